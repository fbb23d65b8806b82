// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/pill.h"
#include "notifier/notifier_state.h"
#include "theme/theme.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace overzicht {

class Button;

/// One app that may tell of new post: what came of it, whether it is the one the person chose, and where it is switched off as far as anybody checked. That it is off is only what the person said.
/// Or a mailbox of which no app is known: nothing can be chosen or switched off there.
class AppEntry : public QWidget {
    Q_OBJECT
public:
    /// This program itself. `isOffered`: it can be chosen here.
    AppEntry(const Theme &theme, const Teller &teller, bool isOffered, QWidget *parent = nullptr);
    /// Another one of those apps.
    AppEntry(const Theme &theme, const NotifierState &state, const NotifierState::App &app, bool isChosen, bool isOffered, const QDateTime &now, Language language, QWidget *parent = nullptr);
    /// A mailbox that is none of them.
    AppEntry(const Theme &theme, const NotifierState &state, const NotifierState::Other &mailbox, const QDateTime &now, QWidget *parent = nullptr);

    QString app() const { return m_app; } ///< empty = this program; of a mailbox "other:" before its id
    bool showsSteps() const;
    void showSteps(bool on);
    CountedList *list() const { return m_list; } ///< of what its numbers count

Q_SIGNALS:
    void chosen(const QString &app);
    void silentAsked(const QString &app, bool silent);

private:
    void make(const QString &name, const QList<CountedSentences::Sentence> &sentences, const PillContent &pill);
    void choose(const QString &name, bool isChosen, bool isOffered);
    void offOrNot(const NotifierState::App &app, const QString &name);
    void steps(const NotifierState::App &app, const QString &name, Language language);

    const Theme &m_theme;
    const QString m_app;
    QLayout *m_buttons = nullptr;
    QVBoxLayout *m_down = nullptr;
    CountedList *m_list = nullptr;
    QWidget *m_steps = nullptr; ///< null = there are none that we know
};

} // namespace overzicht
