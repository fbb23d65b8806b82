// SPDX-License-Identifier: EUPL-1.2
// The file itself, which server is asked, and what is never sent or kept.
#include "support.h"

#include "conformance/hostile_values.h"
#include "conformance/pointing.h"

TEST_CASE("A file with mistakes has each of them as a broken law with its line, and nobody is asked")
{
    GoodBox box;
    QByteArray file = box.file();
    file.replace("\"name\"", "\"naam\"").replace("0316380841", "0316380842");
    const Checked checked = check(file);
    INFO(broken(checked));
    CHECK(brokenLaws(checked) == QStringList{QStringLiteral("file")});
    CHECK(checked.mistakes.size() >= 2);
    CHECK(box.server.asked.isEmpty());
    CHECK_FALSE(checked.asked);
    for (const LawId law : conformance::kLaws)
        CHECK(verdictOf(checked, law) != Law::Verdict::Kept);
}

TEST_CASE("Looking at the file only asks nobody, and says of every other law that it was not tried")
{
    GoodBox box;
    Checking::Wish wish;
    wish.ask = false;
    const Checked checked = check(box.file(), wish);
    CHECK(allKept(checked));
    CHECK(verdictOf(checked, LawId::File) == Law::Verdict::Kept);
    CHECK(count(checked, Law::Verdict::NotTried) == int(conformance::kLaws.size()) - 1);
    CHECK(box.server.asked.isEmpty());
}

TEST_CASE("Another server can be asked instead of the one in the file")
{
    GoodBox box, other;
    other.messages.removeLast();
    Checking::Wish wish;
    wish.against = QUrl(other.server.base());
    const Checked checked = check(box.file(), wish);
    CHECK(broken(checked) == "");
    CHECK(checked.total == 4);
    CHECK(box.server.asked.isEmpty());
}

TEST_CASE("A key of the key store goes to no other server than its own, a key of the environment does")
{
    qputenv("OVERZICHT_TEST_TOKEN", "token-9d2f");
    GoodBox box, other;
    Checking::Wish wish;
    wish.against = QUrl(other.server.base());
    const auto sent = [&] {
        return std::any_of(other.server.asked.begin(), other.server.asked.end(), [](const LittleAsked &asked) { return asked.headers.contains("authorization"); });
    };
    SECTION("environment")
    {
        check(box.file("\"signIn\": {\"kind\": \"bearer\", \"tokenFrom\": \"env:OVERZICHT_TEST_TOKEN\"},\n"), wish);
        CHECK(sent());
    }
    SECTION("key store")
    {
        const Checked checked = check(box.file("\"signIn\": {\"kind\": \"bearer\", \"tokenFrom\": \"keystore:mine\"},\n"), wish);
        CHECK_FALSE(other.server.asked.isEmpty());
        CHECK_FALSE(sent());
        CHECK(checked.remarks.size() == 1);
    }
    SECTION("key store, of a provider")
    {
        QByteArray file = box.file();
        const Checked checked = check(file.replace("\"id\": \"p\",", "\"id\": \"p\", \"tokenFrom\": \"keystore:mine\","), wish);
        CHECK_FALSE(other.server.asked.isEmpty());
        CHECK_FALSE(sent());
        CHECK(checked.remarks.size() == 1);
    }
}

TEST_CASE("A check leaves nothing behind on the disk")
{
    QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    GoodBox box;
    CHECK(check(box.file()).total == 5);
    CHECK(QDir(runtime.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    qunsetenv("XDG_RUNTIME_DIR");
}

TEST_CASE("A server that never ends is stopped in time, and judged by what came")
{
    GoodBox box;
    box.twist = [](const LittleAsked &asked) -> std::optional<LittleReply> {
        LittleReply reply;
        reply.hang = true;
        return asked.path.endsWith(QStringLiteral("/ebox/messages")) ? std::optional(reply) : std::nullopt;
    };
    Checking::Wish wish;
    wish.seconds = 1;
    const Checked checked = check(box.file(), wish);
    INFO(broken(checked));
    CHECK_FALSE(allKept(checked));
    CHECK(checked.isCut); // and a preview, which tries no law, says so as well
    CHECK(checked.remarks.join(u' ').contains(QStringLiteral("It was not read to its end")));
    GoodBox whole;
    CHECK_FALSE(check(whole.file()).isCut);
}

TEST_CASE("A list without end is left after some hundred answers with a remark, and is a broken law where a feed may have no more")
{
    GoodBox box;
    box.isLong(1'000'000);
    Checking::Wish preview;
    preview.laws = false;
    const Checked cut = check(box.file(), preview);
    CHECK(cut.questions <= Checking::kMostRecords / 100 + 10);
    CHECK(cut.total >= Checking::kMostRecords);
    CHECK(cut.rows.size() == 50);
    CHECK(cut.isCut);
    REQUIRE(cut.remarks.size() == 1);
    CHECK(cut.remarks.first().contains(QStringLiteral("It was not read to its end")));

    // What was not read to its end does not keep the law that it ends.
    for (const Law &law : check(box.file(), {}).laws)
        CHECK((law.id != LawId::Paging || law.verdict != Law::Verdict::Kept));

    Limits few = shortLimits();
    few.records = 200;
    const Checked checked = check(box.file(), {}, few);
    INFO(broken(checked));
    CHECK(brokenLaws(checked).contains(word(LawId::Answers)));
    CHECK(broken(checked).find("It has more than 200 things and does not end, so we stopped.") != std::string::npos);
    CHECK(checked.rows.size() == 50);
}

TEST_CASE("No national number stands in what is told of a server that sends one")
{
    GoodBox box;
    box.twist = [](const LittleAsked &asked) -> std::optional<LittleReply> {
        return asked.path.endsWith(QStringLiteral("/ebox/messages")) ? std::optional(LittleReply{403, "application/json", R"({"message":"85.07.30-033.28 is not you"})", {}, false, -1, 0}) : std::nullopt;
    };
    const Checked checked = check(box.file());
    CHECK(broken(checked).find("is not you") != std::string::npos);
    CHECK(broken(checked).find("033.28") == std::string::npos);
}

TEST_CASE("The single values of a record are found in JSON and in XML, names of members are not")
{
    const auto found = [](const QByteArray &record) {
        QByteArrayList values;
        for (const conformance::Span &span : conformance::valuesIn(record))
            values << record.mid(span.from, span.length);
        return values.join('|');
    };
    CHECK(found(R"({"a": "x\"y", "b": [1, -2.5e3, null], "c": {"d": true}})") == R"("x\"y"|1|-2.5e3|null|true)");
    CHECK(found("<a><b>x</b> <c>2026-01-01</c><d/></a>") == "x|2026-01-01");
    CHECK(found("{\"a") == "");
    CHECK(found("") == "");
}

TEST_CASE("A broken law points at the member of its own feed, then at the feed, then at the address")
{
    const QByteArray bytes = R"({
"source": "proef", "protocol": "declarative",
"baseUrl": "https://loket.example",
"declarative": {
 "streams": [
  {"id": "een",
   "subject": "/a"},
  {"id": "twee",
   "item": {
    "subject": "/b"}}
 ]}
})";
    SourceFile file;
    file.protocol = QStringLiteral("declarative");
    const conformance::Pointing pointing(bytes, file);
    const auto line = [&](const char *feed, const QStringList &spots) { return pointing.line({{}, {}, QLatin1String(feed), spots, {}}); };
    CHECK(line("een", {QStringLiteral("subject")}) == 7);
    CHECK(line("twee", {QStringLiteral("subject")}) == 10);
    CHECK(line("twee", {QStringLiteral("amount")}) == 8);
    CHECK(line("drie", {QStringLiteral("amount")}) == 3);
    CHECK(line("", {QStringLiteral("subject")}) == 7);
}
