// SPDX-License-Identifier: EUPL-1.2
#include "recordings.h"

#include "adapters/burgerprofiel/burgerprofiel.h"
#include "adapters/declarative/declarative.h"
#include "adapters/ebox/ebox.h"
#include "adapters/magda/magda.h"
#include "base/local_time.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace overzicht::contract {

namespace {

constexpr int kMostSteps = 20'000;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

HttpResponse responseOf(const QJsonObject &o)
{
    HttpResponse r;
    r.status = o.value(QLatin1String("status")).toInt();
    r.contentType = o.value(QLatin1String("contentType")).toString();
    const QJsonObject headers = o.value(QLatin1String("headers")).toObject();
    r.etag = headers.value(QLatin1String("etag")).toString().toUtf8();
    const QString cache = headers.value(QLatin1String("cache-control")).toString();
    if (cache.startsWith(QLatin1String("max-age=")))
        r.maxAge = std::chrono::seconds(cache.mid(8).toLongLong());
    if (const auto date = parseMoment(headers.value(QLatin1String("date")).toString()))
        r.date = *date;
    const QJsonValue json = o.value(QLatin1String("json"));
    if (json.isArray())
        r.body = QJsonDocument(json.toArray()).toJson();
    else if (json.isObject())
        r.body = QJsonDocument(json.toObject()).toJson();
    else if (o.contains(QLatin1String("text")))
        r.body = o.value(QLatin1String("text")).toString().toUtf8();
    else
        r.body = QByteArray::fromBase64(o.value(QLatin1String("body")).toString().toLatin1());
    return r;
}

Error::Kind kindOf(const QString &word)
{
    const QStringList words{QStringLiteral("offline"), QStringLiteral("sign-in-needed"), QStringLiteral("refused"), QStringLiteral("gone"),
                            QStringLiteral("busy"), QStringLiteral("malformed"), QStringLiteral("cancelled")};
    REQUIRE(words.contains(word));
    return Error::Kind(words.indexOf(word));
}

Exchange exchangeOf(const QByteArray &bytes)
{
    const QJsonObject o = QJsonDocument::fromJson(bytes).object();
    const auto text = [](const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); };
    Exchange e;
    e.want = text(o, "want");
    e.feed = text(o, "feed");
    e.item = text(o, "item");
    e.attachment = text(o, "attachment");
    e.full = o.value(QLatin1String("full")).toBool();
    const auto now = parseMoment(text(o, "now"));
    REQUIRE(now);
    e.now = *now;
    const QJsonObject request = o.value(QLatin1String("request")).toObject();
    e.method = text(request, "method");
    e.url = QUrl(text(request, "url"), QUrl::StrictMode);
    REQUIRE(e.url.isValid());
    if (o.contains(QLatin1String("error")))
        e.error = kindOf(text(o, "error"));
    else
        e.response = responseOf(o.value(QLatin1String("response")).toObject());
    return e;
}

QString methodOf(const HttpRequest &request)
{
    switch (request.method) {
    case HttpRequest::Method::Get:
        return QStringLiteral("GET");
    case HttpRequest::Method::Post:
        return QStringLiteral("POST");
    case HttpRequest::Method::Patch:
        break;
    }
    return QStringLiteral("PATCH");
}

} // namespace

const Registry &registry()
{
    // A new protocol is one line here; its recordings are its tests.
    static const Registry all = [] {
        Registry r;
        r.add(QStringLiteral("ebox"), makeEbox);
        r.add(QStringLiteral("burgerprofiel"), makeBurgerprofiel, checkBurgerprofiel);
        r.add(QStringLiteral("declarative"), makeDeclarative, checkDeclarative);
        r.add(QStringLiteral("magda"), makeMagda, checkMagda);
        return r;
    }();
    return all;
}

const QList<Recording> &recordings()
{
    static const QList<Recording> all = [] {
        QList<Recording> found;
        const QDir root(qEnvironmentVariable("OVERZICHT_RECORDINGS", QStringLiteral(TESTS_DIR "/contract/recordings")));
        for (const QString &protocol : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir ofProtocol(root.filePath(protocol));
            for (const QString &name : ofProtocol.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                const QDir folder(ofProtocol.filePath(name));
                Recording recording;
                recording.name = protocol + u'/' + name;
                const auto source = SourceFile::parse(bytesOf(folder.filePath(QStringLiteral("source.json"))), registry().protocols());
                INFO(recording.name.toStdString() << (source ? "" : source.error().first().reason.toStdString()));
                REQUIRE(source);
                recording.source = *source;
                for (const QString &file : folder.entryList({QStringLiteral("????.json")}, QDir::Files, QDir::Name)) {
                    INFO(file.toStdString());
                    recording.exchanges << exchangeOf(bytesOf(folder.filePath(file)));
                }
                REQUIRE_FALSE(recording.exchanges.isEmpty());
                found << recording;
            }
        }
        return found;
    }();
    return all;
}

Respond recorded(const Recording &recording)
{
    const auto used = std::make_shared<QHash<QString, qsizetype>>();
    return [&recording, used](const HttpRequest &request) -> std::optional<Result<HttpResponse>> {
        QList<const Exchange *> fitting;
        for (const Exchange &e : recording.exchanges) {
            if (e.method == methodOf(request) && e.url == request.url)
                fitting << &e;
        }
        if (fitting.isEmpty())
            return std::nullopt;
        const qsizetype index = qMin((*used)[request.url.toString()]++, fitting.size() - 1);
        const Exchange &e = *fitting.at(index);
        if (!e.response)
            return Result<HttpResponse>(failure(e.error, QStringLiteral("as recorded")));
        return Result<HttpResponse>(*e.response);
    };
}

Transcript replay(const Adapter &adapter, const Recording &recording, const Respond &respond)
{
    Transcript transcript = conformance::walk(adapter, recording.now(), respond);
    const QList<Feed> feeds = transcript.feeds;
    for (const Exchange &e : recording.exchanges) {
        if (e.want != QLatin1String("open") || !e.attachment.isEmpty())
            continue;
        for (const Feed &feed : feeds) {
            if (feed.id.text() == e.feed)
                conformance::carry(adapter, Open{feed, ForeignId(e.item), Open::Body()}, respond, transcript);
        }
    }
    return transcript;
}

Transcript replay(const Recording &recording)
{
    const auto adapter = registry().make(recording.source, {});
    REQUIRE(adapter);
    return replay(**adapter, recording, recorded(recording));
}

std::string broken(const Recording &recording, const Law &law)
{
    static const SenderRegister none;
    const auto adapter = registry().make(recording.source, {});
    REQUIRE(adapter);
    const Transcript transcript = replay(**adapter, recording, recorded(recording));
    std::string all;
    for (const conformance::Finding &finding : law({registry(), none, recording.source, **adapter, transcript}))
        all += finding.feed.toStdString() + ": " + finding.reason.toStdString() + "\n";
    return all;
}

} // namespace overzicht::contract
