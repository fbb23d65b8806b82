// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <optional>

class QTimer;

namespace overzicht {

/// A file that others write to as well: says when it is no longer what was last read here, and whether saving would throw away what somebody else wrote.
/// Its folder is watched too, because most editors put a new file in the place of the old one.
class FollowedFile : public QObject {
    Q_OBJECT
public:
    explicit FollowedFile(QObject *parent = nullptr);

    const QString &path() const { return m_path; } ///< empty = no file yet
    bool isGone() const { return !m_path.isEmpty() && !m_known; }

    Result<QByteArray> open(const QString &path); ///< and follows it. Malformed: larger than a source file may be. Refused: cannot be read; the one of before is followed on
    Result<> save(const QString &path, const QByteArray &bytes); ///< and follows it
    /// What somebody else wrote there since, that saving these bytes would throw away; nothing = nobody did.
    std::optional<QByteArray> wouldLose(const QString &path, const QByteArray &bytes) const;
    void know(const QByteArray &bytes) { m_known = bytes; } ///< the person saw that this stands there

Q_SIGNALS:
    void changed(const QByteArray &now); ///< by somebody else
    void gone();

private:
    void follow(const QString &path, const QByteArray &bytes);
    void look();

    QString m_path;
    std::optional<QByteArray> m_known; ///< what we know to stand there; nothing = no file
    QFileSystemWatcher m_watcher;
    QTimer *m_soon;
};

} // namespace overzicht
