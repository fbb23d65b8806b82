// SPDX-License-Identifier: EUPL-1.2
#include "reading/shared_memory.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace overzicht {

namespace {

int anonymous() { return ::memfd_create("overzicht-pdf", MFD_CLOEXEC | MFD_ALLOW_SEALING); }

bool writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const auto wrote = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        done += wrote;
    }
    return true;
}

} // namespace

SharedMemory::~SharedMemory()
{
    if (m_data)
        ::munmap(m_data, size_t(m_size));
    if (m_fd >= 0)
        ::close(m_fd);
}

bool SharedMemory::see(View view)
{
    void *const at = m_size > 0 ? ::mmap(nullptr, size_t(m_size), view == View::ToWrite ? PROT_READ | PROT_WRITE : PROT_READ, MAP_SHARED, m_fd, 0) : MAP_FAILED;
    if (at == MAP_FAILED)
        return false;
    m_data = static_cast<uchar *>(at);
    return true;
}

std::shared_ptr<SharedMemory> SharedMemory::blank(qsizetype size)
{
    std::shared_ptr<SharedMemory> memory(new SharedMemory(anonymous(), size));
    if (memory->m_fd < 0 || ::ftruncate(memory->m_fd, size) != 0 || ::fcntl(memory->m_fd, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0 || !memory->see(View::ToRead))
        return nullptr;
    return memory;
}

std::shared_ptr<SharedMemory> SharedMemory::holding(const QByteArray &bytes)
{
    std::shared_ptr<SharedMemory> memory(new SharedMemory(anonymous(), bytes.size()));
    if (memory->m_fd < 0 || !writeAll(memory->m_fd, bytes) || ::fcntl(memory->m_fd, F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return nullptr;
    return memory;
}

std::shared_ptr<SharedMemory> SharedMemory::given(int fd, qsizetype size, View view)
{
    std::shared_ptr<SharedMemory> memory(new SharedMemory(fd, size));
    // Of what is beyond its end nothing can be read: the process would end.
    return fd >= 0 && ::lseek(fd, 0, SEEK_END) >= size && memory->see(view) ? memory : nullptr;
}

} // namespace overzicht
