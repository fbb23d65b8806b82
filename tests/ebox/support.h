// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A message provider without a network: requests in, answers out, and what a pull over it comes to.

#include "printers.h"

#include "adapters/ebox/ebox.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace overzicht {

inline const QDateTime kNow = QDateTime::fromString(QStringLiteral("2026-11-20T09:00:00Z"), Qt::ISODate);

inline QString s(const char *utf8) { return QString::fromUtf8(utf8); }
QByteArray recording(const char *file);
QJsonArray recordedMessages();
QByteArray json(const QJsonValue &value);
HttpResponse ok(const QByteArray &body, int status = 200);
QString pathOf(const HttpRequest &request); ///< encoded path and query

SourceFile sourceFile();                       ///< with a federation list
SourceFile fixedFile();                        ///< with one fixed provider, "P"
Feed messagesFeed(const char *id = "P");
Feed directoryFeed();

/// A provider with messages, newest first, that pages as the specification says.
struct Provider {
    QList<QByteArray> messages;
    QByteArray counters;                       ///< empty = 404
    int mostPerPage = 100;                     ///< however many are asked
    std::function<QJsonValue(int page)> total; ///< what it says instead of the truth
    bool emptyIs404 = false;
    std::function<std::optional<HttpResponse>(const HttpRequest &, int number)> instead; ///< asked first; number from 1
    int asked = 0;

    static Provider with(int count);
    static QByteArray message(int number, const char *received = nullptr);
    void count(int unread = 0); ///< writes the counters from the messages
    HttpResponse answer(const HttpRequest &request);
};

struct Pulled {
    QList<Found> items;
    QList<Quarantined> bad;
    QList<Party> parties;
    QList<MessageType> types;
    QHash<PartyId, QByteArray> logos;
    QStringList remarks;
    QStringList asked; ///< paths with their queries
    QList<HttpRequest> requests;
    std::optional<QDateTime> wholeSince;
    QList<int> expected;
    std::optional<Error> error;
    Continuation at;
    bool ended = false;
    qsizetype longest = 0; ///< bytes of the longest position

    QStringList ids() const;
};

using Server = std::function<HttpResponse(const HttpRequest &)>;
struct PullOptions {
    QDateTime now = kNow;
    Continuation at;
    bool full = false;
    int mostSteps = 30'000;
};
Pulled pull(const Adapter &adapter, const Feed &feed, const Server &server, const PullOptions &options);
inline Pulled pull(const Adapter &adapter, const Feed &feed, const Server &server) { return pull(adapter, feed, server, PullOptions()); }
Pulled pull(Provider &provider, const PullOptions &options); ///< on the messages feed of a fixed provider
inline Pulled pull(Provider &provider) { return pull(provider, PullOptions()); }

/// One record, read as part of a page of one.
Pulled readOne(const QByteArray &record, const ClassPolicy &policy = {});
/// The first recorded message with members replaced; null takes one away.
QByteArray changed(const QJsonObject &members);
const Document &documentOf(const Pulled &pulled, int index = 0);

} // namespace overzicht
