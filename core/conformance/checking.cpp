// SPDX-License-Identifier: EUPL-1.2
#include "conformance/checking.h"

#include "adapter/origin.h"
#include "conformance/adapter_laws.h"
#include "conformance/broken_answers.h"
#include "conformance/hostile_values.h"
#include "conformance/pointing.h"
#include "conformance/probes.h"
#include "conformance/source_laws.h"
#include "conformance/words.h"
#include "domain/identifiers.h"
#include "domain/safe_text.h"
#include "net/limits.h"
#include "net/permit.h"
#include "net/transport.h"
#include "session/secrets.h"
#include "store/reader.h"
#include "sync/keys.h"
#include "sync/round.h"
#include "sync/source_folder.h"
#include "sync/throw_away.h"

#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <numeric>

namespace overzicht::conformance {

namespace {

/// A key from the key store is a person's own. It goes to the addresses that its file names, and to no other that happens to be tried.
QStringList withoutKeysOfOthers(SourceFile &file, const QUrl &against)
{
    if (file.permits(against))
        return {};
    const auto isKept = [](const std::optional<SecretPlace> &place) { return place && place->kind == SecretPlace::Kind::KeyStore; };
    QStringList remarks;
    bool kept = isKept(file.signIn.tokenFrom);
    if (kept)
        file.signIn = {};
    for (SourceFile::Provider &provider : file.providers) {
        if (isKept(provider.tokenFrom)) {
            provider.tokenFrom.reset();
            kept = true;
        }
    }
    if (kept) {
        remarks << Words::tr("The key in the key store was not sent to %1: it belongs to the address in the file. For a test give a key by the environment (\"env:NAME\").").arg(originOf(against));
    }
    if (isKept(file.inszFrom)) {
        file.inszFrom.reset();
        remarks << Words::tr("The national number in the key store was not sent to %1. For a test give one by the environment (\"env:NAME\").").arg(originOf(against));
    }
    return remarks;
}

void askInstead(SourceFile &file, const QUrl &against)
{
    if (file.baseUrl.isEmpty() && file.providers.size() == 1)
        file.providers.first().baseUrl = against;
    else
        file.baseUrl = against;
}

Error errorOf(const FeedReport &report)
{
    switch (report.health) {
    case Health::SignInNeeded:
        return {Error::Kind::SignInNeeded, report.detail, {}};
    case Health::NotAllowed:
    case Health::Refused:
        return {Error::Kind::Refused, report.detail, {}};
    case Health::Busy:
    case Health::Maintenance:
        return {Error::Kind::Busy, report.detail, {}};
    case Health::Unreachable:
        return {Error::Kind::Offline, report.detail, {}};
    default:
        return {Error::Kind::Malformed, report.detail, {}};
    }
}

} // namespace

struct Checking::Private {
    Checking *q;
    const Registry &registry;
    const SenderRegister &senders;
    Limits limits;
    SystemClock clock;
    Wish wish{};
    Checked checked{};
    QByteArray bytes{};
    std::unique_ptr<Pointing> pointing{};
    LinkedPtr source{};
    QList<KeptExchange> exchanges{};
    qint64 held = 0;
    QHash<QString, int> received{}; ///< records, by feed
    Transcript transcript{};
    QMap<LawId, Findings> found{};   ///< of what was tried
    QMap<LawId, QString> notTried{};
    Keys keys{};
    // Destroyed from the last to the first: what is under way before what it works with.
    ThrowAway place{};
    std::unique_ptr<Transport> transport{};
    std::unique_ptr<Secrets> secrets{};
    std::unique_ptr<Permit> permit{}, keyless{};
    std::unique_ptr<Round> round{};
    std::unique_ptr<Probes> probes{};

    bool read();
    void ask();
    void keep(const KeptExchange &exchange);
    void cutShort();
    void stopped();
    void roundEnded(const Report &report);
    void makeTranscript();
    void lookAtRows();
    void lookAtUnread(const QList<QuarantineRow> &rows);
    void probe();
    void judge();
    void tellSought();
    void tellCases(const QStringList &notTold);
    void end();
};

Checking::Checking(const Registry &registry, const SenderRegister &senders, QObject *parent) : Checking(registry, senders, Limits(), parent) {}

Checking::Checking(const Registry &registry, const SenderRegister &senders, const Limits &limits, QObject *parent) : QObject(parent), d(new Private{this, registry, senders, limits, {}}) {}

Checking::~Checking() = default;

void Checking::start(const QByteArray &file, const Wish &wish)
{
    d->bytes = file;
    d->wish = wish;
    d->checked.at = d->clock.now();
    d->checked.against = wish.against;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!d->read() || !d->wish.ask)
                d->end();
            else
                d->ask();
        },
        Qt::QueuedConnection);
}

/// False when it cannot be asked.
bool Checking::Private::read()
{
    auto file = registry.read(bytes, senders);
    const auto shared = file && !wish.sources.isEmpty() ? tokenForOtherHosts(*file, sourcesOnDisk(wish.sources, registry.protocols())) : std::nullopt;
    if (!file) {
        checked.mistakes = file.error();
    } else if (shared) {
        checked.mistakes << Mistake{Pointing(bytes, *file).line({{}, {}, {}, {QStringLiteral("signIn")}, {}}), {}, Words::tr("The key “%1” belongs to the source “%2”, which goes to other addresses.").arg(shared->token, shared->with.text()),
                                    Words::tr("A key goes to one place only: give this source a key of its own.")};
    } else {
        pointing = std::make_unique<Pointing>(bytes, *file);
        checked.file = *file;
        if (!wish.against.isEmpty()) {
            checked.remarks += withoutKeysOfOthers(*file, wish.against);
            askInstead(*file, wish.against);
        }
        auto linked = makeLinked(*file, bytes, registry, senders.policy());
        if (linked) {
            source = *linked;
            found[LawId::File];
            return true;
        }
        checked.mistakes << Mistake{1, {}, Words::tr("This source cannot be set up: %1.").arg(linked.error().detail), Words::tr("Compare it with the example of its protocol.")};
        checked.file.reset();
    }
    for (const Mistake &mistake : std::as_const(checked.mistakes))
        checked.laws << Law{LawId::File, Law::Verdict::Broken, mistake.line, {}, mistake.reason, mistake.mend, {}};
    return false;
}

void Checking::Private::ask()
{
    checked.asked = true;
    transport = std::make_unique<Transport>(limits);
    secrets = std::make_unique<Secrets>();
    if (const auto opened = place.open(source->file, senders, clock); !opened) {
        found[LawId::Answers] << Finding{Words::tr("What came could not be kept for a moment on this computer."), Words::tr("Check the disk, then try again."), {}, {}, {}};
        return end();
    }
    readKeys(*secrets, source->file, q, [this](Keys read) {
        keys = std::move(read);
        permit = std::make_unique<Permit>(source->file, keys.tokens);
        QHash<QString, QByteArray> person;
        if (source->file.inszFrom)
            person.insert(source->file.inszFrom->name, keys.tokens.value(source->file.inszFrom->name));
        keyless = std::make_unique<Permit>(source->file, person);
    });
    round = std::make_unique<Round>(Tools{*place.store, *transport, *secrets, clock, [this](const KeptExchange &exchange) { keep(exchange); }, limits.records}, QList<LinkedPtr>{source}, Round::Wish{true, true});
    QObject::connect(round.get(), &Round::ended, q, [this](const Report &report) { roundEnded(report); }, Qt::QueuedConnection);
    QObject::connect(round.get(), &Round::progressed, q, [this](const Progress &progress) {
        received.insert(progress.feed.text(), progress.received);
        if (progress.busy && std::accumulate(received.cbegin(), received.cend(), 0) > kMostRecords)
            cutShort();
    });
    QTimer::singleShot(std::chrono::seconds(wish.seconds), q, [this] {
        if (round)
            found[LawId::Answers] << Finding{Words::tr("It did not answer everything within %1 seconds.").arg(wish.seconds), Words::tr("Let it answer sooner, with fewer things on a page."), {}, {}, {}};
        stopped();
    });
    round->start();
}

void Checking::Private::keep(const KeptExchange &exchange)
{
    exchanges << exchange;
    held += exchange.response ? exchange.response->body.size() : 0;
    if (exchanges.size() == kMostExchanges || held > kMostBytes)
        cutShort();
}

void Checking::Private::cutShort()
{
    QMetaObject::invokeMethod(q, [this] { stopped(); }, Qt::QueuedConnection);
}

/// With whatever came, and it says so.
void Checking::Private::stopped()
{
    if (!round)
        return;
    checked.isCut = true;
    checked.remarks << Words::tr("It was not read to its end: only the first %1 answers were looked at.").arg(exchanges.size());
    roundEnded({});
}

void Checking::Private::roundEnded(const Report &report)
{
    if (!round)
        return;
    round.reset();
    checked.feeds = report.feeds;
    checked.questions = int(exchanges.size());
    makeTranscript();
    lookAtRows();
    Q_EMIT q->rowsCame(checked);
    if (wish.laws && permit)
        probe();
    else
        judge();
}

void Checking::Private::makeTranscript()
{
    transcript.now = checked.at;
    transcript.feeds = source->adapter->profile().feeds;
    const auto know = [this](const Feed &feed) {
        if (std::none_of(transcript.feeds.begin(), transcript.feeds.end(), [&](const Feed &one) { return one.id == feed.id; }))
            transcript.feeds << feed;
    };
    for (const KeptExchange &exchange : std::as_const(exchanges)) {
        auto answer = exchange.response ? source->adapter->read(exchange.ask, *exchange.response) : Result<Answer>(failure(exchange.response.error()));
        if (!answer) {
            transcript.refusals << Refusal{exchange.ask, exchange.request.route, answer.error()};
            continue;
        }
        for (const Feed &feed : std::as_const(answer->feeds))
            know(feed);
        transcript.turns << Turn{exchange.ask, exchange.request, *exchange.response, std::move(*answer)};
    }
    // What went wrong without an answer to show for it: a key that is not there, an address that is not allowed, pages that go round.
    for (const FeedReport &report : std::as_const(checked.feeds)) {
        if (report.health == Health::Fresh || report.health == Health::Stale || report.health == Health::Inactive || report.health == Health::Never || !notesOf(report.detail).isEmpty())
            continue;
        const auto isTold = [&](const Refusal &refusal) {
            const Feed *feed = feedOf(refusal.ask.want);
            return feed ? feed->id == report.feed : std::holds_alternative<Discover>(refusal.ask.want);
        };
        if (std::any_of(transcript.refusals.begin(), transcript.refusals.end(), isTold))
            continue;
        Feed feed;
        feed.id = report.feed;
        transcript.refusals << Refusal{{Pull{feed, transcript.now, false, {}}, {}}, {}, errorOf(report)};
    }
}

void Checking::Private::lookAtRows()
{
    const auto reader = Reader::open(*place.home, senders, clock, wish.language);
    if (!reader)
        return;
    const Acting &who = source->file.actingFor;
    if (auto rows = (*reader)->rows(who, Filter{}, 0, wish.rows))
        checked.rows = std::move(*rows);
    checked.total = (*reader)->count(who, Filter{}).value_or(0);
    lookAtUnread((*reader)->quarantine().value_or(QList<QuarantineRow>()));
}

/// By their reason, whose particulars stand between brackets. What is set aside is kept with its bytes alone: its number is that of the record that came with those, or else stands in the reason.
void Checking::Private::lookAtUnread(const QList<QuarantineRow> &rows)
{
    constexpr qsizetype kMostIds = 3;
    QHash<QByteArray, QString> ids;
    if (!rows.isEmpty()) {
        const auto items = transcript.items();
        for (const Found &one : items)
            ids.insert(one.raw, one.id.text());
        const auto bad = transcript.bad();
        for (const Quarantined &one : bad)
            ids.insert(one.raw, one.id.text());
    }
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) { // as they came
        static const QRegularExpression particulars(QStringLiteral(" \\(([^()]*)\\)"));
        const QString sentence = row->reason.sentence();
        const QString reason = safeLine(QString(sentence).remove(particulars), 400);
        auto one = std::find_if(checked.unread.begin(), checked.unread.end(), [&](const Unread &known) { return known.reason == reason; });
        if (one == checked.unread.end())
            one = checked.unread.insert(checked.unread.end(), Unread{reason, 0, {}});
        ++one->count;
        const QString known = ids.value(row->raw);
        if (const QString id = safeLine(withoutNationalNumbers(known.isEmpty() ? particulars.match(sentence).captured(1) : known), 60); !id.isEmpty() && one->ids.size() < kMostIds && !one->ids.contains(id))
            one->ids << id;
    }
    std::stable_sort(checked.unread.begin(), checked.unread.end(), [](const Unread &a, const Unread &b) { return a.count > b.count; });
}

void Checking::Private::probe()
{
    probes = std::make_unique<Probes>(Told{registry, senders, source->file, *source->adapter, transcript}, *transport, clock, *permit, *keyless, place.folder.path(), [this](const Probes::Found &probed) {
        checked.questions += probed.questions;
        found.insert(probed.tried);
        for (auto it = probed.notTried.begin(); it != probed.notTried.end(); ++it) {
            if (!found.contains(it.key()))
                notTried.insert(it.key(), it.value());
        }
        judge();
    });
    probes->start();
}

/// Places of the file that found nothing in all that came: no law is broken by one, and who wrote it would not know.
void Checking::Private::tellSought()
{
    constexpr int kMostTold = 20;
    struct Fared {
        Sought first;
        int in = 0;
        bool found = false;
        int line = 0;
        QString feed;
    };
    QMap<QString, Fared> places;
    for (const Turn &turn : std::as_const(transcript.turns)) {
        const Feed *feed = feedOf(turn.ask.want);
        for (const Sought &one : source->adapter->sought(turn.ask, turn.response)) {
            Fared &fared = places[one.where];
            if (fared.in == 0)
                fared = {one, 0, false, pointing->line({{}, {}, {}, {}, one.where}), feed ? feed->id.text() : QString()};
            fared.in += one.in;
            fared.found = fared.found || one.found;
        }
    }
    QList<Fared> blank = places.values();
    blank.removeIf([](const Fared &one) { return one.found; });
    std::stable_sort(blank.begin(), blank.end(), [](const Fared &a, const Fared &b) { return a.line < b.line; });
    for (const Fared &one : blank.mid(0, kMostTold)) {
        const QString told = Words::tr("Line %1: no value was found at “%2” (looked for in %3 places of “%4”).").arg(QString::number(one.line), safeLine(one.first.pointer, 100), QString::number(one.in), one.feed);
        checked.remarks << (one.first.there.isEmpty() ? told : told + u' ' + Words::tr("There stand: %1.").arg(one.first.there.join(QStringLiteral(", "))));
    }
    if (blank.size() > kMostTold)
        checked.remarks << Words::tr("And so for %1 more places of the file.").arg(blank.size() - kMostTold);
}

void Checking::Private::tellCases(const QStringList &notTold)
{
    constexpr qsizetype kMostTold = 3;
    if (!notTold.isEmpty())
        checked.remarks << Words::tr("Cases that bills, letters or certificates name and that are in none of its lists: %1 (%2). People cannot go to them: tell these cases too, or write their numbers as the list of cases does.")
                               .arg(QString::number(notTold.size()), notTold.mid(0, kMostTold).join(QStringLiteral(", ")));
}

void Checking::Private::judge()
{
    const Told told{registry, senders, source->file, *source->adapter, transcript};
    if (wish.laws) {
        tellSought();
        found[LawId::Answers] << answers(told);
        found[LawId::Hosts] << hosts(told);
        const Findings pages = paging(told);
        if (checked.isCut && pages.isEmpty())
            notTried.insert(LawId::Paging, Words::tr("It was not read to its end, so nobody knows whether it ends."));
        else
            found[LawId::Paging] << pages;
        if (!checked.isCut && pages.isEmpty() && transcript.refusals.isEmpty()) // else the case may be among what did not come
            tellCases(casesNotTold(told));
        found[LawId::Sizes] << sizes(told);
        if (transcript.turns.isEmpty()) {
            for (const LawId law : kLaws) {
                if (!found.contains(law) && !notTried.contains(law))
                    notTried.insert(law, Words::tr("Nothing came to look at."));
            }
            for (const LawId law : {LawId::Paging, LawId::Sizes, LawId::Hosts}) {
                if (found.value(law).isEmpty() && !notTried.contains(law)) {
                    found.remove(law);
                    notTried.insert(law, Words::tr("Nothing came to look at."));
                }
            }
            return end();
        }
        found[LawId::Requests] << requests(told);
        found[LawId::Records] << records(told) << keepsItsBytes(told) << readsTheSame(told);
        found[LawId::Positions] << positions(told);
        found[LawId::BrokenAnswers] << brokenAnswers(told);
        if (transcript.items().isEmpty()) {
            for (const LawId law : {LawId::Headings, LawId::Times, LawId::Values, LawId::Ids, LawId::Hostile})
                notTried.insert(law, Words::tr("Nothing came to look at."));
        } else {
            found[LawId::Headings] << headings(told) << alwaysShows(told);
            if (hasTimes(told))
                found[LawId::Times] << times(told);
            else
                notTried.insert(LawId::Times, namesTimes(source->file) ? Words::tr("The file names dates, and nothing that came has one.") : Words::tr("The file names no dates, and nothing that came has one."));
            found[LawId::Values] << values(told);
            found[LawId::Ids] << ids(told);
            found[LawId::Hostile] << hostileValues(told);
        }
    }
    end();
}

void Checking::Private::end()
{
    const QString evidence = checked.asked ? Words::tr("Things: %1. Answers: %2.").arg(transcript.items().size() + transcript.bad().size()).arg(transcript.turns.size()) : QString();
    for (const LawId id : kLaws) {
        if (std::any_of(checked.laws.begin(), checked.laws.end(), [&](const Law &law) { return law.id == id; }))
            continue;
        if (!found.contains(id)) {
            const QString why = !checked.mistakes.isEmpty() ? Words::tr("Not tried: the file has a mistake.") : !checked.asked ? Words::tr("Not tried: only the file was looked at.") : notTried.value(id, Words::tr("Not tried."));
            checked.laws << Law{id, Law::Verdict::NotTried, 0, {}, why, {}, {}};
            continue;
        }
        const Findings findings = found.value(id);
        if (findings.isEmpty())
            checked.laws << Law{id, Law::Verdict::Kept, 0, {}, {}, {}, id == LawId::File ? QString() : evidence};
        for (const Finding &finding : findings)
            checked.laws << Law{id, Law::Verdict::Broken, pointing ? pointing->line(finding) : 0, finding.feed, withoutNationalNumbers(finding.reason), finding.mend, evidence};
    }
    std::stable_sort(checked.laws.begin(), checked.laws.end(), [](const Law &a, const Law &b) { return a.id < b.id; });
    Q_EMIT q->ended(checked);
}

} // namespace overzicht::conformance
