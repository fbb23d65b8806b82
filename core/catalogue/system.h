// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/integration.h"
#include "domain/party.h"

#include <QDate>
#include <QStringList>
#include <QUrl>

namespace overzicht {

/// A system that a citizen may have something in, linked here or not: what it is, where it is, and what we can have of it, with the evidence for that.
struct System {
    enum class Opens {
        SignIn,     ///< a site where the person signs in
        Information ///< a page to read, or to choose the right counter from
    };
    /// Why we say that it comes so far. `spec` empty = on that day we found no public interface. A level above Link always has both.
    struct Evidence {
        QString spec; ///< the interface as published: its name, version and where it was read
        QDate date;   ///< of that publication; without one: the day on which we looked
        QString test; ///< "program: title" of the test that runs it; empty = no test does
        bool operator==(const Evidence &) const = default;
    };

    QString id;         ///< lower-case letters, digits, '-'
    LocalText name;     ///< in all four languages, as the texts below
    LocalText offers;   ///< what the person finds there, a few words
    Level level = Level::Unknown;
    PartyId owner;      ///< as in the sender register: a KBO number; "site:HOST" when that is not known for certain; "kind:…" when it is many
    QUrl address;       ///< https, its host in plain ASCII; opened by the person's own click only
    QStringList hosts{}; ///< other hosts that are wholly its own, beside that of its address; plain ASCII, lower case
    Opens opens = Opens::Information;
    bool isMailbox = false; ///< brings the post of others: a channel, no sender
    Integration gives = Integration::Link;
    Evidence evidence;
    QString protocol;    ///< the one that serves it (registry.h); empty = none
    QStringList sources; ///< ids of linked sources that are this system

    bool operator==(const System &) const = default;
};

} // namespace overzicht
