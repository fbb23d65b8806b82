// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QWidget>

class QBoxLayout;

namespace overzicht {

/// What matters at the left and what goes with it at the right; below each other where there is no room for both.
class Columns : public QWidget {
    Q_OBJECT
public:
    /// Takes both.
    Columns(const Theme &theme, QWidget *main, QWidget *aside, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QBoxLayout *m_place;
};

} // namespace overzicht
