// SPDX-License-Identifier: EUPL-1.2
#include "sources/source_detail.h"

#include "kit/accessible.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/text.h"
#include "kit/words.h"
#include "sources/source_words.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace overzicht {

SourceDetail::SourceDetail(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_scroll(new QScrollArea)
{
    setRole(this, QAccessible::Pane);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(theme);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(kCardShadow + QMargins(1, 8, 1, 8));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->addWidget(m_scroll);
    whole->addWidget(card);
}

void SourceDetail::forget()
{
    m_view = {};
    m_shown.clear();
    m_scroll->setWidget(new QWidget);
    m_scroll->widget()->setAutoFillBackground(false);
    setAccessibleName(SourceWords::tr("No source is chosen"));
}

void SourceDetail::tell(const SourceView &view, const QDateTime &now)
{
    const QByteArray shown = view.fingerprint(now) + QByteArray::number(m_theme.textScale()) + QByteArray::number(int(m_theme.mode()));
    if (shown == m_shown)
        return;
    const bool other = view.entry.key != m_view.entry.key;
    m_shown = shown;
    m_view = view;
    const int at = other ? 0 : m_scroll->verticalScrollBar()->value();
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    rebuild(now);
    if (QWidget *again = focused.isEmpty() || other ? nullptr : findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(at);
}

void SourceDetail::offerUnlinking()
{
    m_mayUnlink = true;
    m_shown.clear(); // what stands there stands there without it
}

QWidget *SourceDetail::firstFocus() const
{
    for (const char *name : {"try-again", "website"}) {
        if (auto *button = m_scroll->findChild<Button *>(QLatin1String(name)))
            return button;
    }
    return nullptr;
}

void SourceDetail::rebuild(const QDateTime &now)
{
    auto *content = new QWidget;
    auto *down = new QVBoxLayout(content);
    down->setContentsMargins(m_theme.space(22), m_theme.space(14), m_theme.space(22), m_theme.space(14));
    down->setSpacing(m_theme.space(12));
    setAccessibleName(m_view.entry.name);
    addHead(down, now);
    addActions(down, now);
    detail_parts::plans(m_theme, down, m_view, now);
    detail_parts::feeds(m_theme, down, m_view, now);
    detail_parts::level(m_theme, down, m_view, now);
    detail_parts::services(m_theme, down, m_view, [this](const QUrl &address) { Q_EMIT openAsked(address); });
    detail_parts::outages(m_theme, down, m_view.source ? outageLines(m_view.outages, *m_view.source, now) : QList<OutageLine>(), now, [this] { Q_EMIT printAsked(); });
    detail_parts::quarantine(m_theme, down, m_view, now, [this](const QuarantineRow &row) { Q_EMIT rawAsked(row); });
    down->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    content->show(); // what is hidden takes no focus
}

void SourceDetail::addHead(QVBoxLayout *down, const QDateTime &now)
{
    const SourceEntry &entry = m_view.entry;
    const FeedState *worst = m_view.source ? words::worstFeed(*m_view.source) : nullptr;
    auto *pills = new QWidget;
    auto *flow = new FlowLayout(pills, m_theme.space(8));
    flow->addWidget(new Pill(m_theme, entry.state));
    if (worst && words::isBad(worst->health) && worst->since.isValid())
        flow->addWidget(new Pill(m_theme, {SourceWords::tr("for %1", "how long already").arg(words::span(worst->since.secsTo(now))), QStringLiteral("clock"), Tone::Neutral}));
    if (entry.demo)
        flow->addWidget(new Pill(m_theme, {SourceWords::tr("Example"), QStringLiteral("info"), Tone::Warn}));
    down->addWidget(pills);
    down->addWidget(new Text(m_theme, entry.name, type::kTitle));
    QStringList line{SourceWords::nameOf(entry.level), entry.offers, entry.whose};
    line.removeAll(QString());
    down->addWidget(new Text(m_theme, line.join(QStringLiteral(" · ")), TextStyle{13, QFont::Normal, &Tokens::ink2}));
    if (m_view.owner)
        down->addWidget(new Text(m_theme, SourceWords::owner(*m_view.owner), type::kSmall));

    if (!entry.resembles.isEmpty()) {
        auto *note = new NoteBox(m_theme, Tone::Danger, QStringLiteral("shield-alert"), SourceWords::tr("Whoever wrote its source file chose this name. Nothing shows that it comes from %1. Do you not know who it is from? Then give it nothing, pay nothing that it asks, and unlink it.").arg(entry.resembles));
        note->setHeading(SourceWords::tr("The name of this source looks like %1.").arg(entry.resembles));
        note->setObjectName(QStringLiteral("posed"));
        down->addWidget(note);
    }
    if (m_view.source && m_view.source->isUnreadable()) {
        down->addWidget(new NoteBox(m_theme, Tone::Danger, QStringLiteral("triangle-alert"), SourceWords::tr("We do not ask this source: its source file has a mistake. It stands above the list.")));
    } else if (worst && worst->health != Health::Fresh && worst->health != Health::Inactive) {
        auto *note = new NoteBox(m_theme, entry.state.tone == Tone::Ok ? Tone::Info : words::health(*worst, now).tone, words::health(*worst, now).icon, words::healthSentence(*worst, now));
        if (fails(worst->health))
            note->setHeading(SourceWords::tr("We cannot fetch this now."));
        note->setObjectName(QStringLiteral("meaning"));
        down->addWidget(note);
    } else if (!m_view.source) {
        auto *note = new NoteBox(m_theme, Tone::Info, QStringLiteral("external-link"), SourceWords::tr("What you have there is not in this overview."));
        note->setHeading(SourceWords::missing(Integration::Link));
        note->setObjectName(QStringLiteral("meaning"));
        down->addWidget(note);
    }
}

void SourceDetail::addActions(QVBoxLayout *down, const QDateTime &now)
{
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, m_theme.space(10));
    if (m_view.source) {
        auto *again = new Button(m_theme, m_view.entry.mayRetry ? Button::Kind::Primary : Button::Kind::Secondary, m_view.entry.mayRetry ? SourceWords::tr("Try again") : SourceWords::tr("Fetch again"), QStringLiteral("refresh-cw"));
        again->setObjectName(QStringLiteral("try-again"));
        again->setAccessibleName(SourceWords::tr("Fetch again: %1").arg(m_view.entry.name));
        connect(again, &Button::clicked, this, [this] { Q_EMIT retryAsked(m_view.entry.source); });
        flow->addWidget(again);
    }
    QStringList told;
    if (m_view.system) {
        auto *website = new Button(m_theme, m_view.source ? Button::Kind::Secondary : Button::Kind::Primary, SourceWords::tr("Open website"), QStringLiteral("external-link"));
        website->setObjectName(QStringLiteral("website"));
        const QString host = SourceWords::host(m_view.system->address);
        website->setAccessibleName(SourceWords::tr("Open website: %1 in your browser").arg(host));
        connect(website, &Button::clicked, this, [this] { Q_EMIT openAsked(m_view.system->address); });
        flow->addWidget(website);
        told << (m_view.system->opens == System::Opens::SignIn ? SourceWords::tr("Opens %1 in your browser. You sign in there.").arg(host) : SourceWords::tr("Opens %1 in your browser. You do not have to sign in.").arg(host));
    }
    if (flow->count() > 0)
        down->addWidget(row);
    else
        delete row;
    if (m_view.source && !m_view.source->isUnreadable()) {
        QDateTime earliest;
        for (const FeedState &feed : m_view.source->feeds) {
            if (feed.retryAt.isValid() && feed.retryAt > now && (!earliest.isValid() || feed.retryAt < earliest))
                earliest = feed.retryAt;
        }
        const QDateTime &next = m_view.nextRound;
        if (earliest.isValid())
            told.prepend(SourceWords::tr("This source asks us to wait. We do not ask it before %1.").arg(words::nearMoment(earliest, now)));
        else if (!next.isValid())
            told.prepend(SourceWords::tr("We ask it again when you press F5, and each time the program starts."));
        if (next.isValid() && (!earliest.isValid() || next >= earliest))
            told.insert(earliest.isValid() ? 1 : 0, SourceWords::tr("We ask it again by ourselves: %1. Sooner when you press F5.", "a moment: today 14:10").arg(words::nearMoment(next, now)));
    }
    if (!told.isEmpty())
        down->addWidget(new Text(m_theme, told.join(u' '), type::kSmall));
    if (m_mayUnlink && m_view.source) {
        auto *unlink = new Button(m_theme, Button::Kind::Link, SourceWords::tr("Unlink this source"), QStringLiteral("x"));
        unlink->setObjectName(QStringLiteral("unlink"));
        unlink->setAccessibleName(SourceWords::tr("Unlink %1").arg(m_view.entry.name));
        connect(unlink, &Button::clicked, this, [this] { Q_EMIT unlinkAsked(m_view.entry.source); });
        down->addWidget(unlink, 0, Qt::AlignLeft);
    }
}

} // namespace overzicht
