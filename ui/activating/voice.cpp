// SPDX-License-Identifier: EUPL-1.2
#include "activating/voice.h"

#include <QLocale>
#include <QTextToSpeech>

#include <algorithm>
#include <memory>

namespace overzicht {

class DesktopVoice::Speaker final : public QObject {
    Q_OBJECT
public:
    void read(const QString &lines, Language language)
    {
        if (!m_speech) {
            m_speech = std::make_unique<QTextToSpeech>();
            connect(m_speech.get(), &QTextToSpeech::stateChanged, this, [this](QTextToSpeech::State state) {
                if (state == QTextToSpeech::Ready)
                    goOn();
                else if (state == QTextToSpeech::Error)
                    Q_EMIT failed();
            });
        }
        const auto voice = localeFor(language);
        if (!voice) {
            m_speech.reset(); // a service that comes later is looked for anew
            Q_EMIT failed();
            return;
        }
        m_left.clear();
        m_speech->stop();
        m_speech->setLocale(*voice);
        m_left = lines.split(u'\n', Qt::SkipEmptyParts);
        goOn();
    }
    void stop()
    {
        m_left.clear();
        if (m_speech)
            m_speech->stop();
    }

Q_SIGNALS:
    void ended();
    void failed();

private:
    /// A line at a time: some engines refuse long texts, and where one stops they all stop at once.
    void goOn()
    {
        if (m_left.isEmpty())
            Q_EMIT ended();
        else
            m_speech->say(m_left.takeFirst());
    }
    /// As it is spoken here, else as anywhere: a text in the sounds of another language cannot be understood.
    std::optional<QLocale> localeFor(Language language) const
    {
        const QLocale here(code(language) + QStringLiteral("_BE"));
        const QList<QLocale> all = m_speech->availableLocales();
        if (all.contains(here))
            return here;
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const QLocale &one) { return one.language() == here.language(); });
        return found == all.cend() ? std::nullopt : std::optional(*found);
    }

    std::unique_ptr<QTextToSpeech> m_speech;
    QStringList m_left; ///< lines to read
};

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

#include "voice.moc"
