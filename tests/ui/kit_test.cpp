// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/note_box.h"
#include "kit/row_painter.h"
#include "kit/search_box.h"
#include "kit/skeleton.h"
#include "kit/surface.h"
#include "kit/text.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace overzicht;

namespace {

RowContent row()
{
    RowContent r;
    r.avatar = {QStringLiteral("PL"), QStringLiteral("0316380841"), {}};
    r.sender = QStringLiteral("Politiezone Leievallei");
    r.subject = QStringLiteral("Boete: te snel gereden");
    r.when = QStringLiteral("vandaag 08:14");
    r.amount = QStringLiteral("€ 53,00");
    r.line = QStringLiteral("Officieel document");
    r.pill = PillContent{QStringLiteral("nog 9 dagen"), QStringLiteral("clock"), Tone::Warn};
    return r;
}

QAccessible::Role roleOf(QWidget &widget)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&widget);
    return access ? access->role() : QAccessible::NoRole;
}

} // namespace

TEST_CASE("foreign text is never read as markup or as a mnemonic")
{
    const Theme theme;
    const QString hostile = QStringLiteral("<b>A&B</b> <img src=http://127.0.0.1/x>");
    Text text(theme, hostile);
    CHECK(text.textFormat() == Qt::PlainText);
    CHECK(text.text() == hostile);
    CHECK(QAccessible::queryAccessibleInterface(&text)->text(QAccessible::Name) == hostile);
    Pill pill(theme, {hostile, {}, Tone::Info});
    CHECK(pill.textFormat() == Qt::PlainText);
    CHECK(Button::plain(QStringLiteral("A&B")) == QStringLiteral("A&&B"));
    Button icon(theme, Button::Kind::Icon, hostile, QStringLiteral("mail"));
    QTextDocument shown; // as a tool tip reads it
    shown.setHtml(icon.toolTip());
    CHECK(Qt::mightBeRichText(icon.toolTip()));
    CHECK(shown.toPlainText() == hostile);
}

TEST_CASE("a text asks for the height it needs, also for one word of 200 characters and at 200 percent")
{
    for (const double scale : {1.0, 2.0}) {
        const Theme theme(Theme::Mode::Light, scale);
        Text text(theme, QString(200, QLatin1Char('W')));
        text.resize(200, text.heightForWidth(200));
        CHECK(text.fits());
        CHECK(text.height() > 5 * text.fontMetrics().height());
        text.resize(200, text.heightForWidth(200) - text.fontMetrics().height());
        CHECK_FALSE(text.fits());
        Text lines(theme, QStringLiteral("one\n\nthree"));
        CHECK(lines.heightForWidth(400) == 3 * qRound(lines.font().pixelSize() * type::kBody.lead));
    }
}

TEST_CASE("a structured communication stays on one line where it fits, and breaks where it does not")
{
    const Theme theme;
    const QString number = QStringLiteral("+++010/8068/17183+++");
    const auto painted = [&](const QString &words, int width) {
        Text text(theme, words, type::kValue);
        text.resize(width, text.heightForWidth(width));
        CHECK(text.text() == words); // what is read aloud and copied stays what it is
        return text.grab().toImage();
    };
    const int enough = Text(theme, number, type::kValue).sizeHint().width() + 2;
    CHECK(painted(QStringLiteral("ab ") + number, enough) == painted(QStringLiteral("ab\n") + number, enough));
    CHECK(painted(QStringLiteral("ab %1 %1 cd").arg(number), enough) == painted(QStringLiteral("ab\n%1\n%1\ncd").arg(number), enough));
    CHECK(Text(theme, number, type::kValue).heightForWidth(enough / 2) > Text(theme, number, type::kValue).heightForWidth(enough));
}

TEST_CASE("a row shows its subject whole at any width and text size: the height grows instead")
{
    for (const double scale : {1.0, 1.5, 2.0}) {
        const Theme theme(Theme::Mode::Light, scale);
        const RowPainter painter(theme);
        const int plain = painter.height(row(), 600);
        RowContent with = row();
        with.subject = QStringLiteral("Wij vragen u het plan van de fundering toe te voegen aan uw aanvraag. ").repeated(3).left(200);
        INFO(scale);
        CHECK(painter.height(with, 600) > plain);
        CHECK(painter.height(with, 300) > painter.height(with, 600));
        with.sender = QString(200, QLatin1Char('x'));
        CHECK(painter.height(with, 300) > painter.height(row(), 300));
        CHECK(painter.height(with, 1) > 0); // no width at all: still an answer
    }
}

TEST_CASE("the third ink is not used on a chosen row, and the ring is drawn")
{
    const Theme theme;
    const RowPainter painter(theme);
    const int height = painter.height(row(), 400);
    const auto drawn = [&](const RowLook &look) {
        QImage image(400, height, QImage::Format_RGB32);
        image.fill(theme.tokens().surface);
        QPainter p(&image);
        painter.paint(p, image.rect(), row(), look);
        return image;
    };
    const auto count = [](const QImage &image, const QColor &colour) {
        int n = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                n += image.pixel(x, y) == colour.rgb();
        return n;
    };
    const QImage chosen = drawn({.selected = true, .focused = true, .hovered = false});
    CHECK(count(chosen, theme.tokens().accentSoft) > 5000);
    CHECK(count(chosen, theme.tokens().accent) > 2 * (400 + height)); // 2 px around
    CHECK(count(chosen, theme.tokens().ink3) == 0);
    const QImage plain = drawn({});
    CHECK(count(plain, theme.tokens().accentSoft) == 0);
}

TEST_CASE("a pill, a badge and a row are wide enough for their words at 100 and 200 percent")
{
    for (const double scale : {1.0, 2.0}) {
        const Theme theme(Theme::Mode::Light, scale);
        const PillContent pill{QStringLiteral("tot en met 12 december 2026"), QStringLiteral("clock"), Tone::Neutral};
        CHECK(pillSize(theme, pill).width() >= QFontMetrics(theme.font(12, QFont::DemiBold)).horizontalAdvance(pill.words) + 14);
        CHECK(pillSize(theme, pill).height() >= 24);
        CHECK(badge::size(theme, 1000).width() > badge::size(theme, 1).width());
        CHECK(badge::size(theme, 1000) == badge::size(theme, 999999));
    }
}

TEST_CASE("every target is at least 24 pixels, and words of a button wrap instead of being cut")
{
    const Theme theme(Theme::Mode::Light, 2.0);
    for (const auto kind : {Button::Kind::Primary, Button::Kind::Secondary, Button::Kind::Link, Button::Kind::Chip, Button::Kind::Icon, Button::Kind::Side}) {
        Button button(theme, kind, QStringLiteral("Bewaar de brief op dit toestel"), QStringLiteral("download"));
        CHECK(button.sizeHint().width() >= 24);
        CHECK(button.sizeHint().height() >= 24);
        CHECK(button.heightForWidth(button.minimumSizeHint().width()) >= button.sizeHint().height());
        CHECK_FALSE(button.autoDefault());
    }
    Button narrow(theme, Button::Kind::Secondary, QStringLiteral("Bewaar de brief op dit toestel"));
    narrow.resize(narrow.minimumSizeHint().width(), narrow.heightForWidth(narrow.minimumSizeHint().width()));
    CHECK(narrow.fits());
    narrow.resize(narrow.width(), 40);
    CHECK_FALSE(narrow.fits());
}

TEST_CASE("what we paint ourselves has a role for a screen reader, never filler")
{
    const Theme theme;
    Card card(theme);
    Panel panel(theme);
    Rule rule(theme);
    Skeleton skeleton(theme, 2);
    NoteBox note(theme, Tone::Warn, QStringLiteral("info"), QStringLiteral("Let op."));
    Button button(theme, Button::Kind::Primary, QStringLiteral("Betaal"));
    Pill pill(theme, {QStringLiteral("klaar"), {}, Tone::Ok});
    Avatar avatar(theme, {QStringLiteral("PL"), QStringLiteral("1"), {}});
    CHECK(roleOf(card) == QAccessible::Grouping);
    CHECK(roleOf(panel) == QAccessible::Grouping);
    CHECK(roleOf(rule) == QAccessible::Separator);
    CHECK(roleOf(skeleton) == QAccessible::ProgressBar);
    CHECK(roleOf(button) == QAccessible::Button);
    CHECK(roleOf(pill) == QAccessible::StaticText);
    CHECK(roleOf(avatar) == QAccessible::Graphic);
    CHECK(QAccessible::queryAccessibleInterface(&note)->text(QAccessible::Name) == QStringLiteral("Let op."));
    QWidget plain;
    plain.setFocusPolicy(Qt::StrongFocus);
    CHECK(roleOf(plain) == QAccessible::Client); // what it would be otherwise
}

TEST_CASE("the search field asks once for fast typing, at once on Enter, and Escape empties it first")
{
    const Theme theme;
    QWidget window;
    SearchBox box(theme, QStringLiteral("Zoek"), &window);
    window.show();
    box.setFocus();
    QSignalSpy asked(&box, &SearchBox::searched);
    QTest::keyClicks(&box, QStringLiteral("huisvuil"));
    CHECK(asked.isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return asked.count() > 0; }, 2000));
    CHECK(asked.count() == 1);
    CHECK(asked.last().first().toString() == QStringLiteral("huisvuil"));
    QTest::keyClicks(&box, QStringLiteral("x"));
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(asked.count() == 2);
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK(box.text().isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return asked.count() > 2; }, 2000));
    CHECK(asked.last().first().toString().isEmpty());
    box.setText(QString(500, QLatin1Char('a')));
    CHECK(box.text().size() <= 200);
}

TEST_CASE("a look that is chosen while the window stands reaches every text at once")
{
    Theme theme;
    Text text(theme, QStringLiteral("brief"));
    CHECK(text.font().pixelSize() == 14);
    theme.setTextScale(2.0);
    CHECK(text.font().pixelSize() == 28);
    text.resize(text.sizeHint());
    theme.setMode(Theme::Mode::Contrast);
    QImage drawn = text.grab().toImage();
    bool white = false;
    for (int x = 0; x < drawn.width() && !white; ++x)
        for (int y = 0; y < drawn.height() && !white; ++y)
            white = drawn.pixelColor(x, y) == QColor(Qt::white);
    CHECK(white);
}

TEST_CASE("things side by side go to a new line where the width ends, and never lie on top of each other")
{
    QWidget window;
    auto *flow = new FlowLayout(&window, 8);
    QList<QWidget *> all;
    for (int i = 0; i < 7; ++i) {
        auto *box = new QWidget;
        box->setMinimumSize(90, 30);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        box->setFixedSize(90, 30);
        flow->addWidget(box);
        all << box;
    }
    for (const int width : {50, 200, 400, 1000}) {
        window.resize(width, flow->heightForWidth(width));
        flow->setGeometry(window.rect());
        for (qsizetype i = 0; i < all.size(); ++i) {
            CHECK(all[i]->geometry().bottom() < flow->heightForWidth(width));
            for (qsizetype j = i + 1; j < all.size(); ++j)
                CHECK_FALSE(all[i]->geometry().intersects(all[j]->geometry()));
        }
    }
    CHECK(flow->heightForWidth(1000) == 30);
    CHECK(flow->heightForWidth(200) == 4 * 30 + 3 * 8);
}
