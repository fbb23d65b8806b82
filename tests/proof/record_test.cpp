// SPDX-License-Identifier: EUPL-1.2
#include "proof/base64url.h"
#include "proof/decision_record.h"
#include "proof/signed_line.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <sys/resource.h>

#include <csignal>

using namespace overzicht;

namespace {

QJsonObject decision(int n) { return {{QStringLiteral("decision"), n % 2 ? QStringLiteral("not-now") : QStringLiteral("activate")}, {QStringLiteral("try"), n}}; }

/// A record of three decisions.
struct Kept {
    QTemporaryDir dir;
    QString path = dir.filePath(QStringLiteral("decisions.jws"));
    SigningKey key = *SigningKey::make();
    RecordHead head;

    Kept() { add(3); }
    void add(int entries)
    {
        auto record = DecisionRecord::open(path, key, head);
        REQUIRE(record);
        for (int i = 0; i < entries; ++i) {
            const auto now = record->append(decision(head.entries + 1));
            REQUIRE(now);
            head = *now;
        }
    }
    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    RecordCheck check(const QByteArray &bytes) const { return checkRecord(bytes, key.publicKey(), head); }
};

QByteArray joined(const QByteArrayList &lines)
{
    QByteArray all;
    for (const QByteArray &line : lines)
        all += line + '\n';
    return all;
}

} // namespace

TEST_CASE("What was decided comes back in its order, and the record goes on where it was")
{
    Kept k;
    CHECK(k.check(k.bytes()).isGood());
    CHECK(k.check(k.bytes()).entries == QList<QJsonObject>{decision(1), decision(2), decision(3)});
    k.add(2);
    const RecordCheck check = k.check(k.bytes());
    CHECK(check.isGood());
    CHECK(check.entries.size() == 5);
    CHECK(check.head == k.head);
    CHECK(check.whole == k.bytes().size());
    CHECK((QFileInfo(k.path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == QFile::Permissions());
}

TEST_CASE("A record without any decision is a good one")
{
    const SigningKey key = *SigningKey::make();
    CHECK(checkRecord({}, key.publicKey(), RecordHead()).isGood());
    CHECK(checkRecord({}, key.publicKey(), std::nullopt).isGood());
    QTemporaryDir dir;
    const auto record = DecisionRecord::open(dir.filePath(QStringLiteral("none")), key, RecordHead());
    REQUIRE(record);
    CHECK_FALSE(QFile::exists(dir.filePath(QStringLiteral("none")))); // looking makes nothing
}

TEST_CASE("Every byte that is changed is found, with the entry it stands in")
{
    const Kept k;
    const QByteArray bytes = k.bytes();
    int line = 1;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int mask : {0x01, 0x20, 0x80, 0xff}) {
            QByteArray changed = bytes;
            changed[at] = char(uchar(changed.at(at)) ^ uchar(mask));
            const RecordCheck check = k.check(changed);
            INFO("byte " << at << ", mask " << mask);
            REQUIRE_FALSE(check.isGood());
            REQUIRE(check.firstBad == line);
            REQUIRE(check.entries.size() == line - 1);
        }
        line += bytes.at(at) == '\n';
    }
}

TEST_CASE("A record that was cut off anywhere is found, and only the key store can tell")
{
    const Kept k;
    const QByteArray bytes = k.bytes();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const RecordCheck check = k.check(bytes.left(size));
        REQUIRE_FALSE(check.isGood());
        REQUIRE(check.firstBad == 1 + bytes.left(size).count('\n'));
        REQUIRE(checkRecord(bytes.left(size), k.key.publicKey(), std::nullopt).isGood());
    }
}

TEST_CASE("An entry that is taken out, moved, doubled, put in, or of another record is found")
{
    const Kept k, other;
    const QByteArrayList lines = k.bytes().trimmed().split('\n'), others = other.bytes().trimmed().split('\n');
    const auto isFound = [&](const QByteArrayList &now, int firstBad) {
        const RecordCheck check = k.check(joined(now));
        CHECK(check.firstBad == firstBad);
        CHECK_FALSE(check.why.isEmpty());
    };
    isFound({lines[1], lines[2]}, 1);
    isFound({lines[0], lines[2]}, 2);
    isFound({lines[0], lines[1]}, 3);
    isFound({lines[1], lines[0], lines[2]}, 1);
    isFound({lines[0], lines[2], lines[1]}, 2);
    isFound({lines[2], lines[1], lines[0]}, 1);
    isFound({lines[0], lines[0], lines[1], lines[2]}, 2);
    isFound({lines[0], lines[1], lines[2], lines[2]}, 4);
    isFound({others[0], lines[1], lines[2]}, 1);
    isFound({lines[0], lines[1], lines[2], others[0]}, 4);
    isFound({lines[0], QByteArray(), lines[1], lines[2]}, 2);
    isFound({lines[0] + lines[1], lines[2]}, 1);
    // With the key of this installation, another history that follows from nothing: its last entry is not the one that was written.
    QTemporaryDir dir;
    auto again = DecisionRecord::open(dir.filePath(QStringLiteral("again")), k.key, RecordHead());
    REQUIRE(again);
    for (int i = 0; i < 3; ++i)
        REQUIRE(again->append(decision(i + 5)));
    QFile file(dir.filePath(QStringLiteral("again")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(k.check(file.readAll()).firstBad == 3);
}

TEST_CASE("What is signed with the key and is no entry that follows is refused")
{
    const Kept k;
    const QByteArray next = R"("before":")" + base64url::encoded(k.head.last) + '"';
    for (const QByteArray &odd : {QByteArray("{}"), QByteArray("[]"), QByteArray(), QByteArray("{\"n\":4}"), "{" + next + ",\"n\":4}", "{" + next + ",\"entry\":[],\"n\":4}", "{" + next + ",\"entry\":{},\"n\":5}", "{" + next + ",\"entry\":{},\"n\":4,\"x\":1}", "{\"n\":4," + next + ",\"entry\":{}}"})
        CHECK(k.check(k.bytes() + signedLine(odd, k.key) + '\n').firstBad == 4);
    CHECK(k.check(k.bytes() + signedLine("{" + next + ",\"entry\":{},\"n\":4}", k.key) + '\n').isGood());
}

TEST_CASE("What the program wrote before it died is good, and what it did not finish goes")
{
    Kept k;
    const RecordHead before = k.head;
    k.add(1);
    k.head = before; // it died before the key store heard of the fourth
    CHECK(k.check(k.bytes()).isGood());
    CHECK(k.check(k.bytes()).entries.size() == 4);
    const QByteArray whole = k.bytes();
    for (const QByteArray &torn : {QByteArray("e"), whole.split('\n').at(2).left(100), QByteArray("\0\0\0", 3)}) {
        k.put(whole + torn);
        auto record = DecisionRecord::open(k.path, k.key, k.head);
        REQUIRE(record);
        CHECK(record->entries().size() == 4);
        const auto now = record->append(decision(5));
        REQUIRE(now);
        CHECK(checkRecord(k.bytes(), k.key.publicKey(), *now).isGood());
        CHECK(checkRecord(k.bytes(), k.key.publicKey(), *now).entries.size() == 5);
    }
}

TEST_CASE("What stands behind the last whole entry without a line end is counted, and the entries before it are good")
{
    const Kept k;
    const QByteArray whole = k.bytes(), line = whole.split('\n').at(2);
    CHECK(k.check(whole).unfinished == 0);
    for (const QByteArray &tail : {QByteArray(1, '\0'), QByteArray(R"({"event":"decided","what":"activate"})"), line, signedLine("{}", k.key), QByteArray(2 * 1024 * 1024, 'A')}) {
        const RecordCheck check = k.check(whole + tail);
        CHECK(check.isGood());
        CHECK(check.entries.size() == 3);
        CHECK(check.whole == whole.size());
        CHECK(check.unfinished == tail.size());
        CHECK_FALSE(k.check(whole + tail + '\n').isGood()); // with its end it is an entry, and a bad one
    }
}

TEST_CASE("Nothing is written behind a record that is not good, and it stays as it is")
{
    const Kept k;
    QByteArray bytes = k.bytes();
    bytes[40] = bytes.at(40) == 'A' ? 'B' : 'A';
    k.put(bytes);
    const auto record = DecisionRecord::open(k.path, k.key, k.head);
    REQUIRE_FALSE(record);
    CHECK(record.error().kind == Error::Kind::Malformed);
    CHECK(record.error().detail.startsWith(QStringLiteral("entry 1 of the record of decisions: ")));
    CHECK(k.bytes() == bytes);
    CHECK_FALSE(DecisionRecord::open(k.path, *SigningKey::make(), std::nullopt));
}

TEST_CASE("An entry that cannot be written is not there at all, and the next one is")
{
    Kept k;
    const QByteArray before = k.bytes();
    auto record = DecisionRecord::open(k.path, k.key, k.head);
    REQUIRE(record);
    rlimit was{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &was) == 0);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{rlim_t(before.size() + 20), was.rlim_max};
    REQUIRE(setrlimit(RLIMIT_FSIZE, &little) == 0);
    const auto refused = record->append(decision(4));
    REQUIRE(setrlimit(RLIMIT_FSIZE, &was) == 0);
    std::signal(SIGXFSZ, ignored);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Busy);
    CHECK(k.bytes() == before);
    CHECK(record->entries().size() == 3);
    const auto now = record->append(decision(4));
    REQUIRE(now);
    CHECK(checkRecord(k.bytes(), k.key.publicKey(), *now).entries.size() == 4);
}

TEST_CASE("How far a record goes is written in one way")
{
    for (const RecordHead &head : {RecordHead(), RecordHead{3, QByteArray(32, 'a')}})
        CHECK(RecordHead::fromText(head.text()) == head);
    for (const QByteArray &odd : {QByteArray(), QByteArray("-1"), QByteArray("1"), QByteArray("0 "), QByteArray("x"), QByteArray("00"), QByteArray("3 YQ"), RecordHead{3, QByteArray(32, 'a')}.text() + '=', QByteArray("0 ") + QByteArray(43, 'A')})
        CHECK_FALSE(RecordHead::fromText(odd));
}
