// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"

#include <QWidget>

class QVBoxLayout;

namespace overzicht {

/// "Why do I see this?": every reason we have for what the page says, each with the way to undo it. What kind of thing it is, who sent it, until when it asks
/// something, and why the sources that tell of it stand together here.
class WhyPart : public QWidget {
    Q_OBJECT
public:
    WhyPart(const Surroundings &around, const Details &details);

Q_SIGNALS:
    void refileAsked(std::optional<overzicht::ItemClass> as);
    void apartAsked(qint64 sighting, bool apart);

private:
    void addSighting(QVBoxLayout *down, const Surroundings &around, const Details &details, const Sighting &sighting);
};

/// What to call what a source told, where it stands among others: its subject, "from eBox".
QString sightingWords(const Sighting &sighting, Language language);
/// "The same letter: both have number 7 of federal.": one sentence for each reason.
QStringList joinWords(const QList<JoinReason> &reasons, ItemKind kind);

} // namespace overzicht
