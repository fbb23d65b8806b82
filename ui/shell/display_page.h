// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "shell/page.h"

class QButtonGroup;

namespace overzicht {

class Button;

/// Where a person chooses how the window looks: light, dark or high contrast, and how large the text is. What is chosen shows at once.
class DisplayPage : public Page {
    Q_OBJECT
public:
    explicit DisplayPage(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void modeChosen(overzicht::Theme::Mode mode);
    void scaleChosen(qreal scale);

private:
    void showChoice();

    QButtonGroup *m_modes;
    QButtonGroup *m_scales;
};

} // namespace overzicht
