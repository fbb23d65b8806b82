// SPDX-License-Identifier: EUPL-1.2
#include "sync/workroom.h"

#include "base/local_time.h"
#include "net/transport.h"
#include "session/secrets.h"
#include "store/reader.h"
#include "store/store.h"
#include "sync/lines.h"
#include "sync/told_sources.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace overzicht {

namespace {

constexpr std::chrono::milliseconds kBetweenTries{50};
constexpr qint64 kLongestOpening = 10'000; ///< milliseconds: a writer that starts or ends is between having the lock and listening for a moment

QString textOf(const QJsonObject &line, const char *key) { return line.value(QLatin1String(key)).toString(); }

} // namespace

Workroom::Workroom(Home home, const Registry &registry, const SenderRegister &senders, const Limits &limits)
    : m_home(std::move(home)), m_registry(registry), m_senders(senders), m_limits(limits)
{
}

Workroom::~Workroom() = default;

void Workroom::open()
{
    m_trying.start();
    retryOpening();
}

void Workroom::retryOpening()
{
    auto lock = HomeLock::take(m_home);
    if (lock) {
        m_lock = std::move(*lock);
        return becomeOwner();
    }
    if (lock.error().kind != Error::Kind::Busy)
        return opening(lock.error());
    if (m_trying.elapsed() > kLongestOpening)
        return opening(lock.error());
    becomeGuest();
}

void Workroom::opening(Error why) { Q_EMIT failed(why); }

void Workroom::becomeOwner()
{
    m_line.reset();
    auto store = Store::open(m_home, m_senders, m_clock);
    if (!store) {
        m_lock.reset();
        return opening(store.error());
    }
    m_store = std::move(*store);
    auto reader = Reader::open(m_home, m_senders, m_clock, Language::Nl);
    if (!reader) {
        m_store.reset();
        m_lock.reset();
        return opening(reader.error());
    }
    m_reader = std::move(*reader);
    connect(m_store.get(), &Store::changed, this, [this](const Change &change) {
        Q_EMIT changed(change);
        tellAll("changed", toLine(change));
    });
    if (m_makeCompanion)
        m_companion = m_makeCompanion(*m_store, m_clock);
    m_transport = std::make_unique<Transport>(m_limits);
    m_secrets = std::make_unique<Secrets>();
    m_door = std::make_unique<OwnerDoor>();
    connect(m_door.get(), &OwnerDoor::asked, this, [this](int guest, const QJsonObject &line) { take(line, Asker{guest, line.value(QLatin1String("ref")).toInt()}); });
    connect(m_door.get(), &OwnerDoor::left, this, &Workroom::guestLeft);
    // Without a door this process still works; another one then says who holds the home.
    if (const auto listening = m_door->listen(m_home.socket()); !listening)
        qWarning("%s", qUtf8Printable(listening.error().detail));
    readSources();
    m_timetable = std::make_unique<Timetable>(m_clock);
    connect(m_timetable.get(), &Timetable::due, this, [this] { takeSync({}, Asker{kTimetable}); });
    connect(m_timetable.get(), &Timetable::planned, this, &Workroom::planned);
    m_timetable->set(m_rhythm, lastAnswer());
    nowOpen();
}

void Workroom::setRhythm(const std::optional<Rhythm> &rhythm)
{
    m_rhythm = rhythm;
    if (m_timetable)
        m_timetable->set(m_rhythm);
}

QDateTime Workroom::lastAnswer() const
{
    QDateTime last;
    for (const LinkedPtr &source : std::as_const(m_linked.sources)) {
        for (const FeedState &feed : m_store->feeds(source->file.id).value_or(QList<FeedState>())) {
            if (feed.lastOkAt.isValid() && (!last.isValid() || feed.lastOkAt > last))
                last = feed.lastOkAt;
        }
    }
    return last;
}

void Workroom::becomeGuest()
{
    m_line = std::make_unique<OwnerLine>();
    connect(m_line.get(), &OwnerLine::connected, this, [this] {
        m_trying.start();
        if (!m_readOnce)
            readSources();
        nowOpen();
    });
    connect(m_line.get(), &OwnerLine::said, this, &Workroom::hear);
    connect(m_line.get(), &OwnerLine::lost, this, &Workroom::lineLost);
    m_line->connectTo(m_home.socket());
}

void Workroom::lineLost()
{
    if (m_isOpen)
        m_trying.start();
    m_isOpen = false;
    // Between 25 and 75 ms: several guests of a writer that went must not knock in step.
    const auto wait = kBetweenTries / 2 + std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(kBetweenTries.count())));
    QTimer::singleShot(wait, this, &Workroom::retryOpening);
}

void Workroom::nowOpen()
{
    m_isOpen = true;
    if (!std::exchange(m_saidOpened, true))
        Q_EMIT opened();
    const QList<QJsonObject> waiting = std::exchange(m_unanswered, {}) + std::exchange(m_unsent, {});
    for (const QJsonObject &what : waiting)
        request(what);
}

void Workroom::request(const QJsonObject &what)
{
    if (!m_isOpen) {
        m_unsent << what;
    } else if (m_store) {
        take(what, Asker{});
    } else {
        QJsonObject line = what;
        line.insert(QStringLiteral("ref"), m_nextRef++);
        m_unanswered << line;
        m_line->send(line);
    }
}

Tools Workroom::tools() { return Tools{*m_store, *m_transport, *m_secrets, m_clock, {}, m_limits.records}; }

void Workroom::readSources()
{
    LinkedSources linked = readLinked(m_home, m_registry, m_senders);
    if (!m_readOnce || linked.signature != m_linked.signature) {
        m_linked = std::move(linked);
        m_readOnce = true;
        Q_EMIT sourcesRead(m_linked.mistaken);
    }
    if (m_store && m_toldSources != m_linked.signature) {
        const auto told = tellStore(*m_store, *m_reader, m_linked);
        if (!told) {
            Q_EMIT failed(told.error());
            return;
        }
        m_toldSources = m_linked.signature;
        for (const FeedState &state : *told)
            Q_EMIT healthChanged(state.source.text(), state.feed.id.text());
    }
}

void Workroom::take(const QJsonObject &what, Asker asker)
{
    const QString act = textOf(what, "do");
    if (act == QLatin1String("sync"))
        return takeSync(what, asker);
    if (act == QLatin1String("fetch"))
        return takeFetch(what, asker);
    if (act == QLatin1String("keep") || act == QLatin1String("keepAll"))
        return takeKeep(what, asker);
    if (act == QLatin1String("stop")) {
        takeStop(what, asker);
        return answer(asker, "done", {}, true);
    }
    if (act == QLatin1String("reload")) {
        readSources();
        return answer(asker, "reloaded", {}, true);
    }
    if (act == QLatin1String("own")) {
        if (const auto done = takeOwn(what); !done)
            return answer(asker, "failed", toLine(done.error()), true);
        return answer(asker, "done", {}, true);
    }
    if (act == QLatin1String("pay")) {
        HandOverEnded ended{idFrom(what.value(QLatin1String("item"))), textOf(what, "id"), {}};
        if (const auto done = handOver(ended.item, what); !done)
            ended.error = done.error();
        return answer(asker, "handOverEnded", toLine(ended), true);
    }
    if (act == QLatin1String("heard")) {
        HeardKept kept{what.value(QLatin1String("asked")).toInt(), 0, {}};
        if (const auto fresh = takeHeard(what); fresh)
            kept.fresh = *fresh;
        else
            kept.error = fresh.error();
        return answer(asker, "heardKept", toLine(kept), true);
    }
    answer(asker, "failed", toLine(Error{Error::Kind::Refused, QStringLiteral("the program that writes this home does not know this request"), {}}), true);
}

Result<> Workroom::takeOwn(const QJsonObject &what)
{
    const ItemId item = idFrom(what.value(QLatin1String("item")));
    const QString fact = textOf(what, "what");
    const QJsonValue value = what.value(QLatin1String("value"));
    if (fact == QLatin1String("read"))
        return m_store->setRead(item, value.toBool());
    if (fact == QLatin1String("done"))
        return m_store->setDone(item, value.toBool());
    if (fact == QLatin1String("paid"))
        return setPaid(item, value);
    if (fact == QLatin1String("opened"))
        return m_store->setOpened(value.toString());
    if (fact == QLatin1String("apart") || fact == QLatin1String("together"))
        return m_store->setApart(item, value.toString().toLongLong(), fact == QLatin1String("apart"));
    if (fact == QLatin1String("refile"))
        return m_store->refile(item, value.isDouble() ? std::optional(value.toInt() == int(ItemClass::Notice) ? ItemClass::Notice : ItemClass::Official) : std::nullopt);
    if (fact == QLatin1String("text"))
        return m_store->keepText(item, value[u"attachment"].toInt(), QByteArray::fromHex(value[u"sha256"].toString().toLatin1()), value[u"pages"].toVariant().toStringList());
    return failure(Error::Kind::Refused, QStringLiteral("no such fact"));
}

/// What other apps tell: mails that are new, or 0 of anything else.
Result<int> Workroom::takeHeard(const QJsonObject &what)
{
    const auto who = Acting::fromKey(textOf(what, "for"));
    const QString fact = textOf(what, "what");
    const QJsonValue value = what.value(QLatin1String("value"));
    const bool on = what.value(QLatin1String("on")).toBool();
    Result<> done = failure(Error::Kind::Refused, QStringLiteral("no such fact"));
    if (who && fact == QLatin1String("keep")) {
        QList<Announcement> mails;
        for (const QJsonValue &mail : value.toArray())
            mails << announcementFrom(mail.toObject());
        return m_store->keepHeard(*who, mails);
    }
    if (who && fact == QLatin1String("forget"))
        done = m_store->forgetHeard(*who);
    else if (who && fact == QLatin1String("settle"))
        done = m_store->settleHeard(*who, value.toString().toLongLong(), on);
    else if (who && fact == QLatin1String("silent"))
        done = m_store->setSilentApp(*who, value.toString(), on);
    if (!done)
        return failure(done.error());
    return 0;
}

/// Only what the person saw is opened: the address, the amount and the account of this moment, and nothing that may not be paid.
Result<> Workroom::handOver(ItemId item, const QJsonObject &what)
{
    const auto who = Acting::fromKey(textOf(what, "for"));
    const auto details = who ? m_reader->details(*who, item) : Result<Details>(failure(Error::Kind::Gone, QStringLiteral("there is no such item")));
    if (!details)
        return failure(details.error());
    const PaymentRequest *asked = paymentOf(details->item);
    const HandOver over{textOf(what, "id"), {}, QUrl(textOf(what, "link")), Money(textOf(what, "cents").toLongLong(), textOf(what, "currency")), textOf(what, "iban"), false};
    if (!asked || !details->row.mayPay || details->row.paying != Paying::Due || details->payLink.isEmpty())
        return failure(Error::Kind::Refused, QStringLiteral("this cannot be paid there"));
    if (details->payLink != over.link || asked->amount != over.amount || details->row.iban != over.iban)
        return failure(Error::Kind::Refused, QStringLiteral("what is asked to pay has changed since it was shown"));
    return m_store->handOver(item, over, textOf(what, "after"));
}

/// On a moment that the person named; "true" is now, "false" not paid after all.
Result<> Workroom::setPaid(ItemId item, const QJsonValue &value)
{
    if (!value.isString())
        return m_store->setPaid(item, value.toBool() ? std::optional(m_clock.now()) : std::nullopt);
    const auto at = parseMoment(value.toString());
    return at ? m_store->setPaid(item, *at) : Result<>(failure(at.error()));
}

void Workroom::takeSync(const QJsonObject &what, Asker asker)
{
    const QString source = textOf(what, "source");
    const bool full = what.value(QLatin1String("full")).toBool();
    const auto same = std::find_if(m_turns.begin(), m_turns.end(), [&](const Turn &turn) { return turn.source == source && turn.full == full; });
    if (same != m_turns.end())
        same->askers << asker;
    else
        m_turns << Turn{source, full, {asker}};
    nextRound();
}

void Workroom::nextRound()
{
    if (m_round || m_turns.isEmpty())
        return;
    m_turn = m_turns.takeFirst();
    if (m_turn.source.isEmpty())
        m_timetable->began();
    readSources();
    QList<LinkedPtr> sources;
    for (const LinkedPtr &source : std::as_const(m_linked.sources)) {
        if (m_turn.source.isEmpty() || source->file.id.text() == m_turn.source)
            sources << source;
    }
    m_round = std::make_unique<Round>(tools(), sources, Round::Wish{m_turn.full, !m_turn.source.isEmpty()});
    connect(m_round.get(), &Round::progressed, this, [this](const Progress &progress) {
        Q_EMIT progressed(progress);
        tellAll("progressed", toLine(progress));
    });
    connect(m_round.get(), &Round::healthChanged, this, [this](const QString &source, const QString &feed) {
        Q_EMIT healthChanged(source, feed);
        tellAll("healthChanged", {{QStringLiteral("source"), source}, {QStringLiteral("feed"), feed}});
    });
    // Queued: the round is destroyed when it has ended, not from within its own signal.
    connect(m_round.get(), &Round::ended, this, &Workroom::roundEnded, Qt::QueuedConnection);
    m_round->start();
}

void Workroom::roundEnded(const Report &report)
{
    m_round.reset();
    Report whole = report;
    bool found = m_turn.source.isEmpty() || !report.feeds.isEmpty();
    for (const MistakenFile &mistaken : std::as_const(m_linked.mistaken)) {
        if (!m_turn.source.isEmpty() && mistaken.source.text() != m_turn.source)
            continue;
        found = true;
        whole.feeds << FeedReport{mistaken.source, {}, LocalText(Language::Nl, mistaken.fileName), Health::Faulty, oneLine(mistaken), 0, 0, 0, 0};
    }
    if (!found)
        whole.feeds << FeedReport{SourceId(m_turn.source), {}, {}, Health::Faulty, QStringLiteral("no such source is linked"), 0, 0, 0, 0};
    const QList<Asker> askers = std::exchange(m_turn.askers, {});
    for (const Asker &asker : askers)
        answer(asker, "synced", toLine(whole), true);
    if (m_turn.source.isEmpty())
        m_timetable->ended(!reachedNobody(report));
    keepByItself();
    nextRound();
}

void Workroom::takeFetch(const QJsonObject &what, Asker asker)
{
    const ContentWish wish{idFrom(what.value(QLatin1String("item"))), what.value(QLatin1String("attachment")).toInt(), textOf(what, "path")};
    bring(wish, asker);
}

void Workroom::bring(const ContentWish &wish, Asker asker)
{
    for (Bringing &one : m_bringing) {
        if (one.fetching->wish() == wish) {
            one.askers << asker;
            if (wish.byPerson)
                one.fetching->wantedByPerson();
            return;
        }
    }
    auto fetching = std::make_unique<Fetching>(tools(), *m_reader, m_home, m_linked.sources, wish);
    Fetching *it = fetching.get();
    connect(it, &Fetching::progressed, this, [this, it](const ContentProgress &progress) {
        for (const Bringing &one : m_bringing) {
            if (one.fetching.get() != it)
                continue;
            for (const Asker &each : one.askers)
                answer(each, "contentProgressed", toLine(progress), false);
        }
    });
    connect(it, &Fetching::ended, this, [this, it](const ContentEnded &ended) { fetchEnded(it, ended); });
    m_bringing.push_back(Bringing{std::move(fetching), {asker}});
    it->start();
}

void Workroom::fetchEnded(Fetching *fetching, const ContentEnded &ended)
{
    const auto it = std::find_if(m_bringing.begin(), m_bringing.end(), [&](const Bringing &one) { return one.fetching.get() == fetching; });
    if (it == m_bringing.end())
        return;
    const QList<Asker> askers = it->askers;
    it->fetching.release()->deleteLater();
    m_bringing.erase(it);
    for (const Asker &asker : askers)
        answer(asker, "contentEnded", toLine(ended), true);
    if (m_keeping && askers.contains(Asker{kKeeper})) {
        m_keeping->ended(ended);
        stepKeeping();
    }
}

void Workroom::takeStop(const QJsonObject &what, Asker asker)
{
    const ItemId item = idFrom(what.value(QLatin1String("item")));
    const int attachment = what.value(QLatin1String("attachment")).toInt();
    QList<Asker> stopped;
    for (Bringing &one : m_bringing) {
        if (one.fetching->wish().item != item || one.fetching->wish().attachment != attachment)
            continue;
        for (const Asker &each : std::as_const(one.askers)) {
            if (each.guest == asker.guest)
                stopped << each;
        }
        one.askers.removeIf([&](const Asker &each) { return each.guest == asker.guest; });
    }
    std::erase_if(m_bringing, [](const Bringing &one) { return one.askers.isEmpty(); });
    const ContentEnded ended{item, attachment, {}, Error{Error::Kind::Cancelled, QStringLiteral("stopped"), {}}};
    for (const Asker &each : std::as_const(stopped))
        answer(each, "contentEnded", toLine(ended), true);
}

void Workroom::guestLeft(int guest)
{
    for (Bringing &one : m_bringing)
        one.askers.removeIf([&](const Asker &each) { return each.guest == guest; });
    // Nobody waits for it any more; what came stays as a part.
    std::erase_if(m_bringing, [](const Bringing &one) { return one.askers.isEmpty(); });
    m_turn.askers.removeIf([&](const Asker &each) { return each.guest == guest; });
    for (Turn &turn : m_turns)
        turn.askers.removeIf([&](const Asker &each) { return each.guest == guest; });
    m_turns.removeIf([](const Turn &turn) { return turn.askers.isEmpty(); });
    for (KeepTurn &turn : m_keepTurns)
        turn.askers.removeIf([&](const Asker &each) { return each.guest == guest; });
    m_keepTurns.removeIf([](const KeepTurn &turn) { return turn.askers.isEmpty(); });
    if (m_keeping && m_keepTurn.askers.removeIf([&](const Asker &each) { return each.guest == guest; }) > 0 && m_keepTurn.askers.isEmpty()) {
        stopKeeping();
        nextKeeping();
    }
}

void Workroom::answer(Asker asker, const char *say, const QJsonObject &line, bool last)
{
    if (asker.guest == 0)
        return heard(QLatin1String(say), line);
    if (asker.guest == kTimetable || asker.guest == kKeeper)
        return; // what came of it is told as any change is
    QJsonObject whole = line;
    whole.insert(QStringLiteral("say"), QLatin1String(say));
    whole.insert(QStringLiteral("ref"), asker.ref);
    if (last)
        whole.insert(QStringLiteral("last"), true);
    m_door->send(asker.guest, whole);
}

void Workroom::tellAll(const char *say, const QJsonObject &line)
{
    QJsonObject whole = line;
    whole.insert(QStringLiteral("say"), QLatin1String(say));
    m_door->sendAll(whole);
}

void Workroom::hear(const QJsonObject &line)
{
    if (line.value(QLatin1String("last")).toBool()) {
        const int ref = line.value(QLatin1String("ref")).toInt();
        m_unanswered.removeIf([&](const QJsonObject &one) { return one.value(QLatin1String("ref")).toInt() == ref; });
    }
    heard(textOf(line, "say"), line);
}

/// What this process is told, whoever does the work.
void Workroom::heard(const QString &say, const QJsonObject &line)
{
    if (say == QLatin1String("changed"))
        Q_EMIT changed(changeFrom(line));
    else if (say == QLatin1String("healthChanged"))
        Q_EMIT healthChanged(textOf(line, "source"), textOf(line, "feed"));
    else if (say == QLatin1String("progressed"))
        Q_EMIT progressed(progressFrom(line));
    else if (say == QLatin1String("synced"))
        Q_EMIT synced(reportFrom(line));
    else if (say == QLatin1String("contentProgressed"))
        Q_EMIT contentProgressed(contentProgressFrom(line));
    else if (say == QLatin1String("contentEnded"))
        Q_EMIT contentEnded(contentEndedFrom(line));
    else if (say == QLatin1String("handOverEnded"))
        Q_EMIT handOverEnded(handOverEndedFrom(line));
    else if (say == QLatin1String("heardKept"))
        Q_EMIT heardKept(heardKeptFrom(line));
    else if (say == QLatin1String("keepingEnded"))
        Q_EMIT keepingEnded(keepingEndedFrom(line));
    else if (say == QLatin1String("reloaded"))
        Q_EMIT reloaded();
    else if (say == QLatin1String("failed"))
        Q_EMIT failed(errorFrom(line));
}

} // namespace overzicht
