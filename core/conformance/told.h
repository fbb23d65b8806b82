// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/registry.h"
#include "conformance/law.h"
#include "conformance/transcript.h"
#include "domain/sender_register.h"

namespace overzicht::conformance {

/// One source with all it told: what every law is a pure function of.
struct Told {
    const Registry &registry;
    const SenderRegister &senders;
    const SourceFile &file;
    const Adapter &adapter;
    const Transcript &transcript;
};

} // namespace overzicht::conformance
