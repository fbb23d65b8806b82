// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"

#include <QList>

#include <optional>

namespace overzicht {

enum class ItemClass { Official, Notice };
enum class ClassReason { Refiled, RegisteredMail, Policy, MainContent, RefersElsewhere, Default };

struct Classified {
    ItemClass value = ItemClass::Official;
    ClassReason reason = ClassReason::Default;
    bool operator==(const Classified &) const = default;
};

QString word(ClassReason reason); ///< "refiled", "registered-mail", "policy", "main-content", "refers-elsewhere", "default"

/// What we decided about one sender and message type, with open eyes. An empty message type means all of that sender.
struct ClassRule {
    enum class Verdict { Document, RefersElsewhere };
    PartyId sender;
    QString messageType;
    Verdict verdict = Verdict::Document;
};
using ClassPolicy = QList<ClassRule>;

/// The metadata the class may come from. There is deliberately no room for a subject or a text.
struct ClassFacts {
    std::optional<ItemClass> refiled; ///< the person's own choice
    bool registeredMail = false;
    bool mainContent = false; ///< an attachment marked as main content, or a body that is the main content
    PartyId sender;
    QString messageType;
};

/// An official document or a mere notice. First match: the person's own re-filing; registered mail → document; policy says document;
/// main content → document; policy says it refers elsewhere → notice; anything else → document.
Classified classify(const ClassFacts &facts, const ClassPolicy &policy);

} // namespace overzicht
