// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/text_paper.h"
#include "activation/course.h"

namespace overzicht {

/// What is kept of a decision about the eBox, for the person to keep: what was decided and when, what was read and answered before, the receipt, what it shows and what it does not, and the
/// text as it was shown. In the language in which it was read.
struct ProofPaper {
    const TextBundle &bundle; ///< the version that was read: TextBundles::byHash
    Course course;            ///< with its decision
    QByteArray keyName;       ///< of the key that signed the record of decisions (core/proof), which was found whole
    bool isExample = false;   ///< of the example town: it says so

    std::unique_ptr<QTextDocument> document() const;
    Result<> save(const QString &path) const; ///< a PDF for archives; whole or not at all. Refused with the disk's reason
};

} // namespace overzicht
