// SPDX-License-Identifier: EUPL-1.2
// The laws that every adapter keeps on every recording.
#include "recordings.h"
#include "reslice.h"

#include "domain/contents.h"
#include "domain/heading.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace overzicht;
using namespace overzicht::contract;

namespace {

bool same(const Found &a, const Found &b)
{
    return a.id == b.id && a.item == b.item && a.keys == b.keys && a.raw == b.raw && a.readAtSource == b.readAtSource && a.visible == b.visible && a.remarks == b.remarks;
}

bool same(const Answer &a, const Answer &b)
{
    const auto sameFound = [](const Found &x, const Found &y) { return same(x, y); };
    const auto sameBad = [](const Quarantined &x, const Quarantined &y) { return x.id == y.id && x.raw == y.raw && x.reason == y.reason; };
    return std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), sameFound) && std::equal(a.bad.begin(), a.bad.end(), b.bad.begin(), b.bad.end(), sameBad)
           && a.parties == b.parties && a.types == b.types && a.logos == b.logos && a.feeds == b.feeds && a.body == b.body && a.remarks == b.remarks && a.wholeSince == b.wholeSince
           && a.services == b.services && a.expected == b.expected && a.ended == b.ended && a.next == b.next;
}

/// What is there in the end: by feed and id, the item that was told last.
QMap<QString, Item> told(const Replayed &replayed)
{
    QMap<QString, Item> items;
    for (const Turn &turn : replayed.turns) {
        const auto *pull = std::get_if<Pull>(&turn.ask.want);
        for (const Found &found : turn.answer.items)
            items.insert((pull ? pull->feed.id.text() : QString()) + u'\n' + found.id.text(), found.item);
    }
    return items;
}

/// Kept as they came, but for the number of the person who asked: that stays nowhere.
bool cameIn(const HttpResponse &response, const QByteArray &raw, const Recording &recording)
{
    if (response.body.contains(raw) || !recording.source.inszFrom)
        return response.body.contains(raw);
    static const QRegularExpression number(QStringLiteral("(?<![0-9])[0-9]{11}(?![0-9])|\\{person\\.insz\\}|\\*\\*\\*"));
    const auto without = [](const QByteArray &bytes) { return QString::fromUtf8(bytes).replace(number, QStringLiteral("#")); };
    return without(response.body).contains(without(raw));
}

} // namespace

TEST_CASE("There is a recording of every protocol", "[contract]")
{
    for (const QString &protocol : registry().protocols())
        CHECK(std::any_of(recordings().begin(), recordings().end(), [&](const Recording &r) { return r.source.protocol == protocol; }));
}

TEST_CASE("A recording is asked as it was recorded, and every chain of positions ends", "[contract]")
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const Replayed replayed = replay(recording);
            CHECK(replayed.ended);
            CHECK(replayed.unrecorded.join(u' ') == QString());
            CHECK(replayed.turns.size() > 0);
            CHECK(replayed.items().size() + replayed.bad().size() > 0);
        }
    }
}

TEST_CASE("A heading always shows a sender and a subject", "[contract]")
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            for (const Found &found : replay(recording).items()) {
                CHECK(headingOf(found.item).arrivedAt().isValid());
                for (const Language language : kLanguages) {
                    const ShownHeading heading = shown(headingOf(found.item), {}, language);
                    CHECK_FALSE(heading.sender.trimmed().isEmpty());
                    CHECK_FALSE(heading.subject.trimmed().isEmpty());
                }
            }
        }
    }
}

TEST_CASE("Every item has an id and its bytes; every record that could not be read has its bytes and a reason", "[contract]")
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            for (const Turn &turn : replay(recording).turns) {
                for (const Found &found : turn.answer.items) {
                    CHECK_FALSE(found.id.isEmpty());
                    CHECK(cameIn(turn.response, found.raw, recording));
                    CHECK_FALSE(found.raw.isEmpty());
                }
                for (const Quarantined &bad : turn.answer.bad) {
                    CHECK(cameIn(turn.response, bad.raw, recording));
                    CHECK_FALSE(bad.raw.isEmpty());
                    CHECK_FALSE(bad.reason.isEmpty());
                }
            }
        }
    }
}

TEST_CASE("The same page twice gives the same answer", "[contract]")
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const auto adapter = registry().make(recording.source, {});
            const auto another = registry().make(recording.source, {});
            for (const Turn &turn : replay(recording).turns) {
                for (const auto *a : {&*adapter, &*another}) {
                    const auto again = (*a)->read(turn.ask, turn.response);
                    REQUIRE(again);
                    CHECK(same(*again, turn.answer));
                }
            }
        }
    }
}

TEST_CASE("One page and many pages give the same items", "[contract]")
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const auto whole = told(replay(recording));
            for (const int size : {1, 7, std::numeric_limits<int>::max()}) {
                const auto respond = resliced(recording, size);
                INFO("no way to cut the pages of this protocol: add one to reslice.cpp");
                REQUIRE(respond);
                const auto adapter = registry().make(recording.source, {});
                const Replayed cut = replay(**adapter, recording, *respond);
                CHECK(cut.ended);
                CHECK(told(cut) == whole);
            }
        }
    }
}

TEST_CASE("A position is at most 4 KiB and holds nothing of an item", "[contract]")
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const Replayed replayed = replay(recording);
            for (const Turn &turn : replayed.turns) {
                CHECK(turn.answer.next.bytes().size() <= Continuation::kMost);
                for (const Found &found : replayed.items()) {
                    // A very short id may stand there by chance, as a digit.
                    if (found.id.text().size() > 5)
                        CHECK_FALSE(turn.answer.next.bytes().contains(found.id.text().toUtf8()));
                    const QString subject = headingOf(found.item).subject().best(Language::Nl);
                    if (subject.size() > 5)
                        CHECK_FALSE(turn.answer.next.bytes().contains(subject.toUtf8()));
                }
            }
        }
    }
}

TEST_CASE("A position that no adapter wrote is a beginning or an error, never a crash", "[contract]")
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const auto adapter = registry().make(recording.source, {});
            const Replayed replayed = replay(recording);
            for (const QByteArray &bytes : {QByteArray("{\"v\":999}"), QByteArray("x"), QByteArray(1, '\0'), QByteArray(4096, '['), QByteArray("[]"), QByteArray("null")}) {
                for (const Feed &feed : replayed.feeds) {
                    const Ask fresh{Pull{feed, recording.now(), false}, {}};
                    const Ask odd{Pull{feed, recording.now(), false}, *Continuation::make(bytes)};
                    const auto first = (*adapter)->ask(fresh);
                    const auto asked = (*adapter)->ask(odd);
                    REQUIRE(first.has_value() == asked.has_value());
                    if (asked && *asked && *first)
                        CHECK((*asked)->url == (*first)->url);
                }
            }
        }
    }
}

TEST_CASE("A request stays with its feed, carries no token, and its route names no one", "[contract]")
{
    for (const Recording &recording : recordings()) {
        DYNAMIC_SECTION(recording.name.toStdString())
        {
            const auto adapter = registry().make(recording.source, {});
            const Replayed replayed = replay(recording);
            QList<QPair<QUrl, HttpRequest>> asked;
            for (const Turn &turn : replayed.turns) {
                const auto *pull = std::get_if<Pull>(&turn.ask.want);
                asked << qMakePair(pull ? pull->feed.address : QUrl(), turn.request);
                if (!pull)
                    continue;
                for (const Found &found : turn.answer.items) {
                    QList<Open> opens{{pull->feed, found.id, Open::Body()}};
                    for (const Attachment &attachment : attachmentsOf(found.item))
                        opens << Open{pull->feed, found.id, attachment};
                    for (const Open &open : opens) {
                        const auto request = (*adapter)->ask({open, {}});
                        if (request && *request)
                            asked << qMakePair(pull->feed.address, **request);
                    }
                }
            }
            static const QRegularExpression shape(QStringLiteral(R"(\A(/(\{[A-Za-z]+\}|[A-Za-z]+[0-9]?))+\z)"));
            for (const auto &[address, request] : asked) {
                CAPTURE(request.route.toStdString());
                CHECK(shape.match(request.route).hasMatch());
                for (const auto &header : request.headers) {
                    CHECK(header.first.toLower() != "authorization");
                    CHECK(header.first.toLower() != "cookie");
                }
                CHECK(request.url.userInfo().isEmpty());
                if (!address.isEmpty()) {
                    CHECK(request.url.host() == address.host());
                    CHECK(request.url.port() == address.port());
                    CHECK(request.url.scheme() == address.scheme());
                    CHECK(request.url.path().startsWith(address.path()));
                }
            }
        }
    }
}
