// SPDX-License-Identifier: EUPL-1.2
#include "reading/asking.h"
#include "reading/papers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <csignal>
#include <unistd.h>

using namespace overzicht;

namespace {

const QString kProgram = QStringLiteral(BIN_DIR "/overzicht-pdf");

/// What came of it: "done", an error, "ended" when it was ended for trying, "-" when this machine lacks what is to be tried.
QByteArray tried(const char *lock, const char *attempt)
{
    QProcess process;
    process.start(QStringLiteral(HELPERS "/lock_attempts"), {QString::fromLatin1(lock), QString::fromLatin1(attempt)});
    REQUIRE(process.waitForFinished(20'000));
    if (process.exitStatus() == QProcess::CrashExit)
        return process.exitCode() == SIGSYS ? "ended" : "crashed";
    if (process.exitCode() == 77)
        return "-";
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number of the one child of ours of that name.
QString childNamed(const QByteArray &name)
{
    for (const QString &pid : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        const QByteArray told = read(QStringLiteral("/proc/%1/status").arg(pid));
        if (told.startsWith("Name:\t" + name + '\n') && told.contains("\nPPid:\t" + QByteArray::number(::getpid()) + '\n'))
            return pid;
    }
    return {};
}

} // namespace

TEST_CASE("What only an attack asks for ends the locked process: sockets, programs, processes, the memory of others, code")
{
    for (const char *attempt : {"make a socket", "make a local socket", "make a pair of sockets", "reach an address", "send", "start a program", "fork", "clone", "trace", "read another's memory",
             "map memory to execute", "make memory executable", "speak in old numbers"}) {
        INFO(attempt);
        CHECK(tried("all", attempt) == "ended");
        CHECK(tried("none", attempt) == "done"); // the other side: it is the lock
    }
}

TEST_CASE("All else that is not on the list fails, and the locked process goes on: files above all")
{
    for (const char *attempt : {"open a file", "open a file, the old way", "make a file", "look at a file", "follow a link", "go to a folder", "signal another", "make nameless memory", "copy a descriptor",
             "bound itself anew", "change itself", "speak to a device", "share memory by a number"}) {
        INFO(attempt);
        CHECK(tried("all", attempt) == "EPERM");
        CHECK(tried("none", attempt) == "done");
    }
    CHECK(tried("all", "map a megabyte") == "done");
}

TEST_CASE("The locked process has a bound on its memory, also without the list of calls")
{
    CHECK(tried("none", "map two gigabytes") == "done");
    CHECK(tried("resources", "map two gigabytes") == "ENOMEM");
    CHECK(tried("all", "map two gigabytes") == "ENOMEM");
}

TEST_CASE("No other process of the same user may look into the locked one")
{
    CHECK(tried("none", "be looked into") == "done");
    CHECK(tried("privileges", "be looked into") == "EACCES");
}

TEST_CASE("Where the kernel has Landlock, files and addresses are shut also without the list of calls")
{
    const QByteArray file = tried("files", "open a file");
    if (file == "-") {
        WARN("this kernel has no Landlock");
        return;
    }
    CHECK(file == "EACCES");
    CHECK(tried("files", "make a file") == "EACCES");
    Asking asking({{kProgram}});
    REQUIRE(asking.open(papers::onePage({})));
    CHECK(asking.pdf.landlock() >= 1);
    if (asking.pdf.landlock() >= 4)
        CHECK(tried("files", "reach an address") == "EACCES");
}

TEST_CASE("The process that waits for a PDF is locked by all that the kernel tells of it")
{
    Asking asking({{kProgram}});
    REQUIRE(asking.open(papers::onePage({})));
    const QString pid = childNamed("overzicht-pdf");
    REQUIRE_FALSE(pid.isEmpty());
    const QByteArray status = read(QStringLiteral("/proc/%1/status").arg(pid));
    CHECK(status.contains("\nNoNewPrivs:\t1\n"));
    CHECK(status.contains("\nSeccomp:\t2\n"));
    CHECK(status.contains("\nThreads:\t1\n"));
    const QString limits = QString::fromLatin1(read(QStringLiteral("/proc/%1/limits").arg(pid)));
    const auto limit = [&](const char *of) { return QRegularExpression(QString::fromLatin1(of) + QStringLiteral(" +(\\d+) +(\\d+)")).match(limits).capturedTexts().mid(1).join(u' '); };
    CHECK(limit("Max address space") == QStringLiteral("1073741824 1073741824"));
    CHECK(limit("Max core file size") == QStringLiteral("0 0"));
    CHECK(limit("Max file size") == QStringLiteral("0 0"));
    CHECK(limit("Max processes") == QStringLiteral("0 0"));
    CHECK(limit("Max open files") == QStringLiteral("16 16"));
}

TEST_CASE("The locked process was left nothing open but its socket and nowhere to write")
{
    Asking asking({{kProgram}});
    const int ours = ::dup(STDOUT_FILENO); // as a library that forgets to close it for others
    REQUIRE(asking.open(papers::onePage({})));
    const QString pid = childNamed("overzicht-pdf");
    QStringList open;
    for (const QFileInfo &one : QDir(QStringLiteral("/proc/%1/fd").arg(pid)).entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System | QDir::Hidden))
        open << one.symLinkTarget().section(u'/', -1).section(u':', 0, 0);
    ::close(ours);
    if (open.isEmpty()) {
        WARN("only the administrator may see what it has open");
        return;
    }
    CHECK(open.filter(QRegularExpression(QStringLiteral("^(socket|null|memfd)"))).size() == open.size());
    CHECK(open.size() == 4); // the PDF is the fourth
}

TEST_CASE("Where one part of the lock cannot be had, nothing is drawn and it is said that it is not safe")
{
    const auto without = [](const char *what) {
        Asking asking({{QStringLiteral(HELPERS "/without_call"), QString::fromLatin1(what), kProgram}});
        const auto opened = asking.open(papers::onePage({}));
        return opened ? QByteArray("drawn") : kindOf(opened.error());
    };
    for (const char *what : {"seccomp", "landlock rules", "no_new_privs", "setrlimit"}) {
        INFO(what);
        CHECK(without(what) == "not safe");
    }
    CHECK(without("landlock") == "drawn"); // a kernel that has none
}
