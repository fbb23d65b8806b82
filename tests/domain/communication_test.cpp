// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/communication.h"
#include "domain/epc_code.h"
#include "domain/payee_check.h"
#include "domain/same_bill.h"

using namespace overzicht;

static QString q(const char *text) { return QString::fromUtf8(text); }
static const char *const kGood = "+++010/8068/17183+++";

TEST_CASE("a structured communication is found in any writing, alone or once inside other words")
{
    for (const char *told : {"+++010/8068/17183+++", "***010/8068/17183***", "010806817183", "010/8068/17183", "0108 0681 7183", "10806817183", "+++ 010/8068/17183 +++", "+++010-8068-17183+++", "+++010|8068|17183+++",
                             "+++010806817183+++", "++010/8068/17183++", "+++010/8068/17183++", "+++010/8068/17183", "010/8068/17183+++", "+ + +010/8068/17183+ + +", "+++ 010 8068 17183 +++", "+++010 / 8068 / 17183+++",
                             "＋＋＋010/8068/17183＋＋＋", "＋＋＋０１０/8068/17183", "+++010∕8068∕17183+++", "+++010⁄8068⁄17183+++", "+++010/8068/17183+++\u200b", "\u202a+++010/80\u00ad68/17183+++\u202c", "\"+++010/8068/17183+++\"",
                             "<010806817183>", "“010806817183”", "OGM +++010/8068/17183+++", "OGM 010806817183", "OGM/VCS: 010 8068 17183", "ogm-nr. 010806817183", "(VCS) 010806817183", "O.G.M. 010806817183 factuur 2026",
                             "Mededeling: +++010/8068/17183+++", "Gestructureerde mededeling: 010/8068/17183", "Communication structurée 010806817183", "communication structure\u0301e : 010.8068.17183", "Strukturierte Mitteilung 010806817183",
                             "Factuur 20260017, +++010/8068/17183+++", "Factuur 2026 te betalen met 010/8068/17183.", "+++010/8068/17183+++ +++010/8068/17183+++", "+++010/8068/17183+++\nOGM 010806817183", "C++ cursus +++010/8068/17183+++"}) {
        CAPTURE(told);
        const Communication read = communicationIn(q(told));
        REQUIRE(read.structured);
        CHECK(read.structured->shown() == q(kGood));
        CHECK_FALSE(read.isDamaged());
    }
}

TEST_CASE("what looks like a structured communication and is none is damaged, and never free words")
{
    const SenderRegister senders;
    const auto isBlocked = [&](const QString &told) {
        const Communication read = communicationIn(told);
        const PaymentRequest request{Money(5300, QStringLiteral("EUR")), Iban::parse(QStringLiteral("BE68539007547034")), read.structured, read.structured ? QString() : told};
        CHECK(epcCode(request, QStringLiteral("Stad")).isEmpty());
        CHECK_FALSE(billMark(request, {}, {}));
        CHECK(payeeCheck(request, PartyId(QStringLiteral("1")), false, senders) == Payee::WrongCommunication);
        return read.isDamaged();
    };
    for (const char *told : {"+++010/8068/17184+++", "010806817184", "010/8068/17184", "ref +++010/8068/17184+++", "OGM 010806817184", "VCS: 010 8068 17184", "Gestructureerde mededeling: 010/8068/17184", "Communication structurée 010806817184",
                             "＋＋＋010∕8068∕17184＋＋＋", "ref 010/8068/17184", "++010/8068/17184++ 2026", "+++010/8068/17184+++ OGM 010806817184"}) {
        CAPTURE(told);
        CHECK(isBlocked(q(told)));
        REQUIRE(communicationIn(q(told)).structured); // its check is what fails
        CHECK(communicationIn(q(told)).structured->digits() == q("010806817184"));
    }
    for (const char *told : {"+++010/8068/1718O+++", "+++010/8068/1718+++", "+++010/8068/171834+++", "010/8068/1718O", "O1O/8068/17183", "ref 010/8068/1718О", "OGM 01080681718", "OGM 01080681718O", "VCS 0108068171834", "*** 010/8068 ***", "+++1+++",
                             "+++010/8068/1718", "010/8068/1718+++", "+++010/8068/17183+++ +++010/8068/1718+++"}) {
        CAPTURE(told);
        CHECK(isBlocked(q(told)));
        CHECK(communicationIn(q(told)).flaw == Communication::Flaw::NotWhole);
    }
    for (const char *told : {"+++010/8068/17183+++ +++010/8068/17184+++", "+++010/8068/17183+++ of +++123/4567/89002+++", "OGM 010806817183, vroeger 123/4567/89002", "010/8068/17183 123/4567/89002"}) {
        CAPTURE(told);
        CHECK(isBlocked(q(told)));
        CHECK(communicationIn(q(told)).flaw == Communication::Flaw::Several);
    }
}

TEST_CASE("numbers of bills, cards, phones and days stay free words")
{
    for (const char *told : {"", " ", "-", "+++", "++++++", "factuur 12", "Factuur 2026/17", "Factuur 010806817183", "Factuur 010806817184", "bestelling 010806817184 van 2026", "20260017", "10806817184", "0", "0108068171834", "Dossier 2026/1234/00017",
                             "INV/2026/00017", "F12/2026/00017", "+32 470 12 34 56", "**** **** **** 1234", "**BELANGRIJK** 2026", "**30/11/2026**", "C++ cursus 2026 en C++", "RF18 5390 0754 7034", "OGM 17", "VCS 2026/17", "programma 010806817184", "BE010806817183",
                             "ZOGM010806817184", "123/4567/8901234"}) {
        CAPTURE(told);
        const Communication read = communicationIn(q(told));
        CHECK_FALSE(read.structured);
        CHECK_FALSE(read.isDamaged());
    }
    CHECK(bareWords(q(" Factuur  2026/18\u200b")) == bareWords(q("FACTUUR 2026/18")));
    CHECK(bareWords(q("École 1")) == bareWords(q("ÉCOLE 1")));
    CHECK_FALSE(bareWords(q("Factuur 18")) == bareWords(q("Factuur 19")));
    CHECK(bareWords(q(" \u200b")).isEmpty());
}

TEST_CASE("a text without end of signs, frames and digits is read in bounded time")
{
    for (const char *piece : {"+", "+ ", "1", "1 ", "+1", "OGM ", "010/8068/", "+++010/8068/17183+++ ", "\u200b", "O"}) {
        CAPTURE(piece);
        const QString much = q(piece).repeated(500'000);
        CHECK_FALSE(communicationIn(much).flaw == Communication::Flaw::Several);
    }
}
