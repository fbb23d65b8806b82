// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace overzicht {

/// Something in a source file that should never be written there.
struct WrittenSecret {
    enum class Kind { Secret, NationalNumber };
    Kind kind = Kind::Secret;
    QString where; ///< JSON pointer; of the object around it when the name itself is the secret
};

/// Tokens, passwords and national numbers written in a source file, by the names of members and by the shape of their values.
/// Inside `ownPart` (the protocol's own) a member such as "token" may also be a mapping: a JSON pointer, a place or a template is let through there.
QList<WrittenSecret> writtenSecrets(const QJsonObject &file, const QString &ownPart);

} // namespace overzicht
