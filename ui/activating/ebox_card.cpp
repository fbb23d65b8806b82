// SPDX-License-Identifier: EUPL-1.2
#include "activating/ebox_card.h"

#include "activating/after_screen.h"
#include "activation/watch.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/spaced.h"

#include <QBoxLayout>

namespace overzicht {

using Standing = Course::Standing;

EboxCard::EboxCard(const Theme &theme, EboxOffice &office, QWidget *parent) : QWidget(parent), m_theme(theme), m_office(office), m_down(new QVBoxLayout(this))
{
    spaced(theme, m_down, {}, 8);
    connect(&office, &EboxOffice::changed, this, &EboxCard::build);
    build();
}

void EboxCard::build()
{
    const QWidget *had = focusWidget(); // a button that goes: the keyboard stays in the card
    const bool hasKeyboard = had && had->hasFocus();
    const QString keyboardAt = had ? had->objectName() : QString();
    while (QLayoutItem *item = m_down->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    m_down->addWidget(new SectionHeader(m_theme, QStringLiteral("eBox")));
    if (!m_office.trouble().isEmpty()) {
        m_down->addWidget(new NoteBox(m_theme, Tone::Danger, QStringLiteral("triangle-alert"), m_office.trouble()));
        return;
    }
    const Course &course = m_office.course();
    const auto stands = standingWords(m_office.text(), course);
    const ActivationText &text = m_office.text();
    const auto label = [&](const char *key) { return wordsOf(text.labels.value(QLatin1String(key))); };
    const bool isElsewhere = m_office.isOnElsewhere();
    const auto note = [this](Tone tone, const QString &icon, const QString &heading, const QString &words) {
        auto *box = new NoteBox(m_theme, tone, icon, words);
        box->setHeading(heading);
        m_down->addWidget(box);
    };
    if (isElsewhere)
        note(Tone::Info, QStringLiteral("inbox"), label("onElsewhere"), label("onElsewhereMore"));
    else if (stands)
        note(stands->tone, stands->icon, stands->heading, stands->lines.join(u'\n'));
    else if (course.declined)
        note(Tone::Neutral, QStringLiteral("house"), label("notNowChosen") + QStringLiteral(" · ") + momentIn(text.language, course.declined->at), label("notNow"));
    else
        m_down->addWidget(new Text(m_theme, tr("Nothing was decided here about your eBox."), type::kLead));
    if (isWatched(course, m_office.clock().now())) {
        auto *watched = new NoteBox(m_theme, Tone::Neutral, QStringLiteral("eye"), wordsOf(m_office.text().labels.value(QStringLiteral("watchPlan"))));
        watched->setHeading(wordsOf(m_office.text().labels.value(QStringLiteral("watch"))));
        m_down->addWidget(watched);
    }
    if (course.paperAsked) {
        auto *paper = new NoteBox(m_theme, Tone::Neutral, QStringLiteral("mail"), momentIn(m_office.text().language, *course.paperAsked));
        paper->setHeading(wordsOf(m_office.text().labels.value(QStringLiteral("paperAsked"))));
        m_down->addWidget(paper);
    }
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    spaced(m_theme, flow, {}, 8);
    const auto add = [&](const QString &words, const QString &icon, auto act, const char *name) {
        auto *button = new Button(m_theme, Button::Kind::Secondary, words, icon);
        button->setObjectName(QLatin1String(name));
        flow->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    const auto on = [this] { m_office.turnOn(window()); };
    const auto off = [this] { m_office.stop(window()); };
    const bool waits = course.waits() || course.standing == Standing::Decided || course.standing == Standing::StopDecided;
    if (waits)
        add(course.way == ActivationWay::Gateway ? Button::plain(m_office.text().buttons.value(QStringLiteral("retry"))) : Button::plain(m_office.text().buttons.value(QStringLiteral("openPage"))), course.way == ActivationWay::Gateway ? QStringLiteral("refresh-cw") : QStringLiteral("external-link"), [this] { m_office.retry(); }, "ebox-retry");
    if (isElsewhere)
        add(Button::plain(text.labels.value(QStringLiteral("stopPathStop"))), QStringLiteral("undo-2"), off, "ebox-stop");
    else if (course.standing == Standing::NotActive || course.standing == Standing::Refused || course.standing == Standing::Stopped || course.standing == Standing::StopRequested)
        add(tr("Turn on the eBox: what changes?"), QStringLiteral("inbox"), on, "ebox-on");
    else if (course.standing != Standing::StopDecided)
        add(Button::plain(m_office.text().labels.value(QStringLiteral("stopPathStop"))), QStringLiteral("undo-2"), off, "ebox-stop"); // as the text called it: Settings → eBox → Stop
    if (m_office.hasPaperChoice() && !course.paperAsked)
        add(Button::plain(m_office.text().labels.value(QStringLiteral("paper"))), QStringLiteral("mail"), [this] { m_office.leavePaper(window()); }, "ebox-paper");
    if (m_office.hasProof())
        add(Button::plain(m_office.text().buttons.value(QStringLiteral("saveProof"))), QStringLiteral("download"), [this] { m_office.saveProof(window()); }, "ebox-proof");
    m_down->addWidget(row);
    if (!m_office.notice().isEmpty()) {
        auto *told = new NoteBox(m_theme, Tone::Neutral, QStringLiteral("info"), m_office.notice());
        told->setObjectName(QStringLiteral("ebox-notice"));
        m_down->addWidget(told);
    }
    // What is made anew stands where it is seen, and not behind what was made before it.
    QWidget *before = previousInFocusChain();
    while (before != this && (before->focusPolicy() == Qt::NoFocus || isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (Button *button : row->findChildren<Button *>()) {
        if (before != this)
            setTabOrder(before, button);
        before = button;
    }
    if (hasKeyboard) {
        QWidget *same = row->findChild<QWidget *>(keyboardAt);
        QWidget *first = row->findChild<Button *>();
        if (QWidget *to = same ? same : first)
            to->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace overzicht
