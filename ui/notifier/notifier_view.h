// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "notifier/notifier_state.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace overzicht {

class Engine;
class MailCard;
class MailReading;
class NoteBox;
struct HeardKept;
struct MailFile;

/// The cards of the page of the one notifier: questions about letters that are not here, how often the same letter came, who tells, and e-mails of other apps to count.
class NotifierView : public QWidget {
    Q_OBJECT
public:
    /// The engine outlives it. `isOffered`: another app can be chosen here.
    NotifierView(const Surroundings &around, Engine &engine, const KnownApps &apps, const Teller &teller, bool isOffered, QWidget *parent = nullptr);
    ~NotifierView() override;

    void setTeller(const Teller &teller);
    void refresh(); ///< something else is stored than before
    void importFiles(const QStringList &paths);
    const NotifierState &state() const { return m_state; }

Q_SIGNALS:
    void tellerChosen(const overzicht::Teller &teller);
    void itemAsked(overzicht::ItemId item);
    void sourcesAsked();
    void announced(const QString &sentence);
    void imported(); ///< all files of one choice

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// A file of which what was found is being kept.
    struct Keeping {
        std::shared_ptr<MailFile> file;
        int left = 0; ///< requests that are not answered
        int fresh = 0;
        QString trouble;
    };

    QVBoxLayout *addCard();
    void read();
    void showQuestions();
    void showCounts();
    void showApps();
    QList<CountedSentences::Sentence> countsSentences() const;
    void follow(CountedList *list);
    void remember();
    void restore();
    void fileRead(const MailFile &file);
    void kept(const HeardKept &kept);
    void settleFile(Keeping &file);
    void endImport();

    Surroundings m_around;
    Engine &m_engine;
    const KnownApps m_apps;
    Teller m_teller;
    const bool m_isOffered;
    NotifierState m_state;
    QVBoxLayout *m_down, *m_questions, *m_counts, *m_entries;
    NoteBox *m_trouble, *m_settled, *m_nobody;
    MailCard *m_mails;
    QTimer m_soon, m_look;
    qint64 m_version = -1; ///< of the store, when it was read
    bool m_stale = true;
    QStringList m_open; ///< of what is made anew: the numbers whose lists it showed
    QString m_focus;    ///< and the one that had the keyboard
    qint64 m_settledMail = 0;
    std::unique_ptr<MailReading> m_reading;
    QHash<int, std::shared_ptr<Keeping>> m_asked;
    QSet<int> m_others; ///< requests that are no mails
};

} // namespace overzicht

Q_DECLARE_METATYPE(overzicht::Teller)
