// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/main_action.h"
#include "kit/timeline.h"

namespace overzicht {

/// What the page and the list of cases say. Plain functions of what the store tells, so that each can be tested without a window.

enum class CaseGroup { Asks, Unclear, Runs, Ended }; ///< in the order of the list
CaseGroup groupOf(const Row &row);
/// "One case waits for you. Three go on." That none waits is said only when of each it is known how it stands.
QString caseLead(int asks, int unclear, int runs);

/// What is asked, until when, and what otherwise; nothing is asked of who waits.
ActionWords caseAction(const Details &details, const QDateTime &now);

inline constexpr int kMostSteps = 40; ///< shown; of a longer history the last ones
/// The history of the case, where it stands now, and when its service means to be ready. A case without a history is one step: now.
QList<TimelineStep> caseSteps(const Dossier &dossier, const Row &row, const QDateTime &now);
/// Under which of these steps something belongs that came at that moment: the last one that was there by then.
int stepAt(const Dossier &dossier, const QDateTime &moment, int shown);
/// "step 3 of 5": how many are past or now, of all that are known; empty when that says nothing.
QString caseProgress(const QList<TimelineStep> &steps);

} // namespace overzicht
