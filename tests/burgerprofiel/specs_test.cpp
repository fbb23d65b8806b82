// SPDX-License-Identifier: EUPL-1.2
// The samples that suppliers and the portal published themselves, where OVERZICHT_SPECS names the folder that holds them; else there is nothing to read.
#include "support.h"

#include <QFile>

using namespace overzicht;

namespace {

std::optional<QByteArray> sample(const char *name)
{
    const QString folder = qEnvironmentVariable("OVERZICHT_SPECS");
    if (folder.isEmpty())
        return std::nullopt;
    QFile file(folder + s("/burgerprofiel-transcribed/") + s(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Pulled readOnce(const QByteArray &body, const Feed &feed, int status = 200)
{
    Supplier supplier;
    supplier.instead = [&](const HttpRequest &, int) { return std::optional(ok(body, status)); };
    PullOptions once;
    once.mostSteps = 1;
    return pull(supplier, feed, once);
}

} // namespace

TEST_CASE("The published samples are read as what they say")
{
    const auto hal = sample("attesten-list.json");
    if (!hal)
        return;
    const Pulled certificates = readOnce(*hal, certificatesFeed());
    CHECK(certificates.ids() == QStringList{s("1/nl"), s("2/nl")});
    CHECK(attestationOf(certificates).period == s("2019"));
    CHECK(attestationOf(certificates).contents.first().foreignId == s("{person.insz}/2019/nl/download"));
    CHECK(certificates.remarks.isEmpty());
    CHECK(certificates.wholeSince);
    CHECK_FALSE(certificates.items.first().raw.contains("83020711970"));

    const Pulled older = readOnce(*sample("attesten-list-legacy-nonhal.json"), certificatesFeed());
    REQUIRE(older.items.size() == 1);
    CHECK(older.items.first().id == ForeignId(s("85144567-7043-4469-9e79-279f4eb31e27/nl")));
    CHECK(attestationOf(older).period == s("2019"));
    CHECK(attestationOf(older).contents.first().foreignId == s("{person.insz}/85144567-7043-4469-9e79-279f4eb31e27/nl/download"));
    CHECK_FALSE(older.ended); // one of forty

    const Pulled none = readOnce(*sample("attesten-error-404.json"), certificatesFeed(), 404);
    CHECK(none.error); // of one certificate; a list is empty, and never not there

    const Pulled forms = readOnce(*sample("aanvraagformulieren-list.json"), formsFeed());
    REQUIRE(forms.services.size() == 1);
    CHECK(forms.services.first().product == s("697"));
    CHECK(forms.services.first().address.host() == s("uw-eloket-cname.formulieren.burgerprofiel.be"));
    CHECK(forms.services.first().address.scheme() == s("https"));
    CHECK_FALSE(forms.ended); // one of thirty-five
}
