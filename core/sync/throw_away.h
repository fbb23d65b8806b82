// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"
#include "base/clock.h"
#include "domain/sender_register.h"
#include "store/store.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace overzicht {

/// A home that goes when it has served, for a round that may leave nothing behind. Where the session has a folder of its own (XDG_RUNTIME_DIR: in memory, gone
/// at sign-out) it lies there, else in /tmp's private corner of this user; never beside a real one.
struct ThrowAway {
    ThrowAway();
    Result<> open(const SourceFile &source, const SenderRegister &senders, const Clock &clock);

    QTemporaryDir folder;
    std::optional<Home> home;
    std::unique_ptr<Store> store;
};

} // namespace overzicht
