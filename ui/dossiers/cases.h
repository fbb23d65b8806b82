// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/particulars.h"

namespace overzicht {

/// What a case has of its own: a list parted by who is to act, and a page with a timeline.
class Cases final : public Particulars {
public:
    Grouping grouping() const override;
    QList<Choice> choices() const override;
    QString lead(const QList<int> &counts) const override;
    QList<PillContent> pills(const Details &details, const QDateTime &now) const override;
    ActionWords action(const Details &details, const QDateTime &now) const override;
    QString mainWords(const ShownItem &) const override { return {}; }
    QList<QWidget *> parts(DetailSheet &sheet, const ShownItem &shown) const override;
};

} // namespace overzicht
