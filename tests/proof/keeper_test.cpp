// SPDX-License-Identifier: EUPL-1.2
#include "proof/decision_keeper.h"
#include "session/secrets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

template <typename T, typename Ask>
Result<T> waitedFor(Ask ask)
{
    std::optional<Result<T>> got;
    ask([&](const Result<T> &result) { got = result; });
    CHECK_FALSE(got); // never from within the call
    REQUIRE(QTest::qWaitFor([&] { return got.has_value(); }, 40'000));
    return *got;
}

struct Home {
    QTemporaryDir dir;
    QString record = dir.filePath(QStringLiteral("decisions/record.jws"));

    Result<> keep(int n) const
    {
        DecisionKeeper keeper(dir.path()); // each as another start of the program
        return waitedFor<void>([&](auto answer) { keeper.keep({{QStringLiteral("n"), n}}, answer); });
    }
    Result<QList<QJsonObject>> read() const
    {
        DecisionKeeper keeper(dir.path());
        return waitedFor<QList<QJsonObject>>([&](auto answer) { keeper.read(answer); });
    }
    Result<DecisionKeeper::Verified> verify() const
    {
        DecisionKeeper keeper(dir.path());
        return waitedFor<DecisionKeeper::Verified>([&](auto answer) { keeper.verify(answer); });
    }
    QByteArray bytes(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString name() const { return QString::fromLatin1(bytes(dir.filePath(QStringLiteral("decisions/name")))).trimmed(); }
    void forget(const QString &place) const
    {
        Secrets secrets;
        REQUIRE(waitedFor<void>([&](auto answer) { secrets.remove(place, answer); }));
    }
};

} // namespace

TEST_CASE("Where nothing was ever decided there is nothing to check, and nothing is made by looking")
{
    const Home home;
    const auto verified = home.verify();
    REQUIRE(verified);
    CHECK(verified->check.isGood());
    CHECK(verified->check.entries.isEmpty());
    CHECK(verified->keyName.isEmpty());
    REQUIRE(home.read());
    CHECK(home.read()->isEmpty());
    CHECK(QDir(home.dir.path()).isEmpty());
}

TEST_CASE("Without a key store nothing is decided: no record is begun that nobody can check", "[.nokeyring]")
{
    const Home home;
    const auto kept = home.keep(1);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().kind == Error::Kind::Offline);
    CHECK_FALSE(QFile::exists(home.record));
    CHECK_FALSE(QFile::exists(home.dir.filePath(QStringLiteral("decisions/name"))));
    REQUIRE(home.read());
    CHECK(home.read()->isEmpty());
}

TEST_CASE("Where no key store can be asked, nobody says that nothing was ever decided")
{
    const QTemporaryDir home;
    QProcess program;
    QProcessEnvironment without = QProcessEnvironment::systemEnvironment();
    without.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    without.insert(QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8"));
    program.setProcessEnvironment(without);
    program.start(QStringLiteral(BIN_DIR "/overzichtctl"), {QStringLiteral("--home"), home.path(), QStringLiteral("proof"), QStringLiteral("verify")});
    REQUIRE(program.waitForFinished(40'000));
    CHECK(program.exitCode() == 0);
    CHECK(program.readAllStandardOutput().contains("Whether one was taken away cannot be seen"));
}

TEST_CASE("Decisions are kept over starts of the program, and the key lies in no file of the home", "[.keyring]")
{
    const Home home;
    for (int n = 1; n <= 3; ++n)
        REQUIRE(home.keep(n));
    REQUIRE(home.read());
    CHECK(home.read()->size() == 3);
    const auto verified = home.verify();
    REQUIRE(verified);
    CHECK(verified->check.isGood());
    CHECK(verified->headKnown);
    CHECK(verified->check.entries.size() == 3);
    CHECK(verified->keyName.size() == 43);
    const QFileInfoList files = QDir(home.dir.filePath(QStringLiteral("decisions"))).entryInfoList(QDir::Files);
    CHECK(files.size() == 2);
    for (const QFileInfo &file : files)
        CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    Secrets secrets;
    const auto key = waitedFor<QByteArray>([&](auto answer) { secrets.read({SecretPlace::Kind::KeyStore, QStringLiteral("proof-key.") + home.name()}, answer); });
    REQUIRE(key);
    CHECK_FALSE(home.bytes(home.record).contains(*key));
}

TEST_CASE("A record that was changed or cut off is told with its first bad entry, and nothing is added to it", "[.keyring]")
{
    const Home home;
    for (int n = 1; n <= 3; ++n)
        REQUIRE(home.keep(n));
    const QByteArray whole = home.bytes(home.record);
    const auto isBadAt = [&](const QByteArray &now, int entry) {
        home.put(home.record, now);
        const auto verified = home.verify();
        REQUIRE(verified);
        CHECK(verified->check.firstBad == entry);
        const auto kept = home.keep(4);
        REQUIRE_FALSE(kept);
        CHECK(kept.error().kind == Error::Kind::Malformed);
        CHECK(home.bytes(home.record) == now);
    };
    isBadAt(whole.left(whole.lastIndexOf('\n', -2) + 1), 3);
    isBadAt({}, 1);
    QByteArray changed = whole;
    changed[whole.indexOf('\n') + 60] = changed.at(whole.indexOf('\n') + 60) == 'A' ? 'B' : 'A';
    isBadAt(changed, 2);
    QFile::remove(home.record);
    REQUIRE(home.verify());
    CHECK(home.verify()->check.firstBad == 1);
    home.put(home.record, whole);
    CHECK(home.verify()->check.isGood());
}

TEST_CASE("When the key store forgot how far the record goes, that is told; when it lost the key, nothing is added", "[.keyring]")
{
    const Home home;
    REQUIRE(home.keep(1));
    REQUIRE(home.keep(2));
    home.forget(QStringLiteral("proof-head.") + home.name());
    REQUIRE(home.verify());
    CHECK(home.verify()->check.isGood());
    CHECK_FALSE(home.verify()->headKnown);
    REQUIRE(home.keep(3));
    CHECK(home.verify()->headKnown); // it knows again
    home.forget(QStringLiteral("proof-key.") + home.name());
    CHECK(home.verify().error().kind == Error::Kind::SignInNeeded);
    const QByteArray before = home.bytes(home.record);
    CHECK(home.keep(4).error().kind == Error::Kind::SignInNeeded);
    CHECK(home.bytes(home.record) == before);
}

TEST_CASE("A record whose name is gone or is another home's is not taken for a new one", "[.keyring]")
{
    const Home home, other;
    REQUIRE(home.keep(1));
    REQUIRE(other.keep(1));
    const QString place = home.dir.filePath(QStringLiteral("decisions/name"));
    const QByteArray name = home.bytes(place);
    for (const QByteArray &odd : {QByteArray("x"), QByteArray(), QByteArray("../../etc")}) {
        home.put(place, odd);
        CHECK(home.keep(2).error().kind == Error::Kind::Malformed);
    }
    QFile::remove(place);
    CHECK(home.keep(2).error().kind == Error::Kind::Malformed);
    home.put(place, other.name().toLatin1());
    CHECK(home.keep(2).error().kind == Error::Kind::Malformed);
    CHECK(home.verify()->check.firstBad == 1);
    home.put(place, name);
    CHECK(home.keep(2));
}

TEST_CASE("What was begun and never finished is told, hides no decision, and goes with the next one", "[.keyring]")
{
    const Home home;
    REQUIRE(home.keep(1));
    REQUIRE(home.keep(2));
    int n = 2;
    for (const QByteArray &tail : {QByteArray(1, '\0'), QByteArray(R"({"event":"decided","what":"activate"})"), home.bytes(home.record).split('\n').first(), QByteArray(2 * 1024 * 1024, 'A')}) {
        home.put(home.record, home.bytes(home.record) + tail);
        const auto verified = home.verify();
        REQUIRE(verified);
        CHECK(verified->check.unfinished == tail.size());
        CHECK(verified->check.entries.size() == n);
        REQUIRE(home.read());
        CHECK(home.read()->size() == n);
        REQUIRE(home.keep(++n));
        CHECK(home.verify()->check.unfinished == 0);
        CHECK(home.verify()->check.entries.size() == n);
    }
}

TEST_CASE("A record that was taken away is told as gone, and none is begun in its place", "[.keyring]")
{
    const Home home;
    const QString folder = home.dir.filePath(QStringLiteral("decisions")), away = home.dir.filePath(QStringLiteral("away"));
    REQUIRE(home.keep(1));
    REQUIRE(home.keep(2));
    const auto isGone = [&] {
        const auto verified = home.verify();
        REQUIRE(verified);
        CHECK(verified->check.firstBad == 1);
        CHECK(verified->check.why.startsWith(QStringLiteral("the record of decisions is gone")));
        CHECK(verified->keyName.isEmpty());
        REQUIRE_FALSE(home.read());
        CHECK(home.read().error().kind == Error::Kind::Gone);
        REQUIRE_FALSE(home.keep(3));
        CHECK(home.keep(3).error().kind == Error::Kind::Gone);
        CHECK_FALSE(QFile::exists(home.record));
    };
    REQUIRE(QDir().rename(folder, away));
    isGone();
    QDir(folder).removeRecursively();
    isGone();
    REQUIRE(QDir().mkpath(folder));
    home.put(folder + QStringLiteral("/name"), {});
    isGone();
    QDir(folder).removeRecursively();
    REQUIRE(QDir().rename(away, folder));
    CHECK(home.verify()->check.isGood());
    CHECK(home.keep(3));
}

TEST_CASE("A home that was moved keeps its record, and one that is made anew in the same place begins one", "[.keyring]")
{
    const Home home;
    const QString here = home.dir.filePath(QStringLiteral("home")), there = home.dir.filePath(QStringLiteral("moved"));
    const auto keep = [](const QString &folder) {
        DecisionKeeper keeper(folder);
        return waitedFor<void>([&](auto answer) { keeper.keep({{QStringLiteral("n"), 1}}, answer); });
    };
    const auto entries = [](const QString &folder) {
        DecisionKeeper keeper(folder);
        const auto verified = waitedFor<DecisionKeeper::Verified>([&](auto answer) { keeper.verify(answer); });
        REQUIRE(verified);
        return verified->check.isGood() ? verified->check.entries.size() : -1;
    };
    REQUIRE(QDir().mkpath(here));
    REQUIRE(keep(here));
    REQUIRE(QDir().rename(here, there));
    CHECK(entries(there) == 1);
    REQUIRE(keep(there));
    CHECK(entries(there) == 2);
    QDir(there + QStringLiteral("/decisions")).removeRecursively();
    CHECK(entries(there) == -1); // it is known where it lies now
    if (!QFileInfo(there).birthTime().isValid())
        return; // the disk does not tell when a folder was made
    QDir(there).removeRecursively();
    REQUIRE(QDir().mkpath(there));
    CHECK(entries(there) == 0);
    REQUIRE(keep(there));
    CHECK(entries(there) == 1);
}

TEST_CASE("The command line names the first decision that was changed, or says that none was", "[.keyring]")
{
    const Home home;
    const auto verify = [&](bool json) {
        QProcess program;
        QStringList arguments{QStringLiteral("--home"), home.dir.path(), QStringLiteral("proof"), QStringLiteral("verify")};
        if (json)
            arguments.prepend(QStringLiteral("--json"));
        program.start(QStringLiteral(BIN_DIR "/overzichtctl"), arguments);
        REQUIRE(program.waitForFinished(40'000));
        return std::pair(program.exitCode(), program.readAllStandardOutput() + program.readAllStandardError());
    };
    CHECK(verify(false).first == 0);
    CHECK(verify(false).second.contains("Nothing was decided here yet."));
    for (int n = 1; n <= 3; ++n)
        REQUIRE(home.keep(n));
    const auto good = verify(true);
    CHECK(good.first == 0);
    const QJsonObject told = QJsonDocument::fromJson(good.second).object();
    CHECK(told.value(QLatin1String("ok")).toBool());
    CHECK(told.value(QLatin1String("entries")).toInt() == 3);
    CHECK(verify(false).second.contains("None was taken away either."));
    const QByteArray whole = home.bytes(home.record);
    home.put(home.record, whole + '\0');
    const auto unfinished = verify(true);
    CHECK(unfinished.first == 3);
    CHECK_FALSE(QJsonDocument::fromJson(unfinished.second).object().value(QLatin1String("ok")).toBool());
    CHECK(QJsonDocument::fromJson(unfinished.second).object().value(QLatin1String("firstBad")).toInt() == 4);
    CHECK(verify(false).first == 3);
    CHECK(verify(false).second.contains("Decision 4 is not finished"));
    CHECK(verify(false).second.contains("somebody added something"));
    home.put(home.record, whole);
    const QString folder = home.dir.filePath(QStringLiteral("decisions")), away = home.dir.filePath(QStringLiteral("away"));
    REQUIRE(QDir().rename(folder, away));
    CHECK(verify(true).first == 3);
    CHECK(verify(false).first == 3);
    CHECK(verify(false).second.contains("The record of decisions is gone."));
    REQUIRE(QDir().rename(away, folder));
    QByteArray bytes = whole;
    const qsizetype at = bytes.indexOf('\n') + 100;
    bytes[at] = bytes.at(at) == 'A' ? 'B' : 'A';
    home.put(home.record, bytes);
    const auto bad = verify(true);
    CHECK(bad.first == 3);
    CHECK(QJsonDocument::fromJson(bad.second).object().value(QLatin1String("firstBad")).toInt() == 2);
    CHECK(verify(false).first == 3);
    CHECK(verify(false).second.contains("Decision 2 is not as it was written"));
    home.forget(QStringLiteral("proof-key.") + home.name());
    CHECK(verify(false).first == 3);
    CHECK(verify(false).second.contains("cannot be checked without their key"));
}
