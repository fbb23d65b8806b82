// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.h"
#include "base/money.h"
#include "kit/pill.h"
#include "kit/row_painter.h"
#include "store/row.h"

#include <QDateTime>
#include <QString>

namespace overzicht::words {

/// Every sentence about dates, amounts, states and health that more than one page says. Dates are told in Belgian time, whatever the
/// machine's zone; `now` comes from the Clock. All translated; sources are English.

Language uiLanguage(); ///< the language QLocale() is set to

QString day(const QDate &day, const QDate &today);                   ///< "12 Dec", with the year when it is another one
QString nearDay(const QDateTime &at, const QDateTime &now);          ///< "today 08:14", "yesterday", "19 Nov", "19 Nov 2025"
QString nearMoment(const QDateTime &at, const QDateTime &now);       ///< always with the hour: "today 08:14", "yesterday 18:02", "19 Nov, 18:02"
QString longDay(const QDate &day);                                   ///< "2 December 2026"
QString span(qint64 seconds);                                        ///< "18 minutes", "3 hours", "2 days"

/// A deadline as a pill: red when overdue or within 3 days, amber within 14, neutral later, grey when settled; always with words and an icon.
/// "9 days left", "today is the last day", "until and including 12 Dec", "3 days late".
PillContent deadline(const QDateTime &due, const QDateTime &now, bool settled = false);
PillContent askFirst(); ///< of a bill that its source lists no more (isNoLongerListed), or asks on another account than before (asksAboutAccount)
PillContent unclearDeadline(); ///< of a last day that was told and that nobody can read (Row::dueUnclear): as red as one that is today
QString lastDay(const QDateTime &due, const QDateTime &now);         ///< "until and including 12 Dec"; with the hour when it is not the end of that day

QString amount(const Money &money);    ///< "€ 1.234,56" (nl-BE), other currencies "USD 12,00"
QString initials(const QString &name); ///< at most two letters

QString languageName(Language language); ///< in that language: "Nederlands", "Français", "Deutsch", "English"
QString kind(const Row &row);           ///< "Official document", "Registered mail", "Notice", "Case", "Certificate", "Payment"
QString state(RowState state);          ///< "You have to do something", "We are working on it", …
PillContent statePill(const Row &row, const QDateTime &now); ///< the one pill of a row: its deadline when it asks something, else its state; of who looks like somebody else, that
PillContent plainStatePill(const Row &row); ///< only its state
/// How long a certificate is still good: "valid until and including 14 Feb", "lapses in 12 days", "lapsed since 3 Nov", "no end date known".
PillContent validity(const std::optional<QDateTime> &until, const QDateTime &now);
PillContent certificateValidity(const Row &row, const QDateTime &now); ///< the same of a certificate, which may begin later
inline constexpr int kLapsesSoon = 30;  ///< days
PillContent classPill(const Row &row);  ///< official document or notice, for the detail
QString whyThisClass(const Classified &classified); ///< the reason as a sentence
bool isSettled(const Row &row);         ///< nothing is asked any more
bool asks(const Row &row);              ///< not settled, and no case that goes on by itself

/// Everything a list row shows, but not what it says aloud.
RowContent row(const Row &row, const QDateTime &now);

/// As a pill: "Up to date", "Cannot be reached", … `detail`: what the store keeps beside it; tells a key that was never stored from one that no longer works.
PillContent health(Health health, const QString &detail = {});
PillContent health(const FeedState &feed, const QDateTime &now);       ///< the same; one that has not begun is not called one that ended
/// Of a certificate that is not valid yet: the day from which it is.
std::optional<QDate> validOnlyFrom(const Row &row, const QDateTime &now);
std::optional<QDate> beginsOn(const FeedState &feed, const QDateTime &now); ///< inactive because its first day is still to come
QString healthSentence(const FeedState &feed, const QDateTime &now);  ///< what it means for the person, with the time of what they still have
QString sourceTime(const FeedState &feed, const QDateTime &now);      ///< "today 08:14", "good until yesterday 18:02", "not yet fetched"
bool isBad(Health health);                                            ///< a person should know (unreachable, faulty, …; not maintenance, busy or inactive)
/// How a whole source is doing: its worst feed; null when it has told none.
const FeedState *worstFeed(const SourceState &source);
Health worst(const SourceState &source);
QString name(const LocalText &name, const QString &id);               ///< in the window's language; the id when it has no name

/// "We asked 12 sources. 11 answered. Last complete check: today 08:14." Never "nothing to do". `saysUnread`: with what could not be read; not where that is said beside it.
QString completeness(const Completeness &completeness, const QDateTime &now, const Acting &who = Acting::self(), bool saysUnread = true);
/// Why nothing at all can be said of letters: no source is linked for them, or none has a mailbox that is active. Empty when there is one, or when that is not known yet.
QString nobodyAsked(const Completeness &completeness, const Acting &who);
/// Records that could not be read, of feeds that may hold such items: whoever counts those counts these beside them.
int unreadable(const QList<SourceState> &sources, ItemKind kind);
QString notRead(int records);   ///< "2 things that came could not be read."
QString sumTooLow(int records); ///< the same beside what is to be paid
/// How many sources did not answer: the ones missing in that line; before the first try nothing failed. The one count for every page.
int unanswered(const QList<SourceState> &sources, const Completeness &completeness);
QString didNotAnswer(int sources); ///< "2 sources did not answer."

/// What happened, and what to do next. `Cancelled` says nothing.
struct ErrorWords {
    QString what, next;
    QString both() const { return what.isEmpty() ? next : next.isEmpty() ? what : what + QStringLiteral(" ") + next; }
};
ErrorWords error(const Error &error);
/// The same for a key that could not be read; nothing when the detail is about something else.
std::optional<ErrorWords> keyTrouble(const QString &detail);

} // namespace overzicht::words
