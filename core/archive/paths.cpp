// SPDX-License-Identifier: EUPL-1.2
#include "archive/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QList>
#include <QStringDecoder>

#include <algorithm>

namespace overzicht::archive {

namespace {

constexpr qsizetype kLongest = 600, kLongestPart = 255, kMostParts = 4;

bool isSafePart(const QByteArray &part)
{
    return !part.isEmpty() && part.size() <= kLongestPart && part != "." && part != ".."
           && std::none_of(part.cbegin(), part.cend(), [](char c) { return uchar(c) < 0x20 || c == 0x7f || c == '\\'; });
}

} // namespace

bool isSafePath(const QByteArray &path)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(path);
    const QList<QByteArray> parts = path.split('/');
    return !utf8.hasError() && text.toUtf8() == path && path.size() <= kLongest && parts.size() <= kMostParts && std::all_of(parts.cbegin(), parts.cend(), isSafePart);
}

bool isOfExport(const QByteArray &path)
{
    if (!isSafePath(path))
        return false;
    if (path == kRecords || path == kPage || path == kCalendar || path == kDecisions || path.startsWith("contents/"))
        return true;
    return path.startsWith("sources/") && path.endsWith(".json") && path.count('/') == 1;
}

QString parentOf(const QString &folder) { return QFileInfo(QDir::cleanPath(QDir::current().absoluteFilePath(folder))).path(); }

QString realPath(const QString &folder)
{
    const QString whole = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    const QString itself = QFileInfo(whole).canonicalFilePath();
    if (!itself.isEmpty())
        return itself;
    const QString above = QFileInfo(QFileInfo(whole).path()).canonicalFilePath();
    return above.isEmpty() ? whole : QDir(above).filePath(QFileInfo(whole).fileName());
}

} // namespace overzicht::archive
