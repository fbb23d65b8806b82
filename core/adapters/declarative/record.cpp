// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/record.h"

#include "adapter/keys.h"
#include "adapter/origin.h"
#include "adapter/refused_date.h"
#include "adapter/unclear_state.h"
#include "adapters/rest/json_read.h"
#include "adapters/rest/moments.h"
#include "adapters/rest/payment.h"
#include "domain/identifiers.h"
#include "domain/link.h"
#include "domain/safe_text.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>

namespace overzicht::declarative {

namespace {

constexpr qsizetype kLongestId = 300;
constexpr qsizetype kLongestText = 4000;
constexpr qsizetype kMostDigits = 15; // of any number; a longer one must stand in the bytes as it was read

bool isTold(const QJsonValue &amount) { return !amount.isUndefined() && !(amount.isString() && amount.toString().trimmed().isEmpty()); }

/// What a letter or a case asks to pay beside the rest: nothing when no amount is told, or none at all. One that is refused still asks.
std::optional<PaymentRequest> besideOf(const Record &record, Notes &remarks)
{
    const Asked &asked = record.setting().stream.asked;
    if (!asked.isWritten || (!isTold(asked.amount.in(record.value())) && !asked.amount.unread(record.value())))
        return std::nullopt;
    const PaymentRequest request = paymentOf(record, remarks);
    return request.amount && request.amount->cents() == 0 ? std::nullopt : std::optional(request);
}

QStringList keysOf(const Record &record, const Stream &stream)
{
    QStringList all;
    const auto add = [&all](const QString &key) {
        if (!key.isEmpty())
            all << key;
    };
    add(keys::dossier(record.line(stream.keyDossierOrigin), record.line(stream.keyDossierNumber)));
    const QString provider = record.line(stream.keyMessageProvider), message = record.line(stream.keyMessageId);
    if (!provider.isEmpty() && !message.isEmpty())
        add(keys::message(provider, message));
    if (const QString told = record.line(stream.keyLink); !told.isEmpty())
        add(keys::link(webAddress(told)));
    add(keys::own(record.line(stream.keyOwn)));
    add(keys::ofCase(record.line(stream.number))); // the case itself, and what belongs to it
    return all;
}

/// The word of its state that is not known here; empty when there is none.
QString unknownState(const Record &record)
{
    const Value &state = record.setting().stream.state;
    const QString told = record.line(state);
    return told.isEmpty() ? record.clean(state.unmapped(record.value())) : told;
}

/// Where a case stands, in the word that its file gives it. A word that the file does not know says nothing, whatever the file wrote for any other: a case that asks something is then something to do.
State dossierState(const Record &record, bool asks, Notes &remarks)
{
    const Value &written = record.setting().stream.state;
    const QString told = record.line(written);
    const auto state = stateOf(told);
    if (state && (!asks || written.by(record.value()) != Value::By::FileForUnknown))
        return *state;
    if (state == State::ActionNeeded)
        return *state;
    if (!written.isWritten())
        return asks ? State::ActionNeeded : State::InProgress;
    const QString word = state ? record.clean(written.unmapped(record.value())) : unknownState(record);
    if (asks) {
        remarks << (word.isEmpty() ? Note(QT_TRANSLATE_NOOP("Note", "its state is not told, and it asks something; shown as something to do"), Note::About::State)
                                   : Note(QT_TRANSLATE_NOOP("Note", "its state is a word that is not known (%1), and it asks something; shown as something to do"), Note::About::State).arg(safeLine(word, 40)));
        return State::ActionNeeded;
    }
    remarks << unclearState(word);
    return State::InProgress;
}

/// A word that is not known, or none where the file looks for one, may mean anything, also that it must not be paid any more. Only where the file names no state a bill is due.
PaymentState paymentState(const Record &record, Notes &remarks)
{
    static const QStringList kWords{QStringLiteral("due"), QStringLiteral("processing"), QStringLiteral("paid"), QStringLiteral("expired"), QStringLiteral("withdrawn"), QStringLiteral("unclear")};
    const Stream &stream = record.setting().stream;
    const qsizetype place = kWords.indexOf(record.line(stream.state));
    if (place >= 0 || !stream.state.isWritten())
        return PaymentState(std::max<qsizetype>(place, 0));
    const QString word = unknownState(record);
    remarks << (word.isEmpty() ? Note(QT_TRANSLATE_NOOP("Note", "it does not say whether it is paid; shown as unclear, not to be paid before it was asked"), Note::About::State)
                               : Note(QT_TRANSLATE_NOOP("Note", "its state is a word that is not known (%1); shown as unclear, not to be paid before it was asked"), Note::About::State).arg(safeLine(word, 40)));
    return PaymentState::Unclear;
}

/// What a letter asks to pay: as above, and also without an amount when the record tells an account and a communication of its own, with which it can be paid all the same.
std::optional<PaymentRequest> askedBy(const Record &record, Notes &remarks)
{
    const Asked &asked = record.setting().stream.asked;
    Notes ofPayment;
    auto request = besideOf(record, ofPayment);
    if (!request && asked.isWritten && !isTold(asked.amount.in(record.value())) && asked.reference.by(record.value()) == Value::By::Record) {
        ofPayment.clear();
        request = paymentOf(record, ofPayment);
        const bool canBePaidTo = request->payee && request->payee->isValid() && (request->structured ? request->structured->isValid() : !request->reference.isEmpty() && request->reference != rest::kUnreadable);
        if (!canBePaidTo)
            return std::nullopt;
    }
    remarks += ofPayment;
    return request;
}

/// A letter that tells an amount asks to pay it, whatever else it says to ask: but where it says itself that it asks nothing. A text that the file gives to every word that it does not know says nothing.
Obligation obligationOf(const Record &record, const Stream &stream, Notes &remarks)
{
    static const QStringList kWords{QStringLiteral("none"), QStringLiteral("pay"), QStringLiteral("answer"), QStringLiteral("appear")};
    Obligation obligation;
    const qsizetype place = kWords.indexOf(record.line(stream.obligation).toLower());
    if (place < 0 && stream.obligation.isWritten() && (!record.line(stream.obligation).isEmpty() || stream.obligation.unread(record.value()) || !stream.obligation.unmapped(record.value()).isEmpty()))
        remarks << Note(QT_TRANSLATE_NOOP("Note", "what it asks of you is a word that is not known"), Note::About::State);
    obligation.kind = Obligation::Kind(std::max<qsizetype>(place, 0));
    obligation.deadline = record.deadline(stream.deadline, remarks);
    Notes ofPayment;
    if (auto request = askedBy(record, ofPayment); request && place == 0 && stream.obligation.by(record.value()) == Value::By::Record) {
        remarks << Note(QT_TRANSLATE_NOOP("Note", "it tells what is to be paid, and says that it asks nothing; it is not shown as to be paid"), Note::About::State);
    } else {
        if (request && place >= 0 && obligation.kind != Obligation::Kind::Pay)
            remarks << Note(QT_TRANSLATE_NOOP("Note", "it tells what is to be paid, and does not say that it asks to pay; it is shown as to be paid"), Note::About::State);
        if (request || obligation.kind == Obligation::Kind::Pay || !stream.obligation.isWritten()) // an amount of nothing is no fault of a letter that asks nothing
            remarks += ofPayment;
        obligation.payment = std::move(request);
    }
    if (obligation.payment)
        obligation.kind = Obligation::Kind::Pay;
    else if ((obligation.deadline || !unclearLastDayOf(remarks).isEmpty()) && place < 0) // who names a last day and not for what asks something all the same
        obligation.kind = Obligation::Kind::Answer;
    return obligation;
}

std::optional<QDateTime> expiryOf(const Record &record, const Stream &stream, Notes &remarks)
{
    const auto told = record.aim(stream.expires, remarks);
    return told ? std::optional(told->lastMoment()) : std::nullopt;
}

Dossier dossierOf(const Record &record, Heading heading, Notes &remarks)
{
    const Stream &stream = record.setting().stream;
    Dossier dossier(std::move(heading));
    dossier.number = record.line(stream.number);
    dossier.origin = record.line(stream.origin);
    dossier.action = record.text(stream.action).left(kLongestText);
    Notes ofLastDay;
    dossier.answerBy = record.deadline(stream.answerBy, ofLastDay);
    const bool isTold = !dossier.action.isEmpty() && stream.action.by(record.value()) != Value::By::FileForUnknown; // words that its file writes for any record ask nothing
    const bool asks = isTold || stream.action.unread(record.value()) || dossier.answerBy || !unclearLastDayOf(ofLastDay).isEmpty();
    dossier.state = dossierState(record, asks, remarks);
    dossier.sourceState = record.line(stream.sourceState);
    dossier.phase = record.line(stream.phase);
    remarks += ofLastDay;
    dossier.target = record.aim(stream.target, remarks);
    dossier.history = historyOf(record, remarks);
    dossier.contact.service = record.line(stream.contactService);
    dossier.contact.email = record.line(stream.contactEmail);
    dossier.contact.phone = record.line(stream.contactPhone);
    dossier.contact.website = record.webLink(stream.contactWebsite, Note(QT_TRANSLATE_NOOP("Note", "the website to ask cannot be opened"), Note::About::Link), remarks);
    dossier.links = linksOf(record, remarks);
    dossier.products = productsOf(record);
    dossier.payment = besideOf(record, remarks);
    dossier.attachments = attachmentsOf(record, remarks);
    return dossier;
}

Attestation attestationOf(const Record &record, Heading heading, Notes &remarks)
{
    const Stream &stream = record.setting().stream;
    Attestation attestation(std::move(heading));
    attestation.validFrom = record.day(stream.validFrom, Note(QT_TRANSLATE_NOOP("Note", "the day from which it is valid cannot be read"), Note::About::Time), remarks);
    const qsizetype before = remarks.size();
    const Note unread(QT_TRANSLATE_NOOP("Note", "the day until which it is valid cannot be read"), Note::About::Time);
    attestation.validUntil = record.day(stream.validUntil, unread, remarks);
    if (attestation.validUntil && rest::isNought(*attestation.validUntil)) {
        attestation.validUntil.reset();
        remarks << unread;
    }
    if (remarks.size() > before)
        attestation.untilTold = unreadDay(record.clean(stream.validUntil.misread(record.value()).value_or(record.line(stream.validUntil))));
    if (attestation.validFrom && attestation.validUntil && *attestation.validUntil < *attestation.validFrom) {
        remarks << Note(QT_TRANSLATE_NOOP("Note", "it says to end before it begins"), Note::About::Order);
        attestation.validFrom.reset();
    }
    attestation.period = safeLine(record.line(stream.period), 40);
    attestation.product = record.line(stream.product);
    attestation.contents = attachmentsOf(record, remarks);
    return attestation;
}

/// When its amount was refused there is still something to pay: it stands among what asks money, without one.
Item paymentItem(const Record &record, const Heading &heading, Notes &remarks)
{
    const Stream &stream = record.setting().stream;
    PaymentRequest request = paymentOf(record, remarks);
    if (request.amount && request.amount->cents() == 0)
        request.amount.reset();
    const PaymentState state = paymentState(record, remarks);
    const QString told = record.line(stream.sourceState);
    return Payment(heading, request, record.deadline(stream.deadline, remarks), state, record.line(stream.number), attachmentsOf(record, remarks),
                   told.isEmpty() && state == PaymentState::Unclear ? unknownState(record) : told);
}

/// A document, or a notice where the policy says that such a letter only refers elsewhere: from what is told of it, never from its words.
Item letterOf(const Record &record, const Heading &heading, Notes &remarks)
{
    const Stream &stream = record.setting().stream;
    const QList<Attachment> attachments = attachmentsOf(record, remarks);
    const bool registered = rest::flag(stream.registered.in(record.value()), false);
    const bool main = std::any_of(attachments.begin(), attachments.end(), [](const Attachment &a) { return a.main; });
    const Classified decided = stream.makes == Stream::Makes::Notice ? Classified{ItemClass::Notice, ClassReason::RefersElsewhere}
                                                                      : classify({std::nullopt, registered, main, heading.sender(), heading.messageType()}, record.setting().policy);
    const auto expiry = expiryOf(record, stream, remarks);
    if (decided.value == ItemClass::Official)
        return Document{heading, obligationOf(record, stream, remarks), attachments, expiry, registered, false, false, {}, moreOf(record)};
    const QUrl link = record.webLink(stream.link, Note(QT_TRANSLATE_NOOP("Note", "where it leads to cannot be opened"), Note::About::Link), remarks);
    return Notice{heading, link.scheme() == QLatin1String("https") ? link : QUrl(), attachments, expiry, false, moreOf(record)};
}

/// Who is known by a name only is somebody else for each name, inside this source: never the owner, whose name another record may tell. Readable, for its words are searched.
PartyId partyOf(const LocalText &name, const SourceId &source)
{
    QStringList all;
    for (const Language language : kLanguages)
        all << name.in(language).simplified();
    while (all.last().isEmpty() && all.size() > 1)
        all.removeLast();
    const QString words = all.join(u'|');
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
    return PartyId(QStringLiteral("source:%1/%2").arg(source.text(), words.size() > kLongestId ? hash : words));
}

} // namespace

QString Record::clean(const QString &text) const { return m_holdsNumbers ? m_setting.numbers.outOfTitle(text) : text; }

QString Record::text(const Value &value) const { return clean(value.text(m_value)); }

QString Record::line(const Value &value) const { return clean(value.line(m_value)); }

LocalText Record::localText(const Texts &texts) const
{
    LocalText told = texts.in(m_value);
    for (const Language language : kLanguages)
        told.set(language, clean(told.in(language).left(kLongestText)));
    return told;
}

std::optional<QDateTime> Record::moment(const Value &value, const Note &unread, Notes &remarks) const
{
    const QString told = line(value);
    const auto moment = told.isEmpty() ? std::nullopt : rest::momentOf(told);
    if (!moment && (!told.isEmpty() || value.unread(m_value)))
        remarks << unread;
    return moment;
}

std::optional<QDate> Record::day(const Value &value, const Note &unread, Notes &remarks) const
{
    const QString told = line(value);
    if (rest::meansNever(told))
        return std::nullopt;
    const auto day = told.isEmpty() ? std::nullopt : rest::dayOf(told);
    if (!day && (!told.isEmpty() || value.misread(m_value)))
        remarks << unread;
    return day;
}

std::optional<Deadline> Record::deadline(const Value &value, Notes &remarks) const
{
    if (const auto misread = value.misread(m_value)) {
        remarks << refusedDate(unreadDay(clean(*misread)));
        return std::nullopt;
    }
    return rest::dueBy(line(value), remarks, rest::Midnight::EndsDayBefore);
}

std::optional<Deadline> Record::aim(const Value &value, Notes &remarks) const
{
    const auto unread = value.unread(m_value);
    const QString told = line(value);
    if (!unread && rest::meansNever(told))
        return std::nullopt;
    Notes read;
    const auto last = unread ? std::nullopt : rest::untilOf(told, rest::Midnight::EndsDayBefore, read);
    if (last && !rest::isNought(*last)) {
        remarks += read;
        return Deadline(*last);
    }
    if (unread || !told.isEmpty())
        remarks << Note(QT_TRANSLATE_NOOP("Note", "a day that it names cannot be read: %1"), Note::About::Time).arg(safeLine(clean(unread.value_or(told)), 40));
    return std::nullopt;
}

QUrl Record::webLink(const Value &value, const Note &unread, Notes &remarks) const
{
    const QString told = line(value);
    if (told.isEmpty()) {
        if (value.unread(m_value))
            remarks << unread;
        return {};
    }
    const QUrl url = webAddress(told);
    if (url.scheme() == QLatin1String("https") || isLoopback(url))
        return url;
    remarks << unread;
    return {};
}

std::vector<Record> Record::elements(const Pointer &items, qsizetype most, Notes &remarks) const
{
    std::vector<Record> all;
    const QList<QJsonValue> found = items.steps().contains(QLatin1String("[*]")) ? items.all(m_value) : QList<QJsonValue>{items.first(m_value)};
    bool cut = false;
    const auto add = [&](const QJsonValue &one) {
        if ((cut = cut || qsizetype(all.size()) >= most))
            return;
        QJsonObject object = one.toObject();
        if (one.isObject())
            object.insert(QStringLiteral("^"), m_value);
        all.emplace_back(one.isObject() ? QJsonValue(object) : one, m_setting, m_holdsNumbers);
    };
    for (const QJsonValue &one : found) {
        if (one.isUndefined() || one.isNull())
            continue;
        if (!one.isArray()) {
            add(one);
            continue;
        }
        const QJsonArray list = one.toArray();
        for (qsizetype i = 0; i < list.size() && !cut; ++i)
            add(list.at(i));
    }
    if (cut)
        remarks << Note(QT_TRANSLATE_NOOP("Note", "of one of its lists only the first %1 are kept"), Note::About::Size).arg(most);
    return all;
}

bool isMeant(const QJsonValue &record, const Stream &stream)
{
    return std::all_of(stream.only.begin(), stream.only.end(), [&](const Condition &condition) {
        const QString word = condition.value.line(record).toLower();
        return condition.in.isEmpty() ? !condition.notIn.contains(word) : condition.in.contains(word);
    });
}

tl::expected<QString, Note> idOf(const QJsonValue &record, const QByteArray &raw, const RecordSetting &setting)
{
    const QString told = setting.stream.itemId.text(record).trimmed();
    if (setting.stream.itemId.in(record).isDouble() && (told.isEmpty() || (told.size() > kMostDigits && !raw.contains(told.toLatin1()))))
        return tl::unexpected(Note(QT_TRANSLATE_NOOP("Note", "a record whose number cannot be read exactly: it is no whole number, or a very large one; written as a text it can")));
    if (told.isEmpty())
        return tl::unexpected(Note(QT_TRANSLATE_NOOP("Note", "a record without a number of its own")));
    if (told.size() > kLongestId)
        return tl::unexpected(Note(QT_TRANSLATE_NOOP("Note", "a record whose number is longer than %1 characters")).arg(kLongestId));
    const auto id = setting.numbers.outOfId(told);
    if (!id)
        return tl::unexpected(Note(QT_TRANSLATE_NOOP("Note", "a record whose number holds somebody's national number, which is not kept")));
    return *id;
}

bool isThatRecord(const QJsonValue &record, const QByteArray &raw, const QString &id, const RecordSetting &setting)
{
    const Stream &stream = setting.stream;
    if (!record.isObject())
        return false;
    if (const auto own = idOf(record, raw, setting))
        return *own == id;
    const bool looks = stream.subject.isWritten() || stream.arrived.isWritten() || stream.number.isWritten() || stream.sourceState.isWritten();
    return !looks || !stream.subject.in(record).isEmpty() || !stream.arrived.text(record).isEmpty() || !stream.number.text(record).isEmpty() || !stream.sourceState.text(record).isEmpty();
}

bool isOwnName(const LocalText &name, const Plan &plan)
{
    const auto isOwn = [&](const QString &told) {
        return std::any_of(kLanguages.begin(), kLanguages.end(), [&](Language language) { return told.compare(plan.senderName.in(language).simplified(), Qt::CaseInsensitive) == 0; });
    };
    return std::all_of(kLanguages.begin(), kLanguages.end(), [&](Language language) {
        const QString told = name.in(language).simplified();
        return told.isEmpty() || isOwn(told);
    });
}

PartyId senderOf(const Record &record, Notes &remarks)
{
    const RecordSetting &setting = record.setting();
    const QString told = record.line(setting.stream.sender).left(kLongestId);
    if (told.isEmpty()) {
        if (setting.stream.sender.unread(record.value()) || setting.stream.senderName.all.unread(record.value()))
            remarks << Note(QT_TRANSLATE_NOOP("Note", "who sends it is told in a way that cannot be read"), Note::About::Sender);
        const LocalText name = record.localText(setting.stream.senderName);
        return isOwnName(name, setting.plan) ? setting.plan.sender : partyOf(name, setting.file.id);
    }
    const auto kbo = Kbo::parse(told);
    if (kbo && !kbo->isValid())
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the sender's enterprise number does not pass its check"), Note::About::Sender);
    return PartyId(kbo ? kbo->digits() : told);
}

std::variant<Found, Quarantined> readRecord(const QJsonValue &value, const QByteArray &raw, const RecordSetting &setting, const std::optional<QString> &known)
{
    const Stream &stream = setting.stream;
    const QByteArray kept = setting.numbers.outOf(raw);
    const bool maybeLetter = stream.makes == Stream::Makes::Document;
    const auto id = known ? tl::expected<QString, Note>(*known) : idOf(value, raw, setting);
    if (!id)
        return Quarantined{{}, kept, id.error(), maybeLetter};

    const Record record(value, setting, kept != raw);
    Notes remarks;
    const PartyId sender = senderOf(record, remarks);
    const auto arrival = record.moment(stream.arrived, Note(QT_TRANSLATE_NOOP("Note", "the moment of arrival cannot be read; shown as arrived when it was first seen here"), Note::About::Time), remarks);
    if (arrival && *arrival > setting.now.addDays(2))
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the moment of arrival lies in the future"), Note::About::Order);
    const Heading heading(sender, record.localText(stream.subject), record.line(stream.type), arrival.value_or(setting.now));
    const auto item = [&]() -> Item {
        switch (stream.makes) {
        case Stream::Makes::Dossier:
            return dossierOf(record, heading, remarks);
        case Stream::Makes::Attestation:
            return attestationOf(record, heading, remarks);
        case Stream::Makes::Payment:
            return paymentItem(record, heading, remarks);
        default:
            return letterOf(record, heading, remarks);
        }
    }();
    return Found{ForeignId(*id), item, keysOf(record, stream), kept, rest::flag(stream.read.in(value), false), true, remarks, !arrival};
}

std::variant<Service, Quarantined> readService(const QJsonValue &value, const QByteArray &raw, const RecordSetting &setting)
{
    const Stream &stream = setting.stream;
    const QByteArray kept = setting.numbers.outOf(raw);
    const auto bad = [&](const Note &why, const QString &number = {}) { return Quarantined{ForeignId(number), kept, why, false}; };
    const auto id = idOf(value, raw, setting);
    if (!id)
        return bad(id.error());
    const Record record(value, setting, kept != raw);
    Notes remarks;
    Service service;
    service.id = *id;
    service.name = record.localText(stream.subject);
    service.address = record.webLink(stream.address, {}, remarks);
    if (service.address.isEmpty())
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a service without an address that can be opened")), *id);
    const QString mode = record.line(stream.mode);
    const auto known = serviceModeFromWord(mode.isEmpty() ? QStringLiteral("gateway") : mode);
    if (!known)
        return bad(Note(QT_TRANSLATE_NOOP("Note", "a service that opens in a way that is not known")), *id);
    service.mode = *known == Service::Mode::Own && !setting.plan.tellsCases() ? Service::Mode::Form : *known; // nothing would be followed here
    service.product = record.line(stream.product);
    service.owner = senderOf(record, remarks);
    return service;
}

} // namespace overzicht::declarative
