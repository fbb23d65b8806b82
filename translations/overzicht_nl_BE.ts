<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>%1 could not be read or written. Is the disk still there? Try again. Nothing was changed.</source>
        <translation>%1 kon niet gelezen of geschreven worden. Is de schijf er nog? Probeer opnieuw. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>%1 is not an export of this program. Name the folder that holds overzicht.json and SHA256SUMS.</source>
        <translation>%1 is geen export van dit programma. Geef de map waarin overzicht.json en SHA256SUMS staan.</translation>
    </message>
    <message>
        <source>A digest of each file: &apos;sha256sum -c SHA256SUMS&apos; tells whether one was changed.</source>
        <translation>Een controlegetal van elk bestand: &apos;sha256sum -c SHA256SUMS&apos; zegt of er een veranderd is.</translation>
    </message>
    <message>
        <source>An export can only be brought into an empty home, and this one holds something already. Choose a new folder for it. Nothing was changed.</source>
        <translation>Een export kan alleen in een lege map ingelezen worden, en in deze staat al iets. Kies er een nieuwe map voor. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>An export cannot stand inside the folder in which this program keeps everything, nor around it. Choose another place.</source>
        <translation>Een export kan niet staan in de map waarin dit programma alles bewaart, en ook niet eromheen. Kies een andere plaats.</translation>
    </message>
    <message>
        <source>Another program is busy in this folder. Close it, then try again. Nothing was changed.</source>
        <translation>Een ander programma is bezig in deze map. Sluit het en probeer daarna opnieuw. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Gevraagd: %1</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Vraagt</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Gekomen op</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Checking the export</source>
        <translation>De export nakijken</translation>
    </message>
    <message>
        <source>Communication: %1</source>
        <translation>Mededeling: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Copying contents</source>
        <translation>De inhoud kopiëren</translation>
    </message>
    <message>
        <source>Done on %1, as you said.</source>
        <translation>Gedaan op %1, zoals u zei.</translation>
    </message>
    <message>
        <source>Everything, for programs; Overzicht itself can import it.</source>
        <translation>Alles, voor programma&apos;s; Overzicht zelf kan het inlezen.</translation>
    </message>
    <message>
        <source>Example: everything here is invented.</source>
        <translation>Voorbeeld: alles hier is verzonnen.</translation>
    </message>
    <message>
        <source>Exported on %1. Things in it: %2. This page shows what was known on that day.</source>
        <translation>Geëxporteerd op %1. Aantal stukken: %2. Deze pagina toont wat op die dag bekend was.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In deze map</translation>
    </message>
    <message>
        <source>It could not be read or written. Is the disk still there? Try again. Nothing was changed.</source>
        <translation>Het kon niet gelezen of geschreven worden. Is de schijf er nog? Probeer opnieuw. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Het werd gestopt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Its last day is not clear: look at it yourself.</source>
        <translation>De laatste dag is niet duidelijk: kijk het zelf na.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Making the overview</source>
        <translation>Het overzicht maken</translation>
    </message>
    <message>
        <source>Making the page to read</source>
        <translation>De pagina om te lezen maken</translation>
    </message>
    <message>
        <source>No folder can be made at %1. Choose a place where you may write. Nothing was changed.</source>
        <translation>Op %1 kan geen map gemaakt worden. Kies een plaats waar u mag schrijven. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Nothing of what is here was to be done on that day.</source>
        <translation>Op die dag was er van wat hier staat niets te doen.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Op deze pagina</translation>
    </message>
    <message>
        <source>Paid on %1, as you said.</source>
        <translation>Betaald op %1, zoals u zei.</translation>
    </message>
    <message>
        <source>Post from the government for %1</source>
        <translation>Post van de overheid voor %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The disk is full. Make at least %1 MB free, then try again. Nothing was changed.</source>
        <translation>De schijf is vol. Maak minstens %1 MB vrij en probeer daarna opnieuw. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The letters and other contents that were kept, as they came.</source>
        <translation>De brieven en andere inhoud die bewaard werden, zoals ze kwamen.</translation>
    </message>
    <message>
        <source>The sender is not confirmed.</source>
        <translation>De afzender is niet bevestigd.</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose a folder that does not exist yet, or one that is empty.</source>
        <translation>Op %1 staat al iets. Kies een map die nog niet bestaat, of een lege.</translation>
    </message>
    <message>
        <source>This export is not as it was made: look at %1. Use a copy that is whole. Nothing was changed.</source>
        <translation>Deze export is niet meer zoals hij gemaakt werd: kijk naar %1. Gebruik een kopie die gaaf is. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This export was made by a newer version of this program. Install that version, then import it. Nothing was changed.</source>
        <translation>Deze export werd gemaakt met een nieuwere versie van dit programma. Installeer die versie en lees hem daarna in. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>What is stored in this home cannot be read, so nothing was exported.</source>
        <translation>Wat in deze map bewaard wordt kan niet gelezen worden, dus werd er niets geëxporteerd.</translation>
    </message>
    <message>
        <source>What is to be done, for a calendar.</source>
        <translation>Wat te doen is, voor een agenda.</translation>
    </message>
    <message>
        <source>What is to be done, what is due first at the top</source>
        <translation>Wat te doen is, het dringendste bovenaan</translation>
    </message>
    <message>
        <source>What stands in this export cannot be used. Use a copy that this program made itself. Nothing was changed.</source>
        <translation>Wat in deze export staat kan niet gebruikt worden. Gebruik een kopie die dit programma zelf maakte. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Where it came from. No password and no key is in it.</source>
        <translation>Waar het vandaan kwam. Er staat geen wachtwoord en geen sleutel in.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation>Opschrijven</translation>
    </message>
    <message>
        <source>Your note:</source>
        <translation>Uw notitie:</translation>
    </message>
    <message>
        <source>Your post from the government</source>
        <translation>Uw post van de overheid</translation>
    </message>
    <message>
        <source>asks something of you</source>
        <translation>vraagt iets van u</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ontwerp</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>ter informatie</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>last day not clear</source>
        <translation>laatste dag niet duidelijk</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>niet duidelijk</translation>
    </message>
    <message>
        <source>not told; seen here on %1</source>
        <translation>niet gezegd; hier gezien op %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>payment under way</source>
        <translation>betaling onderweg</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>afzender niet bevestigd</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopgezet</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>te betalen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>Bringing it to the disk</source>
        <translation>Op de schijf zetten</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Fetches new post in the background</source>
        <translation>Haalt op de achtergrond nieuwe post op</translation>
    </message>
    <message>
        <source>no home folder is known</source>
        <translation>er is geen persoonlijke map bekend</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Every hour</source>
        <translation>Elk uur</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Eén keer per dag</translation>
    </message>
    <message>
        <source>Every %1 hours</source>
        <translation>Elke %1 uur</translation>
    </message>
    <message>
        <source>There is already a file %1, and this program did not make it. Give that file another name. Then choose again.</source>
        <translation>Er is al een bestand %1. Dit programma maakte het niet. Geef dat bestand een andere naam. Kies daarna opnieuw.</translation>
    </message>
    <message>
        <source>At sign-in this program already starts for your usual folder. Turn it off there first.</source>
        <translation>Bij het aanmelden start dit programma al voor uw gewone map. Zet het eerst daar uit.</translation>
    </message>
    <message>
        <source>At sign-in this program already starts for the folder %1. Turn it off there first.</source>
        <translation>Bij het aanmelden start dit programma al voor de map %1. Zet het eerst daar uit.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Look whether that folder is yours and whether the disk has room. Then choose again.</source>
        <translation>Het bestand %1 kan niet geschreven worden: %2. Kijk of die map van u is en of er plaats is op de schijf. Kies daarna opnieuw.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed: %2. Remove it yourself. Until then this program starts when you sign in, and ends at once.</source>
        <translation>Het bestand %1 kan niet weg: %2. Verwijder het zelf. Tot dan start dit programma bij het aanmelden, en stopt het meteen.</translation>
    </message>
    <message>
        <source>The name %1 cannot be written in the file that starts this program when you sign in. Give the program, or your folder, another place. Then choose again.</source>
        <translation>De naam %1 kan niet in het bestand staan dat dit programma bij het aanmelden start. Zet het programma, of uw map, op een andere plaats. Kies daarna opnieuw.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>unread</source>
        <translation>ongelezen</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <translation>niet meer bij de bron</translation>
    </message>
    <message>
        <source>Belongs to this case</source>
        <translation>Hoort bij dit dossier</translation>
    </message>
    <message>
        <source>Belongs to the case</source>
        <translation>Hoort bij het dossier</translation>
    </message>
    <message>
        <source>What stands here has the number of this case. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.</source>
        <translation>Wat hier staat, heeft het nummer van dit dossier. Het komt van een bron waarvan wij niet weten of zij voor de dienst mag spreken. Vraag het aan de dienst voor u betaalt of antwoordt.</translation>
    </message>
    <message>
        <source>It has the number of the case that stands here. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.</source>
        <translation>Dit heeft het nummer van het dossier dat hier staat. Van de bron weten wij niet of zij voor de dienst mag spreken. Vraag het aan de dienst voor u betaalt of antwoordt.</translation>
    </message>
    <message>
        <source>Not confirmed that it belongs together</source>
        <translation>Niet bevestigd dat dit samen hoort</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>subject, sender</comment>
        <translation>%1, van %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Toon er nog %n</numerusform>
            <numerusform>Toon er nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message numerus="yes">
        <source>Look into %n before you pay.</source>
        <translation>
            <numerusform>Ga %n vraag na voor u betaalt.</numerusform>
            <numerusform>Ga %n vragen na voor u betaalt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What your sources told asks no money now.</source>
        <translation>Wat uw bronnen vertelden, vraagt nu geen geld.</translation>
    </message>
    <message>
        <source>You still have to pay %1.</source>
        <translation>U moet nog %1 betalen.</translation>
    </message>
    <message>
        <source>The first is late: it had to be paid on %1.</source>
        <translation>De eerste is te laat: die moest u op %1 betalen.</translation>
    </message>
    <message>
        <source>The first %1.</source>
        <comment>until and including a day</comment>
        <translation>De eerste %1.</translation>
    </message>
    <message>
        <source>counts in no sum</source>
        <translation>telt niet mee</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Look into first</source>
        <translation>Eerst nagaan</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>payments</comment>
        <translation>In verwerking</translation>
    </message>
    <message>
        <source>Paid or over</source>
        <comment>payments</comment>
        <translation>Betaald of voorbij</translation>
    </message>
    <message>
        <source>Do not pay yet</source>
        <translation>Betaal nog niet</translation>
    </message>
    <message>
        <source>Nothing more to pay here: %1.</source>
        <translation>Hier is niets meer te betalen: %1.</translation>
    </message>
    <message>
        <source>Do not pay %1 yet. Ask the service first.</source>
        <translation>Betaal %1 nog niet. Vraag het eerst aan de dienst.</translation>
    </message>
    <message>
        <source>No date is given.</source>
        <translation>Er is geen datum gegeven.</translation>
    </message>
    <message>
        <source>Pay %1.</source>
        <translation>Betaal %1.</translation>
    </message>
    <message>
        <source>Then it can cost more. Not agreed? The letter says how to object.</source>
        <translation>Dan kan het meer kosten. Niet akkoord? In de brief staat hoe u het betwist.</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) not counted: it looks the same as another.</source>
        <translation>
            <numerusform>%n rekening telt niet mee: ze lijkt op een andere.</numerusform>
            <numerusform>%n rekeningen tellen niet mee: ze lijken op andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to pay, if what looks the same is the same.</source>
        <translation>U hoeft niets meer te betalen, als wat hetzelfde lijkt ook hetzelfde is.</translation>
    </message>
    <message numerus="yes">
        <source>That is not all: the amount of %n more cannot be read.</source>
        <translation>
            <numerusform>Dat is niet alles: van nog %n is het bedrag niet te lezen.</numerusform>
            <numerusform>Dat is niet alles: van nog %n is het bedrag niet te lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to pay here.</source>
        <translation>Hier is niets meer te betalen.</translation>
    </message>
    <message>
        <source>Do not pay this yet. Ask the service first.</source>
        <translation>Betaal dit nog niet. Vraag het eerst aan de dienst.</translation>
    </message>
    <message>
        <source>Look first whether it is paid. If not: pay %1.</source>
        <translation>Kijk eerst of het betaald is. Niet betaald? Betaal dan %1.</translation>
    </message>
    <message numerus="yes">
        <source>The communication of %n of them stands on another bill as well: perhaps you owe less.</source>
        <translation>
            <numerusform>De mededeling van %n rekening staat ook op een andere: misschien moet u minder betalen.</numerusform>
            <numerusform>De mededeling van %n rekeningen staat ook op een andere: misschien moet u minder betalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn.</source>
        <translation>Vraag het eerst na. Misschien is het betaald of ingetrokken.</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1.</source>
        <translation>Vraag eerst welk rekeningnummer juist is. Betaal dan %1.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>An address that is not safe to open</source>
        <translation>Een adres dat niet veilig is om te openen</translation>
    </message>
    <message>
        <source>%1: not safe to open</source>
        <translation>%1: niet veilig om te openen</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>Bekijk bij %1</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <comment>title, host</comment>
        <translation>%1 (bij %2)</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Verloop</translation>
    </message>
    <message numerus="yes">
        <source>Before these there were %n step(s) more.</source>
        <translation>
            <numerusform>Hiervoor was er nog %n stap.</numerusform>
            <numerusform>Hiervoor waren er nog %n stappen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Vraag het aan</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Belongs to this case</source>
        <translation>Hoort bij dit dossier</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ongelezen</translation>
    </message>
    <message>
        <source>About this case</source>
        <translation>Over dit dossier</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Nummer van het dossier</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Dossier staat bij</translation>
    </message>
    <message>
        <source>Phase, in their words</source>
        <translation>Fase, in hun woorden</translation>
    </message>
    <message>
        <source>Product number (IPDC)</source>
        <translation>Productnummer (IPDC)</translation>
    </message>
    <message>
        <source>now · you have to do something · %1</source>
        <translation>nu · u moet iets doen · %1</translation>
    </message>
    <message>
        <source>now · you have to do something</source>
        <translation>nu · u moet iets doen</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>klaar op %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>stopped on %1</source>
        <translation>gestopt op %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>now · %1</source>
        <comment>a state</comment>
        <translation>nu · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for you.</source>
        <translation>
            <numerusform>%n dossier wacht op u.</numerusform>
            <numerusform>%n dossiers wachten op u.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for you.</source>
        <translation>Geen dossier wacht op u.</translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) on.</source>
        <translation>
            <numerusform>%n loopt door.</numerusform>
            <numerusform>%n lopen door.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Betaal %1</translation>
    </message>
    <message>
        <source>Something is asked. The service does not say here what</source>
        <translation>De dienst vraagt iets. Hier staat niet wat</translation>
    </message>
    <message>
        <source>The service gives no date</source>
        <translation>De dienst geeft geen datum</translation>
    </message>
    <message>
        <source>Nothing more: you said that you did it</source>
        <translation>Niets meer: u zei dat u dit deed</translation>
    </message>
    <message>
        <source>Nothing now. The service is working on it</source>
        <translation>Nu niets. De dienst is bezig</translation>
    </message>
    <message>
        <source>Finish it, or leave it. You did not send it yet</source>
        <translation>Werk het af of laat het zo. U stuurde het nog niet op</translation>
    </message>
    <message>
        <source>The service knows of nothing</source>
        <translation>De dienst weet nog van niets</translation>
    </message>
    <message>
        <source>Nothing more: this case was stopped</source>
        <translation>Niets meer: dit dossier is gestopt</translation>
    </message>
    <message>
        <source>Nothing more: this case is done</source>
        <translation>Niets meer: dit dossier is klaar</translation>
    </message>
    <message>
        <source>Nothing. You may have a look</source>
        <translation>Niets. U mag eens kijken</translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation>Een stap zonder naam</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>The service wanted to be ready by %1</source>
        <comment>a day</comment>
        <translation>De dienst wilde klaar zijn tegen %1</translation>
    </message>
    <message>
        <source>later · that day has passed</source>
        <translation>later · die dag is voorbij</translation>
    </message>
    <message>
        <source>Not ready yet? Ask the service.</source>
        <translation>Nog niet klaar? Vraag het aan de dienst.</translation>
    </message>
    <message>
        <source>The service wants to be ready</source>
        <translation>De dienst wil klaar zijn</translation>
    </message>
    <message>
        <source>later · %1</source>
        <translation>later · %1</translation>
    </message>
    <message>
        <source>This is what the service aims at. It asks nothing of you.</source>
        <translation>Dit is het doel van de dienst. Het vraagt niets van u.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>stap %1 van %2</translation>
    </message>
    <message>
        <source>You have to do something</source>
        <translation>U moet iets doen</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>cases</comment>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>cases</comment>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The service does not say. Ask them what happens then.</source>
        <translation>Dat zegt de dienst niet. Vraag aan de dienst wat er dan gebeurt.</translation>
    </message>
    <message>
        <source>They give a last day, and do not say here for what</source>
        <translation>Zij geven een laatste dag, en zeggen hier niet waarvoor</translation>
    </message>
    <message>
        <source>They ask: %1</source>
        <translation>Zij vragen: %1</translation>
    </message>
    <message>
        <source>They also say “%1”. Ask them whether you have to do something.</source>
        <translation>Zij zeggen ook “%1”. Vraag hun of u iets moet doen.</translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn</source>
        <translation>Vraag het eerst na. Misschien is het betaald of ingetrokken</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1</source>
        <translation>Vraag eerst welk rekeningnummer juist is. Betaal dan %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) it is not clear how they stand.</source>
        <translation>
            <numerusform>Van %n dossier is niet duidelijk hoe het staat.</numerusform>
            <numerusform>Van %n dossiers is niet duidelijk hoe ze staan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the service how it stands. Perhaps they wait for you</source>
        <translation>Vraag de dienst hoe het staat. Misschien wacht die op u</translation>
    </message>
    <message>
        <source>Look at the page of the service. Perhaps they wait for you</source>
        <translation>Kijk op de pagina van de dienst. Misschien wacht die op u</translation>
    </message>
    <message>
        <source>The service does not say where this case stands.</source>
        <translation>De dienst zegt niet hoe het met dit dossier staat.</translation>
    </message>
    <message>
        <source>They say “%1”. We do not know what that means.</source>
        <translation>Zij zeggen “%1”. Wij weten niet wat dat betekent.</translation>
    </message>
    <message>
        <source>State not clear</source>
        <translation>Stand niet duidelijk</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask its owner.</source>
        <translation>Probeer het later opnieuw; blijft het zo, vraag het dan aan de eigenaar van de bron.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, check the address in its source file.</source>
        <translation>Probeer het later opnieuw; blijft het zo, kijk dan het adres in het bronbestand na.</translation>
    </message>
    <message>
        <source>Check your internet connection, then the address in its source file.</source>
        <translation>Kijk uw internetverbinding na, en dan het adres in het bronbestand.</translation>
    </message>
    <message>
        <source>Check the address in its source file; if that is right, ask its owner.</source>
        <translation>Kijk het adres in het bronbestand na; klopt dat, vraag het dan aan de eigenaar van de bron.</translation>
    </message>
    <message>
        <source>Ask its owner.</source>
        <translation>Vraag het aan de eigenaar van de bron.</translation>
    </message>
    <message>
        <source>If you trust it, add that address to &quot;allowedHosts&quot; in the source file.</source>
        <translation>Vertrouwt u het, zet dat adres dan bij &quot;allowedHosts&quot; in het bronbestand.</translation>
    </message>
    <message>
        <source>Please tell the makers of Overzicht.</source>
        <translation>Meld het aan de makers van Overzicht.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then try again.</source>
        <translation>Kijk de schijf en de map na, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the sender.</source>
        <translation>Probeer het later opnieuw; blijft het zo, vraag het dan aan de afzender.</translation>
    </message>
    <message>
        <source>Nothing answers at its address.</source>
        <translation>Op dit adres antwoordt niets.</translation>
    </message>
    <message>
        <source>Its address was not found on the internet.</source>
        <translation>Het adres is op het internet niet gevonden.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Er kwam niet op tijd antwoord.</translation>
    </message>
    <message>
        <source>It began to answer and then fell silent.</source>
        <translation>Het antwoord begon, en viel toen stil.</translation>
    </message>
    <message>
        <source>Its answer came too slowly.</source>
        <translation>Het antwoord kwam te traag.</translation>
    </message>
    <message>
        <source>It hung up without an answer.</source>
        <translation>De verbinding werd verbroken zonder antwoord.</translation>
    </message>
    <message>
        <source>Only a part came: its answer was cut off.</source>
        <translation>Er kwam maar een deel: het antwoord is afgebroken.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted, so we sent it nothing.</source>
        <translation>Het certificaat is niet te vertrouwen. Daarom stuurden wij niets.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the address in its source file; if both are right, ask its owner.</source>
        <translation>Kijk de datum van deze computer en het adres in het bronbestand na; kloppen ze, vraag het dan aan de eigenaar van de bron.</translation>
    </message>
    <message>
        <source>No secure connection with it could be made, so we sent it nothing.</source>
        <translation>Een veilige verbinding lukte niet. Daarom stuurden wij niets.</translation>
    </message>
    <message>
        <source>What answers at its address is no web server.</source>
        <translation>Wat op dit adres antwoordt, is geen webserver.</translation>
    </message>
    <message>
        <source>It sent a web page instead of data.</source>
        <translation>Er kwam een webpagina in plaats van gegevens.</translation>
    </message>
    <message>
        <source>It sent an empty answer.</source>
        <translation>Er kwam een leeg antwoord.</translation>
    </message>
    <message>
        <source>Its answer is damaged and cannot be read.</source>
        <translation>Het antwoord is beschadigd en niet te lezen.</translation>
    </message>
    <message>
        <source>It sent other data than what was asked.</source>
        <translation>Er kwamen andere gegevens dan wij vroegen.</translation>
    </message>
    <message>
        <source>It says that nothing changed, but had sent us nothing yet.</source>
        <translation>Er zou niets veranderd zijn, maar wij hadden nog niets gekregen.</translation>
    </message>
    <message>
        <source>Its answer is far too large, so we stopped it.</source>
        <translation>Het antwoord is veel te groot. Daarom braken wij het af.</translation>
    </message>
    <message>
        <source>What came is much larger than announced, so we stopped it.</source>
        <translation>Wat kwam, is veel groter dan aangekondigd. Daarom braken wij het af.</translation>
    </message>
    <message>
        <source>What came is not what the sender published.</source>
        <translation>Wat kwam, is niet wat de afzender publiceerde.</translation>
    </message>
    <message>
        <source>Its answer came packed and cannot be unpacked.</source>
        <translation>Het antwoord kwam ingepakt en is niet uit te pakken.</translation>
    </message>
    <message>
        <source>Its answer came packed, which we had not asked.</source>
        <translation>Het antwoord kwam ingepakt, en dat vroegen wij niet.</translation>
    </message>
    <message>
        <source>Its pages never end.</source>
        <translation>Er komt geen einde aan de pagina&apos;s.</translation>
    </message>
    <message>
        <source>Its pages go round and round.</source>
        <translation>De pagina&apos;s draaien in een kring.</translation>
    </message>
    <message>
        <source>It gave this a name that cannot be asked for.</source>
        <translation>Dit kreeg een naam waarmee het niet op te vragen is.</translation>
    </message>
    <message>
        <source>It keeps sending us from one address to another.</source>
        <translation>Wij worden steeds van het ene adres naar het andere gestuurd.</translation>
    </message>
    <message>
        <source>It sends us elsewhere in a way that we cannot follow.</source>
        <translation>Wij worden doorgestuurd op een manier die wij niet kunnen volgen.</translation>
    </message>
    <message>
        <source>The address %1 is not a secure one (https), so we sent it nothing.</source>
        <translation>Het adres %1 is niet beveiligd (https). Daarom stuurden wij niets.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Het adres is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Its source file does not allow the address %1, so we sent it nothing.</source>
        <translation>Het bronbestand laat het adres %1 niet toe. Daarom stuurden wij niets.</translation>
    </message>
    <message>
        <source>It names a new provider at %1, which its source file does not allow yet. We sent it nothing.</source>
        <translation>Ze noemt een nieuwe aanbieder op %1, die het bronbestand nog niet toelaat. Wij stuurden er niets naartoe.</translation>
    </message>
    <message>
        <source>It does not let your key read this.</source>
        <translation>Uw sleutel mag dit daar niet lezen.</translation>
    </message>
    <message>
        <source>Ask its owner whether this key may read it.</source>
        <translation>Vraag aan de eigenaar van de bron of deze sleutel het mag lezen.</translation>
    </message>
    <message>
        <source>There is no list of letters at its address.</source>
        <translation>Op dit adres is geen lijst van brieven.</translation>
    </message>
    <message>
        <source>There is nothing at the address that we asked.</source>
        <translation>Op het adres dat wij vroegen, is niets.</translation>
    </message>
    <message>
        <source>What we asked is no longer there.</source>
        <translation>Wat wij vroegen, is er niet meer.</translation>
    </message>
    <message>
        <source>It does not accept what we ask (HTTP %1).</source>
        <translation>Onze vraag wordt niet aanvaard (HTTP %1).</translation>
    </message>
    <message>
        <source>Something is wrong at the source itself (HTTP %1).</source>
        <translation>Er is iets mis bij de bron zelf (HTTP %1).</translation>
    </message>
    <message>
        <source>It answers in a way that we do not know (HTTP %1).</source>
        <translation>Het antwoord is van een soort die wij niet kennen (HTTP %1).</translation>
    </message>
    <message>
        <source>The key that is stored for it holds characters that no key has.</source>
        <translation>De bewaarde sleutel bevat tekens die in geen sleutel horen.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or line ends, and put it in once more.</source>
        <translation>Kopieer de sleutel opnieuw, zonder spaties of regeleinden, en steek hem er nog eens in.</translation>
    </message>
    <message>
        <source>The file could not be written on this computer.</source>
        <translation>Het bestand kon op deze computer niet geschreven worden.</translation>
    </message>
    <message>
        <source>Overzicht could not put its question well. That is a mistake of ours, not of the source.</source>
        <translation>Overzicht kon de vraag niet goed stellen. Dat is een fout van ons, niet van de bron.</translation>
    </message>
    <message>
        <source>The connection with it was broken.</source>
        <translation>De verbinding is verbroken.</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>De bron zei: “%1”.</translation>
    </message>
    <message>
        <source>There is no key for this source yet.</source>
        <translation>Er is nog geen sleutel voor deze bron.</translation>
    </message>
    <message>
        <source>Put it in with: overzichtctl secret set %1</source>
        <translation>Steek hem erin met: overzichtctl secret set %1</translation>
    </message>
    <message>
        <source>It is read from the environment variable %1, which is empty.</source>
        <translation>Wij lezen hem uit de omgevingsvariabele %1, en die is leeg.</translation>
    </message>
    <message>
        <source>The key store of this computer cannot be used.</source>
        <translation>De sleutelbos van deze computer is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Unlock it or sign in to your desktop, then try again.</source>
        <translation>Ontgrendel hem of meld u aan op uw bureaublad en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The source file does not say which key may go to %1, so we sent it none.</source>
        <translation>Het bronbestand zegt niet welke sleutel naar %1 mag. Daarom stuurden wij er geen.</translation>
    </message>
    <message>
        <source>Add that address to &quot;providers&quot; in the source file, with its own key.</source>
        <translation>Zet dat adres bij &quot;providers&quot; in het bronbestand, met een eigen sleutel.</translation>
    </message>
    <message>
        <source>What came could not be kept, because the disk is full: make at least %1 MB free, then try again.</source>
        <translation>Wat kwam, kon niet bewaard worden, want de schijf is vol: maak minstens %1 MB vrij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>What came could not be kept on this computer.</source>
        <translation>Wat kwam, kon op deze computer niet bewaard worden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Kijk de schijf na, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>It sends us to another address. We did not go there, and sent nothing there.</source>
        <translation>Wij worden naar een ander adres gestuurd. Wij gingen daar niet heen, en stuurden er niets naartoe.</translation>
    </message>
    <message>
        <source>Its source file %1 has a mistake, so it was not asked.</source>
        <translation>In het bronbestand %1 staat een fout. Daarom werd de bron niets gevraagd.</translation>
    </message>
    <message>
        <source>Mend that file, or take it away.</source>
        <translation>Verbeter dat bestand, of haal het weg.</translation>
    </message>
    <message>
        <source>It asks for a key, and its source file gives none.</source>
        <translation>De bron vraagt een sleutel, en het bronbestand geeft er geen.</translation>
    </message>
    <message>
        <source>Ask its owner how to sign in, and write that in its source file.</source>
        <translation>Vraag de eigenaar van de bron hoe u zich aanmeldt, en schrijf dat in het bronbestand.</translation>
    </message>
    <message>
        <source>It does not give you the data of this person.</source>
        <translation>Zij geeft u de gegevens van deze persoon niet.</translation>
    </message>
    <message>
        <source>Check that the key and the national number that are stored for it are of the same person; if they are, ask its owner.</source>
        <translation>Kijk na of de sleutel en het rijksregisternummer die ervoor bewaard zijn van dezelfde persoon zijn. Is dat zo, vraag het dan aan de eigenaar.</translation>
    </message>
    <message>
        <source>What is kept as %1 is no national number.</source>
        <translation>Wat als %1 bewaard is, is geen rijksregisternummer.</translation>
    </message>
    <message>
        <source>Put in the eleven digits with: overzichtctl secret set %1</source>
        <translation>Bewaar de elf cijfers met: overzichtctl secret set %1</translation>
    </message>
    <message>
        <source>Its answer is made in a way that could harm this computer, so we did not read it.</source>
        <translation>Het antwoord is zo gemaakt dat het deze computer kan schaden. Daarom hebben wij het niet gelezen.</translation>
    </message>
    <message>
        <source>MAGDA asked the office that keeps these cases, and it did not answer.</source>
        <translation>MAGDA vroeg het aan de dienst die deze dossiers bijhoudt. Die dienst gaf geen antwoord.</translation>
    </message>
    <message>
        <source>MAGDA does not let this gateway ask for these cases.</source>
        <translation>MAGDA laat deze toegangspoort deze dossiers niet opvragen.</translation>
    </message>
    <message>
        <source>MAGDA does not accept what we ask (code %1).</source>
        <translation>MAGDA aanvaardt niet wat wij vragen (code %1).</translation>
    </message>
    <message>
        <source>MAGDA could not get these cases from the office that keeps them (code %1).</source>
        <translation>MAGDA kon deze dossiers niet krijgen van de dienst die ze bijhoudt (code %1).</translation>
    </message>
    <message>
        <source>It does not accept what we ask.</source>
        <translation>De bron aanvaardt niet wat wij vragen.</translation>
    </message>
    <message>
        <source>Something is wrong at the source itself.</source>
        <translation>Er is iets mis bij de bron zelf.</translation>
    </message>
    <message>
        <source>Check &quot;items&quot; in its source file; if that is right, ask its owner.</source>
        <translation>Kijk &quot;items&quot; na in het bronbestand; klopt dat, vraag het dan aan de eigenaar.</translation>
    </message>
    <message>
        <source>Its answer has no list at %1, but it has: %2.</source>
        <translation>Het antwoord heeft geen lijst bij %1, maar wel: %2.</translation>
    </message>
    <message>
        <source>Its answer has no list at %1.</source>
        <translation>Het antwoord heeft geen lijst bij %1.</translation>
    </message>
    <message>
        <source>What stands in the environment variable %1 is no national number.</source>
        <translation>Wat in de omgevingsvariabele %1 staat, is geen rijksregisternummer.</translation>
    </message>
    <message>
        <source>Set the environment variable %1 to the eleven digits.</source>
        <translation>Zet de elf cijfers in de omgevingsvariabele %1.</translation>
    </message>
    <message>
        <source>Check the address in its source file; if it does not offer these, leave them out of &quot;offers&quot; there.</source>
        <translation>Kijk het adres na in het bronbestand. Biedt de bron dit niet aan? Laat het daar weg uit &quot;offers&quot;.</translation>
    </message>
    <message>
        <source>What came before stays. Ask its owner to mend it, or take this source away.</source>
        <translation>Wat al binnenkwam, blijft hier. Vraag de eigenaar om het te herstellen, of haal deze bron weg.</translation>
    </message>
    <message>
        <source>Its answer is written in signs that we cannot read.</source>
        <translation>Het antwoord is geschreven in tekens die wij niet kunnen lezen.</translation>
    </message>
    <message>
        <source>It has more than %1 things and does not end, so we stopped.</source>
        <translation>Er zijn meer dan %1 dingen en er komt geen einde aan. Daarom stopten wij.</translation>
    </message>
    <message>
        <source>There is no list of certificates at its address.</source>
        <translation>Op het adres staat geen lijst van attesten.</translation>
    </message>
    <message>
        <source>There is no list of forms at its address.</source>
        <translation>Op het adres staat geen lijst van formulieren.</translation>
    </message>
    <message>
        <source>It does not accept the key in the environment variable %1.</source>
        <translation>De bron aanvaardt de sleutel in de omgevingsvariabele %1 niet.</translation>
    </message>
    <message>
        <source>Set the environment variable %1 to a key that it accepts.</source>
        <translation>Zet in de omgevingsvariabele %1 een sleutel die de bron aanvaardt.</translation>
    </message>
    <message>
        <source>Its answer tells %1 twice in one place, so we do not know which one counts.</source>
        <translation>Het antwoord vertelt %1 twee keer op één plaats; wij weten dus niet wat telt.</translation>
    </message>
    <message>
        <source>Its answer tells the same thing twice in one place, so we do not know which one counts.</source>
        <translation>Het antwoord vertelt hetzelfde twee keer op één plaats; wij weten dus niet wat telt.</translation>
    </message>
    <message>
        <source>Check the address and the national number that are used for it; if both are right, ask its owner.</source>
        <translation>Kijk na of het adres en het rijksregisternummer juist zijn die voor deze bron dienen. Kloppen ze, vraag het dan aan de eigenaar van de bron.</translation>
    </message>
    <message>
        <source>There is no such list at its address, or it does not know who we asked about.</source>
        <translation>Op dat adres is zo&apos;n lijst er niet, of de bron kent de persoon niet voor wie wij vroegen.</translation>
    </message>
    <message>
        <source>There is nothing at the address that we asked, or it does not know who we asked about.</source>
        <translation>Er is niets op het adres waar wij vroegen, of de bron kent de persoon niet voor wie wij vroegen.</translation>
    </message>
    <message>
        <source>Its pages bring nothing new any more and do not end, so we stopped.</source>
        <translation>De bladzijden brengen niets nieuws meer en houden niet op. Daarom zijn wij gestopt.</translation>
    </message>
    <message>
        <source>More than %1 of its things cannot be read, so we stopped.</source>
        <translation>Meer dan %1 van de stukken zijn niet te lezen. Daarom zijn wij gestopt.</translation>
    </message>
    <message>
        <source>It sent more than %1 MB that cannot be read, so we stopped.</source>
        <translation>De bron stuurde meer dan %1 MB die niet te lezen is. Daarom zijn wij gestopt.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Made by</source>
        <translation>Gemaakt door</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until and including</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>the certificate gives no end date</source>
        <translation>het attest geeft geen einddatum</translation>
    </message>
    <message numerus="yes">
        <source>After today %n day(s) are left.</source>
        <translation>
            <numerusform>Na vandaag blijft er nog %n dag.</numerusform>
            <numerusform>Na vandaag blijven er nog %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welk</translation>
    </message>
    <message>
        <source>About this certificate</source>
        <translation>Over dit attest</translation>
    </message>
    <message>
        <source>Product number (IPDC)</source>
        <translation>Productnummer (IPDC)</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Vingerafdruk (SHA-256)</translation>
    </message>
    <message>
        <source>Kept on this device</source>
        <translation>Bewaard op dit toestel</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) did not lapse.</source>
        <translation>
            <numerusform>%n attest is niet vervallen.</numerusform>
            <numerusform>%n attesten zijn niet vervallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lapse(s) soon.</source>
        <translation>
            <numerusform>Daarvan vervalt er %n binnenkort.</numerusform>
            <numerusform>Daarvan vervallen er %n binnenkort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n certificate(s) lapsed.</source>
        <translation>
            <numerusform>%n attest is vervallen.</numerusform>
            <numerusform>Alle %n attesten zijn vervallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. It is valid from %1</source>
        <translation>Nog niets. Het attest geldt vanaf %1</translation>
    </message>
    <message>
        <source>Ask for a new one, if you need it</source>
        <translation>Vraag een nieuw attest, als u het nodig hebt</translation>
    </message>
    <message>
        <source>They may refuse this one</source>
        <translation>Men kan dit attest weigeren</translation>
    </message>
    <message>
        <source>Use it, or ask for a new one</source>
        <translation>Gebruik het, of vraag een nieuw attest</translation>
    </message>
    <message>
        <source>Then it has lapsed</source>
        <translation>Dan is het vervallen</translation>
    </message>
    <message>
        <source>Nothing. Show it when they ask for it</source>
        <translation>Niets. Toon het als iemand erom vraagt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a language, a number</comment>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>Open it in %1</source>
        <comment>a language, under its own name</comment>
        <translation>Open het attest (%1)</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Open het attest</translation>
    </message>
    <message>
        <source>Lapses soon</source>
        <translation>Vervalt binnenkort</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificates</comment>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>certificates</comment>
        <translation>Vervallen</translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <translation>
            <numerusform>in %n taal</numerusform>
            <numerusform>in %n talen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nobody can read that day</source>
        <comment>as its source writes it</comment>
        <translation>‘%1’: die dag kan niemand lezen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n certificate(s) nobody can read the last day.</source>
        <translation>
            <numerusform>Van %n attest kan niemand de laatste dag lezen.</numerusform>
            <numerusform>Van %n attesten kan niemand de laatste dag lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask until when it is valid, before you use it</source>
        <translation>Vraag tot wanneer het geldig is, voor u het gebruikt</translation>
    </message>
    <message>
        <source>They may refuse it</source>
        <translation>Het kan geweigerd worden</translation>
    </message>
    <message>
        <source>End not clear</source>
        <comment>certificates</comment>
        <translation>Einde niet duidelijk</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The account was %1. On %2 it changed to %3.</source>
        <comment>account, day, account</comment>
        <translation>Het rekeningnummer was %1. Op %2 werd dat %3.</translation>
    </message>
    <message>
        <source>The amount was %1. On %2 it changed to %3.</source>
        <comment>amount, day, amount</comment>
        <translation>Het bedrag was %1. Op %2 werd dat %3.</translation>
    </message>
    <message>
        <source>The communication was “%1”. On %2 it changed to “%3”.</source>
        <comment>communication, day, communication</comment>
        <translation>De mededeling was “%1”. Op %2 werd dat “%3”.</translation>
    </message>
    <message>
        <source>the account changed</source>
        <translation>het rekeningnummer is veranderd</translation>
    </message>
    <message>
        <source>the amount changed</source>
        <translation>het bedrag is veranderd</translation>
    </message>
    <message>
        <source>the communication changed</source>
        <translation>de mededeling is veranderd</translation>
    </message>
    <message>
        <source>The account was %1.</source>
        <translation>Het rekeningnummer was %1.</translation>
    </message>
    <message>
        <source>The amount was %1.</source>
        <translation>Het bedrag was %1.</translation>
    </message>
    <message>
        <source>The communication was “%1”.</source>
        <translation>De mededeling was “%1”.</translation>
    </message>
    <message>
        <source>That can be a mistake that was put right. It can also be fraud.</source>
        <translation>Dat kan een fout zijn die rechtgezet is. Het kan ook fraude zijn.</translation>
    </message>
    <message>
        <source>Ask the service which account is right, on its own site or by phone. Look up its number yourself: do not take it from this bill.</source>
        <translation>Vraag de dienst welk rekeningnummer juist is, op hun eigen site of per telefoon. Zoek het nummer zelf op: neem het niet van deze rekening over.</translation>
    </message>
    <message>
        <source>Ask the service which account is right: %1. That comes from our register, not from this bill.</source>
        <translation>Vraag de dienst welk rekeningnummer juist is: %1. Dat komt uit ons register, niet uit deze rekening.</translation>
    </message>
    <message>
        <source>Our register has this account for this sender.</source>
        <translation>Dit rekeningnummer staat in ons register bij deze afzender.</translation>
    </message>
    <message>
        <source>It is less than before: perhaps a part is paid.</source>
        <translation>Het is minder dan eerst: misschien is een deel betaald.</translation>
    </message>
    <message>
        <source>Did you pay already, or did you copy what stood here before? Then look at your account first.</source>
        <translation>Betaalde u al, of nam u over wat hier eerst stond? Kijk dan eerst uw bankrekening na.</translation>
    </message>
    <message>
        <source>The account of this bill changed. Ask first.</source>
        <translation>Het rekeningnummer is veranderd. Vraag het eerst na.</translation>
    </message>
    <message>
        <source>This bill changed at its source.</source>
        <translation>Deze rekening is bij de bron veranderd.</translation>
    </message>
    <message>
        <source>I asked: show how to pay</source>
        <translation>Ik vroeg het na: toon hoe u betaalt</translation>
    </message>
</context>
<context>
    <name>Conformance</name>
    <message>
        <source>Please tell the makers of Overzicht, and send them this report.</source>
        <translation>Meld dit aan de makers van Overzicht, met dit verslag.</translation>
    </message>
    <message>
        <source>Something would be shown without a sender, a subject or a moment.</source>
        <translation>Er zou iets getoond worden zonder afzender, onderwerp of tijdstip.</translation>
    </message>
    <message>
        <source>A record is not kept as it came.</source>
        <translation>Een record wordt niet bewaard zoals het kwam.</translation>
    </message>
    <message>
        <source>A record that cannot be read is not kept as it came.</source>
        <translation>Een record dat niet leesbaar is, wordt niet bewaard zoals het kwam.</translation>
    </message>
    <message>
        <source>The same answer read twice gives something else.</source>
        <translation>Hetzelfde antwoord twee keer gelezen geeft iets anders.</translation>
    </message>
    <message>
        <source>A position is larger than %1 bytes.</source>
        <translation>Een leespositie is groter dan %1 bytes.</translation>
    </message>
    <message>
        <source>A position holds something of what was read.</source>
        <translation>Een leespositie bevat iets van wat gelezen werd.</translation>
    </message>
    <message>
        <source>A position that is not ours is no beginning and no error.</source>
        <translation>Een leespositie die niet van ons is, is geen begin en geen fout.</translation>
    </message>
    <message>
        <source>A question is told in the log by more than its form.</source>
        <translation>Een vraag staat in het logboek met meer dan haar vorm.</translation>
    </message>
    <message>
        <source>A question holds a key of its own.</source>
        <translation>Een vraag bevat zelf een sleutel.</translation>
    </message>
    <message>
        <source>A question would go to an address that the file does not allow.</source>
        <translation>Een vraag zou naar een adres gaan dat het bestand niet toelaat.</translation>
    </message>
    <message>
        <source>A question leaves the address of its source.</source>
        <translation>Een vraag verlaat het adres van haar bron.</translation>
    </message>
    <message>
        <source>We had asked: %1.</source>
        <translation>Wij hadden gevraagd: %1.</translation>
    </message>
    <message>
        <source>An answer cut off after %1 of %2 bytes is taken for a whole one.</source>
        <translation>Een antwoord dat na %1 van de %2 bytes afgebroken is, geldt als volledig.</translation>
    </message>
    <message>
        <source>An answer with one wrong byte (at %1) loses something without a word.</source>
        <translation>Een antwoord met één foute byte (op %1) verliest iets zonder een woord.</translation>
    </message>
    <message>
        <source>An answer that is something else altogether is taken for a good one.</source>
        <translation>Een antwoord dat iets heel anders is, geldt als goed.</translation>
    </message>
    <message>
        <source>An answer with status %1 is taken for another one.</source>
        <translation>Een antwoord met status %1 geldt als een ander.</translation>
    </message>
    <message>
        <source>The key in the key store was not sent to %1: it belongs to the address in the file. For a test give a key by the environment (&quot;env:NAME&quot;).</source>
        <translation>De sleutel in de sleutelbewaring is niet naar %1 gestuurd: hij hoort bij het adres in het bestand. Geef voor een test een sleutel via de omgeving (&quot;env:NAAM&quot;).</translation>
    </message>
    <message>
        <source>The national number in the key store was not sent to %1. For a test give one by the environment (&quot;env:NAME&quot;).</source>
        <translation>Het rijksregisternummer in de sleutelbewaring is niet naar %1 gestuurd. Geef er voor een test een via de omgeving (&quot;env:NAAM&quot;).</translation>
    </message>
    <message>
        <source>The key “%1” belongs to the source “%2”, which goes to other addresses.</source>
        <translation>De sleutel “%1” hoort bij de bron “%2”, die naar andere adressen gaat.</translation>
    </message>
    <message>
        <source>A key goes to one place only: give this source a key of its own.</source>
        <translation>Een sleutel gaat maar naar één plaats: geef deze bron een eigen sleutel.</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1.</source>
        <translation>Deze bron kan niet opgezet worden: %1.</translation>
    </message>
    <message>
        <source>Compare it with the example of its protocol.</source>
        <translation>Vergelijk het met het voorbeeld van zijn protocol.</translation>
    </message>
    <message>
        <source>What came could not be kept for a moment on this computer.</source>
        <translation>Wat kwam, kon niet even op deze computer bewaard worden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Kijk de schijf na en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>It did not answer everything within %1 seconds.</source>
        <translation>Niet alles was beantwoord binnen %1 seconden.</translation>
    </message>
    <message>
        <source>Let it answer sooner, with fewer things on a page.</source>
        <translation>Laat de server sneller antwoorden, met minder op een bladzijde.</translation>
    </message>
    <message>
        <source>It was not read to its end: only the first %1 answers were looked at.</source>
        <translation>Niet tot het einde gelezen: alleen de eerste %1 antwoorden zijn bekeken.</translation>
    </message>
    <message>
        <source>Nothing came to look at.</source>
        <translation>Er kwam niets om te bekijken.</translation>
    </message>
    <message>
        <source>Things: %1. Answers: %2.</source>
        <translation>Zaken: %1. Antwoorden: %2.</translation>
    </message>
    <message>
        <source>Not tried: the file has a mistake.</source>
        <translation>Niet geprobeerd: het bestand heeft een fout.</translation>
    </message>
    <message>
        <source>Not tried: only the file was looked at.</source>
        <translation>Niet geprobeerd: alleen het bestand is bekeken.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Niet geprobeerd.</translation>
    </message>
    <message>
        <source>A hostile value reaches the screen.</source>
        <translation>Een kwaadwillige waarde komt op het scherm.</translation>
    </message>
    <message>
        <source>A date that cannot be takes the moment of arrival away.</source>
        <translation>Door een datum die niet kan, gaat het tijdstip van aankomst verloren.</translation>
    </message>
    <message>
        <source>A link that a browser may not open comes through.</source>
        <translation>Een link die een browser niet mag openen, komt erdoor.</translation>
    </message>
    <message>
        <source>An absurd amount is taken.</source>
        <translation>Een onmogelijk bedrag wordt aanvaard.</translation>
    </message>
    <message>
        <source>One record with a hostile value makes the whole answer unreadable: its neighbours are lost.</source>
        <translation>Eén record met een kwaadwillige waarde maakt het hele antwoord onleesbaar: de andere gaan verloren.</translation>
    </message>
    <message>
        <source>A hostile value in one record changes another one.</source>
        <translation>Een kwaadwillige waarde in één record verandert een ander record.</translation>
    </message>
    <message>
        <source>The source file has no mistake.</source>
        <translation>Het bronbestand heeft geen fout.</translation>
    </message>
    <message>
        <source>It leads only to addresses that the file allows.</source>
        <translation>De bron leidt alleen naar adressen die het bestand toelaat.</translation>
    </message>
    <message>
        <source>Our questions stay at its own address and hold no key.</source>
        <translation>Onze vragen blijven op het eigen adres en bevatten geen sleutel.</translation>
    </message>
    <message>
        <source>Everything we ask is answered.</source>
        <translation>Op alles wat wij vragen, komt een antwoord.</translation>
    </message>
    <message>
        <source>Without a key it gives nothing.</source>
        <translation>Zonder sleutel komt er niets.</translation>
    </message>
    <message>
        <source>It says so when something does not exist.</source>
        <translation>De bron zegt het als iets niet bestaat.</translation>
    </message>
    <message>
        <source>Everything has a sender and a subject.</source>
        <translation>Alles heeft een afzender en een onderwerp.</translation>
    </message>
    <message>
        <source>Dates and times can be right.</source>
        <translation>Datums en tijdstippen kunnen kloppen.</translation>
    </message>
    <message>
        <source>Amounts, accounts and numbers can be trusted.</source>
        <translation>Bedragen, rekeningen en nummers zijn te vertrouwen.</translation>
    </message>
    <message>
        <source>Everything it sends can be read.</source>
        <translation>Alles wat komt, is leesbaar.</translation>
    </message>
    <message>
        <source>Each thing has a number of its own.</source>
        <translation>Alles heeft een eigen nummer.</translation>
    </message>
    <message>
        <source>The pages end, and bring what was announced.</source>
        <translation>De bladzijden houden op, en brengen wat aangekondigd was.</translation>
    </message>
    <message>
        <source>The same page twice gives the same.</source>
        <translation>Dezelfde bladzijde twee keer geeft hetzelfde.</translation>
    </message>
    <message>
        <source>Large or small pages give the same.</source>
        <translation>Grote of kleine bladzijden geven hetzelfde.</translation>
    </message>
    <message>
        <source>In every language the same things come.</source>
        <translation>In elke taal komt hetzelfde.</translation>
    </message>
    <message>
        <source>Nothing is larger than we take.</source>
        <translation>Niets is groter dan wij aannemen.</translation>
    </message>
    <message>
        <source>Files come as they were announced.</source>
        <translation>Bestanden komen zoals ze aangekondigd zijn.</translation>
    </message>
    <message>
        <source>Where we stopped reading is small to keep, and tells nothing of what we read.</source>
        <translation>Waar wij stopten met lezen is klein om te bewaren, en zegt niets over wat wij lazen.</translation>
    </message>
    <message>
        <source>A broken answer is noticed, and loses nothing.</source>
        <translation>Een beschadigd antwoord valt op, en er gaat niets verloren.</translation>
    </message>
    <message>
        <source>A hostile value spoils only itself.</source>
        <translation>Een kwaadwillige waarde bederft alleen zichzelf.</translation>
    </message>
    <message>
        <source>Nothing came that could be asked again.</source>
        <translation>Er kwam niets wat opnieuw gevraagd kon worden.</translation>
    </message>
    <message>
        <source>Answer the same question with the same things, as long as nothing changed.</source>
        <translation>Antwoord op dezelfde vraag met hetzelfde, zolang er niets veranderde.</translation>
    </message>
    <message>
        <source>Asked a second time, it failed.</source>
        <translation>Een tweede keer gevraagd, ging het mis.</translation>
    </message>
    <message>
        <source>Asked a second time, the first page held other things.</source>
        <translation>Een tweede keer gevraagd, stond er op de eerste bladzijde iets anders.</translation>
    </message>
    <message>
        <source>Send everything in whatever language there is; only the words may differ.</source>
        <translation>Stuur alles, in welke taal het er ook is; alleen de woorden mogen verschillen.</translation>
    </message>
    <message>
        <source>Asked in another language (%1), it failed.</source>
        <translation>In een andere taal gevraagd (%1), ging het mis.</translation>
    </message>
    <message>
        <source>Asked in another language (%1), other things came.</source>
        <translation>In een andere taal gevraagd (%1), kwam er iets anders.</translation>
    </message>
    <message>
        <source>The file names no key, so none could be left out.</source>
        <translation>Het bestand noemt geen sleutel; er kon er geen weggelaten worden.</translation>
    </message>
    <message>
        <source>Asked without a key, it gave the same kind of things: anybody can read them.</source>
        <translation>Zonder sleutel kwam hetzelfde soort zaken: iedereen kan ze lezen.</translation>
    </message>
    <message>
        <source>Answer 401 to who sends no key.</source>
        <translation>Antwoord 401 aan wie geen sleutel stuurt.</translation>
    </message>
    <message>
        <source>This protocol has one address for every question.</source>
        <translation>Dit protocol heeft één adres voor elke vraag.</translation>
    </message>
    <message>
        <source>Answer 404 to an address that does not exist, with a reason in JSON.</source>
        <translation>Antwoord 404 op een adres dat niet bestaat, met een reden in JSON.</translation>
    </message>
    <message>
        <source>Asked for something that does not exist, the server failed.</source>
        <translation>Op een vraag naar iets wat niet bestaat, ging het mis bij de server.</translation>
    </message>
    <message>
        <source>Asked for something that does not exist, it answered %1, as if all was well.</source>
        <translation>Op een vraag naar iets wat niet bestaat, was het antwoord %1, alsof alles in orde was.</translation>
    </message>
    <message>
        <source>Describe each file with a number, a name, a type and its digest.</source>
        <translation>Beschrijf elk bestand met een nummer, een naam, een soort en de controlecode.</translation>
    </message>
    <message>
        <source>There is no file that can be fetched without opening a letter.</source>
        <translation>Er is geen bestand dat opgehaald kan worden zonder een brief te openen.</translation>
    </message>
    <message>
        <source>Send each file whole, as large and of the type that you announced, with the digest that you announced.</source>
        <translation>Stuur elk bestand volledig, zo groot en van de soort die u aankondigde, met de aangekondigde controlecode.</translation>
    </message>
    <message>
        <source>A file was announced, but there is no way to ask for it.</source>
        <translation>Een bestand werd aangekondigd, maar kan niet gevraagd worden.</translation>
    </message>
    <message>
        <source>A file could not be fetched.</source>
        <translation>Een bestand kon niet opgehaald worden.</translation>
    </message>
    <message>
        <source>A file came empty.</source>
        <translation>Een bestand was leeg.</translation>
    </message>
    <message>
        <source>A file is not the one that was announced: its digest is another one.</source>
        <translation>Een bestand is niet het aangekondigde: de controlecode is anders.</translation>
    </message>
    <message>
        <source>The file does not say how large a page is, so no other size could be asked.</source>
        <translation>Het bestand zegt niet hoe groot een bladzijde is; een andere grootte kon niet gevraagd worden.</translation>
    </message>
    <message>
        <source>Too little came to be cut into pages.</source>
        <translation>Er kwam te weinig om in bladzijden te verdelen.</translation>
    </message>
    <message>
        <source>Let the size of a page change nothing but how many pages there are.</source>
        <translation>Laat de grootte van een bladzijde alleen bepalen hoeveel bladzijden er zijn.</translation>
    </message>
    <message>
        <source>With smaller pages it failed.</source>
        <translation>Met kleinere bladzijden ging het mis.</translation>
    </message>
    <message>
        <source>With smaller pages %1 things came instead of %2.</source>
        <translation>Met kleinere bladzijden kwamen er %1 in plaats van %2.</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>De bron was niet te bereiken.</translation>
    </message>
    <message>
        <source>It does not accept the key, or there is none.</source>
        <translation>De bron aanvaardt de sleutel niet, of er is er geen.</translation>
    </message>
    <message>
        <source>It refused what we asked.</source>
        <translation>De bron weigerde wat wij vroegen.</translation>
    </message>
    <message>
        <source>What we asked is not there.</source>
        <translation>Wat wij vroegen, is er niet.</translation>
    </message>
    <message>
        <source>It asks to wait.</source>
        <translation>De bron vraagt om te wachten.</translation>
    </message>
    <message>
        <source>Its answer cannot be read.</source>
        <translation>Het antwoord is niet leesbaar.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Het werd gestopt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Bronbestand</translation>
    </message>
    <message>
        <source>Digest of the file (SHA-256)</source>
        <translation>Controlecode van het bestand (SHA-256)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd aan</translation>
    </message>
    <message>
        <source>nobody: only the file was looked at</source>
        <translation>niemand: alleen het bestand is bekeken</translation>
    </message>
    <message>
        <source>the addresses in the file</source>
        <translation>de adressen in het bestand</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Bekeken</translation>
    </message>
    <message>
        <source>things: %1; questions: %2</source>
        <translation>zaken: %1; vragen: %2</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>regel %1 van %2</translation>
    </message>
    <message>
        <source>feed “%1”</source>
        <translation>stroom “%1”</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehouden</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Niet gehouden</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Niet geprobeerd</translation>
    </message>
    <message>
        <source>Kept: %1. Broken: %2. Not tried: %3.</source>
        <translation>Gehouden: %1. Niet gehouden: %2. Niet geprobeerd: %3.</translation>
    </message>
    <message>
        <source>Check of a source: %1</source>
        <translation>Controle van een bron: %1</translation>
    </message>
    <message>
        <source>Nothing that was tried is broken.</source>
        <translation>Alles wat geprobeerd is, is in orde.</translation>
    </message>
    <message>
        <source>Something is broken.</source>
        <translation>Er is iets niet in orde.</translation>
    </message>
    <message>
        <source>The laws</source>
        <translation>De regels</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Wat te doen:</translation>
    </message>
    <message>
        <source>This report holds no letters, no names of persons and no keys.</source>
        <translation>In dit verslag staan geen brieven, geen namen van personen en geen sleutels.</translation>
    </message>
    <message>
        <source>That is so for %1 of %2; the first is number %3 of the list.</source>
        <translation>Dat is zo voor %1 van %2; de eerste is nummer %3 van de lijst.</translation>
    </message>
    <message>
        <source>No sender is told: people read “unknown sender”.</source>
        <translation>Er staat geen afzender bij: mensen lezen “onbekende afzender”.</translation>
    </message>
    <message>
        <source>Tell for each thing which organisation it is from, by its enterprise number.</source>
        <translation>Zeg bij alles van welke organisatie het komt, met het ondernemingsnummer.</translation>
    </message>
    <message>
        <source>The sender has no name: people read only its number.</source>
        <translation>De afzender heeft geen naam: mensen lezen alleen het nummer.</translation>
    </message>
    <message>
        <source>Tell the name of the sender too, or have it added to the register of senders.</source>
        <translation>Geef ook de naam van de afzender, of laat hem in het register van afzenders zetten.</translation>
    </message>
    <message>
        <source>No subject is told: people cannot see what it is about.</source>
        <translation>Er staat geen onderwerp bij: mensen zien niet waarover het gaat.</translation>
    </message>
    <message>
        <source>Tell a subject that is never empty.</source>
        <translation>Geef een onderwerp dat nooit leeg is.</translation>
    </message>
    <message>
        <source>No moment of arrival is kept.</source>
        <translation>Er is geen tijdstip van aankomst.</translation>
    </message>
    <message>
        <source>Tell when it was sent.</source>
        <translation>Zeg wanneer het verstuurd is.</translation>
    </message>
    <message>
        <source>Use the ten digits of the enterprise number of the organisation that sends it.</source>
        <translation>Gebruik de tien cijfers van het ondernemingsnummer van de organisatie die het stuurt.</translation>
    </message>
    <message>
        <source>Write moments as 2026-11-20T08:14:00+01:00, and days as 2026-11-20.</source>
        <translation>Schrijf tijdstippen als 2026-11-20T08:14:00+01:00, en dagen als 2026-11-20.</translation>
    </message>
    <message>
        <source>No moment of arrival is told: it is shown as arrived when it was first seen here.</source>
        <translation>Er staat geen tijdstip van aankomst bij: het geldt als aangekomen toen het hier voor het eerst gezien werd.</translation>
    </message>
    <message>
        <source>Tell when each thing was sent or last changed.</source>
        <translation>Zeg wanneer alles verstuurd of het laatst gewijzigd is.</translation>
    </message>
    <message>
        <source>It arrived in the future.</source>
        <translation>Het kwam aan in de toekomst.</translation>
    </message>
    <message>
        <source>A last day lies more than %1 years from now.</source>
        <translation>Een laatste dag ligt meer dan %1 jaar ver.</translation>
    </message>
    <message>
        <source>Leave a date out when there is none.</source>
        <translation>Laat een datum weg als er geen is.</translation>
    </message>
    <message>
        <source>Write amounts as 12.50, account numbers as an IBAN and communications as +++123/4567/89012+++, each with its right check digits.</source>
        <translation>Schrijf bedragen als 12.50, rekeningnummers als IBAN en mededelingen als +++123/4567/89012+++, elk met het juiste controlegetal.</translation>
    </message>
    <message>
        <source>A record cannot be read: %1.</source>
        <translation>Een record kan niet gelezen worden: %1.</translation>
    </message>
    <message>
        <source>Send every record as the interface describes it. Until then it stands aside, and people are told so.</source>
        <translation>Stuur elk record zoals de interface het beschrijft. Tot dan staat het apart, en mensen krijgen dat te lezen.</translation>
    </message>
    <message>
        <source>Send it as the interface describes it.</source>
        <translation>Stuur het zoals de interface het beschrijft.</translation>
    </message>
    <message>
        <source>Two different things have the same number.</source>
        <translation>Twee verschillende zaken hebben hetzelfde nummer.</translation>
    </message>
    <message>
        <source>Give each thing a number that no other one has, and that it keeps.</source>
        <translation>Geef alles een nummer dat niets anders heeft en dat het houdt.</translation>
    </message>
    <message>
        <source>A number is longer than %1 characters.</source>
        <translation>Een nummer is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>Use shorter numbers.</source>
        <translation>Gebruik kortere nummers.</translation>
    </message>
    <message>
        <source>Let each page bring the next things until there are no more, and announce how many there are in all.</source>
        <translation>Geef op elke bladzijde het volgende, tot er niets meer is, en zeg vooraf hoeveel het er samen zijn.</translation>
    </message>
    <message>
        <source>The pages never end, or go round.</source>
        <translation>De bladzijden houden nooit op, of gaan in een kring.</translation>
    </message>
    <message>
        <source>The same thing stands on two pages.</source>
        <translation>Hetzelfde staat op twee bladzijden.</translation>
    </message>
    <message>
        <source>A record is larger than %1 kB.</source>
        <translation>Een record is groter dan %1 kB.</translation>
    </message>
    <message>
        <source>Send files apart, and texts that fit.</source>
        <translation>Stuur bestanden apart, en teksten die passen.</translation>
    </message>
    <message>
        <source>A subject is longer than %1 characters; people see the first %2.</source>
        <translation>Een onderwerp is langer dan %1 tekens; mensen zien de eerste %2.</translation>
    </message>
    <message>
        <source>Keep subjects short: one line.</source>
        <translation>Houd onderwerpen kort: één regel.</translation>
    </message>
    <message>
        <source>An answer is larger than 4 MB, so we stopped it.</source>
        <translation>Een antwoord is groter dan 4 MB; wij hebben het gestopt.</translation>
    </message>
    <message>
        <source>Send fewer things on a page, and files apart.</source>
        <translation>Stuur minder op een bladzijde, en bestanden apart.</translation>
    </message>
    <message>
        <source>Stay at one address. If the other one is yours too, add it to &quot;allowedHosts&quot;.</source>
        <translation>Blijf op één adres. Is het andere ook van u, zet het dan bij &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>We asked: %1.</source>
        <translation>Wij vroegen: %1.</translation>
    </message>
    <message>
        <source>Look in the log of your server what it was asked, and let it answer as the interface says.</source>
        <translation>Kijk in het logboek van uw server wat gevraagd werd, en laat hem antwoorden zoals de interface zegt.</translation>
    </message>
    <message>
        <source>Let what says where to go on (a token, an address) hold nothing of what people read.</source>
        <translation>Laat wat zegt waar het verder gaat (een token, een adres) niets bevatten van wat mensen lezen.</translation>
    </message>
    <message>
        <source>Let every address that we ask begin with the one in the file (&quot;baseUrl&quot;), or name its host in &quot;allowedHosts&quot;.</source>
        <translation>Laat elk adres dat wij vragen beginnen met dat in het bestand (&quot;baseUrl&quot;), of noem de host in &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>Line %1: no value was found at “%2” (looked for in %3 places of “%4”).</source>
        <translation>Regel %1: op “%2” werd geen waarde gevonden (gezocht op %3 plaatsen van “%4”).</translation>
    </message>
    <message>
        <source>There stand: %1.</source>
        <translation>Daar staan: %1.</translation>
    </message>
    <message>
        <source>And so for %1 more places of the file.</source>
        <translation>En zo voor nog %1 plaatsen van het bestand.</translation>
    </message>
    <message>
        <source>The file names no dates, and nothing that came has one.</source>
        <translation>Het bestand noemt geen datums, en niets van wat kwam heeft er een.</translation>
    </message>
    <message>
        <source>Tell moments that can be: an end after its beginning, and nothing that was sent or done in the future.</source>
        <translation>Geef momenten die kunnen: een einde na het begin, en niets dat in de toekomst verstuurd of gedaan is.</translation>
    </message>
    <message>
        <source>Tell whole addresses that begin with https://. A page to pay stands at the host of the source, or at one that its file names in &quot;payHosts&quot; or &quot;allowedHosts&quot;.</source>
        <translation>Geef volledige adressen die met https:// beginnen. Een betaalpagina staat bij de host van de bron, of bij een host die het bestand noemt in &quot;payHosts&quot; of &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>Send fewer things in one list, or on one page.</source>
        <translation>Stuur minder dingen in één lijst, of op één pagina.</translation>
    </message>
    <message>
        <source>It was not read to its end, so nobody knows whether it ends.</source>
        <translation>Het is niet tot het einde gelezen. Of er een einde aan komt, weten wij dus niet.</translation>
    </message>
    <message>
        <source>The file names dates, and nothing that came has one.</source>
        <translation>Het bestand noemt datums, maar niets van wat kwam, heeft er een.</translation>
    </message>
    <message>
        <source>Records that could not be read: %1.</source>
        <translation>Stukken die niet gelezen konden worden: %1.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Bijvoorbeeld: %1.</translation>
    </message>
    <message>
        <source>And for %1 more reasons.</source>
        <translation>En om nog %1 andere redenen.</translation>
    </message>
    <message>
        <source>A file is not of the type that was announced.</source>
        <translation>Een bestand is niet van het type dat aangekondigd was.</translation>
    </message>
    <message>
        <source>Let links lead to the address of the source, or to a host that its file names in &quot;allowedHosts&quot;.</source>
        <translation>Laat links leiden naar het adres van de bron, of naar een host die haar bestand noemt in &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>A case tells what is asked, or until when, and its state is not &quot;action-needed&quot;: it does not stand in what is to be done.</source>
        <translation>Een dossier zegt wat er gevraagd wordt, of tot wanneer, en de toestand is niet &quot;action-needed&quot;: het staat niet bij wat er te doen is.</translation>
    </message>
    <message>
        <source>Map the word of that state to &quot;action-needed&quot;. Tell &quot;action&quot; and &quot;answerBy&quot; only as long as you wait for the person.</source>
        <translation>Zet het woord van die toestand om in &quot;action-needed&quot;. Zeg &quot;action&quot; en &quot;answerBy&quot; alleen zolang u op de persoon wacht.</translation>
    </message>
    <message>
        <source>Cases that bills, letters or certificates name and that are in none of its lists: %1 (%2). People cannot go to them: tell these cases too, or write their numbers as the list of cases does.</source>
        <translation>Zaken die rekeningen, brieven of attesten noemen en die in geen lijst staan: %1 (%2). De burger kan er niet heen: vertel ook die zaken, of schrijf hun nummer zoals in de lijst van zaken.</translation>
    </message>
    <message>
        <source>Use only the words of the interface. In a source file with a map: add the word to it, and for a state an &quot;else&quot; for those to come.</source>
        <translation>Gebruik alleen de woorden van de interface. In een bronbestand met een map: zet het woord erbij, en bij een toestand een &quot;else&quot; voor wat nog komt.</translation>
    </message>
</context>
<context>
    <name>Declarative</name>
    <message>
        <source>&quot;id&quot; is missing: by what a record is known again.</source>
        <translation>&quot;id&quot; ontbreekt: waaraan een gegeven wordt herkend.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot; with the pointer to its number, such as &quot;/id&quot;.</source>
        <translation>Zet &quot;id&quot; erbij met de pointer naar het nummer, zoals &quot;/id&quot;.</translation>
    </message>
    <message>
        <source>A payment needs &quot;payment&quot;: the amount, and to whom.</source>
        <translation>Een betaling heeft &quot;payment&quot; nodig: het bedrag, en aan wie.</translation>
    </message>
    <message>
        <source>Write &quot;payment&quot;: {&quot;amount&quot;: &quot;/bedrag&quot;, &quot;iban&quot;: &quot;/rekening&quot;}.</source>
        <translation>Schrijf &quot;payment&quot;: {&quot;amount&quot;: &quot;/bedrag&quot;, &quot;iban&quot;: &quot;/rekening&quot;}.</translation>
    </message>
    <message>
        <source>A service needs &quot;address&quot;: where it opens.</source>
        <translation>Een dienst heeft &quot;address&quot; nodig: waar die opent.</translation>
    </message>
    <message>
        <source>Add &quot;address&quot; with the pointer to it, or {&quot;link&quot;: &quot;https://…&quot;}.</source>
        <translation>Zet &quot;address&quot; erbij met de pointer ernaar, of {&quot;link&quot;: &quot;https://…&quot;}.</translation>
    </message>
    <message>
        <source>It can become a word that is not known here.</source>
        <translation>Hieruit kan een woord komen dat hier niet bekend is.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekend zijn: %1.</translation>
    </message>
    <message>
        <source>This key has two parts: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Deze sleutel heeft twee delen: &quot;%1&quot; en &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>Schrijf ze allebei.</translation>
    </message>
    <message>
        <source>A history needs &quot;items&quot; and &quot;words&quot;.</source>
        <translation>Een &quot;history&quot; heeft &quot;items&quot; en &quot;words&quot; nodig.</translation>
    </message>
    <message>
        <source>Add the pointer to the list, and in each element where the words stand.</source>
        <translation>Zet de pointer naar de lijst erbij, en waar in elk element de woorden staan.</translation>
    </message>
    <message>
        <source>&quot;links&quot; needs &quot;items&quot; and &quot;url&quot;.</source>
        <translation>&quot;links&quot; heeft &quot;items&quot; en &quot;url&quot; nodig.</translation>
    </message>
    <message>
        <source>Add the pointer to the list, and in each element where the address stands.</source>
        <translation>Zet de pointer naar de lijst erbij, en waar in elk element het adres staat.</translation>
    </message>
    <message>
        <source>A named value needs &quot;value&quot;, and &quot;key&quot; or &quot;name&quot;.</source>
        <translation>Een waarde met een naam heeft &quot;value&quot; nodig, en &quot;key&quot; of &quot;name&quot;.</translation>
    </message>
    <message>
        <source>Write {&quot;key&quot;: &quot;…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, &quot;value&quot;: &quot;/…&quot;}.</source>
        <translation>Schrijf {&quot;key&quot;: &quot;…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, &quot;value&quot;: &quot;/…&quot;}.</translation>
    </message>
    <message>
        <source>This measure is not known.</source>
        <translation>Deze maat is niet bekend.</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; needs &quot;content&quot;: where it is fetched.</source>
        <translation>&quot;attachments&quot; heeft &quot;content&quot; nodig: waar het wordt gehaald.</translation>
    </message>
    <message>
        <source>Add the pointer to its address, or {&quot;link&quot;: &quot;/documents/{/id}/content&quot;}.</source>
        <translation>Zet de pointer naar het adres erbij, of {&quot;link&quot;: &quot;/documents/{/id}/content&quot;}.</translation>
    </message>
    <message>
        <source>A payment needs &quot;amount&quot;.</source>
        <translation>Een betaling heeft &quot;amount&quot; nodig.</translation>
    </message>
    <message>
        <source>Add the pointer to the amount, such as &quot;/bedrag&quot;.</source>
        <translation>Zet de pointer naar het bedrag erbij, zoals &quot;/bedrag&quot;.</translation>
    </message>
    <message>
        <source>The file asks for nothing.</source>
        <translation>Het bestand vraagt niets.</translation>
    </message>
    <message>
        <source>Add &quot;declarative&quot;: {&quot;streams&quot;: […]}, &quot;services&quot;, or both.</source>
        <translation>Zet &quot;declarative&quot;: {&quot;streams&quot;: […]} erbij, of &quot;services&quot;, of allebei.</translation>
    </message>
    <message>
        <source>These are more than %1.</source>
        <translation>Dit zijn er meer dan %1.</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>Maak het eenvoudiger.</translation>
    </message>
    <message>
        <source>A map has 1 to %1 pairs.</source>
        <translation>Een &quot;map&quot; heeft 1 tot %1 paren.</translation>
    </message>
    <message>
        <source>Write {&quot;their word&quot;: &quot;our word&quot;}.</source>
        <translation>Schrijf {&quot;hun woord&quot;: &quot;ons woord&quot;}.</translation>
    </message>
    <message>
        <source>A sender needs &quot;id&quot;.</source>
        <translation>Een afzender heeft &quot;id&quot; nodig.</translation>
    </message>
    <message>
        <source>Write its enterprise number.</source>
        <translation>Schrijf het ondernemingsnummer.</translation>
    </message>
    <message>
        <source>This must be a list of at most %1 hosts.</source>
        <translation>Dit moet een lijst zijn van hoogstens %1 hosts.</translation>
    </message>
    <message>
        <source>Write [&quot;betalen.example&quot;].</source>
        <translation>Schrijf [&quot;betalen.example&quot;].</translation>
    </message>
    <message>
        <source>This is no host.</source>
        <translation>Dit is geen host.</translation>
    </message>
    <message>
        <source>Write a host only, such as &quot;betalen.example&quot;: no https://, no path, no *.</source>
        <translation>Schrijf alleen een host, zoals &quot;betalen.example&quot;: geen https://, geen pad, geen *.</translation>
    </message>
    <message>
        <source>&quot;errors&quot; needs &quot;words&quot;: where an error says why.</source>
        <translation>&quot;errors&quot; heeft &quot;words&quot; nodig: waar een fout zegt waarom.</translation>
    </message>
    <message>
        <source>Write {&quot;words&quot;: &quot;/fout/omschrijving&quot;}.</source>
        <translation>Schrijf {&quot;words&quot;: &quot;/fout/omschrijving&quot;}.</translation>
    </message>
    <message>
        <source>Each needs an &quot;id&quot; of its own.</source>
        <translation>Elk heeft een eigen &quot;id&quot; nodig.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: a word that no other has.</source>
        <translation>Zet &quot;id&quot; erbij: een woord dat geen andere heeft.</translation>
    </message>
    <message>
        <source>This way is not known.</source>
        <translation>Deze manier is niet bekend.</translation>
    </message>
    <message>
        <source>This is no address that may be opened.</source>
        <translation>Dit is geen adres dat mag worden geopend.</translation>
    </message>
    <message>
        <source>Write the whole address, with https://.</source>
        <translation>Schrijf het hele adres, met https://.</translation>
    </message>
    <message>
        <source>A stream needs an &quot;id&quot; that no other has.</source>
        <translation>Een stroom heeft een &quot;id&quot; nodig die geen andere heeft.</translation>
    </message>
    <message>
        <source>Use 1 to 40 lower-case letters, digits and &apos;-&apos;; not &quot;%1&quot;.</source>
        <translation>Gebruik 1 tot 40 kleine letters, cijfers en &apos;-&apos;; niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;makes&quot; says what each record becomes; this is none of them.</source>
        <translation>&quot;makes&quot; zegt wat elk gegeven wordt; dit woord hoort daar niet bij.</translation>
    </message>
    <message>
        <source>Services are not asked one by one.</source>
        <translation>Diensten worden niet een voor een gevraagd.</translation>
    </message>
    <message>
        <source>Take &quot;detail&quot; away.</source>
        <translation>Neem &quot;detail&quot; weg.</translation>
    </message>
    <message>
        <source>&quot;path&quot; is no address that may be asked.</source>
        <translation>&quot;path&quot; is geen adres dat mag worden gevraagd.</translation>
    </message>
    <message>
        <source>Begin with &quot;/&quot; for an address below baseUrl, or with https:// and a host that the file allows. What stands behind a &quot;?&quot; goes into &quot;query&quot;.</source>
        <translation>Begin met &quot;/&quot; voor een adres onder baseUrl, of met https:// en een host die het bestand toelaat. Wat achter een &quot;?&quot; staat, hoort in &quot;query&quot;.</translation>
    </message>
    <message>
        <source>A request only asks: it is GET or POST.</source>
        <translation>Een vraag vraagt alleen: ze is GET of POST.</translation>
    </message>
    <message>
        <source>Write &quot;GET&quot;, or &quot;POST&quot; for a search that changes nothing.</source>
        <translation>Schrijf &quot;GET&quot;, of &quot;POST&quot; voor een zoekvraag die niets verandert.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Dit is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>A body is an object, of a request with &quot;method&quot;: &quot;POST&quot;.</source>
        <translation>Een &quot;body&quot; is een object, van een vraag met &quot;method&quot;: &quot;POST&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;method&quot;: &quot;POST&quot;, or take &quot;body&quot; away.</source>
        <translation>Zet &quot;method&quot;: &quot;POST&quot; erbij, of neem &quot;body&quot; weg.</translation>
    </message>
    <message>
        <source>This header is not for a file to say.</source>
        <translation>Deze header mag een bestand niet zeggen.</translation>
    </message>
    <message>
        <source>Remove it. A key goes under &quot;signIn&quot;; the program says the rest itself.</source>
        <translation>Haal die weg. Een sleutel hoort bij &quot;signIn&quot;; de rest zegt het programma zelf.</translation>
    </message>
    <message>
        <source>A header is fixed, ordinary characters.</source>
        <translation>Een header bestaat uit vaste, gewone tekens.</translation>
    </message>
    <message>
        <source>Write it without { and without letters with accents.</source>
        <translation>Schrijf het zonder { en zonder letters met accenten.</translation>
    </message>
    <message>
        <source>&quot;style&quot; says how the list goes on; this is none of them.</source>
        <translation>&quot;style&quot; zegt hoe de lijst verdergaat; dit woord hoort daar niet bij.</translation>
    </message>
    <message>
        <source>This way of going on needs &quot;parameter&quot;.</source>
        <translation>Deze manier van verdergaan heeft &quot;parameter&quot; nodig.</translation>
    </message>
    <message>
        <source>Add the name of the query parameter that says where to go on.</source>
        <translation>Zet de naam van de parameter erbij die zegt waar het verdergaat.</translation>
    </message>
    <message>
        <source>This way of going on needs &quot;at&quot;.</source>
        <translation>Deze manier van verdergaan heeft &quot;at&quot; nodig.</translation>
    </message>
    <message>
        <source>Add the pointer to where the answer says how to go on, such as &quot;/next&quot;.</source>
        <translation>Zet de pointer erbij naar waar het antwoord zegt hoe het verdergaat, zoals &quot;/next&quot;.</translation>
    </message>
    <message>
        <source>&quot;size&quot; and &quot;sizeParameter&quot; belong together.</source>
        <translation>&quot;size&quot; en &quot;sizeParameter&quot; horen samen.</translation>
    </message>
    <message>
        <source>Write both, or neither.</source>
        <translation>Schrijf ze allebei, of geen van beide.</translation>
    </message>
    <message>
        <source>A condition needs &quot;value&quot;, and &quot;in&quot; or &quot;notIn&quot; with a list of at most %1 words.</source>
        <translation>Een voorwaarde heeft &quot;value&quot; nodig, en &quot;in&quot; of &quot;notIn&quot; met een lijst van hoogstens %1 woorden.</translation>
    </message>
    <message>
        <source>Write {&quot;value&quot;: &quot;/status&quot;, &quot;in&quot;: [&quot;open&quot;]}.</source>
        <translation>Schrijf {&quot;value&quot;: &quot;/status&quot;, &quot;in&quot;: [&quot;open&quot;]}.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Dit moet een object zijn.</translation>
    </message>
    <message>
        <source>Put its members between { and }.</source>
        <translation>Zet de onderdelen tussen { en }.</translation>
    </message>
    <message>
        <source>This must be a list of 1 to %1 values.</source>
        <translation>Dit moet een lijst zijn van 1 tot %1 waarden.</translation>
    </message>
    <message>
        <source>Put the values between [ and ].</source>
        <translation>Zet de waarden tussen [ en ].</translation>
    </message>
    <message>
        <source>This must be a text of at most %1 characters.</source>
        <translation>Dit moet een tekst zijn van hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Write a text between double quotes.</source>
        <translation>Schrijf een tekst tussen dubbele aanhalingstekens.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Dit moet true of false zijn.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation>Schrijf true of false, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Dit moet een geheel getal zijn van %1 tot %2.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Schrijf het zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>There is no text in any language.</source>
        <translation>Er is in geen enkele taal een tekst.</translation>
    </message>
    <message>
        <source>Add at least &quot;nl&quot;.</source>
        <translation>Zet er minstens &quot;nl&quot; bij.</translation>
    </message>
    <message>
        <source>This is no JSON pointer.</source>
        <translation>Dit is geen JSON-pointer.</translation>
    </message>
    <message>
        <source>Write where the value stands, such as &quot;/results&quot; or &quot;/_embedded/items&quot; (RFC 6901); &quot;&quot; is the whole answer.</source>
        <translation>Schrijf waar de waarde staat, zoals &quot;/results&quot; of &quot;/_embedded/items&quot; (RFC 6901); &quot;&quot; is het hele antwoord.</translation>
    </message>
    <message>
        <source>This stands more than %1 functions deep.</source>
        <translation>Dit staat meer dan %1 functies diep.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>Het bestand heeft meer dan %1 waarden.</translation>
    </message>
    <message>
        <source>A pointer begins with &quot;/&quot;, such as &quot;/omschrijving&quot;. For words of your own write {&quot;text&quot;: &quot;…&quot;}.</source>
        <translation>Een pointer begint met &quot;/&quot;, zoals &quot;/omschrijving&quot;. Schrijf eigen woorden als {&quot;text&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>There is no map of that name.</source>
        <translation>Er is geen &quot;map&quot; met die naam.</translation>
    </message>
    <message>
        <source>Add it under &quot;maps&quot;; there are: %1.</source>
        <translation>Zet die bij &quot;maps&quot;; er zijn: %1.</translation>
    </message>
    <message>
        <source>A map needs &quot;to&quot;: at most %1 pairs, or the name of one of &quot;maps&quot;.</source>
        <translation>Een &quot;map&quot; heeft &quot;to&quot; nodig: hoogstens %1 paren, of de naam van een van de &quot;maps&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;to&quot;: {&quot;their word&quot;: &quot;our word&quot;}.</source>
        <translation>Schrijf &quot;to&quot;: {&quot;hun woord&quot;: &quot;ons woord&quot;}.</translation>
    </message>
    <message>
        <source>This is none of the functions.</source>
        <translation>Dit is geen van de functies.</translation>
    </message>
    <message>
        <source>&quot;default&quot; needs a value and the words to use without it.</source>
        <translation>&quot;default&quot; heeft een waarde nodig, en de woorden als die er niet is.</translation>
    </message>
    <message>
        <source>Write {&quot;default&quot;: [&quot;/naam&quot;, &quot;Zonder naam&quot;]}.</source>
        <translation>Schrijf {&quot;default&quot;: [&quot;/naam&quot;, &quot;Zonder naam&quot;]}.</translation>
    </message>
    <message>
        <source>This form of date is not known.</source>
        <translation>Deze schrijfwijze van een datum is niet bekend.</translation>
    </message>
    <message>
        <source>Use one of: %1. A date as in ISO 8601 needs no function.</source>
        <translation>Gebruik een van deze: %1. Een datum zoals in ISO 8601 heeft geen functie nodig.</translation>
    </message>
    <message>
        <source>This form of amount is not known.</source>
        <translation>Deze schrijfwijze van een bedrag is niet bekend.</translation>
    </message>
    <message>
        <source>&quot;unit&quot; is &quot;euro&quot; or &quot;cents&quot;; &quot;decimal&quot; is &quot;.&quot; or &quot;,&quot;.</source>
        <translation>&quot;unit&quot; is &quot;euro&quot; of &quot;cents&quot;; &quot;decimal&quot; is &quot;.&quot; of &quot;,&quot;.</translation>
    </message>
    <message>
        <source>Begin with &quot;/&quot; for an address below baseUrl, or with https:// and a host that the file allows.</source>
        <translation>Begin met &quot;/&quot; voor een adres onder baseUrl, of met https:// en een host die het bestand toelaat.</translation>
    </message>
    <message>
        <source>Write the whole address, with https://. For an address that the answer tells write only its pointer.</source>
        <translation>Schrijf het hele adres, met https://. Staat het adres in het antwoord, schrijf dan alleen de pointer.</translation>
    </message>
    <message>
        <source>&quot;languages&quot; needs &quot;code&quot; and &quot;text&quot;: where the language and the words stand in each element.</source>
        <translation>&quot;languages&quot; heeft &quot;code&quot; en &quot;text&quot; nodig: waar in elk element de taal en de woorden staan.</translation>
    </message>
    <message>
        <source>Write {&quot;languages&quot;: &quot;/titel&quot;, &quot;code&quot;: &quot;/taal&quot;, &quot;text&quot;: &quot;/waarde&quot;}.</source>
        <translation>Schrijf {&quot;languages&quot;: &quot;/titel&quot;, &quot;code&quot;: &quot;/taal&quot;, &quot;text&quot;: &quot;/waarde&quot;}.</translation>
    </message>
    <message>
        <source>&quot;part&quot; needs &quot;of&quot;: at what the text is cut.</source>
        <translation>&quot;part&quot; heeft &quot;of&quot; nodig: waar de tekst wordt geknipt.</translation>
    </message>
    <message>
        <source>Write {&quot;part&quot;: &quot;/url&quot;, &quot;of&quot;: &quot;/&quot;, &quot;take&quot;: -1} for the last piece of an address.</source>
        <translation>Schrijf {&quot;part&quot;: &quot;/url&quot;, &quot;of&quot;: &quot;/&quot;, &quot;take&quot;: -1} voor het laatste stuk van een adres.</translation>
    </message>
    <message>
        <source>This asks for the person&apos;s number, and the file does not say where that is kept.</source>
        <translation>Dit vraagt het nummer van de persoon, en het bestand zegt niet waar dat wordt bewaard.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;} to the file.</source>
        <translation>Zet &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAAM&quot;} in het bestand.</translation>
    </message>
    <message>
        <source>This asks for the number of an organisation, and the file is of no organisation.</source>
        <translation>Dit vraagt het nummer van een organisatie, en het bestand is van geen organisatie.</translation>
    </message>
    <message>
        <source>Add &quot;for&quot; with its enterprise number to the file.</source>
        <translation>Zet &quot;for&quot; met het ondernemingsnummer in het bestand.</translation>
    </message>
    <message>
        <source>Nothing is known by that name here.</source>
        <translation>Onder die naam is hier niets bekend.</translation>
    </message>
    <message>
        <source>Between { and } can stand: %1.</source>
        <translation>Tussen { en } kan staan: %1.</translation>
    </message>
    <message>
        <source>This stands too deep.</source>
        <translation>Dit staat te diep.</translation>
    </message>
    <message>
        <source>This is a text, not a pointer.</source>
        <translation>Dit is een tekst, geen verwijzing.</translation>
    </message>
    <message>
        <source>To show a value of your own write {&quot;first&quot;: [v, &quot;%1&quot;]}.</source>
        <translation>Om een eigen waarde te tonen, schrijft u {&quot;first&quot;: [v, &quot;%1&quot;]}.</translation>
    </message>
    <message>
        <source>This points into the body of a request, and there is no such place.</source>
        <translation>Dit wijst naar een plaats in de body van een vraag, en die plaats is er niet.</translation>
    </message>
    <message>
        <source>Name a query parameter without &quot;/&quot;, or a place in the body of a POST, such as &quot;/pagina/nummer&quot;.</source>
        <translation>Noem een queryparameter zonder &quot;/&quot;, of een plaats in de body van een POST, zoals &quot;/pagina/nummer&quot;.</translation>
    </message>
    <message>
        <source>&quot;own&quot; says that people follow their case here, and no stream makes a dossier.</source>
        <translation>&quot;own&quot; zegt dat men zijn dossier hier volgt, en geen stroom maakt een dossier.</translation>
    </message>
    <message>
        <source>Write &quot;form&quot;, or add a stream that makes a dossier of each case.</source>
        <translation>Schrijf &quot;form&quot;, of voeg een stroom toe die van elke zaak een dossier maakt.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieer: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Gekopieerd: %1</translation>
    </message>
    <message>
        <source>What the sender adds</source>
        <translation>Wat de afzender toevoegt</translation>
    </message>
    <message>
        <source>For the attention of</source>
        <translation>Ter attentie van</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Zonder naam</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>geen waarde</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, feed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First seen here, through %1</source>
        <translation>Voor het eerst gezien via %1</translation>
    </message>
    <message>
        <source>No longer at %1</source>
        <translation>Niet meer bij %1</translation>
    </message>
    <message>
        <source>Changed by the source. The earlier version is kept</source>
        <translation>Veranderd door de bron. De vorige versie blijft bewaard</translation>
    </message>
    <message>
        <source>You read it</source>
        <translation>U las dit</translation>
    </message>
    <message>
        <source>You marked it as done</source>
        <translation>U zette dit op klaar</translation>
    </message>
    <message>
        <source>You said that you paid it</source>
        <translation>U zei dat u dit betaalde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>moment not known</source>
        <translation>tijdstip niet bekend</translation>
    </message>
    <message>
        <source>The source says that this letter was opened.</source>
        <translation>De bron zegt dat deze brief geopend werd.</translation>
    </message>
    <message>
        <source>What we noticed</source>
        <translation>Wat ons opviel</translation>
    </message>
    <message>
        <source>Source: not known.</source>
        <translation>Bron: niet bekend.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Bron: %1.</translation>
    </message>
    <message>
        <source>They call this “%1”.</source>
        <translation>Zij noemen dit “%1”.</translation>
    </message>
    <message>
        <source>Case %1.</source>
        <translation>Dossier %1.</translation>
    </message>
    <message>
        <source>Last seen there %1.</source>
        <translation>Daar het laatst gezien: %1.</translation>
    </message>
    <message>
        <source>You said that you paid this: %1.</source>
        <translation>U zei dat u dit betaalde: %1.</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Toch niet betaald</translation>
    </message>
    <message>
        <source>You marked this as done: %1.</source>
        <translation>U zette dit op klaar: %1.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Toch niet klaar</translation>
    </message>
    <message>
        <source>The address is: %1</source>
        <translation>Het adres is: %1</translation>
    </message>
    <message>
        <source>No program on this computer can open that page.</source>
        <translation>Geen programma op deze computer kan die pagina openen.</translation>
    </message>
    <message>
        <source>First seen here</source>
        <translation>Hier voor het eerst gezien</translation>
    </message>
    <message>
        <source>Whoever sends this is not confirmed to be %1. Pay nothing, open nothing and give nothing before you have asked %1. Look up their number yourself.</source>
        <translation>Wij weten niet of dit echt van %1 komt. Betaal niets, open niets en geef niets voor u het aan %1 vroeg. Zoek hun nummer zelf op.</translation>
    </message>
    <message>
        <source>This name looks like %1.</source>
        <translation>Deze naam lijkt op %1.</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Wat hier gebeurde</translation>
    </message>
    <message>
        <source>You opened the page to pay, at %1</source>
        <translation>U opende de betaalpagina, op %1</translation>
    </message>
    <message>
        <source>The page to pay was about to open, at %1</source>
        <translation>De betaalpagina ging openen, op %1</translation>
    </message>
    <message>
        <source>You said that you paid what was asked before: %1. Look at your account before you pay.</source>
        <comment>when</comment>
        <translation>U zei dat u betaalde wat eerst gevraagd werd: %1. Kijk op uw rekening voor u betaalt.</translation>
    </message>
    <message>
        <source>You marked what was asked before as done: %1.</source>
        <comment>when</comment>
        <translation>U zei dat gedaan is wat eerst gevraagd werd: %1.</translation>
    </message>
    <message>
        <source>Its source asks something else than before.</source>
        <translation>De bron vraagt iets anders dan eerst.</translation>
    </message>
    <message>
        <source>You marked what was asked then as done</source>
        <translation>U zei dat gedaan was wat toen gevraagd werd</translation>
    </message>
    <message>
        <source>You said that you paid what was asked then</source>
        <translation>U zei dat u betaalde wat toen gevraagd werd</translation>
    </message>
    <message>
        <source>You said that you paid %1: %2. What they ask now is something else. Look at your account before you pay.</source>
        <comment>amount, when</comment>
        <translation>U zei dat u %1 betaalde: %2. Nu vragen ze iets anders. Kijk uw bankrekening na voor u betaalt.</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Hier bewaard</translation>
    </message>
    <message>
        <source>Kept here: %1</source>
        <translation>Hier bewaard: %1</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Vingerafdruk (SHA-256): %1</translation>
    </message>
    <message>
        <source>This program fetched it by itself to keep it. Its sender may see that as opened.</source>
        <translation>Dit programma haalde hem vanzelf op om hem te bewaren. De afzender kan dat zien als geopend.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>This is about a case at %1. That source is linked, but it has not told of this case yet.</source>
        <translation>Dit gaat over een dossier bij %1. Die bron is gekoppeld, maar meldde dit dossier nog niet.</translation>
    </message>
    <message>
        <source>What comes from %1 stands in your overview as well. This notice does not say which of it it is about.</source>
        <translation>Wat van %1 komt, staat ook in uw overzicht. Deze melding zegt niet waarover ze precies gaat.</translation>
    </message>
    <message>
        <source>This stands at %1. You can link that source: then you see it here as well.</source>
        <translation>Dit staat bij %1. U kan die bron koppelen: dan ziet u het ook hier.</translation>
    </message>
    <message>
        <source>This stands only at %1. We cannot fetch anything from there yet.</source>
        <translation>Dit staat alleen bij %1. Wij kunnen daar nog niets ophalen.</translation>
    </message>
    <message>
        <source>We do not know the site %1. Look well at that name before you sign in there.</source>
        <translation>Wij kennen de website %1 niet. Kijk goed naar die naam voordat u zich daar aanmeldt.</translation>
    </message>
    <message>
        <source>This notice leads to %1. That looks like %2, the site of %3, but it is another one. Do not go there, and give nothing there.</source>
        <translation>Deze melding leidt naar %1. Dat lijkt op %2, de website van %3, maar het is een andere. Ga er niet naartoe en geef daar niets.</translation>
    </message>
    <message>
        <source>This stands only at %1. From there we only get notices.</source>
        <translation>Dit staat alleen bij %1. Van daar krijgen wij alleen meldingen.</translation>
    </message>
</context>
<context>
    <name>ElsewherePart</name>
    <message>
        <source>This is not the site that it looks like.</source>
        <translation>Dit is niet de website waar ze op lijkt.</translation>
    </message>
    <message>
        <source>How to link %1</source>
        <translation>Hoe u %1 koppelt</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Toon %1</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>Bekijk op %1</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Unknown sender</source>
        <translation>Onbekende afzender</translation>
    </message>
    <message>
        <source>Sender not confirmed (%1)</source>
        <translation>Afzender niet bevestigd (%1)</translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation>Zonder onderwerp</translation>
    </message>
</context>
<context>
    <name>Instead</name>
    <message>
        <source>What came is a web page, and the sender announced something else. Do not trust it: look at the letter at its source.</source>
        <translation>Wat aankwam is een webpagina, en de afzender kondigde iets anders aan. Vertrouw het niet: bekijk de brief bij de bron.</translation>
    </message>
    <message>
        <source>What came is a program, and no letter is one. Do not open it, and ask the sender what this is.</source>
        <translation>Wat aankwam is een programma, en geen enkele brief is dat. Open het niet, en vraag de afzender wat dit is.</translation>
    </message>
    <message>
        <source>What came is no PDF, and the sender announced one. Do not trust it: look at the letter at its source.</source>
        <translation>Wat aankwam is geen PDF, en de afzender kondigde er een aan. Vertrouw het niet: bekijk de brief bij de bron.</translation>
    </message>
    <message>
        <source>What came is no picture, and the sender announced one. Do not trust it: look at the letter at its source.</source>
        <translation>Wat aankwam is geen afbeelding, en de afzender kondigde er een aan. Vertrouw het niet: bekijk de brief bij de bron.</translation>
    </message>
</context>
<context>
    <name>JsonLines</name>
    <message>
        <source>something stands after the end of the JSON</source>
        <translation>er staat nog iets na het einde van de JSON</translation>
    </message>
    <message>
        <source>the file ends where a value is expected</source>
        <translation>het bestand stopt waar een waarde verwacht wordt</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>dieper genest dan %1 lagen</translation>
    </message>
    <message>
        <source>a text stands between single quotes; JSON wants double ones</source>
        <translation>een tekst staat tussen enkele aanhalingstekens; JSON wil dubbele</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON kent geen opmerkingen</translation>
    </message>
    <message>
        <source>a comma stands before the closing }</source>
        <translation>er staat een komma voor de sluitende }</translation>
    </message>
    <message>
        <source>a member&apos;s name between double quotes is expected</source>
        <translation>een naam tussen dubbele aanhalingstekens wordt verwacht</translation>
    </message>
    <message>
        <source>a colon is expected after a member&apos;s name</source>
        <translation>een dubbelpunt wordt verwacht na een naam</translation>
    </message>
    <message>
        <source>a comma or a closing } is expected</source>
        <translation>een komma of een sluitende } wordt verwacht</translation>
    </message>
    <message>
        <source>a comma stands before the closing ]</source>
        <translation>er staat een komma voor de sluitende ]</translation>
    </message>
    <message>
        <source>a comma or a closing ] is expected</source>
        <translation>een komma of een sluitende ] wordt verwacht</translation>
    </message>
    <message>
        <source>a text is not in UTF-8</source>
        <translation>een tekst is geen UTF-8</translation>
    </message>
    <message>
        <source>a text is not closed on its own line</source>
        <translation>een tekst is niet gesloten op zijn eigen regel</translation>
    </message>
    <message>
        <source>an escape with \ that JSON does not know</source>
        <translation>een escape met \ die JSON niet kent</translation>
    </message>
    <message>
        <source>a value is expected: a text between double quotes, a number, true, false, null, { or [</source>
        <translation>een waarde wordt verwacht: een tekst tussen dubbele aanhalingstekens, een getal, true, false, null, { of [</translation>
    </message>
    <message>
        <source>a digit is expected</source>
        <translation>een cijfer wordt verwacht</translation>
    </message>
</context>
<context>
    <name>KindState</name>
    <message>
        <source>We cannot fetch these now: %1.</source>
        <comment>sources</comment>
        <translation>Deze gegevens kunnen wij nu niet ophalen: %1.</translation>
    </message>
    <message>
        <source>Not yet known: we wait for %1.</source>
        <comment>sources</comment>
        <translation>Nog niet bekend: wij wachten op %1.</translation>
    </message>
    <message>
        <source>Not yet fetched: %1.</source>
        <comment>sources</comment>
        <translation>Nog niet opgehaald: %1.</translation>
    </message>
    <message>
        <source>No linked source has these.</source>
        <translation>Geen gekoppelde bron heeft dit.</translation>
    </message>
    <message>
        <source>This total is not complete: %1.</source>
        <comment>sources</comment>
        <translation>Dit totaal is niet volledig: %1.</translation>
    </message>
    <message>
        <source>This is not complete: %1.</source>
        <comment>sources</comment>
        <translation>Dit is niet volledig: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand van %1.</translation>
    </message>
</context>
<context>
    <name>LinkedSources</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Geef uzelf het recht om het te lezen.</translation>
    </message>
    <message>
        <source>This file is too large for a source file.</source>
        <translation>Dit bestand is te groot voor een bronbestand.</translation>
    </message>
    <message>
        <source>Put the file of a source here, at most 256 kB.</source>
        <translation>Zet hier het bestand van een bron, hoogstens 256 kB.</translation>
    </message>
    <message>
        <source>Another file already links a source by this name.</source>
        <translation>Een ander bestand koppelt al een bron met deze naam.</translation>
    </message>
    <message>
        <source>Give this source another name, or take one of the two files away.</source>
        <translation>Geef deze bron een andere naam, of haal een van de twee bestanden weg.</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1</source>
        <translation>Deze bron kan niet ingesteld worden: %1</translation>
    </message>
    <message>
        <source>Compare the file with the example of its protocol.</source>
        <translation>Vergelijk het bestand met het voorbeeld van zijn protocol.</translation>
    </message>
    <message>
        <source>This is the home of the demo town, where everything is an example; this source is real.</source>
        <translation>Deze map is van de voorbeeldstad: alles is er een voorbeeld. Deze bron is echt.</translation>
    </message>
    <message>
        <source>Take this file away, and link the source in a home of your own.</source>
        <translation>Haal dit bestand weg en koppel de bron in een map van uzelf.</translation>
    </message>
    <message>
        <source>This source says that it is an example, and this home is not the demo town&apos;s.</source>
        <translation>Deze bron zegt dat ze een voorbeeld is, en deze map is niet die van de voorbeeldstad.</translation>
    </message>
    <message>
        <source>Leave &quot;demo&quot; out when the source is real; else take this file away.</source>
        <translation>Laat &quot;demo&quot; weg als de bron echt is; neem dit bestand anders weg.</translation>
    </message>
    <message>
        <source>This is the name of one of the demo town&apos;s own sources, and the town linked it at another address.</source>
        <translation>Zo heet een bron van de voorbeeldstad zelf, en de stad koppelde die op een ander adres.</translation>
    </message>
    <message>
        <source>Give this source another name.</source>
        <translation>Geef deze bron een andere naam.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>This is a message of Outlook. Save it as .eml, and choose that file.</source>
        <translation>Dit is een bericht van Outlook. Bewaar het als .eml, en kies dat bestand.</translation>
    </message>
    <message>
        <source>There is no e-mail in this file. Choose an .mbox or an .eml file.</source>
        <translation>In dit bestand zit geen e-mail. Kies een .mbox- of .eml-bestand.</translation>
    </message>
    <message>
        <source>This file has too many e-mails of these apps. Choose a smaller one.</source>
        <translation>In dit bestand zitten te veel e-mails van deze apps. Kies een kleiner bestand.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there?</source>
        <translation>Dit bestand kunnen wij niet openen. Staat het er nog?</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Nothing of it was kept.</source>
        <translation>Dit bestand konden wij niet tot het einde lezen. Wij bewaarden er niets van.</translation>
    </message>
</context>
<context>
    <name>MainAction</name>
    <message>
        <source>Open the notice</source>
        <translation>Open de melding</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Open de brief</translation>
    </message>
    <message>
        <source>I have paid this</source>
        <translation>Ik heb dit betaald</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Zet op klaar</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>Bekijk op %1</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>Wat doet u?</translation>
    </message>
    <message>
        <source>Before when?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>What otherwise?</source>
        <translation>En anders?</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Ik heb dit gedaan</translation>
    </message>
    <message>
        <source>Do it at %1</source>
        <translation>Doe dit bij %1</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>an amount</comment>
        <translation>Betaal %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Fetch everything again</source>
        <translation>Alles opnieuw &amp;ophalen</translation>
    </message>
    <message>
        <source>&amp;Do what the letter asks</source>
        <translation>&amp;Doe wat de brief vraagt</translation>
    </message>
    <message>
        <source>&amp;Save the letter</source>
        <translation>Brief be&amp;waren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Grotere tekst</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere tekst</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normale tekst</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Vo&amp;lgend deel van het venster</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Vo&amp;rig deel van het venster</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Open de brief</translation>
    </message>
    <message>
        <source>What can be done with a letter</source>
        <translation>Wat u met een brief kan doen</translation>
    </message>
    <message>
        <source>&amp;Take back “paid” or “done”</source>
        <translation>“Betaald” of “klaar” &amp;terugnemen</translation>
    </message>
    <message>
        <source>&amp;Try a source…</source>
        <translation>&amp;Probeer een bron…</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>an entry of the directory without a usable id</source>
        <translation>een regel van de lijst zonder bruikbaar nummer</translation>
    </message>
    <message>
        <source>provider %1 has a date that does not exist</source>
        <translation>aanbieder %1 heeft een datum die niet bestaat</translation>
    </message>
    <message>
        <source>provider %1 has a planned maintenance that cannot be right; it is not counted</source>
        <translation>aanbieder %1 meldt een gepland onderhoud dat niet kan kloppen; het telt niet mee</translation>
    </message>
    <message>
        <source>a message provider that is no object</source>
        <translation>een aanbieder in een vorm die wij niet kunnen lezen</translation>
    </message>
    <message>
        <source>a message provider without a usable id</source>
        <translation>een aanbieder zonder bruikbaar nummer</translation>
    </message>
    <message>
        <source>a message provider that is listed twice</source>
        <translation>een aanbieder die twee keer in de lijst staat</translation>
    </message>
    <message>
        <source>provider %1 has no usable address</source>
        <translation>aanbieder %1 heeft geen bruikbaar adres</translation>
    </message>
    <message>
        <source>the list of message providers is empty</source>
        <translation>de lijst van aanbieders is leeg</translation>
    </message>
    <message>
        <source>a logo that is no image of at most 200 kB</source>
        <translation>een logo dat geen beeld van hoogstens 200 kB is</translation>
    </message>
    <message>
        <source>no sender was told</source>
        <translation>er werd geen afzender gemeld</translation>
    </message>
    <message>
        <source>the sender&apos;s number is no enterprise number</source>
        <translation>het nummer van de afzender is geen ondernemingsnummer</translation>
    </message>
    <message>
        <source>the sender&apos;s enterprise number does not pass its check</source>
        <translation>het ondernemingsnummer van de afzender doorstaat de controle niet</translation>
    </message>
    <message>
        <source>no moment of arrival; shown as arrived when it was first seen here</source>
        <translation>geen tijdstip van aankomst; getoond zoals het hier voor het eerst gezien werd</translation>
    </message>
    <message>
        <source>the moment of arrival cannot be read (%1); shown as arrived when it was first seen here</source>
        <translation>het tijdstip van aankomst is niet leesbaar (%1); getoond zoals het hier voor het eerst gezien werd</translation>
    </message>
    <message>
        <source>the moment of arrival lies in the future</source>
        <translation>het tijdstip van aankomst ligt in de toekomst</translation>
    </message>
    <message>
        <source>the moment it expires cannot be read</source>
        <translation>het tijdstip van verval is onleesbaar</translation>
    </message>
    <message>
        <source>a message that is no object</source>
        <translation>een bericht in een vorm die wij niet kunnen lezen</translation>
    </message>
    <message>
        <source>a message without an id</source>
        <translation>een bericht zonder nummer</translation>
    </message>
    <message>
        <source>a message whose id is longer than %1 characters</source>
        <translation>een bericht met een nummer van meer dan %1 tekens</translation>
    </message>
    <message>
        <source>this notice asks for a payment; look where it refers to</source>
        <translation>deze melding vraagt een betaling; kijk op de plaats waar ze naar verwijst</translation>
    </message>
    <message>
        <source>page %1 was refused</source>
        <translation>bladzijde %1 werd geweigerd</translation>
    </message>
    <message>
        <source>the counters say %1 messages, the list shows none</source>
        <translation>volgens de tellers zijn er %1 berichten, maar de lijst is leeg</translation>
    </message>
    <message>
        <source>the number of items kept changing while they were read</source>
        <translation>het aantal berichten veranderde telkens tijdens het lezen</translation>
    </message>
    <message>
        <source>page %1 was a page that had come before</source>
        <translation>bladzijde %1 was een bladzijde die al geweest was</translation>
    </message>
    <message>
        <source>more than %1 pages</source>
        <translation>meer dan %1 bladzijden</translation>
    </message>
    <message>
        <source>attachment %1 has no id and cannot be fetched</source>
        <translation>bijlage %1 heeft geen nummer en kan niet opgehaald worden</translation>
    </message>
    <message>
        <source>attachment %1 tells a size that cannot be right</source>
        <translation>bijlage %1 meldt een grootte die niet kan kloppen</translation>
    </message>
    <message>
        <source>attachment %1 has a digest that cannot be read; its content cannot be compared with it</source>
        <translation>bijlage %1 heeft een onleesbare vingerafdruk; de inhoud kan er niet mee vergeleken worden</translation>
    </message>
    <message>
        <source>attachment %1 points to another place; that is not followed</source>
        <translation>bijlage %1 wijst naar een andere plaats; die volgen wij niet</translation>
    </message>
    <message>
        <source>attachment %1 has the id of another one</source>
        <translation>bijlage %1 heeft het nummer van een andere bijlage</translation>
    </message>
    <message>
        <source>%1 is no amount</source>
        <translation>%1 is geen bedrag</translation>
    </message>
    <message>
        <source>%1 is outside what can be paid</source>
        <translation>%1 valt buiten wat betaald kan worden</translation>
    </message>
    <message>
        <source>the currency is not told</source>
        <translation>de munt wordt niet vermeld</translation>
    </message>
    <message>
        <source>%1 is no currency</source>
        <translation>%1 is geen munt</translation>
    </message>
    <message>
        <source>%1 has more than two decimals</source>
        <translation>%1 heeft meer dan twee cijfers na de komma</translation>
    </message>
    <message>
        <source>the amount was refused: %1</source>
        <translation>het bedrag werd geweigerd: %1</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>er is er geen</translation>
    </message>
    <message>
        <source>%1 is less than nothing</source>
        <translation>%1 is minder dan niets</translation>
    </message>
    <message>
        <source>no VAT amount was told; counted as none</source>
        <translation>er werd geen btw gemeld; ze telt als nul</translation>
    </message>
    <message>
        <source>with the VAT it is outside what can be paid</source>
        <translation>met de btw erbij valt het buiten wat betaald kan worden</translation>
    </message>
    <message>
        <source>it is zero</source>
        <translation>het is nul</translation>
    </message>
    <message>
        <source>the account number cannot be read</source>
        <translation>het rekeningnummer is onleesbaar</translation>
    </message>
    <message>
        <source>the account number does not pass its check</source>
        <translation>het rekeningnummer doorstaat de controle niet</translation>
    </message>
    <message>
        <source>the structured communication does not pass its check</source>
        <translation>de gestructureerde mededeling doorstaat de controle niet</translation>
    </message>
    <message>
        <source>It has no moment of arrival.</source>
        <translation>Het heeft geen tijdstip van aankomst.</translation>
    </message>
    <message>
        <source>It has no number of its own.</source>
        <translation>Het heeft geen eigen nummer.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>messages with the id of another one on the same page: %1</source>
        <translation>berichten met het nummer van een ander bericht op dezelfde bladzijde: %1</translation>
    </message>
    <message>
        <source>it announced %1 (totalItems), %2 came</source>
        <translation>de bron kondigde %1 stuks aan, er kwamen er %2</translation>
    </message>
    <message>
        <source>attachments announced: %1, described: %2</source>
        <translation>bijlagen aangekondigd: %1, beschreven: %2</translation>
    </message>
    <message>
        <source>a number that cannot be</source>
        <translation>een getal dat niet kan</translation>
    </message>
    <message>
        <source>it announced a number that cannot be (totalItems), %1 came</source>
        <translation>de bron kondigde een onmogelijk aantal stuks aan, er kwamen er %1</translation>
    </message>
    <message>
        <source>it is a number that cannot be an amount</source>
        <translation>het is een getal dat geen bedrag kan zijn</translation>
    </message>
    <message>
        <source>a certificate that is no object</source>
        <translation>een attest dat geen object is</translation>
    </message>
    <message>
        <source>a certificate without a number of its own</source>
        <translation>een attest zonder eigen nummer</translation>
    </message>
    <message>
        <source>a certificate whose number is longer than %1 characters</source>
        <translation>een attest waarvan het nummer langer is dan %1 tekens</translation>
    </message>
    <message>
        <source>a certificate whose number holds somebody&apos;s national number, which is not kept</source>
        <translation>een attest met iemands rijksregisternummer in zijn nummer; dat bewaren wij niet</translation>
    </message>
    <message>
        <source>the day from which it is valid cannot be read</source>
        <translation>de dag vanaf wanneer het geldt, is niet te lezen</translation>
    </message>
    <message>
        <source>the day until which it is valid cannot be read</source>
        <translation>de dag tot wanneer het geldt, is niet te lezen</translation>
    </message>
    <message>
        <source>it says to end before it begins</source>
        <translation>het zegt te eindigen voor het begint</translation>
    </message>
    <message>
        <source>it does not say where it can be fetched</source>
        <translation>het zegt niet waar het opgehaald kan worden</translation>
    </message>
    <message>
        <source>certificates with the number and the language of another one on the same page: %1</source>
        <translation>attesten met het nummer en de taal van een ander op dezelfde bladzijde: %1</translation>
    </message>
    <message>
        <source>a form that is no object</source>
        <translation>een formulier dat geen object is</translation>
    </message>
    <message>
        <source>a form without a number that can be used</source>
        <translation>een formulier zonder bruikbaar nummer</translation>
    </message>
    <message>
        <source>a form without an address that a browser can open safely</source>
        <translation>een formulier zonder adres dat een browser veilig kan openen</translation>
    </message>
    <message>
        <source>forms with the number of another one on the same page: %1</source>
        <translation>formulieren met het nummer van een ander op dezelfde bladzijde: %1</translation>
    </message>
    <message>
        <source>it announced a number that cannot be (%1), %2 came</source>
        <translation>zij kondigde een onmogelijk aantal aan (%1), er kwamen er %2</translation>
    </message>
    <message>
        <source>it announced %1 (%2), %3 came</source>
        <translation>zij kondigde er %1 aan (%2), er kwamen er %3</translation>
    </message>
    <message>
        <source>what it asks of you is a word that is not known</source>
        <translation>wat het van u vraagt, is een woord dat niet bekend is</translation>
    </message>
    <message>
        <source>the website to ask cannot be opened</source>
        <translation>de website voor vragen is niet te openen</translation>
    </message>
    <message>
        <source>where it leads to cannot be opened</source>
        <translation>waar het heen leidt, is niet te openen</translation>
    </message>
    <message>
        <source>of one of its lists only the first %1 are kept</source>
        <translation>van een van zijn lijsten zijn alleen de eerste %1 bewaard</translation>
    </message>
    <message>
        <source>a record without a number of its own</source>
        <translation>een gegeven zonder eigen nummer</translation>
    </message>
    <message>
        <source>a record whose number is longer than %1 characters</source>
        <translation>een gegeven met een nummer van meer dan %1 tekens</translation>
    </message>
    <message>
        <source>a record whose number holds somebody&apos;s national number, which is not kept</source>
        <translation>een gegeven met iemands rijksregisternummer in zijn nummer; dat wordt niet bewaard</translation>
    </message>
    <message>
        <source>the moment of arrival cannot be read; shown as arrived when it was first seen here</source>
        <translation>het moment van aankomst is niet te lezen; getoond als aangekomen toen het hier voor het eerst werd gezien</translation>
    </message>
    <message>
        <source>a service without an address that can be opened</source>
        <translation>een dienst zonder adres dat te openen is</translation>
    </message>
    <message>
        <source>a service that opens in a way that is not known</source>
        <translation>een dienst die opent op een manier die niet bekend is</translation>
    </message>
    <message>
        <source>attachment %1 does not say where it is fetched</source>
        <translation>bijlage %1 zegt niet waar ze te halen is</translation>
    </message>
    <message>
        <source>the address to pay at is not one that this source may send people to; it is not kept</source>
        <translation>naar het adres om te betalen mag deze bron niemand sturen; het is niet bewaard</translation>
    </message>
    <message>
        <source>the moment of a step cannot be read</source>
        <translation>het moment van een stap is niet te lezen</translation>
    </message>
    <message>
        <source>a link that cannot be opened was left out</source>
        <translation>een link die niet te openen is, is weggelaten</translation>
    </message>
    <message>
        <source>more than %1 records in one answer; the others are not read</source>
        <translation>meer dan %1 gegevens in één antwoord; de andere zijn niet gelezen</translation>
    </message>
    <message>
        <source>page %1 was empty, and said that there is more</source>
        <translation>pagina %1 was leeg, en zei dat er meer is</translation>
    </message>
    <message>
        <source>the last record of page %1 does not say where to go on</source>
        <translation>het laatste gegeven van pagina %1 zegt niet waar het verdergaat</translation>
    </message>
    <message>
        <source>the next page is at %1, where the source file does not allow to ask</source>
        <translation>de volgende pagina staat bij %1, en daar laat het bronbestand geen vragen toe</translation>
    </message>
    <message>
        <source>where to go on is told in a way that cannot be kept</source>
        <translation>waar het verdergaat, is gezegd op een manier die niet te bewaren is</translation>
    </message>
    <message>
        <source>records with the number of another one on the same page: %1</source>
        <translation>gegevens met het nummer van een ander op dezelfde pagina: %1</translation>
    </message>
    <message>
        <source>a record that does not say at which address it can be asked</source>
        <translation>een gegeven dat niet zegt op welk adres het te vragen is</translation>
    </message>
    <message>
        <source>asked by itself, it was refused</source>
        <translation>apart gevraagd is het geweigerd</translation>
    </message>
    <message>
        <source>asked by itself, it cannot be read</source>
        <translation>apart gevraagd is het niet te lezen</translation>
    </message>
    <message>
        <source>asked by itself, it is not in the answer</source>
        <translation>apart gevraagd staat het niet in het antwoord</translation>
    </message>
    <message>
        <source>a moment in its history cannot be read (%1)</source>
        <translation>een tijdstip in de geschiedenis is niet te lezen (%1)</translation>
    </message>
    <message>
        <source>the day on which it should be ready cannot be read (%1)</source>
        <translation>de dag waarop het klaar moet zijn, is niet te lezen (%1)</translation>
    </message>
    <message>
        <source>a case that does not say which office keeps it</source>
        <translation>een dossier dat niet zegt welke dienst het bijhoudt</translation>
    </message>
    <message>
        <source>a case of one office more than %1</source>
        <translation>een dossier van nog een dienst, boven de %1</translation>
    </message>
    <message>
        <source>a case without a number of its own</source>
        <translation>een dossier zonder eigen nummer</translation>
    </message>
    <message>
        <source>a case whose number is longer than %1 characters</source>
        <translation>een dossier met een nummer van meer dan %1 tekens</translation>
    </message>
    <message>
        <source>MAGDA warns: %1</source>
        <translation>MAGDA waarschuwt: %1</translation>
    </message>
    <message>
        <source>a part of what was asked did not come, and it does not say which (%1)</source>
        <translation>een deel van wat wij vroegen, kwam niet, en er staat niet bij welk deel (%1)</translation>
    </message>
    <message>
        <source>its history has %1 steps; the last %2 are shown</source>
        <translation>de geschiedenis telt %1 stappen; u ziet de laatste %2</translation>
    </message>
    <message>
        <source>the last step of its history lies in the future</source>
        <translation>de laatste stap in de geschiedenis ligt in de toekomst</translation>
    </message>
    <message>
        <source>it cannot be looked at there</source>
        <translation>u kunt het daar niet bekijken</translation>
    </message>
    <message>
        <source>its address cannot be opened</source>
        <translation>het adres is niet te openen</translation>
    </message>
    <message>
        <source>it is not written as was agreed</source>
        <translation>het is niet geschreven zoals afgesproken</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1); shown as unclear, not to be paid before it was asked</source>
        <translation>de toestand is een woord dat niet bekend is (%1); getoond als onduidelijk, niet te betalen voor u het hebt nagevraagd</translation>
    </message>
    <message>
        <source>a record whose number cannot be read exactly: it is no whole number, or a very large one; written as a text it can</source>
        <translation>een gegeven waarvan het nummer niet precies te lezen is: het is geen geheel getal, of een heel groot; als tekst geschreven kan het wel</translation>
    </message>
    <message>
        <source>a record with the number of another one on the same page (%1)</source>
        <translation>een gegeven met het nummer van een ander op dezelfde pagina (%1)</translation>
    </message>
    <message>
        <source>it does not say whether it is paid; shown as unclear, not to be paid before it was asked</source>
        <translation>er staat niet bij of het betaald is; getoond als onduidelijk, niet te betalen voor u het hebt nagevraagd</translation>
    </message>
    <message>
        <source>a record that is to be asked at an address that is not allowed, or that cannot be one</source>
        <translation>een gegeven dat te vragen is op een adres dat niet mag, of dat geen adres kan zijn</translation>
    </message>
    <message>
        <source>it stands on the list, but asked by itself it is not there</source>
        <translation>het staat op de lijst, maar apart gevraagd is het er niet</translation>
    </message>
    <message>
        <source>not all that stands on the list could be had by itself</source>
        <translation>niet alles wat op de lijst staat, was apart te krijgen</translation>
    </message>
    <message>
        <source>a record with the number of another one on an earlier page (%1)</source>
        <translation>een gegeven met het nummer van een ander op een vroegere pagina (%1)</translation>
    </message>
    <message>
        <source>records with the number of another one on an earlier page: %1</source>
        <translation>gegevens met het nummer van een ander op een vroegere pagina: %1</translation>
    </message>
    <message>
        <source>the due date cannot be right: %1</source>
        <translation>de uiterste datum kan niet kloppen: %1</translation>
    </message>
    <message>
        <source>a day that it names cannot be read: %1</source>
        <translation>een dag die erin staat, kunnen wij niet lezen: %1</translation>
    </message>
    <message>
        <source>the creditor reference does not pass its check</source>
        <translation>de RF-mededeling klopt niet: haar controlecijfers zijn fout</translation>
    </message>
    <message>
        <source>its link leads to %1, which the source file does not allow; the document is asked at the address of the source itself</source>
        <translation>de link leidt naar %1, wat het bronbestand niet toelaat; het document wordt gevraagd op het adres van de bron zelf</translation>
    </message>
    <message>
        <source>whether there is more is told as %1, which is neither yes nor no</source>
        <translation>of er meer is, staat er als %1, en dat is ja noch nee</translation>
    </message>
    <message>
        <source>where to go on is told as %1, which cannot be used</source>
        <translation>waar het verder gaat, staat er als %1, en dat is niet bruikbaar</translation>
    </message>
    <message>
        <source>page %1 says that there is more, and not where</source>
        <translation>bladzijde %1 zegt dat er meer is, maar niet waar</translation>
    </message>
    <message>
        <source>the last answer said nothing of this office; something was wrong, and it did not say at which office</source>
        <translation>het laatste antwoord zei niets over deze dienst; er was iets mis, en er stond niet bij welke dienst</translation>
    </message>
    <message>
        <source>a case of another person than the one who was asked about</source>
        <translation>een dossier van iemand anders dan voor wie wij het vroegen</translation>
    </message>
    <message>
        <source>a record that tells one thing twice</source>
        <translation>een gegeven dat één ding twee keer vertelt</translation>
    </message>
    <message>
        <source>a record that tells &quot;%1&quot; twice</source>
        <translation>een gegeven dat “%1” twee keer vertelt</translation>
    </message>
    <message>
        <source>who sends it is told in a way that cannot be read</source>
        <translation>wie het stuurt, is niet te lezen</translation>
    </message>
    <message>
        <source>the communication cannot be read</source>
        <translation>de mededeling is niet te lezen</translation>
    </message>
    <message>
        <source>the name of who is to be paid cannot be read</source>
        <translation>de naam van wie u betaalt, is niet te lezen</translation>
    </message>
    <message>
        <source>it says that there are %1 pages, and one came</source>
        <translation>zij zegt dat er %1 bladzijden zijn, en er kwam er een</translation>
    </message>
    <message>
        <source>the communication is a number, and not a structured one: free words are told as a text</source>
        <translation>de mededeling is een getal, en geen gestructureerde mededeling: vrije woorden hoort een bron als tekst te geven</translation>
    </message>
    <message>
        <source>its state is not told, and it asks something; shown as something to do</source>
        <translation>de toestand staat er niet bij, en er wordt iets gevraagd; hier staat het als iets om te doen</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1), and it asks something; shown as something to do</source>
        <translation>de toestand is een woord dat niet gekend is (%1), en er wordt iets gevraagd; hier staat het als iets om te doen</translation>
    </message>
    <message>
        <source>it tells what is to be paid, and says that it asks nothing; it is not shown as to be paid</source>
        <translation>de brief noemt wat te betalen is en zegt dat hij niets vraagt; hij staat niet bij wat te betalen is</translation>
    </message>
    <message>
        <source>it tells what is to be paid, and does not say that it asks to pay; it is shown as to be paid</source>
        <translation>de brief noemt wat te betalen is en zegt niet dat hij om betaling vraagt; hij staat bij wat te betalen is</translation>
    </message>
    <message>
        <source>there are two structured communications in one text, and they differ</source>
        <translation>er staan twee gestructureerde mededelingen in één tekst, en ze verschillen</translation>
    </message>
    <message>
        <source>the structured communication is not twelve digits</source>
        <translation>de gestructureerde mededeling bestaat niet uit twaalf cijfers</translation>
    </message>
    <message>
        <source>the due date lies before the year 2000 (seconds read as milliseconds, or 0 for none?): %1</source>
        <translation>de uiterste dag ligt in een jaar vroeger dan 2000 (seconden gelezen als milliseconden, of 0 voor geen?): %1</translation>
    </message>
    <message>
        <source>its state is not told; shown as not clear</source>
        <translation>zijn stand is niet gezegd; hier staat dat die niet duidelijk is</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1); shown as not clear</source>
        <translation>zijn stand is een woord dat wij niet kennen (%1); hier staat dat die niet duidelijk is</translation>
    </message>
    <message>
        <source>in %1 of its %2 parts there is no list of records</source>
        <translation>in %1 van de %2 delen staat geen lijst</translation>
    </message>
    <message>
        <source>a case of an organisation, and a person was asked about</source>
        <translation>een dossier van een organisatie, terwijl naar een persoon gevraagd was</translation>
    </message>
    <message>
        <source>its last moment is told as midnight: the day before is shown as the last day</source>
        <translation>het laatste moment is middernacht: de dag ervoor geldt hier als laatste dag</translation>
    </message>
    <message>
        <source>nothing at all was found about you this time, though this office told something before; it stands here as it was</source>
        <translation>deze keer is niets over u gevonden, terwijl deze dienst eerder wel iets zei; het staat hier zoals het was</translation>
    </message>
</context>
<context>
    <name>NotifierState</name>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>E-mail of %1, %2, without a subject</source>
        <comment>app, when</comment>
        <translation>E-mail van %1, %2, zonder onderwerp</translation>
    </message>
    <message>
        <source>E-mail of %1, %2: “%3”</source>
        <comment>app, when, subject</comment>
        <translation>E-mail van %1, %2: “%3”</translation>
    </message>
    <message>
        <source>We recognise no letter in this e-mail.</source>
        <translation>Wij herkennen geen brief in deze mail.</translation>
    </message>
    <message>
        <source>Not all sources have answered since.</source>
        <translation>Niet alle bronnen hebben sindsdien geantwoord.</translation>
    </message>
    <message>
        <source>Its letter can still come: we wait a day.</source>
        <translation>De brief kan nog komen: wij wachten een dag.</translation>
    </message>
    <message>
        <source>We do not look at letters of that time.</source>
        <translation>Naar brieven van toen kijken wij niet.</translation>
    </message>
    <message>
        <source>We do not find here what it is about.</source>
        <translation>Waarover het gaat, vinden wij hier niet.</translation>
    </message>
    <message>
        <source>%1 times the same letter, %2 times not told again</source>
        <translation>%1 keer dezelfde brief, %2 keer niet herhaald</translation>
    </message>
    <message>
        <source>%1 times the same letter</source>
        <translation>%1 keer dezelfde brief</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Careful, not confirmed: %1</source>
        <comment>a sender</comment>
        <translation>Let op, niet bevestigd: %1</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <comment>a sender</comment>
        <translation>Niet bevestigd: %1</translation>
    </message>
    <message>
        <source>A new notice</source>
        <translation>Een nieuwe melding</translation>
    </message>
    <message>
        <source>News about a case</source>
        <translation>Nieuws over een dossier</translation>
    </message>
    <message>
        <source>A new certificate</source>
        <translation>Een nieuw attest</translation>
    </message>
    <message>
        <source>A new bill</source>
        <translation>Een nieuwe rekening</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nieuwe post</translation>
    </message>
    <message>
        <source>A notice, no letter</source>
        <translation>Een melding, geen brief</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <comment>a subject</comment>
        <translation>Melding: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n nieuw stuk</numerusform>
            <numerusform>%n nieuwe stukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n nieuwe melding</numerusform>
            <numerusform>%n nieuwe meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>new items, new notices</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>From %1 and %n other(s).</source>
        <comment>senders</comment>
        <translation>
            <numerusform>Van %1 en %n andere.</numerusform>
            <numerusform>Van %1 en %n anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>senders</comment>
        <translation>Van %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Herinner mij later</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <comment>what a notification says first</comment>
        <translation>Voorbeeld: %1</translation>
    </message>
    <message>
        <source>You have to do something.</source>
        <translation>U moet iets doen.</translation>
    </message>
    <message>
        <source>You have to do something: %1</source>
        <comment>a subject</comment>
        <translation>U moet iets doen: %1</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Een herinnering</translation>
    </message>
    <message>
        <source>Look in Overzicht.</source>
        <translation>Kijk in Overzicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n herinnering</numerusform>
            <numerusform>%n herinneringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today is the last day for %n of them.</source>
        <translation>
            <numerusform>Voor %n ervan is vandaag de laatste dag.</numerusform>
            <numerusform>Voor %n ervan is vandaag de laatste dag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the first of them %n day(s) are left.</source>
        <translation>
            <numerusform>Voor de eerste ervan hebt u nog %n dag.</numerusform>
            <numerusform>Voor de eerste ervan hebt u nog %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (notice): %2</source>
        <comment>sender, subject</comment>
        <translation>%1 (melding): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You have to do something: %1</source>
        <translation>U moet iets doen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them, then this stops.</source>
        <translation>Lees ze, dan stopt dit.</translation>
    </message>
    <message>
        <source>Done or paid already? Say so in Overzicht.</source>
        <translation>Al gedaan of betaald? Zeg het in Overzicht.</translation>
    </message>
    <message>
        <source>This stops when you read them, or say that they are done or paid.</source>
        <translation>Dit stopt als u ze leest, of zegt dat ze gedaan of betaald zijn.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Al gedaan</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Al betaald</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieer: %1</translation>
    </message>
    <message>
        <source>Copied for half a minute: %1</source>
        <translation>Een halve minuut gekopieerd: %1</translation>
    </message>
    <message>
        <source>Code to pay with your banking app. It holds what stands beside it.</source>
        <translation>Code om te betalen met uw bankapp. Erin staat wat ernaast staat.</translation>
    </message>
    <message>
        <source>Scan with your banking app</source>
        <translation>Scan met uw bankapp</translation>
    </message>
    <message>
        <source>All of it is filled in. Check the name and the communication.</source>
        <translation>Alles is al ingevuld. Kijk naam en mededeling na.</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Zo betaalt u</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>Confirmed sender.</source>
        <translation>Bevestigde afzender.</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>Niet bevestigd.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekeningnummer</translation>
    </message>
    <message>
        <source>Structured communication</source>
        <translation>Gestructureerde mededeling</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mededeling</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>That can be a mistake. It can also be fraud. So there is no button here and no code to pay with.</source>
        <translation>Dat kan een fout zijn. Het kan ook bedrog zijn. Daarom staat hier geen knop en geen code om te betalen.</translation>
    </message>
    <message>
        <source>Do not pay this yet</source>
        <translation>Betaal dit nog niet</translation>
    </message>
    <message>
        <source>What this one asks</source>
        <translation>Hier wordt gevraagd</translation>
    </message>
    <message>
        <source>This number fails its check. Ask the sender before you pay.</source>
        <translation>Dit nummer klopt niet. Vraag het aan de afzender voor u betaalt.</translation>
    </message>
    <message>
        <source>What our register has</source>
        <translation>In ons register staat</translation>
    </message>
    <message>
        <source>This number belongs to %1. We do not show all of it.</source>
        <translation>Dit nummer hoort bij %1. Wij tonen het niet helemaal.</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Wat doet u nu?</translation>
    </message>
    <message>
        <source>Call the service itself. Look up its number yourself: do not take it from the letter.</source>
        <translation>Bel de dienst zelf. Zoek het nummer zelf op: neem het niet uit de brief.</translation>
    </message>
    <message>
        <source>Call the service itself: %1. That comes from our register, not from the letter.</source>
        <translation>Bel de dienst zelf: %1. Dat komt uit ons register, niet uit de brief.</translation>
    </message>
    <message>
        <source>Ask whether this is real, and which account is the right one.</source>
        <translation>Vraag of dit echt is en welk rekeningnummer juist is.</translation>
    </message>
    <message>
        <source>Do you think that it is fraud? Then pay nothing.</source>
        <translation>Denkt u dat het bedrog is? Betaal dan niets.</translation>
    </message>
    <message>
        <source>The time goes on: pay or object %1.</source>
        <translation>De termijn loopt door: betaal of betwist %1.</translation>
    </message>
    <message>
        <source>The time to pay may go on.</source>
        <translation>De termijn kan doorlopen.</translation>
    </message>
    <message>
        <source>We look again at each update. Is the number right by then? Then you can pay here.</source>
        <translation>Wij kijken bij elke update opnieuw. Klopt het nummer dan? Dan kunt u hier betalen.</translation>
    </message>
    <message>
        <source>The account number is not right: its check digits are wrong.</source>
        <translation>Het rekeningnummer klopt niet: de controlecijfers zijn fout.</translation>
    </message>
    <message>
        <source>The structured communication is not right: its check digits are wrong.</source>
        <translation>De gestructureerde mededeling klopt niet: de controlecijfers zijn fout.</translation>
    </message>
    <message>
        <source>The account number does not belong to this sender.</source>
        <translation>Het rekeningnummer hoort niet bij deze afzender.</translation>
    </message>
    <message>
        <source>The sender looks like %1, but is not confirmed to be.</source>
        <translation>De afzender lijkt op %1, maar dat is niet bevestigd.</translation>
    </message>
    <message>
        <source>The sender gives no account here. Look in the letter.</source>
        <translation>De afzender geeft hier geen rekening. Kijk in de brief.</translation>
    </message>
    <message>
        <source>This number stands in our register with this name.</source>
        <translation>Dit nummer staat in ons register bij deze naam.</translation>
    </message>
    <message>
        <source>This number stands in our register with the sender this one says to be.</source>
        <translation>Dit nummer staat in ons register bij de afzender die deze zegt te zijn.</translation>
    </message>
    <message>
        <source>Our register has no account of this sender. So we cannot tell whose this number is. Look it up before you pay.</source>
        <translation>Ons register heeft geen rekening van deze afzender. Wij weten dus niet van wie dit nummer is. Zoek het op voor u betaalt.</translation>
    </message>
    <message numerus="yes">
        <source>This number exists. It is none of the %n account(s) that our register has of this sender.</source>
        <translation>
            <numerusform>Dit nummer bestaat. Het is niet de rekening die ons register van deze afzender heeft.</numerusform>
            <numerusform>Dit nummer bestaat. Het is geen van de %n rekeningen die ons register van deze afzender heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number passes its check.</source>
        <translation>Het nummer klopt.</translation>
    </message>
    <message>
        <source>There is no code to scan, because no account is told.</source>
        <translation>Er is geen code om te scannen: wij kennen geen rekening.</translation>
    </message>
    <message>
        <source>There is no code to scan: a code can only ask for euros. Ask your bank how to pay this.</source>
        <translation>Er is geen code om te scannen: een code kan alleen euro&apos;s vragen. Vraag uw bank hoe u dit betaalt.</translation>
    </message>
    <message>
        <source>There is no code to scan, because no amount is left to pay.</source>
        <translation>Er is geen code om te scannen: er is geen bedrag meer te betalen.</translation>
    </message>
    <message>
        <source>There is no code to scan: what must be in it does not fit. Copy it instead.</source>
        <translation>Er is geen code om te scannen: wat erin moet, past niet. Kopieer de gegevens.</translation>
    </message>
    <message>
        <source>You opened the page to pay: %1.</source>
        <comment>when</comment>
        <translation>U opende de betaalpagina: %1.</translation>
    </message>
    <message>
        <source>The page to pay was about to open: %1. Perhaps it did.</source>
        <comment>when</comment>
        <translation>De betaalpagina ging openen: %1. Misschien ging ze open.</translation>
    </message>
    <message>
        <source>The amount was %1 when you opened the page to pay. Now it is %2.</source>
        <translation>Het bedrag was %1 toen u de betaalpagina opende. Nu is het %2.</translation>
    </message>
    <message>
        <source>The account is another one than when you opened the page to pay.</source>
        <translation>De rekening is een andere dan toen u de betaalpagina opende.</translation>
    </message>
    <message>
        <source>You said that you paid it: %1.</source>
        <comment>when</comment>
        <translation>U zei dat u betaalde: %1.</translation>
    </message>
    <message>
        <source>Already paid: the status follows. The source does not say yet that it has your money.</source>
        <translation>Al betaald: de status volgt. De bron zegt nog niet dat ze uw geld heeft.</translation>
    </message>
    <message>
        <source>The source says that it is being processed. Do not pay again.</source>
        <translation>De bron zegt dat de betaling in verwerking is. Betaal niet opnieuw.</translation>
    </message>
    <message>
        <source>The source says that this is paid.</source>
        <translation>De bron zegt dat dit betaald is.</translation>
    </message>
    <message>
        <source>You did not say so here.</source>
        <translation>U zei dat hier niet.</translation>
    </message>
    <message>
        <source>The source says that this has lapsed. Ask the sender what to do now.</source>
        <translation>De bron zegt dat dit vervallen is. Vraag de afzender wat u nu doet.</translation>
    </message>
    <message>
        <source>The source has withdrawn this. You do not have to pay it any more.</source>
        <translation>De bron trok dit in. U hoeft het niet meer te betalen.</translation>
    </message>
    <message>
        <source>So there is no button here and no code to pay with.</source>
        <translation>Daarom staat hier geen knop en geen code om te betalen.</translation>
    </message>
    <message>
        <source>Ask whether you still have to pay, and how much.</source>
        <translation>Vraag of u nog moet betalen, en hoeveel.</translation>
    </message>
    <message>
        <source>We look again at each update. Is it clear by then? Then you can pay here.</source>
        <translation>Wij kijken bij elke update opnieuw. Is het dan duidelijk? Dan kunt u hier betalen.</translation>
    </message>
    <message>
        <source>The account number does not belong to who the payee is called after.</source>
        <translation>Het rekeningnummer is niet van wie de begunstigde zegt te zijn.</translation>
    </message>
    <message>
        <source>The source does not say clearly whether this must still be paid.</source>
        <translation>De bron zegt niet duidelijk of dit nog betaald moet worden.</translation>
    </message>
    <message>
        <source>The source says “%1”. We do not know whether that must still be paid.</source>
        <translation>De bron zegt “%1”. Wij weten niet of dat nog betaald moet worden.</translation>
    </message>
    <message>
        <source>The amount that the source gives cannot be read.</source>
        <translation>Het bedrag dat de bron geeft, is niet te lezen.</translation>
    </message>
    <message>
        <source>This number exists. It is none of those that our register has with the name of this payee.</source>
        <translation>Dit nummer bestaat. Het staat niet in ons register bij de naam van deze begunstigde.</translation>
    </message>
    <message>
        <source>This account stands in our register with %1.</source>
        <translation>Deze rekening staat in ons register bij %1.</translation>
    </message>
    <message>
        <source>Not confirmed: the name looks like %1, but nothing shows that this account is theirs.</source>
        <translation>Niet bevestigd: de naam lijkt op %1, maar niets toont dat deze rekening van hen is.</translation>
    </message>
    <message>
        <source>Not confirmed: this name was told with the bill.</source>
        <translation>Niet bevestigd: deze naam staat op de rekening, niet in ons register.</translation>
    </message>
    <message>
        <source>This looks like the same bill as one from %1.</source>
        <comment>a source</comment>
        <translation>Dit lijkt dezelfde rekening als die van %1.</translation>
    </message>
    <message>
        <source>Both ask the same amount, on the same account, with the same communication.</source>
        <translation>Beide vragen hetzelfde bedrag, op dezelfde rekening, met dezelfde mededeling.</translation>
    </message>
    <message>
        <source>Pay only one of them. A sum here counts it once.</source>
        <translation>Betaal er maar één. Een totaal telt ze hier één keer.</translation>
    </message>
    <message>
        <source>The other still asks you to pay. Do not pay it again.</source>
        <translation>De andere vraagt nog om te betalen. Betaal niet opnieuw.</translation>
    </message>
    <message>
        <source>You said that you paid the other. Look at your account before you pay this one.</source>
        <translation>U zei dat u de andere betaalde. Kijk op uw rekening voor u deze betaalt.</translation>
    </message>
    <message>
        <source>The other is being processed. Look at your account before you pay this one.</source>
        <translation>De andere wordt verwerkt. Kijk op uw rekening voor u deze betaalt.</translation>
    </message>
    <message>
        <source>The other is paid. Look at your account before you pay this one.</source>
        <translation>De andere is betaald. Kijk op uw rekening voor u deze betaalt.</translation>
    </message>
    <message>
        <source>The other is marked as done.</source>
        <translation>De andere staat op klaar.</translation>
    </message>
    <message>
        <source>Whether the other must still be paid is not clear. Ask the sender first.</source>
        <translation>Of de andere nog betaald moet worden, is niet duidelijk. Vraag het eerst aan de afzender.</translation>
    </message>
    <message>
        <source>The other has lapsed. Ask the sender what to do now.</source>
        <translation>De andere is vervallen. Vraag de afzender wat u nu moet doen.</translation>
    </message>
    <message>
        <source>The other is withdrawn. Ask the sender whether you must pay this one.</source>
        <translation>De andere is ingetrokken. Vraag de afzender of u deze moet betalen.</translation>
    </message>
    <message>
        <source>Look in the letter how much it is.</source>
        <translation>Kijk in de brief hoeveel het is.</translation>
    </message>
    <message>
        <source>The payee is called after a known service, but the sender is not confirmed, and nothing shows that the account is of that service.</source>
        <translation>De begunstigde heet zoals een bekende dienst. Maar de afzender is niet bevestigd, en niets toont dat de rekening van die dienst is.</translation>
    </message>
    <message>
        <source>This number exists. Our register has no account with the name of this payee, so nothing shows that it is theirs.</source>
        <translation>Dit nummer bestaat. Ons register heeft geen rekening op de naam van deze begunstigde. Niets toont dus dat ze van hen is.</translation>
    </message>
    <message>
        <source>This looks like the same bill as another one from %1: perhaps a reminder.</source>
        <comment>a source</comment>
        <translation>Dit lijkt dezelfde rekening als een andere van %1: misschien een herinnering.</translation>
    </message>
    <message>
        <source>This number exists. It does not begin as all accounts of this sender do.</source>
        <translation>Dit nummer bestaat. Het begint niet zoals alle rekeningen van deze afzender.</translation>
    </message>
    <message>
        <source>A bill from %1 has the same communication and another account.</source>
        <comment>a source</comment>
        <translation>Een rekening van %1 heeft dezelfde mededeling en een ander rekeningnummer.</translation>
    </message>
    <message>
        <source>Perhaps this is the same bill as one from %1.</source>
        <comment>a source</comment>
        <translation>Misschien is dit dezelfde rekening als een van %1.</translation>
    </message>
    <message>
        <source>Ask the sender which account is right, before you pay. Look up its number yourself: do not take it from a letter.</source>
        <translation>Vraag de afzender welk rekeningnummer juist is, en betaal pas dan. Zoek zijn telefoonnummer zelf op: neem het niet uit een brief.</translation>
    </message>
    <message>
        <source>Both are to be paid on the same account with the same communication. The amount or the last day is another.</source>
        <translation>Beide betaalt u op hetzelfde rekeningnummer met dezelfde mededeling. Het bedrag of de laatste dag verschilt.</translation>
    </message>
    <message>
        <source>Is one a reminder of the other? Then pay only one of them.</source>
        <translation>Is de ene een herinnering aan de andere? Betaal dan maar een van de twee.</translation>
    </message>
    <message>
        <source>There is no code to scan: the account is not in a country where such a code works. Ask your bank how to pay this.</source>
        <translation>Er is geen code om te scannen: de rekening is van een land waar zo&apos;n code niet werkt. Vraag uw bank hoe u dit betaalt.</translation>
    </message>
    <message>
        <source>You opened the page to pay the other. Look at your account before you pay this one.</source>
        <translation>U opende de betaalpagina van de andere. Kijk op uw rekening voor u deze betaalt.</translation>
    </message>
    <message>
        <source>What the source gives as the account number cannot be read.</source>
        <translation>Wat de bron als rekeningnummer geeft, is niet te lezen.</translation>
    </message>
    <message>
        <source>What the source gives as the communication cannot be read.</source>
        <translation>Wat de bron als mededeling geeft, is niet te lezen.</translation>
    </message>
    <message>
        <source>What the source gives as the name of the payee cannot be read.</source>
        <translation>Wat de bron als naam van de begunstigde geeft, is niet te lezen.</translation>
    </message>
    <message>
        <source>This is not an account number. Ask the sender before you pay.</source>
        <translation>Dit is geen rekeningnummer. Vraag het aan de afzender voor u betaalt.</translation>
    </message>
    <message>
        <source>Both ask the same amount with the same communication. This one names no account.</source>
        <translation>Beide vragen hetzelfde bedrag met dezelfde mededeling. Op deze staat geen rekening.</translation>
    </message>
    <message>
        <source>Both ask the same amount with the same communication. The other names no account, so it does not show that this account is right.</source>
        <translation>Beide vragen hetzelfde bedrag met dezelfde mededeling. Op de andere staat geen rekening: ze toont dus niet dat deze rekening juist is.</translation>
    </message>
    <message>
        <source>If it is one bill, pay it only once.</source>
        <translation>Is het één rekening? Betaal ze dan maar één keer.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Vraag het eerst na</translation>
    </message>
    <message>
        <source>We look again at each update. Do they list it again by then? Then you can pay here.</source>
        <translation>Wij kijken bij elke vernieuwing opnieuw. Noemen zij ze dan weer? Dan kunt u hier betalen.</translation>
    </message>
    <message>
        <source>When they listed it, its last day was %1.</source>
        <translation>Toen zij ze noemden, was de laatste dag %1.</translation>
    </message>
    <message>
        <source>They no longer list this bill. Perhaps it is paid or withdrawn. Ask first.</source>
        <translation>Zij noemen deze rekening niet meer. Misschien is ze betaald of ingetrokken. Vraag het eerst na.</translation>
    </message>
    <message>
        <source>Ask the sender which communication is right, before you pay.</source>
        <translation>Vraag aan de afzender welke mededeling juist is, voor u betaalt.</translation>
    </message>
    <message>
        <source>The structured communication is not right: it is not twelve digits.</source>
        <translation>De gestructureerde mededeling klopt niet: het zijn geen twaalf cijfers.</translation>
    </message>
    <message>
        <source>There are two structured communications, and they are not the same.</source>
        <translation>Er staan twee gestructureerde mededelingen, en ze zijn niet dezelfde.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overzicht</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documenten</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>Do&amp;ssiers</translation>
    </message>
    <message>
        <source>C&amp;ertificates</source>
        <translation>&amp;Attesten</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Betalingen</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Meldingen</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>Bro&amp;nnen</translation>
    </message>
    <message>
        <source>D&amp;isplay</source>
        <translation>&amp;Weergave</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>One noti&amp;fier</source>
        <translation>&amp;Eén melder</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>One overview of everything you have running with the government.</source>
        <translation>Eén overzicht van alles wat u bij de overheid hebt lopen.</translation>
    </message>
    <message>
        <source>The folder with everything of one person.</source>
        <translation>De map met alles van één persoon.</translation>
    </message>
    <message>
        <source>Open the demo town&apos;s own folder.</source>
        <translation>Open de eigen map van de voorbeeldstad.</translation>
    </message>
    <message>
        <source>For whom: self, or an organisation&apos;s KBO number.</source>
        <translation>Voor wie: self, of het KBO-nummer van een organisatie.</translation>
    </message>
    <message>
        <source>The colours.</source>
        <translation>De kleuren.</translation>
    </message>
    <message>
        <source>How large the text is, from 1.0 to 2.0.</source>
        <translation>Hoe groot de tekst is, van 1.0 tot 2.0.</translation>
    </message>
    <message>
        <source>Ask no source when starting, and tell of no new post.</source>
        <translation>Vraag bij de start niets aan de bronnen, en meld geen nieuwe post.</translation>
    </message>
    <message>
        <source>Write a picture of the window, without a screen, and end.</source>
        <translation>Maak een beeld van het venster, zonder scherm, en stop.</translation>
    </message>
    <message>
        <source>How large that picture is.</source>
        <translation>Hoe groot dat beeld is.</translation>
    </message>
    <message>
        <source>The page to open.</source>
        <translation>De pagina om te openen.</translation>
    </message>
    <message>
        <source>Fetch first, then take the picture.</source>
        <translation>Haal eerst op, maak dan het beeld.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood.</source>
        <translation>&apos;%1&apos; begrijpen wij niet.</translation>
    </message>
    <message>
        <source>--home needs a folder.</source>
        <translation>--home heeft een map nodig.</translation>
    </message>
    <message>
        <source>--for needs &apos;self&apos; or a KBO number.</source>
        <translation>--for heeft &apos;self&apos; of een KBO-nummer nodig.</translation>
    </message>
    <message>
        <source>--theme needs light, dark or contrast.</source>
        <translation>--theme heeft light, dark of contrast nodig.</translation>
    </message>
    <message>
        <source>--text-scale needs a number from 1.0 to 2.0.</source>
        <translation>--text-scale heeft een getal van 1.0 tot 2.0 nodig.</translation>
    </message>
    <message>
        <source>--size needs WxH, such as 1400x900.</source>
        <translation>--size heeft BxH nodig, zoals 1400x900.</translation>
    </message>
    <message>
        <source>--page needs one of: %1.</source>
        <translation>--page heeft een van deze nodig: %1.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos;.</source>
        <translation>Er is geen stuk &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>Het beeld kon niet gemaakt worden: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2</source>
        <translation>De map %1 kan niet gebruikt worden: %2</translation>
    </message>
    <message>
        <source>The program is not whole: %1</source>
        <translation>Het programma is niet volledig: %1</translation>
    </message>
    <message>
        <source>The overview in %1 cannot be opened.</source>
        <translation>Het overzicht in %1 kan niet geopend worden.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Het duurde te lang.</translation>
    </message>
    <message>
        <source>A walk of two minutes through the window.</source>
        <translation>Een rondleiding van twee minuten door het venster.</translation>
    </message>
    <message>
        <source>Fetch once, print how long the window was kept busy, and end.</source>
        <translation>Haal één keer op, zeg hoe lang het venster bezig was, en stop.</translation>
    </message>
    <message>
        <source>Try a source file: what people will see of it, and which laws it keeps.</source>
        <translation>Probeer een bronbestand: wat mensen ervan zullen zien, en welke regels het houdt.</translation>
    </message>
    <message>
        <source>The item to open; with the page of the sources, a source or a system.</source>
        <translation>Wat geopend wordt; met de pagina van de bronnen: een bron of een systeem.</translation>
    </message>
    <message>
        <source>Open no window yet, and fetch new post from time to time.</source>
        <translation>Open nog geen venster, en haal nu en dan nieuwe post op.</translation>
    </message>
    <message>
        <source>--background goes with --home, --demo and --for only.</source>
        <translation>--background gaat alleen samen met --home, --demo en --for.</translation>
    </message>
    <message>
        <source>Fetching in the background is off. Turn it on in the settings.</source>
        <translation>Ophalen op de achtergrond staat uit. Zet het aan in de instellingen.</translation>
    </message>
</context>
<context>
    <name>Remind</name>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, long month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>until and including %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>day, hour</comment>
        <translation>tot %1, %2 uur</translation>
    </message>
    <message>
        <source>pay %1</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>betaal %1</translation>
    </message>
    <message>
        <source>pay</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>betaal</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>antwoord</translation>
    </message>
    <message>
        <source>go there</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>ga erheen</translation>
    </message>
    <message>
        <source>do what is asked</source>
        <comment>in the middle of a sentence</comment>
        <translation>doe wat men vraagt</translation>
    </message>
    <message>
        <source>First check whether this is right.</source>
        <translation>Kijk eerst na of dit klopt.</translation>
    </message>
    <message>
        <source>The last day was %1.</source>
        <translation>De laatste dag was %1.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>Vandaag is de laatste dag.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Nog %n dag.</numerusform>
            <numerusform>Nog %n dagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day was %1. Do it now: %2.</source>
        <comment>day, what is asked</comment>
        <translation>De laatste dag was %1. Doe het nu nog: %2.</translation>
    </message>
    <message>
        <source>Today is the last day: %1.</source>
        <comment>what is asked</comment>
        <translation>Vandaag is de laatste dag: %1.</translation>
    </message>
    <message>
        <source>Today until %1: %2.</source>
        <comment>hour, what is asked</comment>
        <translation>Vandaag tot %1 uur: %2.</translation>
    </message>
    <message>
        <source>Tomorrow is the last day: %1.</source>
        <comment>what is asked</comment>
        <translation>Morgen is de laatste dag: %1.</translation>
    </message>
    <message>
        <source>Tomorrow until %1: %2.</source>
        <comment>hour, what is asked</comment>
        <translation>Morgen tot %1 uur: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>Nog maar %n dag: %1 %2.</numerusform>
            <numerusform>Nog maar %n dagen: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not forget. %n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>Vergeet het niet. Nog %n dag: %1 %2.</numerusform>
            <numerusform>Vergeet het niet. Nog %n dagen: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>Nog %n dag: %1 %2.</numerusform>
            <numerusform>Nog %n dagen: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s). A letter counts, also when you do not read it.</source>
        <translation>
            <numerusform>U las deze brief %n dag niet. Een brief telt, ook als u hem niet leest.</numerusform>
            <numerusform>U las deze brief al %n dagen niet. Een brief telt, ook als u hem niet leest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s). Perhaps it asks something of you.</source>
        <translation>
            <numerusform>U las deze brief %n dag niet. Misschien vraagt hij iets van u.</numerusform>
            <numerusform>U las deze brief al %n dagen niet. Misschien vraagt hij iets van u.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s).</source>
        <translation>
            <numerusform>U las deze brief %n dag niet.</numerusform>
            <numerusform>U las deze brief %n dagen niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it, then this stops.</source>
        <translation>Lees hem, dan stopt dit.</translation>
    </message>
    <message>
        <source>Paid already? Say so in Overzicht.</source>
        <translation>Al betaald? Zeg het in Overzicht.</translation>
    </message>
    <message>
        <source>Done already? Say so in Overzicht.</source>
        <translation>Al gedaan? Zeg het in Overzicht.</translation>
    </message>
    <message>
        <source>Its source takes this letter away on %1. Save it in time.</source>
        <translation>De bron haalt deze brief weg op %1. Bewaar hem op tijd.</translation>
    </message>
    <message>
        <source>You wanted to be reminded of this.</source>
        <translation>U vroeg om u hieraan te herinneren.</translation>
    </message>
    <message>
        <source>the last day was %1</source>
        <translation>de laatste dag was %1</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>vandaag is de laatste dag</translation>
    </message>
    <message>
        <source>today until %1</source>
        <comment>hour</comment>
        <translation>vandaag tot %1 uur</translation>
    </message>
    <message>
        <source>tomorrow is the last day</source>
        <translation>morgen is de laatste dag</translation>
    </message>
    <message>
        <source>tomorrow until %1</source>
        <comment>hour</comment>
        <translation>morgen tot %1 uur</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first check whether this is right</source>
        <comment>how much time is left</comment>
        <translation>%1, kijk eerst na of dit klopt</translation>
    </message>
    <message>
        <source>as you asked</source>
        <comment>why somebody is reminded of something</comment>
        <translation>u vroeg dit</translation>
    </message>
    <message>
        <source>its source takes it away on %1</source>
        <translation>de bron haalt dit weg op %1</translation>
    </message>
    <message numerus="yes">
        <source>unread for %n day(s)</source>
        <translation>
            <numerusform>ongelezen sinds %n dag</numerusform>
            <numerusform>ongelezen sinds %n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is no screen here that a window can be shown on. &apos;overzichtctl demo&apos; starts the demo town without one.</source>
        <translation>Er is hier geen scherm om een venster op te tonen. &apos;overzichtctl demo&apos; start de voorbeeldstad zonder venster.</translation>
    </message>
    <message>
        <source>There is no screen here that a window can be shown on. &apos;overzicht --screenshot FILE&apos; makes a picture, &apos;overzichtctl list&apos; prints the overview as text.</source>
        <translation>Er is hier geen scherm om een venster op te tonen. &apos;overzicht --screenshot FILE&apos; maakt een beeld, &apos;overzichtctl list&apos; toont het overzicht als tekst.</translation>
    </message>
</context>
<context>
    <name>SealPart</name>
    <message>
        <source>the sender</source>
        <translation>de afzender</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Nothing changed, and we know the seal as one of the sender.</source>
        <translation>Niets veranderde, en wij kennen het zegel als dat van de afzender.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Niet herkend</translation>
    </message>
    <message>
        <source>Nothing changed, but we do not know the seal as one of the sender.</source>
        <translation>Niets veranderde, maar wij kennen het zegel niet als dat van de afzender.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>Something changed after it was signed, or the seal is broken.</source>
        <translation>Iets veranderde na het tekenen, of het zegel is stuk.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Niet getekend</translation>
    </message>
    <message>
        <source>There is no seal in the letter.</source>
        <translation>Er zit geen zegel in de brief.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>There is a seal, but we cannot check it, or we could not look.</source>
        <translation>Er is een zegel, maar wij kunnen het niet nakijken, of wij konden niet kijken.</translation>
    </message>
    <message>
        <source>%1 sealed this letter. Nothing in it changed since.</source>
        <translation>%1 zette een zegel op deze brief. Sindsdien veranderde er niets.</translation>
    </message>
    <message>
        <source>Nothing changed in this letter since it was signed. But by its own word that was on a day when its certificate did not hold.</source>
        <translation>Aan deze brief veranderde niets na het tekenen. Maar het zegel zegt zelf: dat was op een dag waarop het certificaat niet gold.</translation>
    </message>
    <message>
        <source>Nothing changed in this letter since it was signed. But we do not know this seal as one of %1.</source>
        <translation>Aan deze brief veranderde niets na het tekenen. Maar wij kennen dit zegel niet als dat van %1.</translation>
    </message>
    <message>
        <source>Something was added to this letter after it was signed. We cannot see whether that does harm.</source>
        <translation>Na het tekenen kwam er iets bij in deze brief. Wij kunnen niet zien of dat kwaad kan.</translation>
    </message>
    <message>
        <source>The seal of this letter is broken: it is not as a seal must be.</source>
        <translation>Het zegel van deze brief is stuk: het is niet zoals een zegel moet zijn.</translation>
    </message>
    <message>
        <source>This letter was changed after it was signed.</source>
        <translation>Deze brief veranderde na het tekenen.</translation>
    </message>
    <message>
        <source>There is no seal in this letter. That is so for many letters, and it does not make this one false.</source>
        <translation>Er zit geen zegel in deze brief. Dat is bij veel brieven zo. Daarom is deze brief nog niet vals.</translation>
    </message>
    <message>
        <source>This is no PDF. We look for a seal in a PDF only.</source>
        <translation>Dit is geen pdf. Wij zoeken alleen in een pdf naar een zegel.</translation>
    </message>
    <message>
        <source>This file is too large for us to look for a seal.</source>
        <translation>Dit bestand is te groot. Wij kunnen er geen zegel in zoeken.</translation>
    </message>
    <message>
        <source>This letter is signed in a way that we cannot check.</source>
        <translation>Deze brief is getekend op een manier die wij niet kunnen nakijken.</translation>
    </message>
    <message>
        <source>This letter is signed in a way that others can imitate by now.</source>
        <translation>Deze brief is getekend op een manier die anderen nu kunnen namaken.</translation>
    </message>
    <message>
        <source>We could not check the seal of this letter.</source>
        <translation>Wij konden het zegel van deze brief niet nakijken.</translation>
    </message>
    <message>
        <source>No name stands in the certificate.</source>
        <translation>In het certificaat staat geen naam.</translation>
    </message>
    <message>
        <source>In the certificate stands %1.</source>
        <translation>In het certificaat staat %1.</translation>
    </message>
    <message>
        <source>In the certificate stands %1, of %2.</source>
        <translation>In het certificaat staat %1, van %2.</translation>
    </message>
    <message>
        <source>Anyone can have that name put there.</source>
        <translation>Iedereen kan die naam daar laten zetten.</translation>
    </message>
    <message>
        <source>The certificate says that it was issued by %1.</source>
        <translation>Volgens het certificaat komt het van %1.</translation>
    </message>
    <message>
        <source>When it was signed is not told.</source>
        <translation>Er staat niet bij wanneer dat was.</translation>
    </message>
    <message>
        <source>By its own word it was signed on a moment that is still to come: %1.</source>
        <translation>Het zegel zegt zelf een moment dat nog moet komen: %1.</translation>
    </message>
    <message>
        <source>Signed, by its own word: %1.</source>
        <translation>Getekend, zegt het zegel zelf: %1.</translation>
    </message>
    <message>
        <source>Pay nothing and do nothing that it asks. Ask %1 first. Do not use a phone number or a link from this letter.</source>
        <translation>Betaal niets en doe niets van wat de brief vraagt. Vraag het eerst aan %1. Gebruik daarvoor geen telefoonnummer en geen link uit deze brief.</translation>
    </message>
    <message>
        <source>Does it ask something that you did not expect? Ask %1 first. Do not use a phone number or a link from this letter.</source>
        <translation>Vraagt de brief iets wat u niet verwacht? Vraag het eerst aan %1. Gebruik daarvoor geen telefoonnummer en geen link uit deze brief.</translation>
    </message>
    <message>
        <source>No seal to check</source>
        <translation>Geen zegel om na te kijken</translation>
    </message>
    <message>
        <source>It is exactly the file that the source announced.</source>
        <translation>Het is precies het bestand dat de bron aankondigde.</translation>
    </message>
    <message>
        <source>Its seal: %1</source>
        <translation>Het zegel: %1</translation>
    </message>
    <message>
        <source>This is another file than was announced</source>
        <translation>Dit is een ander bestand dan aangekondigd</translation>
    </message>
    <message>
        <source>The source announced a letter, and this is not that file.</source>
        <translation>De bron kondigde een brief aan. Dit is dat bestand niet.</translation>
    </message>
    <message>
        <source>Is this the file that the source announced? Yes.</source>
        <translation>Is dit het bestand dat de bron aankondigde? Ja.</translation>
    </message>
    <message>
        <source>Is this the file that the source announced? No.</source>
        <translation>Is dit het bestand dat de bron aankondigde? Nee.</translation>
    </message>
    <message>
        <source>Is it a PDF? No.</source>
        <translation>Is het een pdf? Nee.</translation>
    </message>
    <message>
        <source>Is there a seal in it? Yes.</source>
        <translation>Zit er een zegel in? Ja.</translation>
    </message>
    <message>
        <source>Is it of a kind that we can check? No.</source>
        <translation>Is het een zegel dat wij kunnen nakijken? Nee.</translation>
    </message>
    <message>
        <source>Is there a seal in it? No.</source>
        <translation>Zit er een zegel in? Nee.</translation>
    </message>
    <message>
        <source>Is the seal whole? No.</source>
        <translation>Is het zegel heel? Nee.</translation>
    </message>
    <message>
        <source>Does the seal cover the whole file? No.</source>
        <translation>Geldt het zegel voor het hele bestand? Nee.</translation>
    </message>
    <message>
        <source>Is all of it as it was signed? No.</source>
        <translation>Is alles nog zoals bij het tekenen? Nee.</translation>
    </message>
    <message>
        <source>Does the seal cover the whole file? Yes.</source>
        <translation>Geldt het zegel voor het hele bestand? Ja.</translation>
    </message>
    <message>
        <source>Is all of it as it was signed? Yes.</source>
        <translation>Is alles nog zoals bij het tekenen? Ja.</translation>
    </message>
    <message>
        <source>Did the certificate hold on the day that it names? No.</source>
        <translation>Gold het certificaat op de dag die het zegel noemt? Nee.</translation>
    </message>
    <message>
        <source>Do we know the seal, or who issued it, as that of %1? Yes.</source>
        <translation>Kennen wij het zegel, of wie het uitgaf, als dat van %1? Ja.</translation>
    </message>
    <message>
        <source>Do we know the seal, or who issued it, as that of %1? No.</source>
        <translation>Kennen wij het zegel, of wie het uitgaf, als dat van %1? Nee.</translation>
    </message>
    <message>
        <source>Whether this is the file that was sent: the source announced no digest of it.</source>
        <translation>Of dit het bestand is dat verstuurd is: de bron gaf daarvoor geen controlegetal.</translation>
    </message>
    <message>
        <source>The seal itself.</source>
        <translation>Het zegel zelf.</translation>
    </message>
    <message>
        <source>Who made this letter.</source>
        <translation>Wie deze brief maakte.</translation>
    </message>
    <message>
        <source>Whether the certificate was withdrawn.</source>
        <translation>Of iemand het certificaat introk.</translation>
    </message>
    <message>
        <source>Whether who issued it is on the European list of trusted services.</source>
        <translation>Of wie het uitgaf op de Europese lijst van vertrouwde diensten staat.</translation>
    </message>
    <message>
        <source>Time stamps: when it was really signed.</source>
        <translation>Tijdstempels: wanneer er echt getekend is.</translation>
    </message>
    <message>
        <source>What the letter counts for by law.</source>
        <translation>Wat de brief waard is volgens de wet.</translation>
    </message>
    <message>
        <source>The five outcomes</source>
        <translation>De vijf uitkomsten</translation>
    </message>
    <message>
        <source>%1: this letter</source>
        <translation>%1: deze brief</translation>
    </message>
    <message>
        <source>What we checked, and what we did not check</source>
        <translation>Wat wij nakeken, en wat niet</translation>
    </message>
    <message>
        <source>Nothing: the file is too large.</source>
        <translation>Niets: het bestand is te groot.</translation>
    </message>
    <message>
        <source>We checked this</source>
        <translation>Dit keken wij na</translation>
    </message>
    <message>
        <source>We did not check this</source>
        <translation>Dit keken wij niet na</translation>
    </message>
    <message>
        <source>Is this letter what was sent?</source>
        <translation>Is deze brief wat de afzender stuurde?</translation>
    </message>
    <message>
        <source>What did we check?</source>
        <translation>Wat keken wij na?</translation>
    </message>
    <message>
        <source>Hide what we checked</source>
        <translation>Verberg wat wij nakeken</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>Since your previous visit, %1: more than %2 new items.</source>
        <translation>Sinds uw vorige bezoek, %1: meer dan %2 nieuwe stukken.</translation>
    </message>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>%n nieuwe brief</numerusform>
            <numerusform>%n nieuwe brieven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n nieuwe melding</numerusform>
            <numerusform>%n nieuwe meldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since your previous visit, %1: %2.</source>
        <translation>Sinds uw vorige bezoek, %1: %2.</translation>
    </message>
    <message>
        <source>Since your previous visit, %1: nothing new.</source>
        <translation>Sinds uw vorige bezoek, %1: niets nieuws.</translation>
    </message>
    <message>
        <source>Since your previous visit, %1: nothing new from the sources that answered.</source>
        <translation>Sinds uw vorige bezoek, %1: niets nieuws van de bronnen die antwoordden.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s), certificate(s) or bill(s)</source>
        <translation>
            <numerusform>%n nieuw dossier, attest of rekening</numerusform>
            <numerusform>%n nieuwe dossiers, attesten of rekeningen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <comment>subject</comment>
        <translation>‘%1’ is veranderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n things changed, “%1” last.</source>
        <translation>
            <numerusform>%n zaak is veranderd, ‘%1’ het laatst.</numerusform>
            <numerusform>%n zaken zijn veranderd, ‘%1’ het laatst.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 things changed, “%2” last.</source>
        <translation>Meer dan %1 zaken zijn veranderd, ‘%2’ het laatst.</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>The file is larger than 256 kB.</source>
        <translation>Het bestand is groter dan 256 kB.</translation>
    </message>
    <message>
        <source>A source file describes one source in a few lines; check that this is the right file.</source>
        <translation>Een bronbestand beschrijft één bron in enkele regels; kijk na of dit het juiste bestand is.</translation>
    </message>
    <message>
        <source>This is not JSON: at character %1, %2.</source>
        <translation>Dit is geen JSON: bij teken %1, %2.</translation>
    </message>
    <message>
        <source>Mend the text at that place.</source>
        <translation>Verbeter de tekst op die plaats.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Dit is geen JSON: %1.</translation>
    </message>
    <message>
        <source>The file is JSON, but not an object.</source>
        <translation>Het bestand is JSON, maar geen object.</translation>
    </message>
    <message>
        <source>Put everything between { and }.</source>
        <translation>Zet alles tussen { en }.</translation>
    </message>
    <message>
        <source>This member was already written on line %1.</source>
        <translation>Dit stond al op regel %1.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Bewaar een van de twee.</translation>
    </message>
    <message>
        <source>A national number does not belong in a source file.</source>
        <translation>Een rijksregisternummer hoort niet in een bronbestand.</translation>
    </message>
    <message>
        <source>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</source>
        <translation>Haal het hier weg, zet het in de sleutelbos met &apos;overzichtctl secret set NAME&apos;, en schrijf &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</translation>
    </message>
    <message>
        <source>A token or password does not belong in a source file.</source>
        <translation>Een token of wachtwoord hoort niet in een bronbestand.</translation>
    </message>
    <message>
        <source>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;tokenFrom&quot;: &quot;keystore:NAME&quot; in signIn.</source>
        <translation>Haal het hier weg, zet het in de sleutelbos met &apos;overzichtctl secret set NAME&apos;, en schrijf &quot;tokenFrom&quot;: &quot;keystore:NAME&quot; in signIn.</translation>
    </message>
    <message>
        <source>This member is not known here.</source>
        <translation>Dit is hier niet bekend.</translation>
    </message>
    <message>
        <source>Remove it; known are: %1.</source>
        <translation>Haal het weg; bekend zijn: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Bedoelt u &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; moet een tekst zijn.</translation>
    </message>
    <message>
        <source>Write a text between double quotes.</source>
        <translation>Schrijf een tekst tussen dubbele aanhalingstekens.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>&quot;%1&quot; moet een object zijn.</translation>
    </message>
    <message>
        <source>Put its members between { and }.</source>
        <translation>Zet de delen ervan tussen { en }.</translation>
    </message>
    <message>
        <source>&quot;source&quot; is missing: the name this source is known by.</source>
        <translation>&quot;source&quot; ontbreekt: de naam van deze bron.</translation>
    </message>
    <message>
        <source>Add &quot;source&quot;: lower-case letters, digits and &apos;-&apos;, at most 40.</source>
        <translation>Voeg &quot;source&quot; toe: kleine letters, cijfers en &apos;-&apos;, hoogstens 40.</translation>
    </message>
    <message>
        <source>This cannot be the id of a source.</source>
        <translation>Dit kan niet de naam van een bron zijn.</translation>
    </message>
    <message>
        <source>Use 1 to 40 lower-case letters, digits and &apos;-&apos;.</source>
        <translation>Gebruik 1 tot 40 kleine letters, cijfers en &apos;-&apos;.</translation>
    </message>
    <message>
        <source>&quot;protocol&quot; is missing: the language this source speaks.</source>
        <translation>&quot;protocol&quot; ontbreekt: de taal die deze bron spreekt.</translation>
    </message>
    <message>
        <source>Add &quot;protocol&quot;; known are: %1.</source>
        <translation>Voeg &quot;protocol&quot; toe; bekend zijn: %1.</translation>
    </message>
    <message>
        <source>This protocol is not known.</source>
        <translation>Dit protocol is niet bekend.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekend zijn: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Known are: %2.</source>
        <translation>Bedoelt u &quot;%1&quot;? Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>&quot;demo&quot; must be true or false.</source>
        <translation>&quot;demo&quot; moet true of false zijn.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation>Schrijf true of false, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>&quot;name&quot; is missing: what people call this source.</source>
        <translation>&quot;name&quot; ontbreekt: hoe mensen deze bron noemen.</translation>
    </message>
    <message>
        <source>Add &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, with fr, de and en where there are.</source>
        <translation>Voeg &quot;name&quot; toe: {&quot;nl&quot;: &quot;…&quot;}, met fr, de en en waar die er zijn.</translation>
    </message>
    <message>
        <source>This name is too long, or has characters that cannot be seen.</source>
        <translation>Deze naam is te lang, of heeft onzichtbare tekens.</translation>
    </message>
    <message>
        <source>Use at most %1 ordinary characters.</source>
        <translation>Gebruik hoogstens %1 gewone tekens.</translation>
    </message>
    <message>
        <source>&quot;name&quot; is in no language.</source>
        <translation>&quot;name&quot; is in geen enkele taal.</translation>
    </message>
    <message>
        <source>Add at least &quot;nl&quot;.</source>
        <translation>Voeg minstens &quot;nl&quot; toe.</translation>
    </message>
    <message>
        <source>This is not a whole address.</source>
        <translation>Dit is geen volledig adres.</translation>
    </message>
    <message>
        <source>Write it as &quot;https://host/path&quot;.</source>
        <translation>Schrijf het als &quot;https://host/pad&quot;.</translation>
    </message>
    <message>
        <source>http is not protected against eavesdropping; it is allowed to this computer itself only.</source>
        <translation>http is niet beschermd tegen afluisteren; het mag alleen naar deze computer zelf.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Gebruik https.</translation>
    </message>
    <message>
        <source>Only https addresses can be used.</source>
        <translation>Alleen https-adressen kunnen gebruikt worden.</translation>
    </message>
    <message>
        <source>A user name or password stands in the address.</source>
        <translation>Er staat een gebruikersnaam of wachtwoord in het adres.</translation>
    </message>
    <message>
        <source>Remove it; a token goes in the key store and is named by signIn.tokenFrom.</source>
        <translation>Haal het weg; een token staat in de sleutelbos en signIn.tokenFrom noemt het.</translation>
    </message>
    <message>
        <source>The address has a part after &apos;?&apos; or &apos;#&apos;.</source>
        <translation>Het adres heeft een deel na &apos;?&apos; of &apos;#&apos;.</translation>
    </message>
    <message>
        <source>Write only what stands before the protocol&apos;s own paths.</source>
        <translation>Schrijf alleen wat voor de eigen paden van het protocol staat.</translation>
    </message>
    <message>
        <source>This is not an enterprise number: its check digits do not fit.</source>
        <translation>Dit is geen ondernemingsnummer: de controlecijfers kloppen niet.</translation>
    </message>
    <message>
        <source>Write the ten digits of the KBO number, such as &quot;0316380841&quot;.</source>
        <translation>Schrijf de tien cijfers van het KBO-nummer, zoals &quot;0316380841&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must say where the secret is kept, never the secret itself.</source>
        <translation>&quot;%1&quot; moet zeggen waar het geheim bewaard wordt, nooit het geheim zelf.</translation>
    </message>
    <message>
        <source>Write &quot;keystore:NAME&quot;, or &quot;env:NAME&quot; for tests and servers; a name has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</source>
        <translation>Schrijf &quot;keystore:NAME&quot;, of &quot;env:NAME&quot; voor tests en servers; een naam heeft letters, cijfers, &apos;-&apos;, &apos;_&apos; en &apos;.&apos;, hoogstens 64.</translation>
    </message>
    <message>
        <source>A bearer sign-in needs to know where its token is kept.</source>
        <translation>Aanmelden met bearer moet weten waar het token bewaard wordt.</translation>
    </message>
    <message>
        <source>Add &quot;tokenFrom&quot;: &quot;keystore:NAME&quot;.</source>
        <translation>Voeg &quot;tokenFrom&quot;: &quot;keystore:NAME&quot; toe.</translation>
    </message>
    <message>
        <source>Signing in by &quot;oidc&quot; is reserved: this version cannot sign in that way yet.</source>
        <translation>Aanmelden met &quot;oidc&quot; is voorbehouden: deze versie kan dat nog niet.</translation>
    </message>
    <message>
        <source>Use &quot;bearer&quot; with a token from the key store until then.</source>
        <translation>Gebruik tot dan &quot;bearer&quot; met een token uit de sleutelbos.</translation>
    </message>
    <message>
        <source>A token that no sign-in uses.</source>
        <translation>Een token dat nergens voor dient.</translation>
    </message>
    <message>
        <source>Write &quot;kind&quot;: &quot;bearer&quot;, or remove &quot;tokenFrom&quot;.</source>
        <translation>Schrijf &quot;kind&quot;: &quot;bearer&quot;, of haal &quot;tokenFrom&quot; weg.</translation>
    </message>
    <message>
        <source>This kind of sign-in is not known.</source>
        <translation>Deze manier van aanmelden is niet bekend.</translation>
    </message>
    <message>
        <source>Use &quot;none&quot; or &quot;bearer&quot;.</source>
        <translation>Gebruik &quot;none&quot; of &quot;bearer&quot;.</translation>
    </message>
    <message>
        <source>&quot;allowedHosts&quot; must be a list.</source>
        <translation>&quot;allowedHosts&quot; moet een lijst zijn.</translation>
    </message>
    <message>
        <source>Write [&quot;host&quot;, &quot;host:port&quot;].</source>
        <translation>Schrijf [&quot;host&quot;, &quot;host:port&quot;].</translation>
    </message>
    <message>
        <source>This is not the name of one host.</source>
        <translation>Dit is niet de naam van één host.</translation>
    </message>
    <message>
        <source>Write &quot;host&quot; or &quot;host:port&quot;, without https://, path or *.</source>
        <translation>Schrijf &quot;host&quot; of &quot;host:port&quot;, zonder https://, pad of *.</translation>
    </message>
    <message>
        <source>&quot;providers&quot; must be a list.</source>
        <translation>&quot;providers&quot; moet een lijst zijn.</translation>
    </message>
    <message>
        <source>Write [{&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}].</source>
        <translation>Schrijf [{&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}].</translation>
    </message>
    <message>
        <source>Only the ebox protocol has message providers.</source>
        <translation>Alleen het protocol ebox heeft aanbieders van berichten.</translation>
    </message>
    <message>
        <source>Remove &quot;providers&quot;, and give the address as &quot;baseUrl&quot;.</source>
        <translation>Haal &quot;providers&quot; weg, en geef het adres als &quot;baseUrl&quot;.</translation>
    </message>
    <message>
        <source>A provider must be an object.</source>
        <translation>Een aanbieder moet een object zijn.</translation>
    </message>
    <message>
        <source>Write {&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}.</source>
        <translation>Schrijf {&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}.</translation>
    </message>
    <message>
        <source>A provider needs an &quot;id&quot; of 1 to 100 ordinary characters.</source>
        <translation>Een aanbieder heeft een &quot;id&quot; van 1 tot 100 gewone tekens nodig.</translation>
    </message>
    <message>
        <source>Use the id from the federation&apos;s list of providers.</source>
        <translation>Gebruik de id uit de lijst van aanbieders van de federatie.</translation>
    </message>
    <message>
        <source>Another provider has this id too.</source>
        <translation>Een andere aanbieder heeft ook deze id.</translation>
    </message>
    <message>
        <source>A provider needs a &quot;baseUrl&quot;.</source>
        <translation>Een aanbieder heeft een &quot;baseUrl&quot; nodig.</translation>
    </message>
    <message>
        <source>Add what stands before /ebox/messages.</source>
        <translation>Voeg toe wat voor /ebox/messages staat.</translation>
    </message>
    <message>
        <source>One name is used for a secret in the key store and for another in the environment.</source>
        <translation>Eén naam dient voor een geheim in de sleutelbos en voor een ander in de omgeving.</translation>
    </message>
    <message>
        <source>Give the two secrets different names.</source>
        <translation>Geef de twee geheimen een andere naam.</translation>
    </message>
    <message>
        <source>&quot;baseUrl&quot; is missing: the address of the source.</source>
        <translation>&quot;baseUrl&quot; ontbreekt: het adres van de bron.</translation>
    </message>
    <message>
        <source>Add &quot;baseUrl&quot; (what stands before /messageProviders), or fixed &quot;providers&quot;.</source>
        <translation>Voeg &quot;baseUrl&quot; toe (wat voor /messageProviders staat), of vaste &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;baseUrl&quot;: &quot;https://…&quot;.</source>
        <translation>Voeg &quot;baseUrl&quot;: &quot;https://…&quot; toe.</translation>
    </message>
    <message>
        <source>Write &quot;offers&quot;: [&quot;certificates&quot;, &quot;forms&quot;], or one of the two; without it both are asked.</source>
        <translation>Schrijf &quot;offers&quot;: [&quot;certificates&quot;, &quot;forms&quot;], of een van de twee; zonder wordt naar beide gevraagd.</translation>
    </message>
    <message>
        <source>&quot;burgerprofiel&quot; has a member that is not known.</source>
        <translation>In &quot;burgerprofiel&quot; staat een naam die niet gekend is.</translation>
    </message>
    <message>
        <source>&quot;offers&quot; must be a list of what this source offers.</source>
        <translation>&quot;offers&quot; moet een lijst zijn van wat deze bron aanbiedt.</translation>
    </message>
    <message>
        <source>A source of this protocol offers certificates, forms or both; this is neither.</source>
        <translation>Een bron van dit protocol biedt attesten, formulieren of beide aan; dit is geen van beide.</translation>
    </message>
    <message>
        <source>Certificates are asked by national number, and the file does not say where that is kept.</source>
        <translation>Attesten worden gevraagd met het rijksregisternummer. Het bestand zegt niet waar dat bewaard is.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}; or, if it has forms only, &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</source>
        <translation>Voeg toe: &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAAM&quot;}; of, als zij alleen formulieren heeft, &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</translation>
    </message>
    <message>
        <source>Certificates are of a person: they do not belong between those of an organisation.</source>
        <translation>Attesten zijn van een persoon: zij horen niet bij een organisatie.</translation>
    </message>
    <message>
        <source>Take &quot;for&quot; away; or, if it has forms only, write &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</source>
        <translation>Haal &quot;for&quot; weg; of schrijf, als zij alleen formulieren heeft, &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</translation>
    </message>
    <message>
        <source>The address goes on into the protocol&apos;s own paths.</source>
        <translation>Het adres loopt door tot in de eigen paden van het protocol.</translation>
    </message>
    <message>
        <source>Write only what stands before %1.</source>
        <translation>Schrijf alleen wat voor %1 staat.</translation>
    </message>
    <message>
        <source>Write &quot;sources&quot;: [&quot;VAPH&quot;, …] with the names by which MAGDA knows them; or leave it out, and all of them are asked.</source>
        <translation>Schrijf &quot;sources&quot;: [&quot;VAPH&quot;, …] met de namen waaronder MAGDA ze kent. Laat u het weg, dan vragen wij het aan allemaal.</translation>
    </message>
    <message>
        <source>&quot;magda&quot; has a member that is not known.</source>
        <translation>&quot;magda&quot; bevat iets dat wij niet kennen.</translation>
    </message>
    <message>
        <source>&quot;sources&quot; must be a list of at most %1 sources.</source>
        <translation>&quot;sources&quot; moet een lijst zijn van hoogstens %1 bronnen.</translation>
    </message>
    <message>
        <source>This cannot be the name of a source: 1 to 120 letters, digits and signs of an address.</source>
        <translation>Dit kan geen naam van een bron zijn: 1 tot 120 letters, cijfers en tekens van een adres.</translation>
    </message>
    <message>
        <source>This source is named twice, which MAGDA refuses.</source>
        <translation>Deze bron staat er twee keer. MAGDA weigert dat.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>Haal een van de twee weg.</translation>
    </message>
    <message>
        <source>Cases are asked by national number, and the file does not say where that is kept.</source>
        <translation>Dossiers worden met het rijksregisternummer gevraagd. Het bestand zegt niet waar dat staat.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</source>
        <translation>Voeg &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAAM&quot;} toe.</translation>
    </message>
    <message>
        <source>Cases are of a person: they do not belong between those of an organisation.</source>
        <translation>Dossiers zijn van een persoon. Zij horen niet bij die van een organisatie.</translation>
    </message>
    <message>
        <source>Take &quot;for&quot; away.</source>
        <translation>Haal &quot;for&quot; weg.</translation>
    </message>
    <message>
        <source>Another source is known by this name, and it is not at this address or speaks another protocol.</source>
        <translation>Een andere bron is bekend onder deze naam. Die staat niet op dit adres, of spreekt een ander protocol.</translation>
    </message>
    <message>
        <source>Give this source a name of its own. Is it your own gateway to that source? Then the manager of this computer adds its host to the sender register.</source>
        <translation>Geef deze bron een eigen naam. Is dit uw eigen toegang tot die bron? Dan zet de beheerder van deze computer de host ervan in het afzenderregister.</translation>
    </message>
    <message>
        <source>Write &quot;activation&quot;: {&quot;baseUrl&quot;: &quot;https://…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}} with where the eBox can be turned on and who does that; or leave it out, and the official page opens.</source>
        <translation>Schrijf &quot;activation&quot;: {&quot;baseUrl&quot;: &quot;https://…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}}: waar de eBox aan kan en wie dat doet. Of laat het weg, dan gaat de officiële pagina open.</translation>
    </message>
    <message>
        <source>&quot;activation&quot; must be an object.</source>
        <translation>&quot;activation&quot; moet een object zijn.</translation>
    </message>
    <message>
        <source>This host is not among those that this source may ask.</source>
        <translation>Deze host staat niet bij de hosts die deze bron mag vragen.</translation>
    </message>
    <message>
        <source>Add it to &quot;allowedHosts&quot;.</source>
        <translation>Zet hem bij &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>This cannot be shown as a name: it is empty, too long, or hides something.</source>
        <translation>Dit kan geen naam zijn: het is leeg, te lang, of verbergt iets.</translation>
    </message>
    <message>
        <source>Who turns the eBox on is not named.</source>
        <translation>Er staat niet wie de eBox aanzet.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Dit moet true of false zijn.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>an unknown moment</source>
        <translation>een onbekend tijdstip</translation>
    </message>
    <message>
        <source>Cannot be reached since %1</source>
        <translation>Niet bereikbaar sinds %1</translation>
    </message>
    <message>
        <source>Asks you to sign in again, since %1</source>
        <translation>Vraagt u om opnieuw aan te melden, sinds %1</translation>
    </message>
    <message>
        <source>Refuses our question since %1</source>
        <translation>Weigert onze vraag sinds %1</translation>
    </message>
    <message>
        <source>Gives an answer we cannot trust, since %1</source>
        <translation>Geeft sinds %1 een antwoord dat wij niet vertrouwen</translation>
    </message>
    <message>
        <source>Not yet allowed: %1</source>
        <translation>Nog niet toegelaten: %1</translation>
    </message>
    <message>
        <source>This provider is new. Its address does not stand in the source file, so it gets no key.</source>
        <translation>Deze aanbieder is nieuw. Zijn adres staat niet in het bronbestand. Daarom krijgt hij geen sleutel.</translation>
    </message>
    <message>
        <source>Planned maintenance until %1</source>
        <translation>Gepland onderhoud tot %1</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Gepland onderhoud</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · stand van %2</translation>
    </message>
    <message>
        <source>Asks us to wait until %1</source>
        <translation>Vraagt ons te wachten tot %1</translation>
    </message>
    <message>
        <source>Asks us to wait</source>
        <translation>Vraagt ons te wachten</translation>
    </message>
    <message>
        <source>Older: last updated %1</source>
        <translation>Ouder: laatst bijgewerkt %1</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Nog niet opgehaald</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Bijgewerkt %1</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Niet meer actief</translation>
    </message>
    <message>
        <source>Planned maintenance: %1, from %2 to %3.</source>
        <translation>Gepland onderhoud: %1, van %2 tot %3.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Busy: %1 of %2 letters</source>
        <translation>Bezig: %1 van %2 brieven</translation>
    </message>
    <message numerus="yes">
        <source>Busy: %n letter(s) so far</source>
        <translation>
            <numerusform>Bezig: al %n brief</numerusform>
            <numerusform>Bezig: al %n brieven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) ask your attention.</source>
        <translation>
            <numerusform>Eén zaak vraagt uw aandacht.</numerusform>
            <numerusform>%n zaken vragen uw aandacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing you must do now.</source>
        <translation>U moet nu niets doen.</translation>
    </message>
    <message>
        <source>We do not know yet whether you must do something.</source>
        <translation>Wij weten nog niet of u iets moet doen.</translation>
    </message>
    <message>
        <source>Its key no longer works.</source>
        <translation>De sleutel werkt niet meer.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Nog niet volledig</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how a provider fails, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>providers, how they fail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No mailbox that is active</source>
        <translation>Geen brievenbus die actief is</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) came in that we could not read.</source>
        <translation>
            <numerusform>Er kwam %n stuk binnen dat wij niet konden lezen.</numerusform>
            <numerusform>Er kwamen %n stukken binnen die wij niet konden lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mailbox was asked yet, so we do not know whether you must do something.</source>
        <translation>Wij konden nog geen enkele brievenbus bevragen. Daarom weten wij niet of u iets moet doen.</translation>
    </message>
    <message>
        <source>Not working since %1</source>
        <translation>Werkt niet sinds %1</translation>
    </message>
    <message>
        <source>Not asked: its source file has a mistake</source>
        <translation>Niet gevraagd: in het bronbestand staat een fout</translation>
    </message>
    <message>
        <source>Not active yet. Begins on %1.</source>
        <translation>Nog niet actief. Begint op %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not read</source>
        <comment>updated when, things that could not be read</comment>
        <translation>
            <numerusform>%1 · %n niet gelezen</numerusform>
            <numerusform>%1 · %n niet gelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only links to what you can start there</source>
        <translation>Alleen links naar wat u daar kan starten</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) it is not clear how they stand.</source>
        <translation>
            <numerusform>Van %n dossier is de stand niet duidelijk.</numerusform>
            <numerusform>Van %n dossiers is de stand niet duidelijk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>De databank is beschadigd: %1</translation>
    </message>
    <message>
        <source>A line of %1 refers to a line of %2 that is not there.</source>
        <translation>Een regel van %1 verwijst naar een regel van %2 die er niet is.</translation>
    </message>
    <message>
        <source>A saved content of item %1 is missing.</source>
        <translation>Een bewaarde inhoud van stuk %1 ontbreekt.</translation>
    </message>
    <message>
        <source>A saved content of item %1 is not what was saved.</source>
        <translation>Een bewaarde inhoud van stuk %1 is niet meer wat bewaard werd.</translation>
    </message>
    <message>
        <source>%1 items that no source told of.</source>
        <translation>%1 stukken waar geen bron van sprak.</translation>
    </message>
    <message>
        <source>%1 items without their contents.</source>
        <translation>%1 stukken zonder hun inhoud.</translation>
    </message>
    <message>
        <source>%1 items that search cannot find.</source>
        <translation>%1 stukken die zoeken niet vindt.</translation>
    </message>
    <message>
        <source>%1 entries of search without an item.</source>
        <translation>%1 zoekregels zonder stuk.</translation>
    </message>
    <message>
        <source>%1 feeds whose position does not fit.</source>
        <translation>%1 feeds met een positie die niet past.</translation>
    </message>
    <message>
        <source>%1 counters that are not right.</source>
        <translation>%1 tellers die niet kloppen.</translation>
    </message>
    <message>
        <source>%1 feeds that count their items wrong.</source>
        <translation>%1 feeds die hun stukken verkeerd tellen.</translation>
    </message>
    <message>
        <source>%1 items that cannot be read.</source>
        <translation>%1 stukken die onleesbaar zijn.</translation>
    </message>
    <message>
        <source>The search index is damaged: %1</source>
        <translation>De zoekindex is beschadigd: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>We know this sender by its number %1, not by its name.</source>
        <translation>Wij kennen deze afzender aan zijn nummer %1, niet aan zijn naam.</translation>
    </message>
    <message>
        <source>No source gives a name for this sender. We only know the number %1.</source>
        <translation>Geen enkele bron geeft een naam voor deze afzender. Wij kennen alleen het nummer %1.</translation>
    </message>
    <message>
        <source>%1 gives this name for number %2. The number is not in our own list, so we cannot confirm it.</source>
        <translation>%1 geeft deze naam bij nummer %2. Het nummer staat niet in onze eigen lijst. Daarom kunnen wij de naam niet bevestigen.</translation>
    </message>
    <message>
        <source>Nothing more: you have paid this</source>
        <translation>Niets meer: u hebt dit betaald</translation>
    </message>
    <message>
        <source>Nothing more: this is done</source>
        <translation>Niets meer: dit is klaar</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Betaal %1</translation>
    </message>
    <message>
        <source>Pay. The letter says how much</source>
        <translation>Betaal. In de brief staat hoeveel</translation>
    </message>
    <message>
        <source>Answer this letter</source>
        <translation>Antwoord op deze brief</translation>
    </message>
    <message>
        <source>The letter says it</source>
        <translation>Dat staat in de brief</translation>
    </message>
    <message>
        <source>Be there. The letter says where</source>
        <translation>Kom langs. In de brief staat waar</translation>
    </message>
    <message>
        <source>Nothing. You may have a look</source>
        <translation>Niets. U mag eens kijken</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Lees de brief</translation>
    </message>
    <message>
        <source>The letter counts, also unread</source>
        <translation>De brief telt, ook ongelezen</translation>
    </message>
    <message>
        <source>This letter counts as received, also if you don&apos;t open it.</source>
        <translation>Deze brief telt als ontvangen, ook als u hem niet opent.</translation>
    </message>
    <message>
        <source>This letter expired at its source on %1. What we saved stays here.</source>
        <translation>Deze brief verviel bij de bron op %1. Wat wij bewaarden, blijft hier.</translation>
    </message>
    <message>
        <source>This letter disappears at its source today.</source>
        <translation>Deze brief verdwijnt vandaag bij de bron.</translation>
    </message>
    <message numerus="yes">
        <source>This letter disappears at its source in %n day(s), on %1.</source>
        <translation>
            <numerusform>Deze brief verdwijnt over %n dag bij de bron, op %1.</numerusform>
            <numerusform>Deze brief verdwijnt over %n dagen bij de bron, op %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 kB</source>
        <translation>minder dan 1 kB</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Checked: unchanged since the sender published it (SHA-256).</source>
        <translation>Nagekeken: niets veranderde sinds de afzender dit plaatste (SHA-256).</translation>
    </message>
    <message>
        <source>We cannot reach %1 now. Try again later.</source>
        <translation>Wij kunnen %1 nu niet bereiken. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in again.</source>
        <translation>%1 vraagt u om opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>%1 refuses to give this.</source>
        <translation>%1 weigert dit te geven.</translation>
    </message>
    <message>
        <source>This is no longer at %1.</source>
        <translation>Dit staat niet meer bij %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is busy. Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 is bezig. Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>%1 is bezig. Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is busy. Try again later.</source>
        <translation>%1 is bezig. Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestopt. Er is niets bewaard.</translation>
    </message>
    <message>
        <source>also via %1</source>
        <translation>ook via %1</translation>
    </message>
    <message>
        <source>hidden at the source</source>
        <translation>verborgen bij de bron</translation>
    </message>
    <message>
        <source>Unread, %1</source>
        <translation>Ongelezen, %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>niet bevestigd</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sender, confirmed or not</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, short month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day of the month, short month, year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gisteren %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day of the month, long month, year</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>day, hour</comment>
        <translation>tot %1, %2</translation>
    </message>
    <message>
        <source>until and including %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>vandaag is de laatste dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation>Aangetekende brief</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>Officieel document</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>You have to do something</source>
        <translation>U moet iets doen</translation>
    </message>
    <message>
        <source>We are working on it</source>
        <translation>Wij zijn bezig</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Klad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Ter info</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>In verwerking</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>You put this with the notices.</source>
        <translation>U zette dit bij de meldingen.</translation>
    </message>
    <message>
        <source>You put this with the documents.</source>
        <translation>U zette dit bij de documenten.</translation>
    </message>
    <message>
        <source>This is registered mail. That is always an official document.</source>
        <translation>Dit is een aangetekende brief. Dat is altijd een officieel document.</translation>
    </message>
    <message>
        <source>This sender sends official documents of this type.</source>
        <translation>Deze afzender stuurt zo officiële documenten.</translation>
    </message>
    <message>
        <source>The letter itself comes with this message.</source>
        <translation>De brief zelf zit bij dit bericht.</translation>
    </message>
    <message>
        <source>This message only says where you can look something up.</source>
        <translation>Dit bericht zegt alleen waar u iets kan bekijken.</translation>
    </message>
    <message>
        <source>We are not sure, so we treat it as an official document.</source>
        <translation>Wij zijn niet zeker. Daarom tonen wij het als officieel document.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>afzender niet bevestigd</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <translation>niet meer bij de bron</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Nog niet opgehaald</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Older data</source>
        <translation>Oudere gegevens</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Niet bereikbaar</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Gepland onderhoud</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>In fout</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Meld u opnieuw aan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Not yet allowed</source>
        <translation>Nog niet toegelaten</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Niet meer actief</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>nog niet opgehaald</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>goed tot %1</translation>
    </message>
    <message>
        <source>Last updated %1. You can still read everything from before.</source>
        <translation>Laatst bijgewerkt %1. Wat ervoor kwam, kan u nog lezen.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>Er werd nog niets opgehaald.</translation>
    </message>
    <message>
        <source>Not yet fetched.</source>
        <translation>Nog niet opgehaald.</translation>
    </message>
    <message>
        <source>Up to date: %1.</source>
        <translation>Bijgewerkt: %1.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>net</translation>
    </message>
    <message>
        <source>This is older than it should be. %1</source>
        <translation>Dit is ouder dan het hoort. %1</translation>
    </message>
    <message>
        <source>Planned maintenance until %1. %2</source>
        <translation>Gepland onderhoud tot %1. %2</translation>
    </message>
    <message>
        <source>Planned maintenance. %1</source>
        <translation>Gepland onderhoud. %1</translation>
    </message>
    <message>
        <source>This source is no longer active. What it sent stays here.</source>
        <translation>Deze bron is niet meer actief. Wat zij stuurde, blijft hier.</translation>
    </message>
    <message>
        <source>No sources are linked yet.</source>
        <translation>Er zijn nog geen bronnen gekoppeld.</translation>
    </message>
    <message>
        <source>Last complete check: %1.</source>
        <translation>Laatste volledige controle: %1.</translation>
    </message>
    <message>
        <source>There was no complete check yet.</source>
        <translation>Er was nog geen volledige controle.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>asked, answered, last check</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>We asked %n source(s).</source>
        <translation>
            <numerusform>Wij vroegen %n bron.</numerusform>
            <numerusform>Wij vroegen %n bronnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered.</source>
        <translation>Alle antwoordden.</translation>
    </message>
    <message numerus="yes">
        <source>%n answered.</source>
        <translation>
            <numerusform>%n antwoordde.</numerusform>
            <numerusform>%n antwoordden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source cannot be reached.</source>
        <translation>De bron is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check your internet connection. We keep trying.</source>
        <translation>Kijk uw internetverbinding na. Wij blijven proberen.</translation>
    </message>
    <message>
        <source>Sign in again, then try once more.</source>
        <translation>Meld u opnieuw aan. Probeer het daarna nog eens.</translation>
    </message>
    <message>
        <source>The source refuses this.</source>
        <translation>De bron weigert dit.</translation>
    </message>
    <message>
        <source>Ask the sender why, or try again later.</source>
        <translation>Vraag aan de afzender waarom, of probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>This is no longer at the source.</source>
        <translation>Dit staat niet meer bij de bron.</translation>
    </message>
    <message>
        <source>What was saved here stays here.</source>
        <translation>Wat hier bewaard werd, blijft hier.</translation>
    </message>
    <message>
        <source>The source is busy.</source>
        <translation>De bron is bezig.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Probeer het over %1 opnieuw.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The answer is not right, so we did not use it.</source>
        <translation>Het antwoord klopt niet. Wij gebruikten het niet.</translation>
    </message>
    <message>
        <source>Try again. If it stays wrong, tell the sender.</source>
        <translation>Probeer het opnieuw. Blijft het fout, vertel het dan aan de afzender.</translation>
    </message>
    <message>
        <source>It can cost more</source>
        <translation>Het kan meer kosten</translation>
    </message>
    <message>
        <source>This notice expired at its source on %1. What we saved stays here.</source>
        <translation>Deze melding is op %1 vervallen bij de bron. Wat wij bewaarden, blijft hier.</translation>
    </message>
    <message>
        <source>This notice disappears at its source today.</source>
        <translation>Deze melding verdwijnt vandaag bij de bron.</translation>
    </message>
    <message numerus="yes">
        <source>This notice disappears at its source in %n day(s), on %1.</source>
        <translation>
            <numerusform>Deze melding verdwijnt over %n dag bij de bron, op %1.</numerusform>
            <numerusform>Deze melding verdwijnt over %n dagen bij de bron, op %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key store closed</source>
        <translation>Sleutelbos dicht</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Nog geen sleutel</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>nog niet volledig</translation>
    </message>
    <message>
        <source>It is not complete yet. You can read what came in.</source>
        <translation>Dit is nog niet volledig. Wat binnenkwam, kan u lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n bron antwoordde niet.</numerusform>
            <numerusform>%n bronnen antwoordden niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key for this source no longer works.</source>
        <translation>De sleutel voor deze bron werkt niet meer.</translation>
    </message>
    <message>
        <source>Could not be kept</source>
        <translation>Niet bewaard</translation>
    </message>
    <message>
        <source>Saved. No usable fingerprint came with it, so we could not check whether it changed.</source>
        <translation>Bewaard. Er kwam geen bruikbare vingerafdruk mee. Daarom konden wij niet nakijken of er iets veranderde.</translation>
    </message>
    <message>
        <source>No source is linked for this organisation.</source>
        <translation>Voor deze organisatie is geen bron gekoppeld.</translation>
    </message>
    <message>
        <source>We found no mailbox yet that is active. Under Sources you see how each one is doing.</source>
        <translation>Wij vonden nog geen brievenbus die actief is. Bij Bronnen ziet u hoe het met elke bron gaat.</translation>
    </message>
    <message>
        <source>Ask the sender for the letter</source>
        <translation>Vraag de brief aan de afzender</translation>
    </message>
    <message>
        <source>What came cannot be used, so nothing was saved. Try again later; if it stays so, ask the sender.</source>
        <translation>Wat aankwam, is niet bruikbaar. Er werd niets bewaard. Probeer later opnieuw; blijft het zo, vraag het dan aan de afzender.</translation>
    </message>
    <message>
        <source>No key sent</source>
        <translation>Geen sleutel gestuurd</translation>
    </message>
    <message>
        <source>This source is busy.</source>
        <translation>Deze bron is bezig.</translation>
    </message>
    <message>
        <source>We cannot reach this source now.</source>
        <translation>Wij kunnen deze bron nu niet bereiken.</translation>
    </message>
    <message>
        <source>This source gives answers that are not right.</source>
        <translation>Deze bron geeft antwoorden die niet kloppen.</translation>
    </message>
    <message>
        <source>The key for this source no longer works. Sign in again.</source>
        <translation>De sleutel voor deze bron werkt niet meer. Meld u opnieuw aan.</translation>
    </message>
    <message>
        <source>This source refuses our question.</source>
        <translation>Deze bron weigert onze vraag.</translation>
    </message>
    <message>
        <source>This source names a new provider that you have not allowed yet. We send it nothing.</source>
        <translation>Deze bron noemt een nieuwe aanbieder die u nog niet toeliet. Wij sturen er niets naartoe.</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Werkt niet</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets bewaard.</translation>
    </message>
    <message>
        <source>See the notice</source>
        <translation>Kijk in de melding</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>before when</comment>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Kijk in de brief</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <translation>Nog niet actief</translation>
    </message>
    <message>
        <source>Not active yet. Begins on %1.</source>
        <translation>Nog niet actief. Begint op %1.</translation>
    </message>
    <message>
        <source>no end date known</source>
        <translation>geen einddatum bekend</translation>
    </message>
    <message>
        <source>lapsed since %1</source>
        <translation>vervallen sinds %1</translation>
    </message>
    <message>
        <source>valid today for the last time</source>
        <translation>vandaag is de laatste dag</translation>
    </message>
    <message numerus="yes">
        <source>lapses in %n day(s)</source>
        <translation>
            <numerusform>vervalt over %n dag</numerusform>
            <numerusform>vervalt over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until and including %1</source>
        <translation>geldig tot en met %1</translation>
    </message>
    <message>
        <source>looks like %1, but is not confirmed</source>
        <translation>lijkt op %1, maar is niet bevestigd</translation>
    </message>
    <message>
        <source>Do not pay yet. Ask the service first</source>
        <translation>Betaal nog niet. Vraag het eerst aan de dienst</translation>
    </message>
    <message>
        <source>you paid: %1</source>
        <comment>a day</comment>
        <translation>u betaalde: %1</translation>
    </message>
    <message>
        <source>do not pay yet</source>
        <translation>betaal nog niet</translation>
    </message>
    <message>
        <source>check first</source>
        <translation>eerst nagaan</translation>
    </message>
    <message>
        <source>Already paid: the status follows</source>
        <translation>Al betaald: de status volgt</translation>
    </message>
    <message>
        <source>looks like a bill from %1</source>
        <comment>a source</comment>
        <translation>lijkt op een rekening van %1</translation>
    </message>
    <message>
        <source>perhaps paid already</source>
        <translation>misschien al betaald</translation>
    </message>
    <message>
        <source>perhaps told twice</source>
        <comment>a bill</comment>
        <translation>misschien dubbel</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>geldig vanaf %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <translation>
            <numerusform>in %n taal</numerusform>
            <numerusform>in %n talen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Niet alles gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that came could not be read.</source>
        <translation>
            <numerusform>%n ding dat binnenkwam, konden wij niet lezen.</numerusform>
            <numerusform>%n dingen die binnenkwamen, konden wij niet lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>source no longer linked</source>
        <translation>bron niet meer gekoppeld</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), case(s) or bill(s) could not be read, and may ask money: the sum may be too low.</source>
        <translation>
            <numerusform>%n brief, dossier of rekening konden wij niet lezen en kan geld vragen: de som kan te laag zijn.</numerusform>
            <numerusform>%n brieven, dossiers of rekeningen konden wij niet lezen en kunnen geld vragen: de som kan te laag zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>same communication as a bill from %1, another account</source>
        <comment>a source</comment>
        <translation>dezelfde mededeling als een rekening van %1, ander rekeningnummer</translation>
    </message>
    <message>
        <source>perhaps the same as a bill from %1</source>
        <comment>a source</comment>
        <translation>misschien dezelfde als een rekening van %1</translation>
    </message>
    <message>
        <source>asks something else than before</source>
        <translation>vraagt iets anders dan eerst</translation>
    </message>
    <message>
        <source>end not clear</source>
        <translation>einde niet duidelijk</translation>
    </message>
    <message>
        <source>perhaps the same as a bill from %1, one of them names no account</source>
        <comment>a source</comment>
        <translation>misschien dezelfde als een rekening van %1, op een van beide staat geen rekeningnummer</translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn</source>
        <translation>Vraag het eerst na. Misschien is het betaald of ingetrokken</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>eerst navragen</translation>
    </message>
    <message>
        <source>last day not clear</source>
        <translation>laatste dag niet duidelijk</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1</source>
        <translation>Vraag eerst welk rekeningnummer juist is. Betaal dan %1</translation>
    </message>
    <message>
        <source>State not clear</source>
        <translation>Stand niet duidelijk</translation>
    </message>
    <message>
        <source>We do not ask it before %1.</source>
        <translation>Wij vragen ze opnieuw vanaf %1.</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>start the demo town&apos;s servers and link its sources into --home DIR</source>
        <translation>start de servers van de voorbeeldstad en koppel haar bronnen in --home DIR</translation>
    </message>
    <message>
        <source>the linked sources and how they are doing</source>
        <translation>de gekoppelde bronnen en hoe het met hen gaat</translation>
    </message>
    <message>
        <source>unlink a source; what it brought stays</source>
        <translation>ontkoppel een bron; wat zij bracht blijft</translation>
    </message>
    <message>
        <source>keep a source&apos;s answers, redacted unless --raw</source>
        <translation>bewaar de antwoorden van een bron, zonder persoonsgegevens tenzij met --raw</translation>
    </message>
    <message>
        <source>run kept answers again</source>
        <translation>speel bewaarde antwoorden opnieuw af</translation>
    </message>
    <message>
        <source>put a secret from standard input into the key store</source>
        <translation>zet een geheim van de standaardinvoer in de sleutelbos</translation>
    </message>
    <message>
        <source>remove a secret from the key store</source>
        <translation>haal een geheim uit de sleutelbos</translation>
    </message>
    <message>
        <source>ask every feed once what is new</source>
        <translation>vraag elke feed één keer wat er nieuw is</translation>
    </message>
    <message>
        <source>what there is, newest first; --todo by deadline</source>
        <translation>wat er is, nieuwste eerst; --todo volgens termijn</translation>
    </message>
    <message>
        <source>one item whole</source>
        <translation>één stuk helemaal</translation>
    </message>
    <message>
        <source>fetch a content, check it, save it</source>
        <translation>haal een inhoud op, kijk hem na, bewaar hem</translation>
    </message>
    <message>
        <source>is what is stored sound?</source>
        <translation>is alles wat bewaard is in orde?</translation>
    </message>
    <message>
        <source>what could not be read</source>
        <translation>wat niet gelezen kon worden</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Bedoelt u &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Say which command. &apos;overzichtctl help&apos; tells which there are.</source>
        <translation>Zeg welke opdracht. &apos;overzichtctl help&apos; toont ze.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of: %2.</source>
        <translation>&apos;%1&apos; wil een van: %2.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Er is geen opdracht &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--%1 was given twice.</source>
        <translation>--%1 werd twee keer gegeven.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 krijgt geen waarde.</translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation>--%1 wil een waarde.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; heeft geen optie &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>It is used like this: overzichtctl %1</source>
        <translation>Zo gebruikt u het: overzichtctl %1</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3.</source>
        <translation>--%1 wil een geheel getal van %2 tot %3.</translation>
    </message>
    <message>
        <source>Usage: overzichtctl [--home DIR] [--for self|KBO] [--json] COMMAND …</source>
        <translation>Gebruik: overzichtctl [--home DIR] [--for self|KBO] [--json] OPDRACHT …</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done in part; 2 wrong usage; 3 failed, nothing changed.</source>
        <translation>Eindstatus: 0 klaar; 1 deels klaar; 2 verkeerd gebruik; 3 mislukt, niets veranderd.</translation>
    </message>
    <message>
        <source>All that is stored is sound.</source>
        <translation>Alles wat bewaard is, is in orde.</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Er staat niets in quarantaine.</translation>
    </message>
    <message>
        <source>It may be a letter.</source>
        <translation>Het kan een brief zijn.</translation>
    </message>
    <message>
        <source>The demo town never links into your own home: give it a folder with --home DIR.</source>
        <translation>De voorbeeldstad koppelt nooit in uw eigen map: geef haar een map met --home DIR.</translation>
    </message>
    <message>
        <source>The demo town could not start.</source>
        <translation>De voorbeeldstad kon niet starten.</translation>
    </message>
    <message>
        <source>The demo town could not link its sources: %1</source>
        <translation>De voorbeeldstad kon haar bronnen niet koppelen: %1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Ten laatste</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <translation>%1 (voorbeeld)</translation>
    </message>
    <message>
        <source>%1 shown of more than %2.</source>
        <translation>%1 getoond van meer dan %2.</translation>
    </message>
    <message>
        <source>%1 shown of %2.</source>
        <translation>%1 getoond van %2.</translation>
    </message>
    <message>
        <source>Did not answer: %1.</source>
        <translation>Gaf geen antwoord: %1.</translation>
    </message>
    <message>
        <source>--kind wants one of: %1.</source>
        <translation>--kind wil een van: %1.</translation>
    </message>
    <message>
        <source>These are too many words to search for; %1 characters is the most.</source>
        <translation>Dit zijn te veel woorden om te zoeken; hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Say which words to search for.</source>
        <translation>Zeg welke woorden u zoekt.</translation>
    </message>
    <message>
        <source>The file was saved, but cannot be read back: %1</source>
        <translation>Het bestand is bewaard, maar kan niet teruggelezen worden: %1</translation>
    </message>
    <message>
        <source>What was saved is not what the source announced: %1</source>
        <translation>Wat bewaard is, is niet wat de bron aankondigde: %1</translation>
    </message>
    <message>
        <source>Saved and checked: %1 (%2)</source>
        <translation>Bewaard en nagekeken: %1 (%2)</translation>
    </message>
    <message>
        <source>Say where to save it: --out FILE.</source>
        <translation>Zeg waar het bewaard moet worden: --out BESTAND.</translation>
    </message>
    <message>
        <source>--out wants the name of a file, and this is a folder.</source>
        <translation>--out wil de naam van een bestand, en dit is een map.</translation>
    </message>
    <message>
        <source>The folder for --out does not exist.</source>
        <translation>De map voor --out bestaat niet.</translation>
    </message>
    <message>
        <source>--out is not an ordinary file.</source>
        <translation>--out is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>This content could not be fetched.</source>
        <translation>Deze inhoud kon niet opgehaald worden.</translation>
    </message>
    <message>
        <source>A secret&apos;s name has 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;.</source>
        <translation>De naam van een geheim heeft 1 tot 64 letters, cijfers, &apos;-&apos;, &apos;_&apos; of &apos;.&apos;.</translation>
    </message>
    <message>
        <source>Type or paste the secret, then Enter; it is not shown.</source>
        <translation>Tik of plak het geheim, dan Enter; het wordt niet getoond.</translation>
    </message>
    <message>
        <source>Nothing came on standard input; the secret was not changed.</source>
        <translation>Er kwam niets op de standaardinvoer; het geheim is niet veranderd.</translation>
    </message>
    <message>
        <source>This secret is longer than 64 kB; it was not kept.</source>
        <translation>Dit geheim is langer dan 64 kB; het is niet bewaard.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is in the key store.</source>
        <translation>Het geheim &apos;%1&apos; staat in de sleutelbos.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is no longer in the key store.</source>
        <translation>Het geheim &apos;%1&apos; staat niet meer in de sleutelbos.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>afzender</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>onderwerp</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>example</source>
        <translation>voorbeeld</translation>
    </message>
    <message>
        <source>invented by the demo town</source>
        <translation>verzonnen door de voorbeeldstad</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>aangekomen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>toestand</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>in hun woorden</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>ten laatste</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>bedrag</translation>
    </message>
    <message>
        <source>account</source>
        <translation>rekening</translation>
    </message>
    <message>
        <source>does not pass its check</source>
        <translation>doorstaat de controle niet</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>expired at</source>
        <translation>verlopen op</translation>
    </message>
    <message>
        <source>expires at</source>
        <translation>verloopt op</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelezen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>at the source</source>
        <translation>bij de bron</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>registered mail</source>
        <translation>aangetekend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>daar niet meer</translation>
    </message>
    <message>
        <source>put out of sight</source>
        <translation>uit het zicht gezet</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>done by you</source>
        <translation>door u klaar gezet</translation>
    </message>
    <message>
        <source>paid by you</source>
        <translation>door u betaald</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>uw nota</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>main content</source>
        <translation>hoofdinhoud</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>hier bewaard</translation>
    </message>
    <message>
        <source>it is the file that the source announced</source>
        <translation>het is het bestand dat de bron aankondigde</translation>
    </message>
    <message>
        <source>careful: it is another file than the source announced; pay nothing and ask the sender first</source>
        <translation>let op: het is een ander bestand dan de bron aankondigde; betaal niets en vraag het eerst aan de afzender</translation>
    </message>
    <message>
        <source>the source announced no digest of it</source>
        <translation>de bron gaf er geen controlegetal van</translation>
    </message>
    <message>
        <source>its seal is genuine</source>
        <translation>het zegel is echt</translation>
    </message>
    <message>
        <source>it did not change since it was signed, but we do not know the seal as one of the sender; in the certificate stands &apos;%1&apos;</source>
        <translation>er veranderde niets na het tekenen, maar wij kennen het zegel niet als dat van de afzender; in het certificaat staat &apos;%1&apos;</translation>
    </message>
    <message>
        <source>careful: it was changed after it was signed, or its seal is broken; pay nothing and ask the sender first</source>
        <translation>let op: het veranderde na het tekenen, of het zegel is stuk; betaal niets en vraag het eerst aan de afzender</translation>
    </message>
    <message>
        <source>nobody sealed it</source>
        <translation>er zit geen zegel in</translation>
    </message>
    <message>
        <source>it is no PDF, so no seal was looked for</source>
        <translation>het is geen pdf, dus zochten wij geen zegel</translation>
    </message>
    <message>
        <source>its seal could not be checked</source>
        <translation>wij konden het zegel niet nakijken</translation>
    </message>
    <message>
        <source>Content %1, as it is kept here: %2; %3.</source>
        <comment>number, digest, seal</comment>
        <translation>Inhoud %1, zoals hier bewaard: %2; %3.</translation>
    </message>
    <message>
        <source>Not checked: whether a certificate was withdrawn, lists of trusted services, time stamps, and what counts by law.</source>
        <translation>Niet nagekeken: ingetrokken certificaten, lijsten van vertrouwde diensten, tijdstempels, en wat telt volgens de wet.</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Gezien via</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatst</translation>
    </message>
    <message>
        <source>step: %1 %2</source>
        <translation>stap: %1 %2</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Opmerking: %1</translation>
    </message>
    <message>
        <source>The source files were changed, but the store could not take it in yet.</source>
        <translation>De bronbestanden zijn veranderd, maar de opslag kon dat nog niet overnemen.</translation>
    </message>
    <message>
        <source>Linked: %1 (%2). &apos;overzichtctl sync&apos; fetches it.</source>
        <translation>Gekoppeld: %1 (%2). &apos;overzichtctl sync&apos; haalt op.</translation>
    </message>
    <message>
        <source>%1 (%2) was already linked with this same file.</source>
        <translation>%1 (%2) was al gekoppeld met dit bestand.</translation>
    </message>
    <message>
        <source>There is no source &apos;%1&apos; here.</source>
        <translation>Er is hier geen bron &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kan niet gelezen worden: %2</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1.</source>
        <translation>Deze bron kan niet ingesteld worden: %1.</translation>
    </message>
    <message>
        <source>Compare it with the example of its protocol.</source>
        <translation>Vergelijk het met het voorbeeld van zijn protocol.</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; belongs to the source &apos;%2&apos;, which goes to other hosts. A token goes to one place only: give this source a token of its own.</source>
        <translation>Het token &apos;%1&apos; hoort bij de bron &apos;%2&apos;, die naar andere hosts gaat. Een token gaat maar naar één plaats: geef deze bron een eigen token.</translation>
    </message>
    <message>
        <source>The source could not be linked: %1</source>
        <translation>De bron kon niet gekoppeld worden: %1</translation>
    </message>
    <message>
        <source>The source could not be unlinked: %1</source>
        <translation>De bron kon niet ontkoppeld worden: %1</translation>
    </message>
    <message>
        <source>Unlinked: %1. What it brought stays.</source>
        <translation>Ontkoppeld: %1. Wat zij bracht blijft.</translation>
    </message>
    <message>
        <source>Its token &apos;%1&apos; is still in the key store; &apos;overzichtctl secret remove %1&apos; removes it.</source>
        <translation>Haar token &apos;%1&apos; staat nog in de sleutelbos; &apos;overzichtctl secret remove %1&apos; haalt het weg.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Laatst opgehaald</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Stukken</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Veranderd</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>No source is linked here yet. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>Er is hier nog geen bron gekoppeld. Koppel er een met &apos;overzichtctl source add BESTAND&apos;.</translation>
    </message>
    <message>
        <source>%1: not yet fetched. &apos;overzichtctl sync&apos; fetches it.</source>
        <translation>%1: nog niet opgehaald. &apos;overzichtctl sync&apos; haalt op.</translation>
    </message>
    <message>
        <source>This is not the id of an item; &apos;overzichtctl list&apos; shows them.</source>
        <translation>Dit is niet de id van een stuk; &apos;overzichtctl list&apos; toont ze.</translation>
    </message>
    <message>
        <source>There is no item %1 here for &apos;%2&apos;.</source>
        <translation>Er is hier geen stuk %1 voor &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>--for wants &apos;self&apos; or the ten digits of a KBO number.</source>
        <translation>--for wil &apos;self&apos; of de tien cijfers van een KBO-nummer.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Het antwoord kon niet geschreven worden.</translation>
    </message>
    <message>
        <source>action needed</source>
        <translation>u moet iets doen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>wij zijn bezig</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>klad</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>ter info</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>te betalen</translation>
    </message>
    <message>
        <source>being processed</source>
        <translation>in verwerking</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>nog niet opgehaald</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>older</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>niet bereikbaar</translation>
    </message>
    <message>
        <source>planned maintenance</source>
        <translation>gepland onderhoud</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>in fout</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>meld u opnieuw aan</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>not yet allowed</source>
        <translation>nog niet toegelaten</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>niet meer actief</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>attest</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>betaling</translation>
    </message>
    <message>
        <source>because you filed it so</source>
        <translation>omdat u het zo plaatste</translation>
    </message>
    <message>
        <source>because it is registered mail</source>
        <translation>omdat het aangetekend is</translation>
    </message>
    <message>
        <source>because of what is known about this kind of letter</source>
        <translation>door wat over dit soort brief bekend is</translation>
    </message>
    <message>
        <source>because it holds a letter</source>
        <translation>omdat er een brief in zit</translation>
    </message>
    <message>
        <source>because it refers to another place</source>
        <translation>omdat het naar een andere plaats verwijst</translation>
    </message>
    <message>
        <source>because nothing says otherwise</source>
        <translation>omdat niets anders zegt</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>Niet bereikbaar.</translation>
    </message>
    <message>
        <source>The token is missing or no longer good.</source>
        <translation>Het token ontbreekt of werkt niet meer.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Het werd geweigerd.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Het is er niet meer.</translation>
    </message>
    <message>
        <source>It is busy; try again later.</source>
        <translation>Het is bezig; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The answer cannot be trusted.</source>
        <translation>Het antwoord is niet te vertrouwen.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Het werd gestopt.</translation>
    </message>
    <message>
        <source>Last time all answered: %1.</source>
        <translation>Laatste keer dat alle antwoordden: %1.</translation>
    </message>
    <message>
        <source>There was no time yet that all answered.</source>
        <translation>Nog nooit antwoordden alle bronnen.</translation>
    </message>
    <message>
        <source>Nothing was taken out: this folder holds personal data.</source>
        <translation>Er is niets weggelaten: deze map bevat persoonsgegevens.</translation>
    </message>
    <message>
        <source>Personal data was taken out. Look it through before you pass it on.</source>
        <translation>Persoonsgegevens zijn weggelaten. Kijk alles na voor u het doorgeeft.</translation>
    </message>
    <message>
        <source>Say where to keep it: --out DIR.</source>
        <translation>Zeg waar het bewaard moet worden: --out DIR.</translation>
    </message>
    <message>
        <source>The recording could not be kept.</source>
        <translation>De opname kon niet bewaard worden.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Eindigde met</translation>
    </message>
    <message>
        <source>Asked, but not in the recording: %1</source>
        <translation>Gevraagd, maar niet in de opname: %1</translation>
    </message>
    <message>
        <source>Records that could not be read: %1.</source>
        <translation>Stukken die niet gelezen konden worden: %1.</translation>
    </message>
    <message>
        <source>Contents of this item: %1.</source>
        <translation>Inhouden van dit stuk: %1.</translation>
    </message>
    <message>
        <source>Answers kept: %1, in %2.</source>
        <translation>Bewaarde antwoorden: %1, in %2.</translation>
    </message>
    <message>
        <source>Items in all: %1. Digest of what came: %2</source>
        <translation>Stukken in totaal: %1. Vingerafdruk van wat kwam: %2</translation>
    </message>
    <message>
        <source>Feed id</source>
        <translation>Feed-id</translation>
    </message>
    <message>
        <source>Sources asked: %1. Answered: %2.</source>
        <translation>Gevraagde bronnen: %1. Antwoord van: %2.</translation>
    </message>
    <message>
        <source>This is the home of a real person, with real sources or letters; the demo town stays away from it. Give it another --home DIR.</source>
        <translation>Dit is de map van een echte persoon, met echte bronnen of brieven; de voorbeeldstad blijft eruit. Geef een andere --home DIR.</translation>
    </message>
    <message>
        <source>This home belongs to the demo town, where everything is an example. Link a real source in a home of your own, with another --home.</source>
        <translation>Deze map is van de voorbeeldstad. Alles erin is een voorbeeld. Koppel een echte bron in een eigen map, met een andere --home.</translation>
    </message>
    <message>
        <source>A demo town is already running in this home. End it first, or give this one another --home DIR.</source>
        <translation>In deze map draait al een voorbeeldstad. Beëindig die eerst, of geef deze een andere --home MAP.</translation>
    </message>
    <message>
        <source>The demo town cannot write in this home. Give it another --home DIR.</source>
        <translation>De voorbeeldstad kan niet in deze map schrijven. Geef haar een andere --home MAP.</translation>
    </message>
    <message>
        <source>Try again later; what was fetched before stays.</source>
        <translation>Probeer het later opnieuw; wat al opgehaald was, blijft.</translation>
    </message>
    <message>
        <source>Another program is writing in this home. Try again later, or close it.</source>
        <translation>Een ander programma schrijft in deze map. Probeer het later opnieuw, of sluit het.</translation>
    </message>
    <message>
        <source>What is stored in this home cannot be read or written. &apos;overzichtctl check&apos; looks it through.</source>
        <translation>Wat in deze map bewaard is, kan niet gelezen of geschreven worden. &apos;overzichtctl check&apos; kijkt het na.</translation>
    </message>
    <message>
        <source>This home cannot be used. It must be a folder of your own that you may write in; check --home.</source>
        <translation>Deze map is niet bruikbaar. Het moet een eigen map zijn waarin u mag schrijven; kijk --home na.</translation>
    </message>
    <message>
        <source>The key store has no secret under this name.</source>
        <translation>De sleutelbos heeft geen geheim met deze naam.</translation>
    </message>
    <message>
        <source>The source asked us to wait until %1.</source>
        <translation>De bron vroeg om te wachten tot %1.</translation>
    </message>
    <message>
        <source>Try again after it.</source>
        <translation>Probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Probeer het na %1 opnieuw.</translation>
    </message>
    <message>
        <source>It names a new provider that its source file does not allow. Nothing was sent to it.</source>
        <translation>Ze noemt een nieuwe aanbieder die het bronbestand niet toelaat. Er is niets naartoe gestuurd.</translation>
    </message>
    <message>
        <source>It ended on %1. What it sent stays here.</source>
        <translation>Gestopt op %1. Wat gestuurd was, blijft hier.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Begint op %1.</translation>
    </message>
    <message>
        <source>It is no longer listed. What it sent stays here.</source>
        <translation>Niet meer vermeld. Wat gestuurd was, blijft hier.</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>geen sleutelbos</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>nog geen sleutel</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1; --json shows it whole.</source>
        <translation>Vorige versie, vervangen op %1; --json toont ze helemaal.</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1, with subject &apos;%2&apos;; --json shows it whole.</source>
        <translation>Vorige versie, vervangen op %1, met als onderwerp &apos;%2&apos;; --json toont ze helemaal.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bewaard</translation>
    </message>
    <message>
        <source>Records that could not be read: %1. &apos;overzichtctl quarantine&apos; shows them.</source>
        <translation>Stukken die niet leesbaar waren: %1. &apos;overzichtctl quarantine&apos; toont ze.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>niet bewaard</translation>
    </message>
    <message>
        <source>&apos;overzichtctl quarantine&apos; shows what could not.</source>
        <translation>&apos;overzichtctl quarantine&apos; toont wat niet leesbaar was.</translation>
    </message>
    <message>
        <source>Saved; no usable digest came with it, so it could not be checked: %1 (%2)</source>
        <translation>Bewaard; er kwam geen bruikbare vingerafdruk mee om het na te kijken: %1 (%2)</translation>
    </message>
    <message>
        <source>There is already something at %1, and nothing is written over it. Name a folder that is empty or does not exist yet.</source>
        <translation>Er staat al iets op %1, en daar wordt niet over geschreven. Noem een map die leeg is of nog niet bestaat.</translation>
    </message>
    <message>
        <source>The recording could not be kept: its folder cannot be written in. Name another one with --out.</source>
        <translation>De opname kon niet bewaard worden: in de map kan niet geschreven worden. Noem een andere met --out.</translation>
    </message>
    <message>
        <source>There is no folder %1. Name the folder that &apos;overzichtctl source record&apos; made.</source>
        <translation>Er is geen map %1. Noem de map die &apos;overzichtctl source record&apos; maakte.</translation>
    </message>
    <message>
        <source>There is no recording in %1. Name the folder that &apos;overzichtctl source record&apos; made.</source>
        <translation>Er is geen opname in %1. Noem de map die &apos;overzichtctl source record&apos; maakte.</translation>
    </message>
    <message>
        <source>This recording cannot be run: a file of it is damaged or missing. Make it anew with &apos;overzichtctl source record&apos;.</source>
        <translation>Deze opname kan niet afgespeeld worden: een bestand ervan is beschadigd of ontbreekt. Maak ze opnieuw met &apos;overzichtctl source record&apos;.</translation>
    </message>
    <message>
        <source>There is a line break in this secret, and a key is one line. It was not kept; paste the key again, without anything around it.</source>
        <translation>Er staat een regeleinde in dit geheim, en een sleutel is één regel. Het werd niet bewaard; plak de sleutel opnieuw, zonder iets erbij.</translation>
    </message>
    <message>
        <source>For the attention of: %1</source>
        <translation>Ter attentie van: %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Leidt naar: %1</translation>
    </message>
    <message>
        <source>What the sender adds</source>
        <translation>Wat de afzender toevoegt</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>geen waarde</translation>
    </message>
    <message>
        <source>signed, says the sender</source>
        <translation>getekend, zegt de afzender</translation>
    </message>
    <message>
        <source>No source is linked here for yourself. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>Hier is geen bron gekoppeld voor uzelf. Koppel er een met &apos;overzichtctl source add BESTAND&apos;.</translation>
    </message>
    <message>
        <source>No source is linked here for &apos;%1&apos;. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>Hier is geen bron gekoppeld voor &apos;%1&apos;. Koppel er een met &apos;overzichtctl source add BESTAND&apos;.</translation>
    </message>
    <message>
        <source>No mailbox that is active was found yet; &apos;overzichtctl source list&apos; shows why.</source>
        <translation>Er is nog geen brievenbus gevonden die actief is; &apos;overzichtctl source list&apos; toont waarom.</translation>
    </message>
    <message>
        <source>no longer told since %1</source>
        <translation>niet meer gemeld sinds %1</translation>
    </message>
    <message>
        <source>no key sent</source>
        <translation>geen sleutel gestuurd</translation>
    </message>
    <message>
        <source>What came cannot be used.</source>
        <translation>Wat kwam, is niet bruikbaar.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the sender.</source>
        <translation>Probeer het later opnieuw; blijft het zo, vraag het dan aan de afzender.</translation>
    </message>
    <message>
        <source>What was fetched before stays.</source>
        <translation>Wat al opgehaald was, blijft.</translation>
    </message>
    <message>
        <source>The source is busy.</source>
        <translation>De bron is bezig.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Its answers are not right.</source>
        <translation>De antwoorden kloppen niet.</translation>
    </message>
    <message>
        <source>What could be read is kept.</source>
        <translation>Wat leesbaar was, is bewaard.</translation>
    </message>
    <message>
        <source>Its key no longer works.</source>
        <translation>De sleutel werkt niet meer.</translation>
    </message>
    <message>
        <source>Put a new one in with &apos;overzichtctl secret set&apos;.</source>
        <translation>Steek er een nieuwe in met &apos;overzichtctl secret set&apos;.</translation>
    </message>
    <message>
        <source>The source refuses our question.</source>
        <translation>De bron weigert onze vraag.</translation>
    </message>
    <message>
        <source>Ask its owner whether this key may read it.</source>
        <translation>Vraag aan de eigenaar van de bron of deze sleutel het mag lezen.</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>werkt niet</translation>
    </message>
    <message>
        <source>That file exists already: choose another name, or remove it first.</source>
        <translation>Dat bestand bestaat al: kies een andere naam, of verwijder het eerst.</translation>
    </message>
    <message>
        <source>not told; first seen here on %1</source>
        <translation>niet gezegd; hier voor het eerst gezien op %1</translation>
    </message>
    <message>
        <source>%1: not asked, because of the mistake in its file. What it brought before stays.</source>
        <translation>%1: niet bevraagd, door de fout in dit bestand. Wat eerder kwam, blijft.</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gevraagd, nog geen antwoord</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>not active yet</source>
        <translation>nog niet actief</translation>
    </message>
    <message>
        <source>mistake in its file</source>
        <translation>fout in het bestand</translation>
    </message>
    <message>
        <source>Nothing was saved under that name. What came so far is in %1, so that a next try goes on from there.</source>
        <translation>Onder die naam is niets bewaard. Wat al kwam staat in %1, zodat een volgende poging daar verdergaat.</translation>
    </message>
    <message>
        <source>Nothing was saved under that name. What came so far is in %1; a next try begins anew.</source>
        <translation>Onder die naam is niets bewaard. Wat al kwam staat in %1; een volgende poging begint opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>do not pay: the account number is wrong</source>
        <translation>betaal niet: het rekeningnummer klopt niet</translation>
    </message>
    <message>
        <source>do not pay: the structured communication is wrong</source>
        <translation>betaal niet: de gestructureerde mededeling klopt niet</translation>
    </message>
    <message>
        <source>a known account of this sender</source>
        <translation>een gekende rekening van deze afzender</translation>
    </message>
    <message>
        <source>do not pay before you have asked who this is</source>
        <translation>betaal niet voor u weet wie dit is</translation>
    </message>
    <message>
        <source>do not pay: this sender is known with another account</source>
        <translation>betaal niet: wij kennen deze afzender met een andere rekening</translation>
    </message>
    <message>
        <source>we know no account of this sender</source>
        <translation>wij kennen geen rekening van deze afzender</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>let op</translation>
    </message>
    <message>
        <source>looks like %1, but is not confirmed to be</source>
        <translation>lijkt op %1, maar dat is niet bevestigd</translation>
    </message>
    <message>
        <source>payee</source>
        <translation>begunstigde</translation>
    </message>
    <message>
        <source>does a file, and with --against a server, keep every law?</source>
        <translation>houdt een bestand, en met --against een server, elke regel?</translation>
    </message>
    <message>
        <source>the first items as a citizen will see them; nothing is kept</source>
        <translation>het eerste zoals een burger het zal zien; niets wordt bewaard</translation>
    </message>
    <message>
        <source>Only the file was looked at: nobody was asked. Add --against URL to ask a server.</source>
        <translation>Alleen het bestand is bekeken: aan niemand is iets gevraagd. Voeg --against URL toe om een server te vragen.</translation>
    </message>
    <message>
        <source>There is already another file at %1, and nothing is written over it.</source>
        <translation>Er staat al een ander bestand op %1; daar schrijven wij niet over.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Het verslag kon niet geschreven worden: %1</translation>
    </message>
    <message>
        <source>Reports written: %1 and %2.</source>
        <translation>Verslagen geschreven: %1 en %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Er is niets bewaard.</translation>
    </message>
    <message>
        <source>--against wants the address of a server: https://…, or http:// on this machine.</source>
        <translation>--against wil het adres van een server: https://…, of http:// op deze machine.</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>wat de dienst vraagt</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>ready by</source>
        <translation>klaar tegen</translation>
    </message>
    <message>
        <source>%1, as the service aims at</source>
        <translation>%1, dat is het doel van de dienst</translation>
    </message>
    <message>
        <source>ask them</source>
        <translation>vraag het aan</translation>
    </message>
    <message>
        <source>about</source>
        <translation>gaat over</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>geldig vanaf</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>the same message: number %1 of %2</source>
        <translation>hetzelfde bericht: nummer %1 van %2</translation>
    </message>
    <message>
        <source>belongs to dossier %1</source>
        <translation>hoort bij dossier %1</translation>
    </message>
    <message>
        <source>leads to the same page, at %1</source>
        <translation>leidt naar dezelfde pagina, bij %1</translation>
    </message>
    <message>
        <source>the same number at its source: %1</source>
        <translation>hetzelfde nummer bij de bron: %1</translation>
    </message>
    <message>
        <source>you set it apart</source>
        <translation>u zette het apart</translation>
    </message>
    <message>
        <source>%1, through %2: %3</source>
        <comment>subject, source, reasons</comment>
        <translation>%1, via %2: %3</translation>
    </message>
    <message>
        <source>%1 (no longer at its source)</source>
        <translation>%1 (niet meer bij de bron)</translation>
    </message>
    <message>
        <source>Can be paid at: %1</source>
        <translation>U kan betalen bij: %1</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>een link</translation>
    </message>
    <message>
        <source>their own form</source>
        <translation>hun eigen formulier</translation>
    </message>
    <message>
        <source>followed here as a case</source>
        <translation>hier gevolgd als dossier</translation>
    </message>
    <message>
        <source>What can be started</source>
        <translation>Wat u kan starten</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>link a source by its file; --replace puts it in the place of the file it was linked by</source>
        <translation>een bron koppelen met haar bestand; --replace zet het in de plaats van het bestand waarmee ze gekoppeld is</translation>
    </message>
    <message>
        <source>do not pay: the payee has the name of somebody who is known with another account</source>
        <translation>betaal niet: de begunstigde heeft de naam van iemand die met een andere rekening bekend is</translation>
    </message>
    <message>
        <source>looks like the same bill as %1 from %2, which is %3: pay it once</source>
        <translation>lijkt dezelfde rekening als %1 van %2 (%3): betaal ze maar één keer</translation>
    </message>
    <message>
        <source>also to be paid</source>
        <translation>ook nog te betalen</translation>
    </message>
    <message>
        <source>paid, by your word</source>
        <translation>betaald, zegt u</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>op klaar gezet</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>niet duidelijk</translation>
    </message>
    <message>
        <source>Replaced: %1 (%2). What it brought, what you noted and its key stay. &apos;overzichtctl sync&apos; reads it with the new file.</source>
        <translation>Vervangen: %1 (%2). Wat er kwam, wat u noteerde en de sleutel blijven. &apos;overzichtctl sync&apos; leest met het nieuwe bestand.</translation>
    </message>
    <message>
        <source>Another file is already linked as &apos;%1&apos;. &apos;overzichtctl source add FILE --replace&apos; puts this one in its place; what it brought, what you noted and its key stay.</source>
        <translation>Er is al een ander bestand gekoppeld als &apos;%1&apos;. &apos;overzichtctl source add BESTAND --replace&apos; zet dit in de plaats; wat er kwam, wat u noteerde en de sleutel blijven.</translation>
    </message>
    <message>
        <source>This file sends what is kept as &apos;%1&apos; to %2, where the linked one does not send it. Nothing was replaced. Give it another name in the new file, or unlink the source first (&apos;overzichtctl source remove %3&apos;).</source>
        <translation>Dit bestand stuurt wat bewaard is als &apos;%1&apos; naar %2; het gekoppelde bestand doet dat niet. Er is niets vervangen. Geef het een andere naam in het nieuwe bestand, of ontkoppel eerst de bron (&apos;overzichtctl source remove %3&apos;).</translation>
    </message>
    <message>
        <source>not all read</source>
        <translation>niet alles gelezen</translation>
    </message>
    <message>
        <source>careful: like %1</source>
        <translation>let op: zoals %1</translation>
    </message>
    <message>
        <source>do not pay yet</source>
        <translation>betaal nog niet</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>bedrag niet bekend</translation>
    </message>
    <message>
        <source>perhaps paid already</source>
        <translation>misschien al betaald</translation>
    </message>
    <message>
        <source>? before a sender: not confirmed who it is.</source>
        <translation>? bij een afzender: niet bevestigd wie het is.</translation>
    </message>
    <message>
        <source>do not pay: the payee has the name of a known service, and nothing shows that the account is theirs</source>
        <translation>betaal niet: de begunstigde heeft de naam van een bekende dienst, en niets toont dat de rekening van hen is</translation>
    </message>
    <message>
        <source>Careful: the name of %1 looks like %2, and nothing shows that it is theirs.</source>
        <translation>Let op: de naam van %1 lijkt op %2, en niets toont dat ze van hen is.</translation>
    </message>
    <message>
        <source>%1 shown of %2 that were read; there may be more.</source>
        <translation>%1 getoond van de %2 die gelezen zijn; er kunnen er meer zijn.</translation>
    </message>
    <message>
        <source>another account: ask</source>
        <translation>ander rekeningnummer: vraag</translation>
    </message>
    <message>
        <source>perhaps told twice</source>
        <translation>misschien tweemaal gemeld</translation>
    </message>
    <message>
        <source>%1 from %2, which is %3, has the same communication and another account: ask the sender which is right</source>
        <translation>%1 van %2, die %3 is, heeft dezelfde mededeling en een ander rekeningnummer: vraag de afzender welk juist is</translation>
    </message>
    <message>
        <source>perhaps the same bill as %1 from %2, which is %3: is one a reminder of the other? then pay only one</source>
        <translation>misschien dezelfde rekening als %1 van %2, die %3 is: is de ene een herinnering aan de andere? betaal er dan maar een</translation>
    </message>
    <message>
        <source>Belongs to the same case</source>
        <translation>Hoort bij dit dossier</translation>
    </message>
    <message>
        <source>says so; not confirmed</source>
        <translation>zegt dat; niet bevestigd</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>eerder gedaan</translation>
    </message>
    <message>
        <source>%1, what it asked then</source>
        <translation>%1, wat toen gevraagd werd</translation>
    </message>
    <message>
        <source>paid before</source>
        <translation>eerder betaald</translation>
    </message>
    <message>
        <source>This file says &quot;demo&quot;: true: it is an example, and examples stand only in the home of the demo town (&apos;overzichtctl --home DIR demo&apos;). Leave &quot;demo&quot; out when the source is real.</source>
        <translation>Dit bestand zegt &quot;demo&quot;: true: het is een voorbeeld, en voorbeelden staan alleen in de map van de voorbeeldstad (&apos;overzichtctl --home DIR demo&apos;). Laat &quot;demo&quot; weg als de bron echt is.</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>geldig tot</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, a day that cannot be read</source>
        <translation>&apos;%1&apos;, een dag die niet te lezen is</translation>
    </message>
    <message>
        <source>are the decisions about the eBox as they were written?</source>
        <translation>zijn de beslissingen over de eBox nog zoals ze geschreven werden?</translation>
    </message>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Hier werd nog niets beslist.</translation>
    </message>
    <message>
        <source>Decisions before it that are as they were written: %1.</source>
        <translation>Beslissingen daarvoor die nog zijn zoals ze geschreven werden: %1.</translation>
    </message>
    <message>
        <source>Decision %1 is not as it was written, or it is gone. The record of decisions was changed after it was made.</source>
        <translation>Beslissing %1 is niet meer zoals ze geschreven werd, of ze is weg. Het register van beslissingen werd later veranderd.</translation>
    </message>
    <message>
        <source>Decisions kept: %1. None was changed.</source>
        <translation>Bewaarde beslissingen: %1. Geen enkele werd veranderd.</translation>
    </message>
    <message>
        <source>None was taken away either.</source>
        <translation>Er werd er ook geen weggenomen.</translation>
    </message>
    <message>
        <source>Whether the last ones were taken away cannot be seen: the key store does not say how many there were.</source>
        <translation>Of de laatste weggenomen werden, is niet te zien: de sleutelbos zegt niet hoeveel er waren.</translation>
    </message>
    <message>
        <source>Signed with the key of this computer: %1. It shows that nobody without that key changed them; to others it proves nothing more.</source>
        <translation>Getekend met de sleutel van deze computer: %1. Dat toont dat niemand zonder die sleutel ze veranderde; aan anderen bewijst het verder niets.</translation>
    </message>
    <message>
        <source>What is needed to check the decisions is gone or was changed: the name of their key, or the record itself. Whether the decisions were changed cannot be seen.</source>
        <translation>Wat nodig is om de beslissingen na te kijken, is weg of veranderd: de naam van hun sleutel, of het register zelf. Of de beslissingen veranderd zijn, is niet te zien.</translation>
    </message>
    <message>
        <source>The decisions cannot be checked without their key. %1</source>
        <translation>De beslissingen kunnen niet nagekeken worden zonder hun sleutel. %1</translation>
    </message>
    <message>
        <source>paid, you say</source>
        <translation>betaald, zegt u</translation>
    </message>
    <message>
        <source>do not pay: what is told as the account number cannot be read</source>
        <translation>niet betalen: wat als rekeningnummer gegeven is, is niet te lezen</translation>
    </message>
    <message>
        <source>do not pay: what is told as the communication cannot be read</source>
        <translation>niet betalen: wat als mededeling gegeven is, is niet te lezen</translation>
    </message>
    <message>
        <source>do not pay: what is told as the payee&apos;s name cannot be read</source>
        <translation>niet betalen: wat als naam van de begunstigde gegeven is, is niet te lezen</translation>
    </message>
    <message>
        <source>perhaps the same bill as %1 from %2, which is %3: one of them names no account, so nothing shows that it is the same one; if it is, pay it once</source>
        <translation>misschien dezelfde rekening als %1 van %2, die %3 is: op een van beide staat geen rekeningnummer, dus niets toont dat het dezelfde is; is ze dat, betaal ze dan één keer</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>eerst navragen</translation>
    </message>
    <message>
        <source>do not pay before you have asked: they no longer list this bill</source>
        <translation>betaal niet voor u het nagevraagd hebt: zij noemen deze rekening niet meer</translation>
    </message>
    <message>
        <source>they no longer list this bill: perhaps it is paid or withdrawn, ask first</source>
        <translation>zij noemen deze rekening niet meer: misschien is ze betaald of ingetrokken, vraag het eerst na</translation>
    </message>
    <message>
        <source>%1 (source no longer linked)</source>
        <translation>%1 (bron niet meer gekoppeld)</translation>
    </message>
    <message>
        <source>its source is no longer linked: this is how it was last known</source>
        <translation>de bron is niet meer gekoppeld: zo was het de laatste keer bekend</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, a day that cannot be right</source>
        <translation>‘%1’, een dag die niet kan kloppen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of the demo town&apos;s own sources, and this file asks at another address. Give it another name in the file.</source>
        <translation>&apos;%1&apos; is een bron van de voorbeeldstad zelf, en dit bestand vraagt op een ander adres. Geef ze in het bestand een andere naam.</translation>
    </message>
    <message>
        <source>the account was %1, and changed on %2</source>
        <translation>het rekeningnummer was %1, en veranderde op %2</translation>
    </message>
    <message>
        <source>%1: ask which one is right first, by their own site or phone</source>
        <translation>%1: vraag eerst welk juist is, op hun eigen site of per telefoon</translation>
    </message>
    <message>
        <source>the amount was %1, and changed on %2</source>
        <translation>het bedrag was %1, en veranderde op %2</translation>
    </message>
    <message>
        <source>the communication was &apos;%1&apos;, and changed on %2</source>
        <translation>de mededeling was &apos;%1&apos;, en veranderde op %2</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1, that asked %2; --json shows it whole.</source>
        <translation>Eerdere versie, vervangen op %1, die %2 vroeg; --json toont ze helemaal.</translation>
    </message>
    <message>
        <source>account changed: ask</source>
        <translation>rekeningnummer veranderd: vraag</translation>
    </message>
    <message>
        <source>website</source>
        <translation>website</translation>
    </message>
    <message>
        <source>later: %1 %2</source>
        <translation>later: %1 %2</translation>
    </message>
    <message>
        <source>count what other apps announced by e-mail, from .mbox or .eml files</source>
        <translation>tel wat andere apps per e-mail meldden, uit .mbox- of .eml-bestanden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Of known apps</source>
        <translation>Van bekende apps</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>Kept of each: which app, when, and its subject. Not its text.</source>
        <translation>Bewaard van elke e-mail: welke app, wanneer en het onderwerp. Niet de tekst.</translation>
    </message>
    <message>
        <source>The record of decisions is gone. The key store of this computer knows that decisions were kept here; they were taken away, or deleted.</source>
        <translation>Het register van beslissingen is weg. De sleutelbos van deze computer weet dat hier beslissingen bewaard werden. Iemand nam ze weg of wiste ze.</translation>
    </message>
    <message>
        <source>No decision is kept here. Whether one was taken away cannot be seen: the key store cannot be used.</source>
        <translation>Hier wordt geen beslissing bewaard. Of er een weggenomen werd, is niet te zien: de sleutelbos kan niet gebruikt worden.</translation>
    </message>
    <message>
        <source>Decision %1 is not finished: either this program stopped while it was writing, or somebody added something to the record. The decisions before it are whole, and the next decision takes its place.</source>
        <translation>Beslissing %1 is niet af: dit programma stopte terwijl het schreef, of iemand voegde iets toe aan het register. De beslissingen ervoor zijn volledig. De volgende beslissing komt in de plaats.</translation>
    </message>
    <message>
        <source>everything of one person into a new folder: to read, to keep, to import</source>
        <translation>alles van één persoon in een nieuwe map: om te lezen, te bewaren, in te lezen</translation>
    </message>
    <message>
        <source>bring an export into an empty home</source>
        <translation>een export inlezen in een lege map</translation>
    </message>
    <message>
        <source>Exported to %1 (%2). Things: %3; contents that were kept: %4; sources: %5.</source>
        <translation>Geëxporteerd naar %1 (%2). Stukken: %3; bewaarde inhoud: %4; bronnen: %5.</translation>
    </message>
    <message>
        <source>Imported for &apos;%1&apos;. Things: %2; contents: %3; sources: %4.</source>
        <translation>Ingelezen voor &apos;%1&apos;. Stukken: %2; inhoud: %3; bronnen: %4.</translation>
    </message>
    <message>
        <source>Left out, because it is no longer there or no longer as it was kept: %1</source>
        <translation>Weggelaten, omdat het er niet meer is of niet meer is zoals het bewaard werd: %1</translation>
    </message>
    <message>
        <source>Nothing was ever fetched here, so there is nothing to export.</source>
        <translation>Hier werd nog nooit iets opgehaald, dus er is niets te exporteren.</translation>
    </message>
    <message>
        <source>Source &apos;%1&apos; needs its key again, because an export holds none: overzichtctl secret set %2</source>
        <translation>Bron &apos;%1&apos; heeft haar sleutel opnieuw nodig, want een export bevat er geen: overzichtctl secret set %2</translation>
    </message>
    <message>
        <source>This source was not linked, because its file cannot be used here: %1. What it brought is there.</source>
        <translation>Deze bron werd niet gekoppeld, omdat haar bestand hier niet gebruikt kan worden: %1. Wat ze bracht staat er.</translation>
    </message>
    <message>
        <source>To read it, open index.html in that folder. Who has the folder can read everything: keep it safe.</source>
        <translation>Om het te lezen opent u index.html in die map. Wie de map heeft, kan alles lezen: bewaar ze veilig.</translation>
    </message>
    <message>
        <source>Official letters that were kept here: %1.</source>
        <translation>Officiële brieven die nu hier bewaard zijn: %1.</translation>
    </message>
    <message>
        <source>Official letters that could not be fetched to keep them: %1. They are tried again at the next sync.</source>
        <translation>Officiële brieven die niet opgehaald konden worden om ze te bewaren: %1. Ze worden opnieuw geprobeerd bij de volgende sync.</translation>
    </message>
    <message>
        <source>search everything, newest first; --best: the best answer first</source>
        <translation>doorzoek alles, het nieuwste eerst; --best: het beste antwoord eerst</translation>
    </message>
</context>
<context>
    <name>overzicht::AppEntry</name>
    <message>
        <source>Chosen</source>
        <translation>Gekozen</translation>
    </message>
    <message>
        <source>Off, you said %1</source>
        <comment>when</comment>
        <translation>Uit, volgens u (%1)</translation>
    </message>
    <message>
        <source>Tells you too</source>
        <translation>Meldt ook</translation>
    </message>
    <message>
        <source>Not known whether it tells</source>
        <translation>Niet bekend of het meldt</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) came through it this month.</source>
        <translation>
            <numerusform>Deze maand kwam hierlangs %n brief.</numerusform>
            <numerusform>Deze maand kwamen hierlangs %n brieven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came through it this month.</source>
        <translation>Deze maand kwam hierlangs niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of it this month.</source>
        <translation>
            <numerusform>Deze maand %n e-mail ervan.</numerusform>
            <numerusform>Deze maand %n e-mails ervan.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot see what %1 sends you.</source>
        <translation>Wij kunnen niet zien wat %1 u stuurt.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of it came after you said that it is off.</source>
        <translation>
            <numerusform>Nadat u zei dat het uit staat, kwam nog %n e-mail.</numerusform>
            <numerusform>Nadat u zei dat het uit staat, kwamen nog %n e-mails.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its e-mail is your safety net. You can leave it on.</source>
        <translation>De e-mail ervan is uw vangnet. Laat die gerust aan.</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Deze app</translation>
    </message>
    <message>
        <source>Tells of each letter once, with sender and subject.</source>
        <translation>Meldt elke brief één keer, met afzender en onderwerp.</translation>
    </message>
    <message>
        <source>Tells nothing on your screen now.</source>
        <translation>Meldt nu niets op uw scherm.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>an app, how it stands, what came of it</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Let this app tell me</source>
        <translation>Laat deze app melden</translation>
    </message>
    <message>
        <source>Let %1 tell me</source>
        <translation>Laat %1 melden</translation>
    </message>
    <message>
        <source>Where this is set</source>
        <translation>Waar u dit regelt</translation>
    </message>
    <message>
        <source>How to switch it off</source>
        <translation>Zo zet u het uit</translation>
    </message>
    <message>
        <source>It is not off after all</source>
        <translation>Het staat toch niet uit</translation>
    </message>
    <message>
        <source>I switched it off</source>
        <translation>Ik zette het uit</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step: its number, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read on %1, on %2. We did not try it ourselves.</source>
        <comment>a day, a site</comment>
        <translation>Gelezen op %1, op %2. Wij probeerden het niet zelf.</translation>
    </message>
    <message>
        <source>Read on %1, on %2.</source>
        <comment>a day, a site</comment>
        <translation>Gelezen op %1, op %2.</translation>
    </message>
    <message>
        <source>Tells now</source>
        <translation>Meldt nu</translation>
    </message>
    <message>
        <source>We found no page of %1 that tells how to switch this off.</source>
        <translation>Wij vonden geen pagina van %1 die zegt hoe u dit uitzet.</translation>
    </message>
    <message>
        <source>We looked on %1. You can ask it on %2.</source>
        <comment>a day, a site</comment>
        <translation>Wij zochten op %1. U kunt het vragen op %2.</translation>
    </message>
    <message numerus="yes">
        <source>From: %1, and %n more.</source>
        <translation>
            <numerusform>Van: %1 en nog %n andere.</numerusform>
            <numerusform>Van: %1 en nog %n andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Van: %1.</translation>
    </message>
</context>
<context>
    <name>overzicht::Arrivals</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not confirmed): %2</source>
        <comment>sender, subject</comment>
        <translation>%1 (niet bevestigd): %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s) came in.</source>
        <translation>
            <numerusform>Er kwam %n nieuw stuk binnen.</numerusform>
            <numerusform>Er kwamen %n nieuwe stukken binnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Toon wat nieuw is</translation>
    </message>
    <message>
        <source>This stops when you read it, or say that it is done or paid.</source>
        <translation>Dit stopt als u het leest, of zegt dat het gedaan of betaald is.</translation>
    </message>
    <message numerus="yes">
        <source>Do not forget: %n thing(s) wait for you.</source>
        <translation>
            <numerusform>Vergeet niet: %n zaak wacht op u.</numerusform>
            <numerusform>Vergeet niet: %n zaken wachten op u.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be done</source>
        <translation>Toon wat te doen is</translation>
    </message>
</context>
<context>
    <name>overzicht::BackgroundCard</name>
    <message>
        <source>Fetch new post in the background</source>
        <translation>Haal op de achtergrond nieuwe post op</translation>
    </message>
    <message>
        <source>This program can ask your sources by itself. It then starts when you sign in to this computer, without a window. It goes on after you close the window.</source>
        <translation>Dit programma kan zelf bij uw bronnen kijken. Het start dan als u zich aanmeldt op deze computer, zonder venster. Het gaat door als u het venster sluit.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Do you want to see the window again? Start Overzicht once more, or press its icon in the bar of your desktop. With “Quit” (Ctrl+Q) the program ends, until you sign in again.</source>
        <translation>Wilt u het venster weer zien? Start Overzicht nog eens, of druk op het pictogram in de balk van uw bureaublad. Met “Afsluiten” (Ctrl+Q) stopt het programma, tot u zich weer aanmeldt.</translation>
    </message>
</context>
<context>
    <name>overzicht::Brand</name>
    <message>
        <source>Overzicht</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Your post and papers</source>
        <translation>Uw post en papieren</translation>
    </message>
    <message>
        <source>Overzicht, example</source>
        <translation>Overzicht, voorbeeld</translation>
    </message>
</context>
<context>
    <name>overzicht::ContentBox</name>
    <message>
        <source>The text of the letter</source>
        <translation>De tekst van de brief</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Bijlage %1</translation>
    </message>
    <message>
        <source>the letter itself</source>
        <translation>de brief zelf</translation>
    </message>
    <message>
        <source>signed, says the sender</source>
        <translation>getekend, zegt de afzender</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Toon de tekst</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Wordt opgehaald…</translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2</source>
        <translation>Wordt opgehaald: %1 van %2</translation>
    </message>
    <message>
        <source>Being fetched: %1</source>
        <translation>Wordt opgehaald: %1</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Hier bewaard.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Bewaar als…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, attachment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch and open: %1</source>
        <translation>Haal op en open: %1</translation>
    </message>
    <message>
        <source>Save a copy: %1</source>
        <translation>Bewaar een kopie: %1</translation>
    </message>
    <message>
        <source>Fetch and save: %1</source>
        <translation>Haal op en bewaar: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stop: %1</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>De tekst van de melding</translation>
    </message>
    <message>
        <source>the notice itself</source>
        <translation>de melding zelf</translation>
    </message>
    <message>
        <source>This notice has no text of its own.</source>
        <translation>Deze melding heeft geen eigen tekst.</translation>
    </message>
    <message>
        <source>This letter has no text of its own.</source>
        <translation>Deze brief heeft geen eigen tekst.</translation>
    </message>
    <message>
        <source>No longer at its source, and not kept here.</source>
        <translation>Niet meer bij de bron, en hier niet bewaard.</translation>
    </message>
    <message>
        <source>the certificate itself</source>
        <translation>het attest zelf</translation>
    </message>
</context>
<context>
    <name>overzicht::CountedList</name>
    <message>
        <source>%1: %2. Shows which.</source>
        <comment>what is counted, how often</comment>
        <translation>%1: %2. Toont welke.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::DetailPane</name>
    <message>
        <source>The chosen item</source>
        <translation>Wat u koos</translation>
    </message>
    <message>
        <source>Open this letter for the first time? The sender can see that you opened it, and when.</source>
        <translation>Deze brief voor het eerst openen? De afzender kan zien dat u de brief opende, en wanneer.</translation>
    </message>
    <message>
        <source>The text of the letter is here.</source>
        <translation>De tekst van de brief is er.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Bewaar als</translation>
    </message>
    <message>
        <source>The text of the notice is here.</source>
        <translation>De tekst van de melding is er.</translation>
    </message>
    <message>
        <source>This notice has no text of its own.</source>
        <translation>Deze melding heeft geen eigen tekst.</translation>
    </message>
    <message>
        <source>This letter has no text of its own.</source>
        <translation>Deze brief heeft geen eigen tekst.</translation>
    </message>
    <message>
        <source>Noted: you paid this. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>Genoteerd: u betaalde dit. %1 neemt het terug.</translation>
    </message>
    <message>
        <source>Noted: this is done. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>Genoteerd: dit is klaar. %1 neemt het terug.</translation>
    </message>
    <message>
        <source>Taken back. It asks something of you again.</source>
        <translation>Teruggenomen. Dit vraagt weer iets van u.</translation>
    </message>
    <message>
        <source>Set apart. It stands on its own in the list now. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>Apart gezet. Het staat nu op zichzelf in de lijst. %1 maakt dit ongedaan.</translation>
    </message>
    <message>
        <source>Put back together.</source>
        <translation>Weer samengevoegd.</translation>
    </message>
    <message>
        <source>The page to pay opens in your browser.</source>
        <translation>De betaalpagina opent in uw browser.</translation>
    </message>
    <message>
        <source>Its source asks something else than before.</source>
        <translation>De bron vraagt iets anders dan eerst.</translation>
    </message>
    <message>
        <source>The letter is closed.</source>
        <translation>De brief is dicht.</translation>
    </message>
</context>
<context>
    <name>overzicht::DetailSheet</name>
    <message>
        <source>the source</source>
        <translation>de bron</translation>
    </message>
    <message>
        <source>We cannot show this</source>
        <translation>Dit kunnen wij niet tonen</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>U koos nog niets</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>Bewaar de brief</translation>
    </message>
    <message>
        <source>Text of the letter: %1</source>
        <translation>Tekst van de brief: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>No longer at the source</source>
        <translation>Niet meer bij de bron</translation>
    </message>
    <message>
        <source>Hidden at the source</source>
        <translation>Verborgen bij de bron</translation>
    </message>
    <message>
        <source>Save the letter on this device</source>
        <translation>Bewaar de brief op dit toestel</translation>
    </message>
    <message>
        <source>confirmed sender</source>
        <translation>bevestigde afzender</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>afzender niet bevestigd</translation>
    </message>
    <message>
        <source>%1 · via %2</source>
        <comment>confirmed or not, sources</comment>
        <translation>%1 · via %2</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation>Verberg de redenen</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Waarom zie ik dit?</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Zet op klaar</translation>
    </message>
    <message>
        <source>The sender can see that you opened it, and when. The letter counts already, also if you do not open it.</source>
        <translation>De afzender kan zien dat u de brief opende, en wanneer. De brief telt nu al, ook als u hem niet opent.</translation>
    </message>
    <message>
        <source>Open this letter for the first time?</source>
        <translation>Deze brief voor het eerst openen?</translation>
    </message>
    <message>
        <source>Yes, open the letter</source>
        <translation>Ja, open de brief</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>The letter and what comes with it</source>
        <translation>De brief en wat erbij hoort</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>De brief</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Zet op ongelezen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Zet op gelezen</translation>
    </message>
    <message>
        <source>There is nothing to show yet</source>
        <translation>Er is nog niets te tonen</translation>
    </message>
    <message>
        <source>Choose something in the list. It is shown here.</source>
        <translation>Kies iets in de lijst. U ziet het hier.</translation>
    </message>
    <message>
        <source>Keep the notice</source>
        <translation>Bewaar de melding</translation>
    </message>
    <message>
        <source>Text of the notice: %1</source>
        <translation>Tekst van de melding: %1</translation>
    </message>
    <message>
        <source>Save the notice on this device</source>
        <translation>Bewaar de melding op dit toestel</translation>
    </message>
    <message>
        <source>The notice and what comes with it</source>
        <translation>De melding en wat erbij hoort</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>De melding</translation>
    </message>
    <message>
        <source>via %1</source>
        <comment>sources</comment>
        <translation>via %1</translation>
    </message>
    <message>
        <source>This notice is no longer at its source, and it was not kept here. So it cannot be opened any more.</source>
        <translation>Deze melding staat niet meer bij haar bron, en ze is hier niet bewaard. U kan ze dus niet meer openen.</translation>
    </message>
    <message>
        <source>This letter is no longer at its source, and it was not kept here. So it cannot be opened any more. Ask the sender for it if you need it.</source>
        <translation>Deze brief staat niet meer bij zijn bron, en hij is hier niet bewaard. U kan hem dus niet meer openen. Hebt u hem nodig? Vraag hem aan de afzender.</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>Stukken van dit dossier</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Het attest</translation>
    </message>
    <message>
        <source>Papers with this payment</source>
        <translation>Stukken bij deze betaling</translation>
    </message>
    <message>
        <source>First ask %1 whether this is theirs</source>
        <translation>Vraag eerst aan %1 of dit klopt</translation>
    </message>
    <message>
        <source>In their own words: “%1”</source>
        <translation>In hun eigen woorden: “%1”</translation>
    </message>
    <message>
        <source>It stands on its own now: %1.</source>
        <translation>Dit staat nu op zichzelf: %1.</translation>
    </message>
    <message>
        <source>Put it back together</source>
        <translation>Weer samenvoegen</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Ik heb dit gedaan</translation>
    </message>
    <message>
        <source>Look at your account first if you are not sure: paying twice is quickly done.</source>
        <translation>Kijk eerst op uw rekening als u twijfelt: twee keer betalen gaat snel.</translation>
    </message>
    <message>
        <source>Did you pay?</source>
        <translation>Hebt u betaald?</translation>
    </message>
    <message>
        <source>Yes, I paid</source>
        <translation>Ja, ik betaalde</translation>
    </message>
    <message>
        <source>No, open it again</source>
        <translation>Nee, open opnieuw</translation>
    </message>
    <message>
        <source>The page to pay was not opened: something changed in the meantime. Look at what stands here now, then try again.</source>
        <translation>De betaalpagina ging niet open: er veranderde iets. Kijk na wat hier nu staat en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The button “Pay” opens %1 in your browser. You pay there, not here.</source>
        <translation>De knop “Betaal” opent %1 in uw browser. U betaalt daar, niet hier.</translation>
    </message>
    <message>
        <source>The source gives a page to pay at %1. It may not send you there, so we do not open it.</source>
        <translation>De bron geeft een betaalpagina op %1. Ze mag u daar niet naartoe sturen. Wij openen die dus niet.</translation>
    </message>
    <message>
        <source>Already paid?</source>
        <translation>Al betaald?</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Open de brief</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>Open de rekening</translation>
    </message>
    <message>
        <source>No, open the page to pay</source>
        <translation>Nee, open de betaalpagina</translation>
    </message>
    <message>
        <source>It is not paid: show how to pay</source>
        <translation>Niet betaald: toon hoe ik betaal</translation>
    </message>
    <message>
        <source>The date they gave cannot be right: “%1”. Ask them</source>
        <translation>De datum die zij gaven, kan niet kloppen: “%1”. Vraag het hun</translation>
    </message>
    <message>
        <source>It is as it was last known here: %1. Ask the sender how it stands now.</source>
        <comment>a day</comment>
        <translation>U ziet wat wij het laatst wisten: %1. Vraag de afzender hoe het nu staat.</translation>
    </message>
    <message>
        <source>The source of this is no longer linked</source>
        <translation>De bron hiervan is niet meer gekoppeld</translation>
    </message>
    <message>
        <source>You opened the page to pay that one.</source>
        <translation>U opende de betaalpagina van die andere.</translation>
    </message>
    <message>
        <source>Show the other bill</source>
        <translation>Toon de andere rekening</translation>
    </message>
    <message>
        <source>Perhaps you paid it: look at your account before you pay.</source>
        <translation>Misschien betaalde u al: kijk op uw rekening voor u betaalt.</translation>
    </message>
</context>
<context>
    <name>overzicht::DisplayPage</name>
    <message>
        <source>Display</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Choose what reads best for you. You see it at once.</source>
        <translation>Kies wat voor u goed leest. U ziet het meteen.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>High contrast shows bright text on black, with an edge around everything.</source>
        <translation>Hoog contrast toont heldere tekst op zwart, met een rand rond alles.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>You can also press Ctrl and + or −. Ctrl and 0 makes it normal again.</source>
        <translation>U kan ook op Ctrl en + of − drukken. Ctrl en 0 maakt de tekst weer gewoon.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how a text looks</source>
        <translation>Zo ziet een tekst eruit</translation>
    </message>
    <message>
        <source>A letter counts even if you do not read it. Look here once a week.</source>
        <translation>Een brief telt, ook als u hem niet leest. Kijk hier één keer per week.</translation>
    </message>
</context>
<context>
    <name>overzicht::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>U hebt alles gelezen.</translation>
    </message>
    <message>
        <source>Nothing here asks anything of you.</source>
        <translation>Niets hier vraagt iets van u.</translation>
    </message>
    <message>
        <source>There are no official documents.</source>
        <translation>Er zijn geen officiële documenten.</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>Er zijn geen meldingen.</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>Er zijn geen dossiers.</translation>
    </message>
    <message>
        <source>There are no certificates.</source>
        <translation>Er zijn geen attesten.</translation>
    </message>
    <message>
        <source>There are no payments.</source>
        <translation>Er zijn geen betalingen.</translation>
    </message>
    <message>
        <source>Search in notices</source>
        <translation>Zoek in meldingen</translation>
    </message>
    <message>
        <source>Search in letters</source>
        <translation>Zoek in brieven</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n gevonden.</numerusform>
            <numerusform>%n gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not yet fetched</source>
        <comment>source</comment>
        <translation>%1, nog niet opgehaald</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>source, moment</comment>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>Not complete: %1.</source>
        <translation>Niet volledig: %1.</translation>
    </message>
    <message>
        <source>Not searched: %1.</source>
        <translation>Niet doorzocht: %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Ongelezen %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ongelezen</translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation>Te doen %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>meer dan %1</translation>
    </message>
    <message>
        <source>Nothing is about “%1”.</source>
        <translation>Niets gaat over “%1”.</translation>
    </message>
    <message>
        <source>A notice is not a letter. It says where you can see something.</source>
        <translation>Een melding is geen brief. Ze zegt waar u iets kan bekijken.</translation>
    </message>
    <message>
        <source>%1 in all, %2 of them unread.</source>
        <translation>%1 in totaal, %2 daarvan ongelezen.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 in totaal.</translation>
    </message>
    <message>
        <source>First what is due first</source>
        <translation>Wat eerst moet, staat eerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gevonden</translation>
    </message>
    <message>
        <source>We cannot read the list now</source>
        <translation>Wij kunnen de lijst nu niet lezen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Try another word, or fewer words.</source>
        <translation>Probeer een ander woord, of minder woorden.</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Nog niet opgehaald</translation>
    </message>
    <message>
        <source>Not all sources answered yet. What they have will come here.</source>
        <translation>Nog niet alle bronnen antwoordden. Wat zij hebben, komt hier.</translation>
    </message>
    <message>
        <source>%1, not complete yet</source>
        <comment>source</comment>
        <translation>%1, nog niet volledig</translation>
    </message>
    <message numerus="yes">
        <source>More than %n of your %1 are about “%2”.</source>
        <translation>
            <numerusform>Meer dan %n van uw %1 gaat over “%2”.</numerusform>
            <numerusform>Meer dan %n van uw %1 gaan over “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your %1 are about “%2”.</source>
        <translation>
            <numerusform>%n van uw %1 gaat over “%2”.</numerusform>
            <numerusform>%n van uw %1 gaan over “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of sources</comment>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none of these.</source>
        <translation>Daarvan is er geen.</translation>
    </message>
    <message>
        <source>Search in cases</source>
        <translation>Zoek in dossiers</translation>
    </message>
    <message>
        <source>Search in certificates</source>
        <translation>Zoek in attesten</translation>
    </message>
    <message>
        <source>Search in payments</source>
        <translation>Zoek in betalingen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a choice above the list, how many there are</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Under Sources you see what came.</source>
        <translation>Onder Bronnen ziet u wat binnenkwam.</translation>
    </message>
    <message>
        <source>That is not complete: not all sources answered.</source>
        <translation>Dat is niet volledig: niet alle bronnen antwoordden.</translation>
    </message>
    <message>
        <source>There may be more: not all sources answered.</source>
        <translation>Er kan meer zijn: niet alle bronnen antwoordden.</translation>
    </message>
    <message>
        <source>Not searched: %1, and %2.</source>
        <comment>sources, letters</comment>
        <translation>Niet doorzocht: %1, en %2.</translation>
    </message>
    <message>
        <source>Best answer first</source>
        <translation>Beste antwoord eerst</translation>
    </message>
</context>
<context>
    <name>overzicht::EboxCard</name>
    <message>
        <source>Nothing was decided here about your eBox.</source>
        <translation>Hier besliste u nog niets over uw eBox.</translation>
    </message>
    <message>
        <source>Turn on the eBox: what changes?</source>
        <translation>De eBox aanzetten: wat verandert er?</translation>
    </message>
</context>
<context>
    <name>overzicht::EboxOffice</name>
    <message>
        <source>What was decided before cannot be read: %1</source>
        <translation>Wat u eerder besliste, kan niet gelezen worden: %1</translation>
    </message>
    <message>
        <source>Your choice could not be kept, and nothing was sent: %1</source>
        <translation>Uw keuze kon niet bewaard worden. Er werd niets verstuurd: %1</translation>
    </message>
    <message>
        <source>Your browser could not be opened. The page is %1.</source>
        <translation>Uw browser kan niet geopend worden. De pagina is %1.</translation>
    </message>
    <message>
        <source>Too many codes were asked. Wait a while, then ask once more.</source>
        <translation>U vroeg te veel codes. Wacht even en vraag er dan nog één.</translation>
    </message>
    <message>
        <source>No code could be sent. Look at the address, and try once more.</source>
        <translation>Wij konden geen code sturen. Kijk het adres na en probeer opnieuw.</translation>
    </message>
    <message>
        <source>First press the button that sends a code.</source>
        <translation>Druk eerst op de knop die een code stuurt.</translation>
    </message>
    <message>
        <source>The code could not be looked at. Type it once more in a moment.</source>
        <translation>Wij konden de code niet nakijken. Typ ze straks opnieuw.</translation>
    </message>
    <message>
        <source>No proof was saved. The record of your decisions cannot be checked: %1</source>
        <translation>Er is geen bewijs bewaard. Wij kunnen uw keuzes niet nakijken: %1</translation>
    </message>
    <message>
        <source>No proof was saved. This program does not have the text that you read.</source>
        <translation>Er is geen bewijs bewaard. Dit programma heeft de tekst niet die u las.</translation>
    </message>
    <message>
        <source>The proof is saved: %1</source>
        <translation>Het bewijs is bewaard: %1</translation>
    </message>
    <message>
        <source>No proof was saved. The file cannot be written: %1</source>
        <translation>Er is geen bewijs bewaard. Wij kunnen het bestand niet schrijven: %1</translation>
    </message>
    <message>
        <source>No answer came yet. What you asked is kept: we ask how it stands by ourselves, and you can try again.</source>
        <translation>Er kwam nog geen antwoord. Uw vraag is bewaard: wij vragen zelf hoe het staat, en u kan opnieuw proberen.</translation>
    </message>
</context>
<context>
    <name>overzicht::ExportCard</name>
    <message>
        <source>Keep everything on your computer</source>
        <translation>Alles bewaren op uw computer</translation>
    </message>
    <message>
        <source>This makes a folder with all your letters and what stands with them. You can read it in any browser, also without this program.</source>
        <translation>Dit maakt een map met al uw brieven en wat erbij staat. U kunt ze in elke browser lezen, ook zonder dit programma.</translation>
    </message>
    <message>
        <source>Who has that folder can read everything in it. Choose a place that only you can open.</source>
        <translation>Wie die map heeft, kan alles lezen. Kies een plaats die alleen u kunt openen.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Kies een plaats…</translation>
    </message>
    <message>
        <source>Keep everything on your computer: choose a place</source>
        <translation>Alles bewaren op uw computer: kies een plaats</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop keeping everything</source>
        <translation>Stop met alles bewaren</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Toon de map</translation>
    </message>
    <message>
        <source>Your desktop has no program to show folders. You find everything in %1.</source>
        <translation>Uw bureaublad heeft geen programma om mappen te tonen. U vindt alles in %1.</translation>
    </message>
    <message>
        <source>Choose a place for the folder</source>
        <translation>Kies een plaats voor de map</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>Het begint.</translation>
    </message>
    <message>
        <source>Everything is being kept in %1.</source>
        <translation>Dit programma bewaart nu alles in %1.</translation>
    </message>
    <message>
        <source>It stops. What was made so far goes away.</source>
        <translation>Het stopt. Wat al gemaakt is, gaat weer weg.</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <comment>what is done, how far it is</comment>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles is bewaard</translation>
    </message>
    <message>
        <source>It stands in %1. In it: %2 things, %3 letters and papers, %4. Open index.html to read it.</source>
        <translation>Het staat in %1. Het zijn %2 zaken, %3 brieven en papieren, %4. Open index.html om het te lezen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out</source>
        <translation>
            <numerusform>%n bestand zit er niet in</numerusform>
            <numerusform>%n bestanden zitten er niet in</numerusform>
        </translation>
    </message>
    <message>
        <source>They are no longer there, or no longer as they were kept: %1. Open the letter again if its sender still has it, then keep everything once more.</source>
        <translation>Ze zijn er niet meer, of niet meer zoals ze bewaard zijn: %1. Heeft de afzender de brief nog? Open hem dan opnieuw, en bewaar alles nog eens.</translation>
    </message>
</context>
<context>
    <name>overzicht::FailedBanner</name>
    <message>
        <source>%1: %2</source>
        <comment>source: the feeds that fail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Last updated %1. You can still read what came before.</source>
        <translation>Laatst bijgewerkt %1. Wat ervoor kwam, kan u nog lezen.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>Er werd nog niets opgehaald.</translation>
    </message>
    <message>
        <source>We cannot fetch this now:</source>
        <translation>Deze gegevens kunnen wij nu niet ophalen:</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Probeer opnieuw: %1</translation>
    </message>
    <message>
        <source>We cannot fetch this now: %1. %2</source>
        <translation>Deze gegevens kunnen wij nu niet ophalen: %1. %2</translation>
    </message>
    <message>
        <source>Not complete yet.</source>
        <translation>Nog niet volledig.</translation>
    </message>
</context>
<context>
    <name>overzicht::FailedBanners</name>
    <message>
        <source>%1 (%2)</source>
        <comment>source: of what it fails, last updated when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Last updated: %1.</source>
        <comment>sources, each with when</comment>
        <translation>Laatst bijgewerkt: %1.</translation>
    </message>
    <message>
        <source>Last updated %1: %2.</source>
        <comment>when, sources</comment>
        <translation>Laatst bijgewerkt %1: %2.</translation>
    </message>
    <message>
        <source>Not complete yet: %1.</source>
        <comment>sources</comment>
        <translation>Nog niet volledig: %1.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet: %1.</source>
        <comment>sources</comment>
        <translation>Nog niets opgehaald: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sources: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You can still read what came before.</source>
        <translation>Wat er al was, kan u nog lezen.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching from %n source(s) does not work now</source>
        <translation>
            <numerusform>Bij %n bron lukt ophalen nu niet</numerusform>
            <numerusform>Bij %n bronnen lukt ophalen nu niet</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Try all of them again</source>
        <translation>Probeer ze allemaal opnieuw</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Toon de bronnen</translation>
    </message>
</context>
<context>
    <name>overzicht::FetchQuestion</name>
    <message>
        <source>May this program fetch new post by itself?</source>
        <translation>Mag dit programma zelf nieuwe post ophalen?</translation>
    </message>
    <message>
        <source>It then also starts when you sign in to this computer. You can change that in the settings.</source>
        <translation>Het start dan ook als u zich aanmeldt op deze computer. U kunt dat veranderen in de instellingen.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>overzicht::FirstStart</name>
    <message>
        <source>No source is linked yet.</source>
        <translation>Er is nog geen bron gekoppeld.</translation>
    </message>
    <message>
        <source>A source is a place that has letters for you.</source>
        <translation>Een bron is een plaats die brieven voor u heeft.</translation>
    </message>
    <message>
        <source>Link a source with this command:</source>
        <translation>Koppel een bron met deze opdracht:</translation>
    </message>
    <message>
        <source>overzichtctl source add FILE</source>
        <translation>overzichtctl source add BESTAND</translation>
    </message>
    <message>
        <source>Only want to look around? This shows an example town:</source>
        <translation>Wilt u alleen rondkijken? Dit toont een voorbeeldstad:</translation>
    </message>
    <message>
        <source>Your post stays as it is now</source>
        <translation>Uw post blijft zoals nu</translation>
    </message>
    <message>
        <source>Signing in does not turn on your eBox.</source>
        <translation>Aanmelden zet uw eBox niet aan.</translation>
    </message>
    <message>
        <source>No source is linked for this organisation.</source>
        <translation>Voor deze organisatie is geen bron gekoppeld.</translation>
    </message>
</context>
<context>
    <name>overzicht::HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard.</source>
        <translation>Alles kan met het toetsenbord.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>overzicht::KeepCard</name>
    <message>
        <source>Keep every official letter by itself</source>
        <translation>Bewaar elke officiële brief vanzelf</translation>
    </message>
    <message>
        <source>A source may take a letter away after some time. This program can fetch each official letter once it has come, and keep it here. Notices are not fetched.</source>
        <translation>Een bron kan een brief na een tijd weghalen. Dit programma kan elke officiële brief ophalen zodra hij er is, en hem hier bewaren. Meldingen haalt het niet op.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, the choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Keep each letter</source>
        <translation>Bewaar elke brief</translation>
    </message>
    <message>
        <source>The sender can then see that the letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>De afzender kan dan zien dat de brief geopend is, en wanneer — ook al las u hem niet. Hier blijft hij ongelezen tot u hem leest.</translation>
    </message>
    <message>
        <source>Keep every official letter?</source>
        <translation>Elke officiële brief vanzelf bewaren?</translation>
    </message>
    <message>
        <source>Yes, keep them</source>
        <translation>Ja, bewaar ze</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>The sender can see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>De afzender kan zien dat elke brief geopend is, en wanneer — ook al las u hem niet. Hier blijft hij ongelezen tot u hem leest.</translation>
    </message>
    <message>
        <source>There is no official letter here yet.</source>
        <translation>Er is hier nog geen officiële brief.</translation>
    </message>
    <message>
        <source>Kept here: %1 of %2 official letters.</source>
        <translation>Hier bewaard: %1 van %2 officiële brieven.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can no longer be fetched: they are gone at the source.</source>
        <translation>
            <numerusform>%n ervan is weg bij de bron: die kunnen we niet meer ophalen.</numerusform>
            <numerusform>%n ervan zijn weg bij de bron: die kunnen we niet meer ophalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject of a letter, why it could not be fetched</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be fetched</source>
        <translation>
            <numerusform>We konden %n brief niet ophalen</numerusform>
            <numerusform>We konden %n brieven niet ophalen</numerusform>
        </translation>
    </message>
    <message>
        <source>This program tries again after the next time that it asks your sources.</source>
        <translation>Dit programma probeert opnieuw als het uw bronnen weer gevraagd heeft.</translation>
    </message>
</context>
<context>
    <name>overzicht::KindPage</name>
    <message>
        <source>None of your sources has cases yet.</source>
        <translation>Geen van uw bronnen heeft al dossiers.</translation>
    </message>
    <message>
        <source>None of your sources has certificates yet.</source>
        <translation>Geen van uw bronnen heeft al attesten.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier is nog niets.</translation>
    </message>
    <message>
        <source>Look at your sources</source>
        <translation>Bekijk uw bronnen</translation>
    </message>
    <message>
        <source>We do not know this yet: not every source has answered.</source>
        <translation>Dit weten wij nog niet: niet elke bron antwoordde.</translation>
    </message>
    <message>
        <source>Nothing that your sources told asks money.</source>
        <translation>Niets van wat uw bronnen vertelden, vraagt geld.</translation>
    </message>
    <message>
        <source>We do not know this: not all that came could be read.</source>
        <translation>Wij weten dit niet: niet alles wat binnenkwam, konden wij lezen.</translation>
    </message>
</context>
<context>
    <name>overzicht::LawList</name>
    <message>
        <source>Laws</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>overzicht::LeavingNote</name>
    <message>
        <source>Keep them</source>
        <translation>Bewaar ze</translation>
    </message>
    <message>
        <source>Yes, keep them</source>
        <translation>Ja, bewaar ze</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are kept now.</source>
        <translation>
            <numerusform>%n brief is nu bewaard.</numerusform>
            <numerusform>%n brieven zijn nu bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be fetched. Try again later.</source>
        <translation>
            <numerusform>We konden er %n niet ophalen. Probeer later opnieuw.</numerusform>
            <numerusform>We konden er %n niet ophalen. Probeer later opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n letter(s)?</source>
        <translation>
            <numerusform>%n brief bewaren?</numerusform>
            <numerusform>%n brieven bewaren?</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender can then see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>De afzender kan dan zien dat elke brief geopend is, en wanneer — ook al las u hem niet. Hier blijft hij ongelezen tot u hem leest.</translation>
    </message>
    <message>
        <source>They are being kept…</source>
        <translation>We bewaren ze nu…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) disappear within %1 days.</source>
        <translation>
            <numerusform>%n brief verdwijnt binnen %1 dagen.</numerusform>
            <numerusform>%n brieven verdwijnen binnen %1 dagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::LettersByApp</name>
    <message>
        <source>Letters that came more than once</source>
        <translation>Brieven die meer dan één keer kwamen</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Deze app</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The numbers below count them too.</source>
        <translation>
            <numerusform>En nog %n. De getallen hieronder tellen die mee.</numerusform>
            <numerusform>En nog %n. De getallen hieronder tellen die mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n keer</numerusform>
            <numerusform>%n keer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4.</source>
        <comment>sender, subject, how often, through what</comment>
        <translation>%1, %2. %3: %4.</translation>
    </message>
    <message>
        <source>told</source>
        <translation>gemeld</translation>
    </message>
    <message>
        <source>came first</source>
        <translation>kwam eerst</translation>
    </message>
    <message>
        <source>not told again</source>
        <translation>niet herhaald</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Samen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n told</source>
        <translation>
            <numerusform>%n gemeld</numerusform>
            <numerusform>%n gemeld</numerusform>
        </translation>
    </message>
    <message>
        <source>came too</source>
        <translation>kwam ook</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>told too</source>
        <translation>meldde ook</translation>
    </message>
    <message>
        <source>Came through %1, seen here %2</source>
        <comment>a source, when</comment>
        <translation>Kwam via %1, hier gezien %2</translation>
    </message>
</context>
<context>
    <name>overzicht::MailCard</name>
    <message>
        <source>Count e-mails of other apps</source>
        <translation>Tel e-mails van andere apps</translation>
    </message>
    <message>
        <source>Do you have e-mails in which Doccle, KBC or My eBox tells of a letter? Then we count how often the same letter was told.</source>
        <translation>Hebt u e-mails waarin Doccle, KBC of My eBox een brief meldt? Dan tellen wij hoe vaak dezelfde brief gemeld werd.</translation>
    </message>
    <message>
        <source>We keep of each which app, when, and its subject. Not its text. It is used to count, and for nothing else.</source>
        <translation>Wij bewaren van elke e-mail welke app, wanneer en het onderwerp. Niet de tekst. Wij gebruiken het om te tellen, en voor niets anders.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Kies bestanden…</translation>
    </message>
    <message>
        <source>Forget these e-mails</source>
        <translation>Vergeet deze e-mails</translation>
    </message>
    <message>
        <source>An .mbox or an .eml file. You can also drop it here.</source>
        <translation>Een .mbox- of .eml-bestand. U kan het ook hierheen slepen.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) counted apart</source>
        <translation>
            <numerusform>%n e-mail apart geteld</numerusform>
            <numerusform>%n e-mails apart geteld</numerusform>
        </translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wordt gelezen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it gave nothing</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) in it.</source>
        <translation>
            <numerusform>Er zit %n e-mail in.</numerusform>
            <numerusform>Er zitten %n e-mails in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of apps we know.</source>
        <translation>
            <numerusform>%n van apps die wij kennen.</numerusform>
            <numerusform>%n van apps die wij kennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new.</source>
        <translation>
            <numerusform>%n daarvan is nieuw.</numerusform>
            <numerusform>%n daarvan zijn nieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: of no app we know.</source>
        <translation>
            <numerusform>%n weggelaten: van geen app die wij kennen.</numerusform>
            <numerusform>%n weggelaten: van geen app die wij kennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n konden wij niet lezen.</numerusform>
            <numerusform>%n konden wij niet lezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what it gave</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose e-mails</source>
        <translation>Kies e-mails</translation>
    </message>
    <message>
        <source>E-mails (*.mbox *.mbx *.eml)</source>
        <translation>E-mails (*.mbox *.mbx *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>E-mails counted apart</source>
        <translation>E-mails die apart staan</translation>
    </message>
</context>
<context>
    <name>overzicht::MannersCard</name>
    <message>
        <source>Notifications</source>
        <translation>Meldingen op uw scherm</translation>
    </message>
    <message>
        <source>When something comes, this program can tell you on your screen: who writes, and about what. Never the text of a letter. Each thing is told once.</source>
        <translation>Komt er iets binnen? Dan kan dit programma dat op uw scherm melden: wie schrijft, en waarover. Nooit de tekst van een brief. Alles wordt één keer gemeld.</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Afzender en onderwerp</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>Alleen de afzender</translation>
    </message>
    <message>
        <source>Only that there is post</source>
        <translation>Alleen dat er post is</translation>
    </message>
    <message>
        <source>Tell nothing</source>
        <translation>Niets melden</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>Op elk uur</translation>
    </message>
    <message>
        <source>Not between 22:00 and 7:00</source>
        <translation>Niet tussen 22 en 7 uur</translation>
    </message>
    <message>
        <source>Then let one other program tell you. A letter counts, also when nobody told you of it.</source>
        <translation>Laat dan één ander programma u iets melden. Een brief telt, ook als niemand hem meldde.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, the choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Herinner mij</translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>Herinner mij niet</translation>
    </message>
    <message>
        <source>Letters you did not read</source>
        <translation>Brieven die u niet las</translation>
    </message>
    <message>
        <source>After 3, 7 and 14 days, and before the source takes a letter away. It stops when you read the letter.</source>
        <translation>Na 3, 7 en 14 dagen, en kort voordat de bron een brief weghaalt. Het stopt als u de brief leest.</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Laatste dagen</translation>
    </message>
    <message>
        <source>14, 7 and 3 days before, the day before, on the day itself and once after it. It stops when you say that it is done or paid.</source>
        <translation>14, 7 en 3 dagen ervoor, de dag ervoor, op de dag zelf en één keer erna. Het stopt als u zegt dat het gedaan of betaald is.</translation>
    </message>
</context>
<context>
    <name>overzicht::MonthStrip</name>
    <message>
        <source>What the coming months ask</source>
        <translation>Wat de komende maanden vragen</translation>
    </message>
    <message>
        <source>to pay, late</source>
        <translation>te betalen, te laat</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>te betalen</translation>
    </message>
    <message>
        <source>paid or under way</source>
        <translation>betaald of bezig</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>niets bekend</translation>
    </message>
</context>
<context>
    <name>overzicht::NavButton</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>place, count</comment>
        <translation>
            <numerusform>%1, %n nieuw</numerusform>
            <numerusform>%1, %n nieuw</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::NotifierStrip</name>
    <message>
        <source>Arrange this</source>
        <translation>Regel dit</translation>
    </message>
    <message>
        <source>This app tells you of new post</source>
        <translation>Deze app meldt u nieuwe post</translation>
    </message>
    <message>
        <source>This app tells nothing on your screen</source>
        <translation>Deze app meldt niets op uw scherm</translation>
    </message>
    <message>
        <source>%1 tells you of new post, by your choice</source>
        <translation>%1 meldt u nieuwe post: dat koos u</translation>
    </message>
    <message>
        <source>We cannot see what Doccle or KBC sends you.</source>
        <translation>Wij kunnen niet zien wat Doccle of KBC u stuurt.</translation>
    </message>
    <message>
        <source>No letter came more than once this month, as far as we can see.</source>
        <translation>Geen brief kwam deze maand meer dan één keer, voor zover wij zien.</translation>
    </message>
    <message>
        <source>This app tells you of new post. You chose nothing yet</source>
        <translation>Deze app meldt uw nieuwe post. U koos nog niets</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of another app about something that we do not find here.</source>
        <translation>
            <numerusform>%n e-mail van een andere app over iets dat wij hier niet vinden.</numerusform>
            <numerusform>%n e-mails van een andere app over iets dat wij hier niet vinden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::NotifierView</name>
    <message>
        <source>We will not ask about that e-mail again.</source>
        <translation>Wij vragen niet meer naar die e-mail.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Vraag het toch</translation>
    </message>
    <message>
        <source>Who tells of new post?</source>
        <translation>Wie meldt nieuwe post?</translation>
    </message>
    <message>
        <source>Is there a source that you have not linked yet?</source>
        <translation>Is er een bron die u nog niet koppelde?</translation>
    </message>
    <message>
        <source>It was about: “%1”. Is there a source that you have not linked yet?</source>
        <translation>Het ging over: “%1”. Is er een bron die u nog niet koppelde?</translation>
    </message>
    <message>
        <source>Look at your sources</source>
        <translation>Bekijk uw bronnen</translation>
    </message>
    <message>
        <source>Do not ask this again</source>
        <translation>Vraag dit niet meer</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) since %1 came more than once.</source>
        <translation>
            <numerusform>%n brief sinds %1 kwam meer dan één keer.</numerusform>
            <numerusform>%n brieven sinds %1 kwamen meer dan één keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>We told of each of them once.</source>
        <translation>Wij meldden elke brief één keer.</translation>
    </message>
    <message>
        <source>We told of %1 of them, once each.</source>
        <translation>Wij meldden er %1, elk één keer.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) since %1 came once.</source>
        <translation>
            <numerusform>%n brief sinds %1 kwam één keer.</numerusform>
            <numerusform>%n brieven sinds %1 kwamen elk één keer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every source answered: this is not complete.</source>
        <translation>Niet elke bron antwoordde: dit is niet volledig.</translation>
    </message>
    <message>
        <source>We cannot see what Doccle or KBC sends you.</source>
        <translation>Wij kunnen niet zien wat Doccle of KBC u stuurt.</translation>
    </message>
    <message>
        <source>No letter came more than once this month, as far as we can see.</source>
        <translation>Geen brief kwam deze maand meer dan één keer, voor zover wij zien.</translation>
    </message>
    <message>
        <source>This app tells nothing on your screen. A letter counts, also when nobody told you of it.</source>
        <translation>Deze app meldt niets op uw scherm. Een brief telt, ook als niemand hem meldde.</translation>
    </message>
    <message>
        <source>You chose %1. This app tells nothing on your screen. A letter counts, also when nobody told you of it.</source>
        <translation>U koos %1. Deze app meldt niets op uw scherm. Een brief telt, ook als niemand hem meldde.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mailbox(es) through which letters came.</source>
        <translation>
            <numerusform>En nog %n brievenbus waarlangs brieven kwamen.</numerusform>
            <numerusform>En nog %n brievenbussen waarlangs brieven kwamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source, how many letters</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) this month</source>
        <translation>
            <numerusform>%n brief deze maand</numerusform>
            <numerusform>%n brieven deze maand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mailed about something that we do not find here (%2).</source>
        <comment>an app, when</comment>
        <translation>%1 mailde over iets dat wij hier niet vinden (%2).</translation>
    </message>
    <message numerus="yes">
        <source>And %n more e-mail(s) about something that we do not find here.</source>
        <translation>
            <numerusform>En nog %n e-mail over iets dat wij hier niet vinden.</numerusform>
            <numerusform>En nog %n e-mails over iets dat wij hier niet vinden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>sender, subject, when; a source</comment>
        <translation>%1, via %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) they came again, and we did not tell it again.</source>
        <translation>
            <numerusform>%n keer kwam een brief nog eens. Dat meldden wij niet opnieuw.</numerusform>
            <numerusform>%n keer kwam een brief nog eens. Dat meldden wij niet opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 told of it too, in %n e-mail(s).</source>
        <translation>
            <numerusform>%1 meldde het ook, in %n e-mail.</numerusform>
            <numerusform>%1 meldde het ook, in %n e-mails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 told of it, in %n e-mail(s).</source>
        <translation>
            <numerusform>%1 meldde het, in %n e-mail.</numerusform>
            <numerusform>%1 meldde het, in %n e-mails.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let us count their e-mails below.</source>
        <translation>Laat ons hieronder hun e-mails tellen.</translation>
    </message>
    <message>
        <source>There are many letters. We look at the newest %1, back to %2.</source>
        <translation>Er zijn veel brieven. Wij kijken naar de nieuwste %1, tot en met %2.</translation>
    </message>
    <message>
        <source>There are many e-mails. We look at the newest %1.</source>
        <translation>Er zijn veel e-mails. Wij kijken naar de nieuwste %1.</translation>
    </message>
    <message>
        <source>This app tells of new post now. You chose nothing yet. Which app may tell you?</source>
        <translation>Deze app meldt nu uw nieuwe post. U koos nog niets. Welke app mag melden?</translation>
    </message>
</context>
<context>
    <name>overzicht::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Search in letters</source>
        <translation>Zoek in brieven</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Terug naar het overzicht</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Hoe het met de bronnen gaat</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nieuwe post</translation>
    </message>
    <message>
        <source>Running cases</source>
        <translation>Lopende dossiers</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle documenten</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a count</comment>
        <translation>%1 tot nu toe</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>wordt opgehaald</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n zaak</numerusform>
            <numerusform>%n zaken</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing you must do now.</source>
        <translation>U moet nu niets doen.</translation>
    </message>
    <message>
        <source>Not yet known: not all sources answered.</source>
        <translation>Nog niet bekend: niet alle bronnen antwoordden.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ongelezen</numerusform>
            <numerusform>%n ongelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>All new post stands under “To do”.</source>
        <translation>Alle nieuwe post staat onder “Te doen”.</translation>
    </message>
    <message>
        <source>You have read all your post.</source>
        <translation>U hebt al uw post gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n thing(s) to do</source>
        <translation>
            <numerusform>Alles wat te doen is (%n)</numerusform>
            <numerusform>Alle %n zaken te doen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we could not read</source>
        <translation>
            <numerusform>%n konden wij niet lezen</numerusform>
            <numerusform>%n konden wij niet lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello</source>
        <comment>greeting by night</comment>
        <translation>Dag</translation>
    </message>
    <message>
        <source>You have no running cases.</source>
        <translation>U hebt geen lopende dossiers.</translation>
    </message>
    <message>
        <source>You have no certificates.</source>
        <translation>U hebt geen attesten.</translation>
    </message>
    <message>
        <source>There is nothing you must pay now.</source>
        <translation>U moet nu niets betalen.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle dossiers</translation>
    </message>
    <message>
        <source>All certificates</source>
        <translation>Alle attesten</translation>
    </message>
    <message numerus="yes">
        <source>to be paid, in %n payment(s)</source>
        <translation>
            <numerusform>te betalen, in %n betaling</numerusform>
            <numerusform>te betalen, in %n betalingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least, in the first %n payment(s)</source>
        <translation>
            <numerusform>ten minste, in de eerste betaling</numerusform>
            <numerusform>ten minste, in de eerste %n betalingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check first, not counted</source>
        <translation>
            <numerusform>%n eerst nagaan, telt niet mee</numerusform>
            <numerusform>%n eerst nagaan, tellen niet mee</numerusform>
        </translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Alle betalingen</translation>
    </message>
    <message>
        <source>Not known: not all that came could be read.</source>
        <translation>Niet bekend: niet alles wat binnenkwam, konden wij lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: it looks the same as another</source>
        <translation>
            <numerusform>%n telt niet mee: lijkt op een andere</numerusform>
            <numerusform>%n tellen niet mee: lijken op andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n the amount cannot be read, so the sum is not complete</source>
        <translation>
            <numerusform>van %n is het bedrag niet te lezen; de som is niet volledig</numerusform>
            <numerusform>van %n is het bedrag niet te lezen; de som is niet volledig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n</source>
        <translation>
            <numerusform>Alleen de eerste</numerusform>
            <numerusform>Alleen de eerste %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps less: the communication of %n stands on another bill as well</source>
        <translation>
            <numerusform>misschien minder: de mededeling van %n staat ook op een andere rekening</numerusform>
            <numerusform>misschien minder: de mededeling van %n staat ook op een andere rekening</numerusform>
        </translation>
    </message>
    <message>
        <source>We know of nothing else you must do. Look at “Running cases” too.</source>
        <translation>Wij kennen niets anders dat u moet doen. Kijk ook bij “Lopende dossiers”.</translation>
    </message>
</context>
<context>
    <name>overzicht::Pages</name>
    <message>
        <source>The source is not unlinked. %1</source>
        <translation>De bron is niet ontkoppeld. %1</translation>
    </message>
    <message>
        <source>Its file is not there any more.</source>
        <translation>Haar bestand is er niet meer.</translation>
    </message>
    <message>
        <source>The source could not be linked again.</source>
        <translation>De bron kon niet opnieuw gekoppeld worden.</translation>
    </message>
    <message>
        <source>One app tells of new post. Switch the others off.</source>
        <translation>Eén app meldt nieuwe post. Zet de andere uit.</translation>
    </message>
</context>
<context>
    <name>overzicht::PaidWhen</name>
    <message>
        <source>When did you pay?</source>
        <translation>Wanneer betaalde u?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>The day on which you paid</source>
        <translation>De dag waarop u betaalde</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Op deze dag</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Nog niet betaald</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Een dag vroeger</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Een dag later</translation>
    </message>
</context>
<context>
    <name>overzicht::PreviewDialog</name>
    <message>
        <source>Try a source</source>
        <translation>Probeer een bron</translation>
    </message>
    <message>
        <source>Close it all the same?</source>
        <translation>Toch sluiten?</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Sluiten &amp;zonder bewaren</translation>
    </message>
</context>
<context>
    <name>overzicht::PreviewPage</name>
    <message>
        <source>Try a source</source>
        <translation>Probeer een bron</translation>
    </message>
    <message>
        <source>Write a source file, and see what people will see of it. Nothing of it is kept until you link it.</source>
        <translation>Schrijf een bronbestand en zie wat mensen ervan zullen zien. Er wordt niets van bewaard tot u de bron koppelt.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Open een bestand…</translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <translation>&amp;Bewaar het bestand</translation>
    </message>
    <message>
        <source>Show what &amp;people will see</source>
        <translation>Toon wat &amp;mensen zullen zien</translation>
    </message>
    <message>
        <source>&amp;Link this source</source>
        <translation>&amp;Koppel deze bron</translation>
    </message>
    <message>
        <source>&amp;Ask it</source>
        <translation>&amp;Vraag het</translation>
    </message>
    <message>
        <source>What people will see</source>
        <translation>Wat mensen zullen zien</translation>
    </message>
    <message>
        <source>What a source must do</source>
        <translation>Wat een bron moet doen</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Toon het be&amp;stand</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>Er is nog geen bestand.</translation>
    </message>
    <message>
        <source>Open one, drop one on the white field, or begin to write.</source>
        <translation>Open er een, sleep er een op het witte veld, of begin te schrijven.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Er is nog niets gevraagd.</translation>
    </message>
    <message>
        <source>Open a source file</source>
        <translation>Een bronbestand openen</translation>
    </message>
    <message>
        <source>Source files (*.json)</source>
        <translation>Bronbestanden (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Het bestand kan niet geopend worden.</translation>
    </message>
    <message>
        <source>It is larger than a source file may be.</source>
        <translation>Het is groter dan een bronbestand mag zijn.</translation>
    </message>
    <message>
        <source>Save the source file</source>
        <translation>Het bronbestand bewaren</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Het bestand kon niet bewaard worden.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Het bestand is bewaard.</translation>
    </message>
    <message>
        <source>The source is not linked.</source>
        <translation>De bron is niet gekoppeld.</translation>
    </message>
    <message>
        <source>The source is linked.</source>
        <translation>De bron is gekoppeld.</translation>
    </message>
    <message>
        <source>What it has for you is being fetched.</source>
        <translation>Wat er voor u is, wordt opgehaald.</translation>
    </message>
    <message>
        <source>It was already, with this same file.</source>
        <translation>Dat was al zo, met ditzelfde bestand.</translation>
    </message>
    <message>
        <source>This overview belongs to the example town. Link a real source in an overview of your own.</source>
        <translation>Dit overzicht is van het voorbeeldstadje. Koppel een echte bron in een eigen overzicht.</translation>
    </message>
    <message>
        <source>Another file is already linked as “%1”. Unlink that one first, or give this source another name in “source”.</source>
        <translation>Een ander bestand is al gekoppeld als “%1”. Ontkoppel dat eerst, of geef deze bron een andere naam bij “source”.</translation>
    </message>
    <message>
        <source>The key “%1” belongs to the source “%2”, which goes to other addresses. Give this source a key of its own.</source>
        <translation>De sleutel “%1” hoort bij de bron “%2”, die naar andere adressen gaat. Geef deze bron een eigen sleutel.</translation>
    </message>
    <message>
        <source>We ask the server.</source>
        <translation>Wij vragen het aan de server.</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>Er kwam niets.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>The file has a mistake in line %1.</source>
        <translation>Het bestand heeft een fout in regel %1.</translation>
    </message>
    <message>
        <source>The file has no mistake. Its server was not asked yet.</source>
        <translation>Het bestand heeft geen fout. Aan de server is nog niets gevraagd.</translation>
    </message>
    <message>
        <source>It will be asked at: %1.</source>
        <translation>Gevraagd wordt aan: %1.</translation>
    </message>
    <message>
        <source>It gets: %1.</source>
        <translation>Meegestuurd wordt: %1.</translation>
    </message>
    <message>
        <source>Nothing that was tried is broken.</source>
        <translation>Alles wat geprobeerd is, is in orde.</translation>
    </message>
    <message>
        <source>Something is broken.</source>
        <translation>Er is iets niet in orde.</translation>
    </message>
    <message>
        <source>%1 of %2 that we read. We stopped early: there may be more.</source>
        <translation>%1 van de %2 die wij lazen. Wij stopten vroeger: er kunnen er meer zijn.</translation>
    </message>
    <message>
        <source>Nothing that came could be read.</source>
        <translation>Niets van wat kwam, kon gelezen worden.</translation>
    </message>
    <message>
        <source>&amp;Take that one</source>
        <translation>&amp;Neem dat bestand</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Houd het mijne</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Het bestand is er niet meer.</translation>
    </message>
    <message>
        <source>What you see here is kept nowhere now. Save it to write it again.</source>
        <translation>Wat u hier ziet, is nu nergens bewaard. Bewaar het om het weer te schrijven.</translation>
    </message>
    <message>
        <source>The file was changed outside this window. We read it again.</source>
        <translation>Het bestand is buiten dit venster veranderd. Wij lazen het opnieuw.</translation>
    </message>
    <message>
        <source>The file was changed outside this window.</source>
        <translation>Het bestand is buiten dit venster veranderd.</translation>
    </message>
    <message>
        <source>You changed it here as well. Take what stands there now, or keep yours: when you save it, it comes in the place of that one.</source>
        <translation>U veranderde het hier ook. Neem wat er nu staat, of houd het uwe: bewaart u dat, dan komt het in de plaats.</translation>
    </message>
    <message>
        <source>This file says that it is an example of the demo town, and this overview is your own. Leave “demo” out of it when the source is real.</source>
        <translation>Dit bestand zegt dat het een voorbeeld is van de voorbeeldstad, en dit overzicht is van uzelf. Laat “demo” weg als de bron echt is.</translation>
    </message>
    <message>
        <source>You changed the file and did not save it.</source>
        <translation>U hebt het bestand gewijzigd en niet bewaard.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Verder schrijven</translation>
    </message>
    <message>
        <source>Open the other one all the same?</source>
        <translation>Toch het andere openen?</translation>
    </message>
    <message>
        <source>Open &amp;without saving</source>
        <translation>Openen &amp;zonder bewaren</translation>
    </message>
    <message>
        <source>“%1” is one of the example town&apos;s own sources, and this file asks at another address. Give it another name in “source”.</source>
        <translation>‘%1’ is een bron van de voorbeeldstad zelf, en dit bestand vraagt op een ander adres. Geef ze een andere naam in ‘source’.</translation>
    </message>
</context>
<context>
    <name>overzicht::RawDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
</context>
<context>
    <name>overzicht::RawPane</name>
    <message>
        <source>What %1 sent</source>
        <translation>Wat %1 stuurde</translation>
    </message>
    <message>
        <source>Came %1. We keep it as it is: nothing is lost.</source>
        <translation>Kwam %1. Wij bewaren het zoals het is: niets gaat verloren.</translation>
    </message>
    <message>
        <source>Why we cannot show it: %1</source>
        <translation>Waarom wij het niet kunnen tonen: %1</translation>
    </message>
    <message>
        <source>What %1 sent, as it came</source>
        <translation>Wat %1 stuurde, zoals het kwam</translation>
    </message>
</context>
<context>
    <name>overzicht::RowMenu</name>
    <message>
        <source>What you can do with this</source>
        <translation>Wat u hiermee kan doen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Zet op &amp;ongelezen</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Zet op &amp;gelezen</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Zet op &amp;klaar</translation>
    </message>
</context>
<context>
    <name>overzicht::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>For this window and this folder.</source>
        <translation>Voor dit venster en deze map.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>A letter keeps the language of its sender.</source>
        <translation>Een brief houdt de taal van zijn afzender.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start.</source>
        <translation>Het venster spreekt deze taal vanaf de volgende start.</translation>
    </message>
    <message>
        <source>Where your papers are</source>
        <translation>Waar uw papieren staan</translation>
    </message>
    <message>
        <source>Everything is kept on this computer, in this folder:</source>
        <translation>Alles staat op deze computer, in deze map:</translation>
    </message>
    <message>
        <source>Only your own account on this computer can open that folder. Keys for sources stand in the key store of the system, never in a file.</source>
        <translation>Alleen uw eigen account op deze computer kan die map openen. Sleutels voor bronnen staan in de sleutelbos van het systeem, nooit in een bestand.</translation>
    </message>
    <message>
        <source>The papers are not encrypted on the disk yet. Whoever has the disk can read them: use a disk that is encrypted as a whole.</source>
        <translation>De papieren zijn op de schijf nog niet versleuteld. Wie de schijf heeft, kan ze lezen: gebruik een schijf die helemaal versleuteld is.</translation>
    </message>
    <message>
        <source>Which apps tell you?</source>
        <translation>Welke apps melden?</translation>
    </message>
</context>
<context>
    <name>overzicht::ShareNote</name>
    <message>
        <source>You share your screen. A notification says only that there is post.</source>
        <translation>U deelt uw scherm. Een melding zegt alleen dat er post is.</translation>
    </message>
    <message>
        <source>I no longer share my screen</source>
        <translation>Ik deel mijn scherm niet meer</translation>
    </message>
    <message>
        <source>A notification says again what you chose.</source>
        <translation>Een melding zegt weer wat u koos.</translation>
    </message>
</context>
<context>
    <name>overzicht::ShareSwitch</name>
    <message>
        <source>While your screen is locked, or a second screen shows the same, a notification says only that there is post. Do others see your screen in another way, in a meeting for example? Say so here. It holds until you switch it off, or until the program ends.</source>
        <translation>Is uw scherm vergrendeld, of toont een tweede scherm hetzelfde? Dan zegt een melding alleen dat er post is. Zien anderen uw scherm op een andere manier, bijvoorbeeld in een vergadering? Zeg het hier. Dat geldt tot u het uitzet, of tot het programma stopt.</translation>
    </message>
    <message>
        <source>I share my screen</source>
        <translation>Ik deel mijn scherm</translation>
    </message>
    <message>
        <source>When others see your screen</source>
        <translation>Als anderen meekijken</translation>
    </message>
</context>
<context>
    <name>overzicht::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
</context>
<context>
    <name>overzicht::Skeleton</name>
    <message>
        <source>Being fetched</source>
        <translation>Wordt opgehaald</translation>
    </message>
</context>
<context>
    <name>overzicht::SourceEditor</name>
    <message>
        <source>The source file</source>
        <translation>Het bronbestand</translation>
    </message>
</context>
<context>
    <name>overzicht::SourceLine</name>
    <message>
        <source>%1 (example)</source>
        <comment>source of the demo</comment>
        <translation>%1 (voorbeeld)</translation>
    </message>
    <message>
        <source>This concerns: %1</source>
        <translation>Het gaat over: %1</translation>
    </message>
    <message>
        <source>Last updated %1. You can still read what came before.</source>
        <translation>Laatst bijgewerkt %1. Wat ervoor kwam, kan u nog lezen.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Probeer opnieuw: %1</translation>
    </message>
</context>
<context>
    <name>overzicht::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>No source is linked yet.</source>
        <translation>Er is nog geen bron gekoppeld.</translation>
    </message>
    <message>
        <source>A source is a place that has letters for you. Link one with the command overzichtctl source add.</source>
        <translation>Een bron is een plaats die brieven voor u heeft. Koppel er een met de opdracht overzichtctl source add.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Fetch again: %1</source>
        <translation>Opnieuw ophalen: %1</translation>
    </message>
    <message>
        <source>We ask %1 again.</source>
        <translation>Wij vragen %1 opnieuw.</translation>
    </message>
    <message>
        <source>This source has not told yet what it has.</source>
        <translation>Deze bron zei nog niet wat zij heeft.</translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2.</source>
        <translation>Wordt opgehaald: %1 van %2.</translation>
    </message>
    <message>
        <source>Being fetched: %1 so far.</source>
        <translation>Wordt opgehaald: %1 tot nu toe.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be shown</source>
        <translation>
            <numerusform>%n kon niet getoond worden</numerusform>
            <numerusform>%n konden niet getoond worden</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Planned maintenance: from %1 to %2. Afterwards we fetch everything by ourselves.</source>
        <translation>Gepland onderhoud: van %1 tot %2. Daarna halen wij alles zelf op.</translation>
    </message>
    <message>
        <source>When it did not work</source>
        <translation>Wanneer het niet werkte</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, until</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed, cause</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>For engineers: %1</source>
        <translation>Voor technici: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, longer ago.</source>
        <translation>
            <numerusform>En nog %n, langer geleden.</numerusform>
            <numerusform>En nog %n, langer geleden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we could not show</source>
        <translation>Wat wij niet konden tonen</translation>
    </message>
    <message>
        <source>These came in, but we cannot read them. Nothing was thrown away. There may be a letter among them: look at the source itself too.</source>
        <translation>Dit kwam binnen, maar wij kunnen het niet lezen. Wij gooiden niets weg. Er kan een brief tussen zitten: kijk ook bij de bron zelf.</translation>
    </message>
    <message>
        <source>A letter from %1 that we cannot show</source>
        <translation>Een brief van %1 kunnen wij niet tonen</translation>
    </message>
    <message>
        <source>Something from %1 that we cannot show</source>
        <translation>Iets van %1 kunnen wij niet tonen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look at it raw</source>
        <translation>Bekijk ruw</translation>
    </message>
    <message>
        <source>Look at it raw: %1</source>
        <translation>Bekijk ruw: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The command overzichtctl quarantine shows them all.</source>
        <translation>
            <numerusform>En nog %n. De opdracht overzichtctl quarantine toont ze allemaal.</numerusform>
            <numerusform>En nog %n. De opdracht overzichtctl quarantine toont ze allemaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 sent</source>
        <translation>Wat %1 stuurde</translation>
    </message>
    <message>
        <source>%1: names of senders</source>
        <comment>feed</comment>
        <translation>%1: namen van afzenders</translation>
    </message>
    <message>
        <source>%1: list of providers</source>
        <comment>feed</comment>
        <translation>%1: lijst van aanbieders</translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <comment>line, reason, mend</comment>
        <translation>Regel %1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is mended, nothing new is fetched from this source.</source>
        <translation>Tot het hersteld is, halen wij niets nieuws van deze bron.</translation>
    </message>
    <message>
        <source>The source file %1 has a mistake</source>
        <translation>In het bronbestand %1 staat een fout</translation>
    </message>
    <message>
        <source>What we fetched before, you can still read.</source>
        <translation>Wat wij eerder ophaalden, kan u nog lezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have planned maintenance.</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n daarvan is in gepland onderhoud.</numerusform>
            <numerusform>%n daarvan zijn in gepland onderhoud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own post</source>
        <translation>Uw eigen post</translation>
    </message>
    <message>
        <source>For organisation %1</source>
        <translation>Voor organisatie %1</translation>
    </message>
    <message>
        <source>%1: what you can ask for</source>
        <comment>feed</comment>
        <translation>%1: wat u kan aanvragen</translation>
    </message>
    <message>
        <source>What we get</source>
        <translation>Wat wij krijgen</translation>
    </message>
    <message>
        <source>level %1 of %2</source>
        <translation>niveau %1 van %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>level, what is missing</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This source can be linked. Then you get: %1.</source>
        <comment>level</comment>
        <translation>U kan deze bron koppelen. Dan krijgt u: %1.</translation>
    </message>
    <message>
        <source>What you can ask for here</source>
        <translation>Wat u hier kan aanvragen</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <comment>host</comment>
        <translation>Opent %1.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start: %1. Opens %2 in your browser.</source>
        <translation>Start: %1. Opent %2 in uw browser.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk af</translation>
    </message>
    <message>
        <source>Print when it did not work</source>
        <translation>Druk af wanneer het niet werkte</translation>
    </message>
    <message>
        <source>Did the service fail on your last day? The printed log shows it. You can give it to the service.</source>
        <translation>Viel de dienst uit op uw laatste dag? Het afgedrukte logboek toont dat. U kan het aan de dienst geven.</translation>
    </message>
    <message>
        <source>%1, level %2 of %3</source>
        <comment>name of the level</comment>
        <translation>%1, niveau %2 van %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When it did not work: %1</source>
        <comment>source</comment>
        <translation>Wanneer het niet werkte: %1</translation>
    </message>
    <message>
        <source>Example. This source is invented.</source>
        <translation>Voorbeeld. Deze bron is verzonnen.</translation>
    </message>
    <message>
        <source>Period: from %1 to %2.</source>
        <translation>Periode: van %1 tot %2.</translation>
    </message>
    <message>
        <source>Printed on %1. All hours are in Belgian time.</source>
        <translation>Afgedrukt op %1. Alle uren zijn in Belgische tijd.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duurde</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Welk deel</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Oorzaak</translation>
    </message>
    <message>
        <source>still going on when printed</source>
        <translation>nog bezig bij het afdrukken</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, for engineers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This was noted by the program Overzicht on this computer, each time it asked the source. It shows when this computer got no good answer. It does not show whether others did.</source>
        <translation>Het programma Overzicht noteerde dit op deze computer, telkens als het de bron iets vroeg. Het toont wanneer deze computer geen goed antwoord kreeg. Het toont niet of anderen dat wel kregen.</translation>
    </message>
    <message>
        <source>No source is chosen</source>
        <translation>Er is geen bron gekozen</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long already</comment>
        <translation>al %1</translation>
    </message>
    <message>
        <source>We do not ask this source: its source file has a mistake. It stands above the list.</source>
        <translation>Wij vragen deze bron niet: haar bronbestand heeft een fout. Boven de lijst ziet u welke.</translation>
    </message>
    <message>
        <source>We cannot fetch this now.</source>
        <translation>Deze gegevens kunnen wij nu niet ophalen.</translation>
    </message>
    <message>
        <source>What you have there is not in this overview.</source>
        <translation>Wat u daar hebt, staat niet in dit overzicht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Haal opnieuw op</translation>
    </message>
    <message>
        <source>Open website</source>
        <translation>Open website</translation>
    </message>
    <message>
        <source>Open website: %1 in your browser</source>
        <translation>Open website: %1 in uw browser</translation>
    </message>
    <message>
        <source>Opens %1 in your browser. You sign in there.</source>
        <translation>Opent %1 in uw browser. U meldt zich daar aan.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser. You do not have to sign in.</source>
        <translation>Opent %1 in uw browser. U hoeft zich niet aan te melden.</translation>
    </message>
    <message>
        <source>This source asks us to wait. We do not ask it before %1.</source>
        <translation>Deze bron vraagt ons te wachten. Wij vragen ze opnieuw vanaf %1.</translation>
    </message>
    <message>
        <source>We ask it again when you press F5, and each time the program starts.</source>
        <translation>Wij vragen opnieuw als u op F5 drukt, en telkens als het programma start.</translation>
    </message>
    <message>
        <source>Mistake in its file</source>
        <translation>Fout in het bestand</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>nog niet opgehaald</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Wordt opgehaald</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n tot nu toe</numerusform>
            <numerusform>%n tot nu toe</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a link</source>
        <translation>Alleen een link</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Niet gekoppeld</translation>
    </message>
    <message>
        <source>opens in your browser</source>
        <translation>opent in uw browser</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Vernieuw alles</translation>
    </message>
    <message>
        <source>We get</source>
        <translation>Wij krijgen</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>No source needs your attention now.</source>
        <translation>Geen bron vraagt nu uw aandacht.</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>sources</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <comment>sources</comment>
        <translation>Vraagt aandacht %1</translation>
    </message>
    <message>
        <source>we get: %1</source>
        <comment>level</comment>
        <translation>wij krijgen: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>level</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>level</comment>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>level</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>level</comment>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>level</comment>
        <translation>Volledig</translation>
    </message>
    <message>
        <source>We cannot fetch anything here yet.</source>
        <translation>Wij kunnen hier nog niets ophalen.</translation>
    </message>
    <message>
        <source>Not yet: how your cases are going, and the documents themselves.</source>
        <translation>Nog niet: hoe het met uw dossiers gaat, en de documenten zelf.</translation>
    </message>
    <message>
        <source>Not yet: the documents themselves.</source>
        <translation>Nog niet: de documenten zelf.</translation>
    </message>
    <message>
        <source>Not yet: answering or paying from here.</source>
        <translation>Nog niet: antwoorden of betalen van hieruit.</translation>
    </message>
    <message>
        <source>Federal</source>
        <comment>group of sources</comment>
        <translation>Federaal</translation>
    </message>
    <message>
        <source>Flemish</source>
        <comment>group of sources</comment>
        <translation>Vlaams</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>group of sources</comment>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>group of sources</comment>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>group of sources</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>You do this on their own site.</source>
        <translation>U doet dit op hun eigen website.</translation>
    </message>
    <message>
        <source>Their own form opens in your browser.</source>
        <translation>Hun eigen formulier opent in uw browser.</translation>
    </message>
    <message>
        <source>Their form opens in your browser. You follow your case here.</source>
        <translation>Hun formulier opent in uw browser. U volgt uw dossier hier.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>brieven</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>attesten</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>betalingen</translation>
    </message>
    <message>
        <source>what you can ask for</source>
        <translation>wat u kan aanvragen</translation>
    </message>
    <message>
        <source>We found no public interface (looked on %1).</source>
        <translation>Wij vonden geen openbare koppeling (bekeken op %1).</translation>
    </message>
    <message>
        <source>Interface: %1, of %2.</source>
        <comment>name, day</comment>
        <translation>Koppeling: %1, van %2.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Voeg een bron toe</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Terug naar de bronnen</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <comment>source, planned maintenance</comment>
        <translation>%1: van %2 tot %3.</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Gepland onderhoud</translation>
    </message>
    <message>
        <source>Afterwards we fetch everything by ourselves.</source>
        <translation>Daarna halen wij alles zelf op.</translation>
    </message>
    <message>
        <source>We ask all sources again.</source>
        <translation>Wij vragen alle bronnen opnieuw.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Opent %1 in uw browser.</translation>
    </message>
    <message>
        <source>No browser opened. Type this address in your browser: %1</source>
        <translation>Er ging geen browser open. Typ dit adres in uw browser: %1</translation>
    </message>
    <message>
        <source>Its own file says how to ask it. It last answered as written there: %1.</source>
        <comment>moment</comment>
        <translation>Een eigen bestand zegt hoe wij deze bron vragen. Zij antwoordde het laatst zoals daar staat: %1.</translation>
    </message>
    <message>
        <source>Its own file says how to ask it. It did not answer yet.</source>
        <translation>Een eigen bestand zegt hoe wij deze bron vragen. Zij antwoordde nog niet.</translation>
    </message>
    <message>
        <source>Whoever wrote its source file chose this name. Nothing shows that it comes from %1. Do you not know who it is from? Then give it nothing, pay nothing that it asks, and unlink it.</source>
        <translation>Wie het bronbestand schreef, koos deze naam. Niets toont dat ze van %1 komt. Weet u niet van wie ze is? Geef dan niets, betaal niets wat ze vraagt, en ontkoppel ze.</translation>
    </message>
    <message>
        <source>The name of this source looks like %1.</source>
        <translation>De naam van deze bron lijkt op %1.</translation>
    </message>
    <message>
        <source>Not confirmed to be %1</source>
        <translation>Niet bevestigd als %1</translation>
    </message>
    <message>
        <source>We checked this: a test of ours runs this interface.</source>
        <translation>Wij keken dit na: een test van ons voert deze koppeling uit.</translation>
    </message>
    <message>
        <source>European</source>
        <comment>group of sources</comment>
        <translation>Europees</translation>
    </message>
    <message>
        <source>Owner: %1 (enterprise number %2)</source>
        <comment>name, number</comment>
        <translation>Eigenaar: %1 (ondernemingsnummer %2)</translation>
    </message>
    <message>
        <source>Owner: %1 (%2)</source>
        <comment>name, site</comment>
        <translation>Eigenaar: %1 (%2)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <comment>name</comment>
        <translation>Eigenaar: %1</translation>
    </message>
    <message>
        <source>Unlink this source</source>
        <translation>Ontkoppel deze bron</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Ontkoppel %1</translation>
    </message>
    <message>
        <source>Link it again</source>
        <translation>Koppel opnieuw</translation>
    </message>
    <message>
        <source>“%1” is unlinked: it is not asked any more. What it brought stays, and says so.</source>
        <translation>“%1” is ontkoppeld: wij vragen er niets meer. Wat die bron bracht, blijft en zegt dat.</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>meldingen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>cause, what is behind it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Planned maintenance of %1: from %2 to %3. Afterwards we fetch everything by ourselves.</source>
        <translation>Gepland onderhoud van %1: van %2 tot %3. Daarna halen wij alles zelf op.</translation>
    </message>
    <message>
        <source>Its own file says what you can start there. It brings nothing here.</source>
        <translation>Een eigen bestand zegt wat u daar kan starten. Deze bron brengt hier niets.</translation>
    </message>
    <message>
        <source>(only %1)</source>
        <comment>a part of a source</comment>
        <translation>(alleen %1)</translation>
    </message>
    <message>
        <source>We ask it again by ourselves: %1. Sooner when you press F5.</source>
        <comment>a moment: today 14:10</comment>
        <translation>Wij kijken er zelf weer: %1. Vroeger als u op F5 drukt.</translation>
    </message>
</context>
<context>
    <name>overzicht::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>source, planned maintenance</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read what is here already. The rest follows by itself.</source>
        <translation>Lees al wat klaar is. De rest volgt vanzelf.</translation>
    </message>
    <message>
        <source>Once a source is linked, you see here how it is doing.</source>
        <translation>Is er een bron gekoppeld? Dan ziet u hier hoe het ermee gaat.</translation>
    </message>
</context>
<context>
    <name>overzicht::Timeline</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
</context>
<context>
    <name>overzicht::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>overzicht::Tour</name>
    <message>
        <source>Everything in one place</source>
        <translation>Alles op één plaats</translation>
    </message>
    <message>
        <source>These are the letters of an invented citizen. At the top stands how many sources we asked and how many answered: that sentence is always there.</source>
        <translation>Dit zijn de brieven van een verzonnen burger. Bovenaan staat hoeveel bronnen wij vroegen en hoeveel er antwoordden. Die zin staat er altijd.</translation>
    </message>
    <message>
        <source>What to do comes first</source>
        <translation>Wat u moet doen, staat eerst</translation>
    </message>
    <message>
        <source>To do is sorted by the last day that counts. Every row shows the sender first, then the subject.</source>
        <translation>Te doen staat op volgorde van de laatste dag die telt. Elke rij toont eerst de afzender, dan het onderwerp.</translation>
    </message>
    <message>
        <source>One letter whole</source>
        <translation>Eén brief helemaal</translation>
    </message>
    <message>
        <source>It says what you must do, before when, and what happens otherwise. Nothing is opened at the sender until you choose so, because the sender can see it.</source>
        <translation>Hier staat wat u moet doen, wanneer, en wat er anders gebeurt. Wij openen niets bij de afzender tot u dat kiest, want de afzender kan het zien.</translation>
    </message>
    <message>
        <source>Every badge explains itself</source>
        <translation>Elk label legt zichzelf uit</translation>
    </message>
    <message>
        <source>Press &quot;Why do I see this?&quot; to see why it is an official document, and how we know the sender.</source>
        <translation>Druk op &quot;Waarom zie ik dit?&quot;. U ziet waarom dit een officieel document is, en hoe wij de afzender kennen.</translation>
    </message>
    <message>
        <source>Search in your letters</source>
        <translation>Zoek in uw brieven</translation>
    </message>
    <message>
        <source>Ctrl+F searches while you type. Below the list stands what was not searched.</source>
        <translation>Ctrl+F zoekt terwijl u tikt. Onder de lijst staat wat niet doorzocht is.</translation>
    </message>
    <message>
        <source>Notices stand apart</source>
        <translation>Meldingen staan apart</translation>
    </message>
    <message>
        <source>A notice only tells that something stands elsewhere. It never hides among your letters.</source>
        <translation>Een melding zegt alleen dat er ergens anders iets staat. Ze zit nooit tussen uw brieven.</translation>
    </message>
    <message>
        <source>Honest about sources</source>
        <translation>Eerlijk over bronnen</translation>
    </message>
    <message>
        <source>Here you see how every source is doing. In the switchboard window you can break one: what was fetched before stays readable, with its time.</source>
        <translation>Hier ziet u hoe het met elke bron gaat. In het schakelbord kan u er een stuk maken. Wat wij eerder ophaalden, blijft leesbaar, met zijn tijd.</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>Maak het van u</translation>
    </message>
    <message>
        <source>Choose light, dark or high contrast, and text up to twice as large. F1 lists all keys. This is the end of the walk.</source>
        <translation>Kies licht, donker of hoog contrast, en tekst tot twee keer zo groot. F1 toont alle toetsen. Dit is het einde van de rondleiding.</translation>
    </message>
    <message>
        <source>A walk through the window</source>
        <translation>Een rondleiding door het venster</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation>Stop de rondleiding</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>overzicht::Tray</name>
    <message>
        <source>&amp;Open Overzicht</source>
        <translation>&amp;Open Overzicht</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Haal nu op</translation>
    </message>
    <message>
        <source>I &amp;share my screen</source>
        <translation>Ik &amp;deel mijn scherm</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Overzicht: %1, %2.</source>
        <comment>2 unread, 1 thing to do</comment>
        <translation>Overzicht: %1, %2.</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>niets ongelezen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ongelezen</numerusform>
            <numerusform>%n ongelezen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do as far as we know</source>
        <translation>niets te doen voor zover wij weten</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n ding te doen</numerusform>
            <numerusform>%n dingen te doen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::TroublePage</name>
    <message>
        <source>The disk is full, or another program is writing here now.</source>
        <translation>De schijf is vol, of een ander programma schrijft hier nu.</translation>
    </message>
    <message>
        <source>Make room on the disk, or close the other program. Then press Again.</source>
        <translation>Maak plaats op de schijf, of sluit het andere programma. Druk dan op Opnieuw.</translation>
    </message>
    <message>
        <source>This folder is not yours alone, so we do not put your papers in it.</source>
        <translation>Deze map is niet van u alleen. Daarom zetten wij er uw papieren niet in.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one yours. Then press Again.</source>
        <translation>Kies een andere map, of maak deze map van u. Druk dan op Opnieuw.</translation>
    </message>
    <message>
        <source>The folder cannot be found or read.</source>
        <translation>De map is niet te vinden of niet te lezen.</translation>
    </message>
    <message>
        <source>Is the disk connected? Then press Again.</source>
        <translation>Is de schijf aangesloten? Druk dan op Opnieuw.</translation>
    </message>
    <message>
        <source>The file with your overview is damaged, or a newer version of this program made it.</source>
        <translation>Het bestand met uw overzicht is beschadigd, of een nieuwere versie van dit programma maakte het.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Install the newest version of this program, or put back a copy of the folder. Then press Again.</source>
        <translation>Er is niets gewist. Installeer de nieuwste versie van dit programma, of zet een kopie van de map terug. Druk dan op Opnieuw.</translation>
    </message>
    <message>
        <source>We cannot open your overview</source>
        <translation>Wij kunnen uw overzicht niet openen</translation>
    </message>
    <message>
        <source>Your papers are not lost. This is what you can do.</source>
        <translation>Uw papieren zijn niet weg. Dit kan u doen.</translation>
    </message>
    <message>
        <source>The folder:</source>
        <translation>De map:</translation>
    </message>
    <message>
        <source>For engineers:</source>
        <translation>Voor technici:</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Opnieuw</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
</context>
<context>
    <name>overzicht::Unreadable</name>
    <message>
        <source>It came in a form we cannot read. You can see it at the source itself: %1.</source>
        <translation>Het kwam binnen in een vorm die wij niet kunnen lezen. U kan het bij de bron zelf bekijken: %1.</translation>
    </message>
    <message>
        <source>A letter from %1 cannot be shown.</source>
        <translation>Een brief van %1 kunnen wij niet tonen.</translation>
    </message>
    <message>
        <source>View raw</source>
        <translation>Bekijk ruw</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that cannot be shown.</source>
        <translation>
            <numerusform>En nog %n die wij niet kunnen tonen.</numerusform>
            <numerusform>En nog %n die wij niet kunnen tonen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bill from %1 cannot be shown.</source>
        <translation>Een rekening van %1 kunnen wij niet tonen.</translation>
    </message>
    <message>
        <source>A case at %1 cannot be shown.</source>
        <translation>Een dossier bij %1 kunnen wij niet tonen.</translation>
    </message>
    <message>
        <source>View raw: what came from %1 and cannot be shown</source>
        <translation>Bekijk ruw: wat van %1 kwam en wij niet kunnen tonen</translation>
    </message>
</context>
<context>
    <name>overzicht::WhyPart</name>
    <message>
        <source>The same letter: number %1.</source>
        <translation>Dezelfde brief: nummer %1.</translation>
    </message>
    <message>
        <source>The same notice: number %1.</source>
        <translation>Dezelfde melding: nummer %1.</translation>
    </message>
    <message>
        <source>The same case: number %1.</source>
        <translation>Hetzelfde dossier: nummer %1.</translation>
    </message>
    <message>
        <source>The same certificate: number %1.</source>
        <translation>Hetzelfde attest: nummer %1.</translation>
    </message>
    <message>
        <source>The same payment: number %1.</source>
        <translation>Dezelfde betaling: nummer %1.</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>subject, source</comment>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>Belongs to case %1.</source>
        <translation>Hoort bij dossier %1.</translation>
    </message>
    <message>
        <source>Leads to the same page, at %1.</source>
        <translation>Leidt naar dezelfde pagina, bij %1.</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Waarom zie ik dit?</translation>
    </message>
    <message>
        <source>Put it back where it came</source>
        <translation>Zet het terug waar het stond</translation>
    </message>
    <message>
        <source>Only a notice? Put it with your notices</source>
        <translation>Alleen een melding? Zet het bij uw meldingen</translation>
    </message>
    <message>
        <source>A letter after all? Put it with your documents</source>
        <translation>Toch een brief? Zet het bij uw documenten</translation>
    </message>
    <message>
        <source>Your source %1 gives it as this kind: %2.</source>
        <translation>Uw bron %1 zegt dat het dit is: %2.</translation>
    </message>
    <message>
        <source>The sender gives this date: %1.</source>
        <translation>De afzender geeft deze datum: %1.</translation>
    </message>
    <message>
        <source>You set this apart</source>
        <translation>U zette dit apart</translation>
    </message>
    <message>
        <source>Why these stand together</source>
        <translation>Waarom dit samen staat</translation>
    </message>
    <message>
        <source>You said that it does not belong with what it was shown with.</source>
        <translation>U zei dat het niet hoort bij wat er stond.</translation>
    </message>
    <message>
        <source>Its sender is not confirmed.</source>
        <translation>De afzender is niet bevestigd.</translation>
    </message>
    <message>
        <source>Put it back together</source>
        <translation>Weer samenvoegen</translation>
    </message>
    <message>
        <source>This does not belong here</source>
        <translation>Hoort hier niet bij</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>overzicht::Window</name>
    <message>
        <source>Overzicht</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Your overview is being opened</source>
        <translation>Uw overzicht gaat open</translation>
    </message>
    <message>
        <source>You can read, but nothing new is fetched.</source>
        <translation>U kan lezen, maar wij halen niets nieuws op.</translation>
    </message>
    <message>
        <source>Your own post</source>
        <translation>Uw eigen post</translation>
    </message>
    <message>
        <source>Organisation %1</source>
        <translation>Organisatie %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>op deze computer</translation>
    </message>
    <message>
        <source>you act for it</source>
        <translation>u handelt voor haar</translation>
    </message>
    <message>
        <source>Example. These letters, names and amounts are invented.</source>
        <translation>Voorbeeld. Deze brieven, namen en bedragen zijn verzonnen.</translation>
    </message>
    <message>
        <source>We ask all sources again.</source>
        <translation>Wij vragen alle bronnen opnieuw.</translation>
    </message>
    <message>
        <source>%1 – Overzicht</source>
        <comment>page</comment>
        <translation>%1 – Overzicht</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Grootte van de tekst: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s).</source>
        <translation>
            <numerusform>%n nieuw stuk.</numerusform>
            <numerusform>%n nieuwe stukken.</numerusform>
        </translation>
    </message>
    <message>
        <source>All sources answered.</source>
        <translation>Alle bronnen antwoordden.</translation>
    </message>
    <message>
        <source>Show the mistake</source>
        <translation>De fout tonen</translation>
    </message>
    <message numerus="yes">
        <source>%n source file(s) cannot be read: nothing new comes from there.</source>
        <translation>
            <numerusform>%n bronbestand is niet leesbaar: daarvan komt niets nieuws.</numerusform>
            <numerusform>%n bronbestanden zijn niet leesbaar: daarvan komt niets nieuws.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::demo::Switchboard</name>
    <message>
        <source>Works</source>
        <translation>Werkt</translation>
    </message>
    <message>
        <source>Is down</source>
        <translation>Ligt plat</translation>
    </message>
    <message>
        <source>Is slow: 30 seconds an answer</source>
        <translation>Is traag: 30 seconden per antwoord</translation>
    </message>
    <message>
        <source>Cuts its answers off</source>
        <translation>Breekt zijn antwoorden af</translation>
    </message>
    <message>
        <source>Falls silent halfway</source>
        <translation>Valt halfweg stil</translation>
    </message>
    <message>
        <source>Says: too many requests (429)</source>
        <translation>Zegt: te veel vragen (429)</translation>
    </message>
    <message>
        <source>Says: not available (503)</source>
        <translation>Zegt: niet beschikbaar (503)</translation>
    </message>
    <message>
        <source>Answers with a web page</source>
        <translation>Antwoordt met een webpagina</translation>
    </message>
    <message>
        <source>Never stops answering</source>
        <translation>Stopt nooit met antwoorden</translation>
    </message>
    <message>
        <source>Tells a wrong total</source>
        <translation>Meldt een fout totaal</translation>
    </message>
    <message>
        <source>Repeats the first page</source>
        <translation>Herhaalt de eerste bladzijde</translation>
    </message>
    <message>
        <source>Sends one unreadable letter</source>
        <translation>Stuurt één onleesbare brief</translation>
    </message>
    <message>
        <source>Sends one letter twice</source>
        <translation>Stuurt één brief twee keer</translation>
    </message>
    <message>
        <source>Sends changed attachments</source>
        <translation>Stuurt veranderde bijlagen</translation>
    </message>
    <message>
        <source>List of providers</source>
        <translation>Lijst van aanbieders</translation>
    </message>
    <message>
        <source>Federal eBox</source>
        <translation>Federale eBox</translation>
    </message>
    <message>
        <source>Flemish eBox</source>
        <translation>Vlaamse eBox</translation>
    </message>
    <message>
        <source>City of Lindehove</source>
        <translation>Stad Lindehove</translation>
    </message>
    <message>
        <source>Ended provider</source>
        <translation>Gestopte aanbieder</translation>
    </message>
    <message>
        <source>Mailbox of the association</source>
        <translation>Postbus van de vereniging</translation>
    </message>
    <message>
        <source>Switchboard of the demo town</source>
        <translation>Schakelbord van de voorbeeldstad</translation>
    </message>
    <message>
        <source>These servers are examples on this computer. Break one, or send a letter, and see what the overview says.</source>
        <translation>Deze servers zijn voorbeelden op deze computer. Maak er een stuk, of stuur een brief, en kijk wat het overzicht zegt.</translation>
    </message>
    <message>
        <source>&amp;New letter</source>
        <translation>&amp;Nieuwe brief</translation>
    </message>
    <message>
        <source>One letter through &amp;four mailboxes</source>
        <translation>Eén brief via &amp;vier postbussen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>The city sent a new letter.</source>
        <translation>De stad stuurde een nieuwe brief.</translation>
    </message>
    <message>
        <source>One letter is on its way through four mailboxes.</source>
        <translation>Eén brief is onderweg via vier postbussen.</translation>
    </message>
    <message>
        <source>Starts the demo town: the invented letters of one invented citizen, on this computer only. It links the town&apos;s sources into DIR and opens the switchboard, a window that breaks servers and sends letters. &apos;overzicht --home DIR&apos; shows the letters.</source>
        <translation>Start de voorbeeldstad: de verzonnen brieven van één verzonnen burger, alleen op deze computer. De bronnen van de stad worden in DIR gekoppeld, en het schakelbord gaat open: een venster dat servers stukmaakt en brieven stuurt. &apos;overzicht --home DIR&apos; toont de brieven.</translation>
    </message>
    <message>
        <source>the folder of the demo town; never your own home</source>
        <translation>de map van de voorbeeldstad; nooit uw eigen map</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>deze tekst</translation>
    </message>
    <message>
        <source>which version this is</source>
        <translation>welke versie dit is</translation>
    </message>
    <message>
        <source>When the town is ready, it prints one line with its addresses:</source>
        <translation>Als de stad klaar is, schrijft ze één regel met haar adressen:</translation>
    </message>
    <message>
        <source>It stays until you end it with Ctrl+C. Closing the window does not end it.</source>
        <translation>Ze blijft draaien tot u ze met Ctrl+C beëindigt. Het venster sluiten beëindigt ze niet.</translation>
    </message>
    <message>
        <source>The address under &quot;control&quot; is the same switchboard for scripts, in JSON. It holds a word of its own at each start, so keep it to yourself:</source>
        <translation>Het adres bij &quot;control&quot; is hetzelfde schakelbord voor scripts, in JSON. Er staat bij elke start een ander geheim woord in, dus houd het voor uzelf:</translation>
    </message>
    <message>
        <source>the servers and what is broken there</source>
        <translation>de servers en wat er stuk is</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>alle brieven</translation>
    </message>
    <message>
        <source>what was asked of which server</source>
        <translation>wat aan welke server gevraagd werd</translation>
    </message>
    <message>
        <source>begins that list anew</source>
        <translation>begint die lijst opnieuw</translation>
    </message>
    <message>
        <source>one letter through four mailboxes</source>
        <translation>één brief langs vier brievenbussen</translation>
    </message>
    <message>
        <source>lets that time go by in the town</source>
        <translation>laat die tijd voorbijgaan in de stad</translation>
    </message>
    <message>
        <source>ends the town</source>
        <translation>beëindigt de stad</translation>
    </message>
    <message>
        <source>What can be broken (&quot;provider&quot;):</source>
        <translation>Wat stuk kan (&quot;provider&quot;):</translation>
    </message>
    <message>
        <source>And how (&quot;how&quot;):</source>
        <translation>En hoe (&quot;how&quot;):</translation>
    </message>
    <message>
        <source>Certificates of the city</source>
        <translation>Attesten van de stad</translation>
    </message>
    <message>
        <source>Counter of the city</source>
        <translation>Loket van de stad</translation>
    </message>
    <message>
        <source>Sports service</source>
        <translation>Sportdienst</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Belastingen</translation>
    </message>
    <message>
        <source>Water company</source>
        <translation>Watermaatschappij</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pensioen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Betaalpagina</translation>
    </message>
    <message>
        <source>Misses the cases of one service</source>
        <translation>Mist de dossiers van één dienst</translation>
    </message>
    <message>
        <source>The permit can be asked for.</source>
        <translation>U kunt de toelating aanvragen.</translation>
    </message>
    <message>
        <source>The city received the application for the permit.</source>
        <translation>De stad ontving de aanvraag voor de toelating.</translation>
    </message>
    <message>
        <source>The city is looking at the application for the permit.</source>
        <translation>De stad kijkt de aanvraag voor de toelating na.</translation>
    </message>
    <message>
        <source>The city asks to pay for the permit.</source>
        <translation>De stad vraagt om voor de toelating te betalen.</translation>
    </message>
    <message>
        <source>The payment for the permit is with the bank.</source>
        <translation>De betaling voor de toelating is bij de bank.</translation>
    </message>
    <message>
        <source>The payment for the permit arrived, and the city sent a receipt.</source>
        <translation>De betaling voor de toelating kwam aan. De stad stuurde een betaalbewijs.</translation>
    </message>
    <message>
        <source>The city granted the permit.</source>
        <translation>De stad gaf de toelating.</translation>
    </message>
    <message>
        <source>Next step of the &amp;permit</source>
        <translation>Volgende stap van de &amp;toelating</translation>
    </message>
    <message>
        <source>Occupying public space: the service that goes all the way, from its form to the permit.</source>
        <translation>Inname openbaar domein: de dienst die helemaal loopt, van formulier tot toelating.</translation>
    </message>
    <message>
        <source>moves the permit to its next step, or to {&quot;step&quot;:&quot;…&quot;}: %1</source>
        <translation>zet de toelating een stap verder, of op {&quot;step&quot;:&quot;…&quot;}: %1</translation>
    </message>
    <message>
        <source>Turning the eBox on</source>
        <translation>De eBox aanzetten</translation>
    </message>
    <message>
        <source>An e-mail to %1: your code is %2.</source>
        <translation>Een e-mail aan %1: uw code is %2.</translation>
    </message>
    <message>
        <source>the first of twenty ports in a row; without it, any ports that are free</source>
        <translation>de eerste van twintig poorten op een rij; zonder dit: poorten die vrij zijn</translation>
    </message>
</context>
<context>
    <name>overzicht::LetterView</name>
    <message>
        <source>The letter that stands open</source>
        <translation>De brief die open staat</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This file cannot be read from the disk.</source>
        <translation>Wij kunnen dit bestand niet lezen van de schijf.</translation>
    </message>
    <message>
        <source>Save it anew from its source, or ask whoever looks after this computer.</source>
        <translation>Haal het opnieuw op bij de bron, of vraag het aan wie voor deze computer zorgt.</translation>
    </message>
    <message>
        <source>This file is very long: only its beginning stands here. Save it to have all of it.</source>
        <translation>Dit bestand is heel lang: hier staat alleen het begin. Bewaar het om alles te hebben.</translation>
    </message>
    <message>
        <source>This is a web page. We show only its text, and fetch nothing for it.</source>
        <translation>Dit is een webpagina. Wij tonen alleen de tekst en halen er niets voor op.</translation>
    </message>
    <message>
        <source>The text stands open.</source>
        <translation>De tekst staat open.</translation>
    </message>
    <message>
        <source>We do not open this kind of file.</source>
        <translation>Dit soort bestand openen wij niet.</translation>
    </message>
    <message>
        <source>Save it, and open it with a program that you trust.</source>
        <translation>Bewaar het, en open het met een programma dat u vertrouwt.</translation>
    </message>
    <message>
        <source>The letter stands open. %1</source>
        <translation>De brief staat open. %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages may be fine.</source>
        <translation>Wij kunnen deze bladzijde niet tonen. De andere bladzijden zijn misschien in orde.</translation>
    </message>
    <message>
        <source>This letter is a picture: there is no text that can be read aloud or searched.</source>
        <translation>Deze brief is een beeld: er is geen tekst om voor te lezen of in te zoeken.</translation>
    </message>
    <message>
        <source>This letter is a picture: there is no text that can be read aloud or searched. Ask the sender for a letter with text if you need that.</source>
        <translation>Deze brief is een beeld: er is geen tekst om voor te lezen of in te zoeken. Hebt u tekst nodig? Vraag de afzender om een brief met tekst.</translation>
    </message>
    <message>
        <source>This page is empty.</source>
        <translation>Deze bladzijde is leeg.</translation>
    </message>
    <message>
        <source>This page is a picture: it has no text.</source>
        <translation>Deze bladzijde is een beeld: ze heeft geen tekst.</translation>
    </message>
    <message>
        <source>There is more on this page than we read.</source>
        <translation>Op deze bladzijde staat meer dan wij lezen.</translation>
    </message>
    <message>
        <source>The text of the pages after this one is not read.</source>
        <translation>De tekst van de bladzijden hierna lezen wij niet.</translation>
    </message>
    <message>
        <source>The text of the letter stands here now.</source>
        <translation>Hier staat nu de tekst van de brief.</translation>
    </message>
    <message>
        <source>The pages of the letter stand here now.</source>
        <translation>Hier staan nu de bladzijden van de brief.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Bewaar als…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Wat wij nakeken</translation>
    </message>
</context>
<context>
    <name>overzicht::LetterBar</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Close the letter, and show what there is to know of it</source>
        <translation>Sluit de brief en toon wat u erover kunt weten</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige bladzijde</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende bladzijde</translation>
    </message>
    <message>
        <source>Search in this letter</source>
        <translation>Zoek in deze brief</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Hele bladzijde</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Volle breedte</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Lees als tekst</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Toon de bladzijden</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Bewaar als…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>niet gevonden</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>wij zoeken…</translation>
    </message>
    <message>
        <source>%1. Hide what we checked</source>
        <translation>%1. Verberg wat wij nakeken</translation>
    </message>
    <message>
        <source>%1. Show what we checked</source>
        <translation>%1. Toon wat wij nakeken</translation>
    </message>
</context>
<context>
    <name>overzicht::PagesView</name>
    <message>
        <source>The pages of the letter</source>
        <translation>De bladzijden van de brief</translation>
    </message>
    <message>
        <source>Scroll the pages</source>
        <translation>Rol door de bladzijden</translation>
    </message>
    <message>
        <source>Scroll the pages sideways</source>
        <translation>Rol de bladzijden opzij</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages may be fine.</source>
        <translation>Wij kunnen deze bladzijde niet tonen. De andere bladzijden zijn misschien in orde.</translation>
    </message>
</context>
<context>
    <name>overzicht::TextView</name>
    <message>
        <source>The text of the letter</source>
        <translation>De tekst van de brief</translation>
    </message>
    <message>
        <source>Scroll the text</source>
        <translation>Rol door de tekst</translation>
    </message>
</context>
<context>
    <name>overzicht::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Bladzijde %1</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Alle bladzijden, klein</translation>
    </message>
    <message>
        <source>Scroll the small pages</source>
        <translation>Rol door de kleine bladzijden</translation>
    </message>
</context>
<context>
    <name>LetterTrouble</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Wij kunnen dit bestand niet lezen.</translation>
    </message>
    <message>
        <source>It is damaged, or it is no PDF. Save it and show it to the sender, or ask them for it again.</source>
        <translation>Het is beschadigd, of het is geen PDF. Bewaar het en toon het aan de afzender, of vraag het opnieuw.</translation>
    </message>
    <message>
        <source>This file asks for a password.</source>
        <translation>Dit bestand vraagt een wachtwoord.</translation>
    </message>
    <message>
        <source>We cannot open it here. Save it, and open it with a program that asks for the password. The sender knows which one it is.</source>
        <translation>Wij kunnen het hier niet openen. Bewaar het, en open het met een programma dat het wachtwoord vraagt. De afzender weet welk wachtwoord het is.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>Dit bestand is te groot om hier te tonen.</translation>
    </message>
    <message>
        <source>Save it, and open it with another program.</source>
        <translation>Bewaar het, en open het met een ander programma.</translation>
    </message>
    <message>
        <source>It took too long to draw this letter.</source>
        <translation>Het duurde te lang om deze brief te tekenen.</translation>
    </message>
    <message>
        <source>So we stopped. Try it once more, or save it and open it with another program.</source>
        <translation>Daarom stopten wij. Probeer het nog eens, of bewaar het en open het met een ander programma.</translation>
    </message>
    <message>
        <source>Something in this file made the reader stop.</source>
        <translation>Iets in dit bestand deed de lezer stoppen.</translation>
    </message>
    <message>
        <source>Nothing of your computer was touched: the reader is locked in. A file can be made like that on purpose. If you do not know the sender well, do not open it elsewhere; ask them first.</source>
        <translation>Uw computer is niet geraakt: de lezer zit opgesloten. Iemand kan een bestand met opzet zo maken. Kent u de afzender niet goed? Open het dan nergens anders, en vraag het eerst aan de afzender.</translation>
    </message>
    <message>
        <source>This computer cannot lock in the program that shows letters.</source>
        <translation>Deze computer kan het programma dat brieven toont niet opsluiten.</translation>
    </message>
    <message>
        <source>A PDF can hold something harmful, so we do not show it without that lock. You can save it. Ask whoever looks after this computer to bring the system up to date.</source>
        <translation>In een PDF kan iets schadelijks zitten. Daarom tonen wij hem niet zonder dat slot. Bewaren kan wel. Vraag aan wie voor deze computer zorgt om het systeem bij te werken.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>In the subject</source>
        <translation>In de titel</translation>
    </message>
    <message>
        <source>In the name of the sender</source>
        <translation>In de naam van de afzender</translation>
    </message>
    <message>
        <source>In the amount</source>
        <translation>In het bedrag</translation>
    </message>
    <message>
        <source>In a number</source>
        <translation>In een nummer</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>In de tekst</translation>
    </message>
    <message>
        <source>In the attachment</source>
        <translation>In de bijlage</translation>
    </message>
    <message>
        <source>In attachment %1</source>
        <translation>In bijlage %1</translation>
    </message>
    <message>
        <source>In the attachment, page %1</source>
        <translation>In de bijlage, bladzijde %1</translation>
    </message>
    <message>
        <source>In attachment %1, page %2</source>
        <translation>In bijlage %1, bladzijde %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a place where words were found, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a place where words were found, and how it reads there</comment>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>Narrowed</name>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days, both with it</comment>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a year or a day</comment>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>a year</comment>
        <translation>Ouder dan %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day, with it</comment>
        <translation>Tot en met %1</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>overzicht::SavedSearches</name>
    <message>
        <source>This search is kept: %1.</source>
        <translation>Wij bewaren deze zoekopdracht: %1.</translation>
    </message>
    <message>
        <source>This search is not kept any more: %1.</source>
        <translation>Wij bewaren deze zoekopdracht niet meer: %1.</translation>
    </message>
    <message>
        <source>Search again: %1</source>
        <translation>Zoek opnieuw: %1</translation>
    </message>
    <message>
        <source>Keep this search no longer: %1</source>
        <translation>Verwijder deze zoekopdracht: %1</translation>
    </message>
</context>
<context>
    <name>overzicht::SearchChips</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Only what is done</source>
        <translation>Alleen wat klaar is</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>by what a search is narrowed</comment>
        <translation>Kies: %1</translation>
    </message>
    <message>
        <source>%1: take this away</source>
        <comment>by what a search is narrowed</comment>
        <translation>%1: verwijder dit</translation>
    </message>
    <message>
        <source>Best answer first</source>
        <translation>Beste antwoord eerst</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Bewaar deze zoekopdracht</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>Alle soorten</translation>
    </message>
</context>
<context>
    <name>overzicht::Finding</name>
    <message numerus="yes">
        <source>%n letters that you have not opened yet</source>
        <translation>
            <numerusform>%n brief die u nog niet opende</numerusform>
            <numerusform>%n brieven die u nog niet opende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contents of %n letters, of which we have no text</source>
        <translation>
            <numerusform>de inhoud van %n brief zonder tekst</numerusform>
            <numerusform>de inhoud van %n brieven zonder tekst</numerusform>
        </translation>
    </message>
</context>
</TS>
