// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "adapter/feed.h"
#include "adapter/source_file.h"
#include "adapters/declarative/value.h"
#include "base/error.h"
#include "domain/item.h"
#include "domain/service.h"

#include <QByteArray>
#include <QJsonValue>

#include <array>
#include <optional>
#include <vector>

namespace overzicht {
struct HttpResponse;
}

namespace overzicht::declarative {

/// A text in up to four languages, each found on its own, or all by one value.
struct Texts {
    Value all;
    std::array<Value, 4> each;

    LocalText in(const QJsonValue &record) const;
    bool isWritten() const;
};

struct Requested {
    bool post = false;
    QString path;                         ///< a template: "/zaken/{person.insz}"; below baseUrl, or a whole address on an allowed host
    QList<QPair<QString, QString>> query; ///< name, template
    QList<QPair<QString, QString>> headers;
    QByteArray body;                      ///< of a POST: JSON
};

/// How a list goes on: a row of a table, not code. Six ways cover what real services do.
struct Paging {
    enum class Style { None, Page, Offset, Next, Token, After };
    Style style = Style::None;
    QString parameter;      ///< page, offset, token or last seen goes into this query parameter
    QString sizeParameter;  ///< empty = the size is not asked for
    int size = 0;
    int first = 1;          ///< the number of the first page, or the first offset
    Pointer at;             ///< Next: the address; Token: the token; After: inside the last record of the page
    std::optional<Pointer> total, pages, more; ///< what the answer promises: items, pages, "there is more"
};

struct Attached {
    std::optional<Pointer> items; ///< absent = the record itself is one
    Value fileName, mediaType, size, sha256, main, language, content;
    Texts title;
    bool sizeInKilobytes = false;
    std::optional<Pointer> wrapped; ///< the content stands here in a JSON answer, as base64
    bool isWritten = false;
};

struct Asked {
    Value amount, currency, iban, reference, payee, link;
    bool isWritten = false;
};

struct Condition {
    Value value;
    QStringList in, notIn;
};

/// A pointer of the file and where it is looked for, so that one that leads nowhere can be told.
struct Place {
    enum class Of { Answer, List, Item }; ///< the whole answer; each record of the list; each record that is meant, or its detail
    Of of = Of::Item;
    std::optional<Pointer> within; ///< in each element of this list of the record
    QString where;                 ///< JSON pointer into the file
    QString written;
    Pointer pointer;
};

/// One stream of the file: what is asked, where the records stand, and what each of their values is.
struct Stream {
    enum class Makes { Document, Notice, Dossier, Attestation, Payment, Service };
    FeedId id;
    LocalText name;
    Makes makes = Makes::Dossier;
    Requested request;
    Paging paging;
    Pointer items;
    std::vector<Condition> only;
    std::optional<Requested> detail; ///< each record is asked by itself, with this
    Pointer detailItem;
    Value version;                   ///< of a record in the list: changes when the record does
    bool absentIsEmpty = false;      ///< an answer without the list has nothing
    bool notFoundIsEmpty = false;    ///< a 404 on the list means that there is nothing
    std::vector<Place> places;       ///< of its values
    QByteArray fingerprint;          ///< another definition makes an old position worthless

    // What every kind has.
    Value itemId, sender, type, arrived, read;
    Texts subject, senderName;
    Value keyDossierOrigin, keyDossierNumber, keyLink, keyMessageProvider, keyMessageId, keyOwn;
    // Of some.
    Value number; ///< of the case; of a payment: of the case it belongs to
    Value origin, state, sourceState, phase, action, answerBy, target;
    Value registered, obligation, deadline, expires, link, validFrom, validUntil, period, product, mode, address;
    struct Steps {
        Pointer items;
        Value words, at, more, state;
    };
    std::optional<Steps> history;
    Value contactService, contactEmail, contactPhone, contactWebsite;
    struct Links {
        Pointer items;
        Texts title;
        Value url;
    };
    std::optional<Links> links;
    std::optional<Pointer> products;
    struct More {
        QString key;
        LocalText name;
        Texts value;
    };
    std::vector<More> more; ///< named values beside a letter
    Asked asked;
    Attached attached;

    Feed feed(const SourceFile &file) const;
    bool ofPerson() const; ///< the person's number stands in its requests
};

/// The whole "declarative" part of a source file, checked. Values only: nothing in it can fail later but what a service sends.
struct Plan {
    std::vector<Stream> streams;
    QList<Service> services;  ///< that the file itself names, without asking anybody
    PartyId sender;           ///< of what names no other; empty = the owner of the file
    LocalText senderName;
    std::optional<Pointer> errorWords; ///< where an error of this service says why, when it is none of the usual shapes
    QStringList payHosts;     ///< where a person may be sent to pay, besides the source's own host

    const Stream *find(const FeedId &feed) const;
    bool tellsCases() const; ///< some stream makes dossiers: what people start with it can be followed here
    std::optional<Error> refusal(const HttpResponse &response) const; ///< as rest::refusal, in the service's own words
};

inline const QString kServices = QStringLiteral("services"); ///< the id of the feed of what the file itself names

/// Every mistake of the part at once; `Mistake::where` points into the whole file. Format: README.md beside this, and resources/schema/source.schema.json.
struct PlanRead {
    Plan plan;
    QList<Mistake> mistakes;
};
PlanRead readPlan(const SourceFile &file);

} // namespace overzicht::declarative
