// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overview/standing.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace overzicht {

class NoteBox;
class SourceLine;
class Text;
class Theme;

/// How each source is doing, in plain words, with a way to ask it again.
class SourcesPanel : public QWidget {
    Q_OBJECT
public:
    explicit SourcesPanel(const Theme &theme, QWidget *parent = nullptr);
    void tell(const QList<Standing> &standings, const QDateTime &now);

Q_SIGNALS:
    void againAsked(const overzicht::SourceId &source);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void translate();
    void hug(); ///< the sheet is as high as its lines, not as the window

    const Theme &m_theme;
    QWidget *m_card = nullptr;
    QScrollArea *m_scroll;
    Text *m_head, *m_none;
    NoteBox *m_plans;
    QVBoxLayout *m_lines;
    QWidget *m_foot;
    Text *m_rest;
    QList<SourceLine *> m_all; ///< in the order of the standings
};

} // namespace overzicht
