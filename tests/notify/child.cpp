// SPDX-License-Identifier: EUPL-1.2
// What the test kills: a process that lands letters, each through two mailboxes, and tells them at a desktop that writes down what it took.
//   notify_child land|drain HOME LOG      b = the desktop took it, w = the window was asked to show it
//   notify_child drain|die HOME LOG MOMENT   the same at that moment, of reminders; `die`: it is killed when it hands the first one to the desktop
#include "store/town_letters.h"

#include "notify/notifier.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

using namespace overzicht;

namespace {

class Log {
public:
    explicit Log(const QString &path) : m_file(path) { m_file.open(QIODevice::Append | QIODevice::Unbuffered); }
    void write(char what, const QString &subject) { m_file.write(what + QByteArray(" ") + subject.toUtf8() + '\n'); } // one write: whole or not at all

private:
    QFile m_file;
};

class Board final : public Desktop {
public:
    Board(Log &log, bool dies) : m_log(log), m_dies(dies) {}
    void show(const Bubble &bubble, Shown shown) override
    {
        m_log.write('b', bubble.body);
        if (m_dies)
            ::raise(SIGKILL);
        QMetaObject::invokeMethod(this, [shown = std::move(shown), n = ++m_n] { shown(QString::number(n)); }, Qt::QueuedConnection);
    }
    void close(const QString &) override {}
    bool mayStand(const QString &) const override { return false; }

private:
    Log &m_log;
    const bool m_dies;
    quint32 m_n = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4 && words.size() != 5)
        return 2;
    const bool lands = words.at(1) == QLatin1String("land");
    const auto home = Home::open(words.at(2));
    const auto lock = home ? HomeLock::take(*home) : failure(home.error());
    SenderRegister senders;
    const SystemClock now;
    const FixedClock then(words.size() == 5 ? town::at(words.last().toLatin1().constData()) : QDateTime());
    const Clock &clock = words.size() == 5 ? static_cast<const Clock &>(then) : now;
    if (!lock || !senders.add(R"({"senders":[],"providers":[{"id":"federal","sources":["ebox","doccle"]}],"policy":[]})"))
        return 3;
    auto store = Store::open(*home, senders, clock);
    auto reader = Reader::open(*home, senders, clock, Language::Nl);
    if (!store || !reader)
        return 4;
    Log log(words.at(3));
    Board board(log, words.at(1) == QLatin1String("die"));
    using namespace std::chrono_literals;
    Notifier notifier(**store, **reader, board, clock, {}, {0ms, 0ms, 1ms, 1ms, 3600s});
    QObject::connect(&notifier, &Notifier::forWindow, [&](const QList<Untold> &what) {
        QList<ItemId> items;
        for (const Untold &one : what) {
            log.write('w', (*reader)->row(one.who, one.item)->heading.subject);
            items << one.item;
        }
        notifier.toldInWindow(items);
    });
    QObject::connect(&notifier, &Notifier::remindInWindow, [&](const QList<Reminder> &what) {
        QList<ItemId> items;
        for (const Reminder &one : what) {
            log.write('w', (*reader)->row(one.who, one.item)->heading.subject);
            items << one.item;
        }
        notifier.remindedInWindow(items);
    });
    int next = (*reader)->count(Acting::self(), {}).value_or(0);
    QObject::connect(&notifier, &Notifier::looked, &notifier, [&] {
        if (!lands)
            return QCoreApplication::quit();
        for (int n = 0; n < 1 + next % 3; ++n) { // up to three: they are told apart
            Found found = town::letter(next + n);
            found.readAtSource = false;
            found.keys << QStringLiteral("ebox:federal/%1").arg(next + n);
            for (const char *source : {"ebox", "doccle"}) {
                Answer answer;
                answer.items << found;
                if (!(*store)->land(SourceId(QLatin1String(source)), FeedId(QStringLiteral("federal")), answer))
                    return QCoreApplication::exit(5);
            }
        }
        next = (*reader)->count(Acting::self(), {}).value_or(0);
    }, Qt::QueuedConnection);
    std::printf("begun\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}
