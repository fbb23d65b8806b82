// SPDX-License-Identifier: EUPL-1.2
// A content of which its source told the digest, that comes inside an answer: as a stream that turns out to be JSON, or as a page to begin with.
#include "rig.h"

#include "adapters/ebox/ebox.h"
#include "sync/content.h"

#include <QCryptographicHash>
#include <QDirIterator>

using namespace overzicht;

namespace {

const QByteArray kPdf = "%PDF-1.4\n" + QByteArray(3000, 'a') + "\n%%EOF\n";

/// An eBox whose attachments may come as {"attest": base64}.
class WrappingBox final : public Adapter {
public:
    WrappingBox(const SourceFile &file, bool asPage) : m_box(file, {}), m_asPage(asPage) {}

    const Profile &profile() const override { return m_box.profile(); }
    Result<std::optional<HttpRequest>> ask(const Ask &ask) const override
    {
        auto request = m_box.ask(ask);
        if (request && *request && (**request).content) {
            (**request).content->mayBeWrapped = true;
            if (m_asPage)
                (**request).content.reset();
        }
        return request;
    }
    Result<Answer> read(const Ask &ask, const HttpResponse &response) const override
    {
        const auto *open = std::get_if<Open>(&ask.want);
        if (!open || !std::holds_alternative<Attachment>(open->part))
            return m_box.read(ask, response);
        Answer answer;
        const QJsonObject told = QJsonDocument::fromJson(response.body).object();
        if (told.contains(QStringLiteral("attest")))
            answer.content = Content{QByteArray::fromBase64(told.value(QStringLiteral("attest")).toString().toLatin1()), QStringLiteral("application/pdf")};
        return answer;
    }

private:
    Ebox m_box;
    bool m_asPage;
};

struct Wrapped {
    explicit Wrapped(bool asPage)
    {
        rig.registry.add(QStringLiteral("ebox"), [asPage](const SourceFile &file, const ClassPolicy &) { return std::make_unique<WrappingBox>(file, asPage); });
        QJsonObject message = LittleBox::message(QStringLiteral("een"), QStringLiteral("Een brief"));
        message.remove(QStringLiteral("bodyMainContent"));
        const QByteArray digest = QCryptographicHash::hash(kPdf, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding);
        message.insert(QStringLiteral("attachments"),
                       QJsonObject{{QStringLiteral("items"),
                                    QJsonArray{QJsonObject{{QStringLiteral("attachmentId"), QStringLiteral("c1")}, {QStringLiteral("fileName"), QStringLiteral("brief.pdf")}, {QStringLiteral("mediaType"), QStringLiteral("application/pdf")}, {QStringLiteral("mainContent"), true},
                                                           {QStringLiteral("digest"), QJsonObject{{QStringLiteral("digestMethod"), QStringLiteral("sha_256")}, {QStringLiteral("digestValue"), QString::fromLatin1(digest)}}}}}}});
        box.add(message);
        box.twist = [this](const LittleAsked &asked) { return asked.path.endsWith(QStringLiteral("/content")) ? std::optional(LittleReply{200, type, body, {}, false, -1, 0}) : std::nullopt; };
        rig.link(QStringLiteral("box"), fixedSource(QStringLiteral("box"), {{QStringLiteral("p"), box.server.base()}}));
        rig.round();
        item = rig.reader->rows(Acting::self(), {}, 0, 1).value().first().id;
    }
    ContentEnded fetch(const QString &path = {})
    {
        Fetching fetching(Tools{*rig.store, rig.transport, rig.secrets, rig.clock, {}}, *rig.reader, rig.home, rig.linked.sources, ContentWish{item, 1, path});
        std::optional<ContentEnded> how;
        QObject::connect(&fetching, &Fetching::ended, &fetching, [&](const ContentEnded &ended) { how = ended; });
        fetching.start();
        REQUIRE(QTest::qWaitFor([&] { return how.has_value(); }, 30'000));
        return *how;
    }
    void wrap(const QByteArray &inside)
    {
        body = "{\"attest\":\"" + inside.toBase64() + "\"}";
        type = "application/json";
    }
    QStringList files() const
    {
        QStringList all;
        QDirIterator it(rig.home.contents(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            all << it.next();
        return all;
    }

    QByteArray body, type;
    LittleBox box;
    Rig rig;
    ItemId item = ItemId::None;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

} // namespace

TEST_CASE("A digest that was told is held against what was inside, not against what it came in")
{
    for (const bool asPage : {false, true}) {
        INFO((asPage ? "a page" : "a stream"));
        Wrapped w(asPage);
        QByteArray other = kPdf;
        other[1500] = 'b';
        w.wrap(other);
        const QString out = w.rig.folder.filePath(QStringLiteral("uit.pdf"));
        writeFile(out, "van mij");
        for (const QString &path : {QString(), out}) {
            const ContentEnded ended = w.fetch(path);
            REQUIRE(ended.error);
            CHECK(ended.error->kind == Error::Kind::Malformed);
            CHECK(ended.error->detail == QStringLiteral("the digest is not the one that was declared"));
            CHECK(bytesOf(out) == "van mij");
            CHECK(w.files().isEmpty());
        }
        w.wrap(kPdf);
        const ContentEnded ended = w.fetch();
        REQUIRE_FALSE(ended.error);
        CHECK(bytesOf(ended.path) == kPdf);
        CHECK(w.files() == QStringList{ended.path});
        REQUIRE_FALSE(w.fetch(out).error);
        CHECK(bytesOf(out) == kPdf);
        CHECK(QDir(w.rig.folder.path()).entryList({QStringLiteral("uit.pdf*")}, QDir::Files | QDir::Hidden).size() == 1);
    }
}

TEST_CASE("A content that might have come wrapped and came by itself is held against its digest too")
{
    Wrapped w(false);
    w.type = "application/pdf";
    w.body = kPdf + "x";
    const ContentEnded other = w.fetch();
    REQUIRE(other.error);
    CHECK(other.error->detail == QStringLiteral("the digest is not the one that was declared"));
    CHECK(w.files().isEmpty());
    w.body = kPdf;
    CHECK(bytesOf(w.fetch().path) == kPdf);
}

TEST_CASE("An answer without the content that was asked is no content")
{
    for (const bool asPage : {false, true}) {
        Wrapped w(asPage);
        w.type = "application/json";
        for (const QByteArray &body : {QByteArray("{}"), QByteArray(R"({"attest":""})")}) {
            w.body = body;
            const ContentEnded ended = w.fetch();
            REQUIRE(ended.error);
            CHECK(ended.error->kind == Error::Kind::Malformed);
            CHECK(w.files().isEmpty());
        }
    }
}
