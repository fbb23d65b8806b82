// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"

#include <QHash>

namespace overzicht {

/// The names and aliases of the registered senders, by how they look (look_alike.h): who writes a name that can be taken for one of them must not pass for that sender.
class RegisteredNames {
public:
    void add(const PartyId &sender, const QString &name);

    /// Does this name, as a whole, look like a registered one?
    bool looksLikeAll(const QString &name) const;
    /// The sender for whom this name can be taken: theirs looks the same, or stands in it as words of its own ("FOD Financiën - Invordering"); not one that says what
    /// somebody is, and not who ("Stad"). Empty = none.
    PartyId resembled(const QString &name) const;

private:
    struct Look {
        PartyId sender;
        QString name;
    };
    PartyId read(const QString &name) const; ///< resembled, of one way to read it

    QHash<QString, Look> m_looks; ///< by the skeleton
    qsizetype m_longest = 0; ///< skeleton, in signs
};

} // namespace overzicht
