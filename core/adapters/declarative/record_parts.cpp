// SPDX-License-Identifier: EUPL-1.2
// What a record has more of than one: attachments, steps, links, named values; and the money it asks.
#include "adapters/declarative/record.h"

#include "adapter/origin.h"
#include "adapters/declarative/content.h"
#include "adapters/rest/json_read.h"
#include "adapters/rest/moments.h"
#include "adapters/rest/payment.h"
#include "domain/link.h"
#include "domain/safe_text.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace overzicht::declarative {

namespace {

constexpr qsizetype kMostAttachments = 500, kMostSteps = 500, kMostLinks = 50, kMostProducts = 50;
constexpr double kMostKilobytes = 1e9; // a terabyte

/// 32 bytes from hexadecimal or base64; empty when it is neither.
QByteArray digestOf(const QString &told)
{
    const QByteArray text = told.toLatin1();
    if (text.size() == 64) {
        const QByteArray bytes = QByteArray::fromHex(text);
        return bytes.size() == 32 && bytes.toHex() == text.toLower() ? bytes : QByteArray();
    }
    const auto decoded = QByteArray::fromBase64Encoding(text, (text.contains('-') || text.contains('_') ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding) | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == 32 ? *decoded : QByteArray();
}

QString called(const Attachment &attachment, qsizetype number)
{
    const QString name = safeLine(attachment.fileName, 60);
    return name.isEmpty() ? QString::number(number) : name;
}

Attachment attachmentOf(const Record &record, qsizetype number, Notes &remarks)
{
    const Attached &plan = record.setting().stream.attached;
    Attachment a;
    a.title = record.localText(plan.title);
    a.fileName = record.line(plan.fileName);
    if (a.fileName.isEmpty())
        a.fileName = a.title.best(Language::Nl).left(100).replace(u'/', u'-');
    a.mediaType = record.line(plan.mediaType).section(u';', 0, 0).trimmed().toLower().left(100);
    a.main = rest::flag(plan.main.in(record.value()), false);
    a.language = languageFromCode(record.line(plan.language).left(20).toLower());
    const QString name = called(a, number);
    a.foreignId = contentPlace(record);
    if (a.foreignId.isEmpty())
        remarks << (record.line(plan.content).isEmpty() ? Note(QT_TRANSLATE_NOOP("Note", "attachment %1 does not say where it is fetched"), Note::About::Attachment) : Note(QT_TRANSLATE_NOOP("Note", "attachment %1 points to another place; that is not followed"), Note::About::Attachment)).arg(name);
    if (const QJsonValue size = plan.size.in(record.value()); !size.isUndefined() && !size.isNull()) {
        bool isNumber = size.isDouble();
        const double told = size.isString() ? size.toString().trimmed().toDouble(&isNumber) : size.toDouble(-1);
        a.kilobytes = plan.sizeInKilobytes ? told : told / 1024;
        if (!isNumber || !std::isfinite(told) || told < 0 || a.kilobytes > kMostKilobytes) {
            remarks << Note(QT_TRANSLATE_NOOP("Note", "attachment %1 tells a size that cannot be right"), Note::About::Attachment).arg(name);
            a.kilobytes = 0;
        }
    }
    if (const QString digest = record.line(plan.sha256); !digest.isEmpty()) {
        a.sha256 = digestOf(digest);
        if (a.sha256.isEmpty())
            remarks << Note(QT_TRANSLATE_NOOP("Note", "attachment %1 has a digest that cannot be read; its content cannot be compared with it"), Note::About::Attachment).arg(name);
    }
    return a;
}

/// For who pays on it: its words without anybody's number, or what nobody can read.
QJsonValue toPayWith(const Record &record, const Value &value) { return value.misread(record.value()) ? QJsonValue(QJsonObject()) : QJsonValue(record.line(value)); }

/// Only to where the file itself says that people pay.
QUrl payLinkOf(const Record &record, Notes &remarks)
{
    const RecordSetting &setting = record.setting();
    const QString told = record.line(setting.stream.asked.link);
    if (told.isEmpty())
        return {};
    const QUrl url = webAddress(told);
    if (standsAmong(setting.plan.payHosts, url) || setting.file.permits(url))
        return url;
    remarks << Note(QT_TRANSLATE_NOOP("Note", "the address to pay at is not one that this source may send people to; it is not kept"), Note::About::Link);
    return {};
}

} // namespace

QList<Attachment> attachmentsOf(const Record &record, Notes &remarks)
{
    const Attached &plan = record.setting().stream.attached;
    QList<Attachment> all;
    if (!plan.isWritten)
        return all;
    if (!plan.items) {
        // The record itself is one, when it says where.
        if (!record.line(plan.content).isEmpty())
            all << attachmentOf(record, 1, remarks);
        return all;
    }
    QSet<QString> places;
    for (const Record &one : record.elements(*plan.items, kMostAttachments, remarks)) {
        const Attachment a = attachmentOf(one, all.size() + 1, remarks);
        if (!a.foreignId.isEmpty() && places.contains(a.foreignId))
            remarks << Note(QT_TRANSLATE_NOOP("Note", "attachment %1 has the id of another one"), Note::About::Attachment).arg(called(a, all.size() + 1));
        places.insert(a.foreignId);
        all << a;
    }
    return all;
}

PaymentRequest paymentOf(const Record &record, Notes &remarks)
{
    const Asked &plan = record.setting().stream.asked;
    const QString told = record.line(plan.currency).toUpper();
    const QJsonValue written = plan.amount.unread(record.value()) ? QJsonValue() : plan.amount.in(record.value());
    PaymentRequest request{rest::amountOf(written, told.isEmpty() && !plan.currency.isWritten() ? QStringLiteral("EUR") : told, remarks), std::nullopt, std::nullopt, {}};
    if (request.amount && request.amount->cents() == 0)
        remarks << rest::amountRefused(Note(QT_TRANSLATE_NOOP("Note", "it is zero")));
    const QJsonValue reference = plan.reference.in(record.value());
    rest::payTo(request, toPayWith(record, plan.iban), reference.isDouble() ? reference : toPayWith(record, plan.reference), remarks);
    request.payeeName = record.line(plan.payee);
    if (plan.payee.misread(record.value())) {
        request.payeeName = rest::kUnreadable;
        remarks << Note(QT_TRANSLATE_NOOP("Note", "the name of who is to be paid cannot be read"), Note::About::Money);
    }
    request.link = payLinkOf(record, remarks);
    return request;
}

History historyOf(const Record &record, Notes &remarks)
{
    const auto &plan = record.setting().stream.history;
    if (!plan)
        return {};
    QList<Step> steps;
    for (const Record &one : record.elements(plan->items, kMostSteps, remarks)) {
        Step step;
        step.words = one.line(plan->words);
        step.at = one.moment(plan->at, Note(QT_TRANSLATE_NOOP("Note", "the moment of a step cannot be read"), Note::About::Time), remarks);
        step.more = one.line(plan->more);
        step.state = stateOf(one.line(plan->state)).value_or(State::InProgress);
        if (!step.words.isEmpty() || step.at)
            steps << step;
    }
    return History(steps);
}

QList<Link> linksOf(const Record &record, Notes &remarks)
{
    const Stream &stream = record.setting().stream;
    const Note unread(QT_TRANSLATE_NOOP("Note", "a link that cannot be opened was left out"), Note::About::Link);
    QList<Link> all;
    if (const QUrl url = record.webLink(stream.link, unread, remarks); !url.isEmpty())
        all << Link{{}, url};
    if (!stream.links)
        return all;
    for (const Record &one : record.elements(stream.links->items, kMostLinks, remarks)) {
        if (const QUrl url = one.webLink(stream.links->url, unread, remarks); !url.isEmpty())
            all << Link{one.localText(stream.links->title), url};
    }
    return all;
}

QStringList productsOf(const Record &record)
{
    QStringList all;
    if (!record.setting().stream.products)
        return all;
    const auto add = [&all](const QJsonValue &value) {
        const QString told = rest::text(value).trimmed().left(100);
        if (!told.isEmpty() && all.size() < kMostProducts)
            all << told;
    };
    for (const QJsonValue &found : record.setting().stream.products->all(record.value())) {
        const QJsonArray list = found.toArray();
        for (const QJsonValue one : list)
            add(one);
        if (!found.isArray())
            add(found);
    }
    return all;
}

QList<BusinessValue> moreOf(const Record &record)
{
    QList<BusinessValue> all;
    for (const Stream::More &more : record.setting().stream.more) {
        if (const LocalText value = record.localText(more.value); !value.isEmpty())
            all << BusinessValue{more.key, more.name, {value}};
    }
    return all;
}

std::optional<State> stateOf(const QString &word)
{
    static const QStringList kWords{QStringLiteral("action-needed"), QStringLiteral("in-progress"), QStringLiteral("draft"), QStringLiteral("done"), QStringLiteral("stopped"), QStringLiteral("for-information")};
    const qsizetype place = kWords.indexOf(word);
    return place < 0 ? std::nullopt : std::optional(State(place));
}

} // namespace overzicht::declarative
