// SPDX-License-Identifier: EUPL-1.2
#include "catalogue/elsewhere.h"

#include "adapter/keys.h"
#include "adapter/origin.h"
#include "catalogue/posing.h"
#include "domain/safe_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace overzicht {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Elsewhere)
};

constexpr int kLongestName = 80, kLongestHost = 120, kHttps = 443;

QString withoutWww(const QString &host) { return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host; }

QString hostOf(const QUrl &address)
{
    QString host = address.host(QUrl::FullyEncoded).toLower();
    while (host.endsWith(u'.')) // the root: the same host, written out
        host.chop(1);
    return withoutWww(host);
}

/// As it is shown: whoever looks must see that it is not the usual door.
QString shownHost(const QUrl &address)
{
    const QString port = address.port(kHttps) == kHttps ? QString() : u':' + QString::number(address.port());
    return safeLine(address.host(QUrl::FullyEncoded), kLongestHost) + port;
}

/// Below that address: of a host that many share, only below its path.
bool isBelow(const QUrl &link, const QUrl &known)
{
    QString path = known.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    const QString told = link.path();
    return isAt(hostOf(link), hostOf(known)) && (told == path || told.startsWith(path + u'/') || path.isEmpty());
}

/// Wholly that system's: below its address, or at another host of its own.
bool isOf(const QUrl &link, const System &system)
{
    return isBelow(link, system.address) || std::any_of(system.hosts.cbegin(), system.hosts.cend(), [&](const QString &host) { return isAt(hostOf(link), host); });
}

/// A page that stands for many, like the one where a person looks up their own town, is no place of its own.
bool isOne(const System &system) { return !system.owner.text().startsWith(QLatin1String("kind:")); }

const System *systemAt(const QUrl &link, const Catalogue &catalogue)
{
    const System *best = nullptr;
    const auto narrower = [](const System &a, const System &b) {
        const QString one = hostOf(a.address), other = hostOf(b.address);
        return one.size() != other.size() ? one.size() > other.size() : a.address.path().size() > b.address.path().size();
    };
    for (const System &system : catalogue.systems()) {
        if (isOne(system) && isOf(link, system) && (!best || narrower(system, *best)))
            best = &system;
    }
    return best;
}

/// Where a person signs in to see what that sender has for them, when there is one such place.
const System *systemOfSender(const PartyId &sender, const Catalogue &catalogue)
{
    const System *found = nullptr;
    for (const System &system : catalogue.systems()) {
        if (system.owner != sender || system.opens != System::Opens::SignIn || system.isMailbox)
            continue;
        if (found)
            return nullptr;
        found = &system;
    }
    return found;
}

/// Is the name of its site its alone? Not of a place, below which others have their own, and not of a firm, which may have many.
bool hasOwnName(const System &system) { return isOne(system) && system.level != Level::Private && system.address.path().size() <= 1; }

/// `own`: sites of the sender, by the register.
const System *posedAs(const QUrl &link, const Catalogue &catalogue, const QStringList &own)
{
    const auto &all = catalogue.systems();
    const QString host = hostOf(link);
    // A site that we know is itself, however much it looks like another one.
    if (host.isEmpty() || std::any_of(own.cbegin(), own.cend(), [&](const QString &known) { return isAt(host, known); })
        || std::any_of(all.cbegin(), all.cend(), [&](const System &system) { return isAt(host, hostOf(system.address)) || isOf(link, system); }))
        return nullptr;
    const auto posed = std::find_if(all.cbegin(), all.cend(), [&](const System &system) { return canBeTakenFor(host, hostOf(system.address), hasOwnName(system)); });
    return posed == all.cend() ? nullptr : &*posed;
}

bool canBeLinked(const System &system) { return system.gives > Integration::Notice && !system.protocol.isEmpty(); }

bool bringsSomething(const SourceState &source)
{
    return std::any_of(source.feeds.cbegin(), source.feeds.cend(), [](const FeedState &feed) { return feed.health != Health::Inactive && bringsItems(feed.feed.kind); });
}

/// Nothing of what is there comes through that source, except that there is something.
bool onlyTells(const System &system, const SourceState &source)
{
    return system.gives <= Integration::Notice && !system.isMailbox
           && std::all_of(source.feeds.cbegin(), source.feeds.cend(), [](const FeedState &feed) { return feed.feed.kind == Feed::Kind::Messages || !bringsItems(feed.feed.kind); });
}

struct Looked {
    const Details &details;
    const QList<SourceState> &linked;
    const Catalogue &catalogue;
    const SenderRegister &senders;

    bool toldBy(const SourceState &source) const { return details.row.channels.contains(source.id.text()); }

    QStringList ownSites() const { return details.row.heading.confirmed ? senders.hosts(details.row.senderId) : QStringList(); }

    std::optional<Elsewhere> at(const SourceState &source, Elsewhere::Way way) const
    {
        const System *system = systemOf(source, catalogue, senders);
        return Elsewhere{way, system, source.id, system ? system->name : source.name};
    }

    /// By the number of a case: who keeps it.
    std::optional<Elsewhere> byCase() const
    {
        for (const QString &key : details.keys) {
            if (!keys::isDossier(key))
                continue;
            const QStringList speakers = senders.speakers(keys::speaksFor(key));
            for (const SourceState &source : linked) {
                if (speakers.contains(source.id.text()) && !toldBy(source))
                    return at(source, Elsewhere::Way::Awaited);
            }
            for (const QString &id : speakers) {
                if (const System *system = catalogue.servedBy(SourceId(id)); system && canBeLinked(*system) && !details.row.channels.contains(id))
                    return Elsewhere{Elsewhere::Way::Linkable, system, {}, system->name};
            }
        }
        return std::nullopt;
    }

    std::optional<Elsewhere> bySystem(const System &system) const
    {
        for (const SourceState &source : linked) {
            if (systemOf(source, catalogue, senders) != &system || !bringsSomething(source))
                continue;
            if (onlyTells(system, source))
                return at(source, Elsewhere::Way::OnlyTold);
            return toldBy(source) ? std::nullopt : at(source, Elsewhere::Way::Linked);
        }
        return Elsewhere{canBeLinked(system) ? Elsewhere::Way::Linkable : Elsewhere::Way::OnlyThere, &system, {}, system.name};
    }

    std::optional<Elsewhere> bySite(const QUrl &link) const
    {
        for (const SourceState &source : linked) {
            if (std::any_of(source.feeds.cbegin(), source.feeds.cend(), [&](const FeedState &feed) { return sameOrigin(feed.feed.address, link); }))
                return toldBy(source) || !bringsSomething(source) ? std::nullopt : at(source, Elsewhere::Way::Linked);
        }
        const auto &all = catalogue.systems();
        if (std::any_of(all.cbegin(), all.cend(), [&](const System &system) { return isAt(hostOf(link), hostOf(system.address)); }))
            return std::nullopt; // a site that we know, and that many share
        const QStringList own = ownSites();
        const bool theirs = std::any_of(own.cbegin(), own.cend(), [&](const QString &host) { return isAt(hostOf(link), host); });
        if (theirs)
            return std::nullopt;
        Elsewhere unknown;
        unknown.way = Elsewhere::Way::NotKnown;
        return unknown;
    }

    std::optional<Elsewhere> find(const QUrl &link) const
    {
        if (const auto found = byCase())
            return found;
        if (const System *system = !link.isEmpty() ? systemAt(link, catalogue) : details.row.heading.confirmed ? systemOfSender(details.row.senderId, catalogue) : nullptr)
            return bySystem(*system);
        return link.isEmpty() ? std::nullopt : bySite(link);
    }
};

} // namespace

QString word(Elsewhere::Way way)
{
    switch (way) {
    case Elsewhere::Way::Awaited: return QStringLiteral("awaited");
    case Elsewhere::Way::Linked: return QStringLiteral("linked");
    case Elsewhere::Way::Linkable: return QStringLiteral("linkable");
    case Elsewhere::Way::OnlyThere: return QStringLiteral("only-there");
    case Elsewhere::Way::OnlyTold: return QStringLiteral("only-told");
    case Elsewhere::Way::NotKnown: return QStringLiteral("not-known");
    case Elsewhere::Way::Posing: return QStringLiteral("posing");
    }
    return {};
}

const System *systemOf(const SourceState &source, const Catalogue &catalogue, const SenderRegister &senders)
{
    const System *claimed = catalogue.servedBy(source.id);
    return claimed && (senders.source(source.id) || source.owner == claimed->owner) ? claimed : nullptr;
}

std::optional<Elsewhere> elsewhereOf(const Details &details, const QList<SourceState> &linked, const Catalogue &catalogue, const SenderRegister &senders)
{
    const auto *notice = std::get_if<Notice>(&details.item);
    if (!notice || !details.row.heading.resembles.isEmpty())
        return std::nullopt;
    const QString host = notice->link.isEmpty() ? QString() : shownHost(notice->link);
    const Looked looked{details, linked, catalogue, senders};
    if (const System *posed = posedAs(notice->link, catalogue, looked.ownSites()))
        return Elsewhere{Elsewhere::Way::Posing, posed, {}, posed->name, {}, host};
    auto found = looked.find(notice->link);
    if (found) {
        found->address = !notice->link.isEmpty() ? notice->link : found->system ? found->system->address : QUrl();
        found->host = host;
    }
    return found;
}

QString sentenceOf(const Elsewhere &elsewhere, Language language)
{
    const QString name = safeLine(elsewhere.name.best(language), kLongestName);
    switch (elsewhere.way) {
    case Elsewhere::Way::Awaited: return Words::tr("This is about a case at %1. That source is linked, but it has not told of this case yet.").arg(name);
    case Elsewhere::Way::Linked: return Words::tr("What comes from %1 stands in your overview as well. This notice does not say which of it it is about.").arg(name);
    case Elsewhere::Way::Linkable: return Words::tr("This stands at %1. You can link that source: then you see it here as well.").arg(name);
    case Elsewhere::Way::OnlyThere: return Words::tr("This stands only at %1. We cannot fetch anything from there yet.").arg(name);
    case Elsewhere::Way::OnlyTold: return Words::tr("This stands only at %1. From there we only get notices.").arg(name);
    case Elsewhere::Way::NotKnown: return Words::tr("We do not know the site %1. Look well at that name before you sign in there.").arg(elsewhere.host);
    case Elsewhere::Way::Posing:
        return Words::tr("This notice leads to %1. That looks like %2, the site of %3, but it is another one. Do not go there, and give nothing there.").arg(elsewhere.host, hostOf(elsewhere.system->address), name);
    }
    return {};
}

} // namespace overzicht
