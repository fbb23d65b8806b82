// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/letters.h"
#include "demo/server.h"
#include "demo/story.h"

namespace overzicht::demo {

/// A service of the town with JSON of its own shape, written down in one file of resources/demo: {"base": "/api", "lists": {"/zaken": {"turning": "offset", "most": 10, "id": "nr",
/// "records": [...]}}}. A record may hold {"$paper": {"id", "sender", "subject", "at", "text": [...]}}: in its place comes the address of that PDF, which is served below {base}/stukken/.
class Bureau {
public:
    Bureau(QJsonObject file, const Story &story, const Letters &world) : m_file(std::move(file)), m_story(story), m_world(world) {}

    QString base() const;
    Told answer(const Asked &asked, const QString &origin) const;

private:
    std::shared_ptr<const Paper> paper(const QString &id) const; ///< null = no such one, or not yet

    QJsonObject m_file;
    const Story &m_story;
    const Letters &m_world;
};

/// {"sender": a name in letters.json, "subject", "reference", "at": ISO, "to": letter or not, "language", "text": [...], "payment": [[name, value]]} as a PDF to be.
std::shared_ptr<const Paper> paperFrom(const QJsonObject &json, const Letters &world);

} // namespace overzicht::demo
