// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "domain/language.h"

#include <QDate>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QUrl>

namespace overzicht {

/// The apps beside this one that may tell a person of the same letter: from which address they write, and where telling is switched off. Versioned content
/// (resources/texts/notifiers/VERSION/apps.json), never string literals:
/// {"version","date","note","apps":[{"id","name":{"nl","fr","de","en"},"sources":["…"],"safetyNet":bool?,
///   "mail":{"addresses":["…"],"hosts":["…"],"source":"https://…"?,"read"?},
///   "off":{"steps":[{"nl",…}],"source":"https://…","read":"2026-11-30"}?, "ask":{"source":"https://…","read"}?, "says":{"words":{"nl",…},"source","read"}?}],
///  "common":["…"]?}
/// What is told of an app without a page that says so, and the day it was read, does not stand there.
struct KnownApp {
    /// Words, with the page that says so and the day on which that page was read.
    struct Said {
        QList<LocalText> words;
        QUrl source;
        QDate read;
        bool isEmpty() const { return words.isEmpty(); }
    };

    QString id;
    LocalText name;
    QStringList sources;   ///< ids of linked sources that bring what this app has
    bool safetyNet = false; ///< its e-mail is the last to warn: nobody is told to switch it off
    QStringList addresses; ///< whole ones, lower case
    QStringList hosts;     ///< each stands for itself and all below it
    Said off;              ///< the steps; empty = no page was found that tells them
    Said ask;              ///< without words: where one can ask for them, and the day on which they were looked for; no source = not known
    Said says;             ///< what the app says itself of its notifications; empty = nothing known
};

class KnownApps {
public:
    /// Refused as a whole, with the app and the reason, when anything in it is not of that shape.
    static Result<KnownApps> read(const QByteArray &json);

    const QList<KnownApp> &all() const { return m_all; }
    QDate date() const { return m_date; } ///< of the list
    const QSet<QString> &common() const { return m_common; } ///< words, in lower case, that such mails say of any letter
    const KnownApp *find(const QString &id) const; ///< null = not known
    const KnownApp *of(const QString &source) const; ///< of which that linked source brings what it has; null = none
    const KnownApp *sender(const QByteArray &address) const; ///< whose address it is (addressIn); null = nobody's we know

private:
    QList<KnownApp> m_all;
    QDate m_date;
    QSet<QString> m_common;
};

} // namespace overzicht
