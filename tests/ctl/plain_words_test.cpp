// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "adapter/cause.h"
#include "kit/words.h"
#include "program.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

TEST_CASE("show in words tells every fact a sender put beside a letter: its named values and for whose attention it is")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    REQUIRE(person.ctl({"sync"}).exit == 0);
    int values = 0, attentions = 0, summonses = 0;
    for (const QJsonValue &row : person.ctl({"list", "--json", "--limit", "1000"}).items()) {
        const QString id = row.toObject().value("id").toString();
        const QJsonObject whole = person.ctl({"show", id, "--json"}).object();
        const QJsonArray business = whole.value("businessData").toArray();
        const QString attention = whole.value("attentionOf").toString();
        const bool summons = std::any_of(business.begin(), business.end(), [](const QJsonValue &value) { return value.toObject().value("key") == "zitting"; });
        // One with each suffices; each is a run of the program.
        if (!summons && (attention.isEmpty() || attentions > 0) && values > 4)
            continue;
        if (business.isEmpty() && attention.isEmpty())
            continue;
        const QString told = QString::fromUtf8(person.ctl({"show", id}).out);
        INFO(told.toStdString());
        CHECK(told.contains(attention));
        attentions += attention.isEmpty() ? 0 : 1;
        for (const QJsonValue &value : business) {
            for (const QJsonValue &text : value.toObject().value("values").toArray()) {
                const QString nl = text.toObject().value("nl").toString();
                CHECK(told.simplified().contains(nl.simplified().left(60)));
                values += nl.isEmpty() ? 0 : 1;
            }
        }
        if (summons) {
            ++summonses;
            CHECK(told.contains("Zitting: "));
            CHECK(told.contains(QString::fromUtf8("om 14 uur, vredegerecht Deinze")));
        }
    }
    CHECK(summonses == 1);
    CHECK(values > 0);
}

TEST_CASE("a content without a digest that can be used is saved with that said, a web page in its place is told as one, and one much larger than announced is not saved")
{
    const Person person;
    const auto letter = [](const char *id, const char *more) {
        return QByteArray(R"({"messageId":")") + id + R"(","subject":{"nl":"Brief )" + id + R"("},"receiptDate":"2026-11-20T08:14:00+01:00","senderOrganizationId":"0316380841","messageTypeId":"t",
            "forTheAttentionOf":{"name":"Dienst \u001b[31mboekhouding"},"attachments":[{"attachmentId":"a","attachmentTitle":{"nl":"Brief"},"fileName":"brief.pdf","mediaType":"application/pdf","mainContent":true)" + more + "}]}";
    };
    const QByteArray unreadable = R"(,"digest":{"digestMethod":"SHA-256","digestValue":"not base64 at all"})";
    QHash<QString, QByteArray> answers{{"/ebox", R"({"numberOfMessages":3,"numberOfUnreadMessages":3})"},
                                       {"/ebox/messages", "{\"items\":[" + letter("m-1", unreadable) + "," + letter("m-2", "") + "," + letter("m-3", R"(,"size":1)") + "],\"totalItems\":3}"}};
    const QByteArray page = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in</body></html>\n";
    for (const char *id : {"m-1", "m-2"}) {
        answers.insert(QStringLiteral("/ebox/messages/") + id + "/attachments/a/content", page);
    }
    answers.insert("/ebox/messages/m-3/attachments/a/content", "%PDF-1.7\n" + QByteArray(200'000, 'x'));
    const TinyServer server(answers);
    const QByteArray more = "{\"baseUrl\":null,\"providers\":[{\"id\":\"p\",\"baseUrl\":\"" + server.base().toUtf8() + "\"}]}";
    REQUIRE(person.ctl({"source", "add", person.source("tiny", more)}).exit == 0);
    person.ctl({"sync"});
    const QJsonArray rows = person.ctl({"list", "--json"}).items();
    REQUIRE(rows.size() == 3);
    for (const QJsonValue &row : rows) {
        const QString id = row.toObject().value("id").toString();
        const QByteArray shown = person.ctl({"show", id}).out;
        CHECK(shown.contains("For the attention of: Dienst"));
        CHECK_FALSE(shown.contains('\x1b'));
        const QString out = person.path(id + ".pdf");
        const Ran ran = person.ctl({"open", id, "--attachment", "1", "--out", out});
        INFO(ran.out.toStdString() << ran.err.toStdString());
        if (row.toObject().value("subject") == "Brief m-3") {
            CHECK(ran.exit == 3);
            CHECK(ran.err.contains("much larger than announced"));
            CHECK_FALSE(QFile::exists(out));
            continue;
        }
        CHECK(ran.exit == 0);
        CHECK(ran.out.contains("no usable digest came with it"));
        CHECK(ran.err.contains("a web page"));
    }
}

TEST_CASE("a program in the place of the PDF that was announced is told as one, with or without a digest that fits, and to programs too")
{
    const Person person;
    const QByteArray elf = QByteArray("\x7f" "ELF\x02\x01\x01", 7) + QByteArray(200, '\0');
    const QByteArray digest = QCryptographicHash::hash(elf, QCryptographicHash::Sha256).toBase64();
    const auto letter = [](const QByteArray &id, const QByteArray &more) -> QByteArray {
        return R"({"messageId":")" + id + R"(","subject":{"nl":"Brief )" + id + R"("},"receiptDate":"2026-11-20T08:14:00+01:00","senderOrganizationId":"0316380841","messageTypeId":"t",
            "attachments":[{"attachmentId":"a","attachmentTitle":{"nl":"Brief"},"fileName":"brief.pdf","mediaType":"application/pdf","mainContent":true)" + more + "}]}";
    };
    QHash<QString, QByteArray> answers{{"/ebox", R"({"numberOfMessages":3,"numberOfUnreadMessages":3})"},
                                       {"/ebox/messages", "{\"items\":[" + letter("m-1", "") + "," + letter("m-2", R"(,"digest":{"digestMethod":"SHA-256","digestValue":")" + digest + R"("})") + "," + letter("m-3", "") + "],\"totalItems\":3}"}};
    for (const char *id : {"m-1", "m-2"})
        answers.insert(QStringLiteral("/ebox/messages/") + id + "/attachments/a/content", elf);
    answers.insert("/ebox/messages/m-3/attachments/a/content", "%PDF-1.7\n%%EOF\n");
    const TinyServer server(answers);
    REQUIRE(person.ctl({"source", "add", person.source("tiny", "{\"baseUrl\":null,\"providers\":[{\"id\":\"p\",\"baseUrl\":\"" + server.base().toUtf8() + "\"}]}")}).exit == 0);
    person.ctl({"sync"});
    const QJsonArray rows = person.ctl({"list", "--json"}).items();
    REQUIRE(rows.size() == 3);
    for (const QJsonValue &row : rows) {
        const QString id = row.toObject().value("id").toString(), subject = row.toObject().value("subject").toString();
        const Ran ran = person.ctl({"open", id, "--out", person.path(id + ".pdf"), "--json"});
        INFO(subject.toStdString() << ran.out.toStdString() << ran.err.toStdString());
        CHECK(ran.exit == 0);
        CHECK(ran.err.contains("What came is a program") == (subject != "Brief m-3"));
        CHECK(ran.object().value("instead") == (subject != "Brief m-3" ? QJsonValue("program") : QJsonValue(QJsonValue::Undefined)));
        CHECK(ran.object().value("digestChecked").toBool() == (subject == "Brief m-2"));
    }
}

TEST_CASE("decimals are written as the language of the program does: a point in English, a comma in Dutch")
{
    Person person;
    REQUIRE(person.ctl({"source", "add", person.source("a")}).exit == 0);
    CHECK(QString::fromUtf8(person.ctl({"sync"}).out).contains(QRegularExpression("[0-9]\\.[0-9] s\n")));
    person.setEnvironment("LANG", "nl_BE.UTF-8");
    CHECK(QString::fromUtf8(person.ctl({"sync"}).out).contains(QRegularExpression("[0-9],[0-9] s\n")));
}

namespace {

/// Every feed that is not well, by "source/feed": its line on the command line, and what the window says of the same.
struct Told {
    QHash<QString, QString> lines, window, labels;
};

Told toldOf(const Person &person)
{
    using namespace overzicht;
    Told told;
    for (const QByteArray &line : person.ctl({"sync", "--full"}).err.split('\n')) {
        static const QRegularExpression shape("\\(([^ ()]+/[^ ()]+)\\): ");
        if (const auto match = shape.match(QString::fromUtf8(line)); match.hasMatch())
            told.lines.insert(match.captured(1), QString::fromUtf8(line));
    }
    for (const QJsonValue &source : person.ctl({"source", "list", "--json"}).array()) {
        for (const QJsonValue &one : source.toObject().value("feeds").toArray()) {
            FeedState feed;
            feed.health = healthFromWord(one.toObject().value("health").toString()).value_or(Health::Never);
            feed.detail = one.toObject().value("detail").toString();
            const QString id = source.toObject().value("id").toString() + '/' + one.toObject().value("id").toString();
            told.window.insert(id, words::healthSentence(feed, QDateTime::currentDateTimeUtc()));
            told.labels.insert(id, words::health(feed.health, feed.detail).words);
        }
    }
    return told;
}

} // namespace

TEST_CASE("each way in which a provider fails has a sentence of its own, the same on the command line and in the window")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    person.ctl({"sync"});
    town.breakServer("federaal", "down");
    town.breakServer("vlaams", "cut");
    town.breakServer("lindehove", "wrong-type");
    town.breakServer("doccle", "endless");
    town.breakServer("kbc", "lying-total");
    town.breakServer("burgerprofiel", "looping");
    town.breakServer("onderneming", "twice");
    const Told told = toldOf(person);
    const QHash<QString, QString> sentences{{"ebox/federaal", "Nothing answers at its address."},
                                            {"ebox/vlaams", "Only a part came: its answer was cut off."},
                                            {"ebox/lindehove", "It sent a web page instead of data."},
                                            {"doccle/federaal", "Its answer is far too large, so we stopped it."}};
    for (auto it = sentences.begin(); it != sentences.end(); ++it) {
        const QString line = told.lines.value(it.key()), window = told.window.value(it.key());
        INFO(it.key().toStdString() << ": " << line.toStdString() << " / " << window.toStdString());
        CHECK(line.contains(it.value()));
        CHECK(window.contains(it.value()));
        CHECK(line.contains("What was fetched before stays.")); // nothing of these answers could be read, so nothing is said to be kept
        CHECK_FALSE(line.contains("What could be read is kept."));
        CHECK_FALSE((line + window).contains(QRegularExpression("[a-z]Error|JSON|HTTP|/ebox\\b|bytes")));
    }
    CHECK(told.labels.value("ebox/federaal") == "Cannot be reached");
    CHECK(told.labels.value("ebox/vlaams") == "Not working");
    CHECK(told.lines.value("ebox/vlaams").contains("): not working. "));
    // Broken promises, each in its own words.
    CHECK(told.lines.value("kbc/federaal").contains("(totalItems)"));
    CHECK(told.lines.value("burgerprofiel/federaal").contains("a page that had come before"));
    CHECK(told.lines.value("vereniging/onderneming").contains("the id of another one on the same page"));

    town.healAll();
    const Told well = toldOf(person);
    for (auto it = sentences.begin(); it != sentences.end(); ++it)
        CHECK_FALSE(well.lines.contains(it.key()));
}

TEST_CASE("answers that are not what was asked are told apart, and an address without letters is told as that")
{
    const Person person;
    const QByteArray counters = R"({"numberOfMessages":1,"numberOfUnreadMessages":1})";
    const struct {
        QString id, told;
        QByteArray list;
    } answers[]{{"empty", "It sent an empty answer.", ""},
                {"damaged", "Its answer is damaged and cannot be read.", "{\"items\":[}"},
                {"other", "It sent other data than what was asked.", "[1,2]"},
                {"page", "It sent a web page instead of data.", "<!DOCTYPE html><title>Sign in</title>"}};
    QHash<QString, QByteArray> served;
    for (const auto &one : answers) {
        served.insert('/' + one.id + "/ebox", counters);
        served.insert('/' + one.id + "/ebox/messages", one.list);
    }
    const TinyServer server(served);
    QJsonArray providers;
    for (const QString &id : {QStringLiteral("empty"), QStringLiteral("damaged"), QStringLiteral("other"), QStringLiteral("page"), QStringLiteral("nobody")})
        providers << QJsonObject{{"id", id}, {"baseUrl", server.base() + '/' + id}};
    REQUIRE(person.ctl({"source", "add", person.source("tiny", QJsonDocument(QJsonObject{{"baseUrl", QJsonValue()}, {"providers", providers}}).toJson())}).exit == 0);
    const Told told = toldOf(person);
    for (const auto &one : answers) {
        const QString line = told.lines.value("tiny/" + one.id), window = told.window.value("tiny/" + one.id);
        INFO(line.toStdString() << " / " << window.toStdString());
        CHECK(line.contains(one.told));
        CHECK(window.contains(one.told));
    }
    CHECK(told.lines.value("tiny/nobody").contains("There is no list of letters at its address."));
    CHECK(told.window.value("tiny/nobody").contains("There is no list of letters at its address."));
}

TEST_CASE("what a server says of its own failure is quoted in one line, on the command line and in the window, and a number of a person in it is not")
{
    const Person person;
    const auto answer = [](const char *status, const QByteArray &body, const QByteArray &more = {}) {
        return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    const TinyServer server({{"/broken/ebox", answer("500 x", R"({"id":"1","code":"EBX-500","message":"De databank van 85073003328 ligt\u001b[31m plat\u201d. <b>Bel</b> ons"})")},
                             {"/mine/ebox", answer("403 x", R"({"id":"1","code":"EBX-403","message":"Geen mandaat"})")},
                             {"/away/ebox", answer("302 x", "", "Location: https://evil.example/ebox\r\n")}});
    QJsonArray providers;
    for (const char *id : {"broken", "mine", "away"})
        providers << QJsonObject{{"id", id}, {"baseUrl", server.base() + '/' + id}};
    REQUIRE(person.ctl({"source", "add", person.source("tiny", QJsonDocument(QJsonObject{{"baseUrl", QJsonValue()}, {"providers", providers}}).toJson())}).exit == 0);
    const Told told = toldOf(person);
    const auto both = [&](const char *id, const QString &sentence) {
        const QString line = told.lines.value(QStringLiteral("tiny/") + id), window = told.window.value(QStringLiteral("tiny/") + id);
        INFO(line.toStdString() << " / " << window.toStdString());
        CHECK(line.contains(sentence));
        CHECK(window.contains(sentence));
        CHECK_FALSE((line + window).contains(QChar(0x1b)));
        CHECK_FALSE((line + window).contains("85073003328"));
    };
    both("broken", QString::fromUtf8("Something is wrong at the source itself (HTTP 500). It said: “EBX-500: De databank van *** ligt\uFFFD[31m plat'. <b>Bel</b> ons”."));
    both("mine", QString::fromUtf8("It does not let your key read this. It said: “EBX-403: Geen mandaat”."));
    both("away", "It sends us to another address. We did not go there, and sent nothing there.");
    CHECK(told.lines.value("tiny/broken").contains("): not working. "));
    CHECK(told.labels.value("tiny/broken") == "Not working");
}

TEST_CASE("a key that the source file gives to no address is told as that, with what to write there, never as a key that stopped working")
{
    Person person;
    person.setEnvironment("KEY_A", "a-key");
    person.setEnvironment("KEY_B", "b-key");
    const TinyServer server({{"/a/ebox", "{}"}, {"/b/ebox", "{}"}});
    // A list names a third provider at the host where two have keys of their own.
    const QByteArray list = R"([{"messageProviderId":"c","messageProviderName":{"nl":"C"},"messageProviderUrl":")" + server.base().toUtf8() + R"(/c"}])";
    const TinyServer federation({{"/messageProviders", list}});
    const auto provider = [&server](const char *id, const char *key) { return QJsonObject{{"id", id}, {"baseUrl", server.base() + '/' + id}, {"tokenFrom", key}}; };
    const auto file = [&](const QJsonArray &providers) { return person.source("keys", QJsonDocument(QJsonObject{{"baseUrl", federation.base()}, {"providers", providers}}).toJson()); };
    REQUIRE(person.ctl({"source", "add", file({provider("a", "env:KEY_A"), provider("b", "env:KEY_B")})}).exit == 0);
    const Told told = toldOf(person);
    const QString line = told.lines.value("keys/c"), window = told.window.value("keys/c");
    INFO(line.toStdString() << " / " << window.toStdString());
    const QString what = "The source file does not say which key may go to " + server.base() + "/c, so we sent it none.", next = "Add that address to \"providers\" in the source file, with its own key.";
    CHECK(line.contains("): no key sent. " + what + ' ' + next));
    CHECK(window.startsWith(what));
    CHECK(window.endsWith(next));
    CHECK(told.labels.value("keys/c") == "No key sent");

    // Whoever does so has it mended.
    REQUIRE(person.ctl({"source", "remove", "keys"}).exit == 0);
    REQUIRE(person.ctl({"source", "add", file({provider("a", "env:KEY_A"), provider("b", "env:KEY_B"), provider("c", "env:KEY_A")})}).exit == 0);
    CHECK_FALSE(toldOf(person).lines.value("keys/c").contains("no key"));
}
