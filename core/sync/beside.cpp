// SPDX-License-Identifier: EUPL-1.2
#include "sync/beside.h"

#include <cstdio>
#include <unistd.h>

namespace overzicht {

bool Beside::open() { return m_file.open() && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); }

bool Beside::takePlace()
{
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return false;
    const QByteArray from = QFile::encodeName(m_file.fileName()), to = QFile::encodeName(m_path);
    if (std::rename(from.constData(), to.constData()) != 0)
        return false;
    m_file.setAutoRemove(false);
    return true;
}

} // namespace overzicht
