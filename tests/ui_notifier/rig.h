// SPDX-License-Identifier: EUPL-1.2
#pragma once
// The page of the one notifier over a real store: a mailbox, another one that brings the same letters, and what was imported.

#include "compose.h"
#include "notifier/app_entry.h"
#include "notifier/notifier_view.h"
#include "store/elsewhere.h"
#include "sync/engine.h"
#include "ui_pages/town.h"

#include "kit/button.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace overzicht {

struct NotifierRig {
    NotifierRig()
    {
        REQUIRE(town.senders.add(R"({"providers":[{"id":"federal","sources":["ebox","doccle"]}]})"));
        town.clock.set(moment(QStringLiteral("2026-11-23T08:30:00+01:00")).toUTC());
    }
    /// One letter, through those sources in that order.
    void letter(const char *number, const char *subject, const QString &arrived, const QStringList &through, const char *sender = "0316380841")
    {
        Letter told;
        told.id = QString::fromLatin1(number);
        told.subject = QString::fromUtf8(subject);
        told.sender = QString::fromLatin1(sender);
        told.arrived = moment(arrived);
        for (const QString &source : through) {
            Answer answer;
            Found found = told.found();
            found.keys << QStringLiteral("ebox:federal/") + QString::fromLatin1(number);
            answer.items << found;
            REQUIRE(town.store->land(SourceId(source), FeedId(QStringLiteral("post")), answer));
        }
    }
    void linkBoth()
    {
        town.link({QStringLiteral("eBox"), QStringLiteral("Doccle")});
        town.health(QStringLiteral("ebox"), Health::Fresh);
        town.health(QStringLiteral("doccle"), Health::Fresh);
    }
    /// Three letters since the first of the month, two of them twice.
    void fill()
    {
        linkBoth();
        letter("1", "Aanslagbiljet onroerende voorheffing 2026", QStringLiteral("2026-11-03T08:00:00+01:00"), {QStringLiteral("ebox"), QStringLiteral("doccle")});
        letter("2", "Bewonerskaart verlengen", QStringLiteral("2026-11-12T08:00:00+01:00"), {QStringLiteral("doccle"), QStringLiteral("ebox")}, "0207506262");
        letter("3", "Uitnodiging", QStringLiteral("2026-11-19T08:00:00+01:00"), {QStringLiteral("ebox")});
    }
    /// A notification of ours told of that letter.
    void tellOf(const char *subject)
    {
        const auto arrived = town.reader(Language::Nl)->arrivedSince(Acting::self(), moment(QStringLiteral("2026-01-01T00:00:00Z")), 100);
        REQUIRE(arrived);
        for (const Arrived &one : *arrived) {
            if (one.row.heading.subject == QString::fromUtf8(subject))
                REQUIRE(town.store->setAnnounced({one.row.id}, Announced::Told));
        }
    }
    /// The number that is counted under that key, and the list that it opens.
    Button *counted(const QString &key) const
    {
        const auto all = view->findChildren<Button *>();
        for (Button *button : all) {
            if (button->property(CountedList::kKey).toString() == key && button->isVisibleTo(view.get()))
                return button;
        }
        return nullptr;
    }
    /// What the list that stands open says, by line; buttons as they read.
    QStringList listed() const
    {
        QStringList lines;
        const auto lists = view->findChildren<CountedList *>();
        for (const CountedList *list : lists) {
            const auto parts = list->isVisibleTo(view.get()) ? list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly) : QList<QWidget *>();
            for (const QWidget *part : parts) {
                if (part->isHidden())
                    continue;
                if (const auto *label = qobject_cast<const QLabel *>(part))
                    lines << label->text();
                else if (const auto *button = qobject_cast<const QPushButton *>(part))
                    lines << button->text();
            }
        }
        return lines;
    }
    void hear(qint64 n, const char *app, const char *subject, const QString &at)
    {
        REQUIRE(town.store->keepHeard(Acting::self(), {Announcement{QString::fromLatin1(app), moment(at).toUTC(), QString::fromUtf8(subject), QByteArray::number(n).rightJustified(Announcement::kDigest, '0')}}));
    }
    void show(const Teller &teller = {}, bool isOffered = true, Language language = Language::En, const QSize &size = {900, 1200})
    {
        reader = town.reader(language);
        view = std::make_unique<NotifierView>(Surroundings{theme, *reader, town.senders, town.clock, town.home, Acting::self(), language}, engine, loadKnownApps().value(), teller, isOffered);
        view->resize(size);
        view->show();
        QTest::qWait(20);
    }
    /// From now on what is asked is done.
    void openEngine()
    {
        town.store.reset();
        QSignalSpy opened(&engine, &Engine::opened);
        engine.open();
        REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000));
    }
    /// Until what was asked is answered.
    void answered(int count = 1)
    {
        QSignalSpy kept(&engine, &Engine::heardKept);
        REQUIRE(QTest::qWaitFor([&] { return kept.size() >= count; }, 20'000));
        QTest::qWait(20);
    }
    QString text(const QWidget *of = nullptr) const
    {
        QString all;
        const auto labels = (of ? of : view.get())->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(view.get()))
                all += label->text() + u'\n';
        }
        return all;
    }
    AppEntry *app(const char *id) const { return view->findChild<AppEntry *>(QStringLiteral("app-") + QLatin1String(id)); }
    static Button *button(const QWidget *in, const char *name) { return in->findChild<Button *>(QLatin1String(name)); }

    Town town;
    const Registry registry = makeRegistry();
    Engine engine{town.home, registry, town.senders};
    Theme theme;
    std::unique_ptr<Reader> reader;
    std::unique_ptr<NotifierView> view;
};

} // namespace overzicht
