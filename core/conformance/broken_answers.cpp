// SPDX-License-Identifier: EUPL-1.2
#include "conformance/broken_answers.h"

#include "conformance/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <random>

namespace overzicht::conformance {

namespace {

/// Names beside items are not counted: which sender a wrong byte takes out of the sight of its name, nobody can notice.
qsizetype held(const Answer &answer, const Turn &turn)
{
    const Feed *feed = feedOf(turn.ask.want);
    qsizetype names = feed && bringsItems(feed->kind) ? 0 : answer.parties.size() + answer.types.size();
    for (const Feed &told : answer.feeds)
        names += told.kind == Feed::Kind::Messages;
    return itemsOf(answer).size() + badOf(answer).size() + names + (answer.body ? 1 : 0) + (answer.services ? answer.services->size() : 0) + answer.passedOver; // a wrong byte may make a record one that is not asked for
}
qsizetype held(const Turn &turn) { return held(turn.answer, turn); }

Finding broken(const QString &reason, const Turn &turn)
{
    const Feed *feed = feedOf(turn.ask.want);
    return {reason + u' ' + Words::tr("We had asked: %1.").arg(turn.request.route), Words::tr("Please tell the makers of Overzicht, and send them this report."), feed ? feed->id.text() : QString(), {}, {}};
}

Result<Answer> readWith(const Told &told, const Turn &turn, const QByteArray &body)
{
    HttpResponse response = turn.response;
    response.body = body;
    return told.adapter.read(turn.ask, response);
}

/// Asked one by one, a record that cannot be read is set aside by its number and its neighbours are asked on; nothing is taken for gone.
bool isSetAside(const Told &told, const Result<Answer> &answer)
{
    return answer && told.adapter.profile().wantsKnown && answer->items.isEmpty() && answer->bad.size() == 1 && !answer->bad.first().id.isEmpty() && !answer->wholeSince;
}

qsizetype remarksOf(const Answer &answer)
{
    qsizetype all = answer.remarks.size();
    for (const Part &part : answer.parts)
        all += part.remarks.size();
    return all;
}

/// Do these bytes stand in the others, but for one of them?
bool standsIn(const QByteArray &raw, const QByteArray &other)
{
    for (qsizetype from = 0; from + raw.size() <= other.size(); ++from) {
        int wrong = 0;
        for (qsizetype i = 0; i < raw.size() && wrong < 2; ++i)
            wrong += raw.at(i) != other.at(from + i);
        if (wrong < 2)
            return true;
    }
    return false;
}

/// One record that a wrong byte gave the number of another one: nobody can tell it from a step of that one's history, or from the same told twice.
bool becameAnother(const Answer &answer, const Turn &turn)
{
    if (held(answer, turn) + 1 != held(turn))
        return false;
    QSet<QString> there;
    const QList<Found> now = itemsOf(answer), before = itemsOf(turn.answer);
    for (const Found &found : now)
        there.insert(found.id.text());
    const auto gone = std::find_if(before.begin(), before.end(), [&](const Found &found) { return !there.contains(found.id.text()); });
    return gone != before.end() && std::any_of(now.begin(), now.end(), [&](const Found &found) { return standsIn(gone->raw, found.raw); });
}

/// Nothing lost without a word: an error, as much as before, or less and it says that something is wrong. An answer that held nothing must at least not be taken for the end.
bool losesNothing(const Result<Answer> &answer, const Turn &turn)
{
    if (!answer)
        return true;
    const bool told = held(*answer, turn) >= held(turn) || (held(*answer, turn) > 0 && remarksOf(*answer) > remarksOf(turn.answer)) || becameAnother(*answer, turn);
    return told && (held(*answer, turn) > 0 || !answer->ended || turn.answer.ended);
}

/// The turns that can be broken: of every feed some, evenly chosen. A feed that was not tried would be said to keep what it breaks.
QList<const Turn *> chosen(const Told &told, int most)
{
    QHash<QString, QList<const Turn *>> of;
    QStringList feeds;
    for (const Turn &turn : told.transcript.turns) {
        if (turn.response.status != 200 || turn.response.body.trimmed().isEmpty())
            continue;
        const Feed *feed = feedOf(turn.ask.want);
        const QString id = (feed ? feed->id.text() : QString()) + (std::holds_alternative<Open>(turn.ask.want) ? QStringLiteral("\n") : QString());
        if (!of.contains(id))
            feeds << id;
        of[id] << &turn;
    }
    // Who has few leaves room for who has many.
    std::stable_sort(feeds.begin(), feeds.end(), [&](const QString &a, const QString &b) { return of.value(a).size() < of.value(b).size(); });
    QList<const Turn *> some;
    for (qsizetype i = 0; i < feeds.size(); ++i) {
        const QList<const Turn *> all = of.value(feeds.at(i));
        const qsizetype share = std::min(all.size(), std::max<qsizetype>(1, (most - some.size()) / (feeds.size() - i)));
        for (qsizetype one = 0; one < share; ++one)
            some << all.at(all.size() * one / share);
    }
    return some;
}

} // namespace

Findings cutAnswers(const Told &told, const Breaking &how)
{
    std::mt19937 random(how.seed);
    for (const Turn *turn : chosen(told, how.answers)) {
        const QByteArray whole = turn->response.body.trimmed();
        QList<qsizetype> cuts;
        for (int sixteenth = 0; sixteenth < 16; ++sixteenth)
            cuts << whole.size() * sixteenth / 16;
        for (int i = 0; i < how.cuts; ++i)
            cuts << qsizetype(std::uniform_int_distribution<qsizetype>(0, whole.size() - 1)(random));
        for (const qsizetype cut : std::as_const(cuts)) {
            const auto answer = readWith(told, *turn, whole.left(cut));
            if (isSetAside(told, answer))
                continue;
            if (held(*turn) > 0 ? (answer.has_value() || answer.error().kind != Error::Kind::Malformed) : !losesNothing(answer, *turn))
                return {broken(Words::tr("An answer cut off after %1 of %2 bytes is taken for a whole one.").arg(cut).arg(whole.size()), *turn)};
        }
    }
    return {};
}

Findings wrongBytes(const Told &told, const Breaking &how)
{
    std::mt19937 random(how.seed);
    for (const Turn *turn : chosen(told, how.answers)) {
        for (int i = 0; i < how.wrongBytes; ++i) {
            QByteArray body = turn->response.body;
            const auto at = std::uniform_int_distribution<qsizetype>(0, body.size() - 1)(random);
            body[at] = char(std::uniform_int_distribution<int>(0, 255)(random));
            const auto answer = readWith(told, *turn, body);
            if (!isSetAside(told, answer) && !losesNothing(answer, *turn))
                return {broken(Words::tr("An answer with one wrong byte (at %1) loses something without a word.").arg(at), *turn)};
        }
    }
    return {};
}

Findings otherAnswers(const Told &told, const Breaking &how)
{
    for (const Turn *turn : chosen(told, how.answers)) {
        if (held(*turn) == 0)
            continue;
        for (const QByteArray &body : {QByteArray(), QByteArray("<!doctype html><title>Onderhoud</title>"), QByteArray("null"), QByteArray("0"), QByteArray("\"\""), QByteArray(100'000, '['),
                                       QByteArray(1000, '\0'), QByteArray("\xFF\xD8\xFF"), QByteArray("{\"code\":\"x\"}"), turn->response.body + turn->response.body}) {
            const bool isBody = std::holds_alternative<Open>(turn->ask.want);
            if (isBody && body.startsWith('{') && !body.startsWith("{\n"))
                continue; // any object may be a text in languages that are not ours
            const auto answer = readWith(told, *turn, body);
            if (isSetAside(told, answer))
                continue;
            if (answer || answer.error().kind != Error::Kind::Malformed)
                return {broken(Words::tr("An answer that is something else altogether is taken for a good one."), *turn)};
        }
    }
    return {};
}

Findings otherStatuses(const Told &told, const Breaking &how)
{
    using K = Error::Kind;
    for (const Turn *turn : chosen(told, how.answers)) {
        for (const auto &[status, kind] : {std::pair(401, K::SignInNeeded), std::pair(429, K::Busy), std::pair(503, K::Busy), std::pair(500, K::Offline), std::pair(206, K::Malformed)}) {
            HttpResponse response = turn->response;
            response.status = status;
            const auto answer = told.adapter.read(turn->ask, response);
            if (isSetAside(told, answer))
                continue;
            if (answer ? (held(*turn) > 0 || answer->ended) : answer.error().kind != kind)
                return {broken(Words::tr("An answer with status %1 is taken for another one.").arg(status), *turn)};
        }
    }
    return {};
}

Findings brokenAnswers(const Told &told, const Breaking &how) { return cutAnswers(told, how) + wrongBytes(told, how) + otherAnswers(told, how) + otherStatuses(told, how); }

} // namespace overzicht::conformance
