// SPDX-License-Identifier: EUPL-1.2
#include "overview/first_start.h"

#include "kit/avatar.h"
#include "kit/note_box.h"
#include "kit/spaced.h"
#include "kit/text.h"

#include <QBoxLayout>

namespace overzicht {

FirstStart::FirstStart(const Theme &theme, const Acting &who, QWidget *parent)
    : Card(theme, parent), m_who(who), m_head(new Text(theme, {}, type::kBlock)), m_lead(new Text(theme, {}, type::kLead)), m_link(new Text(theme, {}, type::kNote)),
      m_command(new Text(theme, {}, type::kValue)), m_look(new Text(theme, {}, type::kNote)), m_run(new Text(theme, {}, type::kValue)),
      m_stays(new NoteBox(theme, Tone::Ok, QStringLiteral("house"), QString()))
{
    setObjectName(QStringLiteral("first"));
    auto *down = new QVBoxLayout(this);
    spaced(theme, down, {23, 16, 23, 20}, 8, kCardShadow);
    down->addWidget(m_head);
    down->addWidget(m_lead);
    const auto way = [&](const QString &icon, Text *words, Text *what) {
        addSpace(theme, down, 4);
        auto *across = new QHBoxLayout;
        spaced(theme, across, {}, 12);
        across->addWidget(new IconLabel(theme, icon, &Tokens::accent, 18), 0, Qt::AlignTop);
        auto *says = new QVBoxLayout;
        spaced(theme, says, {}, 2);
        says->addWidget(words);
        says->addWidget(what);
        across->addLayout(says, 1);
        down->addLayout(across);
    };
    way(QStringLiteral("plug"), m_link, m_command);
    way(QStringLiteral("eye"), m_look, m_run);
    addSpace(theme, down, 6);
    down->addWidget(m_stays);
    translate();
}

void FirstStart::translate()
{
    m_head->setWords(m_who.isSelf() ? tr("No source is linked yet.") : tr("No source is linked for this organisation."));
    m_lead->setWords(tr("A source is a place that has letters for you."));
    m_link->setWords(tr("Link a source with this command:"));
    m_command->setWords(tr("overzichtctl source add FILE"));
    m_look->setWords(tr("Only want to look around? This shows an example town:"));
    m_run->setWords(QStringLiteral("packaging/run"));
    m_stays->setHeading(tr("Your post stays as it is now"));
    m_stays->setWords(tr("Signing in does not turn on your eBox."));
    setAccessibleName(m_head->text());
}

} // namespace overzicht
