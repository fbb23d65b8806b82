// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "town.h"

#include "documents/detail_pane.h"
#include "documents/detail_words.h"
#include "domain/contents.h"
#include "domain/safe_text.h"
#include "kit/text.h"
#include "letter/letter_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace overzicht;

namespace {

struct Page {
    explicit Page(const QList<Letter> &letters)
    {
        town.link({QStringLiteral("eBox")});
        town.land(QStringLiteral("ebox"), letters);
        town.health(QStringLiteral("ebox"), Health::Fresh);
        reader = town.reader();
        pane = std::make_unique<DetailPane>(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), Language::En, nullptr});
        pane->resize(520, 800);
        pane->show();
        fetch = std::make_unique<QSignalSpy>(pane.get(), &DetailPane::fetchAsked);
        said = std::make_unique<QSignalSpy>(pane.get(), &DetailPane::announced);
        const auto rows = reader->rows(Acting::self(), Filter{.kind = {}, .unreadOnly = false, .todoOnly = false, .hidden = true}, 0, 10);
        REQUIRE(rows);
        REQUIRE_FALSE(rows->isEmpty());
        item = rows->first().id;
        pane->choose(item);
    }
    QPushButton *button(const char *name) const { return pane->findChild<QPushButton *>(QLatin1String(name)); }
    void press(const char *name) const
    {
        auto *b = button(name);
        INFO(name);
        REQUIRE(b);
        b->click();
    }
    QString text() const
    {
        QString all;
        const auto labels = pane->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(pane.get()))
                all += label->text() + QLatin1Char('\n');
        }
        return all;
    }

    Town town;
    Theme theme;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<DetailPane> pane;
    std::unique_ptr<QSignalSpy> fetch, said;
    ItemId item = ItemId::None;
};

Letter fine()
{
    Letter letter;
    letter.id = QStringLiteral("boete");
    letter.subject = QStringLiteral("Onmiddellijke inning");
    letter.asks = Obligation::Kind::Pay;
    letter.due = endOfDay(QDate(2026, 12, 2));
    letter.payment = PaymentRequest{Money(5300, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), Ogm::parse(QStringLiteral("010806817183")), {}};
    letter.digest = QByteArray(32, 'd');
    return letter;
}

} // namespace

TEST_CASE("a letter is never opened before the person said yes to the question")
{
    Page p({fine()});
    CHECK(p.fetch->isEmpty()); // showing it fetches nothing
    p.press("main");
    CHECK(p.fetch->isEmpty());
    CHECK(p.pane->isAsking());
    CHECK(p.text().contains(QStringLiteral("The sender can see that you opened it")));
    REQUIRE(p.said->size() == 1);

    SECTION("no leaves it closed")
    {
        p.press("asking-no");
        CHECK_FALSE(p.pane->isAsking());
        CHECK(p.fetch->isEmpty());
    }
    SECTION("Enter twice in a row opens nothing: the careful answer has the focus")
    {
        p.pane->activateWindow();
        REQUIRE(p.button("asking-no"));
        CHECK(p.pane->focusWidget() == p.button("asking-no"));
        QTest::keyClick(p.pane->focusWidget(), Qt::Key_Space);
        CHECK(p.fetch->isEmpty());
    }
    SECTION("yes fetches the letter itself, once")
    {
        p.press("asking-yes");
        REQUIRE(p.fetch->size() == 1);
        CHECK(p.fetch->first().at(0).value<ItemId>() == p.item);
        CHECK(p.fetch->first().at(1).toInt() == 1);
        CHECK(p.fetch->first().at(2).toString().isEmpty());
        p.press("main"); // already going
        CHECK(p.fetch->size() == 1);
    }
    SECTION("another letter in between takes the question away")
    {
        p.pane->choose(ItemId::None);
        CHECK_FALSE(p.pane->isAsking());
        CHECK(p.fetch->isEmpty());
    }
}

TEST_CASE("every way to the letter itself asks first: fetch, save, keep")
{
    Letter letter = fine();
    letter.expires = endOfDay(QDate(2026, 12, 5));
    for (const char *way : {"fetch1", "keep"}) {
        Page p({letter});
        p.press(way);
        INFO(way);
        CHECK(p.pane->isAsking());
        CHECK(p.fetch->isEmpty());
    }
}

TEST_CASE("an enclosure, and a letter that was opened before, are fetched without asking")
{
    {
        Page p({fine()});
        p.press("fetch2"); // not the letter itself
        CHECK_FALSE(p.pane->isAsking());
        REQUIRE(p.fetch->size() == 1);
        CHECK(p.fetch->first().at(1).toInt() == 2);
    }
    {
        Letter letter = fine();
        letter.read = true; // opened at the source
        Page p({letter});
        p.press("fetch1");
        CHECK_FALSE(p.pane->isAsking());
        CHECK(p.fetch->size() == 1);
    }
    {
        Page p({fine()});
        REQUIRE(p.town.store->setRead(p.item, true)); // opened here
        p.pane->refresh();
        p.press("fetch1");
        CHECK_FALSE(p.pane->isAsking());
        CHECK(p.fetch->size() == 1);
    }
}

TEST_CASE("a content that came whole says what was checked, marks the letter as read and opens our copy; a bad one says so and opens nothing")
{
    Page p({fine()});
    QSignalSpy read(p.pane.get(), &DetailPane::readAsked);
    p.press("main");
    p.press("asking-yes");
    p.pane->contentProgressed({p.item, 1, 40'000, 80'000});
    CHECK(p.text().contains(QStringLiteral("40 kB of 80 kB")));
    QSignalSpy stop(p.pane.get(), &DetailPane::fetchStopAsked);
    p.press("stop1");
    CHECK(stop.size() == 1);

    SECTION("whole")
    {
        const QString path = p.town.home.contents() + QStringLiteral("/brief.pdf");
        p.pane->contentEnded({p.item, 1, path, {}});
        CHECK(p.said->last().first().toString().contains(QStringLiteral("SHA-256")));
        REQUIRE(read.size() == 1);
        CHECK(read.first().at(1).toBool());
        REQUIRE(p.pane->isReading());
        CHECK(p.pane->findChild<LetterView *>()->path() == path);
        p.pane->stepBack();
        CHECK(p.text().contains(QStringLiteral("Checked: unchanged since the sender published it (SHA-256)")));
    }
    SECTION("changed on the way")
    {
        p.pane->contentEnded({p.item, 1, {}, Error{Error::Kind::Malformed, QStringLiteral("the digest is not the one that was declared"), {}}});
        CHECK(p.text().contains(QStringLiteral("not what the sender published")));
        CHECK_FALSE(p.text().contains(QStringLiteral("Checked")));
        CHECK_FALSE(p.text().contains(QStringLiteral("00ff"))); // the detail is for the log
        CHECK(read.isEmpty());
        CHECK_FALSE(p.pane->isReading());
    }
    SECTION("the source is away")
    {
        p.pane->contentEnded({p.item, 1, {}, Error{Error::Kind::Offline, {}, {}}});
        CHECK(p.text().contains(QStringLiteral("We cannot reach eBox now")));
        CHECK(read.isEmpty());
        CHECK_FALSE(p.pane->isReading());
    }
    SECTION("stopped by the person")
    {
        p.pane->contentEnded({p.item, 1, {}, Error{Error::Kind::Cancelled, {}, {}}});
        CHECK(p.text().contains(QStringLiteral("Nothing was saved")));
        CHECK_FALSE(p.pane->isReading());
    }
}

TEST_CASE("a program that came in the place of a PDF is told, and opened neither by itself nor afterwards")
{
    Page p({fine()});
    REQUIRE(QDir().mkpath(p.town.home.contents()));
    const QString path = p.town.home.contents() + QStringLiteral("/brief.bin");
    QFile file(path);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.write(QByteArray("\x7f" "ELF\x02\x01\x01\0\0", 9)) == 9));
    file.close();
    p.press("main");
    p.press("asking-yes");
    REQUIRE(p.town.store->setSaved(p.item, 1, path, fine().digest));
    p.pane->contentEnded({p.item, 1, path, {}});
    CHECK_FALSE(p.pane->isReading());
    CHECK(p.said->last().first().toString().contains(QStringLiteral("a program")));
    CHECK(p.text().contains(QStringLiteral("What came is a program")));
    CHECK_FALSE(p.text().contains(QStringLiteral("Checked: unchanged")));
    CHECK(p.button("fetch1")->isHidden());
    CHECK_FALSE(p.button("save1")->isHidden());

    // Another day the copy lies there, and whatever asks for it hears the same.
    p.pane->refresh();
    p.said->clear();
    p.press("fetch1");
    CHECK_FALSE(p.pane->isReading());
    REQUIRE(p.said->size() == 1);
    CHECK(p.said->last().first().toString().contains(QStringLiteral("a program")));
}

TEST_CASE("what is wrong with a content comes into sight, and who waits for it is taken there; who went on is not")
{
    Page p({fine()});
    p.pane->resize(520, 420);
    p.pane->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(p.pane.get()));
    const bool waits = GENERATE(true, false), comes = GENERATE(true, false);
    QWidget *start = p.button("main");
    REQUIRE(start);
    start->setFocus();
    p.press("main");
    p.press("asking-yes");
    if (!waits)
        p.button("why")->setFocus();
    const auto port = [&] { return p.pane->findChild<QScrollArea *>()->viewport(); };
    const auto inSight = [&](const char *name) {
        const QWidget *one = p.button(name);
        return port()->rect().contains(QRect(one->mapTo(port(), QPoint()), one->size()));
    };
    REQUIRE_FALSE(inSight("stop1"));
    if (comes) {
        REQUIRE(QDir().mkpath(p.town.home.contents()));
        const QString path = p.town.home.contents() + QStringLiteral("/brief.bin");
        QFile file(path);
        REQUIRE((file.open(QIODevice::WriteOnly) && file.write(QByteArray("\x7f" "ELF\x02\x01\x01\0\0", 9)) == 9));
        file.close();
        REQUIRE(p.town.store->setSaved(p.item, 1, path, fine().digest));
        p.pane->contentEnded({p.item, 1, path, {}});
    } else {
        p.pane->contentEnded({p.item, 1, {}, Error{Error::Kind::Malformed, QStringLiteral("the digest is not the one that was declared"), {}}});
    }
    const char *next = comes ? "save1" : "fetch1";
    REQUIRE(QTest::qWaitFor([&] { return inSight(next); }, 2000));
    CHECK(p.button(next)->hasFocus() == waits);
    if (!waits)
        CHECK(p.pane->focusWidget()->objectName() == QStringLiteral("why"));
}

TEST_CASE("an enclosure without a digest is never called unchanged")
{
    Page p({fine()});
    p.press("fetch2");
    p.pane->contentEnded({p.item, 2, p.town.home.contents() + QStringLiteral("/x.pdf"), {}});
    p.pane->stepBack();
    CHECK(p.text().contains(QStringLiteral("No usable fingerprint")));
    CHECK_FALSE(p.text().contains(QStringLiteral("unchanged")));
}

TEST_CASE("an account number that fails its check is marked and cannot be copied")
{
    Letter good = fine();
    {
        Page p({good});
        REQUIRE(p.button("copy-account"));
        p.press("copy-account");
        CHECK(QGuiApplication::clipboard()->text() == QLatin1String("BE68539007547034"));
        CHECK_FALSE(p.text().contains(QStringLiteral("fails its check")));
        CHECK(p.text().contains(QStringLiteral("BE68 5390 0754 7034")));
        CHECK(p.text().contains(QStringLiteral("+++010/8068/17183+++")));
    }
    Letter bad = fine();
    bad.payment->payee = Iban::parse(QStringLiteral("BE69539007547034"));
    {
        Page p({bad});
        CHECK_FALSE(p.button("copy-account"));
        CHECK(p.text().contains(QStringLiteral("fails its check")));
    }
}

TEST_CASE("the page says what to do, before when, what counts, and when the letter disappears")
{
    Letter letter = fine();
    letter.expires = endOfDay(QDate(2026, 12, 5));
    letter.remarks = Notes{Note("amount 1e99 refused: more than 999 999 999.99")};
    Page p({letter});
    const QString text = p.text();
    for (const char *part : {"What to do?", "Before when?", "What otherwise?", "Pay", "53,00", "9 day", "counts as received, also if you don't open it", "disappears at its source in 12 day",
                             "5 December 2026", "confirmed sender", "via eBox", "Vlaamse Belastingdienst", "Onmiddellijke inning", "amount 1e99 refused", "Source: eBox."}) {
        INFO(part);
        CHECK(text.contains(QLatin1String(part)));
    }
    // One primary button a page.
    p.press("why");
    CHECK(p.text().contains(QStringLiteral("by its number 0316380841, not by its name")));
    QSignalSpy refile(p.pane.get(), &DetailPane::refileAsked);
    p.press("refile");
    REQUIRE(refile.size() == 1);
}

TEST_CASE("hostile words stand on the page as text")
{
    Letter letter = fine();
    letter.subject = QStringLiteral("<img src=x onerror=alert(1)> & <b>dik</b> \u202Efdp.exe");
    Page p({letter});
    const auto labels = p.pane->findChildren<QLabel *>();
    bool found = false;
    for (const QLabel *label : labels) {
        CHECK(label->textFormat() != Qt::RichText);
        if (!label->text().isEmpty())
            CHECK(label->textFormat() == Qt::PlainText);
        found = found || label->text().startsWith(QStringLiteral("<img src=x onerror=alert(1)> & <b>dik</b>"));
        CHECK_FALSE(label->text().contains(QChar(0x202E)));
    }
    CHECK(found);

    Letter big = fine();
    big.subject = QString(1 << 20, QLatin1Char('M'));
    Page q({big});
    auto *subject = q.pane->findChild<Text *>(QStringLiteral("subject"));
    REQUIRE(subject);
    CHECK(subject->text().size() <= kLongestLine + 1);
    CHECK(subject->fits());
}

TEST_CASE("a change leaves the one who is typing where they were")
{
    Page p({fine()});
    p.pane->activateWindow();
    REQUIRE(p.button("fetch2"));
    p.button("fetch2")->setFocus();
    REQUIRE(p.pane->focusWidget() == p.button("fetch2"));
    REQUIRE(p.town.store->setRead(p.item, true));
    p.pane->refresh(Change{.revision = 1, .kinds = {}, .ids = {p.item}, .many = false});
    CHECK(p.button("unread")); // it was read again
    REQUIRE(p.button("fetch2"));
    CHECK(p.pane->focusWidget() == p.button("fetch2"));
    // What concerns another letter builds nothing again.
    const QWidget *same = p.button("fetch2");
    p.pane->refresh(Change{.revision = 2, .kinds = {}, .ids = {ItemId(7)}, .many = false});
    CHECK(p.button("fetch2") == same);
    p.pane->refresh(Change{.revision = 3, .kinds = {}, .ids = {}, .many = true});
    CHECK(p.button("fetch2") == same); // nothing changed: nothing is built again
}

TEST_CASE("that a letter has no date is never claimed; without one that we read the page says where to look")
{
    Row row;
    const QDateTime now = moment(QStringLiteral("2026-11-23T08:30:00+01:00"));
    row.kind = ItemKind::Document;
    row.obligation = Obligation::Kind::None;
    row.state = RowState::ForInformation;
    CHECK(actionWords(row, now).when == QStringLiteral("See the letter"));
    CHECK(actionWords(row, now, true).when == QStringLiteral("Not known")); // it cannot be seen any more
    row.dueAt = endOfDay(QDate(2026, 12, 2));
    CHECK(actionWords(row, now).when.contains(QStringLiteral("2 Dec")));
    row.dueAt.reset();
    row.kind = ItemKind::Notice;
    CHECK(actionWords(row, now).when == QStringLiteral("See the notice"));
}

TEST_CASE("a notice asks nothing, and its link is opened only by a press")
{
    Letter letter;
    letter.id = QStringLiteral("n1");
    letter.notice = true;
    letter.subject = QStringLiteral("Uw loopbaan is bijgewerkt");
    Page p({letter});
    QSignalSpy link(p.pane.get(), &DetailPane::linkOpenAsked);
    CHECK(p.text().contains(QStringLiteral("Nothing. You may have a look")));
    CHECK_FALSE(p.text().contains(QStringLiteral("counts as received")));
    REQUIRE(p.button("main"));
    CHECK(p.button("main")->text().contains(QStringLiteral("mypension.be")));
    p.press("main");
    REQUIRE(link.size() == 1);
    CHECK(link.first().first().toUrl() == QUrl(QStringLiteral("https://mypension.be/loopbaan")));
}

TEST_CASE("all that can be reached with the keyboard has a name")
{
    Letter letter = fine();
    letter.expires = endOfDay(QDate(2026, 12, 5));
    letter.body = true;
    Page p({letter});
    p.press("why");
    p.press("main");
    int reached = 0;
    const auto all = p.pane->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(p.pane.get()))
            continue;
        ++reached;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(access);
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        CHECK_FALSE(access->text(QAccessible::Name).isEmpty());
    }
    CHECK(reached > 10);
}

TEST_CASE("what must be asked before is decided by what the source declares")
{
    Details details{.row = {}, .item = fine().item(), .own = {}, .attachments = {}, .sightings = {}, .earlier = {}, .remarks = {}};
    for (const Attachment &a : std::get<Document>(details.item).attachments)
        details.attachments.append({a, {}});
    CHECK(mustAskBefore(details, 1));
    CHECK_FALSE(mustAskBefore(details, 2));
    CHECK_FALSE(mustAskBefore(details, 3)); // there is no third
    CHECK(mustAskBefore(details, 0));       // the main one
    CHECK_FALSE(mustAskBefore(details, kBodyContent));
    std::get<Document>(details.item).hasBody = std::get<Document>(details.item).bodyIsMain = true;
    CHECK(mustAskBefore(details, kBodyContent)); // reading the text counts as opening
    details.attachments[0].savedAs = QStringLiteral("contents/x");
    CHECK_FALSE(mustAskBefore(details, 1)); // our own copy
    CHECK(mustAskBefore(details, kBodyContent));
    details.own.readAt = moment(QStringLiteral("2026-11-23T08:30:00+01:00"));
    CHECK_FALSE(mustAskBefore(details, kBodyContent));
}

TEST_CASE("sizes are told only when they are believable")
{
    CHECK(sizeWords(0).isEmpty());
    CHECK(sizeWords(-5).isEmpty());
    CHECK(sizeWords(std::nan("")).isEmpty());
    CHECK(sizeWords(1e300).isEmpty());
    CHECK(sizeWords(0.4) == QLatin1String("less than 1 kB"));
    CHECK(sizeWords(84.5).contains(QStringLiteral("kB")));
    CHECK(sizeWords(1400).contains(QStringLiteral("MB")));
}

TEST_CASE("the text of a letter is offered only where there is reason to expect one, and its absence is no error")
{
    Letter letter = fine();
    letter.body = true;
    Page with({letter});
    CHECK_FALSE(with.button("fetch-1")); // an attachment is the letter: that a body is claimed proves nothing

    letter.main = false; // no attachment at all
    Page bare({letter});
    REQUIRE(bare.button("fetch-1"));
    bare.pane->contentEnded(ContentEnded{bare.item, kBodyContent, {}, Error{Error::Kind::Gone, {}, {}}});
    CHECK(bare.text().contains(QStringLiteral("This letter has no text of its own.")));
    CHECK_FALSE(bare.text().contains(QStringLiteral("no longer at")));
    CHECK_FALSE(bare.button("fetch-1")->isVisible());
    CHECK(bare.said->last().first().toString() == QStringLiteral("This letter has no text of its own."));

    letter.main = true;
    Document main = std::get<Document>(letter.item());
    main.bodyIsMain = true;
    CHECK(offersBody(main));
    main.bodyIsMain = false;
    CHECK_FALSE(offersBody(main));
}

TEST_CASE("a content that cannot be used says which of four it was: changed, much larger, cut, or of no use")
{
    const auto told = [](Error::Kind kind, const char *detail) { return errorWords(Error{kind, QString::fromLatin1(detail), {}}, QStringLiteral("eBox")); };
    const QStringList all{told(Error::Kind::Malformed, "the digest is not the one that was declared"), told(Error::Kind::Malformed, "declared as 20 bytes, and it is more than twice that"),
                          told(Error::Kind::Offline, "12 of 40 bytes came"), told(Error::Kind::Malformed, "words that nobody writes")};
    CHECK(all[0].contains(QStringLiteral("not what the sender published")));
    CHECK(all[1].contains(QStringLiteral("much larger than announced")));
    CHECK(all[2].contains(QStringLiteral("Only a part came")));
    CHECK(all[3].contains(QStringLiteral("cannot be used")));
    CHECK(told(Error::Kind::Malformed, "more than 5 redirects") != all[1]); // nothing was large
    CHECK(told(Error::Kind::Offline, "it seems cut: 3 bytes came") == all[2]);
    CHECK(told(Error::Kind::Offline, "ConnectionRefusedError").contains(QStringLiteral("cannot reach eBox")));
    for (const QString &one : all)
        CHECK(one.contains(QStringLiteral("othing was saved")));
}

namespace {

/// The first attachment lies in the home, as after a fetch.
QString keepFirst(Page &p)
{
    const QString path = p.town.home.contents() + QStringLiteral("/brief.pdf");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4");
    file.close();
    REQUIRE(p.town.store->setSaved(p.item, 1, path, fine().digest));
    REQUIRE(p.town.store->setRead(p.item, true));
    p.pane->refresh();
    return path;
}

/// What the desktop opens things with, answering `code`; the one of this computer for as long as it lives.
class Opener {
public:
    explicit Opener(int code)
    {
        QFile script(m_dir.filePath(QStringLiteral("xdg-open")));
        REQUIRE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s' \"$1\" > '" + asked().toUtf8() + "'\nexit " + QByteArray::number(code) + '\n');
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        qputenv("PATH", m_dir.path().toUtf8() + ':' + m_old);
    }
    ~Opener() { qputenv("PATH", m_old); }
    QString asked() const { return m_dir.filePath(QStringLiteral("asked")); }

private:
    QTemporaryDir m_dir;
    QByteArray m_old = qgetenv("PATH");
};

} // namespace

TEST_CASE("an address that no program can open is told, and belongs to that letter only")
{
    Page p({fine()});
    p.pane->openByDesktop();
    const int code = GENERATE(0, 3, 4);
    const Opener opener(code);
    const QUrl link(QStringLiteral("https://mypension.be/loopbaan"));
    Q_EMIT p.pane->linkOpenAsked(link);
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo(opener.asked()).size() > 0; }, 5000));
    QFile asked(opener.asked());
    REQUIRE(asked.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(asked.readAll()) == link.toString());
    if (code == 0) {
        QTest::qWait(200);
        CHECK_FALSE(p.text().contains(QStringLiteral("No program")));
        CHECK(p.said->isEmpty());
        return;
    }
    REQUIRE(QTest::qWaitFor([&] { return p.text().contains(QStringLiteral("No program on this computer can open that page.")); }, 5000));
    CHECK(p.text().contains(link.toString()));
    REQUIRE(p.said->size() == 1);
    CHECK(p.said->first().first().toString().contains(QStringLiteral("No program")));
    p.pane->choose(ItemId::None);
    CHECK_FALSE(p.text().contains(QStringLiteral("No program")));
}

TEST_CASE("a letter that is kept opens in the pane, below what it asks; back closes it, and another letter takes its place")
{
    Page p({fine()});
    const QString path = keepFirst(p);
    const auto reads = [&] {
        auto *view = p.pane->findChild<LetterView *>();
        return view && view->isVisibleTo(p.pane.get());
    };
    CHECK_FALSE(p.pane->stepBack()); // there is nothing to step back from
    p.press("fetch1");
    REQUIRE(reads());
    CHECK(p.pane->isReading());
    CHECK(p.fetch->isEmpty()); // nobody is asked
    CHECK(p.text().contains(QStringLiteral("Onmiddellijke inning")));
    CHECK_FALSE(p.button("fetch1")); // the letter itself stands there
    CHECK(p.pane->stepBack());
    CHECK_FALSE(reads());
    CHECK(p.button("fetch1"));
    CHECK(p.said->last().first().toString() == QStringLiteral("The letter is closed."));
    p.press("fetch1");
    p.pane->choose(ItemId::None);
    CHECK_FALSE(p.pane->isReading());
    CHECK_FALSE(reads());
}

TEST_CASE("while a letter stands open the one button does what comes next, and no longer opens it")
{
    Letter letter = fine();
    letter.asks = Obligation::Kind::Answer;
    letter.payment.reset();
    Page p({letter});
    keepFirst(p);
    REQUIRE(p.town.store->setRead(p.item, false));
    p.pane->refresh();
    REQUIRE(p.button("main"));
    const QString opens = p.button("main")->text();
    p.press("main");
    REQUIRE(p.pane->isReading());
    REQUIRE(p.button("main"));
    CHECK(p.button("main")->text() != opens);
    QSignalSpy done(p.pane.get(), &DetailPane::doneAsked);
    p.press("main");
    CHECK(done.size() == 1);
}

TEST_CASE("in a low pane the letter has all the room, and what it asks comes back when it is closed")
{
    Page p({fine()});
    keepFirst(p);
    p.press("fetch1");
    const auto *sheet = p.pane->findChild<QScrollArea *>();
    CHECK(sheet->isVisibleTo(p.pane.get()));
    p.pane->resize(520, 420);
    CHECK_FALSE(sheet->isVisibleTo(p.pane.get()));
    p.pane->stepBack();
    CHECK(sheet->isVisibleTo(p.pane.get()));
}

TEST_CASE("a letter that is gone at its source and was not kept is not offered; it says so, and one that was kept still opens")
{
    Letter letter = fine();
    letter.asks = Obligation::Kind::None;
    letter.payment.reset();
    Page p({letter});
    const bool kept = GENERATE(false, true);
    if (kept)
        keepFirst(p);
    CHECK(p.button("main"));
    p.town.clock.set(p.town.clock.now().addSecs(60));
    Answer sweep;
    sweep.wholeSince = p.town.clock.now();
    REQUIRE(p.town.store->land(SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), sweep).value().gone == 1);
    p.pane->refresh();
    if (kept) {
        CHECK_FALSE(p.text().contains(QStringLiteral("it was not kept here")));
        CHECK(p.button("main")->text() == QStringLiteral("Open the letter"));
        CHECK(p.button("fetch1")->isVisibleTo(p.pane.get()));
        CHECK_FALSE(p.button("fetch2")->isVisibleTo(p.pane.get())); // its enclosure was not
        return;
    }
    CHECK(p.text().contains(QStringLiteral("This letter is no longer at its source, and it was not kept here.")));
    CHECK(p.text().contains(QStringLiteral("Ask the sender for the letter")));
    for (const char *name : {"main", "save"})
        CHECK_FALSE(p.button(name));
    for (const char *name : {"fetch1", "save1", "fetch2", "save2"}) {
        INFO(name);
        CHECK_FALSE(p.button(name)->isVisibleTo(p.pane.get()));
    }
    p.pane->mainAction(); // Ctrl+Enter
    p.pane->save();       // Ctrl+S
    CHECK(p.fetch->isEmpty());
    CHECK_FALSE(p.pane->isAsking());
}

TEST_CASE("who says that a letter is paid sees and hears it, and takes it back by one key or one button")
{
    Page p({fine()});
    QSignalSpy paid(p.pane.get(), &DetailPane::paidAsked);
    REQUIRE(p.town.store->setRead(p.item, true));
    p.pane->refresh();
    p.pane->takeBack(); // nothing was said: nothing is taken back
    CHECK(paid.isEmpty());
    QSignalSpy on(p.pane.get(), &DetailPane::paidOnAsked);
    p.pane->mainAction(); // Ctrl+Enter asks on which day
    p.press("paid-today");
    REQUIRE(on.size() == 1);
    CHECK(on.first().at(1).toDateTime() == p.town.clock.now());
    REQUIRE(p.town.store->setPaid(p.item, p.town.clock.now()));
    p.said->clear();
    p.pane->refresh();
    CHECK(p.text().contains(QStringLiteral("You said that you paid this: today 08:30.")));
    REQUIRE(p.said->size() == 1);
    CHECK(p.said->first().first().toString() == QStringLiteral("Noted: you paid this. Ctrl+Z takes it back."));
    const auto *undo = p.button("unpaid");
    REQUIRE(undo);
    CHECK(undo->mapTo(p.pane.get(), QPoint()).y() < 500); // in sight without scrolling
    CHECK(undo->focusPolicy() == Qt::StrongFocus);

    SECTION("by key") { p.pane->takeBack(); }
    SECTION("by button") { p.press("unpaid"); }
    REQUIRE(paid.size() == 1);
    CHECK_FALSE(paid.last().at(1).toBool());
    REQUIRE(p.town.store->setPaid(p.item, std::nullopt));
    p.pane->refresh();
    CHECK_FALSE(p.text().contains(QStringLiteral("You said that you paid this")));
    CHECK(p.said->last().first().toString().startsWith(QStringLiteral("Taken back.")));
}

TEST_CASE("a letter that was kept without anybody reading it is read once its copy is opened, and nobody is asked for that")
{
    Letter letter = fine();
    letter.digest.clear();
    Page p({letter});
    REQUIRE(p.town.store->setKept(p.item));
    const QString path = p.town.home.folder() + QStringLiteral("/contents/1/1-brief.pdf");
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile copy(path);
    REQUIRE(copy.open(QIODevice::WriteOnly));
    REQUIRE(copy.write("%PDF-1.4\nbrief\n%%EOF\n") > 0);
    copy.close();
    REQUIRE(p.town.store->setSaved(p.item, 1, path, QByteArray(32, 'x')));
    p.pane->refresh({.revision = 1, .kinds = {}, .ids = {p.item}, .many = false});
    QSignalSpy read(p.pane.get(), &DetailPane::readAsked);
    CHECK(read.isEmpty());
    p.press("fetch1");
    CHECK_FALSE(p.pane->isAsking());
    CHECK(p.pane->isReading());
    REQUIRE(read.size() == 1);
    CHECK(read.first().at(1).toBool());
}

TEST_CASE("what is kept here is told among what happened, with the day and its whole fingerprint")
{
    Page p({fine()});
    CHECK_FALSE(p.text().contains(QStringLiteral("Kept here")));
    REQUIRE(p.town.store->setSaved(p.item, 2, p.town.home.folder() + QStringLiteral("/contents/1/2-toelichting.pdf"), QByteArray(32, '\x5a')));
    p.pane->refresh({.revision = 1, .kinds = {}, .ids = {p.item}, .many = false});
    CHECK(p.text().contains(QStringLiteral("Kept here: Toelichting")));
    CHECK(p.text().contains(QStringLiteral("Fingerprint (SHA-256): ") + QStringLiteral("5a").repeated(32)));
    CHECK_FALSE(p.text().contains(QStringLiteral("fetched it by itself")));
    REQUIRE(p.town.store->setKept(p.item));
    p.pane->refresh({.revision = 2, .kinds = {}, .ids = {p.item}, .many = false});
    CHECK(p.text().contains(QStringLiteral("This program fetched it by itself to keep it.")));
}
