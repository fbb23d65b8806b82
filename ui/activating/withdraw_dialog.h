// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/activation_dialog.h"

namespace overzicht {

/// Stopping is easier than turning on: one screen that says what stays true, and one button. Escape leaves it on.
class WithdrawDialog : public Frame {
    Q_OBJECT
public:
    WithdrawDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, ActivationDialog::Setting setting, Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(const overzicht::Decision &decision); ///< to stop; once, as the last thing the dialog does

protected:
    void showEvent(QShowEvent *event) override;

private:
    void stop();

    const Clock &m_clock;
    QRandomGenerator m_chance;
    ActivationForm m_form;
    QElapsedTimer m_running;
};

} // namespace overzicht
