// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QDialog>
#include <QList>
#include <QPair>

namespace overzicht {

/// The keys of the window, in words. Made from the actions that really are there.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const Theme &theme, const QList<QPair<QString, QString>> &keys, QWidget *parent);
};

} // namespace overzicht
