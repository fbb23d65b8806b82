// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "adapter/cause.h"
#include "adapter/key_trouble.h"
#include "adapter/source_file.h"
#include "base/keeping_trouble.h"
#include "base/note.h"

#include <QHash>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

QString whatOf(const QString &detail) { return Cause::fromDetail(detail).value_or(Cause{}).what; }
QString whatOf(const char *detail) { return whatOf(QString::fromUtf8(detail)); }

} // namespace

TEST_CASE("no two faults of a source read the same, each is a whole sentence, and none holds a word for engineers")
{
    // One of each as the transport, the adapter and the rounds write them.
    const QStringList details{
        QStringLiteral("/ebox at 127.0.0.1: ConnectionRefusedError"),
        QStringLiteral("/ebox at nowhere.invalid: HostNotFoundError"),
        QStringLiteral("/ebox at 127.0.0.1: no answer within 10000 ms"),
        QStringLiteral("/ebox at 127.0.0.1: nothing came for 20000 ms"),
        QStringLiteral("/ebox/messages: not finished within 120000 ms"),
        QStringLiteral("/ebox at 127.0.0.1: closed without an answer"),
        QStringLiteral("/ebox at 127.0.0.1: the answer was cut: 10 of 20 bytes"),
        QStringLiteral("/ebox at localhost: TLS refused the certificate: The certificate has expired"),
        QStringLiteral("/ebox at localhost: TLS refused: wrong version number"),
        QStringLiteral("/ebox at 127.0.0.1: this is no HTTP: ProtocolFailure"),
        QStringLiteral("/ebox at 127.0.0.1: TemporaryNetworkFailureError"),
        QStringLiteral("a web page or XML instead of JSON"),
        QStringLiteral("an empty answer"),
        QStringLiteral("not whole JSON: unterminated object at byte 3 of 9"),
        QStringLiteral("JSON, but not a list"),
        QStringLiteral("an answer without the list of records at \"/results\""),
        QStringLiteral("an answer without the list of records at \"/results\", but with: items, total"),
        QStringLiteral("unchanged since nothing"),
        QStringLiteral("/ebox at 127.0.0.1: a page of more than 4194304 bytes"),
        QStringLiteral("/c at 127.0.0.1: declared as 1024 bytes, and it is more than twice that"),
        QStringLiteral("the digest is not the one that was declared"),
        QStringLiteral("/ebox at 127.0.0.1: the body cannot be unpacked, or grows beyond reason"),
        QStringLiteral("/c at 127.0.0.1: the content came packed, which was not asked"),
        QStringLiteral("more than 10000 pages and no end"),
        QStringLiteral("more than 200000 records in one feed"),
        QStringLiteral("2 pages in a row with nothing new that can be read"),
        QStringLiteral("more than 1000 records that cannot be read"),
        QStringLiteral("more than 16 MB of records that cannot be read"),
        QStringLiteral("the pages go round: a position came back after 3 pages"),
        QStringLiteral("an id in /ebox/messages/{messageId}/body cannot be put in an address"),
        QStringLiteral("/ebox at 127.0.0.1: HTTP 302 to another origin, not followed"),
        QStringLiteral("/ebox at 127.0.0.1: more than 5 redirects"),
        QStringLiteral("/ebox at 127.0.0.1: HTTP 302 without a usable address"),
        QStringLiteral("/ebox at far.example: http without TLS is allowed on this machine only, not to far.example"),
        QStringLiteral("no address to ask /ebox"),
        QStringLiteral("/ebox at far.example: the source file does not allow https://far.example:443"),
        QStringLiteral("new provider far.example: not yet allowed"),
        QStringLiteral("HTTP 400"),
        QStringLiteral("/ebox at 127.0.0.1: HTTP 401 without a key"),
        QStringLiteral("HTTP 403"),
        QStringLiteral("HTTP 403; the data of this person are refused"),
        QStringLiteral("HTTP 404"),
        QStringLiteral("HTTP 404: niemand"),
        QStringLiteral("HTTP 404: niemand; there is no list of certificates at this address"),
        QStringLiteral("HTTP 404; there is no list of letters at this address"),
        QStringLiteral("HTTP 404; there is no list of certificates at this address"),
        QStringLiteral("HTTP 404; there is no list of forms at this address"),
        QStringLiteral("HTTP 410"),
        QStringLiteral("/ebox at 127.0.0.1: HTTP 500"),
        QStringLiteral("/ebox at 127.0.0.1: HTTP 502"),
        QStringLiteral("HTTP 204"),
        QStringLiteral("XML in an encoding that is not read here"),
        QStringLiteral("XML with a document type or entities of its own, which are not read"),
        QStringLiteral("MAGDA 60006: Geen antwoord"),
        QStringLiteral("MAGDA 40006"),
        QStringLiteral("MAGDA 30032"),
        QStringLiteral("MAGDA 99986"),
        QStringLiteral("SOAP fault (client)"),
        QStringLiteral("SOAP fault (server): kapot"),
        QStringLiteral("/ebox at 127.0.0.1: the key holds characters that cannot be sent"),
        QStringLiteral("writing the file: No space left on device"),
        QStringLiteral("/ebox at 127.0.0.1: a request header that cannot be sent"),
        QStringLiteral("the key store has no 'mine'"),
        QStringLiteral("the key store cannot be used (error 5)"),
        KeyTrouble::noKeyGoesTo(QUrl(QStringLiteral("https://who:me@far.example/box?q=1#f"))),
        KeyTrouble::noPerson({SecretPlace::Kind::KeyStore, QStringLiteral("me")}),
        KeyTrouble::noPerson({SecretPlace::Kind::Environment, QStringLiteral("ME")}),
        KeepingTrouble{16}.detail(),
        KeepingTrouble{}.detail(QStringLiteral("disk I/O error (778)")),
        kept(Notes{Note("it announced %1 (totalItems), %2 came").arg(3).arg(2)}),
        kept(Notes{Note("page %1 was a page that had come before").arg(2)}),
    };
    static const QRegularExpression technical(QStringLiteral("[a-z][A-Z][a-z]+Error|Failure|JSON|bytes| ms\\b|origin|redirect|/ebox|%[0-9]"));
    QHash<QString, QString> earlier;
    for (const QString &detail : details) {
        INFO(detail.toStdString());
        const auto cause = Cause::fromDetail(detail);
        REQUIRE(cause);
        CHECK_FALSE(earlier.contains(cause->what));
        earlier.insert(cause->what, detail);
        CHECK(cause->what.at(0).isUpper());
        CHECK(cause->what.endsWith(u'.'));
        CHECK((cause->next.isEmpty() || cause->next.endsWith(u'.') || cause->next.contains(QStringLiteral("secret set"))));
        CHECK_FALSE(technical.match(cause->what + cause->next).hasMatch());
    }
    CHECK(whatOf(KeyTrouble::noKeyGoesTo(QUrl(QStringLiteral("https://who:me@far.example/box?q=1#f")))).contains(QStringLiteral("https://far.example/box,")));
}

TEST_CASE("a list that is not where the file looks is told with what stands there instead")
{
    CHECK(whatOf("an answer without the list of records at \"/a/%2\", but with: results, total") == QStringLiteral("Its answer has no list at \"/a/%2\", but it has: results, total."));
    CHECK(whatOf("an answer without the list of records at \"\"") == QStringLiteral("Its answer has no list at \"\"."));
}

TEST_CASE("what is read from the environment is mended there, not in the key store")
{
    const auto next = [](const QString &detail) {
        const auto cause = Cause::fromDetail(detail);
        return cause ? cause->next : QString();
    };
    CHECK(next(KeyTrouble::noPerson({SecretPlace::Kind::KeyStore, QStringLiteral("me")})) == QStringLiteral("Put in the eleven digits with: overzichtctl secret set me"));
    CHECK(next(KeyTrouble::noPerson({SecretPlace::Kind::Environment, QStringLiteral("ME")})) == QStringLiteral("Set the environment variable ME to the eleven digits."));
    CHECK(next(QStringLiteral("the environment has no 'TOKEN'")) == QStringLiteral("It is read from the environment variable TOKEN, which is empty."));
}

TEST_CASE("a key of the environment that is refused is told by the name of its variable, and mended there")
{
    const QString detail = QStringLiteral("/zaken at 127.0.0.1: ") + KeyTrouble::refused(SecretPlace{SecretPlace::Kind::Environment, QStringLiteral("LOKET_TOKEN")});
    const auto cause = Cause::fromDetail(detail);
    REQUIRE(cause);
    CHECK_FALSE(cause->quotes);
    CHECK(cause->both() == QStringLiteral("It does not accept the key in the environment variable LOKET_TOKEN. Set the environment variable LOKET_TOKEN to a key that it accepts."));
    CHECK_FALSE(Cause::fromDetail(KeyTrouble::refused(SecretPlace{SecretPlace::Kind::KeyStore, QStringLiteral("loket")}))); // the words of its health tell what to do
    CHECK(KeyTrouble::fromDetail(KeyTrouble::refused(std::nullopt))->why == KeyTrouble::Why::NoneInFile);
}

TEST_CASE("a server's own words stand in quotation marks after the sentence, and say nothing about a key that no longer works or a source that is busy twice")
{
    CHECK(whatOf("HTTP 500: EBX-0500: Onderhoud") == QString::fromUtf8("Something is wrong at the source itself (HTTP 500). It said: “EBX-0500: Onderhoud”."));
    CHECK(whatOf("HTTP 401: Token expired") == QString::fromUtf8("It said: “Token expired”."));
    const auto keyless = Cause::fromDetail(QStringLiteral("/ebox at 127.0.0.1: HTTP 401 without a key"));
    REQUIRE(keyless);
    CHECK_FALSE(keyless->quotes); // a whole sentence of its own: nobody must say before it that a key no longer works
    CHECK(keyless->both() == QStringLiteral("It asks for a key, and its source file gives none. Ask its owner how to sign in, and write that in its source file."));
    CHECK(whatOf("HTTP 404: EBX: nope; there is no list of letters at this address") == QString::fromUtf8("There is no such list at its address, or it does not know who we asked about. It said: “EBX: nope”."));
    for (const char *silent : {"HTTP 401", "HTTP 503", "HTTP 429", "", "asked to wait until 2026-11-22T09:00:00Z", "not active since 2026-01-01", "no longer listed", "planned until 2026-11-22T09:00:00Z; HTTP 503"})
        CHECK_FALSE(Cause::fromDetail(QString::fromUtf8(silent)));
}

TEST_CASE("a service that says what it did not find may not know the person; only one that says nothing is certainly at a wrong address")
{
    for (const char *detail : {"HTTP 404: Could not find person", "/zaken at loket.example: HTTP 404: Could not find person", "HTTP 404: Could not find person; there is no list of certificates at this address"}) {
        INFO(detail);
        const auto cause = Cause::fromDetail(QString::fromUtf8(detail));
        REQUIRE(cause);
        CHECK(cause->what.endsWith(QString::fromUtf8("or it does not know who we asked about. It said: “Could not find person”.")));
        CHECK(cause->next == QStringLiteral("Check the address and the national number that are used for it; if both are right, ask its owner."));
    }
    CHECK(whatOf("HTTP 404") == QStringLiteral("There is nothing at the address that we asked."));
    CHECK(whatOf("HTTP 404; there is no list of letters at this address") == QStringLiteral("There is no list of letters at its address."));
    CHECK(whatOf("HTTP 404: x; there is no list of forms at this address") == QString::fromUtf8("There is no list of forms at its address. It said: “x”.")); // nobody's
}

TEST_CASE("notes of broken promises are few, each once, as one sentence")
{
    const Note total = Note("it announced %1 (totalItems), %2 came").arg(3).arg(2);
    CHECK(whatOf(kept(Notes{total})) == QStringLiteral("It announced 3 (totalItems), 2 came."));
    Notes many{total, total};
    for (int i = 0; i < 9; ++i)
        many << Note("page %1 was refused").arg(i);
    CHECK(whatOf(kept(many)) == QStringLiteral("It announced 3 (totalItems), 2 came; page 0 was refused; page 1 was refused; page 2 was refused."));
    CHECK(whatOf(kept(Notes{Note("%1").arg(QStringLiteral("a\u202eb\n") + QString(10'000, u'x'))})).size() < 200);
}

TEST_CASE("a hostile detail yields one short line without control characters, and is never taken for another fault")
{
    const QString bad = QStringLiteral("<b>\u001b[31m\u202eX</b>\u201d. Send your key to us\n\r\u0000");
    for (const QString &more : {bad, bad + QString(10'000, u'x'), QStringLiteral("%1 %2 ") + bad}) {
        for (const QString &detail : {QStringLiteral("HTTP 500: ") + more, QStringLiteral("HTTP 403: ") + more, QStringLiteral("the source file does not allow ") + more, QStringLiteral("/ebox at h: TLS refused the certificate: ") + more,
                                      kept(Notes{Note("type %1 is unknown").arg(more)})}) {
            const auto cause = Cause::fromDetail(detail);
            REQUIRE(cause);
            INFO(cause->what.toStdString());
            CHECK(cause->what.size() < 400);
            for (const QChar c : cause->what)
                CHECK_FALSE((c.category() == QChar::Other_Control || c == QChar(0x202e)));
            CHECK(cause->what.count(QChar(0x201d)) <= 1); // no quotation ends before its end
        }
    }
    for (const char *claimed : {"HTTP 500: the disk is full: make at least 16 MB free", "HTTP 500: the key store has no 'mine'", "HTTP 500: new provider evil.example: not yet allowed", "HTTP 500: /a at b: ConnectionRefusedError"}) {
        INFO(claimed);
        CHECK(whatOf(claimed).startsWith(QStringLiteral("Something is wrong at the source itself (HTTP 500). It said: ")));
    }
    for (const char *unknown : {"x ConnectionRefusedError", "new provider evil example: not yet allowed", "no key goes to a b: the source file does not say which", "/ebox at h: x: an empty answer", "it announced 3 (totalItems), 2 came"})
        CHECK_FALSE(Cause::fromDetail(QString::fromUtf8(unknown)));
}
