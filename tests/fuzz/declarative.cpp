// SPDX-License-Identifier: EUPL-1.2
// Any bytes as the part of a source file, as a page of one of its streams, as a detail, as a wrapped content, and as a position: the first byte says which.
#include "adapters/declarative/declarative.h"
#include "domain/contents.h"

#include <QJsonDocument>

#include "fuzzed.h"

using namespace overzicht;

namespace {

const QByteArray kHost = "https://loket.voorbeeld.example/";

SourceFile fileOf(const QByteArray &part)
{
    SourceFile file;
    file.id = SourceId(QStringLiteral("s"));
    file.protocol = QStringLiteral("declarative");
    file.name = LocalText(Language::Nl, QStringLiteral("Loket"));
    file.baseUrl = QUrl(QStringLiteral("https://loket.voorbeeld.example/x"));
    file.inszFrom = SecretPlace{SecretPlace::Kind::KeyStore, QStringLiteral("mij")};
    file.own = QJsonDocument::fromJson(part).object();
    return file;
}

const Adapter &counter()
{
    static const auto made = [] {
        const SourceFile file = fileOf(R"({"payHosts":["betalen.example"],"streams":[
          {"id":"a","makes":"dossier","request":{"path":"/a/{person.insz}"},"paging":{"style":"next","at":"/n","total":"/t"},"items":"/l","item":{"id":"/i","subject":"/s","arrived":"/d","state":"/z",
           "history":{"items":"/h","words":"/w","at":"/t"},"links":{"items":"/k","url":"/u"},"products":"/p","payment":{"amount":{"money":"/b","decimal":","},"iban":"/r","reference":"/m","link":"/y"},
           "attachments":{"items":"/f","content":"/u","size":"/g","sha256":"/c","wrapped":"/w"},"keys":{"own":"/i","link":"/u"}}},
          {"id":"b","makes":"payment","request":{"path":"/b"},"paging":{"style":"token","parameter":"t","at":"/n","more":"/m"},"items":"/l/[*]/x","item":{"id":"/i","payment":{"amount":{"money":"/b","unit":"cents"}},"deadline":{"date":"/d","format":"milliseconds"}}},
          {"id":"c","makes":"service","request":{"path":"/c"},"paging":{"style":"after","parameter":"t","at":"/i"},"items":"","item":{"id":"/i","subject":{"languages":"/s","code":"/c","text":"/t"},"address":"/u","mode":"/m"}},
          {"id":"d","makes":"document","request":{"path":"/d"},"items":"/l","detail":{"path":"/d/{/i}","version":"/v"},"item":{"id":"/i","subject":"/s","attachments":{"content":{"link":"/d/{/i}/x"}}}}]})");
        fuzz::require(checkDeclarative(file).isEmpty());
        return makeDeclarative(file, {});
    }();
    return *made;
}

/// Whatever is asked next stays at the source's own host.
void stays(const Adapter &adapter, const Ask &ask)
{
    const auto request = adapter.ask(ask);
    if (!request || !*request)
        return;
    fuzz::require((**request).url.toEncoded().startsWith(kHost) && !(**request).route.isEmpty());
}

void check(const Adapter &adapter, const Ask &ask, const Feed &feed, const HttpResponse &response)
{
    const auto answer = adapter.read(ask, response);
    if (!answer) {
        fuzz::require(answer.error().detail.size() <= 400);
        return;
    }
    fuzz::require(answer->next.bytes().size() <= Continuation::kMost && (!answer->content || !answer->content->bytes.isEmpty()));
    for (const Found &found : answer->items) {
        fuzz::require(!found.id.isEmpty() && !found.raw.isEmpty() && headingOf(found.item).arrivedAt().isValid());
        const ShownHeading heading = shown(headingOf(found.item), {}, Language::Fr);
        fuzz::require(!heading.sender.isEmpty() && !heading.subject.isEmpty());
        for (const Attachment &one : attachmentsOf(found.item))
            stays(adapter, {Open{feed, found.id, one}, {}});
    }
    for (const Service &service : answer->services.value_or(QList<Service>()))
        fuzz::require(!service.id.isEmpty() && !service.address.host().isEmpty() && service.address.userInfo().isEmpty());
    for (const Quarantined &bad : answer->bad)
        fuzz::require(!bad.raw.isEmpty() && !bad.reason.isEmpty());
    stays(adapter, {ask.want, answer->next});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    HttpResponse response = fuzz::answered(data + 1, size - 1);
    if (data[0] % 8 == 7) { // a file: whatever it says, its mistakes have a reason and a mend, and what is left of it asks nobody else
        const SourceFile file = fileOf(response.body);
        for (const Mistake &mistake : checkDeclarative(file))
            fuzz::require(!mistake.reason.isEmpty() && !mistake.mend.isEmpty());
        const auto adapter = makeDeclarative(file, {});
        response.body = R"({"l":[{"i":"1","u":"https://elders.example/","s":"x"}],"n":"https://elders.example/"})";
        for (const Feed &feed : adapter->profile().feeds) {
            const Ask ask{Pull{feed, fuzz::now(), false, {}}, {}};
            stays(*adapter, ask);
            if (adapter->ask(ask).value_or(std::nullopt))
                check(*adapter, ask, feed, response);
        }
        return 0;
    }
    const Feed &feed = counter().profile().feeds.at(data[0] % 4);
    Ask ask{Pull{feed, fuzz::now(), false, {}}, {}};
    if (data[0] % 8 == 6) {
        if (const auto at = Continuation::make(response.body))
            stays(counter(), {ask.want, *at});
        return 0;
    }
    if (data[0] % 8 == 5) {
        Attachment content;
        content.foreignId = QStringLiteral("/f");
        ask.want = Open{counter().profile().feeds.at(0), ForeignId(QStringLiteral("1")), content};
    } else if (data[0] % 8 == 4) { // a detail: first a list, so that one waits
        ask.want = Pull{counter().profile().feeds.at(3), fuzz::now(), false, {}};
        HttpResponse list = response;
        list.body = R"({"l":[{"i":"1"},{"i":"2"}]})";
        ask.at = counter().read(ask, list)->next;
        return check(counter(), ask, counter().profile().feeds.at(3), response), 0;
    }
    check(counter(), ask, feed, response);
    return 0;
}
