// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "domain/acting.h"
#include "domain/sender_register.h"
#include "store/home.h"
#include "theme/theme.h"

#include <functional>

class QSettings;

namespace overzicht {

class EboxOffice;
class Engine;
class Registry;

/// What the window is made of; all of it outlives the window.
struct WindowParts {
    Theme &theme;
    Engine &engine;
    const SenderRegister &senders;
    const Clock &clock;
    Home home;
    Acting who;
    Language language;
    QSettings &settings; ///< the home's ui.ini
    std::function<Catalogue()> systems{}; ///< asked when the page of sources is first looked at; empty = none
    const Registry *registry = nullptr; ///< the protocols, to try a source file; null = that is not offered
    std::function<EboxOffice *()> ebox{}; ///< asked when the settings are first looked at; empty or null = nothing of the eBox is decided here
};

} // namespace overzicht
