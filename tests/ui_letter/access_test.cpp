// SPDX-License-Identifier: EUPL-1.2
#include "reading.h"

using namespace overzicht;

TEST_CASE("A screen reader has the letter as a document of pages with their text, where it stands on the screen")
{
    QAccessible::setActive(true);
    Reading r;
    r.openPages(papers::letter({QStringLiteral("Beste mevrouw Peeters"), QStringLiteral("U betaalt 85 euro.")}, 2));
    REQUIRE(Reading::waits([&] { return r.pages()->hasAllText(); }));
    QAccessibleInterface *document = QAccessible::queryAccessibleInterface(&r.sheets());
    REQUIRE(document);
    CHECK(document->role() == QAccessible::Document);
    REQUIRE(document->childCount() == 2);
    QAccessibleInterface *page = document->child(0);
    REQUIRE(page);
    CHECK(page->role() == QAccessible::Paragraph);
    CHECK(page->parent() == document);
    CHECK(document->indexOfChild(document->child(1)) == 1);
    CHECK(page->text(QAccessible::Name) == QStringLiteral("Page 1 of 2"));
    QAccessibleTextInterface *text = page->textInterface();
    REQUIRE(text);
    const QString whole = text->text(0, text->characterCount());
    CHECK(whole.contains(QStringLiteral("Beste mevrouw Peeters\nU betaalt 85 euro.")));
    const int at = int(whole.indexOf(QStringLiteral("85")));
    const QRect place = text->characterRect(at);
    CHECK(page->rect().contains(place.center()));
    CHECK(qAbs(text->offsetAtPoint(place.center()) - at) <= 1);
    int from = 0, to = 0;
    CHECK(text->textAtOffset(at, QAccessible::LineBoundary, &from, &to).trimmed() == QStringLiteral("U betaalt 85 euro."));
    r.sheets().setFocus();
    CHECK(document->focusChild() == page);
    CHECK(page->state().focused);
    r.press("page-after");
    CHECK(document->focusChild() == document->child(1));
    QAccessibleInterface *gone = document->child(1);
    r.view.close();
    CHECK(document->childCount() == 0);
    Q_UNUSED(gone)
    QAccessible::setActive(false);
}

TEST_CASE("A scan says that it is a picture, to the eye and to the ear; a page with text does not")
{
    Reading r;
    r.openPages(papers::scan({QStringLiteral("Beste")}));
    REQUIRE(Reading::waits([&] { return r.says().contains(QStringLiteral("This letter is a picture")); }));
    CHECK(r.heard().join(u' ').contains(QStringLiteral("This letter is a picture")));
    CHECK(LetterView::pageWords(0, *r.pages()).contains(QStringLiteral("picture")));
    r.openPages(papers::letter({QStringLiteral("Beste")}));
    REQUIRE(Reading::waits([&] { return r.pages()->hasAllText(); }));
    CHECK_FALSE(r.says().contains(QStringLiteral("picture")));
}

TEST_CASE("Everything of it can be reached and done by the keyboard alone")
{
    Reading r;
    r.openPages(papers::letter({QStringLiteral("een"), QStringLiteral("een")}, 2));
    r.view.focusStart();
    REQUIRE(QTest::qWaitFor([&] { return r.sheets().hasFocus(); }));
    QStringList names;
    for (int presses = 0; presses < 30; ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        REQUIRE(now);
        CHECK_FALSE(QAccessible::queryAccessibleInterface(now)->text(QAccessible::Name).isEmpty());
        names << now->objectName();
    }
    for (const char *name : {"letter-close", "page-after", "letter-search", "zoom-in", "zoom-out", "zoom-fit", "letter-text", "letter-save"}) {
        INFO(name);
        CHECK(names.contains(QLatin1String(name)));
    }
}
