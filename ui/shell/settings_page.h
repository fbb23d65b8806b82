// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "notify/manners.h"
#include "shell/page.h"

namespace overzicht {

class EboxOffice;

/// The language, where everything is kept, and what is and is not protected there.
class SettingsPage : public Page {
    Q_OBJECT
public:
    /// `ebox`: null = nothing of the eBox is decided here. `manners`: nothing = this program tells of nothing.
    explicit SettingsPage(const Surroundings &around, EboxOffice *ebox = nullptr, const std::optional<Manners> &manners = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(overzicht::Language language);
    void mannersChosen(const overzicht::Manners &manners);
};

} // namespace overzicht
