// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "gallery/shown.h"

#include "shell/fetch_choice.h"
#include "shell/screen_share.h"

#include <QButtonGroup>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace overzicht;
using namespace std::chrono_literals;

TEST_CASE("the settings with all that can be chosen, and what stands on top of a page, show whole in every look, language and text size")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.landMany(QStringLiteral("ebox"), 4);
    town.health(QStringLiteral("ebox"), Health::Fresh);
    const Registry registry = makeRegistry();
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery/");
    QDir().mkpath(folder);
    QStringList faults;
    for (const Language language : {Language::Nl, Language::Fr, Language::De}) {
        DemoHome::speak(language);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
            for (const auto &[size, scale] : {std::pair{QSize(1400, 900), 1.0}, {QSize(1400, 900), 2.0}, {QSize(640, 900), 1.0}}) {
                QFile::remove(town.home.folder() + QStringLiteral("/ui.ini"));
                QSettings settings(town.home.folder() + QStringLiteral("/ui.ini"), QSettings::IniFormat);
                std::optional<AutostartTrouble> trouble;
                FetchChoice choice(settings, [&](bool) { return trouble; }, QStringLiteral("/home/anna/.config/autostart/overzicht.desktop"));
                ScreenShare share;
                Engine engine(town.home, registry, town.senders);
                Theme theme(mode, scale);
                theme.apply(*qApp);
                Window window(WindowParts{theme, engine, town.senders, town.clock, town.home, Acting::self(), language, settings, {}, nullptr, {}, {}, Telling{Manners(), [](const Manners &) {}}, &choice, &share});
                window.setReader(town.reader(language));
                window.setMinimumSize(1, 1);
                window.resize(size);
                window.show();
                REQUIRE(QTest::qWaitForWindowExposed(&window));
                const auto look = [&](const char *what) {
                    QTest::qWait(80);
                    const QString name = QLatin1String(what) + u'_' + lookOf(language, mode, size, scale);
                    const QStringList wrong = settledFaultsOf(window);
                    window.grab().toImage().convertToFormat(QImage::Format_RGB32).save(folder + name + QStringLiteral(".png"));
                    for (const QString &fault : wrong)
                        faults << name + QStringLiteral(": ") + fault;
                };
                share.set(true);
                Q_EMIT engine.synced(Report());
                auto *question = window.findChild<QWidget *>(QStringLiteral("fetch-question"));
                REQUIRE(question);
                REQUIRE(question->isVisible());
                look("question");
                share.set(false);
                window.goTo(Place::Settings);
                window.findChild<QPushButton *>(QStringLiteral("fetch-no"))->click();
                CHECK_FALSE(question->isVisible());
                auto *every = window.findChild<QPushButton *>(QStringLiteral("fetch-4"));
                REQUIRE(every);
                trouble = AutostartTrouble{AutostartTrouble::Kind::Foreign, {}};
                every->click();
                const auto areas = window.findChildren<QScrollArea *>();
                for (QScrollArea *area : areas) {
                    if (area->isVisible() && area->widget() && area->widget()->isAncestorOf(every))
                        area->ensureWidgetVisible(every, 0, area->height() / 2);
                }
                look("settings_trouble");
                trouble.reset();
                every->click();
                look("settings_background");
            }
        }
    }
    DemoHome::speak(Language::Nl);
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}
