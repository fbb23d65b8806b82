// SPDX-License-Identifier: EUPL-1.2
#include "ctl/commands.h"

#include "catalogue/elsewhere.h"
#include "compose.h"
#include "ctl/json_row.h"
#include "ctl/kept_seal.h"
#include "ctl/say.h"
#include "ctl/words.h"
#include "domain/ahead.h"
#include "domain/identifiers.h"
#include "domain/safe_text.h"

namespace overzicht::ctl {

namespace {

constexpr int kLongestValue = 20'000; // characters; a whole letter may stand in a value

/// "label   value", with the labels aligned; a fact that is not known is not shown.
class Facts {
public:
    explicit Facts(Console &console) : m_console(console) {}
    void add(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            m_console.line(label + QString(std::max(1, 18 - shownWidth(label)), u' ') + value);
    }

private:
    Console &m_console;
};

QString shownPayee(const Row &row)
{
    if (!row.payee)
        return {};
    if (isNoLongerListed(row) && mayPay(*row.payee))
        return Say::tr("do not pay before you have asked: they no longer list this bill");
    switch (*row.payee) {
    case Payee::NoAccount:
        return {};
    case Payee::NotValid:
        return Say::tr("do not pay: the account number is wrong");
    case Payee::WrongCommunication:
        return Say::tr("do not pay: the structured communication is wrong");
    case Payee::AccountNotReadable:
        return Say::tr("do not pay: what is told as the account number cannot be read");
    case Payee::CommunicationNotReadable:
        return Say::tr("do not pay: what is told as the communication cannot be read");
    case Payee::NameNotReadable:
        return Say::tr("do not pay: what is told as the payee's name cannot be read");
    case Payee::Registered:
        return row.mayPay ? Say::tr("a known account of this sender") : Say::tr("do not pay before you have asked who this is");
    case Payee::Other:
        return Say::tr("do not pay: this sender is known with another account");
    case Payee::NotOfThatName:
        return Say::tr("do not pay: the payee has the name of somebody who is known with another account");
    case Payee::UnknownOfThatName:
        return Say::tr("do not pay: the payee has the name of a known service, and nothing shows that the account is theirs");
    case Payee::NotInRegister:
        return row.mayPay ? Say::tr("we know no account of this sender") : Say::tr("do not pay before you have asked who this is");
    }
    return {};
}

/// Before and after, and what to do about it.
QString shownChange(const AskChange &change, const Row &row)
{
    const QString day = shownMoment(change.at);
    switch (change.what) {
    case AskChange::What::Account: {
        const QString told = Say::tr("the account was %1, and changed on %2").arg(safeLine(Iban::asTold(change.was).shown()), day);
        return asksAboutAccount(row) ? Say::tr("%1: ask which one is right first, by their own site or phone").arg(told) : told;
    }
    case AskChange::What::Amount: return Say::tr("the amount was %1, and changed on %2").arg(shownMoney(*change.amount), day);
    case AskChange::What::Communication: return Say::tr("the communication was '%1', and changed on %2").arg(safeLine(change.was), day);
    }
    return {};
}

QString shownSameBill(const SameBill &other, Language language)
{
    const QString name = safeLine(other.sourceName.best(language), 80), source = name.isEmpty() ? safeLine(other.source.text(), 80) : name;
    const QString told = other.likeness == Likeness::OtherAccount ? Say::tr("%1 from %2, which is %3, has the same communication and another account: ask the sender which is right")
        : other.likeness == Likeness::Perhaps ? Say::tr("perhaps the same bill as %1 from %2, which is %3: is one a reminder of the other? then pay only one")
        : other.likeness == Likeness::WithoutAccount ? Say::tr("perhaps the same bill as %1 from %2, which is %3: one of them names no account, so nothing shows that it is the same one; if it is, pay it once")
                                              : Say::tr("looks like the same bill as %1 from %2, which is %3: pay it once");
    switch (other.paying) {
    case Paying::Due: return told.arg(idText(other.item), source, Say::tr("also to be paid"));
    case Paying::Said: return told.arg(idText(other.item), source, Say::tr("paid, by your word"));
    case Paying::Settled: return told.arg(idText(other.item), source, Say::tr("marked as done"));
    case Paying::Processing: return told.arg(idText(other.item), source, Say::tr("being processed"));
    case Paying::Paid: return told.arg(idText(other.item), source, Say::tr("paid"));
    case Paying::Expired: return told.arg(idText(other.item), source, Say::tr("lapsed"));
    case Paying::Unclear: return told.arg(idText(other.item), source, Say::tr("not clear"));
    case Paying::Withdrawn: return told.arg(idText(other.item), source, Say::tr("withdrawn"));
    }
    return {};
}

void showFacts(Console &console, const Details &details, const QDateTime &now, Language language)
{
    const Row &row = details.row;
    Facts facts(console);
    facts.add(Say::tr("sender"), row.heading.sender + (row.heading.confirmed ? QStringLiteral(" · ") + Say::tr("confirmed") : QString()));
    if (!row.heading.resembles.isEmpty())
        facts.add(Say::tr("careful"), Say::tr("looks like %1, but is not confirmed to be").arg(row.heading.resembles));
    if (row.sameBill)
        facts.add(Say::tr("careful"), shownSameBill(*row.sameBill, language));
    facts.add(Say::tr("subject"), row.heading.subject);
    facts.add(Say::tr("kind"), shownKind(row.kind) + QStringLiteral(" · ") + shownReason(row.classified.reason));
    facts.add(Say::tr("example"), row.demo ? Say::tr("invented by the demo town") : QString());
    facts.add(Say::tr("arrived"), row.arrivalIsGuess ? Say::tr("not told; first seen here on %1").arg(shownMoment(row.arrivedAt)) : shownMoment(row.arrivedAt));
    for (const AskChange &change : row.changes)
        facts.add(Say::tr("careful"), shownChange(change, row));
    facts.add(Say::tr("state"), shownStanding(row));
    facts.add(Say::tr("careful"), isNoLongerListed(row) ? Say::tr("they no longer list this bill: perhaps it is paid or withdrawn, ask first") : QString());
    facts.add(Say::tr("careful"), row.unlinked ? Say::tr("its source is no longer linked: this is how it was last known") : QString());
    facts.add(Say::tr("in their words"), safeLine(row.sourceState));
    facts.add(Say::tr("at the latest"), row.dueAt ? shownMoment(*row.dueAt) : details.refusedDeadline.isEmpty() ? QString() : Say::tr("'%1', a day that cannot be right").arg(details.refusedDeadline));
    facts.add(Say::tr("amount"), row.amount ? shownMoney(*row.amount) : QString());
    const auto iban = Iban::parse(row.iban);
    facts.add(Say::tr("account"), iban ? iban->shown() + (iban->isValid() ? QString() : QStringLiteral(" · ") + Say::tr("does not pass its check")) : safeLine(row.iban));
    facts.add(Say::tr("reference"), safeLine(row.reference));
    facts.add(Say::tr("payee"), shownPayee(row));
    facts.add(Say::tr("dossier"), safeLine(row.dossier));
    facts.add(row.expiresAt && *row.expiresAt < now ? Say::tr("expired at") : Say::tr("expires at"), row.expiresAt ? shownMoment(*row.expiresAt) : QString());
    facts.add(Say::tr("read"), row.readHere ? Say::tr("here") : row.readAtSource ? Say::tr("at the source") : Say::tr("no"));
    facts.add(Say::tr("registered mail"), row.registeredMail ? Say::tr("yes") : QString());
    facts.add(Say::tr("at the source"), row.goneAtSource ? Say::tr("no longer there") : row.hiddenAtSource ? Say::tr("put out of sight") : QString());
    facts.add(Say::tr("id"), idText(row.id));
}

void showOwn(Console &console, const OwnFacts &own)
{
    Facts facts(console);
    facts.add(Say::tr("done by you"), own.doneAt ? shownMoment(*own.doneAt) : QString());
    facts.add(Say::tr("paid by you"), own.paidAt ? shownMoment(*own.paidAt) : QString());
    if (own.doneBefore)
        facts.add(Say::tr("done before"), Say::tr("%1, what it asked then").arg(shownMoment(own.doneBefore->at)));
    if (own.paidBefore)
        facts.add(Say::tr("paid before"), Say::tr("%1, what it asked then").arg(shownMoment(own.paidBefore->at) + (own.paidBefore->amount ? QStringLiteral(" · ") + shownMoney(*own.paidBefore->amount) : QString())));
    facts.add(Say::tr("your note"), safeLine(own.note, 1000));
}

/// What the sender put beside the item, as the window shows it, but all of it.
void showAdded(Console &console, const Details &details, const std::optional<Elsewhere> &place, Language language)
{
    const Item &item = details.item;
    QList<BusinessValue> values;
    if (const auto *document = std::get_if<Document>(&item)) {
        values = document->businessData;
        if (const QString attention = safeLine(document->attentionOf); !attention.isEmpty())
            console.line(Say::tr("For the attention of: %1").arg(attention));
    } else if (const auto *notice = std::get_if<Notice>(&item)) {
        values = notice->businessData;
        if (!notice->link.isEmpty())
            console.line(Say::tr("Leads to: %1").arg(safeLine(notice->link.toDisplayString(QUrl::FullyEncoded), kLongestValue)));
        if (place)
            console.line(sentenceOf(*place, language) + (notice->link.isEmpty() && !place->address.isEmpty() ? u' ' + place->address.toString(QUrl::FullyEncoded) : QString()));
    }
    // As the window offers it: not what is paid, under way, to be asked about first, or perhaps paid as another bill.
    if (const Row &row = details.row; row.paying == Paying::Due && row.mayPay && !asksAboutAccount(row) && !isPaidElsewhere(row) && !details.payLink.isEmpty())
        console.line(Say::tr("Can be paid at: %1").arg(safeLine(details.payLink.toDisplayString(QUrl::FullyEncoded), kLongestValue)));
    if (const auto *dossier = std::get_if<Dossier>(&item)) {
        for (const Link &link : dossier->links)
            console.line(Say::tr("Leads to: %1").arg(safeLine(link.url.toDisplayString(QUrl::FullyEncoded), kLongestValue)));
        Facts facts(console);
        facts.add(Say::tr("what is asked"), safeLine(dossier->action));
        facts.add(Say::tr("phase"), safeLine(dossier->phase));
        facts.add(Say::tr("ready by"), dossier->target ? Say::tr("%1, as the service aims at").arg(shownMoment(dossier->target->lastMoment())) : QString());
        facts.add(Say::tr("ask them"), safeLine(QStringList{dossier->contact.service, dossier->contact.phone, dossier->contact.email}.join(u' ').simplified()));
        facts.add(Say::tr("website"), safeLine(dossier->contact.website.toDisplayString(QUrl::FullyEncoded), kLongestValue));
        facts.add(Say::tr("product"), safeLine(dossier->products.join(QStringLiteral(", ")), kLongestValue));
    } else if (const auto *attestation = std::get_if<Attestation>(&item)) {
        Facts facts(console);
        facts.add(Say::tr("about"), safeLine(attestation->period));
        facts.add(Say::tr("valid from"), attestation->validFrom ? attestation->validFrom->toString(Qt::ISODate) : QString());
        facts.add(Say::tr("valid until"), attestation->untilTold.isEmpty() ? QString() : Say::tr("'%1', a day that cannot be read").arg(safeLine(attestation->untilTold)));
        facts.add(Say::tr("product"), safeLine(attestation->product));
    }
    if (values.isEmpty())
        return;
    console.line();
    console.line(Say::tr("What the sender adds"));
    for (const BusinessValue &value : std::as_const(values)) {
        QString name = safeLine(value.name.best(language));
        if (name.isEmpty())
            name = safeLine(value.key);
        QStringList told;
        for (const LocalText &text : value.values) {
            if (const QString one = safeLine(text.best(language), kLongestValue); !one.isEmpty())
                told << one;
        }
        console.line(QStringLiteral("  %1: %2").arg(name.isEmpty() ? Say::tr("without a name") : name, told.isEmpty() ? Say::tr("no value") : told.join(QStringLiteral(", "))));
    }
}

QString earlierVersion(const EarlierVersion &version, Language language)
{
    const QString subject = safeLine(earlierSubject(version.raw).best(language), 400);
    QStringList was;
    for (const AskChange &change : version.changes)
        was << (change.amount ? shownMoney(*change.amount) : safeLine(change.what == AskChange::What::Account ? Iban::asTold(change.was).shown() : change.was));
    if (!was.isEmpty())
        return Say::tr("Earlier version, replaced on %1, that asked %2; --json shows it whole.").arg(shownMoment(version.replacedAt), was.join(QStringLiteral(", ")));
    return subject.isEmpty() ? Say::tr("Earlier version, replaced on %1; --json shows it whole.").arg(shownMoment(version.replacedAt))
                             : Say::tr("Earlier version, replaced on %1, with subject '%2'; --json shows it whole.").arg(shownMoment(version.replacedAt), subject);
}

/// Why what several sources tell stands in one item, in the words of the window.
QString joinedWords(const JoinReason &reason)
{
    switch (reason.kind) {
    case JoinReason::Kind::Message:
        return Say::tr("the same message: number %1 of %2").arg(reason.number, reason.of);
    case JoinReason::Kind::Dossier:
        return Say::tr("belongs to dossier %1").arg(reason.number);
    case JoinReason::Kind::Link:
        return Say::tr("leads to the same page, at %1").arg(reason.of);
    case JoinReason::Kind::Own:
        return Say::tr("the same number at its source: %1").arg(reason.number);
    }
    return {};
}

void showTogether(Console &console, const QList<Sighting> &sightings, Language language)
{
    for (const Sighting &sighting : sightings) {
        QStringList why;
        for (const JoinReason &reason : sighting.joinedBy)
            why << joinedWords(reason);
        if (sighting.apart)
            why << Say::tr("you set it apart");
        why.removeDuplicates();
        if (!why.isEmpty())
            console.line(Say::tr("%1, through %2: %3", "subject, source, reasons").arg(sighting.heading.subject, safeLine(sighting.sourceName.best(language)), why.join(QStringLiteral("; "))));
    }
}

/// What carries the same number of a case, or the case itself: each an item of its own.
void showBeside(Console &console, const QList<BesideCase> &beside)
{
    if (beside.isEmpty())
        return;
    console.line();
    Table table({{Say::tr("Belongs to the same case"), 20}, {Say::tr("Subject"), 56}, {Say::tr("State"), 28}, {{}, 36}, {QStringLiteral("id"), 20}});
    for (const BesideCase &one : beside)
        table.row({shownKind(one.row.kind), one.row.heading.subject, shownStanding(one.row), one.confirmed ? QString() : Say::tr("says so; not confirmed"), idText(one.row.id)});
    table.print(console);
}

void showRest(Console &console, const Details &details, const QList<std::optional<Checked>> &checked, const QDateTime &now, Language language)
{
    showBeside(console, details.beside);
    if (!details.attachments.isEmpty()) {
        console.line();
        Table table({{QStringLiteral("N"), 4, true}, {Say::tr("Content"), 60}, {Say::tr("Type"), 30}, {Say::tr("Size"), 12, true}, {{}, 24}});
        int n = 0;
        for (const StoredAttachment &stored : details.attachments) {
            const Attachment &attachment = stored.attachment;
            const QString title = safeLine(attachment.title.best(language));
            const QString file = safeLine(attachment.fileName);
            QStringList remarks;
            if (attachment.main)
                remarks << Say::tr("main content");
            if (attachment.isSigned)
                remarks << Say::tr("signed, says the sender");
            if (!stored.savedAs.isEmpty())
                remarks << Say::tr("kept here");
            table.row({QString::number(++n), title.isEmpty() || title == file ? file : file.isEmpty() ? title : title + QStringLiteral(" · ") + file, safeLine(attachment.mediaType), shownSize(attachment.kilobytes),
                       remarks.join(QStringLiteral(", "))});
        }
        table.print(console);
        for (const QString &line : checkedLines(checked))
            console.line(line);
    }
    console.line();
    Table seen({{Say::tr("Seen through"), 40}, {Say::tr("Feed"), 40}, {Say::tr("First"), 18}, {Say::tr("Last"), 18}, {{}, 24}});
    for (const Sighting &sighting : details.sightings) {
        seen.row({safeLine(sighting.sourceName.best(language)) + QStringLiteral(" (") + sighting.source.text() + u')', safeLine(sighting.feedName.best(language)), shownMoment(sighting.firstSeen),
                  shownMoment(sighting.lastSeen), sighting.goneAt ? Say::tr("no longer there") : QString()});
    }
    seen.print(console);
    showTogether(console, details.sightings, language);
    if (const auto *dossier = std::get_if<Dossier>(&details.item)) {
        for (const Step &step : dossier->history.steps()) {
            const QString at = step.at ? shownMoment(*step.at) : QString();
            console.line((isAhead(step.at, now) ? Say::tr("later: %1 %2") : Say::tr("step: %1 %2")).arg(at, safeLine(step.words)));
            for (const QString &more : step.more.split(u'\n', Qt::SkipEmptyParts))
                console.line(QStringLiteral("      ") + safeLine(more, kLongestValue));
        }
    }
    for (const EarlierVersion &version : details.earlier)
        console.line(earlierVersion(version, language));
    for (const QString &remark : worded(details.remarks))
        console.line(Say::tr("Remark: %1").arg(safeLine(remark, 400)));
}

} // namespace

void runShow(Desk &desk)
{
    const auto typed = typedId(desk);
    if (!typed)
        return;
    const auto chosen = chooseItem(desk, *typed);
    if (!chosen)
        return;
    const Details &details = chosen->details;
    const auto body = chosen->opened.reader->body(desk.who, chosen->id);
    if (!body)
        return desk.stop(Exit::Failed, shownError(body.error(), desk.arguments.json));
    const auto systems = loadSystems();
    if (!systems)
        return desk.stop(Exit::Failed, shownError(systems.error(), desk.arguments.json));
    QList<SourceState> linked = chosen->opened.states;
    linked.removeIf([&](const SourceState &source) { return !(source.actingFor == desk.who); });
    const auto place = elsewhereOf(details, linked, *systems, desk.senders);
    const QList<std::optional<Checked>> checked = checkKept(details, desk.senders, desk.home);
    if (desk.arguments.json) {
        QJsonObject object = detailsJson(details, *body);
        putChecked(object, checked);
        if (place)
            object.insert(QStringLiteral("elsewhere"), elsewhereJson(*place));
        desk.console.json(object);
    } else {
        showFacts(desk.console, details, desk.clock.now(), desk.language);
        showOwn(desk.console, details.own);
        showAdded(desk.console, details, place, desk.language);
        if (*body) {
            desk.console.line();
            desk.console.line(safeParagraphs((*body)->best(desk.language)));
        }
        showRest(desk.console, details, checked, desk.clock.now(), desk.language);
    }
    desk.end(Exit::Done);
}

} // namespace overzicht::ctl
