// SPDX-License-Identifier: EUPL-1.2
#include "net/ending.h"

namespace overzicht {

bool isCutJson(const QByteArray &text)
{
    const QByteArray trimmed = text.startsWith("\xef\xbb\xbf") ? text.mid(3).trimmed() : text.trimmed();
    if (!trimmed.startsWith('{') && !trimmed.startsWith('['))
        return trimmed.isEmpty();
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const char c = trimmed.at(i);
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return false;
        }
    }
    return true;
}

bool lacksItsEnd(const QString &type, const QByteArray &last)
{
    if (type == QLatin1String("application/pdf"))
        return !last.contains("%%EOF");
    if (type == QLatin1String("image/png"))
        return !last.contains("IEND");
    if (type == QLatin1String("application/zip") || type.startsWith(QLatin1String("application/vnd.")) || type == QLatin1String("application/epub+zip"))
        return !last.contains("PK\x05\x06");
    return false;
}

} // namespace overzicht
