// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "session/hardening.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace overzicht;

namespace {

/// What `work` answers in a child process; 255 = it did not end by itself.
int inChild(const std::function<int()> &work)
{
    const pid_t pid = fork();
    if (pid == 0)
        _exit(work());
    int status = 0;
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

/// A child that ends by a fault: did the kernel say that it left a core?
bool leavesCore(bool hardened, const QString &folder)
{
    const pid_t pid = fork();
    if (pid == 0) {
        if (chdir(QFile::encodeName(folder).constData()) != 0)
            _exit(1);
        rlimit core{};
        getrlimit(RLIMIT_CORE, &core);
        core.rlim_cur = core.rlim_max;
        setrlimit(RLIMIT_CORE, &core); // as `ulimit -c unlimited` before the start
        if (hardened)
            hardenProcess();
        signal(SIGSEGV, SIG_DFL);
        raise(SIGSEGV);
        _exit(1);
    }
    int status = 0;
    waitpid(pid, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    return WCOREDUMP(status);
}

/// May a process of the same, ordinary user look into such a child?
bool canBeTraced(bool hardened)
{
    return inChild([hardened] {
               if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
                   return 2;
               int ready[2];
               if (pipe(ready) != 0)
                   return 2;
               const pid_t victim = fork();
               if (victim == 0) {
                   prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // giving up root had taken it away
                   prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
                   if (hardened)
                       hardenProcess();
                   (void)!write(ready[1], "x", 1);
                   sleep(20);
                   _exit(0);
               }
               char c = 0;
               (void)!read(ready[0], &c, 1);
               const bool traced = ptrace(PTRACE_ATTACH, victim, nullptr, nullptr) == 0;
               kill(victim, SIGKILL);
               return traced ? 1 : 0;
           })
        == 1;
}

} // namespace

TEST_CASE("A hardened process makes files that only their owner can read")
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("letter")));
    const int mode = inChild([&] {
        umask(0);
        hardenProcess();
        const int fd = open(path.constData(), O_CREAT | O_WRONLY, 0666);
        struct stat st{};
        fstat(fd, &st);
        return (st.st_mode & 0777) == 0600 ? 0 : 1;
    });
    CHECK(mode == 0);
}

TEST_CASE("A hardened process cannot leave a core, and cannot get the right to one back")
{
    CHECK(inChild([] {
              hardenProcess();
              rlimit core{};
              getrlimit(RLIMIT_CORE, &core);
              return core.rlim_cur == 0 && core.rlim_max == 0 && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 1;
          })
          == 0);
    // The other way round first: the rig can see the difference.
    QTemporaryDir other, folder;
    const bool rigWorks = leavesCore(false, other.path());
    CHECK_FALSE(leavesCore(true, folder.path()));
    CHECK(QDir(folder.path()).isEmpty());
    if (!rigWorks)
        WARN("this machine lets nobody leave a core: the difference could not be seen");
}

TEST_CASE("Another process of the same user cannot look into a hardened one")
{
    // The other way round first: the rig can see the difference.
    const bool rigWorks = canBeTraced(false);
    CHECK_FALSE(canBeTraced(true));
    if (!rigWorks)
        WARN("this machine lets nobody trace anybody: the difference could not be seen");
}
