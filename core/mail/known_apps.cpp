// SPDX-License-Identifier: EUPL-1.2
#include "mail/known_apps.h"

#include "base/local_time.h"
#include "domain/link.h"
#include "domain/safe_text.h"
#include "mail/mail_head.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace overzicht {

namespace {

constexpr qsizetype kLargestFile = 256 * 1024, kMostApps = 50, kMostSteps = 10, kMostCommon = 1'000;
constexpr int kLongestId = 40, kLongestWords = 300;

/// What is wrong with it; empty = nothing.
using Wrong = QString;

bool isId(const QString &text)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !text.isEmpty() && text.size() <= kLongestId && std::all_of(text.cbegin(), text.cend(), fits);
}

Wrong readText(const QJsonValue &value, LocalText &text)
{
    for (const Language language : kLanguages) {
        const QString words = value.toObject().value(code(language)).toString();
        if (words.isEmpty() || safeLine(words, kLongestWords) != words)
            return QStringLiteral("a text in '%1' is missing, too long or hides something").arg(code(language));
        text.set(language, words);
    }
    return {};
}

Wrong readSource(const QJsonObject &told, QUrl &source, QDate &read, const QDate &made)
{
    source = webAddress(told.value(QLatin1String("source")).toString());
    read = parseDate(told.value(QLatin1String("read")).toString()).value_or(QDate());
    return source.scheme() == QLatin1String("https") && read.isValid() && read <= made ? Wrong() : QStringLiteral("no page says so, or no day on which it was read");
}

Wrong readSaid(const QJsonValue &value, const QJsonArray &words, KnownApp::Said &said, const QDate &made)
{
    if (value.isUndefined())
        return {};
    if (words.isEmpty() || words.size() > kMostSteps)
        return QStringLiteral("it says nothing, or too much");
    for (const QJsonValue &one : words) {
        LocalText text;
        if (const Wrong wrong = readText(one, text); !wrong.isEmpty())
            return wrong;
        said.words << text;
    }
    return readSource(value.toObject(), said.source, said.read, made);
}

Wrong readMail(const QJsonObject &told, KnownApp &app, const QDate &made)
{
    for (const QJsonValue &value : told.value(QLatin1String("addresses")).toArray()) {
        const QString address = value.toString();
        if (addressIn(address.toUtf8()) != address.toUtf8())
            return QStringLiteral("'%1' is no address").arg(safeLine(address));
        app.addresses << address;
    }
    for (const QJsonValue &value : told.value(QLatin1String("hosts")).toArray()) {
        const QString host = value.toString();
        if (addressIn("x@" + host.toUtf8()) != "x@" + host.toUtf8() || !host.contains(u'.'))
            return QStringLiteral("'%1' is no host").arg(safeLine(host));
        app.hosts << host;
    }
    QUrl source;
    QDate read;
    return app.addresses.isEmpty() ? Wrong() : readSource(told, source, read, made); // a host of its own site needs no page that says so
}

Wrong readApp(const QJsonObject &told, KnownApp &app, const QDate &made)
{
    if (!isId(app.id))
        return QStringLiteral("it has no id");
    if (const Wrong wrong = readText(told.value(QLatin1String("name")), app.name); !wrong.isEmpty())
        return wrong;
    for (const QJsonValue &value : told.value(QLatin1String("sources")).toArray())
        app.sources << value.toString();
    app.safetyNet = told.value(QLatin1String("safetyNet")).toBool();
    const QJsonValue off = told.value(QLatin1String("off")), says = told.value(QLatin1String("says")), ask = told.value(QLatin1String("ask"));
    for (const Wrong &wrong : {readMail(told.value(QLatin1String("mail")).toObject(), app, made), readSaid(off, off.toObject().value(QLatin1String("steps")).toArray(), app.off, made),
                               ask.isUndefined() ? Wrong() : readSource(ask.toObject(), app.ask.source, app.ask.read, made), readSaid(says, QJsonArray{says.toObject().value(QLatin1String("words"))}, app.says, made)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

Result<KnownApps> KnownApps::read(const QByteArray &json)
{
    const auto wrong = [](const QString &what) { return failure(Error::Kind::Malformed, QStringLiteral("known apps: ") + what); };
    QJsonParseError error;
    const QJsonDocument file = json.size() > kLargestFile ? QJsonDocument() : QJsonDocument::fromJson(json, &error);
    if (!file.isObject())
        return wrong(json.size() > kLargestFile ? QStringLiteral("the file is too large") : QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    KnownApps known;
    known.m_date = parseDate(file.object().value(QLatin1String("date")).toString()).value_or(QDate());
    if (!known.m_date.isValid())
        return wrong(QStringLiteral("the list has no date"));
    const QJsonArray common = file.object().value(QLatin1String("common")).toArray();
    for (const QJsonValue &value : common) {
        const QString word = value.toString();
        if (word.isEmpty() || common.size() > kMostCommon || word != word.toCaseFolded() || !std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); }))
            return wrong(QStringLiteral("'%1' is no word in lower case").arg(safeLine(word, kLongestId)));
        known.m_common.insert(word);
    }
    const QJsonArray apps = file.object().value(QLatin1String("apps")).toArray();
    if (apps.isEmpty() || apps.size() > kMostApps)
        return wrong(QStringLiteral("it names none, or too many"));
    for (const QJsonValue &value : apps) {
        KnownApp app;
        app.id = value.toObject().value(QLatin1String("id")).toString();
        if (const Wrong why = readApp(value.toObject(), app, known.m_date); !why.isEmpty())
            return wrong(QStringLiteral("'%1': %2").arg(safeLine(app.id, kLongestId), why));
        if (known.find(app.id))
            return wrong(QStringLiteral("'%1' stands there twice").arg(app.id));
        known.m_all << app;
    }
    return known;
}

const KnownApp *KnownApps::find(const QString &id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const KnownApp &app) { return app.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

const KnownApp *KnownApps::of(const QString &source) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const KnownApp &app) { return app.sources.contains(source); });
    return found == m_all.cend() ? nullptr : &*found;
}

const KnownApp *KnownApps::sender(const QByteArray &address) const
{
    const QString told = QString::fromLatin1(address), host = told.mid(told.indexOf(u'@') + 1);
    if (told.isEmpty())
        return nullptr;
    const auto isTheirs = [&](const KnownApp &app) {
        return app.addresses.contains(told)
               || std::any_of(app.hosts.cbegin(), app.hosts.cend(), [&](const QString &one) { return host == one || host.endsWith(u'.' + one); });
    };
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), isTheirs);
    return found == m_all.cend() ? nullptr : &*found;
}

} // namespace overzicht
