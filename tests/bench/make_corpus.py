#!/usr/bin/env python3
# SPDX-License-Identifier: EUPL-1.2
"""Deterministic corpus of Belgian (Dutch/French) government letters.

  make_corpus.py -n 10000 --jsonl letters.jsonl            JSON lines ('-' = stdout)
  make_corpus.py -n 10000 --maildir DIR                    one message per letter in DIR/cur
  make_corpus.py -n 10000 --pages DIR --page-size 500      DIR/page-00000.json … (a paged REST answer)
  make_corpus.py --queries 200                             search queries, one per line: CLASS<TAB>WORDS

The first k letters are the same for every n (same --seed), so 1k is a prefix of 10k, and so on.
20 % of the letters belong to a dossier, 3 % ask a payment with an OGM structured communication
(+++ddd/dddd/ddddd+++, last two digits = first ten mod 97, 0 -> 97). Bodies: 400..2000 characters.
Everything is invented: names, IBANs (bank code 999, check digits right), references, amounts.
"""
import argparse, json, os, random, sys
from datetime import datetime, timedelta, timezone
from email.header import Header

EPOCH = datetime(2012, 1, 2, 6, 0, tzinfo=timezone.utc)
SPAN_S = 14 * 365 * 86400

TOWNS_NL = """Kaprijke Gent Antwerpen Brugge Leuven Hasselt Kortrijk Mechelen Aalst Oostende Genk Roeselare Lokeren
Eeklo Deinze Maldegem Zelzate Wetteren Dendermonde Ninove Geraardsbergen Oudenaarde Ronse Tielt Ieper Diksmuide
Veurne Poperinge Menen Waregem Halle Vilvoorde Tienen Aarschot Diest Turnhout Herentals Geel Mol Lier Boom
Bilzen Tongeren Maaseik Bree Lommel Pelt Beringen""".split()
TOWNS_FR = """Namur Liège Mons Tournai Charleroi Wavre Nivelles Ottignies
Ath Mouscron Verviers Huy Dinant Bastogne Arlon Marche Spa Eupen Waremme Ixelles Schaerbeek Uccle Etterbeek""".split()
TOWNS = TOWNS_NL + TOWNS_FR
SURN = """Peeters Janssens Maes Jacobs Mertens Willems Claes Goossens Wouters De_Smedt Vermeulen Pauwels Dubois
Lambert Dupont Martin Simon Hermans Aerts Michiels Lemmens Martens Leclercq Renard Desmet Lambrechts De_Backer
Van_den_Broeck Segers Coppens Vandamme Bogaerts Cools Thys Verhoeven Smets Hendrickx Baert Raes Gielen Charlier
Collard Delvaux Noël Lejeune Gilles François Bertrand Fontaine El_Amrani Yilmaz Nguyen Kowalski Öztürk""".split()
SURN = [w.replace("_", " ") for w in SURN]
GIVEN = """Marie Jan Emma Louis Noor Lucas Olivia Arthur Louise Jules Mila Liam Ella Adam Elise Victor Juliette Noah
Anna Mathis Lotte Finn Fien Lars Camille Hugo Zoë Gabriel Inès Mohamed Fatima Ahmed Yasmine Koen Griet Luc
Hilde Bart An Wim Els Pieter Sofie Stijn Katrien Benoît Chloé Thierry Aurélie Günther""".split()
STREET_NL = "Kerk School Molen Station Nieuw Dorp Veld Bos Linden Markt Kasteel Eiken Beuken Wilgen Hoog Leie Schelde".split()
STREET_FR = ["de l'Église", "de la Gare", "du Moulin", "des Écoles", "du Château", "de la Station", "des Tilleuls",
             "Haute", "du Marché", "des Combattants", "de la Paix", "du Bois", "Neuve", "des Jardins"]
C1 = """woon huis zorg kinder school belasting verkeers energie bouw milieu water afval parkeer gezins pensioen
inkomsten gemeente identiteits rijbewijs reis studie arbeids ziekte verwarmings isolatie renovatie huur erf jacht
lucht bodem natuur handels markt terras evenementen speel sport cultuur bibliotheek hond fiets""".split()
C2 = """premie vergunning aangifte attest toeslag bijdrage tegemoetkoming heffing retributie aanslag boete subsidie
inschrijving controle vragenlijst beslissing herinnering kaart getuigschrift dossier formulier uitnodiging
verklaring aanvraag goedkeuring weigering wijziging stopzetting verlenging berekening""".split()
F1 = """prime permis déclaration attestation allocation contribution indemnité taxe redevance imposition amende
subvention inscription vérification décision rappel carte certificat dossier formulaire convocation demande
approbation refus modification cessation prolongation calcul enquête facture""".split()
F2 = ["de logement", "de soins", "de scolarité", "de circulation", "de bâtisse", "de déchets", "de stationnement",
      "de famille", "de pension", "de revenus", "de voyage", "de travail", "de maladie", "de chauffage", "de rénovation",
      "de location", "de succession", "de conduire", "d'habitation", "d'enfance", "d'impôt", "d'énergie", "d'eau",
      "d'environnement", "d'identité", "d'études", "d'isolation", "communale"]
SENDERS_NL = ["FOD Financiën", "Vlaamse Belastingdienst", "Federale Pensioendienst", "RVA", "RSZ", "VDAB", "Opgroeien – Groeipakket",
 "Wonen in Vlaanderen", "Agentschap Justitie en Handhaving", "FOD Mobiliteit en Vervoer", "RIZIV", "FOD Sociale Zekerheid",
 "Agentschap Hoger Onderwijs – Studietoelagen", "Fluvius", "De Vlaamse Waterweg", "OVAM", "Sciensano", "Kind en Gezin",
 "Departement Omgeving", "Politiezone", "Parket"]
SENDERS_FR = ["SPF Finances", "Service fédéral des Pensions", "ONEM", "ONSS", "Forem", "Actiris", "FAMIWAL", "SPF Mobilité et Transports",
 "INAMI", "SPF Sécurité sociale", "Service public de Wallonie", "Bruxelles Fiscalité", "AVIQ", "SWDE", "Bruxelles Environnement",
 "Zone de police", "Parquet", "SPF Justice"]
S_NL = [
 "Met deze brief laten wij u weten dat uw aanvraag voor {t} op {d} werd ontvangen onder het nummer {r}.",
 "U vindt hieronder het overzicht van de gegevens waarover onze dienst beschikt voor het adres {a}.",
 "Op basis van artikel {n} van het decreet van {d} hebben wij uw dossier opnieuw onderzocht.",
 "De beslissing over de {t} gaat in op {d} en blijft geldig zolang uw gezinssituatie niet verandert.",
 "Heeft u vragen, dan kunt u tijdens de kantooruren contact opnemen met {p}, dossierbehandelaar in {g}.",
 "Bent u het niet eens met deze beslissing, dan kunt u binnen {n} dagen schriftelijk bezwaar indienen.",
 "Gelieve de ontbrekende bewijsstukken voor de {t} uiterlijk op {d} te bezorgen aan het loket in {g}.",
 "Het bedrag werd berekend op grond van uw inkomsten van het jaar {y} en bedraagt {e} euro.",
 "Wij verwerken uw persoonsgegevens in overeenstemming met de algemene verordening gegevensbescherming.",
 "Deze brief werd ook aan {p} gestuurd, die als vertegenwoordiger in ons bestand is opgenomen.",
 "U hoeft niets te doen: de {t} wordt automatisch toegekend en op uw rekening gestort vanaf {d}.",
 "Volgens het Rijksregister woont u sinds {d} op het adres {a} in {g}.",
 "Breng bij uw bezoek uw identiteitskaart en deze uitnodiging met referentie {r} mee.",
 "De werken in uw straat starten op {d}; het verkeer wordt omgeleid via {a}.",
 "Voor meer informatie over de {t} verwijzen wij naar de website van het lokaal bestuur {g}.",
 "Onze inspecteur {p} heeft op {d} een vaststelling gedaan die aanleiding geeft tot een {t}.",
 "Als u niet reageert voor {d}, wordt uw aanvraag {r} zonder verder bericht afgesloten.",
 "Een afschrift van het attest blijft {n} maanden beschikbaar in uw digitale brievenbus."]
S_FR = [
 "Par la présente, nous vous informons que votre {t} a été reçue le {d} sous le numéro {r}.",
 "Vous trouverez ci-dessous l'aperçu des données dont notre service dispose pour l'adresse {a}.",
 "Sur la base de l'article {n} de la loi du {d}, votre dossier a fait l'objet d'un nouvel examen.",
 "La décision relative à la {t} entre en vigueur le {d} et reste valable tant que votre situation ne change pas.",
 "Pour toute question, vous pouvez joindre {p}, gestionnaire de dossier à {g}, pendant les heures de bureau.",
 "Si vous n'êtes pas d'accord, vous pouvez introduire une réclamation écrite dans les {n} jours.",
 "Veuillez faire parvenir les pièces justificatives manquantes pour la {t} au guichet de {g} avant le {d}.",
 "Le montant a été calculé sur vos revenus de l'année {y} et s'élève à {e} euros.",
 "Vos données à caractère personnel sont traitées conformément au règlement général sur la protection des données.",
 "Ce courrier a également été adressé à {p}, enregistré comme mandataire dans notre fichier.",
 "Vous ne devez rien faire : la {t} est accordée automatiquement et versée sur votre compte à partir du {d}.",
 "Selon le Registre national, vous habitez depuis le {d} à l'adresse {a} à {g}.",
 "Lors de votre visite, munissez-vous de votre carte d'identité et de cette convocation, référence {r}.",
 "Les travaux dans votre rue débutent le {d} ; la circulation sera déviée par {a}.",
 "Notre inspecteur {p} a constaté le {d} une infraction donnant lieu à une {t}.",
 "Sans réaction de votre part avant le {d}, votre demande {r} sera clôturée sans autre avis.",
 "Une copie de l'attestation reste disponible pendant {n} mois dans votre boîte aux lettres électronique."]


def ogm(ten):
    return "+++%s/%s/%s%02d+++" % (ten[:3], ten[3:7], ten[7:], int(ten) % 97 or 97)


def iban(rng):
    base = "999%07d" % rng.randrange(10**7)
    bban = base + "%02d" % (int(base) % 97 or 97)
    return "BE%02d%s" % (98 - int(bban + "111400") % 97, bban)


def topic(rng, lang):
    return rng.choice(C1) + rng.choice(C2) if lang == "nl" else rng.choice(F1) + " " + rng.choice(F2)


def letters(n, seed=20240421):
    rng = random.Random(seed)
    dossiers, serial = [], 0
    ch, rr = rng.choice, rng.randrange
    for i in range(n):
        lang = "nl" if rng.random() < 0.6 else "fr"
        nl = lang == "nl"
        when = EPOCH + timedelta(seconds=rr(SPAN_S))
        town = ch(TOWNS_NL if nl else TOWNS_FR)
        k = rng.random()
        if k < 0.30:
            sender = ("Gemeente " if nl else "Commune de ") + town
        elif k < 0.38:
            sender = ("OCMW " if nl else "CPAS de ") + town
        else:
            sender = ch(SENDERS_NL if nl else SENDERS_FR)
            if sender.startswith(("Politie", "Zone de", "Parket", "Parquet")):
                sender += " " + town
        t = topic(rng, lang)
        ref = "%s-%04d-%06d" % (ch(("OMV", "FIN", "SOC", "BVB", "PRM", "MOB")), when.year, rr(10**6))

        def fill(s):
            d = (when + timedelta(days=rr(-60, 120))).strftime("%d/%m/%Y")
            no = str(rr(1, 240))
            a = ch(STREET_NL) + ("straat " if rr(3) else "laan ") + no if nl else "rue " + ch(STREET_FR) + " " + no
            return s.format(t=t if rr(2) else topic(rng, lang), d=d, r=ref, a=a, n=rr(5, 90), p=ch(GIVEN) + " " + ch(SURN),
                            g=town, y=when.year - 1, e="%d,%02d" % (rr(10, 4000), rr(100)))
        out = {"id": "L%08d" % i, "lang": lang, "sender": sender, "date": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
               "kind": "document" if rng.random() < 0.7 else "notification", "read": rng.random() < 0.8}
        subj = ch(("{t}", "Uw {t}", "Beslissing over uw {t}", "{t} – referentie {r}", "Herinnering: {t}", "Uitnodiging {g}: {t}")
                  if nl else ("{t}", "Votre {t}", "Décision concernant votre {t}", "{t} – référence {r}", "Rappel : {t}", "Convocation {g} : {t}"))
        subj = subj.format(t=t, r=ref, g=town)
        out["subject"] = subj[0].upper() + subj[1:]
        pay = None
        if rng.random() < 0.03:
            pay = {"cents": rr(500, 250000), "ogm": ogm("%010d" % rr(10**10)), "iban": iban(rng),
                   "due": (when + timedelta(days=30)).strftime("%Y-%m-%d")}
        dos = None
        if rng.random() < 0.20:
            if not dossiers or rng.random() < 0.25:
                serial += 1
                dossiers.append("D%07d" % serial)
            dos = dossiers[-1 - min(int(rng.expovariate(0.05)), len(dossiers) - 1)]
        want = rr(400, 1701)
        parts = [("Beste %s %s," if nl else "Madame, Monsieur %s %s,") % (ch(GIVEN), ch(SURN))]
        size = len(parts[0])
        if pay:
            e = "%d,%02d" % divmod(pay["cents"], 100)
            s = ("Gelieve %s euro te betalen op rekening %s voor %s met de gestructureerde mededeling %s." if nl else
                 "Veuillez payer %s euros sur le compte %s avant le %s avec la communication structurée %s.") % (
                     e, pay["iban"], pay["due"], pay["ogm"])
            parts.append(s); size += len(s) + 2
        if dos:
            s = ("Dossiernummer: %s" if nl else "Numéro de dossier : %s") % dos
            parts.append(s); size += len(s) + 2
        pool = list(S_NL if nl else S_FR)
        rng.shuffle(pool)
        while size < want and pool:
            s = fill(pool.pop())
            parts.append(s); size += len(s) + 2
        parts.append(("Met vriendelijke groeten,\n%s" if nl else "Veuillez agréer nos salutations distinguées,\n%s") % sender)
        out["body"] = "\n\n".join(parts)
        out["dossier"], out["payment"] = dos, pay
        yield out


def message(l):
    when = datetime.strptime(l["date"], "%Y-%m-%dT%H:%M:%SZ")
    h = lambda s: s if s.isascii() else Header(s, "utf-8", maxlinelen=70).encode()
    addr = "noreply@%s.example" % ("".join(c for c in l["sender"].lower() if c.isascii() and c.isalnum()) or "overheid")
    x = "".join("X-Dossier: %s\n" % l["dossier"] if l["dossier"] else "") + (
        "X-Payment: %s; cents=%d\n" % (l["payment"]["ogm"], l["payment"]["cents"]) if l["payment"] else "")
    return ("From: %s <%s>\nTo: burger@burger.example\nSubject: %s\nDate: %s\nMessage-ID: <%s@ebox.example>\n%sMIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n%s\n") % (
        h(l["sender"]), addr, h(l["subject"]), when.strftime("%a, %d %b %Y %H:%M:%S +0000"), l["id"], x, l["body"])


def queries(n, seed=7):
    """n queries: rare (reference/street no), name, topic word, prefix, two words, common word."""
    rng = random.Random(seed)
    pool = list(letters(2000))
    for i in range(n):
        l = rng.choice(pool)
        c = ("common", "topic", "prefix", "two", "name", "rare")[i % 6]
        w = {"common": lambda: rng.choice(("dossier", "decision", "identiteitskaart", "adres", "compte")),
             "topic": lambda: rng.choice(C1) + rng.choice(C2),
             "prefix": lambda: (rng.choice(C1) + rng.choice(C2))[:rng.choice((4, 5, 6))] + "*",
             "two": lambda: rng.choice(C1) + rng.choice(C2) + " " + rng.choice(TOWNS),
             "name": lambda: rng.choice(GIVEN) + " " + rng.choice(SURN),
             "rare": lambda: "%06d" % rng.randrange(10**6)}[c]()
        yield c, w


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("-n", type=int, default=1000); ap.add_argument("--seed", type=int, default=20240421)
    ap.add_argument("--jsonl"); ap.add_argument("--maildir"); ap.add_argument("--pages")
    ap.add_argument("--page-size", type=int, default=500); ap.add_argument("--queries", type=int)
    a = ap.parse_args()
    if a.queries:
        for c, w in queries(a.queries):
            print(c + "\t" + w)
        return
    if not (a.jsonl or a.maildir or a.pages):
        ap.error("give --jsonl, --maildir or --pages")
    jf = None
    if a.jsonl:
        jf = sys.stdout if a.jsonl == "-" else open(a.jsonl, "w", encoding="utf-8")
    if a.maildir:
        for s in ("cur", "new", "tmp"):
            os.makedirs(os.path.join(a.maildir, s), exist_ok=True)
    if a.pages:
        os.makedirs(a.pages, exist_ok=True)
    page, pno = [], 0
    pages = (a.n + a.page_size - 1) // a.page_size

    def flush():
        nonlocal page, pno
        with open(os.path.join(a.pages, "page-%05d.json" % pno), "w", encoding="utf-8") as f:
            json.dump({"page": pno, "pages": pages, "items": page}, f, ensure_ascii=False, separators=(",", ":"))
        page, pno = [], pno + 1
    for i, l in enumerate(letters(a.n, a.seed)):
        if jf:
            jf.write(json.dumps(l, ensure_ascii=False, separators=(",", ":")) + "\n")
        if a.maildir:
            with open(os.path.join(a.maildir, "cur", "%d.M%dP1.bench:2,%s" % (1300000000 + i, i, "S" if l["read"] else "")), "w", encoding="utf-8") as f:
                f.write(message(l))
        if a.pages:
            page.append(l)
            if len(page) == a.page_size:
                flush()
    if a.pages and page:
        flush()
    if jf and jf is not sys.stdout:
        jf.close()


if __name__ == "__main__":
    main()
