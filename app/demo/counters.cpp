// SPDX-License-Identifier: EUPL-1.2
#include "demo/counters.h"

#include "base/local_time.h"
#include "demo/answers.h"

#include <QFile>
#include <QJsonDocument>
#include <QUrl>

namespace overzicht::demo {

namespace {

const QString kMagda = QStringLiteral("magda"), kSupplier = QStringLiteral("attesten"), kLoket = QStringLiteral("lindehove-loket"), kPayments = QStringLiteral("betaalpagina");
/// Server → its file in resources/demo.
const std::map<QString, QString> kBureaus{{kLoket, QStringLiteral("loket")},
                                          {QStringLiteral("lindehove-sport"), QStringLiteral("sport")},
                                          {QStringLiteral("belasting"), QStringLiteral("belasting")},
                                          {QStringLiteral("water"), QStringLiteral("water")},
                                          {QStringLiteral("pensioen"), QStringLiteral("pensioen")},
                                          {QStringLiteral("gezondheid"), QStringLiteral("gezondheid")}};

Result<QJsonObject> objectIn(const QString &name)
{
    QFile file(QStringLiteral(":/demo/%1.json").arg(name));
    QJsonParseError error{};
    const QJsonDocument json = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &error) : QJsonDocument();
    if (!json.isObject())
        return failure(Error::Kind::Malformed, QStringLiteral("%1.json: %2").arg(name, error.errorString()));
    return json.object();
}

} // namespace

Counters::Counters(const Letters &world, std::function<QDateTime()> now)
    : m_world(world), m_now(std::move(now)), m_till(m_now), m_permit(m_till, m_now), m_story(m_till, m_permit, m_now().toTimeZone(brussels()).date())
{
}

QStringList Counters::servers()
{
    return {kMagda, kSupplier, kLoket, QStringLiteral("lindehove-sport"), QStringLiteral("belasting"), QStringLiteral("water"), QStringLiteral("pensioen"), QStringLiteral("gezondheid"), kPayments};
}

Result<std::unique_ptr<Counters>> Counters::read(const Letters &world, std::function<QDateTime()> now)
{
    std::unique_ptr<Counters> all(new Counters(world, std::move(now)));
    QJsonObject bills;
    for (const auto &[server, name] : kBureaus) {
        const auto file = objectIn(name);
        if (!file)
            return failure(file.error());
        all->m_bureaus.emplace(server, Bureau(*file, all->m_story, world));
        const QJsonObject mine = file->value(QLatin1String("bills")).toObject();
        for (auto it = mine.begin(); it != mine.end(); ++it)
            bills.insert(it.key(), it.value());
    }
    const auto magda = objectIn(kMagda), supplier = objectIn(kSupplier);
    for (const auto &file : {magda, supplier}) {
        if (!file)
            return failure(file.error());
    }
    all->m_magda = std::make_unique<Magda>(*magda, all->m_story, all->m_now);
    all->m_supplier = std::make_unique<Supplier>(*supplier, all->m_story, world);
    all->m_pages = std::make_unique<WebPages>(all->m_till, all->m_permit, bills);
    for (const QString &server : servers()) {
        if (server == kPayments)
            continue;
        const auto file = objectIn(QStringLiteral("sources/") + server);
        if (!file)
            return failure(file.error());
        all->m_sources << *file;
    }
    return all;
}

void Counters::settle(const QHash<QString, QString> &origins)
{
    m_origins = origins;
    for (auto it = origins.begin(); it != origins.end(); ++it) {
        m_story.name(it.key(), it.value());
        m_story.name(it.key() + QStringLiteral("-host"), QUrl(it.value()).authority());
    }
    m_settled = true;
}

QString Counters::pathOf(const QString &server) const
{
    if (server == kMagda)
        return Magda::path();
    const auto bureau = m_bureaus.find(server);
    return bureau == m_bureaus.end() ? QString() : bureau->second.base();
}

bool Counters::isForBrowsers(const QString &server, const QString &path) { return server == kPayments || (server == kLoket && (path == WebPages::formPath() || path.startsWith(WebPages::casePath()))); }

Told Counters::answer(const QString &server, const Asked &asked) const
{
    if (!m_settled)
        return statusMessage(503, QStringLiteral("busy"), QStringLiteral("The demo town is still opening its doors"));
    if (server == kMagda)
        return m_magda->answer(asked);
    if (server == kSupplier)
        return m_supplier->answer(asked, m_origins.value(server));
    if (server == kPayments)
        return m_pages->payment(asked);
    if (isForBrowsers(server, asked.path))
        return asked.path == WebPages::formPath() ? m_pages->form(asked) : m_pages->caseOf(asked);
    return m_bureaus.at(server).answer(asked, m_origins.value(server));
}

QList<QJsonObject> Counters::sources() const
{
    QList<QJsonObject> all;
    for (const QJsonObject &source : m_sources)
        all << m_story.told(source);
    return all;
}

} // namespace overzicht::demo
