// SPDX-License-Identifier: EUPL-1.2
#include "domain/contents.h"

#include <algorithm>

namespace overzicht {

QList<Attachment> attachmentsOf(const Item &item)
{
    return std::visit([](const auto &value) -> QList<Attachment> {
        if constexpr (requires { value.contents; })
            return value.contents;
        else if constexpr (requires { value.attachments(); })
            return value.attachments();
        else
            return value.attachments;
    }, item);
}

bool hasBody(const Item &item)
{
    if (const auto *document = std::get_if<Document>(&item))
        return document->hasBody;
    const auto *notice = std::get_if<Notice>(&item);
    return notice && notice->hasBody;
}

bool offersBody(const Item &item)
{
    const auto *document = std::get_if<Document>(&item);
    return hasBody(item) && ((document && document->bodyIsMain) || attachmentsOf(item).isEmpty());
}

std::optional<int> mainContent(const Item &item)
{
    const QList<Attachment> all = attachmentsOf(item);
    const auto main = std::find_if(all.cbegin(), all.cend(), [](const Attachment &one) { return one.main; });
    if (main != all.cend())
        return int(main - all.cbegin()) + 1;
    if (offersBody(item))
        return kBodyContent;
    return all.isEmpty() ? std::nullopt : std::optional(1);
}

bool opensLetter(const Item &item, int content)
{
    const auto *document = std::get_if<Document>(&item);
    if (!document)
        return false;
    const int meant = content == kMainContent ? mainContent(item).value_or(kMainContent) : content;
    if (meant == kBodyContent)
        return document->hasBody && document->bodyIsMain;
    return meant > 0 && meant <= document->attachments.size() && document->attachments.at(meant - 1).main;
}

} // namespace overzicht
