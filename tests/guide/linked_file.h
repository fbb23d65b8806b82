// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A worked file of resources/guide, linked in a home of its own against a small server of the shape that it was written for.

#include "sync/rig.h"

#include "conformance/checked.h"
#include "sync/content.h"

namespace overzicht {

QByteArray guideFile(const QString &name); ///< the bytes of resources/guide/NAME
inline QJsonValue json(const char *text) { return QJsonDocument::fromJson(QByteArray("[") + text + ']').array().first(); }
inline LittleReply reply(const QJsonValue &body, int status = 200, const QList<QByteArray> &headers = {}, const QByteArray &type = "application/json")
{
    const QByteArray bytes = body.isArray() ? QJsonDocument(body.toArray()).toJson() : QJsonDocument(body.toObject()).toJson();
    return {status, type, bytes, headers, false, -1, 0};
}
/// Every law that `source check` runs, over a worked file and the server that plays its service. Addresses as in LinkedFile.
conformance::Checked checked(const QString &name, const QList<QPair<QString, QString>> &addresses);
/// What it found wrong, in words; empty = every law is kept.
std::string broken(const conformance::Checked &checked);

/// The elements from `from` on, at most `count`.
QJsonArray slice(const QJsonArray &all, qsizetype from, qsizetype count);

class LinkedFile {
public:
    /// The keys that the file names are put into the environment under the names that it gives them. `addresses`: what stands in the file → the server that plays it.
    LinkedFile(const QString &name, const QList<QPair<QString, QString>> &addresses);

    static QString number() { return QStringLiteral("85073003328"); } ///< the person's, a published test number
    static QByteArray key() { return "a-key-for-the-counter"; }

    QList<Row> rows(std::optional<ItemKind> kind = {}) const;
    Row row(const QString &subject) const;
    Details details(const QString &subject) const { return rig.reader->details(Acting::self(), row(subject).id).value(); }
    template <typename Kind> Kind item(const QString &subject) const { return std::get<Kind>(details(subject).item); }
    QStringList subjects() const; ///< newest first
    QHash<QString, Service> services() const; ///< by id
    ContentEnded fetch(const QString &subject, int attachment = kMainContent);
    QByteArray bytesOf(const ContentEnded &ended) const;

    Rig rig;
    QString source;
};

QString day(const std::optional<Deadline> &deadline); ///< "2026-12-02T23:59:59", in Belgium; empty = none
inline QString text(const char *words) { return QString::fromUtf8(words); }

} // namespace overzicht
