<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_BE" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>%1 could not be read or written. Is the disk still there? Try again. Nothing was changed.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden. Ist der Datenträger noch da? Versuchen Sie es noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 is not an export of this program. Name the folder that holds overzicht.json and SHA256SUMS.</source>
        <translation>%1 ist kein Export dieses Programms. Geben Sie den Ordner an, in dem overzicht.json und SHA256SUMS liegen.</translation>
    </message>
    <message>
        <source>A digest of each file: &apos;sha256sum -c SHA256SUMS&apos; tells whether one was changed.</source>
        <translation>Eine Prüfsumme jeder Datei: &apos;sha256sum -c SHA256SUMS&apos; sagt, ob eine geändert wurde.</translation>
    </message>
    <message>
        <source>An export can only be brought into an empty home, and this one holds something already. Choose a new folder for it. Nothing was changed.</source>
        <translation>Ein Export kann nur in einen leeren Ordner eingelesen werden, und in diesem liegt schon etwas. Wählen Sie einen neuen Ordner. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An export cannot stand inside the folder in which this program keeps everything, nor around it. Choose another place.</source>
        <translation>Ein Export kann nicht in dem Ordner liegen, in dem dieses Programm alles aufbewahrt, und auch nicht um ihn herum. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Another program is busy in this folder. Close it, then try again. Nothing was changed.</source>
        <translation>Ein anderes Programm arbeitet in diesem Ordner. Schließen Sie es, und versuchen Sie es dann noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Verlangt: %1</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Gekommen am</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Checking the export</source>
        <translation>Der Export wird geprüft</translation>
    </message>
    <message>
        <source>Communication: %1</source>
        <translation>Mitteilung: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copying contents</source>
        <translation>Inhalte werden kopiert</translation>
    </message>
    <message>
        <source>Done on %1, as you said.</source>
        <translation>Erledigt am %1, wie Sie sagten.</translation>
    </message>
    <message>
        <source>Everything, for programs; Overzicht itself can import it.</source>
        <translation>Alles, für Programme; Overzicht selbst kann es einlesen.</translation>
    </message>
    <message>
        <source>Example: everything here is invented.</source>
        <translation>Beispiel: Alles hier ist erfunden.</translation>
    </message>
    <message>
        <source>Exported on %1. Things in it: %2. This page shows what was known on that day.</source>
        <translation>Exportiert am %1. Anzahl: %2. Diese Seite zeigt, was an dem Tag bekannt war.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In diesem Ordner</translation>
    </message>
    <message>
        <source>It could not be read or written. Is the disk still there? Try again. Nothing was changed.</source>
        <translation>Es konnte nicht gelesen oder geschrieben werden. Ist der Datenträger noch da? Versuchen Sie es noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Es wurde angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Its last day is not clear: look at it yourself.</source>
        <translation>Der letzte Tag ist nicht klar: Sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Making the overview</source>
        <translation>Die Übersicht wird gemacht</translation>
    </message>
    <message>
        <source>Making the page to read</source>
        <translation>Die Seite zum Lesen wird gemacht</translation>
    </message>
    <message>
        <source>No folder can be made at %1. Choose a place where you may write. Nothing was changed.</source>
        <translation>Bei %1 kann kein Ordner angelegt werden. Wählen Sie einen Ort, an dem Sie schreiben dürfen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing of what is here was to be done on that day.</source>
        <translation>An dem Tag war von dem, was hier steht, nichts zu tun.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Paid on %1, as you said.</source>
        <translation>Bezahlt am %1, wie Sie sagten.</translation>
    </message>
    <message>
        <source>Post from the government for %1</source>
        <translation>Behördenpost für %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The disk is full. Make at least %1 MB free, then try again. Nothing was changed.</source>
        <translation>Der Datenträger ist voll. Machen Sie mindestens %1 MB frei, und versuchen Sie es dann noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The letters and other contents that were kept, as they came.</source>
        <translation>Die Briefe und anderen Inhalte, die aufbewahrt wurden, so wie sie kamen.</translation>
    </message>
    <message>
        <source>The sender is not confirmed.</source>
        <translation>Der Absender ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose a folder that does not exist yet, or one that is empty.</source>
        <translation>Bei %1 liegt schon etwas. Wählen Sie einen Ordner, den es noch nicht gibt, oder einen leeren.</translation>
    </message>
    <message>
        <source>This export is not as it was made: look at %1. Use a copy that is whole. Nothing was changed.</source>
        <translation>Dieser Export ist nicht mehr so, wie er gemacht wurde: Sehen Sie %1 an. Nehmen Sie eine Kopie, die heil ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This export was made by a newer version of this program. Install that version, then import it. Nothing was changed.</source>
        <translation>Dieser Export wurde mit einer neueren Version dieses Programms gemacht. Installieren Sie diese Version, und lesen Sie ihn dann ein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>What is stored in this home cannot be read, so nothing was exported.</source>
        <translation>Was in diesem Ordner aufbewahrt wird, kann nicht gelesen werden; darum wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>What is to be done, for a calendar.</source>
        <translation>Was zu erledigen ist, für einen Kalender.</translation>
    </message>
    <message>
        <source>What is to be done, what is due first at the top</source>
        <translation>Was zu erledigen ist, das Dringendste oben</translation>
    </message>
    <message>
        <source>What stands in this export cannot be used. Use a copy that this program made itself. Nothing was changed.</source>
        <translation>Was in diesem Export steht, ist nicht zu gebrauchen. Nehmen Sie eine Kopie, die dieses Programm selbst gemacht hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Where it came from. No password and no key is in it.</source>
        <translation>Woher es kam. Es steht kein Passwort und kein Schlüssel darin.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Your note:</source>
        <translation>Ihre Notiz:</translation>
    </message>
    <message>
        <source>Your post from the government</source>
        <translation>Ihre Behördenpost</translation>
    </message>
    <message>
        <source>asks something of you</source>
        <translation>verlangt etwas von Ihnen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>last day not clear</source>
        <translation>letzter Tag nicht klar</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>nicht klar</translation>
    </message>
    <message>
        <source>not told; seen here on %1</source>
        <translation>nicht gesagt; hier gesehen am %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>payment under way</source>
        <translation>Zahlung unterwegs</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>Absender nicht bestätigt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>eingestellt</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>zu zahlen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis einschließlich %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>Bringing it to the disk</source>
        <translation>Wird auf die Platte geschrieben</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Fetches new post in the background</source>
        <translation>Holt neue Post im Hintergrund</translation>
    </message>
    <message>
        <source>no home folder is known</source>
        <translation>es ist kein persönlicher Ordner bekannt</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Every %1 hours</source>
        <translation>Alle %1 Stunden</translation>
    </message>
    <message>
        <source>There is already a file %1, and this program did not make it. Give that file another name. Then choose again.</source>
        <translation>Es gibt schon eine Datei %1, und dieses Programm hat sie nicht gemacht. Geben Sie dieser Datei einen anderen Namen. Wählen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>At sign-in this program already starts for your usual folder. Turn it off there first.</source>
        <translation>Beim Anmelden startet dieses Programm schon für Ihren üblichen Ordner. Schalten Sie es zuerst dort aus.</translation>
    </message>
    <message>
        <source>At sign-in this program already starts for the folder %1. Turn it off there first.</source>
        <translation>Beim Anmelden startet dieses Programm schon für den Ordner %1. Schalten Sie es zuerst dort aus.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Look whether that folder is yours and whether the disk has room. Then choose again.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2. Schauen Sie, ob dieser Ordner Ihnen gehört und ob auf der Platte Platz ist. Wählen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed: %2. Remove it yourself. Until then this program starts when you sign in, and ends at once.</source>
        <translation>Die Datei %1 kann nicht entfernt werden: %2. Entfernen Sie sie selbst. Bis dahin startet dieses Programm beim Anmelden und endet sofort.</translation>
    </message>
    <message>
        <source>The name %1 cannot be written in the file that starts this program when you sign in. Give the program, or your folder, another place. Then choose again.</source>
        <translation>Der Name %1 kann nicht in der Datei stehen, die dieses Programm beim Anmelden startet. Legen Sie das Programm oder Ihren Ordner an einen anderen Ort. Wählen Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <translation>nicht mehr bei der Quelle</translation>
    </message>
    <message>
        <source>Belongs to this case</source>
        <translation>Gehört zu dieser Akte</translation>
    </message>
    <message>
        <source>Belongs to the case</source>
        <translation>Gehört zur Akte</translation>
    </message>
    <message>
        <source>What stands here has the number of this case. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.</source>
        <translation>Was hier steht, trägt die Nummer dieser Akte. Es kommt von einer Quelle, von der wir nicht wissen, ob sie für den Dienst sprechen darf. Fragen Sie den Dienst, bevor Sie zahlen oder antworten.</translation>
    </message>
    <message>
        <source>It has the number of the case that stands here. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.</source>
        <translation>Dies trägt die Nummer der Akte, die hier steht. Es kommt von einer Quelle, von der wir nicht wissen, ob sie für den Dienst sprechen darf. Fragen Sie den Dienst, bevor Sie zahlen oder antworten.</translation>
    </message>
    <message>
        <source>Not confirmed that it belongs together</source>
        <translation>Nicht bestätigt, dass dies zusammengehört</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>subject, sender</comment>
        <translation>%1, von %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message numerus="yes">
        <source>Look into %n before you pay.</source>
        <translation>
            <numerusform>Prüfen Sie %n Forderung, bevor Sie zahlen.</numerusform>
            <numerusform>Prüfen Sie %n Forderungen, bevor Sie zahlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What your sources told asks no money now.</source>
        <translation>Was Ihre Quellen gemeldet haben, verlangt jetzt kein Geld.</translation>
    </message>
    <message>
        <source>You still have to pay %1.</source>
        <translation>Sie müssen noch %1 zahlen.</translation>
    </message>
    <message>
        <source>The first is late: it had to be paid on %1.</source>
        <translation>Die erste ist verspätet: Sie war am %1 zu zahlen.</translation>
    </message>
    <message>
        <source>The first %1.</source>
        <comment>until and including a day</comment>
        <translation>Die erste %1.</translation>
    </message>
    <message>
        <source>counts in no sum</source>
        <translation>zählt nicht mit</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Look into first</source>
        <translation>Erst prüfen</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>payments</comment>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Paid or over</source>
        <comment>payments</comment>
        <translation>Bezahlt oder vorbei</translation>
    </message>
    <message>
        <source>Do not pay yet</source>
        <translation>Noch nicht zahlen</translation>
    </message>
    <message>
        <source>Nothing more to pay here: %1.</source>
        <translation>Hier ist nichts mehr zu zahlen: %1.</translation>
    </message>
    <message>
        <source>Do not pay %1 yet. Ask the service first.</source>
        <translation>Zahlen Sie %1 noch nicht. Fragen Sie erst den Dienst.</translation>
    </message>
    <message>
        <source>No date is given.</source>
        <translation>Es ist kein Datum angegeben.</translation>
    </message>
    <message>
        <source>Pay %1.</source>
        <translation>Zahlen Sie %1.</translation>
    </message>
    <message>
        <source>Then it can cost more. Not agreed? The letter says how to object.</source>
        <translation>Dann kann es mehr kosten. Nicht einverstanden? Im Brief steht, wie Sie widersprechen.</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) not counted: it looks the same as another.</source>
        <translation>
            <numerusform>%n Rechnung zählt nicht mit: Sie sieht aus wie eine andere.</numerusform>
            <numerusform>%n Rechnungen zählen nicht mit: Sie sehen aus wie andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to pay, if what looks the same is the same.</source>
        <translation>Es bleibt nichts zu zahlen, wenn das, was gleich aussieht, auch dasselbe ist.</translation>
    </message>
    <message numerus="yes">
        <source>That is not all: the amount of %n more cannot be read.</source>
        <translation>
            <numerusform>Das ist nicht alles: Bei %n weiteren ist der Betrag nicht zu lesen.</numerusform>
            <numerusform>Das ist nicht alles: Bei %n weiteren ist der Betrag nicht zu lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to pay here.</source>
        <translation>Hier ist nichts mehr zu zahlen.</translation>
    </message>
    <message>
        <source>Do not pay this yet. Ask the service first.</source>
        <translation>Zahlen Sie das noch nicht. Fragen Sie zuerst die Stelle.</translation>
    </message>
    <message>
        <source>Look first whether it is paid. If not: pay %1.</source>
        <translation>Prüfen Sie zuerst, ob es bezahlt ist. Wenn nicht: Zahlen Sie %1.</translation>
    </message>
    <message numerus="yes">
        <source>The communication of %n of them stands on another bill as well: perhaps you owe less.</source>
        <translation>
            <numerusform>Die Mitteilung von %n Rechnung steht auch auf einer anderen: vielleicht schulden Sie weniger.</numerusform>
            <numerusform>Die Mitteilung von %n Rechnungen steht auch auf einer anderen: vielleicht schulden Sie weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn.</source>
        <translation>Fragen Sie zuerst nach. Vielleicht ist es bezahlt oder zurückgezogen.</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1.</source>
        <translation>Fragen Sie zuerst, welches Konto richtig ist. Zahlen Sie dann %1.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>An address that is not safe to open</source>
        <translation>Eine Adresse, die nicht sicher zu öffnen ist</translation>
    </message>
    <message>
        <source>%1: not safe to open</source>
        <translation>%1: nicht sicher zu öffnen</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>Ansehen bei %1</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <comment>title, host</comment>
        <translation>%1 (bei %2)</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Before these there were %n step(s) more.</source>
        <translation>
            <numerusform>Davor gab es noch %n Schritt.</numerusform>
            <numerusform>Davor gab es noch %n Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Fragen Sie dort</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Belongs to this case</source>
        <translation>Gehört zu dieser Akte</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>About this case</source>
        <translation>Über diese Akte</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Nummer der Akte</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Geführt bei</translation>
    </message>
    <message>
        <source>Phase, in their words</source>
        <translation>Phase, in ihren Worten</translation>
    </message>
    <message>
        <source>Product number (IPDC)</source>
        <translation>Produktnummer (IPDC)</translation>
    </message>
    <message>
        <source>now · you have to do something · %1</source>
        <translation>jetzt · Sie müssen etwas tun · %1</translation>
    </message>
    <message>
        <source>now · you have to do something</source>
        <translation>jetzt · Sie müssen etwas tun</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>fertig am %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped on %1</source>
        <translation>beendet am %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>now · %1</source>
        <comment>a state</comment>
        <translation>jetzt · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for you.</source>
        <translation>
            <numerusform>%n Akte wartet auf Sie.</numerusform>
            <numerusform>%n Akten warten auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for you.</source>
        <translation>Keine Akte wartet auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) on.</source>
        <translation>
            <numerusform>%n läuft weiter.</numerusform>
            <numerusform>%n laufen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Zahlen Sie %1</translation>
    </message>
    <message>
        <source>Something is asked. The service does not say here what</source>
        <translation>Der Dienst verlangt etwas. Hier steht nicht, was</translation>
    </message>
    <message>
        <source>The service gives no date</source>
        <translation>Der Dienst nennt kein Datum</translation>
    </message>
    <message>
        <source>Nothing more: you said that you did it</source>
        <translation>Nichts mehr: Sie sagten, dass Sie es getan haben</translation>
    </message>
    <message>
        <source>Nothing now. The service is working on it</source>
        <translation>Jetzt nichts. Der Dienst arbeitet daran</translation>
    </message>
    <message>
        <source>Finish it, or leave it. You did not send it yet</source>
        <translation>Machen Sie es fertig oder lassen Sie es. Sie haben es noch nicht gesendet</translation>
    </message>
    <message>
        <source>The service knows of nothing</source>
        <translation>Der Dienst weiß noch von nichts</translation>
    </message>
    <message>
        <source>Nothing more: this case was stopped</source>
        <translation>Nichts mehr: Diese Akte wurde beendet</translation>
    </message>
    <message>
        <source>Nothing more: this case is done</source>
        <translation>Nichts mehr: Diese Akte ist fertig</translation>
    </message>
    <message>
        <source>Nothing. You may have a look</source>
        <translation>Nichts. Sie können es ansehen</translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation>Ein Schritt ohne Namen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>The service wanted to be ready by %1</source>
        <comment>a day</comment>
        <translation>Der Dienst wollte bis %1 fertig sein</translation>
    </message>
    <message>
        <source>later · that day has passed</source>
        <translation>später · der Tag ist vorbei</translation>
    </message>
    <message>
        <source>Not ready yet? Ask the service.</source>
        <translation>Noch nicht fertig? Fragen Sie den Dienst.</translation>
    </message>
    <message>
        <source>The service wants to be ready</source>
        <translation>Der Dienst will fertig sein</translation>
    </message>
    <message>
        <source>later · %1</source>
        <translation>später · %1</translation>
    </message>
    <message>
        <source>This is what the service aims at. It asks nothing of you.</source>
        <translation>Das ist das Ziel des Dienstes. Es verlangt nichts von Ihnen.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>You have to do something</source>
        <translation>Sie müssen etwas tun</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>cases</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>cases</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The service does not say. Ask them what happens then.</source>
        <translation>Das sagt die Stelle nicht. Fragen Sie dort, was dann geschieht.</translation>
    </message>
    <message>
        <source>They give a last day, and do not say here for what</source>
        <translation>Sie nennen einen letzten Tag und sagen hier nicht, wofür</translation>
    </message>
    <message>
        <source>They ask: %1</source>
        <translation>Sie verlangen: %1</translation>
    </message>
    <message>
        <source>They also say “%1”. Ask them whether you have to do something.</source>
        <translation>Sie sagen auch „%1“. Fragen Sie dort, ob Sie etwas tun müssen.</translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn</source>
        <translation>Fragen Sie zuerst nach. Vielleicht ist es bezahlt oder zurückgezogen</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1</source>
        <translation>Fragen Sie zuerst, welches Konto richtig ist. Zahlen Sie dann %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) it is not clear how they stand.</source>
        <translation>
            <numerusform>Bei %n Akte ist nicht klar, wie sie steht.</numerusform>
            <numerusform>Bei %n Akten ist nicht klar, wie sie stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the service how it stands. Perhaps they wait for you</source>
        <translation>Fragen Sie den Dienst, wie es steht. Vielleicht wartet er auf Sie</translation>
    </message>
    <message>
        <source>Look at the page of the service. Perhaps they wait for you</source>
        <translation>Schauen Sie auf der Seite des Dienstes nach. Vielleicht wartet er auf Sie</translation>
    </message>
    <message>
        <source>The service does not say where this case stands.</source>
        <translation>Der Dienst sagt nicht, wie es um diese Akte steht.</translation>
    </message>
    <message>
        <source>They say “%1”. We do not know what that means.</source>
        <translation>Sie sagen „%1“. Wir wissen nicht, was das bedeutet.</translation>
    </message>
    <message>
        <source>State not clear</source>
        <translation>Stand nicht klar</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask its owner.</source>
        <translation>Versuchen Sie es später erneut; bleibt es so, fragen Sie den Betreiber der Quelle.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, check the address in its source file.</source>
        <translation>Versuchen Sie es später erneut; bleibt es so, prüfen Sie die Adresse in der Quellendatei.</translation>
    </message>
    <message>
        <source>Check your internet connection, then the address in its source file.</source>
        <translation>Prüfen Sie Ihre Internetverbindung, dann die Adresse in der Quellendatei.</translation>
    </message>
    <message>
        <source>Check the address in its source file; if that is right, ask its owner.</source>
        <translation>Prüfen Sie die Adresse in der Quellendatei; stimmt sie, fragen Sie den Betreiber der Quelle.</translation>
    </message>
    <message>
        <source>Ask its owner.</source>
        <translation>Fragen Sie den Betreiber der Quelle.</translation>
    </message>
    <message>
        <source>If you trust it, add that address to &quot;allowedHosts&quot; in the source file.</source>
        <translation>Wenn Sie ihm vertrauen, setzen Sie diese Adresse in der Quellendatei zu &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>Please tell the makers of Overzicht.</source>
        <translation>Bitte melden Sie das den Machern von Overzicht.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then try again.</source>
        <translation>Prüfen Sie die Festplatte und den Ordner, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the sender.</source>
        <translation>Versuchen Sie es später erneut; bleibt es so, fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>Nothing answers at its address.</source>
        <translation>An ihrer Adresse antwortet nichts.</translation>
    </message>
    <message>
        <source>Its address was not found on the internet.</source>
        <translation>Ihre Adresse wurde im Internet nicht gefunden.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>It began to answer and then fell silent.</source>
        <translation>Die Antwort begann und verstummte dann.</translation>
    </message>
    <message>
        <source>Its answer came too slowly.</source>
        <translation>Die Antwort kam zu langsam.</translation>
    </message>
    <message>
        <source>It hung up without an answer.</source>
        <translation>Die Verbindung wurde ohne Antwort beendet.</translation>
    </message>
    <message>
        <source>Only a part came: its answer was cut off.</source>
        <translation>Nur ein Teil kam an: Die Antwort wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted, so we sent it nothing.</source>
        <translation>Ihrem Zertifikat ist nicht zu trauen. Darum haben wir nichts geschickt.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the address in its source file; if both are right, ask its owner.</source>
        <translation>Prüfen Sie das Datum dieses Computers und die Adresse in der Quellendatei; stimmen beide, fragen Sie den Betreiber der Quelle.</translation>
    </message>
    <message>
        <source>No secure connection with it could be made, so we sent it nothing.</source>
        <translation>Eine sichere Verbindung kam nicht zustande. Darum haben wir nichts geschickt.</translation>
    </message>
    <message>
        <source>What answers at its address is no web server.</source>
        <translation>Was an ihrer Adresse antwortet, ist kein Webserver.</translation>
    </message>
    <message>
        <source>It sent a web page instead of data.</source>
        <translation>Es kam eine Webseite statt Daten.</translation>
    </message>
    <message>
        <source>It sent an empty answer.</source>
        <translation>Es kam eine leere Antwort.</translation>
    </message>
    <message>
        <source>Its answer is damaged and cannot be read.</source>
        <translation>Die Antwort ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>It sent other data than what was asked.</source>
        <translation>Es kamen andere Daten als die, nach denen wir fragten.</translation>
    </message>
    <message>
        <source>It says that nothing changed, but had sent us nothing yet.</source>
        <translation>Angeblich hat sich nichts geändert, aber wir hatten noch nichts bekommen.</translation>
    </message>
    <message>
        <source>Its answer is far too large, so we stopped it.</source>
        <translation>Die Antwort ist viel zu groß. Darum haben wir sie abgebrochen.</translation>
    </message>
    <message>
        <source>What came is much larger than announced, so we stopped it.</source>
        <translation>Was kam, ist viel größer als angekündigt. Darum haben wir es abgebrochen.</translation>
    </message>
    <message>
        <source>What came is not what the sender published.</source>
        <translation>Was kam, ist nicht das, was der Absender veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Its answer came packed and cannot be unpacked.</source>
        <translation>Die Antwort kam gepackt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>Its answer came packed, which we had not asked.</source>
        <translation>Die Antwort kam gepackt, und darum hatten wir nicht gebeten.</translation>
    </message>
    <message>
        <source>Its pages never end.</source>
        <translation>Ihre Seiten enden nie.</translation>
    </message>
    <message>
        <source>Its pages go round and round.</source>
        <translation>Ihre Seiten gehen im Kreis.</translation>
    </message>
    <message>
        <source>It gave this a name that cannot be asked for.</source>
        <translation>Dies bekam einen Namen, unter dem es sich nicht abrufen lässt.</translation>
    </message>
    <message>
        <source>It keeps sending us from one address to another.</source>
        <translation>Wir werden immer weiter von einer Adresse zur anderen geschickt.</translation>
    </message>
    <message>
        <source>It sends us elsewhere in a way that we cannot follow.</source>
        <translation>Wir werden auf eine Weise weitergeschickt, der wir nicht folgen können.</translation>
    </message>
    <message>
        <source>The address %1 is not a secure one (https), so we sent it nothing.</source>
        <translation>Die Adresse %1 ist nicht gesichert (https). Darum haben wir nichts geschickt.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Ihre Adresse ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>Its source file does not allow the address %1, so we sent it nothing.</source>
        <translation>Die Quellendatei erlaubt die Adresse %1 nicht. Darum haben wir nichts geschickt.</translation>
    </message>
    <message>
        <source>It names a new provider at %1, which its source file does not allow yet. We sent it nothing.</source>
        <translation>Sie nennt einen neuen Anbieter unter %1, den die Quellendatei noch nicht erlaubt. Wir haben ihm nichts geschickt.</translation>
    </message>
    <message>
        <source>It does not let your key read this.</source>
        <translation>Ihr Schlüssel darf dies dort nicht lesen.</translation>
    </message>
    <message>
        <source>Ask its owner whether this key may read it.</source>
        <translation>Fragen Sie den Betreiber der Quelle, ob dieser Schlüssel es lesen darf.</translation>
    </message>
    <message>
        <source>There is no list of letters at its address.</source>
        <translation>An ihrer Adresse gibt es keine Liste von Briefen.</translation>
    </message>
    <message>
        <source>There is nothing at the address that we asked.</source>
        <translation>An der Adresse, nach der wir fragten, ist nichts.</translation>
    </message>
    <message>
        <source>What we asked is no longer there.</source>
        <translation>Wonach wir fragten, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It does not accept what we ask (HTTP %1).</source>
        <translation>Unsere Frage wird nicht angenommen (HTTP %1).</translation>
    </message>
    <message>
        <source>Something is wrong at the source itself (HTTP %1).</source>
        <translation>Bei der Quelle selbst stimmt etwas nicht (HTTP %1).</translation>
    </message>
    <message>
        <source>It answers in a way that we do not know (HTTP %1).</source>
        <translation>Die Antwort ist von einer Art, die wir nicht kennen (HTTP %1).</translation>
    </message>
    <message>
        <source>The key that is stored for it holds characters that no key has.</source>
        <translation>Der gespeicherte Schlüssel enthält Zeichen, die in keinem Schlüssel stehen.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or line ends, and put it in once more.</source>
        <translation>Kopieren Sie den Schlüssel erneut, ohne Leerzeichen oder Zeilenenden, und legen Sie ihn noch einmal hinein.</translation>
    </message>
    <message>
        <source>The file could not be written on this computer.</source>
        <translation>Die Datei konnte auf diesem Computer nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Overzicht could not put its question well. That is a mistake of ours, not of the source.</source>
        <translation>Overzicht konnte seine Frage nicht richtig stellen. Das ist unser Fehler, nicht der der Quelle.</translation>
    </message>
    <message>
        <source>The connection with it was broken.</source>
        <translation>Die Verbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>Die Quelle sagte: „%1“.</translation>
    </message>
    <message>
        <source>There is no key for this source yet.</source>
        <translation>Für diese Quelle gibt es noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Put it in with: overzichtctl secret set %1</source>
        <translation>Legen Sie ihn hinein mit: overzichtctl secret set %1</translation>
    </message>
    <message>
        <source>It is read from the environment variable %1, which is empty.</source>
        <translation>Wir lesen ihn aus der Umgebungsvariablen %1, und die ist leer.</translation>
    </message>
    <message>
        <source>The key store of this computer cannot be used.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht benutzbar.</translation>
    </message>
    <message>
        <source>Unlock it or sign in to your desktop, then try again.</source>
        <translation>Entsperren Sie ihn oder melden Sie sich an Ihrem Desktop an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The source file does not say which key may go to %1, so we sent it none.</source>
        <translation>Die Quellendatei sagt nicht, welcher Schlüssel an %1 gehen darf. Darum haben wir keinen geschickt.</translation>
    </message>
    <message>
        <source>Add that address to &quot;providers&quot; in the source file, with its own key.</source>
        <translation>Setzen Sie diese Adresse in der Quellendatei zu &quot;providers&quot;, mit einem eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>What came could not be kept, because the disk is full: make at least %1 MB free, then try again.</source>
        <translation>Was kam, konnte nicht aufbewahrt werden, denn die Festplatte ist voll: Machen Sie mindestens %1 MB frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What came could not be kept on this computer.</source>
        <translation>Was kam, konnte auf diesem Computer nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie die Festplatte, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It sends us to another address. We did not go there, and sent nothing there.</source>
        <translation>Wir werden an eine andere Adresse geschickt. Wir sind ihr nicht gefolgt und haben nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Its source file %1 has a mistake, so it was not asked.</source>
        <translation>Ihre Quelldatei %1 enthält einen Fehler. Deshalb wurde sie nicht gefragt.</translation>
    </message>
    <message>
        <source>Mend that file, or take it away.</source>
        <translation>Verbessern Sie diese Datei, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>It asks for a key, and its source file gives none.</source>
        <translation>Die Quelle verlangt einen Schlüssel, und ihre Quelldatei gibt keinen an.</translation>
    </message>
    <message>
        <source>Ask its owner how to sign in, and write that in its source file.</source>
        <translation>Fragen Sie den Betreiber, wie man sich anmeldet, und schreiben Sie das in die Quelldatei.</translation>
    </message>
    <message>
        <source>It does not give you the data of this person.</source>
        <translation>Sie gibt Ihnen die Daten dieser Person nicht.</translation>
    </message>
    <message>
        <source>Check that the key and the national number that are stored for it are of the same person; if they are, ask its owner.</source>
        <translation>Prüfen Sie, ob der Schlüssel und die Nationalregisternummer, die dafür gespeichert sind, derselben Person gehören; wenn ja, fragen Sie den Betreiber der Quelle.</translation>
    </message>
    <message>
        <source>What is kept as %1 is no national number.</source>
        <translation>Was unter %1 gespeichert ist, ist keine Nationalregisternummer.</translation>
    </message>
    <message>
        <source>Put in the eleven digits with: overzichtctl secret set %1</source>
        <translation>Speichern Sie die elf Ziffern mit: overzichtctl secret set %1</translation>
    </message>
    <message>
        <source>Its answer is made in a way that could harm this computer, so we did not read it.</source>
        <translation>Die Antwort ist so gemacht, dass sie diesem Computer schaden könnte. Deshalb haben wir sie nicht gelesen.</translation>
    </message>
    <message>
        <source>MAGDA asked the office that keeps these cases, and it did not answer.</source>
        <translation>MAGDA hat die Stelle gefragt, die diese Akten führt. Sie hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>MAGDA does not let this gateway ask for these cases.</source>
        <translation>MAGDA erlaubt diesem Zugang nicht, diese Akten abzufragen.</translation>
    </message>
    <message>
        <source>MAGDA does not accept what we ask (code %1).</source>
        <translation>MAGDA nimmt unsere Anfrage nicht an (Code %1).</translation>
    </message>
    <message>
        <source>MAGDA could not get these cases from the office that keeps them (code %1).</source>
        <translation>MAGDA konnte diese Akten nicht von der Stelle bekommen, die sie führt (Code %1).</translation>
    </message>
    <message>
        <source>It does not accept what we ask.</source>
        <translation>Die Quelle nimmt unsere Anfrage nicht an.</translation>
    </message>
    <message>
        <source>Something is wrong at the source itself.</source>
        <translation>Bei der Quelle selbst stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>Check &quot;items&quot; in its source file; if that is right, ask its owner.</source>
        <translation>Prüfen Sie „items“ in der Quelldatei; stimmt das, fragen Sie den Eigentümer.</translation>
    </message>
    <message>
        <source>Its answer has no list at %1, but it has: %2.</source>
        <translation>Die Antwort hat keine Liste bei %1, aber sie hat: %2.</translation>
    </message>
    <message>
        <source>Its answer has no list at %1.</source>
        <translation>Die Antwort hat keine Liste bei %1.</translation>
    </message>
    <message>
        <source>What stands in the environment variable %1 is no national number.</source>
        <translation>Was in der Umgebungsvariablen %1 steht, ist keine Nationalregisternummer.</translation>
    </message>
    <message>
        <source>Set the environment variable %1 to the eleven digits.</source>
        <translation>Setzen Sie die Umgebungsvariable %1 auf die elf Ziffern.</translation>
    </message>
    <message>
        <source>Check the address in its source file; if it does not offer these, leave them out of &quot;offers&quot; there.</source>
        <translation>Prüfen Sie die Adresse in der Quelldatei. Bietet die Quelle das nicht an? Lassen Sie es dort in &quot;offers&quot; weg.</translation>
    </message>
    <message>
        <source>What came before stays. Ask its owner to mend it, or take this source away.</source>
        <translation>Was schon ankam, bleibt hier. Bitten Sie den Eigentümer um Abhilfe, oder entfernen Sie diese Quelle.</translation>
    </message>
    <message>
        <source>Its answer is written in signs that we cannot read.</source>
        <translation>Die Antwort ist in Zeichen geschrieben, die wir nicht lesen können.</translation>
    </message>
    <message>
        <source>It has more than %1 things and does not end, so we stopped.</source>
        <translation>Es sind mehr als %1 Dinge und es gibt kein Ende. Darum haben wir aufgehört.</translation>
    </message>
    <message>
        <source>There is no list of certificates at its address.</source>
        <translation>Unter der Adresse gibt es keine Liste von Bescheinigungen.</translation>
    </message>
    <message>
        <source>There is no list of forms at its address.</source>
        <translation>Unter der Adresse gibt es keine Liste von Formularen.</translation>
    </message>
    <message>
        <source>It does not accept the key in the environment variable %1.</source>
        <translation>Sie nimmt den Schlüssel in der Umgebungsvariablen %1 nicht an.</translation>
    </message>
    <message>
        <source>Set the environment variable %1 to a key that it accepts.</source>
        <translation>Setzen Sie die Umgebungsvariable %1 auf einen Schlüssel, den sie annimmt.</translation>
    </message>
    <message>
        <source>Its answer tells %1 twice in one place, so we do not know which one counts.</source>
        <translation>Die Antwort nennt %1 zweimal an einer Stelle; wir wissen also nicht, was gilt.</translation>
    </message>
    <message>
        <source>Its answer tells the same thing twice in one place, so we do not know which one counts.</source>
        <translation>Die Antwort nennt dasselbe zweimal an einer Stelle; wir wissen also nicht, was gilt.</translation>
    </message>
    <message>
        <source>Check the address and the national number that are used for it; if both are right, ask its owner.</source>
        <translation>Prüfen Sie die Adresse und die Nationalnummer, die für diese Quelle benutzt werden; wenn beide stimmen, fragen Sie ihren Betreiber.</translation>
    </message>
    <message>
        <source>There is no such list at its address, or it does not know who we asked about.</source>
        <translation>An ihrer Adresse gibt es keine solche Liste, oder sie kennt die Person nicht, nach der wir gefragt haben.</translation>
    </message>
    <message>
        <source>There is nothing at the address that we asked, or it does not know who we asked about.</source>
        <translation>An der Adresse, die wir gefragt haben, ist nichts, oder die Quelle kennt die Person nicht, nach der wir gefragt haben.</translation>
    </message>
    <message>
        <source>Its pages bring nothing new any more and do not end, so we stopped.</source>
        <translation>Die Seiten bringen nichts Neues mehr und enden nicht. Wir haben daher aufgehört.</translation>
    </message>
    <message>
        <source>More than %1 of its things cannot be read, so we stopped.</source>
        <translation>Mehr als %1 der Einträge sind nicht lesbar. Wir haben daher aufgehört.</translation>
    </message>
    <message>
        <source>It sent more than %1 MB that cannot be read, so we stopped.</source>
        <translation>Die Quelle hat mehr als %1 MB geschickt, die nicht lesbar sind. Wir haben daher aufgehört.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Made by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until and including</source>
        <translation>Gültig bis einschließlich</translation>
    </message>
    <message>
        <source>the certificate gives no end date</source>
        <translation>die Bescheinigung nennt kein Enddatum</translation>
    </message>
    <message numerus="yes">
        <source>After today %n day(s) are left.</source>
        <translation>
            <numerusform>Nach heute bleibt noch %n Tag.</numerusform>
            <numerusform>Nach heute bleiben noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>About this certificate</source>
        <translation>Über diese Bescheinigung</translation>
    </message>
    <message>
        <source>Product number (IPDC)</source>
        <translation>Produktnummer (IPDC)</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Kept on this device</source>
        <translation>Auf diesem Gerät aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) did not lapse.</source>
        <translation>
            <numerusform>%n Bescheinigung ist nicht verfallen.</numerusform>
            <numerusform>%n Bescheinigungen sind nicht verfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lapse(s) soon.</source>
        <translation>
            <numerusform>Davon verfällt %n bald.</numerusform>
            <numerusform>Davon verfallen %n bald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n certificate(s) lapsed.</source>
        <translation>
            <numerusform>%n Bescheinigung ist verfallen.</numerusform>
            <numerusform>Alle %n Bescheinigungen sind verfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. It is valid from %1</source>
        <translation>Noch nichts. Sie gilt ab %1</translation>
    </message>
    <message>
        <source>Ask for a new one, if you need it</source>
        <translation>Beantragen Sie eine neue, wenn Sie sie brauchen</translation>
    </message>
    <message>
        <source>They may refuse this one</source>
        <translation>Man kann diese ablehnen</translation>
    </message>
    <message>
        <source>Use it, or ask for a new one</source>
        <translation>Nutzen Sie sie oder beantragen Sie eine neue</translation>
    </message>
    <message>
        <source>Then it has lapsed</source>
        <translation>Dann ist sie verfallen</translation>
    </message>
    <message>
        <source>Nothing. Show it when they ask for it</source>
        <translation>Nichts. Zeigen Sie sie, wenn man danach fragt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a language, a number</comment>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Open it in %1</source>
        <comment>a language, under its own name</comment>
        <translation>Bescheinigung öffnen (%1)</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Bescheinigung öffnen</translation>
    </message>
    <message>
        <source>Lapses soon</source>
        <translation>Verfällt bald</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificates</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>certificates</comment>
        <translation>Verfallen</translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <translation>
            <numerusform>in %n Sprache</numerusform>
            <numerusform>in %n Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nobody can read that day</source>
        <comment>as its source writes it</comment>
        <translation>„%1“: diesen Tag kann niemand lesen</translation>
    </message>
    <message numerus="yes">
        <source>Of %n certificate(s) nobody can read the last day.</source>
        <translation>
            <numerusform>Von %n Bescheinigung kann niemand den letzten Tag lesen.</numerusform>
            <numerusform>Von %n Bescheinigungen kann niemand den letzten Tag lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask until when it is valid, before you use it</source>
        <translation>Fragen Sie, bis wann sie gültig ist, bevor Sie sie verwenden</translation>
    </message>
    <message>
        <source>They may refuse it</source>
        <translation>Sie kann abgelehnt werden</translation>
    </message>
    <message>
        <source>End not clear</source>
        <comment>certificates</comment>
        <translation>Ende nicht klar</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The account was %1. On %2 it changed to %3.</source>
        <comment>account, day, account</comment>
        <translation>Das Konto war %1. Am %2 wurde daraus %3.</translation>
    </message>
    <message>
        <source>The amount was %1. On %2 it changed to %3.</source>
        <comment>amount, day, amount</comment>
        <translation>Der Betrag war %1. Am %2 wurden daraus %3.</translation>
    </message>
    <message>
        <source>The communication was “%1”. On %2 it changed to “%3”.</source>
        <comment>communication, day, communication</comment>
        <translation>Die Mitteilung war „%1“. Am %2 wurde daraus „%3“.</translation>
    </message>
    <message>
        <source>the account changed</source>
        <translation>das Konto hat sich geändert</translation>
    </message>
    <message>
        <source>the amount changed</source>
        <translation>der Betrag hat sich geändert</translation>
    </message>
    <message>
        <source>the communication changed</source>
        <translation>die Mitteilung hat sich geändert</translation>
    </message>
    <message>
        <source>The account was %1.</source>
        <translation>Das Konto war %1.</translation>
    </message>
    <message>
        <source>The amount was %1.</source>
        <translation>Der Betrag war %1.</translation>
    </message>
    <message>
        <source>The communication was “%1”.</source>
        <translation>Die Mitteilung war „%1“.</translation>
    </message>
    <message>
        <source>That can be a mistake that was put right. It can also be fraud.</source>
        <translation>Das kann ein berichtigter Fehler sein. Es kann auch Betrug sein.</translation>
    </message>
    <message>
        <source>Ask the service which account is right, on its own site or by phone. Look up its number yourself: do not take it from this bill.</source>
        <translation>Fragen Sie die Dienststelle, welches Konto richtig ist, auf ihrer eigenen Website oder am Telefon. Suchen Sie die Nummer selbst: Nehmen Sie sie nicht von dieser Rechnung.</translation>
    </message>
    <message>
        <source>Ask the service which account is right: %1. That comes from our register, not from this bill.</source>
        <translation>Fragen Sie die Dienststelle, welches Konto richtig ist: %1. Das kommt aus unserem Register, nicht aus dieser Rechnung.</translation>
    </message>
    <message>
        <source>Our register has this account for this sender.</source>
        <translation>Dieses Konto steht in unserem Register bei diesem Absender.</translation>
    </message>
    <message>
        <source>It is less than before: perhaps a part is paid.</source>
        <translation>Es ist weniger als vorher: Vielleicht ist ein Teil bezahlt.</translation>
    </message>
    <message>
        <source>Did you pay already, or did you copy what stood here before? Then look at your account first.</source>
        <translation>Haben Sie schon bezahlt, oder kopiert, was hier vorher stand? Dann sehen Sie zuerst auf Ihrem Bankkonto nach.</translation>
    </message>
    <message>
        <source>The account of this bill changed. Ask first.</source>
        <translation>Das Konto dieser Rechnung hat sich geändert. Fragen Sie zuerst nach.</translation>
    </message>
    <message>
        <source>This bill changed at its source.</source>
        <translation>Diese Rechnung hat sich an der Quelle geändert.</translation>
    </message>
    <message>
        <source>I asked: show how to pay</source>
        <translation>Ich habe nachgefragt: zeigen, wie man zahlt</translation>
    </message>
</context>
<context>
    <name>Conformance</name>
    <message>
        <source>Please tell the makers of Overzicht, and send them this report.</source>
        <translation>Melden Sie es den Machern von Overzicht, mit diesem Bericht.</translation>
    </message>
    <message>
        <source>Something would be shown without a sender, a subject or a moment.</source>
        <translation>Etwas würde ohne Absender, Betreff oder Zeitpunkt gezeigt.</translation>
    </message>
    <message>
        <source>A record is not kept as it came.</source>
        <translation>Ein Datensatz wird nicht so aufbewahrt, wie er kam.</translation>
    </message>
    <message>
        <source>A record that cannot be read is not kept as it came.</source>
        <translation>Ein unlesbarer Datensatz wird nicht so aufbewahrt, wie er kam.</translation>
    </message>
    <message>
        <source>The same answer read twice gives something else.</source>
        <translation>Dieselbe Antwort, zweimal gelesen, ergibt etwas anderes.</translation>
    </message>
    <message>
        <source>A position is larger than %1 bytes.</source>
        <translation>Eine Leseposition ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>A position holds something of what was read.</source>
        <translation>Eine Leseposition enthält etwas vom Gelesenen.</translation>
    </message>
    <message>
        <source>A position that is not ours is no beginning and no error.</source>
        <translation>Eine fremde Leseposition ist weder ein Anfang noch ein Fehler.</translation>
    </message>
    <message>
        <source>A question is told in the log by more than its form.</source>
        <translation>Eine Frage steht mit mehr als ihrer Form im Protokoll.</translation>
    </message>
    <message>
        <source>A question holds a key of its own.</source>
        <translation>Eine Frage enthält selbst einen Schlüssel.</translation>
    </message>
    <message>
        <source>A question would go to an address that the file does not allow.</source>
        <translation>Eine Frage ginge an eine Adresse, die die Datei nicht erlaubt.</translation>
    </message>
    <message>
        <source>A question leaves the address of its source.</source>
        <translation>Eine Frage verlässt die Adresse ihrer Quelle.</translation>
    </message>
    <message>
        <source>We had asked: %1.</source>
        <translation>Wir hatten gefragt: %1.</translation>
    </message>
    <message>
        <source>An answer cut off after %1 of %2 bytes is taken for a whole one.</source>
        <translation>Eine nach %1 von %2 Bytes abgebrochene Antwort gilt als ganz.</translation>
    </message>
    <message>
        <source>An answer with one wrong byte (at %1) loses something without a word.</source>
        <translation>Eine Antwort mit einem falschen Byte (bei %1) verliert etwas, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>An answer that is something else altogether is taken for a good one.</source>
        <translation>Eine Antwort, die etwas ganz anderes ist, gilt als gut.</translation>
    </message>
    <message>
        <source>An answer with status %1 is taken for another one.</source>
        <translation>Eine Antwort mit Status %1 wird für eine andere gehalten.</translation>
    </message>
    <message>
        <source>The key in the key store was not sent to %1: it belongs to the address in the file. For a test give a key by the environment (&quot;env:NAME&quot;).</source>
        <translation>Der Schlüssel aus dem Schlüsselspeicher wurde nicht an %1 gesendet: Er gehört zur Adresse in der Datei. Geben Sie für einen Test einen Schlüssel über die Umgebung (&quot;env:NAME&quot;).</translation>
    </message>
    <message>
        <source>The national number in the key store was not sent to %1. For a test give one by the environment (&quot;env:NAME&quot;).</source>
        <translation>Die Nationalregisternummer aus dem Schlüsselspeicher wurde nicht an %1 gesendet. Geben Sie für einen Test eine über die Umgebung (&quot;env:NAME&quot;).</translation>
    </message>
    <message>
        <source>The key “%1” belongs to the source “%2”, which goes to other addresses.</source>
        <translation>Der Schlüssel „%1“ gehört zur Quelle „%2“, die zu anderen Adressen geht.</translation>
    </message>
    <message>
        <source>A key goes to one place only: give this source a key of its own.</source>
        <translation>Ein Schlüssel geht nur an einen Ort: Geben Sie dieser Quelle einen eigenen.</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1.</source>
        <translation>Diese Quelle kann nicht eingerichtet werden: %1.</translation>
    </message>
    <message>
        <source>Compare it with the example of its protocol.</source>
        <translation>Vergleichen Sie es mit dem Beispiel seines Protokolls.</translation>
    </message>
    <message>
        <source>What came could not be kept for a moment on this computer.</source>
        <translation>Was kam, konnte nicht kurz auf diesem Computer aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Prüfen Sie die Platte und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It did not answer everything within %1 seconds.</source>
        <translation>Nicht alles wurde binnen %1 Sekunden beantwortet.</translation>
    </message>
    <message>
        <source>Let it answer sooner, with fewer things on a page.</source>
        <translation>Lassen Sie sie schneller antworten, mit weniger auf einer Seite.</translation>
    </message>
    <message>
        <source>It was not read to its end: only the first %1 answers were looked at.</source>
        <translation>Nicht zu Ende gelesen: Nur die ersten %1 Antworten wurden angesehen.</translation>
    </message>
    <message>
        <source>Nothing came to look at.</source>
        <translation>Es kam nichts zum Ansehen.</translation>
    </message>
    <message>
        <source>Things: %1. Answers: %2.</source>
        <translation>Einträge: %1. Antworten: %2.</translation>
    </message>
    <message>
        <source>Not tried: the file has a mistake.</source>
        <translation>Nicht versucht: Die Datei hat einen Fehler.</translation>
    </message>
    <message>
        <source>Not tried: only the file was looked at.</source>
        <translation>Nicht versucht: Nur die Datei wurde angesehen.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Nicht versucht.</translation>
    </message>
    <message>
        <source>A hostile value reaches the screen.</source>
        <translation>Ein böswilliger Wert gelangt auf den Bildschirm.</translation>
    </message>
    <message>
        <source>A date that cannot be takes the moment of arrival away.</source>
        <translation>Durch ein unmögliches Datum geht der Zeitpunkt der Ankunft verloren.</translation>
    </message>
    <message>
        <source>A link that a browser may not open comes through.</source>
        <translation>Ein Link, den ein Browser nicht öffnen darf, kommt durch.</translation>
    </message>
    <message>
        <source>An absurd amount is taken.</source>
        <translation>Ein unsinniger Betrag wird angenommen.</translation>
    </message>
    <message>
        <source>One record with a hostile value makes the whole answer unreadable: its neighbours are lost.</source>
        <translation>Ein Datensatz mit einem böswilligen Wert macht die ganze Antwort unlesbar: Die anderen gehen verloren.</translation>
    </message>
    <message>
        <source>A hostile value in one record changes another one.</source>
        <translation>Ein böswilliger Wert in einem Datensatz verändert einen anderen.</translation>
    </message>
    <message>
        <source>The source file has no mistake.</source>
        <translation>Die Quelldatei hat keinen Fehler.</translation>
    </message>
    <message>
        <source>It leads only to addresses that the file allows.</source>
        <translation>Sie führt nur zu Adressen, die die Datei erlaubt.</translation>
    </message>
    <message>
        <source>Our questions stay at its own address and hold no key.</source>
        <translation>Unsere Fragen bleiben bei ihrer Adresse und enthalten keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Everything we ask is answered.</source>
        <translation>Auf alle Fragen kommt eine Antwort.</translation>
    </message>
    <message>
        <source>Without a key it gives nothing.</source>
        <translation>Ohne Schlüssel gibt sie nichts.</translation>
    </message>
    <message>
        <source>It says so when something does not exist.</source>
        <translation>Sie sagt es, wenn es etwas nicht gibt.</translation>
    </message>
    <message>
        <source>Everything has a sender and a subject.</source>
        <translation>Alles hat einen Absender und einen Betreff.</translation>
    </message>
    <message>
        <source>Dates and times can be right.</source>
        <translation>Daten und Uhrzeiten können stimmen.</translation>
    </message>
    <message>
        <source>Amounts, accounts and numbers can be trusted.</source>
        <translation>Beträge, Konten und Nummern sind verlässlich.</translation>
    </message>
    <message>
        <source>Everything it sends can be read.</source>
        <translation>Alles, was kommt, ist lesbar.</translation>
    </message>
    <message>
        <source>Each thing has a number of its own.</source>
        <translation>Jedes Ding hat seine eigene Nummer.</translation>
    </message>
    <message>
        <source>The pages end, and bring what was announced.</source>
        <translation>Die Seiten enden und bringen, was angekündigt war.</translation>
    </message>
    <message>
        <source>The same page twice gives the same.</source>
        <translation>Dieselbe Seite zweimal ergibt dasselbe.</translation>
    </message>
    <message>
        <source>Large or small pages give the same.</source>
        <translation>Große oder kleine Seiten ergeben dasselbe.</translation>
    </message>
    <message>
        <source>In every language the same things come.</source>
        <translation>In jeder Sprache kommt dasselbe.</translation>
    </message>
    <message>
        <source>Nothing is larger than we take.</source>
        <translation>Nichts ist größer, als wir annehmen.</translation>
    </message>
    <message>
        <source>Files come as they were announced.</source>
        <translation>Dateien kommen wie angekündigt.</translation>
    </message>
    <message>
        <source>Where we stopped reading is small to keep, and tells nothing of what we read.</source>
        <translation>Wo wir zu lesen aufhörten, braucht wenig Platz und sagt nichts über das Gelesene.</translation>
    </message>
    <message>
        <source>A broken answer is noticed, and loses nothing.</source>
        <translation>Eine beschädigte Antwort fällt auf, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>A hostile value spoils only itself.</source>
        <translation>Ein böswilliger Wert verdirbt nur sich selbst.</translation>
    </message>
    <message>
        <source>Nothing came that could be asked again.</source>
        <translation>Es kam nichts, was noch einmal gefragt werden konnte.</translation>
    </message>
    <message>
        <source>Answer the same question with the same things, as long as nothing changed.</source>
        <translation>Antworten Sie auf dieselbe Frage dasselbe, solange sich nichts geändert hat.</translation>
    </message>
    <message>
        <source>Asked a second time, it failed.</source>
        <translation>Beim zweiten Mal ging es schief.</translation>
    </message>
    <message>
        <source>Asked a second time, the first page held other things.</source>
        <translation>Beim zweiten Mal stand auf der ersten Seite etwas anderes.</translation>
    </message>
    <message>
        <source>Send everything in whatever language there is; only the words may differ.</source>
        <translation>Senden Sie alles, in welcher Sprache auch immer; nur die Wörter dürfen sich unterscheiden.</translation>
    </message>
    <message>
        <source>Asked in another language (%1), it failed.</source>
        <translation>In einer anderen Sprache (%1) ging es schief.</translation>
    </message>
    <message>
        <source>Asked in another language (%1), other things came.</source>
        <translation>In einer anderen Sprache (%1) kam etwas anderes.</translation>
    </message>
    <message>
        <source>The file names no key, so none could be left out.</source>
        <translation>Die Datei nennt keinen Schlüssel; keiner konnte weggelassen werden.</translation>
    </message>
    <message>
        <source>Asked without a key, it gave the same kind of things: anybody can read them.</source>
        <translation>Ohne Schlüssel kam dieselbe Art von Dingen: Jeder kann sie lesen.</translation>
    </message>
    <message>
        <source>Answer 401 to who sends no key.</source>
        <translation>Antworten Sie mit 401, wenn kein Schlüssel kommt.</translation>
    </message>
    <message>
        <source>This protocol has one address for every question.</source>
        <translation>Dieses Protokoll hat eine Adresse für alle Fragen.</translation>
    </message>
    <message>
        <source>Answer 404 to an address that does not exist, with a reason in JSON.</source>
        <translation>Antworten Sie mit 404 auf eine Adresse, die es nicht gibt, mit einem Grund in JSON.</translation>
    </message>
    <message>
        <source>Asked for something that does not exist, the server failed.</source>
        <translation>Auf die Frage nach etwas, das es nicht gibt, versagte der Server.</translation>
    </message>
    <message>
        <source>Asked for something that does not exist, it answered %1, as if all was well.</source>
        <translation>Auf die Frage nach etwas, das es nicht gibt, kam %1, als wäre alles gut.</translation>
    </message>
    <message>
        <source>Describe each file with a number, a name, a type and its digest.</source>
        <translation>Beschreiben Sie jede Datei mit Nummer, Name, Typ und Prüfsumme.</translation>
    </message>
    <message>
        <source>There is no file that can be fetched without opening a letter.</source>
        <translation>Es gibt keine Datei, die man holen kann, ohne einen Brief zu öffnen.</translation>
    </message>
    <message>
        <source>Send each file whole, as large and of the type that you announced, with the digest that you announced.</source>
        <translation>Senden Sie jede Datei ganz, in der angekündigten Größe, vom angekündigten Typ und mit der angekündigten Prüfsumme.</translation>
    </message>
    <message>
        <source>A file was announced, but there is no way to ask for it.</source>
        <translation>Eine Datei wurde angekündigt, kann aber nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>A file could not be fetched.</source>
        <translation>Eine Datei konnte nicht abgeholt werden.</translation>
    </message>
    <message>
        <source>A file came empty.</source>
        <translation>Eine Datei war leer.</translation>
    </message>
    <message>
        <source>A file is not the one that was announced: its digest is another one.</source>
        <translation>Eine Datei ist nicht die angekündigte: Ihre Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <source>The file does not say how large a page is, so no other size could be asked.</source>
        <translation>Die Datei sagt nicht, wie groß eine Seite ist; keine andere Größe konnte gefragt werden.</translation>
    </message>
    <message>
        <source>Too little came to be cut into pages.</source>
        <translation>Es kam zu wenig, um es in Seiten zu teilen.</translation>
    </message>
    <message>
        <source>Let the size of a page change nothing but how many pages there are.</source>
        <translation>Die Größe einer Seite darf nur ändern, wie viele Seiten es gibt.</translation>
    </message>
    <message>
        <source>With smaller pages it failed.</source>
        <translation>Mit kleineren Seiten ging es schief.</translation>
    </message>
    <message>
        <source>With smaller pages %1 things came instead of %2.</source>
        <translation>Mit kleineren Seiten kamen %1 statt %2.</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>Sie war nicht erreichbar.</translation>
    </message>
    <message>
        <source>It does not accept the key, or there is none.</source>
        <translation>Sie nimmt den Schlüssel nicht an, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>It refused what we asked.</source>
        <translation>Sie lehnte ab, was wir fragten.</translation>
    </message>
    <message>
        <source>What we asked is not there.</source>
        <translation>Was wir fragten, ist nicht da.</translation>
    </message>
    <message>
        <source>It asks to wait.</source>
        <translation>Sie bittet zu warten.</translation>
    </message>
    <message>
        <source>Its answer cannot be read.</source>
        <translation>Ihre Antwort ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde gestoppt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Quelldatei</translation>
    </message>
    <message>
        <source>Digest of the file (SHA-256)</source>
        <translation>Prüfsumme der Datei (SHA-256)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>nobody: only the file was looked at</source>
        <translation>niemand: Nur die Datei wurde angesehen</translation>
    </message>
    <message>
        <source>the addresses in the file</source>
        <translation>die Adressen in der Datei</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>things: %1; questions: %2</source>
        <translation>Einträge: %1; Fragen: %2</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>feed “%1”</source>
        <translation>Strom „%1“</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Nicht eingehalten</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Kept: %1. Broken: %2. Not tried: %3.</source>
        <translation>Eingehalten: %1. Nicht eingehalten: %2. Nicht versucht: %3.</translation>
    </message>
    <message>
        <source>Check of a source: %1</source>
        <translation>Prüfung einer Quelle: %1</translation>
    </message>
    <message>
        <source>Nothing that was tried is broken.</source>
        <translation>Alles, was versucht wurde, ist in Ordnung.</translation>
    </message>
    <message>
        <source>Something is broken.</source>
        <translation>Etwas ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>The laws</source>
        <translation>Die Regeln</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>This report holds no letters, no names of persons and no keys.</source>
        <translation>Dieser Bericht enthält keine Briefe, keine Namen von Personen und keine Schlüssel.</translation>
    </message>
    <message>
        <source>That is so for %1 of %2; the first is number %3 of the list.</source>
        <translation>Das gilt für %1 von %2; der erste ist Nummer %3 der Liste.</translation>
    </message>
    <message>
        <source>No sender is told: people read “unknown sender”.</source>
        <translation>Kein Absender ist angegeben: Man liest „unbekannter Absender“.</translation>
    </message>
    <message>
        <source>Tell for each thing which organisation it is from, by its enterprise number.</source>
        <translation>Geben Sie bei allem an, von welcher Organisation es kommt, mit der Unternehmensnummer.</translation>
    </message>
    <message>
        <source>The sender has no name: people read only its number.</source>
        <translation>Der Absender hat keinen Namen: Man liest nur seine Nummer.</translation>
    </message>
    <message>
        <source>Tell the name of the sender too, or have it added to the register of senders.</source>
        <translation>Nennen Sie auch den Namen des Absenders, oder lassen Sie ihn ins Absenderregister aufnehmen.</translation>
    </message>
    <message>
        <source>No subject is told: people cannot see what it is about.</source>
        <translation>Kein Betreff ist angegeben: Man sieht nicht, worum es geht.</translation>
    </message>
    <message>
        <source>Tell a subject that is never empty.</source>
        <translation>Geben Sie einen Betreff an, der nie leer ist.</translation>
    </message>
    <message>
        <source>No moment of arrival is kept.</source>
        <translation>Es gibt keinen Zeitpunkt der Ankunft.</translation>
    </message>
    <message>
        <source>Tell when it was sent.</source>
        <translation>Geben Sie an, wann es gesendet wurde.</translation>
    </message>
    <message>
        <source>Use the ten digits of the enterprise number of the organisation that sends it.</source>
        <translation>Verwenden Sie die zehn Ziffern der Unternehmensnummer der Organisation, die es sendet.</translation>
    </message>
    <message>
        <source>Write moments as 2026-11-20T08:14:00+01:00, and days as 2026-11-20.</source>
        <translation>Schreiben Sie Zeitpunkte als 2026-11-20T08:14:00+01:00 und Tage als 2026-11-20.</translation>
    </message>
    <message>
        <source>No moment of arrival is told: it is shown as arrived when it was first seen here.</source>
        <translation>Es ist kein Zeitpunkt der Ankunft angegeben: Gezeigt wird, wann es hier zuerst gesehen wurde.</translation>
    </message>
    <message>
        <source>Tell when each thing was sent or last changed.</source>
        <translation>Geben Sie an, wann alles gesendet oder zuletzt geändert wurde.</translation>
    </message>
    <message>
        <source>It arrived in the future.</source>
        <translation>Es kam in der Zukunft an.</translation>
    </message>
    <message>
        <source>A last day lies more than %1 years from now.</source>
        <translation>Ein letzter Tag liegt mehr als %1 Jahre entfernt.</translation>
    </message>
    <message>
        <source>Leave a date out when there is none.</source>
        <translation>Lassen Sie ein Datum weg, wenn es keines gibt.</translation>
    </message>
    <message>
        <source>Write amounts as 12.50, account numbers as an IBAN and communications as +++123/4567/89012+++, each with its right check digits.</source>
        <translation>Schreiben Sie Beträge als 12.50, Konten als IBAN und Mitteilungen als +++123/4567/89012+++, jeweils mit richtiger Prüfziffer.</translation>
    </message>
    <message>
        <source>A record cannot be read: %1.</source>
        <translation>Ein Datensatz kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Send every record as the interface describes it. Until then it stands aside, and people are told so.</source>
        <translation>Senden Sie jeden Datensatz, wie die Schnittstelle ihn beschreibt. Bis dahin steht er beiseite, und das wird gesagt.</translation>
    </message>
    <message>
        <source>Send it as the interface describes it.</source>
        <translation>Senden Sie es, wie die Schnittstelle es beschreibt.</translation>
    </message>
    <message>
        <source>Two different things have the same number.</source>
        <translation>Zwei verschiedene Dinge haben dieselbe Nummer.</translation>
    </message>
    <message>
        <source>Give each thing a number that no other one has, and that it keeps.</source>
        <translation>Geben Sie jedem Ding eine Nummer, die kein anderes hat und die bleibt.</translation>
    </message>
    <message>
        <source>A number is longer than %1 characters.</source>
        <translation>Eine Nummer ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Use shorter numbers.</source>
        <translation>Verwenden Sie kürzere Nummern.</translation>
    </message>
    <message>
        <source>Let each page bring the next things until there are no more, and announce how many there are in all.</source>
        <translation>Bringen Sie auf jeder Seite das Nächste, bis nichts mehr da ist, und kündigen Sie die Gesamtzahl an.</translation>
    </message>
    <message>
        <source>The pages never end, or go round.</source>
        <translation>Die Seiten enden nie oder gehen im Kreis.</translation>
    </message>
    <message>
        <source>The same thing stands on two pages.</source>
        <translation>Dasselbe steht auf zwei Seiten.</translation>
    </message>
    <message>
        <source>A record is larger than %1 kB.</source>
        <translation>Ein Datensatz ist größer als %1 kB.</translation>
    </message>
    <message>
        <source>Send files apart, and texts that fit.</source>
        <translation>Senden Sie Dateien getrennt, und Texte, die passen.</translation>
    </message>
    <message>
        <source>A subject is longer than %1 characters; people see the first %2.</source>
        <translation>Ein Betreff ist länger als %1 Zeichen; zu sehen sind die ersten %2.</translation>
    </message>
    <message>
        <source>Keep subjects short: one line.</source>
        <translation>Halten Sie Betreffe kurz: eine Zeile.</translation>
    </message>
    <message>
        <source>An answer is larger than 4 MB, so we stopped it.</source>
        <translation>Eine Antwort ist größer als 4 MB; wir haben sie gestoppt.</translation>
    </message>
    <message>
        <source>Send fewer things on a page, and files apart.</source>
        <translation>Senden Sie weniger auf einer Seite, und Dateien getrennt.</translation>
    </message>
    <message>
        <source>Stay at one address. If the other one is yours too, add it to &quot;allowedHosts&quot;.</source>
        <translation>Bleiben Sie bei einer Adresse. Gehört die andere auch Ihnen, fügen Sie sie bei &quot;allowedHosts&quot; hinzu.</translation>
    </message>
    <message>
        <source>We asked: %1.</source>
        <translation>Wir fragten: %1.</translation>
    </message>
    <message>
        <source>Look in the log of your server what it was asked, and let it answer as the interface says.</source>
        <translation>Sehen Sie im Protokoll Ihres Servers nach, was gefragt wurde, und lassen Sie ihn antworten, wie es die Schnittstelle sagt.</translation>
    </message>
    <message>
        <source>Let what says where to go on (a token, an address) hold nothing of what people read.</source>
        <translation>Was sagt, wo es weitergeht (ein Token, eine Adresse), soll nichts enthalten von dem, was Menschen lesen.</translation>
    </message>
    <message>
        <source>Let every address that we ask begin with the one in the file (&quot;baseUrl&quot;), or name its host in &quot;allowedHosts&quot;.</source>
        <translation>Lassen Sie jede Adresse, die wir fragen, mit der in der Datei („baseUrl“) beginnen, oder nennen Sie ihren Host in „allowedHosts“.</translation>
    </message>
    <message>
        <source>Line %1: no value was found at “%2” (looked for in %3 places of “%4”).</source>
        <translation>Zeile %1: bei „%2“ wurde kein Wert gefunden (gesucht an %3 Stellen von „%4“).</translation>
    </message>
    <message>
        <source>There stand: %1.</source>
        <translation>Dort stehen: %1.</translation>
    </message>
    <message>
        <source>And so for %1 more places of the file.</source>
        <translation>Und so für %1 weitere Stellen der Datei.</translation>
    </message>
    <message>
        <source>The file names no dates, and nothing that came has one.</source>
        <translation>Die Datei nennt keine Daten, und nichts, was kam, hat eines.</translation>
    </message>
    <message>
        <source>Tell moments that can be: an end after its beginning, and nothing that was sent or done in the future.</source>
        <translation>Nennen Sie mögliche Zeitpunkte: ein Ende nach dem Anfang, und nichts, was in der Zukunft gesendet oder getan wurde.</translation>
    </message>
    <message>
        <source>Tell whole addresses that begin with https://. A page to pay stands at the host of the source, or at one that its file names in &quot;payHosts&quot; or &quot;allowedHosts&quot;.</source>
        <translation>Nennen Sie ganze Adressen, die mit https:// beginnen. Eine Zahlungsseite steht beim Host der Quelle oder bei einem, den die Datei in „payHosts“ oder „allowedHosts“ nennt.</translation>
    </message>
    <message>
        <source>Send fewer things in one list, or on one page.</source>
        <translation>Senden Sie weniger in einer Liste oder auf einer Seite.</translation>
    </message>
    <message>
        <source>It was not read to its end, so nobody knows whether it ends.</source>
        <translation>Es wurde nicht bis zum Ende gelesen. Ob es ein Ende hat, wissen wir also nicht.</translation>
    </message>
    <message>
        <source>The file names dates, and nothing that came has one.</source>
        <translation>Die Datei nennt Daten, aber nichts von dem, was kam, hat eines.</translation>
    </message>
    <message>
        <source>Records that could not be read: %1.</source>
        <translation>Unlesbare Stücke: %1.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Zum Beispiel: %1.</translation>
    </message>
    <message>
        <source>And for %1 more reasons.</source>
        <translation>Und aus %1 weiteren Gründen.</translation>
    </message>
    <message>
        <source>A file is not of the type that was announced.</source>
        <translation>Eine Datei ist nicht von dem Typ, der angekündigt war.</translation>
    </message>
    <message>
        <source>Let links lead to the address of the source, or to a host that its file names in &quot;allowedHosts&quot;.</source>
        <translation>Lassen Sie Links zur Adresse der Quelle führen oder zu einem Host, den ihre Datei in &quot;allowedHosts&quot; nennt.</translation>
    </message>
    <message>
        <source>A case tells what is asked, or until when, and its state is not &quot;action-needed&quot;: it does not stand in what is to be done.</source>
        <translation>Ein Vorgang sagt, was verlangt wird oder bis wann, und sein Stand ist nicht &quot;action-needed&quot;: Er steht nicht bei dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>Map the word of that state to &quot;action-needed&quot;. Tell &quot;action&quot; and &quot;answerBy&quot; only as long as you wait for the person.</source>
        <translation>Setzen Sie das Wort dieses Standes auf &quot;action-needed&quot;. Nennen Sie &quot;action&quot; und &quot;answerBy&quot; nur, solange Sie auf die Person warten.</translation>
    </message>
    <message>
        <source>Cases that bills, letters or certificates name and that are in none of its lists: %1 (%2). People cannot go to them: tell these cases too, or write their numbers as the list of cases does.</source>
        <translation>Vorgänge, die Rechnungen, Briefe oder Bescheinigungen nennen und die in keiner Liste stehen: %1 (%2). Die Bürger kommen nicht dorthin: Nennen Sie auch diese Vorgänge, oder schreiben Sie ihre Nummer wie in der Liste der Vorgänge.</translation>
    </message>
    <message>
        <source>Use only the words of the interface. In a source file with a map: add the word to it, and for a state an &quot;else&quot; for those to come.</source>
        <translation>Verwenden Sie nur die Wörter der Schnittstelle. In einer Quelldatei mit einer map: Fügen Sie das Wort hinzu, und bei einem Zustand ein „else“ für künftige.</translation>
    </message>
</context>
<context>
    <name>Declarative</name>
    <message>
        <source>&quot;id&quot; is missing: by what a record is known again.</source>
        <translation>„id“ fehlt: woran ein Datensatz wiedererkannt wird.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot; with the pointer to its number, such as &quot;/id&quot;.</source>
        <translation>Fügen Sie „id“ mit dem Zeiger auf die Nummer hinzu, wie &quot;/id&quot;.</translation>
    </message>
    <message>
        <source>A payment needs &quot;payment&quot;: the amount, and to whom.</source>
        <translation>Eine Zahlung braucht „payment“: den Betrag, und an wen.</translation>
    </message>
    <message>
        <source>Write &quot;payment&quot;: {&quot;amount&quot;: &quot;/bedrag&quot;, &quot;iban&quot;: &quot;/rekening&quot;}.</source>
        <translation>Schreiben Sie &quot;payment&quot;: {&quot;amount&quot;: &quot;/bedrag&quot;, &quot;iban&quot;: &quot;/rekening&quot;}.</translation>
    </message>
    <message>
        <source>A service needs &quot;address&quot;: where it opens.</source>
        <translation>Ein Dienst braucht „address“: wo er sich öffnet.</translation>
    </message>
    <message>
        <source>Add &quot;address&quot; with the pointer to it, or {&quot;link&quot;: &quot;https://…&quot;}.</source>
        <translation>Fügen Sie „address“ mit dem Zeiger darauf hinzu, oder {&quot;link&quot;: &quot;https://…&quot;}.</translation>
    </message>
    <message>
        <source>It can become a word that is not known here.</source>
        <translation>Daraus kann ein Wort werden, das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>This key has two parts: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Dieser Schlüssel hat zwei Teile: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>Schreiben Sie beide.</translation>
    </message>
    <message>
        <source>A history needs &quot;items&quot; and &quot;words&quot;.</source>
        <translation>Eine „history“ braucht „items“ und „words“.</translation>
    </message>
    <message>
        <source>Add the pointer to the list, and in each element where the words stand.</source>
        <translation>Fügen Sie den Zeiger auf die Liste hinzu, und wo in jedem Element die Wörter stehen.</translation>
    </message>
    <message>
        <source>&quot;links&quot; needs &quot;items&quot; and &quot;url&quot;.</source>
        <translation>„links“ braucht „items“ und „url“.</translation>
    </message>
    <message>
        <source>Add the pointer to the list, and in each element where the address stands.</source>
        <translation>Fügen Sie den Zeiger auf die Liste hinzu, und wo in jedem Element die Adresse steht.</translation>
    </message>
    <message>
        <source>A named value needs &quot;value&quot;, and &quot;key&quot; or &quot;name&quot;.</source>
        <translation>Ein benannter Wert braucht „value“, und „key“ oder „name“.</translation>
    </message>
    <message>
        <source>Write {&quot;key&quot;: &quot;…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, &quot;value&quot;: &quot;/…&quot;}.</source>
        <translation>Schreiben Sie {&quot;key&quot;: &quot;…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, &quot;value&quot;: &quot;/…&quot;}.</translation>
    </message>
    <message>
        <source>This measure is not known.</source>
        <translation>Dieses Maß ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; needs &quot;content&quot;: where it is fetched.</source>
        <translation>„attachments“ braucht „content“: wo es geholt wird.</translation>
    </message>
    <message>
        <source>Add the pointer to its address, or {&quot;link&quot;: &quot;/documents/{/id}/content&quot;}.</source>
        <translation>Fügen Sie den Zeiger auf die Adresse hinzu, oder {&quot;link&quot;: &quot;/documents/{/id}/content&quot;}.</translation>
    </message>
    <message>
        <source>A payment needs &quot;amount&quot;.</source>
        <translation>Eine Zahlung braucht „amount“.</translation>
    </message>
    <message>
        <source>Add the pointer to the amount, such as &quot;/bedrag&quot;.</source>
        <translation>Fügen Sie den Zeiger auf den Betrag hinzu, wie &quot;/bedrag&quot;.</translation>
    </message>
    <message>
        <source>The file asks for nothing.</source>
        <translation>Die Datei fragt nichts.</translation>
    </message>
    <message>
        <source>Add &quot;declarative&quot;: {&quot;streams&quot;: […]}, &quot;services&quot;, or both.</source>
        <translation>Fügen Sie &quot;declarative&quot;: {&quot;streams&quot;: […]}, &quot;services&quot; oder beides hinzu.</translation>
    </message>
    <message>
        <source>These are more than %1.</source>
        <translation>Das sind mehr als %1.</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>Machen Sie es einfacher.</translation>
    </message>
    <message>
        <source>A map has 1 to %1 pairs.</source>
        <translation>Eine „map“ hat 1 bis %1 Paare.</translation>
    </message>
    <message>
        <source>Write {&quot;their word&quot;: &quot;our word&quot;}.</source>
        <translation>Schreiben Sie {&quot;deren Wort&quot;: &quot;unser Wort&quot;}.</translation>
    </message>
    <message>
        <source>A sender needs &quot;id&quot;.</source>
        <translation>Ein Absender braucht „id“.</translation>
    </message>
    <message>
        <source>Write its enterprise number.</source>
        <translation>Schreiben Sie die Unternehmensnummer.</translation>
    </message>
    <message>
        <source>This must be a list of at most %1 hosts.</source>
        <translation>Das muss eine Liste von höchstens %1 Hosts sein.</translation>
    </message>
    <message>
        <source>Write [&quot;betalen.example&quot;].</source>
        <translation>Schreiben Sie [&quot;betalen.example&quot;].</translation>
    </message>
    <message>
        <source>This is no host.</source>
        <translation>Das ist kein Host.</translation>
    </message>
    <message>
        <source>Write a host only, such as &quot;betalen.example&quot;: no https://, no path, no *.</source>
        <translation>Schreiben Sie nur einen Host, wie &quot;betalen.example&quot;: kein https://, kein Pfad, kein *.</translation>
    </message>
    <message>
        <source>&quot;errors&quot; needs &quot;words&quot;: where an error says why.</source>
        <translation>„errors“ braucht „words“: wo ein Fehler sagt, warum.</translation>
    </message>
    <message>
        <source>Write {&quot;words&quot;: &quot;/fout/omschrijving&quot;}.</source>
        <translation>Schreiben Sie {&quot;words&quot;: &quot;/fout/omschrijving&quot;}.</translation>
    </message>
    <message>
        <source>Each needs an &quot;id&quot; of its own.</source>
        <translation>Jeder braucht eine eigene „id“.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: a word that no other has.</source>
        <translation>Fügen Sie „id“ hinzu: ein Wort, das kein anderer hat.</translation>
    </message>
    <message>
        <source>This way is not known.</source>
        <translation>Diese Weise ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is no address that may be opened.</source>
        <translation>Das ist keine Adresse, die geöffnet werden darf.</translation>
    </message>
    <message>
        <source>Write the whole address, with https://.</source>
        <translation>Schreiben Sie die ganze Adresse, mit https://.</translation>
    </message>
    <message>
        <source>A stream needs an &quot;id&quot; that no other has.</source>
        <translation>Ein Strom braucht eine „id“, die kein anderer hat.</translation>
    </message>
    <message>
        <source>Use 1 to 40 lower-case letters, digits and &apos;-&apos;; not &quot;%1&quot;.</source>
        <translation>Verwenden Sie 1 bis 40 Kleinbuchstaben, Ziffern und „-“; nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;makes&quot; says what each record becomes; this is none of them.</source>
        <translation>„makes“ sagt, was jeder Datensatz wird; dieses Wort gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Services are not asked one by one.</source>
        <translation>Dienste werden nicht einzeln gefragt.</translation>
    </message>
    <message>
        <source>Take &quot;detail&quot; away.</source>
        <translation>Nehmen Sie „detail“ weg.</translation>
    </message>
    <message>
        <source>&quot;path&quot; is no address that may be asked.</source>
        <translation>„path“ ist keine Adresse, die gefragt werden darf.</translation>
    </message>
    <message>
        <source>Begin with &quot;/&quot; for an address below baseUrl, or with https:// and a host that the file allows. What stands behind a &quot;?&quot; goes into &quot;query&quot;.</source>
        <translation>Beginnen Sie mit „/“ für eine Adresse unter baseUrl, oder mit https:// und einem Host, den die Datei erlaubt. Was hinter einem „?“ steht, kommt in „query“.</translation>
    </message>
    <message>
        <source>A request only asks: it is GET or POST.</source>
        <translation>Eine Anfrage fragt nur: sie ist GET oder POST.</translation>
    </message>
    <message>
        <source>Write &quot;GET&quot;, or &quot;POST&quot; for a search that changes nothing.</source>
        <translation>Schreiben Sie &quot;GET&quot;, oder &quot;POST&quot; für eine Suche, die nichts ändert.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Das ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>A body is an object, of a request with &quot;method&quot;: &quot;POST&quot;.</source>
        <translation>Ein „body“ ist ein Objekt, von einer Anfrage mit &quot;method&quot;: &quot;POST&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;method&quot;: &quot;POST&quot;, or take &quot;body&quot; away.</source>
        <translation>Fügen Sie &quot;method&quot;: &quot;POST&quot; hinzu, oder nehmen Sie „body“ weg.</translation>
    </message>
    <message>
        <source>This header is not for a file to say.</source>
        <translation>Diese Kopfzeile darf eine Datei nicht sagen.</translation>
    </message>
    <message>
        <source>Remove it. A key goes under &quot;signIn&quot;; the program says the rest itself.</source>
        <translation>Entfernen Sie sie. Ein Schlüssel gehört unter „signIn“; den Rest sagt das Programm selbst.</translation>
    </message>
    <message>
        <source>A header is fixed, ordinary characters.</source>
        <translation>Eine Kopfzeile besteht aus festen, gewöhnlichen Zeichen.</translation>
    </message>
    <message>
        <source>Write it without { and without letters with accents.</source>
        <translation>Schreiben Sie es ohne { und ohne Buchstaben mit Akzenten.</translation>
    </message>
    <message>
        <source>&quot;style&quot; says how the list goes on; this is none of them.</source>
        <translation>„style“ sagt, wie die Liste weitergeht; dieses Wort gehört nicht dazu.</translation>
    </message>
    <message>
        <source>This way of going on needs &quot;parameter&quot;.</source>
        <translation>Diese Art weiterzugehen braucht „parameter“.</translation>
    </message>
    <message>
        <source>Add the name of the query parameter that says where to go on.</source>
        <translation>Fügen Sie den Namen des Parameters hinzu, der sagt, wo es weitergeht.</translation>
    </message>
    <message>
        <source>This way of going on needs &quot;at&quot;.</source>
        <translation>Diese Art weiterzugehen braucht „at“.</translation>
    </message>
    <message>
        <source>Add the pointer to where the answer says how to go on, such as &quot;/next&quot;.</source>
        <translation>Fügen Sie den Zeiger dorthin hinzu, wo die Antwort sagt, wie es weitergeht, wie &quot;/next&quot;.</translation>
    </message>
    <message>
        <source>&quot;size&quot; and &quot;sizeParameter&quot; belong together.</source>
        <translation>„size“ und „sizeParameter“ gehören zusammen.</translation>
    </message>
    <message>
        <source>Write both, or neither.</source>
        <translation>Schreiben Sie beide, oder keins.</translation>
    </message>
    <message>
        <source>A condition needs &quot;value&quot;, and &quot;in&quot; or &quot;notIn&quot; with a list of at most %1 words.</source>
        <translation>Eine Bedingung braucht „value“, und „in“ oder „notIn“ mit einer Liste von höchstens %1 Wörtern.</translation>
    </message>
    <message>
        <source>Write {&quot;value&quot;: &quot;/status&quot;, &quot;in&quot;: [&quot;open&quot;]}.</source>
        <translation>Schreiben Sie {&quot;value&quot;: &quot;/status&quot;, &quot;in&quot;: [&quot;open&quot;]}.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Das muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Put its members between { and }.</source>
        <translation>Setzen Sie die Teile zwischen { und }.</translation>
    </message>
    <message>
        <source>This must be a list of 1 to %1 values.</source>
        <translation>Das muss eine Liste von 1 bis %1 Werten sein.</translation>
    </message>
    <message>
        <source>Put the values between [ and ].</source>
        <translation>Setzen Sie die Werte zwischen [ und ].</translation>
    </message>
    <message>
        <source>This must be a text of at most %1 characters.</source>
        <translation>Das muss ein Text von höchstens %1 Zeichen sein.</translation>
    </message>
    <message>
        <source>Write a text between double quotes.</source>
        <translation>Schreiben Sie einen Text zwischen doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Das muss true oder false sein.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation>Schreiben Sie true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Das muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Schreiben Sie es ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no text in any language.</source>
        <translation>Es gibt in keiner Sprache einen Text.</translation>
    </message>
    <message>
        <source>Add at least &quot;nl&quot;.</source>
        <translation>Fügen Sie mindestens „nl“ hinzu.</translation>
    </message>
    <message>
        <source>This is no JSON pointer.</source>
        <translation>Das ist kein JSON-Zeiger.</translation>
    </message>
    <message>
        <source>Write where the value stands, such as &quot;/results&quot; or &quot;/_embedded/items&quot; (RFC 6901); &quot;&quot; is the whole answer.</source>
        <translation>Schreiben Sie, wo der Wert steht, wie &quot;/results&quot; oder &quot;/_embedded/items&quot; (RFC 6901); &quot;&quot; ist die ganze Antwort.</translation>
    </message>
    <message>
        <source>This stands more than %1 functions deep.</source>
        <translation>Das steht mehr als %1 Funktionen tief.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>Die Datei hat mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>A pointer begins with &quot;/&quot;, such as &quot;/omschrijving&quot;. For words of your own write {&quot;text&quot;: &quot;…&quot;}.</source>
        <translation>Ein Zeiger beginnt mit „/“, wie &quot;/omschrijving&quot;. Eigene Wörter schreiben Sie als {&quot;text&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>There is no map of that name.</source>
        <translation>Es gibt keine „map“ mit diesem Namen.</translation>
    </message>
    <message>
        <source>Add it under &quot;maps&quot;; there are: %1.</source>
        <translation>Fügen Sie sie unter „maps“ hinzu; es gibt: %1.</translation>
    </message>
    <message>
        <source>A map needs &quot;to&quot;: at most %1 pairs, or the name of one of &quot;maps&quot;.</source>
        <translation>Eine „map“ braucht „to“: höchstens %1 Paare, oder den Namen einer der „maps“.</translation>
    </message>
    <message>
        <source>Write &quot;to&quot;: {&quot;their word&quot;: &quot;our word&quot;}.</source>
        <translation>Schreiben Sie &quot;to&quot;: {&quot;deren Wort&quot;: &quot;unser Wort&quot;}.</translation>
    </message>
    <message>
        <source>This is none of the functions.</source>
        <translation>Das ist keine der Funktionen.</translation>
    </message>
    <message>
        <source>&quot;default&quot; needs a value and the words to use without it.</source>
        <translation>„default“ braucht einen Wert und die Wörter, wenn er fehlt.</translation>
    </message>
    <message>
        <source>Write {&quot;default&quot;: [&quot;/naam&quot;, &quot;Zonder naam&quot;]}.</source>
        <translation>Schreiben Sie {&quot;default&quot;: [&quot;/naam&quot;, &quot;Zonder naam&quot;]}.</translation>
    </message>
    <message>
        <source>This form of date is not known.</source>
        <translation>Diese Schreibweise eines Datums ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Use one of: %1. A date as in ISO 8601 needs no function.</source>
        <translation>Verwenden Sie eine von: %1. Ein Datum wie in ISO 8601 braucht keine Funktion.</translation>
    </message>
    <message>
        <source>This form of amount is not known.</source>
        <translation>Diese Schreibweise eines Betrags ist nicht bekannt.</translation>
    </message>
    <message>
        <source>&quot;unit&quot; is &quot;euro&quot; or &quot;cents&quot;; &quot;decimal&quot; is &quot;.&quot; or &quot;,&quot;.</source>
        <translation>„unit“ ist „euro“ oder „cents“; „decimal“ ist „.“ oder „,“.</translation>
    </message>
    <message>
        <source>Begin with &quot;/&quot; for an address below baseUrl, or with https:// and a host that the file allows.</source>
        <translation>Beginnen Sie mit „/“ für eine Adresse unter baseUrl, oder mit https:// und einem Host, den die Datei erlaubt.</translation>
    </message>
    <message>
        <source>Write the whole address, with https://. For an address that the answer tells write only its pointer.</source>
        <translation>Schreiben Sie die ganze Adresse, mit https://. Steht die Adresse in der Antwort, schreiben Sie nur den Zeiger.</translation>
    </message>
    <message>
        <source>&quot;languages&quot; needs &quot;code&quot; and &quot;text&quot;: where the language and the words stand in each element.</source>
        <translation>„languages“ braucht „code“ und „text“: wo in jedem Element die Sprache und die Wörter stehen.</translation>
    </message>
    <message>
        <source>Write {&quot;languages&quot;: &quot;/titel&quot;, &quot;code&quot;: &quot;/taal&quot;, &quot;text&quot;: &quot;/waarde&quot;}.</source>
        <translation>Schreiben Sie {&quot;languages&quot;: &quot;/titel&quot;, &quot;code&quot;: &quot;/taal&quot;, &quot;text&quot;: &quot;/waarde&quot;}.</translation>
    </message>
    <message>
        <source>&quot;part&quot; needs &quot;of&quot;: at what the text is cut.</source>
        <translation>„part“ braucht „of“: wo der Text getrennt wird.</translation>
    </message>
    <message>
        <source>Write {&quot;part&quot;: &quot;/url&quot;, &quot;of&quot;: &quot;/&quot;, &quot;take&quot;: -1} for the last piece of an address.</source>
        <translation>Schreiben Sie {&quot;part&quot;: &quot;/url&quot;, &quot;of&quot;: &quot;/&quot;, &quot;take&quot;: -1} für das letzte Stück einer Adresse.</translation>
    </message>
    <message>
        <source>This asks for the person&apos;s number, and the file does not say where that is kept.</source>
        <translation>Dies fragt nach der Nummer der Person, und die Datei sagt nicht, wo sie aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;} to the file.</source>
        <translation>Fügen Sie &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;} in der Datei hinzu.</translation>
    </message>
    <message>
        <source>This asks for the number of an organisation, and the file is of no organisation.</source>
        <translation>Dies fragt nach der Nummer einer Organisation, und die Datei ist von keiner Organisation.</translation>
    </message>
    <message>
        <source>Add &quot;for&quot; with its enterprise number to the file.</source>
        <translation>Fügen Sie „for“ mit der Unternehmensnummer in der Datei hinzu.</translation>
    </message>
    <message>
        <source>Nothing is known by that name here.</source>
        <translation>Unter diesem Namen ist hier nichts bekannt.</translation>
    </message>
    <message>
        <source>Between { and } can stand: %1.</source>
        <translation>Zwischen { und } kann stehen: %1.</translation>
    </message>
    <message>
        <source>This stands too deep.</source>
        <translation>Das steht zu tief.</translation>
    </message>
    <message>
        <source>This is a text, not a pointer.</source>
        <translation>Das ist ein Text, kein Zeiger.</translation>
    </message>
    <message>
        <source>To show a value of your own write {&quot;first&quot;: [v, &quot;%1&quot;]}.</source>
        <translation>Um einen eigenen Wert zu zeigen, schreiben Sie {&quot;first&quot;: [v, &quot;%1&quot;]}.</translation>
    </message>
    <message>
        <source>This points into the body of a request, and there is no such place.</source>
        <translation>Das zeigt in den Body einer Anfrage, und diese Stelle gibt es nicht.</translation>
    </message>
    <message>
        <source>Name a query parameter without &quot;/&quot;, or a place in the body of a POST, such as &quot;/pagina/nummer&quot;.</source>
        <translation>Nennen Sie einen Query-Parameter ohne „/“ oder eine Stelle im Body eines POST, etwa „/pagina/nummer“.</translation>
    </message>
    <message>
        <source>&quot;own&quot; says that people follow their case here, and no stream makes a dossier.</source>
        <translation>&quot;own&quot; sagt, dass man seine Akte hier verfolgt, und kein Strom macht eine Akte.</translation>
    </message>
    <message>
        <source>Write &quot;form&quot;, or add a stream that makes a dossier of each case.</source>
        <translation>Schreiben Sie &quot;form&quot; oder fügen Sie einen Strom hinzu, der aus jedem Fall eine Akte macht.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>What the sender adds</source>
        <translation>Was der Absender hinzufügt</translation>
    </message>
    <message>
        <source>For the attention of</source>
        <translation>Zu Händen von</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, feed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First seen here, through %1</source>
        <translation>Hier zuerst gesehen über %1</translation>
    </message>
    <message>
        <source>No longer at %1</source>
        <translation>Nicht mehr bei %1</translation>
    </message>
    <message>
        <source>Changed by the source. The earlier version is kept</source>
        <translation>Von der Quelle geändert. Die frühere Fassung bleibt erhalten</translation>
    </message>
    <message>
        <source>You read it</source>
        <translation>Sie haben es gelesen</translation>
    </message>
    <message>
        <source>You marked it as done</source>
        <translation>Sie haben es als erledigt markiert</translation>
    </message>
    <message>
        <source>You said that you paid it</source>
        <translation>Sie haben gesagt, dass Sie es bezahlt haben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>moment not known</source>
        <translation>Zeitpunkt nicht bekannt</translation>
    </message>
    <message>
        <source>The source says that this letter was opened.</source>
        <translation>Die Quelle sagt: Jemand hat diesen Brief geöffnet.</translation>
    </message>
    <message>
        <source>What we noticed</source>
        <translation>Was uns aufgefallen ist</translation>
    </message>
    <message>
        <source>Source: not known.</source>
        <translation>Quelle: nicht bekannt.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Quelle: %1.</translation>
    </message>
    <message>
        <source>They call this “%1”.</source>
        <translation>Dort heißt das „%1“.</translation>
    </message>
    <message>
        <source>Case %1.</source>
        <translation>Akte %1.</translation>
    </message>
    <message>
        <source>Last seen there %1.</source>
        <translation>Dort zuletzt gesehen: %1.</translation>
    </message>
    <message>
        <source>You said that you paid this: %1.</source>
        <translation>Sie haben gesagt, dass Sie das bezahlt haben: %1.</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Doch nicht bezahlt</translation>
    </message>
    <message>
        <source>You marked this as done: %1.</source>
        <translation>Sie haben das als erledigt markiert: %1.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Doch nicht erledigt</translation>
    </message>
    <message>
        <source>The address is: %1</source>
        <translation>Die Adresse ist: %1</translation>
    </message>
    <message>
        <source>No program on this computer can open that page.</source>
        <translation>Kein Programm auf diesem Computer kann diese Seite öffnen.</translation>
    </message>
    <message>
        <source>First seen here</source>
        <translation>Hier zum ersten Mal gesehen</translation>
    </message>
    <message>
        <source>Whoever sends this is not confirmed to be %1. Pay nothing, open nothing and give nothing before you have asked %1. Look up their number yourself.</source>
        <translation>Wir wissen nicht, ob das wirklich von %1 kommt. Zahlen Sie nichts, öffnen Sie nichts und geben Sie nichts, bevor Sie bei %1 nachgefragt haben. Suchen Sie die Nummer selbst.</translation>
    </message>
    <message>
        <source>This name looks like %1.</source>
        <translation>Dieser Name sieht aus wie %1.</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Was hier geschah</translation>
    </message>
    <message>
        <source>You opened the page to pay, at %1</source>
        <translation>Sie haben die Zahlungsseite geöffnet, bei %1</translation>
    </message>
    <message>
        <source>The page to pay was about to open, at %1</source>
        <translation>Die Zahlungsseite sollte sich öffnen, bei %1</translation>
    </message>
    <message>
        <source>You said that you paid what was asked before: %1. Look at your account before you pay.</source>
        <comment>when</comment>
        <translation>Sie sagten, dass Sie bezahlt haben, was vorher verlangt wurde: %1. Sehen Sie auf Ihr Konto, bevor Sie bezahlen.</translation>
    </message>
    <message>
        <source>You marked what was asked before as done: %1.</source>
        <comment>when</comment>
        <translation>Sie haben als erledigt markiert, was vorher verlangt wurde: %1.</translation>
    </message>
    <message>
        <source>Its source asks something else than before.</source>
        <translation>Die Quelle verlangt etwas anderes als vorher.</translation>
    </message>
    <message>
        <source>You marked what was asked then as done</source>
        <translation>Sie haben als erledigt markiert, was damals verlangt wurde</translation>
    </message>
    <message>
        <source>You said that you paid what was asked then</source>
        <translation>Sie sagten, dass Sie bezahlt haben, was damals verlangt wurde</translation>
    </message>
    <message>
        <source>You said that you paid %1: %2. What they ask now is something else. Look at your account before you pay.</source>
        <comment>amount, when</comment>
        <translation>Sie sagten, dass Sie %1 bezahlt haben: %2. Jetzt wird etwas anderes verlangt. Sehen Sie auf Ihrem Konto nach, bevor Sie zahlen.</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Hier aufbewahrt</translation>
    </message>
    <message>
        <source>Kept here: %1</source>
        <translation>Hier aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Fingerabdruck (SHA-256): %1</translation>
    </message>
    <message>
        <source>This program fetched it by itself to keep it. Its sender may see that as opened.</source>
        <translation>Dieses Programm hat ihn von selbst geholt, um ihn aufzubewahren. Der Absender kann ihn als geöffnet sehen.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>This is about a case at %1. That source is linked, but it has not told of this case yet.</source>
        <translation>Es geht um eine Akte bei %1. Diese Quelle ist verbunden, hat diese Akte aber noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>What comes from %1 stands in your overview as well. This notice does not say which of it it is about.</source>
        <translation>Was von %1 kommt, steht auch in Ihrer Übersicht. Dieser Hinweis sagt nicht, worum es genau geht.</translation>
    </message>
    <message>
        <source>This stands at %1. You can link that source: then you see it here as well.</source>
        <translation>Das steht bei %1. Sie können diese Quelle verbinden: Dann sehen Sie es auch hier.</translation>
    </message>
    <message>
        <source>This stands only at %1. We cannot fetch anything from there yet.</source>
        <translation>Das steht nur bei %1. Wir können dort noch nichts abholen.</translation>
    </message>
    <message>
        <source>We do not know the site %1. Look well at that name before you sign in there.</source>
        <translation>Wir kennen die Website %1 nicht. Sehen Sie sich den Namen genau an, bevor Sie sich dort anmelden.</translation>
    </message>
    <message>
        <source>This notice leads to %1. That looks like %2, the site of %3, but it is another one. Do not go there, and give nothing there.</source>
        <translation>Dieser Hinweis führt zu %1. Das sieht aus wie %2, die Website von %3, ist aber eine andere. Gehen Sie nicht dorthin, und geben Sie dort nichts an.</translation>
    </message>
    <message>
        <source>This stands only at %1. From there we only get notices.</source>
        <translation>Das steht nur bei %1. Von dort bekommen wir nur Mitteilungen.</translation>
    </message>
</context>
<context>
    <name>ElsewherePart</name>
    <message>
        <source>This is not the site that it looks like.</source>
        <translation>Das ist nicht die Website, der sie ähnlich sieht.</translation>
    </message>
    <message>
        <source>How to link %1</source>
        <translation>So verbinden Sie %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>Ansehen auf %1</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>Sender not confirmed (%1)</source>
        <translation>Absender nicht bestätigt (%1)</translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation>Ohne Betreff</translation>
    </message>
</context>
<context>
    <name>Instead</name>
    <message>
        <source>What came is a web page, and the sender announced something else. Do not trust it: look at the letter at its source.</source>
        <translation>Was ankam, ist eine Webseite, und der Absender hatte etwas anderes angekündigt. Vertrauen Sie ihr nicht: Sehen Sie den Brief bei der Quelle an.</translation>
    </message>
    <message>
        <source>What came is a program, and no letter is one. Do not open it, and ask the sender what this is.</source>
        <translation>Was ankam, ist ein Programm, und kein Brief ist das. Öffnen Sie es nicht, und fragen Sie den Absender, was das ist.</translation>
    </message>
    <message>
        <source>What came is no PDF, and the sender announced one. Do not trust it: look at the letter at its source.</source>
        <translation>Was ankam, ist kein PDF, und der Absender hatte eines angekündigt. Vertrauen Sie dem nicht: Sehen Sie den Brief bei der Quelle an.</translation>
    </message>
    <message>
        <source>What came is no picture, and the sender announced one. Do not trust it: look at the letter at its source.</source>
        <translation>Was ankam, ist kein Bild, und der Absender hatte eines angekündigt. Vertrauen Sie dem nicht: Sehen Sie den Brief bei der Quelle an.</translation>
    </message>
</context>
<context>
    <name>JsonLines</name>
    <message>
        <source>something stands after the end of the JSON</source>
        <translation>nach dem Ende des JSON steht noch etwas</translation>
    </message>
    <message>
        <source>the file ends where a value is expected</source>
        <translation>die Datei endet, wo ein Wert stehen muss</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>mehr als %1 Ebenen tief</translation>
    </message>
    <message>
        <source>a text stands between single quotes; JSON wants double ones</source>
        <translation>ein Text steht in einfachen Anführungszeichen; JSON verlangt doppelte</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON kennt keine Kommentare</translation>
    </message>
    <message>
        <source>a comma stands before the closing }</source>
        <translation>vor dem schließenden } steht ein Komma</translation>
    </message>
    <message>
        <source>a member&apos;s name between double quotes is expected</source>
        <translation>hier muss ein Name in doppelten Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>a colon is expected after a member&apos;s name</source>
        <translation>nach einem Namen muss ein Doppelpunkt stehen</translation>
    </message>
    <message>
        <source>a comma or a closing } is expected</source>
        <translation>hier muss ein Komma oder ein schließendes } stehen</translation>
    </message>
    <message>
        <source>a comma stands before the closing ]</source>
        <translation>vor dem schließenden ] steht ein Komma</translation>
    </message>
    <message>
        <source>a comma or a closing ] is expected</source>
        <translation>hier muss ein Komma oder ein schließendes ] stehen</translation>
    </message>
    <message>
        <source>a text is not in UTF-8</source>
        <translation>ein Text ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>a text is not closed on its own line</source>
        <translation>ein Text endet nicht auf seiner eigenen Zeile</translation>
    </message>
    <message>
        <source>an escape with \ that JSON does not know</source>
        <translation>eine Escape-Folge mit \, die JSON nicht kennt</translation>
    </message>
    <message>
        <source>a value is expected: a text between double quotes, a number, true, false, null, { or [</source>
        <translation>hier muss ein Wert stehen: ein Text in doppelten Anführungszeichen, eine Zahl, true, false, null, { oder [</translation>
    </message>
    <message>
        <source>a digit is expected</source>
        <translation>hier muss eine Ziffer stehen</translation>
    </message>
</context>
<context>
    <name>KindState</name>
    <message>
        <source>We cannot fetch these now: %1.</source>
        <comment>sources</comment>
        <translation>Diese Daten können wir jetzt nicht abholen: %1.</translation>
    </message>
    <message>
        <source>Not yet known: we wait for %1.</source>
        <comment>sources</comment>
        <translation>Noch nicht bekannt: wir warten auf %1.</translation>
    </message>
    <message>
        <source>Not yet fetched: %1.</source>
        <comment>sources</comment>
        <translation>Noch nicht abgeholt: %1.</translation>
    </message>
    <message>
        <source>No linked source has these.</source>
        <translation>Keine verbundene Quelle hat das.</translation>
    </message>
    <message>
        <source>This total is not complete: %1.</source>
        <comment>sources</comment>
        <translation>Diese Summe ist nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>This is not complete: %1.</source>
        <comment>sources</comment>
        <translation>Das ist nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
</context>
<context>
    <name>LinkedSources</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Wir können diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Geben Sie sich das Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>This file is too large for a source file.</source>
        <translation>Diese Datei ist zu groß für eine Quellendatei.</translation>
    </message>
    <message>
        <source>Put the file of a source here, at most 256 kB.</source>
        <translation>Legen Sie hier die Datei einer Quelle ab, höchstens 256 kB.</translation>
    </message>
    <message>
        <source>Another file already links a source by this name.</source>
        <translation>Eine andere Datei verknüpft schon eine Quelle mit diesem Namen.</translation>
    </message>
    <message>
        <source>Give this source another name, or take one of the two files away.</source>
        <translation>Geben Sie dieser Quelle einen anderen Namen, oder entfernen Sie eine der zwei Dateien.</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1</source>
        <translation>Wir können diese Quelle nicht einrichten: %1</translation>
    </message>
    <message>
        <source>Compare the file with the example of its protocol.</source>
        <translation>Vergleichen Sie die Datei mit dem Beispiel ihres Protokolls.</translation>
    </message>
    <message>
        <source>This is the home of the demo town, where everything is an example; this source is real.</source>
        <translation>Dieser Ordner gehört der Beispielstadt: Alles darin ist ein Beispiel. Diese Quelle ist echt.</translation>
    </message>
    <message>
        <source>Take this file away, and link the source in a home of your own.</source>
        <translation>Nehmen Sie diese Datei weg und verknüpfen Sie die Quelle in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>This source says that it is an example, and this home is not the demo town&apos;s.</source>
        <translation>Diese Quelle sagt, dass sie ein Beispiel ist, und dieser Ordner ist nicht der der Beispielstadt.</translation>
    </message>
    <message>
        <source>Leave &quot;demo&quot; out when the source is real; else take this file away.</source>
        <translation>Lassen Sie &quot;demo&quot; weg, wenn die Quelle echt ist; entfernen Sie sonst diese Datei.</translation>
    </message>
    <message>
        <source>This is the name of one of the demo town&apos;s own sources, and the town linked it at another address.</source>
        <translation>So heißt eine Quelle der Beispielstadt selbst, die sie unter einer anderen Adresse verbunden hat.</translation>
    </message>
    <message>
        <source>Give this source another name.</source>
        <translation>Geben Sie dieser Quelle einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>This is a message of Outlook. Save it as .eml, and choose that file.</source>
        <translation>Das ist eine Nachricht von Outlook. Speichern Sie sie als .eml und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>There is no e-mail in this file. Choose an .mbox or an .eml file.</source>
        <translation>In dieser Datei ist keine E-Mail. Wählen Sie eine .mbox- oder .eml-Datei.</translation>
    </message>
    <message>
        <source>This file has too many e-mails of these apps. Choose a smaller one.</source>
        <translation>Diese Datei hat zu viele E-Mails dieser Apps. Wählen Sie eine kleinere.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there?</source>
        <translation>Diese Datei können wir nicht öffnen. Ist sie noch da?</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Nothing of it was kept.</source>
        <translation>Wir konnten diese Datei nicht bis zum Ende lesen. Davon wurde nichts behalten.</translation>
    </message>
</context>
<context>
    <name>MainAction</name>
    <message>
        <source>Open the notice</source>
        <translation>Den Hinweis öffnen</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Den Brief öffnen</translation>
    </message>
    <message>
        <source>I have paid this</source>
        <translation>Ich habe das bezahlt</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>Ansehen bei %1</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Before when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>What otherwise?</source>
        <translation>Und sonst?</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Ich habe das getan</translation>
    </message>
    <message>
        <source>Do it at %1</source>
        <translation>Erledigen Sie das bei %1</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>an amount</comment>
        <translation>%1 zahlen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Fetch everything again</source>
        <translation>Alles &amp;neu abrufen</translation>
    </message>
    <message>
        <source>&amp;Do what the letter asks</source>
        <translation>&amp;Tun, was der Brief verlangt</translation>
    </message>
    <message>
        <source>&amp;Save the letter</source>
        <translation>Brief &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nächster &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Den Brief öffnen</translation>
    </message>
    <message>
        <source>What can be done with a letter</source>
        <translation>Was Sie mit einem Brief tun können</translation>
    </message>
    <message>
        <source>&amp;Take back “paid” or “done”</source>
        <translation>„Bezahlt“ oder „erledigt“ &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Try a source…</source>
        <translation>Quelle &amp;ausprobieren…</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>an entry of the directory without a usable id</source>
        <translation>eine Zeile der Liste ohne brauchbare Nummer</translation>
    </message>
    <message>
        <source>provider %1 has a date that does not exist</source>
        <translation>der Anbieter %1 hat ein Datum, das es nicht gibt</translation>
    </message>
    <message>
        <source>provider %1 has a planned maintenance that cannot be right; it is not counted</source>
        <translation>der Anbieter %1 meldet eine geplante Wartung, die nicht stimmen kann; sie zählt nicht</translation>
    </message>
    <message>
        <source>a message provider that is no object</source>
        <translation>ein Anbieter in einer Form, die wir nicht lesen können</translation>
    </message>
    <message>
        <source>a message provider without a usable id</source>
        <translation>ein Anbieter von Nachrichten ohne brauchbare Nummer</translation>
    </message>
    <message>
        <source>a message provider that is listed twice</source>
        <translation>ein Anbieter von Nachrichten, der zweimal in der Liste steht</translation>
    </message>
    <message>
        <source>provider %1 has no usable address</source>
        <translation>der Anbieter %1 hat keine brauchbare Adresse</translation>
    </message>
    <message>
        <source>the list of message providers is empty</source>
        <translation>die Liste der Anbieter ist leer</translation>
    </message>
    <message>
        <source>a logo that is no image of at most 200 kB</source>
        <translation>ein Logo, das kein Bild von höchstens 200 kB ist</translation>
    </message>
    <message>
        <source>no sender was told</source>
        <translation>die Quelle nennt keinen Absender</translation>
    </message>
    <message>
        <source>the sender&apos;s number is no enterprise number</source>
        <translation>die Nummer des Absenders ist keine Unternehmensnummer</translation>
    </message>
    <message>
        <source>the sender&apos;s enterprise number does not pass its check</source>
        <translation>die Unternehmensnummer des Absenders besteht die Prüfung nicht</translation>
    </message>
    <message>
        <source>no moment of arrival; shown as arrived when it was first seen here</source>
        <translation>kein Zeitpunkt der Ankunft; hier steht, wann wir es zuerst gesehen haben</translation>
    </message>
    <message>
        <source>the moment of arrival cannot be read (%1); shown as arrived when it was first seen here</source>
        <translation>der Zeitpunkt der Ankunft ist nicht lesbar (%1); gezeigt, wie es hier zum ersten Mal zu sehen war</translation>
    </message>
    <message>
        <source>the moment of arrival lies in the future</source>
        <translation>der Zeitpunkt der Ankunft liegt in der Zukunft</translation>
    </message>
    <message>
        <source>the moment it expires cannot be read</source>
        <translation>der Zeitpunkt des Ablaufs ist unlesbar</translation>
    </message>
    <message>
        <source>a message that is no object</source>
        <translation>eine Nachricht in einer Form, die wir nicht lesen können</translation>
    </message>
    <message>
        <source>a message without an id</source>
        <translation>eine Nachricht ohne Nummer</translation>
    </message>
    <message>
        <source>a message whose id is longer than %1 characters</source>
        <translation>eine Nachricht mit einer Nummer von mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>this notice asks for a payment; look where it refers to</source>
        <translation>dieser Hinweis verlangt eine Zahlung; schauen Sie dort nach, wohin er verweist</translation>
    </message>
    <message>
        <source>page %1 was refused</source>
        <translation>wir haben die Seite %1 abgelehnt</translation>
    </message>
    <message>
        <source>the counters say %1 messages, the list shows none</source>
        <translation>laut den Zählern gibt es %1 Nachrichten, aber die Liste ist leer</translation>
    </message>
    <message>
        <source>the number of items kept changing while they were read</source>
        <translation>die Zahl der Nachrichten änderte sich beim Lesen immer wieder</translation>
    </message>
    <message>
        <source>page %1 was a page that had come before</source>
        <translation>die Seite %1 war eine Seite, die schon da war</translation>
    </message>
    <message>
        <source>more than %1 pages</source>
        <translation>mehr als %1 Seiten</translation>
    </message>
    <message>
        <source>attachment %1 has no id and cannot be fetched</source>
        <translation>die Anlage %1 hat keine Nummer; wir können sie nicht abrufen</translation>
    </message>
    <message>
        <source>attachment %1 tells a size that cannot be right</source>
        <translation>die Anlage %1 meldet eine Größe, die nicht stimmen kann</translation>
    </message>
    <message>
        <source>attachment %1 has a digest that cannot be read; its content cannot be compared with it</source>
        <translation>die Anlage %1 hat einen unlesbaren Fingerabdruck; wir können den Inhalt nicht damit vergleichen</translation>
    </message>
    <message>
        <source>attachment %1 points to another place; that is not followed</source>
        <translation>die Anlage %1 verweist auf einen anderen Ort; wir folgen dem nicht</translation>
    </message>
    <message>
        <source>attachment %1 has the id of another one</source>
        <translation>die Anlage %1 hat die Nummer einer anderen Anlage</translation>
    </message>
    <message>
        <source>%1 is no amount</source>
        <translation>%1 ist kein Betrag</translation>
    </message>
    <message>
        <source>%1 is outside what can be paid</source>
        <translation>%1 liegt außerhalb dessen, was bezahlt werden kann</translation>
    </message>
    <message>
        <source>the currency is not told</source>
        <translation>die Währung ist nicht angegeben</translation>
    </message>
    <message>
        <source>%1 is no currency</source>
        <translation>%1 ist keine Währung</translation>
    </message>
    <message>
        <source>%1 has more than two decimals</source>
        <translation>%1 hat mehr als zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>the amount was refused: %1</source>
        <translation>wir haben den Betrag abgelehnt: %1</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keinen</translation>
    </message>
    <message>
        <source>%1 is less than nothing</source>
        <translation>%1 ist weniger als nichts</translation>
    </message>
    <message>
        <source>no VAT amount was told; counted as none</source>
        <translation>kein Betrag für die MwSt.; er zählt als null</translation>
    </message>
    <message>
        <source>with the VAT it is outside what can be paid</source>
        <translation>mit der Mehrwertsteuer liegt er außerhalb dessen, was bezahlt werden kann</translation>
    </message>
    <message>
        <source>it is zero</source>
        <translation>er ist null</translation>
    </message>
    <message>
        <source>the account number cannot be read</source>
        <translation>die Kontonummer ist unlesbar</translation>
    </message>
    <message>
        <source>the account number does not pass its check</source>
        <translation>die Kontonummer besteht die Prüfung nicht</translation>
    </message>
    <message>
        <source>the structured communication does not pass its check</source>
        <translation>die strukturierte Mitteilung besteht die Prüfung nicht</translation>
    </message>
    <message>
        <source>It has no moment of arrival.</source>
        <translation>Es hat keinen Zeitpunkt der Ankunft.</translation>
    </message>
    <message>
        <source>It has no number of its own.</source>
        <translation>Es hat keine eigene Nummer.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und noch %1</translation>
    </message>
    <message>
        <source>messages with the id of another one on the same page: %1</source>
        <translation>Nachrichten mit der Nummer einer anderen auf derselben Seite: %1</translation>
    </message>
    <message>
        <source>it announced %1 (totalItems), %2 came</source>
        <translation>die Quelle kündigte %1 Einträge an, es kamen %2</translation>
    </message>
    <message>
        <source>attachments announced: %1, described: %2</source>
        <translation>angekündigte Anlagen: %1, beschrieben: %2</translation>
    </message>
    <message>
        <source>a number that cannot be</source>
        <translation>eine unmögliche Zahl</translation>
    </message>
    <message>
        <source>it announced a number that cannot be (totalItems), %1 came</source>
        <translation>die Quelle kündigte eine unmögliche Anzahl Einträge an, es kamen %1</translation>
    </message>
    <message>
        <source>it is a number that cannot be an amount</source>
        <translation>es ist eine Zahl, die kein Betrag sein kann</translation>
    </message>
    <message>
        <source>a certificate that is no object</source>
        <translation>eine Bescheinigung, die kein Objekt ist</translation>
    </message>
    <message>
        <source>a certificate without a number of its own</source>
        <translation>eine Bescheinigung ohne eigene Nummer</translation>
    </message>
    <message>
        <source>a certificate whose number is longer than %1 characters</source>
        <translation>eine Bescheinigung, deren Nummer länger als %1 Zeichen ist</translation>
    </message>
    <message>
        <source>a certificate whose number holds somebody&apos;s national number, which is not kept</source>
        <translation>eine Bescheinigung, deren Nummer jemandes Nationalregisternummer enthält; diese wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>the day from which it is valid cannot be read</source>
        <translation>der Tag, ab dem sie gilt, ist nicht lesbar</translation>
    </message>
    <message>
        <source>the day until which it is valid cannot be read</source>
        <translation>der Tag, bis zu dem sie gilt, ist nicht lesbar</translation>
    </message>
    <message>
        <source>it says to end before it begins</source>
        <translation>sie endet nach eigener Angabe, bevor sie beginnt</translation>
    </message>
    <message>
        <source>it does not say where it can be fetched</source>
        <translation>sie sagt nicht, wo sie abgeholt werden kann</translation>
    </message>
    <message>
        <source>certificates with the number and the language of another one on the same page: %1</source>
        <translation>Bescheinigungen mit Nummer und Sprache einer anderen auf derselben Seite: %1</translation>
    </message>
    <message>
        <source>a form that is no object</source>
        <translation>ein Formular, das kein Objekt ist</translation>
    </message>
    <message>
        <source>a form without a number that can be used</source>
        <translation>ein Formular ohne brauchbare Nummer</translation>
    </message>
    <message>
        <source>a form without an address that a browser can open safely</source>
        <translation>ein Formular ohne Adresse, die ein Browser sicher öffnen kann</translation>
    </message>
    <message>
        <source>forms with the number of another one on the same page: %1</source>
        <translation>Formulare mit der Nummer eines anderen auf derselben Seite: %1</translation>
    </message>
    <message>
        <source>it announced a number that cannot be (%1), %2 came</source>
        <translation>sie kündigte eine unmögliche Anzahl an (%1), %2 kamen</translation>
    </message>
    <message>
        <source>it announced %1 (%2), %3 came</source>
        <translation>sie kündigte %1 an (%2), %3 kamen</translation>
    </message>
    <message>
        <source>what it asks of you is a word that is not known</source>
        <translation>was es von Ihnen verlangt, ist ein unbekanntes Wort</translation>
    </message>
    <message>
        <source>the website to ask cannot be opened</source>
        <translation>die Website für Fragen lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>where it leads to cannot be opened</source>
        <translation>wohin es führt, lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>of one of its lists only the first %1 are kept</source>
        <translation>von einer seiner Listen sind nur die ersten %1 aufbewahrt</translation>
    </message>
    <message>
        <source>a record without a number of its own</source>
        <translation>ein Datensatz ohne eigene Nummer</translation>
    </message>
    <message>
        <source>a record whose number is longer than %1 characters</source>
        <translation>ein Datensatz, dessen Nummer länger als %1 Zeichen ist</translation>
    </message>
    <message>
        <source>a record whose number holds somebody&apos;s national number, which is not kept</source>
        <translation>ein Datensatz, dessen Nummer jemandes Nationalregisternummer enthält; sie wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>the moment of arrival cannot be read; shown as arrived when it was first seen here</source>
        <translation>der Zeitpunkt der Ankunft ist nicht lesbar; gezeigt als angekommen, als er hier zuerst gesehen wurde</translation>
    </message>
    <message>
        <source>a service without an address that can be opened</source>
        <translation>ein Dienst ohne Adresse, die sich öffnen lässt</translation>
    </message>
    <message>
        <source>a service that opens in a way that is not known</source>
        <translation>ein Dienst, der sich auf unbekannte Weise öffnet</translation>
    </message>
    <message>
        <source>attachment %1 does not say where it is fetched</source>
        <translation>Anlage %1 sagt nicht, wo sie zu holen ist</translation>
    </message>
    <message>
        <source>the address to pay at is not one that this source may send people to; it is not kept</source>
        <translation>zu der Zahlungsadresse darf diese Quelle niemanden schicken; sie ist nicht aufbewahrt</translation>
    </message>
    <message>
        <source>the moment of a step cannot be read</source>
        <translation>der Zeitpunkt eines Schritts ist nicht lesbar</translation>
    </message>
    <message>
        <source>a link that cannot be opened was left out</source>
        <translation>ein Link, der sich nicht öffnen lässt, wurde weggelassen</translation>
    </message>
    <message>
        <source>more than %1 records in one answer; the others are not read</source>
        <translation>mehr als %1 Datensätze in einer Antwort; die anderen sind nicht gelesen</translation>
    </message>
    <message>
        <source>page %1 was empty, and said that there is more</source>
        <translation>Seite %1 war leer, und sagte, dass es mehr gibt</translation>
    </message>
    <message>
        <source>the last record of page %1 does not say where to go on</source>
        <translation>der letzte Datensatz von Seite %1 sagt nicht, wo es weitergeht</translation>
    </message>
    <message>
        <source>the next page is at %1, where the source file does not allow to ask</source>
        <translation>die nächste Seite liegt bei %1, wo die Quelldatei keine Anfragen erlaubt</translation>
    </message>
    <message>
        <source>where to go on is told in a way that cannot be kept</source>
        <translation>wo es weitergeht, ist auf eine Weise gesagt, die sich nicht aufbewahren lässt</translation>
    </message>
    <message>
        <source>records with the number of another one on the same page: %1</source>
        <translation>Datensätze mit der Nummer eines anderen auf derselben Seite: %1</translation>
    </message>
    <message>
        <source>a record that does not say at which address it can be asked</source>
        <translation>ein Datensatz, der nicht sagt, unter welcher Adresse er zu erfragen ist</translation>
    </message>
    <message>
        <source>asked by itself, it was refused</source>
        <translation>einzeln gefragt wurde er verweigert</translation>
    </message>
    <message>
        <source>asked by itself, it cannot be read</source>
        <translation>einzeln gefragt ist er nicht lesbar</translation>
    </message>
    <message>
        <source>asked by itself, it is not in the answer</source>
        <translation>einzeln gefragt steht er nicht in der Antwort</translation>
    </message>
    <message>
        <source>a moment in its history cannot be read (%1)</source>
        <translation>ein Zeitpunkt in der Vorgeschichte ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>the day on which it should be ready cannot be read (%1)</source>
        <translation>der Tag, an dem es fertig sein soll, ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>a case that does not say which office keeps it</source>
        <translation>eine Akte, die nicht sagt, welche Stelle sie führt</translation>
    </message>
    <message>
        <source>a case of one office more than %1</source>
        <translation>eine Akte von einer Stelle über %1 hinaus</translation>
    </message>
    <message>
        <source>a case without a number of its own</source>
        <translation>eine Akte ohne eigene Nummer</translation>
    </message>
    <message>
        <source>a case whose number is longer than %1 characters</source>
        <translation>eine Akte, deren Nummer länger als %1 Zeichen ist</translation>
    </message>
    <message>
        <source>MAGDA warns: %1</source>
        <translation>MAGDA warnt: %1</translation>
    </message>
    <message>
        <source>a part of what was asked did not come, and it does not say which (%1)</source>
        <translation>ein Teil des Gefragten kam nicht, ohne Angabe welcher (%1)</translation>
    </message>
    <message>
        <source>its history has %1 steps; the last %2 are shown</source>
        <translation>die Vorgeschichte hat %1 Schritte; gezeigt werden die letzten %2</translation>
    </message>
    <message>
        <source>the last step of its history lies in the future</source>
        <translation>der letzte Schritt der Vorgeschichte liegt in der Zukunft</translation>
    </message>
    <message>
        <source>it cannot be looked at there</source>
        <translation>es kann dort nicht angesehen werden</translation>
    </message>
    <message>
        <source>its address cannot be opened</source>
        <translation>die Adresse kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it is not written as was agreed</source>
        <translation>er ist nicht geschrieben wie vereinbart</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1); shown as unclear, not to be paid before it was asked</source>
        <translation>der Stand ist ein unbekanntes Wort (%1); als unklar gezeigt, nicht zu zahlen, bevor nachgefragt wurde</translation>
    </message>
    <message>
        <source>a record whose number cannot be read exactly: it is no whole number, or a very large one; written as a text it can</source>
        <translation>ein Datensatz, dessen Nummer nicht genau zu lesen ist: Sie ist keine ganze Zahl oder sehr groß; als Text geschrieben geht es</translation>
    </message>
    <message>
        <source>a record with the number of another one on the same page (%1)</source>
        <translation>ein Datensatz mit der Nummer eines anderen auf derselben Seite (%1)</translation>
    </message>
    <message>
        <source>it does not say whether it is paid; shown as unclear, not to be paid before it was asked</source>
        <translation>es steht nicht dabei, ob es bezahlt ist; als unklar gezeigt, nicht zu zahlen, bevor nachgefragt wurde</translation>
    </message>
    <message>
        <source>a record that is to be asked at an address that is not allowed, or that cannot be one</source>
        <translation>ein Datensatz, der unter einer Adresse zu erfragen ist, die nicht erlaubt ist oder keine sein kann</translation>
    </message>
    <message>
        <source>it stands on the list, but asked by itself it is not there</source>
        <translation>er steht auf der Liste, aber einzeln gefragt ist er nicht da</translation>
    </message>
    <message>
        <source>not all that stands on the list could be had by itself</source>
        <translation>nicht alles, was auf der Liste steht, war einzeln zu bekommen</translation>
    </message>
    <message>
        <source>a record with the number of another one on an earlier page (%1)</source>
        <translation>ein Datensatz mit der Nummer eines anderen auf einer früheren Seite (%1)</translation>
    </message>
    <message>
        <source>records with the number of another one on an earlier page: %1</source>
        <translation>Datensätze mit der Nummer eines anderen auf einer früheren Seite: %1</translation>
    </message>
    <message>
        <source>the due date cannot be right: %1</source>
        <translation>das letzte Datum kann nicht stimmen: %1</translation>
    </message>
    <message>
        <source>a day that it names cannot be read: %1</source>
        <translation>ein Tag, der darin steht, ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the creditor reference does not pass its check</source>
        <translation>die RF-Referenz besteht ihre Prüfung nicht</translation>
    </message>
    <message>
        <source>its link leads to %1, which the source file does not allow; the document is asked at the address of the source itself</source>
        <translation>sein Link führt zu %1, was die Quelldatei nicht erlaubt; das Dokument wird unter der Adresse der Quelle selbst angefragt</translation>
    </message>
    <message>
        <source>whether there is more is told as %1, which is neither yes nor no</source>
        <translation>ob es mehr gibt, steht da als %1, und das ist weder ja noch nein</translation>
    </message>
    <message>
        <source>where to go on is told as %1, which cannot be used</source>
        <translation>wo es weitergeht, steht da als %1, und das ist nicht brauchbar</translation>
    </message>
    <message>
        <source>page %1 says that there is more, and not where</source>
        <translation>Seite %1 sagt, dass es mehr gibt, aber nicht wo</translation>
    </message>
    <message>
        <source>the last answer said nothing of this office; something was wrong, and it did not say at which office</source>
        <translation>die letzte Antwort sagte nichts über diese Stelle; etwas stimmte nicht, ohne zu sagen bei welcher Stelle</translation>
    </message>
    <message>
        <source>a case of another person than the one who was asked about</source>
        <translation>eine Akte einer anderen Person als der, für die wir gefragt haben</translation>
    </message>
    <message>
        <source>a record that tells one thing twice</source>
        <translation>ein Eintrag, der eine Sache zweimal nennt</translation>
    </message>
    <message>
        <source>a record that tells &quot;%1&quot; twice</source>
        <translation>ein Eintrag, der „%1“ zweimal nennt</translation>
    </message>
    <message>
        <source>who sends it is told in a way that cannot be read</source>
        <translation>wer es sendet, ist nicht lesbar</translation>
    </message>
    <message>
        <source>the communication cannot be read</source>
        <translation>die Mitteilung ist nicht lesbar</translation>
    </message>
    <message>
        <source>the name of who is to be paid cannot be read</source>
        <translation>der Name des Empfängers ist nicht lesbar</translation>
    </message>
    <message>
        <source>it says that there are %1 pages, and one came</source>
        <translation>sie sagt, dass es %1 Seiten gibt, und eine kam</translation>
    </message>
    <message>
        <source>the communication is a number, and not a structured one: free words are told as a text</source>
        <translation>die Mitteilung ist eine Zahl und keine strukturierte: freie Worte werden als Text angegeben</translation>
    </message>
    <message>
        <source>its state is not told, and it asks something; shown as something to do</source>
        <translation>der Stand ist nicht angegeben, und es wird etwas verlangt; hier als etwas zu tun gezeigt</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1), and it asks something; shown as something to do</source>
        <translation>der Stand ist ein unbekanntes Wort (%1), und es wird etwas verlangt; hier als etwas zu tun gezeigt</translation>
    </message>
    <message>
        <source>it tells what is to be paid, and says that it asks nothing; it is not shown as to be paid</source>
        <translation>er nennt, was zu zahlen ist, und sagt, dass er nichts verlangt; er wird nicht als zu zahlen gezeigt</translation>
    </message>
    <message>
        <source>it tells what is to be paid, and does not say that it asks to pay; it is shown as to be paid</source>
        <translation>er nennt, was zu zahlen ist, und sagt nicht, dass er eine Zahlung verlangt; er wird als zu zahlen gezeigt</translation>
    </message>
    <message>
        <source>there are two structured communications in one text, and they differ</source>
        <translation>in einem Text stehen zwei strukturierte Mitteilungen, und sie sind verschieden</translation>
    </message>
    <message>
        <source>the structured communication is not twelve digits</source>
        <translation>die strukturierte Mitteilung besteht nicht aus zwölf Ziffern</translation>
    </message>
    <message>
        <source>the due date lies before the year 2000 (seconds read as milliseconds, or 0 for none?): %1</source>
        <translation>der letzte Tag liegt vor dem Jahr 2000 (Sekunden als Millisekunden gelesen, oder 0 für keinen?): %1</translation>
    </message>
    <message>
        <source>its state is not told; shown as not clear</source>
        <translation>sein Stand ist nicht angegeben; hier als nicht klar gezeigt</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1); shown as not clear</source>
        <translation>sein Stand ist ein unbekanntes Wort (%1); hier als nicht klar gezeigt</translation>
    </message>
    <message>
        <source>in %1 of its %2 parts there is no list of records</source>
        <translation>in %1 von %2 Teilen steht keine Liste</translation>
    </message>
    <message>
        <source>a case of an organisation, and a person was asked about</source>
        <translation>eine Akte einer Organisation, obwohl nach einer Person gefragt wurde</translation>
    </message>
    <message>
        <source>its last moment is told as midnight: the day before is shown as the last day</source>
        <translation>der letzte Moment ist Mitternacht: hier gilt der Tag davor als letzter Tag</translation>
    </message>
    <message>
        <source>nothing at all was found about you this time, though this office told something before; it stands here as it was</source>
        <translation>diesmal wurde nichts über Sie gefunden, obwohl dieser Dienst früher etwas mitgeteilt hat; es steht hier, wie es war</translation>
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
        <translation>E-Mail von %1, %2, ohne Betreff</translation>
    </message>
    <message>
        <source>E-mail of %1, %2: “%3”</source>
        <comment>app, when, subject</comment>
        <translation>E-Mail von %1, %2: „%3“</translation>
    </message>
    <message>
        <source>We recognise no letter in this e-mail.</source>
        <translation>Wir erkennen in dieser E-Mail keinen Brief.</translation>
    </message>
    <message>
        <source>Not all sources have answered since.</source>
        <translation>Nicht alle Quellen haben seitdem geantwortet.</translation>
    </message>
    <message>
        <source>Its letter can still come: we wait a day.</source>
        <translation>Der Brief kann noch kommen: wir warten einen Tag.</translation>
    </message>
    <message>
        <source>We do not look at letters of that time.</source>
        <translation>Briefe aus dieser Zeit sehen wir nicht an.</translation>
    </message>
    <message>
        <source>We do not find here what it is about.</source>
        <translation>Wir finden hier nicht, worum es geht.</translation>
    </message>
    <message>
        <source>%1 times the same letter, %2 times not told again</source>
        <translation>%1-mal derselbe Brief, %2-mal nicht wiederholt</translation>
    </message>
    <message>
        <source>%1 times the same letter</source>
        <translation>%1-mal derselbe Brief</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Careful, not confirmed: %1</source>
        <comment>a sender</comment>
        <translation>Achtung, nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <comment>a sender</comment>
        <translation>Nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>A new notice</source>
        <translation>Eine neue Meldung</translation>
    </message>
    <message>
        <source>News about a case</source>
        <translation>Neues zu einer Akte</translation>
    </message>
    <message>
        <source>A new certificate</source>
        <translation>Eine neue Bescheinigung</translation>
    </message>
    <message>
        <source>A new bill</source>
        <translation>Eine neue Rechnung</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neue Post</translation>
    </message>
    <message>
        <source>A notice, no letter</source>
        <translation>Eine Meldung, kein Brief</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <comment>a subject</comment>
        <translation>Meldung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n neues Schreiben</numerusform>
            <numerusform>%n neue Schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n neue Meldung</numerusform>
            <numerusform>%n neue Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>new items, new notices</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>From %1 and %n other(s).</source>
        <comment>senders</comment>
        <translation>
            <numerusform>Von %1 und %n anderen.</numerusform>
            <numerusform>Von %1 und %n anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>senders</comment>
        <translation>Von %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <comment>what a notification says first</comment>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>You have to do something.</source>
        <translation>Sie müssen etwas tun.</translation>
    </message>
    <message>
        <source>You have to do something: %1</source>
        <comment>a subject</comment>
        <translation>Sie müssen etwas tun: %1</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Eine Erinnerung</translation>
    </message>
    <message>
        <source>Look in Overzicht.</source>
        <translation>Schauen Sie in Overzicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today is the last day for %n of them.</source>
        <translation>
            <numerusform>Für %n davon ist heute der letzte Tag.</numerusform>
            <numerusform>Für %n davon ist heute der letzte Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the first of them %n day(s) are left.</source>
        <translation>
            <numerusform>Für die erste haben Sie noch %n Tag.</numerusform>
            <numerusform>Für die erste haben Sie noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (notice): %2</source>
        <comment>sender, subject</comment>
        <translation>%1 (Meldung): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You have to do something: %1</source>
        <translation>Sie müssen etwas tun: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them, then this stops.</source>
        <translation>Lesen Sie sie, dann hört das auf.</translation>
    </message>
    <message>
        <source>Done or paid already? Say so in Overzicht.</source>
        <translation>Schon erledigt oder bezahlt? Sagen Sie es in Overzicht.</translation>
    </message>
    <message>
        <source>This stops when you read them, or say that they are done or paid.</source>
        <translation>Das hört auf, wenn Sie sie lesen oder sagen, dass sie erledigt oder bezahlt sind.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Schon erledigt</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Schon bezahlt</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied for half a minute: %1</source>
        <translation>Für eine halbe Minute kopiert: %1</translation>
    </message>
    <message>
        <source>Code to pay with your banking app. It holds what stands beside it.</source>
        <translation>Code zum Zahlen mit Ihrer Bank-App. Er enthält, was daneben steht.</translation>
    </message>
    <message>
        <source>Scan with your banking app</source>
        <translation>Mit Ihrer Bank-App scannen</translation>
    </message>
    <message>
        <source>All of it is filled in. Check the name and the communication.</source>
        <translation>Alles ist schon ausgefüllt. Prüfen Sie Name und Mitteilung.</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>So zahlen Sie</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Confirmed sender.</source>
        <translation>Bestätigter Absender.</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>Nicht bestätigt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Structured communication</source>
        <translation>Strukturierte Mitteilung</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>That can be a mistake. It can also be fraud. So there is no button here and no code to pay with.</source>
        <translation>Das kann ein Fehler sein. Es kann auch Betrug sein. Darum stehen hier kein Knopf und kein Code zum Zahlen.</translation>
    </message>
    <message>
        <source>Do not pay this yet</source>
        <translation>Zahlen Sie das noch nicht</translation>
    </message>
    <message>
        <source>What this one asks</source>
        <translation>Was hier verlangt wird</translation>
    </message>
    <message>
        <source>This number fails its check. Ask the sender before you pay.</source>
        <translation>Diese Nummer stimmt nicht. Fragen Sie den Absender, bevor Sie zahlen.</translation>
    </message>
    <message>
        <source>What our register has</source>
        <translation>Was in unserem Register steht</translation>
    </message>
    <message>
        <source>This number belongs to %1. We do not show all of it.</source>
        <translation>Diese Nummer gehört zu %1. Wir zeigen sie nicht ganz.</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Was tun Sie jetzt?</translation>
    </message>
    <message>
        <source>Call the service itself. Look up its number yourself: do not take it from the letter.</source>
        <translation>Rufen Sie den Dienst selbst an. Suchen Sie die Nummer selbst: Nehmen Sie sie nicht aus dem Brief.</translation>
    </message>
    <message>
        <source>Call the service itself: %1. That comes from our register, not from the letter.</source>
        <translation>Rufen Sie den Dienst selbst an: %1. Das kommt aus unserem Register, nicht aus dem Brief.</translation>
    </message>
    <message>
        <source>Ask whether this is real, and which account is the right one.</source>
        <translation>Fragen Sie, ob das echt ist und welches Konto stimmt.</translation>
    </message>
    <message>
        <source>Do you think that it is fraud? Then pay nothing.</source>
        <translation>Denken Sie, dass es Betrug ist? Dann zahlen Sie nichts.</translation>
    </message>
    <message>
        <source>The time goes on: pay or object %1.</source>
        <translation>Die Frist läuft weiter: Zahlen oder widersprechen Sie %1.</translation>
    </message>
    <message>
        <source>The time to pay may go on.</source>
        <translation>Die Frist kann weiterlaufen.</translation>
    </message>
    <message>
        <source>We look again at each update. Is the number right by then? Then you can pay here.</source>
        <translation>Wir prüfen bei jeder Aktualisierung neu. Stimmt die Nummer dann? Dann können Sie hier zahlen.</translation>
    </message>
    <message>
        <source>The account number is not right: its check digits are wrong.</source>
        <translation>Die Kontonummer stimmt nicht: Ihre Prüfziffern sind falsch.</translation>
    </message>
    <message>
        <source>The structured communication is not right: its check digits are wrong.</source>
        <translation>Die strukturierte Mitteilung stimmt nicht: Ihre Prüfziffern sind falsch.</translation>
    </message>
    <message>
        <source>The account number does not belong to this sender.</source>
        <translation>Die Kontonummer gehört nicht zu diesem Absender.</translation>
    </message>
    <message>
        <source>The sender looks like %1, but is not confirmed to be.</source>
        <translation>Der Absender sieht aus wie %1, aber das ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>The sender gives no account here. Look in the letter.</source>
        <translation>Der Absender nennt hier kein Konto. Sehen Sie im Brief nach.</translation>
    </message>
    <message>
        <source>This number stands in our register with this name.</source>
        <translation>Diese Nummer steht in unserem Register bei diesem Namen.</translation>
    </message>
    <message>
        <source>This number stands in our register with the sender this one says to be.</source>
        <translation>Diese Nummer steht in unserem Register bei dem Absender, der dieser zu sein angibt.</translation>
    </message>
    <message>
        <source>Our register has no account of this sender. So we cannot tell whose this number is. Look it up before you pay.</source>
        <translation>Unser Register hat kein Konto dieses Absenders. Wir wissen also nicht, wem diese Nummer gehört. Prüfen Sie das, bevor Sie zahlen.</translation>
    </message>
    <message numerus="yes">
        <source>This number exists. It is none of the %n account(s) that our register has of this sender.</source>
        <translation>
            <numerusform>Diese Nummer gibt es. Sie ist nicht das Konto, das unser Register von diesem Absender hat.</numerusform>
            <numerusform>Diese Nummer gibt es. Sie ist keines der %n Konten, die unser Register von diesem Absender hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number passes its check.</source>
        <translation>Die Nummer stimmt.</translation>
    </message>
    <message>
        <source>There is no code to scan, because no account is told.</source>
        <translation>Es gibt keinen Code zum Scannen: Es ist kein Konto angegeben.</translation>
    </message>
    <message>
        <source>There is no code to scan: a code can only ask for euros. Ask your bank how to pay this.</source>
        <translation>Es gibt keinen Code zum Scannen: Ein Code kann nur Euro verlangen. Fragen Sie Ihre Bank, wie Sie das zahlen.</translation>
    </message>
    <message>
        <source>There is no code to scan, because no amount is left to pay.</source>
        <translation>Es gibt keinen Code zum Scannen: Es ist kein Betrag mehr zu zahlen.</translation>
    </message>
    <message>
        <source>There is no code to scan: what must be in it does not fit. Copy it instead.</source>
        <translation>Es gibt keinen Code zum Scannen: Die Angaben passen nicht hinein. Kopieren Sie sie.</translation>
    </message>
    <message>
        <source>You opened the page to pay: %1.</source>
        <comment>when</comment>
        <translation>Sie haben die Zahlungsseite geöffnet: %1.</translation>
    </message>
    <message>
        <source>The page to pay was about to open: %1. Perhaps it did.</source>
        <comment>when</comment>
        <translation>Die Zahlungsseite sollte sich öffnen: %1. Vielleicht hat sie sich geöffnet.</translation>
    </message>
    <message>
        <source>The amount was %1 when you opened the page to pay. Now it is %2.</source>
        <translation>Der Betrag war %1, als Sie die Zahlungsseite öffneten. Jetzt ist er %2.</translation>
    </message>
    <message>
        <source>The account is another one than when you opened the page to pay.</source>
        <translation>Das Konto ist ein anderes als beim Öffnen der Zahlungsseite.</translation>
    </message>
    <message>
        <source>You said that you paid it: %1.</source>
        <comment>when</comment>
        <translation>Sie sagten, dass Sie bezahlt haben: %1.</translation>
    </message>
    <message>
        <source>Already paid: the status follows. The source does not say yet that it has your money.</source>
        <translation>Schon bezahlt: Der Status folgt. Die Quelle sagt noch nicht, dass sie Ihr Geld hat.</translation>
    </message>
    <message>
        <source>The source says that it is being processed. Do not pay again.</source>
        <translation>Die Quelle sagt, dass die Zahlung in Bearbeitung ist. Zahlen Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>The source says that this is paid.</source>
        <translation>Die Quelle sagt, dass dies bezahlt ist.</translation>
    </message>
    <message>
        <source>You did not say so here.</source>
        <translation>Sie haben das hier nicht gesagt.</translation>
    </message>
    <message>
        <source>The source says that this has lapsed. Ask the sender what to do now.</source>
        <translation>Die Quelle sagt, dass dies verfallen ist. Fragen Sie den Absender, was Sie jetzt tun.</translation>
    </message>
    <message>
        <source>The source has withdrawn this. You do not have to pay it any more.</source>
        <translation>Die Quelle hat dies zurückgezogen. Sie müssen es nicht mehr zahlen.</translation>
    </message>
    <message>
        <source>So there is no button here and no code to pay with.</source>
        <translation>Darum gibt es hier keine Schaltfläche und keinen Code zum Zahlen.</translation>
    </message>
    <message>
        <source>Ask whether you still have to pay, and how much.</source>
        <translation>Fragen Sie, ob Sie noch zahlen müssen und wie viel.</translation>
    </message>
    <message>
        <source>We look again at each update. Is it clear by then? Then you can pay here.</source>
        <translation>Wir sehen bei jeder Aktualisierung wieder nach. Ist es dann klar? Dann können Sie hier zahlen.</translation>
    </message>
    <message>
        <source>The account number does not belong to who the payee is called after.</source>
        <translation>Die Kontonummer gehört nicht dem, der der Empfänger zu sein vorgibt.</translation>
    </message>
    <message>
        <source>The source does not say clearly whether this must still be paid.</source>
        <translation>Die Quelle sagt nicht klar, ob das noch bezahlt werden muss.</translation>
    </message>
    <message>
        <source>The source says “%1”. We do not know whether that must still be paid.</source>
        <translation>Die Quelle sagt „%1“. Wir wissen nicht, ob das noch bezahlt werden muss.</translation>
    </message>
    <message>
        <source>The amount that the source gives cannot be read.</source>
        <translation>Der Betrag, den die Quelle nennt, ist nicht zu lesen.</translation>
    </message>
    <message>
        <source>This number exists. It is none of those that our register has with the name of this payee.</source>
        <translation>Diese Nummer gibt es. Sie steht in unserem Register nicht bei dem Namen dieses Empfängers.</translation>
    </message>
    <message>
        <source>This account stands in our register with %1.</source>
        <translation>Dieses Konto steht in unserem Register bei %1.</translation>
    </message>
    <message>
        <source>Not confirmed: the name looks like %1, but nothing shows that this account is theirs.</source>
        <translation>Nicht bestätigt: Der Name sieht aus wie %1, aber nichts zeigt, dass dieses Konto dazu gehört.</translation>
    </message>
    <message>
        <source>Not confirmed: this name was told with the bill.</source>
        <translation>Nicht bestätigt: Dieser Name kommt aus der Rechnung, nicht aus unserem Register.</translation>
    </message>
    <message>
        <source>This looks like the same bill as one from %1.</source>
        <comment>a source</comment>
        <translation>Das sieht aus wie dieselbe Rechnung wie die von %1.</translation>
    </message>
    <message>
        <source>Both ask the same amount, on the same account, with the same communication.</source>
        <translation>Beide verlangen denselben Betrag, auf dasselbe Konto, mit derselben Mitteilung.</translation>
    </message>
    <message>
        <source>Pay only one of them. A sum here counts it once.</source>
        <translation>Zahlen Sie nur eine davon. Eine Summe zählt sie hier nur einmal.</translation>
    </message>
    <message>
        <source>The other still asks you to pay. Do not pay it again.</source>
        <translation>Die andere verlangt noch eine Zahlung. Zahlen Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>You said that you paid the other. Look at your account before you pay this one.</source>
        <translation>Sie sagten, dass Sie die andere bezahlt haben. Sehen Sie auf Ihrem Konto nach, bevor Sie diese zahlen.</translation>
    </message>
    <message>
        <source>The other is being processed. Look at your account before you pay this one.</source>
        <translation>Die andere wird bearbeitet. Sehen Sie auf Ihrem Konto nach, bevor Sie diese zahlen.</translation>
    </message>
    <message>
        <source>The other is paid. Look at your account before you pay this one.</source>
        <translation>Die andere ist bezahlt. Sehen Sie auf Ihrem Konto nach, bevor Sie diese zahlen.</translation>
    </message>
    <message>
        <source>The other is marked as done.</source>
        <translation>Die andere ist als erledigt vermerkt.</translation>
    </message>
    <message>
        <source>Whether the other must still be paid is not clear. Ask the sender first.</source>
        <translation>Es ist nicht klar, ob die andere noch bezahlt werden muss. Fragen Sie zuerst den Absender.</translation>
    </message>
    <message>
        <source>The other has lapsed. Ask the sender what to do now.</source>
        <translation>Die andere ist verfallen. Fragen Sie den Absender, was Sie nun tun müssen.</translation>
    </message>
    <message>
        <source>The other is withdrawn. Ask the sender whether you must pay this one.</source>
        <translation>Die andere ist zurückgezogen. Fragen Sie den Absender, ob Sie diese zahlen müssen.</translation>
    </message>
    <message>
        <source>Look in the letter how much it is.</source>
        <translation>Sehen Sie im Brief nach, wie viel es ist.</translation>
    </message>
    <message>
        <source>The payee is called after a known service, but the sender is not confirmed, and nothing shows that the account is of that service.</source>
        <translation>Der Empfänger heißt wie ein bekannter Dienst. Aber der Absender ist nicht bestätigt, und nichts zeigt, dass das Konto diesem Dienst gehört.</translation>
    </message>
    <message>
        <source>This number exists. Our register has no account with the name of this payee, so nothing shows that it is theirs.</source>
        <translation>Diese Nummer gibt es. Unser Verzeichnis hat kein Konto unter dem Namen dieses Empfängers. Nichts zeigt also, dass es ihm gehört.</translation>
    </message>
    <message>
        <source>This looks like the same bill as another one from %1: perhaps a reminder.</source>
        <comment>a source</comment>
        <translation>Das sieht aus wie dieselbe Rechnung wie eine andere von %1: vielleicht eine Mahnung.</translation>
    </message>
    <message>
        <source>This number exists. It does not begin as all accounts of this sender do.</source>
        <translation>Diese Nummer gibt es. Sie beginnt nicht wie alle Konten dieses Absenders.</translation>
    </message>
    <message>
        <source>A bill from %1 has the same communication and another account.</source>
        <comment>a source</comment>
        <translation>Eine Rechnung von %1 hat dieselbe Mitteilung und ein anderes Konto.</translation>
    </message>
    <message>
        <source>Perhaps this is the same bill as one from %1.</source>
        <comment>a source</comment>
        <translation>Vielleicht ist das dieselbe Rechnung wie eine von %1.</translation>
    </message>
    <message>
        <source>Ask the sender which account is right, before you pay. Look up its number yourself: do not take it from a letter.</source>
        <translation>Fragen Sie den Absender, welches Konto richtig ist, bevor Sie zahlen. Suchen Sie seine Nummer selbst: nehmen Sie sie nicht aus einem Brief.</translation>
    </message>
    <message>
        <source>Both are to be paid on the same account with the same communication. The amount or the last day is another.</source>
        <translation>Beide werden auf dasselbe Konto mit derselben Mitteilung gezahlt. Der Betrag oder der letzte Tag ist anders.</translation>
    </message>
    <message>
        <source>Is one a reminder of the other? Then pay only one of them.</source>
        <translation>Ist die eine eine Mahnung zur anderen? Dann zahlen Sie nur eine von beiden.</translation>
    </message>
    <message>
        <source>There is no code to scan: the account is not in a country where such a code works. Ask your bank how to pay this.</source>
        <translation>Es gibt keinen Code zum Scannen: Das Konto ist in einem Land, in dem so ein Code nicht geht. Fragen Sie Ihre Bank, wie Sie das zahlen.</translation>
    </message>
    <message>
        <source>You opened the page to pay the other. Look at your account before you pay this one.</source>
        <translation>Sie haben die Zahlungsseite der anderen geöffnet. Sehen Sie auf Ihr Konto, bevor Sie diese bezahlen.</translation>
    </message>
    <message>
        <source>What the source gives as the account number cannot be read.</source>
        <translation>Was die Quelle als Kontonummer angibt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What the source gives as the communication cannot be read.</source>
        <translation>Was die Quelle als Mitteilung angibt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>What the source gives as the name of the payee cannot be read.</source>
        <translation>Was die Quelle als Namen des Empfängers angibt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This is not an account number. Ask the sender before you pay.</source>
        <translation>Das ist keine Kontonummer. Fragen Sie den Absender, bevor Sie bezahlen.</translation>
    </message>
    <message>
        <source>Both ask the same amount with the same communication. This one names no account.</source>
        <translation>Beide verlangen denselben Betrag mit derselben Mitteilung. Diese nennt kein Konto.</translation>
    </message>
    <message>
        <source>Both ask the same amount with the same communication. The other names no account, so it does not show that this account is right.</source>
        <translation>Beide verlangen denselben Betrag mit derselben Mitteilung. Die andere nennt kein Konto: Sie zeigt also nicht, dass dieses Konto stimmt.</translation>
    </message>
    <message>
        <source>If it is one bill, pay it only once.</source>
        <translation>Wenn es eine einzige Rechnung ist, bezahlen Sie sie nur einmal.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Fragen Sie zuerst nach</translation>
    </message>
    <message>
        <source>We look again at each update. Do they list it again by then? Then you can pay here.</source>
        <translation>Wir sehen bei jeder Aktualisierung wieder nach. Führen sie sie dann wieder auf? Dann können Sie hier bezahlen.</translation>
    </message>
    <message>
        <source>When they listed it, its last day was %1.</source>
        <translation>Als sie sie aufführten, war der letzte Tag der %1.</translation>
    </message>
    <message>
        <source>They no longer list this bill. Perhaps it is paid or withdrawn. Ask first.</source>
        <translation>Sie führen diese Rechnung nicht mehr auf. Vielleicht ist sie bezahlt oder zurückgezogen. Fragen Sie zuerst nach.</translation>
    </message>
    <message>
        <source>Ask the sender which communication is right, before you pay.</source>
        <translation>Fragen Sie den Absender, welche Mitteilung richtig ist, bevor Sie bezahlen.</translation>
    </message>
    <message>
        <source>The structured communication is not right: it is not twelve digits.</source>
        <translation>Die strukturierte Mitteilung stimmt nicht: Es sind keine zwölf Ziffern.</translation>
    </message>
    <message>
        <source>There are two structured communications, and they are not the same.</source>
        <translation>Es stehen zwei strukturierte Mitteilungen da, und sie sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Akten</translation>
    </message>
    <message>
        <source>C&amp;ertificates</source>
        <translation>Bes&amp;cheinigungen</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Zahlungen</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Hinweise</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>D&amp;isplay</source>
        <translation>A&amp;nzeige</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>One noti&amp;fier</source>
        <translation>Nur ein &amp;Melder</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>One overview of everything you have running with the government.</source>
        <translation>Eine einzige Übersicht über alles, was bei den Behörden für Sie läuft.</translation>
    </message>
    <message>
        <source>The folder with everything of one person.</source>
        <translation>Der Ordner mit allem von einer Person.</translation>
    </message>
    <message>
        <source>Open the demo town&apos;s own folder.</source>
        <translation>Den eigenen Ordner der Beispielstadt öffnen.</translation>
    </message>
    <message>
        <source>For whom: self, or an organisation&apos;s KBO number.</source>
        <translation>Für wen: self, oder die ZDU-Nummer einer Organisation.</translation>
    </message>
    <message>
        <source>The colours.</source>
        <translation>Die Farben.</translation>
    </message>
    <message>
        <source>How large the text is, from 1.0 to 2.0.</source>
        <translation>Wie groß der Text ist, von 1.0 bis 2.0.</translation>
    </message>
    <message>
        <source>Ask no source when starting, and tell of no new post.</source>
        <translation>Beim Start keine Quelle fragen und keine neue Post melden.</translation>
    </message>
    <message>
        <source>Write a picture of the window, without a screen, and end.</source>
        <translation>Ein Bild des Fensters machen, ohne Bildschirm, und enden.</translation>
    </message>
    <message>
        <source>How large that picture is.</source>
        <translation>Wie groß dieses Bild ist.</translation>
    </message>
    <message>
        <source>The page to open.</source>
        <translation>Die Seite, die aufgeht.</translation>
    </message>
    <message>
        <source>Fetch first, then take the picture.</source>
        <translation>Zuerst abrufen, dann das Bild machen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood.</source>
        <translation>Wir verstehen „%1“ nicht.</translation>
    </message>
    <message>
        <source>--home needs a folder.</source>
        <translation>--home braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--for needs &apos;self&apos; or a KBO number.</source>
        <translation>--for braucht „self“ oder eine ZDU-Nummer.</translation>
    </message>
    <message>
        <source>--theme needs light, dark or contrast.</source>
        <translation>--theme braucht light, dark oder contrast.</translation>
    </message>
    <message>
        <source>--text-scale needs a number from 1.0 to 2.0.</source>
        <translation>--text-scale braucht eine Zahl von 1.0 bis 2.0.</translation>
    </message>
    <message>
        <source>--size needs WxH, such as 1400x900.</source>
        <translation>--size braucht BxH, zum Beispiel 1400x900.</translation>
    </message>
    <message>
        <source>--page needs one of: %1.</source>
        <translation>--page braucht eines von diesen: %1.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos;.</source>
        <translation>Es gibt kein Stück „%1“.</translation>
    </message>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>Wir konnten das Bild nicht machen: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2</source>
        <translation>Wir können den Ordner %1 nicht benutzen: %2</translation>
    </message>
    <message>
        <source>The program is not whole: %1</source>
        <translation>Das Programm ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>The overview in %1 cannot be opened.</source>
        <translation>Wir können die Übersicht in %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Es hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>A walk of two minutes through the window.</source>
        <translation>Ein Rundgang von zwei Minuten durch das Fenster.</translation>
    </message>
    <message>
        <source>Fetch once, print how long the window was kept busy, and end.</source>
        <translation>Einmal abrufen, sagen, wie lange das Fenster beschäftigt war, und enden.</translation>
    </message>
    <message>
        <source>Try a source file: what people will see of it, and which laws it keeps.</source>
        <translation>Eine Quelldatei ausprobieren: was man davon sehen wird, und welche Regeln sie einhält.</translation>
    </message>
    <message>
        <source>The item to open; with the page of the sources, a source or a system.</source>
        <translation>Was geöffnet wird; mit der Seite der Quellen: eine Quelle oder ein System.</translation>
    </message>
    <message>
        <source>Open no window yet, and fetch new post from time to time.</source>
        <translation>Noch kein Fenster öffnen und von Zeit zu Zeit neue Post holen.</translation>
    </message>
    <message>
        <source>--background goes with --home, --demo and --for only.</source>
        <translation>--background geht nur zusammen mit --home, --demo und --for.</translation>
    </message>
    <message>
        <source>Fetching in the background is off. Turn it on in the settings.</source>
        <translation>Das Holen im Hintergrund ist aus. Schalten Sie es in den Einstellungen ein.</translation>
    </message>
</context>
<context>
    <name>Remind</name>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, long month</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>until and including %1</source>
        <translation>bis einschließlich %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>day, hour</comment>
        <translation>bis %1, %2 Uhr</translation>
    </message>
    <message>
        <source>pay %1</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>zahlen Sie %1</translation>
    </message>
    <message>
        <source>pay</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>zahlen Sie</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>antworten Sie</translation>
    </message>
    <message>
        <source>go there</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>gehen Sie hin</translation>
    </message>
    <message>
        <source>do what is asked</source>
        <comment>in the middle of a sentence</comment>
        <translation>tun Sie, was verlangt wird</translation>
    </message>
    <message>
        <source>First check whether this is right.</source>
        <translation>Prüfen Sie zuerst, ob das stimmt.</translation>
    </message>
    <message>
        <source>The last day was %1.</source>
        <translation>Der letzte Tag war der %1.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>Heute ist der letzte Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Noch %n Tag.</numerusform>
            <numerusform>Noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day was %1. Do it now: %2.</source>
        <comment>day, what is asked</comment>
        <translation>Der letzte Tag war der %1. Tun Sie es jetzt: %2.</translation>
    </message>
    <message>
        <source>Today is the last day: %1.</source>
        <comment>what is asked</comment>
        <translation>Heute ist der letzte Tag: %1.</translation>
    </message>
    <message>
        <source>Today until %1: %2.</source>
        <comment>hour, what is asked</comment>
        <translation>Heute bis %1 Uhr: %2.</translation>
    </message>
    <message>
        <source>Tomorrow is the last day: %1.</source>
        <comment>what is asked</comment>
        <translation>Morgen ist der letzte Tag: %1.</translation>
    </message>
    <message>
        <source>Tomorrow until %1: %2.</source>
        <comment>hour, what is asked</comment>
        <translation>Morgen bis %1 Uhr: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>Nur noch %n Tag: %1 %2.</numerusform>
            <numerusform>Nur noch %n Tage: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not forget. %n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>Vergessen Sie es nicht. Noch %n Tag: %1 %2.</numerusform>
            <numerusform>Vergessen Sie es nicht. Noch %n Tage: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>Noch %n Tag: %1 %2.</numerusform>
            <numerusform>Noch %n Tage: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s). A letter counts, also when you do not read it.</source>
        <translation>
            <numerusform>Sie haben diesen Brief seit %n Tag nicht gelesen. Ein Brief zählt, auch wenn Sie ihn nicht lesen.</numerusform>
            <numerusform>Sie haben diesen Brief seit %n Tagen nicht gelesen. Ein Brief zählt, auch wenn Sie ihn nicht lesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s). Perhaps it asks something of you.</source>
        <translation>
            <numerusform>Sie haben diesen Brief seit %n Tag nicht gelesen. Vielleicht verlangt er etwas von Ihnen.</numerusform>
            <numerusform>Sie haben diesen Brief seit %n Tagen nicht gelesen. Vielleicht verlangt er etwas von Ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s).</source>
        <translation>
            <numerusform>Sie haben diesen Brief seit %n Tag nicht gelesen.</numerusform>
            <numerusform>Sie haben diesen Brief seit %n Tagen nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it, then this stops.</source>
        <translation>Lesen Sie ihn, dann hört das auf.</translation>
    </message>
    <message>
        <source>Paid already? Say so in Overzicht.</source>
        <translation>Schon bezahlt? Sagen Sie es in Overzicht.</translation>
    </message>
    <message>
        <source>Done already? Say so in Overzicht.</source>
        <translation>Schon erledigt? Sagen Sie es in Overzicht.</translation>
    </message>
    <message>
        <source>Its source takes this letter away on %1. Save it in time.</source>
        <translation>Die Quelle entfernt diesen Brief am %1. Speichern Sie ihn rechtzeitig.</translation>
    </message>
    <message>
        <source>You wanted to be reminded of this.</source>
        <translation>Sie wollten daran erinnert werden.</translation>
    </message>
    <message>
        <source>the last day was %1</source>
        <translation>der letzte Tag war der %1</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>heute ist der letzte Tag</translation>
    </message>
    <message>
        <source>today until %1</source>
        <comment>hour</comment>
        <translation>heute bis %1 Uhr</translation>
    </message>
    <message>
        <source>tomorrow is the last day</source>
        <translation>morgen ist der letzte Tag</translation>
    </message>
    <message>
        <source>tomorrow until %1</source>
        <comment>hour</comment>
        <translation>morgen bis %1 Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first check whether this is right</source>
        <comment>how much time is left</comment>
        <translation>%1, prüfen Sie zuerst, ob das stimmt</translation>
    </message>
    <message>
        <source>as you asked</source>
        <comment>why somebody is reminded of something</comment>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <source>its source takes it away on %1</source>
        <translation>die Quelle entfernt es am %1</translation>
    </message>
    <message numerus="yes">
        <source>unread for %n day(s)</source>
        <translation>
            <numerusform>seit %n Tag ungelesen</numerusform>
            <numerusform>seit %n Tagen ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is no screen here that a window can be shown on. &apos;overzichtctl demo&apos; starts the demo town without one.</source>
        <translation>Hier ist kein Bildschirm, der ein Fenster zeigen kann. &apos;overzichtctl demo&apos; startet die Beispielstadt ohne Fenster.</translation>
    </message>
    <message>
        <source>There is no screen here that a window can be shown on. &apos;overzicht --screenshot FILE&apos; makes a picture, &apos;overzichtctl list&apos; prints the overview as text.</source>
        <translation>Hier ist kein Bildschirm, der ein Fenster zeigen kann. &apos;overzicht --screenshot FILE&apos; macht ein Bild, &apos;overzichtctl list&apos; zeigt die Übersicht als Text.</translation>
    </message>
</context>
<context>
    <name>SealPart</name>
    <message>
        <source>the sender</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Nothing changed, and we know the seal as one of the sender.</source>
        <translation>Nichts hat sich geändert, und wir kennen das Siegel als das des Absenders.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>Nothing changed, but we do not know the seal as one of the sender.</source>
        <translation>Nichts hat sich geändert, aber wir kennen das Siegel nicht als das des Absenders.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Something changed after it was signed, or the seal is broken.</source>
        <translation>Etwas hat sich nach der Unterschrift geändert, oder das Siegel ist zerstört.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht unterschrieben</translation>
    </message>
    <message>
        <source>There is no seal in the letter.</source>
        <translation>Der Brief enthält kein Siegel.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Nicht gelungen</translation>
    </message>
    <message>
        <source>There is a seal, but we cannot check it, or we could not look.</source>
        <translation>Es gibt ein Siegel, aber wir können es nicht prüfen, oder wir konnten nicht nachsehen.</translation>
    </message>
    <message>
        <source>%1 sealed this letter. Nothing in it changed since.</source>
        <translation>%1 hat diesen Brief versiegelt. Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing changed in this letter since it was signed. But by its own word that was on a day when its certificate did not hold.</source>
        <translation>In diesem Brief hat sich seit der Unterschrift nichts geändert. Aber nach eigener Angabe war das an einem Tag, an dem das Zertifikat nicht galt.</translation>
    </message>
    <message>
        <source>Nothing changed in this letter since it was signed. But we do not know this seal as one of %1.</source>
        <translation>In diesem Brief hat sich seit der Unterschrift nichts geändert. Aber wir kennen dieses Siegel nicht als das von %1.</translation>
    </message>
    <message>
        <source>Something was added to this letter after it was signed. We cannot see whether that does harm.</source>
        <translation>Nach der Unterschrift kam in diesem Brief etwas hinzu. Wir können nicht sehen, ob das schadet.</translation>
    </message>
    <message>
        <source>The seal of this letter is broken: it is not as a seal must be.</source>
        <translation>Das Siegel dieses Briefes ist zerstört: Es ist nicht so, wie ein Siegel sein muss.</translation>
    </message>
    <message>
        <source>This letter was changed after it was signed.</source>
        <translation>Dieser Brief wurde nach der Unterschrift geändert.</translation>
    </message>
    <message>
        <source>There is no seal in this letter. That is so for many letters, and it does not make this one false.</source>
        <translation>Dieser Brief enthält kein Siegel. Das ist bei vielen Briefen so. Deshalb ist dieser Brief noch nicht falsch.</translation>
    </message>
    <message>
        <source>This is no PDF. We look for a seal in a PDF only.</source>
        <translation>Das ist kein PDF. Wir suchen nur in einem PDF nach einem Siegel.</translation>
    </message>
    <message>
        <source>This file is too large for us to look for a seal.</source>
        <translation>Diese Datei ist zu groß. Wir können darin kein Siegel suchen.</translation>
    </message>
    <message>
        <source>This letter is signed in a way that we cannot check.</source>
        <translation>Dieser Brief ist auf eine Weise unterschrieben, die wir nicht prüfen können.</translation>
    </message>
    <message>
        <source>This letter is signed in a way that others can imitate by now.</source>
        <translation>Dieser Brief ist auf eine Weise unterschrieben, die andere heute nachmachen können.</translation>
    </message>
    <message>
        <source>We could not check the seal of this letter.</source>
        <translation>Wir konnten das Siegel dieses Briefes nicht prüfen.</translation>
    </message>
    <message>
        <source>No name stands in the certificate.</source>
        <translation>Im Zertifikat steht kein Name.</translation>
    </message>
    <message>
        <source>In the certificate stands %1.</source>
        <translation>Im Zertifikat steht %1.</translation>
    </message>
    <message>
        <source>In the certificate stands %1, of %2.</source>
        <translation>Im Zertifikat steht %1, von %2.</translation>
    </message>
    <message>
        <source>Anyone can have that name put there.</source>
        <translation>Jeder kann diesen Namen dort eintragen lassen.</translation>
    </message>
    <message>
        <source>The certificate says that it was issued by %1.</source>
        <translation>Laut dem Zertifikat kommt es von %1.</translation>
    </message>
    <message>
        <source>When it was signed is not told.</source>
        <translation>Wann das war, steht nicht dabei.</translation>
    </message>
    <message>
        <source>By its own word it was signed on a moment that is still to come: %1.</source>
        <translation>Das Siegel nennt selbst einen Zeitpunkt, der noch kommt: %1.</translation>
    </message>
    <message>
        <source>Signed, by its own word: %1.</source>
        <translation>Unterschrieben, sagt das Siegel selbst: %1.</translation>
    </message>
    <message>
        <source>Pay nothing and do nothing that it asks. Ask %1 first. Do not use a phone number or a link from this letter.</source>
        <translation>Zahlen Sie nichts und tun Sie nichts, was der Brief verlangt. Fragen Sie zuerst %1. Benutzen Sie keine Telefonnummer und keinen Link aus diesem Brief.</translation>
    </message>
    <message>
        <source>Does it ask something that you did not expect? Ask %1 first. Do not use a phone number or a link from this letter.</source>
        <translation>Verlangt der Brief etwas, das Sie nicht erwarten? Fragen Sie zuerst %1. Benutzen Sie keine Telefonnummer und keinen Link aus diesem Brief.</translation>
    </message>
    <message>
        <source>No seal to check</source>
        <translation>Kein Siegel zu prüfen</translation>
    </message>
    <message>
        <source>It is exactly the file that the source announced.</source>
        <translation>Es ist genau die Datei, die die Quelle angekündigt hat.</translation>
    </message>
    <message>
        <source>Its seal: %1</source>
        <translation>Das Siegel: %1</translation>
    </message>
    <message>
        <source>This is another file than was announced</source>
        <translation>Das ist eine andere Datei als angekündigt</translation>
    </message>
    <message>
        <source>The source announced a letter, and this is not that file.</source>
        <translation>Die Quelle hat einen Brief angekündigt. Das ist nicht diese Datei.</translation>
    </message>
    <message>
        <source>Is this the file that the source announced? Yes.</source>
        <translation>Ist das die Datei, die die Quelle angekündigt hat? Ja.</translation>
    </message>
    <message>
        <source>Is this the file that the source announced? No.</source>
        <translation>Ist das die Datei, die die Quelle angekündigt hat? Nein.</translation>
    </message>
    <message>
        <source>Is it a PDF? No.</source>
        <translation>Ist es ein PDF? Nein.</translation>
    </message>
    <message>
        <source>Is there a seal in it? Yes.</source>
        <translation>Ist ein Siegel darin? Ja.</translation>
    </message>
    <message>
        <source>Is it of a kind that we can check? No.</source>
        <translation>Ist es ein Siegel, das wir prüfen können? Nein.</translation>
    </message>
    <message>
        <source>Is there a seal in it? No.</source>
        <translation>Ist ein Siegel darin? Nein.</translation>
    </message>
    <message>
        <source>Is the seal whole? No.</source>
        <translation>Ist das Siegel unversehrt? Nein.</translation>
    </message>
    <message>
        <source>Does the seal cover the whole file? No.</source>
        <translation>Gilt das Siegel für die ganze Datei? Nein.</translation>
    </message>
    <message>
        <source>Is all of it as it was signed? No.</source>
        <translation>Ist alles noch wie bei der Unterschrift? Nein.</translation>
    </message>
    <message>
        <source>Does the seal cover the whole file? Yes.</source>
        <translation>Gilt das Siegel für die ganze Datei? Ja.</translation>
    </message>
    <message>
        <source>Is all of it as it was signed? Yes.</source>
        <translation>Ist alles noch wie bei der Unterschrift? Ja.</translation>
    </message>
    <message>
        <source>Did the certificate hold on the day that it names? No.</source>
        <translation>Galt das Zertifikat an dem Tag, den das Siegel nennt? Nein.</translation>
    </message>
    <message>
        <source>Do we know the seal, or who issued it, as that of %1? Yes.</source>
        <translation>Kennen wir das Siegel, oder wer es ausgestellt hat, als das von %1? Ja.</translation>
    </message>
    <message>
        <source>Do we know the seal, or who issued it, as that of %1? No.</source>
        <translation>Kennen wir das Siegel, oder wer es ausgestellt hat, als das von %1? Nein.</translation>
    </message>
    <message>
        <source>Whether this is the file that was sent: the source announced no digest of it.</source>
        <translation>Ob das die Datei ist, die gesendet wurde: Die Quelle gab dafür keine Prüfsumme.</translation>
    </message>
    <message>
        <source>The seal itself.</source>
        <translation>Das Siegel selbst.</translation>
    </message>
    <message>
        <source>Who made this letter.</source>
        <translation>Wer diesen Brief gemacht hat.</translation>
    </message>
    <message>
        <source>Whether the certificate was withdrawn.</source>
        <translation>Ob das Zertifikat widerrufen wurde.</translation>
    </message>
    <message>
        <source>Whether who issued it is on the European list of trusted services.</source>
        <translation>Ob der Aussteller auf der europäischen Liste der vertrauenswürdigen Dienste steht.</translation>
    </message>
    <message>
        <source>Time stamps: when it was really signed.</source>
        <translation>Zeitstempel: wann wirklich unterschrieben wurde.</translation>
    </message>
    <message>
        <source>What the letter counts for by law.</source>
        <translation>Was der Brief nach dem Gesetz gilt.</translation>
    </message>
    <message>
        <source>The five outcomes</source>
        <translation>Die fünf Ergebnisse</translation>
    </message>
    <message>
        <source>%1: this letter</source>
        <translation>%1: dieser Brief</translation>
    </message>
    <message>
        <source>What we checked, and what we did not check</source>
        <translation>Was wir geprüft haben und was nicht</translation>
    </message>
    <message>
        <source>Nothing: the file is too large.</source>
        <translation>Nichts: Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>We checked this</source>
        <translation>Das haben wir geprüft</translation>
    </message>
    <message>
        <source>We did not check this</source>
        <translation>Das haben wir nicht geprüft</translation>
    </message>
    <message>
        <source>Is this letter what was sent?</source>
        <translation>Ist dieser Brief das, was gesendet wurde?</translation>
    </message>
    <message>
        <source>What did we check?</source>
        <translation>Was haben wir geprüft?</translation>
    </message>
    <message>
        <source>Hide what we checked</source>
        <translation>Ausblenden, was wir geprüft haben</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>Since your previous visit, %1: more than %2 new items.</source>
        <translation>Seit Ihrem letzten Besuch, %1: mehr als %2 neue Stücke.</translation>
    </message>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>%n neuer Brief</numerusform>
            <numerusform>%n neue Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n neuer Hinweis</numerusform>
            <numerusform>%n neue Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Since your previous visit, %1: %2.</source>
        <translation>Seit Ihrem letzten Besuch, %1: %2.</translation>
    </message>
    <message>
        <source>Since your previous visit, %1: nothing new.</source>
        <translation>Seit Ihrem letzten Besuch, %1: nichts Neues.</translation>
    </message>
    <message>
        <source>Since your previous visit, %1: nothing new from the sources that answered.</source>
        <translation>Seit Ihrem letzten Besuch, %1: nichts Neues von den Quellen, die geantwortet haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s), certificate(s) or bill(s)</source>
        <translation>
            <numerusform>%n neue Akte, Bescheinigung oder Rechnung</numerusform>
            <numerusform>%n neue Akten, Bescheinigungen oder Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <comment>subject</comment>
        <translation>„%1“ hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n things changed, “%1” last.</source>
        <translation>
            <numerusform>%n Sache hat sich geändert, „%1“ zuletzt.</numerusform>
            <numerusform>%n Sachen haben sich geändert, „%1“ zuletzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 things changed, “%2” last.</source>
        <translation>Mehr als %1 Sachen haben sich geändert, „%2“ zuletzt.</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>The file is larger than 256 kB.</source>
        <translation>Die Datei ist größer als 256 kB.</translation>
    </message>
    <message>
        <source>A source file describes one source in a few lines; check that this is the right file.</source>
        <translation>Eine Quellendatei beschreibt eine Quelle in wenigen Zeilen; prüfen Sie, ob das die richtige Datei ist.</translation>
    </message>
    <message>
        <source>This is not JSON: at character %1, %2.</source>
        <translation>Das ist kein JSON: bei Zeichen %1, %2.</translation>
    </message>
    <message>
        <source>Mend the text at that place.</source>
        <translation>Verbessern Sie den Text an dieser Stelle.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The file is JSON, but not an object.</source>
        <translation>Die Datei ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>Put everything between { and }.</source>
        <translation>Schreiben Sie alles zwischen { und }.</translation>
    </message>
    <message>
        <source>This member was already written on line %1.</source>
        <translation>Das steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>A national number does not belong in a source file.</source>
        <translation>Eine Nationalregisternummer gehört nicht in eine Quellendatei.</translation>
    </message>
    <message>
        <source>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</source>
        <translation>Entfernen Sie sie hier, legen Sie sie mit &apos;overzichtctl secret set NAME&apos; in den Schlüsselbund, und schreiben Sie &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</translation>
    </message>
    <message>
        <source>A token or password does not belong in a source file.</source>
        <translation>Ein Token oder Passwort gehört nicht in eine Quellendatei.</translation>
    </message>
    <message>
        <source>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;tokenFrom&quot;: &quot;keystore:NAME&quot; in signIn.</source>
        <translation>Entfernen Sie es hier, legen Sie es mit &apos;overzichtctl secret set NAME&apos; in den Schlüsselbund, und schreiben Sie &quot;tokenFrom&quot;: &quot;keystore:NAME&quot; in signIn.</translation>
    </message>
    <message>
        <source>This member is not known here.</source>
        <translation>Das ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Remove it; known are: %1.</source>
        <translation>Entfernen Sie es; bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinen Sie &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; muss ein Text sein.</translation>
    </message>
    <message>
        <source>Write a text between double quotes.</source>
        <translation>Schreiben Sie einen Text in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>&quot;%1&quot; muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Put its members between { and }.</source>
        <translation>Schreiben Sie seine Teile zwischen { und }.</translation>
    </message>
    <message>
        <source>&quot;source&quot; is missing: the name this source is known by.</source>
        <translation>&quot;source&quot; fehlt: der Name dieser Quelle.</translation>
    </message>
    <message>
        <source>Add &quot;source&quot;: lower-case letters, digits and &apos;-&apos;, at most 40.</source>
        <translation>Fügen Sie &quot;source&quot; hinzu: Kleinbuchstaben, Ziffern und &apos;-&apos;, höchstens 40.</translation>
    </message>
    <message>
        <source>This cannot be the id of a source.</source>
        <translation>Das kann nicht der Name einer Quelle sein.</translation>
    </message>
    <message>
        <source>Use 1 to 40 lower-case letters, digits and &apos;-&apos;.</source>
        <translation>Benutzen Sie 1 bis 40 Kleinbuchstaben, Ziffern und &apos;-&apos;.</translation>
    </message>
    <message>
        <source>&quot;protocol&quot; is missing: the language this source speaks.</source>
        <translation>&quot;protocol&quot; fehlt: die Sprache, die diese Quelle spricht.</translation>
    </message>
    <message>
        <source>Add &quot;protocol&quot;; known are: %1.</source>
        <translation>Fügen Sie &quot;protocol&quot; hinzu; bekannt sind: %1.</translation>
    </message>
    <message>
        <source>This protocol is not known.</source>
        <translation>Dieses Protokoll ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Known are: %2.</source>
        <translation>Meinen Sie &quot;%1&quot;? Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>&quot;demo&quot; must be true or false.</source>
        <translation>&quot;demo&quot; muss true oder false sein.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation>Schreiben Sie true oder false, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;name&quot; is missing: what people call this source.</source>
        <translation>&quot;name&quot; fehlt: wie Menschen diese Quelle nennen.</translation>
    </message>
    <message>
        <source>Add &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, with fr, de and en where there are.</source>
        <translation>Fügen Sie &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;} hinzu, mit fr, de und en, wo es sie gibt.</translation>
    </message>
    <message>
        <source>This name is too long, or has characters that cannot be seen.</source>
        <translation>Dieser Name ist zu lang oder hat unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Use at most %1 ordinary characters.</source>
        <translation>Benutzen Sie höchstens %1 gewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>&quot;name&quot; is in no language.</source>
        <translation>&quot;name&quot; hat keine Sprache.</translation>
    </message>
    <message>
        <source>Add at least &quot;nl&quot;.</source>
        <translation>Fügen Sie mindestens &quot;nl&quot; hinzu.</translation>
    </message>
    <message>
        <source>This is not a whole address.</source>
        <translation>Das ist keine vollständige Adresse.</translation>
    </message>
    <message>
        <source>Write it as &quot;https://host/path&quot;.</source>
        <translation>Schreiben Sie sie als &quot;https://host/pfad&quot;.</translation>
    </message>
    <message>
        <source>http is not protected against eavesdropping; it is allowed to this computer itself only.</source>
        <translation>http ist nicht gegen Mithören geschützt; Sie dürfen es nur zu diesem Computer selbst benutzen.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Benutzen Sie https.</translation>
    </message>
    <message>
        <source>Only https addresses can be used.</source>
        <translation>Sie können nur https-Adressen benutzen.</translation>
    </message>
    <message>
        <source>A user name or password stands in the address.</source>
        <translation>In der Adresse steht ein Benutzername oder ein Passwort.</translation>
    </message>
    <message>
        <source>Remove it; a token goes in the key store and is named by signIn.tokenFrom.</source>
        <translation>Entfernen Sie das; ein Token gehört in den Schlüsselbund, und signIn.tokenFrom nennt seinen Namen.</translation>
    </message>
    <message>
        <source>The address has a part after &apos;?&apos; or &apos;#&apos;.</source>
        <translation>Die Adresse hat einen Teil nach &apos;?&apos; oder &apos;#&apos;.</translation>
    </message>
    <message>
        <source>Write only what stands before the protocol&apos;s own paths.</source>
        <translation>Schreiben Sie nur, was vor den eigenen Pfaden des Protokolls steht.</translation>
    </message>
    <message>
        <source>This is not an enterprise number: its check digits do not fit.</source>
        <translation>Das ist keine Unternehmensnummer: Die Prüfziffern stimmen nicht.</translation>
    </message>
    <message>
        <source>Write the ten digits of the KBO number, such as &quot;0316380841&quot;.</source>
        <translation>Schreiben Sie die zehn Ziffern der ZDU-Nummer, zum Beispiel &quot;0316380841&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must say where the secret is kept, never the secret itself.</source>
        <translation>&quot;%1&quot; muss sagen, wo das Geheimnis liegt, nie das Geheimnis selbst.</translation>
    </message>
    <message>
        <source>Write &quot;keystore:NAME&quot;, or &quot;env:NAME&quot; for tests and servers; a name has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</source>
        <translation>Schreiben Sie &quot;keystore:NAME&quot;, oder &quot;env:NAME&quot; für Tests und Server; ein Name hat Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; und &apos;.&apos;, höchstens 64.</translation>
    </message>
    <message>
        <source>A bearer sign-in needs to know where its token is kept.</source>
        <translation>Eine Anmeldung mit bearer muss wissen, wo ihr Token liegt.</translation>
    </message>
    <message>
        <source>Add &quot;tokenFrom&quot;: &quot;keystore:NAME&quot;.</source>
        <translation>Fügen Sie &quot;tokenFrom&quot;: &quot;keystore:NAME&quot; hinzu.</translation>
    </message>
    <message>
        <source>Signing in by &quot;oidc&quot; is reserved: this version cannot sign in that way yet.</source>
        <translation>Die Anmeldung mit &quot;oidc&quot; ist für später: Diese Version kann das noch nicht.</translation>
    </message>
    <message>
        <source>Use &quot;bearer&quot; with a token from the key store until then.</source>
        <translation>Benutzen Sie bis dahin &quot;bearer&quot; mit einem Token aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>A token that no sign-in uses.</source>
        <translation>Ein Token, das keine Anmeldung benutzt.</translation>
    </message>
    <message>
        <source>Write &quot;kind&quot;: &quot;bearer&quot;, or remove &quot;tokenFrom&quot;.</source>
        <translation>Schreiben Sie &quot;kind&quot;: &quot;bearer&quot;, oder entfernen Sie &quot;tokenFrom&quot;.</translation>
    </message>
    <message>
        <source>This kind of sign-in is not known.</source>
        <translation>Diese Art der Anmeldung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Use &quot;none&quot; or &quot;bearer&quot;.</source>
        <translation>Benutzen Sie &quot;none&quot; oder &quot;bearer&quot;.</translation>
    </message>
    <message>
        <source>&quot;allowedHosts&quot; must be a list.</source>
        <translation>&quot;allowedHosts&quot; muss eine Liste sein.</translation>
    </message>
    <message>
        <source>Write [&quot;host&quot;, &quot;host:port&quot;].</source>
        <translation>Schreiben Sie [&quot;host&quot;, &quot;host:port&quot;].</translation>
    </message>
    <message>
        <source>This is not the name of one host.</source>
        <translation>Das ist nicht der Name eines einzelnen Hosts.</translation>
    </message>
    <message>
        <source>Write &quot;host&quot; or &quot;host:port&quot;, without https://, path or *.</source>
        <translation>Schreiben Sie &quot;host&quot; oder &quot;host:port&quot;, ohne https://, Pfad oder *.</translation>
    </message>
    <message>
        <source>&quot;providers&quot; must be a list.</source>
        <translation>&quot;providers&quot; muss eine Liste sein.</translation>
    </message>
    <message>
        <source>Write [{&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}].</source>
        <translation>Schreiben Sie [{&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}].</translation>
    </message>
    <message>
        <source>Only the ebox protocol has message providers.</source>
        <translation>Nur das Protokoll ebox hat Anbieter von Nachrichten.</translation>
    </message>
    <message>
        <source>Remove &quot;providers&quot;, and give the address as &quot;baseUrl&quot;.</source>
        <translation>Entfernen Sie &quot;providers&quot;, und geben Sie die Adresse als &quot;baseUrl&quot; an.</translation>
    </message>
    <message>
        <source>A provider must be an object.</source>
        <translation>Ein Anbieter muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>Write {&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}.</source>
        <translation>Schreiben Sie {&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}.</translation>
    </message>
    <message>
        <source>A provider needs an &quot;id&quot; of 1 to 100 ordinary characters.</source>
        <translation>Ein Anbieter braucht eine &quot;id&quot; von 1 bis 100 gewöhnlichen Zeichen.</translation>
    </message>
    <message>
        <source>Use the id from the federation&apos;s list of providers.</source>
        <translation>Benutzen Sie die id aus der Anbieterliste der Föderation.</translation>
    </message>
    <message>
        <source>Another provider has this id too.</source>
        <translation>Ein anderer Anbieter hat auch diese id.</translation>
    </message>
    <message>
        <source>A provider needs a &quot;baseUrl&quot;.</source>
        <translation>Ein Anbieter braucht eine &quot;baseUrl&quot;.</translation>
    </message>
    <message>
        <source>Add what stands before /ebox/messages.</source>
        <translation>Fügen Sie hinzu, was vor /ebox/messages steht.</translation>
    </message>
    <message>
        <source>One name is used for a secret in the key store and for another in the environment.</source>
        <translation>Derselbe Name dient für ein Geheimnis im Schlüsselbund und für ein anderes in der Umgebung.</translation>
    </message>
    <message>
        <source>Give the two secrets different names.</source>
        <translation>Geben Sie den zwei Geheimnissen verschiedene Namen.</translation>
    </message>
    <message>
        <source>&quot;baseUrl&quot; is missing: the address of the source.</source>
        <translation>&quot;baseUrl&quot; fehlt: die Adresse der Quelle.</translation>
    </message>
    <message>
        <source>Add &quot;baseUrl&quot; (what stands before /messageProviders), or fixed &quot;providers&quot;.</source>
        <translation>Fügen Sie &quot;baseUrl&quot; hinzu (was vor /messageProviders steht), oder feste &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;baseUrl&quot;: &quot;https://…&quot;.</source>
        <translation>Fügen Sie &quot;baseUrl&quot;: &quot;https://…&quot; hinzu.</translation>
    </message>
    <message>
        <source>Write &quot;offers&quot;: [&quot;certificates&quot;, &quot;forms&quot;], or one of the two; without it both are asked.</source>
        <translation>Schreiben Sie &quot;offers&quot;: [&quot;certificates&quot;, &quot;forms&quot;] oder eines davon; ohne Angabe wird beides erfragt.</translation>
    </message>
    <message>
        <source>&quot;burgerprofiel&quot; has a member that is not known.</source>
        <translation>&quot;burgerprofiel&quot; enthält ein unbekanntes Element.</translation>
    </message>
    <message>
        <source>&quot;offers&quot; must be a list of what this source offers.</source>
        <translation>&quot;offers&quot; muss eine Liste dessen sein, was diese Quelle anbietet.</translation>
    </message>
    <message>
        <source>A source of this protocol offers certificates, forms or both; this is neither.</source>
        <translation>Eine Quelle dieses Protokolls bietet Bescheinigungen, Formulare oder beides an; dies ist keines davon.</translation>
    </message>
    <message>
        <source>Certificates are asked by national number, and the file does not say where that is kept.</source>
        <translation>Bescheinigungen werden mit der Nationalregisternummer erfragt, und die Datei sagt nicht, wo diese gespeichert ist.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}; or, if it has forms only, &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</source>
        <translation>Fügen Sie hinzu: &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}; oder, wenn sie nur Formulare hat, &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</translation>
    </message>
    <message>
        <source>Certificates are of a person: they do not belong between those of an organisation.</source>
        <translation>Bescheinigungen gehören einer Person, nicht einer Organisation.</translation>
    </message>
    <message>
        <source>Take &quot;for&quot; away; or, if it has forms only, write &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</source>
        <translation>Entfernen Sie &quot;for&quot;; oder schreiben Sie, wenn sie nur Formulare hat, &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</translation>
    </message>
    <message>
        <source>The address goes on into the protocol&apos;s own paths.</source>
        <translation>Die Adresse reicht bis in die eigenen Pfade des Protokolls.</translation>
    </message>
    <message>
        <source>Write only what stands before %1.</source>
        <translation>Schreiben Sie nur, was vor %1 steht.</translation>
    </message>
    <message>
        <source>Write &quot;sources&quot;: [&quot;VAPH&quot;, …] with the names by which MAGDA knows them; or leave it out, and all of them are asked.</source>
        <translation>Schreiben Sie &quot;sources&quot;: [&quot;VAPH&quot;, …] mit den Namen, unter denen MAGDA sie kennt; ohne diese Angabe werden alle gefragt.</translation>
    </message>
    <message>
        <source>&quot;magda&quot; has a member that is not known.</source>
        <translation>&quot;magda&quot; enthält etwas Unbekanntes.</translation>
    </message>
    <message>
        <source>&quot;sources&quot; must be a list of at most %1 sources.</source>
        <translation>&quot;sources&quot; muss eine Liste von höchstens %1 Quellen sein.</translation>
    </message>
    <message>
        <source>This cannot be the name of a source: 1 to 120 letters, digits and signs of an address.</source>
        <translation>Das kann kein Name einer Quelle sein: 1 bis 120 Buchstaben, Ziffern und Zeichen einer Adresse.</translation>
    </message>
    <message>
        <source>This source is named twice, which MAGDA refuses.</source>
        <translation>Diese Quelle steht zweimal da; das lehnt MAGDA ab.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>Nehmen Sie eine der beiden weg.</translation>
    </message>
    <message>
        <source>Cases are asked by national number, and the file does not say where that is kept.</source>
        <translation>Akten werden mit der Nationalregisternummer abgefragt. Die Datei sagt nicht, wo sie steht.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</source>
        <translation>Fügen Sie &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;} hinzu.</translation>
    </message>
    <message>
        <source>Cases are of a person: they do not belong between those of an organisation.</source>
        <translation>Akten gehören einer Person, nicht zu denen einer Organisation.</translation>
    </message>
    <message>
        <source>Take &quot;for&quot; away.</source>
        <translation>Nehmen Sie &quot;for&quot; weg.</translation>
    </message>
    <message>
        <source>Another source is known by this name, and it is not at this address or speaks another protocol.</source>
        <translation>Eine andere Quelle ist unter diesem Namen bekannt. Sie steht nicht unter dieser Adresse oder spricht ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>Give this source a name of its own. Is it your own gateway to that source? Then the manager of this computer adds its host to the sender register.</source>
        <translation>Geben Sie dieser Quelle einen eigenen Namen. Ist dies Ihr eigener Zugang zu dieser Quelle? Dann trägt der Verwalter dieses Computers ihren Host in das Absenderregister ein.</translation>
    </message>
    <message>
        <source>Write &quot;activation&quot;: {&quot;baseUrl&quot;: &quot;https://…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}} with where the eBox can be turned on and who does that; or leave it out, and the official page opens.</source>
        <translation>Schreiben Sie &quot;activation&quot;: {&quot;baseUrl&quot;: &quot;https://…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}}: wo die eBox eingeschaltet werden kann und wer das tut. Oder lassen Sie es weg, dann öffnet sich die offizielle Seite.</translation>
    </message>
    <message>
        <source>&quot;activation&quot; must be an object.</source>
        <translation>&quot;activation&quot; muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>This host is not among those that this source may ask.</source>
        <translation>Dieser Host ist nicht unter denen, die diese Quelle fragen darf.</translation>
    </message>
    <message>
        <source>Add it to &quot;allowedHosts&quot;.</source>
        <translation>Fügen Sie ihn zu &quot;allowedHosts&quot; hinzu.</translation>
    </message>
    <message>
        <source>This cannot be shown as a name: it is empty, too long, or hides something.</source>
        <translation>Das kann nicht als Name gezeigt werden: Es ist leer, zu lang oder verbirgt etwas.</translation>
    </message>
    <message>
        <source>Who turns the eBox on is not named.</source>
        <translation>Es steht nicht da, wer die eBox einschaltet.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Das muss true oder false sein.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>an unknown moment</source>
        <translation>ein unbekannter Zeitpunkt</translation>
    </message>
    <message>
        <source>Cannot be reached since %1</source>
        <translation>Nicht erreichbar seit %1</translation>
    </message>
    <message>
        <source>Asks you to sign in again, since %1</source>
        <translation>Bittet Sie um eine neue Anmeldung, seit %1</translation>
    </message>
    <message>
        <source>Refuses our question since %1</source>
        <translation>Lehnt unsere Frage ab seit %1</translation>
    </message>
    <message>
        <source>Gives an answer we cannot trust, since %1</source>
        <translation>Gibt seit %1 eine Antwort, der wir nicht trauen können</translation>
    </message>
    <message>
        <source>Not yet allowed: %1</source>
        <translation>Noch nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>This provider is new. Its address does not stand in the source file, so it gets no key.</source>
        <translation>Dieser Anbieter ist neu. Seine Adresse steht nicht in der Quellendatei. Darum bekommt er keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Planned maintenance until %1</source>
        <translation>Geplante Wartung bis %1</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · Stand: %2</translation>
    </message>
    <message>
        <source>Asks us to wait until %1</source>
        <translation>Bittet uns zu warten bis %1</translation>
    </message>
    <message>
        <source>Asks us to wait</source>
        <translation>Bittet uns zu warten</translation>
    </message>
    <message>
        <source>Older: last updated %1</source>
        <translation>Älter: letzter Stand %1</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Letzter Stand %1</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Nicht mehr aktiv</translation>
    </message>
    <message>
        <source>Planned maintenance: %1, from %2 to %3.</source>
        <translation>Geplante Wartung: %1, von %2 bis %3.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Busy: %1 of %2 letters</source>
        <translation>Beschäftigt: %1 von %2 Briefen</translation>
    </message>
    <message numerus="yes">
        <source>Busy: %n letter(s) so far</source>
        <translation>
            <numerusform>Beschäftigt: schon %n Brief</numerusform>
            <numerusform>Beschäftigt: schon %n Briefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) ask your attention.</source>
        <translation>
            <numerusform>Eine Sache braucht Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%n Sachen brauchen Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing you must do now.</source>
        <translation>Sie müssen jetzt nichts tun.</translation>
    </message>
    <message>
        <source>We do not know yet whether you must do something.</source>
        <translation>Wir wissen noch nicht, ob Sie etwas tun müssen.</translation>
    </message>
    <message>
        <source>Its key no longer works.</source>
        <translation>Der Schlüssel gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Noch nicht vollständig</translation>
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
        <translation>Kein aktives Postfach</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) came in that we could not read.</source>
        <translation>
            <numerusform>%n Stück kam an, das wir nicht lesen konnten.</numerusform>
            <numerusform>%n Stücke kamen an, die wir nicht lesen konnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mailbox was asked yet, so we do not know whether you must do something.</source>
        <translation>Es wurde noch kein Postfach abgefragt; darum wissen wir nicht, ob Sie etwas tun müssen.</translation>
    </message>
    <message>
        <source>Not working since %1</source>
        <translation>Funktioniert nicht seit %1</translation>
    </message>
    <message>
        <source>Not asked: its source file has a mistake</source>
        <translation>Nicht gefragt: In der Quelldatei steht ein Fehler</translation>
    </message>
    <message>
        <source>Not active yet. Begins on %1.</source>
        <translation>Noch nicht aktiv. Beginnt am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not read</source>
        <comment>updated when, things that could not be read</comment>
        <translation>
            <numerusform>%1 · %n nicht gelesen</numerusform>
            <numerusform>%1 · %n nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only links to what you can start there</source>
        <translation>Nur Links zu dem, was Sie dort beginnen können</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) it is not clear how they stand.</source>
        <translation>
            <numerusform>Bei %n Akte ist der Stand nicht klar.</numerusform>
            <numerusform>Bei %n Akten ist der Stand nicht klar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>Die Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>A line of %1 refers to a line of %2 that is not there.</source>
        <translation>Eine Zeile von %1 verweist auf eine Zeile von %2, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A saved content of item %1 is missing.</source>
        <translation>Ein gespeicherter Inhalt von Stück %1 fehlt.</translation>
    </message>
    <message>
        <source>A saved content of item %1 is not what was saved.</source>
        <translation>Ein gespeicherter Inhalt von Stück %1 ist nicht mehr das, was wir gespeichert haben.</translation>
    </message>
    <message>
        <source>%1 items that no source told of.</source>
        <translation>%1 Stücke, von denen keine Quelle sprach.</translation>
    </message>
    <message>
        <source>%1 items without their contents.</source>
        <translation>%1 Stücke ohne ihren Inhalt.</translation>
    </message>
    <message>
        <source>%1 items that search cannot find.</source>
        <translation>%1 Stücke, die die Suche nicht findet.</translation>
    </message>
    <message>
        <source>%1 entries of search without an item.</source>
        <translation>%1 Einträge der Suche ohne Stück.</translation>
    </message>
    <message>
        <source>%1 feeds whose position does not fit.</source>
        <translation>%1 Feeds mit einer Position, die nicht passt.</translation>
    </message>
    <message>
        <source>%1 counters that are not right.</source>
        <translation>%1 Zähler, die nicht stimmen.</translation>
    </message>
    <message>
        <source>%1 feeds that count their items wrong.</source>
        <translation>%1 Feeds, die ihre Stücke falsch zählen.</translation>
    </message>
    <message>
        <source>%1 items that cannot be read.</source>
        <translation>%1 Stücke, die unlesbar sind.</translation>
    </message>
    <message>
        <source>The search index is damaged: %1</source>
        <translation>Der Suchindex ist beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>We know this sender by its number %1, not by its name.</source>
        <translation>Wir kennen diesen Absender an seiner Nummer %1, nicht an seinem Namen.</translation>
    </message>
    <message>
        <source>No source gives a name for this sender. We only know the number %1.</source>
        <translation>Keine Quelle nennt einen Namen für diesen Absender. Wir kennen nur die Nummer %1.</translation>
    </message>
    <message>
        <source>%1 gives this name for number %2. The number is not in our own list, so we cannot confirm it.</source>
        <translation>%1 nennt diesen Namen für die Nummer %2. Die Nummer steht nicht in unserer eigenen Liste. Darum können wir den Namen nicht bestätigen.</translation>
    </message>
    <message>
        <source>Nothing more: you have paid this</source>
        <translation>Nichts mehr: Sie haben das bezahlt</translation>
    </message>
    <message>
        <source>Nothing more: this is done</source>
        <translation>Nichts mehr: Das ist erledigt</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Zahlen Sie %1</translation>
    </message>
    <message>
        <source>Pay. The letter says how much</source>
        <translation>Zahlen Sie. Im Brief steht, wie viel</translation>
    </message>
    <message>
        <source>Answer this letter</source>
        <translation>Antworten Sie auf diesen Brief</translation>
    </message>
    <message>
        <source>The letter says it</source>
        <translation>Das steht im Brief</translation>
    </message>
    <message>
        <source>Be there. The letter says where</source>
        <translation>Kommen Sie hin. Im Brief steht, wo</translation>
    </message>
    <message>
        <source>Nothing. You may have a look</source>
        <translation>Nichts. Sie dürfen hineinschauen</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Lesen Sie den Brief</translation>
    </message>
    <message>
        <source>The letter counts, also unread</source>
        <translation>Der Brief gilt, auch ungelesen</translation>
    </message>
    <message>
        <source>This letter counts as received, also if you don&apos;t open it.</source>
        <translation>Dieser Brief gilt als erhalten, auch wenn Sie ihn nicht öffnen.</translation>
    </message>
    <message>
        <source>This letter expired at its source on %1. What we saved stays here.</source>
        <translation>Dieser Brief ist bei der Quelle am %1 abgelaufen. Was wir gespeichert haben, bleibt hier.</translation>
    </message>
    <message>
        <source>This letter disappears at its source today.</source>
        <translation>Dieser Brief verschwindet heute bei der Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>This letter disappears at its source in %n day(s), on %1.</source>
        <translation>
            <numerusform>Dieser Brief verschwindet in %n Tag bei der Quelle, am %1.</numerusform>
            <numerusform>Dieser Brief verschwindet in %n Tagen bei der Quelle, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 kB</source>
        <translation>weniger als 1 kB</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <source>Checked: unchanged since the sender published it (SHA-256).</source>
        <translation>Geprüft: unverändert, seit der Absender es veröffentlicht hat (SHA-256).</translation>
    </message>
    <message>
        <source>We cannot reach %1 now. Try again later.</source>
        <translation>Wir können %1 jetzt nicht erreichen. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in again.</source>
        <translation>%1 bittet Sie, sich neu anzumelden.</translation>
    </message>
    <message>
        <source>%1 refuses to give this.</source>
        <translation>%1 gibt das nicht heraus.</translation>
    </message>
    <message>
        <source>This is no longer at %1.</source>
        <translation>Das ist nicht mehr bei %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is busy. Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 ist beschäftigt. Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>%1 ist beschäftigt. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is busy. Try again later.</source>
        <translation>%1 ist beschäftigt. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Gestoppt. Wir haben nichts gespeichert.</translation>
    </message>
    <message>
        <source>also via %1</source>
        <translation>auch über %1</translation>
    </message>
    <message>
        <source>hidden at the source</source>
        <translation>bei der Quelle verborgen</translation>
    </message>
    <message>
        <source>Unread, %1</source>
        <translation>Ungelesen, %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sender, confirmed or not</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, short month</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day of the month, short month, year</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
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
        <translation>%1. %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>day, hour</comment>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>until and including %1</source>
        <translation>bis einschließlich %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>heute ist der letzte Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation>Einschreiben</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>Amtliches Dokument</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>You have to do something</source>
        <translation>Sie müssen etwas tun</translation>
    </message>
    <message>
        <source>We are working on it</source>
        <translation>Wir arbeiten daran</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Verfallen</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>You put this with the notices.</source>
        <translation>Sie haben das zu den Hinweisen gelegt.</translation>
    </message>
    <message>
        <source>You put this with the documents.</source>
        <translation>Sie haben das zu den Dokumenten gelegt.</translation>
    </message>
    <message>
        <source>This is registered mail. That is always an official document.</source>
        <translation>Das ist ein Einschreiben. Das ist immer ein amtliches Dokument.</translation>
    </message>
    <message>
        <source>This sender sends official documents of this type.</source>
        <translation>Dieser Absender schickt so amtliche Dokumente.</translation>
    </message>
    <message>
        <source>The letter itself comes with this message.</source>
        <translation>Der Brief selbst kommt mit dieser Nachricht.</translation>
    </message>
    <message>
        <source>This message only says where you can look something up.</source>
        <translation>Diese Nachricht sagt nur, wo Sie etwas ansehen können.</translation>
    </message>
    <message>
        <source>We are not sure, so we treat it as an official document.</source>
        <translation>Wir sind nicht sicher. Darum zeigen wir es als amtliches Dokument.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>Absender nicht bestätigt</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <translation>nicht mehr bei der Quelle</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Older data</source>
        <translation>Ältere Daten</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Melden Sie sich neu an</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not yet allowed</source>
        <translation>Noch nicht erlaubt</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Nicht mehr aktiv</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>noch nicht abgerufen</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Last updated %1. You can still read everything from before.</source>
        <translation>Letzter Stand %1. Was vorher kam, können Sie noch lesen.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>Wir haben noch nichts abgerufen.</translation>
    </message>
    <message>
        <source>Not yet fetched.</source>
        <translation>Noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>Up to date: %1.</source>
        <translation>Aktuell: %1.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>This is older than it should be. %1</source>
        <translation>Das ist älter, als es sein sollte. %1</translation>
    </message>
    <message>
        <source>Planned maintenance until %1. %2</source>
        <translation>Geplante Wartung bis %1. %2</translation>
    </message>
    <message>
        <source>Planned maintenance. %1</source>
        <translation>Geplante Wartung. %1</translation>
    </message>
    <message>
        <source>This source is no longer active. What it sent stays here.</source>
        <translation>Diese Quelle ist nicht mehr aktiv. Was sie geschickt hat, bleibt hier.</translation>
    </message>
    <message>
        <source>No sources are linked yet.</source>
        <translation>Noch keine Quelle ist verknüpft.</translation>
    </message>
    <message>
        <source>Last complete check: %1.</source>
        <translation>Letzte vollständige Prüfung: %1.</translation>
    </message>
    <message>
        <source>There was no complete check yet.</source>
        <translation>Es gab noch keine vollständige Prüfung.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>asked, answered, last check</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>We asked %n source(s).</source>
        <translation>
            <numerusform>Wir haben %n Quelle gefragt.</numerusform>
            <numerusform>Wir haben %n Quellen gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered.</source>
        <translation>Alle haben geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n answered.</source>
        <translation>
            <numerusform>%n hat geantwortet.</numerusform>
            <numerusform>%n haben geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source cannot be reached.</source>
        <translation>Die Quelle ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check your internet connection. We keep trying.</source>
        <translation>Prüfen Sie Ihre Internetverbindung. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>Sign in again, then try once more.</source>
        <translation>Melden Sie sich neu an. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The source refuses this.</source>
        <translation>Die Quelle lehnt das ab.</translation>
    </message>
    <message>
        <source>Ask the sender why, or try again later.</source>
        <translation>Fragen Sie den Absender, warum, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>This is no longer at the source.</source>
        <translation>Das ist nicht mehr bei der Quelle.</translation>
    </message>
    <message>
        <source>What was saved here stays here.</source>
        <translation>Was hier gespeichert ist, bleibt hier.</translation>
    </message>
    <message>
        <source>The source is busy.</source>
        <translation>Die Quelle ist beschäftigt.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Warten Sie noch %1. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The answer is not right, so we did not use it.</source>
        <translation>Die Antwort stimmt nicht. Darum haben wir sie nicht benutzt.</translation>
    </message>
    <message>
        <source>Try again. If it stays wrong, tell the sender.</source>
        <translation>Versuchen Sie es erneut. Bleibt es falsch, sagen Sie es dem Absender.</translation>
    </message>
    <message>
        <source>It can cost more</source>
        <translation>Es kann mehr kosten</translation>
    </message>
    <message>
        <source>This notice expired at its source on %1. What we saved stays here.</source>
        <translation>Dieser Hinweis ist bei der Quelle am %1 abgelaufen. Was wir gespeichert haben, bleibt hier.</translation>
    </message>
    <message>
        <source>This notice disappears at its source today.</source>
        <translation>Dieser Hinweis verschwindet heute bei der Quelle.</translation>
    </message>
    <message numerus="yes">
        <source>This notice disappears at its source in %n day(s), on %1.</source>
        <translation>
            <numerusform>Dieser Hinweis verschwindet in %n Tag bei der Quelle, am %1.</numerusform>
            <numerusform>Dieser Hinweis verschwindet in %n Tagen bei der Quelle, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key store closed</source>
        <translation>Schlüsselbund zu</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>noch nicht vollständig</translation>
    </message>
    <message>
        <source>It is not complete yet. You can read what came in.</source>
        <translation>Es ist noch nicht vollständig. Was angekommen ist, können Sie lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n Quelle hat nicht geantwortet.</numerusform>
            <numerusform>%n Quellen haben nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key for this source no longer works.</source>
        <translation>Der Schlüssel für diese Quelle gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Could not be kept</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved. No usable fingerprint came with it, so we could not check whether it changed.</source>
        <translation>Gespeichert. Es kam kein brauchbarer Fingerabdruck mit. Darum konnten wir nicht prüfen, ob sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>No source is linked for this organisation.</source>
        <translation>Für diese Organisation ist keine Quelle verknüpft.</translation>
    </message>
    <message>
        <source>We found no mailbox yet that is active. Under Sources you see how each one is doing.</source>
        <translation>Wir haben noch kein aktives Postfach gefunden. Unter Quellen sehen Sie, wie es um jede steht.</translation>
    </message>
    <message>
        <source>Ask the sender for the letter</source>
        <translation>Fragen Sie den Absender nach dem Brief</translation>
    </message>
    <message>
        <source>What came cannot be used, so nothing was saved. Try again later; if it stays so, ask the sender.</source>
        <translation>Was ankam, ist nicht brauchbar; nichts wurde gespeichert. Versuchen Sie es später noch einmal; bleibt es so, fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>No key sent</source>
        <translation>Kein Schlüssel geschickt</translation>
    </message>
    <message>
        <source>This source is busy.</source>
        <translation>Diese Quelle ist beschäftigt.</translation>
    </message>
    <message>
        <source>We cannot reach this source now.</source>
        <translation>Wir können diese Quelle jetzt nicht erreichen.</translation>
    </message>
    <message>
        <source>This source gives answers that are not right.</source>
        <translation>Diese Quelle gibt Antworten, die nicht stimmen.</translation>
    </message>
    <message>
        <source>The key for this source no longer works. Sign in again.</source>
        <translation>Der Schlüssel für diese Quelle gilt nicht mehr. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This source refuses our question.</source>
        <translation>Diese Quelle lehnt unsere Frage ab.</translation>
    </message>
    <message>
        <source>This source names a new provider that you have not allowed yet. We send it nothing.</source>
        <translation>Diese Quelle nennt einen neuen Anbieter, den Sie noch nicht erlaubt haben. Wir schicken ihm nichts.</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>See the notice</source>
        <translation>Siehe Mitteilung</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>before when</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Siehe Brief</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <translation>Noch nicht aktiv</translation>
    </message>
    <message>
        <source>Not active yet. Begins on %1.</source>
        <translation>Noch nicht aktiv. Beginnt am %1.</translation>
    </message>
    <message>
        <source>no end date known</source>
        <translation>kein Enddatum bekannt</translation>
    </message>
    <message>
        <source>lapsed since %1</source>
        <translation>verfallen seit %1</translation>
    </message>
    <message>
        <source>valid today for the last time</source>
        <translation>gilt heute zum letzten Mal</translation>
    </message>
    <message numerus="yes">
        <source>lapses in %n day(s)</source>
        <translation>
            <numerusform>verfällt in %n Tag</numerusform>
            <numerusform>verfällt in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until and including %1</source>
        <translation>gültig bis einschließlich %1</translation>
    </message>
    <message>
        <source>looks like %1, but is not confirmed</source>
        <translation>sieht aus wie %1, ist aber nicht bestätigt</translation>
    </message>
    <message>
        <source>Do not pay yet. Ask the service first</source>
        <translation>Noch nicht zahlen. Fragen Sie erst den Dienst</translation>
    </message>
    <message>
        <source>you paid: %1</source>
        <comment>a day</comment>
        <translation>Sie zahlten: %1</translation>
    </message>
    <message>
        <source>do not pay yet</source>
        <translation>noch nicht zahlen</translation>
    </message>
    <message>
        <source>check first</source>
        <translation>erst prüfen</translation>
    </message>
    <message>
        <source>Already paid: the status follows</source>
        <translation>Schon bezahlt: Status folgt</translation>
    </message>
    <message>
        <source>looks like a bill from %1</source>
        <comment>a source</comment>
        <translation>sieht aus wie eine Rechnung von %1</translation>
    </message>
    <message>
        <source>perhaps paid already</source>
        <translation>vielleicht schon bezahlt</translation>
    </message>
    <message>
        <source>perhaps told twice</source>
        <comment>a bill</comment>
        <translation>vielleicht doppelt</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>gültig ab %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <translation>
            <numerusform>in %n Sprache</numerusform>
            <numerusform>in %n Sprachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Nicht alles gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that came could not be read.</source>
        <translation>
            <numerusform>%n Sache, die ankam, konnten wir nicht lesen.</numerusform>
            <numerusform>%n Sachen, die ankamen, konnten wir nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>source no longer linked</source>
        <translation>Quelle nicht mehr verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), case(s) or bill(s) could not be read, and may ask money: the sum may be too low.</source>
        <translation>
            <numerusform>%n Brief, Akte oder Rechnung war nicht lesbar und verlangt vielleicht Geld: Die Summe kann zu niedrig sein.</numerusform>
            <numerusform>%n Briefe, Akten oder Rechnungen waren nicht lesbar und verlangen vielleicht Geld: Die Summe kann zu niedrig sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>same communication as a bill from %1, another account</source>
        <comment>a source</comment>
        <translation>dieselbe Mitteilung wie eine Rechnung von %1, anderes Konto</translation>
    </message>
    <message>
        <source>perhaps the same as a bill from %1</source>
        <comment>a source</comment>
        <translation>vielleicht dieselbe wie eine Rechnung von %1</translation>
    </message>
    <message>
        <source>asks something else than before</source>
        <translation>verlangt etwas anderes als vorher</translation>
    </message>
    <message>
        <source>end not clear</source>
        <translation>Ende nicht klar</translation>
    </message>
    <message>
        <source>perhaps the same as a bill from %1, one of them names no account</source>
        <comment>a source</comment>
        <translation>vielleicht dieselbe wie eine Rechnung von %1, eine von beiden nennt kein Konto</translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn</source>
        <translation>Fragen Sie zuerst nach. Vielleicht ist es bezahlt oder zurückgezogen</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>erst nachfragen</translation>
    </message>
    <message>
        <source>last day not clear</source>
        <translation>letzter Tag nicht klar</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1</source>
        <translation>Fragen Sie zuerst, welches Konto richtig ist. Zahlen Sie dann %1</translation>
    </message>
    <message>
        <source>State not clear</source>
        <translation>Stand nicht klar</translation>
    </message>
    <message>
        <source>We do not ask it before %1.</source>
        <translation>Wir fragen sie nicht vor %1.</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>start the demo town&apos;s servers and link its sources into --home DIR</source>
        <translation>die Server der Beispielstadt starten und ihre Quellen in --home DIR verknüpfen</translation>
    </message>
    <message>
        <source>the linked sources and how they are doing</source>
        <translation>die verknüpften Quellen und wie es ihnen geht</translation>
    </message>
    <message>
        <source>unlink a source; what it brought stays</source>
        <translation>die Verknüpfung einer Quelle lösen; was sie gebracht hat, bleibt</translation>
    </message>
    <message>
        <source>keep a source&apos;s answers, redacted unless --raw</source>
        <translation>die Antworten einer Quelle behalten, ohne personenbezogene Daten, außer mit --raw</translation>
    </message>
    <message>
        <source>run kept answers again</source>
        <translation>behaltene Antworten noch einmal abspielen</translation>
    </message>
    <message>
        <source>put a secret from standard input into the key store</source>
        <translation>ein Geheimnis von der Standardeingabe in den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>remove a secret from the key store</source>
        <translation>ein Geheimnis aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>ask every feed once what is new</source>
        <translation>jeden Feed einmal fragen, was neu ist</translation>
    </message>
    <message>
        <source>what there is, newest first; --todo by deadline</source>
        <translation>was es gibt, das Neueste zuerst; --todo nach Frist</translation>
    </message>
    <message>
        <source>one item whole</source>
        <translation>ein ganzes Stück</translation>
    </message>
    <message>
        <source>fetch a content, check it, save it</source>
        <translation>einen Inhalt abrufen, prüfen, speichern</translation>
    </message>
    <message>
        <source>is what is stored sound?</source>
        <translation>ist alles Gespeicherte in Ordnung?</translation>
    </message>
    <message>
        <source>what could not be read</source>
        <translation>was wir nicht lesen konnten</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Meinen Sie &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Say which command. &apos;overzichtctl help&apos; tells which there are.</source>
        <translation>Sagen Sie, welcher Befehl. &apos;overzichtctl help&apos; zeigt sie.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of: %2.</source>
        <translation>&apos;%1&apos; verlangt eines von diesen: %2.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Es gibt keinen Befehl &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--%1 was given twice.</source>
        <translation>--%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation>--%1 verlangt einen Wert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; hat keine Option &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>It is used like this: overzichtctl %1</source>
        <translation>So benutzen Sie es: overzichtctl %1</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3.</source>
        <translation>--%1 verlangt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Usage: overzichtctl [--home DIR] [--for self|KBO] [--json] COMMAND …</source>
        <translation>Aufruf: overzichtctl [--home DIR] [--for self|KBO] [--json] BEFEHL …</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done in part; 2 wrong usage; 3 failed, nothing changed.</source>
        <translation>Endstatus: 0 fertig; 1 teilweise fertig; 2 falscher Aufruf; 3 misslungen, nichts geändert.</translation>
    </message>
    <message>
        <source>All that is stored is sound.</source>
        <translation>Alles Gespeicherte ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Nichts ist in Quarantäne.</translation>
    </message>
    <message>
        <source>It may be a letter.</source>
        <translation>Es kann ein Brief sein.</translation>
    </message>
    <message>
        <source>The demo town never links into your own home: give it a folder with --home DIR.</source>
        <translation>Die Beispielstadt verknüpft nie in Ihrem eigenen Ordner: Geben Sie ihr einen Ordner mit --home DIR.</translation>
    </message>
    <message>
        <source>The demo town could not start.</source>
        <translation>Die Beispielstadt konnte nicht starten.</translation>
    </message>
    <message>
        <source>The demo town could not link its sources: %1</source>
        <translation>Die Beispielstadt konnte ihre Quellen nicht verknüpfen: %1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Spätestens</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <translation>%1 (Beispiel)</translation>
    </message>
    <message>
        <source>%1 shown of more than %2.</source>
        <translation>%1 gezeigt von mehr als %2.</translation>
    </message>
    <message>
        <source>%1 shown of %2.</source>
        <translation>%1 gezeigt von %2.</translation>
    </message>
    <message>
        <source>Did not answer: %1.</source>
        <translation>Keine Antwort von: %1.</translation>
    </message>
    <message>
        <source>--kind wants one of: %1.</source>
        <translation>--kind verlangt eines von diesen: %1.</translation>
    </message>
    <message>
        <source>These are too many words to search for; %1 characters is the most.</source>
        <translation>Das sind zu viele Wörter für eine Suche; höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Say which words to search for.</source>
        <translation>Sagen Sie, welche Wörter Sie suchen.</translation>
    </message>
    <message>
        <source>The file was saved, but cannot be read back: %1</source>
        <translation>Wir haben die Datei gespeichert, können sie aber nicht wieder lesen: %1</translation>
    </message>
    <message>
        <source>What was saved is not what the source announced: %1</source>
        <translation>Der gespeicherte Inhalt ist nicht das, was die Quelle angekündigt hat: %1</translation>
    </message>
    <message>
        <source>Saved and checked: %1 (%2)</source>
        <translation>Gespeichert und geprüft: %1 (%2)</translation>
    </message>
    <message>
        <source>Say where to save it: --out FILE.</source>
        <translation>Sagen Sie, wohin: --out DATEI.</translation>
    </message>
    <message>
        <source>--out wants the name of a file, and this is a folder.</source>
        <translation>--out verlangt den Namen einer Datei, und das ist ein Ordner.</translation>
    </message>
    <message>
        <source>The folder for --out does not exist.</source>
        <translation>Den Ordner für --out gibt es nicht.</translation>
    </message>
    <message>
        <source>--out is not an ordinary file.</source>
        <translation>--out ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>This content could not be fetched.</source>
        <translation>Wir konnten diesen Inhalt nicht abrufen.</translation>
    </message>
    <message>
        <source>A secret&apos;s name has 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;.</source>
        <translation>Der Name eines Geheimnisses hat 1 bis 64 Buchstaben, Ziffern, &apos;-&apos;, &apos;_&apos; oder &apos;.&apos;.</translation>
    </message>
    <message>
        <source>Type or paste the secret, then Enter; it is not shown.</source>
        <translation>Tippen Sie das Geheimnis, oder fügen Sie es ein, dann Enter; es bleibt unsichtbar.</translation>
    </message>
    <message>
        <source>Nothing came on standard input; the secret was not changed.</source>
        <translation>Auf der Standardeingabe kam nichts; das Geheimnis ist unverändert.</translation>
    </message>
    <message>
        <source>This secret is longer than 64 kB; it was not kept.</source>
        <translation>Dieses Geheimnis ist länger als 64 kB; wir haben es nicht behalten.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is in the key store.</source>
        <translation>Das Geheimnis &apos;%1&apos; ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is no longer in the key store.</source>
        <translation>Das Geheimnis &apos;%1&apos; ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>invented by the demo town</source>
        <translation>von der Beispielstadt erfunden</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>in deren Worten</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>spätestens</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>does not pass its check</source>
        <translation>besteht die Prüfung nicht</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>expired at</source>
        <translation>abgelaufen am</translation>
    </message>
    <message>
        <source>expires at</source>
        <translation>läuft ab am</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>at the source</source>
        <translation>bei der Quelle</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>registered mail</source>
        <translation>Einschreiben</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>dort nicht mehr</translation>
    </message>
    <message>
        <source>put out of sight</source>
        <translation>aus dem Blick gelegt</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>done by you</source>
        <translation>von Ihnen erledigt</translation>
    </message>
    <message>
        <source>paid by you</source>
        <translation>von Ihnen bezahlt</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>main content</source>
        <translation>Hauptinhalt</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>hier behalten</translation>
    </message>
    <message>
        <source>it is the file that the source announced</source>
        <translation>es ist die Datei, die die Quelle angekündigt hat</translation>
    </message>
    <message>
        <source>careful: it is another file than the source announced; pay nothing and ask the sender first</source>
        <translation>Vorsicht: Es ist eine andere Datei, als die Quelle angekündigt hat; zahlen Sie nichts und fragen Sie zuerst den Absender</translation>
    </message>
    <message>
        <source>the source announced no digest of it</source>
        <translation>die Quelle gab dafür keine Prüfsumme</translation>
    </message>
    <message>
        <source>its seal is genuine</source>
        <translation>das Siegel ist echt</translation>
    </message>
    <message>
        <source>it did not change since it was signed, but we do not know the seal as one of the sender; in the certificate stands &apos;%1&apos;</source>
        <translation>seit der Unterschrift hat sich nichts geändert, aber wir kennen das Siegel nicht als das des Absenders; im Zertifikat steht &apos;%1&apos;</translation>
    </message>
    <message>
        <source>careful: it was changed after it was signed, or its seal is broken; pay nothing and ask the sender first</source>
        <translation>Vorsicht: Es hat sich nach der Unterschrift geändert, oder das Siegel ist zerstört; zahlen Sie nichts und fragen Sie zuerst den Absender</translation>
    </message>
    <message>
        <source>nobody sealed it</source>
        <translation>es trägt kein Siegel</translation>
    </message>
    <message>
        <source>it is no PDF, so no seal was looked for</source>
        <translation>es ist kein PDF, also haben wir kein Siegel gesucht</translation>
    </message>
    <message>
        <source>its seal could not be checked</source>
        <translation>wir konnten das Siegel nicht prüfen</translation>
    </message>
    <message>
        <source>Content %1, as it is kept here: %2; %3.</source>
        <comment>number, digest, seal</comment>
        <translation>Inhalt %1, wie hier aufbewahrt: %2; %3.</translation>
    </message>
    <message>
        <source>Not checked: whether a certificate was withdrawn, lists of trusted services, time stamps, and what counts by law.</source>
        <translation>Nicht geprüft: widerrufene Zertifikate, Listen vertrauenswürdiger Dienste, Zeitstempel und was nach dem Gesetz gilt.</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Gesehen über</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>step: %1 %2</source>
        <translation>Schritt: %1 %2</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Bemerkung: %1</translation>
    </message>
    <message>
        <source>The source files were changed, but the store could not take it in yet.</source>
        <translation>Die Quellendateien sind geändert, aber der Speicher konnte das noch nicht übernehmen.</translation>
    </message>
    <message>
        <source>Linked: %1 (%2). &apos;overzichtctl sync&apos; fetches it.</source>
        <translation>Verknüpft: %1 (%2). &apos;overzichtctl sync&apos; ruft ab.</translation>
    </message>
    <message>
        <source>%1 (%2) was already linked with this same file.</source>
        <translation>%1 (%2) war schon mit genau dieser Datei verknüpft.</translation>
    </message>
    <message>
        <source>There is no source &apos;%1&apos; here.</source>
        <translation>Hier gibt es keine Quelle &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Wir können %1 nicht lesen: %2</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1.</source>
        <translation>Wir können diese Quelle nicht einrichten: %1.</translation>
    </message>
    <message>
        <source>Compare it with the example of its protocol.</source>
        <translation>Vergleichen Sie es mit dem Beispiel seines Protokolls.</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; belongs to the source &apos;%2&apos;, which goes to other hosts. A token goes to one place only: give this source a token of its own.</source>
        <translation>Das Token &apos;%1&apos; gehört zur Quelle &apos;%2&apos;, die zu anderen Hosts geht. Ein Token geht nur an einen Ort: Geben Sie dieser Quelle ein eigenes Token.</translation>
    </message>
    <message>
        <source>The source could not be linked: %1</source>
        <translation>Wir konnten die Quelle nicht verknüpfen: %1</translation>
    </message>
    <message>
        <source>The source could not be unlinked: %1</source>
        <translation>Wir konnten die Verknüpfung der Quelle nicht lösen: %1</translation>
    </message>
    <message>
        <source>Unlinked: %1. What it brought stays.</source>
        <translation>Verknüpfung gelöst: %1. Was die Quelle gebracht hat, bleibt.</translation>
    </message>
    <message>
        <source>Its token &apos;%1&apos; is still in the key store; &apos;overzichtctl secret remove %1&apos; removes it.</source>
        <translation>Ihr Token &apos;%1&apos; ist noch im Schlüsselbund; &apos;overzichtctl secret remove %1&apos; entfernt es.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantäne</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>No source is linked here yet. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>Hier ist noch keine Quelle verknüpft. Verknüpfen Sie eine mit &apos;overzichtctl source add DATEI&apos;.</translation>
    </message>
    <message>
        <source>%1: not yet fetched. &apos;overzichtctl sync&apos; fetches it.</source>
        <translation>%1: noch nicht abgerufen. &apos;overzichtctl sync&apos; ruft ab.</translation>
    </message>
    <message>
        <source>This is not the id of an item; &apos;overzichtctl list&apos; shows them.</source>
        <translation>Das ist nicht die id eines Stücks; &apos;overzichtctl list&apos; zeigt sie.</translation>
    </message>
    <message>
        <source>There is no item %1 here for &apos;%2&apos;.</source>
        <translation>Hier gibt es kein Stück %1 für &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>--for wants &apos;self&apos; or the ten digits of a KBO number.</source>
        <translation>--for verlangt &apos;self&apos; oder die zehn Ziffern einer ZDU-Nummer.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Wir konnten die Antwort nicht schreiben.</translation>
    </message>
    <message>
        <source>action needed</source>
        <translation>Sie müssen etwas tun</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>wir arbeiten daran</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>zu zahlen</translation>
    </message>
    <message>
        <source>being processed</source>
        <translation>in Bearbeitung</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>noch nicht abgerufen</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>planned maintenance</source>
        <translation>geplante Wartung</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>melden Sie sich neu an</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not yet allowed</source>
        <translation>noch nicht erlaubt</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>nicht mehr aktiv</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>because you filed it so</source>
        <translation>weil Sie es so abgelegt haben</translation>
    </message>
    <message>
        <source>because it is registered mail</source>
        <translation>weil es ein Einschreiben ist</translation>
    </message>
    <message>
        <source>because of what is known about this kind of letter</source>
        <translation>weil wir diese Art Brief kennen</translation>
    </message>
    <message>
        <source>because it holds a letter</source>
        <translation>weil es einen Brief enthält</translation>
    </message>
    <message>
        <source>because it refers to another place</source>
        <translation>weil es auf einen anderen Ort verweist</translation>
    </message>
    <message>
        <source>because nothing says otherwise</source>
        <translation>weil nichts anderes dagegen spricht</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>Nicht erreichbar.</translation>
    </message>
    <message>
        <source>The token is missing or no longer good.</source>
        <translation>Das Token fehlt oder gilt nicht mehr.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It is busy; try again later.</source>
        <translation>Beschäftigt; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The answer cannot be trusted.</source>
        <translation>Der Antwort können wir nicht trauen.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Last time all answered: %1.</source>
        <translation>Zuletzt haben alle geantwortet: %1.</translation>
    </message>
    <message>
        <source>There was no time yet that all answered.</source>
        <translation>Noch nie haben alle Quellen geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was taken out: this folder holds personal data.</source>
        <translation>Nichts ist entfernt: Dieser Ordner enthält personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Personal data was taken out. Look it through before you pass it on.</source>
        <translation>Die personenbezogenen Daten sind entfernt. Sehen Sie alles durch, bevor Sie es weitergeben.</translation>
    </message>
    <message>
        <source>Say where to keep it: --out DIR.</source>
        <translation>Sagen Sie, wohin: --out DIR.</translation>
    </message>
    <message>
        <source>The recording could not be kept.</source>
        <translation>Wir konnten die Aufnahme nicht behalten.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Ende mit</translation>
    </message>
    <message>
        <source>Asked, but not in the recording: %1</source>
        <translation>Gefragt, aber nicht in der Aufnahme: %1</translation>
    </message>
    <message>
        <source>Records that could not be read: %1.</source>
        <translation>Unlesbare Stücke: %1.</translation>
    </message>
    <message>
        <source>Contents of this item: %1.</source>
        <translation>Inhalte dieses Stücks: %1.</translation>
    </message>
    <message>
        <source>Answers kept: %1, in %2.</source>
        <translation>Behaltene Antworten: %1, in %2.</translation>
    </message>
    <message>
        <source>Items in all: %1. Digest of what came: %2</source>
        <translation>Stücke insgesamt: %1. Fingerabdruck von dem, was kam: %2</translation>
    </message>
    <message>
        <source>Feed id</source>
        <translation>Feed-id</translation>
    </message>
    <message>
        <source>Sources asked: %1. Answered: %2.</source>
        <translation>Gefragte Quellen: %1. Antwort von: %2.</translation>
    </message>
    <message>
        <source>This is the home of a real person, with real sources or letters; the demo town stays away from it. Give it another --home DIR.</source>
        <translation>Das ist der Ordner einer echten Person, mit echten Quellen oder Briefen; die Beispielstadt bleibt ihm fern. Geben Sie ihr ein anderes --home DIR.</translation>
    </message>
    <message>
        <source>This home belongs to the demo town, where everything is an example. Link a real source in a home of your own, with another --home.</source>
        <translation>Dieser Ordner gehört der Beispielstadt. Alles darin ist ein Beispiel. Verknüpfen Sie eine echte Quelle in einem eigenen Ordner, mit einem anderen --home.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>Records that could not be read: %1. &apos;overzichtctl quarantine&apos; shows them.</source>
        <translation>Unlesbare Stücke: %1. &apos;overzichtctl quarantine&apos; zeigt sie.</translation>
    </message>
    <message>
        <source>A demo town is already running in this home. End it first, or give this one another --home DIR.</source>
        <translation>In diesem Ordner läuft schon eine Beispielstadt. Beenden Sie diese zuerst, oder geben Sie der neuen ein anderes --home DIR.</translation>
    </message>
    <message>
        <source>The demo town cannot write in this home. Give it another --home DIR.</source>
        <translation>Die Beispielstadt kann in diesen Ordner nicht schreiben. Geben Sie ihr ein anderes --home DIR.</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1; --json shows it whole.</source>
        <translation>Frühere Fassung, ersetzt am %1; --json zeigt sie ganz.</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1, with subject &apos;%2&apos;; --json shows it whole.</source>
        <translation>Frühere Fassung, ersetzt am %1, mit dem Betreff &apos;%2&apos;; --json zeigt sie ganz.</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Try again later; what was fetched before stays.</source>
        <translation>Versuchen Sie es später erneut; was schon abgerufen ist, bleibt.</translation>
    </message>
    <message>
        <source>Another program is writing in this home. Try again later, or close it.</source>
        <translation>Ein anderes Programm schreibt in diesen Ordner. Versuchen Sie es später erneut, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>What is stored in this home cannot be read or written. &apos;overzichtctl check&apos; looks it through.</source>
        <translation>Was in diesem Ordner gespeichert ist, lässt sich nicht lesen oder schreiben. &apos;overzichtctl check&apos; prüft es.</translation>
    </message>
    <message>
        <source>This home cannot be used. It must be a folder of your own that you may write in; check --home.</source>
        <translation>Dieser Ordner ist nicht benutzbar. Er muss Ihnen gehören und beschreibbar sein; prüfen Sie --home.</translation>
    </message>
    <message>
        <source>The key store has no secret under this name.</source>
        <translation>Der Schlüsselbund hat kein Geheimnis mit diesem Namen.</translation>
    </message>
    <message>
        <source>The source asked us to wait until %1.</source>
        <translation>Die Quelle hat uns gebeten, bis %1 zu warten.</translation>
    </message>
    <message>
        <source>Try again after it.</source>
        <translation>Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Versuchen Sie es nach %1 erneut.</translation>
    </message>
    <message>
        <source>It names a new provider that its source file does not allow. Nothing was sent to it.</source>
        <translation>Sie nennt einen neuen Anbieter, den ihre Quellendatei nicht erlaubt. Wir haben ihm nichts geschickt.</translation>
    </message>
    <message>
        <source>It ended on %1. What it sent stays here.</source>
        <translation>Beendet am %1. Was sie geschickt hat, bleibt hier.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Beginnt am %1.</translation>
    </message>
    <message>
        <source>It is no longer listed. What it sent stays here.</source>
        <translation>Sie steht nicht mehr in der Liste. Was sie geschickt hat, bleibt hier.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>&apos;overzichtctl quarantine&apos; shows what could not.</source>
        <translation>„overzichtctl quarantine“ zeigt, was nicht lesbar war.</translation>
    </message>
    <message>
        <source>Saved; no usable digest came with it, so it could not be checked: %1 (%2)</source>
        <translation>Gespeichert; es kam kein brauchbarer Fingerabdruck für die Prüfung mit: %1 (%2)</translation>
    </message>
    <message>
        <source>There is already something at %1, and nothing is written over it. Name a folder that is empty or does not exist yet.</source>
        <translation>Unter %1 ist schon etwas, und es wird nicht überschrieben. Nennen Sie einen Ordner, der leer ist oder noch nicht besteht.</translation>
    </message>
    <message>
        <source>The recording could not be kept: its folder cannot be written in. Name another one with --out.</source>
        <translation>Die Aufnahme konnte nicht behalten werden: In ihren Ordner kann nicht geschrieben werden. Nennen Sie einen anderen mit --out.</translation>
    </message>
    <message>
        <source>There is no folder %1. Name the folder that &apos;overzichtctl source record&apos; made.</source>
        <translation>Es gibt keinen Ordner %1. Nennen Sie den Ordner, den &apos;overzichtctl source record&apos; gemacht hat.</translation>
    </message>
    <message>
        <source>There is no recording in %1. Name the folder that &apos;overzichtctl source record&apos; made.</source>
        <translation>In %1 ist keine Aufnahme. Nennen Sie den Ordner, den &apos;overzichtctl source record&apos; gemacht hat.</translation>
    </message>
    <message>
        <source>This recording cannot be run: a file of it is damaged or missing. Make it anew with &apos;overzichtctl source record&apos;.</source>
        <translation>Wir können diese Aufnahme nicht abspielen: Eine Datei davon ist beschädigt oder fehlt. Machen Sie sie mit &apos;overzichtctl source record&apos; neu.</translation>
    </message>
    <message>
        <source>There is a line break in this secret, and a key is one line. It was not kept; paste the key again, without anything around it.</source>
        <translation>In diesem Geheimnis steht ein Zeilenumbruch, und ein Schlüssel ist eine Zeile. Es wurde nicht behalten; fügen Sie den Schlüssel noch einmal ein, ohne etwas darum herum.</translation>
    </message>
    <message>
        <source>For the attention of: %1</source>
        <translation>Zu Händen von: %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Führt zu: %1</translation>
    </message>
    <message>
        <source>What the sender adds</source>
        <translation>Was der Absender hinzufügt</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>signed, says the sender</source>
        <translation>unterschrieben, sagt der Absender</translation>
    </message>
    <message>
        <source>No source is linked here for yourself. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>Hier ist keine Quelle für Sie selbst verknüpft. Verknüpfen Sie eine mit &apos;overzichtctl source add DATEI&apos;.</translation>
    </message>
    <message>
        <source>No source is linked here for &apos;%1&apos;. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>Hier ist keine Quelle für &apos;%1&apos; verknüpft. Verknüpfen Sie eine mit &apos;overzichtctl source add DATEI&apos;.</translation>
    </message>
    <message>
        <source>No mailbox that is active was found yet; &apos;overzichtctl source list&apos; shows why.</source>
        <translation>Es wurde noch kein aktives Postfach gefunden; &apos;overzichtctl source list&apos; zeigt, warum.</translation>
    </message>
    <message>
        <source>no longer told since %1</source>
        <translation>nicht mehr gemeldet seit %1</translation>
    </message>
    <message>
        <source>no key sent</source>
        <translation>kein Schlüssel geschickt</translation>
    </message>
    <message>
        <source>What came cannot be used.</source>
        <translation>Was kam, ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the sender.</source>
        <translation>Versuchen Sie es später erneut; bleibt es so, fragen Sie den Absender.</translation>
    </message>
    <message>
        <source>What was fetched before stays.</source>
        <translation>Was schon abgerufen ist, bleibt.</translation>
    </message>
    <message>
        <source>The source is busy.</source>
        <translation>Die Quelle ist beschäftigt.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Its answers are not right.</source>
        <translation>Ihre Antworten stimmen nicht.</translation>
    </message>
    <message>
        <source>What could be read is kept.</source>
        <translation>Was lesbar war, ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Its key no longer works.</source>
        <translation>Der Schlüssel gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Put a new one in with &apos;overzichtctl secret set&apos;.</source>
        <translation>Legen Sie einen neuen hinein mit &apos;overzichtctl secret set&apos;.</translation>
    </message>
    <message>
        <source>The source refuses our question.</source>
        <translation>Die Quelle lehnt unsere Frage ab.</translation>
    </message>
    <message>
        <source>Ask its owner whether this key may read it.</source>
        <translation>Fragen Sie den Betreiber der Quelle, ob dieser Schlüssel es lesen darf.</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>That file exists already: choose another name, or remove it first.</source>
        <translation>Diese Datei gibt es schon: Wählen Sie einen anderen Namen oder löschen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>not told; first seen here on %1</source>
        <translation>nicht angegeben; hier zum ersten Mal gesehen am %1</translation>
    </message>
    <message>
        <source>%1: not asked, because of the mistake in its file. What it brought before stays.</source>
        <translation>%1: nicht abgefragt, wegen des Fehlers in dieser Datei. Was früher kam, bleibt.</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not active yet</source>
        <translation>noch nicht aktiv</translation>
    </message>
    <message>
        <source>mistake in its file</source>
        <translation>Fehler in der Datei</translation>
    </message>
    <message>
        <source>Nothing was saved under that name. What came so far is in %1, so that a next try goes on from there.</source>
        <translation>Unter diesem Namen wurde nichts gespeichert. Was schon ankam, liegt in %1, damit ein nächster Versuch dort weitermacht.</translation>
    </message>
    <message>
        <source>Nothing was saved under that name. What came so far is in %1; a next try begins anew.</source>
        <translation>Unter diesem Namen wurde nichts gespeichert. Was schon ankam, liegt in %1; ein nächster Versuch beginnt von vorn.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>do not pay: the account number is wrong</source>
        <translation>zahlen Sie nicht: die Kontonummer ist falsch</translation>
    </message>
    <message>
        <source>do not pay: the structured communication is wrong</source>
        <translation>zahlen Sie nicht: die strukturierte Mitteilung ist falsch</translation>
    </message>
    <message>
        <source>a known account of this sender</source>
        <translation>ein bekanntes Konto dieses Absenders</translation>
    </message>
    <message>
        <source>do not pay before you have asked who this is</source>
        <translation>zahlen Sie nicht, bevor Sie gefragt haben, wer das ist</translation>
    </message>
    <message>
        <source>do not pay: this sender is known with another account</source>
        <translation>zahlen Sie nicht: dieser Absender ist mit einem anderen Konto bekannt</translation>
    </message>
    <message>
        <source>we know no account of this sender</source>
        <translation>wir kennen kein Konto dieses Absenders</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>looks like %1, but is not confirmed to be</source>
        <translation>sieht aus wie %1, ist aber nicht bestätigt</translation>
    </message>
    <message>
        <source>payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>does a file, and with --against a server, keep every law?</source>
        <translation>hält eine Datei, und mit --against ein Server, jede Regel ein?</translation>
    </message>
    <message>
        <source>the first items as a citizen will see them; nothing is kept</source>
        <translation>die ersten Einträge, wie ein Bürger sie sehen wird; nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>Only the file was looked at: nobody was asked. Add --against URL to ask a server.</source>
        <translation>Nur die Datei wurde angesehen: Niemand wurde gefragt. Mit --against URL wird ein Server gefragt.</translation>
    </message>
    <message>
        <source>There is already another file at %1, and nothing is written over it.</source>
        <translation>Unter %1 liegt schon eine andere Datei; sie wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Reports written: %1 and %2.</source>
        <translation>Berichte geschrieben: %1 und %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nichts wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>--against wants the address of a server: https://…, or http:// on this machine.</source>
        <translation>--against braucht die Adresse eines Servers: https://…, oder http:// auf diesem Rechner.</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>was verlangt wird</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>ready by</source>
        <translation>fertig bis</translation>
    </message>
    <message>
        <source>%1, as the service aims at</source>
        <translation>%1, das ist das Ziel des Dienstes</translation>
    </message>
    <message>
        <source>ask them</source>
        <translation>fragen Sie</translation>
    </message>
    <message>
        <source>about</source>
        <translation>betrifft</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>gültig ab</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>the same message: number %1 of %2</source>
        <translation>dieselbe Nachricht: Nummer %1 von %2</translation>
    </message>
    <message>
        <source>belongs to dossier %1</source>
        <translation>gehört zur Akte %1</translation>
    </message>
    <message>
        <source>leads to the same page, at %1</source>
        <translation>führt zur selben Seite, bei %1</translation>
    </message>
    <message>
        <source>the same number at its source: %1</source>
        <translation>dieselbe Nummer bei der Quelle: %1</translation>
    </message>
    <message>
        <source>you set it apart</source>
        <translation>Sie haben es getrennt</translation>
    </message>
    <message>
        <source>%1, through %2: %3</source>
        <comment>subject, source, reasons</comment>
        <translation>%1, über %2: %3</translation>
    </message>
    <message>
        <source>%1 (no longer at its source)</source>
        <translation>%1 (nicht mehr bei der Quelle)</translation>
    </message>
    <message>
        <source>Can be paid at: %1</source>
        <translation>Kann bezahlt werden bei: %1</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Link</translation>
    </message>
    <message>
        <source>their own form</source>
        <translation>ihr eigenes Formular</translation>
    </message>
    <message>
        <source>followed here as a case</source>
        <translation>hier als Akte verfolgt</translation>
    </message>
    <message>
        <source>What can be started</source>
        <translation>Was Sie starten können</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>link a source by its file; --replace puts it in the place of the file it was linked by</source>
        <translation>eine Quelle über ihre Datei verknüpfen; --replace setzt sie an die Stelle der verknüpften Datei</translation>
    </message>
    <message>
        <source>do not pay: the payee has the name of somebody who is known with another account</source>
        <translation>nicht zahlen: Der Empfänger hat den Namen von jemandem, der mit einem anderen Konto bekannt ist</translation>
    </message>
    <message>
        <source>looks like the same bill as %1 from %2, which is %3: pay it once</source>
        <translation>sieht aus wie dieselbe Rechnung wie %1 von %2 (%3): nur einmal zahlen</translation>
    </message>
    <message>
        <source>also to be paid</source>
        <translation>auch noch zu zahlen</translation>
    </message>
    <message>
        <source>paid, by your word</source>
        <translation>bezahlt, sagen Sie</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>als erledigt vermerkt</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>nicht klar</translation>
    </message>
    <message>
        <source>Replaced: %1 (%2). What it brought, what you noted and its key stay. &apos;overzichtctl sync&apos; reads it with the new file.</source>
        <translation>Ersetzt: %1 (%2). Was kam, was Sie notiert haben und der Schlüssel bleiben. &apos;overzichtctl sync&apos; liest mit der neuen Datei.</translation>
    </message>
    <message>
        <source>Another file is already linked as &apos;%1&apos;. &apos;overzichtctl source add FILE --replace&apos; puts this one in its place; what it brought, what you noted and its key stay.</source>
        <translation>Als &apos;%1&apos; ist schon eine andere Datei verknüpft. &apos;overzichtctl source add DATEI --replace&apos; setzt diese an ihre Stelle; was kam, was Sie notiert haben und der Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>This file sends what is kept as &apos;%1&apos; to %2, where the linked one does not send it. Nothing was replaced. Give it another name in the new file, or unlink the source first (&apos;overzichtctl source remove %3&apos;).</source>
        <translation>Diese Datei sendet, was als &apos;%1&apos; aufbewahrt ist, an %2; die verknüpfte Datei tut das nicht. Nichts wurde ersetzt. Geben Sie ihm in der neuen Datei einen anderen Namen, oder lösen Sie zuerst die Quelle (&apos;overzichtctl source remove %3&apos;).</translation>
    </message>
    <message>
        <source>not all read</source>
        <translation>nicht alles gelesen</translation>
    </message>
    <message>
        <source>careful: like %1</source>
        <translation>Achtung: wie %1</translation>
    </message>
    <message>
        <source>do not pay yet</source>
        <translation>noch nicht zahlen</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>Betrag nicht bekannt</translation>
    </message>
    <message>
        <source>perhaps paid already</source>
        <translation>vielleicht schon bezahlt</translation>
    </message>
    <message>
        <source>? before a sender: not confirmed who it is.</source>
        <translation>? vor einem Absender: nicht bestätigt, wer es ist.</translation>
    </message>
    <message>
        <source>do not pay: the payee has the name of a known service, and nothing shows that the account is theirs</source>
        <translation>zahlen Sie nicht: der Empfänger hat den Namen eines bekannten Dienstes, und nichts zeigt, dass das Konto ihm gehört</translation>
    </message>
    <message>
        <source>Careful: the name of %1 looks like %2, and nothing shows that it is theirs.</source>
        <translation>Achtung: der Name von %1 sieht aus wie %2, und nichts zeigt, dass er es ist.</translation>
    </message>
    <message>
        <source>%1 shown of %2 that were read; there may be more.</source>
        <translation>%1 gezeigt von %2, die gelesen wurden; es kann mehr geben.</translation>
    </message>
    <message>
        <source>another account: ask</source>
        <translation>anderes Konto: fragen</translation>
    </message>
    <message>
        <source>perhaps told twice</source>
        <translation>vielleicht zweimal gemeldet</translation>
    </message>
    <message>
        <source>%1 from %2, which is %3, has the same communication and another account: ask the sender which is right</source>
        <translation>%1 von %2, was %3 ist, hat dieselbe Mitteilung und ein anderes Konto: fragen Sie den Absender, welches richtig ist</translation>
    </message>
    <message>
        <source>perhaps the same bill as %1 from %2, which is %3: is one a reminder of the other? then pay only one</source>
        <translation>vielleicht dieselbe Rechnung wie %1 von %2, was %3 ist: ist die eine eine Mahnung zur anderen? dann zahlen Sie nur eine</translation>
    </message>
    <message>
        <source>Belongs to the same case</source>
        <translation>Gehört zum selben Fall</translation>
    </message>
    <message>
        <source>says so; not confirmed</source>
        <translation>sagt es; nicht bestätigt</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>früher erledigt</translation>
    </message>
    <message>
        <source>%1, what it asked then</source>
        <translation>%1, was damals verlangt wurde</translation>
    </message>
    <message>
        <source>paid before</source>
        <translation>früher bezahlt</translation>
    </message>
    <message>
        <source>This file says &quot;demo&quot;: true: it is an example, and examples stand only in the home of the demo town (&apos;overzichtctl --home DIR demo&apos;). Leave &quot;demo&quot; out when the source is real.</source>
        <translation>Diese Datei sagt &quot;demo&quot;: true: Sie ist ein Beispiel, und Beispiele stehen nur im Ordner der Beispielstadt (&apos;overzichtctl --home DIR demo&apos;). Lassen Sie &quot;demo&quot; weg, wenn die Quelle echt ist.</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, a day that cannot be read</source>
        <translation>&apos;%1&apos;, ein unlesbarer Tag</translation>
    </message>
    <message>
        <source>are the decisions about the eBox as they were written?</source>
        <translation>sind die Entscheidungen über die eBox noch so, wie sie geschrieben wurden?</translation>
    </message>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Hier wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Decisions before it that are as they were written: %1.</source>
        <translation>Frühere Entscheidungen, die noch so sind, wie sie geschrieben wurden: %1.</translation>
    </message>
    <message>
        <source>Decision %1 is not as it was written, or it is gone. The record of decisions was changed after it was made.</source>
        <translation>Entscheidung %1 ist nicht mehr so, wie sie geschrieben wurde, oder sie ist weg. Das Verzeichnis der Entscheidungen wurde später verändert.</translation>
    </message>
    <message>
        <source>Decisions kept: %1. None was changed.</source>
        <translation>Aufbewahrte Entscheidungen: %1. Keine wurde verändert.</translation>
    </message>
    <message>
        <source>None was taken away either.</source>
        <translation>Es wurde auch keine entfernt.</translation>
    </message>
    <message>
        <source>Whether the last ones were taken away cannot be seen: the key store does not say how many there were.</source>
        <translation>Ob die letzten entfernt wurden, ist nicht zu sehen: Der Schlüsselbund sagt nicht, wie viele es waren.</translation>
    </message>
    <message>
        <source>Signed with the key of this computer: %1. It shows that nobody without that key changed them; to others it proves nothing more.</source>
        <translation>Signiert mit dem Schlüssel dieses Computers: %1. Das zeigt, dass niemand ohne diesen Schlüssel sie verändert hat; anderen beweist es nicht mehr.</translation>
    </message>
    <message>
        <source>What is needed to check the decisions is gone or was changed: the name of their key, or the record itself. Whether the decisions were changed cannot be seen.</source>
        <translation>Was zum Prüfen der Entscheidungen nötig ist, fehlt oder wurde geändert: der Name ihres Schlüssels oder das Verzeichnis selbst. Ob die Entscheidungen geändert wurden, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>The decisions cannot be checked without their key. %1</source>
        <translation>Die Entscheidungen können ohne ihren Schlüssel nicht geprüft werden. %1</translation>
    </message>
    <message>
        <source>paid, you say</source>
        <translation>bezahlt, sagen Sie</translation>
    </message>
    <message>
        <source>do not pay: what is told as the account number cannot be read</source>
        <translation>nicht bezahlen: was als Kontonummer angegeben ist, ist nicht lesbar</translation>
    </message>
    <message>
        <source>do not pay: what is told as the communication cannot be read</source>
        <translation>nicht bezahlen: was als Mitteilung angegeben ist, ist nicht lesbar</translation>
    </message>
    <message>
        <source>do not pay: what is told as the payee&apos;s name cannot be read</source>
        <translation>nicht bezahlen: was als Name des Empfängers angegeben ist, ist nicht lesbar</translation>
    </message>
    <message>
        <source>perhaps the same bill as %1 from %2, which is %3: one of them names no account, so nothing shows that it is the same one; if it is, pay it once</source>
        <translation>vielleicht dieselbe Rechnung wie %1 von %2, was %3 ist: eine von beiden nennt kein Konto, nichts zeigt also, dass es dieselbe ist; wenn ja, zahlen Sie sie nur einmal</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>erst nachfragen</translation>
    </message>
    <message>
        <source>do not pay before you have asked: they no longer list this bill</source>
        <translation>bezahlen Sie nicht, bevor Sie nachgefragt haben: sie führen diese Rechnung nicht mehr auf</translation>
    </message>
    <message>
        <source>they no longer list this bill: perhaps it is paid or withdrawn, ask first</source>
        <translation>sie führen diese Rechnung nicht mehr auf: vielleicht ist sie bezahlt oder zurückgezogen, fragen Sie zuerst nach</translation>
    </message>
    <message>
        <source>%1 (source no longer linked)</source>
        <translation>%1 (Quelle nicht mehr verbunden)</translation>
    </message>
    <message>
        <source>its source is no longer linked: this is how it was last known</source>
        <translation>die Quelle ist nicht mehr verbunden: so war es zuletzt bekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, a day that cannot be right</source>
        <translation>„%1“, ein Tag, der nicht stimmen kann</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of the demo town&apos;s own sources, and this file asks at another address. Give it another name in the file.</source>
        <translation>&apos;%1&apos; ist eine Quelle der Beispielstadt selbst, und diese Datei fragt unter einer anderen Adresse. Geben Sie ihr in der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>the account was %1, and changed on %2</source>
        <translation>das Konto war %1 und hat sich am %2 geändert</translation>
    </message>
    <message>
        <source>%1: ask which one is right first, by their own site or phone</source>
        <translation>%1: Fragen Sie zuerst, welches richtig ist, auf ihrer eigenen Website oder am Telefon</translation>
    </message>
    <message>
        <source>the amount was %1, and changed on %2</source>
        <translation>der Betrag war %1 und hat sich am %2 geändert</translation>
    </message>
    <message>
        <source>the communication was &apos;%1&apos;, and changed on %2</source>
        <translation>die Mitteilung war &apos;%1&apos; und hat sich am %2 geändert</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1, that asked %2; --json shows it whole.</source>
        <translation>Frühere Fassung, ersetzt am %1, die %2 verlangte; --json zeigt sie ganz.</translation>
    </message>
    <message>
        <source>account changed: ask</source>
        <translation>Konto geändert: nachfragen</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>later: %1 %2</source>
        <translation>später: %1 %2</translation>
    </message>
    <message>
        <source>count what other apps announced by e-mail, from .mbox or .eml files</source>
        <translation>zählen, was andere Apps per E-Mail gemeldet haben, aus .mbox- oder .eml-Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Of known apps</source>
        <translation>Bekannter Apps</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Kept of each: which app, when, and its subject. Not its text.</source>
        <translation>Behalten von jeder E-Mail: die App, der Zeitpunkt und der Betreff. Nicht der Text.</translation>
    </message>
    <message>
        <source>The record of decisions is gone. The key store of this computer knows that decisions were kept here; they were taken away, or deleted.</source>
        <translation>Das Verzeichnis der Entscheidungen ist weg. Der Schlüsselbund dieses Computers weiß, dass hier Entscheidungen aufbewahrt wurden; sie wurden weggenommen oder gelöscht.</translation>
    </message>
    <message>
        <source>No decision is kept here. Whether one was taken away cannot be seen: the key store cannot be used.</source>
        <translation>Hier wird keine Entscheidung aufbewahrt. Ob eine weggenommen wurde, ist nicht zu sehen: Der Schlüsselbund kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Decision %1 is not finished: either this program stopped while it was writing, or somebody added something to the record. The decisions before it are whole, and the next decision takes its place.</source>
        <translation>Entscheidung %1 ist nicht fertig: Entweder wurde dieses Programm beim Schreiben unterbrochen, oder jemand hat dem Verzeichnis etwas hinzugefügt. Die Entscheidungen davor sind vollständig, und die nächste Entscheidung tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>everything of one person into a new folder: to read, to keep, to import</source>
        <translation>alles von einer Person in einen neuen Ordner: zum Lesen, Aufbewahren, Einlesen</translation>
    </message>
    <message>
        <source>bring an export into an empty home</source>
        <translation>einen Export in einen leeren Ordner einlesen</translation>
    </message>
    <message>
        <source>Exported to %1 (%2). Things: %3; contents that were kept: %4; sources: %5.</source>
        <translation>Exportiert nach %1 (%2). Stücke: %3; aufbewahrte Inhalte: %4; Quellen: %5.</translation>
    </message>
    <message>
        <source>Imported for &apos;%1&apos;. Things: %2; contents: %3; sources: %4.</source>
        <translation>Eingelesen für &apos;%1&apos;. Stücke: %2; Inhalte: %3; Quellen: %4.</translation>
    </message>
    <message>
        <source>Left out, because it is no longer there or no longer as it was kept: %1</source>
        <translation>Weggelassen, weil es nicht mehr da oder nicht mehr so ist, wie es aufbewahrt wurde: %1</translation>
    </message>
    <message>
        <source>Nothing was ever fetched here, so there is nothing to export.</source>
        <translation>Hier wurde noch nie etwas abgeholt; es gibt also nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Source &apos;%1&apos; needs its key again, because an export holds none: overzichtctl secret set %2</source>
        <translation>Die Quelle &apos;%1&apos; braucht ihren Schlüssel neu, denn ein Export enthält keinen: overzichtctl secret set %2</translation>
    </message>
    <message>
        <source>This source was not linked, because its file cannot be used here: %1. What it brought is there.</source>
        <translation>Diese Quelle wurde nicht verknüpft, weil ihre Datei hier nicht zu gebrauchen ist: %1. Was sie brachte, ist da.</translation>
    </message>
    <message>
        <source>To read it, open index.html in that folder. Who has the folder can read everything: keep it safe.</source>
        <translation>Zum Lesen öffnen Sie index.html in diesem Ordner. Wer den Ordner hat, kann alles lesen: Bewahren Sie ihn sicher auf.</translation>
    </message>
    <message>
        <source>Official letters that were kept here: %1.</source>
        <translation>Amtliche Briefe, die jetzt hier aufbewahrt sind: %1.</translation>
    </message>
    <message>
        <source>Official letters that could not be fetched to keep them: %1. They are tried again at the next sync.</source>
        <translation>Amtliche Briefe, die nicht geholt werden konnten, um sie aufzubewahren: %1. Beim nächsten sync werden sie erneut versucht.</translation>
    </message>
    <message>
        <source>search everything, newest first; --best: the best answer first</source>
        <translation>alles durchsuchen, das Neueste zuerst; --best: die beste Antwort zuerst</translation>
    </message>
</context>
<context>
    <name>overzicht::AppEntry</name>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Off, you said %1</source>
        <comment>when</comment>
        <translation>Aus, laut Ihnen (%1)</translation>
    </message>
    <message>
        <source>Tells you too</source>
        <translation>Meldet auch</translation>
    </message>
    <message>
        <source>Not known whether it tells</source>
        <translation>Nicht bekannt, ob sie meldet</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) came through it this month.</source>
        <translation>
            <numerusform>Diesen Monat kam darüber %n Brief.</numerusform>
            <numerusform>Diesen Monat kamen darüber %n Briefe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came through it this month.</source>
        <translation>Diesen Monat kam darüber nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of it this month.</source>
        <translation>
            <numerusform>Diesen Monat %n E-Mail davon.</numerusform>
            <numerusform>Diesen Monat %n E-Mails davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot see what %1 sends you.</source>
        <translation>Wir können nicht sehen, was %1 Ihnen schickt.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of it came after you said that it is off.</source>
        <translation>
            <numerusform>Nachdem Sie sagten, dass es aus ist, kam noch %n E-Mail.</numerusform>
            <numerusform>Nachdem Sie sagten, dass es aus ist, kamen noch %n E-Mails.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its e-mail is your safety net. You can leave it on.</source>
        <translation>Ihre E-Mail ist Ihr Sicherheitsnetz. Sie können sie anlassen.</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Diese App</translation>
    </message>
    <message>
        <source>Tells of each letter once, with sender and subject.</source>
        <translation>Meldet jeden Brief einmal, mit Absender und Betreff.</translation>
    </message>
    <message>
        <source>Tells nothing on your screen now.</source>
        <translation>Meldet jetzt nichts auf Ihrem Bildschirm.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>an app, how it stands, what came of it</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Let this app tell me</source>
        <translation>Diese App soll melden</translation>
    </message>
    <message>
        <source>Let %1 tell me</source>
        <translation>%1 soll melden</translation>
    </message>
    <message>
        <source>Where this is set</source>
        <translation>Wo Sie das einstellen</translation>
    </message>
    <message>
        <source>How to switch it off</source>
        <translation>So schalten Sie es aus</translation>
    </message>
    <message>
        <source>It is not off after all</source>
        <translation>Es ist doch nicht aus</translation>
    </message>
    <message>
        <source>I switched it off</source>
        <translation>Ich habe es ausgeschaltet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step: its number, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read on %1, on %2. We did not try it ourselves.</source>
        <comment>a day, a site</comment>
        <translation>Gelesen am %1, auf %2. Wir haben es nicht selbst ausprobiert.</translation>
    </message>
    <message>
        <source>Read on %1, on %2.</source>
        <comment>a day, a site</comment>
        <translation>Gelesen am %1, auf %2.</translation>
    </message>
    <message>
        <source>Tells now</source>
        <translation>Meldet jetzt</translation>
    </message>
    <message>
        <source>We found no page of %1 that tells how to switch this off.</source>
        <translation>Wir fanden keine Seite von %1, die sagt, wie Sie das ausschalten.</translation>
    </message>
    <message>
        <source>We looked on %1. You can ask it on %2.</source>
        <comment>a day, a site</comment>
        <translation>Wir suchten am %1. Sie können es auf %2 fragen.</translation>
    </message>
    <message numerus="yes">
        <source>From: %1, and %n more.</source>
        <translation>
            <numerusform>Von: %1 und %n weiterer Absender.</numerusform>
            <numerusform>Von: %1 und %n weitere Absender.</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>Von: %1.</translation>
    </message>
</context>
<context>
    <name>overzicht::Arrivals</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not confirmed): %2</source>
        <comment>sender, subject</comment>
        <translation>%1 (nicht bestätigt): %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s) came in.</source>
        <translation>
            <numerusform>%n neues Stück ist angekommen.</numerusform>
            <numerusform>%n neue Stücke sind angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Neues zeigen</translation>
    </message>
    <message>
        <source>This stops when you read it, or say that it is done or paid.</source>
        <translation>Das hört auf, wenn Sie es lesen oder sagen, dass es erledigt oder bezahlt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Do not forget: %n thing(s) wait for you.</source>
        <translation>
            <numerusform>Nicht vergessen: %n Sache wartet auf Sie.</numerusform>
            <numerusform>Nicht vergessen: %n Sachen warten auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be done</source>
        <translation>Zeigen, was zu tun ist</translation>
    </message>
</context>
<context>
    <name>overzicht::BackgroundCard</name>
    <message>
        <source>Fetch new post in the background</source>
        <translation>Neue Post im Hintergrund holen</translation>
    </message>
    <message>
        <source>This program can ask your sources by itself. It then starts when you sign in to this computer, without a window. It goes on after you close the window.</source>
        <translation>Dieses Programm kann Ihre Quellen von selbst fragen. Es startet dann, wenn Sie sich an diesem Computer anmelden, ohne Fenster. Es läuft weiter, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Do you want to see the window again? Start Overzicht once more, or press its icon in the bar of your desktop. With “Quit” (Ctrl+Q) the program ends, until you sign in again.</source>
        <translation>Wollen Sie das Fenster wieder sehen? Starten Sie Overzicht noch einmal, oder drücken Sie auf sein Symbol in der Leiste Ihres Schreibtischs. Mit „Beenden“ (Strg+Q) endet das Programm, bis Sie sich wieder anmelden.</translation>
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
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Your post and papers</source>
        <translation>Ihre Post und Papiere</translation>
    </message>
    <message>
        <source>Overzicht, example</source>
        <translation>Overzicht, Beispiel</translation>
    </message>
</context>
<context>
    <name>overzicht::ContentBox</name>
    <message>
        <source>The text of the letter</source>
        <translation>Der Text des Briefes</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Anlage %1</translation>
    </message>
    <message>
        <source>the letter itself</source>
        <translation>der Brief selbst</translation>
    </message>
    <message>
        <source>signed, says the sender</source>
        <translation>unterschrieben, sagt der Absender</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Den Text zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Abruf läuft …</translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2</source>
        <translation>Abruf läuft: %1 von %2</translation>
    </message>
    <message>
        <source>Being fetched: %1</source>
        <translation>Abruf läuft: %1</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Hier gespeichert.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, attachment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch and open: %1</source>
        <translation>Abrufen und öffnen: %1</translation>
    </message>
    <message>
        <source>Save a copy: %1</source>
        <translation>Eine Kopie speichern: %1</translation>
    </message>
    <message>
        <source>Fetch and save: %1</source>
        <translation>Abrufen und speichern: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stopp: %1</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>Der Text des Hinweises</translation>
    </message>
    <message>
        <source>the notice itself</source>
        <translation>der Hinweis selbst</translation>
    </message>
    <message>
        <source>This notice has no text of its own.</source>
        <translation>Dieser Hinweis hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>This letter has no text of its own.</source>
        <translation>Dieser Brief hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>No longer at its source, and not kept here.</source>
        <translation>Nicht mehr bei der Quelle und hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>the certificate itself</source>
        <translation>die Bescheinigung selbst</translation>
    </message>
</context>
<context>
    <name>overzicht::CountedList</name>
    <message>
        <source>%1: %2. Shows which.</source>
        <comment>what is counted, how often</comment>
        <translation>%1: %2. Zeigt, welche.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::DetailPane</name>
    <message>
        <source>The chosen item</source>
        <translation>Das gewählte Stück</translation>
    </message>
    <message>
        <source>Open this letter for the first time? The sender can see that you opened it, and when.</source>
        <translation>Diesen Brief zum ersten Mal öffnen? Der Absender kann sehen, dass Sie ihn geöffnet haben, und wann.</translation>
    </message>
    <message>
        <source>The text of the letter is here.</source>
        <translation>Der Text des Briefes ist da.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>The text of the notice is here.</source>
        <translation>Der Text des Hinweises ist da.</translation>
    </message>
    <message>
        <source>This notice has no text of its own.</source>
        <translation>Dieser Hinweis hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>This letter has no text of its own.</source>
        <translation>Dieser Brief hat keinen eigenen Text.</translation>
    </message>
    <message>
        <source>Noted: you paid this. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>Notiert: Sie haben das bezahlt. %1 nimmt es zurück.</translation>
    </message>
    <message>
        <source>Noted: this is done. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>Notiert: Das ist erledigt. %1 nimmt es zurück.</translation>
    </message>
    <message>
        <source>Taken back. It asks something of you again.</source>
        <translation>Zurückgenommen. Hier wird wieder etwas von Ihnen verlangt.</translation>
    </message>
    <message>
        <source>Set apart. It stands on its own in the list now. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>Getrennt. Es steht jetzt für sich in der Liste. %1 macht es rückgängig.</translation>
    </message>
    <message>
        <source>Put back together.</source>
        <translation>Wieder zusammengefügt.</translation>
    </message>
    <message>
        <source>The page to pay opens in your browser.</source>
        <translation>Die Zahlungsseite öffnet sich in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Its source asks something else than before.</source>
        <translation>Die Quelle verlangt etwas anderes als vorher.</translation>
    </message>
    <message>
        <source>The letter is closed.</source>
        <translation>Der Brief ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>overzicht::DetailSheet</name>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>We cannot show this</source>
        <translation>Das können wir nicht zeigen</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Sie haben nichts gewählt</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>Den Brief behalten</translation>
    </message>
    <message>
        <source>Text of the letter: %1</source>
        <translation>Text des Briefes: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>No longer at the source</source>
        <translation>Nicht mehr bei der Quelle</translation>
    </message>
    <message>
        <source>Hidden at the source</source>
        <translation>Bei der Quelle verborgen</translation>
    </message>
    <message>
        <source>Save the letter on this device</source>
        <translation>Den Brief auf diesem Gerät speichern</translation>
    </message>
    <message>
        <source>confirmed sender</source>
        <translation>bestätigter Absender</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>Absender nicht bestätigt</translation>
    </message>
    <message>
        <source>%1 · via %2</source>
        <comment>confirmed or not, sources</comment>
        <translation>%1 · über %2</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation>Gründe verbergen</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Warum sehe ich das?</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>The sender can see that you opened it, and when. The letter counts already, also if you do not open it.</source>
        <translation>Der Absender kann sehen, dass Sie den Brief geöffnet haben, und wann. Der Brief gilt schon jetzt, auch wenn Sie ihn nicht öffnen.</translation>
    </message>
    <message>
        <source>Open this letter for the first time?</source>
        <translation>Diesen Brief zum ersten Mal öffnen?</translation>
    </message>
    <message>
        <source>Yes, open the letter</source>
        <translation>Ja, den Brief öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The letter and what comes with it</source>
        <translation>Der Brief und was dazu gehört</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Der Brief</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>There is nothing to show yet</source>
        <translation>Es gibt noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Choose something in the list. It is shown here.</source>
        <translation>Wählen Sie etwas in der Liste. Sie sehen es hier.</translation>
    </message>
    <message>
        <source>Keep the notice</source>
        <translation>Den Hinweis behalten</translation>
    </message>
    <message>
        <source>Text of the notice: %1</source>
        <translation>Text des Hinweises: %1</translation>
    </message>
    <message>
        <source>Save the notice on this device</source>
        <translation>Den Hinweis auf diesem Gerät speichern</translation>
    </message>
    <message>
        <source>via %1</source>
        <comment>sources</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>The notice and what comes with it</source>
        <translation>Der Hinweis und was dazugehört</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>Der Hinweis</translation>
    </message>
    <message>
        <source>This notice is no longer at its source, and it was not kept here. So it cannot be opened any more.</source>
        <translation>Dieser Hinweis ist nicht mehr bei seiner Quelle, und er wurde hier nicht aufbewahrt. Man kann ihn also nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>This letter is no longer at its source, and it was not kept here. So it cannot be opened any more. Ask the sender for it if you need it.</source>
        <translation>Dieser Brief ist nicht mehr bei seiner Quelle, und er wurde hier nicht aufbewahrt. Man kann ihn also nicht mehr öffnen. Brauchen Sie ihn, dann fragen Sie den Absender danach.</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>Unterlagen dieser Akte</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>Die Bescheinigung</translation>
    </message>
    <message>
        <source>Papers with this payment</source>
        <translation>Unterlagen zu dieser Zahlung</translation>
    </message>
    <message>
        <source>First ask %1 whether this is theirs</source>
        <translation>Fragen Sie zuerst bei %1, ob das stimmt</translation>
    </message>
    <message>
        <source>In their own words: “%1”</source>
        <translation>In ihren eigenen Worten: „%1“</translation>
    </message>
    <message>
        <source>It stands on its own now: %1.</source>
        <translation>Das steht jetzt für sich: %1.</translation>
    </message>
    <message>
        <source>Put it back together</source>
        <translation>Wieder zusammenfügen</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>Ich habe das getan</translation>
    </message>
    <message>
        <source>Look at your account first if you are not sure: paying twice is quickly done.</source>
        <translation>Sehen Sie erst auf Ihr Konto, wenn Sie unsicher sind: Zweimal zahlen geht schnell.</translation>
    </message>
    <message>
        <source>Did you pay?</source>
        <translation>Haben Sie bezahlt?</translation>
    </message>
    <message>
        <source>Yes, I paid</source>
        <translation>Ja, ich habe bezahlt</translation>
    </message>
    <message>
        <source>No, open it again</source>
        <translation>Nein, noch einmal öffnen</translation>
    </message>
    <message>
        <source>The page to pay was not opened: something changed in the meantime. Look at what stands here now, then try again.</source>
        <translation>Die Zahlungsseite wurde nicht geöffnet: Inzwischen hat sich etwas geändert. Prüfen Sie, was jetzt hier steht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The button “Pay” opens %1 in your browser. You pay there, not here.</source>
        <translation>Der Knopf „Zahlen“ öffnet %1 in Ihrem Browser. Sie zahlen dort, nicht hier.</translation>
    </message>
    <message>
        <source>The source gives a page to pay at %1. It may not send you there, so we do not open it.</source>
        <translation>Die Quelle nennt eine Zahlungsseite bei %1. Sie darf Sie nicht dorthin schicken, also öffnen wir sie nicht.</translation>
    </message>
    <message>
        <source>Already paid?</source>
        <translation>Schon bezahlt?</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Brief öffnen</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>Rechnung öffnen</translation>
    </message>
    <message>
        <source>No, open the page to pay</source>
        <translation>Nein, Zahlungsseite öffnen</translation>
    </message>
    <message>
        <source>It is not paid: show how to pay</source>
        <translation>Nicht bezahlt: zeigen, wie ich zahle</translation>
    </message>
    <message>
        <source>The date they gave cannot be right: “%1”. Ask them</source>
        <translation>Das angegebene Datum kann nicht stimmen: „%1“. Fragen Sie nach</translation>
    </message>
    <message>
        <source>It is as it was last known here: %1. Ask the sender how it stands now.</source>
        <comment>a day</comment>
        <translation>Sie sehen den letzten Stand, der hier bekannt ist: %1. Fragen Sie den Absender nach dem jetzigen Stand.</translation>
    </message>
    <message>
        <source>The source of this is no longer linked</source>
        <translation>Die Quelle hiervon ist nicht mehr verbunden</translation>
    </message>
    <message>
        <source>You opened the page to pay that one.</source>
        <translation>Sie haben die Zahlungsseite der anderen geöffnet.</translation>
    </message>
    <message>
        <source>Show the other bill</source>
        <translation>Die andere Rechnung zeigen</translation>
    </message>
    <message>
        <source>Perhaps you paid it: look at your account before you pay.</source>
        <translation>Vielleicht haben Sie schon bezahlt: Sehen Sie auf Ihrem Konto nach, bevor Sie zahlen.</translation>
    </message>
</context>
<context>
    <name>overzicht::DisplayPage</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Choose what reads best for you. You see it at once.</source>
        <translation>Wählen Sie, was Sie am besten lesen können. Sie sehen es sofort.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast shows bright text on black, with an edge around everything.</source>
        <translation>Hoher Kontrast zeigt hellen Text auf Schwarz, mit einem Rand um alles.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>You can also press Ctrl and + or −. Ctrl and 0 makes it normal again.</source>
        <translation>Sie können auch Strg und + oder − drücken. Strg und 0 macht den Text wieder normal.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how a text looks</source>
        <translation>So sieht ein Text aus</translation>
    </message>
    <message>
        <source>A letter counts even if you do not read it. Look here once a week.</source>
        <translation>Ein Brief gilt, auch wenn Sie ihn nicht lesen. Schauen Sie hier einmal pro Woche.</translation>
    </message>
</context>
<context>
    <name>overzicht::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Bescheinigungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Sie haben alles gelesen.</translation>
    </message>
    <message>
        <source>Nothing here asks anything of you.</source>
        <translation>Nichts hier verlangt etwas von Ihnen.</translation>
    </message>
    <message>
        <source>There are no official documents.</source>
        <translation>Es gibt keine amtlichen Dokumente.</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>Es gibt keine Hinweise.</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>Es gibt keine Akten.</translation>
    </message>
    <message>
        <source>There are no certificates.</source>
        <translation>Es gibt keine Bescheinigungen.</translation>
    </message>
    <message>
        <source>There are no payments.</source>
        <translation>Es gibt keine Zahlungen.</translation>
    </message>
    <message>
        <source>Search in notices</source>
        <translation>In Hinweisen suchen</translation>
    </message>
    <message>
        <source>Search in letters</source>
        <translation>In Briefen suchen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n gefunden.</numerusform>
            <numerusform>%n gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not yet fetched</source>
        <comment>source</comment>
        <translation>%1, noch nicht abgerufen</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>source, moment</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Not complete: %1.</source>
        <translation>Nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>Not searched: %1.</source>
        <translation>Nicht durchsucht: %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Ungelesen %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation>Zu erledigen %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Nothing is about “%1”.</source>
        <translation>Nichts handelt von „%1“.</translation>
    </message>
    <message>
        <source>A notice is not a letter. It says where you can see something.</source>
        <translation>Ein Hinweis ist kein Brief. Er sagt, wo Sie etwas ansehen können.</translation>
    </message>
    <message>
        <source>%1 in all, %2 of them unread.</source>
        <translation>%1 insgesamt, davon %2 ungelesen.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 insgesamt.</translation>
    </message>
    <message>
        <source>First what is due first</source>
        <translation>Das Dringendste zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Das Neueste zuerst</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>We cannot read the list now</source>
        <translation>Wir können die Liste jetzt nicht lesen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try another word, or fewer words.</source>
        <translation>Versuchen Sie ein anderes Wort oder weniger Wörter.</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Not all sources answered yet. What they have will come here.</source>
        <translation>Noch nicht alle Quellen haben geantwortet. Was sie haben, kommt hierher.</translation>
    </message>
    <message>
        <source>%1, not complete yet</source>
        <comment>source</comment>
        <translation>%1, noch nicht vollständig</translation>
    </message>
    <message numerus="yes">
        <source>More than %n of your %1 are about “%2”.</source>
        <translation>
            <numerusform>Mehr als %n von Ihren %1 handelt von „%2“.</numerusform>
            <numerusform>Mehr als %n von Ihren %1 handeln von „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your %1 are about “%2”.</source>
        <translation>
            <numerusform>%n von Ihren %1 handelt von „%2“.</numerusform>
            <numerusform>%n von Ihren %1 handeln von „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of sources</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none of these.</source>
        <translation>Davon gibt es keine.</translation>
    </message>
    <message>
        <source>Search in cases</source>
        <translation>In Akten suchen</translation>
    </message>
    <message>
        <source>Search in certificates</source>
        <translation>In Bescheinigungen suchen</translation>
    </message>
    <message>
        <source>Search in payments</source>
        <translation>In Zahlungen suchen</translation>
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
        <translation>Unter Quellen sehen Sie, was ankam.</translation>
    </message>
    <message>
        <source>That is not complete: not all sources answered.</source>
        <translation>Das ist nicht vollständig: Nicht alle Quellen haben geantwortet.</translation>
    </message>
    <message>
        <source>There may be more: not all sources answered.</source>
        <translation>Es kann mehr geben: Nicht alle Quellen haben geantwortet.</translation>
    </message>
    <message>
        <source>Not searched: %1, and %2.</source>
        <comment>sources, letters</comment>
        <translation>Nicht durchsucht: %1, und %2.</translation>
    </message>
    <message>
        <source>Best answer first</source>
        <translation>Beste Antwort zuerst</translation>
    </message>
</context>
<context>
    <name>overzicht::EboxCard</name>
    <message>
        <source>Nothing was decided here about your eBox.</source>
        <translation>Hier wurde noch nichts über Ihre eBox entschieden.</translation>
    </message>
    <message>
        <source>Turn on the eBox: what changes?</source>
        <translation>Die eBox einschalten: Was ändert sich?</translation>
    </message>
</context>
<context>
    <name>overzicht::EboxOffice</name>
    <message>
        <source>What was decided before cannot be read: %1</source>
        <translation>Was vorher entschieden wurde, kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Your choice could not be kept, and nothing was sent: %1</source>
        <translation>Ihre Wahl konnte nicht aufbewahrt werden, und es wurde nichts gesendet: %1</translation>
    </message>
    <message>
        <source>Your browser could not be opened. The page is %1.</source>
        <translation>Ihr Browser konnte nicht geöffnet werden. Die Seite ist %1.</translation>
    </message>
    <message>
        <source>Too many codes were asked. Wait a while, then ask once more.</source>
        <translation>Es wurden zu viele Codes angefordert. Warten Sie etwas, und fordern Sie dann noch einen an.</translation>
    </message>
    <message>
        <source>No code could be sent. Look at the address, and try once more.</source>
        <translation>Es konnte kein Code gesendet werden. Prüfen Sie die Adresse, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>First press the button that sends a code.</source>
        <translation>Drücken Sie zuerst die Taste, die einen Code sendet.</translation>
    </message>
    <message>
        <source>The code could not be looked at. Type it once more in a moment.</source>
        <translation>Der Code konnte nicht geprüft werden. Geben Sie ihn gleich noch einmal ein.</translation>
    </message>
    <message>
        <source>No proof was saved. The record of your decisions cannot be checked: %1</source>
        <translation>Es wurde kein Nachweis gespeichert. Ihre Entscheidungen können nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>No proof was saved. This program does not have the text that you read.</source>
        <translation>Es wurde kein Nachweis gespeichert. Dieses Programm hat den Text nicht, den Sie gelesen haben.</translation>
    </message>
    <message>
        <source>The proof is saved: %1</source>
        <translation>Der Nachweis ist gespeichert: %1</translation>
    </message>
    <message>
        <source>No proof was saved. The file cannot be written: %1</source>
        <translation>Es wurde kein Nachweis gespeichert. Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>No answer came yet. What you asked is kept: we ask how it stands by ourselves, and you can try again.</source>
        <translation>Es kam noch keine Antwort. Ihre Anfrage ist gespeichert: Wir fragen selbst, wie es steht, und Sie können es noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>overzicht::ExportCard</name>
    <message>
        <source>Keep everything on your computer</source>
        <translation>Alles auf Ihrem Computer aufbewahren</translation>
    </message>
    <message>
        <source>This makes a folder with all your letters and what stands with them. You can read it in any browser, also without this program.</source>
        <translation>Das erstellt einen Ordner mit all Ihren Briefen und dem, was dazu gehört. Sie können ihn in jedem Browser lesen, auch ohne dieses Programm.</translation>
    </message>
    <message>
        <source>Who has that folder can read everything in it. Choose a place that only you can open.</source>
        <translation>Wer diesen Ordner hat, kann alles darin lesen. Wählen Sie einen Ort, den nur Sie öffnen können.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>Keep everything on your computer: choose a place</source>
        <translation>Alles auf Ihrem Computer aufbewahren: Ort wählen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop keeping everything</source>
        <translation>Nicht weiter alles aufbewahren</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Your desktop has no program to show folders. You find everything in %1.</source>
        <translation>Ihr Desktop hat kein Programm, um Ordner zu zeigen. Sie finden alles in %1.</translation>
    </message>
    <message>
        <source>Choose a place for the folder</source>
        <translation>Ort für den Ordner wählen</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>Es beginnt.</translation>
    </message>
    <message>
        <source>Everything is being kept in %1.</source>
        <translation>Dieses Programm bewahrt jetzt alles in %1 auf.</translation>
    </message>
    <message>
        <source>It stops. What was made so far goes away.</source>
        <translation>Es hält an. Was schon gemacht ist, verschwindet wieder.</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <comment>what is done, how far it is</comment>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Alles ist aufbewahrt</translation>
    </message>
    <message>
        <source>It stands in %1. In it: %2 things, %3 letters and papers, %4. Open index.html to read it.</source>
        <translation>Es steht in %1. Darin: %2 Einträge, %3 Briefe und Unterlagen, %4. Öffnen Sie index.html, um es zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out</source>
        <translation>
            <numerusform>%n Datei fehlt darin</numerusform>
            <numerusform>%n Dateien fehlen darin</numerusform>
        </translation>
    </message>
    <message>
        <source>They are no longer there, or no longer as they were kept: %1. Open the letter again if its sender still has it, then keep everything once more.</source>
        <translation>Sie sind nicht mehr da, oder nicht mehr so, wie sie aufbewahrt wurden: %1. Hat der Absender den Brief noch? Öffnen Sie ihn erneut, und bewahren Sie dann alles noch einmal auf.</translation>
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
        <translation>Letzter Stand %1. Was vorher kam, können Sie noch lesen.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>Wir haben noch nichts abgerufen.</translation>
    </message>
    <message>
        <source>We cannot fetch this now:</source>
        <translation>Das können wir jetzt nicht abrufen:</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
    <message>
        <source>We cannot fetch this now: %1. %2</source>
        <translation>Das können wir jetzt nicht abrufen: %1. %2</translation>
    </message>
    <message>
        <source>Not complete yet.</source>
        <translation>Noch nicht vollständig.</translation>
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
        <translation>Letzter Stand: %1.</translation>
    </message>
    <message>
        <source>Last updated %1: %2.</source>
        <comment>when, sources</comment>
        <translation>Letzter Stand %1: %2.</translation>
    </message>
    <message>
        <source>Not complete yet: %1.</source>
        <comment>sources</comment>
        <translation>Noch nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet: %1.</source>
        <comment>sources</comment>
        <translation>Noch nichts abgerufen: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sources: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You can still read what came before.</source>
        <translation>Was schon da war, können Sie noch lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching from %n source(s) does not work now</source>
        <translation>
            <numerusform>Bei %n Quelle gelingt das Abrufen jetzt nicht</numerusform>
            <numerusform>Bei %n Quellen gelingt das Abrufen jetzt nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try all of them again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Quellen anzeigen</translation>
    </message>
</context>
<context>
    <name>overzicht::FetchQuestion</name>
    <message>
        <source>May this program fetch new post by itself?</source>
        <translation>Darf dieses Programm von selbst neue Post holen?</translation>
    </message>
    <message>
        <source>It then also starts when you sign in to this computer. You can change that in the settings.</source>
        <translation>Es startet dann auch, wenn Sie sich an diesem Computer anmelden. Das können Sie in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>overzicht::FirstStart</name>
    <message>
        <source>No source is linked yet.</source>
        <translation>Noch keine Quelle ist verknüpft.</translation>
    </message>
    <message>
        <source>A source is a place that has letters for you.</source>
        <translation>Eine Quelle ist ein Ort, der Briefe für Sie hat.</translation>
    </message>
    <message>
        <source>Link a source with this command:</source>
        <translation>Verknüpfen Sie eine Quelle mit diesem Befehl:</translation>
    </message>
    <message>
        <source>overzichtctl source add FILE</source>
        <translation>overzichtctl source add DATEI</translation>
    </message>
    <message>
        <source>Only want to look around? This shows an example town:</source>
        <translation>Wollen Sie sich nur umsehen? Das zeigt eine Beispielstadt:</translation>
    </message>
    <message>
        <source>Your post stays as it is now</source>
        <translation>Ihre Post bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Signing in does not turn on your eBox.</source>
        <translation>Anmelden schaltet Ihre eBox nicht ein.</translation>
    </message>
    <message>
        <source>No source is linked for this organisation.</source>
        <translation>Für diese Organisation ist keine Quelle verknüpft.</translation>
    </message>
</context>
<context>
    <name>overzicht::HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard.</source>
        <translation>Alles geht mit der Tastatur.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>overzicht::KeepCard</name>
    <message>
        <source>Keep every official letter by itself</source>
        <translation>Jeden amtlichen Brief von selbst aufbewahren</translation>
    </message>
    <message>
        <source>A source may take a letter away after some time. This program can fetch each official letter once it has come, and keep it here. Notices are not fetched.</source>
        <translation>Eine Quelle kann einen Brief nach einiger Zeit entfernen. Dieses Programm kann jeden amtlichen Brief holen, sobald er da ist, und ihn hier aufbewahren. Hinweise holt es nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, the choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Keep each letter</source>
        <translation>Jeden Brief aufbewahren</translation>
    </message>
    <message>
        <source>The sender can then see that the letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>Der Absender kann dann sehen, dass der Brief geöffnet wurde, und wann — auch wenn Sie ihn nicht gelesen haben. Hier bleibt er ungelesen, bis Sie ihn lesen.</translation>
    </message>
    <message>
        <source>Keep every official letter?</source>
        <translation>Jeden amtlichen Brief von selbst aufbewahren?</translation>
    </message>
    <message>
        <source>Yes, keep them</source>
        <translation>Ja, aufbewahren</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The sender can see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>Der Absender kann sehen, dass jeder Brief geöffnet wurde, und wann — auch wenn Sie ihn nicht gelesen haben. Hier bleibt er ungelesen, bis Sie ihn lesen.</translation>
    </message>
    <message>
        <source>There is no official letter here yet.</source>
        <translation>Hier ist noch kein amtlicher Brief.</translation>
    </message>
    <message>
        <source>Kept here: %1 of %2 official letters.</source>
        <translation>Hier aufbewahrt: %1 von %2 amtlichen Briefen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can no longer be fetched: they are gone at the source.</source>
        <translation>
            <numerusform>%n davon ist bei der Quelle nicht mehr da: Wir können ihn nicht mehr holen.</numerusform>
            <numerusform>%n davon sind bei der Quelle nicht mehr da: Wir können sie nicht mehr holen.</numerusform>
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
            <numerusform>Wir konnten %n Brief nicht holen</numerusform>
            <numerusform>Wir konnten %n Briefe nicht holen</numerusform>
        </translation>
    </message>
    <message>
        <source>This program tries again after the next time that it asks your sources.</source>
        <translation>Dieses Programm versucht es erneut, wenn es Ihre Quellen wieder gefragt hat.</translation>
    </message>
</context>
<context>
    <name>overzicht::KindPage</name>
    <message>
        <source>None of your sources has cases yet.</source>
        <translation>Keine Ihrer Quellen hat schon Akten.</translation>
    </message>
    <message>
        <source>None of your sources has certificates yet.</source>
        <translation>Keine Ihrer Quellen hat schon Bescheinigungen.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Look at your sources</source>
        <translation>Ihre Quellen ansehen</translation>
    </message>
    <message>
        <source>We do not know this yet: not every source has answered.</source>
        <translation>Das wissen wir noch nicht: Nicht jede Quelle hat geantwortet.</translation>
    </message>
    <message>
        <source>Nothing that your sources told asks money.</source>
        <translation>Nichts, was Ihre Quellen gemeldet haben, verlangt Geld.</translation>
    </message>
    <message>
        <source>We do not know this: not all that came could be read.</source>
        <translation>Das wissen wir nicht: Nicht alles, was ankam, konnten wir lesen.</translation>
    </message>
</context>
<context>
    <name>overzicht::LawList</name>
    <message>
        <source>Laws</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>overzicht::LeavingNote</name>
    <message>
        <source>Keep them</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Yes, keep them</source>
        <translation>Ja, aufbewahren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are kept now.</source>
        <translation>
            <numerusform>%n Brief ist jetzt aufbewahrt.</numerusform>
            <numerusform>%n Briefe sind jetzt aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be fetched. Try again later.</source>
        <translation>
            <numerusform>%n davon konnten wir nicht holen. Versuchen Sie es später erneut.</numerusform>
            <numerusform>%n davon konnten wir nicht holen. Versuchen Sie es später erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n letter(s)?</source>
        <translation>
            <numerusform>%n Brief aufbewahren?</numerusform>
            <numerusform>%n Briefe aufbewahren?</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender can then see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>Der Absender kann dann sehen, dass jeder Brief geöffnet wurde, und wann — auch wenn Sie ihn nicht gelesen haben. Hier bleibt er ungelesen, bis Sie ihn lesen.</translation>
    </message>
    <message>
        <source>They are being kept…</source>
        <translation>Sie werden jetzt aufbewahrt…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) disappear within %1 days.</source>
        <translation>
            <numerusform>%n Brief verschwindet in den nächsten %1 Tagen.</numerusform>
            <numerusform>%n Briefe verschwinden in den nächsten %1 Tagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::LettersByApp</name>
    <message>
        <source>Letters that came more than once</source>
        <translation>Briefe, die mehr als einmal kamen</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Diese App</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The numbers below count them too.</source>
        <translation>
            <numerusform>Und noch %n. Die Zahlen unten zählen ihn mit.</numerusform>
            <numerusform>Und noch %n. Die Zahlen unten zählen sie mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
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
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>came first</source>
        <translation>kam zuerst</translation>
    </message>
    <message>
        <source>not told again</source>
        <translation>nicht wiederholt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n told</source>
        <translation>
            <numerusform>%n gemeldet</numerusform>
            <numerusform>%n gemeldet</numerusform>
        </translation>
    </message>
    <message>
        <source>came too</source>
        <translation>kam auch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>told too</source>
        <translation>meldete auch</translation>
    </message>
    <message>
        <source>Came through %1, seen here %2</source>
        <comment>a source, when</comment>
        <translation>Kam über %1, hier gesehen %2</translation>
    </message>
</context>
<context>
    <name>overzicht::MailCard</name>
    <message>
        <source>Count e-mails of other apps</source>
        <translation>E-Mails anderer Apps zählen</translation>
    </message>
    <message>
        <source>Do you have e-mails in which Doccle, KBC or My eBox tells of a letter? Then we count how often the same letter was told.</source>
        <translation>Haben Sie E-Mails, in denen Doccle, KBC oder My eBox einen Brief meldet? Dann zählen wir, wie oft derselbe Brief gemeldet wurde.</translation>
    </message>
    <message>
        <source>We keep of each which app, when, and its subject. Not its text. It is used to count, and for nothing else.</source>
        <translation>Wir behalten von jeder E-Mail die App, den Zeitpunkt und den Betreff. Nicht den Text. Das dient nur zum Zählen.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Forget these e-mails</source>
        <translation>Diese E-Mails vergessen</translation>
    </message>
    <message>
        <source>An .mbox or an .eml file. You can also drop it here.</source>
        <translation>Eine .mbox- oder .eml-Datei. Sie können sie auch hierher ziehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) counted apart</source>
        <translation>
            <numerusform>%n E-Mail getrennt gezählt</numerusform>
            <numerusform>%n E-Mails getrennt gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it gave nothing</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) in it.</source>
        <translation>
            <numerusform>Sie enthält %n E-Mail.</numerusform>
            <numerusform>Sie enthält %n E-Mails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of apps we know.</source>
        <translation>
            <numerusform>%n von Apps, die wir kennen.</numerusform>
            <numerusform>%n von Apps, die wir kennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new.</source>
        <translation>
            <numerusform>%n davon neu.</numerusform>
            <numerusform>%n davon neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: of no app we know.</source>
        <translation>
            <numerusform>%n weggelassen: von keiner App, die wir kennen.</numerusform>
            <numerusform>%n weggelassen: von keiner App, die wir kennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n nicht lesbar.</numerusform>
            <numerusform>%n nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what it gave</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose e-mails</source>
        <translation>E-Mails wählen</translation>
    </message>
    <message>
        <source>E-mails (*.mbox *.mbx *.eml)</source>
        <translation>E-Mails (*.mbox *.mbx *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>E-mails counted apart</source>
        <translation>Gesondert gezählte E-Mails</translation>
    </message>
</context>
<context>
    <name>overzicht::MannersCard</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen auf dem Bildschirm</translation>
    </message>
    <message>
        <source>When something comes, this program can tell you on your screen: who writes, and about what. Never the text of a letter. Each thing is told once.</source>
        <translation>Wenn etwas ankommt, kann dieses Programm es auf dem Bildschirm melden: wer schreibt und worüber. Nie den Text eines Briefes. Alles wird einmal gemeldet.</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Absender und Betreff</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>Nur der Absender</translation>
    </message>
    <message>
        <source>Only that there is post</source>
        <translation>Nur dass Post da ist</translation>
    </message>
    <message>
        <source>Tell nothing</source>
        <translation>Nichts melden</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>Zu jeder Stunde</translation>
    </message>
    <message>
        <source>Not between 22:00 and 7:00</source>
        <translation>Nicht zwischen 22 und 7 Uhr</translation>
    </message>
    <message>
        <source>Then let one other program tell you. A letter counts, also when nobody told you of it.</source>
        <translation>Lassen Sie sich dann von einem anderen Programm benachrichtigen. Ein Brief zählt, auch wenn ihn niemand gemeldet hat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, the choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>Nicht erinnern</translation>
    </message>
    <message>
        <source>Letters you did not read</source>
        <translation>Briefe, die Sie nicht gelesen haben</translation>
    </message>
    <message>
        <source>After 3, 7 and 14 days, and before the source takes a letter away. It stops when you read the letter.</source>
        <translation>Nach 3, 7 und 14 Tagen, und bevor die Quelle einen Brief wegnimmt. Es hört auf, wenn Sie den Brief lesen.</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Letzte Tage</translation>
    </message>
    <message>
        <source>14, 7 and 3 days before, the day before, on the day itself and once after it. It stops when you say that it is done or paid.</source>
        <translation>14, 7 und 3 Tage vorher, am Tag davor, am Tag selbst und einmal danach. Es hört auf, wenn Sie sagen, dass es erledigt oder bezahlt ist.</translation>
    </message>
</context>
<context>
    <name>overzicht::MonthStrip</name>
    <message>
        <source>What the coming months ask</source>
        <translation>Was die kommenden Monate verlangen</translation>
    </message>
    <message>
        <source>to pay, late</source>
        <translation>zu zahlen, verspätet</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>zu zahlen</translation>
    </message>
    <message>
        <source>paid or under way</source>
        <translation>bezahlt oder in Arbeit</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
</context>
<context>
    <name>overzicht::NavButton</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>place, count</comment>
        <translation>
            <numerusform>%1, %n neu</numerusform>
            <numerusform>%1, %n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::NotifierStrip</name>
    <message>
        <source>Arrange this</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>This app tells you of new post</source>
        <translation>Diese App meldet Ihnen neue Post</translation>
    </message>
    <message>
        <source>This app tells nothing on your screen</source>
        <translation>Diese App meldet nichts auf Ihrem Bildschirm</translation>
    </message>
    <message>
        <source>%1 tells you of new post, by your choice</source>
        <translation>%1 meldet Ihnen neue Post: Das haben Sie gewählt</translation>
    </message>
    <message>
        <source>We cannot see what Doccle or KBC sends you.</source>
        <translation>Wir können nicht sehen, was Doccle oder KBC Ihnen schickt.</translation>
    </message>
    <message>
        <source>No letter came more than once this month, as far as we can see.</source>
        <translation>Kein Brief kam diesen Monat mehr als einmal, soweit wir sehen.</translation>
    </message>
    <message>
        <source>This app tells you of new post. You chose nothing yet</source>
        <translation>Diese App meldet Ihre neue Post. Sie haben noch nichts gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of another app about something that we do not find here.</source>
        <translation>
            <numerusform>%n E-Mail einer anderen App über etwas, das wir hier nicht finden.</numerusform>
            <numerusform>%n E-Mails einer anderen App über etwas, das wir hier nicht finden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::NotifierView</name>
    <message>
        <source>We will not ask about that e-mail again.</source>
        <translation>Wir fragen nicht mehr nach dieser E-Mail.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Doch fragen</translation>
    </message>
    <message>
        <source>Who tells of new post?</source>
        <translation>Wer meldet neue Post?</translation>
    </message>
    <message>
        <source>Is there a source that you have not linked yet?</source>
        <translation>Gibt es eine Quelle, die Sie noch nicht verbunden haben?</translation>
    </message>
    <message>
        <source>It was about: “%1”. Is there a source that you have not linked yet?</source>
        <translation>Es ging um: „%1“. Gibt es eine Quelle, die Sie noch nicht verbunden haben?</translation>
    </message>
    <message>
        <source>Look at your sources</source>
        <translation>Ihre Quellen ansehen</translation>
    </message>
    <message>
        <source>Do not ask this again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) since %1 came more than once.</source>
        <translation>
            <numerusform>%n Brief seit dem %1 kam mehr als einmal.</numerusform>
            <numerusform>%n Briefe seit dem %1 kamen mehr als einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>We told of each of them once.</source>
        <translation>Wir haben jeden Brief einmal gemeldet.</translation>
    </message>
    <message>
        <source>We told of %1 of them, once each.</source>
        <translation>Wir haben %1 davon gemeldet, je einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) since %1 came once.</source>
        <translation>
            <numerusform>%n Brief seit dem %1 kam einmal.</numerusform>
            <numerusform>%n Briefe seit dem %1 kamen je einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every source answered: this is not complete.</source>
        <translation>Nicht jede Quelle hat geantwortet: Das ist nicht vollständig.</translation>
    </message>
    <message>
        <source>We cannot see what Doccle or KBC sends you.</source>
        <translation>Wir können nicht sehen, was Doccle oder KBC Ihnen schickt.</translation>
    </message>
    <message>
        <source>No letter came more than once this month, as far as we can see.</source>
        <translation>Kein Brief kam diesen Monat mehr als einmal, soweit wir sehen.</translation>
    </message>
    <message>
        <source>This app tells nothing on your screen. A letter counts, also when nobody told you of it.</source>
        <translation>Diese App meldet nichts auf Ihrem Bildschirm. Ein Brief zählt, auch wenn ihn niemand gemeldet hat.</translation>
    </message>
    <message>
        <source>You chose %1. This app tells nothing on your screen. A letter counts, also when nobody told you of it.</source>
        <translation>Sie haben %1 gewählt. Diese App meldet nichts auf Ihrem Bildschirm. Ein Brief zählt, auch wenn ihn niemand gemeldet hat.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mailbox(es) through which letters came.</source>
        <translation>
            <numerusform>Und noch %n Briefkasten, über den Briefe kamen.</numerusform>
            <numerusform>Und noch %n Briefkästen, über die Briefe kamen.</numerusform>
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
            <numerusform>%n Brief diesen Monat</numerusform>
            <numerusform>%n Briefe diesen Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mailed about something that we do not find here (%2).</source>
        <comment>an app, when</comment>
        <translation>%1 mailte über etwas, das wir hier nicht finden (%2).</translation>
    </message>
    <message numerus="yes">
        <source>And %n more e-mail(s) about something that we do not find here.</source>
        <translation>
            <numerusform>Und noch %n E-Mail über etwas, das wir hier nicht finden.</numerusform>
            <numerusform>Und noch %n E-Mails über etwas, das wir hier nicht finden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>sender, subject, when; a source</comment>
        <translation>%1, über %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) they came again, and we did not tell it again.</source>
        <translation>
            <numerusform>%n-mal kam ein Brief noch einmal. Das meldeten wir nicht erneut.</numerusform>
            <numerusform>%n-mal kam ein Brief noch einmal. Das meldeten wir nicht erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 told of it too, in %n e-mail(s).</source>
        <translation>
            <numerusform>%1 meldete es auch, in %n E-Mail.</numerusform>
            <numerusform>%1 meldete es auch, in %n E-Mails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 told of it, in %n e-mail(s).</source>
        <translation>
            <numerusform>%1 meldete es, in %n E-Mail.</numerusform>
            <numerusform>%1 meldete es, in %n E-Mails.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let us count their e-mails below.</source>
        <translation>Lassen Sie uns unten ihre E-Mails zählen.</translation>
    </message>
    <message>
        <source>There are many letters. We look at the newest %1, back to %2.</source>
        <translation>Es gibt viele Briefe. Wir sehen die neuesten %1 an, zurück bis %2.</translation>
    </message>
    <message>
        <source>There are many e-mails. We look at the newest %1.</source>
        <translation>Es gibt viele E-Mails. Wir sehen die neuesten %1 an.</translation>
    </message>
    <message>
        <source>This app tells of new post now. You chose nothing yet. Which app may tell you?</source>
        <translation>Diese App meldet jetzt Ihre neue Post. Sie haben noch nichts gewählt. Welche App darf melden?</translation>
    </message>
</context>
<context>
    <name>overzicht::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Search in letters</source>
        <translation>In Briefen suchen</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Wie es den Quellen geht</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neue Post</translation>
    </message>
    <message>
        <source>Running cases</source>
        <translation>Laufende Akten</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Bescheinigungen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Alle Dokumente</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a count</comment>
        <translation>%1 bis jetzt</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>Abruf läuft</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Sache</numerusform>
            <numerusform>%n Sachen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing you must do now.</source>
        <translation>Sie müssen jetzt nichts tun.</translation>
    </message>
    <message>
        <source>Not yet known: not all sources answered.</source>
        <translation>Noch nicht bekannt: Nicht alle Quellen haben geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>All new post stands under “To do”.</source>
        <translation>Alle neue Post steht unter „Zu erledigen“.</translation>
    </message>
    <message>
        <source>You have read all your post.</source>
        <translation>Sie haben Ihre ganze Post gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n thing(s) to do</source>
        <translation>
            <numerusform>Alles, was zu tun ist (%n)</numerusform>
            <numerusform>Alle %n Sachen zu tun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we could not read</source>
        <translation>
            <numerusform>%n konnten wir nicht lesen</numerusform>
            <numerusform>%n konnten wir nicht lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello</source>
        <comment>greeting by night</comment>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>You have no running cases.</source>
        <translation>Sie haben keine laufenden Akten.</translation>
    </message>
    <message>
        <source>You have no certificates.</source>
        <translation>Sie haben keine Bescheinigungen.</translation>
    </message>
    <message>
        <source>There is nothing you must pay now.</source>
        <translation>Sie müssen jetzt nichts bezahlen.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Alle Akten</translation>
    </message>
    <message>
        <source>All certificates</source>
        <translation>Alle Bescheinigungen</translation>
    </message>
    <message numerus="yes">
        <source>to be paid, in %n payment(s)</source>
        <translation>
            <numerusform>zu zahlen, in %n Zahlung</numerusform>
            <numerusform>zu zahlen, in %n Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least, in the first %n payment(s)</source>
        <translation>
            <numerusform>mindestens, in der ersten Zahlung</numerusform>
            <numerusform>mindestens, in den ersten %n Zahlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check first, not counted</source>
        <translation>
            <numerusform>%n zuerst prüfen, zählt nicht mit</numerusform>
            <numerusform>%n zuerst prüfen, zählen nicht mit</numerusform>
        </translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Alle Zahlungen</translation>
    </message>
    <message>
        <source>Not known: not all that came could be read.</source>
        <translation>Nicht bekannt: Nicht alles, was ankam, konnten wir lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: it looks the same as another</source>
        <translation>
            <numerusform>%n zählt nicht mit: sieht aus wie eine andere</numerusform>
            <numerusform>%n zählen nicht mit: sehen aus wie andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n the amount cannot be read, so the sum is not complete</source>
        <translation>
            <numerusform>bei %n ist der Betrag nicht zu lesen; die Summe ist nicht vollständig</numerusform>
            <numerusform>bei %n ist der Betrag nicht zu lesen; die Summe ist nicht vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n</source>
        <translation>
            <numerusform>Nur die erste</numerusform>
            <numerusform>Nur die ersten %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps less: the communication of %n stands on another bill as well</source>
        <translation>
            <numerusform>vielleicht weniger: die Mitteilung von %n steht auch auf einer anderen Rechnung</numerusform>
            <numerusform>vielleicht weniger: die Mitteilung von %n steht auch auf einer anderen Rechnung</numerusform>
        </translation>
    </message>
    <message>
        <source>We know of nothing else you must do. Look at “Running cases” too.</source>
        <translation>Wir kennen nichts anderes, was Sie tun müssen. Sehen Sie auch unter „Laufende Akten“ nach.</translation>
    </message>
</context>
<context>
    <name>overzicht::Pages</name>
    <message>
        <source>The source is not unlinked. %1</source>
        <translation>Die Verknüpfung ist nicht gelöst. %1</translation>
    </message>
    <message>
        <source>Its file is not there any more.</source>
        <translation>Ihre Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The source could not be linked again.</source>
        <translation>Die Quelle konnte nicht wieder verknüpft werden.</translation>
    </message>
    <message>
        <source>One app tells of new post. Switch the others off.</source>
        <translation>Eine App meldet neue Post. Schalten Sie die anderen aus.</translation>
    </message>
</context>
<context>
    <name>overzicht::PaidWhen</name>
    <message>
        <source>When did you pay?</source>
        <translation>Wann haben Sie bezahlt?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The day on which you paid</source>
        <translation>Der Tag, an dem Sie bezahlt haben</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Einen Tag später</translation>
    </message>
</context>
<context>
    <name>overzicht::PreviewDialog</name>
    <message>
        <source>Try a source</source>
        <translation>Eine Quelle ausprobieren</translation>
    </message>
    <message>
        <source>Close it all the same?</source>
        <translation>Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Schließen &amp;ohne Speichern</translation>
    </message>
</context>
<context>
    <name>overzicht::PreviewPage</name>
    <message>
        <source>Try a source</source>
        <translation>Eine Quelle ausprobieren</translation>
    </message>
    <message>
        <source>Write a source file, and see what people will see of it. Nothing of it is kept until you link it.</source>
        <translation>Schreiben Sie eine Quelldatei und sehen Sie, was man davon sehen wird. Nichts wird aufbewahrt, bis Sie sie verknüpfen.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <translation>Datei &amp;speichern</translation>
    </message>
    <message>
        <source>Show what &amp;people will see</source>
        <translation>Zeigen, was man &amp;sehen wird</translation>
    </message>
    <message>
        <source>&amp;Link this source</source>
        <translation>Quelle ver&amp;knüpfen</translation>
    </message>
    <message>
        <source>&amp;Ask it</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>What people will see</source>
        <translation>Was man sehen wird</translation>
    </message>
    <message>
        <source>What a source must do</source>
        <translation>Was eine Quelle tun muss</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Da&amp;tei zeigen</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>Es gibt noch keine Datei.</translation>
    </message>
    <message>
        <source>Open one, drop one on the white field, or begin to write.</source>
        <translation>Öffnen Sie eine, ziehen Sie eine auf das weiße Feld, oder beginnen Sie zu schreiben.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Es wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Open a source file</source>
        <translation>Eine Quelldatei öffnen</translation>
    </message>
    <message>
        <source>Source files (*.json)</source>
        <translation>Quelldateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>It is larger than a source file may be.</source>
        <translation>Sie ist größer, als eine Quelldatei sein darf.</translation>
    </message>
    <message>
        <source>Save the source file</source>
        <translation>Die Quelldatei speichern</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Die Datei konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Die Datei ist gespeichert.</translation>
    </message>
    <message>
        <source>The source is not linked.</source>
        <translation>Die Quelle ist nicht verknüpft.</translation>
    </message>
    <message>
        <source>The source is linked.</source>
        <translation>Die Quelle ist verknüpft.</translation>
    </message>
    <message>
        <source>What it has for you is being fetched.</source>
        <translation>Was sie für Sie hat, wird abgeholt.</translation>
    </message>
    <message>
        <source>It was already, with this same file.</source>
        <translation>Sie war es schon, mit genau dieser Datei.</translation>
    </message>
    <message>
        <source>This overview belongs to the example town. Link a real source in an overview of your own.</source>
        <translation>Diese Übersicht gehört zur Beispielstadt. Verknüpfen Sie eine echte Quelle in Ihrer eigenen Übersicht.</translation>
    </message>
    <message>
        <source>Another file is already linked as “%1”. Unlink that one first, or give this source another name in “source”.</source>
        <translation>Eine andere Datei ist schon als „%1“ verknüpft. Lösen Sie diese zuerst, oder geben Sie dieser Quelle bei „source“ einen anderen Namen.</translation>
    </message>
    <message>
        <source>The key “%1” belongs to the source “%2”, which goes to other addresses. Give this source a key of its own.</source>
        <translation>Der Schlüssel „%1“ gehört zur Quelle „%2“, die zu anderen Adressen geht. Geben Sie dieser Quelle einen eigenen.</translation>
    </message>
    <message>
        <source>We ask the server.</source>
        <translation>Wir fragen den Server.</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>Es kam nichts.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The file has a mistake in line %1.</source>
        <translation>Die Datei hat einen Fehler in Zeile %1.</translation>
    </message>
    <message>
        <source>The file has no mistake. Its server was not asked yet.</source>
        <translation>Die Datei hat keinen Fehler. Ihr Server wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>It will be asked at: %1.</source>
        <translation>Gefragt wird bei: %1.</translation>
    </message>
    <message>
        <source>It gets: %1.</source>
        <translation>Mitgeschickt wird: %1.</translation>
    </message>
    <message>
        <source>Nothing that was tried is broken.</source>
        <translation>Alles, was versucht wurde, ist in Ordnung.</translation>
    </message>
    <message>
        <source>Something is broken.</source>
        <translation>Etwas ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>%1 of %2 that we read. We stopped early: there may be more.</source>
        <translation>%1 von %2, die wir gelesen haben. Wir haben früher aufgehört: Es kann mehr geben.</translation>
    </message>
    <message>
        <source>Nothing that came could be read.</source>
        <translation>Nichts von dem, was kam, konnte gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Take that one</source>
        <translation>&amp;Das andere nehmen</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>What you see here is kept nowhere now. Save it to write it again.</source>
        <translation>Was Sie hier sehen, ist jetzt nirgends gespeichert. Speichern Sie es, um es wieder zu schreiben.</translation>
    </message>
    <message>
        <source>The file was changed outside this window. We read it again.</source>
        <translation>Die Datei wurde außerhalb dieses Fensters geändert. Wir haben sie neu gelesen.</translation>
    </message>
    <message>
        <source>The file was changed outside this window.</source>
        <translation>Die Datei wurde außerhalb dieses Fensters geändert.</translation>
    </message>
    <message>
        <source>You changed it here as well. Take what stands there now, or keep yours: when you save it, it comes in the place of that one.</source>
        <translation>Sie haben sie hier auch geändert. Nehmen Sie, was jetzt dort steht, oder behalten Sie Ihre: Wenn Sie sie speichern, ersetzt sie die andere.</translation>
    </message>
    <message>
        <source>This file says that it is an example of the demo town, and this overview is your own. Leave “demo” out of it when the source is real.</source>
        <translation>Diese Datei sagt, dass sie ein Beispiel der Beispielstadt ist, und diese Übersicht ist Ihre eigene. Lassen Sie „demo“ weg, wenn die Quelle echt ist.</translation>
    </message>
    <message>
        <source>You changed the file and did not save it.</source>
        <translation>Sie haben die Datei geändert und nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>Open the other one all the same?</source>
        <translation>Die andere trotzdem öffnen?</translation>
    </message>
    <message>
        <source>Open &amp;without saving</source>
        <translation>Öffnen &amp;ohne Speichern</translation>
    </message>
    <message>
        <source>“%1” is one of the example town&apos;s own sources, and this file asks at another address. Give it another name in “source”.</source>
        <translation>„%1“ ist eine Quelle der Beispielstadt selbst, und diese Datei fragt unter einer anderen Adresse. Geben Sie ihr in „source“ einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>overzicht::RawDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>overzicht::RawPane</name>
    <message>
        <source>What %1 sent</source>
        <translation>Was %1 geschickt hat</translation>
    </message>
    <message>
        <source>Came %1. We keep it as it is: nothing is lost.</source>
        <translation>Kam %1. Wir behalten es, wie es ist: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Why we cannot show it: %1</source>
        <translation>Warum wir es nicht zeigen können: %1</translation>
    </message>
    <message>
        <source>What %1 sent, as it came</source>
        <translation>Was %1 geschickt hat, so wie es kam</translation>
    </message>
</context>
<context>
    <name>overzicht::RowMenu</name>
    <message>
        <source>What you can do with this</source>
        <translation>Was Sie damit tun können</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Als &amp;erledigt markieren</translation>
    </message>
</context>
<context>
    <name>overzicht::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>For this window and this folder.</source>
        <translation>Für dieses Fenster und diesen Ordner.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A letter keeps the language of its sender.</source>
        <translation>Ein Brief behält die Sprache seines Absenders.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start.</source>
        <translation>Das Fenster spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Where your papers are</source>
        <translation>Wo Ihre Papiere sind</translation>
    </message>
    <message>
        <source>Everything is kept on this computer, in this folder:</source>
        <translation>Alles ist auf diesem Computer, in diesem Ordner:</translation>
    </message>
    <message>
        <source>Only your own account on this computer can open that folder. Keys for sources stand in the key store of the system, never in a file.</source>
        <translation>Nur Ihr eigenes Konto auf diesem Computer kann diesen Ordner öffnen. Schlüssel für Quellen sind im Schlüsselbund des Systems, nie in einer Datei.</translation>
    </message>
    <message>
        <source>The papers are not encrypted on the disk yet. Whoever has the disk can read them: use a disk that is encrypted as a whole.</source>
        <translation>Die Papiere sind auf der Festplatte noch nicht verschlüsselt. Wer die Festplatte hat, kann sie lesen: Benutzen Sie eine Festplatte, die ganz verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Which apps tell you?</source>
        <translation>Welche Apps melden?</translation>
    </message>
</context>
<context>
    <name>overzicht::ShareNote</name>
    <message>
        <source>You share your screen. A notification says only that there is post.</source>
        <translation>Sie teilen Ihren Bildschirm. Eine Meldung sagt nur, dass es Post gibt.</translation>
    </message>
    <message>
        <source>I no longer share my screen</source>
        <translation>Ich teile meinen Bildschirm nicht mehr</translation>
    </message>
    <message>
        <source>A notification says again what you chose.</source>
        <translation>Eine Meldung sagt wieder, was Sie gewählt haben.</translation>
    </message>
</context>
<context>
    <name>overzicht::ShareSwitch</name>
    <message>
        <source>While your screen is locked, or a second screen shows the same, a notification says only that there is post. Do others see your screen in another way, in a meeting for example? Say so here. It holds until you switch it off, or until the program ends.</source>
        <translation>Ist Ihr Bildschirm gesperrt, oder zeigt ein zweiter dasselbe? Dann sagt eine Meldung nur, dass es Post gibt. Sehen andere Ihren Bildschirm auf andere Weise, zum Beispiel in einer Sitzung? Sagen Sie es hier. Das gilt, bis Sie es ausschalten oder bis das Programm endet.</translation>
    </message>
    <message>
        <source>I share my screen</source>
        <translation>Ich teile meinen Bildschirm</translation>
    </message>
    <message>
        <source>When others see your screen</source>
        <translation>Wenn andere mitschauen</translation>
    </message>
</context>
<context>
    <name>overzicht::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>overzicht::Skeleton</name>
    <message>
        <source>Being fetched</source>
        <translation>Abruf läuft</translation>
    </message>
</context>
<context>
    <name>overzicht::SourceEditor</name>
    <message>
        <source>The source file</source>
        <translation>Die Quelldatei</translation>
    </message>
</context>
<context>
    <name>overzicht::SourceLine</name>
    <message>
        <source>%1 (example)</source>
        <comment>source of the demo</comment>
        <translation>%1 (Beispiel)</translation>
    </message>
    <message>
        <source>This concerns: %1</source>
        <translation>Das betrifft: %1</translation>
    </message>
    <message>
        <source>Last updated %1. You can still read what came before.</source>
        <translation>Letzter Stand %1. Was vorher kam, können Sie noch lesen.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
</context>
<context>
    <name>overzicht::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>No source is linked yet.</source>
        <translation>Noch keine Quelle ist verknüpft.</translation>
    </message>
    <message>
        <source>A source is a place that has letters for you. Link one with the command overzichtctl source add.</source>
        <translation>Eine Quelle ist ein Ort, der Briefe für Sie hat. Verknüpfen Sie eine mit dem Befehl overzichtctl source add.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Fetch again: %1</source>
        <translation>Neu abrufen: %1</translation>
    </message>
    <message>
        <source>We ask %1 again.</source>
        <translation>Wir fragen %1 noch einmal.</translation>
    </message>
    <message>
        <source>This source has not told yet what it has.</source>
        <translation>Diese Quelle hat noch nicht gesagt, was sie hat.</translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2.</source>
        <translation>Abruf läuft: %1 von %2.</translation>
    </message>
    <message>
        <source>Being fetched: %1 so far.</source>
        <translation>Abruf läuft: %1 bis jetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be shown</source>
        <translation>
            <numerusform>%n konnten wir nicht zeigen</numerusform>
            <numerusform>%n konnten wir nicht zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Planned maintenance: from %1 to %2. Afterwards we fetch everything by ourselves.</source>
        <translation>Geplante Wartung: von %1 bis %2. Danach rufen wir alles von selbst ab.</translation>
    </message>
    <message>
        <source>When it did not work</source>
        <translation>Wann es nicht ging</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>Für Techniker: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, longer ago.</source>
        <translation>
            <numerusform>Und noch %n, länger her.</numerusform>
            <numerusform>Und noch %n, länger her.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we could not show</source>
        <translation>Was wir nicht zeigen konnten</translation>
    </message>
    <message>
        <source>These came in, but we cannot read them. Nothing was thrown away. There may be a letter among them: look at the source itself too.</source>
        <translation>Das kam an, aber wir können es nicht lesen. Wir haben nichts weggeworfen. Ein Brief kann dabei sein: Schauen Sie auch bei der Quelle selbst nach.</translation>
    </message>
    <message>
        <source>A letter from %1 that we cannot show</source>
        <translation>Einen Brief von %1 können wir nicht zeigen</translation>
    </message>
    <message>
        <source>Something from %1 that we cannot show</source>
        <translation>Etwas von %1 können wir nicht zeigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look at it raw</source>
        <translation>Roh ansehen</translation>
    </message>
    <message>
        <source>Look at it raw: %1</source>
        <translation>Roh ansehen: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The command overzichtctl quarantine shows them all.</source>
        <translation>
            <numerusform>Und noch %n. Der Befehl overzichtctl quarantine zeigt sie alle.</numerusform>
            <numerusform>Und noch %n. Der Befehl overzichtctl quarantine zeigt sie alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 sent</source>
        <translation>Was %1 geschickt hat</translation>
    </message>
    <message>
        <source>%1: names of senders</source>
        <comment>feed</comment>
        <translation>%1: Namen der Absender</translation>
    </message>
    <message>
        <source>%1: list of providers</source>
        <comment>feed</comment>
        <translation>%1: Liste der Anbieter</translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <comment>line, reason, mend</comment>
        <translation>Zeile %1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is mended, nothing new is fetched from this source.</source>
        <translation>Bis das behoben ist, rufen wir aus dieser Quelle nichts Neues ab.</translation>
    </message>
    <message>
        <source>The source file %1 has a mistake</source>
        <translation>In der Quellendatei %1 ist ein Fehler</translation>
    </message>
    <message>
        <source>What we fetched before, you can still read.</source>
        <translation>Was wir vorher abgerufen haben, können Sie noch lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have planned maintenance.</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n davon ist in geplanter Wartung.</numerusform>
            <numerusform>%n davon sind in geplanter Wartung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own post</source>
        <translation>Ihre eigene Post</translation>
    </message>
    <message>
        <source>For organisation %1</source>
        <translation>Für Organisation %1</translation>
    </message>
    <message>
        <source>%1: what you can ask for</source>
        <comment>feed</comment>
        <translation>%1: was Sie beantragen können</translation>
    </message>
    <message>
        <source>What we get</source>
        <translation>Was wir erhalten</translation>
    </message>
    <message>
        <source>level %1 of %2</source>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>level, what is missing</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This source can be linked. Then you get: %1.</source>
        <comment>level</comment>
        <translation>Diese Quelle kann verbunden werden. Dann erhalten Sie: %1.</translation>
    </message>
    <message>
        <source>What you can ask for here</source>
        <translation>Was Sie hier beantragen können</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <comment>host</comment>
        <translation>Öffnet %1.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start: %1. Opens %2 in your browser.</source>
        <translation>Starten: %1. Öffnet %2 in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print when it did not work</source>
        <translation>Drucken, wann es nicht ging</translation>
    </message>
    <message>
        <source>Did the service fail on your last day? The printed log shows it. You can give it to the service.</source>
        <translation>Fiel der Dienst an Ihrem letzten Tag aus? Das gedruckte Protokoll zeigt es. Sie können es dem Dienst geben.</translation>
    </message>
    <message>
        <source>%1, level %2 of %3</source>
        <comment>name of the level</comment>
        <translation>%1, Stufe %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When it did not work: %1</source>
        <comment>source</comment>
        <translation>Wann es nicht ging: %1</translation>
    </message>
    <message>
        <source>Example. This source is invented.</source>
        <translation>Beispiel. Diese Quelle ist erfunden.</translation>
    </message>
    <message>
        <source>Period: from %1 to %2.</source>
        <translation>Zeitraum: von %1 bis %2.</translation>
    </message>
    <message>
        <source>Printed on %1. All hours are in Belgian time.</source>
        <translation>Gedruckt am %1. Alle Uhrzeiten sind in belgischer Zeit.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Welcher Teil</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>still going on when printed</source>
        <translation>beim Drucken noch im Gange</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, for engineers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This was noted by the program Overzicht on this computer, each time it asked the source. It shows when this computer got no good answer. It does not show whether others did.</source>
        <translation>Das Programm Overzicht hat dies auf diesem Computer notiert, jedes Mal, wenn es die Quelle fragte. Es zeigt, wann dieser Computer keine gute Antwort bekam. Es zeigt nicht, ob andere eine bekamen.</translation>
    </message>
    <message>
        <source>No source is chosen</source>
        <translation>Keine Quelle ist gewählt</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long already</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>We do not ask this source: its source file has a mistake. It stands above the list.</source>
        <translation>Wir fragen diese Quelle nicht: Ihre Quelldatei hat einen Fehler. Er steht über der Liste.</translation>
    </message>
    <message>
        <source>We cannot fetch this now.</source>
        <translation>Diese Daten können wir jetzt nicht abholen.</translation>
    </message>
    <message>
        <source>What you have there is not in this overview.</source>
        <translation>Was Sie dort haben, steht nicht in dieser Übersicht.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abholen</translation>
    </message>
    <message>
        <source>Open website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Open website: %1 in your browser</source>
        <translation>Website öffnen: %1 in Ihrem Browser</translation>
    </message>
    <message>
        <source>Opens %1 in your browser. You sign in there.</source>
        <translation>Öffnet %1 in Ihrem Browser. Dort melden Sie sich an.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser. You do not have to sign in.</source>
        <translation>Öffnet %1 in Ihrem Browser. Sie müssen sich nicht anmelden.</translation>
    </message>
    <message>
        <source>This source asks us to wait. We do not ask it before %1.</source>
        <translation>Diese Quelle bittet uns zu warten. Wir fragen sie nicht vor %1.</translation>
    </message>
    <message>
        <source>We ask it again when you press F5, and each time the program starts.</source>
        <translation>Wir fragen erneut, wenn Sie F5 drücken, und bei jedem Start des Programms.</translation>
    </message>
    <message>
        <source>Mistake in its file</source>
        <translation>Fehler in der Datei</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>noch nicht abgeholt</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Wird abgeholt</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n bisher</numerusform>
            <numerusform>%n bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a link</source>
        <translation>Nur ein Link</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>opens in your browser</source>
        <translation>öffnet sich im Browser</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Alles aktualisieren</translation>
    </message>
    <message>
        <source>We get</source>
        <translation>Wir erhalten</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No source needs your attention now.</source>
        <translation>Keine Quelle braucht jetzt Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>sources</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <comment>sources</comment>
        <translation>Braucht Aufmerksamkeit %1</translation>
    </message>
    <message>
        <source>we get: %1</source>
        <comment>level</comment>
        <translation>wir erhalten: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>level</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>level</comment>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>level</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>level</comment>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>level</comment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>We cannot fetch anything here yet.</source>
        <translation>Wir können hier noch nichts abholen.</translation>
    </message>
    <message>
        <source>Not yet: how your cases are going, and the documents themselves.</source>
        <translation>Noch nicht: wie es um Ihre Akten steht, und die Dokumente selbst.</translation>
    </message>
    <message>
        <source>Not yet: the documents themselves.</source>
        <translation>Noch nicht: die Dokumente selbst.</translation>
    </message>
    <message>
        <source>Not yet: answering or paying from here.</source>
        <translation>Noch nicht: von hier aus antworten oder zahlen.</translation>
    </message>
    <message>
        <source>Federal</source>
        <comment>group of sources</comment>
        <translation>Föderal</translation>
    </message>
    <message>
        <source>Flemish</source>
        <comment>group of sources</comment>
        <translation>Flämisch</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>group of sources</comment>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>group of sources</comment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>group of sources</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>You do this on their own site.</source>
        <translation>Sie erledigen dies auf deren eigener Website.</translation>
    </message>
    <message>
        <source>Their own form opens in your browser.</source>
        <translation>Ihr eigenes Formular öffnet sich im Browser.</translation>
    </message>
    <message>
        <source>Their form opens in your browser. You follow your case here.</source>
        <translation>Ihr Formular öffnet sich im Browser. Ihre Akte verfolgen Sie hier.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Bescheinigungen</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>what you can ask for</source>
        <translation>was Sie beantragen können</translation>
    </message>
    <message>
        <source>We found no public interface (looked on %1).</source>
        <translation>Wir fanden keine öffentliche Schnittstelle (geprüft am %1).</translation>
    </message>
    <message>
        <source>Interface: %1, of %2.</source>
        <comment>name, day</comment>
        <translation>Schnittstelle: %1, vom %2.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Zurück zu den Quellen</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <comment>source, planned maintenance</comment>
        <translation>%1: von %2 bis %3.</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Geplante Wartung</translation>
    </message>
    <message>
        <source>Afterwards we fetch everything by ourselves.</source>
        <translation>Danach holen wir alles selbst ab.</translation>
    </message>
    <message>
        <source>We ask all sources again.</source>
        <translation>Wir fragen alle Quellen erneut.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Öffnet %1 in Ihrem Browser.</translation>
    </message>
    <message>
        <source>No browser opened. Type this address in your browser: %1</source>
        <translation>Es öffnete sich kein Browser. Geben Sie diese Adresse in Ihrem Browser ein: %1</translation>
    </message>
    <message>
        <source>Its own file says how to ask it. It last answered as written there: %1.</source>
        <comment>moment</comment>
        <translation>Eine eigene Datei sagt, wie wir sie fragen. Zuletzt antwortete sie wie dort beschrieben: %1.</translation>
    </message>
    <message>
        <source>Its own file says how to ask it. It did not answer yet.</source>
        <translation>Eine eigene Datei sagt, wie wir sie fragen. Sie hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Whoever wrote its source file chose this name. Nothing shows that it comes from %1. Do you not know who it is from? Then give it nothing, pay nothing that it asks, and unlink it.</source>
        <translation>Wer die Quelldatei schrieb, wählte diesen Namen. Nichts zeigt, dass sie von %1 kommt. Wissen Sie nicht, von wem sie ist? Geben Sie dann nichts, zahlen Sie nichts, was sie verlangt, und lösen Sie die Verknüpfung.</translation>
    </message>
    <message>
        <source>The name of this source looks like %1.</source>
        <translation>Der Name dieser Quelle sieht aus wie %1.</translation>
    </message>
    <message>
        <source>Not confirmed to be %1</source>
        <translation>Nicht als %1 bestätigt</translation>
    </message>
    <message>
        <source>We checked this: a test of ours runs this interface.</source>
        <translation>Wir haben das geprüft: Ein Test von uns führt diese Schnittstelle aus.</translation>
    </message>
    <message>
        <source>European</source>
        <comment>group of sources</comment>
        <translation>Europäisch</translation>
    </message>
    <message>
        <source>Owner: %1 (enterprise number %2)</source>
        <comment>name, number</comment>
        <translation>Eigentümer: %1 (Unternehmensnummer %2)</translation>
    </message>
    <message>
        <source>Owner: %1 (%2)</source>
        <comment>name, site</comment>
        <translation>Eigentümer: %1 (%2)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <comment>name</comment>
        <translation>Eigentümer: %1</translation>
    </message>
    <message>
        <source>Unlink this source</source>
        <translation>Verknüpfung dieser Quelle lösen</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Verknüpfung mit %1 lösen</translation>
    </message>
    <message>
        <source>Link it again</source>
        <translation>Wieder verknüpfen</translation>
    </message>
    <message>
        <source>“%1” is unlinked: it is not asked any more. What it brought stays, and says so.</source>
        <translation>Die Verknüpfung mit „%1“ ist gelöst: Wir fragen dort nicht mehr. Was sie brachte, bleibt und sagt das.</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>cause, what is behind it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Planned maintenance of %1: from %2 to %3. Afterwards we fetch everything by ourselves.</source>
        <translation>Geplante Wartung von %1: von %2 bis %3. Danach holen wir alles selbst ab.</translation>
    </message>
    <message>
        <source>Its own file says what you can start there. It brings nothing here.</source>
        <translation>Eine eigene Datei sagt, was Sie dort beginnen können. Diese Quelle bringt hier nichts.</translation>
    </message>
    <message>
        <source>(only %1)</source>
        <comment>a part of a source</comment>
        <translation>(nur %1)</translation>
    </message>
    <message>
        <source>We ask it again by ourselves: %1. Sooner when you press F5.</source>
        <comment>a moment: today 14:10</comment>
        <translation>Wir fragen von selbst wieder: %1. Früher, wenn Sie F5 drücken.</translation>
    </message>
</context>
<context>
    <name>overzicht::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>source, planned maintenance</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read what is here already. The rest follows by itself.</source>
        <translation>Lesen Sie, was schon da ist. Der Rest folgt von selbst.</translation>
    </message>
    <message>
        <source>Once a source is linked, you see here how it is doing.</source>
        <translation>Ist eine Quelle verknüpft? Dann sehen Sie hier, wie es um sie steht.</translation>
    </message>
</context>
<context>
    <name>overzicht::Timeline</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>overzicht::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>overzicht::Tour</name>
    <message>
        <source>Everything in one place</source>
        <translation>Alles an einem Ort</translation>
    </message>
    <message>
        <source>These are the letters of an invented citizen. At the top stands how many sources we asked and how many answered: that sentence is always there.</source>
        <translation>Das sind die Briefe eines erfundenen Bürgers. Oben steht, wie viele Quellen wir gefragt haben und wie viele geantwortet haben. Dieser Satz steht immer da.</translation>
    </message>
    <message>
        <source>What to do comes first</source>
        <translation>Was Sie tun müssen, steht zuerst</translation>
    </message>
    <message>
        <source>To do is sorted by the last day that counts. Every row shows the sender first, then the subject.</source>
        <translation>„Zu erledigen“ ist nach dem letzten Tag geordnet, der zählt. Jede Zeile zeigt zuerst den Absender, dann den Betreff.</translation>
    </message>
    <message>
        <source>One letter whole</source>
        <translation>Ein ganzer Brief</translation>
    </message>
    <message>
        <source>It says what you must do, before when, and what happens otherwise. Nothing is opened at the sender until you choose so, because the sender can see it.</source>
        <translation>Hier steht, was Sie tun müssen, bis wann, und was sonst passiert. Wir öffnen nichts beim Absender, bevor Sie das wählen, denn der Absender kann es sehen.</translation>
    </message>
    <message>
        <source>Every badge explains itself</source>
        <translation>Jedes Etikett erklärt sich selbst</translation>
    </message>
    <message>
        <source>Press &quot;Why do I see this?&quot; to see why it is an official document, and how we know the sender.</source>
        <translation>Drücken Sie auf „Warum sehe ich das?“. Sie sehen, warum das ein amtliches Dokument ist und woher wir den Absender kennen.</translation>
    </message>
    <message>
        <source>Search in your letters</source>
        <translation>Suchen Sie in Ihren Briefen</translation>
    </message>
    <message>
        <source>Ctrl+F searches while you type. Below the list stands what was not searched.</source>
        <translation>Strg+F sucht, während Sie tippen. Unter der Liste steht, wo wir nicht gesucht haben.</translation>
    </message>
    <message>
        <source>Notices stand apart</source>
        <translation>Hinweise stehen für sich</translation>
    </message>
    <message>
        <source>A notice only tells that something stands elsewhere. It never hides among your letters.</source>
        <translation>Ein Hinweis sagt nur, dass anderswo etwas steht. Er versteckt sich nie zwischen Ihren Briefen.</translation>
    </message>
    <message>
        <source>Honest about sources</source>
        <translation>Ehrlich über Quellen</translation>
    </message>
    <message>
        <source>Here you see how every source is doing. In the switchboard window you can break one: what was fetched before stays readable, with its time.</source>
        <translation>Hier sehen Sie, wie es jeder Quelle geht. Im Schaltpult können Sie eine kaputt machen. Was wir früher abgerufen haben, bleibt lesbar, mit seiner Zeit.</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>Machen Sie es zu Ihrem</translation>
    </message>
    <message>
        <source>Choose light, dark or high contrast, and text up to twice as large. F1 lists all keys. This is the end of the walk.</source>
        <translation>Wählen Sie hell, dunkel oder hohen Kontrast, und Text bis doppelt so groß. F1 zeigt alle Tasten. Das ist das Ende des Rundgangs.</translation>
    </message>
    <message>
        <source>A walk through the window</source>
        <translation>Ein Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>overzicht::Tray</name>
    <message>
        <source>&amp;Open Overzicht</source>
        <translation>Overzicht ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>Jetzt &amp;holen</translation>
    </message>
    <message>
        <source>I &amp;share my screen</source>
        <translation>Ich &amp;teile meinen Bildschirm</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Overzicht: %1, %2.</source>
        <comment>2 unread, 1 thing to do</comment>
        <translation>Overzicht: %1, %2.</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>nichts ungelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do as far as we know</source>
        <translation>nichts zu tun, soweit wir wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n Sache zu tun</numerusform>
            <numerusform>%n Sachen zu tun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::TroublePage</name>
    <message>
        <source>The disk is full, or another program is writing here now.</source>
        <translation>Die Festplatte ist voll, oder ein anderes Programm schreibt jetzt hier.</translation>
    </message>
    <message>
        <source>Make room on the disk, or close the other program. Then press Again.</source>
        <translation>Machen Sie Platz auf der Festplatte, oder schließen Sie das andere Programm. Drücken Sie dann auf „Erneut“.</translation>
    </message>
    <message>
        <source>This folder is not yours alone, so we do not put your papers in it.</source>
        <translation>Dieser Ordner gehört nicht Ihnen allein. Darum legen wir Ihre Papiere nicht hinein.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one yours. Then press Again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder machen Sie diesen zu Ihrem eigenen. Drücken Sie dann auf „Erneut“.</translation>
    </message>
    <message>
        <source>The folder cannot be found or read.</source>
        <translation>Der Ordner ist nicht zu finden oder nicht zu lesen.</translation>
    </message>
    <message>
        <source>Is the disk connected? Then press Again.</source>
        <translation>Ist die Festplatte angeschlossen? Drücken Sie dann auf „Erneut“.</translation>
    </message>
    <message>
        <source>The file with your overview is damaged, or a newer version of this program made it.</source>
        <translation>Die Datei mit Ihrer Übersicht ist beschädigt, oder eine neuere Version dieses Programms hat sie gemacht.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Install the newest version of this program, or put back a copy of the folder. Then press Again.</source>
        <translation>Wir haben nichts gelöscht. Installieren Sie die neueste Version dieses Programms, oder legen Sie eine Kopie des Ordners zurück. Drücken Sie dann auf „Erneut“.</translation>
    </message>
    <message>
        <source>We cannot open your overview</source>
        <translation>Wir können Ihre Übersicht nicht öffnen</translation>
    </message>
    <message>
        <source>Your papers are not lost. This is what you can do.</source>
        <translation>Ihre Papiere sind nicht verloren. Das können Sie tun.</translation>
    </message>
    <message>
        <source>The folder:</source>
        <translation>Der Ordner:</translation>
    </message>
    <message>
        <source>For engineers:</source>
        <translation>Für Techniker:</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Erneut</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>overzicht::Unreadable</name>
    <message>
        <source>It came in a form we cannot read. You can see it at the source itself: %1.</source>
        <translation>Es kam in einer Form, die wir nicht lesen können. Sie können es bei der Quelle selbst ansehen: %1.</translation>
    </message>
    <message>
        <source>A letter from %1 cannot be shown.</source>
        <translation>Einen Brief von %1 können wir nicht zeigen.</translation>
    </message>
    <message>
        <source>View raw</source>
        <translation>Roh ansehen</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that cannot be shown.</source>
        <translation>
            <numerusform>Und noch %n, den wir nicht zeigen können.</numerusform>
            <numerusform>Und noch %n, die wir nicht zeigen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bill from %1 cannot be shown.</source>
        <translation>Eine Rechnung von %1 können wir nicht zeigen.</translation>
    </message>
    <message>
        <source>A case at %1 cannot be shown.</source>
        <translation>Eine Akte bei %1 können wir nicht zeigen.</translation>
    </message>
    <message>
        <source>View raw: what came from %1 and cannot be shown</source>
        <translation>Roh ansehen: was von %1 kam und nicht gezeigt werden kann</translation>
    </message>
</context>
<context>
    <name>overzicht::WhyPart</name>
    <message>
        <source>The same letter: number %1.</source>
        <translation>Derselbe Brief: Nummer %1.</translation>
    </message>
    <message>
        <source>The same notice: number %1.</source>
        <translation>Derselbe Hinweis: Nummer %1.</translation>
    </message>
    <message>
        <source>The same case: number %1.</source>
        <translation>Dieselbe Akte: Nummer %1.</translation>
    </message>
    <message>
        <source>The same certificate: number %1.</source>
        <translation>Dieselbe Bescheinigung: Nummer %1.</translation>
    </message>
    <message>
        <source>The same payment: number %1.</source>
        <translation>Dieselbe Zahlung: Nummer %1.</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>subject, source</comment>
        <translation>%1, über %2</translation>
    </message>
    <message>
        <source>Belongs to case %1.</source>
        <translation>Gehört zur Akte %1.</translation>
    </message>
    <message>
        <source>Leads to the same page, at %1.</source>
        <translation>Führt zur selben Seite, bei %1.</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Warum sehe ich das?</translation>
    </message>
    <message>
        <source>Put it back where it came</source>
        <translation>Zurücklegen, wo es war</translation>
    </message>
    <message>
        <source>Only a notice? Put it with your notices</source>
        <translation>Nur ein Hinweis? Zu Ihren Hinweisen legen</translation>
    </message>
    <message>
        <source>A letter after all? Put it with your documents</source>
        <translation>Doch ein Brief? Zu Ihren Dokumenten legen</translation>
    </message>
    <message>
        <source>Your source %1 gives it as this kind: %2.</source>
        <translation>Ihre Quelle %1 sagt, dass es das ist: %2.</translation>
    </message>
    <message>
        <source>The sender gives this date: %1.</source>
        <translation>Der Absender nennt dieses Datum: %1.</translation>
    </message>
    <message>
        <source>You set this apart</source>
        <translation>Sie haben das getrennt</translation>
    </message>
    <message>
        <source>Why these stand together</source>
        <translation>Warum das zusammensteht</translation>
    </message>
    <message>
        <source>You said that it does not belong with what it was shown with.</source>
        <translation>Sie sagten, dass es nicht zum Übrigen gehört.</translation>
    </message>
    <message>
        <source>Its sender is not confirmed.</source>
        <translation>Der Absender ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Put it back together</source>
        <translation>Wieder zusammenfügen</translation>
    </message>
    <message>
        <source>This does not belong here</source>
        <translation>Gehört nicht hierher</translation>
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
        <translation>Ihre Übersicht geht auf</translation>
    </message>
    <message>
        <source>You can read, but nothing new is fetched.</source>
        <translation>Sie können lesen, aber wir rufen nichts Neues ab.</translation>
    </message>
    <message>
        <source>Your own post</source>
        <translation>Ihre eigene Post</translation>
    </message>
    <message>
        <source>Organisation %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>you act for it</source>
        <translation>Sie handeln für sie</translation>
    </message>
    <message>
        <source>Example. These letters, names and amounts are invented.</source>
        <translation>Beispiel. Diese Briefe, Namen und Beträge sind erfunden.</translation>
    </message>
    <message>
        <source>We ask all sources again.</source>
        <translation>Wir fragen alle Quellen noch einmal.</translation>
    </message>
    <message>
        <source>%1 – Overzicht</source>
        <comment>page</comment>
        <translation>%1 – Overzicht</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Textgröße %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s).</source>
        <translation>
            <numerusform>%n neues Stück.</numerusform>
            <numerusform>%n neue Stücke.</numerusform>
        </translation>
    </message>
    <message>
        <source>All sources answered.</source>
        <translation>Alle Quellen haben geantwortet.</translation>
    </message>
    <message>
        <source>Show the mistake</source>
        <translation>Den Fehler zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n source file(s) cannot be read: nothing new comes from there.</source>
        <translation>
            <numerusform>%n Quellendatei ist nicht lesbar: Von dort kommt nichts Neues.</numerusform>
            <numerusform>%n Quellendateien sind nicht lesbar: Von dort kommt nichts Neues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::demo::Switchboard</name>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Is down</source>
        <translation>Ist außer Betrieb</translation>
    </message>
    <message>
        <source>Is slow: 30 seconds an answer</source>
        <translation>Ist langsam: 30 Sekunden pro Antwort</translation>
    </message>
    <message>
        <source>Cuts its answers off</source>
        <translation>Bricht seine Antworten ab</translation>
    </message>
    <message>
        <source>Falls silent halfway</source>
        <translation>Verstummt auf halbem Weg</translation>
    </message>
    <message>
        <source>Says: too many requests (429)</source>
        <translation>Sagt: zu viele Anfragen (429)</translation>
    </message>
    <message>
        <source>Says: not available (503)</source>
        <translation>Sagt: nicht verfügbar (503)</translation>
    </message>
    <message>
        <source>Answers with a web page</source>
        <translation>Antwortet mit einer Webseite</translation>
    </message>
    <message>
        <source>Never stops answering</source>
        <translation>Hört nie auf zu antworten</translation>
    </message>
    <message>
        <source>Tells a wrong total</source>
        <translation>Meldet eine falsche Summe</translation>
    </message>
    <message>
        <source>Repeats the first page</source>
        <translation>Wiederholt die erste Seite</translation>
    </message>
    <message>
        <source>Sends one unreadable letter</source>
        <translation>Schickt einen unlesbaren Brief</translation>
    </message>
    <message>
        <source>Sends one letter twice</source>
        <translation>Schickt einen Brief zweimal</translation>
    </message>
    <message>
        <source>Sends changed attachments</source>
        <translation>Schickt geänderte Anlagen</translation>
    </message>
    <message>
        <source>List of providers</source>
        <translation>Liste der Anbieter</translation>
    </message>
    <message>
        <source>Federal eBox</source>
        <translation>Föderale eBox</translation>
    </message>
    <message>
        <source>Flemish eBox</source>
        <translation>Flämische eBox</translation>
    </message>
    <message>
        <source>City of Lindehove</source>
        <translation>Stadt Lindehove</translation>
    </message>
    <message>
        <source>Ended provider</source>
        <translation>Beendeter Anbieter</translation>
    </message>
    <message>
        <source>Mailbox of the association</source>
        <translation>Postfach der Vereinigung</translation>
    </message>
    <message>
        <source>Switchboard of the demo town</source>
        <translation>Schaltpult der Beispielstadt</translation>
    </message>
    <message>
        <source>These servers are examples on this computer. Break one, or send a letter, and see what the overview says.</source>
        <translation>Diese Server sind Beispiele auf diesem Computer. Machen Sie einen kaputt, oder schicken Sie einen Brief. Sehen Sie dann, was die Übersicht sagt.</translation>
    </message>
    <message>
        <source>&amp;New letter</source>
        <translation>&amp;Neuer Brief</translation>
    </message>
    <message>
        <source>One letter through &amp;four mailboxes</source>
        <translation>Ein Brief über &amp;vier Postfächer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>The city sent a new letter.</source>
        <translation>Die Stadt hat einen neuen Brief geschickt.</translation>
    </message>
    <message>
        <source>One letter is on its way through four mailboxes.</source>
        <translation>Ein Brief ist über vier Postfächer unterwegs.</translation>
    </message>
    <message>
        <source>Starts the demo town: the invented letters of one invented citizen, on this computer only. It links the town&apos;s sources into DIR and opens the switchboard, a window that breaks servers and sends letters. &apos;overzicht --home DIR&apos; shows the letters.</source>
        <translation>Startet die Beispielstadt: die erfundenen Briefe eines erfundenen Bürgers, nur auf diesem Computer. Die Quellen der Stadt werden in DIR verknüpft und das Schaltpult öffnet sich: ein Fenster, das Server stört und Briefe schickt. &apos;overzicht --home DIR&apos; zeigt die Briefe.</translation>
    </message>
    <message>
        <source>the folder of the demo town; never your own home</source>
        <translation>der Ordner der Beispielstadt; nie Ihr eigener</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
    <message>
        <source>which version this is</source>
        <translation>welche Version das ist</translation>
    </message>
    <message>
        <source>When the town is ready, it prints one line with its addresses:</source>
        <translation>Wenn die Stadt bereit ist, schreibt sie eine Zeile mit ihren Adressen:</translation>
    </message>
    <message>
        <source>It stays until you end it with Ctrl+C. Closing the window does not end it.</source>
        <translation>Sie läuft, bis Sie sie mit Strg+C beenden. Das Fenster zu schließen beendet sie nicht.</translation>
    </message>
    <message>
        <source>The address under &quot;control&quot; is the same switchboard for scripts, in JSON. It holds a word of its own at each start, so keep it to yourself:</source>
        <translation>Die Adresse unter &quot;control&quot; ist dasselbe Schaltpult für Skripte, in JSON. Sie enthält bei jedem Start ein anderes geheimes Wort; behalten Sie sie für sich:</translation>
    </message>
    <message>
        <source>the servers and what is broken there</source>
        <translation>die Server und was dort gestört ist</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>alle Briefe</translation>
    </message>
    <message>
        <source>what was asked of which server</source>
        <translation>was welcher Server gefragt wurde</translation>
    </message>
    <message>
        <source>begins that list anew</source>
        <translation>beginnt diese Liste neu</translation>
    </message>
    <message>
        <source>one letter through four mailboxes</source>
        <translation>ein Brief über vier Briefkästen</translation>
    </message>
    <message>
        <source>lets that time go by in the town</source>
        <translation>lässt diese Zeit in der Stadt vergehen</translation>
    </message>
    <message>
        <source>ends the town</source>
        <translation>beendet die Stadt</translation>
    </message>
    <message>
        <source>What can be broken (&quot;provider&quot;):</source>
        <translation>Was gestört werden kann (&quot;provider&quot;):</translation>
    </message>
    <message>
        <source>And how (&quot;how&quot;):</source>
        <translation>Und wie (&quot;how&quot;):</translation>
    </message>
    <message>
        <source>Certificates of the city</source>
        <translation>Bescheinigungen der Stadt</translation>
    </message>
    <message>
        <source>Counter of the city</source>
        <translation>Schalter der Stadt</translation>
    </message>
    <message>
        <source>Sports service</source>
        <translation>Sportamt</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Water company</source>
        <translation>Wasserversorger</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Zahlungsseite</translation>
    </message>
    <message>
        <source>Misses the cases of one service</source>
        <translation>Die Akten eines Dienstes fehlen</translation>
    </message>
    <message>
        <source>The permit can be asked for.</source>
        <translation>Sie können die Genehmigung beantragen.</translation>
    </message>
    <message>
        <source>The city received the application for the permit.</source>
        <translation>Die Stadt hat den Antrag auf Genehmigung erhalten.</translation>
    </message>
    <message>
        <source>The city is looking at the application for the permit.</source>
        <translation>Die Stadt prüft den Antrag auf Genehmigung.</translation>
    </message>
    <message>
        <source>The city asks to pay for the permit.</source>
        <translation>Die Stadt verlangt die Zahlung für die Genehmigung.</translation>
    </message>
    <message>
        <source>The payment for the permit is with the bank.</source>
        <translation>Die Zahlung für die Genehmigung liegt bei der Bank.</translation>
    </message>
    <message>
        <source>The payment for the permit arrived, and the city sent a receipt.</source>
        <translation>Die Zahlung für die Genehmigung ist eingegangen. Die Stadt hat eine Quittung geschickt.</translation>
    </message>
    <message>
        <source>The city granted the permit.</source>
        <translation>Die Stadt hat die Genehmigung erteilt.</translation>
    </message>
    <message>
        <source>Next step of the &amp;permit</source>
        <translation>Nächster Schritt der &amp;Genehmigung</translation>
    </message>
    <message>
        <source>Occupying public space: the service that goes all the way, from its form to the permit.</source>
        <translation>Nutzung des öffentlichen Raums: der ganze Weg, vom Formular bis zur Genehmigung.</translation>
    </message>
    <message>
        <source>moves the permit to its next step, or to {&quot;step&quot;:&quot;…&quot;}: %1</source>
        <translation>bringt die Genehmigung einen Schritt weiter, oder auf {&quot;step&quot;:&quot;…&quot;}: %1</translation>
    </message>
    <message>
        <source>Turning the eBox on</source>
        <translation>Die eBox einschalten</translation>
    </message>
    <message>
        <source>An e-mail to %1: your code is %2.</source>
        <translation>Eine E-Mail an %1: Ihr Code ist %2.</translation>
    </message>
    <message>
        <source>the first of twenty ports in a row; without it, any ports that are free</source>
        <translation>der erste von zwanzig Ports in Folge; ohne dies freie Ports</translation>
    </message>
</context>
<context>
    <name>overzicht::LetterView</name>
    <message>
        <source>The letter that stands open</source>
        <translation>Der Brief, der offen ist</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This file cannot be read from the disk.</source>
        <translation>Wir können diese Datei nicht vom Datenträger lesen.</translation>
    </message>
    <message>
        <source>Save it anew from its source, or ask whoever looks after this computer.</source>
        <translation>Holen Sie sie noch einmal von ihrer Quelle, oder fragen Sie, wer sich um diesen Computer kümmert.</translation>
    </message>
    <message>
        <source>This file is very long: only its beginning stands here. Save it to have all of it.</source>
        <translation>Diese Datei ist sehr lang: Hier steht nur ihr Anfang. Speichern Sie sie, um alles zu haben.</translation>
    </message>
    <message>
        <source>This is a web page. We show only its text, and fetch nothing for it.</source>
        <translation>Das ist eine Webseite. Wir zeigen nur ihren Text und laden nichts dafür.</translation>
    </message>
    <message>
        <source>The text stands open.</source>
        <translation>Der Text ist offen.</translation>
    </message>
    <message>
        <source>We do not open this kind of file.</source>
        <translation>Diese Art von Datei öffnen wir nicht.</translation>
    </message>
    <message>
        <source>Save it, and open it with a program that you trust.</source>
        <translation>Speichern Sie sie und öffnen Sie sie mit einem Programm, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The letter stands open. %1</source>
        <translation>Der Brief ist offen. %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages may be fine.</source>
        <translation>Wir können diese Seite nicht zeigen. Die anderen Seiten sind vielleicht in Ordnung.</translation>
    </message>
    <message>
        <source>This letter is a picture: there is no text that can be read aloud or searched.</source>
        <translation>Dieser Brief ist ein Bild: Es gibt keinen Text zum Vorlesen oder Durchsuchen.</translation>
    </message>
    <message>
        <source>This letter is a picture: there is no text that can be read aloud or searched. Ask the sender for a letter with text if you need that.</source>
        <translation>Dieser Brief ist ein Bild: Es gibt keinen Text zum Vorlesen oder Durchsuchen. Brauchen Sie Text? Bitten Sie den Absender um einen Brief mit Text.</translation>
    </message>
    <message>
        <source>This page is empty.</source>
        <translation>Diese Seite ist leer.</translation>
    </message>
    <message>
        <source>This page is a picture: it has no text.</source>
        <translation>Diese Seite ist ein Bild: Sie hat keinen Text.</translation>
    </message>
    <message>
        <source>There is more on this page than we read.</source>
        <translation>Auf dieser Seite steht mehr, als wir lesen.</translation>
    </message>
    <message>
        <source>The text of the pages after this one is not read.</source>
        <translation>Den Text der Seiten danach lesen wir nicht.</translation>
    </message>
    <message>
        <source>The text of the letter stands here now.</source>
        <translation>Hier steht jetzt der Text des Briefes.</translation>
    </message>
    <message>
        <source>The pages of the letter stand here now.</source>
        <translation>Hier stehen jetzt die Seiten des Briefes.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Was wir geprüft haben</translation>
    </message>
</context>
<context>
    <name>overzicht::LetterBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the letter, and show what there is to know of it</source>
        <translation>Brief schließen und zeigen, was man dazu wissen kann</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Search in this letter</source>
        <translation>In diesem Brief suchen</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Volle Breite</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Als Text lesen</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Seiten zeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>wir suchen …</translation>
    </message>
    <message>
        <source>%1. Hide what we checked</source>
        <translation>%1. Ausblenden, was wir geprüft haben</translation>
    </message>
    <message>
        <source>%1. Show what we checked</source>
        <translation>%1. Zeigen, was wir geprüft haben</translation>
    </message>
</context>
<context>
    <name>overzicht::PagesView</name>
    <message>
        <source>The pages of the letter</source>
        <translation>Die Seiten des Briefes</translation>
    </message>
    <message>
        <source>Scroll the pages</source>
        <translation>Durch die Seiten rollen</translation>
    </message>
    <message>
        <source>Scroll the pages sideways</source>
        <translation>Seiten seitwärts rollen</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages may be fine.</source>
        <translation>Wir können diese Seite nicht zeigen. Die anderen Seiten sind vielleicht in Ordnung.</translation>
    </message>
</context>
<context>
    <name>overzicht::TextView</name>
    <message>
        <source>The text of the letter</source>
        <translation>Der Text des Briefes</translation>
    </message>
    <message>
        <source>Scroll the text</source>
        <translation>Durch den Text rollen</translation>
    </message>
</context>
<context>
    <name>overzicht::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Alle Seiten, klein</translation>
    </message>
    <message>
        <source>Scroll the small pages</source>
        <translation>Durch die kleinen Seiten rollen</translation>
    </message>
</context>
<context>
    <name>LetterTrouble</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Wir können diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>It is damaged, or it is no PDF. Save it and show it to the sender, or ask them for it again.</source>
        <translation>Sie ist beschädigt oder kein PDF. Speichern Sie sie und zeigen Sie sie dem Absender, oder bitten Sie ihn noch einmal darum.</translation>
    </message>
    <message>
        <source>This file asks for a password.</source>
        <translation>Diese Datei verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>We cannot open it here. Save it, and open it with a program that asks for the password. The sender knows which one it is.</source>
        <translation>Wir können sie hier nicht öffnen. Speichern Sie sie und öffnen Sie sie mit einem Programm, das nach dem Passwort fragt. Der Absender kennt es.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>Diese Datei ist zu groß, um hier gezeigt zu werden.</translation>
    </message>
    <message>
        <source>Save it, and open it with another program.</source>
        <translation>Speichern Sie sie und öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>It took too long to draw this letter.</source>
        <translation>Es dauerte zu lange, diesen Brief zu zeichnen.</translation>
    </message>
    <message>
        <source>So we stopped. Try it once more, or save it and open it with another program.</source>
        <translation>Darum haben wir aufgehört. Versuchen Sie es noch einmal, oder speichern Sie ihn und öffnen Sie ihn mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Something in this file made the reader stop.</source>
        <translation>Etwas in dieser Datei hat den Leser angehalten.</translation>
    </message>
    <message>
        <source>Nothing of your computer was touched: the reader is locked in. A file can be made like that on purpose. If you do not know the sender well, do not open it elsewhere; ask them first.</source>
        <translation>Ihr Computer wurde nicht berührt: Der Leser ist eingesperrt. Jemand kann eine Datei mit Absicht so machen. Kennen Sie den Absender nicht gut? Dann öffnen Sie sie nirgendwo sonst, und fragen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>This computer cannot lock in the program that shows letters.</source>
        <translation>Dieser Computer kann das Programm, das Briefe zeigt, nicht einsperren.</translation>
    </message>
    <message>
        <source>A PDF can hold something harmful, so we do not show it without that lock. You can save it. Ask whoever looks after this computer to bring the system up to date.</source>
        <translation>Ein PDF kann etwas Schädliches enthalten; ohne diese Sperre zeigen wir es darum nicht. Speichern können Sie es. Bitten Sie den, der sich um diesen Computer kümmert, das System zu aktualisieren.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>In the subject</source>
        <translation>Im Betreff</translation>
    </message>
    <message>
        <source>In the name of the sender</source>
        <translation>Im Namen des Absenders</translation>
    </message>
    <message>
        <source>In the amount</source>
        <translation>Im Betrag</translation>
    </message>
    <message>
        <source>In a number</source>
        <translation>In einer Nummer</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>In the attachment</source>
        <translation>In der Anlage</translation>
    </message>
    <message>
        <source>In attachment %1</source>
        <translation>In Anlage %1</translation>
    </message>
    <message>
        <source>In the attachment, page %1</source>
        <translation>In der Anlage, Seite %1</translation>
    </message>
    <message>
        <source>In attachment %1, page %2</source>
        <translation>In Anlage %1, Seite %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a place where words were found, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a place where words were found, and how it reads there</comment>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>Narrowed</name>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>Im Jahr %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days, both with it</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a year or a day</comment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>a year</comment>
        <translation>Älter als %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day, with it</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>overzicht::SavedSearches</name>
    <message>
        <source>This search is kept: %1.</source>
        <translation>Diese Suche ist gespeichert: %1.</translation>
    </message>
    <message>
        <source>This search is not kept any more: %1.</source>
        <translation>Diese Suche ist nicht mehr gespeichert: %1.</translation>
    </message>
    <message>
        <source>Search again: %1</source>
        <translation>Erneut suchen: %1</translation>
    </message>
    <message>
        <source>Keep this search no longer: %1</source>
        <translation>Diese Suche entfernen: %1</translation>
    </message>
</context>
<context>
    <name>overzicht::SearchChips</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Only what is done</source>
        <translation>Nur was erledigt ist</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>by what a search is narrowed</comment>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>%1: take this away</source>
        <comment>by what a search is narrowed</comment>
        <translation>%1: entfernen</translation>
    </message>
    <message>
        <source>Best answer first</source>
        <translation>Beste Antwort zuerst</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>Jede Art</translation>
    </message>
</context>
<context>
    <name>overzicht::Finding</name>
    <message numerus="yes">
        <source>%n letters that you have not opened yet</source>
        <translation>
            <numerusform>%n Brief, den Sie noch nicht geöffnet haben</numerusform>
            <numerusform>%n Briefe, die Sie noch nicht geöffnet haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contents of %n letters, of which we have no text</source>
        <translation>
            <numerusform>der Inhalt von %n Brief ohne Text</numerusform>
            <numerusform>der Inhalt von %n Briefen ohne Text</numerusform>
        </translation>
    </message>
</context>
</TS>
