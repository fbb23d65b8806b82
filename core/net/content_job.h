// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "net/job.h"
#include "net/part_file.h"
#include "net/transport.h"

#include <QElapsedTimer>

namespace overzicht {

/// One content on its way to its place on disk.
class ContentJob final : public Job {
    Q_OBJECT
public:
    ContentJob(Wire &wire, const HttpRequest &request, const Permit &permit, const QString &path, Transport::Progressed progressed, Transport::Landed landed, QObject *parent);

    void cancel() override;

protected:
    void prepare() override;
    void attempt() override;
    Result<> head(const AnswerHead &head) override;
    Result<> bytes(const QByteArray &piece) override;
    Result<> judge() const override;
    void whole() override;
    void failed(const Error &error) override;

private:
    void hashEarlier();
    Result<> restart();
    Result<> again(const QString &why);
    Result<> measure(qint64 bytes) const;
    void land();
    void tell();

    QString m_path;
    Transport::Progressed m_progressed;
    Transport::Landed m_landed;
    std::optional<PartFile> m_part;
    QTimer m_telling;         ///< at most 20 times a second
    Expect m_expect;
    QString m_mediaType;
    qint64 m_total = 0;       ///< as announced; 0 = not told
    bool m_ranged = false;    ///< this try asked to continue
    bool m_isContent = false; ///< its answer is one: whatever is wrong with it is wrong with what lies here
    bool m_continued = false; ///< what lies there was put together from more than one answer
    bool m_fromStart = false; ///< continuing has failed once: not tried again
    bool m_lengthIsTold = false;
};

} // namespace overzicht
