// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/surroundings.h"
#include "notify/manners.h"
#include "shell/export_card.h"
#include "shell/page.h"

namespace overzicht {

class EboxOffice;
class MannersCard;
class FetchChoice;
class KeepCard;
class ScreenShare;

/// The language, where everything is kept, and what is and is not protected there.
class SettingsPage : public Page {
    Q_OBJECT
public:
    /// `ebox`: null = nothing of the eBox is decided here. `manners`: nothing = this program tells of nothing. `hasNotifier`: the page of the one notifier is there.
    explicit SettingsPage(const Surroundings &around, EboxOffice *ebox = nullptr, const std::optional<Manners> &manners = {}, bool hasNotifier = false, QWidget *parent = nullptr);

    /// What goes on while nobody looks at this window, and who else looks; null = that is not offered.
    void offer(FetchChoice *fetching, ScreenShare *share);

    /// That each official letter is kept by itself, and that everything is made into a folder; without `make` only the first.
    void offerKeeping(bool keepsAll, const ExportCard::Export &make);
    KeepCard *keeping() const { return m_keeping; } ///< null = not offered

    void setManners(const Manners &manners); ///< chosen elsewhere

Q_SIGNALS:
    void announced(const QString &sentence);
    void languageChosen(overzicht::Language language);
    void mannersChosen(const overzicht::Manners &manners);
    void keepsAllChosen(bool on);
    void notifierAsked(); ///< the page of the one notifier

private:
    void put(QWidget *words);

    const Surroundings m_around;
    KeepCard *m_keeping = nullptr;
    MannersCard *m_manners = nullptr; ///< where something is told
};

} // namespace overzicht
