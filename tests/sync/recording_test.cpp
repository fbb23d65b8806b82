// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "domain/identifiers.h"
#include "sync/exchange_file.h"
#include "sync/recording.h"
#include "sync/redact.h"

#include <QDirIterator>
#include <QJsonArray>

using namespace overzicht;

namespace {

QByteArray everything(const QString &folder)
{
    QByteArray all;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        all += bytes;
        const QJsonObject response = QJsonDocument::fromJson(bytes).object().value(QStringLiteral("response")).toObject();
        all += QByteArray::fromBase64(response.value(QStringLiteral("body")).toString().toLatin1());
    }
    return all;
}

struct Recorded {
    explicit Recorded(bool raw)
    {
        for (int i = 0; i < 130; ++i) {
            QJsonObject message = LittleBox::message(QStringLiteral("bericht-%1").arg(i), QStringLiteral("Onbetaalde boete van Noor"), QStringLiteral("2026-11-%1T08:00:00+01:00").arg(1 + i % 20, 2, 10, QLatin1Char('0')));
            message.insert(QStringLiteral("forTheAttentionOf"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Noor Peeters")}, {QStringLiteral("id"), QStringLiteral("85073003328")}});
            message.insert(QStringLiteral("paymentData"), QJsonObject{{QStringLiteral("paymentDataId"), QStringLiteral("1")},
                                                                      {QStringLiteral("amount"), 53.0},
                                                                      {QStringLiteral("vatAmount"), 0},
                                                                      {QStringLiteral("currency"), QStringLiteral("EUR")},
                                                                      {QStringLiteral("dueDate"), QStringLiteral("2026-12-02T00:00:00+01:00")},
                                                                      {QStringLiteral("iban"), QStringLiteral("BE68539007547034")},
                                                                      {QStringLiteral("reference"), QStringLiteral("+++010/8068/17183+++")}});
            box.add(message);
        }
        box.add(QJsonObject{{QStringLiteral("subject"), QStringLiteral("zonder nummer")}}); // one that cannot be read
        qputenv("OVERZICHT_TEST_TOKEN", "token-9d2f");
        const QByteArray file = fixedSource(QStringLiteral("box"), {{QStringLiteral("p"), box.server.base()}},
                                            {{QStringLiteral("signIn"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("bearer")}, {QStringLiteral("tokenFrom"), QStringLiteral("env:OVERZICHT_TEST_TOKEN")}}}});
        rig.link(QStringLiteral("box"), file);
        linked = readLinked(rig.home, rig.registry, {});
        Recording recording(linked.sources.first(), rig.senders, raw, shortLimits());
        std::optional<RecordingReport> done;
        QObject::connect(&recording, &Recording::ended, &recording, [&](const RecordingReport &how) { done = how; });
        REQUIRE(recording.start(folder()));
        REQUIRE(QTest::qWaitFor([&] { return done.has_value(); }, 30'000));
        report = *done;
    }
    QString folder() const { return rig.folder.filePath(QStringLiteral("opname")); }

    LittleBox box;
    Rig rig;
    LinkedSources linked;
    RecordingReport report;
};

} // namespace

TEST_CASE("A raw recording gives in a replay exactly what the source gave, each time the same")
{
    Recorded recorded(true);
    CHECK(recorded.report.round.isWhole());
    CHECK(recorded.report.exchanges >= 3);
    CHECK(recorded.rig.count() == 0); // the person's own home was left alone
    recorded.box.server.asked.clear();
    const auto one = replay(recorded.folder(), recorded.rig.registry, recorded.rig.senders);
    REQUIRE(one);
    CHECK(one->items == 130);
    CHECK(one->quarantined == 1);
    CHECK(one->unrecorded.isEmpty());
    CHECK(recorded.box.server.asked.isEmpty());
    const auto two = replay(recorded.folder(), recorded.rig.registry, recorded.rig.senders);
    REQUIRE(two);
    CHECK(two->digest == one->digest);
    CHECK(everything(recorded.folder()).contains("Onbetaalde boete van Noor"));
    CHECK_FALSE(everything(recorded.folder()).contains("token-9d2f"));
}

TEST_CASE("A redacted recording holds nothing personal, and still replays to as many letters")
{
    Recorded recorded(false);
    const QByteArray all = everything(recorded.folder());
    for (const char *never : {"Onbetaalde", "boete", "Noor", "Peeters", "85073003328", "BE68539007547034", "539007547034", "010/8068/17183", "bericht-1", "zonder nummer", "token-9d2f"}) {
        INFO(never);
        CHECK_FALSE(all.contains(never));
    }
    CHECK(all.contains("2026-12-02T00:00:00"));
    CHECK(all.contains("127.0.0.1"));
    const auto again = replay(recorded.folder(), recorded.rig.registry, recorded.rig.senders);
    REQUIRE(again);
    CHECK(again->items == 130);
    CHECK(again->quarantined == 1);
    CHECK(again->unrecorded.isEmpty());
}

TEST_CASE("A recording is only made in a folder that is new or empty, and a replay names a file that is none")
{
    Recorded recorded(true);
    Recording second(recorded.linked.sources.first(), recorded.rig.senders, true, shortLimits());
    const auto refused = second.start(recorded.folder());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Refused);

    writeFile(recorded.folder() + QStringLiteral("/0002.json"), "{\"want\":");
    const auto broken = replay(recorded.folder(), recorded.rig.registry, recorded.rig.senders);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().detail.contains(QStringLiteral("0002.json")));
    CHECK_FALSE(replay(recorded.rig.folder.filePath(QStringLiteral("niets")), recorded.rig.registry, recorded.rig.senders));
}

TEST_CASE("A replay tells what was asked and not recorded")
{
    Recorded recorded(true);
    for (const QString &name : QDir(recorded.folder()).entryList({QStringLiteral("0*.json")})) {
        QFile file(recorded.folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains("page=2"))
            file.remove();
    }
    const auto report = replay(recorded.folder(), recorded.rig.registry, recorded.rig.senders);
    REQUIRE(report);
    CHECK(report->unrecorded == QStringList{QStringLiteral("/ebox/messages")});
}

TEST_CASE("The tag of an answer is redacted like its body: some servers make it from the number of whom they answer")
{
    KeptExchange exchange{Ask{Discover{QDateTime::currentDateTimeUtc()}, {}}, {}, HttpResponse()};
    exchange.response->etag = "\"85073003328-v7\"";
    Redactor redactor(QByteArray(32, 'k'));
    CHECK(exchangeFile(exchange, nullptr).contains("85073003328-v7"));
    CHECK_FALSE(exchangeFile(exchange, &redactor).contains("85073003328"));
}

TEST_CASE("Redaction keeps lengths, kinds and checks, and never makes two ids one")
{
    Redactor redactor(QByteArray(32, 'k'));
    const QString insz = redactor.text(QStringLiteral("85073003328"));
    CHECK(insz != QStringLiteral("85073003328"));
    CHECK((Insz::parse(insz) && Insz::parse(insz)->isValid()));
    const QString kbo = redactor.text(QStringLiteral("0316.380.841"));
    CHECK(kbo != QStringLiteral("0316.380.841"));
    CHECK(kbo.count(u'.') == 2);
    CHECK((Kbo::parse(kbo) && Kbo::parse(kbo)->isValid()));
    const QString ogm = redactor.text(QStringLiteral("+++010/8068/17183+++"));
    CHECK(ogm.startsWith(QStringLiteral("+++")));
    CHECK(ogm != QStringLiteral("+++010/8068/17183+++"));
    CHECK((Ogm::parse(ogm) && Ogm::parse(ogm)->isValid()));
    const QString iban = redactor.text(QStringLiteral("BE68 5390 0754 7034"));
    CHECK(iban != QStringLiteral("BE68 5390 0754 7034"));
    CHECK((Iban::parse(iban) && Iban::parse(iban)->isValid()));
    CHECK(iban.size() == 19);
    const QString wrong = redactor.text(QStringLiteral("0316380842")); // its check was wrong: no need to mend it
    CHECK(wrong.size() == 10);

    CHECK(redactor.text(QStringLiteral("Été à Gand 2026")).size() == 15);
    CHECK(redactor.text(QStringLiteral("Été à Gand 2026")).endsWith(QStringLiteral("2026")));
    // A number long enough to be somebody's does not stand in a text; a shorter one is a year, a street number.
    for (const char *number : {"123456", "73421986", "0123456789012"}) {
        const QString text = redactor.text(QStringLiteral("Dossier %1 voor u").arg(QLatin1String(number)));
        CHECK_FALSE(text.contains(QLatin1String(number)));
        CHECK(text.size() == qsizetype(strlen(number)) + 15);
    }
    CHECK(redactor.text(QStringLiteral("Dossier 12345 voor u")).contains(QStringLiteral("12345")));
    CHECK(redactor.text(QStringLiteral("zelfde")) == redactor.text(QStringLiteral("zelfde")));
    QSet<QString> made;
    for (char c = 'a'; c <= 'z'; ++c)
        made.insert(redactor.text(QString(QLatin1Char(c))));
    CHECK(made.size() == 26);
    CHECK(Redactor(QByteArray(32, 'x')).text(QStringLiteral("Noor Peeters")) != Redactor(QByteArray(32, 'k')).text(QStringLiteral("Noor Peeters")));

    const QUrl url = redactor.url(QUrl(QStringLiteral("https://ebox.example.org/REST/v2/ebox/messages/Noor/body?page=2&q=boete&receivedAfter=2026-11-01")), QStringLiteral("/ebox/messages/{messageId}/body"));
    CHECK(url.host() == QStringLiteral("ebox.example.org"));
    CHECK(url.path().startsWith(QStringLiteral("/REST/v2/ebox/messages/")));
    CHECK_FALSE(url.toString().contains(QStringLiteral("Noor")));
    CHECK(url.query().contains(QStringLiteral("page=2")));
    CHECK(url.query().contains(QStringLiteral("receivedAfter=2026-11-01")));
    CHECK(redactor.text(QStringLiteral("Noor")) == url.path().section(u'/', 5, 5)); // the same id everywhere

    const QByteArray cut = redactor.body(R"({"items":[{"messageId":"x1","subject":{"nl":"Boete voor Noor Pee)", QStringLiteral("application/json"));
    CHECK(cut.startsWith(R"({"items":[{"messageId":")"));
    CHECK_FALSE(cut.contains("Noor"));
    CHECK_FALSE(cut.contains("Boete"));
}
