// SPDX-License-Identifier: EUPL-1.2
#include "session/secrets.h"

#include <QCoreApplication>
#include <QMutex>
#include <QMutexLocker>
#include <QRegularExpression>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace overzicht {

namespace {

const QString kService = QStringLiteral("overzicht");

bool isName(const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9._-]{1,64}\\z"));
    return shape.match(name).hasMatch();
}

Result<> nameOrRefused(const QString &name)
{
    if (!isName(name))
        return failure(Error::Kind::Refused, QStringLiteral("a secret's name is 1 to 64 letters, digits, '-', '_' or '.'"));
    return {};
}

/// What the key store said, in our kinds. "Not found" is also what a bus without a login collection answers to a read: it says that there is
/// nothing to use, never that nothing was stored.
Result<> outcomeOf(const QKeychain::Job &job, const QString &name)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return failure(Error::Kind::SignInNeeded, QStringLiteral("the key store has no '%1'").arg(name));
    default:
        return failure(Error::Kind::Offline, QStringLiteral("the key store cannot be used (error %1)").arg(int(job.error())));
    }
}

} // namespace

/// Where answers are delivered, from whatever thread: empty once the Secrets they were for is gone.
struct Secrets::Desk {
    QMutex guard;
    QObject *owner = nullptr;

    void post(std::function<void()> call)
    {
        QMutexLocker lock(&guard);
        if (owner)
            QMetaObject::invokeMethod(owner, std::move(call), Qt::QueuedConnection);
    }
};

namespace {

/// Calls `answer` once, with the first of two: what the key store says, or that it took too long.
template <typename Value>
class Once {
public:
    explicit Once(std::function<void(Result<Value>)> answer) : m_answer(std::move(answer)) {}
    void operator()(Result<Value> result)
    {
        if (auto answer = std::exchange(m_answer, {}))
            answer(std::move(result));
    }

private:
    std::function<void(Result<Value>)> m_answer; // only touched in the owner's thread
};

/// QtKeychain queues its jobs in one object for the whole process, which belongs to the thread that asked first; were that a thread that ends,
/// every later job would wait for ever. So all jobs are made in the main thread.
template <typename Job, typename Prepare, typename Finish>
void startInMainThread(Prepare prepare, Finish finish)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [prepare, finish] {
            auto *job = new Job(kService);
            job->setAutoDelete(true);
            job->setInsecureFallback(false);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, QCoreApplication::instance(), [job, finish] { finish(*job); });
            job->start();
        },
        Qt::QueuedConnection);
}

Error tooLong() { return Error{Error::Kind::Offline, QStringLiteral("the key store did not answer in time; it may be locked"), {}}; }

} // namespace

Secrets::Secrets(QObject *parent) : QObject(parent), m_desk(std::make_shared<Desk>()) { m_desk->owner = this; }

Secrets::~Secrets()
{
    QMutexLocker lock(&m_desk->guard);
    m_desk->owner = nullptr;
}

void Secrets::read(const SecretPlace &place, Read read)
{
    const auto once = std::make_shared<Once<QByteArray>>(std::move(read));
    const auto answer = [once, desk = m_desk](Result<QByteArray> result) { desk->post([once, result = std::move(result)]() mutable { (*once)(std::move(result)); }); };
    if (const auto fine = nameOrRefused(place.name); !fine)
        return answer(failure(fine.error()));
    if (place.kind == SecretPlace::Kind::Environment) {
        const QByteArray value = qgetenv(place.name.toLatin1().constData());
        if (value.isEmpty())
            return answer(failure(Error::Kind::SignInNeeded, QStringLiteral("the environment has no '%1'").arg(place.name)));
        return answer(value);
    }
    QTimer::singleShot(m_patience, this, [once] { (*once)(failure(tooLong())); });
    startInMainThread<QKeychain::ReadPasswordJob>([name = place.name](QKeychain::ReadPasswordJob &job) { job.setKey(name); },
                                                  [answer, name = place.name](QKeychain::ReadPasswordJob &job) {
                                                      const Result<> said = outcomeOf(job, name);
                                                      if (!said)
                                                          answer(failure(said.error()));
                                                      else if (job.binaryData().isEmpty())
                                                          answer(failure(Error::Kind::SignInNeeded, QStringLiteral("the key store has an empty '%1'").arg(name)));
                                                      else
                                                          answer(job.binaryData());
                                                  });
}

void Secrets::write(const QString &name, const QByteArray &secret, Done done)
{
    const auto once = std::make_shared<Once<void>>(std::move(done));
    const auto answer = [once, desk = m_desk](Result<> result) { desk->post([once, result = std::move(result)]() mutable { (*once)(std::move(result)); }); };
    if (const auto fine = nameOrRefused(name); !fine)
        return answer(fine);
    if (secret.isEmpty())
        return answer(failure(Error::Kind::Refused, QStringLiteral("an empty secret is not kept")));
    QTimer::singleShot(m_patience, this, [once] { (*once)(failure(tooLong())); });
    startInMainThread<QKeychain::WritePasswordJob>(
        [name, secret](QKeychain::WritePasswordJob &job) {
            job.setKey(name);
            job.setBinaryData(secret);
        },
        [answer, name](QKeychain::WritePasswordJob &job) { answer(outcomeOf(job, name)); });
}

void Secrets::remove(const QString &name, Done done)
{
    const auto once = std::make_shared<Once<void>>(std::move(done));
    const auto answer = [once, desk = m_desk](Result<> result) { desk->post([once, result = std::move(result)]() mutable { (*once)(std::move(result)); }); };
    if (const auto fine = nameOrRefused(name); !fine)
        return answer(fine);
    QTimer::singleShot(m_patience, this, [once] { (*once)(failure(tooLong())); });
    startInMainThread<QKeychain::DeletePasswordJob>([name](QKeychain::DeletePasswordJob &job) { job.setKey(name); },
                                                    [answer, name](QKeychain::DeletePasswordJob &job) { answer(outcomeOf(job, name)); });
}

} // namespace overzicht
