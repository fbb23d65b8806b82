// SPDX-License-Identifier: EUPL-1.2
#include "shell/sources_page.h"

#include "base/local_time.h"
#include "domain/safe_text.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/pill.h"
#include "kit/words.h"
#include "shell/raw_dialog.h"

#include <QApplication>
#include <QBoxLayout>
#include <QTimer>

#include <algorithm>

namespace overzicht {

namespace {
int rank(Health health) { return words::isBad(health) ? 0 : health == Health::Busy ? 1 : health == Health::Maintenance ? 2 : 3; }

constexpr int kOutagesShown = 5;
constexpr int kQuarantineShown = 20;

/// A line: text that may wrap at the left, something small at the right; below each other when there is no room.
FlowLayout *line(const Theme &theme, QVBoxLayout *into)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, theme.space(10));
    into->addWidget(row);
    return flow;
}
} // namespace

SourcesPage::SourcesPage(const Surroundings &around, QWidget *parent)
    : Page(around.theme, tr("Sources"), {}, parent), m_around(around), m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(150);
    connect(m_soon, &QTimer::timeout, this, &SourcesPage::rebuild);
    connect(&around.theme, &Theme::changed, this, &SourcesPage::refresh);
    rebuild();
}

void SourcesPage::refresh()
{
    m_stale = true;
    if (isVisible() && !m_soon->isActive())
        m_soon->start();
}

void SourcesPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        rebuild();
    Page::showEvent(event);
}

void SourcesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_tight != isTight())
        refresh();
}

/// Is there no room for a button beside the name and the state of a source?
bool SourcesPage::isTight() const { return width() < theme().size(460); }

void SourcesPage::progressed(const Progress &progress)
{
    const QString key = progress.source.text() + u'/' + progress.feed.text();
    if (progress.busy)
        m_going.insert(key, progress);
    else
        m_going.remove(key);
    refresh();
}

void SourcesPage::setMistaken(const QList<MistakenFile> &files)
{
    m_mistaken = files;
    refresh();
}

void SourcesPage::rebuild()
{
    m_stale = false;
    m_tight = isTight();
    const QDateTime now = m_around.clock.now();
    const QString focused = m_body && QApplication::focusWidget() && m_body->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()->objectName() : QString();

    auto *body = new QWidget;
    auto *down = new QVBoxLayout(body);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme().space(8));

    for (const MistakenFile &file : std::as_const(m_mistaken))
        addMistaken(down, file);
    const auto sources = m_around.reader.sources();
    if (!sources) {
        const auto said = words::error(sources.error());
        down->addWidget(new NoteBox(theme(), Tone::Danger, QStringLiteral("triangle-alert"), said.both()));
    } else if (sources->isEmpty() && !m_mistaken.isEmpty()) {
        setSentence(tr("Here you see from where your post comes."));
    } else if (sources->isEmpty()) {
        auto *card = new Card(theme());
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(Card::inner(theme()));
        inside->addWidget(new EmptyState(theme(), QStringLiteral("plug"), tr("No source is linked yet."), tr("A source is a place that has letters for you. Link one with the command overzichtctl source add.")));
        down->addWidget(card);
        setSentence(tr("Here you see from where your post comes."));
    } else {
        const auto complete = m_around.reader.completeness(m_around.who);
        QStringList sentence;
        if (const int silent = complete ? words::unanswered(*sources, *complete) : 0; silent > 0) {
            sentence << words::didNotAnswer(silent) << tr("What we fetched before, you can still read.");
            const auto maintained = std::count_if(sources->cbegin(), sources->cend(), [this](const SourceState &source) { return source.actingFor == m_around.who && words::worst(source) == Health::Maintenance; });
            if (maintained > 0)
                sentence << tr("%n of them have planned maintenance.", "sources", int(maintained));
        } else if (complete) {
            sentence << words::completeness(*complete, now, m_around.who);
        }
        setSentence(sentence.join(u' '));

        auto *all = new QWidget;
        auto *flow = new FlowLayout(all, theme().space(8));
        flow->setContentsMargins(5, 0, 5, 0);
        auto *again = new Button(theme(), Button::Kind::Secondary, tr("Fetch everything again"), QStringLiteral("refresh-cw"));
        again->setSmall(true);
        again->setObjectName(QStringLiteral("again"));
        connect(again, &Button::clicked, this, [this] { Q_EMIT syncAsked(SourceId()); });
        flow->addWidget(again);
        down->addWidget(all);

        // What needs attention stands first; else the order of the store.
        QList<SourceState> ordered = *sources;
        std::stable_sort(ordered.begin(), ordered.end(), [](const SourceState &a, const SourceState &b) { return rank(words::worst(a)) < rank(words::worst(b)); });
        for (const SourceState &source : std::as_const(ordered)) {
            if (!source.isUnreadable()) // that is told above
                addSource(down, source, now);
        }
        addQuarantine(down, now);
    }
    down->addStretch(1);

    delete m_body;
    m_body = body;
    column()->addWidget(body, 1);
    body->show(); // the layout shows it only later, and what is hidden takes no focus: it would fall on the page itself, which says nothing
    if (!focused.isEmpty()) {
        if (auto *widget = body->findChild<QWidget *>(focused))
            widget->setFocus(Qt::OtherFocusReason);
    }
}

void SourcesPage::addMistaken(QVBoxLayout *down, const MistakenFile &file)
{
    constexpr int kMistakesShown = 10;
    QStringList said;
    for (const Mistake &mistake : file.mistakes.mid(0, kMistakesShown))
        said << tr("Line %1: %2 %3", "line, reason, mend").arg(QString::number(mistake.line), safeLine(mistake.reason), safeLine(mistake.mend));
    if (file.mistakes.size() > kMistakesShown)
        said << tr("And %n more.", "", int(file.mistakes.size()) - kMistakesShown);
    said << tr("Until it is mended, nothing new is fetched from this source.");
    auto *note = new NoteBox(theme(), Tone::Danger, QStringLiteral("triangle-alert"), said.join(u'\n'));
    note->setHeading(tr("The source file %1 has a mistake").arg(safeLine(file.fileName, 120)));
    note->setObjectName(QStringLiteral("mistaken"));
    auto *edge = new QVBoxLayout; // in line with the sheets of the cards below it
    edge->setContentsMargins(kCardShadow.left(), 0, kCardShadow.right(), 0);
    edge->addWidget(note);
    down->addLayout(edge);
}

void SourcesPage::addSource(QVBoxLayout *down, const SourceState &source, const QDateTime &now)
{
    const QString called = words::name(source.name, source.id.text());
    const FeedState *worst = words::worstFeed(source);
    auto *card = new Card(theme());
    card->setAccessibleName(called);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Card::inner(theme(), 18));
    inside->setSpacing(theme().space(10));

    auto *top = new QHBoxLayout;
    top->setSpacing(theme().space(14));
    top->addWidget(new Avatar(theme(), {words::initials(called), source.id.text(), {}}), 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(theme().space(4));
    names->addWidget(new Text(theme(), called, type::kBlock));
    FlowLayout *pills = line(theme(), names);
    pills->addWidget(new Pill(theme(), worst ? words::health(*worst, now) : words::health(Health::Never)));
    if (source.demo)
        pills->addWidget(new Pill(theme(), {tr("Example"), QStringLiteral("info"), Tone::Warn}));
    if (!(source.actingFor == m_around.who)) // not counted above: it brings somebody else's post. Words that may wrap: a pill of that length would not fit
        names->addWidget(new Text(theme(), source.actingFor.isSelf() ? tr("Your own post") : tr("For organisation %1").arg(source.actingFor.organisationId()), type::kSmall));
    top->addLayout(names, 1);
    auto *retry = new Button(theme(), Button::Kind::Secondary, tr("Again"), QStringLiteral("refresh-cw"));
    retry->setSmall(true);
    retry->setAccessibleName(tr("Fetch again: %1").arg(called));
    retry->setObjectName(QStringLiteral("retry/") + source.id.text());
    connect(retry, &Button::clicked, this, [this, id = source.id, called] {
        Q_EMIT syncAsked(id);
        Q_EMIT announced(tr("We ask %1 again.").arg(called));
    });
    if (!m_tight)
        top->addWidget(retry, 0, Qt::AlignTop);
    inside->addLayout(top);
    if (m_tight)
        inside->addWidget(retry, 0, Qt::AlignLeft);

    if (source.feeds.isEmpty())
        inside->addWidget(new Text(theme(), tr("This source has not told yet what it has."), type::kLead));
    bool first = true;
    for (const FeedState &feed : source.feeds) {
        if (!first)
            inside->addWidget(new Rule(theme()));
        first = false;
        addFeed(inside, feed, now);
    }
    addOutages(inside, source, now);
    down->addWidget(card);
}

QString SourcesPage::nameOfFeed(const FeedState &feed) const
{
    const QString called = words::name(feed.feed.name, feed.feed.id.text());
    switch (feed.feed.kind) {
    case Feed::Kind::Directory: return tr("%1: names of senders", "feed").arg(called);
    case Feed::Kind::Federation: return tr("%1: list of providers", "feed").arg(called);
    case Feed::Kind::Services: return tr("%1: what you can ask for", "feed").arg(called);
    default: break;
    }
    return called;
}

void SourcesPage::addFeed(QVBoxLayout *inside, const FeedState &feed, const QDateTime &now)
{
    const QString called = nameOfFeed(feed);
    auto *cell = new QWidget;
    auto *down = new QVBoxLayout(cell);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme().space(3));
    FlowLayout *head = line(theme(), down);
    head->addWidget(new Text(theme(), called, type::kSender));
    head->addWidget(new Pill(theme(), words::health(feed, now)));

    const auto going = m_going.constFind(feed.source.text() + u'/' + feed.feed.id.text());
    QString said = words::healthSentence(feed, now);
    if (going != m_going.cend())
        said = going->expected > 0 ? tr("Being fetched: %1 of %2.").arg(going->received).arg(going->expected) : tr("Being fetched: %1 so far.").arg(going->received);
    // A feed that is well needs no sentence: its time stands in small.
    const bool well = feed.health == Health::Fresh && going == m_going.cend();
    if (!well) {
        auto *sentence = new Text(theme(), said, type::kNote);
        if (words::isBad(feed.health))
            sentence->setTone(feed.health == Health::Stale || feed.health == Health::SignInNeeded || feed.health == Health::NotAllowed ? Tone::Warn : Tone::Danger);
        down->addWidget(sentence);
    }
    QStringList small;
    if (well)
        small << words::sourceTime(feed, now);
    if (feed.feed.kind == Feed::Kind::Messages)
        small << tr("%n item(s)", "", feed.items);
    if (feed.quarantined > 0)
        small << tr("%n could not be shown", "", feed.quarantined);
    if (words::isBad(feed.health) && feed.since.isValid())
        small << tr("since %1").arg(words::nearMoment(feed.since, now));
    if (!small.isEmpty()) {
        auto *told = new Text(theme(), small.join(QStringLiteral(" · ")), type::kSmall);
        well ? head->addWidget(told) : down->addWidget(told); // of what is well one line says all
    }
    for (const Maintenance &planned : feed.feed.maintenance) {
        if (feed.feed.kind != Feed::Kind::Messages || planned.until <= now || (planned.from <= now && feed.health == Health::Maintenance))
            continue;
        auto *note = new NoteBox(theme(), Tone::Info, QStringLiteral("wrench"),
                                 tr("Planned maintenance: from %1 to %2. Afterwards we fetch everything by ourselves.").arg(words::nearMoment(planned.from, now), words::nearMoment(planned.until, now)));
        down->addWidget(note);
    }
    cell->setAccessibleName(called + QStringLiteral(": ") + said);
    inside->addWidget(cell);
}

void SourcesPage::addOutages(QVBoxLayout *inside, const SourceState &source, const QDateTime &now)
{
    const auto outages = m_around.reader.outages(source.id);
    if (!outages || outages->isEmpty())
        return;
    inside->addWidget(new Rule(theme()));
    inside->addWidget(new SectionHeader(theme(), tr("When it did not work"), {}, type::kHead));
    int shown = 0;
    for (const Outage &outage : *outages) {
        if (++shown > kOutagesShown)
            break;
        auto *cell = new QWidget;
        auto *down = new QVBoxLayout(cell);
        down->setContentsMargins(0, 0, 0, 0);
        down->setSpacing(1);
        const bool over = outage.until.isValid();
        FlowLayout *head = line(theme(), down);
        head->setStretchLast(true);
        const QString from = words::nearMoment(outage.from, now), until = over ? words::nearMoment(outage.until, now) : tr("now");
        head->addWidget(new Text(theme(), tr("%1 → %2", "from, until").arg(from, until), type::kSender));
        auto *lasted = new Text(theme(), words::span(outage.from.secsTo(over ? outage.until : now)), type::kSender);
        lasted->setTextAlignment(Qt::AlignRight);
        if (!over)
            lasted->setTone(Tone::Danger);
        head->addWidget(lasted);
        QString feedName = safeLine(outage.feed.text());
        for (const FeedState &feed : source.feeds) {
            if (feed.feed.id == outage.feed)
                feedName = nameOfFeed(feed);
        }
        const QString cause = words::health(outage.health, outage.detail).words;
        const QString detail = safeLine(technical(outage.detail), 120);
        down->addWidget(new Text(theme(), feedName.isEmpty() ? cause : tr("%1: %2", "feed, cause").arg(feedName, cause), type::kSmall));
        if (!detail.isEmpty())
            down->addWidget(new Text(theme(), tr("For engineers: %1").arg(detail), type::kSmall));
        inside->addWidget(cell);
    }
    if (outages->size() > kOutagesShown)
        inside->addWidget(new Text(theme(), tr("And %n more, longer ago.", "", int(outages->size()) - kOutagesShown), type::kSmall));
}

void SourcesPage::addQuarantine(QVBoxLayout *down, const QDateTime &now)
{
    const auto all = m_around.reader.quarantine();
    QList<QuarantineRow> rows;
    for (const QuarantineRow &row : all.value_or(QList<QuarantineRow>())) {
        if (!row.goneAt)
            rows << row;
    }
    if (rows.isEmpty())
        return;
    auto *card = new Card(theme());
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Card::inner(theme(), 18));
    inside->setSpacing(theme().space(10));
    inside->addWidget(new SectionHeader(theme(), tr("What we could not show"), QString::number(rows.size())));
    inside->addWidget(new Text(theme(), tr("These came in, but we cannot read them. Nothing was thrown away. There may be a letter among them: look at the source itself too."), type::kLead));
    int shown = 0;
    for (const QuarantineRow &row : std::as_const(rows)) {
        if (++shown > kQuarantineShown)
            break;
        inside->addWidget(new Rule(theme()));
        auto *cell = new QWidget;
        auto *across = new QHBoxLayout(cell);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(theme().space(10));
        auto *column = new QVBoxLayout;
        column->setSpacing(2);
        const QString called = words::name(row.sourceName, row.source.text());
        column->addWidget(new Text(theme(), row.maybeLetter ? tr("A letter from %1 that we cannot show").arg(called) : tr("Something from %1 that we cannot show").arg(called), type::kSender));
        column->addWidget(new Text(theme(), tr("%1 · %2", "when, why").arg(words::nearMoment(row.at, now), safeLine(row.reason.sentence())), type::kSmall));
        across->addLayout(column, 1);
        auto *look = new Button(theme(), Button::Kind::Secondary, tr("Look at it raw"), QStringLiteral("eye"));
        look->setSmall(true);
        look->setObjectName(QStringLiteral("raw/%1").arg(row.id));
        look->setAccessibleName(tr("Look at it raw: %1").arg(called));
        connect(look, &Button::clicked, this, [this, row] { showRaw(row); });
        across->addWidget(look, 0, Qt::AlignTop);
        inside->addWidget(cell);
    }
    if (rows.size() > kQuarantineShown)
        inside->addWidget(new Text(theme(), tr("And %n more. The command overzichtctl quarantine shows them all.", "", int(rows.size()) - kQuarantineShown), type::kSmall));
    down->addWidget(card);
}

void SourcesPage::showRaw(const QuarantineRow &row)
{
    auto *dialog = new RawDialog(theme(), tr("What %1 sent").arg(words::name(row.sourceName, row.source.text())), row.raw, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace overzicht
