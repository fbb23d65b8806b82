// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "shell/fetch_choice.h"
#include "theme/theme.h"

#include <QWidget>

class QButtonGroup;

namespace overzicht {

class NoteBox;

/// Whether new post is fetched in the background, and how often: the one switch, with what it means before it is pressed and what stood in its way after.
class BackgroundCard : public QWidget {
    Q_OBJECT
public:
    BackgroundCard(const Theme &theme, FetchChoice &choice, QWidget *parent = nullptr);

Q_SIGNALS:
    void announced(const QString &sentence);

private:
    void choose(int id);
    void follow();

    FetchChoice &m_choice;
    QButtonGroup *m_group;
    NoteBox *m_trouble, *m_on;
};

} // namespace overzicht
