// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/town.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

/// What came back of a request. `status` 0 = no connection.
struct Seen {
    int status = 0;
    QByteArray type, body;
    QHash<QByteArray, QByteArray> headers; ///< lower-case names
    bool whole = false;  ///< the body was as long as was told, or ended as chunks do
    bool closed = false; ///< the other side closed
    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QJsonArray items() const { return object().value(QLatin1String("items")).toArray(); }
    int total() const { return object().value(QLatin1String("totalItems")).toInt(-1); }
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// One request over a plain socket, read until it is whole, closed, `most` bytes, or `patience` ms are over: so that a test sees what is on
/// the wire, and no library mends it.
Seen visit(const QByteArray &method, const QString &url, const QByteArray &body = {}, const Headers &headers = {}, int patience = 10000, qsizetype most = 64 << 20, bool tellsLength = true);
inline Seen get(const QString &url, const Headers &headers = {}) { return visit("GET", url, {}, headers); }
inline Seen post(const QString &url, const QJsonObject &json = {}) { return visit("POST", url, QJsonDocument(json).toJson(QJsonDocument::Compact)); }

/// A town with a clock that starts on Monday 23 November 2026, 10:00 in Brussels.
std::unique_ptr<overzicht::demo::Town> openTown(overzicht::demo::Town::Options options = {});
