// SPDX-License-Identifier: EUPL-1.2
#include "kit/words.h"
