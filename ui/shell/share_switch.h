// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace overzicht {

class ScreenShare;

/// "I share my screen", among the settings: what it does, and whether it is on.
class ShareSwitch : public QWidget {
    Q_OBJECT
public:
    ShareSwitch(const Theme &theme, ScreenShare &share, QWidget *parent = nullptr);
};

/// While it is on: says so on top of the page, with the way out.
class ShareNote : public QWidget {
    Q_OBJECT
public:
    ShareNote(const Theme &theme, ScreenShare &share, QWidget *parent = nullptr);

Q_SIGNALS:
    void announced(const QString &sentence);
};

} // namespace overzicht
