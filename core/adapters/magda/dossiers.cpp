// SPDX-License-Identifier: EUPL-1.2
#include "adapters/magda/dossiers.h"

#include "adapter/keys.h"
#include "adapter/unclear_state.h"
#include "adapters/magda/exception.h"
#include "adapters/magda/status.h"
#include "adapters/rest/moments.h"
#include "adapters/rest/person_numbers.h"
#include "base/local_time.h"
#include "domain/ahead.h"
#include "domain/safe_text.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace overzicht::magda {

namespace {

constexpr qsizetype kLongestOrigin = 120; // TekstKort2_0Type, of the Bron that is asked
constexpr qsizetype kLongestNumber = 300; // Tekst2_0Type has 255
constexpr qsizetype kMostOrigins = 200;
constexpr qsizetype kMostSteps = 500;

/// The first of these that can be read; when none can and one was told, that is remarked.
std::optional<QDateTime> firstMoment(std::initializer_list<const QString *> told, Notes &remarks)
{
    const QString *unread = nullptr;
    for (const QString *text : told) {
        if (text->isEmpty() || rest::meansNever(*text))
            continue;
        if (const auto moment = rest::momentOf(*text))
            return moment;
        unread = unread ? unread : text;
    }
    if (unread)
        remarks << Note(QT_TRANSLATE_NOOP("Note", "a moment in its history cannot be read (%1)"), Note::About::Time).arg(safeLine(*unread, 20));
    return std::nullopt;
}

std::optional<Deadline> targetOf(const QString &told, Notes &remarks)
{
    if (told.isEmpty() || rest::meansNever(told))
        return std::nullopt;
    if (const auto day = parseDate(told); day && !rest::isNought(*day))
        return Deadline(endOfDay(*day));
    if (const auto moment = parseMoment(told); moment && !rest::isNought(*moment))
        return Deadline(moment->toTimeZone(brussels()));
    remarks << Note(QT_TRANSLATE_NOOP("Note", "the day on which it should be ready cannot be read (%1)"), Note::About::Time).arg(safeLine(told, 20));
    return std::nullopt;
}

std::optional<bool> flagOf(const QString &told)
{
    if (told == QLatin1String("1") || told == QLatin1String("true"))
        return true;
    return told == QLatin1String("0") || told == QLatin1String("false") ? std::optional(false) : std::nullopt;
}

/// One case under way: its mutations in the order of the source.
struct Case {
    QString number;
    QList<const Mutation *> mutations;
};

struct Office {
    QString origin;
    QList<Case> cases; ///< in the order of the source
    QHash<QString, qsizetype> byNumber;
    QList<Quarantined> bad;
    QStringList names; ///< services that its cases name
    Notes warnings;
    std::optional<Error> failed;
    bool heard = false;       ///< it told a case, or something is said of it
    bool onlyIfKnown = false; ///< nothing but that nothing was found there
};

class Sorting {
public:
    Sorting(Reply reply, const Pull &pull, const QStringList &asked, const AskedPerson &person) : m_reply(std::move(reply)), m_pull(pull), m_asked(asked), m_person(person)
    {
        for (const QString &number : std::as_const(m_reply.numbers))
            m_numbers.add(number);
    }

    Result<Answer> run()
    {
        for (const QString &origin : m_asked)
            officeOf(origin);
        for (const Mutation &mutation : std::as_const(m_reply.mutations))
            sort(mutation);
        listen();
        if (m_failed && !m_reply.tellsCases && !m_anyNamed)
            return failure(*m_failed);
        if (!everybodyHeard() && !m_anyNamed)
            return failure(Error::Kind::Malformed, m_warned ? errorOf(*m_warned).detail : QStringLiteral("XML, but neither cases nor a reason why there are none"));
        return told();
    }

private:
    Office *officeOf(const QString &origin);
    void sort(const Mutation &mutation);
    std::optional<Note> whyNotTheirs(const Mutation &mutation) const;
    void listen();
    Answer told();
    Part partOf(const Office &office, Answer &answer);
    Found found(const Office &office, const Case &one, const PartyId &sender);
    /// Who is silent in an answer has no case, when it tells cases or says that there are none. One of which only a single office says so is of that office.
    bool everybodyHeard() const { return m_reply.tellsCases || m_nothingFound; }
    /// Nothing of this person is at a register that is looked into before any office is asked, and nobody failed: that answers for the offices, and says nothing of what they have.
    bool isUnknownPerson() const
    {
        return m_unknownPerson && !everybodyHeard() && !m_failed && std::none_of(m_offices.begin(), m_offices.end(), [](const Office &office) { return office.failed; });
    }
    /// Of a failure or a warning that nobody is named with, nobody can say whom it hit.
    bool isVague() const { return m_failed || m_warned; }
    static Note silent() { return Note(QT_TRANSLATE_NOOP("Note", "the last answer said nothing of this office; something was wrong, and it did not say at which office")); }
    Note warningOf(const Exception &exception) const { return Note(QT_TRANSLATE_NOOP("Note", "MAGDA warns: %1")).arg(safeLine(clean(exception.words), 150)); }
    QString clean(const QString &text) const { return m_numbers.outOfTitle(text); }
    QByteArray rawOf(const Case &one) const;

    const Reply m_reply;
    const Pull &m_pull;
    const QStringList &m_asked;
    const AskedPerson &m_person;
    rest::PersonNumbers m_numbers;
    std::map<QString, qsizetype> m_byOrigin;
    std::vector<Office> m_offices;
    QList<Quarantined> m_bad; ///< of no office that could be named
    std::optional<Error> m_failed; ///< of nobody in particular
    std::optional<Exception> m_warned; ///< of nobody in particular: the first
    Notes m_warnings;              ///< all of those
    bool m_nothingFound = false;   ///< by nobody in particular
    bool m_unknownPerson = false;  ///< by one that is neither asked nor told of: a register, or an office of before
    bool m_anyNamed = false;
    bool m_mayBeBefore = false;    ///< one failed that may be asked before the others: they may not have been asked at all
};

/// Null when there are more than anybody has.
Office *Sorting::officeOf(const QString &origin)
{
    const auto it = m_byOrigin.find(origin);
    if (it != m_byOrigin.end())
        return &m_offices[size_t(it->second)];
    if (m_offices.size() >= size_t(kMostOrigins))
        return nullptr;
    m_byOrigin.emplace(origin, qsizetype(m_offices.size()));
    m_offices.push_back(Office{origin, {}, {}, {}, {}, {}, {}, false, false});
    return &m_offices.back();
}

void Sorting::sort(const Mutation &mutation)
{
    const auto bad = [&](const Note &reason) { return Quarantined{{}, m_numbers.starred(mutation.raw), reason, false}; };
    if (mutation.origin.isEmpty() || mutation.origin.size() > kLongestOrigin) {
        m_bad << bad(Note(QT_TRANSLATE_NOOP("Note", "a case that does not say which office keeps it")));
        return;
    }
    Office *const office = officeOf(clean(mutation.origin));
    if (!office) {
        m_bad << bad(Note(QT_TRANSLATE_NOOP("Note", "a case of one office more than %1")).arg(kMostOrigins));
        return;
    }
    office->heard = true;
    if (mutation.number.isEmpty()) {
        office->bad << bad(Note(QT_TRANSLATE_NOOP("Note", "a case without a number of its own")));
        return;
    }
    if (mutation.number.size() > kLongestNumber) {
        office->bad << bad(Note(QT_TRANSLATE_NOOP("Note", "a case whose number is longer than %1 characters")).arg(kLongestNumber));
        return;
    }
    if (const auto reason = whyNotTheirs(mutation)) {
        office->bad << bad(*reason);
        return;
    }
    const QString number = m_numbers.tagged(mutation.number);
    const auto it = office->byNumber.constFind(number);
    if (it == office->byNumber.cend()) {
        office->byNumber.insert(number, office->cases.size());
        office->cases << Case{number, {&mutation}};
    } else {
        office->cases[*it].mutations << &mutation;
    }
}

/// Who is asked about is one of those it is of; and of those who may look at it, when it tells any. One that tells nobody's number says nothing. Of a recording nobody knows whom it
/// was asked about, but it was a person.
std::optional<Note> Sorting::whyNotTheirs(const Mutation &mutation) const
{
    bool asked = false, others = false, organisations = false, looks = false, othersLook = false;
    for (const Subject &subject : mutation.subjects) {
        const QString digits = Reply::digitsOf(subject.number);
        const bool isNumber = digits.size() == 11, isAsked = isNumber && (!m_person.isKnown() || m_person.is(digits));
        asked = asked || isAsked;
        others = others || (isNumber && !isAsked);
        organisations = organisations || (!subject.isPerson && (digits.size() == 10 || digits.size() == 9)); // a company's number, also without its 0
        if (subject.mayLook && subject.isPerson) {
            looks = looks || isAsked || !isNumber;
            othersLook = othersLook || (isNumber && !isAsked);
        }
    }
    if ((othersLook && !looks) || (others && !asked))
        return Note(QT_TRANSLATE_NOOP("Note", "a case of another person than the one who was asked about"));
    if (organisations && !asked)
        return Note(QT_TRANSLATE_NOOP("Note", "a case of an organisation, and a person was asked about"));
    return std::nullopt;
}

void Sorting::listen()
{
    const std::map<QString, qsizetype> toldOrAsked = m_byOrigin;
    const auto isToldOrAsked = [&](const QString &origin) { return toldOrAsked.count(clean(origin)) > 0; };
    for (const Exception &exception : m_reply.exceptions) {
        const Means means = meaningOf(exception);
        // Who says so itself is whom it is about, when nobody is named: an office, or a register that MAGDA looks into before it asks the offices.
        const bool isOwn = exception.origins.isEmpty() && !exception.from.isEmpty() && exception.from.compare(QLatin1String("MAGDA"), Qt::CaseInsensitive) != 0;
        const bool isKnown = !isOwn || isToldOrAsked(exception.from);
        const bool warns = means == Means::Warning && exception.kind == QLatin1String("WAARSCHUWING");
        bool named = false;
        QStringList about = isOwn && (isKnown || means != Means::Warning) ? QStringList(exception.from) : QStringList();
        for (const QString &written : exception.origins)
            about << officesIn(written, isToldOrAsked);
        about.removeDuplicates();
        for (const QString &origin : std::as_const(about)) {
            Office *const office = origin.size() <= kLongestOrigin ? officeOf(clean(origin)) : nullptr;
            if (!office)
                continue;
            named = m_anyNamed = true;
            m_unknownPerson = m_unknownPerson || (means == Means::NothingFound && !isKnown);
            office->onlyIfKnown = means == Means::NothingFound && !isKnown && (!office->heard || office->onlyIfKnown);
            office->heard = true;
            if (means == Means::Failure && !office->failed)
                office->failed = errorOf(exception);
            else if (warns)
                office->warnings << warningOf(exception);
        }
        m_mayBeBefore = m_mayBeBefore || (means == Means::Failure && !isKnown);
        if (named)
            continue;
        m_nothingFound = m_nothingFound || means == Means::NothingFound;
        if (warns) {
            m_warned = m_warned ? m_warned : exception;
            m_warnings << warningOf(exception);
        }
        if (means == Means::Failure && !m_failed)
            m_failed = errorOf(exception);
    }
}

Answer Sorting::told()
{
    Answer answer;
    for (const Office &office : m_offices) {
        if (office.heard || everybodyHeard() || isUnknownPerson())
            answer.parts << partOf(office, answer);
    }
    if (isVague() && m_asked.isEmpty()) // who was not asked is as it was
        answer.partsSilent = silent();
    answer.bad = m_bad;
    answer.remarks = m_warnings;
    if (m_failed)
        answer.remarks << Note(QT_TRANSLATE_NOOP("Note", "a part of what was asked did not come, and it does not say which (%1)")).arg(safeLine(m_failed->detail, 160));
    answer.partsAll = m_asked.isEmpty() && !isVague() && !m_mayBeBefore && m_bad.isEmpty() && everybodyHeard();
    if (m_bad.isEmpty())
        answer.wholeSince = m_pull.now.toUTC();
    return answer;
}

Part Sorting::partOf(const Office &office, Answer &answer)
{
    Part part;
    part.feed.id = FeedId(QStringLiteral("bron:") + office.origin);
    part.feed.kind = m_pull.feed.kind;
    part.feed.address = m_pull.feed.address;
    part.feed.partOf = m_pull.feed.id;
    const PartyId sender(QStringLiteral("dossier:") + office.origin);
    QStringList services;
    for (const Case &one : office.cases) {
        part.items << found(office, one, sender);
        if (const QString &service = std::get<Dossier>(part.items.constLast().item).contact.service; !service.isEmpty() && !services.contains(service) && services.size() < 2)
            services << service;
    }
    // An office that has one service is known by that; one that has more, or told nothing yet, by what MAGDA calls it.
    const LocalText name(Language::Nl, safeLine(services.size() == 1 ? services.first() : office.origin));
    part.feed.name = name;
    if (!part.items.isEmpty())
        answer.parties << Party{sender, name, Level::Unknown, {}, {}};
    part.bad = office.bad;
    if (office.cases.isEmpty()) // else it told all it has, and what it warns of is said with that
        part.remarks = office.warnings;
    part.failed = office.failed;
    if (!office.heard && isVague())
        part.silent = silent();
    part.onlyIfKnown = office.onlyIfKnown || part.silent || !(office.heard || everybodyHeard());
    // Who is warned of and told no case may have some; and who was only answered for, or is named by a register beside a list of others, did not say that it has none.
    const bool warnedOnly = office.cases.isEmpty() && !office.warnings.isEmpty();
    part.whole = office.bad.isEmpty() && m_bad.isEmpty() && !isVague() && !warnedOnly && !(isUnknownPerson() && (!office.heard || !m_asked.isEmpty()));
    return part;
}

QByteArray Sorting::rawOf(const Case &one) const
{
    QByteArray raw;
    QSet<QByteArray> seen;
    for (const Mutation *mutation : one.mutations) {
        if (seen.contains(mutation->raw))
            continue;
        seen.insert(mutation->raw);
        raw += (raw.isEmpty() ? "" : "\n") + mutation->raw;
    }
    return m_numbers.starred(raw);
}

Found Sorting::found(const Office &office, const Case &one, const PartyId &sender)
{
    Notes remarks;
    struct Dated {
        const Mutation *mutation;
        std::optional<QDateTime> at;
    };
    QList<Dated> dated;
    QSet<QByteArray> seen;
    for (const Mutation *mutation : one.mutations) {
        if (one.mutations.size() > 1 && seen.contains(mutation->raw)) // told once more, to the letter
            continue;
        seen.insert(mutation->raw);
        dated << Dated{mutation, firstMoment({&mutation->statusChanged, &mutation->begin, &mutation->changed}, remarks)};
    }
    std::stable_sort(dated.begin(), dated.end(), [](const Dated &a, const Dated &b) { return !a.at || !b.at ? !a.at && b.at : *a.at < *b.at; });
    if (dated.size() > kMostSteps) {
        remarks << Note(QT_TRANSLATE_NOOP("Note", "its history has %1 steps; the last %2 are shown"), Note::About::Size).arg(dated.size()).arg(kMostSteps);
        dated.remove(0, dated.size() - kMostSteps);
    }
    const auto latest = [&](auto member) { // the last that says something of it
        for (auto it = dated.crbegin(); it != dated.crend(); ++it) {
            if (!(it->mutation->*member).isEmpty())
                return it->mutation->*member;
        }
        return dated.constLast().mutation->*member;
    };
    const auto wordsOf = [&](const Mutation &m) { return clean(!m.code.isEmpty() ? m.code : !m.phase.isEmpty() ? m.phase : m.details.join(QStringLiteral(" · "))); };
    const auto isReferral = [](const Mutation &m) { return m.type == QLatin1String("Verwijzing") && m.code.isEmpty() && m.phase.isEmpty(); };
    const auto stateIn = [&](const Mutation &m) {
        const auto action = flagOf(m.actionNeeded);
        if (isReferral(m) && action != true)
            return State::ForInformation;
        return !action && !clean(m.action).isEmpty() && !isKnown(m.code, m.phase) ? State::ActionNeeded : stateOf(m.code, m.phase, action);
    };

    // What is yet to come does not say where it stands now. When there is nothing else, only what it asks already counts.
    const auto present = std::find_if(dated.crbegin(), dated.crend(), [this](const Dated &each) { return !isAhead(each.at, m_pull.now); });
    const Mutation untold;
    const Mutation &now = present != dated.crend() ? *present->mutation : stateIn(*dated.constFirst().mutation) == State::ActionNeeded ? *dated.constFirst().mutation : untold;
    const std::optional<QDateTime> arrival = present != dated.crend() ? present->at : std::nullopt;
    if (present != dated.crbegin())
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the last step of its history lies in the future"), Note::About::Order);
    const QString type = now.type == QLatin1String("DossierStatus") ? QString() : clean(now.type);
    Dossier dossier(Heading(sender, LocalText(Language::Nl, clean(latest(&Mutation::name))), type, arrival.value_or(m_pull.now), !arrival));
    dossier.number = one.number;
    dossier.origin = office.origin;
    dossier.state = stateIn(now);
    if (!isReferral(now) && !flagOf(now.actionNeeded) && !isKnown(now.code, now.phase) && dossier.state != State::ActionNeeded)
        remarks << unclearState(wordsOf(now));
    dossier.sourceState = wordsOf(now);
    dossier.phase = clean(now.phase);
    if (dossier.state == State::ActionNeeded || !flagOf(now.actionNeeded)) // what is told beside "nothing is needed" asks nothing
        dossier.action = clean(now.action);
    if (dossier.state == State::ActionNeeded && !flagOf(now.actionNeeded) && !isKnown(now.code, now.phase))
        remarks << Note(QT_TRANSLATE_NOOP("Note", "its state is a word that is not known (%1), and it asks something; shown as something to do"), Note::About::State).arg(safeLine(dossier.sourceState, 40));
    dossier.target = targetOf(now.target.isEmpty() ? now.statusTarget : now.target, remarks);
    dossier.products = latest(&Mutation::products);
    for (auto it = dated.crbegin(); it != dated.crend() && dossier.contact.isEmpty(); ++it) {
        const Mutation &m = *it->mutation;
        dossier.contact = {clean(m.service), clean(m.email), clean(m.phone), webAddress(m.website)};
    }
    if (now.isClosed)
        remarks << Note(QT_TRANSLATE_NOOP("Note", "it cannot be looked at there"), Note::About::Link);
    else if (const QString told = latest(&Mutation::referral); !told.isEmpty()) {
        const QUrl url = clean(told) == told ? webAddress(told) : QUrl();
        if (url.isEmpty())
            remarks << Note(QT_TRANSLATE_NOOP("Note", "its address cannot be opened"), Note::About::Link);
        else
            dossier.links << Link{{}, url};
    }
    QList<Step> steps;
    for (const Dated &each : std::as_const(dated)) {
        const Mutation &m = *each.mutation;
        QStringList more = m.code.isEmpty() && m.phase.isEmpty() ? QStringList() : m.details; // else they are its words
        if (!m.extra.isEmpty() && !more.contains(m.extra))
            more << m.extra;
        const QString words = wordsOf(m);
        if (words.isEmpty() && more.isEmpty() && isReferral(m))
            continue; // it only says where to look
        steps << Step{words, each.at, clean(more.join(u'\n')), stateIn(m)};
    }
    dossier.history = History(steps);

    QStringList keys;
    // With somebody's number taken out it is no longer the number under which others know the case.
    if (const bool same = std::all_of(one.mutations.begin(), one.mutations.end(), [&](const Mutation *m) { return m->number == one.number; }); same) {
        if (const QString key = keys::dossier(office.origin, one.number); !key.isEmpty())
            keys << key;
    }
    remarks += office.warnings;
    const Notes distinct = [&] {
        Notes each;
        for (const Note &remark : std::as_const(remarks)) {
            if (!each.contains(remark) && each.size() < 10)
                each << remark;
        }
        return each;
    }();
    return Found{ForeignId(one.number), dossier, keys, rawOf(one), false, true, distinct, !arrival};
}

} // namespace

Result<Answer> answerOf(Reply reply, const Pull &pull, const QStringList &asked, const AskedPerson &person) { return Sorting(std::move(reply), pull, asked, person).run(); }

} // namespace overzicht::magda
