// SPDX-License-Identifier: EUPL-1.2
#include "rig.h"

#include "activating/voice.h"

#include <QDir>
#include <QLineEdit>
#include <QScrollArea>

#include <catch2/catch.hpp>

using namespace overzicht;

TEST_CASE("No screen is wider than a small window, in any language and with letters twice as large")
{
    DesktopVoice voice;
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery");
    QDir().mkpath(folder);
    for (const Language language : kLanguages) {
        for (const auto &[size, scale] : {std::pair{QSize(640, 400), 1.0}, {QSize(800, 600), 2.0}}) {
            Shown shown(language, Theme::Mode::Light, scale, ActivationWay::Gateway, &voice);
            const auto fits = [&](const char *screen) {
                CAPTURE(screen, code(language).toStdString(), scale);
                shown.dialog->resize(size);
                QTest::qWait(60);
                CHECK(shown.dialog->size() == size);
                for (const QScrollArea *area : shown.dialog->findChildren<QScrollArea *>())
                    CHECK(area->widget()->width() <= area->viewport()->width());
                for (const Button *button : shown.dialog->findChildren<Button *>()) {
                    const QRect at(button->mapTo(shown.dialog.get(), QPoint()), button->size());
                    if (!button->isVisible())
                        continue;
                    CAPTURE(button->text().toStdString());
                    CHECK(at.left() >= 0);
                    CHECK(at.right() < size.width());
                    CHECK(button->height() >= button->heightForWidth(button->width()));
                }
                shown.dialog->grab().save(folder + QStringLiteral("/activation_small_%1_%2_%3.png").arg(QLatin1String(screen), code(language)).arg(qRound(scale * 100)));
            };
            fits("1");
            shown.press(shown.button("go-on"));
            shown.dialog->findChild<QLineEdit *>(QStringLiteral("activation-email"))->setText(QStringLiteral("lies.vandenbroucke@example.be"));
            fits("2");
        }
    }
}

TEST_CASE("pictures of each screen in four languages and three themes", "[.pictures]")
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery");
    QDir().mkpath(folder);
    const auto take = [&](const Shown &shown, const QString &name) {
        QTest::qWait(60);
        CHECK(shown.dialog->size() == QSize(1280, 860)); // no screen grows over the window
        shown.dialog->grab().save(folder + QStringLiteral("/activation_") + name + QStringLiteral(".png"));
    };
    DesktopVoice voice;
    for (const Language language : kLanguages) {
        for (const auto &[mode, word] : {std::pair{Theme::Mode::Light, "light"}, {Theme::Mode::Dark, "dark"}, {Theme::Mode::Contrast, "contrast"}}) {
            for (const qreal scale : {1.0, 2.0}) {
                Shown shown(language, mode, scale, ActivationWay::HandOver, &voice);
                const QString name = code(language) + u'_' + QLatin1String(word) + (scale > 1 ? QStringLiteral("_200") : QString());
                take(shown, QStringLiteral("1_") + name);
                shown.press(shown.button("go-on"));
                take(shown, QStringLiteral("2_") + name);
                shown.press(shown.choice(QStringLiteral("Q1-yes")));
                shown.press(shown.choice(QStringLiteral("Q2-both")));
                shown.press(shown.button("go-on"));
                take(shown, QStringLiteral("2b_") + name);
                shown.press(shown.choice(QStringLiteral("Q2-ebox")));
                shown.press(shown.choice(QStringLiteral("app-0")));
                shown.press(shown.button("go-on"));
                take(shown, QStringLiteral("3_decided_") + name);
                Course course{Course::Standing::Requested, shown.clock.now(), shown.decision(), ActivationWay::HandOver, {}, {}};
                shown.dialog->showCourse(course);
                take(shown, QStringLiteral("3_requested_") + name);
                course.standing = Course::Standing::Confirmed;
                shown.dialog->showCourse(course);
                take(shown, QStringLiteral("3_on_") + name);

                Shown gateway(language, mode, scale, ActivationWay::Gateway, &voice);
                gateway.press(gateway.button("go-on"));
                gateway.dialog->findChild<QLineEdit *>(QStringLiteral("activation-email"))->setText(QStringLiteral("lies.vandenbroucke@example.be"));
                gateway.dialog->codeSent(gateway.clock.now().addSecs(600));
                take(gateway, QStringLiteral("2_gateway_") + name);
            }
        }
    }
}
