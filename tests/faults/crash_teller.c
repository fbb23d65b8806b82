// SPDX-License-Identifier: EUPL-1.2
// Loaded before the C library (LD_PRELOAD): a program that crashes leaves no core, on purpose, for a core holds somebody's letters. Here it says on standard error where it was:
// the signal, the thread, and the calls that led there, each with its offset in its file (addr2line -e FILE OFFSET). Then it ends as it would have.
#define _GNU_SOURCE
#include <execinfo.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <unistd.h>

enum { kMostCalls = 80, kOwnStack = 64 * 1024 };

static void tell(int number, siginfo_t *info, void *context)
{
    (void)context;
    char name[17] = "", line[128];
    prctl(PR_GET_NAME, name, 0, 0, 0);
    const int length = snprintf(line, sizeof line, "crashed: signal %d at %p in thread %s\n", number, info->si_addr, name);
    (void)!write(STDERR_FILENO, line, (size_t)length);
    void *calls[kMostCalls];
    backtrace_symbols_fd(calls, backtrace(calls, kMostCalls), STDERR_FILENO);
    signal(number, SIG_DFL);
    raise(number);
}

__attribute__((constructor)) static void begin(void)
{
    void *first[2];
    backtrace(first, 2); // loads what it needs now: a program that crashed cannot
    // Only the first thread gets this stack; the others tell everything but the end of their own.
    static char stack[kOwnStack];
    const stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
    struct sigaction action = {.sa_sigaction = tell, .sa_flags = SA_SIGINFO | SA_ONSTACK};
    static const int numbers[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; ++i)
        sigaction(numbers[i], &action, NULL);
}
