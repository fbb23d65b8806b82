// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The demo town's servers, a home linked to them, and the real engine: what the window shows on a newcomer's first day.

#include "compose.h"
#include "demo/town.h"
#include "shell/window.h"
#include "sync/demo_home.h"
#include "sync/engine.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <catch2/catch.hpp>

namespace overzicht {

class DemoHome {
public:
    DemoHome() : m_folder(m_dir.filePath(QStringLiteral("home"))), registry(makeRegistry()), senders(makeSenders()), home(Home::open(m_folder).value())
    {
        auto started = demo::Town::start({});
        REQUIRE(started);
        town = std::move(*started);
        REQUIRE(markDemoHome(home));
        QDir().mkpath(home.sources());
        const auto files = town->sourceFiles();
        for (const auto &[name, content] : files) {
            QFile file(home.sources() + u'/' + name);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        settings = std::make_unique<QSettings>(home.folder() + QStringLiteral("/ui.ini"), QSettings::IniFormat);
        engine = std::make_unique<Engine>(home, registry, senders);
    }

    void open()
    {
        QSignalSpy opened(engine.get(), &Engine::opened);
        QSignalSpy failed(engine.get(), &Engine::failed);
        engine->open();
        REQUIRE(QTest::qWaitFor([&] { return opened.count() + failed.count() > 0; }, 20'000));
        REQUIRE(failed.isEmpty());
    }

    void sync()
    {
        QSignalSpy synced(engine.get(), &Engine::synced);
        engine->sync();
        REQUIRE(QTest::qWaitFor([&] { return synced.count() > 0; }, 60'000));
        QTest::qWait(150); // the last change is told within a tenth of a second
    }

    std::unique_ptr<Reader> reader(Language language)
    {
        auto opened = Reader::open(home, senders, clock, language);
        REQUIRE(opened);
        return std::move(*opened);
    }

    /// A window as main() makes it, shown at that size.
    std::unique_ptr<Window> window(Theme &theme, Language language, const QSize &size = {1400, 900})
    {
        theme.apply(*qApp);
        auto made = std::make_unique<Window>(WindowParts{theme, *engine, senders, clock, home, Acting::self(), language, *settings, [] { return loadSystems().value(); }, &registry});
        made->setReader(reader(language));
        made->setMinimumSize(1, 1);
        made->resize(size);
        made->show();
        REQUIRE(QTest::qWaitForWindowExposed(made.get()));
        return made;
    }

    static void speak(Language language)
    {
        const auto old = qApp->findChildren<QTranslator *>();
        for (QTranslator *translator : old) {
            QCoreApplication::removeTranslator(translator);
            delete translator;
        }
        REQUIRE(installTranslations(*qApp, language));
    }

private:
    static SenderRegister makeSenders()
    {
        auto loaded = loadSenders(QString());
        REQUIRE(loaded);
        SenderRegister all = *loaded;
        if (!all.find(PartyId(QStringLiteral("0207506262"))))
            (void)all.add(demo::Town::senders());
        return all;
    }

    QTemporaryDir m_dir;
    QString m_folder;

public:
    const Registry registry;
    const SenderRegister senders;
    const SystemClock clock;
    const Home home;
    std::unique_ptr<demo::Town> town;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Engine> engine;
};

} // namespace overzicht
