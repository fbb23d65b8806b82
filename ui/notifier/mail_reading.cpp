// SPDX-License-Identifier: EUPL-1.2
#include "notifier/mail_reading.h"

#include <QThread>

namespace overzicht {

MailReading::MailReading(const KnownApps &apps, const QDateTime &latest, const QStringList &paths, QObject *parent) : QObject(parent)
{
    m_thread.reset(QThread::create([this, apps, latest, paths] {
        for (const QString &path : paths) {
            const MailFile file = MailFile::read(path, apps, latest, [this] { return !m_stop; });
            if (m_stop)
                return;
            Q_EMIT fileRead(file);
        }
        Q_EMIT ended();
    }));
    QMetaObject::invokeMethod(this, [this] { m_thread->start(); }, Qt::QueuedConnection); // who made it listens by then
}

MailReading::~MailReading()
{
    m_stop = true;
    m_thread->wait();
}

} // namespace overzicht
