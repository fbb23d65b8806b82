// SPDX-License-Identifier: EUPL-1.2
#pragma once

/// Kills a process that lands pages, `times` times at a random moment, and looks each time whether anything was lost, doubled or half.
void killWhileLanding(int times, unsigned seed);
