// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/words_of.h"
#include "activation/course.h"
#include "theme/theme.h"

#include <QWidget>

namespace overzicht {

/// What came of a decision, and what was read before it: "requested" is never shown as "on". Not made for where nothing was ever decided.
class AfterScreen : public QWidget {
    Q_OBJECT
public:
    AfterScreen(const Theme &theme, const ActivationText &text, const Course &course, QWidget *parent = nullptr);

    /// Its heading, for who only hears it.
    QString spoken() const { return m_spoken; }

private:
    QWidget *proof(const Theme &theme, const ActivationText &text, const Course &course);

    QString m_spoken;
};

/// How it stands, as a heading, and what that means, as sentences.
struct StandingWords {
    QString heading;
    QStringList lines;
    QString icon;
    Tone tone = Tone::Warn;
};
/// Nothing = nothing was ever decided here.
std::optional<StandingWords> standingWords(const ActivationText &text, const Course &course);

} // namespace overzicht
