// SPDX-License-Identifier: EUPL-1.2
#include "adapters/magda/magda.h"

#include "adapter/json_lines.h"
#include "adapters/magda/dossiers.h"
#include "adapters/magda/exception.h"
#include "adapters/magda/question.h"
#include "adapters/magda/reply.h"
#include "adapters/rest/refusal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace overzicht {

namespace {

const QString kSources = QStringLiteral("sources");
constexpr qsizetype kMostSources = 100;

QStringList sourcesOf(const SourceFile &file)
{
    QStringList sources;
    const QJsonArray told = file.own.value(kSources).toArray();
    for (const QJsonValue one : told)
        sources << one.toString();
    return sources;
}

Feed feedOf(const SourceFile &file)
{
    Feed feed;
    feed.id = FeedId(QStringLiteral("dossiers"));
    for (const Language language : kLanguages)
        feed.name.set(language, language == Language::De ? QStringLiteral("Akten") : QStringLiteral("Dossiers"));
    feed.name.set(Language::En, QStringLiteral("Cases"));
    feed.kind = Feed::Kind::Dossiers;
    feed.address = file.baseUrl;
    return feed;
}

} // namespace

Magda::Magda(const SourceFile &file) : m_file(file), m_profile{file.id, file.name, file.protocol, false, {feedOf(file)}} {}

Result<std::optional<HttpRequest>> Magda::ask(const Ask &ask) const
{
    if (std::holds_alternative<Open>(ask.want))
        return failure(Error::Kind::Refused, QStringLiteral("nothing to ask for this content"));
    const auto *pull = std::get_if<Pull>(&ask.want);
    if (!pull)
        return std::nullopt;
    return magda::question(*pull, m_file.id, sourcesOf(m_file));
}

Result<Answer> Magda::read(const Ask &ask, const HttpResponse &response) const
{
    const auto *pull = std::get_if<Pull>(&ask.want);
    if (!pull)
        return failure(Error::Kind::Malformed, QStringLiteral("nothing was asked"));
    auto reply = magda::Reply::read(response.body, response.charset);
    if (const auto refused = rest::refusal(response)) {
        // A fault comes with HTTP 500 (SOAP 1.1, 6.2), and says more than that. Who must wait or sign in must do so whatever is said beside it.
        const bool tellsMore = reply && reply->fault && (response.status == 500 || response.status == 400);
        return failure(tellsMore ? magda::errorOf(*reply->fault) : *refused);
    }
    if (!reply)
        return failure(reply.error());
    if (reply->fault)
        return failure(magda::errorOf(*reply->fault));
    return magda::answerOf(std::move(*reply), *pull, sourcesOf(m_file), response.asked);
}

std::unique_ptr<Adapter> makeMagda(const SourceFile &file, const ClassPolicy &) { return std::make_unique<Magda>(file); }

QList<Mistake> checkMagda(const SourceFile &file)
{
    QList<Mistake> mistakes;
    const auto wrong = [&](const QString &where, const QString &reason, const QString &mend) { mistakes << Mistake{0, where, reason, mend}; };
    const QString part = QStringLiteral("/magda");
    const QString mend = QCoreApplication::translate("SourceFile", "Write \"sources\": [\"VAPH\", …] with the names by which MAGDA knows them; or leave it out, and all of them are asked.");
    for (auto it = file.own.begin(); it != file.own.end(); ++it) {
        if (it.key() != kSources)
            wrong(part + u'/' + JsonLines::escaped(it.key()), QCoreApplication::translate("SourceFile", "\"magda\" has a member that is not known."), mend);
    }
    const QJsonValue told = file.own.value(kSources);
    const QJsonArray list = told.toArray();
    if (!told.isUndefined() && (list.isEmpty() || list.size() > kMostSources))
        wrong(part + u'/' + kSources, QCoreApplication::translate("SourceFile", "\"sources\" must be a list of at most %1 sources.").arg(kMostSources), mend);
    // What would end an element, or be taken for the place of the person's number, is no name of a source.
    static const QRegularExpression shape(QStringLiteral("\\A[A-Za-z0-9._:/~%#?=&+@-]{1,120}\\z"));
    QSet<QString> seen;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString name = list.at(i).toString();
        const QString where = QStringLiteral("%1/%2/%3").arg(part, kSources).arg(i);
        if (!shape.match(name).hasMatch())
            wrong(where, QCoreApplication::translate("SourceFile", "This cannot be the name of a source: 1 to 120 letters, digits and signs of an address."), mend);
        else if (seen.contains(name))
            wrong(where, QCoreApplication::translate("SourceFile", "This source is named twice, which MAGDA refuses."), QCoreApplication::translate("SourceFile", "Take one of the two away."));
        seen.insert(name);
    }
    if (!file.inszFrom)
        wrong({}, QCoreApplication::translate("SourceFile", "Cases are asked by national number, and the file does not say where that is kept."),
              QCoreApplication::translate("SourceFile", "Add \"person\": {\"inszFrom\": \"keystore:NAME\"}."));
    if (!file.actingFor.isSelf())
        wrong(QStringLiteral("/for"), QCoreApplication::translate("SourceFile", "Cases are of a person: they do not belong between those of an organisation."), QCoreApplication::translate("SourceFile", "Take \"for\" away."));
    return mistakes;
}

} // namespace overzicht
