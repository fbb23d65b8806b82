// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/http.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <optional>

namespace overzicht {

/// Takes what is personal out of a recording and leaves its shape: same structure, same types, same lengths. The same text becomes the same other text
/// everywhere in one recording, so that an id in a list still is the id in an address; which one differs per recording. Numbers whose check digits
/// were right (INSZ, KBO, structured communication, IBAN) stay right. Kept as they are: member names, dates, hosts and provider addresses, images, and a short list of technical words.
class Redactor {
public:
    explicit Redactor(const QByteArray &key); ///< 32 random bytes

    QByteArray body(const QByteArray &bytes, const QString &contentType);
    /// `route` says which parts of the path are names of the interface, and which hold something.
    QUrl url(const QUrl &url, const QString &route);
    QString text(const QString &original);

private:
    QJsonValue value(const QString &key, const QJsonValue &original);
    QString href(const QString &original);
    QUrl changed(const QUrl &original, const QString &path);
    QString made(const QString &original, int attempt) const;
    QString digits(const QString &original, const QByteArray &seed) const;
    QByteArray seedOf(const QString &original, int attempt) const;
    std::optional<QByteArray> xml(const QByteArray &bytes);
    QByteArray loose(const QByteArray &bytes);

    QByteArray m_key;
    QHash<QString, QString> m_done;
    QSet<QString> m_used;
    QSet<QString> m_names; ///< parts of paths that are names of an interface, as requests showed
};

} // namespace overzicht
