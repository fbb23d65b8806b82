// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/catalogue.h"

#include "domain/identifiers.h"
#include "domain/link.h"
#include "domain/safe_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace overzicht {

namespace {

constexpr qsizetype kLargestFile = 256 * 1024;
constexpr qsizetype kMostSystems = 500;
const QString kNoInterface = QStringLiteral("no public interface found"); ///< instead of the name of one
constexpr int kLongestText = 160, kLongestId = 40;

/// What is wrong with it; empty = nothing.
using Wrong = QString;

bool isId(const QString &text)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !text.isEmpty() && text.size() <= kLongestId && std::all_of(text.cbegin(), text.cend(), fits);
}

/// A text that shows as it stands: nothing in it is invisible, reorders or is too long.
bool isPlain(const QString &text) { return !text.isEmpty() && safeLine(text, kLongestText) == text; }

Wrong strangers(const QJsonObject &object, std::initializer_list<const char *> known)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::none_of(known.begin(), known.end(), [&](const char *name) { return it.key() == QLatin1String(name); }))
            return QStringLiteral("'%1' is not known here").arg(safeLine(it.key(), kLongestId));
    }
    return {};
}

Wrong readText(const QJsonValue &value, LocalText &text)
{
    const QJsonObject told = value.toObject();
    if (told.size() != qsizetype(std::size(kLanguages)))
        return QStringLiteral("a text must stand in four languages, and no others");
    for (const Language language : kLanguages) {
        const QString words = told.value(code(language)).toString();
        if (!isPlain(words))
            return QStringLiteral("its text in '%1' is missing, too long or hides something").arg(code(language));
        text.set(language, words);
    }
    return {};
}

Wrong readAddress(const QString &told, QUrl &address)
{
    address = webAddress(told);
    const QString host = address.host(QUrl::FullyEncoded);
    const auto plain = [](QChar c) { return c.unicode() < 0x80; };
    // A host written in other letters than it has: it must show as what it is.
    if (address.scheme() != QLatin1String("https") || address.port() != -1 || host.startsWith(QLatin1String("xn--")) || host.contains(QLatin1String(".xn--")) || !std::all_of(told.cbegin(), told.cend(), plain))
        return QStringLiteral("its address is no plain https address");
    return {};
}

Wrong readHosts(const QJsonValue &value, QStringList &hosts)
{
    if (!value.isUndefined() && !value.isArray())
        return QStringLiteral("'hosts' is no list");
    for (const QJsonValue &one : value.toArray()) {
        const QString host = one.toString();
        QUrl address;
        if (host.isEmpty() || !host.contains(u'.') || host.startsWith(QLatin1String("www.")) || host.endsWith(u'.') || !readAddress(QStringLiteral("https://") + host, address).isEmpty() || address.host(QUrl::FullyEncoded) != host)
            return QStringLiteral("one of its hosts is none");
        hosts << host;
    }
    return {};
}

Wrong readEvidence(const QJsonValue &value, System &system)
{
    if (!value.isObject())
        return QStringLiteral("it has no evidence");
    const QJsonObject told = value.toObject();
    if (const Wrong wrong = strangers(told, {"spec", "date", "test"}); !wrong.isEmpty())
        return wrong;
    System::Evidence &evidence = system.evidence;
    evidence.spec = told.value(QLatin1String("spec")).toString();
    evidence.date = QDate::fromString(told.value(QLatin1String("date")).toString(), QStringLiteral("yyyy-MM-dd"));
    evidence.test = told.value(QLatin1String("test")).toString();
    if (evidence.spec.isEmpty())
        return QStringLiteral("its evidence names no interface, and does not say that none is public");
    if (evidence.spec == kNoInterface)
        evidence.spec.clear();
    if (!evidence.date.isValid() || evidence.date.year() < 2000 || evidence.date.year() > 2100)
        return QStringLiteral("its evidence has no date");
    if (!evidence.spec.isEmpty() && !isPlain(evidence.spec))
        return QStringLiteral("its 'spec' is too long or hides something");
    const bool named = evidence.test.contains(QLatin1String(": ")) && isPlain(evidence.test);
    if (!evidence.test.isEmpty() && (!named || evidence.spec.isEmpty()))
        return QStringLiteral("its 'test' names no test of an interface");
    if (system.gives != Integration::Link && evidence.test.isEmpty())
        return QStringLiteral("it gives more than a link, and no test runs that");
    return {};
}

Wrong readWords(const QJsonObject &told, System &system)
{
    static const QHash<QString, Level> levels{{QStringLiteral("federal"), Level::Federal}, {QStringLiteral("flemish"), Level::Flemish}, {QStringLiteral("local"), Level::Local},
                                              {QStringLiteral("private"), Level::Private}, {QStringLiteral("european"), Level::European}};
    const QString level = told.value(QLatin1String("level")).toString(), opens = told.value(QLatin1String("opens")).toString();
    const auto gives = integrationFromWord(told.value(QLatin1String("gives")).toString());
    const QJsonValue mailbox = told.value(QLatin1String("mailbox"));
    if (!levels.contains(level))
        return QStringLiteral("its level is not known");
    if (opens != QLatin1String("sign-in") && opens != QLatin1String("information"))
        return QStringLiteral("it does not say what it opens");
    if (!gives)
        return QStringLiteral("it does not say what it gives");
    if (!mailbox.isUndefined() && !mailbox.isBool())
        return QStringLiteral("'mailbox' is neither true nor false");
    system.level = levels.value(level);
    system.opens = opens == QLatin1String("sign-in") ? System::Opens::SignIn : System::Opens::Information;
    system.gives = *gives;
    system.isMailbox = mailbox.toBool();
    return {};
}

bool isOwner(const QString &id, const QUrl &address)
{
    if (id.startsWith(QLatin1String("site:")))
        return id.contains(u'.') && (u'.' + address.host(QUrl::FullyEncoded)).endsWith(u'.' + id.mid(5));
    if (id.startsWith(QLatin1String("kind:")))
        return isId(id.mid(5));
    const auto number = Kbo::parse(id);
    return number && number->isValid() && number->digits() == id;
}

Wrong readServing(const QJsonObject &told, System &system)
{
    const QString owner = told.value(QLatin1String("owner")).toString();
    if (!isOwner(owner, system.address))
        return QStringLiteral("its owner is no enterprise number, not whose site it is, and no kind");
    system.owner = PartyId(owner);
    system.protocol = told.value(QLatin1String("protocol")).toString();
    if (!system.protocol.isEmpty() && !isId(system.protocol))
        return QStringLiteral("its protocol is none");
    const QJsonValue sources = told.value(QLatin1String("sources"));
    if (!sources.isUndefined() && !sources.isArray())
        return QStringLiteral("'sources' is no list");
    for (const QJsonValue &source : sources.toArray()) {
        if (!isId(source.toString()))
            return QStringLiteral("one of its sources is no id");
        system.sources << source.toString();
    }
    return {};
}

Wrong read(const QJsonValue &value, System &system)
{
    if (!value.isObject())
        return QStringLiteral("it is no object");
    const QJsonObject told = value.toObject();
    system.id = told.value(QLatin1String("id")).toString();
    if (!isId(system.id))
        return QStringLiteral("it has no id");
    for (const Wrong &wrong : {strangers(told, {"id", "name", "offers", "level", "owner", "address", "hosts", "opens", "mailbox", "gives", "protocol", "sources", "evidence"}),
                               readText(told.value(QLatin1String("name")), system.name), readText(told.value(QLatin1String("offers")), system.offers),
                               readAddress(told.value(QLatin1String("address")).toString(), system.address), readHosts(told.value(QLatin1String("hosts")), system.hosts), readWords(told, system), readServing(told, system)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return readEvidence(told.value(QLatin1String("evidence")), system);
}

} // namespace

Result<> Catalogue::add(const QByteArray &json)
{
    const auto refused = [](const QString &why) { return failure(Error::Kind::Malformed, QStringLiteral("systems: ") + why); };
    if (json.size() > kLargestFile)
        return refused(QStringLiteral("the file is too large"));
    QJsonParseError error;
    const QJsonDocument file = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !file.isObject())
        return refused(QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (const Wrong wrong = strangers(file.object(), {"version", "note", "systems"}); !wrong.isEmpty())
        return refused(wrong);
    const QJsonValue listed = file.object().value(QLatin1String("systems"));
    if (!listed.isArray() || listed.toArray().size() > kMostSystems)
        return refused(QStringLiteral("'systems' is no list, or too long a one"));
    Catalogue all = *this;
    int at = 0;
    for (const QJsonValue &value : listed.toArray()) {
        System system;
        ++at;
        Wrong wrong = read(value, system);
        if (wrong.isEmpty() && all.find(system.id))
            wrong = QStringLiteral("its id stands there already");
        for (const QString &source : std::as_const(system.sources)) {
            if (wrong.isEmpty() && (all.servedBy(SourceId(source)) || system.sources.count(source) > 1))
                wrong = QStringLiteral("source '%1' is another system already").arg(source);
        }
        if (!wrong.isEmpty())
            return refused(QStringLiteral("entry %1 (%2): %3").arg(at).arg(safeLine(system.id, kLongestId), wrong));
        all.m_systems << system;
    }
    *this = all;
    return {};
}

const System *Catalogue::find(const QString &id) const
{
    const auto it = std::find_if(m_systems.cbegin(), m_systems.cend(), [&](const System &system) { return system.id == id; });
    return it == m_systems.cend() ? nullptr : &*it;
}

const System *Catalogue::provenBy(const QString &protocol) const
{
    const auto it = std::find_if(m_systems.cbegin(), m_systems.cend(), [&](const System &system) { return !protocol.isEmpty() && system.protocol == protocol && !system.evidence.test.isEmpty(); });
    return it == m_systems.cend() ? nullptr : &*it;
}

const System *Catalogue::servedBy(const SourceId &source) const
{
    const auto it = std::find_if(m_systems.cbegin(), m_systems.cend(), [&](const System &system) { return system.sources.contains(source.text()); });
    return it == m_systems.cend() ? nullptr : &*it;
}

} // namespace overzicht
