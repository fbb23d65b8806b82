// SPDX-License-Identifier: EUPL-1.2
#include "sources/source_words.h"

#include "domain/identifiers.h"
#include "domain/safe_text.h"
#include "kit/words.h"

namespace overzicht {

QString SourceWords::nameOf(Integration level)
{
    switch (level) {
    case Integration::Link: return tr("Link", "level");
    case Integration::Notice: return tr("Notice", "level");
    case Integration::Status: return tr("Status", "level");
    case Integration::Documents: return tr("Documents", "level");
    case Integration::Full: return tr("Full", "level");
    }
    return {};
}

QString SourceWords::missing(Integration level)
{
    switch (level) {
    case Integration::Link: return tr("We cannot fetch anything here yet.");
    case Integration::Notice: return tr("Not yet: how your cases are going, and the documents themselves.");
    case Integration::Status: return tr("Not yet: the documents themselves.");
    case Integration::Documents: return tr("Not yet: answering or paying from here.");
    case Integration::Full: break;
    }
    return {};
}

QString SourceWords::nameOf(Level level)
{
    switch (level) {
    case Level::Federal: return tr("Federal", "group of sources");
    case Level::Flemish: return tr("Flemish", "group of sources");
    case Level::Local: return tr("Local", "group of sources");
    case Level::Private: return tr("Private", "group of sources");
    case Level::European: return tr("European", "group of sources");
    case Level::Unknown: break;
    }
    return tr("Others", "group of sources");
}

QString SourceWords::nameOf(const FeedState &feed)
{
    const QString called = words::name(feed.feed.name, feed.feed.id.text());
    switch (feed.feed.kind) {
    case Feed::Kind::Directory: return tr("%1: names of senders", "feed").arg(called);
    case Feed::Kind::Federation: return tr("%1: list of providers", "feed").arg(called);
    case Feed::Kind::Services: return tr("%1: what you can ask for", "feed").arg(called);
    case Feed::Kind::Messages:
    case Feed::Kind::Dossiers:
    case Feed::Kind::Attestations:
    case Feed::Kind::Payments: break;
    }
    return called;
}

QString SourceWords::nameOf(Service::Mode mode)
{
    switch (mode) {
    case Service::Mode::Gateway: return tr("You do this on their own site.");
    case Service::Mode::Form: return tr("Their own form opens in your browser.");
    case Service::Mode::Own: return tr("Their form opens in your browser. You follow your case here.");
    }
    return {};
}

QString SourceWords::brings(const SourceState &source, bool onlyNotifies)
{
    QStringList all;
    for (const auto &[kind, name] : {std::pair{Feed::Kind::Messages, onlyNotifies ? tr("notices") : tr("letters")}, {Feed::Kind::Dossiers, tr("cases")}, {Feed::Kind::Attestations, tr("certificates")}, {Feed::Kind::Payments, tr("payments")},
                                     {Feed::Kind::Services, tr("what you can ask for")}}) {
        for (const FeedState &feed : source.feeds) {
            if (feed.feed.kind == kind && feed.health != Health::Inactive) {
                all << name;
                break;
            }
        }
    }
    QString told = all.join(QStringLiteral(", "));
    if (!told.isEmpty())
        told[0] = told.at(0).toUpper();
    return told;
}

QString SourceWords::host(const QUrl &address) { return safeLine(address.host(QUrl::FullyEncoded), 120); }

QString SourceWords::owner(const Party &party)
{
    const QString name = words::name(party.name, party.id.text());
    if (const auto number = Kbo::parse(party.id.text()))
        return tr("Owner: %1 (enterprise number %2)", "name, number").arg(name, number->shown());
    if (party.id.text().startsWith(QLatin1String("site:")))
        return tr("Owner: %1 (%2)", "name, site").arg(name, party.id.text().mid(5));
    return tr("Owner: %1", "name").arg(name);
}

QString SourceWords::ownFile(const SourceState &source, const QDateTime &now)
{
    if (source.onlyOffers())
        return tr("Its own file says what you can start there. It brings nothing here.");
    QDateTime last;
    for (const FeedState &feed : source.feeds) {
        if (feed.lastOkAt.isValid() && (!last.isValid() || feed.lastOkAt > last))
            last = feed.lastOkAt;
    }
    return last.isValid() ? tr("Its own file says how to ask it. It last answered as written there: %1.", "moment").arg(words::nearMoment(last, now)) : tr("Its own file says how to ask it. It did not answer yet.");
}

QString SourceWords::evidence(const System::Evidence &evidence)
{
    return evidence.spec.isEmpty() ? tr("We found no public interface (looked on %1).").arg(words::longDay(evidence.date)) : tr("Interface: %1, of %2.", "name, day").arg(evidence.spec, words::longDay(evidence.date));
}

} // namespace overzicht
