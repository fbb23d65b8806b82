// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/ebox_office.h"
#include "activating/voice.h"
#include "activation/text_bundles.h"
#include "adapter/activation_offer.h"
#include "net/permit.h"
#include "net/transport.h"
#include "proof/decision_keeper.h"
#include "session/secrets.h"
#include "sync/linked.h"

#include <memory>

namespace overzicht {

/// What the decisions about the eBox of one home are made with, made when they are first looked at: through the gateway that a linked source of the eBox names, else by the official page.
/// Nothing = there is no text that is valid today, or it is the demo town's home and the town's gateway is not linked: in an example nobody is sent to the real page.
class EboxHere {
public:
    /// All of it outlives it.
    static std::unique_ptr<EboxHere> make(const Home &home, const LinkedSources &linked, const Theme &theme, const Clock &clock, const Acting &who, Language language);
    EboxOffice &office() { return *m_office; }

private:
    /// The gateway or the search of consents that a source file names, with the keys of that file once they are read.
    struct Gateway {
        Gateway(const SourceFile &of, const ActivationOffer &offer, const Clock &clock);
        ActivationDesk::Gateway asked() { return {offer.baseUrl, permit, transport, offer.onlyTells}; }

        SourceFile file;
        ActivationOffer offer;
        Permit permit;
        Transport transport;
        Secrets secrets;
        EmailCodes codes;
    };
    EboxHere(const QString &home, const Clock &clock, const Acting &who, TextBundles texts, std::unique_ptr<Gateway> gateway);

    TextBundles m_texts;
    std::optional<ConnectedServices> m_services;
    DesktopVoice m_voice;
    DecisionKeeper m_record, m_checked; ///< the second only looks: one call at a time
    std::unique_ptr<Gateway> m_gateway; ///< null = there is none
    ActivationDesk m_desk;
    std::unique_ptr<EboxOffice> m_office;
};

} // namespace overzicht
