// SPDX-License-Identifier: EUPL-1.2
#include "adapter/json_lines.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace overzicht {

static bool isHexDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// One pass over the bytes, by the grammar of RFC 8259; stops at the first fault.
class JsonScan {
public:
    JsonScan(const QByteArray &bytes, int deepest, JsonLines &out)
        : m_at(bytes.constBegin()), m_end(bytes.constEnd()), m_lineStart(m_at), m_deepest(deepest), m_out(out)
    {
    }

    void run()
    {
        space();
        const int root = m_out.add(-1, {}, m_line);
        if (!value(root, 0))
            return;
        space();
        if (m_at != m_end)
            fault(QCoreApplication::translate("JsonLines", "something stands after the end of the JSON"));
    }

private:
    bool fault(const QString &reason)
    {
        if (!m_out.m_fault) {
            const int column = int(QString::fromUtf8(m_lineStart, m_at - m_lineStart).size()) + 1;
            m_out.m_fault = JsonLines::Fault{m_line, column, reason};
        }
        return false;
    }

    void space()
    {
        for (; m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'); ++m_at) {
            if (*m_at == '\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            }
        }
    }

    bool next(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool value(int node, int depth)
    {
        if (m_at == m_end)
            return fault(QCoreApplication::translate("JsonLines", "the file ends where a value is expected"));
        if ((*m_at == '{' || *m_at == '[') && depth >= m_deepest)
            return fault(QCoreApplication::translate("JsonLines", "nested deeper than %1 levels").arg(m_deepest));
        QString ignored;
        switch (*m_at) {
        case '{':
            return object(node, depth);
        case '[':
            return array(node, depth);
        case '"':
            return string(ignored);
        case '\'':
            return fault(QCoreApplication::translate("JsonLines", "a text stands between single quotes; JSON wants double ones"));
        case '/':
        case '#':
            return fault(QCoreApplication::translate("JsonLines", "JSON has no comments"));
        default:
            return word();
        }
    }

    bool object(int node, int depth)
    {
        ++m_at;
        space();
        if (next('}'))
            return true;
        while (true) {
            space();
            if (m_at == m_end || *m_at != '"') {
                return fault(m_at != m_end && *m_at == '}' ? QCoreApplication::translate("JsonLines", "a comma stands before the closing }")
                                                            : QCoreApplication::translate("JsonLines", "a member's name between double quotes is expected"));
            }
            const int line = m_line;
            QString name;
            if (!string(name))
                return false;
            const int child = m_out.add(node, name, line);
            space();
            if (!next(':'))
                return fault(QCoreApplication::translate("JsonLines", "a colon is expected after a member's name"));
            space();
            if (!value(child, depth + 1))
                return false;
            space();
            if (next('}'))
                return true;
            if (!next(','))
                return fault(QCoreApplication::translate("JsonLines", "a comma or a closing } is expected"));
        }
    }

    bool array(int node, int depth)
    {
        ++m_at;
        space();
        if (next(']'))
            return true;
        for (int i = 0;; ++i) {
            space();
            if (m_at != m_end && *m_at == ']')
                return fault(QCoreApplication::translate("JsonLines", "a comma stands before the closing ]"));
            if (!value(m_out.add(node, QString::number(i), m_line), depth + 1))
                return false;
            space();
            if (next(']'))
                return true;
            if (!next(','))
                return fault(QCoreApplication::translate("JsonLines", "a comma or a closing ] is expected"));
        }
    }

    bool string(QString &text)
    {
        QByteArray plain;
        auto flush = [&] {
            QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            text += QString(utf8(plain));
            plain.clear();
            return !utf8.hasError();
        };
        for (++m_at; m_at != m_end; ++m_at) {
            if (*m_at == '"') {
                ++m_at;
                return flush() || fault(QCoreApplication::translate("JsonLines", "a text is not in UTF-8"));
            }
            if (uchar(*m_at) < 0x20)
                return fault(QCoreApplication::translate("JsonLines", "a text is not closed on its own line"));
            if (*m_at != '\\') {
                plain += *m_at;
                continue;
            }
            if (!flush())
                return fault(QCoreApplication::translate("JsonLines", "a text is not in UTF-8"));
            if (!escape(text))
                return fault(QCoreApplication::translate("JsonLines", "an escape with \\ that JSON does not know"));
        }
        return fault(QCoreApplication::translate("JsonLines", "a text is not closed on its own line"));
    }

    /// At the backslash; leaves the position on the last character of the escape.
    bool escape(QString &text)
    {
        static constexpr char kNames[] = "\"\\/bfnrt";
        static constexpr char kMeans[] = "\"\\/\b\f\n\r\t";
        if (++m_at == m_end)
            return false;
        if (*m_at == 'u') {
            if (m_end - m_at < 5 || !std::all_of(m_at + 1, m_at + 5, isHexDigit))
                return false;
            text += QChar(char16_t(QByteArray(m_at + 1, 4).toUInt(nullptr, 16)));
            m_at += 4;
            return true;
        }
        for (int i = 0; kNames[i] != 0; ++i) {
            if (*m_at == kNames[i]) {
                text += QLatin1Char(kMeans[i]);
                return true;
            }
        }
        return false;
    }

    /// A number, true, false or null.
    bool word()
    {
        for (const char *literal : {"true", "false", "null"}) {
            const qsizetype length = qsizetype(qstrlen(literal));
            if (m_end - m_at >= length && qstrncmp(m_at, literal, size_t(length)) == 0) {
                m_at += length;
                return true;
            }
        }
        const char *const begin = m_at;
        next('-');
        const char *const digits = m_at;
        if (!number() || (*digits == '0' && m_at - digits > 1)) {
            m_at = begin;
            return fault(QCoreApplication::translate("JsonLines", "a value is expected: a text between double quotes, a number, true, false, null, { or ["));
        }
        if (next('.') && !number())
            return fault(QCoreApplication::translate("JsonLines", "a digit is expected"));
        if (next('e') || next('E')) {
            if (!next('+'))
                next('-');
            if (!number())
                return fault(QCoreApplication::translate("JsonLines", "a digit is expected"));
        }
        return true;
    }

    bool number()
    {
        const char *const begin = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != begin;
    }

    const char *m_at;
    const char *const m_end;
    const char *m_lineStart;
    int m_line = 1;
    const int m_deepest;
    JsonLines &m_out;
};

JsonLines::JsonLines(const QByteArray &bytes, int deepest) { JsonScan(bytes, deepest, *this).run(); }

int JsonLines::add(int parent, const QString &name, int line)
{
    const int node = int(m_nodes.size());
    m_nodes << Node{parent, line, name};
    const auto known = m_children.constFind({parent, name});
    if (known != m_children.constEnd())
        m_doubled << Doubled{pointerOf(node), line, m_nodes.at(*known).line};
    m_children.insert({parent, name}, node); // the last one counts, as it does for QJsonDocument
    return node;
}

QString JsonLines::pointerOf(int node) const
{
    QString pointer;
    for (int at = node; at > 0; at = m_nodes.at(at).parent)
        pointer.prepend(u'/' + escaped(m_nodes.at(at).name));
    return pointer;
}

int JsonLines::line(const QString &pointer) const
{
    if (m_nodes.isEmpty())
        return 1;
    int at = 0;
    const QStringList steps = pointer.split(u'/').mid(1);
    for (QString step : steps) {
        step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
        const auto child = m_children.constFind({at, step});
        if (child == m_children.constEnd())
            break;
        at = *child;
    }
    return m_nodes.at(at).line;
}

QString JsonLines::escaped(const QString &name)
{
    QString step = name;
    return step.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

} // namespace overzicht
