// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/declarative.h"

#include "adapters/declarative/content.h"
#include "adapters/declarative/sought.h"
#include "adapters/declarative/stream_pull.h"
#include "adapters/rest/address.h"

#include <algorithm>

namespace overzicht {

namespace {

Feed servicesFeed(const SourceFile &file)
{
    Feed feed;
    feed.id = FeedId(declarative::kServices);
    feed.kind = Feed::Kind::Services;
    feed.address = rest::addressOf(file.baseUrl);
    feed.name.set(Language::Nl, QStringLiteral("Diensten"));
    feed.name.set(Language::Fr, QStringLiteral("Services"));
    feed.name.set(Language::De, QStringLiteral("Dienste"));
    feed.name.set(Language::En, QStringLiteral("Services"));
    return feed;
}

Profile profileOf(const SourceFile &file, const declarative::Plan &plan)
{
    Profile profile{file.id, file.name, file.protocol, false, {}, false, {}};
    for (const declarative::Stream &stream : plan.streams)
        profile.feeds << stream.feed(file);
    if (!plan.services.isEmpty()) {
        profile.feeds << servicesFeed(file);
        profile.services.insert(profile.feeds.last().id, plan.services);
    }
    profile.wantsKnown = std::any_of(plan.streams.begin(), plan.streams.end(), [](const declarative::Stream &stream) { return stream.detail.has_value(); });
    return profile;
}

} // namespace

Declarative::Declarative(const SourceFile &file, const ClassPolicy &policy)
    : m_file(file), m_policy(policy), m_plan(declarative::readPlan(file).plan), m_profile(profileOf(file, m_plan))
{
}

Result<std::optional<HttpRequest>> Declarative::ask(const Ask &ask) const
{
    if (const auto *open = std::get_if<Open>(&ask.want)) {
        const declarative::Stream *stream = m_plan.find(open->feed.id);
        return stream ? declarative::askContent(m_file, *stream, *open) : failure(Error::Kind::Gone, QStringLiteral("the source file has no such stream"));
    }
    const auto *pull = std::get_if<Pull>(&ask.want);
    const declarative::Stream *stream = pull ? m_plan.find(pull->feed.id) : nullptr;
    if (!stream)
        return std::nullopt;
    return declarative::askStream({m_file, m_plan, *stream, m_policy, *pull}, ask.at);
}

Result<Answer> Declarative::read(const Ask &ask, const HttpResponse &response) const
{
    const auto *open = std::get_if<Open>(&ask.want);
    const auto *pull = std::get_if<Pull>(&ask.want);
    const declarative::Stream *stream = open ? m_plan.find(open->feed.id) : pull ? m_plan.find(pull->feed.id) : nullptr;
    if (!stream)
        return failure(Error::Kind::Malformed, QStringLiteral("nothing was asked"));
    return open ? declarative::readContent(m_plan, *stream, *open, response) : declarative::readStream({m_file, m_plan, *stream, m_policy, *pull}, ask.at, response);
}

QList<Sought> Declarative::sought(const Ask &ask, const HttpResponse &response) const
{
    const auto *pull = std::get_if<Pull>(&ask.want);
    const declarative::Stream *stream = pull ? m_plan.find(pull->feed.id) : nullptr;
    return stream ? declarative::soughtIn({m_file, m_plan, *stream, m_policy, *pull}, ask.at, response) : QList<Sought>();
}

std::unique_ptr<Adapter> makeDeclarative(const SourceFile &file, const ClassPolicy &policy) { return std::make_unique<Declarative>(file, policy); }

QList<Mistake> checkDeclarative(const SourceFile &file) { return declarative::readPlan(file).mistakes; }

} // namespace overzicht
