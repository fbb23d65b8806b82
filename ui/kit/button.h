// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QPushButton>

class QKeyEvent;

namespace overzicht {

/// Return and Enter, alone, press what has the focus, as Space does: Qt's buttons do so only in a dialog. True when it was such a key and the button was clicked.
bool pressedByEnter(QAbstractButton *button, const QKeyEvent *event);

/// Everything a person presses. At most one Primary stands on a page. Words wrap rather than get cut; the focus ring is 2 px.
class Button : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Link, Chip, Icon, Side };

    /// `words` may carry an & mnemonic; foreign text goes through `plain`. With Kind::Icon the words become name and tool tip.
    Button(const Theme &theme, Kind kind, const QString &words, const QString &icon = {}, QWidget *parent = nullptr);
    static QString plain(QString foreign) { return foreign.replace(u'&', QStringLiteral("&&")); }

    void setWords(const QString &words);
    void setIconName(const QString &icon);
    void setSmall(bool on); ///< 13 px and 36 high instead of 14 px and 44
    void setShowsHover(bool on) { m_showsHover = on; } ///< default: it looks other under the pointer

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool fits() const; ///< for the gallery

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont ownFont() const;
    int iconSide() const;
    int sidePadding() const;
    int leastHeight() const;
    QString shownWords() const;

    const Theme &m_theme;
    Kind m_kind;
    QString m_icon;
    bool m_small = false;
    bool m_showsHover = true;
};

} // namespace overzicht
