// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "sync/content.h"
#include "sync/content_type.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace overzicht;

namespace {

const QString kBox = QStringLiteral("box");
const QByteArray kPdf = "%PDF-1.4\n" + QByteArray(3000, 'a') + "\n%%EOF\n";

QByteArray digest(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding); }

QJsonObject attachment(const QString &id, const QString &fileName, const QByteArray &bytes, bool main = true, const QString &type = QStringLiteral("application/pdf"))
{
    return {{QStringLiteral("attachmentId"), id},
            {QStringLiteral("attachmentTitle"), QJsonObject{{QStringLiteral("nl"), QStringLiteral("Brief")}}},
            {QStringLiteral("fileName"), fileName},
            {QStringLiteral("mediaType"), type},
            {QStringLiteral("mainContent"), main},
            {QStringLiteral("size"), double(bytes.size()) / 1024},
            {QStringLiteral("digest"), QJsonObject{{QStringLiteral("digestMethod"), QStringLiteral("sha_256")}, {QStringLiteral("digestValue"), QString::fromLatin1(digest(bytes))}}}};
}

QJsonObject with(QJsonObject message, const QList<QJsonObject> &attachments)
{
    QJsonArray items;
    for (const QJsonObject &one : attachments)
        items << one;
    message.insert(QStringLiteral("attachments"), QJsonObject{{QStringLiteral("items"), items}, {QStringLiteral("totalItems"), items.size()}});
    return message;
}

/// One letter in one box, pulled, ready to be opened.
struct Letter {
    explicit Letter(const QList<QJsonObject> &attachments, bool body = false)
    {
        QJsonObject message = with(LittleBox::message(QStringLiteral("een"), QStringLiteral("Een brief")), attachments);
        if (!body)
            message.remove(QStringLiteral("bodyMainContent"));
        box.add(message);
        rig.link(kBox, fixedSource(kBox, {{QStringLiteral("p"), box.server.base()}}));
        rig.round();
        const auto rows = rig.reader->rows(Acting::self(), {}, 0, 1).value();
        REQUIRE(rows.size() == 1);
        item = rows.first().id;
        box.server.asked.clear();
    }
    ContentEnded fetch(int attachment = 0, const QString &path = {})
    {
        Fetching fetching(Tools{*rig.store, rig.transport, rig.secrets, rig.clock, {}}, *rig.reader, rig.home, rig.linked.sources, ContentWish{item, attachment, path});
        std::optional<ContentEnded> how;
        QObject::connect(&fetching, &Fetching::ended, &fetching, [&](const ContentEnded &ended) { how = ended; });
        QObject::connect(&fetching, &Fetching::progressed, &fetching, [&](const ContentProgress &p) { progress << p; });
        fetching.start();
        REQUIRE(QTest::qWaitFor([&] { return how.has_value(); }, 30'000));
        return *how;
    }
    Details details() { return rig.reader->details(Acting::self(), item).value(); }
    QStringList files() const
    {
        QStringList all;
        QDirIterator it(rig.home.contents(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (it.hasNext())
            all << it.next();
        return all;
    }

    LittleBox box;
    Rig rig;
    ItemId item = ItemId::None;
    QList<ContentProgress> progress;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

int modeOf(const QString &path)
{
    struct stat st{};
    return ::stat(QFile::encodeName(path).constData(), &st) == 0 ? int(st.st_mode & 0777) : -1;
}

} // namespace

TEST_CASE("Opening a main attachment brings it whole, for its owner's eyes only, and marks the letter as read")
{
    Letter letter({attachment(QStringLiteral("bijlage"), QStringLiteral("b.pdf"), "x", false), attachment(QStringLiteral("c1"), QStringLiteral("brief.pdf"), kPdf)});
    letter.box.contents.insert(QStringLiteral("/c1/content"), kPdf);
    CHECK_FALSE(letter.details().row.readHere);
    const ContentEnded ended = letter.fetch();
    REQUIRE_FALSE(ended.error);
    CHECK(bytesOf(ended.path) == kPdf);
    CHECK(ended.path == letter.rig.home.contents() + QStringLiteral("/%1/2-brief.pdf").arg(qint64(letter.item)));
    CHECK(modeOf(ended.path) == 0600);
    CHECK(modeOf(QFileInfo(ended.path).path()) == 0700);
    CHECK(letter.details().row.readHere);
    CHECK_FALSE(letter.details().attachments.at(1).savedAs.isEmpty());
    CHECK(letter.files().size() == 1); // no part is left
    CHECK(letter.box.server.asked.size() == 1);

    // From now on it needs nobody.
    letter.box.twist = [](const LittleAsked &) { return LittleReply{500, "application/json", "{}", {}, false, -1, 0}; };
    CHECK(letter.fetch().path == ended.path);
    const QString out = letter.rig.folder.filePath(QStringLiteral("uit.pdf"));
    CHECK_FALSE(letter.fetch(0, out).error);
    CHECK(bytesOf(out) == kPdf);
    CHECK(modeOf(out) == 0600);
    CHECK(letter.box.server.asked.size() == 1);
    CHECK(letter.rig.reader->findings().value().isEmpty());
}

TEST_CASE("Our own copy is handed on only as it came: one that was changed is asked anew, and nothing of it takes a place")
{
    const QByteArray large = kPdf + QByteArray(9 * 1024 * 1024, 'x'); // read in several turns
    Letter letter({attachment(QStringLiteral("c1"), QStringLiteral("brief.pdf"), large)});
    letter.box.contents.insert(QStringLiteral("/c1/content"), large);
    const QString ours = letter.fetch().path;
    REQUIRE(bytesOf(ours) == large);
    const QString out = letter.rig.folder.filePath(QStringLiteral("uit.pdf"));
    QFile mine(out);
    REQUIRE((mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4));
    mine.close();
    const auto change = [&] {
        QFile file(ours);
        REQUIRE((file.open(QIODevice::ReadWrite) && file.seek(file.size() - 1) && file.write("!") == 1));
    };
    for (const QString &path : {QString(), out}) {
        change();
        letter.box.server.asked.clear();
        letter.box.twist = [](const LittleAsked &) { return LittleReply{410, "application/json", "{}", {}, false, -1, 0}; };
        CHECK(letter.fetch(0, path).error);
        CHECK(letter.box.server.asked.size() == 1);
        CHECK(bytesOf(out) == "mine");
        CHECK(QDir(letter.rig.folder.path()).entryList({QStringLiteral("uit.pdf*")}, QDir::Files).size() == 1);
        letter.box.twist = {};
        const ContentEnded again = letter.fetch(0, path);
        REQUIRE_FALSE(again.error);
        CHECK(again.path == (path.isEmpty() ? ours : out));
        CHECK(bytesOf(again.path) == large);
    }
}

TEST_CASE("An attachment beside the main one does not mark the letter as read")
{
    Letter letter({attachment(QStringLiteral("c1"), QStringLiteral("brief.pdf"), kPdf), attachment(QStringLiteral("c2"), QStringLiteral("bijlage.pdf"), kPdf, false)});
    letter.box.contents.insert(QStringLiteral("/c2/content"), kPdf);
    CHECK_FALSE(letter.fetch(2).error);
    CHECK_FALSE(letter.details().row.readHere);
}

TEST_CASE("A content that is not the one that was announced is not saved, and the letter stays unread")
{
    Letter letter({attachment(QStringLiteral("c1"), QStringLiteral("brief.pdf"), kPdf)});
    QByteArray other = kPdf;
    other[1500] = 'b';
    letter.box.contents.insert(QStringLiteral("/c1/content"), other);
    const ContentEnded ended = letter.fetch();
    REQUIRE(ended.error);
    CHECK(ended.error->kind == Error::Kind::Malformed);
    CHECK(ended.path.isEmpty());
    CHECK(letter.files().isEmpty());
    CHECK_FALSE(letter.details().row.readHere);
    CHECK(letter.details().attachments.first().savedAs.isEmpty());

    const QString out = letter.rig.folder.filePath(QStringLiteral("uit.pdf"));
    writeFile(out, "van mij");
    CHECK(letter.fetch(0, out).error);
    CHECK(bytesOf(out) == "van mij"); // what the person had there is still there
}

TEST_CASE("A content that stops half-way keeps its part, and the next try asks only for the rest")
{
    QByteArray big = "%PDF-1.4\n";
    for (int i = 0; i < 40'000; ++i)
        big += QByteArray::number(i) + '\n';
    Letter letter({attachment(QStringLiteral("c1"), QStringLiteral("groot.pdf"), big)});
    bool cut = true;
    QList<QByteArray> ranges;
    letter.box.twist = [&](const LittleAsked &asked) -> std::optional<LittleReply> {
        if (!asked.path.endsWith(QStringLiteral("/content")))
            return std::nullopt;
        const QByteArray range = asked.headers.value("range");
        ranges << range;
        if (cut)
            return LittleReply{200, "application/pdf", big, {"ETag: \"v1\"", "Accept-Ranges: bytes"}, false, 100'000, 0};
        if (range.startsWith("bytes=")) {
            const qint64 from = range.mid(6, range.indexOf('-') - 6).toLongLong();
            return LittleReply{206, "application/pdf", big.mid(from), {"ETag: \"v1\"", "Content-Range: bytes " + QByteArray::number(from) + '-' + QByteArray::number(big.size() - 1) + '/' + QByteArray::number(big.size())}, false, -1, 0};
        }
        return LittleReply{200, "application/pdf", big, {"ETag: \"v1\""}, false, -1, 0};
    };
    const ContentEnded first = letter.fetch();
    REQUIRE(first.error);
    CHECK(first.error->kind == Error::Kind::Offline);
    CHECK_FALSE(letter.details().row.readHere);
    cut = false;
    ranges.clear();
    const ContentEnded second = letter.fetch();
    REQUIRE_FALSE(second.error);
    CHECK(bytesOf(second.path) == big);
    REQUIRE(ranges.size() == 1);
    CHECK(ranges.first().startsWith("bytes="));
    CHECK_FALSE(ranges.first().startsWith("bytes=0-"));
    CHECK(letter.files().size() == 1);
}

TEST_CASE("Stopping a content ends it at once and saves nothing under its name")
{
    Letter letter({attachment(QStringLiteral("c1"), QStringLiteral("brief.pdf"), kPdf)});
    letter.box.twist = [](const LittleAsked &asked) -> std::optional<LittleReply> {
        return asked.path.endsWith(QStringLiteral("/content")) ? std::optional(LittleReply{200, {}, {}, {}, true, -1, 0}) : std::nullopt;
    };
    {
        Fetching fetching(Tools{*letter.rig.store, letter.rig.transport, letter.rig.secrets, letter.rig.clock, {}}, *letter.rig.reader, letter.rig.home, letter.rig.linked.sources, ContentWish{letter.item, 0, {}});
        fetching.start();
        REQUIRE(QTest::qWaitFor([&] { return !letter.box.server.asked.isEmpty(); }, 5'000));
    }
    QTest::qWait(100);
    for (const QString &file : letter.files())
        CHECK(file.endsWith(QStringLiteral(".part")));
    CHECK_FALSE(letter.details().row.readHere);
}

TEST_CASE("Whatever an attachment is called, it lands below the home under a harmless name")
{
    struct Case {
        QString name;
        QByteArray bytes;
        QString ends;
    };
    const QByteArray elf = QByteArray("\x7f""ELF\x02\x01\x01", 7) + QByteArray(200, '\0');
    const QList<Case> cases{
        {QStringLiteral("../../../.config/autostart/x.desktop"), "[Desktop Entry]\nExec=sh\n", {}},
        {QStringLiteral("/etc/passwd"), kPdf, QStringLiteral("passwd.pdf")},
        {QStringLiteral("..\\..\\x.lnk"), kPdf, QStringLiteral(".pdf")},
        {QStringLiteral("brief.pdf.exe"), kPdf, QStringLiteral("1-brief.pdf")},
        {QStringLiteral("brief\u202Efdp.exe"), kPdf, QStringLiteral("brieffdp.pdf")},
        {QStringLiteral("brief.pdf"), elf, QStringLiteral("1-brief.bin")},
        {QStringLiteral(".bashrc"), kPdf, QStringLiteral("1-bashrc.pdf")},
        {QStringLiteral(""), kPdf, QStringLiteral(".pdf")},
        {QStringLiteral(".."), kPdf, QStringLiteral(".pdf")},
        {QString(5000, u'a'), kPdf, QStringLiteral("a.pdf")},
        {QStringLiteral("a\nb\tc.pdf"), kPdf, QStringLiteral(".pdf")},
        {QStringLiteral("pagina.html"), "<html><script>alert(1)</script></html>", {}},
    };
    for (const Case &one : cases) {
        INFO(one.name.left(60).toStdString());
        Letter letter({attachment(QStringLiteral("c1"), one.name, one.bytes)});
        letter.box.contents.insert(QStringLiteral("/c1/content"), one.bytes);
        const ContentEnded ended = letter.fetch();
        REQUIRE_FALSE(ended.error);
        const QString root = QFileInfo(letter.rig.home.contents()).canonicalFilePath();
        CHECK(QFileInfo(ended.path).canonicalFilePath().startsWith(root + QStringLiteral("/%1/1-").arg(qint64(letter.item))));
        CHECK(ended.path.endsWith(one.ends));
        CHECK((modeOf(ended.path) & 0111) == 0);
        for (const char *never : {".exe", ".desktop", ".lnk", ".sh", ".html"})
            CHECK_FALSE(ended.path.endsWith(QLatin1String(never)));
        CHECK_FALSE(ended.path.contains(QChar(0x202E)));
        CHECK(letter.files().size() == 1);
        CHECK_FALSE(letter.details().attachments.first().savedAs.isEmpty());
    }
}

TEST_CASE("The detected type names a file, never the one that was claimed")
{
    CHECK(extensionFor(QStringLiteral("application/pdf"), QStringLiteral("text/html")) == QStringLiteral("pdf"));
    CHECK(extensionFor(QStringLiteral("application/zip"), QStringLiteral("application/vnd.oasis.opendocument.text")) == QStringLiteral("odt"));
    CHECK(extensionFor(QStringLiteral("application/zip"), QStringLiteral("application/pdf")) == QStringLiteral("zip"));
    CHECK(extensionFor(QStringLiteral("text/plain"), QStringLiteral("text/csv; charset=utf-8")) == QStringLiteral("csv"));
    CHECK(extensionFor(QStringLiteral("text/plain"), QStringLiteral("text/html")) == QStringLiteral("txt"));
    CHECK(extensionFor(QStringLiteral("text/html"), QStringLiteral("text/html")) == QStringLiteral("bin"));
    CHECK(extensionFor(QStringLiteral("application/octet-stream"), QStringLiteral("application/pdf")) == QStringLiteral("bin"));
    CHECK(extensionFor({}, QStringLiteral("application/pdf")) == QStringLiteral("bin"));
}

TEST_CASE("A file that is not ours is never overwritten in the home, and one in the home never by a path")
{
    Letter letter({attachment(QStringLiteral("c1"), QStringLiteral("brief.pdf"), kPdf)});
    letter.box.contents.insert(QStringLiteral("/c1/content"), kPdf);
    const QString folder = letter.rig.home.contents() + u'/' + QString::number(qint64(letter.item));
    REQUIRE(QDir().mkpath(folder));
    writeFile(folder + QStringLiteral("/1-brief.pdf"), "van iemand anders");
    const ContentEnded ended = letter.fetch();
    REQUIRE_FALSE(ended.error);
    CHECK(ended.path == folder + QStringLiteral("/1-brief (2).pdf"));
    CHECK(bytesOf(folder + QStringLiteral("/1-brief.pdf")) == "van iemand anders");

    for (const QString &path : {letter.rig.home.database(), letter.rig.home.contents() + QStringLiteral("/x.pdf"), letter.rig.home.sources() + QStringLiteral("/box.json"), letter.rig.folder.path(),
                                QStringLiteral("/does/not/exist/x.pdf")}) {
        const ContentEnded refused = letter.fetch(0, path);
        REQUIRE(refused.error);
        CHECK(refused.error->kind == Error::Kind::Refused);
    }
    CHECK(letter.rig.count() == 1);
}

TEST_CASE("A person's own path is replaced whole: a link there is replaced, not followed")
{
    Letter letter({attachment(QStringLiteral("c1"), QStringLiteral("brief.pdf"), kPdf)});
    letter.box.contents.insert(QStringLiteral("/c1/content"), kPdf);
    const QString precious = letter.rig.folder.filePath(QStringLiteral("kostbaar")), out = letter.rig.folder.filePath(QStringLiteral("uit.pdf"));
    writeFile(precious, "kostbaar");
    REQUIRE(QFile::link(precious, out));
    CHECK_FALSE(letter.fetch(1, out).error);
    CHECK(bytesOf(precious) == "kostbaar");
    CHECK_FALSE(QFileInfo(out).isSymLink());
    CHECK(bytesOf(out) == kPdf);
    CHECK(modeOf(out) == 0600);
    CHECK(letter.files().isEmpty()); // it was not asked to keep one
}

TEST_CASE("A folder of contents that leads out of the home is refused")
{
    Letter letter({attachment(QStringLiteral("c1"), QStringLiteral("brief.pdf"), kPdf)});
    letter.box.contents.insert(QStringLiteral("/c1/content"), kPdf);
    const QString elsewhere = letter.rig.folder.filePath(QStringLiteral("elders"));
    REQUIRE(QDir().mkpath(elsewhere));
    REQUIRE(QFile::link(elsewhere, letter.rig.home.contents() + u'/' + QString::number(qint64(letter.item))));
    const ContentEnded ended = letter.fetch();
    REQUIRE(ended.error);
    CHECK(ended.error->kind == Error::Kind::Refused);
    CHECK(QDir(elsewhere).isEmpty());
}

TEST_CASE("A body is brought as text, kept in the store, and the second time it needs nobody")
{
    Letter letter({}, true);
    letter.box.twist = [](const LittleAsked &asked) -> std::optional<LittleReply> {
        return asked.path.endsWith(QStringLiteral("/body")) ? std::optional(LittleReply{200, "application/json", R"({"nl":"Beste","fr":"Cher"})", {}, false, -1, 0}) : std::nullopt;
    };
    CHECK_FALSE(letter.details().row.readHere);
    const ContentEnded ended = letter.fetch();
    REQUIRE_FALSE(ended.error);
    CHECK(ended.path.isEmpty());
    CHECK(letter.rig.reader->body(Acting::self(), letter.item).value()->in(Language::Fr) == QStringLiteral("Cher"));
    CHECK(letter.details().row.readHere);
    const qsizetype asked = letter.box.server.asked.size();
    const QString out = letter.rig.folder.filePath(QStringLiteral("tekst.txt"));
    CHECK_FALSE(letter.fetch(kBodyContent, out).error);
    CHECK(bytesOf(out) == "Beste");
    CHECK(letter.box.server.asked.size() == asked);
}

TEST_CASE("What does not exist says so without a request")
{
    Letter letter({attachment(QStringLiteral("c1"), QStringLiteral("brief.pdf"), kPdf)});
    CHECK(letter.fetch(2).error->kind == Error::Kind::Gone);
    CHECK(letter.fetch(kBodyContent).error->kind == Error::Kind::Gone);
    letter.item = ItemId(12345);
    CHECK(letter.fetch().error->kind == Error::Kind::Gone);
    CHECK(letter.box.server.asked.isEmpty());
}

TEST_CASE("When the source that speaks for a letter is down, another mailbox that has it is asked")
{
    LittleBox first, second;
    Rig rig;
    REQUIRE(rig.senders.add(R"({"senders":[],"providers":[{"id":"federaal","sources":["a-ebox","b-doccle"]}],"policy":[]})"));
    for (LittleBox *box : {&first, &second}) {
        box->add(with(LittleBox::message(QStringLiteral("een"), QStringLiteral("Een brief")), {attachment(QStringLiteral("c1"), QStringLiteral("brief.pdf"), kPdf)}));
        box->contents.insert(QStringLiteral("/c1/content"), kPdf);
    }
    rig.link(QStringLiteral("a-ebox"), fixedSource(QStringLiteral("a-ebox"), {{QStringLiteral("federaal"), first.server.base()}}));
    rig.link(QStringLiteral("b-doccle"), fixedSource(QStringLiteral("b-doccle"), {{QStringLiteral("federaal"), second.server.base()}}));
    REQUIRE(rig.round().isWhole());
    const Row row = rig.reader->rows(Acting::self(), {}, 0, 1).value().first();
    REQUIRE(row.channels.size() == 2);
    LittleBox &speaks = row.channels.first() == QStringLiteral("a-ebox") ? first : second;
    LittleBox &other = &speaks == &first ? second : first;
    speaks.twist = [](const LittleAsked &) { return LittleReply{500, "application/json", "{}", {}, false, -1, 0}; };
    speaks.server.asked.clear();
    other.server.asked.clear();
    Fetching fetching(Tools{*rig.store, rig.transport, rig.secrets, rig.clock, {}}, *rig.reader, rig.home, rig.linked.sources, ContentWish{row.id, 0, {}});
    std::optional<ContentEnded> how;
    QObject::connect(&fetching, &Fetching::ended, &fetching, [&](const ContentEnded &ended) { how = ended; });
    fetching.start();
    REQUIRE(QTest::qWaitFor([&] { return how.has_value(); }, 20'000));
    CHECK_FALSE(how->error);
    CHECK(bytesOf(how->path) == kPdf);
    CHECK_FALSE(speaks.server.asked.isEmpty());
    CHECK(other.server.asked.size() == 1);
}
