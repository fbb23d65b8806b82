// SPDX-License-Identifier: EUPL-1.2
// FoundIn a search found an item. The index keeps no texts, so what it was made from is read again: only of the few items that somebody looks at.
#include "store/reading.h"

#include "base/written_amount.h"
#include "domain/contents.h"
#include "domain/safe_text.h"
#include "store/encoding.h"
#include "store/facts.h"
#include "store/own.h"
#include "store/search_query.h"
#include "store/found_in.h"

#include <algorithm>

namespace overzicht {

namespace {

constexpr int kBefore = 50;    // characters of a snippet before the first word
constexpr int kMostPlaces = 3;

/// A text, and where in the item it stands. `also`: other ways in which the index has the same.
struct Place {
    FoundIn::Where where;
    QString text;
    QStringList also{};
    int attachment = 0, page = 0;
};

class Looking {
public:
    Looking(const SearchWords &tokens, const SearchQuery &query) : m_tokens(tokens), m_query(query)
    {
        for (int term = 0; term < query.terms.size(); ++term)
            m_left << term;
    }

    bool isDone() const { return m_left.isEmpty() || m_found.size() >= kMostPlaces; }
    const QList<int> &left() const { return m_left; }
    QList<FoundIn> take() { return std::move(m_found); }

    /// Which of the terms that are still looked for stand there.
    QList<int> termsIn(const Place &place) const
    {
        QList<int> terms;
        for (const QString &text : QStringList{place.text} + place.also) {
            const QList<SearchWords::Span> spans = m_tokens.spans(text);
            for (const int term : m_left) {
                if (!terms.contains(term) && !SearchQuery::found(m_query.terms.at(term), spans).isEmpty())
                    terms << term;
            }
        }
        return terms;
    }

    void found(const Place &place, const QList<int> &terms)
    {
        m_found << told(place);
        m_left.removeIf([&](int term) { return terms.contains(term); });
    }

private:
    /// Where the words stand, each once, in their order.
    QList<FoundIn::Mark> marks(const QString &text) const
    {
        const QList<SearchWords::Span> spans = m_tokens.spans(text);
        QList<qsizetype> places;
        for (const SearchQuery::Term &term : m_query.terms)
            places += SearchQuery::found(term, spans);
        std::sort(places.begin(), places.end());
        places.erase(std::unique(places.begin(), places.end()), places.end());
        QList<FoundIn::Mark> all;
        for (const qsizetype place : std::as_const(places))
            all << FoundIn::Mark{int(spans.at(place).from), int(spans.at(place).count)};
        return all;
    }

    FoundIn told(const Place &place) const
    {
        const QList<FoundIn::Mark> in = marks(place.text);
        const qsizetype first = in.isEmpty() ? 0 : in.first().from;
        qsizetype from = qMax<qsizetype>(0, first - kBefore);
        while (from > 0 && from < first && !place.text.at(from - 1).isSpace())
            ++from;
        const qsizetype wanted = FoundIn::kLongest - 2; // two signs say that it goes on
        const QString window = place.text.mid(from, wanted * 2);
        QString snippet = safeLine(window, int(wanted));
        if (snippet.endsWith(u'…') && window.size() > wanted) { // not in the middle of a word, when there is a space
            const qsizetype space = snippet.lastIndexOf(u' ');
            if (space > snippet.size() / 2)
                snippet = snippet.left(space) + u'…';
        } else if (from + window.size() < place.text.size() && !snippet.endsWith(u'…')) {
            snippet += u'…';
        }
        if (from > 0)
            snippet.prepend(u'…');
        FoundIn why{place.where, place.attachment, place.page, snippet, marks(snippet)};
        if (why.marks.isEmpty() && !place.also.isEmpty() && !snippet.isEmpty())
            why.marks << FoundIn::Mark{0, int(snippet.size())};
        return why;
    }

    const SearchWords &m_tokens;
    const SearchQuery &m_query;
    QList<int> m_left;
    QList<FoundIn> m_found;
};

QList<Told> toldOf(Connection &db, qint64 item)
{
    QList<Told> told;
    Query q(db, "SELECT s.id, s.feed, s.rank, s.first_seen, s.gone_at, t.encoded FROM sighting s JOIN told t ON t.sighting = s.id WHERE s.item = ?");
    q << item;
    while (q.next()) {
        if (auto decoded = encoding::decodedItem(q.blob(5)))
            told << Told{q.integer(0), q.integer(1), std::move(*decoded), false, true, q.number(2), q.integer(3), !q.isNull(4)};
    }
    sortByAuthority(told);
    return told;
}

/// All but the text of contents, in the order in which a person looks.
QList<Place> placesOf(const Item &item, const QString &sender, const LocalText &body, Language language)
{
    QList<Place> places;
    const LocalText &subject = headingOf(item).subject();
    places << Place{FoundIn::Where::Subject, subject.best(language), {}};
    for (const Language other : kLanguages) {
        if (const QString &text = subject.in(other); !text.isEmpty() && text != places.first().text)
            places << Place{FoundIn::Where::Subject, text, {}};
    }
    for (const QString &line : sender.split(u'\n', Qt::SkipEmptyParts))
        places << Place{FoundIn::Where::Sender, line, {}};
    if (const PaymentRequest *asked = paymentOf(item)) {
        if (asked->amount) {
            const qint64 cents = std::abs(asked->amount->cents());
            places << Place{FoundIn::Where::Amount, writtenAmount(*asked->amount), {QStringLiteral("%1,%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0'))}};
        }
        if (asked->structured)
            places << Place{FoundIn::Where::Reference, asked->structured->shown(), {asked->structured->digits()}};
        if (!asked->reference.isEmpty())
            places << Place{FoundIn::Where::Reference, asked->reference, {}};
        if (asked->payee)
            places << Place{FoundIn::Where::Reference, asked->payee->shown(), {asked->payee->text()}};
    }
    if (const auto *dossier = std::get_if<Dossier>(&item); dossier && !dossier->number.isEmpty())
        places << Place{FoundIn::Where::Reference, dossier->number, {}};
    else if (const auto *payment = std::get_if<Payment>(&item); payment && !payment->dossier().isEmpty())
        places << Place{FoundIn::Where::Reference, payment->dossier(), {}};
    places << Place{FoundIn::Where::Text, otherWords(item, body), {}};
    return places;
}

/// The fewest of them: of those that have most of what is still looked for, the first.
void lookIn(Looking &looking, const QList<Place> &places)
{
    while (!looking.isDone()) {
        const Place *best = nullptr;
        QList<int> most;
        for (const Place &place : places) {
            if (const QList<int> terms = looking.termsIn(place); terms.size() > most.size()) {
                best = &place;
                most = terms;
            }
            if (most.size() == looking.left().size())
                break;
        }
        if (!best)
            return;
        looking.found(*best, most);
    }
}

} // namespace

QString word(FoundIn::Where where)
{
    static const char *const words[] = {"subject", "sender", "amount", "reference", "text", "attachment"};
    return QLatin1String(words[int(where)]);
}

Result<QList<FoundIn>> Reader::why(const Acting &who, ItemId item, const QString &words) const
{
    const auto query = SearchQuery::of(words, d->r.tokens);
    if (!query)
        return failure(query.error());
    if (query->terms.isEmpty())
        return QList<FoundIn>();
    return d->read([&] {
        Connection &db = d->r.db;
        const qint64 id = d->r.itemOf(d->r.actingId(who), qint64(item));
        const QList<Told> told = toldOf(db, id);
        if (told.isEmpty())
            return QList<FoundIn>();
        const Item whole = combined(told);
        QString sender;
        {
            Query q(db, "SELECT t.text FROM item i JOIN sender_text t ON t.id = i.sender_text WHERE i.id = ?");
            q << id;
            if (q.next())
                sender = q.text(0);
        }
        LocalText body;
        {
            Query q(db, "SELECT text FROM body WHERE item = ?");
            q << id;
            if (q.next())
                body = encoding::decodedText(q.blob(0));
        }
        Looking looking(d->r.tokens, *query);
        lookIn(looking, placesOf(whole, sender, body, d->r.language));
        if (looking.isDone())
            return looking.take();
        QHash<QString, int> numbers;
        int number = 0;
        for (const Attachment &attachment : attachmentsOf(whole)) {
            ++number;
            numbers.insert(own::contentName(attachment, number), number);
        }
        QList<Place> pages;
        Query q(db, "SELECT content, page, text FROM page_text WHERE item = ? ORDER BY content, page");
        q << id;
        while (q.next())
            pages << Place{FoundIn::Where::Attachment, q.text(2), {}, numbers.value(q.text(0)), q.number(1)};
        lookIn(looking, pages);
        return looking.take();
    });
}

} // namespace overzicht
