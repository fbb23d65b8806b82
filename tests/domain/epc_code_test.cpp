// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/epc_code.h"

using namespace overzicht;

static PaymentRequest fine(const char *iban = "BE68539007547034", const char *ogm = "010806817183", qint64 cents = 5300)
{
    return {Money(cents, QStringLiteral("EUR")), Iban::parse(QLatin1String(iban)), Ogm::parse(QLatin1String(ogm)), {}};
}

TEST_CASE("what a banking app scans is the twelve lines of the European guideline")
{
    CHECK(epcCode(fine(), QStringLiteral("Politiezone Leievallei")) == "BCD\n002\n1\nSCT\n\nPolitiezone Leievallei\nBE68539007547034\nEUR53.00\n\n\n+++010/8068/17183+++");
    PaymentRequest free = fine("BE72000000001616", "");
    free.reference = QStringLiteral("Aanslag 2026-77120");
    CHECK(epcCode(free, QStringLiteral("Vlaamse Belastingdienst")) == "BCD\n002\n1\nSCT\n\nVlaamse Belastingdienst\nBE72000000001616\nEUR53.00\n\n\nAanslag 2026-77120");
    free.reference = QStringLiteral("rf18 5390 0754 7034");
    CHECK(epcCode(free, QStringLiteral("A")) == "BCD\n002\n1\nSCT\n\nA\nBE72000000001616\nEUR53.00\n\nRF18539007547034\n");
    free.reference = QStringLiteral("RF18\u200b5390\u00ad0754 7034"); // signs that cannot be seen are no part of it
    CHECK(epcCode(free, QStringLiteral("A")).endsWith("\n\nRF18539007547034\n"));
    free.reference = QStringLiteral("RF18 5390 0754 7035"); // wrong check digits: words, no reference
    CHECK(epcCode(free, QStringLiteral("A")).endsWith("\n\n\nRF18 5390 0754 7035"));
}

TEST_CASE("an amount is written in cents from one to the most there can be, and there is no code for any other")
{
    CHECK(epcCode(fine("BE68539007547034", "", 1), QStringLiteral("A")).contains("\nEUR0.01\n"));
    CHECK(epcCode(fine("BE68539007547034", "", 5), QStringLiteral("A")).contains("\nEUR0.05\n"));
    CHECK(epcCode(fine("BE68539007547034", "", 99'999'999'999), QStringLiteral("A")).contains("\nEUR999999999.99\n"));
    for (const qint64 cents : {qint64(0), qint64(-1), qint64(100'000'000'000)})
        CHECK(epcCode(fine("BE68539007547034", "", cents), QStringLiteral("A")).isEmpty());
    PaymentRequest dollars = fine();
    dollars.amount = Money(5300, QStringLiteral("USD"));
    CHECK(epcCode(dollars, QStringLiteral("A")).isEmpty());
}

TEST_CASE("there is no code for a wrong account, a wrong communication, no account or nobody's name")
{
    CHECK(epcCode(fine("BE68539007547035"), QStringLiteral("A")).isEmpty());
    REQUIRE(Iban::parse(QStringLiteral("TR330006100519786457841326"))->isValid());
    CHECK(epcCode(fine("TR330006100519786457841326", ""), QStringLiteral("A")).isEmpty()); // not in the European payments area
    CHECK_FALSE(epcCode(fine("GB82WEST12345698765432", ""), QStringLiteral("A")).isEmpty());
    CHECK(epcCode(fine("BE68539007547034", "010806817184"), QStringLiteral("A")).isEmpty());
    CHECK(epcCode(fine(""), QStringLiteral("A")).isEmpty());
    for (const QString &name : {QString(), QStringLiteral(" \n\t"), QString(QChar(0x202e))})
        CHECK(epcCode(fine(), name).isEmpty());
}

TEST_CASE("a hostile name or reference cannot write another line of the code")
{
    const QString line(QChar(0x2028)), paragraph(QChar(0x2029)), next(QChar(0x85)), nothing(QChar(0)), turned(QChar(0x202e)), hidden(QChar(0x200b));
    for (const QString &end : {QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r"), QStringLiteral("\v"), QStringLiteral("\f"), line, paragraph, next}) {
        PaymentRequest request = fine("BE68539007547034", "");
        request.reference = QStringLiteral("Factuur 12") + end + QStringLiteral("Nog een regel");
        const QByteArray code = epcCode(request, QStringLiteral("Stad") + end + QStringLiteral("BE72000000001616") + end + QStringLiteral("EUR999.00"));
        INFO(code.toStdString());
        CHECK(code == "BCD\n002\n1\nSCT\n\nStad BE72000000001616 EUR999.00\nBE68539007547034\nEUR53.00\n\n\nFactuur 12 Nog een regel");
    }
    CHECK(epcCode(fine(), QStringLiteral("FOD") + turned + nothing + hidden + QStringLiteral(" Financiën")).contains("\nFOD Financi\xc3\xabn\n"));
    CHECK(epcCode(fine(), QStringLiteral("A") + QChar(0xd800) + QStringLiteral("B")).contains("\nA"));
}

TEST_CASE("a long name is cut between characters, and a reference that does not fit is never cut")
{
    CHECK(epcCode(fine(), QString(70, u'x')).contains('\n' + QByteArray(70, 'x') + '\n'));
    CHECK(epcCode(fine(), QString(71, u'x')).contains('\n' + QByteArray(70, 'x') + '\n'));
    PaymentRequest request = fine("BE68539007547034", "");
    request.reference = QString(140, u'r');
    CHECK(epcCode(request, QStringLiteral("A")).endsWith('\n' + QByteArray(140, 'r')));
    request.reference = QString(141, u'r');
    CHECK(epcCode(request, QStringLiteral("A")).isEmpty());
    // In letters of three bytes what there is room for is less.
    request.reference = QString(80, QChar(0x20ac));
    const QByteArray tight = epcCode(request, QString(70, QChar(0x20ac)));
    CHECK(tight.size() <= kLargestEpcCode);
    CHECK(tight.size() > kLargestEpcCode - 3);
    CHECK(tight.endsWith(request.reference.toUtf8()));
    request.reference = QString(140, QChar(0x20ac));
    CHECK(epcCode(request, QStringLiteral("A")).isEmpty());
    // A letter and its mark stay together.
    const QByteArray marked = epcCode(fine(), QString(69, u'x') + QStringLiteral("q") + QChar(0x0323));
    CHECK(marked.contains('\n' + QByteArray(69, 'x') + '\n'));
}
