// SPDX-License-Identifier: EUPL-1.2
#include "session/hardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace overzicht {

void hardenProcess()
{
    umask(077);
    // Two guards on purpose: a limit of zero does not stop a core that is piped to a collector, not being dumpable does.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace overzicht
