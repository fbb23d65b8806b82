// SPDX-License-Identifier: EUPL-1.2
#include "adapter/registry.h"

#include "adapter/source_parser.h"

namespace overzicht {

void Registry::add(const QString &protocol, Make make, Check check) { m_protocols[protocol] = {std::move(make), std::move(check)}; }

tl::expected<SourceFile, QList<Mistake>> Registry::read(const QByteArray &bytes) const
{
    return SourceParser(bytes, protocols(), [this](const SourceFile &file) {
               const auto it = m_protocols.find(file.protocol);
               return it == m_protocols.end() || !it->second.check ? QList<Mistake>() : it->second.check(file);
           }).parse();
}

QStringList Registry::protocols() const
{
    QStringList names;
    for (const auto &[name, protocol] : m_protocols)
        names << name;
    return names;
}

Result<std::unique_ptr<Adapter>> Registry::make(const SourceFile &file, const ClassPolicy &policy) const
{
    const auto it = m_protocols.find(file.protocol);
    if (it == m_protocols.end())
        return failure(Error::Kind::Refused, QStringLiteral("no protocol '%1'").arg(file.protocol));
    return it->second.make(file, policy);
}

} // namespace overzicht
