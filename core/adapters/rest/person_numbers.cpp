// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/person_numbers.h"

#include "adapter/http.h"
#include "domain/identifiers.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace overzicht::rest {

namespace {

const QByteArray kStars = QByteArrayLiteral("***");

/// A sign of UTF-8 that says a digit, in whatever writing (also of full width): which, and how many bytes it takes. −1 = it says none.
struct Digit {
    int value = -1;
    qsizetype bytes = 1;
};

Digit digitAt(const QByteArray &bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes.at(at));
    if (lead < 0x80)
        return {lead >= '0' && lead <= '9' ? lead - '0' : -1, 1};
    const qsizetype length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 1 || at + length > bytes.size())
        return {};
    char32_t sign = lead & (0xFFu >> (length + 1));
    for (qsizetype i = 1; i < length; ++i)
        sign = (sign << 6) | (static_cast<unsigned char>(bytes.at(at + i)) & 0x3Fu);
    return {QChar::digitValue(sign), length};
}

bool isDigit(const QByteArray &bytes, qsizetype at) { return digitAt(bytes, at).value >= 0; }

struct Run {
    qsizetype length = 0; ///< with its separators; 0 = no number begins here
    std::array<char, 11> digits{};
};

/// A number of eleven digits, bare or in its groups (85.07.30-033.28), in whatever digits, that begins at `at`.
Run runAt(const QByteArray &bytes, qsizetype at)
{
    Run run;
    qsizetype i = at;
    std::size_t taken = 0;
    bool isBehindDigit = false;
    while (i < bytes.size() && taken < run.digits.size()) {
        const char c = bytes.at(i);
        const Digit digit = digitAt(bytes, i);
        const bool between = taken == 2 || taken == 4 || taken == 6 || taken == 9;
        if (digit.value >= 0)
            run.digits[taken++] = char('0' + digit.value);
        else if (!between || !isBehindDigit || (c != '.' && c != '-' && c != ' ' && c != ','))
            return run;
        isBehindDigit = digit.value >= 0;
        i += digit.bytes;
    }
    if (taken == run.digits.size() && (i == bytes.size() || !isDigit(bytes, i)))
        run.length = i - at;
    return run;
}

/// Each number in turn; `with` says what comes in its place, or nothing to leave it.
template <typename With>
QByteArray replaced(const QByteArray &bytes, With with)
{
    QByteArray out;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        if (!isDigit(bytes, i)) {
            ++i;
            continue;
        }
        const Run run = runAt(bytes, i);
        if (run.length == 0) {
            while (i < bytes.size() && isDigit(bytes, i))
                i += digitAt(bytes, i).bytes;
            continue;
        }
        const std::optional<QByteArray> other = with(QByteArray(run.digits.data(), qsizetype(run.digits.size())));
        if (other) {
            out += bytes.mid(kept, i - kept) + *other;
            kept = i + run.length;
        }
        i += run.length;
    }
    return kept == 0 ? bytes : out + bytes.mid(kept);
}

/// Eleven digits are mostly something else: only one that has both its check and a day of birth is taken for somebody's number.
bool isSomebodys(const QByteArray &digits)
{
    const auto number = Insz::parse(QString::fromLatin1(digits));
    return number && number->born();
}

} // namespace

PersonNumbers PersonNumbers::in(const QByteArray &page, const QByteArrayList &places)
{
    PersonNumbers numbers;
    const auto take = [&](const QByteArray &before) {
        for (qsizetype at = page.indexOf(before); !before.isEmpty() && at >= 0; at = page.indexOf(before, at + 1)) {
            if (const Run run = runAt(page, at + before.size()); run.length > 0)
                numbers.m_own.insert(QByteArray(run.digits.data(), qsizetype(run.digits.size())));
        }
    };
    for (const QByteArray &before : places) {
        take(before);
        if (before.contains('/'))
            take(QByteArray(before).replace("/", "\\/")); // as JSON may write it
    }
    return numbers;
}

void PersonNumbers::add(const QString &told)
{
    const QByteArray bytes = told.trimmed().toUtf8();
    if (bytes.isEmpty() || !isDigit(bytes, 0))
        return;
    if (const Run run = runAt(bytes, 0); run.length == bytes.size())
        m_own.insert(QByteArray(run.digits.data(), qsizetype(run.digits.size())));
}

QByteArray PersonNumbers::outOf(const QByteArray &bytes) const
{
    return replaced(bytes, [this](const QByteArray &digits) -> std::optional<QByteArray> {
        if (m_own.contains(digits))
            return kPersonInsz.toUtf8();
        return isSomebodys(digits) ? std::optional(kStars) : std::nullopt;
    });
}

QByteArray PersonNumbers::starred(const QByteArray &bytes) const
{
    return replaced(bytes, [this](const QByteArray &digits) { return m_own.contains(digits) || isSomebodys(digits) ? std::optional(kStars) : std::nullopt; });
}

QString PersonNumbers::outOfTitle(const QString &text) const { return QString::fromUtf8(starred(text.toUtf8())); }

QString PersonNumbers::tagged(const QString &id) const
{
    return QString::fromUtf8(replaced(id.toUtf8(), [this](const QByteArray &digits) {
        const QByteArray tag = QCryptographicHash::hash(digits, QCryptographicHash::Sha256).left(2).toHex();
        return m_own.contains(digits) || isSomebodys(digits) ? std::optional<QByteArray>(kStars + tag) : std::nullopt;
    }));
}

std::optional<QString> PersonNumbers::outOfId(const QString &id) const
{
    bool others = false;
    const QByteArray out = replaced(id.toUtf8(), [&](const QByteArray &digits) -> std::optional<QByteArray> {
        if (m_own.contains(digits))
            return kPersonInsz.toUtf8();
        others = others || isSomebodys(digits);
        return std::nullopt;
    });
    return others ? std::nullopt : std::optional(QString::fromUtf8(out));
}

bool PersonNumbers::isNumber(const QString &segment)
{
    const QByteArray bytes = segment.toUtf8();
    return !bytes.isEmpty() && isDigit(bytes, 0) && runAt(bytes, 0).length == bytes.size();
}

} // namespace overzicht::rest
