// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "documents/narrowing.h"

#include <QWidget>

class QSettings;

namespace overzicht {

class Button;
class Theme;

struct SavedSearch {
    QString words;
    Narrowing narrowing;
    bool operator==(const SavedSearch &) const = default;
    QString name() const; ///< of its words and what it is narrowed by; safe to show
};

/// The searches that a person keeps, as chips: a press asks it again, the cross beside it forgets it. They stand in the home's ui.ini, of each page its own.
class SavedSearches : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMost = 12; ///< the oldest one goes

    /// `settings`: null = nothing is kept, and none can be.
    SavedSearches(const Theme &theme, QSettings *settings, ItemKind of, QWidget *parent = nullptr);

    bool canSave() const { return m_settings != nullptr; }
    bool isEmpty() const { return m_all.isEmpty(); }
    bool has(const SavedSearch &search) const { return m_all.contains(search); }
    void save(const SavedSearch &search);

Q_SIGNALS:
    void chosen(const overzicht::SavedSearch &search);
    void changed();
    void announced(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void build();
    void forget(int at);

    const Theme &m_theme;
    QSettings *m_settings;
    QString m_key;
    QList<SavedSearch> m_all; ///< the newest first
};

} // namespace overzicht
