// SPDX-License-Identifier: EUPL-1.2
#include "adapters/rest/refusal.h"

#include "adapters/rest/json_read.h"
#include "domain/identifiers.h"
#include "domain/safe_text.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace overzicht::rest {

namespace {

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::SignInNeeded;
    case 404:
    case 410:
        return Error::Kind::Gone;
    case 429:
    case 503:
        return Error::Kind::Busy;
    default:
        break;
    }
    if (status >= 400 && status < 500)
        return Error::Kind::Refused;
    return status >= 500 && status < 600 ? Error::Kind::Offline : Error::Kind::Malformed;
}

QString told(const HttpResponse &response)
{
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    QStringList parts;
    const QString problem = text(object.value(QLatin1String("type")));
    const QLatin1String message("message"), title("title"), detail("detail");
    // The title is of the kind of problem only; what is not found, an address or a person, stands in the detail.
    const QJsonValue words = response.status == 404 ? pick(object, {message, detail, title}) : pick(object, {message, title, detail});
    for (const QString &part : {text(object.value(QLatin1String("code"))), problem.section(u':', -1).section(u'/', -1), text(words)}) {
        if (const QString line = safeLine(withoutNationalNumbers(part)); !line.isEmpty())
            parts << line;
    }
    return parts.join(QLatin1String(": "));
}

} // namespace

std::optional<Error> refusal(const HttpResponse &response, const QString &own)
{
    if (response.status == 200)
        return std::nullopt;
    const QString words = own.isEmpty() ? told(response) : safeLine(withoutNationalNumbers(own));
    const QString detail = QStringLiteral("HTTP %1").arg(response.status) + (words.isEmpty() ? QString() : QLatin1String(": ") + words);
    return Error{kindOf(response.status), detail.left(150), std::nullopt};
}

bool saysNoMatch(const HttpResponse &response)
{
    return response.status == 404 && (response.body.trimmed().isEmpty() || QJsonDocument::fromJson(response.body).isObject());
}

} // namespace overzicht::rest
