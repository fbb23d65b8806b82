// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

namespace overzicht::ctl {

/// Standard output and standard error. Nothing that could command a terminal passes, whatever a source wrote: in text such characters
/// become U+FFFD, in JSON they are escaped (which loses nothing). A reader that went away is no error.
class Console {
public:
    Console();
    void line(const QString &text = {});    ///< standard output
    void problem(const QString &sentence);  ///< standard error
    void json(const QJsonValue &value);     ///< one document, on one line
    void jsonPart(const QByteArray &text);  ///< a piece of one, already made by `jsonText`
    bool flush();                           ///< false: what was to be told could not be written

    bool canRewrite() const;                ///< standard error is a terminal that can
    /// Lines on that terminal that the next ones take the place of, and whatever else is told; none = they go.
    void rewrite(const QStringList &lines);

private:
    void write(const QByteArray &bytes);
    bool m_failed = false;
    bool m_gone = false;
    int m_passing = 0; ///< lines on the terminal that go
};

QByteArray jsonText(const QJsonValue &value);

/// Columns for people: as wide as they need to be up to a limit, but never narrower than their head; then the text goes on below in its own column.
/// Nothing is cut off.
class Table {
public:
    struct Column {
        QString title;
        int widest = 40;
        bool right = false; ///< numbers
    };
    explicit Table(QList<Column> columns);
    void row(const QStringList &cells) { m_rows << cells; }
    void print(Console &console) const;

private:
    QList<Column> m_columns;
    QList<QStringList> m_rows;
};

int shownWidth(const QString &text); ///< in cells of a terminal

} // namespace overzicht::ctl
