// SPDX-License-Identifier: EUPL-1.2
// One certificate as a supplier writes it.
#include "support.h"

using namespace overzicht;

namespace {

/// The first certificate with members replaced; null takes one away.
Pulled readOne(const QJsonObject &members, const PullOptions &options = {})
{
    QJsonObject record = Supplier::certificate(s("c-1"));
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it.value().isNull())
            record.remove(it.key());
        else
            record.insert(it.key(), it.value());
    }
    Supplier supplier;
    supplier.certificates << record;
    return pull(supplier, certificatesFeed(), options);
}

} // namespace

TEST_CASE("A certificate has its name in its language, what it is about, and one content to fetch")
{
    for (const bool hal : {true, false}) {
        Supplier supplier;
        supplier.hal = hal;
        supplier.certificates << Supplier::certificate(s("85144567-7043"), "fr", s("Titres-services 2025"));
        const Pulled pulled = pull(supplier);
        const Attestation &a = attestationOf(pulled);
        CHECK(pulled.ids() == QStringList{s("85144567-7043/fr")});
        CHECK(pulled.items.first().keys == QStringList{s("own:/certificate%2F85144567-7043")});
        CHECK(a.heading.subject().in(Language::Fr) == s("Titres-services 2025"));
        CHECK(a.heading.subject().in(Language::Nl).isEmpty());
        CHECK(a.period == s("2025"));
        CHECK(pulled.items.first().arrivalIsGuess);
        REQUIRE(a.contents.size() == 1);
        CHECK(a.contents.first().foreignId == s("{person.insz}/85144567-7043/fr/download"));
        CHECK(a.contents.first().language == Language::Fr);
        CHECK(a.contents.first().mediaType == s("application/pdf"));
        CHECK(a.contents.first().title.in(Language::Fr) == s("Titres-services 2025"));
        CHECK(mainContent(a) == 1);
        CHECK(pulled.items.first().remarks.isEmpty());
    }
}

TEST_CASE("A link of a certificate that leads elsewhere is remarked with the record, without its path, and is not followed")
{
    const auto withLink = [](const QString &href) { return readOne({{s("_links"), QJsonObject{{s("download"), QJsonObject{{s("href"), href}}}}}}); };
    const QString path = s("/v1/certificates/%1/c-1/nl/download").arg(kInsz);
    for (const auto &[href, place] : {std::pair(s("https://elders.example") + path, "https://elders.example"), std::pair(s("http://loket.voorbeeld.example") + path, "http://loket.voorbeeld.example"), std::pair(s("ftp://loket.voorbeeld.example") + path, "ftp:"),
                                      std::pair(s("javascript:alert(1)"), "javascript:"), std::pair(s("https://loket.voorbeeld.example:444") + path, "https://loket.voorbeeld.example:444"),
                                      std::pair(s("https://elders.example@loket.voorbeeld.example") + path, "https://loket.voorbeeld.example"), std::pair(s("//elders.example") + path, "https://elders.example")}) {
        INFO(href.toStdString());
        const Pulled pulled = withLink(href);
        REQUIRE(pulled.items.size() == 1);
        const Notes &remarks = pulled.items.first().remarks;
        REQUIRE(remarks.size() == 1);
        CHECK(remarks.first().about() == Note::About::Host);
        CHECK(remarks.first().english() == s("its link leads to %1, which the source file does not allow; the document is asked at the address of the source itself").arg(s(place)));
        CHECK(attestationOf(pulled).contents.first().foreignId == s("{person.insz}/c-1/nl/download"));
    }
    // At its own address, by its path alone, as a supplier knows itself behind a gateway, or not told at all.
    for (const QString &href : {s("https://loket.voorbeeld.example") + path, s("https://loket.voorbeeld.example:443/mbp") + path, path, s("http://localhost:8080") + path, s("http://127.0.0.1") + path, QString()}) {
        INFO(href.toStdString());
        CHECK(withLink(href).items.first().remarks.isEmpty());
    }
}

TEST_CASE("An id may be a number or a text, and so may the year; what is unknown is passed over")
{
    const Pulled pulled = readOne({{s("id"), 7}, {s("year"), 2019}, {s("_links"), QJsonValue()}, {s("colour"), s("green")}, {s("_embedded"), QJsonObject{{s("certificates"), QJsonArray{1}}}}});
    CHECK(pulled.ids() == QStringList{s("7/nl")});
    CHECK(attestationOf(pulled).period == s("2019"));
    CHECK(attestationOf(pulled).contents.first().foreignId == s("{person.insz}/7/nl/download"));
    CHECK(attestationOf(readOne({{s("year"), QJsonArray{2019}}})).period.isEmpty());
}

TEST_CASE("A language may be written in several ways; one that is not ours keeps its place in the id")
{
    CHECK(readOne({{s("language"), s("NL")}}).ids() == QStringList{s("c-1/nl")});
    CHECK(readOne({{s("language"), s("de-BE")}}).ids() == QStringList{s("c-1/de")});
    const Pulled other = readOne({{s("language"), s("es")}});
    CHECK(other.ids() == QStringList{s("c-1/es")});
    CHECK_FALSE(attestationOf(other).contents.first().language);
    CHECK(attestationOf(other).heading.subject().in(Language::Nl) == s("Attest c-1"));
    const Pulled none = readOne({{s("language"), QJsonValue()}});
    CHECK(none.ids() == QStringList{s("c-1/")});
    CHECK(none.items.size() == 1);
}

TEST_CASE("Whose certificate it is follows from the source file, and is told by the name it has there")
{
    const Pulled nobody = readOne({});
    CHECK(attestationOf(nobody).heading.sender() == PartyId(s("source:stroom")));
    REQUIRE(nobody.parties.size() == 1);
    CHECK(nobody.parties.first().id == PartyId(s("source:stroom")));
    CHECK(nobody.parties.first().name.in(Language::Nl) == s("Stroomloket"));
    PullOptions owned;
    owned.file.ownerKbo = s("0316380841");
    CHECK(attestationOf(readOne({}, owned)).heading.sender() == PartyId(s("0316380841")));
}

TEST_CASE("Until when it is valid, since when, when it was issued and which product it is are read where a supplier adds them")
{
    const Pulled pulled = readOne({{s("validFrom"), s("2025-01-01")}, {s("expiryDate"), s("2026-12-31T22:30:00Z")}, {s("issuedAt"), s("2025-02-03T10:00:00+01:00")}, {s("productId"), s("697")}});
    const Attestation &a = attestationOf(pulled);
    CHECK(a.validFrom == QDate(2025, 1, 1));
    CHECK(a.validUntil == QDate(2026, 12, 31));
    CHECK(a.product == s("697"));
    CHECK(a.heading.arrivedAt() == QDateTime(QDate(2025, 2, 3), QTime(9, 0), Qt::UTC));
    CHECK_FALSE(pulled.items.first().arrivalIsGuess);
    CHECK(attestationOf(readOne({{s("validUntil"), s("9999-12-31")}})).validUntil == std::nullopt);
    CHECK(readOne({{s("validUntil"), s("9999-12-31")}}).items.first().remarks.isEmpty());
    CHECK(readOne({{s("issuedAt"), s("2031-01-01")}}).items.first().arrivalIsGuess); // still to come
    for (const QJsonValue &odd : {QJsonValue(s("2026-02-31")), QJsonValue(s("0000-00-00")), QJsonValue(s("morgen")), QJsonValue(1e9), QJsonValue(s("1970-01-01"))}) {
        const Pulled broken = readOne({{s("validUntil"), odd}});
        CHECK_FALSE(attestationOf(broken).validUntil);
        CHECK(broken.items.first().remarks.size() == 1);
    }
    CHECK(readOne({{s("issuedAt"), s("1970-01-01")}}).items.first().arrivalIsGuess);
    CHECK_FALSE(readOne({{s("issuedAt"), s("1986-07-01")}}).items.first().arrivalIsGuess);
    CHECK(attestationOf(readOne({{s("validUntil"), s("1995-12-31")}})).validUntil);
    const Pulled backwards = readOne({{s("validFrom"), s("2026-01-01")}, {s("validUntil"), s("2025-01-01")}});
    CHECK(attestationOf(backwards).validUntil == QDate(2025, 1, 1));
    CHECK_FALSE(attestationOf(backwards).validFrom);
    CHECK(backwards.items.first().remarks.size() == 1);
}

TEST_CASE("Of a link to the download only its path below the certificates counts, whatever host it names")
{
    const auto pathFor = [](const QString &href) {
        const Pulled pulled = readOne({{s("_links"), QJsonObject{{s("download"), QJsonObject{{s("href"), href}}}}}});
        const Attestation &a = attestationOf(pulled);
        return a.contents.isEmpty() ? QString() : a.contents.first().foreignId;
    };
    const QString own = s("{person.insz}/2019/nl/download"), plain = s("{person.insz}/c-1/nl/download");
    CHECK(pathFor(s("http://localhost/v1/certificates/85073003328/2019/nl/download")) == own);
    CHECK(pathFor(s("https://evil.example:9/a/b/v1/certificates/85073003328/2019/nl/download?token=geheim#x")) == own);
    CHECK(pathFor(s("/v1/certificates/85.07.30-033.28/2019/nl/download")) == own);
    CHECK(pathFor(s("v1/certificates/85073003328/2019/nl/download")) == plain); // not from a root: of no such shape
    CHECK(pathFor(s("https://x.example/v1/certificates/85073003328/a%2Fb/nl/download")) == s("{person.insz}/a%2Fb/nl/download"));
    for (const char *odd : {"", "javascript:alert(1)", "http://localhost/v1/certificates/", "http://localhost/v1/certificates/85073003328", "http://localhost/download/1", "http://localhost/v1/certificates/85073003328/../../../admin",
                            "http://localhost/v1/certificates/85073003328/%2e%2e/x", "http://localhost/v1/certificates//x", "http://localhost/v1/certificates/85073003328/a/b/c/d/e/f/g/h/i", "http://[bad"})
        CHECK(pathFor(s(odd)) == plain);
}

TEST_CASE("A record that is none is set aside with its bytes; the others are read")
{
    Supplier supplier = Supplier::with(3);
    QJsonObject nameless = Supplier::certificate(s("x"));
    nameless.remove(s("id"));
    QJsonObject endless = Supplier::certificate(QString(301, u'x'));
    supplier.certificates << nameless << endless;
    const Pulled pulled = pull(supplier);
    CHECK(pulled.items.size() == 3);
    REQUIRE(pulled.bad.size() == 2);
    for (const Quarantined &bad : pulled.bad) {
        CHECK_FALSE(bad.raw.isEmpty());
        CHECK_FALSE(bad.reason.isEmpty());
        CHECK_FALSE(bad.maybeLetter);
    }
    CHECK_FALSE(pulled.wholeSince); // it may be one of those that are known
    const Pulled longest = readOne({{s("id"), QString(300, u'x')}});
    CHECK(longest.items.size() == 1);
}

TEST_CASE("A last day of another shape than a text is told as one that cannot be read, an empty list too; only null and an empty text are none")
{
    const auto until = [](const QJsonValue &told) {
        Supplier supplier;
        QJsonObject certificate = Supplier::certificate(s("c"));
        certificate.insert(s("validUntil"), told);
        supplier.certificates << certificate;
        const Pulled pulled = pull(supplier);
        CHECK_FALSE(attestationOf(pulled).validUntil);
        CHECK(attestationOf(pulled).untilTold.isEmpty() == pulled.items.first().remarks.isEmpty());
        return worded(pulled.items.first().remarks);
    };
    for (const QJsonValue &odd : {QJsonValue(QJsonArray{s("2026-12-31")}), QJsonValue(QJsonObject{{s("dag"), s("2026-12-31")}}), QJsonValue(s("31/12/2025")), QJsonValue(QJsonArray()), QJsonValue(QJsonObject()),
                                  QJsonValue(true), QJsonValue(2026.5)}) {
        CAPTURE(odd);
        CHECK(until(odd).contains(s("the day until which it is valid cannot be read")));
    }
    for (const QJsonValue &none : {QJsonValue(), QJsonValue(s(""))})
        CHECK(until(none).isEmpty());
}
