// SPDX-License-Identifier: EUPL-1.2
#include "activation/bundle_files.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace overzicht;

namespace {

QJsonObject withSet(QJsonObject object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() > 1)
        object.insert(path.front(), withSet(object.value(path.front()).toObject(), path.mid(1), value));
    else if (value.isUndefined())
        object.remove(path.front());
    else
        object.insert(path.front(), value);
    return object;
}

QJsonObject question(const QStringList &answers)
{
    QJsonArray all;
    for (const QString &answer : answers)
        all << QJsonObject{{QStringLiteral("id"), answer}, {QStringLiteral("text"), answer}};
    return {{QStringLiteral("question"), QStringLiteral("Is it so?")}, {QStringLiteral("answers"), all}, {QStringLiteral("right"), answers.front()}, {QStringLiteral("wrong"), QStringLiteral("It is.")}};
}

} // namespace

BundleFiles::BundleFiles(int version, const QString &validFrom)
{
    for (const Language language : kLanguages) {
        QJsonObject &file = json[size_t(language)];
        file = {{QStringLiteral("id"), QStringLiteral("activation")},
                {QStringLiteral("version"), version},
                {QStringLiteral("validFrom"), validFrom},
                {QStringLiteral("language"), code(language)},
                {QStringLiteral("legalSources"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("The law")}, {QStringLiteral("address"), QStringLiteral("https://law.example/1")}, {QStringLiteral("date"), QStringLiteral("2019-02-27")}}}},
                {QStringLiteral("Q1"), question({QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("paper")})},
                {QStringLiteral("Q2"), question({QStringLiteral("ebox"), QStringLiteral("both")})},
                {QStringLiteral("buttons"), QJsonObject{{QStringLiteral("notNow"), QStringLiteral("Not now")}, {QStringLiteral("yes"), QStringLiteral("Yes")}}},
                {QStringLiteral("labels"), QJsonObject{{QStringLiteral("emailToGive"), QStringLiteral("yours")}, {QStringLiteral("summaryPaper"), QStringLiteral("Read it.")},
                                                       {QStringLiteral("summaryCounts"), QStringLiteral("It counts.")}, {QStringLiteral("summaryStop"), QStringLiteral("Stop.")}}}};
        for (const TextBlock block : kTextBlocks) {
            const QStringList places = placesOf(block);
            file.insert(key(block), places.isEmpty() ? QStringLiteral("A text.") : QStringLiteral("A text: {%1}.").arg(places.join(QStringLiteral("}, {"))));
        }
        file.insert(key(TextBlock::Core), QStringLiteral("A text. **One that counts.**"));
    }
}

BundleFiles &BundleFiles::set(Language language, const QString &path, const QJsonValue &value)
{
    json[size_t(language)] = withSet(json[size_t(language)], path.split(u'/'), value);
    return *this;
}

BundleFiles &BundleFiles::set(const QString &path, const QJsonValue &value)
{
    for (const Language language : kLanguages)
        set(language, path, value);
    return *this;
}

TextBundle::Files BundleFiles::bytes() const
{
    TextBundle::Files files;
    for (const Language language : kLanguages)
        files[size_t(language)] = QJsonDocument(json[size_t(language)]).toJson();
    return files;
}

QString times(const QString &word, int count)
{
    return QStringList(count, word).join(u' ') + u'.';
}
