// SPDX-License-Identifier: EUPL-1.2
#include "pdf/lock.h"

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <memory>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace overzicht::lock {

namespace {

constexpr rlim_t kMemory = 1024 * 1024 * 1024; // of addresses: libraries 100 MB, the PDF at most 256, a page of 40 megapixels twice 160
constexpr rlim_t kDescriptors = 16;

// linux/landlock.h, of newer kernels than that of the oldest system we are built on.
struct LandlockRules {
    std::uint64_t files, network, scopes;
};
constexpr std::uint64_t kFilesOf[] = {0, 0x1fff, 0x3fff, 0x7fff, 0x7fff, 0xffff}; // by version, from 1: execute … make_sym, refer, truncate, –, ioctl_dev
constexpr std::uint64_t kBindAndConnect = 0x3;                                     // TCP, from version 4
constexpr std::uint64_t kSocketsAndSignals = 0x3;                                  // abstract sockets and signals outside, from version 6
constexpr int kLandlockCreate = 444, kLandlockRestrict = 446;
constexpr unsigned kAskVersion = 1;

constexpr int kAllowed[] = {
    // its socket and what is given to it over that
    SCMP_SYS(recvmsg), SCMP_SYS(write), SCMP_SYS(close), SCMP_SYS(lseek),
    // memory
    SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(brk), SCMP_SYS(madvise), SCMP_SYS(futex),
    // the time, chance, its own number
    SCMP_SYS(clock_gettime), SCMP_SYS(gettimeofday), SCMP_SYS(time), SCMP_SYS(getrandom), SCMP_SYS(getpid), SCMP_SYS(gettid), SCMP_SYS(sched_yield),
    // its end
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(exit), SCMP_SYS(exit_group),
};

constexpr int kAttacks[] = {
    SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(connect), SCMP_SYS(bind), SCMP_SYS(listen), SCMP_SYS(accept), SCMP_SYS(accept4), SCMP_SYS(sendto), SCMP_SYS(sendmsg), SCMP_SYS(sendmmsg),
    SCMP_SYS(execve), SCMP_SYS(execveat), SCMP_SYS(fork), SCMP_SYS(vfork), SCMP_SYS(clone), SCMP_SYS(clone3),
    SCMP_SYS(ptrace), SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev), SCMP_SYS(process_madvise), SCMP_SYS(pidfd_open), SCMP_SYS(pidfd_getfd), SCMP_SYS(kcmp),
    SCMP_SYS(io_uring_setup), SCMP_SYS(io_uring_enter), SCMP_SYS(bpf), SCMP_SYS(perf_event_open), SCMP_SYS(userfaultfd), SCMP_SYS(add_key), SCMP_SYS(request_key), SCMP_SYS(keyctl),
    SCMP_SYS(mount), SCMP_SYS(umount2), SCMP_SYS(pivot_root), SCMP_SYS(chroot), SCMP_SYS(setns), SCMP_SYS(unshare), SCMP_SYS(open_by_handle_at), SCMP_SYS(init_module), SCMP_SYS(finit_module),
    SCMP_SYS(kexec_load), SCMP_SYS(seccomp),
};

bool bound(__rlimit_resource which, rlim_t most)
{
    const rlimit limit{most, most};
    return ::setrlimit(which, &limit) == 0;
}

} // namespace

Held lockProcess()
{
    Held held;
    held.resources = boundResources();
    held.privileges = held.resources && giveUpPrivileges();
    held.files = held.privileges && shutFiles(&held.landlock);
    held.calls = held.files && allowFewCalls();
    return held;
}

bool boundResources()
{
#ifndef __SANITIZE_ADDRESS__ // that needs addresses without end
    if (!bound(RLIMIT_AS, kMemory))
        return false;
#endif
    return bound(RLIMIT_CORE, 0) && bound(RLIMIT_FSIZE, 0) && bound(RLIMIT_NOFILE, kDescriptors) && bound(RLIMIT_NPROC, 0) && bound(RLIMIT_MEMLOCK, 0);
}

bool giveUpPrivileges() { return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0; }

bool shutFiles(int *version)
{
    const long known = ::syscall(kLandlockCreate, nullptr, 0, kAskVersion);
    *version = known > 0 ? int(known) : 0;
    if (known < 0)
        return errno == ENOSYS || errno == EOPNOTSUPP; // this kernel has none, or it is switched off; all else is a failure
    // A set of rules that handles everything and allows nothing.
    const LandlockRules rules{kFilesOf[known < 5 ? known : 5], known >= 4 ? kBindAndConnect : 0, known >= 6 ? kSocketsAndSignals : 0};
    const size_t size = known >= 6 ? 24 : known >= 4 ? 16 : 8;
    const long set = ::syscall(kLandlockCreate, &rules, size, 0);
    if (set < 0)
        return false;
    const bool held = ::syscall(kLandlockRestrict, set, 0) == 0;
    ::close(int(set));
    return held;
}

bool allowFewCalls()
{
    const std::unique_ptr<void, void (*)(scmp_filter_ctx)> filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), seccomp_release);
    if (!filter)
        return false;
    scmp_filter_ctx list = filter.get();
    // Calls in another machine's numbers (32 bits, x32) would pass by the list.
    bool made = seccomp_attr_set(list, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0 && seccomp_attr_set(list, SCMP_FLTATR_CTL_NNP, 0) == 0;
    for (const int call : kAllowed)
        made = made && seccomp_rule_add(list, SCMP_ACT_ALLOW, call, 0) == 0;
    for (const int call : kAttacks)
        made = made && seccomp_rule_add(list, SCMP_ACT_KILL_PROCESS, call, 0) == 0;
    for (const int call : {SCMP_SYS(mmap), SCMP_SYS(mprotect)}) {
        made = made && seccomp_rule_add(list, SCMP_ACT_ALLOW, call, 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)) == 0;
        made = made && seccomp_rule_add(list, SCMP_ACT_KILL_PROCESS, call, 1, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, PROT_EXEC)) == 0;
    }
    // abort() sends a signal, and only to itself.
    made = made && seccomp_rule_add(list, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(::getpid()))) == 0;
    return made && seccomp_load(list) == 0;
}

} // namespace overzicht::lock
