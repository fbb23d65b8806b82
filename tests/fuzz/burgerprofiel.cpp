// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a page of certificates or forms, as a wrapped content, and as a position: the first byte says which.
#include "adapters/burgerprofiel/burgerprofiel.h"
#include "domain/contents.h"

#include "fuzzed.h"

using namespace overzicht;

namespace {

const Adapter &supplier()
{
    static const auto made = [] {
        SourceFile file;
        file.id = SourceId(QStringLiteral("s"));
        file.protocol = QStringLiteral("burgerprofiel");
        file.name = LocalText(Language::Nl, QStringLiteral("Loket"));
        file.baseUrl = QUrl(QStringLiteral("https://loket.voorbeeld.example/x"));
        return makeBurgerprofiel(file, {});
    }();
    return *made;
}

/// Whatever is asked next stays below the source's own address and names nobody.
void stays(const Ask &ask)
{
    const auto request = supplier().ask(ask);
    if (!request || !*request)
        return;
    fuzz::require((**request).url.toEncoded().startsWith("https://loket.voorbeeld.example/x/"));
    fuzz::require(!(**request).url.path(QUrl::FullyDecoded).split(u'/').contains(QStringLiteral("..")) || (**request).url.path(QUrl::FullyEncoded).contains(QStringLiteral("%2F"), Qt::CaseInsensitive));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const HttpResponse response = fuzz::answered(data + 1, size - 1);
    const Feed &feed = supplier().profile().feeds.at(data[0] % 4 == 1 ? 1 : 0);
    Attachment content;
    content.foreignId = QStringLiteral("{person.insz}/c/nl/download");
    content.mediaType = QStringLiteral("application/pdf");
    Ask ask{Pull{feed, fuzz::now(), false, {}}, {}};
    if (data[0] % 4 == 2)
        ask.want = Open{feed, ForeignId(QStringLiteral("c/nl")), content};
    if (data[0] % 4 == 3) {
        if (const auto at = Continuation::make(response.body))
            stays({ask.want, *at});
        return 0;
    }
    const auto answer = supplier().read(ask, response);
    if (!answer) {
        fuzz::require(answer.error().detail.size() <= 400);
        return 0;
    }
    fuzz::require(!answer->content || !answer->content->bytes.isEmpty());
    for (const Found &found : answer->items) {
        fuzz::require(!found.id.isEmpty() && !found.raw.isEmpty() && headingOf(found.item).arrivedAt().isValid());
        const ShownHeading heading = shown(headingOf(found.item), {}, Language::Fr);
        fuzz::require(!heading.sender.isEmpty() && !heading.subject.isEmpty());
        for (const Attachment &one : attachmentsOf(found.item))
            stays({Open{feed, found.id, one}, {}});
    }
    for (const Service &service : answer->services.value_or(QList<Service>()))
        fuzz::require(!service.id.isEmpty() && !service.address.host().isEmpty() && service.address.userInfo().isEmpty());
    for (const Quarantined &bad : answer->bad)
        fuzz::require(!bad.raw.isEmpty() && !bad.reason.isEmpty());
    stays({ask.want, answer->next});
    return 0;
}
