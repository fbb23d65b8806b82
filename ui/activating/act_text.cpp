// SPDX-License-Identifier: EUPL-1.2
#include "activating/act_text.h"

namespace overzicht {

ActText actText(Decision::What what, ActivationWay way, bool waits)
{
    if (what == Decision::What::NoPaper)
        return {"paper", {"paperEffect", "paperRisk"}, {"paperApart"}, "paperHandOver", "keepPaper", "noPaper"};
    const char *how = way == ActivationWay::HandOver ? "withdrawHandOver" : "withdrawGateway";
    if (waits)
        return {"requestBack", {"withdrawNew", "withdrawOld"}, {}, how, "keepRequest", "withdrawRequest"};
    return {"withdraw", {"withdrawNew", "withdrawOld"}, {"withdrawKeep", "withdrawElsewhere"}, how, "keepOn", "stopNow"};
}

} // namespace overzicht
