// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/language.h"

#include <QObject>
#include <QThread>

namespace overzicht {

class Speaker;

/// Reads words aloud, for who reads with difficulty: one text at a time.
class Voice : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void read(const QString &lines, Language language) = 0; ///< with a pause after each line; what is read now stops
    virtual void stop() = 0;

Q_SIGNALS:
    void ended();  ///< all of it was read, or it was stopped
    void failed(); ///< nothing can be heard: this computer has no voice, or none in that language
};

/// The voices of this computer, through Qt TextToSpeech (on Linux those of speech-dispatcher). What finds them waits for a service that may have to start, so it has a thread of its own,
/// from the first time that something is read.
class DesktopVoice final : public Voice {
    Q_OBJECT
public:
    explicit DesktopVoice(QObject *parent = nullptr);
    ~DesktopVoice() override;

    void read(const QString &lines, Language language) override;
    void stop() override;

private:
    QThread m_thread;
    Speaker *m_speaker = nullptr; ///< lives in the thread
};

} // namespace overzicht
