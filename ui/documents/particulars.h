// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/detail_words.h"
#include "documents/row_model.h"
#include "documents/shown_item.h"
#include "kit/pill.h"

class QWidget;

namespace overzicht {

class DetailSheet;

/// What is particular to one kind of items: how its list is parted, and what its page shows that no other has. Made in the folder of that kind, which this one
/// does not know; list, pane and sheet are the same ones for all. It holds no state.
class Particulars {
public:
    /// Beside "All": a choice above the list, with the groups it shows.
    struct Choice {
        QString words;
        QList<int> groups;
    };

    virtual ~Particulars() = default;

    virtual Filter filter(ItemKind kind) const { return Filter{kind}; } ///< which rows the list has
    virtual Grouping grouping() const = 0;          ///< in the language of now
    virtual QList<Choice> choices() const = 0;      ///< at most two
    virtual QString lead(const QList<int> &counts) const = 0; ///< the sentence below the title; `counts` by group

    virtual QString leadOf(const RowModel &model) const { return lead(model.inGroups()); } ///< the same, when the counts alone do not tell it
    virtual QWidget *above(const Theme &theme) const { static_cast<void>(theme); return nullptr; } ///< what stands above the rows, made once; null = nothing
    virtual void tellAbove(QWidget *above, const RowModel &model) const { static_cast<void>(above), static_cast<void>(model); } ///< the rows are read anew
    virtual bool paysFirst() const { return false; } ///< paying comes before opening what asks it

    virtual QList<PillContent> pills(const Details &details, const QDateTime &now) const = 0; ///< at the top of the page
    virtual ActionWords action(const Details &details, const QDateTime &now) const = 0;
    virtual QString mainWords(const ShownItem &shown) const = 0; ///< of the button that opens it; empty = as everywhere
    /// Below the band and above the contents. What is pressed there is told by the sheet's own signals.
    virtual QList<QWidget *> parts(DetailSheet &sheet, const ShownItem &shown) const = 0;
};

} // namespace overzicht
