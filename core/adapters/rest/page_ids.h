// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"

#include <QHash>

namespace overzicht::rest {

/// The ids that a page told, because the second record of an id would stand in the place of the first, and nobody would know that there were two: the first stays, and
/// another one is kept in quarantine.
class PageIds {
public:
    enum class Before { None, Same, Other }; ///< Same: with the same bytes
    Before see(const QString &id, const QByteArray &raw);
    int doubled() const { return m_doubled; } ///< records with an id that had come, with the same bytes or not

    /// What is kept of the other one. It has no id of its own: by that of the first it would be taken out again with it.
    static Quarantined other(const QString &id, const QByteArray &kept, bool maybeLetter);

private:
    QHash<QString, QByteArray> m_first;
    int m_doubled = 0;
};

} // namespace overzicht::rest
