// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"
#include "catalogue/elsewhere.h"
#include "documents/main_action.h"
#include "documents/surroundings.h"
#include "sync/instead.h"

namespace overzicht {

/// What the person set apart from the item they look at: for the way back.
struct SetApart {
    qint64 sighting = 0;
    QString words; ///< sightingWords
};

/// What the pane shows of the chosen item, and what the person did with the page so far. Kept by the pane; every sheet is made from it anew.
struct ShownItem {
    std::optional<Details> details; ///< nothing = nothing is chosen, or it cannot be shown
    std::optional<Elsewhere> elsewhere; ///< of a notice: where the real thing is
    std::optional<LocalText> body;
    std::optional<Error> error;     ///< why it cannot be shown
    std::optional<SetApart> setApart;
    std::optional<int> content;     ///< the content the person chose of several that are the letter itself
    std::optional<int> asking;      ///< the content that waits for an answer before it is opened for the first time
    std::optional<int> reading;     ///< the content that stands open below the sheet
    enum class PayAsk { None, OpenedBefore, SameBill, When }; ///< what the person is asked about paying
    PayAsk payAsk = PayAsk::None;
    bool paysAnyway = false;        ///< the person knows that it may be paid already, under another bill that looks the same, or has asked about an account that changed
    bool payRefused = false;        ///< the page to pay could not be opened: something changed
    bool paysFirst = false;         ///< paying comes before opening
    QString unopened;               ///< the address that no program could open
    QString back;                   ///< the words of the button back at the top of the sheet; empty = it stands elsewhere
    bool why = false;               ///< the reasons are told
    bool allBeside = false;         ///< all that belongs to it is told, not the first of it
    bool listEmpty = false;         ///< then there is nothing to choose, and nothing asks to
    bool actionBelow = false;       ///< the main button stands below what scrolls

    bool isNotice() const { return details && details->row.kind == ItemKind::Notice; }
    bool awaitsBody() const;           ///< there is a text to offer, and it is not here yet
    std::optional<int> letter() const; ///< which content is the letter itself, as contents.h counts; none once its text stands on the page
    QString savedPath(int attachment, const Home &home) const; ///< our copy; empty = none
    std::optional<Instead> insteadOfSaved(int attachment, const Home &home) const; ///< what our copy is, when it is not what was announced
    bool isLost(int attachment, const Home &home) const;       ///< no source has it any more, and we had not kept it
    bool looksFirst() const { return details && asksAboutAccount(details->row) && !paysAnyway; } ///< how to pay is not shown before the person says to have asked
    QUrl link() const; ///< where MainAct::Link leads; empty = nowhere
    MainAct mainKind(const Home &home) const;
    QString sourceName(Language language) const;
};

/// Of a certificate in several languages: the one to open when the person has not chosen; nothing = there is no choice.
std::optional<int> contentFor(const Details &details, Language language);

/// Would the page look the same?
bool looksTheSame(const Details &a, const Details &b);

} // namespace overzicht
