// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/detail_parts.h"

#include <QWidget>

class QScrollArea;

namespace overzicht {

/// One source whole: what its state means, what to do about it, how each part of it is doing, how far what it has comes to us and why we say so, and when it did not work.
class SourceDetail : public QWidget {
    Q_OBJECT
public:
    explicit SourceDetail(const Theme &theme, QWidget *parent = nullptr);

    void tell(const SourceView &view, const QDateTime &now);
    void forget(); ///< nothing is chosen
    const SourceView &view() const { return m_view; }
    QWidget *firstFocus() const; ///< what one does about it; null = there is nothing

    void offerUnlinking(); ///< from the next that is told on

Q_SIGNALS:
    void unlinkAsked(const overzicht::SourceId &source);
    void retryAsked(const overzicht::SourceId &source);
    void openAsked(const QUrl &address); ///< in the browser
    void printAsked();
    void rawAsked(const overzicht::QuarantineRow &row);

private:
    void rebuild(const QDateTime &now);
    void addHead(QVBoxLayout *down, const QDateTime &now);
    void addActions(QVBoxLayout *down, const QDateTime &now);

    const Theme &m_theme;
    SourceView m_view;
    QByteArray m_shown;
    bool m_mayUnlink = false;
    QScrollArea *m_scroll;
};

} // namespace overzicht
