// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/json_slices.h"

namespace overzicht::rest {

namespace {

/// Walks over JSON that is known to be valid; at most a wrong slice can come of other bytes, never a step outside them.
class Walk {
public:
    explicit Walk(const QByteArray &body) : m_at(body.constData()), m_end(body.constData() + body.size()) {}

    const char *at() const { return m_at; }
    bool done() const { return m_at >= m_end; }
    void blanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    bool take(char c)
    {
        blanks();
        if (done() || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    /// The bytes between the quotes.
    std::optional<QByteArray> string()
    {
        blanks();
        if (done() || *m_at != '"')
            return std::nullopt;
        const char *from = m_at + 1;
        skipString();
        return QByteArray(from, qMax<qsizetype>(0, m_at - from - 1));
    }
    void value()
    {
        blanks();
        if (done())
            return;
        if (*m_at == '"')
            return skipString();
        if (*m_at != '{' && *m_at != '[') {
            while (m_at < m_end && *m_at != ',' && *m_at != '}' && *m_at != ']' && *m_at > ' ')
                ++m_at;
            return;
        }
        int depth = 0;
        while (m_at < m_end) {
            const char c = *m_at;
            if (c == '"') {
                skipString();
                continue;
            }
            ++m_at;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return;
        }
    }

private:
    void skipString()
    {
        for (++m_at; m_at < m_end; ++m_at) {
            if (*m_at == '\\') {
                if (++m_at >= m_end)
                    return;
            } else if (*m_at == '"') {
                ++m_at;
                return;
            }
        }
    }

    const char *m_at;
    const char *m_end;
};

QList<QByteArray> elements(Walk &walk)
{
    QList<QByteArray> slices;
    if (!walk.take('[') || walk.take(']'))
        return slices;
    do {
        walk.blanks();
        const char *from = walk.at();
        walk.value();
        slices << QByteArray(from, walk.at() - from);
    } while (walk.take(','));
    return slices;
}

} // namespace

std::optional<QList<QByteArray>> elementSlices(const QByteArray &body, const QByteArray &name)
{
    Walk walk(body);
    if (name.isEmpty())
        return elements(walk);
    const auto list = memberSlice(body, name);
    if (!list)
        return std::nullopt;
    Walk inside(*list);
    return elements(inside);
}

std::optional<QByteArray> memberSlice(const QByteArray &body, const QByteArray &name)
{
    Walk walk(body);
    std::optional<QByteArray> found;
    if (!walk.take('{') || walk.take('}'))
        return found;
    do {
        const auto key = walk.string();
        if (!key || key->contains('\\') || !walk.take(':'))
            return std::nullopt;
        walk.blanks();
        const char *from = walk.at();
        walk.value();
        if (*key == name) // of doubled members the last one counts, as in QJsonDocument; such an answer is refused (told_twice.h)
            found = QByteArray(from, walk.at() - from);
    } while (walk.take(','));
    return found;
}

} // namespace overzicht::rest
