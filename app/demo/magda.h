// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/server.h"
#include "demo/story.h"

namespace overzicht::demo {

/// The Flemish service that tells where cases stand: MAGDA Dossier.GeefDossiers 02.00, as a gateway that signs would offer it (POST of the SOAP 1.1 request, the answer in an envelope
/// too). It gathers from several keepers ("Bron"); Fault::OneKeeper makes the first of them fail, as an Uitzondering beside what the others answer.
/// Shape: the service's XSD (WebService/GeefDossiersResponse.xsd). The only person's number in an answer is the test number that was asked for.
class Magda {
public:
    Magda(QJsonObject file, const Story &story, std::function<QDateTime()> now) : m_file(std::move(file)), m_story(story), m_now(std::move(now)) {}

    static QString path() { return QStringLiteral("/Dossier/GeefDossiers-02.00"); }
    Told answer(const Asked &asked) const;

private:
    QJsonObject m_file; ///< resources/demo/magda.json
    const Story &m_story;
    std::function<QDateTime()> m_now;
};

} // namespace overzicht::demo
