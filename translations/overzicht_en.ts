<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>%1 could not be read or written. Is the disk still there? Try again. Nothing was changed.</source>
        <translation>%1 could not be read or written. Is the disk still there? Try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>%1 is not an export of this program. Name the folder that holds overzicht.json and SHA256SUMS.</source>
        <translation>%1 is not an export of this program. Name the folder that holds overzicht.json and SHA256SUMS.</translation>
    </message>
    <message>
        <source>A digest of each file: &apos;sha256sum -c SHA256SUMS&apos; tells whether one was changed.</source>
        <translation>A digest of each file: &apos;sha256sum -c SHA256SUMS&apos; tells whether one was changed.</translation>
    </message>
    <message>
        <source>An export can only be brought into an empty home, and this one holds something already. Choose a new folder for it. Nothing was changed.</source>
        <translation>An export can only be brought into an empty home, and this one holds something already. Choose a new folder for it. Nothing was changed.</translation>
    </message>
    <message>
        <source>An export cannot stand inside the folder in which this program keeps everything, nor around it. Choose another place.</source>
        <translation>An export cannot stand inside the folder in which this program keeps everything, nor around it. Choose another place.</translation>
    </message>
    <message>
        <source>Another program is busy in this folder. Close it, then try again. Nothing was changed.</source>
        <translation>Another program is busy in this folder. Close it, then try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Asked: %1</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Asks</translation>
    </message>
    <message>
        <source>Bill</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Came on</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Checking the export</source>
        <translation>Checking the export</translation>
    </message>
    <message>
        <source>Communication: %1</source>
        <translation>Communication: %1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Copying contents</source>
        <translation>Copying contents</translation>
    </message>
    <message>
        <source>Done on %1, as you said.</source>
        <translation>Done on %1, as you said.</translation>
    </message>
    <message>
        <source>Everything, for programs; Overzicht itself can import it.</source>
        <translation>Everything, for programs; Overzicht itself can import it.</translation>
    </message>
    <message>
        <source>Example: everything here is invented.</source>
        <translation>Example: everything here is invented.</translation>
    </message>
    <message>
        <source>Exported on %1. Things in it: %2. This page shows what was known on that day.</source>
        <translation>Exported on %1. Things in it: %2. This page shows what was known on that day.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>In this folder</source>
        <translation>In this folder</translation>
    </message>
    <message>
        <source>It could not be read or written. Is the disk still there? Try again. Nothing was changed.</source>
        <translation>It could not be read or written. Is the disk still there? Try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>It was stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Its last day is not clear: look at it yourself.</source>
        <translation>Its last day is not clear: look at it yourself.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Making the overview</source>
        <translation>Making the overview</translation>
    </message>
    <message>
        <source>Making the page to read</source>
        <translation>Making the page to read</translation>
    </message>
    <message>
        <source>No folder can be made at %1. Choose a place where you may write. Nothing was changed.</source>
        <translation>No folder can be made at %1. Choose a place where you may write. Nothing was changed.</translation>
    </message>
    <message>
        <source>Nothing of what is here was to be done on that day.</source>
        <translation>Nothing of what is here was to be done on that day.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>On this page</translation>
    </message>
    <message>
        <source>Paid on %1, as you said.</source>
        <translation>Paid on %1, as you said.</translation>
    </message>
    <message>
        <source>Post from the government for %1</source>
        <translation>Post from the government for %1</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The disk is full. Make at least %1 MB free, then try again. Nothing was changed.</source>
        <translation>The disk is full. Make at least %1 MB free, then try again. Nothing was changed.</translation>
    </message>
    <message>
        <source>The letters and other contents that were kept, as they came.</source>
        <translation>The letters and other contents that were kept, as they came.</translation>
    </message>
    <message>
        <source>The sender is not confirmed.</source>
        <translation>The sender is not confirmed.</translation>
    </message>
    <message>
        <source>There is something at %1 already. Choose a folder that does not exist yet, or one that is empty.</source>
        <translation>There is something at %1 already. Choose a folder that does not exist yet, or one that is empty.</translation>
    </message>
    <message>
        <source>This export is not as it was made: look at %1. Use a copy that is whole. Nothing was changed.</source>
        <translation>This export is not as it was made: look at %1. Use a copy that is whole. Nothing was changed.</translation>
    </message>
    <message>
        <source>This export was made by a newer version of this program. Install that version, then import it. Nothing was changed.</source>
        <translation>This export was made by a newer version of this program. Install that version, then import it. Nothing was changed.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>What is stored in this home cannot be read, so nothing was exported.</source>
        <translation>What is stored in this home cannot be read, so nothing was exported.</translation>
    </message>
    <message>
        <source>What is to be done, for a calendar.</source>
        <translation>What is to be done, for a calendar.</translation>
    </message>
    <message>
        <source>What is to be done, what is due first at the top</source>
        <translation>What is to be done, what is due first at the top</translation>
    </message>
    <message>
        <source>What stands in this export cannot be used. Use a copy that this program made itself. Nothing was changed.</source>
        <translation>What stands in this export cannot be used. Use a copy that this program made itself. Nothing was changed.</translation>
    </message>
    <message>
        <source>Where it came from. No password and no key is in it.</source>
        <translation>Where it came from. No password and no key is in it.</translation>
    </message>
    <message>
        <source>Writing down</source>
        <translation>Writing down</translation>
    </message>
    <message>
        <source>Your note:</source>
        <translation>Your note:</translation>
    </message>
    <message>
        <source>Your post from the government</source>
        <translation>Your post from the government</translation>
    </message>
    <message>
        <source>asks something of you</source>
        <translation>asks something of you</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>for information</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>last day not clear</source>
        <translation>last day not clear</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>not clear</translation>
    </message>
    <message>
        <source>not told; seen here on %1</source>
        <translation>not told; seen here on %1</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>payment under way</source>
        <translation>payment under way</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>sender not confirmed</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>to be paid</source>
        <translation>to be paid</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Bringing it to the disk</source>
        <translation>Bringing it to the disk</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>Fetches new post in the background</source>
        <translation>Fetches new post in the background</translation>
    </message>
    <message>
        <source>no home folder is known</source>
        <translation>no home folder is known</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Every hour</source>
        <translation>Every hour</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Once a day</translation>
    </message>
    <message>
        <source>Every %1 hours</source>
        <translation>Every %1 hours</translation>
    </message>
    <message>
        <source>There is already a file %1, and this program did not make it. Give that file another name. Then choose again.</source>
        <translation>There is already a file %1, and this program did not make it. Give that file another name. Then choose again.</translation>
    </message>
    <message>
        <source>At sign-in this program already starts for your usual folder. Turn it off there first.</source>
        <translation>At sign-in this program already starts for your usual folder. Turn it off there first.</translation>
    </message>
    <message>
        <source>At sign-in this program already starts for the folder %1. Turn it off there first.</source>
        <translation>At sign-in this program already starts for the folder %1. Turn it off there first.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Look whether that folder is yours and whether the disk has room. Then choose again.</source>
        <translation>The file %1 cannot be written: %2. Look whether that folder is yours and whether the disk has room. Then choose again.</translation>
    </message>
    <message>
        <source>The file %1 cannot be removed: %2. Remove it yourself. Until then this program starts when you sign in, and ends at once.</source>
        <translation>The file %1 cannot be removed: %2. Remove it yourself. Until then this program starts when you sign in, and ends at once.</translation>
    </message>
    <message>
        <source>The name %1 cannot be written in the file that starts this program when you sign in. Give the program, or your folder, another place. Then choose again.</source>
        <translation>The name %1 cannot be written in the file that starts this program when you sign in. Give the program, or your folder, another place. Then choose again.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <translation>no longer at the source</translation>
    </message>
    <message>
        <source>Belongs to this case</source>
        <translation>Belongs to this case</translation>
    </message>
    <message>
        <source>Belongs to the case</source>
        <translation>Belongs to the case</translation>
    </message>
    <message>
        <source>What stands here has the number of this case. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.</source>
        <translation>What stands here has the number of this case. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.</translation>
    </message>
    <message>
        <source>It has the number of the case that stands here. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.</source>
        <translation>It has the number of the case that stands here. It comes from a source of which we do not know that it may speak for the service. Ask the service before you pay or answer.</translation>
    </message>
    <message>
        <source>Not confirmed that it belongs together</source>
        <translation>Not confirmed that it belongs together</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>subject, sender</comment>
        <translation>%1, from %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message numerus="yes">
        <source>Look into %n before you pay.</source>
        <translation>
            <numerusform>Look into %n request before you pay.</numerusform>
            <numerusform>Look into %n requests before you pay.</numerusform>
        </translation>
    </message>
    <message>
        <source>What your sources told asks no money now.</source>
        <translation>What your sources told asks no money now.</translation>
    </message>
    <message>
        <source>You still have to pay %1.</source>
        <translation>You still have to pay %1.</translation>
    </message>
    <message>
        <source>The first is late: it had to be paid on %1.</source>
        <translation>The first is late: it had to be paid on %1.</translation>
    </message>
    <message>
        <source>The first %1.</source>
        <comment>until and including a day</comment>
        <translation>The first %1.</translation>
    </message>
    <message>
        <source>counts in no sum</source>
        <translation>counts in no sum</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>Look into first</source>
        <translation>Look into first</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>payments</comment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Paid or over</source>
        <comment>payments</comment>
        <translation>Paid or over</translation>
    </message>
    <message>
        <source>Do not pay yet</source>
        <translation>Do not pay yet</translation>
    </message>
    <message>
        <source>Nothing more to pay here: %1.</source>
        <translation>Nothing more to pay here: %1.</translation>
    </message>
    <message>
        <source>Do not pay %1 yet. Ask the service first.</source>
        <translation>Do not pay %1 yet. Ask the service first.</translation>
    </message>
    <message>
        <source>No date is given.</source>
        <translation>No date is given.</translation>
    </message>
    <message>
        <source>Pay %1.</source>
        <translation>Pay %1.</translation>
    </message>
    <message>
        <source>Then it can cost more. Not agreed? The letter says how to object.</source>
        <translation>Then it can cost more. Not agreed? The letter says how to object.</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s) not counted: it looks the same as another.</source>
        <translation>
            <numerusform>%n bill is not counted: it looks the same as another.</numerusform>
            <numerusform>%n bills are not counted: they look the same as others.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to pay, if what looks the same is the same.</source>
        <translation>Nothing is left to pay, if what looks the same is the same.</translation>
    </message>
    <message numerus="yes">
        <source>That is not all: the amount of %n more cannot be read.</source>
        <translation>
            <numerusform>That is not all: the amount of %n more cannot be read.</numerusform>
            <numerusform>That is not all: the amount of %n more cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more to pay here.</source>
        <translation>Nothing more to pay here.</translation>
    </message>
    <message>
        <source>Do not pay this yet. Ask the service first.</source>
        <translation>Do not pay this yet. Ask the service first.</translation>
    </message>
    <message>
        <source>Look first whether it is paid. If not: pay %1.</source>
        <translation>Look first whether it is paid. If not: pay %1.</translation>
    </message>
    <message numerus="yes">
        <source>The communication of %n of them stands on another bill as well: perhaps you owe less.</source>
        <translation>
            <numerusform>The communication of %n of them stands on another bill as well: perhaps you owe less.</numerusform>
            <numerusform>The communication of %n of them stands on another bill as well: perhaps you owe less.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn.</source>
        <translation>Ask first. Perhaps it is paid or withdrawn.</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1.</source>
        <translation>Ask first which account is right. Then pay %1.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>An address that is not safe to open</source>
        <translation>An address that is not safe to open</translation>
    </message>
    <message>
        <source>%1: not safe to open</source>
        <translation>%1: not safe to open</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>View at %1</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <comment>title, host</comment>
        <translation>%1 (at %2)</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>How it goes</translation>
    </message>
    <message numerus="yes">
        <source>Before these there were %n step(s) more.</source>
        <translation>
            <numerusform>Before these there was %n step more.</numerusform>
            <numerusform>Before these there were %n steps more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Ask them</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
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
        <translation>Belongs to this case</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>About this case</source>
        <translation>About this case</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Number of the case</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Kept by</translation>
    </message>
    <message>
        <source>Phase, in their words</source>
        <translation>Phase, in their words</translation>
    </message>
    <message>
        <source>Product number (IPDC)</source>
        <translation>Product number (IPDC)</translation>
    </message>
    <message>
        <source>now · you have to do something · %1</source>
        <translation>now · you have to do something · %1</translation>
    </message>
    <message>
        <source>now · you have to do something</source>
        <translation>now · you have to do something</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>done on %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>stopped on %1</source>
        <translation>stopped on %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>now · %1</source>
        <comment>a state</comment>
        <translation>now · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) wait for you.</source>
        <translation>
            <numerusform>%n case waits for you.</numerusform>
            <numerusform>%n cases wait for you.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case waits for you.</source>
        <translation>No case waits for you.</translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) on.</source>
        <translation>
            <numerusform>%n goes on.</numerusform>
            <numerusform>%n go on.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Pay %1</translation>
    </message>
    <message>
        <source>Something is asked. The service does not say here what</source>
        <translation>Something is asked. The service does not say here what</translation>
    </message>
    <message>
        <source>The service gives no date</source>
        <translation>The service gives no date</translation>
    </message>
    <message>
        <source>Nothing more: you said that you did it</source>
        <translation>Nothing more: you said that you did it</translation>
    </message>
    <message>
        <source>Nothing now. The service is working on it</source>
        <translation>Nothing now. The service is working on it</translation>
    </message>
    <message>
        <source>Finish it, or leave it. You did not send it yet</source>
        <translation>Finish it, or leave it. You did not send it yet</translation>
    </message>
    <message>
        <source>The service knows of nothing</source>
        <translation>The service knows of nothing</translation>
    </message>
    <message>
        <source>Nothing more: this case was stopped</source>
        <translation>Nothing more: this case was stopped</translation>
    </message>
    <message>
        <source>Nothing more: this case is done</source>
        <translation>Nothing more: this case is done</translation>
    </message>
    <message>
        <source>Nothing. You may have a look</source>
        <translation>Nothing. You may have a look</translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation>A step without a name</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>The service wanted to be ready by %1</source>
        <comment>a day</comment>
        <translation>The service wanted to be ready by %1</translation>
    </message>
    <message>
        <source>later · that day has passed</source>
        <translation>later · that day has passed</translation>
    </message>
    <message>
        <source>Not ready yet? Ask the service.</source>
        <translation>Not ready yet? Ask the service.</translation>
    </message>
    <message>
        <source>The service wants to be ready</source>
        <translation>The service wants to be ready</translation>
    </message>
    <message>
        <source>later · %1</source>
        <translation>later · %1</translation>
    </message>
    <message>
        <source>This is what the service aims at. It asks nothing of you.</source>
        <translation>This is what the service aims at. It asks nothing of you.</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>step %1 of %2</translation>
    </message>
    <message>
        <source>You have to do something</source>
        <translation>You have to do something</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>cases</comment>
        <translation>Running</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>cases</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>The service does not say. Ask them what happens then.</source>
        <translation>The service does not say. Ask them what happens then.</translation>
    </message>
    <message>
        <source>They give a last day, and do not say here for what</source>
        <translation>They give a last day, and do not say here for what</translation>
    </message>
    <message>
        <source>They ask: %1</source>
        <translation>They ask: %1</translation>
    </message>
    <message>
        <source>They also say “%1”. Ask them whether you have to do something.</source>
        <translation>They also say “%1”. Ask them whether you have to do something.</translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn</source>
        <translation>Ask first. Perhaps it is paid or withdrawn</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1</source>
        <translation>Ask first which account is right. Then pay %1</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) it is not clear how they stand.</source>
        <translation>
            <numerusform>Of %n case it is not clear how it stands.</numerusform>
            <numerusform>Of %n cases it is not clear how they stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the service how it stands. Perhaps they wait for you</source>
        <translation>Ask the service how it stands. Perhaps they wait for you</translation>
    </message>
    <message>
        <source>Look at the page of the service. Perhaps they wait for you</source>
        <translation>Look at the page of the service. Perhaps they wait for you</translation>
    </message>
    <message>
        <source>The service does not say where this case stands.</source>
        <translation>The service does not say where this case stands.</translation>
    </message>
    <message>
        <source>They say “%1”. We do not know what that means.</source>
        <translation>They say “%1”. We do not know what that means.</translation>
    </message>
    <message>
        <source>State not clear</source>
        <translation>State not clear</translation>
    </message>
</context>
<context>
    <name>Cause</name>
    <message>
        <source>Try again later.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask its owner.</source>
        <translation>Try again later; if it stays so, ask its owner.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, check the address in its source file.</source>
        <translation>Try again later; if it stays so, check the address in its source file.</translation>
    </message>
    <message>
        <source>Check your internet connection, then the address in its source file.</source>
        <translation>Check your internet connection, then the address in its source file.</translation>
    </message>
    <message>
        <source>Check the address in its source file; if that is right, ask its owner.</source>
        <translation>Check the address in its source file; if that is right, ask its owner.</translation>
    </message>
    <message>
        <source>Ask its owner.</source>
        <translation>Ask its owner.</translation>
    </message>
    <message>
        <source>If you trust it, add that address to &quot;allowedHosts&quot; in the source file.</source>
        <translation>If you trust it, add that address to &quot;allowedHosts&quot; in the source file.</translation>
    </message>
    <message>
        <source>Please tell the makers of Overzicht.</source>
        <translation>Please tell the makers of Overzicht.</translation>
    </message>
    <message>
        <source>Check the disk and the folder, then try again.</source>
        <translation>Check the disk and the folder, then try again.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the sender.</source>
        <translation>Try again later; if it stays so, ask the sender.</translation>
    </message>
    <message>
        <source>Nothing answers at its address.</source>
        <translation>Nothing answers at its address.</translation>
    </message>
    <message>
        <source>Its address was not found on the internet.</source>
        <translation>Its address was not found on the internet.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>It did not answer in time.</translation>
    </message>
    <message>
        <source>It began to answer and then fell silent.</source>
        <translation>It began to answer and then fell silent.</translation>
    </message>
    <message>
        <source>Its answer came too slowly.</source>
        <translation>Its answer came too slowly.</translation>
    </message>
    <message>
        <source>It hung up without an answer.</source>
        <translation>It hung up without an answer.</translation>
    </message>
    <message>
        <source>Only a part came: its answer was cut off.</source>
        <translation>Only a part came: its answer was cut off.</translation>
    </message>
    <message>
        <source>Its certificate cannot be trusted, so we sent it nothing.</source>
        <translation>Its certificate cannot be trusted, so we sent it nothing.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the address in its source file; if both are right, ask its owner.</source>
        <translation>Check the date of this computer and the address in its source file; if both are right, ask its owner.</translation>
    </message>
    <message>
        <source>No secure connection with it could be made, so we sent it nothing.</source>
        <translation>No secure connection with it could be made, so we sent it nothing.</translation>
    </message>
    <message>
        <source>What answers at its address is no web server.</source>
        <translation>What answers at its address is no web server.</translation>
    </message>
    <message>
        <source>It sent a web page instead of data.</source>
        <translation>It sent a web page instead of data.</translation>
    </message>
    <message>
        <source>It sent an empty answer.</source>
        <translation>It sent an empty answer.</translation>
    </message>
    <message>
        <source>Its answer is damaged and cannot be read.</source>
        <translation>Its answer is damaged and cannot be read.</translation>
    </message>
    <message>
        <source>It sent other data than what was asked.</source>
        <translation>It sent other data than what was asked.</translation>
    </message>
    <message>
        <source>It says that nothing changed, but had sent us nothing yet.</source>
        <translation>It says that nothing changed, but had sent us nothing yet.</translation>
    </message>
    <message>
        <source>Its answer is far too large, so we stopped it.</source>
        <translation>Its answer is far too large, so we stopped it.</translation>
    </message>
    <message>
        <source>What came is much larger than announced, so we stopped it.</source>
        <translation>What came is much larger than announced, so we stopped it.</translation>
    </message>
    <message>
        <source>What came is not what the sender published.</source>
        <translation>What came is not what the sender published.</translation>
    </message>
    <message>
        <source>Its answer came packed and cannot be unpacked.</source>
        <translation>Its answer came packed and cannot be unpacked.</translation>
    </message>
    <message>
        <source>Its answer came packed, which we had not asked.</source>
        <translation>Its answer came packed, which we had not asked.</translation>
    </message>
    <message>
        <source>Its pages never end.</source>
        <translation>Its pages never end.</translation>
    </message>
    <message>
        <source>Its pages go round and round.</source>
        <translation>Its pages go round and round.</translation>
    </message>
    <message>
        <source>It gave this a name that cannot be asked for.</source>
        <translation>It gave this a name that cannot be asked for.</translation>
    </message>
    <message>
        <source>It keeps sending us from one address to another.</source>
        <translation>It keeps sending us from one address to another.</translation>
    </message>
    <message>
        <source>It sends us elsewhere in a way that we cannot follow.</source>
        <translation>It sends us elsewhere in a way that we cannot follow.</translation>
    </message>
    <message>
        <source>The address %1 is not a secure one (https), so we sent it nothing.</source>
        <translation>The address %1 is not a secure one (https), so we sent it nothing.</translation>
    </message>
    <message>
        <source>Its address cannot be used.</source>
        <translation>Its address cannot be used.</translation>
    </message>
    <message>
        <source>Its source file does not allow the address %1, so we sent it nothing.</source>
        <translation>Its source file does not allow the address %1, so we sent it nothing.</translation>
    </message>
    <message>
        <source>It names a new provider at %1, which its source file does not allow yet. We sent it nothing.</source>
        <translation>It names a new provider at %1, which its source file does not allow yet. We sent it nothing.</translation>
    </message>
    <message>
        <source>It does not let your key read this.</source>
        <translation>It does not let your key read this.</translation>
    </message>
    <message>
        <source>Ask its owner whether this key may read it.</source>
        <translation>Ask its owner whether this key may read it.</translation>
    </message>
    <message>
        <source>There is no list of letters at its address.</source>
        <translation>There is no list of letters at its address.</translation>
    </message>
    <message>
        <source>There is nothing at the address that we asked.</source>
        <translation>There is nothing at the address that we asked.</translation>
    </message>
    <message>
        <source>What we asked is no longer there.</source>
        <translation>What we asked is no longer there.</translation>
    </message>
    <message>
        <source>It does not accept what we ask (HTTP %1).</source>
        <translation>It does not accept what we ask (HTTP %1).</translation>
    </message>
    <message>
        <source>Something is wrong at the source itself (HTTP %1).</source>
        <translation>Something is wrong at the source itself (HTTP %1).</translation>
    </message>
    <message>
        <source>It answers in a way that we do not know (HTTP %1).</source>
        <translation>It answers in a way that we do not know (HTTP %1).</translation>
    </message>
    <message>
        <source>The key that is stored for it holds characters that no key has.</source>
        <translation>The key that is stored for it holds characters that no key has.</translation>
    </message>
    <message>
        <source>Copy the key again, without spaces or line ends, and put it in once more.</source>
        <translation>Copy the key again, without spaces or line ends, and put it in once more.</translation>
    </message>
    <message>
        <source>The file could not be written on this computer.</source>
        <translation>The file could not be written on this computer.</translation>
    </message>
    <message>
        <source>Overzicht could not put its question well. That is a mistake of ours, not of the source.</source>
        <translation>Overzicht could not put its question well. That is a mistake of ours, not of the source.</translation>
    </message>
    <message>
        <source>The connection with it was broken.</source>
        <translation>The connection with it was broken.</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <translation>It said: “%1”.</translation>
    </message>
    <message>
        <source>There is no key for this source yet.</source>
        <translation>There is no key for this source yet.</translation>
    </message>
    <message>
        <source>Put it in with: overzichtctl secret set %1</source>
        <translation>Put it in with: overzichtctl secret set %1</translation>
    </message>
    <message>
        <source>It is read from the environment variable %1, which is empty.</source>
        <translation>It is read from the environment variable %1, which is empty.</translation>
    </message>
    <message>
        <source>The key store of this computer cannot be used.</source>
        <translation>The key store of this computer cannot be used.</translation>
    </message>
    <message>
        <source>Unlock it or sign in to your desktop, then try again.</source>
        <translation>Unlock it or sign in to your desktop, then try again.</translation>
    </message>
    <message>
        <source>The source file does not say which key may go to %1, so we sent it none.</source>
        <translation>The source file does not say which key may go to %1, so we sent it none.</translation>
    </message>
    <message>
        <source>Add that address to &quot;providers&quot; in the source file, with its own key.</source>
        <translation>Add that address to &quot;providers&quot; in the source file, with its own key.</translation>
    </message>
    <message>
        <source>What came could not be kept, because the disk is full: make at least %1 MB free, then try again.</source>
        <translation>What came could not be kept, because the disk is full: make at least %1 MB free, then try again.</translation>
    </message>
    <message>
        <source>What came could not be kept on this computer.</source>
        <translation>What came could not be kept on this computer.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Check the disk, then try again.</translation>
    </message>
    <message>
        <source>It sends us to another address. We did not go there, and sent nothing there.</source>
        <translation>It sends us to another address. We did not go there, and sent nothing there.</translation>
    </message>
    <message>
        <source>Its source file %1 has a mistake, so it was not asked.</source>
        <translation>Its source file %1 has a mistake, so it was not asked.</translation>
    </message>
    <message>
        <source>Mend that file, or take it away.</source>
        <translation>Mend that file, or take it away.</translation>
    </message>
    <message>
        <source>It asks for a key, and its source file gives none.</source>
        <translation>It asks for a key, and its source file gives none.</translation>
    </message>
    <message>
        <source>Ask its owner how to sign in, and write that in its source file.</source>
        <translation>Ask its owner how to sign in, and write that in its source file.</translation>
    </message>
    <message>
        <source>It does not give you the data of this person.</source>
        <translation>It does not give you the data of this person.</translation>
    </message>
    <message>
        <source>Check that the key and the national number that are stored for it are of the same person; if they are, ask its owner.</source>
        <translation>Check that the key and the national number that are stored for it are of the same person; if they are, ask its owner.</translation>
    </message>
    <message>
        <source>What is kept as %1 is no national number.</source>
        <translation>What is kept as %1 is no national number.</translation>
    </message>
    <message>
        <source>Put in the eleven digits with: overzichtctl secret set %1</source>
        <translation>Put in the eleven digits with: overzichtctl secret set %1</translation>
    </message>
    <message>
        <source>Its answer is made in a way that could harm this computer, so we did not read it.</source>
        <translation>Its answer is made in a way that could harm this computer, so we did not read it.</translation>
    </message>
    <message>
        <source>MAGDA asked the office that keeps these cases, and it did not answer.</source>
        <translation>MAGDA asked the office that keeps these cases, and it did not answer.</translation>
    </message>
    <message>
        <source>MAGDA does not let this gateway ask for these cases.</source>
        <translation>MAGDA does not let this gateway ask for these cases.</translation>
    </message>
    <message>
        <source>MAGDA does not accept what we ask (code %1).</source>
        <translation>MAGDA does not accept what we ask (code %1).</translation>
    </message>
    <message>
        <source>MAGDA could not get these cases from the office that keeps them (code %1).</source>
        <translation>MAGDA could not get these cases from the office that keeps them (code %1).</translation>
    </message>
    <message>
        <source>It does not accept what we ask.</source>
        <translation>It does not accept what we ask.</translation>
    </message>
    <message>
        <source>Something is wrong at the source itself.</source>
        <translation>Something is wrong at the source itself.</translation>
    </message>
    <message>
        <source>Check &quot;items&quot; in its source file; if that is right, ask its owner.</source>
        <translation>Check &quot;items&quot; in its source file; if that is right, ask its owner.</translation>
    </message>
    <message>
        <source>Its answer has no list at %1, but it has: %2.</source>
        <translation>Its answer has no list at %1, but it has: %2.</translation>
    </message>
    <message>
        <source>Its answer has no list at %1.</source>
        <translation>Its answer has no list at %1.</translation>
    </message>
    <message>
        <source>What stands in the environment variable %1 is no national number.</source>
        <translation>What stands in the environment variable %1 is no national number.</translation>
    </message>
    <message>
        <source>Set the environment variable %1 to the eleven digits.</source>
        <translation>Set the environment variable %1 to the eleven digits.</translation>
    </message>
    <message>
        <source>Check the address in its source file; if it does not offer these, leave them out of &quot;offers&quot; there.</source>
        <translation>Check the address in its source file; if it does not offer these, leave them out of &quot;offers&quot; there.</translation>
    </message>
    <message>
        <source>What came before stays. Ask its owner to mend it, or take this source away.</source>
        <translation>What came before stays. Ask its owner to mend it, or take this source away.</translation>
    </message>
    <message>
        <source>Its answer is written in signs that we cannot read.</source>
        <translation>Its answer is written in signs that we cannot read.</translation>
    </message>
    <message>
        <source>It has more than %1 things and does not end, so we stopped.</source>
        <translation>It has more than %1 things and does not end, so we stopped.</translation>
    </message>
    <message>
        <source>There is no list of certificates at its address.</source>
        <translation>There is no list of certificates at its address.</translation>
    </message>
    <message>
        <source>There is no list of forms at its address.</source>
        <translation>There is no list of forms at its address.</translation>
    </message>
    <message>
        <source>It does not accept the key in the environment variable %1.</source>
        <translation>It does not accept the key in the environment variable %1.</translation>
    </message>
    <message>
        <source>Set the environment variable %1 to a key that it accepts.</source>
        <translation>Set the environment variable %1 to a key that it accepts.</translation>
    </message>
    <message>
        <source>Its answer tells %1 twice in one place, so we do not know which one counts.</source>
        <translation>Its answer tells %1 twice in one place, so we do not know which one counts.</translation>
    </message>
    <message>
        <source>Its answer tells the same thing twice in one place, so we do not know which one counts.</source>
        <translation>Its answer tells the same thing twice in one place, so we do not know which one counts.</translation>
    </message>
    <message>
        <source>Check the address and the national number that are used for it; if both are right, ask its owner.</source>
        <translation>Check the address and the national number that are used for it; if both are right, ask its owner.</translation>
    </message>
    <message>
        <source>There is no such list at its address, or it does not know who we asked about.</source>
        <translation>There is no such list at its address, or it does not know who we asked about.</translation>
    </message>
    <message>
        <source>There is nothing at the address that we asked, or it does not know who we asked about.</source>
        <translation>There is nothing at the address that we asked, or it does not know who we asked about.</translation>
    </message>
    <message>
        <source>Its pages bring nothing new any more and do not end, so we stopped.</source>
        <translation>Its pages bring nothing new any more and do not end, so we stopped.</translation>
    </message>
    <message>
        <source>More than %1 of its things cannot be read, so we stopped.</source>
        <translation>More than %1 of its things cannot be read, so we stopped.</translation>
    </message>
    <message>
        <source>It sent more than %1 MB that cannot be read, so we stopped.</source>
        <translation>It sent more than %1 MB that cannot be read, so we stopped.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until and including</source>
        <translation>Valid until and including</translation>
    </message>
    <message>
        <source>the certificate gives no end date</source>
        <translation>the certificate gives no end date</translation>
    </message>
    <message numerus="yes">
        <source>After today %n day(s) are left.</source>
        <translation>
            <numerusform>After today %n day is left.</numerusform>
            <numerusform>After today %n days are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Which one</translation>
    </message>
    <message>
        <source>About this certificate</source>
        <translation>About this certificate</translation>
    </message>
    <message>
        <source>Product number (IPDC)</source>
        <translation>Product number (IPDC)</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerprint (SHA-256)</translation>
    </message>
    <message>
        <source>Kept on this device</source>
        <translation>Kept on this device</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) did not lapse.</source>
        <translation>
            <numerusform>%n certificate did not lapse.</numerusform>
            <numerusform>%n certificates did not lapse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them lapse(s) soon.</source>
        <translation>
            <numerusform>%n of them lapses soon.</numerusform>
            <numerusform>%n of them lapse soon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n certificate(s) lapsed.</source>
        <translation>
            <numerusform>%n certificate lapsed.</numerusform>
            <numerusform>All %n certificates lapsed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. It is valid from %1</source>
        <translation>Nothing yet. It is valid from %1</translation>
    </message>
    <message>
        <source>Ask for a new one, if you need it</source>
        <translation>Ask for a new one, if you need it</translation>
    </message>
    <message>
        <source>They may refuse this one</source>
        <translation>They may refuse this one</translation>
    </message>
    <message>
        <source>Use it, or ask for a new one</source>
        <translation>Use it, or ask for a new one</translation>
    </message>
    <message>
        <source>Then it has lapsed</source>
        <translation>Then it has lapsed</translation>
    </message>
    <message>
        <source>Nothing. Show it when they ask for it</source>
        <translation>Nothing. Show it when they ask for it</translation>
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
        <translation>Open it in %1</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Open the certificate</translation>
    </message>
    <message>
        <source>Lapses soon</source>
        <translation>Lapses soon</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>certificates</comment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>certificates</comment>
        <translation>Lapsed</translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <translation>
            <numerusform>in %n language</numerusform>
            <numerusform>in %n languages</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: nobody can read that day</source>
        <comment>as its source writes it</comment>
        <translation>“%1”: nobody can read that day</translation>
    </message>
    <message numerus="yes">
        <source>Of %n certificate(s) nobody can read the last day.</source>
        <translation>
            <numerusform>Of %n certificate nobody can read the last day.</numerusform>
            <numerusform>Of %n certificates nobody can read the last day.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask until when it is valid, before you use it</source>
        <translation>Ask until when it is valid, before you use it</translation>
    </message>
    <message>
        <source>They may refuse it</source>
        <translation>They may refuse it</translation>
    </message>
    <message>
        <source>End not clear</source>
        <comment>certificates</comment>
        <translation>End not clear</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>The account was %1. On %2 it changed to %3.</source>
        <comment>account, day, account</comment>
        <translation>The account was %1. On %2 it changed to %3.</translation>
    </message>
    <message>
        <source>The amount was %1. On %2 it changed to %3.</source>
        <comment>amount, day, amount</comment>
        <translation>The amount was %1. On %2 it changed to %3.</translation>
    </message>
    <message>
        <source>The communication was “%1”. On %2 it changed to “%3”.</source>
        <comment>communication, day, communication</comment>
        <translation>The communication was “%1”. On %2 it changed to “%3”.</translation>
    </message>
    <message>
        <source>the account changed</source>
        <translation>the account changed</translation>
    </message>
    <message>
        <source>the amount changed</source>
        <translation>the amount changed</translation>
    </message>
    <message>
        <source>the communication changed</source>
        <translation>the communication changed</translation>
    </message>
    <message>
        <source>The account was %1.</source>
        <translation>The account was %1.</translation>
    </message>
    <message>
        <source>The amount was %1.</source>
        <translation>The amount was %1.</translation>
    </message>
    <message>
        <source>The communication was “%1”.</source>
        <translation>The communication was “%1”.</translation>
    </message>
    <message>
        <source>That can be a mistake that was put right. It can also be fraud.</source>
        <translation>That can be a mistake that was put right. It can also be fraud.</translation>
    </message>
    <message>
        <source>Ask the service which account is right, on its own site or by phone. Look up its number yourself: do not take it from this bill.</source>
        <translation>Ask the service which account is right, on its own site or by phone. Look up its number yourself: do not take it from this bill.</translation>
    </message>
    <message>
        <source>Ask the service which account is right: %1. That comes from our register, not from this bill.</source>
        <translation>Ask the service which account is right: %1. That comes from our register, not from this bill.</translation>
    </message>
    <message>
        <source>Our register has this account for this sender.</source>
        <translation>Our register has this account for this sender.</translation>
    </message>
    <message>
        <source>It is less than before: perhaps a part is paid.</source>
        <translation>It is less than before: perhaps a part is paid.</translation>
    </message>
    <message>
        <source>Did you pay already, or did you copy what stood here before? Then look at your account first.</source>
        <translation>Did you pay already, or did you copy what stood here before? Then look at your account first.</translation>
    </message>
    <message>
        <source>The account of this bill changed. Ask first.</source>
        <translation>The account of this bill changed. Ask first.</translation>
    </message>
    <message>
        <source>This bill changed at its source.</source>
        <translation>This bill changed at its source.</translation>
    </message>
    <message>
        <source>I asked: show how to pay</source>
        <translation>I asked: show how to pay</translation>
    </message>
</context>
<context>
    <name>Conformance</name>
    <message>
        <source>Please tell the makers of Overzicht, and send them this report.</source>
        <translation>Please tell the makers of Overzicht, and send them this report.</translation>
    </message>
    <message>
        <source>Something would be shown without a sender, a subject or a moment.</source>
        <translation>Something would be shown without a sender, a subject or a moment.</translation>
    </message>
    <message>
        <source>A record is not kept as it came.</source>
        <translation>A record is not kept as it came.</translation>
    </message>
    <message>
        <source>A record that cannot be read is not kept as it came.</source>
        <translation>A record that cannot be read is not kept as it came.</translation>
    </message>
    <message>
        <source>The same answer read twice gives something else.</source>
        <translation>The same answer read twice gives something else.</translation>
    </message>
    <message>
        <source>A position is larger than %1 bytes.</source>
        <translation>A position is larger than %1 bytes.</translation>
    </message>
    <message>
        <source>A position holds something of what was read.</source>
        <translation>A position holds something of what was read.</translation>
    </message>
    <message>
        <source>A position that is not ours is no beginning and no error.</source>
        <translation>A position that is not ours is no beginning and no error.</translation>
    </message>
    <message>
        <source>A question is told in the log by more than its form.</source>
        <translation>A question is told in the log by more than its form.</translation>
    </message>
    <message>
        <source>A question holds a key of its own.</source>
        <translation>A question holds a key of its own.</translation>
    </message>
    <message>
        <source>A question would go to an address that the file does not allow.</source>
        <translation>A question would go to an address that the file does not allow.</translation>
    </message>
    <message>
        <source>A question leaves the address of its source.</source>
        <translation>A question leaves the address of its source.</translation>
    </message>
    <message>
        <source>We had asked: %1.</source>
        <translation>We had asked: %1.</translation>
    </message>
    <message>
        <source>An answer cut off after %1 of %2 bytes is taken for a whole one.</source>
        <translation>An answer cut off after %1 of %2 bytes is taken for a whole one.</translation>
    </message>
    <message>
        <source>An answer with one wrong byte (at %1) loses something without a word.</source>
        <translation>An answer with one wrong byte (at %1) loses something without a word.</translation>
    </message>
    <message>
        <source>An answer that is something else altogether is taken for a good one.</source>
        <translation>An answer that is something else altogether is taken for a good one.</translation>
    </message>
    <message>
        <source>An answer with status %1 is taken for another one.</source>
        <translation>An answer with status %1 is taken for another one.</translation>
    </message>
    <message>
        <source>The key in the key store was not sent to %1: it belongs to the address in the file. For a test give a key by the environment (&quot;env:NAME&quot;).</source>
        <translation>The key in the key store was not sent to %1: it belongs to the address in the file. For a test give a key by the environment (&quot;env:NAME&quot;).</translation>
    </message>
    <message>
        <source>The national number in the key store was not sent to %1. For a test give one by the environment (&quot;env:NAME&quot;).</source>
        <translation>The national number in the key store was not sent to %1. For a test give one by the environment (&quot;env:NAME&quot;).</translation>
    </message>
    <message>
        <source>The key “%1” belongs to the source “%2”, which goes to other addresses.</source>
        <translation>The key “%1” belongs to the source “%2”, which goes to other addresses.</translation>
    </message>
    <message>
        <source>A key goes to one place only: give this source a key of its own.</source>
        <translation>A key goes to one place only: give this source a key of its own.</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1.</source>
        <translation>This source cannot be set up: %1.</translation>
    </message>
    <message>
        <source>Compare it with the example of its protocol.</source>
        <translation>Compare it with the example of its protocol.</translation>
    </message>
    <message>
        <source>What came could not be kept for a moment on this computer.</source>
        <translation>What came could not be kept for a moment on this computer.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Check the disk, then try again.</translation>
    </message>
    <message>
        <source>It did not answer everything within %1 seconds.</source>
        <translation>It did not answer everything within %1 seconds.</translation>
    </message>
    <message>
        <source>Let it answer sooner, with fewer things on a page.</source>
        <translation>Let it answer sooner, with fewer things on a page.</translation>
    </message>
    <message>
        <source>It was not read to its end: only the first %1 answers were looked at.</source>
        <translation>It was not read to its end: only the first %1 answers were looked at.</translation>
    </message>
    <message>
        <source>Nothing came to look at.</source>
        <translation>Nothing came to look at.</translation>
    </message>
    <message>
        <source>Things: %1. Answers: %2.</source>
        <translation>Things: %1. Answers: %2.</translation>
    </message>
    <message>
        <source>Not tried: the file has a mistake.</source>
        <translation>Not tried: the file has a mistake.</translation>
    </message>
    <message>
        <source>Not tried: only the file was looked at.</source>
        <translation>Not tried: only the file was looked at.</translation>
    </message>
    <message>
        <source>Not tried.</source>
        <translation>Not tried.</translation>
    </message>
    <message>
        <source>A hostile value reaches the screen.</source>
        <translation>A hostile value reaches the screen.</translation>
    </message>
    <message>
        <source>A date that cannot be takes the moment of arrival away.</source>
        <translation>A date that cannot be takes the moment of arrival away.</translation>
    </message>
    <message>
        <source>A link that a browser may not open comes through.</source>
        <translation>A link that a browser may not open comes through.</translation>
    </message>
    <message>
        <source>An absurd amount is taken.</source>
        <translation>An absurd amount is taken.</translation>
    </message>
    <message>
        <source>One record with a hostile value makes the whole answer unreadable: its neighbours are lost.</source>
        <translation>One record with a hostile value makes the whole answer unreadable: its neighbours are lost.</translation>
    </message>
    <message>
        <source>A hostile value in one record changes another one.</source>
        <translation>A hostile value in one record changes another one.</translation>
    </message>
    <message>
        <source>The source file has no mistake.</source>
        <translation>The source file has no mistake.</translation>
    </message>
    <message>
        <source>It leads only to addresses that the file allows.</source>
        <translation>It leads only to addresses that the file allows.</translation>
    </message>
    <message>
        <source>Our questions stay at its own address and hold no key.</source>
        <translation>Our questions stay at its own address and hold no key.</translation>
    </message>
    <message>
        <source>Everything we ask is answered.</source>
        <translation>Everything we ask is answered.</translation>
    </message>
    <message>
        <source>Without a key it gives nothing.</source>
        <translation>Without a key it gives nothing.</translation>
    </message>
    <message>
        <source>It says so when something does not exist.</source>
        <translation>It says so when something does not exist.</translation>
    </message>
    <message>
        <source>Everything has a sender and a subject.</source>
        <translation>Everything has a sender and a subject.</translation>
    </message>
    <message>
        <source>Dates and times can be right.</source>
        <translation>Dates and times can be right.</translation>
    </message>
    <message>
        <source>Amounts, accounts and numbers can be trusted.</source>
        <translation>Amounts, accounts and numbers can be trusted.</translation>
    </message>
    <message>
        <source>Everything it sends can be read.</source>
        <translation>Everything it sends can be read.</translation>
    </message>
    <message>
        <source>Each thing has a number of its own.</source>
        <translation>Each thing has a number of its own.</translation>
    </message>
    <message>
        <source>The pages end, and bring what was announced.</source>
        <translation>The pages end, and bring what was announced.</translation>
    </message>
    <message>
        <source>The same page twice gives the same.</source>
        <translation>The same page twice gives the same.</translation>
    </message>
    <message>
        <source>Large or small pages give the same.</source>
        <translation>Large or small pages give the same.</translation>
    </message>
    <message>
        <source>In every language the same things come.</source>
        <translation>In every language the same things come.</translation>
    </message>
    <message>
        <source>Nothing is larger than we take.</source>
        <translation>Nothing is larger than we take.</translation>
    </message>
    <message>
        <source>Files come as they were announced.</source>
        <translation>Files come as they were announced.</translation>
    </message>
    <message>
        <source>Where we stopped reading is small to keep, and tells nothing of what we read.</source>
        <translation>Where we stopped reading is small to keep, and tells nothing of what we read.</translation>
    </message>
    <message>
        <source>A broken answer is noticed, and loses nothing.</source>
        <translation>A broken answer is noticed, and loses nothing.</translation>
    </message>
    <message>
        <source>A hostile value spoils only itself.</source>
        <translation>A hostile value spoils only itself.</translation>
    </message>
    <message>
        <source>Nothing came that could be asked again.</source>
        <translation>Nothing came that could be asked again.</translation>
    </message>
    <message>
        <source>Answer the same question with the same things, as long as nothing changed.</source>
        <translation>Answer the same question with the same things, as long as nothing changed.</translation>
    </message>
    <message>
        <source>Asked a second time, it failed.</source>
        <translation>Asked a second time, it failed.</translation>
    </message>
    <message>
        <source>Asked a second time, the first page held other things.</source>
        <translation>Asked a second time, the first page held other things.</translation>
    </message>
    <message>
        <source>Send everything in whatever language there is; only the words may differ.</source>
        <translation>Send everything in whatever language there is; only the words may differ.</translation>
    </message>
    <message>
        <source>Asked in another language (%1), it failed.</source>
        <translation>Asked in another language (%1), it failed.</translation>
    </message>
    <message>
        <source>Asked in another language (%1), other things came.</source>
        <translation>Asked in another language (%1), other things came.</translation>
    </message>
    <message>
        <source>The file names no key, so none could be left out.</source>
        <translation>The file names no key, so none could be left out.</translation>
    </message>
    <message>
        <source>Asked without a key, it gave the same kind of things: anybody can read them.</source>
        <translation>Asked without a key, it gave the same kind of things: anybody can read them.</translation>
    </message>
    <message>
        <source>Answer 401 to who sends no key.</source>
        <translation>Answer 401 to who sends no key.</translation>
    </message>
    <message>
        <source>This protocol has one address for every question.</source>
        <translation>This protocol has one address for every question.</translation>
    </message>
    <message>
        <source>Answer 404 to an address that does not exist, with a reason in JSON.</source>
        <translation>Answer 404 to an address that does not exist, with a reason in JSON.</translation>
    </message>
    <message>
        <source>Asked for something that does not exist, the server failed.</source>
        <translation>Asked for something that does not exist, the server failed.</translation>
    </message>
    <message>
        <source>Asked for something that does not exist, it answered %1, as if all was well.</source>
        <translation>Asked for something that does not exist, it answered %1, as if all was well.</translation>
    </message>
    <message>
        <source>Describe each file with a number, a name, a type and its digest.</source>
        <translation>Describe each file with a number, a name, a type and its digest.</translation>
    </message>
    <message>
        <source>There is no file that can be fetched without opening a letter.</source>
        <translation>There is no file that can be fetched without opening a letter.</translation>
    </message>
    <message>
        <source>Send each file whole, as large and of the type that you announced, with the digest that you announced.</source>
        <translation>Send each file whole, as large and of the type that you announced, with the digest that you announced.</translation>
    </message>
    <message>
        <source>A file was announced, but there is no way to ask for it.</source>
        <translation>A file was announced, but there is no way to ask for it.</translation>
    </message>
    <message>
        <source>A file could not be fetched.</source>
        <translation>A file could not be fetched.</translation>
    </message>
    <message>
        <source>A file came empty.</source>
        <translation>A file came empty.</translation>
    </message>
    <message>
        <source>A file is not the one that was announced: its digest is another one.</source>
        <translation>A file is not the one that was announced: its digest is another one.</translation>
    </message>
    <message>
        <source>The file does not say how large a page is, so no other size could be asked.</source>
        <translation>The file does not say how large a page is, so no other size could be asked.</translation>
    </message>
    <message>
        <source>Too little came to be cut into pages.</source>
        <translation>Too little came to be cut into pages.</translation>
    </message>
    <message>
        <source>Let the size of a page change nothing but how many pages there are.</source>
        <translation>Let the size of a page change nothing but how many pages there are.</translation>
    </message>
    <message>
        <source>With smaller pages it failed.</source>
        <translation>With smaller pages it failed.</translation>
    </message>
    <message>
        <source>With smaller pages %1 things came instead of %2.</source>
        <translation>With smaller pages %1 things came instead of %2.</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>It could not be reached.</translation>
    </message>
    <message>
        <source>It does not accept the key, or there is none.</source>
        <translation>It does not accept the key, or there is none.</translation>
    </message>
    <message>
        <source>It refused what we asked.</source>
        <translation>It refused what we asked.</translation>
    </message>
    <message>
        <source>What we asked is not there.</source>
        <translation>What we asked is not there.</translation>
    </message>
    <message>
        <source>It asks to wait.</source>
        <translation>It asks to wait.</translation>
    </message>
    <message>
        <source>Its answer cannot be read.</source>
        <translation>Its answer cannot be read.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Source file</source>
        <translation>Source file</translation>
    </message>
    <message>
        <source>Digest of the file (SHA-256)</source>
        <translation>Digest of the file (SHA-256)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>nobody: only the file was looked at</source>
        <translation>nobody: only the file was looked at</translation>
    </message>
    <message>
        <source>the addresses in the file</source>
        <translation>the addresses in the file</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>things: %1; questions: %2</source>
        <translation>things: %1; questions: %2</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>line %1 of %2</translation>
    </message>
    <message>
        <source>feed “%1”</source>
        <translation>feed “%1”</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Broken</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Not tried</translation>
    </message>
    <message>
        <source>Kept: %1. Broken: %2. Not tried: %3.</source>
        <translation>Kept: %1. Broken: %2. Not tried: %3.</translation>
    </message>
    <message>
        <source>Check of a source: %1</source>
        <translation>Check of a source: %1</translation>
    </message>
    <message>
        <source>Nothing that was tried is broken.</source>
        <translation>Nothing that was tried is broken.</translation>
    </message>
    <message>
        <source>Something is broken.</source>
        <translation>Something is broken.</translation>
    </message>
    <message>
        <source>The laws</source>
        <translation>The laws</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>What to do:</translation>
    </message>
    <message>
        <source>This report holds no letters, no names of persons and no keys.</source>
        <translation>This report holds no letters, no names of persons and no keys.</translation>
    </message>
    <message>
        <source>That is so for %1 of %2; the first is number %3 of the list.</source>
        <translation>That is so for %1 of %2; the first is number %3 of the list.</translation>
    </message>
    <message>
        <source>No sender is told: people read “unknown sender”.</source>
        <translation>No sender is told: people read “unknown sender”.</translation>
    </message>
    <message>
        <source>Tell for each thing which organisation it is from, by its enterprise number.</source>
        <translation>Tell for each thing which organisation it is from, by its enterprise number.</translation>
    </message>
    <message>
        <source>The sender has no name: people read only its number.</source>
        <translation>The sender has no name: people read only its number.</translation>
    </message>
    <message>
        <source>Tell the name of the sender too, or have it added to the register of senders.</source>
        <translation>Tell the name of the sender too, or have it added to the register of senders.</translation>
    </message>
    <message>
        <source>No subject is told: people cannot see what it is about.</source>
        <translation>No subject is told: people cannot see what it is about.</translation>
    </message>
    <message>
        <source>Tell a subject that is never empty.</source>
        <translation>Tell a subject that is never empty.</translation>
    </message>
    <message>
        <source>No moment of arrival is kept.</source>
        <translation>No moment of arrival is kept.</translation>
    </message>
    <message>
        <source>Tell when it was sent.</source>
        <translation>Tell when it was sent.</translation>
    </message>
    <message>
        <source>Use the ten digits of the enterprise number of the organisation that sends it.</source>
        <translation>Use the ten digits of the enterprise number of the organisation that sends it.</translation>
    </message>
    <message>
        <source>Write moments as 2026-11-20T08:14:00+01:00, and days as 2026-11-20.</source>
        <translation>Write moments as 2026-11-20T08:14:00+01:00, and days as 2026-11-20.</translation>
    </message>
    <message>
        <source>No moment of arrival is told: it is shown as arrived when it was first seen here.</source>
        <translation>No moment of arrival is told: it is shown as arrived when it was first seen here.</translation>
    </message>
    <message>
        <source>Tell when each thing was sent or last changed.</source>
        <translation>Tell when each thing was sent or last changed.</translation>
    </message>
    <message>
        <source>It arrived in the future.</source>
        <translation>It arrived in the future.</translation>
    </message>
    <message>
        <source>A last day lies more than %1 years from now.</source>
        <translation>A last day lies more than %1 years from now.</translation>
    </message>
    <message>
        <source>Leave a date out when there is none.</source>
        <translation>Leave a date out when there is none.</translation>
    </message>
    <message>
        <source>Write amounts as 12.50, account numbers as an IBAN and communications as +++123/4567/89012+++, each with its right check digits.</source>
        <translation>Write amounts as 12.50, account numbers as an IBAN and communications as +++123/4567/89012+++, each with its right check digits.</translation>
    </message>
    <message>
        <source>A record cannot be read: %1.</source>
        <translation>A record cannot be read: %1.</translation>
    </message>
    <message>
        <source>Send every record as the interface describes it. Until then it stands aside, and people are told so.</source>
        <translation>Send every record as the interface describes it. Until then it stands aside, and people are told so.</translation>
    </message>
    <message>
        <source>Send it as the interface describes it.</source>
        <translation>Send it as the interface describes it.</translation>
    </message>
    <message>
        <source>Two different things have the same number.</source>
        <translation>Two different things have the same number.</translation>
    </message>
    <message>
        <source>Give each thing a number that no other one has, and that it keeps.</source>
        <translation>Give each thing a number that no other one has, and that it keeps.</translation>
    </message>
    <message>
        <source>A number is longer than %1 characters.</source>
        <translation>A number is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Use shorter numbers.</source>
        <translation>Use shorter numbers.</translation>
    </message>
    <message>
        <source>Let each page bring the next things until there are no more, and announce how many there are in all.</source>
        <translation>Let each page bring the next things until there are no more, and announce how many there are in all.</translation>
    </message>
    <message>
        <source>The pages never end, or go round.</source>
        <translation>The pages never end, or go round.</translation>
    </message>
    <message>
        <source>The same thing stands on two pages.</source>
        <translation>The same thing stands on two pages.</translation>
    </message>
    <message>
        <source>A record is larger than %1 kB.</source>
        <translation>A record is larger than %1 kB.</translation>
    </message>
    <message>
        <source>Send files apart, and texts that fit.</source>
        <translation>Send files apart, and texts that fit.</translation>
    </message>
    <message>
        <source>A subject is longer than %1 characters; people see the first %2.</source>
        <translation>A subject is longer than %1 characters; people see the first %2.</translation>
    </message>
    <message>
        <source>Keep subjects short: one line.</source>
        <translation>Keep subjects short: one line.</translation>
    </message>
    <message>
        <source>An answer is larger than 4 MB, so we stopped it.</source>
        <translation>An answer is larger than 4 MB, so we stopped it.</translation>
    </message>
    <message>
        <source>Send fewer things on a page, and files apart.</source>
        <translation>Send fewer things on a page, and files apart.</translation>
    </message>
    <message>
        <source>Stay at one address. If the other one is yours too, add it to &quot;allowedHosts&quot;.</source>
        <translation>Stay at one address. If the other one is yours too, add it to &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>We asked: %1.</source>
        <translation>We asked: %1.</translation>
    </message>
    <message>
        <source>Look in the log of your server what it was asked, and let it answer as the interface says.</source>
        <translation>Look in the log of your server what it was asked, and let it answer as the interface says.</translation>
    </message>
    <message>
        <source>Let what says where to go on (a token, an address) hold nothing of what people read.</source>
        <translation>Let what says where to go on (a token, an address) hold nothing of what people read.</translation>
    </message>
    <message>
        <source>Let every address that we ask begin with the one in the file (&quot;baseUrl&quot;), or name its host in &quot;allowedHosts&quot;.</source>
        <translation>Let every address that we ask begin with the one in the file (&quot;baseUrl&quot;), or name its host in &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>Line %1: no value was found at “%2” (looked for in %3 places of “%4”).</source>
        <translation>Line %1: no value was found at “%2” (looked for in %3 places of “%4”).</translation>
    </message>
    <message>
        <source>There stand: %1.</source>
        <translation>There stand: %1.</translation>
    </message>
    <message>
        <source>And so for %1 more places of the file.</source>
        <translation>And so for %1 more places of the file.</translation>
    </message>
    <message>
        <source>The file names no dates, and nothing that came has one.</source>
        <translation>The file names no dates, and nothing that came has one.</translation>
    </message>
    <message>
        <source>Tell moments that can be: an end after its beginning, and nothing that was sent or done in the future.</source>
        <translation>Tell moments that can be: an end after its beginning, and nothing that was sent or done in the future.</translation>
    </message>
    <message>
        <source>Tell whole addresses that begin with https://. A page to pay stands at the host of the source, or at one that its file names in &quot;payHosts&quot; or &quot;allowedHosts&quot;.</source>
        <translation>Tell whole addresses that begin with https://. A page to pay stands at the host of the source, or at one that its file names in &quot;payHosts&quot; or &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>Send fewer things in one list, or on one page.</source>
        <translation>Send fewer things in one list, or on one page.</translation>
    </message>
    <message>
        <source>It was not read to its end, so nobody knows whether it ends.</source>
        <translation>It was not read to its end, so nobody knows whether it ends.</translation>
    </message>
    <message>
        <source>The file names dates, and nothing that came has one.</source>
        <translation>The file names dates, and nothing that came has one.</translation>
    </message>
    <message>
        <source>Records that could not be read: %1.</source>
        <translation>Records that could not be read: %1.</translation>
    </message>
    <message>
        <source>For example: %1.</source>
        <translation>For example: %1.</translation>
    </message>
    <message>
        <source>And for %1 more reasons.</source>
        <translation>And for %1 more reasons.</translation>
    </message>
    <message>
        <source>A file is not of the type that was announced.</source>
        <translation>A file is not of the type that was announced.</translation>
    </message>
    <message>
        <source>Let links lead to the address of the source, or to a host that its file names in &quot;allowedHosts&quot;.</source>
        <translation>Let links lead to the address of the source, or to a host that its file names in &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>A case tells what is asked, or until when, and its state is not &quot;action-needed&quot;: it does not stand in what is to be done.</source>
        <translation>A case tells what is asked, or until when, and its state is not &quot;action-needed&quot;: it does not stand in what is to be done.</translation>
    </message>
    <message>
        <source>Map the word of that state to &quot;action-needed&quot;. Tell &quot;action&quot; and &quot;answerBy&quot; only as long as you wait for the person.</source>
        <translation>Map the word of that state to &quot;action-needed&quot;. Tell &quot;action&quot; and &quot;answerBy&quot; only as long as you wait for the person.</translation>
    </message>
    <message>
        <source>Cases that bills, letters or certificates name and that are in none of its lists: %1 (%2). People cannot go to them: tell these cases too, or write their numbers as the list of cases does.</source>
        <translation>Cases that bills, letters or certificates name and that are in none of its lists: %1 (%2). People cannot go to them: tell these cases too, or write their numbers as the list of cases does.</translation>
    </message>
    <message>
        <source>Use only the words of the interface. In a source file with a map: add the word to it, and for a state an &quot;else&quot; for those to come.</source>
        <translation>Use only the words of the interface. In a source file with a map: add the word to it, and for a state an &quot;else&quot; for those to come.</translation>
    </message>
</context>
<context>
    <name>Declarative</name>
    <message>
        <source>&quot;id&quot; is missing: by what a record is known again.</source>
        <translation>&quot;id&quot; is missing: by what a record is known again.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot; with the pointer to its number, such as &quot;/id&quot;.</source>
        <translation>Add &quot;id&quot; with the pointer to its number, such as &quot;/id&quot;.</translation>
    </message>
    <message>
        <source>A payment needs &quot;payment&quot;: the amount, and to whom.</source>
        <translation>A payment needs &quot;payment&quot;: the amount, and to whom.</translation>
    </message>
    <message>
        <source>Write &quot;payment&quot;: {&quot;amount&quot;: &quot;/bedrag&quot;, &quot;iban&quot;: &quot;/rekening&quot;}.</source>
        <translation>Write &quot;payment&quot;: {&quot;amount&quot;: &quot;/bedrag&quot;, &quot;iban&quot;: &quot;/rekening&quot;}.</translation>
    </message>
    <message>
        <source>A service needs &quot;address&quot;: where it opens.</source>
        <translation>A service needs &quot;address&quot;: where it opens.</translation>
    </message>
    <message>
        <source>Add &quot;address&quot; with the pointer to it, or {&quot;link&quot;: &quot;https://…&quot;}.</source>
        <translation>Add &quot;address&quot; with the pointer to it, or {&quot;link&quot;: &quot;https://…&quot;}.</translation>
    </message>
    <message>
        <source>It can become a word that is not known here.</source>
        <translation>It can become a word that is not known here.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Known are: %1.</translation>
    </message>
    <message>
        <source>This key has two parts: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>This key has two parts: &quot;%1&quot; and &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation>Write both.</translation>
    </message>
    <message>
        <source>A history needs &quot;items&quot; and &quot;words&quot;.</source>
        <translation>A history needs &quot;items&quot; and &quot;words&quot;.</translation>
    </message>
    <message>
        <source>Add the pointer to the list, and in each element where the words stand.</source>
        <translation>Add the pointer to the list, and in each element where the words stand.</translation>
    </message>
    <message>
        <source>&quot;links&quot; needs &quot;items&quot; and &quot;url&quot;.</source>
        <translation>&quot;links&quot; needs &quot;items&quot; and &quot;url&quot;.</translation>
    </message>
    <message>
        <source>Add the pointer to the list, and in each element where the address stands.</source>
        <translation>Add the pointer to the list, and in each element where the address stands.</translation>
    </message>
    <message>
        <source>A named value needs &quot;value&quot;, and &quot;key&quot; or &quot;name&quot;.</source>
        <translation>A named value needs &quot;value&quot;, and &quot;key&quot; or &quot;name&quot;.</translation>
    </message>
    <message>
        <source>Write {&quot;key&quot;: &quot;…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, &quot;value&quot;: &quot;/…&quot;}.</source>
        <translation>Write {&quot;key&quot;: &quot;…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, &quot;value&quot;: &quot;/…&quot;}.</translation>
    </message>
    <message>
        <source>This measure is not known.</source>
        <translation>This measure is not known.</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; needs &quot;content&quot;: where it is fetched.</source>
        <translation>&quot;attachments&quot; needs &quot;content&quot;: where it is fetched.</translation>
    </message>
    <message>
        <source>Add the pointer to its address, or {&quot;link&quot;: &quot;/documents/{/id}/content&quot;}.</source>
        <translation>Add the pointer to its address, or {&quot;link&quot;: &quot;/documents/{/id}/content&quot;}.</translation>
    </message>
    <message>
        <source>A payment needs &quot;amount&quot;.</source>
        <translation>A payment needs &quot;amount&quot;.</translation>
    </message>
    <message>
        <source>Add the pointer to the amount, such as &quot;/bedrag&quot;.</source>
        <translation>Add the pointer to the amount, such as &quot;/bedrag&quot;.</translation>
    </message>
    <message>
        <source>The file asks for nothing.</source>
        <translation>The file asks for nothing.</translation>
    </message>
    <message>
        <source>Add &quot;declarative&quot;: {&quot;streams&quot;: […]}, &quot;services&quot;, or both.</source>
        <translation>Add &quot;declarative&quot;: {&quot;streams&quot;: […]}, &quot;services&quot;, or both.</translation>
    </message>
    <message>
        <source>These are more than %1.</source>
        <translation>These are more than %1.</translation>
    </message>
    <message>
        <source>Make it simpler.</source>
        <translation>Make it simpler.</translation>
    </message>
    <message>
        <source>A map has 1 to %1 pairs.</source>
        <translation>A map has 1 to %1 pairs.</translation>
    </message>
    <message>
        <source>Write {&quot;their word&quot;: &quot;our word&quot;}.</source>
        <translation>Write {&quot;their word&quot;: &quot;our word&quot;}.</translation>
    </message>
    <message>
        <source>A sender needs &quot;id&quot;.</source>
        <translation>A sender needs &quot;id&quot;.</translation>
    </message>
    <message>
        <source>Write its enterprise number.</source>
        <translation>Write its enterprise number.</translation>
    </message>
    <message>
        <source>This must be a list of at most %1 hosts.</source>
        <translation>This must be a list of at most %1 hosts.</translation>
    </message>
    <message>
        <source>Write [&quot;betalen.example&quot;].</source>
        <translation>Write [&quot;betalen.example&quot;].</translation>
    </message>
    <message>
        <source>This is no host.</source>
        <translation>This is no host.</translation>
    </message>
    <message>
        <source>Write a host only, such as &quot;betalen.example&quot;: no https://, no path, no *.</source>
        <translation>Write a host only, such as &quot;betalen.example&quot;: no https://, no path, no *.</translation>
    </message>
    <message>
        <source>&quot;errors&quot; needs &quot;words&quot;: where an error says why.</source>
        <translation>&quot;errors&quot; needs &quot;words&quot;: where an error says why.</translation>
    </message>
    <message>
        <source>Write {&quot;words&quot;: &quot;/fout/omschrijving&quot;}.</source>
        <translation>Write {&quot;words&quot;: &quot;/fout/omschrijving&quot;}.</translation>
    </message>
    <message>
        <source>Each needs an &quot;id&quot; of its own.</source>
        <translation>Each needs an &quot;id&quot; of its own.</translation>
    </message>
    <message>
        <source>Add &quot;id&quot;: a word that no other has.</source>
        <translation>Add &quot;id&quot;: a word that no other has.</translation>
    </message>
    <message>
        <source>This way is not known.</source>
        <translation>This way is not known.</translation>
    </message>
    <message>
        <source>This is no address that may be opened.</source>
        <translation>This is no address that may be opened.</translation>
    </message>
    <message>
        <source>Write the whole address, with https://.</source>
        <translation>Write the whole address, with https://.</translation>
    </message>
    <message>
        <source>A stream needs an &quot;id&quot; that no other has.</source>
        <translation>A stream needs an &quot;id&quot; that no other has.</translation>
    </message>
    <message>
        <source>Use 1 to 40 lower-case letters, digits and &apos;-&apos;; not &quot;%1&quot;.</source>
        <translation>Use 1 to 40 lower-case letters, digits and &apos;-&apos;; not &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;makes&quot; says what each record becomes; this is none of them.</source>
        <translation>&quot;makes&quot; says what each record becomes; this is none of them.</translation>
    </message>
    <message>
        <source>Services are not asked one by one.</source>
        <translation>Services are not asked one by one.</translation>
    </message>
    <message>
        <source>Take &quot;detail&quot; away.</source>
        <translation>Take &quot;detail&quot; away.</translation>
    </message>
    <message>
        <source>&quot;path&quot; is no address that may be asked.</source>
        <translation>&quot;path&quot; is no address that may be asked.</translation>
    </message>
    <message>
        <source>Begin with &quot;/&quot; for an address below baseUrl, or with https:// and a host that the file allows. What stands behind a &quot;?&quot; goes into &quot;query&quot;.</source>
        <translation>Begin with &quot;/&quot; for an address below baseUrl, or with https:// and a host that the file allows. What stands behind a &quot;?&quot; goes into &quot;query&quot;.</translation>
    </message>
    <message>
        <source>A request only asks: it is GET or POST.</source>
        <translation>A request only asks: it is GET or POST.</translation>
    </message>
    <message>
        <source>Write &quot;GET&quot;, or &quot;POST&quot; for a search that changes nothing.</source>
        <translation>Write &quot;GET&quot;, or &quot;POST&quot; for a search that changes nothing.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>This is longer than %1 characters.</translation>
    </message>
    <message>
        <source>A body is an object, of a request with &quot;method&quot;: &quot;POST&quot;.</source>
        <translation>A body is an object, of a request with &quot;method&quot;: &quot;POST&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;method&quot;: &quot;POST&quot;, or take &quot;body&quot; away.</source>
        <translation>Add &quot;method&quot;: &quot;POST&quot;, or take &quot;body&quot; away.</translation>
    </message>
    <message>
        <source>This header is not for a file to say.</source>
        <translation>This header is not for a file to say.</translation>
    </message>
    <message>
        <source>Remove it. A key goes under &quot;signIn&quot;; the program says the rest itself.</source>
        <translation>Remove it. A key goes under &quot;signIn&quot;; the program says the rest itself.</translation>
    </message>
    <message>
        <source>A header is fixed, ordinary characters.</source>
        <translation>A header is fixed, ordinary characters.</translation>
    </message>
    <message>
        <source>Write it without { and without letters with accents.</source>
        <translation>Write it without { and without letters with accents.</translation>
    </message>
    <message>
        <source>&quot;style&quot; says how the list goes on; this is none of them.</source>
        <translation>&quot;style&quot; says how the list goes on; this is none of them.</translation>
    </message>
    <message>
        <source>This way of going on needs &quot;parameter&quot;.</source>
        <translation>This way of going on needs &quot;parameter&quot;.</translation>
    </message>
    <message>
        <source>Add the name of the query parameter that says where to go on.</source>
        <translation>Add the name of the query parameter that says where to go on.</translation>
    </message>
    <message>
        <source>This way of going on needs &quot;at&quot;.</source>
        <translation>This way of going on needs &quot;at&quot;.</translation>
    </message>
    <message>
        <source>Add the pointer to where the answer says how to go on, such as &quot;/next&quot;.</source>
        <translation>Add the pointer to where the answer says how to go on, such as &quot;/next&quot;.</translation>
    </message>
    <message>
        <source>&quot;size&quot; and &quot;sizeParameter&quot; belong together.</source>
        <translation>&quot;size&quot; and &quot;sizeParameter&quot; belong together.</translation>
    </message>
    <message>
        <source>Write both, or neither.</source>
        <translation>Write both, or neither.</translation>
    </message>
    <message>
        <source>A condition needs &quot;value&quot;, and &quot;in&quot; or &quot;notIn&quot; with a list of at most %1 words.</source>
        <translation>A condition needs &quot;value&quot;, and &quot;in&quot; or &quot;notIn&quot; with a list of at most %1 words.</translation>
    </message>
    <message>
        <source>Write {&quot;value&quot;: &quot;/status&quot;, &quot;in&quot;: [&quot;open&quot;]}.</source>
        <translation>Write {&quot;value&quot;: &quot;/status&quot;, &quot;in&quot;: [&quot;open&quot;]}.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>This must be an object.</translation>
    </message>
    <message>
        <source>Put its members between { and }.</source>
        <translation>Put its members between { and }.</translation>
    </message>
    <message>
        <source>This must be a list of 1 to %1 values.</source>
        <translation>This must be a list of 1 to %1 values.</translation>
    </message>
    <message>
        <source>Put the values between [ and ].</source>
        <translation>Put the values between [ and ].</translation>
    </message>
    <message>
        <source>This must be a text of at most %1 characters.</source>
        <translation>This must be a text of at most %1 characters.</translation>
    </message>
    <message>
        <source>Write a text between double quotes.</source>
        <translation>Write a text between double quotes.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>This must be true or false.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation>Write true or false, without quotes.</translation>
    </message>
    <message>
        <source>This must be a whole number from %1 to %2.</source>
        <translation>This must be a whole number from %1 to %2.</translation>
    </message>
    <message>
        <source>Write it without quotes.</source>
        <translation>Write it without quotes.</translation>
    </message>
    <message>
        <source>There is no text in any language.</source>
        <translation>There is no text in any language.</translation>
    </message>
    <message>
        <source>Add at least &quot;nl&quot;.</source>
        <translation>Add at least &quot;nl&quot;.</translation>
    </message>
    <message>
        <source>This is no JSON pointer.</source>
        <translation>This is no JSON pointer.</translation>
    </message>
    <message>
        <source>Write where the value stands, such as &quot;/results&quot; or &quot;/_embedded/items&quot; (RFC 6901); &quot;&quot; is the whole answer.</source>
        <translation>Write where the value stands, such as &quot;/results&quot; or &quot;/_embedded/items&quot; (RFC 6901); &quot;&quot; is the whole answer.</translation>
    </message>
    <message>
        <source>This stands more than %1 functions deep.</source>
        <translation>This stands more than %1 functions deep.</translation>
    </message>
    <message>
        <source>The file has more than %1 values.</source>
        <translation>The file has more than %1 values.</translation>
    </message>
    <message>
        <source>A pointer begins with &quot;/&quot;, such as &quot;/omschrijving&quot;. For words of your own write {&quot;text&quot;: &quot;…&quot;}.</source>
        <translation>A pointer begins with &quot;/&quot;, such as &quot;/omschrijving&quot;. For words of your own write {&quot;text&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>There is no map of that name.</source>
        <translation>There is no map of that name.</translation>
    </message>
    <message>
        <source>Add it under &quot;maps&quot;; there are: %1.</source>
        <translation>Add it under &quot;maps&quot;; there are: %1.</translation>
    </message>
    <message>
        <source>A map needs &quot;to&quot;: at most %1 pairs, or the name of one of &quot;maps&quot;.</source>
        <translation>A map needs &quot;to&quot;: at most %1 pairs, or the name of one of &quot;maps&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;to&quot;: {&quot;their word&quot;: &quot;our word&quot;}.</source>
        <translation>Write &quot;to&quot;: {&quot;their word&quot;: &quot;our word&quot;}.</translation>
    </message>
    <message>
        <source>This is none of the functions.</source>
        <translation>This is none of the functions.</translation>
    </message>
    <message>
        <source>&quot;default&quot; needs a value and the words to use without it.</source>
        <translation>&quot;default&quot; needs a value and the words to use without it.</translation>
    </message>
    <message>
        <source>Write {&quot;default&quot;: [&quot;/naam&quot;, &quot;Zonder naam&quot;]}.</source>
        <translation>Write {&quot;default&quot;: [&quot;/naam&quot;, &quot;Zonder naam&quot;]}.</translation>
    </message>
    <message>
        <source>This form of date is not known.</source>
        <translation>This form of date is not known.</translation>
    </message>
    <message>
        <source>Use one of: %1. A date as in ISO 8601 needs no function.</source>
        <translation>Use one of: %1. A date as in ISO 8601 needs no function.</translation>
    </message>
    <message>
        <source>This form of amount is not known.</source>
        <translation>This form of amount is not known.</translation>
    </message>
    <message>
        <source>&quot;unit&quot; is &quot;euro&quot; or &quot;cents&quot;; &quot;decimal&quot; is &quot;.&quot; or &quot;,&quot;.</source>
        <translation>&quot;unit&quot; is &quot;euro&quot; or &quot;cents&quot;; &quot;decimal&quot; is &quot;.&quot; or &quot;,&quot;.</translation>
    </message>
    <message>
        <source>Begin with &quot;/&quot; for an address below baseUrl, or with https:// and a host that the file allows.</source>
        <translation>Begin with &quot;/&quot; for an address below baseUrl, or with https:// and a host that the file allows.</translation>
    </message>
    <message>
        <source>Write the whole address, with https://. For an address that the answer tells write only its pointer.</source>
        <translation>Write the whole address, with https://. For an address that the answer tells write only its pointer.</translation>
    </message>
    <message>
        <source>&quot;languages&quot; needs &quot;code&quot; and &quot;text&quot;: where the language and the words stand in each element.</source>
        <translation>&quot;languages&quot; needs &quot;code&quot; and &quot;text&quot;: where the language and the words stand in each element.</translation>
    </message>
    <message>
        <source>Write {&quot;languages&quot;: &quot;/titel&quot;, &quot;code&quot;: &quot;/taal&quot;, &quot;text&quot;: &quot;/waarde&quot;}.</source>
        <translation>Write {&quot;languages&quot;: &quot;/titel&quot;, &quot;code&quot;: &quot;/taal&quot;, &quot;text&quot;: &quot;/waarde&quot;}.</translation>
    </message>
    <message>
        <source>&quot;part&quot; needs &quot;of&quot;: at what the text is cut.</source>
        <translation>&quot;part&quot; needs &quot;of&quot;: at what the text is cut.</translation>
    </message>
    <message>
        <source>Write {&quot;part&quot;: &quot;/url&quot;, &quot;of&quot;: &quot;/&quot;, &quot;take&quot;: -1} for the last piece of an address.</source>
        <translation>Write {&quot;part&quot;: &quot;/url&quot;, &quot;of&quot;: &quot;/&quot;, &quot;take&quot;: -1} for the last piece of an address.</translation>
    </message>
    <message>
        <source>This asks for the person&apos;s number, and the file does not say where that is kept.</source>
        <translation>This asks for the person&apos;s number, and the file does not say where that is kept.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;} to the file.</source>
        <translation>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;} to the file.</translation>
    </message>
    <message>
        <source>This asks for the number of an organisation, and the file is of no organisation.</source>
        <translation>This asks for the number of an organisation, and the file is of no organisation.</translation>
    </message>
    <message>
        <source>Add &quot;for&quot; with its enterprise number to the file.</source>
        <translation>Add &quot;for&quot; with its enterprise number to the file.</translation>
    </message>
    <message>
        <source>Nothing is known by that name here.</source>
        <translation>Nothing is known by that name here.</translation>
    </message>
    <message>
        <source>Between { and } can stand: %1.</source>
        <translation>Between { and } can stand: %1.</translation>
    </message>
    <message>
        <source>This stands too deep.</source>
        <translation>This stands too deep.</translation>
    </message>
    <message>
        <source>This is a text, not a pointer.</source>
        <translation>This is a text, not a pointer.</translation>
    </message>
    <message>
        <source>To show a value of your own write {&quot;first&quot;: [v, &quot;%1&quot;]}.</source>
        <translation>To show a value of your own write {&quot;first&quot;: [v, &quot;%1&quot;]}.</translation>
    </message>
    <message>
        <source>This points into the body of a request, and there is no such place.</source>
        <translation>This points into the body of a request, and there is no such place.</translation>
    </message>
    <message>
        <source>Name a query parameter without &quot;/&quot;, or a place in the body of a POST, such as &quot;/pagina/nummer&quot;.</source>
        <translation>Name a query parameter without &quot;/&quot;, or a place in the body of a POST, such as &quot;/pagina/nummer&quot;.</translation>
    </message>
    <message>
        <source>&quot;own&quot; says that people follow their case here, and no stream makes a dossier.</source>
        <translation>&quot;own&quot; says that people follow their case here, and no stream makes a dossier.</translation>
    </message>
    <message>
        <source>Write &quot;form&quot;, or add a stream that makes a dossier of each case.</source>
        <translation>Write &quot;form&quot;, or add a stream that makes a dossier of each case.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>What the sender adds</source>
        <translation>What the sender adds</translation>
    </message>
    <message>
        <source>For the attention of</source>
        <translation>For the attention of</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Without a name</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, feed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>First seen here, through %1</source>
        <translation>First seen here, through %1</translation>
    </message>
    <message>
        <source>No longer at %1</source>
        <translation>No longer at %1</translation>
    </message>
    <message>
        <source>Changed by the source. The earlier version is kept</source>
        <translation>Changed by the source. The earlier version is kept</translation>
    </message>
    <message>
        <source>You read it</source>
        <translation>You read it</translation>
    </message>
    <message>
        <source>You marked it as done</source>
        <translation>You marked it as done</translation>
    </message>
    <message>
        <source>You said that you paid it</source>
        <translation>You said that you paid it</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>moment not known</source>
        <translation>moment not known</translation>
    </message>
    <message>
        <source>The source says that this letter was opened.</source>
        <translation>The source says that this letter was opened.</translation>
    </message>
    <message>
        <source>What we noticed</source>
        <translation>What we noticed</translation>
    </message>
    <message>
        <source>Source: not known.</source>
        <translation>Source: not known.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <source>They call this “%1”.</source>
        <translation>They call this “%1”.</translation>
    </message>
    <message>
        <source>Case %1.</source>
        <translation>Case %1.</translation>
    </message>
    <message>
        <source>Last seen there %1.</source>
        <translation>Last seen there %1.</translation>
    </message>
    <message>
        <source>You said that you paid this: %1.</source>
        <translation>You said that you paid this: %1.</translation>
    </message>
    <message>
        <source>Not paid after all</source>
        <translation>Not paid after all</translation>
    </message>
    <message>
        <source>You marked this as done: %1.</source>
        <translation>You marked this as done: %1.</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Not done after all</translation>
    </message>
    <message>
        <source>The address is: %1</source>
        <translation>The address is: %1</translation>
    </message>
    <message>
        <source>No program on this computer can open that page.</source>
        <translation>No program on this computer can open that page.</translation>
    </message>
    <message>
        <source>First seen here</source>
        <translation>First seen here</translation>
    </message>
    <message>
        <source>Whoever sends this is not confirmed to be %1. Pay nothing, open nothing and give nothing before you have asked %1. Look up their number yourself.</source>
        <translation>Whoever sends this is not confirmed to be %1. Pay nothing, open nothing and give nothing before you have asked %1. Look up their number yourself.</translation>
    </message>
    <message>
        <source>This name looks like %1.</source>
        <translation>This name looks like %1.</translation>
    </message>
    <message>
        <source>What happened here</source>
        <translation>What happened here</translation>
    </message>
    <message>
        <source>You opened the page to pay, at %1</source>
        <translation>You opened the page to pay, at %1</translation>
    </message>
    <message>
        <source>The page to pay was about to open, at %1</source>
        <translation>The page to pay was about to open, at %1</translation>
    </message>
    <message>
        <source>You said that you paid what was asked before: %1. Look at your account before you pay.</source>
        <comment>when</comment>
        <translation>You said that you paid what was asked before: %1. Look at your account before you pay.</translation>
    </message>
    <message>
        <source>You marked what was asked before as done: %1.</source>
        <comment>when</comment>
        <translation>You marked what was asked before as done: %1.</translation>
    </message>
    <message>
        <source>Its source asks something else than before.</source>
        <translation>Its source asks something else than before.</translation>
    </message>
    <message>
        <source>You marked what was asked then as done</source>
        <translation>You marked what was asked then as done</translation>
    </message>
    <message>
        <source>You said that you paid what was asked then</source>
        <translation>You said that you paid what was asked then</translation>
    </message>
    <message>
        <source>You said that you paid %1: %2. What they ask now is something else. Look at your account before you pay.</source>
        <comment>amount, when</comment>
        <translation>You said that you paid %1: %2. What they ask now is something else. Look at your account before you pay.</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Kept here</translation>
    </message>
    <message>
        <source>Kept here: %1</source>
        <translation>Kept here: %1</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256): %1</source>
        <translation>Fingerprint (SHA-256): %1</translation>
    </message>
    <message>
        <source>This program fetched it by itself to keep it. Its sender may see that as opened.</source>
        <translation>This program fetched it by itself to keep it. Its sender may see that as opened.</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>This is about a case at %1. That source is linked, but it has not told of this case yet.</source>
        <translation>This is about a case at %1. That source is linked, but it has not told of this case yet.</translation>
    </message>
    <message>
        <source>What comes from %1 stands in your overview as well. This notice does not say which of it it is about.</source>
        <translation>What comes from %1 stands in your overview as well. This notice does not say which of it it is about.</translation>
    </message>
    <message>
        <source>This stands at %1. You can link that source: then you see it here as well.</source>
        <translation>This stands at %1. You can link that source: then you see it here as well.</translation>
    </message>
    <message>
        <source>This stands only at %1. We cannot fetch anything from there yet.</source>
        <translation>This stands only at %1. We cannot fetch anything from there yet.</translation>
    </message>
    <message>
        <source>We do not know the site %1. Look well at that name before you sign in there.</source>
        <translation>We do not know the site %1. Look well at that name before you sign in there.</translation>
    </message>
    <message>
        <source>This notice leads to %1. That looks like %2, the site of %3, but it is another one. Do not go there, and give nothing there.</source>
        <translation>This notice leads to %1. That looks like %2, the site of %3, but it is another one. Do not go there, and give nothing there.</translation>
    </message>
    <message>
        <source>This stands only at %1. From there we only get notices.</source>
        <translation>This stands only at %1. From there we only get notices.</translation>
    </message>
</context>
<context>
    <name>ElsewherePart</name>
    <message>
        <source>This is not the site that it looks like.</source>
        <translation>This is not the site that it looks like.</translation>
    </message>
    <message>
        <source>How to link %1</source>
        <translation>How to link %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>View at %1</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Unknown sender</source>
        <translation>Unknown sender</translation>
    </message>
    <message>
        <source>Sender not confirmed (%1)</source>
        <translation>Sender not confirmed (%1)</translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation>Without subject</translation>
    </message>
</context>
<context>
    <name>Instead</name>
    <message>
        <source>What came is a web page, and the sender announced something else. Do not trust it: look at the letter at its source.</source>
        <translation>What came is a web page, and the sender announced something else. Do not trust it: look at the letter at its source.</translation>
    </message>
    <message>
        <source>What came is a program, and no letter is one. Do not open it, and ask the sender what this is.</source>
        <translation>What came is a program, and no letter is one. Do not open it, and ask the sender what this is.</translation>
    </message>
    <message>
        <source>What came is no PDF, and the sender announced one. Do not trust it: look at the letter at its source.</source>
        <translation>What came is no PDF, and the sender announced one. Do not trust it: look at the letter at its source.</translation>
    </message>
    <message>
        <source>What came is no picture, and the sender announced one. Do not trust it: look at the letter at its source.</source>
        <translation>What came is no picture, and the sender announced one. Do not trust it: look at the letter at its source.</translation>
    </message>
</context>
<context>
    <name>JsonLines</name>
    <message>
        <source>something stands after the end of the JSON</source>
        <translation>something stands after the end of the JSON</translation>
    </message>
    <message>
        <source>the file ends where a value is expected</source>
        <translation>the file ends where a value is expected</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>nested deeper than %1 levels</translation>
    </message>
    <message>
        <source>a text stands between single quotes; JSON wants double ones</source>
        <translation>a text stands between single quotes; JSON wants double ones</translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation>JSON has no comments</translation>
    </message>
    <message>
        <source>a comma stands before the closing }</source>
        <translation>a comma stands before the closing }</translation>
    </message>
    <message>
        <source>a member&apos;s name between double quotes is expected</source>
        <translation>a member&apos;s name between double quotes is expected</translation>
    </message>
    <message>
        <source>a colon is expected after a member&apos;s name</source>
        <translation>a colon is expected after a member&apos;s name</translation>
    </message>
    <message>
        <source>a comma or a closing } is expected</source>
        <translation>a comma or a closing } is expected</translation>
    </message>
    <message>
        <source>a comma stands before the closing ]</source>
        <translation>a comma stands before the closing ]</translation>
    </message>
    <message>
        <source>a comma or a closing ] is expected</source>
        <translation>a comma or a closing ] is expected</translation>
    </message>
    <message>
        <source>a text is not in UTF-8</source>
        <translation>a text is not in UTF-8</translation>
    </message>
    <message>
        <source>a text is not closed on its own line</source>
        <translation>a text is not closed on its own line</translation>
    </message>
    <message>
        <source>an escape with \ that JSON does not know</source>
        <translation>an escape with \ that JSON does not know</translation>
    </message>
    <message>
        <source>a value is expected: a text between double quotes, a number, true, false, null, { or [</source>
        <translation>a value is expected: a text between double quotes, a number, true, false, null, { or [</translation>
    </message>
    <message>
        <source>a digit is expected</source>
        <translation>a digit is expected</translation>
    </message>
</context>
<context>
    <name>KindState</name>
    <message>
        <source>We cannot fetch these now: %1.</source>
        <comment>sources</comment>
        <translation>We cannot fetch these now: %1.</translation>
    </message>
    <message>
        <source>Not yet known: we wait for %1.</source>
        <comment>sources</comment>
        <translation>Not yet known: we wait for %1.</translation>
    </message>
    <message>
        <source>Not yet fetched: %1.</source>
        <comment>sources</comment>
        <translation>Not yet fetched: %1.</translation>
    </message>
    <message>
        <source>No linked source has these.</source>
        <translation>No linked source has these.</translation>
    </message>
    <message>
        <source>This total is not complete: %1.</source>
        <comment>sources</comment>
        <translation>This total is not complete: %1.</translation>
    </message>
    <message>
        <source>This is not complete: %1.</source>
        <comment>sources</comment>
        <translation>This is not complete: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>As of %1.</translation>
    </message>
</context>
<context>
    <name>LinkedSources</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Give yourself the right to read it.</translation>
    </message>
    <message>
        <source>This file is too large for a source file.</source>
        <translation>This file is too large for a source file.</translation>
    </message>
    <message>
        <source>Put the file of a source here, at most 256 kB.</source>
        <translation>Put the file of a source here, at most 256 kB.</translation>
    </message>
    <message>
        <source>Another file already links a source by this name.</source>
        <translation>Another file already links a source by this name.</translation>
    </message>
    <message>
        <source>Give this source another name, or take one of the two files away.</source>
        <translation>Give this source another name, or take one of the two files away.</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1</source>
        <translation>This source cannot be set up: %1</translation>
    </message>
    <message>
        <source>Compare the file with the example of its protocol.</source>
        <translation>Compare the file with the example of its protocol.</translation>
    </message>
    <message>
        <source>This is the home of the demo town, where everything is an example; this source is real.</source>
        <translation>This is the home of the demo town, where everything is an example; this source is real.</translation>
    </message>
    <message>
        <source>Take this file away, and link the source in a home of your own.</source>
        <translation>Take this file away, and link the source in a home of your own.</translation>
    </message>
    <message>
        <source>This source says that it is an example, and this home is not the demo town&apos;s.</source>
        <translation>This source says that it is an example, and this home is not the demo town&apos;s.</translation>
    </message>
    <message>
        <source>Leave &quot;demo&quot; out when the source is real; else take this file away.</source>
        <translation>Leave &quot;demo&quot; out when the source is real; else take this file away.</translation>
    </message>
    <message>
        <source>This is the name of one of the demo town&apos;s own sources, and the town linked it at another address.</source>
        <translation>This is the name of one of the demo town&apos;s own sources, and the town linked it at another address.</translation>
    </message>
    <message>
        <source>Give this source another name.</source>
        <translation>Give this source another name.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>This is a message of Outlook. Save it as .eml, and choose that file.</source>
        <translation>This is a message of Outlook. Save it as .eml, and choose that file.</translation>
    </message>
    <message>
        <source>There is no e-mail in this file. Choose an .mbox or an .eml file.</source>
        <translation>There is no e-mail in this file. Choose an .mbox or an .eml file.</translation>
    </message>
    <message>
        <source>This file has too many e-mails of these apps. Choose a smaller one.</source>
        <translation>This file has too many e-mails of these apps. Choose a smaller one.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Is it still there?</source>
        <translation>This file cannot be opened. Is it still there?</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Nothing of it was kept.</source>
        <translation>This file could not be read to its end. Nothing of it was kept.</translation>
    </message>
</context>
<context>
    <name>MainAction</name>
    <message>
        <source>Open the notice</source>
        <translation>Open the notice</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Open the letter</translation>
    </message>
    <message>
        <source>I have paid this</source>
        <translation>I have paid this</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>View at %1</translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation>What to do?</translation>
    </message>
    <message>
        <source>Before when?</source>
        <translation>Before when?</translation>
    </message>
    <message>
        <source>What otherwise?</source>
        <translation>What otherwise?</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>I have done this</translation>
    </message>
    <message>
        <source>Do it at %1</source>
        <translation>Do it at %1</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <comment>an amount</comment>
        <translation>Pay %1</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Fetch everything again</source>
        <translation>&amp;Fetch everything again</translation>
    </message>
    <message>
        <source>&amp;Do what the letter asks</source>
        <translation>&amp;Do what the letter asks</translation>
    </message>
    <message>
        <source>&amp;Save the letter</source>
        <translation>&amp;Save the letter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normal text</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>L&amp;ight</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation>Se&amp;arch</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Ne&amp;xt part of the window</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>P&amp;revious part of the window</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Open the letter</translation>
    </message>
    <message>
        <source>What can be done with a letter</source>
        <translation>What can be done with a letter</translation>
    </message>
    <message>
        <source>&amp;Take back “paid” or “done”</source>
        <translation>&amp;Take back “paid” or “done”</translation>
    </message>
    <message>
        <source>&amp;Try a source…</source>
        <translation>&amp;Try a source…</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>an entry of the directory without a usable id</source>
        <translation>an entry of the directory without a usable id</translation>
    </message>
    <message>
        <source>provider %1 has a date that does not exist</source>
        <translation>provider %1 has a date that does not exist</translation>
    </message>
    <message>
        <source>provider %1 has a planned maintenance that cannot be right; it is not counted</source>
        <translation>provider %1 has a planned maintenance that cannot be right; it is not counted</translation>
    </message>
    <message>
        <source>a message provider that is no object</source>
        <translation>a message provider that is no object</translation>
    </message>
    <message>
        <source>a message provider without a usable id</source>
        <translation>a message provider without a usable id</translation>
    </message>
    <message>
        <source>a message provider that is listed twice</source>
        <translation>a message provider that is listed twice</translation>
    </message>
    <message>
        <source>provider %1 has no usable address</source>
        <translation>provider %1 has no usable address</translation>
    </message>
    <message>
        <source>the list of message providers is empty</source>
        <translation>the list of message providers is empty</translation>
    </message>
    <message>
        <source>a logo that is no image of at most 200 kB</source>
        <translation>a logo that is no image of at most 200 kB</translation>
    </message>
    <message>
        <source>no sender was told</source>
        <translation>no sender was told</translation>
    </message>
    <message>
        <source>the sender&apos;s number is no enterprise number</source>
        <translation>the sender&apos;s number is no enterprise number</translation>
    </message>
    <message>
        <source>the sender&apos;s enterprise number does not pass its check</source>
        <translation>the sender&apos;s enterprise number does not pass its check</translation>
    </message>
    <message>
        <source>no moment of arrival; shown as arrived when it was first seen here</source>
        <translation>no moment of arrival; shown as arrived when it was first seen here</translation>
    </message>
    <message>
        <source>the moment of arrival cannot be read (%1); shown as arrived when it was first seen here</source>
        <translation>the moment of arrival cannot be read (%1); shown as arrived when it was first seen here</translation>
    </message>
    <message>
        <source>the moment of arrival lies in the future</source>
        <translation>the moment of arrival lies in the future</translation>
    </message>
    <message>
        <source>the moment it expires cannot be read</source>
        <translation>the moment it expires cannot be read</translation>
    </message>
    <message>
        <source>a message that is no object</source>
        <translation>a message that is no object</translation>
    </message>
    <message>
        <source>a message without an id</source>
        <translation>a message without an id</translation>
    </message>
    <message>
        <source>a message whose id is longer than %1 characters</source>
        <translation>a message whose id is longer than %1 characters</translation>
    </message>
    <message>
        <source>this notice asks for a payment; look where it refers to</source>
        <translation>this notice asks for a payment; look where it refers to</translation>
    </message>
    <message>
        <source>page %1 was refused</source>
        <translation>page %1 was refused</translation>
    </message>
    <message>
        <source>the counters say %1 messages, the list shows none</source>
        <translation>the counters say %1 messages, the list shows none</translation>
    </message>
    <message>
        <source>the number of items kept changing while they were read</source>
        <translation>the number of items kept changing while they were read</translation>
    </message>
    <message>
        <source>page %1 was a page that had come before</source>
        <translation>page %1 was a page that had come before</translation>
    </message>
    <message>
        <source>more than %1 pages</source>
        <translation>more than %1 pages</translation>
    </message>
    <message>
        <source>attachment %1 has no id and cannot be fetched</source>
        <translation>attachment %1 has no id and cannot be fetched</translation>
    </message>
    <message>
        <source>attachment %1 tells a size that cannot be right</source>
        <translation>attachment %1 tells a size that cannot be right</translation>
    </message>
    <message>
        <source>attachment %1 has a digest that cannot be read; its content cannot be compared with it</source>
        <translation>attachment %1 has a digest that cannot be read; its content cannot be compared with it</translation>
    </message>
    <message>
        <source>attachment %1 points to another place; that is not followed</source>
        <translation>attachment %1 points to another place; that is not followed</translation>
    </message>
    <message>
        <source>attachment %1 has the id of another one</source>
        <translation>attachment %1 has the id of another one</translation>
    </message>
    <message>
        <source>%1 is no amount</source>
        <translation>%1 is no amount</translation>
    </message>
    <message>
        <source>%1 is outside what can be paid</source>
        <translation>%1 is outside what can be paid</translation>
    </message>
    <message>
        <source>the currency is not told</source>
        <translation>the currency is not told</translation>
    </message>
    <message>
        <source>%1 is no currency</source>
        <translation>%1 is no currency</translation>
    </message>
    <message>
        <source>%1 has more than two decimals</source>
        <translation>%1 has more than two decimals</translation>
    </message>
    <message>
        <source>the amount was refused: %1</source>
        <translation>the amount was refused: %1</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>there is none</translation>
    </message>
    <message>
        <source>%1 is less than nothing</source>
        <translation>%1 is less than nothing</translation>
    </message>
    <message>
        <source>no VAT amount was told; counted as none</source>
        <translation>no VAT amount was told; counted as none</translation>
    </message>
    <message>
        <source>with the VAT it is outside what can be paid</source>
        <translation>with the VAT it is outside what can be paid</translation>
    </message>
    <message>
        <source>it is zero</source>
        <translation>it is zero</translation>
    </message>
    <message>
        <source>the account number cannot be read</source>
        <translation>the account number cannot be read</translation>
    </message>
    <message>
        <source>the account number does not pass its check</source>
        <translation>the account number does not pass its check</translation>
    </message>
    <message>
        <source>the structured communication does not pass its check</source>
        <translation>the structured communication does not pass its check</translation>
    </message>
    <message>
        <source>It has no moment of arrival.</source>
        <translation>It has no moment of arrival.</translation>
    </message>
    <message>
        <source>It has no number of its own.</source>
        <translation>It has no number of its own.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>messages with the id of another one on the same page: %1</source>
        <translation>messages with the id of another one on the same page: %1</translation>
    </message>
    <message>
        <source>it announced %1 (totalItems), %2 came</source>
        <translation>it announced %1 (totalItems), %2 came</translation>
    </message>
    <message>
        <source>attachments announced: %1, described: %2</source>
        <translation>attachments announced: %1, described: %2</translation>
    </message>
    <message>
        <source>a number that cannot be</source>
        <translation>a number that cannot be</translation>
    </message>
    <message>
        <source>it announced a number that cannot be (totalItems), %1 came</source>
        <translation>it announced a number that cannot be (totalItems), %1 came</translation>
    </message>
    <message>
        <source>it is a number that cannot be an amount</source>
        <translation>it is a number that cannot be an amount</translation>
    </message>
    <message>
        <source>a certificate that is no object</source>
        <translation>a certificate that is no object</translation>
    </message>
    <message>
        <source>a certificate without a number of its own</source>
        <translation>a certificate without a number of its own</translation>
    </message>
    <message>
        <source>a certificate whose number is longer than %1 characters</source>
        <translation>a certificate whose number is longer than %1 characters</translation>
    </message>
    <message>
        <source>a certificate whose number holds somebody&apos;s national number, which is not kept</source>
        <translation>a certificate whose number holds somebody&apos;s national number, which is not kept</translation>
    </message>
    <message>
        <source>the day from which it is valid cannot be read</source>
        <translation>the day from which it is valid cannot be read</translation>
    </message>
    <message>
        <source>the day until which it is valid cannot be read</source>
        <translation>the day until which it is valid cannot be read</translation>
    </message>
    <message>
        <source>it says to end before it begins</source>
        <translation>it says to end before it begins</translation>
    </message>
    <message>
        <source>it does not say where it can be fetched</source>
        <translation>it does not say where it can be fetched</translation>
    </message>
    <message>
        <source>certificates with the number and the language of another one on the same page: %1</source>
        <translation>certificates with the number and the language of another one on the same page: %1</translation>
    </message>
    <message>
        <source>a form that is no object</source>
        <translation>a form that is no object</translation>
    </message>
    <message>
        <source>a form without a number that can be used</source>
        <translation>a form without a number that can be used</translation>
    </message>
    <message>
        <source>a form without an address that a browser can open safely</source>
        <translation>a form without an address that a browser can open safely</translation>
    </message>
    <message>
        <source>forms with the number of another one on the same page: %1</source>
        <translation>forms with the number of another one on the same page: %1</translation>
    </message>
    <message>
        <source>it announced a number that cannot be (%1), %2 came</source>
        <translation>it announced a number that cannot be (%1), %2 came</translation>
    </message>
    <message>
        <source>it announced %1 (%2), %3 came</source>
        <translation>it announced %1 (%2), %3 came</translation>
    </message>
    <message>
        <source>what it asks of you is a word that is not known</source>
        <translation>what it asks of you is a word that is not known</translation>
    </message>
    <message>
        <source>the website to ask cannot be opened</source>
        <translation>the website to ask cannot be opened</translation>
    </message>
    <message>
        <source>where it leads to cannot be opened</source>
        <translation>where it leads to cannot be opened</translation>
    </message>
    <message>
        <source>of one of its lists only the first %1 are kept</source>
        <translation>of one of its lists only the first %1 are kept</translation>
    </message>
    <message>
        <source>a record without a number of its own</source>
        <translation>a record without a number of its own</translation>
    </message>
    <message>
        <source>a record whose number is longer than %1 characters</source>
        <translation>a record whose number is longer than %1 characters</translation>
    </message>
    <message>
        <source>a record whose number holds somebody&apos;s national number, which is not kept</source>
        <translation>a record whose number holds somebody&apos;s national number, which is not kept</translation>
    </message>
    <message>
        <source>the moment of arrival cannot be read; shown as arrived when it was first seen here</source>
        <translation>the moment of arrival cannot be read; shown as arrived when it was first seen here</translation>
    </message>
    <message>
        <source>a service without an address that can be opened</source>
        <translation>a service without an address that can be opened</translation>
    </message>
    <message>
        <source>a service that opens in a way that is not known</source>
        <translation>a service that opens in a way that is not known</translation>
    </message>
    <message>
        <source>attachment %1 does not say where it is fetched</source>
        <translation>attachment %1 does not say where it is fetched</translation>
    </message>
    <message>
        <source>the address to pay at is not one that this source may send people to; it is not kept</source>
        <translation>the address to pay at is not one that this source may send people to; it is not kept</translation>
    </message>
    <message>
        <source>the moment of a step cannot be read</source>
        <translation>the moment of a step cannot be read</translation>
    </message>
    <message>
        <source>a link that cannot be opened was left out</source>
        <translation>a link that cannot be opened was left out</translation>
    </message>
    <message>
        <source>more than %1 records in one answer; the others are not read</source>
        <translation>more than %1 records in one answer; the others are not read</translation>
    </message>
    <message>
        <source>page %1 was empty, and said that there is more</source>
        <translation>page %1 was empty, and said that there is more</translation>
    </message>
    <message>
        <source>the last record of page %1 does not say where to go on</source>
        <translation>the last record of page %1 does not say where to go on</translation>
    </message>
    <message>
        <source>the next page is at %1, where the source file does not allow to ask</source>
        <translation>the next page is at %1, where the source file does not allow to ask</translation>
    </message>
    <message>
        <source>where to go on is told in a way that cannot be kept</source>
        <translation>where to go on is told in a way that cannot be kept</translation>
    </message>
    <message>
        <source>records with the number of another one on the same page: %1</source>
        <translation>records with the number of another one on the same page: %1</translation>
    </message>
    <message>
        <source>a record that does not say at which address it can be asked</source>
        <translation>a record that does not say at which address it can be asked</translation>
    </message>
    <message>
        <source>asked by itself, it was refused</source>
        <translation>asked by itself, it was refused</translation>
    </message>
    <message>
        <source>asked by itself, it cannot be read</source>
        <translation>asked by itself, it cannot be read</translation>
    </message>
    <message>
        <source>asked by itself, it is not in the answer</source>
        <translation>asked by itself, it is not in the answer</translation>
    </message>
    <message>
        <source>a moment in its history cannot be read (%1)</source>
        <translation>a moment in its history cannot be read (%1)</translation>
    </message>
    <message>
        <source>the day on which it should be ready cannot be read (%1)</source>
        <translation>the day on which it should be ready cannot be read (%1)</translation>
    </message>
    <message>
        <source>a case that does not say which office keeps it</source>
        <translation>a case that does not say which office keeps it</translation>
    </message>
    <message>
        <source>a case of one office more than %1</source>
        <translation>a case of one office more than %1</translation>
    </message>
    <message>
        <source>a case without a number of its own</source>
        <translation>a case without a number of its own</translation>
    </message>
    <message>
        <source>a case whose number is longer than %1 characters</source>
        <translation>a case whose number is longer than %1 characters</translation>
    </message>
    <message>
        <source>MAGDA warns: %1</source>
        <translation>MAGDA warns: %1</translation>
    </message>
    <message>
        <source>a part of what was asked did not come, and it does not say which (%1)</source>
        <translation>a part of what was asked did not come, and it does not say which (%1)</translation>
    </message>
    <message>
        <source>its history has %1 steps; the last %2 are shown</source>
        <translation>its history has %1 steps; the last %2 are shown</translation>
    </message>
    <message>
        <source>the last step of its history lies in the future</source>
        <translation>the last step of its history lies in the future</translation>
    </message>
    <message>
        <source>it cannot be looked at there</source>
        <translation>it cannot be looked at there</translation>
    </message>
    <message>
        <source>its address cannot be opened</source>
        <translation>its address cannot be opened</translation>
    </message>
    <message>
        <source>it is not written as was agreed</source>
        <translation>it is not written as was agreed</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1); shown as unclear, not to be paid before it was asked</source>
        <translation>its state is a word that is not known (%1); shown as unclear, not to be paid before it was asked</translation>
    </message>
    <message>
        <source>a record whose number cannot be read exactly: it is no whole number, or a very large one; written as a text it can</source>
        <translation>a record whose number cannot be read exactly: it is no whole number, or a very large one; written as a text it can</translation>
    </message>
    <message>
        <source>a record with the number of another one on the same page (%1)</source>
        <translation>a record with the number of another one on the same page (%1)</translation>
    </message>
    <message>
        <source>it does not say whether it is paid; shown as unclear, not to be paid before it was asked</source>
        <translation>it does not say whether it is paid; shown as unclear, not to be paid before it was asked</translation>
    </message>
    <message>
        <source>a record that is to be asked at an address that is not allowed, or that cannot be one</source>
        <translation>a record that is to be asked at an address that is not allowed, or that cannot be one</translation>
    </message>
    <message>
        <source>it stands on the list, but asked by itself it is not there</source>
        <translation>it stands on the list, but asked by itself it is not there</translation>
    </message>
    <message>
        <source>not all that stands on the list could be had by itself</source>
        <translation>not all that stands on the list could be had by itself</translation>
    </message>
    <message>
        <source>a record with the number of another one on an earlier page (%1)</source>
        <translation>a record with the number of another one on an earlier page (%1)</translation>
    </message>
    <message>
        <source>records with the number of another one on an earlier page: %1</source>
        <translation>records with the number of another one on an earlier page: %1</translation>
    </message>
    <message>
        <source>the due date cannot be right: %1</source>
        <translation>the due date cannot be right: %1</translation>
    </message>
    <message>
        <source>a day that it names cannot be read: %1</source>
        <translation>a day that it names cannot be read: %1</translation>
    </message>
    <message>
        <source>the creditor reference does not pass its check</source>
        <translation>the creditor reference does not pass its check</translation>
    </message>
    <message>
        <source>its link leads to %1, which the source file does not allow; the document is asked at the address of the source itself</source>
        <translation>its link leads to %1, which the source file does not allow; the document is asked at the address of the source itself</translation>
    </message>
    <message>
        <source>whether there is more is told as %1, which is neither yes nor no</source>
        <translation>whether there is more is told as %1, which is neither yes nor no</translation>
    </message>
    <message>
        <source>where to go on is told as %1, which cannot be used</source>
        <translation>where to go on is told as %1, which cannot be used</translation>
    </message>
    <message>
        <source>page %1 says that there is more, and not where</source>
        <translation>page %1 says that there is more, and not where</translation>
    </message>
    <message>
        <source>the last answer said nothing of this office; something was wrong, and it did not say at which office</source>
        <translation>the last answer said nothing of this office; something was wrong, and it did not say at which office</translation>
    </message>
    <message>
        <source>a case of another person than the one who was asked about</source>
        <translation>a case of another person than the one who was asked about</translation>
    </message>
    <message>
        <source>a record that tells one thing twice</source>
        <translation>a record that tells one thing twice</translation>
    </message>
    <message>
        <source>a record that tells &quot;%1&quot; twice</source>
        <translation>a record that tells &quot;%1&quot; twice</translation>
    </message>
    <message>
        <source>who sends it is told in a way that cannot be read</source>
        <translation>who sends it is told in a way that cannot be read</translation>
    </message>
    <message>
        <source>the communication cannot be read</source>
        <translation>the communication cannot be read</translation>
    </message>
    <message>
        <source>the name of who is to be paid cannot be read</source>
        <translation>the name of who is to be paid cannot be read</translation>
    </message>
    <message>
        <source>it says that there are %1 pages, and one came</source>
        <translation>it says that there are %1 pages, and one came</translation>
    </message>
    <message>
        <source>the communication is a number, and not a structured one: free words are told as a text</source>
        <translation>the communication is a number, and not a structured one: free words are told as a text</translation>
    </message>
    <message>
        <source>its state is not told, and it asks something; shown as something to do</source>
        <translation>its state is not told, and it asks something; shown as something to do</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1), and it asks something; shown as something to do</source>
        <translation>its state is a word that is not known (%1), and it asks something; shown as something to do</translation>
    </message>
    <message>
        <source>it tells what is to be paid, and says that it asks nothing; it is not shown as to be paid</source>
        <translation>it tells what is to be paid, and says that it asks nothing; it is not shown as to be paid</translation>
    </message>
    <message>
        <source>it tells what is to be paid, and does not say that it asks to pay; it is shown as to be paid</source>
        <translation>it tells what is to be paid, and does not say that it asks to pay; it is shown as to be paid</translation>
    </message>
    <message>
        <source>there are two structured communications in one text, and they differ</source>
        <translation>there are two structured communications in one text, and they differ</translation>
    </message>
    <message>
        <source>the structured communication is not twelve digits</source>
        <translation>the structured communication is not twelve digits</translation>
    </message>
    <message>
        <source>the due date lies before the year 2000 (seconds read as milliseconds, or 0 for none?): %1</source>
        <translation>the due date lies before the year 2000 (seconds read as milliseconds, or 0 for none?): %1</translation>
    </message>
    <message>
        <source>its state is not told; shown as not clear</source>
        <translation>its state is not told; shown as not clear</translation>
    </message>
    <message>
        <source>its state is a word that is not known (%1); shown as not clear</source>
        <translation>its state is a word that is not known (%1); shown as not clear</translation>
    </message>
    <message>
        <source>in %1 of its %2 parts there is no list of records</source>
        <translation>in %1 of its %2 parts there is no list of records</translation>
    </message>
    <message>
        <source>a case of an organisation, and a person was asked about</source>
        <translation>a case of an organisation, and a person was asked about</translation>
    </message>
    <message>
        <source>its last moment is told as midnight: the day before is shown as the last day</source>
        <translation>its last moment is told as midnight: the day before is shown as the last day</translation>
    </message>
    <message>
        <source>nothing at all was found about you this time, though this office told something before; it stands here as it was</source>
        <translation>nothing at all was found about you this time, though this office told something before; it stands here as it was</translation>
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
        <translation>E-mail of %1, %2, without a subject</translation>
    </message>
    <message>
        <source>E-mail of %1, %2: “%3”</source>
        <comment>app, when, subject</comment>
        <translation>E-mail of %1, %2: “%3”</translation>
    </message>
    <message>
        <source>We recognise no letter in this e-mail.</source>
        <translation>We recognise no letter in this e-mail.</translation>
    </message>
    <message>
        <source>Not all sources have answered since.</source>
        <translation>Not all sources have answered since.</translation>
    </message>
    <message>
        <source>Its letter can still come: we wait a day.</source>
        <translation>Its letter can still come: we wait a day.</translation>
    </message>
    <message>
        <source>We do not look at letters of that time.</source>
        <translation>We do not look at letters of that time.</translation>
    </message>
    <message>
        <source>We do not find here what it is about.</source>
        <translation>We do not find here what it is about.</translation>
    </message>
    <message>
        <source>%1 times the same letter, %2 times not told again</source>
        <translation>%1 times the same letter, %2 times not told again</translation>
    </message>
    <message>
        <source>%1 times the same letter</source>
        <translation>%1 times the same letter</translation>
    </message>
</context>
<context>
    <name>Notify</name>
    <message>
        <source>Careful, not confirmed: %1</source>
        <comment>a sender</comment>
        <translation>Careful, not confirmed: %1</translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <comment>a sender</comment>
        <translation>Not confirmed: %1</translation>
    </message>
    <message>
        <source>A new notice</source>
        <translation>A new notice</translation>
    </message>
    <message>
        <source>News about a case</source>
        <translation>News about a case</translation>
    </message>
    <message>
        <source>A new certificate</source>
        <translation>A new certificate</translation>
    </message>
    <message>
        <source>A new bill</source>
        <translation>A new bill</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>A notice, no letter</source>
        <translation>A notice, no letter</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <comment>a subject</comment>
        <translation>Notice: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n new notice</numerusform>
            <numerusform>%n new notices</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>new items, new notices</comment>
        <translation>%1 and %2</translation>
    </message>
    <message numerus="yes">
        <source>From %1 and %n other(s).</source>
        <comment>senders</comment>
        <translation>
            <numerusform>From %1 and %n other.</numerusform>
            <numerusform>From %1 and %n others.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1.</source>
        <comment>senders</comment>
        <translation>From %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Remind me later</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <comment>what a notification says first</comment>
        <translation>Example: %1</translation>
    </message>
    <message>
        <source>You have to do something.</source>
        <translation>You have to do something.</translation>
    </message>
    <message>
        <source>You have to do something: %1</source>
        <comment>a subject</comment>
        <translation>You have to do something: %1</translation>
    </message>
    <message>
        <source>A reminder</source>
        <translation>A reminder</translation>
    </message>
    <message>
        <source>Look in Overzicht.</source>
        <translation>Look in Overzicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today is the last day for %n of them.</source>
        <translation>
            <numerusform>Today is the last day for %n of them.</numerusform>
            <numerusform>Today is the last day for %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the first of them %n day(s) are left.</source>
        <translation>
            <numerusform>For the first of them %n day is left.</numerusform>
            <numerusform>For the first of them %n days are left.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (notice): %2</source>
        <comment>sender, subject</comment>
        <translation>%1 (notice): %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You have to do something: %1</source>
        <translation>You have to do something: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them, then this stops.</source>
        <translation>Read them, then this stops.</translation>
    </message>
    <message>
        <source>Done or paid already? Say so in Overzicht.</source>
        <translation>Done or paid already? Say so in Overzicht.</translation>
    </message>
    <message>
        <source>This stops when you read them, or say that they are done or paid.</source>
        <translation>This stops when you read them, or say that they are done or paid.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Done already</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Paid already</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
    <message>
        <source>Copied for half a minute: %1</source>
        <translation>Copied for half a minute: %1</translation>
    </message>
    <message>
        <source>Code to pay with your banking app. It holds what stands beside it.</source>
        <translation>Code to pay with your banking app. It holds what stands beside it.</translation>
    </message>
    <message>
        <source>Scan with your banking app</source>
        <translation>Scan with your banking app</translation>
    </message>
    <message>
        <source>All of it is filled in. Check the name and the communication.</source>
        <translation>All of it is filled in. Check the name and the communication.</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>How to pay</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Confirmed sender.</source>
        <translation>Confirmed sender.</translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation>Not confirmed.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Structured communication</source>
        <translation>Structured communication</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>That can be a mistake. It can also be fraud. So there is no button here and no code to pay with.</source>
        <translation>That can be a mistake. It can also be fraud. So there is no button here and no code to pay with.</translation>
    </message>
    <message>
        <source>Do not pay this yet</source>
        <translation>Do not pay this yet</translation>
    </message>
    <message>
        <source>What this one asks</source>
        <translation>What this one asks</translation>
    </message>
    <message>
        <source>This number fails its check. Ask the sender before you pay.</source>
        <translation>This number fails its check. Ask the sender before you pay.</translation>
    </message>
    <message>
        <source>What our register has</source>
        <translation>What our register has</translation>
    </message>
    <message>
        <source>This number belongs to %1. We do not show all of it.</source>
        <translation>This number belongs to %1. We do not show all of it.</translation>
    </message>
    <message>
        <source>What do you do now?</source>
        <translation>What do you do now?</translation>
    </message>
    <message>
        <source>Call the service itself. Look up its number yourself: do not take it from the letter.</source>
        <translation>Call the service itself. Look up its number yourself: do not take it from the letter.</translation>
    </message>
    <message>
        <source>Call the service itself: %1. That comes from our register, not from the letter.</source>
        <translation>Call the service itself: %1. That comes from our register, not from the letter.</translation>
    </message>
    <message>
        <source>Ask whether this is real, and which account is the right one.</source>
        <translation>Ask whether this is real, and which account is the right one.</translation>
    </message>
    <message>
        <source>Do you think that it is fraud? Then pay nothing.</source>
        <translation>Do you think that it is fraud? Then pay nothing.</translation>
    </message>
    <message>
        <source>The time goes on: pay or object %1.</source>
        <translation>The time goes on: pay or object %1.</translation>
    </message>
    <message>
        <source>The time to pay may go on.</source>
        <translation>The time to pay may go on.</translation>
    </message>
    <message>
        <source>We look again at each update. Is the number right by then? Then you can pay here.</source>
        <translation>We look again at each update. Is the number right by then? Then you can pay here.</translation>
    </message>
    <message>
        <source>The account number is not right: its check digits are wrong.</source>
        <translation>The account number is not right: its check digits are wrong.</translation>
    </message>
    <message>
        <source>The structured communication is not right: its check digits are wrong.</source>
        <translation>The structured communication is not right: its check digits are wrong.</translation>
    </message>
    <message>
        <source>The account number does not belong to this sender.</source>
        <translation>The account number does not belong to this sender.</translation>
    </message>
    <message>
        <source>The sender looks like %1, but is not confirmed to be.</source>
        <translation>The sender looks like %1, but is not confirmed to be.</translation>
    </message>
    <message>
        <source>The sender gives no account here. Look in the letter.</source>
        <translation>The sender gives no account here. Look in the letter.</translation>
    </message>
    <message>
        <source>This number stands in our register with this name.</source>
        <translation>This number stands in our register with this name.</translation>
    </message>
    <message>
        <source>This number stands in our register with the sender this one says to be.</source>
        <translation>This number stands in our register with the sender this one says to be.</translation>
    </message>
    <message>
        <source>Our register has no account of this sender. So we cannot tell whose this number is. Look it up before you pay.</source>
        <translation>Our register has no account of this sender. So we cannot tell whose this number is. Look it up before you pay.</translation>
    </message>
    <message numerus="yes">
        <source>This number exists. It is none of the %n account(s) that our register has of this sender.</source>
        <translation>
            <numerusform>This number exists. It is not the account that our register has of this sender.</numerusform>
            <numerusform>This number exists. It is none of the %n accounts that our register has of this sender.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number passes its check.</source>
        <translation>The number passes its check.</translation>
    </message>
    <message>
        <source>There is no code to scan, because no account is told.</source>
        <translation>There is no code to scan, because no account is told.</translation>
    </message>
    <message>
        <source>There is no code to scan: a code can only ask for euros. Ask your bank how to pay this.</source>
        <translation>There is no code to scan: a code can only ask for euros. Ask your bank how to pay this.</translation>
    </message>
    <message>
        <source>There is no code to scan, because no amount is left to pay.</source>
        <translation>There is no code to scan, because no amount is left to pay.</translation>
    </message>
    <message>
        <source>There is no code to scan: what must be in it does not fit. Copy it instead.</source>
        <translation>There is no code to scan: what must be in it does not fit. Copy it instead.</translation>
    </message>
    <message>
        <source>You opened the page to pay: %1.</source>
        <comment>when</comment>
        <translation>You opened the page to pay: %1.</translation>
    </message>
    <message>
        <source>The page to pay was about to open: %1. Perhaps it did.</source>
        <comment>when</comment>
        <translation>The page to pay was about to open: %1. Perhaps it did.</translation>
    </message>
    <message>
        <source>The amount was %1 when you opened the page to pay. Now it is %2.</source>
        <translation>The amount was %1 when you opened the page to pay. Now it is %2.</translation>
    </message>
    <message>
        <source>The account is another one than when you opened the page to pay.</source>
        <translation>The account is another one than when you opened the page to pay.</translation>
    </message>
    <message>
        <source>You said that you paid it: %1.</source>
        <comment>when</comment>
        <translation>You said that you paid it: %1.</translation>
    </message>
    <message>
        <source>Already paid: the status follows. The source does not say yet that it has your money.</source>
        <translation>Already paid: the status follows. The source does not say yet that it has your money.</translation>
    </message>
    <message>
        <source>The source says that it is being processed. Do not pay again.</source>
        <translation>The source says that it is being processed. Do not pay again.</translation>
    </message>
    <message>
        <source>The source says that this is paid.</source>
        <translation>The source says that this is paid.</translation>
    </message>
    <message>
        <source>You did not say so here.</source>
        <translation>You did not say so here.</translation>
    </message>
    <message>
        <source>The source says that this has lapsed. Ask the sender what to do now.</source>
        <translation>The source says that this has lapsed. Ask the sender what to do now.</translation>
    </message>
    <message>
        <source>The source has withdrawn this. You do not have to pay it any more.</source>
        <translation>The source has withdrawn this. You do not have to pay it any more.</translation>
    </message>
    <message>
        <source>So there is no button here and no code to pay with.</source>
        <translation>So there is no button here and no code to pay with.</translation>
    </message>
    <message>
        <source>Ask whether you still have to pay, and how much.</source>
        <translation>Ask whether you still have to pay, and how much.</translation>
    </message>
    <message>
        <source>We look again at each update. Is it clear by then? Then you can pay here.</source>
        <translation>We look again at each update. Is it clear by then? Then you can pay here.</translation>
    </message>
    <message>
        <source>The account number does not belong to who the payee is called after.</source>
        <translation>The account number does not belong to who the payee is called after.</translation>
    </message>
    <message>
        <source>The source does not say clearly whether this must still be paid.</source>
        <translation>The source does not say clearly whether this must still be paid.</translation>
    </message>
    <message>
        <source>The source says “%1”. We do not know whether that must still be paid.</source>
        <translation>The source says “%1”. We do not know whether that must still be paid.</translation>
    </message>
    <message>
        <source>The amount that the source gives cannot be read.</source>
        <translation>The amount that the source gives cannot be read.</translation>
    </message>
    <message>
        <source>This number exists. It is none of those that our register has with the name of this payee.</source>
        <translation>This number exists. It is none of those that our register has with the name of this payee.</translation>
    </message>
    <message>
        <source>This account stands in our register with %1.</source>
        <translation>This account stands in our register with %1.</translation>
    </message>
    <message>
        <source>Not confirmed: the name looks like %1, but nothing shows that this account is theirs.</source>
        <translation>Not confirmed: the name looks like %1, but nothing shows that this account is theirs.</translation>
    </message>
    <message>
        <source>Not confirmed: this name was told with the bill.</source>
        <translation>Not confirmed: this name was told with the bill.</translation>
    </message>
    <message>
        <source>This looks like the same bill as one from %1.</source>
        <comment>a source</comment>
        <translation>This looks like the same bill as one from %1.</translation>
    </message>
    <message>
        <source>Both ask the same amount, on the same account, with the same communication.</source>
        <translation>Both ask the same amount, on the same account, with the same communication.</translation>
    </message>
    <message>
        <source>Pay only one of them. A sum here counts it once.</source>
        <translation>Pay only one of them. A sum here counts it once.</translation>
    </message>
    <message>
        <source>The other still asks you to pay. Do not pay it again.</source>
        <translation>The other still asks you to pay. Do not pay it again.</translation>
    </message>
    <message>
        <source>You said that you paid the other. Look at your account before you pay this one.</source>
        <translation>You said that you paid the other. Look at your account before you pay this one.</translation>
    </message>
    <message>
        <source>The other is being processed. Look at your account before you pay this one.</source>
        <translation>The other is being processed. Look at your account before you pay this one.</translation>
    </message>
    <message>
        <source>The other is paid. Look at your account before you pay this one.</source>
        <translation>The other is paid. Look at your account before you pay this one.</translation>
    </message>
    <message>
        <source>The other is marked as done.</source>
        <translation>The other is marked as done.</translation>
    </message>
    <message>
        <source>Whether the other must still be paid is not clear. Ask the sender first.</source>
        <translation>Whether the other must still be paid is not clear. Ask the sender first.</translation>
    </message>
    <message>
        <source>The other has lapsed. Ask the sender what to do now.</source>
        <translation>The other has lapsed. Ask the sender what to do now.</translation>
    </message>
    <message>
        <source>The other is withdrawn. Ask the sender whether you must pay this one.</source>
        <translation>The other is withdrawn. Ask the sender whether you must pay this one.</translation>
    </message>
    <message>
        <source>Look in the letter how much it is.</source>
        <translation>Look in the letter how much it is.</translation>
    </message>
    <message>
        <source>The payee is called after a known service, but the sender is not confirmed, and nothing shows that the account is of that service.</source>
        <translation>The payee is called after a known service, but the sender is not confirmed, and nothing shows that the account is of that service.</translation>
    </message>
    <message>
        <source>This number exists. Our register has no account with the name of this payee, so nothing shows that it is theirs.</source>
        <translation>This number exists. Our register has no account with the name of this payee, so nothing shows that it is theirs.</translation>
    </message>
    <message>
        <source>This looks like the same bill as another one from %1: perhaps a reminder.</source>
        <comment>a source</comment>
        <translation>This looks like the same bill as another one from %1: perhaps a reminder.</translation>
    </message>
    <message>
        <source>This number exists. It does not begin as all accounts of this sender do.</source>
        <translation>This number exists. It does not begin as all accounts of this sender do.</translation>
    </message>
    <message>
        <source>A bill from %1 has the same communication and another account.</source>
        <comment>a source</comment>
        <translation>A bill from %1 has the same communication and another account.</translation>
    </message>
    <message>
        <source>Perhaps this is the same bill as one from %1.</source>
        <comment>a source</comment>
        <translation>Perhaps this is the same bill as one from %1.</translation>
    </message>
    <message>
        <source>Ask the sender which account is right, before you pay. Look up its number yourself: do not take it from a letter.</source>
        <translation>Ask the sender which account is right, before you pay. Look up its number yourself: do not take it from a letter.</translation>
    </message>
    <message>
        <source>Both are to be paid on the same account with the same communication. The amount or the last day is another.</source>
        <translation>Both are to be paid on the same account with the same communication. The amount or the last day is another.</translation>
    </message>
    <message>
        <source>Is one a reminder of the other? Then pay only one of them.</source>
        <translation>Is one a reminder of the other? Then pay only one of them.</translation>
    </message>
    <message>
        <source>There is no code to scan: the account is not in a country where such a code works. Ask your bank how to pay this.</source>
        <translation>There is no code to scan: the account is not in a country where such a code works. Ask your bank how to pay this.</translation>
    </message>
    <message>
        <source>You opened the page to pay the other. Look at your account before you pay this one.</source>
        <translation>You opened the page to pay the other. Look at your account before you pay this one.</translation>
    </message>
    <message>
        <source>What the source gives as the account number cannot be read.</source>
        <translation>What the source gives as the account number cannot be read.</translation>
    </message>
    <message>
        <source>What the source gives as the communication cannot be read.</source>
        <translation>What the source gives as the communication cannot be read.</translation>
    </message>
    <message>
        <source>What the source gives as the name of the payee cannot be read.</source>
        <translation>What the source gives as the name of the payee cannot be read.</translation>
    </message>
    <message>
        <source>This is not an account number. Ask the sender before you pay.</source>
        <translation>This is not an account number. Ask the sender before you pay.</translation>
    </message>
    <message>
        <source>Both ask the same amount with the same communication. This one names no account.</source>
        <translation>Both ask the same amount with the same communication. This one names no account.</translation>
    </message>
    <message>
        <source>Both ask the same amount with the same communication. The other names no account, so it does not show that this account is right.</source>
        <translation>Both ask the same amount with the same communication. The other names no account, so it does not show that this account is right.</translation>
    </message>
    <message>
        <source>If it is one bill, pay it only once.</source>
        <translation>If it is one bill, pay it only once.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Ask first</translation>
    </message>
    <message>
        <source>We look again at each update. Do they list it again by then? Then you can pay here.</source>
        <translation>We look again at each update. Do they list it again by then? Then you can pay here.</translation>
    </message>
    <message>
        <source>When they listed it, its last day was %1.</source>
        <translation>When they listed it, its last day was %1.</translation>
    </message>
    <message>
        <source>They no longer list this bill. Perhaps it is paid or withdrawn. Ask first.</source>
        <translation>They no longer list this bill. Perhaps it is paid or withdrawn. Ask first.</translation>
    </message>
    <message>
        <source>Ask the sender which communication is right, before you pay.</source>
        <translation>Ask the sender which communication is right, before you pay.</translation>
    </message>
    <message>
        <source>The structured communication is not right: it is not twelve digits.</source>
        <translation>The structured communication is not right: it is not twelve digits.</translation>
    </message>
    <message>
        <source>There are two structured communications, and they are not the same.</source>
        <translation>There are two structured communications, and they are not the same.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Overview</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Cases</translation>
    </message>
    <message>
        <source>C&amp;ertificates</source>
        <translation>C&amp;ertificates</translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation>&amp;Payments</translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation>&amp;Notices</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <source>D&amp;isplay</source>
        <translation>D&amp;isplay</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Se&amp;ttings</translation>
    </message>
    <message>
        <source>One noti&amp;fier</source>
        <translation>One noti&amp;fier</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>One overview of everything you have running with the government.</source>
        <translation>One overview of everything you have running with the government.</translation>
    </message>
    <message>
        <source>The folder with everything of one person.</source>
        <translation>The folder with everything of one person.</translation>
    </message>
    <message>
        <source>Open the demo town&apos;s own folder.</source>
        <translation>Open the demo town&apos;s own folder.</translation>
    </message>
    <message>
        <source>For whom: self, or an organisation&apos;s KBO number.</source>
        <translation>For whom: self, or an organisation&apos;s KBO number.</translation>
    </message>
    <message>
        <source>The colours.</source>
        <translation>The colours.</translation>
    </message>
    <message>
        <source>How large the text is, from 1.0 to 2.0.</source>
        <translation>How large the text is, from 1.0 to 2.0.</translation>
    </message>
    <message>
        <source>Ask no source when starting, and tell of no new post.</source>
        <translation>Ask no source when starting, and tell of no new post.</translation>
    </message>
    <message>
        <source>Write a picture of the window, without a screen, and end.</source>
        <translation>Write a picture of the window, without a screen, and end.</translation>
    </message>
    <message>
        <source>How large that picture is.</source>
        <translation>How large that picture is.</translation>
    </message>
    <message>
        <source>The page to open.</source>
        <translation>The page to open.</translation>
    </message>
    <message>
        <source>Fetch first, then take the picture.</source>
        <translation>Fetch first, then take the picture.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood.</source>
        <translation>&apos;%1&apos; is not understood.</translation>
    </message>
    <message>
        <source>--home needs a folder.</source>
        <translation>--home needs a folder.</translation>
    </message>
    <message>
        <source>--for needs &apos;self&apos; or a KBO number.</source>
        <translation>--for needs &apos;self&apos; or a KBO number.</translation>
    </message>
    <message>
        <source>--theme needs light, dark or contrast.</source>
        <translation>--theme needs light, dark or contrast.</translation>
    </message>
    <message>
        <source>--text-scale needs a number from 1.0 to 2.0.</source>
        <translation>--text-scale needs a number from 1.0 to 2.0.</translation>
    </message>
    <message>
        <source>--size needs WxH, such as 1400x900.</source>
        <translation>--size needs WxH, such as 1400x900.</translation>
    </message>
    <message>
        <source>--page needs one of: %1.</source>
        <translation>--page needs one of: %1.</translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos;.</source>
        <translation>There is no item &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The picture could not be made: %1</source>
        <translation>The picture could not be made: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2</source>
        <translation>The folder %1 cannot be used: %2</translation>
    </message>
    <message>
        <source>The program is not whole: %1</source>
        <translation>The program is not whole: %1</translation>
    </message>
    <message>
        <source>The overview in %1 cannot be opened.</source>
        <translation>The overview in %1 cannot be opened.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>It took too long.</translation>
    </message>
    <message>
        <source>A walk of two minutes through the window.</source>
        <translation>A walk of two minutes through the window.</translation>
    </message>
    <message>
        <source>Fetch once, print how long the window was kept busy, and end.</source>
        <translation>Fetch once, print how long the window was kept busy, and end.</translation>
    </message>
    <message>
        <source>Try a source file: what people will see of it, and which laws it keeps.</source>
        <translation>Try a source file: what people will see of it, and which laws it keeps.</translation>
    </message>
    <message>
        <source>The item to open; with the page of the sources, a source or a system.</source>
        <translation>The item to open; with the page of the sources, a source or a system.</translation>
    </message>
    <message>
        <source>Open no window yet, and fetch new post from time to time.</source>
        <translation>Open no window yet, and fetch new post from time to time.</translation>
    </message>
    <message>
        <source>--background goes with --home, --demo and --for only.</source>
        <translation>--background goes with --home, --demo and --for only.</translation>
    </message>
    <message>
        <source>Fetching in the background is off. Turn it on in the settings.</source>
        <translation>Fetching in the background is off. Turn it on in the settings.</translation>
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
        <translation>until and including %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>day, hour</comment>
        <translation>until %1, %2</translation>
    </message>
    <message>
        <source>pay %1</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>pay %1</translation>
    </message>
    <message>
        <source>pay</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>pay</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>answer</translation>
    </message>
    <message>
        <source>go there</source>
        <comment>what is asked; in the middle of a sentence</comment>
        <translation>go there</translation>
    </message>
    <message>
        <source>do what is asked</source>
        <comment>in the middle of a sentence</comment>
        <translation>do what is asked</translation>
    </message>
    <message>
        <source>First check whether this is right.</source>
        <translation>First check whether this is right.</translation>
    </message>
    <message>
        <source>The last day was %1.</source>
        <translation>The last day was %1.</translation>
    </message>
    <message>
        <source>Today is the last day.</source>
        <translation>Today is the last day.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n day left.</numerusform>
            <numerusform>%n days left.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day was %1. Do it now: %2.</source>
        <comment>day, what is asked</comment>
        <translation>The last day was %1. Do it now: %2.</translation>
    </message>
    <message>
        <source>Today is the last day: %1.</source>
        <comment>what is asked</comment>
        <translation>Today is the last day: %1.</translation>
    </message>
    <message>
        <source>Today until %1: %2.</source>
        <comment>hour, what is asked</comment>
        <translation>Today until %1: %2.</translation>
    </message>
    <message>
        <source>Tomorrow is the last day: %1.</source>
        <comment>what is asked</comment>
        <translation>Tomorrow is the last day: %1.</translation>
    </message>
    <message>
        <source>Tomorrow until %1: %2.</source>
        <comment>hour, what is asked</comment>
        <translation>Tomorrow until %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>Only %n day left: %1 %2.</numerusform>
            <numerusform>Only %n days left: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do not forget. %n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>Do not forget. %n day left: %1 %2.</numerusform>
            <numerusform>Do not forget. %n days left: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left: %1 %2.</source>
        <comment>what is asked, until when</comment>
        <translation>
            <numerusform>%n day left: %1 %2.</numerusform>
            <numerusform>%n days left: %1 %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s). A letter counts, also when you do not read it.</source>
        <translation>
            <numerusform>You did not read this letter for %n day. A letter counts, also when you do not read it.</numerusform>
            <numerusform>You did not read this letter for %n days. A letter counts, also when you do not read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s). Perhaps it asks something of you.</source>
        <translation>
            <numerusform>You did not read this letter for %n day. Perhaps it asks something of you.</numerusform>
            <numerusform>You did not read this letter for %n days. Perhaps it asks something of you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You did not read this letter for %n day(s).</source>
        <translation>
            <numerusform>You did not read this letter for %n day.</numerusform>
            <numerusform>You did not read this letter for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it, then this stops.</source>
        <translation>Read it, then this stops.</translation>
    </message>
    <message>
        <source>Paid already? Say so in Overzicht.</source>
        <translation>Paid already? Say so in Overzicht.</translation>
    </message>
    <message>
        <source>Done already? Say so in Overzicht.</source>
        <translation>Done already? Say so in Overzicht.</translation>
    </message>
    <message>
        <source>Its source takes this letter away on %1. Save it in time.</source>
        <translation>Its source takes this letter away on %1. Save it in time.</translation>
    </message>
    <message>
        <source>You wanted to be reminded of this.</source>
        <translation>You wanted to be reminded of this.</translation>
    </message>
    <message>
        <source>the last day was %1</source>
        <translation>the last day was %1</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>today is the last day</translation>
    </message>
    <message>
        <source>today until %1</source>
        <comment>hour</comment>
        <translation>today until %1</translation>
    </message>
    <message>
        <source>tomorrow is the last day</source>
        <translation>tomorrow is the last day</translation>
    </message>
    <message>
        <source>tomorrow until %1</source>
        <comment>hour</comment>
        <translation>tomorrow until %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, first check whether this is right</source>
        <comment>how much time is left</comment>
        <translation>%1, first check whether this is right</translation>
    </message>
    <message>
        <source>as you asked</source>
        <comment>why somebody is reminded of something</comment>
        <translation>as you asked</translation>
    </message>
    <message>
        <source>its source takes it away on %1</source>
        <translation>its source takes it away on %1</translation>
    </message>
    <message numerus="yes">
        <source>unread for %n day(s)</source>
        <translation>
            <numerusform>unread for %n day</numerusform>
            <numerusform>unread for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is no screen here that a window can be shown on. &apos;overzichtctl demo&apos; starts the demo town without one.</source>
        <translation>There is no screen here that a window can be shown on. &apos;overzichtctl demo&apos; starts the demo town without one.</translation>
    </message>
    <message>
        <source>There is no screen here that a window can be shown on. &apos;overzicht --screenshot FILE&apos; makes a picture, &apos;overzichtctl list&apos; prints the overview as text.</source>
        <translation>There is no screen here that a window can be shown on. &apos;overzicht --screenshot FILE&apos; makes a picture, &apos;overzichtctl list&apos; prints the overview as text.</translation>
    </message>
</context>
<context>
    <name>SealPart</name>
    <message>
        <source>the sender</source>
        <translation>the sender</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Genuine</translation>
    </message>
    <message>
        <source>Nothing changed, and we know the seal as one of the sender.</source>
        <translation>Nothing changed, and we know the seal as one of the sender.</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>Nothing changed, but we do not know the seal as one of the sender.</source>
        <translation>Nothing changed, but we do not know the seal as one of the sender.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Something changed after it was signed, or the seal is broken.</source>
        <translation>Something changed after it was signed, or the seal is broken.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>There is no seal in the letter.</source>
        <translation>There is no seal in the letter.</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Could not be checked</translation>
    </message>
    <message>
        <source>There is a seal, but we cannot check it, or we could not look.</source>
        <translation>There is a seal, but we cannot check it, or we could not look.</translation>
    </message>
    <message>
        <source>%1 sealed this letter. Nothing in it changed since.</source>
        <translation>%1 sealed this letter. Nothing in it changed since.</translation>
    </message>
    <message>
        <source>Nothing changed in this letter since it was signed. But by its own word that was on a day when its certificate did not hold.</source>
        <translation>Nothing changed in this letter since it was signed. But by its own word that was on a day when its certificate did not hold.</translation>
    </message>
    <message>
        <source>Nothing changed in this letter since it was signed. But we do not know this seal as one of %1.</source>
        <translation>Nothing changed in this letter since it was signed. But we do not know this seal as one of %1.</translation>
    </message>
    <message>
        <source>Something was added to this letter after it was signed. We cannot see whether that does harm.</source>
        <translation>Something was added to this letter after it was signed. We cannot see whether that does harm.</translation>
    </message>
    <message>
        <source>The seal of this letter is broken: it is not as a seal must be.</source>
        <translation>The seal of this letter is broken: it is not as a seal must be.</translation>
    </message>
    <message>
        <source>This letter was changed after it was signed.</source>
        <translation>This letter was changed after it was signed.</translation>
    </message>
    <message>
        <source>There is no seal in this letter. That is so for many letters, and it does not make this one false.</source>
        <translation>There is no seal in this letter. That is so for many letters, and it does not make this one false.</translation>
    </message>
    <message>
        <source>This is no PDF. We look for a seal in a PDF only.</source>
        <translation>This is no PDF. We look for a seal in a PDF only.</translation>
    </message>
    <message>
        <source>This file is too large for us to look for a seal.</source>
        <translation>This file is too large for us to look for a seal.</translation>
    </message>
    <message>
        <source>This letter is signed in a way that we cannot check.</source>
        <translation>This letter is signed in a way that we cannot check.</translation>
    </message>
    <message>
        <source>This letter is signed in a way that others can imitate by now.</source>
        <translation>This letter is signed in a way that others can imitate by now.</translation>
    </message>
    <message>
        <source>We could not check the seal of this letter.</source>
        <translation>We could not check the seal of this letter.</translation>
    </message>
    <message>
        <source>No name stands in the certificate.</source>
        <translation>No name stands in the certificate.</translation>
    </message>
    <message>
        <source>In the certificate stands %1.</source>
        <translation>In the certificate stands %1.</translation>
    </message>
    <message>
        <source>In the certificate stands %1, of %2.</source>
        <translation>In the certificate stands %1, of %2.</translation>
    </message>
    <message>
        <source>Anyone can have that name put there.</source>
        <translation>Anyone can have that name put there.</translation>
    </message>
    <message>
        <source>The certificate says that it was issued by %1.</source>
        <translation>The certificate says that it was issued by %1.</translation>
    </message>
    <message>
        <source>When it was signed is not told.</source>
        <translation>When it was signed is not told.</translation>
    </message>
    <message>
        <source>By its own word it was signed on a moment that is still to come: %1.</source>
        <translation>By its own word it was signed on a moment that is still to come: %1.</translation>
    </message>
    <message>
        <source>Signed, by its own word: %1.</source>
        <translation>Signed, by its own word: %1.</translation>
    </message>
    <message>
        <source>Pay nothing and do nothing that it asks. Ask %1 first. Do not use a phone number or a link from this letter.</source>
        <translation>Pay nothing and do nothing that it asks. Ask %1 first. Do not use a phone number or a link from this letter.</translation>
    </message>
    <message>
        <source>Does it ask something that you did not expect? Ask %1 first. Do not use a phone number or a link from this letter.</source>
        <translation>Does it ask something that you did not expect? Ask %1 first. Do not use a phone number or a link from this letter.</translation>
    </message>
    <message>
        <source>No seal to check</source>
        <translation>No seal to check</translation>
    </message>
    <message>
        <source>It is exactly the file that the source announced.</source>
        <translation>It is exactly the file that the source announced.</translation>
    </message>
    <message>
        <source>Its seal: %1</source>
        <translation>Its seal: %1</translation>
    </message>
    <message>
        <source>This is another file than was announced</source>
        <translation>This is another file than was announced</translation>
    </message>
    <message>
        <source>The source announced a letter, and this is not that file.</source>
        <translation>The source announced a letter, and this is not that file.</translation>
    </message>
    <message>
        <source>Is this the file that the source announced? Yes.</source>
        <translation>Is this the file that the source announced? Yes.</translation>
    </message>
    <message>
        <source>Is this the file that the source announced? No.</source>
        <translation>Is this the file that the source announced? No.</translation>
    </message>
    <message>
        <source>Is it a PDF? No.</source>
        <translation>Is it a PDF? No.</translation>
    </message>
    <message>
        <source>Is there a seal in it? Yes.</source>
        <translation>Is there a seal in it? Yes.</translation>
    </message>
    <message>
        <source>Is it of a kind that we can check? No.</source>
        <translation>Is it of a kind that we can check? No.</translation>
    </message>
    <message>
        <source>Is there a seal in it? No.</source>
        <translation>Is there a seal in it? No.</translation>
    </message>
    <message>
        <source>Is the seal whole? No.</source>
        <translation>Is the seal whole? No.</translation>
    </message>
    <message>
        <source>Does the seal cover the whole file? No.</source>
        <translation>Does the seal cover the whole file? No.</translation>
    </message>
    <message>
        <source>Is all of it as it was signed? No.</source>
        <translation>Is all of it as it was signed? No.</translation>
    </message>
    <message>
        <source>Does the seal cover the whole file? Yes.</source>
        <translation>Does the seal cover the whole file? Yes.</translation>
    </message>
    <message>
        <source>Is all of it as it was signed? Yes.</source>
        <translation>Is all of it as it was signed? Yes.</translation>
    </message>
    <message>
        <source>Did the certificate hold on the day that it names? No.</source>
        <translation>Did the certificate hold on the day that it names? No.</translation>
    </message>
    <message>
        <source>Do we know the seal, or who issued it, as that of %1? Yes.</source>
        <translation>Do we know the seal, or who issued it, as that of %1? Yes.</translation>
    </message>
    <message>
        <source>Do we know the seal, or who issued it, as that of %1? No.</source>
        <translation>Do we know the seal, or who issued it, as that of %1? No.</translation>
    </message>
    <message>
        <source>Whether this is the file that was sent: the source announced no digest of it.</source>
        <translation>Whether this is the file that was sent: the source announced no digest of it.</translation>
    </message>
    <message>
        <source>The seal itself.</source>
        <translation>The seal itself.</translation>
    </message>
    <message>
        <source>Who made this letter.</source>
        <translation>Who made this letter.</translation>
    </message>
    <message>
        <source>Whether the certificate was withdrawn.</source>
        <translation>Whether the certificate was withdrawn.</translation>
    </message>
    <message>
        <source>Whether who issued it is on the European list of trusted services.</source>
        <translation>Whether who issued it is on the European list of trusted services.</translation>
    </message>
    <message>
        <source>Time stamps: when it was really signed.</source>
        <translation>Time stamps: when it was really signed.</translation>
    </message>
    <message>
        <source>What the letter counts for by law.</source>
        <translation>What the letter counts for by law.</translation>
    </message>
    <message>
        <source>The five outcomes</source>
        <translation>The five outcomes</translation>
    </message>
    <message>
        <source>%1: this letter</source>
        <translation>%1: this letter</translation>
    </message>
    <message>
        <source>What we checked, and what we did not check</source>
        <translation>What we checked, and what we did not check</translation>
    </message>
    <message>
        <source>Nothing: the file is too large.</source>
        <translation>Nothing: the file is too large.</translation>
    </message>
    <message>
        <source>We checked this</source>
        <translation>We checked this</translation>
    </message>
    <message>
        <source>We did not check this</source>
        <translation>We did not check this</translation>
    </message>
    <message>
        <source>Is this letter what was sent?</source>
        <translation>Is this letter what was sent?</translation>
    </message>
    <message>
        <source>What did we check?</source>
        <translation>What did we check?</translation>
    </message>
    <message>
        <source>Hide what we checked</source>
        <translation>Hide what we checked</translation>
    </message>
</context>
<context>
    <name>Since</name>
    <message>
        <source>Since your previous visit, %1: more than %2 new items.</source>
        <translation>Since your previous visit, %1: more than %2 new items.</translation>
    </message>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation>
            <numerusform>%n new letter</numerusform>
            <numerusform>%n new letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n new notice</numerusform>
            <numerusform>%n new notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Since your previous visit, %1: %2.</source>
        <translation>Since your previous visit, %1: %2.</translation>
    </message>
    <message>
        <source>Since your previous visit, %1: nothing new.</source>
        <translation>Since your previous visit, %1: nothing new.</translation>
    </message>
    <message>
        <source>Since your previous visit, %1: nothing new from the sources that answered.</source>
        <translation>Since your previous visit, %1: nothing new from the sources that answered.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s), certificate(s) or bill(s)</source>
        <translation>
            <numerusform>%n new case, certificate or bill</numerusform>
            <numerusform>%n new cases, certificates or bills</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” changed.</source>
        <comment>subject</comment>
        <translation>“%1” changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n things changed, “%1” last.</source>
        <translation>
            <numerusform>%n thing changed, “%1” last.</numerusform>
            <numerusform>%n things changed, “%1” last.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 things changed, “%2” last.</source>
        <translation>More than %1 things changed, “%2” last.</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>The file is larger than 256 kB.</source>
        <translation>The file is larger than 256 kB.</translation>
    </message>
    <message>
        <source>A source file describes one source in a few lines; check that this is the right file.</source>
        <translation>A source file describes one source in a few lines; check that this is the right file.</translation>
    </message>
    <message>
        <source>This is not JSON: at character %1, %2.</source>
        <translation>This is not JSON: at character %1, %2.</translation>
    </message>
    <message>
        <source>Mend the text at that place.</source>
        <translation>Mend the text at that place.</translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>This is not JSON: %1.</translation>
    </message>
    <message>
        <source>The file is JSON, but not an object.</source>
        <translation>The file is JSON, but not an object.</translation>
    </message>
    <message>
        <source>Put everything between { and }.</source>
        <translation>Put everything between { and }.</translation>
    </message>
    <message>
        <source>This member was already written on line %1.</source>
        <translation>This member was already written on line %1.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Keep one of the two.</translation>
    </message>
    <message>
        <source>A national number does not belong in a source file.</source>
        <translation>A national number does not belong in a source file.</translation>
    </message>
    <message>
        <source>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</source>
        <translation>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</translation>
    </message>
    <message>
        <source>A token or password does not belong in a source file.</source>
        <translation>A token or password does not belong in a source file.</translation>
    </message>
    <message>
        <source>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;tokenFrom&quot;: &quot;keystore:NAME&quot; in signIn.</source>
        <translation>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;tokenFrom&quot;: &quot;keystore:NAME&quot; in signIn.</translation>
    </message>
    <message>
        <source>This member is not known here.</source>
        <translation>This member is not known here.</translation>
    </message>
    <message>
        <source>Remove it; known are: %1.</source>
        <translation>Remove it; known are: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Did you mean &quot;%1&quot;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>&quot;%1&quot; must be a text.</translation>
    </message>
    <message>
        <source>Write a text between double quotes.</source>
        <translation>Write a text between double quotes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>&quot;%1&quot; must be an object.</translation>
    </message>
    <message>
        <source>Put its members between { and }.</source>
        <translation>Put its members between { and }.</translation>
    </message>
    <message>
        <source>&quot;source&quot; is missing: the name this source is known by.</source>
        <translation>&quot;source&quot; is missing: the name this source is known by.</translation>
    </message>
    <message>
        <source>Add &quot;source&quot;: lower-case letters, digits and &apos;-&apos;, at most 40.</source>
        <translation>Add &quot;source&quot;: lower-case letters, digits and &apos;-&apos;, at most 40.</translation>
    </message>
    <message>
        <source>This cannot be the id of a source.</source>
        <translation>This cannot be the id of a source.</translation>
    </message>
    <message>
        <source>Use 1 to 40 lower-case letters, digits and &apos;-&apos;.</source>
        <translation>Use 1 to 40 lower-case letters, digits and &apos;-&apos;.</translation>
    </message>
    <message>
        <source>&quot;protocol&quot; is missing: the language this source speaks.</source>
        <translation>&quot;protocol&quot; is missing: the language this source speaks.</translation>
    </message>
    <message>
        <source>Add &quot;protocol&quot;; known are: %1.</source>
        <translation>Add &quot;protocol&quot;; known are: %1.</translation>
    </message>
    <message>
        <source>This protocol is not known.</source>
        <translation>This protocol is not known.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Known are: %1.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Known are: %2.</source>
        <translation>Did you mean &quot;%1&quot;? Known are: %2.</translation>
    </message>
    <message>
        <source>&quot;demo&quot; must be true or false.</source>
        <translation>&quot;demo&quot; must be true or false.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation>Write true or false, without quotes.</translation>
    </message>
    <message>
        <source>&quot;name&quot; is missing: what people call this source.</source>
        <translation>&quot;name&quot; is missing: what people call this source.</translation>
    </message>
    <message>
        <source>Add &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, with fr, de and en where there are.</source>
        <translation>Add &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, with fr, de and en where there are.</translation>
    </message>
    <message>
        <source>This name is too long, or has characters that cannot be seen.</source>
        <translation>This name is too long, or has characters that cannot be seen.</translation>
    </message>
    <message>
        <source>Use at most %1 ordinary characters.</source>
        <translation>Use at most %1 ordinary characters.</translation>
    </message>
    <message>
        <source>&quot;name&quot; is in no language.</source>
        <translation>&quot;name&quot; is in no language.</translation>
    </message>
    <message>
        <source>Add at least &quot;nl&quot;.</source>
        <translation>Add at least &quot;nl&quot;.</translation>
    </message>
    <message>
        <source>This is not a whole address.</source>
        <translation>This is not a whole address.</translation>
    </message>
    <message>
        <source>Write it as &quot;https://host/path&quot;.</source>
        <translation>Write it as &quot;https://host/path&quot;.</translation>
    </message>
    <message>
        <source>http is not protected against eavesdropping; it is allowed to this computer itself only.</source>
        <translation>http is not protected against eavesdropping; it is allowed to this computer itself only.</translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation>Use https.</translation>
    </message>
    <message>
        <source>Only https addresses can be used.</source>
        <translation>Only https addresses can be used.</translation>
    </message>
    <message>
        <source>A user name or password stands in the address.</source>
        <translation>A user name or password stands in the address.</translation>
    </message>
    <message>
        <source>Remove it; a token goes in the key store and is named by signIn.tokenFrom.</source>
        <translation>Remove it; a token goes in the key store and is named by signIn.tokenFrom.</translation>
    </message>
    <message>
        <source>The address has a part after &apos;?&apos; or &apos;#&apos;.</source>
        <translation>The address has a part after &apos;?&apos; or &apos;#&apos;.</translation>
    </message>
    <message>
        <source>Write only what stands before the protocol&apos;s own paths.</source>
        <translation>Write only what stands before the protocol&apos;s own paths.</translation>
    </message>
    <message>
        <source>This is not an enterprise number: its check digits do not fit.</source>
        <translation>This is not an enterprise number: its check digits do not fit.</translation>
    </message>
    <message>
        <source>Write the ten digits of the KBO number, such as &quot;0316380841&quot;.</source>
        <translation>Write the ten digits of the KBO number, such as &quot;0316380841&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must say where the secret is kept, never the secret itself.</source>
        <translation>&quot;%1&quot; must say where the secret is kept, never the secret itself.</translation>
    </message>
    <message>
        <source>Write &quot;keystore:NAME&quot;, or &quot;env:NAME&quot; for tests and servers; a name has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</source>
        <translation>Write &quot;keystore:NAME&quot;, or &quot;env:NAME&quot; for tests and servers; a name has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</translation>
    </message>
    <message>
        <source>A bearer sign-in needs to know where its token is kept.</source>
        <translation>A bearer sign-in needs to know where its token is kept.</translation>
    </message>
    <message>
        <source>Add &quot;tokenFrom&quot;: &quot;keystore:NAME&quot;.</source>
        <translation>Add &quot;tokenFrom&quot;: &quot;keystore:NAME&quot;.</translation>
    </message>
    <message>
        <source>Signing in by &quot;oidc&quot; is reserved: this version cannot sign in that way yet.</source>
        <translation>Signing in by &quot;oidc&quot; is reserved: this version cannot sign in that way yet.</translation>
    </message>
    <message>
        <source>Use &quot;bearer&quot; with a token from the key store until then.</source>
        <translation>Use &quot;bearer&quot; with a token from the key store until then.</translation>
    </message>
    <message>
        <source>A token that no sign-in uses.</source>
        <translation>A token that no sign-in uses.</translation>
    </message>
    <message>
        <source>Write &quot;kind&quot;: &quot;bearer&quot;, or remove &quot;tokenFrom&quot;.</source>
        <translation>Write &quot;kind&quot;: &quot;bearer&quot;, or remove &quot;tokenFrom&quot;.</translation>
    </message>
    <message>
        <source>This kind of sign-in is not known.</source>
        <translation>This kind of sign-in is not known.</translation>
    </message>
    <message>
        <source>Use &quot;none&quot; or &quot;bearer&quot;.</source>
        <translation>Use &quot;none&quot; or &quot;bearer&quot;.</translation>
    </message>
    <message>
        <source>&quot;allowedHosts&quot; must be a list.</source>
        <translation>&quot;allowedHosts&quot; must be a list.</translation>
    </message>
    <message>
        <source>Write [&quot;host&quot;, &quot;host:port&quot;].</source>
        <translation>Write [&quot;host&quot;, &quot;host:port&quot;].</translation>
    </message>
    <message>
        <source>This is not the name of one host.</source>
        <translation>This is not the name of one host.</translation>
    </message>
    <message>
        <source>Write &quot;host&quot; or &quot;host:port&quot;, without https://, path or *.</source>
        <translation>Write &quot;host&quot; or &quot;host:port&quot;, without https://, path or *.</translation>
    </message>
    <message>
        <source>&quot;providers&quot; must be a list.</source>
        <translation>&quot;providers&quot; must be a list.</translation>
    </message>
    <message>
        <source>Write [{&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}].</source>
        <translation>Write [{&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}].</translation>
    </message>
    <message>
        <source>Only the ebox protocol has message providers.</source>
        <translation>Only the ebox protocol has message providers.</translation>
    </message>
    <message>
        <source>Remove &quot;providers&quot;, and give the address as &quot;baseUrl&quot;.</source>
        <translation>Remove &quot;providers&quot;, and give the address as &quot;baseUrl&quot;.</translation>
    </message>
    <message>
        <source>A provider must be an object.</source>
        <translation>A provider must be an object.</translation>
    </message>
    <message>
        <source>Write {&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}.</source>
        <translation>Write {&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}.</translation>
    </message>
    <message>
        <source>A provider needs an &quot;id&quot; of 1 to 100 ordinary characters.</source>
        <translation>A provider needs an &quot;id&quot; of 1 to 100 ordinary characters.</translation>
    </message>
    <message>
        <source>Use the id from the federation&apos;s list of providers.</source>
        <translation>Use the id from the federation&apos;s list of providers.</translation>
    </message>
    <message>
        <source>Another provider has this id too.</source>
        <translation>Another provider has this id too.</translation>
    </message>
    <message>
        <source>A provider needs a &quot;baseUrl&quot;.</source>
        <translation>A provider needs a &quot;baseUrl&quot;.</translation>
    </message>
    <message>
        <source>Add what stands before /ebox/messages.</source>
        <translation>Add what stands before /ebox/messages.</translation>
    </message>
    <message>
        <source>One name is used for a secret in the key store and for another in the environment.</source>
        <translation>One name is used for a secret in the key store and for another in the environment.</translation>
    </message>
    <message>
        <source>Give the two secrets different names.</source>
        <translation>Give the two secrets different names.</translation>
    </message>
    <message>
        <source>&quot;baseUrl&quot; is missing: the address of the source.</source>
        <translation>&quot;baseUrl&quot; is missing: the address of the source.</translation>
    </message>
    <message>
        <source>Add &quot;baseUrl&quot; (what stands before /messageProviders), or fixed &quot;providers&quot;.</source>
        <translation>Add &quot;baseUrl&quot; (what stands before /messageProviders), or fixed &quot;providers&quot;.</translation>
    </message>
    <message>
        <source>Add &quot;baseUrl&quot;: &quot;https://…&quot;.</source>
        <translation>Add &quot;baseUrl&quot;: &quot;https://…&quot;.</translation>
    </message>
    <message>
        <source>Write &quot;offers&quot;: [&quot;certificates&quot;, &quot;forms&quot;], or one of the two; without it both are asked.</source>
        <translation>Write &quot;offers&quot;: [&quot;certificates&quot;, &quot;forms&quot;], or one of the two; without it both are asked.</translation>
    </message>
    <message>
        <source>&quot;burgerprofiel&quot; has a member that is not known.</source>
        <translation>&quot;burgerprofiel&quot; has a member that is not known.</translation>
    </message>
    <message>
        <source>&quot;offers&quot; must be a list of what this source offers.</source>
        <translation>&quot;offers&quot; must be a list of what this source offers.</translation>
    </message>
    <message>
        <source>A source of this protocol offers certificates, forms or both; this is neither.</source>
        <translation>A source of this protocol offers certificates, forms or both; this is neither.</translation>
    </message>
    <message>
        <source>Certificates are asked by national number, and the file does not say where that is kept.</source>
        <translation>Certificates are asked by national number, and the file does not say where that is kept.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}; or, if it has forms only, &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</source>
        <translation>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}; or, if it has forms only, &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</translation>
    </message>
    <message>
        <source>Certificates are of a person: they do not belong between those of an organisation.</source>
        <translation>Certificates are of a person: they do not belong between those of an organisation.</translation>
    </message>
    <message>
        <source>Take &quot;for&quot; away; or, if it has forms only, write &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</source>
        <translation>Take &quot;for&quot; away; or, if it has forms only, write &quot;burgerprofiel&quot;: {&quot;offers&quot;: [&quot;forms&quot;]}.</translation>
    </message>
    <message>
        <source>The address goes on into the protocol&apos;s own paths.</source>
        <translation>The address goes on into the protocol&apos;s own paths.</translation>
    </message>
    <message>
        <source>Write only what stands before %1.</source>
        <translation>Write only what stands before %1.</translation>
    </message>
    <message>
        <source>Write &quot;sources&quot;: [&quot;VAPH&quot;, …] with the names by which MAGDA knows them; or leave it out, and all of them are asked.</source>
        <translation>Write &quot;sources&quot;: [&quot;VAPH&quot;, …] with the names by which MAGDA knows them; or leave it out, and all of them are asked.</translation>
    </message>
    <message>
        <source>&quot;magda&quot; has a member that is not known.</source>
        <translation>&quot;magda&quot; has a member that is not known.</translation>
    </message>
    <message>
        <source>&quot;sources&quot; must be a list of at most %1 sources.</source>
        <translation>&quot;sources&quot; must be a list of at most %1 sources.</translation>
    </message>
    <message>
        <source>This cannot be the name of a source: 1 to 120 letters, digits and signs of an address.</source>
        <translation>This cannot be the name of a source: 1 to 120 letters, digits and signs of an address.</translation>
    </message>
    <message>
        <source>This source is named twice, which MAGDA refuses.</source>
        <translation>This source is named twice, which MAGDA refuses.</translation>
    </message>
    <message>
        <source>Take one of the two away.</source>
        <translation>Take one of the two away.</translation>
    </message>
    <message>
        <source>Cases are asked by national number, and the file does not say where that is kept.</source>
        <translation>Cases are asked by national number, and the file does not say where that is kept.</translation>
    </message>
    <message>
        <source>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</source>
        <translation>Add &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</translation>
    </message>
    <message>
        <source>Cases are of a person: they do not belong between those of an organisation.</source>
        <translation>Cases are of a person: they do not belong between those of an organisation.</translation>
    </message>
    <message>
        <source>Take &quot;for&quot; away.</source>
        <translation>Take &quot;for&quot; away.</translation>
    </message>
    <message>
        <source>Another source is known by this name, and it is not at this address or speaks another protocol.</source>
        <translation>Another source is known by this name, and it is not at this address or speaks another protocol.</translation>
    </message>
    <message>
        <source>Give this source a name of its own. Is it your own gateway to that source? Then the manager of this computer adds its host to the sender register.</source>
        <translation>Give this source a name of its own. Is it your own gateway to that source? Then the manager of this computer adds its host to the sender register.</translation>
    </message>
    <message>
        <source>Write &quot;activation&quot;: {&quot;baseUrl&quot;: &quot;https://…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}} with where the eBox can be turned on and who does that; or leave it out, and the official page opens.</source>
        <translation>Write &quot;activation&quot;: {&quot;baseUrl&quot;: &quot;https://…&quot;, &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}} with where the eBox can be turned on and who does that; or leave it out, and the official page opens.</translation>
    </message>
    <message>
        <source>&quot;activation&quot; must be an object.</source>
        <translation>&quot;activation&quot; must be an object.</translation>
    </message>
    <message>
        <source>This host is not among those that this source may ask.</source>
        <translation>This host is not among those that this source may ask.</translation>
    </message>
    <message>
        <source>Add it to &quot;allowedHosts&quot;.</source>
        <translation>Add it to &quot;allowedHosts&quot;.</translation>
    </message>
    <message>
        <source>This cannot be shown as a name: it is empty, too long, or hides something.</source>
        <translation>This cannot be shown as a name: it is empty, too long, or hides something.</translation>
    </message>
    <message>
        <source>Who turns the eBox on is not named.</source>
        <translation>Who turns the eBox on is not named.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>This must be true or false.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>an unknown moment</source>
        <translation>an unknown moment</translation>
    </message>
    <message>
        <source>Cannot be reached since %1</source>
        <translation>Cannot be reached since %1</translation>
    </message>
    <message>
        <source>Asks you to sign in again, since %1</source>
        <translation>Asks you to sign in again, since %1</translation>
    </message>
    <message>
        <source>Refuses our question since %1</source>
        <translation>Refuses our question since %1</translation>
    </message>
    <message>
        <source>Gives an answer we cannot trust, since %1</source>
        <translation>Gives an answer we cannot trust, since %1</translation>
    </message>
    <message>
        <source>Not yet allowed: %1</source>
        <translation>Not yet allowed: %1</translation>
    </message>
    <message>
        <source>This provider is new. Its address does not stand in the source file, so it gets no key.</source>
        <translation>This provider is new. Its address does not stand in the source file, so it gets no key.</translation>
    </message>
    <message>
        <source>Planned maintenance until %1</source>
        <translation>Planned maintenance until %1</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Planned maintenance</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · as of %2</translation>
    </message>
    <message>
        <source>Asks us to wait until %1</source>
        <translation>Asks us to wait until %1</translation>
    </message>
    <message>
        <source>Asks us to wait</source>
        <translation>Asks us to wait</translation>
    </message>
    <message>
        <source>Older: last updated %1</source>
        <translation>Older: last updated %1</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Not yet fetched</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Updated %1</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>No longer active</translation>
    </message>
    <message>
        <source>Planned maintenance: %1, from %2 to %3.</source>
        <translation>Planned maintenance: %1, from %2 to %3.</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Busy: %1 of %2 letters</source>
        <translation>Busy: %1 of %2 letters</translation>
    </message>
    <message numerus="yes">
        <source>Busy: %n letter(s) so far</source>
        <translation>
            <numerusform>Busy: %n letter so far</numerusform>
            <numerusform>Busy: %n letters so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) ask your attention.</source>
        <translation>
            <numerusform>%n thing asks your attention.</numerusform>
            <numerusform>%n things ask your attention.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing you must do now.</source>
        <translation>There is nothing you must do now.</translation>
    </message>
    <message>
        <source>We do not know yet whether you must do something.</source>
        <translation>We do not know yet whether you must do something.</translation>
    </message>
    <message>
        <source>Its key no longer works.</source>
        <translation>Its key no longer works.</translation>
    </message>
    <message>
        <source>Not complete yet</source>
        <translation>Not complete yet</translation>
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
        <translation>No mailbox that is active</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) came in that we could not read.</source>
        <translation>
            <numerusform>%n item came in that we could not read.</numerusform>
            <numerusform>%n items came in that we could not read.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mailbox was asked yet, so we do not know whether you must do something.</source>
        <translation>No mailbox was asked yet, so we do not know whether you must do something.</translation>
    </message>
    <message>
        <source>Not working since %1</source>
        <translation>Not working since %1</translation>
    </message>
    <message>
        <source>Not asked: its source file has a mistake</source>
        <translation>Not asked: its source file has a mistake</translation>
    </message>
    <message>
        <source>Not active yet. Begins on %1.</source>
        <translation>Not active yet. Begins on %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n not read</source>
        <comment>updated when, things that could not be read</comment>
        <translation>
            <numerusform>%1 · %n not read</numerusform>
            <numerusform>%1 · %n not read</numerusform>
        </translation>
    </message>
    <message>
        <source>Only links to what you can start there</source>
        <translation>Only links to what you can start there</translation>
    </message>
    <message numerus="yes">
        <source>Of %n case(s) it is not clear how they stand.</source>
        <translation>
            <numerusform>Of %n case it is not clear how it stands.</numerusform>
            <numerusform>Of %n cases it is not clear how they stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation>The database is damaged: %1</translation>
    </message>
    <message>
        <source>A line of %1 refers to a line of %2 that is not there.</source>
        <translation>A line of %1 refers to a line of %2 that is not there.</translation>
    </message>
    <message>
        <source>A saved content of item %1 is missing.</source>
        <translation>A saved content of item %1 is missing.</translation>
    </message>
    <message>
        <source>A saved content of item %1 is not what was saved.</source>
        <translation>A saved content of item %1 is not what was saved.</translation>
    </message>
    <message>
        <source>%1 items that no source told of.</source>
        <translation>%1 items that no source told of.</translation>
    </message>
    <message>
        <source>%1 items without their contents.</source>
        <translation>%1 items without their contents.</translation>
    </message>
    <message>
        <source>%1 items that search cannot find.</source>
        <translation>%1 items that search cannot find.</translation>
    </message>
    <message>
        <source>%1 entries of search without an item.</source>
        <translation>%1 entries of search without an item.</translation>
    </message>
    <message>
        <source>%1 feeds whose position does not fit.</source>
        <translation>%1 feeds whose position does not fit.</translation>
    </message>
    <message>
        <source>%1 counters that are not right.</source>
        <translation>%1 counters that are not right.</translation>
    </message>
    <message>
        <source>%1 feeds that count their items wrong.</source>
        <translation>%1 feeds that count their items wrong.</translation>
    </message>
    <message>
        <source>%1 items that cannot be read.</source>
        <translation>%1 items that cannot be read.</translation>
    </message>
    <message>
        <source>The search index is damaged: %1</source>
        <translation>The search index is damaged: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>We know this sender by its number %1, not by its name.</source>
        <translation>We know this sender by its number %1, not by its name.</translation>
    </message>
    <message>
        <source>No source gives a name for this sender. We only know the number %1.</source>
        <translation>No source gives a name for this sender. We only know the number %1.</translation>
    </message>
    <message>
        <source>%1 gives this name for number %2. The number is not in our own list, so we cannot confirm it.</source>
        <translation>%1 gives this name for number %2. The number is not in our own list, so we cannot confirm it.</translation>
    </message>
    <message>
        <source>Nothing more: you have paid this</source>
        <translation>Nothing more: you have paid this</translation>
    </message>
    <message>
        <source>Nothing more: this is done</source>
        <translation>Nothing more: this is done</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation>Pay %1</translation>
    </message>
    <message>
        <source>Pay. The letter says how much</source>
        <translation>Pay. The letter says how much</translation>
    </message>
    <message>
        <source>Answer this letter</source>
        <translation>Answer this letter</translation>
    </message>
    <message>
        <source>The letter says it</source>
        <translation>The letter says it</translation>
    </message>
    <message>
        <source>Be there. The letter says where</source>
        <translation>Be there. The letter says where</translation>
    </message>
    <message>
        <source>Nothing. You may have a look</source>
        <translation>Nothing. You may have a look</translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation>Read the letter</translation>
    </message>
    <message>
        <source>The letter counts, also unread</source>
        <translation>The letter counts, also unread</translation>
    </message>
    <message>
        <source>This letter counts as received, also if you don&apos;t open it.</source>
        <translation>This letter counts as received, also if you don&apos;t open it.</translation>
    </message>
    <message>
        <source>This letter expired at its source on %1. What we saved stays here.</source>
        <translation>This letter expired at its source on %1. What we saved stays here.</translation>
    </message>
    <message>
        <source>This letter disappears at its source today.</source>
        <translation>This letter disappears at its source today.</translation>
    </message>
    <message numerus="yes">
        <source>This letter disappears at its source in %n day(s), on %1.</source>
        <translation>
            <numerusform>This letter disappears at its source in %n day, on %1.</numerusform>
            <numerusform>This letter disappears at its source in %n days, on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 kB</source>
        <translation>less than 1 kB</translation>
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
        <translation>text</translation>
    </message>
    <message>
        <source>Checked: unchanged since the sender published it (SHA-256).</source>
        <translation>Checked: unchanged since the sender published it (SHA-256).</translation>
    </message>
    <message>
        <source>We cannot reach %1 now. Try again later.</source>
        <translation>We cannot reach %1 now. Try again later.</translation>
    </message>
    <message>
        <source>%1 asks you to sign in again.</source>
        <translation>%1 asks you to sign in again.</translation>
    </message>
    <message>
        <source>%1 refuses to give this.</source>
        <translation>%1 refuses to give this.</translation>
    </message>
    <message>
        <source>This is no longer at %1.</source>
        <translation>This is no longer at %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is busy. Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 is busy. Try again in %n second.</numerusform>
            <numerusform>%1 is busy. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is busy. Try again later.</source>
        <translation>%1 is busy. Try again later.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Stopped. Nothing was saved.</translation>
    </message>
    <message>
        <source>also via %1</source>
        <translation>also via %1</translation>
    </message>
    <message>
        <source>hidden at the source</source>
        <translation>hidden at the source</translation>
    </message>
    <message>
        <source>Unread, %1</source>
        <translation>Unread, %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sender, confirmed or not</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>example</source>
        <translation>example</translation>
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
        <translation>today %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>yesterday %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>tomorrow %1</translation>
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
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>day, hour</comment>
        <translation>until %1, %2</translation>
    </message>
    <message>
        <source>until and including %1</source>
        <translation>until and including %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>today is the last day</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation>Registered mail</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>Official document</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>You have to do something</source>
        <translation>You have to do something</translation>
    </message>
    <message>
        <source>We are working on it</source>
        <translation>We are working on it</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>For information</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>To be paid</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>Being processed</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>You put this with the notices.</source>
        <translation>You put this with the notices.</translation>
    </message>
    <message>
        <source>You put this with the documents.</source>
        <translation>You put this with the documents.</translation>
    </message>
    <message>
        <source>This is registered mail. That is always an official document.</source>
        <translation>This is registered mail. That is always an official document.</translation>
    </message>
    <message>
        <source>This sender sends official documents of this type.</source>
        <translation>This sender sends official documents of this type.</translation>
    </message>
    <message>
        <source>The letter itself comes with this message.</source>
        <translation>The letter itself comes with this message.</translation>
    </message>
    <message>
        <source>This message only says where you can look something up.</source>
        <translation>This message only says where you can look something up.</translation>
    </message>
    <message>
        <source>We are not sure, so we treat it as an official document.</source>
        <translation>We are not sure, so we treat it as an official document.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>sender not confirmed</translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <translation>no longer at the source</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Not yet fetched</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Up to date</translation>
    </message>
    <message>
        <source>Older data</source>
        <translation>Older data</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Cannot be reached</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Planned maintenance</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Faulty</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not yet allowed</source>
        <translation>Not yet allowed</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>No longer active</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>not yet fetched</translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation>good until %1</translation>
    </message>
    <message>
        <source>Last updated %1. You can still read everything from before.</source>
        <translation>Last updated %1. You can still read everything from before.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>Nothing was fetched yet.</translation>
    </message>
    <message>
        <source>Not yet fetched.</source>
        <translation>Not yet fetched.</translation>
    </message>
    <message>
        <source>Up to date: %1.</source>
        <translation>Up to date: %1.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>This is older than it should be. %1</source>
        <translation>This is older than it should be. %1</translation>
    </message>
    <message>
        <source>Planned maintenance until %1. %2</source>
        <translation>Planned maintenance until %1. %2</translation>
    </message>
    <message>
        <source>Planned maintenance. %1</source>
        <translation>Planned maintenance. %1</translation>
    </message>
    <message>
        <source>This source is no longer active. What it sent stays here.</source>
        <translation>This source is no longer active. What it sent stays here.</translation>
    </message>
    <message>
        <source>No sources are linked yet.</source>
        <translation>No sources are linked yet.</translation>
    </message>
    <message>
        <source>Last complete check: %1.</source>
        <translation>Last complete check: %1.</translation>
    </message>
    <message>
        <source>There was no complete check yet.</source>
        <translation>There was no complete check yet.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>asked, answered, last check</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>We asked %n source(s).</source>
        <translation>
            <numerusform>We asked %n source.</numerusform>
            <numerusform>We asked %n sources.</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered.</source>
        <translation>All answered.</translation>
    </message>
    <message numerus="yes">
        <source>%n answered.</source>
        <translation>
            <numerusform>%n answered.</numerusform>
            <numerusform>%n answered.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source cannot be reached.</source>
        <translation>The source cannot be reached.</translation>
    </message>
    <message>
        <source>Check your internet connection. We keep trying.</source>
        <translation>Check your internet connection. We keep trying.</translation>
    </message>
    <message>
        <source>Sign in again, then try once more.</source>
        <translation>Sign in again, then try once more.</translation>
    </message>
    <message>
        <source>The source refuses this.</source>
        <translation>The source refuses this.</translation>
    </message>
    <message>
        <source>Ask the sender why, or try again later.</source>
        <translation>Ask the sender why, or try again later.</translation>
    </message>
    <message>
        <source>This is no longer at the source.</source>
        <translation>This is no longer at the source.</translation>
    </message>
    <message>
        <source>What was saved here stays here.</source>
        <translation>What was saved here stays here.</translation>
    </message>
    <message>
        <source>The source is busy.</source>
        <translation>The source is busy.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>Try again in %1.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>The answer is not right, so we did not use it.</source>
        <translation>The answer is not right, so we did not use it.</translation>
    </message>
    <message>
        <source>Try again. If it stays wrong, tell the sender.</source>
        <translation>Try again. If it stays wrong, tell the sender.</translation>
    </message>
    <message>
        <source>It can cost more</source>
        <translation>It can cost more</translation>
    </message>
    <message>
        <source>This notice expired at its source on %1. What we saved stays here.</source>
        <translation>This notice expired at its source on %1. What we saved stays here.</translation>
    </message>
    <message>
        <source>This notice disappears at its source today.</source>
        <translation>This notice disappears at its source today.</translation>
    </message>
    <message numerus="yes">
        <source>This notice disappears at its source in %n day(s), on %1.</source>
        <translation>
            <numerusform>This notice disappears at its source in %n day, on %1.</numerusform>
            <numerusform>This notice disappears at its source in %n days, on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key store closed</source>
        <translation>Key store closed</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>No key yet</translation>
    </message>
    <message>
        <source>not complete yet</source>
        <translation>not complete yet</translation>
    </message>
    <message>
        <source>It is not complete yet. You can read what came in.</source>
        <translation>It is not complete yet. You can read what came in.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) did not answer.</source>
        <translation>
            <numerusform>%n source did not answer.</numerusform>
            <numerusform>%n sources did not answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key for this source no longer works.</source>
        <translation>The key for this source no longer works.</translation>
    </message>
    <message>
        <source>Could not be kept</source>
        <translation>Could not be kept</translation>
    </message>
    <message>
        <source>Saved. No usable fingerprint came with it, so we could not check whether it changed.</source>
        <translation>Saved. No usable fingerprint came with it, so we could not check whether it changed.</translation>
    </message>
    <message>
        <source>No source is linked for this organisation.</source>
        <translation>No source is linked for this organisation.</translation>
    </message>
    <message>
        <source>We found no mailbox yet that is active. Under Sources you see how each one is doing.</source>
        <translation>We found no mailbox yet that is active. Under Sources you see how each one is doing.</translation>
    </message>
    <message>
        <source>Ask the sender for the letter</source>
        <translation>Ask the sender for the letter</translation>
    </message>
    <message>
        <source>What came cannot be used, so nothing was saved. Try again later; if it stays so, ask the sender.</source>
        <translation>What came cannot be used, so nothing was saved. Try again later; if it stays so, ask the sender.</translation>
    </message>
    <message>
        <source>No key sent</source>
        <translation>No key sent</translation>
    </message>
    <message>
        <source>This source is busy.</source>
        <translation>This source is busy.</translation>
    </message>
    <message>
        <source>We cannot reach this source now.</source>
        <translation>We cannot reach this source now.</translation>
    </message>
    <message>
        <source>This source gives answers that are not right.</source>
        <translation>This source gives answers that are not right.</translation>
    </message>
    <message>
        <source>The key for this source no longer works. Sign in again.</source>
        <translation>The key for this source no longer works. Sign in again.</translation>
    </message>
    <message>
        <source>This source refuses our question.</source>
        <translation>This source refuses our question.</translation>
    </message>
    <message>
        <source>This source names a new provider that you have not allowed yet. We send it nothing.</source>
        <translation>This source names a new provider that you have not allowed yet. We send it nothing.</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Not working</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>See the notice</source>
        <translation>See the notice</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>before when</comment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>See the letter</source>
        <translation>See the letter</translation>
    </message>
    <message>
        <source>Not active yet</source>
        <translation>Not active yet</translation>
    </message>
    <message>
        <source>Not active yet. Begins on %1.</source>
        <translation>Not active yet. Begins on %1.</translation>
    </message>
    <message>
        <source>no end date known</source>
        <translation>no end date known</translation>
    </message>
    <message>
        <source>lapsed since %1</source>
        <translation>lapsed since %1</translation>
    </message>
    <message>
        <source>valid today for the last time</source>
        <translation>valid today for the last time</translation>
    </message>
    <message numerus="yes">
        <source>lapses in %n day(s)</source>
        <translation>
            <numerusform>lapses in %n day</numerusform>
            <numerusform>lapses in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until and including %1</source>
        <translation>valid until and including %1</translation>
    </message>
    <message>
        <source>looks like %1, but is not confirmed</source>
        <translation>looks like %1, but is not confirmed</translation>
    </message>
    <message>
        <source>Do not pay yet. Ask the service first</source>
        <translation>Do not pay yet. Ask the service first</translation>
    </message>
    <message>
        <source>you paid: %1</source>
        <comment>a day</comment>
        <translation>you paid: %1</translation>
    </message>
    <message>
        <source>do not pay yet</source>
        <translation>do not pay yet</translation>
    </message>
    <message>
        <source>check first</source>
        <translation>check first</translation>
    </message>
    <message>
        <source>Already paid: the status follows</source>
        <translation>Already paid: the status follows</translation>
    </message>
    <message>
        <source>looks like a bill from %1</source>
        <comment>a source</comment>
        <translation>looks like a bill from %1</translation>
    </message>
    <message>
        <source>perhaps paid already</source>
        <translation>perhaps paid already</translation>
    </message>
    <message>
        <source>perhaps told twice</source>
        <comment>a bill</comment>
        <translation>perhaps told twice</translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>valid from %1</translation>
    </message>
    <message numerus="yes">
        <source>in %n language(s)</source>
        <translation>
            <numerusform>in %n language</numerusform>
            <numerusform>in %n languages</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>Not all read</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that came could not be read.</source>
        <translation>
            <numerusform>%n thing that came could not be read.</numerusform>
            <numerusform>%n things that came could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>source no longer linked</source>
        <translation>source no longer linked</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s), case(s) or bill(s) could not be read, and may ask money: the sum may be too low.</source>
        <translation>
            <numerusform>%n letter, case or bill could not be read, and may ask money: the sum may be too low.</numerusform>
            <numerusform>%n letters, cases or bills could not be read, and may ask money: the sum may be too low.</numerusform>
        </translation>
    </message>
    <message>
        <source>same communication as a bill from %1, another account</source>
        <comment>a source</comment>
        <translation>same communication as a bill from %1, another account</translation>
    </message>
    <message>
        <source>perhaps the same as a bill from %1</source>
        <comment>a source</comment>
        <translation>perhaps the same as a bill from %1</translation>
    </message>
    <message>
        <source>asks something else than before</source>
        <translation>asks something else than before</translation>
    </message>
    <message>
        <source>end not clear</source>
        <translation>end not clear</translation>
    </message>
    <message>
        <source>perhaps the same as a bill from %1, one of them names no account</source>
        <comment>a source</comment>
        <translation>perhaps the same as a bill from %1, one of them names no account</translation>
    </message>
    <message>
        <source>Ask first. Perhaps it is paid or withdrawn</source>
        <translation>Ask first. Perhaps it is paid or withdrawn</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>ask first</translation>
    </message>
    <message>
        <source>last day not clear</source>
        <translation>last day not clear</translation>
    </message>
    <message>
        <source>Ask first which account is right. Then pay %1</source>
        <translation>Ask first which account is right. Then pay %1</translation>
    </message>
    <message>
        <source>State not clear</source>
        <translation>State not clear</translation>
    </message>
    <message>
        <source>We do not ask it before %1.</source>
        <translation>We do not ask it before %1.</translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>start the demo town&apos;s servers and link its sources into --home DIR</source>
        <translation>start the demo town&apos;s servers and link its sources into --home DIR</translation>
    </message>
    <message>
        <source>the linked sources and how they are doing</source>
        <translation>the linked sources and how they are doing</translation>
    </message>
    <message>
        <source>unlink a source; what it brought stays</source>
        <translation>unlink a source; what it brought stays</translation>
    </message>
    <message>
        <source>keep a source&apos;s answers, redacted unless --raw</source>
        <translation>keep a source&apos;s answers, redacted unless --raw</translation>
    </message>
    <message>
        <source>run kept answers again</source>
        <translation>run kept answers again</translation>
    </message>
    <message>
        <source>put a secret from standard input into the key store</source>
        <translation>put a secret from standard input into the key store</translation>
    </message>
    <message>
        <source>remove a secret from the key store</source>
        <translation>remove a secret from the key store</translation>
    </message>
    <message>
        <source>ask every feed once what is new</source>
        <translation>ask every feed once what is new</translation>
    </message>
    <message>
        <source>what there is, newest first; --todo by deadline</source>
        <translation>what there is, newest first; --todo by deadline</translation>
    </message>
    <message>
        <source>one item whole</source>
        <translation>one item whole</translation>
    </message>
    <message>
        <source>fetch a content, check it, save it</source>
        <translation>fetch a content, check it, save it</translation>
    </message>
    <message>
        <source>is what is stored sound?</source>
        <translation>is what is stored sound?</translation>
    </message>
    <message>
        <source>what could not be read</source>
        <translation>what could not be read</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Did you mean &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Say which command. &apos;overzichtctl help&apos; tells which there are.</source>
        <translation>Say which command. &apos;overzichtctl help&apos; tells which there are.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of: %2.</source>
        <translation>&apos;%1&apos; wants one of: %2.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>There is no command &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--%1 was given twice.</source>
        <translation>--%1 was given twice.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 takes no value.</translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation>--%1 wants a value.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation>&apos;%1&apos; has no option &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>It is used like this: overzichtctl %1</source>
        <translation>It is used like this: overzichtctl %1</translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3.</source>
        <translation>--%1 wants a whole number from %2 to %3.</translation>
    </message>
    <message>
        <source>Usage: overzichtctl [--home DIR] [--for self|KBO] [--json] COMMAND …</source>
        <translation>Usage: overzichtctl [--home DIR] [--for self|KBO] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done in part; 2 wrong usage; 3 failed, nothing changed.</source>
        <translation>Exit status: 0 done; 1 done in part; 2 wrong usage; 3 failed, nothing changed.</translation>
    </message>
    <message>
        <source>All that is stored is sound.</source>
        <translation>All that is stored is sound.</translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation>Nothing is in quarantine.</translation>
    </message>
    <message>
        <source>It may be a letter.</source>
        <translation>It may be a letter.</translation>
    </message>
    <message>
        <source>The demo town never links into your own home: give it a folder with --home DIR.</source>
        <translation>The demo town never links into your own home: give it a folder with --home DIR.</translation>
    </message>
    <message>
        <source>The demo town could not start.</source>
        <translation>The demo town could not start.</translation>
    </message>
    <message>
        <source>The demo town could not link its sources: %1</source>
        <translation>The demo town could not link its sources: %1</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <translation>%1 (example)</translation>
    </message>
    <message>
        <source>%1 shown of more than %2.</source>
        <translation>%1 shown of more than %2.</translation>
    </message>
    <message>
        <source>%1 shown of %2.</source>
        <translation>%1 shown of %2.</translation>
    </message>
    <message>
        <source>Did not answer: %1.</source>
        <translation>Did not answer: %1.</translation>
    </message>
    <message>
        <source>--kind wants one of: %1.</source>
        <translation>--kind wants one of: %1.</translation>
    </message>
    <message>
        <source>These are too many words to search for; %1 characters is the most.</source>
        <translation>These are too many words to search for; %1 characters is the most.</translation>
    </message>
    <message>
        <source>Say which words to search for.</source>
        <translation>Say which words to search for.</translation>
    </message>
    <message>
        <source>The file was saved, but cannot be read back: %1</source>
        <translation>The file was saved, but cannot be read back: %1</translation>
    </message>
    <message>
        <source>What was saved is not what the source announced: %1</source>
        <translation>What was saved is not what the source announced: %1</translation>
    </message>
    <message>
        <source>Saved and checked: %1 (%2)</source>
        <translation>Saved and checked: %1 (%2)</translation>
    </message>
    <message>
        <source>Say where to save it: --out FILE.</source>
        <translation>Say where to save it: --out FILE.</translation>
    </message>
    <message>
        <source>--out wants the name of a file, and this is a folder.</source>
        <translation>--out wants the name of a file, and this is a folder.</translation>
    </message>
    <message>
        <source>The folder for --out does not exist.</source>
        <translation>The folder for --out does not exist.</translation>
    </message>
    <message>
        <source>--out is not an ordinary file.</source>
        <translation>--out is not an ordinary file.</translation>
    </message>
    <message>
        <source>This content could not be fetched.</source>
        <translation>This content could not be fetched.</translation>
    </message>
    <message>
        <source>A secret&apos;s name has 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;.</source>
        <translation>A secret&apos;s name has 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;.</translation>
    </message>
    <message>
        <source>Type or paste the secret, then Enter; it is not shown.</source>
        <translation>Type or paste the secret, then Enter; it is not shown.</translation>
    </message>
    <message>
        <source>Nothing came on standard input; the secret was not changed.</source>
        <translation>Nothing came on standard input; the secret was not changed.</translation>
    </message>
    <message>
        <source>This secret is longer than 64 kB; it was not kept.</source>
        <translation>This secret is longer than 64 kB; it was not kept.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is in the key store.</source>
        <translation>The secret &apos;%1&apos; is in the key store.</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is no longer in the key store.</source>
        <translation>The secret &apos;%1&apos; is no longer in the key store.</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>sender</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>subject</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>example</source>
        <translation>example</translation>
    </message>
    <message>
        <source>invented by the demo town</source>
        <translation>invented by the demo town</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrived</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>in their words</source>
        <translation>in their words</translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation>at the latest</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>amount</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>does not pass its check</source>
        <translation>does not pass its check</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>expired at</source>
        <translation>expired at</translation>
    </message>
    <message>
        <source>expires at</source>
        <translation>expires at</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>at the source</source>
        <translation>at the source</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>registered mail</source>
        <translation>registered mail</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>put out of sight</source>
        <translation>put out of sight</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>done by you</source>
        <translation>done by you</translation>
    </message>
    <message>
        <source>paid by you</source>
        <translation>paid by you</translation>
    </message>
    <message>
        <source>your note</source>
        <translation>your note</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>main content</source>
        <translation>main content</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>kept here</translation>
    </message>
    <message>
        <source>it is the file that the source announced</source>
        <translation>it is the file that the source announced</translation>
    </message>
    <message>
        <source>careful: it is another file than the source announced; pay nothing and ask the sender first</source>
        <translation>careful: it is another file than the source announced; pay nothing and ask the sender first</translation>
    </message>
    <message>
        <source>the source announced no digest of it</source>
        <translation>the source announced no digest of it</translation>
    </message>
    <message>
        <source>its seal is genuine</source>
        <translation>its seal is genuine</translation>
    </message>
    <message>
        <source>it did not change since it was signed, but we do not know the seal as one of the sender; in the certificate stands &apos;%1&apos;</source>
        <translation>it did not change since it was signed, but we do not know the seal as one of the sender; in the certificate stands &apos;%1&apos;</translation>
    </message>
    <message>
        <source>careful: it was changed after it was signed, or its seal is broken; pay nothing and ask the sender first</source>
        <translation>careful: it was changed after it was signed, or its seal is broken; pay nothing and ask the sender first</translation>
    </message>
    <message>
        <source>nobody sealed it</source>
        <translation>nobody sealed it</translation>
    </message>
    <message>
        <source>it is no PDF, so no seal was looked for</source>
        <translation>it is no PDF, so no seal was looked for</translation>
    </message>
    <message>
        <source>its seal could not be checked</source>
        <translation>its seal could not be checked</translation>
    </message>
    <message>
        <source>Content %1, as it is kept here: %2; %3.</source>
        <comment>number, digest, seal</comment>
        <translation>Content %1, as it is kept here: %2; %3.</translation>
    </message>
    <message>
        <source>Not checked: whether a certificate was withdrawn, lists of trusted services, time stamps, and what counts by law.</source>
        <translation>Not checked: whether a certificate was withdrawn, lists of trusted services, time stamps, and what counts by law.</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Seen through</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>step: %1 %2</source>
        <translation>step: %1 %2</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Remark: %1</translation>
    </message>
    <message>
        <source>The source files were changed, but the store could not take it in yet.</source>
        <translation>The source files were changed, but the store could not take it in yet.</translation>
    </message>
    <message>
        <source>Linked: %1 (%2). &apos;overzichtctl sync&apos; fetches it.</source>
        <translation>Linked: %1 (%2). &apos;overzichtctl sync&apos; fetches it.</translation>
    </message>
    <message>
        <source>%1 (%2) was already linked with this same file.</source>
        <translation>%1 (%2) was already linked with this same file.</translation>
    </message>
    <message>
        <source>There is no source &apos;%1&apos; here.</source>
        <translation>There is no source &apos;%1&apos; here.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>This source cannot be set up: %1.</source>
        <translation>This source cannot be set up: %1.</translation>
    </message>
    <message>
        <source>Compare it with the example of its protocol.</source>
        <translation>Compare it with the example of its protocol.</translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; belongs to the source &apos;%2&apos;, which goes to other hosts. A token goes to one place only: give this source a token of its own.</source>
        <translation>The token &apos;%1&apos; belongs to the source &apos;%2&apos;, which goes to other hosts. A token goes to one place only: give this source a token of its own.</translation>
    </message>
    <message>
        <source>The source could not be linked: %1</source>
        <translation>The source could not be linked: %1</translation>
    </message>
    <message>
        <source>The source could not be unlinked: %1</source>
        <translation>The source could not be unlinked: %1</translation>
    </message>
    <message>
        <source>Unlinked: %1. What it brought stays.</source>
        <translation>Unlinked: %1. What it brought stays.</translation>
    </message>
    <message>
        <source>Its token &apos;%1&apos; is still in the key store; &apos;overzichtctl secret remove %1&apos; removes it.</source>
        <translation>Its token &apos;%1&apos; is still in the key store; &apos;overzichtctl secret remove %1&apos; removes it.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation>Last fetched</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>Quarantined</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>No source is linked here yet. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>No source is linked here yet. Link one with &apos;overzichtctl source add FILE&apos;.</translation>
    </message>
    <message>
        <source>%1: not yet fetched. &apos;overzichtctl sync&apos; fetches it.</source>
        <translation>%1: not yet fetched. &apos;overzichtctl sync&apos; fetches it.</translation>
    </message>
    <message>
        <source>This is not the id of an item; &apos;overzichtctl list&apos; shows them.</source>
        <translation>This is not the id of an item; &apos;overzichtctl list&apos; shows them.</translation>
    </message>
    <message>
        <source>There is no item %1 here for &apos;%2&apos;.</source>
        <translation>There is no item %1 here for &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>--for wants &apos;self&apos; or the ten digits of a KBO number.</source>
        <translation>--for wants &apos;self&apos; or the ten digits of a KBO number.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>The answer could not be written.</translation>
    </message>
    <message>
        <source>action needed</source>
        <translation>action needed</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>for information</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>to pay</translation>
    </message>
    <message>
        <source>being processed</source>
        <translation>being processed</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>not yet fetched</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>up to date</translation>
    </message>
    <message>
        <source>older</source>
        <translation>older</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>busy</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>cannot be reached</translation>
    </message>
    <message>
        <source>planned maintenance</source>
        <translation>planned maintenance</translation>
    </message>
    <message>
        <source>faulty</source>
        <translation>faulty</translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation>sign in again</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>not yet allowed</source>
        <translation>not yet allowed</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>no longer active</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>attestation</source>
        <translation>attestation</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>payment</translation>
    </message>
    <message>
        <source>because you filed it so</source>
        <translation>because you filed it so</translation>
    </message>
    <message>
        <source>because it is registered mail</source>
        <translation>because it is registered mail</translation>
    </message>
    <message>
        <source>because of what is known about this kind of letter</source>
        <translation>because of what is known about this kind of letter</translation>
    </message>
    <message>
        <source>because it holds a letter</source>
        <translation>because it holds a letter</translation>
    </message>
    <message>
        <source>because it refers to another place</source>
        <translation>because it refers to another place</translation>
    </message>
    <message>
        <source>because nothing says otherwise</source>
        <translation>because nothing says otherwise</translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation>It could not be reached.</translation>
    </message>
    <message>
        <source>The token is missing or no longer good.</source>
        <translation>The token is missing or no longer good.</translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation>It was refused.</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>It is no longer there.</translation>
    </message>
    <message>
        <source>It is busy; try again later.</source>
        <translation>It is busy; try again later.</translation>
    </message>
    <message>
        <source>The answer cannot be trusted.</source>
        <translation>The answer cannot be trusted.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>It was stopped.</translation>
    </message>
    <message>
        <source>Last time all answered: %1.</source>
        <translation>Last time all answered: %1.</translation>
    </message>
    <message>
        <source>There was no time yet that all answered.</source>
        <translation>There was no time yet that all answered.</translation>
    </message>
    <message>
        <source>Records that could not be read: %1.</source>
        <translation>Records that could not be read: %1.</translation>
    </message>
    <message>
        <source>Contents of this item: %1.</source>
        <translation>Contents of this item: %1.</translation>
    </message>
    <message>
        <source>Answers kept: %1, in %2.</source>
        <translation>Answers kept: %1, in %2.</translation>
    </message>
    <message>
        <source>Nothing was taken out: this folder holds personal data.</source>
        <translation>Nothing was taken out: this folder holds personal data.</translation>
    </message>
    <message>
        <source>Personal data was taken out. Look it through before you pass it on.</source>
        <translation>Personal data was taken out. Look it through before you pass it on.</translation>
    </message>
    <message>
        <source>Say where to keep it: --out DIR.</source>
        <translation>Say where to keep it: --out DIR.</translation>
    </message>
    <message>
        <source>The recording could not be kept.</source>
        <translation>The recording could not be kept.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation>Ended with</translation>
    </message>
    <message>
        <source>Items in all: %1. Digest of what came: %2</source>
        <translation>Items in all: %1. Digest of what came: %2</translation>
    </message>
    <message>
        <source>Asked, but not in the recording: %1</source>
        <translation>Asked, but not in the recording: %1</translation>
    </message>
    <message>
        <source>Feed id</source>
        <translation>Feed id</translation>
    </message>
    <message>
        <source>Sources asked: %1. Answered: %2.</source>
        <translation>Sources asked: %1. Answered: %2.</translation>
    </message>
    <message>
        <source>This is the home of a real person, with real sources or letters; the demo town stays away from it. Give it another --home DIR.</source>
        <translation>This is the home of a real person, with real sources or letters; the demo town stays away from it. Give it another --home DIR.</translation>
    </message>
    <message>
        <source>This home belongs to the demo town, where everything is an example. Link a real source in a home of your own, with another --home.</source>
        <translation>This home belongs to the demo town, where everything is an example. Link a real source in a home of your own, with another --home.</translation>
    </message>
    <message>
        <source>A demo town is already running in this home. End it first, or give this one another --home DIR.</source>
        <translation>A demo town is already running in this home. End it first, or give this one another --home DIR.</translation>
    </message>
    <message>
        <source>The demo town cannot write in this home. Give it another --home DIR.</source>
        <translation>The demo town cannot write in this home. Give it another --home DIR.</translation>
    </message>
    <message>
        <source>Try again later; what was fetched before stays.</source>
        <translation>Try again later; what was fetched before stays.</translation>
    </message>
    <message>
        <source>Another program is writing in this home. Try again later, or close it.</source>
        <translation>Another program is writing in this home. Try again later, or close it.</translation>
    </message>
    <message>
        <source>What is stored in this home cannot be read or written. &apos;overzichtctl check&apos; looks it through.</source>
        <translation>What is stored in this home cannot be read or written. &apos;overzichtctl check&apos; looks it through.</translation>
    </message>
    <message>
        <source>This home cannot be used. It must be a folder of your own that you may write in; check --home.</source>
        <translation>This home cannot be used. It must be a folder of your own that you may write in; check --home.</translation>
    </message>
    <message>
        <source>The key store has no secret under this name.</source>
        <translation>The key store has no secret under this name.</translation>
    </message>
    <message>
        <source>The source asked us to wait until %1.</source>
        <translation>The source asked us to wait until %1.</translation>
    </message>
    <message>
        <source>Try again after it.</source>
        <translation>Try again after it.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>Try again after %1.</translation>
    </message>
    <message>
        <source>It names a new provider that its source file does not allow. Nothing was sent to it.</source>
        <translation>It names a new provider that its source file does not allow. Nothing was sent to it.</translation>
    </message>
    <message>
        <source>It ended on %1. What it sent stays here.</source>
        <translation>It ended on %1. What it sent stays here.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>It begins on %1.</translation>
    </message>
    <message>
        <source>It is no longer listed. What it sent stays here.</source>
        <translation>It is no longer listed. What it sent stays here.</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>no key store</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>no key yet</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1; --json shows it whole.</source>
        <translation>Earlier version, replaced on %1; --json shows it whole.</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1, with subject &apos;%2&apos;; --json shows it whole.</source>
        <translation>Earlier version, replaced on %1, with subject &apos;%2&apos;; --json shows it whole.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>Records that could not be read: %1. &apos;overzichtctl quarantine&apos; shows them.</source>
        <translation>Records that could not be read: %1. &apos;overzichtctl quarantine&apos; shows them.</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>&apos;overzichtctl quarantine&apos; shows what could not.</source>
        <translation>&apos;overzichtctl quarantine&apos; shows what could not.</translation>
    </message>
    <message>
        <source>Saved; no usable digest came with it, so it could not be checked: %1 (%2)</source>
        <translation>Saved; no usable digest came with it, so it could not be checked: %1 (%2)</translation>
    </message>
    <message>
        <source>There is already something at %1, and nothing is written over it. Name a folder that is empty or does not exist yet.</source>
        <translation>There is already something at %1, and nothing is written over it. Name a folder that is empty or does not exist yet.</translation>
    </message>
    <message>
        <source>The recording could not be kept: its folder cannot be written in. Name another one with --out.</source>
        <translation>The recording could not be kept: its folder cannot be written in. Name another one with --out.</translation>
    </message>
    <message>
        <source>There is no folder %1. Name the folder that &apos;overzichtctl source record&apos; made.</source>
        <translation>There is no folder %1. Name the folder that &apos;overzichtctl source record&apos; made.</translation>
    </message>
    <message>
        <source>There is no recording in %1. Name the folder that &apos;overzichtctl source record&apos; made.</source>
        <translation>There is no recording in %1. Name the folder that &apos;overzichtctl source record&apos; made.</translation>
    </message>
    <message>
        <source>This recording cannot be run: a file of it is damaged or missing. Make it anew with &apos;overzichtctl source record&apos;.</source>
        <translation>This recording cannot be run: a file of it is damaged or missing. Make it anew with &apos;overzichtctl source record&apos;.</translation>
    </message>
    <message>
        <source>There is a line break in this secret, and a key is one line. It was not kept; paste the key again, without anything around it.</source>
        <translation>There is a line break in this secret, and a key is one line. It was not kept; paste the key again, without anything around it.</translation>
    </message>
    <message>
        <source>For the attention of: %1</source>
        <translation>For the attention of: %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Leads to: %1</translation>
    </message>
    <message>
        <source>What the sender adds</source>
        <translation>What the sender adds</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <source>signed, says the sender</source>
        <translation>signed, says the sender</translation>
    </message>
    <message>
        <source>No source is linked here for yourself. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>No source is linked here for yourself. Link one with &apos;overzichtctl source add FILE&apos;.</translation>
    </message>
    <message>
        <source>No source is linked here for &apos;%1&apos;. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation>No source is linked here for &apos;%1&apos;. Link one with &apos;overzichtctl source add FILE&apos;.</translation>
    </message>
    <message>
        <source>No mailbox that is active was found yet; &apos;overzichtctl source list&apos; shows why.</source>
        <translation>No mailbox that is active was found yet; &apos;overzichtctl source list&apos; shows why.</translation>
    </message>
    <message>
        <source>no longer told since %1</source>
        <translation>no longer told since %1</translation>
    </message>
    <message>
        <source>no key sent</source>
        <translation>no key sent</translation>
    </message>
    <message>
        <source>What came cannot be used.</source>
        <translation>What came cannot be used.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nothing was saved.</translation>
    </message>
    <message>
        <source>Try again later; if it stays so, ask the sender.</source>
        <translation>Try again later; if it stays so, ask the sender.</translation>
    </message>
    <message>
        <source>What was fetched before stays.</source>
        <translation>What was fetched before stays.</translation>
    </message>
    <message>
        <source>The source is busy.</source>
        <translation>The source is busy.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Try again later.</translation>
    </message>
    <message>
        <source>Its answers are not right.</source>
        <translation>Its answers are not right.</translation>
    </message>
    <message>
        <source>What could be read is kept.</source>
        <translation>What could be read is kept.</translation>
    </message>
    <message>
        <source>Its key no longer works.</source>
        <translation>Its key no longer works.</translation>
    </message>
    <message>
        <source>Put a new one in with &apos;overzichtctl secret set&apos;.</source>
        <translation>Put a new one in with &apos;overzichtctl secret set&apos;.</translation>
    </message>
    <message>
        <source>The source refuses our question.</source>
        <translation>The source refuses our question.</translation>
    </message>
    <message>
        <source>Ask its owner whether this key may read it.</source>
        <translation>Ask its owner whether this key may read it.</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>not working</translation>
    </message>
    <message>
        <source>That file exists already: choose another name, or remove it first.</source>
        <translation>That file exists already: choose another name, or remove it first.</translation>
    </message>
    <message>
        <source>not told; first seen here on %1</source>
        <translation>not told; first seen here on %1</translation>
    </message>
    <message>
        <source>%1: not asked, because of the mistake in its file. What it brought before stays.</source>
        <translation>%1: not asked, because of the mistake in its file. What it brought before stays.</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>asked, no answer yet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not active yet</source>
        <translation>not active yet</translation>
    </message>
    <message>
        <source>mistake in its file</source>
        <translation>mistake in its file</translation>
    </message>
    <message>
        <source>Nothing was saved under that name. What came so far is in %1, so that a next try goes on from there.</source>
        <translation>Nothing was saved under that name. What came so far is in %1, so that a next try goes on from there.</translation>
    </message>
    <message>
        <source>Nothing was saved under that name. What came so far is in %1; a next try begins anew.</source>
        <translation>Nothing was saved under that name. What came so far is in %1; a next try begins anew.</translation>
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
        <translation>do not pay: the account number is wrong</translation>
    </message>
    <message>
        <source>do not pay: the structured communication is wrong</source>
        <translation>do not pay: the structured communication is wrong</translation>
    </message>
    <message>
        <source>a known account of this sender</source>
        <translation>a known account of this sender</translation>
    </message>
    <message>
        <source>do not pay before you have asked who this is</source>
        <translation>do not pay before you have asked who this is</translation>
    </message>
    <message>
        <source>do not pay: this sender is known with another account</source>
        <translation>do not pay: this sender is known with another account</translation>
    </message>
    <message>
        <source>we know no account of this sender</source>
        <translation>we know no account of this sender</translation>
    </message>
    <message>
        <source>careful</source>
        <translation>careful</translation>
    </message>
    <message>
        <source>looks like %1, but is not confirmed to be</source>
        <translation>looks like %1, but is not confirmed to be</translation>
    </message>
    <message>
        <source>payee</source>
        <translation>payee</translation>
    </message>
    <message>
        <source>does a file, and with --against a server, keep every law?</source>
        <translation>does a file, and with --against a server, keep every law?</translation>
    </message>
    <message>
        <source>the first items as a citizen will see them; nothing is kept</source>
        <translation>the first items as a citizen will see them; nothing is kept</translation>
    </message>
    <message>
        <source>Only the file was looked at: nobody was asked. Add --against URL to ask a server.</source>
        <translation>Only the file was looked at: nobody was asked. Add --against URL to ask a server.</translation>
    </message>
    <message>
        <source>There is already another file at %1, and nothing is written over it.</source>
        <translation>There is already another file at %1, and nothing is written over it.</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>The report could not be written: %1</translation>
    </message>
    <message>
        <source>Reports written: %1 and %2.</source>
        <translation>Reports written: %1 and %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Nothing was kept.</source>
        <translation>Nothing was kept.</translation>
    </message>
    <message>
        <source>--against wants the address of a server: https://…, or http:// on this machine.</source>
        <translation>--against wants the address of a server: https://…, or http:// on this machine.</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>what is asked</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>phase</translation>
    </message>
    <message>
        <source>ready by</source>
        <translation>ready by</translation>
    </message>
    <message>
        <source>%1, as the service aims at</source>
        <translation>%1, as the service aims at</translation>
    </message>
    <message>
        <source>ask them</source>
        <translation>ask them</translation>
    </message>
    <message>
        <source>about</source>
        <translation>about</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>valid from</translation>
    </message>
    <message>
        <source>product</source>
        <translation>product</translation>
    </message>
    <message>
        <source>the same message: number %1 of %2</source>
        <translation>the same message: number %1 of %2</translation>
    </message>
    <message>
        <source>belongs to dossier %1</source>
        <translation>belongs to dossier %1</translation>
    </message>
    <message>
        <source>leads to the same page, at %1</source>
        <translation>leads to the same page, at %1</translation>
    </message>
    <message>
        <source>the same number at its source: %1</source>
        <translation>the same number at its source: %1</translation>
    </message>
    <message>
        <source>you set it apart</source>
        <translation>you set it apart</translation>
    </message>
    <message>
        <source>%1, through %2: %3</source>
        <comment>subject, source, reasons</comment>
        <translation>%1, through %2: %3</translation>
    </message>
    <message>
        <source>%1 (no longer at its source)</source>
        <translation>%1 (no longer at its source)</translation>
    </message>
    <message>
        <source>Can be paid at: %1</source>
        <translation>Can be paid at: %1</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>a link</translation>
    </message>
    <message>
        <source>their own form</source>
        <translation>their own form</translation>
    </message>
    <message>
        <source>followed here as a case</source>
        <translation>followed here as a case</translation>
    </message>
    <message>
        <source>What can be started</source>
        <translation>What can be started</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>link a source by its file; --replace puts it in the place of the file it was linked by</source>
        <translation>link a source by its file; --replace puts it in the place of the file it was linked by</translation>
    </message>
    <message>
        <source>do not pay: the payee has the name of somebody who is known with another account</source>
        <translation>do not pay: the payee has the name of somebody who is known with another account</translation>
    </message>
    <message>
        <source>looks like the same bill as %1 from %2, which is %3: pay it once</source>
        <translation>looks like the same bill as %1 from %2, which is %3: pay it once</translation>
    </message>
    <message>
        <source>also to be paid</source>
        <translation>also to be paid</translation>
    </message>
    <message>
        <source>paid, by your word</source>
        <translation>paid, by your word</translation>
    </message>
    <message>
        <source>marked as done</source>
        <translation>marked as done</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>lapsed</translation>
    </message>
    <message>
        <source>not clear</source>
        <translation>not clear</translation>
    </message>
    <message>
        <source>Replaced: %1 (%2). What it brought, what you noted and its key stay. &apos;overzichtctl sync&apos; reads it with the new file.</source>
        <translation>Replaced: %1 (%2). What it brought, what you noted and its key stay. &apos;overzichtctl sync&apos; reads it with the new file.</translation>
    </message>
    <message>
        <source>Another file is already linked as &apos;%1&apos;. &apos;overzichtctl source add FILE --replace&apos; puts this one in its place; what it brought, what you noted and its key stay.</source>
        <translation>Another file is already linked as &apos;%1&apos;. &apos;overzichtctl source add FILE --replace&apos; puts this one in its place; what it brought, what you noted and its key stay.</translation>
    </message>
    <message>
        <source>This file sends what is kept as &apos;%1&apos; to %2, where the linked one does not send it. Nothing was replaced. Give it another name in the new file, or unlink the source first (&apos;overzichtctl source remove %3&apos;).</source>
        <translation>This file sends what is kept as &apos;%1&apos; to %2, where the linked one does not send it. Nothing was replaced. Give it another name in the new file, or unlink the source first (&apos;overzichtctl source remove %3&apos;).</translation>
    </message>
    <message>
        <source>not all read</source>
        <translation>not all read</translation>
    </message>
    <message>
        <source>careful: like %1</source>
        <translation>careful: like %1</translation>
    </message>
    <message>
        <source>do not pay yet</source>
        <translation>do not pay yet</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>amount not known</translation>
    </message>
    <message>
        <source>perhaps paid already</source>
        <translation>perhaps paid already</translation>
    </message>
    <message>
        <source>? before a sender: not confirmed who it is.</source>
        <translation>? before a sender: not confirmed who it is.</translation>
    </message>
    <message>
        <source>do not pay: the payee has the name of a known service, and nothing shows that the account is theirs</source>
        <translation>do not pay: the payee has the name of a known service, and nothing shows that the account is theirs</translation>
    </message>
    <message>
        <source>Careful: the name of %1 looks like %2, and nothing shows that it is theirs.</source>
        <translation>Careful: the name of %1 looks like %2, and nothing shows that it is theirs.</translation>
    </message>
    <message>
        <source>%1 shown of %2 that were read; there may be more.</source>
        <translation>%1 shown of %2 that were read; there may be more.</translation>
    </message>
    <message>
        <source>another account: ask</source>
        <translation>another account: ask</translation>
    </message>
    <message>
        <source>perhaps told twice</source>
        <translation>perhaps told twice</translation>
    </message>
    <message>
        <source>%1 from %2, which is %3, has the same communication and another account: ask the sender which is right</source>
        <translation>%1 from %2, which is %3, has the same communication and another account: ask the sender which is right</translation>
    </message>
    <message>
        <source>perhaps the same bill as %1 from %2, which is %3: is one a reminder of the other? then pay only one</source>
        <translation>perhaps the same bill as %1 from %2, which is %3: is one a reminder of the other? then pay only one</translation>
    </message>
    <message>
        <source>Belongs to the same case</source>
        <translation>Belongs to the same case</translation>
    </message>
    <message>
        <source>says so; not confirmed</source>
        <translation>says so; not confirmed</translation>
    </message>
    <message>
        <source>done before</source>
        <translation>done before</translation>
    </message>
    <message>
        <source>%1, what it asked then</source>
        <translation>%1, what it asked then</translation>
    </message>
    <message>
        <source>paid before</source>
        <translation>paid before</translation>
    </message>
    <message>
        <source>This file says &quot;demo&quot;: true: it is an example, and examples stand only in the home of the demo town (&apos;overzichtctl --home DIR demo&apos;). Leave &quot;demo&quot; out when the source is real.</source>
        <translation>This file says &quot;demo&quot;: true: it is an example, and examples stand only in the home of the demo town (&apos;overzichtctl --home DIR demo&apos;). Leave &quot;demo&quot; out when the source is real.</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>valid until</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, a day that cannot be read</source>
        <translation>&apos;%1&apos;, a day that cannot be read</translation>
    </message>
    <message>
        <source>are the decisions about the eBox as they were written?</source>
        <translation>are the decisions about the eBox as they were written?</translation>
    </message>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Nothing was decided here yet.</translation>
    </message>
    <message>
        <source>Decisions before it that are as they were written: %1.</source>
        <translation>Decisions before it that are as they were written: %1.</translation>
    </message>
    <message>
        <source>Decision %1 is not as it was written, or it is gone. The record of decisions was changed after it was made.</source>
        <translation>Decision %1 is not as it was written, or it is gone. The record of decisions was changed after it was made.</translation>
    </message>
    <message>
        <source>Decisions kept: %1. None was changed.</source>
        <translation>Decisions kept: %1. None was changed.</translation>
    </message>
    <message>
        <source>None was taken away either.</source>
        <translation>None was taken away either.</translation>
    </message>
    <message>
        <source>Whether the last ones were taken away cannot be seen: the key store does not say how many there were.</source>
        <translation>Whether the last ones were taken away cannot be seen: the key store does not say how many there were.</translation>
    </message>
    <message>
        <source>Signed with the key of this computer: %1. It shows that nobody without that key changed them; to others it proves nothing more.</source>
        <translation>Signed with the key of this computer: %1. It shows that nobody without that key changed them; to others it proves nothing more.</translation>
    </message>
    <message>
        <source>What is needed to check the decisions is gone or was changed: the name of their key, or the record itself. Whether the decisions were changed cannot be seen.</source>
        <translation>What is needed to check the decisions is gone or was changed: the name of their key, or the record itself. Whether the decisions were changed cannot be seen.</translation>
    </message>
    <message>
        <source>The decisions cannot be checked without their key. %1</source>
        <translation>The decisions cannot be checked without their key. %1</translation>
    </message>
    <message>
        <source>paid, you say</source>
        <translation>paid, you say</translation>
    </message>
    <message>
        <source>do not pay: what is told as the account number cannot be read</source>
        <translation>do not pay: what is told as the account number cannot be read</translation>
    </message>
    <message>
        <source>do not pay: what is told as the communication cannot be read</source>
        <translation>do not pay: what is told as the communication cannot be read</translation>
    </message>
    <message>
        <source>do not pay: what is told as the payee&apos;s name cannot be read</source>
        <translation>do not pay: what is told as the payee&apos;s name cannot be read</translation>
    </message>
    <message>
        <source>perhaps the same bill as %1 from %2, which is %3: one of them names no account, so nothing shows that it is the same one; if it is, pay it once</source>
        <translation>perhaps the same bill as %1 from %2, which is %3: one of them names no account, so nothing shows that it is the same one; if it is, pay it once</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>ask first</translation>
    </message>
    <message>
        <source>do not pay before you have asked: they no longer list this bill</source>
        <translation>do not pay before you have asked: they no longer list this bill</translation>
    </message>
    <message>
        <source>they no longer list this bill: perhaps it is paid or withdrawn, ask first</source>
        <translation>they no longer list this bill: perhaps it is paid or withdrawn, ask first</translation>
    </message>
    <message>
        <source>%1 (source no longer linked)</source>
        <translation>%1 (source no longer linked)</translation>
    </message>
    <message>
        <source>its source is no longer linked: this is how it was last known</source>
        <translation>its source is no longer linked: this is how it was last known</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, a day that cannot be right</source>
        <translation>&apos;%1&apos;, a day that cannot be right</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of the demo town&apos;s own sources, and this file asks at another address. Give it another name in the file.</source>
        <translation>&apos;%1&apos; is one of the demo town&apos;s own sources, and this file asks at another address. Give it another name in the file.</translation>
    </message>
    <message>
        <source>the account was %1, and changed on %2</source>
        <translation>the account was %1, and changed on %2</translation>
    </message>
    <message>
        <source>%1: ask which one is right first, by their own site or phone</source>
        <translation>%1: ask which one is right first, by their own site or phone</translation>
    </message>
    <message>
        <source>the amount was %1, and changed on %2</source>
        <translation>the amount was %1, and changed on %2</translation>
    </message>
    <message>
        <source>the communication was &apos;%1&apos;, and changed on %2</source>
        <translation>the communication was &apos;%1&apos;, and changed on %2</translation>
    </message>
    <message>
        <source>Earlier version, replaced on %1, that asked %2; --json shows it whole.</source>
        <translation>Earlier version, replaced on %1, that asked %2; --json shows it whole.</translation>
    </message>
    <message>
        <source>account changed: ask</source>
        <translation>account changed: ask</translation>
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
        <translation>count what other apps announced by e-mail, from .mbox or .eml files</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-mails</translation>
    </message>
    <message>
        <source>Of known apps</source>
        <translation>Of known apps</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unreadable</translation>
    </message>
    <message>
        <source>Kept of each: which app, when, and its subject. Not its text.</source>
        <translation>Kept of each: which app, when, and its subject. Not its text.</translation>
    </message>
    <message>
        <source>The record of decisions is gone. The key store of this computer knows that decisions were kept here; they were taken away, or deleted.</source>
        <translation>The record of decisions is gone. The key store of this computer knows that decisions were kept here; they were taken away, or deleted.</translation>
    </message>
    <message>
        <source>No decision is kept here. Whether one was taken away cannot be seen: the key store cannot be used.</source>
        <translation>No decision is kept here. Whether one was taken away cannot be seen: the key store cannot be used.</translation>
    </message>
    <message>
        <source>Decision %1 is not finished: either this program stopped while it was writing, or somebody added something to the record. The decisions before it are whole, and the next decision takes its place.</source>
        <translation>Decision %1 is not finished: either this program stopped while it was writing, or somebody added something to the record. The decisions before it are whole, and the next decision takes its place.</translation>
    </message>
    <message>
        <source>everything of one person into a new folder: to read, to keep, to import</source>
        <translation>everything of one person into a new folder: to read, to keep, to import</translation>
    </message>
    <message>
        <source>bring an export into an empty home</source>
        <translation>bring an export into an empty home</translation>
    </message>
    <message>
        <source>Exported to %1 (%2). Things: %3; contents that were kept: %4; sources: %5.</source>
        <translation>Exported to %1 (%2). Things: %3; contents that were kept: %4; sources: %5.</translation>
    </message>
    <message>
        <source>Imported for &apos;%1&apos;. Things: %2; contents: %3; sources: %4.</source>
        <translation>Imported for &apos;%1&apos;. Things: %2; contents: %3; sources: %4.</translation>
    </message>
    <message>
        <source>Left out, because it is no longer there or no longer as it was kept: %1</source>
        <translation>Left out, because it is no longer there or no longer as it was kept: %1</translation>
    </message>
    <message>
        <source>Nothing was ever fetched here, so there is nothing to export.</source>
        <translation>Nothing was ever fetched here, so there is nothing to export.</translation>
    </message>
    <message>
        <source>Source &apos;%1&apos; needs its key again, because an export holds none: overzichtctl secret set %2</source>
        <translation>Source &apos;%1&apos; needs its key again, because an export holds none: overzichtctl secret set %2</translation>
    </message>
    <message>
        <source>This source was not linked, because its file cannot be used here: %1. What it brought is there.</source>
        <translation>This source was not linked, because its file cannot be used here: %1. What it brought is there.</translation>
    </message>
    <message>
        <source>To read it, open index.html in that folder. Who has the folder can read everything: keep it safe.</source>
        <translation>To read it, open index.html in that folder. Who has the folder can read everything: keep it safe.</translation>
    </message>
    <message>
        <source>Official letters that were kept here: %1.</source>
        <translation>Official letters that were kept here: %1.</translation>
    </message>
    <message>
        <source>Official letters that could not be fetched to keep them: %1. They are tried again at the next sync.</source>
        <translation>Official letters that could not be fetched to keep them: %1. They are tried again at the next sync.</translation>
    </message>
    <message>
        <source>search everything, newest first; --best: the best answer first</source>
        <translation>search everything, newest first; --best: the best answer first</translation>
    </message>
</context>
<context>
    <name>overzicht::AppEntry</name>
    <message>
        <source>Chosen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Off, you said %1</source>
        <comment>when</comment>
        <translation>Off, you said %1</translation>
    </message>
    <message>
        <source>Tells you too</source>
        <translation>Tells you too</translation>
    </message>
    <message>
        <source>Not known whether it tells</source>
        <translation>Not known whether it tells</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) came through it this month.</source>
        <translation>
            <numerusform>%n letter came through it this month.</numerusform>
            <numerusform>%n letters came through it this month.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came through it this month.</source>
        <translation>Nothing came through it this month.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of it this month.</source>
        <translation>
            <numerusform>%n e-mail of it this month.</numerusform>
            <numerusform>%n e-mails of it this month.</numerusform>
        </translation>
    </message>
    <message>
        <source>We cannot see what %1 sends you.</source>
        <translation>We cannot see what %1 sends you.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of it came after you said that it is off.</source>
        <translation>
            <numerusform>%n e-mail of it came after you said that it is off.</numerusform>
            <numerusform>%n e-mails of it came after you said that it is off.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its e-mail is your safety net. You can leave it on.</source>
        <translation>Its e-mail is your safety net. You can leave it on.</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>This app</translation>
    </message>
    <message>
        <source>Tells of each letter once, with sender and subject.</source>
        <translation>Tells of each letter once, with sender and subject.</translation>
    </message>
    <message>
        <source>Tells nothing on your screen now.</source>
        <translation>Tells nothing on your screen now.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>an app, how it stands, what came of it</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Let this app tell me</source>
        <translation>Let this app tell me</translation>
    </message>
    <message>
        <source>Let %1 tell me</source>
        <translation>Let %1 tell me</translation>
    </message>
    <message>
        <source>Where this is set</source>
        <translation>Where this is set</translation>
    </message>
    <message>
        <source>How to switch it off</source>
        <translation>How to switch it off</translation>
    </message>
    <message>
        <source>It is not off after all</source>
        <translation>It is not off after all</translation>
    </message>
    <message>
        <source>I switched it off</source>
        <translation>I switched it off</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step: its number, what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read on %1, on %2. We did not try it ourselves.</source>
        <comment>a day, a site</comment>
        <translation>Read on %1, on %2. We did not try it ourselves.</translation>
    </message>
    <message>
        <source>Read on %1, on %2.</source>
        <comment>a day, a site</comment>
        <translation>Read on %1, on %2.</translation>
    </message>
    <message>
        <source>Tells now</source>
        <translation>Tells now</translation>
    </message>
    <message>
        <source>We found no page of %1 that tells how to switch this off.</source>
        <translation>We found no page of %1 that tells how to switch this off.</translation>
    </message>
    <message>
        <source>We looked on %1. You can ask it on %2.</source>
        <comment>a day, a site</comment>
        <translation>We looked on %1. You can ask it on %2.</translation>
    </message>
    <message numerus="yes">
        <source>From: %1, and %n more.</source>
        <translation>
            <numerusform>From: %1, and %n more.</numerusform>
            <numerusform>From: %1, and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1.</source>
        <translation>From: %1.</translation>
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
        <translation>Close</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not confirmed): %2</source>
        <comment>sender, subject</comment>
        <translation>%1 (not confirmed): %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s) came in.</source>
        <translation>
            <numerusform>%n new item came in.</numerusform>
            <numerusform>%n new items came in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Show what is new</translation>
    </message>
    <message>
        <source>This stops when you read it, or say that it is done or paid.</source>
        <translation>This stops when you read it, or say that it is done or paid.</translation>
    </message>
    <message numerus="yes">
        <source>Do not forget: %n thing(s) wait for you.</source>
        <translation>
            <numerusform>Do not forget: %n thing waits for you.</numerusform>
            <numerusform>Do not forget: %n things wait for you.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is to be done</source>
        <translation>Show what is to be done</translation>
    </message>
</context>
<context>
    <name>overzicht::BackgroundCard</name>
    <message>
        <source>Fetch new post in the background</source>
        <translation>Fetch new post in the background</translation>
    </message>
    <message>
        <source>This program can ask your sources by itself. It then starts when you sign in to this computer, without a window. It goes on after you close the window.</source>
        <translation>This program can ask your sources by itself. It then starts when you sign in to this computer, without a window. It goes on after you close the window.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Do you want to see the window again? Start Overzicht once more, or press its icon in the bar of your desktop. With “Quit” (Ctrl+Q) the program ends, until you sign in again.</source>
        <translation>Do you want to see the window again? Start Overzicht once more, or press its icon in the bar of your desktop. With “Quit” (Ctrl+Q) the program ends, until you sign in again.</translation>
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
        <translation>Example</translation>
    </message>
    <message>
        <source>Your post and papers</source>
        <translation>Your post and papers</translation>
    </message>
    <message>
        <source>Overzicht, example</source>
        <translation>Overzicht, example</translation>
    </message>
</context>
<context>
    <name>overzicht::ContentBox</name>
    <message>
        <source>The text of the letter</source>
        <translation>The text of the letter</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>Attachment %1</translation>
    </message>
    <message>
        <source>the letter itself</source>
        <translation>the letter itself</translation>
    </message>
    <message>
        <source>signed, says the sender</source>
        <translation>signed, says the sender</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation>Show the text</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation>Being fetched…</translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2</source>
        <translation>Being fetched: %1 of %2</translation>
    </message>
    <message>
        <source>Being fetched: %1</source>
        <translation>Being fetched: %1</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Saved here.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, attachment</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch and open: %1</source>
        <translation>Fetch and open: %1</translation>
    </message>
    <message>
        <source>Save a copy: %1</source>
        <translation>Save a copy: %1</translation>
    </message>
    <message>
        <source>Fetch and save: %1</source>
        <translation>Fetch and save: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Stop: %1</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>The text of the notice</translation>
    </message>
    <message>
        <source>the notice itself</source>
        <translation>the notice itself</translation>
    </message>
    <message>
        <source>This notice has no text of its own.</source>
        <translation>This notice has no text of its own.</translation>
    </message>
    <message>
        <source>This letter has no text of its own.</source>
        <translation>This letter has no text of its own.</translation>
    </message>
    <message>
        <source>No longer at its source, and not kept here.</source>
        <translation>No longer at its source, and not kept here.</translation>
    </message>
    <message>
        <source>the certificate itself</source>
        <translation>the certificate itself</translation>
    </message>
</context>
<context>
    <name>overzicht::CountedList</name>
    <message>
        <source>%1: %2. Shows which.</source>
        <comment>what is counted, how often</comment>
        <translation>%1: %2. Shows which.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::DetailPane</name>
    <message>
        <source>The chosen item</source>
        <translation>The chosen item</translation>
    </message>
    <message>
        <source>Open this letter for the first time? The sender can see that you opened it, and when.</source>
        <translation>Open this letter for the first time? The sender can see that you opened it, and when.</translation>
    </message>
    <message>
        <source>The text of the letter is here.</source>
        <translation>The text of the letter is here.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>The text of the notice is here.</source>
        <translation>The text of the notice is here.</translation>
    </message>
    <message>
        <source>This notice has no text of its own.</source>
        <translation>This notice has no text of its own.</translation>
    </message>
    <message>
        <source>This letter has no text of its own.</source>
        <translation>This letter has no text of its own.</translation>
    </message>
    <message>
        <source>Noted: you paid this. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>Noted: you paid this. %1 takes it back.</translation>
    </message>
    <message>
        <source>Noted: this is done. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>Noted: this is done. %1 takes it back.</translation>
    </message>
    <message>
        <source>Taken back. It asks something of you again.</source>
        <translation>Taken back. It asks something of you again.</translation>
    </message>
    <message>
        <source>Set apart. It stands on its own in the list now. %1 takes it back.</source>
        <comment>a key</comment>
        <translation>Set apart. It stands on its own in the list now. %1 takes it back.</translation>
    </message>
    <message>
        <source>Put back together.</source>
        <translation>Put back together.</translation>
    </message>
    <message>
        <source>The page to pay opens in your browser.</source>
        <translation>The page to pay opens in your browser.</translation>
    </message>
    <message>
        <source>Its source asks something else than before.</source>
        <translation>Its source asks something else than before.</translation>
    </message>
    <message>
        <source>The letter is closed.</source>
        <translation>The letter is closed.</translation>
    </message>
</context>
<context>
    <name>overzicht::DetailSheet</name>
    <message>
        <source>the source</source>
        <translation>the source</translation>
    </message>
    <message>
        <source>We cannot show this</source>
        <translation>We cannot show this</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nothing is chosen</translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation>Keep the letter</translation>
    </message>
    <message>
        <source>Text of the letter: %1</source>
        <translation>Text of the letter: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>No longer at the source</source>
        <translation>No longer at the source</translation>
    </message>
    <message>
        <source>Hidden at the source</source>
        <translation>Hidden at the source</translation>
    </message>
    <message>
        <source>Save the letter on this device</source>
        <translation>Save the letter on this device</translation>
    </message>
    <message>
        <source>confirmed sender</source>
        <translation>confirmed sender</translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation>sender not confirmed</translation>
    </message>
    <message>
        <source>%1 · via %2</source>
        <comment>confirmed or not, sources</comment>
        <translation>%1 · via %2</translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation>Hide the reasons</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Why do I see this?</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>The sender can see that you opened it, and when. The letter counts already, also if you do not open it.</source>
        <translation>The sender can see that you opened it, and when. The letter counts already, also if you do not open it.</translation>
    </message>
    <message>
        <source>Open this letter for the first time?</source>
        <translation>Open this letter for the first time?</translation>
    </message>
    <message>
        <source>Yes, open the letter</source>
        <translation>Yes, open the letter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>The letter and what comes with it</source>
        <translation>The letter and what comes with it</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>The letter</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Mark as unread</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>There is nothing to show yet</source>
        <translation>There is nothing to show yet</translation>
    </message>
    <message>
        <source>Choose something in the list. It is shown here.</source>
        <translation>Choose something in the list. It is shown here.</translation>
    </message>
    <message>
        <source>Keep the notice</source>
        <translation>Keep the notice</translation>
    </message>
    <message>
        <source>Text of the notice: %1</source>
        <translation>Text of the notice: %1</translation>
    </message>
    <message>
        <source>Save the notice on this device</source>
        <translation>Save the notice on this device</translation>
    </message>
    <message>
        <source>The notice and what comes with it</source>
        <translation>The notice and what comes with it</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>The notice</translation>
    </message>
    <message>
        <source>via %1</source>
        <comment>sources</comment>
        <translation>via %1</translation>
    </message>
    <message>
        <source>This notice is no longer at its source, and it was not kept here. So it cannot be opened any more.</source>
        <translation>This notice is no longer at its source, and it was not kept here. So it cannot be opened any more.</translation>
    </message>
    <message>
        <source>This letter is no longer at its source, and it was not kept here. So it cannot be opened any more. Ask the sender for it if you need it.</source>
        <translation>This letter is no longer at its source, and it was not kept here. So it cannot be opened any more. Ask the sender for it if you need it.</translation>
    </message>
    <message>
        <source>Papers of this case</source>
        <translation>Papers of this case</translation>
    </message>
    <message>
        <source>The certificate</source>
        <translation>The certificate</translation>
    </message>
    <message>
        <source>Papers with this payment</source>
        <translation>Papers with this payment</translation>
    </message>
    <message>
        <source>First ask %1 whether this is theirs</source>
        <translation>First ask %1 whether this is theirs</translation>
    </message>
    <message>
        <source>In their own words: “%1”</source>
        <translation>In their own words: “%1”</translation>
    </message>
    <message>
        <source>It stands on its own now: %1.</source>
        <translation>It stands on its own now: %1.</translation>
    </message>
    <message>
        <source>Put it back together</source>
        <translation>Put it back together</translation>
    </message>
    <message>
        <source>I have done this</source>
        <translation>I have done this</translation>
    </message>
    <message>
        <source>Look at your account first if you are not sure: paying twice is quickly done.</source>
        <translation>Look at your account first if you are not sure: paying twice is quickly done.</translation>
    </message>
    <message>
        <source>Did you pay?</source>
        <translation>Did you pay?</translation>
    </message>
    <message>
        <source>Yes, I paid</source>
        <translation>Yes, I paid</translation>
    </message>
    <message>
        <source>No, open it again</source>
        <translation>No, open it again</translation>
    </message>
    <message>
        <source>The page to pay was not opened: something changed in the meantime. Look at what stands here now, then try again.</source>
        <translation>The page to pay was not opened: something changed in the meantime. Look at what stands here now, then try again.</translation>
    </message>
    <message>
        <source>The button “Pay” opens %1 in your browser. You pay there, not here.</source>
        <translation>The button “Pay” opens %1 in your browser. You pay there, not here.</translation>
    </message>
    <message>
        <source>The source gives a page to pay at %1. It may not send you there, so we do not open it.</source>
        <translation>The source gives a page to pay at %1. It may not send you there, so we do not open it.</translation>
    </message>
    <message>
        <source>Already paid?</source>
        <translation>Already paid?</translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation>Open the letter</translation>
    </message>
    <message>
        <source>Open the bill</source>
        <translation>Open the bill</translation>
    </message>
    <message>
        <source>No, open the page to pay</source>
        <translation>No, open the page to pay</translation>
    </message>
    <message>
        <source>It is not paid: show how to pay</source>
        <translation>It is not paid: show how to pay</translation>
    </message>
    <message>
        <source>The date they gave cannot be right: “%1”. Ask them</source>
        <translation>The date they gave cannot be right: “%1”. Ask them</translation>
    </message>
    <message>
        <source>It is as it was last known here: %1. Ask the sender how it stands now.</source>
        <comment>a day</comment>
        <translation>It is as it was last known here: %1. Ask the sender how it stands now.</translation>
    </message>
    <message>
        <source>The source of this is no longer linked</source>
        <translation>The source of this is no longer linked</translation>
    </message>
    <message>
        <source>You opened the page to pay that one.</source>
        <translation>You opened the page to pay that one.</translation>
    </message>
    <message>
        <source>Show the other bill</source>
        <translation>Show the other bill</translation>
    </message>
    <message>
        <source>Perhaps you paid it: look at your account before you pay.</source>
        <translation>Perhaps you paid it: look at your account before you pay.</translation>
    </message>
</context>
<context>
    <name>overzicht::DisplayPage</name>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Choose what reads best for you. You see it at once.</source>
        <translation>Choose what reads best for you. You see it at once.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>High contrast shows bright text on black, with an edge around everything.</source>
        <translation>High contrast shows bright text on black, with an edge around everything.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>You can also press Ctrl and + or −. Ctrl and 0 makes it normal again.</source>
        <translation>You can also press Ctrl and + or −. Ctrl and 0 makes it normal again.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This is how a text looks</source>
        <translation>This is how a text looks</translation>
    </message>
    <message>
        <source>A letter counts even if you do not read it. Look here once a week.</source>
        <translation>A letter counts even if you do not read it. Look here once a week.</translation>
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
        <translation>Notices</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>You have read everything.</translation>
    </message>
    <message>
        <source>Nothing here asks anything of you.</source>
        <translation>Nothing here asks anything of you.</translation>
    </message>
    <message>
        <source>There are no official documents.</source>
        <translation>There are no official documents.</translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation>There are no notices.</translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation>There are no cases.</translation>
    </message>
    <message>
        <source>There are no certificates.</source>
        <translation>There are no certificates.</translation>
    </message>
    <message>
        <source>There are no payments.</source>
        <translation>There are no payments.</translation>
    </message>
    <message>
        <source>Search in notices</source>
        <translation>Search in notices</translation>
    </message>
    <message>
        <source>Search in letters</source>
        <translation>Search in letters</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not yet fetched</source>
        <comment>source</comment>
        <translation>%1, not yet fetched</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>source, moment</comment>
        <translation>%1 after %2</translation>
    </message>
    <message>
        <source>Not complete: %1.</source>
        <translation>Not complete: %1.</translation>
    </message>
    <message>
        <source>Not searched: %1.</source>
        <translation>Not searched: %1.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Unread %1</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation>To do %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>Nothing is about “%1”.</source>
        <translation>Nothing is about “%1”.</translation>
    </message>
    <message>
        <source>A notice is not a letter. It says where you can see something.</source>
        <translation>A notice is not a letter. It says where you can see something.</translation>
    </message>
    <message>
        <source>%1 in all, %2 of them unread.</source>
        <translation>%1 in all, %2 of them unread.</translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation>%1 in all.</translation>
    </message>
    <message>
        <source>First what is due first</source>
        <translation>First what is due first</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>We cannot read the list now</source>
        <translation>We cannot read the list now</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Try another word, or fewer words.</source>
        <translation>Try another word, or fewer words.</translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation>Not yet fetched</translation>
    </message>
    <message>
        <source>Not all sources answered yet. What they have will come here.</source>
        <translation>Not all sources answered yet. What they have will come here.</translation>
    </message>
    <message>
        <source>%1, not complete yet</source>
        <comment>source</comment>
        <translation>%1, not complete yet</translation>
    </message>
    <message numerus="yes">
        <source>More than %n of your %1 are about “%2”.</source>
        <translation>
            <numerusform>More than %n of your %1 is about “%2”.</numerusform>
            <numerusform>More than %n of your %1 are about “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your %1 are about “%2”.</source>
        <translation>
            <numerusform>%n of your %1 is about “%2”.</numerusform>
            <numerusform>%n of your %1 are about “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of sources</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>There is none of these.</source>
        <translation>There is none of these.</translation>
    </message>
    <message>
        <source>Search in cases</source>
        <translation>Search in cases</translation>
    </message>
    <message>
        <source>Search in certificates</source>
        <translation>Search in certificates</translation>
    </message>
    <message>
        <source>Search in payments</source>
        <translation>Search in payments</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a choice above the list, how many there are</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Under Sources you see what came.</source>
        <translation>Under Sources you see what came.</translation>
    </message>
    <message>
        <source>That is not complete: not all sources answered.</source>
        <translation>That is not complete: not all sources answered.</translation>
    </message>
    <message>
        <source>There may be more: not all sources answered.</source>
        <translation>There may be more: not all sources answered.</translation>
    </message>
    <message>
        <source>Not searched: %1, and %2.</source>
        <comment>sources, letters</comment>
        <translation>Not searched: %1, and %2.</translation>
    </message>
    <message>
        <source>Best answer first</source>
        <translation>Best answer first</translation>
    </message>
</context>
<context>
    <name>overzicht::EboxCard</name>
    <message>
        <source>Nothing was decided here about your eBox.</source>
        <translation>Nothing was decided here about your eBox.</translation>
    </message>
    <message>
        <source>Turn on the eBox: what changes?</source>
        <translation>Turn on the eBox: what changes?</translation>
    </message>
</context>
<context>
    <name>overzicht::EboxOffice</name>
    <message>
        <source>What was decided before cannot be read: %1</source>
        <translation>What was decided before cannot be read: %1</translation>
    </message>
    <message>
        <source>Your choice could not be kept, and nothing was sent: %1</source>
        <translation>Your choice could not be kept, and nothing was sent: %1</translation>
    </message>
    <message>
        <source>Your browser could not be opened. The page is %1.</source>
        <translation>Your browser could not be opened. The page is %1.</translation>
    </message>
    <message>
        <source>Too many codes were asked. Wait a while, then ask once more.</source>
        <translation>Too many codes were asked. Wait a while, then ask once more.</translation>
    </message>
    <message>
        <source>No code could be sent. Look at the address, and try once more.</source>
        <translation>No code could be sent. Look at the address, and try once more.</translation>
    </message>
    <message>
        <source>First press the button that sends a code.</source>
        <translation>First press the button that sends a code.</translation>
    </message>
    <message>
        <source>The code could not be looked at. Type it once more in a moment.</source>
        <translation>The code could not be looked at. Type it once more in a moment.</translation>
    </message>
    <message>
        <source>No proof was saved. The record of your decisions cannot be checked: %1</source>
        <translation>No proof was saved. The record of your decisions cannot be checked: %1</translation>
    </message>
    <message>
        <source>No proof was saved. This program does not have the text that you read.</source>
        <translation>No proof was saved. This program does not have the text that you read.</translation>
    </message>
    <message>
        <source>The proof is saved: %1</source>
        <translation>The proof is saved: %1</translation>
    </message>
    <message>
        <source>No proof was saved. The file cannot be written: %1</source>
        <translation>No proof was saved. The file cannot be written: %1</translation>
    </message>
    <message>
        <source>No answer came yet. What you asked is kept: we ask how it stands by ourselves, and you can try again.</source>
        <translation>No answer came yet. What you asked is kept: we ask how it stands by ourselves, and you can try again.</translation>
    </message>
</context>
<context>
    <name>overzicht::ExportCard</name>
    <message>
        <source>Keep everything on your computer</source>
        <translation>Keep everything on your computer</translation>
    </message>
    <message>
        <source>This makes a folder with all your letters and what stands with them. You can read it in any browser, also without this program.</source>
        <translation>This makes a folder with all your letters and what stands with them. You can read it in any browser, also without this program.</translation>
    </message>
    <message>
        <source>Who has that folder can read everything in it. Choose a place that only you can open.</source>
        <translation>Who has that folder can read everything in it. Choose a place that only you can open.</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Choose a place…</translation>
    </message>
    <message>
        <source>Keep everything on your computer: choose a place</source>
        <translation>Keep everything on your computer: choose a place</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop keeping everything</source>
        <translation>Stop keeping everything</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Your desktop has no program to show folders. You find everything in %1.</source>
        <translation>Your desktop has no program to show folders. You find everything in %1.</translation>
    </message>
    <message>
        <source>Choose a place for the folder</source>
        <translation>Choose a place for the folder</translation>
    </message>
    <message>
        <source>It begins.</source>
        <translation>It begins.</translation>
    </message>
    <message>
        <source>Everything is being kept in %1.</source>
        <translation>Everything is being kept in %1.</translation>
    </message>
    <message>
        <source>It stops. What was made so far goes away.</source>
        <translation>It stops. What was made so far goes away.</translation>
    </message>
    <message>
        <source>%1: %2%</source>
        <comment>what is done, how far it is</comment>
        <translation>%1: %2%</translation>
    </message>
    <message>
        <source>Everything is kept</source>
        <translation>Everything is kept</translation>
    </message>
    <message>
        <source>It stands in %1. In it: %2 things, %3 letters and papers, %4. Open index.html to read it.</source>
        <translation>It stands in %1. In it: %2 things, %3 letters and papers, %4. Open index.html to read it.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out</source>
        <translation>
            <numerusform>%n file was left out</numerusform>
            <numerusform>%n files were left out</numerusform>
        </translation>
    </message>
    <message>
        <source>They are no longer there, or no longer as they were kept: %1. Open the letter again if its sender still has it, then keep everything once more.</source>
        <translation>They are no longer there, or no longer as they were kept: %1. Open the letter again if its sender still has it, then keep everything once more.</translation>
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
        <translation>Last updated %1. You can still read what came before.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>Nothing was fetched yet.</translation>
    </message>
    <message>
        <source>We cannot fetch this now:</source>
        <translation>We cannot fetch this now:</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Try again: %1</translation>
    </message>
    <message>
        <source>We cannot fetch this now: %1. %2</source>
        <translation>We cannot fetch this now: %1. %2</translation>
    </message>
    <message>
        <source>Not complete yet.</source>
        <translation>Not complete yet.</translation>
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
        <translation>Last updated: %1.</translation>
    </message>
    <message>
        <source>Last updated %1: %2.</source>
        <comment>when, sources</comment>
        <translation>Last updated %1: %2.</translation>
    </message>
    <message>
        <source>Not complete yet: %1.</source>
        <comment>sources</comment>
        <translation>Not complete yet: %1.</translation>
    </message>
    <message>
        <source>Nothing was fetched yet: %1.</source>
        <comment>sources</comment>
        <translation>Nothing was fetched yet: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sources: what to do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You can still read what came before.</source>
        <translation>You can still read what came before.</translation>
    </message>
    <message numerus="yes">
        <source>Fetching from %n source(s) does not work now</source>
        <translation>
            <numerusform>Fetching from %n source does not work now</numerusform>
            <numerusform>Fetching from %n sources does not work now</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Try all of them again</source>
        <translation>Try all of them again</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>Show the sources</translation>
    </message>
</context>
<context>
    <name>overzicht::FetchQuestion</name>
    <message>
        <source>May this program fetch new post by itself?</source>
        <translation>May this program fetch new post by itself?</translation>
    </message>
    <message>
        <source>It then also starts when you sign in to this computer. You can change that in the settings.</source>
        <translation>It then also starts when you sign in to this computer. You can change that in the settings.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>overzicht::FirstStart</name>
    <message>
        <source>No source is linked yet.</source>
        <translation>No source is linked yet.</translation>
    </message>
    <message>
        <source>A source is a place that has letters for you.</source>
        <translation>A source is a place that has letters for you.</translation>
    </message>
    <message>
        <source>Link a source with this command:</source>
        <translation>Link a source with this command:</translation>
    </message>
    <message>
        <source>overzichtctl source add FILE</source>
        <translation>overzichtctl source add FILE</translation>
    </message>
    <message>
        <source>Only want to look around? This shows an example town:</source>
        <translation>Only want to look around? This shows an example town:</translation>
    </message>
    <message>
        <source>Your post stays as it is now</source>
        <translation>Your post stays as it is now</translation>
    </message>
    <message>
        <source>Signing in does not turn on your eBox.</source>
        <translation>Signing in does not turn on your eBox.</translation>
    </message>
    <message>
        <source>No source is linked for this organisation.</source>
        <translation>No source is linked for this organisation.</translation>
    </message>
</context>
<context>
    <name>overzicht::HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard.</source>
        <translation>Everything can be done with the keyboard.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>overzicht::KeepCard</name>
    <message>
        <source>Keep every official letter by itself</source>
        <translation>Keep every official letter by itself</translation>
    </message>
    <message>
        <source>A source may take a letter away after some time. This program can fetch each official letter once it has come, and keep it here. Notices are not fetched.</source>
        <translation>A source may take a letter away after some time. This program can fetch each official letter once it has come, and keep it here. Notices are not fetched.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, the choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Keep each letter</source>
        <translation>Keep each letter</translation>
    </message>
    <message>
        <source>The sender can then see that the letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>The sender can then see that the letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</translation>
    </message>
    <message>
        <source>Keep every official letter?</source>
        <translation>Keep every official letter?</translation>
    </message>
    <message>
        <source>Yes, keep them</source>
        <translation>Yes, keep them</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The sender can see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>The sender can see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</translation>
    </message>
    <message>
        <source>There is no official letter here yet.</source>
        <translation>There is no official letter here yet.</translation>
    </message>
    <message>
        <source>Kept here: %1 of %2 official letters.</source>
        <translation>Kept here: %1 of %2 official letters.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them can no longer be fetched: they are gone at the source.</source>
        <translation>
            <numerusform>%n of them can no longer be fetched: it is gone at the source.</numerusform>
            <numerusform>%n of them can no longer be fetched: they are gone at the source.</numerusform>
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
            <numerusform>%n letter could not be fetched</numerusform>
            <numerusform>%n letters could not be fetched</numerusform>
        </translation>
    </message>
    <message>
        <source>This program tries again after the next time that it asks your sources.</source>
        <translation>This program tries again after the next time that it asks your sources.</translation>
    </message>
</context>
<context>
    <name>overzicht::KindPage</name>
    <message>
        <source>None of your sources has cases yet.</source>
        <translation>None of your sources has cases yet.</translation>
    </message>
    <message>
        <source>None of your sources has certificates yet.</source>
        <translation>None of your sources has certificates yet.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>There is nothing here yet.</translation>
    </message>
    <message>
        <source>Look at your sources</source>
        <translation>Look at your sources</translation>
    </message>
    <message>
        <source>We do not know this yet: not every source has answered.</source>
        <translation>We do not know this yet: not every source has answered.</translation>
    </message>
    <message>
        <source>Nothing that your sources told asks money.</source>
        <translation>Nothing that your sources told asks money.</translation>
    </message>
    <message>
        <source>We do not know this: not all that came could be read.</source>
        <translation>We do not know this: not all that came could be read.</translation>
    </message>
</context>
<context>
    <name>overzicht::LawList</name>
    <message>
        <source>Laws</source>
        <translation>Laws</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
</context>
<context>
    <name>overzicht::LeavingNote</name>
    <message>
        <source>Keep them</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Yes, keep them</source>
        <translation>Yes, keep them</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are kept now.</source>
        <translation>
            <numerusform>%n letter is kept now.</numerusform>
            <numerusform>%n letters are kept now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be fetched. Try again later.</source>
        <translation>
            <numerusform>%n of them could not be fetched. Try again later.</numerusform>
            <numerusform>%n of them could not be fetched. Try again later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n letter(s)?</source>
        <translation>
            <numerusform>Keep %n letter?</numerusform>
            <numerusform>Keep %n letters?</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender can then see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</source>
        <translation>The sender can then see that each letter was opened, and when — also when you did not read it. Here it stays unread until you read it.</translation>
    </message>
    <message>
        <source>They are being kept…</source>
        <translation>They are being kept…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) disappear within %1 days.</source>
        <translation>
            <numerusform>%n letter disappears within %1 days.</numerusform>
            <numerusform>%n letters disappear within %1 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::LettersByApp</name>
    <message>
        <source>Letters that came more than once</source>
        <translation>Letters that came more than once</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>This app</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The numbers below count them too.</source>
        <translation>
            <numerusform>And %n more. The numbers below count it too.</numerusform>
            <numerusform>And %n more. The numbers below count them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
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
        <translation>told</translation>
    </message>
    <message>
        <source>came first</source>
        <translation>came first</translation>
    </message>
    <message>
        <source>not told again</source>
        <translation>not told again</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, how often</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n told</source>
        <translation>
            <numerusform>%n told</numerusform>
            <numerusform>%n told</numerusform>
        </translation>
    </message>
    <message>
        <source>came too</source>
        <translation>came too</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>told too</source>
        <translation>told too</translation>
    </message>
    <message>
        <source>Came through %1, seen here %2</source>
        <comment>a source, when</comment>
        <translation>Came through %1, seen here %2</translation>
    </message>
</context>
<context>
    <name>overzicht::MailCard</name>
    <message>
        <source>Count e-mails of other apps</source>
        <translation>Count e-mails of other apps</translation>
    </message>
    <message>
        <source>Do you have e-mails in which Doccle, KBC or My eBox tells of a letter? Then we count how often the same letter was told.</source>
        <translation>Do you have e-mails in which Doccle, KBC or My eBox tells of a letter? Then we count how often the same letter was told.</translation>
    </message>
    <message>
        <source>We keep of each which app, when, and its subject. Not its text. It is used to count, and for nothing else.</source>
        <translation>We keep of each which app, when, and its subject. Not its text. It is used to count, and for nothing else.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Forget these e-mails</source>
        <translation>Forget these e-mails</translation>
    </message>
    <message>
        <source>An .mbox or an .eml file. You can also drop it here.</source>
        <translation>An .mbox or an .eml file. You can also drop it here.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) counted apart</source>
        <translation>
            <numerusform>%n e-mail counted apart</numerusform>
            <numerusform>%n e-mails counted apart</numerusform>
        </translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Being read…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it gave nothing</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) in it.</source>
        <translation>
            <numerusform>%n e-mail in it.</numerusform>
            <numerusform>%n e-mails in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of apps we know.</source>
        <translation>
            <numerusform>%n of apps we know.</numerusform>
            <numerusform>%n of apps we know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them new.</source>
        <translation>
            <numerusform>%n of them new.</numerusform>
            <numerusform>%n of them new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: of no app we know.</source>
        <translation>
            <numerusform>%n left out: of no app we know.</numerusform>
            <numerusform>%n left out: of no app we know.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what it gave</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose e-mails</source>
        <translation>Choose e-mails</translation>
    </message>
    <message>
        <source>E-mails (*.mbox *.mbx *.eml)</source>
        <translation>E-mails (*.mbox *.mbx *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>E-mails counted apart</source>
        <translation>E-mails counted apart</translation>
    </message>
</context>
<context>
    <name>overzicht::MannersCard</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When something comes, this program can tell you on your screen: who writes, and about what. Never the text of a letter. Each thing is told once.</source>
        <translation>When something comes, this program can tell you on your screen: who writes, and about what. Never the text of a letter. Each thing is told once.</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Sender and subject</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>Only the sender</translation>
    </message>
    <message>
        <source>Only that there is post</source>
        <translation>Only that there is post</translation>
    </message>
    <message>
        <source>Tell nothing</source>
        <translation>Tell nothing</translation>
    </message>
    <message>
        <source>At any hour</source>
        <translation>At any hour</translation>
    </message>
    <message>
        <source>Not between 22:00 and 7:00</source>
        <translation>Not between 22:00 and 7:00</translation>
    </message>
    <message>
        <source>Then let one other program tell you. A letter counts, also when nobody told you of it.</source>
        <translation>Then let one other program tell you. A letter counts, also when nobody told you of it.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, the choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Remind me</translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>Do not remind me</translation>
    </message>
    <message>
        <source>Letters you did not read</source>
        <translation>Letters you did not read</translation>
    </message>
    <message>
        <source>After 3, 7 and 14 days, and before the source takes a letter away. It stops when you read the letter.</source>
        <translation>After 3, 7 and 14 days, and before the source takes a letter away. It stops when you read the letter.</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Last days</translation>
    </message>
    <message>
        <source>14, 7 and 3 days before, the day before, on the day itself and once after it. It stops when you say that it is done or paid.</source>
        <translation>14, 7 and 3 days before, the day before, on the day itself and once after it. It stops when you say that it is done or paid.</translation>
    </message>
</context>
<context>
    <name>overzicht::MonthStrip</name>
    <message>
        <source>What the coming months ask</source>
        <translation>What the coming months ask</translation>
    </message>
    <message>
        <source>to pay, late</source>
        <translation>to pay, late</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>to pay</translation>
    </message>
    <message>
        <source>paid or under way</source>
        <translation>paid or under way</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nothing known</translation>
    </message>
</context>
<context>
    <name>overzicht::NavButton</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>place, count</comment>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::NotifierStrip</name>
    <message>
        <source>Arrange this</source>
        <translation>Arrange this</translation>
    </message>
    <message>
        <source>This app tells you of new post</source>
        <translation>This app tells you of new post</translation>
    </message>
    <message>
        <source>This app tells nothing on your screen</source>
        <translation>This app tells nothing on your screen</translation>
    </message>
    <message>
        <source>%1 tells you of new post, by your choice</source>
        <translation>%1 tells you of new post, by your choice</translation>
    </message>
    <message>
        <source>We cannot see what Doccle or KBC sends you.</source>
        <translation>We cannot see what Doccle or KBC sends you.</translation>
    </message>
    <message>
        <source>No letter came more than once this month, as far as we can see.</source>
        <translation>No letter came more than once this month, as far as we can see.</translation>
    </message>
    <message>
        <source>This app tells you of new post. You chose nothing yet</source>
        <translation>This app tells you of new post. You chose nothing yet</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) of another app about something that we do not find here.</source>
        <translation>
            <numerusform>%n e-mail of another app about something that we do not find here.</numerusform>
            <numerusform>%n e-mails of another app about something that we do not find here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::NotifierView</name>
    <message>
        <source>We will not ask about that e-mail again.</source>
        <translation>We will not ask about that e-mail again.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Ask it all the same</translation>
    </message>
    <message>
        <source>Who tells of new post?</source>
        <translation>Who tells of new post?</translation>
    </message>
    <message>
        <source>Is there a source that you have not linked yet?</source>
        <translation>Is there a source that you have not linked yet?</translation>
    </message>
    <message>
        <source>It was about: “%1”. Is there a source that you have not linked yet?</source>
        <translation>It was about: “%1”. Is there a source that you have not linked yet?</translation>
    </message>
    <message>
        <source>Look at your sources</source>
        <translation>Look at your sources</translation>
    </message>
    <message>
        <source>Do not ask this again</source>
        <translation>Do not ask this again</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) since %1 came more than once.</source>
        <translation>
            <numerusform>%n letter since %1 came more than once.</numerusform>
            <numerusform>%n letters since %1 came more than once.</numerusform>
        </translation>
    </message>
    <message>
        <source>We told of each of them once.</source>
        <translation>We told of each of them once.</translation>
    </message>
    <message>
        <source>We told of %1 of them, once each.</source>
        <translation>We told of %1 of them, once each.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) since %1 came once.</source>
        <translation>
            <numerusform>%n letter since %1 came once.</numerusform>
            <numerusform>%n letters since %1 came once each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every source answered: this is not complete.</source>
        <translation>Not every source answered: this is not complete.</translation>
    </message>
    <message>
        <source>We cannot see what Doccle or KBC sends you.</source>
        <translation>We cannot see what Doccle or KBC sends you.</translation>
    </message>
    <message>
        <source>No letter came more than once this month, as far as we can see.</source>
        <translation>No letter came more than once this month, as far as we can see.</translation>
    </message>
    <message>
        <source>This app tells nothing on your screen. A letter counts, also when nobody told you of it.</source>
        <translation>This app tells nothing on your screen. A letter counts, also when nobody told you of it.</translation>
    </message>
    <message>
        <source>You chose %1. This app tells nothing on your screen. A letter counts, also when nobody told you of it.</source>
        <translation>You chose %1. This app tells nothing on your screen. A letter counts, also when nobody told you of it.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more mailbox(es) through which letters came.</source>
        <translation>
            <numerusform>And %n more mailbox through which letters came.</numerusform>
            <numerusform>And %n more mailboxes through which letters came.</numerusform>
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
            <numerusform>%n letter this month</numerusform>
            <numerusform>%n letters this month</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 mailed about something that we do not find here (%2).</source>
        <comment>an app, when</comment>
        <translation>%1 mailed about something that we do not find here (%2).</translation>
    </message>
    <message numerus="yes">
        <source>And %n more e-mail(s) about something that we do not find here.</source>
        <translation>
            <numerusform>And %n more e-mail about something that we do not find here.</numerusform>
            <numerusform>And %n more e-mails about something that we do not find here.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>sender, subject, when; a source</comment>
        <translation>%1, through %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) they came again, and we did not tell it again.</source>
        <translation>
            <numerusform>%n time a letter came again, and we did not tell it again.</numerusform>
            <numerusform>%n times a letter came again, and we did not tell it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 told of it too, in %n e-mail(s).</source>
        <translation>
            <numerusform>%1 told of it too, in %n e-mail.</numerusform>
            <numerusform>%1 told of it too, in %n e-mails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 told of it, in %n e-mail(s).</source>
        <translation>
            <numerusform>%1 told of it, in %n e-mail.</numerusform>
            <numerusform>%1 told of it, in %n e-mails.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let us count their e-mails below.</source>
        <translation>Let us count their e-mails below.</translation>
    </message>
    <message>
        <source>There are many letters. We look at the newest %1, back to %2.</source>
        <translation>There are many letters. We look at the newest %1, back to %2.</translation>
    </message>
    <message>
        <source>There are many e-mails. We look at the newest %1.</source>
        <translation>There are many e-mails. We look at the newest %1.</translation>
    </message>
    <message>
        <source>This app tells of new post now. You chose nothing yet. Which app may tell you?</source>
        <translation>This app tells of new post now. You chose nothing yet. Which app may tell you?</translation>
    </message>
</context>
<context>
    <name>overzicht::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Search in letters</source>
        <translation>Search in letters</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Back to the overview</translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation>How the sources are doing</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>Running cases</source>
        <translation>Running cases</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a count</comment>
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation>being fetched</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Good evening</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing you must do now.</source>
        <translation>There is nothing you must do now.</translation>
    </message>
    <message>
        <source>Not yet known: not all sources answered.</source>
        <translation>Not yet known: not all sources answered.</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>All new post stands under “To do”.</source>
        <translation>All new post stands under “To do”.</translation>
    </message>
    <message>
        <source>You have read all your post.</source>
        <translation>You have read all your post.</translation>
    </message>
    <message numerus="yes">
        <source>All %n thing(s) to do</source>
        <translation>
            <numerusform>All %n thing to do</numerusform>
            <numerusform>All %n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n we could not read</source>
        <translation>
            <numerusform>%n we could not read</numerusform>
            <numerusform>%n we could not read</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello</source>
        <comment>greeting by night</comment>
        <translation>Hello</translation>
    </message>
    <message>
        <source>You have no running cases.</source>
        <translation>You have no running cases.</translation>
    </message>
    <message>
        <source>You have no certificates.</source>
        <translation>You have no certificates.</translation>
    </message>
    <message>
        <source>There is nothing you must pay now.</source>
        <translation>There is nothing you must pay now.</translation>
    </message>
    <message>
        <source>All cases</source>
        <translation>All cases</translation>
    </message>
    <message>
        <source>All certificates</source>
        <translation>All certificates</translation>
    </message>
    <message numerus="yes">
        <source>to be paid, in %n payment(s)</source>
        <translation>
            <numerusform>to be paid, in %n payment</numerusform>
            <numerusform>to be paid, in %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least, in the first %n payment(s)</source>
        <translation>
            <numerusform>at least, in the first payment</numerusform>
            <numerusform>at least, in the first %n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check first, not counted</source>
        <translation>
            <numerusform>%n to check first, not counted</numerusform>
            <numerusform>%n to check first, not counted</numerusform>
        </translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>All payments</translation>
    </message>
    <message>
        <source>Not known: not all that came could be read.</source>
        <translation>Not known: not all that came could be read.</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted: it looks the same as another</source>
        <translation>
            <numerusform>%n not counted: it looks the same as another</numerusform>
            <numerusform>%n not counted: they look the same as others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n the amount cannot be read, so the sum is not complete</source>
        <translation>
            <numerusform>of %n the amount cannot be read, so the sum is not complete</numerusform>
            <numerusform>of %n the amount cannot be read, so the sum is not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n</source>
        <translation>
            <numerusform>Only the first</numerusform>
            <numerusform>Only the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps less: the communication of %n stands on another bill as well</source>
        <translation>
            <numerusform>perhaps less: the communication of %n stands on another bill as well</numerusform>
            <numerusform>perhaps less: the communication of %n stands on another bill as well</numerusform>
        </translation>
    </message>
    <message>
        <source>We know of nothing else you must do. Look at “Running cases” too.</source>
        <translation>We know of nothing else you must do. Look at “Running cases” too.</translation>
    </message>
</context>
<context>
    <name>overzicht::Pages</name>
    <message>
        <source>The source is not unlinked. %1</source>
        <translation>The source is not unlinked. %1</translation>
    </message>
    <message>
        <source>Its file is not there any more.</source>
        <translation>Its file is not there any more.</translation>
    </message>
    <message>
        <source>The source could not be linked again.</source>
        <translation>The source could not be linked again.</translation>
    </message>
    <message>
        <source>One app tells of new post. Switch the others off.</source>
        <translation>One app tells of new post. Switch the others off.</translation>
    </message>
</context>
<context>
    <name>overzicht::PaidWhen</name>
    <message>
        <source>When did you pay?</source>
        <translation>When did you pay?</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>The day on which you paid</source>
        <translation>The day on which you paid</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>On this day</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Not paid yet</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>One day earlier</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>One day later</translation>
    </message>
</context>
<context>
    <name>overzicht::PreviewDialog</name>
    <message>
        <source>Try a source</source>
        <translation>Try a source</translation>
    </message>
    <message>
        <source>Close it all the same?</source>
        <translation>Close it all the same?</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Close &amp;without saving</translation>
    </message>
</context>
<context>
    <name>overzicht::PreviewPage</name>
    <message>
        <source>Try a source</source>
        <translation>Try a source</translation>
    </message>
    <message>
        <source>Write a source file, and see what people will see of it. Nothing of it is kept until you link it.</source>
        <translation>Write a source file, and see what people will see of it. Nothing of it is kept until you link it.</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Open a file…</translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <translation>&amp;Save the file</translation>
    </message>
    <message>
        <source>Show what &amp;people will see</source>
        <translation>Show what &amp;people will see</translation>
    </message>
    <message>
        <source>&amp;Link this source</source>
        <translation>&amp;Link this source</translation>
    </message>
    <message>
        <source>&amp;Ask it</source>
        <translation>&amp;Ask it</translation>
    </message>
    <message>
        <source>What people will see</source>
        <translation>What people will see</translation>
    </message>
    <message>
        <source>What a source must do</source>
        <translation>What a source must do</translation>
    </message>
    <message>
        <source>Show the &amp;file</source>
        <translation>Show the &amp;file</translation>
    </message>
    <message>
        <source>There is no file yet.</source>
        <translation>There is no file yet.</translation>
    </message>
    <message>
        <source>Open one, drop one on the white field, or begin to write.</source>
        <translation>Open one, drop one on the white field, or begin to write.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Nothing was asked yet.</translation>
    </message>
    <message>
        <source>Open a source file</source>
        <translation>Open a source file</translation>
    </message>
    <message>
        <source>Source files (*.json)</source>
        <translation>Source files (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message>
        <source>It is larger than a source file may be.</source>
        <translation>It is larger than a source file may be.</translation>
    </message>
    <message>
        <source>Save the source file</source>
        <translation>Save the source file</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>The file could not be saved.</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>The file is saved.</translation>
    </message>
    <message>
        <source>The source is not linked.</source>
        <translation>The source is not linked.</translation>
    </message>
    <message>
        <source>The source is linked.</source>
        <translation>The source is linked.</translation>
    </message>
    <message>
        <source>What it has for you is being fetched.</source>
        <translation>What it has for you is being fetched.</translation>
    </message>
    <message>
        <source>It was already, with this same file.</source>
        <translation>It was already, with this same file.</translation>
    </message>
    <message>
        <source>This overview belongs to the example town. Link a real source in an overview of your own.</source>
        <translation>This overview belongs to the example town. Link a real source in an overview of your own.</translation>
    </message>
    <message>
        <source>Another file is already linked as “%1”. Unlink that one first, or give this source another name in “source”.</source>
        <translation>Another file is already linked as “%1”. Unlink that one first, or give this source another name in “source”.</translation>
    </message>
    <message>
        <source>The key “%1” belongs to the source “%2”, which goes to other addresses. Give this source a key of its own.</source>
        <translation>The key “%1” belongs to the source “%2”, which goes to other addresses. Give this source a key of its own.</translation>
    </message>
    <message>
        <source>We ask the server.</source>
        <translation>We ask the server.</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>Nothing came.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The file has a mistake in line %1.</source>
        <translation>The file has a mistake in line %1.</translation>
    </message>
    <message>
        <source>The file has no mistake. Its server was not asked yet.</source>
        <translation>The file has no mistake. Its server was not asked yet.</translation>
    </message>
    <message>
        <source>It will be asked at: %1.</source>
        <translation>It will be asked at: %1.</translation>
    </message>
    <message>
        <source>It gets: %1.</source>
        <translation>It gets: %1.</translation>
    </message>
    <message>
        <source>Nothing that was tried is broken.</source>
        <translation>Nothing that was tried is broken.</translation>
    </message>
    <message>
        <source>Something is broken.</source>
        <translation>Something is broken.</translation>
    </message>
    <message>
        <source>%1 of %2 that we read. We stopped early: there may be more.</source>
        <translation>%1 of %2 that we read. We stopped early: there may be more.</translation>
    </message>
    <message>
        <source>Nothing that came could be read.</source>
        <translation>Nothing that came could be read.</translation>
    </message>
    <message>
        <source>&amp;Take that one</source>
        <translation>&amp;Take that one</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Keep mine</translation>
    </message>
    <message>
        <source>The file is no longer there.</source>
        <translation>The file is no longer there.</translation>
    </message>
    <message>
        <source>What you see here is kept nowhere now. Save it to write it again.</source>
        <translation>What you see here is kept nowhere now. Save it to write it again.</translation>
    </message>
    <message>
        <source>The file was changed outside this window. We read it again.</source>
        <translation>The file was changed outside this window. We read it again.</translation>
    </message>
    <message>
        <source>The file was changed outside this window.</source>
        <translation>The file was changed outside this window.</translation>
    </message>
    <message>
        <source>You changed it here as well. Take what stands there now, or keep yours: when you save it, it comes in the place of that one.</source>
        <translation>You changed it here as well. Take what stands there now, or keep yours: when you save it, it comes in the place of that one.</translation>
    </message>
    <message>
        <source>This file says that it is an example of the demo town, and this overview is your own. Leave “demo” out of it when the source is real.</source>
        <translation>This file says that it is an example of the demo town, and this overview is your own. Leave “demo” out of it when the source is real.</translation>
    </message>
    <message>
        <source>You changed the file and did not save it.</source>
        <translation>You changed the file and did not save it.</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Go on writing</translation>
    </message>
    <message>
        <source>Open the other one all the same?</source>
        <translation>Open the other one all the same?</translation>
    </message>
    <message>
        <source>Open &amp;without saving</source>
        <translation>Open &amp;without saving</translation>
    </message>
    <message>
        <source>“%1” is one of the example town&apos;s own sources, and this file asks at another address. Give it another name in “source”.</source>
        <translation>“%1” is one of the example town&apos;s own sources, and this file asks at another address. Give it another name in “source”.</translation>
    </message>
</context>
<context>
    <name>overzicht::RawDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>overzicht::RawPane</name>
    <message>
        <source>What %1 sent</source>
        <translation>What %1 sent</translation>
    </message>
    <message>
        <source>Came %1. We keep it as it is: nothing is lost.</source>
        <translation>Came %1. We keep it as it is: nothing is lost.</translation>
    </message>
    <message>
        <source>Why we cannot show it: %1</source>
        <translation>Why we cannot show it: %1</translation>
    </message>
    <message>
        <source>What %1 sent, as it came</source>
        <translation>What %1 sent, as it came</translation>
    </message>
</context>
<context>
    <name>overzicht::RowMenu</name>
    <message>
        <source>What you can do with this</source>
        <translation>What you can do with this</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Mark as &amp;unread</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Mark as &amp;read</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Mark as &amp;done</translation>
    </message>
</context>
<context>
    <name>overzicht::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>For this window and this folder.</source>
        <translation>For this window and this folder.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>A letter keeps the language of its sender.</source>
        <translation>A letter keeps the language of its sender.</translation>
    </message>
    <message>
        <source>The window speaks this language from the next start.</source>
        <translation>The window speaks this language from the next start.</translation>
    </message>
    <message>
        <source>Where your papers are</source>
        <translation>Where your papers are</translation>
    </message>
    <message>
        <source>Everything is kept on this computer, in this folder:</source>
        <translation>Everything is kept on this computer, in this folder:</translation>
    </message>
    <message>
        <source>Only your own account on this computer can open that folder. Keys for sources stand in the key store of the system, never in a file.</source>
        <translation>Only your own account on this computer can open that folder. Keys for sources stand in the key store of the system, never in a file.</translation>
    </message>
    <message>
        <source>The papers are not encrypted on the disk yet. Whoever has the disk can read them: use a disk that is encrypted as a whole.</source>
        <translation>The papers are not encrypted on the disk yet. Whoever has the disk can read them: use a disk that is encrypted as a whole.</translation>
    </message>
    <message>
        <source>Which apps tell you?</source>
        <translation>Which apps tell you?</translation>
    </message>
</context>
<context>
    <name>overzicht::ShareNote</name>
    <message>
        <source>You share your screen. A notification says only that there is post.</source>
        <translation>You share your screen. A notification says only that there is post.</translation>
    </message>
    <message>
        <source>I no longer share my screen</source>
        <translation>I no longer share my screen</translation>
    </message>
    <message>
        <source>A notification says again what you chose.</source>
        <translation>A notification says again what you chose.</translation>
    </message>
</context>
<context>
    <name>overzicht::ShareSwitch</name>
    <message>
        <source>While your screen is locked, or a second screen shows the same, a notification says only that there is post. Do others see your screen in another way, in a meeting for example? Say so here. It holds until you switch it off, or until the program ends.</source>
        <translation>While your screen is locked, or a second screen shows the same, a notification says only that there is post. Do others see your screen in another way, in a meeting for example? Say so here. It holds until you switch it off, or until the program ends.</translation>
    </message>
    <message>
        <source>I share my screen</source>
        <translation>I share my screen</translation>
    </message>
    <message>
        <source>When others see your screen</source>
        <translation>When others see your screen</translation>
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
        <translation>Being fetched</translation>
    </message>
</context>
<context>
    <name>overzicht::SourceEditor</name>
    <message>
        <source>The source file</source>
        <translation>The source file</translation>
    </message>
</context>
<context>
    <name>overzicht::SourceLine</name>
    <message>
        <source>%1 (example)</source>
        <comment>source of the demo</comment>
        <translation>%1 (example)</translation>
    </message>
    <message>
        <source>This concerns: %1</source>
        <translation>This concerns: %1</translation>
    </message>
    <message>
        <source>Last updated %1. You can still read what came before.</source>
        <translation>Last updated %1. You can still read what came before.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Try again: %1</translation>
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
        <translation>No source is linked yet.</translation>
    </message>
    <message>
        <source>A source is a place that has letters for you. Link one with the command overzichtctl source add.</source>
        <translation>A source is a place that has letters for you. Link one with the command overzichtctl source add.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Fetch again: %1</source>
        <translation>Fetch again: %1</translation>
    </message>
    <message>
        <source>We ask %1 again.</source>
        <translation>We ask %1 again.</translation>
    </message>
    <message>
        <source>This source has not told yet what it has.</source>
        <translation>This source has not told yet what it has.</translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2.</source>
        <translation>Being fetched: %1 of %2.</translation>
    </message>
    <message>
        <source>Being fetched: %1 so far.</source>
        <translation>Being fetched: %1 so far.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be shown</source>
        <translation>
            <numerusform>%n could not be shown</numerusform>
            <numerusform>%n could not be shown</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Planned maintenance: from %1 to %2. Afterwards we fetch everything by ourselves.</source>
        <translation>Planned maintenance: from %1 to %2. Afterwards we fetch everything by ourselves.</translation>
    </message>
    <message>
        <source>When it did not work</source>
        <translation>When it did not work</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
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
        <translation>For engineers: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, longer ago.</source>
        <translation>
            <numerusform>And %n more, longer ago.</numerusform>
            <numerusform>And %n more, longer ago.</numerusform>
        </translation>
    </message>
    <message>
        <source>What we could not show</source>
        <translation>What we could not show</translation>
    </message>
    <message>
        <source>These came in, but we cannot read them. Nothing was thrown away. There may be a letter among them: look at the source itself too.</source>
        <translation>These came in, but we cannot read them. Nothing was thrown away. There may be a letter among them: look at the source itself too.</translation>
    </message>
    <message>
        <source>A letter from %1 that we cannot show</source>
        <translation>A letter from %1 that we cannot show</translation>
    </message>
    <message>
        <source>Something from %1 that we cannot show</source>
        <translation>Something from %1 that we cannot show</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Look at it raw</source>
        <translation>Look at it raw</translation>
    </message>
    <message>
        <source>Look at it raw: %1</source>
        <translation>Look at it raw: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The command overzichtctl quarantine shows them all.</source>
        <translation>
            <numerusform>And %n more. The command overzichtctl quarantine shows them all.</numerusform>
            <numerusform>And %n more. The command overzichtctl quarantine shows them all.</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 sent</source>
        <translation>What %1 sent</translation>
    </message>
    <message>
        <source>%1: names of senders</source>
        <comment>feed</comment>
        <translation>%1: names of senders</translation>
    </message>
    <message>
        <source>%1: list of providers</source>
        <comment>feed</comment>
        <translation>%1: list of providers</translation>
    </message>
    <message>
        <source>Line %1: %2 %3</source>
        <comment>line, reason, mend</comment>
        <translation>Line %1: %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is mended, nothing new is fetched from this source.</source>
        <translation>Until it is mended, nothing new is fetched from this source.</translation>
    </message>
    <message>
        <source>The source file %1 has a mistake</source>
        <translation>The source file %1 has a mistake</translation>
    </message>
    <message>
        <source>What we fetched before, you can still read.</source>
        <translation>What we fetched before, you can still read.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have planned maintenance.</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n of them has planned maintenance.</numerusform>
            <numerusform>%n of them have planned maintenance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own post</source>
        <translation>Your own post</translation>
    </message>
    <message>
        <source>For organisation %1</source>
        <translation>For organisation %1</translation>
    </message>
    <message>
        <source>%1: what you can ask for</source>
        <comment>feed</comment>
        <translation>%1: what you can ask for</translation>
    </message>
    <message>
        <source>What we get</source>
        <translation>What we get</translation>
    </message>
    <message>
        <source>level %1 of %2</source>
        <translation>level %1 of %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>level, what is missing</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This source can be linked. Then you get: %1.</source>
        <comment>level</comment>
        <translation>This source can be linked. Then you get: %1.</translation>
    </message>
    <message>
        <source>What you can ask for here</source>
        <translation>What you can ask for here</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Opens %1.</source>
        <comment>host</comment>
        <translation>Opens %1.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start: %1. Opens %2 in your browser.</source>
        <translation>Start: %1. Opens %2 in your browser.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print when it did not work</source>
        <translation>Print when it did not work</translation>
    </message>
    <message>
        <source>Did the service fail on your last day? The printed log shows it. You can give it to the service.</source>
        <translation>Did the service fail on your last day? The printed log shows it. You can give it to the service.</translation>
    </message>
    <message>
        <source>%1, level %2 of %3</source>
        <comment>name of the level</comment>
        <translation>%1, level %2 of %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When it did not work: %1</source>
        <comment>source</comment>
        <translation>When it did not work: %1</translation>
    </message>
    <message>
        <source>Example. This source is invented.</source>
        <translation>Example. This source is invented.</translation>
    </message>
    <message>
        <source>Period: from %1 to %2.</source>
        <translation>Period: from %1 to %2.</translation>
    </message>
    <message>
        <source>Printed on %1. All hours are in Belgian time.</source>
        <translation>Printed on %1. All hours are in Belgian time.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lasted</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Which part</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>still going on when printed</source>
        <translation>still going on when printed</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>cause, for engineers</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This was noted by the program Overzicht on this computer, each time it asked the source. It shows when this computer got no good answer. It does not show whether others did.</source>
        <translation>This was noted by the program Overzicht on this computer, each time it asked the source. It shows when this computer got no good answer. It does not show whether others did.</translation>
    </message>
    <message>
        <source>No source is chosen</source>
        <translation>No source is chosen</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long already</comment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>We do not ask this source: its source file has a mistake. It stands above the list.</source>
        <translation>We do not ask this source: its source file has a mistake. It stands above the list.</translation>
    </message>
    <message>
        <source>We cannot fetch this now.</source>
        <translation>We cannot fetch this now.</translation>
    </message>
    <message>
        <source>What you have there is not in this overview.</source>
        <translation>What you have there is not in this overview.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Fetch again</translation>
    </message>
    <message>
        <source>Open website</source>
        <translation>Open website</translation>
    </message>
    <message>
        <source>Open website: %1 in your browser</source>
        <translation>Open website: %1 in your browser</translation>
    </message>
    <message>
        <source>Opens %1 in your browser. You sign in there.</source>
        <translation>Opens %1 in your browser. You sign in there.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser. You do not have to sign in.</source>
        <translation>Opens %1 in your browser. You do not have to sign in.</translation>
    </message>
    <message>
        <source>This source asks us to wait. We do not ask it before %1.</source>
        <translation>This source asks us to wait. We do not ask it before %1.</translation>
    </message>
    <message>
        <source>We ask it again when you press F5, and each time the program starts.</source>
        <translation>We ask it again when you press F5, and each time the program starts.</translation>
    </message>
    <message>
        <source>Mistake in its file</source>
        <translation>Mistake in its file</translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation>not yet fetched</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Being fetched</source>
        <translation>Being fetched</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n so far</numerusform>
            <numerusform>%n so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a link</source>
        <translation>Only a link</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Not linked</translation>
    </message>
    <message>
        <source>opens in your browser</source>
        <translation>opens in your browser</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Refresh all</translation>
    </message>
    <message>
        <source>We get</source>
        <translation>We get</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>State</translation>
    </message>
    <message>
        <source>No source needs your attention now.</source>
        <translation>No source needs your attention now.</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>sources</comment>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Needs attention %1</source>
        <comment>sources</comment>
        <translation>Needs attention %1</translation>
    </message>
    <message>
        <source>we get: %1</source>
        <comment>level</comment>
        <translation>we get: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>level</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>level</comment>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>level</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>level</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>level</comment>
        <translation>Full</translation>
    </message>
    <message>
        <source>We cannot fetch anything here yet.</source>
        <translation>We cannot fetch anything here yet.</translation>
    </message>
    <message>
        <source>Not yet: how your cases are going, and the documents themselves.</source>
        <translation>Not yet: how your cases are going, and the documents themselves.</translation>
    </message>
    <message>
        <source>Not yet: the documents themselves.</source>
        <translation>Not yet: the documents themselves.</translation>
    </message>
    <message>
        <source>Not yet: answering or paying from here.</source>
        <translation>Not yet: answering or paying from here.</translation>
    </message>
    <message>
        <source>Federal</source>
        <comment>group of sources</comment>
        <translation>Federal</translation>
    </message>
    <message>
        <source>Flemish</source>
        <comment>group of sources</comment>
        <translation>Flemish</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>group of sources</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Private</source>
        <comment>group of sources</comment>
        <translation>Private</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>group of sources</comment>
        <translation>Others</translation>
    </message>
    <message>
        <source>You do this on their own site.</source>
        <translation>You do this on their own site.</translation>
    </message>
    <message>
        <source>Their own form opens in your browser.</source>
        <translation>Their own form opens in your browser.</translation>
    </message>
    <message>
        <source>Their form opens in your browser. You follow your case here.</source>
        <translation>Their form opens in your browser. You follow your case here.</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letters</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificates</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>payments</translation>
    </message>
    <message>
        <source>what you can ask for</source>
        <translation>what you can ask for</translation>
    </message>
    <message>
        <source>We found no public interface (looked on %1).</source>
        <translation>We found no public interface (looked on %1).</translation>
    </message>
    <message>
        <source>Interface: %1, of %2.</source>
        <comment>name, day</comment>
        <translation>Interface: %1, of %2.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Add a source</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Back to the sources</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <comment>source, planned maintenance</comment>
        <translation>%1: from %2 to %3.</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>Planned maintenance</translation>
    </message>
    <message>
        <source>Afterwards we fetch everything by ourselves.</source>
        <translation>Afterwards we fetch everything by ourselves.</translation>
    </message>
    <message>
        <source>We ask all sources again.</source>
        <translation>We ask all sources again.</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Opens %1 in your browser.</translation>
    </message>
    <message>
        <source>No browser opened. Type this address in your browser: %1</source>
        <translation>No browser opened. Type this address in your browser: %1</translation>
    </message>
    <message>
        <source>Its own file says how to ask it. It last answered as written there: %1.</source>
        <comment>moment</comment>
        <translation>Its own file says how to ask it. It last answered as written there: %1.</translation>
    </message>
    <message>
        <source>Its own file says how to ask it. It did not answer yet.</source>
        <translation>Its own file says how to ask it. It did not answer yet.</translation>
    </message>
    <message>
        <source>Whoever wrote its source file chose this name. Nothing shows that it comes from %1. Do you not know who it is from? Then give it nothing, pay nothing that it asks, and unlink it.</source>
        <translation>Whoever wrote its source file chose this name. Nothing shows that it comes from %1. Do you not know who it is from? Then give it nothing, pay nothing that it asks, and unlink it.</translation>
    </message>
    <message>
        <source>The name of this source looks like %1.</source>
        <translation>The name of this source looks like %1.</translation>
    </message>
    <message>
        <source>Not confirmed to be %1</source>
        <translation>Not confirmed to be %1</translation>
    </message>
    <message>
        <source>We checked this: a test of ours runs this interface.</source>
        <translation>We checked this: a test of ours runs this interface.</translation>
    </message>
    <message>
        <source>European</source>
        <comment>group of sources</comment>
        <translation>European</translation>
    </message>
    <message>
        <source>Owner: %1 (enterprise number %2)</source>
        <comment>name, number</comment>
        <translation>Owner: %1 (enterprise number %2)</translation>
    </message>
    <message>
        <source>Owner: %1 (%2)</source>
        <comment>name, site</comment>
        <translation>Owner: %1 (%2)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <comment>name</comment>
        <translation>Owner: %1</translation>
    </message>
    <message>
        <source>Unlink this source</source>
        <translation>Unlink this source</translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation>Unlink %1</translation>
    </message>
    <message>
        <source>Link it again</source>
        <translation>Link it again</translation>
    </message>
    <message>
        <source>“%1” is unlinked: it is not asked any more. What it brought stays, and says so.</source>
        <translation>“%1” is unlinked: it is not asked any more. What it brought stays, and says so.</translation>
    </message>
    <message>
        <source>notices</source>
        <translation>notices</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>cause, what is behind it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Planned maintenance of %1: from %2 to %3. Afterwards we fetch everything by ourselves.</source>
        <translation>Planned maintenance of %1: from %2 to %3. Afterwards we fetch everything by ourselves.</translation>
    </message>
    <message>
        <source>Its own file says what you can start there. It brings nothing here.</source>
        <translation>Its own file says what you can start there. It brings nothing here.</translation>
    </message>
    <message>
        <source>(only %1)</source>
        <comment>a part of a source</comment>
        <translation>(only %1)</translation>
    </message>
    <message>
        <source>We ask it again by ourselves: %1. Sooner when you press F5.</source>
        <comment>a moment: today 14:10</comment>
        <translation>We ask it again by ourselves: %1. Sooner when you press F5.</translation>
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
        <translation>Read what is here already. The rest follows by itself.</translation>
    </message>
    <message>
        <source>Once a source is linked, you see here how it is doing.</source>
        <translation>Once a source is linked, you see here how it is doing.</translation>
    </message>
</context>
<context>
    <name>overzicht::Timeline</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
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
        <translation>Search</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>overzicht::Tour</name>
    <message>
        <source>Everything in one place</source>
        <translation>Everything in one place</translation>
    </message>
    <message>
        <source>These are the letters of an invented citizen. At the top stands how many sources we asked and how many answered: that sentence is always there.</source>
        <translation>These are the letters of an invented citizen. At the top stands how many sources we asked and how many answered: that sentence is always there.</translation>
    </message>
    <message>
        <source>What to do comes first</source>
        <translation>What to do comes first</translation>
    </message>
    <message>
        <source>To do is sorted by the last day that counts. Every row shows the sender first, then the subject.</source>
        <translation>To do is sorted by the last day that counts. Every row shows the sender first, then the subject.</translation>
    </message>
    <message>
        <source>One letter whole</source>
        <translation>One letter whole</translation>
    </message>
    <message>
        <source>It says what you must do, before when, and what happens otherwise. Nothing is opened at the sender until you choose so, because the sender can see it.</source>
        <translation>It says what you must do, before when, and what happens otherwise. Nothing is opened at the sender until you choose so, because the sender can see it.</translation>
    </message>
    <message>
        <source>Every badge explains itself</source>
        <translation>Every badge explains itself</translation>
    </message>
    <message>
        <source>Press &quot;Why do I see this?&quot; to see why it is an official document, and how we know the sender.</source>
        <translation>Press &quot;Why do I see this?&quot; to see why it is an official document, and how we know the sender.</translation>
    </message>
    <message>
        <source>Search in your letters</source>
        <translation>Search in your letters</translation>
    </message>
    <message>
        <source>Ctrl+F searches while you type. Below the list stands what was not searched.</source>
        <translation>Ctrl+F searches while you type. Below the list stands what was not searched.</translation>
    </message>
    <message>
        <source>Notices stand apart</source>
        <translation>Notices stand apart</translation>
    </message>
    <message>
        <source>A notice only tells that something stands elsewhere. It never hides among your letters.</source>
        <translation>A notice only tells that something stands elsewhere. It never hides among your letters.</translation>
    </message>
    <message>
        <source>Honest about sources</source>
        <translation>Honest about sources</translation>
    </message>
    <message>
        <source>Here you see how every source is doing. In the switchboard window you can break one: what was fetched before stays readable, with its time.</source>
        <translation>Here you see how every source is doing. In the switchboard window you can break one: what was fetched before stays readable, with its time.</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>Make it yours</translation>
    </message>
    <message>
        <source>Choose light, dark or high contrast, and text up to twice as large. F1 lists all keys. This is the end of the walk.</source>
        <translation>Choose light, dark or high contrast, and text up to twice as large. F1 lists all keys. This is the end of the walk.</translation>
    </message>
    <message>
        <source>A walk through the window</source>
        <translation>A walk through the window</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation>End the walk</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
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
        <translation>&amp;Fetch now</translation>
    </message>
    <message>
        <source>I &amp;share my screen</source>
        <translation>I &amp;share my screen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Overzicht: %1, %2.</source>
        <comment>2 unread, 1 thing to do</comment>
        <translation>Overzicht: %1, %2.</translation>
    </message>
    <message>
        <source>nothing unread</source>
        <translation>nothing unread</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do as far as we know</source>
        <translation>nothing to do as far as we know</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::TroublePage</name>
    <message>
        <source>The disk is full, or another program is writing here now.</source>
        <translation>The disk is full, or another program is writing here now.</translation>
    </message>
    <message>
        <source>Make room on the disk, or close the other program. Then press Again.</source>
        <translation>Make room on the disk, or close the other program. Then press Again.</translation>
    </message>
    <message>
        <source>This folder is not yours alone, so we do not put your papers in it.</source>
        <translation>This folder is not yours alone, so we do not put your papers in it.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one yours. Then press Again.</source>
        <translation>Choose another folder, or make this one yours. Then press Again.</translation>
    </message>
    <message>
        <source>The folder cannot be found or read.</source>
        <translation>The folder cannot be found or read.</translation>
    </message>
    <message>
        <source>Is the disk connected? Then press Again.</source>
        <translation>Is the disk connected? Then press Again.</translation>
    </message>
    <message>
        <source>The file with your overview is damaged, or a newer version of this program made it.</source>
        <translation>The file with your overview is damaged, or a newer version of this program made it.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Install the newest version of this program, or put back a copy of the folder. Then press Again.</source>
        <translation>Nothing was deleted. Install the newest version of this program, or put back a copy of the folder. Then press Again.</translation>
    </message>
    <message>
        <source>We cannot open your overview</source>
        <translation>We cannot open your overview</translation>
    </message>
    <message>
        <source>Your papers are not lost. This is what you can do.</source>
        <translation>Your papers are not lost. This is what you can do.</translation>
    </message>
    <message>
        <source>The folder:</source>
        <translation>The folder:</translation>
    </message>
    <message>
        <source>For engineers:</source>
        <translation>For engineers:</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Again</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
</context>
<context>
    <name>overzicht::Unreadable</name>
    <message>
        <source>It came in a form we cannot read. You can see it at the source itself: %1.</source>
        <translation>It came in a form we cannot read. You can see it at the source itself: %1.</translation>
    </message>
    <message>
        <source>A letter from %1 cannot be shown.</source>
        <translation>A letter from %1 cannot be shown.</translation>
    </message>
    <message>
        <source>View raw</source>
        <translation>View raw</translation>
    </message>
    <message numerus="yes">
        <source>And %n more that cannot be shown.</source>
        <translation>
            <numerusform>And %n more that cannot be shown.</numerusform>
            <numerusform>And %n more that cannot be shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>A bill from %1 cannot be shown.</source>
        <translation>A bill from %1 cannot be shown.</translation>
    </message>
    <message>
        <source>A case at %1 cannot be shown.</source>
        <translation>A case at %1 cannot be shown.</translation>
    </message>
    <message>
        <source>View raw: what came from %1 and cannot be shown</source>
        <translation>View raw: what came from %1 and cannot be shown</translation>
    </message>
</context>
<context>
    <name>overzicht::WhyPart</name>
    <message>
        <source>The same letter: number %1.</source>
        <translation>The same letter: number %1.</translation>
    </message>
    <message>
        <source>The same notice: number %1.</source>
        <translation>The same notice: number %1.</translation>
    </message>
    <message>
        <source>The same case: number %1.</source>
        <translation>The same case: number %1.</translation>
    </message>
    <message>
        <source>The same certificate: number %1.</source>
        <translation>The same certificate: number %1.</translation>
    </message>
    <message>
        <source>The same payment: number %1.</source>
        <translation>The same payment: number %1.</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <comment>subject, source</comment>
        <translation>%1, through %2</translation>
    </message>
    <message>
        <source>Belongs to case %1.</source>
        <translation>Belongs to case %1.</translation>
    </message>
    <message>
        <source>Leads to the same page, at %1.</source>
        <translation>Leads to the same page, at %1.</translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation>Why do I see this?</translation>
    </message>
    <message>
        <source>Put it back where it came</source>
        <translation>Put it back where it came</translation>
    </message>
    <message>
        <source>Only a notice? Put it with your notices</source>
        <translation>Only a notice? Put it with your notices</translation>
    </message>
    <message>
        <source>A letter after all? Put it with your documents</source>
        <translation>A letter after all? Put it with your documents</translation>
    </message>
    <message>
        <source>Your source %1 gives it as this kind: %2.</source>
        <translation>Your source %1 gives it as this kind: %2.</translation>
    </message>
    <message>
        <source>The sender gives this date: %1.</source>
        <translation>The sender gives this date: %1.</translation>
    </message>
    <message>
        <source>You set this apart</source>
        <translation>You set this apart</translation>
    </message>
    <message>
        <source>Why these stand together</source>
        <translation>Why these stand together</translation>
    </message>
    <message>
        <source>You said that it does not belong with what it was shown with.</source>
        <translation>You said that it does not belong with what it was shown with.</translation>
    </message>
    <message>
        <source>Its sender is not confirmed.</source>
        <translation>Its sender is not confirmed.</translation>
    </message>
    <message>
        <source>Put it back together</source>
        <translation>Put it back together</translation>
    </message>
    <message>
        <source>This does not belong here</source>
        <translation>This does not belong here</translation>
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
        <translation>Your overview is being opened</translation>
    </message>
    <message>
        <source>You can read, but nothing new is fetched.</source>
        <translation>You can read, but nothing new is fetched.</translation>
    </message>
    <message>
        <source>Your own post</source>
        <translation>Your own post</translation>
    </message>
    <message>
        <source>Organisation %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>you act for it</source>
        <translation>you act for it</translation>
    </message>
    <message>
        <source>Example. These letters, names and amounts are invented.</source>
        <translation>Example. These letters, names and amounts are invented.</translation>
    </message>
    <message>
        <source>We ask all sources again.</source>
        <translation>We ask all sources again.</translation>
    </message>
    <message>
        <source>%1 – Overzicht</source>
        <comment>page</comment>
        <translation>%1 – Overzicht</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Text size %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s).</source>
        <translation>
            <numerusform>%n new item.</numerusform>
            <numerusform>%n new items.</numerusform>
        </translation>
    </message>
    <message>
        <source>All sources answered.</source>
        <translation>All sources answered.</translation>
    </message>
    <message>
        <source>Show the mistake</source>
        <translation>Show the mistake</translation>
    </message>
    <message numerus="yes">
        <source>%n source file(s) cannot be read: nothing new comes from there.</source>
        <translation>
            <numerusform>%n source file cannot be read: nothing new comes from there.</numerusform>
            <numerusform>%n source files cannot be read: nothing new comes from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::demo::Switchboard</name>
    <message>
        <source>Works</source>
        <translation>Works</translation>
    </message>
    <message>
        <source>Is down</source>
        <translation>Is down</translation>
    </message>
    <message>
        <source>Is slow: 30 seconds an answer</source>
        <translation>Is slow: 30 seconds an answer</translation>
    </message>
    <message>
        <source>Cuts its answers off</source>
        <translation>Cuts its answers off</translation>
    </message>
    <message>
        <source>Falls silent halfway</source>
        <translation>Falls silent halfway</translation>
    </message>
    <message>
        <source>Says: too many requests (429)</source>
        <translation>Says: too many requests (429)</translation>
    </message>
    <message>
        <source>Says: not available (503)</source>
        <translation>Says: not available (503)</translation>
    </message>
    <message>
        <source>Answers with a web page</source>
        <translation>Answers with a web page</translation>
    </message>
    <message>
        <source>Never stops answering</source>
        <translation>Never stops answering</translation>
    </message>
    <message>
        <source>Tells a wrong total</source>
        <translation>Tells a wrong total</translation>
    </message>
    <message>
        <source>Repeats the first page</source>
        <translation>Repeats the first page</translation>
    </message>
    <message>
        <source>Sends one unreadable letter</source>
        <translation>Sends one unreadable letter</translation>
    </message>
    <message>
        <source>Sends one letter twice</source>
        <translation>Sends one letter twice</translation>
    </message>
    <message>
        <source>Sends changed attachments</source>
        <translation>Sends changed attachments</translation>
    </message>
    <message>
        <source>List of providers</source>
        <translation>List of providers</translation>
    </message>
    <message>
        <source>Federal eBox</source>
        <translation>Federal eBox</translation>
    </message>
    <message>
        <source>Flemish eBox</source>
        <translation>Flemish eBox</translation>
    </message>
    <message>
        <source>City of Lindehove</source>
        <translation>City of Lindehove</translation>
    </message>
    <message>
        <source>Ended provider</source>
        <translation>Ended provider</translation>
    </message>
    <message>
        <source>Mailbox of the association</source>
        <translation>Mailbox of the association</translation>
    </message>
    <message>
        <source>Switchboard of the demo town</source>
        <translation>Switchboard of the demo town</translation>
    </message>
    <message>
        <source>These servers are examples on this computer. Break one, or send a letter, and see what the overview says.</source>
        <translation>These servers are examples on this computer. Break one, or send a letter, and see what the overview says.</translation>
    </message>
    <message>
        <source>&amp;New letter</source>
        <translation>&amp;New letter</translation>
    </message>
    <message>
        <source>One letter through &amp;four mailboxes</source>
        <translation>One letter through &amp;four mailboxes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>The city sent a new letter.</source>
        <translation>The city sent a new letter.</translation>
    </message>
    <message>
        <source>One letter is on its way through four mailboxes.</source>
        <translation>One letter is on its way through four mailboxes.</translation>
    </message>
    <message>
        <source>Starts the demo town: the invented letters of one invented citizen, on this computer only. It links the town&apos;s sources into DIR and opens the switchboard, a window that breaks servers and sends letters. &apos;overzicht --home DIR&apos; shows the letters.</source>
        <translation>Starts the demo town: the invented letters of one invented citizen, on this computer only. It links the town&apos;s sources into DIR and opens the switchboard, a window that breaks servers and sends letters. &apos;overzicht --home DIR&apos; shows the letters.</translation>
    </message>
    <message>
        <source>the folder of the demo town; never your own home</source>
        <translation>the folder of the demo town; never your own home</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>this text</translation>
    </message>
    <message>
        <source>which version this is</source>
        <translation>which version this is</translation>
    </message>
    <message>
        <source>When the town is ready, it prints one line with its addresses:</source>
        <translation>When the town is ready, it prints one line with its addresses:</translation>
    </message>
    <message>
        <source>It stays until you end it with Ctrl+C. Closing the window does not end it.</source>
        <translation>It stays until you end it with Ctrl+C. Closing the window does not end it.</translation>
    </message>
    <message>
        <source>The address under &quot;control&quot; is the same switchboard for scripts, in JSON. It holds a word of its own at each start, so keep it to yourself:</source>
        <translation>The address under &quot;control&quot; is the same switchboard for scripts, in JSON. It holds a word of its own at each start, so keep it to yourself:</translation>
    </message>
    <message>
        <source>the servers and what is broken there</source>
        <translation>the servers and what is broken there</translation>
    </message>
    <message>
        <source>all letters</source>
        <translation>all letters</translation>
    </message>
    <message>
        <source>what was asked of which server</source>
        <translation>what was asked of which server</translation>
    </message>
    <message>
        <source>begins that list anew</source>
        <translation>begins that list anew</translation>
    </message>
    <message>
        <source>one letter through four mailboxes</source>
        <translation>one letter through four mailboxes</translation>
    </message>
    <message>
        <source>lets that time go by in the town</source>
        <translation>lets that time go by in the town</translation>
    </message>
    <message>
        <source>ends the town</source>
        <translation>ends the town</translation>
    </message>
    <message>
        <source>What can be broken (&quot;provider&quot;):</source>
        <translation>What can be broken (&quot;provider&quot;):</translation>
    </message>
    <message>
        <source>And how (&quot;how&quot;):</source>
        <translation>And how (&quot;how&quot;):</translation>
    </message>
    <message>
        <source>Certificates of the city</source>
        <translation>Certificates of the city</translation>
    </message>
    <message>
        <source>Counter of the city</source>
        <translation>Counter of the city</translation>
    </message>
    <message>
        <source>Sports service</source>
        <translation>Sports service</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Water company</source>
        <translation>Water company</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>Payment page</translation>
    </message>
    <message>
        <source>Misses the cases of one service</source>
        <translation>Misses the cases of one service</translation>
    </message>
    <message>
        <source>The permit can be asked for.</source>
        <translation>The permit can be asked for.</translation>
    </message>
    <message>
        <source>The city received the application for the permit.</source>
        <translation>The city received the application for the permit.</translation>
    </message>
    <message>
        <source>The city is looking at the application for the permit.</source>
        <translation>The city is looking at the application for the permit.</translation>
    </message>
    <message>
        <source>The city asks to pay for the permit.</source>
        <translation>The city asks to pay for the permit.</translation>
    </message>
    <message>
        <source>The payment for the permit is with the bank.</source>
        <translation>The payment for the permit is with the bank.</translation>
    </message>
    <message>
        <source>The payment for the permit arrived, and the city sent a receipt.</source>
        <translation>The payment for the permit arrived, and the city sent a receipt.</translation>
    </message>
    <message>
        <source>The city granted the permit.</source>
        <translation>The city granted the permit.</translation>
    </message>
    <message>
        <source>Next step of the &amp;permit</source>
        <translation>Next step of the &amp;permit</translation>
    </message>
    <message>
        <source>Occupying public space: the service that goes all the way, from its form to the permit.</source>
        <translation>Occupying public space: the service that goes all the way, from its form to the permit.</translation>
    </message>
    <message>
        <source>moves the permit to its next step, or to {&quot;step&quot;:&quot;…&quot;}: %1</source>
        <translation>moves the permit to its next step, or to {&quot;step&quot;:&quot;…&quot;}: %1</translation>
    </message>
    <message>
        <source>Turning the eBox on</source>
        <translation>Turning the eBox on</translation>
    </message>
    <message>
        <source>An e-mail to %1: your code is %2.</source>
        <translation>An e-mail to %1: your code is %2.</translation>
    </message>
    <message>
        <source>the first of twenty ports in a row; without it, any ports that are free</source>
        <translation>the first of twenty ports in a row; without it, any ports that are free</translation>
    </message>
</context>
<context>
    <name>overzicht::LetterView</name>
    <message>
        <source>The letter that stands open</source>
        <translation>The letter that stands open</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This file cannot be read from the disk.</source>
        <translation>This file cannot be read from the disk.</translation>
    </message>
    <message>
        <source>Save it anew from its source, or ask whoever looks after this computer.</source>
        <translation>Save it anew from its source, or ask whoever looks after this computer.</translation>
    </message>
    <message>
        <source>This file is very long: only its beginning stands here. Save it to have all of it.</source>
        <translation>This file is very long: only its beginning stands here. Save it to have all of it.</translation>
    </message>
    <message>
        <source>This is a web page. We show only its text, and fetch nothing for it.</source>
        <translation>This is a web page. We show only its text, and fetch nothing for it.</translation>
    </message>
    <message>
        <source>The text stands open.</source>
        <translation>The text stands open.</translation>
    </message>
    <message>
        <source>We do not open this kind of file.</source>
        <translation>We do not open this kind of file.</translation>
    </message>
    <message>
        <source>Save it, and open it with a program that you trust.</source>
        <translation>Save it, and open it with a program that you trust.</translation>
    </message>
    <message>
        <source>The letter stands open. %1</source>
        <translation>The letter stands open. %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages may be fine.</source>
        <translation>This page cannot be shown. The other pages may be fine.</translation>
    </message>
    <message>
        <source>This letter is a picture: there is no text that can be read aloud or searched.</source>
        <translation>This letter is a picture: there is no text that can be read aloud or searched.</translation>
    </message>
    <message>
        <source>This letter is a picture: there is no text that can be read aloud or searched. Ask the sender for a letter with text if you need that.</source>
        <translation>This letter is a picture: there is no text that can be read aloud or searched. Ask the sender for a letter with text if you need that.</translation>
    </message>
    <message>
        <source>This page is empty.</source>
        <translation>This page is empty.</translation>
    </message>
    <message>
        <source>This page is a picture: it has no text.</source>
        <translation>This page is a picture: it has no text.</translation>
    </message>
    <message>
        <source>There is more on this page than we read.</source>
        <translation>There is more on this page than we read.</translation>
    </message>
    <message>
        <source>The text of the pages after this one is not read.</source>
        <translation>The text of the pages after this one is not read.</translation>
    </message>
    <message>
        <source>The text of the letter stands here now.</source>
        <translation>The text of the letter stands here now.</translation>
    </message>
    <message>
        <source>The pages of the letter stand here now.</source>
        <translation>The pages of the letter stand here now.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>What we looked at</source>
        <translation>What we looked at</translation>
    </message>
</context>
<context>
    <name>overzicht::LetterBar</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the letter, and show what there is to know of it</source>
        <translation>Close the letter, and show what there is to know of it</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Search in this letter</source>
        <translation>Search in this letter</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Place before</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Next place</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Read as text</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Show the pages</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place, all</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>searching…</translation>
    </message>
    <message>
        <source>%1. Hide what we checked</source>
        <translation>%1. Hide what we checked</translation>
    </message>
    <message>
        <source>%1. Show what we checked</source>
        <translation>%1. Show what we checked</translation>
    </message>
</context>
<context>
    <name>overzicht::PagesView</name>
    <message>
        <source>The pages of the letter</source>
        <translation>The pages of the letter</translation>
    </message>
    <message>
        <source>Scroll the pages</source>
        <translation>Scroll the pages</translation>
    </message>
    <message>
        <source>Scroll the pages sideways</source>
        <translation>Scroll the pages sideways</translation>
    </message>
    <message>
        <source>This page cannot be shown. The other pages may be fine.</source>
        <translation>This page cannot be shown. The other pages may be fine.</translation>
    </message>
</context>
<context>
    <name>overzicht::TextView</name>
    <message>
        <source>The text of the letter</source>
        <translation>The text of the letter</translation>
    </message>
    <message>
        <source>Scroll the text</source>
        <translation>Scroll the text</translation>
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
        <translation>All pages, small</translation>
    </message>
    <message>
        <source>Scroll the small pages</source>
        <translation>Scroll the small pages</translation>
    </message>
</context>
<context>
    <name>LetterTrouble</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>It is damaged, or it is no PDF. Save it and show it to the sender, or ask them for it again.</source>
        <translation>It is damaged, or it is no PDF. Save it and show it to the sender, or ask them for it again.</translation>
    </message>
    <message>
        <source>This file asks for a password.</source>
        <translation>This file asks for a password.</translation>
    </message>
    <message>
        <source>We cannot open it here. Save it, and open it with a program that asks for the password. The sender knows which one it is.</source>
        <translation>We cannot open it here. Save it, and open it with a program that asks for the password. The sender knows which one it is.</translation>
    </message>
    <message>
        <source>This file is too large to be shown here.</source>
        <translation>This file is too large to be shown here.</translation>
    </message>
    <message>
        <source>Save it, and open it with another program.</source>
        <translation>Save it, and open it with another program.</translation>
    </message>
    <message>
        <source>It took too long to draw this letter.</source>
        <translation>It took too long to draw this letter.</translation>
    </message>
    <message>
        <source>So we stopped. Try it once more, or save it and open it with another program.</source>
        <translation>So we stopped. Try it once more, or save it and open it with another program.</translation>
    </message>
    <message>
        <source>Something in this file made the reader stop.</source>
        <translation>Something in this file made the reader stop.</translation>
    </message>
    <message>
        <source>Nothing of your computer was touched: the reader is locked in. A file can be made like that on purpose. If you do not know the sender well, do not open it elsewhere; ask them first.</source>
        <translation>Nothing of your computer was touched: the reader is locked in. A file can be made like that on purpose. If you do not know the sender well, do not open it elsewhere; ask them first.</translation>
    </message>
    <message>
        <source>This computer cannot lock in the program that shows letters.</source>
        <translation>This computer cannot lock in the program that shows letters.</translation>
    </message>
    <message>
        <source>A PDF can hold something harmful, so we do not show it without that lock. You can save it. Ask whoever looks after this computer to bring the system up to date.</source>
        <translation>A PDF can hold something harmful, so we do not show it without that lock. You can save it. Ask whoever looks after this computer to bring the system up to date.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>In the subject</source>
        <translation>In the subject</translation>
    </message>
    <message>
        <source>In the name of the sender</source>
        <translation>In the name of the sender</translation>
    </message>
    <message>
        <source>In the amount</source>
        <translation>In the amount</translation>
    </message>
    <message>
        <source>In a number</source>
        <translation>In a number</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>In the text</translation>
    </message>
    <message>
        <source>In the attachment</source>
        <translation>In the attachment</translation>
    </message>
    <message>
        <source>In attachment %1</source>
        <translation>In attachment %1</translation>
    </message>
    <message>
        <source>In the attachment, page %1</source>
        <translation>In the attachment, page %1</translation>
    </message>
    <message>
        <source>In attachment %1, page %2</source>
        <translation>In attachment %1, page %2</translation>
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
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a year or a day</comment>
        <translation>Since %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <comment>a year</comment>
        <translation>Before %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day, with it</comment>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>Of every kind</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>overzicht::SavedSearches</name>
    <message>
        <source>This search is kept: %1.</source>
        <translation>This search is kept: %1.</translation>
    </message>
    <message>
        <source>This search is not kept any more: %1.</source>
        <translation>This search is not kept any more: %1.</translation>
    </message>
    <message>
        <source>Search again: %1</source>
        <translation>Search again: %1</translation>
    </message>
    <message>
        <source>Keep this search no longer: %1</source>
        <translation>Keep this search no longer: %1</translation>
    </message>
</context>
<context>
    <name>overzicht::SearchChips</name>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Only what is done</source>
        <translation>Only what is done</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>by what a search is narrowed</comment>
        <translation>Choose: %1</translation>
    </message>
    <message>
        <source>%1: take this away</source>
        <comment>by what a search is narrowed</comment>
        <translation>%1: take this away</translation>
    </message>
    <message>
        <source>Best answer first</source>
        <translation>Best answer first</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Keep this search</translation>
    </message>
    <message>
        <source>Of every kind</source>
        <translation>Of every kind</translation>
    </message>
</context>
<context>
    <name>overzicht::Finding</name>
    <message numerus="yes">
        <source>%n letters that you have not opened yet</source>
        <translation>
            <numerusform>%n letter that you have not opened yet</numerusform>
            <numerusform>%n letters that you have not opened yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the contents of %n letters, of which we have no text</source>
        <translation>
            <numerusform>the contents of %n letter, of which we have no text</numerusform>
            <numerusform>the contents of %n letters, of which we have no text</numerusform>
        </translation>
    </message>
</context>
</TS>
