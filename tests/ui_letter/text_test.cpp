// SPDX-License-Identifier: EUPL-1.2
#include "reading.h"

#include "reading/paragraphs.h"
#include "reading/plain_text.h"

#include <sys/inotify.h>
#include <unistd.h>

using namespace overzicht;

namespace {

/// Whether somebody opens a file while it lives.
class Watch {
public:
    explicit Watch(const QString &path) : m_fd(::inotify_init1(IN_NONBLOCK)) { REQUIRE(::inotify_add_watch(m_fd, QFile::encodeName(path).constData(), IN_OPEN) >= 0); }
    ~Watch() { ::close(m_fd); }
    bool sawOpen() const
    {
        char events[4096];
        return ::read(m_fd, events, sizeof events) > 0;
    }

private:
    int m_fd;
};

} // namespace

TEST_CASE("Read as text it stands there in our own letters, page by page, and can be searched; and the pages come back")
{
    Reading r;
    r.openPages(papers::letter({QStringLiteral("Beste mevrouw Peeters"), QStringLiteral("U betaalt 85 euro.")}, 2));
    r.press("letter-text");
    REQUIRE(Reading::waits([&] { return r.text().toPlainText().contains(QStringLiteral("Page 2 of 2")); }));
    CHECK(r.text().isVisibleTo(&r.view));
    CHECK_FALSE(r.sheets().isVisibleTo(&r.view));
    CHECK(r.text().toPlainText().count(QStringLiteral("U betaalt 85 euro.")) == 2);
    CHECK(r.text().toPlainText().indexOf(QStringLiteral("Page 1 of 2")) == 0);
    CHECK_FALSE(r.button("zoom-in"));
    r.search().setText(QStringLiteral("85"));
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("1 of 2")); }));
    r.press("found-after");
    CHECK(r.says().contains(QStringLiteral("2 of 2")));
    const int small = r.text().font().pixelSize();
    r.theme.setTextScale(2.0);
    CHECK(r.text().font().pixelSize() == 2 * small);
    r.press("letter-text");
    CHECK(r.sheets().isVisibleTo(&r.view));
}

TEST_CASE("Lines that the paper broke are one paragraph again, a word that it split one word; what was ended there stays apart")
{
    PageText page;
    page.what = PageText::What::Text;
    const auto line = [&](const QString &text, double top, double wide, double left = 40) { page.lines << PageText::Line{text, QRectF(left, top, wide, 12)}; };
    line(QStringLiteral("Beste mevrouw"), 100, 90);
    line(QStringLiteral("U betaalt een jaarlijkse belas-"), 130, 400);
    line(QStringLiteral("ting voor het ophalen van uw"), 146, 396);
    line(QStringLiteral("huisvuil."), 162, 60);
    line(QStringLiteral("Met vriendelijke groeten"), 178, 150);
    line(QStringLiteral("Bedrag"), 300, 60);
    line(QStringLiteral("85 euro"), 300, 60, 300);
    CHECK(paragraphsOf(page) == QStringList{QStringLiteral("Beste mevrouw"), QStringLiteral("U betaalt een jaarlijkse belasting voor het ophalen van uw huisvuil."), QStringLiteral("Met vriendelijke groeten"), QStringLiteral("Bedrag"), QStringLiteral("85 euro")});
    page.lines = {PageText::Line{QStringLiteral("kwa\u202Ed\x1b[31m"), QRectF(0, 0, 10, 10)}};
    CHECK_FALSE(paragraphsOf(page).join(QString()).contains(QChar(0x202e)));
    CHECK_FALSE(paragraphsOf(page).join(QString()).contains(QChar(0x1b)));
}

TEST_CASE("A text is shown as it is, whatever it was written in, and what looks like markup is text")
{
    const QString words = QStringLiteral("Ge\u00efnteresseerd? <b>Betaal</b> 5 \u20ac\nTweede regel");
    CHECK(plainText(words.toUtf8()) == words);
    CHECK(plainText("\xef\xbb\xbf" + words.toUtf8()) == words);
    CHECK(plainText(QByteArray("Ge\xefnteresseerd", 14)) == QStringLiteral("Ge\u00efnteresseerd"));
    CHECK(plainText(QByteArray("\xff\xfeH\0i\0", 6)) == QStringLiteral("Hi"));
    CHECK(plainText({}).isEmpty());
    Reading r;
    QSignalSpy texts(&r.view, &LetterView::textKnown);
    r.open(words.toUtf8(), QStringLiteral("text/plain"));
    REQUIRE(Reading::waits([&] { return r.text().isVisibleTo(&r.view); }));
    CHECK(r.text().toPlainText() == words);
    CHECK(r.text().isReadOnly());
    CHECK(texts.size() == 1);
    CHECK_FALSE(r.button("letter-text"));
}

TEST_CASE("Of a web page only its words are shown; it fetches nothing, opens no file and runs nothing")
{
    QTemporaryDir dir;
    const QString secret = dir.filePath(QStringLiteral("geheim.css"));
    QFile file(secret);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("p:before{content:\"x\"} p { display: none; }");
    file.close();
    const QByteArray html = "<html><head><title>T</title><link rel=\"stylesheet\" href=\"file://" + secret.toUtf8() + "\"><style>@import url(\"" + secret.toUtf8() + "\");</style></head><body onload=\"x()\"><script>alert(1)</script>"
        "<p>Beste <b>mevrouw</b></p><img src=\"file://" + secret.toUtf8() + "\"><iframe src=\"https://example.org\"></iframe><p>U betaalt 85&nbsp;euro &amp; meer</p></body></html>";
    const Watch watch(secret);
    const QString words = plainTextOfHtml(html);
    CHECK_FALSE(watch.sawOpen());
    CHECK(words.contains(QStringLiteral("Beste mevrouw")));
    CHECK(words.contains(QStringLiteral("85")));
    CHECK(words.contains(QStringLiteral("& meer")));
    for (const char *no : {"<", "alert", "script", "geheim"})
        CHECK_FALSE(words.contains(QLatin1String(no)));
    Reading r;
    r.open(html, QStringLiteral("text/html"));
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("This is a web page")); }));
    CHECK(r.text().toPlainText().contains(QStringLiteral("Beste mevrouw")));
    CHECK_FALSE(watch.sawOpen());
    // Deep, and without an end.
    CHECK(plainTextOfHtml(QByteArray("<div>").repeated(100'000) + "diep") == QStringLiteral("diep"));
    CHECK(plainTextOfHtml(QByteArray("<table><tr><td>").repeated(60'000)).isEmpty());
    CHECK(plainTextOfHtml(QByteArray("&amp").repeated(200'000)).size() == 800'000);
}

TEST_CASE("A very long text says that only its beginning stands there")
{
    Reading r;
    r.open(QByteArray("regel\n").repeated(int(kLongestText / 6) + 1000), QStringLiteral("text/plain"));
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("only its beginning stands here")); }));
    CHECK(r.text().toPlainText().size() <= TextView::kMost);
}

TEST_CASE("A web page says what a browser says of it, in lines; also a broken one")
{
    const auto said = [](const char *html) { return plainTextOfHtml(html); };
    CHECK(said("<p>Een</p><p>twee<br>drie</p>") == QStringLiteral("Een\ntwee\ndrie"));
    CHECK(said("<table><tr><td>Bedrag</td><td>85</td></tr><tr><td>Dag</td></tr></table>") == QStringLiteral("Bedrag 85\nDag"));
    CHECK(said("<a title='x > y' href=\"a>b\">daar</a>") == QStringLiteral("daar"));
    CHECK(said("5 < 6 &lt;b&gt; &euro;&nbsp;5 caf&eacute; &#8364;&#x20AC; &onbekend; &") == QStringLiteral("5 < 6 <b> \u20ac 5 caf\u00e9 \u20ac\u20ac &onbekend; &"));
    CHECK(said("&#0;&#xd800;&#99999999;") == QStringLiteral("\ufffd\ufffd\ufffd"));
    CHECK(said("<!-- <p>nee</p> --><!DOCTYPE html>ja<STYLE>nee</StYle><title>nee</title><script>if (a < b) \"</p>\"</script>wel") == QStringLiteral("jawel"));
    for (const char *open : {"ja<script>nee", "ja<!-- nee", "ja<p title=\"nee", "ja<"})
        CHECK(said(open).startsWith(QStringLiteral("ja")));
    CHECK_FALSE(said("ja<script>nee").contains(QStringLiteral("nee")));
}
