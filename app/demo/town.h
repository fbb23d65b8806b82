// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "demo/letters.h"
#include "demo/server.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace overzicht::demo {

class ActivationGateway;

/// The demo town: real HTTP servers on loopback that hold the letters of one invented citizen, so that everything can be seen and
/// tested without anyone's real post. It needs a QGuiApplication (its letters are painted), but no event loop. Servers: "federation",
/// the providers "federaal", "vlaams", "lindehove", "gestopt" (deactivated) and "onderneming" (the mailbox of an association), and
/// the gateways "doccle", "kbc", "burgerprofiel", which show some letters of "federaal"; those of counters.h; and "activatie", which turns its
/// citizen's eBox on and off. To follow them, the process that holds a town knows its citizen's
/// number (base/demo_person.h).
class Town {
public:
    struct Options {
        quint16 port = 0;  ///< the first of twenty in a row; 0 = any free ports
        QDateTime now;     ///< invalid = the system's clock; otherwise the town's clock starts there
        QByteArray token;  ///< not empty: every server wants it as a bearer token, read from the environment variable kTokenVariable
        QString corpusFile; ///< letters in JSON lines, for measuring: then these are served instead of the town's, as sources "corpus-1" …
        int corpusMost = 0; ///< so many of them; 0 = all
        int corpusProviders = 1;
        std::function<void()> onQuit; ///< POST {control}/quit; called from another thread
    };
    static constexpr const char *kTokenVariable = "OVERZICHT_DEMO_TOKEN";

    /// Malformed when the letters or the corpus cannot be read, Offline when a port is taken.
    static Result<std::unique_ptr<Town>> start(const Options &options);
    ~Town();

    QString base() const;    ///< what stands before /messageProviders; for a corpus, the first provider's base
    QString control() const; ///< the switchboard; its path holds a random word
    QByteArray readyLine() const; ///< {"ready":true,"base":"…","control":"…"} and a line end
    QList<QPair<QString, QByteArray>> sourceFiles() const; ///< file name and content
    static QByteArray senders(); ///< resources/senders/demo.json, for the sender register

    QStringList servers() const; ///< all that can be broken
    QString baseOf(const QString &server) const; ///< what stands before /ebox; empty = no such server
    QString originOf(const QString &server) const;
    bool breakAs(const QString &server, const Breakage &breakage); ///< false = no such server
    Breakage broken(const QString &server) const;

    QString send(const Letters::Wish &wish); ///< the new letter's id; empty = no such provider, or a corpus, which never changes
    QString sendThroughFour();               ///< one letter that four mailboxes show
    bool setRead(const QString &id, bool read);
    bool remove(const QString &id);
    QList<Letter> letters() const;

    /// How far the one service is that goes all the way (permit.h); empty in a corpus.
    QString permitStep() const;
    bool movePermit(const QString &step); ///< to that step, or to the next one when empty; false = no such step, or a corpus

    /// Turns the eBox of its citizen on and off; null in a corpus.
    const ActivationGateway *activation() const;

    void forward(std::chrono::seconds time); ///< lets the town's clock jump: letters expire, a maintenance comes

    QList<Request> requests() const; ///< who asked what since the start, or since they were forgotten
    void forgetRequests();

private:
    struct Private;
    explicit Town(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace overzicht::demo
