// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "adapter/registry.h"
#include "source_text.h"

using namespace overzicht;

namespace {

class Silent final : public Adapter {
public:
    explicit Silent(const SourceFile &file) : m_profile{file.id, file.name, file.protocol, false, {}} {}
    const Profile &profile() const override { return m_profile; }
    Result<std::optional<HttpRequest>> ask(const Ask &) const override { return std::nullopt; }
    Result<Answer> read(const Ask &, const HttpResponse &) const override { return Answer{}; }

private:
    Profile m_profile;
};

} // namespace

TEST_CASE("the registry makes the adapter a source file asks for, and refuses a protocol nobody added")
{
    Registry registry;
    registry.add("zeta", [](const SourceFile &file, const ClassPolicy &) { return std::make_unique<Silent>(file); });
    registry.add("ebox", [](const SourceFile &file, const ClassPolicy &) { return std::make_unique<Silent>(file); });
    CHECK(registry.protocols() == QStringList{"ebox", "zeta"});

    SourceFile file = *SourceFile::parse(sourceText::with(), registry.protocols());
    const auto adapter = registry.make(file, {});
    REQUIRE(adapter);
    CHECK((*adapter)->profile().source.text() == "kaprijke");

    file.protocol = "magda";
    const auto none = registry.make(file, {});
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == Error::Kind::Refused);
}

TEST_CASE("an id that the register knows is refused to a source of another kind or at another place")
{
    Registry registry;
    for (const char *protocol : {"ebox", "magda", "declarative"})
        registry.add(protocol, [](const SourceFile &file, const ClassPolicy &) { return std::make_unique<Silent>(file); });
    SenderRegister senders;
    REQUIRE(senders.add(R"({"sources":[{"id":"kaprijke","protocol":"ebox","hosts":["services.kaprijke.be"]},{"id":"zaken","protocol":"declarative","hosts":["zaken.be"]},
        {"id":"plein","protocol":"ebox","hosts":["plein.be"]},{"id":"plein","protocol":"ebox"}]})"));
    const auto mistakes = [&](const char *change) {
        QStringList wheres;
        if (const auto file = registry.read(sourceText::with(change), senders); !file) {
            for (const Mistake &mistake : file.error()) {
                wheres << mistake.where;
                CHECK(mistake.line > 0);
                CHECK_FALSE(mistake.mend.isEmpty());
            }
        }
        return wheres.join(u' ');
    };
    // At that place, below it, or, for one that the register names as the demo town's, on this computer: it is that source.
    for (const char *itself : {R"({"baseUrl":"https://services.kaprijke.be/ebox"})", R"({"baseUrl":"https://a.services.kaprijke.be"})", R"({"source":"plein","baseUrl":"http://127.0.0.1:8080","demo":true})", R"({"source":"plein","baseUrl":"https://plein.be"})",
                               R"({"baseUrl":"https://services.kaprijke.be","allowedHosts":["elsewhere.example"]})", R"({"source":"zaken","protocol":"declarative","baseUrl":"https://zaken.be"})"}) {
        CAPTURE(itself);
        CHECK(mistakes(itself) == "");
    }
    for (const char *other : {R"({})", R"({"baseUrl":"https://kaprijke.be"})", R"({"baseUrl":"https://evilservices.kaprijke.be.example"})", R"({"baseUrl":"https://xservices.kaprijke.be"})",
                              R"({"protocol":"declarative","baseUrl":"https://services.kaprijke.be"})", R"({"protocol":"magda","baseUrl":"http://127.0.0.1:8080","demo":true})", R"({"baseUrl":"http://127.0.0.1:8080"})", R"({"baseUrl":"http://127.0.0.1:8080","demo":true})",
                              R"({"source":"plein","baseUrl":"http://127.0.0.1:8080"})", R"({"source":"plein","protocol":"declarative","baseUrl":"http://127.0.0.1:8080","demo":true})", R"({"baseUrl":"http://localhost:8080"})",
                              R"({"baseUrl":"https://services.kaprijke.be","providers":[{"id":"a","baseUrl":"https://evil.example"}]})",
                              R"({"baseUrl":null,"providers":[{"id":"a","baseUrl":"https://services.kaprijke.be"},{"id":"b","baseUrl":"https://evil.example"}]})",
                              R"({"source":"zaken","protocol":"declarative","baseUrl":"https://zaken.be","allowedHosts":["evil.example"]})"}) {
        CAPTURE(other);
        CHECK(mistakes(other) == "/source");
    }
    CHECK(mistakes(R"({"source":"gent"})") == ""); // a name that the register does not know is anybody's
    CHECK(registry.read(sourceText::with(R"({})"), {})); // as is every name without a register
}

TEST_CASE("a file is of the sender it names at a place of theirs only, and an example on this computer only when the register names it as the demo town's")
{
    SenderRegister senders;
    REQUIRE(senders.add(R"({"sources":[{"id":"stadsloket","protocol":"ebox"},{"id":"gent","protocol":"ebox","hosts":["gent.be"]}],
                            "senders":[{"id":"0100000862","name":{"nl":"Stad Lindehove"},"level":"local","hosts":["kaprijke.be"]}]})"));
    const auto isTheirs = [&](const char *change) {
        const auto file = SourceFile::parse(sourceText::with(change), {QStringLiteral("ebox")});
        REQUIRE(file);
        return file->provenOwner(senders) == PartyId(QStringLiteral("0100000862"));
    };
    CHECK(isTheirs(R"({"owner":{"kbo":"0100000862"},"baseUrl":"https://loket.kaprijke.be"})"));
    CHECK(isTheirs(R"({"owner":{"kbo":"0100000862"},"source":"stadsloket","demo":true,"baseUrl":"http://127.0.0.1:8080"})"));
    for (const char *stranger : {R"({"owner":{"kbo":"0100000862"},"demo":true,"baseUrl":"http://127.0.0.1:8080"})", R"({"owner":{"kbo":"0100000862"},"source":"gent","demo":true,"baseUrl":"http://127.0.0.1:8080"})",
                                 R"({"owner":{"kbo":"0100000862"},"source":"stadsloket","baseUrl":"http://127.0.0.1:8080"})", R"({"owner":{"kbo":"0100000862"},"source":"stadsloket","demo":true,"baseUrl":"https://evil.example"})"}) {
        CAPTURE(stranger);
        CHECK_FALSE(isTheirs(stranger));
    }
}
