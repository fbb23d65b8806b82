// SPDX-License-Identifier: EUPL-1.2
#include "ctl/words.h"

#include "adapter/cause.h"
#include "adapter/key_trouble.h"
#include "base/keeping_trouble.h"
#include "base/local_time.h"
#include "ctl/say.h"
#include "domain/safe_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace overzicht::ctl {

QString shownState(const Row &row)
{
    if (row.paying == Paying::Unclear)
        return Say::tr("not clear");
    switch (row.state) {
    case RowState::ActionNeeded:
        return Say::tr("action needed");
    case RowState::InProgress:
        return Say::tr("in progress");
    case RowState::Draft:
        return Say::tr("draft");
    case RowState::Done:
        return Say::tr("done");
    case RowState::Stopped:
        return Say::tr("stopped");
    case RowState::ForInformation:
        return Say::tr("for information");
    case RowState::Due:
        return Say::tr("to pay");
    case RowState::Processing:
        return Say::tr("being processed");
    case RowState::Paid:
        return row.paying == Paying::Said ? Say::tr("paid, you say") : Say::tr("paid");
    case RowState::Expired:
        return Say::tr("expired");
    case RowState::Withdrawn:
        return Say::tr("withdrawn");
    case RowState::Unclear:
        return Say::tr("not clear");
    }
    return {};
}

QString shownStanding(const Row &row)
{
    if (!row.heading.resembles.isEmpty())
        return Say::tr("careful: like %1").arg(row.heading.resembles);
    if (!row.paying || !isOpen(*row.paying))
        return shownState(row);
    if (row.payee && !mayPay(*row.payee))
        return Say::tr("do not pay yet");
    if (isNoLongerListed(row))
        return Say::tr("ask first");
    if (!row.amount)
        return Say::tr("amount not known");
    if (asksAboutAccount(row))
        return Say::tr("account changed: ask");
    if (!row.sameBill || row.paying != Paying::Due)
        return shownState(row);
    return row.sameBill->likeness == Likeness::OtherAccount ? Say::tr("another account: ask") : isTakenCareOf(row.sameBill->paying) ? Say::tr("perhaps paid already") : Say::tr("perhaps told twice");
}

static bool isYetToBegin(const QString &detail) { return detail.startsWith(QLatin1String("not active before")); }

QString shownHealth(Health health, const QString &detail)
{
    switch (health) {
    case Health::Never:
        return Say::tr("not yet fetched");
    case Health::Fresh:
        return Say::tr("up to date");
    case Health::Stale:
        return Say::tr("older");
    case Health::Busy:
        return Say::tr("busy");
    case Health::Unreachable:
        if (const auto cause = Cause::fromDetail(detail); cause && cause->reached)
            return Say::tr("not working");
        return Say::tr("cannot be reached");
    case Health::Maintenance:
        return Say::tr("planned maintenance");
    case Health::Faulty:
        return KeepingTrouble::fromDetail(detail) ? Say::tr("not kept") : Say::tr("faulty");
    case Health::SignInNeeded:
        if (const auto trouble = KeyTrouble::fromDetail(detail); trouble && trouble->why != KeyTrouble::Why::RefusedFromEnvironment) {
            return trouble->why == KeyTrouble::Why::KeyStoreUnusable ? Say::tr("no key store")
                 : trouble->why == KeyTrouble::Why::NotForAddress    ? Say::tr("no key sent")
                                                                     : Say::tr("no key yet");
        }
        return Say::tr("sign in again");
    case Health::Refused:
        return Say::tr("refused");
    case Health::NotAllowed:
        return Say::tr("not yet allowed");
    case Health::Inactive:
        return isYetToBegin(detail) ? Say::tr("not active yet") : Say::tr("no longer active");
    }
    return {};
}

QString shownMistakenFile() { return Say::tr("mistake in its file"); }

QString shownKind(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Document:
        return Say::tr("document");
    case ItemKind::Notice:
        return Say::tr("notice");
    case ItemKind::Dossier:
        return Say::tr("dossier");
    case ItemKind::Attestation:
        return Say::tr("attestation");
    case ItemKind::Payment:
        return Say::tr("payment");
    }
    return {};
}

QString shownReason(ClassReason reason)
{
    switch (reason) {
    case ClassReason::Refiled:
        return Say::tr("because you filed it so");
    case ClassReason::RegisteredMail:
        return Say::tr("because it is registered mail");
    case ClassReason::Policy:
        return Say::tr("because of what is known about this kind of letter");
    case ClassReason::MainContent:
        return Say::tr("because it holds a letter");
    case ClassReason::RefersElsewhere:
        return Say::tr("because it refers to another place");
    case ClassReason::Default:
        return Say::tr("because nothing says otherwise");
    }
    return {};
}

QString shownMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    return QLocale().toString(moment.toTimeZone(brussels()), QStringLiteral("d MMM yyyy HH:mm"));
}

QString shownMoney(const Money &money)
{
    const qint64 cents = money.cents();
    QLocale locale;
    const QString whole = locale.toString(qAbs(cents) / 100);
    const QString amount = whole + locale.decimalPoint() + QStringLiteral("%1").arg(qAbs(cents) % 100, 2, 10, QLatin1Char('0'));
    return (money.currency() == QLatin1String("EUR") ? QStringLiteral("€") : money.currency()) + QChar(QChar::Nbsp) + (cents < 0 ? QStringLiteral("-") : QString()) + amount;
}

QString withDetail(const QString &sentence, const Error &error, bool technical)
{
    return technical && !error.detail.isEmpty() ? sentence + QStringLiteral(" (%1)").arg(safeLine(error.detail, 400)) : sentence;
}

/// One after the other, without those that say nothing.
static QString inARow(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString sentenceOf(const Error &error)
{
    const auto cause = Cause::fromDetail(error.detail);
    if (cause && !cause->quotes && error.kind != Error::Kind::Gone && (error.kind != Error::Kind::Offline || cause->reached))
        return cause->both();
    const QString more = cause ? cause->both() : QString();
    switch (error.kind) {
    case Error::Kind::Offline:
        return inARow({Say::tr("It could not be reached."), cause ? more : Say::tr("Try again later; what was fetched before stays.")});
    case Error::Kind::SignInNeeded:
        return inARow({Say::tr("The token is missing or no longer good."), more});
    case Error::Kind::Refused:
        return Say::tr("It was refused.");
    case Error::Kind::Gone:
        return Say::tr("It is no longer there.");
    case Error::Kind::Busy:
        return inARow({Say::tr("It is busy; try again later."), more});
    case Error::Kind::Malformed:
        return Say::tr("The answer cannot be trusted.");
    case Error::Kind::Cancelled:
        return Say::tr("It was stopped.");
    }
    return {};
}

QString shownError(const Error &error, bool technical) { return withDetail(sentenceOf(error), error, technical); }

QString shownHomeError(const Error &error, bool technical)
{
    switch (error.kind) {
    case Error::Kind::Busy:
        return withDetail(Say::tr("Another program is writing in this home. Try again later, or close it."), error, technical);
    case Error::Kind::Malformed:
        return withDetail(Say::tr("What is stored in this home cannot be read or written. 'overzichtctl check' looks it through."), error, technical);
    case Error::Kind::Refused:
        return withDetail(Say::tr("This home cannot be used. It must be a folder of your own that you may write in; check --home."), error, technical);
    default:
        return shownError(error, technical);
    }
}

QString shownKeyError(const Error &error, bool technical)
{
    if (error.kind == Error::Kind::Offline)
        return withDetail(Cause::of(KeyTrouble{KeyTrouble::Why::KeyStoreUnusable, {}}).both(), error, technical);
    if (error.kind == Error::Kind::SignInNeeded)
        return withDetail(Say::tr("The key store has no secret under this name."), error, technical);
    return shownError(error, technical);
}

QString shownContentError(const Error &error, const std::optional<KeptPart> &kept, bool technical)
{
    const QString stays = !kept          ? Say::tr("Nothing was saved.")
                        : kept->goesOn ? Say::tr("Nothing was saved under that name. What came so far is in %1, so that a next try goes on from there.").arg(kept->path)
                                       : Say::tr("Nothing was saved under that name. What came so far is in %1; a next try begins anew.").arg(kept->path);
    const auto cause = Cause::fromDetail(error.detail);
    if (error.kind != Error::Kind::Malformed && (error.kind != Error::Kind::Offline || !cause || !cause->reached))
        return withDetail(inARow({sentenceOf(error), kept ? stays : QString()}), error, technical);
    const QString what = cause ? cause->what : Say::tr("What came cannot be used.");
    return withDetail(inARow({what, stays, cause ? cause->next : Say::tr("Try again later; if it stays so, ask the sender.")}), error, technical);
}

QString shownNext(Health health, const QString &detail, int quarantined)
{
    static const QRegularExpression day(QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}")), moment(QStringLiteral("\\A(?:planned|asked to wait) until ([0-9T:.Z+-]+)"));
    const QString on = QLocale().toString(QDate::fromString(day.match(detail).captured(0), Qt::ISODate), QStringLiteral("d MMM yyyy"));
    const QString until = shownMoment(QDateTime::fromString(moment.match(detail).captured(1), Qt::ISODate));
    const auto cause = Cause::fromDetail(detail);
    // What is wrong, what is kept, what to do.
    const auto told = [&cause](const QString &otherwise, const QString &kept, const QString &next) {
        return inARow({cause ? cause->what : otherwise, kept, cause ? cause->next : next});
    };
    const QString stays = Say::tr("What was fetched before stays.");
    switch (health) {
    case Health::Never:
    case Health::Fresh:
        return {};
    case Health::Stale:
        return cause ? told({}, stays, {}) : QString();
    case Health::Busy:
        return until.isEmpty() ? inARow({Say::tr("The source is busy."), cause ? cause->what : QString(), Say::tr("Try again later.")}) : Say::tr("The source asked us to wait until %1.").arg(until);
    case Health::Unreachable:
        return told({}, stays, Say::tr("Try again later."));
    case Health::Maintenance:
        return until.isEmpty() ? Say::tr("Try again after it.") : Say::tr("Try again after %1.").arg(until);
    case Health::Faulty:
        if (KeepingTrouble::fromDetail(detail))
            return told({}, stays, {});
        if (cause && cause->mistaken)
            return inARow({cause->both(), stays});
        if (quarantined == 0) // nothing new may have been kept at all
            return told(Say::tr("Its answers are not right."), stays, {});
        return told(Say::tr("Its answers are not right."), Say::tr("What could be read is kept."), {}) + u' ' + Say::tr("'overzichtctl quarantine' shows what could not.");
    case Health::SignInNeeded:
        if (cause && !cause->quotes)
            return cause->both();
        return inARow({Say::tr("Its key no longer works."), cause ? cause->what : QString(), Say::tr("Put a new one in with 'overzichtctl secret set'.")});
    case Health::Refused:
        return told(Say::tr("The source refuses our question."), stays, Say::tr("Ask its owner whether this key may read it."));
    case Health::NotAllowed:
        return told(Say::tr("It names a new provider that its source file does not allow. Nothing was sent to it."), {}, {});
    case Health::Inactive:
        if (!on.isEmpty() && detail.startsWith(QLatin1String("not active since")))
            return Say::tr("It ended on %1. What it sent stays here.").arg(on);
        if (!on.isEmpty() && isYetToBegin(detail))
            return Say::tr("It begins on %1.").arg(on);
        return Say::tr("It is no longer listed. What it sent stays here.");
    }
    return {};
}

QString shownTrouble(const FeedReport &feed, Language language)
{
    const QString id = safeLine(feed.source.text() + u'/' + feed.feed.text()), name = safeLine(feed.name.best(language));
    return QStringLiteral("%1: %2. %3").arg(name.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(name, id), shownHealth(feed.health, feed.detail), shownNext(feed.health, feed.detail, feed.quarantined)).trimmed();
}

QString shownDecimal(double number, int decimals)
{
    // English as in Belgium writes a comma too; who reads the program in English expects a point.
    const QLocale here;
    return (here.language() == QLocale::English ? QLocale(QLocale::English) : here).toString(number, 'f', decimals);
}

QString shownSize(double kilobytes) { return kilobytes > 0 ? shownBytes(std::max<qint64>(1, qRound64(std::min(kilobytes, 1e12) * 1024))) : QString(); }

QString shownBytes(qint64 bytes)
{
    if (bytes < 1024)
        return Say::tr("%n byte(s)", "", int(bytes));
    const double kilobytes = double(bytes) / 1024;
    return shownDecimal(kilobytes, kilobytes < 10 ? 1 : 0) + QStringLiteral(" kB");
}

QString shownCompleteness(const Completeness &complete)
{
    QString counts = Say::tr("Sources asked: %1. Answered: %2.").arg(complete.asked).arg(complete.answered);
    if (complete.unreadable > 0)
        counts += u' ' + Say::tr("Records that could not be read: %1. 'overzichtctl quarantine' shows them.").arg(complete.unreadable);
    if (complete.isWithoutMailbox())
        return counts + u' ' + Say::tr("No mailbox that is active was found yet; 'overzichtctl source list' shows why.");
    return counts + u' '
           + (complete.at.isValid() ? Say::tr("Last time all answered: %1.").arg(shownMoment(complete.at)) : Say::tr("There was no time yet that all answered."));
}

QString isoMoment(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime zoned = moment.timeSpec() == Qt::LocalTime ? moment.toTimeZone(brussels()) : moment;
    return zoned.timeSpec() == Qt::UTC ? zoned.toString(Qt::ISODate) : zoned.toOffsetFromUtc(zoned.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace overzicht::ctl
