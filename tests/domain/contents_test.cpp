// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/contents.h"

using namespace overzicht;

namespace {

Heading anyHeading() { return Heading(PartyId(QStringLiteral("1")), {}, {}, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC)); }

Attachment attachment(const char *id, bool main)
{
    Attachment one;
    one.foreignId = QString::fromLatin1(id);
    one.main = main;
    return one;
}

Document letter(const QList<Attachment> &attachments, bool hasBody, bool bodyIsMain)
{
    return Document{anyHeading(), {}, attachments, {}, false, hasBody, bodyIsMain, {}, {}};
}

} // namespace

TEST_CASE("the letter itself is its main attachment, else the text that is the letter, else the first attachment")
{
    const Attachment main = attachment("main", true), other = attachment("other", false);
    CHECK(mainContent(letter({other, main}, true, true)) == 2);
    CHECK(mainContent(letter({other}, true, true)) == kBodyContent);
    CHECK(mainContent(letter({other}, true, false)) == 1); // a source may always claim a text: beside an attachment that proves nothing
    CHECK(mainContent(letter({}, true, false)) == kBodyContent);
    CHECK_FALSE(mainContent(letter({}, false, false)));
    CHECK_FALSE(mainContent(letter({}, false, true))); // nor is one that is not there the letter
}

TEST_CASE("opening the letter is fetching what its sender calls the main one, however that is asked for")
{
    const Attachment main = attachment("main", true), other = attachment("other", false);
    const Item with = letter({other, main}, true, false), text = letter({other}, true, true), plain = letter({other}, true, false);
    CHECK(opensLetter(with, 2));
    CHECK(opensLetter(with, kMainContent));
    for (const int content : {kBodyContent, 1, 3, -2, 1'000'000})
        CHECK_FALSE(opensLetter(with, content));
    CHECK(opensLetter(text, kBodyContent));
    CHECK(opensLetter(text, kMainContent));
    CHECK_FALSE(opensLetter(text, 1));
    for (const int content : {kMainContent, kBodyContent, 1, 2})
        CHECK_FALSE(opensLetter(plain, content));
    // A notice obliges to nothing: nobody is told that it was opened.
    CHECK_FALSE(opensLetter(Notice{anyHeading(), {}, {main}, {}, true, {}}, kMainContent));
}
