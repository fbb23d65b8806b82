// SPDX-License-Identifier: EUPL-1.2
#include "activating/speaker.h"

#include <QLocale>
#include <QTextToSpeech>

#include <algorithm>

namespace overzicht {

Speaker::Speaker() = default;
Speaker::~Speaker() = default;

void Speaker::read(const QString &lines, Language language)
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
    stop();
    m_speech->setLocale(*voice);
    m_left = lines.split(u'\n', Qt::SkipEmptyParts);
    goOn();
}

void Speaker::stop()
{
    m_left.clear();
    if (m_speech)
        m_speech->stop();
}

/// A line at a time: some engines refuse long texts, and where one stops they all stop at once.
void Speaker::goOn()
{
    if (m_left.isEmpty())
        Q_EMIT ended();
    else
        m_speech->say(m_left.takeFirst());
}

/// As it is spoken here, else as anywhere: a text in the sounds of another language cannot be understood.
std::optional<QLocale> Speaker::localeFor(Language language) const
{
    const QLocale here(code(language) + QStringLiteral("_BE"));
    const QList<QLocale> all = m_speech->availableLocales();
    if (all.contains(here))
        return here;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const QLocale &one) { return one.language() == here.language(); });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

} // namespace overzicht
