// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/outage_lines.h"

#include <memory>

class QPrinter;
class QTextDocument;

namespace overzicht {

/// The outage log of one source for paper: proof that it did not work on a last day. Whose it is, the period, each outage with its duration and cause,
/// when it was printed, and what it proves and what not. Nothing in it is read as markup.
struct OutagePaper {
    QString source;
    QString address; ///< where it is; may be empty
    bool demo = false;
    QList<OutageLine> lines;
    QDateTime printed;

    std::unique_ptr<QTextDocument> document() const;
    void print(QPrinter &printer) const;
};

} // namespace overzicht
