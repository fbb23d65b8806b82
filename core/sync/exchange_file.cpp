// SPDX-License-Identifier: EUPL-1.2
#include "sync/exchange_file.h"

#include "base/local_time.h"
#include "sync/redact.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace overzicht {

namespace {

constexpr qint64 kLargestExchange = 16 * 1024 * 1024; ///< a page of 4 MiB in base64, and some

const std::array kErrorWords{QLatin1String("offline"), QLatin1String("sign-in-needed"), QLatin1String("refused"), QLatin1String("gone"),
                             QLatin1String("busy"),    QLatin1String("malformed"),      QLatin1String("cancelled")};

QString word(HttpRequest::Method method)
{
    return method == HttpRequest::Method::Get ? QStringLiteral("GET") : method == HttpRequest::Method::Post ? QStringLiteral("POST") : QStringLiteral("PATCH");
}

QString keyOf(const QString &method, const QUrl &url) { return method + u' ' + url.toString(QUrl::FullyEncoded); }

/// As the redactor reads and writes it.
QByteArray inUtf8(const HttpResponse &response)
{
    QStringDecoder decoder(response.charset.toLatin1().constData());
    if (!decoder.isValid())
        return response.body;
    const QString text = decoder.decode(response.body);
    return decoder.hasError() ? response.body : text.toUtf8();
}

Result<HttpResponse> responseFrom(const QJsonObject &told)
{
    HttpResponse response;
    response.status = told.value(QLatin1String("status")).toInt();
    response.contentType = told.value(QLatin1String("contentType")).toString();
    response.charset = told.value(QLatin1String("charset")).toString();
    const QJsonObject headers = told.value(QLatin1String("headers")).toObject();
    response.etag = headers.value(QLatin1String("etag")).toString().toUtf8();
    const QString cache = headers.value(QLatin1String("cache-control")).toString();
    if (cache.startsWith(QLatin1String("max-age=")))
        response.maxAge = std::chrono::seconds(cache.mid(8).toLongLong());
    response.date = QDateTime::fromString(headers.value(QLatin1String("date")).toString(), Qt::ISODate);
    if (told.contains(QLatin1String("json"))) {
        const QJsonValue json = told.value(QLatin1String("json"));
        response.body = json.isArray() ? QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact) : QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
    } else if (told.contains(QLatin1String("text"))) {
        response.body = told.value(QLatin1String("text")).toString().toUtf8();
    } else {
        const auto decoded = QByteArray::fromBase64Encoding(told.value(QLatin1String("body")).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            return failure(Error::Kind::Malformed, QStringLiteral("its body is no base64"));
        response.body = *decoded;
    }
    return response;
}

} // namespace

QByteArray exchangeFile(const KeptExchange &exchange, Redactor *redactor)
{
    const auto text = [&](const QString &original) { return redactor ? redactor->text(original) : original; };
    QJsonObject file;
    if (const auto *discover = std::get_if<Discover>(&exchange.ask.want)) {
        file.insert(QStringLiteral("want"), QStringLiteral("discover"));
        file.insert(QStringLiteral("now"), discover->now.toUTC().toString(Qt::ISODate));
    } else if (const auto *pull = std::get_if<Pull>(&exchange.ask.want)) {
        file.insert(QStringLiteral("want"), QStringLiteral("pull"));
        file.insert(QStringLiteral("feed"), pull->feed.id.text());
        file.insert(QStringLiteral("now"), pull->now.toUTC().toString(Qt::ISODate));
        if (pull->full)
            file.insert(QStringLiteral("full"), true);
    } else if (const auto *open = std::get_if<Open>(&exchange.ask.want)) {
        file.insert(QStringLiteral("want"), QStringLiteral("open"));
        file.insert(QStringLiteral("feed"), open->feed.id.text());
        file.insert(QStringLiteral("item"), text(open->item.text()));
        if (const auto *attachment = std::get_if<Attachment>(&open->part))
            file.insert(QStringLiteral("attachment"), text(attachment->foreignId));
    }
    const QUrl url = redactor ? redactor->url(exchange.request.url, exchange.request.route) : exchange.request.url;
    file.insert(QStringLiteral("request"), QJsonObject{{QStringLiteral("method"), word(exchange.request.method)},
                                                       {QStringLiteral("url"), url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)},
                                                       {QStringLiteral("route"), exchange.request.route}});
    if (!exchange.response) {
        file.insert(QStringLiteral("error"), kErrorWords[size_t(exchange.response.error().kind)]);
        return QJsonDocument(file).toJson();
    }
    const HttpResponse &response = *exchange.response;
    QJsonObject headers;
    if (!response.etag.isEmpty())
        headers.insert(QStringLiteral("etag"), text(QString::fromUtf8(response.etag))); // some servers make it from the number of whom they answer
    if (response.maxAge)
        headers.insert(QStringLiteral("cache-control"), QStringLiteral("max-age=%1").arg(response.maxAge->count()));
    if (response.date.isValid())
        headers.insert(QStringLiteral("date"), response.date.toUTC().toString(Qt::ISODate));
    const QByteArray body = redactor ? redactor->body(inUtf8(response), response.contentType) : response.body;
    QJsonObject answer{{QStringLiteral("status"), response.status}, {QStringLiteral("contentType"), response.contentType}, {QStringLiteral("headers"), headers}, {QStringLiteral("body"), QString::fromLatin1(body.toBase64())}};
    if (!response.charset.isEmpty())
        answer.insert(QStringLiteral("charset"), redactor ? QStringLiteral("utf-8") : response.charset);
    file.insert(QStringLiteral("response"), answer);
    return QJsonDocument(file).toJson();
}

Result<RecordedAnswers> RecordedAnswers::read(const QString &folder, const QStringList &protocols)
{
    const QDir files(folder);
    const auto bytesOf = [&](const QString &name) -> Result<QByteArray> {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestExchange)
            return failure(Error::Kind::Malformed, QStringLiteral("%1 cannot be read or is too large").arg(name));
        return file.readAll();
    };
    const auto described = bytesOf(QStringLiteral("source.json"));
    if (!described)
        return failure(described.error());
    const auto source = SourceFile::parse(*described, protocols);
    if (!source)
        return failure(Error::Kind::Malformed, QStringLiteral("source.json:%1: %2").arg(source.error().first().line).arg(source.error().first().reason));
    RecordedAnswers answers;
    answers.m_source = *source;
    for (const QString &name : files.entryList({QStringLiteral("[0-9]*.json")}, QDir::Files, QDir::Name)) {
        const auto bytes = bytesOf(name);
        if (!bytes)
            return failure(bytes.error());
        const QJsonObject file = QJsonDocument::fromJson(*bytes).object();
        const QJsonObject request = file.value(QLatin1String("request")).toObject();
        const QString url = request.value(QLatin1String("url")).toString();
        if (url.isEmpty() || (!file.contains(QLatin1String("response")) && !file.contains(QLatin1String("error"))))
            return failure(Error::Kind::Malformed, QStringLiteral("%1 is no exchange").arg(name));
        Result<HttpResponse> response = HttpResponse();
        if (file.contains(QLatin1String("response"))) {
            response = responseFrom(file.value(QLatin1String("response")).toObject());
            if (!response)
                return failure(Error::Kind::Malformed, QStringLiteral("%1: %2").arg(name, response.error().detail));
        } else {
            const auto kind = std::find(kErrorWords.begin(), kErrorWords.end(), file.value(QLatin1String("error")).toString());
            response = failure(kind == kErrorWords.end() ? Error::Kind::Malformed : Error::Kind(kind - kErrorWords.begin()), QStringLiteral("as recorded"));
        }
        const auto now = parseMoment(file.value(QLatin1String("now")).toString());
        if (now && !answers.m_began.isValid())
            answers.m_began = now->toUTC();
        answers.m_feeds.insert(file.value(QLatin1String("feed")).toString());
        answers.m_kept[keyOf(request.value(QLatin1String("method")).toString(QStringLiteral("GET")), QUrl(url))].answers << std::move(response);
        ++answers.m_count;
    }
    if (!answers.m_began.isValid())
        return failure(Error::Kind::Malformed, QStringLiteral("no exchange tells when it was"));
    return answers;
}

std::optional<Result<HttpResponse>> RecordedAnswers::take(const HttpRequest &request)
{
    const auto it = m_kept.find(keyOf(word(request.method), request.url));
    if (it == m_kept.end())
        return std::nullopt;
    const qsizetype at = std::min(it->next, it->answers.size() - 1);
    it->next = at + 1;
    return it->answers.at(at);
}

} // namespace overzicht
