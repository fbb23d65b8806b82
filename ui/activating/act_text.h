// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/course.h"

namespace overzicht {

/// What stands on the one screen of an act (stopping, no copy on paper), as keys of the text bundle: the screen and the paper that proves it say the same.
struct ActText {
    const char *title;                 ///< of labels, as the lines
    QList<const char *> strong, lines; ///< what it brings; the first ones heavier
    const char *note;                  ///< how it is done
    const char *keep, *act;            ///< of buttons: to leave it as it is, and to do it
};

/// `waits`: what is stopped was asked and is not on yet.
ActText actText(Decision::What what, ActivationWay way, bool waits);

} // namespace overzicht
