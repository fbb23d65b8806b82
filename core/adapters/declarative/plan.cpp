// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/plan.h"

#include "adapter/http.h"
#include "adapters/rest/address.h"
#include "adapters/rest/json_read.h"
#include "adapters/rest/refusal.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace overzicht::declarative {

LocalText Texts::in(const QJsonValue &record) const
{
    LocalText text = all.localText(record);
    for (const Language language : kLanguages) {
        if (const Value &value = each[size_t(language)]; value.isWritten())
            text.set(language, value.text(record));
    }
    return text;
}

bool Texts::isWritten() const
{
    return all.isWritten() || std::any_of(each.begin(), each.end(), [](const Value &value) { return value.isWritten(); });
}

Feed Stream::feed(const SourceFile &file) const
{
    static const std::array kKinds{Feed::Kind::Messages, Feed::Kind::Messages, Feed::Kind::Dossiers, Feed::Kind::Attestations, Feed::Kind::Payments, Feed::Kind::Services};
    Feed feed;
    feed.id = id;
    feed.name = name.isEmpty() ? file.name : name;
    feed.kind = kKinds[size_t(makes)];
    feed.address = rest::addressOf(file.baseUrl);
    return feed;
}

bool Stream::ofPerson() const
{
    const auto names = [](const Requested &requested) {
        return requested.path.contains(kPersonInsz) || requested.body.contains(kPersonInsz.toUtf8())
               || std::any_of(requested.query.begin(), requested.query.end(), [](const auto &pair) { return pair.second.contains(kPersonInsz); });
    };
    return names(request) || (detail && names(*detail));
}

bool Plan::tellsCases() const
{
    return std::any_of(streams.begin(), streams.end(), [](const Stream &stream) { return stream.makes == Stream::Makes::Dossier; });
}

const Stream *Plan::find(const FeedId &feed) const
{
    const auto it = std::find_if(streams.begin(), streams.end(), [&](const Stream &stream) { return stream.id == feed; });
    return it == streams.end() ? nullptr : &*it;
}

std::optional<Error> Plan::refusal(const HttpResponse &response) const
{
    const QString words = errorWords ? rest::text(errorWords->first(QJsonDocument::fromJson(response.body).object())) : QString();
    return rest::refusal(response, words);
}

} // namespace overzicht::declarative
