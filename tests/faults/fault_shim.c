// SPDX-License-Identifier: EUPL-1.2
// Loaded before the C library (LD_PRELOAD): counts the calls that change files below one folder, and lets the chosen ones fail.
//   FAULT_BELOW  the folder; without it nothing is counted
//   FAULT_AT     which call fails, from 1; 0 or absent = none
//   FAULT_ERRNO  the number it fails with
//   FAULT_STICKY 1 = every later call fails too, as on a disk that is full or broken for good
//   FAULT_LOG    a file outside the folder: a line for each call, "what name"; '!' before the ones that failed
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { kMostFiles = 4096 };

static atomic_long g_calls;
static atomic_char g_ours[kMostFiles]; // descriptors of files below the folder: a process that hides itself cannot ask /proc
static const char *g_below;
static size_t g_belowLength;
static long g_at;
static int g_errno, g_sticky, g_log = -1;

__attribute__((constructor)) static void begin(void)
{
    const char *at = getenv("FAULT_AT"), *number = getenv("FAULT_ERRNO"), *sticky = getenv("FAULT_STICKY"), *log = getenv("FAULT_LOG");
    g_at = at ? atol(at) : 0;
    g_errno = number ? atoi(number) : EIO;
    g_sticky = sticky && *sticky == '1';
    if (log)
        g_log = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    g_below = getenv("FAULT_BELOW");
    g_belowLength = g_below ? strlen(g_below) : 0;
}

static int isBelow(const char *path) { return g_belowLength > 0 && path && strncmp(path, g_below, g_belowLength) == 0 && path[g_belowLength] == '/'; }

static int isOurs(int fd) { return fd >= 0 && fd < kMostFiles && g_ours[fd]; }

/// Counts one call; whether it has to fail.
static int fails(const char *what, const char *name)
{
    const long n = atomic_fetch_add(&g_calls, 1) + 1;
    const int bad = g_at > 0 && (n == g_at || (g_sticky && n > g_at));
    if (g_log >= 0) {
        char line[PATH_MAX + 32];
        const char *last = name ? strrchr(name, '/') : NULL;
        const int length = snprintf(line, sizeof line, "%s%s %s\n", bad ? "!" : "", what, last ? last + 1 : "-");
        if (length > 0)
            (void)!syscall(SYS_write, g_log, line, (size_t)length);
    }
    if (bad)
        errno = g_errno;
    return bad;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) \
        real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static int opened(int fd, int ours)
{
    if (fd >= 0 && fd < kMostFiles)
        g_ours[fd] = (char)ours;
    return fd;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) \
    { \
        REAL(int, #name, const char *, int, ...); \
        va_list more; \
        va_start(more, flags); \
        const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        const int ours = isBelow(path); \
        return ours && fails("open", path) ? -1 : opened(real(path, flags, mode), ours); \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int folder, const char *path, int flags, ...) \
    { \
        REAL(int, #name, int, const char *, int, ...); \
        va_list more; \
        va_start(more, flags); \
        const mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        const int ours = isBelow(path); \
        return ours && fails("open", path) ? -1 : opened(real(folder, path, flags, mode), ours); \
    }
OPENAT(openat)
OPENAT(openat64)

// What the compiler makes of open() when it can see that no mode is given.
int __open_2(const char *path, int flags) { return open(path, flags); }
int __open64_2(const char *path, int flags) { return open64(path, flags); }
int __openat_2(int folder, const char *path, int flags) { return openat(folder, path, flags); }
int __openat64_2(int folder, const char *path, int flags) { return openat64(folder, path, flags); }

int close(int fd)
{
    REAL(int, "close", int);
    opened(fd, 0);
    return real(fd);
}

ssize_t write(int fd, const void *bytes, size_t length)
{
    REAL(ssize_t, "write", int, const void *, size_t);
    return isOurs(fd) && fails("write", NULL) ? -1 : real(fd, bytes, length);
}

ssize_t writev(int fd, const struct iovec *parts, int count)
{
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    return isOurs(fd) && fails("write", NULL) ? -1 : real(fd, parts, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at)
{
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    return isOurs(fd) && fails("pwrite", NULL) ? -1 : real(fd, bytes, length, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at)
{
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    return isOurs(fd) && fails("pwrite", NULL) ? -1 : real(fd, bytes, length, at);
}

int fsync(int fd)
{
    REAL(int, "fsync", int);
    return isOurs(fd) && fails("fsync", NULL) ? -1 : real(fd);
}

int fdatasync(int fd)
{
    REAL(int, "fdatasync", int);
    return isOurs(fd) && fails("fdatasync", NULL) ? -1 : real(fd);
}

int ftruncate(int fd, off_t length)
{
    REAL(int, "ftruncate", int, off_t);
    return isOurs(fd) && fails("ftruncate", NULL) ? -1 : real(fd, length);
}

int ftruncate64(int fd, off64_t length)
{
    REAL(int, "ftruncate64", int, off64_t);
    return isOurs(fd) && fails("ftruncate", NULL) ? -1 : real(fd, length);
}

int rename(const char *from, const char *to)
{
    REAL(int, "rename", const char *, const char *);
    return isBelow(to) && fails("rename", to) ? -1 : real(from, to);
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    REAL(int, "renameat", int, const char *, int, const char *);
    return isBelow(to) && fails("rename", to) ? -1 : real(fromFolder, from, toFolder, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    REAL(int, "renameat2", int, const char *, int, const char *, unsigned int);
    return isBelow(to) && fails("rename", to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}
