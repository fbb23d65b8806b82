// SPDX-License-Identifier: EUPL-1.2
#include "adapter/feed.h"

#include "domain/item.h"

#include <array>

namespace overzicht {

namespace {

const std::array kHealthWords{QLatin1String("never"),       QLatin1String("fresh"),  QLatin1String("stale"),          QLatin1String("busy"),
                              QLatin1String("unreachable"), QLatin1String("maintenance"), QLatin1String("faulty"),   QLatin1String("sign-in-needed"),
                              QLatin1String("refused"),     QLatin1String("not-allowed"), QLatin1String("inactive")};

} // namespace

QString word(Health health) { return kHealthWords[size_t(health)]; }

bool fails(Health health)
{
    switch (health) {
    case Health::Unreachable:
    case Health::Faulty:
    case Health::SignInNeeded:
    case Health::Refused:
    case Health::NotAllowed:
        return true;
    case Health::Never:
    case Health::Fresh:
    case Health::Stale:
    case Health::Busy:
    case Health::Maintenance:
    case Health::Inactive:
        break;
    }
    return false;
}

std::optional<Health> healthFromWord(const QString &word)
{
    for (size_t i = 0; i < kHealthWords.size(); ++i) {
        if (word == kHealthWords[i])
            return Health(i);
    }
    return std::nullopt;
}

QString word(Feed::Kind kind)
{
    switch (kind) {
    case Feed::Kind::Messages:
        return QStringLiteral("messages");
    case Feed::Kind::Directory:
        return QStringLiteral("directory");
    case Feed::Kind::Federation:
        return QStringLiteral("federation");
    case Feed::Kind::Dossiers:
        return QStringLiteral("dossiers");
    case Feed::Kind::Attestations:
        return QStringLiteral("attestations");
    case Feed::Kind::Payments:
        return QStringLiteral("payments");
    case Feed::Kind::Services:
        return QStringLiteral("services");
    }
    return {};
}

bool mayHold(Feed::Kind kind, ItemKind item)
{
    switch (kind) {
    case Feed::Kind::Messages:
        return item == ItemKind::Document || item == ItemKind::Notice || item == ItemKind::Payment;
    case Feed::Kind::Dossiers:
        return item == ItemKind::Dossier || item == ItemKind::Payment;
    case Feed::Kind::Attestations:
        return item == ItemKind::Attestation;
    case Feed::Kind::Payments:
        return item == ItemKind::Payment;
    case Feed::Kind::Directory:
    case Feed::Kind::Federation:
    case Feed::Kind::Services:
        break;
    }
    return false;
}

bool bringsItems(Feed::Kind kind)
{
    return kind != Feed::Kind::Directory && kind != Feed::Kind::Federation && kind != Feed::Kind::Services;
}

std::optional<Maintenance> Feed::maintenanceAt(const QDateTime &now) const
{
    for (const Maintenance &window : maintenance) {
        if (now >= window.from && now < window.until)
            return window;
    }
    return std::nullopt;
}

} // namespace overzicht
