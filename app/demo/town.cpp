// SPDX-License-Identifier: EUPL-1.2
#include "demo/town.h"

#include "base/local_time.h"
#include "demo/activation_gateway.h"
#include "demo/control.h"
#include "demo/corpus.h"
#include "demo/counters.h"
#include "demo/mailbox.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QUuid>

#include <atomic>
#include <map>
#include <thread>

// Must stand outside any namespace.
static void initResources() { Q_INIT_RESOURCE(demo); }

namespace overzicht::demo {

namespace {

const QString kCitizenPath = QStringLiteral("/REST/ebox/citizen/v2");
const QString kActivation = QStringLiteral("activatie");
const QString kFederationPath = QStringLiteral("/REST/ebox/citizen/federation/v1");
/// Who holds letters; the gateways only show those of "federaal".
const QStringList kHolders{QStringLiteral("federaal"), QStringLiteral("vlaams"), QStringLiteral("lindehove"), QStringLiteral("gestopt"), QStringLiteral("onderneming")};

QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(":/demo/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The town's clock: starts where it was told to and goes on.
class TownClock {
public:
    explicit TownClock(const QDateTime &start) : m_start(start.isValid() ? start : QDateTime::currentDateTimeUtc()) { m_since.start(); }
    QDateTime now() const { return m_start.addMSecs(m_since.elapsed() + m_jumped.load()).toUTC(); }
    void forward(std::chrono::seconds time) { m_jumped += time.count() * 1000; }

private:
    QDateTime m_start;
    QElapsedTimer m_since;
    std::atomic<qint64> m_jumped = 0;
};

QString moment(const QDateTime &at) { return at.toUTC().toString(Qt::ISODate); }

struct Provider {
    const char *id;
    const char *nl, *fr, *de, *en;
};

constexpr Provider kProviders[]{{"federaal", "Federale eBox", "eBox fédérale", "Föderale eBox", "Federal eBox"},
                                {"vlaams", "Vlaamse eBox", "eBox flamande", "Flämische eBox", "Flemish eBox"},
                                {"lindehove", "Stad Lindehove", "Ville de Lindehove", "Stadt Lindehove", "City of Lindehove"},
                                {"gestopt", "Proefdienst eBox (gestopt)", "eBox pilote (arrêtée)", "eBox-Pilotdienst (beendet)", "eBox pilot (ended)"}};

QJsonObject inFour(const Provider &provider)
{
    return {{QStringLiteral("nl"), QString::fromUtf8(provider.nl)},
            {QStringLiteral("fr"), QString::fromUtf8(provider.fr)},
            {QStringLiteral("de"), QString::fromUtf8(provider.de)},
            {QStringLiteral("en"), QString::fromUtf8(provider.en)}};
}

QJsonObject providerJson(const Provider &provider, const QString &base, const QString &self, const QDateTime &now)
{
    const QString id = QLatin1String(provider.id);
    const QDate today = now.toTimeZone(brussels()).date();
    QJsonObject json{{QStringLiteral("messageProviderId"), id},
                     {QStringLiteral("messageProviderName"), inFour(provider)},
                     {QStringLiteral("messageProviderDescription"), inFour(provider)},
                     {QStringLiteral("messageProviderUrl"), base + u'/'},
                     {QStringLiteral("messageProviderActivationDate"), today.addYears(-5).toString(Qt::ISODate)},
                     {QStringLiteral("messageProviderTechnicalContact"), QStringLiteral("techniek@voorbeeld.example")},
                     {QStringLiteral("apiSupportedVersion"), QStringLiteral("2.1")},
                     {QStringLiteral("_links"), QJsonObject{{QStringLiteral("self"), QJsonObject{{QStringLiteral("href"), self + u'/' + id}}}}}};
    if (id == QLatin1String("gestopt"))
        json.insert(QStringLiteral("messageProviderDeactivationDate"), today.addDays(-200).toString(Qt::ISODate));
    if (id == QLatin1String("lindehove")) {
        const QDateTime from(today.addDays(3), QTime(22, 0), brussels());
        json.insert(QStringLiteral("messageProviderPlannedMaintenance"),
                    QJsonArray{QJsonObject{{QStringLiteral("startDate"), moment(from)}, {QStringLiteral("endDate"), moment(from.addSecs(4 * 3600))}}});
    }
    return json;
}

} // namespace

struct Town::Private {
    Options options;
    std::unique_ptr<TownClock> clock;
    std::unique_ptr<PostOffice> office;
    std::vector<std::unique_ptr<Corpus>> corpora;
    std::map<QString, std::unique_ptr<Mailbox>> mailboxes;
    std::unique_ptr<Counters> counters;
    std::unique_ptr<ActivationGateway> activation;
    std::unique_ptr<Control> control;
    QString word = QUuid::createUuid().toString(QUuid::Id128);
    mutable std::mutex bookMutex;
    QList<Request> book;
    std::atomic<bool> ending = false;
    std::thread warming;
    std::vector<std::unique_ptr<Server>> servers; ///< first to go: nothing above may be used by a server any more
    std::unique_ptr<Server> controlServer;

    Server *find(const QString &name) const
    {
        for (const auto &server : servers) {
            if (server->name() == name)
                return server.get();
        }
        return nullptr;
    }

    void add(const QString &name, Server::Answer answer)
    {
        const auto guarded = [this, name, answer = std::move(answer)](const Asked &asked) {
            if (!options.token.isEmpty() && !Counters::isForBrowsers(name, asked.path) && asked.headers.value("authorization") != "Bearer " + options.token) {
                Told told = statusMessage(401, QStringLiteral("unauthorized"), QStringLiteral("A bearer token is needed"));
                told.headers << qMakePair(QByteArray("WWW-Authenticate"), QByteArray("Bearer"));
                return told;
            }
            return answer(asked);
        };
        servers.push_back(std::make_unique<Server>(
            name, guarded, [this](const Request &request) { note(request); }, [this] { return clock->now(); }));
    }

    quint16 portAt(size_t place) const { return options.port == 0 ? 0 : quint16(options.port + place); }

    /// Only when all are made: an answer may name another server.
    Result<> listen()
    {
        for (size_t i = 0; i < servers.size(); ++i) {
            if (auto listening = servers[i]->listen(portAt(i)); !listening)
                return listening;
        }
        return {};
    }

    /// A server whose paths begin with that; `inside` answers what stands below it.
    void addBelow(const QString &name, const QString &path, const std::function<Told(const Asked &, const QString &rest, const QString &base)> &inside)
    {
        add(name, [this, name, path, inside](const Asked &asked) {
            if (asked.path != path && !asked.path.startsWith(path + u'/'))
                return statusMessage(404, QStringLiteral("notFound"), QStringLiteral("There is nothing at this address"));
            return inside(asked, asked.path.mid(path.size()), find(name)->origin() + path);
        });
    }

    void note(const Request &request)
    {
        const std::lock_guard lock(bookMutex);
        book << request;
    }

    Told federation(const Asked &asked, const QString &rest, const QString &base) const
    {
        if (asked.method != "GET")
            return statusMessage(405, QStringLiteral("methodNotAllowed"), QStringLiteral("This cannot be done here"));
        QJsonArray list;
        for (const Provider &provider : kProviders) {
            const QString id = QLatin1String(provider.id);
            const QJsonObject json = providerJson(provider, find(id)->origin() + kCitizenPath, base + QStringLiteral("/messageProviders"), clock->now());
            if (rest == QStringLiteral("/messageProviders/") + id)
                return toldJson(json);
            list << json;
        }
        if (rest == QLatin1String("/messageProviders"))
            return toldJson(list);
        return statusMessage(404, QStringLiteral("notFound"), QStringLiteral("This is no message provider"));
    }

    Result<> openTown()
    {
        auto letters = Letters::read(fileOf("letters.json"), clock->now());
        if (!letters)
            return failure(letters.error());
        office = std::make_unique<PostOffice>(*std::move(letters), [this] { return clock->now(); });
        const auto box = [this](const QString &name, const QString &provider, bool fourOnly) {
            auto &mailbox = mailboxes[name] = std::make_unique<Mailbox>(*office, provider, fourOnly);
            addBelow(name, kCitizenPath,
                     [mailbox = mailbox.get()](const Asked &asked, const QString &rest, const QString &base) { return mailbox->answer(asked, rest, base); });
        };
        addBelow(QStringLiteral("federation"), kFederationPath,
                 [this](const Asked &asked, const QString &rest, const QString &base) { return federation(asked, rest, base); });
        for (const QString &name : kHolders)
            box(name, name, false);
        for (const QString &name : {QStringLiteral("doccle"), QStringLiteral("kbc"), QStringLiteral("burgerprofiel")})
            box(name, QStringLiteral("federaal"), true);
        auto read = Counters::read(office->world(), [this] { return clock->now(); });
        if (!read)
            return failure(read.error());
        counters = *std::move(read);
        for (const QString &name : Counters::servers())
            add(name, [this, name](const Asked &asked) { return counters->answer(name, asked); });
        activation = std::make_unique<ActivationGateway>([this] { return clock->now(); });
        add(kActivation, [this](const Asked &asked) { return activation->answer(asked); });
        if (auto listening = listen(); !listening)
            return listening;
        QHash<QString, QString> origins;
        for (const QString &name : Counters::servers())
            origins.insert(name, find(name)->origin());
        counters->settle(origins);
        warming = std::thread([this] { office->warm([this] { return ending.load(); }); });
        return {};
    }

    Result<> openCorpus()
    {
        auto read = Corpus::read(options.corpusFile, options.corpusMost, options.corpusProviders);
        if (!read)
            return failure(read.error());
        corpora = *std::move(read);
        for (size_t i = 0; i < corpora.size(); ++i) {
            addBelow(QStringLiteral("corpus-%1").arg(i + 1), kCitizenPath,
                     [corpus = corpora[i].get()](const Asked &asked, const QString &rest, const QString &) { return corpus->answer(asked, rest); });
        }
        return listen();
    }

    QString baseOf(const Server &server) const
    {
        if (counters && Counters::servers().contains(server.name()))
            return server.origin() + counters->pathOf(server.name());
        if (server.name() == kActivation)
            return server.origin();
        return server.origin() + (server.name() == QLatin1String("federation") ? kFederationPath : kCitizenPath);
    }

    QJsonObject sourceJson(const QString &id, const QString &name) const
    {
        return signedIn({{QStringLiteral("source"), id}, {QStringLiteral("protocol"), QStringLiteral("ebox")}, {QStringLiteral("name"), QJsonObject{{QStringLiteral("nl"), name}}}});
    }

    QJsonObject signedIn(QJsonObject json) const
    {
        json.insert(QStringLiteral("demo"), true);
        json.insert(QStringLiteral("signIn"), options.token.isEmpty() ? QJsonObject{{QStringLiteral("kind"), QStringLiteral("none")}}
                                                                      : QJsonObject{{QStringLiteral("kind"), QStringLiteral("bearer")},
                                                                                    {QStringLiteral("tokenFrom"), QStringLiteral("env:%1").arg(QLatin1String(kTokenVariable))}});
        return json;
    }

    QJsonObject fixedJson(const QString &id, const QString &name, const QString &provider, const Server &server) const
    {
        QJsonObject json = sourceJson(id, name);
        json.insert(QStringLiteral("providers"), QJsonArray{QJsonObject{{QStringLiteral("id"), provider}, {QStringLiteral("baseUrl"), baseOf(server)}}});
        return json;
    }
};

Town::Town(std::unique_ptr<Private> p) : d(std::move(p)) {}

Town::~Town()
{
    d->ending = true;
    if (d->controlServer)
        d->controlServer->stop();
    for (const auto &server : d->servers)
        server->stop();
    if (d->warming.joinable())
        d->warming.join();
}

Result<std::unique_ptr<Town>> Town::start(const Options &options)
{
    initResources();
    introducePerson();
    std::unique_ptr<Town> town(new Town(std::make_unique<Private>()));
    Private &d = *town->d;
    d.options = options;
    d.clock = std::make_unique<TownClock>(options.now);
    const Result<> opened = options.corpusFile.isEmpty() ? d.openTown() : d.openCorpus();
    if (!opened)
        return failure(opened.error());
    d.control = std::make_unique<Control>(*town, d.word, options.onQuit);
    d.controlServer = std::make_unique<Server>(
        QStringLiteral("control"), [&d](const Asked &asked) { return d.control->answer(asked); }, [](const Request &) {}, [&d] { return d.clock->now(); });
    if (auto listening = d.controlServer->listen(d.portAt(d.servers.size())); !listening)
        return failure(listening.error());
    return town;
}

QString Town::base() const { return d->baseOf(*d->servers.front()); }

QString Town::control() const { return d->controlServer->origin() + u'/' + d->word; }

QByteArray Town::readyLine() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("ready"), true}, {QStringLiteral("base"), base()}, {QStringLiteral("control"), control()}}).toJson(QJsonDocument::Compact) + '\n';
}

QList<QPair<QString, QByteArray>> Town::sourceFiles() const
{
    QList<QJsonObject> sources;
    if (!d->corpora.empty()) {
        for (const auto &server : d->servers)
            sources << d->fixedJson(server->name(), QStringLiteral("Corpus %1").arg(server->name().mid(7)), server->name(), *server);
    } else {
        QJsonObject ebox = d->sourceJson(QStringLiteral("ebox"), QStringLiteral("eBox"));
        ebox.insert(QStringLiteral("baseUrl"), base());
        QJsonArray hosts;
        for (const char *provider : {"federaal", "vlaams", "lindehove", "activatie"})
            hosts << QStringLiteral("127.0.0.1:%1").arg(d->find(QLatin1String(provider))->port());
        ebox.insert(QStringLiteral("allowedHosts"), hosts);
        const auto &city = kProviders[2];
        ebox.insert(QStringLiteral("ebox"), QJsonObject{{QStringLiteral("activation"), QJsonObject{{QStringLiteral("baseUrl"), baseOf(kActivation)}, {QStringLiteral("name"), inFour(city)}}}});
        sources << ebox;
        const std::initializer_list<std::pair<const char *, const char *>> gateways{{"doccle", "Doccle"}, {"kbc", "KBC"}, {"burgerprofiel", "Mijn Burgerprofiel"}};
        for (const auto &[id, name] : gateways)
            sources << d->fixedJson(QLatin1String(id), QString::fromUtf8(name), QStringLiteral("federaal"), *d->find(QLatin1String(id)));
        QJsonObject association = d->fixedJson(QStringLiteral("vereniging"), QStringLiteral("eBox Onderneming"), QStringLiteral("onderneming"), *d->find(QStringLiteral("onderneming")));
        association.insert(QStringLiteral("for"), citizen::kAssociation);
        sources << association;
        for (const QJsonObject &source : d->counters->sources())
            sources << d->signedIn(source);
    }
    QList<QPair<QString, QByteArray>> files;
    for (const QJsonObject &source : sources)
        files << qMakePair(source.value(QLatin1String("source")).toString() + QStringLiteral(".json"), QJsonDocument(source).toJson());
    return files;
}

QByteArray Town::senders()
{
    initResources();
    return fileOf("senders.json");
}

QStringList Town::servers() const
{
    QStringList names;
    for (const auto &server : d->servers)
        names << server->name();
    return names;
}

QString Town::baseOf(const QString &name) const
{
    const Server *server = d->find(name);
    return server ? d->baseOf(*server) : QString();
}

QString Town::originOf(const QString &name) const
{
    const Server *server = d->find(name);
    return server ? server->origin() : QString();
}

bool Town::breakAs(const QString &name, const Breakage &breakage)
{
    Server *server = d->find(name);
    if (server)
        server->breakAs(breakage);
    return server;
}

Breakage Town::broken(const QString &name) const
{
    const Server *server = d->find(name);
    return server ? server->broken() : Breakage();
}

QString Town::send(const Letters::Wish &wish)
{
    const bool arrives = d->office && (wish.provider.isEmpty() || kHolders.contains(wish.provider));
    return arrives ? d->office->send(wish) : QString();
}

QString Town::sendThroughFour()
{
    Letters::Wish wish;
    wish.subject = QStringLiteral("Eén brief, vier brievenbussen");
    wish.sender = QStringLiteral("financien");
    wish.provider = QStringLiteral("federaal");
    wish.text = QStringLiteral("Deze brief komt aan in uw eBox, bij Doccle, bij KBC en in Mijn Burgerprofiel. Het is telkens dezelfde brief.");
    wish.four = true;
    return send(wish);
}

bool Town::setRead(const QString &id, bool read) { return d->office && d->office->setRead(id, read); }
bool Town::remove(const QString &id) { return d->office && d->office->remove(id); }
QList<Letter> Town::letters() const { return d->office ? d->office->all() : QList<Letter>(); }

QString Town::permitStep() const { return d->counters ? word(d->counters->permit().step()) : QString(); }

bool Town::movePermit(const QString &step)
{
    const auto wanted = permitStepFromWord(step);
    if (!d->counters || (!step.isEmpty() && !wanted))
        return false;
    if (wanted)
        d->counters->permit().to(*wanted);
    else
        d->counters->permit().next();
    return true;
}

const ActivationGateway *Town::activation() const { return d->activation.get(); }

void Town::forward(std::chrono::seconds time) { d->clock->forward(time); }

QList<Request> Town::requests() const
{
    const std::lock_guard lock(d->bookMutex);
    return d->book;
}

void Town::forgetRequests()
{
    const std::lock_guard lock(d->bookMutex);
    d->book.clear();
}

} // namespace overzicht::demo
