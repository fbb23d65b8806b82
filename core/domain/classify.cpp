// SPDX-License-Identifier: EUPL-1.2
#include "domain/classify.h"

#include <array>

namespace overzicht {

QString word(ClassReason reason)
{
    static const std::array words{QLatin1String("refiled"), QLatin1String("registered-mail"), QLatin1String("policy"),
                                  QLatin1String("main-content"), QLatin1String("refers-elsewhere"), QLatin1String("default")};
    return words[size_t(reason)];
}

Classified classify(const ClassFacts &facts, const ClassPolicy &policy)
{
    const auto policySays = [&](ClassRule::Verdict verdict) {
        for (const ClassRule &rule : policy) {
            if (rule.sender == facts.sender && (rule.messageType.isEmpty() || rule.messageType == facts.messageType) && rule.verdict == verdict)
                return true;
        }
        return false;
    };
    if (facts.refiled)
        return {*facts.refiled, ClassReason::Refiled};
    if (facts.registeredMail)
        return {ItemClass::Official, ClassReason::RegisteredMail};
    if (policySays(ClassRule::Verdict::Document))
        return {ItemClass::Official, ClassReason::Policy};
    if (facts.mainContent)
        return {ItemClass::Official, ClassReason::MainContent};
    if (policySays(ClassRule::Verdict::RefersElsewhere))
        return {ItemClass::Notice, ClassReason::RefersElsewhere};
    return {ItemClass::Official, ClassReason::Default};
}

} // namespace overzicht
