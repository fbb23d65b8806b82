// SPDX-License-Identifier: EUPL-1.2
#include "adapter/registry.h"

#include "adapter/source_parser.h"

#include <QCoreApplication>

namespace overzicht {

void Registry::add(const QString &protocol, Make make, Check check) { m_protocols[protocol] = {std::move(make), std::move(check)}; }

tl::expected<SourceFile, QList<Mistake>> Registry::read(const QByteArray &bytes, const SenderRegister &senders) const
{
    return SourceParser(bytes, protocols(), [&](const SourceFile &file) {
               const auto it = m_protocols.find(file.protocol);
               QList<Mistake> mistakes = it == m_protocols.end() || !it->second.check ? QList<Mistake>() : it->second.check(file);
               if (const auto *known = senders.source(file.id); known && !file.protocol.isEmpty() && (file.protocol != known->protocol || !file.isAt(known->hosts, known->here))) {
                   mistakes << Mistake{0, QStringLiteral("/source"), QCoreApplication::translate("SourceFile", "Another source is known by this name, and it is not at this address or speaks another protocol."),
                                       QCoreApplication::translate("SourceFile", "Give this source a name of its own. Is it your own gateway to that source? Then the manager of this computer adds its host to the sender register.")};
               }
               return mistakes;
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
