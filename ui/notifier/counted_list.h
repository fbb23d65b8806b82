// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/item.h"
#include "kit/surface.h"
#include "theme/theme.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace overzicht {

class Button;

/// One thing that a number counts.
struct CountedLine {
    QString words;
    ItemId item = ItemId::None; ///< that it leads to; None = nothing to open
};

/// The list of what a number counts, put away until somebody presses that number. Each number has a key, so that what is made anew can show what was open.
class CountedList : public Panel {
    Q_OBJECT
public:
    explicit CountedList(const Theme &theme, QWidget *parent = nullptr);

    /// A number that lists those lines on a press, and puts them away on the next. `shown`: its words; `of`: what is counted, `words`: how often, for who does not see what stands beside it.
    /// `heading`: of the list; empty = what is counted.
    Button *number(const QString &key, const QString &shown, const QString &of, const QString &words, const QList<CountedLine> &lines, const QString &heading = {});
    QString open() const { return isHidden() ? QString() : m_open; } ///< the key of what it shows; empty = it is put away
    void reopen(const QString &key); ///< nothing when there is no such number any more

    static constexpr const char *kKey = "counted"; ///< a property of each button of it: keeps the keyboard where it was

Q_SIGNALS:
    void itemAsked(overzicht::ItemId item);
    void announced(const QString &sentence);

private:
    struct Counted {
        QString heading;
        QList<CountedLine> lines;
    };
    void list(const QString &key);

    const Theme &m_theme;
    QVBoxLayout *m_down;
    QHash<QString, Counted> m_all;
    QString m_open;
};

/// Sentences below each other, of which those that count something list it on a press.
class CountedSentences : public QWidget {
    Q_OBJECT
public:
    struct Sentence {
        QString words;
        QString key{}; ///< empty = it counts nothing
        QList<CountedLine> lines{};
    };
    CountedSentences(const Theme &theme, const QString &of, const QList<Sentence> &sentences, QWidget *parent = nullptr);
    CountedList *list() const { return m_list; }

private:
    CountedList *m_list;
};

} // namespace overzicht
