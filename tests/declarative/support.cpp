// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

namespace overzicht {

QJsonValue json(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + QByteArray(text) + ']', &error);
    INFO(text);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.array().first();
}

QByteArray bytes(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

HttpResponse ok(const QByteArray &body, int status, const char *type)
{
    HttpResponse response;
    response.status = status;
    response.contentType = s(type);
    response.body = body;
    return response;
}

QString pathOf(const HttpRequest &request) { return request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded); }

namespace {

QJsonObject with(QJsonObject base, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        if (it.value().isNull())
            base.remove(it.key());
        else
            base.insert(it.key(), it.value());
    }
    return base;
}

} // namespace

QByteArray fileText(const QJsonObject &part, const QJsonObject &more)
{
    QJsonObject file = object(R"({"source":"loket","protocol":"declarative","name":{"nl":"Loket"},"baseUrl":"https://loket.voorbeeld.example/api","owner":{"kbo":"0100000070"},
                                  "signIn":{"kind":"none"},"person":{"inszFrom":"keystore:mij"}})");
    file.insert(s("declarative"), part);
    return QJsonDocument(with(file, more)).toJson();
}

tl::expected<SourceFile, QList<Mistake>> readFile(const QByteArray &text)
{
    Registry registry;
    registry.add(s("declarative"), makeDeclarative, checkDeclarative);
    return registry.read(text, {});
}

QString told(const QList<Mistake> &mistakes)
{
    QStringList all;
    for (const Mistake &mistake : mistakes)
        all << s("%1 %2 %3 %4").arg(mistake.line).arg(mistake.where, mistake.reason, mistake.mend);
    return all.join(u'\n');
}

SourceFile fileOf(const QJsonObject &part, const QJsonObject &more)
{
    const auto file = readFile(fileText(part, more));
    INFO((file ? QString() : told(file.error())).toStdString());
    REQUIRE(file);
    return *file;
}

QJsonObject oneStream(const QJsonObject &more)
{
    const QJsonObject stream = object(R"({"id":"zaken","makes":"dossier","request":{"path":"/zaken"},"items":"/zaken","item":{"id":"/id","subject":"/titel","number":"/id"}})");
    return {{s("streams"), QJsonArray{with(stream, more)}}};
}

QStringList Pulled::ids() const
{
    QStringList ids;
    for (const Found &found : items)
        ids << found.id.text();
    return ids;
}

Known Pulled::known() const
{
    Known known;
    for (const Found &found : items) {
        if (!found.validator.isEmpty())
            known.insert(found.id, found.validator);
    }
    return known;
}

Pulled pull(const SourceFile &file, const Serve &serve, const PullOptions &options, int feed)
{
    const auto adapter = makeDeclarative(file, options.policy);
    Pulled result;
    result.at = options.at;
    bool full = options.full;
    QList<Service> running;
    REQUIRE(adapter->profile().feeds.size() > feed);
    for (int step = 0; step < options.mostSteps; ++step) {
        const Ask ask{Pull{adapter->profile().feeds.at(feed), options.now, full, options.known}, result.at};
        const auto request = adapter->ask(ask);
        if (!request) {
            result.error = request.error();
            return result;
        }
        REQUIRE(*request);
        result.requests << **request;
        result.asked << pathOf(**request);
        const auto answer = adapter->read(ask, serve(**request, step + 1));
        if (!answer) {
            result.error = answer.error();
            return result;
        }
        result.answers << *answer;
        result.items << answer->items;
        result.bad << answer->bad;
        result.parties << answer->parties;
        result.remarks << worded(answer->remarks);
        result.unchanged << answer->unchanged;
        result.allUnchanged = result.allUnchanged || answer->allUnchanged;
        if (answer->services) {
            if (answer->servicesBegin)
                running.clear();
            running << *answer->services;
            if (answer->servicesEnd)
                result.services = running;
        }
        if (answer->wholeSince)
            result.wholeSince = answer->wholeSince;
        // Through bytes, as in a store.
        result.at = Continuation::make(answer->next.bytes()).value();
        result.longest = qMax(result.longest, answer->next.bytes().size());
        full = false;
        if (answer->ended) {
            result.ended = true;
            return result;
        }
    }
    return result;
}

Pulled pullOne(const QJsonObject &part, const QJsonValue &answer, const QJsonObject &more)
{
    return pull(fileOf(part, more), [&](const HttpRequest &, int) { return ok(answer); });
}

} // namespace overzicht
