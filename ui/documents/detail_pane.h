// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/content_box.h"
#include "documents/main_action.h"
#include "documents/surroundings.h"
#include "store/change.h"
#include "sync/report.h"

#include <QHash>
#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace overzicht {

class FlowLayout;

/// One item whole: what it is, who sent it, what to do, before when and what otherwise; then its contents; then its history.
/// It never fetches a letter by itself, and asks before the first time, because the sender may see that it was opened.
class DetailPane : public QWidget {
    Q_OBJECT
public:
    explicit DetailPane(const Surroundings &around, QWidget *parent = nullptr);
    ~DetailPane() override;

    void setListEmpty(bool empty); ///< then there is nothing to choose, and nothing asks to
    static constexpr int kLow = 330; ///< pixels at 100 % text: in a page that is lower and narrow, what stands around the letter scrolls along with it
    void setActionBelow(bool below); ///< in a narrow window: the main button stays in sight, below what scrolls
    void setBackInside(const QString &words); ///< the button back stands at the top of the sheet and scrolls along; empty = it stands elsewhere
    void openByDesktop(); ///< what the person asks to open goes to the desktop, and what the desktop cannot open is told here
    void choose(ItemId item); ///< None = nothing is chosen
    ItemId current() const { return m_item; }
    void refresh(const Change &change = {});
    void contentProgressed(const ContentProgress &progress);
    void contentEnded(const ContentEnded &ended);

    void focusStart();  ///< puts the focus at the subject, which is told once
    void mainAction();
    void takeBack();    ///< that it is paid or done, as far as the person said so
    void tellUnopened(const QString &path);   ///< our copy: no program could open it
    void tellUnopenedLink(const QUrl &link);
    void save();        ///< the content that has the focus, else the letter itself, to a file the person chooses
    bool isAsking() const { return m_asking.has_value(); } ///< the question before a first opening stands open
    void answerAsking(bool yes);

Q_SIGNALS:
    void announced(const QString &sentence);
    void readAsked(overzicht::ItemId item, bool read);
    void doneAsked(overzicht::ItemId item, bool done);
    void paidAsked(overzicht::ItemId item, bool paid);
    void fetchAsked(overzicht::ItemId item, int attachment, const QString &path);
    void fetchStopAsked(overzicht::ItemId item, int attachment);
    void refileAsked(overzicht::ItemId item, std::optional<overzicht::ItemClass> as);
    void fileOpenAsked(const QString &path); ///< our own copy, checked
    void linkOpenAsked(const QUrl &link);    ///< https, by the person's own press
    void backAsked();

private:
    struct Key {
        ItemId item;
        int attachment;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, qint64(key.item), key.attachment); }
    };

    void build();
    QWidget *makeHead();
    Button *makeSave(); ///< null when there is nothing to save
    QWidget *makeWhy();
    QWidget *makeAsking();
    QWidget *makeUnopened();
    void tellMarks(const Details &before);
    QWidget *makeContents();
    QWidget *makeOthers();
    void want(int attachment, const QString &path);
    void saveAs(int attachment);
    void openSaved(int attachment);
    bool hasBody() const;
    bool isNotice() const;
    std::optional<int> letter() const; ///< which content is the letter itself: an attachment from 1, or kBodyNumber
    bool isLost(int attachment) const; ///< no source has it any more, and we had not kept it
    QString savedPath(int attachment) const;
    QString sourceName() const;
    MainAct mainKind() const;
    void showStates();

    Surroundings m_around;
    ItemId m_item = ItemId::None;
    std::optional<Details> m_details;
    std::optional<LocalText> m_body;
    std::optional<Error> m_error;
    QHash<Key, ContentState> m_states;
    Key m_openWhenEnded{ItemId::None, 0};
    std::optional<int> m_asking; ///< the content that waits for an answer
    QString m_askingPath;
    QString m_unopened;        ///< our copy, or the address, that no program could open
    QString m_backInside;
    bool m_why = false;
    bool m_listEmpty = false;
    bool m_below = false;      ///< the main button stands in the bar
    QScrollArea *m_scroll;
    QWidget *m_barRoom;        ///< below what scrolls, in a narrow window
    QVBoxLayout *m_bar;
    QPointer<QWidget> m_subject;
};

} // namespace overzicht
