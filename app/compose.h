// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "activation/connected_services.h"
#include "activation/text_bundles.h"
#include "adapter/registry.h"
#include "catalogue/catalogue.h"
#include "domain/language.h"
#include "domain/sender_register.h"
#include "mail/known_apps.h"

#include <QString>

class QCoreApplication;

namespace overzicht {

/// The protocols this program speaks. The only place that names them.
Registry makeRegistry();

/// Our register of senders, from the files inside the program, and what the manager of this home adds in HOME/senders/*.json (its own gateway to a source, say). An error
/// when one of them is not of its shape. The invented senders of the demo town are in it
/// only for the demo town's home (sync/demo_home.h), into which no real source can be linked: they must never confirm a name to a real person.
Result<SenderRegister> loadSenders(const QString &homeFolder);

/// The systems we know of, from the files inside the program. An error when one of them is not of its shape.
Result<Catalogue> loadSystems();

/// The texts of the activation dialog, every version that was ever shown, from the files inside the program. An error when one of them is not of its shape.
Result<TextBundles> loadActivationTexts();

/// The services that are connected to the eBox as far as was known when that version of the texts was made.
Result<ConnectedServices> loadConnectedServices(int version);

/// The apps that may tell of the same letter, from the file inside the program. An error when it is not of its shape.
Result<KnownApps> loadKnownApps();

/// Whoever works with the demo town's home works for its invented citizen: what stands for her in its source files (base/demo_person.h) is set for this process. Nothing for any other home.
void introducePersonOf(const QString &homeFolder);

/// Where a person's home is when nothing else is said: "overzicht" in the platform's folder for data.
QString defaultHome();

/// The language to speak: LC_ALL, LC_MESSAGES or LANG, the first that is set; Dutch when that says none of ours ("C", "POSIX", unknown).
Language uiLanguage();

/// Makes every text appear in that language, and dates and numbers as that language writes them in Belgium. English texts stand in the sources and need no
/// file. False when the program has no translation for it: then texts stay English.
bool installTranslations(QCoreApplication &app, Language language);

} // namespace overzicht
