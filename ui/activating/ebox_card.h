// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/ebox_office.h"

class QVBoxLayout;

namespace overzicht {

/// In the settings: how the eBox stands as far as is known here, and the one step that can follow.
class EboxCard : public QWidget {
    Q_OBJECT
public:
    EboxCard(const Theme &theme, EboxOffice &office, QWidget *parent = nullptr);

private:
    void build();

    const Theme &m_theme;
    EboxOffice &m_office;
    QVBoxLayout *m_down;
};

} // namespace overzicht
