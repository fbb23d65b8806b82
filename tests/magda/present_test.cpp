// SPDX-License-Identifier: EUPL-1.2
// Where a case stands now: what nobody knows is not asserted, and what is yet to come does not count.
#include "support.h"

#include "adapter/unclear_state.h"

using namespace overzicht;

namespace {

Written told(const QByteArray &code, const QByteArray &at = "2026-11-01T09:00:00")
{
    Written w;
    w.code = code;
    w.statusChanged = at;
    return w;
}

bool isUnclear(const Answer &answer) { return isStateUnclear(foundIn(answer).remarks); }

} // namespace

TEST_CASE("A state that nobody here knows is said not to be clear, with its own words whole")
{
    for (const char *code : {"TeOndertekenen", "BetalingVereist", "Uitnodiging gesprek", "NogNietBetaald", "Niet afgerond"}) {
        for (const char *phase : {"", "Behandeling", "Beslissing", "Iets anders"}) {
            Written w = told(code);
            w.phase = phase;
            const Answer answer = whole(answered({w}));
            INFO(code << ' ' << phase);
            CHECK(isUnclear(answer));
            CHECK(dossier(answer).sourceState == s(code));
            w.action = "<ActieNodig>0</ActieNodig>"; // the office says itself that nothing is asked
            CHECK_FALSE(isUnclear(whole(answered({w}))));
            w.action = "<ActieNodig>1</ActieNodig>";
            CHECK_FALSE(isUnclear(whole(answered({w}))));
            CHECK(dossier(whole(answered({w}))).state == State::ActionNeeded);
        }
    }
    Written only = told(""); // no code and no phase: what it details is its word
    only.phase.clear();
    only.details = "<Detail>Wij wachten op u</Detail><Detail>Bel ons</Detail>";
    const Answer answer = whole(answered({only}));
    CHECK(isUnclear(answer));
    CHECK(dossier(answer).sourceState == s("Wij wachten op u · Bel ons"));
    CHECK(dossier(answer).history.steps().first().words == s("Wij wachten op u · Bel ons"));
    CHECK(dossier(answer).history.steps().first().more.isEmpty());
    for (const auto &[code, phase] : {std::pair("InBehandeling", ""), std::pair("", "Behandeling"), std::pair("Xyz", "Afgerond"), std::pair("Klad", ""), std::pair("DossierNietVolledig", "Behandeling")}) {
        Written known = told(code);
        known.phase = phase;
        INFO(code << ' ' << phase);
        CHECK_FALSE(isUnclear(whole(answered({known}))));
    }
    CHECK_FALSE(isStateUnclear({}));
    CHECK(isStateUnclear({unclearState({})}));
    CHECK(isStateUnclear({unclearState(s("%1 %2 x"))}));
}

TEST_CASE("What is missing is asked in whatever words, and a draft is one")
{
    for (const char *code : {"DossierNietVolledig", "Niet volledig", "DOSSIER_NIET_VOLLEDIG", "AanvullingGevraagd", "BijkomendeInfoNodig"})
        CHECK(dossier(whole(answered({told(code)}))).state == State::ActionNeeded);
    CHECK(dossier(whole(answered({told("Klad")}))).state == State::Draft);
}

TEST_CASE("A step that is yet to come does not say where a case stands, nor when it came")
{
    Written asks = told("DossierOnvolledig");
    asks.action = "<ActieNodig>1</ActieNodig><Omschrijving>Bezorg het plan</Omschrijving>";
    Written ends = told("Beslist", "2027-11-01T09:00:00");
    ends.phase = "Afgerond";
    const Answer answer = whole(answered({asks, ends}));
    CHECK(dossier(answer).state == State::ActionNeeded);
    CHECK(dossier(answer).sourceState == s("DossierOnvolledig"));
    CHECK(dossier(answer).action == s("Bezorg het plan"));
    CHECK(dossier(answer).heading.arrivedAt().toUTC().toString(Qt::ISODate) == s("2026-11-01T08:00:00Z"));
    CHECK(dossier(answer).history.steps().size() == 2);
    CHECK(dossier(answer).history.steps().last().words == s("Beslist"));
    CHECK(foundIn(answer).remarks.size() == 1);
    // kNow is 10:00 in Brussels; an hour is left to clocks that differ.
    CHECK(dossier(whole(answered({asks, told("Beslist", "2026-11-20T11:00:00")}))).sourceState == s("Beslist"));
    CHECK(dossier(whole(answered({asks, told("Beslist", "2026-11-20T11:00:01")}))).sourceState == s("DossierOnvolledig"));
    Written undated = told("Ingediend", "");
    undated.begin.clear();
    const Answer without = whole(answered({undated, ends}));
    CHECK(dossier(without).sourceState == s("Ingediend"));
    CHECK(foundIn(without).arrivalIsGuess);
    CHECK(dossier(without).heading.arrivedAt() == kNow);
    // Nothing but what is to come: where it stands is not told, unless it asks already.
    const Answer ahead = whole(answered({ends}));
    CHECK(isUnclear(ahead));
    CHECK(dossier(ahead).state == State::InProgress);
    CHECK(dossier(ahead).sourceState.isEmpty());
    CHECK(foundIn(ahead).arrivalIsGuess);
    asks.statusChanged = "2027-01-01T09:00:00";
    CHECK(dossier(whole(answered({asks}))).state == State::ActionNeeded);
}
