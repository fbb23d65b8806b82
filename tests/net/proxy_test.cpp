// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "asking.h"
#include "scripted_server.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>

using namespace overzicht;

namespace {

/// The whole process told to go through a proxy, in every way it can be told; as it was before when it goes.
class Told {
public:
    explicit Told(const QByteArray &proxy)
    {
        for (const char *name : kNames) {
            m_before << qgetenv(name);
            qputenv(name, proxy);
        }
        m_none = qgetenv("no_proxy");
        qputenv("no_proxy", "");
    }
    ~Told()
    {
        for (int i = 0; i < m_before.size(); ++i)
            qputenv(kNames[i], m_before.at(i));
        qputenv("no_proxy", m_none);
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }

private:
    static constexpr const char *kNames[] = {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY"};
    QList<QByteArray> m_before;
    QByteArray m_none;
};

} // namespace

TEST_CASE("A proxy of the system, of the environment or of the program is not used; no request and no key goes there", "[net]")
{
    // An address that is not this computer's: for those the engine itself asks no proxy.
    const QUrl source(QStringLiteral("https://ebox.example.invalid/letters"));
    ScriptedServer proxy([](Line &line, const Seen &, int) { line.send(answer(502, "")); });
    const Told told("http://127.0.0.1:" + QByteArray::number(proxy.port()));
    for (const bool ofTheSystem : {true, false}) {
        INFO("of the system and the environment: " << ofTheSystem);
        QNetworkProxyFactory::setUseSystemConfiguration(ofTheSystem);
        if (!ofTheSystem)
            QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), quint16(proxy.port())));
        Transport transport(quick());
        CHECK(page(transport, request(source), permitFor(source)).error().kind == Error::Kind::Offline);
        QTemporaryDir folder;
        const Landing landed = fetch(transport, contentRequest(source), permitFor(source), folder.filePath(QStringLiteral("content")));
        CHECK(landed.error().kind == Error::Kind::Offline);
    }
    CHECK(proxy.connections() == 0);
    CHECK(proxy.received().isEmpty());
}
