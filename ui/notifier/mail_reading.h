// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mail/known_apps.h"
#include "mail/mail_file.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

class QThread;

namespace overzicht {

/// Reads files of e-mails beside the window: one may be gigabytes. Destroying it stops what it reads.
class MailReading : public QObject {
    Q_OBJECT
public:
    MailReading(const KnownApps &apps, const QDateTime &latest, const QStringList &paths, QObject *parent = nullptr);
    ~MailReading() override;

Q_SIGNALS:
    void fileRead(const overzicht::MailFile &file); ///< one after another, in the order of the paths
    void ended();

private:
    std::atomic_bool m_stop{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace overzicht

Q_DECLARE_METATYPE(overzicht::MailFile)
