// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/text.h"

namespace overzicht {

/// A text that can have the focus, and shows it: the subject and the words of a letter, for who reads with the keyboard or a screen reader.
class Reachable final : public Text {
    Q_OBJECT
public:
    Reachable(const Theme &theme, const QString &words, const TextStyle &style);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_colours;
};

} // namespace overzicht
