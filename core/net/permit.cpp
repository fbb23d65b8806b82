// SPDX-License-Identifier: EUPL-1.2
#include "net/permit.h"
