// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "shell/fetch_choice.h"
#include "theme/theme.h"

#include <QWidget>

namespace overzicht {

class NoteBox;

/// Asks, once in the life of a home, whether new post may be fetched by itself: on top of the page, after a round that went well. Hidden at all other times.
class FetchQuestion : public QWidget {
    Q_OBJECT
public:
    FetchQuestion(const Theme &theme, FetchChoice &choice, QWidget *parent = nullptr);
    void offer(); ///< now is a fitting moment; nothing happens when it was asked before

Q_SIGNALS:
    void announced(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void answer(const FetchChoice::Every &every);

    FetchChoice &m_choice;
    NoteBox *m_box;
};

} // namespace overzicht
