// SPDX-License-Identifier: EUPL-1.2
#include "adapters/magda/exception.h"

#include "domain/identifiers.h"
#include "domain/safe_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace overzicht::magda {

namespace {

QString quoted(const QString &words)
{
    const QString line = safeLine(withoutNationalNumbers(words), 150);
    return line.isEmpty() ? QString() : QStringLiteral(": ") + line;
}

Error::Kind kindOf(const QString &code)
{
    if (code == QLatin1String("99996")) // too many questions at once
        return Error::Kind::Busy;
    if (code == QLatin1String("60011")) // the source was never told that we may ask
        return Error::Kind::Refused;
    return code.startsWith(u'2') || code.startsWith(u'3') || code.startsWith(u'4') ? Error::Kind::Refused : Error::Kind::Offline;
}

/// Behind a code that stands alone: letters, digits and signs without a small letter among them. Names of offices are written with small letters.
bool isCode(const QString &word)
{
    return word.at(0).isLetter() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c.isDigit() || c == u'_' || c == u'-' || c == u'.'; });
}

bool joins(const QString &word) { return word == QLatin1String("en") || word == QLatin1String("&") || word == QLatin1String("+"); }

} // namespace

QStringList officesIn(const QString &written, const std::function<bool(const QString &)> &isKnown)
{
    if (isKnown(written))
        return {written};
    static const QRegularExpression between(QStringLiteral("[,;|]"));
    QStringList offices;
    for (const QString &piece : written.split(between, Qt::SkipEmptyParts)) {
        const QString told = piece.simplified();
        QStringList words = told.split(u' ', Qt::SkipEmptyParts);
        words.removeIf(joins);
        // A name may have spaces of its own: only codes, and what is known, come apart at them.
        const bool apart = words.size() > 1 && !isKnown(told) && std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return isCode(word) || isKnown(word); });
        for (const QString &one : apart ? words : QStringList{told}) {
            if (!one.isEmpty() && !offices.contains(one))
                offices << one;
        }
    }
    return offices;
}

Means meaningOf(const Exception &exception)
{
    if (exception.code == QLatin1String("30001"))
        return Means::NothingFound;
    return exception.kind == QLatin1String("WAARSCHUWING") || exception.kind.startsWith(QLatin1String("INFO")) ? Means::Warning : Means::Failure;
}

Error errorOf(const Exception &exception)
{
    const QString &code = exception.code;
    const bool known = !code.isEmpty() && code.size() <= 10 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return {known ? kindOf(code) : Error::Kind::Offline, QStringLiteral("MAGDA %1").arg(known ? code : QStringLiteral("0")) + quoted(exception.words), {}};
}

Error errorOf(const Fault &fault)
{
    // The prefix of the code is the envelope's; "Client.Authentication" is a kind of "Client" (SOAP 1.1, 4.4.1). Nothing else says that the question is at fault.
    const QString code = fault.code.section(u':', -1).section(u'.', 0, 0);
    const bool ours = code == QLatin1String("Client") || code == QLatin1String("MustUnderstand") || code == QLatin1String("VersionMismatch");
    return {ours ? Error::Kind::Refused : Error::Kind::Offline, QStringLiteral("SOAP fault (%1)").arg(ours ? QStringLiteral("client") : QStringLiteral("server")) + quoted(fault.words), {}};
}

} // namespace overzicht::magda
