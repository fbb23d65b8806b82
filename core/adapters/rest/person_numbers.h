// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSet>
#include <QString>

#include <optional>

namespace overzicht::rest {

/// Takes national numbers out of what is kept: a supplier's links repeat the number that was asked, and its ids and titles may.
class PersonNumbers {
public:
    /// Those that stand right behind `before` in a page: where the number was put in the request ("/v1/certificates/"), the page's own links repeat it. Whatever they
    /// look like, they are the person's.
    static PersonNumbers in(const QByteArray &page, const QByteArrayList &before);

    QByteArray outOf(const QByteArray &bytes) const; ///< the person's own as kPersonInsz, anybody else's as "***"
    QString outOfTitle(const QString &text) const;   ///< any of them as "***"
    /// An id with the person's own as kPersonInsz: as such it can still be asked for. Nothing when somebody else's is in it.
    std::optional<QString> outOfId(const QString &id) const;
    static bool isNumber(const QString &segment); ///< eleven digits, also in the groups people write them in

private:
    QSet<QByteArray> m_own; ///< eleven digits
};

} // namespace overzicht::rest
