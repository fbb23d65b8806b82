// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context, source;
    QStringList translations;
    bool numerus = false;
    QString state; ///< empty = finished
};

QList<Message> messages(const QString &name)
{
    QFile file(QStringLiteral(TESTS_DIR "/../translations/%1.ts").arg(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> all;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                message = {context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes"), {}};
            else if (xml.name() == QLatin1String("source"))
                message.source = xml.readElementText();
            else if (xml.name() == QLatin1String("numerusform"))
                message.translations << xml.readElementText();
            else if (xml.name() == QLatin1String("translation")) {
                message.state = xml.attributes().value(QLatin1String("type")).toString();
                if (!message.numerus)
                    message.translations << xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
            all << message;
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return all;
}

QSet<QString> holes(const QString &text)
{
    static const QRegularExpression hole(QStringLiteral("%(n|L?\\d+)"));
    QSet<QString> found;
    for (auto it = hole.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

int count(const QList<Message> &all, const QString &state)
{
    int n = 0;
    for (const Message &message : all)
        n += message.state == state;
    return n;
}

} // namespace

TEST_CASE("Dutch, French, German and English are whole: every message finished, none left over from texts that are gone")
{
    const qsizetype dutch = messages(QStringLiteral("overzicht_nl_BE")).size();
    for (const char *name : {"overzicht_nl_BE", "overzicht_fr_BE", "overzicht_de_BE", "overzicht_en"}) {
        INFO(name);
        const auto all = messages(QString::fromLatin1(name));
        // Finished ones are counted too: a build that marks all messages as gone must not pass for one that has none unfinished.
        CHECK(count(all, {}) >= 600);
        CHECK(count(all, QStringLiteral("unfinished")) == 0);
        CHECK(count(all, QStringLiteral("vanished")) == 0);
        CHECK(count(all, QStringLiteral("obsolete")) == 0);
        CHECK(all.size() == dutch);
    }
}

TEST_CASE("no translation loses or invents a place for a name, a number or a date")
{
    for (const char *name : {"overzicht_nl_BE", "overzicht_fr_BE", "overzicht_de_BE", "overzicht_en"}) {
        const auto all = messages(QString::fromLatin1(name));
        for (const Message &message : all) {
            if (!message.state.isEmpty())
                continue;
            INFO(name << ": " << message.source.toStdString());
            CHECK(message.translations.size() == (message.numerus ? 2 : 1));
            for (const QString &translation : message.translations) {
                CHECK_FALSE(translation.isEmpty());
                // "One thing asks …" may leave the number out.
                auto wanted = holes(message.source), there = holes(translation);
                if (message.numerus)
                    wanted.remove(QStringLiteral("%n")), there.remove(QStringLiteral("%n"));
                CHECK(wanted == there);
            }
        }
    }
}

TEST_CASE("Dutch says \"u\" and \"tot en met\": never \"je\", never \"vóór\" a date")
{
    static const QRegularExpression wrong(QStringLiteral("\\b(je|jij|jou|jouw|vóór)\\b"), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto all = messages(QStringLiteral("overzicht_nl_BE"));
    for (const Message &message : all) {
        for (const QString &translation : message.translations) {
            INFO(translation.toStdString());
            CHECK_FALSE(wrong.match(translation).hasMatch());
        }
    }
}

TEST_CASE("no two actions of a menu share their letter, in any language")
{
    for (const char *name : {"overzicht_nl_BE", "overzicht_fr_BE", "overzicht_de_BE", "overzicht_en"}) {
        QHash<QString, QString> letters;
        const auto all = messages(QString::fromLatin1(name));
        // The menus as menus.cpp builds them.
        const QList<QStringList> menus{
            {QStringLiteral("&File"), QStringLiteral("&View"), QStringLiteral("&Go"), QStringLiteral("&Help")},
            {QStringLiteral("&Fetch everything again"), QStringLiteral("&Do what the letter asks"), QStringLiteral("&Save the letter"), QStringLiteral("&Quit")},
            {QStringLiteral("&Larger text"), QStringLiteral("&Smaller text"), QStringLiteral("&Normal text"), QStringLiteral("L&ight"), QStringLiteral("&Dark"), QStringLiteral("&High contrast")},
            {QStringLiteral("&Overview"), QStringLiteral("&Documents"), QStringLiteral("&Cases"), QStringLiteral("C&ertificates"), QStringLiteral("&Payments"), QStringLiteral("&Notices"), QStringLiteral("&Sources"),
             QStringLiteral("D&isplay"), QStringLiteral("Se&ttings"), QStringLiteral("Se&arch"), QStringLiteral("Ne&xt part of the window"), QStringLiteral("P&revious part of the window"), QStringLiteral("&Back")}};
        for (const QStringList &menu : menus) {
            QHash<QChar, QString> used;
            for (const QString &source : menu) {
                QString shown;
                for (const Message &message : all) {
                    if (message.source == source && (message.context == QLatin1String("Menus") || message.context == QLatin1String("Place")))
                        shown = message.state.isEmpty() ? message.translations.value(0) : source;
                }
                INFO(name << ": " << source.toStdString() << " → " << shown.toStdString());
                const qsizetype at = shown.indexOf(QLatin1Char('&'));
                REQUIRE(at >= 0);
                REQUIRE(at + 1 < shown.size());
                const QChar letter = shown[at + 1].toLower();
                CHECK_FALSE(used.contains(letter));
                used.insert(letter, shown);
            }
        }
    }
}
