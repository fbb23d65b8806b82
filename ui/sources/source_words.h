// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "catalogue/system.h"
#include "domain/service.h"
#include "store/row.h"

#include <QCoreApplication>

namespace overzicht {

/// The words of this page: one context for the translators, whichever file says them.
struct SourceWords {
    Q_DECLARE_TR_FUNCTIONS(overzicht::SourcesPage)

public:
    static QString nameOf(Integration level); ///< "Documents"
    static QString missing(Integration level); ///< "Not yet: answering or paying from here."; empty when nothing is
    static QString nameOf(Level level);       ///< the head of a group: "Federal"
    static QString nameOf(const FeedState &feed); ///< "Stad Lindehove: names of senders"
    static QString nameOf(Service::Mode mode); ///< how far such a service goes, as a sentence
    static QString brings(const SourceState &source, bool onlyNotifies); ///< "Letters, certificates": what its feeds are for; of one that only notifies "Notices"
    static QString host(const QUrl &address); ///< in plain ASCII letters, as a browser will ask for it
    static QString ownFile(const SourceState &source, const QDateTime &now); ///< that its own file is all the evidence there is, and when it last answered as written there
    static QString owner(const Party &party); ///< whose it is, and by which number or site that can be looked up
    static QString evidence(const System::Evidence &evidence); ///< the interface and its day, or that none is public
};

} // namespace overzicht
