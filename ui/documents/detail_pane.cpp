// SPDX-License-Identifier: EUPL-1.2
#include "documents/detail_pane.h"
