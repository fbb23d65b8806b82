// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

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

TEST_CASE("decimals are written as the language of the program does: a point in English, a comma in Dutch")
{
    Person person;
    REQUIRE(person.ctl({"source", "add", person.source("a")}).exit == 0);
    CHECK(QString::fromUtf8(person.ctl({"sync"}).out).contains(QRegularExpression("[0-9]\\.[0-9] s\n")));
    person.setEnvironment("LANG", "nl_BE.UTF-8");
    CHECK(QString::fromUtf8(person.ctl({"sync"}).out).contains(QRegularExpression("[0-9],[0-9] s\n")));
}
