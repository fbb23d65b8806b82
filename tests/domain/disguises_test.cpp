// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/heading.h"
#include "domain/sender_register.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace overzicht;

namespace {

QJsonObject content(const QString &name)
{
    QFile file(QStringLiteral(TESTS_DIR "/../resources/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

SenderRegister shipped()
{
    SenderRegister senders;
    REQUIRE(senders.add(QJsonDocument(content(QStringLiteral("senders/register.json"))).toJson()));
    return senders;
}

QStringList registeredNames()
{
    QStringList names;
    for (const QJsonValue &value : content(QStringLiteral("senders/register.json")).value(QLatin1String("senders")).toArray()) {
        const QJsonObject sender = value.toObject();
        for (const QJsonValue &name : sender.value(QLatin1String("name")).toObject())
            names << name.toString();
        for (const QJsonValue &alias : sender.value(QLatin1String("aliases")).toArray())
            names << alias.toString();
    }
    names.removeDuplicates();
    return names;
}

void textsIn(const QJsonValue &value, QStringList &texts)
{
    if (value.isString())
        texts << value.toString();
    for (const QJsonValue &one : value.toArray())
        textsIn(one, texts);
    for (const QJsonValue &one : value.toObject())
        textsIn(one, texts);
}

QString inSmallCapitals(const QString &name)
{
    static const QString small = QStringLiteral("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ");
    QString out = name.normalized(QString::NormalizationForm_D).toLower();
    for (QChar &c : out) {
        if (c >= u'a' && c <= u'z')
            c = small.at(c.unicode() - u'a');
    }
    return out;
}

const QList<QPair<char, char>> kDigits{{'o', '0'}, {'i', '1'}, {'l', '1'}, {'z', '2'}, {'e', '3'}, {'a', '4'}, {'s', '5'}, {'b', '6'}, {'t', '7'}, {'b', '8'}, {'g', '9'}};

QString with(QString name, char letter, const QString &instead) { return name.replace(QLatin1Char(letter), instead, Qt::CaseInsensitive); }

} // namespace

TEST_CASE("every registered name is seen in small capitals, with vv for w, rn for m, and with digits for its letters")
{
    const SenderRegister senders = shipped();
    int disguises = 0;
    QStringList missed;
    for (const QString &name : registeredNames()) {
        const Party *real = senders.resembled(name);
        REQUIRE(real);
        QStringList ways{inSmallCapitals(name), name.left(1) + inSmallCapitals(name.mid(1)), with(name, 'w', QStringLiteral("VV")), with(name, 'w', QStringLiteral("vv")), with(name, 'm', QStringLiteral("rn"))};
        // In a longer name it is told apart as the plain one is.
        const QString suffix = QStringLiteral(" - Invordering");
        if (senders.resembled(name.toUpper() + suffix))
            ways << inSmallCapitals(name) + suffix << with(name.toUpper(), 'w', QStringLiteral("VV")) + suffix;
        QString all = name.normalized(QString::NormalizationForm_D);
        for (const auto &[letter, digit] : kDigits) {
            ways << with(name, letter, QString(QLatin1Char(digit)));
            if (const auto at = name.indexOf(QLatin1Char(letter), 0, Qt::CaseInsensitive); at >= 0)
                ways << QString(name).replace(at, 1, QLatin1Char(digit)); // one letter only
            all = with(all, letter, QString(QLatin1Char(digit)));
        }
        ways << all << inSmallCapitals(all);
        ways.removeDuplicates();
        for (const QString &way : ways) {
            const Party *like = senders.resembled(way);
            if (!like || like->id != real->id)
                missed << way;
            ++disguises;
        }
    }
    INFO(missed.size() << " missed: " << missed.join(QStringLiteral(", ")).toStdString());
    CHECK(missed.isEmpty());
    CHECK(disguises > 1000);
    // And so it is shown: unconfirmed, with the name that it looks like.
    const Party *like = senders.resembled(inSmallCapitals(QStringLiteral("FOD Financiën")));
    REQUIRE(like);
    const ShownHeading heading = shown(Heading(PartyId(QStringLiteral("9")), {}, {}, QDateTime(QDate(2026, 11, 20), QTime(8, 14), Qt::UTC)), {{}, LocalText(Language::Nl, QStringLiteral("F0D F1nanc1ën")), {}, like->name}, Language::Nl);
    CHECK_FALSE(heading.confirmed);
    CHECK(heading.resembles == QStringLiteral("FOD Financiën"));
}

TEST_CASE("digits, a double v and small letters of their own make no ordinary name a registered one")
{
    const SenderRegister senders = shipped();
    for (const char *name : {"N30 Carwash", "VVV Gent", "3M", "O2", "7-Eleven", "Studio 100", "Radio 2", "Club 55", "Apotheek 24", "K8C", "Huis 5NCB3", "50+ beweegt vzw", "L55", "E40 Truckstop", "R0 Wegenwerken", "1700", "2026", "0", "V.V. Lindehove", "Savvy Fietsen",
                             "ᴧᴨ", "Jan van 't Veld 12", "Gemeente 3", "Commune de Savvy", "OCMW Lindehove", "Politiezone Leievallei", "Forem", "Actiris", "FAMIWAL", "AVIQ", "SWDE", "Kind en Gezin", "OVAM"}) {
        INFO(name);
        const Party *like = senders.resembled(QString::fromUtf8(name));
        INFO((like ? like->name.best(Language::Nl).toStdString() : std::string()));
        CHECK((like == nullptr) == (QByteArrayView(name) != "L55" && QByteArrayView(name) != "K8C")); // as a whole these are LSS and KBC
    }
    // Whatever the demo town tells: no digit in it makes a name, and none of its own senders looks like one that the register has under another number.
    QStringList texts;
    for (const char *file : {"senders/demo.json", "demo/letters.json", "demo/attesten.json", "demo/belasting.json", "demo/gezondheid.json", "demo/loket.json", "demo/magda.json", "demo/pensioen.json", "demo/sport.json", "demo/water.json"})
        textsIn(content(QLatin1String(file)), texts);
    CHECK(texts.size() > 1000);
    int looked = 0;
    for (const QString &text : texts) {
        QString without = text;
        without.replace(QRegularExpression(QStringLiteral("[0-9]")), QStringLiteral("·"));
        if (without == text)
            continue;
        ++looked;
        if (senders.resembled(text) && !senders.resembled(without))
            FAIL_CHECK(text.toStdString());
    }
    CHECK(looked > 200);
}
