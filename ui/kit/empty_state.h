// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/text.h"

class QVBoxLayout;

namespace overzicht {

/// What stands where there is nothing to show: why that is, and what the person can do. Never used when a source failed or was not asked.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const Theme &theme, const QString &icon, const QString &heading, const QString &words, QWidget *parent = nullptr);
    void setWords(const QString &heading, const QString &words);
    Button *addButton(const QString &words, const QString &icon = {});

private:
    const Theme &m_theme;
    Text *m_heading;
    Text *m_words;
    QVBoxLayout *m_down;
};

/// The head of a block: a name, and a figure or a word at the right.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    SectionHeader(const Theme &theme, const QString &name, const QString &right = {}, const TextStyle &style = type::kBlock, QWidget *parent = nullptr);
    void setName(const QString &name);
    void setRight(const QString &words);

private:
    Text *m_name;
    Text *m_right;
};

} // namespace overzicht
