// SPDX-License-Identifier: EUPL-1.2
#include "adapters/ebox/federation.h"

#include "adapters/rest/address.h"
#include "adapters/rest/json_read.h"
#include "adapters/rest/page.h"
#include "adapters/rest/refusal.h"
#include "base/local_time.h"
#include "base/note.h"
#include "domain/safe_text.h"

#include <QSet>

#include <algorithm>

namespace overzicht::ebox {

using namespace rest;

namespace {

constexpr int kLongestId = 100;      // ebox federation 1.3: maxLength of messageProviderId
constexpr int kMostMaintenance = 50;
constexpr int kMostProviders = 500; // far more than there are; each costs two feeds for good
constexpr int kLongestMaintenance = 31; // days; who stays away longer is deactivated, not in maintenance

const QString kDirectory = QStringLiteral("/directory");

Feed directoryOf(Feed messages)
{
    messages.id = FeedId(messages.id.text() + kDirectory);
    messages.kind = Feed::Kind::Directory;
    return messages;
}

Feed fixedFeed(const SourceFile::Provider &provider)
{
    Feed feed;
    feed.id = FeedId(provider.id);
    feed.name = LocalText(Language::Nl, provider.id);
    feed.address = addressOf(provider.baseUrl);
    return feed;
}

/// A day, also when it was written as a moment; then the day it is in Belgium.
std::optional<QDate> dayOf(const QJsonValue &value, const QString &provider, Notes &remarks)
{
    const QString told = text(value);
    if (told.isEmpty())
        return std::nullopt;
    if (const auto day = parseDate(told))
        return *day;
    if (const auto moment = parseMoment(told))
        return moment->toTimeZone(brussels()).date();
    if (!told.startsWith(QLatin1String("9999"))) // how "never" is written
        remarks << Note(QT_TRANSLATE_NOOP("Note", "provider %1 has a date that does not exist"), Note::About::Time).arg(provider);
    return std::nullopt;
}

QList<Maintenance> maintenanceOf(const QJsonArray &list, const QString &provider, Notes &remarks)
{
    QList<Maintenance> windows;
    bool wrong = false;
    for (const QJsonValue entry : list) {
        const auto from = parseMoment(text(entry.toObject().value(QLatin1String("startDate"))));
        const auto until = parseMoment(text(entry.toObject().value(QLatin1String("endDate"))));
        if (!from || !until || *until <= *from || from->daysTo(*until) > kLongestMaintenance || windows.size() >= kMostMaintenance)
            wrong = true;
        else
            windows << Maintenance{from->toUTC(), until->toUTC()};
    }
    if (wrong)
        remarks << Note(QT_TRANSLATE_NOOP("Note", "provider %1 has a planned maintenance that cannot be right; it is not counted"), Note::About::Time).arg(provider);
    return windows;
}

class Reading {
public:
    explicit Reading(const SourceFile &file) : m_file(file) {}

    void aside(const QByteArray &raw, const Note &reason) { m_answer.bad << Quarantined{{}, raw, reason, false}; }

    void provider(const QJsonValue &value, const QByteArray &raw)
    {
        const QJsonObject object = value.toObject();
        const QString id = text(object.value(QLatin1String("messageProviderId")));
        const auto bad = [&](const Note &reason) { m_answer.bad << Quarantined{ForeignId(id.left(kLongestId)), raw, reason, false}; };
        if (!value.isObject())
            return bad(Note(QT_TRANSLATE_NOOP("Note", "a message provider that is no object")));
        if (id.isEmpty() || id.size() > kLongestId || id == kFederation || id.endsWith(kDirectory))
            return bad(Note(QT_TRANSLATE_NOOP("Note", "a message provider without a usable id")));
        if (m_seen.contains(id))
            return bad(Note(QT_TRANSLATE_NOOP("Note", "a message provider that is listed twice")));
        m_seen.insert(id);

        Feed feed;
        feed.id = FeedId(id);
        feed.name = localText(object.value(QLatin1String("messageProviderName")));
        if (feed.name.isEmpty())
            feed.name = LocalText(Language::Nl, id);
        feed.apiVersion = text(object.value(QLatin1String("apiSupportedVersion"))).left(20);
        Notes &remarks = m_answer.remarks;
        const QString shown = safeLine(id, 60);
        feed.activeFrom = dayOf(object.value(QLatin1String("messageProviderActivationDate")), shown, remarks);
        feed.activeUntil = dayOf(object.value(QLatin1String("messageProviderDeactivationDate")), shown, remarks);
        feed.maintenance = maintenanceOf(object.value(QLatin1String("messageProviderPlannedMaintenance")).toArray(), shown, remarks);
        const auto &own = m_file.providers;
        const auto mapped = std::find_if(own.begin(), own.end(), [&](const auto &p) { return p.id == id; });
        feed.address = addressOf(mapped != own.end() ? mapped->baseUrl : QUrl(text(object.value(QLatin1String("messageProviderUrl"))), QUrl::StrictMode));
        if (feed.address.isEmpty())
            remarks << Note(QT_TRANSLATE_NOOP("Note", "provider %1 has no usable address")).arg(shown);
        m_answer.feeds << feed << directoryOf(feed);
    }

    Answer done()
    {
        if (m_seen.isEmpty())
            m_answer.remarks << Note(QT_TRANSLATE_NOOP("Note", "the list of message providers is empty"));
        for (const SourceFile::Provider &own : m_file.providers) {
            if (!m_seen.contains(own.id))
                m_answer.feeds << fixedFeed(own) << directoryOf(fixedFeed(own));
        }
        return m_answer;
    }

private:
    const SourceFile &m_file;
    QSet<QString> m_seen;
    Answer m_answer;
};

} // namespace

bool discovers(const SourceFile &file)
{
    const QUrl base = addressOf(file.baseUrl);
    return !base.isEmpty() && std::none_of(file.providers.begin(), file.providers.end(), [&](const auto &p) { return addressOf(p.baseUrl) == base; });
}

QList<Feed> knownFeeds(const SourceFile &file)
{
    QList<Feed> feeds;
    if (discovers(file)) {
        Feed list;
        list.id = FeedId(kFederation);
        list.name = file.name;
        list.kind = Feed::Kind::Federation;
        list.address = addressOf(file.baseUrl);
        feeds << list;
    }
    // With a list as well: what the file names can be asked without it.
    for (const SourceFile::Provider &own : file.providers)
        feeds << fixedFeed(own) << directoryOf(fixedFeed(own));
    return feeds;
}

Result<std::optional<HttpRequest>> askFederation(const SourceFile &file)
{
    if (!discovers(file))
        return std::nullopt;
    const auto request = get(file.baseUrl, {QStringLiteral("messageProviders")}, QStringLiteral("/messageProviders"));
    if (!request)
        return failure(request.error());
    return *request;
}

Result<Answer> readFederation(const SourceFile &file, const HttpResponse &response)
{
    if (const auto refused = refusal(response))
        return failure(*refused);
    const auto page = Page::ofArray(response.body);
    if (!page)
        return failure(page.error());
    if (page->items.size() > kMostProviders)
        return failure(Error::Kind::Malformed, QStringLiteral("a list of %1 message providers; %2 is the most").arg(page->items.size()).arg(kMostProviders));
    Reading reading(file);
    for (qsizetype i = 0; i < page->items.size(); ++i) {
        if (const auto twice = page->twice.constFind(i); twice != page->twice.cend())
            reading.aside(page->raws.at(i), *twice);
        else
            reading.provider(page->items.at(i), page->raws.at(i));
    }
    return reading.done();
}

} // namespace overzicht::ebox
