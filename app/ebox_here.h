// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/ebox_office.h"
#include "activation/text_bundles.h"
#include "proof/decision_keeper.h"

#include <memory>

namespace overzicht {

/// What the decisions about the eBox of one home are made with, made when they are first looked at. Nothing = there is no text that is valid today, or it is the demo town's home: then nothing is decided here.
class EboxHere {
public:
    /// All of it outlives it.
    static std::unique_ptr<EboxHere> make(const QString &home, const Theme &theme, const Clock &clock, const Acting &who, Language language);
    EboxOffice &office() { return *m_office; }

private:
    EboxHere(const QString &home, const Clock &clock, const Acting &who, TextBundles texts);

    TextBundles m_texts;
    std::optional<ConnectedServices> m_services;
    DecisionKeeper m_record;
    ActivationDesk m_desk;
    std::unique_ptr<EboxOffice> m_office;
};

} // namespace overzicht
