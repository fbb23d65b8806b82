// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "mail/known.h"

#include <QFile>

using namespace overzicht;

namespace {

QByteArray withApp(const QByteArray &app) { return appsFile(',' + app); }
QByteArray app(const QByteArray &more) { return "{\"id\":\"derde\",\"name\":" + fourLanguages("Derde") + more + '}'; }

} // namespace

TEST_CASE("An app of the list has a name in four languages, and nothing is told of it without a page and the day it was read")
{
    const KnownApps apps = knownApps();
    REQUIRE(apps.all().size() == 2);
    CHECK(apps.find(QStringLiteral("bank"))->name.best(Language::Fr) == QStringLiteral("Bank"));
    CHECK(apps.of(QStringLiteral("ebox"))->id == QStringLiteral("post"));
    CHECK_FALSE(apps.of(QStringLiteral("elders")));
    CHECK_FALSE(apps.find({}));
    CHECK_FALSE(apps.sender({}));
    const QByteArray page = ",\"source\":\"https://derde.example/hulp\",\"read\":\"2026-11-30\"}", step = "{\"steps\":[" + fourLanguages("Doe dit.") + "]";
    CHECK(KnownApps::read(withApp(app({}))));
    CHECK(KnownApps::read(withApp(app(",\"off\":" + step + page))));
    const auto asked = KnownApps::read(withApp(app(",\"ask\":{\"source\":\"https://derde.example/hulp\",\"read\":\"2026-11-30\"}")).replace("\"apps\"", "\"common\":[\"nieuwe\",\"\u00fcbersicht\"],\"apps\""));
    REQUIRE(asked);
    CHECK(asked->find(QStringLiteral("derde"))->ask.source.host() == QStringLiteral("derde.example"));
    CHECK(asked->find(QStringLiteral("derde"))->ask.read == QDate(2026, 11, 30));
    CHECK(asked->common() == QSet<QString>{QStringLiteral("nieuwe"), QStringLiteral("\u00fcbersicht")});
    for (const QByteArray &wrong : {QByteArray("[]"), QByteArray("{"), QByteArray(300 * 1024, ' '), QByteArray("{\"date\":\"2026-11-30\",\"apps\":[]}"), appsFile().replace("2026-11-30", "morgen"),
                                    withApp(app(",\"off\":" + step + "}")), withApp(app(",\"ask\":{\"source\":\"https://derde.example/\"}")), withApp(app(",\"ask\":{\"source\":\"http://derde.example/\",\"read\":\"2026-11-30\"}")),
                                    appsFile().replace("\"apps\"", "\"common\":[\"Nieuwe\"],\"apps\""), appsFile().replace("\"apps\"", "\"common\":[\"twee woorden\"],\"apps\""), appsFile().replace("\"apps\"", "\"common\":[7],\"apps\""), withApp(app(",\"off\":{\"steps\":[]" + page)), withApp(app(",\"off\":" + step + ",\"source\":\"https://derde.example/\",\"read\":\"2026-12-01\"}")),
                                    withApp(app(",\"off\":" + step + ",\"source\":\"http://derde.example/\",\"read\":\"2026-11-30\"}")), withApp(app(",\"says\":{\"words\":" + fourLanguages("x") + "}")),
                                    withApp(app(",\"says\":{\"words\":{\"nl\":\"x\"}" + page)), withApp(app(",\"mail\":{\"addresses\":[\"a@derde.example\"]}")), withApp(app(",\"mail\":{\"hosts\":[\"example\"]}")),
                                    withApp(app(",\"mail\":{\"hosts\":[\"Derde.example\"]}")), withApp("{\"id\":\"Derde\",\"name\":" + fourLanguages("x") + "}"), withApp("{\"id\":\"bank\",\"name\":" + fourLanguages("x") + "}"),
                                    withApp("{\"id\":\"derde\",\"name\":{\"nl\":\"x\"}}"), withApp("{\"id\":\"derde\",\"name\":" + fourLanguages("a\\u202eb") + "}")}) {
        INFO(wrong.left(400).toStdString());
        const auto read = KnownApps::read(wrong);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Error::Kind::Malformed);
    }
}

TEST_CASE("The list that ships names the apps people have, steps only where a page says them, and its mails by the addresses of those")
{
    QFile file(QStringLiteral(TESTS_DIR "/../resources/texts/notifiers/1/apps.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto apps = KnownApps::read(file.readAll());
    INFO((apps ? std::string() : apps.error().detail.toStdString()));
    REQUIRE(apps);
    for (const char *id : {"ebox", "doccle", "kbc", "burgerprofiel"})
        CHECK(apps->find(QLatin1String(id)));
    CHECK(apps->find(QStringLiteral("ebox"))->safetyNet);
    CHECK_FALSE(apps->find(QStringLiteral("ebox"))->off.isEmpty());
    for (const char *unchecked : {"doccle", "kbc", "burgerprofiel"}) {
        CHECK(apps->find(QLatin1String(unchecked))->off.isEmpty());
        CHECK(apps->find(QLatin1String(unchecked))->ask.source.scheme() == QStringLiteral("https")); // where one can ask
        CHECK(apps->find(QLatin1String(unchecked))->ask.read.isValid());
    }
    for (const char *common : {"nieuw", "document", "nouveau", "dokument", "account"})
        CHECK(apps->common().contains(QLatin1String(common)));
    for (const char *naming : {"aanmaning", "gemeente", "aanslagbiljet", "boete", "factuur"}) // these say which
        CHECK_FALSE(apps->common().contains(QLatin1String(naming)));
    CHECK(apps->sender("myebox.noreply@bosa.fgov.be")->id == QStringLiteral("ebox"));
    CHECK_FALSE(apps->sender("iemand@bosa.fgov.be"));
    CHECK(apps->sender("community@doccle.be")->id == QStringLiteral("doccle"));
    CHECK_FALSE(apps->sender("community@doccle.be.example"));
    CHECK_FALSE(apps->sender("iemand@vlaanderen.be"));
}
