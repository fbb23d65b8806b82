// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTemporaryFile>

namespace overzicht {

/// A file that lies beside a person's own path until it is whole, and then takes that place; without that it leaves no trace. Not QSaveFile: it follows a
/// link that lies at the path, and would change a file the person did not name.
class Beside {
public:
    explicit Beside(QString path) : m_path(std::move(path)), m_file(m_path + QStringLiteral(".XXXXXX")) {}

    bool open(); ///< readable by its owner only
    bool write(const QByteArray &bytes) { return m_file.write(bytes) == bytes.size(); }
    bool takePlace(); ///< true only when it is on the disk

private:
    QString m_path;
    QTemporaryFile m_file;
};

} // namespace overzicht
