// SPDX-License-Identifier: EUPL-1.2
#include "overview/overview_page.h"
