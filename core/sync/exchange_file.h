// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/source_file.h"
#include "sync/dialogue.h"

#include <QHash>
#include <QList>

namespace overzicht {

class Redactor;

/// One exchange as a file of a recording: tests/contract/README.md. Request headers and bodies are not in it. `redactor` null = raw.
QByteArray exchangeFile(const KeptExchange &exchange, Redactor *redactor);

/// The answers of a recording, given again in the order in which they came.
class RecordedAnswers {
public:
    /// Malformed: no source.json, one with mistakes, or an exchange that is not of the format (named by its file).
    static Result<RecordedAnswers> read(const QString &folder, const QStringList &protocols);

    const SourceFile &source() const { return m_source; }
    QDateTime began() const { return m_began; }
    int count() const { return m_count; }
    bool hasFeed(const FeedId &feed) const { return m_feeds.contains(feed.text()); }
    /// The next answer to that method and address, or the last one again; nothing when there never was one.
    std::optional<Result<HttpResponse>> take(const HttpRequest &request);

private:
    struct Kept {
        QList<Result<HttpResponse>> answers;
        qsizetype next = 0;
    };
    SourceFile m_source;
    QDateTime m_began;
    int m_count = 0;
    QSet<QString> m_feeds;
    QHash<QString, Kept> m_kept;
};

} // namespace overzicht
