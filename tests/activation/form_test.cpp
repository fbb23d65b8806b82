// SPDX-License-Identifier: EUPL-1.2
#include "activation/form.h"
#include "bundle_files.h"
#include "decisions.h"

#include <QRandomGenerator>
#include <QSet>

#include <catch2/catch.hpp>

using namespace overzicht;

namespace {

using What = Decision::What;
using Open = ActivationForm::Open;
using std::chrono::milliseconds;

struct Filling {
    explicit Filling(ActivationForm::Desk desk = {}, quint32 seed = 1) : chance(seed), form(bundle, std::move(desk), Language::Nl, chance) {}
    QString wrong(int question) const
    {
        for (const QString &id : form.orderOf(question)) {
            if (id != bundle.in(Language::Nl).questions[size_t(question)].right)
                return id;
        }
        return {};
    }
    QString right(int question) const { return bundle.in(Language::Nl).questions[size_t(question)].right; }
    Result<Decision> decide(What what) const { return form.decide(what, "key-1", QByteArray(16, 's'), at(90), std::chrono::seconds(2)); }
    void fill()
    {
        form.answer(0, right(0));
        form.answer(1, right(1));
        form.setNotifier(QStringLiteral("overzicht"));
        form.setEmail(QStringLiteral("an@voorbeeld.example"));
        form.setVerified(at(60), QStringLiteral("code-7"));
    }

    TextBundle bundle = BundleFiles().read().value();
    QRandomGenerator chance;
    ActivationForm form;
};

ActivationForm::Desk gatewayDesk() { return {Acting::self(), ActivationWay::Gateway, Decision::Channel::Home, {}}; }

} // namespace

TEST_CASE("The eBox is turned on only when both questions are answered right, and one app is chosen; a no is always taken")
{
    Filling f;
    CHECK(f.form.open() == QList{Open::FirstQuestion, Open::SecondQuestion, Open::Notifier});
    CHECK(f.decide(What::Activate).error().kind == Error::Kind::Refused);
    CHECK(f.decide(What::NotNow)); // also when nothing was read
    CHECK(f.decide(What::Stop));
    CHECK(f.form.answer(0, f.right(0)));
    CHECK_FALSE(f.form.answer(1, f.wrong(1)));
    f.form.setNotifier(QStringLiteral("doccle"));
    CHECK(f.form.open() == QList{Open::SecondQuestion});
    CHECK_FALSE(f.decide(What::Activate));
    CHECK(f.form.answer(1, f.right(1)));
    CHECK(f.form.open().isEmpty());
    CHECK(f.decide(What::Activate));
    f.form.answer(0, f.wrong(0)); // the last answer stands
    CHECK_FALSE(f.decide(What::Activate));
}

TEST_CASE("Through a gateway the address must be one and be verified; another address is not verified")
{
    Filling f(gatewayDesk());
    f.fill();
    CHECK(f.form.open().isEmpty());
    f.form.setEmail(QStringLiteral(" an@voorbeeld.example ")); // the same
    CHECK(f.form.open().isEmpty());
    f.form.setEmail(QStringLiteral("an@anders.example"));
    CHECK(f.form.open() == QList{Open::Code});
    CHECK_FALSE(f.decide(What::Activate));
    f.form.setEmail(QStringLiteral("an"));
    f.form.setVerified(at(70), QStringLiteral("code-8"));
    CHECK(f.form.open() == QList{Open::Email});
    f.form.setEmail(QStringLiteral("an@anders.example"));
    CHECK(f.form.open() == QList{Open::Code}); // what was no address was not verified either
}

TEST_CASE("Handed over, the official page asks for the address: it is not open here, and is kept when it was given")
{
    Filling f;
    f.form.answer(0, f.right(0));
    f.form.answer(1, f.right(1));
    f.form.setNotifier(QStringLiteral("overzicht"));
    auto made = f.decide(What::Activate);
    REQUIRE(made);
    CHECK_FALSE(made->address);
    f.form.setEmail(QStringLiteral("an@voorbeeld.example"));
    made = f.decide(What::Activate);
    REQUIRE(made->address);
    CHECK(made->address->is(QStringLiteral("an@voorbeeld.example")));
    CHECK_FALSE(made->address->verifiedAt);
}

TEST_CASE("A decision says what was read and for how long, each answer with its tries, and is read back from the record as it was")
{
    ActivationForm::Desk desk = gatewayDesk();
    desk.channel = Decision::Channel::Counter;
    desk.assistedBy = QStringLiteral("loket 3");
    Filling f(desk);
    f.form.show(1, milliseconds(1'000));
    f.form.show(2, milliseconds(31'000));
    f.form.show(1, milliseconds(32'000));
    f.form.show(2, milliseconds(35'500));
    f.form.show(0, milliseconds(50'000));
    f.form.show(0, milliseconds(90'000)); // nobody saw it then
    f.form.answer(0, f.wrong(0));
    f.form.answer(0, f.wrong(0)); // pressed twice
    f.form.answer(0, QStringLiteral("nowhere"));
    f.fill();
    const auto made = f.decide(What::Activate);
    REQUIRE(made);
    CHECK(made->screens == QList<ScreenShown>{{1, milliseconds(33'500)}, {2, milliseconds(15'500)}});
    CHECK(made->answers == QList<Answered>{{QStringLiteral("Q1"), f.right(0), 2, true}, {QStringLiteral("Q2"), f.right(1), 1, true}});
    CHECK(made->text == TextRead{f.bundle.id(), QString::number(f.bundle.version()), f.bundle.in(Language::Nl).hash, Language::Nl});
    CHECK(made->assistedBy == QStringLiteral("loket 3"));
    CHECK(made->key == "key-1");
    const auto again = Decision::fromEntry(made->entry());
    REQUIRE(again);
    CHECK(*again == *made);
    CHECK(f.decide(What::NotNow)->key.isEmpty());
    f.form.setLanguage(Language::De);
    CHECK(f.decide(What::Activate)->text.sha256 == f.bundle.in(Language::De).hash);
}

TEST_CASE("The times are those that the screens of the decided language stood there, and no others")
{
    Filling f;
    f.form.show(1, milliseconds(0));
    f.form.show(2, milliseconds(15'000));
    f.form.show(0, milliseconds(20'000));
    f.form.setLanguage(Language::Fr);
    CHECK_FALSE(f.form.hasRead(1));
    f.form.show(1, milliseconds(21'000));
    CHECK(f.form.hasRead(1));
    f.form.show(2, milliseconds(24'000));
    f.form.show(0, milliseconds(25'000));
    f.fill();
    CHECK(f.decide(What::Activate)->screens == QList<ScreenShown>{{1, milliseconds(3'000)}, {2, milliseconds(1'000)}});
    f.form.setLanguage(Language::Nl);
    CHECK(f.form.hasRead(1));
    CHECK(f.decide(What::Activate)->screens == QList<ScreenShown>{{1, milliseconds(15'000)}, {2, milliseconds(5'000)}});
}

TEST_CASE("Help is offered after two wrong answers to one question, and every answer stays open")
{
    Filling f;
    f.form.answer(0, f.wrong(0));
    f.form.answer(1, f.wrong(1));
    CHECK_FALSE(f.form.needsHelp()); // one each
    f.form.answer(0, f.right(0));
    f.form.answer(0, f.wrong(0));
    CHECK(f.form.needsHelp());
    for (int i = 0; i < 20; ++i)
        CHECK(f.form.answer(0, f.right(0)) != f.form.answer(0, f.wrong(0)));
    CHECK(f.form.answer(0, f.right(0)));
}

TEST_CASE("The answers stand in an order of chance, all of them; each place is the right one's at times, and yes is never first")
{
    for (int question = 0; question < ActivationForm::kQuestions; ++question) {
        QSet<qsizetype> places;
        const bool hasYes = question == 0;
        qsizetype count = 0;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            Filling f({}, seed);
            QStringList order = f.form.orderOf(question);
            count = order.size();
            places << order.indexOf(f.right(question));
            QStringList ids;
            for (const Question::Answer &answer : f.bundle.in(Language::Fr).questions[size_t(question)].answers)
                ids << answer.id;
            order.sort();
            ids.sort();
            CHECK(order == ids);
        }
        CHECK(places.size() == (hasYes ? count - 1 : count));
        CHECK(places.contains(0) == !hasYes);
    }
}

TEST_CASE("An e-mail address is one with a name and a domain, in the letters that mail servers share")
{
    for (const char *good : {"an@voorbeeld.example", "an.peeters+ebox@post.voorbeeld.example", "o'neil@voorbeeld.be", "1@a.be", "a@xn--bcher-kva.example"})
        CHECK(isEmailAddress(QString::fromUtf8(good)));
    CHECK(isEmailAddress(QString(64, u'a') + QStringLiteral("@voorbeeld.be")));
    CHECK_FALSE(isEmailAddress(QString(65, u'a') + QStringLiteral("@voorbeeld.be")));
    CHECK(isEmailAddress(QStringLiteral("a@") + QString(63, u'a') + QStringLiteral(".be")));
    CHECK_FALSE(isEmailAddress(QStringLiteral("a@") + QString(64, u'a') + QStringLiteral(".be")));
    for (const char *bad : {"", "an", "an@", "@voorbeeld.be", "an@voorbeeld", "an @voorbeeld.be", "an@voor beeld.be", "an@voorbeeld..be", ".an@voorbeeld.be", "an.@voorbeeld.be", "a..n@voorbeeld.be", "an@-voorbeeld.be", "an@voorbeeld-.be",
                            "an@127.0.0.1", "an@[127.0.0.1]", "an@voorbeeld.be.", "an@b@voorbeeld.be", "\"an\"@voorbeeld.be", "an@voorbeeld.be,bo@voorbeeld.be", "аn@voorbeeld.be", "an@voorbeeld.be\nBcc: bo@voorbeeld.be"})
        CHECK_FALSE(isEmailAddress(QString::fromUtf8(bad)));
}
