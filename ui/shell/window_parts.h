// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "archive/exporting.h"
#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "domain/acting.h"
#include "domain/sender_register.h"
#include "mail/known_apps.h"
#include "notify/manners.h"
#include "store/home.h"
#include "theme/theme.h"

#include <QStringList>

#include <functional>
#include <optional>

class QSettings;

namespace overzicht {

class EboxOffice;
class Engine;
class FetchChoice;
class Registry;
class ScreenShare;

/// How the person is told of what comes, and what to do when they choose otherwise.
struct Telling {
    Manners now;
    std::function<void(const Manners &)> set;
};

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
    std::function<Catalogue()> systems{}; ///< asked once, when somebody first wants to know; empty = none
    const Registry *registry = nullptr; ///< the protocols, to try a source file; null = that is not offered
    std::function<EboxOffice *()> ebox{}; ///< asked when the settings are first looked at; empty or null = nothing of the eBox is decided here
    std::function<KnownApps()> apps{}; ///< the apps that may tell of the same letter, asked when their page is first looked at; empty = there is no such page
    std::optional<Telling> telling{}; ///< nothing = this program tells of nothing, and that is not offered
    FetchChoice *fetching = nullptr;  ///< null = nothing is fetched in the background, and that is not offered
    ScreenShare *share = nullptr;     ///< null = there is nothing to be discreet about
    std::function<archive::Outcome<archive::Exported>(const QString &folder, const archive::Meanwhile &meanwhile)> exportTo{}; ///< everything as a folder, in any thread; empty = that is not offered
    QList<QStringList> pdfWays{}; ///< how the locked process that draws a PDF is started (reading/pdf_program.h); empty = PDFs are saved, not shown
};

} // namespace overzicht
