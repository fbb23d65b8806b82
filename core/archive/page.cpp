// SPDX-License-Identifier: EUPL-1.2
#include "archive/page.h"

#include "archive/paths.h"
#include "archive/words.h"
#include "base/written_amount.h"
#include "base/local_time.h"
#include "domain/safe_text.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace overzicht::archive {

namespace {

constexpr int kWindow = 200;

constexpr char kStyle[] = "body{font-family:sans-serif;line-height:1.5;max-width:70rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff}"
                          "table{border-collapse:collapse;width:100%;margin:0 0 1.5rem}"
                          "caption{text-align:left;font-weight:bold;padding:.5rem 0}"
                          "th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #767676;overflow-wrap:anywhere}"
                          "thead th{border-bottom:2px solid #1a1a1a}tbody th{font-weight:normal}"
                          "a{color:#0b4a8f}pre{white-space:pre-wrap;font-family:inherit;margin:.3rem 0}"
                          "@media(max-width:40rem){table,thead,tbody,tr,th,td,caption{display:block}thead{display:none}td:empty{display:none}}";

QString escaped(const QString &text) { return text.toHtmlEscaped(); }

class Page {
public:
    Page(FolderOut &folder, const Head &head, Leaving &leaving, const std::function<bool(const QString &)> &has) : m_folder(folder), m_head(head), m_leaving(leaving), m_has(has), m_locale(code(head.language) + QStringLiteral("_BE")) {}

    Outcome<> write(const Meanwhile &meanwhile);

private:
    void put(const QString &html) { m_folder.write(html.toUtf8()); }
    void begin(const QList<Leaving::Place> &places);
    Outcome<> todo();
    Outcome<> years(const QList<Leaving::Place> &places, const Meanwhile &meanwhile);
    Outcome<> row(const Row &row);
    void end();
    void tableHead(const QString &caption, const QStringList &heads);
    QString cell(const QString &head, const QString &html) const;
    QString day(const QDateTime &moment) const { return m_locale.toString(moment.toTimeZone(brussels()).date(), QStringLiteral("d MMM yyyy")); }
    QString asks(const Row &row) const;
    QString senderOf(const Row &row) const { return row.heading.confirmed ? row.heading.sender : QStringLiteral("%1 (%2)").arg(row.heading.sender, Words::tr("sender not confirmed")); }

    FolderOut &m_folder;
    const Head &m_head;
    Leaving &m_leaving;
    const std::function<bool(const QString &)> &m_has;
    QLocale m_locale;
};

void Page::begin(const QList<Leaving::Place> &places)
{
    const QByteArray style(kStyle);
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64());
    const QString title = m_head.who.isSelf() ? Words::tr("Your post from the government") : Words::tr("Post from the government for %1").arg(m_head.who.key());
    put(QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-%2'; base-uri 'none'; form-action 'none'\">\n"
                       "<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n"
                       "<main>\n<h1>%3</h1>\n")
            .arg(code(m_head.language), digest, escaped(title), QString::fromLatin1(style)));
    if (m_head.demo)
        put(QStringLiteral("<p><strong>%1</strong></p>\n").arg(escaped(Words::tr("Example: everything here is invented."))));
    put(QStringLiteral("<p>%1</p>\n").arg(escaped(Words::tr("Exported on %1. Things in it: %2. This page shows what was known on that day.").arg(day(m_head.made)).arg(m_locale.toString(m_leaving.items())))));
    put(QStringLiteral("<nav aria-label=\"%1\">\n<ul>\n<li><a href=\"#todo\">%2</a></li>\n").arg(escaped(Words::tr("On this page")), escaped(Words::tr("To do"))));
    for (auto from = places.cbegin(); from != places.cend();) {
        const auto until = std::find_if(from, places.cend(), [from](const Leaving::Place &place) { return place.year != from->year; });
        put(QStringLiteral("<li><a href=\"#y%1\">%1</a> (%2)</li>\n").arg(from->year).arg(m_locale.toString(qint64(until - from))));
        from = until;
    }
    put(QStringLiteral("<li><a href=\"#files\">%1</a></li>\n</ul>\n</nav>\n").arg(escaped(Words::tr("In this folder"))));
}

void Page::tableHead(const QString &caption, const QStringList &heads)
{
    put(QStringLiteral("<table>\n<caption>%1</caption>\n<thead><tr>").arg(escaped(caption)));
    for (const QString &head : heads)
        put(QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(head)));
    put(QStringLiteral("</tr></thead>\n<tbody>\n"));
}

/// What it asks: the amount, and until when.
QString Page::asks(const Row &row) const
{
    QStringList parts;
    if (row.amount)
        parts << writtenAmount(*row.amount);
    if (row.dueAt)
        parts << Words::tr("until %1").arg(day(*row.dueAt));
    else if (row.dueUnclear)
        parts << Words::tr("last day not clear");
    return parts.join(QStringLiteral(", "));
}

Outcome<> Page::todo()
{
    put(QStringLiteral("<h2 id=\"todo\">%1</h2>\n").arg(escaped(Words::tr("To do"))));
    const auto items = m_leaving.todo();
    if (!items)
        return ofStore(items.error(), Trouble::Why::Unreadable);
    if (items->isEmpty()) {
        put(QStringLiteral("<p>%1</p>\n").arg(escaped(Words::tr("Nothing of what is here was to be done on that day."))));
        return {};
    }
    tableHead(Words::tr("What is to be done, what is due first at the top"), {Words::tr("Subject"), Words::tr("From"), Words::tr("Asks")});
    for (qsizetype from = 0; from < items->size(); from += kWindow) {
        const auto rows = m_leaving.rows(items->mid(from, kWindow));
        if (!rows)
            return ofStore(rows.error(), Trouble::Why::Unreadable);
        for (const Row &row : *rows)
            put(QStringLiteral("<tr><th scope=\"row\"><a href=\"#i%1\">%2</a></th><td>%3</td><td>%4</td></tr>\n").arg(qint64(row.id)).arg(escaped(row.heading.subject), escaped(senderOf(row)), escaped(asks(row))));
    }
    put(QStringLiteral("</tbody>\n</table>\n"));
    return {};
}

Outcome<> Page::years(const QList<Leaving::Place> &places, const Meanwhile &meanwhile)
{
    qsizetype done = 0;
    for (auto from = places.cbegin(); from != places.cend();) {
        // One sender in one year, but never more at once than a window.
        const bool newYear = from == places.cbegin() || (from - 1)->year != from->year, newSender = newYear || (from - 1)->senderText != from->senderText;
        auto until = std::find_if(from, places.cend(), [from](const Leaving::Place &place) { return place.year != from->year || place.senderText != from->senderText; });
        until = std::min(until, from + std::min<qptrdiff>(kWindow, places.cend() - from));
        QList<qint64> items;
        for (auto one = from; one != until; ++one)
            items << one->item;
        const auto rows = m_leaving.rows(items);
        if (!rows)
            return ofStore(rows.error(), Trouble::Why::Unreadable);
        if (newYear)
            put(QStringLiteral("<h2 id=\"y%1\">%1</h2>\n").arg(from->year));
        if (newSender) {
            const QString sender = rows->isEmpty() ? QString() : senderOf(rows->first());
            put(QStringLiteral("<h3>%1</h3>\n").arg(escaped(sender)));
            tableHead(QStringLiteral("%1, %2").arg(sender).arg(from->year), {Words::tr("Subject"), Words::tr("Came on"), Words::tr("Kind"), Words::tr("State"), Words::tr("Asks"), Words::tr("Contents")});
        }
        for (const Row &one : *rows) {
            if (const auto ok = row(one); !ok)
                return ok;
        }
        done += until - from;
        from = until;
        if (from == places.cend() || from->year != (from - 1)->year || from->senderText != (from - 1)->senderText)
            put(QStringLiteral("</tbody>\n</table>\n"));
        if (!meanwhile({Progress::Part::Page, done, places.size()}))
            return trouble(Trouble::Why::Stopped);
    }
    return {};
}

Outcome<> Page::row(const Row &row)
{
    const auto copies = m_leaving.copiesOf(qint64(row.id));
    const auto body = m_leaving.body(qint64(row.id));
    const auto own = m_leaving.own(qint64(row.id));
    for (const Error *error : {copies ? nullptr : &copies.error(), body ? nullptr : &body.error(), own ? nullptr : &own.error()}) {
        if (error)
            return ofStore(*error, Trouble::Why::Unreadable);
    }
    put(QStringLiteral("<tr id=\"i%1\"><th scope=\"row\">%2").arg(qint64(row.id)).arg(escaped(row.heading.subject)));
    if (const QString text = safeParagraphs(body->best(m_head.language)); !text.isEmpty())
        put(QStringLiteral("<details><summary>%1</summary><pre>%2</pre></details>").arg(escaped(Words::tr("Text")), escaped(text)));
    if (!own->note.isEmpty())
        put(QStringLiteral("<p>%1</p><pre>%2</pre>").arg(escaped(Words::tr("Your note:")), escaped(safeParagraphs(own->note))));
    if (own->paidAt)
        put(QStringLiteral("<p>%1</p>").arg(escaped(Words::tr("Paid on %1, as you said.").arg(day(*own->paidAt)))));
    else if (own->doneAt)
        put(QStringLiteral("<p>%1</p>").arg(escaped(Words::tr("Done on %1, as you said.").arg(day(*own->doneAt)))));
    put(QStringLiteral("</th><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>")
            .arg(escaped(row.arrivalIsGuess ? Words::tr("not told; seen here on %1").arg(day(row.arrivedAt)) : day(row.arrivedAt)), escaped(shownKind(row.kind)), escaped(shownState(row)), escaped(asks(row))));
    QStringList links;
    for (const Leaving::Copy &copy : *copies) {
        const QString name = copy.title.isEmpty() ? safeLine(copy.path.section(u'/', -1)) : copy.title;
        if (m_has(copy.path))
            links << QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::fromLatin1(QUrl::toPercentEncoding(copy.path, "/")), escaped(name));
    }
    put(links.join(QStringLiteral("<br>")) + QStringLiteral("</td></tr>\n"));
    return {};
}

void Page::end()
{
    put(QStringLiteral("<h2 id=\"files\">%1</h2>\n<dl>\n").arg(escaped(Words::tr("In this folder"))));
    const QList<QPair<QString, QString>> files{
        {QStringLiteral("contents/"), Words::tr("The letters and other contents that were kept, as they came.")},
        {QLatin1String(kCalendar), Words::tr("What is to be done, for a calendar.")},
        {QLatin1String(kRecords), Words::tr("Everything, for programs; Overzicht itself can import it.")},
        {QStringLiteral("sources/"), Words::tr("Where it came from. No password and no key is in it.")},
        {QLatin1String(kSums), Words::tr("A digest of each file: 'sha256sum -c SHA256SUMS' tells whether one was changed.")},
    };
    for (const auto &[file, what] : files)
        put(QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(file, escaped(what)));
    put(QStringLiteral("</dl>\n</main>\n</body>\n</html>\n"));
}

Outcome<> Page::write(const Meanwhile &meanwhile)
{
    const auto places = m_leaving.byYearAndSender();
    if (!places)
        return ofStore(places.error(), Trouble::Why::Unreadable);
    m_folder.begin(kPage);
    begin(*places);
    if (const auto ok = todo(); !ok)
        return ok;
    if (const auto ok = years(*places, meanwhile); !ok)
        return ok;
    end();
    m_folder.end();
    return {};
}

} // namespace

Outcome<> writePage(FolderOut &folder, const Head &head, Leaving &leaving, const std::function<bool(const QString &)> &has, const Meanwhile &meanwhile)
{
    return Page(folder, head, leaving, has).write(meanwhile);
}

} // namespace overzicht::archive
