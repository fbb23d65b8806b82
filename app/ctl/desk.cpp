// SPDX-License-Identifier: EUPL-1.2
#include "ctl/desk.h"

#include "adapter/closest.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/safe_text.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace overzicht::ctl {

void Desk::end(Exit exit)
{
    if (!std::exchange(ended, true))
        QCoreApplication::exit(int(exit));
}

void Desk::stop(Exit exit, const QString &sentence)
{
    if (ended)
        return;
    console.problem(sentence);
    end(exit);
}

Result<Opened> openHome(const Desk &desk)
{
    Opened opened;
    if (!QFileInfo(desk.home).exists())
        return opened;
    const auto home = Home::open(desk.home);
    if (!home)
        return failure(home.error());
    opened.linked = readLinked(*home, desk.registry, desk.senders);
    QList<SourceState> known;
    if (QFileInfo::exists(home->database())) {
        auto reader = Reader::open(*home, desk.senders, desk.clock, desk.language);
        if (!reader && reader.error().kind == Error::Kind::Busy) {
            // A file of an older version: who may write brings it to today's. When another program may, it is at it.
            if (const auto lock = HomeLock::take(*home))
                (void)Store::open(*home, desk.senders, desk.clock);
            reader = Reader::open(*home, desk.senders, desk.clock, desk.language);
        }
        if (!reader)
            return failure(reader.error());
        opened.reader = std::move(*reader);
        const auto states = opened.reader->sources();
        if (!states)
            return failure(states.error());
        known = *states;
    }
    for (const LinkedPtr &linked : opened.linked.sources) {
        const SourceFile &file = linked->file;
        const auto state = std::find_if(known.begin(), known.end(), [&](const SourceState &s) { return s.id == file.id; });
        opened.states << (state != known.end() ? *state : SourceState{file.id, file.name, file.protocol, file.demo, {}});
    }
    for (const MistakenFile &file : opened.linked.mistaken) {
        const auto is = [&](const SourceState &s) { return s.id == file.source; };
        const auto state = std::find_if(known.begin(), known.end(), is);
        const bool isItsOwn = state != known.end() && std::none_of(opened.states.begin(), opened.states.end(), is);
        SourceState faulty = isItsOwn ? *state : SourceState{file.source, LocalText(Language::Nl, file.fileName), {}, false, {}};
        for (FeedState &feed : faulty.feeds) {
            feed.health = Health::Faulty;
            feed.detail = oneLine(file);
        }
        opened.mistaken << faulty;
    }
    return opened;
}

std::optional<Opened> openOrStop(Desk &desk)
{
    auto opened = openHome(desk);
    if (opened)
        return std::move(*opened);
    desk.stop(Exit::Failed, shownHomeError(opened.error(), desk.arguments.json));
    return std::nullopt;
}

static bool wasFetched(const SourceState &source)
{
    return std::any_of(source.feeds.begin(), source.feeds.end(), [](const FeedState &feed) { return feed.health != Health::Never; });
}

Result<Completeness> Opened::completeness(const Acting &who) const
{
    Completeness complete;
    // What the store does not know yet was not asked with success either.
    QList<SourceId> known;
    if (reader) {
        const auto stored = reader->completeness(who);
        const auto sources = reader->sources(who);
        if (!stored || !sources)
            return failure(stored ? sources.error() : stored.error());
        complete = *stored;
        for (const SourceState &source : *sources)
            known << source.id;
    }
    const auto add = [&](const SourceId &source) {
        if (known.contains(source))
            return;
        ++complete.linked;
        ++complete.asked;
        complete.missing << source;
    };
    for (const LinkedPtr &source : linked.sources) {
        if (source->file.actingFor == who)
            add(source->file.id);
    }
    for (const MistakenFile &file : linked.mistaken) {
        if (file.actingFor == who)
            add(file.source.isEmpty() ? SourceId(file.fileName) : file.source);
    }
    return complete;
}

void tellMistakes(Console &console, const QString &file, const QList<Mistake> &mistakes)
{
    for (const Mistake &mistake : mistakes)
        console.problem(QStringLiteral("%1:%2: %3 %4").arg(safeLine(file, 4096)).arg(mistake.line).arg(mistake.reason, mistake.mend));
}

static bool isLinkedFor(const LinkedSources &linked, const Acting &who)
{
    return std::any_of(linked.sources.begin(), linked.sources.end(), [&](const LinkedPtr &source) { return source->file.actingFor == who; })
           || std::any_of(linked.mistaken.begin(), linked.mistaken.end(), [&](const MistakenFile &file) { return file.actingFor == who; });
}

void tellGaps(Desk &desk, const Opened &opened)
{
    if (opened.linked.sources.isEmpty() && opened.linked.mistaken.isEmpty())
        desk.console.problem(Say::tr("No source is linked here yet. Link one with 'overzichtctl source add FILE'."));
    else if (!isLinkedFor(opened.linked, desk.who))
        desk.console.problem(desk.who.isSelf() ? Say::tr("No source is linked here for yourself. Link one with 'overzichtctl source add FILE'.")
                                               : Say::tr("No source is linked here for '%1'. Link one with 'overzichtctl source add FILE'.").arg(desk.who.key()));
    for (const MistakenFile &file : opened.linked.mistaken)
        tellMistakes(desk.console, file.fileName, file.mistakes);
    for (const SourceState &state : opened.states) {
        if (!wasFetched(state) && !state.isUnreadable())
            desk.console.problem(Say::tr("%1: not yet fetched. 'overzichtctl sync' fetches it.").arg(safeLine(state.name.best(desk.language))));
    }
}

QString unknownSource(const QString &typed, const QStringList &known)
{
    const QString meant = closest(typed, known);
    return Say::tr("There is no source '%1' here.").arg(safeLine(typed, 40)) + (meant.isEmpty() ? QString() : u' ' + Say::tr("Did you mean '%1'?").arg(meant));
}

std::optional<QString> typedId(Desk &desk)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{1,19}\\z"));
    const QString typed = desk.arguments.words.value(0);
    if (shape.match(typed).hasMatch())
        return typed;
    desk.stop(Exit::Usage, Say::tr("This is not the id of an item; 'overzichtctl list' shows them."));
    return std::nullopt;
}

static std::optional<ItemId> findItem(Desk &desk, const Opened &opened, const QString &typed)
{
    if (opened.reader) {
        const auto found = opened.reader->find(desk.who, typed);
        if (found)
            return *found;
        if (found.error().kind != Error::Kind::Gone) {
            desk.stop(Exit::Failed, shownError(found.error(), desk.arguments.json));
            return std::nullopt;
        }
    }
    desk.stop(Exit::Failed, Say::tr("There is no item %1 here for '%2'.").arg(typed, desk.who.key()));
    return std::nullopt;
}

std::optional<Chosen> chooseItem(Desk &desk, const QString &typed)
{
    auto opened = openOrStop(desk);
    if (!opened)
        return std::nullopt;
    const auto id = findItem(desk, *opened, typed);
    if (!id)
        return std::nullopt;
    auto details = opened->reader->details(desk.who, *id);
    if (details)
        return Chosen{std::move(*opened), *id, std::move(*details)};
    desk.stop(Exit::Failed, shownError(details.error(), desk.arguments.json));
    return std::nullopt;
}

} // namespace overzicht::ctl
