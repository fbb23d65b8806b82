// SPDX-License-Identifier: EUPL-1.2
#include "activating/screens.h"

#include "activating/block_text.h"
#include "activating/choice.h"
#include "activating/plain_button.h"
#include "activating/tiles.h"
#include "kit/accessible.h"
#include "kit/button.h"
#include "kit/field.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/surface.h"

#include <QBoxLayout>
#include <QButtonGroup>

namespace overzicht {

namespace {

constexpr TextStyle kHead{17, QFont::DemiBold, &Tokens::ink, -.1, 1.35};
constexpr int kCodeDigits = 6; ///< resources/activation-gateway.yaml
constexpr TextStyle kAddress{28, QFont::DemiBold, &Tokens::ink, -.6, 1.3};

QVBoxLayout *inside(const Theme &theme, Card *card)
{
    auto *down = new QVBoxLayout(card);
    spaced(theme, down, {26, 22, 26, 22}, 10, kCardShadow);
    return down;
}

const Question::Answer *answerOf(const Question &question, const QString &id)
{
    const auto found = std::find_if(question.answers.cbegin(), question.answers.cend(), [&](const Question::Answer &answer) { return answer.id == id; });
    return found == question.answers.cend() ? nullptr : &*found;
}

} // namespace

TextValues ActivationShown::filled() const
{
    TextValues filled = values;
    if (isEmailAddress(form.email()))
        filled.insert(QStringLiteral("email"), form.email());
    filled.insert(QStringLiteral("app"), form.notifier().isEmpty() ? label("appBelow") : form.notifier());
    return filled;
}

ChooseScreen::ChooseScreen(const ActivationShown &shown, QWidget *parent) : QWidget(parent)
{
    const Theme &theme = shown.theme;
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {0, 22, 0, 22}, 14);
    auto *back = new PlainButton(theme, shown.button("back"), QStringLiteral("arrow-left"));
    back->setObjectName(QStringLiteral("back"));
    connect(back, &QPushButton::clicked, this, &ChooseScreen::backAsked);
    down->addWidget(back, 0, Qt::AlignLeft);
    auto *title = new Text(theme, shown.label("questions"), kScreenTitle);
    title->setContentsMargins(kCardShadow.left(), 0, 0, 0);
    setRole(title, QAccessible::Heading);
    down->addWidget(title);
    auto *tiles = new Tiles(theme, 380, 10);
    tiles->add(question(shown, 0));
    tiles->add(address(shown));
    tiles->add(question(shown, 1));
    tiles->add(notifier(shown));
    down->addWidget(tiles);
    auto *own = new Text(theme, shown.label("counter"), type::kLead);
    own->setContentsMargins(kCardShadow.left(), 0, 0, 0);
    down->addWidget(own);
    m_help = new NoteBox(theme, Tone::Info, QStringLiteral("circle-help"), shown.label("twiceWrong"));
    const auto offer = [&](const char *words, const char *name, auto asked) {
        Button *button = m_help->addButton(Button::plain(shown.button(words)));
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, asked);
    };
    offer("askCounter", "help-counter", &ChooseScreen::helpAsked);
    offer("print", "help-print", &ChooseScreen::printAsked);
    m_help->setVisible(shown.form.needsHelp());
    auto *help = new QWidget;
    auto *inset = new QVBoxLayout(help); // as wide as the cards are seen
    inset->setContentsMargins(kCardShadow.left(), 0, kCardShadow.right(), 0);
    inset->addWidget(m_help);
    down->addWidget(help);
    down->addStretch(1);
}

QWidget *ChooseScreen::question(const ActivationShown &shown, int which)
{
    const Theme &theme = shown.theme;
    const Question &asked = shown.text().questions[size_t(which)];
    auto *card = new Card(theme);
    QVBoxLayout *down = inside(theme, card);
    auto *head = new Text(theme, QStringLiteral("%1. %2").arg(which + 1).arg(asked.text), kHead);
    down->addWidget(head);
    card->setAccessibleName(head->text());
    setRole(card, QAccessible::Grouping);
    auto *group = new QButtonGroup(card);
    auto *why = new NoteBox(theme, Tone::Danger, QStringLiteral("info"), QString());
    for (const QString &id : shown.form.orderOf(which)) {
        auto *choice = new Choice(theme, answerOf(asked, id)->text);
        choice->setObjectName(QStringLiteral("Q%1-%2").arg(which + 1).arg(id));
        choice->setChecked(shown.form.answerOf(which) == id);
        group->addButton(choice);
        down->addWidget(choice);
        m_answers[size_t(which)] << choice;
    }
    down->addWidget(why);
    down->addStretch(1);
    const auto judge = [this, &shown, which, why] {
        const Question &of = shown.text().questions[size_t(which)];
        const QString stands = shown.form.answerOf(which);
        const bool isRight = shown.form.isRight(which);
        for (qsizetype i = 0; i < m_answers[size_t(which)].size(); ++i) {
            const bool isIt = shown.form.orderOf(which).at(i) == stands;
            m_answers[size_t(which)].at(i)->setVerdict(isIt ? std::optional(isRight) : std::nullopt, shown.label(isRight ? "right" : "wrong"));
        }
        why->setVisible(!stands.isEmpty() && !isRight);
        why->setWords(of.wrong + u' ' + shown.label("chooseAgain"));
    };
    judge();
    for (qsizetype i = 0; i < m_answers[size_t(which)].size(); ++i) {
        connect(m_answers[size_t(which)].at(i), &QRadioButton::toggled, this, [this, &shown, which, i, judge](bool on) {
            if (!on)
                return;
            shown.form.answer(which, shown.form.orderOf(which).at(i));
            judge();
            const bool isNew = shown.form.needsHelp() && m_help->isHidden();
            m_help->setVisible(shown.form.needsHelp());
            Q_EMIT answered();
            if (isNew)
                Q_EMIT helpShown(m_help);
        });
    }
    return card;
}

/// Handed over, the official page asks for the address; through a gateway it is asked here, shown back large, and verified with a code.
QWidget *ChooseScreen::address(const ActivationShown &shown)
{
    const Theme &theme = shown.theme;
    auto *card = new Card(theme);
    QVBoxLayout *down = inside(theme, card);
    m_notice = new BlockText(theme, spansOf(shown.text().block(TextBlock::Notice), shown.filled()), kHead);
    connect(this, &ChooseScreen::answered, m_notice, [this, &shown] { m_notice->setSpans(spansOf(shown.text().block(TextBlock::Notice), shown.filled())); });
    down->addWidget(m_notice);
    if (shown.way == ActivationWay::Gateway) {
        down->addWidget(new Text(theme, shown.label("gateway") + u' ' + shown.label("gatewayCode"), type::kNote));
        askForAddress(shown, down);
    } else {
        auto *over = new NoteBox(theme, Tone::Info, QStringLiteral("external-link"), shown.label("handOverCode"));
        over->setHeading(shown.label("handOver"));
        down->addWidget(over);
    }
    down->addWidget(new NoteBox(theme, Tone::Warn, QStringLiteral("info"), shown.label("emailHelp")));
    down->addStretch(1);
    return card;
}

void ChooseScreen::askForAddress(const ActivationShown &shown, QVBoxLayout *down)
{
    const Theme &theme = shown.theme;
    const auto field = [&](const char *label, const char *name, const QString &text) {
        down->addWidget(new Text(theme, shown.label(label), type::kNote));
        auto *line = new Field(theme, 44, 16);
        line->setText(text);
        line->setObjectName(QLatin1String(name));
        line->setAccessibleName(shown.label(label));
        down->addWidget(line);
        return line;
    };
    m_email = field("email", "activation-email", shown.form.email());
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_email->setMaxLength(254);
    auto *large = new Text(theme, {}, kAddress);
    down->addWidget(large);
    m_told = new Text(theme, {}, type::kNote);
    down->addWidget(m_told);
    m_send = new Button(theme, Button::Kind::Secondary, Button::plain(shown.button("sendCode")), QStringLiteral("mail"));
    m_send->setObjectName(QStringLiteral("activation-send"));
    m_send->setSmall(true);
    m_send->setAutoDefault(false);
    down->addWidget(m_send, 0, Qt::AlignLeft);
    m_code = field("code", "activation-code", QString());
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_code->setMaxLength(12);
    const auto look = [this, &shown, large] {
        const bool is = isEmailAddress(shown.form.email());
        large->setWords(shown.form.email());
        large->setVisible(is);
        m_send->setEnabled(is);
        m_code->setEnabled(is);
        m_told->setVisible(false);
    };
    look();
    connect(m_email, &QLineEdit::textChanged, this, [this, &shown, look](const QString &typed) {
        shown.form.setEmail(typed);
        look();
        Q_EMIT answered();
    });
    connect(m_email, &QLineEdit::editingFinished, this, [this, &shown] {
        if (!shown.form.email().isEmpty() && !isEmailAddress(shown.form.email()))
            tellAddress(shown.label("emailWrong"), Tone::Danger);
    });
    connect(m_send, &QPushButton::clicked, this, &ChooseScreen::codeAsked);
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (typed.trimmed().size() == kCodeDigits)
            Q_EMIT codeTyped(typed.trimmed());
    });
}

void ChooseScreen::tellAddress(const QString &words, Tone tone)
{
    m_told->setWords(words);
    m_told->setTone(tone);
    m_told->setVisible(!words.isEmpty());
}

void ChooseScreen::typeCodeAnew()
{
    m_code->setFocus(Qt::OtherFocusReason);
    m_code->selectAll();
}

void ChooseScreen::tellSent(const QString &words, const QString &again)
{
    tellAddress(words, Tone::Info);
    m_send->setWords(again);
    m_code->clear();
    m_code->setFocus(Qt::OtherFocusReason);
}

QWidget *ChooseScreen::notifier(const ActivationShown &shown)
{
    const Theme &theme = shown.theme;
    auto *card = new Card(theme);
    QVBoxLayout *down = inside(theme, card);
    auto *head = new Text(theme, shown.label("notifier"), kHead);
    down->addWidget(head);
    card->setAccessibleName(head->text());
    setRole(card, QAccessible::Grouping);
    auto *tiles = new Tiles(theme, 170, 8);
    auto *group = new QButtonGroup(card);
    for (qsizetype i = 0; i < shown.apps.size(); ++i) {
        const QString app = shown.apps.at(i);
        auto *choice = new Choice(theme, i == 0 ? shown.label("notifierThis") : app);
        choice->setObjectName(QStringLiteral("app-%1").arg(i));
        choice->setChecked(shown.form.notifier() == app);
        group->addButton(choice);
        tiles->add(choice);
        m_apps << choice;
        connect(choice, &QRadioButton::toggled, this, [this, &shown, app](bool on) {
            if (!on)
                return;
            shown.form.setNotifier(app);
            Q_EMIT answered();
        });
    }
    down->addWidget(tiles);
    down->addWidget(new Text(theme, shown.label("notifierOthers"), type::kNote));
    down->addStretch(1);
    return card;
}

void ChooseScreen::focusOn(ActivationForm::Open open)
{
    QWidget *to = nullptr;
    switch (open) {
    case ActivationForm::Open::FirstQuestion: to = m_answers[0].value(0); break;
    case ActivationForm::Open::SecondQuestion: to = m_answers[1].value(0); break;
    case ActivationForm::Open::Email: to = m_email; break;
    case ActivationForm::Open::Code: to = m_code ? m_code : m_email; break;
    case ActivationForm::Open::Notifier: to = m_apps.value(0); break;
    }
    if (to)
        to->setFocus(Qt::OtherFocusReason);
}

} // namespace overzicht
