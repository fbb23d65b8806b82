// SPDX-License-Identifier: EUPL-1.2
// A supplier of Mijn Burgerprofiel over a real wire: certificates, forms, and the national number that is nowhere but in the path.
#include "rig.h"

#include "adapter/cause.h"
#include "sync/content.h"
#include "sync/recording.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace overzicht;

namespace {

const QString kInsz = QStringLiteral("85073003328");
const QByteArray kPdf = "%PDF-1.4\n" + QByteArray(3000, 'a') + "\n%%EOF\n";

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
LittleReply reply(const QByteArray &body, const QByteArray &type = "application/hal+json", int status = 200) { return {status, type, body, {}, false, -1, 0}; }

class LittleSupplier {
public:
    LittleSupplier()
    {
        server.setAnswer([this](const LittleAsked &asked) {
            if (twist) {
                if (const auto other = twist(asked))
                    return *other;
            }
            return honest(asked);
        });
    }

    void add(const QString &id, const char *language, const QString &name)
    {
        const QString self = QStringLiteral("http://binnen/v1/certificates/%1/%2").arg(kInsz, id);
        const auto link = [](const QString &href) { return QJsonObject{{QStringLiteral("href"), href}}; };
        certificates << QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("year"), QStringLiteral("2025")}, {QStringLiteral("language"), QLatin1String(language)}, {QStringLiteral("name"), name},
                                    {QStringLiteral("_links"), QJsonObject{{QStringLiteral("self"), link(self)}, {QStringLiteral("download"), link(self + u'/' + QLatin1String(language) + QStringLiteral("/download"))}}}};
    }
    void addForm(int number)
    {
        forms << QJsonObject{{QStringLiteral("id"), QStringLiteral("f%1").arg(number)}, {QStringLiteral("productId"), QString::number(600 + number)},
                             {QStringLiteral("_links"), QJsonObject{{QStringLiteral("fallback"), QJsonObject{{QStringLiteral("href"), QStringLiteral("formulieren.example/f%1").arg(number)}}}}}};
    }

    LittleReply honest(const LittleAsked &asked) const
    {
        if (asked.path == QStringLiteral("/api/v1/forms")) {
            const int from = asked.query.queryItemValue(QStringLiteral("offset")).toInt();
            QJsonArray items;
            for (qsizetype i = from; i < qMin<qsizetype>(forms.size(), from + 10); ++i)
                items << forms.at(i);
            return reply(compact({{QStringLiteral("_embedded"), QJsonObject{{QStringLiteral("items"), items}}}, {QStringLiteral("_pageMetadata"), QJsonObject{{QStringLiteral("totalItems"), forms.size()}}}}));
        }
        if (!asked.path.startsWith(QStringLiteral("/v1/certificates/") + kInsz))
            return reply(R"({"title":"Forbidden","detail":"not you","status":403})", "application/json", 403);
        if (asked.path.endsWith(QStringLiteral("/download"))) {
            const QByteArray pdf = contents.value(asked.path.section(u'/', 4, 5));
            if (pdf.isEmpty())
                return reply(R"({"title":"An error occurred!","detail":"nothing","status":404})", "application/json", 404);
            return wrapped ? reply("{\"contentType\":\"application/pdf\",\"attest\":\"" + pdf.toBase64() + "\"}", "application/json") : reply(pdf, "application/pdf");
        }
        const int page = asked.query.queryItemValue(QStringLiteral("page")).toInt();
        QJsonArray items;
        for (qsizetype i = qsizetype(page) * 10; i < qMin<qsizetype>(certificates.size(), qsizetype(page + 1) * 10); ++i)
            items << certificates.at(i);
        return reply(compact({{QStringLiteral("_embedded"), QJsonObject{{QStringLiteral("certificates"), items}}}, {QStringLiteral("page"), QJsonObject{{QStringLiteral("totalElements"), certificates.size()}}}}));
    }

    QByteArray file(const QJsonObject &more = {}) const
    {
        QJsonObject file{{QStringLiteral("source"), QStringLiteral("stroom")},
                         {QStringLiteral("protocol"), QStringLiteral("burgerprofiel")},
                         {QStringLiteral("name"), QJsonObject{{QStringLiteral("nl"), QStringLiteral("Stroomloket")}}},
                         {QStringLiteral("baseUrl"), server.base()},
                         {QStringLiteral("signIn"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("none")}}},
                         {QStringLiteral("person"), QJsonObject{{QStringLiteral("inszFrom"), QStringLiteral("env:OVERZICHT_TEST_INSZ")}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            file.insert(it.key(), it.value());
        return QJsonDocument(file).toJson();
    }

    LittleServer server;
    QList<QJsonObject> certificates, forms;
    QHash<QString, QByteArray> contents; ///< by "id/language"
    bool wrapped = false;
    std::function<std::optional<LittleReply>(const LittleAsked &)> twist;
};

struct Linked1 {
    explicit Linked1(const QJsonObject &more = {})
    {
        qputenv("OVERZICHT_TEST_INSZ", kInsz.toLatin1());
        supplier.add(QStringLiteral("a"), "nl", QStringLiteral("Attest van 85.07.30-033.28"));
        supplier.add(QStringLiteral("a"), "fr", QStringLiteral("Attestation"));
        supplier.add(kInsz + QStringLiteral("-b"), "nl", QStringLiteral("Ander attest"));
        for (int i = 1; i <= 12; ++i)
            supplier.addForm(i);
        supplier.contents.insert(QStringLiteral("a/nl"), kPdf);
        supplier.contents.insert(QStringLiteral("a/fr"), kPdf + "fr");
        supplier.contents.insert(kInsz + QStringLiteral("-b/nl"), kPdf + "b");
        rig.link(QStringLiteral("stroom"), supplier.file(more));
    }
    QList<Row> rows() const { return rig.reader->rows(Acting::self(), {}, 0, 100).value(); }
    Row row(const QString &subject) const
    {
        for (const Row &row : rows()) {
            if (row.heading.subject == subject)
                return row;
        }
        FAIL("no row " << subject.toStdString());
        return {};
    }
    ContentEnded fetch(ItemId item, int attachment = 0, const QString &path = {})
    {
        Fetching fetching(Tools{*rig.store, rig.transport, rig.secrets, rig.clock, {}}, *rig.reader, rig.home, rig.linked.sources, ContentWish{item, attachment, path});
        std::optional<ContentEnded> how;
        QObject::connect(&fetching, &Fetching::ended, &fetching, [&](const ContentEnded &ended) { how = ended; });
        fetching.start();
        REQUIRE(QTest::qWaitFor([&] { return how.has_value(); }, 30'000));
        return *how;
    }
    /// All files below the home, names and bytes.
    QByteArray home() const
    {
        QByteArray all;
        QDirIterator it(rig.home.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            all += file.fileName().toUtf8() + '\n';
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll() + '\n';
        }
        return all;
    }

    LittleSupplier supplier;
    Rig rig;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

bool names(const QByteArray &bytes)
{
    return bytes.contains(kInsz.toUtf8()) || bytes.contains("85.07.30-033.28") || bytes.contains(QByteArray(reinterpret_cast<const char *>(kInsz.utf16()), kInsz.size() * 2));
}

QByteArray g_logged;
void keepLogged(QtMsgType, const QMessageLogContext &, const QString &text) { g_logged += text.toUtf8() + '\n'; }

} // namespace

TEST_CASE("The national number is in the path that the supplier sees, and nowhere else")
{
    g_logged.clear();
    const QtMessageHandler before = qInstallMessageHandler(keepLogged);
    Linked1 one;
    const Report report = one.rig.round();
    CHECK(report.isWhole());
    CHECK(one.supplier.server.askedFor(QStringLiteral("/v1/certificates/") + kInsz) == 1);
    for (const Row &row : one.rows())
        CHECK_FALSE(one.fetch(row.id).error);
    CHECK(one.supplier.server.askedFor(QStringLiteral("/v1/certificates/%1/%1-b/nl/download").arg(kInsz)) == 1);
    one.supplier.twist = [](const LittleAsked &) { return std::optional(reply(R"({"title":"Fout","detail":"85073003328 en 85.07.30-033.28","status":500})", "application/json", 500)); };
    for (const FeedReport &feed : one.rig.round().feeds)
        CHECK_FALSE(names(feed.detail.toUtf8()));
    const auto failed = one.fetch(one.row(QStringLiteral("Attest van ***")).id, 2);
    REQUIRE(failed.error);
    CHECK_FALSE(names(failed.error->detail.toUtf8()));
    qInstallMessageHandler(before);
    CHECK_FALSE(names(g_logged));
    const QByteArray home = one.home();
    CHECK(home.contains("{person.insz}")); // the search below looks where it should
    CHECK_FALSE(names(home));
    one.rig.reader.reset();
    one.rig.store.reset(); // all of it in the database itself
    CHECK_FALSE(names(one.home()));
}

TEST_CASE("One certificate in two languages is one row with two contents, each in its own language, and gone when both are")
{
    Linked1 one;
    REQUIRE(one.rig.round().isWhole());
    CHECK(one.rows().size() == 2);
    const Row row = one.row(QStringLiteral("Attest van ***"));
    CHECK(row.kind == ItemKind::Attestation);
    CHECK(row.heading.sender == QStringLiteral("Stroomloket"));
    CHECK_FALSE(row.heading.confirmed);
    const Details details = one.rig.reader->details(Acting::self(), row.id).value();
    CHECK(details.attachments.size() == 2);
    CHECK(headingOf(details.item).subject().in(Language::Fr) == QStringLiteral("Attestation"));
    CHECK(bytesOf(one.fetch(row.id, 1).path) == kPdf);
    CHECK(bytesOf(one.fetch(row.id, 2).path) == kPdf + "fr");

    REQUIRE(one.rig.round().isWhole());
    CHECK(one.rows().size() == 2);
    CHECK(Rig::of(one.rig.round(), QStringLiteral("certificates")).fresh == 0);
    one.supplier.certificates.removeAt(0);
    REQUIRE(one.rig.round().isWhole());
    CHECK(one.rows().size() == 2); // in French it is still there
    one.supplier.certificates.clear();
    REQUIRE(one.rig.round().isWhole());
    for (const Row &gone : one.rows())
        CHECK(gone.goneAtSource);
}

TEST_CASE("A certificate by stream and one in base64 are both saved whole, also at a path of the person's own")
{
    for (const bool wrapped : {false, true}) {
        INFO((wrapped ? "base64" : "stream"));
        Linked1 one;
        one.supplier.wrapped = wrapped;
        REQUIRE(one.rig.round().isWhole());
        const ItemId item = one.row(QStringLiteral("Attest van ***")).id;
        const ContentEnded ended = one.fetch(item, 1);
        REQUIRE_FALSE(ended.error);
        CHECK(bytesOf(ended.path) == kPdf);
        CHECK(ended.path.endsWith(QStringLiteral(".pdf")));
        CHECK(QFileInfo(ended.path).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
        CHECK(one.rig.reader->details(Acting::self(), item).value().row.readHere);
        const QString out = one.rig.folder.filePath(QStringLiteral("uit.pdf"));
        writeFile(out, "van mij");
        REQUIRE_FALSE(one.fetch(item, 2, out).error);
        CHECK(bytesOf(out) == kPdf + "fr");
        CHECK(QDir(one.rig.folder.path()).entryList({QStringLiteral("uit.pdf*")}, QDir::Files | QDir::Hidden).size() == 1);
        CHECK(QDir(QFileInfo(ended.path).path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
        const qsizetype asked = one.supplier.server.asked.size();
        CHECK(one.fetch(item, 1).path == ended.path); // our own copy, without asking
        CHECK(one.supplier.server.asked.size() == asked);
    }
}

TEST_CASE("Nothing of a wrapped content that is damaged, empty or too large is saved")
{
    Linked1 one;
    REQUIRE(one.rig.round().isWhole());
    const ItemId item = one.row(QStringLiteral("Attest van ***")).id;
    const QString out = one.rig.folder.filePath(QStringLiteral("uit.pdf"));
    const QByteArray base64 = kPdf.toBase64();
    for (const QByteArray &body : {QByteArray("{\"contentType\":\"application/pdf\",\"attest\":\"" + base64.left(101) + "\"}"), QByteArray("{\"contentType\":\"application/pdf\",\"attest\":\"*" + base64 + "\"}"),
                                   QByteArray(R"({"contentType":"application/pdf","attest":""})"), QByteArray("{\"contentType\":\"pdf\",\"attest\":\"" + base64 + "\"}"), QByteArray(R"({"title":"x","detail":"y","status":404})"),
                                   QByteArray("{\"contentType\":\"application/pdf\",\"attest\":\"" + base64 + "\""), QByteArray("{\"attest\":\"" + base64 + "\",\"x\":\"" + QByteArray(4 * 1024 * 1024, 'x') + "\"}"), QByteArray("[]"), QByteArray()}) {
        INFO(body.left(80).toStdString());
        one.supplier.twist = [&](const LittleAsked &asked) { return asked.path.endsWith(QStringLiteral("/download")) ? std::optional(reply(body, "application/json")) : std::nullopt; };
        for (const QString &path : {QString(), out}) {
            writeFile(out, "van mij");
            const ContentEnded ended = one.fetch(item, 1, path);
            REQUIRE(ended.error);
            CHECK(ended.error->kind == Error::Kind::Malformed);
            CHECK(Cause::fromDetail(ended.error->detail));
            CHECK(bytesOf(out) == "van mij");
        }
        QDirIterator it(one.rig.home.contents(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        CHECK_FALSE(it.hasNext());
        CHECK(QDir(one.rig.folder.path()).entryList({QStringLiteral("uit.pdf*")}, QDir::Files | QDir::Hidden).size() == 1);
        CHECK_FALSE(one.rig.reader->details(Acting::self(), item).value().row.readHere);
    }
    one.supplier.twist = [&](const LittleAsked &) { return std::optional(reply(kPdf, "application/json")); }; // a PDF under a wrong name is a PDF
    CHECK(bytesOf(one.fetch(item, 1).path) == kPdf);
}

TEST_CASE("The forms of all pages are offered as one list, and go when the supplier no longer has them")
{
    Linked1 one;
    REQUIRE(one.rig.round().isWhole());
    const auto ids = [&] {
        QStringList all;
        const QList<Offered> offers = one.rig.reader->services(Acting::self()).value();
        for (const Offered &offered : offers)
            all << offered.service.id + u'=' + offered.service.address.toString();
        return all;
    };
    CHECK(ids().size() == 12);
    CHECK(ids().first() == QStringLiteral("f1=https://formulieren.example/f1"));
    one.supplier.twist = [](const LittleAsked &asked) { return asked.query.queryItemValue(QStringLiteral("offset")) == QStringLiteral("10") ? std::optional(reply("{}", "application/json", 500)) : std::nullopt; };
    one.supplier.forms.removeAt(0);
    CHECK(Rig::of(one.rig.round(), QStringLiteral("forms")).health == Health::Unreachable);
    CHECK(ids().size() == 12); // half a list takes nothing away
    one.supplier.twist = {};
    REQUIRE(one.rig.round().isWhole());
    CHECK(ids().size() == 11);
    one.supplier.forms.clear();
    REQUIRE(one.rig.round().isWhole());
    CHECK(ids().isEmpty());
}

TEST_CASE("A key that is another person's is told in plain words, and the forms come all the same")
{
    Linked1 one;
    qputenv("OVERZICHT_TEST_INSZ", "17073003384");
    const Report report = one.rig.round();
    const FeedReport refused = Rig::of(report, QStringLiteral("certificates"));
    CHECK(refused.health == Health::Refused);
    const auto cause = Cause::fromDetail(refused.detail);
    REQUIRE(cause);
    CHECK(cause->what.startsWith(QStringLiteral("It does not give you the data of this person.")));
    CHECK_FALSE(cause->next.isEmpty());
    CHECK(Rig::of(report, QStringLiteral("forms")).health == Health::Fresh);
    qputenv("OVERZICHT_TEST_INSZ", "not a number");
    const qsizetype asked = one.supplier.server.askedFor(QStringLiteral("/v1/certificates/not a number"));
    CHECK(Rig::of(one.rig.round(), QStringLiteral("certificates")).health == Health::SignInNeeded);
    CHECK(asked == 0);
}

TEST_CASE("A list that is not there at the first asking is a fault until it answers, unless the file says that it is not offered")
{
    const auto nothing = [](const QString &path) {
        return [path](const LittleAsked &asked) { return asked.path.startsWith(path) ? std::optional(reply("Not Found", "text/plain", 404)) : std::nullopt; };
    };
    const auto whole = [](const Linked1 &one) { return one.rig.reader->completeness(Acting::self()).value(); };
    Linked1 one;
    one.supplier.twist = nothing(QStringLiteral("/v1/certificates"));
    for (int round = 0; round < 2; ++round) {
        const Report report = one.rig.round();
        CHECK_FALSE(report.isWhole());
        CHECK(Rig::of(report, QStringLiteral("forms")).health == Health::Fresh);
        const FeedReport none = Rig::of(report, QStringLiteral("certificates"));
        CHECK(none.health == Health::Faulty);
        CHECK(Cause::fromDetail(none.detail).value_or(Cause{}).what == QStringLiteral("There is no list of certificates at its address."));
        CHECK(whole(one).asked == 1);
        CHECK(whole(one).answered == 0);
        CHECK_FALSE(whole(one).at.isValid());
    }
    one.supplier.twist = {};
    CHECK(Rig::of(one.rig.round(), QStringLiteral("certificates")).health == Health::Fresh);
    CHECK(whole(one).isComplete());
    CHECK(whole(one).at.isValid());
    one.supplier.twist = nothing(QStringLiteral("/"));
    CHECK(Rig::of(one.rig.round(), QStringLiteral("certificates")).health == Health::Faulty); // what was there once
    CHECK_FALSE(whole(one).isComplete());

    // What the file does not offer is not asked, and the rest is whole.
    Linked1 forms({{QStringLiteral("burgerprofiel"), QJsonObject{{QStringLiteral("offers"), QJsonArray{QStringLiteral("certificates")}}}}});
    forms.supplier.twist = nothing(QStringLiteral("/api/v1/forms"));
    CHECK(forms.rig.round().isWhole());
    CHECK(forms.supplier.server.askedFor(QStringLiteral("/api/v1/forms")) == 0);
    CHECK(whole(forms).isComplete());
    CHECK(whole(forms).at.isValid());

    Linked1 wrong;
    wrong.supplier.twist = one.supplier.twist;
    CHECK_FALSE(wrong.rig.round().isWhole());
    const QDateTime since = wrong.rig.state(QStringLiteral("stroom"), QStringLiteral("forms")).since;
    QTest::qWait(20);
    wrong.rig.round();
    CHECK(wrong.rig.state(QStringLiteral("stroom"), QStringLiteral("forms")).since == since); // one outage, not one each time
}

TEST_CASE("A recording of a supplier holds no number of the person, and replays to the same certificates")
{
    Linked1 one;
    one.rig.round();
    Recording recording(one.rig.linked.sources.first(), one.rig.senders, false, shortLimits());
    std::optional<RecordingReport> done;
    QObject::connect(&recording, &Recording::ended, &recording, [&](const RecordingReport &how) { done = how; });
    const QString folder = one.rig.folder.filePath(QStringLiteral("opname"));
    REQUIRE(recording.start(folder));
    REQUIRE(QTest::qWaitFor([&] { return done.has_value(); }, 30'000));
    CHECK(done->exchanges == 3);
    QByteArray all;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("0*.json")})) {
        const QByteArray bytes = bytesOf(folder + u'/' + name);
        all += bytes + QByteArray::fromBase64(QJsonDocument::fromJson(bytes).object().value(QStringLiteral("response")).toObject().value(QStringLiteral("body")).toString().toLatin1());
    }
    CHECK(all.contains("%7Bperson.insz%7D"));
    CHECK_FALSE(names(all));
    const auto replayed = replay(folder, one.rig.registry, one.rig.senders);
    REQUIRE(replayed);
    CHECK(replayed->unrecorded.isEmpty());
    CHECK(replayed->items == 2);
    CHECK(replayed->quarantined == 0);
}
