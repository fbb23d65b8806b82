// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "conformance/checked.h"
#include "theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace overzicht {

/// Every law with how it fared, in words, a sign and a colour; a broken one with why, what to do and the way to its line.
class LawList : public QWidget {
    Q_OBJECT
public:
    explicit LawList(const Theme &theme, QWidget *parent = nullptr);
    void show(const QList<conformance::Law> &laws);

Q_SIGNALS:
    void lineAsked(int line);

private:
    QWidget *row(const conformance::Law &law);

    const Theme &m_theme;
    QVBoxLayout *m_down;
};

} // namespace overzicht
