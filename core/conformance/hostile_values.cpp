// SPDX-License-Identifier: EUPL-1.2
#include "conformance/hostile_values.h"

#include "conformance/words.h"
#include "domain/contents.h"

#include <algorithm>
#include <utility>

namespace overzicht::conformance {

namespace {

bool isXml(const QByteArray &bytes) { return bytes.trimmed().startsWith('<'); }

QList<Span> valuesInXml(const QByteArray &record)
{
    QList<Span> spans;
    qsizetype at = 0;
    while ((at = record.indexOf('>', at)) >= 0) {
        const qsizetype from = ++at, end = record.indexOf('<', from);
        if (end < 0)
            break;
        if (!record.mid(from, end - from).trimmed().isEmpty())
            spans << Span{from, end - from};
        at = end;
    }
    return spans;
}

qsizetype endOfString(const QByteArray &record, qsizetype from)
{
    for (qsizetype i = from + 1; i < record.size(); ++i) {
        if (record.at(i) == '\\')
            ++i;
        else if (record.at(i) == '"')
            return i + 1;
    }
    return -1;
}

QList<Span> valuesInJson(const QByteArray &record)
{
    QList<Span> spans;
    for (qsizetype i = 0; i < record.size();) {
        const char c = record.at(i);
        if (c == '"') {
            const qsizetype end = endOfString(record, i);
            if (end < 0)
                return spans;
            qsizetype next = end;
            while (next < record.size() && QByteArray(" \t\r\n").contains(record.at(next)))
                ++next;
            if (next >= record.size() || record.at(next) != ':') // not the name of a member
                spans << Span{i, end - i};
            i = end;
        } else if (c == '-' || (c >= '0' && c <= '9') || c == 't' || c == 'f' || c == 'n') {
            qsizetype end = i;
            while (end < record.size() && !QByteArray(",]} \t\r\n").contains(record.at(end)))
                ++end;
            spans << Span{i, end - i};
            i = end;
        } else {
            ++i;
        }
    }
    return spans;
}

struct Hostile {
    QByteArray json; ///< as a JSON value
    QByteArray xml;  ///< as the text of an element; empty = XML has no such thing
};

const QList<Hostile> &hostile()
{
    static const QList<Hostile> all{
        {"null", {}},
        {"[]", {}},
        {"{}", {}},
        {"true", "true"},
        {"-1", "-1"},
        {"1e9", "1e9"},
        {"\"1e9\"", "1e9"},
        {"\"NaN\"", "NaN"},
        {"\"1,00\"", "1,00"},
        {"\"2026-02-31\"", "2026-02-31"},
        {"\"9999-12-31T23:59:59\"", "9999-12-31T23:59:59"},
        {"\"31/12/2026 25:61\"", "31/12/2026 25:61"},
        {"\"BE68 5390 0754 7035\"", "BE68 5390 0754 7035"},
        {"\"javascript:alert(1)\"", "javascript:alert(1)"},
        {"\"https://elders.example.org/x\"", "https://elders.example.org/x"},
        {"\"https://user:pw@elders.example.org/../x\"", "https://user:pw@elders.example.org/../x"},
        {"\"\\u202egnp.exe\\u0000\\u001b[2J\"", "\xE2\x80\xAEgnp.exe"},
        {"\"<script>alert(1)</script>&amp;\"", "&lt;script&gt;alert(1)&lt;/script&gt;"},
        {'"' + QByteArray(1024 * 1024, 'x') + '"', QByteArray(1024 * 1024, 'x')},
    };
    return all;
}

bool commandsAScreen(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const bool isolates = c == QChar(0x2068) || c == QChar(0x2069);
        return (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) && !isolates;
    });
}

QList<QUrl> linksOf(const Item &item)
{
    QList<QUrl> links;
    if (const auto *notice = std::get_if<Notice>(&item))
        links << notice->link;
    if (const auto *dossier = std::get_if<Dossier>(&item)) {
        for (const Link &link : dossier->links)
            links << link.url;
        if (dossier->payment)
            links << dossier->payment->link;
    }
    if (const auto *document = std::get_if<Document>(&item); document && document->obligation.payment)
        links << document->obligation.payment->link;
    if (const auto *payment = std::get_if<Payment>(&item))
        links << payment->request().link;
    return links;
}

std::optional<Money> amountOf(const Item &item)
{
    if (const auto *document = std::get_if<Document>(&item); document && document->obligation.payment)
        return document->obligation.payment->amount;
    if (const auto *dossier = std::get_if<Dossier>(&item); dossier && dossier->payment)
        return dossier->payment->amount;
    if (const auto *payment = std::get_if<Payment>(&item))
        return payment->request().amount;
    return std::nullopt;
}

/// What is wrong with an item that came of a hostile value; empty = nothing.
QString wrongWith(const Item &item)
{
    const ShownHeading heading = shown(headingOf(item), {}, Language::Nl);
    if (heading.sender.isEmpty() || heading.subject.isEmpty() || commandsAScreen(heading.sender) || commandsAScreen(heading.subject))
        return Words::tr("A hostile value reaches the screen.");
    if (!headingOf(item).arrivedAt().isValid())
        return Words::tr("A date that cannot be takes the moment of arrival away.");
    for (const QUrl &link : linksOf(item)) {
        if (!link.isEmpty() && ((link.scheme() != QLatin1String("https") && link.scheme() != QLatin1String("http")) || !link.userInfo().isEmpty()))
            return Words::tr("A link that a browser may not open comes through.");
    }
    if (const auto amount = amountOf(item); amount && (amount->cents() < 0 || amount->cents() >= 100'000'000'000))
        return Words::tr("An absurd amount is taken.");
    return {};
}

/// One record made hostile in one value, and what came of it; empty = all well.
QString harm(const Told &told, const Turn &turn, const Found &victim, const QByteArray &changed, bool alone)
{
    HttpResponse response = turn.response;
    const qsizetype at = response.body.indexOf(victim.raw);
    if (at < 0)
        return {};
    response.body.replace(at, victim.raw.size(), changed);
    const auto answer = told.adapter.read(turn.ask, response);
    if (!answer)
        return alone ? QString() : Words::tr("One record with a hostile value makes the whole answer unreadable: its neighbours are lost.");
    const QList<Found> items = itemsOf(*answer);
    for (const Found &found : items) {
        if (const QString wrong = wrongWith(found.item); !wrong.isEmpty())
            return wrong;
    }
    for (const Found &neighbour : itemsOf(turn.answer)) {
        // A record may take the number of another one: then the two are one thing told twice.
        if (neighbour.id == victim.id || neighbour.raw == victim.raw)
            continue;
        if (std::none_of(items.begin(), items.end(), [&](const Found &found) { return found.id == neighbour.id && found.item == neighbour.item; }))
            return Words::tr("A hostile value in one record changes another one.");
    }
    return {};
}

} // namespace

QList<Span> valuesIn(const QByteArray &record) { return isXml(record) ? valuesInXml(record) : valuesInJson(record); }

Findings hostileValues(const Told &told, int most)
{
    struct Try {
        const Turn *turn;
        Found victim;
        Span span;
    };
    QList<Try> tries;
    for (const Turn &turn : told.transcript.turns) {
        const QList<Found> items = itemsOf(turn.answer);
        for (const Found &victim : items.mid(0, 3)) {
            for (const Span &span : valuesIn(victim.raw))
                tries << Try{&turn, victim, span};
        }
    }
    const qsizetype kinds = hostile().size(), all = tries.size() * kinds;
    const qsizetype step = qMax<qsizetype>(1, (all + most - 1) / qMax(1, most));
    for (qsizetype i = 0; i * step < all; ++i) {
        // Value by value and kind by kind in turn, so that also few tries meet every kind, and as many as there are meet every pair.
        const qsizetype place = i * step / kinds;
        const Try &one = tries.at(place);
        const Hostile &value = hostile().at((i + place) % kinds);
        const bool xml = isXml(one.victim.raw);
        if (xml && value.xml.isEmpty())
            continue;
        QByteArray changed = one.victim.raw;
        changed.replace(one.span.from, one.span.length, xml ? value.xml : value.json);
        const QString wrong = harm(told, *one.turn, one.victim, changed, itemsOf(one.turn->answer).size() + badOf(one.turn->answer).size() <= 1);
        if (wrong.isEmpty())
            continue;
        const Feed *feed = feedOf(one.turn->ask.want);
        return {{wrong, Words::tr("Please tell the makers of Overzicht, and send them this report."), feed ? feed->id.text() : QString(), {}, {}}};
    }
    return {};
}

} // namespace overzicht::conformance
