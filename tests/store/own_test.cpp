// SPDX-License-Identifier: EUPL-1.2
#include "town.h"

#include <QCryptographicHash>

using namespace town;

namespace {

Document bill(const QString &subject, const std::optional<QDateTime> &due, const char *arrived)
{
    Document d = document(subject, at(arrived));
    d.obligation.kind = Obligation::Kind::Pay;
    if (due)
        d.obligation.deadline = Deadline(*due);
    d.obligation.payment = PaymentRequest{Money(5800, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), Ogm::parse(QStringLiteral("010806817183")), {}};
    return d;
}

} // namespace

TEST_CASE("What the person said survives a full sync with changed contents", "[store]")
{
    Town t;
    t.land({found(QStringLiteral("a"), bill(QStringLiteral("Boete"), {}, "2026-01-01T08:00:00Z")), letter(2)});
    const ItemId id = *t.reader->find(t.self, QString::number(qint64(t.search(QStringLiteral("boete")).rows.first().id)));
    REQUIRE(t.store->setRead(id, true));
    REQUIRE(t.store->setPaid(id, t.clock.now()));
    REQUIRE(t.store->setNote(id, QStringLiteral("betaald via de bank")));
    REQUIRE(t.store->refile(id, ItemClass::Notice));
    const OwnFacts before = t.details(id).own;
    REQUIRE(t.store->restart(SourceId(QStringLiteral("ebox")), kFeed));
    t.clock.set(t.clock.now().addSecs(86400));
    Answer answer = page({found(QStringLiteral("a"), bill(QStringLiteral("Boete, herinnering"), {}, "2026-01-01T08:00:00Z")), letter(2)});
    answer.wholeSince = t.clock.now();
    t.land(answer);
    const Details d = t.details(id);
    CHECK(d.own == before);
    CHECK(d.own.readAt == at("2026-11-23T10:00:00Z"));
    CHECK(d.row.readHere);
    CHECK(d.row.state == RowState::Done);
    CHECK(d.row.kind == ItemKind::Notice);
    CHECK(d.row.classified == Classified{ItemClass::Notice, ClassReason::Refiled});
    CHECK(d.row.heading.subject == QStringLiteral("Boete, herinnering"));
    CHECK(t.rows({ItemKind::Document}).size() == 1);
    CHECK(t.rows({ItemKind::Notice}).size() == 1);
    REQUIRE(t.store->refile(id, std::nullopt));
    CHECK(t.details(id).row.kind == ItemKind::Document);
    // Said twice on a day, the first moment stays; another day is a correction; taking it back takes it away.
    REQUIRE(t.store->setPaid(id, before.paidAt->addSecs(60)));
    CHECK(t.details(id).own.paidAt == before.paidAt);
    REQUIRE(t.store->setPaid(id, at("2026-11-20T09:00:00Z")));
    CHECK(t.details(id).own.paidAt == at("2026-11-20T09:00:00Z"));
    REQUIRE(t.store->setPaid(id, std::nullopt));
    CHECK(t.details(id).row.state == RowState::ActionNeeded);
    CHECK(t.store->setRead(ItemId(12345), true).error().kind == Error::Kind::Gone);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("Paid on a day of the person's choosing, up to this moment and not a second later", "[store]")
{
    Town t;
    t.land({found(QStringLiteral("a"), bill(QStringLiteral("Boete"), {}, "2026-01-01T08:00:00Z"))});
    const ItemId id = t.rows().first().id;
    for (const QDateTime &when : {t.clock.now().addSecs(1), t.clock.now().addYears(10), QDateTime()}) {
        CHECK(t.store->setPaid(id, when).error().kind == Error::Kind::Refused);
        CHECK_FALSE(t.details(id).own.paidAt);
    }
    REQUIRE(t.store->setPaid(id, t.clock.now()));
    CHECK(t.details(id).own.paidAt == t.clock.now());
    REQUIRE(t.store->setPaid(id, at("2026-11-02T00:00:00+01:00")));
    CHECK(t.details(id).own.paidAt == at("2026-11-02T00:00:00+01:00"));
    CHECK(t.details(id).row.state == RowState::Done);
    CHECK(t.store->setPaid(ItemId(12345), t.clock.now()).error().kind == Error::Kind::Gone);
}

namespace {

/// The whole list once more, with this one thing on it, an hour later.
void tellAgain(Town &t, const Item &item)
{
    t.clock.set(t.clock.now().addSecs(3600));
    Answer answer = page({found(QStringLiteral("z"), item)});
    answer.wholeSince = t.clock.now();
    t.land(answer);
}

Heading headingFor(const char *subject) { return Heading(PartyId(QStringLiteral("1")), LocalText(Language::Nl, QString::fromLatin1(subject)), {}, at("2026-11-01T08:00:00Z")); }

Dossier asking(const char *action, const QDate &until, State state = State::ActionNeeded)
{
    Dossier dossier(headingFor("Bouwdossier"));
    dossier.number = QStringLiteral("OMV-2026-1");
    dossier.state = state;
    dossier.action = QString::fromLatin1(action);
    dossier.answerBy = Deadline(endOfDay(until));
    return dossier;
}

} // namespace

TEST_CASE("What is done is what a case asked then; what it asks next is to do", "[store]")
{
    Town t;
    const Dossier first = asking("Stuur het plan op", QDate(2026, 12, 5)), working = asking("", QDate(2026, 12, 5), State::InProgress);
    tellAgain(t, first);
    const ItemId id = t.rows().first().id;
    REQUIRE(t.store->setDone(id, true));
    const QDateTime done = t.clock.now();
    const auto isDone = [&] { return t.details(id).row.state == RowState::InProgress && t.reader->counters(t.self)->todo == 0 && t.details(id).own.doneAt == done && !t.details(id).row.askedAnew; };
    REQUIRE(isDone());
    Dossier touched = first; // nothing of what is asked
    touched.phase = QStringLiteral("Ontvankelijkheid");
    touched.contact.phone = QStringLiteral("016 00 00 00");
    tellAgain(t, touched);
    CHECK(isDone());
    tellAgain(t, working);
    CHECK(isDone());
    Dossier next = first;
    SECTION("another action") { next.action = QStringLiteral("Betaal de waarborg"); }
    SECTION("another last day") { next.answerBy = Deadline(endOfDay(QDate(2026, 12, 3))); }
    SECTION("the same words, after it went on in between") { }
    SECTION("money besides") { next.payment = PaymentRequest{Money(1000, QStringLiteral("EUR")), {}, {}, QStringLiteral("waarborg")}; }
    tellAgain(t, next);
    const Details d = t.details(id);
    CHECK(d.row.state == RowState::ActionNeeded);
    CHECK(d.row.askedAnew);
    CHECK_FALSE(d.own.doneAt);
    REQUIRE(d.own.doneBefore);
    CHECK(d.own.doneBefore->at == done);
    CHECK(t.reader->counters(t.self)->todo == 1);
    REQUIRE(t.store->setDone(id, true));
    CHECK(t.details(id).row.state == RowState::InProgress);
    CHECK(t.details(id).own.doneAt == t.clock.now());
    REQUIRE(t.store->setDone(id, false));
    CHECK(t.details(id).row.state == RowState::ActionNeeded);
    CHECK(t.findings().isEmpty());
}

TEST_CASE("A case that asks once more in the same words asks anew when its history says so", "[store]")
{
    Town t;
    Dossier first = asking("Vul uw aanvraag aan", QDate(2026, 12, 5));
    first.history = History({{QStringLiteral("Onvolledig"), at("2026-11-02T08:00:00Z"), {}, State::ActionNeeded}});
    tellAgain(t, first);
    const ItemId id = t.rows().first().id;
    REQUIRE(t.store->setDone(id, true));
    Dossier seen = first;
    seen.history = History({{QStringLiteral("Onvolledig"), at("2026-11-02T08:00:00Z"), {}, State::ActionNeeded}, {QStringLiteral("Bekeken"), at("2026-11-03T08:00:00Z"), {}, State::InProgress}});
    tellAgain(t, seen);
    CHECK(t.reader->counters(t.self)->todo == 0);
    Dossier again = seen;
    again.history = History(seen.history.steps() + QList<Step>{{QStringLiteral("Onvolledig"), at("2026-11-04T08:00:00Z"), {}, State::ActionNeeded}});
    tellAgain(t, again);
    CHECK(t.reader->counters(t.self)->todo == 1);
    CHECK(t.details(id).own.doneBefore);
}

TEST_CASE("What is paid is the amount, the account and the communication that a bill asked then, and not its last day", "[store]")
{
    Town t;
    const auto asks = [](qint64 cents, const char *iban, const char *reference, const QDate &until, PaymentState state = PaymentState::Due) {
        return Payment(headingFor("Retributie"), {Money(cents, QStringLiteral("EUR")), Iban::parse(QString::fromLatin1(iban)), {}, QString::fromLatin1(reference)}, Deadline(endOfDay(until)), state);
    };
    const char *const account = "BE68539007547034", *const other = "BE91516952884376";
    tellAgain(t, asks(1250, account, "2026/17", QDate(2026, 12, 5)));
    const ItemId id = t.rows().first().id;
    const QDateTime paid = t.clock.now();
    REQUIRE(t.store->setPaid(id, paid));
    const auto isPaid = [&] { return t.details(id).row.state == RowState::Paid && t.details(id).row.paying == Paying::Said && t.details(id).own.paidAt == paid; };
    REQUIRE(isPaid());
    tellAgain(t, asks(1250, account, "2026/17", QDate(2026, 12, 20))); // more time for the same bill
    CHECK(isPaid());
    const auto asksAnew = [&](const Payment &next) {
        tellAgain(t, next);
        const Details d = t.details(id);
        CHECK(d.row.state == RowState::Due);
        CHECK(d.row.paying == Paying::Due);
        CHECK(d.row.askedAnew);
        CHECK_FALSE(d.own.paidAt);
        REQUIRE(d.own.paidBefore);
        CHECK(*d.own.paidBefore == SaidBefore{paid, Money(1250, QStringLiteral("EUR"))});
        CHECK(t.reader->counters(t.self)->todo == 1);
    };
    SECTION("another amount") { asksAnew(asks(9900, account, "2026/17", QDate(2026, 12, 20))); }
    SECTION("another account") { asksAnew(asks(1250, other, "2026/17", QDate(2026, 12, 20))); }
    SECTION("another communication") { asksAnew(asks(1250, account, "2026/18", QDate(2026, 12, 20))); }
    SECTION("its source was wrong for once")
    {
        asksAnew(asks(9900, account, "2026/17", QDate(2026, 12, 20)));
        tellAgain(t, asks(1250, account, "2026/17", QDate(2026, 12, 20)));
        CHECK(isPaid()); // the very bill that was paid
        CHECK_FALSE(t.details(id).own.paidBefore);
    }
    SECTION("its source had it in hand, and asks again")
    {
        tellAgain(t, asks(1250, account, "2026/17", QDate(2026, 12, 20), PaymentState::Processing));
        CHECK(t.details(id).row.state == RowState::Processing);
        CHECK(t.details(id).own.paidAt == paid);
        asksAnew(asks(1250, account, "2026/17", QDate(2026, 12, 20)));
    }
}

TEST_CASE("What is paid stays paid when its communication is only written otherwise, also by who kept it before this version", "[store]")
{
    Town t;
    const auto asks = [](const QString &words, qint64 cents = 1250) {
        const auto structured = words.startsWith(QLatin1String("+++")) ? Ogm::parse(words) : std::nullopt;
        return Payment(headingFor("Retributie"), {Money(cents, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), structured, structured ? QString() : words}, Deadline(endOfDay(QDate(2026, 12, 5))), PaymentState::Due);
    };
    const auto [first, again, other] = GENERATE(std::tuple(QStringLiteral("Factuur 17"), QStringLiteral("FACTUUR\u200b 17"), QStringLiteral("Factuur 18")),
                                                std::tuple(QStringLiteral("Mededeling: OGM 010/8068/17183"), QStringLiteral("+++010/8068/17183+++"), QStringLiteral("+++010/8068/17284+++")),
                                                std::tuple(QStringLiteral("rf18 5390 0754 7034"), QStringLiteral("RF18\u200b539007547034"), QStringLiteral("RF45539007547033")));
    tellAgain(t, asks(first));
    const ItemId id = t.rows().first().id;
    REQUIRE(t.store->setPaid(id, t.clock.now()));
    tellAgain(t, asks(again));
    CHECK(t.details(id).row.paying == Paying::Said);
    CHECK_FALSE(t.details(id).row.askedAnew);
    tellAgain(t, asks(other));
    CHECK(t.details(id).row.askedAnew);
    tellAgain(t, asks(first)); // the very bill that was paid, in its first words
    CHECK(t.details(id).row.paying == Paying::Said);
    tellAgain(t, asks(again, 1300)); // another amount is another ask
    CHECK(t.details(id).row.askedAnew);
}

TEST_CASE("Without a communication its words tell one bill from the next on the same account", "[store]")
{
    Town t;
    const auto rent = [](const char *subject, const QDate &until) { return Payment(headingFor(subject), {Money(50'000, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), {}, {}}, Deadline(endOfDay(until)), PaymentState::Due); };
    tellAgain(t, rent("Huur december", QDate(2026, 12, 5)));
    const ItemId id = t.rows().first().id;
    REQUIRE(t.store->setPaid(id, t.clock.now()));
    tellAgain(t, rent("Huur  december", QDate(2026, 12, 20)));
    CHECK(t.details(id).row.state == RowState::Paid);
    tellAgain(t, rent("Huur januari", QDate(2027, 1, 5)));
    CHECK(t.details(id).row.state == RowState::Due);
    CHECK(t.details(id).row.askedAnew);
}

TEST_CASE("A case that does not say what it asks is asked anew when its source's words change", "[store]")
{
    Town t;
    Dossier first = asking("", QDate(2026, 12, 5));
    first.sourceState = QStringLiteral("Stuur uw plan");
    first.history = History({{QStringLiteral("Ingediend"), at("2026-11-02T08:00:00Z")}});
    tellAgain(t, first);
    const ItemId id = t.rows().first().id;
    REQUIRE(t.store->setDone(id, true));
    tellAgain(t, first);
    CHECK(t.reader->counters(t.self)->todo == 0);
    Dossier next = first;
    SECTION("its state") { next.sourceState = QStringLiteral("Stuur het attest"); }
    SECTION("its phase") { next.phase = QStringLiteral("Beroep"); }
    SECTION("its history") { next.history = History(first.history.steps() + QList<Step>{{QStringLiteral("Stuur nu ook het attest"), at("2026-11-03T08:00:00Z")}}); }
    tellAgain(t, next);
    CHECK(t.reader->counters(t.self)->todo == 1);
    CHECK(t.details(id).row.askedAnew);
}

TEST_CASE("What a step of a case asks is asked anew when the source changes its words, at the same moment", "[store]")
{
    Town t;
    Dossier first = asking("Vul uw aanvraag aan", QDate(2026, 12, 5));
    first.history = History({{QStringLiteral("Onvolledig"), at("2026-11-02T08:00:00Z"), QStringLiteral("Stuur het inkomensbewijs"), State::ActionNeeded}});
    tellAgain(t, first);
    const ItemId id = t.rows().first().id;
    REQUIRE(t.store->setDone(id, true));
    Dossier next = first;
    next.action = QStringLiteral("Vul uw aanvraag aan "); // the same words
    tellAgain(t, next);
    CHECK(t.reader->counters(t.self)->todo == 0);
    next.history = History({{QStringLiteral("Onvolledig"), at("2026-11-02T08:00:00Z"), QStringLiteral("Stuur het huurcontract"), State::ActionNeeded}});
    tellAgain(t, next);
    CHECK(t.reader->counters(t.self)->todo == 1);
}

TEST_CASE("A letter that was done with is not done with when its contents become others", "[store]")
{
    Town t;
    Document plain = document(QStringLiteral("Oproep"), at("2026-11-01T08:00:00Z"));
    Attachment content;
    content.foreignId = QStringLiteral("a");
    content.sha256 = QByteArray(32, 'a');
    plain.attachments = {content};
    tellAgain(t, plain);
    const ItemId id = t.rows().first().id;
    REQUIRE(t.store->setDone(id, true));
    Document next = plain;
    next.attachments.first().sha256 = QByteArray(32, 'b');
    tellAgain(t, plain);
    CHECK(t.details(id).row.state == RowState::Done);
    tellAgain(t, next);
    CHECK(t.details(id).row.state == RowState::ForInformation);
    CHECK(t.details(id).own.doneBefore);
}

TEST_CASE("What was said of a letter that asked nothing does not hold for a bill that comes in its place", "[store]")
{
    Town t;
    Document plain = document(QStringLiteral("Aanslag"), at("2026-11-01T08:00:00Z"));
    tellAgain(t, plain);
    const ItemId id = t.rows().first().id;
    REQUIRE(t.store->setDone(id, true));
    CHECK(t.details(id).row.state == RowState::Done);
    tellAgain(t, bill(QStringLiteral("Aanslag"), endOfDay(QDate(2026, 12, 9)), "2026-11-01T08:00:00Z"));
    CHECK(t.details(id).row.state == RowState::ActionNeeded);
    CHECK(t.details(id).row.askedAnew);
}

TEST_CASE("To do is what asks something that is not settled, by deadline", "[store]")
{
    Town t;
    t.land({found(QStringLiteral("late"), bill(QStringLiteral("Later"), endOfDay(QDate(2026, 12, 20)), "2026-11-01T08:00:00Z")),
            found(QStringLiteral("soon"), bill(QStringLiteral("Eerst"), endOfDay(QDate(2026, 12, 1)), "2026-10-01T08:00:00Z")),
            found(QStringLiteral("old"), bill(QStringLiteral("Ooit, oud"), {}, "2026-09-01T08:00:00Z")),
            found(QStringLiteral("new"), bill(QStringLiteral("Ooit, nieuw"), {}, "2026-11-10T08:00:00Z")),
            found(QStringLiteral("plain"), document(QStringLiteral("Ongelezen brief"), at("2026-11-20T08:00:00Z")))});
    const Filter todo{std::nullopt, false, true};
    REQUIRE(t.subjects(todo) == QStringList{QStringLiteral("Eerst"), QStringLiteral("Later"), QStringLiteral("Ooit, nieuw"), QStringLiteral("Ooit, oud")});
    CHECK(*t.reader->count(t.self, todo) == 4);
    const Row first = t.rows(todo).first();
    CHECK(first.dueAt == endOfDay(QDate(2026, 12, 1)));
    CHECK(first.amount == Money(5800, QStringLiteral("EUR")));
    CHECK(first.iban == QStringLiteral("BE68539007547034"));
    CHECK(first.reference == QStringLiteral("+++010/8068/17183+++"));
    REQUIRE(t.store->setPaid(first.id, t.clock.now()));
    CHECK(t.subjects(todo).first() == QStringLiteral("Later"));
    CHECK(t.reader->counters(t.self)->todo == 3);
    CHECK(t.reader->counters(t.self)->unreadDocuments == 5);
    CHECK(t.reader->counters(t.self)->total == 5);
}

TEST_CASE("Every kind of item has its row and its state", "[store]")
{
    Town t;
    const auto heading = [](const char *subject) { return Heading(PartyId(QStringLiteral("1")), LocalText(Language::Nl, QString::fromLatin1(subject)), {}, at("2026-11-01T08:00:00Z")); };
    const PaymentRequest request{Money(125000, QStringLiteral("EUR")), {}, {}, QStringLiteral("vrije mededeling")};
    Dossier dossier(heading("Bouwdossier"));
    dossier.number = QStringLiteral("OMV-2026-1");
    dossier.state = State::ActionNeeded;
    dossier.sourceState = QStringLiteral("onvolledig");
    dossier.answerBy = Deadline(endOfDay(QDate(2026, 12, 5)));
    Attestation attestation(heading("Attest"));
    attestation.validUntil = QDate(2030, 1, 1);
    t.land({found(QStringLiteral("n"), Notice{heading("Melding"), {}, {}, {}, false, {}}),
            found(QStringLiteral("d"), dossier), found(QStringLiteral("a"), attestation),
            found(QStringLiteral("p"), Payment(heading("Betaling"), request, Deadline(endOfDay(QDate(2026, 12, 9))), PaymentState::Due)),
            found(QStringLiteral("q"), Payment(heading("Betaald"), request, {}, PaymentState::Processing))});
    const auto one = [&](const char *words) { return t.search(QString::fromLatin1(words)).rows.first(); };
    CHECK(one("melding").kind == ItemKind::Notice);
    CHECK(one("melding").classified.value == ItemClass::Notice);
    CHECK(one("melding").state == RowState::ForInformation);
    CHECK(one("bouwdossier").state == RowState::ActionNeeded);
    CHECK(one("bouwdossier").sourceState == QStringLiteral("onvolledig"));
    CHECK(one("OMV-2026-1").dossier == QStringLiteral("OMV-2026-1"));
    CHECK(one("attest").state == RowState::ForInformation);
    CHECK(one("betaling").state == RowState::Due);
    CHECK(one("betaling").reference == QStringLiteral("vrije mededeling"));
    CHECK(one("betaald").state == RowState::Processing);
    CHECK(t.search(QStringLiteral("1.250,00")).total == 2);
    CHECK(t.search(QStringLiteral("1250,00")).total == 2);
    CHECK(t.reader->counters(t.self)->todo == 2);
    CHECK(t.reader->counters(t.self)->unreadNotices == 1);
    REQUIRE(t.store->setDone(one("bouwdossier").id, true));
    CHECK(one("bouwdossier").state == RowState::InProgress);
    REQUIRE(t.store->setPaid(one("betaling").id, t.clock.now()));
    CHECK(one("betaling").state == RowState::Paid);
    CHECK(t.reader->counters(t.self)->todo == 0);
    for (const RowState state : {RowState::ActionNeeded, RowState::Withdrawn})
        CHECK_FALSE(word(state).isEmpty());
    CHECK(word(RowState::ForInformation) == QStringLiteral("for-information"));
}

TEST_CASE("The class tells its reason", "[store]")
{
    Town t;
    Document registered = document(QStringLiteral("Aangetekend"), at("2026-11-01T08:00:00Z"));
    registered.registeredMail = true;
    Document main = document(QStringLiteral("Hoofdstuk"), at("2026-11-02T08:00:00Z"));
    main.attachments << Attachment{QStringLiteral("1"), {}, QStringLiteral("brief.pdf"), QStringLiteral("application/pdf"), 1, {}, true, false};
    t.land({found(QStringLiteral("r"), registered), found(QStringLiteral("m"), main), letter(1)});
    CHECK(t.search(QStringLiteral("aangetekend")).rows.first().classified.reason == ClassReason::RegisteredMail);
    CHECK(t.search(QStringLiteral("aangetekend")).rows.first().registeredMail);
    CHECK(t.search(QStringLiteral("hoofdstuk")).rows.first().classified.reason == ClassReason::MainContent);
    CHECK(t.search(QStringLiteral("hoofdstuk")).rows.first().attachments == 1);
    CHECK(t.search(QStringLiteral("brief")).rows.last().classified.value == ItemClass::Official);
}

TEST_CASE("Our copy of a content is told with it, until its sender changes it", "[store]")
{
    Town t;
    QFile copy(t.home.contents() + QStringLiteral("/1-brief.pdf"));
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write("%PDF-1.7 brief");
    copy.close();
    const QByteArray sha = QCryptographicHash::hash("%PDF-1.7 brief", QCryptographicHash::Sha256);
    Document d = document(QStringLiteral("Met bijlage"), at("2026-11-01T08:00:00Z"));
    d.attachments << Attachment{QStringLiteral("1"), {}, QStringLiteral("brief.pdf"), QStringLiteral("application/pdf"), 1, sha, true, false};
    t.land({found(QStringLiteral("a"), d)});
    const ItemId id = t.rows().first().id;
    CHECK(t.details(id).attachments.first().savedAs.isEmpty());
    CHECK(t.store->setSaved(id, 0, copy.fileName(), sha).error().kind == Error::Kind::Gone);
    CHECK(t.store->setSaved(id, 2, copy.fileName(), sha).error().kind == Error::Kind::Gone);
    CHECK(t.store->setSaved(id, 1, QStringLiteral("/etc/passwd"), sha).error().kind == Error::Kind::Refused);
    CHECK(t.store->setSaved(id, 1, t.home.contents() + QStringLiteral("/../overzicht.db"), sha).error().kind == Error::Kind::Refused);
    REQUIRE(t.store->setSaved(id, 1, copy.fileName(), sha));
    CHECK(t.details(id).attachments.first().savedAs == QStringLiteral("contents/1-brief.pdf"));
    CHECK(t.findings().isEmpty());
    REQUIRE(copy.open(QIODevice::WriteOnly));
    copy.write("%PDF-1.7 other");
    copy.close();
    CHECK(t.findings().size() == 1);
    REQUIRE(copy.remove());
    CHECK(t.findings().size() == 1);
    d.attachments.first().sha256 = QByteArray(32, 'x');
    t.land({found(QStringLiteral("a"), d)});
    CHECK(t.details(id).attachments.first().savedAs.isEmpty());
}

TEST_CASE("A body that was fetched is kept and can be searched", "[store]")
{
    Town t;
    t.land({letter(1)});
    const ItemId id = t.rows().first().id;
    CHECK_FALSE(t.reader->body(t.self, id)->has_value());
    REQUIRE(t.store->setBody(id, LocalText(Language::Nl, QStringLiteral("Beste burger, uw dossier is volledig."))));
    CHECK((*t.reader->body(t.self, id))->in(Language::Nl) == QStringLiteral("Beste burger, uw dossier is volledig."));
    CHECK(t.search(QStringLiteral("volledig")).total == 1);
    REQUIRE(t.store->setBody(id, LocalText(Language::Nl, QStringLiteral("Iets anders."))));
    CHECK(t.search(QStringLiteral("volledig")).total == 0);
    CHECK(t.search(QStringLiteral("anders")).total == 1);
    CHECK(t.findings().isEmpty());
}
