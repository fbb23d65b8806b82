// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "source_text.h"

using namespace overzicht;
using namespace sourceText;

static SourceFile file()
{
    return *SourceFile::parse(with(R"({"baseUrl":"https://base.be/fed","allowedHosts":["plain.be","port.be:8443","127.0.0.1","localhost:7000"],
        "providers":[{"id":"p","baseUrl":"https://gw.be:9443/x"},{"id":"q","baseUrl":"http://127.0.0.2:8081"}]})"), kProtocols);
}

TEST_CASE("a token goes to the origins its file names and nowhere else")
{
    const SourceFile source = file();
    for (const char *good : {"https://base.be/anything?x=1", "https://base.be:443/", "https://BASE.be/", "https://gw.be:9443/other", "http://127.0.0.2:8081/ebox",
                             "https://plain.be/x", "https://plain.be:443/x", "https://port.be:8443/x", "http://127.0.0.1:1234/", "https://127.0.0.1/", "http://localhost:7000/"}) {
        INFO(good);
        CHECK(source.permits(QUrl(good)));
    }
    for (const char *bad : {"http://base.be/", "https://base.be:444/", "https://sub.base.be/", "https://base.be.evil.be/", "https://evil.be/base.be", "https://gw.be/x",
                            "https://gw.be:9444/x", "http://127.0.0.2:8082/", "https://127.0.0.2:8081/", "http://plain.be/", "https://plain.be:8443/", "http://plain.be:443/",
                            "https://port.be/x", "https://port.be:443/x", "http://port.be:8443/", "http://localhost:7001/", "http://localhost/", "ftp://base.be/",
                            "file:///base.be", "https://user@base.be/", "https://user:pw@plain.be/", "", "//base.be/", "data:text/plain,base.be"}) {
        INFO(bad);
        CHECK_FALSE(source.permits(QUrl(bad)));
    }
}

TEST_CASE("a source without any address permits nothing")
{
    CHECK_FALSE(SourceFile{}.permits(QUrl("https://a.be/")));
    CHECK_FALSE(SourceFile{}.permits(QUrl("http://127.0.0.1/")));
    CHECK_FALSE(SourceFile{}.permits(QUrl()));
}

TEST_CASE("an allowed host that slipped past the parser as a pattern permits nothing")
{
    SourceFile source = file();
    source.allowedHosts = {"*", "*.be", "https://evil.be", "", "evil.be/x"};
    CHECK_FALSE(source.permits(QUrl("https://evil.be/x")));
    CHECK_FALSE(source.permits(QUrl("https://x.be/")));
}
