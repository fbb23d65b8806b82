// SPDX-License-Identifier: EUPL-1.2
#pragma once
// A desktop that writes down what it is asked to show, and a home of which a notifier tells.

#include "store/town.h"

#include "notify/notifier.h"

#include <QSignalSpy>
#include <QTest>

namespace notify {

using namespace town;
using namespace std::chrono_literals;

/// Writes down what it is asked to show, and answers as it is told to.
class Board final : public Desktop {
public:
    void show(const Bubble &bubble, Shown shown) override
    {
        asked << bubble;
        if (mute)
            return;
        Result<QString> answer = QString::number(m_next);
        if (trouble)
            answer = failure(*trouble, QStringLiteral("no"));
        else
            ++m_next;
        QMetaObject::invokeMethod(this, [this, shown = std::move(shown), answer] {
            if (beforeAnswer)
                beforeAnswer();
            shown(answer);
        }, Qt::QueuedConnection);
    }
    void close(const QString &name) override { closedNumbers << name.toUInt(); }
    bool mayStand(const QString &) const override { return stands; }

    QStringList bodies()
    {
        QStringList all;
        for (const Bubble &bubble : std::exchange(asked, {}))
            all << bubble.body;
        return all;
    }
    QList<Bubble> asked;
    QList<quint32> closedNumbers;
    std::optional<Error::Kind> trouble;
    bool stands = true; ///< it is the desktop of before
    bool mute = false; ///< it hangs: nothing is answered
    std::function<void()> beforeAnswer;

private:
    quint32 m_next = 1;
};

inline constexpr Notifier::Patience kQuick{1ms, 20ms, 5ms, 5ms, 3600s};

struct Told : Town {
    Board board;
    std::unique_ptr<Notifier> notifier;
    Manners manners;

    void start() { notifier = std::make_unique<Notifier>(*store, *reader, board, clock, manners, kQuick); }
    void begin() ///< with nothing to tell yet
    {
        start();
        settle();
    }
    void restart()
    {
        notifier.reset();
        open();
        start();
    }
    /// After what was asked of the store: until the notifier has looked, and the desktop has answered.
    void settle()
    {
        QSignalSpy looked(notifier.get(), &Notifier::looked);
        REQUIRE(QTest::qWaitFor([&] { return !looked.isEmpty(); }, 20'000));
    }
    QStringList toldNow()
    {
        settle();
        return board.bodies();
    }
    void bring(int from, int to)
    {
        QList<Found> letters;
        for (int n = from; n <= to; ++n)
            letters << found(QStringLiteral("b%1").arg(n), document(QStringLiteral("Brief %1").arg(n), at("2026-11-23T08:00:00Z").addSecs(n)));
        land(letters);
    }
};

} // namespace notify
