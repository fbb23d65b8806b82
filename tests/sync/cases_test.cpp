// SPDX-License-Identifier: EUPL-1.2
// MAGDA over a real wire: the question that is posted, offices that fail beside others, and notices that stand with their case.
#include "rig.h"

#include "adapter/cause.h"
#include "adapter/keys.h"
#include "sync/recording.h"

#include <QDirIterator>

using namespace overzicht;

namespace {

const QString kInsz = QStringLiteral("85073003328");

QByteArray mutation(const QByteArray &origin, const QByteArray &number, const QByteArray &code, const QByteArray &at, const QByteArray &name = "Premie")
{
    return "<DossierMutatie><Identificatie><Bron>" + origin + "</Bron><Dossiernummer>" + number + "</Dossiernummer></Identificatie><Naam>" + name + "</Naam><Status><Code>" + code
        + "</Code><Fase>Behandeling</Fase><DatumModificatie>" + at + "</DatumModificatie></Status><Type>DossierStatus</Type><Beheerder><Contact><Dienst><Omschrijving>Dienst " + origin
        + "</Omschrijving></Dienst></Contact></Beheerder><Subjecten><Subject><Rol>Raadpleger</Rol><Type>PERS</Type><Sleutel>85073003328</Sleutel></Subject></Subjecten></DossierMutatie>";
}

QByteArray failing(const QByteArray &code, const QByteArray &words, const QByteArray &origin = {})
{
    return "<Uitzondering><Identificatie>" + code + "</Identificatie><Type>FOUT</Type><Diagnose>" + words + "</Diagnose>"
        + (origin.isEmpty() ? QByteArray() : "<Annotaties><Annotatie><Naam>Bron</Naam><Waarde>" + origin + "</Waarde></Annotatie></Annotaties>") + "</Uitzondering>";
}

/// By itself, and nobody else is named.
QByteArray says(const QByteArray &from, const QByteArray &code, const QByteArray &words) { return failing(code, words).replace("<Type>", "<Oorsprong>" + from + "</Oorsprong><Type>"); }

class LittleMagda {
public:
    LittleMagda()
    {
        server.setAnswer([this](const LittleAsked &asked) {
            if (twist) {
                if (const auto other = twist(asked))
                    return *other;
            }
            return reply(envelope());
        });
    }
    static LittleReply reply(const QByteArray &body, int status = 200, const QByteArray &type = "text/xml; charset=utf-8") { return {status, type, body, {}, false, -1, 0}; }
    QByteArray envelope() const
    {
        const QByteArray cases = mutations.isEmpty() ? QByteArray() : "<Inhoud><Dossiers><Dossier><DossierMutaties>" + mutations.join() + "</DossierMutaties></Dossier></Dossiers></Inhoud>";
        const QByteArray not30001 = cases.isEmpty() && exceptions.isEmpty() ? failing("30001", "Geen gegevens gevonden voor de vraag") : exceptions;
        return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><w:GeefDossiersResponse xmlns:w=\"urn:w\"><Repliek><Antwoorden><Antwoord><Referte>r</Referte>" + cases
            + (not30001.isEmpty() ? QByteArray() : "<Uitzonderingen>" + not30001 + "</Uitzonderingen>") + "</Antwoord></Antwoorden></Repliek></w:GeefDossiersResponse></s:Body></s:Envelope>";
    }
    QByteArray file(const QJsonObject &more = {}) const
    {
        QJsonObject file{{QStringLiteral("source"), QStringLiteral("magda")},
                         {QStringLiteral("protocol"), QStringLiteral("magda")},
                         {QStringLiteral("name"), QJsonObject{{QStringLiteral("nl"), QStringLiteral("Vlaamse dossiers")}}},
                         {QStringLiteral("baseUrl"), server.base(QStringLiteral("/poort/GeefDossiers"))},
                         {QStringLiteral("signIn"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("none")}}},
                         {QStringLiteral("person"), QJsonObject{{QStringLiteral("inszFrom"), QStringLiteral("env:OVERZICHT_TEST_INSZ")}}}};
        for (auto it = more.begin(); it != more.end(); ++it)
            file.insert(it.key(), it.value());
        return QJsonDocument(file).toJson();
    }

    LittleServer server;
    QByteArrayList mutations;
    QByteArray exceptions;
    std::function<std::optional<LittleReply>(const LittleAsked &)> twist;
};

struct Cases {
    explicit Cases(const QJsonObject &more = {})
    {
        qputenv("OVERZICHT_TEST_INSZ", kInsz.toLatin1());
        magda.mutations = {mutation("VAPH", "V-1", "InBehandeling", "2026-11-02T09:00:00"), mutation("STL", "S-1", "Ingediend", "2026-11-01T09:00:00", "Toelage"), mutation("STL", "S-1", "Beslist", "2026-11-03T09:00:00", "Toelage")};
        rig.link(QStringLiteral("magda"), magda.file(more));
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
    Health health(const char *feed) const { return rig.state(QStringLiteral("magda"), QString::fromLatin1(feed)).health; }
    /// The folder in which its one answer lies.
    QString recorded(bool raw)
    {
        Recording recording(rig.linked.sources.first(), rig.senders, raw, shortLimits());
        std::optional<RecordingReport> done;
        QObject::connect(&recording, &Recording::ended, &recording, [&](const RecordingReport &how) { done = how; });
        const QString folder = rig.folder.filePath(raw ? QStringLiteral("ruw") : QStringLiteral("opname"));
        REQUIRE(recording.start(folder));
        REQUIRE(QTest::qWaitFor([&] { return done.has_value(); }, 30'000));
        CHECK(done->exchanges == 1);
        return folder;
    }

    LittleMagda magda;
    Rig rig;
};

bool names(const QByteArray &bytes) { return bytes.contains(kInsz.toUtf8()) || bytes.contains(QByteArray(reinterpret_cast<const char *>(kInsz.utf16()), kInsz.size() * 2)); }

} // namespace

TEST_CASE("The number is in the question that MAGDA gets, and nowhere in the home")
{
    Cases one;
    one.magda.mutations << mutation("STL", "2018_HO_85073003328", "Betaald", "2019-02-28T09:00:00", "Toelage van 85073003328");
    CHECK(one.rig.round().isWhole());
    REQUIRE(one.magda.server.asked.size() == 1);
    const LittleAsked &asked = one.magda.server.asked.first();
    CHECK(asked.method == "POST");
    CHECK(asked.path == QStringLiteral("/poort/GeefDossiers"));
    CHECK(asked.headers.value("content-type") == "text/xml; charset=utf-8");
    CHECK(asked.headers.value("soapaction") == "\"\"");
    CHECK(asked.body.contains("<INSZ>85073003328</INSZ>"));
    CHECK_FALSE(asked.body.contains("{person.insz}"));
    CHECK(one.rows().size() == 3);
    one.rig.reader.reset();
    one.rig.store.reset(); // all of it in the database itself
    QByteArray all;
    QDirIterator it(one.rig.home.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    CHECK(all.contains("2018_HO_***")); // the search looks where it should
    CHECK_FALSE(names(all));
}

TEST_CASE("A case that only another person may look at is set aside, counted and told without a number, and stands in no list")
{
    Cases c;
    c.magda.mutations << mutation("VAPH", "V-2", "InBehandeling", "2026-11-04T09:00:00", "Van een ander").replace(kInsz.toLatin1(), "79620112345");
    c.rig.round();
    CHECK(c.rows().size() == 2);
    const auto aside = c.rig.reader->quarantine().value();
    REQUIRE(aside.size() == 1);
    CHECK(aside.first().raw.contains("Van een ander"));
    CHECK_FALSE(aside.first().raw.contains("79620112345"));
    CHECK(aside.first().reason.english() == QStringLiteral("a case of another person than the one who was asked about"));
}

TEST_CASE("An office that fails has a health of its own, keeps its cases and its name, and hides nobody's")
{
    Cases one;
    REQUIRE(one.rig.round().isWhole());
    CHECK(one.rows().size() == 2);
    CHECK(one.row(QStringLiteral("Toelage")).heading.sender == QStringLiteral("Dienst STL"));
    CHECK(one.rig.reader->details(Acting::self(), one.row(QStringLiteral("Toelage")).id).value().row.sourceState == QStringLiteral("Beslist"));
    one.magda.mutations.removeFirst();
    one.magda.exceptions = failing("99986", "Ongekende foutcode van de bron", "VAPH");
    const Report report = one.rig.round();
    CHECK_FALSE(report.isWhole());
    CHECK(Rig::of(report, QStringLiteral("dossiers")).health == Health::Fresh);
    CHECK(Rig::of(report, QStringLiteral("bron:STL")).health == Health::Fresh);
    const FeedReport failed = Rig::of(report, QStringLiteral("bron:VAPH"));
    CHECK(failed.health == Health::Unreachable);
    CHECK(failed.name.in(Language::Nl) == QStringLiteral("Dienst VAPH"));
    const auto cause = Cause::fromDetail(failed.detail);
    REQUIRE(cause);
    CHECK(cause->what.contains(QStringLiteral("Ongekende foutcode van de bron")));
    for (const Row &row : one.rows())
        CHECK_FALSE(row.goneAtSource);
    one.magda.exceptions.clear();
    one.magda.mutations << mutation("VAPH", "V-1", "Beslist", "2026-11-04T09:00:00");
    CHECK(one.rig.round().isWhole());
    CHECK(one.row(QStringLiteral("Premie")).sourceState == QStringLiteral("Beslist"));
}

TEST_CASE("An office that says itself that it failed, or that it has nothing, speaks for no other office")
{
    Cases one;
    one.magda.mutations << mutation("WONEN", "W-1", "InBehandeling", "2026-11-02T09:00:00", "Huur");
    REQUIRE(one.rig.round().isWhole());
    const auto gone = [&] {
        QStringList subjects;
        for (const Row &row : one.rows()) {
            if (row.goneAtSource)
                subjects << row.heading.subject;
        }
        return subjects;
    };
    const QByteArrayList all = one.magda.mutations;
    one.magda.mutations.clear();
    one.magda.exceptions = says("RR", "30001", "Geen gegevens gevonden"); // the register of persons: no office, and none of these
    for (const char *feed : {"bron:VAPH", "bron:STL", "bron:WONEN"})
        CHECK(Rig::of(one.rig.round(), QString::fromLatin1(feed)).health == Health::Stale);
    CHECK(gone().isEmpty());
    CHECK(one.rig.store->feeds(SourceId(QStringLiteral("magda"))).value().size() == 4);
    one.magda.mutations = all.mid(1, 2); // VAPH and WONEN are silent, and VAPH says why
    one.magda.exceptions = says("VAPH", "60006", "Geen antwoord");
    for (int i = 0; i < 2; ++i) {
        const Report report = one.rig.round();
        CHECK(Rig::of(report, QStringLiteral("bron:VAPH")).health == Health::Unreachable);
        for (const char *feed : {"dossiers", "bron:STL"})
            CHECK(one.health(feed) == Health::Fresh);
        CHECK(one.health("bron:WONEN") == Health::Stale); // since the register knew nobody it said nothing
        CHECK(gone().isEmpty());
        one.magda.mutations.clear(); // nobody tells anything
    }
    one.magda.exceptions = says("VAPH", "30001", "Geen gegevens gevonden");
    one.rig.round();
    CHECK(gone() == QStringList{QStringLiteral("Premie")});
    CHECK(one.health("bron:VAPH") == Health::Fresh);
    one.magda.exceptions = says("MAGDA", "30001", "Geen gegevens gevonden");
    CHECK(one.rig.round().isWhole());
    CHECK(gone().size() == 3);
}

TEST_CASE("A warning about an office that told no case leaves its cases, and is told with the feed")
{
    Cases one;
    REQUIRE(one.rig.round().isWhole());
    one.magda.mutations.removeFirst();
    QByteArray warning = failing("99986", "Ongekende foutcode", "VAPH");
    for (const char *feed : {"bron:VAPH", "dossiers"}) { // said of VAPH, and of nobody in particular
        one.magda.exceptions = warning.replace("FOUT", "WAARSCHUWING");
        const FeedReport told = Rig::of(one.rig.round(), QString::fromLatin1(feed));
        CHECK(told.health == Health::Faulty);
        CHECK(worded(notesOf(told.detail)) == QStringList{QStringLiteral("MAGDA warns: Ongekende foutcode")});
        CHECK_FALSE(one.row(QStringLiteral("Premie")).goneAtSource);
        warning = failing("99986", "Ongekende foutcode");
    }
    CHECK(one.health("bron:STL") == Health::Fresh);
}

TEST_CASE("Offices asked by name do not look current either when a register knows nobody, and do again when they tell")
{
    Cases one({{QStringLiteral("magda"), QJsonObject{{QStringLiteral("sources"), QJsonArray{QStringLiteral("VAPH"), QStringLiteral("STL")}}}}});
    REQUIRE(one.rig.round().isWhole());
    const QByteArrayList all = one.magda.mutations;
    one.magda.mutations.clear();
    one.magda.exceptions = says("RR", "30001", "Geen gegevens gevonden");
    one.rig.round();
    for (const char *feed : {"bron:VAPH", "bron:STL"})
        CHECK(one.health(feed) == Health::Stale);
    CHECK_FALSE(one.row(QStringLiteral("Premie")).goneAtSource);
    one.magda.mutations = all;
    one.magda.exceptions.clear();
    CHECK(one.rig.round().isWhole());
    one.magda.exceptions = says("MAGDA", "30001", "Geen gegevens gevonden"); // MAGDA itself found nothing at all: that is an answer
    one.magda.mutations.clear();
    CHECK(one.rig.round().isWhole());
    CHECK(one.row(QStringLiteral("Premie")).goneAtSource);
}

TEST_CASE("An office that warns beside all its cases answered, and what it warns of stands with each case")
{
    Cases one;
    one.magda.exceptions = failing("1", "kan verouderd zijn", "VAPH").replace("FOUT", "WAARSCHUWING");
    CHECK(one.rig.round().isWhole());
    CHECK(one.health("bron:VAPH") == Health::Fresh);
    const auto remarks = [&](const char *subject) { return worded(one.rig.reader->details(Acting::self(), one.row(QString::fromLatin1(subject)).id).value().remarks); };
    CHECK(remarks("Premie") == QStringList{QStringLiteral("MAGDA warns: kan verouderd zijn")});
    CHECK(remarks("Toelage").isEmpty());
}

TEST_CASE("A case in a state that nobody here knows reads as not clear, is no work of the service and nothing to do, until its state is known")
{
    Cases one;
    one.magda.mutations = {mutation("VAPH", "V-1", "TeOndertekenen", "2026-11-02T09:00:00")};
    REQUIRE(one.rig.round().isWhole());
    CHECK(one.row(QStringLiteral("Premie")).state == RowState::Unclear);
    CHECK(word(RowState::Unclear) == QStringLiteral("unclear"));
    CHECK(one.row(QStringLiteral("Premie")).sourceState == QStringLiteral("TeOndertekenen"));
    CHECK(one.rig.reader->running(Acting::self(), 5).value().rows.size() == 1);
    CHECK(one.rig.reader->counters(Acting::self()).value().todo == 0);
    one.magda.mutations << mutation("VAPH", "V-1", "InBehandeling", "2026-11-03T09:00:00");
    REQUIRE(one.rig.round().isWhole());
    CHECK(one.row(QStringLiteral("Premie")).state == RowState::InProgress);
}

TEST_CASE("An office of which a vague answer says nothing does not read up to date, says why, and keeps the moment at which it last was")
{
    for (const QStringList &asked : {QStringList(), QStringList{QStringLiteral("VAPH"), QStringLiteral("STL")}}) {
        INFO(asked.size());
        Cases one;
        if (!asked.isEmpty())
            one.rig.link(QStringLiteral("magda"), one.magda.file({{QStringLiteral("magda"), QJsonObject{{QStringLiteral("sources"), QJsonArray::fromStringList(asked)}}}}));
        REQUIRE(one.rig.round().isWhole());
        const auto state = [&] {
            const auto feeds = one.rig.store->feeds(SourceId(QStringLiteral("magda"))).value();
            return *std::find_if(feeds.cbegin(), feeds.cend(), [](const FeedState &feed) { return feed.feed.id == FeedId(QStringLiteral("bron:VAPH")); });
        };
        const QDateTime before = state().lastOkAt;
        REQUIRE(before.isValid());
        const QByteArrayList all = one.magda.mutations;
        one.magda.mutations.removeFirst();
        for (QByteArray vague : {failing("60006", "Geen antwoord van de bron ontvangen"), failing("99986", "Ongekende foutcode").replace("FOUT", "WAARSCHUWING")}) {
            one.magda.exceptions = vague;
            const FeedReport told = Rig::of(one.rig.round(), QStringLiteral("bron:VAPH"));
            CHECK(told.health == Health::Stale);
            CHECK(worded(notesOf(told.detail)).join(u' ').startsWith(QStringLiteral("the last answer said nothing of this office")));
            CHECK(state().health == Health::Stale);
            CHECK(state().lastOkAt == before);
            CHECK(one.health("bron:STL") == Health::Fresh);
            CHECK_FALSE(one.row(QStringLiteral("Premie")).goneAtSource);
        }
        // A failure of its own says more than silence does.
        one.magda.exceptions = failing("60006", "Geen antwoord", "VAPH");
        one.rig.round();
        one.magda.exceptions = failing("60006", "Geen antwoord");
        one.rig.round();
        CHECK(one.health("bron:VAPH") == Health::Unreachable);
        one.magda.mutations = all;
        one.magda.exceptions.clear();
        REQUIRE(one.rig.round().isWhole());
        CHECK(one.health("bron:VAPH") == Health::Fresh);
    }
}

TEST_CASE("Nothing found at the register of persons ends the failure that each office had, takes no case away, and lets none look current")
{
    Cases one;
    REQUIRE(one.rig.round().isWhole());
    const QByteArrayList all = one.magda.mutations;
    one.magda.mutations.clear();
    one.magda.exceptions = failing("60006", "Geen antwoord van de bron ontvangen");
    CHECK(Rig::of(one.rig.round(), QStringLiteral("bron:VAPH")).health == Health::Unreachable);
    one.magda.exceptions = says("RR", "30001", "Geen gegevens gevonden");
    const Report report = one.rig.round();
    CHECK_FALSE(report.isWhole());
    CHECK(Rig::of(report, QStringLiteral("dossiers")).health == Health::Fresh);
    for (const char *feed : {"bron:VAPH", "bron:STL"}) {
        CHECK(Rig::of(report, QString::fromLatin1(feed)).health == Health::Stale);
        CHECK(worded(notesOf(Rig::of(report, QString::fromLatin1(feed)).detail)).join(u' ').startsWith(QStringLiteral("nothing at all was found about you this time")));
    }
    for (const Row &row : one.rows())
        CHECK_FALSE(row.goneAtSource);
    // An office we know that finds nothing speaks for itself alone.
    one.magda.exceptions = failing("60006", "Geen antwoord van de bron ontvangen");
    CHECK(Rig::of(one.rig.round(), QStringLiteral("bron:STL")).health == Health::Unreachable);
    one.magda.exceptions = says("VAPH", "30001", "Geen gegevens gevonden");
    one.rig.round();
    CHECK(one.health("bron:VAPH") == Health::Fresh);
    CHECK(one.health("bron:STL") == Health::Unreachable);
}

TEST_CASE("An office keeps the name it told when its cases name no service this time, and so does the sender of its cases")
{
    Cases one;
    REQUIRE(one.rig.round().isWhole());
    REQUIRE(one.row(QStringLiteral("Toelage")).heading.sender == QStringLiteral("Dienst STL"));
    const auto nameless = [](QByteArray told) {
        const qsizetype from = told.indexOf("<Beheerder>"), to = told.indexOf("</Beheerder>");
        return from < 0 || to < 0 ? QByteArray() : told.remove(from, to + 12 - from);
    };
    for (QByteArray &told : one.magda.mutations) {
        told = nameless(told);
        REQUIRE_FALSE(told.isEmpty());
    }
    const Report report = one.rig.round();
    CHECK(Rig::of(report, QStringLiteral("bron:STL")).name.in(Language::Nl) == QStringLiteral("Dienst STL"));
    CHECK(one.row(QStringLiteral("Toelage")).heading.sender == QStringLiteral("Dienst STL"));
    // Two services say that neither is its name.
    one.magda.mutations = {mutation("STL", "S-8", "Beslist", "2026-11-03T09:00:00"), mutation("STL", "S-9", "Beslist", "2026-11-03T09:00:00").replace("Dienst STL", "Dienst B")};
    CHECK(Rig::of(one.rig.round(), QStringLiteral("bron:STL")).name.in(Language::Nl) == QStringLiteral("STL"));
}

TEST_CASE("A case whose answer only tells in its head how it is written is read, recorded and run again with its letters")
{
    Cases one;
    one.magda.mutations = {mutation("VAPH", "V-1", "InBehandeling", "2026-11-02T09:00:00", "Pr\xE9mie")};
    one.magda.twist = [&](const LittleAsked &) { return std::optional(LittleMagda::reply(one.magda.envelope(), 200, "text/xml; charset=ISO-8859-1")); };
    REQUIRE(one.rig.round().isWhole());
    CHECK(one.row(QString::fromUtf8("Prémie")).sourceState == QStringLiteral("InBehandeling"));
    for (const bool raw : {false, true}) {
        INFO(raw);
        const QString folder = one.recorded(raw);
        QFile file(folder + QStringLiteral("/0001.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject response = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("response")).toObject();
        CHECK(response.value(QStringLiteral("charset")) == (raw ? QStringLiteral("iso-8859-1") : QStringLiteral("utf-8")));
        CHECK(QByteArray::fromBase64(response.value(QStringLiteral("body")).toString().toLatin1()).contains("Pr\xE9mie") == raw);
        const auto replayed = replay(folder, one.rig.registry, one.rig.senders);
        REQUIRE(replayed);
        CHECK(replayed->items == 1);
    }
}

TEST_CASE("An office that is no longer named is no fault, and its cases are no longer at the source")
{
    Cases one;
    REQUIRE(one.rig.round().isWhole());
    one.magda.mutations.removeFirst();
    CHECK(one.rig.round().isWhole());
    CHECK(one.health("bron:VAPH") == Health::Fresh);
    CHECK(one.row(QStringLiteral("Premie")).goneAtSource);
    CHECK_FALSE(one.row(QStringLiteral("Toelage")).goneAtSource);
    one.magda.mutations.clear();
    CHECK(one.rig.round().isWhole()); // nothing found at all is an answer too
    CHECK(one.row(QStringLiteral("Toelage")).goneAtSource);
}

TEST_CASE("What nobody can place takes nothing away: a failure without a name, a fault, half an answer, silence")
{
    Cases one;
    REQUIRE(one.rig.round().isWhole());
    one.magda.mutations.removeFirst();
    one.magda.exceptions = failing("60006", "Geen antwoord van de bron ontvangen");
    Report report = one.rig.round();
    CHECK(Rig::of(report, QStringLiteral("dossiers")).health == Health::Faulty);
    CHECK(one.health("bron:VAPH") == Health::Stale); // it may be the one
    CHECK(one.health("bron:STL") == Health::Fresh);
    const QByteArray fault = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>stuk</faultstring></s:Fault></s:Body></s:Envelope>";
    for (const auto &[reply, health, said] : {std::tuple(LittleMagda::reply(fault, 500), Health::Unreachable, "stuk"), std::tuple(LittleMagda::reply(one.magda.envelope().left(300)), Health::Faulty, "cut off"),
                                              std::tuple(LittleMagda::reply("<!DOCTYPE x [<!ENTITY a \"b\">]><GeefDossiersResponse/>"), Health::Faulty, "harm"), std::tuple(LittleMagda::reply("<html>", 200, "text/html"), Health::Faulty, "web page"),
                                              std::tuple(LittleMagda::reply("", 503), Health::Busy, "")}) {
        one.magda.twist = [reply = reply](const LittleAsked &) { return std::optional(reply); };
        report = one.rig.round();
        INFO(said);
        for (const char *feed : {"dossiers", "bron:VAPH", "bron:STL"}) {
            const FeedReport told = Rig::of(report, QString::fromLatin1(feed));
            CHECK(told.health == health);
            CHECK(Cause::fromDetail(told.detail).value_or(Cause{}).what.contains(QString::fromLatin1(said)));
        }
        for (const Row &row : one.rows())
            CHECK_FALSE(row.goneAtSource);
    }
    one.magda.twist = [](const LittleAsked &) {
        LittleReply silent;
        silent.hang = true;
        return std::optional(silent);
    };
    const qsizetype before = one.magda.server.asked.size();
    CHECK(Rig::of(one.rig.round(), QStringLiteral("bron:STL")).health == Health::Unreachable);
    CHECK(one.magda.server.asked.size() == before + 2); // it only asks: once more, with the same reference
    CHECK(one.magda.server.asked.at(before).body == one.magda.server.asked.at(before + 1).body);
}

TEST_CASE("A recording of MAGDA holds no number and no words of the person, and replays to the same cases")
{
    Cases one;
    one.magda.mutations << mutation("STL", "2018_HO_85073003328", "Betaald", "2019-02-28T09:00:00", "Toelage van Noor");
    one.magda.exceptions = failing("99986", "Ongekende foutcode van Noor", "LINDEHOVE");
    one.rig.round();
    for (const bool raw : {false, true}) {
        INFO(raw);
        const QString folder = one.recorded(raw);
        QFile file(folder + QStringLiteral("/0001.json"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject exchange = QJsonDocument::fromJson(file.readAll()).object();
        const QByteArray body = QByteArray::fromBase64(exchange.value(QStringLiteral("response")).toObject().value(QStringLiteral("body")).toString().toLatin1());
        INFO(body.toStdString());
        if (!raw) {
            CHECK_FALSE(names(body + QJsonDocument(exchange).toJson()));
            CHECK_FALSE(body.contains("Noor"));
            for (const char *kept : {"<Code>Betaald</Code>", "<DatumModificatie>2019-02-28T09:00:00</DatumModificatie>", "<Identificatie>99986</Identificatie>", "<Naam>Bron</Naam>"})
                CHECK(body.contains(kept));
        }
        const auto replayed = replay(folder, one.rig.registry, one.rig.senders);
        REQUIRE(replayed);
        CHECK(replayed->unrecorded.isEmpty());
        CHECK(replayed->items == 3);
        CHECK(replayed->quarantined == 0);
    }
}

TEST_CASE("A file that now asks one office leaves the cases of the others as they were")
{
    Cases one;
    REQUIRE(one.rig.round().isWhole());
    one.rig.link(QStringLiteral("magda"), one.magda.file({{QStringLiteral("magda"), QJsonObject{{QStringLiteral("sources"), QJsonArray{QStringLiteral("VAPH")}}}}}));
    one.magda.mutations = {one.magda.mutations.first()};
    REQUIRE(one.rig.round().isWhole());
    CHECK(one.magda.server.asked.last().body.contains("<Bronnen><Bron>VAPH</Bron></Bronnen>"));
    CHECK_FALSE(one.row(QStringLiteral("Toelage")).goneAtSource);
}

TEST_CASE("A notice in the eBox stands with the case it is about, where the register lets both speak for that office")
{
    for (const bool entitled : {true, false}) {
        INFO(entitled);
        Cases one;
        if (entitled)
            REQUIRE(one.rig.senders.add(R"({"providers":[{"id":"dossier:VAPH","sources":["magda","ebox"]}],"policy":[{"sender":"0316380841","messageType":"T1","verdict":"refers-elsewhere"}]})"));
        else
            REQUIRE(one.rig.senders.add(R"({"policy":[{"sender":"0316380841","messageType":"T1","verdict":"refers-elsewhere"}]})"));
        LittleBox box;
        QJsonObject notice = LittleBox::message(QStringLiteral("m1"), QStringLiteral("Er is nieuws over uw premie"));
        notice.insert(QStringLiteral("businessDataList"), QJsonObject{{QStringLiteral("items"), QJsonArray{QJsonObject{{QStringLiteral("key"), QStringLiteral("TransactieId")}, {QStringLiteral("values"), QJsonArray{QStringLiteral("VAPH+V-1")}}}}}, {QStringLiteral("totalItems"), 1}});
        box.add(notice);
        one.rig.link(QStringLiteral("ebox"), fixedSource(QStringLiteral("ebox"), {{QStringLiteral("federaal"), box.server.base(QStringLiteral("/v2"))}}));
        REQUIRE(one.rig.round().isWhole());
        CHECK(one.rows().size() == (entitled ? 2 : 3));
        const Row row = one.row(QStringLiteral("Premie"));
        CHECK(row.kind == ItemKind::Dossier);
        const Details all = one.rig.reader->details(Acting::self(), row.id).value();
        REQUIRE(all.sightings.size() == (entitled ? 2 : 1));
        if (!entitled)
            continue;
        CHECK(all.sightings.last().kind == ItemKind::Notice);
        CHECK(all.sightings.last().heading.subject == QStringLiteral("Er is nieuws over uw premie"));
        CHECK(all.sightings.last().joinedBy == QList<JoinReason>{{JoinReason::Kind::Dossier, QStringLiteral("VAPH"), QStringLiteral("V-1")}});
    }
}
