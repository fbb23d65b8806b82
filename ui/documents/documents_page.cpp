// SPDX-License-Identifier: EUPL-1.2
#include "documents/documents_page.h"
