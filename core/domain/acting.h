// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QString>

namespace overzicht {

/// For whom something is shown or done. Every row belongs to one, and no query can be made without one: there is no default.
class Acting {
public:
    static Acting self() { return Acting(Kind::Self, {}); }
    /// An organisation by its KBO number. The number must pass its check: acting is always our own choice, never received data.
    static Result<Acting> organisation(const QString &kbo);
    // static Acting person(…): helping someone at the counter comes with the counter desk.

    bool isSelf() const { return m_kind == Kind::Self; }
    QString organisationId() const { return m_id; } ///< ten digits; empty for self
    /// How it is written in the store and on the command line: "self" or the ten digits.
    QString key() const { return isSelf() ? QStringLiteral("self") : m_id; }
    static Result<Acting> fromKey(const QString &key);
    bool operator==(const Acting &) const = default;

private:
    enum class Kind { Self, Organisation };
    Acting(Kind kind, QString id) : m_kind(kind), m_id(std::move(id)) {}

    Kind m_kind;
    QString m_id;
};

} // namespace overzicht
