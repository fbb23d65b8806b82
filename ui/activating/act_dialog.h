// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/activation_dialog.h"

namespace overzicht {

/// One screen that says what an act brings, and two ways out of one look: to leave it as it is, and to do it. Escape leaves it.
class ActDialog : public Frame {
    Q_OBJECT
public:
    /// Labels and buttons of the text bundle.
    struct Act {
        Decision::What what;
        const char *title;
        QList<const char *> strong, lines; ///< what it brings; the first ones heavier
        const char *note;                  ///< how it is done
        const char *keep, *act;            ///< the words of the two buttons
        const char *keepName, *actName;
    };
    ActDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, const ActivationDialog::Setting &setting, Language language, const Act &act, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const overzicht::Decision &decision); ///< to do it; once, as the last thing the dialog does

protected:
    void showEvent(QShowEvent *event) override;

private:
    void act(Decision::What what);

    const Clock &m_clock;
    QRandomGenerator m_chance;
    ActivationForm m_form;
    QElapsedTimer m_running;
};

/// Stopping is easier than turning on: one screen, and one button.
class WithdrawDialog final : public ActDialog {
    Q_OBJECT
public:
    WithdrawDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, const ActivationDialog::Setting &setting, Language language, QWidget *parent = nullptr);
};

/// No copy on paper any more: a choice of its own, later, that nobody has to make.
class PaperDialog final : public ActDialog {
    Q_OBJECT
public:
    PaperDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, const ActivationDialog::Setting &setting, Language language, QWidget *parent = nullptr);
};

} // namespace overzicht
