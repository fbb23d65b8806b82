// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"
#include "kit/button.h"
#include "shell/page.h"

namespace overzicht {

/// Stands where the overview would be when it cannot be opened: what happened, what is safe, what to do. Never an empty list.
class TroublePage : public Page {
    Q_OBJECT
public:
    TroublePage(const Theme &theme, const Error &error, const QString &folder, QWidget *parent = nullptr);

Q_SIGNALS:
    void againAsked();
    void quitAsked();
};

} // namespace overzicht
