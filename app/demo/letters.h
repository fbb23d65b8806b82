// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/demo_person.h"
#include "base/result.h"

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <mutex>
#include <optional>

namespace overzicht::demo {

/// One text per language code: "nl", "fr", "de". Kept as JSON, because it leaves the town as JSON.
using Texts = QJsonObject;

/// One of three by language code; Dutch for any other.
QString inLanguage(const QString &language, const char *nl, const char *fr, const char *de);

/// Who sends letters in the town: what its reference data tells, and what stands on its paper.
struct Sender {
    QString id; ///< ten digits; invented ones begin with 0100
    Texts shortName, longName;
    QString initials; ///< on its logo
    QColor colour;
    QStringList address; ///< on its letterhead
    QString contact;     ///< help desk, for reference data
    QString iban;
    QString signer;      ///< under its letters
    QString application; ///< id; empty = none
    bool listed = true;  ///< false: in no directory, so that only its number is known
};

struct LetterType {
    QString id;
    Texts name;
    QStringList senders;
    int years = 3; ///< how long letters of this type stay
};

struct Application {
    QString id;
    Texts name;
    QString sender;
};

/// What a content is made from; its bytes come into being when they are first needed, and never change.
struct Paper {
    enum class Kind { Letter, Annex, Text };
    Kind kind = Kind::Letter;
    QString language = QStringLiteral("nl");
    Sender sender;
    QString reference, subject;
    QStringList paragraphs;
    QStringList to;          ///< the address block
    QString salutation;
    QList<QPair<QString, QString>> payment; ///< rows of the payment box; empty = none
    QDateTime at;
    enum class Sealing { None, Sound, Changed } sealing = Sealing::None; ///< Changed: after its seal was put on it

    QByteArray bytes() const;  ///< any thread
    QByteArray sha256() const;

    struct Made {
        QByteArray bytes, sha256;
    };

private:
    QByteArray key() const;
    const Made &made() const;
    mutable std::once_flag m_once;
    mutable Made m_made;
};

struct Enclosure {
    QString id;
    Texts title;
    QString fileName, mediaType;
    bool main = false;
    std::shared_ptr<const Paper> paper;
};

struct Bill {
    QString amount, vat; ///< decimal text, as it is sent
    QDateTime due;
    QString iban, reference;
};

struct Letter {
    QString id;       ///< as its provider calls it
    QString provider;
    QString sender;   ///< id
    QString type;
    Texts subject;    ///< may be empty: then the type's name must do
    Texts body;       ///< may be empty
    bool bodyIsMain = false;
    bool settled = false; ///< its bill is paid, and the provider no longer tells its payment data
    QDateTime at, expires;
    bool read = false, visible = true, registered = false, reply = false;
    bool four = false; ///< also reachable through the gateways
    QString attention; ///< a name; the number beside it is a test number
    QString original;  ///< id of the letter this one answers
    QString reference;
    QList<Enclosure> enclosures;
    std::optional<Bill> bill;
    QJsonArray business;
};

/// Everything the town knows, read from resources/demo/letters.json. Dates in it count from "today", so the town is always fresh.
struct Letters {
    QHash<QString, Sender> senders; ///< by id
    QMap<QString, LetterType> types;
    QMap<QString, Application> applications;
    QList<Letter> letters; ///< newest first

    /// Malformed when the file is not as it should be: which letter, and why.
    static Result<Letters> read(const QByteArray &json, const QDateTime &now);
    /// A letter written by hand at the switchboard.
    struct Wish {
        QString subject = QStringLiteral("Nieuwe brief");
        QString sender; ///< id or key in the file; empty = the town hall
        QString provider;
        QString text;
        bool main = true;
        bool four = false;
    };
    Letter write(const Wish &wish, const QDateTime &now) const;

    QHash<QString, QString> senderKeys; ///< name in the file → id
};

/// Noor Peeters, who does not exist. The number is of the government's test range; it stands in no letter.
namespace citizen {
inline const QString kName = QStringLiteral("Noor Peeters");
inline const QStringList kAddress{QStringLiteral("Kerkstraat 14"), QStringLiteral("9850 Lindehove")};
inline const QString kTestNumber = QLatin1String(kPersonNumber);
/// Her association, invented too.
inline const QString kAssociation = QStringLiteral("0100009968");
inline const QString kAssociationName = QStringLiteral("Buurtvereniging De Leieboorden vzw");
} // namespace citizen

} // namespace overzicht::demo
