// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "gallery/demo_home.h"
#include "gallery/inspect.h"
#include "shell/settings_page.h"
#include "shell/window.h"
#include "ui_notifier/rig.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

using namespace overzicht;

namespace {

/// The whole window on a store, at the page of the one notifier.
struct Whole {
    Whole(NotifierRig &rig, Theme &theme, Language language, const QSize &size)
        : settings(rig.town.home.folder() + QStringLiteral("/ui.ini"), QSettings::IniFormat)
    {
        DemoHome::speak(language);
        theme.apply(*qApp);
        window = std::make_unique<Window>(WindowParts{.theme = theme, .engine = rig.engine, .senders = rig.town.senders, .clock = rig.town.clock, .home = rig.town.home, .who = Acting::self(), .language = language, .settings = settings,
                                                      .apps = [] { return loadKnownApps().value(); }, .telling = Telling{{}, [this](const Manners &manners) { chosen << manners; }}});
        window->setReader(rig.town.reader(language));
        window->setMinimumSize(1, 1);
        window->resize(size);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
    QSettings settings;
    QList<Manners> chosen;
    std::unique_ptr<Window> window;
};

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window, key, modifiers);
    QTest::qWait(10);
}

} // namespace

TEST_CASE("the page of the one notifier and the strip above the notices show whole in every look, language and size")
{
    NotifierRig rig;
    rig.fill();
    rig.town.link({QStringLiteral("eBox"), QStringLiteral("Doccle"), QStringLiteral("Stadsloket")}); // of which no app is known
    rig.letter("4", "Attest", QStringLiteral("2026-11-20T08:00:00+01:00"), {QStringLiteral("stadsloket")});
    rig.hear(1, "kbc", "Bewonerskaart verlengen", QStringLiteral("2026-11-12T09:00:00+01:00"));
    rig.hear(2, "doccle", "U hebt een nieuw document", QStringLiteral("2026-11-19T09:00:00+01:00"));
    rig.hear(3, "kbc", "U hebt een nieuw document", QStringLiteral("2026-10-20T09:00:00+02:00"));
    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    QStringList faults;
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery");
    QDir().mkpath(folder);
    for (const auto &[language, mode, scale, size] : {std::tuple{Language::Nl, Theme::Mode::Light, 1.0, QSize(1400, 900)}, {Language::Nl, Theme::Mode::Dark, 1.0, QSize(1400, 900)}, {Language::Nl, Theme::Mode::Contrast, 1.0, QSize(1400, 900)},
                                                      {Language::Fr, Theme::Mode::Light, 2.0, QSize(1400, 900)}, {Language::De, Theme::Mode::Light, 1.0, QSize(640, 900)}, {Language::Nl, Theme::Mode::Light, 1.0, QSize(640, 400)},
                                                      {Language::En, Theme::Mode::Light, 1.4, QSize(1280, 720)}}) {
        Theme theme(mode, scale);
        Whole whole(rig, theme, language, size);
        for (const Place place : {Place::Notices, Place::Notifier, Place::Settings}) {
            whole.window->goTo(place);
            QTest::qWait(80);
            if (place == Place::Notifier) {
                const auto entries = whole.window->findChildren<AppEntry *>();
                for (AppEntry *entry : entries)
                    entry->showSteps(true);
                QTest::qWait(80);
            }
            const QString name = QStringLiteral("%1_%2_%3_%4x%5_%6").arg(wordOf(place), code(language)).arg(int(mode)).arg(size.width()).arg(size.height()).arg(qRound(scale * 100));
            QWidget *page = whole.window->centralWidget();
            whole.window->grab().toImage().convertToFormat(QImage::Format_RGB32).save(folder + QStringLiteral("/one_") + name + QStringLiteral(".png"));
            const auto areas = page->findChildren<QScrollArea *>();
            for (const QScrollArea *area : areas) {
                if (place == Place::Notifier && area->isVisible() && area->widget()) {
                    CHECK(area->widget()->width() <= area->viewport()->width());
                    area->widget()->grab().toImage().convertToFormat(QImage::Format_RGB32).save(folder + QStringLiteral("/whole_") + name + QStringLiteral(".png"));
                }
            }
            for (const QString &fault : faultsOf(*whole.window))
                faults << name + QStringLiteral(": ") + fault;
            if (language == Language::Nl) {
                for (const QString &text : dutch.in(textsOf(*whole.window)))
                    faults << name + QStringLiteral(": not translated: ") + text;
            }
        }
    }
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
    DemoHome::speak(Language::En);
}

TEST_CASE("with the keyboard alone one comes from the notices to the page, chooses another app and goes back; the choice is kept and tells nothing here")
{
    NotifierRig rig;
    rig.fill();
    Theme theme;
    Whole whole(rig, theme, Language::En, {1400, 900});
    QApplication::setActiveWindow(whole.window.get());
    whole.window->goTo(Place::Notices);
    auto *arrange = whole.window->findChild<Button *>(QStringLiteral("arrange-notifier"));
    REQUIRE(arrange);
    arrange->setFocus(Qt::TabFocusReason);
    press(*whole.window, Qt::Key_Return);
    CHECK(whole.window->windowTitle().startsWith(QStringLiteral("One notifier")));
    CHECK(QApplication::focusWidget());
    AppEntry *kbc = whole.window->findChild<AppEntry *>(QStringLiteral("app-kbc"));
    REQUIRE(kbc);
    bool reached = false;
    for (int i = 0; i < 60 && !reached; ++i) {
        press(*whole.window, Qt::Key_Tab);
        reached = QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QStringLiteral("choose") && kbc->isAncestorOf(QApplication::focusWidget());
    }
    REQUIRE(reached);
    press(*whole.window, Qt::Key_Space);
    REQUIRE(whole.chosen.size() == 1);
    CHECK_FALSE(whole.chosen.first().on);
    CHECK(whole.settings.value(QStringLiteral("notify/teller")).toString() == QStringLiteral("kbc"));
    CHECK(whole.settings.value(QStringLiteral("notify/show")).toString() == QStringLiteral("none"));
    press(*whole.window, Qt::Key_Escape);
    CHECK(whole.window->windowTitle().startsWith(QStringLiteral("Notices")));
    const auto *strip = whole.window->findChild<QWidget *>(QStringLiteral("notifier-strip"));
    CHECK(strip->accessibleName().startsWith(QStringLiteral("KBC tells you of new post")));
    // From the settings as well; they show the choice.
    whole.window->goTo(Place::Settings);
    auto *there = whole.window->findChild<Button *>(QStringLiteral("notifier"));
    REQUIRE(there);
    CHECK(whole.window->findChild<QPushButton *>(QStringLiteral("tell-none"))->isChecked());
    there->click();
    CHECK(whole.window->windowTitle().startsWith(QStringLiteral("One notifier")));
}

TEST_CASE("who turned this app off and on again is shown no more than before")
{
    NotifierRig rig;
    rig.fill();
    Theme theme;
    Whole whole(rig, theme, Language::En, {1400, 900});
    whole.settings.setValue(QStringLiteral("notify/show"), QStringLiteral("sender"));
    whole.window->goTo(Place::Notifier);
    whole.window->findChild<AppEntry *>(QStringLiteral("app-doccle"))->findChild<Button *>(QStringLiteral("choose"))->click();
    QTest::qWait(20);
    whole.window->findChild<AppEntry *>(QStringLiteral("app-here"))->findChild<Button *>(QStringLiteral("choose"))->click();
    REQUIRE(whole.chosen.size() == 2);
    CHECK(whole.chosen.last() == Manners{true, Privacy::SenderOnly, {}});
}

TEST_CASE("who comes from the notices to arrange the notifier sees what is asked, wherever the page stood before")
{
    NotifierRig rig;
    rig.fill();
    rig.hear(3, "kbc", "U hebt een nieuw document", QStringLiteral("2026-10-20T09:00:00+02:00"));
    Theme theme;
    Whole whole(rig, theme, Language::En, {1000, 500});
    QApplication::setActiveWindow(whole.window.get());
    whole.window->goTo(Place::Notifier);
    QTest::qWait(50);
    const QWidget *question = whole.window->findChild<QWidget *>(QStringLiteral("question"));
    REQUIRE(question);
    QScrollArea *page = nullptr;
    for (QWidget *at = question->parentWidget(); at && !page; at = at->parentWidget())
        page = qobject_cast<QScrollArea *>(at);
    REQUIRE(page);
    page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    REQUIRE(page->verticalScrollBar()->value() > 0);
    whole.window->goTo(Place::Notices);
    QTest::qWait(20);
    whole.window->findChild<Button *>(QStringLiteral("arrange-notifier"))->click();
    QTest::qWait(50);
    question = whole.window->findChild<QWidget *>(QStringLiteral("question"));
    CHECK(page->viewport()->rect().contains(QRect(question->mapTo(page->viewport(), QPoint()), question->size())));
}

TEST_CASE("a fresh window says that nobody chose; a choice here or of what may be shown is kept, and hours of rest choose nobody")
{
    NotifierRig rig;
    rig.fill();
    Theme theme;
    Whole whole(rig, theme, Language::En, {1400, 900});
    const auto here = [&] { return whole.window->findChild<AppEntry *>(QStringLiteral("app-here"))->accessibleName(); };
    whole.window->goTo(Place::Notifier);
    CHECK(here().startsWith(QStringLiteral("This app: Tells now.")));
    whole.window->goTo(Place::Settings);
    auto *settings = whole.window->findChild<SettingsPage *>();
    REQUIRE(settings);
    Q_EMIT settings->mannersChosen(Manners{true, Privacy::All, QuietHours{QTime(22, 0), QTime(7, 0)}});
    CHECK(here().startsWith(QStringLiteral("This app: Tells now.")));
    Q_EMIT settings->mannersChosen(Manners{true, Privacy::SenderOnly, {}});
    CHECK(here().startsWith(QStringLiteral("This app: Chosen.")));
    whole.settings.clear();
    whole.window->goTo(Place::Notifier);
    whole.window->findChild<AppEntry *>(QStringLiteral("app-kbc"))->findChild<Button *>(QStringLiteral("choose"))->click();
    QTest::qWait(20);
    whole.window->findChild<AppEntry *>(QStringLiteral("app-here"))->findChild<Button *>(QStringLiteral("choose"))->click();
    CHECK(whole.settings.value(QStringLiteral("notify/teller")).toString() == QStringLiteral("here"));
    CHECK(here().startsWith(QStringLiteral("This app: Chosen.")));
}

TEST_CASE("in the demo town a notice leads to a real item of a linked source, and one press opens it")
{
    DemoHome home;
    home.open();
    home.sync();
    Theme theme;
    const auto window = home.window(theme, Language::Nl);
    const auto reader = home.reader(Language::Nl);
    const auto notices = reader->rows(Acting::self(), {.kind = ItemKind::Notice, .unreadOnly = false, .todoOnly = false, .hidden = false, .moneyOnly = false}, 0, 100);
    REQUIRE(notices);
    CHECK(notices->size() == 14);
    ItemId notice = ItemId::None, dossier = ItemId::None;
    for (const Row &row : *notices) {
        const auto details = reader->details(Acting::self(), row.id);
        REQUIRE(details);
        if (!details->beside.isEmpty() && details->beside.first().confirmed) {
            notice = row.id;
            dossier = details->beside.first().row.id;
        }
    }
    REQUIRE(notice != ItemId::None);
    CHECK(reader->row(Acting::self(), dossier)->kind == ItemKind::Dossier);
    window->goTo(Place::Notices);
    window->open(notice);
    QTest::qWait(50);
    auto *beside = window->findChild<Button *>(QStringLiteral("beside-%1").arg(qint64(dossier)));
    REQUIRE(beside);
    beside->click();
    QTest::qWait(50);
    CHECK(window->windowTitle().startsWith(QStringLiteral("Cases")));
}
