// SPDX-License-Identifier: EUPL-1.2
#include "activation/text_bundles.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace overzicht {

Result<TextBundles> TextBundles::read(const QString &folder)
{
    TextBundles bundles;
    for (const QString &version : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto refused = [&](const Error &error) { return failure(error.kind, QStringLiteral("%1: %2").arg(version, error.detail)); };
        TextBundle::Files files;
        for (const Language language : kLanguages) {
            QFile file(QStringLiteral("%1/%2/%3.json").arg(folder, version, code(language)));
            if (!file.open(QIODevice::ReadOnly))
                return refused({Error::Kind::Malformed, QStringLiteral("activation text in '%1' cannot be read").arg(code(language)), {}});
            files[size_t(language)] = file.readAll();
        }
        const auto bundle = TextBundle::read(files);
        if (!bundle)
            return refused(bundle.error());
        if (QString::number(bundle->version()) != version)
            return refused({Error::Kind::Malformed, QStringLiteral("it holds version %1").arg(bundle->version()), {}});
        if (const auto added = bundles.add(*bundle); !added)
            return refused(added.error());
    }
    return bundles;
}

Result<> TextBundles::add(const TextBundle &bundle)
{
    const auto refused = [&](const QString &why) { return failure(Error::Kind::Malformed, QStringLiteral("activation text version %1: %2").arg(bundle.version()).arg(why)); };
    const auto isBefore = [](const TextBundle &one, const TextBundle &other) { return one.version() < other.version(); };
    const auto place = std::lower_bound(m_bundles.cbegin(), m_bundles.cend(), bundle, isBefore);
    if (!m_bundles.isEmpty() && m_bundles.front().id() != bundle.id())
        return refused(QStringLiteral("its id is not that of the other versions"));
    if (place != m_bundles.cend() && place->version() == bundle.version())
        return refused(QStringLiteral("it stands there already"));
    if ((place != m_bundles.cend() && place->validFrom() < bundle.validFrom()) || (place != m_bundles.cbegin() && bundle.validFrom() < std::prev(place)->validFrom()))
        return refused(QStringLiteral("it is not valid from after the older and before the newer versions"));
    m_bundles.insert(place - m_bundles.cbegin(), bundle);
    return {};
}

const TextBundle *TextBundles::current(const QDate &day) const
{
    const auto found = std::find_if(m_bundles.crbegin(), m_bundles.crend(), [&](const TextBundle &bundle) { return bundle.validFrom() <= day; });
    return found == m_bundles.crend() ? nullptr : &*found;
}

std::optional<TextBundles::Found> TextBundles::byHash(const QByteArray &hash) const
{
    for (const TextBundle &bundle : m_bundles) {
        for (const Language language : kLanguages) {
            if (bundle.in(language).hash == hash)
                return Found{&bundle, language};
        }
    }
    return std::nullopt;
}

} // namespace overzicht
