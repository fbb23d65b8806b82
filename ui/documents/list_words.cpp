// SPDX-License-Identifier: EUPL-1.2
#include "documents/list_words.h"

#include "adapter/feed.h"
#include "documents/documents_page.h"
#include "domain/safe_text.h"
#include "kit/words.h"

#include <algorithm>

namespace overzicht {

QString listTitle(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Document:
        return DocumentsPage::tr("Documents");
    case ItemKind::Notice:
        return DocumentsPage::tr("Notices");
    case ItemKind::Dossier:
        return DocumentsPage::tr("Cases");
    case ItemKind::Attestation:
        return DocumentsPage::tr("Certificates");
    case ItemKind::Payment:
        return DocumentsPage::tr("Payments");
    }
    return {};
}

QString listNothing(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Document:
        return DocumentsPage::tr("There are no official documents.");
    case ItemKind::Notice:
        return DocumentsPage::tr("There are no notices.");
    case ItemKind::Dossier:
        return DocumentsPage::tr("There are no cases.");
    case ItemKind::Attestation:
        return DocumentsPage::tr("There are no certificates.");
    case ItemKind::Payment:
        return DocumentsPage::tr("There are no payments.");
    }
    return {};
}

QString FoundWords::count() const { return more ? DocumentsPage::tr("more than %1").arg(found) : QString::number(found); }

QString FoundWords::sentence(int total, const QString &words) const
{
    const QString about = safeLine(words, 60);
    if (found == 0)
        return DocumentsPage::tr("Nothing is about “%1”.").arg(about);
    const QString of = QString::number(qMax(total, found));
    return more ? DocumentsPage::tr("More than %n of your %1 are about “%2”.", nullptr, found).arg(of, about) : DocumentsPage::tr("%n of your %1 are about “%2”.", nullptr, found).arg(of, about);
}

namespace {

bool mayBring(const SourceState &source, ItemKind kind)
{
    return source.feeds.isEmpty() || std::any_of(source.feeds.cbegin(), source.feeds.cend(), [kind](const FeedState &feed) {
        return mayHold(feed.feed.kind, kind) || (feed.feed.kind == Feed::Kind::Federation && mayHold(Feed::Kind::Messages, kind));
    });
}

} // namespace

QStringList sourcesBehind(const Surroundings &around, ItemKind kind)
{
    QStringList names;
    const auto sources = around.reader.sources();
    const auto whole = around.reader.completeness(around.who);
    if (!sources || !whole)
        return names;
    const QDateTime now = around.clock.now();
    for (const SourceState &source : *sources) {
        if (!whole->missing.contains(source.id) || !mayBring(source, kind))
            continue;
        const QString best = safeLine(source.name.best(around.language), 80);
        const QString name = best.isEmpty() ? safeLine(source.id.text(), 80) : best;
        QDateTime good;
        bool never = source.feeds.isEmpty();
        int items = 0;
        for (const FeedState &feed : source.feeds) {
            items += feed.items;
            if (feed.health == Health::Inactive || feed.health == Health::Fresh)
                continue;
            never = never || !feed.lastOkAt.isValid();
            if (feed.lastOkAt.isValid() && (!good.isValid() || feed.lastOkAt < good))
                good = feed.lastOkAt;
        }
        names << (items > 0 && never ? DocumentsPage::tr("%1, not complete yet", "source").arg(name) : never || !good.isValid() ? DocumentsPage::tr("%1, not yet fetched", "source").arg(name) : DocumentsPage::tr("%1 after %2", "source, moment").arg(name, words::nearMoment(good, now)));
    }
    return names;
}

QString firstFew(const QStringList &names)
{
    constexpr int kFew = 3;
    const QString few = names.mid(0, kFew).join(QStringLiteral("; "));
    return names.size() <= kFew ? few : DocumentsPage::tr("%1 and %n more", "names of sources", int(names.size()) - kFew).arg(few);
}

} // namespace overzicht
