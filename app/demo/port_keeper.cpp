// SPDX-License-Identifier: EUPL-1.2
#include "demo/port_keeper.h"

#include <cstdint>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace overzicht::demo {

void PortKeeper::take(int port)
{
    release();
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    share(true); // or connections that just ended would keep us out
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    share(false);
}

void PortKeeper::share(bool with)
{
    const int value = with ? 1 : 0;
    ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &value, sizeof value);
}

void PortKeeper::release()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

} // namespace overzicht::demo
