// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "demo/server.h"

#include <QJsonArray>
#include <QJsonObject>

namespace overzicht::demo {

/// An error body of the eBox interfaces (StatusMessage), with its status.
Told statusMessage(int status, const QString &code, const QString &message);
Told toldJson(const QJsonObject &json);
Told toldJson(const QJsonArray &json);

/// `page` and `pageSize` as the eBox interfaces have them: from 1, at most 100 a page, 25 when nothing is asked.
struct PageAsked {
    int page = 1, size = 25;
    static std::optional<PageAsked> from(const QMultiHash<QString, QString> &query);
};

} // namespace overzicht::demo
