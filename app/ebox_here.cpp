// SPDX-License-Identifier: EUPL-1.2
#include "ebox_here.h"

#include "base/local_time.h"
#include "compose.h"
#include "documents/open_outside.h"
#include "sync/demo_home.h"
#include "sync/keys.h"

namespace overzicht {

namespace {

Result<QByteArray> signedBy(const Result<DecisionKeeper::Verified> &verified)
{
    if (!verified)
        return failure(verified.error());
    return verified->check.isGood() ? Result<QByteArray>(verified->keyName) : failure(Error::Kind::Malformed, verified->check.why);
}

} // namespace

EboxHere::Gateway::Gateway(const SourceFile &of, const ActivationOffer &told, const Clock &clock) : file(of), offer(told), permit(file, {}), codes(asked(), clock)
{
    // Read anew for each time that somebody looks at the decisions; until they are here the gateway asks to sign in.
    readKeys(secrets, file, &secrets, [this](const Keys &keys) { permit = Permit(file, keys.tokens); });
}

EboxHere::EboxHere(const QString &home, const Clock &clock, const Acting &who, TextBundles texts, std::unique_ptr<Gateway> gateway)
    : m_texts(std::move(texts)), m_record(home), m_checked(home), m_gateway(std::move(gateway)), m_desk(m_record, clock, who, m_gateway ? std::optional(m_gateway->asked()) : std::nullopt)
{
}

std::unique_ptr<EboxHere> EboxHere::make(const Home &home, const LinkedSources &linked, const Theme &theme, const Clock &clock, const Acting &who, Language language)
{
    auto texts = loadActivationTexts();
    const auto systems = loadSystems();
    const System *ebox = systems ? systems->find(QStringLiteral("ebox")) : nullptr;
    if (!texts || !ebox)
        return {};
    std::unique_ptr<Gateway> gateway;
    for (const LinkedPtr &source : linked.sources) {
        const auto offer = source->file.actingFor == who ? activationOffer(source->file) : std::nullopt;
        // Who can turn it on goes before who only tells.
        if (offer && (!gateway || (gateway->offer.onlyTells && !offer->onlyTells)))
            gateway = std::make_unique<Gateway>(source->file, *offer, clock);
    }
    if (isDemoHome(home.folder()) && (!gateway || gateway->offer.onlyTells))
        return {};
    std::unique_ptr<EboxHere> here(new EboxHere(home.folder(), clock, who, std::move(*texts), std::move(gateway)));
    const TextBundle *bundle = here->m_texts.current(clock.now().toTimeZone(brussels()).date());
    const auto services = bundle ? loadConnectedServices(bundle->version()) : Result<ConnectedServices>(failure(Error::Kind::Gone, QStringLiteral("no text is valid today")));
    if (!services)
        return {};
    here->m_services = *services;
    const bool acts = here->m_desk.way() == ActivationWay::Gateway;
    EmailCodes *codes = acts ? &here->m_gateway->codes : nullptr;
    const LocalText name = acts ? here->m_gateway->offer.name : LocalText();
    QList<std::pair<QString, QString>> apps;
    const KnownApps known = loadKnownApps().value_or(KnownApps());
    for (const KnownApp &app : known.all())
        apps << std::pair(app.id, app.name.best(language));
    here->m_office = std::make_unique<EboxOffice>(EboxOffice::Parts{theme, clock, *bundle, *here->m_services, here->m_desk, who, language, isDemoHome(home.folder()) ? QUrl() : ebox->address, openOutside, codes, name, &here->m_voice, &here->m_texts,
                                                                          [keeper = &here->m_checked](QObject *context, const std::function<void(const Result<QByteArray> &)> &told) {
                                                                              keeper->verify([context = QPointer(context), told](const Result<DecisionKeeper::Verified> &verified) {
                                                                                  if (context)
                                                                                      told(signedBy(verified));
                                                                              });
                                                                          }, isDemoHome(home.folder()), apps});
    return here;
}

} // namespace overzicht
