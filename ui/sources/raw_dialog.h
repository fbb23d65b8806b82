// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QDialog>

namespace overzicht {

/// Shows received bytes as they are, escaped, so that nothing in them can act or hide.
class RawDialog : public QDialog {
    Q_OBJECT
public:
    RawDialog(const Theme &theme, const QString &title, const QByteArray &raw, QWidget *parent);
    static QString escaped(const QByteArray &raw, qsizetype most = 64 * 1024);
};

} // namespace overzicht
