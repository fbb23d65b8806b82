// SPDX-License-Identifier: EUPL-1.2
// Any bytes as an answer of MAGDA.
#include "adapters/magda/magda.h"
#include "domain/heading.h"

#include "fuzzed.h"

using namespace overzicht;

namespace {

const Adapter &magda()
{
    static const auto made = [] {
        SourceFile file;
        file.id = SourceId(QStringLiteral("m"));
        file.protocol = QStringLiteral("magda");
        file.name = LocalText(Language::Nl, QStringLiteral("Vlaamse dossiers"));
        file.baseUrl = QUrl(QStringLiteral("https://poort.voorbeeld.example/GeefDossiers"));
        return makeMagda(file, {});
    }();
    return *made;
}

void keep(const QList<Quarantined> &bad)
{
    for (const Quarantined &one : bad)
        fuzz::require(!one.raw.isEmpty() && one.raw.startsWith('<') && !one.reason.isEmpty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const HttpResponse response = fuzz::answered(data, size);
    const Feed &feed = magda().profile().feeds.first();
    const auto answer = magda().read({Pull{feed, fuzz::now(), false, {}}, {}}, response);
    if (!answer) {
        fuzz::require(answer.error().detail.size() <= 400);
        return 0;
    }
    fuzz::require(answer->ended && answer->next.isStart() && answer->items.isEmpty());
    fuzz::require(answer->parts.size() <= 200);
    keep(answer->bad);
    for (const Part &part : answer->parts) {
        fuzz::require(part.feed.partOf == feed.id && part.feed.id != feed.id && !part.feed.id.isEmpty() && part.feed.id.text().size() <= 200);
        fuzz::require(!part.failed || part.failed->detail.size() <= 400);
        keep(part.bad);
        for (const Found &found : part.items) {
            fuzz::require(!found.id.isEmpty() && headingOf(found.item).arrivedAt().isValid());
            fuzz::require(found.raw.startsWith('<') && found.raw.endsWith('>'));
            const ShownHeading heading = shown(headingOf(found.item), {}, Language::Fr);
            fuzz::require(!heading.sender.isEmpty() && !heading.subject.isEmpty());
            const Dossier &dossier = std::get<Dossier>(found.item);
            fuzz::require(dossier.history.steps().size() <= 500);
            for (const Link &link : dossier.links)
                fuzz::require(!link.url.host().isEmpty() && link.url.userInfo().isEmpty() && link.url.scheme().startsWith(QStringLiteral("http")));
        }
    }
    return 0;
}
