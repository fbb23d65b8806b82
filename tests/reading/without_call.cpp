// SPDX-License-Identifier: EUPL-1.2
// without_call WHAT PROGRAM: starts the program where the kernel refuses one thing that its lock is made of, as an older kernel, a container or another sandbox around it would.
#include <cerrno>
#include <cstring>
#include <seccomp.h>
#include <sys/prctl.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    const auto filter = seccomp_init(SCMP_ACT_ALLOW);
    int made = -1;
    if (std::strcmp(argv[1], "seccomp") == 0)
        made = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(seccomp), 0) | seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_SECCOMP));
    else if (std::strcmp(argv[1], "landlock") == 0)
        made = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), 444, 0);
    else if (std::strcmp(argv[1], "landlock rules") == 0)
        made = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), 446, 0);
    else if (std::strcmp(argv[1], "no_new_privs") == 0)
        made = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_NO_NEW_PRIVS));
    else if (std::strcmp(argv[1], "setrlimit") == 0)
        made = seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(prlimit64), 1, SCMP_A2(SCMP_CMP_NE, 0)) | seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(setrlimit), 0);
    if (made != 0 || seccomp_load(filter) != 0)
        return 2;
    ::execv(argv[2], argv + 2);
    return 2;
}
