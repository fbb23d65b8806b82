// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/adapter.h"
#include "adapter/source_file.h"
#include "domain/classify.h"

#include <memory>

namespace overzicht {

/// MAGDA as one source of many: it asks the offices that keep a person's cases, and says which of them did not answer. Each office is a part of the one feed.
/// Format: Dossier.GeefDossiers 02.00 (XSD), asked by POST of a SOAP 1.1 envelope to a gateway that signs; read with or without envelope.
/// The national number is not known here: it is asked for with HttpRequest::ofPerson, and what of it comes back is taken out before anything is kept.
class Magda final : public Adapter {
public:
    explicit Magda(const SourceFile &file);

    const Profile &profile() const override { return m_profile; }
    Result<std::optional<HttpRequest>> ask(const Ask &ask) const override;
    Result<Answer> read(const Ask &ask, const HttpResponse &response) const override;

private:
    SourceFile m_file;
    Profile m_profile;
};

std::unique_ptr<Adapter> makeMagda(const SourceFile &file, const ClassPolicy &policy);

/// What is wrong in a source file of this protocol. Its own part: {"sources": ["VAPH", …]}, the offices to ask, by the name MAGDA knows them by; without it all of them.
QList<Mistake> checkMagda(const SourceFile &file);

} // namespace overzicht
