// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/spans.h"
#include "kit/text.h"

namespace overzicht {

inline constexpr TextStyle kScreenTitle{32, QFont::DemiBold, &Tokens::ink, -.8, 1.22}; ///< of each screen of these dialogs
inline constexpr TextStyle kStrong{20, QFont::DemiBold, &Tokens::ink, -.4, 1.3};       ///< the sentence of a screen that nobody may miss

/// A text of the bundle, word for word: its first sentence stands out, and what has emphasis does too. Read aloud as one.
class BlockText : public QWidget {
    Q_OBJECT
public:
    enum class First { Strong, Plain }; ///< how the first sentence stands there
    BlockText(const Theme &theme, const Spans &text, const TextStyle &strong, First first = First::Strong, QWidget *parent = nullptr);
    void setSpans(const Spans &text); ///< the same text with something else filled in

private:
    const Theme &m_theme;
    TextStyle m_strong;
    First m_first;
};

} // namespace overzicht
