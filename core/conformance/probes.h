// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/http.h"
#include "conformance/told.h"

#include <QMap>
#include <QObject>
#include <QQueue>

#include <functional>
#include <memory>

namespace overzicht {

class Call;
class Clock;
class Dialogue;
class Permit;
class Transport;

namespace conformance {

/// What only asking once more can tell: the same page again, in another language, without a key, something that does not exist, smaller pages, the files that were
/// announced. One question after another; only reads, and never what counts as opening a letter.
class Probes : public QObject {
public:
    static constexpr int kMostFeeds = 5;
    static constexpr int kMostContents = 4;
    static constexpr int kMostPages = 60; ///< of one feed with smaller pages

    struct Found {
        QMap<LawId, Findings> tried;      ///< empty findings = kept
        QMap<LawId, QString> notTried;    ///< why not, in words
        int questions = 0;
    };
    /// Everything by reference must outlive it. `folder`: where a file may lie for a moment.
    Probes(const Told &told, Transport &transport, const Clock &clock, const Permit &permit, const Permit &keyless, QString folder, std::function<void(const Found &)> ended);
    ~Probes() override;
    void start();

private:
    void send(const HttpRequest &request, const Permit &permit, std::function<void(const Result<HttpResponse> &)> heard);
    void next();
    void look(LawId law, bool wrong, const Finding &finding);

    void samePage(const Turn &turn);
    void languages(const Turn &turn);
    void signIn(const Turn &turn);
    void errors(const Turn &turn);
    void contents();
    void content(const Feed &feed, const overzicht::Found &found, const Attachment &attachment);
    void pageSizes();
    void smallerPages(const Feed &feed);

    Told m_told;
    Transport &m_transport;
    const Clock &m_clock;
    const Permit &m_permit, &m_keyless;
    const QString m_folder;
    std::function<void(const Found &)> m_ended;
    QQueue<std::function<void()>> m_steps;
    Found m_found;
    std::unique_ptr<Call> m_call;

    std::unique_ptr<SourceFile> m_smaller;
    std::unique_ptr<Adapter> m_smallerAdapter;
    std::unique_ptr<Dialogue> m_dialogue;
    QMap<QString, Item> m_came;
    int m_pages = 0;
};

} // namespace conformance
} // namespace overzicht
