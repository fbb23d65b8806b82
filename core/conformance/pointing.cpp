// SPDX-License-Identifier: EUPL-1.2
#include "conformance/pointing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace overzicht::conformance {

namespace {

struct Place {
    QString pointer;
    QJsonValue value;
};

QList<Place> inside(const Place &place)
{
    QList<Place> all;
    if (place.value.isArray()) {
        const QJsonArray array = place.value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            all << Place{place.pointer + u'/' + QString::number(i), array.at(i)};
    }
    const QJsonObject object = place.value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        all << Place{place.pointer + u'/' + JsonLines::escaped(it.key()), it.value()};
    return all;
}

/// The first place below `from` that is so, the nearest to the surface.
QString nearest(const Place &from, const std::function<bool(const Place &)> &is)
{
    QList<Place> level{from};
    while (!level.isEmpty()) {
        QList<Place> next;
        for (const Place &place : std::as_const(level)) {
            for (const Place &one : inside(place)) {
                if (is(one))
                    return one.pointer;
                next << one;
            }
        }
        level = next;
    }
    return {};
}

/// `name`: of a member, or of one in another ("item/id").
QString named(const Place &from, const QString &name)
{
    const QString end = u'/' + name;
    return nearest(from, [&](const Place &place) { return place.pointer.endsWith(end); });
}

QJsonValue at(const QJsonObject &root, const QString &pointer)
{
    Place place{{}, root};
    while (place.pointer != pointer) {
        QList<Place> next = inside(place);
        next.removeIf([&](const Place &one) { return one.pointer != pointer && !pointer.startsWith(one.pointer + u'/'); });
        if (next.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        place = next.first();
    }
    return place.value;
}

} // namespace

Pointing::Pointing(const QByteArray &bytes, const SourceFile &file)
    : m_lines(bytes), m_root(QJsonDocument::fromJson(bytes).object()), m_own(u'/' + JsonLines::escaped(file.protocol))
{
}

QString Pointing::where(const Finding &finding) const
{
    if (!finding.where.isEmpty())
        return finding.where;
    const Place own{m_own, at(m_root, m_own)};
    const QString feed = finding.feed.isEmpty() ? QString() : nearest(own, [&](const Place &place) {
        return place.value.toObject().value(QLatin1String("id")).toString() == finding.feed || (place.value.isObject() && place.pointer.endsWith(u'/' + JsonLines::escaped(finding.feed)));
    });
    if (!feed.isEmpty()) {
        for (const QString &spot : finding.spots) {
            if (const QString found = named({feed, at(m_root, feed)}, spot); !found.isEmpty())
                return found;
        }
        return feed;
    }
    for (const QString &spot : finding.spots) {
        if (const QString found = named(own, spot); !found.isEmpty())
            return found;
        if (m_root.contains(spot))
            return u'/' + JsonLines::escaped(spot);
    }
    const QJsonArray providers = m_root.value(QLatin1String("providers")).toArray();
    for (qsizetype i = 0; i < providers.size(); ++i) {
        if (providers.at(i).toObject().value(QLatin1String("id")).toString() == finding.feed || !m_root.contains(QLatin1String("baseUrl")))
            return QStringLiteral("/providers/%1/baseUrl").arg(i);
    }
    return QStringLiteral("/baseUrl");
}

} // namespace overzicht::conformance
