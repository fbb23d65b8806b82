// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/letters.h"
#include "demo/server.h"

#include <functional>
#include <mutex>

namespace overzicht::demo {

/// An error body of the eBox interfaces (StatusMessage), with its status.
Told statusMessage(int status, const QString &code, const QString &message);
Told toldJson(const QJsonObject &json);
Told toldJson(const QJsonArray &json);

/// `page` and `pageSize` as the eBox interfaces have them: from 1, at most 100 a page, 25 when nothing is asked.
struct PageAsked {
    int page = 1, size = 25;
    static std::optional<PageAsked> from(const QMultiHash<QString, QString> &query);
};

/// All letters of the town with what happens to them (read, hidden, new), behind one lock: several servers show the same letter.
class PostOffice {
public:
    PostOffice(Letters letters, std::function<QDateTime()> now) : m_letters(std::move(letters)), m_now(std::move(now)) {}

    QDateTime now() const { return m_now(); }
    /// A copy of what a provider holds and has not expired, newest first; `fourOnly`: what it lets its gateways show.
    QList<Letter> of(const QString &provider, bool fourOnly) const;
    std::optional<Letter> find(const QString &provider, const QString &id, bool fourOnly) const;
    bool setRead(const QString &id, bool read);
    bool setVisible(const QString &provider, const QHash<QString, bool> &visible); ///< all or none
    QString send(const Letters::Wish &wish);
    bool remove(const QString &id); ///< as when a provider withdraws it
    QList<Letter> all() const;

    /// Without the lock: only what never changes once the servers run (senders, types, applications), never the letters.
    const Letters &world() const { return m_letters; }
    void warm(const std::function<bool()> &stop) const; ///< makes all contents, newest first

private:
    mutable std::mutex m_mutex;
    Letters m_letters;
    std::function<QDateTime()> m_now;
};

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
