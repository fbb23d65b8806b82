// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace overzicht {

/// Why a PDF, or a page of it, is not shown. Each kind has a sentence of its own in the window; `detail` is for the log and for engineers, in English, and names nothing of the contents.
struct PdfTrouble {
    enum class Kind {
        Unreadable, ///< it is no PDF, or a broken one
        Encrypted,  ///< it needs a password, or hides its contents in a way that we do not know
        TooBig,     ///< more bytes, pixels or pages than we take on
        TooSlow,    ///< it took longer than it may; its process was ended
        Ended,      ///< its process ended by itself: a PDF that is broken on purpose, or by bad luck
        NotSafe,    ///< this computer cannot lock a process as is needed: it can be saved, not shown
    };

    Kind kind = Kind::Unreadable;
    QString detail;

    bool operator==(const PdfTrouble &) const = default;
};

template <typename T>
using PdfResult = tl::expected<T, PdfTrouble>;

inline tl::unexpected<PdfTrouble> trouble(PdfTrouble::Kind kind, const QString &detail) { return tl::unexpected<PdfTrouble>(PdfTrouble{kind, detail}); }

} // namespace overzicht
