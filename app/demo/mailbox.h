// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/answers.h"
#include "demo/post_office.h"

namespace overzicht::demo {

/// referenceData of one provider: names and logos of who sends through it. With the cache headers the provider guide asks for.
/// What it lists is settled when the town starts.
class Directory {
public:
    Directory(const Letters &world, const QString &provider);
    Told answer(const Asked &asked, const QStringList &parts, const QString &base) const;

private:
    const Letters &m_world;
    QStringList m_senders, m_types, m_applications; ///< sorted, so that pages are stable
};

/// One message provider as the outside sees it: the message registry interface 2.1 (e-Box Enterprise and Citizen, OpenAPI file of 2021)
/// over its part of the post office. A gateway is a second one over the same provider.
class Mailbox {
public:
    Mailbox(PostOffice &office, const QString &provider, bool fourOnly)
        : m_office(office), m_provider(provider), m_fourOnly(fourOnly), m_directory(office.world(), provider)
    {
    }

    /// `rest` = the path below the provider's base, `base` = that base as an address, for links.
    Told answer(const Asked &asked, const QString &rest, const QString &base);

private:
    Told summary() const;
    Told list(const Asked &asked, const QString &base) const;
    Told hide(const Asked &asked);
    Told message(const Asked &asked, const QStringList &parts, const QString &base);
    Told content(const Asked &asked, const Letter &letter, const Enclosure &enclosure);

    PostOffice &m_office;
    QString m_provider;
    bool m_fourOnly;
    Directory m_directory;
};

} // namespace overzicht::demo
