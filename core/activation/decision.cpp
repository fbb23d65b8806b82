// SPDX-License-Identifier: EUPL-1.2
#include "activation/decision.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace overzicht {

namespace {

constexpr std::array kWhat{QLatin1String("activate"), QLatin1String("not-now"), QLatin1String("stop"), QLatin1String("no-paper")};
constexpr QLatin1String kEmail("email"); ///< the place of the address in a text
constexpr std::array kChannels{QLatin1String("home"), QLatin1String("counter"), QLatin1String("kiosk")};

template <typename E, typename Words>
std::optional<E> fromWord(const Words &words, const QString &word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(E(found - words.begin()));
}

QString told(const QDateTime &moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }
QDateTime moment(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }
QString hex(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }
QByteArray bytes(const QJsonValue &value) { return QByteArray::fromHex(value.toString().toLatin1()); }

void put(QJsonObject &object, QLatin1String name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QByteArray digestOf(const QByteArray &salt, const QString &address) { return QCryptographicHash::hash(salt + address.trimmed().toLower().toUtf8(), QCryptographicHash::Sha256); }

tl::unexpected<Error> wrong(const char *what) { return failure(Error::Kind::Malformed, QStringLiteral("a decision %1").arg(QLatin1String(what))); }

} // namespace

AddressKept AddressKept::of(const QString &address, const QByteArray &salt, const std::optional<QDateTime> &verifiedAt) { return {salt, digestOf(salt, address), verifiedAt, {}}; }

bool AddressKept::is(const QString &address) const { return digestOf(salt, address) == sha256; }

QJsonObject Decision::entry() const
{
    QJsonObject entry{{QStringLiteral("event"), QStringLiteral("decided")}, {QStringLiteral("what"), kWhat[size_t(what)]}, {QStringLiteral("who"), who.key()}, {QStringLiteral("channel"), kChannels[size_t(channel)]}, {QStringLiteral("at"), told(at)},
                      {QStringLiteral("text"), QJsonObject{{QStringLiteral("id"), text.id}, {QStringLiteral("version"), text.version}, {QStringLiteral("sha256"), hex(text.sha256)}, {QStringLiteral("language"), code(text.language)}}}};
    QJsonArray shown;
    for (const ScreenShown &one : screens)
        shown << QJsonObject{{QStringLiteral("screen"), one.screen}, {QStringLiteral("ms"), qint64(one.shown.count())}};
    entry.insert(QStringLiteral("screens"), shown);
    QJsonArray given;
    for (const Answered &one : answers)
        given << QJsonObject{{QStringLiteral("question"), one.question}, {QStringLiteral("answer"), one.answer}, {QStringLiteral("tries"), one.tries}, {QStringLiteral("right"), one.right}};
    entry.insert(QStringLiteral("answers"), given);
    if (address) {
        QJsonObject kept{{QStringLiteral("salt"), hex(address->salt)}, {QStringLiteral("sha256"), hex(address->sha256)}};
        if (address->verifiedAt)
            kept.insert(QStringLiteral("verifiedAt"), told(*address->verifiedAt));
        put(kept, QLatin1String("code"), address->code);
        entry.insert(QStringLiteral("address"), kept);
    }
    QJsonObject filled;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (it.key() != kEmail)
            filled.insert(it.key(), it.value());
    }
    if (!filled.isEmpty())
        entry.insert(QStringLiteral("values"), filled);
    put(entry, QLatin1String("notifier"), notifier);
    put(entry, QLatin1String("assistedBy"), assistedBy);
    put(entry, QLatin1String("key"), QString::fromLatin1(key));
    if (skew)
        entry.insert(QStringLiteral("skewSeconds"), qint64(skew->count()));
    return entry;
}

Result<Decision> Decision::fromEntry(const QJsonObject &entry)
{
    if (entry.value(QLatin1String("event")).toString() != QLatin1String("decided"))
        return wrong("is told as something else");
    const auto what = fromWord<What>(kWhat, entry.value(QLatin1String("what")).toString());
    const auto channel = fromWord<Channel>(kChannels, entry.value(QLatin1String("channel")).toString());
    const auto who = Acting::fromKey(entry.value(QLatin1String("who")).toString());
    if (!what || !channel || !who)
        return wrong("does not say what, where or for whom");
    const QJsonObject read = entry.value(QLatin1String("text")).toObject();
    const auto language = languageFromCode(read.value(QLatin1String("language")).toString());
    Decision decision{*what, *who, {read.value(QLatin1String("id")).toString(), read.value(QLatin1String("version")).toString(), bytes(read.value(QLatin1String("sha256"))), language.value_or(Language::Nl)},
                      {}, {}, {}, {}, entry.value(QLatin1String("notifier")).toString(), *channel, entry.value(QLatin1String("assistedBy")).toString(), entry.value(QLatin1String("key")).toString().toLatin1(), moment(entry.value(QLatin1String("at"))), {}};
    if (!language || decision.text.id.isEmpty() || decision.text.version.isEmpty() || decision.text.sha256.size() != 32)
        return wrong("does not say which text was read");
    if (!decision.at.isValid())
        return wrong("does not say when");
    if (decision.key.isEmpty() != (decision.what == What::NotNow))
        return wrong("has no key, or one that nothing is sent under");
    for (const QJsonValue &one : entry.value(QLatin1String("screens")).toArray())
        decision.screens << ScreenShown{one.toObject().value(QLatin1String("screen")).toInt(), std::chrono::milliseconds(one.toObject().value(QLatin1String("ms")).toInteger())};
    for (const QJsonValue &one : entry.value(QLatin1String("answers")).toArray()) {
        const QJsonObject given = one.toObject();
        decision.answers << Answered{given.value(QLatin1String("question")).toString(), given.value(QLatin1String("answer")).toString(), given.value(QLatin1String("tries")).toInt(), given.value(QLatin1String("right")).toBool()};
    }
    if (const QJsonObject kept = entry.value(QLatin1String("address")).toObject(); !kept.isEmpty()) {
        const QDateTime verified = moment(kept.value(QLatin1String("verifiedAt")));
        decision.address = AddressKept{bytes(kept.value(QLatin1String("salt"))), bytes(kept.value(QLatin1String("sha256"))), verified.isValid() ? std::optional(verified) : std::nullopt, kept.value(QLatin1String("code")).toString()};
    }
    const QJsonObject filled = entry.value(QLatin1String("values")).toObject();
    for (auto it = filled.begin(); it != filled.end(); ++it)
        decision.values.insert(it.key(), it.value().toString());
    if (const QJsonValue skew = entry.value(QLatin1String("skewSeconds")); skew.isDouble())
        decision.skew = std::chrono::seconds(skew.toInteger());
    return decision;
}

} // namespace overzicht
