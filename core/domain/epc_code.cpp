// SPDX-License-Identifier: EUPL-1.2
#include "domain/epc_code.h"

#include "domain/communication.h"

#include <QTextBoundaryFinder>

namespace overzicht {

namespace {

constexpr int kLongestName = 70, kLongestText = 140; // characters (EPC069-12, AT-21 and AT-05)
constexpr qint64 kMostCents = 99'999'999'999;

/// One line of a code: white space folded, and nothing in it that ends a line, hides, or turns the direction of reading.
QString plainLine(const QString &foreign)
{
    QString out;
    const QList<uint> points = foreign.normalized(QString::NormalizationForm_C).toUcs4();
    for (const uint point : points) {
        if (QChar::isSpace(point) || point == '\n' || point == '\r') {
            out += u' ';
            continue;
        }
        const QChar::Category category = QChar::category(point);
        if (category >= QChar::Other_Control && category <= QChar::Other_NotAssigned)
            continue;
        out += QStringView(QChar::fromUcs4(point));
    }
    return out.simplified();
}

/// At most so many bytes, cut between what a person sees as characters.
QString cut(const QString &text, qsizetype bytes)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.toEnd();
    qsizetype end = text.size();
    while (end > 0 && (end > kLongestName || text.left(end).toUtf8().size() > bytes)) {
        const qsizetype before = finder.toPreviousBoundary();
        end = before < 0 ? 0 : before;
    }
    return text.left(end).trimmed();
}

QString euros(qint64 cents) { return QStringLiteral("EUR%1.%2").arg(cents / 100).arg(cents % 100, 2, 10, QLatin1Char('0')); }

} // namespace

bool isInSepa(const Iban &account)
{
    static const QStringList countries = QStringLiteral("AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM VA").split(u' ');
    return countries.contains(account.text().left(2));
}

QByteArray epcCode(const PaymentRequest &request, const QString &name)
{
    const qint64 cents = request.amount ? request.amount->cents() : 0;
    if (!request.payee || !request.payee->isValid() || !isInSepa(*request.payee) || !request.amount || request.amount->currency() != QLatin1String("EUR") || cents < 1 || cents > kMostCents)
        return {};
    if ((request.structured && !request.structured->isValid()) || communicationIn(request.reference).isDamaged())
        return {};
    QString structured, text = request.structured ? request.structured->shown() : plainLine(request.reference);
    if (const auto reference = request.structured ? std::nullopt : creditorReferenceIn(request.reference); reference && reference->isValid()) {
        structured = reference->text();
        text.clear();
    }
    if (text.size() > kLongestText)
        return {};
    const auto whole = [&](const QString &payee) {
        return QStringList{QStringLiteral("BCD"), QStringLiteral("002"), QStringLiteral("1"), QStringLiteral("SCT"), QString(), payee, request.payee->text(), euros(cents), QString(), structured, text}
            .join(u'\n').toUtf8();
    };
    const QString payee = cut(plainLine(name), kLargestEpcCode - whole({}).size());
    return payee.isEmpty() ? QByteArray() : whole(payee);
}

} // namespace overzicht
