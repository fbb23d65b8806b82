// SPDX-License-Identifier: EUPL-1.2
#include "compose.h"

#include "adapters/burgerprofiel/burgerprofiel.h"
#include "adapters/declarative/declarative.h"
#include "adapters/ebox/ebox.h"
#include "adapters/magda/magda.h"
#include "base/demo_person.h"
#include "sync/demo_home.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

namespace overzicht {

Registry makeRegistry()
{
    Registry registry;
    registry.add(QStringLiteral("ebox"), makeEbox, checkEbox);
    registry.add(QStringLiteral("burgerprofiel"), makeBurgerprofiel, checkBurgerprofiel);
    registry.add(QStringLiteral("declarative"), makeDeclarative, checkDeclarative);
    registry.add(QStringLiteral("magda"), makeMagda, checkMagda);
    return registry;
}

Result<SenderRegister> loadSenders(const QString &homeFolder)
{
    SenderRegister senders;
    QStringList paths{QStringLiteral(":/senders/register.json")};
    if (isDemoHome(homeFolder))
        paths << QStringLiteral(":/senders/demo.json");
    if (!homeFolder.isEmpty()) {
        const QDir own(homeFolder + QStringLiteral("/senders"));
        for (const QString &name : own.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
            paths << own.filePath(name);
    }
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Malformed, QStringLiteral("the sender register's %1 cannot be read").arg(path));
        if (const auto added = senders.add(file.readAll()); !added)
            return failure(added.error().kind, QStringLiteral("%1: %2").arg(path, added.error().detail));
    }
    return senders;
}

Result<Catalogue> loadSystems()
{
    Catalogue systems;
    const QFileInfoList files = QDir(QStringLiteral(":/systems")).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::Malformed, QStringLiteral("%1 of the systems cannot be read").arg(info.fileName()));
        if (const auto added = systems.add(file.readAll()); !added)
            return failure(added.error().kind, QStringLiteral("%1: %2").arg(info.fileName(), added.error().detail));
    }
    return systems;
}

Result<TextBundles> loadActivationTexts()
{
    return TextBundles::read(QStringLiteral(":/texts/activation"));
}

Result<ConnectedServices> loadConnectedServices(int version)
{
    QFile file(QStringLiteral(":/texts/activation/%1/services.json").arg(version));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Malformed, QStringLiteral("there is no list of connected services with version %1 of the activation texts").arg(version));
    return ConnectedServices::read(file.readAll());
}

Result<KnownApps> loadKnownApps()
{
    QFile file(QStringLiteral(":/texts/notifiers/1/apps.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Malformed, QStringLiteral("there is no list of the apps that tell of letters"));
    return KnownApps::read(file.readAll());
}

void introducePersonOf(const QString &homeFolder)
{
    if (isDemoHome(homeFolder))
        demo::introducePerson();
}

QString defaultHome() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/overzicht"); }

Language uiLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString said = qEnvironmentVariable(name);
        if (!said.isEmpty())
            return languageFromCode(said).value_or(Language::Nl);
    }
    return Language::Nl;
}

bool installTranslations(QCoreApplication &app, Language language)
{
    QLocale::setDefault(QLocale(code(language) + QStringLiteral("_BE")));
    // Those of another language, where it is chosen again.
    qDeleteAll(app.findChildren<QTranslator *>(QString(), Qt::FindDirectChildrenOnly));
    const auto install = [&](const QString &file, const QString &folder) {
        auto *translator = new QTranslator(&app);
        if (translator->load(file, folder) && app.installTranslator(translator))
            return true;
        delete translator;
        return false;
    };
    if (language == Language::En) {
        install(QStringLiteral("overzicht_en"), QStringLiteral(":/i18n")); // only "1 day" and "2 days"
        return true;
    }
    // Qt's own words ("Cancel" in a message box) before ours: the one installed last is asked first.
    install(QStringLiteral("qtbase_") + code(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(QStringLiteral("overzicht_%1_BE").arg(code(language)), QStringLiteral(":/i18n"));
}

} // namespace overzicht
