// SPDX-License-Identifier: EUPL-1.2
// What anybody could do to an export.
#include "filled.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace filled;
using Why = archive::Trouble::Why;

namespace {

struct Tampered : Filled {
    Tampered() : Filled(4) { REQUIRE(exportTo(out)); }

    QByteArray sums() const { return bytesOf(out + QStringLiteral("/SHA256SUMS")); }
    /// As who changes a file and its digest too.
    void sealAnew() const
    {
        QByteArray list;
        QList<QByteArray> paths;
        for (const QString &file : filesOf(out))
            paths << file.toUtf8();
        std::sort(paths.begin(), paths.end());
        for (const QByteArray &path : paths) {
            if (path != "SHA256SUMS")
                list += QCryptographicHash::hash(bytesOf(out + u'/' + QString::fromUtf8(path)), QCryptographicHash::Sha256).toHex() + "  " + path + '\n';
        }
        writeTo(out + QStringLiteral("/SHA256SUMS"), list);
    }
    QByteArray records() const { return bytesOf(out + QStringLiteral("/overzicht.json")); }
    void setRecords(const QByteArray &bytes) const
    {
        writeTo(out + QStringLiteral("/overzicht.json"), bytes);
        sealAnew();
    }
    std::optional<Why> refused() const
    {
        const auto done = importFrom(out, in);
        CHECK(QFileInfo::exists(in) == done.has_value());
        CHECK(QDir(dir.path()).entryList({QStringLiteral(".overzicht-unfinished*")}, QDir::AllEntries | QDir::Hidden).isEmpty());
        if (done)
            return std::nullopt;
        CHECK_FALSE(sentenceOf(done.error()).isEmpty());
        return done.error().why;
    }
    /// Refused, or of what is left a home that is whole.
    bool isSoundOrRefused(bool &refusedIt) const
    {
        refusedIt = refused().has_value();
        if (refusedIt)
            return true;
        bool sound = false;
        {
            const auto there = Reader::open(*Home::open(in), senders, clock, Language::Nl);
            sound = there && (*there)->findings()->isEmpty();
        }
        QDir(in).removeRecursively();
        return sound;
    }
};

} // namespace

TEST_CASE("A file of an export that was changed, taken away or added is found, whichever it is", "[archive]")
{
    Tampered t;
    const QStringList files = filesOf(t.out);
    REQUIRE(files.size() == 7);
    for (const QString &file : files) {
        INFO(file.toStdString());
        const QString path = t.out + u'/' + file;
        const QByteArray whole = bytesOf(path);
        for (const qsizetype at : {qsizetype(0), whole.size() / 2, whole.size() - 1}) {
            QByteArray other = whole;
            other[at] = char(other.at(at) ^ 1);
            writeTo(path, other);
            CHECK(t.refused());
        }
        writeTo(path, whole + ' ');
        CHECK(t.refused());
        writeTo(path, whole.chopped(1));
        CHECK(t.refused());
        writeTo(path, whole);
        REQUIRE(QFile::rename(path, path + QStringLiteral(".x")));
        CHECK(t.refused());
        REQUIRE(QFile::rename(path + QStringLiteral(".x"), path));
    }
    for (const char *added : {"extra", "contents/extra", "sources/extra.json", ".hidden"}) {
        writeTo(t.out + u'/' + QLatin1String(added), "x");
        CHECK(t.refused() == Why::Changed);
        REQUIRE(QFile::remove(t.out + u'/' + QLatin1String(added)));
    }
    CHECK_FALSE(t.refused());
}

TEST_CASE("A list of digests that is not as we write it is refused", "[archive]")
{
    Tampered t;
    const QByteArray whole = t.sums();
    QList<QByteArray> lines = whole.split('\n');
    lines.removeLast();
    const QByteArray zeros = QByteArray(64, '0') + "  ";
    QList<QByteArray> others{whole + whole, whole.toUpper(), whole.chopped(1), whole.chopped(10), whole.mid(1), "", "\n", QByteArray(whole).replace("\n", "\r\n")};
    for (const char *path : {"/etc/passwd", "../../x", "contents/../../x", "contents//x", "contents/a\\..\\b", "overzicht.db", "zzz"})
        others << whole + zeros + path + '\n';
    std::reverse(lines.begin(), lines.end());
    others << lines.join('\n') + '\n' << QByteArray(10'000'000, 'a');
    for (const QByteArray &other : std::as_const(others)) {
        writeTo(t.out + QStringLiteral("/SHA256SUMS"), other);
        CHECK(t.refused());
    }
}

TEST_CASE("Nothing in an export is read through a link or from what is no file", "[archive]")
{
    Tampered t;
    const QString path = t.out + QStringLiteral("/todo.ics"), elsewhere = t.dir.path() + QStringLiteral("/elders");
    REQUIRE(QFile::rename(path, elsewhere));
    SECTION("a link to the same bytes") { REQUIRE(QFile::link(elsewhere, path)); }
    SECTION("a pipe") { REQUIRE(::mkfifo(QFile::encodeName(path).constData(), 0600) == 0); }
    SECTION("a folder") { REQUIRE(QDir().mkdir(path)); }
    SECTION("a folder that is a link")
    {
        REQUIRE(QFile::rename(elsewhere, path));
        REQUIRE(QDir().rename(t.out + QStringLiteral("/contents"), elsewhere));
        REQUIRE(QFile::link(elsewhere, t.out + QStringLiteral("/contents")));
    }
    CHECK(t.refused() == Why::Changed);
}

TEST_CASE("Records that were cut anywhere are refused, also under a digest that fits", "[archive]")
{
    Tampered t;
    const QByteArray whole = t.records();
    for (qsizetype at = 0; at < whole.size(); at += qMax<qsizetype>(1, whole.size() / 60)) {
        t.setRecords(whole.left(at));
        CHECK(t.refused());
    }
    t.setRecords(whole.chopped(1));
    CHECK(t.refused());
    t.setRecords(whole);
    CHECK_FALSE(t.refused());
}

TEST_CASE("Records of which one is gone, doubled or moved are refused, or what is left makes a sound home", "[archive]")
{
    Tampered t;
    const QList<QByteArray> lines = t.records().split('\n');
    int refused = 0, tried = 0;
    for (qsizetype i = 1; i + 2 < lines.size(); i += 3) {
        for (const bool counted : {false, true}) {
            QList<QByteArray> other = lines;
            other.removeAt(i);
            if (counted)
                other[other.size() - 2].replace("\"count\":" + QByteArray::number(lines.size() - 3), "\"count\":" + QByteArray::number(lines.size() - 4));
            t.setRecords(other.join('\n'));
            bool was = false;
            CHECK(t.isSoundOrRefused(was));
            CHECK((counted || was));
            refused += was;
            ++tried;
        }
        QList<QByteArray> twice = lines;
        twice.insert(i, lines.at(i));
        t.setRecords(twice.join('\n'));
        CHECK(t.refused());
    }
    CHECK(tried >= 20);
    CHECK(refused > tried / 2);
}

TEST_CASE("Values that nothing can be are refused, and never believed", "[archive]")
{
    Tampered t;
    const QByteArray whole = t.records();
    const QList<QPair<QByteArray, QByteArray>> changes{
        {"\"rank\":0", "\"rank\":-1"}, {"\"rank\":0", "\"rank\":1e300"}, {"\"rank\":0", "\"rank\":0.5"}, {"\"rank\":0", "\"rank\":\"0\""}, {"\"rank\":0", "\"rank\":99999999999999999999"},
        {"\"rank\":0,", ""}, {"\"is\":\"sighting\"", "\"is\":\"tally\""}, {"\"is\":\"sighting\"", "\"is\":\"meta\""}, {"\"visible\":true", "\"visible\":1"},
        {"\"encoded\":\"", "\"encoded\":\"!"}, {"\"encoded\":\"", "\"encoded\":\"AAAA"}, {"\"path\":\"contents/", "\"path\":\"../contents/"}, {"\"path\":\"contents/", "\"path\":\"/contents/"},
        {"\"path\":\"contents/", "\"path\":\"contents/elders/"}, {"\"sha256\":\"", "\"sha256\":\"00"}, {"\"item\":\"", "\"item\":\"-"}, {"\"item\":\"", "\"item\":\"9999999999"}, {"\"feed\":1", "\"feed\":77"},
        {"\"for\":\"self\"", "\"for\":\"0000000000\""}, {"\"for\":\"self\"", "\"for\":1"}};
    for (const auto &[from, to] : changes) {
        INFO(from.toStdString() << " → " << to.toStdString());
        const qsizetype at = whole.indexOf(from);
        REQUIRE(at >= 0);
        t.setRecords(whole.left(at) + to + whole.mid(at + from.size()));
        CHECK(t.refused());
    }
    t.setRecords(QByteArray(whole).replace("\"version\":1", "\"version\":2"));
    CHECK(t.refused() == Why::Newer);
    t.setRecords(QByteArray(whole).replace("overzicht-export", "iets-anders"));
    CHECK(t.refused() == Why::NoExport);
    CHECK(t.importFrom(t.dir.path() + QStringLiteral("/nergens"), t.in).error().why == Why::NoExport);
}

TEST_CASE("A content that is not the one of which a record says that it was kept is refused", "[archive]")
{
    Tampered t;
    const QByteArray whole = t.records(), kept = QCryptographicHash::hash("%PDF-1.7 brief", QCryptographicHash::Sha256).toHex();
    writeTo(t.out + u'/' + t.content, "%PDF-1.7 een andere");
    t.sealAnew(); // as who changes a file, and its digest in the list, and forgets the records
    CHECK(t.refused() == Why::Unsound);
    REQUIRE(whole.contains("\"sha256\":\"" + kept));
    t.setRecords(QByteArray(whole).replace("\"sha256\":\"" + kept, "\"sha256\":\"" + QByteArray(64, 'a')));
    CHECK(t.refused() == Why::Unsound);
}

TEST_CASE("A text in an export is taken only of the bytes that are kept, and no more of it than is kept here", "[archive]")
{
    const QByteArray text = "\"text\":\"Over huisvuil\"";
    const auto found = [](const Tampered &t) {
        CHECK_FALSE(t.refused());
        const auto there = Reader::open(*Home::open(t.in), t.senders, t.clock, Language::Nl);
        REQUIRE(there);
        CHECK((*there)->findings()->isEmpty());
        return (*there)->search(t.self, QStringLiteral("huisvuil"), 10)->total;
    };
    {
        Tampered t;
        REQUIRE(t.records().contains(text));
        CHECK(found(t) == 1);
    }
    {
        Tampered t;
        const QByteArray digest = "\"page\":1,\"sha256\":\"" + QCryptographicHash::hash("%PDF-1.7 brief", QCryptographicHash::Sha256).toHex();
        REQUIRE(t.records().contains(digest));
        t.setRecords(t.records().replace(digest, QByteArray(digest).replace(digest.size() - 4, 4, "0000")));
        CHECK(found(t) == 0);
    }
    {
        Tampered t;
        t.setRecords(t.records().replace(text, "\"text\":\"Over huisvuil " + QByteArray(300'000, 'x') + " einde\""));
        CHECK(found(t) == 1);
        auto db = Connection::open(Home::open(t.in)->database(), Connection::Mode::Read);
        Query q(**db, "SELECT max(length(text)) FROM page_text");
        REQUIRE(q.next());
        CHECK(q.number(0) == KeptText::kMostOfPage);
    }
    Tampered t;
    t.setRecords(t.records().replace("\"page\":1,", "\"page\":2001,"));
    CHECK(t.refused());
}
