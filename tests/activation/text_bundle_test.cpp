// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "activation/bundle_files.h"
#include "activation/text_bundles.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace overzicht;

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QDate day(const char *iso) { return QDate::fromString(text(iso), Qt::ISODate); }

/// Why a bundle is refused of which this is set so in French.
QString refusal(const char *path, const QJsonValue &value)
{
    BundleFiles files;
    const QString why = told(files.set(Language::Fr, text(path), value).read());
    if (!why.isEmpty())
        CHECK(why.startsWith(text("activation text in 'fr': ")));
    return why;
}

QJsonObject source(const char *name, const char *address, const char *date) { return {{text("name"), text(name)}, {text("address"), text(address)}, {text("date"), text(date)}}; }

} // namespace

TEST_CASE("a bundle gives its texts by language, and names each by the hash of the bytes it was read from")
{
    BundleFiles files;
    files.set(Language::Fr, text("labels/summaryStop"), text("Arrêtez."));
    const auto bundle = files.read();
    REQUIRE(bundle);
    CHECK(bundle->id() == text("activation"));
    CHECK(bundle->version() == 1);
    CHECK(bundle->validFrom() == day("2026-12-01"));
    const ActivationText &french = bundle->in(Language::Fr);
    CHECK(french.block(TextBlock::Who) == text("A text: {date}, {services}."));
    CHECK(french.labels.value(text("summaryStop")) == text("Arrêtez."));
    CHECK(bundle->in(Language::De).labels.value(text("summaryStop")) == text("Stop."));
    CHECK(french.questions[1].answers.at(1) == Question::Answer{text("both"), text("both")});
    CHECK(french.questions[1].right == text("ebox"));
    CHECK(french.legalSources == QList<LegalSource>{{text("The law"), QUrl(text("https://law.example/1")), day("2019-02-27")}});
    CHECK(french.hash == QCryptographicHash::hash(files.bytes()[size_t(Language::Fr)], QCryptographicHash::Sha256));

    TextBundle::Files spaced = files.bytes();
    spaced[size_t(Language::Fr)] += ' ';
    CHECK(TextBundle::read(spaced)->in(Language::Fr).hash != french.hash);
    CHECK(TextBundle::read(spaced)->in(Language::Nl).hash == bundle->in(Language::Nl).hash);
}

TEST_CASE("a bundle that is not of its shape is refused, with the language, the key and the reason")
{
    for (const TextBlock block : kTextBlocks) {
        CHECK(refusal(key(block).toUtf8().constData(), QJsonValue::Undefined).contains(QStringLiteral("'%1': it is missing").arg(key(block))));
        CHECK(refusal(key(block).toUtf8().constData(), text(" ")).contains(QStringLiteral("'%1': it is no text, or an empty one").arg(key(block))));
    }
    for (const char *path : {"core", "Q1/question", "Q2/wrong", "buttons/yes", "labels/summaryPaper"}) {
        for (const QJsonValue &bad : {QJsonValue(text("<b>x</b>")), QJsonValue(text("**x")), QJsonValue(text("a\u202Eb")), QJsonValue(text("")), QJsonValue(3), QJsonValue(QJsonArray{text("x")}), QJsonValue(times(text("word"), 200))})
            CHECK(refusal(path, bad).contains(u'\'' + text(path) + u'\''));
    }
    CHECK(refusal("core", times(text("x"), 300)).isEmpty());
    CHECK(refusal("extra", text("A text.")).contains(text("'extra': it is not known here")));
    CHECK(refusal("Q1/extra", text("A text.")).contains(text("'Q1/extra': it is not known here")));
    CHECK(refusal("labels/no key", text("A text.")).contains(text("it is no key")));
    CHECK(refusal("language", text("nl")).contains(text("'language'")));
    for (const QJsonValue &bad : {QJsonValue(0), QJsonValue(-1), QJsonValue(1.5), QJsonValue(text("1")), QJsonValue(10000)})
        CHECK(refusal("version", bad).contains(text("'version'")));
    for (const char *bad : {"", "2026-02-31", "1 december 2026"})
        CHECK(refusal("validFrom", text(bad)).contains(text("'validFrom'")));

    TextBundle::Files files = BundleFiles().bytes();
    files[size_t(Language::De)].chop(3);
    CHECK(told(TextBundle::read(files)).startsWith(text("activation text in 'de': ")));
    files[size_t(Language::De)] = "[]";
    CHECK_FALSE(TextBundle::read(files));
    files[size_t(Language::De)] = QByteArray(256 * 1024 + 1, ' ');
    CHECK(told(TextBundle::read(files)).contains(text("too large")));
}

TEST_CASE("a text that rests on nothing, or on what has no name, address or date, is refused")
{
    CHECK(refusal("legalSources", QJsonArray{}).contains(text("there is none")));
    const auto rests = [](const QJsonObject &on) { return told(BundleFiles().set(text("legalSources"), QJsonArray{on}).read()); };
    CHECK(rests(source("A law", "https://law.example/1", "2026-12-01")).isEmpty());
    CHECK(rests(source("A law", "https://law.example/1", "2026-12-02")).contains(text("no date, or one after")));
    CHECK(rests(source("A law", "https://law.example/1", "")).contains(text("no date")));
    CHECK(rests(source("A law", "http://law.example/1", "2019-02-27")).contains(text("no https address")));
    CHECK(rests(source("A law", "", "2019-02-27")).contains(text("no https address")));
    CHECK(rests(source("", "https://law.example/1", "2019-02-27")).contains(text("without a name")));
}

TEST_CASE("four files that are not one text are refused: other keys, places, answers, order, right answer or sources")
{
    CHECK(refusal("labels/summaryStop", QJsonValue::Undefined).contains(text("'labels/summaryStop': it does not stand in every language")));
    CHECK(refusal("labels/more", text("x")).contains(text("'labels/more': it does not stand in every language")));
    CHECK(refusal("buttons/yes", QJsonValue::Undefined).contains(text("'buttons/yes': it does not stand in every language")));
    CHECK(refusal("labels/summaryStop", text("At {time}.")).contains(text("its places to fill")));
    CHECK(refusal("who", text("{services} services.")).contains(text("'who': its places to fill are not {date} {services}")));
    CHECK(refusal("core", text("On {date}.")).contains(text("its places to fill")));
    CHECK(refusal("Q1/question", text("On {date}?")).contains(text("'Q1': a place to fill")));
    CHECK(refusal("Q2/right", text("both")).contains(text("'Q2/right': another answer is right")));
    CHECK(refusal("Q2/right", text("paper")).contains(text("none of the answers")));
    CHECK(refusal("version", 2).contains(text("its id, version or first day")));
    CHECK(refusal("validFrom", text("2027-01-01")).contains(text("its id, version or first day")));
    CHECK(refusal("legalSources", QJsonArray{source("La loi", "https://law.example/1", "2019-02-27")}).isEmpty());
    CHECK(refusal("legalSources", QJsonArray{source("La loi", "https://law.example/2", "2019-02-27")}).contains(text("'legalSources': they are not those")));
    CHECK(refusal("legalSources", QJsonArray{source("La loi", "https://law.example/1", "2019-02-28")}).contains(text("'legalSources': they are not those")));

    const QJsonArray answers = BundleFiles().json.front().value(text("Q1")).toObject().value(text("answers")).toArray();
    CHECK(refusal("Q1/answers", answers).isEmpty());
    CHECK(refusal("Q1/answers", QJsonArray{answers.at(1), answers.at(0), answers.at(2)}).contains(text("in that order")));
    CHECK(refusal("Q1/answers", QJsonArray{answers.at(0), answers.at(1)}).contains(text("in that order")));
    CHECK(refusal("Q1/answers", QJsonArray{answers.at(0), answers.at(0)}).contains(text("without an id of its own")));
    CHECK(refusal("Q1/answers", QJsonArray{answers.at(0)}).contains(text("fewer than two")));
}

TEST_CASE("an old text stays beside the new one, and is found by its hash after the text has changed")
{
    const auto first = BundleFiles(1, text("2026-12-01")).read(), second = BundleFiles(2, text("2027-03-01")).set(text("core"), text("Another text.")).read(), third = BundleFiles(3, text("2027-03-01")).read();
    REQUIRE((first && second && third));
    TextBundles bundles;
    CHECK(bundles.current(day("2026-12-01")) == nullptr);
    REQUIRE(bundles.add(*second));
    REQUIRE(bundles.add(*first));
    CHECK(bundles.current(day("2026-11-30")) == nullptr);
    CHECK(bundles.current(day("2026-12-01"))->version() == 1);
    CHECK(bundles.current(day("2027-02-28"))->version() == 1);
    CHECK(bundles.current(day("2027-03-01"))->version() == 2);
    const auto found = bundles.byHash(first->in(Language::De).hash);
    REQUIRE(found);
    CHECK(found->bundle->version() == 1);
    CHECK(found->language == Language::De);
    CHECK_FALSE(bundles.byHash(QByteArray(32, '\0')));
    CHECK_FALSE(bundles.byHash({}));

    CHECK(told(bundles.add(*first)).contains(text("stands there already")));
    CHECK(told(bundles.add(*BundleFiles(4, text("2027-02-28")).read())).contains(text("not valid from after the older")));
    CHECK(told(bundles.add(*BundleFiles(3).set(text("id"), text("other")).read())).contains(text("its id")));
    REQUIRE(bundles.add(*third));
    CHECK(bundles.current(day("2027-03-01"))->version() == 3);
    CHECK(bundles.all().size() == 3);
}
