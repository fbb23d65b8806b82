// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QRadioButton>

#include <optional>

namespace overzicht {

/// One answer of several, as a box as wide as its place: large enough for a finger. Which one is chosen is told by its ring, its edge and its weight; whether it is right by a
/// word and an icon as well, never by colour alone.
class Choice : public QRadioButton {
    Q_OBJECT
public:
    Choice(const Theme &theme, const QString &words, QWidget *parent = nullptr);

    /// Under the answer that stands: right or wrong, with its word; nothing = neither.
    void setVerdict(std::optional<bool> isRight, const QString &word = {});

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }

private:
    QFont ownFont() const;
    QRect wordsIn(const QRect &box) const;
    int verdictWidth() const;

    const Theme &m_theme;
    QString m_words, m_verdict;
    std::optional<bool> m_isRight;
};

} // namespace overzicht
