// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/button.h"
#include "kit/note_box.h"
#include "kit/surface.h"
#include "kit/text.h"
#include "store/row.h"
#include "sync/instead.h"
#include "sync/report.h"

class QProgressBar;

namespace overzicht {

/// Where one content stands: nothing done, being fetched, or ended. Kept by the pane, so that it outlives the boxes that show it.
struct ContentState {
    bool running = false;
    qint64 received = 0, total = 0;
    std::optional<Error> error;
    std::optional<Instead> instead; ///< what came is not what was announced
    bool ended = false; ///< ended well, in this window
};

/// One attachment: its name, type and size, and what can be done with it. Nothing is fetched unless the person asks.
class ContentBox : public Panel {
    Q_OBJECT
public:
    /// `kind`: of what it is a part. `number` from 1; kBodyContent = the text of the letter itself. `lost`: no source has it any more, and we had not kept it: nothing can be done with it.
    ContentBox(const Theme &theme, int number, const StoredAttachment &stored, Language language, ItemKind kind, bool lost, QWidget *parent = nullptr);

    void tell(const ContentState &state, const QString &sourceName);
    int number() const { return m_number; }
    QWidget *next() const; ///< the button for what can be done with it now: stop, save what came, or fetch

Q_SIGNALS:
    void fetchAsked(int number);  ///< fetch and save below the home, then open to be read here
    void saveAsked(int number);   ///< to a file the person chooses
    void openAsked(int number);   ///< our copy
    void stopAsked(int number);

private:
    const Theme &m_theme;
    int m_number;
    bool m_notice; ///< its words are about a notice, not about a letter
    bool m_lost, m_running = false, m_instead = false;
    bool m_readable; ///< here; else it can only be saved
    StoredAttachment m_stored;
    Text *m_outcome;
    QProgressBar *m_progress;
    Button *m_fetch, *m_save, *m_stop;
};

} // namespace overzicht
