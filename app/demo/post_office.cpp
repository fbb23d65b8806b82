// SPDX-License-Identifier: EUPL-1.2
#include "demo/post_office.h"

namespace overzicht::demo {

QList<Letter> PostOffice::of(const QString &provider, bool fourOnly) const
{
    const QDateTime at = now();
    const std::lock_guard lock(m_mutex);
    QList<Letter> mine;
    for (const Letter &letter : m_letters.letters) {
        if (letter.provider == provider && (!fourOnly || letter.four) && letter.expires > at)
            mine << letter;
    }
    return mine;
}

std::optional<Letter> PostOffice::find(const QString &provider, const QString &id, bool fourOnly) const
{
    const QDateTime at = now();
    const std::lock_guard lock(m_mutex);
    for (const Letter &letter : m_letters.letters) {
        if (letter.id == id && letter.provider == provider && (!fourOnly || letter.four) && letter.expires > at)
            return letter;
    }
    return std::nullopt;
}

bool PostOffice::setRead(const QString &id, bool read)
{
    const std::lock_guard lock(m_mutex);
    for (Letter &letter : m_letters.letters) {
        if (letter.id == id) {
            letter.read = read;
            return true;
        }
    }
    return false;
}

bool PostOffice::setVisible(const QString &provider, const QHash<QString, bool> &visible)
{
    const std::lock_guard lock(m_mutex);
    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_letters.letters.size(); ++i) {
        if (m_letters.letters[i].provider == provider && visible.contains(m_letters.letters[i].id))
            places << i;
    }
    if (places.size() != visible.size())
        return false;
    for (const qsizetype i : places)
        m_letters.letters[i].visible = visible.value(m_letters.letters[i].id);
    return true;
}

QString PostOffice::send(const Letters::Wish &wish)
{
    const QDateTime at = now();
    const std::lock_guard lock(m_mutex);
    m_letters.letters.prepend(m_letters.write(wish, at));
    return m_letters.letters.first().id;
}

bool PostOffice::remove(const QString &id)
{
    const std::lock_guard lock(m_mutex);
    return m_letters.letters.removeIf([&id](const Letter &letter) { return letter.id == id; }) > 0;
}

QList<Letter> PostOffice::all() const
{
    const std::lock_guard lock(m_mutex);
    return m_letters.letters;
}

void PostOffice::warm(const std::function<bool()> &stop) const
{
    QList<std::shared_ptr<const Paper>> papers;
    {
        const std::lock_guard lock(m_mutex);
        for (const Letter &letter : m_letters.letters) {
            for (const Enclosure &enclosure : letter.enclosures)
                papers << enclosure.paper;
        }
    }
    for (const auto &paper : papers) {
        if (stop())
            return;
        paper->bytes();
    }
}

} // namespace overzicht::demo
