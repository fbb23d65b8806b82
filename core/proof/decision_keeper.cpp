// SPDX-License-Identifier: EUPL-1.2
#include "proof/decision_keeper.h"

#include "session/secrets.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTimer>

namespace overzicht {

namespace {

constexpr std::chrono::milliseconds kBetweenTries{50};
constexpr int kMostTries = 200; ///< ten seconds

QString recordIn(const QString &folder) { return folder + QStringLiteral("/record.jws"); }
QString keyPlace(const QString &name) { return QStringLiteral("proof-key.") + name; }
QString headPlace(const QString &name) { return QStringLiteral("proof-head.") + name; }
QString homePlace(const QString &home)
{
    const QFileInfo folder(home);
    const QByteArray which = folder.canonicalFilePath().toUtf8() + '\n' + QByteArray::number(folder.birthTime().isValid() ? folder.birthTime().toMSecsSinceEpoch() : 0);
    return QStringLiteral("proof-home.") + QString::fromLatin1(QCryptographicHash::hash(which, QCryptographicHash::Sha256).toHex().left(16));
}
SecretPlace inKeyStore(const QString &name) { return {SecretPlace::Kind::KeyStore, name}; }

QString newName() { return QStringLiteral("%1").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0')); }

Result<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Busy, QStringLiteral("writing the record of decisions: %1").arg(file.errorString()));
    return {};
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Busy, QStringLiteral("reading the record of decisions: %1").arg(file.errorString()));
    return file.readAll();
}

} // namespace

DecisionKeeper::DecisionKeeper(const QString &home, QObject *parent) : QObject(parent), m_home(home), m_folder(home + QStringLiteral("/decisions")), m_secrets(std::make_unique<Secrets>()) {}

DecisionKeeper::~DecisionKeeper() = default;

Result<QString> DecisionKeeper::name() const
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9a-f]{16}\\z"));
    const auto written = readWhole(m_folder + QStringLiteral("/name"));
    if (!written)
        return failure(written.error());
    const QString name = QString::fromLatin1(*written).trimmed();
    if (name.isEmpty() && !QFile::exists(recordIn(m_folder)))
        return QString();
    return shape.match(name).hasMatch() ? Result<QString>(name) : failure(Error::Kind::Malformed, QStringLiteral("the name of the key of the record of decisions is gone, or none"));
}

bool DecisionKeeper::isUnknown(const Error &error) const
{
    const auto known = name();
    return error.kind == Error::Kind::Offline && known && known->isEmpty();
}

void DecisionKeeper::openKeys(Then then)
{
    const auto known = name();
    if (!known) {
        QMetaObject::invokeMethod(this, [then = std::move(then), why = known.error()] { then(failure(why)); }, Qt::QueuedConnection);
        return;
    }
    if (!known->isEmpty())
        return openKeysOf(*known, std::move(then));
    m_secrets->read(inKeyStore(homePlace(m_home)), [then = std::move(then)](const Result<QByteArray> &told) {
        if (told)
            return then(failure(Error::Kind::Gone, QStringLiteral("the record of decisions is gone: the key store knows of one in this home")));
        then(told.error().kind == Error::Kind::SignInNeeded ? Result<std::optional<Opened>>(std::nullopt) : failure(told.error()));
    });
}

void DecisionKeeper::openKeysOf(const QString &name, Then then)
{
    m_secrets->read(inKeyStore(keyPlace(name)), [this, then = std::move(then), name](const Result<QByteArray> &secret) {
        const auto key = secret ? SigningKey::fromSecret(*secret) : failure(secret.error());
        if (!key)
            return then(failure(key.error()));
        m_secrets->read(inKeyStore(headPlace(name)), [then, key = *key](const Result<QByteArray> &head) {
            if (!head && head.error().kind != Error::Kind::SignInNeeded)
                return then(failure(head.error()));
            then(std::optional(Opened{key, head ? RecordHead::fromText(*head) : std::nullopt}));
        });
    });
}

void DecisionKeeper::makeKeys(Then then)
{
    const auto key = SigningKey::make();
    const QString name = newName();
    if (!key) {
        QMetaObject::invokeMethod(this, [then = std::move(then), why = key.error()] { then(failure(why)); }, Qt::QueuedConnection);
        return;
    }
    // The key first, then where it is: a name that is written has its key.
    m_secrets->write(keyPlace(name), key->secret(), [this, then = std::move(then), key = *key, name](const Result<> &kept) {
        if (!kept)
            return then(failure(kept.error()));
        if (const auto written = write(m_folder + QStringLiteral("/name"), name.toLatin1() + '\n'); !written)
            return then(failure(written.error()));
        then(std::optional(Opened{key, RecordHead()}));
    });
}

void DecisionKeeper::verify(std::function<void(Result<Verified>)> answer)
{
    openKeys([this, answer = std::move(answer)](const Result<std::optional<Opened>> &opened) {
        if (!opened && opened.error().kind == Error::Kind::Gone)
            return answer(Verified{{{}, 1, opened.error().detail, 0, 0, {}}, true, {}});
        if (!opened && !isUnknown(opened.error()))
            return answer(failure(opened.error()));
        if (!opened || !*opened)
            return answer(Verified{{}, opened.has_value(), {}});
        const auto bytes = readWhole(recordIn(m_folder));
        if (!bytes)
            return answer(failure(bytes.error()));
        const PublicKey &key = (*opened)->key.publicKey();
        answer(Verified{checkRecord(*bytes, key, (*opened)->head), (*opened)->head.has_value(), key.thumbprint()});
    });
}

void DecisionKeeper::read(std::function<void(Result<QList<QJsonObject>>)> answer)
{
    openKeys([this, answer = std::move(answer)](const Result<std::optional<Opened>> &opened) {
        if (!opened && !isUnknown(opened.error()))
            return answer(failure(opened.error()));
        if (!opened || !*opened)
            return answer(QList<QJsonObject>());
        const auto record = DecisionRecord::open(recordIn(m_folder), (*opened)->key, (*opened)->head);
        answer(record ? Result<QList<QJsonObject>>(record->entries()) : failure(record.error()));
    });
}

void DecisionKeeper::takeTurn(std::function<void(Result<>)> then, int tries)
{
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return QTimer::singleShot(0, this, [then = std::move(then)] { then(failure(Error::Kind::Busy, QStringLiteral("making the folder of the record of decisions"))); });
    auto turn = std::make_unique<QLockFile>(m_folder + QStringLiteral("/lock"));
    turn->setStaleLockTime(0); // it is free again only when who had it is gone
    if (turn->tryLock(0)) {
        m_turn = std::move(turn);
        return QTimer::singleShot(0, this, [then = std::move(then)] { then({}); });
    }
    if (tries >= kMostTries)
        return QTimer::singleShot(0, this, [then = std::move(then)] { then(failure(Error::Kind::Busy, QStringLiteral("another program writes the record of decisions"))); });
    QTimer::singleShot(kBetweenTries, this, [this, then = std::move(then), tries] { takeTurn(then, tries + 1); });
}

void DecisionKeeper::keep(const QJsonObject &entry, std::function<void(Result<>)> answer)
{
    const auto answered = [this, answer = std::move(answer)](const Result<> &kept) {
        m_turn.reset();
        answer(kept);
    };
    takeTurn([this, entry, answered](const Result<> &turn) {
        if (!turn)
            return answered(turn);
        openKeys([this, entry, answered](const Result<std::optional<Opened>> &opened) {
            if (!opened)
                return answered(failure(opened.error()));
            if (*opened)
                return add(**opened, entry, answered);
            makeKeys([this, entry, answered](const Result<std::optional<Opened>> &made) { made ? add(**made, entry, answered) : answered(failure(made.error())); });
        });
    });
}

void DecisionKeeper::add(const Opened &opened, const QJsonObject &entry, std::function<void(Result<>)> answer)
{
    auto record = DecisionRecord::open(recordIn(m_folder), opened.key, opened.head);
    const auto head = record ? record->append(entry) : failure(record.error());
    if (!head)
        return answer(failure(head.error()));
    const auto known = name();
    if (!known)
        return answer({});
    // The entry is kept, whatever the key store says of its head and its home: an entry after that one is good as well, and tells both anew.
    m_secrets->write(headPlace(*known), head->text(), [this, answer = std::move(answer), name = *known](const Result<> &) {
        m_secrets->write(homePlace(m_home), name.toLatin1(), [answer](const Result<> &) { answer({}); });
    });
}

} // namespace overzicht
