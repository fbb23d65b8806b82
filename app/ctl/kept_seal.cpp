// SPDX-License-Identifier: EUPL-1.2
#include "ctl/kept_seal.h"

#include "ctl/say.h"
#include "domain/safe_text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <array>

namespace overzicht::ctl {

namespace {

using Outcome = Seal::Outcome;
using Why = Seal::Why;
using Digest = Checked::Digest;

QString digestWord(Digest digest)
{
    static const std::array words{"not-promised", "same", "other"};
    return QLatin1String(words[size_t(digest)]);
}

QString outcomeWord(Outcome outcome)
{
    static const std::array words{"genuine", "unrecognised", "changed", "unsigned", "failed"};
    return QLatin1String(words[size_t(outcome)]);
}

QString whyWord(Why why)
{
    static const std::array words{"", "not-a-pdf", "too-large", "another-kind", "too-weak", "added", "altered", "broken", "outside-validity"};
    return QLatin1String(words[size_t(why)]);
}

QJsonObject sealJson(const Seal &seal)
{
    QJsonObject object{{QStringLiteral("outcome"), outcomeWord(seal.outcome)}};
    const auto put = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(name), value);
    };
    put("why", whyWord(seal.why));
    if (seal.outcome != Outcome::Genuine && seal.outcome != Outcome::Unrecognised)
        return object;
    put("signer", seal.signer);
    put("organisation", seal.organisation);
    put("issuer", seal.issuer);
    put("signedAt", seal.signedAt.isValid() ? seal.signedAt.toString(Qt::ISODate) : QString());
    put("certificate", QString::fromLatin1(seal.certificate.toHex()));
    return object;
}

QString sealLine(const Seal &seal)
{
    switch (seal.outcome) {
    case Outcome::Genuine: return Say::tr("its seal is genuine");
    case Outcome::Unrecognised: return Say::tr("it did not change since it was signed, but we do not know the seal as one of the sender; in the certificate stands '%1'").arg(safeLine(seal.signer, 80));
    case Outcome::Changed: return Say::tr("careful: it was changed after it was signed, or its seal is broken; pay nothing and ask the sender first");
    case Outcome::Unsigned: return Say::tr("nobody sealed it");
    case Outcome::Failed: break;
    }
    return seal.why == Why::NotAPdf ? Say::tr("it is no PDF, so no seal was looked for") : Say::tr("its seal could not be checked");
}

} // namespace

QList<std::optional<Checked>> checkKept(const Details &details, const SenderRegister &senders, const QString &home)
{
    const QList<QByteArray> pinned = details.row.heading.confirmed ? senders.seals(details.row.senderId) : QList<QByteArray>();
    QList<std::optional<Checked>> all;
    for (const StoredAttachment &stored : details.attachments) {
        QFile file(QDir(home).absoluteFilePath(stored.savedAs));
        const bool isThere = !stored.savedAs.isEmpty() && file.open(QIODevice::ReadOnly);
        all << (isThere ? std::optional(check(file.readAll(), {stored.attachment.sha256, pinned})) : std::nullopt);
    }
    return all;
}

void putChecked(QJsonObject &item, const QList<std::optional<Checked>> &checked)
{
    QJsonArray contents = item.value(QLatin1String("attachments")).toArray();
    for (int i = 0; i < contents.size() && i < checked.size(); ++i) {
        if (!checked.at(i))
            continue;
        QJsonObject one = contents.at(i).toObject();
        one.insert(QStringLiteral("digest"), digestWord(checked.at(i)->digest));
        one.insert(QStringLiteral("seal"), sealJson(checked.at(i)->seal));
        contents.replace(i, one);
    }
    if (!contents.isEmpty())
        item.insert(QStringLiteral("attachments"), contents);
}

QStringList checkedLines(const QList<std::optional<Checked>> &checked)
{
    QStringList lines;
    for (int i = 0; i < checked.size(); ++i) {
        if (!checked.at(i))
            continue;
        const QString digest = checked.at(i)->digest == Digest::Same ? Say::tr("it is the file that the source announced")
            : checked.at(i)->digest == Digest::Other                 ? Say::tr("careful: it is another file than the source announced; pay nothing and ask the sender first")
                                                                     : Say::tr("the source announced no digest of it");
        lines << Say::tr("Content %1, as it is kept here: %2; %3.", "number, digest, seal").arg(QString::number(i + 1), digest, sealLine(checked.at(i)->seal));
    }
    if (!lines.isEmpty())
        lines << Say::tr("Not checked: whether a certificate was withdrawn, lists of trusted services, time stamps, and what counts by law.");
    return lines;
}

} // namespace overzicht::ctl
