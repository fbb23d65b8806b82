// SPDX-License-Identifier: EUPL-1.2
// The small things a plan is made of: words, pointers, functions, templates.
#include "adapters/declarative/plan_reader.h"

#include "adapter/closest.h"
#include "adapter/http.h"
#include "adapter/json_lines.h"
#include "adapter/origin.h"
#include "domain/link.h"

#include <algorithm>
#include <utility>

namespace overzicht::declarative {

namespace {

constexpr qsizetype kLongestWord = 1000;
constexpr qsizetype kMostInner = 20;
constexpr qsizetype kMostMapped = 200;
constexpr int kDeepestBody = 8;
constexpr int kMostValues = 1'000; // each is looked for in every record: a file may not make one answer cost minutes

} // namespace

QString PlanReader::under(const QString &at, const QString &name) { return at + u'/' + JsonLines::escaped(name); }

QString PlanReader::under(const QString &at, qsizetype place) { return QStringLiteral("%1/%2").arg(at).arg(place); }

void PlanReader::place(const QString &at, const QString &written, const Pointer &pointer)
{
    if (m_of && !pointer.steps().isEmpty())
        m_places.push_back({*m_of, m_within, at, written, pointer});
}

void PlanReader::wrong(const QString &at, const QString &reason, const QString &mend) { m_mistakes << Mistake{0, at, reason, mend}; }

void PlanReader::onlyKnown(const QJsonObject &object, const QString &at, const Members &known)
{
    for (const QString &name : object.keys()) {
        if (known.contains(name))
            continue;
        const QString meant = closest(name, known);
        wrong(under(at, name), QCoreApplication::translate("SourceFile", "This member is not known here."),
              meant.isEmpty() ? QCoreApplication::translate("SourceFile", "Remove it; known are: %1.").arg(known.join(QLatin1String(", ")))
                              : QCoreApplication::translate("SourceFile", "Did you mean \"%1\"?").arg(meant));
    }
}

bool PlanReader::isObject(const QJsonValue &value, const QString &at)
{
    if (!value.isObject())
        wrong(at, tr("This must be an object."), tr("Put its members between { and }."));
    return value.isObject();
}

QJsonArray PlanReader::list(const QJsonObject &in, const QString &at, const char *name, qsizetype most)
{
    const QJsonValue value = in.value(QLatin1String(name));
    const QJsonArray list = value.toArray();
    if (!value.isUndefined() && (!value.isArray() || list.isEmpty() || list.size() > most)) {
        wrong(under(at, name), tr("This must be a list of 1 to %1 values.").arg(most), tr("Put the values between [ and ]."));
        return {};
    }
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!isObject(list.at(i), under(under(at, name), i)))
            return {};
    }
    return list;
}

QString PlanReader::word(const QJsonValue &value, const QString &at, qsizetype longest)
{
    if (value.isString() && value.toString().size() <= longest)
        return value.toString();
    wrong(at, tr("This must be a text of at most %1 characters.").arg(longest), tr("Write a text between double quotes."));
    return {};
}

QString PlanReader::word(const QJsonObject &in, const QString &at, const char *name, qsizetype longest)
{
    const QJsonValue value = in.value(QLatin1String(name));
    return value.isUndefined() ? QString() : word(value, under(at, name), longest);
}

bool PlanReader::flag(const QJsonObject &in, const QString &at, const char *name)
{
    const QJsonValue value = in.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isBool())
        wrong(under(at, name), tr("This must be true or false."), tr("Write true or false, without quotes."));
    return value.toBool();
}

int PlanReader::number(const QJsonObject &in, const QString &at, const char *name, int least, int most, int otherwise)
{
    const QJsonValue value = in.value(QLatin1String(name));
    if (value.isUndefined())
        return otherwise;
    const double told = value.toDouble(least - 1.0);
    if (told < least || told > most || told != double(int(told))) {
        wrong(under(at, name), tr("This must be a whole number from %1 to %2.").arg(least).arg(most), tr("Write it without quotes."));
        return otherwise;
    }
    return int(told);
}

LocalText PlanReader::localText(const QJsonValue &written, const QString &at)
{
    LocalText text;
    if (!isObject(written, at))
        return text;
    const QJsonObject object = written.toObject();
    Members known;
    for (const Language language : kLanguages) {
        known << code(language);
        if (const QString name = code(language); object.contains(name))
            text.set(language, word(object.value(name), under(at, name)));
    }
    onlyKnown(object, at, known);
    if (text.isEmpty())
        wrong(at, tr("There is no text in any language."), tr("Add at least \"nl\"."));
    return text;
}

std::optional<Pointer> PlanReader::pointer(const QJsonObject &in, const QString &at, const char *name)
{
    const QJsonValue value = in.value(QLatin1String(name));
    if (value.isUndefined())
        return std::nullopt;
    const auto pointer = value.isString() ? Pointer::parse(value.toString()) : std::nullopt;
    if (!pointer)
        wrong(under(at, name), tr("This is no JSON pointer."), tr("Write where the value stands, such as \"/results\" or \"/_embedded/items\" (RFC 6901); \"\" is the whole answer."));
    else
        place(under(at, name), value.toString(), *pointer);
    return pointer;
}

Value PlanReader::member(const QJsonObject &in, const QString &at, const char *name)
{
    const QJsonValue written = in.value(QLatin1String(name));
    return written.isUndefined() ? Value() : value(written, under(at, name));
}

Texts PlanReader::texts(const QJsonObject &in, const QString &at, const char *name)
{
    Texts texts;
    const QJsonValue written = in.value(QLatin1String(name));
    const QJsonObject object = written.toObject();
    const QStringList names = object.keys();
    const bool perLanguage = !names.isEmpty() && std::all_of(names.begin(), names.end(), [](const QString &one) { return one.size() == 2 && languageFromCode(one); });
    if (!perLanguage) {
        texts.all = member(in, at, name);
        return texts;
    }
    for (const Language language : kLanguages) {
        if (object.contains(code(language)))
            texts.each[size_t(language)] = value(object.value(code(language)), under(under(at, name), code(language)));
    }
    return texts;
}

QString PlanReader::otherwise(const QJsonValue &value, const QString &at)
{
    const QString words = word(value, at, kLongestWord);
    if (words.startsWith(u'/'))
        wrong(at, tr("This is a text, not a pointer."), tr("To show a value of your own write {\"first\": [v, \"%1\"]}.").arg(words.left(100)));
    return words;
}

Value PlanReader::value(const QJsonValue &written, const QString &at, int depth)
{
    Value value;
    if (depth > Value::kDeepest) {
        wrong(at, tr("This stands more than %1 functions deep.").arg(Value::kDeepest), tr("Make it simpler."));
        return value;
    }
    if (++m_values == kMostValues + 1)
        wrong(at, tr("The file has more than %1 values.").arg(kMostValues), tr("Make it simpler."));
    if (written.isString()) {
        if (const auto pointer = Pointer::parse(written.toString())) {
            value.m_kind = Value::Kind::At;
            value.m_pointer = *pointer;
            place(at, written.toString(), *pointer);
        } else {
            wrong(at, tr("This is no JSON pointer."), tr("A pointer begins with \"/\", such as \"/omschrijving\". For words of your own write {\"text\": \"…\"}."));
        }
        return value;
    }
    if (!isObject(written, at))
        return value;
    return function(written.toObject(), at, depth);
}

QMap<QString, QString> PlanReader::words(const QJsonObject &pairs, const QString &at)
{
    QMap<QString, QString> words;
    for (const QString &name : pairs.keys())
        words.insert(name.trimmed().toLower(), word(pairs.value(name), under(at, name), kLongestWord));
    return words;
}

bool PlanReader::map(Value &value, const QJsonObject &written, const QString &at)
{
    const QJsonValue to = written.value(QLatin1String("to"));
    if (to.isString()) {
        if (!m_maps.contains(to.toString())) {
            wrong(under(at, QStringLiteral("to")), tr("There is no map of that name."), tr("Add it under \"maps\"; there are: %1.").arg(m_maps.keys().join(QLatin1String(", "))));
            return false;
        }
        value.m_map = m_maps.value(to.toString());
    } else if (to.isObject() && to.toObject().size() <= kMostMapped) {
        const QJsonObject pairs = to.toObject();
        value.m_map = words(pairs, under(at, QStringLiteral("to")));
    } else {
        wrong(at, tr("A map needs \"to\": at most %1 pairs, or the name of one of \"maps\".").arg(kMostMapped), tr("Write \"to\": {\"their word\": \"our word\"}."));
        return false;
    }
    if (written.contains(QLatin1String("else")))
        value.m_otherwise = otherwise(written.value(QLatin1String("else")), under(at, "else"));
    return true;
}

Value PlanReader::function(const QJsonObject &written, const QString &at, int depth)
{
    static const QMap<QString, Members> kFunctions{{QStringLiteral("text"), {}},
                                                   {QStringLiteral("first"), {}},
                                                   {QStringLiteral("default"), {}},
                                                   {QStringLiteral("map"), {QStringLiteral("to"), QStringLiteral("else")}},
                                                   {QStringLiteral("date"), {QStringLiteral("format")}},
                                                   {QStringLiteral("money"), {QStringLiteral("unit"), QStringLiteral("decimal")}},
                                                   {QStringLiteral("concat"), {QStringLiteral("with")}},
                                                   {QStringLiteral("link"), {}},
                                                   {QStringLiteral("languages"), {QStringLiteral("code"), QStringLiteral("text")}},
                                                   {QStringLiteral("part"), {QStringLiteral("of"), QStringLiteral("take")}}};
    Value value;
    QString name;
    for (const QString &key : written.keys()) {
        if (kFunctions.contains(key) && (name.isEmpty() || name == QLatin1String("text"))) // "text" is also a member of "languages"
            name = key;
    }
    if (name.isEmpty()) {
        const QString meant = written.isEmpty() ? QString() : closest(written.keys().first(), kFunctions.keys());
        wrong(at, tr("This is none of the functions."), meant.isEmpty() ? tr("Known are: %1.").arg(kFunctions.keys().join(QLatin1String(", "))) : QCoreApplication::translate("SourceFile", "Did you mean \"%1\"?").arg(meant));
        return value;
    }
    onlyKnown(written, at, kFunctions.value(name) + Members{name});
    const QString here = under(at, name);
    const QJsonValue argument = written.value(name);
    const auto inner = [&](const QJsonValue &one, const QString &place) { value.m_inner.push_back(this->value(one, place, depth + 1)); };
    const auto innerList = [&](qsizetype most) {
        const QJsonArray list = argument.toArray();
        if (!argument.isArray() || list.isEmpty() || list.size() > most) {
            wrong(here, tr("This must be a list of 1 to %1 values.").arg(most), tr("Put the values between [ and ]."));
            return;
        }
        for (qsizetype i = 0; i < list.size(); ++i)
            inner(list.at(i), under(here, i));
    };

    if (name == QLatin1String("text")) {
        value.m_kind = Value::Kind::Text;
        value.m_text = word(written, at, "text", kLongestWord);
    } else if (name == QLatin1String("first")) {
        value.m_kind = Value::Kind::First;
        innerList(kMostInner);
    } else if (name == QLatin1String("default")) {
        value.m_kind = Value::Kind::First;
        const QJsonArray pair = argument.toArray();
        if (pair.size() != 2 || !pair.at(1).isString() || pair.at(1).toString().size() > kLongestWord) {
            wrong(here, tr("\"default\" needs a value and the words to use without it."), tr("Write {\"default\": [\"/naam\", \"Zonder naam\"]}."));
            return value;
        }
        inner(pair.at(0), under(here, qsizetype(0)));
        value.m_otherwise = otherwise(pair.at(1), under(here, 1));
    } else if (name == QLatin1String("map")) {
        value.m_kind = Value::Kind::Map;
        inner(argument, here);
        map(value, written, at);
    } else if (name == QLatin1String("date")) {
        value.m_kind = Value::Kind::Date;
        inner(argument, here);
        value.m_text = word(written, at, "format");
        if (!Value::dateFormats().contains(value.m_text))
            wrong(at, tr("This form of date is not known."), tr("Use one of: %1. A date as in ISO 8601 needs no function.").arg(Value::dateFormats().join(QLatin1String(", "))));
    } else if (name == QLatin1String("money")) {
        value.m_kind = Value::Kind::Money;
        inner(argument, here);
        const QString unit = word(written, at, "unit"), decimal = word(written, at, "decimal");
        value.m_cents = unit == QLatin1String("cents");
        value.m_comma = decimal == QLatin1String(",");
        if ((!unit.isEmpty() && unit != QLatin1String("euro") && !value.m_cents) || (!decimal.isEmpty() && decimal != QLatin1String(".") && !value.m_comma))
            wrong(at, tr("This form of amount is not known."), tr("\"unit\" is \"euro\" or \"cents\"; \"decimal\" is \".\" or \",\"."));
    } else if (name == QLatin1String("concat")) {
        value.m_kind = Value::Kind::Concat;
        innerList(kMostInner);
        value.m_text = word(written, at, "with", 20);
    } else if (name == QLatin1String("link")) {
        value.m_kind = Value::Kind::Link;
        value.m_text = templateOf(word(written, at, "link", kLongestWord), here, m_asksLinks ? Places::PersonAndRecord : Places::Record);
        const QUrl opened = webAddress(value.m_text.section(u'{', 0, 0));
        if (m_asksLinks ? !isAsked(value.m_text) : opened.scheme() != QLatin1String("https") && !isLoopback(opened))
            wrong(here, tr("This is no address that may be opened."), m_asksLinks ? tr("Begin with \"/\" for an address below baseUrl, or with https:// and a host that the file allows.")
                                                                                 : tr("Write the whole address, with https://. For an address that the answer tells write only its pointer."));
    } else if (name == QLatin1String("languages")) {
        value.m_kind = Value::Kind::Languages;
        if (const auto list = pointer(written, at, "languages")) {
            QStringList steps = list->steps();
            if (steps.isEmpty() || steps.last() != QLatin1String("[*]"))
                steps << QStringLiteral("[*]");
            for (QString &step : steps)
                step = JsonLines::escaped(step);
            value.m_pointer = Pointer::parse(u'/' + steps.join(u'/')).value_or(Pointer());
        }
        const auto of = m_within ? std::exchange(m_of, std::nullopt) : m_of; // a list in a list is not looked into
        const auto within = std::exchange(m_within, value.m_pointer);
        for (const char *part : {"code", "text"}) {
            if (!written.contains(QLatin1String(part)))
                wrong(at, tr("\"languages\" needs \"code\" and \"text\": where the language and the words stand in each element."), tr("Write {\"languages\": \"/titel\", \"code\": \"/taal\", \"text\": \"/waarde\"}."));
            value.m_inner.push_back(written.contains(QLatin1String(part)) ? this->value(written.value(QLatin1String(part)), under(at, part), depth + 1) : Value());
        }
        m_of = of;
        m_within = within;
    } else {
        value.m_kind = Value::Kind::Part;
        inner(argument, here);
        value.m_text = word(written, at, "of", 10);
        value.m_take = number(written, at, "take", -20, 20, -1);
        if (value.m_text.isEmpty())
            wrong(at, tr("\"part\" needs \"of\": at what the text is cut."), tr("Write {\"part\": \"/url\", \"of\": \"/\", \"take\": -1} for the last piece of an address."));
    }
    return value;
}

/// With the organisation acted for put in; the rest is put in when it is asked.
QString PlanReader::templateOf(QString written, const QString &at, Places places)
{
    const QString organisation = QStringLiteral("{organisation}");
    const bool mayNameRecord = places != Places::Person, mayNamePerson = places != Places::Record;
    for (qsizetype from = 0; (from = written.indexOf(u'{', from)) >= 0;) {
        const qsizetype close = written.indexOf(u'}', from);
        const QString name = close < 0 ? QString() : written.mid(from, close - from + 1);
        if (name == kPersonInsz && mayNamePerson) {
            if (!m_file.inszFrom)
                wrong(at, tr("This asks for the person's number, and the file does not say where that is kept."), tr("Add \"person\": {\"inszFrom\": \"keystore:NAME\"} to the file."));
        } else if (name == organisation) {
            if (m_file.actingFor.isSelf())
                wrong(at, tr("This asks for the number of an organisation, and the file is of no organisation."), tr("Add \"for\" with its enterprise number to the file."));
        } else if (const auto pointer = mayNameRecord && name.startsWith(QLatin1String("{/")) ? Pointer::parse(name.mid(1, name.size() - 2)) : std::nullopt) {
            place(at, name, *pointer);
        } else {
            QStringList known{QStringLiteral("{organisation}")};
            if (mayNamePerson)
                known.prepend(kPersonInsz);
            if (mayNameRecord)
                known << QStringLiteral("{/id}");
            wrong(at, tr("Nothing is known by that name here."), tr("Between { and } can stand: %1.").arg(known.join(QLatin1String(", "))));
        }
        from = close < 0 ? written.size() : close + 1;
    }
    return written.replace(organisation, m_file.actingFor.organisationId());
}

QJsonValue PlanReader::templatesIn(const QJsonValue &written, const QString &at, int depth)
{
    if (depth > kDeepestBody) {
        wrong(at, tr("This stands too deep."), tr("Make it simpler."));
        return {};
    }
    if (written.isString())
        return templateOf(written.toString(), at, Places::Person);
    if (written.isArray()) {
        QJsonArray list = written.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            list[i] = templatesIn(list.at(i), under(at, i), depth + 1);
        return list;
    }
    if (!written.isObject())
        return written;
    QJsonObject object = written.toObject();
    for (const QString &name : object.keys())
        object.insert(name, templatesIn(object.value(name), under(at, name), depth + 1));
    return object;
}

/// Below baseUrl, or at a place that the file allows.
bool PlanReader::isAsked(const QString &pattern) const
{
    if (pattern.startsWith(u'/'))
        return !pattern.startsWith(QLatin1String("//"));
    const QUrl url(pattern.section(u'{', 0, 0));
    return isSafeToSend(url) && m_file.permits(url);
}

} // namespace overzicht::declarative
