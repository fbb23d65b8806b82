// SPDX-License-Identifier: EUPL-1.2
#include "adapters/declarative/content.h"

#include "adapters/declarative/request.h"
#include "adapters/rest/address.h"
#include "adapters/rest/json_read.h"
#include "adapters/rest/page.h"

namespace overzicht::declarative {

QString contentPlace(const Record &attachment)
{
    const RecordSetting &setting = attachment.setting();
    const Value &plan = setting.stream.attached.content;
    const auto told = setting.numbers.outOfId(plan.text(attachment.value()).trimmed());
    if (!told || told->isEmpty())
        return {};
    const QUrl base = rest::addressOf(setting.file.baseUrl);
    const QUrl url = plan.isTemplate() && told->startsWith(u'/') ? below(setting.file, *told) : permitted(setting.file, *told, QUrl(base.toString(QUrl::FullyEncoded) + u'/'));
    const QString whole = url.toString(QUrl::FullyEncoded), before = base.toString(QUrl::FullyEncoded) + u'/';
    return whole.startsWith(before) ? whole.mid(before.size() - 1) : whole;
}

Result<std::optional<HttpRequest>> askContent(const SourceFile &file, const Stream &stream, const Open &open)
{
    const auto *attachment = std::get_if<Attachment>(&open.part);
    if (!attachment)
        return std::nullopt; // no record has a text of its own
    HttpRequest request;
    request.url = attachment->foreignId.startsWith(u'/') ? below(file, attachment->foreignId) : permitted(file, attachment->foreignId, {});
    const auto asked = requestAt(file, stream.request, request.url.toString(QUrl::FullyEncoded));
    if (!asked)
        return failure(asked.error());
    request.route = asked->route;
    request.ofPerson = asked->ofPerson;
    for (const auto &header : asked->headers) {
        if (header.first.toLower() != "accept" && header.first.toLower() != "content-type")
            request.headers << header;
    }
    if (stream.attached.wrapped) {
        request.headers << qMakePair(QByteArrayLiteral("Accept"), QByteArrayLiteral("application/json"));
        return request;
    }
    const QByteArray type = attachment->mediaType.toLatin1();
    request.headers << qMakePair(QByteArrayLiteral("Accept"), type.contains('/') && !type.contains('?') ? type + ", */*;q=0.5" : QByteArrayLiteral("*/*"));
    request.content = Expect{attachment->sha256, qint64(attachment->kilobytes * 1024), attachment->mediaType, false};
    return request;
}

Result<Answer> readContent(const Plan &plan, const Stream &stream, const Open &open, const HttpResponse &response)
{
    if (const auto refused = plan.refusal(response))
        return failure(*refused);
    const auto whole = rest::wholeJson(response.body);
    if (!whole)
        return failure(whole.error());
    const QJsonValue told = stream.attached.wrapped.value_or(Pointer()).first(*whole);
    if (!told.isString())
        return failure(Error::Kind::Malformed, QStringLiteral("the answer holds no such content"));
    const auto bytes = rest::fromBase64(told.toString());
    if (!bytes)
        return failure(Error::Kind::Malformed, QStringLiteral("the content is not whole base64"));
    if (bytes->isEmpty())
        return failure(Error::Kind::Malformed, QStringLiteral("the content is empty"));
    const auto *attachment = std::get_if<Attachment>(&open.part);
    Answer answer;
    answer.content = Content{*bytes, attachment ? attachment->mediaType : QString()};
    return answer;
}

} // namespace overzicht::declarative
