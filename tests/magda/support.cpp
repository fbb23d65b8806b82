// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include <QJsonArray>

#include <algorithm>

namespace overzicht {

namespace {

QByteArray element(const char *name, const QByteArray &inside) { return inside.isEmpty() ? QByteArray() : '<' + QByteArray(name) + '>' + inside + "</" + name + ">\n"; }

} // namespace

SourceFile magdaFile(const QStringList &sources)
{
    SourceFile file;
    file.id = SourceId(s("magda"));
    file.protocol = s("magda");
    file.name = LocalText(Language::Nl, s("Vlaamse dossiers"));
    file.baseUrl = QUrl(s("https://poort.voorbeeld.example/magda/GeefDossiers"));
    file.inszFrom = SecretPlace{SecretPlace::Kind::KeyStore, s("mijn")};
    if (!sources.isEmpty())
        file.own.insert(s("sources"), QJsonArray::fromStringList(sources));
    return file;
}

HttpResponse xml(const QByteArray &body, int status, const char *type, const char *charset)
{
    HttpResponse response;
    response.status = status;
    response.contentType = s(type);
    response.charset = s(charset);
    response.body = body;
    return response;
}

QByteArray Written::xml() const
{
    return element("DossierMutatie",
                   element("Identificatie", element("Bron", origin) + element("Dossiernummer", number)) + element("Naam", name) + element("DatumModificatie", changed) + element("StreefDatum", target)
                       + element("Status", element("Code", code) + element("Fase", phase) + element("Details", details) + element("DatumModificatie", statusChanged) + element("Actie", action)
                                              + element("StreefDatum", statusTarget))
                       + element("Type", type) + element("Producten", products) + element("Beheerder", keeper) + element("ExtraInformatie", extra) + element("Doorverwijzing", referral)
                       + element("Subjecten", subject.isEmpty() ? QByteArray() : element("Subject", "<Rol>Raadpleger</Rol><Type>PERS</Type>" + element("Sleutel", subject)))
                       + element("Eigenschappen", closed.isEmpty() ? QByteArray() : "<Vertrouwelijk>0</Vertrouwelijk><Publiek>0</Publiek>" + element("IsNietRaadpleegbaar", closed))
                       + element("Periode", element("Begin", begin)));
}

QByteArray reply(const QByteArray &antwoord)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<web:GeefDossiersResponse xmlns:web=\"http://webservice.geefdossiersdienst-02_00.dossier-02_00.vip.vlaanderen.be\"><Repliek><Context><Naam>GeefDossiers</Naam></Context>"
           "<Antwoorden><Antwoord><Referte>r-1</Referte>"
        + antwoord + "</Antwoord></Antwoorden></Repliek></web:GeefDossiersResponse>\n";
}

QByteArray answered(const QList<Written> &mutations, const QByteArray &exceptions, bool apart)
{
    QByteArray all;
    for (const Written &mutation : mutations)
        all += apart ? element("Dossier", element("DossierMutaties", mutation.xml())) : mutation.xml();
    return reply("<Inhoud><Dossiers>" + (apart ? all : element("Dossier", element("DossierMutaties", all))) + "</Dossiers></Inhoud>" + element("Uitzonderingen", exceptions));
}

QByteArray exceptionXml(const QByteArray &code, const QByteArray &words, const QList<QByteArray> &origins, const QByteArray &kind)
{
    QByteArray annotations;
    for (const QByteArray &origin : origins)
        annotations += "<Annotatie><Naam>Bron</Naam><Waarde>" + origin + "</Waarde></Annotatie>";
    return "<Uitzondering><Identificatie>" + code + "</Identificatie><Oorsprong>MAGDA</Oorsprong><Type>" + kind + "</Type><Diagnose>" + words + "</Diagnose>" + element("Annotaties", annotations) + "</Uitzondering>";
}

Result<Answer> read(const QByteArray &body, const QStringList &sources, const char *charset, const AskedPerson &person)
{
    const auto adapter = makeMagda(magdaFile(sources), {});
    HttpResponse response = xml(body, 200, "text/xml", charset);
    response.asked = person;
    return adapter->read({Pull{adapter->profile().feeds.first(), kNow, false, {}}, {}}, response);
}

Answer whole(const QByteArray &body, const QStringList &sources)
{
    const auto answer = read(body, sources);
    INFO((answer ? std::string() : answer.error().detail.toStdString()));
    REQUIRE(answer);
    CHECK(answer->ended);
    CHECK(answer->next.isStart());
    return *answer;
}

const Part &part(const Answer &answer, const char *origin)
{
    const auto it = std::find_if(answer.parts.begin(), answer.parts.end(), [&](const Part &one) { return one.feed.id.text() == s("bron:") + s(origin); });
    INFO(origin);
    REQUIRE(it != answer.parts.end());
    return *it;
}

const Found &foundIn(const Answer &answer, const char *origin, int index)
{
    const Part &one = part(answer, origin);
    REQUIRE(one.items.size() > index);
    return one.items.at(index);
}

const Dossier &dossier(const Answer &answer, const char *origin, int index)
{
    const auto *told = std::get_if<Dossier>(&foundIn(answer, origin, index).item);
    REQUIRE(told);
    return *told;
}

} // namespace overzicht
