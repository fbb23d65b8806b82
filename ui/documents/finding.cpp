// SPDX-License-Identifier: EUPL-1.2
#include "documents/finding.h"

#include "documents/list_view.h"
#include "documents/saved_searches.h"
#include "documents/search.h"
#include "documents/search_chips.h"
#include "domain/safe_text.h"
#include "kit/search_box.h"

#include <QBoxLayout>

namespace overzicht {

Finding::Finding(const Surroundings &around, ItemKind of, SearchBox &box, ListView &list, RowModel &model, bool kinds, std::function<Filter()> filter)
    : m_around(around), m_box(box), m_list(list), m_model(model), m_filter(std::move(filter)), m_chips(new SearchChips(around.theme, around.clock, of)), m_saved(new SavedSearches(around.theme, around.settings, of))
{
    m_chips->setKindsOffered(kinds);
    connect(&box, &SearchBox::searched, this, [this](const QString &words) {
        if (words == m_words) // it was set by us
            return;
        m_words = words;
        again();
    });
    connect(m_chips, &SearchChips::changed, this, &Finding::again);
    connect(m_chips, &SearchChips::saveAsked, this, [this] { m_saved->save({m_words, m_chips->narrowing()}); });
    connect(m_saved, &SavedSearches::changed, this, &Finding::arrange);
    connect(m_saved, &SavedSearches::announced, this, &Finding::announced);
    connect(m_saved, &SavedSearches::chosen, this, [this, kinds](const SavedSearch &search) {
        Narrowing narrowing = search.narrowing;
        if (!kinds) {
            narrowing.kind.reset();
            narrowing.everyKind = false;
        }
        m_chips->setNarrowing(narrowing);
        m_words = search.words;
        m_box.setText(search.words);
        m_box.setFocus(Qt::OtherFocusReason); // the chip that was pressed goes
        again();
    });
    connect(&list, &ListView::inSight, this, &Finding::explain);
}

Finding::~Finding() = default;

void Finding::addTo(QBoxLayout &below)
{
    below.addWidget(m_saved);
    below.addWidget(m_chips);
    arrange();
}

HitOrder Finding::order() const { return m_words.isEmpty() ? HitOrder::Newest : m_chips->narrowing().order; }

bool Finding::isAnyKind() const { return m_chips->narrowing().everyKind || m_chips->narrowing().kind; }

QString Finding::about() const
{
    QStringList parts = m_chips->narrowing().words();
    if (!m_words.isEmpty())
        parts.prepend(m_words);
    return safeLine(parts.join(QStringLiteral(" · ")), 60);
}

QString Finding::notRead() const
{
    QStringList parts;
    if (m_rest.unopened > 0)
        parts << tr("%n letters that you have not opened yet", nullptr, m_rest.unopened);
    if (m_rest.wordless > 0)
        parts << tr("the contents of %n letters, of which we have no text", nullptr, m_rest.wordless);
    return parts.join(QStringLiteral("; "));
}

void Finding::start()
{
    m_search = std::make_unique<Search>(m_around);
    connect(m_search.get(), &Search::found, this, [this](const QString &words, const Hits &hits) {
        m_explained.clear();
        m_list.setMarks(words.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        m_model.showHits(hits);
        m_chips->setSenders(hits.rows);
        Q_EMIT found(hits);
    });
    connect(m_search.get(), &Search::explained, this, [this](const QHash<ItemId, QList<FoundIn>> &why) {
        m_model.addReasons(why);
        for (auto it = why.cbegin(); it != why.cend(); ++it)
            m_explained.insert(it.key());
    });
    connect(m_search.get(), &Search::notSearched, this, [this](const Unsearched &rest) {
        m_rest = rest;
        Q_EMIT told();
    });
    connect(m_search.get(), &Search::failed, this, &Finding::failed);
}

void Finding::again()
{
    m_isNarrowed = m_chips->narrowing().isBeyondKind();
    m_list.clearSelection();
    arrange();
    if (!isOn()) {
        if (m_search)
            m_search->forget();
        m_list.setMarks({});
        Q_EMIT ended();
        return;
    }
    ask();
}

void Finding::ask()
{
    if (!m_search)
        start();
    m_search->ask(m_words, m_chips->narrowing().applied(m_filter()), order());
}

void Finding::showList()
{
    QList<Row> rows;
    for (int at = 0; at < qMin(m_model.rowCount(), RowModel::kWindow); ++at) {
        if (const Row *row = m_model.row(at))
            rows << *row;
    }
    m_chips->setSenders(rows);
}

void Finding::clear()
{
    m_chips->setNarrowing({});
    m_words.clear();
    m_box.clear();
    again();
}

void Finding::explain(int first, int last)
{
    if (!m_search || !m_model.isHits() || m_words.isEmpty())
        return;
    QList<ItemId> wanted;
    for (int at = first; at <= last; ++at) {
        const Row *row = m_model.row(at);
        if (!row || m_explained.contains(row->id))
            continue;
        m_explained.insert(row->id);
        wanted << row->id;
    }
    if (!wanted.isEmpty())
        m_search->explain(wanted);
}

/// The chips stand there while something is searched for, the kept searches while nothing is: the list keeps its room.
void Finding::arrange()
{
    const bool isSearching = isOn() || m_chips->narrowing().isAny();
    m_chips->setVisible(isSearching);
    m_saved->setVisible(!isSearching && !m_saved->isEmpty());
    const SavedSearch now{m_words, m_chips->narrowing()};
    m_chips->setSavable(m_saved->canSave() && isOn(), m_saved->has(now));
}

} // namespace overzicht
