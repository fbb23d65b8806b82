// SPDX-License-Identifier: EUPL-1.2
#include "activating/withdraw_dialog.h"

#include "activating/block_text.h"
#include "kit/accessible.h"
#include "kit/note_box.h"
#include "kit/spaced.h"

#include <QBoxLayout>
#include <QUuid>

namespace overzicht {

namespace {

constexpr TextStyle kLine{16, QFont::Normal, &Tokens::ink, 0, 1.4};

} // namespace

WithdrawDialog::WithdrawDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, ActivationDialog::Setting setting, Language language, QWidget *parent)
    : Frame(theme, setting.from, parent), m_clock(clock), m_chance(QRandomGenerator::securelySeeded()), m_form(bundle, setting.desk, language, m_chance)
{
    m_running.start();
    const ActivationText &text = m_form.text();
    const auto label = [&](const char *key) { return wordsOf(text.labels.value(QLatin1String(key)), setting.values); };
    setWindowTitle(label("withdraw"));
    auto *screen = new QWidget;
    auto *down = new QVBoxLayout(screen);
    spaced(theme, down, {0, 40, 0, 22}, 14);
    auto *title = new Text(theme, label("withdraw"), kScreenTitle);
    setRole(title, QAccessible::Heading);
    down->addWidget(title);
    down->addWidget(new Text(theme, label("withdrawNew"), kStrong));
    down->addWidget(new Text(theme, label("withdrawOld"), kStrong));
    down->addWidget(new Text(theme, label("withdrawKeep"), kLine));
    down->addWidget(new Text(theme, label("withdrawElsewhere"), kLine));
    const bool isOver = setting.desk.way == ActivationWay::HandOver;
    down->addWidget(new NoteBox(theme, Tone::Info, isOver ? QStringLiteral("external-link") : QStringLiteral("info"), label(isOver ? "withdrawHandOver" : "withdrawGateway")));
    down->addStretch(1);
    auto *keep = new PlainButton(theme, text.buttons.value(QStringLiteral("keepOn")));
    auto *stop = new PlainButton(theme, text.buttons.value(QStringLiteral("stopNow")));
    keep->setObjectName(QStringLiteral("keep-on"));
    stop->setObjectName(QStringLiteral("stop-now"));
    onPress(keep, [this] { reject(); });
    onPress(stop, [this] { this->stop(); });
    turn(screen, windowTitle(), {keep, stop});
    setStep(0, {});
}

void WithdrawDialog::showEvent(QShowEvent *event)
{
    m_form.show(1, std::chrono::milliseconds(m_running.elapsed()));
    Frame::showEvent(event);
}

void WithdrawDialog::stop()
{
    m_form.show(0, std::chrono::milliseconds(m_running.elapsed()));
    const auto decision = m_form.decide(Decision::What::Stop, QUuid::createUuid().toByteArray(QUuid::WithoutBraces), {}, m_clock.now(), std::nullopt);
    accept();
    if (decision)
        Q_EMIT decided(*decision);
}

} // namespace overzicht
