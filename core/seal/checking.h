// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "seal/seal.h"

namespace overzicht {

/// What a content is held against.
struct Promise {
    QByteArray sha256;        ///< Attachment::sha256: 32 bytes as the source announced them; empty = it promised none
    QList<QByteArray> pinned; ///< SenderRegister::seals of the letter's sender, when that sender is confirmed; else none
};

/// All that is told beside a letter of whether it is what was sent: two answers that say nothing of each other. A source that announced what it sent may have been given a changed letter, and a letter
/// that is sealed well may be another one than was announced.
struct Checked {
    enum class Digest {
        NotPromised,
        Same,
        Other, ///< these are not the bytes that the source announced
    };
    Digest digest = Digest::NotPromised;
    Seal seal;
};

/// From the bytes alone; any thread. Takes time with the size of the file (Seal::of): not for the thread of the window.
Checked check(const QByteArray &file, const Promise &promise);

} // namespace overzicht
