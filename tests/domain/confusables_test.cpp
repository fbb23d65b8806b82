// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/sender_register.h"

#include <unicode/uspoof.h>

#include <memory>

using namespace overzicht;

namespace {

struct Closing {
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

/// The one ASCII letter or digit that Unicode says this sign can be taken for, with marks or without; 0 = it is none, or none alone.
char takenFor(const USpoofChecker &checker, char32_t sign)
{
    const QString text = QString::fromUcs4(&sign, 1);
    UChar looks[64];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = uspoof_getSkeleton(&checker, 0, reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), looks, 64, &status);
    if (U_FAILURE(status) || size > 64)
        return 0;
    QString left;
    for (int32_t i = 0; i < size; ++i) {
        if (!QChar(char16_t(looks[i])).isMark())
            left += QChar(char16_t(looks[i]));
    }
    if (left == QStringLiteral("rn"))
        return 'm';
    return left.size() == 1 && left.front().unicode() < 0x80 && left.front().isLetterOrNumber() ? left.front().toLatin1() : char(0);
}

QString nameWith(const QString &sign) { return QStringLiteral("Bureau ze%1go Zuid").arg(sign); }

} // namespace

TEST_CASE("every sign that Unicode says can be taken for a letter is taken for it in a name")
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<USpoofChecker, Closing> checker(uspoof_open(&status));
    REQUIRE(checker);
    int signs = 0, symbols = 0;
    QStringList missed;
    QHash<char, SenderRegister> registers;
    for (char32_t sign = 0x21; sign <= 0x1FFFF; ++sign) {
        const QChar::Category category = QChar::category(sign);
        if (category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse || QChar::isMark(sign))
            continue;
        const char letter = takenFor(*checker, sign);
        if (!letter)
            continue;
        SenderRegister &senders = registers[letter];
        if (!senders.find(PartyId(QStringLiteral("1"))))
            REQUIRE(senders.add(QStringLiteral(R"({"senders":[{"id":"1","name":{"nl":"%1"},"level":"federal"}]})").arg(nameWith(QChar::fromLatin1(letter))).toUtf8()).has_value());
        const QString name = nameWith(QString::fromUcs4(&sign, 1));
        ++signs;
        symbols += QChar::isLetterOrNumber(sign) ? 0 : 1;
        if (!senders.resembled(name) || !senders.resembled(name + QStringLiteral(" - Invordering")) || !senders.resembled(QStringLiteral("Dienst van | ") + name))
            missed << QStringLiteral("U+%1 for %2").arg(uint(sign), 4, 16, QLatin1Char('0')).arg(QLatin1Char(letter));
    }
    INFO(missed.size() << " missed: " << missed.join(QStringLiteral(", ")).toStdString());
    CHECK(missed.isEmpty());
    CHECK(signs > 2000);
    CHECK(symbols > 20);
}
