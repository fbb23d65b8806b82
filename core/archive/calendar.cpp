// SPDX-License-Identifier: EUPL-1.2
#include "archive/calendar.h"

#include "archive/paths.h"
#include "archive/words.h"
#include "base/local_time.h"
#include "base/written_amount.h"
#include "domain/safe_text.h"

#include <QUuid>

namespace overzicht::archive {

namespace {

constexpr int kWindow = 200;
constexpr qsizetype kLongestLine = 75;

QByteArray utc(const QDateTime &moment) { return moment.toUTC().toString(QStringLiteral("yyyyMMdd'T'hhmmss'Z'")).toLatin1(); }
QByteArray date(const QDate &day) { return day.toString(QStringLiteral("yyyyMMdd")).toLatin1(); }

/// The same thing is the same in every export, and another one than that of another person.
QByteArray uid(const QString &lastingName, const Acting &who, const char *which)
{
    static const QUuid space(QStringLiteral("{5f0d6c0e-6a0f-4f6e-9a75-0d5f3a1f7c21}"));
    return QUuid::createUuidV5(space, QStringList{who.key(), lastingName, QLatin1String(which)}.join(u'\n')).toByteArray(QUuid::WithoutBraces);
}

class Calendar {
public:
    Calendar(FolderOut &folder, const Head &head) : m_folder(folder), m_head(head) {}
    void put(const QByteArray &name, const QByteArray &value) { m_folder.write(contentLine(name, value)); }
    void thing(const Row &row, const QString &lastingName);

private:
    void common(const Row &row, const QByteArray &uid);
    static QString more(const Row &row);

    FolderOut &m_folder;
    const Head &m_head;
};

QString Calendar::more(const Row &row)
{
    QStringList lines;
    if (!row.heading.confirmed)
        lines << Words::tr("The sender is not confirmed.");
    if (row.amount)
        lines << Words::tr("Asked: %1").arg(writtenAmount(*row.amount));
    if (!row.reference.isEmpty())
        lines << Words::tr("Communication: %1").arg(safeLine(row.reference));
    if (row.dueUnclear)
        lines << Words::tr("Its last day is not clear: look at it yourself.");
    return lines.join(u'\n');
}

void Calendar::common(const Row &row, const QByteArray &uid)
{
    put("UID", uid);
    put("DTSTAMP", utc(m_head.made));
    put("SUMMARY", textValue(QStringLiteral("%1: %2").arg(row.heading.sender, row.heading.subject)));
    if (const QString text = more(row); !text.isEmpty())
        put("DESCRIPTION", textValue(text));
    put("CLASS", "PRIVATE");
}

void Calendar::thing(const Row &row, const QString &lastingName)
{
    // A deadline is its last moment: the end of a day is that day, in every zone.
    const QDateTime told = row.dueAt ? row.dueAt->toTimeZone(brussels()) : QDateTime();
    const QDateTime due = told.date().year() >= 1 && told.date().year() <= 9999 ? told : QDateTime(); // a year has four digits here
    const bool wholeDay = due.isValid() && due == endOfDay(due.date());
    put("BEGIN", "VTODO");
    common(row, uid(lastingName, m_head.who, "todo"));
    if (due.isValid())
        put(wholeDay ? "DUE;VALUE=DATE" : "DUE", wholeDay ? date(due.date()) : utc(due));
    put("STATUS", "NEEDS-ACTION");
    put("END", "VTODO");
    if (!due.isValid())
        return;
    put("BEGIN", "VEVENT");
    common(row, uid(lastingName, m_head.who, "day"));
    put(wholeDay ? "DTSTART;VALUE=DATE" : "DTSTART", wholeDay ? date(due.date()) : utc(due));
    put("TRANSP", "TRANSPARENT");
    put("END", "VEVENT");
}

} // namespace

QByteArray contentLine(const QByteArray &name, const QByteArray &value)
{
    const QByteArray whole = name + ':' + value;
    QByteArray line;
    qsizetype from = 0, room = kLongestLine;
    while (whole.size() - from > room) {
        qsizetype until = from + room;
        while ((uchar(whole.at(until)) & 0xc0) == 0x80) // within a letter of UTF-8
            --until;
        line += whole.mid(from, until - from) + "\r\n ";
        from = until;
        room = kLongestLine - 1; // the space counts
    }
    return line + whole.mid(from) + "\r\n";
}

QByteArray textValue(const QString &text)
{
    QByteArray value;
    for (const char c : safeParagraphs(text).toUtf8()) {
        if (c == '\\' || c == ';' || c == ',')
            value += '\\';
        if (c == '\n')
            value += "\\n";
        else
            value += c;
    }
    return value;
}

Outcome<> writeCalendar(FolderOut &folder, const Head &head, Leaving &leaving, const Meanwhile &meanwhile)
{
    const auto items = leaving.todo();
    if (!items)
        return ofStore(items.error(), Trouble::Why::Unreadable);
    Calendar calendar(folder, head);
    folder.begin(kCalendar);
    calendar.put("BEGIN", "VCALENDAR");
    calendar.put("VERSION", "2.0");
    calendar.put("PRODID", "-//Overzicht//Overzicht//" + code(head.language).toUpper().toLatin1());
    calendar.put("CALSCALE", "GREGORIAN");
    for (qsizetype from = 0; from < items->size(); from += kWindow) {
        const auto rows = leaving.rows(items->mid(from, kWindow));
        if (!rows)
            return ofStore(rows.error(), Trouble::Why::Unreadable);
        for (const Row &row : *rows) {
            const auto name = leaving.lastingName(qint64(row.id));
            if (!name)
                return ofStore(name.error(), Trouble::Why::Unreadable);
            calendar.thing(row, *name);
        }
        if (!meanwhile({Progress::Part::Page, from, items->size()}))
            return trouble(Trouble::Why::Stopped);
    }
    calendar.put("END", "VCALENDAR");
    folder.end();
    return {};
}

} // namespace overzicht::archive
