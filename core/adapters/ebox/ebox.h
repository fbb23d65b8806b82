// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapter/source_file.h"
#include "domain/classify.h"

#include <memory>

namespace overzicht {

/// The federal eBox, as a citizen's or an organisation's reader: who the message providers are, what each holds, and what they call their senders. One message provider is two
/// feeds: its messages (its own id) and its directory (id + "/directory").
/// Formats: ebox federation 1.3 (GET /messageProviders); Message Registry 2.1, and the names v3 gives the same things.
class Ebox final : public Adapter {
public:
    Ebox(const SourceFile &file, const ClassPolicy &policy);

    const Profile &profile() const override { return m_profile; }
    Result<std::optional<HttpRequest>> ask(const Ask &ask) const override;
    Result<Answer> read(const Ask &ask, const HttpResponse &response) const override;

private:
    SourceFile m_file;
    ClassPolicy m_policy;
    Profile m_profile;
};

std::unique_ptr<Adapter> makeEbox(const SourceFile &file, const ClassPolicy &policy);
QList<Mistake> checkEbox(const SourceFile &file); ///< its own part: adapter/activation_offer.h

} // namespace overzicht
