// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/surface.h"
#include "overview/standing.h"

#include <QPointer>
#include <QScrollArea>

namespace overzicht {

/// How each source is doing, in plain words, with a way to ask it again.
class SourcesPanel : public QWidget {
    Q_OBJECT
public:
    explicit SourcesPanel(const Theme &theme, QWidget *parent = nullptr);
    void tell(const QList<Standing> &standings, const QDateTime &now);

Q_SIGNALS:
    void againAsked(const overzicht::SourceId &source);

private:
    void build();

    const Theme &m_theme;
    QList<Standing> m_standings;
    QDateTime m_now;
    QString m_told; ///< everything that is shown now: unchanged = nothing is built again
    QScrollArea *m_scroll;
};

/// One red banner for a source that cannot be fetched now: which one, since when, and "Again".
class FailedBanner : public Panel {
    Q_OBJECT
public:
    FailedBanner(const Theme &theme, const Standing &standing, const QDateTime &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void againAsked(const overzicht::SourceId &source);
};

} // namespace overzicht
