// SPDX-License-Identifier: EUPL-1.2
#include "domain/sender_register.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QtEndian>

#include <algorithm>

namespace overzicht {

namespace {

LocalText textFrom(const QJsonObject &json)
{
    LocalText text;
    for (const Language language : kLanguages)
        text.set(language, json.value(code(language)).toString());
    return text;
}

std::optional<Level> levelFrom(const QString &word)
{
    static const QHash<QString, Level> levels{{QString(), Level::Unknown},
                                              {QStringLiteral("federal"), Level::Federal},
                                              {QStringLiteral("flemish"), Level::Flemish},
                                              {QStringLiteral("local"), Level::Local},
                                              {QStringLiteral("private"), Level::Private},
                                              {QStringLiteral("european"), Level::European}};
    const auto found = levels.constFind(word);
    return found == levels.cend() ? std::nullopt : std::optional(*found);
}

/// The texts of a list; nothing when it is no list of texts that say something. Left out = none.
std::optional<QStringList> textsFrom(const QJsonValue &value)
{
    QStringList texts;
    if (!value.isUndefined() && !value.isArray())
        return std::nullopt;
    for (const QJsonValue &text : value.toArray()) {
        if (text.toString().trimmed().isEmpty())
            return std::nullopt;
        texts << text.toString();
    }
    return texts;
}

/// Accounts of which every one passes its check: one that does not would block a payment that is right.
std::optional<QList<Iban>> accountsFrom(const QJsonValue &value)
{
    QList<Iban> accounts;
    const auto texts = textsFrom(value);
    if (!texts)
        return std::nullopt;
    for (const QString &text : *texts) {
        const auto iban = Iban::parse(text);
        if (!iban || !iban->isValid())
            return std::nullopt;
        accounts << *iban;
    }
    return accounts;
}

std::optional<QList<QByteArray>> sealsFrom(const QJsonValue &value)
{
    QList<QByteArray> seals;
    const auto texts = textsFrom(value);
    if (!texts)
        return std::nullopt;
    for (const QString &text : *texts) {
        const QByteArray seal = QByteArray::fromHex(text.toLatin1());
        if (seal.size() != 32 || QString::fromLatin1(seal.toHex()) != text.toLower())
            return std::nullopt;
        seals << seal;
    }
    return seals;
}

/// Three digits tell a bank (ISO 13616, Belgian structure); fewer would be half the country.
bool isBeginOfAccount(const QString &digits)
{
    return digits.size() >= 3 && digits.size() <= 12 && std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Host names as an address has them, each of at least two parts ("be" would be everybody's); nothing when one is none. Left out = none.
std::optional<QStringList> hostsFrom(const QJsonValue &value)
{
    const auto hosts = textsFrom(value);
    if (!hosts)
        return std::nullopt;
    for (const QString &host : *hosts) {
        QUrl address;
        address.setHost(host, QUrl::StrictMode);
        if (address.host() != host || !host.contains(u'.') || host.startsWith(u'.') || host.endsWith(u'.'))
            return std::nullopt;
    }
    return hosts;
}

tl::unexpected<Error> wrong(const QString &what) { return failure(Error::Kind::Malformed, QStringLiteral("sender register: ") + what); }

} // namespace

Result<> SenderRegister::add(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument file = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !file.isObject())
        return wrong(QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    for (const QLatin1String list : {QLatin1String("sources"), QLatin1String("senders"), QLatin1String("accounts"), QLatin1String("providers"), QLatin1String("policy")}) {
        if (const QJsonValue value = file.object().value(list); !value.isUndefined() && !value.isArray())
            return wrong(QStringLiteral("'%1' is no list").arg(list));
    }

    QHash<QString, KnownSource> known = m_sources;
    for (const QJsonValue &value : file.object().value(QLatin1String("sources")).toArray()) {
        const QString id = value.toObject().value(QLatin1String("id")).toString(), protocol = value.toObject().value(QLatin1String("protocol")).toString();
        const auto hosts = hostsFrom(value.toObject().value(QLatin1String("hosts")));
        if (id.isEmpty() || protocol.isEmpty() || !hosts)
            return wrong(QStringLiteral("source '%1' without id or protocol, or with a host that is none").arg(id));
        KnownSource &source = known[id];
        if (!source.protocol.isEmpty() && source.protocol != protocol)
            return wrong(QStringLiteral("source '%1' has two protocols").arg(id));
        source = {protocol, source.hosts + *hosts, source.here || hosts->isEmpty()};
    }
    QHash<PartyId, Party> parties;
    QHash<PartyId, More> more;
    QHash<PartyId, QList<Iban>> accounts;
    QHash<PartyId, QStringList> named, begins;
    QHash<QString, QStringList> speakers;
    ClassPolicy policy;
    for (const QJsonValue &value : file.object().value(QLatin1String("senders")).toArray()) {
        const QJsonObject sender = value.toObject();
        const auto level = levelFrom(sender.value(QLatin1String("level")).toString());
        const Party party{PartyId(sender.value(QLatin1String("id")).toString()), textFrom(sender.value(QLatin1String("name")).toObject()),
                          level.value_or(Level::Unknown), sender.value(QLatin1String("contact")).toString(), {}};
        if (party.id.isEmpty() || party.name.isEmpty() || !level)
            return wrong(QStringLiteral("a sender without id or name, or of an unknown level"));
        const auto aliases = textsFrom(sender.value(QLatin1String("aliases"))), sources = textsFrom(sender.value(QLatin1String("sources")));
        const auto ibans = accountsFrom(sender.value(QLatin1String("ibans")));
        const auto seals = sealsFrom(sender.value(QLatin1String("seals")));
        const auto hosts = hostsFrom(sender.value(QLatin1String("hosts")));
        if (!aliases || !sources || !ibans || !seals || !hosts)
            return wrong(QStringLiteral("sender '%1' has an alias, a source, an account, a seal or a host that is none").arg(party.id.text()));
        parties.insert(party.id, party);
        more.insert(party.id, {*aliases, *seals, *sources, *hosts, {}});
        accounts[party.id] += *ibans;
    }
    for (const QJsonValue &value : file.object().value(QLatin1String("accounts")).toArray()) {
        const PartyId sender(value.toObject().value(QLatin1String("sender")).toString());
        const auto ibans = accountsFrom(value.toObject().value(QLatin1String("ibans")));
        const auto sources = textsFrom(value.toObject().value(QLatin1String("sources"))), begin = textsFrom(value.toObject().value(QLatin1String("begin")));
        if (sender.isEmpty() || !ibans || !sources || !begin || (ibans->isEmpty() && sources->isEmpty() && begin->isEmpty()) || !std::all_of(begin->cbegin(), begin->cend(), isBeginOfAccount))
            return wrong(QStringLiteral("accounts of no sender, or that are none"));
        accounts[sender] += *ibans;
        begins[sender] += *begin;
        named[sender] += *sources;
    }
    const auto mailboxes = textsFrom(file.object().value(QLatin1String("mailboxes")));
    if (!mailboxes)
        return wrong(QStringLiteral("'mailboxes' is no list of sources"));
    for (const QJsonValue &value : file.object().value(QLatin1String("providers")).toArray()) {
        const QJsonObject provider = value.toObject();
        const QString id = provider.value(QLatin1String("id")).toString();
        const QJsonArray sources = provider.value(QLatin1String("sources")).toArray();
        if (id.isEmpty() || sources.isEmpty())
            return wrong(QStringLiteral("a provider without id or sources"));
        for (const QJsonValue &source : sources) {
            if (source.toString().isEmpty())
                return wrong(QStringLiteral("provider '%1' has a source that is no id").arg(id));
            speakers[id] << source.toString();
        }
    }
    for (const QJsonValue &value : file.object().value(QLatin1String("policy")).toArray()) {
        const QJsonObject rule = value.toObject();
        const QString verdict = rule.value(QLatin1String("verdict")).toString();
        const PartyId sender(rule.value(QLatin1String("sender")).toString());
        if (sender.isEmpty() || (verdict != QLatin1String("document") && verdict != QLatin1String("refers-elsewhere")))
            return wrong(QStringLiteral("a rule without sender, or with verdict '%1'").arg(verdict));
        policy << ClassRule{sender, rule.value(QLatin1String("messageType")).toString(),
                            verdict == QLatin1String("document") ? ClassRule::Verdict::Document : ClassRule::Verdict::RefersElsewhere};
    }
    m_sources = known;
    m_parties.insert(parties);
    m_more.insert(more);
    for (auto it = named.cbegin(); it != named.cend(); ++it)
        m_more[it.key()].sources += *it;
    for (auto it = begins.cbegin(); it != begins.cend(); ++it)
        m_more[it.key()].begins += *it;
    for (auto it = accounts.cbegin(); it != accounts.cend(); ++it)
        m_accounts[it.key()] += *it;
    for (auto it = parties.cbegin(); it != parties.cend(); ++it) {
        for (const QString &alias : more.value(it.key()).aliases)
            m_names.add(it.key(), alias);
        for (const Language language : kLanguages)
            m_names.add(it.key(), it->name.in(language));
    }
    m_mailboxes += *mailboxes;
    for (auto it = speakers.cbegin(); it != speakers.cend(); ++it)
        m_speakers[it.key()] += it.value();
    m_policy += policy;
    return {};
}

const Party *SenderRegister::find(const PartyId &id) const
{
    const auto it = m_parties.constFind(id);
    return it == m_parties.constEnd() ? nullptr : &*it;
}

const SenderRegister::KnownSource *SenderRegister::source(const SourceId &id) const
{
    const auto it = m_sources.constFind(id.text());
    return it == m_sources.constEnd() ? nullptr : &*it;
}

bool SenderRegister::confirms(const SourceId &source, const PartyId &owner, const PartyId &sender) const
{
    const Party *party = find(sender);
    if (!party || source.isEmpty())
        return false;
    const QStringList named = m_more.value(sender).sources;
    if (named.contains(source.text()) || m_mailboxes.contains(source.text()))
        return true;
    for (auto it = m_speakers.cbegin(); it != m_speakers.cend(); ++it) {
        // Who may speak for one keeper's dossiers, or for one site, brings no letters of others.
        if (!it.key().contains(u':') && it->contains(source.text()))
            return true;
    }
    return named.isEmpty() && party->level == Level::Local && owner == sender;
}

const Party *SenderRegister::resembled(const QString &name) const
{
    const PartyId like = m_names.resembled(name);
    return like.isEmpty() ? nullptr : find(like);
}

const Party *SenderRegister::resembled(const QString &name, const SourceId &source, const PartyId &owner) const
{
    const Party *like = resembled(name);
    const auto isAnothers = [&] { return like->id.text().front().isDigit() && m_names.looksLikeAll(name); };
    return like && !isAnothers() && confirms(source, owner, like->id) ? nullptr : like;
}

const Party *SenderRegister::posedAs(const LocalText &name, const SourceId &source, const PartyId &owner) const
{
    if (this->source(source))
        return nullptr;
    for (const Language language : kLanguages) {
        const Party *like = resembled(name.in(language));
        if (like && !confirms(source, owner, like->id))
            return like;
    }
    return nullptr;
}

SenderRegister::Account SenderRegister::account(const PartyId &sender, const Iban &iban) const
{
    const QList<Iban> known = accounts(sender);
    if (known.contains(iban))
        return Account::Theirs;
    const QStringList begins = m_more.value(sender).begins;
    if (known.isEmpty() && begins.isEmpty())
        return Account::Unknown;
    const QString text = iban.text();
    return text.startsWith(QLatin1String("BE")) && std::any_of(begins.cbegin(), begins.cend(), [&](const QString &begin) { return QStringView(text).mid(4).startsWith(begin); }) ? Account::OfTheirKind : Account::NotTheirs;
}

bool SenderRegister::maySpeak(const SourceId &source, const QString &provider) const
{
    return m_speakers.value(provider).contains(source.text());
}

qint64 SenderRegister::fingerprint(const SourceId &source) const
{
    QStringList lines;
    for (auto it = m_speakers.cbegin(); it != m_speakers.cend(); ++it) {
        if (it->contains(source.text())) // with the others and their order: it says whose words count
            lines << QString(it.key() + u'\t' + it->join(u'\t'));
    }
    lines.sort(); // a hash has no order of its own
    for (const ClassRule &rule : m_policy)
        lines << QStringLiteral("%1\t%2\t%3").arg(rule.sender.text(), rule.messageType).arg(int(rule.verdict));
    return qFromBigEndian<qint64>(QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).constData());
}

} // namespace overzicht
