// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/position.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace overzicht::declarative {

namespace {

constexpr int kVersion = 1;
constexpr qint64 kLongestWay = 6 * 3600; // seconds: after that the list under way may be another one

QJsonArray written(const Position::Waiting &one)
{
    QJsonArray out{one.id, one.version};
    for (const QString &place : one.places)
        out << place;
    return out;
}

QByteArray compact(const QJsonValue &value) { return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact); }

} // namespace

Position Position::standing(const Continuation &at, const QByteArray &fingerprint, const QDateTime &now, bool full)
{
    Position p;
    const QJsonObject o = QJsonDocument::fromJson(at.bytes()).object();
    const bool same = o.value(QLatin1String("v")).toInt() == kVersion && o.value(QLatin1String("of")).toString().toLatin1() == fingerprint;
    if (same && !full) {
        p.etag = o.value(QLatin1String("etag")).toString().toLatin1();
        const QJsonObject way = o.value(QLatin1String("way")).toObject();
        const QDateTime began = QDateTime::fromString(way.value(QLatin1String("began")).toString(), Qt::ISODateWithMs).toUTC();
        if (began.isValid() && qAbs(began.secsTo(now)) < kLongestWay && (p.paging = rest::Paging::fromJson(way))) {
            p.began = began;
            p.unread = way.value(QLatin1String("unread")).toBool();
            p.anew = way.value(QLatin1String("anew")).toBool();
            p.goOn = way.value(QLatin1String("goOn")).toString();
            p.dealt = qMax(0, way.value(QLatin1String("dealt")).toInt());
            p.last = way.value(QLatin1String("last")).toBool();
            p.lost = way.value(QLatin1String("lost")).toBool();
            p.failed = way.value(QLatin1String("failed")).toInt();
            const QJsonArray waiting = way.value(QLatin1String("waiting")).toArray();
            for (const QJsonValue one : waiting) {
                const QJsonArray parts = one.toArray();
                Waiting w{parts.at(0).toString(), parts.at(1).toString(), {}};
                for (qsizetype i = 2; i < parts.size(); ++i)
                    w.places << parts.at(i).toString();
                p.waiting << w;
            }
        }
    }
    if (!p.paging) {
        p.paging = rest::Paging();
        p.began = now.toUTC();
        p.anew = full;
    }
    return p;
}

qsizetype Position::sizeOf(const Waiting &one) { return compact(written(one)).size(); }
qsizetype Position::sizeOf(const QString &goOn) { return compact(goOn).size(); }

Result<Continuation> Position::toContinuation(const QByteArray &fingerprint) const
{
    QJsonObject o{{QStringLiteral("v"), kVersion}, {QStringLiteral("of"), QString::fromLatin1(fingerprint)}};
    if (!etag.isEmpty())
        o.insert(QStringLiteral("etag"), QString::fromLatin1(etag));
    if (paging) {
        QJsonObject way = paging->toJson();
        way.insert(QStringLiteral("began"), began.toString(Qt::ISODateWithMs));
        const auto mark = [&way](const QString &name, bool set) {
            if (set)
                way.insert(name, true);
        };
        mark(QStringLiteral("unread"), unread);
        mark(QStringLiteral("anew"), anew);
        mark(QStringLiteral("last"), last);
        mark(QStringLiteral("lost"), lost);
        if (!goOn.isEmpty())
            way.insert(QStringLiteral("goOn"), goOn);
        if (dealt > 0)
            way.insert(QStringLiteral("dealt"), dealt);
        if (failed > 0)
            way.insert(QStringLiteral("failed"), failed);
        QJsonArray list;
        for (const Waiting &one : waiting)
            list << written(one);
        if (!list.isEmpty())
            way.insert(QStringLiteral("waiting"), list);
        o.insert(QStringLiteral("way"), way);
    }
    return Continuation::make(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

} // namespace overzicht::declarative
