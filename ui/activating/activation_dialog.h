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
        std::function<TextValues(Language)> valuesIn{}; ///< the same in another language, when the person chooses one; empty = they stay
        QStringList apps;       ///< that may tell of new post; this one first
        QString from;           ///< whose dialog it is: the town's name, else the program's
        Voice *voice = nullptr; ///< reads a screen aloud; null = it is not offered
        bool isExample = false; ///< of the example town: everything says so
        QString exampleIn(const TextBundle &bundle, Language language) const; ///< the word that says so; empty = it is none
    };
    /// `bundle`, `theme` and `clock` outlive it.
    ActivationDialog(const Theme &theme, const TextBundle &bundle, const Clock &clock, Setting setting, Language language, QWidget *parent = nullptr);

    int screen() const { return m_screen; } ///< 1 and 2 before the decision, 3 after it
    const ActivationForm &form() const { return m_form; }

    void codeSent(const QDateTime &until);                    ///< to the address that stands there; it can be typed until then
    void verified(const QDateTime &at, const QString &code);  ///< it was right; `code`: its number
    void notVerified(const char *label); ///< "codeWrong", "codeOld": a label of the text bundle
    void codeTrouble(const QString &words); ///< it could not be sent, or not be looked at
    void showCourse(const Course &course); ///< after "yes": how it stands now
    Language language() const { return m_form.language(); } ///< what is read now
    void speak(Language language); ///< the same screen in that language; what was answered stays
    void setSkew(std::optional<std::chrono::seconds> skew) { m_skew = skew; } ///< how far our clock is from the gateway's, when that was measured
    void offerProof(bool on) { m_hasProof = on; } ///< after "yes": the person may keep what is kept of it
    void showTrouble(const QString &words); ///< something beside the way: where it can be mended, and what still stands
    void showNotKept(const QString &words); ///< after "yes": it was not kept, and nothing was sent; it can be decided once more

    void reject() override; ///< Escape, and closing the window: not now, as long as nothing was decided

Q_SIGNALS:
    void decided(const overzicht::Decision &decision); ///< once
    void listAsked();
    void codeAsked(const QString &address); ///< through a gateway: send a code there
    void codeTyped(const QString &code);
    void retryAsked(); ///< what was decided is sent once more, under the same key
    void languageChosen(overzicht::Language language);
    void proofAsked(); ///< where to save it
    void stopAsked();  ///< what was asked is to be taken back

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void nameTools();
    void chooseLanguage();
    PlainButton *way(const char *button, const char *name);
    void print();
    void read();
    void choose();
    void yes();
    void tellOpen();
    bool isWaiting() const { return m_isDone && !m_course; } ///< for what was decided to be kept
    void tellAddress(const QString &words, Tone tone);
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
    PlainButton *m_language = nullptr, *m_help = nullptr, *m_paper = nullptr;
    std::optional<Course> m_course; ///< after "yes": as it was told last
    std::optional<std::chrono::seconds> m_skew;
    int m_screen = 1;
    bool m_isDone = false; ///< it was decided
    bool m_hasProof = false;
};

/// What was filled in, to keep it: the address never is.
QMap<QString, QString> withoutAddress(const TextValues &values);

} // namespace overzicht
