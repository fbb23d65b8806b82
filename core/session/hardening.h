// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace overzicht {

/// First thing in main(): umask 077, no core dumps (RLIMIT_CORE 0), and not traceable by other processes of the same user (PR_SET_DUMPABLE 0).
void hardenProcess();

} // namespace overzicht
