// SPDX-License-Identifier: EUPL-1.2
#include "filled.h"

#include "archive/calendar.h"
#include "archive/paths.h"

#include <QStorageInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace filled;
using Why = archive::Trouble::Why;

TEST_CASE("An export and its import say the same of every item in every table, under the same ids", "[archive]")
{
    Filled t;
    const auto done = t.exportTo(t.out);
    REQUIRE(done);
    CHECK(done->items == 13);
    CHECK(done->contents == 1);
    CHECK(done->sources == 2);
    CHECK(done->leftOut.isEmpty());
    const auto brought = t.importFrom(t.out, t.in);
    INFO((brought ? std::string() : brought.error().detail.toStdString() + brought.error().what.toStdString()));
    REQUIRE(brought);
    CHECK(brought->items == 13);
    const Home home = *Home::open(t.in);
    const QStringList before = rowsOf(t.home, false), after = rowsOf(home, false);
    REQUIRE(before.size() > 50);
    CHECK(before == after);
    CHECK(bytesOf(t.in + u'/' + t.content) == "%PDF-1.7 brief");
    const auto reader = Reader::open(home, t.senders, t.clock, Language::Nl);
    REQUIRE(reader);
    CHECK((*reader)->findings()->isEmpty());
    CHECK((*reader)->search(t.self, QStringLiteral("zeldzame"), 10)->total == 1);
    CHECK((*reader)->search(t.self, QStringLiteral("anders"), 10)->total == 1);
    CHECK((*reader)->search(t.self, QStringLiteral("huisvuil"), 10)->total == 1); // stands in a content only
    // And an export of that says the same once more.
    const auto again = archive::exportAll({home, t.self, Language::Nl, t.dir.path() + QStringLiteral("/weer")}, registry(), t.senders, t.clock, [](const archive::Progress &) { return true; });
    REQUIRE(again);
    for (const char *file : {"index.html", "todo.ics"})
        CHECK(bytesOf(t.out + u'/' + QLatin1String(file)) == bytesOf(t.dir.path() + QStringLiteral("/weer/") + QLatin1String(file)));
}

TEST_CASE("Every table and column of the database goes along, or is said to stay behind and why", "[archive]")
{
    Town t;
    auto db = Connection::open(t.home.database(), Connection::Mode::Read);
    REQUIRE(db);
    QSet<QString> stays;
    for (const carried::Left &left : carried::left()) {
        CHECK(qstrlen(left.why) > 3);
        stays.insert(QLatin1String(left.what));
    }
    QStringList forgotten;
    Query q(**db, "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'search_%'");
    while (q.next()) {
        const carried::Table *table = carried::table(q.text(0));
        const bool goes = table && (q.text(1) == QStringLiteral("acting") || std::any_of(table->columns.cbegin(), table->columns.cend(), [&](const carried::Column &c) { return q.text(1) == QLatin1String(c.name); }));
        if (!goes && !stays.contains(q.text(0)) && !stays.contains(q.text(0) + u'.' + q.text(1)))
            forgotten << q.text(0) + u'.' + q.text(1);
    }
    CHECK(forgotten == QStringList());
}

TEST_CASE("An export of one person holds nothing of an organisation in the same home, and the other way round", "[archive]")
{
    const Acting them = *Acting::organisation(QStringLiteral("0316380841"));
    Town t({sourceFile("ebox"), sourceFile("zaak", them)});
    t.land({found(QStringLiteral("a"), document(QStringLiteral("Kanarie van mij"), at("2026-01-01T08:00:00Z")))});
    t.land({found(QStringLiteral("b"), document(QStringLiteral("Kanarie van de zaak"), at("2026-01-02T08:00:00Z")))}, "zaak");
    writeTo(t.home.sources() + QStringLiteral("/zaak.json"), fileOf("zaak", "\"for\":\"0316380841\",\"signIn\":{\"kind\":\"none\"}"));
    for (const auto &[who, other] : {std::pair(Acting::self(), "de zaak"), std::pair(them, "van mij")}) {
        const QString out = t.dir.path() + u'/' + who.key();
        REQUIRE(archive::exportAll({t.home, who, Language::Nl, out}, registry(), t.senders, t.clock, [](const archive::Progress &) { return true; }));
        for (const QString &file : filesOf(out))
            CHECK_FALSE(bytesOf(out + u'/' + file).contains(other));
        CHECK(QFileInfo::exists(out + QStringLiteral("/sources/zaak.json")) == (who == them));
    }
}

TEST_CASE("What an import brings is no news, and what the person wanted to hear of again still is", "[archive]")
{
    Filled t;
    REQUIRE_FALSE(t.store->untold(100)->isEmpty());
    REQUIRE(t.exportTo(t.out));
    REQUIRE(t.importFrom(t.out, t.in));
    auto store = Store::open(*Home::open(t.in), t.senders, t.clock);
    REQUIRE(store);
    CHECK((*store)->untold(100)->isEmpty());
    t.clock.set(t.clock.now().addDays(4));
    CHECK((*store)->untold(100)->size() == 1);
}

TEST_CASE("A kept content that is gone or changed is left out and told, and the rest goes along", "[archive]")
{
    Filled t;
    const bool gone = GENERATE(true, false);
    if (gone)
        REQUIRE(QFile::remove(t.home.folder() + u'/' + t.content));
    else
        writeTo(t.home.folder() + u'/' + t.content, "%PDF-1.7 anders");
    const auto done = t.exportTo(t.out);
    REQUIRE(done);
    CHECK(done->leftOut == QStringList{t.content});
    CHECK_FALSE(QFileInfo::exists(t.out + u'/' + t.content));
    const auto brought = t.importFrom(t.out, t.in);
    REQUIRE(brought);
    CHECK(brought->items == 13);
    CHECK(brought->contents == 0);
    const auto reader = Reader::open(*Home::open(t.in), t.senders, t.clock, Language::Nl);
    CHECK((*reader)->findings()->isEmpty()); // and it does not say that it has what it has not
    CHECK((*reader)->keptLetters(t.self, t.clock.now())->kept == 1);
}

TEST_CASE("A record of decisions that cannot be read is told to be left out", "[archive]")
{
    Filled t;
    REQUIRE(QDir(t.home.folder()).mkpath(QStringLiteral("decisions/record.jws"))); // a folder: nobody can read that, not root either
    const auto done = t.exportTo(t.out);
    REQUIRE(done);
    CHECK(done->leftOut == QStringList{QStringLiteral("decisions/record.jws")});
    CHECK_FALSE(QFileInfo::exists(t.out + QStringLiteral("/decisions")));
}

TEST_CASE("An export is made where nothing stands, for its owner only, and never in the home or around it", "[archive]")
{
    Filled t;
    ::umask(0);
    REQUIRE(QDir().mkdir(t.out)); // an empty one will do
    REQUIRE(t.exportTo(t.out));
    ::umask(022);
    struct stat there;
    for (const QString &file : filesOf(t.out)) {
        REQUIRE(::stat(QFile::encodeName(t.out + u'/' + file).constData(), &there) == 0);
        CHECK((there.st_mode & 07777) == 0600);
    }
    REQUIRE(::stat(QFile::encodeName(t.out).constData(), &there) == 0);
    CHECK((there.st_mode & 07777) == 0700);
    CHECK(t.exportTo(t.out).error().why == Why::InTheWay);
    for (const QString &inside : {t.home.folder(), t.home.folder() + QStringLiteral("/contents/x"), t.dir.path()})
        CHECK(t.exportTo(inside).error().why == Why::InHome);
    const QString link = t.dir.path() + QStringLiteral("/verwijzing");
    REQUIRE(QFile::link(QStringLiteral("/nergens"), link));
    CHECK_FALSE(t.exportTo(link));
    writeTo(t.dir.path() + QStringLiteral("/bestand"), "x");
    CHECK(t.exportTo(t.dir.path() + QStringLiteral("/bestand")).error().why == Why::InTheWay);
    CHECK(bytesOf(t.dir.path() + QStringLiteral("/bestand")) == "x");
}

TEST_CASE("An import goes into a home that holds nothing, and touches no other folder", "[archive]")
{
    Filled t;
    REQUIRE(t.exportTo(t.out));
    SECTION("a home of before its first source")
    {
        { REQUIRE(Store::open(*Home::open(t.in), t.senders, t.clock)); }
        REQUIRE(t.importFrom(t.out, t.in));
        CHECK(rowsOf(*Home::open(t.in), false) == rowsOf(t.home, false));
    }
    SECTION("a home with post")
    {
        const QStringList before = rowsOf(t.home);
        CHECK(t.importFrom(t.out, t.home.folder()).error().why == Why::NotEmpty);
        CHECK(rowsOf(t.home) == before);
    }
    SECTION("a home with post, whose sources were unlinked")
    {
        QDir(t.home.sources()).removeRecursively();
        QDir(t.home.contents()).removeRecursively();
        const QStringList before = rowsOf(t.home);
        CHECK(t.importFrom(t.out, t.home.folder()).error().why == Why::NotEmpty);
        CHECK(rowsOf(t.home) == before);
    }
    SECTION("a home that another program has")
    {
        const Home home = *Home::open(t.in);
        const auto lock = HomeLock::take(home);
        REQUIRE(lock);
        CHECK(t.importFrom(t.out, t.in).error().why == Why::InUse);
    }
    SECTION("a folder of the person")
    {
        REQUIRE(QDir().mkdir(t.in));
        writeTo(t.in + QStringLiteral("/foto.jpg"), "x");
        CHECK(t.importFrom(t.out, t.in).error().why == Why::NotEmpty);
        CHECK(filesOf(t.in) == QStringList{QStringLiteral("foto.jpg")});
        CHECK(QDir(t.in).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size() == 1);
    }
    CHECK(QDir(t.dir.path()).entryList({QStringLiteral(".overzicht-unfinished*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

TEST_CASE("An imported source asks for its key under a new name, and a file that is not for it stays out", "[archive]")
{
    Filled t;
    writeTo(t.home.sources() + QStringLiteral("/derde.json"), fileOf("derde", "\"signIn\":{\"kind\":\"bearer\",\"tokenFrom\":\"env:GEHEIM\"}"));
    REQUIRE(t.exportTo(t.out));
    const auto brought = t.importFrom(t.out, t.in);
    REQUIRE(brought);
    CHECK(brought->sources == 3);
    REQUIRE(brought->keys.size() == 2);
    for (const auto &key : brought->keys) {
        const QByteArray file = bytesOf(t.in + QStringLiteral("/sources/") + key.source + QStringLiteral(".json"));
        CHECK(file.contains("keystore:" + key.name.toUtf8()));
        CHECK_FALSE(file.contains("\"keystore:mijn-sleutel\""));
        CHECK_FALSE(file.contains("env:"));
    }
    CHECK(bytesOf(t.in + QStringLiteral("/sources/ebox.json")) == fileOf("ebox"));
}

TEST_CASE("Stopped in any part, an export and an import leave nothing at their place and nothing beside it", "[archive]")
{
    Filled t;
    QSet<int> parts;
    REQUIRE(t.exportTo(t.out, [&](const archive::Progress &p) { parts.insert(int(p.part)); return true; }));
    REQUIRE(t.importFrom(t.out, t.in, [&](const archive::Progress &p) { parts.insert(int(p.part)); return true; }));
    CHECK(parts.size() >= 5);
    for (const int part : parts) {
        const auto stop = [part](const archive::Progress &p) { return int(p.part) != part; };
        const QString out = t.dir.path() + QStringLiteral("/half"), in = t.dir.path() + QStringLiteral("/halve-map");
        const auto exported = t.exportTo(out, stop);
        const auto imported = t.importFrom(t.out, in, stop);
        CHECK((!exported || !imported));
        for (const auto &[done, folder] : {std::pair(exported.has_value(), out), std::pair(imported.has_value(), in)}) {
            CHECK(QFileInfo::exists(folder) == done);
            QDir(folder).removeRecursively();
        }
        CHECK((exported || exported.error().why == Why::Stopped));
        CHECK((imported || imported.error().why == Why::Stopped));
        CHECK(QDir(t.dir.path()).entryList({QStringLiteral(".overzicht-unfinished*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
    }
}

TEST_CASE("Lines of the calendar have at most 75 octets, never part a letter, and say what they said", "[archive]")
{
    for (const QString &text : {QString(200, u'a'), QString(100, QChar(0xe9)), QString(60, QChar(0x20ac)), QStringLiteral("\U0001F600").repeated(40), QString(66, u'x') + QStringLiteral("é")}) {
        const QByteArray line = archive::contentLine("SUMMARY", text.toUtf8());
        CHECK(line.endsWith("\r\n"));
        for (const QByteArray &part : line.chopped(2).split('\n')) {
            const QByteArray alone = part.endsWith('\r') ? part.chopped(1) : part;
            CHECK(alone.size() <= 75);
            CHECK(QString::fromUtf8(alone).toUtf8() == alone);
            CHECK_FALSE(QString::fromUtf8(alone).contains(QChar(0xfffd)));
        }
        CHECK(QByteArray(line).replace("\r\n ", "") == "SUMMARY:" + text.toUtf8() + "\r\n");
    }
    CHECK(archive::textValue(QStringLiteral("a;b,c\\d\ne\rBEGIN:VALARM")) == "a\\;b\\,c\\\\d\\ne\\nBEGIN:VALARM");
}

TEST_CASE("Only safe paths are of an export", "[archive]")
{
    for (const char *good : {"index.html", "todo.ics", "overzicht.json", "contents/1/a.pdf", "contents/a b.pdf", "sources/ebox.json", "decisions/record.jws"})
        CHECK(archive::isOfExport(good));
    for (const char *bad : {"", "/etc/passwd", "../x", "contents/../x", "contents//x", "contents/./x", "contents/", "contents/a\\b", "contents/a\nb", "contents/\xff", "sources/a/b.json", "sources/a.txt", "SHA256SUMS", "demo.town", "overzicht.db", "contents/1/2/3/4"})
        CHECK_FALSE(archive::isOfExport(bad));
    CHECK_FALSE(archive::isOfExport("contents/" + QByteArray(256, 'a')));
}

TEST_CASE("A folder in the home is found to be that, however far below a link it is to come", "[archive]")
{
    Filled t;
    const QString link = t.dir.path() + QStringLiteral("/verwijzing");
    REQUIRE(QFile::link(t.home.folder(), link));
    const QStringList before = filesOf(t.home.folder());
    for (const char *below : {"/een", "/een/twee", "/een/twee/drie"})
        CHECK(t.exportTo(link + QLatin1String(below)).error().why == Why::InHome);
    CHECK(filesOf(t.home.folder()) == before);
    CHECK_FALSE(QFileInfo::exists(t.home.folder() + QStringLiteral("/een")));
}

TEST_CASE("Where a disk calls every folder open to all, as a stick does, an export is made all the same", "[archive]")
{
    Filled t;
    const QByteArray hash = QCryptographicHash::hash(archive::realPath(t.out).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString beside = t.dir.path() + QStringLiteral("/.overzicht-unfinished-") + QString::fromLatin1(hash);
    REQUIRE(QDir().mkdir(beside));
    REQUIRE(::chmod(QFile::encodeName(beside).constData(), 0755) == 0);
    const auto done = t.exportTo(t.out);
    INFO((done ? std::string() : sentenceOf(done.error()).toStdString()));
    CHECK(done);
    CHECK_FALSE(QFileInfo::exists(beside));
}

TEST_CASE("Of two files of sources with one id the one that is linked goes along, and the other is told", "[archive]")
{
    Filled t;
    writeTo(t.home.sources() + QStringLiteral("/ebox (kopie).json"), fileOf("ebox"));
    const auto done = t.exportTo(t.out);
    INFO((done ? std::string() : done.error().detail.toStdString()));
    REQUIRE(done);
    CHECK(done->sources == 2);
    CHECK(done->leftOut.size() == 1);
    CHECK(bytesOf(t.out + QStringLiteral("/sources/ebox.json")) == fileOf("ebox"));
    CHECK(t.importFrom(t.out, t.in));
}

TEST_CASE("A disk that is too small for what is kept is told before it is filled, with all that is needed", "[archive]")
{
    Filled t;
    const qint64 more = QStorageInfo(t.dir.path()).bytesAvailable() + qint64(1) * 1024 * 1024 * 1024;
    QFile content(t.home.folder() + u'/' + t.content);
    REQUIRE(content.open(QIODevice::ReadWrite));
    REQUIRE(content.resize(more)); // of holes: nothing lies there
    content.close();
    qint64 copied = 0;
    const auto done = t.exportTo(t.out, [&](const archive::Progress &p) {
        copied = qMax(copied, p.part == archive::Progress::Part::Contents ? p.done : 0);
        return copied == 0; // never fill the disk of who runs this
    });
    REQUIRE_FALSE(done);
    CHECK(done.error().why == Why::DiskFull);
    CHECK(done.error().megabytes >= more / (1024 * 1024));
    CHECK(copied == 0);
    CHECK_FALSE(QFileInfo::exists(t.out));
}
