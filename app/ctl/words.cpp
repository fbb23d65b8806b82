// SPDX-License-Identifier: EUPL-1.2
#include "ctl/words.h"

#include "base/local_time.h"
#include "ctl/say.h"
#include "domain/safe_text.h"

#include <QLocale>

namespace overzicht::ctl {

QString shownState(RowState state)
{
    switch (state) {
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
        return Say::tr("paid");
    case RowState::Expired:
        return Say::tr("expired");
    case RowState::Withdrawn:
        return Say::tr("withdrawn");
    }
    return {};
}

QString shownHealth(Health health)
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
        return Say::tr("cannot be reached");
    case Health::Maintenance:
        return Say::tr("planned maintenance");
    case Health::Faulty:
        return Say::tr("faulty");
    case Health::SignInNeeded:
        return Say::tr("sign in again");
    case Health::Refused:
        return Say::tr("refused");
    case Health::NotAllowed:
        return Say::tr("not yet allowed");
    case Health::Inactive:
        return Say::tr("no longer active");
    }
    return {};
}

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

QString shownError(const Error &error)
{
    const QString detail = error.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(safeLine(error.detail, 400));
    switch (error.kind) {
    case Error::Kind::Offline:
        return Say::tr("It could not be reached.") + detail;
    case Error::Kind::SignInNeeded:
        return Say::tr("The token is missing or no longer good.") + detail;
    case Error::Kind::Refused:
        return Say::tr("It was refused.") + detail;
    case Error::Kind::Gone:
        return Say::tr("It is no longer there.") + detail;
    case Error::Kind::Busy:
        return Say::tr("It is busy; try again later.") + detail;
    case Error::Kind::Malformed:
        return Say::tr("The answer cannot be trusted.") + detail;
    case Error::Kind::Cancelled:
        return Say::tr("It was stopped.") + detail;
    }
    return detail;
}

QString shownSize(double kilobytes)
{
    return kilobytes <= 0 ? QString() : QLocale().toString(kilobytes, 'f', kilobytes < 10 ? 1 : 0) + QStringLiteral(" kB");
}

QString shownCompleteness(const Completeness &complete)
{
    const QString counts = Say::tr("Sources asked: %1. Answered: %2.").arg(complete.asked).arg(complete.answered);
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
