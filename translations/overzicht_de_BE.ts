<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_BE" sourcelanguage="en">
<context>
    <name>Detail</name>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number passes its check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number fails its check. Ask the sender before you pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender gives no account here. Look in the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sender adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the attention of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, feed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen here, through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by the source. The earlier version is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that you paid it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source says that this letter was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They call this “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen there %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ebox</name>
    <message>
        <source>an entry of the directory without a usable id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider %1 has a date that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider %1 has a planned maintenance that cannot be right; it is not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message provider that is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message provider without a usable id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message provider that is listed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provider %1 has no usable address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list of message providers is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a logo that is no image of at most 200 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sender was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s number is no enterprise number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sender&apos;s enterprise number does not pass its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no moment of arrival; shown as arrived when it was first seen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the moment of arrival lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the moment it expires cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message that is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message without an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message whose id is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this notice asks for a payment; look where it refers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 messages have the id of another one on the same page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the counters say %1 messages, the list shows none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of items kept changing while they were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 was a page that had come before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>totalItems said %1, %2 came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment %1 has no id and cannot be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment %1 tells a size that cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment %1 has a digest that cannot be read; its content cannot be compared with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment %1 points to another place; that is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment %1 has the id of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attachments are told, %2 are described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the amount was refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is less than nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no VAT amount was told; counted as none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the due date cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account number cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the account number does not pass its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structured communication does not pass its check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender not confirmed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonLines</name>
    <message>
        <source>something stands after the end of the JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends where a value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text stands between single quotes; JSON wants double ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON has no comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma stands before the closing }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member&apos;s name between double quotes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is expected after a member&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing } is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma stands before the closing ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing ] is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is not in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is not closed on its own line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an escape with \ that JSON does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected: a text between double quotes, a number, true, false, null, { or [</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a digit is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedSources</name>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large for a source file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the file of a source here, at most 256 kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file already links a source by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this source another name, or take one of the two files away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source cannot be set up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the file with the example of its protocol.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Do what the letter asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with a letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;isplay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>One overview of everything you have running with the government.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with everything of one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo town&apos;s own folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom: self, or an organisation&apos;s KBO number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the text is, from 1.0 to 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask no source when starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window, without a screen, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large that picture is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch first, then take the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--home needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for needs &apos;self&apos; or a KBO number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme needs light, dark or contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--text-scale needs a number from 1.0 to 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size needs WxH, such as 1400x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page needs one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overview in %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk of two minutes through the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch once, print how long the window was kept busy, and end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>The file is larger than 256 kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source file describes one source in a few lines; check that this is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: at character %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the text at that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is JSON, but not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put everything between { and }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member was already written on line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A national number does not belong in a source file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;person&quot;: {&quot;inszFrom&quot;: &quot;keystore:NAME&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token or password does not belong in a source file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it here, put it in the key store with &apos;overzichtctl secret set NAME&apos;, and write &quot;tokenFrom&quot;: &quot;keystore:NAME&quot; in signIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text between double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put its members between { and }.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;source&quot; is missing: the name this source is known by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;source&quot;: lower-case letters, digits and &apos;-&apos;, at most 40.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the id of a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 40 lower-case letters, digits and &apos;-&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;protocol&quot; is missing: the language this source speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;protocol&quot;; known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This protocol is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;? Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;demo&quot; must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;name&quot; is missing: what people call this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;name&quot;: {&quot;nl&quot;: &quot;…&quot;}, with fr, de and en where there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long, or has characters that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most %1 ordinary characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;name&quot; is in no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least &quot;nl&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as &quot;https://host/path&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http is not protected against eavesdropping; it is allowed to this computer itself only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https addresses can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name or password stands in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it; a token goes in the key store and is named by signIn.tokenFrom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a part after &apos;?&apos; or &apos;#&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only what stands before the protocol&apos;s own paths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an enterprise number: its check digits do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the ten digits of the KBO number, such as &quot;0316380841&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must say where the secret is kept, never the secret itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;keystore:NAME&quot;, or &quot;env:NAME&quot; for tests and servers; a name has letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos;, at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bearer sign-in needs to know where its token is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;tokenFrom&quot;: &quot;keystore:NAME&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in by &quot;oidc&quot; is reserved: this version cannot sign in that way yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;bearer&quot; with a token from the key store until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that no sign-in uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;kind&quot;: &quot;bearer&quot;, or remove &quot;tokenFrom&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of sign-in is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;none&quot; or &quot;bearer&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;allowedHosts&quot; must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [&quot;host&quot;, &quot;host:port&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the name of one host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;host&quot; or &quot;host:port&quot;, without https://, path or *.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;providers&quot; must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write [{&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the ebox protocol has message providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;providers&quot;, and give the address as &quot;baseUrl&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {&quot;id&quot;: &quot;…&quot;, &quot;baseUrl&quot;: &quot;https://…&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider needs an &quot;id&quot; of 1 to 100 ordinary characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the id from the federation&apos;s list of providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another provider has this id too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider needs a &quot;baseUrl&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what stands before /ebox/messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name is used for a secret in the key store and for another in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the two secrets different names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;baseUrl&quot; is missing: the address of the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;baseUrl&quot; (what stands before /messageProviders), or fixed &quot;providers&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &quot;baseUrl&quot;: &quot;https://…&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>an unknown moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be reached since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks you to sign in again, since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is missing or no longer good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses our question since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives an answer we cannot trust, since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider is new. Its address does not stand in the source file, so it gets no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned maintenance until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks us to wait until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks us to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older: last updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned maintenance: %1, from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy: %1 of %2 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Busy: %n letter(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) ask your attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing you must do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know yet whether you must do something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be fetched now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The database is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of %1 refers to a line of %2 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved content of item %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved content of item %1 is not what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items that no source told of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items without their contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items that search cannot find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries of search without an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 feeds whose position does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counters that are not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 feeds that count their items wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no moment of arrival.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no number of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>We know this sender by its number %1, not by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source gives a name for this sender. We only know the number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives this name for number %2. The number is not in our own list, so we cannot confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more: you have paid this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more: this is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay. The letter says how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter says it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be there. The letter says where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. You may have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender gives no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter counts, also unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter counts as received, also if you don&apos;t open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter expired at its source on %1. What we saved stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter disappears at its source today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This letter disappears at its source in %n day(s), on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than 1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. The sender gives no fingerprint, so we could not check whether it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: unchanged since the sender published it (SHA-256).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot reach %1 now. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks you to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses to give this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is busy. Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is busy. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is not what the sender published. We did not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also via %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>sender, confirmed or not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the month, short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day of the month, short month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day of the month, long month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>day, hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until and including %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have to do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are working on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put this with the notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put this with the documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is registered mail. That is always an official document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sender sends official documents of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter itself comes with this message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message only says where you can look something up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are not sure, so we treat it as an official document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated %1. You can still read everything from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is older than it should be. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> We try again at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source is busy.%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot reach this source now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned maintenance until %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned maintenance. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source gives answers that are not right. We kept what we could read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for this source no longer works. Sign in again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source refuses our question. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source names a new provider that you have not allowed yet. We send it nothing. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source is no longer active. What it sent stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources are linked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last complete check: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no complete check yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>asked, answered, last check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>We asked %n source(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The source cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your internet connection. We keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key for this source is missing or no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source refuses this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the sender why, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer at the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved here stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not right, so we did not use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays wrong, tell the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can cost more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ctl</name>
    <message>
        <source>start the demo town&apos;s servers and link its sources into --home DIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link a source by its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the linked sources and how they are doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlink a source; what it brought stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep a source&apos;s answers, redacted unless --raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run kept answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put a secret from standard input into the key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a secret from the key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask every feed once what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what there is, newest first; --todo by deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one item whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetch a content, check it, save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search everything, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is what is stored sound?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which command. &apos;overzichtctl help&apos; tells which there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; wants one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 was given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist yet: it comes with a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no option &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used like this: overzichtctl %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 wants a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: overzichtctl [--home DIR] [--for self|KBO] [--json] COMMAND …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 done in part; 2 wrong usage; 3 failed, nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is stored is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in quarantine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo town never links into your own home: give it a folder with --home DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo town could not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo town could not link its sources: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown of more than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--kind wants one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many words to search for; %1 characters is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which words to search for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was saved, but cannot be read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved is not what the source announced: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and checked: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; the source gave no digest to check it with: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to save it: --out FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out wants the name of a file, and this is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for --out does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This content could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret&apos;s name has 1 to 64 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste the secret, then Enter; it is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came on standard input; the secret was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This secret is longer than 64 kB; it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is in the key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is no longer in the key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invented by the demo town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not pass its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registered mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put out of sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier version was replaced by its sender on %1; --json shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source files were changed, but the store could not take it in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: %1 (%2). &apos;overzichtctl sync&apos; fetches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) was already linked with this same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source &apos;%1&apos; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source cannot be set up: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the example of its protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file is already linked as &apos;%1&apos;. &apos;overzichtctl source remove %1&apos; unlinks it; what it brought stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token &apos;%1&apos; belongs to the source &apos;%2&apos;, which goes to other hosts. A token goes to one place only: give this source a token of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source could not be linked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source could not be unlinked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked: %1. What it brought stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token &apos;%1&apos; is still in the key store; &apos;overzichtctl secret remove %1&apos; removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is linked here yet. Link one with &apos;overzichtctl source add FILE&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not yet fetched. &apos;overzichtctl sync&apos; fetches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the id of an item; &apos;overzichtctl list&apos; shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item %1 here for &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for wants &apos;self&apos; or the ten digits of a KBO number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because you filed it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it is registered mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because of what is known about this kind of letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it holds a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because it refers to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because nothing says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is missing or no longer good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is busy; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time all answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no time yet that all answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken out: this folder holds personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data was taken out. Look it through before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to keep it: --out DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording could not be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording cannot be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, but not in the recording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that could not be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents of this item: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers kept: %1, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in all: %1. Digest of what came: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources asked: %1. Answered: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the home of a real person, with real sources or letters; the demo town stays away from it. Give it another --home DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This home belongs to the demo town, where everything is an example. Link a real source in a home of your own, with another --home.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::Brand</name>
    <message>
        <source>Overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your post and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overzicht, example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::ContentBox</name>
    <message>
        <source>The text of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed, says the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fetched…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fetched: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, attachment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch and open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch and save: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::DetailPane</name>
    <message>
        <source>The chosen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot show this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a letter in the list. It is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the letter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the letter on this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · via %2</source>
        <comment>confirmed or not, sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why do I see this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender gives this date: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several sources give the same letter, with the same number at its provider. So it is one row here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back where it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a notice? Put it with your notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter after all? Put it with your documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What otherwise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do? %1. Before when? %2. What otherwise? %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have paid this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender can see that you opened it, and when. The letter counts already, also if you do not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this letter for the first time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, open the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter and what comes with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have not paid this after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this letter for the first time? The sender can see that you opened it, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the letter is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::DisplayPage</name>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what reads best for you. You see it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast shows bright text on black, with an edge around everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also press Ctrl and + or −. Ctrl and 0 makes it normal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how a text looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter counts even if you do not read it. Look here once a week.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here asks anything of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no official documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not yet fetched</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>source, moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not searched: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of letters that you have not opened yet is not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is about “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of your %2 are about “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice is not a letter. It says where you can see something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, %2 of them unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First what is due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot read the list now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word, or fewer words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all sources answered yet. What they have will come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::FailedBanner</name>
    <message>
        <source>%1: %2</source>
        <comment>source: the feeds that fail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated %1. You can still read what came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot fetch this now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot fetch this now: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done with the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::KindPage</name>
    <message>
        <source>None of your sources has cases yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your sources has certificates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your sources has payments of its own yet. What a letter asks you to pay stands with that letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know this yet: not every source has answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::NavButton</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>place, count</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overzicht::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the sources are doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>a count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no linked source has these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing you must do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet known: not all sources answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All new post stands under “To do”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have read all your post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>kind of item, why there is none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came in a form we cannot read. You can see it at the source itself: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter from %1 cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View raw: the letter from %1 that cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more that cannot be shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since your previous visit, %1: more than %2 new items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since your previous visit, %1: %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new letter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since your previous visit, %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since your previous visit, %1: nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since your previous visit, %1: nothing new from the sources that answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do with this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::RawDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::RawPane</name>
    <message>
        <source>What %1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came %1. We keep it as it is: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why we cannot show it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 sent, as it came</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this window and this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter keeps the language of its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks this language from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your papers are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept on this computer, in this folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your own account on this computer can open that folder. Keys for sources stand in the key store of the system, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers are not encrypted on the disk yet. Whoever has the disk can read them: use a disk that is encrypted as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::Skeleton</name>
    <message>
        <source>Being fetched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is linked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is a place that has letters for you. Link one with the command overzichtctl source add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see from where your post comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be fetched now. What we fetched before, you can still read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) in planned maintenance.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has not told yet what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fetched: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being fetched: %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned maintenance: from %1 to %2. Afterwards we fetch everything by ourselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, until</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed, cause</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For engineers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more, longer ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What we could not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These came in, but we cannot read them. Nothing was thrown away. There may be a letter among them: look at the source itself too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter from %1 that we cannot show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something from %1 that we cannot show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it raw: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more. The command overzichtctl quarantine shows them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: names of senders</source>
        <comment>feed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: list of providers</source>
        <comment>feed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>source, planned maintenance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (example)</source>
        <comment>source of the demo</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This concerns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last updated %1. You can still read what came before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is linked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is here already. The rest follows by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::Tour</name>
    <message>
        <source>Everything in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the letters of an invented citizen. At the top stands how many sources we asked and how many answered: that sentence is always there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do is sorted by the last day that counts. Every row shows the sender first, then the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what you must do, before when, and what happens otherwise. Nothing is opened at the sender until you choose so, because the sender can see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every badge explains itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press &quot;Why do I see this?&quot; to see why it is an official document, and how we know the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in your letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F searches while you type. Below the list stands what was not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices stand apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice only tells that something stands elsewhere. It never hides among your letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honest about sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see how every source is doing. In the switchboard window you can break one: what was fetched before stays readable, with its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose light, dark or high contrast, and text up to twice as large. F1 lists all keys. This is the end of the walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk through the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::TroublePage</name>
    <message>
        <source>The disk is full, or another program is writing here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, or close the other program. Then press Again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not yours alone, so we do not put your papers in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make this one yours. Then press Again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be found or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the disk connected? Then press Again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your overview is damaged, or a newer version of this program made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. Install the newest version of this program, or put back a copy of the folder. Then press Again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot open your overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your papers are not lost. This is what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For engineers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::Window</name>
    <message>
        <source>Overzicht</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your overview is being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read, but nothing new is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you act for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example. These letters, names and amounts are invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask all sources again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Overzicht</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) cannot be fetched now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All sources answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overzicht::demo::Switchboard</name>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is slow: 30 seconds an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts its answers off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls silent halfway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says: too many requests (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says: not available (503)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never stops answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells a wrong total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one unreadable letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends one letter twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends changed attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federal eBox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flemish eBox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City of Lindehove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox of the association</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switchboard of the demo town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These servers are examples on this computer. Break one, or send a letter, and see what the overview says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter through &amp;four mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city sent a new letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter is on its way through four mailboxes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
