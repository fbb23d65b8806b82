// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "activation/bundle_files.h"
#include "activation/text_laws.h"

#include <QJsonArray>

using namespace overzicht;

namespace {

using Law = BrokenLaw::Law;

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QList<BrokenLaw> broken(const BundleFiles &files)
{
    const auto bundle = files.read();
    INFO(told(bundle).toStdString());
    REQUIRE(bundle);
    return brokenLaws(*bundle);
}

/// The laws that are broken, each once. In French only.
QList<Law> laws(const BundleFiles &files)
{
    QList<Law> all;
    for (const BrokenLaw &law : broken(files)) {
        CHECK(law.language == Language::Fr);
        if (!all.contains(law.law))
            all << law.law;
    }
    return all;
}

BundleFiles french(const char *path, const QJsonValue &value)
{
    return BundleFiles().set(Language::Fr, text(path), value);
}

/// That many words, in sentences of at most ten.
QString inTens(int count)
{
    QStringList all;
    for (int left = count; left > 0; left -= 10)
        all << times(text("x"), std::min(left, 10));
    return all.join(u' ');
}

} // namespace

TEST_CASE("an invented bundle of short texts keeps every law")
{
    CHECK(broken(BundleFiles()).isEmpty());
}

TEST_CASE("the explaining blocks have at most 220 words, the questions 50, the text afterwards 25, an explanation 20")
{
    // The invented blocks: seven times two words, core 5, who 2 + 1 + 3, notice 2 + 2 + 1.
    const int others = figures(BundleFiles().read()->in(Language::Fr)).explaining - 2;
    CHECK(laws(french("duty", inTens(220 - others))).isEmpty());
    CHECK(laws(french("duty", inTens(221 - others))) == QList<Law>{Law::Explaining});
    // Five answers of one word, and the other question of three.
    CHECK(laws(french("Q1/question", inTens(50 - 8))).isEmpty());
    CHECK(laws(french("Q1/question", inTens(51 - 8))) == QList<Law>{Law::Asking});
    // A moment of five words and a summary of five.
    CHECK(laws(french("after", inTens(15) + text(" {moment}: {summary}"))).isEmpty());
    CHECK(laws(french("after", inTens(16) + text(" {moment}: {summary}"))) == QList<Law>{Law::After});
    CHECK(laws(french("labels/summaryStop", times(text("x"), 19))) == QList<Law>{Law::After});
    for (const char *path : {"Q1/wrong", "Q2/wrong"}) {
        CHECK(laws(french(path, inTens(20))).isEmpty());
        CHECK(laws(french(path, inTens(21))) == QList<Law>{Law::Wrong});
    }
}

TEST_CASE("no sentence has more than 20 words, and all together have at most 12 a sentence")
{
    const auto label = [](const QString &words) { return BundleFiles().set(text("labels/hint"), text("A hint.")).set(Language::Fr, text("labels/hint"), words); };
    CHECK(laws(label(times(text("x"), 20))).isEmpty());
    CHECK(laws(label(times(text("x"), 21))) == QList<Law>{Law::LongSentence});
    CHECK(laws(french("core", text("**It counts.** ") + times(text("x"), 20))).isEmpty());
    CHECK(laws(french("core", text("**It counts.** ") + times(text("x"), 21))) == QList<Law>{Law::LongSentence});
    CHECK(laws(french("Q1/question", times(text("x"), 20))).isEmpty());
    CHECK(laws(french("Q1/question", times(text("x"), 21))) == QList<Law>{Law::LongSentence});
    // What comes in a place counts: two words before, an app of two, and the address.
    CHECK(laws(french("labels/emailToGive", times(text("x"), 16).chopped(1))).isEmpty());
    CHECK(laws(french("labels/emailToGive", times(text("x"), 17).chopped(1))) == QList<Law>{Law::LongSentence});
    // A question mark and an exclamation mark end a sentence; a colon, an arrow and "14:32" do not.
    CHECK(laws(french("labels/summaryPaper", QStringLiteral("%1 %2").arg(times(text("x"), 11).replace(u'.', u'?'), times(text("x"), 10).replace(u'.', u'!')))) == QList<Law>{Law::After});
    CHECK(laws(french("seen", QStringLiteral("x: %1 → 14:32 %2").arg(times(text("x"), 9).chopped(1), times(text("x"), 9)))).isEmpty());
    CHECK(laws(french("seen", QStringLiteral("x: %1 → 14:32 %2").arg(times(text("x"), 9).chopped(1), times(text("x"), 10)))) == QList<Law>{Law::LongSentence});

    // Sentences of 12 words everywhere, and then one of 13.
    BundleFiles mean;
    const QString twelve = times(text("x"), 12);
    for (const TextBlock block : kTextBlocks) {
        if (placesOf(block).isEmpty())
            mean.set(Language::Fr, key(block), twelve);
    }
    mean.set(text("core"), text("**") + twelve + text("**")).set(Language::Fr, text("who"), text("{date} {services} ") + times(text("x"), 8)).set(Language::Fr, text("notice"), text("{email} {app} ") + times(text("x"), 9));
    mean.set(Language::Fr, text("Q1/question"), twelve).set(Language::Fr, text("Q2/question"), twelve);
    mean.set(Language::Fr, text("after"), text("{moment} ") + times(text("x"), 7) + text(" {summary}"));
    mean.set(Language::Fr, text("labels/summaryPaper"), text("x x x")).set(Language::Fr, text("labels/summaryCounts"), text("x x x x")).set(Language::Fr, text("labels/summaryStop"), times(text("x"), 5));
    CHECK(laws(mean).isEmpty());
    mean.set(Language::Fr, text("seen"), times(text("x"), 13));
    CHECK(laws(mean) == QList<Law>{Law::MeanSentence});
}

TEST_CASE("a button has at most 6 words and 32 letters")
{
    CHECK(laws(french("buttons/yes", text("x x x x x x"))).isEmpty());
    CHECK(laws(french("buttons/yes", text("x x x x x x x"))) == QList<Law>{Law::Button});
    CHECK(laws(french("buttons/yes", QString(32, u'x'))).isEmpty());
    CHECK(laws(french("buttons/yes", QString(33, u'x'))) == QList<Law>{Law::Button});
}

TEST_CASE("emphasis holds whole sentences, as many in every language")
{
    CHECK(laws(french("core", text("**Un. Deux.** Trois."))) == QList<Law>{Law::Emphasis});
    CHECK(laws(french("core", text("Un. Deux."))) == QList<Law>{Law::Emphasis});
    CHECK(laws(french("seen", text("**Un.**"))) == QList<Law>{Law::Emphasis});
    CHECK(laws(french("core", text("Un. **Deux.** Trois?"))).isEmpty());
    CHECK(laws(french("core", text("Un **deux.** Trois."))).contains(Law::WholeSentences));
    CHECK(laws(french("core", text("Un. **Deux** trois."))).contains(Law::WholeSentences));
    for (const char *path : {"Q1/wrong", "labels/summaryPaper", "buttons/yes"})
        CHECK(laws(french(path, text("**Oui.**"))) == QList<Law>{Law::Emphasis});
}

TEST_CASE("what fills a place of another text may not be missing")
{
    for (const char *label : {"summaryPaper", "summaryCounts", "summaryStop", "emailToGive"}) {
        const auto laws = broken(BundleFiles().set(text("labels/") + text(label), QJsonValue::Undefined));
        REQUIRE(laws.size() == 4);
        CHECK(laws.front().law == Law::NeededLabel);
        CHECK(laws.front().key == text("labels/") + text(label));
    }
}
