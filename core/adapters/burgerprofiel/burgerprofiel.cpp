// SPDX-License-Identifier: EUPL-1.2
#include "adapters/burgerprofiel/burgerprofiel.h"

#include "adapters/burgerprofiel/certificate_content.h"
#include "adapters/burgerprofiel/certificates.h"
#include "adapters/burgerprofiel/forms.h"
#include "adapters/rest/address.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace overzicht {

namespace {

const QString kOffers = QStringLiteral("offers");
const QString kCertificates = QStringLiteral("certificates");
const QString kForms = QStringLiteral("forms");

bool offers(const SourceFile &file, const QString &what)
{
    const QJsonValue told = file.own.value(kOffers);
    return !told.isArray() || told.toArray().contains(what);
}

QList<Feed> feedsOf(const SourceFile &file)
{
    QList<Feed> feeds;
    const auto add = [&](const QString &id, Feed::Kind kind, const char *nl, const char *fr, const char *de, const char *en) {
        Feed feed;
        feed.id = FeedId(id);
        feed.name.set(Language::Nl, QString::fromUtf8(nl));
        feed.name.set(Language::Fr, QString::fromUtf8(fr));
        feed.name.set(Language::De, QString::fromUtf8(de));
        feed.name.set(Language::En, QString::fromUtf8(en));
        feed.kind = kind;
        feed.address = rest::addressOf(file.baseUrl);
        feeds << feed;
    };
    if (offers(file, kCertificates))
        add(kCertificates, Feed::Kind::Attestations, "Attesten", "Attestations", "Bescheinigungen", "Certificates");
    if (offers(file, kForms))
        add(kForms, Feed::Kind::Services, "Formulieren", "Formulaires", "Formulare", "Forms");
    return feeds;
}

} // namespace

Burgerprofiel::Burgerprofiel(const SourceFile &file) : m_file(file), m_profile{file.id, file.name, file.protocol, false, feedsOf(file)} {}

Result<std::optional<HttpRequest>> Burgerprofiel::ask(const Ask &ask) const
{
    if (const auto *open = std::get_if<Open>(&ask.want))
        return burgerprofiel::askContent(*open);
    const auto *pull = std::get_if<Pull>(&ask.want);
    if (!pull)
        return std::nullopt;
    return pull->feed.kind == Feed::Kind::Services ? burgerprofiel::askForms(*pull, ask.at) : burgerprofiel::askCertificates(*pull, ask.at);
}

Result<Answer> Burgerprofiel::read(const Ask &ask, const HttpResponse &response) const
{
    if (const auto *open = std::get_if<Open>(&ask.want))
        return burgerprofiel::readContent(*open, response);
    const auto *pull = std::get_if<Pull>(&ask.want);
    if (!pull)
        return failure(Error::Kind::Malformed, QStringLiteral("nothing was asked"));
    const burgerprofiel::ListSetting setting{m_file, *pull};
    return pull->feed.kind == Feed::Kind::Services ? burgerprofiel::readForms(setting, ask.at, response) : burgerprofiel::readCertificates(setting, ask.at, response);
}

std::unique_ptr<Adapter> makeBurgerprofiel(const SourceFile &file, const ClassPolicy &) { return std::make_unique<Burgerprofiel>(file); }

QList<Mistake> checkBurgerprofiel(const SourceFile &file)
{
    QList<Mistake> mistakes;
    const auto wrong = [&](const QString &where, const QString &reason, const QString &mend) { mistakes << Mistake{0, where, reason, mend}; };
    const QString part = QStringLiteral("/burgerprofiel");
    const QString known = QCoreApplication::translate("SourceFile", "Write \"offers\": [\"certificates\", \"forms\"], or one of the two; without it both are asked.");
    for (auto it = file.own.begin(); it != file.own.end(); ++it) {
        if (it.key() != kOffers)
            wrong(part + u'/' + QString(it.key()).replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1")),
                  QCoreApplication::translate("SourceFile", "\"burgerprofiel\" has a member that is not known."), known);
    }
    const QJsonValue told = file.own.value(kOffers);
    if (!told.isUndefined() && (!told.isArray() || told.toArray().isEmpty()))
        wrong(part + u'/' + kOffers, QCoreApplication::translate("SourceFile", "\"offers\" must be a list of what this source offers."), known);
    const QJsonArray list = told.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i) != QJsonValue(kCertificates) && list.at(i) != QJsonValue(kForms))
            wrong(QStringLiteral("%1/%2/%3").arg(part, kOffers).arg(i), QCoreApplication::translate("SourceFile", "A source of this protocol offers certificates, forms or both; this is neither."), known);
    }
    if (offers(file, kCertificates)) {
        if (!file.inszFrom)
            wrong({}, QCoreApplication::translate("SourceFile", "Certificates are asked by national number, and the file does not say where that is kept."),
                  QCoreApplication::translate("SourceFile", "Add \"person\": {\"inszFrom\": \"keystore:NAME\"}; or, if it has forms only, \"burgerprofiel\": {\"offers\": [\"forms\"]}."));
        if (!file.actingFor.isSelf())
            wrong(QStringLiteral("/for"), QCoreApplication::translate("SourceFile", "Certificates are of a person: they do not belong between those of an organisation."),
                  QCoreApplication::translate("SourceFile", "Take \"for\" away; or, if it has forms only, write \"burgerprofiel\": {\"offers\": [\"forms\"]}."));
    }
    const QString path = file.baseUrl.path();
    for (const QString &own : {QStringLiteral("/v1/certificates"), QStringLiteral("/api/v1/forms")}) {
        if (path.contains(own))
            wrong(QStringLiteral("/baseUrl"), QCoreApplication::translate("SourceFile", "The address goes on into the protocol's own paths."),
                  QCoreApplication::translate("SourceFile", "Write only what stands before %1.").arg(own));
    }
    return mistakes;
}

} // namespace overzicht
