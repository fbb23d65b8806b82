// SPDX-License-Identifier: EUPL-1.2
#include "sync/read_as.h"

#include "net/media_type.h"
#include "sync/instead.h"

namespace overzicht {

namespace {

QString declaredType(const Attachment &announced) { return announced.mediaType.section(u';', 0, 0).trimmed().toLower(); }

} // namespace

bool mayBeRead(const Attachment &announced)
{
    const QString type = declaredType(announced);
    return type.isEmpty() || type == QLatin1String("application/pdf") || type == QLatin1String("application/octet-stream") || type.startsWith(QLatin1String("text/"));
}

ReadAs readAs(const Attachment &announced, const QByteArray &first)
{
    if (insteadOf(announced, first))
        return ReadAs::Nothing;
    const QString type = detectMediaType(first);
    if (type == QLatin1String("application/pdf") || (declaredType(announced) == QLatin1String("application/pdf") && first.contains("%PDF-"))) // which may stand behind other bytes: ISO 32000-1, annex H, note 13
        return ReadAs::Pdf;
    if (type == QLatin1String("text/html"))
        return ReadAs::Html;
    return type == QLatin1String("text/plain") ? ReadAs::Text : ReadAs::Nothing;
}

} // namespace overzicht
