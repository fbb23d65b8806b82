// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "adapter/written_secrets.h"
#include "source_text.h"

using namespace overzicht;
using namespace sourceText;

TEST_CASE("a token, password or national number in a source file is refused and never repeated")
{
    struct Case { const char *change; const char *where; };
    for (const Case &c : {Case{R"({"token":"hush-hush-hush"})", "/token"}, Case{R"({"signIn":{"kind":"bearer","token":"hush-hush-hush","tokenFrom":"env:A"}})", "/signIn/token"},
                          Case{R"({"signIn":{"kind":"bearer","tokenFrom":"hush-hush-hush"}})", "/signIn/tokenFrom"},
                          Case{R"({"person":{"insz":"hush-hush-hush"}})", "/person/insz"}, Case{R"({"ebox":{"client_secret":"hush-hush-hush"}})", "/ebox/client_secret"},
                          Case{R"({"ebox":{"headers":{"X-Api-Key":"hush-hush-hush"}}})", "/ebox/headers/X-Api-Key"},
                          Case{R"({"ebox":{"headers":{"Weird":"Bearer hush-hush-hush"}}})", "/ebox/headers/Weird"},
                          Case{R"({"ebox":{"x":["eyJhbGciOiJSUzI1NiJ9.hush-hush-hush"]}})", "/ebox/x/0"}}) {
        INFO(c.change);
        CHECK(wheres(with(c.change)) == c.where);
        CHECK_FALSE(words(with(c.change)).contains("hush"));
        CHECK_FALSE(words(with(c.change)).contains("eyJ"));
    }
}

TEST_CASE("a national number is found anywhere in the file, in any writing, and in a member's name")
{
    for (const char *change : {R"({"source":"85073003328"})", R"({"name":{"nl":"Voor 85.07.30-033.28"}})", R"({"baseUrl":"https://a.be/certificates/85073003328"})",
                               R"({"ebox":{"person":"85 07 30 033 28"}})", R"({"ebox":{"person":85073003328}})", R"({"ebox":{"85073003328":true}})",
                               R"({"ebox":{"list":[{"deep":"17073003384"}]}})", R"({"85073003328":true})", R"({"providers":[{"id":"85073003328","baseUrl":"https://a.be"}]})"}) {
        INFO(change);
        const QString told = words(with(change));
        CHECK(told.contains("national number"));
        QString digits = told;
        digits.remove(' ').remove('.').remove('-');
        CHECK_FALSE(digits.contains("85073003328"));
        CHECK_FALSE(digits.contains("17073003384"));
    }
}

TEST_CASE("numbers that are no national number are left alone")
{
    // Wrong check digits; a part of a longer number; an enterprise number.
    for (const char *change : {R"({"ebox":{"x":"85073003329"}})", R"({"ebox":{"x":"185073003328"}})", R"({"ebox":{"x":"0316380841"}})", R"({"ebox":{"x":12}})"})
        CHECK(wheres(with(change)) == "");
}

TEST_CASE("a protocol's own part may map a member called token or insz, but not hold one")
{
    CHECK(wheres(with(R"({"ebox":{"paging":{"token":"/continuationToken"},"path":{"insz":"{insz}"},"secret":"keystore:x"}})")) == "");
    CHECK(wheres(with(R"({"ebox":{"paging":{"token":"abc"}}})")) == "/ebox/paging/token");
    CHECK(writtenSecrets(object(R"({"a":{"token":"/x"}})"), {}).size() == 1);
}
