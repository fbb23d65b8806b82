// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "shell/page.h"
#include "store/change.h"
#include "sync/linked.h"
#include "sync/report.h"

#include <QHash>

class QTimer;

namespace overzicht {

/// How each source and each of its feeds is doing, what is planned, what went wrong before, and what could not be shown.
/// A failed source is named in plain words, with a button to try again; what was fetched before stays readable and says so.
class SourcesPage : public Page {
    Q_OBJECT
public:
    explicit SourcesPage(const Surroundings &around, QWidget *parent = nullptr);

    void refresh();                              ///< reads again soon; many calls become one
    void progressed(const Progress &progress);
    void setMistaken(const QList<MistakenFile> &files); ///< source files that cannot be read: each gets a card of its own, on top

Q_SIGNALS:
    void syncAsked(const overzicht::SourceId &source); ///< empty = all
    void announced(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    bool isTight() const;
    void addSource(QVBoxLayout *column, const SourceState &source, const QDateTime &now);
    void addMistaken(QVBoxLayout *down, const MistakenFile &file);
    void addFeed(QVBoxLayout *inside, const FeedState &feed, const QDateTime &now);
    QString nameOfFeed(const FeedState &feed) const;
    void addOutages(QVBoxLayout *inside, const SourceState &source, const QDateTime &now);
    void addQuarantine(QVBoxLayout *column, const QDateTime &now);
    void showRaw(const QuarantineRow &row);

    Surroundings m_around;
    QWidget *m_body = nullptr;
    QTimer *m_soon;
    QHash<QString, Progress> m_going; ///< "source/feed" of what is being fetched
    QList<MistakenFile> m_mistaken;
    bool m_tight = false; ///< the button of a source stands below its name
    bool m_stale = true;
};

} // namespace overzicht
