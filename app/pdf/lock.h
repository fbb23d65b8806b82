// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace overzicht::lock {

/// What shuts a process in that is about to read what others wrote: it keeps its memory, its open descriptors and the clock, and gets nothing else from this computer. For good: nothing of it can
/// be undone. For a process with one thread.
struct Held {
    bool resources = false;  ///< bounds on what it uses up (setrlimit)
    bool privileges = false; ///< no program it could start would have more rights (no_new_privs); not traceable
    bool files = false;      ///< no file and no address, by the kernel's Landlock, or this kernel has none
    int landlock = 0;        ///< the version of that; 0 = none
    bool calls = false;      ///< only the calls of a short list (seccomp)

    /// Bounds alone are no lock, and Landlock is not in every kernel: the list of calls must hold, and whatever else is there.
    bool isSafe() const { return resources && privileges && files && calls; }
};

/// All of it, in that order; it stops at the first that does not hold.
Held lockProcess();

// Its parts, to be tried one by one.
bool boundResources();
bool giveUpPrivileges();
bool shutFiles(int *version);
/// What is not on the list fails with EPERM, so that a library that looks for a font goes on without it. What only an attack asks for (a socket, a program, a process, another's memory, memory that
/// can be executed) ends the process.
bool allowFewCalls();

} // namespace overzicht::lock
