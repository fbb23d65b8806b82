// SPDX-License-Identifier: EUPL-1.2
#include "demo/bureau.h"

#include "demo/answers.h"
#include "demo/turning.h"

namespace overzicht::demo {

namespace {

const QString kPapers = QStringLiteral("/stukken/");
const QString kPaper = QStringLiteral("$paper");

QString text(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toString(); }

Told problem(int status, const QString &title, const QString &detail)
{
    Told told = toldJson(QJsonObject{{QStringLiteral("type"), QStringLiteral("about:blank")}, {QStringLiteral("title"), title}, {QStringLiteral("status"), status}, {QStringLiteral("detail"), detail}});
    told.status = status;
    told.type = "application/problem+json";
    return told;
}

/// The address of each paper in the place where it was written down.
QJsonValue withAddresses(const QJsonValue &value, const QString &papers)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue element : value.toArray())
            list << withAddresses(element, papers);
        return list;
    }
    if (!value.isObject())
        return value;
    const QJsonObject members = value.toObject();
    if (members.contains(kPaper))
        return papers + text(members.value(kPaper).toObject(), "id");
    QJsonObject object;
    for (auto it = members.begin(); it != members.end(); ++it)
        object.insert(it.key(), withAddresses(it.value(), papers));
    return object;
}

QJsonObject findPaper(const QJsonValue &value, const QString &id)
{
    QJsonArray inner;
    if (value.isArray())
        inner = value.toArray();
    const QJsonObject object = value.toObject();
    if (const QJsonObject paper = object.value(kPaper).toObject(); text(paper, "id") == id)
        return paper;
    for (const QJsonValue member : object)
        inner << member;
    for (const QJsonValue each : std::as_const(inner)) {
        if (const QJsonObject found = findPaper(each, id); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QString Bureau::base() const { return text(m_file, "base"); }

Told Bureau::answer(const Asked &asked, const QString &origin) const
{
    if (asked.method != "GET" && asked.method != "HEAD")
        return problem(405, QStringLiteral("Method Not Allowed"), QStringLiteral("This can only be read"));
    const QString rest = asked.path.startsWith(base() + u'/') ? asked.path.mid(base().size()) : QString();
    const QString papers = origin + base() + kPapers;
    if (rest.startsWith(kPapers)) {
        const auto found = paper(rest.mid(kPapers.size()));
        if (!found)
            return problem(404, QStringLiteral("Not Found"), QStringLiteral("There is no such document"));
        Told told;
        told.type = "application/pdf";
        told.body = found->bytes();
        return told;
    }
    const QJsonObject list = m_file.value(QLatin1String("lists")).toObject().value(rest).toObject();
    const auto turning = turningFromWord(text(list, "turning"));
    if (!turning)
        return problem(404, QStringLiteral("Not Found"), QStringLiteral("There is nothing at this address"));
    const QJsonArray records = withAddresses(m_story.told(list.value(QLatin1String("records")).toArray()), papers).toArray();
    return pageOf(records, *turning, list.value(QLatin1String("most")).toInt(25), asked, origin + asked.path, text(list, "id"));
}

std::shared_ptr<const Paper> Bureau::paper(const QString &id) const
{
    const QJsonObject lists = m_file.value(QLatin1String("lists")).toObject();
    for (const QJsonValue list : lists) {
        const QJsonObject found = findPaper(m_story.told(list.toObject().value(QLatin1String("records")).toArray()), id);
        if (!found.isEmpty() && !id.isEmpty())
            return paperFrom(found, m_world);
    }
    return nullptr;
}

std::shared_ptr<const Paper> paperFrom(const QJsonObject &json, const Letters &world)
{
    auto paper = std::make_shared<Paper>();
    paper->kind = json.value(QLatin1String("to")).toBool() ? Paper::Kind::Letter : Paper::Kind::Annex;
    if (const QString language = text(json, "language"); !language.isEmpty())
        paper->language = language;
    paper->sender = world.senders.value(world.senderKeys.value(text(json, "sender")));
    paper->subject = text(json, "subject");
    paper->reference = text(json, "reference");
    paper->at = QDateTime::fromString(text(json, "at"), Qt::ISODate);
    for (const QJsonValue line : json.value(QLatin1String("text")).toArray())
        paper->paragraphs << line.toString();
    for (const QJsonValue row : json.value(QLatin1String("payment")).toArray())
        paper->payment << qMakePair(row.toArray().at(0).toString(), row.toArray().at(1).toString());
    if (paper->kind == Paper::Kind::Letter) {
        paper->to = QStringList{citizen::kName} + citizen::kAddress;
        paper->salutation = inLanguage(paper->language, "Geachte mevrouw Peeters", "Madame Peeters,", "Sehr geehrte Frau Peeters,");
    }
    return paper;
}

} // namespace overzicht::demo
