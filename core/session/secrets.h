// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/key_trouble.h"
#include "adapter/source_file.h"
#include "base/result.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace overzicht {

/// Secrets where the system keeps them: the key store, or the environment for tests and servers. Never in a file of ours.
/// Errors: SignInNeeded (there is none under that name), Offline (the key store cannot be reached or stays locked), Refused (a name that is not allowed).
class Secrets : public QObject {
    Q_OBJECT
public:
    explicit Secrets(QObject *parent = nullptr);
    ~Secrets() override; ///< nothing is called after that

    using Read = std::function<void(Result<QByteArray>)>;
    using Done = std::function<void(Result<>)>;
    /// Called once, from the event loop of the thread this lives in; after at most 30 seconds. The key store itself is spoken to in the
    /// application's main thread, which must have its event loop running.
    void read(const SecretPlace &place, Read read);
    void write(const QString &name, const QByteArray &secret, Done done);
    void remove(const QString &name, Done done);

    /// How long the key store may take; it may be asking the person for a password.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    struct Desk;
    std::shared_ptr<Desk> m_desk;
    std::chrono::milliseconds m_patience{30'000};
};

} // namespace overzicht
