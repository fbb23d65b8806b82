// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/button.h"

namespace overzicht {

/// A way out of a dialog in which nobody may be led: all of one look, none the default one, pressed by Space, a finger or the mouse, and not by Enter.
class PlainButton : public Button {
    Q_OBJECT
public:
    PlainButton(const Theme &theme, const QString &words, QWidget *parent = nullptr);
    /// Something beside the ways out (print, help): small, and not by Enter either.
    PlainButton(const Theme &theme, const QString &words, const QString &icon, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace overzicht
