// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSet>
#include <QString>

#include <optional>

namespace overzicht::rest {

/// Takes national numbers out of what is kept: a source's answer repeats the number that was asked, in its links, its ids or its texts.
class PersonNumbers {
public:
    /// Those that stand right behind `before` in a page: where the number was put in the request ("/v1/certificates/"), the page's own links repeat it. Whatever they
    /// look like, they are the person's.
    static PersonNumbers in(const QByteArray &page, const QByteArrayList &before);
    void add(const QString &told); ///< one more of the person's own; anything that is no number is left

    QByteArray outOf(const QByteArray &bytes) const; ///< the person's own as kPersonInsz, anybody else's as "***"
    QByteArray starred(const QByteArray &bytes) const; ///< any of them as "***"
    QString outOfTitle(const QString &text) const;   ///< the same
    /// An id with the person's own as kPersonInsz: as such it can still be asked for. Nothing when somebody else's is in it.
    std::optional<QString> outOfId(const QString &id) const;
    /// An id with "***" and four letters in the place of any of them. The letters are the same for the same number, so that two ids stay two, and tens of thousands of numbers have them.
    QString tagged(const QString &id) const;
    static bool isNumber(const QString &segment); ///< eleven digits, also in the groups people write them in

private:
    QSet<QByteArray> m_own; ///< eleven digits
};

} // namespace overzicht::rest
