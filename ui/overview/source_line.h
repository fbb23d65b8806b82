// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overview/standing.h"

#include <QWidget>

class QVBoxLayout;

namespace overzicht {

class Button;
class Text;
class Theme;

/// One source in the panel: its sign, its name, how it is doing, and "Again" when it failed. Told as often as need be: only what differs changes.
class SourceLine : public QWidget {
    Q_OBJECT
public:
    /// `ruled`: a line above it parts it from the one before.
    SourceLine(const Theme &theme, bool ruled, QWidget *parent = nullptr);
    void tell(const Standing &standing, const QDateTime &now);

Q_SIGNALS:
    void againAsked(const overzicht::SourceId &source);

private:
    class Mark;
    void say(Text *&text, const QString &words, int at);

    const Theme &m_theme;
    SourceId m_id;
    Mark *m_mark;
    QVBoxLayout *m_names;
    Text *m_name, *m_state;
    Text *m_part = nullptr, *m_why = nullptr, *m_time = nullptr; ///< made when first needed
    Button *m_again = nullptr;                                   ///< likewise
};

} // namespace overzicht
