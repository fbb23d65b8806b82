// SPDX-License-Identifier: EUPL-1.2
#include "activating/activation_dialog.h"

#include "kit/accessible.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/surface.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QUuid>

#include <utility>

namespace overzicht {

namespace {

constexpr int kWidest = 1120, kReads = 2; ///< screens before the decision; the third says what came of it

/// Pressed by Space, by a finger or by the mouse; Enter does nothing here.
class PlainButton final : public Button {
public:
    using Button::Button;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
        else
            Button::keyPressEvent(event);
    }
};

/// How far it is: a bar for each screen.
class Steps final : public QWidget {
public:
    Steps(const Theme &theme, QWidget *parent = nullptr) : QWidget(parent), m_theme(theme)
    {
        setFixedSize(3 * 56, 20);
        setRole(this, QAccessible::StaticText);
    }
    void set(int at, const QString &spoken)
    {
        m_at = at;
        setAccessibleName(spoken);
        setToolTip(spoken);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = m_theme.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int i = 0; i < 3; ++i) {
            painter.setPen(t.contrast ? QPen(t.accent, 1) : QPen(Qt::NoPen));
            painter.setBrush(i < m_at ? t.accent : t.contrast ? t.surface : t.line);
            painter.drawRoundedRect(QRectF(i * 56 + 3, 7, 50, 6), 3, 3);
        }
    }

private:
    const Theme &m_theme;
    int m_at = 1;
};

class Bar final : public QWidget {
public:
    explicit Bar(const Theme &theme) : m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.tokens().surface);
    }

private:
    const Theme &m_theme;
};

} // namespace

ActivationDialog::ActivationDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, Setting setting, Language language, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_bundle(bundle), m_clock(clock), m_setting(std::move(setting)), m_chance(QRandomGenerator::securelySeeded()), m_form(bundle, m_setting.desk, language, m_chance)
{
    m_shown.reset(new ActivationShown{m_theme, m_form, m_setting.values, m_setting.desk.way, m_setting.apps});
    m_running.start();
    setModal(true);
    build();
}

void ActivationDialog::build()
{
    setWindowTitle(wordsOf(m_form.text().block(TextBlock::Title)));
    auto *down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);

    auto *top = new Bar(m_theme);
    auto *across = new QHBoxLayout(top);
    spaced(m_theme, across, {40, 14, 40, 14}, 12);
    across->addWidget(new Text(m_theme, m_setting.from, TextStyle{15, QFont::DemiBold, &Tokens::ink}), 1);
    m_steps = new Steps(m_theme);
    across->addWidget(m_steps);
    down->addWidget(top);
    down->addWidget(new Rule(m_theme));

    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus); // who reads by keyboard scrolls at once, and no button has the focus at the start
    down->addWidget(m_scroll, 1);

    m_open = new NoteBox(m_theme, Tone::Warn, QStringLiteral("circle-alert"), QString());
    m_open->hide();
    auto *bottom = new Bar(m_theme);
    auto *rows = new QVBoxLayout(bottom);
    spaced(m_theme, rows, {40, 16, 40, 16}, 12);
    rows->addWidget(m_open);
    auto *buttons = new QHBoxLayout;
    spaced(m_theme, buttons, {}, 24);
    m_notNow = new PlainButton(m_theme, Button::Kind::Secondary, Button::plain(m_shown->button("notNow")));
    m_on = new PlainButton(m_theme, Button::Kind::Secondary, QString());
    m_notNow->setObjectName(QStringLiteral("not-now"));
    m_on->setObjectName(QStringLiteral("go-on"));
    buttons->addStretch(1);
    for (Button *button : {m_notNow, m_on}) {
        button->setAutoDefault(false);
        button->setDefault(false);
        button->setMinimumWidth(m_theme.size(250));
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        buttons->addWidget(button, 2);
    }
    buttons->addStretch(1);
    rows->addLayout(buttons);
    down->addWidget(new Rule(m_theme));
    down->addWidget(bottom);

    connect(m_notNow, &QPushButton::clicked, this, [this] { press(Decision::What::NotNow); });
    connect(m_on, &QPushButton::clicked, this, [this] { press(Decision::What::Activate); });
    turnTo(1);
}

void ActivationDialog::turnTo(int screen)
{
    m_screen = screen;
    m_choose = nullptr;
    QWidget *inside = nullptr;
    if (screen == 1) {
        auto *read = new ReadScreen(*m_shown);
        connect(read, &ReadScreen::listAsked, this, &ActivationDialog::listAsked);
        inside = read;
    } else {
        m_choose = new ChooseScreen(*m_shown);
        connect(m_choose, &ChooseScreen::answered, this, [this] { m_open->hide(); });
        connect(m_choose, &ChooseScreen::helpAsked, this, [this] {
            m_open->setHeading(m_shown->button("askCounter"));
            m_open->setWords(m_shown->label("help"));
            m_open->show();
            Q_EMIT announced(m_open->accessibleName());
        });
        connect(m_choose, &ChooseScreen::codeAsked, this, [this] { Q_EMIT codeAsked(m_form.email()); });
        connect(m_choose, &ChooseScreen::codeTyped, this, &ActivationDialog::codeTyped);
        inside = m_choose;
    }
    auto *middle = new Ground(m_theme);
    auto *across = new QHBoxLayout(middle);
    spaced(m_theme, across, {40, 0, 40, 0}, 0);
    inside->setMaximumWidth(m_theme.size(kWidest));
    across->addStretch(1);
    across->addWidget(inside, 1000);
    across->addStretch(1);
    m_scroll->setWidget(middle);
    m_scroll->setAccessibleName(windowTitle());
    m_open->hide();
    const bool isLast = screen == kReads;
    m_on->setWords(Button::plain(m_shown->button(isLast ? "yes" : "next")));
    const QString step = wordsOf(m_form.text().labels.value(QStringLiteral("step")), {{QStringLiteral("step"), QString::number(screen)}, {QStringLiteral("steps"), QString::number(ActivationForm::kScreens)}});
    static_cast<Steps *>(m_steps)->set(screen, step);
    m_scroll->setFocus(Qt::OtherFocusReason);
    if (isVisible())
        m_form.show(screen, since());
    m_turned.start();
    Q_EMIT announced(step);
}

void ActivationDialog::verified(const QDateTime &at)
{
    m_form.setVerified(at);
    if (m_choose)
        m_choose->tellAddress(m_shown->label("codeRight"), Tone::Ok);
}

void ActivationDialog::notVerified(const char *label)
{
    if (m_choose)
        m_choose->tellAddress(m_shown->label(label), Tone::Danger);
}

void ActivationDialog::press(Decision::What what)
{
    // The second click of a double click on the button before: it was meant for that one.
    if (m_screen > 1 && m_turned.elapsed() < QApplication::doubleClickInterval())
        return;
    if (what == Decision::What::NotNow)
        return decide(what);
    if (m_screen < kReads)
        return turnTo(m_screen + 1);
    if (!m_form.open().isEmpty())
        return tellOpen();
    decide(what);
}

/// Never greyed out: pressed too early it says what is missing, and goes there.
void ActivationDialog::tellOpen()
{
    const QList<ActivationForm::Open> open = m_form.open();
    QStringList lines;
    for (const ActivationForm::Open one : open) {
        const auto line = [&](const char *key, const TextValues &values = {}) { lines << wordsOf(m_form.text().labels.value(QLatin1String(key)), values); };
        switch (one) {
        case ActivationForm::Open::FirstQuestion: line("missingQuestion", {{QStringLiteral("number"), QStringLiteral("1")}}); break;
        case ActivationForm::Open::SecondQuestion: line("missingQuestion", {{QStringLiteral("number"), QStringLiteral("2")}}); break;
        case ActivationForm::Open::Email: line("missingEmail"); break;
        case ActivationForm::Open::Code: line("missingCode"); break;
        case ActivationForm::Open::Notifier: line("missingNotifier"); break;
        }
    }
    m_open->setHeading(m_shown->label("missing"));
    m_open->setWords(lines.join(u'\n'));
    m_open->show();
    m_choose->focusOn(open.first());
    m_scroll->ensureWidgetVisible(focusWidget());
    Q_EMIT announced(m_open->accessibleName());
}

void ActivationDialog::decide(Decision::What what)
{
    if (m_isDone)
        return;
    m_form.show(0, since());
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    const auto decision = m_form.decide(what, QUuid::createUuid().toByteArray(QUuid::WithoutBraces), salt, m_clock.now(), std::nullopt);
    if (!decision)
        return;
    m_isDone = true;
    QDialog::done(what == Decision::What::Activate ? QDialog::Accepted : QDialog::Rejected);
    Q_EMIT decided(*decision);
}

void ActivationDialog::reject() { decide(Decision::What::NotNow); }

void ActivationDialog::hideEvent(QHideEvent *event)
{
    m_form.show(0, since());
    QDialog::hideEvent(event);
}

void ActivationDialog::showEvent(QShowEvent *event)
{
    m_form.show(m_screen, since());
    m_scroll->setFocus(Qt::OtherFocusReason);
    QDialog::showEvent(event);
}

void ActivationDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->accept();
    QDialog::keyPressEvent(event);
}

} // namespace overzicht
