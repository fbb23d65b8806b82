// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/surface.h"
#include "overview/standing.h"

class QVBoxLayout;

namespace overzicht {

/// One red banner for a source that cannot be fetched now: which one, since when, what to do, and "Again".
class FailedBanner : public Panel {
    Q_OBJECT
public:
    FailedBanner(const Theme &theme, const Standing &standing, const QDateTime &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void againAsked(const overzicht::SourceId &source);
};

/// A banner for each source that failed, or one for all of them when they are many; hidden when none did.
class FailedBanners : public QWidget {
    Q_OBJECT
public:
    explicit FailedBanners(const Theme &theme, QWidget *parent = nullptr);
    void tell(const QList<Standing> &standings, const QDateTime &now);
    void forget() { m_told.clear(); } ///< made anew at the next telling

Q_SIGNALS:
    void againAsked(const overzicht::SourceId &source);
    void sourcesAsked(); ///< the page that says how each is doing

private:
    void add(QWidget *banner);
    QWidget *together(const QList<Standing> &failed, const QDateTime &now);

    const Theme &m_theme;
    QVBoxLayout *m_down;
    QString m_told;
};

} // namespace overzicht
