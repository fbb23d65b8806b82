// SPDX-License-Identifier: EUPL-1.2
// The large things a plan is made of: streams, and what is asked for them.
#include "adapters/declarative/plan_reader.h"

#include "adapter/http.h"
#include "adapter/origin.h"
#include "adapters/declarative/templates.h"
#include "domain/link.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace overzicht::declarative {

namespace {

constexpr qsizetype kMostStreams = 20, kMostServices = 200, kMostMaps = 20, kMostMapped = 200, kMostHosts = 20, kMostConditions = 10, kMostWords = 50, kMostPairs = 30;
constexpr qsizetype kLongestPath = 1000, kLongestBody = 4000;
const QString kPart = QStringLiteral("/declarative");

bool isId(const QString &id)
{
    return !id.isEmpty() && id.size() <= 40 && std::all_of(id.begin(), id.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

QStringList kinds()
{
    return {QStringLiteral("document"), QStringLiteral("notice"), QStringLiteral("dossier"), QStringLiteral("attestation"), QStringLiteral("payment"), QStringLiteral("service")};
}

/// What only the program itself may say of a request, or what would be a key.
bool isForbidden(const QString &header)
{
    static const QStringList names{QStringLiteral("authorization"), QStringLiteral("proxy-authorization"), QStringLiteral("cookie"), QStringLiteral("host"), QStringLiteral("connection"),
                                   QStringLiteral("content-length"), QStringLiteral("content-type"), QStringLiteral("transfer-encoding"), QStringLiteral("accept-encoding"), QStringLiteral("te"),
                                   QStringLiteral("upgrade"), QStringLiteral("expect"), QStringLiteral("range"), QStringLiteral("if-range"), QStringLiteral("if-none-match"),
                                   QStringLiteral("if-modified-since"), QStringLiteral("user-agent"), QStringLiteral("idempotency-key"), QStringLiteral("forwarded"), QStringLiteral("x-forwarded-for")};
    return names.contains(header.toLower());
}

bool isToken(const QString &name)
{
    return !name.isEmpty() && name.size() <= 60 && std::all_of(name.begin(), name.end(), [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_'; });
}

bool isVisible(const QString &words)
{
    return std::all_of(words.begin(), words.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

PlanRead readPlan(const SourceFile &file) { return PlanReader(file).read(); }

PlanRead PlanReader::read()
{
    const QJsonObject &part = m_file.own;
    onlyKnown(part, kPart, {QStringLiteral("streams"), QStringLiteral("services"), QStringLiteral("maps"), QStringLiteral("sender"), QStringLiteral("payHosts"), QStringLiteral("errors")});
    maps(part);
    senderOf(part);
    payHosts(part);
    errors(part);
    services(part);
    streams(part);
    // Who reads "own" promises people that they follow their case here.
    for (qsizetype i = 0; i < m_plan.services.size() && !m_plan.tellsCases(); ++i) {
        if (m_plan.services.at(i).mode == Service::Mode::Own)
            wrong(under(under(under(kPart, "services"), i), "mode"), tr("\"own\" says that people follow their case here, and no stream makes a dossier."), tr("Write \"form\", or add a stream that makes a dossier of each case."));
    }
    if (!part.contains(QLatin1String("streams")) && !part.contains(QLatin1String("services")))
        wrong(part.isEmpty() ? QString() : kPart, tr("The file asks for nothing."), tr("Add \"declarative\": {\"streams\": […]}, \"services\", or both."));
    return {m_plan, m_mistakes};
}

void PlanReader::maps(const QJsonObject &part)
{
    const QString at = under(kPart, "maps");
    const QJsonValue written = part.value(QLatin1String("maps"));
    if (written.isUndefined() || !isObject(written, at))
        return;
    const QJsonObject all = written.toObject();
    if (all.size() > kMostMaps)
        wrong(at, tr("These are more than %1.").arg(kMostMaps), tr("Make it simpler."));
    for (const QString &name : all.keys()) {
        const QString here = under(at, name);
        const QJsonValue pairs = all.value(name);
        if (!isObject(pairs, here))
            continue;
        if (pairs.toObject().isEmpty() || pairs.toObject().size() > kMostMapped)
            wrong(here, tr("A map has 1 to %1 pairs.").arg(kMostMapped), tr("Write {\"their word\": \"our word\"}."));
        m_maps.insert(name, words(pairs.toObject(), here));
    }
}

void PlanReader::senderOf(const QJsonObject &part)
{
    m_plan.sender = PartyId(m_file.ownerKbo.isEmpty() ? QStringLiteral("source:") + m_file.id.text() : m_file.ownerKbo);
    m_plan.senderName = m_file.name;
    const QString at = under(kPart, "sender");
    const QJsonValue written = part.value(QLatin1String("sender"));
    if (written.isUndefined() || !isObject(written, at))
        return;
    const QJsonObject sender = written.toObject();
    onlyKnown(sender, at, {QStringLiteral("id"), QStringLiteral("name")});
    const QString id = word(sender, at, "id", 100);
    if (id.isEmpty())
        wrong(at, tr("A sender needs \"id\"."), tr("Write its enterprise number."));
    m_plan.sender = PartyId(id);
    m_plan.senderName = LocalText();
    if (sender.contains(QLatin1String("name")))
        m_plan.senderName = localText(sender.value(QLatin1String("name")), under(at, "name"));
}

void PlanReader::payHosts(const QJsonObject &part)
{
    const QString at = under(kPart, "payHosts");
    const QJsonValue written = part.value(QLatin1String("payHosts"));
    if (written.isUndefined())
        return;
    const QJsonArray hosts = written.toArray();
    if (!written.isArray() || hosts.size() > kMostHosts)
        wrong(at, tr("This must be a list of at most %1 hosts.").arg(kMostHosts), tr("Write [\"betalen.example\"]."));
    for (qsizetype i = 0; i < hosts.size() && i < kMostHosts; ++i) {
        if (hostEntry(hosts.at(i).toString()).isEmpty())
            wrong(under(at, i), tr("This is no host."), tr("Write a host only, such as \"betalen.example\": no https://, no path, no *."));
        else
            m_plan.payHosts << hosts.at(i).toString();
    }
}

void PlanReader::errors(const QJsonObject &part)
{
    const QString at = under(kPart, "errors");
    const QJsonValue written = part.value(QLatin1String("errors"));
    if (written.isUndefined() || !isObject(written, at))
        return;
    onlyKnown(written.toObject(), at, {QStringLiteral("words")});
    m_plan.errorWords = pointer(written.toObject(), at, "words");
    if (!written.toObject().contains(QLatin1String("words")))
        wrong(at, tr("\"errors\" needs \"words\": where an error says why."), tr("Write {\"words\": \"/fout/omschrijving\"}."));
}

void PlanReader::services(const QJsonObject &part)
{
    const QJsonArray all = list(part, kPart, "services", kMostServices);
    QStringList ids;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString at = under(under(kPart, "services"), i);
        const QJsonObject written = all.at(i).toObject();
        onlyKnown(written, at, {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("mode"), QStringLiteral("address"), QStringLiteral("product")});
        Service service;
        service.id = word(written, at, "id");
        if (service.id.isEmpty() || ids.contains(service.id))
            wrong(at, tr("Each needs an \"id\" of its own."), tr("Add \"id\": a word that no other has."));
        ids << service.id;
        service.name = localText(written.value(QLatin1String("name")), under(at, "name"));
        const QString mode = word(written, at, "mode");
        const auto known = serviceModeFromWord(mode.isEmpty() ? QStringLiteral("gateway") : mode);
        if (!known)
            wrong(under(at, "mode"), tr("This way is not known."), tr("Known are: %1.").arg(QStringLiteral("gateway, form, own")));
        service.mode = known.value_or(Service::Mode::Gateway);
        service.address = webAddress(word(written, at, "address", kLongestPath));
        if (service.address.scheme() != QLatin1String("https") && !isLoopback(service.address))
            wrong(under(at, "address"), tr("This is no address that may be opened."), tr("Write the whole address, with https://."));
        service.product = word(written, at, "product", 100);
        if (!m_file.ownerKbo.isEmpty())
            service.owner = PartyId(m_file.ownerKbo);
        m_plan.services << service;
    }
}

void PlanReader::streams(const QJsonObject &part)
{
    const QJsonArray all = list(part, kPart, "streams", kMostStreams);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString at = under(under(kPart, "streams"), i);
        Stream read = stream(all.at(i).toObject(), at);
        if (!isId(read.id.text()) || read.id.text() == kServices || m_plan.find(read.id))
            wrong(all.at(i).toObject().contains(QLatin1String("id")) ? under(at, "id") : at, tr("A stream needs an \"id\" that no other has."),
                  tr("Use 1 to 40 lower-case letters, digits and '-'; not \"%1\".").arg(kServices));
        // The whole part: its maps and its sender are as much of what a record becomes as the stream itself.
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QJsonDocument(part).toJson(QJsonDocument::Compact) + m_file.baseUrl.toEncoded() + m_file.ownerKbo.toUtf8());
        read.fingerprint = hash.result().left(6).toHex();
        m_plan.streams.push_back(std::move(read));
    }
}

Stream PlanReader::stream(const QJsonObject &written, const QString &at)
{
    onlyKnown(written, at, {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("makes"), QStringLiteral("request"), QStringLiteral("paging"), QStringLiteral("items"),
                            QStringLiteral("absentIsEmpty"), QStringLiteral("notFoundIsEmpty"), QStringLiteral("only"), QStringLiteral("detail"), QStringLiteral("item")});
    Stream stream;
    stream.id = FeedId(word(written, at, "id"));
    if (written.contains(QLatin1String("name")))
        stream.name = localText(written.value(QLatin1String("name")), under(at, "name"));
    const qsizetype makes = kinds().indexOf(word(written, at, "makes"));
    if (makes < 0)
        wrong(written.contains(QLatin1String("makes")) ? under(at, "makes") : at, tr("\"makes\" says what each record becomes; this is none of them."), tr("Known are: %1.").arg(kinds().join(QLatin1String(", "))));
    stream.makes = Stream::Makes(std::max<qsizetype>(makes, 0));
    stream.absentIsEmpty = flag(written, at, "absentIsEmpty");
    stream.notFoundIsEmpty = flag(written, at, "notFoundIsEmpty");
    if (isObject(written.value(QLatin1String("request")), under(at, "request")))
        stream.request = requested(written.value(QLatin1String("request")).toObject(), under(at, "request"), false);
    if (const QJsonValue paging = written.value(QLatin1String("paging")); !paging.isUndefined() && isObject(paging, under(at, "paging")))
        stream.paging = this->paging(paging.toObject(), under(at, "paging"));
    for (const auto &[name, told] : {std::pair("parameter", stream.paging.parameter), std::pair("sizeParameter", stream.paging.sizeParameter)}) {
        const auto pointer = told.startsWith(u'/') ? Pointer::parse(told) : std::nullopt;
        if (told.startsWith(u'/') && (!stream.request.post || !pointer || pointer->steps().contains(QLatin1String("[*]"))))
            wrong(under(under(at, "paging"), name), tr("This points into the body of a request, and there is no such place."), tr("Name a query parameter without \"/\", or a place in the body of a POST, such as \"/pagina/nummer\"."));
    }
    stream.items = pointer(written, at, "items").value_or(Pointer());
    m_of = Place::Of::List;
    only(stream, written, at);
    if (const QJsonValue detail = written.value(QLatin1String("detail")); !detail.isUndefined() && isObject(detail, under(at, "detail"))) {
        stream.detail = requested(detail.toObject(), under(at, "detail"), true);
        m_of.reset(); // when it is not there the record is told
        stream.detailItem = pointer(detail.toObject(), under(at, "detail"), "item").value_or(Pointer());
        m_of = Place::Of::List;
        stream.version = member(detail.toObject(), under(at, "detail"), "version");
        if (stream.makes == Stream::Makes::Service)
            wrong(under(at, "detail"), tr("Services are not asked one by one."), tr("Take \"detail\" away."));
    }
    if (isObject(written.value(QLatin1String("item")), under(at, "item")) && makes >= 0)
        item(stream, written.value(QLatin1String("item")).toObject(), under(at, "item"));
    m_of.reset();
    stream.places = std::exchange(m_places, {});
    return stream;
}

Requested PlanReader::requested(const QJsonObject &written, const QString &at, bool isDetail)
{
    Members known{QStringLiteral("path"), QStringLiteral("query"), QStringLiteral("headers")};
    known += isDetail ? Members{QStringLiteral("item"), QStringLiteral("version")} : Members{QStringLiteral("method"), QStringLiteral("body")};
    onlyKnown(written, at, known);
    const Places places = isDetail ? Places::PersonAndRecord : Places::Person;
    Requested out;
    const QString path = word(written, at, "path", kLongestPath);
    out.path = templateOf(path, under(at, "path"), places);
    const QStringList steps = out.path.split(u'/');
    if (!(isDetail && isOnePlace(out.path)) && (!isAsked(out.path) || out.path.contains(u'?') || out.path.contains(u'#') || steps.contains(QLatin1String("..")) || steps.contains(QLatin1String("."))))
        wrong(written.contains(QLatin1String("path")) ? under(at, "path") : at, tr("\"path\" is no address that may be asked."),
              tr("Begin with \"/\" for an address below baseUrl, or with https:// and a host that the file allows. What stands behind a \"?\" goes into \"query\"."));
    if (const QJsonValue query = written.value(QLatin1String("query")); !query.isUndefined() && isObject(query, under(at, "query"))) {
        const QJsonObject pairs = query.toObject();
        if (pairs.size() > kMostPairs)
            wrong(under(at, "query"), tr("These are more than %1.").arg(kMostPairs), tr("Make it simpler."));
        for (const QString &name : pairs.keys()) {
            const QString here = under(under(at, "query"), name);
            out.query << qMakePair(name, templateOf(word(pairs.value(name), here, kLongestPath), here, places));
        }
    }
    out.headers = headers(written, at);
    const QString method = word(written, at, "method");
    out.post = method == QLatin1String("POST");
    if (!method.isEmpty() && !out.post && method != QLatin1String("GET"))
        wrong(under(at, "method"), tr("A request only asks: it is GET or POST."), tr("Write \"GET\", or \"POST\" for a search that changes nothing."));
    const QJsonValue body = written.value(QLatin1String("body"));
    if (body.isObject() && out.post) {
        out.body = QJsonDocument(templatesIn(body, under(at, "body"), 0).toObject()).toJson(QJsonDocument::Compact);
        if (out.body.size() > kLongestBody)
            wrong(under(at, "body"), tr("This is longer than %1 characters.").arg(kLongestBody), tr("Make it simpler."));
    } else if (!body.isUndefined() && !isDetail) {
        wrong(under(at, "body"), tr("A body is an object, of a request with \"method\": \"POST\"."), tr("Add \"method\": \"POST\", or take \"body\" away."));
    }
    return out;
}

QList<QPair<QString, QString>> PlanReader::headers(const QJsonObject &written, const QString &at)
{
    QList<QPair<QString, QString>> headers;
    const QString here = under(at, "headers");
    const QJsonValue value = written.value(QLatin1String("headers"));
    if (value.isUndefined() || !isObject(value, here))
        return headers;
    const QJsonObject pairs = value.toObject();
    if (pairs.size() > kMostPairs)
        wrong(here, tr("These are more than %1.").arg(kMostPairs), tr("Make it simpler."));
    for (const QString &name : pairs.keys()) {
        const QString words = word(pairs.value(name), under(here, name), kLongestPath);
        if (!isToken(name) || isForbidden(name))
            wrong(under(here, name), tr("This header is not for a file to say."), tr("Remove it. A key goes under \"signIn\"; the program says the rest itself."));
        else if (!isVisible(words) || words.contains(u'{'))
            wrong(under(here, name), tr("A header is fixed, ordinary characters."), tr("Write it without { and without letters with accents."));
        headers << qMakePair(name, words);
    }
    return headers;
}

Paging PlanReader::paging(const QJsonObject &written, const QString &at)
{
    using Style = Paging::Style;
    struct Row {
        const char *word;
        Style style;
        bool parameter, at;
    };
    static const std::array kRows{Row{"page", Style::Page, true, false}, Row{"offset", Style::Offset, true, false}, Row{"next", Style::Next, false, true},
                                  Row{"token", Style::Token, true, true}, Row{"after", Style::After, true, true}};
    Paging out;
    const QString style = word(written, at, "style");
    const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const Row &one) { return style == QLatin1String(one.word); });
    if (row == kRows.end()) {
        wrong(written.contains(QLatin1String("style")) ? under(at, "style") : at, tr("\"style\" says how the list goes on; this is none of them."), tr("Known are: %1.").arg(QStringLiteral("page, offset, next, token, after")));
        return out;
    }
    Members known{QStringLiteral("style"), QStringLiteral("sizeParameter"), QStringLiteral("size"), QStringLiteral("total"), QStringLiteral("pages"), QStringLiteral("more")};
    if (row->parameter)
        known << QStringLiteral("parameter");
    if (row->at)
        known << QStringLiteral("at");
    if (row->style == Style::Page || row->style == Style::Offset)
        known << QStringLiteral("first");
    onlyKnown(written, at, known);
    out.style = row->style;
    out.parameter = word(written, at, "parameter", 60);
    out.sizeParameter = word(written, at, "sizeParameter", 60);
    out.size = number(written, at, "size", 1, 1000, 0);
    out.first = number(written, at, "first", 0, 1, out.style == Style::Page ? 1 : 0);
    out.at = pointer(written, at, "at").value_or(Pointer());
    m_of = Place::Of::Answer;
    out.total = pointer(written, at, "total");
    out.pages = pointer(written, at, "pages");
    m_of.reset(); // who goes on, and whether there is more, is told only while there is
    out.more = pointer(written, at, "more");
    if (row->parameter && out.parameter.isEmpty())
        wrong(at, tr("This way of going on needs \"parameter\"."), tr("Add the name of the query parameter that says where to go on."));
    if (row->at && out.at.steps().isEmpty())
        wrong(at, tr("This way of going on needs \"at\"."), tr("Add the pointer to where the answer says how to go on, such as \"/next\"."));
    if (out.sizeParameter.isEmpty() != (out.size == 0))
        wrong(at, tr("\"size\" and \"sizeParameter\" belong together."), tr("Write both, or neither."));
    return out;
}

void PlanReader::only(Stream &stream, const QJsonObject &written, const QString &at)
{
    const QJsonArray all = list(written, at, "only", kMostConditions);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString here = under(under(at, "only"), i);
        const QJsonObject one = all.at(i).toObject();
        onlyKnown(one, here, {QStringLiteral("value"), QStringLiteral("in"), QStringLiteral("notIn")});
        Condition condition{member(one, here, "value"), {}, {}};
        const auto words = [&](const char *name, QStringList &out) {
            const QJsonArray told = one.value(QLatin1String(name)).toArray();
            for (qsizetype j = 0; j < told.size() && j < kMostWords; ++j)
                out << word(told.at(j), under(under(here, name), j)).toLower();
            return !out.isEmpty() && told.size() <= kMostWords;
        };
        const bool in = words("in", condition.in), notIn = words("notIn", condition.notIn);
        if (in == notIn || !condition.value.isWritten())
            wrong(here, tr("A condition needs \"value\", and \"in\" or \"notIn\" with a list of at most %1 words.").arg(kMostWords), tr("Write {\"value\": \"/status\", \"in\": [\"open\"]}."));
        stream.only.push_back(std::move(condition));
    }
}

} // namespace overzicht::declarative
