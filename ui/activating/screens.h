// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/form.h"
#include "activating/words_of.h"
#include "theme/theme.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace overzicht {

class BlockText;
class Button;
class Choice;
class NoteBox;
class Text;

/// What every screen of the dialog is made of.
struct ActivationShown {
    const Theme &theme;
    ActivationForm &form;
    const TextValues &values;
    ActivationWay way;
    QStringList apps; ///< which may tell of new post, as they are called; the first is this one
    const ActivationText &text() const { return form.text(); }
    /// With what the person filled in themselves: the address and the app, as far as they did.
    TextValues filled() const;
    QString label(const char *key) const { return wordsOf(text().labels.value(QLatin1String(key)), values); }
    QString button(const char *key) const { return text().buttons.value(QLatin1String(key)); }
};

/// The first: what changes. Nothing to fill in.
class ReadScreen : public QWidget {
    Q_OBJECT
public:
    explicit ReadScreen(const ActivationShown &shown, QWidget *parent = nullptr);

Q_SIGNALS:
    void listAsked(); ///< of the services that send through the eBox

private:
    QWidget *core(const ActivationShown &shown);
    QWidget *effect(const ActivationShown &shown);
    QWidget *facts(const ActivationShown &shown);
    QWidget *stop(const ActivationShown &shown);
    QWidget *no(const ActivationShown &shown);
};

/// The second: two questions, the address for messages, and which app tells of new post.
class ChooseScreen : public QWidget {
    Q_OBJECT
public:
    explicit ChooseScreen(const ActivationShown &shown, QWidget *parent = nullptr);

    /// The keyboard goes to what is still open there.
    void focusOn(ActivationForm::Open open);
    /// What came of the address or its code; empty = nothing.
    void tellAddress(const QString &words, Tone tone);
    void typeCodeAnew(); ///< the next one typed takes the place of this one
    void tellSent(const QString &words, const QString &again); ///< a code is on its way there: the keyboard goes to where it is typed; `again`: what the button says from now on

Q_SIGNALS:
    void answered(); ///< anything of the form changed
    void helpAsked();
    void printAsked();             ///< of what is decided, to take it along
    void helpShown(QWidget *help); ///< it stands there now, perhaps below what is seen
    void codeAsked();                     ///< send one to the address
    void codeTyped(const QString &code);
    void backAsked(); ///< to what changes

private:
    QWidget *question(const ActivationShown &shown, int which);
    QWidget *address(const ActivationShown &shown);
    void askForAddress(const ActivationShown &shown, QVBoxLayout *down);
    QWidget *notifier(const ActivationShown &shown);

    std::array<QList<Choice *>, ActivationForm::kQuestions> m_answers;
    QList<Choice *> m_apps;
    QLineEdit *m_email = nullptr, *m_code = nullptr; ///< only where a gateway sends the code
    Button *m_send = nullptr;
    Text *m_told = nullptr;
    BlockText *m_notice = nullptr;
    NoteBox *m_help = nullptr;
};

} // namespace overzicht
