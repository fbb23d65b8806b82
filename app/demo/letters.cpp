// SPDX-License-Identifier: EUPL-1.2
#include "demo/letters.h"

#include "base/local_time.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>
#include <QUuid>

#include <algorithm>

namespace overzicht::demo {

namespace {

const QUuid kIds(QStringLiteral("{6f0c5f0e-7f4b-5d52-9f39-0d4d6f3c1e21}"));

QString idFor(const QString &text) { return QUuid::createUuidV5(kIds, text).toString(QUuid::WithoutBraces); }

QString text(const QJsonObject &json, const char *key) { return json.value(QLatin1String(key)).toString(); }

Texts texts(const QJsonValue &value)
{
    if (value.isString())
        return Texts{{QStringLiteral("nl"), value.toString()}};
    return value.toObject();
}

QStringList lines(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &line : value.toArray())
        list << line.toString();
    return list;
}

QLocale localeOf(const QString &language)
{
    if (language == QLatin1String("fr"))
        return QLocale(QLocale::French, QLocale::Belgium);
    if (language == QLatin1String("de"))
        return QLocale(QLocale::German, QLocale::Germany);
    return QLocale(QLocale::Dutch, QLocale::Belgium);
}

QString dateInWords(const QDate &day, const QString &language)
{
    return localeOf(language).toString(day, language == QLatin1String("de") ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

/// Fills {+9} and {-3} (days from the letter's own day, in words), {y}, {y-1}, {y+1} (its year) and {m}, {m-1} (its month's name).
struct Filler {
    QDate day;
    QString language;

    QString fill(const QString &raw) const
    {
        static const QRegularExpression marks(QStringLiteral(R"(\{(y|m)?([+-]\d+)?\})"));
        QString filled;
        qsizetype from = 0;
        for (auto it = marks.globalMatch(raw); it.hasNext();) {
            const QRegularExpressionMatch mark = it.next();
            filled += raw.mid(from, mark.capturedStart() - from);
            from = mark.capturedEnd();
            const int by = mark.captured(2).toInt();
            if (mark.captured(1) == QLatin1String("y"))
                filled += QString::number(day.year() + by);
            else if (mark.captured(1) == QLatin1String("m"))
                filled += localeOf(language).standaloneMonthName(day.addMonths(by).month());
            else
                filled += dateInWords(day.addDays(by), language);
        }
        return filled + raw.mid(from);
    }
    QStringList fill(QStringList raw) const
    {
        for (QString &line : raw)
            line = fill(line);
        return raw;
    }
};

Texts fillAll(const Texts &raw, const QDate &day)
{
    Texts filled;
    for (auto it = raw.begin(); it != raw.end(); ++it)
        filled.insert(it.key(), Filler{day, it.key()}.fill(it.value().toString()));
    return filled;
}

QString ogm(const QString &tenDigits)
{
    const qint64 rest = tenDigits.toLongLong() % 97;
    const QString all = tenDigits + QStringLiteral("%1").arg(rest == 0 ? 97 : rest, 2, 10, QLatin1Char('0'));
    return QStringLiteral("+++%1/%2/%3+++").arg(all.left(3), all.mid(3, 4), all.mid(7));
}

QString amountInWords(const Bill &bill, const QString &language)
{
    const double whole = bill.amount.toDouble() + bill.vat.toDouble();
    return QStringLiteral("€ ") + localeOf(language).toString(whole, 'f', 2);
}

QString inFours(const QString &iban)
{
    QString shown;
    for (qsizetype i = 0; i < iban.size(); i += 4)
        shown += (i > 0 ? QStringLiteral(" ") : QString()) + iban.mid(i, 4);
    return shown;
}

QList<QPair<QString, QString>> paymentRows(const Bill &bill, const Sender &sender, const QString &language)
{
    return {{inLanguage(language, "Bedrag", "Montant", "Betrag"), amountInWords(bill, language)},
            {inLanguage(language, "Op rekening", "Compte", "Konto"), inFours(bill.iban)},
            {inLanguage(language, "Van", "Au nom de", "Empfänger"), sender.shortName.value(language).toString(sender.shortName.value(QLatin1String("nl")).toString())},
            {inLanguage(language, "Mededeling", "Communication", "Mitteilung"), bill.reference},
            {inLanguage(language, "Betaal tot en met", "À payer au plus tard le", "Zahlbar bis"), dateInWords(bill.due.date(), language)}};
}

QString fileNameFor(const QString &subject)
{
    QString name;
    for (const QChar c : subject.toLower().normalized(QString::NormalizationForm_D)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            name += c;
        else if (c.category() != QChar::Mark_NonSpacing && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(48);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("brief") : name;
}

/// 08:14 today is in the future at 07:00: then it came a little while ago.
QDateTime arrival(const QDateTime &now, int days, const QTime &time, int index)
{
    const QDateTime local = now.toTimeZone(brussels());
    const QDateTime at(local.date().addDays(-days), time, brussels());
    return at < local ? at : local.addSecs(-60 * (3 + index));
}

QDateTime inBrussels(const QDate &day, const QTime &time) { return QDateTime(day, time, brussels()); }

/// To whom a letter is: the association's post goes to its board.
void addressTo(Paper &paper, const QString &provider)
{
    const bool association = provider == QLatin1String("onderneming");
    paper.to = QStringList{association ? citizen::kAssociationName : citizen::kName} + citizen::kAddress;
    paper.salutation = association ? QStringLiteral("Geacht bestuur") : inLanguage(paper.language, "Geachte mevrouw Peeters", "Madame Peeters,", "Sehr geehrte Frau Peeters,");
}

Enclosure enclosureFrom(const QString &id, const Texts &title, const QString &fileName, bool main, std::shared_ptr<Paper> paper)
{
    const bool isText = paper->kind == Paper::Kind::Text;
    return {id, title, fileName + (isText ? QStringLiteral(".csv") : QStringLiteral(".pdf")),
            isText ? QStringLiteral("text/csv") : QStringLiteral("application/pdf"), main, std::move(paper)};
}

} // namespace

QString inLanguage(const QString &language, const char *nl, const char *fr, const char *de)
{
    if (language == QLatin1String("fr"))
        return QString::fromUtf8(fr);
    return QString::fromUtf8(language == QLatin1String("de") ? de : nl);
}

static Result<Letter> letterFrom(const QJsonObject &json, const Letters &known, const QDateTime &now, int index)
{
    const auto wrong = [&json](const QString &why) { return failure(Error::Kind::Malformed, QStringLiteral("letter '%1': %2").arg(text(json, "id"), why)); };
    const QString key = text(json, "id");
    const QString senderId = known.senderKeys.value(text(json, "sender"));
    if (key.isEmpty() || senderId.isEmpty())
        return wrong(QStringLiteral("no id, or an unknown sender"));
    const Sender sender = known.senders.value(senderId);
    const QTime time = QTime::fromString(json.value(QLatin1String("at")).toString(QStringLiteral("07:30")), QStringLiteral("HH:mm"));
    if (!time.isValid() || !json.value(QLatin1String("days")).isDouble())
        return wrong(QStringLiteral("no moment"));

    Letter letter;
    letter.id = idFor(key);
    letter.provider = text(json, "provider");
    letter.sender = senderId;
    letter.type = text(json, "type");
    if (!known.types.contains(letter.type) || letter.provider.isEmpty())
        return wrong(QStringLiteral("no provider, or an unknown type"));
    const LetterType type = known.types.value(letter.type);
    const int days = json.value(QLatin1String("days")).toInt();
    letter.at = arrival(now, days, time, index);
    const QDate day = letter.at.date();
    const QDate today = now.toTimeZone(brussels()).date();
    const QString language = json.value(QLatin1String("lang")).toString(QStringLiteral("nl"));
    const Filler filler{day, language};

    letter.subject = fillAll(texts(json.value(QLatin1String("subject"))), day);
    if (letter.subject.size() == 1 && language != QLatin1String("nl") && json.value(QLatin1String("subject")).isString())
        letter.subject = Texts{{language, letter.subject.value(QLatin1String("nl"))}};
    letter.body = fillAll(texts(json.value(QLatin1String("body"))), day);
    letter.bodyIsMain = json.value(QLatin1String("bodyIsMain")).toBool();
    letter.expires = json.contains(QLatin1String("expiresIn")) ? inBrussels(today.addDays(json.value(QLatin1String("expiresIn")).toInt()), QTime(23, 59, 59))
                                                               : inBrussels(day.addYears(type.years), QTime(23, 59, 59));
    letter.read = json.value(QLatin1String("read")).toBool(days > 10);
    letter.visible = json.value(QLatin1String("visible")).toBool(true);
    letter.registered = json.value(QLatin1String("registered")).toBool();
    letter.reply = json.value(QLatin1String("reply")).toBool();
    letter.four = json.value(QLatin1String("four")).toBool();
    letter.attention = text(json, "attention");
    letter.reference = filler.fill(text(json, "ref"));
    if (const QString original = text(json, "original"); !original.isEmpty())
        letter.original = idFor(original);

    if (const QJsonObject pay = json.value(QLatin1String("pay")).toObject(); !pay.isEmpty()) {
        Bill bill;
        bill.amount = text(pay, "amount");
        bill.vat = pay.value(QLatin1String("vat")).toString(QStringLiteral("0.00"));
        bill.due = inBrussels(today.addDays(pay.value(QLatin1String("due")).toInt()), QTime(23, 59, 59));
        bill.iban = pay.value(QLatin1String("iban")).toString(sender.iban);
        bill.reference = ogm(text(pay, "ogm"));
        if (bill.amount.isEmpty() || bill.iban.isEmpty() || text(pay, "ogm").size() != 10)
            return wrong(QStringLiteral("a payment without amount, account or ten digits"));
        letter.bill = bill;
        letter.settled = pay.value(QLatin1String("settled")).toBool();
    }
    for (const QJsonValue &value : json.value(QLatin1String("business")).toArray()) {
        const QJsonObject entry = value.toObject();
        const Texts content{{language, filler.fill(text(entry, "value"))}};
        letter.business << QJsonObject{{QStringLiteral("key"), entry.value(QLatin1String("key"))},
                                       {QStringLiteral("name"), Texts{{language, entry.value(QLatin1String("name"))}}},
                                       {QStringLiteral("values"), QJsonArray{content}}};
    }

    const QString subject = letter.subject.value(language).toString(type.name.value(language).toString(type.name.value(QLatin1String("nl")).toString()));
    if (json.contains(QLatin1String("text"))) {
        auto paper = std::make_shared<Paper>();
        paper->language = language;
        paper->sender = sender;
        paper->reference = letter.reference;
        paper->subject = subject;
        paper->paragraphs = filler.fill(lines(json.value(QLatin1String("text"))));
        paper->at = letter.at;
        addressTo(*paper, letter.provider);
        if (letter.bill)
            paper->payment = paymentRows(*letter.bill, sender, language);
        const QString seal = text(json, "seal");
        if (!seal.isEmpty() && seal != QLatin1String("sound") && seal != QLatin1String("changed"))
            return wrong(QStringLiteral("a seal that is neither sound nor changed"));
        paper->sealing = seal.isEmpty() ? Paper::Sealing::None : seal == QLatin1String("sound") ? Paper::Sealing::Sound : Paper::Sealing::Changed;
        const bool main = json.value(QLatin1String("main")).toBool(true);
        letter.enclosures << enclosureFrom(QStringLiteral("1"), Texts{{language, subject}}, fileNameFor(subject), main, std::move(paper));
    }
    for (const QJsonValue &value : json.value(QLatin1String("annexes")).toArray()) {
        const QJsonObject annex = value.toObject();
        auto paper = std::make_shared<Paper>();
        paper->kind = annex.contains(QLatin1String("csv")) ? Paper::Kind::Text : Paper::Kind::Annex;
        paper->language = language;
        paper->sender = sender;
        paper->reference = letter.reference;
        paper->subject = filler.fill(text(annex, "title"));
        paper->paragraphs = filler.fill(lines(annex.value(annex.contains(QLatin1String("csv")) ? QLatin1String("csv") : QLatin1String("text"))));
        paper->at = letter.at;
        const QString title = paper->subject;
        letter.enclosures << enclosureFrom(QString::number(letter.enclosures.size() + 1), Texts{{language, title}}, fileNameFor(title), false, std::move(paper));
    }
    return letter;
}

Result<Letters> Letters::read(const QByteArray &json, const QDateTime &now)
{
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::Malformed, QStringLiteral("letters: %1 at byte %2").arg(error.errorString()).arg(error.offset));

    Letters all;
    const QJsonObject senders = file.value(QLatin1String("senders")).toObject();
    for (auto it = senders.begin(); it != senders.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        Sender sender;
        sender.id = text(entry, "id");
        sender.shortName = texts(entry.value(QLatin1String("name")));
        sender.longName = entry.contains(QLatin1String("long")) ? texts(entry.value(QLatin1String("long"))) : sender.shortName;
        sender.initials = text(entry, "initials");
        sender.colour = QColor(text(entry, "colour"));
        sender.address = lines(entry.value(QLatin1String("address")));
        sender.contact = text(entry, "contact");
        sender.iban = text(entry, "iban");
        sender.signer = text(entry, "signer");
        sender.listed = entry.value(QLatin1String("listed")).toBool(true);
        if (const QJsonObject application = entry.value(QLatin1String("application")).toObject(); !application.isEmpty()) {
            sender.application = text(application, "id");
            all.applications.insert(sender.application, {sender.application, texts(application.value(QLatin1String("name"))), sender.id});
        }
        if (sender.id.size() != 10 || sender.shortName.isEmpty())
            return failure(Error::Kind::Malformed, QStringLiteral("sender '%1' has no id or no name").arg(it.key()));
        all.senderKeys.insert(it.key(), sender.id);
        all.senders.insert(sender.id, sender);
    }
    const QJsonObject types = file.value(QLatin1String("types")).toObject();
    for (auto it = types.begin(); it != types.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        all.types.insert(it.key(), {it.key(), texts(entry.value(QLatin1String("name"))), {}, entry.value(QLatin1String("years")).toInt(LetterType().years)});
    }
    int index = 0;
    for (const QJsonValue &value : file.value(QLatin1String("letters")).toArray()) {
        auto letter = letterFrom(value.toObject(), all, now, index++);
        if (!letter)
            return failure(letter.error());
        QStringList &may = all.types[letter->type].senders;
        if (!may.contains(letter->sender))
            may << letter->sender;
        all.letters << *std::move(letter);
    }
    std::stable_sort(all.letters.begin(), all.letters.end(), [](const Letter &a, const Letter &b) { return a.at > b.at; });
    return all;
}

Letter Letters::write(const Wish &wish, const QDateTime &now) const
{
    Letter letter;
    letter.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    letter.sender = senderKeys.value(wish.sender, wish.sender);
    if (letter.sender.isEmpty())
        letter.sender = senderKeys.value(QStringLiteral("stad"));
    letter.provider = wish.provider.isEmpty() ? QStringLiteral("lindehove") : wish.provider;
    letter.type = QStringLiteral("brief");
    letter.subject = Texts{{QStringLiteral("nl"), wish.subject}};
    letter.at = now.toTimeZone(brussels());
    letter.expires = letter.at.addYears(types.value(letter.type).years);
    letter.four = wish.four;
    letter.reference = QStringLiteral("VB-%1").arg(letter.id.left(8).toUpper());
    auto paper = std::make_shared<Paper>();
    paper->sender = senders.value(letter.sender);
    if (paper->sender.id.isEmpty())
        paper->sender.shortName = Texts{{QStringLiteral("nl"), letter.sender}};
    paper->reference = letter.reference;
    paper->subject = wish.subject;
    paper->paragraphs = QStringList{wish.text.isEmpty() ? QStringLiteral("Dit is een nieuwe brief, net verstuurd vanuit het schakelbord van de voorbeeldstad.") : wish.text,
                                    QStringLiteral("U hoeft niets te doen.")};
    paper->at = letter.at;
    addressTo(*paper, letter.provider);
    letter.enclosures << enclosureFrom(QStringLiteral("1"), letter.subject, fileNameFor(wish.subject), wish.main, std::move(paper));
    return letter;
}

} // namespace overzicht::demo
