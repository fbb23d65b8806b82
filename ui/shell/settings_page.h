// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "shell/page.h"

namespace overzicht {

/// The language, where everything is kept, and what is and is not protected there.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const Surroundings &around, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(overzicht::Language language);
};

} // namespace overzicht
