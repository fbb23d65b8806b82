// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "mail/mail_file.h"
#include "notifier/notifier_state.h"
#include "theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace overzicht {

class Button;
class CountedSentences;

/// Where the person brings e-mails of other apps to be counted: picks files or drops them, and sees of each what it gave. Says before it what is kept of them.
class MailCard : public QWidget {
    Q_OBJECT
public:
    explicit MailCard(const Theme &theme, QWidget *parent = nullptr);

    void tell(const NotifierState &state, const QDateTime &now);
    void setBusy(bool busy);
    void begin();                                ///< of a new choice of files: what was told of the last one goes
    void tellFile(const MailFile &file, int fresh); ///< read, and what is new of it is kept
    void tellTrouble(const QString &words);      ///< it was read, and could not be kept

Q_SIGNALS:
    void filesChosen(const QStringList &paths);
    void forgetAsked();
    void itemAsked(overzicht::ItemId item);
    void announced(const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void add(const QString &words, bool isTrouble);

    const Theme &m_theme;
    Button *m_pick, *m_forget;
    QWidget *m_told;
    QVBoxLayout *m_toldDown, *m_apart;
    CountedSentences *m_unnamed = nullptr; ///< made anew with what it counts; null = nothing stands apart
};

} // namespace overzicht
