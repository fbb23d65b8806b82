// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/clock.h"
#include "domain/acting.h"
#include "domain/language.h"
#include "domain/sender_register.h"
#include "store/home.h"
#include "store/reader.h"
#include "theme/theme.h"

#include <QStringList>

#include <functional>

class QSettings;

namespace overzicht {

class Catalogue;
class SenderLogos;

/// What every page reads from: handed over whole by the window, which owns it all and outlives its pages.
struct Surroundings {
    const Theme &theme;
    const Reader &reader; ///< of the thread of the window
    const SenderRegister &senders;
    const Clock &clock;
    Home home;
    Acting who;
    Language language;
    QSettings *settings = nullptr; ///< the home's ui.ini; null = nothing is remembered
    SenderLogos *logos = nullptr;  ///< null = senders show their initials
    std::function<const Catalogue &()> systems{}; ///< those we know of, read when somebody first asks; empty = none
    QList<QStringList> pdfWays{}; ///< how the locked process that draws a PDF is started (reading/pdf_program.h); empty = it is not there
};

} // namespace overzicht
