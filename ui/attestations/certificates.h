// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/particulars.h"

namespace overzicht {

/// What a certificate has of its own: a list parted by how long each is good, and a page with a choice of language.
class Certificates final : public Particulars {
public:
    Grouping grouping() const override;
    QList<Choice> choices() const override;
    QString lead(const QList<int> &counts) const override;
    QList<PillContent> pills(const Details &details, const QDateTime &now) const override;
    ActionWords action(const Details &details, const QDateTime &now) const override;
    QString mainWords(const ShownItem &shown) const override;
    QList<QWidget *> parts(DetailSheet &sheet, const ShownItem &shown) const override;
};

} // namespace overzicht
