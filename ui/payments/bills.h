// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/particulars.h"

namespace overzicht {

/// What only the list of what asks money has: groups by how far paying is, with their sums; what the coming months ask; and paying as the first thing to do.
class Bills final : public Particulars {
public:
    Filter filter(ItemKind kind) const override;
    Grouping grouping() const override;
    QList<Choice> choices() const override { return {}; }
    QString lead(const QList<int> &) const override { return {}; }
    QString leadOf(const RowModel &model) const override;
    QWidget *above(const Theme &theme) const override;
    void tellAbove(QWidget *above, const RowModel &model) const override;
    bool paysFirst() const override { return true; }
    QList<PillContent> pills(const Details &details, const QDateTime &now) const override;
    ActionWords action(const Details &details, const QDateTime &now) const override;
    QString mainWords(const ShownItem &) const override { return {}; }
    QList<QWidget *> parts(DetailSheet &, const ShownItem &) const override { return {}; }
};

} // namespace overzicht
