// SPDX-License-Identifier: EUPL-1.2
// The parts of a source file that say where it may go, and for whom.
#include "adapter/source_parser.h"

#include "adapter/closest.h"
#include "adapter/origin.h"
#include "adapter/source_address.h"
#include "domain/identifiers.h"
#include "domain/safe_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace overzicht {

QUrl SourceParser::address(const QString &written, const QString &where)
{
    const QList<Mistake> mistakes = addressMistakes(written, where);
    for (const Mistake &mistake : mistakes)
        wrong(where, mistake.reason, mistake.mend);
    return mistakes.isEmpty() ? QUrl(written, QUrl::StrictMode) : QUrl();
}

QString SourceParser::enterpriseNumber(const QString &written, const QString &where)
{
    const auto number = Kbo::parse(written);
    if (number && number->isValid())
        return number->digits();
    wrong(where, QCoreApplication::translate("SourceFile", "This is not an enterprise number: its check digits do not fit."),
          QCoreApplication::translate("SourceFile", "Write the ten digits of the KBO number, such as \"0316380841\"."));
    return {};
}

std::optional<SecretPlace> SourceParser::place(const QJsonObject &in, const QString &at, const QString &name)
{
    static const QRegularExpression shape(QStringLiteral("\\A(keystore|env):([A-Za-z0-9._-]{1,64})\\z"));
    const QString written = text(in, at, name);
    if (!in.value(name).isString())
        return std::nullopt;
    const auto match = shape.match(written);
    if (match.hasMatch()) {
        const bool store = match.captured(1) == QLatin1String("keystore");
        return SecretPlace{store ? SecretPlace::Kind::KeyStore : SecretPlace::Kind::Environment, match.captured(2)};
    }
    wrong(at + u'/' + name, QCoreApplication::translate("SourceFile", "\"%1\" must say where the secret is kept, never the secret itself.").arg(name),
          QCoreApplication::translate("SourceFile", "Write \"keystore:NAME\", or \"env:NAME\" for tests and servers; a name has letters, digits, '-', '_' and '.', at most 64."));
    return std::nullopt;
}

void SourceParser::parties()
{
    const QJsonObject owner = object(m_root, {}, QStringLiteral("owner"), {QStringLiteral("kbo")});
    const QString kbo = text(owner, QStringLiteral("/owner"), QStringLiteral("kbo"));
    if (owner.value(QLatin1String("kbo")).isString())
        m_file.ownerKbo = enterpriseNumber(kbo, QStringLiteral("/owner/kbo"));

    const QString actingFor = text(m_root, {}, QStringLiteral("for"));
    if (m_root.value(QLatin1String("for")).isString() && actingFor != QLatin1String("self")) {
        const QString digits = enterpriseNumber(actingFor, QStringLiteral("/for"));
        if (const auto acting = Acting::organisation(digits); acting)
            m_file.actingFor = *acting;
    }
    const QJsonObject person = object(m_root, {}, QStringLiteral("person"), {QStringLiteral("inszFrom")});
    m_file.inszFrom = place(person, QStringLiteral("/person"), QStringLiteral("inszFrom"));
}

void SourceParser::signIn()
{
    const QJsonObject signIn = object(m_root, {}, QStringLiteral("signIn"), {QStringLiteral("kind"), QStringLiteral("tokenFrom")});
    if (!m_root.value(QLatin1String("signIn")).isObject())
        return;
    const QString kind = text(signIn, QStringLiteral("/signIn"), QStringLiteral("kind"));
    const bool hasToken = signIn.contains(QLatin1String("tokenFrom"));
    m_file.signIn.tokenFrom = place(signIn, QStringLiteral("/signIn"), QStringLiteral("tokenFrom"));
    if (kind == QLatin1String("bearer")) {
        m_file.signIn.kind = SourceFile::SignIn::Kind::Bearer;
        if (!hasToken) {
            wrong(QStringLiteral("/signIn"), QCoreApplication::translate("SourceFile", "A bearer sign-in needs to know where its token is kept."),
                  QCoreApplication::translate("SourceFile", "Add \"tokenFrom\": \"keystore:NAME\"."));
        }
    } else if (kind == QLatin1String("oidc")) {
        wrong(QStringLiteral("/signIn/kind"), QCoreApplication::translate("SourceFile", "Signing in by \"oidc\" is reserved: this version cannot sign in that way yet."),
              QCoreApplication::translate("SourceFile", "Use \"bearer\" with a token from the key store until then."));
    } else if (kind == QLatin1String("none")) {
        if (hasToken) {
            wrong(QStringLiteral("/signIn/tokenFrom"), QCoreApplication::translate("SourceFile", "A token that no sign-in uses."),
                  QCoreApplication::translate("SourceFile", "Write \"kind\": \"bearer\", or remove \"tokenFrom\"."));
        }
    } else if (signIn.value(QLatin1String("kind")).isString() || !signIn.contains(QLatin1String("kind"))) {
        wrong(signIn.contains(QLatin1String("kind")) ? QStringLiteral("/signIn/kind") : QStringLiteral("/signIn"),
              QCoreApplication::translate("SourceFile", "This kind of sign-in is not known."), QCoreApplication::translate("SourceFile", "Use \"none\" or \"bearer\"."));
    }
}

void SourceParser::hosts()
{
    const QJsonValue list = m_root.value(QLatin1String("allowedHosts"));
    if (list.isUndefined())
        return;
    if (!list.isArray()) {
        wrong(QStringLiteral("/allowedHosts"), QCoreApplication::translate("SourceFile", "\"allowedHosts\" must be a list."),
              QCoreApplication::translate("SourceFile", "Write [\"host\", \"host:port\"]."));
        return;
    }
    const QJsonArray entries = list.toArray();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QUrl host = hostEntry(entries.at(i).toString());
        if (!host.isValid()) {
            wrong(QStringLiteral("/allowedHosts/%1").arg(i), QCoreApplication::translate("SourceFile", "This is not the name of one host."),
                  QCoreApplication::translate("SourceFile", "Write \"host\" or \"host:port\", without https://, path or *."));
            continue;
        }
        m_file.allowedHosts << host.authority();
    }
}

void SourceParser::providers()
{
    const QString base = text(m_root, {}, QStringLiteral("baseUrl"));
    if (m_root.value(QLatin1String("baseUrl")).isString())
        m_file.baseUrl = address(base, QStringLiteral("/baseUrl"));

    const bool isEbox = m_file.protocol == QLatin1String("ebox");
    const QJsonValue list = m_root.value(QLatin1String("providers"));
    if (!list.isUndefined() && !list.isArray()) {
        wrong(QStringLiteral("/providers"), QCoreApplication::translate("SourceFile", "\"providers\" must be a list."),
              QCoreApplication::translate("SourceFile", "Write [{\"id\": \"…\", \"baseUrl\": \"https://…\"}]."));
    } else if (!list.isUndefined() && !isEbox && !m_file.protocol.isEmpty()) {
        wrong(QStringLiteral("/providers"), QCoreApplication::translate("SourceFile", "Only the ebox protocol has message providers."),
              QCoreApplication::translate("SourceFile", "Remove \"providers\", and give the address as \"baseUrl\"."));
    }
    const QJsonArray entries = list.toArray();
    QSet<QString> seen;
    QHash<QString, SecretPlace::Kind> kinds;
    if (m_file.signIn.tokenFrom)
        kinds.insert(m_file.signIn.tokenFrom->name, m_file.signIn.tokenFrom->kind);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString at = QStringLiteral("/providers/%1").arg(i);
        if (!entries.at(i).isObject()) {
            wrong(at, QCoreApplication::translate("SourceFile", "A provider must be an object."), QCoreApplication::translate("SourceFile", "Write {\"id\": \"…\", \"baseUrl\": \"https://…\"}."));
            continue;
        }
        const QJsonObject entry = entries.at(i).toObject();
        onlyKnown(entry, at, {QStringLiteral("id"), QStringLiteral("baseUrl"), QStringLiteral("tokenFrom")});
        SourceFile::Provider provider;
        provider.id = text(entry, at, QStringLiteral("id"));
        if (provider.id.trimmed().isEmpty() || provider.id.size() > 100 || safeLine(provider.id) != provider.id) {
            wrong(at, QCoreApplication::translate("SourceFile", "A provider needs an \"id\" of 1 to 100 ordinary characters."),
                  QCoreApplication::translate("SourceFile", "Use the id from the federation's list of providers."));
        } else if (seen.contains(provider.id)) {
            wrong(at + QStringLiteral("/id"), QCoreApplication::translate("SourceFile", "Another provider has this id too."), QCoreApplication::translate("SourceFile", "Keep one of the two."));
        }
        seen << provider.id;
        if (!entry.contains(QLatin1String("baseUrl"))) {
            wrong(at, QCoreApplication::translate("SourceFile", "A provider needs a \"baseUrl\"."), QCoreApplication::translate("SourceFile", "Add what stands before /ebox/messages."));
        } else if (const QString written = text(entry, at, QStringLiteral("baseUrl")); entry.value(QLatin1String("baseUrl")).isString()) {
            provider.baseUrl = address(written, at + QStringLiteral("/baseUrl"));
        }
        provider.tokenFrom = place(entry, at, QStringLiteral("tokenFrom"));
        // Secrets are looked up by their names: one name in two places would send one place's secret where the other's belongs.
        if (provider.tokenFrom) {
            const SecretPlace::Kind first = kinds.value(provider.tokenFrom->name, provider.tokenFrom->kind);
            if (first != provider.tokenFrom->kind) {
                wrong(at + QStringLiteral("/tokenFrom"), QCoreApplication::translate("SourceFile", "One name is used for a secret in the key store and for another in the environment."),
                      QCoreApplication::translate("SourceFile", "Give the two secrets different names."));
            }
            kinds.insert(provider.tokenFrom->name, first);
        }
        m_file.providers << provider;
    }
    if (!m_root.contains(QLatin1String("baseUrl")) && !m_file.protocol.isEmpty() && (!isEbox || entries.isEmpty())) {
        wrong({}, QCoreApplication::translate("SourceFile", "\"baseUrl\" is missing: the address of the source."),
              isEbox ? QCoreApplication::translate("SourceFile", "Add \"baseUrl\" (what stands before /messageProviders), or fixed \"providers\".")
                     : QCoreApplication::translate("SourceFile", "Add \"baseUrl\": \"https://…\"."));
    }
}

void SourceParser::ownPart()
{
    if (m_file.protocol.isEmpty())
        return;
    const QJsonValue own = m_root.value(m_file.protocol);
    if (!own.isUndefined() && !own.isObject()) {
        wrong(u'/' + m_file.protocol, QCoreApplication::translate("SourceFile", "\"%1\" must be an object.").arg(m_file.protocol),
              QCoreApplication::translate("SourceFile", "Put its members between { and }."));
    }
    m_file.own = own.toObject();
}

} // namespace overzicht
