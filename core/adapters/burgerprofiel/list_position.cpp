// SPDX-License-Identifier: EUPL-1.2
#include "adapters/burgerprofiel/list_position.h"

#include "adapters/rest/json_read.h"
#include "adapters/rest/refusal.h"
#include "base/local_time.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace overzicht::burgerprofiel {

using namespace rest;

namespace {

constexpr int kVersion = 1;
constexpr qint64 kLongestWay = 3600; // seconds: after that the list under way may be another one

} // namespace

ListPosition ListPosition::standing(const Continuation &at, const char *of, const QDateTime &now)
{
    ListPosition p;
    const QJsonObject o = QJsonDocument::fromJson(at.bytes()).object();
    if (o.value(QLatin1String("v")).toInt() == kVersion && o.value(QLatin1String("of")).toString() == QLatin1String(of)) {
        const QJsonObject way = o.value(QLatin1String("way")).toObject();
        const QDateTime began = QDateTime::fromString(way.value(QLatin1String("began")).toString(), Qt::ISODateWithMs).toUTC();
        if (began.isValid() && qAbs(began.secsTo(now)) < kLongestWay) {
            p.paging = Paging::fromJson(way);
            p.began = began;
            p.unread = way.value(QLatin1String("unread")).toBool();
        }
    }
    if (!p.paging) {
        p.paging = Paging();
        p.began = now.toUTC();
        p.unread = false;
    }
    return p;
}

Result<Continuation> ListPosition::toContinuation(const char *of) const
{
    QJsonObject o{{QStringLiteral("v"), kVersion}, {QStringLiteral("of"), QLatin1String(of)}};
    if (paging) {
        QJsonObject way = paging->toJson();
        way.insert(QStringLiteral("began"), began.toString(Qt::ISODateWithMs));
        if (unread)
            way.insert(QStringLiteral("unread"), true);
        o.insert(QStringLiteral("way"), way);
    }
    return Continuation::make(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

PageVerdict verdictOf(const HttpResponse &response, const char *of, ListPosition &p, Answer &answer)
{
    auto refused = refusal(response);
    if (!refused)
        return {};
    const bool first = p.paging->page == 1;
    if (!first && (response.status == 400 || response.status == 404)) { // a source that refuses the page after its last one
        answer.remarks << Note(QT_TRANSLATE_NOOP("Note", "page %1 was refused"), Note::About::Paging).arg(p.paging->page);
        p.paging->clean = false;
        return {PageVerdict::Kind::Empty, {}};
    }
    // Who has nothing gets an empty collection, never a 404 ("Attesten en vergunningen"): whatever its words, this is no empty list.
    if (first && response.status == 404) {
        refused->detail += QStringLiteral("; there is no list of %1 at this address").arg(QLatin1String(of));
    }
    return {PageVerdict::Kind::Failed, *refused};
}

Result<Taken> take(const HalPage &page, const QByteArray &identity, const ListSetting &setting, const char *of, ListPosition &p, Answer &answer)
{
    Taken taken;
    taken.begins = p.paging->page == 1;
    answer.page = p.paging->page;
    // Nothing at all makes everything "no longer there": then the source must say itself that there is nothing.
    const bool silent = taken.begins && page.items.isEmpty() && !page.toldEmpty;
    switch (p.paging->advance({page.items.size(), page.total, identity, page.totalName}, std::nullopt, answer.remarks)) {
    case Paging::Step::End:
        taken.whole = p.paging->clean && !p.unread && !silent;
        p.paging.reset();
        break;
    case Paging::Step::Restart:
        p.began = setting.pull.now.toUTC();
        p.unread = false;
        break;
    case Paging::Step::Next:
        break;
    }
    if (p.paging && p.paging->total)
        answer.expected = int(std::clamp<qint64>(*p.paging->total, 0, std::numeric_limits<int>::max()));
    const auto next = p.toContinuation(of);
    if (!next)
        return failure(next.error());
    answer.next = *next;
    answer.ended = !p.paging;
    return taken;
}

} // namespace overzicht::burgerprofiel
