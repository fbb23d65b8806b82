<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>%1 could not be read or written. Is the disk still there? Try again. Nothing was changed.</source>
        <translation>%1 n’a pas pu être lu ou écrit. Le disque est-il toujours là ? Réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 is not an export of this program. Name the folder that holds overzicht.json and SHA256SUMS.</source>
        <translation>%1 n’est pas une exportation de ce programme. Indiquez le dossier qui contient overzicht.json et SHA256SUMS.</translation>
    </message>
    <message>
        <source>A digest of each file: &apos;sha256sum -c SHA256SUMS&apos; tells whether one was changed.</source>
        <translation>Une empreinte de chaque fichier : &apos;sha256sum -c SHA256SUMS&apos; dit si l’un d’eux a été modifié.</translation>
    </message>
    <message>
        <source>An export can only be brought into an empty home, and this one holds something already. Choose a new folder for it. Nothing was changed.</source>
        <translation>Une exportation ne peut être importée que dans un dossier vide, et celui-ci contient déjà quelque chose. Choisissez un nouveau dossier. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An export cannot stand inside the folder in which this program keeps everything, nor around it. Choose another place.</source>
        <translation>Une exportation ne peut pas se trouver dans le dossier où ce programme garde tout, ni autour de lui. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Another program is busy in this folder. Close it, then try again. Nothing was changed.</source>
        <translation>Un autre programme travaille dans ce dossier. Fermez-le, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Demandé : %1</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Arrivé le</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Checking the export</source>
        <translation>Vérification de l’exportation</translation>
    </message>
    <message>
        <source>Communication: %1</source>
        <translation>Communication : %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Copying contents</source>
        <translation>Copie du contenu</translation>
    </message>
    <message>
        <source>Done on %1, as you said.</source>
        <translation>Fait le %1, selon vous.</translation>
    </message>
    <message>
        <source>Everything, for programs; Overzicht itself can import it.</source>
        <translation>Tout, pour des programmes ; Overzicht lui-même peut l’importer.</translation>
    </message>
    <message>
        <source>Example: everything here is invented.</source>
        <translation>Exemple : tout ici est inventé.</translation>
    </message>
    <message>
        <source>Exported on %1. Things in it: %2. This page shows what was known on that day.</source>
        <translation>Exporté le %1. Nombre d’éléments : %2. Cette page montre ce qui était connu ce jour-là.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <source>It could not be read or written. Is the disk still there? Try again. Nothing was changed.</source>
        <translation>La lecture ou l’écriture a échoué. Le disque est-il toujours là ? Réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Its last day is not clear: look at it yourself.</source>
        <translation>Le dernier jour n’est pas clair : vérifiez-le vous-même.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Making the overview</source>
        <translation>Création de l’aperçu</translation>
    </message>
    <message>
        <source>Making the page to read</source>
        <translation>Création de la page à lire</translation>
    </message>
    <message>
        <source>No folder can be made at %1. Choose a place where you may write. Nothing was changed.</source>
        <translation>Aucun dossier ne peut être créé à l’endroit %1. Choisissez un endroit où vous pouvez écrire. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing of what is here was to be done on that day.</source>
        <translation>Ce jour-là, il n’y avait rien à faire de ce qui se trouve ici.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Sur cette page</translation>
    </message>
    <message>
        <source>Paid on %1, as you said.</source>
        <translation>Payé le %1, selon vous.</translation>
    </message>
    <message>
        <source>Post from the government for %1</source>
        <translation>Courrier des pouvoirs publics pour %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The disk is full. Make at least %1 MB free, then try again. Nothing was changed.</source>
        <translation>Le disque est plein. Libérez au moins %1 Mo, puis réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The letters and other contents that were kept, as they came.</source>
        <translation>Les lettres et autres contenus conservés, tels qu’ils sont arrivés.</translation>
    </message>
    <message>
        <source>The sender is not confirmed.</source>
        <translation>L’expéditeur n’est pas confirmé.</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose a folder that does not exist yet, or one that is empty.</source>
        <translation>Il y a déjà quelque chose à l’endroit %1. Choisissez un dossier qui n’existe pas encore, ou un dossier vide.</translation>
    </message>
    <message>
        <source>This export is not as it was made: look at %1. Use a copy that is whole. Nothing was changed.</source>
        <translation>Cette exportation n’est plus telle qu’elle a été faite : voyez %1. Utilisez une copie intacte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This export was made by a newer version of this program. Install that version, then import it. Nothing was changed.</source>
        <translation>Cette exportation a été faite par une version plus récente de ce programme. Installez cette version, puis importez-la. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What is stored in this home cannot be read, so nothing was exported.</source>
        <translation>Ce qui est conservé dans ce dossier ne peut pas être lu ; rien n’a donc été exporté.</translation>
    </message>
    <message>
        <source>What is to be done, for a calendar.</source>
        <translation>Ce qui est à faire, pour un agenda.</translation>
    </message>
    <message>
        <source>What is to be done, what is due first at the top</source>
        <translation>Ce qui est à faire, le plus urgent en haut</translation>
    </message>
    <message>
        <source>What stands in this export cannot be used. Use a copy that this program made itself. Nothing was changed.</source>
        <translation>Le contenu de cette exportation est inutilisable. Utilisez une copie faite par ce programme lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Where it came from. No password and no key is in it.</source>
        <translation>D’où cela venait. Il n’y a ni mot de passe ni clé.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Your note:</source>
        <translation>Votre note :</translation>
    </message>
    <message>
        <source>Your post from the government</source>
        <translation>Votre courrier des pouvoirs publics</translation>
    </message>
    <message>
        <source>asks something of you</source>
        <translation>vous demande quelque chose</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>échu</translation>
    </message>
    <message>
        <source>last day not clear</source>
        <translation>dernier jour pas clair</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>not told; seen here on %1</source>
        <translation>pas indiqué ; vu ici le %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>payment under way</source>
        <translation>paiement en cours</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>expéditeur non confirmé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1 inclus</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Bringing it to the disk</source>
        <translation>Écriture sur le disque</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Fetches new post in the background</source>
        <translation>Récupère le nouveau courrier en arrière-plan</translation>
    </message>
    <message>
        <source>no home folder is known</source>
        <translation>aucun dossier personnel n&apos;est connu</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>Every %1 hours</source>
        <translation>Toutes les %1 heures</translation>
    </message>
    <message>
        <source>There is already a file %1, and this program did not make it. Give that file another name. Then choose again.</source>
        <translation>Il existe déjà un fichier %1, et ce programme ne l&apos;a pas créé. Donnez un autre nom à ce fichier. Puis choisissez à nouveau.</translation>
    </message>
    <message>
        <source>At sign-in this program already starts for your usual folder. Turn it off there first.</source>
        <translation>À la connexion, ce programme démarre déjà pour votre dossier habituel. Désactivez-le d&apos;abord là.</translation>
    </message>
    <message>
        <source>At sign-in this program already starts for the folder %1. Turn it off there first.</source>
        <translation>À la connexion, ce programme démarre déjà pour le dossier %1. Désactivez-le d&apos;abord là.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Look whether that folder is yours and whether the disk has room. Then choose again.</source>
        <translation>Le fichier %1 ne peut pas être écrit : %2. Regardez si ce dossier est à vous et s&apos;il reste de la place sur le disque. Puis choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed: %2. Remove it yourself. Until then this program starts when you sign in, and ends at once.</source>
        <translation>Le fichier %1 ne peut pas être supprimé : %2. Supprimez-le vous-même. D&apos;ici là, ce programme démarre à la connexion et s&apos;arrête aussitôt.</translation>
    </message>
    <message>
        <source>The name %1 cannot be written in the file that starts this program when you sign in. Give the program, or your folder, another place. Then choose again.</source>
        <translation>Le nom %1 ne peut pas figurer dans le fichier qui démarre ce programme à la connexion. Mettez le programme, ou votre dossier, à un autre endroit. Puis choisissez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <translation>n’est plus à la source</translation>
    </message>
    <message>
        <source>Belongs to this case</source>
        <translation>Fait partie de ce dossier</translation>
    </message>
    <message>
        <source>Belongs to the case</source>
        <translation>Fait partie du dossier</translation>
    </message>
    <message>
        <source>What stands here has the number of this case. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.</source>
        <translation>Ce qui suit porte le numéro de ce dossier. Cela vient d’une source dont nous ne savons pas si elle peut parler pour le service. Demandez au service avant de payer ou de répondre.</translation>
    </message>
    <message>
        <source>It has the number of the case that stands here. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.</source>
        <translation>Ceci porte le numéro du dossier indiqué ici. Cela vient d’une source dont nous ne savons pas si elle peut parler pour le service. Demandez au service avant de payer ou de répondre.</translation>
    </message>
    <message>
        <source>Not confirmed that it belongs together</source>
        <translation>Rien ne confirme que cela va ensemble</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>subject, sender</comment>
        <translation>%1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En afficher %n de plus</numerusform>
            <numerusform>En afficher %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message numerus="yes">
        <source>Look into %n before you pay.</source>
        <translation>
            <numerusform>Vérifiez %n demande avant de payer.</numerusform>
            <numerusform>Vérifiez %n demandes avant de payer.</numerusform>
        </translation>
    </message>
    <message>
        <source>What your sources told asks no money now.</source>
        <translation>Ce que vos sources ont dit ne demande pas d&apos;argent pour le moment.</translation>
    </message>
    <message>
        <source>You still have to pay %1.</source>
        <translation>Vous devez encore payer %1.</translation>
    </message>
    <message>
        <source>The first is late: it had to be paid on %1.</source>
        <translation>La première est en retard : il fallait la payer le %1.</translation>
    </message>
    <message>
        <source>The first %1.</source>
        <comment>until and including a day</comment>
        <translation>La première %1.</translation>
    </message>
    <message>
        <source>counts in no sum</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Look into first</source>
        <translation>À vérifier d&apos;abord</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>payments</comment>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Paid or over</source>
        <comment>payments</comment>
        <translation>Payé ou terminé</translation>
    </message>
    <message>
        <source>Do not pay yet</source>
        <translation>Ne payez pas encore</translation>
    </message>
    <message>
        <source>Nothing more to pay here: %1.</source>
        <translation>Plus rien à payer ici : %1.</translation>
    </message>
    <message>
        <source>Do not pay %1 yet. Ask the service first.</source>
        <translation>Ne payez pas encore %1. Demandez d&apos;abord au service.</translation>
    </message>
    <message>
        <source>No date is given.</source>
        <translation>Aucune date n&apos;est donnée.</translation>
    </message>
    <message>
        <source>Pay %1.</source>
        <translation>Payez %1.</translation>
    </message>
    <message>
        <source>Then it can cost more. Not agreed? The letter says how to object.</source>
        <translation>Alors cela peut coûter plus. Pas d&apos;accord ? La lettre dit comment contester.</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) not counted: it looks the same as another.</source>
        <translation>
            <numerusform>%n facture n&apos;est pas comptée : elle ressemble à une autre.</numerusform>
            <numerusform>%n factures ne sont pas comptées : elles ressemblent à d&apos;autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to pay, if what looks the same is the same.</source>
        <translation>Il ne reste rien à payer, si ce qui semble identique l&apos;est vraiment.</translation>
    </message>
    <message numerus="yes">
        <source>That is not all: the amount of %n more cannot be read.</source>
        <translation>
            <numerusform>Ce n&apos;est pas tout : le montant de %n autre ne peut pas être lu.</numerusform>
            <numerusform>Ce n&apos;est pas tout : le montant de %n autres ne peut pas être lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to pay here.</source>
        <translation>Il n&apos;y a plus rien à payer ici.</translation>
    </message>
    <message>
        <source>Do not pay this yet. Ask the service first.</source>
        <translation>Ne payez pas encore ceci. Demandez d&apos;abord au service.</translation>
    </message>
    <message>
        <source>Look first whether it is paid. If not: pay %1.</source>
        <translation>Vérifiez d&apos;abord si c&apos;est payé. Sinon : payez %1.</translation>
    </message>
    <message numerus="yes">
        <source>The communication of %n of them stands on another bill as well: perhaps you owe less.</source>
        <translation>
            <numerusform>La communication de %n facture est aussi sur une autre : vous devez peut-être moins.</numerusform>
            <numerusform>La communication de %n factures est aussi sur une autre : vous devez peut-être moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn.</source>
        <translation>Demandez d&apos;abord. C&apos;est peut-être payé ou retiré.</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1.</source>
        <translation>Demandez d’abord quel compte est le bon. Payez ensuite %1.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>An address that is not safe to open</source>
        <translation>Une adresse qu’il n’est pas sûr d’ouvrir</translation>
    </message>
    <message>
        <source>%1: not safe to open</source>
        <translation>%1 : pas sûr à ouvrir</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>Voir sur %1</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <comment>title, host</comment>
        <translation>%1 (sur %2)</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Déroulement</translation>
    </message>
    <message numerus="yes">
        <source>Before these there were %n step(s) more.</source>
        <translation>
            <numerusform>Avant, il y a eu encore %n étape.</numerusform>
            <numerusform>Avant, il y a eu encore %n étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Demandez-leur</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Belongs to this case</source>
        <translation>Fait partie de ce dossier</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>About this case</source>
        <translation>À propos de ce dossier</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Numéro du dossier</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Dossier tenu par</translation>
    </message>
    <message>
        <source>Phase, in their words</source>
        <translation>Phase, dans leurs mots</translation>
    </message>
    <message>
        <source>Product number (IPDC)</source>
        <translation>Numéro de produit (IPDC)</translation>
    </message>
    <message>
        <source>now · you have to do something · %1</source>
        <translation>maintenant · vous devez faire quelque chose · %1</translation>
    </message>
    <message>
        <source>now · you have to do something</source>
        <translation>maintenant · vous devez faire quelque chose</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>terminé le %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped on %1</source>
        <translation>arrêté le %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>now · %1</source>
        <comment>a state</comment>
        <translation>maintenant · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for you.</source>
        <translation>
            <numerusform>%n dossier vous attend.</numerusform>
            <numerusform>%n dossiers vous attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for you.</source>
        <translation>Aucun dossier ne vous attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) on.</source>
        <translation>
            <numerusform>%n suit son cours.</numerusform>
            <numerusform>%n suivent leur cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Payez %1</translation>
    </message>
    <message>
        <source>Something is asked. The service does not say here what</source>
        <translation>Le service demande quelque chose. Il ne dit pas ici quoi</translation>
    </message>
    <message>
        <source>The service gives no date</source>
        <translation>Le service ne donne pas de date</translation>
    </message>
    <message>
        <source>Nothing more: you said that you did it</source>
        <translation>Plus rien : vous avez dit que c’est fait</translation>
    </message>
    <message>
        <source>Nothing now. The service is working on it</source>
        <translation>Rien pour l’instant. Le service y travaille</translation>
    </message>
    <message>
        <source>Finish it, or leave it. You did not send it yet</source>
        <translation>Terminez-le ou laissez-le. Vous ne l’avez pas encore envoyé</translation>
    </message>
    <message>
        <source>The service knows of nothing</source>
        <translation>Le service n’est au courant de rien</translation>
    </message>
    <message>
        <source>Nothing more: this case was stopped</source>
        <translation>Plus rien : ce dossier est arrêté</translation>
    </message>
    <message>
        <source>Nothing more: this case is done</source>
        <translation>Plus rien : ce dossier est terminé</translation>
    </message>
    <message>
        <source>Nothing. You may have a look</source>
        <translation>Rien. Vous pouvez regarder</translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation>Une étape sans nom</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>The service wanted to be ready by %1</source>
        <comment>a day</comment>
        <translation>Le service voulait avoir fini pour le %1</translation>
    </message>
    <message>
        <source>later · that day has passed</source>
        <translation>plus tard · ce jour est passé</translation>
    </message>
    <message>
        <source>Not ready yet? Ask the service.</source>
        <translation>Pas encore prêt ? Demandez au service.</translation>
    </message>
    <message>
        <source>The service wants to be ready</source>
        <translation>Le service veut avoir fini</translation>
    </message>
    <message>
        <source>later · %1</source>
        <translation>plus tard · %1</translation>
    </message>
    <message>
        <source>This is what the service aims at. It asks nothing of you.</source>
        <translation>C’est l’objectif du service. Il ne vous demande rien.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>You have to do something</source>
        <translation>Vous devez faire quelque chose</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>cases</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>cases</comment>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>The service does not say. Ask them what happens then.</source>
        <translation>Le service ne le précise pas. Demandez-lui ce qui se passe alors.</translation>
    </message>
    <message>
        <source>They give a last day, and do not say here for what</source>
        <translation>Ils donnent un dernier jour, sans dire ici pour quoi</translation>
    </message>
    <message>
        <source>They ask: %1</source>
        <translation>Ils demandent : %1</translation>
    </message>
    <message>
        <source>They also say “%1”. Ask them whether you have to do something.</source>
        <translation>Ils disent aussi « %1 ». Demandez-leur si vous devez faire quelque chose.</translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn</source>
        <translation>Demandez d&apos;abord. C&apos;est peut-être payé ou retiré</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1</source>
        <translation>Demandez d’abord quel compte est le bon. Payez ensuite %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) it is not clear how they stand.</source>
        <translation>
            <numerusform>Pour %n dossier, l&apos;état n&apos;est pas clair.</numerusform>
            <numerusform>Pour %n dossiers, l&apos;état n&apos;est pas clair.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the service how it stands. Perhaps they wait for you</source>
        <translation>Demandez au service où en est le dossier. Peut-être attend-il quelque chose de vous</translation>
    </message>
    <message>
        <source>Look at the page of the service. Perhaps they wait for you</source>
        <translation>Regardez la page du service. Peut-être attend-il quelque chose de vous</translation>
    </message>
    <message>
        <source>The service does not say where this case stands.</source>
        <translation>Le service ne dit pas où en est ce dossier.</translation>
    </message>
    <message>
        <source>They say “%1”. We do not know what that means.</source>
        <translation>Ils disent « %1 ». Nous ne savons pas ce que cela veut dire.</translation>
    </message>
    <message>
        <source>State not clear</source>
        <translation>État pas clair</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask its owner.</source>
        <translation>Réessayez plus tard ; si rien ne change, demandez-le au gestionnaire de la source.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, check the address in its source file.</source>
        <translation>Réessayez plus tard ; si rien ne change, vérifiez l&apos;adresse dans le fichier de la source.</translation>
    </message>
    <message>
        <source>Check your internet connection, then the address in its source file.</source>
        <translation>Vérifiez votre connexion internet, puis l&apos;adresse dans le fichier de la source.</translation>
    </message>
    <message>
        <source>Check the address in its source file; if that is right, ask its owner.</source>
        <translation>Vérifiez l&apos;adresse dans le fichier de la source ; si elle est juste, demandez-le au gestionnaire de la source.</translation>
    </message>
    <message>
        <source>Ask its owner.</source>
        <translation>Demandez-le au gestionnaire de la source.</translation>
    </message>
    <message>
        <source>If you trust it, add that address to &quot;allowedHosts&quot; in the source file.</source>
        <translation>Si vous lui faites confiance, ajoutez cette adresse à &quot;allowedHosts&quot; dans le fichier de la source.</translation>
    </message>
    <message>
        <source>Please tell the makers of Overzicht.</source>
        <translation>Signalez-le aux auteurs d&apos;Overzicht.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then try again.</source>
        <translation>Vérifiez le disque et le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the sender.</source>
        <translation>Réessayez plus tard ; si rien ne change, demandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Nothing answers at its address.</source>
        <translation>Rien ne répond à son adresse.</translation>
    </message>
    <message>
        <source>Its address was not found on the internet.</source>
        <translation>Son adresse est introuvable sur internet.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>La réponse n&apos;est pas venue à temps.</translation>
    </message>
    <message>
        <source>It began to answer and then fell silent.</source>
        <translation>La réponse a commencé, puis s&apos;est arrêtée.</translation>
    </message>
    <message>
        <source>Its answer came too slowly.</source>
        <translation>La réponse arrivait trop lentement.</translation>
    </message>
    <message>
        <source>It hung up without an answer.</source>
        <translation>La connexion a été coupée sans réponse.</translation>
    </message>
    <message>
        <source>Only a part came: its answer was cut off.</source>
        <translation>Une partie seulement est arrivée : la réponse a été coupée.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted, so we sent it nothing.</source>
        <translation>Son certificat n&apos;est pas fiable. Nous ne lui avons donc rien envoyé.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the address in its source file; if both are right, ask its owner.</source>
        <translation>Vérifiez la date de cet ordinateur et l&apos;adresse dans le fichier de la source ; si elles sont justes, demandez-le au gestionnaire de la source.</translation>
    </message>
    <message>
        <source>No secure connection with it could be made, so we sent it nothing.</source>
        <translation>Aucune connexion sûre n&apos;a été possible. Nous ne lui avons donc rien envoyé.</translation>
    </message>
    <message>
        <source>What answers at its address is no web server.</source>
        <translation>Ce qui répond à son adresse n&apos;est pas un serveur web.</translation>
    </message>
    <message>
        <source>It sent a web page instead of data.</source>
        <translation>Une page web est arrivée au lieu de données.</translation>
    </message>
    <message>
        <source>It sent an empty answer.</source>
        <translation>La réponse était vide.</translation>
    </message>
    <message>
        <source>Its answer is damaged and cannot be read.</source>
        <translation>La réponse est abîmée et illisible.</translation>
    </message>
    <message>
        <source>It sent other data than what was asked.</source>
        <translation>D&apos;autres données que celles demandées sont arrivées.</translation>
    </message>
    <message>
        <source>It says that nothing changed, but had sent us nothing yet.</source>
        <translation>Rien n&apos;aurait changé, mais nous n&apos;avions encore rien reçu.</translation>
    </message>
    <message>
        <source>Its answer is far too large, so we stopped it.</source>
        <translation>La réponse est beaucoup trop grande. Nous l&apos;avons donc arrêtée.</translation>
    </message>
    <message>
        <source>What came is much larger than announced, so we stopped it.</source>
        <translation>Ce qui arrivait est beaucoup plus grand qu&apos;annoncé. Nous l&apos;avons donc arrêté.</translation>
    </message>
    <message>
        <source>What came is not what the sender published.</source>
        <translation>Ce qui est arrivé n&apos;est pas ce que l&apos;expéditeur a publié.</translation>
    </message>
    <message>
        <source>Its answer came packed and cannot be unpacked.</source>
        <translation>La réponse est arrivée compressée et ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>Its answer came packed, which we had not asked.</source>
        <translation>La réponse est arrivée compressée, ce que nous n&apos;avions pas demandé.</translation>
    </message>
    <message>
        <source>Its pages never end.</source>
        <translation>Ses pages ne finissent jamais.</translation>
    </message>
    <message>
        <source>Its pages go round and round.</source>
        <translation>Ses pages tournent en rond.</translation>
    </message>
    <message>
        <source>It gave this a name that cannot be asked for.</source>
        <translation>Ceci porte un nom qu&apos;on ne peut pas demander.</translation>
    </message>
    <message>
        <source>It keeps sending us from one address to another.</source>
        <translation>On nous renvoie sans cesse d&apos;une adresse à l&apos;autre.</translation>
    </message>
    <message>
        <source>It sends us elsewhere in a way that we cannot follow.</source>
        <translation>On nous renvoie ailleurs d&apos;une façon que nous ne pouvons pas suivre.</translation>
    </message>
    <message>
        <source>The address %1 is not a secure one (https), so we sent it nothing.</source>
        <translation>L&apos;adresse %1 n&apos;est pas sécurisée (https). Nous n&apos;y avons donc rien envoyé.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Son adresse n&apos;est pas utilisable.</translation>
    </message>
    <message>
        <source>Its source file does not allow the address %1, so we sent it nothing.</source>
        <translation>Le fichier de la source n&apos;autorise pas l&apos;adresse %1. Nous n&apos;y avons donc rien envoyé.</translation>
    </message>
    <message>
        <source>It names a new provider at %1, which its source file does not allow yet. We sent it nothing.</source>
        <translation>Elle cite un nouveau fournisseur à %1, que le fichier de la source n&apos;autorise pas encore. Nous ne lui avons rien envoyé.</translation>
    </message>
    <message>
        <source>It does not let your key read this.</source>
        <translation>Votre clé ne peut pas lire ceci là-bas.</translation>
    </message>
    <message>
        <source>Ask its owner whether this key may read it.</source>
        <translation>Demandez au gestionnaire de la source si cette clé peut le lire.</translation>
    </message>
    <message>
        <source>There is no list of letters at its address.</source>
        <translation>Il n&apos;y a pas de liste de lettres à son adresse.</translation>
    </message>
    <message>
        <source>There is nothing at the address that we asked.</source>
        <translation>Il n&apos;y a rien à l&apos;adresse que nous avons demandée.</translation>
    </message>
    <message>
        <source>What we asked is no longer there.</source>
        <translation>Ce que nous avons demandé n&apos;y est plus.</translation>
    </message>
    <message>
        <source>It does not accept what we ask (HTTP %1).</source>
        <translation>Notre question n&apos;est pas acceptée (HTTP %1).</translation>
    </message>
    <message>
        <source>Something is wrong at the source itself (HTTP %1).</source>
        <translation>Quelque chose ne va pas à la source elle-même (HTTP %1).</translation>
    </message>
    <message>
        <source>It answers in a way that we do not know (HTTP %1).</source>
        <translation>La réponse est d&apos;une sorte que nous ne connaissons pas (HTTP %1).</translation>
    </message>
    <message>
        <source>The key that is stored for it holds characters that no key has.</source>
        <translation>La clé conservée contient des signes qu&apos;aucune clé ne contient.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or line ends, and put it in once more.</source>
        <translation>Copiez à nouveau la clé, sans espaces ni fins de ligne, et ajoutez-la encore une fois.</translation>
    </message>
    <message>
        <source>The file could not be written on this computer.</source>
        <translation>Le fichier n&apos;a pas pu être écrit sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Overzicht could not put its question well. That is a mistake of ours, not of the source.</source>
        <translation>Overzicht n&apos;a pas pu bien poser sa question. C&apos;est une faute de notre part, pas de la source.</translation>
    </message>
    <message>
        <source>The connection with it was broken.</source>
        <translation>La connexion a été rompue.</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>La source a dit : « %1 ».</translation>
    </message>
    <message>
        <source>There is no key for this source yet.</source>
        <translation>Il n&apos;y a pas encore de clé pour cette source.</translation>
    </message>
    <message>
        <source>Put it in with: overzichtctl secret set %1</source>
        <translation>Ajoutez-la avec : overzichtctl secret set %1</translation>
    </message>
    <message>
        <source>It is read from the environment variable %1, which is empty.</source>
        <translation>Nous la lisons dans la variable d&apos;environnement %1, qui est vide.</translation>
    </message>
    <message>
        <source>The key store of this computer cannot be used.</source>
        <translation>Le trousseau de cet ordinateur n&apos;est pas utilisable.</translation>
    </message>
    <message>
        <source>Unlock it or sign in to your desktop, then try again.</source>
        <translation>Déverrouillez-le ou connectez-vous à votre bureau, puis réessayez.</translation>
    </message>
    <message>
        <source>The source file does not say which key may go to %1, so we sent it none.</source>
        <translation>Le fichier de la source ne dit pas quelle clé peut aller à %1. Nous n&apos;en avons donc pas envoyé.</translation>
    </message>
    <message>
        <source>Add that address to &quot;providers&quot; in the source file, with its own key.</source>
        <translation>Ajoutez cette adresse à &quot;providers&quot; dans le fichier de la source, avec sa propre clé.</translation>
    </message>
    <message>
        <source>What came could not be kept, because the disk is full: make at least %1 MB free, then try again.</source>
        <translation>Ce qui est arrivé n&apos;a pas pu être gardé, car le disque est plein : libérez au moins %1 Mo, puis réessayez.</translation>
    </message>
    <message>
        <source>What came could not be kept on this computer.</source>
        <translation>Ce qui est arrivé n&apos;a pas pu être gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>It sends us to another address. We did not go there, and sent nothing there.</source>
        <translation>On nous renvoie à une autre adresse. Nous n&apos;y sommes pas allés, et n&apos;y avons rien envoyé.</translation>
    </message>
    <message>
        <source>Its source file %1 has a mistake, so it was not asked.</source>
        <translation>Son fichier source %1 contient une erreur. Elle n&apos;a donc pas été interrogée.</translation>
    </message>
    <message>
        <source>Mend that file, or take it away.</source>
        <translation>Corrigez ce fichier ou retirez-le.</translation>
    </message>
    <message>
        <source>It asks for a key, and its source file gives none.</source>
        <translation>La source demande une clé, et son fichier source n&apos;en donne pas.</translation>
    </message>
    <message>
        <source>Ask its owner how to sign in, and write that in its source file.</source>
        <translation>Demandez à son propriétaire comment s&apos;identifier, et écrivez-le dans le fichier source.</translation>
    </message>
    <message>
        <source>It does not give you the data of this person.</source>
        <translation>Elle ne vous donne pas les données de cette personne.</translation>
    </message>
    <message>
        <source>Check that the key and the national number that are stored for it are of the same person; if they are, ask its owner.</source>
        <translation>Vérifiez que la clé et le numéro national conservés pour elle sont ceux de la même personne ; si c&apos;est le cas, demandez à son propriétaire.</translation>
    </message>
    <message>
        <source>What is kept as %1 is no national number.</source>
        <translation>Ce qui est conservé sous %1 n&apos;est pas un numéro national.</translation>
    </message>
    <message>
        <source>Put in the eleven digits with: overzichtctl secret set %1</source>
        <translation>Enregistrez les onze chiffres avec : overzichtctl secret set %1</translation>
    </message>
    <message>
        <source>Its answer is made in a way that could harm this computer, so we did not read it.</source>
        <translation>Sa réponse est faite d&apos;une manière qui pourrait nuire à cet ordinateur ; nous ne l&apos;avons donc pas lue.</translation>
    </message>
    <message>
        <source>MAGDA asked the office that keeps these cases, and it did not answer.</source>
        <translation>MAGDA a interrogé le service qui gère ces dossiers, et il n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>MAGDA does not let this gateway ask for these cases.</source>
        <translation>MAGDA ne permet pas à cette passerelle de demander ces dossiers.</translation>
    </message>
    <message>
        <source>MAGDA does not accept what we ask (code %1).</source>
        <translation>MAGDA n&apos;accepte pas notre demande (code %1).</translation>
    </message>
    <message>
        <source>MAGDA could not get these cases from the office that keeps them (code %1).</source>
        <translation>MAGDA n&apos;a pas pu obtenir ces dossiers du service qui les gère (code %1).</translation>
    </message>
    <message>
        <source>It does not accept what we ask.</source>
        <translation>Elle n&apos;accepte pas notre demande.</translation>
    </message>
    <message>
        <source>Something is wrong at the source itself.</source>
        <translation>Un problème se produit à la source elle-même.</translation>
    </message>
    <message>
        <source>Check &quot;items&quot; in its source file; if that is right, ask its owner.</source>
        <translation>Vérifiez « items » dans son fichier source ; si c&apos;est juste, demandez à son propriétaire.</translation>
    </message>
    <message>
        <source>Its answer has no list at %1, but it has: %2.</source>
        <translation>Sa réponse n&apos;a pas de liste à %1, mais elle a : %2.</translation>
    </message>
    <message>
        <source>Its answer has no list at %1.</source>
        <translation>Sa réponse n&apos;a pas de liste à %1.</translation>
    </message>
    <message>
        <source>What stands in the environment variable %1 is no national number.</source>
        <translation>Ce qui se trouve dans la variable d&apos;environnement %1 n&apos;est pas un numéro national.</translation>
    </message>
    <message>
        <source>Set the environment variable %1 to the eleven digits.</source>
        <translation>Mettez les onze chiffres dans la variable d&apos;environnement %1.</translation>
    </message>
    <message>
        <source>Check the address in its source file; if it does not offer these, leave them out of &quot;offers&quot; there.</source>
        <translation>Vérifiez l&apos;adresse dans le fichier de la source. Si elle n&apos;offre pas cela, retirez-le de « offers ».</translation>
    </message>
    <message>
        <source>What came before stays. Ask its owner to mend it, or take this source away.</source>
        <translation>Ce qui est déjà arrivé reste ici. Demandez au propriétaire de corriger, ou retirez cette source.</translation>
    </message>
    <message>
        <source>Its answer is written in signs that we cannot read.</source>
        <translation>Sa réponse est écrite avec des signes que nous ne pouvons pas lire.</translation>
    </message>
    <message>
        <source>It has more than %1 things and does not end, so we stopped.</source>
        <translation>Il y a plus de %1 éléments et la liste ne se termine pas. Nous nous sommes arrêtés.</translation>
    </message>
    <message>
        <source>There is no list of certificates at its address.</source>
        <translation>Il n&apos;y a pas de liste d&apos;attestations à cette adresse.</translation>
    </message>
    <message>
        <source>There is no list of forms at its address.</source>
        <translation>Il n&apos;y a pas de liste de formulaires à cette adresse.</translation>
    </message>
    <message>
        <source>It does not accept the key in the environment variable %1.</source>
        <translation>Elle n&apos;accepte pas la clé de la variable d&apos;environnement %1.</translation>
    </message>
    <message>
        <source>Set the environment variable %1 to a key that it accepts.</source>
        <translation>Mettez dans la variable d&apos;environnement %1 une clé qu&apos;elle accepte.</translation>
    </message>
    <message>
        <source>Its answer tells %1 twice in one place, so we do not know which one counts.</source>
        <translation>Sa réponse indique %1 deux fois au même endroit ; nous ne savons donc pas ce qui compte.</translation>
    </message>
    <message>
        <source>Its answer tells the same thing twice in one place, so we do not know which one counts.</source>
        <translation>Sa réponse indique deux fois la même chose au même endroit ; nous ne savons donc pas ce qui compte.</translation>
    </message>
    <message>
        <source>Check the address and the national number that are used for it; if both are right, ask its owner.</source>
        <translation>Vérifiez l&apos;adresse et le numéro national utilisés pour cette source ; s&apos;ils sont corrects, demandez-le au gestionnaire de la source.</translation>
    </message>
    <message>
        <source>There is no such list at its address, or it does not know who we asked about.</source>
        <translation>Il n&apos;y a pas de telle liste à son adresse, ou la source ne connaît pas la personne pour qui nous avons demandé.</translation>
    </message>
    <message>
        <source>There is nothing at the address that we asked, or it does not know who we asked about.</source>
        <translation>Il n&apos;y a rien à l&apos;adresse que nous avons demandée, ou la source ne connaît pas la personne pour qui nous avons demandé.</translation>
    </message>
    <message>
        <source>Its pages bring nothing new any more and do not end, so we stopped.</source>
        <translation>Ses pages n&apos;apportent plus rien de nouveau et ne finissent pas. Nous nous sommes donc arrêtés.</translation>
    </message>
    <message>
        <source>More than %1 of its things cannot be read, so we stopped.</source>
        <translation>Plus de %1 de ses éléments sont illisibles. Nous nous sommes donc arrêtés.</translation>
    </message>
    <message>
        <source>It sent more than %1 MB that cannot be read, so we stopped.</source>
        <translation>La source a envoyé plus de %1 Mo illisibles. Nous nous sommes donc arrêtés.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Made by</source>
        <translation>Établie par</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until and including</source>
        <translation>Valable jusqu’au (inclus)</translation>
    </message>
    <message>
        <source>the certificate gives no end date</source>
        <translation>l’attestation ne donne pas de date de fin</translation>
    </message>
    <message numerus="yes">
        <source>After today %n day(s) are left.</source>
        <translation>
            <numerusform>Après aujourd’hui, il reste %n jour.</numerusform>
            <numerusform>Après aujourd’hui, il reste %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>About this certificate</source>
        <translation>À propos de cette attestation</translation>
    </message>
    <message>
        <source>Product number (IPDC)</source>
        <translation>Numéro de produit (IPDC)</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Kept on this device</source>
        <translation>Conservée sur cet appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) did not lapse.</source>
        <translation>
            <numerusform>%n attestation n’est pas échue.</numerusform>
            <numerusform>%n attestations ne sont pas échues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lapse(s) soon.</source>
        <translation>
            <numerusform>%n d’entre elles échoit bientôt.</numerusform>
            <numerusform>%n d’entre elles échoient bientôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n certificate(s) lapsed.</source>
        <translation>
            <numerusform>%n attestation est échue.</numerusform>
            <numerusform>Les %n attestations sont échues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. It is valid from %1</source>
        <translation>Rien encore. Elle est valable à partir du %1</translation>
    </message>
    <message>
        <source>Ask for a new one, if you need it</source>
        <translation>Demandez-en une nouvelle, si vous en avez besoin</translation>
    </message>
    <message>
        <source>They may refuse this one</source>
        <translation>On peut refuser celle-ci</translation>
    </message>
    <message>
        <source>Use it, or ask for a new one</source>
        <translation>Utilisez-la, ou demandez-en une nouvelle</translation>
    </message>
    <message>
        <source>Then it has lapsed</source>
        <translation>Ensuite elle est échue</translation>
    </message>
    <message>
        <source>Nothing. Show it when they ask for it</source>
        <translation>Rien. Montrez-la quand on la demande</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a language, a number</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Open it in %1</source>
        <comment>a language, under its own name</comment>
        <translation>Ouvrir l’attestation (%1)</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Ouvrir l’attestation</translation>
    </message>
    <message>
        <source>Lapses soon</source>
        <translation>Échoit bientôt</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificates</comment>
        <translation>Valables</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>certificates</comment>
        <translation>Échues</translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <translation>
            <numerusform>en %n langue</numerusform>
            <numerusform>en %n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nobody can read that day</source>
        <comment>as its source writes it</comment>
        <translation>« %1 » : personne ne peut lire ce jour</translation>
    </message>
    <message numerus="yes">
        <source>Of %n certificate(s) nobody can read the last day.</source>
        <translation>
            <numerusform>De %n attestation, personne ne peut lire le dernier jour.</numerusform>
            <numerusform>De %n attestations, personne ne peut lire le dernier jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask until when it is valid, before you use it</source>
        <translation>Demandez jusqu&apos;à quand elle est valable, avant de l&apos;utiliser</translation>
    </message>
    <message>
        <source>They may refuse it</source>
        <translation>Elle peut être refusée</translation>
    </message>
    <message>
        <source>End not clear</source>
        <comment>certificates</comment>
        <translation>Fin pas claire</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The account was %1. On %2 it changed to %3.</source>
        <comment>account, day, account</comment>
        <translation>Le compte était %1. Le %2, c’est devenu %3.</translation>
    </message>
    <message>
        <source>The amount was %1. On %2 it changed to %3.</source>
        <comment>amount, day, amount</comment>
        <translation>Le montant était %1. Le %2, c’est devenu %3.</translation>
    </message>
    <message>
        <source>The communication was “%1”. On %2 it changed to “%3”.</source>
        <comment>communication, day, communication</comment>
        <translation>La communication était « %1 ». Le %2, c’est devenu « %3 ».</translation>
    </message>
    <message>
        <source>the account changed</source>
        <translation>le compte a changé</translation>
    </message>
    <message>
        <source>the amount changed</source>
        <translation>le montant a changé</translation>
    </message>
    <message>
        <source>the communication changed</source>
        <translation>la communication a changé</translation>
    </message>
    <message>
        <source>The account was %1.</source>
        <translation>Le compte était %1.</translation>
    </message>
    <message>
        <source>The amount was %1.</source>
        <translation>Le montant était %1.</translation>
    </message>
    <message>
        <source>The communication was “%1”.</source>
        <translation>La communication était « %1 ».</translation>
    </message>
    <message>
        <source>That can be a mistake that was put right. It can also be fraud.</source>
        <translation>Cela peut être une erreur corrigée. Cela peut aussi être une fraude.</translation>
    </message>
    <message>
        <source>Ask the service which account is right, on its own site or by phone. Look up its number yourself: do not take it from this bill.</source>
        <translation>Demandez au service quel compte est le bon, sur son propre site ou par téléphone. Cherchez vous-même son numéro : ne le prenez pas sur cette facture.</translation>
    </message>
    <message>
        <source>Ask the service which account is right: %1. That comes from our register, not from this bill.</source>
        <translation>Demandez au service quel compte est le bon : %1. Cela vient de notre registre, pas de cette facture.</translation>
    </message>
    <message>
        <source>Our register has this account for this sender.</source>
        <translation>Ce compte figure dans notre registre pour cet expéditeur.</translation>
    </message>
    <message>
        <source>It is less than before: perhaps a part is paid.</source>
        <translation>C’est moins qu’avant : une partie est peut-être payée.</translation>
    </message>
    <message>
        <source>Did you pay already, or did you copy what stood here before? Then look at your account first.</source>
        <translation>Avez-vous déjà payé, ou copié ce qui se trouvait ici avant ? Regardez alors d’abord votre compte bancaire.</translation>
    </message>
    <message>
        <source>The account of this bill changed. Ask first.</source>
        <translation>Le compte de cette facture a changé. Demandez d’abord.</translation>
    </message>
    <message>
        <source>This bill changed at its source.</source>
        <translation>Cette facture a changé à la source.</translation>
    </message>
    <message>
        <source>I asked: show how to pay</source>
        <translation>J’ai demandé : montrer comment payer</translation>
    </message>
</context>
<context>
    <name>Conformance</name>
    <message>
        <source>Please tell the makers of Overzicht, and send them this report.</source>
        <translation>Prévenez les auteurs d&apos;Overzicht et envoyez-leur ce rapport.</translation>
    </message>
    <message>
        <source>Something would be shown without a sender, a subject or a moment.</source>
        <translation>Quelque chose serait affiché sans expéditeur, objet ou moment.</translation>
    </message>
    <message>
        <source>A record is not kept as it came.</source>
        <translation>Un enregistrement n&apos;est pas conservé tel qu&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>A record that cannot be read is not kept as it came.</source>
        <translation>Un enregistrement illisible n&apos;est pas conservé tel qu&apos;il est arrivé.</translation>
    </message>
    <message>
        <source>The same answer read twice gives something else.</source>
        <translation>La même réponse lue deux fois donne autre chose.</translation>
    </message>
    <message>
        <source>A position is larger than %1 bytes.</source>
        <translation>Une position de lecture dépasse %1 octets.</translation>
    </message>
    <message>
        <source>A position holds something of what was read.</source>
        <translation>Une position de lecture contient quelque chose de ce qui a été lu.</translation>
    </message>
    <message>
        <source>A position that is not ours is no beginning and no error.</source>
        <translation>Une position de lecture qui n&apos;est pas de nous n&apos;est ni un début ni une erreur.</translation>
    </message>
    <message>
        <source>A question is told in the log by more than its form.</source>
        <translation>Une question figure au journal avec plus que sa forme.</translation>
    </message>
    <message>
        <source>A question holds a key of its own.</source>
        <translation>Une question contient elle-même une clé.</translation>
    </message>
    <message>
        <source>A question would go to an address that the file does not allow.</source>
        <translation>Une question irait à une adresse que le fichier n&apos;autorise pas.</translation>
    </message>
    <message>
        <source>A question leaves the address of its source.</source>
        <translation>Une question quitte l&apos;adresse de sa source.</translation>
    </message>
    <message>
        <source>We had asked: %1.</source>
        <translation>Nous avions demandé : %1.</translation>
    </message>
    <message>
        <source>An answer cut off after %1 of %2 bytes is taken for a whole one.</source>
        <translation>Une réponse coupée après %1 des %2 octets passe pour complète.</translation>
    </message>
    <message>
        <source>An answer with one wrong byte (at %1) loses something without a word.</source>
        <translation>Une réponse avec un octet faux (en %1) perd quelque chose sans rien dire.</translation>
    </message>
    <message>
        <source>An answer that is something else altogether is taken for a good one.</source>
        <translation>Une réponse qui est tout autre chose passe pour bonne.</translation>
    </message>
    <message>
        <source>An answer with status %1 is taken for another one.</source>
        <translation>Une réponse avec le statut %1 est prise pour une autre.</translation>
    </message>
    <message>
        <source>The key in the key store was not sent to %1: it belongs to the address in the file. For a test give a key by the environment (&quot;env:NAME&quot;).</source>
        <translation>La clé du trousseau n&apos;a pas été envoyée à %1 : elle appartient à l&apos;adresse du fichier. Pour un test, donnez une clé par l&apos;environnement (&quot;env:NOM&quot;).</translation>
    </message>
    <message>
        <source>The national number in the key store was not sent to %1. For a test give one by the environment (&quot;env:NAME&quot;).</source>
        <translation>Le numéro national du trousseau n&apos;a pas été envoyé à %1. Pour un test, donnez-en un par l&apos;environnement (&quot;env:NOM&quot;).</translation>
    </message>
    <message>
        <source>The key “%1” belongs to the source “%2”, which goes to other addresses.</source>
        <translation>La clé « %1 » appartient à la source « %2 », qui va à d&apos;autres adresses.</translation>
    </message>
    <message>
        <source>A key goes to one place only: give this source a key of its own.</source>
        <translation>Une clé ne va qu&apos;à un seul endroit : donnez à cette source sa propre clé.</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1.</source>
        <translation>Cette source ne peut pas être mise en place : %1.</translation>
    </message>
    <message>
        <source>Compare it with the example of its protocol.</source>
        <translation>Comparez-le avec l&apos;exemple de son protocole.</translation>
    </message>
    <message>
        <source>What came could not be kept for a moment on this computer.</source>
        <translation>Ce qui est venu n&apos;a pas pu être gardé un instant sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>It did not answer everything within %1 seconds.</source>
        <translation>Elle n&apos;a pas tout répondu en %1 secondes.</translation>
    </message>
    <message>
        <source>Let it answer sooner, with fewer things on a page.</source>
        <translation>Faites-la répondre plus vite, avec moins de choses par page.</translation>
    </message>
    <message>
        <source>It was not read to its end: only the first %1 answers were looked at.</source>
        <translation>Pas lue jusqu&apos;au bout : seules les %1 premières réponses ont été examinées.</translation>
    </message>
    <message>
        <source>Nothing came to look at.</source>
        <translation>Rien n&apos;est venu à examiner.</translation>
    </message>
    <message>
        <source>Things: %1. Answers: %2.</source>
        <translation>Éléments : %1. Réponses : %2.</translation>
    </message>
    <message>
        <source>Not tried: the file has a mistake.</source>
        <translation>Non essayé : le fichier contient une erreur.</translation>
    </message>
    <message>
        <source>Not tried: only the file was looked at.</source>
        <translation>Non essayé : seul le fichier a été examiné.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Non essayé.</translation>
    </message>
    <message>
        <source>A hostile value reaches the screen.</source>
        <translation>Une valeur malveillante arrive à l&apos;écran.</translation>
    </message>
    <message>
        <source>A date that cannot be takes the moment of arrival away.</source>
        <translation>Une date impossible fait perdre le moment d&apos;arrivée.</translation>
    </message>
    <message>
        <source>A link that a browser may not open comes through.</source>
        <translation>Un lien qu&apos;un navigateur ne peut pas ouvrir passe.</translation>
    </message>
    <message>
        <source>An absurd amount is taken.</source>
        <translation>Un montant absurde est accepté.</translation>
    </message>
    <message>
        <source>One record with a hostile value makes the whole answer unreadable: its neighbours are lost.</source>
        <translation>Un enregistrement avec une valeur malveillante rend toute la réponse illisible : ses voisins sont perdus.</translation>
    </message>
    <message>
        <source>A hostile value in one record changes another one.</source>
        <translation>Une valeur malveillante dans un enregistrement en change un autre.</translation>
    </message>
    <message>
        <source>The source file has no mistake.</source>
        <translation>Le fichier source n&apos;a pas d&apos;erreur.</translation>
    </message>
    <message>
        <source>It leads only to addresses that the file allows.</source>
        <translation>Elle ne mène qu&apos;à des adresses que le fichier autorise.</translation>
    </message>
    <message>
        <source>Our questions stay at its own address and hold no key.</source>
        <translation>Nos questions restent à sa propre adresse et ne contiennent pas de clé.</translation>
    </message>
    <message>
        <source>Everything we ask is answered.</source>
        <translation>Tout ce que nous demandons reçoit une réponse.</translation>
    </message>
    <message>
        <source>Without a key it gives nothing.</source>
        <translation>Sans clé, elle ne donne rien.</translation>
    </message>
    <message>
        <source>It says so when something does not exist.</source>
        <translation>Elle le dit quand quelque chose n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Everything has a sender and a subject.</source>
        <translation>Tout a un expéditeur et un objet.</translation>
    </message>
    <message>
        <source>Dates and times can be right.</source>
        <translation>Les dates et heures sont possibles.</translation>
    </message>
    <message>
        <source>Amounts, accounts and numbers can be trusted.</source>
        <translation>Les montants, comptes et numéros sont fiables.</translation>
    </message>
    <message>
        <source>Everything it sends can be read.</source>
        <translation>Tout ce qu&apos;elle envoie est lisible.</translation>
    </message>
    <message>
        <source>Each thing has a number of its own.</source>
        <translation>Chaque chose a son propre numéro.</translation>
    </message>
    <message>
        <source>The pages end, and bring what was announced.</source>
        <translation>Les pages se terminent et apportent ce qui était annoncé.</translation>
    </message>
    <message>
        <source>The same page twice gives the same.</source>
        <translation>La même page deux fois donne la même chose.</translation>
    </message>
    <message>
        <source>Large or small pages give the same.</source>
        <translation>De grandes ou petites pages donnent la même chose.</translation>
    </message>
    <message>
        <source>In every language the same things come.</source>
        <translation>Dans chaque langue, les mêmes choses arrivent.</translation>
    </message>
    <message>
        <source>Nothing is larger than we take.</source>
        <translation>Rien n&apos;est plus grand que ce que nous acceptons.</translation>
    </message>
    <message>
        <source>Files come as they were announced.</source>
        <translation>Les fichiers arrivent tels qu&apos;annoncés.</translation>
    </message>
    <message>
        <source>Where we stopped reading is small to keep, and tells nothing of what we read.</source>
        <translation>L&apos;endroit où nous avons arrêté de lire prend peu de place, et ne dit rien de ce que nous avons lu.</translation>
    </message>
    <message>
        <source>A broken answer is noticed, and loses nothing.</source>
        <translation>Une réponse abîmée se remarque, et rien ne se perd.</translation>
    </message>
    <message>
        <source>A hostile value spoils only itself.</source>
        <translation>Une valeur malveillante ne gâte qu&apos;elle-même.</translation>
    </message>
    <message>
        <source>Nothing came that could be asked again.</source>
        <translation>Rien n&apos;est venu qui puisse être redemandé.</translation>
    </message>
    <message>
        <source>Answer the same question with the same things, as long as nothing changed.</source>
        <translation>Répondez la même chose à la même question, tant que rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Asked a second time, it failed.</source>
        <translation>Interrogée une deuxième fois, elle a échoué.</translation>
    </message>
    <message>
        <source>Asked a second time, the first page held other things.</source>
        <translation>Interrogée une deuxième fois, la première page contenait autre chose.</translation>
    </message>
    <message>
        <source>Send everything in whatever language there is; only the words may differ.</source>
        <translation>Envoyez tout, dans la langue qui existe ; seuls les mots peuvent différer.</translation>
    </message>
    <message>
        <source>Asked in another language (%1), it failed.</source>
        <translation>Interrogée dans une autre langue (%1), elle a échoué.</translation>
    </message>
    <message>
        <source>Asked in another language (%1), other things came.</source>
        <translation>Interrogée dans une autre langue (%1), elle a envoyé autre chose.</translation>
    </message>
    <message>
        <source>The file names no key, so none could be left out.</source>
        <translation>Le fichier ne nomme pas de clé ; aucune n&apos;a pu être omise.</translation>
    </message>
    <message>
        <source>Asked without a key, it gave the same kind of things: anybody can read them.</source>
        <translation>Sans clé, elle a donné le même genre de choses : tout le monde peut les lire.</translation>
    </message>
    <message>
        <source>Answer 401 to who sends no key.</source>
        <translation>Répondez 401 à qui n&apos;envoie pas de clé.</translation>
    </message>
    <message>
        <source>This protocol has one address for every question.</source>
        <translation>Ce protocole a une seule adresse pour toutes les questions.</translation>
    </message>
    <message>
        <source>Answer 404 to an address that does not exist, with a reason in JSON.</source>
        <translation>Répondez 404 à une adresse qui n&apos;existe pas, avec une raison en JSON.</translation>
    </message>
    <message>
        <source>Asked for something that does not exist, the server failed.</source>
        <translation>Interrogé sur quelque chose qui n&apos;existe pas, le serveur a échoué.</translation>
    </message>
    <message>
        <source>Asked for something that does not exist, it answered %1, as if all was well.</source>
        <translation>Interrogée sur quelque chose qui n&apos;existe pas, elle a répondu %1, comme si tout allait bien.</translation>
    </message>
    <message>
        <source>Describe each file with a number, a name, a type and its digest.</source>
        <translation>Décrivez chaque fichier par un numéro, un nom, un type et son empreinte.</translation>
    </message>
    <message>
        <source>There is no file that can be fetched without opening a letter.</source>
        <translation>Il n&apos;y a pas de fichier qui puisse être récupéré sans ouvrir une lettre.</translation>
    </message>
    <message>
        <source>Send each file whole, as large and of the type that you announced, with the digest that you announced.</source>
        <translation>Envoyez chaque fichier en entier, de la taille, du type et avec l&apos;empreinte annoncés.</translation>
    </message>
    <message>
        <source>A file was announced, but there is no way to ask for it.</source>
        <translation>Un fichier était annoncé, mais il n&apos;y a aucun moyen de le demander.</translation>
    </message>
    <message>
        <source>A file could not be fetched.</source>
        <translation>Un fichier n&apos;a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>A file came empty.</source>
        <translation>Un fichier était vide.</translation>
    </message>
    <message>
        <source>A file is not the one that was announced: its digest is another one.</source>
        <translation>Un fichier n&apos;est pas celui qui était annoncé : son empreinte est différente.</translation>
    </message>
    <message>
        <source>The file does not say how large a page is, so no other size could be asked.</source>
        <translation>Le fichier ne dit pas la taille d&apos;une page ; aucune autre taille n&apos;a pu être demandée.</translation>
    </message>
    <message>
        <source>Too little came to be cut into pages.</source>
        <translation>Trop peu est venu pour être découpé en pages.</translation>
    </message>
    <message>
        <source>Let the size of a page change nothing but how many pages there are.</source>
        <translation>La taille d&apos;une page ne doit changer que le nombre de pages.</translation>
    </message>
    <message>
        <source>With smaller pages it failed.</source>
        <translation>Avec des pages plus petites, elle a échoué.</translation>
    </message>
    <message>
        <source>With smaller pages %1 things came instead of %2.</source>
        <translation>Avec des pages plus petites, %1 sont venus au lieu de %2.</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>Elle n&apos;a pas pu être jointe.</translation>
    </message>
    <message>
        <source>It does not accept the key, or there is none.</source>
        <translation>Elle n&apos;accepte pas la clé, ou il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>It refused what we asked.</source>
        <translation>Elle a refusé ce que nous demandions.</translation>
    </message>
    <message>
        <source>What we asked is not there.</source>
        <translation>Ce que nous avons demandé n&apos;est pas là.</translation>
    </message>
    <message>
        <source>It asks to wait.</source>
        <translation>Elle demande d&apos;attendre.</translation>
    </message>
    <message>
        <source>Its answer cannot be read.</source>
        <translation>Sa réponse est illisible.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Cela a été arrêté.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Fichier source</translation>
    </message>
    <message>
        <source>Digest of the file (SHA-256)</source>
        <translation>Empreinte du fichier (SHA-256)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>nobody: only the file was looked at</source>
        <translation>personne : seul le fichier a été examiné</translation>
    </message>
    <message>
        <source>the addresses in the file</source>
        <translation>les adresses du fichier</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examiné</translation>
    </message>
    <message>
        <source>things: %1; questions: %2</source>
        <translation>éléments : %1 ; questions : %2</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>ligne %1 de %2</translation>
    </message>
    <message>
        <source>feed “%1”</source>
        <translation>flux « %1 »</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Respecté</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Non respecté</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
    <message>
        <source>Kept: %1. Broken: %2. Not tried: %3.</source>
        <translation>Respectées : %1. Non respectées : %2. Non essayées : %3.</translation>
    </message>
    <message>
        <source>Check of a source: %1</source>
        <translation>Contrôle d&apos;une source : %1</translation>
    </message>
    <message>
        <source>Nothing that was tried is broken.</source>
        <translation>Tout ce qui a été essayé est en ordre.</translation>
    </message>
    <message>
        <source>Something is broken.</source>
        <translation>Quelque chose n&apos;est pas en ordre.</translation>
    </message>
    <message>
        <source>The laws</source>
        <translation>Les règles</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire :</translation>
    </message>
    <message>
        <source>This report holds no letters, no names of persons and no keys.</source>
        <translation>Ce rapport ne contient ni lettres, ni noms de personnes, ni clés.</translation>
    </message>
    <message>
        <source>That is so for %1 of %2; the first is number %3 of the list.</source>
        <translation>C&apos;est le cas pour %1 sur %2 ; le premier est le numéro %3 de la liste.</translation>
    </message>
    <message>
        <source>No sender is told: people read “unknown sender”.</source>
        <translation>Aucun expéditeur n&apos;est indiqué : on lit « expéditeur inconnu ».</translation>
    </message>
    <message>
        <source>Tell for each thing which organisation it is from, by its enterprise number.</source>
        <translation>Indiquez pour chaque chose de quelle organisation elle vient, par son numéro d&apos;entreprise.</translation>
    </message>
    <message>
        <source>The sender has no name: people read only its number.</source>
        <translation>L&apos;expéditeur n&apos;a pas de nom : on ne lit que son numéro.</translation>
    </message>
    <message>
        <source>Tell the name of the sender too, or have it added to the register of senders.</source>
        <translation>Donnez aussi le nom de l&apos;expéditeur, ou faites-le ajouter au registre des expéditeurs.</translation>
    </message>
    <message>
        <source>No subject is told: people cannot see what it is about.</source>
        <translation>Aucun objet n&apos;est indiqué : on ne voit pas de quoi il s&apos;agit.</translation>
    </message>
    <message>
        <source>Tell a subject that is never empty.</source>
        <translation>Donnez un objet qui n&apos;est jamais vide.</translation>
    </message>
    <message>
        <source>No moment of arrival is kept.</source>
        <translation>Aucun moment d&apos;arrivée n&apos;est conservé.</translation>
    </message>
    <message>
        <source>Tell when it was sent.</source>
        <translation>Indiquez quand c&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Use the ten digits of the enterprise number of the organisation that sends it.</source>
        <translation>Utilisez les dix chiffres du numéro d&apos;entreprise de l&apos;organisation qui envoie.</translation>
    </message>
    <message>
        <source>Write moments as 2026-11-20T08:14:00+01:00, and days as 2026-11-20.</source>
        <translation>Écrivez les moments comme 2026-11-20T08:14:00+01:00, et les jours comme 2026-11-20.</translation>
    </message>
    <message>
        <source>No moment of arrival is told: it is shown as arrived when it was first seen here.</source>
        <translation>Aucun moment d&apos;arrivée n&apos;est indiqué : on affiche celui où il a été vu ici pour la première fois.</translation>
    </message>
    <message>
        <source>Tell when each thing was sent or last changed.</source>
        <translation>Indiquez quand chaque chose a été envoyée ou modifiée.</translation>
    </message>
    <message>
        <source>It arrived in the future.</source>
        <translation>C&apos;est arrivé dans le futur.</translation>
    </message>
    <message>
        <source>A last day lies more than %1 years from now.</source>
        <translation>Un dernier jour se trouve à plus de %1 ans.</translation>
    </message>
    <message>
        <source>Leave a date out when there is none.</source>
        <translation>Omettez la date s&apos;il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Write amounts as 12.50, account numbers as an IBAN and communications as +++123/4567/89012+++, each with its right check digits.</source>
        <translation>Écrivez les montants comme 12.50, les comptes en IBAN et les communications comme +++123/4567/89012+++, chacun avec son bon chiffre de contrôle.</translation>
    </message>
    <message>
        <source>A record cannot be read: %1.</source>
        <translation>Un enregistrement ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>Send every record as the interface describes it. Until then it stands aside, and people are told so.</source>
        <translation>Envoyez chaque enregistrement comme l&apos;interface le décrit. D&apos;ici là il est mis de côté, et les gens en sont informés.</translation>
    </message>
    <message>
        <source>Send it as the interface describes it.</source>
        <translation>Envoyez-le comme l&apos;interface le décrit.</translation>
    </message>
    <message>
        <source>Two different things have the same number.</source>
        <translation>Deux choses différentes ont le même numéro.</translation>
    </message>
    <message>
        <source>Give each thing a number that no other one has, and that it keeps.</source>
        <translation>Donnez à chaque chose un numéro qu&apos;aucune autre n&apos;a et qu&apos;elle garde.</translation>
    </message>
    <message>
        <source>A number is longer than %1 characters.</source>
        <translation>Un numéro dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>Use shorter numbers.</source>
        <translation>Utilisez des numéros plus courts.</translation>
    </message>
    <message>
        <source>Let each page bring the next things until there are no more, and announce how many there are in all.</source>
        <translation>Donnez à chaque page la suite jusqu&apos;à la fin, et annoncez combien il y en a en tout.</translation>
    </message>
    <message>
        <source>The pages never end, or go round.</source>
        <translation>Les pages ne finissent jamais, ou tournent en rond.</translation>
    </message>
    <message>
        <source>The same thing stands on two pages.</source>
        <translation>La même chose figure sur deux pages.</translation>
    </message>
    <message>
        <source>A record is larger than %1 kB.</source>
        <translation>Un enregistrement dépasse %1 ko.</translation>
    </message>
    <message>
        <source>Send files apart, and texts that fit.</source>
        <translation>Envoyez les fichiers à part, et des textes de taille raisonnable.</translation>
    </message>
    <message>
        <source>A subject is longer than %1 characters; people see the first %2.</source>
        <translation>Un objet dépasse %1 caractères ; on n&apos;en voit que les %2 premiers.</translation>
    </message>
    <message>
        <source>Keep subjects short: one line.</source>
        <translation>Gardez des objets courts : une ligne.</translation>
    </message>
    <message>
        <source>An answer is larger than 4 MB, so we stopped it.</source>
        <translation>Une réponse dépasse 4 Mo ; nous l&apos;avons arrêtée.</translation>
    </message>
    <message>
        <source>Send fewer things on a page, and files apart.</source>
        <translation>Envoyez moins de choses par page, et les fichiers à part.</translation>
    </message>
    <message>
        <source>Stay at one address. If the other one is yours too, add it to &quot;allowedHosts&quot;.</source>
        <translation>Restez à une seule adresse. Si l&apos;autre est aussi la vôtre, ajoutez-la à &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>We asked: %1.</source>
        <translation>Nous avons demandé : %1.</translation>
    </message>
    <message>
        <source>Look in the log of your server what it was asked, and let it answer as the interface says.</source>
        <translation>Regardez dans le journal de votre serveur ce qui lui a été demandé, et faites-le répondre comme le dit l&apos;interface.</translation>
    </message>
    <message>
        <source>Let what says where to go on (a token, an address) hold nothing of what people read.</source>
        <translation>Que ce qui dit où continuer (un jeton, une adresse) ne contienne rien de ce que les gens lisent.</translation>
    </message>
    <message>
        <source>Let every address that we ask begin with the one in the file (&quot;baseUrl&quot;), or name its host in &quot;allowedHosts&quot;.</source>
        <translation>Faites commencer chaque adresse que nous demandons par celle du fichier (« baseUrl »), ou nommez son hôte dans « allowedHosts ».</translation>
    </message>
    <message>
        <source>Line %1: no value was found at “%2” (looked for in %3 places of “%4”).</source>
        <translation>Ligne %1 : aucune valeur trouvée à « %2 » (cherchée à %3 endroits de « %4 »).</translation>
    </message>
    <message>
        <source>There stand: %1.</source>
        <translation>Il y a : %1.</translation>
    </message>
    <message>
        <source>And so for %1 more places of the file.</source>
        <translation>Et de même pour %1 autres endroits du fichier.</translation>
    </message>
    <message>
        <source>The file names no dates, and nothing that came has one.</source>
        <translation>Le fichier ne nomme pas de dates, et rien de ce qui est venu n&apos;en a.</translation>
    </message>
    <message>
        <source>Tell moments that can be: an end after its beginning, and nothing that was sent or done in the future.</source>
        <translation>Donnez des moments possibles : une fin après son début, et rien d&apos;envoyé ou de fait dans l&apos;avenir.</translation>
    </message>
    <message>
        <source>Tell whole addresses that begin with https://. A page to pay stands at the host of the source, or at one that its file names in &quot;payHosts&quot; or &quot;allowedHosts&quot;.</source>
        <translation>Donnez des adresses complètes qui commencent par https://. Une page de paiement se trouve à l&apos;hôte de la source, ou à un hôte que le fichier nomme dans « payHosts » ou « allowedHosts ».</translation>
    </message>
    <message>
        <source>Send fewer things in one list, or on one page.</source>
        <translation>Envoyez moins de choses dans une liste, ou sur une page.</translation>
    </message>
    <message>
        <source>It was not read to its end, so nobody knows whether it ends.</source>
        <translation>Nous n&apos;avons pas lu jusqu&apos;au bout. Nous ne savons donc pas s&apos;il y a une fin.</translation>
    </message>
    <message>
        <source>The file names dates, and nothing that came has one.</source>
        <translation>Le fichier nomme des dates, mais rien de ce qui est venu n&apos;en a une.</translation>
    </message>
    <message>
        <source>Records that could not be read: %1.</source>
        <translation>Éléments illisibles : %1.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>Par exemple : %1.</translation>
    </message>
    <message>
        <source>And for %1 more reasons.</source>
        <translation>Et pour %1 autres raisons.</translation>
    </message>
    <message>
        <source>A file is not of the type that was announced.</source>
        <translation>Un fichier n&apos;est pas du type annoncé.</translation>
    </message>
    <message>
        <source>Let links lead to the address of the source, or to a host that its file names in &quot;allowedHosts&quot;.</source>
        <translation>Faites mener les liens à l&apos;adresse de la source, ou à un hôte que son fichier nomme dans &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>A case tells what is asked, or until when, and its state is not &quot;action-needed&quot;: it does not stand in what is to be done.</source>
        <translation>Un dossier dit ce qui est demandé, ou jusqu&apos;à quand, et son état n&apos;est pas &quot;action-needed&quot; : il ne figure pas dans ce qu&apos;il y a à faire.</translation>
    </message>
    <message>
        <source>Map the word of that state to &quot;action-needed&quot;. Tell &quot;action&quot; and &quot;answerBy&quot; only as long as you wait for the person.</source>
        <translation>Traduisez le mot de cet état en &quot;action-needed&quot;. N&apos;indiquez &quot;action&quot; et &quot;answerBy&quot; que tant que vous attendez la personne.</translation>
    </message>
    <message>
        <source>Cases that bills, letters or certificates name and that are in none of its lists: %1 (%2). People cannot go to them: tell these cases too, or write their numbers as the list of cases does.</source>
        <translation>Dossiers que des factures, lettres ou attestations nomment et qui ne sont dans aucune liste : %1 (%2). Le citoyen ne peut pas y aller : donnez aussi ces dossiers, ou écrivez leur numéro comme dans la liste des dossiers.</translation>
    </message>
    <message>
        <source>Use only the words of the interface. In a source file with a map: add the word to it, and for a state an &quot;else&quot; for those to come.</source>
        <translation>Utilisez seulement les mots de l&apos;interface. Dans un fichier source avec une map : ajoutez-y le mot, et pour un état un « else » pour ceux à venir.</translation>
    </message>
</context>
<context>
    <name>Declarative</name>
    <message>
        <source>&quot;id&quot; is missing: by what a record is known again.</source>
        <translation>« id » manque : ce qui permet de reconnaître une donnée.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot; with the pointer to its number, such as &quot;/id&quot;.</source>
        <translation>Ajoutez « id » avec le pointeur vers son numéro, comme &quot;/id&quot;.</translation>
    </message>
    <message>
        <source>A payment needs &quot;payment&quot;: the amount, and to whom.</source>
        <translation>Un paiement a besoin de « payment » : le montant, et à qui.</translation>
    </message>
    <message>
        <source>Write &quot;payment&quot;: {&quot;amount&quot;: &quot;/bedrag&quot;, &quot;iban&quot;: &quot;/rekening&quot;}.</source>
        <translation>Écrivez &quot;payment&quot;: {&quot;amount&quot;: &quot;/bedrag&quot;, &quot;iban&quot;: &quot;/rekening&quot;}.</translation>
    </message>
    <message>
        <source>A service needs &quot;address&quot;: where it opens.</source>
        <translation>Un service a besoin de « address » : où il s’ouvre.</translation>
    </message>
    <message>
        <source>Add &quot;address&quot; with the pointer to it, or {&quot;link&quot;: &quot;https://…&quot;}.</source>
        <translation>Ajoutez « address » avec son pointeur, ou {&quot;link&quot;: &quot;https://…&quot;}.</translation>
    </message>
    <message>
        <source>It can become a word that is not known here.</source>
        <translation>Cela peut donner un mot qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Sont connus : %1.</translation>
    </message>
    <message>
        <source>This key has two parts: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Cette clé a deux parties : « %1 » et « %2 ».</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>Écrivez les deux.</translation>
    </message>
    <message>
        <source>A history needs &quot;items&quot; and &quot;words&quot;.</source>
        <translation>Une « history » a besoin de « items » et « words ».</translation>
    </message>
    <message>
        <source>Add the pointer to the list, and in each element where the words stand.</source>
        <translation>Ajoutez le pointeur vers la liste, et où se trouvent les mots dans chaque élément.</translation>
    </message>
    <message>
        <source>&quot;links&quot; needs &quot;items&quot; and &quot;url&quot;.</source>
        <translation>« links » a besoin de « items » et « url ».</translation>
    </message>
    <message>
        <source>Add the pointer to the list, and in each element where the address stands.</source>
        <translation>Ajoutez le pointeur vers la liste, et où se trouve l’adresse dans chaque élément.</translation>
    </message>
    <message>
        <source>A named value needs &quot;value&quot;, and &quot;key&quot; or &quot;name&quot;.</source>
        <translation>Une valeur nommée a besoin de « value », et de « key » ou « name ».</translation>
    </message>
    <message>
        <source>Write {&quot;key&quot;: &quot;…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, &quot;value&quot;: &quot;/…&quot;}.</source>
        <translation>Écrivez {&quot;key&quot;: &quot;…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, &quot;value&quot;: &quot;/…&quot;}.</translation>
    </message>
    <message>
        <source>This measure is not known.</source>
        <translation>Cette mesure n’est pas connue.</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; needs &quot;content&quot;: where it is fetched.</source>
        <translation>« attachments » a besoin de « content » : où le contenu est cherché.</translation>
    </message>
    <message>
        <source>Add the pointer to its address, or {&quot;link&quot;: &quot;/documents/{/id}/content&quot;}.</source>
        <translation>Ajoutez le pointeur vers son adresse, ou {&quot;link&quot;: &quot;/documents/{/id}/content&quot;}.</translation>
    </message>
    <message>
        <source>A payment needs &quot;amount&quot;.</source>
        <translation>Un paiement a besoin de « amount ».</translation>
    </message>
    <message>
        <source>Add the pointer to the amount, such as &quot;/bedrag&quot;.</source>
        <translation>Ajoutez le pointeur vers le montant, comme &quot;/bedrag&quot;.</translation>
    </message>
    <message>
        <source>The file asks for nothing.</source>
        <translation>Le fichier ne demande rien.</translation>
    </message>
    <message>
        <source>Add &quot;declarative&quot;: {&quot;streams&quot;: […]}, &quot;services&quot;, or both.</source>
        <translation>Ajoutez &quot;declarative&quot;: {&quot;streams&quot;: […]}, &quot;services&quot;, ou les deux.</translation>
    </message>
    <message>
        <source>These are more than %1.</source>
        <translation>Il y en a plus de %1.</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>Simplifiez.</translation>
    </message>
    <message>
        <source>A map has 1 to %1 pairs.</source>
        <translation>Une « map » a de 1 à %1 paires.</translation>
    </message>
    <message>
        <source>Write {&quot;their word&quot;: &quot;our word&quot;}.</source>
        <translation>Écrivez {&quot;leur mot&quot;: &quot;notre mot&quot;}.</translation>
    </message>
    <message>
        <source>A sender needs &quot;id&quot;.</source>
        <translation>Un expéditeur a besoin de « id ».</translation>
    </message>
    <message>
        <source>Write its enterprise number.</source>
        <translation>Écrivez son numéro d’entreprise.</translation>
    </message>
    <message>
        <source>This must be a list of at most %1 hosts.</source>
        <translation>Ceci doit être une liste de %1 hôtes au plus.</translation>
    </message>
    <message>
        <source>Write [&quot;betalen.example&quot;].</source>
        <translation>Écrivez [&quot;betalen.example&quot;].</translation>
    </message>
    <message>
        <source>This is no host.</source>
        <translation>Ceci n’est pas un hôte.</translation>
    </message>
    <message>
        <source>Write a host only, such as &quot;betalen.example&quot;: no https://, no path, no *.</source>
        <translation>Écrivez seulement un hôte, comme &quot;betalen.example&quot; : pas de https://, pas de chemin, pas de *.</translation>
    </message>
    <message>
        <source>&quot;errors&quot; needs &quot;words&quot;: where an error says why.</source>
        <translation>« errors » a besoin de « words » : où une erreur dit pourquoi.</translation>
    </message>
    <message>
        <source>Write {&quot;words&quot;: &quot;/fout/omschrijving&quot;}.</source>
        <translation>Écrivez {&quot;words&quot;: &quot;/fout/omschrijving&quot;}.</translation>
    </message>
    <message>
        <source>Each needs an &quot;id&quot; of its own.</source>
        <translation>Chacun a besoin de son propre « id ».</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: a word that no other has.</source>
        <translation>Ajoutez « id » : un mot qu’aucun autre n’a.</translation>
    </message>
    <message>
        <source>This way is not known.</source>
        <translation>Cette manière n’est pas connue.</translation>
    </message>
    <message>
        <source>This is no address that may be opened.</source>
        <translation>Ceci n’est pas une adresse qui peut être ouverte.</translation>
    </message>
    <message>
        <source>Write the whole address, with https://.</source>
        <translation>Écrivez l’adresse entière, avec https://.</translation>
    </message>
    <message>
        <source>A stream needs an &quot;id&quot; that no other has.</source>
        <translation>Un flux a besoin d’un « id » qu’aucun autre n’a.</translation>
    </message>
    <message>
        <source>Use 1 to 40 lower-case letters, digits and &apos;-&apos;; not &quot;%1&quot;.</source>
        <translation>Utilisez de 1 à 40 minuscules, chiffres et « - » ; pas « %1 ».</translation>
    </message>
    <message>
        <source>&quot;makes&quot; says what each record becomes; this is none of them.</source>
        <translation>« makes » dit ce que devient chaque donnée ; ce mot n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Services are not asked one by one.</source>
        <translation>Les services ne sont pas demandés un par un.</translation>
    </message>
    <message>
        <source>Take &quot;detail&quot; away.</source>
        <translation>Enlevez « detail ».</translation>
    </message>
    <message>
        <source>&quot;path&quot; is no address that may be asked.</source>
        <translation>« path » n’est pas une adresse qui peut être demandée.</translation>
    </message>
    <message>
        <source>Begin with &quot;/&quot; for an address below baseUrl, or with https:// and a host that the file allows. What stands behind a &quot;?&quot; goes into &quot;query&quot;.</source>
        <translation>Commencez par « / » pour une adresse sous baseUrl, ou par https:// et un hôte que le fichier autorise. Ce qui suit un « ? » va dans « query ».</translation>
    </message>
    <message>
        <source>A request only asks: it is GET or POST.</source>
        <translation>Une demande ne fait que demander : GET ou POST.</translation>
    </message>
    <message>
        <source>Write &quot;GET&quot;, or &quot;POST&quot; for a search that changes nothing.</source>
        <translation>Écrivez &quot;GET&quot;, ou &quot;POST&quot; pour une recherche qui ne change rien.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Ceci dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>A body is an object, of a request with &quot;method&quot;: &quot;POST&quot;.</source>
        <translation>Un « body » est un objet, d’une demande avec &quot;method&quot;: &quot;POST&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;method&quot;: &quot;POST&quot;, or take &quot;body&quot; away.</source>
        <translation>Ajoutez &quot;method&quot;: &quot;POST&quot;, ou enlevez « body ».</translation>
    </message>
    <message>
        <source>This header is not for a file to say.</source>
        <translation>Un fichier ne peut pas dire cet en-tête.</translation>
    </message>
    <message>
        <source>Remove it. A key goes under &quot;signIn&quot;; the program says the rest itself.</source>
        <translation>Enlevez-le. Une clé va sous « signIn » ; le programme dit le reste lui-même.</translation>
    </message>
    <message>
        <source>A header is fixed, ordinary characters.</source>
        <translation>Un en-tête est fait de caractères fixes et ordinaires.</translation>
    </message>
    <message>
        <source>Write it without { and without letters with accents.</source>
        <translation>Écrivez-le sans { et sans lettres accentuées.</translation>
    </message>
    <message>
        <source>&quot;style&quot; says how the list goes on; this is none of them.</source>
        <translation>« style » dit comment la liste continue ; ce mot n’en fait pas partie.</translation>
    </message>
    <message>
        <source>This way of going on needs &quot;parameter&quot;.</source>
        <translation>Cette manière de continuer a besoin de « parameter ».</translation>
    </message>
    <message>
        <source>Add the name of the query parameter that says where to go on.</source>
        <translation>Ajoutez le nom du paramètre qui dit où continuer.</translation>
    </message>
    <message>
        <source>This way of going on needs &quot;at&quot;.</source>
        <translation>Cette manière de continuer a besoin de « at ».</translation>
    </message>
    <message>
        <source>Add the pointer to where the answer says how to go on, such as &quot;/next&quot;.</source>
        <translation>Ajoutez le pointeur vers l’endroit où la réponse dit comment continuer, comme &quot;/next&quot;.</translation>
    </message>
    <message>
        <source>&quot;size&quot; and &quot;sizeParameter&quot; belong together.</source>
        <translation>« size » et « sizeParameter » vont ensemble.</translation>
    </message>
    <message>
        <source>Write both, or neither.</source>
        <translation>Écrivez les deux, ou aucun.</translation>
    </message>
    <message>
        <source>A condition needs &quot;value&quot;, and &quot;in&quot; or &quot;notIn&quot; with a list of at most %1 words.</source>
        <translation>Une condition a besoin de « value », et de « in » ou « notIn » avec une liste de %1 mots au plus.</translation>
    </message>
    <message>
        <source>Write {&quot;value&quot;: &quot;/status&quot;, &quot;in&quot;: [&quot;open&quot;]}.</source>
        <translation>Écrivez {&quot;value&quot;: &quot;/status&quot;, &quot;in&quot;: [&quot;open&quot;]}.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Ceci doit être un objet.</translation>
    </message>
    <message>
        <source>Put its members between { and }.</source>
        <translation>Mettez ses éléments entre { et }.</translation>
    </message>
    <message>
        <source>This must be a list of 1 to %1 values.</source>
        <translation>Ceci doit être une liste de 1 à %1 valeurs.</translation>
    </message>
    <message>
        <source>Put the values between [ and ].</source>
        <translation>Mettez les valeurs entre [ et ].</translation>
    </message>
    <message>
        <source>This must be a text of at most %1 characters.</source>
        <translation>Ceci doit être un texte de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Write a text between double quotes.</source>
        <translation>Écrivez un texte entre guillemets doubles.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Ceci doit être true ou false.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation>Écrivez true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>Ceci doit être un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Écrivez-le sans guillemets.</translation>
    </message>
    <message>
        <source>There is no text in any language.</source>
        <translation>Il n’y a de texte dans aucune langue.</translation>
    </message>
    <message>
        <source>Add at least &quot;nl&quot;.</source>
        <translation>Ajoutez au moins « nl ».</translation>
    </message>
    <message>
        <source>This is no JSON pointer.</source>
        <translation>Ceci n’est pas un pointeur JSON.</translation>
    </message>
    <message>
        <source>Write where the value stands, such as &quot;/results&quot; or &quot;/_embedded/items&quot; (RFC 6901); &quot;&quot; is the whole answer.</source>
        <translation>Écrivez où se trouve la valeur, comme &quot;/results&quot; ou &quot;/_embedded/items&quot; (RFC 6901) ; &quot;&quot; est toute la réponse.</translation>
    </message>
    <message>
        <source>This stands more than %1 functions deep.</source>
        <translation>Ceci se trouve à plus de %1 fonctions de profondeur.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>Le fichier a plus de %1 valeurs.</translation>
    </message>
    <message>
        <source>A pointer begins with &quot;/&quot;, such as &quot;/omschrijving&quot;. For words of your own write {&quot;text&quot;: &quot;…&quot;}.</source>
        <translation>Un pointeur commence par « / », comme &quot;/omschrijving&quot;. Pour vos propres mots, écrivez {&quot;text&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>There is no map of that name.</source>
        <translation>Il n’y a pas de « map » de ce nom.</translation>
    </message>
    <message>
        <source>Add it under &quot;maps&quot;; there are: %1.</source>
        <translation>Ajoutez-la sous « maps » ; il y a : %1.</translation>
    </message>
    <message>
        <source>A map needs &quot;to&quot;: at most %1 pairs, or the name of one of &quot;maps&quot;.</source>
        <translation>Une « map » a besoin de « to » : %1 paires au plus, ou le nom de l’une des « maps ».</translation>
    </message>
    <message>
        <source>Write &quot;to&quot;: {&quot;their word&quot;: &quot;our word&quot;}.</source>
        <translation>Écrivez &quot;to&quot;: {&quot;leur mot&quot;: &quot;notre mot&quot;}.</translation>
    </message>
    <message>
        <source>This is none of the functions.</source>
        <translation>Ce n’est aucune des fonctions.</translation>
    </message>
    <message>
        <source>&quot;default&quot; needs a value and the words to use without it.</source>
        <translation>« default » a besoin d’une valeur et des mots à utiliser sans elle.</translation>
    </message>
    <message>
        <source>Write {&quot;default&quot;: [&quot;/naam&quot;, &quot;Zonder naam&quot;]}.</source>
        <translation>Écrivez {&quot;default&quot;: [&quot;/naam&quot;, &quot;Zonder naam&quot;]}.</translation>
    </message>
    <message>
        <source>This form of date is not known.</source>
        <translation>Cette écriture d’une date n’est pas connue.</translation>
    </message>
    <message>
        <source>Use one of: %1. A date as in ISO 8601 needs no function.</source>
        <translation>Utilisez l’une de ces formes : %1. Une date comme dans ISO 8601 n’a pas besoin de fonction.</translation>
    </message>
    <message>
        <source>This form of amount is not known.</source>
        <translation>Cette écriture d’un montant n’est pas connue.</translation>
    </message>
    <message>
        <source>&quot;unit&quot; is &quot;euro&quot; or &quot;cents&quot;; &quot;decimal&quot; is &quot;.&quot; or &quot;,&quot;.</source>
        <translation>« unit » est « euro » ou « cents » ; « decimal » est « . » ou « , ».</translation>
    </message>
    <message>
        <source>Begin with &quot;/&quot; for an address below baseUrl, or with https:// and a host that the file allows.</source>
        <translation>Commencez par « / » pour une adresse sous baseUrl, ou par https:// et un hôte que le fichier autorise.</translation>
    </message>
    <message>
        <source>Write the whole address, with https://. For an address that the answer tells write only its pointer.</source>
        <translation>Écrivez l’adresse entière, avec https://. Pour une adresse que la réponse donne, écrivez seulement son pointeur.</translation>
    </message>
    <message>
        <source>&quot;languages&quot; needs &quot;code&quot; and &quot;text&quot;: where the language and the words stand in each element.</source>
        <translation>« languages » a besoin de « code » et « text » : où se trouvent la langue et les mots dans chaque élément.</translation>
    </message>
    <message>
        <source>Write {&quot;languages&quot;: &quot;/titel&quot;, &quot;code&quot;: &quot;/taal&quot;, &quot;text&quot;: &quot;/waarde&quot;}.</source>
        <translation>Écrivez {&quot;languages&quot;: &quot;/titel&quot;, &quot;code&quot;: &quot;/taal&quot;, &quot;text&quot;: &quot;/waarde&quot;}.</translation>
    </message>
    <message>
        <source>&quot;part&quot; needs &quot;of&quot;: at what the text is cut.</source>
        <translation>« part » a besoin de « of » : où le texte est coupé.</translation>
    </message>
    <message>
        <source>Write {&quot;part&quot;: &quot;/url&quot;, &quot;of&quot;: &quot;/&quot;, &quot;take&quot;: -1} for the last piece of an address.</source>
        <translation>Écrivez {&quot;part&quot;: &quot;/url&quot;, &quot;of&quot;: &quot;/&quot;, &quot;take&quot;: -1} pour le dernier morceau d’une adresse.</translation>
    </message>
    <message>
        <source>This asks for the person&apos;s number, and the file does not say where that is kept.</source>
        <translation>Ceci demande le numéro de la personne, et le fichier ne dit pas où il est gardé.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;} to the file.</source>
        <translation>Ajoutez &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NOM&quot;} au fichier.</translation>
    </message>
    <message>
        <source>This asks for the number of an organisation, and the file is of no organisation.</source>
        <translation>Ceci demande le numéro d’une organisation, et le fichier n’est d’aucune organisation.</translation>
    </message>
    <message>
        <source>Add &quot;for&quot; with its enterprise number to the file.</source>
        <translation>Ajoutez « for » avec son numéro d’entreprise au fichier.</translation>
    </message>
    <message>
        <source>Nothing is known by that name here.</source>
        <translation>Rien n’est connu ici sous ce nom.</translation>
    </message>
    <message>
        <source>Between { and } can stand: %1.</source>
        <translation>Entre { et } peut se trouver : %1.</translation>
    </message>
    <message>
        <source>This stands too deep.</source>
        <translation>Ceci est trop profond.</translation>
    </message>
    <message>
        <source>This is a text, not a pointer.</source>
        <translation>Ceci est un texte, pas un pointeur.</translation>
    </message>
    <message>
        <source>To show a value of your own write {&quot;first&quot;: [v, &quot;%1&quot;]}.</source>
        <translation>Pour montrer une valeur à vous, écrivez {&quot;first&quot;: [v, &quot;%1&quot;]}.</translation>
    </message>
    <message>
        <source>This points into the body of a request, and there is no such place.</source>
        <translation>Ceci désigne une place dans le corps d&apos;une requête, et cette place n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Name a query parameter without &quot;/&quot;, or a place in the body of a POST, such as &quot;/pagina/nummer&quot;.</source>
        <translation>Nommez un paramètre de requête sans « / », ou une place dans le corps d&apos;un POST, comme « /pagina/nummer ».</translation>
    </message>
    <message>
        <source>&quot;own&quot; says that people follow their case here, and no stream makes a dossier.</source>
        <translation>&quot;own&quot; dit que l&apos;on suit son dossier ici, et aucun flux ne fait de dossier.</translation>
    </message>
    <message>
        <source>Write &quot;form&quot;, or add a stream that makes a dossier of each case.</source>
        <translation>Écrivez &quot;form&quot;, ou ajoutez un flux qui fait un dossier de chaque affaire.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>What the sender adds</source>
        <translation>Ce que l&apos;expéditeur ajoute</translation>
    </message>
    <message>
        <source>For the attention of</source>
        <translation>À l&apos;attention de</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et encore %n.</numerusform>
            <numerusform>Et encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, feed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First seen here, through %1</source>
        <translation>Vu ici pour la première fois, via %1</translation>
    </message>
    <message>
        <source>No longer at %1</source>
        <translation>N&apos;est plus chez %1</translation>
    </message>
    <message>
        <source>Changed by the source. The earlier version is kept</source>
        <translation>Modifié par la source. La version précédente est gardée</translation>
    </message>
    <message>
        <source>You read it</source>
        <translation>Vous l&apos;avez lu</translation>
    </message>
    <message>
        <source>You marked it as done</source>
        <translation>Vous l&apos;avez mis sur terminé</translation>
    </message>
    <message>
        <source>You said that you paid it</source>
        <translation>Vous avez dit que vous l&apos;avez payé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>moment not known</source>
        <translation>moment inconnu</translation>
    </message>
    <message>
        <source>The source says that this letter was opened.</source>
        <translation>La source dit que cette lettre a été ouverte.</translation>
    </message>
    <message>
        <source>What we noticed</source>
        <translation>Ce que nous avons remarqué</translation>
    </message>
    <message>
        <source>Source: not known.</source>
        <translation>Source : inconnue.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source : %1.</translation>
    </message>
    <message>
        <source>They call this “%1”.</source>
        <translation>Ils appellent cela « %1 ».</translation>
    </message>
    <message>
        <source>Case %1.</source>
        <translation>Dossier %1.</translation>
    </message>
    <message>
        <source>Last seen there %1.</source>
        <translation>Vu là-bas pour la dernière fois : %1.</translation>
    </message>
    <message>
        <source>You said that you paid this: %1.</source>
        <translation>Vous avez dit que vous l&apos;avez payé : %1.</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Finalement pas payé</translation>
    </message>
    <message>
        <source>You marked this as done: %1.</source>
        <translation>Vous avez mis ceci sur terminé : %1.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Finalement pas terminé</translation>
    </message>
    <message>
        <source>The address is: %1</source>
        <translation>L&apos;adresse est : %1</translation>
    </message>
    <message>
        <source>No program on this computer can open that page.</source>
        <translation>Aucun programme sur cet ordinateur ne peut ouvrir cette page.</translation>
    </message>
    <message>
        <source>First seen here</source>
        <translation>Vu ici pour la première fois</translation>
    </message>
    <message>
        <source>Whoever sends this is not confirmed to be %1. Pay nothing, open nothing and give nothing before you have asked %1. Look up their number yourself.</source>
        <translation>Nous ne savons pas si cela vient vraiment de %1. Ne payez rien, n’ouvrez rien et ne donnez rien avant d’avoir demandé à %1. Cherchez leur numéro vous-même.</translation>
    </message>
    <message>
        <source>This name looks like %1.</source>
        <translation>Ce nom ressemble à %1.</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>Ce qui s’est passé ici</translation>
    </message>
    <message>
        <source>You opened the page to pay, at %1</source>
        <translation>Vous avez ouvert la page de paiement, sur %1</translation>
    </message>
    <message>
        <source>The page to pay was about to open, at %1</source>
        <translation>La page de paiement allait s&apos;ouvrir, sur %1</translation>
    </message>
    <message>
        <source>You said that you paid what was asked before: %1. Look at your account before you pay.</source>
        <comment>when</comment>
        <translation>Vous avez dit avoir payé ce qui était demandé avant : %1. Regardez votre compte avant de payer.</translation>
    </message>
    <message>
        <source>You marked what was asked before as done: %1.</source>
        <comment>when</comment>
        <translation>Vous avez marqué comme fait ce qui était demandé avant : %1.</translation>
    </message>
    <message>
        <source>Its source asks something else than before.</source>
        <translation>La source demande autre chose qu&apos;avant.</translation>
    </message>
    <message>
        <source>You marked what was asked then as done</source>
        <translation>Vous avez marqué comme fait ce qui était alors demandé</translation>
    </message>
    <message>
        <source>You said that you paid what was asked then</source>
        <translation>Vous avez dit avoir payé ce qui était alors demandé</translation>
    </message>
    <message>
        <source>You said that you paid %1: %2. What they ask now is something else. Look at your account before you pay.</source>
        <comment>amount, when</comment>
        <translation>Vous avez dit avoir payé %1 : %2. Maintenant, ils demandent autre chose. Regardez votre compte avant de payer.</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Conservé ici</translation>
    </message>
    <message>
        <source>Kept here: %1</source>
        <translation>Conservé ici : %1</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Empreinte (SHA-256) : %1</translation>
    </message>
    <message>
        <source>This program fetched it by itself to keep it. Its sender may see that as opened.</source>
        <translation>Ce programme l&apos;a cherchée de lui-même pour la conserver. Son expéditeur peut la voir comme ouverte.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>This is about a case at %1. That source is linked, but it has not told of this case yet.</source>
        <translation>Il s’agit d’un dossier chez %1. Cette source est liée, mais elle n’a pas encore signalé ce dossier.</translation>
    </message>
    <message>
        <source>What comes from %1 stands in your overview as well. This notice does not say which of it it is about.</source>
        <translation>Ce qui vient de %1 se trouve aussi dans votre aperçu. Cet avis ne dit pas de quoi il s’agit exactement.</translation>
    </message>
    <message>
        <source>This stands at %1. You can link that source: then you see it here as well.</source>
        <translation>Cela se trouve chez %1. Vous pouvez lier cette source : vous le verrez alors aussi ici.</translation>
    </message>
    <message>
        <source>This stands only at %1. We cannot fetch anything from there yet.</source>
        <translation>Cela se trouve uniquement chez %1. Nous ne pouvons encore rien y récupérer.</translation>
    </message>
    <message>
        <source>We do not know the site %1. Look well at that name before you sign in there.</source>
        <translation>Nous ne connaissons pas le site %1. Regardez bien ce nom avant de vous y connecter.</translation>
    </message>
    <message>
        <source>This notice leads to %1. That looks like %2, the site of %3, but it is another one. Do not go there, and give nothing there.</source>
        <translation>Cet avis mène à %1. Cela ressemble à %2, le site de %3, mais c’est un autre. N’y allez pas et n’y donnez rien.</translation>
    </message>
    <message>
        <source>This stands only at %1. From there we only get notices.</source>
        <translation>Cela se trouve seulement chez %1. De là, nous ne recevons que des notifications.</translation>
    </message>
</context>
<context>
    <name>ElsewherePart</name>
    <message>
        <source>This is not the site that it looks like.</source>
        <translation>Ce n’est pas le site auquel il ressemble.</translation>
    </message>
    <message>
        <source>How to link %1</source>
        <translation>Comment lier %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>Consulter sur %1</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>Sender not confirmed (%1)</source>
        <translation>Expéditeur non confirmé (%1)</translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>Instead</name>
    <message>
        <source>What came is a web page, and the sender announced something else. Do not trust it: look at the letter at its source.</source>
        <translation>Ce qui est arrivé est une page web, et l&apos;expéditeur annonçait autre chose. Ne vous y fiez pas : regardez la lettre à sa source.</translation>
    </message>
    <message>
        <source>What came is a program, and no letter is one. Do not open it, and ask the sender what this is.</source>
        <translation>Ce qui est arrivé est un programme, et aucune lettre n&apos;en est un. Ne l&apos;ouvrez pas, et demandez à l&apos;expéditeur ce que c&apos;est.</translation>
    </message>
    <message>
        <source>What came is no PDF, and the sender announced one. Do not trust it: look at the letter at its source.</source>
        <translation>Ce qui est arrivé n&apos;est pas un PDF, et l&apos;expéditeur en annonçait un. Ne vous y fiez pas : regardez la lettre à sa source.</translation>
    </message>
    <message>
        <source>What came is no picture, and the sender announced one. Do not trust it: look at the letter at its source.</source>
        <translation>Ce qui est arrivé n&apos;est pas une image, et l&apos;expéditeur en annonçait une. Ne vous y fiez pas : regardez la lettre à sa source.</translation>
    </message>
</context>
<context>
    <name>JsonLines</name>
    <message>
        <source>something stands after the end of the JSON</source>
        <translation>il y a encore quelque chose après la fin du JSON</translation>
    </message>
    <message>
        <source>the file ends where a value is expected</source>
        <translation>le fichier s&apos;arrête là où il faut une valeur</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>plus de %1 niveaux imbriqués</translation>
    </message>
    <message>
        <source>a text stands between single quotes; JSON wants double ones</source>
        <translation>un texte est entre guillemets simples ; JSON veut des guillemets doubles</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON ne connaît pas les commentaires</translation>
    </message>
    <message>
        <source>a comma stands before the closing }</source>
        <translation>il y a une virgule avant le } de fermeture</translation>
    </message>
    <message>
        <source>a member&apos;s name between double quotes is expected</source>
        <translation>il faut ici un nom entre guillemets doubles</translation>
    </message>
    <message>
        <source>a colon is expected after a member&apos;s name</source>
        <translation>il faut un deux-points après un nom</translation>
    </message>
    <message>
        <source>a comma or a closing } is expected</source>
        <translation>il faut ici une virgule ou un } de fermeture</translation>
    </message>
    <message>
        <source>a comma stands before the closing ]</source>
        <translation>il y a une virgule avant le ] de fermeture</translation>
    </message>
    <message>
        <source>a comma or a closing ] is expected</source>
        <translation>il faut ici une virgule ou un ] de fermeture</translation>
    </message>
    <message>
        <source>a text is not in UTF-8</source>
        <translation>un texte n&apos;est pas en UTF-8</translation>
    </message>
    <message>
        <source>a text is not closed on its own line</source>
        <translation>un texte n&apos;est pas fermé sur sa propre ligne</translation>
    </message>
    <message>
        <source>an escape with \ that JSON does not know</source>
        <translation>un échappement avec \ que JSON ne connaît pas</translation>
    </message>
    <message>
        <source>a value is expected: a text between double quotes, a number, true, false, null, { or [</source>
        <translation>il faut ici une valeur : un texte entre guillemets doubles, un nombre, true, false, null, { ou [</translation>
    </message>
    <message>
        <source>a digit is expected</source>
        <translation>il faut ici un chiffre</translation>
    </message>
</context>
<context>
    <name>KindState</name>
    <message>
        <source>We cannot fetch these now: %1.</source>
        <comment>sources</comment>
        <translation>Nous ne pouvons pas récupérer ces données maintenant : %1.</translation>
    </message>
    <message>
        <source>Not yet known: we wait for %1.</source>
        <comment>sources</comment>
        <translation>Pas encore connu : nous attendons %1.</translation>
    </message>
    <message>
        <source>Not yet fetched: %1.</source>
        <comment>sources</comment>
        <translation>Pas encore récupéré : %1.</translation>
    </message>
    <message>
        <source>No linked source has these.</source>
        <translation>Aucune source reliée n&apos;a cela.</translation>
    </message>
    <message>
        <source>This total is not complete: %1.</source>
        <comment>sources</comment>
        <translation>Ce total n&apos;est pas complet : %1.</translation>
    </message>
    <message>
        <source>This is not complete: %1.</source>
        <comment>sources</comment>
        <translation>Ce n&apos;est pas complet : %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Situation %1.</translation>
    </message>
</context>
<context>
    <name>LinkedSources</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nous ne pouvons pas lire ce fichier.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Donnez-vous le droit de le lire.</translation>
    </message>
    <message>
        <source>This file is too large for a source file.</source>
        <translation>Ce fichier est trop grand pour un fichier de source.</translation>
    </message>
    <message>
        <source>Put the file of a source here, at most 256 kB.</source>
        <translation>Mettez ici le fichier d&apos;une source, 256 kB au maximum.</translation>
    </message>
    <message>
        <source>Another file already links a source by this name.</source>
        <translation>Un autre fichier lie déjà une source sous ce nom.</translation>
    </message>
    <message>
        <source>Give this source another name, or take one of the two files away.</source>
        <translation>Donnez un autre nom à cette source, ou enlevez un des deux fichiers.</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1</source>
        <translation>Nous ne pouvons pas configurer cette source : %1</translation>
    </message>
    <message>
        <source>Compare the file with the example of its protocol.</source>
        <translation>Comparez le fichier avec l&apos;exemple de son protocole.</translation>
    </message>
    <message>
        <source>This is the home of the demo town, where everything is an example; this source is real.</source>
        <translation>Ce dossier est à la ville d&apos;exemple : tout y est un exemple. Cette source est réelle.</translation>
    </message>
    <message>
        <source>Take this file away, and link the source in a home of your own.</source>
        <translation>Enlevez ce fichier et liez la source dans un dossier à vous.</translation>
    </message>
    <message>
        <source>This source says that it is an example, and this home is not the demo town&apos;s.</source>
        <translation>Cette source dit qu&apos;elle est un exemple, et ce dossier n&apos;est pas celui de la ville d&apos;exemple.</translation>
    </message>
    <message>
        <source>Leave &quot;demo&quot; out when the source is real; else take this file away.</source>
        <translation>Supprimez &quot;demo&quot; si la source est réelle ; sinon, retirez ce fichier.</translation>
    </message>
    <message>
        <source>This is the name of one of the demo town&apos;s own sources, and the town linked it at another address.</source>
        <translation>C&apos;est le nom d&apos;une source de la ville d&apos;exemple elle-même, qui l&apos;a reliée à une autre adresse.</translation>
    </message>
    <message>
        <source>Give this source another name.</source>
        <translation>Donnez un autre nom à cette source.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>This is a message of Outlook. Save it as .eml, and choose that file.</source>
        <translation>C’est un message d’Outlook. Enregistrez-le en .eml et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>There is no e-mail in this file. Choose an .mbox or an .eml file.</source>
        <translation>Ce fichier ne contient pas d’e-mail. Choisissez un fichier .mbox ou .eml.</translation>
    </message>
    <message>
        <source>This file has too many e-mails of these apps. Choose a smaller one.</source>
        <translation>Ce fichier contient trop d’e-mails de ces applis. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there?</source>
        <translation>Nous ne pouvons pas ouvrir ce fichier. Existe-t-il encore ?</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Nothing of it was kept.</source>
        <translation>Nous n’avons pas pu lire ce fichier jusqu’au bout. Rien n’a été gardé.</translation>
    </message>
</context>
<context>
    <name>MainAction</name>
    <message>
        <source>Open the notice</source>
        <translation>Ouvrir l&apos;avis</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <source>I have paid this</source>
        <translation>J&apos;ai payé ceci</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mettre sur terminé</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>Voir sur %1</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>Que faire ?</translation>
    </message>
    <message>
        <source>Before when?</source>
        <translation>Pour quand ?</translation>
    </message>
    <message>
        <source>What otherwise?</source>
        <translation>Et sinon ?</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Do it at %1</source>
        <translation>Faites-le sur %1</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>an amount</comment>
        <translation>Payer %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Fetch everything again</source>
        <translation>Tout aller c&amp;hercher à nouveau</translation>
    </message>
    <message>
        <source>&amp;Do what the letter asks</source>
        <translation>&amp;Faire ce que la lettre demande</translation>
    </message>
    <message>
        <source>&amp;Save the letter</source>
        <translation>&amp;Enregistrer la lettre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Partie s&amp;uivante de la fenêtre</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Par&amp;tie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <source>What can be done with a letter</source>
        <translation>Ce que vous pouvez faire avec une lettre</translation>
    </message>
    <message>
        <source>&amp;Take back “paid” or “done”</source>
        <translation>&amp;Reprendre « payé » ou « terminé »</translation>
    </message>
    <message>
        <source>&amp;Try a source…</source>
        <translation>&amp;Essayer une source…</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>an entry of the directory without a usable id</source>
        <translation>une ligne de la liste sans numéro utilisable</translation>
    </message>
    <message>
        <source>provider %1 has a date that does not exist</source>
        <translation>le fournisseur %1 a une date qui n&apos;existe pas</translation>
    </message>
    <message>
        <source>provider %1 has a planned maintenance that cannot be right; it is not counted</source>
        <translation>le fournisseur %1 annonce un entretien prévu impossible ; il ne compte pas</translation>
    </message>
    <message>
        <source>a message provider that is no object</source>
        <translation>un fournisseur dans une forme que nous ne pouvons pas lire</translation>
    </message>
    <message>
        <source>a message provider without a usable id</source>
        <translation>un fournisseur de messages sans numéro utilisable</translation>
    </message>
    <message>
        <source>a message provider that is listed twice</source>
        <translation>un fournisseur de messages qui est deux fois dans la liste</translation>
    </message>
    <message>
        <source>provider %1 has no usable address</source>
        <translation>le fournisseur %1 n&apos;a pas d&apos;adresse utilisable</translation>
    </message>
    <message>
        <source>the list of message providers is empty</source>
        <translation>la liste des fournisseurs de messages est vide</translation>
    </message>
    <message>
        <source>a logo that is no image of at most 200 kB</source>
        <translation>un logo qui n&apos;est pas une image de 200 kB au maximum</translation>
    </message>
    <message>
        <source>no sender was told</source>
        <translation>la source n&apos;indique pas d&apos;expéditeur</translation>
    </message>
    <message>
        <source>the sender&apos;s number is no enterprise number</source>
        <translation>le numéro de l&apos;expéditeur n&apos;est pas un numéro d&apos;entreprise</translation>
    </message>
    <message>
        <source>the sender&apos;s enterprise number does not pass its check</source>
        <translation>le numéro d&apos;entreprise de l&apos;expéditeur ne passe pas le contrôle</translation>
    </message>
    <message>
        <source>no moment of arrival; shown as arrived when it was first seen here</source>
        <translation>pas de moment d&apos;arrivée ; ici : le moment où nous l&apos;avons vu pour la première fois</translation>
    </message>
    <message>
        <source>the moment of arrival cannot be read (%1); shown as arrived when it was first seen here</source>
        <translation>le moment d&apos;arrivée n&apos;est pas lisible (%1) ; montré comme arrivé quand nous l&apos;avons vu ici pour la première fois</translation>
    </message>
    <message>
        <source>the moment of arrival lies in the future</source>
        <translation>le moment d&apos;arrivée est dans le futur</translation>
    </message>
    <message>
        <source>the moment it expires cannot be read</source>
        <translation>le moment d&apos;expiration est illisible</translation>
    </message>
    <message>
        <source>a message that is no object</source>
        <translation>un message dans une forme que nous ne pouvons pas lire</translation>
    </message>
    <message>
        <source>a message without an id</source>
        <translation>un message sans numéro</translation>
    </message>
    <message>
        <source>a message whose id is longer than %1 characters</source>
        <translation>un message avec un numéro de plus de %1 caractères</translation>
    </message>
    <message>
        <source>this notice asks for a payment; look where it refers to</source>
        <translation>cet avis demande un paiement ; regardez à l&apos;endroit qu&apos;il indique</translation>
    </message>
    <message>
        <source>page %1 was refused</source>
        <translation>nous avons refusé la page %1</translation>
    </message>
    <message>
        <source>the counters say %1 messages, the list shows none</source>
        <translation>d’après les compteurs il y a %1 messages, mais la liste est vide</translation>
    </message>
    <message>
        <source>the number of items kept changing while they were read</source>
        <translation>le nombre de messages a changé sans cesse pendant la lecture</translation>
    </message>
    <message>
        <source>page %1 was a page that had come before</source>
        <translation>la page %1 était une page déjà reçue</translation>
    </message>
    <message>
        <source>more than %1 pages</source>
        <translation>plus de %1 pages</translation>
    </message>
    <message>
        <source>attachment %1 has no id and cannot be fetched</source>
        <translation>l&apos;annexe %1 n&apos;a pas de numéro ; nous ne pouvons pas aller la chercher</translation>
    </message>
    <message>
        <source>attachment %1 tells a size that cannot be right</source>
        <translation>l&apos;annexe %1 indique une taille impossible</translation>
    </message>
    <message>
        <source>attachment %1 has a digest that cannot be read; its content cannot be compared with it</source>
        <translation>l&apos;annexe %1 a une empreinte illisible ; nous ne pouvons pas comparer son contenu</translation>
    </message>
    <message>
        <source>attachment %1 points to another place; that is not followed</source>
        <translation>l&apos;annexe %1 renvoie à un autre endroit ; nous n&apos;y allons pas</translation>
    </message>
    <message>
        <source>attachment %1 has the id of another one</source>
        <translation>l&apos;annexe %1 a le numéro d&apos;une autre annexe</translation>
    </message>
    <message>
        <source>%1 is no amount</source>
        <translation>%1 n&apos;est pas un montant</translation>
    </message>
    <message>
        <source>%1 is outside what can be paid</source>
        <translation>%1 dépasse ce qui peut être payé</translation>
    </message>
    <message>
        <source>the currency is not told</source>
        <translation>la monnaie n&apos;est pas indiquée</translation>
    </message>
    <message>
        <source>%1 is no currency</source>
        <translation>%1 n&apos;est pas une monnaie</translation>
    </message>
    <message>
        <source>%1 has more than two decimals</source>
        <translation>%1 a plus de deux décimales</translation>
    </message>
    <message>
        <source>the amount was refused: %1</source>
        <translation>nous avons refusé le montant : %1</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>%1 is less than nothing</source>
        <translation>%1 est moins que rien</translation>
    </message>
    <message>
        <source>no VAT amount was told; counted as none</source>
        <translation>pas de montant de TVA ; il compte comme zéro</translation>
    </message>
    <message>
        <source>with the VAT it is outside what can be paid</source>
        <translation>avec la TVA, il dépasse ce qui peut être payé</translation>
    </message>
    <message>
        <source>it is zero</source>
        <translation>c&apos;est zéro</translation>
    </message>
    <message>
        <source>the account number cannot be read</source>
        <translation>le numéro de compte est illisible</translation>
    </message>
    <message>
        <source>the account number does not pass its check</source>
        <translation>le numéro de compte ne passe pas le contrôle</translation>
    </message>
    <message>
        <source>the structured communication does not pass its check</source>
        <translation>la communication structurée ne passe pas le contrôle</translation>
    </message>
    <message>
        <source>It has no moment of arrival.</source>
        <translation>Il n&apos;a pas de moment d&apos;arrivée.</translation>
    </message>
    <message>
        <source>It has no number of its own.</source>
        <translation>Il n&apos;a pas de numéro propre.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et encore %1</translation>
    </message>
    <message>
        <source>messages with the id of another one on the same page: %1</source>
        <translation>messages avec le numéro d’un autre sur la même page : %1</translation>
    </message>
    <message>
        <source>it announced %1 (totalItems), %2 came</source>
        <translation>la source annonçait %1 éléments, il en est venu %2</translation>
    </message>
    <message>
        <source>attachments announced: %1, described: %2</source>
        <translation>annexes annoncées : %1, décrites : %2</translation>
    </message>
    <message>
        <source>a number that cannot be</source>
        <translation>un nombre impossible</translation>
    </message>
    <message>
        <source>it announced a number that cannot be (totalItems), %1 came</source>
        <translation>la source annonçait un nombre d&apos;éléments impossible, il en est venu %1</translation>
    </message>
    <message>
        <source>it is a number that cannot be an amount</source>
        <translation>c&apos;est un nombre qui ne peut pas être un montant</translation>
    </message>
    <message>
        <source>a certificate that is no object</source>
        <translation>une attestation qui n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>a certificate without a number of its own</source>
        <translation>une attestation sans numéro propre</translation>
    </message>
    <message>
        <source>a certificate whose number is longer than %1 characters</source>
        <translation>une attestation dont le numéro dépasse %1 caractères</translation>
    </message>
    <message>
        <source>a certificate whose number holds somebody&apos;s national number, which is not kept</source>
        <translation>une attestation dont le numéro contient le numéro national de quelqu&apos;un ; nous ne le conservons pas</translation>
    </message>
    <message>
        <source>the day from which it is valid cannot be read</source>
        <translation>le jour à partir duquel elle est valable est illisible</translation>
    </message>
    <message>
        <source>the day until which it is valid cannot be read</source>
        <translation>le jour jusqu&apos;auquel elle est valable est illisible</translation>
    </message>
    <message>
        <source>it says to end before it begins</source>
        <translation>elle dit se terminer avant de commencer</translation>
    </message>
    <message>
        <source>it does not say where it can be fetched</source>
        <translation>elle ne dit pas où on peut la récupérer</translation>
    </message>
    <message>
        <source>certificates with the number and the language of another one on the same page: %1</source>
        <translation>attestations ayant le numéro et la langue d&apos;une autre de la même page : %1</translation>
    </message>
    <message>
        <source>a form that is no object</source>
        <translation>un formulaire qui n&apos;est pas un objet</translation>
    </message>
    <message>
        <source>a form without a number that can be used</source>
        <translation>un formulaire sans numéro utilisable</translation>
    </message>
    <message>
        <source>a form without an address that a browser can open safely</source>
        <translation>un formulaire sans adresse qu&apos;un navigateur peut ouvrir sans risque</translation>
    </message>
    <message>
        <source>forms with the number of another one on the same page: %1</source>
        <translation>formulaires ayant le numéro d&apos;un autre de la même page : %1</translation>
    </message>
    <message>
        <source>it announced a number that cannot be (%1), %2 came</source>
        <translation>elle annonçait un nombre impossible (%1), %2 sont arrivés</translation>
    </message>
    <message>
        <source>it announced %1 (%2), %3 came</source>
        <translation>elle en annonçait %1 (%2), %3 sont arrivés</translation>
    </message>
    <message>
        <source>what it asks of you is a word that is not known</source>
        <translation>ce qu’il vous demande est un mot inconnu</translation>
    </message>
    <message>
        <source>the website to ask cannot be opened</source>
        <translation>le site pour les questions ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>where it leads to cannot be opened</source>
        <translation>l’endroit où il mène ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>of one of its lists only the first %1 are kept</source>
        <translation>d’une de ses listes, seuls les %1 premiers sont gardés</translation>
    </message>
    <message>
        <source>a record without a number of its own</source>
        <translation>une donnée sans numéro propre</translation>
    </message>
    <message>
        <source>a record whose number is longer than %1 characters</source>
        <translation>une donnée dont le numéro dépasse %1 caractères</translation>
    </message>
    <message>
        <source>a record whose number holds somebody&apos;s national number, which is not kept</source>
        <translation>une donnée dont le numéro contient le numéro national de quelqu’un, qui n’est pas gardé</translation>
    </message>
    <message>
        <source>the moment of arrival cannot be read; shown as arrived when it was first seen here</source>
        <translation>le moment d’arrivée est illisible ; montré comme arrivé quand il a été vu ici pour la première fois</translation>
    </message>
    <message>
        <source>a service without an address that can be opened</source>
        <translation>un service sans adresse qui peut être ouverte</translation>
    </message>
    <message>
        <source>a service that opens in a way that is not known</source>
        <translation>un service qui s’ouvre d’une manière inconnue</translation>
    </message>
    <message>
        <source>attachment %1 does not say where it is fetched</source>
        <translation>l’annexe %1 ne dit pas où la chercher</translation>
    </message>
    <message>
        <source>the address to pay at is not one that this source may send people to; it is not kept</source>
        <translation>cette source ne peut envoyer personne à l’adresse de paiement ; elle n’est pas gardée</translation>
    </message>
    <message>
        <source>the moment of a step cannot be read</source>
        <translation>le moment d’une étape est illisible</translation>
    </message>
    <message>
        <source>a link that cannot be opened was left out</source>
        <translation>un lien qui ne peut pas être ouvert a été omis</translation>
    </message>
    <message>
        <source>more than %1 records in one answer; the others are not read</source>
        <translation>plus de %1 données dans une réponse ; les autres ne sont pas lues</translation>
    </message>
    <message>
        <source>page %1 was empty, and said that there is more</source>
        <translation>la page %1 était vide, et disait qu’il y en a plus</translation>
    </message>
    <message>
        <source>the last record of page %1 does not say where to go on</source>
        <translation>la dernière donnée de la page %1 ne dit pas où continuer</translation>
    </message>
    <message>
        <source>the next page is at %1, where the source file does not allow to ask</source>
        <translation>la page suivante est chez %1, où le fichier source ne permet pas de demander</translation>
    </message>
    <message>
        <source>where to go on is told in a way that cannot be kept</source>
        <translation>l’endroit où continuer est dit d’une manière qui ne peut pas être gardée</translation>
    </message>
    <message>
        <source>records with the number of another one on the same page: %1</source>
        <translation>données avec le numéro d’une autre sur la même page : %1</translation>
    </message>
    <message>
        <source>a record that does not say at which address it can be asked</source>
        <translation>une donnée qui ne dit pas à quelle adresse la demander</translation>
    </message>
    <message>
        <source>asked by itself, it was refused</source>
        <translation>demandée à part, elle a été refusée</translation>
    </message>
    <message>
        <source>asked by itself, it cannot be read</source>
        <translation>demandée à part, elle est illisible</translation>
    </message>
    <message>
        <source>asked by itself, it is not in the answer</source>
        <translation>demandée à part, elle n’est pas dans la réponse</translation>
    </message>
    <message>
        <source>a moment in its history cannot be read (%1)</source>
        <translation>un moment de son historique est illisible (%1)</translation>
    </message>
    <message>
        <source>the day on which it should be ready cannot be read (%1)</source>
        <translation>le jour où cela doit être prêt est illisible (%1)</translation>
    </message>
    <message>
        <source>a case that does not say which office keeps it</source>
        <translation>un dossier qui ne dit pas quel service le gère</translation>
    </message>
    <message>
        <source>a case of one office more than %1</source>
        <translation>un dossier d&apos;un service de plus que %1</translation>
    </message>
    <message>
        <source>a case without a number of its own</source>
        <translation>un dossier sans numéro propre</translation>
    </message>
    <message>
        <source>a case whose number is longer than %1 characters</source>
        <translation>un dossier dont le numéro compte plus de %1 caractères</translation>
    </message>
    <message>
        <source>MAGDA warns: %1</source>
        <translation>MAGDA avertit : %1</translation>
    </message>
    <message>
        <source>a part of what was asked did not come, and it does not say which (%1)</source>
        <translation>une partie de ce qui a été demandé n&apos;est pas venue, sans dire laquelle (%1)</translation>
    </message>
    <message>
        <source>its history has %1 steps; the last %2 are shown</source>
        <translation>son historique compte %1 étapes ; les %2 dernières sont affichées</translation>
    </message>
    <message>
        <source>the last step of its history lies in the future</source>
        <translation>la dernière étape de son historique est dans le futur</translation>
    </message>
    <message>
        <source>it cannot be looked at there</source>
        <translation>il ne peut pas y être consulté</translation>
    </message>
    <message>
        <source>its address cannot be opened</source>
        <translation>son adresse ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>it is not written as was agreed</source>
        <translation>il n’est pas écrit comme convenu</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1); shown as unclear, not to be paid before it was asked</source>
        <translation>l&apos;état est un mot inconnu (%1) ; montré comme peu clair, à ne pas payer avant d&apos;avoir demandé</translation>
    </message>
    <message>
        <source>a record whose number cannot be read exactly: it is no whole number, or a very large one; written as a text it can</source>
        <translation>une donnée dont le numéro ne peut pas être lu exactement : ce n&apos;est pas un nombre entier, ou il est très grand ; écrit comme texte, c&apos;est possible</translation>
    </message>
    <message>
        <source>a record with the number of another one on the same page (%1)</source>
        <translation>une donnée avec le numéro d&apos;une autre sur la même page (%1)</translation>
    </message>
    <message>
        <source>it does not say whether it is paid; shown as unclear, not to be paid before it was asked</source>
        <translation>il n&apos;est pas dit si c&apos;est payé ; montré comme peu clair, à ne pas payer avant d&apos;avoir demandé</translation>
    </message>
    <message>
        <source>a record that is to be asked at an address that is not allowed, or that cannot be one</source>
        <translation>une donnée à demander à une adresse qui n&apos;est pas permise, ou qui ne peut pas en être une</translation>
    </message>
    <message>
        <source>it stands on the list, but asked by itself it is not there</source>
        <translation>elle est sur la liste, mais demandée à part elle n&apos;est pas là</translation>
    </message>
    <message>
        <source>not all that stands on the list could be had by itself</source>
        <translation>tout ce qui est sur la liste n&apos;a pas pu être obtenu à part</translation>
    </message>
    <message>
        <source>a record with the number of another one on an earlier page (%1)</source>
        <translation>une donnée avec le numéro d’une autre sur une page précédente (%1)</translation>
    </message>
    <message>
        <source>records with the number of another one on an earlier page: %1</source>
        <translation>données avec le numéro d’une autre sur une page précédente : %1</translation>
    </message>
    <message>
        <source>the due date cannot be right: %1</source>
        <translation>la date limite ne peut pas être exacte : %1</translation>
    </message>
    <message>
        <source>a day that it names cannot be read: %1</source>
        <translation>un jour qui y figure ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>the creditor reference does not pass its check</source>
        <translation>la référence RF ne passe pas son contrôle</translation>
    </message>
    <message>
        <source>its link leads to %1, which the source file does not allow; the document is asked at the address of the source itself</source>
        <translation>son lien mène à %1, ce que le fichier de la source ne permet pas ; le document est demandé à l&apos;adresse de la source elle-même</translation>
    </message>
    <message>
        <source>whether there is more is told as %1, which is neither yes nor no</source>
        <translation>s&apos;il y a une suite est indiqué par %1, ce qui n&apos;est ni oui ni non</translation>
    </message>
    <message>
        <source>where to go on is told as %1, which cannot be used</source>
        <translation>l&apos;endroit où continuer est indiqué par %1, ce qui est inutilisable</translation>
    </message>
    <message>
        <source>page %1 says that there is more, and not where</source>
        <translation>la page %1 dit qu&apos;il y a une suite, mais pas où</translation>
    </message>
    <message>
        <source>the last answer said nothing of this office; something was wrong, and it did not say at which office</source>
        <translation>la dernière réponse ne disait rien de ce service ; quelque chose n&apos;allait pas, sans dire dans quel service</translation>
    </message>
    <message>
        <source>a case of another person than the one who was asked about</source>
        <translation>un dossier d&apos;une autre personne que celle pour qui nous l&apos;avons demandé</translation>
    </message>
    <message>
        <source>a record that tells one thing twice</source>
        <translation>une donnée qui indique deux fois la même chose</translation>
    </message>
    <message>
        <source>a record that tells &quot;%1&quot; twice</source>
        <translation>une donnée qui indique « %1 » deux fois</translation>
    </message>
    <message>
        <source>who sends it is told in a way that cannot be read</source>
        <translation>l&apos;expéditeur indiqué est illisible</translation>
    </message>
    <message>
        <source>the communication cannot be read</source>
        <translation>la communication est illisible</translation>
    </message>
    <message>
        <source>the name of who is to be paid cannot be read</source>
        <translation>le nom du bénéficiaire est illisible</translation>
    </message>
    <message>
        <source>it says that there are %1 pages, and one came</source>
        <translation>elle dit qu&apos;il y a %1 pages, et il en est venu une</translation>
    </message>
    <message>
        <source>the communication is a number, and not a structured one: free words are told as a text</source>
        <translation>la communication est un nombre, et n&apos;est pas structurée : une communication libre se donne comme un texte</translation>
    </message>
    <message>
        <source>its state is not told, and it asks something; shown as something to do</source>
        <translation>l&apos;état n&apos;est pas indiqué et quelque chose est demandé; affiché comme une chose à faire</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1), and it asks something; shown as something to do</source>
        <translation>l&apos;état est un mot inconnu (%1) et quelque chose est demandé; affiché comme une chose à faire</translation>
    </message>
    <message>
        <source>it tells what is to be paid, and says that it asks nothing; it is not shown as to be paid</source>
        <translation>elle dit ce qui est à payer et qu&apos;elle ne demande rien ; elle n&apos;est pas montrée comme à payer</translation>
    </message>
    <message>
        <source>it tells what is to be paid, and does not say that it asks to pay; it is shown as to be paid</source>
        <translation>elle dit ce qui est à payer sans dire qu&apos;elle demande de payer ; elle est montrée comme à payer</translation>
    </message>
    <message>
        <source>there are two structured communications in one text, and they differ</source>
        <translation>il y a deux communications structurées dans un seul texte, et elles sont différentes</translation>
    </message>
    <message>
        <source>the structured communication is not twelve digits</source>
        <translation>la communication structurée ne compte pas douze chiffres</translation>
    </message>
    <message>
        <source>the due date lies before the year 2000 (seconds read as milliseconds, or 0 for none?): %1</source>
        <translation>la date limite se situe avant l&apos;an 2000 (des secondes lues comme des millisecondes, ou 0 pour aucune ?) : %1</translation>
    </message>
    <message>
        <source>its state is not told; shown as not clear</source>
        <translation>son état n&apos;est pas indiqué ; affiché comme pas clair</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1); shown as not clear</source>
        <translation>son état est un mot inconnu (%1) ; affiché comme pas clair</translation>
    </message>
    <message>
        <source>in %1 of its %2 parts there is no list of records</source>
        <translation>%1 de ses %2 parties n&apos;ont pas de liste</translation>
    </message>
    <message>
        <source>a case of an organisation, and a person was asked about</source>
        <translation>un dossier d&apos;une organisation, alors que la question portait sur une personne</translation>
    </message>
    <message>
        <source>its last moment is told as midnight: the day before is shown as the last day</source>
        <translation>le dernier moment est minuit : le jour d&apos;avant compte ici comme dernier jour</translation>
    </message>
    <message>
        <source>nothing at all was found about you this time, though this office told something before; it stands here as it was</source>
        <translation>cette fois, rien n&apos;a été trouvé à votre sujet, alors que ce service avait communiqué quelque chose auparavant ; cela reste ici tel quel</translation>
    </message>
</context>
<context>
    <name>NotifierState</name>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>E-mail of %1, %2, without a subject</source>
        <comment>app, when</comment>
        <translation>E-mail de %1, %2, sans objet</translation>
    </message>
    <message>
        <source>E-mail of %1, %2: “%3”</source>
        <comment>app, when, subject</comment>
        <translation>E-mail de %1, %2 : « %3 »</translation>
    </message>
    <message>
        <source>We recognise no letter in this e-mail.</source>
        <translation>Nous ne reconnaissons aucune lettre dans cet e-mail.</translation>
    </message>
    <message>
        <source>Not all sources have answered since.</source>
        <translation>Toutes les sources n’ont pas encore répondu depuis.</translation>
    </message>
    <message>
        <source>Its letter can still come: we wait a day.</source>
        <translation>La lettre peut encore venir : nous attendons un jour.</translation>
    </message>
    <message>
        <source>We do not look at letters of that time.</source>
        <translation>Nous ne regardons pas les lettres de cette période.</translation>
    </message>
    <message>
        <source>We do not find here what it is about.</source>
        <translation>Nous ne trouvons pas ici de quoi il s’agit.</translation>
    </message>
    <message>
        <source>%1 times the same letter, %2 times not told again</source>
        <translation>%1 fois la même lettre, %2 fois non répétée</translation>
    </message>
    <message>
        <source>%1 times the same letter</source>
        <translation>%1 fois la même lettre</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Careful, not confirmed: %1</source>
        <comment>a sender</comment>
        <translation>Attention, non confirmé : %1</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <comment>a sender</comment>
        <translation>Non confirmé : %1</translation>
    </message>
    <message>
        <source>A new notice</source>
        <translation>Un nouvel avis</translation>
    </message>
    <message>
        <source>News about a case</source>
        <translation>Du nouveau dans un dossier</translation>
    </message>
    <message>
        <source>A new certificate</source>
        <translation>Une nouvelle attestation</translation>
    </message>
    <message>
        <source>A new bill</source>
        <translation>Une nouvelle facture</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau courrier</translation>
    </message>
    <message>
        <source>A notice, no letter</source>
        <translation>Un avis, pas une lettre</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <comment>a subject</comment>
        <translation>Avis : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n nouveau document</numerusform>
            <numerusform>%n nouveaux documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n nouvel avis</numerusform>
            <numerusform>%n nouveaux avis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>new items, new notices</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>From %1 and %n other(s).</source>
        <comment>senders</comment>
        <translation>
            <numerusform>De %1 et %n autre.</numerusform>
            <numerusform>De %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>senders</comment>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Me le rappeler plus tard</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <comment>what a notification says first</comment>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>You have to do something.</source>
        <translation>Vous devez faire quelque chose.</translation>
    </message>
    <message>
        <source>You have to do something: %1</source>
        <comment>a subject</comment>
        <translation>Vous devez faire quelque chose : %1</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>Un rappel</translation>
    </message>
    <message>
        <source>Look in Overzicht.</source>
        <translation>Regardez dans Overzicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n rappel</numerusform>
            <numerusform>%n rappels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today is the last day for %n of them.</source>
        <translation>
            <numerusform>Pour %n d&apos;entre eux, aujourd&apos;hui est le dernier jour.</numerusform>
            <numerusform>Pour %n d&apos;entre eux, aujourd&apos;hui est le dernier jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the first of them %n day(s) are left.</source>
        <translation>
            <numerusform>Pour le premier, il vous reste %n jour.</numerusform>
            <numerusform>Pour le premier, il vous reste %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (notice): %2</source>
        <comment>sender, subject</comment>
        <translation>%1 (avis) : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>You have to do something: %1</source>
        <translation>Vous devez faire quelque chose : %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them, then this stops.</source>
        <translation>Lisez-les, et ceci s’arrête.</translation>
    </message>
    <message>
        <source>Done or paid already? Say so in Overzicht.</source>
        <translation>Déjà fait ou payé ? Dites-le dans Overzicht.</translation>
    </message>
    <message>
        <source>This stops when you read them, or say that they are done or paid.</source>
        <translation>Ceci s’arrête quand vous les lisez, ou dites qu’ils sont faits ou payés.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>C’est lu</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Déjà fait</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Déjà payé</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Copied for half a minute: %1</source>
        <translation>Copié pour une demi-minute : %1</translation>
    </message>
    <message>
        <source>Code to pay with your banking app. It holds what stands beside it.</source>
        <translation>Code pour payer avec votre application bancaire. Il contient ce qui est écrit à côté.</translation>
    </message>
    <message>
        <source>Scan with your banking app</source>
        <translation>Scannez avec votre application bancaire</translation>
    </message>
    <message>
        <source>All of it is filled in. Check the name and the communication.</source>
        <translation>Tout est déjà rempli. Vérifiez le nom et la communication.</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>Comment payer</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>Confirmed sender.</source>
        <translation>Expéditeur confirmé.</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>Non confirmé.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Numéro de compte</translation>
    </message>
    <message>
        <source>Structured communication</source>
        <translation>Communication structurée</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>That can be a mistake. It can also be fraud. So there is no button here and no code to pay with.</source>
        <translation>Cela peut être une erreur. Cela peut aussi être une fraude. Il n&apos;y a donc ici ni bouton ni code pour payer.</translation>
    </message>
    <message>
        <source>Do not pay this yet</source>
        <translation>Ne payez pas encore ceci</translation>
    </message>
    <message>
        <source>What this one asks</source>
        <translation>Ce qui est demandé ici</translation>
    </message>
    <message>
        <source>This number fails its check. Ask the sender before you pay.</source>
        <translation>Ce numéro n&apos;est pas correct. Demandez à l&apos;expéditeur avant de payer.</translation>
    </message>
    <message>
        <source>What our register has</source>
        <translation>Ce que dit notre registre</translation>
    </message>
    <message>
        <source>This number belongs to %1. We do not show all of it.</source>
        <translation>Ce numéro appartient à %1. Nous ne le montrons pas en entier.</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>Que faire maintenant ?</translation>
    </message>
    <message>
        <source>Call the service itself. Look up its number yourself: do not take it from the letter.</source>
        <translation>Appelez le service lui-même. Cherchez son numéro vous-même : ne le prenez pas dans la lettre.</translation>
    </message>
    <message>
        <source>Call the service itself: %1. That comes from our register, not from the letter.</source>
        <translation>Appelez le service lui-même : %1. Cela vient de notre registre, pas de la lettre.</translation>
    </message>
    <message>
        <source>Ask whether this is real, and which account is the right one.</source>
        <translation>Demandez si c&apos;est réel et quel compte est le bon.</translation>
    </message>
    <message>
        <source>Do you think that it is fraud? Then pay nothing.</source>
        <translation>Pensez-vous que c&apos;est une fraude ? Alors ne payez rien.</translation>
    </message>
    <message>
        <source>The time goes on: pay or object %1.</source>
        <translation>Le délai continue : payez ou contestez %1.</translation>
    </message>
    <message>
        <source>The time to pay may go on.</source>
        <translation>Le délai peut continuer.</translation>
    </message>
    <message>
        <source>We look again at each update. Is the number right by then? Then you can pay here.</source>
        <translation>Nous vérifions à chaque mise à jour. Le numéro est-il alors correct ? Vous pourrez payer ici.</translation>
    </message>
    <message>
        <source>The account number is not right: its check digits are wrong.</source>
        <translation>Le numéro de compte n&apos;est pas correct : ses chiffres de contrôle sont faux.</translation>
    </message>
    <message>
        <source>The structured communication is not right: its check digits are wrong.</source>
        <translation>La communication structurée n&apos;est pas correcte : ses chiffres de contrôle sont faux.</translation>
    </message>
    <message>
        <source>The account number does not belong to this sender.</source>
        <translation>Le numéro de compte n&apos;appartient pas à cet expéditeur.</translation>
    </message>
    <message>
        <source>The sender looks like %1, but is not confirmed to be.</source>
        <translation>L&apos;expéditeur ressemble à %1, mais ce n&apos;est pas confirmé.</translation>
    </message>
    <message>
        <source>The sender gives no account here. Look in the letter.</source>
        <translation>L&apos;expéditeur ne donne pas de compte ici. Regardez dans la lettre.</translation>
    </message>
    <message>
        <source>This number stands in our register with this name.</source>
        <translation>Ce numéro figure dans notre registre à ce nom.</translation>
    </message>
    <message>
        <source>This number stands in our register with the sender this one says to be.</source>
        <translation>Ce numéro figure dans notre registre chez l&apos;expéditeur que celui-ci dit être.</translation>
    </message>
    <message>
        <source>Our register has no account of this sender. So we cannot tell whose this number is. Look it up before you pay.</source>
        <translation>Notre registre n&apos;a pas de compte de cet expéditeur. Nous ne savons donc pas à qui est ce numéro. Vérifiez-le avant de payer.</translation>
    </message>
    <message numerus="yes">
        <source>This number exists. It is none of the %n account(s) that our register has of this sender.</source>
        <translation>
            <numerusform>Ce numéro existe. Ce n&apos;est pas le compte que notre registre a de cet expéditeur.</numerusform>
            <numerusform>Ce numéro existe. Ce n&apos;est aucun des %n comptes que notre registre a de cet expéditeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number passes its check.</source>
        <translation>Le numéro est correct.</translation>
    </message>
    <message>
        <source>There is no code to scan, because no account is told.</source>
        <translation>Il n&apos;y a pas de code à scanner : aucun compte n&apos;est donné.</translation>
    </message>
    <message>
        <source>There is no code to scan: a code can only ask for euros. Ask your bank how to pay this.</source>
        <translation>Il n&apos;y a pas de code à scanner : un code ne peut demander que des euros. Demandez à votre banque comment payer ceci.</translation>
    </message>
    <message>
        <source>There is no code to scan, because no amount is left to pay.</source>
        <translation>Il n&apos;y a pas de code à scanner : il ne reste rien à payer.</translation>
    </message>
    <message>
        <source>There is no code to scan: what must be in it does not fit. Copy it instead.</source>
        <translation>Il n&apos;y a pas de code à scanner : les données n&apos;y tiennent pas. Copiez-les.</translation>
    </message>
    <message>
        <source>You opened the page to pay: %1.</source>
        <comment>when</comment>
        <translation>Vous avez ouvert la page de paiement : %1.</translation>
    </message>
    <message>
        <source>The page to pay was about to open: %1. Perhaps it did.</source>
        <comment>when</comment>
        <translation>La page de paiement allait s&apos;ouvrir : %1. Elle s&apos;est peut-être ouverte.</translation>
    </message>
    <message>
        <source>The amount was %1 when you opened the page to pay. Now it is %2.</source>
        <translation>Le montant était de %1 quand vous avez ouvert la page de paiement. Maintenant il est de %2.</translation>
    </message>
    <message>
        <source>The account is another one than when you opened the page to pay.</source>
        <translation>Le compte n&apos;est plus celui d&apos;au moment où vous avez ouvert la page de paiement.</translation>
    </message>
    <message>
        <source>You said that you paid it: %1.</source>
        <comment>when</comment>
        <translation>Vous avez dit avoir payé : %1.</translation>
    </message>
    <message>
        <source>Already paid: the status follows. The source does not say yet that it has your money.</source>
        <translation>Déjà payé : le statut suit. La source ne dit pas encore qu&apos;elle a votre argent.</translation>
    </message>
    <message>
        <source>The source says that it is being processed. Do not pay again.</source>
        <translation>La source dit que le paiement est en traitement. Ne payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>The source says that this is paid.</source>
        <translation>La source dit que ceci est payé.</translation>
    </message>
    <message>
        <source>You did not say so here.</source>
        <translation>Vous ne l&apos;avez pas dit ici.</translation>
    </message>
    <message>
        <source>The source says that this has lapsed. Ask the sender what to do now.</source>
        <translation>La source dit que ceci est échu. Demandez à l&apos;expéditeur que faire maintenant.</translation>
    </message>
    <message>
        <source>The source has withdrawn this. You do not have to pay it any more.</source>
        <translation>La source a retiré ceci. Vous ne devez plus le payer.</translation>
    </message>
    <message>
        <source>So there is no button here and no code to pay with.</source>
        <translation>C&apos;est pourquoi il n&apos;y a ici ni bouton ni code pour payer.</translation>
    </message>
    <message>
        <source>Ask whether you still have to pay, and how much.</source>
        <translation>Demandez si vous devez encore payer, et combien.</translation>
    </message>
    <message>
        <source>We look again at each update. Is it clear by then? Then you can pay here.</source>
        <translation>Nous regardons à nouveau à chaque mise à jour. C&apos;est clair alors ? Vous pourrez payer ici.</translation>
    </message>
    <message>
        <source>The account number does not belong to who the payee is called after.</source>
        <translation>Le numéro de compte n&apos;appartient pas à celui que le bénéficiaire dit être.</translation>
    </message>
    <message>
        <source>The source does not say clearly whether this must still be paid.</source>
        <translation>La source ne dit pas clairement s&apos;il faut encore payer ceci.</translation>
    </message>
    <message>
        <source>The source says “%1”. We do not know whether that must still be paid.</source>
        <translation>La source dit « %1 ». Nous ne savons pas s&apos;il faut encore payer.</translation>
    </message>
    <message>
        <source>The amount that the source gives cannot be read.</source>
        <translation>Le montant donné par la source ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This number exists. It is none of those that our register has with the name of this payee.</source>
        <translation>Ce numéro existe. Il ne figure pas dans notre registre avec le nom de ce bénéficiaire.</translation>
    </message>
    <message>
        <source>This account stands in our register with %1.</source>
        <translation>Ce compte figure dans notre registre chez %1.</translation>
    </message>
    <message>
        <source>Not confirmed: the name looks like %1, but nothing shows that this account is theirs.</source>
        <translation>Non confirmé : le nom ressemble à %1, mais rien ne montre que ce compte est le leur.</translation>
    </message>
    <message>
        <source>Not confirmed: this name was told with the bill.</source>
        <translation>Non confirmé : ce nom vient de la facture, pas de notre registre.</translation>
    </message>
    <message>
        <source>This looks like the same bill as one from %1.</source>
        <comment>a source</comment>
        <translation>Cela ressemble à la même facture que celle de %1.</translation>
    </message>
    <message>
        <source>Both ask the same amount, on the same account, with the same communication.</source>
        <translation>Les deux demandent le même montant, sur le même compte, avec la même communication.</translation>
    </message>
    <message>
        <source>Pay only one of them. A sum here counts it once.</source>
        <translation>N&apos;en payez qu&apos;une. Un total ne la compte ici qu&apos;une fois.</translation>
    </message>
    <message>
        <source>The other still asks you to pay. Do not pay it again.</source>
        <translation>L&apos;autre demande encore de payer. Ne payez pas une deuxième fois.</translation>
    </message>
    <message>
        <source>You said that you paid the other. Look at your account before you pay this one.</source>
        <translation>Vous avez dit que vous avez payé l&apos;autre. Regardez votre compte avant de payer celle-ci.</translation>
    </message>
    <message>
        <source>The other is being processed. Look at your account before you pay this one.</source>
        <translation>L&apos;autre est en cours de traitement. Regardez votre compte avant de payer celle-ci.</translation>
    </message>
    <message>
        <source>The other is paid. Look at your account before you pay this one.</source>
        <translation>L&apos;autre est payée. Regardez votre compte avant de payer celle-ci.</translation>
    </message>
    <message>
        <source>The other is marked as done.</source>
        <translation>L&apos;autre est marquée comme faite.</translation>
    </message>
    <message>
        <source>Whether the other must still be paid is not clear. Ask the sender first.</source>
        <translation>On ne sait pas si l&apos;autre doit encore être payée. Demandez-le d&apos;abord à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The other has lapsed. Ask the sender what to do now.</source>
        <translation>L&apos;autre a expiré. Demandez à l&apos;expéditeur ce que vous devez faire.</translation>
    </message>
    <message>
        <source>The other is withdrawn. Ask the sender whether you must pay this one.</source>
        <translation>L&apos;autre est retirée. Demandez à l&apos;expéditeur si vous devez payer celle-ci.</translation>
    </message>
    <message>
        <source>Look in the letter how much it is.</source>
        <translation>Regardez dans la lettre combien c&apos;est.</translation>
    </message>
    <message>
        <source>The payee is called after a known service, but the sender is not confirmed, and nothing shows that the account is of that service.</source>
        <translation>Le bénéficiaire porte le nom d&apos;un service connu. Mais l&apos;expéditeur n&apos;est pas confirmé, et rien ne montre que le compte est à ce service.</translation>
    </message>
    <message>
        <source>This number exists. Our register has no account with the name of this payee, so nothing shows that it is theirs.</source>
        <translation>Ce numéro existe. Notre registre n&apos;a pas de compte au nom de ce bénéficiaire. Rien ne montre donc qu&apos;il est à lui.</translation>
    </message>
    <message>
        <source>This looks like the same bill as another one from %1: perhaps a reminder.</source>
        <comment>a source</comment>
        <translation>Ceci ressemble à la même facture qu&apos;une autre de %1 : peut-être un rappel.</translation>
    </message>
    <message>
        <source>This number exists. It does not begin as all accounts of this sender do.</source>
        <translation>Ce numéro existe. Il ne commence pas comme tous les comptes de cet expéditeur.</translation>
    </message>
    <message>
        <source>A bill from %1 has the same communication and another account.</source>
        <comment>a source</comment>
        <translation>Une facture de %1 a la même communication et un autre compte.</translation>
    </message>
    <message>
        <source>Perhaps this is the same bill as one from %1.</source>
        <comment>a source</comment>
        <translation>C&apos;est peut-être la même facture qu&apos;une de %1.</translation>
    </message>
    <message>
        <source>Ask the sender which account is right, before you pay. Look up its number yourself: do not take it from a letter.</source>
        <translation>Demandez à l&apos;expéditeur quel compte est le bon, avant de payer. Cherchez vous-même son numéro : ne le prenez pas dans une lettre.</translation>
    </message>
    <message>
        <source>Both are to be paid on the same account with the same communication. The amount or the last day is another.</source>
        <translation>Les deux se paient sur le même compte avec la même communication. Le montant ou le dernier jour diffère.</translation>
    </message>
    <message>
        <source>Is one a reminder of the other? Then pay only one of them.</source>
        <translation>L&apos;une est-elle un rappel de l&apos;autre ? Alors n&apos;en payez qu&apos;une.</translation>
    </message>
    <message>
        <source>There is no code to scan: the account is not in a country where such a code works. Ask your bank how to pay this.</source>
        <translation>Il n&apos;y a pas de code à scanner : le compte est dans un pays où un tel code ne marche pas. Demandez à votre banque comment payer.</translation>
    </message>
    <message>
        <source>You opened the page to pay the other. Look at your account before you pay this one.</source>
        <translation>Vous avez ouvert la page de paiement de l&apos;autre. Regardez votre compte avant de payer celle-ci.</translation>
    </message>
    <message>
        <source>What the source gives as the account number cannot be read.</source>
        <translation>Ce que la source donne comme numéro de compte est illisible.</translation>
    </message>
    <message>
        <source>What the source gives as the communication cannot be read.</source>
        <translation>Ce que la source donne comme communication est illisible.</translation>
    </message>
    <message>
        <source>What the source gives as the name of the payee cannot be read.</source>
        <translation>Ce que la source donne comme nom du bénéficiaire est illisible.</translation>
    </message>
    <message>
        <source>This is not an account number. Ask the sender before you pay.</source>
        <translation>Ce n&apos;est pas un numéro de compte. Demandez à l&apos;expéditeur avant de payer.</translation>
    </message>
    <message>
        <source>Both ask the same amount with the same communication. This one names no account.</source>
        <translation>Les deux demandent le même montant avec la même communication. Celle-ci n&apos;indique pas de compte.</translation>
    </message>
    <message>
        <source>Both ask the same amount with the same communication. The other names no account, so it does not show that this account is right.</source>
        <translation>Les deux demandent le même montant avec la même communication. L&apos;autre n&apos;indique pas de compte : elle ne montre donc pas que ce compte est le bon.</translation>
    </message>
    <message>
        <source>If it is one bill, pay it only once.</source>
        <translation>S&apos;il s&apos;agit d&apos;une seule facture, payez-la une seule fois.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demandez d&apos;abord</translation>
    </message>
    <message>
        <source>We look again at each update. Do they list it again by then? Then you can pay here.</source>
        <translation>Nous regardons à nouveau à chaque mise à jour. La mentionnent-ils de nouveau ? Alors vous pouvez payer ici.</translation>
    </message>
    <message>
        <source>When they listed it, its last day was %1.</source>
        <translation>Quand ils la mentionnaient, le dernier jour était le %1.</translation>
    </message>
    <message>
        <source>They no longer list this bill. Perhaps it is paid or withdrawn. Ask first.</source>
        <translation>Ils ne mentionnent plus cette facture. Elle est peut-être payée ou retirée. Demandez d&apos;abord.</translation>
    </message>
    <message>
        <source>Ask the sender which communication is right, before you pay.</source>
        <translation>Demandez à l&apos;expéditeur quelle communication est la bonne, avant de payer.</translation>
    </message>
    <message>
        <source>The structured communication is not right: it is not twelve digits.</source>
        <translation>La communication structurée n&apos;est pas correcte : elle ne compte pas douze chiffres.</translation>
    </message>
    <message>
        <source>There are two structured communications, and they are not the same.</source>
        <translation>Il y a deux communications structurées, et ce ne sont pas les mêmes.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>D&amp;ossiers</translation>
    </message>
    <message>
        <source>C&amp;ertificates</source>
        <translation>Atte&amp;stations</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Paiements</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>A&amp;vis</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>Sour&amp;ces</translation>
    </message>
    <message>
        <source>D&amp;isplay</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>One noti&amp;fier</source>
        <translation>U&amp;n seul avertisseur</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>One overview of everything you have running with the government.</source>
        <translation>Un seul aperçu de tout ce que vous avez en cours avec l&apos;administration.</translation>
    </message>
    <message>
        <source>The folder with everything of one person.</source>
        <translation>Le dossier avec tout d&apos;une seule personne.</translation>
    </message>
    <message>
        <source>Open the demo town&apos;s own folder.</source>
        <translation>Ouvrir le dossier de la ville d&apos;exemple.</translation>
    </message>
    <message>
        <source>For whom: self, or an organisation&apos;s KBO number.</source>
        <translation>Pour qui : self, ou le numéro BCE d&apos;une organisation.</translation>
    </message>
    <message>
        <source>The colours.</source>
        <translation>Les couleurs.</translation>
    </message>
    <message>
        <source>How large the text is, from 1.0 to 2.0.</source>
        <translation>La taille du texte, de 1.0 à 2.0.</translation>
    </message>
    <message>
        <source>Ask no source when starting, and tell of no new post.</source>
        <translation>Ne rien demander aux sources au démarrage et ne pas annoncer de nouveau courrier.</translation>
    </message>
    <message>
        <source>Write a picture of the window, without a screen, and end.</source>
        <translation>Faire une image de la fenêtre, sans écran, et finir.</translation>
    </message>
    <message>
        <source>How large that picture is.</source>
        <translation>La taille de cette image.</translation>
    </message>
    <message>
        <source>The page to open.</source>
        <translation>La page à ouvrir.</translation>
    </message>
    <message>
        <source>Fetch first, then take the picture.</source>
        <translation>Aller chercher d&apos;abord, puis faire l&apos;image.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood.</source>
        <translation>Nous ne comprenons pas « %1 ».</translation>
    </message>
    <message>
        <source>--home needs a folder.</source>
        <translation>--home demande un dossier.</translation>
    </message>
    <message>
        <source>--for needs &apos;self&apos; or a KBO number.</source>
        <translation>--for demande « self » ou un numéro BCE.</translation>
    </message>
    <message>
        <source>--theme needs light, dark or contrast.</source>
        <translation>--theme demande light, dark ou contrast.</translation>
    </message>
    <message>
        <source>--text-scale needs a number from 1.0 to 2.0.</source>
        <translation>--text-scale demande un nombre de 1.0 à 2.0.</translation>
    </message>
    <message>
        <source>--size needs WxH, such as 1400x900.</source>
        <translation>--size demande LxH, comme 1400x900.</translation>
    </message>
    <message>
        <source>--page needs one of: %1.</source>
        <translation>--page demande un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas d&apos;élément « %1 ».</translation>
    </message>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>L&apos;image n&apos;a pas pu être faite : %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2</source>
        <translation>Le dossier %1 ne peut pas être utilisé : %2</translation>
    </message>
    <message>
        <source>The program is not whole: %1</source>
        <translation>Le programme n&apos;est pas complet : %1</translation>
    </message>
    <message>
        <source>The overview in %1 cannot be opened.</source>
        <translation>L&apos;aperçu dans %1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Cela a duré trop longtemps.</translation>
    </message>
    <message>
        <source>A walk of two minutes through the window.</source>
        <translation>Une visite de la fenêtre en deux minutes.</translation>
    </message>
    <message>
        <source>Fetch once, print how long the window was kept busy, and end.</source>
        <translation>Aller chercher une fois, dire combien de temps la fenêtre était occupée, et finir.</translation>
    </message>
    <message>
        <source>Try a source file: what people will see of it, and which laws it keeps.</source>
        <translation>Essayer un fichier source : ce que les gens en verront, et quelles règles il respecte.</translation>
    </message>
    <message>
        <source>The item to open; with the page of the sources, a source or a system.</source>
        <translation>Ce qui s&apos;ouvre ; avec la page des sources : une source ou un système.</translation>
    </message>
    <message>
        <source>Open no window yet, and fetch new post from time to time.</source>
        <translation>N&apos;ouvrir encore aucune fenêtre, et récupérer le nouveau courrier de temps en temps.</translation>
    </message>
    <message>
        <source>--background goes with --home, --demo and --for only.</source>
        <translation>--background ne va qu&apos;avec --home, --demo et --for.</translation>
    </message>
    <message>
        <source>Fetching in the background is off. Turn it on in the settings.</source>
        <translation>La récupération en arrière-plan est désactivée. Activez-la dans les paramètres.</translation>
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
        <translation>jusqu&apos;au %1 inclus</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>day, hour</comment>
        <translation>jusqu&apos;au %1, %2</translation>
    </message>
    <message>
        <source>pay %1</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>payez %1</translation>
    </message>
    <message>
        <source>pay</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>payez</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>répondez</translation>
    </message>
    <message>
        <source>go there</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>allez-y</translation>
    </message>
    <message>
        <source>do what is asked</source>
        <comment>in the middle of a sentence</comment>
        <translation>faites ce qui est demandé</translation>
    </message>
    <message>
        <source>First check whether this is right.</source>
        <translation>Vérifiez d&apos;abord si c&apos;est exact.</translation>
    </message>
    <message>
        <source>The last day was %1.</source>
        <translation>Le dernier jour était le %1.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>Aujourd&apos;hui est le dernier jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Encore %n jour.</numerusform>
            <numerusform>Encore %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day was %1. Do it now: %2.</source>
        <comment>day, what is asked</comment>
        <translation>Le dernier jour était le %1. Faites-le maintenant : %2.</translation>
    </message>
    <message>
        <source>Today is the last day: %1.</source>
        <comment>what is asked</comment>
        <translation>Aujourd&apos;hui est le dernier jour : %1.</translation>
    </message>
    <message>
        <source>Today until %1: %2.</source>
        <comment>hour, what is asked</comment>
        <translation>Aujourd&apos;hui jusqu&apos;à %1 : %2.</translation>
    </message>
    <message>
        <source>Tomorrow is the last day: %1.</source>
        <comment>what is asked</comment>
        <translation>Demain est le dernier jour : %1.</translation>
    </message>
    <message>
        <source>Tomorrow until %1: %2.</source>
        <comment>hour, what is asked</comment>
        <translation>Demain jusqu&apos;à %1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>Plus que %n jour : %1 %2.</numerusform>
            <numerusform>Plus que %n jours : %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not forget. %n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>N&apos;oubliez pas. Encore %n jour : %1 %2.</numerusform>
            <numerusform>N&apos;oubliez pas. Encore %n jours : %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>Encore %n jour : %1 %2.</numerusform>
            <numerusform>Encore %n jours : %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s). A letter counts, also when you do not read it.</source>
        <translation>
            <numerusform>Vous n&apos;avez pas lu cette lettre depuis %n jour. Une lettre compte, même si vous ne la lisez pas.</numerusform>
            <numerusform>Vous n&apos;avez pas lu cette lettre depuis %n jours. Une lettre compte, même si vous ne la lisez pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s). Perhaps it asks something of you.</source>
        <translation>
            <numerusform>Vous n&apos;avez pas lu cette lettre depuis %n jour. Elle vous demande peut-être quelque chose.</numerusform>
            <numerusform>Vous n&apos;avez pas lu cette lettre depuis %n jours. Elle vous demande peut-être quelque chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s).</source>
        <translation>
            <numerusform>Vous n&apos;avez pas lu cette lettre depuis %n jour.</numerusform>
            <numerusform>Vous n&apos;avez pas lu cette lettre depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it, then this stops.</source>
        <translation>Lisez-la, et cela s&apos;arrête.</translation>
    </message>
    <message>
        <source>Paid already? Say so in Overzicht.</source>
        <translation>Déjà payé ? Dites-le dans Overzicht.</translation>
    </message>
    <message>
        <source>Done already? Say so in Overzicht.</source>
        <translation>Déjà fait ? Dites-le dans Overzicht.</translation>
    </message>
    <message>
        <source>Its source takes this letter away on %1. Save it in time.</source>
        <translation>Sa source retire cette lettre le %1. Enregistrez-la à temps.</translation>
    </message>
    <message>
        <source>You wanted to be reminded of this.</source>
        <translation>Vous avez demandé ce rappel.</translation>
    </message>
    <message>
        <source>the last day was %1</source>
        <translation>le dernier jour était le %1</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>c’est le dernier jour</translation>
    </message>
    <message>
        <source>today until %1</source>
        <comment>hour</comment>
        <translation>aujourd’hui jusqu’à %1</translation>
    </message>
    <message>
        <source>tomorrow is the last day</source>
        <translation>demain est le dernier jour</translation>
    </message>
    <message>
        <source>tomorrow until %1</source>
        <comment>hour</comment>
        <translation>demain jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first check whether this is right</source>
        <comment>how much time is left</comment>
        <translation>%1, vérifiez d’abord si c’est exact</translation>
    </message>
    <message>
        <source>as you asked</source>
        <comment>why somebody is reminded of something</comment>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>its source takes it away on %1</source>
        <translation>sa source le retire le %1</translation>
    </message>
    <message numerus="yes">
        <source>unread for %n day(s)</source>
        <translation>
            <numerusform>non lu depuis %n jour</numerusform>
            <numerusform>non lu depuis %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is no screen here that a window can be shown on. &apos;overzichtctl demo&apos; starts the demo town without one.</source>
        <translation>Il n&apos;y a pas d&apos;écran ici pour afficher une fenêtre. &apos;overzichtctl demo&apos; démarre la ville d&apos;exemple sans fenêtre.</translation>
    </message>
    <message>
        <source>There is no screen here that a window can be shown on. &apos;overzicht --screenshot FILE&apos; makes a picture, &apos;overzichtctl list&apos; prints the overview as text.</source>
        <translation>Il n&apos;y a pas d&apos;écran ici pour afficher une fenêtre. &apos;overzicht --screenshot FILE&apos; fait une image, &apos;overzichtctl list&apos; affiche l&apos;aperçu en texte.</translation>
    </message>
</context>
<context>
    <name>SealPart</name>
    <message>
        <source>the sender</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Authentique</translation>
    </message>
    <message>
        <source>Nothing changed, and we know the seal as one of the sender.</source>
        <translation>Rien n’a changé, et nous connaissons ce sceau comme celui de l’expéditeur.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Nothing changed, but we do not know the seal as one of the sender.</source>
        <translation>Rien n’a changé, mais nous ne connaissons pas ce sceau comme celui de l’expéditeur.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Something changed after it was signed, or the seal is broken.</source>
        <translation>Quelque chose a changé après la signature, ou le sceau est brisé.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>There is no seal in the letter.</source>
        <translation>Il n’y a pas de sceau dans la lettre.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Contrôle impossible</translation>
    </message>
    <message>
        <source>There is a seal, but we cannot check it, or we could not look.</source>
        <translation>Il y a un sceau, mais nous ne pouvons pas le contrôler, ou nous n’avons pas pu regarder.</translation>
    </message>
    <message>
        <source>%1 sealed this letter. Nothing in it changed since.</source>
        <translation>%1 a scellé cette lettre. Rien n’y a changé depuis.</translation>
    </message>
    <message>
        <source>Nothing changed in this letter since it was signed. But by its own word that was on a day when its certificate did not hold.</source>
        <translation>Rien n’a changé dans cette lettre depuis la signature. Mais le sceau dit lui-même qu’il date d’un jour où son certificat n’était pas valable.</translation>
    </message>
    <message>
        <source>Nothing changed in this letter since it was signed. But we do not know this seal as one of %1.</source>
        <translation>Rien n’a changé dans cette lettre depuis la signature. Mais nous ne connaissons pas ce sceau comme celui de l’expéditeur %1.</translation>
    </message>
    <message>
        <source>Something was added to this letter after it was signed. We cannot see whether that does harm.</source>
        <translation>On a ajouté quelque chose à cette lettre après la signature. Nous ne pouvons pas voir si cela est grave.</translation>
    </message>
    <message>
        <source>The seal of this letter is broken: it is not as a seal must be.</source>
        <translation>Le sceau de cette lettre est brisé : il n’est pas comme un sceau doit être.</translation>
    </message>
    <message>
        <source>This letter was changed after it was signed.</source>
        <translation>Cette lettre a été modifiée après la signature.</translation>
    </message>
    <message>
        <source>There is no seal in this letter. That is so for many letters, and it does not make this one false.</source>
        <translation>Il n’y a pas de sceau dans cette lettre. C’est le cas de beaucoup de lettres. Cela ne veut pas dire qu’elle est fausse.</translation>
    </message>
    <message>
        <source>This is no PDF. We look for a seal in a PDF only.</source>
        <translation>Ceci n’est pas un PDF. Nous cherchons un sceau dans un PDF seulement.</translation>
    </message>
    <message>
        <source>This file is too large for us to look for a seal.</source>
        <translation>Ce fichier est trop grand. Nous ne pouvons pas y chercher de sceau.</translation>
    </message>
    <message>
        <source>This letter is signed in a way that we cannot check.</source>
        <translation>Cette lettre est signée d’une manière que nous ne pouvons pas contrôler.</translation>
    </message>
    <message>
        <source>This letter is signed in a way that others can imitate by now.</source>
        <translation>Cette lettre est signée d’une manière que d’autres peuvent imiter aujourd’hui.</translation>
    </message>
    <message>
        <source>We could not check the seal of this letter.</source>
        <translation>Nous n’avons pas pu contrôler le sceau de cette lettre.</translation>
    </message>
    <message>
        <source>No name stands in the certificate.</source>
        <translation>Le certificat ne porte pas de nom.</translation>
    </message>
    <message>
        <source>In the certificate stands %1.</source>
        <translation>Le certificat indique %1.</translation>
    </message>
    <message>
        <source>In the certificate stands %1, of %2.</source>
        <translation>Le certificat indique %1, de %2.</translation>
    </message>
    <message>
        <source>Anyone can have that name put there.</source>
        <translation>N’importe qui peut y faire mettre ce nom.</translation>
    </message>
    <message>
        <source>The certificate says that it was issued by %1.</source>
        <translation>Selon le certificat, il vient de %1.</translation>
    </message>
    <message>
        <source>When it was signed is not told.</source>
        <translation>La date n’est pas indiquée.</translation>
    </message>
    <message>
        <source>By its own word it was signed on a moment that is still to come: %1.</source>
        <translation>Le sceau indique lui-même un moment qui doit encore venir : %1.</translation>
    </message>
    <message>
        <source>Signed, by its own word: %1.</source>
        <translation>Signé, selon le sceau lui-même : %1.</translation>
    </message>
    <message>
        <source>Pay nothing and do nothing that it asks. Ask %1 first. Do not use a phone number or a link from this letter.</source>
        <translation>Ne payez rien et ne faites rien de ce qu’elle demande. Demandez d’abord à l’expéditeur : %1. N’utilisez pas de numéro de téléphone ni de lien de cette lettre.</translation>
    </message>
    <message>
        <source>Does it ask something that you did not expect? Ask %1 first. Do not use a phone number or a link from this letter.</source>
        <translation>Demande-t-elle quelque chose que vous n’attendiez pas ? Demandez d’abord à l’expéditeur : %1. N’utilisez pas de numéro de téléphone ni de lien de cette lettre.</translation>
    </message>
    <message>
        <source>No seal to check</source>
        <translation>Pas de sceau à contrôler</translation>
    </message>
    <message>
        <source>It is exactly the file that the source announced.</source>
        <translation>C’est exactement le fichier que la source a annoncé.</translation>
    </message>
    <message>
        <source>Its seal: %1</source>
        <translation>Le sceau : %1</translation>
    </message>
    <message>
        <source>This is another file than was announced</source>
        <translation>Ceci est un autre fichier que celui annoncé</translation>
    </message>
    <message>
        <source>The source announced a letter, and this is not that file.</source>
        <translation>La source a annoncé une lettre. Ceci n’est pas ce fichier.</translation>
    </message>
    <message>
        <source>Is this the file that the source announced? Yes.</source>
        <translation>Est-ce le fichier que la source a annoncé ? Oui.</translation>
    </message>
    <message>
        <source>Is this the file that the source announced? No.</source>
        <translation>Est-ce le fichier que la source a annoncé ? Non.</translation>
    </message>
    <message>
        <source>Is it a PDF? No.</source>
        <translation>Est-ce un PDF ? Non.</translation>
    </message>
    <message>
        <source>Is there a seal in it? Yes.</source>
        <translation>Contient-il un sceau ? Oui.</translation>
    </message>
    <message>
        <source>Is it of a kind that we can check? No.</source>
        <translation>Est-ce un sceau que nous pouvons contrôler ? Non.</translation>
    </message>
    <message>
        <source>Is there a seal in it? No.</source>
        <translation>Contient-il un sceau ? Non.</translation>
    </message>
    <message>
        <source>Is the seal whole? No.</source>
        <translation>Le sceau est-il entier ? Non.</translation>
    </message>
    <message>
        <source>Does the seal cover the whole file? No.</source>
        <translation>Le sceau couvre-t-il tout le fichier ? Non.</translation>
    </message>
    <message>
        <source>Is all of it as it was signed? No.</source>
        <translation>Tout est-il comme lors de la signature ? Non.</translation>
    </message>
    <message>
        <source>Does the seal cover the whole file? Yes.</source>
        <translation>Le sceau couvre-t-il tout le fichier ? Oui.</translation>
    </message>
    <message>
        <source>Is all of it as it was signed? Yes.</source>
        <translation>Tout est-il comme lors de la signature ? Oui.</translation>
    </message>
    <message>
        <source>Did the certificate hold on the day that it names? No.</source>
        <translation>Le certificat était-il valable le jour que le sceau indique ? Non.</translation>
    </message>
    <message>
        <source>Do we know the seal, or who issued it, as that of %1? Yes.</source>
        <translation>Connaissons-nous le sceau, ou celui qui l’a délivré, comme étant lié à %1 ? Oui.</translation>
    </message>
    <message>
        <source>Do we know the seal, or who issued it, as that of %1? No.</source>
        <translation>Connaissons-nous le sceau, ou celui qui l’a délivré, comme étant lié à %1 ? Non.</translation>
    </message>
    <message>
        <source>Whether this is the file that was sent: the source announced no digest of it.</source>
        <translation>Si c’est le fichier qui a été envoyé : la source n’en a pas donné d’empreinte.</translation>
    </message>
    <message>
        <source>The seal itself.</source>
        <translation>Le sceau lui-même.</translation>
    </message>
    <message>
        <source>Who made this letter.</source>
        <translation>Qui a fait cette lettre.</translation>
    </message>
    <message>
        <source>Whether the certificate was withdrawn.</source>
        <translation>Si le certificat a été retiré.</translation>
    </message>
    <message>
        <source>Whether who issued it is on the European list of trusted services.</source>
        <translation>Si celui qui l’a délivré figure sur la liste européenne des services de confiance.</translation>
    </message>
    <message>
        <source>Time stamps: when it was really signed.</source>
        <translation>Les horodatages : quand la lettre a vraiment été signée.</translation>
    </message>
    <message>
        <source>What the letter counts for by law.</source>
        <translation>Ce que la lettre vaut selon la loi.</translation>
    </message>
    <message>
        <source>The five outcomes</source>
        <translation>Les cinq résultats</translation>
    </message>
    <message>
        <source>%1: this letter</source>
        <translation>%1 : cette lettre</translation>
    </message>
    <message>
        <source>What we checked, and what we did not check</source>
        <translation>Ce que nous avons contrôlé, et ce que nous n’avons pas contrôlé</translation>
    </message>
    <message>
        <source>Nothing: the file is too large.</source>
        <translation>Rien : le fichier est trop grand.</translation>
    </message>
    <message>
        <source>We checked this</source>
        <translation>Nous avons contrôlé ceci</translation>
    </message>
    <message>
        <source>We did not check this</source>
        <translation>Nous n’avons pas contrôlé ceci</translation>
    </message>
    <message>
        <source>Is this letter what was sent?</source>
        <translation>Cette lettre est-elle ce qui a été envoyé ?</translation>
    </message>
    <message>
        <source>What did we check?</source>
        <translation>Qu’avons-nous contrôlé ?</translation>
    </message>
    <message>
        <source>Hide what we checked</source>
        <translation>Masquer ce que nous avons contrôlé</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>Since your previous visit, %1: more than %2 new items.</source>
        <translation>Depuis votre dernière visite, %1 : plus de %2 nouveaux éléments.</translation>
    </message>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>%n nouvelle lettre</numerusform>
            <numerusform>%n nouvelles lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n nouvel avis</numerusform>
            <numerusform>%n nouveaux avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Since your previous visit, %1: %2.</source>
        <translation>Depuis votre dernière visite, %1 : %2.</translation>
    </message>
    <message>
        <source>Since your previous visit, %1: nothing new.</source>
        <translation>Depuis votre dernière visite, %1 : rien de nouveau.</translation>
    </message>
    <message>
        <source>Since your previous visit, %1: nothing new from the sources that answered.</source>
        <translation>Depuis votre dernière visite, %1 : rien de nouveau des sources qui ont répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s), certificate(s) or bill(s)</source>
        <translation>
            <numerusform>%n nouveau dossier, attestation ou facture</numerusform>
            <numerusform>%n nouveaux dossiers, attestations ou factures</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <comment>subject</comment>
        <translation>« %1 » a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n things changed, “%1” last.</source>
        <translation>
            <numerusform>%n chose a changé, « %1 » en dernier.</numerusform>
            <numerusform>%n choses ont changé, « %1 » en dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 things changed, “%2” last.</source>
        <translation>Plus de %1 choses ont changé, « %2 » en dernier.</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>The file is larger than 256 kB.</source>
        <translation>Le fichier dépasse 256 kB.</translation>
    </message>
    <message>
        <source>A source file describes one source in a few lines; check that this is the right file.</source>
        <translation>Un fichier de source décrit une source en quelques lignes ; vérifiez que c&apos;est le bon fichier.</translation>
    </message>
    <message>
        <source>This is not JSON: at character %1, %2.</source>
        <translation>Ce n&apos;est pas du JSON : au caractère %1, %2.</translation>
    </message>
    <message>
        <source>Mend the text at that place.</source>
        <translation>Corrigez le texte à cet endroit.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ce n&apos;est pas du JSON : %1.</translation>
    </message>
    <message>
        <source>The file is JSON, but not an object.</source>
        <translation>Le fichier est du JSON, mais pas un objet.</translation>
    </message>
    <message>
        <source>Put everything between { and }.</source>
        <translation>Mettez tout entre { et }.</translation>
    </message>
    <message>
        <source>This member was already written on line %1.</source>
        <translation>Ceci est déjà à la ligne %1.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez-en un des deux.</translation>
    </message>
    <message>
        <source>A national number does not belong in a source file.</source>
        <translation>Un numéro de registre national n&apos;a pas sa place dans un fichier de source.</translation>
    </message>
    <message>
        <source>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</source>
        <translation>Enlevez-le d&apos;ici, mettez-le dans le trousseau avec &apos;overzichtctl secret set NAME&apos;, et écrivez &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</translation>
    </message>
    <message>
        <source>A token or password does not belong in a source file.</source>
        <translation>Un jeton ou un mot de passe n&apos;a pas sa place dans un fichier de source.</translation>
    </message>
    <message>
        <source>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;tokenFrom&quot;: &quot;keystore:NAME&quot; in signIn.</source>
        <translation>Enlevez-le d&apos;ici, mettez-le dans le trousseau avec &apos;overzichtctl secret set NAME&apos;, et écrivez &quot;tokenFrom&quot;: &quot;keystore:NAME&quot; dans signIn.</translation>
    </message>
    <message>
        <source>This member is not known here.</source>
        <translation>Nous ne connaissons pas ceci à cet endroit.</translation>
    </message>
    <message>
        <source>Remove it; known are: %1.</source>
        <translation>Enlevez-le ; voici ce que nous connaissons : %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire &quot;%1&quot; ?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; doit être un texte.</translation>
    </message>
    <message>
        <source>Write a text between double quotes.</source>
        <translation>Écrivez un texte entre guillemets doubles.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>&quot;%1&quot; doit être un objet.</translation>
    </message>
    <message>
        <source>Put its members between { and }.</source>
        <translation>Mettez ses parties entre { et }.</translation>
    </message>
    <message>
        <source>&quot;source&quot; is missing: the name this source is known by.</source>
        <translation>&quot;source&quot; manque : le nom de cette source.</translation>
    </message>
    <message>
        <source>Add &quot;source&quot;: lower-case letters, digits and &apos;-&apos;, at most 40.</source>
        <translation>Ajoutez &quot;source&quot; : des minuscules, des chiffres et &apos;-&apos;, 40 au maximum.</translation>
    </message>
    <message>
        <source>This cannot be the id of a source.</source>
        <translation>Ceci ne peut pas être le nom d&apos;une source.</translation>
    </message>
    <message>
        <source>Use 1 to 40 lower-case letters, digits and &apos;-&apos;.</source>
        <translation>Utilisez de 1 à 40 minuscules, chiffres et &apos;-&apos;.</translation>
    </message>
    <message>
        <source>&quot;protocol&quot; is missing: the language this source speaks.</source>
        <translation>&quot;protocol&quot; manque : la langue que parle cette source.</translation>
    </message>
    <message>
        <source>Add &quot;protocol&quot;; known are: %1.</source>
        <translation>Ajoutez &quot;protocol&quot; ; nous connaissons : %1.</translation>
    </message>
    <message>
        <source>This protocol is not known.</source>
        <translation>Nous ne connaissons pas ce protocole.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Nous connaissons : %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Known are: %2.</source>
        <translation>Vouliez-vous dire &quot;%1&quot; ? Nous connaissons : %2.</translation>
    </message>
    <message>
        <source>&quot;demo&quot; must be true or false.</source>
        <translation>&quot;demo&quot; doit être true ou false.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation>Écrivez true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>&quot;name&quot; is missing: what people call this source.</source>
        <translation>&quot;name&quot; manque : comment les gens appellent cette source.</translation>
    </message>
    <message>
        <source>Add &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, with fr, de and en where there are.</source>
        <translation>Ajoutez &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, avec fr, de et en s&apos;ils existent.</translation>
    </message>
    <message>
        <source>This name is too long, or has characters that cannot be seen.</source>
        <translation>Ce nom est trop long, ou contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>Use at most %1 ordinary characters.</source>
        <translation>Utilisez au maximum %1 caractères ordinaires.</translation>
    </message>
    <message>
        <source>&quot;name&quot; is in no language.</source>
        <translation>&quot;name&quot; n&apos;est dans aucune langue.</translation>
    </message>
    <message>
        <source>Add at least &quot;nl&quot;.</source>
        <translation>Ajoutez au moins &quot;nl&quot;.</translation>
    </message>
    <message>
        <source>This is not a whole address.</source>
        <translation>Ce n&apos;est pas une adresse complète.</translation>
    </message>
    <message>
        <source>Write it as &quot;https://host/path&quot;.</source>
        <translation>Écrivez-la comme &quot;https://host/chemin&quot;.</translation>
    </message>
    <message>
        <source>http is not protected against eavesdropping; it is allowed to this computer itself only.</source>
        <translation>http n&apos;est pas protégé contre les écoutes ; vous pouvez l&apos;utiliser uniquement vers cet ordinateur même.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Utilisez https.</translation>
    </message>
    <message>
        <source>Only https addresses can be used.</source>
        <translation>Vous pouvez utiliser uniquement des adresses https.</translation>
    </message>
    <message>
        <source>A user name or password stands in the address.</source>
        <translation>Il y a un nom d&apos;utilisateur ou un mot de passe dans l&apos;adresse.</translation>
    </message>
    <message>
        <source>Remove it; a token goes in the key store and is named by signIn.tokenFrom.</source>
        <translation>Enlevez-le ; un jeton va dans le trousseau et signIn.tokenFrom donne son nom.</translation>
    </message>
    <message>
        <source>The address has a part after &apos;?&apos; or &apos;#&apos;.</source>
        <translation>L&apos;adresse a une partie après &apos;?&apos; ou &apos;#&apos;.</translation>
    </message>
    <message>
        <source>Write only what stands before the protocol&apos;s own paths.</source>
        <translation>Écrivez seulement ce qui vient avant les chemins propres au protocole.</translation>
    </message>
    <message>
        <source>This is not an enterprise number: its check digits do not fit.</source>
        <translation>Ce n&apos;est pas un numéro d&apos;entreprise : les chiffres de contrôle ne sont pas justes.</translation>
    </message>
    <message>
        <source>Write the ten digits of the KBO number, such as &quot;0316380841&quot;.</source>
        <translation>Écrivez les dix chiffres du numéro BCE, par exemple &quot;0316380841&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must say where the secret is kept, never the secret itself.</source>
        <translation>&quot;%1&quot; doit dire où se trouve le secret, jamais le secret même.</translation>
    </message>
    <message>
        <source>Write &quot;keystore:NAME&quot;, or &quot;env:NAME&quot; for tests and servers; a name has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</source>
        <translation>Écrivez &quot;keystore:NAME&quot;, ou &quot;env:NAME&quot; pour des tests et des serveurs ; un nom a des lettres, des chiffres, &apos;-&apos;, &apos;_&apos; et &apos;.&apos;, 64 au maximum.</translation>
    </message>
    <message>
        <source>A bearer sign-in needs to know where its token is kept.</source>
        <translation>Une connexion avec bearer doit savoir où se trouve son jeton.</translation>
    </message>
    <message>
        <source>Add &quot;tokenFrom&quot;: &quot;keystore:NAME&quot;.</source>
        <translation>Ajoutez &quot;tokenFrom&quot;: &quot;keystore:NAME&quot;.</translation>
    </message>
    <message>
        <source>Signing in by &quot;oidc&quot; is reserved: this version cannot sign in that way yet.</source>
        <translation>La connexion avec &quot;oidc&quot; est pour plus tard : cette version ne le peut pas encore.</translation>
    </message>
    <message>
        <source>Use &quot;bearer&quot; with a token from the key store until then.</source>
        <translation>D&apos;ici là, utilisez &quot;bearer&quot; avec un jeton du trousseau.</translation>
    </message>
    <message>
        <source>A token that no sign-in uses.</source>
        <translation>Un jeton qu&apos;aucune connexion n&apos;utilise.</translation>
    </message>
    <message>
        <source>Write &quot;kind&quot;: &quot;bearer&quot;, or remove &quot;tokenFrom&quot;.</source>
        <translation>Écrivez &quot;kind&quot;: &quot;bearer&quot;, ou enlevez &quot;tokenFrom&quot;.</translation>
    </message>
    <message>
        <source>This kind of sign-in is not known.</source>
        <translation>Nous ne connaissons pas cette manière de se connecter.</translation>
    </message>
    <message>
        <source>Use &quot;none&quot; or &quot;bearer&quot;.</source>
        <translation>Utilisez &quot;none&quot; ou &quot;bearer&quot;.</translation>
    </message>
    <message>
        <source>&quot;allowedHosts&quot; must be a list.</source>
        <translation>&quot;allowedHosts&quot; doit être une liste.</translation>
    </message>
    <message>
        <source>Write [&quot;host&quot;, &quot;host:port&quot;].</source>
        <translation>Écrivez [&quot;host&quot;, &quot;host:port&quot;].</translation>
    </message>
    <message>
        <source>This is not the name of one host.</source>
        <translation>Ce n&apos;est pas le nom d&apos;un seul hôte.</translation>
    </message>
    <message>
        <source>Write &quot;host&quot; or &quot;host:port&quot;, without https://, path or *.</source>
        <translation>Écrivez &quot;host&quot; ou &quot;host:port&quot;, sans https://, chemin ou *.</translation>
    </message>
    <message>
        <source>&quot;providers&quot; must be a list.</source>
        <translation>&quot;providers&quot; doit être une liste.</translation>
    </message>
    <message>
        <source>Write [{&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}].</source>
        <translation>Écrivez [{&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}].</translation>
    </message>
    <message>
        <source>Only the ebox protocol has message providers.</source>
        <translation>Seul le protocole ebox a des fournisseurs de messages.</translation>
    </message>
    <message>
        <source>Remove &quot;providers&quot;, and give the address as &quot;baseUrl&quot;.</source>
        <translation>Enlevez &quot;providers&quot;, et donnez l&apos;adresse comme &quot;baseUrl&quot;.</translation>
    </message>
    <message>
        <source>A provider must be an object.</source>
        <translation>Un fournisseur doit être un objet.</translation>
    </message>
    <message>
        <source>Write {&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}.</source>
        <translation>Écrivez {&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}.</translation>
    </message>
    <message>
        <source>A provider needs an &quot;id&quot; of 1 to 100 ordinary characters.</source>
        <translation>Un fournisseur a besoin d&apos;un &quot;id&quot; de 1 à 100 caractères ordinaires.</translation>
    </message>
    <message>
        <source>Use the id from the federation&apos;s list of providers.</source>
        <translation>Utilisez l&apos;id de la liste des fournisseurs de la fédération.</translation>
    </message>
    <message>
        <source>Another provider has this id too.</source>
        <translation>Un autre fournisseur a aussi cet id.</translation>
    </message>
    <message>
        <source>A provider needs a &quot;baseUrl&quot;.</source>
        <translation>Un fournisseur a besoin d&apos;un &quot;baseUrl&quot;.</translation>
    </message>
    <message>
        <source>Add what stands before /ebox/messages.</source>
        <translation>Ajoutez ce qui vient avant /ebox/messages.</translation>
    </message>
    <message>
        <source>One name is used for a secret in the key store and for another in the environment.</source>
        <translation>Le même nom sert pour un secret dans le trousseau et pour un autre dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>Give the two secrets different names.</source>
        <translation>Donnez des noms différents aux deux secrets.</translation>
    </message>
    <message>
        <source>&quot;baseUrl&quot; is missing: the address of the source.</source>
        <translation>&quot;baseUrl&quot; manque : l&apos;adresse de la source.</translation>
    </message>
    <message>
        <source>Add &quot;baseUrl&quot; (what stands before /messageProviders), or fixed &quot;providers&quot;.</source>
        <translation>Ajoutez &quot;baseUrl&quot; (ce qui vient avant /messageProviders), ou des &quot;providers&quot; fixes.</translation>
    </message>
    <message>
        <source>Add &quot;baseUrl&quot;: &quot;https://…&quot;.</source>
        <translation>Ajoutez &quot;baseUrl&quot;: &quot;https://…&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;offers&quot;: [&quot;certificates&quot;, &quot;forms&quot;], or one of the two; without it both are asked.</source>
        <translation>Écrivez &quot;offers&quot;: [&quot;certificates&quot;, &quot;forms&quot;], ou l&apos;un des deux ; sans cela les deux sont demandés.</translation>
    </message>
    <message>
        <source>&quot;burgerprofiel&quot; has a member that is not known.</source>
        <translation>&quot;burgerprofiel&quot; contient un membre inconnu.</translation>
    </message>
    <message>
        <source>&quot;offers&quot; must be a list of what this source offers.</source>
        <translation>&quot;offers&quot; doit être une liste de ce que cette source offre.</translation>
    </message>
    <message>
        <source>A source of this protocol offers certificates, forms or both; this is neither.</source>
        <translation>Une source de ce protocole offre des attestations, des formulaires ou les deux ; ceci n&apos;est ni l&apos;un ni l&apos;autre.</translation>
    </message>
    <message>
        <source>Certificates are asked by national number, and the file does not say where that is kept.</source>
        <translation>Les attestations se demandent par numéro national, et le fichier ne dit pas où il est conservé.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}; or, if it has forms only, &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</source>
        <translation>Ajoutez &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NOM&quot;} ; ou, si elle n&apos;a que des formulaires, &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</translation>
    </message>
    <message>
        <source>Certificates are of a person: they do not belong between those of an organisation.</source>
        <translation>Les attestations sont celles d&apos;une personne : elles n&apos;ont pas leur place parmi celles d&apos;une organisation.</translation>
    </message>
    <message>
        <source>Take &quot;for&quot; away; or, if it has forms only, write &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</source>
        <translation>Retirez &quot;for&quot; ; ou, si elle n&apos;a que des formulaires, écrivez &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</translation>
    </message>
    <message>
        <source>The address goes on into the protocol&apos;s own paths.</source>
        <translation>L&apos;adresse se prolonge dans les chemins propres au protocole.</translation>
    </message>
    <message>
        <source>Write only what stands before %1.</source>
        <translation>N&apos;écrivez que ce qui précède %1.</translation>
    </message>
    <message>
        <source>Write &quot;sources&quot;: [&quot;VAPH&quot;, …] with the names by which MAGDA knows them; or leave it out, and all of them are asked.</source>
        <translation>Écrivez &quot;sources&quot;: [&quot;VAPH&quot;, …] avec les noms sous lesquels MAGDA les connaît ; sans cela, toutes sont interrogées.</translation>
    </message>
    <message>
        <source>&quot;magda&quot; has a member that is not known.</source>
        <translation>&quot;magda&quot; contient un élément inconnu.</translation>
    </message>
    <message>
        <source>&quot;sources&quot; must be a list of at most %1 sources.</source>
        <translation>&quot;sources&quot; doit être une liste d&apos;au plus %1 sources.</translation>
    </message>
    <message>
        <source>This cannot be the name of a source: 1 to 120 letters, digits and signs of an address.</source>
        <translation>Ceci ne peut pas être le nom d&apos;une source : 1 à 120 lettres, chiffres et signes d&apos;une adresse.</translation>
    </message>
    <message>
        <source>This source is named twice, which MAGDA refuses.</source>
        <translation>Cette source est citée deux fois, ce que MAGDA refuse.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>Supprimez l&apos;une des deux.</translation>
    </message>
    <message>
        <source>Cases are asked by national number, and the file does not say where that is kept.</source>
        <translation>Les dossiers se demandent par numéro national, et le fichier ne dit pas où il est conservé.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</source>
        <translation>Ajoutez &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NOM&quot;}.</translation>
    </message>
    <message>
        <source>Cases are of a person: they do not belong between those of an organisation.</source>
        <translation>Les dossiers sont ceux d&apos;une personne : ils n&apos;ont pas leur place parmi ceux d&apos;une organisation.</translation>
    </message>
    <message>
        <source>Take &quot;for&quot; away.</source>
        <translation>Supprimez &quot;for&quot;.</translation>
    </message>
    <message>
        <source>Another source is known by this name, and it is not at this address or speaks another protocol.</source>
        <translation>Une autre source est connue sous ce nom. Elle ne se trouve pas à cette adresse, ou elle utilise un autre protocole.</translation>
    </message>
    <message>
        <source>Give this source a name of its own. Is it your own gateway to that source? Then the manager of this computer adds its host to the sender register.</source>
        <translation>Donnez à cette source un nom à elle. Est-ce votre propre accès à cette source ? Alors le gestionnaire de cet ordinateur ajoute son hôte au registre des expéditeurs.</translation>
    </message>
    <message>
        <source>Write &quot;activation&quot;: {&quot;baseUrl&quot;: &quot;https://…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}} with where the eBox can be turned on and who does that; or leave it out, and the official page opens.</source>
        <translation>Écrivez &quot;activation&quot;: {&quot;baseUrl&quot;: &quot;https://…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}} : où l’eBox peut être activée et par qui. Ou omettez-le, et la page officielle s’ouvre.</translation>
    </message>
    <message>
        <source>&quot;activation&quot; must be an object.</source>
        <translation>&quot;activation&quot; doit être un objet.</translation>
    </message>
    <message>
        <source>This host is not among those that this source may ask.</source>
        <translation>Cet hôte ne figure pas parmi ceux que cette source peut interroger.</translation>
    </message>
    <message>
        <source>Add it to &quot;allowedHosts&quot;.</source>
        <translation>Ajoutez-le à &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>This cannot be shown as a name: it is empty, too long, or hides something.</source>
        <translation>Ceci ne peut pas être affiché comme nom : c’est vide, trop long, ou cela cache quelque chose.</translation>
    </message>
    <message>
        <source>Who turns the eBox on is not named.</source>
        <translation>Il n’est pas indiqué qui active l’eBox.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Ceci doit être true ou false.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>an unknown moment</source>
        <translation>un moment inconnu</translation>
    </message>
    <message>
        <source>Cannot be reached since %1</source>
        <translation>Injoignable depuis %1</translation>
    </message>
    <message>
        <source>Asks you to sign in again, since %1</source>
        <translation>Vous demande de vous reconnecter, depuis %1</translation>
    </message>
    <message>
        <source>Refuses our question since %1</source>
        <translation>Refuse notre demande depuis %1</translation>
    </message>
    <message>
        <source>Gives an answer we cannot trust, since %1</source>
        <translation>Donne depuis %1 une réponse à laquelle nous ne pouvons pas nous fier</translation>
    </message>
    <message>
        <source>Not yet allowed: %1</source>
        <translation>Pas encore autorisé : %1</translation>
    </message>
    <message>
        <source>This provider is new. Its address does not stand in the source file, so it gets no key.</source>
        <translation>Ce fournisseur est nouveau. Son adresse n&apos;est pas dans le fichier de la source. Il ne reçoit donc pas de clé.</translation>
    </message>
    <message>
        <source>Planned maintenance until %1</source>
        <translation>Entretien prévu jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Entretien prévu</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · dernière mise à jour : %2</translation>
    </message>
    <message>
        <source>Asks us to wait until %1</source>
        <translation>Nous demande d&apos;attendre jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Asks us to wait</source>
        <translation>Nous demande d&apos;attendre</translation>
    </message>
    <message>
        <source>Older: last updated %1</source>
        <translation>Plus ancien : dernière mise à jour %1</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Pas encore cherché</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Mis à jour %1</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>N&apos;est plus actif</translation>
    </message>
    <message>
        <source>Planned maintenance: %1, from %2 to %3.</source>
        <translation>Entretien prévu : %1, de %2 à %3.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Busy: %1 of %2 letters</source>
        <translation>Occupé : %1 lettres sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Busy: %n letter(s) so far</source>
        <translation>
            <numerusform>Occupé : déjà %n lettre</numerusform>
            <numerusform>Occupé : déjà %n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) ask your attention.</source>
        <translation>
            <numerusform>Une chose demande votre attention.</numerusform>
            <numerusform>%n choses demandent votre attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing you must do now.</source>
        <translation>Vous ne devez rien faire maintenant.</translation>
    </message>
    <message>
        <source>We do not know yet whether you must do something.</source>
        <translation>Nous ne savons pas encore si vous devez faire quelque chose.</translation>
    </message>
    <message>
        <source>Its key no longer works.</source>
        <translation>Sa clé ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Pas encore complet</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how a provider fails, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>providers, how they fail</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No mailbox that is active</source>
        <translation>Aucune boîte aux lettres active</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) came in that we could not read.</source>
        <translation>
            <numerusform>%n élément est arrivé que nous n&apos;avons pas pu lire.</numerusform>
            <numerusform>%n éléments sont arrivés que nous n&apos;avons pas pu lire.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mailbox was asked yet, so we do not know whether you must do something.</source>
        <translation>Aucune boîte aux lettres n&apos;a encore été interrogée ; nous ne savons donc pas si vous devez faire quelque chose.</translation>
    </message>
    <message>
        <source>Not working since %1</source>
        <translation>Ne fonctionne plus depuis %1</translation>
    </message>
    <message>
        <source>Not asked: its source file has a mistake</source>
        <translation>Pas interrogée : son fichier source contient une erreur</translation>
    </message>
    <message>
        <source>Not active yet. Begins on %1.</source>
        <translation>Pas encore actif. Commence le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not read</source>
        <comment>updated when, things that could not be read</comment>
        <translation>
            <numerusform>%1 · %n non lu</numerusform>
            <numerusform>%1 · %n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Only links to what you can start there</source>
        <translation>Seulement des liens vers ce que vous pouvez y commencer</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) it is not clear how they stand.</source>
        <translation>
            <numerusform>Pour %n dossier, l&apos;état n&apos;est pas clair.</numerusform>
            <numerusform>Pour %n dossiers, l&apos;état n&apos;est pas clair.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de données est abîmée : %1</translation>
    </message>
    <message>
        <source>A line of %1 refers to a line of %2 that is not there.</source>
        <translation>Une ligne de %1 renvoie à une ligne de %2 qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>A saved content of item %1 is missing.</source>
        <translation>Un contenu enregistré de l&apos;élément %1 manque.</translation>
    </message>
    <message>
        <source>A saved content of item %1 is not what was saved.</source>
        <translation>Un contenu enregistré de l&apos;élément %1 n&apos;est plus ce que nous avons enregistré.</translation>
    </message>
    <message>
        <source>%1 items that no source told of.</source>
        <translation>%1 éléments dont aucune source n&apos;a parlé.</translation>
    </message>
    <message>
        <source>%1 items without their contents.</source>
        <translation>%1 éléments sans leur contenu.</translation>
    </message>
    <message>
        <source>%1 items that search cannot find.</source>
        <translation>%1 éléments que la recherche ne trouve pas.</translation>
    </message>
    <message>
        <source>%1 entries of search without an item.</source>
        <translation>%1 lignes de recherche sans élément.</translation>
    </message>
    <message>
        <source>%1 feeds whose position does not fit.</source>
        <translation>%1 feeds dont la position ne correspond pas.</translation>
    </message>
    <message>
        <source>%1 counters that are not right.</source>
        <translation>%1 compteurs qui ne sont pas justes.</translation>
    </message>
    <message>
        <source>%1 feeds that count their items wrong.</source>
        <translation>%1 feeds qui comptent mal leurs éléments.</translation>
    </message>
    <message>
        <source>%1 items that cannot be read.</source>
        <translation>%1 éléments illisibles.</translation>
    </message>
    <message>
        <source>The search index is damaged: %1</source>
        <translation>L&apos;index de recherche est abîmé : %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>We know this sender by its number %1, not by its name.</source>
        <translation>Nous connaissons cet expéditeur par son numéro %1, pas par son nom.</translation>
    </message>
    <message>
        <source>No source gives a name for this sender. We only know the number %1.</source>
        <translation>Aucune source ne donne un nom pour cet expéditeur. Nous ne connaissons que le numéro %1.</translation>
    </message>
    <message>
        <source>%1 gives this name for number %2. The number is not in our own list, so we cannot confirm it.</source>
        <translation>%1 donne ce nom pour le numéro %2. Ce numéro n&apos;est pas dans notre propre liste. Nous ne pouvons donc pas le confirmer.</translation>
    </message>
    <message>
        <source>Nothing more: you have paid this</source>
        <translation>Plus rien : vous l&apos;avez payé</translation>
    </message>
    <message>
        <source>Nothing more: this is done</source>
        <translation>Plus rien : c&apos;est terminé</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Pas de date</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Payez %1</translation>
    </message>
    <message>
        <source>Pay. The letter says how much</source>
        <translation>Payez. Le montant est dans la lettre</translation>
    </message>
    <message>
        <source>Answer this letter</source>
        <translation>Répondez à cette lettre</translation>
    </message>
    <message>
        <source>The letter says it</source>
        <translation>C&apos;est dans la lettre</translation>
    </message>
    <message>
        <source>Be there. The letter says where</source>
        <translation>Présentez-vous. Le lieu est dans la lettre</translation>
    </message>
    <message>
        <source>Nothing. You may have a look</source>
        <translation>Rien. Vous pouvez regarder</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Lisez la lettre</translation>
    </message>
    <message>
        <source>The letter counts, also unread</source>
        <translation>La lettre compte, même non lue</translation>
    </message>
    <message>
        <source>This letter counts as received, also if you don&apos;t open it.</source>
        <translation>Cette lettre compte comme reçue, même si vous ne l&apos;ouvrez pas.</translation>
    </message>
    <message>
        <source>This letter expired at its source on %1. What we saved stays here.</source>
        <translation>Cette lettre a expiré à la source le %1. Ce que nous avons gardé reste ici.</translation>
    </message>
    <message>
        <source>This letter disappears at its source today.</source>
        <translation>Cette lettre disparaît aujourd&apos;hui à la source.</translation>
    </message>
    <message numerus="yes">
        <source>This letter disappears at its source in %n day(s), on %1.</source>
        <translation>
            <numerusform>Cette lettre disparaît à la source dans %n jour, le %1.</numerusform>
            <numerusform>Cette lettre disparaît à la source dans %n jours, le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 kB</source>
        <translation>moins de 1 kB</translation>
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
        <translation>texte</translation>
    </message>
    <message>
        <source>Checked: unchanged since the sender published it (SHA-256).</source>
        <translation>Vérifié : inchangé depuis la publication par l&apos;expéditeur (SHA-256).</translation>
    </message>
    <message>
        <source>We cannot reach %1 now. Try again later.</source>
        <translation>Nous ne pouvons pas joindre %1 maintenant. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in again.</source>
        <translation>%1 vous demande de vous reconnecter.</translation>
    </message>
    <message>
        <source>%1 refuses to give this.</source>
        <translation>%1 refuse de donner ceci.</translation>
    </message>
    <message>
        <source>This is no longer at %1.</source>
        <translation>Ceci n&apos;est plus chez %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is busy. Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 est occupé. Réessayez dans %n seconde.</numerusform>
            <numerusform>%1 est occupé. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is busy. Try again later.</source>
        <translation>%1 est occupé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Arrêté. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>also via %1</source>
        <translation>aussi via %1</translation>
    </message>
    <message>
        <source>hidden at the source</source>
        <translation>caché à la source</translation>
    </message>
    <message>
        <source>Unread, %1</source>
        <translation>Non lu, %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sender, confirmed or not</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
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
        <translation>aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain %1</translation>
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
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>day, hour</comment>
        <translation>jusqu&apos;au %1, %2</translation>
    </message>
    <message>
        <source>until and including %1</source>
        <translation>jusqu&apos;au %1 inclus</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>dernier jour aujourd&apos;hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation>Envoi recommandé</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>Document officiel</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>You have to do something</source>
        <translation>Vous devez faire quelque chose</translation>
    </message>
    <message>
        <source>We are working on it</source>
        <translation>Nous y travaillons</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pour information</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>En traitement</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>You put this with the notices.</source>
        <translation>Vous l&apos;avez mis avec les avis.</translation>
    </message>
    <message>
        <source>You put this with the documents.</source>
        <translation>Vous l&apos;avez mis avec les documents.</translation>
    </message>
    <message>
        <source>This is registered mail. That is always an official document.</source>
        <translation>C&apos;est un envoi recommandé. C&apos;est toujours un document officiel.</translation>
    </message>
    <message>
        <source>This sender sends official documents of this type.</source>
        <translation>Cet expéditeur envoie ainsi des documents officiels.</translation>
    </message>
    <message>
        <source>The letter itself comes with this message.</source>
        <translation>La lettre elle-même est jointe à ce message.</translation>
    </message>
    <message>
        <source>This message only says where you can look something up.</source>
        <translation>Ce message dit seulement où vous pouvez consulter quelque chose.</translation>
    </message>
    <message>
        <source>We are not sure, so we treat it as an official document.</source>
        <translation>Nous ne sommes pas sûrs. Nous le traitons donc comme un document officiel.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>expéditeur non confirmé</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <translation>n&apos;est plus à la source</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Pas encore cherché</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Older data</source>
        <translation>Données plus anciennes</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Entretien prévu</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>En erreur</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not yet allowed</source>
        <translation>Pas encore autorisé</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>N&apos;est plus actif</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>pas encore cherché</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>bon jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Last updated %1. You can still read everything from before.</source>
        <translation>Dernière mise à jour %1. Vous pouvez encore lire ce qui précède.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>Rien n&apos;a encore été cherché.</translation>
    </message>
    <message>
        <source>Not yet fetched.</source>
        <translation>Pas encore cherché.</translation>
    </message>
    <message>
        <source>Up to date: %1.</source>
        <translation>À jour : %1.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l&apos;instant</translation>
    </message>
    <message>
        <source>This is older than it should be. %1</source>
        <translation>Ceci est plus ancien que prévu. %1</translation>
    </message>
    <message>
        <source>Planned maintenance until %1. %2</source>
        <translation>Entretien prévu jusqu&apos;à %1. %2</translation>
    </message>
    <message>
        <source>Planned maintenance. %1</source>
        <translation>Entretien prévu. %1</translation>
    </message>
    <message>
        <source>This source is no longer active. What it sent stays here.</source>
        <translation>Cette source n&apos;est plus active. Ce qu&apos;elle a envoyé reste ici.</translation>
    </message>
    <message>
        <source>No sources are linked yet.</source>
        <translation>Aucune source n&apos;est encore liée.</translation>
    </message>
    <message>
        <source>Last complete check: %1.</source>
        <translation>Dernier contrôle complet : %1.</translation>
    </message>
    <message>
        <source>There was no complete check yet.</source>
        <translation>Il n&apos;y a pas encore eu de contrôle complet.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>asked, answered, last check</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>We asked %n source(s).</source>
        <translation>
            <numerusform>Nous avons interrogé %n source.</numerusform>
            <numerusform>Nous avons interrogé %n sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered.</source>
        <translation>Toutes ont répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%n answered.</source>
        <translation>
            <numerusform>%n a répondu.</numerusform>
            <numerusform>%n ont répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source cannot be reached.</source>
        <translation>La source est injoignable.</translation>
    </message>
    <message>
        <source>Check your internet connection. We keep trying.</source>
        <translation>Vérifiez votre connexion internet. Nous continuons à essayer.</translation>
    </message>
    <message>
        <source>Sign in again, then try once more.</source>
        <translation>Reconnectez-vous, puis essayez encore une fois.</translation>
    </message>
    <message>
        <source>The source refuses this.</source>
        <translation>La source refuse ceci.</translation>
    </message>
    <message>
        <source>Ask the sender why, or try again later.</source>
        <translation>Demandez pourquoi à l&apos;expéditeur, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>This is no longer at the source.</source>
        <translation>Ceci n&apos;est plus à la source.</translation>
    </message>
    <message>
        <source>What was saved here stays here.</source>
        <translation>Ce qui est enregistré ici reste ici.</translation>
    </message>
    <message>
        <source>The source is busy.</source>
        <translation>La source est occupée.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer is not right, so we did not use it.</source>
        <translation>La réponse n&apos;est pas correcte. Nous ne l&apos;avons pas utilisée.</translation>
    </message>
    <message>
        <source>Try again. If it stays wrong, tell the sender.</source>
        <translation>Réessayez. Si cela reste incorrect, dites-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>It can cost more</source>
        <translation>Cela peut coûter plus</translation>
    </message>
    <message>
        <source>This notice expired at its source on %1. What we saved stays here.</source>
        <translation>Cet avis a expiré à la source le %1. Ce que nous avons gardé reste ici.</translation>
    </message>
    <message>
        <source>This notice disappears at its source today.</source>
        <translation>Cet avis disparaît aujourd&apos;hui à la source.</translation>
    </message>
    <message numerus="yes">
        <source>This notice disappears at its source in %n day(s), on %1.</source>
        <translation>
            <numerusform>Cet avis disparaît à la source dans %n jour, le %1.</numerusform>
            <numerusform>Cet avis disparaît à la source dans %n jours, le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key store closed</source>
        <translation>Trousseau fermé</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>pas encore complet</translation>
    </message>
    <message>
        <source>It is not complete yet. You can read what came in.</source>
        <translation>Ce n&apos;est pas encore complet. Vous pouvez lire ce qui est arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n source n&apos;a pas répondu.</numerusform>
            <numerusform>%n sources n&apos;ont pas répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key for this source no longer works.</source>
        <translation>La clé pour cette source ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Could not be kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>Saved. No usable fingerprint came with it, so we could not check whether it changed.</source>
        <translation>Enregistré. Aucune empreinte utilisable n&apos;est venue avec. Nous n&apos;avons donc pas pu vérifier si quelque chose a changé.</translation>
    </message>
    <message>
        <source>No source is linked for this organisation.</source>
        <translation>Aucune source n&apos;est liée pour cette organisation.</translation>
    </message>
    <message>
        <source>We found no mailbox yet that is active. Under Sources you see how each one is doing.</source>
        <translation>Nous n&apos;avons pas encore trouvé de boîte aux lettres active. Sous Sources, vous voyez l&apos;état de chacune.</translation>
    </message>
    <message>
        <source>Ask the sender for the letter</source>
        <translation>Demandez la lettre à l&apos;expéditeur</translation>
    </message>
    <message>
        <source>What came cannot be used, so nothing was saved. Try again later; if it stays so, ask the sender.</source>
        <translation>Ce qui est arrivé est inutilisable ; rien n&apos;a été enregistré. Réessayez plus tard ; si cela continue, demandez à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>No key sent</source>
        <translation>Pas de clé envoyée</translation>
    </message>
    <message>
        <source>This source is busy.</source>
        <translation>Cette source est occupée.</translation>
    </message>
    <message>
        <source>We cannot reach this source now.</source>
        <translation>Nous ne pouvons pas joindre cette source maintenant.</translation>
    </message>
    <message>
        <source>This source gives answers that are not right.</source>
        <translation>Cette source donne des réponses incorrectes.</translation>
    </message>
    <message>
        <source>The key for this source no longer works. Sign in again.</source>
        <translation>La clé pour cette source ne fonctionne plus. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This source refuses our question.</source>
        <translation>Cette source refuse notre question.</translation>
    </message>
    <message>
        <source>This source names a new provider that you have not allowed yet. We send it nothing.</source>
        <translation>Cette source cite un nouveau fournisseur que vous n&apos;avez pas encore autorisé. Nous ne lui envoyons rien.</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>See the notice</source>
        <translation>Voyez l&apos;avis</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>before when</comment>
        <translation>Pas connu</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>Voyez la lettre</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <translation>Pas encore actif</translation>
    </message>
    <message>
        <source>Not active yet. Begins on %1.</source>
        <translation>Pas encore actif. Commence le %1.</translation>
    </message>
    <message>
        <source>no end date known</source>
        <translation>pas de date de fin connue</translation>
    </message>
    <message>
        <source>lapsed since %1</source>
        <translation>échue depuis le %1</translation>
    </message>
    <message>
        <source>valid today for the last time</source>
        <translation>valable aujourd’hui encore</translation>
    </message>
    <message numerus="yes">
        <source>lapses in %n day(s)</source>
        <translation>
            <numerusform>échoit dans %n jour</numerusform>
            <numerusform>échoit dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until and including %1</source>
        <translation>valable jusqu’au %1 inclus</translation>
    </message>
    <message>
        <source>looks like %1, but is not confirmed</source>
        <translation>ressemble à %1, mais n’est pas confirmé</translation>
    </message>
    <message>
        <source>Do not pay yet. Ask the service first</source>
        <translation>Ne payez pas encore. Demandez d&apos;abord au service</translation>
    </message>
    <message>
        <source>you paid: %1</source>
        <comment>a day</comment>
        <translation>vous avez payé : %1</translation>
    </message>
    <message>
        <source>do not pay yet</source>
        <translation>ne payez pas encore</translation>
    </message>
    <message>
        <source>check first</source>
        <translation>à vérifier d’abord</translation>
    </message>
    <message>
        <source>Already paid: the status follows</source>
        <translation>Déjà payé : le statut suit</translation>
    </message>
    <message>
        <source>looks like a bill from %1</source>
        <comment>a source</comment>
        <translation>ressemble à une facture de %1</translation>
    </message>
    <message>
        <source>perhaps paid already</source>
        <translation>peut-être déjà payé</translation>
    </message>
    <message>
        <source>perhaps told twice</source>
        <comment>a bill</comment>
        <translation>peut-être en double</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>valable à partir du %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <translation>
            <numerusform>en %n langue</numerusform>
            <numerusform>en %n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Pas tout lu</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that came could not be read.</source>
        <translation>
            <numerusform>%n élément reçu n&apos;a pas pu être lu.</numerusform>
            <numerusform>%n éléments reçus n&apos;ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>source no longer linked</source>
        <translation>source plus liée</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), case(s) or bill(s) could not be read, and may ask money: the sum may be too low.</source>
        <translation>
            <numerusform>%n lettre, dossier ou facture n’a pas pu être lu et demande peut-être de l’argent : la somme peut être trop basse.</numerusform>
            <numerusform>%n lettres, dossiers ou factures n’ont pas pu être lus et demandent peut-être de l’argent : la somme peut être trop basse.</numerusform>
        </translation>
    </message>
    <message>
        <source>same communication as a bill from %1, another account</source>
        <comment>a source</comment>
        <translation>même communication qu&apos;une facture de %1, autre compte</translation>
    </message>
    <message>
        <source>perhaps the same as a bill from %1</source>
        <comment>a source</comment>
        <translation>peut-être la même qu&apos;une facture de %1</translation>
    </message>
    <message>
        <source>asks something else than before</source>
        <translation>demande autre chose qu&apos;avant</translation>
    </message>
    <message>
        <source>end not clear</source>
        <translation>fin pas claire</translation>
    </message>
    <message>
        <source>perhaps the same as a bill from %1, one of them names no account</source>
        <comment>a source</comment>
        <translation>peut-être la même qu&apos;une facture de %1, l&apos;une des deux n&apos;indique pas de compte</translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn</source>
        <translation>Demandez d&apos;abord. C&apos;est peut-être payé ou retiré</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>demander d&apos;abord</translation>
    </message>
    <message>
        <source>last day not clear</source>
        <translation>dernier jour pas clair</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1</source>
        <translation>Demandez d’abord quel compte est le bon. Payez ensuite %1</translation>
    </message>
    <message>
        <source>State not clear</source>
        <translation>État pas clair</translation>
    </message>
    <message>
        <source>We do not ask it before %1.</source>
        <translation>Nous ne l&apos;interrogeons pas avant %1.</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>start the demo town&apos;s servers and link its sources into --home DIR</source>
        <translation>démarrer les serveurs de la ville d&apos;exemple et lier ses sources dans --home DIR</translation>
    </message>
    <message>
        <source>the linked sources and how they are doing</source>
        <translation>les sources liées et comment elles vont</translation>
    </message>
    <message>
        <source>unlink a source; what it brought stays</source>
        <translation>délier une source ; ce qu&apos;elle a apporté reste</translation>
    </message>
    <message>
        <source>keep a source&apos;s answers, redacted unless --raw</source>
        <translation>garder les réponses d&apos;une source, sans données personnelles sauf avec --raw</translation>
    </message>
    <message>
        <source>run kept answers again</source>
        <translation>rejouer des réponses gardées</translation>
    </message>
    <message>
        <source>put a secret from standard input into the key store</source>
        <translation>mettre un secret de l&apos;entrée standard dans le trousseau</translation>
    </message>
    <message>
        <source>remove a secret from the key store</source>
        <translation>enlever un secret du trousseau</translation>
    </message>
    <message>
        <source>ask every feed once what is new</source>
        <translation>demander une fois à chaque feed ce qu&apos;il y a de nouveau</translation>
    </message>
    <message>
        <source>what there is, newest first; --todo by deadline</source>
        <translation>ce qu&apos;il y a, le plus récent d&apos;abord ; --todo par date limite</translation>
    </message>
    <message>
        <source>one item whole</source>
        <translation>un élément en entier</translation>
    </message>
    <message>
        <source>fetch a content, check it, save it</source>
        <translation>aller chercher un contenu, le vérifier, l&apos;enregistrer</translation>
    </message>
    <message>
        <source>is what is stored sound?</source>
        <translation>tout ce qui est enregistré est-il en ordre ?</translation>
    </message>
    <message>
        <source>what could not be read</source>
        <translation>ce que nous n&apos;avons pas pu lire</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Vouliez-vous dire &apos;%1&apos; ?</translation>
    </message>
    <message>
        <source>Say which command. &apos;overzichtctl help&apos; tells which there are.</source>
        <translation>Dites quelle commande. &apos;overzichtctl help&apos; les montre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of: %2.</source>
        <translation>&apos;%1&apos; demande un de ceux-ci : %2.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Il n&apos;y a pas de commande &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--%1 was given twice.</source>
        <translation>Vous avez donné --%1 deux fois.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation>--%1 demande une valeur.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; n&apos;a pas d&apos;option &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>It is used like this: overzichtctl %1</source>
        <translation>Utilisez-le ainsi : overzichtctl %1</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3.</source>
        <translation>--%1 demande un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>Usage: overzichtctl [--home DIR] [--for self|KBO] [--json] COMMAND …</source>
        <translation>Utilisation : overzichtctl [--home DIR] [--for self|KBO] [--json] COMMANDE …</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done in part; 2 wrong usage; 3 failed, nothing changed.</source>
        <translation>État final : 0 terminé ; 1 terminé en partie ; 2 mauvaise utilisation ; 3 échec, rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>All that is stored is sound.</source>
        <translation>Tout ce qui est enregistré est en ordre.</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Rien n&apos;est en quarantaine.</translation>
    </message>
    <message>
        <source>It may be a letter.</source>
        <translation>C&apos;est peut-être une lettre.</translation>
    </message>
    <message>
        <source>The demo town never links into your own home: give it a folder with --home DIR.</source>
        <translation>La ville d&apos;exemple ne lie jamais dans votre propre dossier : donnez-lui un dossier avec --home DIR.</translation>
    </message>
    <message>
        <source>The demo town could not start.</source>
        <translation>La ville d&apos;exemple n&apos;a pas pu démarrer.</translation>
    </message>
    <message>
        <source>The demo town could not link its sources: %1</source>
        <translation>La ville d&apos;exemple n&apos;a pas pu lier ses sources : %1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Au plus tard</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <translation>%1 (exemple)</translation>
    </message>
    <message>
        <source>%1 shown of more than %2.</source>
        <translation>%1 montrés sur plus de %2.</translation>
    </message>
    <message>
        <source>%1 shown of %2.</source>
        <translation>%1 montrés sur %2.</translation>
    </message>
    <message>
        <source>Did not answer: %1.</source>
        <translation>N&apos;a pas répondu : %1.</translation>
    </message>
    <message>
        <source>--kind wants one of: %1.</source>
        <translation>--kind demande un de ceux-ci : %1.</translation>
    </message>
    <message>
        <source>These are too many words to search for; %1 characters is the most.</source>
        <translation>C&apos;est trop de mots pour une recherche ; %1 caractères au maximum.</translation>
    </message>
    <message>
        <source>Say which words to search for.</source>
        <translation>Dites quels mots vous cherchez.</translation>
    </message>
    <message>
        <source>The file was saved, but cannot be read back: %1</source>
        <translation>Nous avons enregistré le fichier, mais nous ne pouvons pas le relire : %1</translation>
    </message>
    <message>
        <source>What was saved is not what the source announced: %1</source>
        <translation>Le contenu enregistré n&apos;est pas ce que la source a annoncé : %1</translation>
    </message>
    <message>
        <source>Saved and checked: %1 (%2)</source>
        <translation>Enregistré et vérifié : %1 (%2)</translation>
    </message>
    <message>
        <source>Say where to save it: --out FILE.</source>
        <translation>Dites où l&apos;enregistrer : --out FICHIER.</translation>
    </message>
    <message>
        <source>--out wants the name of a file, and this is a folder.</source>
        <translation>--out demande le nom d&apos;un fichier, et ceci est un dossier.</translation>
    </message>
    <message>
        <source>The folder for --out does not exist.</source>
        <translation>Le dossier pour --out n&apos;existe pas.</translation>
    </message>
    <message>
        <source>--out is not an ordinary file.</source>
        <translation>--out n&apos;est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>This content could not be fetched.</source>
        <translation>Nous n&apos;avons pas pu aller chercher ce contenu.</translation>
    </message>
    <message>
        <source>A secret&apos;s name has 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;.</source>
        <translation>Le nom d&apos;un secret a de 1 à 64 lettres, chiffres, &apos;-&apos;, &apos;_&apos; ou &apos;.&apos;.</translation>
    </message>
    <message>
        <source>Type or paste the secret, then Enter; it is not shown.</source>
        <translation>Tapez ou collez le secret, puis Entrée ; il reste caché.</translation>
    </message>
    <message>
        <source>Nothing came on standard input; the secret was not changed.</source>
        <translation>Rien n&apos;est arrivé sur l&apos;entrée standard ; le secret n&apos;a pas changé.</translation>
    </message>
    <message>
        <source>This secret is longer than 64 kB; it was not kept.</source>
        <translation>Ce secret dépasse 64 kB ; nous ne l&apos;avons pas gardé.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is in the key store.</source>
        <translation>Le secret &apos;%1&apos; est dans le trousseau.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is no longer in the key store.</source>
        <translation>Le secret &apos;%1&apos; n&apos;est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>expéditeur</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>invented by the demo town</source>
        <translation>inventé par la ville d&apos;exemple</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>dans leurs mots</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>au plus tard</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>montant</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>does not pass its check</source>
        <translation>ne passe pas le contrôle</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>expired at</source>
        <translation>expiré le</translation>
    </message>
    <message>
        <source>expires at</source>
        <translation>expire le</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>at the source</source>
        <translation>à la source</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>registered mail</source>
        <translation>envoi recommandé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n&apos;y est plus</translation>
    </message>
    <message>
        <source>put out of sight</source>
        <translation>mis hors de vue</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>done by you</source>
        <translation>terminé par vous</translation>
    </message>
    <message>
        <source>paid by you</source>
        <translation>payé par vous</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>votre note</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>main content</source>
        <translation>contenu principal</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>gardé ici</translation>
    </message>
    <message>
        <source>it is the file that the source announced</source>
        <translation>c’est le fichier que la source a annoncé</translation>
    </message>
    <message>
        <source>careful: it is another file than the source announced; pay nothing and ask the sender first</source>
        <translation>attention : c’est un autre fichier que celui que la source a annoncé ; ne payez rien et demandez d’abord à l’expéditeur</translation>
    </message>
    <message>
        <source>the source announced no digest of it</source>
        <translation>la source n’en a pas donné d’empreinte</translation>
    </message>
    <message>
        <source>its seal is genuine</source>
        <translation>son sceau est authentique</translation>
    </message>
    <message>
        <source>it did not change since it was signed, but we do not know the seal as one of the sender; in the certificate stands &apos;%1&apos;</source>
        <translation>rien n’a changé depuis la signature, mais nous ne connaissons pas ce sceau comme celui de l’expéditeur ; le certificat indique &apos;%1&apos;</translation>
    </message>
    <message>
        <source>careful: it was changed after it was signed, or its seal is broken; pay nothing and ask the sender first</source>
        <translation>attention : il a été modifié après la signature, ou son sceau est brisé ; ne payez rien et demandez d’abord à l’expéditeur</translation>
    </message>
    <message>
        <source>nobody sealed it</source>
        <translation>il ne porte pas de sceau</translation>
    </message>
    <message>
        <source>it is no PDF, so no seal was looked for</source>
        <translation>ce n’est pas un PDF, donc nous n’avons pas cherché de sceau</translation>
    </message>
    <message>
        <source>its seal could not be checked</source>
        <translation>nous n’avons pas pu contrôler son sceau</translation>
    </message>
    <message>
        <source>Content %1, as it is kept here: %2; %3.</source>
        <comment>number, digest, seal</comment>
        <translation>Contenu %1, comme il est conservé ici : %2 ; %3.</translation>
    </message>
    <message>
        <source>Not checked: whether a certificate was withdrawn, lists of trusted services, time stamps, and what counts by law.</source>
        <translation>Pas contrôlé : les certificats retirés, les listes de services de confiance, les horodatages, et ce qui compte selon la loi.</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Vu via</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>step: %1 %2</source>
        <translation>étape : %1 %2</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Remarque : %1</translation>
    </message>
    <message>
        <source>The source files were changed, but the store could not take it in yet.</source>
        <translation>Les fichiers de source ont changé, mais le stockage n&apos;a pas encore pu suivre.</translation>
    </message>
    <message>
        <source>Linked: %1 (%2). &apos;overzichtctl sync&apos; fetches it.</source>
        <translation>Liée : %1 (%2). &apos;overzichtctl sync&apos; va chercher son contenu.</translation>
    </message>
    <message>
        <source>%1 (%2) was already linked with this same file.</source>
        <translation>%1 (%2) était déjà liée avec ce même fichier.</translation>
    </message>
    <message>
        <source>There is no source &apos;%1&apos; here.</source>
        <translation>Il n&apos;y a pas de source &apos;%1&apos; ici.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Nous ne pouvons pas lire %1 : %2</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1.</source>
        <translation>Nous ne pouvons pas configurer cette source : %1.</translation>
    </message>
    <message>
        <source>Compare it with the example of its protocol.</source>
        <translation>Comparez-le avec l&apos;exemple de son protocole.</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; belongs to the source &apos;%2&apos;, which goes to other hosts. A token goes to one place only: give this source a token of its own.</source>
        <translation>Le jeton &apos;%1&apos; est à la source &apos;%2&apos;, qui va vers d&apos;autres hôtes. Un jeton va à un seul endroit : donnez à cette source son propre jeton.</translation>
    </message>
    <message>
        <source>The source could not be linked: %1</source>
        <translation>Nous n&apos;avons pas pu lier la source : %1</translation>
    </message>
    <message>
        <source>The source could not be unlinked: %1</source>
        <translation>Nous n&apos;avons pas pu délier la source : %1</translation>
    </message>
    <message>
        <source>Unlinked: %1. What it brought stays.</source>
        <translation>Déliée : %1. Ce qu&apos;elle a apporté reste.</translation>
    </message>
    <message>
        <source>Its token &apos;%1&apos; is still in the key store; &apos;overzichtctl secret remove %1&apos; removes it.</source>
        <translation>Son jeton &apos;%1&apos; est encore dans le trousseau ; &apos;overzichtctl secret remove %1&apos; l&apos;enlève.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantaine</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>No source is linked here yet. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>Aucune source n&apos;est encore liée ici. Liez-en une avec &apos;overzichtctl source add FICHIER&apos;.</translation>
    </message>
    <message>
        <source>%1: not yet fetched. &apos;overzichtctl sync&apos; fetches it.</source>
        <translation>%1 : pas encore de contenu. &apos;overzichtctl sync&apos; va le chercher.</translation>
    </message>
    <message>
        <source>This is not the id of an item; &apos;overzichtctl list&apos; shows them.</source>
        <translation>Ce n&apos;est pas l&apos;id d&apos;un élément ; &apos;overzichtctl list&apos; les montre.</translation>
    </message>
    <message>
        <source>There is no item %1 here for &apos;%2&apos;.</source>
        <translation>Il n&apos;y a pas d&apos;élément %1 ici pour &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>--for wants &apos;self&apos; or the ten digits of a KBO number.</source>
        <translation>--for demande &apos;self&apos; ou les dix chiffres d&apos;un numéro BCE.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Nous n&apos;avons pas pu écrire la réponse.</translation>
    </message>
    <message>
        <source>action needed</source>
        <translation>vous devez faire quelque chose</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>nous y travaillons</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>being processed</source>
        <translation>en traitement</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>pas encore cherché</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>planned maintenance</source>
        <translation>entretien prévu</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>en erreur</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>reconnectez-vous</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not yet allowed</source>
        <translation>pas encore autorisé</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>n&apos;est plus actif</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>attestation</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>paiement</translation>
    </message>
    <message>
        <source>because you filed it so</source>
        <translation>parce que vous l&apos;avez classé ainsi</translation>
    </message>
    <message>
        <source>because it is registered mail</source>
        <translation>parce que c&apos;est un envoi recommandé</translation>
    </message>
    <message>
        <source>because of what is known about this kind of letter</source>
        <translation>parce que nous connaissons ce type de lettre</translation>
    </message>
    <message>
        <source>because it holds a letter</source>
        <translation>parce qu&apos;il contient une lettre</translation>
    </message>
    <message>
        <source>because it refers to another place</source>
        <translation>parce qu&apos;il renvoie à un autre endroit</translation>
    </message>
    <message>
        <source>because nothing says otherwise</source>
        <translation>parce que rien ne dit autre chose</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>Injoignable.</translation>
    </message>
    <message>
        <source>The token is missing or no longer good.</source>
        <translation>Le jeton manque ou ne fonctionne plus.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>Refusé.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Il n&apos;y est plus.</translation>
    </message>
    <message>
        <source>It is busy; try again later.</source>
        <translation>Occupé ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The answer cannot be trusted.</source>
        <translation>Nous ne pouvons pas nous fier à la réponse.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Last time all answered: %1.</source>
        <translation>La dernière fois que toutes ont répondu : %1.</translation>
    </message>
    <message>
        <source>There was no time yet that all answered.</source>
        <translation>Toutes les sources n&apos;ont encore jamais répondu en même temps.</translation>
    </message>
    <message>
        <source>Nothing was taken out: this folder holds personal data.</source>
        <translation>Rien n&apos;a été enlevé : ce dossier contient des données personnelles.</translation>
    </message>
    <message>
        <source>Personal data was taken out. Look it through before you pass it on.</source>
        <translation>Les données personnelles sont enlevées. Vérifiez tout avant de le transmettre.</translation>
    </message>
    <message>
        <source>Say where to keep it: --out DIR.</source>
        <translation>Dites où le garder : --out DIR.</translation>
    </message>
    <message>
        <source>The recording could not be kept.</source>
        <translation>Nous n&apos;avons pas pu garder l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Fini avec</translation>
    </message>
    <message>
        <source>Asked, but not in the recording: %1</source>
        <translation>Demandé, mais pas dans l&apos;enregistrement : %1</translation>
    </message>
    <message>
        <source>Records that could not be read: %1.</source>
        <translation>Éléments illisibles : %1.</translation>
    </message>
    <message>
        <source>Contents of this item: %1.</source>
        <translation>Contenus de cet élément : %1.</translation>
    </message>
    <message>
        <source>Answers kept: %1, in %2.</source>
        <translation>Réponses gardées : %1, dans %2.</translation>
    </message>
    <message>
        <source>Items in all: %1. Digest of what came: %2</source>
        <translation>Éléments en tout : %1. Empreinte de ce qui est arrivé : %2</translation>
    </message>
    <message>
        <source>Feed id</source>
        <translation>Id du feed</translation>
    </message>
    <message>
        <source>Sources asked: %1. Answered: %2.</source>
        <translation>Sources interrogées : %1. Ont répondu : %2.</translation>
    </message>
    <message>
        <source>This is the home of a real person, with real sources or letters; the demo town stays away from it. Give it another --home DIR.</source>
        <translation>C&apos;est le dossier d&apos;une vraie personne, avec de vraies sources ou lettres ; la ville d&apos;exemple n&apos;y touche pas. Donnez-lui un autre --home DIR.</translation>
    </message>
    <message>
        <source>This home belongs to the demo town, where everything is an example. Link a real source in a home of your own, with another --home.</source>
        <translation>Ce dossier est à la ville d&apos;exemple. Tout y est un exemple. Liez une vraie source dans un dossier à vous, avec un autre --home.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
    <message>
        <source>Records that could not be read: %1. &apos;overzichtctl quarantine&apos; shows them.</source>
        <translation>Éléments illisibles : %1. &apos;overzichtctl quarantine&apos; les montre.</translation>
    </message>
    <message>
        <source>A demo town is already running in this home. End it first, or give this one another --home DIR.</source>
        <translation>Une ville d&apos;exemple tourne déjà dans ce dossier. Arrêtez-la d&apos;abord, ou donnez à celle-ci un autre --home DIR.</translation>
    </message>
    <message>
        <source>The demo town cannot write in this home. Give it another --home DIR.</source>
        <translation>La ville d&apos;exemple ne peut pas écrire dans ce dossier. Donnez-lui un autre --home DIR.</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1; --json shows it whole.</source>
        <translation>Version précédente, remplacée le %1 ; --json la montre en entier.</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1, with subject &apos;%2&apos;; --json shows it whole.</source>
        <translation>Version précédente, remplacée le %1, avec pour objet &apos;%2&apos; ; --json la montre en entier.</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>pas de trousseau</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>pas encore de clé</translation>
    </message>
    <message>
        <source>Try again later; what was fetched before stays.</source>
        <translation>Réessayez plus tard ; ce qui a déjà été cherché reste.</translation>
    </message>
    <message>
        <source>Another program is writing in this home. Try again later, or close it.</source>
        <translation>Un autre programme écrit dans ce dossier. Réessayez plus tard, ou fermez-le.</translation>
    </message>
    <message>
        <source>What is stored in this home cannot be read or written. &apos;overzichtctl check&apos; looks it through.</source>
        <translation>Ce qui est gardé dans ce dossier n&apos;est pas lisible ou pas modifiable. &apos;overzichtctl check&apos; le contrôle.</translation>
    </message>
    <message>
        <source>This home cannot be used. It must be a folder of your own that you may write in; check --home.</source>
        <translation>Ce dossier n&apos;est pas utilisable. Il doit être à vous et vous devez pouvoir y écrire ; vérifiez --home.</translation>
    </message>
    <message>
        <source>The key store has no secret under this name.</source>
        <translation>Le trousseau n&apos;a pas de secret sous ce nom.</translation>
    </message>
    <message>
        <source>The source asked us to wait until %1.</source>
        <translation>La source nous a demandé d&apos;attendre jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>Try again after it.</source>
        <translation>Réessayez après.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Réessayez après %1.</translation>
    </message>
    <message>
        <source>It names a new provider that its source file does not allow. Nothing was sent to it.</source>
        <translation>Elle cite un nouveau fournisseur que son fichier de source n&apos;autorise pas. Nous ne lui avons rien envoyé.</translation>
    </message>
    <message>
        <source>It ended on %1. What it sent stays here.</source>
        <translation>Arrêtée le %1. Ce qu&apos;elle a envoyé reste ici.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Commence le %1.</translation>
    </message>
    <message>
        <source>It is no longer listed. What it sent stays here.</source>
        <translation>Elle n&apos;est plus dans la liste. Ce qu&apos;elle a envoyé reste ici.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>&apos;overzichtctl quarantine&apos; shows what could not.</source>
        <translation>« overzichtctl quarantine » montre ce qui ne l&apos;était pas.</translation>
    </message>
    <message>
        <source>Saved; no usable digest came with it, so it could not be checked: %1 (%2)</source>
        <translation>Enregistré ; aucune empreinte utilisable n&apos;est venue avec pour le vérifier : %1 (%2)</translation>
    </message>
    <message>
        <source>There is already something at %1, and nothing is written over it. Name a folder that is empty or does not exist yet.</source>
        <translation>Il y a déjà quelque chose à %1, et rien n&apos;est écrit par-dessus. Indiquez un dossier vide ou qui n&apos;existe pas encore.</translation>
    </message>
    <message>
        <source>The recording could not be kept: its folder cannot be written in. Name another one with --out.</source>
        <translation>L&apos;enregistrement n&apos;a pas pu être gardé : impossible d&apos;écrire dans son dossier. Indiquez-en un autre avec --out.</translation>
    </message>
    <message>
        <source>There is no folder %1. Name the folder that &apos;overzichtctl source record&apos; made.</source>
        <translation>Il n&apos;y a pas de dossier %1. Indiquez le dossier que &apos;overzichtctl source record&apos; a créé.</translation>
    </message>
    <message>
        <source>There is no recording in %1. Name the folder that &apos;overzichtctl source record&apos; made.</source>
        <translation>Il n&apos;y a pas d&apos;enregistrement dans %1. Indiquez le dossier que &apos;overzichtctl source record&apos; a créé.</translation>
    </message>
    <message>
        <source>This recording cannot be run: a file of it is damaged or missing. Make it anew with &apos;overzichtctl source record&apos;.</source>
        <translation>Nous ne pouvons pas rejouer cet enregistrement : un de ses fichiers est abîmé ou manque. Refaites-le avec &apos;overzichtctl source record&apos;.</translation>
    </message>
    <message>
        <source>There is a line break in this secret, and a key is one line. It was not kept; paste the key again, without anything around it.</source>
        <translation>Il y a un retour à la ligne dans ce secret, et une clé tient sur une ligne. Il n&apos;a pas été gardé ; collez la clé de nouveau, sans rien autour.</translation>
    </message>
    <message>
        <source>For the attention of: %1</source>
        <translation>À l&apos;attention de : %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Mène à : %1</translation>
    </message>
    <message>
        <source>What the sender adds</source>
        <translation>Ce que l&apos;expéditeur ajoute</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>signed, says the sender</source>
        <translation>signé, dit l&apos;expéditeur</translation>
    </message>
    <message>
        <source>No source is linked here for yourself. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>Aucune source n&apos;est liée ici pour vous-même. Liez-en une avec &apos;overzichtctl source add FICHIER&apos;.</translation>
    </message>
    <message>
        <source>No source is linked here for &apos;%1&apos;. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>Aucune source n&apos;est liée ici pour &apos;%1&apos;. Liez-en une avec &apos;overzichtctl source add FICHIER&apos;.</translation>
    </message>
    <message>
        <source>No mailbox that is active was found yet; &apos;overzichtctl source list&apos; shows why.</source>
        <translation>Aucune boîte aux lettres active n&apos;a encore été trouvée ; &apos;overzichtctl source list&apos; montre pourquoi.</translation>
    </message>
    <message>
        <source>no longer told since %1</source>
        <translation>n’est plus signalé depuis %1</translation>
    </message>
    <message>
        <source>no key sent</source>
        <translation>pas de clé envoyée</translation>
    </message>
    <message>
        <source>What came cannot be used.</source>
        <translation>Ce qui est arrivé n&apos;est pas utilisable.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the sender.</source>
        <translation>Réessayez plus tard ; si rien ne change, demandez-le à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>What was fetched before stays.</source>
        <translation>Ce qui a déjà été cherché reste.</translation>
    </message>
    <message>
        <source>The source is busy.</source>
        <translation>La source est occupée.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Its answers are not right.</source>
        <translation>Ses réponses ne sont pas justes.</translation>
    </message>
    <message>
        <source>What could be read is kept.</source>
        <translation>Ce qui était lisible est gardé.</translation>
    </message>
    <message>
        <source>Its key no longer works.</source>
        <translation>Sa clé ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Put a new one in with &apos;overzichtctl secret set&apos;.</source>
        <translation>Ajoutez-en une nouvelle avec &apos;overzichtctl secret set&apos;.</translation>
    </message>
    <message>
        <source>The source refuses our question.</source>
        <translation>La source refuse notre question.</translation>
    </message>
    <message>
        <source>Ask its owner whether this key may read it.</source>
        <translation>Demandez au gestionnaire de la source si cette clé peut le lire.</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>That file exists already: choose another name, or remove it first.</source>
        <translation>Ce fichier existe déjà : choisissez un autre nom ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>not told; first seen here on %1</source>
        <translation>pas indiqué ; vu ici pour la première fois le %1</translation>
    </message>
    <message>
        <source>%1: not asked, because of the mistake in its file. What it brought before stays.</source>
        <translation>%1 : pas interrogé, à cause de l’erreur dans ce fichier. Ce qui était déjà arrivé reste.</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>interrogé, pas encore de réponse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not active yet</source>
        <translation>pas encore actif</translation>
    </message>
    <message>
        <source>mistake in its file</source>
        <translation>erreur dans son fichier</translation>
    </message>
    <message>
        <source>Nothing was saved under that name. What came so far is in %1, so that a next try goes on from there.</source>
        <translation>Rien n’a été enregistré sous ce nom. Ce qui est déjà arrivé se trouve dans %1 ; un prochain essai reprendra à cet endroit.</translation>
    </message>
    <message>
        <source>Nothing was saved under that name. What came so far is in %1; a next try begins anew.</source>
        <translation>Rien n’a été enregistré sous ce nom. Ce qui est déjà arrivé se trouve dans %1 ; un prochain essai recommencera depuis le début.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>do not pay: the account number is wrong</source>
        <translation>ne payez pas : le numéro de compte est faux</translation>
    </message>
    <message>
        <source>do not pay: the structured communication is wrong</source>
        <translation>ne payez pas : la communication structurée est fausse</translation>
    </message>
    <message>
        <source>a known account of this sender</source>
        <translation>un compte connu de cet expéditeur</translation>
    </message>
    <message>
        <source>do not pay before you have asked who this is</source>
        <translation>ne payez pas avant d&apos;avoir demandé qui c&apos;est</translation>
    </message>
    <message>
        <source>do not pay: this sender is known with another account</source>
        <translation>ne payez pas : nous connaissons cet expéditeur avec un autre compte</translation>
    </message>
    <message>
        <source>we know no account of this sender</source>
        <translation>nous ne connaissons aucun compte de cet expéditeur</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>looks like %1, but is not confirmed to be</source>
        <translation>ressemble à %1, mais ce n&apos;est pas confirmé</translation>
    </message>
    <message>
        <source>payee</source>
        <translation>bénéficiaire</translation>
    </message>
    <message>
        <source>does a file, and with --against a server, keep every law?</source>
        <translation>un fichier, et avec --against un serveur, respecte-t-il chaque règle ?</translation>
    </message>
    <message>
        <source>the first items as a citizen will see them; nothing is kept</source>
        <translation>les premiers éléments comme un citoyen les verra ; rien n&apos;est conservé</translation>
    </message>
    <message>
        <source>Only the file was looked at: nobody was asked. Add --against URL to ask a server.</source>
        <translation>Seul le fichier a été examiné : personne n&apos;a été interrogé. Ajoutez --against URL pour interroger un serveur.</translation>
    </message>
    <message>
        <source>There is already another file at %1, and nothing is written over it.</source>
        <translation>Il y a déjà un autre fichier à %1, et rien n&apos;est écrit par-dessus.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Le rapport n&apos;a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>Reports written: %1 and %2.</source>
        <translation>Rapports écrits : %1 et %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Rien n&apos;a été conservé.</translation>
    </message>
    <message>
        <source>--against wants the address of a server: https://…, or http:// on this machine.</source>
        <translation>--against attend l&apos;adresse d&apos;un serveur : https://…, ou http:// sur cette machine.</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>ce qui est demandé</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>ready by</source>
        <translation>prêt pour</translation>
    </message>
    <message>
        <source>%1, as the service aims at</source>
        <translation>%1, c’est l’objectif du service</translation>
    </message>
    <message>
        <source>ask them</source>
        <translation>demandez à</translation>
    </message>
    <message>
        <source>about</source>
        <translation>porte sur</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valable dès</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>the same message: number %1 of %2</source>
        <translation>le même message : numéro %1 de %2</translation>
    </message>
    <message>
        <source>belongs to dossier %1</source>
        <translation>fait partie du dossier %1</translation>
    </message>
    <message>
        <source>leads to the same page, at %1</source>
        <translation>mène à la même page, sur %1</translation>
    </message>
    <message>
        <source>the same number at its source: %1</source>
        <translation>le même numéro à la source : %1</translation>
    </message>
    <message>
        <source>you set it apart</source>
        <translation>vous l’avez mis à part</translation>
    </message>
    <message>
        <source>%1, through %2: %3</source>
        <comment>subject, source, reasons</comment>
        <translation>%1, via %2 : %3</translation>
    </message>
    <message>
        <source>%1 (no longer at its source)</source>
        <translation>%1 (plus à la source)</translation>
    </message>
    <message>
        <source>Can be paid at: %1</source>
        <translation>Peut être payé sur : %1</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>their own form</source>
        <translation>leur propre formulaire</translation>
    </message>
    <message>
        <source>followed here as a case</source>
        <translation>suivi ici comme dossier</translation>
    </message>
    <message>
        <source>What can be started</source>
        <translation>Ce que vous pouvez démarrer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>link a source by its file; --replace puts it in the place of the file it was linked by</source>
        <translation>lier une source par son fichier ; --replace le met à la place du fichier lié</translation>
    </message>
    <message>
        <source>do not pay: the payee has the name of somebody who is known with another account</source>
        <translation>ne payez pas : le bénéficiaire porte le nom de quelqu&apos;un qui est connu avec un autre compte</translation>
    </message>
    <message>
        <source>looks like the same bill as %1 from %2, which is %3: pay it once</source>
        <translation>ressemble à la même facture que %1 de %2 (%3) : ne la payez qu&apos;une fois</translation>
    </message>
    <message>
        <source>also to be paid</source>
        <translation>aussi à payer</translation>
    </message>
    <message>
        <source>paid, by your word</source>
        <translation>payé, selon vous</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>marqué comme fait</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>pas clair</translation>
    </message>
    <message>
        <source>Replaced: %1 (%2). What it brought, what you noted and its key stay. &apos;overzichtctl sync&apos; reads it with the new file.</source>
        <translation>Remplacé : %1 (%2). Ce qui est venu, ce que vous avez noté et sa clé restent. &apos;overzichtctl sync&apos; lit avec le nouveau fichier.</translation>
    </message>
    <message>
        <source>Another file is already linked as &apos;%1&apos;. &apos;overzichtctl source add FILE --replace&apos; puts this one in its place; what it brought, what you noted and its key stay.</source>
        <translation>Un autre fichier est déjà lié comme &apos;%1&apos;. &apos;overzichtctl source add FICHIER --replace&apos; met celui-ci à sa place ; ce qui est venu, ce que vous avez noté et sa clé restent.</translation>
    </message>
    <message>
        <source>This file sends what is kept as &apos;%1&apos; to %2, where the linked one does not send it. Nothing was replaced. Give it another name in the new file, or unlink the source first (&apos;overzichtctl source remove %3&apos;).</source>
        <translation>Ce fichier envoie ce qui est conservé sous &apos;%1&apos; à %2, ce que le fichier lié ne fait pas. Rien n&apos;a été remplacé. Donnez-lui un autre nom dans le nouveau fichier, ou déliez d&apos;abord la source (&apos;overzichtctl source remove %3&apos;).</translation>
    </message>
    <message>
        <source>not all read</source>
        <translation>pas tout lu</translation>
    </message>
    <message>
        <source>careful: like %1</source>
        <translation>attention : comme %1</translation>
    </message>
    <message>
        <source>do not pay yet</source>
        <translation>ne payez pas encore</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>montant inconnu</translation>
    </message>
    <message>
        <source>perhaps paid already</source>
        <translation>peut-être déjà payé</translation>
    </message>
    <message>
        <source>? before a sender: not confirmed who it is.</source>
        <translation>? devant un expéditeur : pas confirmé qui c&apos;est.</translation>
    </message>
    <message>
        <source>do not pay: the payee has the name of a known service, and nothing shows that the account is theirs</source>
        <translation>ne payez pas : le bénéficiaire a le nom d&apos;un service connu, et rien ne montre que le compte est à lui</translation>
    </message>
    <message>
        <source>Careful: the name of %1 looks like %2, and nothing shows that it is theirs.</source>
        <translation>Attention : le nom de %1 ressemble à %2, et rien ne montre que c&apos;est bien lui.</translation>
    </message>
    <message>
        <source>%1 shown of %2 that were read; there may be more.</source>
        <translation>%1 affichés sur les %2 qui ont été lus ; il y en a peut-être d&apos;autres.</translation>
    </message>
    <message>
        <source>another account: ask</source>
        <translation>autre compte : demandez</translation>
    </message>
    <message>
        <source>perhaps told twice</source>
        <translation>peut-être annoncé deux fois</translation>
    </message>
    <message>
        <source>%1 from %2, which is %3, has the same communication and another account: ask the sender which is right</source>
        <translation>%1 de %2, qui est %3, a la même communication et un autre compte : demandez à l&apos;expéditeur lequel est le bon</translation>
    </message>
    <message>
        <source>perhaps the same bill as %1 from %2, which is %3: is one a reminder of the other? then pay only one</source>
        <translation>peut-être la même facture que %1 de %2, qui est %3 : l&apos;une est-elle un rappel de l&apos;autre ? alors n&apos;en payez qu&apos;une</translation>
    </message>
    <message>
        <source>Belongs to the same case</source>
        <translation>Fait partie du dossier</translation>
    </message>
    <message>
        <source>says so; not confirmed</source>
        <translation>le dit ; pas confirmé</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>fait avant</translation>
    </message>
    <message>
        <source>%1, what it asked then</source>
        <translation>%1, ce qui était alors demandé</translation>
    </message>
    <message>
        <source>paid before</source>
        <translation>payé avant</translation>
    </message>
    <message>
        <source>This file says &quot;demo&quot;: true: it is an example, and examples stand only in the home of the demo town (&apos;overzichtctl --home DIR demo&apos;). Leave &quot;demo&quot; out when the source is real.</source>
        <translation>Ce fichier dit &quot;demo&quot;: true : c&apos;est un exemple, et les exemples ne se trouvent que dans le dossier de la ville d&apos;exemple (&apos;overzichtctl --home DIR demo&apos;). Supprimez &quot;demo&quot; si la source est réelle.</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valable jusqu&apos;au</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, a day that cannot be read</source>
        <translation>&apos;%1&apos;, un jour illisible</translation>
    </message>
    <message>
        <source>are the decisions about the eBox as they were written?</source>
        <translation>les décisions sur l&apos;eBox sont-elles telles qu&apos;elles ont été écrites ?</translation>
    </message>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Rien n&apos;a encore été décidé ici.</translation>
    </message>
    <message>
        <source>Decisions before it that are as they were written: %1.</source>
        <translation>Décisions antérieures restées telles qu&apos;écrites : %1.</translation>
    </message>
    <message>
        <source>Decision %1 is not as it was written, or it is gone. The record of decisions was changed after it was made.</source>
        <translation>La décision %1 n&apos;est plus telle qu&apos;elle a été écrite, ou elle a disparu. Le registre des décisions a été modifié par la suite.</translation>
    </message>
    <message>
        <source>Decisions kept: %1. None was changed.</source>
        <translation>Décisions conservées : %1. Aucune n&apos;a été modifiée.</translation>
    </message>
    <message>
        <source>None was taken away either.</source>
        <translation>Aucune n&apos;a été retirée non plus.</translation>
    </message>
    <message>
        <source>Whether the last ones were taken away cannot be seen: the key store does not say how many there were.</source>
        <translation>On ne peut pas voir si les dernières ont été retirées : le trousseau ne dit pas combien il y en avait.</translation>
    </message>
    <message>
        <source>Signed with the key of this computer: %1. It shows that nobody without that key changed them; to others it proves nothing more.</source>
        <translation>Signées avec la clé de cet ordinateur : %1. Cela montre que personne sans cette clé ne les a modifiées ; à d&apos;autres, cela ne prouve rien de plus.</translation>
    </message>
    <message>
        <source>What is needed to check the decisions is gone or was changed: the name of their key, or the record itself. Whether the decisions were changed cannot be seen.</source>
        <translation>Ce qu'il faut pour vérifier les décisions a disparu ou a été modifié : le nom de leur clé, ou le registre lui-même. On ne peut pas voir si les décisions ont été modifiées.</translation>
    </message>
    <message>
        <source>The decisions cannot be checked without their key. %1</source>
        <translation>Les décisions ne peuvent pas être vérifiées sans leur clé. %1</translation>
    </message>
    <message>
        <source>paid, you say</source>
        <translation>payé, dites-vous</translation>
    </message>
    <message>
        <source>do not pay: what is told as the account number cannot be read</source>
        <translation>ne payez pas : ce qui est donné comme numéro de compte est illisible</translation>
    </message>
    <message>
        <source>do not pay: what is told as the communication cannot be read</source>
        <translation>ne payez pas : ce qui est donné comme communication est illisible</translation>
    </message>
    <message>
        <source>do not pay: what is told as the payee&apos;s name cannot be read</source>
        <translation>ne payez pas : ce qui est donné comme nom du bénéficiaire est illisible</translation>
    </message>
    <message>
        <source>perhaps the same bill as %1 from %2, which is %3: one of them names no account, so nothing shows that it is the same one; if it is, pay it once</source>
        <translation>peut-être la même facture que %1 de %2, qui est %3 : l&apos;une des deux n&apos;indique pas de compte, rien ne montre donc que c&apos;est la même ; si c&apos;est elle, payez-la une seule fois</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>demander d&apos;abord</translation>
    </message>
    <message>
        <source>do not pay before you have asked: they no longer list this bill</source>
        <translation>ne payez pas avant d&apos;avoir demandé : ils ne mentionnent plus cette facture</translation>
    </message>
    <message>
        <source>they no longer list this bill: perhaps it is paid or withdrawn, ask first</source>
        <translation>ils ne mentionnent plus cette facture : elle est peut-être payée ou retirée, demandez d&apos;abord</translation>
    </message>
    <message>
        <source>%1 (source no longer linked)</source>
        <translation>%1 (source plus reliée)</translation>
    </message>
    <message>
        <source>its source is no longer linked: this is how it was last known</source>
        <translation>sa source n&apos;est plus reliée : voici ce qu&apos;on en savait la dernière fois</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, a day that cannot be right</source>
        <translation>« %1 », un jour qui ne peut pas être juste</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of the demo town&apos;s own sources, and this file asks at another address. Give it another name in the file.</source>
        <translation>&apos;%1&apos; est une source de la ville d&apos;exemple elle-même, et ce fichier interroge une autre adresse. Donnez-lui un autre nom dans le fichier.</translation>
    </message>
    <message>
        <source>the account was %1, and changed on %2</source>
        <translation>le compte était %1, et a changé le %2</translation>
    </message>
    <message>
        <source>%1: ask which one is right first, by their own site or phone</source>
        <translation>%1 : demandez d’abord lequel est le bon, sur leur propre site ou par téléphone</translation>
    </message>
    <message>
        <source>the amount was %1, and changed on %2</source>
        <translation>le montant était %1, et a changé le %2</translation>
    </message>
    <message>
        <source>the communication was &apos;%1&apos;, and changed on %2</source>
        <translation>la communication était « %1 », et a changé le %2</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1, that asked %2; --json shows it whole.</source>
        <translation>Version antérieure, remplacée le %1, qui demandait %2 ; --json la montre en entier.</translation>
    </message>
    <message>
        <source>account changed: ask</source>
        <translation>compte changé : demandez</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>later: %1 %2</source>
        <translation>plus tard : %1 %2</translation>
    </message>
    <message>
        <source>count what other apps announced by e-mail, from .mbox or .eml files</source>
        <translation>compter ce que d’autres applis ont signalé par e-mail, dans des fichiers .mbox ou .eml</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Of known apps</source>
        <translation>D’applis connues</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Kept of each: which app, when, and its subject. Not its text.</source>
        <translation>Gardé de chaque e-mail : l’appli, le moment et l’objet. Pas le texte.</translation>
    </message>
    <message>
        <source>The record of decisions is gone. The key store of this computer knows that decisions were kept here; they were taken away, or deleted.</source>
        <translation>Le registre des décisions a disparu. Le trousseau de clés de cet ordinateur sait que des décisions étaient conservées ici ; elles ont été enlevées ou supprimées.</translation>
    </message>
    <message>
        <source>No decision is kept here. Whether one was taken away cannot be seen: the key store cannot be used.</source>
        <translation>Aucune décision n&apos;est conservée ici. On ne peut pas voir si une décision a été enlevée : le trousseau de clés ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Decision %1 is not finished: either this program stopped while it was writing, or somebody added something to the record. The decisions before it are whole, and the next decision takes its place.</source>
        <translation>La décision %1 n&apos;est pas terminée : ce programme s&apos;est arrêté pendant qu&apos;il écrivait, ou quelqu&apos;un a ajouté quelque chose au registre. Les décisions qui précèdent sont entières, et la prochaine décision prendra sa place.</translation>
    </message>
    <message>
        <source>everything of one person into a new folder: to read, to keep, to import</source>
        <translation>tout ce qui est à une personne dans un nouveau dossier : à lire, à garder, à importer</translation>
    </message>
    <message>
        <source>bring an export into an empty home</source>
        <translation>importer une exportation dans un dossier vide</translation>
    </message>
    <message>
        <source>Exported to %1 (%2). Things: %3; contents that were kept: %4; sources: %5.</source>
        <translation>Exporté vers %1 (%2). Éléments : %3 ; contenus conservés : %4 ; sources : %5.</translation>
    </message>
    <message>
        <source>Imported for &apos;%1&apos;. Things: %2; contents: %3; sources: %4.</source>
        <translation>Importé pour &apos;%1&apos;. Éléments : %2 ; contenus : %3 ; sources : %4.</translation>
    </message>
    <message>
        <source>Left out, because it is no longer there or no longer as it was kept: %1</source>
        <translation>Omis, parce qu’il n’est plus là ou plus tel qu’il a été conservé : %1</translation>
    </message>
    <message>
        <source>Nothing was ever fetched here, so there is nothing to export.</source>
        <translation>Rien n’a encore été récupéré ici ; il n’y a donc rien à exporter.</translation>
    </message>
    <message>
        <source>Source &apos;%1&apos; needs its key again, because an export holds none: overzichtctl secret set %2</source>
        <translation>La source &apos;%1&apos; a de nouveau besoin de sa clé, car une exportation n’en contient pas : overzichtctl secret set %2</translation>
    </message>
    <message>
        <source>This source was not linked, because its file cannot be used here: %1. What it brought is there.</source>
        <translation>Cette source n’a pas été liée, parce que son fichier est inutilisable ici : %1. Ce qu’elle a apporté est là.</translation>
    </message>
    <message>
        <source>To read it, open index.html in that folder. Who has the folder can read everything: keep it safe.</source>
        <translation>Pour le lire, ouvrez index.html dans ce dossier. Qui a le dossier peut tout lire : gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Official letters that were kept here: %1.</source>
        <translation>Lettres officielles conservées ici : %1.</translation>
    </message>
    <message>
        <source>Official letters that could not be fetched to keep them: %1. They are tried again at the next sync.</source>
        <translation>Lettres officielles qui n&apos;ont pas pu être cherchées pour les conserver : %1. Un nouvel essai suit à la prochaine sync.</translation>
    </message>
    <message>
        <source>search everything, newest first; --best: the best answer first</source>
        <translation>tout rechercher, le plus récent d’abord ; --best : la meilleure réponse d’abord</translation>
    </message>
</context>
<context>
    <name>overzicht::AppEntry</name>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Off, you said %1</source>
        <comment>when</comment>
        <translation>Désactivée, selon vous (%1)</translation>
    </message>
    <message>
        <source>Tells you too</source>
        <translation>Vous avertit aussi</translation>
    </message>
    <message>
        <source>Not known whether it tells</source>
        <translation>On ne sait pas si elle avertit</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) came through it this month.</source>
        <translation>
            <numerusform>Ce mois-ci, %n lettre est arrivée par là.</numerusform>
            <numerusform>Ce mois-ci, %n lettres sont arrivées par là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came through it this month.</source>
        <translation>Ce mois-ci, rien n’est arrivé par là.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of it this month.</source>
        <translation>
            <numerusform>Ce mois-ci, %n e-mail de sa part.</numerusform>
            <numerusform>Ce mois-ci, %n e-mails de sa part.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot see what %1 sends you.</source>
        <translation>Nous ne pouvons pas voir ce que %1 vous envoie.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of it came after you said that it is off.</source>
        <translation>
            <numerusform>%n e-mail est encore arrivé après que vous l’avez dite désactivée.</numerusform>
            <numerusform>%n e-mails sont encore arrivés après que vous l’avez dite désactivée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its e-mail is your safety net. You can leave it on.</source>
        <translation>Son e-mail est votre filet de sécurité. Vous pouvez le garder.</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Cette appli</translation>
    </message>
    <message>
        <source>Tells of each letter once, with sender and subject.</source>
        <translation>Signale chaque lettre une fois, avec l’expéditeur et l’objet.</translation>
    </message>
    <message>
        <source>Tells nothing on your screen now.</source>
        <translation>Ne signale rien sur votre écran pour le moment.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>an app, how it stands, what came of it</comment>
        <translation>%1 : %2. %3</translation>
    </message>
    <message>
        <source>Let this app tell me</source>
        <translation>Que cette appli m’avertisse</translation>
    </message>
    <message>
        <source>Let %1 tell me</source>
        <translation>Que %1 m’avertisse</translation>
    </message>
    <message>
        <source>Where this is set</source>
        <translation>Où régler cela</translation>
    </message>
    <message>
        <source>How to switch it off</source>
        <translation>Comment la désactiver</translation>
    </message>
    <message>
        <source>It is not off after all</source>
        <translation>Elle n’est pas désactivée</translation>
    </message>
    <message>
        <source>I switched it off</source>
        <translation>Je l’ai désactivée</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step: its number, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read on %1, on %2. We did not try it ourselves.</source>
        <comment>a day, a site</comment>
        <translation>Lu le %1, sur %2. Nous ne l’avons pas essayé nous-mêmes.</translation>
    </message>
    <message>
        <source>Read on %1, on %2.</source>
        <comment>a day, a site</comment>
        <translation>Lu le %1, sur %2.</translation>
    </message>
    <message>
        <source>Tells now</source>
        <translation>Prévient maintenant</translation>
    </message>
    <message>
        <source>We found no page of %1 that tells how to switch this off.</source>
        <translation>Nous n’avons trouvé aucune page de %1 qui dit comment le désactiver.</translation>
    </message>
    <message>
        <source>We looked on %1. You can ask it on %2.</source>
        <comment>a day, a site</comment>
        <translation>Nous avons cherché le %1. Vous pouvez le demander sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>From: %1, and %n more.</source>
        <translation>
            <numerusform>De : %1 et %n autre.</numerusform>
            <numerusform>De : %1 et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>De : %1.</translation>
    </message>
</context>
<context>
    <name>overzicht::Arrivals</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 (not confirmed): %2</source>
        <comment>sender, subject</comment>
        <translation>%1 (non confirmé) : %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et encore %n.</numerusform>
            <numerusform>Et encore %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s) came in.</source>
        <translation>
            <numerusform>%n nouvel élément est arrivé.</numerusform>
            <numerusform>%n nouveaux éléments sont arrivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Afficher les nouveautés</translation>
    </message>
    <message>
        <source>This stops when you read it, or say that it is done or paid.</source>
        <translation>Cela s&apos;arrête quand vous le lisez, ou dites que c&apos;est fait ou payé.</translation>
    </message>
    <message numerus="yes">
        <source>Do not forget: %n thing(s) wait for you.</source>
        <translation>
            <numerusform>N&apos;oubliez pas : %n chose vous attend.</numerusform>
            <numerusform>N&apos;oubliez pas : %n choses vous attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be done</source>
        <translation>Montrer ce qui est à faire</translation>
    </message>
</context>
<context>
    <name>overzicht::BackgroundCard</name>
    <message>
        <source>Fetch new post in the background</source>
        <translation>Récupérer le nouveau courrier en arrière-plan</translation>
    </message>
    <message>
        <source>This program can ask your sources by itself. It then starts when you sign in to this computer, without a window. It goes on after you close the window.</source>
        <translation>Ce programme peut interroger vos sources de lui-même. Il démarre alors quand vous vous connectez à cet ordinateur, sans fenêtre. Il continue quand vous fermez la fenêtre.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Do you want to see the window again? Start Overzicht once more, or press its icon in the bar of your desktop. With “Quit” (Ctrl+Q) the program ends, until you sign in again.</source>
        <translation>Voulez-vous revoir la fenêtre ? Démarrez Overzicht encore une fois, ou cliquez sur son icône dans la barre de votre bureau. Avec « Quitter » (Ctrl+Q), le programme s&apos;arrête jusqu&apos;à votre prochaine connexion.</translation>
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
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Your post and papers</source>
        <translation>Votre courrier et vos papiers</translation>
    </message>
    <message>
        <source>Overzicht, example</source>
        <translation>Overzicht, exemple</translation>
    </message>
</context>
<context>
    <name>overzicht::ContentBox</name>
    <message>
        <source>The text of the letter</source>
        <translation>Le texte de la lettre</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Annexe %1</translation>
    </message>
    <message>
        <source>the letter itself</source>
        <translation>la lettre elle-même</translation>
    </message>
    <message>
        <source>signed, says the sender</source>
        <translation>signé, dit l&apos;expéditeur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Montrer le texte</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2</source>
        <translation>Recherche en cours : %1 sur %2</translation>
    </message>
    <message>
        <source>Being fetched: %1</source>
        <translation>Recherche en cours : %1</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Enregistré ici.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, attachment</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Fetch and open: %1</source>
        <translation>Chercher et ouvrir : %1</translation>
    </message>
    <message>
        <source>Save a copy: %1</source>
        <translation>Enregistrer une copie : %1</translation>
    </message>
    <message>
        <source>Fetch and save: %1</source>
        <translation>Chercher et enregistrer : %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Arrêter : %1</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>Le texte de l&apos;avis</translation>
    </message>
    <message>
        <source>the notice itself</source>
        <translation>l&apos;avis lui-même</translation>
    </message>
    <message>
        <source>This notice has no text of its own.</source>
        <translation>Cet avis n&apos;a pas de texte propre.</translation>
    </message>
    <message>
        <source>This letter has no text of its own.</source>
        <translation>Cette lettre n&apos;a pas de texte propre.</translation>
    </message>
    <message>
        <source>No longer at its source, and not kept here.</source>
        <translation>N&apos;est plus à sa source et n&apos;a pas été gardé ici.</translation>
    </message>
    <message>
        <source>the certificate itself</source>
        <translation>l&apos;attestation elle-même</translation>
    </message>
</context>
<context>
    <name>overzicht::CountedList</name>
    <message>
        <source>%1: %2. Shows which.</source>
        <comment>what is counted, how often</comment>
        <translation>%1 : %2. Montre lesquels.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et encore %n.</numerusform>
            <numerusform>Et encore %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::DetailPane</name>
    <message>
        <source>The chosen item</source>
        <translation>L&apos;élément choisi</translation>
    </message>
    <message>
        <source>Open this letter for the first time? The sender can see that you opened it, and when.</source>
        <translation>Ouvrir cette lettre pour la première fois ? L&apos;expéditeur peut voir que vous l&apos;avez ouverte, et quand.</translation>
    </message>
    <message>
        <source>The text of the letter is here.</source>
        <translation>Le texte de la lettre est là.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>The text of the notice is here.</source>
        <translation>Le texte de l&apos;avis est là.</translation>
    </message>
    <message>
        <source>This notice has no text of its own.</source>
        <translation>Cet avis n&apos;a pas de texte propre.</translation>
    </message>
    <message>
        <source>This letter has no text of its own.</source>
        <translation>Cette lettre n&apos;a pas de texte propre.</translation>
    </message>
    <message>
        <source>Noted: you paid this. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>C&apos;est noté : vous l&apos;avez payé. %1 reprend cela.</translation>
    </message>
    <message>
        <source>Noted: this is done. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>C&apos;est noté : ceci est terminé. %1 reprend cela.</translation>
    </message>
    <message>
        <source>Taken back. It asks something of you again.</source>
        <translation>C&apos;est repris. On vous demande à nouveau quelque chose.</translation>
    </message>
    <message>
        <source>Set apart. It stands on its own in the list now. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>Mis à part. Il est maintenant seul dans la liste. %1 annule.</translation>
    </message>
    <message>
        <source>Put back together.</source>
        <translation>Remis ensemble.</translation>
    </message>
    <message>
        <source>The page to pay opens in your browser.</source>
        <translation>La page de paiement s&apos;ouvre dans votre navigateur.</translation>
    </message>
    <message>
        <source>Its source asks something else than before.</source>
        <translation>La source demande autre chose qu&apos;avant.</translation>
    </message>
    <message>
        <source>The letter is closed.</source>
        <translation>La lettre est fermée.</translation>
    </message>
</context>
<context>
    <name>overzicht::DetailSheet</name>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>We cannot show this</source>
        <translation>Nous ne pouvons pas montrer ceci</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Rien n&apos;est choisi</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>Garder la lettre</translation>
    </message>
    <message>
        <source>Text of the letter: %1</source>
        <translation>Texte de la lettre : %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>No longer at the source</source>
        <translation>N&apos;est plus à la source</translation>
    </message>
    <message>
        <source>Hidden at the source</source>
        <translation>Caché à la source</translation>
    </message>
    <message>
        <source>Save the letter on this device</source>
        <translation>Enregistrer la lettre sur cet appareil</translation>
    </message>
    <message>
        <source>confirmed sender</source>
        <translation>expéditeur confirmé</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>expéditeur non confirmé</translation>
    </message>
    <message>
        <source>%1 · via %2</source>
        <comment>confirmed or not, sources</comment>
        <translation>%1 · via %2</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation>Cacher les raisons</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Pourquoi est-ce que je vois ceci ?</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mettre sur terminé</translation>
    </message>
    <message>
        <source>The sender can see that you opened it, and when. The letter counts already, also if you do not open it.</source>
        <translation>L&apos;expéditeur peut voir que vous l&apos;avez ouverte, et quand. La lettre compte déjà, même si vous ne l&apos;ouvrez pas.</translation>
    </message>
    <message>
        <source>Open this letter for the first time?</source>
        <translation>Ouvrir cette lettre pour la première fois ?</translation>
    </message>
    <message>
        <source>Yes, open the letter</source>
        <translation>Oui, ouvrir la lettre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The letter and what comes with it</source>
        <translation>La lettre et ce qui l&apos;accompagne</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>La lettre</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Mettre sur non lu</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mettre sur lu</translation>
    </message>
    <message>
        <source>There is nothing to show yet</source>
        <translation>Il n&apos;y a encore rien à montrer</translation>
    </message>
    <message>
        <source>Choose something in the list. It is shown here.</source>
        <translation>Choisissez quelque chose dans la liste. Vous le voyez ici.</translation>
    </message>
    <message>
        <source>Keep the notice</source>
        <translation>Garder l&apos;avis</translation>
    </message>
    <message>
        <source>Text of the notice: %1</source>
        <translation>Texte de l&apos;avis : %1</translation>
    </message>
    <message>
        <source>Save the notice on this device</source>
        <translation>Enregistrer l&apos;avis sur cet appareil</translation>
    </message>
    <message>
        <source>via %1</source>
        <comment>sources</comment>
        <translation>via %1</translation>
    </message>
    <message>
        <source>The notice and what comes with it</source>
        <translation>L&apos;avis et ce qui l&apos;accompagne</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>L&apos;avis</translation>
    </message>
    <message>
        <source>This notice is no longer at its source, and it was not kept here. So it cannot be opened any more.</source>
        <translation>Cet avis n&apos;est plus à sa source, et il n&apos;a pas été gardé ici. Il ne peut donc plus être ouvert.</translation>
    </message>
    <message>
        <source>This letter is no longer at its source, and it was not kept here. So it cannot be opened any more. Ask the sender for it if you need it.</source>
        <translation>Cette lettre n&apos;est plus à sa source, et elle n&apos;a pas été gardée ici. Elle ne peut donc plus être ouverte. Si vous en avez besoin, demandez-la à l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>Pièces de ce dossier</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>L’attestation</translation>
    </message>
    <message>
        <source>Papers with this payment</source>
        <translation>Pièces de ce paiement</translation>
    </message>
    <message>
        <source>First ask %1 whether this is theirs</source>
        <translation>Demandez d’abord à %1 si c’est vrai</translation>
    </message>
    <message>
        <source>In their own words: “%1”</source>
        <translation>Dans leurs propres mots : « %1 »</translation>
    </message>
    <message>
        <source>It stands on its own now: %1.</source>
        <translation>Ceci est maintenant à part : %1.</translation>
    </message>
    <message>
        <source>Put it back together</source>
        <translation>Remettre ensemble</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Look at your account first if you are not sure: paying twice is quickly done.</source>
        <translation>Regardez d&apos;abord votre compte si vous n&apos;êtes pas sûr : payer deux fois est vite fait.</translation>
    </message>
    <message>
        <source>Did you pay?</source>
        <translation>Avez-vous payé ?</translation>
    </message>
    <message>
        <source>Yes, I paid</source>
        <translation>Oui, j&apos;ai payé</translation>
    </message>
    <message>
        <source>No, open it again</source>
        <translation>Non, rouvrir la page</translation>
    </message>
    <message>
        <source>The page to pay was not opened: something changed in the meantime. Look at what stands here now, then try again.</source>
        <translation>La page de paiement ne s&apos;est pas ouverte : quelque chose a changé. Regardez ce qui est écrit ici maintenant, puis réessayez.</translation>
    </message>
    <message>
        <source>The button “Pay” opens %1 in your browser. You pay there, not here.</source>
        <translation>Le bouton « Payer » ouvre %1 dans votre navigateur. Vous payez là, pas ici.</translation>
    </message>
    <message>
        <source>The source gives a page to pay at %1. It may not send you there, so we do not open it.</source>
        <translation>La source donne une page de paiement sur %1. Elle ne peut pas vous y envoyer : nous ne l&apos;ouvrons donc pas.</translation>
    </message>
    <message>
        <source>Already paid?</source>
        <translation>Déjà payé ?</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Ouvrir la lettre</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>Ouvrir la facture</translation>
    </message>
    <message>
        <source>No, open the page to pay</source>
        <translation>Non, ouvrir la page de paiement</translation>
    </message>
    <message>
        <source>It is not paid: show how to pay</source>
        <translation>Ce n&apos;est pas payé : montrer comment payer</translation>
    </message>
    <message>
        <source>The date they gave cannot be right: “%1”. Ask them</source>
        <translation>La date donnée ne peut pas être exacte : « %1 ». Demandez-leur</translation>
    </message>
    <message>
        <source>It is as it was last known here: %1. Ask the sender how it stands now.</source>
        <comment>a day</comment>
        <translation>Vous voyez le dernier état connu ici : %1. Demandez à l’expéditeur où cela en est.</translation>
    </message>
    <message>
        <source>The source of this is no longer linked</source>
        <translation>La source de ceci n’est plus liée</translation>
    </message>
    <message>
        <source>You opened the page to pay that one.</source>
        <translation>Vous avez ouvert la page de paiement de l&apos;autre.</translation>
    </message>
    <message>
        <source>Show the other bill</source>
        <translation>Afficher l&apos;autre facture</translation>
    </message>
    <message>
        <source>Perhaps you paid it: look at your account before you pay.</source>
        <translation>Vous avez peut-être déjà payé : regardez votre compte avant de payer.</translation>
    </message>
</context>
<context>
    <name>overzicht::DisplayPage</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Choose what reads best for you. You see it at once.</source>
        <translation>Choisissez ce qui se lit le mieux pour vous. Vous le voyez tout de suite.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>High contrast shows bright text on black, with an edge around everything.</source>
        <translation>Le contraste élevé montre un texte clair sur du noir, avec un bord autour de tout.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>You can also press Ctrl and + or −. Ctrl and 0 makes it normal again.</source>
        <translation>Vous pouvez aussi appuyer sur Ctrl et + ou −. Ctrl et 0 la remet à la normale.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how a text looks</source>
        <translation>Voici à quoi ressemble un texte</translation>
    </message>
    <message>
        <source>A letter counts even if you do not read it. Look here once a week.</source>
        <translation>Une lettre compte, même si vous ne la lisez pas. Regardez ici une fois par semaine.</translation>
    </message>
</context>
<context>
    <name>overzicht::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Vous avez tout lu.</translation>
    </message>
    <message>
        <source>Nothing here asks anything of you.</source>
        <translation>Rien ici ne vous demande quelque chose.</translation>
    </message>
    <message>
        <source>There are no official documents.</source>
        <translation>Il n&apos;y a pas de documents officiels.</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>Il n&apos;y a pas d&apos;avis.</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>Il n&apos;y a pas de dossiers.</translation>
    </message>
    <message>
        <source>There are no certificates.</source>
        <translation>Il n&apos;y a pas d&apos;attestations.</translation>
    </message>
    <message>
        <source>There are no payments.</source>
        <translation>Il n&apos;y a pas de paiements.</translation>
    </message>
    <message>
        <source>Search in notices</source>
        <translation>Chercher dans les avis</translation>
    </message>
    <message>
        <source>Search in letters</source>
        <translation>Chercher dans les lettres</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n trouvé.</numerusform>
            <numerusform>%n trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not yet fetched</source>
        <comment>source</comment>
        <translation>%1, pas encore cherché</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>source, moment</comment>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>Not complete: %1.</source>
        <translation>Pas complet : %1.</translation>
    </message>
    <message>
        <source>Not searched: %1.</source>
        <translation>Pas cherché dans : %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Non lus %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation>À faire %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Nothing is about “%1”.</source>
        <translation>Rien ne parle de « %1 ».</translation>
    </message>
    <message>
        <source>A notice is not a letter. It says where you can see something.</source>
        <translation>Un avis n&apos;est pas une lettre. Il dit où vous pouvez consulter quelque chose.</translation>
    </message>
    <message>
        <source>%1 in all, %2 of them unread.</source>
        <translation>%1 en tout, dont %2 non lus.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 en tout.</translation>
    </message>
    <message>
        <source>First what is due first</source>
        <translation>Le plus urgent d&apos;abord</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>We cannot read the list now</source>
        <translation>Nous ne pouvons pas lire la liste maintenant</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Try another word, or fewer words.</source>
        <translation>Essayez un autre mot, ou moins de mots.</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Pas encore cherché</translation>
    </message>
    <message>
        <source>Not all sources answered yet. What they have will come here.</source>
        <translation>Toutes les sources n&apos;ont pas encore répondu. Ce qu&apos;elles ont viendra ici.</translation>
    </message>
    <message>
        <source>%1, not complete yet</source>
        <comment>source</comment>
        <translation>%1, pas encore complet</translation>
    </message>
    <message numerus="yes">
        <source>More than %n of your %1 are about “%2”.</source>
        <translation>
            <numerusform>Plus de %n de vos %1 parle de « %2 ».</numerusform>
            <numerusform>Plus de %n de vos %1 parlent de « %2 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your %1 are about “%2”.</source>
        <translation>
            <numerusform>%n de vos %1 parle de « %2 ».</numerusform>
            <numerusform>%n de vos %1 parlent de « %2 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of sources</comment>
        <translation>
            <numerusform>%1 et encore %n autre</numerusform>
            <numerusform>%1 et encore %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none of these.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Search in cases</source>
        <translation>Chercher dans les dossiers</translation>
    </message>
    <message>
        <source>Search in certificates</source>
        <translation>Chercher dans les attestations</translation>
    </message>
    <message>
        <source>Search in payments</source>
        <translation>Chercher dans les paiements</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tout %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a choice above the list, how many there are</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Under Sources you see what came.</source>
        <translation>Sous Sources, vous voyez ce qui est arrivé.</translation>
    </message>
    <message>
        <source>That is not complete: not all sources answered.</source>
        <translation>Ce n&apos;est pas complet : toutes les sources n&apos;ont pas répondu.</translation>
    </message>
    <message>
        <source>There may be more: not all sources answered.</source>
        <translation>Il y en a peut-être d&apos;autres : toutes les sources n&apos;ont pas répondu.</translation>
    </message>
    <message>
        <source>Not searched: %1, and %2.</source>
        <comment>sources, letters</comment>
        <translation>Pas cherché dans : %1, ni dans %2.</translation>
    </message>
    <message>
        <source>Best answer first</source>
        <translation>Meilleure réponse d’abord</translation>
    </message>
</context>
<context>
    <name>overzicht::EboxCard</name>
    <message>
        <source>Nothing was decided here about your eBox.</source>
        <translation>Rien n&apos;a été décidé ici au sujet de votre eBox.</translation>
    </message>
    <message>
        <source>Turn on the eBox: what changes?</source>
        <translation>Activer l&apos;eBox : qu&apos;est-ce qui change ?</translation>
    </message>
</context>
<context>
    <name>overzicht::EboxOffice</name>
    <message>
        <source>What was decided before cannot be read: %1</source>
        <translation>Ce qui a été décidé avant ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>Your choice could not be kept, and nothing was sent: %1</source>
        <translation>Votre choix n&apos;a pas pu être conservé, et rien n&apos;a été envoyé : %1</translation>
    </message>
    <message>
        <source>Your browser could not be opened. The page is %1.</source>
        <translation>Votre navigateur n&apos;a pas pu être ouvert. La page est %1.</translation>
    </message>
    <message>
        <source>Too many codes were asked. Wait a while, then ask once more.</source>
        <translation>Trop de codes ont été demandés. Attendez un peu, puis redemandez-en un.</translation>
    </message>
    <message>
        <source>No code could be sent. Look at the address, and try once more.</source>
        <translation>Aucun code n’a pu être envoyé. Vérifiez l’adresse et réessayez.</translation>
    </message>
    <message>
        <source>First press the button that sends a code.</source>
        <translation>Appuyez d’abord sur le bouton qui envoie un code.</translation>
    </message>
    <message>
        <source>The code could not be looked at. Type it once more in a moment.</source>
        <translation>Le code n’a pas pu être vérifié. Retapez-le dans un instant.</translation>
    </message>
    <message>
        <source>No proof was saved. The record of your decisions cannot be checked: %1</source>
        <translation>Aucune preuve n’a été enregistrée. Le registre de vos choix ne peut pas être vérifié : %1</translation>
    </message>
    <message>
        <source>No proof was saved. This program does not have the text that you read.</source>
        <translation>Aucune preuve n’a été enregistrée. Ce programme n’a pas le texte que vous avez lu.</translation>
    </message>
    <message>
        <source>The proof is saved: %1</source>
        <translation>La preuve est enregistrée : %1</translation>
    </message>
    <message>
        <source>No proof was saved. The file cannot be written: %1</source>
        <translation>Aucune preuve n’a été enregistrée. Le fichier ne peut pas être écrit : %1</translation>
    </message>
    <message>
        <source>No answer came yet. What you asked is kept: we ask how it stands by ourselves, and you can try again.</source>
        <translation>Aucune réponse n&apos;est encore venue. Votre demande est gardée : nous demandons nous-mêmes où elle en est, et vous pouvez réessayer.</translation>
    </message>
</context>
<context>
    <name>overzicht::ExportCard</name>
    <message>
        <source>Keep everything on your computer</source>
        <translation>Tout conserver sur votre ordinateur</translation>
    </message>
    <message>
        <source>This makes a folder with all your letters and what stands with them. You can read it in any browser, also without this program.</source>
        <translation>Ceci crée un dossier avec toutes vos lettres et ce qui les accompagne. Vous pouvez le lire dans n&apos;importe quel navigateur, même sans ce programme.</translation>
    </message>
    <message>
        <source>Who has that folder can read everything in it. Choose a place that only you can open.</source>
        <translation>Qui a ce dossier peut tout y lire. Choisissez un endroit que vous seul pouvez ouvrir.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choisir un endroit…</translation>
    </message>
    <message>
        <source>Keep everything on your computer: choose a place</source>
        <translation>Tout conserver sur votre ordinateur : choisir un endroit</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop keeping everything</source>
        <translation>Arrêter de tout conserver</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Your desktop has no program to show folders. You find everything in %1.</source>
        <translation>Votre bureau n&apos;a pas de programme pour montrer les dossiers. Vous trouvez tout dans %1.</translation>
    </message>
    <message>
        <source>Choose a place for the folder</source>
        <translation>Choisir un endroit pour le dossier</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>Cela commence.</translation>
    </message>
    <message>
        <source>Everything is being kept in %1.</source>
        <translation>Ce programme conserve maintenant tout dans %1.</translation>
    </message>
    <message>
        <source>It stops. What was made so far goes away.</source>
        <translation>Cela s&apos;arrête. Ce qui est déjà fait disparaît.</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <comment>what is done, how far it is</comment>
        <translation>%1 : %2 %</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Tout est conservé</translation>
    </message>
    <message>
        <source>It stands in %1. In it: %2 things, %3 letters and papers, %4. Open index.html to read it.</source>
        <translation>Cela se trouve dans %1. Il y a %2 éléments, %3 lettres et documents, %4. Ouvrez index.html pour le lire.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out</source>
        <translation>
            <numerusform>%n fichier n&apos;y est pas</numerusform>
            <numerusform>%n fichiers n&apos;y sont pas</numerusform>
        </translation>
    </message>
    <message>
        <source>They are no longer there, or no longer as they were kept: %1. Open the letter again if its sender still has it, then keep everything once more.</source>
        <translation>Ils ne sont plus là, ou plus comme ils ont été conservés : %1. L&apos;expéditeur a-t-il encore la lettre ? Ouvrez-la de nouveau, puis conservez tout encore une fois.</translation>
    </message>
</context>
<context>
    <name>overzicht::FailedBanner</name>
    <message>
        <source>%1: %2</source>
        <comment>source: the feeds that fail</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Last updated %1. You can still read what came before.</source>
        <translation>Dernière mise à jour %1. Vous pouvez encore lire ce qui précède.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>Rien n&apos;a encore été cherché.</translation>
    </message>
    <message>
        <source>We cannot fetch this now:</source>
        <translation>Nous ne pouvons pas aller chercher ceci maintenant :</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Réessayer : %1</translation>
    </message>
    <message>
        <source>We cannot fetch this now: %1. %2</source>
        <translation>Nous ne pouvons pas aller chercher ceci maintenant : %1. %2</translation>
    </message>
    <message>
        <source>Not complete yet.</source>
        <translation>Pas encore complet.</translation>
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
        <translation>Dernière mise à jour : %1.</translation>
    </message>
    <message>
        <source>Last updated %1: %2.</source>
        <comment>when, sources</comment>
        <translation>Dernière mise à jour %1 : %2.</translation>
    </message>
    <message>
        <source>Not complete yet: %1.</source>
        <comment>sources</comment>
        <translation>Pas encore complet : %1.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet: %1.</source>
        <comment>sources</comment>
        <translation>Encore rien récupéré : %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sources: what to do</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>You can still read what came before.</source>
        <translation>Vous pouvez encore lire ce qui est déjà arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching from %n source(s) does not work now</source>
        <translation>
            <numerusform>La récupération échoue pour %n source</numerusform>
            <numerusform>La récupération échoue pour %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try all of them again</source>
        <translation>Réessayer avec toutes ces sources</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Afficher les sources</translation>
    </message>
</context>
<context>
    <name>overzicht::FetchQuestion</name>
    <message>
        <source>May this program fetch new post by itself?</source>
        <translation>Ce programme peut-il récupérer le nouveau courrier de lui-même ?</translation>
    </message>
    <message>
        <source>It then also starts when you sign in to this computer. You can change that in the settings.</source>
        <translation>Il démarre alors aussi quand vous vous connectez à cet ordinateur. Vous pouvez changer cela dans les paramètres.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>overzicht::FirstStart</name>
    <message>
        <source>No source is linked yet.</source>
        <translation>Aucune source n&apos;est encore liée.</translation>
    </message>
    <message>
        <source>A source is a place that has letters for you.</source>
        <translation>Une source est un endroit qui a des lettres pour vous.</translation>
    </message>
    <message>
        <source>Link a source with this command:</source>
        <translation>Liez une source avec cette commande :</translation>
    </message>
    <message>
        <source>overzichtctl source add FILE</source>
        <translation>overzichtctl source add FICHIER</translation>
    </message>
    <message>
        <source>Only want to look around? This shows an example town:</source>
        <translation>Vous voulez seulement regarder ? Ceci montre une ville d&apos;exemple :</translation>
    </message>
    <message>
        <source>Your post stays as it is now</source>
        <translation>Votre courrier reste comme maintenant</translation>
    </message>
    <message>
        <source>Signing in does not turn on your eBox.</source>
        <translation>Vous connecter n&apos;active pas votre eBox.</translation>
    </message>
    <message>
        <source>No source is linked for this organisation.</source>
        <translation>Aucune source n&apos;est liée pour cette organisation.</translation>
    </message>
</context>
<context>
    <name>overzicht::HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard.</source>
        <translation>Tout peut se faire au clavier.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>overzicht::KeepCard</name>
    <message>
        <source>Keep every official letter by itself</source>
        <translation>Conserver d&apos;office chaque lettre officielle</translation>
    </message>
    <message>
        <source>A source may take a letter away after some time. This program can fetch each official letter once it has come, and keep it here. Notices are not fetched.</source>
        <translation>Une source peut retirer une lettre après un certain temps. Ce programme peut chercher chaque lettre officielle dès qu&apos;elle est là, et la conserver ici. Il ne cherche pas les avis.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, the choice</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Keep each letter</source>
        <translation>Conserver chaque lettre</translation>
    </message>
    <message>
        <source>The sender can then see that the letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>L&apos;expéditeur peut alors voir que la lettre a été ouverte, et quand — même si vous ne l&apos;avez pas lue. Ici, elle reste non lue jusqu&apos;à ce que vous la lisiez.</translation>
    </message>
    <message>
        <source>Keep every official letter?</source>
        <translation>Conserver d&apos;office chaque lettre officielle ?</translation>
    </message>
    <message>
        <source>Yes, keep them</source>
        <translation>Oui, les conserver</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The sender can see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>L&apos;expéditeur peut voir que chaque lettre a été ouverte, et quand — même si vous ne l&apos;avez pas lue. Ici, elle reste non lue jusqu&apos;à ce que vous la lisiez.</translation>
    </message>
    <message>
        <source>There is no official letter here yet.</source>
        <translation>Il n&apos;y a encore aucune lettre officielle ici.</translation>
    </message>
    <message>
        <source>Kept here: %1 of %2 official letters.</source>
        <translation>Conservées ici : %1 lettres officielles sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can no longer be fetched: they are gone at the source.</source>
        <translation>
            <numerusform>%n d&apos;entre elles n&apos;est plus à la source : on ne peut plus la chercher.</numerusform>
            <numerusform>%n d&apos;entre elles ne sont plus à la source : on ne peut plus les chercher.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>subject of a letter, why it could not be fetched</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) could not be fetched</source>
        <translation>
            <numerusform>%n lettre n&apos;a pas pu être cherchée</numerusform>
            <numerusform>%n lettres n&apos;ont pas pu être cherchées</numerusform>
        </translation>
    </message>
    <message>
        <source>This program tries again after the next time that it asks your sources.</source>
        <translation>Ce programme réessaie après la prochaine demande à vos sources.</translation>
    </message>
</context>
<context>
    <name>overzicht::KindPage</name>
    <message>
        <source>None of your sources has cases yet.</source>
        <translation>Aucune de vos sources n&apos;a encore de dossiers.</translation>
    </message>
    <message>
        <source>None of your sources has certificates yet.</source>
        <translation>Aucune de vos sources n&apos;a encore d&apos;attestations.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n&apos;y a encore rien ici.</translation>
    </message>
    <message>
        <source>Look at your sources</source>
        <translation>Voir vos sources</translation>
    </message>
    <message>
        <source>We do not know this yet: not every source has answered.</source>
        <translation>Nous ne le savons pas encore : toutes les sources n&apos;ont pas répondu.</translation>
    </message>
    <message>
        <source>Nothing that your sources told asks money.</source>
        <translation>Rien de ce que vos sources ont dit ne demande d&apos;argent.</translation>
    </message>
    <message>
        <source>We do not know this: not all that came could be read.</source>
        <translation>Nous ne le savons pas : tout ce qui est arrivé n&apos;a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>overzicht::LawList</name>
    <message>
        <source>Laws</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>overzicht::LeavingNote</name>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message>
        <source>Yes, keep them</source>
        <translation>Oui, les conserver</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are kept now.</source>
        <translation>
            <numerusform>%n lettre est maintenant conservée.</numerusform>
            <numerusform>%n lettres sont maintenant conservées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be fetched. Try again later.</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être cherchée. Réessayez plus tard.</numerusform>
            <numerusform>%n n&apos;ont pas pu être cherchées. Réessayez plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n letter(s)?</source>
        <translation>
            <numerusform>Conserver %n lettre ?</numerusform>
            <numerusform>Conserver %n lettres ?</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender can then see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>L&apos;expéditeur peut alors voir que chaque lettre a été ouverte, et quand — même si vous ne l&apos;avez pas lue. Ici, elle reste non lue jusqu&apos;à ce que vous la lisiez.</translation>
    </message>
    <message>
        <source>They are being kept…</source>
        <translation>Elles sont en train d&apos;être conservées…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) disappear within %1 days.</source>
        <translation>
            <numerusform>%n lettre disparaît d&apos;ici %1 jours.</numerusform>
            <numerusform>%n lettres disparaissent d&apos;ici %1 jours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::LettersByApp</name>
    <message>
        <source>Letters that came more than once</source>
        <translation>Lettres arrivées plus d’une fois</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>Cette appli</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The numbers below count them too.</source>
        <translation>
            <numerusform>Et encore %n. Les nombres ci-dessous le comptent aussi.</numerusform>
            <numerusform>Et encore %n. Les nombres ci-dessous les comptent aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, %2. %3: %4.</source>
        <comment>sender, subject, how often, through what</comment>
        <translation>%1, %2. %3 : %4.</translation>
    </message>
    <message>
        <source>told</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>came first</source>
        <translation>arrivée d’abord</translation>
    </message>
    <message>
        <source>not told again</source>
        <translation>pas répété</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, how often</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n told</source>
        <translation>
            <numerusform>%n signalé</numerusform>
            <numerusform>%n signalés</numerusform>
        </translation>
    </message>
    <message>
        <source>came too</source>
        <translation>venue aussi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what came of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>told too</source>
        <translation>signalé aussi</translation>
    </message>
    <message>
        <source>Came through %1, seen here %2</source>
        <comment>a source, when</comment>
        <translation>Venue par %1, vue ici %2</translation>
    </message>
</context>
<context>
    <name>overzicht::MailCard</name>
    <message>
        <source>Count e-mails of other apps</source>
        <translation>Compter les e-mails d’autres applis</translation>
    </message>
    <message>
        <source>Do you have e-mails in which Doccle, KBC or My eBox tells of a letter? Then we count how often the same letter was told.</source>
        <translation>Avez-vous des e-mails où Doccle, KBC ou My eBox signale une lettre ? Nous comptons alors combien de fois la même lettre a été signalée.</translation>
    </message>
    <message>
        <source>We keep of each which app, when, and its subject. Not its text. It is used to count, and for nothing else.</source>
        <translation>Nous gardons de chaque e-mail l’appli, le moment et l’objet. Pas le texte. Cela sert à compter, et à rien d’autre.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Forget these e-mails</source>
        <translation>Oublier ces e-mails</translation>
    </message>
    <message>
        <source>An .mbox or an .eml file. You can also drop it here.</source>
        <translation>Un fichier .mbox ou .eml. Vous pouvez aussi le déposer ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) counted apart</source>
        <translation>
            <numerusform>%n e-mail compté à part</numerusform>
            <numerusform>%n e-mails comptés à part</numerusform>
        </translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it gave nothing</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) in it.</source>
        <translation>
            <numerusform>Il contient %n e-mail.</numerusform>
            <numerusform>Il contient %n e-mails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of apps we know.</source>
        <translation>
            <numerusform>%n d’une appli que nous connaissons.</numerusform>
            <numerusform>%n d’applis que nous connaissons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new.</source>
        <translation>
            <numerusform>%n nouveau.</numerusform>
            <numerusform>%n nouveaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: of no app we know.</source>
        <translation>
            <numerusform>%n laissé de côté : d’aucune appli que nous connaissons.</numerusform>
            <numerusform>%n laissés de côté : d’aucune appli que nous connaissons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n illisible.</numerusform>
            <numerusform>%n illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what it gave</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Choose e-mails</source>
        <translation>Choisir des e-mails</translation>
    </message>
    <message>
        <source>E-mails (*.mbox *.mbx *.eml)</source>
        <translation>E-mails (*.mbox *.mbx *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>E-mails counted apart</source>
        <translation>E-mails comptés à part</translation>
    </message>
</context>
<context>
    <name>overzicht::MannersCard</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications à l&apos;écran</translation>
    </message>
    <message>
        <source>When something comes, this program can tell you on your screen: who writes, and about what. Never the text of a letter. Each thing is told once.</source>
        <translation>Quand quelque chose arrive, ce programme peut vous le dire à l&apos;écran : qui écrit, et à quel sujet. Jamais le texte d&apos;une lettre. Chaque chose est annoncée une seule fois.</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Expéditeur et sujet</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>Seulement l&apos;expéditeur</translation>
    </message>
    <message>
        <source>Only that there is post</source>
        <translation>Seulement qu&apos;il y a du courrier</translation>
    </message>
    <message>
        <source>Tell nothing</source>
        <translation>Ne rien annoncer</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>Not between 22:00 and 7:00</source>
        <translation>Pas entre 22 h et 7 h</translation>
    </message>
    <message>
        <source>Then let one other program tell you. A letter counts, also when nobody told you of it.</source>
        <translation>Laissez alors un seul autre programme vous avertir. Une lettre compte, même si personne ne vous l&apos;a annoncée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, the choice</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>Ne pas le rappeler</translation>
    </message>
    <message>
        <source>Letters you did not read</source>
        <translation>Lettres que vous n&apos;avez pas lues</translation>
    </message>
    <message>
        <source>After 3, 7 and 14 days, and before the source takes a letter away. It stops when you read the letter.</source>
        <translation>Après 3, 7 et 14 jours, et avant que la source retire une lettre. Cela s&apos;arrête quand vous lisez la lettre.</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Derniers jours</translation>
    </message>
    <message>
        <source>14, 7 and 3 days before, the day before, on the day itself and once after it. It stops when you say that it is done or paid.</source>
        <translation>14, 7 et 3 jours avant, la veille, le jour même et une fois après. Cela s&apos;arrête quand vous dites que c&apos;est fait ou payé.</translation>
    </message>
</context>
<context>
    <name>overzicht::MonthStrip</name>
    <message>
        <source>What the coming months ask</source>
        <translation>Ce que demandent les prochains mois</translation>
    </message>
    <message>
        <source>to pay, late</source>
        <translation>à payer, en retard</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>paid or under way</source>
        <translation>payé ou en cours</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
</context>
<context>
    <name>overzicht::NavButton</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>place, count</comment>
        <translation>
            <numerusform>%1, %n nouveau</numerusform>
            <numerusform>%1, %n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::NotifierStrip</name>
    <message>
        <source>Arrange this</source>
        <translation>Régler cela</translation>
    </message>
    <message>
        <source>This app tells you of new post</source>
        <translation>Cette appli vous signale le nouveau courrier</translation>
    </message>
    <message>
        <source>This app tells nothing on your screen</source>
        <translation>Cette appli ne signale rien sur votre écran</translation>
    </message>
    <message>
        <source>%1 tells you of new post, by your choice</source>
        <translation>%1 vous signale le nouveau courrier : c’est votre choix</translation>
    </message>
    <message>
        <source>We cannot see what Doccle or KBC sends you.</source>
        <translation>Nous ne pouvons pas voir ce que Doccle ou KBC vous envoie.</translation>
    </message>
    <message>
        <source>No letter came more than once this month, as far as we can see.</source>
        <translation>Aucune lettre n’est arrivée plus d’une fois ce mois-ci, pour autant que nous le voyions.</translation>
    </message>
    <message>
        <source>This app tells you of new post. You chose nothing yet</source>
        <translation>Cette appli signale votre nouveau courrier. Vous n’avez encore rien choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of another app about something that we do not find here.</source>
        <translation>
            <numerusform>%n e-mail d’une autre appli sur quelque chose que nous ne trouvons pas ici.</numerusform>
            <numerusform>%n e-mails d’une autre appli sur quelque chose que nous ne trouvons pas ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::NotifierView</name>
    <message>
        <source>We will not ask about that e-mail again.</source>
        <translation>Nous ne poserons plus de question sur cet e-mail.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Poser quand même la question</translation>
    </message>
    <message>
        <source>Who tells of new post?</source>
        <translation>Qui signale le nouveau courrier ?</translation>
    </message>
    <message>
        <source>Is there a source that you have not linked yet?</source>
        <translation>Y a-t-il une source que vous n’avez pas encore reliée ?</translation>
    </message>
    <message>
        <source>It was about: “%1”. Is there a source that you have not linked yet?</source>
        <translation>C’était au sujet de : « %1 ». Y a-t-il une source que vous n’avez pas encore reliée ?</translation>
    </message>
    <message>
        <source>Look at your sources</source>
        <translation>Voir vos sources</translation>
    </message>
    <message>
        <source>Do not ask this again</source>
        <translation>Ne plus poser cette question</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) since %1 came more than once.</source>
        <translation>
            <numerusform>%n lettre depuis le %1 est arrivée plus d’une fois.</numerusform>
            <numerusform>%n lettres depuis le %1 sont arrivées plus d’une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>We told of each of them once.</source>
        <translation>Nous avons signalé chaque lettre une fois.</translation>
    </message>
    <message>
        <source>We told of %1 of them, once each.</source>
        <translation>Nous en avons signalé %1, une fois chacune.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) since %1 came once.</source>
        <translation>
            <numerusform>%n lettre depuis le %1 est arrivée une fois.</numerusform>
            <numerusform>%n lettres depuis le %1 sont arrivées une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every source answered: this is not complete.</source>
        <translation>Toutes les sources n’ont pas répondu : ceci n’est pas complet.</translation>
    </message>
    <message>
        <source>We cannot see what Doccle or KBC sends you.</source>
        <translation>Nous ne pouvons pas voir ce que Doccle ou KBC vous envoie.</translation>
    </message>
    <message>
        <source>No letter came more than once this month, as far as we can see.</source>
        <translation>Aucune lettre n’est arrivée plus d’une fois ce mois-ci, pour autant que nous le voyions.</translation>
    </message>
    <message>
        <source>This app tells nothing on your screen. A letter counts, also when nobody told you of it.</source>
        <translation>Cette appli ne signale rien sur votre écran. Une lettre compte, même si personne ne l’a signalée.</translation>
    </message>
    <message>
        <source>You chose %1. This app tells nothing on your screen. A letter counts, also when nobody told you of it.</source>
        <translation>Vous avez choisi %1. Cette appli ne signale rien sur votre écran. Une lettre compte, même si personne ne l’a signalée.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mailbox(es) through which letters came.</source>
        <translation>
            <numerusform>Et encore %n boîte aux lettres par laquelle des lettres sont arrivées.</numerusform>
            <numerusform>Et encore %n boîtes aux lettres par lesquelles des lettres sont arrivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source, how many letters</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) this month</source>
        <translation>
            <numerusform>%n lettre ce mois-ci</numerusform>
            <numerusform>%n lettres ce mois-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mailed about something that we do not find here (%2).</source>
        <comment>an app, when</comment>
        <translation>%1 a envoyé un e-mail sur quelque chose que nous ne trouvons pas ici (%2).</translation>
    </message>
    <message numerus="yes">
        <source>And %n more e-mail(s) about something that we do not find here.</source>
        <translation>
            <numerusform>Et encore %n e-mail sur quelque chose que nous ne trouvons pas ici.</numerusform>
            <numerusform>Et encore %n e-mails sur quelque chose que nous ne trouvons pas ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>sender, subject, when; a source</comment>
        <translation>%1, par %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) they came again, and we did not tell it again.</source>
        <translation>
            <numerusform>%n fois, une lettre est revenue. Nous ne l’avons pas répété.</numerusform>
            <numerusform>%n fois, une lettre est revenue. Nous ne l’avons pas répété.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 told of it too, in %n e-mail(s).</source>
        <translation>
            <numerusform>%1 l’a aussi signalé, dans %n e-mail.</numerusform>
            <numerusform>%1 l’a aussi signalé, dans %n e-mails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 told of it, in %n e-mail(s).</source>
        <translation>
            <numerusform>%1 l’a signalé, dans %n e-mail.</numerusform>
            <numerusform>%1 l’a signalé, dans %n e-mails.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let us count their e-mails below.</source>
        <translation>Laissez-nous compter leurs e-mails ci-dessous.</translation>
    </message>
    <message>
        <source>There are many letters. We look at the newest %1, back to %2.</source>
        <translation>Il y a beaucoup de lettres. Nous regardons les %1 plus récentes, jusqu’au %2.</translation>
    </message>
    <message>
        <source>There are many e-mails. We look at the newest %1.</source>
        <translation>Il y a beaucoup d’e-mails. Nous regardons les %1 plus récents.</translation>
    </message>
    <message>
        <source>This app tells of new post now. You chose nothing yet. Which app may tell you?</source>
        <translation>Cette appli signale maintenant votre nouveau courrier. Vous n’avez encore rien choisi. Quelle appli peut vous prévenir ?</translation>
    </message>
</context>
<context>
    <name>overzicht::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Search in letters</source>
        <translation>Chercher dans les lettres</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Retour à l&apos;aperçu</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>Comment vont les sources</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau courrier</translation>
    </message>
    <message>
        <source>Running cases</source>
        <translation>Dossiers en cours</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Attestations</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a count</comment>
        <translation>%1 jusqu&apos;ici</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>recherche en cours</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n chose</numerusform>
            <numerusform>%n choses</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing you must do now.</source>
        <translation>Vous ne devez rien faire maintenant.</translation>
    </message>
    <message>
        <source>Not yet known: not all sources answered.</source>
        <translation>Pas encore connu : toutes les sources n&apos;ont pas répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>All new post stands under “To do”.</source>
        <translation>Tout le nouveau courrier est sous « À faire ».</translation>
    </message>
    <message>
        <source>You have read all your post.</source>
        <translation>Vous avez lu tout votre courrier.</translation>
    </message>
    <message numerus="yes">
        <source>All %n thing(s) to do</source>
        <translation>
            <numerusform>Tout ce qui est à faire (%n)</numerusform>
            <numerusform>Les %n choses à faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we could not read</source>
        <translation>
            <numerusform>%n que nous n&apos;avons pas pu lire</numerusform>
            <numerusform>%n que nous n&apos;avons pas pu lire</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello</source>
        <comment>greeting by night</comment>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>You have no running cases.</source>
        <translation>Vous n&apos;avez pas de dossier en cours.</translation>
    </message>
    <message>
        <source>You have no certificates.</source>
        <translation>Vous n&apos;avez pas d&apos;attestation.</translation>
    </message>
    <message>
        <source>There is nothing you must pay now.</source>
        <translation>Vous ne devez rien payer maintenant.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>All certificates</source>
        <translation>Toutes les attestations</translation>
    </message>
    <message numerus="yes">
        <source>to be paid, in %n payment(s)</source>
        <translation>
            <numerusform>à payer, en %n paiement</numerusform>
            <numerusform>à payer, en %n paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least, in the first %n payment(s)</source>
        <translation>
            <numerusform>au moins, dans le premier paiement</numerusform>
            <numerusform>au moins, dans les %n premiers paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check first, not counted</source>
        <translation>
            <numerusform>%n à vérifier d&apos;abord, non compté</numerusform>
            <numerusform>%n à vérifier d&apos;abord, non comptés</numerusform>
        </translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Tous les paiements</translation>
    </message>
    <message>
        <source>Not known: not all that came could be read.</source>
        <translation>Pas connu : tout ce qui est arrivé n&apos;a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: it looks the same as another</source>
        <translation>
            <numerusform>%n non comptée : ressemble à une autre</numerusform>
            <numerusform>%n non comptées : ressemblent à d&apos;autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n the amount cannot be read, so the sum is not complete</source>
        <translation>
            <numerusform>le montant de %n ne peut pas être lu ; la somme n&apos;est pas complète</numerusform>
            <numerusform>le montant de %n ne peut pas être lu ; la somme n&apos;est pas complète</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n</source>
        <translation>
            <numerusform>Seulement la première</numerusform>
            <numerusform>Seulement les %n premières</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps less: the communication of %n stands on another bill as well</source>
        <translation>
            <numerusform>peut-être moins : la communication de %n est aussi sur une autre facture</numerusform>
            <numerusform>peut-être moins : la communication de %n est aussi sur une autre facture</numerusform>
        </translation>
    </message>
    <message>
        <source>We know of nothing else you must do. Look at “Running cases” too.</source>
        <translation>Nous ne connaissons rien d&apos;autre à faire. Regardez aussi « Dossiers en cours ».</translation>
    </message>
</context>
<context>
    <name>overzicht::Pages</name>
    <message>
        <source>The source is not unlinked. %1</source>
        <translation>La source n&apos;est pas déliée. %1</translation>
    </message>
    <message>
        <source>Its file is not there any more.</source>
        <translation>Son fichier n&apos;est plus là.</translation>
    </message>
    <message>
        <source>The source could not be linked again.</source>
        <translation>La source n&apos;a pas pu être liée à nouveau.</translation>
    </message>
    <message>
        <source>One app tells of new post. Switch the others off.</source>
        <translation>Une seule appli signale le nouveau courrier. Désactivez les autres.</translation>
    </message>
</context>
<context>
    <name>overzicht::PaidWhen</name>
    <message>
        <source>When did you pay?</source>
        <translation>Quand avez-vous payé ?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>The day on which you paid</source>
        <translation>Le jour où vous avez payé</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payé</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un jour plus tard</translation>
    </message>
</context>
<context>
    <name>overzicht::PreviewDialog</name>
    <message>
        <source>Try a source</source>
        <translation>Essayer une source</translation>
    </message>
    <message>
        <source>Close it all the same?</source>
        <translation>Fermer quand même ?</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Fermer sa&amp;ns enregistrer</translation>
    </message>
</context>
<context>
    <name>overzicht::PreviewPage</name>
    <message>
        <source>Try a source</source>
        <translation>Essayer une source</translation>
    </message>
    <message>
        <source>Write a source file, and see what people will see of it. Nothing of it is kept until you link it.</source>
        <translation>Écrivez un fichier source et voyez ce que les gens en verront. Rien n&apos;est conservé tant que vous ne le liez pas.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <translation>&amp;Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Show what &amp;people will see</source>
        <translation>Afficher ce que les &amp;gens verront</translation>
    </message>
    <message>
        <source>&amp;Link this source</source>
        <translation>&amp;Lier cette source</translation>
    </message>
    <message>
        <source>&amp;Ask it</source>
        <translation>&amp;Interroger</translation>
    </message>
    <message>
        <source>What people will see</source>
        <translation>Ce que les gens verront</translation>
    </message>
    <message>
        <source>What a source must do</source>
        <translation>Ce qu&apos;une source doit faire</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Afficher le &amp;fichier</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>Il n&apos;y a pas encore de fichier.</translation>
    </message>
    <message>
        <source>Open one, drop one on the white field, or begin to write.</source>
        <translation>Ouvrez-en un, déposez-en un sur la zone blanche, ou commencez à écrire.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Rien n&apos;a encore été demandé.</translation>
    </message>
    <message>
        <source>Open a source file</source>
        <translation>Ouvrir un fichier source</translation>
    </message>
    <message>
        <source>Source files (*.json)</source>
        <translation>Fichiers source (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It is larger than a source file may be.</source>
        <translation>Il est plus grand qu&apos;un fichier source ne peut l&apos;être.</translation>
    </message>
    <message>
        <source>Save the source file</source>
        <translation>Enregistrer le fichier source</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Le fichier n&apos;a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>Le fichier est enregistré.</translation>
    </message>
    <message>
        <source>The source is not linked.</source>
        <translation>La source n&apos;est pas liée.</translation>
    </message>
    <message>
        <source>The source is linked.</source>
        <translation>La source est liée.</translation>
    </message>
    <message>
        <source>What it has for you is being fetched.</source>
        <translation>Ce qu&apos;elle a pour vous est en cours de récupération.</translation>
    </message>
    <message>
        <source>It was already, with this same file.</source>
        <translation>Elle l&apos;était déjà, avec ce même fichier.</translation>
    </message>
    <message>
        <source>This overview belongs to the example town. Link a real source in an overview of your own.</source>
        <translation>Cet aperçu appartient à la ville d&apos;exemple. Liez une vraie source dans votre propre aperçu.</translation>
    </message>
    <message>
        <source>Another file is already linked as “%1”. Unlink that one first, or give this source another name in “source”.</source>
        <translation>Un autre fichier est déjà lié sous « %1 ». Déliez-le d&apos;abord, ou donnez un autre nom à cette source dans « source ».</translation>
    </message>
    <message>
        <source>The key “%1” belongs to the source “%2”, which goes to other addresses. Give this source a key of its own.</source>
        <translation>La clé « %1 » appartient à la source « %2 », qui va à d&apos;autres adresses. Donnez à cette source sa propre clé.</translation>
    </message>
    <message>
        <source>We ask the server.</source>
        <translation>Nous interrogeons le serveur.</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>Rien n&apos;est venu.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The file has a mistake in line %1.</source>
        <translation>Le fichier contient une erreur à la ligne %1.</translation>
    </message>
    <message>
        <source>The file has no mistake. Its server was not asked yet.</source>
        <translation>Le fichier n&apos;a pas d&apos;erreur. Son serveur n&apos;a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>It will be asked at: %1.</source>
        <translation>Elle sera interrogée à : %1.</translation>
    </message>
    <message>
        <source>It gets: %1.</source>
        <translation>Elle reçoit : %1.</translation>
    </message>
    <message>
        <source>Nothing that was tried is broken.</source>
        <translation>Tout ce qui a été essayé est en ordre.</translation>
    </message>
    <message>
        <source>Something is broken.</source>
        <translation>Quelque chose n&apos;est pas en ordre.</translation>
    </message>
    <message>
        <source>%1 of %2 that we read. We stopped early: there may be more.</source>
        <translation>%1 sur les %2 que nous avons lus. Nous nous sommes arrêtés avant la fin : il y en a peut-être d&apos;autres.</translation>
    </message>
    <message>
        <source>Nothing that came could be read.</source>
        <translation>Rien de ce qui est venu n&apos;a pu être lu.</translation>
    </message>
    <message>
        <source>&amp;Take that one</source>
        <translation>&amp;Prendre l&apos;autre</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder le mien</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>Le fichier n&apos;existe plus.</translation>
    </message>
    <message>
        <source>What you see here is kept nowhere now. Save it to write it again.</source>
        <translation>Ce que vous voyez ici n&apos;est plus enregistré nulle part. Enregistrez-le pour le réécrire.</translation>
    </message>
    <message>
        <source>The file was changed outside this window. We read it again.</source>
        <translation>Le fichier a été modifié en dehors de cette fenêtre. Nous l&apos;avons relu.</translation>
    </message>
    <message>
        <source>The file was changed outside this window.</source>
        <translation>Le fichier a été modifié en dehors de cette fenêtre.</translation>
    </message>
    <message>
        <source>You changed it here as well. Take what stands there now, or keep yours: when you save it, it comes in the place of that one.</source>
        <translation>Vous l&apos;avez aussi modifié ici. Prenez ce qui s&apos;y trouve maintenant, ou gardez le vôtre : si vous l&apos;enregistrez, il le remplace.</translation>
    </message>
    <message>
        <source>This file says that it is an example of the demo town, and this overview is your own. Leave “demo” out of it when the source is real.</source>
        <translation>Ce fichier dit qu&apos;il est un exemple de la ville d&apos;exemple, et cette vue d&apos;ensemble est la vôtre. Supprimez « demo » si la source est réelle.</translation>
    </message>
    <message>
        <source>You changed the file and did not save it.</source>
        <translation>Vous avez modifié le fichier sans l&apos;enregistrer.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuer à écrire</translation>
    </message>
    <message>
        <source>Open the other one all the same?</source>
        <translation>Ouvrir quand même l&apos;autre ?</translation>
    </message>
    <message>
        <source>Open &amp;without saving</source>
        <translation>Ouvrir sa&amp;ns enregistrer</translation>
    </message>
    <message>
        <source>“%1” is one of the example town&apos;s own sources, and this file asks at another address. Give it another name in “source”.</source>
        <translation>« %1 » est une source de la ville d&apos;exemple elle-même, et ce fichier interroge une autre adresse. Donnez-lui un autre nom dans « source ».</translation>
    </message>
</context>
<context>
    <name>overzicht::RawDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>overzicht::RawPane</name>
    <message>
        <source>What %1 sent</source>
        <translation>Ce que %1 a envoyé</translation>
    </message>
    <message>
        <source>Came %1. We keep it as it is: nothing is lost.</source>
        <translation>Arrivé %1. Nous le gardons tel quel : rien n&apos;est perdu.</translation>
    </message>
    <message>
        <source>Why we cannot show it: %1</source>
        <translation>Pourquoi nous ne pouvons pas le montrer : %1</translation>
    </message>
    <message>
        <source>What %1 sent, as it came</source>
        <translation>Ce que %1 a envoyé, tel quel</translation>
    </message>
</context>
<context>
    <name>overzicht::RowMenu</name>
    <message>
        <source>What you can do with this</source>
        <translation>Ce que vous pouvez faire avec ceci</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Mettre sur non l&amp;u</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Mettre sur &amp;lu</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Mettre sur &amp;terminé</translation>
    </message>
</context>
<context>
    <name>overzicht::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>For this window and this folder.</source>
        <translation>Pour cette fenêtre et ce dossier.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>A letter keeps the language of its sender.</source>
        <translation>Une lettre garde la langue de son expéditeur.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start.</source>
        <translation>La fenêtre parle cette langue à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Where your papers are</source>
        <translation>Où sont vos papiers</translation>
    </message>
    <message>
        <source>Everything is kept on this computer, in this folder:</source>
        <translation>Tout est gardé sur cet ordinateur, dans ce dossier :</translation>
    </message>
    <message>
        <source>Only your own account on this computer can open that folder. Keys for sources stand in the key store of the system, never in a file.</source>
        <translation>Seul votre propre compte sur cet ordinateur peut ouvrir ce dossier. Les clés des sources sont dans le trousseau du système, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>The papers are not encrypted on the disk yet. Whoever has the disk can read them: use a disk that is encrypted as a whole.</source>
        <translation>Les papiers ne sont pas encore chiffrés sur le disque. Qui a le disque peut les lire : utilisez un disque chiffré en entier.</translation>
    </message>
    <message>
        <source>Which apps tell you?</source>
        <translation>Quelles applis vous avertissent ?</translation>
    </message>
</context>
<context>
    <name>overzicht::ShareNote</name>
    <message>
        <source>You share your screen. A notification says only that there is post.</source>
        <translation>Vous partagez votre écran. Une notification dit seulement qu&apos;il y a du courrier.</translation>
    </message>
    <message>
        <source>I no longer share my screen</source>
        <translation>Je ne partage plus mon écran</translation>
    </message>
    <message>
        <source>A notification says again what you chose.</source>
        <translation>Une notification dit à nouveau ce que vous avez choisi.</translation>
    </message>
</context>
<context>
    <name>overzicht::ShareSwitch</name>
    <message>
        <source>While your screen is locked, or a second screen shows the same, a notification says only that there is post. Do others see your screen in another way, in a meeting for example? Say so here. It holds until you switch it off, or until the program ends.</source>
        <translation>Votre écran est verrouillé, ou un deuxième écran montre la même chose ? Alors une notification dit seulement qu&apos;il y a du courrier. D&apos;autres voient votre écran d&apos;une autre manière, par exemple en réunion ? Dites-le ici. Cela vaut jusqu&apos;à ce que vous le désactiviez, ou jusqu&apos;à ce que le programme s&apos;arrête.</translation>
    </message>
    <message>
        <source>I share my screen</source>
        <translation>Je partage mon écran</translation>
    </message>
    <message>
        <source>When others see your screen</source>
        <translation>Quand d&apos;autres voient votre écran</translation>
    </message>
</context>
<context>
    <name>overzicht::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>overzicht::Skeleton</name>
    <message>
        <source>Being fetched</source>
        <translation>Recherche en cours</translation>
    </message>
</context>
<context>
    <name>overzicht::SourceEditor</name>
    <message>
        <source>The source file</source>
        <translation>Le fichier source</translation>
    </message>
</context>
<context>
    <name>overzicht::SourceLine</name>
    <message>
        <source>%1 (example)</source>
        <comment>source of the demo</comment>
        <translation>%1 (exemple)</translation>
    </message>
    <message>
        <source>This concerns: %1</source>
        <translation>Cela concerne : %1</translation>
    </message>
    <message>
        <source>Last updated %1. You can still read what came before.</source>
        <translation>Dernière mise à jour %1. Vous pouvez encore lire ce qui précède.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Réessayer : %1</translation>
    </message>
</context>
<context>
    <name>overzicht::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>No source is linked yet.</source>
        <translation>Aucune source n&apos;est encore liée.</translation>
    </message>
    <message>
        <source>A source is a place that has letters for you. Link one with the command overzichtctl source add.</source>
        <translation>Une source est un endroit qui a des lettres pour vous. Liez-en une avec la commande overzichtctl source add.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fetch again: %1</source>
        <translation>Aller chercher à nouveau : %1</translation>
    </message>
    <message>
        <source>We ask %1 again.</source>
        <translation>Nous demandons à nouveau à %1.</translation>
    </message>
    <message>
        <source>This source has not told yet what it has.</source>
        <translation>Cette source n&apos;a pas encore dit ce qu&apos;elle a.</translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2.</source>
        <translation>Recherche en cours : %1 sur %2.</translation>
    </message>
    <message>
        <source>Being fetched: %1 so far.</source>
        <translation>Recherche en cours : %1 jusqu&apos;ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be shown</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être montré</numerusform>
            <numerusform>%n n&apos;ont pas pu être montrés</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Planned maintenance: from %1 to %2. Afterwards we fetch everything by ourselves.</source>
        <translation>Entretien prévu : de %1 à %2. Ensuite nous allons tout chercher nous-mêmes.</translation>
    </message>
    <message>
        <source>When it did not work</source>
        <translation>Quand cela n&apos;a pas marché</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, until</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed, cause</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>For engineers: %1</source>
        <translation>Pour les techniciens : %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, longer ago.</source>
        <translation>
            <numerusform>Et encore %n, il y a plus longtemps.</numerusform>
            <numerusform>Et encore %n, il y a plus longtemps.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we could not show</source>
        <translation>Ce que nous n&apos;avons pas pu montrer</translation>
    </message>
    <message>
        <source>These came in, but we cannot read them. Nothing was thrown away. There may be a letter among them: look at the source itself too.</source>
        <translation>Ceci est arrivé, mais nous ne pouvons pas le lire. Rien n&apos;a été jeté. Il peut y avoir une lettre : regardez aussi à la source même.</translation>
    </message>
    <message>
        <source>A letter from %1 that we cannot show</source>
        <translation>Une lettre de %1 que nous ne pouvons pas montrer</translation>
    </message>
    <message>
        <source>Something from %1 that we cannot show</source>
        <translation>Quelque chose de %1 que nous ne pouvons pas montrer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look at it raw</source>
        <translation>Voir brut</translation>
    </message>
    <message>
        <source>Look at it raw: %1</source>
        <translation>Voir brut : %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The command overzichtctl quarantine shows them all.</source>
        <translation>
            <numerusform>Et encore %n. La commande overzichtctl quarantine les montre tous.</numerusform>
            <numerusform>Et encore %n. La commande overzichtctl quarantine les montre tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 sent</source>
        <translation>Ce que %1 a envoyé</translation>
    </message>
    <message>
        <source>%1: names of senders</source>
        <comment>feed</comment>
        <translation>%1 : noms des expéditeurs</translation>
    </message>
    <message>
        <source>%1: list of providers</source>
        <comment>feed</comment>
        <translation>%1 : liste des fournisseurs</translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <comment>line, reason, mend</comment>
        <translation>Ligne %1 : %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et encore %n.</numerusform>
            <numerusform>Et encore %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is mended, nothing new is fetched from this source.</source>
        <translation>Tant que ce n&apos;est pas réparé, nous ne cherchons rien de nouveau dans cette source.</translation>
    </message>
    <message>
        <source>The source file %1 has a mistake</source>
        <translation>Le fichier de source %1 contient une erreur</translation>
    </message>
    <message>
        <source>What we fetched before, you can still read.</source>
        <translation>Vous pouvez encore lire ce que nous avons déjà cherché.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have planned maintenance.</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n d&apos;entre elles est en entretien prévu.</numerusform>
            <numerusform>%n d&apos;entre elles sont en entretien prévu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own post</source>
        <translation>Votre propre courrier</translation>
    </message>
    <message>
        <source>For organisation %1</source>
        <translation>Pour l&apos;organisation %1</translation>
    </message>
    <message>
        <source>%1: what you can ask for</source>
        <comment>feed</comment>
        <translation>%1 : ce que vous pouvez demander</translation>
    </message>
    <message>
        <source>What we get</source>
        <translation>Ce que nous recevons</translation>
    </message>
    <message>
        <source>level %1 of %2</source>
        <translation>niveau %1 sur %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>level, what is missing</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This source can be linked. Then you get: %1.</source>
        <comment>level</comment>
        <translation>Vous pouvez relier cette source. Vous recevrez alors : %1.</translation>
    </message>
    <message>
        <source>What you can ask for here</source>
        <translation>Ce que vous pouvez demander ici</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <comment>host</comment>
        <translation>Ouvre %1.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start: %1. Opens %2 in your browser.</source>
        <translation>Démarrer : %1. Ouvre %2 dans votre navigateur.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print when it did not work</source>
        <translation>Imprimer quand cela n&apos;a pas fonctionné</translation>
    </message>
    <message>
        <source>Did the service fail on your last day? The printed log shows it. You can give it to the service.</source>
        <translation>Le service était-il en panne votre dernier jour ? Le journal imprimé le montre. Vous pouvez le donner au service.</translation>
    </message>
    <message>
        <source>%1, level %2 of %3</source>
        <comment>name of the level</comment>
        <translation>%1, niveau %2 sur %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When it did not work: %1</source>
        <comment>source</comment>
        <translation>Quand cela n&apos;a pas fonctionné : %1</translation>
    </message>
    <message>
        <source>Example. This source is invented.</source>
        <translation>Exemple. Cette source est inventée.</translation>
    </message>
    <message>
        <source>Period: from %1 to %2.</source>
        <translation>Période : du %1 au %2.</translation>
    </message>
    <message>
        <source>Printed on %1. All hours are in Belgian time.</source>
        <translation>Imprimé le %1. Toutes les heures sont en heure belge.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Quelle partie</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>still going on when printed</source>
        <translation>encore en cours à l&apos;impression</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, for engineers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This was noted by the program Overzicht on this computer, each time it asked the source. It shows when this computer got no good answer. It does not show whether others did.</source>
        <translation>Le programme Overzicht a noté ceci sur cet ordinateur, chaque fois qu&apos;il a interrogé la source. Cela montre quand cet ordinateur n&apos;a pas reçu de bonne réponse. Cela ne montre pas si d&apos;autres en ont reçu une.</translation>
    </message>
    <message>
        <source>No source is chosen</source>
        <translation>Aucune source n&apos;est choisie</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long already</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>We do not ask this source: its source file has a mistake. It stands above the list.</source>
        <translation>Nous n&apos;interrogeons pas cette source : son fichier contient une erreur. Elle est indiquée au-dessus de la liste.</translation>
    </message>
    <message>
        <source>We cannot fetch this now.</source>
        <translation>Nous ne pouvons pas récupérer ces données maintenant.</translation>
    </message>
    <message>
        <source>What you have there is not in this overview.</source>
        <translation>Ce que vous y avez ne figure pas dans cet aperçu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer à nouveau</translation>
    </message>
    <message>
        <source>Open website</source>
        <translation>Ouvrir le site</translation>
    </message>
    <message>
        <source>Open website: %1 in your browser</source>
        <translation>Ouvrir le site : %1 dans votre navigateur</translation>
    </message>
    <message>
        <source>Opens %1 in your browser. You sign in there.</source>
        <translation>Ouvre %1 dans votre navigateur. Vous vous y identifiez.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser. You do not have to sign in.</source>
        <translation>Ouvre %1 dans votre navigateur. Vous ne devez pas vous identifier.</translation>
    </message>
    <message>
        <source>This source asks us to wait. We do not ask it before %1.</source>
        <translation>Cette source nous demande d&apos;attendre. Nous ne l&apos;interrogeons pas avant %1.</translation>
    </message>
    <message>
        <source>We ask it again when you press F5, and each time the program starts.</source>
        <translation>Nous l&apos;interrogeons à nouveau quand vous appuyez sur F5, et à chaque démarrage du programme.</translation>
    </message>
    <message>
        <source>Mistake in its file</source>
        <translation>Erreur dans son fichier</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>pas encore récupéré</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>En cours</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n jusqu&apos;ici</numerusform>
            <numerusform>%n jusqu&apos;ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a link</source>
        <translation>Seulement un lien</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Non reliée</translation>
    </message>
    <message>
        <source>opens in your browser</source>
        <translation>s&apos;ouvre dans votre navigateur</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Tout actualiser</translation>
    </message>
    <message>
        <source>We get</source>
        <translation>Nous recevons</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>No source needs your attention now.</source>
        <translation>Aucune source ne demande votre attention.</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>sources</comment>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <comment>sources</comment>
        <translation>À surveiller %1</translation>
    </message>
    <message>
        <source>we get: %1</source>
        <comment>level</comment>
        <translation>nous recevons : %1</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>level</comment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>level</comment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>level</comment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>level</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>level</comment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>We cannot fetch anything here yet.</source>
        <translation>Nous ne pouvons encore rien récupérer ici.</translation>
    </message>
    <message>
        <source>Not yet: how your cases are going, and the documents themselves.</source>
        <translation>Pas encore : l&apos;état de vos dossiers et les documents eux-mêmes.</translation>
    </message>
    <message>
        <source>Not yet: the documents themselves.</source>
        <translation>Pas encore : les documents eux-mêmes.</translation>
    </message>
    <message>
        <source>Not yet: answering or paying from here.</source>
        <translation>Pas encore : répondre ou payer d&apos;ici.</translation>
    </message>
    <message>
        <source>Federal</source>
        <comment>group of sources</comment>
        <translation>Fédéral</translation>
    </message>
    <message>
        <source>Flemish</source>
        <comment>group of sources</comment>
        <translation>Flamand</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>group of sources</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>group of sources</comment>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>group of sources</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>You do this on their own site.</source>
        <translation>Vous le faites sur leur propre site.</translation>
    </message>
    <message>
        <source>Their own form opens in your browser.</source>
        <translation>Leur propre formulaire s&apos;ouvre dans votre navigateur.</translation>
    </message>
    <message>
        <source>Their form opens in your browser. You follow your case here.</source>
        <translation>Leur formulaire s&apos;ouvre dans votre navigateur. Vous suivez votre dossier ici.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>lettres</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>dossiers</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>attestations</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>what you can ask for</source>
        <translation>ce que vous pouvez demander</translation>
    </message>
    <message>
        <source>We found no public interface (looked on %1).</source>
        <translation>Nous n&apos;avons trouvé aucune interface publique (vérifié le %1).</translation>
    </message>
    <message>
        <source>Interface: %1, of %2.</source>
        <comment>name, day</comment>
        <translation>Interface : %1, du %2.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Retour aux sources</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <comment>source, planned maintenance</comment>
        <translation>%1 : du %2 au %3.</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Maintenance prévue</translation>
    </message>
    <message>
        <source>Afterwards we fetch everything by ourselves.</source>
        <translation>Ensuite, nous récupérons tout nous-mêmes.</translation>
    </message>
    <message>
        <source>We ask all sources again.</source>
        <translation>Nous interrogeons à nouveau toutes les sources.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Ouvre %1 dans votre navigateur.</translation>
    </message>
    <message>
        <source>No browser opened. Type this address in your browser: %1</source>
        <translation>Aucun navigateur ne s&apos;est ouvert. Tapez cette adresse dans votre navigateur : %1</translation>
    </message>
    <message>
        <source>Its own file says how to ask it. It last answered as written there: %1.</source>
        <comment>moment</comment>
        <translation>Son propre fichier dit comment l&apos;interroger. Dernière réponse conforme : %1.</translation>
    </message>
    <message>
        <source>Its own file says how to ask it. It did not answer yet.</source>
        <translation>Son propre fichier dit comment l&apos;interroger. Elle n&apos;a pas encore répondu.</translation>
    </message>
    <message>
        <source>Whoever wrote its source file chose this name. Nothing shows that it comes from %1. Do you not know who it is from? Then give it nothing, pay nothing that it asks, and unlink it.</source>
        <translation>L&apos;auteur du fichier source a choisi ce nom. Rien ne montre qu&apos;elle vient de %1. Vous ne savez pas de qui elle est ? Ne donnez rien, ne payez rien de ce qu&apos;elle demande, et déliez-la.</translation>
    </message>
    <message>
        <source>The name of this source looks like %1.</source>
        <translation>Le nom de cette source ressemble à %1.</translation>
    </message>
    <message>
        <source>Not confirmed to be %1</source>
        <translation>Pas confirmé comme %1</translation>
    </message>
    <message>
        <source>We checked this: a test of ours runs this interface.</source>
        <translation>Nous l&apos;avons vérifié : un de nos tests exécute cette interface.</translation>
    </message>
    <message>
        <source>European</source>
        <comment>group of sources</comment>
        <translation>Européen</translation>
    </message>
    <message>
        <source>Owner: %1 (enterprise number %2)</source>
        <comment>name, number</comment>
        <translation>Propriétaire : %1 (numéro d&apos;entreprise %2)</translation>
    </message>
    <message>
        <source>Owner: %1 (%2)</source>
        <comment>name, site</comment>
        <translation>Propriétaire : %1 (%2)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <comment>name</comment>
        <translation>Propriétaire : %1</translation>
    </message>
    <message>
        <source>Unlink this source</source>
        <translation>Déliez cette source</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Délier %1</translation>
    </message>
    <message>
        <source>Link it again</source>
        <translation>Liez-la à nouveau</translation>
    </message>
    <message>
        <source>“%1” is unlinked: it is not asked any more. What it brought stays, and says so.</source>
        <translation>« %1 » est déliée : nous ne lui demandons plus rien. Ce qu&apos;elle a apporté reste et le dit.</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>cause, what is behind it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Planned maintenance of %1: from %2 to %3. Afterwards we fetch everything by ourselves.</source>
        <translation>Maintenance prévue de %1 : du %2 au %3. Ensuite, nous récupérons tout nous-mêmes.</translation>
    </message>
    <message>
        <source>Its own file says what you can start there. It brings nothing here.</source>
        <translation>Un fichier propre dit ce que vous pouvez y commencer. Cette source n&apos;apporte rien ici.</translation>
    </message>
    <message>
        <source>(only %1)</source>
        <comment>a part of a source</comment>
        <translation>(seulement %1)</translation>
    </message>
    <message>
        <source>We ask it again by ourselves: %1. Sooner when you press F5.</source>
        <comment>a moment: today 14:10</comment>
        <translation>Nous l&apos;interrogeons à nouveau de nous-mêmes : %1. Plus tôt si vous appuyez sur F5.</translation>
    </message>
</context>
<context>
    <name>overzicht::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>source, planned maintenance</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read what is here already. The rest follows by itself.</source>
        <translation>Lisez déjà ce qui est là. Le reste suit tout seul.</translation>
    </message>
    <message>
        <source>Once a source is linked, you see here how it is doing.</source>
        <translation>Une source est liée ? Vous voyez alors ici comment elle va.</translation>
    </message>
</context>
<context>
    <name>overzicht::Timeline</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
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
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
</context>
<context>
    <name>overzicht::Tour</name>
    <message>
        <source>Everything in one place</source>
        <translation>Tout au même endroit</translation>
    </message>
    <message>
        <source>These are the letters of an invented citizen. At the top stands how many sources we asked and how many answered: that sentence is always there.</source>
        <translation>Voici les lettres d&apos;un citoyen inventé. En haut se trouve combien de sources nous avons interrogées et combien ont répondu. Cette phrase est toujours là.</translation>
    </message>
    <message>
        <source>What to do comes first</source>
        <translation>Ce qu&apos;il faut faire vient d&apos;abord</translation>
    </message>
    <message>
        <source>To do is sorted by the last day that counts. Every row shows the sender first, then the subject.</source>
        <translation>À faire est classé selon le dernier jour qui compte. Chaque ligne montre d&apos;abord l&apos;expéditeur, puis l&apos;objet.</translation>
    </message>
    <message>
        <source>One letter whole</source>
        <translation>Une lettre en entier</translation>
    </message>
    <message>
        <source>It says what you must do, before when, and what happens otherwise. Nothing is opened at the sender until you choose so, because the sender can see it.</source>
        <translation>Elle dit ce que vous devez faire, pour quand, et ce qui se passe sinon. Rien n&apos;est ouvert chez l&apos;expéditeur avant que vous le choisissiez, car il peut le voir.</translation>
    </message>
    <message>
        <source>Every badge explains itself</source>
        <translation>Chaque étiquette s&apos;explique</translation>
    </message>
    <message>
        <source>Press &quot;Why do I see this?&quot; to see why it is an official document, and how we know the sender.</source>
        <translation>Appuyez sur « Pourquoi est-ce que je vois ceci ? » pour voir pourquoi c&apos;est un document officiel, et comment nous connaissons l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>Search in your letters</source>
        <translation>Cherchez dans vos lettres</translation>
    </message>
    <message>
        <source>Ctrl+F searches while you type. Below the list stands what was not searched.</source>
        <translation>Ctrl+F cherche pendant que vous tapez. Sous la liste se trouve où nous n&apos;avons pas cherché.</translation>
    </message>
    <message>
        <source>Notices stand apart</source>
        <translation>Les avis sont à part</translation>
    </message>
    <message>
        <source>A notice only tells that something stands elsewhere. It never hides among your letters.</source>
        <translation>Un avis dit seulement qu&apos;il y a quelque chose ailleurs. Il ne se cache jamais parmi vos lettres.</translation>
    </message>
    <message>
        <source>Honest about sources</source>
        <translation>Honnête sur les sources</translation>
    </message>
    <message>
        <source>Here you see how every source is doing. In the switchboard window you can break one: what was fetched before stays readable, with its time.</source>
        <translation>Ici vous voyez comment va chaque source. Dans le tableau de commande vous pouvez en casser une : ce qui a été cherché avant reste lisible, avec son heure.</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>Adaptez-le à vous</translation>
    </message>
    <message>
        <source>Choose light, dark or high contrast, and text up to twice as large. F1 lists all keys. This is the end of the walk.</source>
        <translation>Choisissez clair, sombre ou contraste élevé, et un texte jusqu&apos;à deux fois plus grand. F1 montre toutes les touches. C&apos;est la fin de la visite.</translation>
    </message>
    <message>
        <source>A walk through the window</source>
        <translation>Une visite de la fenêtre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation>Finir la visite</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>overzicht::Tray</name>
    <message>
        <source>&amp;Open Overzicht</source>
        <translation>&amp;Ouvrir Overzicht</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Récupérer maintenant</translation>
    </message>
    <message>
        <source>I &amp;share my screen</source>
        <translation>Je &amp;partage mon écran</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Overzicht: %1, %2.</source>
        <comment>2 unread, 1 thing to do</comment>
        <translation>Overzicht : %1, %2.</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>rien de non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do as far as we know</source>
        <translation>rien à faire pour autant que nous sachions</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n chose à faire</numerusform>
            <numerusform>%n choses à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::TroublePage</name>
    <message>
        <source>The disk is full, or another program is writing here now.</source>
        <translation>Le disque est plein, ou un autre programme écrit ici maintenant.</translation>
    </message>
    <message>
        <source>Make room on the disk, or close the other program. Then press Again.</source>
        <translation>Faites de la place sur le disque, ou fermez l&apos;autre programme. Appuyez ensuite sur Réessayer.</translation>
    </message>
    <message>
        <source>This folder is not yours alone, so we do not put your papers in it.</source>
        <translation>Ce dossier n&apos;est pas à vous seul. Nous n&apos;y mettons donc pas vos papiers.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one yours. Then press Again.</source>
        <translation>Choisissez un autre dossier, ou faites-en le vôtre. Appuyez ensuite sur Réessayer.</translation>
    </message>
    <message>
        <source>The folder cannot be found or read.</source>
        <translation>Le dossier est introuvable ou illisible.</translation>
    </message>
    <message>
        <source>Is the disk connected? Then press Again.</source>
        <translation>Le disque est-il branché ? Appuyez ensuite sur Réessayer.</translation>
    </message>
    <message>
        <source>The file with your overview is damaged, or a newer version of this program made it.</source>
        <translation>Le fichier avec votre aperçu est abîmé, ou une version plus récente de ce programme l&apos;a fait.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Install the newest version of this program, or put back a copy of the folder. Then press Again.</source>
        <translation>Rien n&apos;a été effacé. Installez la version la plus récente de ce programme, ou remettez une copie du dossier. Appuyez ensuite sur Réessayer.</translation>
    </message>
    <message>
        <source>We cannot open your overview</source>
        <translation>Nous ne pouvons pas ouvrir votre aperçu</translation>
    </message>
    <message>
        <source>Your papers are not lost. This is what you can do.</source>
        <translation>Vos papiers ne sont pas perdus. Voici ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>The folder:</source>
        <translation>Le dossier :</translation>
    </message>
    <message>
        <source>For engineers:</source>
        <translation>Pour les techniciens :</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>overzicht::Unreadable</name>
    <message>
        <source>It came in a form we cannot read. You can see it at the source itself: %1.</source>
        <translation>C&apos;est arrivé sous une forme que nous ne pouvons pas lire. Vous pouvez le voir à la source même : %1.</translation>
    </message>
    <message>
        <source>A letter from %1 cannot be shown.</source>
        <translation>Une lettre de %1 ne peut pas être montrée.</translation>
    </message>
    <message>
        <source>View raw</source>
        <translation>Voir brut</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that cannot be shown.</source>
        <translation>
            <numerusform>Et encore %n qui ne peut pas être montré.</numerusform>
            <numerusform>Et encore %n qui ne peuvent pas être montrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bill from %1 cannot be shown.</source>
        <translation>Nous ne pouvons pas afficher une facture de %1.</translation>
    </message>
    <message>
        <source>A case at %1 cannot be shown.</source>
        <translation>Nous ne pouvons pas afficher un dossier chez %1.</translation>
    </message>
    <message>
        <source>View raw: what came from %1 and cannot be shown</source>
        <translation>Voir brut : ce qui est venu de %1 et ne peut pas être affiché</translation>
    </message>
</context>
<context>
    <name>overzicht::WhyPart</name>
    <message>
        <source>The same letter: number %1.</source>
        <translation>La même lettre : numéro %1.</translation>
    </message>
    <message>
        <source>The same notice: number %1.</source>
        <translation>Le même avis : numéro %1.</translation>
    </message>
    <message>
        <source>The same case: number %1.</source>
        <translation>Le même dossier : numéro %1.</translation>
    </message>
    <message>
        <source>The same certificate: number %1.</source>
        <translation>La même attestation : numéro %1.</translation>
    </message>
    <message>
        <source>The same payment: number %1.</source>
        <translation>Le même paiement : numéro %1.</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>subject, source</comment>
        <translation>%1, via %2</translation>
    </message>
    <message>
        <source>Belongs to case %1.</source>
        <translation>Fait partie du dossier %1.</translation>
    </message>
    <message>
        <source>Leads to the same page, at %1.</source>
        <translation>Mène à la même page, sur %1.</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Pourquoi est-ce que je vois ceci ?</translation>
    </message>
    <message>
        <source>Put it back where it came</source>
        <translation>Remettre à sa place</translation>
    </message>
    <message>
        <source>Only a notice? Put it with your notices</source>
        <translation>Juste un avis ? Mettre avec vos avis</translation>
    </message>
    <message>
        <source>A letter after all? Put it with your documents</source>
        <translation>Une lettre quand même ? Mettre avec vos documents</translation>
    </message>
    <message>
        <source>Your source %1 gives it as this kind: %2.</source>
        <translation>Votre source %1 dit que c’est ceci : %2.</translation>
    </message>
    <message>
        <source>The sender gives this date: %1.</source>
        <translation>L’expéditeur donne cette date : %1.</translation>
    </message>
    <message>
        <source>You set this apart</source>
        <translation>Vous avez mis ceci à part</translation>
    </message>
    <message>
        <source>Why these stand together</source>
        <translation>Pourquoi ceci est ensemble</translation>
    </message>
    <message>
        <source>You said that it does not belong with what it was shown with.</source>
        <translation>Vous avez dit que cela n’allait pas avec le reste.</translation>
    </message>
    <message>
        <source>Its sender is not confirmed.</source>
        <translation>L’expéditeur n’est pas confirmé.</translation>
    </message>
    <message>
        <source>Put it back together</source>
        <translation>Remettre ensemble</translation>
    </message>
    <message>
        <source>This does not belong here</source>
        <translation>N’a rien à faire ici</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, what it is about</comment>
        <translation>%1 : %2</translation>
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
        <translation>Votre aperçu s&apos;ouvre</translation>
    </message>
    <message>
        <source>You can read, but nothing new is fetched.</source>
        <translation>Vous pouvez lire, mais rien de nouveau n&apos;est cherché.</translation>
    </message>
    <message>
        <source>Your own post</source>
        <translation>Votre propre courrier</translation>
    </message>
    <message>
        <source>Organisation %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>you act for it</source>
        <translation>vous agissez pour elle</translation>
    </message>
    <message>
        <source>Example. These letters, names and amounts are invented.</source>
        <translation>Exemple. Ces lettres, ces noms et ces montants sont inventés.</translation>
    </message>
    <message>
        <source>We ask all sources again.</source>
        <translation>Nous interrogeons à nouveau toutes les sources.</translation>
    </message>
    <message>
        <source>%1 – Overzicht</source>
        <comment>page</comment>
        <translation>%1 – Overzicht</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Taille du texte : %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s).</source>
        <translation>
            <numerusform>%n nouvel élément.</numerusform>
            <numerusform>%n nouveaux éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>All sources answered.</source>
        <translation>Toutes les sources ont répondu.</translation>
    </message>
    <message>
        <source>Show the mistake</source>
        <translation>Montrer l&apos;erreur</translation>
    </message>
    <message numerus="yes">
        <source>%n source file(s) cannot be read: nothing new comes from there.</source>
        <translation>
            <numerusform>%n fichier de source est illisible : rien de nouveau n&apos;en vient.</numerusform>
            <numerusform>%n fichiers de source sont illisibles : rien de nouveau n&apos;en vient.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::demo::Switchboard</name>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Is down</source>
        <translation>Est en panne</translation>
    </message>
    <message>
        <source>Is slow: 30 seconds an answer</source>
        <translation>Est lent : 30 secondes par réponse</translation>
    </message>
    <message>
        <source>Cuts its answers off</source>
        <translation>Coupe ses réponses</translation>
    </message>
    <message>
        <source>Falls silent halfway</source>
        <translation>Se tait à mi-chemin</translation>
    </message>
    <message>
        <source>Says: too many requests (429)</source>
        <translation>Dit : trop de demandes (429)</translation>
    </message>
    <message>
        <source>Says: not available (503)</source>
        <translation>Dit : pas disponible (503)</translation>
    </message>
    <message>
        <source>Answers with a web page</source>
        <translation>Répond avec une page web</translation>
    </message>
    <message>
        <source>Never stops answering</source>
        <translation>N&apos;arrête jamais de répondre</translation>
    </message>
    <message>
        <source>Tells a wrong total</source>
        <translation>Annonce un faux total</translation>
    </message>
    <message>
        <source>Repeats the first page</source>
        <translation>Répète la première page</translation>
    </message>
    <message>
        <source>Sends one unreadable letter</source>
        <translation>Envoie une lettre illisible</translation>
    </message>
    <message>
        <source>Sends one letter twice</source>
        <translation>Envoie une lettre deux fois</translation>
    </message>
    <message>
        <source>Sends changed attachments</source>
        <translation>Envoie des annexes modifiées</translation>
    </message>
    <message>
        <source>List of providers</source>
        <translation>Liste des fournisseurs</translation>
    </message>
    <message>
        <source>Federal eBox</source>
        <translation>eBox fédérale</translation>
    </message>
    <message>
        <source>Flemish eBox</source>
        <translation>eBox flamande</translation>
    </message>
    <message>
        <source>City of Lindehove</source>
        <translation>Ville de Lindehove</translation>
    </message>
    <message>
        <source>Ended provider</source>
        <translation>Fournisseur arrêté</translation>
    </message>
    <message>
        <source>Mailbox of the association</source>
        <translation>Boîte aux lettres de l&apos;association</translation>
    </message>
    <message>
        <source>Switchboard of the demo town</source>
        <translation>Tableau de commande de la ville d&apos;exemple</translation>
    </message>
    <message>
        <source>These servers are examples on this computer. Break one, or send a letter, and see what the overview says.</source>
        <translation>Ces serveurs sont des exemples sur cet ordinateur. Cassez-en un, ou envoyez une lettre. Regardez ensuite ce que dit l&apos;aperçu.</translation>
    </message>
    <message>
        <source>&amp;New letter</source>
        <translation>&amp;Nouvelle lettre</translation>
    </message>
    <message>
        <source>One letter through &amp;four mailboxes</source>
        <translation>Une lettre via &amp;quatre boîtes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>The city sent a new letter.</source>
        <translation>La ville a envoyé une nouvelle lettre.</translation>
    </message>
    <message>
        <source>One letter is on its way through four mailboxes.</source>
        <translation>Une lettre est en route via quatre boîtes.</translation>
    </message>
    <message>
        <source>Starts the demo town: the invented letters of one invented citizen, on this computer only. It links the town&apos;s sources into DIR and opens the switchboard, a window that breaks servers and sends letters. &apos;overzicht --home DIR&apos; shows the letters.</source>
        <translation>Démarre la ville d’exemple : les lettres inventées d’un citoyen inventé, sur cet ordinateur seulement. Les sources de la ville sont liées dans DIR et le tableau de commande s’ouvre : une fenêtre qui met des serveurs en panne et envoie des lettres. &apos;overzicht --home DIR&apos; montre les lettres.</translation>
    </message>
    <message>
        <source>the folder of the demo town; never your own home</source>
        <translation>le dossier de la ville d’exemple ; jamais le vôtre</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
    <message>
        <source>which version this is</source>
        <translation>quelle version c’est</translation>
    </message>
    <message>
        <source>When the town is ready, it prints one line with its addresses:</source>
        <translation>Quand la ville est prête, elle écrit une ligne avec ses adresses :</translation>
    </message>
    <message>
        <source>It stays until you end it with Ctrl+C. Closing the window does not end it.</source>
        <translation>Elle continue jusqu’à ce que vous l’arrêtiez avec Ctrl+C. Fermer la fenêtre ne l’arrête pas.</translation>
    </message>
    <message>
        <source>The address under &quot;control&quot; is the same switchboard for scripts, in JSON. It holds a word of its own at each start, so keep it to yourself:</source>
        <translation>L’adresse sous &quot;control&quot; est le même tableau de commande pour des scripts, en JSON. Elle contient un mot secret, différent à chaque démarrage : gardez-la pour vous.</translation>
    </message>
    <message>
        <source>the servers and what is broken there</source>
        <translation>les serveurs et ce qui y est en panne</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>toutes les lettres</translation>
    </message>
    <message>
        <source>what was asked of which server</source>
        <translation>ce qui a été demandé à quel serveur</translation>
    </message>
    <message>
        <source>begins that list anew</source>
        <translation>recommence cette liste</translation>
    </message>
    <message>
        <source>one letter through four mailboxes</source>
        <translation>une lettre par quatre boîtes aux lettres</translation>
    </message>
    <message>
        <source>lets that time go by in the town</source>
        <translation>laisse passer ce temps dans la ville</translation>
    </message>
    <message>
        <source>ends the town</source>
        <translation>arrête la ville</translation>
    </message>
    <message>
        <source>What can be broken (&quot;provider&quot;):</source>
        <translation>Ce qui peut tomber en panne (&quot;provider&quot;) :</translation>
    </message>
    <message>
        <source>And how (&quot;how&quot;):</source>
        <translation>Et comment (&quot;how&quot;) :</translation>
    </message>
    <message>
        <source>Certificates of the city</source>
        <translation>Attestations de la ville</translation>
    </message>
    <message>
        <source>Counter of the city</source>
        <translation>Guichet de la ville</translation>
    </message>
    <message>
        <source>Sports service</source>
        <translation>Service des sports</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Impôts</translation>
    </message>
    <message>
        <source>Water company</source>
        <translation>Société des eaux</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Page de paiement</translation>
    </message>
    <message>
        <source>Misses the cases of one service</source>
        <translation>Il manque les dossiers d&apos;un service</translation>
    </message>
    <message>
        <source>The permit can be asked for.</source>
        <translation>Vous pouvez demander l&apos;autorisation.</translation>
    </message>
    <message>
        <source>The city received the application for the permit.</source>
        <translation>La ville a reçu la demande d&apos;autorisation.</translation>
    </message>
    <message>
        <source>The city is looking at the application for the permit.</source>
        <translation>La ville examine la demande d&apos;autorisation.</translation>
    </message>
    <message>
        <source>The city asks to pay for the permit.</source>
        <translation>La ville demande de payer l&apos;autorisation.</translation>
    </message>
    <message>
        <source>The payment for the permit is with the bank.</source>
        <translation>Le paiement de l&apos;autorisation est à la banque.</translation>
    </message>
    <message>
        <source>The payment for the permit arrived, and the city sent a receipt.</source>
        <translation>Le paiement de l&apos;autorisation est arrivé. La ville a envoyé un reçu.</translation>
    </message>
    <message>
        <source>The city granted the permit.</source>
        <translation>La ville a donné l&apos;autorisation.</translation>
    </message>
    <message>
        <source>Next step of the &amp;permit</source>
        <translation>Étape suivante de l&apos;au&amp;torisation</translation>
    </message>
    <message>
        <source>Occupying public space: the service that goes all the way, from its form to the permit.</source>
        <translation>Occupation du domaine public : le service complet, du formulaire à l&apos;autorisation.</translation>
    </message>
    <message>
        <source>moves the permit to its next step, or to {&quot;step&quot;:&quot;…&quot;}: %1</source>
        <translation>fait avancer l&apos;autorisation d&apos;une étape, ou jusqu&apos;à {&quot;step&quot;:&quot;…&quot;} : %1</translation>
    </message>
    <message>
        <source>Turning the eBox on</source>
        <translation>Activation de l’eBox</translation>
    </message>
    <message>
        <source>An e-mail to %1: your code is %2.</source>
        <translation>Un e-mail à %1 : votre code est %2.</translation>
    </message>
    <message>
        <source>the first of twenty ports in a row; without it, any ports that are free</source>
        <translation>le premier de vingt ports consécutifs ; sans cela, des ports libres</translation>
    </message>
</context>
<context>
    <name>overzicht::LetterView</name>
    <message>
        <source>The letter that stands open</source>
        <translation>La lettre qui est ouverte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This file cannot be read from the disk.</source>
        <translation>Nous ne pouvons pas lire ce fichier sur le disque.</translation>
    </message>
    <message>
        <source>Save it anew from its source, or ask whoever looks after this computer.</source>
        <translation>Récupérez-le à nouveau à sa source, ou demandez à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>This file is very long: only its beginning stands here. Save it to have all of it.</source>
        <translation>Ce fichier est très long : seul son début figure ici. Enregistrez-le pour l’avoir en entier.</translation>
    </message>
    <message>
        <source>This is a web page. We show only its text, and fetch nothing for it.</source>
        <translation>Ceci est une page web. Nous n’en montrons que le texte et ne récupérons rien pour elle.</translation>
    </message>
    <message>
        <source>The text stands open.</source>
        <translation>Le texte est ouvert.</translation>
    </message>
    <message>
        <source>We do not open this kind of file.</source>
        <translation>Nous n’ouvrons pas ce type de fichier.</translation>
    </message>
    <message>
        <source>Save it, and open it with a program that you trust.</source>
        <translation>Enregistrez-le et ouvrez-le avec un programme en lequel vous avez confiance.</translation>
    </message>
    <message>
        <source>The letter stands open. %1</source>
        <translation>La lettre est ouverte. %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages may be fine.</source>
        <translation>Nous ne pouvons pas montrer cette page. Les autres pages sont peut-être en ordre.</translation>
    </message>
    <message>
        <source>This letter is a picture: there is no text that can be read aloud or searched.</source>
        <translation>Cette lettre est une image : il n’y a pas de texte à lire à haute voix ni dans lequel chercher.</translation>
    </message>
    <message>
        <source>This letter is a picture: there is no text that can be read aloud or searched. Ask the sender for a letter with text if you need that.</source>
        <translation>Cette lettre est une image : il n’y a pas de texte à lire à haute voix ni dans lequel chercher. Vous avez besoin de texte ? Demandez à l’expéditeur une lettre avec du texte.</translation>
    </message>
    <message>
        <source>This page is empty.</source>
        <translation>Cette page est vide.</translation>
    </message>
    <message>
        <source>This page is a picture: it has no text.</source>
        <translation>Cette page est une image : elle n’a pas de texte.</translation>
    </message>
    <message>
        <source>There is more on this page than we read.</source>
        <translation>Il y a sur cette page plus que ce que nous lisons.</translation>
    </message>
    <message>
        <source>The text of the pages after this one is not read.</source>
        <translation>Nous ne lisons pas le texte des pages suivantes.</translation>
    </message>
    <message>
        <source>The text of the letter stands here now.</source>
        <translation>Le texte de la lettre figure maintenant ici.</translation>
    </message>
    <message>
        <source>The pages of the letter stand here now.</source>
        <translation>Les pages de la lettre figurent maintenant ici.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>Ce que nous avons vérifié</translation>
    </message>
</context>
<context>
    <name>overzicht::LetterBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the letter, and show what there is to know of it</source>
        <translation>Fermer la lettre et montrer ce qu’il y a à en savoir</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Search in this letter</source>
        <translation>Chercher dans cette lettre</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Lire comme texte</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Montrer les pages</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>pas trouvé</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>%1. Hide what we checked</source>
        <translation>%1. Masquer ce que nous avons vérifié</translation>
    </message>
    <message>
        <source>%1. Show what we checked</source>
        <translation>%1. Montrer ce que nous avons vérifié</translation>
    </message>
</context>
<context>
    <name>overzicht::PagesView</name>
    <message>
        <source>The pages of the letter</source>
        <translation>Les pages de la lettre</translation>
    </message>
    <message>
        <source>Scroll the pages</source>
        <translation>Faire défiler les pages</translation>
    </message>
    <message>
        <source>Scroll the pages sideways</source>
        <translation>Faire défiler les pages de côté</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages may be fine.</source>
        <translation>Nous ne pouvons pas montrer cette page. Les autres pages sont peut-être en ordre.</translation>
    </message>
</context>
<context>
    <name>overzicht::TextView</name>
    <message>
        <source>The text of the letter</source>
        <translation>Le texte de la lettre</translation>
    </message>
    <message>
        <source>Scroll the text</source>
        <translation>Faire défiler le texte</translation>
    </message>
</context>
<context>
    <name>overzicht::Thumbnails</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>All pages, small</source>
        <translation>Toutes les pages, en petit</translation>
    </message>
    <message>
        <source>Scroll the small pages</source>
        <translation>Faire défiler les petites pages</translation>
    </message>
</context>
<context>
    <name>LetterTrouble</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nous ne pouvons pas lire ce fichier.</translation>
    </message>
    <message>
        <source>It is damaged, or it is no PDF. Save it and show it to the sender, or ask them for it again.</source>
        <translation>Il est endommagé, ou ce n’est pas un PDF. Enregistrez-le et montrez-le à l’expéditeur, ou redemandez-le-lui.</translation>
    </message>
    <message>
        <source>This file asks for a password.</source>
        <translation>Ce fichier demande un mot de passe.</translation>
    </message>
    <message>
        <source>We cannot open it here. Save it, and open it with a program that asks for the password. The sender knows which one it is.</source>
        <translation>Nous ne pouvons pas l’ouvrir ici. Enregistrez-le et ouvrez-le avec un programme qui demande le mot de passe. L’expéditeur le connaît.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>Ce fichier est trop grand pour être montré ici.</translation>
    </message>
    <message>
        <source>Save it, and open it with another program.</source>
        <translation>Enregistrez-le et ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>It took too long to draw this letter.</source>
        <translation>Il a fallu trop de temps pour dessiner cette lettre.</translation>
    </message>
    <message>
        <source>So we stopped. Try it once more, or save it and open it with another program.</source>
        <translation>Nous avons donc arrêté. Réessayez, ou enregistrez-la et ouvrez-la avec un autre programme.</translation>
    </message>
    <message>
        <source>Something in this file made the reader stop.</source>
        <translation>Quelque chose dans ce fichier a arrêté le lecteur.</translation>
    </message>
    <message>
        <source>Nothing of your computer was touched: the reader is locked in. A file can be made like that on purpose. If you do not know the sender well, do not open it elsewhere; ask them first.</source>
        <translation>Votre ordinateur n’a pas été touché : le lecteur est enfermé. Un fichier peut être fait ainsi exprès. Vous ne connaissez pas bien l’expéditeur ? Ne l’ouvrez pas ailleurs et demandez-lui d’abord.</translation>
    </message>
    <message>
        <source>This computer cannot lock in the program that shows letters.</source>
        <translation>Cet ordinateur ne peut pas enfermer le programme qui montre les lettres.</translation>
    </message>
    <message>
        <source>A PDF can hold something harmful, so we do not show it without that lock. You can save it. Ask whoever looks after this computer to bring the system up to date.</source>
        <translation>Un PDF peut contenir quelque chose de nuisible : nous ne le montrons donc pas sans cette protection. Vous pouvez l’enregistrer. Demandez à la personne qui s’occupe de cet ordinateur de mettre le système à jour.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>In the subject</source>
        <translation>Dans le titre</translation>
    </message>
    <message>
        <source>In the name of the sender</source>
        <translation>Dans le nom de l’expéditeur</translation>
    </message>
    <message>
        <source>In the amount</source>
        <translation>Dans le montant</translation>
    </message>
    <message>
        <source>In a number</source>
        <translation>Dans un numéro</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>In the attachment</source>
        <translation>Dans l’annexe</translation>
    </message>
    <message>
        <source>In attachment %1</source>
        <translation>Dans l’annexe %1</translation>
    </message>
    <message>
        <source>In the attachment, page %1</source>
        <translation>Dans l’annexe, page %1</translation>
    </message>
    <message>
        <source>In attachment %1, page %2</source>
        <translation>Dans l’annexe %1, page %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a place where words were found, as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a place where words were found, and how it reads there</comment>
        <translation>%1 : « %2 »</translation>
    </message>
</context>
<context>
    <name>Narrowed</name>
    <message>
        <source>In %1</source>
        <comment>a year</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days, both with it</comment>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a year or a day</comment>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>a year</comment>
        <translation>Avant %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day, with it</comment>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>overzicht::SavedSearches</name>
    <message>
        <source>This search is kept: %1.</source>
        <translation>Cette recherche est gardée : %1.</translation>
    </message>
    <message>
        <source>This search is not kept any more: %1.</source>
        <translation>Cette recherche n’est plus gardée : %1.</translation>
    </message>
    <message>
        <source>Search again: %1</source>
        <translation>Rechercher à nouveau : %1</translation>
    </message>
    <message>
        <source>Keep this search no longer: %1</source>
        <translation>Ne plus garder cette recherche : %1</translation>
    </message>
</context>
<context>
    <name>overzicht::SearchChips</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Only what is done</source>
        <translation>Seulement ce qui est terminé</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>by what a search is narrowed</comment>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>%1: take this away</source>
        <comment>by what a search is narrowed</comment>
        <translation>%1 : enlever</translation>
    </message>
    <message>
        <source>Best answer first</source>
        <translation>Meilleure réponse d’abord</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>Tout type</translation>
    </message>
</context>
<context>
    <name>overzicht::Finding</name>
    <message numerus="yes">
        <source>%n letters that you have not opened yet</source>
        <translation>
            <numerusform>%n lettre que vous n’avez pas encore ouverte</numerusform>
            <numerusform>%n lettres que vous n’avez pas encore ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contents of %n letters, of which we have no text</source>
        <translation>
            <numerusform>le contenu de %n lettre sans texte</numerusform>
            <numerusform>le contenu de %n lettres sans texte</numerusform>
        </translation>
    </message>
</context>
</TS>
