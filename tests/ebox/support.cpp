// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrlQuery>

namespace overzicht {

QByteArray recording(const char *file)
{
    QFile f(QStringLiteral(TESTS_DIR "/ebox/recordings/") + QLatin1String(file));
    REQUIRE(f.open(QIODevice::ReadOnly));
    return f.readAll();
}

QJsonArray recordedMessages() { return QJsonDocument::fromJson(recording("messages.json")).object().value(s("items")).toArray(); }

QByteArray json(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

HttpResponse ok(const QByteArray &body, int status)
{
    HttpResponse response;
    response.status = status;
    response.contentType = s("application/json");
    response.body = body;
    return response;
}

QString pathOf(const HttpRequest &request) { return request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded); }

SourceFile sourceFile()
{
    SourceFile file;
    file.id = SourceId(s("ebox"));
    file.protocol = s("ebox");
    file.name = LocalText(Language::Nl, s("eBox"));
    file.baseUrl = QUrl(s("https://federatie.voorbeeld.example/v1/"));
    return file;
}

SourceFile fixedFile()
{
    SourceFile file = sourceFile();
    file.baseUrl.clear();
    file.providers << SourceFile::Provider{s("P"), QUrl(s("https://post.voorbeeld.example/v2/")), std::nullopt};
    return file;
}

Feed messagesFeed(const char *id)
{
    Feed feed;
    feed.id = FeedId(s(id));
    feed.address = QUrl(s("https://post.voorbeeld.example/v2"));
    return feed;
}

Feed directoryFeed()
{
    Feed feed = messagesFeed("P/directory");
    feed.kind = Feed::Kind::Directory;
    return feed;
}

QByteArray Provider::message(int number, const char *received)
{
    return json(QJsonObject{{s("messageId"), s("m-%1").arg(number)},
                            {s("subject"), QJsonObject{{s("nl"), s("Brief %1").arg(number)}}},
                            {s("receiptDate"), received ? QLatin1String(received) : QLatin1String("2026-11-18T10:00:00Z")},
                            {s("senderOrganizationId"), s("0390000178")},
                            {s("messageTypeId"), s("T")}});
}

Provider Provider::with(int count)
{
    Provider p;
    for (int i = 1; i <= count; ++i)
        p.messages << message(i);
    p.count();
    return p;
}

void Provider::count(int unread)
{
    counters = json(QJsonObject{{s("numberOfMessages"), messages.size()}, {s("numberOfUnreadMessages"), unread}, {s("lastReceiptDate"), s("2026-11-18T10:00:00Z")}});
}

HttpResponse Provider::answer(const HttpRequest &request)
{
    ++asked;
    if (instead) {
        if (const auto other = instead(request, asked))
            return *other;
    }
    const QUrlQuery query(request.url);
    if (request.url.path().endsWith(s("/ebox")))
        return counters.isEmpty() ? ok(recording("status_message.json"), 404) : ok(counters);
    if (!request.url.path().endsWith(s("/ebox/messages")))
        return ok({}, 404);
    const int page = query.queryItemValue(s("page")).toInt();
    const int size = qMin(mostPerPage, query.queryItemValue(s("pageSize")).toInt());
    const QDate after = QDate::fromString(query.queryItemValue(s("receivedAfter")), Qt::ISODate);
    QList<QByteArray> matching;
    for (const QByteArray &m : messages) {
        const QString received = QJsonDocument::fromJson(m).object().value(s("receiptDate")).toString();
        if (!after.isValid() || QDate::fromString(received.left(10), Qt::ISODate) > after)
            matching << m;
    }
    const QList<QByteArray> items = matching.mid(qsizetype(page - 1) * size, size);
    if (emptyIs404 && items.isEmpty())
        return ok(recording("status_message.json"), 404);
    const QJsonValue told = total ? total(page) : QJsonValue(matching.size());
    return ok("{\"items\":[" + items.join(',') + ']' + (told.isUndefined() ? QByteArray() : ",\"totalItems\":" + json(told)) + '}');
}

QStringList Pulled::ids() const
{
    QStringList ids;
    for (const Found &found : items)
        ids << found.id.text();
    return ids;
}

Pulled pull(const Adapter &adapter, const Feed &feed, const Server &server, const PullOptions &options)
{
    Pulled result;
    result.at = options.at;
    for (int step = 0; step < options.mostSteps; ++step) {
        const Ask ask{Pull{feed, options.now, options.full}, result.at};
        const auto request = adapter.ask(ask);
        if (!request) {
            result.error = request.error();
            return result;
        }
        if (!*request) {
            result.ended = true;
            return result;
        }
        result.requests << **request;
        result.asked << pathOf(**request);
        const auto answer = adapter.read(ask, server(**request));
        if (!answer) {
            result.error = answer.error();
            return result;
        }
        result.items << answer->items;
        result.bad << answer->bad;
        result.parties << answer->parties;
        result.types << answer->types;
        result.logos.insert(answer->logos);
        result.remarks << worded(answer->remarks);
        if (answer->wholeSince)
            result.wholeSince = answer->wholeSince;
        if (answer->expected)
            result.expected << *answer->expected;
        result.at = answer->next;
        result.longest = qMax(result.longest, answer->next.bytes().size());
        if (answer->ended) {
            result.ended = true;
            return result;
        }
    }
    return result;
}

Pulled pull(Provider &provider, const PullOptions &options)
{
    const auto adapter = makeEbox(fixedFile(), {});
    return pull(*adapter, messagesFeed(), [&](const HttpRequest &request) { return provider.answer(request); }, options);
}

Pulled readOne(const QByteArray &record, const ClassPolicy &policy)
{
    Provider provider;
    provider.messages << record;
    const auto adapter = makeEbox(fixedFile(), policy);
    return pull(*adapter, messagesFeed(), [&](const HttpRequest &request) {
        return request.url.path().endsWith(s("/messages")) && !request.url.query().contains(s("page=1&")) ? ok(R"({"items":[]})") : provider.answer(request);
    });
}

QByteArray changed(const QJsonObject &members)
{
    QJsonObject message = recordedMessages().at(0).toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.value().isNull())
            message.remove(it.key());
        else
            message.insert(it.key(), it.value());
    }
    return json(message);
}

const Document &documentOf(const Pulled &pulled, int index)
{
    REQUIRE(pulled.items.size() > index);
    const auto *document = std::get_if<Document>(&pulled.items.at(index).item);
    REQUIRE(document);
    return *document;
}

} // namespace overzicht
