// SPDX-License-Identifier: EUPL-1.2
#include "ctl/console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cwchar>

#include <sys/ioctl.h>
#include <unistd.h>

namespace overzicht::ctl {

namespace {

constexpr qsizetype kMostPassing = 20;

bool commandsTerminal(uint c)
{
    if (c == 0x2068 || c == 0x2069) // the isolation that safeLine puts around right-to-left text
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QByteArray forTerminal(const QString &text)
{
    QList<uint> out;
    const QList<uint> codes = text.toUcs4();
    out.reserve(codes.size());
    for (const uint c : codes)
        out << (c != '\n' && commandsTerminal(c) ? 0xFFFDU : c);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(out.constData()), out.size()).toUtf8();
}

int width(uint c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return c > 0x10FF ? std::max(1, ::wcwidth(wchar_t(c))) : 1;
}

/// Broken at spaces; a word that is wider than the column is broken where it must be.
QStringList wrapped(const QString &text, int widest)
{
    QStringList lines;
    QString line;
    int used = 0;
    const auto end = [&] {
        lines << line;
        line.clear();
        used = 0;
    };
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const int wordWidth = shownWidth(word);
        if (used > 0 && used + 1 + wordWidth > widest)
            end();
        if (used > 0) {
            line += u' ';
            ++used;
        }
        for (const uint c : word.toUcs4()) {
            if (used + width(c) > widest)
                end();
            const char32_t code = c;
            line += QString::fromUcs4(&code, 1);
            used += width(c);
        }
    }
    if (!line.isEmpty() || lines.isEmpty())
        end();
    return lines;
}

QString fitting(const QString &text, int cells)
{
    QString line;
    int used = 0;
    for (const uint c : text.toUcs4()) {
        used += width(c);
        if (used > cells)
            break;
        const char32_t code = c;
        line += QString::fromUcs4(&code, 1);
    }
    return line;
}

} // namespace

int shownWidth(const QString &text)
{
    int cells = 0;
    for (const uint c : text.toUcs4())
        cells += width(c);
    return cells;
}

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray text = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact) : QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80 && c != 0x7f; }))
        return text;
    QByteArray out;
    out.reserve(text.size());
    for (const QChar c : QString::fromUtf8(text)) {
        if (c.isSurrogate())
            out += QByteArray("\\u") + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        else if (commandsTerminal(c.unicode()) || c.unicode() == 0x2068 || c.unicode() == 0x2069)
            out += QByteArray("\\u") + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        else
            out += QString(c).toUtf8();
    }
    return out;
}

Console::Console()
{
    // A reader that goes away (| head) must not end us in the middle of a write to the store.
    std::signal(SIGPIPE, SIG_IGN);
}

void Console::write(const QByteArray &bytes)
{
    rewrite({});
    if (m_gone || m_failed)
        return;
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()))
        (errno == EPIPE ? m_gone : m_failed) = true;
}

void Console::line(const QString &text) { write(forTerminal(text) + '\n'); }

void Console::problem(const QString &sentence)
{
    rewrite({});
    flush();
    const QByteArray bytes = forTerminal(sentence) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

void Console::json(const QJsonValue &value) { write(jsonText(value) + '\n'); }

void Console::jsonPart(const QByteArray &text) { write(text); }

bool Console::flush()
{
    if (!m_gone && !m_failed && std::fflush(stdout) != 0)
        (errno == EPIPE ? m_gone : m_failed) = true;
    return !m_failed;
}

bool Console::canRewrite() const
{
    const QByteArray terminal = qgetenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && !terminal.isEmpty() && terminal != "dumb";
}

void Console::rewrite(const QStringList &lines)
{
    if ((lines.isEmpty() && m_passing == 0) || !canRewrite())
        return;
    winsize size{};
    const bool isKnown = ::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
    const int columns = isKnown ? size.ws_col : 80;
    const qsizetype most = std::clamp<qsizetype>((isKnown ? size.ws_row : 24) - 1, 1, kMostPassing);
    // Back to where they began, and all below it away. A line that were broken over two would be one too few to go back over.
    QByteArray bytes = m_passing > 0 ? "\x1b[" + QByteArray::number(m_passing) + "A\r\x1b[J" : QByteArray();
    m_passing = int(std::min(lines.size(), most));
    for (const QString &line : lines.first(m_passing))
        bytes += forTerminal(fitting(line, columns - 1)) + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
}

Table::Table(QList<Column> columns) : m_columns(std::move(columns)) {}

void Table::print(Console &console) const
{
    QList<int> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        int widest = shownWidth(m_columns.at(i).title);
        for (const QStringList &row : m_rows)
            widest = std::max(widest, shownWidth(row.value(i)));
        // A head of one word would be broken in the middle of it in a language with longer words.
        widths << std::max(std::min(widest, m_columns.at(i).widest), shownWidth(m_columns.at(i).title));
    }
    const auto printRow = [&](const QStringList &cells) {
        QList<QStringList> parts;
        qsizetype height = 1;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            parts << wrapped(cells.value(i), widths.at(i));
            height = std::max(height, parts.last().size());
        }
        for (qsizetype y = 0; y < height; ++y) {
            QString line;
            for (qsizetype i = 0; i < m_columns.size(); ++i) {
                const QString part = parts.at(i).value(y);
                const QString space(widths.at(i) - shownWidth(part), u' ');
                line += (i > 0 ? QStringLiteral("  ") : QString()) + (m_columns.at(i).right ? space + part : part + space);
            }
            while (line.endsWith(u' '))
                line.chop(1);
            console.line(line);
        }
    };
    QStringList titles;
    for (const Column &column : m_columns)
        titles << column.title;
    printRow(titles);
    for (const QStringList &row : m_rows)
        printRow(row);
}

} // namespace overzicht::ctl
