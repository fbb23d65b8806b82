// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/told_twice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <string_view>
#include <vector>

namespace overzicht::rest {

namespace {

/// One pass over the bytes. The names of the objects that are open stand on one stack, and are compared when their object closes: as bytes, without being made into texts.
class Search {
public:
    explicit Search(const QByteArray &json) : m_at(json.constData()), m_end(json.constData() + json.size()) {}

    ToldTwice run()
    {
        while (m_at < m_end) {
            switch (*m_at++) {
            case '{':
                m_objects.push_back(m_names.size());
                m_isName = true;
                break;
            case '[':
                m_objects.push_back(kList);
                m_isName = false;
                break;
            case '}':
            case ']':
                close();
                m_isName = false;
                break;
            case ',':
                m_isName = !m_objects.empty() && m_objects.back() != kList;
                break;
            case '"':
                string();
                break;
            default:
                break;
            }
        }
        return std::move(m_found);
    }

private:
    static constexpr size_t kList = SIZE_MAX;

    void string()
    {
        const char *const from = m_at;
        bool escaped = false;
        for (; m_at < m_end && *m_at != '"'; ++m_at) {
            if (*m_at == '\\') {
                escaped = true;
                ++m_at;
            }
        }
        if (m_at >= m_end) {
            m_at = m_end;
            return;
        }
        const std::string_view told(from, size_t(m_at - from));
        ++m_at;
        if (!m_isName)
            return;
        m_isName = false;
        if (!escaped)
            return m_names.push_back(told);
        // "a" and "\u0061" are one name.
        m_plain << QJsonDocument::fromJson("[\"" + QByteArray(told.data(), qsizetype(told.size())) + "\"]").array().at(0).toString().toUtf8();
        m_names.push_back({m_plain.last().constData(), size_t(m_plain.last().size())});
    }

    void close()
    {
        if (m_objects.empty())
            return;
        const size_t begin = m_objects.back();
        m_objects.pop_back();
        if (begin == kList)
            return;
        const auto first = m_names.begin() + std::ptrdiff_t(begin);
        // Few names are compared with each other faster than sorted; of many, sorting keeps the work in bounds.
        if (m_names.end() - first <= 12) {
            for (auto one = first; one < m_names.end(); ++one) {
                if (std::find(first, one, *one) != one)
                    count(*one);
            }
        } else {
            std::sort(first, m_names.end());
            for (auto one = first + 1; one < m_names.end(); ++one) {
                if (*one == *(one - 1))
                    count(*one);
            }
        }
        m_names.resize(begin);
    }

    void count(std::string_view name)
    {
        static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z_@$][A-Za-z_:-]{0,39}\\z"));
        if (m_found.count++ > 0)
            return;
        if (const QString told = QString::fromUtf8(name.data(), qsizetype(name.size())); plain.match(told).hasMatch())
            m_found.name = told;
    }

    const char *m_at;
    const char *const m_end;
    bool m_isName = false;             ///< the next text is the name of a member
    std::vector<size_t> m_objects;     ///< of each object that is open, where its names begin; kList for a list
    std::vector<std::string_view> m_names;
    QList<QByteArray> m_plain; ///< names that were written with escapes; their bytes do not move
    ToldTwice m_found;
};

Note noteOf(const ToldTwice &twice)
{
    return twice.name.isEmpty() ? Note(QT_TRANSLATE_NOOP("Note", "a record that tells one thing twice"))
                                : Note(QT_TRANSLATE_NOOP("Note", "a record that tells \"%1\" twice")).arg(twice.name);
}

} // namespace

ToldTwice toldTwice(const QByteArray &json) { return Search(json).run(); }

std::optional<Note> twiceIn(const QByteArray &record)
{
    const ToldTwice twice = toldTwice(record);
    return twice.count > 0 ? std::optional(noteOf(twice)) : std::nullopt;
}

Result<QHash<qsizetype, Note>> twiceIn(const QByteArray &answer, const QList<QByteArray> &records)
{
    QHash<qsizetype, Note> of;
    const ToldTwice all = toldTwice(answer);
    int inside = 0;
    for (qsizetype i = 0; all.count > 0 && i < records.size(); ++i) {
        const ToldTwice its = toldTwice(records.at(i));
        inside += its.count;
        if (its.count > 0)
            of.insert(i, noteOf(its));
    }
    if (inside != all.count)
        return failure(toldTwiceError(all));
    return of;
}

Error toldTwiceError(const ToldTwice &twice)
{
    return {Error::Kind::Malformed, twice.name.isEmpty() ? QStringLiteral("an answer in which one object has the same member twice") : QStringLiteral("an answer in which one object has the member \"%1\" twice").arg(twice.name), {}};
}

} // namespace overzicht::rest
