// SPDX-License-Identifier: EUPL-1.2
#include "activating/act_dialog.h"

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

ActDialog::ActDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, const ActivationDialog::Setting &setting, Language language, Decision::What what, const ActText &act, const Names &names, QWidget *parent)
    : Frame(theme, setting.from, setting.exampleIn(bundle, language), parent), m_clock(clock), m_values(setting.values), m_chance(QRandomGenerator::securelySeeded()), m_form(bundle, setting.desk, language, m_chance)
{
    m_running.start();
    const ActivationText &text = m_form.text();
    const auto label = [&](const char *key) { return wordsOf(text.labels.value(QLatin1String(key)), setting.values); };
    setWindowTitle(label(act.title));
    auto *screen = new QWidget;
    auto *down = new QVBoxLayout(screen);
    spaced(theme, down, {0, 40, 0, 22}, 14);
    auto *title = new Text(theme, label(act.title), kScreenTitle);
    setRole(title, QAccessible::Heading);
    down->addWidget(title);
    for (const char *line : act.strong)
        down->addWidget(new Text(theme, label(line), kStrong));
    for (const char *line : act.lines)
        down->addWidget(new Text(theme, label(line), kLine));
    const bool isOver = setting.desk.way == ActivationWay::HandOver;
    down->addWidget(new NoteBox(theme, Tone::Info, isOver ? QStringLiteral("external-link") : QStringLiteral("info"), label(act.note)));
    down->addStretch(1);
    auto *keep = new PlainButton(theme, text.buttons.value(QLatin1String(act.keep)));
    auto *go = new PlainButton(theme, text.buttons.value(QLatin1String(act.act)));
    keep->setObjectName(QLatin1String(names.keep));
    go->setObjectName(QLatin1String(names.act));
    onPress(keep, [this] { reject(); });
    onPress(go, [this, what] { this->act(what); });
    addAloud(setting.voice);
    setAloud(text, language);
    turn(screen, windowTitle(), {keep, go});
    setStep(0, {});
}

void ActDialog::showEvent(QShowEvent *event)
{
    m_form.show(1, std::chrono::milliseconds(m_running.elapsed()));
    Frame::showEvent(event);
}

void ActDialog::act(Decision::What what)
{
    m_form.show(0, std::chrono::milliseconds(m_running.elapsed()));
    auto decision = m_form.decide(what, QUuid::createUuid().toByteArray(QUuid::WithoutBraces), {}, m_clock.now(), std::nullopt);
    accept();
    if (!decision)
        return;
    decision->values = withoutAddress(m_values);
    Q_EMIT decided(*decision);
}

WithdrawDialog::WithdrawDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, const ActivationDialog::Setting &setting, Language language, bool waits, QWidget *parent)
    : ActDialog(theme, bundle, clock, setting, language, Decision::What::Stop, actText(Decision::What::Stop, setting.desk.way, waits), {"keep-on", "stop-now"}, parent)
{
}

PaperDialog::PaperDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, const ActivationDialog::Setting &setting, Language language, QWidget *parent)
    : ActDialog(theme, bundle, clock, setting, language, Decision::What::NoPaper, actText(Decision::What::NoPaper, setting.desk.way, false), {"keep-paper", "no-paper"}, parent)
{
}

} // namespace overzicht
