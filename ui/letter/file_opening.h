// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "seal/checking.h"
#include "sync/read_as.h"

#include <QObject>

#include <atomic>
#include <memory>

class QThread;

namespace overzicht {

/// A kept content as it is read from the disk.
struct OpenedFile {
    ReadAs as = ReadAs::Nothing;
    QByteArray bytes; ///< all that was read
    QByteArray sha256; ///< of all of it, 32 bytes; empty = not all of it was read
    QString text;     ///< of the others, as plain text; foreign
    bool isCut = false;   ///< there is more of the text than is read
    bool isTooBig = false; ///< more than kMost; nothing was read
    QString detail;   ///< why it cannot be read, for engineers; empty = it was
    static constexpr qint64 kMost = 256 * 1024 * 1024; ///< bytes
};

/// Reads one kept content beside the window: it may be large, and its disk slow. Destroying it waits for what is under way, at most for the reading of one file.
class FileOpening : public QObject {
    Q_OBJECT
public:
    /// `pinned`: see Promise.
    FileOpening(const QString &path, const Attachment &announced, const QList<QByteArray> &pinned, QObject *parent = nullptr);
    ~FileOpening() override;

Q_SIGNALS:
    void opened(const overzicht::OpenedFile &file);
    void checked(const overzicht::Checked &checked); ///< after that, when all of it was read

private:
    std::atomic_bool m_stop{false};
    std::unique_ptr<QThread> m_thread;
};

} // namespace overzicht

Q_DECLARE_METATYPE(overzicht::OpenedFile)
Q_DECLARE_METATYPE(overzicht::Checked)
