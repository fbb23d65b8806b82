// SPDX-License-Identifier: EUPL-1.2
#include "activation/text_bundle.h"

#include "base/local_time.h"
#include "domain/link.h"
#include "domain/safe_text.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace overzicht {

namespace {

constexpr qsizetype kLargestFile = 256 * 1024;
constexpr int kLongestText = 600, kLongestKey = 40, kLatestVersion = 9999;

/// What is wrong with it; empty = nothing.
using Wrong = QString;

struct Read {
    QString id;
    int version = 0;
    QDate validFrom;
    ActivationText text;
};

Wrong at(const QString &where, const QString &reason) { return QStringLiteral("'%1': %2").arg(safeLine(where, kLongestKey), reason); }

bool isKey(const QString &text)
{
    const auto fits = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); };
    return !text.isEmpty() && text.size() <= kLongestKey && std::all_of(text.cbegin(), text.cend(), fits);
}

/// Exactly these members: one that nobody knows would be a text that nobody shows.
Wrong readMembers(const QJsonObject &object, const QStringList &known, const QString &where)
{
    for (const QString &name : known) {
        if (!object.contains(name))
            return at(where + name, QStringLiteral("it is missing"));
    }
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            return at(where + name, QStringLiteral("it is not known here"));
    }
    return {};
}

Wrong readText(const QJsonValue &value, const QString &where, QString &text)
{
    text = value.toString();
    if (text.trimmed().isEmpty())
        return at(where, QStringLiteral("it is no text, or an empty one"));
    if (safeLine(text, kLongestText) != text)
        return at(where, QStringLiteral("its text is too long or hides something"));
    const QString fault = faultOfPattern(text);
    return fault.isEmpty() ? Wrong() : at(where, QStringLiteral("its text has ") + fault);
}

Wrong readWords(const QJsonValue &value, const QString &where, QMap<QString, QString> &words)
{
    if (value.toObject().isEmpty())
        return at(where, QStringLiteral("it is empty"));
    const QJsonObject told = value.toObject();
    for (const QString &name : told.keys()) {
        if (!isKey(name))
            return at(where + u'/' + name, QStringLiteral("it is no key"));
        if (const Wrong wrong = readText(told.value(name), where + u'/' + name, words[name]); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

Wrong readQuestion(const QJsonValue &value, const QString &where, Question &question)
{
    const QJsonObject told = value.toObject();
    for (const Wrong &wrong : {readMembers(told, {QStringLiteral("question"), QStringLiteral("answers"), QStringLiteral("right"), QStringLiteral("wrong")}, where + u'/'),
                               readText(told.value(QLatin1String("question")), where + QStringLiteral("/question"), question.text),
                               readText(told.value(QLatin1String("wrong")), where + QStringLiteral("/wrong"), question.wrong)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    QStringList ids;
    for (const QJsonValue &item : told.value(QLatin1String("answers")).toArray()) {
        Question::Answer answer{item.toObject().value(QLatin1String("id")).toString(), {}};
        const QString of = where + QStringLiteral("/answers/") + answer.id;
        if (!isKey(answer.id) || ids.contains(answer.id))
            return at(of, QStringLiteral("an answer without an id of its own"));
        if (const Wrong wrong = readText(item.toObject().value(QLatin1String("text")), of, answer.text); !wrong.isEmpty())
            return wrong;
        ids << answer.id;
        question.answers << answer;
    }
    question.right = told.value(QLatin1String("right")).toString();
    if (!placesOf(question.text + question.wrong).isEmpty())
        return at(where, QStringLiteral("a place to fill, where nothing is filled in"));
    if (ids.size() < 2)
        return at(where + QStringLiteral("/answers"), QStringLiteral("fewer than two answers"));
    return ids.contains(question.right) ? Wrong() : at(where + QStringLiteral("/right"), QStringLiteral("it is none of the answers"));
}

Wrong readSources(const QJsonValue &value, const QDate &validFrom, QList<LegalSource> &sources)
{
    const QString where = QStringLiteral("legalSources");
    for (const QJsonValue &item : value.toArray()) {
        const QJsonObject told = item.toObject();
        LegalSource source;
        source.name = told.value(QLatin1String("name")).toString();
        source.address = webAddress(told.value(QLatin1String("address")).toString());
        if (source.name.trimmed().isEmpty() || safeLine(source.name, kLongestText) != source.name)
            return at(where, QStringLiteral("one without a name that can be shown"));
        if (source.address.scheme() != QLatin1String("https"))
            return at(where, QStringLiteral("'%1' has no https address").arg(source.name));
        const auto date = parseDate(told.value(QLatin1String("date")).toString());
        if (!date || *date > validFrom)
            return at(where, QStringLiteral("'%1' has no date, or one after the day from which the text is valid").arg(source.name));
        source.date = *date;
        sources << source;
    }
    return sources.isEmpty() ? at(where, QStringLiteral("there is none")) : Wrong();
}

Wrong readFile(const QByteArray &bytes, Language language, Read &read)
{
    if (bytes.size() > kLargestFile)
        return QStringLiteral("the file is too large");
    QJsonParseError error;
    const QJsonDocument file = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !file.isObject())
        return QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset);
    const QJsonObject told = file.object();
    QStringList members{QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("validFrom"), QStringLiteral("language"), QStringLiteral("legalSources"),
                        QStringLiteral("Q1"), QStringLiteral("Q2"),      QStringLiteral("buttons"),   QStringLiteral("labels")};
    for (const TextBlock block : kTextBlocks)
        members << key(block);
    if (const Wrong wrong = readMembers(told, members, QString()); !wrong.isEmpty())
        return wrong;

    read.id = told.value(QLatin1String("id")).toString();
    read.version = told.value(QLatin1String("version")).toInt();
    const auto validFrom = parseDate(told.value(QLatin1String("validFrom")).toString());
    if (!isKey(read.id))
        return at(QStringLiteral("id"), QStringLiteral("it is none"));
    if (read.version < 1 || read.version > kLatestVersion)
        return at(QStringLiteral("version"), QStringLiteral("it is no number from 1"));
    if (!validFrom)
        return at(QStringLiteral("validFrom"), QStringLiteral("it is no date"));
    if (told.value(QLatin1String("language")).toString() != code(language))
        return at(QStringLiteral("language"), QStringLiteral("it is another one"));
    read.validFrom = *validFrom;
    read.text.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    read.text.language = language;
    for (const TextBlock block : kTextBlocks) {
        QString &text = read.text.blocks[size_t(block)];
        if (const Wrong wrong = readText(told.value(key(block)), key(block), text); !wrong.isEmpty())
            return wrong;
        if (placesOf(text) != placesOf(block))
            return at(key(block), QStringLiteral("its places to fill are not {%1}").arg(placesOf(block).join(QLatin1String("} {"))));
    }
    for (const Wrong &wrong : {readSources(told.value(QLatin1String("legalSources")), read.validFrom, read.text.legalSources),
                               readQuestion(told.value(QLatin1String("Q1")), QStringLiteral("Q1"), read.text.questions[0]),
                               readQuestion(told.value(QLatin1String("Q2")), QStringLiteral("Q2"), read.text.questions[1]),
                               readWords(told.value(QLatin1String("buttons")), QStringLiteral("buttons"), read.text.buttons),
                               readWords(told.value(QLatin1String("labels")), QStringLiteral("labels"), read.text.labels)}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

Wrong sameWords(const QMap<QString, QString> &first, const QMap<QString, QString> &other, const QString &where)
{
    for (const QString &name : first.keys() + other.keys()) {
        if (!first.contains(name) || !other.contains(name))
            return at(where + name, QStringLiteral("it does not stand in every language"));
        if (placesOf(first.value(name)) != placesOf(other.value(name)))
            return at(where + name, QStringLiteral("its places to fill are not those of the first language"));
    }
    return {};
}

Wrong sameQuestion(const Question &first, const Question &other, const QString &where)
{
    const auto ids = [](const Question &question) {
        QStringList all;
        for (const Question::Answer &answer : question.answers)
            all << answer.id;
        return all;
    };
    if (ids(first) != ids(other))
        return at(where + QStringLiteral("/answers"), QStringLiteral("they are not those of the first language, in that order"));
    return first.right == other.right ? Wrong() : at(where + QStringLiteral("/right"), QStringLiteral("another answer is right than in the first language"));
}

/// Is the other file the same text in another language?
Wrong sameText(const Read &first, const Read &other)
{
    if (first.id != other.id || first.version != other.version || first.validFrom != other.validFrom)
        return at(QStringLiteral("id"), QStringLiteral("its id, version or first day is not that of the first language"));
    const auto isSame = [](const LegalSource &a, const LegalSource &b) { return a.address == b.address && a.date == b.date; };
    const QList<LegalSource> &sources = first.text.legalSources, &others = other.text.legalSources;
    if (!std::equal(sources.cbegin(), sources.cend(), others.cbegin(), others.cend(), isSame))
        return at(QStringLiteral("legalSources"), QStringLiteral("they are not those of the first language, in that order"));
    for (const Wrong &wrong : {sameQuestion(first.text.questions[0], other.text.questions[0], QStringLiteral("Q1")),
                               sameQuestion(first.text.questions[1], other.text.questions[1], QStringLiteral("Q2")),
                               sameWords(first.text.buttons, other.text.buttons, QStringLiteral("buttons/")), sameWords(first.text.labels, other.text.labels, QStringLiteral("labels/"))}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace

QString key(TextBlock block)
{
    static const std::array keys{QStringLiteral("title"), QStringLiteral("core"), QStringLiteral("duty"), QStringLiteral("effect"), QStringLiteral("who"), QStringLiteral("notice"),
                                 QStringLiteral("seen"),  QStringLiteral("keep"), QStringLiteral("stop"), QStringLiteral("no"),     QStringLiteral("after")};
    return keys[size_t(block)];
}

QStringList placesOf(TextBlock block)
{
    switch (block) {
    case TextBlock::Who:
        return {QStringLiteral("date"), QStringLiteral("services")};
    case TextBlock::Notice:
        return {QStringLiteral("app"), QStringLiteral("email")};
    case TextBlock::After:
        return {QStringLiteral("moment"), QStringLiteral("summary")};
    default:
        return {};
    }
}

Result<TextBundle> TextBundle::read(const Files &files)
{
    std::array<Read, kLanguages.size()> all;
    for (const Language language : kLanguages) {
        Read &read = all[size_t(language)];
        Wrong wrong = readFile(files[size_t(language)], language, read);
        if (wrong.isEmpty())
            wrong = sameText(all.front(), read);
        if (!wrong.isEmpty())
            return failure(Error::Kind::Malformed, QStringLiteral("activation text in '%1': %2").arg(code(language), wrong));
    }
    TextBundle bundle;
    bundle.m_id = all.front().id;
    bundle.m_version = all.front().version;
    bundle.m_validFrom = all.front().validFrom;
    for (const Language language : kLanguages)
        bundle.m_texts[size_t(language)] = all[size_t(language)].text;
    return bundle;
}

} // namespace overzicht
