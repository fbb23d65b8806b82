// SPDX-License-Identifier: EUPL-1.2
#include "store/facts.h"

#include "adapter/refused_date.h"
#include "adapter/unclear_state.h"
#include "base/local_time.h"
#include "domain/contents.h"
#include "store/encoding.h"

#include <algorithm>

namespace overzicht {

namespace {

std::optional<Deadline> earlier(const std::optional<Deadline> &a, const std::optional<Deadline> &b)
{
    if (!a || !b)
        return a ? a : b;
    return b->lastMoment() < a->lastMoment() ? b : a;
}

RowState stateOf(const Document &d, const OwnFacts &own)
{
    if (own.doneAt || own.paidAt)
        return RowState::Done;
    return d.obligation.kind == Obligation::Kind::None ? RowState::ForInformation : RowState::ActionNeeded;
}

RowState stateOf(const Notice &, const OwnFacts &own) { return own.doneAt ? RowState::Done : RowState::ForInformation; }

RowState stateOf(const Attestation &, const OwnFacts &own) { return own.doneAt ? RowState::Done : RowState::ForInformation; }

bool isClosed(const Dossier &d) { return d.state == State::Done || d.state == State::Stopped; }

RowState stateOf(const Dossier &d, const OwnFacts &own)
{
    // What a running case asks to pay is something to do, whatever its own phase is called.
    if (d.payment && !isClosed(d))
        return own.paidAt || own.doneAt ? RowState::InProgress : RowState::ActionNeeded;
    switch (d.state) {
    case State::ActionNeeded:
        return own.doneAt ? RowState::InProgress : RowState::ActionNeeded; // what was asked is done; the case itself goes on
    case State::InProgress:
        return RowState::InProgress;
    case State::Draft:
        return RowState::Draft;
    case State::Done:
        return RowState::Done;
    case State::Stopped:
        return RowState::Stopped;
    case State::ForInformation:
        return RowState::ForInformation;
    }
    return RowState::InProgress;
}

RowState stateOf(const Payment &p, const OwnFacts &own)
{
    switch (p.state()) {
    case PaymentState::Due:
        return own.paidAt ? RowState::Paid : own.doneAt ? RowState::Done : RowState::Due;
    case PaymentState::Processing:
        return RowState::Processing;
    case PaymentState::Paid:
        return RowState::Paid;
    case PaymentState::Expired:
        return RowState::Expired;
    case PaymentState::Withdrawn:
        return RowState::Withdrawn;
    case PaymentState::Unclear: // something to look into
        return own.paidAt ? RowState::Paid : own.doneAt ? RowState::Done : RowState::Due;
    }
    return RowState::Due;
}

/// How far what it asks to pay is. Only a payment has a word of its source for that; of a letter or a case the person's own word is all there is.
Paying payingOf(const Item &item, const OwnFacts &own)
{
    if (const auto *payment = std::get_if<Payment>(&item)) {
        switch (payment->state()) {
        case PaymentState::Due:
            break;
        case PaymentState::Processing:
            return Paying::Processing;
        case PaymentState::Paid:
            return Paying::Paid;
        case PaymentState::Expired:
            return Paying::Expired;
        case PaymentState::Withdrawn:
            return Paying::Withdrawn;
        case PaymentState::Unclear:
            if (!own.paidAt && !own.doneAt)
                return Paying::Unclear;
            break;
        }
    }
    const auto *dossier = std::get_if<Dossier>(&item);
    if (own.paidAt)
        return dossier && isClosed(*dossier) ? Paying::Settled : Paying::Said;
    return own.doneAt || (dossier && isClosed(*dossier)) ? Paying::Settled : Paying::Due;
}

bool anyMain(const QList<Attachment> &attachments)
{
    return std::any_of(attachments.begin(), attachments.end(), [](const Attachment &a) { return a.main; });
}

} // namespace

void takeFrom(const Notes &remarks, Told &told)
{
    told.unclearLastDay = !unclearLastDayOf(remarks).isEmpty();
    told.unclearState = isStateUnclear(remarks);
}

void sortByAuthority(QList<Told> &told)
{
    std::stable_sort(told.begin(), told.end(), [](const Told &a, const Told &b) {
        return std::tie(a.gone, a.rank, a.firstSeen, a.sighting) < std::tie(b.gone, b.rank, b.firstSeen, b.sighting);
    });
}

const Told &speakerOf(const QList<Told> &told)
{
    // A notice only stands for the item when nobody tells it as something more.
    const auto speaker = std::find_if(told.begin(), told.end(), [](const Told &t) { return kindOf(t.item) != ItemKind::Notice; });
    return speaker == told.end() ? told.first() : *speaker;
}

namespace {

Heading inMoreLanguages(const Heading &heading, const LocalText &more)
{
    LocalText subject = heading.subject();
    for (const Language language : kLanguages) {
        if (subject.in(language).trimmed().isEmpty())
            subject.set(language, more.in(language));
    }
    return Heading(heading.sender(), subject, heading.messageType(), heading.arrivedAt(), heading.arrivalIsGuess());
}

} // namespace

Item combined(const QList<Told> &told)
{
    Item item = speakerOf(told).item;
    for (const Told &other : told) {
        if (auto *mine = std::get_if<Document>(&item)) {
            const auto *its = std::get_if<Document>(&other.item);
            if (!its)
                continue;
            if (mine->obligation.kind == Obligation::Kind::None && its->obligation.kind != Obligation::Kind::None)
                mine->obligation = its->obligation;
            mine->obligation.deadline = earlier(mine->obligation.deadline, its->obligation.deadline);
            mine->registeredMail = mine->registeredMail || its->registeredMail;
        } else if (auto *dossier = std::get_if<Dossier>(&item)) {
            const auto *its = std::get_if<Dossier>(&other.item);
            if (!its)
                continue;
            if (its->state == State::ActionNeeded && dossier->state != State::ActionNeeded) {
                dossier->state = State::ActionNeeded;
                dossier->action = its->action;
            }
            dossier->answerBy = earlier(dossier->answerBy, its->answerBy);
            if (!dossier->payment)
                dossier->payment = its->payment;
        } else if (auto *attestation = std::get_if<Attestation>(&item)) {
            // One certificate in several languages may come as several, one each.
            if (const auto *its = std::get_if<Attestation>(&other.item)) {
                for (const Attachment &content : its->contents) {
                    const auto same = [&](const Attachment &one) { return one.foreignId == content.foreignId; };
                    if (std::none_of(attestation->contents.cbegin(), attestation->contents.cend(), same))
                        attestation->contents << content;
                }
                // Its name in the other languages, from who tells it in this one; another source's words stay with it.
                if (other.feed == speakerOf(told).feed)
                    attestation->heading = inMoreLanguages(attestation->heading, its->heading.subject());
            }
        } else if (auto *payment = std::get_if<Payment>(&item)) {
            if (const auto *its = std::get_if<Payment>(&other.item))
                payment->setDue(earlier(payment->due(), its->due()));
        }
    }
    return item;
}

Facts factsOf(const Item &item, const QList<Told> &told, const OwnFacts &own, const ClassPolicy &policy)
{
    Facts f;
    f.kind = f.shown = kindOf(item);
    f.state = std::visit([&](const auto &value) { return stateOf(value, own); }, item);
    ClassFacts classFacts{own.refiled, false, false, headingOf(item).sender(), headingOf(item).messageType()};
    if (const auto *dossier = std::get_if<Dossier>(&item); dossier && f.state == RowState::InProgress && dossier->state == State::InProgress && !own.doneAt && speakerOf(told).unclearState)
        f.state = RowState::Unclear;
    if (const auto *d = std::get_if<Document>(&item)) {
        f.obligation = d->obligation.kind;
        if (d->obligation.deadline)
            f.due = d->obligation.deadline->lastMoment();
        f.expires = d->expiresAt;
        f.registered = classFacts.registeredMail = d->registeredMail;
        classFacts.mainContent = d->bodyIsMain || anyMain(d->attachments);
        f.asked = d->obligation.payment;
    } else if (const auto *n = std::get_if<Notice>(&item)) {
        f.expires = n->expiresAt;
        classFacts.mainContent = anyMain(n->attachments);
    } else if (const auto *dossier = std::get_if<Dossier>(&item)) {
        // Until when the person can answer. When the source means to be ready is its own aim: nobody is late for it.
        if (dossier->answerBy)
            f.due = dossier->answerBy->lastMoment();
        f.asked = dossier->payment;
        if (dossier->payment)
            f.obligation = Obligation::Kind::Pay;
        else if (dossier->state == State::ActionNeeded)
            f.obligation = Obligation::Kind::Answer;
    } else if (const auto *payment = std::get_if<Payment>(&item)) {
        if (payment->due())
            f.due = payment->due()->lastMoment();
        f.asked = payment->request();
        f.obligation = Obligation::Kind::Pay;
    } else if (const auto *attestation = std::get_if<Attestation>(&item)) {
        if (attestation->validUntil)
            f.expires = endOfDay(*attestation->validUntil);
    }
    if (f.kind == ItemKind::Document || f.kind == ItemKind::Notice) {
        // The adapter has decided with the same rule; here only its reason is told again, and the person's own filing.
        const Classified said = classify(classFacts, policy);
        const ItemClass kept = f.kind == ItemKind::Document ? ItemClass::Official : ItemClass::Notice;
        if (own.refiled) {
            f.shown = *own.refiled == ItemClass::Official ? ItemKind::Document : ItemKind::Notice;
            f.reason = ClassReason::Refiled;
        } else if (said.value == kept) {
            f.reason = said.reason;
        } else {
            f.reason = kept == ItemClass::Notice ? ClassReason::RefersElsewhere : ClassReason::Default;
        }
    }
    if (f.asked)
        f.paying = payingOf(item, own);
    // Being told as read by one source says nothing about a copy that another one still tells as unread; the same for out of sight.
    const auto all = [&](auto what) { return std::all_of(told.begin(), told.end(), what); };
    const bool allGone = all([](const Told &t) { return t.gone; });
    f.gone = allGone;
    const bool openedByUs = own.kept && !own.readAt; // who was not there cannot have read it
    f.readThere = !openedByUs && all([&](const Told &t) { return t.read || (t.gone && !allGone); });
    f.hidden = all([&](const Told &t) { return !t.visible || (t.gone && !allGone); });
    f.readHere = own.readAt.has_value();
    f.unread = !f.readHere && !f.readThere;
    f.todo = f.state == RowState::ActionNeeded || f.state == RowState::Due;
    if (f.todo && !f.due) {
        const auto unclear = std::find_if(told.begin(), told.end(), [&](const Told &t) { return t.unclearLastDay && kindOf(t.item) == f.kind && (!t.gone || allGone); });
        if (unclear != told.end())
            f.lookBy = endOfDay(QDateTime::fromMSecsSinceEpoch(unclear->firstSeen, brussels()).date());
    }
    f.attachments = int(attachmentsOf(item).size());
    return f;
}

} // namespace overzicht
