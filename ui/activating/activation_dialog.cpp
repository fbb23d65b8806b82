// SPDX-License-Identifier: EUPL-1.2
#include "activating/activation_dialog.h"

#include "activating/after_screen.h"
#include "activating/text_paper.h"
#include "kit/button.h"
#include "kit/words.h"

#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QTimer>
#include <QUuid>

#include <memory>
#include <utility>

namespace overzicht {

QMap<QString, QString> withoutAddress(const TextValues &values)
{
    QMap<QString, QString> kept;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.key() != QLatin1String("email"))
            kept.insert(it.key(), it.value());
    }
    return kept;
}

QString ActivationDialog::Setting::exampleIn(const TextBundle &bundle, Language language) const
{
    return isExample ? wordsOf(bundle.in(language).labels.value(QStringLiteral("example"))) : QString();
}

ActivationDialog::ActivationDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, Setting setting, Language language, QWidget *parent)
    : Frame(theme, setting.from, setting.exampleIn(bundle, language), parent), m_bundle(bundle), m_clock(clock), m_setting(std::move(setting)), m_chance(QRandomGenerator::securelySeeded()), m_form(bundle, m_setting.desk, language, m_chance)
{
    m_shown.reset(new ActivationShown{theme, m_form, m_setting.values, m_setting.desk.way, m_setting.apps});
    m_running.start();
    m_language = new PlainButton(theme, words::languageName(language), QStringLiteral("languages"));
    m_language->setObjectName(QStringLiteral("language"));
    connect(m_language, &QPushButton::clicked, this, &ActivationDialog::chooseLanguage);
    m_help = new PlainButton(theme, {}, QStringLiteral("circle-help"));
    m_help->setObjectName(QStringLiteral("help"));
    connect(m_help, &QPushButton::clicked, this, [this] { tell(m_shown->button("help"), m_shown->label("help")); });
    m_paper = new PlainButton(theme, {}, QStringLiteral("printer"));
    m_paper->setObjectName(QStringLiteral("print"));
    connect(m_paper, &QPushButton::clicked, this, &ActivationDialog::print);
    addTool(m_language);
    addAloud(m_setting.voice);
    addTool(m_help);
    addTool(m_paper);
    nameTools();
    read();
}

void ActivationDialog::nameTools()
{
    setWindowTitle(wordsOf(m_form.text().block(TextBlock::Title)));
    m_language->setWords(words::languageName(m_form.language()));
    m_help->setWords(Button::plain(m_shown->button("help")));
    m_paper->setWords(Button::plain(m_shown->button("print")));
    setAloud(m_form.text(), m_form.language());
}

/// Each language under its own name: who needs another one may not be able to read this one.
void ActivationDialog::chooseLanguage()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("languages"));
    for (const Language language : kLanguages) {
        QAction *choice = menu->addAction(words::languageName(language), this, [this, language] { speak(language); });
        choice->setCheckable(true);
        choice->setChecked(language == m_form.language());
    }
    menu->popup(m_language->mapToGlobal(QPoint(0, m_language->height())));
}

void ActivationDialog::speak(Language language)
{
    if (language == m_form.language() || isWaiting())
        return; // it is being kept, in the language in which it was decided
    m_form.setLanguage(language);
    if (m_setting.valuesIn)
        m_setting.values = m_setting.valuesIn(language);
    nameTools();
    if (m_course)
        showCourse(*m_course);
    else if (m_screen == 1 || !m_form.hasRead(1))
        read(); // who decides has read all of the text that they decide on
    else
        choose();
    Q_EMIT languageChosen(language);
}

void ActivationDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_shown->button("print"));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog, [this, printer] { TextPaper{m_bundle, m_form.language(), m_shown->filled()}.print(*printer); });
    static_cast<QDialog *>(dialog)->open();
}

PlainButton *ActivationDialog::way(const char *button, const char *name)
{
    auto *way = new PlainButton(theme(), m_shown->button(button));
    way->setObjectName(QLatin1String(name));
    return way;
}

void ActivationDialog::at(int screen)
{
    m_screen = screen;
    setStep(screen, wordsOf(m_form.text().labels.value(QStringLiteral("step")), {{QStringLiteral("step"), QString::number(screen)}, {QStringLiteral("steps"), QString::number(ActivationForm::kScreens)}}));
    if (isVisible() && !m_isDone)
        m_form.show(screen, since());
}

void ActivationDialog::read()
{
    auto *screen = new ReadScreen(*m_shown);
    connect(screen, &ReadScreen::listAsked, this, &ActivationDialog::listAsked);
    PlainButton *notNow = way("notNow", "not-now"), *next = way("next", "go-on");
    onPress(notNow, [this] { decide(Decision::What::NotNow); });
    onPress(next, [this] { choose(); });
    turn(screen, windowTitle(), {notNow, next});
    at(1);
}

void ActivationDialog::choose()
{
    m_choose = new ChooseScreen(*m_shown);
    if (m_form.isVerified())
        m_choose->tellAddress(m_shown->label("codeRight"), Tone::Ok);
    connect(m_choose, &ChooseScreen::answered, this, [this] { untell(); });
    connect(m_choose, &ChooseScreen::helpShown, this, [this](QWidget *help) {
        Q_EMIT announced(help->accessibleName()); // the keyboard stays on the answers
        QTimer::singleShot(0, help, [this, help] { reveal(help); }); // once it has its place
    });
    connect(m_choose, &ChooseScreen::helpAsked, this, [this] { tell(m_shown->button("askCounter"), m_shown->label("help")); });
    connect(m_choose, &ChooseScreen::printAsked, this, &ActivationDialog::print);
    connect(m_choose, &ChooseScreen::codeAsked, this, [this] { Q_EMIT codeAsked(m_form.email()); });
    connect(m_choose, &ChooseScreen::codeTyped, this, &ActivationDialog::codeTyped);
    connect(m_choose, &ChooseScreen::backAsked, this, &ActivationDialog::read, Qt::QueuedConnection); // the button that was pressed goes with its screen
    PlainButton *notNow = way("notNow", "not-now"), *on = way("yes", "go-on");
    onPress(notNow, [this] { decide(Decision::What::NotNow); });
    onPress(on, [this] { yes(); });
    turn(m_choose, m_shown->label("questions"), {notNow, on});
    at(2);
}

void ActivationDialog::yes()
{
    if (m_form.open().isEmpty())
        decide(Decision::What::Activate);
    else
        tellOpen();
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
    tell(m_shown->label("missing"), lines.join(u'\n'));
    m_choose->focusOn(open.first());
    reveal(focusWidget());
}

void ActivationDialog::decide(Decision::What what)
{
    if (m_isDone)
        return;
    m_form.show(0, since());
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(salt.begin(), salt.end());
    auto decision = m_form.decide(what, QUuid::createUuid().toByteArray(QUuid::WithoutBraces), salt, m_clock.now(), m_skew);
    if (!decision)
        return;
    decision->values = withoutAddress(m_shown->filled());
    m_isDone = true;
    if (what == Decision::What::Activate)
        setWaysEnabled(false); // until it is kept: only then it shows
    else
        QDialog::done(QDialog::Rejected);
    Q_EMIT decided(*decision);
}

void ActivationDialog::showCourse(const Course &course)
{
    if (!m_isDone)
        return;
    m_course = course;
    m_choose = nullptr;
    auto *screen = new AfterScreen(theme(), m_form.text(), course);
    PlainButton *close = way(course.standing == Course::Standing::Confirmed ? "done" : "close", "close");
    onPress(close, [this] { QDialog::done(QDialog::Accepted); });
    QList<PlainButton *> ways;
    const bool isAsked = course.standing == Course::Standing::Decided || course.standing == Course::Standing::Requested;
    if (isAsked || course.standing == Course::Standing::Confirmed) {
        ways << way(isAsked ? "withdrawRequest" : "stopAfterAll", "stop");
        onPress(ways.last(), [this] {
            QDialog::done(QDialog::Accepted);
            Q_EMIT stopAsked();
        });
    }
    if (isAsked) {
        ways << way(course.way == ActivationWay::HandOver ? "openPage" : "retry", "retry");
        onPress(ways.last(), [this] { Q_EMIT retryAsked(); });
    }
    if (m_hasProof && course.standing != Course::Standing::Decided) {
        ways << way("saveProof", "save-proof");
        onPress(ways.last(), [this] { Q_EMIT proofAsked(); });
    }
    turn(screen, screen->spoken(), ways << close);
    at(3);
    Q_EMIT announced(screen->spoken());
}

void ActivationDialog::showNotKept(const QString &words)
{
    m_isDone = false;
    setWaysEnabled(true);
    m_form.show(m_screen, since());
    tell({}, words);
}

void ActivationDialog::showTrouble(const QString &words) { tell({}, words); }

void ActivationDialog::tellAddress(const QString &words, Tone tone)
{
    if (!m_choose)
        return;
    m_choose->tellAddress(words, tone);
    Q_EMIT announced(words);
}

void ActivationDialog::codeSent(const QDateTime &until)
{
    if (!m_choose)
        return;
    const QString words = wordsOf(m_form.text().labels.value(QStringLiteral("codeTime")), {{QStringLiteral("time"), momentIn(m_form.language(), until)}});
    m_choose->tellSent(words, Button::plain(m_shown->button("sendCodeAgain")));
    Q_EMIT announced(words);
}

void ActivationDialog::codeTrouble(const QString &words) { tellAddress(words, Tone::Danger); }

void ActivationDialog::verified(const QDateTime &at, const QString &code)
{
    m_form.setVerified(at, code);
    tellAddress(m_shown->label("codeRight"), Tone::Ok);
}

void ActivationDialog::notVerified(const char *label)
{
    tellAddress(m_shown->label(label), Tone::Danger);
    if (m_choose)
        m_choose->typeCodeAnew();
}

void ActivationDialog::reject()
{
    if (isWaiting())
        return;
    if (m_isDone)
        QDialog::done(QDialog::Accepted);
    else
        decide(Decision::What::NotNow);
}

void ActivationDialog::hideEvent(QHideEvent *event)
{
    m_form.show(0, since());
    Frame::hideEvent(event);
}

void ActivationDialog::showEvent(QShowEvent *event)
{
    if (!m_isDone)
        m_form.show(m_screen, since());
    Frame::showEvent(event);
}

} // namespace overzicht
