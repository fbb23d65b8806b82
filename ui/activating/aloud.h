// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/plain_button.h"
#include "activation/text_bundle.h"

#include <functional>

namespace overzicht {

class Voice;

/// What stands in a screen as somebody would read it out: its headings, texts, choices and what was said of them, from top to bottom; no buttons, no fields, no drawings.
QString readOut(const QWidget *screen);

/// The button that reads a screen aloud, and stops it.
class Aloud final : public PlainButton {
    Q_OBJECT
public:
    /// `voice` outlives it; `words`: what stands there when it is pressed.
    Aloud(const Theme &theme, Voice &voice, std::function<QString()> words, QWidget *parent = nullptr);
    ~Aloud() override;

    void setText(const ActivationText &text, Language language); ///< its own words, and the language that it reads
    void stop();

Q_SIGNALS:
    void failed(const QString &words); ///< nothing can be heard

private:
    void name();

    Voice &m_voice;
    std::function<QString()> m_words;
    QString m_read, m_stop, m_failed;
    Language m_language = Language::Nl;
    bool m_reads = false;
};

} // namespace overzicht
