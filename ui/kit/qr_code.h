// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "theme/theme.h"

#include <QImage>
#include <QWidget>

namespace overzicht {

/// A code for a camera. Black on white with four quiet modules around it in every look, and each module a whole number of the screen's own pixels: that is what
/// readers are made for. What it holds must stand beside it in words. Error correction M; at most version 13, as EPC069-12 asks.
class QrCode : public QWidget {
    Q_OBJECT
public:
    static constexpr int kQuiet = 4, kLargestVersion = 13;

    /// `name`: what a screen reader says it is.
    QrCode(const Theme &theme, const QByteArray &bytes, const QString &name, QWidget *parent = nullptr);

    int modules() const { return m_modules.width(); } ///< without the quiet ones; 0 = the bytes do not fit
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override;

private:
    const Theme &m_theme;
    QImage m_modules; ///< one pixel each
};

} // namespace overzicht
