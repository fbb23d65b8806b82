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
