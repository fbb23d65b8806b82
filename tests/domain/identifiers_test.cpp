// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/acting.h"
#include "domain/identifiers.h"

using namespace overzicht;

static QString q(const char *text) { return QString::fromUtf8(text); }

/// Every way to get one digit wrong.
static QStringList oneDigitWrong(const QString &digits)
{
    QStringList wrong;
    for (int i = 0; i < digits.size(); ++i) {
        for (char c = '0'; c <= '9'; ++c) {
            QString other = digits;
            other[i] = QLatin1Char(c);
            if (other != digits)
                wrong << other;
        }
    }
    return wrong;
}

TEST_CASE("a national number passes its check, before and after 2000, BIS and test range alike")
{
    CHECK(Insz::parse(q("85073003328"))->isValid());
    CHECK(Insz::parse(q("85.07.30-033.28"))->isValid());
    CHECK(Insz::parse(q("17073003384"))->isValid());
    CHECK(Insz::parse(q("17073003384"))->born() == QDate(2017, 7, 30));
    CHECK(Insz::parse(q("85073003328"))->born() == QDate(1985, 7, 30));
    CHECK(Insz::parse(q("98472899765"))->isValid());
    CHECK(Insz::parse(q("98472899765"))->isBis());
    CHECK(Insz::parse(q("01490700185"))->isBis());
    CHECK(Insz::parse(q("02663099890"))->isValid());
    CHECK(Insz::parse(q("02663099890"))->isTestRange());
    CHECK_FALSE(Insz::parse(q("85073003328"))->isTestRange());
}

TEST_CASE("a national number with one wrong digit is found out, nearly always")
{
    int missed = 0;
    for (const QString &wrong : oneDigitWrong(q("85073003328")))
        missed += Insz::parse(wrong)->isValid();
    // Two checks are tried (before and after 2000), so a few collisions are in the nature of the number.
    CHECK(missed <= 2);
}

TEST_CASE("a national number is never shown whole")
{
    const auto number = Insz::parse(q("85073003328"));
    CHECK(number->masked() == q("85.07.**-***.**"));
    CHECK_FALSE(number->masked().contains(q("033")));
}

TEST_CASE("what is not eleven digits is no national number")
{
    for (const char *bad : {"", "8507300332", "850730033281", "8507300332a", "８５０７３００３３２８", "85_07_30_033_28"})
        CHECK_FALSE(Insz::parse(q(bad)).has_value());
}

TEST_CASE("a KBO number passes its check; a documented example that fails is kept and marked")
{
    CHECK(Kbo::parse(q("0406798006"))->isValid());
    CHECK(Kbo::parse(q("0316.380.841"))->isValid());
    CHECK(Kbo::parse(q("406798006"))->digits() == q("0406798006"));
    const auto fails = Kbo::parse(q("0123456789"));
    REQUIRE(fails.has_value());
    CHECK_FALSE(fails->isValid());
    CHECK_FALSE(Kbo::parse(q("2406798006")).has_value());
    CHECK_FALSE(Kbo::parse(q("BE0406798006")).has_value());
    for (const QString &wrong : oneDigitWrong(q("0406798006"))) {
        const auto number = Kbo::parse(wrong);
        CHECK_FALSE((number && number->isValid()));
    }
}

TEST_CASE("a structured communication passes its check, with or without its frame, and a rest of 0 is written 97")
{
    CHECK(Ogm::parse(q("010806817183"))->isValid());
    CHECK(Ogm::parse(q("+++010/8068/17183+++"))->isValid());
    CHECK(Ogm::parse(q("***010/8068/17183***"))->shown() == q("+++010/8068/17183+++"));
    CHECK(Ogm::parse(q("000000009797"))->isValid());
    CHECK_FALSE(Ogm::parse(q("000000009700"))->isValid());
    CHECK_FALSE(Ogm::parse(q("+++010/8068/1718+++")).has_value());
    CHECK_FALSE(Ogm::parse(q("++++++")).has_value());
    for (const QString &wrong : oneDigitWrong(q("010806817183")))
        CHECK_FALSE(Ogm::parse(wrong)->isValid());
}

TEST_CASE("an account number passes its check and is masked to its ends")
{
    CHECK(Iban::parse(q("BE72000000001616"))->isValid());
    CHECK(Iban::parse(q("be68 5390 0754 7034"))->isValid());
    CHECK(Iban::parse(q("BE68539007547034"))->shown() == q("BE68 5390 0754 7034"));
    CHECK(Iban::parse(q("BE68539007547034"))->masked() == q("BE68 •••• •••• 7034"));
    CHECK_FALSE(Iban::parse(q("BE68539007547035"))->isValid());
    CHECK(Iban::parse(q("NL91ABNA0417164300"))->isValid());
    for (const char *bad : {"", "BE68", "BE685390075470341", "BE6853900754703", "6853900754703412", "BE68-5390-0754-7034", "BE68539007547034'"})
        CHECK_FALSE(Iban::parse(q(bad)).has_value());
}

TEST_CASE("acting is for self or for an organisation whose number is right, and survives being written down")
{
    CHECK(Acting::self().key() == q("self"));
    CHECK(*Acting::fromKey(q("self")) == Acting::self());
    CHECK(Acting::organisation(q("0406.798.006"))->key() == q("0406798006"));
    CHECK(*Acting::fromKey(q("0406798006")) == *Acting::organisation(q("0406798006")));
    CHECK_FALSE(*Acting::organisation(q("0406798006")) == Acting::self());
    CHECK_FALSE(Acting::organisation(q("0123456789")).has_value());
    CHECK_FALSE(Acting::fromKey(q("")).has_value());
    CHECK_FALSE(Acting::fromKey(q("Self")).has_value());
}

TEST_CASE("a national number is found and masked in any writing, and never in a longer number")
{
    for (const char *written : {"85073003328", "85.07.30-033.28", "850730-033-28", "85 07 30 033 28", "85/07/30/033/28"}) {
        const QString inside = q("uw nummer (%1) staat hier").arg(q(written));
        CAPTURE(written);
        CHECK(holdsNationalNumber(inside));
        CHECK(withoutNationalNumbers(inside) == q("uw nummer (***) staat hier"));
    }
    for (const char *other : {"185073003328", "850730033281", "8507300332", "85  07 30 033 28", ""}) {
        CAPTURE(other);
        CHECK_FALSE(holdsNationalNumber(q(other)));
        CHECK(withoutNationalNumbers(q(other)) == q(other));
    }
    // A wrong check digit is no number of anyone, but may be one with a slip of the pen.
    CHECK_FALSE(holdsNationalNumber(q("85073003329")));
    CHECK(withoutNationalNumbers(q("85073003329 en 98472899765")) == q("*** en ***"));
}
