// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/posing.h"

#include "domain/look_alike.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace overzicht {

namespace {

constexpr qsizetype kOwnName = 8; // letters: a shorter name is one letter away from too many honest ones

/// One letter more, fewer, another, or two in each other's place.
bool isOneLetterAway(const QString &text, const QString &other)
{
    const QString &shorter = text.size() <= other.size() ? text : other, &longer = text.size() <= other.size() ? other : text;
    if (text == other || longer.size() - shorter.size() > 1)
        return false;
    const qsizetype same = std::mismatch(shorter.cbegin(), shorter.cend(), longer.cbegin()).first - shorter.cbegin();
    if (longer.size() > shorter.size())
        return shorter.mid(same) == longer.mid(same + 1);
    return shorter.mid(same + 1) == longer.mid(same + 1) || (same + 1 < longer.size() && shorter.at(same) == longer.at(same + 1) && shorter.at(same + 1) == longer.at(same) && shorter.mid(same + 2) == longer.mid(same + 2));
}

/// The last `labels` of a host.
QString lastOf(const QString &host, int labels) { return host.section(u'.', -labels); }

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain;
}

} // namespace

bool isAt(const QString &host, const QString &known) { return !known.isEmpty() && (u'.' + host).endsWith(u'.' + known); }

bool canBeTakenFor(const QString &host, const QString &known, bool isOwn)
{
    const int labels = int(known.count(u'.')) + 1;
    const QString domain = lastOf(known, 2);
    if (known.isEmpty() || isAt(host, known))
        return false;
    if ((u'.' + host + u'.').contains(u'.' + known + u'.'))
        return true;
    const QStringList parts = host.split(u'.');
    QString dashed = known, bare = known;
    dashed.replace(u'.', u'-');
    bare.remove(u'.').remove(u'-');
    if (std::any_of(parts.cbegin(), parts.cend(), [&](QString part) { return (u'-' + part + u'-').contains(u'-' + dashed + u'-') || part.remove(u'-') == bare; }))
        return true;
    const QString all = QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist), meant = skeleton(known), above = skeleton(domain);
    for (QString shown = all; shown.contains(u'.'); shown = shown.section(u'.', 1)) {
        if (skeleton(shown) == meant || (skeleton(shown) == above && withoutAccents(shown) != domain))
            return true;
    }
    const auto name = [](const QString &of) { return of.section(u'.', 0, -2); };
    const QString end = lastOf(known, 1), alike = lastOf(host, labels), twin = lastOf(host, 2);
    if (name(known).size() >= kOwnName && host.count(u'.') + 1 >= labels && !isAt(host, domain) && lastOf(alike, 1) == end && isOneLetterAway(name(alike), name(known)))
        return true;
    return isOwn && labels == 2 && name(known).size() >= kOwnName && lastOf(twin, 1) != end && name(twin) == name(known);
}

} // namespace overzicht
