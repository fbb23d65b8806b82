// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/frame.h"
#include "activating/screens.h"
#include "base/clock.h"

#include <QRandomGenerator>

namespace overzicht {

/// The dialog before the eBox is turned on (shared/UX.md, "The activation dialog"): two screens to read and to answer, and one that says what came of it. It stands alone, says what changes, and
/// never decides for anybody: both ways out look the same, and Escape is "not now". What was decided is told by `decided`; nothing is kept or sent from here.
class ActivationDialog : public Frame {
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

    int screen() const { return m_screen; } ///< 1 and 2 before the decision, 3 after it
    const ActivationForm &form() const { return m_form; }

    void verified(const QDateTime &at);  ///< the code was right
    void notVerified(const char *label); ///< "codeWrong", "codeOld": a label of the text bundle
    void showCourse(const Course &course); ///< after "yes": how it stands now
    void showTrouble(const QString &words); ///< after "yes": it was not kept, and nothing was sent

    void reject() override; ///< Escape, and closing the window: not now, as long as nothing was decided

Q_SIGNALS:
    void decided(const overzicht::Decision &decision); ///< once
    void listAsked();
    void codeAsked(const QString &address); ///< through a gateway: send a code there
    void codeTyped(const QString &code);
    void retryAsked(); ///< what was decided is sent once more, under the same key
    void stopAsked();  ///< what was asked is to be taken back

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    PlainButton *way(const char *button, const char *name);
    void print();
    void read();
    void choose();
    void yes();
    void tellOpen();
    void decide(Decision::What what);
    void at(int screen);
    std::chrono::milliseconds since() const { return std::chrono::milliseconds(m_running.elapsed()); }

    const TextBundle &m_bundle;
    const Clock &m_clock;
    Setting m_setting;
    QRandomGenerator m_chance;
    ActivationForm m_form;
    std::unique_ptr<ActivationShown> m_shown; ///< the screens look at it
    QElapsedTimer m_running;
    ChooseScreen *m_choose = nullptr;
    int m_screen = 1;
    bool m_isDone = false;
};

} // namespace overzicht
