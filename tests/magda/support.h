// SPDX-License-Identifier: EUPL-1.2
#pragma once
// MAGDA without a network: one question out, one answer in. The answers are written here, in the shape of the XSD.

#include "printers.h"

#include "adapters/magda/magda.h"

namespace overzicht {

inline const QDateTime kNow = QDateTime::fromString(QStringLiteral("2026-11-20T09:00:00Z"), Qt::ISODate);
inline const QString kInsz = QStringLiteral("85073003328"); ///< of the person in these tests

inline QString s(const char *utf8) { return QString::fromUtf8(utf8); }

SourceFile magdaFile(const QStringList &sources = {});
HttpResponse xml(const QByteArray &body, int status = 200, const char *type = "text/xml", const char *charset = "");

/// One DossierMutatie. What is empty is left out.
struct Written {
    QByteArray origin = "VAPH", number = "D-1", name = "Premie";
    QByteArray code = "InBehandeling", phase = "Behandeling", details, statusChanged, statusTarget, action;
    QByteArray changed, target, type = "DossierStatus", products, keeper, extra, referral, subject, closed;
    QByteArray begin = "<Datum>2026-11-02</Datum><Tijd>09:00:00</Tijd>";

    QByteArray xml() const;
};
/// As an answer: each in a Dossier element of its own, or all in one.
QByteArray answered(const QList<Written> &mutations, const QByteArray &exceptions = {}, bool apart = false);
QByteArray exceptionXml(const QByteArray &code, const QByteArray &words, const QList<QByteArray> &origins = {}, const QByteArray &kind = "FOUT");
/// Whatever stands in an Antwoord, as a whole reply.
QByteArray reply(const QByteArray &antwoord);

/// `person`: whom it was asked about; nobody, as in a recording, when left out.
Result<Answer> read(const QByteArray &body, const QStringList &sources = {}, const char *charset = "", const AskedPerson &person = {});
Answer whole(const QByteArray &body, const QStringList &sources = {}); ///< must be read
const Part &part(const Answer &answer, const char *origin);
const Dossier &dossier(const Answer &answer, const char *origin = "VAPH", int index = 0);
const Found &foundIn(const Answer &answer, const char *origin = "VAPH", int index = 0);

} // namespace overzicht
