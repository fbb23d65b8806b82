// SPDX-License-Identifier: EUPL-1.2
// Pictures of what is asked about paying, and of what may not be paid, from a store that has each.
#include "printers.h"

#include "gallery/shown.h"

#include "kit/button.h"

using namespace overzicht;

namespace {

const QString kPage = QStringLiteral("http://127.0.0.1:1/betaal/53"); // the host of the source itself

class BillTown : public Town {
public:
    BillTown()
    {
        REQUIRE(senders.add(R"({"accounts":[{"sender":"0316380841","ibans":["BE68539007547034"]},{"sender":"0207506262","ibans":["BE10999411583804"]}],"mailboxes":["ebox","loket"]})"));
        link({QStringLiteral("eBox"), QStringLiteral("Loket")});
        for (const char *source : {"ebox", "loket"})
            health(QLatin1String(source), Health::Fresh);
        tell("ebox", {bill("0316380841", "Verkeersbelasting personenwagen", 46'568, "BE68539007547034", "010806817183", kPage), bill("0207506262", "Parkeerticket van 4 november", 8420, "BE72000000001616", "000000009797"),
                      bill("0207506262", "Dossierkost omgevingsvergunning", 12'000, "BE10999411583804", "010806817183", kPage),
                      bill("0100009970", "Inning namens de stad", 3100, "BE72000000001616", "010806817183", {}, PaymentState::Due, QStringLiteral("Stad Lindehove - Invordering"))});
        tell("loket", {bill("0207506262", "Dossierkost omgevingsvergunning (loket)", 12'000, "BE10999411583804", "010806817183", {}, PaymentState::Processing)});
        const auto opened = store->handOver(row(QStringLiteral("Verkeersbelasting personenwagen")).id, {QStringLiteral("een"), {}, QUrl(kPage), Money(46'568, QStringLiteral("EUR")), QStringLiteral("BE68539007547034"), false}, {});
        REQUIRE(opened);
    }
    Row row(const QString &subject)
    {
        const auto all = reader(Language::Nl)->rows(Acting::self(), {}, 0, 50);
        REQUIRE(all);
        for (const Row &one : *all) {
            if (one.heading.subject == subject)
                return one;
        }
        FAIL("no row is called " << subject.toStdString());
        return {};
    }

private:
    void tell(const char *source, const QList<Found> &items)
    {
        Answer answer;
        answer.items = items;
        REQUIRE(store->land(SourceId(QLatin1String(source)), FeedId(QStringLiteral("post")), answer));
    }
    static Found bill(const char *sender, const char *subject, qint64 cents, const char *iban, const char *ogm, const QString &link = {}, PaymentState state = PaymentState::Due, const QString &payee = {})
    {
        const QString called = QString::fromUtf8(subject);
        const PaymentRequest request{Money(cents, QStringLiteral("EUR")), Iban::parse(QLatin1String(iban)), Ogm::parse(QLatin1String(ogm)), {}, payee, QUrl(link)};
        const Heading heading(PartyId(QLatin1String(sender)), LocalText(Language::Nl, called), {}, moment(QStringLiteral("2026-11-20T08:14:00+01:00")));
        return Found{.id = ForeignId(called), .item = Payment(heading, request, Deadline(endOfDay(QDate(2026, 12, 2))), state), .keys = {}, .raw = "{}", .readAtSource = true, .visible = true, .remarks = {}};
    }
};

} // namespace

TEST_CASE("what is asked about paying, and what may not be paid, show whole in every look, language and text size")
{
    BillTown town;
    const Untranslated dutch(QStringLiteral(TESTS_DIR "/../translations/overzicht_nl_BE.ts"));
    QStringList faults;
    for (const Language language : {Language::Nl, Language::Fr, Language::De}) {
        DemoHome::speak(language);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast}) {
            for (const auto &[size, scale] : {std::pair{QSize(1400, 900), 1.0}, {QSize(640, 400), 1.0}, {QSize(1400, 900), 2.0}}) {
                if (language != Language::Nl && mode != Theme::Mode::Light)
                    continue;
                Theme theme(mode, scale);
                Shown shown(town, theme, language, size);
                const Untranslated *words = language == Language::Nl ? &dutch : nullptr;
                const QString look = lookOf(language, mode, size, scale);
                shown.window->goTo(Place::Payments);
                picture(shown, QStringLiteral("pay_list_") + look, words, faults);
                const auto open = [&](const char *subject) {
                    shown.window->open(town.row(QString::fromUtf8(subject)).id);
                    QTest::qWait(30);
                    REQUIRE(shown.pane());
                };
                const auto press = [&](const char *name) {
                    auto *button = shown.pane()->findChild<Button *>(QLatin1String(name));
                    REQUIRE(button);
                    button->click();
                };
                open("Verkeersbelasting personenwagen");
                shown.pane()->mainAction();
                picture(shown, QStringLiteral("pay_opened_") + look, words, faults);
                press("opened-paid");
                picture(shown, QStringLiteral("pay_when_") + look, words, faults);
                open("Parkeerticket van 4 november");
                picture(shown, QStringLiteral("pay_blocked_") + look, words, faults);
                open("Inning namens de stad");
                picture(shown, QStringLiteral("pay_named_") + look, words, faults);
                open("Dossierkost omgevingsvergunning");
                picture(shown, QStringLiteral("pay_twice_") + look, words, faults);
                shown.pane()->mainAction();
                picture(shown, QStringLiteral("pay_twice_asked_") + look, words, faults);
            }
        }
    }
    INFO(faults.join(u'\n').toStdString());
    CHECK(faults.isEmpty());
}
