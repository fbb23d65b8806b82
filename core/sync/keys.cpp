// SPDX-License-Identifier: EUPL-1.2
#include "sync/keys.h"

#include "adapter/key_trouble.h"
#include "net/permit.h"
#include "session/secrets.h"

#include <QPointer>

#include <memory>

namespace overzicht {

std::optional<Error> Keys::lacking(const SourceFile &file, const Permit &permit, const QUrl &address) const
{
    if (file.inszFrom && missing.contains(file.inszFrom->name))
        return Error{Error::Kind::SignInNeeded, missing.value(file.inszFrom->name).detail, {}};
    // What would be sent decides; the rest only says why there is nothing to send.
    if (!permit.tokenFor(address).isEmpty())
        return std::nullopt;
    std::optional<SecretPlace> needed = file.signIn.kind == SourceFile::SignIn::Kind::Bearer ? file.signIn.tokenFrom : std::nullopt;
    for (const SourceFile::Provider &provider : file.providers) {
        if (provider.tokenFrom && originOf(provider.baseUrl) == originOf(address)) {
            needed = provider.tokenFrom;
            if (provider.baseUrl == address)
                break; // of several at one origin its own
        }
    }
    if (needed && missing.contains(needed->name))
        return Error{Error::Kind::SignInNeeded, missing.value(needed->name).detail, {}};
    if (needed)
        return Error{Error::Kind::SignInNeeded, KeyTrouble::noKeyGoesTo(address), {}};
    return std::nullopt;
}

void readKeys(Secrets &secrets, const SourceFile &file, QObject *context, std::function<void(Keys)> ready)
{
    QList<SecretPlace> places;
    const auto want = [&](const std::optional<SecretPlace> &place) {
        if (place && !places.contains(*place))
            places << *place;
    };
    want(file.signIn.tokenFrom);
    want(file.inszFrom);
    for (const SourceFile::Provider &provider : file.providers)
        want(provider.tokenFrom);
    if (places.isEmpty()) {
        QMetaObject::invokeMethod(context, [ready] { ready({}); }, Qt::QueuedConnection);
        return;
    }
    struct Gathering {
        Keys keys;
        qsizetype left = 0;
    };
    const auto gathering = std::make_shared<Gathering>();
    gathering->left = places.size();
    for (const SecretPlace &place : std::as_const(places)) {
        secrets.read(place, [gathering, ready, alive = QPointer<QObject>(context), name = place.name](const Result<QByteArray> &secret) {
            if (secret)
                gathering->keys.tokens.insert(name, *secret);
            else
                gathering->keys.missing.insert(name, secret.error());
            if (--gathering->left == 0 && alive)
                ready(std::move(gathering->keys));
        });
    }
}

} // namespace overzicht
