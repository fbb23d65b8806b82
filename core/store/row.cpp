// SPDX-License-Identifier: EUPL-1.2
#include "store/row.h"

#include <array>

namespace overzicht {

QString word(RowState state)
{
    static const std::array words{QLatin1String("action-needed"), QLatin1String("in-progress"), QLatin1String("draft"), QLatin1String("done"),
                                  QLatin1String("stopped"),       QLatin1String("for-information"), QLatin1String("due"), QLatin1String("processing"),
                                  QLatin1String("paid"),          QLatin1String("expired"),     QLatin1String("withdrawn")};
    return words[size_t(state)];
}

QString word(Payee payee)
{
    static const std::array words{QLatin1String("no-account"), QLatin1String("not-valid"), QLatin1String("wrong-communication"),
                                  QLatin1String("known"),      QLatin1String("other"),     QLatin1String("not-in-register")};
    return words[size_t(payee)];
}

} // namespace overzicht
