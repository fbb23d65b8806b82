// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include "store/encoding.h"

#include <random>

using namespace town;

namespace {

QList<Item> samples()
{
    LocalText text(Language::Nl, QStringLiteral("Onderwerp ✓"));
    text.set(Language::De, QStringLiteral("Betreff ß"));
    const Heading brussels(PartyId(QStringLiteral("0316380841")), text, QStringLiteral("type"), QDateTime(QDate(2026, 7, 1), QTime(8, 0), overzicht::brussels()));
    const Heading offset(PartyId(), {}, {}, at("1900-01-01T00:00:00.250-05:30"));
    const PaymentRequest request{Money(-5, QStringLiteral("USD")), Iban::parse(QStringLiteral("BE00539007547034")), Ogm::parse(QStringLiteral("010806817184")), QStringLiteral("vrij")};
    Document d{brussels, {}, {}, at("2999-12-31T23:59:59Z"), true, true, true, QStringLiteral("Boekhouding"), {}};
    d.obligation = {Obligation::Kind::Pay, Deadline(endOfDay(QDate(2026, 12, 1))), request};
    d.attachments << Attachment{QStringLiteral("1"), text, QStringLiteral("../x.pdf"), QStringLiteral("application/pdf"), 0.1, QByteArray(32, '\0'), true, true} << Attachment{};
    d.businessData << BusinessValue{QStringLiteral("k"), text, {text, {}}} << BusinessValue{};
    PaymentRequest online = request;
    online.payeeName = QStringLiteral("Stad");
    online.link = QUrl(QStringLiteral("https://betaal.example/1"));
    Attachment french;
    french.foreignId = QStringLiteral("7/fr");
    french.language = Language::Fr;
    Dossier dossier(brussels);
    dossier.number = QStringLiteral("OMV-1");
    dossier.state = State::Stopped;
    dossier.sourceState = QStringLiteral("gestopt");
    dossier.target = Deadline(at("2026-01-01T00:00:00+02:00"));
    dossier.history = History({Step{QStringLiteral("a"), at("2026-01-01T00:00:00Z"), QStringLiteral("meer"), State::Done}, Step{QStringLiteral("b"), std::nullopt, {}, State::InProgress}});
    dossier.origin = QStringLiteral("STL");
    dossier.phase = QStringLiteral("Behandeling");
    dossier.action = QStringLiteral("Stuur het bewijs");
    dossier.answerBy = Deadline(endOfDay(QDate(2026, 12, 5)));
    dossier.contact = {QStringLiteral("Dienst"), QStringLiteral("a@b.example"), QStringLiteral("1700"), QUrl(QStringLiteral("https://b.example/"))};
    dossier.products = QStringList{QStringLiteral("685")};
    dossier.links = {Link{text, QUrl(QStringLiteral("https://b.example/dossier"))}};
    dossier.payment = online;
    dossier.attachments = {french};
    Attestation attestation(brussels);
    attestation.validFrom = QDate(2020, 1, 1);
    attestation.validUntil = QDate(2030, 12, 31);
    attestation.period = QStringLiteral("2019");
    attestation.product = QStringLiteral("697");
    attestation.contents = {french};
    Attestation unread = attestation;
    unread.validUntil.reset();
    unread.untilTold = QStringLiteral("31/12/2030");
    return {d, document({}, at("2026-01-01T00:00:00Z"), {}),
            Notice{offset, QUrl(QStringLiteral("https://example.org/a%20b?x=1")), d.attachments, at("2026-01-01T00:00:00Z"), true, d.businessData},
            dossier, Dossier(offset), attestation, unread, Attestation(offset), Attestation(Heading({}, {}, {}, at("2026-01-01T00:00:00Z"), true)),
            Payment(brussels, online, Deadline(endOfDay(QDate(2026, 12, 1))), PaymentState::Withdrawn, QStringLiteral("OMV-1"), {french}), Payment(offset, {}, {}, PaymentState::Due),
            Payment(offset, request, {}, PaymentState::Unclear, {}, {}, QStringLiteral("in beroep"))};
}

} // namespace

TEST_CASE("Every kind of item comes back as it was written", "[store]")
{
    for (const Item &item : samples()) {
        const auto back = encoding::decodedItem(encoding::encoded(item));
        REQUIRE(back);
        CHECK(*back == item);
        CHECK(headingOf(*back).arrivedAt().offsetFromUtc() == headingOf(item).arrivedAt().offsetFromUtc());
        CHECK(encoding::encoded(*back) == encoding::encoded(item));
    }
    CHECK(encoding::decodedLines(encoding::encoded(QStringList{QStringLiteral("a"), {}, QStringLiteral("ë")})) == QStringList{QStringLiteral("a"), {}, QStringLiteral("ë")});
    CHECK(encoding::decodedText({}) == LocalText());
}

TEST_CASE("A damaged item is told as damaged, never read past its end", "[store]")
{
    std::mt19937 random(7);
    for (const Item &item : samples()) {
        const QByteArray whole = encoding::encoded(item);
        for (qsizetype size = 0; size < whole.size(); ++size)
            CHECK_FALSE(encoding::decodedItem(whole.left(size)));
        CHECK_FALSE(encoding::decodedItem(whole + 'x'));
        for (int i = 0; i < 2000; ++i) {
            QByteArray hurt = whole;
            hurt[qsizetype(random() % quint64(hurt.size()))] = char(random());
            (void)encoding::decodedItem(hurt); // a value or an error, and no crash
        }
    }
    QByteArray newer = encoding::encoded(samples().first());
    newer[0] = 2;
    CHECK_FALSE(encoding::decodedItem(newer));
}
