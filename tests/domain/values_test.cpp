// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "base/local_time.h"
#include "domain/item.h"

using namespace overzicht;

static Heading anyHeading() { return Heading(PartyId(QStringLiteral("1")), {}, {}, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)); }

TEST_CASE("the steps of a dossier are sorted once, undated first, ties in the order of the source")
{
    const QDateTime one(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC), two(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    const History history({{QStringLiteral("c"), two}, {QStringLiteral("a1"), one}, {QStringLiteral("x"), {}}, {QStringLiteral("a2"), one}, {QStringLiteral("y"), {}}});
    QStringList words;
    for (const Step &step : history.steps())
        words << step.words;
    CHECK(words.join(u',') == QStringLiteral("x,y,a1,a2,c"));
}

TEST_CASE("a payment knows from its making whether its numbers pass")
{
    const auto good = Iban::parse(QStringLiteral("BE68539007547034"));
    const auto bad = Iban::parse(QStringLiteral("BE68539007547035"));
    const auto ogm = Ogm::parse(QStringLiteral("010806817183"));
    const auto payment = [](auto iban, auto structured) {
        return Payment(anyHeading(), {Money(5300, QStringLiteral("EUR")), iban, structured, {}}, {}, PaymentState::Due);
    };
    CHECK(payment(good, ogm).checksPass());
    CHECK_FALSE(payment(bad, ogm).checksPass());
    CHECK_FALSE(payment(good, Ogm::parse(QStringLiteral("010806817184"))).checksPass());
    CHECK(payment(std::optional<Iban>(), std::optional<Ogm>()).checksPass());
}

TEST_CASE("a deadline still counts in its last second and no longer in the next")
{
    const Deadline deadline(endOfDay(QDate(2026, 12, 2)));
    CHECK_FALSE(deadline.isPast(QDateTime(QDate(2026, 12, 2), QTime(22, 59, 59), Qt::UTC)));
    CHECK(deadline.isPast(QDateTime(QDate(2026, 12, 2), QTime(23, 0, 0), Qt::UTC)));
}

TEST_CASE("every kind of item has a word, and the word leads back to the kind")
{
    for (const ItemKind kind : {ItemKind::Document, ItemKind::Notice, ItemKind::Dossier, ItemKind::Attestation, ItemKind::Payment})
        CHECK(kindFromWord(word(kind)) == kind);
    CHECK_FALSE(kindFromWord(QStringLiteral("Document")).has_value());
    CHECK(kindOf(Item(Notice{anyHeading(), {}, {}, {}, false, {}})) == ItemKind::Notice);
    CHECK(headingOf(Item(Dossier(anyHeading()))) == anyHeading());
}

TEST_CASE("a text is shown in the wanted language, else in Dutch, French, German, English, and white space is no text")
{
    LocalText text(Language::De, QStringLiteral("Steuer"));
    text.set(Language::En, QStringLiteral("Tax"));
    text.set(Language::Nl, QStringLiteral("  "));
    CHECK(text.best(Language::En) == QStringLiteral("Tax"));
    CHECK(text.best(Language::Fr) == QStringLiteral("Steuer"));
    CHECK(LocalText().isEmpty());
    CHECK(languageFromCode(QStringLiteral("nl_BE.UTF-8")) == Language::Nl);
    CHECK(languageFromCode(QStringLiteral("fr-BE")) == Language::Fr);
    CHECK_FALSE(languageFromCode(QStringLiteral("C.UTF-8")).has_value());
    CHECK_FALSE(languageFromCode(QStringLiteral("fry")).has_value());
}
