// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLayout>
#include <QList>

namespace overzicht {

/// Puts its children side by side and starts a new line where the width ends: pills, facts and buttons at any text size.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    void setStretchLast(bool on) { m_stretchLast = on; } ///< the last of a line takes what is left of it

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    bool m_stretchLast = false;
};

} // namespace overzicht
