// SPDX-License-Identifier: EUPL-1.2
#include "support.h"

#include "adapters/magda/status.h"

using namespace overzicht;

namespace {
State state(const char *code, const char *phase = "", std::optional<bool> action = std::nullopt) { return magda::stateOf(s(code), s(phase), action); }
}

TEST_CASE("Every word of the status model has a state of ours, in whatever way it is written")
{
    const QList<std::pair<const char *, State>> words{
        {"Geinitieerd", State::Draft},           {"Aangevraagd", State::InProgress},       {"Ingediend", State::InProgress},       {"DossierOnvolledig", State::ActionNeeded},
        {"DOSSIER_ONVOLLEDIG", State::ActionNeeded}, {"DossierVolledig", State::InProgress}, {"Ontvankelijk", State::InProgress},  {"OnOntvankelijk", State::Stopped},
        {"InBehandeling", State::InProgress},    {"KlaarVoorBeslissing", State::InProgress}, {"InWacht", State::InProgress},       {"Beslist", State::Done},
        {"Goedgekeurd", State::Done},            {"DeelsGoedgekeurd", State::Done},        {"Geweigerd", State::Done},             {"Stopgezet", State::Stopped},
        {"Stopzetting", State::Stopped},         {"KlaarVoorBetaling", State::InProgress}, {"Betaald", State::Done},               {"DeelsUitbetaald", State::InProgress},
        {"Uitgevoerd", State::Done},             {"ErkendVergund", State::Done},           {"VoorlopigVastgesteld", State::InProgress}, {"DefinitiefVastgesteld", State::Done},
        {"InOpenbaarOnderzoek", State::InProgress}, {"GerechtelijkIngeleid", State::InProgress}, {"Gepland", State::InProgress},  {"Aktename", State::Done}};
    CHECK(words.size() == 28);
    for (const auto &[word, expected] : words) {
        INFO(word);
        CHECK(state(word) == expected);
        QString spaced, underlined;
        for (const QChar c : s(word)) {
            if (c.isUpper() && !spaced.isEmpty() && spaced.back().isLower()) {
                spaced += u' ';
                underlined += u'_';
            }
            spaced += spaced.isEmpty() ? c : c.toLower();
            underlined += c.toUpper();
        }
        CHECK(state(spaced.toUtf8().constData()) == expected);
        CHECK(state(underlined.toUtf8().constData()) == expected);
    }
    CHECK(state("Geïnitieerd") == State::Draft);
}

TEST_CASE("A word nobody knows stands where its phase stands, and without one it is in progress")
{
    CHECK(state("Xyz", "Afgerond") == State::Done);
    CHECK(state("", "Afgerond") == State::Done);
    for (const char *phase : {"Samenstelling", "Behandeling", "Beslissing", "Beroep", "Uitvoering", "Onbekend", ""})
        CHECK(state("Xyz", phase) == State::InProgress);
    CHECK(state("", "") == State::InProgress);
    CHECK(state(QByteArray(100'000, 'x').constData()) == State::InProgress);
}

TEST_CASE("What the office says of something to do goes before what its word suggests")
{
    CHECK(state("InBehandeling", "Behandeling", true) == State::ActionNeeded);
    CHECK(state("Beslist", "Afgerond", true) == State::ActionNeeded);
    CHECK(state("DossierOnvolledig", "Behandeling", false) == State::InProgress);
    CHECK(state("DossierOnvolledig", "Behandeling") == State::ActionNeeded);
    CHECK(state("DossierOnvolledig", "Afgerond") == State::Done);
    CHECK(state("InBehandeling", "Afgerond") == State::Done);
    CHECK(state("Stopgezet", "Afgerond") == State::Stopped);
    CHECK(state("Goedgekeurd", "Behandeling") == State::InProgress); // its office has not done with it
    CHECK(state("Goedgekeurd", "Beslissing") == State::Done);
    CHECK(state("Betaald", "Uitvoering") == State::Done);
}
