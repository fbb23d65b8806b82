// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/act_text.h"
#include "activating/activation_dialog.h"

namespace overzicht {

/// One screen that says what an act brings, and two ways out of one look: to leave it as it is, and to do it. Escape leaves it.
class ActDialog : public Frame {
    Q_OBJECT
public:
    struct Names {
        const char *keep, *act; ///< of the two buttons, as objects
    };
    ActDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, const ActivationDialog::Setting &setting, Language language, Decision::What what, const ActText &act, const Names &names, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const overzicht::Decision &decision); ///< to do it; once, as the last thing the dialog does

protected:
    void showEvent(QShowEvent *event) override;

private:
    void act(Decision::What what);

    const Clock &m_clock;
    TextValues m_values;
    QRandomGenerator m_chance;
    ActivationForm m_form;
    QElapsedTimer m_running;
};

/// Stopping is easier than turning on: one screen, and one button.
class WithdrawDialog final : public ActDialog {
    Q_OBJECT
public:
    /// `waits`: it was asked, and is not on yet: the request is taken back.
    WithdrawDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, const ActivationDialog::Setting &setting, Language language, bool waits, QWidget *parent = nullptr);
};

/// No copy on paper any more: a choice of its own, later, that nobody has to make.
class PaperDialog final : public ActDialog {
    Q_OBJECT
public:
    PaperDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, const ActivationDialog::Setting &setting, Language language, QWidget *parent = nullptr);
};

} // namespace overzicht
