// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/narrowing.h"
#include "documents/search.h"
#include "documents/surroundings.h"
#include "store/found_in.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

class QBoxLayout;

namespace overzicht {

class ListView;
class RowModel;
class SavedSearches;
class SearchBox;
class SearchChips;

/// What a page does to find something in its list: asks as the person types, shows what came with the reason of each row in sight, narrows it, keeps searches.
class Finding : public QObject {
    Q_OBJECT
public:
    /// `kinds`: what is found of another kind can be shown here. `filter`: what the page shows now. All of these outlive it.
    Finding(const Surroundings &around, ItemKind of, SearchBox &box, ListView &list, RowModel &model, bool kinds, std::function<Filter()> filter);
    ~Finding() override;

    void addTo(QBoxLayout &below); ///< the chips, below the field
    bool isOn() const { return !m_words.isEmpty() || m_isNarrowed; } ///< the list shows what was found, or will
    const QString &words() const { return m_words; }
    QString about() const; ///< the words and what they are narrowed by, for a sentence; safe to show
    HitOrder order() const;
    bool isAnyKind() const; ///< also what is not of this page's kind
    /// What was not searched because nobody opened it, as the rest of "Not searched: …". Empty = all was.
    QString notRead() const;

    void ask();       ///< the same once more: the page shows something else
    void showList();  ///< the page has its list again
    void clear();     ///< no words, and nothing narrowed

Q_SIGNALS:
    void ended();                             ///< nothing is asked any more
    void found(const overzicht::Hits &hits);  ///< and is in the model
    void told();                              ///< notRead() may say something else
    void failed(const overzicht::Error &error);
    void announced(const QString &sentence);

private:
    void start();
    void again();
    void explain(int first, int last);
    void arrange();

    const Surroundings &m_around;
    SearchBox &m_box;
    ListView &m_list;
    RowModel &m_model;
    std::function<Filter()> m_filter;
    std::unique_ptr<Search> m_search;
    SearchChips *m_chips;
    SavedSearches *m_saved;
    QString m_words;
    bool m_isNarrowed = false;
    Unsearched m_rest;
    QSet<ItemId> m_explained; ///< asked for since the last answer
};

} // namespace overzicht
