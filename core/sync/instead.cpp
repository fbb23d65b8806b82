// SPDX-License-Identifier: EUPL-1.2
#include "sync/instead.h"

#include "net/media_type.h"

#include <QCoreApplication>
#include <QFile>

namespace overzicht {

namespace {

constexpr qint64 kBeginning = 1024; // readers of PDF look this far for its head (ISO 32000-1, annex H, note 13)

/// Where no type was announced, a name that ends as a PDF announces one.
bool isPdf(const QString &type, const QString &fileName) { return type == QLatin1String("application/pdf") || (type.isEmpty() && fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)); }

/// Pictures whose first bytes are known; one of these in the place of another harms nobody.
bool isPicture(const QString &type)
{
    static const QStringList known{QStringLiteral("image/png"), QStringLiteral("image/jpeg"), QStringLiteral("image/gif"), QStringLiteral("image/tiff"), QStringLiteral("image/webp")};
    return known.contains(type);
}

} // namespace

std::optional<Instead> insteadOf(const Attachment &announced, const QByteArray &first)
{
    const QString type = announced.mediaType.section(u';', 0, 0).trimmed().toLower();
    if (isProgram(first))
        return Instead::Program; // no letter is one, whatever it is called
    const QString detected = detectMediaType(first);
    if (detected == QLatin1String("text/html") && !type.contains(QLatin1String("html")))
        return Instead::WebPage; // a sign-in page, most often
    if (isPdf(type, announced.fileName) && !first.left(kBeginning).contains("%PDF-"))
        return Instead::NoPdf;
    if (isPicture(type) && !isPicture(detected))
        return Instead::NoPicture;
    return std::nullopt;
}

std::optional<Instead> insteadIn(const QString &path, const Attachment &announced)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? insteadOf(announced, file.read(kBeginning)) : std::nullopt;
}

QString sentenceOf(Instead instead)
{
    switch (instead) {
    case Instead::WebPage:
        return QCoreApplication::translate("Instead", "What came is a web page, and the sender announced something else. Do not trust it: look at the letter at its source.");
    case Instead::Program:
        return QCoreApplication::translate("Instead", "What came is a program, and no letter is one. Do not open it, and ask the sender what this is.");
    case Instead::NoPdf:
        return QCoreApplication::translate("Instead", "What came is no PDF, and the sender announced one. Do not trust it: look at the letter at its source.");
    case Instead::NoPicture:
        return QCoreApplication::translate("Instead", "What came is no picture, and the sender announced one. Do not trust it: look at the letter at its source.");
    }
    return {};
}

QString wordOf(Instead instead)
{
    switch (instead) {
    case Instead::WebPage:
        return QStringLiteral("webPage");
    case Instead::Program:
        return QStringLiteral("program");
    case Instead::NoPdf:
        return QStringLiteral("noPdf");
    case Instead::NoPicture:
        return QStringLiteral("noPicture");
    }
    return {};
}

} // namespace overzicht
