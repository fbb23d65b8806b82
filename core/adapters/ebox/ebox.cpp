// SPDX-License-Identifier: EUPL-1.2
#include "adapters/ebox/ebox.h"
