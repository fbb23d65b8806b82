// SPDX-License-Identifier: EUPL-1.2
// Answers that mean ill, or are broken beyond belief.
#include "support.h"

#include "adapter/cause.h"
#include "domain/heading.h"

#include <QStringEncoder>

using namespace overzicht;

namespace {

Error refusedFor(const QByteArray &body)
{
    const auto answer = read(body);
    INFO(body.left(120).toStdString());
    REQUIRE_FALSE(answer);
    CHECK(answer.error().kind == Error::Kind::Malformed);
    CHECK(answer.error().detail.size() < 200);
    CHECK(Cause::fromDetail(answer.error().detail));
    return answer.error();
}

} // namespace

TEST_CASE("A document type or an entity of its own is refused, and the words say so")
{
    const QByteArray good = answered({Written()});
    const QByteArray body = good.mid(good.indexOf("<web:"));
    for (const QByteArray &type : {QByteArray("<!DOCTYPE x>"), QByteArray("<!DOCTYPE x [<!ENTITY e \"Premie\">]>"), QByteArray("<!DOCTYPE x SYSTEM \"file:///etc/passwd\">"),
                                   QByteArray("<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>")}) {
        const Error error = refusedFor(type + body);
        CHECK(error.detail.startsWith(s("XML with a document type")));
        CHECK(Cause::fromDetail(error.detail)->what.contains(s("harm")));
    }
    refusedFor(QByteArray(body).replace("Premie", "&e;"));
    CHECK(dossier(whole(QByteArray(body).replace("Premie", "&lt;b&gt; &#233;"))).heading.subject().in(Language::Nl) == s("<b> é"));
}

TEST_CASE("Cut anywhere it is an error and never half an answer")
{
    Written w;
    w.name = "Prémie 🏡";
    w.subject = "85073003328";
    const QByteArray body = answered({w, w}, exceptionXml("60006", "Geen antwoord", {"STL"})).trimmed();
    for (qsizetype cut = 0; cut < body.size(); ++cut)
        refusedFor(body.left(cut));
    CHECK(refusedFor(body.left(body.size() / 2)).detail.startsWith(s("it seems cut")));
    refusedFor(body + body);
    refusedFor(body + "x");
}

TEST_CASE("Something else than an answer is told as what it is")
{
    CHECK(refusedFor("").detail == s("an empty answer"));
    CHECK(refusedFor(" \n ").detail == s("an empty answer"));
    CHECK(refusedFor("<!DOCTYPE html><html><body>Onderhoud</body></html>").detail == s("a web page instead of XML"));
    CHECK(refusedFor("\n<HTML>").detail == s("a web page instead of XML"));
    CHECK(refusedFor("{\"items\":[]}").detail == s("something else than XML"));
    CHECK(refusedFor(QByteArray("\xFF\xFE{\0", 4)).detail == s("something else than XML"));
    CHECK(refusedFor("<rss/>").detail == s("XML, but no answer of GeefDossiers"));
    CHECK(refusedFor("<a:Envelope xmlns:a=\"urn:a\"><a:Body/></a:Envelope>").detail == s("XML, but an envelope with nothing inside"));
    CHECK(refusedFor("<GeefDossiersResponse><b></GeefDossiersResponse></b>").detail == s("not whole XML: at line 1"));
    refusedFor("<x:GeefDossiersResponse/>");
    refusedFor(QByteArray("<GeefDossiersResponse>\xFF\xFE</GeefDossiersResponse>"));
    refusedFor(QByteArray(1000, '\0'));
}

TEST_CASE("Depth, length and number have an end")
{
    refusedFor("<GeefDossiersResponse>" + QByteArray("<a>").repeated(1'000'000));
    const auto deep = [](int depth) { return reply("<Inhoud><Dossiers/></Inhoud>" + QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth)); };
    CHECK(read(deep(36)));
    CHECK(refusedFor(deep(37)).detail.contains(s("40 elements")));
    Written w;
    w.name = QByteArray(100'000, 'x');
    CHECK(dossier(whole(answered({w}))).heading.subject().in(Language::Nl).size() == 4000);
    QByteArray many;
    for (int i = 0; i < 300; ++i)
        many += "<Detail>d</Detail><Product>7</Product>";
    w.details = w.products = many;
    CHECK(dossier(whole(answered({w}))).products.size() <= 50);
}

TEST_CASE("A million rows end in an error, not in memory without end")
{
    const QByteArray row = "<DossierMutatie><Identificatie><Bron>B</Bron><Dossiernummer>N</Dossiernummer></Identificatie></DossierMutatie>";
    const QByteArray from = "<GeefDossiersResponse><Repliek><Antwoorden><Antwoord><Inhoud><Dossiers><Dossier><DossierMutaties>";
    const QByteArray until = "</DossierMutaties></Dossier></Dossiers></Inhoud></Antwoord></Antwoorden></Repliek></GeefDossiersResponse>";
    CHECK(refusedFor(from + row.repeated(1'000'000) + until).detail.startsWith(s("more than 100000 mutations")));
    Written w;
    QList<Written> steps;
    for (int i = 0; i < 600; ++i) {
        w.details = "<Detail>" + QByteArray::number(i) + "</Detail>";
        steps << w;
    }
    const Answer answer = whole(answered(steps));
    CHECK(dossier(answer).history.steps().size() == 500);
    CHECK(dossier(answer).history.steps().last().more == s("599"));
    CHECK(foundIn(answer).remarks.size() == 1);
    QList<Written> offices;
    for (int i = 0; i < 250; ++i) {
        w.origin = "B" + QByteArray::number(i);
        offices << w;
    }
    const Answer wide = whole(answered(offices));
    CHECK(wide.parts.size() == 200);
    CHECK(wide.bad.size() == 50);
    CHECK_FALSE(wide.partsAll);
}

TEST_CASE("Hostile values in every place are shown, set aside or remarked, never trusted and never a crash")
{
    const QList<QByteArray> values{"", " ", "-1", "1e300", "\u202e<![CDATA[<b>x</b>]]>", QByteArray(10'000, 'x'), "&lt;script&gt;", "'; DROP TABLE item; --", "../../etc/passwd", "<x><y>diep</y></x>", "9999-99-99", "\u200b"};
    for (QByteArray Written::*member : {&Written::origin, &Written::number, &Written::name, &Written::code, &Written::phase, &Written::details, &Written::statusChanged, &Written::statusTarget, &Written::action,
                                        &Written::changed, &Written::target, &Written::type, &Written::products, &Written::keeper, &Written::extra, &Written::referral, &Written::subject, &Written::closed, &Written::begin}) {
        for (const QByteArray &value : values) {
            Written w, other;
            w.*member = value;
            other.origin = "STL";
            const QByteArray body = answered({w, other});
            const Answer answer = whole(body);
            INFO(value.left(60).toStdString());
            qsizetype told = answer.bad.size();
            for (const Part &one : answer.parts) {
                told += one.items.size() + one.bad.size();
                CHECK(one.feed.id.text().size() <= 130);
                for (const Found &found : one.items) {
                    CHECK(found.id.text().size() <= 320);
                    CHECK(headingOf(found.item).arrivedAt().isValid());
                    CHECK_FALSE(shown(headingOf(found.item), {}, Language::De).subject.isEmpty());
                    CHECK_FALSE(shown(headingOf(found.item), {}, Language::De).sender.isEmpty());
                    CHECK(body.contains(found.raw));
                }
            }
            CHECK(told == 2);
        }
    }
}

TEST_CASE("An answer in another encoding is read as it says it is written, its raw form too; one that is not known is told")
{
    Written w;
    w.name = "Prémie, façade";
    w.subject = "85073003328";
    const QString utf8 = QString::fromUtf8(answered({w}));
    const auto said = [&](const char *name) { return QString(utf8).replace(s("UTF-8"), s(name)); };
    const auto wide = [](const QString &text, QStringConverter::Encoding order, bool marked) {
        QStringEncoder encoder(order, marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(text));
    };
    const QList<QByteArray> bodies{
        utf8.toUtf8(),
        "\xEF\xBB\xBF" + utf8.toUtf8(),
        said("ISO-8859-1").toLatin1(),
        said("iso-8859-1").replace(u'"', u'\'').toLatin1(),
        said("ISO-8859-15").toLatin1(), // these two have the same letters as the first, and other signs
        said("windows-1252").toLatin1(),
        wide(said("UTF-16"), QStringConverter::Utf16LE, true),
        wide(said("UTF-16"), QStringConverter::Utf16BE, true),
        wide(said("UTF-16LE"), QStringConverter::Utf16LE, false),
        wide(said("UTF-16BE"), QStringConverter::Utf16BE, false),
    };
    const Found first = foundIn(whole(bodies.first()));
    for (const QByteArray &body : bodies) {
        INFO(body.left(60).toStdString());
        const Answer answer = whole(body);
        CHECK(headingOf(foundIn(answer).item).subject().best(Language::Nl) == s("Prémie, façade"));
        CHECK(foundIn(answer).raw.contains("Pr\xC3\xA9mie"));
        CHECK(foundIn(answer).raw.size() == first.raw.size());
        CHECK_FALSE(foundIn(answer).raw.contains("85073003328"));
    }
    CHECK(headingOf(foundIn(whole(said("ISO-8859-15").replace(s("façade"), QString(QChar(0xa4))).toLatin1())).item).subject().best(Language::Nl) == s("Prémie, €"));
    CHECK(headingOf(foundIn(whole(said("windows-1252").replace(s("façade"), QString(QChar(0x80))).toLatin1())).item).subject().best(Language::Nl) == s("Prémie, €"));
    for (const char *name : {"ISO-8859-2", "EBCDIC-CP-BE", "UTF-7", "UTF-16", "x"})
        CHECK(refusedFor(said(name).toLatin1()).detail == s("XML in an encoding that is not read here"));
    refusedFor(wide(said("ISO-8859-1"), QStringConverter::Utf16LE, true));
    refusedFor(wide(said("UTF-16"), QStringConverter::Utf16LE, true).chopped(1));
    refusedFor("\xEF\xBB\xBF" + said("ISO-8859-1").toUtf8());
    CHECK(refusedFor(said("ISO-8859-1").replace(s("?>"), s("?><!DOCTYPE a [<!ENTITY b \"c\">]>")).toLatin1()).detail.startsWith(s("XML with a document type")));
}

TEST_CASE("How an answer is written is said by its mark of byte order, else by its head, else by itself")
{
    Written w;
    w.name = "Prémie, façade";
    w.subject = "85073003328";
    const QString utf8 = QString::fromUtf8(answered({w}));
    const auto said = [&](const char *name) { return QString(utf8).replace(s("UTF-8"), s(name)); };
    const QString bare = QString(utf8).remove(0, utf8.indexOf(u'\n') + 1);
    const QByteArray marked = [&] {
        QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        return QByteArray(encoder.encode(said("UTF-16")));
    }();
    const QList<std::pair<QByteArray, const char *>> good{{bare.toLatin1(), "iso-8859-1"}, {bare.toLatin1(), "windows-1252"}, {utf8.toLatin1(), "iso-8859-15"}, {said("windows-1252").toLatin1(), "iso-8859-1"},
                                                          {said("ISO-8859-1").toUtf8(), "utf-8"}, {said("EBCDIC-CP-BE").toUtf8(), "utf8"}, {bare.toUtf8(), "us-ascii"}, {bare.toUtf8(), ""},
                                                          {"\xEF\xBB\xBF" + bare.toUtf8(), "iso-8859-1"}, {marked, "utf-8"}, {marked, "utf-16"}};
    for (const auto &[body, charset] : good) {
        INFO(charset << " " << body.left(60).toStdString());
        const auto answer = read(body, {}, charset);
        REQUIRE(answer);
        CHECK(headingOf(foundIn(*answer).item).subject().best(Language::Nl) == s("Prémie, façade"));
        CHECK(foundIn(*answer).raw.contains("Pr\xC3\xA9mie"));
        CHECK_FALSE(foundIn(*answer).raw.contains("85073003328"));
    }
    for (const auto &[body, charset] : {std::pair(bare.toLatin1(), ""), std::pair(bare.toLatin1(), "utf-8"), std::pair(said("ISO-8859-1").toLatin1(), "utf-8"), std::pair(bare.toUtf8(), "utf-7"), std::pair(bare.toUtf8(), "utf-16")}) {
        INFO(charset);
        const auto answer = read(body, {}, charset);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().kind == Error::Kind::Malformed);
    }
}
