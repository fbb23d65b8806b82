// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sync/linked.h"
#include "theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace overzicht {

/// The source files that cannot be read, each with its mistakes: line, reason and what to do. Hidden when there is none.
class MistakenNotes : public QWidget {
    Q_OBJECT
public:
    explicit MistakenNotes(const Theme &theme, QWidget *parent = nullptr);
    void tell(const QList<MistakenFile> &files);

private:
    const Theme &m_theme;
    QVBoxLayout *m_down;
};

} // namespace overzicht
