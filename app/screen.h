// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace overzicht {

/// Whether a window can be shown, asked before Qt is: without a screen Qt aborts the program, in words for engineers.
/// True too where the platform was chosen by hand (QT_QPA_PLATFORM, -platform). Chooses the one that answers where only one does.
bool aScreenAnswers(int argc, char **argv);

/// The option stands on the command line.
bool isAsked(int argc, char **argv, const char *option);

/// Without a screen, for what needs none: a picture, or words.
void goWithoutScreen();

/// Says on standard error, in the language of the person, that there is no screen. Call where no application lives yet.
/// `town`: for the window of the demo town. Returns the exit status.
int complainOfNoScreen(int argc, char **argv, bool town);

} // namespace overzicht
