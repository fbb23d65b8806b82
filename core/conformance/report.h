// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "conformance/checked.h"

#include <QByteArray>

namespace overzicht::conformance {

/// What a report says besides what was found.
struct ReportHead {
    QString fileName; ///< without its folder
    QByteArray bytes; ///< of the source file, for its digest
    QString version;  ///< of the program
    Language language = Language::Nl;
};

/// A report a supplier can hand over. It tells no letter, no person and no key: only laws, counts, lines and what to do.
/// HTML of one piece: no script, nothing fetched, printable on A4, readable in light and dark. Whatever came from a file or a server is escaped.
QByteArray htmlReport(const Checked &checked, const ReportHead &head);
/// The same as plain text (UTF-8), at most 100 characters a line where words allow it.
QByteArray textReport(const Checked &checked, const ReportHead &head);
/// Are these the first bytes of such a report? Only one of ours is ever written over.
bool isReport(const QByteArray &bytes);

QString shown(Law::Verdict verdict); ///< "Kept", "Broken", "Not tried"
QString summary(const Checked &checked); ///< "Kept: 14. Broken: 1. Not tried: 5."

} // namespace overzicht::conformance
