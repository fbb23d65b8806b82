// SPDX-License-Identifier: EUPL-1.2
// lock_attempts LOCK ATTEMPT: locks itself as overzicht-pdf does (all), or only in part (resources, privileges, files), or not at all (none), then tries one thing and says on its standard output what came of it: "done", or the
// error. Who is ended for trying says nothing.
#include "pdf/lock.h"

#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <string>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace overzicht;

namespace {

int g_socket = -1; // a TCP socket from before

long reach(int socket)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(9);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const long result = ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    return result < 0 && (errno == ECONNREFUSED || errno == EINPROGRESS) ? 0 : result; // it got there
}

long forked(long pid)
{
    if (pid == 0)
        ::_exit(0);
    return pid < 0 ? -1 : ::waitpid(pid_t(pid), nullptr, 0) < 0 ? -1 : 0;
}

long execute()
{
    const char *const words[] = {"/bin/echo", "-n", "done", nullptr};
    const char *const none[] = {nullptr};
    return ::execve(words[0], const_cast<char *const *>(words), const_cast<char *const *>(none));
}

long mapped(size_t size, int protection)
{
    void *const at = ::mmap(nullptr, size, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return at == MAP_FAILED ? -1 : 0;
}

long makeExecutable()
{
    static char page[8192];
    return ::mprotect(reinterpret_cast<void *>((reinterpret_cast<std::uintptr_t>(page) + 4095) & ~std::uintptr_t(4095)), 4096, PROT_READ | PROT_EXEC);
}

long readOther()
{
    char here = 'x', there = 0;
    const iovec local{&there, 1}, remote{&here, 1};
    return ::process_vm_readv(::getpid(), &local, 1, &remote, 1, 0) == 1 ? 0 : -1;
}

/// In the numbers of a 32-bit machine: getpid, which is 20 there.
long oldCall()
{
#ifdef __x86_64__
    long result = 20;
    asm volatile("int $0x80" : "+a"(result) : : "memory");
    return result > 0 ? 0 : -1;
#else
    return 0;
#endif
}

long limited()
{
    const rlimit limit{64, 64};
    return ::setrlimit(RLIMIT_NOFILE, &limit);
}

const std::map<std::string, long (*)()> kAttempts{
    {"open a file", [] { return long(::open("/etc/passwd", O_RDONLY)); }},
    {"open a file, the old way", [] { return ::syscall(SYS_open, "/etc/passwd", O_RDONLY); }},
    {"make a file", [] { return long(::open(".", O_TMPFILE | O_WRONLY, 0600)); }},
    {"look at a file", [] {
         struct stat told{};
         return long(::stat("/etc/passwd", &told));
     }},
    {"follow a link", [] {
         char where[64];
         return ::readlink("/proc/self/exe", where, sizeof where) < 0 ? -1L : 0L;
     }},
    {"go to a folder", [] { return long(::chdir("/")); }},
    {"make a socket", [] { return long(::socket(AF_INET, SOCK_STREAM, 0)); }},
    {"make a local socket", [] { return long(::socket(AF_UNIX, SOCK_STREAM, 0)); }},
    {"make a pair of sockets", [] {
         int pair[2];
         return long(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
     }},
    {"reach an address", [] { return reach(g_socket); }},
    {"send", [] { return ::sendto(g_socket, "x", 0, MSG_NOSIGNAL, nullptr, 0) < 0 && errno != EPIPE && errno != ENOTCONN ? -1L : 0L; }},
    {"start a program", execute},
    {"fork", [] { return forked(::syscall(SYS_fork)); }},
    {"clone", [] { return forked(::syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0)); }},
    {"trace", [] { return ptrace(PTRACE_TRACEME, 0, nullptr, nullptr); }},
    {"read another's memory", readOther},
    {"be looked into", [] {
         if (::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 1)
             return 0L;
         errno = EACCES;
         return -1L;
     }},
    {"signal another", [] { return long(::kill(::getppid(), 0)); }},
    {"map memory to execute", [] { return mapped(4096, PROT_READ | PROT_WRITE | PROT_EXEC); }},
    {"make memory executable", makeExecutable},
    {"map two gigabytes", [] { return mapped(size_t(2) << 30, PROT_READ | PROT_WRITE); }},
    {"map a megabyte", [] { return mapped(1 << 20, PROT_READ | PROT_WRITE); }},
    {"make nameless memory", [] { return long(::memfd_create("x", 0)); }},
    {"copy a descriptor", [] { return long(::dup(1)); }},
    {"bound itself anew", limited},
    {"change itself", [] { return long(::prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)); }},
    {"speak to a device", [] {
         int waiting = 0;
         return ::ioctl(g_socket, FIONREAD, &waiting) < 0 && errno != EINVAL ? -1L : 0L;
     }},
    {"share memory by a number", [] { return ::syscall(SYS_shmget, 0, 4096, 01600); }},
    {"speak in old numbers", oldCall},
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3)
        return 2;
    const auto attempt = kAttempts.find(argv[2]);
    if (attempt == kAttempts.end())
        return 2;
    g_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const std::string which = argv[1];
    int version = 0;
    if (which == "all" && !lock::lockProcess().isSafe())
        return 3;
    if (which == "files" && (!lock::giveUpPrivileges() || !lock::shutFiles(&version)))
        return 3;
    if (which == "files" && version == 0)
        return 77;
    if (which == "privileges" && !lock::giveUpPrivileges())
        return 3;
    if (which == "resources" && !lock::boundResources())
        return 3;
    errno = 0;
    const long result = attempt->second();
    const char *const told = result >= 0 ? "done" : ::strerrorname_np(errno);
    const auto written = ::write(STDOUT_FILENO, told, std::strlen(told));
    ::_exit(written > 0 ? 0 : 1);
}
