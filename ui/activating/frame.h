// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activating/plain_button.h"
#include "domain/language.h"

#include <QDialog>
#include <QElapsedTimer>

class QBoxLayout;
class QGridLayout;
class QScrollArea;

namespace overzicht {

class Aloud;
class NoteBox;
class Voice;
struct ActivationText;

/// The frame of what is decided about the eBox: who asks and how far it is on top, the ways out below, both always in sight; only the middle scrolls. It fills the window that it stands over.
/// No button has the focus at the start, none is the default one, and Enter does nothing anywhere.
class Frame : public QDialog {
    Q_OBJECT
public:
    /// `example`: the word that marks it as one; empty = it is none.
    Frame(const Theme &theme, const QString &from, const QString &example, QWidget *parent = nullptr);

Q_SIGNALS:
    void announced(const QString &sentence); ///< for the screen reader

protected:
    /// A new screen: what stands in the middle (taken), and its ways out, from left to right. Clicks that belong to a double click on the screen before do nothing.
    void turn(QWidget *middle, const QString &name, const QList<PlainButton *> &ways);
    void addTool(PlainButton *tool); ///< on top, at the right
    void addAloud(Voice *voice); ///< the tool that reads the screen aloud; null = none
    void setAloud(const ActivationText &text, Language language); ///< in which language; what is read stops
    void setStep(int step, const QString &spoken); ///< 1 to 3; 0 = no steps are shown
    void tell(const QString &heading, const QString &words); ///< above the ways out, until the next screen or untell()
    void untell();
    void setWaysEnabled(bool on); ///< of this screen
    void reveal(QWidget *widget);
    /// Calls `act` for a press that was meant for this screen.
    void onPress(PlainButton *way, std::function<void()> act);
    const Theme &theme() const { return m_theme; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Steps;
    void placeTools();

    const Theme &m_theme;
    Steps *m_steps;
    QScrollArea *m_scroll;
    NoteBox *m_told;
    Aloud *m_aloud = nullptr;
    QGridLayout *m_top;
    QLayout *m_tools;
    QBoxLayout *m_ways;
    QElapsedTimer m_turned;
    bool m_isFirst = true;
};

} // namespace overzicht
