// SPDX-License-Identifier: EUPL-1.2
#include "attestations/certificate_words.h"

#include "base/local_time.h"
#include "domain/safe_text.h"
#include "kit/words.h"

#include <QCoreApplication>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Certificate)
};

QDate today(const QDateTime &now) { return now.toTimeZone(brussels()).date(); }

} // namespace

CertificateGroup groupOf(const Row &row, const QDateTime &now)
{
    if (!row.expiresAt)
        return row.untilTold.isEmpty() ? CertificateGroup::Valid : CertificateGroup::Unclear;
    if (*row.expiresAt < now)
        return CertificateGroup::Lapsed;
    return today(now).daysTo(row.expiresAt->toTimeZone(brussels()).date()) <= words::kLapsesSoon ? CertificateGroup::LapsesSoon : CertificateGroup::Valid;
}

QString certificateLead(int soon, int unclear, int valid, int lapsed)
{
    QStringList said;
    if (soon + valid > 0)
        said << Words::tr("%n certificate(s) did not lapse.", nullptr, soon + valid);
    if (soon > 0)
        said << Words::tr("%n of them lapse(s) soon.", nullptr, soon);
    if (unclear > 0)
        said << Words::tr("Of %n certificate(s) nobody can read the last day.", nullptr, unclear);
    if (said.isEmpty())
        said << Words::tr("All %n certificate(s) lapsed.", nullptr, lapsed);
    return said.join(u' ');
}

PillContent certificatePill(const Details &details, const QDateTime &now)
{
    return words::certificateValidity(details.row, now);
}

ActionWords certificateAction(const Details &details, const QDateTime &now)
{
    if (const auto day = words::validOnlyFrom(details.row, now))
        return {Words::tr("Nothing yet. It is valid from %1").arg(words::longDay(*day)), {}, {}};
    switch (groupOf(details.row, now)) {
    case CertificateGroup::Lapsed:
        return {Words::tr("Ask for a new one, if you need it"), {}, Words::tr("They may refuse this one")};
    case CertificateGroup::LapsesSoon:
        return {Words::tr("Use it, or ask for a new one"), words::lastDay(*details.row.expiresAt, now), Words::tr("Then it has lapsed")};
    case CertificateGroup::Unclear:
        return {Words::tr("Ask until when it is valid, before you use it"), {}, Words::tr("They may refuse it")};
    case CertificateGroup::Valid:
        break;
    }
    return {Words::tr("Nothing. Show it when they ask for it"), details.row.expiresAt ? words::lastDay(*details.row.expiresAt, now) : QString(), {}};
}

QList<Language> languagesOf(const QList<StoredAttachment> &contents)
{
    QList<Language> all;
    for (const StoredAttachment &content : contents) {
        if (content.attachment.language && !all.contains(*content.attachment.language))
            all << *content.attachment.language;
    }
    return all;
}

QString contentName(const QList<StoredAttachment> &contents, int number, Language language)
{
    const Attachment &one = contents.at(number - 1).attachment;
    QString name = one.language ? words::languageName(*one.language) : safeLine(one.title.best(language), 60);
    if (name.isEmpty())
        name = safeLine(one.fileName, 60);
    if (name.isEmpty())
        return Words::tr("Version %1").arg(number);
    // Two that are called the same are told apart by their place.
    int same = 0;
    for (const StoredAttachment &other : contents)
        same += one.language && other.attachment.language == one.language;
    return same > 1 ? Words::tr("%1, version %2", "a language, a number").arg(name).arg(number) : name;
}

QString openWords(const ShownItem &shown)
{
    const auto number = shown.letter();
    if (!number || *number < 1 || !shown.details || *number > shown.details->attachments.size())
        return {};
    const auto &one = shown.details->attachments.at(*number - 1).attachment;
    return one.language ? Words::tr("Open it in %1", "a language, under its own name").arg(words::languageName(*one.language)) : Words::tr("Open the certificate");
}

QString digestWords(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups << hex.mid(i, 4);
    return groups.join(u' ');
}

} // namespace overzicht
