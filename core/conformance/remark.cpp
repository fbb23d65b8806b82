// SPDX-License-Identifier: EUPL-1.2
#include "conformance/remark.h"

#include "adapter/cause.h"
#include "conformance/words.h"

#include <QRegularExpression>

#include <utility>

namespace overzicht::conformance {

LawId lawOf(const Error &error)
{
    static const std::pair<QRegularExpression, LawId> kinds[] = {
        {QRegularExpression(QStringLiteral("the source file does not allow|not yet allowed|http without TLS is allowed|to another origin, not followed|another host|outside the allowed")), LawId::Hosts},
        {QRegularExpression(QStringLiteral("a page of more than|more than \\d+ bytes")), LawId::Sizes},
        {QRegularExpression(QStringLiteral("the pages go round|pages and no end|pages in a row with nothing new|a position of \\d+ bytes")), LawId::Paging},
    };
    for (const auto &[pattern, law] : kinds) {
        if (pattern.match(error.detail).hasMatch())
            return law;
    }
    return LawId::Answers;
}

QString wordsOf(const Error &error)
{
    if (const auto cause = Cause::fromDetail(error.detail); cause && !cause->what.isEmpty())
        return cause->what;
    switch (error.kind) {
    case Error::Kind::Offline:
        return Words::tr("It could not be reached.");
    case Error::Kind::SignInNeeded:
        return Words::tr("It does not accept the key, or there is none.");
    case Error::Kind::Refused:
        return Words::tr("It refused what we asked.");
    case Error::Kind::Gone:
        return Words::tr("What we asked is not there.");
    case Error::Kind::Busy:
        return Words::tr("It asks to wait.");
    case Error::Kind::Malformed:
        return Words::tr("Its answer cannot be read.");
    case Error::Kind::Cancelled:
        break;
    }
    return Words::tr("It was stopped.");
}

} // namespace overzicht::conformance
