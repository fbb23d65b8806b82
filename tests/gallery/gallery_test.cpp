// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "gallery/demo_home.h"
#include "gallery/inspect.h"

#include "documents/detail_pane.h"
#include "documents/documents_page.h"
#include "documents/list_view.h"
#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/pill.h"
#include "kit/text.h"
#include "shell/place.h"
#include "sources/raw_dialog.h"
#include "sources/source_detail.h"
#include "sources/source_list.h"
#include "sources/source_row.h"
#include "sources/sources_page.h"

#include <QAbstractItemView>

#include <QBoxLayout>
#include <QCryptographicHash>
#include <QScrollArea>

#include <algorithm>

using namespace overzicht;

namespace {

QString pictures()
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery");
    QDir().mkpath(folder);
    return folder;
}

QString word(Theme::Mode mode) { return mode == Theme::Mode::Dark ? QStringLiteral("dark") : mode == Theme::Mode::Contrast ? QStringLiteral("contrast") : QStringLiteral("light"); }

/// One home for all pictures: filled once.
DemoHome &town()
{
    static DemoHome *home = [] {
        auto *made = new DemoHome;
        made->open();
        made->sync();
        return made;
    }();
    return *home;
}

/// Of the first letter that has these words: as if its content had been opened and read.
void keepText(DemoHome &home, const QString &words, const QStringList &pages)
{
    const auto reader = home.reader(Language::Nl);
    const auto hits = reader->search(Acting::self(), words, 50, Filter{ItemKind::Document});
    REQUIRE(hits);
    const auto row = std::find_if(hits->rows.cbegin(), hits->rows.cend(), [](const Row &one) { return one.attachments > 0; });
    REQUIRE(row != hits->rows.cend());
    QSignalSpy ended(home.engine.get(), &Engine::contentEnded);
    home.engine->fetch(row->id, 1);
    REQUIRE(QTest::qWaitFor([&] { return ended.count() > 0; }, 20'000));
    QFile content(ended.first().first().value<ContentEnded>().path);
    REQUIRE(content.open(QIODevice::ReadOnly));
    home.engine->keepText(row->id, 1, QCryptographicHash::hash(content.readAll(), QCryptographicHash::Sha256), pages);
    REQUIRE(QTest::qWaitFor([&] { return reader->search(Acting::self(), pages.last().section(u' ', 0, 5), 1)->total > 0; }, 5'000));
}

void picture(Window &window, const QString &name, const Untranslated *dutch, QStringList &faults)
{
    QTest::qWait(60);
    const QStringList wrong = settledFaultsOf(window);
    window.grab().toImage().convertToFormat(QImage::Format_RGB32).save(pictures() + u'/' + name + QStringLiteral(".png"));
    for (const QString &fault : wrong)
        faults << name + QStringLiteral(": ") + fault;
    if (dutch) {
        for (const QString &text : dutch->in(textsOf(window)))
            faults << name + QStringLiteral(": not translated: ") + text;
    }
}

} // namespace

TEST_CASE("on every page, in every look, language and text size, no text is clipped, covered, untranslated or without a name")
{
    DemoHome &home = town();
    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    REQUIRE(dutch.known() > 100);
    QStringList faults;
    int made = 0;
    for (const Language language : {Language::Nl, Language::En, Language::Fr}) {
        DemoHome::speak(language);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
            for (const double scale : {1.0, 2.0}) {
                Theme theme(mode, scale);
                const auto window = home.window(theme, language);
                for (const Place place : kPlaces) {
                    window->goTo(place);
                    picture(*window, QStringLiteral("%1_%2_%3_%4").arg(wordOf(place), word(mode), code(language)).arg(qRound(scale * 100)), language == Language::Nl ? &dutch : nullptr, faults);
                    ++made;
                }
            }
        }
    }
    CHECK(made == 9 * 3 * 3 * 2);
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("an opened letter shows whole on a wide, a narrow and a small window")
{
    DemoHome &home = town();
    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    DemoHome::speak(Language::Nl);
    Filter todo;
    todo.todoOnly = true;
    const auto rows = home.reader(Language::Nl)->rows(Acting::self(), todo, 0, 1);
    REQUIRE(rows);
    REQUIRE(rows->size() == 1);
    QStringList faults;
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
        for (const auto &[size, scale] : {std::pair{QSize(1400, 900), 1.0}, {QSize(1280, 720), 1.0}, {QSize(640, 900), 1.0}, {QSize(640, 400), 1.0}, {QSize(1400, 900), 2.0}}) {
            Theme theme(mode, scale);
            const auto window = home.window(theme, Language::Nl, size);
            window->open(rows->first().id);
            QTest::qWait(100);
            picture(*window, QStringLiteral("letter_%1_%2x%3_%4").arg(word(mode)).arg(size.width()).arg(size.height()).arg(qRound(scale * 100)), &dutch, faults);
        }
    }
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("no page of cards reaches out of a small window, and no box on it is higher than its words need")
{
    DemoHome &home = town();
    QStringList faults;
    for (const Language language : {Language::Nl, Language::Fr}) {
        DemoHome::speak(language);
        for (const auto &[size, scale] : {std::pair{QSize(640, 400), 2.0}, {QSize(640, 400), 1.4}, {QSize(1024, 600), 1.0}, {QSize(1400, 900), 1.0}}) {
            Theme theme(Theme::Mode::Light, scale);
            const auto window = home.window(theme, language, size);
            for (const Place place : {Place::Sources, Place::Display, Place::Settings}) {
                window->goTo(place);
                QTest::qWait(250); // a page that was resized reads itself again
                picture(*window, QStringLiteral("cards_%1_%2_%3x%4_%5").arg(wordOf(place), code(language)).arg(size.width()).arg(size.height()).arg(qRound(scale * 100)), nullptr, faults);
                INFO(wordOf(place).toStdString() << " " << size.width() << "x" << size.height() << " at " << scale);
                const auto areas = window->findChildren<QScrollArea *>();
                for (const QScrollArea *area : areas) {
                    if (area->isVisible())
                        CHECK(area->widget()->width() <= area->viewport()->width());
                }
                const auto boxes = window->findChildren<NoteBox *>();
                for (const NoteBox *box : boxes) {
                    if (box->isVisible())
                        CHECK(box->height() <= box->layout()->totalHeightForWidth(box->width()) + 1);
                }
            }
        }
    }
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("a search with one, many and no result shows whole on a wide, a narrow and a small window")
{
    DemoHome &home = town();
    keepText(home, QStringLiteral("huisvuil"), {QStringLiteral("Geachte mevrouw"), QStringLiteral("U betaalt een jaarlijkse belasting voor het ophalen van uw vuilniszakken en containers.\nUw gezin telt twee personen. U krijgt geen vermindering.")});
    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    QStringList faults;
    for (const Language language : {Language::Nl, Language::Fr}) {
        DemoHome::speak(language);
        for (const auto &[size, scale] : {std::pair{QSize(1400, 900), 1.0}, {QSize(640, 400), 1.0}, {QSize(640, 400), 2.0}, {QSize(1280, 720), 1.4}, {QSize(1300, 800), 1.0}}) {
            Theme theme(size.width() == 1280 ? Theme::Mode::Contrast : size.width() == 1300 ? Theme::Mode::Dark : Theme::Mode::Light, scale);
            const auto window = home.window(theme, language, size);
            window->goTo(Place::Documents);
            auto *page = window->findChild<DocumentsPage *>();
            REQUIRE(page);
            const auto *list = page->findChild<ListView *>(QStringLiteral("list"));
            for (const auto &[name, words] : {std::pair{"one", "schoolrekening"}, {"many", "huisvuil"}, {"inside", "vuilniszakken"}, {"none", "zeppelin"}}) {
                page->searchFor(QString::fromLatin1(words));
                REQUIRE(QTest::qWaitFor([&] { return list->model().isHits(); }, 5000));
                QTest::qWait(500); // the last question wins
                picture(*window, QStringLiteral("search_%1_%2_%3x%4_%5").arg(QLatin1String(name), code(language)).arg(size.width()).arg(size.height()).arg(qRound(scale * 100)), language == Language::Nl ? &dutch : nullptr, faults);
            }
        }
    }
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("what the person marked, and a letter that no program can open, show whole on a wide, a narrow and a small window")
{
    DemoHome &home = town();
    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    Filter todo;
    todo.todoOnly = true;
    const auto rows = home.reader(Language::Nl)->rows(Acting::self(), todo, 0, 50);
    REQUIRE(rows);
    const auto bill = std::find_if(rows->cbegin(), rows->cend(), [](const Row &row) { return row.obligation == Obligation::Kind::Pay; });
    REQUIRE(bill != rows->cend());
    home.engine->setRead(bill->id, true);
    home.engine->setPaid(bill->id, true);
    const auto paid = [&] { return home.reader(Language::Nl)->details(Acting::self(), bill->id).value().own.paidAt.has_value(); };
    REQUIRE(QTest::qWaitFor(paid, 5000));
    QStringList faults;
    for (const Language language : {Language::Nl, Language::Fr}) {
        DemoHome::speak(language);
        for (const auto &[size, scale] : {std::pair{QSize(1400, 900), 1.0}, {QSize(640, 900), 1.0}, {QSize(640, 400), 2.0}, {QSize(1400, 900), 2.0}}) {
            Theme theme(size.width() < 1000 ? Theme::Mode::Dark : Theme::Mode::Light, scale);
            const auto window = home.window(theme, language, size);
            window->open(bill->id);
            QTest::qWait(100);
            const auto panes = window->findChildren<DetailPane *>();
            for (DetailPane *pane : panes) {
                if (pane->isVisible())
                    pane->tellUnopened(QStringLiteral("/home/noor/.local/share/overzicht/contents/3f/boete-te-snel-gereden.pdf"));
            }
            picture(*window, QStringLiteral("marked_%1_%2x%3_%4").arg(code(language)).arg(size.width()).arg(size.height()).arg(qRound(scale * 100)), language == Language::Nl ? &dutch : nullptr, faults);
        }
    }
    home.engine->setPaid(bill->id, false);
    REQUIRE(QTest::qWaitFor([&] { return !paid(); }, 5000));
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("when a source fails the window names it, keeps what it had, and no page claims there is nothing")
{
    DemoHome &home = town();
    DemoHome::speak(Language::Nl);
    REQUIRE(home.town->breakAs(QStringLiteral("vlaams"), demo::Breakage{demo::Fault::Unavailable, -1, {}, {}}));
    home.sync();
    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    QStringList faults;
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
        Theme theme(mode, 1.0);
        const auto window = home.window(theme, Language::Nl);
        for (const Place place : {Place::Overview, Place::Sources, Place::Dossiers}) {
            window->goTo(place);
            picture(*window, QStringLiteral("failed_%1_%2").arg(wordOf(place), word(mode)), &dutch, faults);
        }
    }
    // Its state is a long word, and its button stands beside it where there is room.
    Theme large(Theme::Mode::Light, 2.0);
    const auto small = home.window(large, Language::Nl, {640, 400});
    small->goTo(Place::Sources);
    picture(*small, QStringLiteral("failed_sources_640x400_200"), &dutch, faults);
    const auto *page = small->findChild<SourcesPage *>();
    REQUIRE(page);
    const auto *again = page->findChild<Button *>(QStringLiteral("retry/ebox"));
    REQUIRE(again);
    CHECK(again->mapTo(page, QPoint()).x() < page->width() / 4); // below the name, at the left
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
    REQUIRE(home.town->breakAs(QStringLiteral("vlaams"), {}));
    home.sync();
}

TEST_CASE("the page of sources shows whole in every language and look, with a source that fails and one that is only a link")
{
    DemoHome &home = town();
    REQUIRE(home.town->breakAs(QStringLiteral("vlaams"), demo::Breakage{demo::Fault::Unavailable, -1, {}, {}}));
    home.sync();
    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    QStringList faults;
    for (const Language language : kLanguages) {
        DemoHome::speak(language);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
            for (const auto &[size, scale] : {std::pair{QSize(1400, 900), 1.0}, {QSize(1280, 720), 1.0}, {QSize(640, 400), 1.0}, {QSize(1400, 900), 2.0}}) {
                Theme theme(mode, scale);
                const auto window = home.window(theme, language, size);
                window->goTo(Place::Sources);
                QTest::qWait(80);
                auto *list = window->findChild<SourceList *>();
                REQUIRE(list);
                for (const char *key : {"source/ebox", "system/woningpas"}) {
                    REQUIRE(list->choose(QLatin1String(key)));
                    QTest::qWait(80);
                    const QString name = QStringLiteral("source_%1_%2_%3_%4x%5_%6").arg(QLatin1String(key).mid(7), word(mode), code(language)).arg(size.width()).arg(size.height()).arg(qRound(scale * 100));
                    if (!window->findChild<SourceDetail *>()->isVisible()) {
                        picture(*window, name + QStringLiteral("_list"), language == Language::Nl ? &dutch : nullptr, faults);
                        window->findChild<SourceRow *>(QLatin1String(key))->click();
                    }
                    picture(*window, name, language == Language::Nl ? &dutch : nullptr, faults);
                    CHECK(window->findChild<SourceDetail *>()->isVisible());
                    window->findChild<SourcesPage *>()->back();
                }
            }
        }
    }
    REQUIRE(home.town->breakAs(QStringLiteral("vlaams"), {}));
    home.sync();
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("a home that cannot be opened says what happened and what to do, in every language and look, and shows no list")
{
    DemoHome &home = town();
    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    QStringList faults;
    for (const Language language : {Language::Nl, Language::En, Language::Fr}) {
        DemoHome::speak(language);
        for (const auto kind : {Error::Kind::Malformed, Error::Kind::Busy, Error::Kind::Refused, Error::Kind::Gone}) {
            for (const double scale : {1.0, 2.0}) {
                Theme theme(Theme::Mode::Light, scale);
                theme.apply(*qApp);
                Window window({theme, *home.engine, home.senders, home.clock, home.home, Acting::self(), language, *home.settings});
                window.resize(1000, 700);
                window.showTrouble(Error{kind, QStringLiteral("file is not a database"), {}});
                window.show();
                REQUIRE(QTest::qWaitForWindowExposed(&window));
                picture(window, QStringLiteral("trouble_%1_%2_%3").arg(int(kind)).arg(code(language)).arg(qRound(scale * 100)), language == Language::Nl ? &dutch : nullptr, faults);
                CHECK(window.findChildren<QAbstractItemView *>().isEmpty());
                CHECK(window.findChildren<Button *>().size() == 2);
                CHECK(textsOf(window).join(u' ').contains(home.home.folder()));
                QSignalSpy again(&window, &Window::againAsked);
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.findChild<Button *>(), Qt::Key_Space);
                CHECK(again.count() == 1);
            }
        }
    }
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}

TEST_CASE("received bytes are shown escaped: nothing in them can act or hide")
{
    const QByteArray raw = "a\tb\n" + QString(QChar(0x202E)).toUtf8() + QByteArray(1, '\0') + "<b>x</b>" + QString(QChar(0x200B)).toUtf8();
    CHECK(RawDialog::escaped(raw) == QStringLiteral("a\tb\n\\u202e\\u0000<b>x</b>\\u200b"));
    CHECK(RawDialog::escaped(QByteArray(200'000, 'x')).size() < 70'000);
    CHECK(RawDialog::escaped(QByteArray(200'000, 'x')).contains(QStringLiteral("200000")));
}

TEST_CASE("the gallery's own checks see a clipped text, a covered text, a missing name and an English word")
{
    Theme theme;
    QWidget window;
    window.resize(400, 300);
    auto *clipped = new Text(theme, QStringLiteral("A sentence that is far too long for the little room that it is given here"), type::kBody, &window);
    clipped->setGeometry(0, 0, 80, 20);
    window.show();
    CHECK(faultsOf(window).filter(QStringLiteral("clipped")).size() == 1);
    clipped->setGeometry(0, 0, 390, 60);
    CHECK(faultsOf(window).isEmpty());

    auto *covering = new Text(theme, QStringLiteral("over it"), type::kBody, &window);
    covering->setGeometry(10, 5, 100, 40);
    covering->show();
    CHECK(faultsOf(window).filter(QStringLiteral("on top of each other")).size() == 1);
    covering->setGeometry(10, 100, 100, 40);

    auto *nameless = new QWidget(&window);
    nameless->setFocusPolicy(Qt::StrongFocus);
    nameless->setGeometry(10, 200, 40, 40);
    nameless->show();
    CHECK(faultsOf(window).filter(QStringLiteral("no name")).size() == 1);
    nameless->setAccessibleName(QStringLiteral("something"));
    CHECK(faultsOf(window).filter(QStringLiteral("no role")).size() == 1);

    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    CHECK(dutch.in({QStringLiteral("Documents"), QStringLiteral("Documenten"), QStringLiteral("Last complete check: today 08:14.")}).size() == 2);
}
