// SPDX-License-Identifier: EUPL-1.2
#include "documents/shown_item.h"

#include "documents/row_model.h"
#include "domain/contents.h"
#include "domain/safe_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace overzicht {

bool ShownItem::awaitsBody() const { return details && offersBody(details->item) && !body; }

std::optional<int> ShownItem::letter() const
{
    if (details && content && *content >= 1 && *content <= details->attachments.size())
        return content;
    const std::optional<int> main = details ? mainContent(details->item) : std::nullopt;
    return main == kBodyContent && body ? std::nullopt : main;
}

QString ShownItem::savedPath(int attachment, const Home &home) const
{
    if (!details || attachment < 1 || attachment > details->attachments.size())
        return {};
    const QString saved = details->attachments.at(attachment - 1).savedAs;
    if (saved.isEmpty())
        return {};
    const QString path = QDir(home.folder()).absoluteFilePath(saved);
    return QFile::exists(path) ? path : QString();
}

std::optional<Instead> ShownItem::insteadOfSaved(int attachment, const Home &home) const
{
    const QString path = savedPath(attachment, home);
    return path.isEmpty() ? std::nullopt : insteadIn(path, details->attachments.at(attachment - 1).attachment);
}

bool ShownItem::isLost(int attachment, const Home &home) const { return details && details->row.goneAtSource && savedPath(attachment, home).isEmpty(); }

QUrl ShownItem::link() const { return !details || (elsewhere && elsewhere->way == Elsewhere::Way::Posing) ? QUrl() : mainLink(*details); }

MainAct ShownItem::mainKind(const Home &home) const
{
    const auto number = letter();
    const MainAct act = details ? mainAct(*details, number && !isLost(*number, home) && !reading, link(), paysFirst) : MainAct::None;
    return act == MainAct::Pay && looksFirst() ? MainAct::Paid : act;
}

QString ShownItem::sourceName(Language language) const
{
    if (!details || details->sightings.isEmpty())
        return QCoreApplication::translate("overzicht::DetailSheet", "the source");
    const Sighting &first = details->sightings.first();
    const QString name = safeLine(first.sourceName.best(language), 80);
    return name.isEmpty() ? safeLine(first.source.text(), 80) : name;
}

std::optional<int> contentFor(const Details &details, Language language)
{
    if (details.row.kind != ItemKind::Attestation || details.attachments.size() < 2)
        return std::nullopt;
    for (int i = 0; i < details.attachments.size(); ++i) {
        if (details.attachments.at(i).attachment.language == language)
            return i + 1;
    }
    return 1;
}

bool looksTheSame(const Details &a, const Details &b)
{
    return a.item == b.item && a.own == b.own && a.remarks == b.remarks && a.row.heading == b.row.heading && a.row.state == b.row.state
        && a.row.paying == b.row.paying && a.row.mayPay == b.row.mayPay && a.row.payee == b.row.payee && a.row.sameBill == b.row.sameBill && a.row.changes == b.row.changes && a.payLink == b.payLink
        && a.row.readHere == b.row.readHere && a.row.readAtSource == b.row.readAtSource && a.row.goneAtSource == b.row.goneAtSource && a.row.unlinked == b.row.unlinked
        && a.row.classified == b.row.classified && a.earlier.size() == b.earlier.size()
        && std::equal(a.attachments.begin(), a.attachments.end(), b.attachments.begin(), b.attachments.end(), [](const StoredAttachment &x, const StoredAttachment &y) { return x.savedAs == y.savedAs; })
        && std::equal(a.sightings.begin(), a.sightings.end(), b.sightings.begin(), b.sightings.end(), [](const Sighting &x, const Sighting &y) { return x.id == y.id && x.goneAt == y.goneAt && x.apart == y.apart && x.joinedBy == y.joinedBy; })
        && std::equal(a.beside.begin(), a.beside.end(), b.beside.begin(), b.beside.end(), [](const BesideCase &x, const BesideCase &y) { return x.confirmed == y.confirmed && looksSame(x.row, y.row); });
}

} // namespace overzicht
