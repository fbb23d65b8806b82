// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapters/declarative/pointer.h"
#include "domain/language.h"

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace overzicht::declarative {

class PlanReader;

/// How one value of a record is found: a pointer, or one of ten fixed functions around other values. It has no loop, no condition but "the first that is there",
/// and no pattern of the vendor's making; it is as deep as its file wrote it (kDeepest at most), so that to evaluate it always ends soon.
///   "/a/b"                                          the value at that pointer
///   {"text": "…"}                                   these words
///   {"first": [v, …]}                               the first that is there and not empty
///   {"default": [v, "…"]}                           v, else these words
///   {"map": v, "to": {"A": "x"} | "name", "else": "y"}   one word for another; "to" may name one of the file's "maps"; without "else" an unknown word is nothing
///   {"date": v, "format": "dd/MM/yyyy"}             a date or moment in another form than ISO 8601: one of dateFormats()
///   {"money": v, "unit": "cents", "decimal": ","}   an amount in another form than 12.50
///   {"concat": [v, …], "with": " "}                 one after another, without the empty ones
///   {"link": "https://…/{/id}"}                     an address from a template
///   {"languages": "/list", "code": v, "text": v}          [{code, text}, …] as one text in several languages
///   {"part": v, "of": "/", "take": -1}              one piece of a text that is cut at each "/", counted from 0, or from the end
class Value {
public:
    static constexpr int kDeepest = 6;
    static constexpr qsizetype kLongest = 20'000; ///< characters of one value that are taken

    Value() = default;

    /// Undefined when there is none. Dates come as ISO 8601 text, amounts as decimal text. A date that is not of the form that was promised is Undefined; such an amount is
    /// null: there is one, and it may not be guessed.
    QJsonValue in(const QJsonValue &record) const;
    QString text(const QJsonValue &record) const;       ///< empty when there is none; numbers as their digits
    QString line(const QJsonValue &record) const;       ///< the same, at most 1 000 characters, trimmed
    /// What stands there and is no such value, so that nothing came: a date or an amount that is not of the form that was promised, a list or an object with something in it
    /// where a text is looked for ("[…]", "{…}"). Such a value is told, never passed over.
    std::optional<QString> unread(const QJsonValue &record) const { return unread(record, false); }
    /// The same where money or a last day hangs on it: nothing is then only what is absent, null or an empty text. `{}` and `[]`, which some write for nothing, are told as well, and so are
    /// yes and no, a number that is not whole, a part of what is put together, and whatever stands on the way to it and does not lead there.
    std::optional<QString> misread(const QJsonValue &record) const { return unread(record, true); }
    /// The word that a map was looked into with, of the first map that found nothing: a source's own word that its file does not know. Empty when there is none.
    QString unmapped(const QJsonValue &record) const;
    /// Whose word came. The record's: what it tells, or what the file's map has for exactly that word. The file's, for every record: a text, or an `else` beside an empty `to`. The file's, for any
    /// other word or for none: an `else`, the second of `default`, fixed words behind a `first`; then the record's own word is not known.
    enum class By { Nobody, Record, File, FileForUnknown };
    By by(const QJsonValue &record) const;
    LocalText localText(const QJsonValue &record) const; ///< {nl, fr, …}, what `languages` made, or a bare text as Dutch
    bool isWritten() const { return m_kind != Kind::Nothing; }
    bool isTemplate() const { return m_kind == Kind::Link; }
    QStringList fixedWords() const; ///< those its file wrote that it can become

    static QStringList dateFormats();

private:
    friend class PlanReader;
    enum class Kind { Nothing, At, Text, First, Map, Date, Money, Concat, Link, Languages, Part };

    std::optional<QString> unread(const QJsonValue &record, bool strictly) const;
    QJsonValue date(const QJsonValue &value) const;
    QJsonValue money(const QJsonValue &value) const;
    QJsonValue languages(const QJsonValue &record) const;
    QString cut(const QString &value) const;

    Kind m_kind = Kind::Nothing;
    Pointer m_pointer;
    QString m_text;               ///< the words; of a date its form; between two parts; the template; the separator
    std::vector<Value> m_inner;
    QMap<QString, QString> m_map; ///< from lower case
    std::optional<QString> m_otherwise;
    int m_take = 0;
    bool m_cents = false, m_comma = false;
};

} // namespace overzicht::declarative
