// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "shell/place.h"
#include "shell/window_parts.h"
#include "store/reader.h"
#include "store/reminder.h"

#include <QMainWindow>

#include <memory>

namespace overzicht {

class PreviewDialog;

/// The window: side bar, pages, menus, keys, and what is said to a screen reader. What is stored shows before any source is asked.
class Window : public QMainWindow {
    Q_OBJECT
public:
    explicit Window(const WindowParts &parts, QWidget *parent = nullptr);
    ~Window() override;

    /// From now on there is something to show. Called once.
    void setReader(std::unique_ptr<Reader> reader);
    bool hasReader() const;
    /// The home cannot be opened: says what to do instead of showing an empty list.
    void showTrouble(const Error &error);

    void goTo(Place place);
    void open(ItemId item); ///< on the page of its kind
    bool open(const QString &id); ///< from its text form, or a source or system on the page of the sources; false when there is no such thing for this person
    bool isNarrow() const;
    /// What came and no desktop could tell: stands on top of the page until the person closes it. `arrivalsShown` follows, as soon as they can see it.
    void showArrivals(const QList<Untold> &what);
    void showReminders(const QList<Reminder> &what); ///< likewise; `remindersShown` follows
    /// A notification was pressed: the one thing it was about, or the overview.
    void openTold(const QList<Untold> &what);
    void comeForward(); ///< in sight, whether it was hidden, small, or behind others
    /// A window of its own to try a source file in; with that file, when one is named. Null when it cannot be offered.
    PreviewDialog *tryASource(const QString &file = {});

Q_SIGNALS:
    void painted();     ///< once, after the first picture: now work may begin
    void quitAsked();   ///< the whole program
    void counted(const overzicht::Counters &counters); ///< of whom this window is for, whenever something changed
    void againAsked();  ///< after showTrouble
    void placeChanged(overzicht::Place place);
    void arrivalsShown(const QList<overzicht::ItemId> &items);
    void remindersShown(const QList<overzicht::ItemId> &items);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace overzicht
