// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A JSON service without a network, described by a file: requests in, answers out, and what a pull over it comes to.

#include "printers.h"

#include "adapter/registry.h"
#include "adapters/declarative/declarative.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <functional>

namespace overzicht {

inline const QDateTime kNow = QDateTime::fromString(QStringLiteral("2026-11-20T09:00:00Z"), Qt::ISODate);

inline QString s(const char *utf8) { return QString::fromUtf8(utf8); }
QJsonValue json(const char *text);
inline QJsonObject object(const char *text) { return json(text).toObject(); }
QByteArray bytes(const QJsonValue &value);
HttpResponse ok(const QByteArray &body, int status = 200, const char *type = "application/json");
inline HttpResponse ok(const QJsonValue &body, int status = 200) { return ok(bytes(body), status); }
QString pathOf(const HttpRequest &request); ///< encoded path and query

/// A file with this "declarative" part; `more`: further members of the file, null takes one away.
QByteArray fileText(const QJsonObject &part, const QJsonObject &more = {});
tl::expected<SourceFile, QList<Mistake>> readFile(const QByteArray &text);
SourceFile fileOf(const QJsonObject &part, const QJsonObject &more = {}); ///< must be without mistakes
/// A part with one stream of dossiers at /zaken; `with` replaces or adds members of the stream.
QJsonObject oneStream(const QJsonObject &with = {});
QString told(const QList<Mistake> &mistakes);

using Serve = std::function<HttpResponse(const HttpRequest &, int number)>; ///< number from 1

struct Pulled {
    QList<Found> items;
    QList<Quarantined> bad;
    QList<Party> parties;
    std::optional<QList<Service>> services; ///< as the store would have them: of the list that ended
    QStringList remarks, asked;
    QList<HttpRequest> requests;
    QList<Answer> answers;
    QList<ForeignId> unchanged;
    bool allUnchanged = false;
    std::optional<QDateTime> wholeSince;
    std::optional<Error> error;
    Continuation at;
    bool ended = false;
    qsizetype longest = 0; ///< of the positions

    QStringList ids() const;
    Known known() const; ///< what a store would know of them
};
struct PullOptions {
    QDateTime now = kNow;
    Continuation at{};
    bool full = false;
    std::shared_ptr<const Known> known{};
    int mostSteps = 30'000;
    ClassPolicy policy{};
};
Pulled pull(const SourceFile &file, const Serve &serve, const PullOptions &options = {}, int feed = 0);
/// One answer to the only request.
Pulled pullOne(const QJsonObject &part, const QJsonValue &answer, const QJsonObject &more = {});

template <typename Kind>
const Kind &itemOf(const Pulled &pulled, int index = 0)
{
    INFO((pulled.error ? pulled.error->detail : QString()).toStdString());
    REQUIRE(pulled.items.size() > index);
    const auto *item = std::get_if<Kind>(&pulled.items.at(index).item);
    REQUIRE(item);
    return *item;
}

} // namespace overzicht
