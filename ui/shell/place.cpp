// SPDX-License-Identifier: EUPL-1.2
#include "shell/place.h"

#include <QCoreApplication>

namespace overzicht {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Place)
};
} // namespace

QString nameOf(Place place) { return menuNameOf(place).remove(u'&'); }

QString menuNameOf(Place place)
{
    switch (place) {
    case Place::Overview: return Words::tr("&Overview");
    case Place::Documents: return Words::tr("&Documents");
    case Place::Dossiers: return Words::tr("&Cases");
    case Place::Attestations: return Words::tr("C&ertificates");
    case Place::Payments: return Words::tr("&Payments");
    case Place::Notices: return Words::tr("&Notices");
    case Place::Sources: return Words::tr("&Sources");
    case Place::Display: return Words::tr("D&isplay");
    case Place::Settings: return Words::tr("Se&ttings");
    case Place::Notifier: return Words::tr("One noti&fier");
    }
    return {};
}

QString iconOf(Place place)
{
    switch (place) {
    case Place::Overview: return QStringLiteral("layout-grid");
    case Place::Documents: return QStringLiteral("mail");
    case Place::Dossiers: return QStringLiteral("folder-open");
    case Place::Attestations: return QStringLiteral("badge-check");
    case Place::Payments: return QStringLiteral("wallet");
    case Place::Notices: return QStringLiteral("bell");
    case Place::Sources: return QStringLiteral("plug");
    case Place::Display: return QStringLiteral("accessibility");
    case Place::Settings: return QStringLiteral("settings");
    case Place::Notifier: return QStringLiteral("bell-ring");
    }
    return {};
}

QString wordOf(Place place)
{
    switch (place) {
    case Place::Overview: return QStringLiteral("overview");
    case Place::Documents: return QStringLiteral("documents");
    case Place::Dossiers: return QStringLiteral("dossiers");
    case Place::Attestations: return QStringLiteral("attestations");
    case Place::Payments: return QStringLiteral("payments");
    case Place::Notices: return QStringLiteral("notices");
    case Place::Sources: return QStringLiteral("sources");
    case Place::Display: return QStringLiteral("display");
    case Place::Settings: return QStringLiteral("settings");
    case Place::Notifier: return QStringLiteral("notifier");
    }
    return {};
}

Place inSideBar(Place place) { return place == Place::Notifier ? Place::Notices : place; }

std::optional<Place> placeFromWord(const QString &word)
{
    for (const Place place : kPlaces) {
        if (wordOf(place) == word)
            return place;
    }
    return word == wordOf(Place::Notifier) ? std::optional(Place::Notifier) : std::nullopt;
}

std::optional<ItemKind> kindOf(Place place)
{
    switch (place) {
    case Place::Documents: return ItemKind::Document;
    case Place::Dossiers: return ItemKind::Dossier;
    case Place::Attestations: return ItemKind::Attestation;
    case Place::Payments: return ItemKind::Payment;
    case Place::Notices: return ItemKind::Notice;
    default: return std::nullopt;
    }
}

Place placeOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Document: return Place::Documents;
    case ItemKind::Notice: return Place::Notices;
    case ItemKind::Dossier: return Place::Dossiers;
    case ItemKind::Attestation: return Place::Attestations;
    case ItemKind::Payment: return Place::Payments;
    }
    return Place::Documents;
}

} // namespace overzicht
