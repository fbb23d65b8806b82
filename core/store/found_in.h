// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace overzicht {

/// One place where a search found its words in an item, and how it reads there: a search that does not say why it found something is not believed.
struct FoundIn {
    enum class Where {
        Subject,
        Sender,
        Amount,
        Reference, ///< structured communication, account, number of the case
        Text,      ///< what else is told of it: the text of the letter, titles, values beside it
        Attachment,
    };
    /// Characters of the snippet.
    struct Mark {
        int from = 0, count = 0;
        bool operator==(const Mark &) const = default;
    };
    static constexpr int kLongest = 160; ///< characters of a snippet

    Where where = Where::Subject;
    int attachment = 0; ///< from 1, as on the command line; 0 = not among those that it has now
    int page = 0;       ///< from 1
    QString snippet;    ///< safe to show on one line, as plain text
    QList<Mark> marks{}; ///< the words, one after another; none over another
    bool operator==(const FoundIn &) const = default;
};
/// subject, sender, amount, reference, text, attachment
QString word(FoundIn::Where where);

} // namespace overzicht

Q_DECLARE_METATYPE(overzicht::FoundIn)
