// SPDX-License-Identifier: EUPL-1.2
#include "letter/file_opening.h"

#include "reading/plain_text.h"

#include <QCryptographicHash>
#include <QFile>
#include <QThread>

namespace overzicht {

namespace {

constexpr qint64 kBeginning = 1024; // enough to tell its type
constexpr qint64 kPiece = 1024 * 1024;

OpenedFile readFile(const QString &path, const Attachment &announced, const std::atomic_bool &stop)
{
    OpenedFile read;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        read.detail = file.errorString();
        return read;
    }
    read.as = readAs(announced, file.peek(kBeginning));
    if (read.as == ReadAs::Nothing)
        return read;
    const bool isPdf = read.as == ReadAs::Pdf;
    if (isPdf && file.size() > OpenedFile::kMost) {
        read.isTooBig = true;
        return read;
    }
    const qint64 most = isPdf ? OpenedFile::kMost : kLongestText;
    QByteArray bytes;
    bytes.reserve(qsizetype(std::min(file.size(), most)));
    while (!stop && bytes.size() < most && !file.atEnd()) {
        const QByteArray piece = file.read(std::min(kPiece, most - bytes.size()));
        if (piece.isEmpty()) {
            read.detail = file.errorString();
            return read;
        }
        bytes += piece;
    }
    read.isCut = !file.atEnd();
    read.bytes = bytes;
    if (!read.isCut)
        read.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (!isPdf && !stop)
        read.text = read.as == ReadAs::Html ? plainTextOfHtml(bytes) : plainText(bytes);
    return read;
}

} // namespace

FileOpening::FileOpening(const QString &path, const Attachment &announced, const QList<QByteArray> &pinned, QObject *parent) : QObject(parent)
{
    qRegisterMetaType<OpenedFile>();
    qRegisterMetaType<Checked>();
    m_thread.reset(QThread::create([this, path, announced, pinned] {
        const OpenedFile read = readFile(path, announced, m_stop);
        if (m_stop)
            return;
        Q_EMIT opened(read);
        // Its pages are drawn meanwhile.
        if (!read.sha256.isEmpty())
            Q_EMIT checked(check(read.bytes, {announced.sha256, pinned}));
    }));
    m_thread->setObjectName(QStringLiteral("file"));
    QMetaObject::invokeMethod(this, [this] { m_thread->start(); }, Qt::QueuedConnection); // who made it listens by then
}

FileOpening::~FileOpening()
{
    m_stop = true;
    m_thread->wait();
}

} // namespace overzicht
