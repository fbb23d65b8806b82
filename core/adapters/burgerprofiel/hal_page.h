// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/note.h"
#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>

namespace overzicht::burgerprofiel {

/// One page of a list, in HAL ({_embedded: {certificates | items}, page | _pageMetadata, _links}) or in the older form without ({certificates, pageMetadata, links}).
/// `raws` holds the exact bytes of each element. Malformed: not whole JSON, or no list where the page does not say that it is empty.
struct HalPage {
    QJsonArray items;
    QList<QByteArray> raws;
    QHash<qsizetype, Note> twice; ///< as in rest::Page
    QJsonValue total{QJsonValue::Undefined};
    QString totalName;     ///< what this source calls the total
    bool toldEmpty = false; ///< it says itself that the whole list is empty

    static Result<HalPage> read(const QByteArray &body, const char *list);
};

/// The address under a name in `_links` (an object, or a list of them) or in `links` ([{rel, href}]); empty = none.
QString linkOf(const QJsonObject &record, const char *rel);

} // namespace overzicht::burgerprofiel
