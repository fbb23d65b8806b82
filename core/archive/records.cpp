// SPDX-License-Identifier: EUPL-1.2
#include "archive/records.h"

#include "archive/paths.h"

#include <QJsonDocument>

namespace overzicht::archive {

namespace {

constexpr char kFormat[] = "overzicht-export", kBegin[] = ",\"records\":[\n";

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

tl::unexpected<Trouble> changed(const QString &detail) { return trouble(Trouble::Why::Changed, QLatin1String(kRecords), detail); }

} // namespace

RecordsOut::RecordsOut(FolderOut &folder, const Head &head) : m_folder(folder)
{
    QJsonObject object{{QStringLiteral("format"), QLatin1String(kFormat)}, {QStringLiteral("version"), kVersion}, {QStringLiteral("made"), head.made.toString(Qt::ISODate)},
                       {QStringLiteral("for"), head.who.key()}, {QStringLiteral("language"), code(head.language)}, {QStringLiteral("items"), head.items}};
    if (head.demo)
        object.insert(QStringLiteral("demo"), true);
    m_folder.begin(kRecords);
    m_folder.write(compact(object).chopped(1) + kBegin);
}

void RecordsOut::record(const QJsonObject &record)
{
    m_folder.write((m_count++ > 0 ? ",\n" : "") + compact(record));
}

void RecordsOut::end()
{
    // Itself is one of the files.
    m_folder.write((m_count > 0 ? "\n]," : "],") + compact({{QStringLiteral("count"), m_count}, {QStringLiteral("files"), qint64(m_folder.files()) + 1}}).mid(1) + '\n');
    m_folder.end();
}

Outcome<RecordsIn> RecordsIn::open(const FolderIn &folder)
{
    auto file = folder.file(kRecords);
    if (!file)
        return trouble(Trouble::Why::NoExport, folder.name());
    RecordsIn records(folder, std::move(file));
    if (const auto ok = records.readHead(); !ok)
        return trouble(ok.error());
    return records;
}

QByteArray RecordsIn::line()
{
    const QByteArray line = m_file->readLine(FolderIn::kLongestLine + 1);
    m_hash->addData(line);
    return line;
}

Outcome<> RecordsIn::readHead()
{
    constexpr qint64 kLongestHead = 4096;
    const QByteArray first = m_file->readLine(kLongestHead);
    m_hash->addData(first);
    const QJsonObject head = first.endsWith(kBegin) ? QJsonDocument::fromJson(first.chopped(qsizetype(qstrlen(kBegin))) + '}').object() : QJsonObject();
    if (head.value(QLatin1String("format")) != QLatin1String(kFormat))
        return trouble(Trouble::Why::NoExport, m_folder.name());
    const qint64 version = head.value(QLatin1String("version")).toInteger(0);
    if (version > kVersion)
        return trouble(Trouble::Why::Newer);
    const auto who = Acting::fromKey(head.value(QLatin1String("for")).toString());
    if (version < 1 || !who)
        return changed(QStringLiteral("its head"));
    m_head.who = *who;
    m_head.made = QDateTime::fromString(head.value(QLatin1String("made")).toString(), Qt::ISODate);
    m_head.demo = head.value(QLatin1String("demo")).toBool();
    m_head.items = int(qBound(qint64(0), head.value(QLatin1String("items")).toInteger(), qint64(std::numeric_limits<int>::max())));
    return {};
}

bool RecordsIn::isEnd(const QByteArray &line, qint64 count) const
{
    const QJsonObject end = line.startsWith("],") ? QJsonDocument::fromJson('{' + line.mid(2)).object() : QJsonObject();
    return end.value(QLatin1String("count")).toInteger(-1) == count && end.value(QLatin1String("files")).toInteger(-1) == m_folder.files() && m_file->atEnd();
}

Outcome<> RecordsIn::each(const std::function<Outcome<>(const QJsonObject &)> &each)
{
    bool goesOn = true; // after a comma only
    for (qint64 count = 0;; ++count) {
        QByteArray text = line();
        if (!text.endsWith('\n'))
            return changed(QStringLiteral("line %1").arg(count + 2));
        if (text.startsWith(']')) {
            if (goesOn != (count == 0) || !isEnd(text, count))
                return changed(QStringLiteral("its end"));
            break;
        }
        goesOn = goesOn && text.endsWith(",\n");
        text.chop(text.endsWith(",\n") ? 2 : 1);
        QJsonParseError error;
        const QJsonDocument record = QJsonDocument::fromJson(text, &error);
        if (!record.isObject())
            return changed(QStringLiteral("line %1: %2").arg(count + 2).arg(error.errorString()));
        if (const auto ok = each(record.object()); !ok)
            return ok;
    }
    if (m_hash->result() != m_folder.digest(kRecords))
        return changed(QStringLiteral("while it was read"));
    return {};
}

} // namespace overzicht::archive
