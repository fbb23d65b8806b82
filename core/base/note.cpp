// SPDX-License-Identifier: EUPL-1.2
#include "base/note.h"

#include <QCoreApplication>

#include <algorithm>

namespace overzicht {

namespace {

// ASCII's own separators (ISO 646: GS, RS, US), which no text of a source keeps.
constexpr QChar kBetweenNotes{0x1d}, kBetweenInner{0x1e}, kBetweenParts{0x1f};

QString withoutSeparators(QString text)
{
    for (const QChar separator : {kBetweenNotes, kBetweenInner, kBetweenParts})
        text.replace(separator, u' ');
    return text;
}

} // namespace

Note Note::arg(const QString &value) const
{
    Note more = *this;
    more.m_args << withoutSeparators(value);
    return more;
}

Note Note::arg(const Note &inner) const
{
    Note more = *this;
    more.m_args << kBetweenInner + (QStringList{inner.m_english} + inner.m_args).join(kBetweenInner);
    return more;
}

QString Note::filled(const QString &pattern, bool inWords) const
{
    // In one go: an argument that looks like a place for another is left as it is.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : 0;
        if (place < 1 || place > m_args.size()) {
            text += pattern.at(i);
            continue;
        }
        const QString &value = m_args.at(place - 1);
        const Note inner = value.startsWith(kBetweenInner) ? fromKept(QString(value).replace(kBetweenInner, kBetweenParts)) : Note();
        text += inner.isEmpty() ? value : inWords ? inner.worded() : inner.english();
        ++i;
    }
    return text;
}

QString Note::worded() const { return filled(QCoreApplication::translate("Note", m_english.toUtf8().constData()), true); }

QString Note::sentence() const { return asSentence(worded()); }

QString Note::english() const { return filled(m_english, false); }

QString Note::kept() const { return kBetweenParts + (QStringList{m_english} + m_args).join(kBetweenParts); }

Note Note::fromKept(const QString &kept)
{
    Note note;
    if (!kept.startsWith(kBetweenParts)) {
        note.m_english = withoutSeparators(kept);
        return note;
    }
    QStringList parts = kept.mid(1).split(kBetweenParts);
    note.m_english = parts.takeFirst();
    note.m_args = parts;
    return note;
}

QString asSentence(QString words)
{
    if (words.isEmpty())
        return words;
    words[0] = words.at(0).toUpper();
    return words.endsWith(u'.') ? words : words + u'.';
}

QStringList worded(const Notes &notes)
{
    QStringList told;
    for (const Note &note : notes)
        told << note.worded();
    return told;
}

QString kept(const Notes &notes)
{
    QStringList all;
    for (const Note &note : notes)
        all << note.kept();
    return all.join(kBetweenNotes);
}

Notes notesOf(const QString &kept)
{
    Notes notes;
    if (!kept.startsWith(kBetweenParts))
        return notes;
    for (const QString &one : kept.split(kBetweenNotes))
        notes << Note::fromKept(one);
    return notes;
}

QString technical(const QString &detail)
{
    const Notes notes = notesOf(detail);
    if (notes.isEmpty())
        return detail;
    QStringList told;
    for (const Note &note : notes)
        told << note.english();
    return told.join(QStringLiteral("; "));
}

} // namespace overzicht
