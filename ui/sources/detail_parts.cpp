// SPDX-License-Identifier: EUPL-1.2
#include "sources/detail_parts.h"

#include "domain/safe_text.h"
#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/words.h"
#include "sources/level_meter.h"
#include "sources/source_words.h"

#include <QBoxLayout>
#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

namespace overzicht {

QByteArray SourceView::fingerprint(const QDateTime &now) const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << entry.key << entry.name << entry.offers << entry.state.words << entry.time << entry.whose << int(entry.gives) << entry.mayRetry << now.toSecsSinceEpoch() / 60;
    for (const FeedState &feed : source ? source->feeds : QList<FeedState>())
        out << feed.feed.id.text() << int(feed.health) << feed.detail << feed.since << feed.lastOkAt << feed.retryAt << feed.items << feed.quarantined << feed.feed.maintenance.size();
    for (const Outage &outage : outages)
        out << outage.feed.text() << outage.from << outage.until;
    for (const QuarantineRow &row : quarantine)
        out << row.id;
    for (const Service &service : services)
        out << service.id << service.address << int(service.mode) << service.name.best(words::uiLanguage());
    out << opens << nextRound;
    for (const Progress &progress : fetching)
        out << progress.source.text() << progress.feed.text() << progress.received << progress.expected;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

namespace detail_parts {

namespace {

constexpr int kOutagesShown = 8, kQuarantineShown = 20, kServicesShown = 20;

QVBoxLayout *cellIn(QVBoxLayout *down, QWidget **made = nullptr)
{
    auto *cell = new QWidget;
    auto *inside = new QVBoxLayout(cell);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(2);
    down->addWidget(cell);
    if (made)
        *made = cell;
    return inside;
}

/// Text that may wrap at the left, something small at the right; below each other when there is no room.
FlowLayout *lineIn(const Theme &theme, QVBoxLayout *into)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, theme.space(10));
    flow->setStretchLast(true);
    into->addWidget(row);
    return flow;
}

Text *rightText(const Theme &theme, const QString &words, const TextStyle &style)
{
    auto *text = new Text(theme, words, style);
    text->setTextAlignment(Qt::AlignRight);
    return text;
}

void feed(const Theme &theme, QVBoxLayout *down, const FeedState &state, const Fetching &fetching, const QDateTime &now)
{
    const QString called = SourceWords::nameOf(state);
    const PillContent health = words::health(state, now);
    QWidget *cell = nullptr;
    QVBoxLayout *inside = cellIn(down, &cell);
    auto *across = new QHBoxLayout;
    across->setSpacing(theme.space(9));
    across->addWidget(new IconLabel(theme, health.icon, health.tone, 17), 0, Qt::AlignTop);
    auto *told = new QVBoxLayout;
    told->setSpacing(2);
    FlowLayout *head = lineIn(theme, told);
    head->addWidget(new Text(theme, called, type::kSender));
    const auto going = fetching.constFind(state.source.text() + u'/' + state.feed.id.text());
    const bool well = state.health == Health::Fresh && going == fetching.cend();
    if (!well)
        head->addWidget(rightText(theme, health.words, type::kSmall));
    QString said = words::healthSentence(state, now);
    if (going != fetching.cend())
        said = going->expected > 0 ? SourceWords::tr("Being fetched: %1 of %2.").arg(going->received).arg(going->expected) : SourceWords::tr("Being fetched: %1 so far.").arg(going->received);
    if (!well) {
        auto *sentence = new Text(theme, said, type::kNote);
        if (words::isBad(state.health))
            sentence->setTone(state.health == Health::Stale || state.health == Health::SignInNeeded || state.health == Health::NotAllowed ? Tone::Warn : Tone::Danger);
        told->addWidget(sentence);
    }
    QStringList small;
    if (well)
        small << words::sourceTime(state, now);
    if (bringsItems(state.feed.kind))
        small << SourceWords::tr("%n item(s)", "", state.items);
    if (state.quarantined > 0)
        small << SourceWords::tr("%n could not be shown", "", state.quarantined);
    if (words::isBad(state.health) && state.since.isValid())
        small << SourceWords::tr("since %1").arg(words::nearMoment(state.since, now));
    if (!small.isEmpty())
        told->addWidget(new Text(theme, small.join(QStringLiteral(" · ")), type::kSmall));
    across->addLayout(told, 1);
    inside->addLayout(across);
    cell->setAccessibleName(called + QStringLiteral(": ") + said);
}

} // namespace

void feeds(const Theme &theme, QVBoxLayout *down, const SourceView &view, const QDateTime &now)
{
    if (!view.source)
        return;
    auto *panel = new Panel(theme);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(theme.space(14), theme.space(12), theme.space(14), theme.space(12));
    inside->setSpacing(theme.space(10));
    if (view.source->feeds.isEmpty())
        inside->addWidget(new Text(theme, SourceWords::tr("This source has not told yet what it has."), type::kLead));
    for (const FeedState &state : view.source->feeds)
        feed(theme, inside, state, view.fetching, now);
    down->addWidget(panel);
}

void plans(const Theme &theme, QVBoxLayout *down, const SourceView &view, const QDateTime &now)
{
    if (!view.source)
        return;
    for (const PlannedWork &work : plannedWorks(*view.source, now)) {
        const bool isNow = work.when.from <= now && std::any_of(view.source->feeds.cbegin(), view.source->feeds.cend(), [](const FeedState &feed) { return feed.health == Health::Maintenance; });
        if (isNow) // it is said as its state
            continue;
        const QString from = words::nearMoment(work.when.from, now), until = words::nearMoment(work.when.until, now);
        down->addWidget(new NoteBox(theme, Tone::Info, QStringLiteral("wrench"),
                                    work.part.isEmpty() ? SourceWords::tr("Planned maintenance: from %1 to %2. Afterwards we fetch everything by ourselves.").arg(from, until)
                                                        : SourceWords::tr("Planned maintenance of %1: from %2 to %3. Afterwards we fetch everything by ourselves.").arg(work.part, from, until)));
    }
}

void level(const Theme &theme, QVBoxLayout *down, const SourceView &view, const QDateTime &now)
{
    const int steps = int(std::size(kIntegrations));
    QVBoxLayout *inside = cellIn(down);
    inside->setSpacing(theme.space(6));
    inside->addWidget(new SectionHeader(theme, SourceWords::tr("What we get"), SourceWords::tr("level %1 of %2").arg(int(view.entry.gives) + 1).arg(steps), type::kHead));
    auto *meter = new LevelMeter(theme, LevelMeter::Look::Wide);
    meter->setLevel(view.entry.gives);
    inside->addWidget(meter);
    if (const QString missing = SourceWords::missing(view.entry.gives); !missing.isEmpty())
        inside->addWidget(new Text(theme, SourceWords::tr("%1. %2", "level, what is missing").arg(SourceWords::nameOf(view.entry.gives), missing), type::kNote));
    if (!view.source && view.system && view.system->gives != Integration::Link)
        inside->addWidget(new Text(theme, SourceWords::tr("This source can be linked. Then you get: %1.", "level").arg(SourceWords::nameOf(view.system->gives)), type::kNote));
    if (view.byOwnFile)
        inside->addWidget(new Text(theme, SourceWords::ownFile(*view.source, now), type::kSmall));
    if (view.evidence) {
        inside->addWidget(new Text(theme, SourceWords::evidence(*view.evidence), type::kSmall));
        if (!view.evidence->test.isEmpty()) {
            auto *tested = new Text(theme, SourceWords::tr("We checked this: a test of ours runs this interface."), type::kSmall);
            tested->setToolTip(view.evidence->test.toHtmlEscaped()); // its name is for engineers, and in English
            inside->addWidget(tested);
        }
    }
}

void services(const Theme &theme, QVBoxLayout *down, const SourceView &view, const std::function<void(const QUrl &)> &open)
{
    if (view.services.isEmpty())
        return;
    down->addWidget(new SectionHeader(theme, SourceWords::tr("What you can ask for here"), QString::number(view.services.size()), type::kHead));
    for (const Service &service : view.services.mid(0, kServicesShown)) {
        const QString called = words::name(service.name, SourceWords::tr("Service %1").arg(safeLine(service.product.isEmpty() ? service.id : service.product, 40)));
        QVBoxLayout *inside = cellIn(down);
        auto *across = new QHBoxLayout;
        across->setSpacing(theme.space(10));
        auto *told = new QVBoxLayout;
        told->setSpacing(2);
        told->addWidget(new Text(theme, called, type::kSender));
        told->addWidget(new Text(theme, SourceWords::nameOf(service.mode), type::kSmall));
        told->addWidget(new Text(theme, SourceWords::tr("Opens %1.", "host").arg(SourceWords::host(service.address)), type::kSmall));
        across->addLayout(told, 1);
        if (view.opens.contains(service.address)) {
            auto *start = new Button(theme, Button::Kind::Secondary, SourceWords::tr("Start"), QStringLiteral("external-link"));
            start->setSmall(true);
            start->setObjectName(QStringLiteral("service/") + service.id);
            start->setAccessibleName(SourceWords::tr("Start: %1. Opens %2 in your browser.").arg(called, SourceWords::host(service.address)));
            QObject::connect(start, &Button::clicked, start, [open, address = service.address] { open(address); });
            across->addWidget(start, 0, Qt::AlignTop);
        }
        inside->addLayout(across);
    }
    if (view.services.size() > kServicesShown)
        down->addWidget(new Text(theme, SourceWords::tr("And %n more.", "", int(view.services.size()) - kServicesShown), type::kSmall));
}

void outages(const Theme &theme, QVBoxLayout *down, const QList<OutageLine> &lines, const QDateTime &now, const std::function<void()> &print)
{
    if (lines.isEmpty())
        return;
    FlowLayout *head = lineIn(theme, down);
    head->setStretchLast(false);
    head->addWidget(new Text(theme, SourceWords::tr("When it did not work"), type::kHead));
    auto *paper = new Button(theme, Button::Kind::Secondary, SourceWords::tr("Print"), QStringLiteral("printer"));
    paper->setSmall(true);
    paper->setObjectName(QStringLiteral("print"));
    paper->setAccessibleName(SourceWords::tr("Print when it did not work"));
    QObject::connect(paper, &Button::clicked, paper, [print] { print(); });
    head->addWidget(paper);
    for (const OutageLine &line : lines.mid(0, kOutagesShown)) {
        QVBoxLayout *inside = cellIn(down);
        FlowLayout *first = lineIn(theme, inside);
        first->addWidget(new Text(theme, SourceWords::tr("%1 → %2", "from, until").arg(words::nearMoment(line.from, now), line.isOver() ? words::nearMoment(line.until, now) : SourceWords::tr("now")), type::kSender));
        auto *lasted = rightText(theme, line.lasted, type::kSender);
        if (!line.isOver())
            lasted->setTone(Tone::Danger);
        first->addWidget(lasted);
        inside->addWidget(new Text(theme, line.part.isEmpty() ? line.cause : SourceWords::tr("%1: %2", "feed, cause").arg(line.part, line.cause), type::kSmall));
        if (!line.why.isEmpty())
            inside->addWidget(new Text(theme, line.why, type::kSmall));
        if (!line.detail.isEmpty())
            inside->addWidget(new Text(theme, SourceWords::tr("For engineers: %1").arg(line.detail), type::kSmall));
        down->addWidget(new Rule(theme));
    }
    if (lines.size() > kOutagesShown)
        down->addWidget(new Text(theme, SourceWords::tr("And %n more, longer ago.", "", int(lines.size()) - kOutagesShown), type::kSmall));
    down->addWidget(new Text(theme, SourceWords::tr("Did the service fail on your last day? The printed log shows it. You can give it to the service."), type::kSmall));
}

void quarantine(const Theme &theme, QVBoxLayout *down, const SourceView &view, const QDateTime &now, const std::function<void(const QuarantineRow &)> &look)
{
    if (view.quarantine.isEmpty())
        return;
    down->addWidget(new SectionHeader(theme, SourceWords::tr("What we could not show"), QString::number(view.quarantine.size()), type::kHead));
    down->addWidget(new Text(theme, SourceWords::tr("These came in, but we cannot read them. Nothing was thrown away. There may be a letter among them: look at the source itself too."), type::kNote));
    for (const QuarantineRow &row : view.quarantine.mid(0, kQuarantineShown)) {
        QVBoxLayout *inside = cellIn(down);
        auto *across = new QHBoxLayout;
        across->setSpacing(theme.space(10));
        auto *told = new QVBoxLayout;
        told->setSpacing(2);
        const QString called = words::name(row.sourceName, row.source.text());
        told->addWidget(new Text(theme, row.maybeLetter ? SourceWords::tr("A letter from %1 that we cannot show").arg(called) : SourceWords::tr("Something from %1 that we cannot show").arg(called), type::kSender));
        told->addWidget(new Text(theme, SourceWords::tr("%1 · %2", "when, why").arg(words::nearMoment(row.at, now), safeLine(row.reason.sentence())), type::kSmall));
        across->addLayout(told, 1);
        auto *raw = new Button(theme, Button::Kind::Secondary, SourceWords::tr("Look at it raw"), QStringLiteral("eye"));
        raw->setSmall(true);
        raw->setObjectName(QStringLiteral("raw/%1").arg(row.id));
        raw->setAccessibleName(SourceWords::tr("Look at it raw: %1").arg(called));
        QObject::connect(raw, &Button::clicked, raw, [look, row] { look(row); });
        across->addWidget(raw, 0, Qt::AlignTop);
        inside->addLayout(across);
    }
    if (view.quarantine.size() > kQuarantineShown)
        down->addWidget(new Text(theme, SourceWords::tr("And %n more. The command overzichtctl quarantine shows them all.", "", int(view.quarantine.size()) - kQuarantineShown), type::kSmall));
}

} // namespace detail_parts

} // namespace overzicht
