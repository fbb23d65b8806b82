// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/content_box.h"
#include "documents/shown_item.h"

#include <QPointer>

class QVBoxLayout;

namespace overzicht {

class Particulars;

/// One picture of one item: what it is, who sent it, what to do, before when and what otherwise; then its contents; then its history. It changes
/// nothing and remembers nothing: each press is told to the pane, which makes a new sheet when the picture is another one.
class DetailSheet : public QWidget {
    Q_OBJECT
public:
    /// Reads `shown` while it is made, not after. `own`: what the kind that is shown has of its own; null = nothing.
    DetailSheet(const Surroundings &around, const ShownItem &shown, const Particulars *own = nullptr);

    const Surroundings &around() const { return m_around; }

    int mostBeside(int first) const; ///< lines of what belongs to it; all of them once the person asked for that

    QWidget *subject() const { return m_subject; }    ///< null when nothing is shown
    Button *mainBelow() const { return m_mainBelow; } ///< the main button when it must stand below what scrolls: without a place, for the caller to put there

Q_SIGNALS:
    void announced(const QString &sentence);
    void backPressed();
    void mainPressed();
    void whyPressed();
    void askingAnswered(bool yes);
    void fetchAsked(int content);      ///< then open it
    void keepAsked(int content);       ///< fetch it, and no more
    void fetchStopAsked(int content);
    void openAsked(int content);       ///< our copy
    void saveAsked(int content);
    void readAsked(bool read);
    void doneAsked(bool done);
    void paidAsked(bool paid);
    void paidWhenAsked();              ///< the day is asked for
    void paidOn(const QDateTime &at);
    void payAgainAsked();              ///< the page to pay once more, knowing that it was opened before
    void payAnywayAsked();             ///< how to pay, knowing that what looks like the same bill is paid or under way
    void payAskClosed();
    void refileAsked(std::optional<overzicht::ItemClass> as);
    void apartAsked(qint64 sighting, bool apart);
    void linkAsked(const QUrl &link);  ///< by the person's own press; its host stood on what was pressed
    void sourceAsked(const QString &id); ///< a source or a system, by its id, among the sources
    void itemAsked(overzicht::ItemId item); ///< the page of another item, by the person's own press
    void allBesideAsked(const QString &next); ///< all that belongs to it; `next`: the name of the button that comes first then
    void contentChosen(int content);   ///< which of several is meant from now on

private:
    void addBack(QVBoxLayout *down);
    void addNothing(QVBoxLayout *down);
    void addItem(QVBoxLayout *down);
    void addNotes(QVBoxLayout *down);
    void addFoot(QVBoxLayout *down);
    Button *makeSave(); ///< null when there is nothing to save
    QWidget *makeHead();
    QWidget *makeSenderLine();
    QWidget *makeSameBill(); ///< null when there is none
    QWidget *makeApart();
    QWidget *makeAsking();
    void addPaying(QVBoxLayout *down);
    QWidget *makeContents();
    QWidget *makeOthers();

    const Surroundings &m_around;
    const ShownItem &m_shown;
    const Particulars *m_own;
    QDateTime m_now;
    QPointer<QWidget> m_subject;
    QPointer<Button> m_mainBelow;
};

} // namespace overzicht
