// SPDX-License-Identifier: EUPL-1.2
#include "printers.h"

#include "domain/heading.h"

using namespace overzicht;

static QString q(const char *text) { return QString::fromUtf8(text); }

static Heading heading(const char *sender, const LocalText &subject)
{
    return Heading(PartyId(q(sender)), subject, q("T1"), QDateTime(QDate(2026, 11, 20), QTime(8, 14), Qt::UTC));
}

TEST_CASE("a subject is shown in the wanted language, else in any, else as the type of letter, else as without subject")
{
    LocalText both(Language::Nl, q("Aanslag"));
    both.set(Language::Fr, q("Avertissement"));
    const Names names{LocalText(Language::Nl, q("FOD Financiën")), {}, LocalText(Language::Nl, q("Aanslagbiljet"))};
    CHECK(shown(heading("0308357159", both), names, Language::Fr).subject == q("Avertissement"));
    CHECK(shown(heading("0308357159", LocalText(Language::De, q("Bescheid"))), names, Language::Nl).subject == q("Bescheid"));
    CHECK_FALSE(shown(heading("0308357159", LocalText(Language::De, q("Bescheid"))), names, Language::Nl).subjectFallback);
    const auto typed = shown(heading("0308357159", LocalText(Language::Nl, q(" \t "))), names, Language::Nl);
    CHECK(typed.subject == q("Aanslagbiljet"));
    CHECK(typed.subjectFallback);
    const auto bare = shown(heading("0308357159", {}), Names{}, Language::Nl);
    CHECK_FALSE(bare.subject.isEmpty());
    CHECK(bare.subjectFallback);
}

TEST_CASE("a sender is confirmed by our register only, never by what a source calls it")
{
    const Names registered{LocalText(Language::Nl, q("FOD Financiën")), LocalText(Language::Nl, q("Something else")), {}};
    CHECK(shown(heading("0308357159", {}), registered, Language::Nl).confirmed);
    CHECK(shown(heading("0308357159", {}), registered, Language::Nl).sender == q("FOD Financiën"));
    const Names directory{{}, LocalText(Language::Nl, q("FOD Financiën")), {}};
    CHECK_FALSE(shown(heading("9", {}), directory, Language::Nl).confirmed);
    CHECK_FALSE(shown(heading("9", {}), directory, Language::Nl).senderFallback);
}

TEST_CASE("a letter without a known sender still has a sender to show, marked as a fallback")
{
    const auto raw = shown(heading("0777777777", {}), Names{}, Language::Nl);
    CHECK(raw.senderFallback);
    CHECK(raw.sender.contains(q("0777777777")));
    const auto none = shown(heading("", {}), Names{}, Language::Nl);
    CHECK_FALSE(none.sender.isEmpty());
    CHECK(none.senderFallback);
}

TEST_CASE("a hostile subject never leaves its line, hides or turns its neighbours")
{
    for (const char *hostile : {"Betaal\r\nAfzender: FOD Financiën", "abc\u202Egpj.exe", "\u2066open", "nul\u0001byte", "fake\u200Bspace"}) {
        const QString subject = shown(heading("9", LocalText(Language::Nl, q(hostile))), Names{}, Language::Nl).subject;
        CHECK_FALSE(subject.contains(u'\n'));
        CHECK_FALSE(subject.contains(QChar(0x202E)));
        CHECK_FALSE(subject.contains(QChar(0x200B)));
        CHECK_FALSE(subject.contains(QChar(1)));
    }
    CHECK(shown(heading("9", LocalText(Language::Nl, QString(1'000'000, u'A'))), Names{}, Language::Nl).subject.size() <= 201);
}
