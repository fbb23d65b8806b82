// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "shell/manners_card.h"
#include "shell/manners_kept.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

const QuietHours kNight{QTime(22, 0), QTime(7, 0)};

} // namespace

TEST_CASE("how a person wants to be told is kept whole, and what stands in the file and is none of it is passed over")
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("ui.ini")), QSettings::IniFormat);
    const Manners first{false, Privacy::NewPost, {}};
    CHECK(keptManners(settings, first) == first);
    for (const Manners &manners : {Manners{true, Privacy::All, kNight}, Manners{true, Privacy::SenderOnly, {}}, Manners{true, Privacy::NewPost, QuietHours{QTime(0, 0), QTime(23, 59)}},
                                  Manners{true, Privacy::All, {}, false, true}, Manners{true, Privacy::All, {}, true, false}, Manners{true, Privacy::All, {}, false, false}}) {
        keepManners(settings, manners);
        CHECK(keptManners(settings, first) == manners);
    }
    keepManners(settings, {false, Privacy::All, {}});
    CHECK_FALSE(keptManners(settings, Manners()).on);
    for (const char *rubbish : {"", "x", "25:00-07:00", "22:00", "22:00-07:00-08:00", "-"}) {
        settings.setValue(QStringLiteral("notify/quiet"), QLatin1String(rubbish));
        CHECK_FALSE(keptManners(settings, Manners()).quiet);
    }
    settings.setValue(QStringLiteral("notify/show"), QStringLiteral("everything"));
    settings.setValue(QStringLiteral("notify/remind"), QStringLiteral("now and then"));
    CHECK(keptManners(settings, Manners()) == Manners());
}

TEST_CASE("each choice of how to be told says what is chosen, and telling nothing says what that means")
{
    const Theme theme;
    MannersCard card(theme, {true, Privacy::All, {}});
    QSignalSpy chosen(&card, &MannersCard::chosen);
    const auto button = [&](const char *name) { return card.findChild<QPushButton *>(QLatin1String(name)); };
    const auto press = [&](const char *name) {
        button(name)->click();
        return chosen.last().first().value<Manners>();
    };
    CHECK(button("tell-all")->isChecked());
    CHECK(button("tell-always")->isChecked());
    CHECK(press("tell-sender") == Manners{true, Privacy::SenderOnly, {}});
    CHECK(press("tell-by-day") == Manners{true, Privacy::SenderOnly, kNight});
    auto *off = card.findChild<QWidget *>(QStringLiteral("tell-off"));
    CHECK(off->isHidden());
    CHECK(press("tell-none") == Manners{false, Privacy::SenderOnly, kNight});
    CHECK_FALSE(off->isHidden());
    CHECK(press("tell-post") == Manners{true, Privacy::NewPost, kNight});
    CHECK(off->isHidden());
    CHECK(press("tell-always") == Manners{true, Privacy::NewPost, {}});
}

TEST_CASE("reminders are on until somebody chooses otherwise, each kind for itself, and are no choice where nothing is told")
{
    const Theme theme;
    MannersCard card(theme, {false, Privacy::All, {}});
    QSignalSpy chosen(&card, &MannersCard::chosen);
    const auto button = [&](const char *name) { return card.findChild<QPushButton *>(QLatin1String(name)); };
    const auto press = [&](const char *name) {
        button(name)->click();
        return chosen.last().first().value<Manners>();
    };
    QWidget *part = button("remind-unread")->parentWidget()->parentWidget();
    CHECK(part->isHidden());
    CHECK(press("tell-all") == Manners{true, Privacy::All, {}, true, true});
    CHECK_FALSE(part->isHidden());
    CHECK(button("remind-unread")->isChecked());
    CHECK(button("remind-days")->isChecked());
    CHECK(press("remind-unread-not") == Manners{true, Privacy::All, {}, false, true});
    CHECK(press("remind-days-not") == Manners{true, Privacy::All, {}, false, false});
    CHECK(press("remind-unread") == Manners{true, Privacy::All, {}, true, false});
    CHECK(press("tell-sender") == Manners{true, Privacy::SenderOnly, {}, true, false});
    // Who hears the choices one by one hears what each is about.
    CHECK(button("remind-unread")->accessibleName() == QStringLiteral("Letters you did not read: Remind me"));
    CHECK(button("remind-days-not")->accessibleName() == QStringLiteral("Last days: Do not remind me"));
}
