// SPDX-License-Identifier: EUPL-1.2
#include "documents/seal_words.h"

#include "domain/safe_text.h"
#include "kit/words.h"

#include <QCoreApplication>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SealPart)
};

using Outcome = Seal::Outcome;
using Why = Seal::Why;
using Digest = Checked::Digest;

constexpr int kLongestName = 100;

/// A name out of a certificate, which anybody may have written.
QString quoted(const QString &foreign)
{
    QString name = safeLine(foreign, kLongestName);
    for (const char16_t quote : {u'"', u'“', u'”', u'„', u'«', u'»'})
        name.replace(quote, u'\'');
    return name.isEmpty() ? QString() : QStringLiteral("“%1”").arg(name);
}

QString nameOf(const QString &sender)
{
    const QString name = safeLine(sender, kLongestName);
    return name.isEmpty() ? Words::tr("the sender") : name;
}

bool isIntact(const Seal &seal) { return seal.outcome == Outcome::Genuine || seal.outcome == Outcome::Unrecognised; }
bool isNoPdf(const Seal &seal) { return seal.outcome == Outcome::Failed && seal.why == Why::NotAPdf; }

SealLegend legendOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Genuine: return {outcome, Tone::Ok, QStringLiteral("shield-check"), Words::tr("Genuine"), Words::tr("Nothing changed, and we know the seal as one of the sender.")};
    case Outcome::Unrecognised: return {outcome, Tone::Info, QStringLiteral("circle-help"), Words::tr("Not recognised"), Words::tr("Nothing changed, but we do not know the seal as one of the sender.")};
    case Outcome::Changed: return {outcome, Tone::Danger, QStringLiteral("shield-alert"), Words::tr("Changed"), Words::tr("Something changed after it was signed, or the seal is broken.")};
    case Outcome::Unsigned: return {outcome, Tone::Neutral, QStringLiteral("shield-off"), Words::tr("Not signed"), Words::tr("There is no seal in the letter.")};
    case Outcome::Failed: break;
    }
    return {outcome, Tone::Warn, QStringLiteral("triangle-alert"), Words::tr("Could not be checked"), Words::tr("There is a seal, but we cannot check it, or we could not look.")};
}

QString sentenceOf(const Seal &seal, const QString &sender)
{
    switch (seal.outcome) {
    case Outcome::Genuine: return Words::tr("%1 sealed this letter. Nothing in it changed since.").arg(sender);
    case Outcome::Unrecognised:
        return seal.why == Why::OutsideValidity ? Words::tr("Nothing changed in this letter since it was signed. But by its own word that was on a day when its certificate did not hold.")
                                                : Words::tr("Nothing changed in this letter since it was signed. But we do not know this seal as one of %1.").arg(sender);
    case Outcome::Changed:
        return seal.why == Why::Added ? Words::tr("Something was added to this letter after it was signed. We cannot see whether that does harm.")
            : seal.why == Why::Broken ? Words::tr("The seal of this letter is broken: it is not as a seal must be.")
                                      : Words::tr("This letter was changed after it was signed.");
    case Outcome::Unsigned: return Words::tr("There is no seal in this letter. That is so for many letters, and it does not make this one false.");
    case Outcome::Failed: break;
    }
    switch (seal.why) {
    case Why::NotAPdf: return Words::tr("This is no PDF. We look for a seal in a PDF only.");
    case Why::TooLarge: return Words::tr("This file is too large for us to look for a seal.");
    case Why::AnotherKind: return Words::tr("This letter is signed in a way that we cannot check.");
    case Why::TooWeak: return Words::tr("This letter is signed in a way that others can imitate by now.");
    case Why::None: case Why::Added: case Why::Altered: case Why::Broken: case Why::OutsideValidity: break;
    }
    return Words::tr("We could not check the seal of this letter.");
}

QString signerOf(const Seal &seal, const QDateTime &now)
{
    if (!isIntact(seal))
        return {};
    const QString signer = quoted(seal.signer), organisation = quoted(seal.organisation), issuer = quoted(seal.issuer);
    const QString name = signer.isEmpty() ? organisation : signer;
    QStringList told{name.isEmpty() ? Words::tr("No name stands in the certificate.")
        : organisation.isEmpty() || organisation == name ? Words::tr("In the certificate stands %1.").arg(name)
                                                         : Words::tr("In the certificate stands %1, of %2.").arg(name, organisation)};
    if (seal.outcome == Outcome::Unrecognised)
        told << Words::tr("Anyone can have that name put there.");
    if (!issuer.isEmpty() && issuer != signer)
        told << Words::tr("The certificate says that it was issued by %1.").arg(issuer);
    if (!seal.signedAt.isValid())
        told << Words::tr("When it was signed is not told.");
    else
        told << (seal.signedAt > now ? Words::tr("By its own word it was signed on a moment that is still to come: %1.") : Words::tr("Signed, by its own word: %1.")).arg(words::nearMoment(seal.signedAt, now));
    return told.join(u' ');
}

QString askFirst(const QString &sender) { return Words::tr("Pay nothing and do nothing that it asks. Ask %1 first. Do not use a phone number or a link from this letter.").arg(sender); }

QString nextOf(const Seal &seal, const QString &sender)
{
    switch (seal.outcome) {
    case Outcome::Genuine: case Outcome::Unsigned: return {};
    case Outcome::Changed: return askFirst(sender);
    case Outcome::Unrecognised: case Outcome::Failed: break;
    }
    return isNoPdf(seal) ? QString() : Words::tr("Does it ask something that you did not expect? Ask %1 first. Do not use a phone number or a link from this letter.").arg(sender);
}

} // namespace

QString SealWords::whole() const
{
    QStringList lines{sentence, signer, next};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

SealWords sealWords(const Checked &checked, const QString &sender, const QDateTime &now)
{
    const Seal &seal = checked.seal;
    const QString name = nameOf(sender);
    const SealLegend legend = legendOf(seal.outcome);
    SealWords words{legend.tone, legend.icon, legend.word, sentenceOf(seal, name), signerOf(seal, now), nextOf(seal, name)};
    if (isNoPdf(seal)) {
        words.tone = Tone::Neutral;
        words.icon = QStringLiteral("shield-off");
        words.heading = Words::tr("No seal to check");
    }
    if (checked.digest == Digest::Other && seal.outcome != Outcome::Changed) { // nothing beside a danger looks safe
        words.tone = Tone::Neutral;
        words.heading = Words::tr("Its seal: %1").arg(words.heading);
    }
    if (checked.digest == Digest::Same)
        words.sentence += u' ' + Words::tr("It is exactly the file that the source announced.");
    return words;
}

SealWords otherFileWords(const QString &sender)
{
    return {Tone::Danger, QStringLiteral("shield-alert"), Words::tr("This is another file than was announced"), Words::tr("The source announced a letter, and this is not that file."), {}, askFirst(nameOf(sender))};
}

QStringList lookedAt(const Checked &checked, const QString &sender)
{
    const Seal &seal = checked.seal;
    const QString name = nameOf(sender);
    QStringList all;
    if (checked.digest == Digest::Same)
        all << Words::tr("Is this the file that the source announced? Yes.");
    if (checked.digest == Digest::Other)
        all << Words::tr("Is this the file that the source announced? No.");
    if (isNoPdf(seal))
        return all << Words::tr("Is it a PDF? No.");
    if (seal.outcome == Outcome::Failed)
        return seal.why == Why::AnotherKind || seal.why == Why::TooWeak ? all << Words::tr("Is there a seal in it? Yes.") << Words::tr("Is it of a kind that we can check? No.") : all;
    if (seal.outcome == Outcome::Unsigned)
        return all << Words::tr("Is there a seal in it? No.");
    all << Words::tr("Is there a seal in it? Yes.");
    if (!isIntact(seal))
        return all << (seal.why == Why::Broken ? Words::tr("Is the seal whole? No.") : seal.why == Why::Added ? Words::tr("Does the seal cover the whole file? No.") : Words::tr("Is all of it as it was signed? No."));
    all << Words::tr("Does the seal cover the whole file? Yes.") << Words::tr("Is all of it as it was signed? Yes.");
    if (seal.why == Why::OutsideValidity)
        return all << Words::tr("Did the certificate hold on the day that it names? No.");
    return all << (seal.outcome == Outcome::Genuine ? Words::tr("Do we know the seal, or who issued it, as that of %1? Yes.") : Words::tr("Do we know the seal, or who issued it, as that of %1? No.")).arg(name);
}

QStringList notLookedAt(const Checked &checked)
{
    const Seal &seal = checked.seal;
    QStringList all;
    if (checked.digest == Digest::NotPromised)
        all << Words::tr("Whether this is the file that was sent: the source announced no digest of it.");
    if (seal.outcome == Outcome::Failed && !isNoPdf(seal))
        all << Words::tr("The seal itself.");
    if (seal.outcome == Outcome::Unsigned || isNoPdf(seal))
        all << Words::tr("Who made this letter.");
    else
        all << Words::tr("Whether the certificate was withdrawn.") << Words::tr("Whether who issued it is on the European list of trusted services.") << Words::tr("Time stamps: when it was really signed.");
    return all << Words::tr("What the letter counts for by law.");
}

QList<SealLegend> sealLegend()
{
    QList<SealLegend> all;
    for (const Outcome one : {Outcome::Genuine, Outcome::Unrecognised, Outcome::Changed, Outcome::Unsigned, Outcome::Failed})
        all << legendOf(one);
    return all;
}

std::optional<Seal::Outcome> toldOutcome(const Seal &seal) { return isNoPdf(seal) ? std::nullopt : std::optional(seal.outcome); }

} // namespace overzicht
