// SPDX-License-Identifier: EUPL-1.2
#include "adapters/magda/status.h"

#include <QHash>

namespace overzicht::magda {

namespace {

/// Letters only, small, without accents.
QString folded(const QString &word)
{
    QString out;
    for (const QChar c : word.left(100).normalized(QString::NormalizationForm_D)) {
        if (c.isLetter())
            out += c.toLower();
    }
    return out;
}

/// The words of the Flemish status model (VlaamseCode), and others that were seen or stand to reason.
std::optional<State> ofCode(const QString &code)
{
    static const QHash<QString, State> states = [] {
        QHash<QString, State> all;
        const auto are = [&](State state, std::initializer_list<const char *> words) {
            for (const char *word : words)
                all.insert(folded(QString::fromUtf8(word)), state);
        };
        are(State::Draft, {"Geinitieerd", "Concept", "Klad", "Ontwerp", "In opmaak", "Voorbereiding"});
        are(State::ActionNeeded, {"DossierOnvolledig", "Onvolledig", "DossierNietVolledig", "Niet volledig", "Aan te vullen", "Aanvulling gevraagd", "Bijkomende info nodig", "Wacht op burger", "Wacht op aanvrager", "Actie vereist", "Informatie gevraagd", "Bijkomende informatie gevraagd"});
        are(State::InProgress, {"Aangevraagd", "Ingediend", "Ontvangen", "Geregistreerd", "DossierVolledig", "Volledig", "Ontvankelijk", "InBehandeling", "In onderzoek", "KlaarVoorBeslissing",
                                "InWacht", "Wachtend", "Gepland", "VoorlopigVastgesteld", "InOpenbaarOnderzoek", "GerechtelijkIngeleid", "In beroep", "Bezwaar", "KlaarVoorBetaling", "DeelsUitbetaald",
                                "In uitvoering", "Lopend", "Geschorst"});
        are(State::Done, {"Beslist", "Goedgekeurd", "DeelsGoedgekeurd", "Toegekend", "Deels toegekend", "Geweigerd", "Afgekeurd", "Afgewezen", "Betaald", "Uitbetaald",
                          "Uitgevoerd", "ErkendVergund", "Erkend", "Vergund", "DefinitiefVastgesteld", "Aktename", "Afgerond", "Afgehandeld", "Afgesloten", "Gesloten", "Voltooid"});
        are(State::Stopped, {"Stopgezet", "Stopzetting", "Ingetrokken", "Geannuleerd", "Vervallen", "Verlopen", "Zonder gevolg", "OnOntvankelijk", "Niet ontvankelijk"});
        return all;
    }();
    const auto it = states.constFind(folded(code));
    return it == states.cend() ? std::nullopt : std::optional(*it);
}

/// Samenstelling, Behandeling, Beslissing, Beroep, Uitvoering, Afgerond.
enum class Phase { Unknown, Runs, Decides, Ended };

Phase phaseOf(const QString &phase)
{
    const QString word = folded(phase);
    if (word == QLatin1String("afgerond"))
        return Phase::Ended;
    if (word == QLatin1String("samenstelling") || word == QLatin1String("behandeling") || word == QLatin1String("beroep"))
        return Phase::Runs;
    return word == QLatin1String("beslissing") || word == QLatin1String("uitvoering") ? Phase::Decides : Phase::Unknown;
}

} // namespace

bool isKnown(const QString &code, const QString &phase) { return ofCode(code) || phaseOf(phase) == Phase::Ended || (code.isEmpty() && phaseOf(phase) != Phase::Unknown); }

State stateOf(const QString &code, const QString &phase, std::optional<bool> actionNeeded)
{
    if (actionNeeded == true)
        return State::ActionNeeded;
    const Phase at = phaseOf(phase);
    const State state = ofCode(code).value_or(at == Phase::Ended ? State::Done : State::InProgress);
    if (at == Phase::Ended && state != State::Stopped)
        return State::Done;
    if (at == Phase::Runs && state == State::Done) // decided, but its office has not done with it
        return State::InProgress;
    return state == State::ActionNeeded && actionNeeded == false ? State::InProgress : state;
}

} // namespace overzicht::magda
