// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "domain/acting.h"
#include "domain/language.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>

#include <chrono>
#include <optional>

namespace overzicht {

/// Which text a person had before them: one language of one version of a bundle, by its very bytes.
struct TextRead {
    QString id;
    QString version;
    QByteArray sha256; ///< 32 bytes, of the file of that language
    Language language = Language::Nl;
    bool operator==(const TextRead &) const = default;
};

/// How long one screen stood there, all visits together.
struct ScreenShown {
    int screen = 1; ///< from 1
    std::chrono::milliseconds shown{0};
    bool operator==(const ScreenShown &) const = default;
};

/// A question that checks understanding, with the answer that stands and how many were given before it was right or left.
struct Answered {
    QString question, answer; ///< ids of the text bundle
    int tries = 1;
    bool right = false;
    bool operator==(const Answered &) const = default;
};

/// An e-mail address that can be compared with one somebody shows, and read by nobody: SHA-256 of 16 random bytes and the address.
struct AddressKept {
    QByteArray salt, sha256;
    std::optional<QDateTime> verifiedAt; ///< with a code; nothing = it was not verified here
    QString code{};                      ///< the gateway's number of that code; not the code itself
    static AddressKept of(const QString &address, const QByteArray &salt, const std::optional<QDateTime> &verifiedAt);
    bool is(const QString &address) const;
    bool operator==(const AddressKept &) const = default;
};

/// What somebody decided about the eBox, and what they had read and answered before: the entry that is kept of it (shared/UX.md, "The activation dialog", rule 7). Never in it: the
/// national number, an address in clear, key strokes, the address of a machine. As an entry of the record of decisions:
/// {"event":"decided","what":"activate|not-now|stop|no-paper","who":"self|KBO","text":{"id","version","sha256":hex,"language"},"screens":[{"screen","ms"}],"answers":[{"question","answer","tries","right"}],
///  "address":{"salt":hex,"sha256":hex,"verifiedAt","code"},"values":{place:"…"},"notifier","channel":"home|counter|kiosk","assistedBy","key","at","skewSeconds"}; times in UTC, absent = not so or not known.
struct Decision {
    enum class What { Activate, NotNow, Stop, NoPaper }; ///< NoPaper: no copy on paper any more, of an eBox that is on (exclusivelyEbox)
    enum class Channel { Home, Counter, Kiosk };

    What what = What::NotNow;
    Acting who = Acting::self();
    TextRead text;
    QList<ScreenShown> screens;
    QList<Answered> answers;
    std::optional<AddressKept> address;
    QMap<QString, QString> values{}; ///< what was filled in in that text ({services}, {date}, {app} …), to show it as it was shown; never the address
    QString notifier;   ///< the app that was chosen for notices; empty = none was
    Channel channel = Channel::Home;
    QString assistedBy; ///< at a counter: who helped, as the counter names them; the last step the person does themselves
    QByteArray key;     ///< under which it is sent, however often: one decision is carried out once. Not with NotNow
    QDateTime at;
    std::optional<std::chrono::seconds> skew; ///< how far this computer's clock was ahead of the gateway's (behind: negative; gateway::skewOf), when that was measured before: EmailCodes::skew

    QJsonObject entry() const;
    /// Malformed when it is none, or lacks what it must have.
    static Result<Decision> fromEntry(const QJsonObject &entry);
    bool operator==(const Decision &) const = default;
};

} // namespace overzicht
