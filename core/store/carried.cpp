// SPDX-License-Identifier: EUPL-1.2
#include "store/carried.h"

#include "adapter/adapter.h"
#include "domain/item.h"
#include "store/encoding.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace overzicht::carried {

namespace {

constexpr bool kMayBeAbsent = true;
constexpr qint64 kRow = qint64(1) << 53; ///< rows of tables are counted up to what a JSON number holds exactly

// Theirs, and those of which something of theirs came: a source can be linked for somebody else since.
#define MINE "(SELECT id FROM source WHERE acting = ?1 UNION SELECT f.source FROM sighting s JOIN feed f ON f.id = s.feed WHERE s.acting = ?1 " \
             "UNION SELECT f.source FROM quarantine q JOIN feed f ON f.id = q.feed WHERE q.acting = ?1)"
#define MY_ITEM "item IN (SELECT id FROM item WHERE acting = ?1)"
#define MY_SIGHTING "sighting IN (SELECT id FROM sighting WHERE acting = ?1)"
#define MY_FEED "feed IN (SELECT id FROM feed WHERE source IN " MINE ")"

const QList<Table> &all()
{
    using enum Shape;
    const qint64 kinds = int(ItemKind::Payment), health = int(Health::Inactive), feeds = int(Feed::Kind::Services);
    static const QList<Table> list{
        {"source", "id IN " MINE, {{"id", Number, false, kRow}, {"word", Text}, {"name", Local}, {"protocol", Text}, {"demo", Flag}, {"linked", Flag}}},
        {"feed", "source IN " MINE,
         {{"id", Number, false, kRow}, {"source", Number, false, kRow}, {"word", Text}, {"name", Local}, {"kind", Number, false, feeds}, {"address", Text}, {"active_from", Text, kMayBeAbsent},
          {"active_until", Text, kMayBeAbsent}, {"maintenance", Bytes}, {"api_version", Text}, {"part_of", Text}, {"told", Flag}, {"health", Number, false, health}, {"detail", Text},
          {"since", Moment, kMayBeAbsent}, {"last_ok", Moment, kMayBeAbsent}}, false},
        {"party", "source IN " MINE, {{"source", Number, false, kRow}, {"word", Text}, {"name", Local}, {"level", Number, false, 10}, {"contact", Text}, {"logo_at", Text}}, false},
        {"message_type", "source IN " MINE, {{"source", Number, false, kRow}, {"word", Text}, {"name", Local}}, false},
        {"logo", "source IN " MINE, {{"party", Text}, {"source", Number, false, kRow}, {"bytes", Bytes}}, false},
        {"service", MY_FEED,
         {{"feed", Number, false, kRow}, {"word", Text}, {"place", Number, false, kRow}, {"name", Local}, {"mode", Number, false, 10}, {"address", Text}, {"product", Text}, {"owner", Text}}, false},
        {"outage", MY_FEED, {{"id", Number, false, kRow}, {"feed", Number, false, kRow}, {"health", Number, false, health}, {"detail", Text}, {"started", Moment}, {"ended", Moment, kMayBeAbsent}}, false},
        {"quarantine", "acting = ?1",
         {{"id", Number, false, kRow}, {"feed", Number, false, kRow}, {"record", Text}, {"raw", Raw}, {"reason", Text}, {"at", Moment}, {"maybe_letter", Flag}, {"last_told", Moment},
          {"gone_at", Moment, kMayBeAbsent}}},
        {"sighting", "acting = ?1",
         {{"id", Number, false, kRow}, {"item", Id}, {"feed", Number, false, kRow}, {"foreign_id", Text}, {"read", Flag}, {"visible", Flag}, {"rank", Number, false, 1'000'000}, {"joined", Text},
          {"digest", Bytes}, {"first_seen", Moment}, {"last_seen", Moment}, {"gone_at", Moment, kMayBeAbsent}, {"born", Id}, {"apart", Flag}, {"announced", Moment, kMayBeAbsent},
          {"announced_as", Number, false, kinds}}},
        {"told", MY_SIGHTING, {{"sighting", Number, false, kRow}, {"encoded", Bytes}, {"raw", Raw}, {"remarks", Bytes}}, false},
        {"sighting_key", "acting = ?1", {{"key", Text}, {"sighting", Number, false, kRow}}},
        {"alias", "acting = ?1", {{"old", Id}, {"item", Id}}},
        {"earlier", MY_ITEM, {{"id", Number, false, kRow}, {"item", Id}, {"replaced_at", Moment}, {"encoded", Bytes}, {"raw", Raw}}, false},
        {"own", MY_ITEM,
         {{"item", Id}, {"read_at", Moment, kMayBeAbsent}, {"done_at", Moment, kMayBeAbsent}, {"paid_at", Moment, kMayBeAbsent}, {"refiled", Number, kMayBeAbsent, 10}, {"note", Text}, {"kept", Flag},
          {"done_ask", Text, kMayBeAbsent}, {"paid_ask", Text, kMayBeAbsent}, {"done_before", Moment, kMayBeAbsent}, {"paid_before", Moment, kMayBeAbsent}, {"paid_before_ask", Text, kMayBeAbsent},
          {"remind_at", Moment, kMayBeAbsent}}, false},
        {"handed", MY_ITEM,
         {{"row", Number, false, kRow}, {"id", Text}, {"item", Id}, {"at", Moment}, {"link", Text}, {"cents", Cents}, {"currency", Text}, {"iban", Text}, {"opened", Flag}}, false},
        {"reminder", MY_ITEM,
         {{"item", Id}, {"came", Moment, kMayBeAbsent}, {"unread", Number, false, 100}, {"deadline", Number, false, 100}, {"due", Moment, kMayBeAbsent}, {"not_before", Moment, kMayBeAbsent},
          {"before", Number, false, 1'000'000}, {"next", Moment, kMayBeAbsent}}, false},
        {"body", MY_ITEM, {{"item", Id}, {"text", Local}}, false},
        {"copy", MY_ITEM, {{"item", Id}, {"content", Text}, {"path", Text}, {"sha256", Digest}, {"saved_at", Moment}}, false},
        {"page_text", MY_ITEM, {{"item", Id}, {"content", Text}, {"page", Number, false, 2'000}, {"sha256", Digest}, {"text", Text}}, false},
        {"elsewhere", "acting = ?1",
         {{"id", Number, false, kRow}, {"app", Text}, {"at", Moment}, {"subject", Text}, {"digest", Bytes}, {"settled_at", Moment, kMayBeAbsent}}},
        {"silent_app", "acting = ?1", {{"app", Text}, {"since", Moment}}},
    };
    return list;
}

QJsonObject localJson(const LocalText &text)
{
    QJsonObject object;
    for (const Language language : kLanguages) {
        if (!text.in(language).isEmpty())
            object.insert(code(language), text.in(language));
    }
    return object;
}

QJsonObject rawJson(const QByteArray &raw)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(raw);
    // A text that begins with the mark of its order of bytes loses it on the way.
    return utf8.hasError() || text.toUtf8() != raw ? QJsonObject{{QStringLiteral("base64"), QString::fromLatin1(raw.toBase64())}} : QJsonObject{{QStringLiteral("text"), text}};
}

std::optional<QByteArray> bytesFrom(const QJsonValue &value)
{
    if (!value.isString())
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

std::optional<qint64> wholeFrom(const QJsonValue &value)
{
    // Anything that is not whole, or does not fit, gives the default back: no number is both of these.
    const qint64 number = value.toInteger(1);
    return value.isDouble() && number == value.toInteger(2) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> idFrom(const QJsonValue &value)
{
    static const QRegularExpression shape(QStringLiteral("\\A(?:0|[1-9][0-9]{0,18})\\z"));
    bool isWhole = false;
    const qint64 id = shape.match(value.toString()).hasMatch() ? value.toString().toLongLong(&isWhole) : 0;
    return isWhole ? std::optional(id) : std::nullopt;
}

QJsonValue valueOf(const Column &column, const Query &row, int at)
{
    switch (column.shape) {
    case Shape::Id:
        return QString::number(row.integer(at));
    case Shape::Number:
    case Shape::Moment:
    case Shape::Cents:
        return row.integer(at);
    case Shape::Flag:
        return row.flag(at);
    case Shape::Text:
        return row.text(at);
    case Shape::Local:
        return localJson(encoding::decodedText(row.blob(at)));
    case Shape::Bytes:
        return QString::fromLatin1(row.blob(at).toBase64());
    case Shape::Raw:
        return rawJson(row.blob(at));
    case Shape::Digest:
        return QString::fromLatin1(row.blob(at).toHex());
    }
    return {};
}

template <typename T>
bool bound(Query &q, const std::optional<T> &value)
{
    if (value)
        q << *value;
    return value.has_value();
}

/// False when it is not of its shape.
bool bind(Query &q, const Column &column, const QJsonValue &value)
{
    switch (column.shape) {
    case Shape::Id:
        return bound(q, idFrom(value));
    case Shape::Moment:
    case Shape::Cents:
        return bound(q, wholeFrom(value));
    case Shape::Number: {
        const auto number = wholeFrom(value);
        return number && *number >= 0 && *number <= column.most && bound(q, number);
    }
    case Shape::Flag:
        return bound(q, value.isBool() ? std::optional(value.toBool()) : std::nullopt);
    case Shape::Text:
        return bound(q, value.isString() ? std::optional(value.toString()) : std::nullopt);
    case Shape::Local: {
        LocalText text;
        for (const Language language : kLanguages)
            text.set(language, value[code(language)].toString());
        return bound(q, value.isObject() ? std::optional(encoding::encoded(text)) : std::nullopt);
    }
    case Shape::Bytes:
        return bound(q, bytesFrom(value));
    case Shape::Raw:
        return value[u"text"].isString() ? bound(q, std::optional(value[u"text"].toString().toUtf8())) : bound(q, bytesFrom(value[u"base64"]));
    case Shape::Digest: {
        static const QRegularExpression shape(QStringLiteral("\\A(?:[0-9a-f]{64})?\\z"));
        return bound(q, value.isString() && shape.match(value.toString()).hasMatch() ? std::optional(QByteArray::fromHex(value.toString().toLatin1())) : std::nullopt);
    }
    }
    return false;
}

} // namespace

const QList<Table> &tables() { return all(); }

const Table *table(const QString &name)
{
    const auto found = std::find_if(all().cbegin(), all().cend(), [&](const Table &one) { return name == QLatin1String(one.name); });
    return found == all().cend() ? nullptr : &*found;
}

const QList<Left> &left()
{
    static const QList<Left> list{
        {"meta", "when all was last complete goes along by itself; the rest follows from our register"},
        {"acting", "whose it is stands in the head"},
        {"item", "follows from what is told and from the person's own facts; its id goes along"},
        {"asked", "follows from what is told"},
        {"dossier", "follows from what is told"},
        {"certificate", "follows from what is told"},
        {"tally", "counts"},
        {"search", "follows from what is told"},
        {"word", "follows from what is told"},
        {"sender_text", "follows from the names of senders"},
        {"standing", "of the desktop of this computer"},
        {"page_text.id", "a row, and nothing names it"},
        {"source.owner", "follows from its file"},
        {"source.pay_hosts", "follows from its file: nobody's export sends a person to a page to pay"},
        {"feed.position", "a place in answers of before: the next sync begins anew, and loses and doubles nothing"},
        {"feed.retry_at", "of this computer"},
        {"feed.items", "counts"},
        {"sighting.validator", "as the position"},
        {"sighting.news", "what is carried here is no news"},
        {"reminder.begun", "of the desktop of this computer"},
    };
    return list;
}

QByteArray select(const Table &table)
{
    QByteArrayList columns;
    for (const Column &column : table.columns) // linked for somebody else is not linked for them
        columns << (qstrcmp(table.name, "source") == 0 && qstrcmp(column.name, "linked") == 0 ? QByteArrayLiteral("linked AND acting = ?1") : '"' + QByteArray(column.name) + '"');
    return "SELECT " + columns.join(", ") + " FROM " + table.name + " WHERE " + table.rows;
}

QJsonObject written(const Table &table, const Query &row)
{
    QJsonObject object{{QStringLiteral("is"), QString::fromLatin1(table.name)}};
    for (int at = 0; at < table.columns.size(); ++at) {
        if (!row.isNull(at))
            object.insert(QLatin1String(table.columns.at(at).name), valueOf(table.columns.at(at), row, at));
    }
    return object;
}

void put(Connection &db, const Table &table, const QJsonObject &row, qint64 acting)
{
    QByteArrayList names, marks;
    for (const Column &column : table.columns) {
        names << '"' + QByteArray(column.name) + '"';
        marks << "?";
    }
    if (table.isOwned) {
        names << "acting";
        marks << "?";
    }
    Query q(db, QByteArray("INSERT INTO ") + table.name + '(' + names.join(", ") + ") VALUES(" + marks.join(", ") + ')');
    for (const Column &column : table.columns) {
        const QJsonValue value = row.value(QLatin1String(column.name));
        if (value.isUndefined() && column.mayBeAbsent) {
            q << std::nullopt;
        } else if (!bind(q, column, value)) {
            db.fail({Error::Kind::Malformed, QStringLiteral("%1 of a record '%2' is not as it should be").arg(QLatin1String(column.name), QLatin1String(table.name)), std::nullopt});
            return;
        }
    }
    if (table.isOwned)
        q << acting;
    q.run();
}

} // namespace overzicht::carried
