// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The window on a store that a test filled, and its picture.

#include "gallery/demo_home.h"
#include "gallery/inspect.h"
#include "ui_pages/town.h"

#include "documents/detail_pane.h"
#include "shell/window.h"

namespace overzicht {

/// A window on a store; its engine is not opened, so nothing is asked of anybody.
struct Shown {
    Shown(Town &town, Theme &theme, Language language, const QSize &size)
        : settings(town.home.folder() + QStringLiteral("/ui.ini"), QSettings::IniFormat), engine(town.home, registry, town.senders)
    {
        theme.apply(*qApp);
        window = std::make_unique<Window>(WindowParts{theme, engine, town.senders, town.clock, town.home, Acting::self(), language, settings});
        window->setReader(town.reader(language));
        window->setMinimumSize(1, 1);
        window->resize(size);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }
    DetailPane *pane() const
    {
        const auto all = window->findChildren<DetailPane *>();
        for (DetailPane *pane : all) {
            if (pane->isVisible())
                return pane;
        }
        return nullptr;
    }

    const Registry registry = makeRegistry();
    QSettings settings;
    Engine engine;
    std::unique_ptr<Window> window;
};

inline void picture(Shown &shown, const QString &name, const Untranslated *dutch, QStringList &faults)
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery");
    QDir().mkpath(folder);
    QTest::qWait(80);
    const QStringList wrong = settledFaultsOf(*shown.window);
    shown.window->grab().toImage().convertToFormat(QImage::Format_RGB32).save(folder + u'/' + name + QStringLiteral(".png"));
    for (const QString &fault : wrong)
        faults << name + QStringLiteral(": ") + fault;
    for (const QString &text : dutch ? dutch->in(textsOf(*shown.window)) : QStringList())
        faults << name + QStringLiteral(": not translated: ") + text;
}

/// "nl_light_1400x900_100": how it looks, for the name of a picture.
inline QString lookOf(Language language, Theme::Mode mode, const QSize &size, qreal scale)
{
    return QStringLiteral("%1_%2_%3x%4_%5").arg(code(language), mode == Theme::Mode::Dark ? QStringLiteral("dark") : mode == Theme::Mode::Contrast ? QStringLiteral("contrast") : QStringLiteral("light"))
        .arg(size.width()).arg(size.height()).arg(qRound(scale * 100));
}

} // namespace overzicht
