// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/surface.h"
#include "kit/text.h"

class QBoxLayout;

namespace overzicht {

/// A tinted box that says one thing, with an icon, perhaps a heading and perhaps one button.
class NoteBox : public Panel {
    Q_OBJECT
public:
    NoteBox(const Theme &theme, Tone tone, const QString &icon, const QString &words, QWidget *parent = nullptr);

    void setHeading(const QString &heading); ///< semibold, above the words
    void setWords(const QString &words);
    void setLook(Tone tone, const QString &icon);
    void setSlim(bool on); ///< less air above and below: for a line that is always there
    /// The button at the right, or below when there is no room. Made once; the box owns it.
    Button *addButton(const QString &words, const QString &icon = {}, Button::Kind kind = Button::Kind::Secondary);
    void addButton(Button *made); ///< the same of one that is there

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void name();
    void pad();
    void arrange();

    const Theme &m_theme;
    IconLabel *m_icon;
    Text *m_heading;
    Text *m_words;
    QBoxLayout *m_body;
    QLayout *m_buttons;
    bool m_slim = false;
};

} // namespace overzicht
