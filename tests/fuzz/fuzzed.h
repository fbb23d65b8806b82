// SPDX-License-Identifier: EUPL-1.2
#pragma once
// What the fuzz targets share: an eBox adapter with one fixed provider, and the laws that must hold for any bytes.

#include "adapters/ebox/ebox.h"
#include "domain/heading.h"

#include <cstdint>
#include <cstdlib>

namespace overzicht::fuzz {

inline const Adapter &adapter()
{
    static const auto made = [] {
        SourceFile file;
        file.id = SourceId(QStringLiteral("ebox"));
        file.protocol = QStringLiteral("ebox");
        file.name = LocalText(Language::Nl, QStringLiteral("eBox"));
        file.baseUrl = QUrl(QStringLiteral("https://federatie.voorbeeld.example/v1"));
        return makeEbox(file, {{PartyId(QStringLiteral("0206095504")), {}, ClassRule::Verdict::RefersElsewhere}});
    }();
    return *made;
}

inline const QDateTime &now()
{
    static const QDateTime moment(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    return moment;
}

inline Feed feed(Feed::Kind kind)
{
    Feed f;
    f.id = FeedId(QStringLiteral("P"));
    f.kind = kind;
    f.address = QUrl(QStringLiteral("https://post.voorbeeld.example/v2"));
    return f;
}

inline void require(bool law)
{
    if (!law)
        std::abort();
}

/// Whatever was read: every item can be shown and asked for, every position is stored, and asking goes on from it.
inline void check(const Ask &asked, const Result<Answer> &answer)
{
    if (!answer) {
        require(answer.error().detail.size() <= 400);
        return;
    }
    require(answer->next.bytes().size() <= Continuation::kMost);
    for (const Found &found : answer->items) {
        require(!found.id.isEmpty() && !found.raw.isEmpty() && headingOf(found.item).arrivedAt().isValid());
        const ShownHeading heading = shown(headingOf(found.item), {}, Language::Fr);
        require(!heading.sender.isEmpty() && !heading.subject.isEmpty());
        const auto request = adapter().ask({Open{feed(Feed::Kind::Messages), found.id, Open::Body()}, {}});
        require(!request || (**request).url.host() == QStringLiteral("post.voorbeeld.example"));
    }
    for (const Quarantined &bad : answer->bad)
        require(!bad.raw.isEmpty() && !bad.reason.isEmpty());
    const auto next = adapter().ask({asked.want, answer->next});
    require(!next || !*next || !(**next).route.isEmpty());
}

inline HttpResponse answered(const std::uint8_t *data, std::size_t size)
{
    HttpResponse response;
    response.status = 200;
    response.body = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    return response;
}

} // namespace overzicht::fuzz
