// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include "domain/payee_check.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <QTranslator>

#include <limits>

using namespace overzicht;

namespace {

QJsonObject payment(const QJsonObject &members)
{
    QJsonObject p = recordedMessages().at(0).toObject().value(s("paymentData")).toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        p.insert(it.key(), it.value());
    return p;
}

struct Asked {
    Obligation obligation;
    QStringList remarks;
};

Asked ask(const QJsonObject &members)
{
    const Pulled one = readOne(changed({{s("paymentData"), payment(members)}}));
    REQUIRE(one.bad.isEmpty());
    return {documentOf(one).obligation, worded(one.items.first().remarks)};
}

Asked askRaw(const QByteArray &amount)
{
    QByteArray record = changed({});
    REQUIRE(record.contains("\"amount\":412.5"));
    const Pulled one = readOne(record.replace("\"amount\":412.5", "\"amount\":" + amount));
    return {documentOf(one).obligation, worded(one.items.first().remarks)};
}

} // namespace

TEST_CASE("What is due is the amount and the VAT together, to the cent", "[payment]")
{
    CHECK(ask({{s("amount"), 58}, {s("vatAmount"), 12.18}}).obligation.payment->amount->cents() == 7018);
    CHECK(ask({{s("amount"), 0.1}, {s("vatAmount"), 0.2}}).obligation.payment->amount->cents() == 30);
    CHECK(ask({{s("amount"), 0}, {s("vatAmount"), 0.01}}).obligation.payment->amount->cents() == 1);
    CHECK(ask({{s("amount"), s("58.50")}, {s("vatAmount"), 0}}).obligation.payment->amount->cents() == 5850);
    CHECK(ask({{s("amount"), 999999999.99}, {s("vatAmount"), 0}}).obligation.payment->amount->cents() == 99'999'999'999);
    const Asked untold = ask({{s("vatAmount"), QJsonValue::Null}});
    CHECK(untold.obligation.payment->amount->cents() == 41250);
    CHECK(untold.remarks.size() == 1);
}

TEST_CASE("An amount that cannot be right is refused with the reason; the letter, its duty and its date stay", "[payment]")
{
    const double huge = -std::numeric_limits<double>::max();
    for (const QJsonObject &wrong :
         {QJsonObject{{s("amount"), -1}}, QJsonObject{{s("amount"), huge}}, QJsonObject{{s("amount"), 1e9}}, QJsonObject{{s("amount"), 1.005}}, QJsonObject{{s("amount"), s("1e9")}},
          QJsonObject{{s("amount"), s("NaN")}}, QJsonObject{{s("amount"), s("")}}, QJsonObject{{s("amount"), s("12,50")}}, QJsonObject{{s("amount"), s("Infinity")}},
          QJsonObject{{s("amount"), true}}, QJsonObject{{s("amount"), QJsonArray{1}}}, QJsonObject{{s("amount"), QJsonValue::Null}}, QJsonObject{{s("amount"), 0}},
          QJsonObject{{s("vatAmount"), -0.01}}, QJsonObject{{s("vatAmount"), s("21%")}}, QJsonObject{{s("vatAmount"), 1e300}}, QJsonObject{{s("vatAmount"), 999999999.99}},
          QJsonObject{{s("currency"), s("euro")}}, QJsonObject{{s("currency"), QJsonValue::Null}}, QJsonObject{{s("currency"), 978}}}) {
        const Asked asked = ask(wrong);
        CAPTURE(json(wrong).toStdString());
        REQUIRE(asked.obligation.payment);
        CHECK_FALSE(asked.obligation.payment->amount);
        CHECK(asked.obligation.payment->payee);
        CHECK(asked.obligation.kind == Obligation::Kind::Pay);
        CHECK(asked.obligation.deadline);
        REQUIRE(asked.remarks.size() == 1);
        CHECK(asked.remarks.first().startsWith(s("the amount was refused: ")));
        CHECK(asked.remarks.first().size() > 26);
    }
    for (const char *raw : {"-1.7976931348623157e308", "1e15", "-0.01", "\"\\u0661\\u0662\""})
        CHECK_FALSE(askRaw(raw).obligation.payment->amount);
}

TEST_CASE("The reason of a refused amount is in the person's language whole, the inner words too", "[payment]")
{
    struct Marked : QTranslator {
        QString translate(const char *context, const char *source, const char *, int) const override
        {
            return qstrcmp(context, "Note") == 0 ? u'<' + QString::fromUtf8(source) + u'>' : QString();
        }
        bool isEmpty() const override { return false; }
    } marked;
    REQUIRE(QCoreApplication::installTranslator(&marked));
    struct Case { QJsonObject wrong; const char *why; };
    for (const Case &c : QList<Case>{{{{s("amount"), -std::numeric_limits<double>::max()}}, "it is a number that cannot be an amount"},
                                     {{{s("amount"), 1e15}}, "it is a number that cannot be an amount"},
                                     {{{s("amount"), 1e-300}}, "it is zero"},
                                     {{{s("vatAmount"), 1e300}}, "it is a number that cannot be an amount"},
                                     {{{s("amount"), 999999999999999.0}}, "999999999999999 is outside what can be paid"},
                                     {{{s("amount"), 0.00001}}, "0.00001 has more than two decimals"},
                                     {{{s("amount"), 1e9}}, "1000000000 is outside what can be paid"},
                                     {{{s("amount"), s("1000000000")}}, "\"1000000000\" is outside what can be paid"},
                                     {{{s("amount"), s("53,00")}}, "\"53,00\" is no amount"},
                                     {{{s("amount"), s("1.")}}, "\"1.\" is no amount"},
                                     {{{s("amount"), s("53.001")}}, "\"53.001\" has more than two decimals"},
                                     {{{s("amount"), 1.005}}, "1.005 has more than two decimals"},
                                     {{{s("vatAmount"), s("21%")}}, "\"21%\" is no amount"},
                                     {{{s("vatAmount"), 999999999.99}}, "with the VAT it is outside what can be paid"},
                                     {{{s("currency"), s("euro")}}, "\"EURO\" is no currency"},
                                     {{{s("currency"), s("XXX")}}, "\"XXX\" is no currency"},
                                     {{{s("currency"), s("ABC")}}, "\"ABC\" is no currency"},
                                     {{{s("currency"), QJsonValue::Null}}, "the currency is not told"}}) {
        const Asked asked = ask(c.wrong);
        REQUIRE(asked.remarks.size() == 1);
        CHECK(asked.remarks.first() == s("<the amount was refused: <") + s(c.why) + s(">>"));
    }
    QCoreApplication::removeTranslator(&marked);
}

TEST_CASE("A due date at midnight, there or here, means the whole of that day in Belgium", "[payment]")
{
    const auto last = [](const char *due) {
        const Asked asked = ask({{s("dueDate"), s(due)}});
        REQUIRE(asked.obligation.deadline);
        return asked.obligation.deadline->lastMoment().toTimeZone(QTimeZone("Europe/Brussels")).toString(s("yyyy-MM-dd HH:mm:ss"));
    };
    for (const char *due : {"2026-12-15", "2026-12-15T00:00:00+01:00", "2026-12-15T00:00:00", "2026-12-14T23:00:00Z", "2026-12-15T00:00:00Z", "2026-12-15T00:00:00-05:00"}) {
        CAPTURE(due);
        CHECK(last(due) == s("2026-12-15 23:59:59"));
    }
    CHECK(last("2026-12-15T12:00:00+01:00") == s("2026-12-15 12:00:00"));
    CHECK(last("2026-12-15T00:00:01+01:00") == s("2026-12-15 00:00:01"));
    CHECK(last("2026-07-01T22:00:00Z") == s("2026-07-02 23:59:59"));
}

TEST_CASE("A due date that does not exist is told, and the amount stays", "[payment]")
{
    for (const char *due : {"2026-02-31", "2026-02-31T00:00:00Z", "9999-12-31", "soon", "31/12/2026", "2026-12-15T25:00:00Z", "1970-01-01T00:00:00Z", "1999-12-31"}) {
        const Asked asked = ask({{s("dueDate"), s(due)}});
        CAPTURE(due);
        CHECK_FALSE(asked.obligation.deadline);
        CHECK(asked.obligation.payment);
        REQUIRE(asked.remarks.size() == 1);
        CHECK(asked.remarks.first().contains(s(due)));
    }
    CHECK(ask({{s("dueDate"), QJsonValue::Null}}).remarks.isEmpty());
}

TEST_CASE("A reference is a structured communication when it is one, whatever it is wrapped in", "[payment]")
{
    for (const QJsonValue &reference : {QJsonValue(s("123456789002")), QJsonValue(s("+++123/4567/89002+++")), QJsonValue(s("***123/4567/89002***")),
                                        QJsonValue(QJsonObject{{s("value"), s("123456789002")}}), QJsonValue(QJsonObject{{s("reference"), s("123/4567/89002")}}),
                                        QJsonValue(QJsonObject{{s("anders"), s("123456789002")}}), QJsonValue(123456789002.0)}) {
        const Asked asked = ask({{s("reference"), reference}});
        REQUIRE(asked.obligation.payment->structured);
        CHECK(asked.obligation.payment->structured->shown() == s("+++123/4567/89002+++"));
        CHECK(asked.obligation.payment->reference.isEmpty());
        CHECK(asked.remarks.isEmpty());
    }
    for (const QJsonValue &reference : {QJsonValue(10806817183.0), QJsonValue(QJsonObject{{s("value"), 10806817183.0}})})
        CHECK(ask({{s("reference"), reference}}).obligation.payment->structured == Ogm::parse(s("010806817183")));
    CHECK(ask({{s("reference"), 20260017}}).remarks == QStringList{s("the communication is a number, and not a structured one: free words are told as a text")});
    const Asked wrong = ask({{s("reference"), s("+++123/4567/89003+++")}});
    CHECK_FALSE(wrong.obligation.payment->structured->isValid());
    CHECK(wrong.remarks.size() == 1);
    CHECK(ask({{s("reference"), s("Factuur 12")}}).obligation.payment->reference == s("Factuur 12"));
}

TEST_CASE("A reference, an account or a due date of another shape is told and is no absence; nothing is paid on it", "[payment]")
{
    const SenderRegister senders;
    const auto blocks = [&](const Asked &asked) { return !mayPay(payeeCheck(*asked.obligation.payment, PartyId(s("x")), false, senders)); };
    for (const QJsonValue &odd : {QJsonValue(QJsonArray()), QJsonValue(QJsonObject()), QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{s("value"), QJsonArray{s("123456789002")}}}), QJsonValue(true), QJsonValue(12.5)}) {
        CAPTURE(QJsonDocument(QJsonArray{odd}).toJson().toStdString());
        const Asked reference = ask({{s("reference"), odd}}), account = ask({{s("iban"), odd}}), day = ask({{s("dueDate"), odd}}), amount = ask({{s("amount"), odd.isDouble() ? QJsonValue(false) : odd}});
        CHECK(reference.remarks == QStringList{s("the communication cannot be read")});
        CHECK(blocks(reference));
        CHECK(account.remarks == QStringList{s("the account number cannot be read")});
        CHECK(blocks(account));
        REQUIRE(day.remarks.size() == 1);
        CHECK(day.remarks.first().startsWith(s("the due date cannot be right: ")));
        CHECK_FALSE(day.obligation.deadline);
        REQUIRE(amount.remarks.size() == 1);
        CHECK(amount.remarks.first().contains(s("is no amount")));
    }
    for (const QJsonValue &none : {QJsonValue(QJsonValue::Null), QJsonValue(s("")), QJsonValue(s(" "))}) {
        const Asked asked = ask({{s("reference"), none}, {s("dueDate"), none}, {s("iban"), none.isNull() ? none : QJsonValue(s(""))}});
        CHECK(asked.remarks.isEmpty());
        CHECK_FALSE(blocks(asked));
    }
}

TEST_CASE("An account number that fails its check, or is none, is kept and told, and blocks", "[payment]")
{
    const Asked wrong = ask({{s("iban"), s("BE54679000000098")}});
    REQUIRE(wrong.obligation.payment->payee);
    CHECK_FALSE(wrong.obligation.payment->payee->isValid());
    CHECK(wrong.remarks == QStringList{s("the account number does not pass its check")});
    const Asked none = ask({{s("iban"), s("679-0000000-97")}});
    REQUIRE(none.obligation.payment->payee);
    CHECK(none.obligation.payment->payee->text() == s("679000000097"));
    CHECK_FALSE(none.obligation.payment->payee->isValid());
    CHECK(none.remarks == QStringList{s("the account number cannot be read")});
    CHECK(ask({{s("iban"), s("be54 6790 0000 0097")}}).remarks.isEmpty());
}

TEST_CASE("A letter without payment data asks no payment; one that tells them in another shape asks one without an amount", "[payment]")
{
    for (const QJsonValue &none : {QJsonValue(QJsonValue::Null), QJsonValue(QJsonObject()), QJsonValue(QJsonArray()), QJsonValue(false), QJsonValue(s(" "))}) {
        const Pulled one = readOne(changed({{s("paymentData"), none}}));
        CHECK(documentOf(one).obligation == Obligation());
        CHECK(one.items.first().remarks.isEmpty());
    }
    for (const QJsonValue &odd : {QJsonValue(7), QJsonValue(s("x")), QJsonValue(true), QJsonValue(QJsonArray{payment({})})}) {
        const Pulled one = readOne(changed({{s("paymentData"), odd}}));
        const Obligation asked = documentOf(one).obligation;
        CHECK(asked.kind == Obligation::Kind::Pay);
        REQUIRE(asked.payment);
        CHECK_FALSE(asked.payment->amount);
        CHECK(worded(one.items.first().remarks) == QStringList{s("the amount was refused: it is not written as was agreed")});
    }
}
