// SPDX-License-Identifier: EUPL-1.2
#include "activation/spans.h"

#include "domain/safe_text.h"

#include <algorithm>

namespace overzicht {

namespace {

const QString kEmphasis = QStringLiteral("**");

bool isName(QStringView name)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    return !name.isEmpty() && name.size() <= 24 && std::all_of(name.cbegin(), name.cend(), isLetter);
}

/// Walks over what stands between the places and in them. False = a brace that opens or closes nothing.
template <typename Words, typename Place>
bool walk(const QString &pattern, Words words, Place place)
{
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const QString between = pattern.mid(at, open < 0 ? -1 : open - at);
        if (between.contains(u'}'))
            return false;
        words(between);
        if (open < 0)
            return true;
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0 || !isName(QStringView(pattern).mid(open + 1, close - open - 1)))
            return false;
        place(pattern.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return true;
}

} // namespace

QString faultOfPattern(const QString &text)
{
    const auto isMarkup = [](QChar c) { return QStringLiteral("<>&*_`#[]\\|~").contains(c); };
    const QStringList parts = text.split(kEmphasis);
    if (parts.size() % 2 == 0)
        return QStringLiteral("emphasis that does not end");
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &part = parts.at(i);
        bool hasMarkup = false;
        if (!walk(part, [&](const QString &words) { hasMarkup |= std::any_of(words.cbegin(), words.cend(), isMarkup); }, [](const QString &) {}))
            return QStringLiteral("a place that is none, or that is cut by emphasis");
        if (hasMarkup)
            return QStringLiteral("markup");
        if (i % 2 == 1 && (part.trimmed().isEmpty() || part.trimmed() != part))
            return QStringLiteral("emphasis on nothing, or on a space");
    }
    return {};
}

QStringList placesOf(const QString &pattern)
{
    QStringList names;
    walk(pattern, [](const QString &) {}, [&](const QString &name) { names << name; });
    names.sort();
    names.removeDuplicates();
    return names;
}

Result<Spans> filled(const QString &pattern, const QHash<QString, QString> &values)
{
    const auto refused = [](const QString &why) { return failure(Error::Kind::Malformed, QStringLiteral("a text cannot be filled: ") + why); };
    if (const QString fault = faultOfPattern(pattern); !fault.isEmpty())
        return refused(fault);
    const QStringList places = placesOf(pattern);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!places.contains(it.key()))
            return refused(QStringLiteral("there is no place {%1}").arg(it.key()));
    }
    QHash<QString, QString> shown;
    for (const QString &place : places) {
        shown.insert(place, safeLine(values.value(place)));
        if (shown.value(place).isEmpty())
            return refused(QStringLiteral("{%1} has no value").arg(place));
    }
    // The emphasis is the pattern's: it is cut before any value is put in.
    Spans spans;
    const QStringList parts = pattern.split(kEmphasis);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        Span span{QString(), i % 2 == 1};
        walk(parts.at(i), [&](const QString &words) { span.text += words; }, [&](const QString &place) { span.text += shown.value(place); });
        if (!span.text.isEmpty())
            spans << span;
    }
    return spans;
}

QString plain(const Spans &spans)
{
    QString all;
    for (const Span &span : spans)
        all += span.text;
    return all;
}

} // namespace overzicht
