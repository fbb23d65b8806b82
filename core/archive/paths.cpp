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
    QStringList missing; // below what is there: it may be reached through a link, however far below that the rest is to come
    for (QString there = whole;; there = QFileInfo(there).path()) {
        const QString real = QFileInfo(there).canonicalFilePath();
        if (!real.isEmpty())
            return missing.isEmpty() ? real : QDir(real).filePath(missing.join(u'/'));
        if (QFileInfo(there).path() == there)
            return whole;
        missing.prepend(QFileInfo(there).fileName());
    }
}

} // namespace overzicht::archive
