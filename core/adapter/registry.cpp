// SPDX-License-Identifier: EUPL-1.2
#include "adapter/registry.h"

namespace overzicht {

void Registry::add(const QString &protocol, Make make) { m_makers[protocol] = std::move(make); }

QStringList Registry::protocols() const
{
    QStringList names;
    for (const auto &[name, make] : m_makers)
        names << name;
    return names;
}

Result<std::unique_ptr<Adapter>> Registry::make(const SourceFile &file, const ClassPolicy &policy) const
{
    const auto it = m_makers.find(file.protocol);
    if (it == m_makers.end())
        return failure(Error::Kind::Refused, QStringLiteral("no protocol '%1'").arg(file.protocol));
    return it->second(file, policy);
}

} // namespace overzicht
