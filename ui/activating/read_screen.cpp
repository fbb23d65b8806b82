// SPDX-License-Identifier: EUPL-1.2
#include "activating/screens.h"

#include "activating/block_text.h"
#include "activating/drawings.h"
#include "activating/tiles.h"
#include "kit/accessible.h"
#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/pill.h"
#include "kit/spaced.h"
#include "kit/surface.h"

#include <QBoxLayout>
#include <QRegularExpression>

namespace overzicht {

namespace {

constexpr TextStyle kFact{15, QFont::DemiBold, &Tokens::ink, 0, 1.35};

Spans block(const ActivationShown &shown, TextBlock which) { return spansOf(shown.text().block(which), shown.values); }

/// The way to stop as a row of places to go to, where the text tells one ("…: a → b → c. …"); else the text as it is.
QWidget *stopWords(const Theme &theme, const Spans &text)
{
    static const QRegularExpression way(QStringLiteral("^([^:]+:)\\s([^.]+)\\.\\s(.*)$"));
    const auto told = way.match(plain(text));
    const QStringList places = told.captured(2).split(QStringLiteral(" → "), Qt::SkipEmptyParts);
    if (places.size() < 2)
        return new BlockText(theme, text, kFact);
    auto *words = new QWidget;
    auto *down = new QVBoxLayout(words);
    spaced(theme, down, {}, 6);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    spaced(theme, flow, {}, 8);
    flow->addWidget(new Text(theme, told.captured(1), kFact));
    for (const QString &place : places) {
        if (place != places.first())
            flow->addWidget(new IconLabel(theme, QStringLiteral("chevron-right"), &Tokens::ink2, 16));
        auto *pill = new Pill(theme, PillContent{place, QString(), Tone::Neutral});
        pill->setOnTint(true);
        flow->addWidget(pill);
    }
    down->addWidget(row);
    down->addWidget(new BlockText(theme, {{told.captured(3), false}}, kFact, BlockText::First::Plain));
    return words;
}

/// An icon on a tint beside words.
QHBoxLayout *beside(const Theme &theme, const QString &icon, Tone tone, QWidget *words)
{
    auto *across = new QHBoxLayout;
    spaced(theme, across, {}, 14);
    across->addWidget(new IconLabel(theme, icon, tone, 22), 0, Qt::AlignTop);
    across->addWidget(words, 1);
    return across;
}

} // namespace

ReadScreen::ReadScreen(const ActivationShown &shown, QWidget *parent) : QWidget(parent)
{
    const Theme &theme = shown.theme;
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {0, 22, 0, 22}, 14);
    auto *title = new Text(theme, wordsOf(shown.text().block(TextBlock::Title), shown.values), kScreenTitle);
    title->setContentsMargins(kCardShadow.left(), 0, 0, 0);
    setRole(title, QAccessible::Heading);
    down->addWidget(title);
    auto *first = new Tiles(theme, 380, 10);
    first->add(core(shown), 7);
    first->add(effect(shown), 5);
    down->addWidget(first);
    down->addWidget(facts(shown));
    auto *last = new Tiles(theme, 330, 10);
    last->add(stop(shown), 8);
    last->add(no(shown), 5);
    down->addWidget(last);
    down->addStretch(1);
}

QWidget *ReadScreen::core(const ActivationShown &shown)
{
    auto *card = new Card(shown.theme);
    auto *down = new QVBoxLayout(card);
    spaced(shown.theme, down, {16, 16, 16, 18}, 14, kCardShadow);
    down->addWidget(new LettersMove(shown.theme, shown.label("picture"), shown.label("now"), shown.label("soon")));
    down->addWidget(new BlockText(shown.theme, block(shown, TextBlock::Core), kStrong));
    return card;
}

/// What happens with a letter that nobody reads, step by step.
QWidget *ReadScreen::effect(const ActivationShown &shown)
{
    const Theme &theme = shown.theme;
    auto *card = new Card(theme);
    auto *down = new QVBoxLayout(card);
    spaced(theme, down, {24, 20, 24, 20}, 12, kCardShadow);
    down->addWidget(new BlockText(theme, block(shown, TextBlock::Effect), kStrong));
    down->addWidget(new Pill(theme, PillContent{shown.label("example"), QString(), Tone::Neutral}), 0, Qt::AlignLeft);
    struct Row {
        const char *icon, *label;
        Tone tone;
    };
    for (const Row &row : {Row{"mail", "exampleFine", Tone::Info}, {"eye-off", "exampleUnread", Tone::Neutral}, {"clock", "exampleTerm", Tone::Warn}, {"wallet", "examplePay", Tone::Danger}}) {
        const bool isEnd = row.tone == Tone::Danger;
        auto *words = new Text(theme, shown.label(row.label), isEnd ? TextStyle{17, QFont::DemiBold, &Tokens::danger} : TextStyle{15, QFont::Medium, &Tokens::ink});
        down->addLayout(beside(theme, QLatin1String(row.icon), row.tone, words));
    }
    down->addStretch(1);
    return card;
}

QWidget *ReadScreen::facts(const ActivationShown &shown)
{
    const Theme &theme = shown.theme;
    auto *card = new Card(theme);
    auto *down = new QVBoxLayout(card);
    spaced(theme, down, {20, 18, 20, 18}, 0, kCardShadow);
    auto *tiles = new Tiles(theme, 210, 22);
    down->addWidget(tiles);
    const auto add = [&](const char *icon, TextBlock which) {
        auto *fact = new QWidget;
        auto *words = new BlockText(theme, block(shown, which), kFact);
        auto *in = new QVBoxLayout(fact);
        spaced(theme, in, {}, 0);
        in->addLayout(beside(theme, QLatin1String(icon), Tone::Accent, words));
        in->addStretch(1);
        tiles->add(fact);
        return words;
    };
    add("calendar", TextBlock::Duty);
    QWidget *who = add("building-2", TextBlock::Who);
    auto *list = new Button(theme, Button::Kind::Link, Button::plain(shown.button("showList")));
    list->setObjectName(QStringLiteral("show-list"));
    list->setAutoDefault(false);
    connect(list, &QPushButton::clicked, this, &ReadScreen::listAsked);
    who->layout()->addWidget(list);
    add("eye", TextBlock::Seen);
    add("download", TextBlock::Keep);
    return card;
}

/// With the menu as it is called, so that it is found again.
QWidget *ReadScreen::stop(const ActivationShown &shown)
{
    const Theme &theme = shown.theme;
    auto *place = new QWidget; // as high and as wide as the card beside it
    auto *around = new QVBoxLayout(place);
    around->setContentsMargins(kCardShadow);
    auto *panel = new Panel(theme, Tone::Ok);
    around->addWidget(panel);
    auto *across = beside(theme, QStringLiteral("undo-2"), Tone::Ok, stopWords(theme, block(shown, TextBlock::Stop)));
    auto *down = new QVBoxLayout(panel);
    spaced(theme, down, {20, 18, 20, 18}, 8);
    down->addLayout(across);
    down->addStretch(1);
    return place;
}

QWidget *ReadScreen::no(const ActivationShown &shown)
{
    const Theme &theme = shown.theme;
    auto *panel = new Card(theme);
    auto *down = new QVBoxLayout(panel);
    spaced(theme, down, {20, 16, 20, 16}, 8, kCardShadow);
    down->addLayout(beside(theme, QStringLiteral("house"), Tone::Neutral, new BlockText(theme, block(shown, TextBlock::No), kFact)));
    return panel;
}

} // namespace overzicht
