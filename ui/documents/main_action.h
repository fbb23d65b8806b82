// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/button.h"
#include "kit/surface.h"
#include "store/row.h"

class QBoxLayout;

namespace overzicht {

class SenderRegister;

/// "What to do?", "Before when?", "What otherwise?" of the action band.
struct ActionWords {
    QString what, when, otherwise;
};

/// What the one filled button of a letter's page does.
enum class MainAct { None, OpenLetter, Pay, Paid, Done, Link };

/// Opening comes before paying, paying before "done"; a notice goes to where it points. `hasLetter`: there is a content that is the letter itself.
/// Pay: there is a page to pay that may be opened. Nothing that may not be paid offers Pay or Paid. `paysFirst`: paying comes before opening.
/// `link`: where Link leads; empty = nowhere.
MainAct mainAct(const Details &details, bool hasLetter, const QUrl &link, bool paysFirst = false);
/// Where MainAct::Link leads: an https address. A notice says where the real thing is; a case that asks something, where to do it.
QUrl mainLink(const Details &details);
/// May an address that this source tells be opened in a browser? https; of the demo town's own sources, which the register names as such in a demo home only, also plain
/// http to this computer, where the town is.
bool opensInBrowser(const QUrl &link, const SourceId &source, bool demo, const SenderRegister &senders);
/// The host of an address as it is asked: in ASCII, so that no letter of another alphabet can pose as one of ours. For the words of a button.
QString plainHost(const QUrl &link);
/// That button, named "main"; null when there is nothing to do. `open`: the words when it opens the content; empty = by its kind.
Button *mainButton(const Theme &theme, const Details &details, MainAct act, const QUrl &link, const QString &open = {});

/// What to do, before when, what otherwise, and perhaps the one button: beside each other where there is room, else below each other.
class ActionBand : public Panel {
    Q_OBJECT
public:
    /// Takes the button; null: it stands elsewhere, or there is none.
    ActionBand(const Theme &theme, const Row &row, const ActionWords &told, const QDateTime &now, Button *main);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_look;
    QBoxLayout *m_place;
    QWidget *m_main;
};

} // namespace overzicht
