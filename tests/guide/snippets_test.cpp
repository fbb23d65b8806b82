// SPDX-License-Identifier: EUPL-1.2
// The guide cannot rot: what it shows is taken out of it and read by the real registry.
#include "guide/linked_file.h"

#include "conformance/checking.h"

#include <QRegularExpression>

using namespace overzicht;

namespace {

struct Snippet {
    int line = 0;
    QByteArray text;
};

/// The blocks between ```kind and ```.
QList<Snippet> snippets(const QByteArray &guide, const QByteArray &kind = "json")
{
    QList<Snippet> all;
    bool inside = false;
    int line = 0;
    for (const QByteArray &written : guide.split('\n')) {
        ++line;
        if (!inside && written.trimmed() == "```" + kind) {
            all << Snippet{line + 1, {}};
            inside = true;
        } else if (inside && written.trimmed() == "```") {
            inside = false;
        } else if (inside) {
            all.last().text += written + '\n';
        }
    }
    return all;
}

QString told(const QList<Mistake> &mistakes)
{
    QStringList all;
    for (const Mistake &mistake : mistakes)
        all << QStringLiteral("%1 %2: %3 %4").arg(mistake.line).arg(mistake.where, mistake.reason, mistake.mend);
    return all.join(u'\n');
}

/// A member of an object, or several, stands in the guide without its braces.
QJsonObject parsed(const QByteArray &written)
{
    const QJsonObject whole = QJsonDocument::fromJson(written).object();
    return whole.isEmpty() ? QJsonDocument::fromJson('{' + written + '}').object() : whole;
}

/// What the registry finds wrong in a file with that piece in the place its members belong to; the kind that knows them all is looked for.
QString faults(const QJsonObject &piece)
{
    static const QStringList ofFile{QStringLiteral("signIn"), QStringLiteral("person"), QStringLiteral("allowedHosts")}, ofPart{QStringLiteral("services"), QStringLiteral("payHosts"), QStringLiteral("errors"), QStringLiteral("maps"), QStringLiteral("streams")},
        ofStream{QStringLiteral("request"), QStringLiteral("paging"), QStringLiteral("items"), QStringLiteral("absentIsEmpty"), QStringLiteral("only"), QStringLiteral("detail")};
    const Registry registry = makeRegistry();
    if (piece.contains(QStringLiteral("protocol"))) {
        const auto file = registry.read(QJsonDocument(piece).toJson(), {});
        return file ? QString() : told(file.error());
    }
    QString least;
    for (const char *kind : {"dossier", "document", "notice", "payment", "attestation", "service"}) {
        QJsonObject file = QJsonDocument::fromJson(R"({"source": "proef", "protocol": "declarative", "name": {"nl": "Proef"}, "baseUrl": "https://proef.example", "signIn": {"kind": "none"}, "person": {"inszFrom": "keystore:mij"}})").object();
        QJsonObject part, item{{QStringLiteral("id"), QStringLiteral("/id")}}, stream{{QStringLiteral("id"), QStringLiteral("proef")}, {QStringLiteral("makes"), QLatin1String(kind)}, {QStringLiteral("items"), QString()}, {QStringLiteral("request"), QJsonObject{{QStringLiteral("path"), QStringLiteral("/proef")}}}};
        for (auto it = piece.begin(); it != piece.end(); ++it)
            (ofFile.contains(it.key()) ? file : ofPart.contains(it.key()) ? part : ofStream.contains(it.key()) ? stream : item).insert(it.key(), *it);
        stream.insert(QStringLiteral("item"), item);
        part.insert(QStringLiteral("streams"), QJsonArray{stream});
        file.insert(QStringLiteral("declarative"), part);
        const auto read = registry.read(QJsonDocument(file).toJson(), {});
        if (read)
            return {};
        if (const QString words = told(read.error()); least.isEmpty() || words.size() < least.size())
            least = words;
    }
    return least;
}

QStringList workedFiles() { return QDir(QStringLiteral(TESTS_DIR "/../resources/guide")).entryList({QStringLiteral("*.json")}, QDir::Files); }

} // namespace

TEST_CASE("Every worked file of the guide is read without a mistake, and an adapter is made of it")
{
    const Registry registry = makeRegistry();
    REQUIRE(workedFiles().size() == 5);
    for (const QString &name : workedFiles()) {
        INFO(name.toStdString());
        const auto file = registry.read(guideFile(name), {});
        if (!file)
            FAIL(told(file.error()).toStdString());
        const auto adapter = registry.make(*file, SenderRegister().policy());
        REQUIRE(adapter);
        CHECK((*adapter)->profile().feeds.size() >= 1);
        CHECK(file->id.text() + QStringLiteral(".json") == name); // so that who copies one finds it by its name
    }
}

TEST_CASE("Every piece of JSON in the guide fits in a source file where the guide says it goes")
{
    const QByteArray guide = guideFile(QStringLiteral("README.md"));
    int whole = 0;
    const QList<Snippet> all = snippets(guide);
    CHECK(all.size() >= 15);
    for (const Snippet &snippet : all) {
        INFO("README.md line " << snippet.line);
        const QJsonObject object = parsed(snippet.text);
        REQUIRE_FALSE(object.isEmpty());
        whole += object.contains(QStringLiteral("protocol"));
        CHECK(faults(object).toStdString() == std::string());
    }
    CHECK(whole >= 1);
}

TEST_CASE("Every function and every way of paging in the tables of the guide is one")
{
    const QString guide = QString::fromUtf8(guideFile(QStringLiteral("README.md")));
    const QRegularExpression code(QStringLiteral("`([{\"][^`]+)`"));
    int functions = 0, ways = 0;
    for (auto it = code.globalMatch(guide); it.hasNext();) {
        const QString written = it.next().captured(1);
        const QJsonValue value = QJsonDocument::fromJson('[' + written.toUtf8() + ']').array().first();
        const bool isPointer = value.toString().startsWith(u'/');
        if (value.toObject().isEmpty() && !isPointer)
            continue; // words, the shape of an answer, or the empty object that the guide speaks of
        INFO(written.toStdString());
        if (value.toObject().contains(QStringLiteral("style"))) {
            ++ways;
            CHECK(faults({{QStringLiteral("paging"), value}}).toStdString() == std::string());
        } else {
            ++functions;
            CHECK(faults({{QStringLiteral("number"), value}}).toStdString() == std::string());
        }
    }
    CHECK(functions >= 14);
    CHECK(ways == 5);
}

TEST_CASE("Where a link leads is as the guide says: a place of a template is one step, what concat puts together stays as it is")
{
    const QByteArray guide = guideFile(QStringLiteral("README.md"));
    QJsonObject shown;
    for (const Snippet &snippet : snippets(guide)) {
        if (snippet.text.contains("\"concat\"") && snippet.text.startsWith("\"link\""))
            shown = parsed(snippet.text);
    }
    REQUIRE(shown.contains(QStringLiteral("link")));
    const auto linkOf = [](const QJsonValue &link, const QJsonObject &record) {
        QJsonObject file = QJsonDocument::fromJson(R"({"source": "proef", "protocol": "declarative", "name": {"nl": "Proef"}, "baseUrl": "https://proef.example", "signIn": {"kind": "none"}})").object();
        const QJsonObject item{{QStringLiteral("id"), QStringLiteral("/id")}, {QStringLiteral("link"), link}};
        file.insert(QStringLiteral("declarative"), QJsonObject{{QStringLiteral("streams"), QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("proef")}, {QStringLiteral("makes"), QStringLiteral("notice")}, {QStringLiteral("items"), QString()},
                                                                                                                 {QStringLiteral("request"), QJsonObject{{QStringLiteral("path"), QStringLiteral("/proef")}}}, {QStringLiteral("item"), item}}}}});
        const Registry registry = makeRegistry();
        const auto read = registry.read(QJsonDocument(file).toJson(), {});
        if (!read)
            FAIL(told(read.error()).toStdString());
        const auto adapter = registry.make(*read, SenderRegister().policy());
        REQUIRE(adapter);
        HttpResponse response;
        response.status = 200;
        response.body = QJsonDocument(QJsonArray{record}).toJson();
        const auto answer = (*adapter)->read({Pull{(*adapter)->profile().feeds.first(), QDateTime::currentDateTimeUtc()}, {}}, response);
        REQUIRE(answer);
        REQUIRE(answer->items.size() == 1);
        return std::get<Notice>(answer->items.first().item).link.toString(QUrl::FullyEncoded);
    };
    QJsonObject record{{QStringLiteral("id"), QStringLiteral("1")}, {QStringLiteral("nummer"), QStringLiteral("2026/42")}, {QStringLiteral("pad"), QStringLiteral("/zaken/2026/42?taal=nl")}, {QStringLiteral("adres"), QStringLiteral("https://elders.example/a/b")}};
    CHECK(linkOf(shown.value(QStringLiteral("link")), record) == QStringLiteral("https://loket.voorbeeldgem.example/zaken/2026/42?taal=nl"));
    CHECK(linkOf(QJsonObject{{QStringLiteral("link"), QStringLiteral("https://loket.voorbeeldgem.example/zaken/{/nummer}")}}, record) == QStringLiteral("https://loket.voorbeeldgem.example/zaken/2026%2F42"));
    CHECK(linkOf(QStringLiteral("/adres"), record) == QStringLiteral("https://elders.example/a/b"));
    record.remove(QStringLiteral("pad"));
    CHECK(linkOf(shown.value(QStringLiteral("link")), record) == QStringLiteral("https://loket.voorbeeldgem.example"));
    for (const char *words : {"becomes `2026%2F42`", "at most 20 characters"})
        CHECK(guide.contains(words));
}

TEST_CASE("Every worked file is named in the guide, and the guide names no other")
{
    const QString guide = QString::fromUtf8(guideFile(QStringLiteral("README.md")));
    const QStringList files = workedFiles();
    for (const QString &name : files)
        CHECK(guide.contains(QStringLiteral("](%1)").arg(name)));
    const QRegularExpression link(QStringLiteral("\\]\\(([a-z0-9-]+\\.json)\\)"));
    for (auto it = link.globalMatch(guide); it.hasNext();) {
        const QString name = it.next().captured(1);
        INFO(name.toStdString());
        CHECK(files.contains(name));
    }
}

TEST_CASE("What the guide shows of a check is what a check of its smallest file says")
{
    LittleServer server([](const LittleAsked &asked) {
        return asked.path == QStringLiteral("/api/aanvragen") ? reply(json(R"({"aanvragen": [{"nummer": "2026/041", "onderwerp": "Kapvergunning voor een beuk"}, {"nummer": "2026/035", "onderwerp": ""}]})")) : reply(json(R"({"title": "Not Found"})"), 404);
    });
    const Registry registry = makeRegistry();
    const SenderRegister senders;
    const auto check = [&](const QByteArray &file) {
        conformance::Checking checking(registry, senders, shortLimits());
        std::optional<conformance::Checked> how;
        QObject::connect(&checking, &conformance::Checking::ended, &checking, [&](const conformance::Checked &ended) { how = ended; });
        conformance::Checking::Wish wish;
        wish.against = QUrl(server.base(QStringLiteral("/api")));
        checking.start(file, wish);
        REQUIRE(QTest::qWaitFor([&] { return how.has_value(); }, 60'000));
        return *how;
    };
    const QByteArray guide = guideFile(QStringLiteral("README.md"));
    const QByteArray smallest = snippets(guide).first().text;
    QByteArray misspelled = smallest;
    misspelled.replace("\"subject\"", "\"subjet\"");

    QStringList said;
    for (const QByteArray &file : {smallest, misspelled}) {
        const conformance::Checked checked = check(file);
        for (const conformance::Law &law : checked.laws) {
            using Verdict = conformance::Law::Verdict;
            said << (law.verdict == Verdict::Kept ? QString::fromUtf8("✓ Kept: ") : law.verdict == Verdict::Broken ? QString::fromUtf8("✗ Broken: ") : QString::fromUtf8("– Not tried: ")) + title(law.id);
            said << (law.verdict == Verdict::Broken ? QStringLiteral("mijn-loket.json:%1: ").arg(law.line) : QString()) + law.reason << law.mend;
        }
    }
    int lines = 0;
    for (const Snippet &shown : snippets(guide, "text")) {
        for (const QString &line : QString::fromUtf8(shown.text).split(u'\n', Qt::SkipEmptyParts)) {
            if (!shown.text.contains("Kept: ") && !shown.text.contains("Broken: "))
                continue; // the preview
            INFO(line.toStdString());
            CHECK(said.contains(line.trimmed()));
            ++lines;
        }
    }
    CHECK(lines >= 16);
}
