// SPDX-License-Identifier: EUPL-1.2
// pdf_liar HOW: what a process could say that a PDF has broken into. It speaks on its standard input, as overzicht-pdf does.
#include "reading/page_text.h"
#include "reading/pdf_wire.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace overzicht;
using pdfwire::Reply;

namespace {

struct Asked {
    pdfwire::Request request;
    int fd = -1;
};

Asked receive()
{
    Asked asked;
    QByteArray bytes(pdfwire::kLongest, '\0');
    iovec part{bytes.data(), size_t(bytes.size())};
    alignas(cmsghdr) char room[CMSG_SPACE(sizeof(int))] = {};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = room;
    message.msg_controllen = sizeof room;
    const auto size = ::recvmsg(STDIN_FILENO, &message, 0);
    if (size <= 0)
        ::_exit(0);
    bytes.truncate(size);
    asked.request = pdfwire::requestFrom(bytes).value_or(pdfwire::Request());
    if (const cmsghdr *const head = CMSG_FIRSTHDR(&message))
        std::memcpy(&asked.fd, CMSG_DATA(head), sizeof asked.fd);
    return asked;
}

bool sayBytes(const QByteArray &bytes) { return ::send(STDIN_FILENO, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) >= 0; }

bool say(const Reply &reply) { return sayBytes(packed(reply)); }

void write(int fd, const QByteArray &bytes)
{
    void *const at = ::mmap(nullptr, size_t(pdfwire::kTextRoom), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (at != MAP_FAILED)
        std::memcpy(at, bytes.constData(), size_t(bytes.size()));
}

} // namespace

int main(int argc, char *argv[])
{
    const std::string how = argc > 1 ? argv[1] : "";
    if (how == "begins with rubbish")
        sayBytes("rubbish");
    else if (how == "begins with another version")
        sayBytes(QByteArray(40, '\x01'));
    else if (how == "begins with an answer")
        say({1, Reply::Outcome::Done, 3, 0, 0, 0});
    else if (how != "says nothing")
        say({});
    if (how == "never stops talking") {
        while (say({1, Reply::Outcome::Done, 1, 0, 0, 0})) { }
        return 0;
    }
    if (how == "closes its end")
        ::close(STDIN_FILENO);
    if (how == "closes its end" || how == "says nothing")
        ::pause();
    for (;;) {
        const Asked asked = receive();
        Reply reply{asked.request.serial, Reply::Outcome::Done, 0, 0, 0, 0};
        if (asked.request.kind == pdfwire::Request::Kind::Open)
            reply.number = how == "has no page" ? 0 : 3;
        if (asked.request.kind == pdfwire::Request::Kind::Size)
            reply.width = reply.height = how == "has no size" ? 0 : 100;
        if (asked.request.kind == pdfwire::Request::Kind::Text) {
            QByteArray text = packed(PageText{PageText::What::Text, {{QStringLiteral("Geachte"), {1, 1, 9, 9}}}, false});
            if (how == "tells a text that is none")
                text = QByteArray(text.size(), '\xff');
            write(asked.fd, text);
            reply.bytes = how == "tells a text that is longer" ? quint64(pdfwire::kTextRoom) : quint64(text.size());
            if (how == "cuts the memory off" && (::ftruncate(asked.fd, 0) == 0 || ::ftruncate(asked.fd, 1 << 30) == 0))
                return 9; // it could
        }
        if (how == "answers another question")
            ++reply.serial;
        if (how == "answers in rubbish")
            sayBytes(QByteArray(200, 'x'));
        else if (how == "answers too long")
            sayBytes(packed(reply) + QByteArray(4000, 'x'));
        else
            say(reply);
        if (how == "answers twice")
            say(reply);
    }
}
