// SPDX-License-Identifier: EUPL-1.2
#include "conformance/report.h"

#include "adapter/origin.h"
#include "base/local_time.h"
#include "conformance/words.h"
#include "domain/identifiers.h"
#include "domain/safe_text.h"

#include <QCryptographicHash>
#include <QLocale>

namespace overzicht::conformance {

namespace {

constexpr qsizetype kWide = 100;
const QByteArray kHtmlMark = "<!doctype html>\n<!-- Overzicht: source check -->\n";
const QByteArray kTextMark = "Overzicht: source check\n";

QString clean(const QString &foreign) { return safeLine(withoutNationalNumbers(foreign), 1000); }
QString html(const QString &text) { return clean(text).toHtmlEscaped(); }

/// What stands above the laws, as name and value.
QList<QPair<QString, QString>> facts(const Checked &checked, const ReportHead &head)
{
    const QString when = QLocale(code(head.language) + QStringLiteral("_BE")).toString(checked.at.toTimeZone(brussels()), QStringLiteral("d MMMM yyyy, HH:mm"));
    QList<QPair<QString, QString>> all{{Words::tr("Date"), when},
                                       {Words::tr("Program"), QStringLiteral("Overzicht ") + head.version},
                                       {Words::tr("Source file"), head.fileName},
                                       {Words::tr("Digest of the file (SHA-256)"), QString::fromLatin1(QCryptographicHash::hash(head.bytes, QCryptographicHash::Sha256).toHex())}};
    if (checked.file) {
        all << qMakePair(Words::tr("Source"), QStringLiteral("%1 (%2)").arg(checked.file->name.best(head.language), checked.file->id.text()));
        all << qMakePair(Words::tr("Protocol"), checked.file->protocol);
    }
    const QUrl asked = !checked.against.isEmpty() ? checked.against : checked.file ? checked.file->baseUrl : QUrl();
    all << qMakePair(Words::tr("Asked"), !checked.asked ? Words::tr("nobody: only the file was looked at") : asked.isEmpty() ? Words::tr("the addresses in the file") : asked.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString());
    if (checked.asked)
        all << qMakePair(Words::tr("Looked at"), Words::tr("things: %1; questions: %2").arg(checked.total).arg(checked.questions));
    return all;
}

QString place(const Law &law, const ReportHead &head)
{
    QString where = law.line > 0 ? Words::tr("line %1 of %2").arg(law.line).arg(clean(head.fileName)) : QString();
    if (!law.feed.isEmpty())
        where += (where.isEmpty() ? QString() : QStringLiteral(", ")) + Words::tr("feed “%1”").arg(clean(law.feed));
    return where;
}

const char *mark(Law::Verdict verdict) { return verdict == Law::Verdict::Kept ? "✓" : verdict == Law::Verdict::Broken ? "✗" : "–"; }
const char *tone(Law::Verdict verdict) { return verdict == Law::Verdict::Kept ? "kept" : verdict == Law::Verdict::Broken ? "broken" : "rest"; }

const char *const kStyle = R"(
:root{color-scheme:light dark;--ink:#1a1c20;--soft:#4a4f57;--line:#c9cdd3;--paper:#fff;--good:#1d6b34;--bad:#a11a1a}
@media (prefers-color-scheme:dark){:root{--ink:#eceef1;--soft:#b5bac2;--line:#4a4f57;--paper:#15171a;--good:#7fd396;--bad:#ff9c94}}
body{font:16px/1.45 system-ui,"Inter",sans-serif;color:var(--ink);background:var(--paper);max-width:60rem;margin:2rem auto;padding:0 1.25rem;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem}dt{color:var(--soft)}dd{margin:0}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.55rem .75rem .55rem 0;border-top:1px solid var(--line)}
th{font-weight:600;color:var(--soft)}td:first-child{white-space:nowrap;font-weight:600}.kept{color:var(--good)}.broken{color:var(--bad)}.rest{color:var(--soft)}
p.more{margin:.3rem 0 0}.small{color:var(--soft);font-size:.9rem}
@media (max-width:34rem){dl{grid-template-columns:1fr}dt{margin-top:.5rem}}
@media print{:root{--ink:#000;--soft:#333;--line:#999;--paper:#fff;--good:#000;--bad:#000}body{margin:0;max-width:none;font-size:11pt}tr{break-inside:avoid}@page{size:A4;margin:18mm}}
)";

/// Words on lines of at most kWide characters, each but the first with `indent`.
QString wrapped(const QString &text, const QString &indent)
{
    QString out, line;
    for (const QString &piece : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && line.size() + 1 + piece.size() > kWide) {
            out += line + u'\n';
            line = indent;
        } else if (!line.isEmpty()) {
            line += u' ';
        }
        line += piece;
    }
    return out + line + u'\n';
}

} // namespace

QString shown(Law::Verdict verdict)
{
    switch (verdict) {
    case Law::Verdict::Kept:
        return Words::tr("Kept");
    case Law::Verdict::Broken:
        return Words::tr("Broken");
    case Law::Verdict::NotTried:
        break;
    }
    return Words::tr("Not tried");
}

QString summary(const Checked &checked)
{
    return Words::tr("Kept: %1. Broken: %2. Not tried: %3.").arg(count(checked, Law::Verdict::Kept)).arg(count(checked, Law::Verdict::Broken)).arg(count(checked, Law::Verdict::NotTried));
}

QByteArray htmlReport(const Checked &checked, const ReportHead &head)
{
    QString out = QString::fromLatin1(kHtmlMark);
    const QString name = Words::tr("Check of a source: %1").arg(clean(head.fileName)).toHtmlEscaped();
    out += QStringLiteral("<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
                          "<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n<main>\n<h1>%2</h1>\n")
               .arg(code(head.language), name, QString::fromLatin1(kStyle));
    const bool kept = allKept(checked);
    out += QStringLiteral("<p class=\"%1\"><strong>%2</strong> %3</p>\n")
               .arg(kept ? QStringLiteral("kept") : QStringLiteral("broken"), (kept ? Words::tr("Nothing that was tried is broken.") : Words::tr("Something is broken.")).toHtmlEscaped(), summary(checked).toHtmlEscaped());
    out += QStringLiteral("<dl>\n");
    for (const auto &[fact, value] : facts(checked, head))
        out += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(html(fact), html(value));
    out += QStringLiteral("</dl>\n");
    for (const QString &remark : checked.remarks)
        out += QStringLiteral("<p>%1</p>\n").arg(html(remark));
    out += QStringLiteral("<h2>%1</h2>\n<table>\n<thead><tr><th scope=\"col\">%2</th><th scope=\"col\">%3</th></tr></thead>\n<tbody>\n").arg(html(Words::tr("The laws")), html(Words::tr("Result")), html(Words::tr("Law")));
    for (const Law &law : checked.laws) {
        out += QStringLiteral("<tr><td class=\"%1\">%2 %3</td><td>%4 <span class=\"small\">(%5)</span>").arg(QString::fromLatin1(tone(law.verdict)), QString::fromUtf8(mark(law.verdict)), html(shown(law.verdict)), html(title(law.id)), word(law.id));
        if (!law.reason.isEmpty())
            out += QStringLiteral("<p class=\"more\">%1</p>").arg(html(law.reason));
        if (!law.mend.isEmpty())
            out += QStringLiteral("<p class=\"more\"><strong>%1</strong> %2</p>").arg(html(Words::tr("What to do:")), html(law.mend));
        const QString where = place(law, head);
        QStringList small;
        for (const QString &one : {where, law.evidence}) {
            if (!one.isEmpty())
                small << one;
        }
        if (!small.isEmpty())
            out += QStringLiteral("<p class=\"more small\">%1</p>").arg(html(small.join(QStringLiteral(" · "))));
        out += QStringLiteral("</td></tr>\n");
    }
    out += QStringLiteral("</tbody>\n</table>\n<p class=\"small\">%1</p>\n</main>\n</body>\n</html>\n").arg(html(Words::tr("This report holds no letters, no names of persons and no keys.")));
    return out.toUtf8();
}

QByteArray textReport(const Checked &checked, const ReportHead &head)
{
    const QString indent(4, u' ');
    QString out = QString::fromLatin1(kTextMark) + u'\n' + Words::tr("Check of a source: %1").arg(clean(head.fileName)) + QStringLiteral("\n\n");
    out += wrapped((allKept(checked) ? Words::tr("Nothing that was tried is broken.") : Words::tr("Something is broken.")) + u' ' + summary(checked), {}) + u'\n';
    for (const auto &[fact, value] : facts(checked, head))
        out += wrapped(fact + QStringLiteral(": ") + clean(value), indent);
    for (const QString &remark : checked.remarks)
        out += wrapped(clean(remark), {});
    out += u'\n';
    for (const Law &law : checked.laws) {
        out += wrapped(QStringLiteral("%1 %2: %3 (%4)").arg(QString::fromUtf8(mark(law.verdict)), shown(law.verdict), title(law.id), word(law.id)), indent);
        for (const QString &more : {clean(law.reason), law.mend.isEmpty() ? QString() : Words::tr("What to do:") + u' ' + clean(law.mend), place(law, head), clean(law.evidence)}) {
            if (!more.isEmpty())
                out += indent + wrapped(more, indent);
        }
    }
    out += u'\n' + wrapped(Words::tr("This report holds no letters, no names of persons and no keys."), {});
    return out.toUtf8();
}

bool isReport(const QByteArray &bytes) { return bytes.startsWith(kHtmlMark) || bytes.startsWith(kTextMark); }

} // namespace overzicht::conformance
