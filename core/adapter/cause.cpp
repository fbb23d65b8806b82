// SPDX-License-Identifier: EUPL-1.2
#include "adapter/cause.h"

#include "adapter/key_trouble.h"
#include "base/keeping_trouble.h"
#include "base/note.h"
#include "domain/safe_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace overzicht {

namespace {

QString translated(const char *english) { return QCoreApplication::translate("Cause", english); }

constexpr int kMostNotes = 4; // three, and how many more
constexpr int kLongestQuote = 160;
constexpr const char *kNothing = nullptr;
constexpr const char *kLater = QT_TRANSLATE_NOOP("Cause", "Try again later.");
constexpr const char *kLaterOwner = QT_TRANSLATE_NOOP("Cause", "Try again later; if it stays so, ask its owner.");
constexpr const char *kLaterAddress = QT_TRANSLATE_NOOP("Cause", "Try again later; if it stays so, check the address in its source file.");
constexpr const char *kInternet = QT_TRANSLATE_NOOP("Cause", "Check your internet connection, then the address in its source file.");
constexpr const char *kAddress = QT_TRANSLATE_NOOP("Cause", "Check the address in its source file; if that is right, ask its owner.");
constexpr const char *kWhom = QT_TRANSLATE_NOOP("Cause", "Check the address and the national number that are used for it; if both are right, ask its owner.");
constexpr const char *kItems = QT_TRANSLATE_NOOP("Cause", "Check \"items\" in its source file; if that is right, ask its owner.");
constexpr const char *kOwner = QT_TRANSLATE_NOOP("Cause", "Ask its owner.");
constexpr const char *kAllow = QT_TRANSLATE_NOOP("Cause", "If you trust it, add that address to \"allowedHosts\" in the source file.");
constexpr const char *kOffers = QT_TRANSLATE_NOOP("Cause", "Check the address in its source file; if it does not offer these, leave them out of \"offers\" there.");
constexpr const char *kEndless = QT_TRANSLATE_NOOP("Cause", "What came before stays. Ask its owner to mend it, or take this source away.");
constexpr const char *kReport = QT_TRANSLATE_NOOP("Cause", "Please tell the makers of Overzicht.");
constexpr const char *kDisk = QT_TRANSLATE_NOOP("Cause", "Check the disk and the folder, then try again.");
constexpr const char *kSender = QT_TRANSLATE_NOOP("Cause", "Try again later; if it stays so, ask the sender.");

struct Row {
    const char *detail; ///< the whole of it, without its route and host; (?<x>…) is %1 of `what`, (?<y>…) %2, (?<said>…) a server's own words
    const char *what, *next;
    bool reached = false, mistaken = false;
};

// Every detail of core/net, core/sync and the adapters that says more than the health it led to; the first that fits counts.
constexpr Row kRows[] = {
    // not reached, or not to the end
    {"ConnectionRefusedError", QT_TRANSLATE_NOOP("Cause", "Nothing answers at its address."), kLaterAddress},
    {"HostNotFoundError", QT_TRANSLATE_NOOP("Cause", "Its address was not found on the internet."), kInternet},
    {"TimeoutError|no answer within .*", QT_TRANSLATE_NOOP("Cause", "It did not answer in time."), kLater},
    {"nothing came for .*", QT_TRANSLATE_NOOP("Cause", "It began to answer and then fell silent."), kLater, true},
    {"not finished within .*", QT_TRANSLATE_NOOP("Cause", "Its answer came too slowly."), kLater, true},
    {"closed without an answer", QT_TRANSLATE_NOOP("Cause", "It hung up without an answer."), kLater, true},
    {"the answer was cut.*|the answer seems cut .*|it seems cut: .*|[0-9]+ of [0-9]+ bytes came|it cannot be continued", QT_TRANSLATE_NOOP("Cause", "Only a part came: its answer was cut off."), kLater, true},
    {"TLS refused the certificate: .*", QT_TRANSLATE_NOOP("Cause", "Its certificate cannot be trusted, so we sent it nothing."),
     QT_TRANSLATE_NOOP("Cause", "Check the date of this computer and the address in its source file; if both are right, ask its owner.")},
    {"TLS refused: .*", QT_TRANSLATE_NOOP("Cause", "No secure connection with it could be made, so we sent it nothing."), kAddress},
    {"this is no HTTP: .*", QT_TRANSLATE_NOOP("Cause", "What answers at its address is no web server."), kAddress},
    // answers that are not what was asked
    {"a web page or XML instead of JSON|a web page instead of XML", QT_TRANSLATE_NOOP("Cause", "It sent a web page instead of data."), kAddress},
    {"an empty answer|the content is empty", QT_TRANSLATE_NOOP("Cause", "It sent an empty answer."), kLaterOwner},
    {"not whole (?:JSON|XML): .*", QT_TRANSLATE_NOOP("Cause", "Its answer is damaged and cannot be read."), kLaterOwner},
    {"JSON, but not .*|XML, but .*|something else than XML|an object without a list of items|the answer holds no such content|the content's type is none|the content is not whole base64", QT_TRANSLATE_NOOP("Cause", "It sent other data than what was asked."), kAddress},
    {"XML in an encoding that is not read here", QT_TRANSLATE_NOOP("Cause", "Its answer is written in signs that we cannot read."), kOwner, true},
    {"XML with a document type or entities of its own, .*|XML of more than [0-9]+ elements inside one another|more than [0-9]+ mutations in one answer", QT_TRANSLATE_NOOP("Cause", "Its answer is made in a way that could harm this computer, so we did not read it."), kOwner, true},
    {"an answer without the list of records at (?<x>\".*?\"), but with: (?<y>.*)", QT_TRANSLATE_NOOP("Cause", "Its answer has no list at %1, but it has: %2."), kItems},
    {"an answer without the list of records at (?<x>\".*?\")", QT_TRANSLATE_NOOP("Cause", "Its answer has no list at %1."), kItems},
    {"asked one by one, [0-9]+ records in a row cannot be read", QT_TRANSLATE_NOOP("Cause", "It sent other data than what was asked."), kAddress},
    {"an answer in which one object has the member (?<x>\".*\") twice", QT_TRANSLATE_NOOP("Cause", "Its answer tells %1 twice in one place, so we do not know which one counts."), kLaterOwner, true},
    {"an answer in which one object has the same member twice", QT_TRANSLATE_NOOP("Cause", "Its answer tells the same thing twice in one place, so we do not know which one counts."), kLaterOwner, true},
    {"unchanged since nothing|HTTP 304", QT_TRANSLATE_NOOP("Cause", "It says that nothing changed, but had sent us nothing yet."), kLaterOwner},
    {"a page of more than .*|more than [0-9]+ bytes", QT_TRANSLATE_NOOP("Cause", "Its answer is far too large, so we stopped it."), kLaterOwner},
    {"declared as .* more than twice that", QT_TRANSLATE_NOOP("Cause", "What came is much larger than announced, so we stopped it."), kSender},
    {"the digest is not the one that was declared", QT_TRANSLATE_NOOP("Cause", "What came is not what the sender published."), kSender},
    {"the body cannot be unpacked.*", QT_TRANSLATE_NOOP("Cause", "Its answer came packed and cannot be unpacked."), kLaterOwner},
    {"the content came packed, .*", QT_TRANSLATE_NOOP("Cause", "Its answer came packed, which we had not asked."), kLaterOwner},
    {"more than [0-9]+ pages and no end", QT_TRANSLATE_NOOP("Cause", "Its pages never end."), kLaterOwner},
    {"more than (?<x>[0-9]+) records in one feed", QT_TRANSLATE_NOOP("Cause", "It has more than %1 things and does not end, so we stopped."), kEndless},
    {"[0-9]+ pages in a row with nothing new that can be read", QT_TRANSLATE_NOOP("Cause", "Its pages bring nothing new any more and do not end, so we stopped."), kEndless},
    {"more than (?<x>[0-9]+) records that cannot be read", QT_TRANSLATE_NOOP("Cause", "More than %1 of its things cannot be read, so we stopped."), kEndless},
    {"more than (?<x>[0-9]+) MB of records that cannot be read", QT_TRANSLATE_NOOP("Cause", "It sent more than %1 MB that cannot be read, so we stopped."), kEndless},
    {"the pages go round: .*", QT_TRANSLATE_NOOP("Cause", "Its pages go round and round."), kLaterOwner},
    {"an id in .* cannot be put in an address", QT_TRANSLATE_NOOP("Cause", "It gave this a name that cannot be asked for."), kOwner},
    // where it leads us
    {"HTTP [0-9]+ to another origin, not followed", QT_TRANSLATE_NOOP("Cause", "It sends us to another address. We did not go there, and sent nothing there."), kAddress},
    {"more than [0-9]+ redirects", QT_TRANSLATE_NOOP("Cause", "It keeps sending us from one address to another."), kAddress},
    {"HTTP [0-9]+ without a usable address|HTTP [0-9]+ would change the method", QT_TRANSLATE_NOOP("Cause", "It sends us elsewhere in a way that we cannot follow."), kAddress},
    {"http without TLS is allowed on this machine only, not to (?<x>.*)", QT_TRANSLATE_NOOP("Cause", "The address %1 is not a secure one (https), so we sent it nothing."), kAddress},
    {"no address to ask .*|not an address of a server|the scheme .* is not allowed|user info in an address of .*", QT_TRANSLATE_NOOP("Cause", "Its address cannot be used."), kAddress},
    {"the source file does not allow (?<x>.*)", QT_TRANSLATE_NOOP("Cause", "Its source file does not allow the address %1, so we sent it nothing."), kAllow},
    {"new provider (?<x>[^ ]+): not yet allowed", QT_TRANSLATE_NOOP("Cause", "It names a new provider at %1, which its source file does not allow yet. We sent it nothing."), kAllow},
    // what it says itself
    {"HTTP 401(?:: (?<said>.*))?", kNothing, kNothing},
    {"HTTP 403(?:: (?<said>.*))?; the data of this person are refused", QT_TRANSLATE_NOOP("Cause", "It does not give you the data of this person."),
     QT_TRANSLATE_NOOP("Cause", "Check that the key and the national number that are stored for it are of the same person; if they are, ask its owner.")},
    {"HTTP 403(?:: (?<said>.*))?", QT_TRANSLATE_NOOP("Cause", "It does not let your key read this."), QT_TRANSLATE_NOOP("Cause", "Ask its owner whether this key may read it.")},
    {"HTTP 404: (?<said>.*); there is no list of (?:letters|certificates) at this address", QT_TRANSLATE_NOOP("Cause", "There is no such list at its address, or it does not know who we asked about."), kWhom},
    {"HTTP [0-9]+(?:: (?<said>.*))?; there is no list of letters at this address", QT_TRANSLATE_NOOP("Cause", "There is no list of letters at its address."), kAddress},
    {"HTTP [0-9]+(?:: (?<said>.*))?; there is no list of certificates at this address", QT_TRANSLATE_NOOP("Cause", "There is no list of certificates at its address."), kOffers},
    {"HTTP [0-9]+(?:: (?<said>.*))?; there is no list of forms at this address", QT_TRANSLATE_NOOP("Cause", "There is no list of forms at its address."), kOffers},
    {"HTTP 404: (?<said>.*)", QT_TRANSLATE_NOOP("Cause", "There is nothing at the address that we asked, or it does not know who we asked about."), kWhom},
    {"HTTP 404", QT_TRANSLATE_NOOP("Cause", "There is nothing at the address that we asked."), kAddress},
    {"HTTP 410(?:: (?<said>.*))?", QT_TRANSLATE_NOOP("Cause", "What we asked is no longer there."), kAddress},
    {"HTTP (?:429|503)(?:: (?<said>.*))?", kNothing, kNothing},
    {"HTTP (?<x>4[0-9]{2})(?:: (?<said>.*))?", QT_TRANSLATE_NOOP("Cause", "It does not accept what we ask (HTTP %1)."), kOwner},
    {"HTTP (?<x>5[0-9]{2})(?:: (?<said>.*))?", QT_TRANSLATE_NOOP("Cause", "Something is wrong at the source itself (HTTP %1)."), kLaterOwner, true},
    {"HTTP (?<x>[0-9]{1,3})(?:: (?<said>.*)| .*)?", QT_TRANSLATE_NOOP("Cause", "It answers in a way that we do not know (HTTP %1)."), kLaterOwner},
    // what MAGDA says of the offices behind it
    {"MAGDA 99996(?:: (?<said>.*))?", kNothing, kNothing},
    {"MAGDA 60006(?:: (?<said>.*))?", QT_TRANSLATE_NOOP("Cause", "MAGDA asked the office that keeps these cases, and it did not answer."), kLater, true},
    {"MAGDA (?:4[0-9]*|60011)(?:: (?<said>.*))?", QT_TRANSLATE_NOOP("Cause", "MAGDA does not let this gateway ask for these cases."), kOwner, true},
    {"MAGDA (?<x>[23][0-9]*)(?:: (?<said>.*))?", QT_TRANSLATE_NOOP("Cause", "MAGDA does not accept what we ask (code %1)."), kOwner, true},
    {"MAGDA (?<x>[0-9]+)(?:: (?<said>.*))?", QT_TRANSLATE_NOOP("Cause", "MAGDA could not get these cases from the office that keeps them (code %1)."), kLaterOwner, true},
    {"SOAP fault \\(client\\)(?:: (?<said>.*))?", QT_TRANSLATE_NOOP("Cause", "It does not accept what we ask."), kOwner, true},
    {"SOAP fault \\(server\\)(?:: (?<said>.*))?", QT_TRANSLATE_NOOP("Cause", "Something is wrong at the source itself."), kLaterOwner, true},
    // here
    {"(?<x>[^/:]{1,200}\\.json):[0-9]+: .*", QT_TRANSLATE_NOOP("Cause", "Its source file %1 has a mistake, so it was not asked."), QT_TRANSLATE_NOOP("Cause", "Mend that file, or take it away."), false, true},
    {"the key holds characters that cannot be sent", QT_TRANSLATE_NOOP("Cause", "The key that is stored for it holds characters that no key has."),
     QT_TRANSLATE_NOOP("Cause", "Copy the key again, without spaces or line ends, and put it in once more.")},
    {"(?:making|protecting|measuring|reading|writing|emptying|flushing|moving) the (?:file|folder)[^:]*: .*|the folder for contents .*|the file cannot be written|the content cannot be given its name",
     QT_TRANSLATE_NOOP("Cause", "The file could not be written on this computer."), kDisk},
    {"a request header that cannot be sent|the request sets .*|an idempotency key that cannot be sent|a position of .*|nothing to ask for this content|a body is not a file|more than [0-9]+ steps and no content",
     QT_TRANSLATE_NOOP("Cause", "Overzicht could not put its question well. That is a mistake of ours, not of the source."), kReport},
    // the engine's other names, none of which is for people
    {"[A-Z][A-Za-z]{2,60}|[0-9]{1,6}", QT_TRANSLATE_NOOP("Cause", "The connection with it was broken."), kInternet},
};

QString said(const QString &words)
{
    // Marks of its own would end the quotation early.
    QString line = safeLine(words, kLongestQuote);
    for (const QChar mark : {QChar(0x201c), QChar(0x201d), QChar(0x201e), QChar(0xab), QChar(0xbb), QChar(u'"')})
        line.replace(mark, u'\'');
    return line.isEmpty() ? QString() : QCoreApplication::translate("Cause", "It said: “%1”.").arg(line);
}

Cause causeOf(const Notes &notes)
{
    QStringList told;
    for (const Note &note : notes) {
        if (const QString line = safeLine(note.worded(), kLongestQuote); !line.isEmpty() && !told.contains(line) && told.size() < kMostNotes)
            told << line;
    }
    return {asSentence(told.join(QStringLiteral("; "))), {}};
}

} // namespace

Cause Cause::of(const KeyTrouble &trouble)
{
    switch (trouble.why) {
    case KeyTrouble::Why::NotInKeyStore:
        return {QCoreApplication::translate("Cause", "There is no key for this source yet."), QCoreApplication::translate("Cause", "Put it in with: overzichtctl secret set %1").arg(trouble.name)};
    case KeyTrouble::Why::NotInEnvironment:
        return {QCoreApplication::translate("Cause", "There is no key for this source yet."), QCoreApplication::translate("Cause", "It is read from the environment variable %1, which is empty.").arg(trouble.name)};
    case KeyTrouble::Why::KeyStoreUnusable:
        return {QCoreApplication::translate("Cause", "The key store of this computer cannot be used."), QCoreApplication::translate("Cause", "Unlock it or sign in to your desktop, then try again.")};
    case KeyTrouble::Why::NotForAddress:
        return {QCoreApplication::translate("Cause", "The source file does not say which key may go to %1, so we sent it none.").arg(safeLine(trouble.name)), QCoreApplication::translate("Cause", "Add that address to \"providers\" in the source file, with its own key.")};
    case KeyTrouble::Why::NoPerson:
        return {QCoreApplication::translate("Cause", "What is kept as %1 is no national number.").arg(trouble.name), QCoreApplication::translate("Cause", "Put in the eleven digits with: overzichtctl secret set %1").arg(trouble.name)};
    case KeyTrouble::Why::NoPersonInEnvironment:
        return {QCoreApplication::translate("Cause", "What stands in the environment variable %1 is no national number.").arg(trouble.name), QCoreApplication::translate("Cause", "Set the environment variable %1 to the eleven digits.").arg(trouble.name)};
    case KeyTrouble::Why::RefusedFromEnvironment:
        return {QCoreApplication::translate("Cause", "It does not accept the key in the environment variable %1.").arg(trouble.name), QCoreApplication::translate("Cause", "Set the environment variable %1 to a key that it accepts.").arg(trouble.name)};
    case KeyTrouble::Why::NoneInFile:
        return {QCoreApplication::translate("Cause", "It asks for a key, and its source file gives none."), QCoreApplication::translate("Cause", "Ask its owner how to sign in, and write that in its source file.")};
    }
    return {};
}

Cause Cause::of(const KeepingTrouble &trouble)
{
    if (trouble.megabytesToFree > 0)
        return {QCoreApplication::translate("Cause", "What came could not be kept, because the disk is full: make at least %1 MB free, then try again.").arg(trouble.megabytesToFree), {}};
    return {QCoreApplication::translate("Cause", "What came could not be kept on this computer."), QCoreApplication::translate("Cause", "Check the disk, then try again.")};
}

std::optional<Cause> Cause::fromDetail(const QString &detail)
{
    if (const auto trouble = KeyTrouble::fromDetail(detail))
        return of(*trouble);
    if (const auto trouble = KeepingTrouble::fromDetail(detail))
        return of(*trouble);
    if (const Notes notes = notesOf(detail); !notes.isEmpty())
        return causeOf(notes);

    static const std::vector<QRegularExpression> shapes = [] {
        std::vector<QRegularExpression> all;
        for (const Row &row : kRows)
            all.emplace_back(QRegularExpression::anchoredPattern(QLatin1String(row.detail)), QRegularExpression::DotMatchesEverythingOption);
        return all;
    }();
    static const QRegularExpression place(QStringLiteral("\\A(?:/[^ ]*|\\(no route\\))(?: at [^ ]*)?: "));
    const QString told = QString(detail.left(2000)).remove(place);
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const QRegularExpressionMatch match = shapes[i].match(told);
        if (!match.hasMatch())
            continue;
        const Row &row = kRows[i];
        Cause cause{row.what ? translated(row.what) : QString(), row.next ? translated(row.next) : QString(), row.reached, !row.what, row.mistaken};
        if (cause.what.contains(QLatin1String("%2")))
            cause.what = cause.what.arg(safeLine(match.captured(QStringLiteral("x")), 100), safeLine(match.captured(QStringLiteral("y")), kLongestQuote));
        else if (cause.what.contains(QLatin1String("%1")))
            cause.what = cause.what.arg(safeLine(match.captured(QStringLiteral("x")), 100));
        if (const QString words = said(match.captured(QStringLiteral("said"))); !words.isEmpty())
            cause.what += (cause.what.isEmpty() ? QString() : QStringLiteral(" ")) + words;
        return cause.what.isEmpty() ? std::nullopt : std::optional(cause);
    }
    return std::nullopt;
}

} // namespace overzicht
