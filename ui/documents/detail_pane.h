// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/content_box.h"
#include "documents/shown_item.h"
#include "store/change.h"
#include "sync/report.h"

#include <QHash>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace overzicht {

class DetailSheet;
class Engine;
class LetterView;
class Particulars;

/// The chosen item: it keeps what the person did with it and where each content stands, and shows a sheet made from that; below it the content that stands open to be read.
/// It never fetches a letter by itself, and asks before the first time, because the sender may see that it was opened.
class DetailPane : public QWidget {
    Q_OBJECT
public:
    /// `own`: what the kind it shows has of its own, and outlives this; null = nothing.
    explicit DetailPane(const Surroundings &around, const Particulars *own = nullptr, QWidget *parent = nullptr);
    ~DetailPane() override;

    void setListEmpty(bool empty); ///< then there is nothing to choose, and nothing asks to
    static constexpr int kLow = 330; ///< pixels at 100 % text: in a page that is lower and narrow, what stands around the letter scrolls along with it
    void setActionBelow(bool below); ///< in a narrow window: the main button stays in sight, below what scrolls
    void setBackInside(const QString &words); ///< the button back stands at the top of the sheet and scrolls along; empty = it stands elsewhere
    void follow(Engine &engine); ///< passes on to it what the person asks, and hears from it how contents fare; opens by the desktop
    void openByDesktop(); ///< the addresses that the person asks to open go to the desktop, and what it cannot open is told here
    void choose(ItemId item); ///< None = nothing is chosen
    ItemId current() const { return m_item; }
    void refresh(const Change &change = {});
    void contentProgressed(const ContentProgress &progress);
    void contentEnded(const ContentEnded &ended);
    void handOverEnded(const HandOverEnded &ended);

    void focusStart();  ///< puts the focus at the subject, which is told once
    void mainAction();
    void takeBack();    ///< that it is paid or done or set apart, as far as the person said so
    void tellUnopened(const QUrl &link); ///< no program could open it
    void save();        ///< the content that has the focus, else the letter itself, to a file the person chooses
    bool isAsking() const { return m_shown.asking.has_value(); } ///< the question before a first opening stands open
    void answerAsking(bool yes);
    bool isReading() const { return m_shown.reading.has_value(); } ///< a content stands open
    bool stepBack(); ///< the question is answered with no, or the content closed; false = there is neither
    void setSearch(const QString &words) { m_search = words; } ///< what the person looks for: marked in what is opened

Q_SIGNALS:
    void announced(const QString &sentence);
    void readAsked(overzicht::ItemId item, bool read);
    void doneAsked(overzicht::ItemId item, bool done);
    void paidAsked(overzicht::ItemId item, bool paid); ///< false: not after all
    void paidOnAsked(overzicht::ItemId item, const QDateTime &at);
    void handOverAsked(overzicht::ItemId item, const overzicht::HandOver &over, const QString &after); ///< to be written down; the page opens at handOverEnded
    void handOverOpened(overzicht::ItemId item, const QString &handOver);
    void fetchAsked(overzicht::ItemId item, int attachment, const QString &path);
    void fetchStopAsked(overzicht::ItemId item, int attachment);
    void refileAsked(overzicht::ItemId item, std::optional<overzicht::ItemClass> as);
    void apartAsked(overzicht::ItemId item, qint64 sighting, bool apart);
    void textRead(overzicht::ItemId item, int attachment, const QByteArray &sha256, const QStringList &pages); ///< all that is written in a content that was opened
    void linkOpenAsked(const QUrl &link);    ///< https, by the person's own press
    void sourceAsked(const QString &id);     ///< a source or a system, among the sources
    void itemAsked(overzicht::ItemId item);  ///< another item's own page
    void backAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Key {
        ItemId item;
        int attachment;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, qint64(key.item), key.attachment); }
    };

    void build();
    void tellMarks(const Details &before);
    std::optional<Elsewhere> lookElsewhere(const Details &details) const;
    void setApart(qint64 sighting, bool apart);
    void want(int attachment, const QString &path);
    void fetchAndOpen(int attachment);
    void saveAs(int attachment);
    void pay(bool again);
    void askAboutPaying(ShownItem::PayAsk what);
    void openContent(int attachment);
    void showStates();
    void bringForward(int attachment);
    void read(int attachment, const QString &path);
    void closeLetter();
    void share(); ///< the height, between the sheet and what stands open

    Surroundings m_around;
    const Particulars *m_own;
    ItemId m_item = ItemId::None;
    ShownItem m_shown;
    QHash<Key, ContentState> m_states;
    Key m_openWhenEnded{ItemId::None, 0};
    HandOver m_handing; ///< on its way to be written down; without an id: none is
    ItemId m_handingItem = ItemId::None;
    QString m_askingPath; ///< where the content that waits for an answer must go
    QScrollArea *m_scroll;
    DetailSheet *m_sheet = nullptr; ///< what scrolls
    LetterView *m_letter = nullptr; ///< made when something is first opened
    QString m_search;
    QWidget *m_barRoom;        ///< below what scrolls, in a narrow window
    QVBoxLayout *m_bar;
};

} // namespace overzicht
