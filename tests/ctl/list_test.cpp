// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "program.h"

#include <QDateTime>
#include <QSet>

namespace {

/// A person with a town that was synced once; made once for all tests that only look.
struct Synced {
    Person person;
    Town town{person};
    Ran sync = person.ctl({"sync", "--json"});
};

Synced &synced()
{
    static Synced one;
    return one;
}

QDateTime moment(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODate); }

} // namespace

TEST_CASE("a row has every member of the contract, under its own name and of its own shape")
{
    const Person &person = synced().person;
    REQUIRE(synced().sync.exit == 0);
    const QJsonArray items = person.ctl({"list", "--json"}).items();
    REQUIRE(items.size() > 50);
    QSet<QString> seen;
    const QSet<QString> states{"action-needed", "in-progress", "draft", "done", "stopped", "for-information", "due", "processing", "paid", "expired", "withdrawn"};
    const QSet<QString> kinds{"document", "notice", "dossier", "attestation", "payment"};
    const QSet<QString> reasons{"refiled", "registered-mail", "policy", "main-content", "refers-elsewhere", "default"};
    for (const QJsonValue &value : items) {
        const QJsonObject row = value.toObject();
        for (const QString &key : row.keys())
            seen << key;
        INFO(QJsonDocument(row).toJson().toStdString());
        CHECK(row.value("id").isString());
        CHECK(kinds.contains(row.value("kind").toString()));
        CHECK_FALSE(row.value("sender").toObject().value("id").toString().isEmpty());
        CHECK_FALSE(row.value("sender").toObject().value("name").toString().isEmpty());
        CHECK(row.value("sender").toObject().value("confirmed").isBool());
        CHECK_FALSE(row.value("subject").toString().isEmpty());
        CHECK(row.value("arrivedAt").toString().contains(QRegularExpression("^20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d([+-]\\d\\d:\\d\\d|Z)$")));
        CHECK(states.contains(row.value("state").toString()));
        CHECK(row.value("readHere").isBool());
        CHECK(row.value("readAtSource").isBool());
        CHECK((row.value("class").toObject().value("value") == "official" || row.value("class").toObject().value("value") == "notice"));
        CHECK(reasons.contains(row.value("class").toObject().value("reason").toString()));
        CHECK(row.value("fallbacks").isArray());
        CHECK_FALSE(row.value("source").toString().isEmpty());
        CHECK_FALSE(row.value("feed").toString().isEmpty());
        CHECK(row.value("channels").toArray().contains(row.value("source")));
        if (row.contains("amountCents")) {
            CHECK(row.value("currency") == "EUR");
            CHECK(row.value("amountCents").toInteger() > 0);
            CHECK_FALSE(row.value("iban").toString().contains(' '));
        }
        if (row.contains("dueAt"))
            CHECK(row.value("dueAt").toString().contains(QRegularExpression("T\\d\\d:\\d\\d:\\d\\d\\+0[12]:00$"))); // Belgian time on a machine in New York
    }
    for (const char *optional : {"dueAt", "amountCents", "iban", "reference", "expiresAt"})
        CHECK(seen.contains(QLatin1String(optional)));
}

TEST_CASE("the list is newest first, the to-do list by deadline, and the counts agree")
{
    const Person &person = synced().person;
    const QJsonObject all = person.ctl({"list", "--json"}).object();
    const QJsonArray items = all.value("items").toArray();
    CHECK(all.value("total").toInt() == items.size());
    for (qsizetype i = 1; i < items.size(); ++i)
        CHECK(moment(items.at(i - 1).toObject().value("arrivedAt")) >= moment(items.at(i).toObject().value("arrivedAt")));

    const QJsonArray todo = person.ctl({"list", "--todo", "--json"}).items();
    REQUIRE(todo.size() >= 3);
    for (qsizetype i = 1; i < todo.size(); ++i) {
        const QDateTime before = moment(todo.at(i - 1).toObject().value("dueAt")), after = moment(todo.at(i).toObject().value("dueAt"));
        CHECK((!after.isValid() || (before.isValid() && before <= after)));
    }

    const Ran three = person.ctl({"list", "--limit", "3", "--json"});
    CHECK(three.items().size() == 3);
    CHECK(three.object().value("total").toInt() == items.size());
    CHECK(three.items().first() == items.first());

    int ofKind = 0;
    for (const char *kind : {"document", "notice", "dossier", "attestation", "payment"}) {
        const QJsonArray some = person.ctl({"list", "--kind", kind, "--json"}).items();
        for (const QJsonValue &row : some)
            CHECK(row.toObject().value("kind") == QLatin1String(kind));
        ofKind += int(some.size());
    }
    CHECK(ofKind == items.size());

    const QJsonArray unread = person.ctl({"list", "--unread", "--json"}).items();
    CHECK(unread.size() > 0);
    CHECK(unread.size() < items.size());
    for (const QJsonValue &row : unread)
        CHECK((!row.toObject().value("readHere").toBool() && !row.toObject().value("readAtSource").toBool()));
}

TEST_CASE("a bill that two counters of the town tell is told on both, and only there; no sender of the town is taken for another")
{
    const Person &person = synced().person;
    QJsonArray alike;
    for (const QJsonValue &row : person.ctl({"list", "--json"}).items()) {
        if (row.toObject().contains("sameBill"))
            alike << row;
        if (row.toObject().contains("mayPay"))
            CHECK(row.toObject().value("payee") != "not-of-that-name");
    }
    REQUIRE(alike.size() == 2);
    const QJsonObject one = alike.at(0).toObject(), other = alike.at(1).toObject();
    CHECK(one.value("subject") == "Dossierkost omgevingsvergunning");
    CHECK(one.value("sameBill").toObject().value("id") == other.value("id"));
    CHECK(other.value("sameBill").toObject().value("id") == one.value("id"));
    CHECK(one.value("sameBill").toObject().value("source") == other.value("source"));
    CHECK(one.value("sameBill").toObject().value("paying") == other.value("paying"));
    CHECK(person.ctl({"show", one.value("id").toString()}).out.contains(other.value("id").toString().toUtf8()));
}

TEST_CASE("show names the source of the other bill as it calls itself, and not by its id")
{
    const Person &person = synced().person;
    QHash<QString, QString> names;
    for (const QJsonValue &source : person.ctl({"source", "list", "--json"}).array())
        names.insert(source.toObject().value("id").toString(), source.toObject().value("name").toString());
    int told = 0;
    for (const QJsonValue &row : person.ctl({"list", "--json"}).items()) {
        const QJsonObject bill = row.toObject();
        if (!bill.contains("sameBill"))
            continue;
        const QString source = bill.value("sameBill").toObject().value("source").toString(), name = names.value(source);
        REQUIRE(name != source);
        REQUIRE_FALSE(name.isEmpty());
        const QString shown = QString::fromUtf8(person.ctl({"show", bill.value("id").toString()}).out);
        INFO(shown.toStdString());
        CHECK(shown.simplified().contains(QStringLiteral("from ") + name));
        ++told;
    }
    CHECK(told == 2);
}

TEST_CASE("show of a case names what carries its number, and show and list of each of these name the case")
{
    const Person &person = synced().person;
    QJsonObject permit;
    for (const QJsonValue &row : person.ctl({"list", "--kind", "dossier", "--json"}).items()) {
        if (row.toObject().value("dossier") == "OMV-2026-0871")
            permit = row.toObject();
    }
    REQUIRE_FALSE(permit.isEmpty());
    const QString id = permit.value("id").toString();
    const QJsonArray beside = person.ctl({"show", id, "--json"}).object().value("beside").toArray();
    QStringList kinds;
    for (const QJsonValue &one : beside) {
        const QJsonObject other = one.toObject();
        kinds << other.value("kind").toString();
        CHECK(other.value("confirmed").toBool());
        const QJsonObject shown = person.ctl({"show", other.value("id").toString(), "--json"}).object();
        CHECK(shown.value("dossier") == "OMV-2026-0871");
        for (const QJsonValue &row : person.ctl({"list", "--json"}).items()) {
            if (row.toObject().value("id") == other.value("id"))
                CHECK(row.toObject().value("dossier") == "OMV-2026-0871");
        }
    }
    CHECK(kinds.contains("payment"));
    CHECK(kinds.count("document") >= 3);
    const QByteArray told = person.ctl({"show", id}).out;
    CHECK(told.contains("Belongs to the same case"));
    CHECK(told.contains(beside.first().toObject().value("id").toString().toUtf8()));
}

TEST_CASE("completeness counts sources and tells when all answered")
{
    const QJsonObject complete = synced().person.ctl({"list", "--json"}).object().value("complete").toObject();
    CHECK(complete.value("asked").toInt() == complete.value("answered").toInt());
    const Person &person = synced().person;
    const QJsonObject theirs = person.ctl({"--for", "0100009968", "list", "--json"}).object().value("complete").toObject();
    CHECK(theirs.value("asked").toInt() == 1);
    CHECK(theirs.value("mailboxes").toInt() == 1);
    CHECK(complete.value("mailboxes").toInt() >= complete.value("asked").toInt());
    CHECK(complete.value("asked").toInt() + theirs.value("asked").toInt() == person.ctl({"source", "list", "--json"}).array().size());
    // Nobody's letters were asked for an organisation without a source, however well the others answer.
    const Ran nobody = person.ctl({"--for", "0316380841", "list", "--json"});
    CHECK(nobody.object().value("complete").toObject().value("asked").toInt() == 0);
    CHECK_FALSE(nobody.object().value("complete").toObject().contains("at"));
    CHECK(nobody.err.contains("No source is linked here for '0316380841'"));
    CHECK(moment(complete.value("at")).secsTo(QDateTime::currentDateTimeUtc()) < 600);
}

TEST_CASE("an organisation's rows are never among the person's own, and no id of one opens for the other")
{
    const Person &person = synced().person;
    const QJsonArray own = person.ctl({"list", "--json"}).items(), theirs = person.ctl({"--for", "0100009968", "list", "--json"}).items();
    REQUIRE_FALSE(theirs.isEmpty());
    QSet<QString> ownIds;
    for (const QJsonValue &row : own) {
        ownIds << row.toObject().value("id").toString();
        CHECK(row.toObject().value("source") != "vereniging");
    }
    for (const QJsonValue &row : theirs) {
        const QString id = row.toObject().value("id").toString();
        CHECK_FALSE(ownIds.contains(id));
        CHECK(person.ctl({"show", id}).exit == 3);
        CHECK(person.ctl({"open", id, "--out", "theirs"}).exit == 3);
        CHECK(person.ctl({"--for", "0100009968", "show", id}).exit == 0);
    }
    CHECK(person.ctl({"--for", "0316380841", "list", "--json"}).items().isEmpty());
}

TEST_CASE("a search finds by the beginning of a word, whatever the accents, newest first, and nothing by query syntax")
{
    const Person &person = synced().person;
    const QString subject = person.ctl({"list", "--json", "--limit", "1"}).items().first().toObject().value("subject").toString();
    const QString word = subject.split(' ').first().remove(QRegularExpression("[^\\p{L}]"));
    REQUIRE(word.size() > 2);
    const Ran hits = person.ctl({"search", word, "--json"});
    CHECK(hits.exit == 0);
    REQUIRE(hits.items().size() > 0);
    CHECK(hits.object().value("total").toInt() >= hits.items().size());
    CHECK(hits.object().contains("complete"));
    for (qsizetype i = 1; i < hits.items().size(); ++i)
        CHECK(moment(hits.items().at(i - 1).toObject().value("arrivedAt")) >= moment(hits.items().at(i).toObject().value("arrivedAt")));
    CHECK(person.ctl({"search", word.toUpper(), "--json"}).items() == hits.items());
    CHECK(person.ctl({"search", word, "--limit", "1", "--json"}).items().size() == 1);
    for (const QJsonValue &hit : hits.items()) {
        const QJsonObject why = hit.toObject().value("why").toArray().first().toObject();
        const QJsonArray mark = why.value("marks").toArray().first().toArray();
        INFO(QJsonDocument(why).toJson().toStdString());
        CHECK_FALSE(why.value("where").toString().isEmpty());
        CHECK(why.value("snippet").toString().mid(mark.at(0).toInt(), mark.at(1).toInt()).startsWith(word, Qt::CaseInsensitive));
    }
    CHECK(person.ctl({"search", word, "--best", "--json"}).items().size() == hits.items().size());
    CHECK(person.ctl({"search", "zzqqxx", "--json"}).items().isEmpty());
    for (const char *hostile : {"\"", "a OR b", "NEAR(a b)", "*", "subject:x", "'; DROP TABLE item; --", "-", "()", "%", "\\"}) {
        INFO(hostile);
        CHECK(person.ctl({"search", "--json", "--", hostile}).exit == 0);
    }
}

TEST_CASE("for people the rows stand in columns, name the example, and end with how complete it is")
{
    const Person &person = synced().person;
    const QByteArray out = person.ctl({"list", "--limit", "5"}).out;
    CHECK(out.contains("Subject"));
    CHECK(out.contains("(example)"));
    CHECK(out.contains("5 shown of"));
    CHECK(out.contains("Last time all answered"));
    CHECK(person.ctl({"source", "list"}).out.contains("up to date"));
    const QList<QByteArray> lines = out.split('\n');
    const auto column = [](const QByteArray &line, const char *word) { return QString::fromUtf8(line).indexOf(QLatin1String(word)); };
    CHECK(column(lines.at(0), "Sender") >= 0);
    CHECK(column(lines.at(0), "Subject") > column(lines.at(0), "Sender"));
}

TEST_CASE("for people the list says who is not confirmed, which bill not to pay yet, and which is told twice")
{
    const Person &person = synced().person;
    const Ran list = person.ctl({"list"});
    const QList<QByteArray> lines = list.out.split('\n');
    const auto lineOf = [&](const QString &id) {
        for (const QByteArray &line : lines) {
            if (line.contains(id.toUtf8() + ' ') || line.endsWith(id.toUtf8()))
                return line;
        }
        return QByteArray();
    };
    int unconfirmed = 0, blocked = 0, twice = 0;
    for (const QJsonValue &value : person.ctl({"list", "--json"}).items()) {
        const QJsonObject row = value.toObject();
        const QByteArray line = lineOf(row.value("id").toString());
        INFO(row.value("subject").toString().toStdString());
        REQUIRE_FALSE(line.isEmpty());
        const bool confirmed = row.value("sender").toObject().value("confirmed").toBool(), isOpen = row.value("state") == "due" || row.value("state") == "action-needed";
        CHECK(line.contains("? ") == !confirmed);
        unconfirmed += !confirmed;
        if (row.contains("mayPay") && isOpen && row.value("payee") == "other") {
            CHECK(line.contains("do not pay yet"));
            ++blocked;
        }
        if (row.contains("sameBill")) {
            // The town's own counter has its money already; the letter box does not know that.
            CHECK(line.contains(row.value("paying") == "due" ? "perhaps paid already" : "being processed"));
            ++twice;
        }
    }
    CHECK(unconfirmed > 0);
    CHECK(blocked > 0);
    CHECK(twice > 0);
    CHECK(list.out.contains("? before a sender: not confirmed who it is."));
}

TEST_CASE("show and list say in the same words where something stands")
{
    const Person &person = synced().person;
    const QList<QByteArray> lines = person.ctl({"list"}).out.split('\n');
    QSet<QByteArray> seen;
    for (const QJsonValue &value : person.ctl({"list", "--json"}).items()) {
        const QJsonObject row = value.toObject();
        if (!row.contains("mayPay") && seen.contains(row.value("state").toString().toUtf8()))
            continue;
        const QByteArray id = row.value("id").toString().toUtf8();
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const QByteArray &one) { return one.endsWith("  " + id); });
        REQUIRE(line != lines.end());
        const QList<QByteArray> shown = person.ctl({"show", QString::fromUtf8(id)}).out.split('\n');
        const auto fact = std::find_if(shown.begin(), shown.end(), [](const QByteArray &one) { return one.startsWith("state "); });
        REQUIRE(fact != shown.end());
        const QByteArray words = fact->mid(6).trimmed();
        INFO(words.toStdString() << " in " << line->toStdString());
        CHECK(line->chopped(id.size()).trimmed().endsWith("  " + words));
        seen << words << row.value("state").toString().toUtf8();
    }
    for (const char *one : {"perhaps paid already", "do not pay yet", "being processed"})
        CHECK(seen.contains(one));
}

TEST_CASE("what was brought by a source that is no longer linked says so in list and show, for people and in JSON")
{
    const Person person;
    const TinyServer server({{"/ebox", R"({"numberOfMessages":1,"numberOfUnreadMessages":1})"},
                             {"/ebox/messages", R"({"items":[{"messageId":"m-1","subject":{"nl":"Brief"},"receiptDate":"2026-11-20T08:14:00+01:00","senderOrganizationId":"0316380841","messageTypeId":"t"}],"totalItems":1})"}});
    REQUIRE(person.ctl({"source", "add", person.source("tiny", "{\"baseUrl\":null,\"providers\":[{\"id\":\"p\",\"baseUrl\":\"" + server.base().toUtf8() + "\"}]}")}).exit == 0);
    person.ctl({"sync"});
    for (const bool isLinked : {true, false}) {
        INFO((isLinked ? "linked" : "unlinked"));
        const QJsonArray items = person.ctl({"list", "--json"}).items();
        REQUIRE(items.size() == 1);
        const QString id = items.first().toObject().value("id").toString();
        CHECK(items.first().toObject().value("unlinked").toBool() != isLinked);
        CHECK(person.ctl({"show", id, "--json"}).object().value("unlinked").toBool() != isLinked);
        CHECK(person.ctl({"list"}).out.contains("(source no longer linked)") != isLinked);
        CHECK(person.ctl({"show", id}).out.contains("its source is no longer linked: this is how it was last known") != isLinked);
        if (isLinked)
            REQUIRE(person.ctl({"source", "remove", "tiny"}).exit == 0);
    }
}

TEST_CASE("source list tells each feed by the names of the contract")
{
    const QJsonArray sources = synced().person.ctl({"source", "list", "--json"}).array();
    REQUIRE(sources.size() >= 4);
    int items = 0;
    for (const QJsonValue &value : sources) {
        const QJsonObject source = value.toObject();
        for (const char *field : {"id", "name", "protocol", "feeds"})
            CHECK(source.contains(QLatin1String(field)));
        for (const QJsonValue &each : source.value("feeds").toArray()) {
            const QJsonObject feed = each.toObject();
            for (const char *field : {"id", "name", "kind", "health", "items", "quarantined"})
                CHECK(feed.contains(QLatin1String(field)));
            if (feed.value("health") == "fresh")
                CHECK(moment(feed.value("lastOkAt")).isValid());
            items += feed.value("items").toInt();
        }
    }
    CHECK(items > 70);
}

TEST_CASE("what a sender writes can neither command the terminal nor break the line it stands on")
{
    const Person person;
    Town town(person);
    REQUIRE(town.isReady());
    town.post("/letter", {{"subject", QString::fromUtf8("Rood \u001b[31m\u202e omgekeerd\nAfzender: FOD \u009b2J")}, {"provider", "vlaams"}});
    REQUIRE(person.ctl({"sync"}).exit == 0);
    const Ran json = person.ctl({"list", "--limit", "1", "--json"});
    REQUIRE(json.items().first().toObject().value("subject").toString().startsWith("Rood"));
    const QString id = json.items().first().toObject().value("id").toString();
    for (const QStringList &words : QList<QStringList>{{"list", "--limit", "1"}, {"show", id}, {"show", id, "--json"}, {"list", "--limit", "1", "--json"}}) {
        const QString out = QString::fromUtf8(person.ctl(words).out);
        INFO(out.toStdString());
        CHECK(out.contains("Rood"));
        for (const QChar c : out)
            CHECK((c == '\n' || (c.category() != QChar::Other_Control && c != QChar(0x202e))));
        CHECK_FALSE(out.contains("\nAfzender"));
    }
    // JSON still tells what really came.
    CHECK(person.ctl({"show", id, "--json"}).object().value("subjects").toObject().value("nl").toString().contains(QChar(0x202e)));
}

TEST_CASE("a letter whose moment of arrival no source told has none in JSON, and show says that it is when it was first seen")
{
    const Person person;
    const auto letter = [](const char *id, const char *arrival) {
        return QByteArray(R"({"messageId":")") + id + R"(","subject":{"nl":")" + id + R"("},"senderOrganizationId":"0316380841","messageTypeId":"t")" + arrival + "}";
    };
    const TinyServer server({{"/ebox", R"({"numberOfMessages":3,"numberOfUnreadMessages":3})"},
                             {"/ebox/messages", "{\"items\":[" + letter("told", R"(,"receiptDate":"2026-11-20T08:14:00+01:00")") + "," + letter("unreadable", R"(,"receiptDate":"gisteren")") + "," + letter("untold", "")
                                                    + "],\"totalItems\":3}"}});
    REQUIRE(person.ctl({"source", "add", person.source("tiny", "{\"baseUrl\":null,\"providers\":[{\"id\":\"p\",\"baseUrl\":\"" + server.base().toUtf8() + "\"}]}")}).exit == 0);
    person.ctl({"sync"});
    const QJsonArray rows = person.ctl({"list", "--json"}).items();
    REQUIRE(rows.size() == 3);
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const bool isTold = row.value("subject") == "told";
        const QString id = row.value("id").toString();
        INFO(row.value("subject").toString().toStdString());
        CHECK((row.value("arrivedAt") == "2026-11-20T08:14:00+01:00") == isTold);
        CHECK(row.contains("arrivedAt") == isTold);
        CHECK(person.ctl({"show", id, "--json"}).object().contains("arrivedAt") == isTold);
        CHECK(person.ctl({"show", id}).out.contains("not told; first seen here on") != isTold);
    }
}
