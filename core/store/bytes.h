// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "store/encoding.h"

#include <cstring>

namespace overzicht::encoding {

// The bytes below encoding.h: how a number, a text, a moment and a list of them are written and read, whatever they belong to.

/// Writes values one after another.
class Out {
public:
    void byte(int value) { m_bytes.append(char(value)); }
    void flag(bool value) { byte(value ? 1 : 0); }
    void number(quint64 value)
    {
        while (value >= 0x80) {
            byte(int(value & 0x7f) | 0x80);
            value >>= 7;
        }
        byte(int(value));
    }
    void whole(qint64 value) { number((quint64(value) << 1) ^ quint64(value >> 63)); }
    void bytes(const QByteArray &value)
    {
        number(quint64(value.size()));
        m_bytes.append(value);
    }
    void text(const QString &value) { bytes(value.toUtf8()); }
    void real(double value)
    {
        quint64 bits;
        std::memcpy(&bits, &value, sizeof bits);
        for (int i = 0; i < 8; ++i)
            byte(int(bits >> (8 * i)) & 0xff);
    }
    void local(const LocalText &value)
    {
        int mask = 0;
        for (const Language language : kLanguages)
            mask |= value.in(language).isEmpty() ? 0 : 1 << int(language);
        byte(mask);
        for (const Language language : kLanguages) {
            if (!value.in(language).isEmpty())
                text(value.in(language));
        }
    }
    void moment(const QDateTime &value) { moment(value, zoneOf(value)); }
    void moment(const QDateTime &value, int zone)
    {
        flag(value.isValid());
        if (!value.isValid())
            return;
        whole(value.toMSecsSinceEpoch());
        whole(zone);
    }
    void day(const std::optional<QDate> &value)
    {
        flag(value.has_value());
        if (value)
            whole(value->toJulianDay());
    }
    template <typename T, typename F>
    void list(const QList<T> &values, F each)
    {
        number(quint64(values.size()));
        for (const T &value : values)
            each(value);
    }
    template <typename T, typename F>
    void maybe(const std::optional<T> &value, F each)
    {
        flag(value.has_value());
        if (value)
            each(*value);
    }

    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads them back; once something is wrong it stays wrong and gives empty values.
class In {
public:
    explicit In(const QByteArray &bytes) : m_bytes(bytes) {}

    bool isGood() const { return m_good; }
    bool isWhole() const { return m_good && m_at == m_bytes.size(); }
    int byte()
    {
        if (!m_good || m_at >= m_bytes.size()) {
            m_good = false;
            return 0;
        }
        return uchar(m_bytes.at(m_at++));
    }
    bool flag() { return byte() != 0; }
    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const int b = byte();
            value |= quint64(b & 0x7f) << shift;
            if (!(b & 0x80))
                return value;
        }
        m_good = false;
        return 0;
    }
    qint64 whole()
    {
        const quint64 value = number();
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    int small(int most)
    {
        const quint64 value = number();
        if (value > quint64(most))
            m_good = false;
        return m_good ? int(value) : 0;
    }
    QByteArray bytes() { return part().toByteArray(); }
    QString text() { return QString::fromUtf8(part()); }
    double real()
    {
        quint64 bits = 0;
        for (int i = 0; i < 8; ++i)
            bits |= quint64(byte()) << (8 * i);
        double value;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }
    LocalText local()
    {
        LocalText value;
        const int mask = byte();
        for (const Language language : kLanguages) {
            if (mask & (1 << int(language)))
                value.set(language, text());
        }
        return value;
    }
    QDateTime moment(int *toldZone = nullptr)
    {
        if (!flag())
            return {};
        const qint64 milliseconds = whole();
        const qint64 told = whole();
        const int zone = told < -86'400 || told > kGuessed ? kUtc : int(told);
        if (toldZone)
            *toldZone = zone;
        return encoding::moment(milliseconds, zone);
    }
    std::optional<QDate> day()
    {
        if (!flag())
            return std::nullopt;
        return QDate::fromJulianDay(whole());
    }
    template <typename F>
    auto list(F each) -> QList<decltype(each())>
    {
        QList<decltype(each())> values;
        const quint64 size = number();
        for (quint64 i = 0; i < size && m_good; ++i)
            values << each();
        return values;
    }
    template <typename F>
    auto maybe(F each) -> std::optional<decltype(each())>
    {
        if (!flag())
            return std::nullopt;
        return each();
    }

private:
    QByteArrayView part()
    {
        const quint64 size = number();
        if (!m_good || size > quint64(m_bytes.size() - m_at)) {
            m_good = false;
            return {};
        }
        m_at += qsizetype(size);
        return QByteArrayView(m_bytes).sliced(m_at - qsizetype(size), qsizetype(size));
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace overzicht::encoding
