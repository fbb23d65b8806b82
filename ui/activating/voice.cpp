// SPDX-License-Identifier: EUPL-1.2
#include "activating/voice.h"

#include "activating/speaker.h"

namespace overzicht {

DesktopVoice::DesktopVoice(QObject *parent) : Voice(parent) {}

DesktopVoice::~DesktopVoice()
{
    m_thread.quit();
    m_thread.wait();
}

void DesktopVoice::read(const QString &lines, Language language)
{
    if (!m_speaker) {
        m_speaker = new Speaker;
        m_speaker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
        connect(m_speaker, &Speaker::ended, this, &Voice::ended);
        connect(m_speaker, &Speaker::failed, this, &Voice::failed);
        m_thread.start();
    }
    QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker, lines, language] { speaker->read(lines, language); });
}

void DesktopVoice::stop()
{
    if (m_speaker)
        QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker] { speaker->stop(); });
}

} // namespace overzicht
