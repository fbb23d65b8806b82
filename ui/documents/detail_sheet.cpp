// SPDX-License-Identifier: EUPL-1.2
#include "documents/detail_sheet.h"

#include "base/local_time.h"
#include "documents/beside_part.h"
#include "documents/detail_parts.h"
#include "documents/detail_words.h"
#include "documents/double_click.h"
#include "documents/elsewhere_part.h"
#include "documents/paid_when.h"
#include "documents/particulars.h"
#include "documents/change_part.h"
#include "documents/pay_part.h"
#include "documents/pay_words.h"
#include "documents/reachable.h"
#include "documents/why_part.h"
#include "domain/contents.h"
#include "domain/safe_text.h"
#include "kit/accessible.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/pill.h"
#include "kit/words.h"

#include <QAccessible>
#include <QBoxLayout>

#include <limits>

namespace overzicht {

namespace {

constexpr int kLongestBody = 100'000;

QString contentsHead(ItemKind kind, int count)
{
    switch (kind) {
    case ItemKind::Document: return count > 1 ? DetailSheet::tr("The letter and what comes with it") : DetailSheet::tr("The letter");
    case ItemKind::Notice: return count > 1 ? DetailSheet::tr("The notice and what comes with it") : DetailSheet::tr("The notice");
    case ItemKind::Dossier: return DetailSheet::tr("Papers of this case");
    case ItemKind::Attestation: return DetailSheet::tr("The certificate");
    case ItemKind::Payment: return DetailSheet::tr("Papers with this payment");
    }
    return {};
}

} // namespace

DetailSheet::DetailSheet(const Surroundings &around, const ShownItem &shown, const Particulars *own)
    : m_around(around), m_shown(shown), m_own(own), m_now(around.clock.now())
{
    const Theme &theme = around.theme;
    const bool roomy = shown.back.isEmpty();
    auto *down = new QVBoxLayout(this);
    const int side = theme.space(24);
    down->setContentsMargins(side, theme.space(roomy ? 16 : 4), side, theme.space(16));
    down->setSpacing(theme.space(roomy ? 13 : 8));
    if (!roomy)
        addBack(down);
    shown.details ? addItem(down) : addNothing(down);
}

void DetailSheet::addBack(QVBoxLayout *down)
{
    auto *back = new Button(m_around.theme, Button::Kind::Link, m_shown.back, QStringLiteral("arrow-left"));
    back->setObjectName(QStringLiteral("back-inside"));
    connect(back, &QPushButton::clicked, this, &DetailSheet::backPressed);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(-m_around.theme.space(6), 0, 0, 0); // its icon in line with what stands below
    row->addWidget(back);
    row->addStretch(1);
    if (Button *keep = makeSave())
        row->addWidget(keep);
    down->addLayout(row);
}

void DetailSheet::addNothing(QVBoxLayout *down)
{
    const Theme &theme = m_around.theme;
    down->addStretch(1);
    if (m_shown.error)
        down->addWidget(new EmptyState(theme, QStringLiteral("circle-alert"), tr("We cannot show this"), words::error(*m_shown.error).both()));
    else if (m_shown.listEmpty)
        down->addWidget(new EmptyState(theme, QStringLiteral("mail-open"), tr("There is nothing to show yet"), {}));
    else
        down->addWidget(new EmptyState(theme, QStringLiteral("mail-open"), tr("Nothing is chosen"), tr("Choose something in the list. It is shown here.")));
    down->addStretch(2);
}

void DetailSheet::addItem(QVBoxLayout *down)
{
    const Theme &theme = m_around.theme;
    const Details &details = *m_shown.details;
    const Row &row = details.row;
    down->addWidget(makeHead());
    if (m_shown.why) {
        auto *why = new WhyPart(m_around, details);
        connect(why, &WhyPart::refileAsked, this, &DetailSheet::refileAsked);
        connect(why, &WhyPart::apartAsked, this, &DetailSheet::apartAsked);
        down->addWidget(why);
    }
    if (m_shown.setApart)
        down->addWidget(makeApart());
    if (!row.heading.resembles.isEmpty())
        down->addWidget(resemblesPart(theme, row));
    if (QWidget *part = changePart(m_around, details, m_shown.looksFirst() ? [this] { Q_EMIT payAnywayAsked(); } : std::function<void()>()))
        down->addWidget(part);
    if (QWidget *part = makeSameBill())
        down->addWidget(part);
    Button *main = mainButton(theme, details, m_shown.mainKind(m_around.home), m_shown.link(), m_own ? m_own->mainWords(m_shown) : QString());
    if (main)
        connect(main, &QPushButton::clicked, this, &DetailSheet::mainPressed);
    if (m_shown.actionBelow)
        m_mainBelow = main;
    const auto letter = m_shown.letter();
    const bool lost = letter && m_shown.isLost(*letter, m_around.home);
    ActionWords told = !row.heading.resembles.isEmpty() ? ActionWords{tr("First ask %1 whether this is theirs").arg(row.heading.resembles), {}, {}}
                             : m_own                          ? m_own->action(details, m_now)
                                                              : actionWords(row, m_now, lost);
    const bool mayAsk = !words::isSettled(row) || (row.kind == ItemKind::Dossier && row.state == RowState::ForInformation);
    if (!details.refusedDeadline.isEmpty() && row.heading.resembles.isEmpty() && mayAsk)
        told.when = tr("The date they gave cannot be right: “%1”. Ask them").arg(details.refusedDeadline);
    auto *band = new ActionBand(theme, row, told, m_now, m_shown.actionBelow ? nullptr : main);
    if (m_own && row.state == RowState::ActionNeeded)
        band->setTone(Tone::Warn);
    down->addWidget(band);
    if (QWidget *part = elsewherePart(*this, m_shown))
        down->addWidget(part);
    if (m_shown.asking)
        down->addWidget(makeAsking());
    if (!m_shown.unopened.isEmpty())
        down->addWidget(unopenedPart(theme, m_shown.unopened));
    addPaying(down);
    if (QWidget *part = marksPart(theme, details, m_now, [this](bool paid) { paid ? Q_EMIT paidAsked(false) : Q_EMIT doneAsked(false); }))
        down->addWidget(part);
    addNotes(down);
    if (m_shown.reading) // the letter itself follows
        return down->addStretch(1);
    const bool waits = m_shown.looksFirst() || (isPaidElsewhere(row) && row.mayPay && !m_shown.paysAnyway);
    if (QWidget *part = waits ? nullptr : payPart(m_around, details, [this](const QString &copied) { Q_EMIT announced(copied); }))
        down->addWidget(part);
    const QList<QWidget *> parts = m_own ? m_own->parts(*this, m_shown) : QList<QWidget *>();
    for (QWidget *part : parts)
        down->addWidget(part);
    for (QWidget *part : {m_own && row.kind == ItemKind::Dossier ? nullptr : besidePart(*this, details), claimedPart(*this, details)}) {
        if (part)
            down->addWidget(part);
    }
    if (QWidget *part = remarksPart(theme, details.remarks))
        down->addWidget(part);
    if (m_shown.body) {
        auto *text = new Reachable(theme, safeParagraphs(m_shown.body->best(m_around.language), kLongestBody), type::kBody);
        text->setObjectName(QStringLiteral("body"));
        text->setAccessibleName((m_shown.isNotice() ? tr("Text of the notice: %1") : tr("Text of the letter: %1")).arg(text->text()));
        down->addWidget(text);
    }
    if (QWidget *part = makeContents())
        down->addWidget(part);
    if (QWidget *part = businessPart(m_around, details.item))
        down->addWidget(part);
    down->addWidget(historyPart(m_around, details));
    down->addWidget(makeOthers());
    down->addStretch(1);
    addFoot(down);
}

/// What is asked and told about paying, besides how.
void DetailSheet::addPaying(QVBoxLayout *down)
{
    const Theme &theme = m_around.theme;
    const Details &details = *m_shown.details;
    const Row &row = details.row;
    const bool opened = m_shown.payAsk == ShownItem::PayAsk::OpenedBefore && !details.own.handed.isEmpty();
    if (opened || (m_shown.payAsk == ShownItem::PayAsk::SameBill && row.sameBill)) {
        auto *box = new NoteBox(theme, Tone::Warn, QStringLiteral("wallet"), tr("Look at your account first if you are not sure: paying twice is quickly done."));
        box->setObjectName(QStringLiteral("opened-before"));
        box->setHeading((opened ? openedWords(details.own.handed.last(), m_now) : sameBillHead(row, m_around.language) + (row.sameBill->handed ? u' ' + tr("You opened the page to pay that one.") : QString())) + u' ' + tr("Did you pay?"));
        const auto add = [&](const char *name, const QString &words, const QString &icon, auto signal) {
            Button *button = box->addButton(words, icon);
            button->setObjectName(QLatin1String(name));
            connect(button, &QPushButton::clicked, this, signal);
        };
        add("opened-paid", tr("Yes, I paid"), QStringLiteral("check"), &DetailSheet::paidWhenAsked);
        add("opened-again", opened ? tr("No, open it again") : tr("No, open the page to pay"), QStringLiteral("external-link"), &DetailSheet::payAgainAsked);
        add("opened-not", tr("Not now"), QString(), &DetailSheet::payAskClosed);
        down->addWidget(box);
    } else if (m_shown.payAsk == ShownItem::PayAsk::When) {
        auto *when = new PaidWhen(theme, m_now);
        connect(when, &PaidWhen::answered, this, &DetailSheet::paidOn);
        connect(when, &PaidWhen::closed, this, &DetailSheet::payAskClosed);
        down->addWidget(when);
    }
    const auto note = [&](const char *name, Tone tone, const QString &icon, const QString &words) {
        if (words.isEmpty())
            return;
        auto *box = new NoteBox(theme, tone, icon, words);
        box->setObjectName(QLatin1String(name));
        down->addWidget(box);
    };
    if (m_shown.payAsk == ShownItem::PayAsk::None && row.paying == Paying::Due && !details.own.handed.isEmpty())
        note("opened-once", Tone::Warn, QStringLiteral("wallet"), openedWords(details.own.handed.last(), m_now) + u' ' + tr("Perhaps you paid it: look at your account before you pay."));
    if (m_shown.payRefused)
        note("pay-refused", Tone::Warn, QStringLiteral("circle-alert"), tr("The page to pay was not opened: something changed in the meantime. Look at what stands here now, then try again."));
    note("pay-changed", Tone::Warn, QStringLiteral("circle-alert"), changedSince(details));
    if (row.paying == Paying::Due && row.mayPay && !details.payLink.isEmpty() && !m_shown.looksFirst())
        note("pay-host", Tone::Neutral, QStringLiteral("external-link"), tr("The button “Pay” opens %1 in your browser. You pay there, not here.").arg(safeLine(details.payLink.host(QUrl::FullyEncoded), 80)));
    else if (row.paying == Paying::Due && !details.refusedPayHost.isEmpty())
        note("pay-host-refused", Tone::Warn, QStringLiteral("shield-alert"), tr("The source gives a page to pay at %1. It may not send you there, so we do not open it.").arg(details.refusedPayHost));
    if (!m_own || row.paying == Paying::Said) // elsewhere it stands in the band
        note("paying", Tone::Neutral, QStringLiteral("hourglass"), payingWords(row, m_now));
}

/// Gone, what happens otherwise, and when it goes.
void DetailSheet::addNotes(QVBoxLayout *down)
{
    const Theme &theme = m_around.theme;
    const Row &row = m_shown.details->row;
    const auto letter = m_shown.letter();
    const bool lost = letter && m_shown.isLost(*letter, m_around.home);
    if (row.unlinked && !words::isSettled(row)) {
        QDateTime last;
        for (const Sighting &sighting : m_shown.details->sightings)
            last = qMax(last, sighting.lastSeen);
        auto *note = new NoteBox(theme, Tone::Warn, QStringLiteral("plug"), tr("It is as it was last known here: %1. Ask the sender how it stands now.", "a day").arg(words::nearDay(last, m_now)));
        note->setHeading(tr("The source of this is no longer linked"));
        note->setObjectName(QStringLiteral("unlinked"));
        down->addWidget(note);
    }
    if (lost) {
        auto *note = new NoteBox(theme, Tone::Warn, QStringLiteral("ban"),
                                 m_shown.isNotice() ? tr("This notice is no longer at its source, and it was not kept here. So it cannot be opened any more.")
                                                    : tr("This letter is no longer at its source, and it was not kept here. So it cannot be opened any more. Ask the sender for it if you need it."));
        note->setObjectName(QStringLiteral("lost"));
        down->addWidget(note);
    }
    if (const QString words = consequenceWords(row); !words.isEmpty() && !words::isSettled(row))
        down->addWidget(new NoteBox(theme, Tone::Warn, QStringLiteral("circle-alert"), words));
    const QString words = expiryWords(row, m_now);
    if (words.isEmpty())
        return;
    const bool expired = *row.expiresAt <= m_now;
    auto *note = new NoteBox(theme, expired ? Tone::Neutral : Tone::Warn, QStringLiteral("hourglass"), words);
    if (letter.value_or(0) > 0 && m_shown.savedPath(*letter, m_around.home).isEmpty() && !lost && !expired) {
        Button *keep = note->addButton(m_shown.isNotice() ? tr("Keep the notice") : tr("Keep the letter"), QStringLiteral("archive"));
        keep->setObjectName(QStringLiteral("keep"));
        connect(keep, &QPushButton::clicked, this, [this, number = *letter] { Q_EMIT keepAsked(number); });
    }
    down->addWidget(note);
}

void DetailSheet::addFoot(QVBoxLayout *down)
{
    const Theme &theme = m_around.theme;
    down->addWidget(new Rule(theme));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.space(8));
    foot->addWidget(new IconLabel(theme, QStringLiteral("history"), &Tokens::ink3, 16), 0, Qt::AlignTop);
    foot->addWidget(new Text(theme, sourceLine(*m_shown.details, m_now, m_around.language), type::kSmall), 1);
    down->addLayout(foot);
}

Button *DetailSheet::makeSave()
{
    const int number = m_shown.letter().value_or(0);
    if (number <= 0 || m_shown.isLost(number, m_around.home))
        return nullptr;
    auto *keep = new Button(m_around.theme, Button::Kind::Icon, m_shown.isNotice() ? tr("Save the notice on this device") : tr("Save the letter on this device"), QStringLiteral("download"));
    keep->setObjectName(QStringLiteral("save"));
    connect(keep, &QPushButton::clicked, this, [this, number] { Q_EMIT saveAsked(number); });
    return keep;
}

QWidget *DetailSheet::makeHead()
{
    const Theme &theme = m_around.theme;
    const Row &row = m_shown.details->row;
    auto *head = new QWidget;
    auto *down = new QVBoxLayout(head);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme.space(6));

    auto *top = new QHBoxLayout;
    auto *pills = new QWidget;
    auto *flow = new FlowLayout(pills, theme.space(8));
    flow->setContentsMargins(0, theme.space(6), 0, 0);
    if (row.demo)
        flow->addWidget(new Pill(theme, {tr("Example"), QStringLiteral("info"), Tone::Neutral}));
    const QList<PillContent> stands = m_own ? m_own->pills(*m_shown.details, m_now) : QList<PillContent>{words::classPill(row), words::statePill(row, m_now)};
    for (const PillContent &pill : stands)
        flow->addWidget(new Pill(theme, pill));
    if (row.goneAtSource)
        flow->addWidget(new Pill(theme, {tr("No longer at the source"), QStringLiteral("ban"), Tone::Neutral}));
    if (row.hiddenAtSource)
        flow->addWidget(new Pill(theme, {tr("Hidden at the source"), QStringLiteral("eye"), Tone::Neutral}));
    top->addWidget(pills, 1);
    if (Button *keep = m_shown.back.isEmpty() ? makeSave() : nullptr)
        top->addWidget(keep, 0, Qt::AlignTop);
    down->addLayout(top);

    auto *subject = new Reachable(theme, row.heading.subject, type::kTitle);
    subject->setObjectName(QStringLiteral("subject"));
    subject->setAccessibleName(row.heading.subject);
    setRole(subject, QAccessible::Heading);
    m_subject = subject;
    down->addWidget(subject);
    if (const QString word = m_own ? safeLine(row.sourceState, 120) : QString(); !word.isEmpty())
        down->addWidget(new Text(theme, tr("In their own words: “%1”").arg(word), TextStyle{13, QFont::Normal, &Tokens::ink2}));
    down->addWidget(makeSenderLine());
    return head;
}

QWidget *DetailSheet::makeSenderLine()
{
    const Theme &theme = m_around.theme;
    const Row &row = m_shown.details->row;
    auto *who = new QWidget;
    auto *line = new FlowLayout(who, theme.space(6));
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new Text(theme, row.heading.sender, type::kSender));
    auto *verdict = new QWidget;
    auto *across = new QHBoxLayout(verdict);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(theme.space(5));
    across->addWidget(new IconLabel(theme, row.heading.confirmed ? QStringLiteral("badge-check") : QStringLiteral("shield-alert"), row.heading.confirmed ? Tone::Accent : Tone::Warn, 15), 0, Qt::AlignTop);
    QStringList via;
    for (const Sighting &sighting : m_shown.details->sightings) {
        const QString name = safeLine(sighting.sourceName.best(m_around.language), 80);
        if (!name.isEmpty() && !via.contains(name))
            via << name;
    }
    // A sender without a name says so itself.
    QString words = row.heading.confirmed ? tr("confirmed sender") : row.heading.senderFallback ? QString() : tr("sender not confirmed");
    if (!via.isEmpty())
        words = words.isEmpty() ? tr("via %1", "sources").arg(via.join(QStringLiteral(", "))) : tr("%1 · via %2", "confirmed or not, sources").arg(words, via.join(QStringLiteral(", ")));
    auto *badge = new Text(theme, words, TextStyle{13, QFont::Normal, &Tokens::ink2});
    if (!row.heading.confirmed)
        badge->setTone(Tone::Warn);
    across->addWidget(badge, 1);
    line->addWidget(verdict);
    auto *why = new Button(theme, Button::Kind::Link, m_shown.why ? tr("Hide the reasons") : tr("Why do I see this?"), QStringLiteral("circle-help"));
    why->setObjectName(QStringLiteral("why"));
    connect(why, &QPushButton::clicked, this, &DetailSheet::whyPressed);
    line->addWidget(why);
    return who;
}

/// That it may be paid already, before anything here shows how to pay.
int DetailSheet::mostBeside(int first) const { return m_shown.allBeside ? std::numeric_limits<int>::max() : first; }

QWidget *DetailSheet::makeSameBill()
{
    const Row &row = m_shown.details->row;
    if (!row.sameBill)
        return nullptr;
    const bool due = row.paying == Paying::Due;
    auto *box = new NoteBox(m_around.theme, due && row.sameBill->likeness == Likeness::OtherAccount ? Tone::Danger : due ? Tone::Warn : Tone::Neutral, due ? QStringLiteral("circle-alert") : QStringLiteral("info"), sameBillWords(row));
    box->setObjectName(QStringLiteral("same-bill"));
    box->setHeading(sameBillHead(row, m_around.language));
    Button *other = box->addButton(tr("Show the other bill"), QStringLiteral("arrow-right"), Button::Kind::Link);
    other->setObjectName(QStringLiteral("same-bill-other"));
    connect(other, &QPushButton::clicked, this, [this, item = row.sameBill->item] { Q_EMIT itemAsked(item); });
    if (isPaidElsewhere(row) && row.mayPay && !m_shown.paysAnyway && !m_shown.looksFirst()) { // one question at a time: first whose the account is
        Button *pay = box->addButton(tr("It is not paid: show how to pay"), QStringLiteral("wallet"));
        pay->setObjectName(QStringLiteral("same-bill-pay"));
        connect(pay, &QPushButton::clicked, this, &DetailSheet::payAnywayAsked);
    }
    return box;
}

/// What the person set apart just now, with the way back: it no longer stands on this page.
QWidget *DetailSheet::makeApart()
{
    auto *box = new NoteBox(m_around.theme, Tone::Ok, QStringLiteral("check"), tr("It stands on its own now: %1.").arg(m_shown.setApart->words));
    box->setObjectName(QStringLiteral("set-apart"));
    Button *back = box->addButton(tr("Put it back together"), QStringLiteral("undo-2"));
    back->setObjectName(QStringLiteral("together-again"));
    ignoreDoubleClick(back);
    connect(back, &QPushButton::clicked, this, [this, sighting = m_shown.setApart->sighting] { Q_EMIT apartAsked(sighting, false); });
    return box;
}

QWidget *DetailSheet::makeAsking()
{
    auto *box = new NoteBox(m_around.theme, Tone::Info, QStringLiteral("eye"),
                            tr("The sender can see that you opened it, and when. The letter counts already, also if you do not open it."));
    box->setHeading(tr("Open this letter for the first time?"));
    Button *yes = box->addButton(tr("Yes, open the letter"), QStringLiteral("file-text"));
    yes->setObjectName(QStringLiteral("asking-yes"));
    Button *no = box->addButton(tr("Not now"));
    no->setObjectName(QStringLiteral("asking-no"));
    connect(yes, &QPushButton::clicked, this, [this] { Q_EMIT askingAnswered(true); });
    connect(no, &QPushButton::clicked, this, [this] { Q_EMIT askingAnswered(false); });
    box->setObjectName(QStringLiteral("asking"));
    return box;
}

QWidget *DetailSheet::makeContents()
{
    const Theme &theme = m_around.theme;
    const QList<StoredAttachment> &all = m_shown.details->attachments;
    if (all.isEmpty() && !m_shown.awaitsBody())
        return nullptr;
    auto *part = new QWidget;
    auto *down = new QVBoxLayout(part);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(theme.space(8));
    down->addWidget(new Text(theme, contentsHead(m_shown.details->row.kind, int(all.size())), type::kHead));
    const auto add = [&](int number, const StoredAttachment &stored) {
        auto *box = new ContentBox(theme, number, stored, m_around.language, m_shown.details->row.kind, m_shown.isLost(number, m_around.home));
        connect(box, &ContentBox::fetchAsked, this, &DetailSheet::fetchAsked);
        connect(box, &ContentBox::saveAsked, this, &DetailSheet::saveAsked);
        connect(box, &ContentBox::openAsked, this, &DetailSheet::openAsked);
        connect(box, &ContentBox::stopAsked, this, &DetailSheet::fetchStopAsked);
        down->addWidget(box);
    };
    if (m_shown.awaitsBody())
        add(kBodyContent, {});
    for (int i = 0; i < all.size(); ++i) {
        if (!m_shown.content || *m_shown.content == i + 1) // of several that are the same in other languages, the chosen one
            add(i + 1, all.at(i));
    }
    return part;
}

QWidget *DetailSheet::makeOthers()
{
    const Theme &theme = m_around.theme;
    const Row &row = m_shown.details->row;
    const OwnFacts &own = m_shown.details->own;
    auto *part = new QWidget;
    auto *flow = new FlowLayout(part, theme.space(8));
    flow->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char *name, const QString &words, const QString &icon, auto action) {
        auto *button = new Button(theme, Button::Kind::Secondary, words, icon);
        button->setSmall(true);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, action);
        flow->addWidget(button);
    };
    const MainAct main = m_shown.mainKind(m_around.home);
    // Taking back what the person said stands with it, under the band: see marksPart.
    const bool pays = row.obligation == Obligation::Kind::Pay || row.kind == ItemKind::Payment, isCase = row.kind == ItemKind::Dossier;
    if (pays && !own.paidAt && main != MainAct::Paid && (row.paying ? isOpen(*row.paying) : !words::isSettled(row)))
        add("paid", tr("Already paid?"), QStringLiteral("circle-check"), [this] { Q_EMIT paidWhenAsked(); });
    if (main != MainAct::Done && words::asks(row) && (isCase || (!pays && !own.doneAt))) {
        add("done", isCase ? tr("I have done this") : tr("Mark as done"), QStringLiteral("check"), [this] { Q_EMIT doneAsked(true); });
    }
    const std::optional<int> letter = m_own && m_own->paysFirst() ? m_shown.letter() : std::nullopt;
    if (letter && main != MainAct::OpenLetter && !m_shown.isLost(*letter, m_around.home))
        add("open-letter", row.kind == ItemKind::Document ? tr("Open the letter") : tr("Open the bill"), QStringLiteral("file-text"), [this, number = *letter] { Q_EMIT openAsked(number); });
    if (own.readAt)
        add("unread", tr("Mark as unread"), QStringLiteral("mail"), [this] { Q_EMIT readAsked(false); });
    else if (!row.readAtSource)
        add("read", tr("Mark as read"), QStringLiteral("mail-open"), [this] { Q_EMIT readAsked(true); });
    if (flow->count() == 0)
        part->hide(); // never show(): without a parent it would be a window of its own for a moment, and take the focus
    return part;
}

} // namespace overzicht
