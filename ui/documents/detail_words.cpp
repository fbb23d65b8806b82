// SPDX-License-Identifier: EUPL-1.2
#include "documents/detail_words.h"

#include "adapter/cause.h"
#include "base/local_time.h"
#include "documents/pay_words.h"
#include "domain/contents.h"
#include "domain/safe_text.h"
#include "kit/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace overzicht {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};
constexpr int kExpiryInSight = 60; // days

} // namespace

QString whyThisSender(const Row &row, const QString &sourceName)
{
    const QString id = safeLine(row.senderId.text(), 60);
    if (row.heading.confirmed)
        return Words::tr("We know this sender by its number %1, not by its name.").arg(id);
    if (row.heading.senderFallback)
        return Words::tr("No source gives a name for this sender. We only know the number %1.").arg(id);
    return Words::tr("%1 gives this name for number %2. The number is not in our own list, so we cannot confirm it.").arg(safeLine(sourceName, 80), id);
}

ActionWords actionWords(const Row &row, const QDateTime &now, bool lost)
{
    ActionWords out;
    if (words::isSettled(row) && row.state != RowState::ForInformation) {
        out.what = row.obligation == Obligation::Kind::Pay ? Words::tr("Nothing more: you have paid this") : Words::tr("Nothing more: this is done");
        out.when = row.dueAt ? words::lastDay(*row.dueAt, now) : Words::tr("No date");
        out.otherwise = QString();
        return out;
    }
    if (isNoLongerListed(row) && !isSuspicious(row))
        return {Words::tr("Ask first. Perhaps it is paid or withdrawn"), {}, {}};
    if (isBlocked(row))
        return {Words::tr("Do not pay yet. Ask the service first"), row.dueAt ? words::lastDay(*row.dueAt, now) : Words::tr("No date"), {}};
    switch (row.obligation) {
    case Obligation::Kind::Pay:
        out.what = asksAboutAccount(row) ? Words::tr("Ask first which account is right. Then pay %1").arg(words::amount(*row.amount)) : row.amount ? Words::tr("Pay %1").arg(words::amount(*row.amount)) : Words::tr("Pay. The letter says how much");
        out.otherwise = Words::tr("It can cost more");
        break;
    case Obligation::Kind::Answer:
        out.what = Words::tr("Answer this letter");
        out.otherwise = Words::tr("The letter says it");
        break;
    case Obligation::Kind::Appear:
        out.what = Words::tr("Be there. The letter says where");
        out.otherwise = Words::tr("The letter says it");
        break;
    case Obligation::Kind::None:
        if (row.kind == ItemKind::Notice) {
            out.what = Words::tr("Nothing. You may have a look");
            out.when = Words::tr("See the notice");
        } else {
            out.what = lost ? Words::tr("Ask the sender for the letter") : Words::tr("Read the letter");
            out.when = row.dueAt ? words::lastDay(*row.dueAt, now) : lost ? Words::tr("Not known", "before when") : Words::tr("See the letter"); // it may say so itself, or among its named values
            out.otherwise = Words::tr("The letter counts, also unread");
        }
        return out;
    }
    out.when = row.dueAt ? words::lastDay(*row.dueAt, now) : Words::tr("The letter says it");
    return out;
}

QString consequenceWords(const Row &row)
{
    if (row.kind != ItemKind::Document)
        return {};
    return Words::tr("This letter counts as received, also if you don't open it.");
}

QString expiryWords(const Row &row, const QDateTime &now)
{
    if (!row.expiresAt || (row.kind != ItemKind::Document && row.kind != ItemKind::Notice)) // a certificate lapses, but stays where it is
        return {};
    const QString day = words::longDay(row.expiresAt->toTimeZone(brussels()).date());
    if (*row.expiresAt < now)
        return row.kind == ItemKind::Notice ? Words::tr("This notice expired at its source on %1. What we saved stays here.").arg(day)
                                            : Words::tr("This letter expired at its source on %1. What we saved stays here.").arg(day);
    const auto days = now.toTimeZone(brussels()).date().daysTo(row.expiresAt->toTimeZone(brussels()).date());
    if (days > kExpiryInSight)
        return {};
    if (row.kind == ItemKind::Notice)
        return days == 0 ? Words::tr("This notice disappears at its source today.") : Words::tr("This notice disappears at its source in %n day(s), on %1.", nullptr, int(days)).arg(day);
    if (days == 0)
        return Words::tr("This letter disappears at its source today.");
    return Words::tr("This letter disappears at its source in %n day(s), on %1.", nullptr, int(days)).arg(day);
}

QString sizeWords(double kilobytes)
{
    if (!(kilobytes > 0) || kilobytes > 1e12)
        return {};
    const QLocale locale;
    if (kilobytes < 1)
        return Words::tr("less than 1 kB");
    if (kilobytes < 1000)
        return Words::tr("%1 kB").arg(locale.toString(qRound(kilobytes)));
    if (kilobytes < 1'000'000)
        return Words::tr("%1 MB").arg(locale.toString(kilobytes / 1000, 'f', 1));
    return Words::tr("%1 GB").arg(locale.toString(kilobytes / 1'000'000, 'f', 1));
}

namespace {
struct Kind {
    const char *mediaType, *extension, *word;
};
// The fifteen media types an eBox letter may have (Message Registry 2.1, Attachment.mediaType) and a few that occur beside them.
constexpr Kind kKinds[] = {
    {"application/pdf", ".pdf", "PDF"},
    {"application/zip", ".zip", "ZIP"},
    {"text/csv", ".csv", "CSV"},
    {"text/html", ".html", "HTML"},
    {"text/plain", ".txt", QT_TRANSLATE_NOOP("Words", "text")},
    {"application/xml", ".xml", "XML"},
    {"text/xml", ".xml", "XML"},
    {"image/png", ".png", "PNG"},
    {"image/jpeg", ".jpg", "JPEG"},
    {"application/vnd.oasis.opendocument.text", ".odt", "ODT"},
    {"application/vnd.oasis.opendocument.spreadsheet", ".ods", "ODS"},
    {"application/vnd.oasis.opendocument.presentation", ".odp", "ODP"},
    {"application/vnd.oasis.opendocument.graphics", ".odg", "ODG"},
    {"application/msword", ".doc", "DOC"},
    {"application/vnd.ms-excel", ".xls", "XLS"},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", "DOCX"},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", "XLSX"},
    {"application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx", "PPTX"},
};

const Kind *kindOfMedia(const QString &mediaType)
{
    for (const Kind &kind : kKinds) {
        if (mediaType.compare(QLatin1String(kind.mediaType), Qt::CaseInsensitive) == 0)
            return &kind;
    }
    return nullptr;
}
} // namespace

QString typeWords(const QString &mediaType)
{
    const Kind *kind = kindOfMedia(mediaType);
    return kind ? Words::tr(kind->word) : safeLine(mediaType, 40);
}

QString extensionOf(const QString &mediaType)
{
    const Kind *kind = kindOfMedia(mediaType);
    return kind ? QLatin1String(kind->extension) : QString();
}

QString checkedWords(const Attachment &attachment)
{
    return attachment.sha256.isEmpty() ? Words::tr("Saved. No usable fingerprint came with it, so we could not check whether it changed.")
                                       : Words::tr("Checked: unchanged since the sender published it (SHA-256).");
}

QString errorWords(const Error &error, const QString &sourceName)
{
    const QString source = safeLine(sourceName, 80);
    // Something came: what was wrong with it, in the words that overzichtctl open has for it too.
    if (const auto cause = Cause::fromDetail(error.detail); cause && (error.kind == Error::Kind::Malformed || (error.kind == Error::Kind::Offline && cause->reached)))
        return (cause->what + u' ' + Words::tr("Nothing was saved.") + u' ' + cause->next).trimmed();
    switch (error.kind) {
    case Error::Kind::Offline:
        return Words::tr("We cannot reach %1 now. Try again later.").arg(source);
    case Error::Kind::SignInNeeded:
        if (const auto trouble = words::keyTrouble(error.detail))
            return trouble->both();
        return Words::tr("%1 asks you to sign in again.").arg(source);
    case Error::Kind::Refused:
        return Words::tr("%1 refuses to give this.").arg(source);
    case Error::Kind::Gone:
        return Words::tr("This is no longer at %1.").arg(source);
    case Error::Kind::Busy:
        return error.retryAfter ? Words::tr("%1 is busy. Try again in %n second(s).", nullptr, int(std::clamp<long long>(error.retryAfter->count(), 0, 3600))).arg(source)
                                : Words::tr("%1 is busy. Try again later.").arg(source);
    case Error::Kind::Malformed:
        return Words::tr("What came cannot be used, so nothing was saved. Try again later; if it stays so, ask the sender.");
    case Error::Kind::Cancelled:
        return Words::tr("Stopped. Nothing was saved.");
    }
    return {};
}

bool mustAskBefore(const Details &details, int attachment)
{
    const bool here = attachment > 0 && attachment <= details.attachments.size() && !details.attachments.at(attachment - 1).savedAs.isEmpty();
    return opensLetter(details.item, attachment) && !here && !details.row.readAtSource && !details.own.readAt;
}

} // namespace overzicht
