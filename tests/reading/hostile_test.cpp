// SPDX-License-Identifier: EUPL-1.2
#include "reading/asking.h"
#include "reading/papers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <unistd.h>

using namespace overzicht;

namespace {

const QString kProgram = QStringLiteral(BIN_DIR "/overzicht-pdf");

/// Some of them do not end, or nearly so.
std::chrono::seconds patienceFor(const QByteArray &name)
{
    static const QList<QByteArray> endless{"has pages that are their own parents", "unpacks without end", "draws itself in itself", "has a million operators"};
    return std::chrono::seconds(endless.contains(name) ? 3 : 60);
}

/// How far it gets, in words: all that a window asks of a first page.
QByteArray shown(Asking &asking, const QByteArray &pdf)
{
    const auto opened = asking.open(pdf);
    if (!opened)
        return kindOf(opened.error());
    const auto size = asking.size();
    if (!size)
        return kindOf(size.error());
    const auto drawn = asking.draw({300, 400});
    if (!drawn)
        return kindOf(drawn.error());
    const auto text = asking.text();
    return text ? QByteArray("shown") : kindOf(text.error());
}

QByteArray statusOf(const QString &pid)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The processes that draw PDFs for that one, also through others between them.
QStringList drawingBelow(const QByteArray &above)
{
    static const QRegularExpression parent(QStringLiteral("\nPPid:\t(\\d+)\n"));
    QStringList found;
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs)) {
        if (!statusOf(pid).startsWith("Name:\toverzicht-pdf\n"))
            continue;
        QString over = pid;
        while (!over.isEmpty() && over != QStringLiteral("0") && over.toLatin1() != above)
            over = parent.match(QString::fromUtf8(statusOf(over))).captured(1);
        if (over.toLatin1() == above)
            found << pid;
    }
    return found;
}

bool isGone(const QStringList &processes)
{
    return QTest::qWaitFor([&] { return std::none_of(processes.begin(), processes.end(), [](const QString &pid) { return statusOf(pid).startsWith("Name:\toverzicht-pdf\n"); }); }, 3'000);
}

struct Traced {
    QByteArray before, after; ///< the calls before and after the list of calls was there, one a line
};

/// strace's record of a process that shows this; nothing when nobody may trace here.
std::optional<Traced> traced(const QByteArray &pdf, std::chrono::seconds patience = std::chrono::seconds(60))
{
    QTemporaryDir folder;
    const QString record = folder.filePath(QStringLiteral("calls"));
    {
        Asking asking({{QStringLiteral("/usr/bin/strace"), QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-e"), QStringLiteral("trace=!mmap,munmap,mremap,brk,madvise,mprotect,futex"),
            QStringLiteral("-o"), record, kProgram}});
        asking.pdf.setPatience(patience);
        const QByteArray how = shown(asking, pdf);
        if (how == "not safe")
            return std::nullopt;
    }
    QFile file(record);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray calls = file.readAll();
    const qsizetype at = calls.indexOf('\n', calls.indexOf("seccomp(SECCOMP_SET_MODE_FILTER"));
    return Traced{calls.left(at), calls.mid(at)};
}

} // namespace

TEST_CASE("What a hostile PDF is or does becomes a word, and another one beside it is drawn all the same")
{
    Asking beside;
    REQUIRE(beside.open(papers::letter({QStringLiteral("Geachte")})));
    for (const papers::Hostile &one : papers::hostile()) {
        Asking asking;
        const QByteArray name(one.name);
        asking.pdf.setPatience(patienceFor(name));
        const QByteArray how = shown(asking, one.pdf);
        INFO(one.name << ": " << how.constData());
        if (name.startsWith("launches") || name.startsWith("has JavaScript") || name.startsWith("sends") || name.startsWith("has links") || name.startsWith("asks for fonts") || name == "has a million objects")
            CHECK(how == "shown");
        else if (name.startsWith("is a program") || name.startsWith("is a web page") || name.startsWith("is a picture") || name.startsWith("is only") || name.startsWith("is nothing"))
            CHECK(how == "unreadable");
        else if (name == "needs a password")
            CHECK(how == "encrypted");
        else
            CHECK(QList<QByteArray>{"shown", "unreadable", "too big", "ended", "too slow"}.contains(how));
        REQUIRE(beside.text());
    }
}

TEST_CASE("A page whose drawing does not end is ended after its time, with its process, and takes nothing else with it")
{
    for (const QStringList &way : waysToStart(kProgram)) {
        Asking beside({way});
        if (!beside.open(papers::letter({QStringLiteral("Geachte")})))
            continue; // bubblewrap does not work on this machine
        const QStringList others = drawingBelow(QByteArray::number(::getpid()));
        Asking asking({way});
        asking.pdf.setPatience(std::chrono::milliseconds(1'500));
        REQUIRE(asking.open(papers::withoutEnd()));
        QStringList its = drawingBelow(QByteArray::number(::getpid()));
        its.removeIf([&](const QString &pid) { return others.contains(pid); });
        CHECK(its.size() == 1);
        const auto drawn = asking.draw();
        REQUIRE_FALSE(drawn);
        CHECK(kindOf(drawn.error()) == "too slow");
        CHECK(kindOf(asking.size().error()) == "too slow");
        CHECK(isGone(its));
        CHECK(beside.text());
    }
}

TEST_CASE("An answer that came while the window was busy is not too late")
{
    Asking asking;
    asking.pdf.setPatience(std::chrono::milliseconds(1'000));
    REQUIRE(asking.open(papers::letter({QStringLiteral("Geachte")})));
    std::optional<PdfResult<QSizeF>> size;
    asking.pdf.size(0, [&](const auto &told) { size = told; });
    QCoreApplication::processEvents(); // asked
    QThread::msleep(1'500);
    REQUIRE(QTest::qWaitFor([&] { return size.has_value(); }));
    CHECK(*size);
}

TEST_CASE("The window of the next test", "[.victim]")
{
    Asking plain({waysToStart(kProgram).last()}), wrapped({waysToStart(kProgram).first()});
    for (Asking *asking : {&plain, &wrapped}) {
        asking->open(papers::withoutEnd());
        asking->pdf.draw(0, {595, 842}, {0, 0, 595, 842}, [](const auto &) {});
    }
    QTest::qWait(20'000);
}

TEST_CASE("When the window is killed in the middle of a page without an end, no process is left behind")
{
    QProcess window;
    window.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.victim]")});
    REQUIRE(window.waitForStarted());
    QStringList processes;
    REQUIRE(QTest::qWaitFor([&] { return (processes = drawingBelow(QByteArray::number(window.processId()))).size() == 2; }, 10'000));
    QTest::qWait(700); // they draw
    CHECK(drawingBelow(QByteArray::number(window.processId())) == processes);
    window.kill();
    REQUIRE(window.waitForFinished());
    CHECK(isGone(processes));
}

TEST_CASE("After the lock nothing a PDF does opens a file or a socket, or starts anything, as the kernel saw it")
{
    if (!QFile::exists(QStringLiteral("/usr/bin/strace")) || !traced(papers::onePage({}))) {
        WARN("nobody may trace here");
        return;
    }
    static const QRegularExpression reaching(QStringLiteral("^\\d+ +(open|openat|openat2|creat|socket|socketpair|connect|bind|listen|accept4?|sendto|sendmsg|execve|execveat|fork|vfork|clone3?|ptrace|unlink|rename|mkdir|link|symlink)"
                                                            "\\(.*\\) += (?!-1 )"),
        QRegularExpression::MultilineOption);
    for (const papers::Hostile &one : papers::hostile()) {
        if (QByteArray(one.name) == "is cut off")
            continue; // many of one kind
        INFO(one.name);
        const auto calls = traced(one.pdf, patienceFor(one.name));
        REQUIRE(calls);
        CHECK(calls->before.contains("SECCOMP_SET_MODE_FILTER"));
        CHECK(reaching.match(QString::fromLatin1(calls->before)).hasMatch()); // the rig sees them
        const auto found = reaching.match(QString::fromLatin1(calls->after));
        CHECK(found.captured().toStdString() == std::string());
        CHECK_FALSE(calls->before.contains("%PDF"));
        CHECK_FALSE(calls->before.contains("recvmsg("));
        CHECK(calls->after.contains("recvmsg(")); // and there it comes
    }
    CHECK_FALSE(QFile::exists(QStringLiteral("/tmp/overzicht-was-here")));
}

TEST_CASE("The parts of the lock come in their order, the list of calls last, and before anything of a PDF")
{
    const auto calls = QFile::exists(QStringLiteral("/usr/bin/strace")) ? traced(papers::onePage({})) : std::nullopt;
    if (!calls) {
        WARN("nobody may trace here");
        return;
    }
    const qsizetype limits = calls->before.indexOf("RLIMIT_CORE, {rlim_cur=0"), privileges = calls->before.indexOf("PR_SET_NO_NEW_PRIVS, 1"), filter = calls->before.indexOf("SECCOMP_SET_MODE_FILTER");
    qsizetype files = calls->before.indexOf("landlock_restrict_self(");
    files = files < 0 ? calls->before.indexOf("syscall_0x1be(") : files;
    CHECK(limits > 0);
    CHECK(privileges > limits);
    CHECK(files > privileges);
    CHECK(filter > files);
    CHECK(calls->after.indexOf("recvmsg(") > 0);
}
