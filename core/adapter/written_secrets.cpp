// SPDX-License-Identifier: EUPL-1.2
#include "adapter/written_secrets.h"

#include "adapter/json_lines.h"
#include "domain/identifiers.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QRegularExpression>

namespace overzicht {

namespace {

bool isNumberName(const QString &bare)
{
    static const QStringList names{QStringLiteral("insz"), QStringLiteral("niss"), QStringLiteral("ssin"), QStringLiteral("rrn"),
                                   QStringLiteral("nationalnumber"), QStringLiteral("rijksregisternummer"), QStringLiteral("numeronational")};
    return names.contains(bare);
}

bool isSecretName(const QString &bare)
{
    static const QStringList names{QStringLiteral("token"), QStringLiteral("accesstoken"), QStringLiteral("refreshtoken"), QStringLiteral("bearertoken"),
                                   QStringLiteral("bearer"), QStringLiteral("password"), QStringLiteral("passwd"), QStringLiteral("wachtwoord"),
                                   QStringLiteral("secret"), QStringLiteral("clientsecret"), QStringLiteral("apikey"), QStringLiteral("xapikey"),
                                   QStringLiteral("authorization"), QStringLiteral("cookie"), QStringLiteral("privatekey"), QStringLiteral("credentials")};
    return names.contains(bare);
}

bool looksLikeToken(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*(Bearer|Basic)\\s+\\S{8}|^\\s*eyJ[A-Za-z0-9_-]{10,}\\.|-----BEGIN [A-Z ]*PRIVATE KEY"),
                                          QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

class Search {
public:
    explicit Search(QString ownPart) : m_own(QLatin1Char('/') + JsonLines::escaped(ownPart)), m_hasOwn(!ownPart.isEmpty()) {}

    void value(const QJsonValue &value, const QString &where)
    {
        if (value.isObject()) {
            object(value.toObject(), where);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                this->value(array.at(i), where + QLatin1Char('/') + QString::number(i));
        } else if (value.isDouble()) {
            if (holdsNationalNumber(QString::number(value.toDouble(), 'f', 0)))
                found << WrittenSecret{WrittenSecret::Kind::NationalNumber, where};
        } else if (value.isString()) {
            if (holdsNationalNumber(value.toString()))
                found << WrittenSecret{WrittenSecret::Kind::NationalNumber, where};
            else if (looksLikeToken(value.toString()))
                found << WrittenSecret{WrittenSecret::Kind::Secret, where};
        }
    }

    QList<WrittenSecret> found;

private:
    void object(const QJsonObject &object, const QString &where)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (holdsNationalNumber(it.key())) {
                found << WrittenSecret{WrittenSecret::Kind::NationalNumber, where};
                continue;
            }
            const QString here = where + QLatin1Char('/') + JsonLines::escaped(it.key());
            QString bare = it.key().toLower();
            bare.remove(u'-').remove(u'_').remove(u'.').remove(u' ');
            const bool mapping = m_hasOwn && where.startsWith(m_own) && isMapping(it.value());
            if (isNumberName(bare) && !mapping)
                found << WrittenSecret{WrittenSecret::Kind::NationalNumber, here};
            else if (isSecretName(bare) && !mapping)
                found << WrittenSecret{WrittenSecret::Kind::Secret, here};
            else
                value(it.value(), here);
        }
    }

    static bool isMapping(const QJsonValue &value)
    {
        const QString text = value.toString();
        return !value.isString() || text.startsWith(u'/') || text.startsWith(u'$') || text.contains(u'{') || text.startsWith(QLatin1String("keystore:"))
               || text.startsWith(QLatin1String("env:"));
    }

    const QString m_own;
    const bool m_hasOwn;
};

} // namespace

QList<WrittenSecret> writtenSecrets(const QJsonObject &file, const QString &ownPart)
{
    Search search(ownPart);
    search.value(file, {});
    return search.found;
}

} // namespace overzicht
