// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a sealed file: nothing crashes, what is intact lies inside the file, and nobody is told who sealed what is not.
#include "fuzzed.h"

#include "seal/pdf_signatures.h"
#include "seal/seal.h"

using namespace overzicht;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto found = PdfSignatures::in(bytes);
    const Seal seal = Seal::of(bytes, {});
    fuzz::require(seal.outcome != Seal::Outcome::Genuine); // the register holds nobody
    fuzz::require(found.has_value() == (seal.why != Seal::Why::NotAPdf));
    for (const PdfSignature &one : found ? found->all : QList<PdfSignature>()) {
        fuzz::require(one.gap > 0 && one.gap + 2 <= one.behind && one.behind <= one.end && one.end <= bytes.size());
        fuzz::require(bytes.at(one.gap) == '<' && bytes.at(one.behind - 1) == '>');
    }
    fuzz::require(seal.outcome == Seal::Outcome::Unrecognised || seal.certificate.isEmpty());
    return 0;
}
