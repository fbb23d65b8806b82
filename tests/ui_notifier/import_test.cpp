// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "ui_notifier/rig.h"

#include "notifier/mail_card.h"

#include <QFile>

using namespace overzicht;

namespace {

QByteArray mail(const char *from, const char *date, const char *subject) { return QByteArray("From: ") + from + "\nDate: " + date + "\nSubject: " + subject + "\n\nHier staat geheim.\n\n"; }

} // namespace

TEST_CASE("files that the person picks are counted, each says what it gave, and a wrong one hides none of the others")
{
    NotifierRig rig;
    rig.fill();
    rig.show();
    rig.openEngine();
    const QTemporaryDir dir;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QByteArray mark = "From - Tue Nov 03 14:05:22 2026\n";
    const QString box = write(QStringLiteral("post.mbox"), mark + mail("info@kbc.be", "Thu, 12 Nov 2026 10:00:00 +0100", "Bewonerskaart verlengen") + mark + mail("a@elders.example", "Thu, 12 Nov 2026 10:00:00 +0100", "x"));
    const QString bad = write(QStringLiteral("foto.png"), "\x89PNG\r\n");
    QSignalSpy imported(rig.view.get(), &NotifierView::imported);
    auto *card = rig.view->findChild<MailCard *>();
    Q_EMIT card->filesChosen({bad, box});
    CHECK_FALSE(rig.button(card, "pick-mails")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return imported.size() == 1; }, 20'000));
    QTest::qWait(20); // what was added is laid out
    CHECK(rig.button(card, "pick-mails")->isEnabled());
    CHECK(rig.text(card).contains(QStringLiteral("foto.png: There is no e-mail in this file.")));
    CHECK(rig.text(card).contains(QStringLiteral("post.mbox: 2 e-mail(s) in it. 1 of apps we know. 1 of them new. 1 left out: of no app we know.")));
    CHECK(rig.view->state().copies.times == 5);
    CHECK(rig.button(card, "forget-mails")->isVisible());
    // The same file once more counts nothing twice.
    rig.view->importFiles({box});
    REQUIRE(QTest::qWaitFor([&] { return imported.size() == 2; }, 20'000));
    QTest::qWait(20);
    CHECK(rig.text(card).contains(QStringLiteral("0 of them new.")));
    CHECK(rig.view->state().copies.times == 5);
    rig.button(card, "forget-mails")->click();
    rig.answered();
    CHECK(rig.view->state().copies.times == 4);
    CHECK_FALSE(rig.button(card, "forget-mails")->isVisible());
}

TEST_CASE("a page that goes while files are read stops reading, and brings nothing down")
{
    NotifierRig rig;
    rig.fill();
    rig.show();
    rig.openEngine();
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("groot.mbox")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("From - Tue Nov 03 14:05:22 2026\n" + mail("info@kbc.be", "Thu, 12 Nov 2026 10:00:00 +0100", "x")) > 0);
    REQUIRE(file.resize(file.size() + 4'000'000'000));
    file.close();
    rig.view->importFiles({file.fileName()});
    rig.view.reset();
    QTest::qWait(50);
    CHECK(rig.engine.parent() == nullptr);
}
