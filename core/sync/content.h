// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/acting.h"
#include "domain/contents.h"
#include "store/home.h"
#include "store/row.h"
#include "sync/keys.h"
#include "sync/report.h"
#include "sync/round.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <memory>

class QFile;

namespace overzicht {

class Beside;
class Call;
class Permit;
class Reader;
struct Fetched;

/// Which content of which item, and where it must lie.
struct ContentWish {
    ItemId item = ItemId::None;
    int attachment = kMainContent; ///< from 1; or as contents.h says
    QString path;                  ///< absolute; empty = below the home's contents
    bool byPerson = true;          ///< somebody wants to read it now: then the letter is read. Else it is only kept
    bool operator==(const ContentWish &other) const { return item == other.item && attachment == other.attachment && path == other.path; } ///< whoever wants it: it is brought once
};

/// One content brought here and checked: from the source that speaks for it, else from the other sources that saw it; from our own copy when there is
/// one, without any request. Nothing is saved unless it is whole and its digest matches; an own file of the person is only ever replaced whole.
/// Destroying it stops it: what came stays as a part, and a next one goes on from there.
/// A source may also send a content wrapped in an answer that its adapter reads (Expect::mayBeWrapped, or a page instead of a content): what was inside is kept.
class Fetching : public QObject {
    Q_OBJECT
public:
    /// Everything in `tools`, and `reader`, must outlive it.
    Fetching(Tools tools, const Reader &reader, Home home, QList<LinkedPtr> sources, ContentWish wish, QObject *parent = nullptr);
    ~Fetching() override;

    void start();
    void wantedByPerson() { m_wish.byPerson = true; } ///< as well
    const ContentWish &wish() const { return m_wish; }

Q_SIGNALS:
    void progressed(const overzicht::ContentProgress &progress); ///< at most ten a second
    void ended(const overzicht::ContentEnded &ended);            ///< once, from the event loop

private:
    struct Place {
        LinkedPtr source;
        Feed feed;
        ForeignId item;
    };

    void begin();
    bool choosePart();
    void findPlaces();
    void tryNext();
    void keysRead(Keys keys);
    void ask();
    void came(Result<Fetched> fetched);
    void answered();
    void cameEither(const Fetched &fetched);
    void keepContent(const Content &content);
    void keep(const Fetched &fetched);
    void keepBody(const LocalText &body);
    void writeBody(const LocalText &body);
    bool useOurs(const QString &path);
    void readMore();
    void failedHere(Error error);
    void fail(Error error);
    void endWithLetter(const QString &path);
    void end(const QString &path);
    void report(qint64 received, qint64 total);
    Result<QString> folder() const;
    Result<QString> target() const;

    Tools m_tools;
    const Reader &m_reader;
    Home m_home;
    QList<LinkedPtr> m_sources;
    ContentWish m_wish;
    std::optional<Acting> m_who;
    std::optional<Details> m_details;
    std::optional<Attachment> m_attachment; ///< nothing = the body
    int m_number = 0;                       ///< of the attachment, from 1
    QList<Place> m_places;
    Place m_place;
    std::unique_ptr<Permit> m_permit;
    Continuation m_at;
    Ask m_asked;
    int m_steps = 0;
    bool m_mayBeWrapped = false; ///< what was asked last
    std::unique_ptr<Call> m_call;
    std::optional<Result<HttpResponse>> m_response;
    std::optional<Error> m_first; ///< why the source that speaks for it did not give it
    std::unique_ptr<QFile> m_from;
    std::unique_ptr<Beside> m_to;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_done = 0; ///< bytes of our copy
    QElapsedTimer m_told;
};

} // namespace overzicht
