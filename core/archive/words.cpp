// SPDX-License-Identifier: EUPL-1.2
#include "archive/words.h"

namespace overzicht::archive {

QString shownKind(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Document:
        return Words::tr("Letter");
    case ItemKind::Notice:
        return Words::tr("Notice");
    case ItemKind::Dossier:
        return Words::tr("Case");
    case ItemKind::Attestation:
        return Words::tr("Certificate");
    case ItemKind::Payment:
        return Words::tr("Bill");
    }
    return {};
}

QString shownState(const Row &row)
{
    switch (row.state) {
    case RowState::ActionNeeded:
        return Words::tr("asks something of you");
    case RowState::InProgress:
        return Words::tr("in progress");
    case RowState::Draft:
        return Words::tr("draft");
    case RowState::Done:
        return Words::tr("done");
    case RowState::Stopped:
        return Words::tr("stopped");
    case RowState::ForInformation:
        return Words::tr("for information");
    case RowState::Due:
        return Words::tr("to be paid");
    case RowState::Processing:
        return Words::tr("payment under way");
    case RowState::Paid:
        return Words::tr("paid");
    case RowState::Expired:
        return Words::tr("lapsed");
    case RowState::Withdrawn:
        return Words::tr("withdrawn");
    case RowState::Unclear:
        return Words::tr("not clear");
    }
    return {};
}

} // namespace overzicht::archive
