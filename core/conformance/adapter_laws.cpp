// SPDX-License-Identifier: EUPL-1.2
#include "conformance/adapter_laws.h"

#include "conformance/words.h"
#include "domain/contents.h"
#include "domain/heading.h"

#include <QRegularExpression>

#include <algorithm>

namespace overzicht::conformance {

namespace {

/// These laws are kept by our own programs: what breaks one is ours to mend, unless the file is at fault.
Finding ours(const QString &reason, const Want &want)
{
    const Feed *feed = feedOf(want);
    return {reason, Words::tr("Please tell the makers of Overzicht, and send them this report."), feed ? feed->id.text() : QString(), {}, {}};
}

bool same(const Found &a, const Found &b)
{
    return a.id == b.id && a.item == b.item && a.keys == b.keys && a.raw == b.raw && a.readAtSource == b.readAtSource && a.visible == b.visible && a.remarks == b.remarks;
}

bool same(const Quarantined &a, const Quarantined &b) { return a.id == b.id && a.raw == b.raw && a.reason == b.reason; }

bool same(const Part &a, const Part &b);

template <typename T>
bool sameLists(const QList<T> &a, const QList<T> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const T &x, const T &y) { return same(x, y); });
}

bool same(const Part &a, const Part &b)
{
    return a.feed == b.feed && a.failed == b.failed && a.whole == b.whole && sameLists(a.items, b.items) && sameLists(a.bad, b.bad) && a.remarks == b.remarks;
}

/// Kept as they came, but for the number of the person who asked: that stays nowhere.
bool cameIn(const HttpResponse &response, const QByteArray &raw, const SourceFile &file)
{
    if (response.body.contains(raw) || !file.inszFrom)
        return response.body.contains(raw);
    static const QRegularExpression number(QStringLiteral("(?<![0-9])[0-9]{11}(?![0-9])|\\{person\\.insz\\}|\\*\\*\\*"));
    const auto without = [](const QByteArray &bytes) { return QString::fromUtf8(bytes).replace(number, QStringLiteral("#")); };
    const QString all = without(response.body);
    // Of a list in XML it may be more elements of one name, from more places: each came.
    const QString end = raw.startsWith('<') ? QStringLiteral("</%1>").arg(QString::fromUtf8(raw.mid(1, 100)).section(QRegularExpression(QStringLiteral("[ \\s/>]")), 0, 0)) : QString();
    const QStringList pieces = end.isEmpty() ? QStringList{without(raw)} : without(raw).split(end + u'\n');
    return std::all_of(pieces.begin(), pieces.end(), [&](const QString &piece) { return all.contains(piece); });
}

/// Every place of a content that these items name.
QList<Open> openings(const Feed &feed, const Found &found)
{
    QList<Open> opens{{feed, found.id, Open::Body()}};
    for (const Attachment &attachment : attachmentsOf(found.item))
        opens << Open{feed, found.id, attachment};
    return opens;
}

} // namespace

bool same(const Answer &a, const Answer &b)
{
    return sameLists(a.items, b.items) && sameLists(a.bad, b.bad) && sameLists(a.parts, b.parts) && a.partsAll == b.partsAll && a.parties == b.parties && a.types == b.types && a.logos == b.logos && a.feeds == b.feeds && a.body == b.body
           && a.remarks == b.remarks && a.wholeSince == b.wholeSince && a.services == b.services && a.expected == b.expected && a.ended == b.ended && a.next == b.next;
}

Findings alwaysShows(const Told &told)
{
    for (const Turn &turn : told.transcript.turns) {
        for (const Found &found : itemsOf(turn.answer)) {
            const bool shows = std::all_of(kLanguages.begin(), kLanguages.end(), [&](Language language) {
                const ShownHeading heading = shown(headingOf(found.item), {}, language);
                return !heading.sender.trimmed().isEmpty() && !heading.subject.trimmed().isEmpty();
            });
            if (!shows || !headingOf(found.item).arrivedAt().isValid())
                return {ours(Words::tr("Something would be shown without a sender, a subject or a moment."), turn.ask.want)};
        }
    }
    return {};
}

Findings keepsItsBytes(const Told &told)
{
    for (const Turn &turn : told.transcript.turns) {
        for (const Found &found : itemsOf(turn.answer)) {
            if (found.id.isEmpty() || found.raw.isEmpty() || !cameIn(turn.response, found.raw, told.file))
                return {ours(Words::tr("A record is not kept as it came."), turn.ask.want)};
        }
        for (const Quarantined &bad : badOf(turn.answer)) {
            if (bad.raw.isEmpty() || bad.reason.isEmpty() || !cameIn(turn.response, bad.raw, told.file))
                return {ours(Words::tr("A record that cannot be read is not kept as it came."), turn.ask.want)};
        }
    }
    return {};
}

Findings readsTheSame(const Told &told)
{
    const auto another = told.registry.make(told.file, told.senders.policy());
    for (const Turn &turn : told.transcript.turns) {
        for (const Adapter *adapter : {&told.adapter, another ? another->get() : &told.adapter}) {
            const auto again = adapter->read(turn.ask, turn.response);
            if (!again || !same(*again, turn.answer))
                return {ours(Words::tr("The same answer read twice gives something else."), turn.ask.want)};
        }
    }
    return {};
}

Findings positions(const Told &told)
{
    const QList<Found> items = told.transcript.items();
    for (const Turn &turn : told.transcript.turns) {
        const QByteArray &bytes = turn.answer.next.bytes();
        if (bytes.size() > Continuation::kMost)
            return {ours(Words::tr("A position is larger than %1 bytes.").arg(Continuation::kMost), turn.ask.want)};
        if (bytes.isEmpty())
            continue;
        // Who asks one by one, or from the last one seen on, must remember by what.
        const auto next = told.adapter.ask({turn.ask.want, turn.answer.next});
        const QString goesOnAt = next && *next ? (*next)->url.path(QUrl::FullyDecoded) + (*next)->url.query(QUrl::FullyDecoded) : QString();
        const bool oneByOne = told.adapter.profile().wantsKnown;
        for (const Found &found : items) {
            // A very short id or subject may stand there by chance, as a digit.
            const auto holds = [&](const QString &text) { return text.size() > 5 && bytes.contains(text.toUtf8()); };
            const bool mayNameIt = oneByOne || goesOnAt.contains(found.id.text());
            if ((holds(found.id.text()) && !mayNameIt) || holds(headingOf(found.item).subject().best(Language::Nl)))
                return {Finding{Words::tr("A position holds something of what was read."), Words::tr("Let what says where to go on (a token, an address) hold nothing of what people read."), feedOf(turn.ask.want) ? feedOf(turn.ask.want)->id.text() : QString(), {QStringLiteral("paging")}, {}}};
        }
    }
    for (const QByteArray &odd : {QByteArray("{\"v\":999}"), QByteArray("x"), QByteArray(1, '\0'), QByteArray(4096, '['), QByteArray("[]"), QByteArray("null")}) {
        for (const Feed &feed : told.transcript.feeds) {
            const Pull pull{feed, told.transcript.now, false, {}};
            const auto fresh = told.adapter.ask({pull, {}});
            const auto asked = told.adapter.ask({pull, *Continuation::make(odd)});
            const bool both = fresh && asked && *fresh && *asked;
            if (fresh.has_value() != asked.has_value() || (both && (*fresh)->url != (*asked)->url))
                return {ours(Words::tr("A position that is not ours is no beginning and no error."), pull)};
        }
    }
    return {};
}

Findings requests(const Told &told)
{
    QList<std::pair<Want, HttpRequest>> asked;
    for (const Turn &turn : told.transcript.turns) {
        asked << std::pair(turn.ask.want, turn.request);
        const auto *pull = std::get_if<Pull>(&turn.ask.want);
        if (!pull)
            continue;
        for (const Found &found : turn.answer.items) {
            for (const Open &open : openings(pull->feed, found)) {
                if (const auto request = told.adapter.ask({open, {}}); request && *request)
                    asked << std::pair(Want(open), **request);
            }
        }
    }
    static const QRegularExpression shape(QStringLiteral(R"(\A(/(\{[A-Za-z.]+\}|[A-Za-z_-]+[A-Za-z0-9_-]*)?)+\z)"));
    for (const auto &[want, request] : std::as_const(asked)) {
        if (!shape.match(request.route).hasMatch())
            return {ours(Words::tr("A question is told in the log by more than its form."), want)};
        for (const auto &header : request.headers) {
            if (header.first.toLower() == "authorization" || header.first.toLower() == "cookie")
                return {ours(Words::tr("A question holds a key of its own."), want)};
        }
        if (!request.url.userInfo().isEmpty())
            return {ours(Words::tr("A question holds a key of its own."), want)};
        if (!told.file.permits(request.url))
            return {ours(Words::tr("A question would go to an address that the file does not allow."), want)};
        const Feed *feed = feedOf(want);
        const bool discovers = std::holds_alternative<Discover>(want);
        if (feed && !discovers && !feed->address.isEmpty() && told.file.allowedHosts.isEmpty()
            && (request.url.host() != feed->address.host() || request.url.port() != feed->address.port() || request.url.scheme() != feed->address.scheme() || !request.url.path().startsWith(feed->address.path())))
            return {Finding{Words::tr("A question leaves the address of its source."), Words::tr("Let every address that we ask begin with the one in the file (\"baseUrl\"), or name its host in \"allowedHosts\"."), feed->id.text(), {QStringLiteral("content"), QStringLiteral("path")}, {}}};
    }
    return {};
}

} // namespace overzicht::conformance
