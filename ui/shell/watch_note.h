// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/course.h"
#include "activation/text_bundle.h"
#include "documents/surroundings.h"

#include <QWidget>

namespace overzicht {

class Button;
class NoteBox;

/// On top of every page, in the first thirty days of an eBox: that letters lie there unread (activation/watch.h), until they are read. In the words of the text that was read before.
class WatchNote : public QWidget {
    Q_OBJECT
public:
    explicit WatchNote(const Surroundings &around, QWidget *parent = nullptr);
    void look(const Course &course, const ActivationText &text); ///< how the eBox stands; reads what is unread now

Q_SIGNALS:
    void readAsked(); ///< the letters
    void announced(const QString &sentence);

private:
    Surroundings m_around;
    NoteBox *m_box;
    Button *m_read;
};

} // namespace overzicht
