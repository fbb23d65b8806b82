// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace overzicht {

/// On which line each value of a JSON text (RFC 8259) stands, so that a mistake in a file a person wrote can be pointed at.
/// QJsonDocument tells neither lines nor members that are written twice.
class JsonLines {
public:
    static constexpr int kDeepest = 32; ///< objects and arrays inside one another

    /// Where and why the text is not JSON.
    struct Fault {
        int line = 1;   ///< from 1
        int column = 1; ///< from 1, in characters
        QString reason; ///< in words, translated
    };
    /// A member that its object already has.
    struct Doubled {
        QString where; ///< JSON pointer
        int line = 1;
        int firstLine = 1;
    };

    /// `bytes`: UTF-8 without byte order mark.
    explicit JsonLines(const QByteArray &bytes, int deepest = kDeepest);

    const std::optional<Fault> &fault() const { return m_fault; }
    const QList<Doubled> &doubled() const { return m_doubled; }
    /// The line of the value at this JSON pointer (RFC 6901; of its name, for a member); of the nearest value around it when there is none.
    int line(const QString &pointer) const;

    static QString escaped(const QString &name); ///< as one step of a JSON pointer

private:
    friend class JsonScan;

    // A tree, not a map of whole pointers: long names around many values would otherwise take gigabytes.
    struct Node {
        int parent = -1;
        int line = 1;
        QString name;
    };
    int add(int parent, const QString &name, int line);
    QString pointerOf(int node) const;

    QList<Node> m_nodes;
    QHash<QPair<int, QString>, int> m_children;
    QList<Doubled> m_doubled;
    std::optional<Fault> m_fault;
};

} // namespace overzicht
