// SPDX-License-Identifier: EUPL-1.2
#include "mail/mail_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

} // namespace

MailFile MailFile::read(const QString &path, const KnownApps &apps, const QDateTime &latest, const std::function<bool()> &goOn)
{
    const QFileInfo info(path);
    MailFile all;
    all.name = info.fileName();
    QFile file(path);
    // No pipe and no device: neither has an end.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        all.error = Error{Error::Kind::Gone, QStringLiteral("it cannot be opened"), {}};
        return all;
    }
    MailReader reader(file, apps, latest);
    Result<bool> more = true;
    while (more && *more) {
        more = goOn && !goOn() ? Result<bool>(failure(Error::Kind::Cancelled, QStringLiteral("stopped"))) : reader.step();
        all.found << reader.take();
    }
    all.counts = reader.counts();
    if (!more) {
        all.error = more.error();
        all.found.clear();
    }
    return all;
}

QString mailTrouble(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Malformed:
        return error.detail.contains(QLatin1String(".msg")) ? Words::tr("This is a message of Outlook. Save it as .eml, and choose that file.") : Words::tr("There is no e-mail in this file. Choose an .mbox or an .eml file.");
    case Error::Kind::Refused:
        return Words::tr("This file has too many e-mails of these apps. Choose a smaller one.");
    case Error::Kind::Gone:
        return Words::tr("This file cannot be opened. Is it still there?");
    case Error::Kind::Cancelled:
        return {};
    default:
        return Words::tr("This file could not be read to its end. Nothing of it was kept.");
    }
}

} // namespace overzicht
