// SPDX-License-Identifier: EUPL-1.2
#include "seal/pdf_signatures.h"

#include <algorithm>

namespace overzicht {

namespace {

constexpr qsizetype kHead = 1024;          ///< bytes in which "%PDF-" stands (ISO 32000-1, Annex H, 3.4.1)
constexpr qsizetype kDictionary = 4 * 1024; ///< bytes around the string in which the rest of its dictionary is looked for

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0'; }
bool isHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// The next whole number, of at most 15 digits, so that sums of two cannot overflow.
std::optional<qsizetype> number(QByteArrayView text, qsizetype &at)
{
    while (at < text.size() && isBlank(text.at(at)))
        ++at;
    qsizetype value = 0, digits = 0;
    for (; at < text.size() && text.at(at) >= '0' && text.at(at) <= '9'; ++at, ++digits) {
        if (digits == 15)
            return std::nullopt;
        value = value * 10 + (text.at(at) - '0');
    }
    return digits > 0 ? std::optional(value) : std::nullopt;
}

/// The name behind that key, between those places.
QByteArray nameBehind(QByteArrayView key, QByteArrayView file, qsizetype from, qsizetype to)
{
    qsizetype at = file.sliced(from, to - from).indexOf(key);
    if (at < 0)
        return {};
    at += from + key.size();
    while (at < to && isBlank(file.at(at)))
        ++at;
    if (at >= to || file.at(at) != '/')
        return {};
    const qsizetype begin = ++at;
    while (at < to && !isBlank(file.at(at)) && !QByteArrayView("/<>[]()%").contains(file.at(at)))
        ++at;
    return file.sliced(begin, at - begin).toByteArray();
}

/// "[0 a b c]": what stands before a, and c bytes from b on; between them nothing but a string in hexadecimal.
std::optional<PdfSignature> signatureAt(QByteArrayView file, qsizetype at)
{
    const qsizetype key = at; // no member of what it speaks of lies in the string itself
    at += qsizetype(sizeof "/ByteRange") - 1;
    while (at < file.size() && isBlank(file.at(at)))
        ++at;
    if (at >= file.size() || file.at(at++) != '[')
        return std::nullopt;
    const auto from = number(file, at), first = number(file, at), second = number(file, at), length = number(file, at);
    if (!from || !first || !second || !length || *from != 0)
        return std::nullopt;
    while (at < file.size() && isBlank(file.at(at)))
        ++at;
    PdfSignature found{*first, *second, *second + *length, {}};
    const bool isInside = at < file.size() && file.at(at) == ']' && found.gap + 2 <= found.behind && found.end <= file.size();
    if (!isInside || file.at(found.gap) != '<' || file.at(found.behind - 1) != '>')
        return std::nullopt;
    const QByteArrayView inside = file.sliced(found.gap + 1, found.behind - found.gap - 2);
    if (!std::all_of(inside.cbegin(), inside.cend(), [](char c) { return isHex(c) || isBlank(c); }))
        return std::nullopt; // whatever else stands there was signed by nobody
    if (key > found.gap && key < found.behind)
        return std::nullopt;
    // The other members of the same dictionary stand before the string or behind it.
    const qsizetype begin = qMax<qsizetype>(0, found.gap - kDictionary), object = file.sliced(begin, found.gap - begin).lastIndexOf("obj");
    found.subFilter = nameBehind("/SubFilter", file, begin + qMax<qsizetype>(0, object), found.gap);
    if (found.subFilter.isEmpty())
        found.subFilter = nameBehind("/SubFilter", file, found.behind, qMin(file.size(), found.behind + kDictionary));
    return found;
}

} // namespace

std::optional<PdfSignatures> PdfSignatures::in(QByteArrayView file)
{
    if (file.first(qMin(kHead, file.size())).indexOf("%PDF-") < 0)
        return std::nullopt;
    PdfSignatures found;
    for (qsizetype at = file.indexOf("/ByteRange"); at >= 0; at = file.indexOf("/ByteRange", at + 1)) {
        const auto signature = signatureAt(file, at);
        if (!signature || found.all.size() == kMost) {
            found.isSound = false; // what is left cannot mend it, and may be made to take long
            break;
        }
        found.all << *signature;
    }
    std::stable_sort(found.all.begin(), found.all.end(), [](const PdfSignature &a, const PdfSignature &b) { return a.end < b.end; });
    return found;
}

} // namespace overzicht
