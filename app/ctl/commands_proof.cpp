// SPDX-License-Identifier: EUPL-1.2
// proof verify
#include "ctl/commands.h"

#include "ctl/say.h"
#include "ctl/words.h"
#include "proof/decision_keeper.h"

namespace overzicht::ctl {

namespace {

void tellVerified(Desk &desk, const DecisionKeeper::Verified &verified)
{
    const RecordCheck &check = verified.check;
    const bool isGood = check.isGood() && check.unfinished == 0;
    if (desk.arguments.json) {
        QJsonObject object{{QStringLiteral("ok"), isGood}, {QStringLiteral("entries"), check.entries.size()}, {QStringLiteral("headKnown"), verified.headKnown}};
        if (!verified.keyName.isEmpty())
            object.insert(QStringLiteral("key"), QString::fromLatin1(verified.keyName));
        if (!isGood) {
            object.insert(QStringLiteral("firstBad"), check.isGood() ? check.head.entries + 1 : check.firstBad);
            object.insert(QStringLiteral("why"), check.isGood() ? QStringLiteral("it is not finished: %1 bytes without a line end").arg(check.unfinished) : check.why);
        }
        desk.console.json(object);
        return desk.end(isGood ? Exit::Done : Exit::Failed);
    }
    if (verified.keyName.isEmpty()) {
        if (!isGood)
            return desk.stop(Exit::Failed, Say::tr("The record of decisions is gone. The key store of this computer knows that decisions were kept here; they were taken away, or deleted."));
        desk.console.line(verified.headKnown ? Say::tr("Nothing was decided here yet.") : Say::tr("No decision is kept here. Whether one was taken away cannot be seen: the key store cannot be used."));
        return desk.end(Exit::Done);
    }
    if (!isGood) {
        desk.console.line(Say::tr("Decisions before it that are as they were written: %1.").arg(check.entries.size()));
        if (check.isGood())
            return desk.stop(Exit::Failed, Say::tr("Decision %1 is not finished: either this program stopped while it was writing, or somebody added something to the record. The decisions before it are whole, and the next decision takes its place.").arg(check.head.entries + 1));
        return desk.stop(Exit::Failed, Say::tr("Decision %1 is not as it was written, or it is gone. The record of decisions was changed after it was made.").arg(check.firstBad));
    }
    desk.console.line(Say::tr("Decisions kept: %1. None was changed.").arg(check.entries.size()));
    desk.console.line(verified.headKnown ? Say::tr("None was taken away either.") : Say::tr("Whether the last ones were taken away cannot be seen: the key store does not say how many there were."));
    desk.console.line(Say::tr("Signed with the key of this computer: %1. It shows that nobody without that key changed them; to others it proves nothing more.").arg(QString::fromLatin1(verified.keyName)));
    desk.end(Exit::Done);
}

} // namespace

void runProofVerify(Desk &desk)
{
    auto keeper = std::make_unique<DecisionKeeper>(desk.home);
    DecisionKeeper *const k = keeper.get();
    desk.kept.push_back(std::move(keeper));
    k->verify([&desk](const Result<DecisionKeeper::Verified> &verified) {
        if (verified)
            return tellVerified(desk, *verified);
        const bool ofKeyStore = verified.error().kind == Error::Kind::SignInNeeded || verified.error().kind == Error::Kind::Offline;
        if (verified.error().kind == Error::Kind::Malformed && !desk.arguments.json)
            return desk.stop(Exit::Failed, Say::tr("What is needed to check the decisions is gone or was changed: the name of their key, or the record itself. Whether the decisions were changed cannot be seen."));
        desk.stop(Exit::Failed, ofKeyStore ? Say::tr("The decisions cannot be checked without their key. %1").arg(shownKeyError(verified.error(), desk.arguments.json)) : shownError(verified.error()));
    });
}

} // namespace overzicht::ctl
