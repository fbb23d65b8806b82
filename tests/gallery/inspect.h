// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QWidget>

namespace overzicht {

/// What is wrong with a window as it stands: texts that do not fit, texts on top of each other, things that take the keyboard without a name.
QStringList faultsOf(const QWidget &window);
/// The same once it stands still: a window that is laid out in several rounds may need them all on a loaded machine.
QStringList settledFaultsOf(const QWidget &window);

/// Every text a person can read in that window, also names that only a screen reader says.
QStringList textsOf(const QWidget &window);

/// Finds English source texts where a translation should stand.
class Untranslated {
public:
    /// The .ts file of the language the window speaks.
    explicit Untranslated(const QString &tsFile);
    int known() const { return int(m_plain.size() + m_patterns.size()); }
    QStringList in(const QStringList &texts) const;

private:
    QSet<QString> m_plain;
    QList<QRegularExpression> m_patterns;
};

} // namespace overzicht
