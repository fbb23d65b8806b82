// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "demo/bureau.h"
#include "demo/magda.h"
#include "demo/supplier.h"
#include "demo/web_pages.h"

#include <atomic>
#include <map>
#include <memory>

namespace overzicht::demo {

/// All of the town that is no mailbox: where cases are followed, certificates fetched, money asked and services begun. Together, because one service (permit.h) goes through several of
/// them. Each has a server of its own, and a source file in resources/demo/sources.
class Counters {
public:
    /// Malformed when one of their files cannot be read. `world` must outlive it.
    static Result<std::unique_ptr<Counters>> read(const Letters &world, std::function<QDateTime()> now);

    static QStringList servers(); ///< in the order of their ports
    /// Where each server is; before that each answers 503. Called once.
    void settle(const QHash<QString, QString> &origins);

    Told answer(const QString &server, const Asked &asked) const;
    QString pathOf(const QString &server) const; ///< what stands between the origin and what a source asks; may be empty
    static bool isForBrowsers(const QString &server, const QString &path); ///< a person opens it, who has no key
    QList<QJsonObject> sources() const; ///< without how to sign in
    Permit &permit() { return m_permit; }

private:
    Counters(const Letters &world, std::function<QDateTime()> now);

    const Letters &m_world;
    std::function<QDateTime()> m_now;
    Till m_till;
    Permit m_permit;
    Story m_story;
    std::map<QString, Bureau> m_bureaus;
    std::unique_ptr<Magda> m_magda;
    std::unique_ptr<Supplier> m_supplier;
    std::unique_ptr<WebPages> m_pages;
    QList<QJsonObject> m_sources;
    QHash<QString, QString> m_origins;
    std::atomic<bool> m_settled = false;
};

} // namespace overzicht::demo
