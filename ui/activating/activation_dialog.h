// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/screens.h"
#include "base/clock.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QRandomGenerator>

class QBoxLayout;
class QScrollArea;

namespace overzicht {

class NoteBox;

/// The dialog before the eBox is turned on (shared/UX.md, "The activation dialog"): two screens to read and to answer. It stands alone, says what changes, and never decides for anybody:
/// both ways out look the same, no button is the default one, Enter does nothing and Escape is "not now". What was decided is told by `decided`, and nothing is sent from here.
class ActivationDialog : public QDialog {
    Q_OBJECT
public:
    struct Setting {
        ActivationForm::Desk desk;
        TextValues values;      ///< {services}, {date}, {app}, {gateway} …
        QStringList apps;       ///< that may tell of new post; this one first
        QString from;           ///< whose dialog it is: the town's name, else the program's
    };
    /// `bundle`, `theme` and `clock` outlive it.
    ActivationDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, Setting setting, Language language, QWidget *parent = nullptr);

    int screen() const { return m_screen; } ///< 1 or 2
    const ActivationForm &form() const { return m_form; }

    void verified(const QDateTime &at);   ///< the code was right
    void notVerified(const char *label); ///< "codeWrong", "codeOld": a label of the text bundle

    void reject() override; ///< Escape, and closing the window: not now

Q_SIGNALS:
    void decided(const overzicht::Decision &decision); ///< once, as the last thing the dialog does
    void listAsked();
    void codeAsked(const QString &address); ///< through a gateway: send a code there
    void codeTyped(const QString &code);
    void announced(const QString &sentence);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void turnTo(int screen);
    void press(Decision::What what);
    void tellOpen();
    void decide(Decision::What what);
    std::chrono::milliseconds since() const { return std::chrono::milliseconds(m_running.elapsed()); }

    const Theme &m_theme;
    const TextBundle &m_bundle;
    const Clock &m_clock;
    Setting m_setting;
    QRandomGenerator m_chance;
    ActivationForm m_form;
    std::unique_ptr<ActivationShown> m_shown;
    QElapsedTimer m_running;
    QScrollArea *m_scroll = nullptr;
    NoteBox *m_open = nullptr;
    QWidget *m_steps = nullptr;
    Button *m_notNow = nullptr, *m_on = nullptr;
    ChooseScreen *m_choose = nullptr;
    QElapsedTimer m_turned; ///< since the screen changed: a second click of a double click is none
    int m_screen = 1;
    bool m_isDone = false;
};

} // namespace overzicht
