// SPDX-License-Identifier: EUPL-1.2
#include "background/doorbell.h"

#include "sync/owner_socket.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace overzicht {

namespace {

const QString kDo = QStringLiteral("do"), kShow = QStringLiteral("show"), kSay = QStringLiteral("say"), kShown = QStringLiteral("shown");
constexpr std::chrono::milliseconds kBetweenTries{50};

} // namespace

Doorbell::Doorbell(const Home &home, const Acting &who, QObject *parent) : QObject(parent)
{
    // Beside the socket of who writes the home, and seven bytes longer at most: a path of a socket has 107.
    const QString beside = home.socket();
    if (!beside.isEmpty())
        m_path = beside + u'.' + QString::fromLatin1(QCryptographicHash::hash(who.key().toUtf8(), QCryptographicHash::Sha256).toHex().left(6));
}

Doorbell::~Doorbell()
{
    m_door.reset();
    if (m_lock >= 0)
        ::close(m_lock);
}

bool Doorbell::claim()
{
    if (m_lock >= 0 || m_path.isEmpty())
        return true; // nobody can find anybody: each shows its own
    const int lock = ::open(QFile::encodeName(m_path + QStringLiteral(".lock")).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0)
        return true;
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        return false;
    }
    m_lock = lock;
    m_door = std::make_unique<OwnerDoor>();
    connect(m_door.get(), &OwnerDoor::asked, this, [this](int guest, const QJsonObject &line) {
        if (line.value(kDo) != kShow)
            return;
        m_door->send(guest, {{kSay, kShown}});
        Q_EMIT rung();
    });
    m_hears = m_door->listen(m_path).has_value();
    return true;
}

bool Doorbell::ring(std::chrono::milliseconds patience) const
{
    const QDeadlineTimer until(patience);
    do {
        const auto answer = askOwner(m_path, {{kDo, kShow}}, std::chrono::milliseconds(until.remainingTime()));
        if (answer)
            return answer->value(kSay) == kShown;
        QThread::msleep(ulong(kBetweenTries.count()));
    } while (!until.hasExpired());
    return false;
}

} // namespace overzicht
