// SPDX-License-Identifier: EUPL-1.2
// overzicht-pdf: reads one PDF for the window and can reach nothing. Started by core/reading/locked_pdf.cpp, with its socket as standard input; what is said on that: core/reading/pdf_wire.h.
#include "pdf/answers.h"
#include "pdf/lock.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace overzicht;

namespace {

struct Packet {
    QByteArray bytes;
    int fd = -1;
};

/// Nothing at the end: the window has let go.
std::optional<Packet> receive()
{
    Packet packet{QByteArray(pdfwire::kLongest, '\0'), -1};
    iovec part{packet.bytes.data(), size_t(packet.bytes.size())};
    alignas(cmsghdr) char room[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = room;
    message.msg_controllen = sizeof room;
    ssize_t size = 0;
    do
        size = ::recvmsg(STDIN_FILENO, &message, MSG_CMSG_CLOEXEC);
    while (size < 0 && errno == EINTR);
    if (size <= 0)
        return std::nullopt;
    packet.bytes.truncate(size);
    const cmsghdr *const head = CMSG_FIRSTHDR(&message);
    if (head && head->cmsg_level == SOL_SOCKET && head->cmsg_type == SCM_RIGHTS && head->cmsg_len == CMSG_LEN(sizeof(int)))
        std::memcpy(&packet.fd, CMSG_DATA(head), sizeof packet.fd);
    return packet;
}

bool say(const pdfwire::Reply &reply)
{
    const QByteArray bytes = packed(reply);
    return ::write(STDIN_FILENO, bytes.constData(), size_t(bytes.size())) == bytes.size();
}

} // namespace

int main()
{
    // Who started it is gone: so is it, also in the middle of a page without an end. (One that is gone before this line asks nothing.)
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // Whatever else was left open for it: it has no use for anything of ours.
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    // The library brings its fonts along: there is nothing to load before the lock but itself.
    Answers answers;
    const lock::Held held = lock::lockProcess();
    pdfwire::Reply first;
    first.outcome = held.isSafe() ? pdfwire::Reply::Outcome::Done : pdfwire::Reply::Outcome::NotSafe;
    first.number = held.landlock;
    if (!say(first) || !held.isSafe())
        ::_exit(1);
    while (const auto packet = receive()) {
        const auto request = pdfwire::requestFrom(packet->bytes);
        if (!request || carriesMemory(request->kind) != (packet->fd >= 0) || !say(answers.answer(*request, packet->fd)))
            ::_exit(1);
    }
    // Not by the way of destructors: of what a hostile PDF made nothing is touched once more.
    ::_exit(0);
}
