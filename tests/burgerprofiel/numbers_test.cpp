// SPDX-License-Identifier: EUPL-1.2
// The national number is the one thing that must not stay.
#include "support.h"

#include "adapters/rest/person_numbers.h"

using namespace overzicht;
using rest::PersonNumbers;

TEST_CASE("Nothing that is kept of a certificate holds the person's number, wherever the supplier writes it")
{
    QJsonObject record = Supplier::certificate(s("85073003328-2019"), "nl", s("Attest van 85.07.30-033.28"));
    record.insert(s("insz"), kInsz);
    record.insert(s("rrn"), s("85 07 30 033 28"));
    record.insert(s("asNumber"), 85073003328.0);
    record.insert(s("year"), s("85073003328"));
    record.insert(s("productId"), kInsz);
    Supplier supplier;
    supplier.certificates << record << QJsonObject{{s("of"), kInsz}}; // the second one cannot be read
    const Pulled pulled = pull(supplier);
    REQUIRE(pulled.items.size() == 1);
    REQUIRE(pulled.bad.size() == 1);
    const Found &found = pulled.items.first();
    const Attestation &a = attestationOf(pulled);
    CHECK(found.id == ForeignId(s("{person.insz}-2019/nl")));
    CHECK(a.contents.first().foreignId == s("{person.insz}/{person.insz}-2019/nl/download"));
    CHECK(a.heading.subject().in(Language::Nl) == s("Attest van ***"));
    CHECK(found.raw.contains("{person.insz}/{person.insz}-2019"));
    QByteArray all = found.raw + pulled.bad.first().raw + pulled.at.bytes() + found.id.text().toUtf8() + found.keys.join(u' ').toUtf8() + worded(found.remarks).join(u' ').toUtf8()
                     + a.period.toUtf8() + a.product.toUtf8() + a.contents.first().fileName.toUtf8() + a.contents.first().title.in(Language::Nl).toUtf8();
    for (const Answer &answer : pulled.answers)
        all += answer.next.bytes() + kept(answer.remarks).toUtf8();
    CHECK_FALSE(all.contains("85073003328"));
    CHECK_FALSE(all.replace('.', "").replace('-', "").replace(' ', "").contains("85073003328"));
}

TEST_CASE("Somebody else's number in an id sets the certificate aside; eleven digits that are nobody's are an id like any other")
{
    Supplier supplier;
    supplier.certificates << Supplier::certificate(s("kind-17073003384")) << Supplier::certificate(s("12345678901")) << Supplier::certificate(s("85144567-7043-4469-9e79-279f4eb31e27"));
    const Pulled pulled = pull(supplier);
    CHECK(pulled.ids() == QStringList{s("12345678901/nl"), s("85144567-7043-4469-9e79-279f4eb31e27/nl")});
    REQUIRE(pulled.bad.size() == 1);
    CHECK_FALSE(pulled.bad.first().raw.contains("17073003384"));
    CHECK(pulled.bad.first().raw.contains("kind-***"));
}

TEST_CASE("A number in the place of the person is the person's, whatever it looks like")
{
    const PersonNumbers numbers = PersonNumbers::in(R"({"a":"http:\/\/x\/v1\/certificates\/00000000001\/7","b":"/v1/certificates/00000000002","c":"/v1/certificates/123/7"})", {"/certificates/"});
    CHECK(numbers.outOf("00000000001 00000000002 00000000003 123") == "{person.insz} {person.insz} 00000000003 123");
    CHECK(numbers.outOfTitle(s("x 00000000001")) == s("x ***"));
    CHECK(numbers.outOfId(s("00000000001")) == s("{person.insz}"));
    CHECK(PersonNumbers().outOf("100000000001 000000000012 1.2.3 85.07.30-033.2 85.07.30-033.285") == "100000000001 000000000012 1.2.3 85.07.30-033.2 85.07.30-033.285");
    CHECK(PersonNumbers().outOf("x85073003328y") == "x***y");
    CHECK(PersonNumbers().outOf("") == "");
    CHECK(PersonNumbers().outOf("8") == "8");
}

TEST_CASE("An id with numbers stays one of its own, and nobody can read whose they were")
{
    PersonNumbers numbers;
    numbers.add(s("00.00.00-000.03"));
    for (const char *none : {"", "x", "123", "00.00.00-000.03 en meer"})
        numbers.add(s(none));
    const QStringList ids{numbers.tagged(s("2018_HO_85073003328")), numbers.tagged(s("2018_HO_17073003384")), numbers.tagged(s("2018_HO_00000000003")), numbers.tagged(s("2018_HO_00000000003"))};
    for (const QString &id : ids) {
        CHECK(id.startsWith(s("2018_HO_***")));
        CHECK(id.size() == 15);
    }
    CHECK(ids.at(0) != ids.at(1));
    CHECK(ids.at(1) != ids.at(2));
    CHECK(ids.at(2) == ids.at(3));
    CHECK(numbers.tagged(s("2018_HO_7")) == s("2018_HO_7"));
}
