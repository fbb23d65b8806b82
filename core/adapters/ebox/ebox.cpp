// SPDX-License-Identifier: EUPL-1.2
#include "adapters/ebox/ebox.h"

#include "adapter/activation_offer.h"
#include "adapters/ebox/directory.h"
#include "adapters/ebox/federation.h"
#include "adapters/ebox/messages.h"
#include "base/local_time.h"

namespace overzicht {

Ebox::Ebox(const SourceFile &file, const ClassPolicy &policy)
    : m_file(file), m_policy(policy), m_profile{file.id, file.name, file.protocol, ebox::discovers(file), ebox::knownFeeds(file)}
{
}

Result<std::optional<HttpRequest>> Ebox::ask(const Ask &ask) const
{
    if (const auto *open = std::get_if<Open>(&ask.want))
        return ebox::askContent(*open);
    const auto *pull = std::get_if<Pull>(&ask.want);
    if (!pull)
        return ebox::askFederation(m_file);
    if (!pull->feed.isActive(pull->now.toTimeZone(brussels()).date()))
        return std::nullopt;
    switch (pull->feed.kind) {
    case Feed::Kind::Messages:
        return ebox::askMessages(*pull, ask.at);
    case Feed::Kind::Directory:
        return ebox::askDirectory(*pull, ask.at);
    default:
        break; // the federation is what Discover asks; an eBox has nothing else
    }
    return std::nullopt;
}

Result<Answer> Ebox::read(const Ask &ask, const HttpResponse &response) const
{
    if (std::get_if<Open>(&ask.want))
        return ebox::readBody(response);
    const auto *pull = std::get_if<Pull>(&ask.want);
    if (!pull || pull->feed.kind == Feed::Kind::Federation)
        return ebox::readFederation(m_file, response);
    return pull->feed.kind == Feed::Kind::Messages ? ebox::readMessages(*pull, ask.at, m_policy, response)
                                                   : ebox::readDirectory(*pull, ask.at, response);
}

QList<Mistake> checkEbox(const SourceFile &file) { return activationMistakes(file); }

std::unique_ptr<Adapter> makeEbox(const SourceFile &file, const ClassPolicy &policy) { return std::make_unique<Ebox>(file, policy); }

} // namespace overzicht
