// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/activation_dialog.h"
#include "activating/choice.h"
#include "compose.h"
#include "kit/button.h"
#include "kit/note_box.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace overzicht {

class At : public Clock {
public:
    QDateTime now() const override { return moment; }
    QDateTime moment = QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC);
};

/// The dialog with the texts that ship, as a person at home gets it.
struct Shown {
    explicit Shown(Language language = Language::Nl, Theme::Mode mode = Theme::Mode::Light, qreal scale = 1.0, ActivationWay way = ActivationWay::HandOver, Voice *voice = nullptr) : theme(mode, scale)
    {
        theme.apply(*qApp);
        QApplication::setDoubleClickInterval(100); // what is pressed below waits for it each time
        const TextBundle &bundle = *texts.current(QDate(2026, 12, 1));
        ActivationDialog::Setting setting;
        setting.desk.way = way;
        setting.values = {{QStringLiteral("services"), QStringLiteral("489")}, {QStringLiteral("date"), QStringLiteral("28 maart 2023")}, {QStringLiteral("email"), wordsOf(bundle.in(language).labels.value(way == ActivationWay::Gateway ? QStringLiteral("emailHere") : QStringLiteral("emailToGive")))},
                          {QStringLiteral("app"), QStringLiteral("Overzicht")}, {QStringLiteral("gateway"), QStringLiteral("Stad Lindehove")}};
        setting.apps = {QStringLiteral("Overzicht"), QStringLiteral("Doccle"), QStringLiteral("KBC"), QStringLiteral("Mijn Burgerprofiel")};
        setting.from = QStringLiteral("Overzicht");
        setting.voice = voice;
        dialog = std::make_unique<ActivationDialog>(theme, bundle, clock, setting, language);
        decided = std::make_unique<QSignalSpy>(dialog.get(), &ActivationDialog::decided);
        dialog->resize(1280, 860);
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        dialog->activateWindow();
    }
    /// Of the screen in sight; those of the one before it go from the event loop.
    Button *button(const char *name) const
    {
        Button *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Button *button : dialog->findChildren<Button *>(QLatin1String(name)))
                found = button->isVisible() ? button : found;
            return found != nullptr;
        }, 1'000);
        return found;
    }
    Choice *choice(const QString &name) const { return dialog->findChild<Choice *>(name); }
    void press(QWidget *widget) const
    {
        REQUIRE(widget);
        QTest::qWait(QApplication::doubleClickInterval() + 20);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
    }
    QString missing() const
    {
        for (const NoteBox *box : dialog->findChildren<NoteBox *>()) {
            if (box->isVisible() && box->accessibleName().startsWith(QStringLiteral("Dit moet u nog doen")))
                return box->accessibleName();
        }
        return {};
    }
    Decision decision() const { return decided->first().first().value<Decision>(); }

    TextBundles texts = loadActivationTexts().value();
    Theme theme;
    At clock;
    std::unique_ptr<ActivationDialog> dialog;
    std::unique_ptr<QSignalSpy> decided;
};

} // namespace overzicht
