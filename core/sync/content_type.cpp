// SPDX-License-Identifier: EUPL-1.2
#include "sync/content_type.h"

#include <QHash>

namespace overzicht {

QString extensionFor(const QString &detectedType, const QString &declaredType)
{
    static const QHash<QString, QString> plain{{QStringLiteral("application/pdf"), QStringLiteral("pdf")},  {QStringLiteral("application/zip"), QStringLiteral("zip")},
                                               {QStringLiteral("text/plain"), QStringLiteral("txt")},       {QStringLiteral("text/csv"), QStringLiteral("csv")},
                                               {QStringLiteral("application/xml"), QStringLiteral("xml")},  {QStringLiteral("text/xml"), QStringLiteral("xml")},
                                               {QStringLiteral("image/png"), QStringLiteral("png")},        {QStringLiteral("image/jpeg"), QStringLiteral("jpg")},
                                               {QStringLiteral("image/gif"), QStringLiteral("gif")},        {QStringLiteral("application/json"), QStringLiteral("json")}};
    static const QHash<QString, QString> inZip{
        {QStringLiteral("application/vnd.oasis.opendocument.text"), QStringLiteral("odt")},
        {QStringLiteral("application/vnd.oasis.opendocument.spreadsheet"), QStringLiteral("ods")},
        {QStringLiteral("application/vnd.oasis.opendocument.presentation"), QStringLiteral("odp")},
        {QStringLiteral("application/vnd.oasis.opendocument.graphics"), QStringLiteral("odg")},
        {QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), QStringLiteral("docx")},
        {QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), QStringLiteral("xlsx")},
        {QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.presentation"), QStringLiteral("pptx")}};
    const QString declared = declaredType.section(u';', 0, 0).trimmed().toLower();
    if (inZip.contains(detectedType))
        return inZip.value(detectedType);
    if (detectedType == QLatin1String("application/zip") && inZip.contains(declared))
        return inZip.value(declared);
    if (detectedType == QLatin1String("text/plain") && (declared == QLatin1String("text/csv") || declared.endsWith(QLatin1String("/xml"))))
        return plain.value(declared);
    return plain.value(detectedType, QStringLiteral("bin"));
}

} // namespace overzicht
