// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <memory>

namespace overzicht {

/// A piece of memory of a fixed size that two processes see, and that has no name in any file system: a sealed memfd (memfd_create(2)). The one that is given it can make it neither smaller, which
/// would end who looks at it, nor larger.
class SharedMemory {
public:
    /// All zero, for the other to write in. Nothing when there is no memory for it.
    static std::shared_ptr<SharedMemory> blank(qsizetype size);
    /// Nobody can change what it holds any more, we neither.
    static std::shared_ptr<SharedMemory> holding(const QByteArray &bytes);
    /// The other one's view of what it was given; `fd` is closed by it, at once when there is nothing to give: when it holds less than `size`, or cannot be seen that way.
    enum class View { ToRead, ToWrite };
    static std::shared_ptr<SharedMemory> given(int fd, qsizetype size, View view);

    ~SharedMemory();
    SharedMemory(const SharedMemory &) = delete;
    SharedMemory &operator=(const SharedMemory &) = delete;

    int fd() const { return m_fd; } ///< stays ours
    qsizetype size() const { return m_size; } ///< bytes
    const uchar *data() const { return m_data; }
    uchar *writable() { return m_data; } ///< of a view to write only

private:
    SharedMemory(int fd, qsizetype size) : m_fd(fd), m_size(size) {}
    bool see(View view);

    int m_fd;
    qsizetype m_size;
    uchar *m_data = nullptr;
};

} // namespace overzicht
