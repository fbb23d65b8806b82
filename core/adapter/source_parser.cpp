// SPDX-License-Identifier: EUPL-1.2
#include "adapter/source_parser.h"

#include "adapter/closest.h"
#include "adapter/origin.h"
#include "adapter/written_secrets.h"
#include "domain/identifiers.h"
#include "domain/safe_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace overzicht {

namespace {

QByteArray withoutMark(const QByteArray &bytes) { return bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes; }

QStringList memberNames()
{
    return {QStringLiteral("source"), QStringLiteral("protocol"),     QStringLiteral("name"),      QStringLiteral("baseUrl"), QStringLiteral("owner"), QStringLiteral("for"),
            QStringLiteral("signIn"), QStringLiteral("allowedHosts"), QStringLiteral("providers"), QStringLiteral("person"),  QStringLiteral("demo")};
}

} // namespace

SourceParser::SourceParser(const QByteArray &bytes, QStringList protocols, Check check)
    : m_bytes(withoutMark(bytes)), m_protocols(std::move(protocols)), m_check(std::move(check)), m_lines(m_bytes.size() > kLargest ? QByteArray() : m_bytes)
{
}

tl::expected<SourceFile, QList<Mistake>> SourceParser::parse()
{
    if (wholeIsObject(m_root)) {
        members();
        for (const Mistake &mistake : m_check ? m_check(m_file) : QList<Mistake>())
            wrong(mistake.where, mistake.reason, mistake.mend);
    }
    if (m_mistakes.isEmpty())
        return m_file;
    std::stable_sort(m_mistakes.begin(), m_mistakes.end(), [](const Mistake &a, const Mistake &b) { return a.line < b.line; });
    return tl::unexpected(m_mistakes);
}

void SourceParser::wrong(const QString &where, const QString &reason, const QString &mend)
{
    m_mistakes << Mistake{m_lines.line(where), where, reason, mend};
}

bool SourceParser::wholeIsObject(QJsonObject &out)
{
    if (m_bytes.size() > kLargest) {
        m_mistakes << Mistake{1, {}, QCoreApplication::translate("SourceFile", "The file is larger than 256 kB."),
                              QCoreApplication::translate("SourceFile", "A source file describes one source in a few lines; check that this is the right file.")};
        return false;
    }
    if (m_lines.fault()) {
        const JsonLines::Fault &fault = *m_lines.fault();
        m_mistakes << Mistake{fault.line, {}, QCoreApplication::translate("SourceFile", "This is not JSON: at character %1, %2.").arg(fault.column).arg(fault.reason),
                              QCoreApplication::translate("SourceFile", "Mend the text at that place.")};
        return false;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const int line = int(m_bytes.left(error.offset).count('\n')) + 1;
        m_mistakes << Mistake{line, {}, QCoreApplication::translate("SourceFile", "This is not JSON: %1.").arg(error.errorString()),
                              QCoreApplication::translate("SourceFile", "Mend the text at that place.")};
        return false;
    }
    if (!document.isObject()) {
        wrong({}, QCoreApplication::translate("SourceFile", "The file is JSON, but not an object."),
              QCoreApplication::translate("SourceFile", "Put everything between { and }."));
        return false;
    }
    out = document.object();
    return true;
}

void SourceParser::members()
{
    const QList<JsonLines::Doubled> doubled = m_lines.doubled();
    for (const JsonLines::Doubled &member : doubled) {
        m_mistakes << Mistake{member.line, member.where, QCoreApplication::translate("SourceFile", "This member was already written on line %1.").arg(member.firstLine),
                              QCoreApplication::translate("SourceFile", "Keep one of the two.")};
    }
    identity();
    QStringList known = memberNames();
    // With a wrong protocol it is not known whose own part is meant: one mistake is then enough.
    known += m_file.protocol.isEmpty() ? m_protocols : QStringList{m_file.protocol};
    known << QStringLiteral("$schema"); // for who writes the file: by it an editor finds resources/schema/source.schema.json
    onlyKnown(m_root, {}, known);
    names();
    parties();
    signIn();
    hosts();
    providers();
    ownPart();
    const QList<WrittenSecret> secrets = writtenSecrets(m_root, m_file.protocol);
    for (const WrittenSecret &secret : secrets) {
        if (secret.kind == WrittenSecret::Kind::NationalNumber) {
            wrong(secret.where, QCoreApplication::translate("SourceFile", "A national number does not belong in a source file."),
                  QCoreApplication::translate("SourceFile", "Remove it here, put it in the key store with 'overzichtctl secret set NAME', and write \"person\": {\"inszFrom\": \"keystore:NAME\"}."));
        } else {
            wrong(secret.where, QCoreApplication::translate("SourceFile", "A token or password does not belong in a source file."),
                  QCoreApplication::translate("SourceFile", "Remove it here, put it in the key store with 'overzichtctl secret set NAME', and write \"tokenFrom\": \"keystore:NAME\" in signIn."));
        }
    }
}

void SourceParser::onlyKnown(const QJsonObject &in, const QString &at, const QStringList &members)
{
    const QList<WrittenSecret> secrets = writtenSecrets(in, {});
    for (const QString &name : in.keys()) {
        const QString where = at + u'/' + JsonLines::escaped(name);
        // A secret is told once, as what it is; a name that is itself a number is not repeated.
        const bool secret = std::any_of(secrets.begin(), secrets.end(), [&](const WrittenSecret &s) { return s.where == where.mid(at.size()); });
        if (members.contains(name) || secret)
            continue;
        const QString meant = closest(name, members);
        wrong(writtenSecrets(QJsonObject{{name, true}}, {}).isEmpty() ? where : at,
              QCoreApplication::translate("SourceFile", "This member is not known here."),
              meant.isEmpty() ? QCoreApplication::translate("SourceFile", "Remove it; known are: %1.").arg(members.join(QLatin1String(", ")))
                              : QCoreApplication::translate("SourceFile", "Did you mean \"%1\"?").arg(meant));
    }
}

QString SourceParser::text(const QJsonObject &in, const QString &at, const QString &name)
{
    const QJsonValue value = in.value(name);
    if (value.isUndefined() || value.isString())
        return value.toString();
    wrong(at + u'/' + name, QCoreApplication::translate("SourceFile", "\"%1\" must be a text.").arg(name), QCoreApplication::translate("SourceFile", "Write a text between double quotes."));
    return {};
}

QJsonObject SourceParser::object(const QJsonObject &in, const QString &at, const QString &name, const QStringList &members)
{
    const QJsonValue value = in.value(name);
    if (value.isUndefined())
        return {};
    if (!value.isObject()) {
        wrong(at + u'/' + name, QCoreApplication::translate("SourceFile", "\"%1\" must be an object.").arg(name), QCoreApplication::translate("SourceFile", "Put its members between { and }."));
        return {};
    }
    onlyKnown(value.toObject(), at + u'/' + name, members);
    return value.toObject();
}

void SourceParser::identity()
{
    static const QRegularExpression idShape(QStringLiteral("\\A[a-z0-9-]{1,40}\\z"));
    const QString id = text(m_root, {}, QStringLiteral("source"));
    if (!m_root.contains(QLatin1String("source"))) {
        wrong({}, QCoreApplication::translate("SourceFile", "\"source\" is missing: the name this source is known by."),
              QCoreApplication::translate("SourceFile", "Add \"source\": lower-case letters, digits and '-', at most 40."));
    } else if (m_root.value(QLatin1String("source")).isString() && !idShape.match(id).hasMatch()) {
        wrong(QStringLiteral("/source"), QCoreApplication::translate("SourceFile", "This cannot be the id of a source."),
              QCoreApplication::translate("SourceFile", "Use 1 to 40 lower-case letters, digits and '-'."));
    }
    m_file.id = SourceId(id);

    const QString protocol = text(m_root, {}, QStringLiteral("protocol"));
    const QString known = m_protocols.join(QLatin1String(", "));
    if (!m_root.contains(QLatin1String("protocol"))) {
        wrong({}, QCoreApplication::translate("SourceFile", "\"protocol\" is missing: the language this source speaks."),
              QCoreApplication::translate("SourceFile", "Add \"protocol\"; known are: %1.").arg(known));
    } else if (m_protocols.contains(protocol)) {
        m_file.protocol = protocol;
    } else if (m_root.value(QLatin1String("protocol")).isString()) {
        const QString meant = closest(protocol, m_protocols);
        wrong(QStringLiteral("/protocol"), QCoreApplication::translate("SourceFile", "This protocol is not known."),
              meant.isEmpty() ? QCoreApplication::translate("SourceFile", "Known are: %1.").arg(known)
                              : QCoreApplication::translate("SourceFile", "Did you mean \"%1\"? Known are: %2.").arg(meant, known));
    }
    const QJsonValue demo = m_root.value(QLatin1String("demo"));
    if (!demo.isUndefined() && !demo.isBool())
        wrong(QStringLiteral("/demo"), QCoreApplication::translate("SourceFile", "\"demo\" must be true or false."), QCoreApplication::translate("SourceFile", "Write true or false, without quotes."));
    m_file.demo = demo.toBool();
}

void SourceParser::names()
{
    if (!m_root.contains(QLatin1String("name"))) {
        wrong({}, QCoreApplication::translate("SourceFile", "\"name\" is missing: what people call this source."),
              QCoreApplication::translate("SourceFile", "Add \"name\": {\"nl\": \"…\"}, with fr, de and en where there are."));
        return;
    }
    QStringList languages;
    for (const Language language : kLanguages)
        languages << code(language);
    const QJsonObject name = object(m_root, {}, QStringLiteral("name"), languages);
    for (const Language language : kLanguages) {
        const QString words = text(name, QStringLiteral("/name"), code(language));
        if (words.size() > kLongestLine || safeLine(words).contains(QChar::ReplacementCharacter)) {
            wrong(QStringLiteral("/name/") + code(language), QCoreApplication::translate("SourceFile", "This name is too long, or has characters that cannot be seen."),
                  QCoreApplication::translate("SourceFile", "Use at most %1 ordinary characters.").arg(kLongestLine));
        }
        m_file.name.set(language, words);
    }
    if (m_file.name.isEmpty() && m_root.value(QLatin1String("name")).isObject()) {
        wrong(QStringLiteral("/name"), QCoreApplication::translate("SourceFile", "\"name\" is in no language."),
              QCoreApplication::translate("SourceFile", "Add at least \"nl\"."));
    }
}

} // namespace overzicht
