// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/button.h"
#include "kit/surface.h"
#include "store/row.h"

class QBoxLayout;

namespace overzicht {

/// What the one filled button of a letter's page does.
enum class MainAct { None, OpenLetter, Paid, Done, Link };

/// Opening comes before paying, paying before "done"; a notice goes to where it points. `hasLetter`: there is a content that is the letter itself.
MainAct mainAct(const Details &details, bool hasLetter);
/// That button, named "main"; null when there is nothing to do.
Button *mainButton(const Theme &theme, const Details &details, MainAct act);

/// What to do, before when, what otherwise, and perhaps the one button: beside each other where there is room, else below each other.
class ActionBand : public Panel {
    Q_OBJECT
public:
    /// Takes the button; null: it stands elsewhere, or there is none. `lost`: the letter cannot be opened any more.
    ActionBand(const Theme &theme, const Row &row, const QDateTime &now, bool lost, Button *main);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_look;
    QBoxLayout *m_place;
};

} // namespace overzicht
