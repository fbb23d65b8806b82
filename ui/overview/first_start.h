// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/acting.h"
#include "kit/surface.h"

namespace overzicht {

class NoteBox;
class Text;

/// What to do when no source is linked: one way on, one way to look around, and what does not happen by itself.
class FirstStart : public Card {
    Q_OBJECT
public:
    FirstStart(const Theme &theme, const Acting &who, QWidget *parent = nullptr);
    void translate();

private:
    Acting m_who;
    Text *m_head, *m_lead, *m_link, *m_command, *m_look, *m_run;
    NoteBox *m_stays;
};

} // namespace overzicht
