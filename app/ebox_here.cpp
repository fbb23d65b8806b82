// SPDX-License-Identifier: EUPL-1.2
#include "ebox_here.h"

#include "base/local_time.h"
#include "compose.h"
#include "documents/open_outside.h"
#include "sync/demo_home.h"

namespace overzicht {

EboxHere::EboxHere(const QString &home, const Clock &clock, const Acting &who, TextBundles texts) : m_texts(std::move(texts)), m_record(home), m_desk(m_record, clock, who, std::nullopt) {}

std::unique_ptr<EboxHere> EboxHere::make(const QString &home, const Theme &theme, const Clock &clock, const Acting &who, Language language)
{
    auto texts = loadActivationTexts();
    const auto systems = loadSystems();
    const System *ebox = systems ? systems->find(QStringLiteral("ebox")) : nullptr;
    if (!texts || !ebox || isDemoHome(home)) // in the example town nobody is sent to the real page
        return {};
    std::unique_ptr<EboxHere> here(new EboxHere(home, clock, who, std::move(*texts)));
    const TextBundle *bundle = here->m_texts.current(clock.now().toTimeZone(brussels()).date());
    const auto services = bundle ? loadConnectedServices(bundle->version()) : Result<ConnectedServices>(failure(Error::Kind::Gone, QStringLiteral("no text is valid today")));
    if (!services)
        return {};
    here->m_services = *services;
    here->m_office = std::make_unique<EboxOffice>(EboxOffice::Parts{theme, clock, *bundle, *here->m_services, here->m_desk, who, language, ebox->address, openOutside});
    return here;
}

} // namespace overzicht
