// SPDX-License-Identifier: EUPL-1.2
#include "shell/side_bar.h"
