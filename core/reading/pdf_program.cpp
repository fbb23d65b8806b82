// SPDX-License-Identifier: EUPL-1.2
#include "reading/pdf_program.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace overzicht {

namespace {

const QString kBubblewrap = QStringLiteral("/usr/bin/bwrap");

bool isProgram(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isExecutable();
}

QStringList inBubblewrap(const QString &program)
{
    QStringList words{kBubblewrap, QStringLiteral("--unshare-all"), QStringLiteral("--die-with-parent"), QStringLiteral("--new-session"), QStringLiteral("--cap-drop"), QStringLiteral("ALL")};
    // What the loader needs to start it, and no more: after its lock it opens nothing.
    for (const char *path : {"/usr", "/lib", "/lib64", "/etc/ld.so.cache"})
        words << QStringLiteral("--ro-bind-try") << QString::fromLatin1(path) << QString::fromLatin1(path);
    return words << QStringLiteral("--ro-bind") << program << QStringLiteral("/overzicht-pdf") << QStringLiteral("--chdir") << QStringLiteral("/") << QStringLiteral("/overzicht-pdf");
}

} // namespace

QString pdfProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const QString &path : {here + QStringLiteral("/overzicht-pdf"), here + QStringLiteral("/../libexec/overzicht/overzicht-pdf")}) {
        if (isProgram(path))
            return QFileInfo(path).canonicalFilePath();
    }
    return {};
}

QList<QStringList> waysToStart(const QString &program)
{
    QList<QStringList> ways;
    if (program.isEmpty())
        return ways;
    if (isProgram(kBubblewrap))
        ways << inBubblewrap(program);
    return ways << QStringList{program};
}

} // namespace overzicht
