// SPDX-License-Identifier: EUPL-1.2
#include "sync/recording.h"

#include "net/limits.h"
#include "net/transport.h"
#include "session/secrets.h"
#include "sync/exchange_file.h"
#include "sync/feed_book.h"
#include "sync/redact.h"
#include "sync/throw_away.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QSaveFile>

namespace overzicht {

namespace {

QByteArray randomKey()
{
    QByteArray key(32, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), 8);
    return key;
}

Result<> writeOwn(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Busy, QStringLiteral("a file of the recording cannot be written: ") + file.errorString());
    return {};
}

} // namespace

struct Recording::Private {
    LinkedPtr source;
    const SenderRegister &senders;
    bool raw;
    Limits limits;
    SystemClock clock;
    QString folder;
    RecordingReport report;
    std::optional<Error> wrong;
    Redactor redactor{randomKey()};
    ThrowAway place;
    std::unique_ptr<Transport> transport;
    std::unique_ptr<Secrets> secrets;
    std::unique_ptr<Round> round;

    void keep(const KeptExchange &exchange)
    {
        const QString name = QStringLiteral("%1/%2.json").arg(folder).arg(++report.exchanges, 4, 10, QLatin1Char('0'));
        if (const auto written = writeOwn(name, exchangeFile(exchange, raw ? nullptr : &redactor)); !written && !wrong)
            wrong = written.error();
    }
};

Recording::Recording(LinkedPtr source, const SenderRegister &senders, bool raw, QObject *parent)
    : Recording(std::move(source), senders, raw, Limits(), parent)
{
}

Recording::Recording(LinkedPtr source, const SenderRegister &senders, bool raw, const Limits &limits, QObject *parent)
    : QObject(parent), d(new Private{std::move(source), senders, raw, limits, {}, {}, {}, {}, Redactor(randomKey()), {}, {}, {}, {}})
{
}

Recording::~Recording() = default;

Result<> Recording::start(const QString &folder)
{
    const QDir target(folder);
    if (target.exists() && !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return failure(Error::Kind::Refused, QStringLiteral("the folder for the recording is not empty"));
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return failure(Error::Kind::Refused, QStringLiteral("the folder for the recording cannot be made"));
    d->folder = target.absolutePath();
    if (const auto written = writeOwn(d->folder + QStringLiteral("/source.json"), d->source->bytes); !written)
        return written;
    if (const auto opened = d->place.open(d->source->file, d->senders, d->clock); !opened)
        return opened;
    d->transport = std::make_unique<Transport>(d->limits);
    d->secrets = std::make_unique<Secrets>();
    d->round = std::make_unique<Round>(Tools{*d->place.store, *d->transport, *d->secrets, d->clock, [this](const KeptExchange &exchange) { d->keep(exchange); }, d->limits.records},
                                       QList<LinkedPtr>{d->source}, Round::Wish{true, true});
    connect(
        d->round.get(), &Round::ended, this,
        [this](const Report &report) {
            d->report.round = report;
            if (d->wrong)
                Q_EMIT failed(*d->wrong);
            else
                Q_EMIT ended(d->report);
        },
        Qt::QueuedConnection);
    d->round->start();
    return {};
}

namespace {

/// One want over a recording: what a Dialogue does with a network.
class Replaying {
public:
    Replaying(const Adapter &adapter, RecordedAnswers &answers, RecordingReport &report, QCryptographicHash &digest)
        : m_adapter(adapter), m_answers(answers), m_report(report), m_digest(digest)
    {
    }

    template <typename Heard>
    RecordingReport::FeedGave run(const FeedId &feed, Want want, Heard heard)
    {
        RecordingReport::FeedGave gave;
        gave.feed = feed;
        Continuation at;
        QSet<QByteArray> seen;
        for (;;) {
            const Ask ask{want, at};
            const auto request = m_adapter.ask(ask);
            if (!request || !*request) {
                if (!request)
                    gave.error = request.error();
                return gave;
            }
            const auto response = m_answers.take(**request);
            if (!response) {
                m_report.unrecorded << (*request)->route;
                gave.error = Error{Error::Kind::Gone, QStringLiteral("not in the recording: ") + (*request)->route, {}};
                return gave;
            }
            if (!*response) {
                gave.error = response->error();
                return gave;
            }
            const auto answer = m_adapter.read(ask, **response);
            ++gave.answers;
            if (!answer) {
                gave.error = answer.error();
                m_digest.addData(QByteArray::number(int(answer.error().kind)));
                return gave;
            }
            add(*answer, gave);
            if (const Result<> kept = heard(*answer); !kept) {
                gave.error = kept.error();
                return gave;
            }
            if (answer->ended)
                return gave;
            if (seen.contains(answer->next.bytes()) || gave.answers >= Dialogue::kMostPages) {
                gave.error = Error{Error::Kind::Malformed, QStringLiteral("the pages go round"), {}};
                return gave;
            }
            seen.insert(answer->next.bytes());
            at = answer->next;
            if (auto *pull = std::get_if<Pull>(&want))
                pull->full = false;
        }
    }

private:
    void add(const Answer &answer, RecordingReport::FeedGave &gave)
    {
        QList<Found> items = answer.items;
        QList<Quarantined> unread = answer.bad;
        for (const Part &part : answer.parts) {
            items += part.items;
            unread += part.bad;
        }
        for (const Found &found : std::as_const(items)) {
            const Heading &heading = headingOf(found.item);
            m_digest.addData(found.id.text().toUtf8() + '\0' + word(kindOf(found.item)).toUtf8() + '\0' + heading.sender().text().toUtf8() + '\0' + heading.arrivedAt().toString(Qt::ISODate).toUtf8()
                             + '\0' + heading.subject().best(Language::Nl).toUtf8() + '\0' + found.keys.join(u' ').toUtf8() + '\0' + kept(found.remarks).toUtf8() + '\0' + found.raw);
        }
        for (const Quarantined &bad : std::as_const(unread))
            m_digest.addData(bad.raw + '\0' + bad.reason.kept().toUtf8());
        m_digest.addData(answer.next.bytes());
        gave.items += int(items.size());
        gave.quarantined += int(unread.size());
        gave.remarks += answer.remarks;
    }

    const Adapter &m_adapter;
    RecordedAnswers &m_answers;
    RecordingReport &m_report;
    QCryptographicHash &m_digest;
};

} // namespace

Result<RecordingReport> replay(const QString &folder, const Registry &registry, const SenderRegister &senders)
{
    auto recorded = RecordedAnswers::read(folder, registry.protocols());
    if (!recorded)
        return failure(recorded.error());
    auto adapter = registry.make(recorded->source(), senders.policy());
    if (!adapter)
        return failure(adapter.error());
    const FixedClock clock(recorded->began());
    ThrowAway place;
    if (const auto opened = place.open(recorded->source(), senders, clock); !opened)
        return failure(opened.error());
    const SourceId source = recorded->source().id;

    RecordingReport report;
    report.exchanges = recorded->count();
    QCryptographicHash digest(QCryptographicHash::Sha256);
    Replaying replaying(**adapter, *recorded, report, digest);
    QList<Feed> feeds = (*adapter)->profile().feeds;
    if ((*adapter)->profile().discovers) {
        report.feeds << replaying.run(FeedId(QStringLiteral("federation")), Discover{clock.now()}, [&](const Answer &answer) -> Result<> {
            for (const Feed &feed : answer.feeds) {
                feeds.removeIf([&](const Feed &one) { return one.id == feed.id; });
                feeds << feed;
            }
            return {};
        });
    }
    if (const auto set = place.store->setFeeds(source, feeds); !set)
        return failure(set.error());
    QList<Feed> known = feeds;
    for (const Feed &feed : std::as_const(feeds)) {
        if (feed.kind == Feed::Kind::Federation || !recorded->hasFeed(feed.id))
            continue; // it was not asked then: inactive, or not allowed
        report.feeds << replaying.run(feed.id, Pull{feed, clock.now(), true}, [&](const Answer &answer) -> Result<> {
            const auto land = [&](const FeedId &of, const Answer &told) -> Result<> {
                const auto landed = place.store->land(source, of, told);
                if (!landed)
                    return failure(landed.error());
                report.items += landed->fresh;
                report.quarantined += landed->quarantined;
                return {};
            };
            for (const Part &part : answer.parts) {
                known = merged(known, {part.feed});
                if (const auto set = place.store->setFeeds(source, known); !set)
                    return set;
                Answer own;
                own.items = part.items;
                own.bad = part.bad;
                if (const auto landed = land(part.feed.id, own); !landed)
                    return landed;
            }
            return land(feed.id, answer);
        });
    }
    report.digest = digest.result();
    return report;
}

} // namespace overzicht
