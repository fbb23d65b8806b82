// SPDX-License-Identifier: EUPL-1.2
#include "sources/mistaken_notes.h"

#include "domain/safe_text.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "sources/source_words.h"

#include <QBoxLayout>

namespace overzicht {

MistakenNotes::MistakenNotes(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme), m_down(new QVBoxLayout(this))
{
    spaced(theme, m_down, {}, 8, {kCardShadow.left(), 0, kCardShadow.right(), 0}); // in line with the sheet below
    hide();
}

void MistakenNotes::tell(const QList<MistakenFile> &files)
{
    constexpr int kMistakesShown = 10;
    while (QLayoutItem *item = m_down->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const MistakenFile &file : files) {
        QStringList said;
        for (const Mistake &mistake : file.mistakes.mid(0, kMistakesShown))
            said << SourceWords::tr("Line %1: %2 %3", "line, reason, mend").arg(QString::number(mistake.line), safeLine(mistake.reason), safeLine(mistake.mend));
        if (file.mistakes.size() > kMistakesShown)
            said << SourceWords::tr("And %n more.", "", int(file.mistakes.size()) - kMistakesShown);
        said << SourceWords::tr("Until it is mended, nothing new is fetched from this source.");
        auto *note = new NoteBox(m_theme, Tone::Danger, QStringLiteral("triangle-alert"), said.join(u'\n'));
        note->setHeading(SourceWords::tr("The source file %1 has a mistake").arg(safeLine(file.fileName, 120)));
        note->setObjectName(QStringLiteral("mistaken"));
        m_down->addWidget(note);
    }
    setVisible(!files.isEmpty());
}

} // namespace overzicht
