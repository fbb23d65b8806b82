// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A supplier of Mijn Burgerprofiel without a network: requests in, answers out, and what a pull over it comes to.

#include "printers.h"

#include "adapters/burgerprofiel/burgerprofiel.h"
#include "domain/contents.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <functional>

namespace overzicht {

inline const QDateTime kNow = QDateTime::fromString(QStringLiteral("2026-11-20T09:00:00Z"), Qt::ISODate);
inline const QString kInsz = QStringLiteral("85073003328"); ///< of the person in these tests; what the supplier writes in its links

inline QString s(const char *utf8) { return QString::fromUtf8(utf8); }
QByteArray json(const QJsonValue &value);
HttpResponse ok(const QByteArray &body, int status = 200, const char *type = "application/hal+json");
QString pathOf(const HttpRequest &request); ///< encoded path and query

SourceFile supplierFile(); ///< both lists, without an owner
Feed certificatesFeed();
Feed formsFeed();

struct Supplier {
    QList<QJsonObject> certificates, forms;
    bool hal = true;
    bool tellsTotal = true;
    int mostPerPage = 1000;
    std::function<QJsonValue(int page)> total; ///< instead of the truth; page from 1
    std::function<std::optional<HttpResponse>(const HttpRequest &, int number)> instead; ///< asked first; number from 1
    int asked = 0;

    static QJsonObject certificate(const QString &id, const char *language = "nl", const QString &name = {});
    static QJsonObject older(const QJsonObject &certificate); ///< with links instead of _links
    static QJsonObject form(int number);
    static Supplier with(int certificates);
    HttpResponse answer(const HttpRequest &request);
};

struct Pulled {
    QList<Found> items;
    QList<Quarantined> bad;
    QList<Party> parties;
    QList<Service> services; ///< as the store would have them: of the list that ended
    bool servicesEnded = false;
    QStringList remarks;
    QStringList asked;
    QList<HttpRequest> requests;
    QList<Answer> answers;
    std::optional<QDateTime> wholeSince;
    std::optional<Error> error;
    Continuation at;
    bool ended = false;
    qsizetype longest = 0;

    QStringList ids() const;
};
struct PullOptions {
    QDateTime now = kNow;
    Continuation at;
    int mostSteps = 30'000;
    SourceFile file = supplierFile();
};
Pulled pull(Supplier &supplier, const Feed &feed, const PullOptions &options);
inline Pulled pull(Supplier &supplier, const Feed &feed = certificatesFeed()) { return pull(supplier, feed, PullOptions()); }

const Attestation &attestationOf(const Pulled &pulled, int index = 0);

} // namespace overzicht
