// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace overzicht::demo {

/// Keeps a port ours while nobody listens on it: connections are refused, and no other program can move in.
class PortKeeper {
public:
    PortKeeper() = default;
    ~PortKeeper() { release(); }
    PortKeeper(const PortKeeper &) = delete;
    PortKeeper &operator=(const PortKeeper &) = delete;

    void take(int port); ///< on loopback
    void share(bool with); ///< lets the real server in beside us
    void release();

private:
    int m_socket = -1;
};

} // namespace overzicht::demo
