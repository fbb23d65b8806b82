// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace overzicht {

/// What was noticed of something a source sent, kept without a language: so that it reads in the person's own language whenever it is shown, and a
/// change of language is no change of the letter. An English text with its arguments, marked for translation where it is written:
/// `Note(QT_TRANSLATE_NOOP("Note", "it announced %1 (totalItems), %2 came")).arg(3).arg(2)`.
class Note {
public:
    /// What it is about, for who mends it: which promise is not kept, and what to do. Known while it is fresh only, and not of the note itself: two that say the same are the same.
    enum class About { Value, Money, State, Link, Time, Order, Sender, Attachment, Id, Paging, Size, Host };

    Note() = default;
    explicit Note(const char *english, About about = About::Value) : m_english(QString::fromUtf8(english)), m_about(about) {}

    Note arg(const QString &value) const; ///< foreign text is welcome: it is never translated, nor read as a place for another argument
    Note arg(qint64 value) const { return arg(QString::number(value)); }
    Note arg(const Note &inner) const;    ///< worded along; an inner note of its own does not fit inside it

    QString worded() const;  ///< in the language of the program, for people
    QString sentence() const; ///< the same with a capital and a full stop
    QString english() const; ///< for engineers: the same in every language

    /// One text for a database or a wire. What was never kept by this is a note that says just that.
    QString kept() const;
    static Note fromKept(const QString &kept);

    bool isEmpty() const { return m_english.isEmpty(); }
    About about() const { return m_about; }
    bool operator==(const Note &other) const { return m_english == other.m_english && m_args == other.m_args; }

private:
    QString filled(const QString &pattern, bool inWords) const;

    QString m_english;
    QStringList m_args; ///< an inner note in its kept form
    About m_about = About::Value;
};

using Notes = QList<Note>;

QStringList worded(const Notes &notes);
QString asSentence(QString words); ///< with a capital and a full stop; empty stays empty

/// Several notes as one text, and back: empty when the text tells something else, such as the detail of an error.
QString kept(const Notes &notes);
Notes notesOf(const QString &kept);

/// What engineers read of a text that may be notes: those in English, anything else as it is.
QString technical(const QString &detail);

} // namespace overzicht
