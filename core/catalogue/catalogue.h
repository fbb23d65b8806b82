// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "catalogue/system.h"

#include <QByteArray>
#include <QList>

namespace overzicht {

/// The systems we know of: versioned content (resources/systems/*.json), so that what we claim of each can be read, checked and mended without code.
/// {"systems":[{"id","name":{"nl","fr","de","en"},"offers":{…},"level":"federal|flemish|local|private|european","owner":"KBO | site:HOST | kind:…","address":"https://…",
///   "opens":"sign-in|information","mailbox":bool?,"gives":"link|notice|status|documents|full","protocol"?,"sources":["…"]?,
///   "evidence":{"spec":"… | no public interface found","date":"2026-05-15","test":"program: title"?}}]}
class Catalogue {
public:
    /// Adds what one file says. Refused as a whole, with the entry and the reason, when anything in it is not of that shape: an unknown member, a text that
    /// hides something, an address that is no plain https, a level without its evidence, an id or a source that stands there already.
    Result<> add(const QByteArray &json);

    const QList<System> &systems() const { return m_systems; } ///< in the order of the files
    const System *find(const QString &id) const;         ///< null = not known
    const System *provenBy(const QString &protocol) const; ///< one of which a test runs that protocol's interface; null = none
    const System *servedBy(const SourceId &source) const; ///< the system that a source of that id is, if it may go by it (systemOf in elsewhere.h); null = none that we know

private:
    QList<System> m_systems;
};

} // namespace overzicht
