// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapter/source_file.h"
#include "domain/classify.h"

#include <memory>

namespace overzicht {

/// A supplier of Mijn Burgerprofiel, as its reader: the certificates it has of one person, and the forms it offers to everybody.
/// Formats: "Attesten en vergunningen" (GET /v1/certificates/{insz}), in HAL and in the older form without; "Aanvraagformulieren" (GET /api/v1/forms).
/// The national number is not known here: it is asked for with HttpRequest::ofPerson, and what of it a supplier sends back is taken out before anything is kept.
class Burgerprofiel final : public Adapter {
public:
    explicit Burgerprofiel(const SourceFile &file);

    const Profile &profile() const override { return m_profile; }
    Result<std::optional<HttpRequest>> ask(const Ask &ask) const override;
    Result<Answer> read(const Ask &ask, const HttpResponse &response) const override;

private:
    SourceFile m_file;
    Profile m_profile;
};

std::unique_ptr<Adapter> makeBurgerprofiel(const SourceFile &file, const ClassPolicy &policy);

/// What is wrong in a source file of this protocol. Its own part: {"offers": ["certificates", "forms"]}, one of them or both; both when nothing is said.
QList<Mistake> checkBurgerprofiel(const SourceFile &file);

} // namespace overzicht
