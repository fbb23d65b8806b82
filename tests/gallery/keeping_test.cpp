// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "gallery/shown.h"

#include "shell/export_card.h"
#include "shell/keep_card.h"

#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QThread>

#include <atomic>

using namespace overzicht;

namespace {

/// What the card is given to do, as far as the picture needs it.
struct Fake {
    enum class Way { Waits, Done, Refused };
    std::atomic<Way> way = Way::Waits;

    archive::Outcome<archive::Exported> make(const QString &, const archive::Meanwhile &meanwhile) const
    {
        if (way == Way::Refused)
            return archive::trouble({archive::Trouble::Why::DiskFull, {}, {}, 840});
        if (way == Way::Done)
            return archive::Exported{1203, 412, 9, 184'000'000, {QStringLiteral("contents/1803341234123412/1-Aanslagbiljet personenbelasting aanslagjaar 2026.pdf")}};
        while (meanwhile({archive::Progress::Part::Contents, 63, 100}))
            QThread::msleep(5);
        return archive::trouble(archive::Trouble::Why::Stopped);
    }
};

} // namespace

TEST_CASE("what is kept, how far it is, what came of it and what disappears soon show whole in every look, language and text size")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    QList<Letter> letters;
    for (int i = 0; i < 5; ++i) {
        Letter letter;
        letter.id = QStringLiteral("l%1").arg(i);
        letter.expires = town.clock.now().addDays(3 + 8 * i);
        letters << letter;
    }
    town.land(QStringLiteral("ebox"), letters);
    town.health(QStringLiteral("ebox"), Health::Fresh);
    const Registry registry = makeRegistry();
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery/");
    QDir().mkpath(folder);
    QStringList faults;
    for (const Language language : {Language::Nl, Language::Fr, Language::De}) {
        DemoHome::speak(language);
        for (const auto &[mode, size, scale] : {std::tuple{Theme::Mode::Light, QSize(1400, 900), 1.0}, {Theme::Mode::Dark, QSize(1400, 900), 1.0}, {Theme::Mode::Contrast, QSize(1400, 900), 1.0}, {Theme::Mode::Light, QSize(1400, 900), 2.0}, {Theme::Mode::Light, QSize(640, 900), 1.0}}) {
            QSettings settings(town.home.folder() + QStringLiteral("/ui.ini"), QSettings::IniFormat);
            Engine engine(town.home, registry, town.senders);
            Theme theme(mode, scale);
            theme.apply(*qApp);
            Fake fake;
            Window window(WindowParts{.theme = theme, .engine = engine, .senders = town.senders, .clock = town.clock, .home = town.home, .who = Acting::self(), .language = language, .settings = settings, .systems = {}, .registry = nullptr, .ebox = {}, .apps = {}, .telling = {}, .fetching = nullptr, .share = nullptr,
                                      .exportTo = [&fake](const QString &to, const archive::Meanwhile &meanwhile) { return fake.make(to, meanwhile); }});
            window.setReader(town.reader(language));
            window.setMinimumSize(1, 1);
            window.resize(size);
            window.show();
            REQUIRE(QTest::qWaitForWindowExposed(&window));
            const auto the = [&](const char *name) { return window.findChild<QWidget *>(QLatin1String(name)); };
            const auto press = [&](const char *name) { qobject_cast<QPushButton *>(the(name))->click(); };
            const auto look = [&](const char *what, const QWidget *of) {
                QTest::qWait(80);
                const auto areas = window.findChildren<QScrollArea *>();
                for (QScrollArea *area : areas) {
                    if (area->isVisible() && area->widget() && area->widget()->isAncestorOf(of))
                        area->ensureWidgetVisible(const_cast<QWidget *>(of), 0, area->height() / 3);
                }
                QTest::qWait(20);
                const QString name = QLatin1String(what) + u'_' + lookOf(language, mode, size, scale);
                const QStringList wrong = settledFaultsOf(window);
                window.grab().toImage().convertToFormat(QImage::Format_RGB32).save(folder + name + QStringLiteral(".png"));
                for (const QString &fault : wrong)
                    faults << name + QStringLiteral(": ") + fault;
            };
            REQUIRE(QTest::qWaitFor([&] { return the("leaving") && the("leaving")->isVisible(); }, 20'000));
            look("leaving", the("leaving"));
            press("leaving-keep");
            look("leaving_question", the("leaving"));
            window.goTo(Place::Settings);
            auto *everything = window.findChild<ExportCard *>();
            REQUIRE(everything);
            look("keeping_idle", everything);
            press("keep-on");
            look("keeping_question", the("keep-question"));
            press("keep-yes");
            REQUIRE(QTest::qWaitFor([&] { return the("keep-count")->isVisible(); }, 20'000));
            const auto rows = town.reader(language)->rows(Acting::self(), {}, 0, 2).value();
            window.findChild<KeepCard *>()->tell({3, 1, 0, {ContentEnded{rows.first().id, 0, {}, Error{Error::Kind::Offline, {}, {}}}}, true});
            look("keeping_on", the("keep-failed"));
            everything->exportInto(folder);
            REQUIRE(QTest::qWaitFor([&] { return the("export-how")->property("text").toString().contains(QStringLiteral("63")); }, 20'000));
            look("export_running", the("export-stop"));
            everything->stop();
            REQUIRE(QTest::qWaitFor([&] { return !everything->isBusy(); }, 20'000));
            fake.way = Fake::Way::Done;
            everything->exportInto(QStringLiteral("/home/anna/Documenten/Administratie van het gezin"));
            REQUIRE(QTest::qWaitFor([&] { return !everything->isBusy(); }, 20'000));
            look("export_done", the("export-left-out"));
            fake.way = Fake::Way::Refused;
            everything->exportInto(folder);
            REQUIRE(QTest::qWaitFor([&] { return !everything->isBusy(); }, 20'000));
            look("export_refused", the("export-told"));
            settings.clear();
        }
    }
    DemoHome::speak(Language::Nl);
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}
