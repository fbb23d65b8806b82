// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/letters.h"
#include "demo/server.h"
#include "demo/story.h"

namespace overzicht::demo {

/// A supplier of Mijn Burgerprofiel: the certificates of one person (GET /v1/certificates/{insz}, HAL, pages from 0) and the forms for everybody (GET /api/v1/forms). Another person's
/// number gets 403, as when the key is not of that person. A certificate comes as the PDF itself, or, where the file says "wrapped", inside JSON as base64.
class Supplier {
public:
    Supplier(QJsonObject file, const Story &story, const Letters &world) : m_file(std::move(file)), m_story(story), m_world(world) {}
    Told answer(const Asked &asked, const QString &origin) const;

private:
    Told certificates(const Asked &asked, const QString &address) const;
    Told content(const QString &id, const QString &language) const;
    Told forms(const Asked &asked, const QString &address) const;

    QJsonObject m_file; ///< resources/demo/attesten.json
    const Story &m_story;
    const Letters &m_world;
};

} // namespace overzicht::demo
