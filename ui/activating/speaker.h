// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/language.h"

#include <QObject>

#include <memory>
#include <optional>

class QLocale;
class QTextToSpeech;

namespace overzicht {

/// The part of a DesktopVoice that lives in its thread: it finds a voice, and has it read line by line.
class Speaker : public QObject {
    Q_OBJECT
public:
    Speaker();
    ~Speaker() override;

    void read(const QString &lines, Language language);
    void stop();

Q_SIGNALS:
    void ended();
    void failed(); ///< no voice in that language, or none that can be heard

private:
    void goOn();
    std::optional<QLocale> localeFor(Language language) const;

    std::unique_ptr<QTextToSpeech> m_speech;
    QStringList m_left; ///< lines to read
};

} // namespace overzicht
