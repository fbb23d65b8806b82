// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "page.h"

#include "base/note.h"
#include "sources/outage_lines.h"
#include "sources/outage_paper.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QTranslator>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

OutageLine outage(const char *from, const char *until, const char *part, const char *cause, const char *detail, const char *lasted)
{
    return {QString::fromUtf8(part), QString::fromUtf8(cause), {}, QString::fromUtf8(detail), QString::fromUtf8(lasted), moment(QLatin1String(from)), *until ? moment(QLatin1String(until)) : QDateTime()};
}

} // namespace

TEST_CASE("the outage log prints with its source, period, durations, causes and when it was printed")
{
    const OutagePaper paper{QStringLiteral("Vlaamse <b>Belastingdienst</b>"), QStringLiteral("https://belastingen.vlaanderen.be/"), true,
                            {outage("2026-11-22T18:02:00+01:00", "", "Betalingen", "Cannot be reached", "503 <i>busy</i>", "14 hours"), outage("2026-11-09T22:00:00+01:00", "2026-11-10T01:10:00+01:00", "Brieven", "Planned maintenance", "", "3 hours")},
                            moment(QStringLiteral("2026-11-23T08:30:00+01:00"))};
    const QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("log.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    paper.print(printer);
    QString said = paper.document()->toPlainText();
    if (const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext")); !reader.isEmpty()) {
        QProcess process;
        process.start(reader, {QStringLiteral("-layout"), file, QStringLiteral("-")});
        REQUIRE(process.waitForFinished(20'000));
        CHECK(process.exitCode() == 0);
        said = QString::fromUtf8(process.readAllStandardOutput());
    }
    said = said.simplified();
    INFO(said.toStdString());
    for (const char *part : {"Vlaamse <b>Belastingdienst</b>", "https://belastingen.vlaanderen.be/", "Example", "Period: from 9 November 2026, 22:00 to 23 November 2026, 08:30.", "Printed on 23 November 2026, 08:30", "14 hours", "3 hours",
                             "Cannot be", "Betalingen", "Brieven", "<i>", "no good answer"})
        CHECK(said.contains(QString::fromUtf8(part)));
    CHECK(said.contains(QStringLiteral("still going on")));
}

TEST_CASE("the outage log says what is behind each fault in the language of the person, on screen and on paper, and no words for engineers where there is a sentence")
{
    /// A language in which what is behind a fault stands between angle brackets.
    class Marked : public QTranslator {
    public:
        Marked() { QCoreApplication::installTranslator(this); }
        ~Marked() override { QCoreApplication::removeTranslator(this); }
        QString translate(const char *context, const char *source, const char *, int) const override { return qstrcmp(context, "Note") == 0 || qstrcmp(context, "Cause") == 0 ? u'<' + QString::fromUtf8(source) + u'>' : QString(); }
        bool isEmpty() const override { return false; }
    } marked;
    const QDateTime from = moment(QStringLiteral("2026-11-22T18:02:00+01:00"));
    const auto lines = [&](const QString &detail) { return outageLines({Outage{SourceId(QStringLiteral("ebox")), FeedId(QStringLiteral("post")), Health::Faulty, detail, from, {}}}, SourceState(), from.addSecs(3600)); };
    const QList<OutageLine> notes = lines(kept(Notes{Note("more than %1 pages").arg(9999), Note("it announced %1 (%2), %3 came").arg(3).arg(QStringLiteral("total")).arg(20'001)}));
    CHECK(notes.first().why == QStringLiteral("<more than 9999 pages>; <it announced 3 (total), 20001 came>."));
    CHECK(notes.first().detail.isEmpty());
    CHECK(lines(QStringLiteral("2 pages in a row with nothing new that can be read")).first().why == QStringLiteral("<Its pages bring nothing new any more and do not end, so we stopped.>"));
    CHECK(lines(QStringLiteral("/ebox at 127.0.0.1: HTTP 500")).first().why == QStringLiteral("<Something is wrong at the source itself (HTTP 500).>"));
    CHECK(lines(QStringLiteral("something that nobody foresaw")).first().detail == QStringLiteral("something that nobody foresaw"));
    CHECK(OutagePaper{QStringLiteral("Bron"), {}, false, notes, from}.document()->toPlainText().contains(QStringLiteral(". <more than 9999 pages>; <it announced 3 (total), 20001 came>.")));

    Town town;
    town.link({QStringLiteral("eBox")});
    town.health(QStringLiteral("ebox"), Health::Faulty, kept(Notes{Note("more than %1 pages").arg(9999)}));
    SourcesView v(town);
    CHECK(v.text(v.detail()).contains(QStringLiteral("<more than 9999 pages>.")));
    CHECK_FALSE(v.text(v.detail()).contains(QStringLiteral("For engineers")));
}

TEST_CASE("a source that failed has its log with duration and cause, still going on until it answers, and a button that prints it")
{
    Town town;
    town.link({QStringLiteral("eBox")});
    town.clock.set(moment(QStringLiteral("2026-11-22T18:02:00+01:00")).toUTC());
    town.health(QStringLiteral("ebox"), Health::Unreachable);
    town.clock.set(moment(QStringLiteral("2026-11-23T08:30:00+01:00")).toUTC());
    SourcesView v(town);
    CHECK(v.text(v.detail()).contains(QStringLiteral("yesterday 18:02 → now")));
    CHECK(v.text(v.detail()).contains(QStringLiteral("14 hour(s)")));
    CHECK(v.text(v.detail()).contains(QStringLiteral("Post: Cannot be reached")));
    v.button(QStringLiteral("print"))->click();
    auto *dialog = v.page->findChild<QPrintDialog *>();
    CHECK(dialog);
    if (dialog)
        dialog->reject();
    town.health(QStringLiteral("ebox"), Health::Fresh);
    v.refresh();
    CHECK(v.text(v.detail()).contains(QStringLiteral("yesterday 18:02 → today 08:30")));
}
