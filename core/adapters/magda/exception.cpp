// SPDX-License-Identifier: EUPL-1.2
#include "adapters/magda/exception.h"

#include "domain/identifiers.h"
#include "domain/safe_text.h"

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

} // namespace

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
