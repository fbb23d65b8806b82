// SPDX-License-Identifier: EUPL-1.2
#include "documents/row_delegate.h"
