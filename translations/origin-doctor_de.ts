<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Accessible</name>
    <message>
        <source>Clear this field</source>
        <translation>Dieses Feld leeren</translation>
    </message>
</context>
<context>
    <name>ChainSummary</name>
    <message>
        <source>no name</source>
        <comment>of a certificate</comment>
        <translation>kein Name</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names of hosts, %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is not known</source>
        <comment>of a certificate</comment>
        <translation>das Ablaufdatum ist nicht bekannt</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a certificate</comment>
        <extracomment>%1: a day</extracomment>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>ends on %1, days left: %2</source>
        <comment>a certificate</comment>
        <extracomment>%1: a day, %2: a number</extracomment>
        <translation>läuft am %1 ab, verbleibende Tage: %2</translation>
    </message>
    <message>
        <source>itself</source>
        <comment>the issuer of a certificate</comment>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Certificate for %1; issued by %2; %3.</source>
        <extracomment>%1: names of hosts, %2: who issued it, %3: such as &quot;ends on 1 May, days left: 60&quot;</extracomment>
        <translation>Zertifikat für %1; ausgestellt von: %2; %3.</translation>
    </message>
    <message>
        <source>Sent with it: no other certificate.</source>
        <translation>Mitgesendet: kein weiteres Zertifikat.</translation>
    </message>
    <message>
        <source>Sent with it: %1.</source>
        <translation>Mitgesendet: %1.</translation>
    </message>
    <message>
        <source>It is self-signed: nobody else vouches for it.</source>
        <translation>Es ist selbstsigniert: Niemand sonst bürgt dafür.</translation>
    </message>
    <message>
        <source>It leads to nobody whom Cloudflare trusts.</source>
        <translation>Es führt zu niemandem, dem Cloudflare vertraut.</translation>
    </message>
    <message>
        <source>A certificate between it and its root was not sent.</source>
        <translation>Ein Zertifikat zwischen ihm und seiner Stammzertifizierungsstelle wurde nicht mitgesendet.</translation>
    </message>
    <message>
        <source>It was revoked by its issuer.</source>
        <translation>Es wurde von seinem Aussteller widerrufen.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Es ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>A certificate of the chain has expired.</source>
        <translation>Ein Zertifikat der Kette ist abgelaufen.</translation>
    </message>
    <message>
        <source>It does not cover the name %1.</source>
        <translation>Es gilt nicht für den Namen %1.</translation>
    </message>
    <message>
        <source>The chain was not judged.</source>
        <translation>Die Kette wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Trust could not be judged: Cloudflare&apos;s own roots were not to be had.</source>
        <translation>Das Vertrauen ließ sich nicht beurteilen: Die eigenen Stammzertifikate von Cloudflare waren nicht zu bekommen.</translation>
    </message>
    <message>
        <source>The chain is complete and trusted.</source>
        <translation>Die Kette ist vollständig und vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The certificates were sent in a wrong order.</source>
        <translation>Die Zertifikate wurden in falscher Reihenfolge gesendet.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Whoever opens your site now gets it. If you saw an error page before, it may be over: compare its time with the time now.</source>
        <translation>Wer Ihre Website jetzt öffnet, bekommt sie zu sehen. Falls Sie vorher eine Fehlerseite gesehen haben, ist die Störung vielleicht vorbei: Vergleichen Sie die Uhrzeit auf der Fehlerseite mit der jetzigen.</translation>
    </message>
    <message>
        <source>Some visitors get your site, and others may not, or something at Cloudflare is not as it should be. The next pages show whether your server has a part in it.</source>
        <translation>Manche Besucher bekommen Ihre Website zu sehen, andere vielleicht nicht, oder bei Cloudflare ist etwas nicht so, wie es sein soll. Die nächsten Seiten zeigen, ob Ihr Server daran beteiligt ist.</translation>
    </message>
    <message>
        <source>From this computer it cannot be seen what visitors get. That says nothing bad about your site, and nothing good either.</source>
        <translation>Von diesem Computer aus ist nicht zu sehen, was Besucher bekommen. Das sagt nichts Schlechtes über Ihre Website, aber auch nichts Gutes.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. Your site&apos;s entry leads visitors to Cloudflare, as it should; where Cloudflare goes from there stands in its dashboard only.</source>
        <translation>DNS ist das Telefonbuch des Internets. Der Eintrag Ihrer Website führt Besucher zu Cloudflare, so wie es sein soll. Wohin Cloudflare von dort weiterleitet, steht nur im Cloudflare-Dashboard.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. Your site&apos;s entry works, but not for everybody in the same way, or not through Cloudflare.</source>
        <translation>DNS ist das Telefonbuch des Internets. Der Eintrag Ihrer Website funktioniert, aber nicht für alle auf dieselbe Weise oder nicht über Cloudflare.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. As long as this entry is wrong, visitors or Cloudflare end up in the wrong place, whatever is done on the server.</source>
        <translation>DNS ist das Telefonbuch des Internets. Solange dieser Eintrag falsch ist, landen Besucher oder Cloudflare an der falschen Stelle, egal was auf dem Server getan wird.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. It could not be read well enough to say whether your site&apos;s entry is right.</source>
        <translation>DNS ist das Telefonbuch des Internets. Es ließ sich nicht gut genug lesen, um zu sagen, ob der Eintrag Ihrer Website stimmt.</translation>
    </message>
    <message>
        <source>This computer knocked at your server&apos;s doors, as Cloudflare does. If Cloudflare is turned away all the same, that difference is what the diagnosis rests on.</source>
        <translation>Dieser Computer hat an die Türen Ihres Servers geklopft, so wie Cloudflare es tut. Wenn Cloudflare trotzdem abgewiesen wird, stützt sich die Diagnose auf genau diesen Unterschied.</translation>
    </message>
    <message>
        <source>The doors of your server open, but not every time or not quickly. What happens to this computer now and then happens to Cloudflare, too.</source>
        <translation>Die Türen Ihres Servers öffnen sich, aber nicht jedes Mal oder nicht schnell. Was diesem Computer ab und zu passiert, passiert auch Cloudflare.</translation>
    </message>
    <message>
        <source>This computer knocked at your server&apos;s doors, as Cloudflare does, and did not get in. Either nobody is at home, or a firewall keeps the door shut.</source>
        <translation>Dieser Computer hat an die Türen Ihres Servers geklopft, so wie Cloudflare es tut, und ist nicht hineingekommen. Entweder ist niemand zu Hause, oder eine Firewall hält die Tür geschlossen.</translation>
    </message>
    <message>
        <source>Whether your server opens its doors could not be tried from here. With the address of your server, which you can give on the first page, more can be said.</source>
        <translation>Ob Ihr Server seine Türen öffnet, ließ sich von hier aus nicht ausprobieren. Mit der Adresse Ihres Servers, die Sie auf der ersten Seite angeben können, lässt sich mehr sagen.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. Cloudflare would accept the one that was shown.</source>
        <translation>Das Zertifikat ist der Ausweis Ihres Servers für https. Cloudflare würde das gezeigte Zertifikat annehmen.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. It works today, and it has a weakness that will matter later or in a stricter SSL mode.</source>
        <translation>Das Zertifikat ist der Ausweis Ihres Servers für https. Es funktioniert heute, hat aber eine Schwäche, die später oder in einem strengeren SSL-Modus eine Rolle spielen wird.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. Cloudflare cannot accept what your server shows, and so it does not pass on the page.</source>
        <translation>Das Zertifikat ist der Ausweis Ihres Servers für https. Was Ihr Server zeigt, kann Cloudflare nicht annehmen, und deshalb gibt es die Seite nicht weiter.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. None was seen, so nothing can be said about it.</source>
        <translation>Das Zertifikat ist der Ausweis Ihres Servers für https. Es war keines zu sehen, deshalb lässt sich nichts darüber sagen.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. It and your server fit together.</source>
        <translation>Der SSL-Modus ist eine Einstellung im Cloudflare-Dashboard: Er legt fest, wie Cloudflare mit Ihrem Server spricht. Er und Ihr Server passen zusammen.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. The site works in it, but not in the best way.</source>
        <translation>Der SSL-Modus ist eine Einstellung im Cloudflare-Dashboard: Er legt fest, wie Cloudflare mit Ihrem Server spricht. Die Website funktioniert damit, aber nicht auf die beste Weise.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. In the mode in force visitors get an error; the table shows which modes would work with your server as it is.</source>
        <translation>Der SSL-Modus ist eine Einstellung im Cloudflare-Dashboard: Er legt fest, wie Cloudflare mit Ihrem Server spricht. Im eingestellten Modus erhalten Besucher einen Fehler. Die Tabelle zeigt, welche Modi mit Ihrem Server funktionieren würden, so wie er jetzt ist.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. Which one is in force is not known, or your server was not seen well enough; you can tell the mode on the first page.</source>
        <translation>Der SSL-Modus ist eine Einstellung im Cloudflare-Dashboard: Er legt fest, wie Cloudflare mit Ihrem Server spricht. Welcher Modus eingestellt ist, ist nicht bekannt, oder Ihr Server war nicht gut genug zu sehen. Den Modus können Sie auf der ersten Seite angeben.</translation>
    </message>
    <message>
        <source>This page shows two things: whether Cloudflare reports trouble of its own, and what visitors get when they open your site right now.

Cloudflare stands between your visitors and your server. An error from 520 to 526, or 530, is a page that Cloudflare makes when it could not get the real page from your server. The Ray ID is the number of one such visit: your hosting company and Cloudflare can look it up.</source>
        <translation>Diese Seite zeigt zweierlei: ob Cloudflare selbst eine Störung meldet und was Besucher bekommen, wenn sie Ihre Website jetzt öffnen.

Cloudflare steht zwischen Ihren Besuchern und Ihrem Server. Ein Fehler von 520 bis 526 oder der Fehler 530 ist eine Seite, die Cloudflare anzeigt, wenn es die eigentliche Seite nicht von Ihrem Server holen konnte. Die Ray ID ist die Nummer eines einzelnen solchen Besuchs: Ihr Hosting-Anbieter und Cloudflare können danach suchen.</translation>
    </message>
    <message>
        <source>This page shows where the name of your site leads.

“Proxied” (the orange cloud in Cloudflare&apos;s dashboard) means that visitors are led to Cloudflare and not to your server itself. The address of your server, also called the origin, stands in Cloudflare&apos;s dashboard under DNS, Records.</source>
        <translation>Diese Seite zeigt, wohin der Name Ihrer Website führt.

„Proxied“ (die orangefarbene Wolke im Cloudflare-Dashboard) bedeutet, dass Besucher zu Cloudflare geführt werden und nicht zu Ihrem Server selbst. Die Adresse Ihres Servers, der auch „Origin“ heißt, steht im Cloudflare-Dashboard unter DNS, Records.</translation>
    </message>
    <message>
        <source>This page shows whether your server lets this computer in.

A server has numbered doors, the ports: 80 is the door for http, 443 the door for https. “Refused” means that the server answered and said no. “Silent” means that nothing came back at all, as with many firewalls or with a server that is switched off.</source>
        <translation>Diese Seite zeigt, ob Ihr Server diesen Computer hereinlässt.

Ein Server hat nummerierte Türen, die Ports: 80 ist die Tür für http, 443 die Tür für https. „Abgelehnt“ bedeutet, dass der Server geantwortet und Nein gesagt hat. „Stumm“ bedeutet, dass gar nichts zurückkam, wie bei vielen Firewalls oder bei einem ausgeschalteten Server.</translation>
    </message>
    <message>
        <source>This page shows the certificate of your server itself, which only Cloudflare sees; visitors see another one, made by Cloudflare.

In the SSL mode Full (strict) Cloudflare insists that it is valid today, is for the name of your site, and comes from an authority that Cloudflare trusts.</source>
        <translation>Diese Seite zeigt das Zertifikat Ihres Servers selbst, das nur Cloudflare sieht. Besucher sehen ein anderes, das von Cloudflare stammt.

Im SSL-Modus Full (strict) besteht Cloudflare darauf, dass es heute gültig ist, auf den Namen Ihrer Website lautet und von einer Zertifizierungsstelle kommt, der Cloudflare vertraut.</translation>
    </message>
    <message>
        <source>This page compares Cloudflare&apos;s SSL modes with what your server can do. The mode stands in Cloudflare&apos;s dashboard under SSL/TLS, Overview.

In Off and Flexible, Cloudflare talks to your server without encryption, over port 80. In Full it uses https and accepts any certificate. In Full (strict) it accepts only a valid one.</source>
        <translation>Diese Seite vergleicht die SSL-Modi von Cloudflare mit dem, was Ihr Server kann. Der Modus steht im Cloudflare-Dashboard unter SSL/TLS, Overview.

In den Modi Off und Flexible spricht Cloudflare unverschlüsselt mit Ihrem Server, über Port 80. Im Modus Full verwendet es https und nimmt jedes Zertifikat an. Im Modus Full (strict) nimmt es nur ein gültiges an.</translation>
    </message>
    <message>
        <source>observed once, in %1</source>
        <extracomment>%1: how long it took, such as “12 ms”</extracomment>
        <translation>einmal beobachtet, in %1</translation>
    </message>
    <message numerus="yes">
        <source>observed %n times, in %1 each</source>
        <extracomment>%n: how often something was looked at, at least twice; %1: how long it took each time</extracomment>
        <translation>
            <numerusform>%n-mal beobachtet, in %1</numerusform>
            <numerusform>%n-mal beobachtet, jeweils in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>observed %n times, in %1 to %2</source>
        <extracomment>%n: how often something was looked at, at least twice; %1 and %2: how long it took</extracomment>
        <translation>
            <numerusform>%n-mal beobachtet, in %1 bis %2</numerusform>
            <numerusform>%n-mal beobachtet, in %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what visitors get at the moment, as far as this computer can see. Where only some of them get it, the lines below say which. The page comes from Cloudflare, and the reason is most often behind Cloudflare: the next pages look for it there.</source>
        <translation>Das bekommen Besucher im Moment, soweit dieser Computer es sehen kann. Wo nur manche es bekommen, sagen die Zeilen darunter, welche. Die Seite kommt von Cloudflare, und der Grund liegt meistens hinter Cloudflare: Die nächsten Seiten suchen dort danach.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. Whether the one that you told fits your server cannot be said: too little was seen of the server.</source>
        <translation>Der SSL-Modus ist eine Einstellung im Cloudflare-Dashboard: Er legt fest, wie Cloudflare mit Ihrem Server spricht. Ob der Modus, den Sie angegeben haben, zu Ihrem Server passt, lässt sich nicht sagen: Vom Server war zu wenig zu sehen.</translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Give at most %n origin addresses.</source>
        <translation>
            <numerusform>Geben Sie höchstens %n Serveradresse an.</numerusform>
            <numerusform>Geben Sie höchstens %n Serveradressen an.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an SSL mode: give off, flexible, full, strict, strict-origin-pull or unknown.</source>
        <translation>„%1“ ist kein SSL-Modus: Geben Sie off, flexible, full, strict, strict-origin-pull oder unknown an.</translation>
    </message>
    <message>
        <source>“%1” is not a time limit: give whole seconds from 1 to %2.</source>
        <translation>„%1“ ist keine Zeitgrenze: Geben Sie ganze Sekunden von 1 bis %2 an.</translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n files with --trust.</source>
        <translation>
            <numerusform>Geben Sie mit --trust höchstens %n Datei an.</numerusform>
            <numerusform>Geben Sie mit --trust höchstens %n Dateien an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which fault to practise with: “origin-doctor-cli practice” lists them.</source>
        <translation>Geben Sie an, mit welchem Fehler Sie üben möchten: „origin-doctor-cli practice“ listet sie auf.</translation>
    </message>
    <message>
        <source>A practice fault brings its own site: --%1 cannot be given with it.</source>
        <translation>Ein Übungsfehler bringt seine eigene Website mit: --%1 kann nicht zusammen damit angegeben werden.</translation>
    </message>
    <message>
        <source>A practice fault brings its own site: give none with --practice.</source>
        <translation>Ein Übungsfehler bringt seine eigene Website mit: Geben Sie mit --practice keine an.</translation>
    </message>
    <message>
        <source>Say which site to check, such as “check www.example.com”.</source>
        <translation>Geben Sie an, welche Website geprüft werden soll, zum Beispiel „check www.example.com“.</translation>
    </message>
    <message>
        <source>This is not the address of a site: give it as visitors type it, such as “check www.example.com”.</source>
        <translation>Das ist nicht die Adresse einer Website: Geben Sie sie so an, wie Besucher sie eintippen, zum Beispiel „check www.example.com“.</translation>
    </message>
    <message numerus="yes">
        <source>Give one site, not %n; a pasted error page goes between quotation marks.</source>
        <translation>
            <numerusform>Geben Sie eine Website an, nicht %n. Eine eingefügte Fehlerseite gehört in Anführungszeichen.</numerusform>
            <numerusform>Geben Sie eine Website an, nicht %n. Eine eingefügte Fehlerseite gehört in Anführungszeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be hidden: give origin, site or both, as “origin,site”.</source>
        <translation>„%1“ lässt sich nicht verbergen: Geben Sie origin, site oder beides an, als „origin,site“.</translation>
    </message>
    <message>
        <source>“%1” is not a format: give text, ticket, json, markdown or html.</source>
        <translation>„%1“ ist kein Format: Geben Sie text, ticket, json, markdown oder html an.</translation>
    </message>
    <message>
        <source>The file name after --output is empty.</source>
        <translation>Der Dateiname nach --output ist leer.</translation>
    </message>
    <message>
        <source>--force means something only together with --output.</source>
        <translation>--force hat nur zusammen mit --output eine Bedeutung.</translation>
    </message>
    <message>
        <source>--redact and --no-redact contradict each other.</source>
        <translation>--redact und --no-redact widersprechen sich.</translation>
    </message>
    <message>
        <source>“%1” is not a language: give a code such as “de” or “pt_BR”.</source>
        <translation>„%1“ ist keine Sprache: Geben Sie ein Kürzel wie „de“ oder „pt_BR“ an.</translation>
    </message>
    <message>
        <source>Nothing to do: give a command, such as “check www.example.com”.</source>
        <translation>Es gibt nichts zu tun: Geben Sie einen Befehl an, zum Beispiel „check www.example.com“.</translation>
    </message>
    <message>
        <source>Put “check” before the address of the site: origin-doctor-cli check %1</source>
        <translation>Setzen Sie „check“ vor die Adresse der Website: origin-doctor-cli check %1</translation>
    </message>
    <message>
        <source>Put “check” before the address of the site.</source>
        <translation>Setzen Sie „check“ vor die Adresse der Website.</translation>
    </message>
    <message>
        <source>The first word must be a command, such as “check”.</source>
        <translation>Das erste Wort muss ein Befehl sein, zum Beispiel „check“.</translation>
    </message>
    <message>
        <source>“%1” is not a command: give one, such as “check www.example.com”.</source>
        <translation>„%1“ ist kein Befehl: Geben Sie einen an, zum Beispiel „check www.example.com“.</translation>
    </message>
    <message>
        <source>“%1” is not a command: did you mean “%2”?</source>
        <translation>„%1“ ist kein Befehl: Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>One of the words that begin with two hyphens is no option of this program.</source>
        <translation>Eines der Wörter, die mit zwei Bindestrichen beginnen, ist keine Option dieses Programms.</translation>
    </message>
    <message>
        <source>“--%1” is not an option: “origin-doctor-cli --help” lists them.</source>
        <translation>„--%1“ ist keine Option: „origin-doctor-cli --help“ listet die Optionen auf.</translation>
    </message>
    <message>
        <source>“--%1” is not an option: did you mean “--%2”?</source>
        <translation>„--%1“ ist keine Option: Meinten Sie „--%2“?</translation>
    </message>
    <message>
        <source>No site&apos;s name begins with a hyphen: give it as visitors type it, such as www.example.com.</source>
        <translation>Der Name einer Website beginnt nie mit einem Bindestrich: Geben Sie ihn so an, wie Besucher ihn eintippen, zum Beispiel www.example.com.</translation>
    </message>
    <message>
        <source>Options begin with two hyphens: “origin-doctor-cli --help” lists them.</source>
        <translation>Optionen beginnen mit zwei Bindestrichen: „origin-doctor-cli --help“ listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>Bei „%1“ kann --%2 nicht angegeben werden.</translation>
    </message>
    <message numerus="yes">
        <source>Give one cause, not %n.</source>
        <translation>
            <numerusform>Geben Sie eine Ursache an, nicht %n.</numerusform>
            <numerusform>Geben Sie eine Ursache an, nicht %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which cause: “origin-doctor-cli explain” lists them.</source>
        <translation>Geben Sie an, um welche Ursache es geht: „origin-doctor-cli explain“ listet sie auf.</translation>
    </message>
    <message>
        <source>“explain” gives text or json.</source>
        <translation>„explain“ gibt nur text oder json aus.</translation>
    </message>
    <message>
        <source>Say which stored report to draw, such as “render report.json”.</source>
        <translation>Geben Sie an, welcher gespeicherte Bericht dargestellt werden soll, zum Beispiel „render report.json“.</translation>
    </message>
    <message numerus="yes">
        <source>Give one report, not %n.</source>
        <translation>
            <numerusform>Geben Sie einen Bericht an, nicht %n.</numerusform>
            <numerusform>Geben Sie einen Bericht an, nicht %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give two reports, the earlier one first: “compare before.json after.json”.</source>
        <translation>Geben Sie zwei Berichte an, den früheren zuerst: „compare before.json after.json“.</translation>
    </message>
    <message>
        <source>A ticket holds one report: “compare” gives text, json, markdown or html.</source>
        <translation>Ein Ticket enthält nur einen Bericht: „compare“ gibt text, json, markdown oder html aus.</translation>
    </message>
    <message>
        <source>“practice” takes no further words.</source>
        <translation>Nach „practice“ folgen keine weiteren Wörter.</translation>
    </message>
    <message>
        <source>--server: “%1” is not KEY=VALUE, such as firewall=ufw.</source>
        <translation>--server: „%1“ hat nicht die Form KEY=VALUE, wie zum Beispiel firewall=ufw.</translation>
    </message>
    <message>
        <source>--server: “%1” is not a key: give system, web_server, firewall or panel.</source>
        <translation>--server: „%1“ ist kein Schlüssel: Geben Sie system, web_server, firewall oder panel an.</translation>
    </message>
    <message>
        <source>--server: “%1” is not a value of %2: give one of %3.</source>
        <translation>--server: „%1“ ist kein Wert für %2: Geben Sie einen von diesen an: %3.</translation>
    </message>
    <message>
        <source>The pasted error page does not name its site: give the address of the site instead.</source>
        <translation>Die eingefügte Fehlerseite nennt ihre Website nicht: Geben Sie stattdessen die Adresse der Website an.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 MB.</source>
        <translation>„%1“ ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>“%1” holds a private key: give a file with certificates only.</source>
        <translation>„%1“ enthält einen privaten Schlüssel: Geben Sie eine Datei an, die nur Zertifikate enthält.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in PEM form.</source>
        <translation>„%1“ enthält kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>“%1” holds more than 200 certificates.</source>
        <translation>„%1“ enthält mehr als 200 Zertifikate.</translation>
    </message>
    <message>
        <source>“%1” holds a certificate that cannot be read.</source>
        <translation>„%1“ enthält ein Zertifikat, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Practice contacts nothing outside this computer: there is no list of it.</source>
        <translation>Beim Üben wird nichts außerhalb dieses Computers kontaktiert: Davon gibt es keine Liste.</translation>
    </message>
    <message>
        <source>--list-contacts gives text or json.</source>
        <translation>--list-contacts gibt text oder json aus.</translation>
    </message>
    <message>
        <source>Only one of the two reports can be “-”, the one that another program hands over.</source>
        <translation>Nur einer der beiden Berichte kann „-“ sein, also der, den ein anderes Programm übergibt.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>(cannot be staged here)</source>
        <translation>(lässt sich hier nicht nachstellen)</translation>
    </message>
    <message>
        <source>“%1” is not a cause: “origin-doctor-cli explain” lists them.</source>
        <translation>„%1“ ist keine Ursache: „origin-doctor-cli explain“ listet die Ursachen auf.</translation>
    </message>
    <message>
        <source>“%1” is not a cause: did you mean “%2”?</source>
        <translation>„%1“ ist keine Ursache: Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>“%1” is not a practice fault: “origin-doctor-cli practice” lists them.</source>
        <translation>„%1“ ist kein Übungsfehler: „origin-doctor-cli practice“ listet die Übungsfehler auf.</translation>
    </message>
    <message>
        <source>“%1” is not a practice fault: did you mean “%2”?</source>
        <translation>„%1“ ist kein Übungsfehler: Meinten Sie „%2“?</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1: %2</source>
        <comment>a problem with a file</comment>
        <extracomment>%1: the name of a file, %2: a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No texts in “%1” yet: the comparison is in English.</source>
        <translation>Für „%1“ gibt es noch keine Texte: Der Vergleich ist auf Englisch.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>These reports are about two sites, %1 and %2: only reports about one site can be compared.</source>
        <translation>Diese Berichte handeln von zwei Websites, %1 und %2: Nur Berichte über dieselbe Website lassen sich vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What visitors get now could not be seen.</source>
        <translation>Was Besucher jetzt bekommen, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>All was well before, and all is well now.</source>
        <translation>Vorher war alles in Ordnung, und auch jetzt ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>All is well now.</source>
        <translation>Jetzt ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wie vorher.</translation>
    </message>
    <message>
        <source>The cause is the same, and what visitors get has changed.</source>
        <translation>Die Ursache ist dieselbe, aber was Besucher bekommen, hat sich geändert.</translation>
    </message>
    <message>
        <source>It is better than before, and not yet well.</source>
        <translation>Es ist besser als vorher, aber noch nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Something has changed, and it is not yet well.</source>
        <translation>Etwas hat sich geändert, aber es ist noch nicht in Ordnung.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a state</comment>
        <extracomment>%1: the word of a light, %2: a headline</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Vorher geprüft</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Erneut geprüft</translation>
    </message>
    <message>
        <source>Time between them</source>
        <translation>Zeit dazwischen</translation>
    </message>
    <message>
        <source>The second report is older than the first one: they may be the wrong way round.</source>
        <translation>Der zweite Bericht ist älter als der erste: Vielleicht sind sie vertauscht.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Was sie jetzt sagt</translation>
    </message>
    <message>
        <source>The five lights, then and now</source>
        <translation>Die fünf Ampeln, vorher und jetzt</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a cause</comment>
        <extracomment>%1: how sure, such as “Possible”, %2: a cause, %3: its name for the command line</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Origin Doctor: before and after, %1</source>
        <extracomment>The title of a document. %1: the name of a site</extracomment>
        <translation>Origin Doctor: vorher und nachher, %1</translation>
    </message>
    <message>
        <source>What has gone</source>
        <translation>Was weggefallen ist</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Was geblieben ist</translation>
    </message>
    <message>
        <source>The cause is the same, and some of the lights have changed.</source>
        <translation>Die Ursache ist dieselbe, und einige der Ampeln haben sich geändert.</translation>
    </message>
    <message>
        <source>What else differs between the two reports</source>
        <translation>Worin sich die beiden Berichte außerdem unterscheiden</translation>
    </message>
    <message>
        <source>Asked with</source>
        <comment>the column of the parts of a question</comment>
        <translation>Gefragt mit</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>a part of a question</comment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1, as the observations let conclude</source>
        <translation>%1, wie die Beobachtungen schließen lassen</translation>
    </message>
    <message>
        <source>%1, as told</source>
        <extracomment>%1: an SSL mode</extracomment>
        <translation>%1, laut Angabe</translation>
    </message>
    <message>
        <source>another one, which is left out here</source>
        <comment>an address</comment>
        <translation>eine andere, die hier weggelassen ist</translation>
    </message>
    <message>
        <source>Address asked for</source>
        <translation>Aufgerufene Adresse</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>SSL-Modus</translation>
    </message>
    <message>
        <source>What the server runs</source>
        <translation>Was auf dem Server läuft</translation>
    </message>
    <message>
        <source>The two reports do not rest on the same question. A light may have changed because of that alone, and not because something was mended.</source>
        <translation>Den beiden Berichten liegt nicht dieselbe Frage zugrunde. Eine Ampel kann sich allein deshalb geändert haben, und nicht, weil etwas behoben wurde.</translation>
    </message>
    <message>
        <source>It is worse than before.</source>
        <translation>Es ist schlechter als vorher.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>This computer&apos;s own name servers</source>
        <translation>Die Nameserver dieses Computers</translation>
    </message>
    <message>
        <source>A public name server</source>
        <translation>Ein öffentlicher Nameserver</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page</source>
        <translation>Die Statusseite von Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published address ranges</source>
        <translation>Die veröffentlichten Adressbereiche von Cloudflare</translation>
    </message>
    <message>
        <source>The roots of Cloudflare&apos;s Origin CA</source>
        <translation>Die Stammzertifikate der Origin CA von Cloudflare</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>Die Website</translation>
    </message>
    <message>
        <source>Names of the same site as %1</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Namen derselben Website wie %1</translation>
    </message>
    <message>
        <source>The server behind Cloudflare</source>
        <translation>Der Server hinter Cloudflare</translation>
    </message>
    <message>
        <source>The proxy in this computer&apos;s settings</source>
        <translation>Der Proxy aus den Einstellungen dieses Computers</translation>
    </message>
    <message>
        <source>Ports %1 (%2)</source>
        <extracomment>%1: a list of ports, %2: protocols, such as HTTPS</extracomment>
        <translation>Auf den Ports %1 (%2)</translation>
    </message>
    <message>
        <source>%1, port %2 (%3)</source>
        <extracomment>%1: a name or addresses, %2: a port, %3: protocols, such as HTTPS</extracomment>
        <translation>%1, Port %2 (%3)</translation>
    </message>
    <message>
        <source>%1, ports %2 (%3)</source>
        <extracomment>%1: a name or addresses, %2: a list of ports, %3: protocols, such as HTTPS</extracomment>
        <translation>%1, Ports %2 (%3)</translation>
    </message>
    <message>
        <source>Only if the name turns out not to lead to Cloudflare: the server itself, at the addresses that DNS gives for it.</source>
        <translation>Nur wenn sich zeigt, dass der Name nicht zu Cloudflare führt: der Server selbst, unter den Adressen, die das DNS für ihn nennt.</translation>
    </message>
    <message>
        <source>It is asked directly, for the site, at the addresses that DNS gives for this name.</source>
        <translation>Er wird direkt nach der Website gefragt, unter den Adressen, die das DNS für diesen Namen nennt.</translation>
    </message>
    <message>
        <source>It is asked directly, for the site.</source>
        <translation>Er wird direkt nach der Website gefragt.</translation>
    </message>
    <message>
        <source>They are asked where the site and its server lead; without them the site cannot be found. They may ask others in turn.</source>
        <translation>Sie werden gefragt, wohin die Namen der Website und des Servers führen; ohne sie ist die Website nicht zu finden. Sie fragen gegebenenfalls ihrerseits andere.</translation>
    </message>
    <message>
        <source>They are asked where the names in this list lead. They may ask others in turn.</source>
        <translation>Sie werden gefragt, wohin die Namen in dieser Liste führen. Sie fragen gegebenenfalls ihrerseits andere.</translation>
    </message>
    <message>
        <source>It is asked where the site leads, and for its name servers.</source>
        <translation>Er wird gefragt, wohin die Website führt und welche Nameserver sie hat.</translation>
    </message>
    <message>
        <source>The same page under another name, only if the first does not answer.</source>
        <translation>Dieselbe Seite unter einem anderen Namen, nur wenn die erste nicht antwortet.</translation>
    </message>
    <message>
        <source>To know whether Cloudflare itself is in trouble.</source>
        <translation>Um zu erfahren, ob Cloudflare selbst eine Störung hat.</translation>
    </message>
    <message>
        <source>The same ranges, only if the first place does not give them.</source>
        <translation>Dieselben Bereiche, nur wenn sie an der ersten Stelle nicht zu bekommen sind.</translation>
    </message>
    <message>
        <source>To know which addresses are Cloudflare&apos;s.</source>
        <translation>Um zu erfahren, welche Adressen Cloudflare gehören.</translation>
    </message>
    <message>
        <source>Only if the server shows a certificate that claims to come from there, and no copy is kept on this computer.</source>
        <translation>Nur wenn der Server ein Zertifikat zeigt, das angibt, von dort zu kommen, und auf diesem Computer keine Kopie aufbewahrt ist.</translation>
    </message>
    <message>
        <source>It is asked as visitors ask it, at the addresses that DNS gives: those of Cloudflare where the name leads there.</source>
        <translation>Sie wird so abgerufen, wie Besucher es tun, unter den Adressen, die das DNS nennt: denen von Cloudflare, wenn der Name dorthin führt.</translation>
    </message>
    <message>
        <source>Only if a redirect of the site leads to one: with or without www, below it, or under the same parent. The name servers are then asked for it as well. A redirect to any other site is not followed.</source>
        <translation>Nur wenn eine Weiterleitung der Website zu einem davon führt: mit oder ohne www, darunter oder unter derselben übergeordneten Domain. Auch nach diesem Namen werden dann die Nameserver gefragt. Einer Weiterleitung zu einer anderen Website wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Only if there is one, and something cannot be reached without it. The server behind Cloudflare is never asked through it.</source>
        <translation>Nur wenn es einen gibt und etwas ohne ihn nicht zu erreichen ist. Der Server hinter Cloudflare wird nie über ihn gefragt.</translation>
    </message>
    <message>
        <source>A check of %1 contacts these and nobody else. For this list nobody was contacted.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Eine Prüfung von %1 kontaktiert die folgenden Stellen und sonst niemanden. Für diese Liste wurde niemand kontaktiert.</translation>
    </message>
    <message>
        <source>Public name servers, Cloudflare&apos;s status page, its published address ranges, its Origin CA and a proxy are left out. The list of ranges that came with the program and kept roots are used; what cannot be seen without the others stays grey.</source>
        <translation>Öffentliche Nameserver, die Statusseite von Cloudflare, dessen veröffentlichte Adressbereiche, dessen Origin CA und ein Proxy werden ausgelassen. Verwendet werden die Liste der Bereiche, die mit dem Programm kam, und aufbewahrte Stammzertifikate; was ohne die anderen nicht zu sehen ist, bleibt grau.</translation>
    </message>
</context>
<context>
    <name>DoctorWizard</name>
    <message>
        <source>Origin Doctor says why Cloudflare cannot reach a web server, and what to do about it. It changes nothing, sends nothing to anybody but the site and the services that it asks, and needs no account.

It is not made by Cloudflare. Cloudflare is a trademark of Cloudflare, Inc.</source>
        <translation>Origin Doctor sagt, warum Cloudflare einen Webserver nicht erreichen kann und was dagegen zu tun ist. Das Programm ändert nichts, sendet nichts an andere als an die Website und die Dienste, die es befragt, und braucht kein Konto.

Es stammt nicht von Cloudflare. Cloudflare ist eine Marke von Cloudflare, Inc.</translation>
    </message>
    <message>
        <source>The licence of Origin Doctor stands in the file LICENSE that comes with it. Qt is used under the GNU Lesser General Public License, version 3; OpenSSL under the Apache License, version 2.0; c-ares under the MIT License.</source>
        <translation>Die Lizenz von Origin Doctor steht in der mitgelieferten Datei LICENSE. Qt wird unter der GNU Lesser General Public License, Version 3, verwendet, OpenSSL unter der Apache License, Version 2.0, und c-ares unter der MIT License.</translation>
    </message>
    <message>
        <source>Without a mouse: Tab leads from one thing to the next, from top to bottom, and Space or Enter presses it. Alt and an underlined letter press the button that holds it; on the first page, Alt+A leads to the address. Alt and a number from 1 to 9 lead to that step, Ctrl+Page Down and Ctrl+Page Up to the next and the one before. Page Up and Page Down scroll the page. F1 opens this help, F5 checks again, Escape stops a check and the watching, Ctrl+O opens a report and Ctrl+S saves one. Ctrl+R shows what to read aloud on the telephone, Ctrl+L leads to the language, and Ctrl+N opens a second window. On a Mac, it is Command instead of Ctrl.</source>
        <translation>Ohne Maus: Die Tabulatortaste führt von einem zum nächsten, von oben nach unten, und die Leertaste oder die Eingabetaste drückt es. Alt und ein unterstrichener Buchstabe drücken die Schaltfläche, in der er steht; auf der ersten Seite führt Alt+A zur Adresse. Alt und eine Zahl von 1 bis 9 führen zu diesem Schritt, Strg+Bild ab und Strg+Bild auf zum nächsten und zum vorigen. Bild auf und Bild ab rollen die Seite. F1 öffnet diese Hilfe, F5 prüft erneut, Escape hält eine Prüfung und das Beobachten an, Strg+O öffnet einen Bericht und Strg+S speichert einen. Strg+R zeigt, was am Telefon vorzulesen ist, Strg+L führt zur Sprache, und Strg+N öffnet ein zweites Fenster. Auf einem Mac ist es die Befehlstaste statt Strg.</translation>
    </message>
    <message>
        <source>An error page of Cloudflare with a number from 520 on usually means that the server of the site does not answer as it should, and that there is nothing to repair on your computer. Nothing was checked for this text: if other sites do not open either, look at your own connection first.

Wait some minutes and load the page again. If it lasts, tell the people who run the site, by telephone, e-mail or social media, what the error page says: its number, the Ray ID and the time.

It is then mostly for them and their hosting company to put right, and not for Cloudflare, whose name stands on the page.</source>
        <translation>Eine Fehlerseite von Cloudflare mit einer Nummer ab 520 bedeutet meistens, dass der Server der Website nicht so antwortet, wie er soll, und dass es an Ihrem Computer nichts zu reparieren gibt. Für diesen Text wurde nichts geprüft: Wenn sich auch andere Websites nicht öffnen, sehen Sie zuerst nach Ihrer eigenen Verbindung.

Warten Sie einige Minuten und laden Sie die Seite neu. Wenn der Fehler bleibt, teilen Sie den Betreibern der Website per Telefon, E-Mail oder über soziale Medien mit, was auf der Fehlerseite steht: die Fehlernummer, die Ray ID und die Uhrzeit.

Beheben können es dann meistens nur die Betreiber und ihr Hosting-Anbieter und nicht Cloudflare, dessen Name auf der Seite steht.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Origin Doctor: report on %1 (practice)</source>
        <translation>Origin Doctor: Bericht über %1 (Übung)</translation>
    </message>
    <message>
        <source>Origin Doctor: report on %1</source>
        <extracomment>The title of a report. %1: the name of a site</extracomment>
        <translation>Origin Doctor: Bericht über %1</translation>
    </message>
    <message>
        <source>This is practice: the site, its server and Cloudflare were staged on this computer, and nothing here needs to be mended.</source>
        <translation>Dies ist eine Übung: Die Website, ihr Server und Cloudflare wurden auf diesem Computer nachgestellt, und nichts davon muss repariert werden.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>the end of a list</comment>
        <translation>
            <numerusform>und %n weiterer Punkt</numerusform>
            <numerusform>und %n weitere Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones are left out here.</source>
        <comment>things that were tried</comment>
        <translation>
            <numerusform>%n früherer Versuch ist hier weggelassen.</numerusform>
            <numerusform>%n frühere Versuche sind hier weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. It was not checked again afterwards.</source>
        <translation>%1: %2. Danach wurde nicht erneut geprüft.</translation>
    </message>
    <message>
        <source>%1: %2. The check afterwards: %3</source>
        <extracomment>%1: a time, %2: what was tried, %3: what a check said</extracomment>
        <translation>%1: %2. Die Prüfung danach: %3</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>A note from the person who ran this check</source>
        <translation>Eine Notiz der Person, die diese Prüfung ausgeführt hat</translation>
    </message>
    <message>
        <source>The five checks</source>
        <translation>Die fünf Prüfungen</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>the column of a table that holds traffic lights</comment>
        <translation>Ampel</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>SSL-Modus</translation>
    </message>
    <message>
        <source>marks the mode that the observations point to.</source>
        <translation>kennzeichnet den Modus, auf den die Beobachtungen hindeuten.</translation>
    </message>
    <message>
        <source>marks the mode in force, as told.</source>
        <translation>kennzeichnet den eingestellten Modus, laut Angabe.</translation>
    </message>
    <message>
        <source>What visitors would get in each SSL mode</source>
        <translation>Was Besucher in jedem SSL-Modus bekämen</translation>
    </message>
    <message>
        <source>%1: could not be checked, see above.</source>
        <comment>the name of a check</comment>
        <translation>%1: konnte nicht geprüft werden, siehe oben.</translation>
    </message>
    <message>
        <source>The server itself: its address was not told. Give it with --origin; it stands in Cloudflare&apos;s dashboard under DNS, and in the hosting company&apos;s welcome mail.</source>
        <translation>Der Server selbst: Seine Adresse wurde nicht angegeben. Geben Sie sie mit --origin an. Sie steht im Cloudflare-Dashboard unter DNS und in der Willkommens-Mail des Hosting-Anbieters.</translation>
    </message>
    <message>
        <source>The server itself: its address was not told. It stands in Cloudflare&apos;s dashboard under DNS, and in the hosting company&apos;s welcome mail.</source>
        <translation>Der Server selbst: Seine Adresse wurde nicht angegeben. Sie steht im Cloudflare-Dashboard unter DNS und in der Willkommens-Mail des Hosting-Anbieters.</translation>
    </message>
    <message>
        <source>The SSL mode: it was not told. Give it with --ssl-mode; it stands in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <translation>Der SSL-Modus: Er wurde nicht angegeben. Geben Sie ihn mit --ssl-mode an. Er steht im Cloudflare-Dashboard unter SSL/TLS, Overview.</translation>
    </message>
    <message>
        <source>The SSL mode: it was not told. It stands in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <translation>Der SSL-Modus: Er wurde nicht angegeben. Er steht im Cloudflare-Dashboard unter SSL/TLS, Overview.</translation>
    </message>
    <message>
        <source>Load balancing, Origin Rules and Configuration Rules in Cloudflare cannot be seen from outside.</source>
        <translation>Load Balancing, Origin Rules und Configuration Rules bei Cloudflare sind von außen nicht zu sehen.</translation>
    </message>
    <message>
        <source>What remains untested</source>
        <translation>Was ungeprüft bleibt</translation>
    </message>
    <message>
        <source>This was seen from one computer, at one time. If visitors still report errors, ask them for the time and the Ray ID on the error page, and check again.</source>
        <translation>Das wurde von einem einzigen Computer aus und zu einem einzigen Zeitpunkt gesehen. Wenn Besucher weiterhin Fehler melden, fragen Sie sie nach der Uhrzeit und der Ray ID auf der Fehlerseite, und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Address of the server, as told</source>
        <translation>Adresse des Servers, laut Angabe</translation>
    </message>
    <message>
        <source>SSL mode, inferred</source>
        <translation>SSL-Modus, erschlossen</translation>
    </message>
    <message>
        <source>SSL mode, as told</source>
        <translation>SSL-Modus, laut Angabe</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Über diesen Bericht</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>the number of an observation</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>what was asked</comment>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>who was asked</comment>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>the way that a question went</comment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What was observed</source>
        <translation>Was beobachtet wurde</translation>
    </message>
    <message numerus="yes">
        <source>%n more observations stand in the report as JSON.</source>
        <translation>
            <numerusform>%n weitere Beobachtung steht im Bericht als JSON.</numerusform>
            <numerusform>%n weitere Beobachtungen stehen im Bericht als JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways, for other servers</source>
        <translation>Andere Wege, für andere Server</translation>
    </message>
    <message>
        <source>Their steps: origin-doctor-cli explain %1. Say what your server runs for the fitting one first, such as --server firewall=ufw.</source>
        <extracomment>%1: the id of a cause</extracomment>
        <translation>Die Schritte dazu: origin-doctor-cli explain %1. Damit der passende Weg zuerst kommt, geben Sie an, was auf Ihrem Server läuft, zum Beispiel --server firewall=ufw.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>After each change, run the same check again.</source>
        <translation>Führen Sie nach jeder Änderung dieselbe Prüfung erneut aus.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>error %1 (“%2”)</source>
        <extracomment>%1: the number of an error, %2: what it means</extracomment>
        <translation>Fehler %1 („%2“)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>eine Weiterleitung zu einer anderen Adresse</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>%1, %2 of %3 times</source>
        <extracomment>%1: what some visitors get, %2: how many of the attempts, %3: how many attempts</extracomment>
        <translation>%1, in %2 von %3 Versuchen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Over %1</source>
        <extracomment>%1: “http” or “https”</extracomment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Address asked for</source>
        <translation>Aufgerufene Adresse</translation>
    </message>
    <message>
        <source>Ray ID</source>
        <translation>Ray ID</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s data centre</source>
        <translation>Rechenzentrum von Cloudflare</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>Wer handeln kann</translation>
    </message>
    <message>
        <source>What visitors get</source>
        <translation>Was Besucher bekommen</translation>
    </message>
    <message>
        <source>What the error page said that was given</source>
        <translation>Was auf der angegebenen Fehlerseite stand</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Was dagegen spricht</translation>
    </message>
    <message>
        <source>What was ruled out</source>
        <translation>Was ausgeschlossen wurde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>something that is in order</comment>
        <extracomment>%1: the name of a check, %2: what it found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What else it may be</source>
        <translation>Was es sonst sein kann</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a cause</comment>
        <extracomment>%1: how sure, such as “Possible”, %2: a cause, %3: its name for the command line</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Status page</source>
        <comment>what was asked</comment>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s ranges</source>
        <comment>what was asked</comment>
        <translation>Adressbereiche von Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s roots</source>
        <comment>what was asked</comment>
        <translation>Stammzertifikate von Cloudflare</translation>
    </message>
    <message>
        <source>As told</source>
        <comment>what was asked</comment>
        <translation>Laut Angabe</translation>
    </message>
    <message>
        <source>through Cloudflare</source>
        <translation>über Cloudflare</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>Hilfsdienst</translation>
    </message>
    <message>
        <source>told by the person</source>
        <translation>von der Person angegeben</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>no route from here</source>
        <translation>kein Weg von hier</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS fehlgeschlagen</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>nicht aufgelöst</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>what rights a fix needs</comment>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>low, medium or high</comment>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step of a fix</comment>
        <extracomment>%1: “Look”, “Apply”, “Verify” or “Undo”, %2: a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is typed in a shell on Linux or macOS.</source>
        <translation>Das wird in einer Shell unter Linux oder macOS eingegeben.</translation>
    </message>
    <message>
        <source>This is typed in PowerShell.</source>
        <translation>Das wird in PowerShell eingegeben.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <comment>of a letter</comment>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: the time of that day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1: a date and a time of that day</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a date and a time of that day, %2: how far the clock is from UTC, such as UTC+01:00</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>%1: a number of milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: a number of seconds, such as 1.4</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 Which address of your server Cloudflare itself has on record cannot be seen from outside.</source>
        <translation>%1 Welche Adresse Ihres Servers bei Cloudflare selbst eingetragen ist, ist von außen nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1: could not be checked in full, see above.</source>
        <comment>the name of a check</comment>
        <translation>%1: konnte nicht vollständig geprüft werden, siehe oben.</translation>
    </message>
    <message>
        <source>This is typed %1.</source>
        <extracomment>Of a command. %1: a place, such as “in a shell on the server”</extracomment>
        <translation>Das wird eingegeben: %1.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Whose job: %1</source>
        <comment>who can act, a list</comment>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was man tun kann</translation>
    </message>
    <message>
        <source>Where: %1. Who: %2.</source>
        <comment>a place, and a list of people</comment>
        <translation>Wo: %1. Wer: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fix</comment>
        <extracomment>%1: what is done, %2: the id of a fix</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>So wird es gemacht</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>The steps of another way: origin-doctor-cli explain %1 --fix, with the name that stands behind it. Everything, with the letters to whoever must act: --all. Say what your server runs, such as --server firewall=ufw, for the fitting way first.</source>
        <extracomment>%1: the id of a cause</extracomment>
        <translation>Die Schritte eines anderen Weges: origin-doctor-cli explain %1 --fix, dazu der Name, der hinter dem Weg steht. Alles, mit den Briefen an diejenigen, die handeln müssen: --all. Damit der passende Weg zuerst kommt, geben Sie an, was auf Ihrem Server läuft, zum Beispiel --server firewall=ufw.</translation>
    </message>
    <message>
        <source>“%1” is not a fix for %2: “origin-doctor-cli explain %2” lists them.</source>
        <translation>„%1“ ist keine Lösung für %2: „origin-doctor-cli explain %2“ listet die Lösungen auf.</translation>
    </message>
    <message>
        <source>“%1” is not a fix for %2: did you mean “%3”?</source>
        <translation>„%1“ ist keine Lösung für %2: Meinten Sie „%3“?</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>The value for “%1” holds characters that cannot be put safely into a command, so this program does not show one.</source>
        <extracomment>%1: the name of a value, such as “host”</extracomment>
        <translation>Der Wert für „%1“ enthält Zeichen, die sich nicht sicher in einen Befehl einsetzen lassen. Deshalb zeigt dieses Programm keinen Befehl an.</translation>
    </message>
</context>
<context>
    <name>FixPlan</name>
    <message>
        <source>It stands here because of what your server says about itself. That is a guess: what runs there may be something else.</source>
        <translation>Das steht hier, weil die Angaben Ihres Servers über sich selbst darauf hindeuten. Es ist eine Vermutung: Dort kann auch etwas anderes laufen.</translation>
    </message>
    <message>
        <source>Put your own values in the place of %1.</source>
        <extracomment>%1: words in capitals that stand in commands, such as “YOUR_SITE, ORIGIN_ADDRESS”</extracomment>
        <translation>Setzen Sie anstelle von %1 Ihre eigenen Werte ein.</translation>
    </message>
    <message>
        <source>Paste each block of commands whole, from its first line to its last, unless the text above it says otherwise.</source>
        <translation>Fügen Sie jeden Befehlsblock als Ganzes ein, von der ersten bis zur letzten Zeile, sofern der Text darüber nichts anderes sagt.</translation>
    </message>
    <message>
        <source>This report was read from a file, and its list of Cloudflare&apos;s address ranges is not the one that this program knows. Nobody should run commands with ranges that a file names, so these name the copy built into this program, dated %1. The present list is at https://www.cloudflare.com/ips/.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Dieser Bericht stammt aus einer Datei, und seine Liste der Adressbereiche von Cloudflare ist nicht die, die dieses Programm kennt. Niemand sollte Befehle mit Bereichen ausführen, die eine Datei nennt. Deshalb stehen hier die Bereiche aus der in dieses Programm eingebauten Kopie vom %1. Die aktuelle Liste finden Sie unter https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges are those of the copy built into this program, dated %1. The present list is at https://www.cloudflare.com/ips/.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Die Adressbereiche von Cloudflare stammen aus der in dieses Programm eingebauten Kopie vom %1. Die aktuelle Liste finden Sie unter https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Die Adressbereiche von Cloudflare wurden am %1 aus der veröffentlichten Liste gelesen.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1. These are new since this program was made: %2.</source>
        <extracomment>%1: a date, %2: ranges of addresses</extracomment>
        <translation>Die Adressbereiche von Cloudflare wurden am %1 aus der veröffentlichten Liste gelesen. Seit dieses Programm erstellt wurde, sind diese neu hinzugekommen: %2.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1. These have gone from it since this program was made: %2.</source>
        <extracomment>%1: a date, %2: ranges of addresses</extracomment>
        <translation>Die Adressbereiche von Cloudflare wurden am %1 aus der veröffentlichten Liste gelesen. Seit dieses Programm erstellt wurde, sind diese weggefallen: %2.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1. Since this program was made these have come: %2. These have gone: %3.</source>
        <extracomment>%1: a date, %2 and %3: ranges of addresses</extracomment>
        <translation>Die Adressbereiche von Cloudflare wurden am %1 aus der veröffentlichten Liste gelesen. Seit dieses Programm erstellt wurde, sind diese hinzugekommen: %2. Diese sind weggefallen: %3.</translation>
    </message>
    <message>
        <source>The commands are for Linux with systemd, which Alpine does not have: type “rc-service nginx restart” in the place of “systemctl restart nginx”, look into /var/log in the place of journalctl, and use doas or root where sudo is missing.</source>
        <translation>Die Befehle sind für Linux mit systemd gedacht, das es auf Alpine nicht gibt: Geben Sie „rc-service nginx restart“ statt „systemctl restart nginx“ ein, sehen Sie statt mit journalctl in /var/log nach, und arbeiten Sie mit doas oder als root, wo sudo fehlt.</translation>
    </message>
    <message>
        <source>The commands are for Linux with systemd, which FreeBSD does not have: type “service nginx restart” in the place of “systemctl restart nginx”, look into /var/log in the place of journalctl, and use doas or root where sudo is missing. Settings are in /usr/local/etc in the place of /etc.</source>
        <translation>Die Befehle sind für Linux mit systemd gedacht, das es auf FreeBSD nicht gibt: Geben Sie „service nginx restart“ statt „systemctl restart nginx“ ein, sehen Sie statt mit journalctl in /var/log nach, und arbeiten Sie mit doas oder als root, wo sudo fehlt. Die Einstellungen liegen in /usr/local/etc statt in /etc.</translation>
    </message>
</context>
<context>
    <name>FixText</name>
    <message>
        <source>in a shell on the server (over SSH, for example)</source>
        <translation>in einer Shell auf dem Server (zum Beispiel über SSH)</translation>
    </message>
    <message>
        <source>in PowerShell on the server, opened as administrator</source>
        <translation>in PowerShell auf dem Server, als Administrator geöffnet</translation>
    </message>
    <message>
        <source>in the Command Prompt on the server, opened as administrator</source>
        <translation>in der Eingabeaufforderung auf dem Server, als Administrator geöffnet</translation>
    </message>
    <message>
        <source>in a window on the server&apos;s own desktop</source>
        <translation>in einem Fenster auf dem Desktop des Servers selbst</translation>
    </message>
    <message>
        <source>in Cloudflare&apos;s dashboard, dash.cloudflare.com</source>
        <translation>im Cloudflare-Dashboard, dash.cloudflare.com</translation>
    </message>
    <message>
        <source>in the hosting panel</source>
        <translation>im Hosting-Panel</translation>
    </message>
    <message>
        <source>in the cloud provider&apos;s command line</source>
        <translation>in der Befehlszeile des Cloud-Anbieters</translation>
    </message>
    <message>
        <source>in the cloud provider&apos;s web console</source>
        <translation>in der Webkonsole des Cloud-Anbieters</translation>
    </message>
    <message>
        <source>at the hosting company: only they can do it</source>
        <translation>beim Hosting-Anbieter: Nur er kann das tun</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>root, or an account that may use sudo</source>
        <translation>root oder ein Konto, das sudo verwenden darf</translation>
    </message>
    <message>
        <source>an administrator of the server</source>
        <translation>ein Administrator des Servers</translation>
    </message>
    <message>
        <source>the login of the Cloudflare account</source>
        <translation>die Anmeldedaten des Cloudflare-Kontos</translation>
    </message>
    <message>
        <source>the login of the hosting panel</source>
        <translation>die Anmeldedaten des Hosting-Panels</translation>
    </message>
    <message>
        <source>the login of the cloud provider</source>
        <translation>die Anmeldedaten beim Cloud-Anbieter</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>low</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Nachprüfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>To write to the hosting company</source>
        <translation>Schreiben an den Hosting-Anbieter</translation>
    </message>
    <message>
        <source>To write to whoever holds the Cloudflare account</source>
        <translation>Schreiben an die Person, die das Cloudflare-Konto verwaltet</translation>
    </message>
    <message>
        <source>To write to whoever has access to the server</source>
        <translation>Schreiben an die Person, die Zugang zum Server hat</translation>
    </message>
    <message>
        <source>To tell the visitor</source>
        <translation>Mitteilung an den Besucher</translation>
    </message>
    <message>
        <source>in a shell on the server, or in a terminal on this computer (Linux or macOS)</source>
        <translation>in einer Shell auf dem Server oder in einem Terminal auf diesem Computer (Linux oder macOS)</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Unban Cloudflare in fail2ban, and have it never ban Cloudflare again</source>
        <translation>Cloudflare in fail2ban entsperren und dort nie wieder sperren lassen</translation>
    </message>
    <message>
        <source>From then on fail2ban bans no visitor who comes through Cloudflare, good or bad. So let your web server learn the visitors&apos; own addresses next, and block bad visitors in Cloudflare.</source>
        <translation>Danach sperrt fail2ban keinen Besucher mehr, der über Cloudflare kommt, weder gute noch schädliche. Lassen Sie deshalb als Nächstes Ihren Webserver die echten Adressen der Besucher erkennen, und sperren Sie schädliche Besucher in Cloudflare.</translation>
    </message>
    <message>
        <source>The setting stays across a reboot. It needs fail2ban 0.11 or newer (&quot;fail2ban-client --version&quot;). A jail that is set up later must be added to /etc/fail2ban/jail.d/zz-origin-doctor.local by hand.</source>
        <translation>Die Einstellung bleibt auch nach einem Neustart erhalten. Sie braucht fail2ban 0.11 oder neuer (&quot;fail2ban-client --version&quot;). Ein Jail, das später eingerichtet wird, muss von Hand in /etc/fail2ban/jail.d/zz-origin-doctor.local ergänzt werden.</translation>
    </message>
    <message>
        <source>fail2ban reads logs and bans the addresses that misbehave. Behind Cloudflare the log may name Cloudflare instead of the visitor, and then Cloudflare is banned. This lists the jails (what fail2ban watches over) that have banned an address of Cloudflare, with the address. If it prints nothing, fail2ban is not what blocks at this moment.</source>
        <translation>fail2ban liest Protokolle und sperrt Adressen, die sich auffällig verhalten. Hinter Cloudflare kann im Protokoll Cloudflare statt des Besuchers stehen, und dann wird Cloudflare gesperrt. Der Befehl listet die Jails (die Bereiche, die fail2ban überwacht) auf, die eine Adresse von Cloudflare gesperrt haben, zusammen mit der Adresse. Gibt er nichts aus, ist es im Moment nicht fail2ban, das blockiert.</translation>
    </message>
    <message>
        <source>Tell fail2ban to leave Cloudflare&apos;s networks alone in all jails except those for SSH, mail and FTP. What it ignored before, it goes on ignoring. Then the settings are tried, and only read if they are right. Bans of others stay.</source>
        <translation>Weisen Sie fail2ban an, die Netze von Cloudflare in allen Jails in Ruhe zu lassen, außer in denen für SSH, Mail und FTP. Was fail2ban bisher ignoriert hat, ignoriert es auch weiterhin. Danach werden die Einstellungen getestet und nur eingelesen, wenn sie stimmen. Sperren anderer Adressen bleiben bestehen.</translation>
    </message>
    <message>
        <source>Lift the bans of Cloudflare&apos;s addresses, and no others.</source>
        <translation>Heben Sie die Sperren der Cloudflare-Adressen auf, und keine anderen.</translation>
    </message>
    <message>
        <source>See whether fail2ban holds no address of Cloudflare any more, and knows all its networks.</source>
        <translation>Sehen Sie nach, ob fail2ban keine Adresse von Cloudflare mehr gesperrt hält und alle Netze von Cloudflare kennt.</translation>
    </message>
    <message>
        <source>Take back the setting. The lifted bans are not imposed again; they would have ended by themselves.</source>
        <translation>Machen Sie die Einstellung rückgängig. Die aufgehobenen Sperren werden nicht wieder verhängt; sie wären ohnehin von selbst ausgelaufen.</translation>
    </message>
    <message>
        <source>Let nginx learn the visitors&apos; own addresses</source>
        <translation>nginx die echten Adressen der Besucher erkennen lassen</translation>
    </message>
    <message>
        <source>The setting stays across a reboot. Cloudflare&apos;s list changes rarely; run the commands again when it does.</source>
        <translation>Die Einstellung bleibt auch nach einem Neustart erhalten. Die Liste von Cloudflare ändert sich selten; führen Sie die Befehle noch einmal aus, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>See whether nginx has loaded all of Cloudflare&apos;s networks from its settings.</source>
        <translation>Sehen Sie nach, ob nginx alle Netze von Cloudflare aus seinen Einstellungen geladen hat.</translation>
    </message>
    <message>
        <source>Ask for your site once through Cloudflare, and look in the log of the web server whose address stands there. It must be your own, as Cloudflare saw it, and not one of Cloudflare&apos;s.</source>
        <translation>Rufen Sie Ihre Website einmal über Cloudflare auf und sehen Sie im Protokoll des Webservers nach, wessen Adresse dort steht. Es muss Ihre eigene sein, so wie Cloudflare sie gesehen hat, und keine von Cloudflare.</translation>
    </message>
    <message>
        <source>Delete the file, and have nginx read its settings again.</source>
        <translation>Löschen Sie die Datei und lassen Sie nginx seine Einstellungen neu einlesen.</translation>
    </message>
    <message>
        <source>Let Apache learn the visitors&apos; own addresses (Debian, Ubuntu)</source>
        <translation>Apache die echten Adressen der Besucher erkennen lassen (Debian, Ubuntu)</translation>
    </message>
    <message>
        <source>The setting stays across a reboot. If the log still shows Cloudflare, replace %h by %a in the LogFormat lines of Apache&apos;s settings.</source>
        <translation>Die Einstellung bleibt auch nach einem Neustart erhalten. Wenn im Protokoll immer noch Cloudflare steht, ersetzen Sie in den LogFormat-Zeilen der Apache-Einstellungen %h durch %a.</translation>
    </message>
    <message>
        <source>See whether Apache accepts its settings, and all of Cloudflare&apos;s networks are among them.</source>
        <translation>Sehen Sie nach, ob Apache seine Einstellungen annimmt und ob alle Netze von Cloudflare darin stehen.</translation>
    </message>
    <message>
        <source>Delete the file, and have Apache read its settings again.</source>
        <translation>Löschen Sie die Datei und lassen Sie Apache seine Einstellungen neu einlesen.</translation>
    </message>
    <message>
        <source>Let Apache learn the visitors&apos; own addresses (Red Hat, Alma, Rocky, Fedora)</source>
        <translation>Apache die echten Adressen der Besucher erkennen lassen (Red Hat, Alma, Rocky, Fedora)</translation>
    </message>
    <message>
        <source>Let LiteSpeed learn the visitors&apos; own addresses</source>
        <translation>LiteSpeed die echten Adressen der Besucher erkennen lassen</translation>
    </message>
    <message>
        <source>LiteSpeed&apos;s limits for each client then count visitors instead of Cloudflare.</source>
        <translation>Die Limits, die LiteSpeed für jeden Client setzt, zählen dann Besucher statt Cloudflare.</translation>
    </message>
    <message>
        <source>Open the administration page of LiteSpeed or OpenLiteSpeed (usually port 7080 of your server), and see what &quot;Use Client IP in Header&quot; says. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>Öffnen Sie die Verwaltungsseite von LiteSpeed oder OpenLiteSpeed (meist Port 7080 Ihres Servers) und sehen Sie nach, was bei &quot;Use Client IP in Header&quot; steht. Ohne diese Einstellung sieht für Ihren Server jeder Besucher wie Cloudflare aus, und wer einen schädlichen Besucher sperrt, sperrt Cloudflare und damit alle.</translation>
    </message>
    <message>
        <source>Set &quot;Use Client IP in Header&quot; to &quot;Trusted IP Only&quot;. Then enter Cloudflare&apos;s networks, each with the letter T (for trusted) behind it, in the list of allowed addresses, and restart gracefully. The command prints the list so that you can copy it. OpenLiteSpeed 1.7.13 and newer know Cloudflare by themselves.</source>
        <translation>Stellen Sie &quot;Use Client IP in Header&quot; auf &quot;Trusted IP Only&quot;. Tragen Sie dann die Netze von Cloudflare in die Liste der erlaubten Adressen ein, jedes mit dem Buchstaben T (für trusted, vertrauenswürdig) dahinter, und starten Sie den Server sanft neu (Graceful Restart). Der Befehl gibt die Liste aus, damit Sie sie kopieren können. OpenLiteSpeed ab 1.7.13 kennt Cloudflare von selbst.</translation>
    </message>
    <message>
        <source>Set &quot;Use Client IP in Header&quot; back to what it was, take the networks out of the list, and restart gracefully.</source>
        <translation>Stellen Sie &quot;Use Client IP in Header&quot; wieder auf den früheren Wert, nehmen Sie die Netze aus der Liste und starten Sie den Server sanft neu (Graceful Restart).</translation>
    </message>
    <message>
        <source>Let Caddy learn the visitors&apos; own addresses</source>
        <translation>Caddy die echten Adressen der Besucher erkennen lassen</translation>
    </message>
    <message>
        <source>The setting stays across a reboot.</source>
        <translation>Die Einstellung bleibt auch nach einem Neustart erhalten.</translation>
    </message>
    <message>
        <source>See whether your Caddyfile already names trusted proxies. This needs Caddy 2.7 or newer. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>Sehen Sie nach, ob in Ihrem Caddyfile schon vertrauenswürdige Proxys stehen. Dafür brauchen Sie Caddy 2.7 oder neuer. Ohne das sieht für Ihren Server jeder Besucher wie Cloudflare aus, und wer einen schädlichen Besucher sperrt, sperrt Cloudflare und damit alle.</translation>
    </message>
    <message>
        <source>Print the lines that are needed. Cloudflare tells the visitor&apos;s address in a line of each request, CF-Connecting-IP. Only Cloudflare is believed in this.</source>
        <translation>Geben Sie die nötigen Zeilen aus. Cloudflare nennt die Adresse des Besuchers in einer Zeile jeder Anfrage, CF-Connecting-IP. Nur Cloudflare wird diese Angabe geglaubt.</translation>
    </message>
    <message>
        <source>Keep a copy of the Caddyfile, then put these lines at its very top. If it already begins with a block in braces, put only the part &quot;servers&quot; into that block. Then have Caddy test and load it. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Legen Sie eine Kopie des Caddyfile an und setzen Sie diese Zeilen dann ganz an den Anfang. Beginnt die Datei schon mit einem Block in geschweiften Klammern, setzen Sie nur den Teil &quot;servers&quot; in diesen Block. Lassen Sie Caddy die Datei dann testen und laden. Fügen Sie diese Zeilen einzeln ein: Solange der Editor offen ist, landet alles, was Sie einfügen, in der Datei.</translation>
    </message>
    <message>
        <source>See whether Caddy runs with these settings. In its access log, &quot;client_ip&quot; is then the visitor.</source>
        <translation>Sehen Sie nach, ob Caddy mit diesen Einstellungen läuft. In seinem Zugriffsprotokoll steht bei &quot;client_ip&quot; dann der Besucher.</translation>
    </message>
    <message>
        <source>Put the copy back, and have Caddy read it.</source>
        <translation>Setzen Sie die Kopie wieder ein und lassen Sie Caddy sie einlesen.</translation>
    </message>
    <message>
        <source>Let the log of IIS name the visitors</source>
        <translation>Im Protokoll von IIS die Besucher anzeigen lassen</translation>
    </message>
    <message>
        <source>Open IIS Manager, choose the site, and see which fields its log has. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>Öffnen Sie den IIS-Manager, wählen Sie die Website und sehen Sie nach, welche Felder ihr Protokoll hat. Ohne das sieht für Ihren Server jeder Besucher wie Cloudflare aus, und wer einen schädlichen Besucher sperrt, sperrt Cloudflare und damit alle.</translation>
    </message>
    <message>
        <source>Choose &quot;Add Field&quot;: field name CF-Connecting-IP, source type &quot;Request Header&quot;, source CF-Connecting-IP. Apply. This is for the log only; your programs and the filter &quot;IP Address and Domain Restrictions&quot; still see Cloudflare. In that filter, tick &quot;Enable Proxy Mode&quot;, so that it looks at the visitor.</source>
        <translation>Wählen Sie &quot;Add Field&quot;: Feldname CF-Connecting-IP, Quelltyp &quot;Request Header&quot;, Quelle CF-Connecting-IP. Übernehmen Sie die Änderung. Das gilt nur für das Protokoll; Ihre Programme und der Filter &quot;IP Address and Domain Restrictions&quot; sehen weiterhin Cloudflare. Setzen Sie in diesem Filter den Haken bei &quot;Enable Proxy Mode&quot;, damit er auf den Besucher achtet.</translation>
    </message>
    <message>
        <source>Open your site once through Cloudflare. The newest file in C:\inetpub\logs\LogFiles has your own address in its last column; IIS writes it with a delay of up to a minute.</source>
        <translation>Öffnen Sie Ihre Website einmal über Cloudflare. In der neuesten Datei in C:\inetpub\logs\LogFiles steht dann in der letzten Spalte Ihre eigene Adresse; IIS schreibt sie mit bis zu einer Minute Verzögerung.</translation>
    </message>
    <message>
        <source>Remove the field in the same place, and untick &quot;Enable Proxy Mode&quot;.</source>
        <translation>Entfernen Sie das Feld an derselben Stelle und nehmen Sie den Haken bei &quot;Enable Proxy Mode&quot; heraus.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Imunify360</source>
        <translation>Cloudflare in Imunify360 zulassen</translation>
    </message>
    <message>
        <source>Imunify360 normally knows Cloudflare and sees the visitors behind it. If it blocks Cloudflare all the same, its hosting company should know.</source>
        <translation>Imunify360 kennt Cloudflare normalerweise und sieht die Besucher dahinter. Wenn es Cloudflare trotzdem blockiert, sollte der zuständige Hosting-Anbieter davon wissen.</translation>
    </message>
    <message>
        <source>The list stays across a reboot.</source>
        <translation>Die Liste bleibt auch nach einem Neustart erhalten.</translation>
    </message>
    <message>
        <source>Imunify360 is a security product that hosting companies add to cPanel, Plesk and DirectAdmin. See what it has blocked of late. You find the same in the panel.</source>
        <translation>Imunify360 ist ein Sicherheitsprodukt, das Hosting-Anbieter zu cPanel, Plesk und DirectAdmin hinzufügen. Sehen Sie nach, was es in letzter Zeit blockiert hat. Dasselbe finden Sie auch im Panel.</translation>
    </message>
    <message>
        <source>Put all of Cloudflare&apos;s networks on its white list. Without a terminal you can add them one by one in the panel.</source>
        <translation>Setzen Sie alle Netze von Cloudflare auf seine Whitelist. Ohne Terminal können Sie sie im Panel einzeln hinzufügen.</translation>
    </message>
    <message>
        <source>See whether all of them are on the white list.</source>
        <translation>Sehen Sie nach, ob alle auf der Whitelist stehen.</translation>
    </message>
    <message>
        <source>Take them off the white list again. Leave out what was on it before.</source>
        <translation>Nehmen Sie die Netze wieder von der Whitelist. Lassen Sie dabei aus, was schon vorher darauf stand.</translation>
    </message>
    <message>
        <source>Switch off the one ModSecurity rule that turns Cloudflare away</source>
        <translation>Die eine ModSecurity-Regel ausschalten, die Cloudflare abweist</translation>
    </message>
    <message>
        <source>One rule less guards your site. Never switch the whole filter off.</source>
        <translation>Ihre Website wird dann von einer Regel weniger geschützt. Schalten Sie niemals den ganzen Filter aus.</translation>
    </message>
    <message>
        <source>ModSecurity is a filter inside the web server that turns suspicious requests away with code 403. See which of its rules has done so of late: the number behind &quot;id&quot;.</source>
        <translation>ModSecurity ist ein Filter im Webserver, der verdächtige Anfragen mit Code 403 abweist. Sehen Sie nach, welche seiner Regeln das in letzter Zeit getan hat: Es ist die Nummer hinter &quot;id&quot;.</translation>
    </message>
    <message>
        <source>Put the number of that rule into the first line. If the rule is about the address of the caller or about too many requests, restore the visitors&apos; own addresses first; that alone mostly suffices. The commands are for Apache on Debian and Ubuntu.</source>
        <translation>Setzen Sie die Nummer dieser Regel in die erste Zeile ein. Geht es in der Regel um die Adresse des Aufrufers oder um zu viele Anfragen, stellen Sie zuerst die echten Adressen der Besucher wieder her; meist genügt das schon. Die Befehle gelten für Apache unter Debian und Ubuntu.</translation>
    </message>
    <message>
        <source>Find the limit that turns Cloudflare away</source>
        <translation>Das Limit finden, das Cloudflare abweist</translation>
    </message>
    <message>
        <source>Everything that comes through Cloudflare comes from few addresses, so limits &quot;for each visitor&quot; strike Cloudflare first. This lists the limits of the web server and of the firewall.</source>
        <translation>Alles, was über Cloudflare kommt, kommt von wenigen Adressen; deshalb treffen Limits &quot;pro Besucher&quot; zuerst Cloudflare. Der Befehl listet die Limits des Webservers und der Firewall auf.</translation>
    </message>
    <message>
        <source>Find out what blocks connections on your server</source>
        <translation>Herausfinden, was auf Ihrem Server Verbindungen blockiert</translation>
    </message>
    <message>
        <source>See whether a program listens on your web ports. If nothing listens, the web server is the trouble and not a firewall.</source>
        <translation>Sehen Sie nach, ob ein Programm an Ihren Web-Ports lauscht. Wenn nichts lauscht, liegt es am Webserver und nicht an einer Firewall.</translation>
    </message>
    <message>
        <source>Nothing was changed here. What you change by the instructions that you chose, you take back as they say.</source>
        <translation>Hier wurde nichts geändert. Was Sie nach den gewählten Anleitungen ändern, machen Sie so rückgängig, wie es dort steht.</translation>
    </message>
    <message>
        <source>Have the hosting company let Cloudflare in</source>
        <translation>Den Hosting-Anbieter bitten, Cloudflare durchzulassen</translation>
    </message>
    <message>
        <source>If you have no access to the server itself, or no firewall was found on it, only the hosting company can see what blocks.</source>
        <translation>Wenn Sie keinen Zugang zum Server selbst haben oder dort keine Firewall gefunden wurde, kann nur der Hosting-Anbieter sehen, was blockiert.</translation>
    </message>
    <message>
        <source>Send the message that is shown with this cause, through the support page of the hosting company. It says what was seen, what is asked for, and how to check.</source>
        <translation>Schicken Sie die Nachricht, die bei dieser Ursache angezeigt wird, über die Support-Seite des Hosting-Anbieters ab. Darin steht, was beobachtet wurde, worum gebeten wird und wie man es überprüft.</translation>
    </message>
    <message>
        <source>When they answer, run the same check again. Do not take &quot;it works here&quot; for an answer: their own computers are not Cloudflare.</source>
        <translation>Wenn die Antwort da ist, führen Sie dieselbe Prüfung noch einmal aus. Geben Sie sich nicht mit &quot;bei uns funktioniert es&quot; zufrieden: Die Computer des Anbieters sind nicht Cloudflare.</translation>
    </message>
    <message>
        <source>There is nothing to take back. What was changed for you, the hosting company can change back.</source>
        <translation>Es gibt nichts rückgängig zu machen. Was für Sie geändert wurde, kann der Hosting-Anbieter wieder zurückändern.</translation>
    </message>
    <message>
        <source>Have the hosting company look after a silent server</source>
        <translation>Den Hosting-Anbieter bitten, nach einem stummen Server zu sehen</translation>
    </message>
    <message>
        <source>Log in to the customer page of your hosting company, and see whether the server is switched on, whether it is paid for, and whether the company reports a fault. From outside a server that is off and a server that drops everything look alike.</source>
        <translation>Melden Sie sich im Kundenbereich Ihres Hosting-Anbieters an und sehen Sie nach, ob der Server eingeschaltet ist, ob er bezahlt ist und ob der Anbieter eine Störung meldet. Von außen sehen ein ausgeschalteter Server und einer, der alles verwirft, gleich aus.</translation>
    </message>
    <message>
        <source>If the page has a button to start the server, or a console (a screen of the server in the browser), use it: start the server, log in, and see whether the web server runs and which firewall is there. Otherwise send the message that is shown with this cause.</source>
        <translation>Wenn es dort einen Knopf zum Starten des Servers gibt oder eine Konsole (den Bildschirm des Servers im Browser), nutzen Sie das: Starten Sie den Server, melden Sie sich an und sehen Sie nach, ob der Webserver läuft und welche Firewall es gibt. Andernfalls schicken Sie die Nachricht, die bei dieser Ursache angezeigt wird.</translation>
    </message>
    <message>
        <source>Run the same check again. The server must answer on its web ports, at least to Cloudflare.</source>
        <translation>Führen Sie dieselbe Prüfung noch einmal aus. Der Server muss an seinen Web-Ports antworten, zumindest Cloudflare.</translation>
    </message>
    <message>
        <source>Starting a server needs no way back.</source>
        <translation>Das Starten eines Servers muss nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Correct or remove the IPv6 address of your site in Cloudflare</source>
        <translation>Die IPv6-Adresse Ihrer Website in Cloudflare korrigieren oder entfernen</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>Die Änderung bleibt bestehen.</translation>
    </message>
    <message>
        <source>A site can have an A record (its IPv4 address) and an AAAA record (its IPv6 address). Cloudflare uses both, so a dead one makes the site fail now and then. See which AAAA records {host} has, and note them down.</source>
        <translation>Eine Website kann einen A-Eintrag (ihre IPv4-Adresse) und einen AAAA-Eintrag (ihre IPv6-Adresse) haben. Cloudflare nutzt beide; ist einer davon tot, fällt die Website immer wieder einmal aus. Sehen Sie nach, welche AAAA-Einträge {host} hat, und notieren Sie sie.</translation>
    </message>
    <message>
        <source>Ask your server for its own IPv6 address. It begins with 2 or 3. If it differs from the one in the record, edit the record. If there is none, or your web server is not meant to be reached over IPv6, delete the AAAA record; visitors with IPv6 still reach your site, because Cloudflare speaks IPv6 for it.</source>
        <translation>Fragen Sie Ihren Server nach seiner eigenen IPv6-Adresse. Sie beginnt mit 2 oder 3. Weicht sie von der im Eintrag ab, ändern Sie den Eintrag. Gibt es keine, oder soll Ihr Webserver gar nicht über IPv6 erreichbar sein, löschen Sie den AAAA-Eintrag; Besucher mit IPv6 erreichen Ihre Website trotzdem, weil Cloudflare für sie IPv6 spricht.</translation>
    </message>
    <message>
        <source>Add the AAAA record again: name {host}, the address that you noted down, proxied (orange cloud).</source>
        <translation>Legen Sie den AAAA-Eintrag wieder an: Name {host}, die Adresse, die Sie notiert haben, Status „Proxied“ (orange Wolke).</translation>
    </message>
    <message>
        <source>Find out what turns Cloudflare away with code 403 or 429</source>
        <translation>Herausfinden, was Cloudflare mit Code 403 oder 429 abweist</translation>
    </message>
    <message>
        <source>The web server itself answers, and says no. See what its log says about it.</source>
        <translation>Der Webserver selbst antwortet, und er lehnt ab. Sehen Sie nach, was sein Protokoll dazu sagt.</translation>
    </message>
    <message>
        <source>See which rules of the web server name addresses or turn somebody away.</source>
        <translation>Sehen Sie nach, welche Regeln des Webservers Adressen nennen oder jemanden abweisen.</translation>
    </message>
    <message>
        <source>A rule that lets only some addresses in (allow, Require ip) must name Cloudflare&apos;s networks as well, or see the visitors behind them: restore the visitors&apos; own addresses. A rule that denies an address of Cloudflare must go. A line with ModSecurity: switch off that one rule. With WordPress, look into the security plugin (Wordfence, Solid Security and others): tell it that the site is behind Cloudflare, so that it reads CF-Connecting-IP, and lift its blocks.</source>
        <translation>Eine Regel, die nur bestimmte Adressen durchlässt (allow, Require ip), muss auch die Netze von Cloudflare nennen oder die Besucher dahinter sehen: Stellen Sie die echten Adressen der Besucher wieder her. Eine Regel, die eine Adresse von Cloudflare verbietet, muss weg. Bei einer Zeile mit ModSecurity: Schalten Sie diese eine Regel aus. Bei WordPress: Sehen Sie im Sicherheits-Plugin nach (Wordfence, Solid Security und andere), teilen Sie ihm mit, dass die Website hinter Cloudflare liegt, damit es CF-Connecting-IP liest, und heben Sie seine Sperren auf.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Keep a copy of each file before you edit it, and put it back to undo.</source>
        <translation>Hier wurde nichts geändert. Legen Sie von jeder Datei eine Kopie an, bevor Sie sie bearbeiten, und setzen Sie die Kopie wieder ein, um die Änderung rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Give Linux room for more connections</source>
        <translation>Linux mehr Platz für Verbindungen geben</translation>
    </message>
    <message>
        <source>Each waiting connection costs a little memory; 4096 are a few megabytes.</source>
        <translation>Jede wartende Verbindung kostet ein wenig Speicher; 4096 sind einige Megabyte.</translation>
    </message>
    <message>
        <source>The values come back after a reboot.</source>
        <translation>Die Werte gelten auch nach einem Neustart wieder.</translation>
    </message>
    <message>
        <source>See whether connections were lost because a queue was full. A number above 0 that grows says so, and so does &quot;table full&quot; in the last line. The queue of a program is the second number of each line of &quot;ss&quot; (Recv-Q); its room is the third (Send-Q).</source>
        <translation>Sehen Sie nach, ob Verbindungen verloren gingen, weil eine Warteschlange voll war. Eine Zahl über 0, die wächst, zeigt das an, ebenso &quot;table full&quot; in der letzten Zeile. Die Warteschlange eines Programms ist die zweite Zahl jeder Zeile von &quot;ss&quot; (Recv-Q), ihr Platz die dritte (Send-Q).</translation>
    </message>
    <message>
        <source>Note the present values in a file, then raise those that are low, now and for every start. A value that is high enough stays as it is.</source>
        <translation>Notieren Sie die jetzigen Werte in einer Datei und erhöhen Sie dann die niedrigen, für jetzt und für jeden Start. Ein Wert, der hoch genug ist, bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The web server takes the longer queue only when it is started anew. nginx and Apache ask for 511 places by themselves: for more, write &quot;backlog=4096&quot; behind the port in the listen lines of nginx, or &quot;ListenBacklog 4096&quot; into the settings of Apache.</source>
        <translation>Der Webserver übernimmt die längere Warteschlange erst, wenn er neu gestartet wird. nginx und Apache fordern von sich aus 511 Plätze an: Für mehr schreiben Sie bei nginx &quot;backlog=4096&quot; hinter den Port in den listen-Zeilen oder bei Apache &quot;ListenBacklog 4096&quot; in die Einstellungen.</translation>
    </message>
    <message>
        <source>See whether the room is there.</source>
        <translation>Sehen Sie nach, ob der Platz da ist.</translation>
    </message>
    <message>
        <source>Put the values from before back, and delete both files.</source>
        <translation>Setzen Sie die früheren Werte wieder ein und löschen Sie beide Dateien.</translation>
    </message>
    <message>
        <source>Let nginx hold more connections</source>
        <translation>nginx mehr Verbindungen halten lassen</translation>
    </message>
    <message>
        <source>If your pages are made by PHP or another program, that program is mostly what is overloaded; more connections then only make the queue longer.</source>
        <translation>Wenn Ihre Seiten von PHP oder einem anderen Programm erzeugt werden, ist meist dieses Programm überlastet; mehr Verbindungen machen dann nur die Warteschlange länger.</translation>
    </message>
    <message>
        <source>See how many connections nginx may hold, and whether it has complained.</source>
        <translation>Sehen Sie nach, wie viele Verbindungen nginx halten darf und ob es sich beschwert hat.</translation>
    </message>
    <message>
        <source>Keep a copy of the settings, raise the number of connections to 4096 for each worker, have nginx test it, and load it only if the test passes.</source>
        <translation>Legen Sie eine Kopie der Einstellungen an, erhöhen Sie die Zahl der Verbindungen auf 4096 je Worker, lassen Sie nginx die Einstellungen testen und laden Sie sie nur, wenn der Test gelingt.</translation>
    </message>
    <message>
        <source>See whether nginx has the number from its settings.</source>
        <translation>Sehen Sie nach, ob nginx die Zahl aus seinen Einstellungen übernommen hat.</translation>
    </message>
    <message>
        <source>Put the copy back, and have nginx read it.</source>
        <translation>Setzen Sie die Kopie wieder ein und lassen Sie nginx sie einlesen.</translation>
    </message>
    <message>
        <source>Let Apache answer more visitors at once</source>
        <translation>Apache mehr Besucher gleichzeitig bedienen lassen</translation>
    </message>
    <message>
        <source>Too high a number uses up the memory, and the server becomes slower still. Apache is away for about two seconds. Raise the limits of Linux first, or the longer queue has no effect.</source>
        <translation>Eine zu hohe Zahl braucht den Speicher auf, und der Server wird noch langsamer. Apache ist etwa zwei Sekunden lang nicht erreichbar. Erhöhen Sie zuerst die Grenzen von Linux, sonst bleibt die längere Warteschlange wirkungslos.</translation>
    </message>
    <message>
        <source>See how Apache works (prefork, worker or event), how much memory is free, how much one Apache process uses, and whether Apache has complained.</source>
        <translation>Sehen Sie nach, wie Apache arbeitet (prefork, worker oder event), wie viel Speicher frei ist, wie viel ein Apache-Prozess belegt und ob Apache sich beschwert hat.</translation>
    </message>
    <message>
        <source>Allow 400 visitors at once, and a longer queue. With prefork each of them needs the memory that the step before has shown, so lower the number in the first line if 400 times that is more than is free. The commands are for Debian and Ubuntu.</source>
        <translation>Erlauben Sie 400 Besucher gleichzeitig und eine längere Warteschlange. Bei prefork braucht jeder von ihnen so viel Speicher, wie der vorige Schritt gezeigt hat; setzen Sie die Zahl in der ersten Zeile also herab, wenn das 400-Fache davon mehr ist, als frei ist. Die Befehle gelten für Debian und Ubuntu.</translation>
    </message>
    <message>
        <source>See whether the setting is there, Apache accepts it, and its queue is longer.</source>
        <translation>Sehen Sie nach, ob die Einstellung da ist, ob Apache sie annimmt und ob seine Warteschlange länger ist.</translation>
    </message>
    <message>
        <source>Delete the file, and start Apache anew.</source>
        <translation>Löschen Sie die Datei und starten Sie Apache neu.</translation>
    </message>
    <message>
        <source>Have Cloudflare answer more by itself</source>
        <translation>Cloudflare mehr selbst beantworten lassen</translation>
    </message>
    <message>
        <source>A Cache Rule that is too broad shows one visitor&apos;s page to another. Never keep pages for which one logs in.</source>
        <translation>Eine zu weit gefasste Cache Rule zeigt einem Besucher die Seite eines anderen. Speichern Sie nie Seiten, für die man sich anmeldet.</translation>
    </message>
    <message>
        <source>A server that is overloaded recovers when it is asked less. See how much of your site Cloudflare answers from its cache already.</source>
        <translation>Ein überlasteter Server erholt sich, wenn er weniger gefragt wird. Sehen Sie nach, wie viel Ihrer Website Cloudflare schon aus seinem Cache beantwortet.</translation>
    </message>
    <message>
        <source>Switch on &quot;Always Online&quot;, so that visitors see a copy of the page while your server is away. If robots are the load, switch on &quot;Bot Fight Mode&quot; (Security, then Settings). Pages that are the same for everyone can be kept by a Cache Rule; leave out everything for which one logs in.</source>
        <translation>Schalten Sie &quot;Always Online&quot; ein, damit Besucher eine Kopie der Seite sehen, während Ihr Server nicht erreichbar ist. Wenn Bots die Last verursachen, schalten Sie &quot;Bot Fight Mode&quot; ein (Security, dann Settings). Seiten, die für alle gleich sind, kann eine Cache Rule vorhalten; nehmen Sie alles aus, wofür man sich anmeldet.</translation>
    </message>
    <message>
        <source>Switch off in the same places what you switched on.</source>
        <translation>Schalten Sie an denselben Stellen wieder aus, was Sie eingeschaltet haben.</translation>
    </message>
    <message>
        <source>Wait for Cloudflare, and tell your visitors</source>
        <translation>Auf Cloudflare warten und die Besucher informieren</translation>
    </message>
    <message>
        <source>Pausing takes up to five minutes either way, makes the address of your server public, and takes away Cloudflare&apos;s protection meanwhile.</source>
        <translation>Eine Pause dauert in beide Richtungen bis zu fünf Minuten, macht die Adresse Ihres Servers öffentlich und nimmt Ihnen so lange den Schutz von Cloudflare.</translation>
    </message>
    <message>
        <source>See what Cloudflare says about it, and subscribe to the incident there: https://www.cloudflarestatus.com/</source>
        <translation>Sehen Sie nach, was Cloudflare dazu sagt, und abonnieren Sie dort die Meldungen zu der Störung: https://www.cloudflarestatus.com/</translation>
    </message>
    <message>
        <source>Run the same check again, or have the program keep watching to be told when it is over.</source>
        <translation>Führen Sie dieselbe Prüfung noch einmal aus, oder lassen Sie das Programm weiter beobachten, damit es Ihnen meldet, wenn es vorbei ist.</translation>
    </message>
    <message>
        <source>If you paused Cloudflare, enable it again in the same place.</source>
        <translation>Wenn Sie Cloudflare pausiert haben, schalten Sie es an derselben Stelle wieder ein.</translation>
    </message>
    <message>
        <source>Bring this computer online</source>
        <translation>Diesen Computer online bringen</translation>
    </message>
    <message>
        <source>Open a well-known page in the browser, for example https://example.com/. If it does not open either, this computer has no internet, and nothing can be said about your site from here.</source>
        <translation>Öffnen Sie im Browser eine bekannte Seite, zum Beispiel https://example.com/. Wenn auch sie sich nicht öffnet, hat dieser Computer kein Internet, und von hier aus lässt sich nichts über Ihre Website sagen.</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi, switch flight mode off, and restart the router. On a guest network (hotel, train), open http://example.com/ and log in on the page that appears. With a VPN, switch it off for a try.</source>
        <translation>Prüfen Sie Kabel oder WLAN, schalten Sie den Flugmodus aus und starten Sie den Router neu. In einem Gastnetz (Hotel, Zug) öffnen Sie http://example.com/ und melden sich auf der Seite an, die erscheint. Wenn Sie ein VPN benutzen, schalten Sie es versuchsweise aus.</translation>
    </message>
    <message>
        <source>Open https://example.com/ again, then run the same check again.</source>
        <translation>Öffnen Sie erneut https://example.com/ und führen Sie dann dieselbe Prüfung noch einmal aus.</translation>
    </message>
    <message>
        <source>Switch the VPN on again if you switched it off.</source>
        <translation>Schalten Sie das VPN wieder ein, wenn Sie es ausgeschaltet haben.</translation>
    </message>
    <message>
        <source>Let this computer speak to the site directly</source>
        <translation>Diesen Computer direkt mit der Website sprechen lassen</translation>
    </message>
    <message>
        <source>While the scanning is off, open no other pages.</source>
        <translation>Öffnen Sie keine anderen Seiten, solange das Mitlesen ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in place of the site: a login page of a guest network, a proxy of your company, or a security program that reads along. Open https://example.com/, click the lock in the address bar, and see who issued the certificate. The name of a security product or of your company says who it is.</source>
        <translation>Zwischen diesem Computer und dem Internet antwortet etwas anstelle der Website: die Anmeldeseite eines Gastnetzes, ein Proxy Ihrer Firma oder ein Sicherheitsprogramm, das mitliest. Öffnen Sie https://example.com/, klicken Sie auf das Schloss in der Adressleiste und sehen Sie nach, wer das Zertifikat ausgestellt hat. Steht dort der Name eines Sicherheitsprodukts oder Ihrer Firma, wissen Sie, wer es ist.</translation>
    </message>
    <message>
        <source>On a guest network, open http://example.com/ and log in. In a company, ask the administrator to let this program pass. With a security program, switch off &quot;HTTPS scanning&quot; or &quot;Web shield&quot; for the time of the check. Or take another way: the mobile network of a telephone.</source>
        <translation>In einem Gastnetz öffnen Sie http://example.com/ und melden sich an. In einer Firma bitten Sie die IT-Abteilung, dieses Programm durchzulassen. Bei einem Sicherheitsprogramm schalten Sie für die Dauer der Prüfung &quot;HTTPS scanning&quot; oder &quot;Web shield&quot; aus (auf Deutsch oft „HTTPS-Scan“ oder „Web-Schutz“). Oder nehmen Sie einen anderen Weg: das Mobilfunknetz eines Telefons.</translation>
    </message>
    <message>
        <source>Run the same check again. The remark that something answers in place of the site must be gone.</source>
        <translation>Führen Sie dieselbe Prüfung noch einmal aus. Der Hinweis, dass etwas anstelle der Website antwortet, muss verschwunden sein.</translation>
    </message>
    <message>
        <source>Switch the scanning on again after the check.</source>
        <translation>Schalten Sie das Mitlesen nach der Prüfung wieder ein.</translation>
    </message>
    <message>
        <source>Set the clock of this computer</source>
        <translation>Die Uhr dieses Computers stellen</translation>
    </message>
    <message>
        <source>If the clock is wrong again after a restart, the battery of the computer&apos;s board is probably empty.</source>
        <translation>Wenn die Uhr nach einem Neustart wieder falsch geht, ist wahrscheinlich die Batterie auf der Hauptplatine des Computers leer.</translation>
    </message>
    <message>
        <source>Compare the clock, the date and the time zone of this computer with https://time.is/. Certificates are judged by the date, so a wrong clock makes good ones look expired.</source>
        <translation>Vergleichen Sie Uhrzeit, Datum und Zeitzone dieses Computers mit https://time.is/. Zertifikate werden nach dem Datum beurteilt; geht die Uhr falsch, sehen gültige Zertifikate abgelaufen aus.</translation>
    </message>
    <message>
        <source>Windows: Settings, Time &amp; language, Date &amp; time, switch on &quot;Set time automatically&quot; and press &quot;Sync now&quot;. macOS: System Settings, General, Date &amp; Time, switch on &quot;Set time and date automatically&quot;. Linux: the command below.</source>
        <translation>Windows: Einstellungen, Zeit &amp; Sprache, Datum &amp; Uhrzeit, dort &quot;Uhrzeit automatisch festlegen&quot; einschalten und auf &quot;Jetzt synchronisieren&quot; klicken. macOS: Systemeinstellungen, Allgemein, Datum &amp; Uhrzeit, dort &quot;Datum und Uhrzeit automatisch einstellen&quot; einschalten. Linux: der Befehl unten.</translation>
    </message>
    <message>
        <source>Compare again, then run the same check again.</source>
        <translation>Vergleichen Sie erneut und führen Sie dann dieselbe Prüfung noch einmal aus.</translation>
    </message>
    <message>
        <source>Switch the automatic setting off in the same place if you do not want it; the clock then stays as it is.</source>
        <translation>Wenn Sie das automatische Stellen nicht möchten, schalten Sie es an derselben Stelle wieder aus; die Uhr bleibt dann, wie sie ist.</translation>
    </message>
    <message>
        <source>Let this computer pass Cloudflare&apos;s guard</source>
        <translation>Diesen Computer durch Cloudflares Schutz lassen</translation>
    </message>
    <message>
        <source>Until the rule is deleted, everyone who shares your address passes Cloudflare&apos;s guard.</source>
        <translation>Bis die Regel gelöscht ist, kommt jeder, der dieselbe Adresse benutzt wie Sie, durch Cloudflares Schutz.</translation>
    </message>
    <message>
        <source>Cloudflare holds this computer for a robot or has blocked it, so what visitors get cannot be seen from here. Find the entry by the Ray ID of the page, or by your address; it names the rule.</source>
        <translation>Cloudflare hält diesen Computer für einen Bot oder hat ihn gesperrt; deshalb lässt sich von hier aus nicht sehen, was Besucher bekommen. Suchen Sie den Eintrag anhand der Ray ID der Seite oder anhand Ihrer Adresse; er nennt die Regel.</translation>
    </message>
    <message>
        <source>Look at your site in an ordinary browser, or from another network, and go by what it shows. If this check is to pass, add a rule that allows your own address: name it &quot;Origin Doctor&quot;, choose &quot;Allow&quot;, and enter your address (https://{host}/cdn-cgi/trace shows it behind &quot;ip=&quot;).</source>
        <translation>Sehen Sie sich Ihre Website in einem gewöhnlichen Browser oder aus einem anderen Netz an und richten Sie sich nach dem, was dort erscheint. Wenn diese Prüfung durchkommen soll, legen Sie eine Regel an, die Ihre eigene Adresse erlaubt: Nennen Sie sie &quot;Origin Doctor&quot;, wählen Sie &quot;Allow&quot; und geben Sie Ihre Adresse ein (https://{host}/cdn-cgi/trace zeigt sie hinter &quot;ip=&quot;).</translation>
    </message>
    <message>
        <source>Run the same check again. The remark about the challenge or the block must be gone.</source>
        <translation>Führen Sie dieselbe Prüfung noch einmal aus. Der Hinweis auf die Sicherheitsabfrage (Challenge) oder die Sperre muss verschwunden sein.</translation>
    </message>
    <message>
        <source>Delete the rule after the check.</source>
        <translation>Löschen Sie die Regel nach der Prüfung.</translation>
    </message>
    <message>
        <source>Nothing to repair: keep an eye on it</source>
        <translation>Nichts zu reparieren: im Auge behalten</translation>
    </message>
    <message>
        <source>Everything that could be checked is fine at this moment. If visitors still complain, ask one of them for the code and the Ray ID at the bottom of the error page, and for the time.</source>
        <translation>Alles, was geprüft werden konnte, ist im Moment in Ordnung. Wenn sich Besucher trotzdem beschweren, fragen Sie einen von ihnen nach dem Code und der Ray ID unten auf der Fehlerseite und nach der Uhrzeit.</translation>
    </message>
    <message>
        <source>Press &quot;Keep watching&quot;, or check again when it happens: a fault that comes and goes shows only while it lasts. Give the origin address and the SSL mode on the first page if you have not; more can be checked then.</source>
        <translation>Klicken Sie auf &quot;Weiter beobachten&quot;, oder prüfen Sie erneut, wenn es wieder passiert: Ein Fehler, der kommt und geht, zeigt sich nur, solange er anhält. Geben Sie auf der ersten Seite die Adresse Ihres Servers und den SSL-Modus an, falls noch nicht geschehen; dann lässt sich mehr prüfen.</translation>
    </message>
    <message>
        <source>Run the same check again. The overall light must stay green.</source>
        <translation>Führen Sie dieselbe Prüfung noch einmal aus. Die Gesamtampel muss grün bleiben.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Look closer on the server</source>
        <translation>Auf dem Server genauer nachsehen</translation>
    </message>
    <message>
        <source>No known cause fits what was seen. What helps most is what the server itself saw at that time: whether it runs, whether it is full, and what its log says.</source>
        <translation>Keine bekannte Ursache passt zu dem, was beobachtet wurde. Am meisten hilft, was der Server selbst zu diesem Zeitpunkt gesehen hat: ob er läuft, ob er voll ist und was in seinem Protokoll steht.</translation>
    </message>
    <message>
        <source>Ask the server for the site as Cloudflare would, from the server itself. If this works, the web server is fine, and what is between it and Cloudflare is not.</source>
        <translation>Rufen Sie die Website auf dem Server selbst so ab, wie Cloudflare es tun würde. Wenn das klappt, ist der Webserver in Ordnung, und das Problem liegt zwischen ihm und Cloudflare.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Please let Cloudflare&apos;s addresses in: {host}</source>
        <translation>Bitte lassen Sie die Adressen von Cloudflare durch: {host}</translation>
    </message>
    <message>
        <source>Dear support team,</source>
        <translation>Guten Tag, liebes Support-Team!</translation>
    </message>
    <message>
        <source>Our website {host} is published through Cloudflare, and its visitors get an error page: it seems that your server turns Cloudflare away. It answers my computer directly, so probably a firewall, a ban, or a protection against attacks blocks Cloudflare.</source>
        <translation>Unsere Website {host} läuft über Cloudflare, und ihre Besucher bekommen eine Fehlerseite: Anscheinend weist Ihr Server Cloudflare ab. Meinem Computer antwortet er direkt; wahrscheinlich blockiert also eine Firewall, eine Sperre oder ein Schutz gegen Angriffe Cloudflare.</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address of the server: {origin}, ports {ports}</source>
        <translation>Website: https://{host}/
Fehler, den Besucher sehen: {code}, erzeugt von Cloudflare
Beobachtet: {time}
Ray ID (die Nummer, die Cloudflare einer solchen Anfrage gegeben hat): {ray}
Adresse des Servers: {origin}, Ports {ports}</translation>
    </message>
    <message>
        <source>This was measured from my computer, over an ordinary internet connection (&quot;this computer&quot; in these lines):
{observations}</source>
        <translation>Das wurde von meinem Computer aus gemessen, über einen gewöhnlichen Internetanschluss (in diesen Zeilen &quot;dieser Computer&quot;):
{observations}</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s addresses, as it publishes them at https://www.cloudflare.com/ips/:
{cloudflare_ranges}</source>
        <translation>Die Adressen von Cloudflare, wie Cloudflare sie unter https://www.cloudflare.com/ips/ veröffentlicht:
{cloudflare_ranges}</translation>
    </message>
    <message>
        <source>Please let me know when it is done, or what stands in the way. Thank you very much.</source>
        <translation>Bitte geben Sie mir Bescheid, wenn es erledigt ist, oder sagen Sie mir, was dem im Weg steht. Vielen Dank!</translation>
    </message>
    <message>
        <source>Our server seems to turn Cloudflare away: {host}</source>
        <translation>Unser Server weist anscheinend Cloudflare ab: {host}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag!</translation>
    </message>
    <message>
        <source>Visitors of {host} get an error page of Cloudflare. Our server answers my computer directly, so probably something blocks Cloudflare.</source>
        <translation>Besucher von {host} bekommen eine Fehlerseite von Cloudflare. Meinem Computer antwortet unser Server direkt; wahrscheinlich blockiert also etwas Cloudflare.</translation>
    </message>
    <message>
        <source>So that it does not happen again, please have the web server take the visitors&apos; own addresses from CF-Connecting-IP, and only in requests that come from Cloudflare&apos;s networks. Otherwise a tool that bans may ban Cloudflare again.</source>
        <translation>Damit es nicht wieder passiert, lassen Sie den Webserver bitte die echten Adressen der Besucher aus CF-Connecting-IP übernehmen, und zwar nur bei Anfragen, die aus den Netzen von Cloudflare kommen. Sonst kann es sein, dass ein Programm, das Adressen sperrt, Cloudflare wieder sperrt.</translation>
    </message>
    <message>
        <source>Please tell me when it is done, or what stands in the way. Thank you.</source>
        <translation>Bitte sagen Sie mir Bescheid, wenn es erledigt ist oder was dem im Weg steht. Danke!</translation>
    </message>
    <message>
        <source>Our website does not open properly at the moment</source>
        <translation>Unsere Website öffnet sich im Moment nicht richtig</translation>
    </message>
    <message>
        <source>We are sorry: our website {host} does not open properly at the moment. We know of it and are working on it. The fault seems to be on our side, and you need not do anything. Please try again later.</source>
        <translation>Es tut uns leid: Unsere Website {host} öffnet sich im Moment nicht richtig. Wir wissen davon und arbeiten daran. Der Fehler liegt anscheinend bei uns, und Sie brauchen nichts zu tun. Bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>A firewall refuses everyone on the web ports: {host}</source>
        <translation>Eine Firewall weist an den Web-Ports alle ab: {host}</translation>
    </message>
    <message>
        <source>The website {host} is published through Cloudflare, and its visitors get an error page of Cloudflare.</source>
        <translation>Die Website {host} läuft über Cloudflare, und ihre Besucher bekommen eine Fehlerseite von Cloudflare.</translation>
    </message>
    <message>
        <source>The server answers every attempt to connect with a message that a firewall sends (an ICMP refusal), whoever asks. So the machine is alive, and a firewall on it or before it keeps the web ports closed.</source>
        <translation>Der Server beantwortet jeden Verbindungsversuch mit einer Meldung, wie sie eine Firewall schickt (einer ICMP-Ablehnung), ganz gleich, wer anfragt. Der Rechner läuft also, und eine Firewall auf ihm oder vor ihm hält die Web-Ports geschlossen.</translation>
    </message>
    <message>
        <source>Please open the TCP ports {ports}, IPv4 and IPv6: to everyone, or at least to all of Cloudflare&apos;s networks. Cloudflare alone is enough for the website, and safer.</source>
        <translation>Bitte öffnen Sie die TCP-Ports {ports}, IPv4 und IPv6: für alle oder zumindest für alle Netze von Cloudflare. Cloudflare allein genügt für die Website und ist sicherer.</translation>
    </message>
    <message>
        <source>Thank you very much for your help.</source>
        <translation>Vielen Dank für Ihre Hilfe!</translation>
    </message>
    <message>
        <source>The firewall of the server keeps the web ports closed: {host}</source>
        <translation>Die Firewall des Servers hält die Web-Ports geschlossen: {host}</translation>
    </message>
    <message>
        <source>A firewall answers that the port is not to be reached, whoever asks. Please open the TCP ports {ports}, IPv4 and IPv6, to everyone or to all of Cloudflare&apos;s networks, above the rule that refuses, and keep port 22 as it is. On Red Hat and its relatives it is mostly firewalld, in Oracle Cloud the last rule of iptables.</source>
        <translation>Eine Firewall antwortet, dass der Port nicht zu erreichen ist, ganz gleich, wer anfragt. Bitte öffnen Sie die TCP-Ports {ports}, IPv4 und IPv6, für alle oder für alle Netze von Cloudflare, oberhalb der Regel, die abweist, und lassen Sie Port 22, wie er ist. Unter Red Hat und verwandten Systemen ist es meist firewalld, in der Oracle Cloud die letzte Regel von iptables.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s addresses are public: https://www.cloudflare.com/ips/</source>
        <translation>Die Adressen von Cloudflare sind öffentlich: https://www.cloudflare.com/ips/</translation>
    </message>
    <message>
        <source>Could you look into it, and tell me when it is done?</source>
        <translation>Könnten Sie sich das ansehen und mir Bescheid geben, wenn es erledigt ist?</translation>
    </message>
    <message>
        <source>The server is overloaded: {host}</source>
        <translation>Der Server ist überlastet: {host}</translation>
    </message>
    <message>
        <source>Some connections are slow or fail, without a pattern. That is what a server does whose queue of connections is full, or which has run out of memory or of processes.</source>
        <translation>Manche Verbindungen sind langsam oder scheitern, ohne erkennbares Muster. So verhält sich ein Server, dessen Verbindungs-Warteschlange voll ist oder dem Speicher oder Prozesse ausgegangen sind.</translation>
    </message>
    <message>
        <source>Please see whether the server or the package reaches a limit (processor, memory, number of processes or of connections), and tell us which one and what would raise it.</source>
        <translation>Bitte sehen Sie nach, ob der Server oder das Paket an eine Grenze stößt (Prozessor, Speicher, Zahl der Prozesse oder Verbindungen), und sagen Sie uns, welche es ist und wodurch sie sich anheben ließe.</translation>
    </message>
    <message>
        <source>Some connections are slow or fail, without a pattern. Please see the load and the memory, whether the queue overflows (&quot;nstat -asz TcpExtListenOverflows TcpExtListenDrops&quot;, &quot;ss -ltn&quot;), whether &quot;nf_conntrack: table full&quot; stands in dmesg, and the limits of the web server (worker_connections, MaxRequestWorkers, PHP processes).</source>
        <translation>Manche Verbindungen sind langsam oder scheitern, ohne erkennbares Muster. Bitte sehen Sie sich die Last und den Speicher an, ob die Warteschlange überläuft (&quot;nstat -asz TcpExtListenOverflows TcpExtListenDrops&quot;, &quot;ss -ltn&quot;), ob &quot;nf_conntrack: table full&quot; in dmesg steht, und die Grenzen des Webservers (worker_connections, MaxRequestWorkers, PHP-Prozesse).</translation>
    </message>
    <message>
        <source>The server does not answer at all: {host}</source>
        <translation>Der Server antwortet überhaupt nicht: {host}</translation>
    </message>
    <message>
        <source>Visitors get error {code}; it was seen at {time}.</source>
        <translation>Besucher bekommen den Fehler {code}; beobachtet wurde er: {time}.</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address of the server: {origin}, ports {ports}</source>
        <translation>Website: https://{host}/
Ray ID (die Nummer, die Cloudflare einer solchen Anfrage gegeben hat): {ray}
Adresse des Servers: {origin}, Ports {ports}</translation>
    </message>
    <message>
        <source>Neither Cloudflare nor an ordinary internet connection gets any answer from the server on its web ports. From outside it cannot be told whether it is off, whether a firewall drops everything, or whether its address has changed.</source>
        <translation>Weder Cloudflare noch ein gewöhnlicher Internetanschluss bekommt vom Server an seinen Web-Ports irgendeine Antwort. Von außen lässt sich nicht erkennen, ob er ausgeschaltet ist, ob eine Firewall alles verwirft oder ob sich seine Adresse geändert hat.</translation>
    </message>
    <message>
        <source>Please see whether the server is running and reachable, whether it still has this address, and whether a firewall before it lets the TCP ports {ports} pass, at least from Cloudflare&apos;s networks.</source>
        <translation>Bitte sehen Sie nach, ob der Server läuft und erreichbar ist, ob er noch diese Adresse hat und ob eine Firewall davor die TCP-Ports {ports} durchlässt, zumindest aus den Netzen von Cloudflare.</translation>
    </message>
    <message>
        <source>In your customer area I see the server as: ____ (on, off, or I cannot see it).</source>
        <translation>In Ihrem Kundenbereich sehe ich den Server als: ____ (eingeschaltet, ausgeschaltet oder für mich nicht zu erkennen).</translation>
    </message>
    <message>
        <source>Neither Cloudflare nor an ordinary internet connection gets any answer. Please see in the console of the hosting company whether the server runs, and on it whether the web server listens (&quot;sudo ss -ltnp&quot;) and the firewall, also that of the cloud, lets the TCP ports {ports} pass. Its address may also have changed.</source>
        <translation>Weder Cloudflare noch ein gewöhnlicher Internetanschluss bekommt irgendeine Antwort. Bitte sehen Sie in der Konsole des Hosting-Anbieters nach, ob der Server läuft, und auf dem Server selbst, ob der Webserver lauscht (&quot;sudo ss -ltnp&quot;) und ob die Firewall, auch die der Cloud, die TCP-Ports {ports} durchlässt. Auch seine Adresse kann sich geändert haben.</translation>
    </message>
    <message>
        <source>There is no way to the server: {host}</source>
        <translation>Es führt kein Weg zum Server: {host}</translation>
    </message>
    <message>
        <source>The network answers that there is no way to this address, or that there is no such host. So the address is not in use any more, is not announced, or is refused on the way.</source>
        <translation>Das Netz antwortet, dass zu dieser Adresse kein Weg führt oder dass es einen solchen Host nicht gibt. Die Adresse wird also nicht mehr benutzt, nicht bekannt gemacht oder unterwegs abgewiesen.</translation>
    </message>
    <message>
        <source>Please tell us whether this is still the address of our server, and otherwise which it is, and put the route in order. A firewall that answers &quot;host prohibited&quot; looks the same from outside; in that case please open the TCP ports {ports}.</source>
        <translation>Bitte sagen Sie uns, ob das noch die Adresse unseres Servers ist und wie sie andernfalls lautet, und bringen Sie die Route in Ordnung. Eine Firewall, die mit &quot;host prohibited&quot; antwortet, sieht von außen genauso aus; öffnen Sie in diesem Fall bitte die TCP-Ports {ports}.</translation>
    </message>
    <message>
        <source>Is this still the right server address? {host}</source>
        <translation>Ist das noch die richtige Server-Adresse? {host}</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}</source>
        <translation>Website: https://{host}/
Fehler, den Besucher sehen: {code}, erzeugt von Cloudflare
Beobachtet: {time}
Ray ID (die Nummer, die Cloudflare einer solchen Anfrage gegeben hat): {ray}</translation>
    </message>
    <message>
        <source>The network answers that there is no way to the address {origin}. Please compare the A and AAAA records of {host} in Cloudflare (DNS, then Records) with the address that the hosting company names today, and correct them.</source>
        <translation>Das Netz antwortet, dass kein Weg zur Adresse {origin} führt. Bitte vergleichen Sie die A- und AAAA-Einträge von {host} in Cloudflare (DNS, dann Records) mit der Adresse, die der Hosting-Anbieter heute nennt, und korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The web server forbids Cloudflare: {host}</source>
        <translation>Der Webserver verbietet Cloudflare den Zugriff: {host}</translation>
    </message>
    <message>
        <source>The web server itself answers with 403 or 429 when Cloudflare asks, and normally when it is asked directly. So a rule of the web server, ModSecurity, or a security plugin turns Cloudflare&apos;s addresses away.</source>
        <translation>Der Webserver selbst antwortet mit 403 oder 429, wenn Cloudflare anfragt, und normal, wenn er direkt gefragt wird. Eine Regel des Webservers, ModSecurity oder ein Sicherheits-Plugin weist also die Adressen von Cloudflare ab.</translation>
    </message>
    <message>
        <source>Please look in the error log, exempt Cloudflare&apos;s networks from that rule, and have the web server read the visitors&apos; own addresses from CF-Connecting-IP.</source>
        <translation>Bitte sehen Sie im Fehlerprotokoll nach, nehmen Sie die Netze von Cloudflare von dieser Regel aus und lassen Sie den Webserver die echten Adressen der Besucher aus CF-Connecting-IP lesen.</translation>
    </message>
    <message>
        <source>The web server itself answers with 403 or 429 when Cloudflare asks, and normally when it is asked directly. So a rule of the web server, ModSecurity, Imunify360 or another filter turns Cloudflare&apos;s addresses away.</source>
        <translation>Der Webserver selbst antwortet mit 403 oder 429, wenn Cloudflare anfragt, und normal, wenn er direkt gefragt wird. Eine Regel des Webservers, ModSecurity, Imunify360 oder ein anderer Filter weist also die Adressen von Cloudflare ab.</translation>
    </message>
    <message>
        <source>Please look in the log which rule it is, exempt Cloudflare&apos;s networks from it, and restore the visitors&apos; own addresses from CF-Connecting-IP.</source>
        <translation>Bitte sehen Sie im Protokoll nach, welche Regel es ist, nehmen Sie die Netze von Cloudflare davon aus und stellen Sie die echten Adressen der Besucher aus CF-Connecting-IP wieder her.</translation>
    </message>
    <message>
        <source>Please compare the server address in Cloudflare: {host}</source>
        <translation>Bitte vergleichen Sie die Server-Adresse in Cloudflare: {host}</translation>
    </message>
    <message>
        <source>Cloudflare and a direct connection get different answers. That happens when Cloudflare asks another address than ours, which is {origin}. Please compare the A and AAAA records of {host} (DNS, then Records) with it, see whether an Origin Rule or a Load Balancer leads elsewhere, and correct what differs.</source>
        <translation>Cloudflare und eine direkte Verbindung bekommen verschiedene Antworten. Das passiert, wenn Cloudflare eine andere Adresse fragt als unsere, nämlich {origin}. Bitte vergleichen Sie die A- und AAAA-Einträge von {host} (DNS, dann Records) damit, sehen Sie nach, ob eine Origin Rule oder ein Load Balancer woandershin führt, und korrigieren Sie, was abweicht.</translation>
    </message>
    <message>
        <source>The IPv6 address of the server does not answer: {host}</source>
        <translation>Die IPv6-Adresse des Servers antwortet nicht: {host}</translation>
    </message>
    <message>
        <source>One of the two kinds of addresses answers and the other does not, so the site fails now and then. Please correct or remove the record of the one that does not answer (DNS, then Records). Without an AAAA record visitors with IPv6 still reach the site, because Cloudflare speaks IPv6 for it.</source>
        <translation>Eine der beiden Adressarten antwortet und die andere nicht; deshalb fällt die Website immer wieder einmal aus. Bitte korrigieren oder entfernen Sie den Eintrag der Adresse, die nicht antwortet (DNS, dann Records). Auch ohne AAAA-Eintrag erreichen Besucher mit IPv6 die Website, weil Cloudflare für sie IPv6 spricht.</translation>
    </message>
    <message>
        <source>The server answers on one kind of address only: {host}</source>
        <translation>Der Server antwortet nur auf einer Adressart: {host}</translation>
    </message>
    <message>
        <source>One of the two kinds of addresses (IPv4, IPv6) answers and the other does not, so the site fails now and then. Please have the web server listen on both, and open the firewall for both, or tell us that IPv6 is not meant to be used, and we remove the record.</source>
        <translation>Eine der beiden Adressarten (IPv4, IPv6) antwortet und die andere nicht; deshalb fällt die Website immer wieder einmal aus. Bitte lassen Sie den Webserver auf beiden lauschen und öffnen Sie die Firewall für beide, oder sagen Sie uns, dass IPv6 nicht genutzt werden soll, dann entfernen wir den Eintrag.</translation>
    </message>
    <message>
        <source>Cloudflare holds me for a robot: {host}</source>
        <translation>Cloudflare hält mich für einen Bot: {host}</translation>
    </message>
    <message>
        <source>Please find the request in Security, then Events, by its Ray ID, and let me know which rule it was. For the time of the check, please allow my address there.</source>
        <translation>Bitte suchen Sie die Anfrage unter Security, dann Events, anhand ihrer Ray ID, und teilen Sie mir mit, welche Regel es war. Für die Dauer der Prüfung erlauben Sie dort bitte meine Adresse.</translation>
    </message>
    <message>
        <source>The site fails, and the cause is not clear: {host}</source>
        <translation>Die Website fällt aus, und die Ursache ist nicht klar: {host}</translation>
    </message>
    <message>
        <source>No known cause fits. Please send me what the error log of the web server says about that time, and see whether the server was short of memory or processes.</source>
        <translation>Keine bekannte Ursache passt. Bitte schicken Sie mir, was das Fehlerprotokoll des Webservers zu diesem Zeitpunkt sagt, und sehen Sie nach, ob dem Server Speicher oder Prozesse fehlten.</translation>
    </message>
    <message>
        <source>No known cause fits. Please see whether there was a fault, a restart or a measure against an attack on your side at that time, and what the log of the web server says.</source>
        <translation>Keine bekannte Ursache passt. Bitte sehen Sie nach, ob es zu diesem Zeitpunkt bei Ihnen eine Störung, einen Neustart oder eine Maßnahme gegen einen Angriff gab, und was das Protokoll des Webservers sagt.</translation>
    </message>
    <message>
        <source>Our website {host} does not open properly at the moment, because of a fault at our service provider Cloudflare, which is working on it: https://www.cloudflarestatus.com/</source>
        <translation>Unsere Website {host} öffnet sich im Moment nicht richtig. Der Grund ist eine Störung bei unserem Dienstleister Cloudflare, der daran arbeitet: https://www.cloudflarestatus.com/</translation>
    </message>
    <message>
        <source>Your computer is all right, and you need not do anything. Please try again later.</source>
        <translation>Ihr Computer ist in Ordnung, und Sie brauchen nichts zu tun. Bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>{host} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address of the server: {origin}</source>
        <translation>Website: https://{host}/
Fehler, den Besucher sehen: {code}, erzeugt von Cloudflare
Beobachtet: {time}
Ray ID (die Nummer, die Cloudflare einer solchen Anfrage gegeben hat): {ray}
Adresse des Servers: {origin}</translation>
    </message>
    <message>
        <source>Could you please see whether the web server runs and waits at ports {ports} for callers from outside, start it, and see that it starts by itself after a reboot? If it runs, please see whether a firewall refuses Cloudflare&apos;s addresses.</source>
        <translation>Könnten Sie bitte nachsehen, ob der Webserver läuft und an den Ports {ports} auf Anfragen von außen wartet, ihn starten und dafür sorgen, dass er nach einem Neustart von selbst startet? Falls er läuft, sehen Sie bitte nach, ob eine Firewall die Adressen von Cloudflare abweist.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s addresses are listed at https://www.cloudflare.com/ips/.</source>
        <translation>Die Adressen von Cloudflare stehen unter https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>To check on the server: ss -ltnp shows the web server at ports 80 and 443. Then https://{host}/ shows the site and no error page.</source>
        <translation>Zur Kontrolle auf dem Server: ss -ltnp zeigt den Webserver an den Ports 80 und 443. Dann zeigt https://{host}/ die Website und keine Fehlerseite.</translation>
    </message>
    <message>
        <source>To check on the server: ss -ltnp shows it at ports 80 and 443. Then https://{host}/ shows the site and no error page.</source>
        <translation>Zur Kontrolle auf dem Server: ss -ltnp zeigt ihn an den Ports 80 und 443. Dann zeigt https://{host}/ die Website und keine Fehlerseite.</translation>
    </message>
    <message>
        <source>The web server behind {host} runs, but waits only for callers on the server itself (127.0.0.1).</source>
        <translation>Der Webserver hinter {host} läuft, wartet aber nur auf Anfragen vom Server selbst (127.0.0.1).</translation>
    </message>
    <message>
        <source>Could you please have it wait at ports {ports} for callers from outside, on the public addresses?</source>
        <translation>Könnten Sie ihn bitte an den Ports {ports} auf Anfragen von außen warten lassen, auf den öffentlichen Adressen?</translation>
    </message>
    <message>
        <source>To check on the server: ss -ltnp shows 0.0.0.0 or *, not 127.0.0.1, at ports 80 and 443. Then https://{host}/ shows the site.</source>
        <translation>Zur Kontrolle auf dem Server: ss -ltnp zeigt 0.0.0.0 oder *, nicht 127.0.0.1, an den Ports 80 und 443. Dann zeigt https://{host}/ die Website.</translation>
    </message>
    <message>
        <source>Could you please take the address out of its lines &quot;listen&quot; for ports {ports}?</source>
        <translation>Könnten Sie bitte in seinen Zeilen &quot;listen&quot; für die Ports {ports} die Adresse herausnehmen?</translation>
    </message>
    <message>
        <source>{host}: port 443 is closed</source>
        <translation>{host}: Port 443 ist geschlossen</translation>
    </message>
    <message>
        <source>Cloudflare connects to the server of {host} over https, and nothing answers there at port 443. Port 80 works.</source>
        <translation>Cloudflare verbindet sich mit dem Server von {host} über https, und dort antwortet an Port 443 nichts. Port 80 funktioniert.</translation>
    </message>
    <message>
        <source>{host}: please serve https</source>
        <translation>{host}: Bitte https einrichten</translation>
    </message>
    <message>
        <source>Cloudflare connects to our server over https, and nothing answers there at port 443. Port 80 works.</source>
        <translation>Cloudflare verbindet sich mit unserem Server über https, und dort antwortet an Port 443 nichts. Port 80 funktioniert.</translation>
    </message>
    <message>
        <source>{host}: a certificate for the server</source>
        <translation>{host}: ein Zertifikat für den Server</translation>
    </message>
    <message>
        <source>The server behind {host} does not serve https yet, and the zone is set to a mode that needs it.</source>
        <translation>Der Server hinter {host} bietet noch kein https, und die Zone ist auf einen Modus eingestellt, der es braucht.</translation>
    </message>
    <message>
        <source>Could you please make an Origin CA certificate for {host} (SSL/TLS, Origin Server, Create Certificate) and send it to whoever looks after the server, over a safe channel? Please leave the mode at Full or Full (strict).</source>
        <translation>Könnten Sie bitte ein Origin-CA-Zertifikat für {host} erstellen (SSL/TLS, Origin Server, Create Certificate) und es auf einem sicheren Weg an die Person schicken, die den Server betreut? Bitte lassen Sie den Modus auf Full oder Full (strict).</translation>
    </message>
    <message>
        <source>To check: https://{host}/ shows the site and no error page.</source>
        <translation>Zur Kontrolle: https://{host}/ zeigt die Website und keine Fehlerseite.</translation>
    </message>
    <message>
        <source>{host}: SSL mode and Always Use HTTPS</source>
        <translation>{host}: SSL-Modus und Always Use HTTPS</translation>
    </message>
    <message>
        <source>The server behind {host} answers over https, but not over http.</source>
        <translation>Der Server hinter {host} antwortet über https, aber nicht über http.</translation>
    </message>
    <message>
        <source>Could you please set the SSL mode to &quot;Full (strict)&quot; (SSL/TLS, Overview; &quot;Full&quot; if the server&apos;s certificate is refused) and switch Always Use HTTPS on (SSL/TLS, Edge Certificates)? Port 80 of the server is then no longer needed.</source>
        <translation>Könnten Sie bitte den SSL-Modus auf &quot;Full (strict)&quot; stellen (SSL/TLS, Overview; auf &quot;Full&quot;, falls das Zertifikat des Servers abgelehnt wird) und Always Use HTTPS einschalten (SSL/TLS, Edge Certificates)? Port 80 des Servers wird dann nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>To check: http://{host}/ leads to https://{host}/, which shows the site.</source>
        <translation>Zur Kontrolle: http://{host}/ führt zu https://{host}/, und dort erscheint die Website.</translation>
    </message>
    <message>
        <source>{host}: port 80 is closed</source>
        <translation>{host}: Port 80 ist geschlossen</translation>
    </message>
    <message>
        <source>Nothing answers at port 80 of the server of {host}. Port 443 works.</source>
        <translation>An Port 80 des Servers von {host} antwortet nichts. Port 443 funktioniert.</translation>
    </message>
    <message>
        <source>Could you please have the web server serve {host} at port 80 as well, and let that port through the firewall?</source>
        <translation>Könnten Sie den Webserver {host} bitte auch an Port 80 ausliefern lassen und diesen Port in der Firewall freigeben?</translation>
    </message>
    <message>
        <source>{host}: which address is right?</source>
        <translation>{host}: Welche Adresse ist richtig?</translation>
    </message>
    <message>
        <source>The address that we have for {host} answers as another site.</source>
        <translation>Unter der Adresse, die wir für {host} haben, antwortet eine andere Website.</translation>
    </message>
    <message>
        <source>Could you please tell us the present IPv4 and IPv6 address of our site&apos;s server, and see that the server knows the name {host}, over https too?</source>
        <translation>Könnten Sie uns bitte die aktuelle IPv4- und IPv6-Adresse des Servers unserer Website nennen und dafür sorgen, dass der Server den Namen {host} kennt, auch über https?</translation>
    </message>
    <message>
        <source>{host}: the record leads back to Cloudflare</source>
        <translation>{host}: Der Eintrag führt zurück zu Cloudflare</translation>
    </message>
    <message>
        <source>The record of {host} holds an address that belongs to Cloudflare itself. Requests go in a circle.</source>
        <translation>Im Eintrag von {host} steht eine Adresse, die Cloudflare selbst gehört. Anfragen drehen sich im Kreis.</translation>
    </message>
    <message>
        <source>Could you please enter the address of our own server in its place (Cloudflare&apos;s dashboard: DNS, Records)?</source>
        <translation>Könnten Sie stattdessen bitte die Adresse unseres eigenen Servers eintragen (im Cloudflare-Dashboard: DNS, Records)?</translation>
    </message>
    <message>
        <source>{host}: which address does our server have?</source>
        <translation>{host}: Welche Adresse hat unser Server?</translation>
    </message>
    <message>
        <source>We need the public address of our own server for our DNS record at Cloudflare; the one that we have belongs to Cloudflare.</source>
        <translation>Wir brauchen für unseren DNS-Eintrag bei Cloudflare die öffentliche Adresse unseres eigenen Servers; die, die wir haben, gehört Cloudflare.</translation>
    </message>
    <message>
        <source>Could you please tell us the server&apos;s IPv4 address and, if there is one, its IPv6 address?</source>
        <translation>Könnten Sie uns bitte die IPv4-Adresse des Servers nennen und, falls vorhanden, seine IPv6-Adresse?</translation>
    </message>
    <message>
        <source>{host}: the record holds a private address</source>
        <translation>{host}: Im Eintrag steht eine private Adresse</translation>
    </message>
    <message>
        <source>The record of {host} holds an address that exists only inside a home or company network. Cloudflare cannot reach it.</source>
        <translation>Im Eintrag von {host} steht eine Adresse, die es nur innerhalb eines Heim- oder Firmennetzes gibt. Cloudflare kann sie nicht erreichen.</translation>
    </message>
    <message>
        <source>Could you please enter the server&apos;s public address in its place (DNS, Records), or set up a Cloudflare Tunnel if it has none?</source>
        <translation>Könnten Sie stattdessen bitte die öffentliche Adresse des Servers eintragen (DNS, Records) oder einen Cloudflare Tunnel einrichten, falls er keine hat?</translation>
    </message>
    <message>
        <source>{host}: which public address does our server have?</source>
        <translation>{host}: Welche öffentliche Adresse hat unser Server?</translation>
    </message>
    <message>
        <source>We know only a private address of the server of {host}. Cloudflare cannot reach it.</source>
        <translation>Wir kennen vom Server von {host} nur eine private Adresse. Cloudflare kann sie nicht erreichen.</translation>
    </message>
    <message>
        <source>Could you please tell us the server&apos;s public IPv4 address and, if there is one, its IPv6 address?</source>
        <translation>Könnten Sie uns bitte die öffentliche IPv4-Adresse des Servers nennen und, falls vorhanden, seine IPv6-Adresse?</translation>
    </message>
    <message>
        <source>{host}: port 443 does not speak TLS</source>
        <translation>{host}: Port 443 spricht kein TLS</translation>
    </message>
    <message>
        <source>Port 443 of the server of {host} is open, but answers without encryption. Cloudflare cannot connect.</source>
        <translation>Port 443 des Servers von {host} ist offen, antwortet aber unverschlüsselt. Cloudflare kann keine Verbindung aufbauen.</translation>
    </message>
    <message>
        <source>Could you please switch TLS on for this port, with a certificate for {host}?</source>
        <translation>Könnten Sie bitte TLS für diesen Port einschalten, mit einem Zertifikat für {host}?</translation>
    </message>
    <message>
        <source>Port 443 of our server is open, but answers without encryption. Cloudflare cannot connect.</source>
        <translation>Port 443 unseres Servers ist offen, antwortet aber unverschlüsselt. Cloudflare kann keine Verbindung aufbauen.</translation>
    </message>
    <message>
        <source>Could you please switch TLS on for this port (nginx: &quot;listen 443 ssl&quot;; Apache: &quot;SSLEngine on&quot;), with a certificate for {host}?</source>
        <translation>Könnten Sie bitte TLS für diesen Port einschalten (nginx: &quot;listen 443 ssl&quot;; Apache: &quot;SSLEngine on&quot;), mit einem Zertifikat für {host}?</translation>
    </message>
    <message>
        <source>{host}: the server does not know this name over https</source>
        <translation>{host}: Der Server kennt diesen Namen über https nicht</translation>
    </message>
    <message>
        <source>The server turns callers away who ask for {host} over https. Other names may work there.</source>
        <translation>Der Server weist Anfragen nach {host} über https ab. Andere Namen funktionieren dort vielleicht.</translation>
    </message>
    <message>
        <source>Could you please set {host} up for https on this server, with a certificate that carries this name?</source>
        <translation>Könnten Sie bitte {host} auf diesem Server für https einrichten, mit einem Zertifikat, in dem dieser Name steht?</translation>
    </message>
    <message>
        <source>Our server turns callers away who ask for {host} over https.</source>
        <translation>Unser Server weist Anfragen nach {host} über https ab.</translation>
    </message>
    <message>
        <source>Could you please add {host} to a site for port 443 (nginx: server_name; Apache: ServerAlias), with a certificate that carries this name?</source>
        <translation>Könnten Sie {host} bitte bei einer Website für Port 443 ergänzen (nginx: server_name; Apache: ServerAlias), mit einem Zertifikat, in dem dieser Name steht?</translation>
    </message>
    <message>
        <source>{host}: no encrypted connection with Cloudflare</source>
        <translation>{host}: keine verschlüsselte Verbindung mit Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare reaches the server of {host} at port 443, but no encrypted connection comes about.</source>
        <translation>Cloudflare erreicht den Server von {host} an Port 443, aber es kommt keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>Could you please see that the server offers TLS 1.2 and TLS 1.3 with a cipher such as ECDHE-RSA-AES128-GCM-SHA256 or ECDHE-ECDSA-AES128-GCM-SHA256, that a certificate is installed for {host}, and that nothing between cuts the connection? Cloudflare&apos;s ciphers are listed at https://developers.cloudflare.com/ssl/origin-configuration/cipher-suites/.</source>
        <translation>Könnten Sie bitte dafür sorgen, dass der Server TLS 1.2 und TLS 1.3 mit einem Verschlüsselungsverfahren wie ECDHE-RSA-AES128-GCM-SHA256 oder ECDHE-ECDSA-AES128-GCM-SHA256 anbietet, dass ein Zertifikat für {host} installiert ist und dass nichts dazwischen die Verbindung trennt? Die Verfahren von Cloudflare stehen unter https://developers.cloudflare.com/ssl/origin-configuration/cipher-suites/.</translation>
    </message>
    <message>
        <source>Cloudflare reaches our server at port 443, but no encrypted connection comes about.</source>
        <translation>Cloudflare erreicht unseren Server an Port 443, aber es kommt keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>Could you please have it offer TLS 1.2 and TLS 1.3 with ECDHE-RSA-AES128-GCM-SHA256 or ECDHE-ECDSA-AES128-GCM-SHA256, and look into its error log at the time named above?</source>
        <translation>Könnten Sie ihn bitte TLS 1.2 und TLS 1.3 mit ECDHE-RSA-AES128-GCM-SHA256 oder ECDHE-ECDSA-AES128-GCM-SHA256 anbieten lassen und in seinem Fehlerprotokoll zum oben genannten Zeitpunkt nachsehen?</translation>
    </message>
    <message>
        <source>{host}: please switch Authenticated Origin Pulls on</source>
        <translation>{host}: Bitte Authenticated Origin Pulls einschalten</translation>
    </message>
    <message>
        <source>The server behind {host} lets in only callers who show a certificate, and Cloudflare shows none at the moment.</source>
        <translation>Der Server hinter {host} lässt nur herein, wer ein Zertifikat vorzeigt, und Cloudflare zeigt im Moment keines.</translation>
    </message>
    <message>
        <source>Could you please switch on Authenticated Origin Pulls (SSL/TLS, Origin Server)? The server then knows Cloudflare again.</source>
        <translation>Könnten Sie bitte Authenticated Origin Pulls einschalten (SSL/TLS, Origin Server)? Dann erkennt der Server Cloudflare wieder.</translation>
    </message>
    <message>
        <source>{host}: the server demands a certificate of Cloudflare</source>
        <translation>{host}: Der Server verlangt von Cloudflare ein Zertifikat</translation>
    </message>
    <message>
        <source>Our server lets in only callers who show a certificate (nginx: ssl_verify_client; Apache: SSLVerifyClient), and Cloudflare shows none, or one that the server does not trust.</source>
        <translation>Unser Server lässt nur herein, wer ein Zertifikat vorzeigt (nginx: ssl_verify_client; Apache: SSLVerifyClient), und Cloudflare zeigt keines oder eines, dem der Server nicht vertraut.</translation>
    </message>
    <message>
        <source>Was this set up on purpose? If so, I shall have Authenticated Origin Pulls switched on at Cloudflare; please see that the server trusts https://developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem. If not, please take the demand out for {host}.</source>
        <translation>Wurde das mit Absicht eingerichtet? Wenn ja, lasse ich bei Cloudflare Authenticated Origin Pulls einschalten; sorgen Sie dann bitte dafür, dass der Server https://developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem vertraut. Wenn nicht, nehmen Sie diese Anforderung für {host} bitte heraus.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired</source>
        <translation>Das Zertifikat von {host} ist abgelaufen</translation>
    </message>
    <message>
        <source>To see which certificate the server shows, from any computer with openssl:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates
The date after notAfter must lie in the future.</source>
        <translation>So sehen Sie, welches Zertifikat der Server zeigt, von jedem Computer mit openssl aus:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates
Das Datum hinter notAfter muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>When it is done, https://{host}/ shows the site and no error page.</source>
        <translation>Wenn es erledigt ist, zeigt https://{host}/ die Website und keine Fehlerseite.</translation>
    </message>
    <message>
        <source>{host}, error 526: please set the SSL mode to Full for a short time</source>
        <translation>{host}, Fehler 526: Bitte stellen Sie den SSL-Modus für kurze Zeit auf Full</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} has expired, and the SSL mode in Cloudflare accepts only good ones. So visitors get an error page of Cloudflare (error 526).</source>
        <translation>Das Zertifikat des Servers hinter {host} ist abgelaufen, und der SSL-Modus in Cloudflare nimmt nur gültige an. Besucher bekommen deshalb eine Fehlerseite von Cloudflare (Fehler 526).</translation>
    </message>
    <message>
        <source>I am asking those who run the server to renew it. Until then, could you please set the SSL mode to &quot;Full&quot; (SSL/TLS, Overview)? Visitors should then get the site again. The mode holds for the whole zone. The way from Cloudflare to the server stays encrypted, but Cloudflare no longer makes sure that it is our server, so please set it back to &quot;Full (strict)&quot; as soon as I tell you that the certificate is new.</source>
        <translation>Ich bitte diejenigen, die den Server betreiben, es zu erneuern. Könnten Sie den SSL-Modus bis dahin bitte auf &quot;Full&quot; stellen (SSL/TLS, Overview)? Besucher sollten dann die Website wieder bekommen. Der Modus gilt für die ganze Zone. Der Weg von Cloudflare zum Server bleibt verschlüsselt, aber Cloudflare stellt nicht mehr sicher, dass es unser Server ist; stellen Sie den Modus deshalb bitte wieder auf &quot;Full (strict)&quot;, sobald ich Ihnen sage, dass das Zertifikat neu ist.</translation>
    </message>
    <message>
        <source>If you can, please also make an Origin CA certificate for {host} (SSL/TLS, Origin Server, Create Certificate) and send it with its private key to those who run the server, over a safe channel. It lasts for up to 15 years. Only Cloudflare trusts it, and browsers do not.</source>
        <translation>Wenn Sie können, erstellen Sie bitte auch ein Origin-CA-Zertifikat für {host} (SSL/TLS, Origin Server, Create Certificate) und schicken Sie es mit seinem privaten Schlüssel auf einem sicheren Weg an diejenigen, die den Server betreiben. Es gilt bis zu 15 Jahre. Nur Cloudflare vertraut ihm, Browser nicht.</translation>
    </message>
    <message>
        <source>Certificate of {host}: Cloudflare refuses it</source>
        <translation>Zertifikat von {host}: Cloudflare lehnt es ab</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} is not valid yet. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das Ihr Server für {host} zeigt, ist noch nicht gültig. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>To check, from any computer with openssl, which certificate is shown:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates</source>
        <translation>So prüfen Sie von jedem Computer mit openssl aus, welches Zertifikat gezeigt wird:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates</translation>
    </message>
    <message>
        <source>Certificate of {host}: please replace it</source>
        <translation>Zertifikat von {host}: Bitte ersetzen Sie es</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} is not valid yet. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das unser Server für {host} zeigt, ist noch nicht gültig. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} is not valid yet, and the zone is set to accept only good ones.</source>
        <translation>Das Zertifikat des Servers hinter {host} ist noch nicht gültig, und die Zone ist so eingestellt, dass nur gültige angenommen werden.</translation>
    </message>
    <message>
        <source>Could you please make an Origin CA certificate for {host} (in Cloudflare&apos;s dashboard: SSL/TLS, Origin Server, Create Certificate) and send it to whoever looks after the server, over a safe channel? Until it is installed, the mode &quot;Full&quot; (SSL/TLS, Overview) would bring visitors back; please set it to &quot;Full (strict)&quot; again afterwards.</source>
        <translation>Könnten Sie bitte ein Origin-CA-Zertifikat für {host} erstellen (im Cloudflare-Dashboard: SSL/TLS, Origin Server, Create Certificate) und es auf einem sicheren Weg an die Person schicken, die den Server betreut? Bis es installiert ist, würde der Modus &quot;Full&quot; (SSL/TLS, Overview) die Besucher zurückbringen; stellen Sie ihn danach bitte wieder auf &quot;Full (strict)&quot;.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} is made for another name. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das Ihr Server für {host} zeigt, ist auf einen anderen Namen ausgestellt. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>To check, from any computer with openssl, which certificate is shown:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates -ext subjectAltName</source>
        <translation>So prüfen Sie von jedem Computer mit openssl aus, welches Zertifikat gezeigt wird:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates -ext subjectAltName</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} is made for another name. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das unser Server für {host} zeigt, ist auf einen anderen Namen ausgestellt. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} is made for another name, and the zone is set to accept only good ones.</source>
        <translation>Das Zertifikat des Servers hinter {host} ist auf einen anderen Namen ausgestellt, und die Zone ist so eingestellt, dass nur gültige angenommen werden.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} was signed by the server itself and by no authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das Ihr Server für {host} zeigt, wurde vom Server selbst unterschrieben und von keiner Zertifizierungsstelle. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} was signed by the server itself and by no authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das unser Server für {host} zeigt, wurde vom Server selbst unterschrieben und von keiner Zertifizierungsstelle. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} was signed by the server itself and by no authority, and the zone is set to accept only good ones.</source>
        <translation>Das Zertifikat des Servers hinter {host} wurde vom Server selbst unterschrieben und von keiner Zertifizierungsstelle, und die Zone ist so eingestellt, dass nur gültige angenommen werden.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} comes without the intermediate certificate that links it to its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das Ihr Server für {host} zeigt, kommt ohne das Zwischenzertifikat, das es mit seiner Zertifizierungsstelle verbindet. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>To check, from any computer with openssl (it must print 2 or more, or be a certificate of Cloudflare&apos;s Origin CA):
openssl s_client -host {origin} -port 443 -servername {host} -showcerts &lt;/dev/null 2&gt;/dev/null | grep -c &apos;BEGIN CERTIFICATE&apos;</source>
        <translation>So prüfen Sie es von jedem Computer mit openssl aus (es muss 2 oder mehr erscheinen, oder es muss ein Zertifikat von Cloudflares Origin CA sein):
openssl s_client -host {origin} -port 443 -servername {host} -showcerts &lt;/dev/null 2&gt;/dev/null | grep -c &apos;BEGIN CERTIFICATE&apos;</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} comes without the intermediate certificate that links it to its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das unser Server für {host} zeigt, kommt ohne das Zwischenzertifikat, das es mit seiner Zertifizierungsstelle verbindet. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} comes without the intermediate certificate that links it to its authority, and the zone is set to accept only good ones.</source>
        <translation>Das Zertifikat des Servers hinter {host} kommt ohne das Zwischenzertifikat, das es mit seiner Zertifizierungsstelle verbindet, und die Zone ist so eingestellt, dass nur gültige angenommen werden.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} was revoked by its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das Ihr Server für {host} zeigt, wurde von seiner Zertifizierungsstelle widerrufen. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} was revoked by its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das unser Server für {host} zeigt, wurde von seiner Zertifizierungsstelle widerrufen. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} was revoked by its authority, and the zone is set to accept only good ones.</source>
        <translation>Das Zertifikat des Servers hinter {host} wurde von seiner Zertifizierungsstelle widerrufen, und die Zone ist so eingestellt, dass nur gültige angenommen werden.</translation>
    </message>
    <message>
        <source>{host} redirects for ever: please look at the SSL mode</source>
        <translation>{host} leitet endlos weiter: Bitte sehen Sie sich den SSL-Modus an</translation>
    </message>
    <message>
        <source>{host} is in a redirect loop (browsers say &quot;too many redirects&quot;), and visitors get no page. Mostly the SSL mode in Cloudflare is then &quot;Flexible&quot; or &quot;Off&quot;: Cloudflare asks our server over http, the server sends it to https, and Cloudflare asks over http again.</source>
        <translation>{host} steckt in einer Weiterleitungsschleife (Browser melden &quot;zu viele Weiterleitungen&quot;), und Besucher bekommen keine Seite. Meist steht der SSL-Modus in Cloudflare dann auf &quot;Flexible&quot; oder &quot;Off&quot;: Cloudflare fragt unseren Server über http, der Server verweist auf https, und Cloudflare fragt wieder über http.</translation>
    </message>
    <message>
        <source>Could you please note the present SSL mode and set it to &quot;Full (strict)&quot; (SSL/TLS, Overview)? If visitors then get error 526, please set &quot;Full&quot; for now and tell me: the server&apos;s certificate is not in order yet. At any other error (521, 522, 525) please set the former mode again and tell me.</source>
        <translation>Könnten Sie bitte den jetzigen SSL-Modus notieren und ihn auf &quot;Full (strict)&quot; stellen (SSL/TLS, Overview)? Wenn Besucher dann den Fehler 526 bekommen, stellen Sie bitte vorerst &quot;Full&quot; ein und sagen Sie mir Bescheid: Dann ist das Zertifikat des Servers noch nicht in Ordnung. Bei jedem anderen Fehler (521, 522, 525) stellen Sie bitte wieder den früheren Modus ein und sagen Sie mir Bescheid.</translation>
    </message>
    <message>
        <source>If the mode is &quot;Full&quot; or &quot;Full (strict)&quot; already, please leave it and tell me. Then please look for a redirect rule or page rule that sends visitors of https back to http (Rules, Overview).</source>
        <translation>Wenn der Modus schon &quot;Full&quot; oder &quot;Full (strict)&quot; ist, lassen Sie ihn bitte so und sagen Sie mir Bescheid. Suchen Sie dann bitte nach einer Weiterleitungsregel oder Page Rule, die Besucher von https zurück zu http schickt (Rules, Overview).</translation>
    </message>
    <message>
        <source>To check, in a private window: https://{host}/ shows the site.</source>
        <translation>Zur Kontrolle in einem privaten Fenster: https://{host}/ zeigt die Website.</translation>
    </message>
    <message>
        <source>Please let me know what the mode was, and when it is done. Thank you very much.</source>
        <translation>Bitte teilen Sie mir mit, welcher Modus eingestellt war, und geben Sie Bescheid, wenn es erledigt ist. Vielen Dank!</translation>
    </message>
    <message>
        <source>{host} redirects for ever: does our server send https back to http?</source>
        <translation>{host} leitet endlos weiter: Schickt unser Server https zurück zu http?</translation>
    </message>
    <message>
        <source>{host} is in a redirect loop (browsers say &quot;too many redirects&quot;), and visitors get no page. Either Cloudflare asks our server over http and is sent to https each time, or our server sends https back to http.</source>
        <translation>{host} steckt in einer Weiterleitungsschleife (Browser melden &quot;zu viele Weiterleitungen&quot;), und Besucher bekommen keine Seite. Entweder fragt Cloudflare unseren Server über http und wird jedes Mal zu https geschickt, oder unser Server schickt https zurück zu http.</translation>
    </message>
    <message>
        <source>Could you please see that the server has a certificate and serves {host} at port 443 without sending callers back to http? The SSL mode in Cloudflare is then to be &quot;Full (strict)&quot;, and I am asking for that. Please leave the redirect from http to https as it is.</source>
        <translation>Könnten Sie bitte dafür sorgen, dass der Server ein Zertifikat hat und {host} an Port 443 ausliefert, ohne Aufrufer zurück zu http zu schicken? Der SSL-Modus in Cloudflare soll dann &quot;Full (strict)&quot; sein, und darum bitte ich gerade. Die Weiterleitung von http zu https lassen Sie bitte, wie sie ist.</translation>
    </message>
    <message>
        <source>To check on the server, this must show a status line (such as HTTP/1.1 200 OK) and no &quot;location: http://…&quot;:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/
It does not look at the certificate, which must be valid and name {host}.</source>
        <translation>Zur Kontrolle auf dem Server: Das hier muss eine Statuszeile (etwa HTTP/1.1 200 OK) und kein &quot;location: http://…&quot; zeigen:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/
Das Zertifikat wird dabei nicht geprüft; es muss gültig sein und auf {host} lauten.</translation>
    </message>
    <message>
        <source>{host}: the server answers with an error</source>
        <translation>{host}: Der Server antwortet mit einem Fehler</translation>
    </message>
    <message>
        <source>The server of {host} answers with an error of its own (a status from 500 on). Cloudflare only passes it on.</source>
        <translation>Der Server von {host} antwortet mit einem eigenen Fehler (einem Status ab 500). Cloudflare reicht ihn nur weiter.</translation>
    </message>
    <message>
        <source>Could you please look into the web server&apos;s and PHP&apos;s error logs at the time named above, and tell me the reason or remove it?</source>
        <translation>Könnten Sie bitte in den Fehlerprotokollen des Webservers und von PHP zum oben genannten Zeitpunkt nachsehen und mir den Grund nennen oder ihn beheben?</translation>
    </message>
    <message>
        <source>Our server answers for {host} with an error of its own (a status from 500 on).</source>
        <translation>Unser Server antwortet für {host} mit einem eigenen Fehler (einem Status ab 500).</translation>
    </message>
    <message>
        <source>Could you please look into its error logs at the time named above?</source>
        <translation>Könnten Sie bitte in seinen Fehlerprotokollen zum oben genannten Zeitpunkt nachsehen?</translation>
    </message>
    <message>
        <source>{host}: no answer within Cloudflare&apos;s limit</source>
        <translation>{host}: keine Antwort innerhalb der Frist von Cloudflare</translation>
    </message>
    <message>
        <source>The server of {host} takes requests, but does not answer within Cloudflare&apos;s limit of about two minutes.</source>
        <translation>Der Server von {host} nimmt Anfragen an, antwortet aber nicht innerhalb der Frist von Cloudflare, die etwa zwei Minuten beträgt.</translation>
    </message>
    <message>
        <source>Our server takes requests, but does not answer within Cloudflare&apos;s limit of about two minutes.</source>
        <translation>Unser Server nimmt Anfragen an, antwortet aber nicht innerhalb der Frist von Cloudflare, die etwa zwei Minuten beträgt.</translation>
    </message>
    <message>
        <source>Could you please find out what takes so long (PHP workers, the database, calls to other sites), and have long jobs run in the background?</source>
        <translation>Könnten Sie bitte herausfinden, was so lange dauert (PHP-Worker, die Datenbank, Aufrufe anderer Websites), und lange Aufgaben im Hintergrund laufen lassen?</translation>
    </message>
    <message>
        <source>{host}: the server breaks connections off</source>
        <translation>{host}: Der Server bricht Verbindungen ab</translation>
    </message>
    <message>
        <source>The server of {host} takes requests and then closes the connection without a proper answer.</source>
        <translation>Der Server von {host} nimmt Anfragen an und schließt dann die Verbindung ohne richtige Antwort.</translation>
    </message>
    <message>
        <source>Our server takes requests and then closes the connection without a proper answer.</source>
        <translation>Unser Server nimmt Anfragen an und schließt dann die Verbindung ohne richtige Antwort.</translation>
    </message>
    <message>
        <source>{host}: the answer&apos;s headers are too large</source>
        <translation>{host}: Die Header der Antwort sind zu groß</translation>
    </message>
    <message>
        <source>The headers of the answers of {host}, cookies included, are larger than Cloudflare takes (128 KB).</source>
        <translation>Die Header der Antworten von {host}, Cookies eingeschlossen, sind größer, als Cloudflare annimmt (128 KB).</translation>
    </message>
    <message>
        <source>Could you please find out which part of the site sets the largest header, and correct it?</source>
        <translation>Könnten Sie bitte herausfinden, welcher Teil der Website den größten Header setzt, und das korrigieren?</translation>
    </message>
    <message>
        <source>Could you please see whether the server adds headers of its own, such as debugging output, and switch them off?</source>
        <translation>Könnten Sie bitte nachsehen, ob der Server eigene Header hinzufügt, etwa Debug-Ausgaben, und sie ausschalten?</translation>
    </message>
    <message>
        <source>{host}: Cloudflare cannot find the server&apos;s name</source>
        <translation>{host}: Cloudflare findet den Namen des Servers nicht</translation>
    </message>
    <message>
        <source>Cloudflare looks the server of {host} up by a name that does not exist (error 1016).</source>
        <translation>Cloudflare sucht den Server von {host} unter einem Namen, den es nicht gibt (Fehler 1016).</translation>
    </message>
    <message>
        <source>Could you please correct the record of {host} (DNS, Records), or the load balancer or Origin Rule that names another host?</source>
        <translation>Könnten Sie bitte den Eintrag von {host} korrigieren (DNS, Records) oder den Load Balancer oder die Origin Rule, die einen anderen Host nennt?</translation>
    </message>
    <message>
        <source>{host}: the Cloudflare Tunnel is down</source>
        <translation>{host}: Der Cloudflare Tunnel ist unterbrochen</translation>
    </message>
    <message>
        <source>{host} is reached through a Cloudflare Tunnel, and no cloudflared is connected to it (error 1033).</source>
        <translation>{host} wird über einen Cloudflare Tunnel erreicht, und kein cloudflared ist damit verbunden (Fehler 1033).</translation>
    </message>
    <message>
        <source>Could you please start cloudflared on the server, see that it starts by itself after a reboot, and let it out to port 7844?</source>
        <translation>Könnten Sie bitte cloudflared auf dem Server starten, dafür sorgen, dass es nach einem Neustart von selbst startet, und ihm ausgehende Verbindungen zu Port 7844 erlauben?</translation>
    </message>
    <message>
        <source>{host}: is the tunnel still the right one?</source>
        <translation>{host}: Ist der Tunnel noch der richtige?</translation>
    </message>
    <message>
        <source>Could you please see in the dashboard (Networking, Tunnels) whether the tunnel still exists, whether its token was changed, and whether {host} leads to the right one?</source>
        <translation>Könnten Sie bitte im Dashboard nachsehen (Networking, Tunnels), ob der Tunnel noch existiert, ob sein Token geändert wurde und ob {host} zum richtigen führt?</translation>
    </message>
    <message>
        <source>{host} does not go through Cloudflare</source>
        <translation>{host} läuft nicht über Cloudflare</translation>
    </message>
    <message>
        <source>The record of {host} leads visitors straight to the server, past Cloudflare.</source>
        <translation>Der Eintrag von {host} führt Besucher direkt zum Server, an Cloudflare vorbei.</translation>
    </message>
    <message>
        <source>Is that meant to be so? If not, could you please switch the proxy status of the record on (DNS, Records, orange cloud)?</source>
        <translation>Ist das so gewollt? Wenn nicht, könnten Sie bitte den Proxy-Status des Eintrags einschalten (DNS, Records, orange Wolke)?</translation>
    </message>
    <message>
        <source>To check: https://{host}/cdn-cgi/trace shows a few lines that begin with &quot;fl=&quot;.</source>
        <translation>Zur Kontrolle: https://{host}/cdn-cgi/trace zeigt einige Zeilen, die mit &quot;fl=&quot; beginnen.</translation>
    </message>
    <message>
        <source>{host} does not exist in DNS</source>
        <translation>{host} existiert im DNS nicht</translation>
    </message>
    <message>
        <source>The Internet does not know the name {host}.</source>
        <translation>Das Internet kennt den Namen {host} nicht.</translation>
    </message>
    <message>
        <source>Could you please see whether the record still stands in Cloudflare (DNS, Records) and whether the domain is still registered and paid for?</source>
        <translation>Könnten Sie bitte nachsehen, ob der Eintrag in Cloudflare noch vorhanden ist (DNS, Records) und ob die Domain noch registriert und bezahlt ist?</translation>
    </message>
    <message>
        <source>To check: a look-up of {host} prints an address.</source>
        <translation>Zur Kontrolle: Eine Abfrage von {host} liefert eine Adresse.</translation>
    </message>
    <message>
        <source>{host}: DNSSEC is broken</source>
        <translation>{host}: DNSSEC ist defekt</translation>
    </message>
    <message>
        <source>Resolvers that check DNSSEC reject {host}; those that do not check accept it. Probably an old DS record still stands at the registrar.</source>
        <translation>Resolver, die DNSSEC prüfen, lehnen {host} ab; solche, die es nicht prüfen, nehmen es an. Wahrscheinlich steht beim Registrar noch ein alter DS-Eintrag.</translation>
    </message>
    <message>
        <source>Could you please tell me what Cloudflare shows under DNS, Settings, DNSSEC: whether it is on, and the DS record&apos;s key tag, algorithm, digest type and digest?</source>
        <translation>Könnten Sie mir bitte sagen, was Cloudflare unter DNS, Settings, DNSSEC anzeigt: ob es eingeschaltet ist, und vom DS-Eintrag Key Tag, Algorithm, Digest Type und Digest?</translation>
    </message>
    <message>
        <source>To check: https://dnsviz.net/ shows no error for {host}.</source>
        <translation>Zur Kontrolle: https://dnsviz.net/ zeigt für {host} keinen Fehler.</translation>
    </message>
    <message>
        <source>{host}: please correct the DS record of the domain</source>
        <translation>{host}: Bitte korrigieren Sie den DS-Eintrag der Domain</translation>
    </message>
    <message>
        <source>If you are the registrar of the domain: could you please remove the old DS record, or replace it by the one that Cloudflare shows, which I can send?</source>
        <translation>Wenn die Domain bei Ihnen registriert ist: Könnten Sie bitte den alten DS-Eintrag entfernen oder durch den ersetzen, den Cloudflare anzeigt? Ich kann ihn Ihnen schicken.</translation>
    </message>
    <message>
        <source>{host}: please change the domain&apos;s name servers</source>
        <translation>{host}: Bitte ändern Sie die Nameserver der Domain</translation>
    </message>
    <message>
        <source>The domain of {host} uses other name servers than Cloudflare&apos;s.</source>
        <translation>Die Domain von {host} verwendet andere Nameserver als die von Cloudflare.</translation>
    </message>
    <message>
        <source>If you are the registrar of the domain: could you please enter the two name servers that Cloudflare gave us, in place of all the present ones? I shall send their names.</source>
        <translation>Wenn die Domain bei Ihnen registriert ist: Könnten Sie bitte anstelle aller jetzigen Nameserver die beiden eintragen, die Cloudflare uns gegeben hat? Ihre Namen schicke ich Ihnen.</translation>
    </message>
    <message>
        <source>To check: a look-up of the domain&apos;s name servers prints names that end with ns.cloudflare.com.</source>
        <translation>Zur Kontrolle: Eine Abfrage der Nameserver der Domain liefert Namen, die auf ns.cloudflare.com enden.</translation>
    </message>
    <message>
        <source>{host}: which name servers are right?</source>
        <translation>{host}: Welche Nameserver sind richtig?</translation>
    </message>
    <message>
        <source>Could you please tell me which two name servers Cloudflare shows for it, and whether all records, those for mail too, stand in Cloudflare already?</source>
        <translation>Könnten Sie mir bitte sagen, welche beiden Nameserver Cloudflare dafür anzeigt und ob schon alle Einträge in Cloudflare stehen, auch die für Mail?</translation>
    </message>
    <message>
        <source>{host}: an error in Cloudflare&apos;s settings</source>
        <translation>{host}: ein Fehler in den Einstellungen von Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare itself answers for {host} with an error and does not ask our server at all.</source>
        <translation>Cloudflare selbst antwortet für {host} mit einem Fehler und fragt unseren Server gar nicht.</translation>
    </message>
    <message>
        <source>Could you please look at the record of {host} (DNS, Records), at the domain&apos;s status, and at Workers and Pages that cover this name? The error&apos;s number says which of them it is: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/.</source>
        <translation>Könnten Sie sich bitte den Eintrag von {host} ansehen (DNS, Records), den Status der Domain und die Workers und Pages, die diesen Namen abdecken? Die Nummer des Fehlers sagt, worum es sich handelt: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/.</translation>
    </message>
    <message>
        <source>Have the web server read its certificates again. Visitors notice nothing.</source>
        <translation>Lassen Sie den Webserver seine Zertifikate neu einlesen. Besucher merken davon nichts.</translation>
    </message>
    <message>
        <source>Renew the certificate with certbot</source>
        <translation>Das Zertifikat mit certbot erneuern</translation>
    </message>
    <message>
        <source>certbot&apos;s packages renew by themselves twice a day through a timer. &quot;systemctl list-timers&quot; must show it.</source>
        <translation>Die certbot-Pakete kümmern sich über einen Timer zweimal täglich von selbst um die Erneuerung. &quot;systemctl list-timers&quot; muss ihn anzeigen.</translation>
    </message>
    <message>
        <source>certbot is the program that fetches certificates of Let&apos;s Encrypt, free of charge. See which ones it has, until when they are good, and whether it renews by itself.</source>
        <translation>certbot ist das Programm, das kostenlose Zertifikate von Let&apos;s Encrypt holt. Sehen Sie nach, welche es hat, bis wann sie gültig sind und ob es sie von selbst erneuert.</translation>
    </message>
    <message>
        <source>Rehearse the renewal; nothing is changed by this. If it fails, its last lines name the reason. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there.</source>
        <translation>Proben Sie die Erneuerung; dabei wird nichts geändert. Wenn sie fehlschlägt, nennen die letzten Zeilen den Grund. Die Zertifizierungsstelle ruft http://{host}/ über Cloudflare auf. Ist in Cloudflare Always Use HTTPS eingeschaltet, während dieser Server kein https bietet, das Cloudflare akzeptiert, dann schlägt dieser Aufruf fehl: Nehmen Sie den Weg über DNS oder ein Zertifikat von Cloudflares Origin CA, oder schalten Sie Always Use HTTPS aus, bis das neue Zertifikat da ist.</translation>
    </message>
    <message>
        <source>Have nginx show the right certificate</source>
        <translation>nginx das richtige Zertifikat zeigen lassen</translation>
    </message>
    <message>
        <source>This shows a certificate that is already on the server. If there is none, get one first.</source>
        <translation>Damit wird ein Zertifikat gezeigt, das schon auf dem Server liegt. Wenn keines da ist, besorgen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and which files the web server takes it from. On your server itself the names of certbot&apos;s folders are listed too.</source>
        <translation>Sehen Sie nach, welches Zertifikat jetzt gezeigt wird und aus welchen Dateien der Webserver es nimmt. Auf Ihrem Server selbst werden auch die Namen der certbot-Ordner aufgelistet.</translation>
    </message>
    <message>
        <source>In the server blocks that name your site, point nginx to the good certificate and its key. The first two lines name the files as certbot stores them (fullchain.pem is the one with the certificates in between); if yours lie elsewhere, correct them first. The old lines stay above the new ones as a note, and nginx checks its files before it takes them up.</source>
        <translation>Verweisen Sie nginx in den server-Blöcken, die Ihre Website nennen, auf das gute Zertifikat und dessen Schlüssel. Die ersten beiden Zeilen nennen die Dateien so, wie certbot sie ablegt (fullchain.pem ist die mit den Zertifikaten dazwischen); liegen Ihre woanders, korrigieren Sie diese Zeilen zuerst. Die alten Zeilen bleiben als Notiz über den neuen stehen, und nginx prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Put the old lines back.</source>
        <translation>Setzen Sie die alten Zeilen wieder ein.</translation>
    </message>
    <message>
        <source>Have Apache show the right certificate</source>
        <translation>Apache das richtige Zertifikat zeigen lassen</translation>
    </message>
    <message>
        <source>In the sections that name your site, point Apache to the good certificate and its key. The first two lines name the files as certbot stores them (fullchain.pem is the one with the certificates in between); if yours lie elsewhere, correct them first. The old lines stay above the new ones as a note, and Apache checks its files before it takes them up.</source>
        <translation>Verweisen Sie Apache in den Abschnitten, die Ihre Website nennen, auf das gute Zertifikat und dessen Schlüssel. Die ersten beiden Zeilen nennen die Dateien so, wie certbot sie ablegt (fullchain.pem ist die mit den Zertifikaten dazwischen); liegen Ihre woanders, korrigieren Sie diese Zeilen zuerst. Die alten Zeilen bleiben als Notiz über den neuen stehen, und Apache prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Have LiteSpeed show the right certificate</source>
        <translation>LiteSpeed das richtige Zertifikat zeigen lassen</translation>
    </message>
    <message>
        <source>See which certificate is shown now. LiteSpeed&apos;s own pages at https://SERVER-ADDRESS:7080 say which files it comes from.</source>
        <translation>Sehen Sie nach, welches Zertifikat jetzt gezeigt wird. Die eigenen Seiten von LiteSpeed unter https://SERVER-ADDRESS:7080 sagen, aus welchen Dateien es kommt.</translation>
    </message>
    <message>
        <source>Enter the files of the private key and of the certificate with its chain (certbot: privkey.pem and fullchain.pem in /etc/letsencrypt/live/{host}/) and set Chained Certificate to &quot;Yes&quot;. Note the former files down. Where the site itself has an SSL page under Virtual Hosts, that one counts.</source>
        <translation>Tragen Sie die Dateien des privaten Schlüssels und des Zertifikats mit seiner Kette ein (certbot: privkey.pem und fullchain.pem in /etc/letsencrypt/live/{host}/) und stellen Sie Chained Certificate auf &quot;Yes&quot;. Notieren Sie sich die bisherigen Dateien. Hat die Website selbst unter Virtual Hosts eine SSL-Seite, dann gilt diese.</translation>
    </message>
    <message>
        <source>Restart the server gracefully; visitors notice nothing.</source>
        <translation>Starten Sie den Server sanft neu (Graceful Restart); Besucher merken davon nichts.</translation>
    </message>
    <message>
        <source>Enter the former files again and restart the server.</source>
        <translation>Tragen Sie wieder die früheren Dateien ein und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Have nginx send the whole chain of certificates</source>
        <translation>nginx die ganze Zertifikatskette senden lassen</translation>
    </message>
    <message>
        <source>With a bought certificate take the file &quot;bundle&quot; or &quot;CA bundle&quot; of the authority, put your own certificate first and the bundle after it into one file, and name that file.</source>
        <translation>Bei einem gekauften Zertifikat nehmen Sie die Datei &quot;bundle&quot; oder &quot;CA bundle&quot; der Zertifizierungsstelle, schreiben zuerst Ihr eigenes Zertifikat und dahinter das Bundle in eine Datei und geben diese Datei an.</translation>
    </message>
    <message>
        <source>Between your certificate and the authority that everybody knows stands at least one more, and your server must send it. See how many certificates are sent (one is too few) and which file they come from.</source>
        <translation>Zwischen Ihrem Zertifikat und der Zertifizierungsstelle, die alle kennen, steht mindestens ein weiteres, und Ihr Server muss es mitsenden. Sehen Sie nach, wie viele Zertifikate gesendet werden (eines ist zu wenig) und aus welcher Datei sie kommen.</translation>
    </message>
    <message>
        <source>certbot lays down cert.pem, the bare certificate, and fullchain.pem, the one with the chain. Wherever the first is named, name the second. The old line stays above the new one as a note.</source>
        <translation>certbot legt cert.pem ab, das Zertifikat allein, und fullchain.pem, das mit der Kette. Geben Sie überall, wo das erste genannt ist, das zweite an. Die alte Zeile bleibt als Notiz über der neuen stehen.</translation>
    </message>
    <message>
        <source>Have Apache send the whole chain of certificates</source>
        <translation>Apache die ganze Zertifikatskette senden lassen</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate in nginx</source>
        <translation>Ein Cloudflare-Origin-CA-Zertifikat in nginx installieren</translation>
    </message>
    <message>
        <source>The certificate is good for as long as chosen when it was made, usually 15 years. Cloudflare accepts it and browsers do not: while Cloudflare is paused, or the record is &quot;DNS only&quot;, visitors would see a warning.</source>
        <translation>Das Zertifikat gilt so lange, wie bei der Erstellung gewählt, meist 15 Jahre. Cloudflare akzeptiert es, Browser nicht: Solange Cloudflare pausiert ist oder der Eintrag auf &quot;DNS only&quot; steht, würden Besucher eine Warnung sehen.</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and which files the web server takes it from.</source>
        <translation>Sehen Sie nach, welches Zertifikat jetzt gezeigt wird und aus welchen Dateien der Webserver es nimmt.</translation>
    </message>
    <message>
        <source>Make a certificate at Cloudflare: leave &quot;Generate private key and CSR with Cloudflare&quot; chosen, see that {host} is among the host names, and press Create. Keep the page open: it shows the certificate and the private key, and the key only this once.</source>
        <translation>Erstellen Sie bei Cloudflare ein Zertifikat: Lassen Sie &quot;Generate private key and CSR with Cloudflare&quot; ausgewählt, achten Sie darauf, dass {host} unter den Hostnamen ist, und klicken Sie auf Create. Lassen Sie die Seite offen: Sie zeigt das Zertifikat und den privaten Schlüssel, und den Schlüssel nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>Put both on the server. Each of the two commands opens an empty file in an editor: paste the certificate into the first and the private key into the second, then save and close (in nano: Ctrl+O, Enter, Ctrl+X). Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Legen Sie beides auf den Server. Jeder der beiden Befehle öffnet eine leere Datei in einem Editor: Fügen Sie in die erste das Zertifikat und in die zweite den privaten Schlüssel ein, dann speichern und schließen Sie (in nano: Strg+O, Enter, Strg+X). Fügen Sie diese Zeilen einzeln ein: Solange der Editor offen ist, landet alles, was Sie einfügen, in der Datei.</translation>
    </message>
    <message>
        <source>See that the two belong together, and point nginx to them. The old lines stay above the new ones as a note.</source>
        <translation>Vergewissern Sie sich, dass die beiden zusammengehören, und verweisen Sie nginx darauf. Die alten Zeilen bleiben als Notiz über den neuen stehen.</translation>
    </message>
    <message>
        <source>Put the old lines back. The two files may stay; they do no harm.</source>
        <translation>Setzen Sie die alten Zeilen wieder ein. Die beiden Dateien können bleiben; sie schaden nicht.</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate in Apache</source>
        <translation>Ein Cloudflare-Origin-CA-Zertifikat in Apache installieren</translation>
    </message>
    <message>
        <source>See that the two belong together, and point Apache to them. The old lines stay above the new ones as a note.</source>
        <translation>Vergewissern Sie sich, dass die beiden zusammengehören, und verweisen Sie Apache darauf. Die alten Zeilen bleiben als Notiz über den neuen stehen.</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate in IIS</source>
        <translation>Ein Cloudflare-Origin-CA-Zertifikat in IIS installieren</translation>
    </message>
    <message>
        <source>See which certificate each site shows for https, and until when it is good.</source>
        <translation>Sehen Sie nach, welches Zertifikat jede Website für https zeigt und bis wann es gültig ist.</translation>
    </message>
    <message>
        <source>Make the certificate at Cloudflare. Make a certificate at Cloudflare: leave &quot;Generate private key and CSR with Cloudflare&quot; chosen, see that {host} is among the host names, and press Create. Keep the page open: it shows the certificate and the private key, and the key only this once. Save the two texts as origin.pem and origin.key in C:\origin.</source>
        <translation>Erstellen Sie das Zertifikat bei Cloudflare: Lassen Sie &quot;Generate private key and CSR with Cloudflare&quot; ausgewählt, achten Sie darauf, dass {host} unter den Hostnamen ist, und klicken Sie auf Create. Lassen Sie die Seite offen: Sie zeigt das Zertifikat und den privaten Schlüssel, und den Schlüssel nur dieses eine Mal. Speichern Sie die beiden Texte als origin.pem und origin.key in C:\origin.</translation>
    </message>
    <message>
        <source>Put both into one file that Windows reads, with openssl, which comes with Git for Windows among others. It asks you to choose a password.</source>
        <translation>Packen Sie beides in eine Datei, die Windows lesen kann. Das geht mit openssl, das unter anderem mit Git for Windows kommt. Es bittet Sie, ein Passwort zu wählen.</translation>
    </message>
    <message>
        <source>Import it and bind it to your site. Put your site&apos;s name as IIS Manager shows it into the first line.</source>
        <translation>Importieren Sie die Datei und binden Sie das Zertifikat an Ihre Website. Setzen Sie in die erste Zeile den Namen Ihrer Website ein, wie der IIS-Manager ihn anzeigt.</translation>
    </message>
    <message>
        <source>Bind the old certificate again: put its thumbprint, which the first step printed, into the second line.</source>
        <translation>Binden Sie wieder das alte Zertifikat: Setzen Sie seinen Fingerabdruck (Thumbprint), den der erste Schritt ausgegeben hat, in die zweite Zeile ein.</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate through the hosting panel</source>
        <translation>Ein Cloudflare-Origin-CA-Zertifikat über das Hosting-Panel installieren</translation>
    </message>
    <message>
        <source>Open your site in the hosting panel and see which certificate it has. In cPanel this stands under Security, SSL/TLS, Install and Manage SSL; in Plesk under Websites &amp; Domains, your site, SSL/TLS Certificates; in DirectAdmin under Account Manager, SSL Certificates.</source>
        <translation>Öffnen Sie Ihre Website im Hosting-Panel und sehen Sie nach, welches Zertifikat sie hat. In cPanel steht das unter Security, SSL/TLS, Install and Manage SSL; in Plesk unter Websites &amp; Domains, Ihre Website, SSL/TLS Certificates; in DirectAdmin unter Account Manager, SSL Certificates.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard: Make a certificate at Cloudflare: leave &quot;Generate private key and CSR with Cloudflare&quot; chosen, see that {host} is among the host names, and press Create. Keep the page open: it shows the certificate and the private key, and the key only this once.</source>
        <translation>Im Cloudflare-Dashboard: Erstellen Sie ein Zertifikat bei Cloudflare. Lassen Sie &quot;Generate private key and CSR with Cloudflare&quot; ausgewählt, achten Sie darauf, dass {host} unter den Hostnamen ist, und klicken Sie auf Create. Lassen Sie die Seite offen: Sie zeigt das Zertifikat und den privaten Schlüssel, und den Schlüssel nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>In the hosting panel choose your site, paste the certificate and the private key into the two fields, and save. The field for the bundle of the authority (&quot;CABUNDLE&quot;) may hold Cloudflare&apos;s Origin CA RSA root from developers.cloudflare.com/ssl/static/origin_ca_rsa_root.pem; the ECC root is refused by cPanel.</source>
        <translation>Wählen Sie im Hosting-Panel Ihre Website, fügen Sie das Zertifikat und den privaten Schlüssel in die beiden Felder ein und speichern Sie. In das Feld für das Bundle der Zertifizierungsstelle (&quot;CABUNDLE&quot;) können Sie das Origin-CA-RSA-Stammzertifikat von Cloudflare einfügen, von developers.cloudflare.com/ssl/static/origin_ca_rsa_root.pem; das ECC-Stammzertifikat lehnt cPanel ab.</translation>
    </message>
    <message>
        <source>Open https://{host}/ in a private window: the error page is gone. Run the same check again; the certificate&apos;s issuer must read Cloudflare.</source>
        <translation>Öffnen Sie https://{host}/ in einem privaten Fenster: Die Fehlerseite ist weg. Führen Sie dieselbe Prüfung noch einmal aus; als Aussteller des Zertifikats muss Cloudflare dastehen.</translation>
    </message>
    <message>
        <source>Install the former certificate again; the panel lists it among the stored ones.</source>
        <translation>Installieren Sie wieder das frühere Zertifikat; das Panel führt es unter den gespeicherten auf.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with certbot for nginx</source>
        <translation>Ein Zertifikat von Let&apos;s Encrypt mit certbot für nginx holen</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and whether certbot is there.</source>
        <translation>Sehen Sie nach, welches Zertifikat jetzt gezeigt wird und ob certbot da ist.</translation>
    </message>
    <message>
        <source>Install certbot with its part for your web server. On Red Hat and its relatives use &quot;sudo dnf install epel-release&quot; first and dnf in place of apt-get.</source>
        <translation>Installieren Sie certbot mit seinem Teil für Ihren Webserver. Unter Red Hat und verwandten Systemen führen Sie zuerst &quot;sudo dnf install epel-release&quot; aus und verwenden dnf statt apt-get.</translation>
    </message>
    <message>
        <source>Fetch the certificate and have it installed. certbot asks for your e-mail address. It does not send visitors from http to https here: &quot;Always Use HTTPS&quot; in Cloudflare does that, and a server that does it as well can end in a redirect loop. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. If the site also answers under www, add it: -d www.…; if {host} begins with www, add the name without it in the same way. &quot;sudo certbot certificates&quot; shows the names of the present certificate. A name that is left out is not covered afterwards.</source>
        <translation>Holen Sie das Zertifikat und lassen Sie es installieren. certbot fragt nach Ihrer E-Mail-Adresse. Besucher schickt es hier nicht von http zu https: Das übernimmt &quot;Always Use HTTPS&quot; in Cloudflare, und ein Server, der es auch noch tut, kann in einer Weiterleitungsschleife enden. Die Zertifizierungsstelle ruft http://{host}/ über Cloudflare auf. Ist in Cloudflare Always Use HTTPS eingeschaltet, während dieser Server kein https bietet, das Cloudflare akzeptiert, dann schlägt dieser Aufruf fehl: Nehmen Sie den Weg über DNS oder ein Zertifikat von Cloudflares Origin CA, oder schalten Sie Always Use HTTPS aus, bis das neue Zertifikat da ist. Wenn die Website auch unter www antwortet, fügen Sie das hinzu: -d www.…; wenn {host} mit www beginnt, fügen Sie auf dieselbe Weise den Namen ohne www hinzu. &quot;sudo certbot certificates&quot; zeigt die Namen des jetzigen Zertifikats. Ein Name, der fehlt, ist danach nicht abgedeckt.</translation>
    </message>
    <message>
        <source>Rehearse the renewal that will come by itself every two months. Nothing is changed by this.</source>
        <translation>Proben Sie die Erneuerung, die später alle zwei Monate von selbst läuft. Dabei wird nichts geändert.</translation>
    </message>
    <message>
        <source>Have certbot put the web server&apos;s files back as they were before it changed them. The former state comes back with them: the old certificate and its error, or no certificate at all. The new certificate stays in /etc/letsencrypt, where it does no harm. certbot takes back what it did last: leave this if it has changed the web server&apos;s files for another certificate since.</source>
        <translation>Lassen Sie certbot die Dateien des Webservers wieder so herstellen, wie sie vor seiner Änderung waren. Damit kommt auch der frühere Zustand zurück: das alte Zertifikat samt seinem Fehler oder gar kein Zertifikat. Das neue Zertifikat bleibt in /etc/letsencrypt, wo es nicht schadet. certbot macht rückgängig, was es zuletzt getan hat: Lassen Sie diesen Schritt aus, wenn es seitdem die Dateien des Webservers für ein anderes Zertifikat geändert hat.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with certbot for Apache</source>
        <translation>Ein Zertifikat von Let&apos;s Encrypt mit certbot für Apache holen</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with certbot for another web server</source>
        <translation>Ein Zertifikat von Let&apos;s Encrypt mit certbot für einen anderen Webserver holen</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and which program waits at port 80.</source>
        <translation>Sehen Sie nach, welches Zertifikat jetzt gezeigt wird und welches Programm an Port 80 wartet.</translation>
    </message>
    <message>
        <source>Put the folder that your web server shows as the site into the first line. certbot lays a file there for a moment, and the authority fetches it; the web server goes on working. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. If the site also answers under www, add it: -d www.…; if {host} begins with www, add the name without it in the same way. &quot;sudo certbot certificates&quot; shows the names of the present certificate. A name that is left out is not covered afterwards.</source>
        <translation>Setzen Sie in die erste Zeile den Ordner ein, den Ihr Webserver als Website zeigt. certbot legt dort für einen Moment eine Datei ab, und die Zertifizierungsstelle holt sie ab; der Webserver arbeitet weiter. Die Zertifizierungsstelle ruft http://{host}/ über Cloudflare auf. Ist in Cloudflare Always Use HTTPS eingeschaltet, während dieser Server kein https bietet, das Cloudflare akzeptiert, dann schlägt dieser Aufruf fehl: Nehmen Sie den Weg über DNS oder ein Zertifikat von Cloudflares Origin CA, oder schalten Sie Always Use HTTPS aus, bis das neue Zertifikat da ist. Wenn die Website auch unter www antwortet, fügen Sie das hinzu: -d www.…; wenn {host} mit www beginnt, fügen Sie auf dieselbe Weise den Namen ohne www hinzu. &quot;sudo certbot certificates&quot; zeigt die Namen des jetzigen Zertifikats. Ein Name, der fehlt, ist danach nicht abgedeckt.</translation>
    </message>
    <message>
        <source>Enter the two files in your web server&apos;s settings for https and restart it.</source>
        <translation>Tragen Sie die beiden Dateien in den https-Einstellungen Ihres Webservers ein und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>Enter the former files again, and have certbot forget the new certificate. The former state comes back with it: the old certificate and its error, or no certificate at all.</source>
        <translation>Tragen Sie wieder die früheren Dateien ein und lassen Sie certbot das neue Zertifikat vergessen. Damit kommt auch der frühere Zustand zurück: das alte Zertifikat samt seinem Fehler oder gar kein Zertifikat.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt by way of DNS</source>
        <translation>Ein Zertifikat von Let&apos;s Encrypt über DNS holen</translation>
    </message>
    <message>
        <source>This way needs no open port: certbot proves by a record in DNS that the site is yours. It is for sites whose DNS is at Cloudflare, and needs somebody who may make a token in that Cloudflare account: if it is in other hands, ask its holder for the token, or for a certificate of Cloudflare&apos;s Origin CA. If the DNS is at another company (a CNAME set-up), use certbot&apos;s part for that company in the place of dns-cloudflare. See which certificate is shown now.</source>
        <translation>Dieser Weg braucht keinen offenen Port: certbot weist durch einen DNS-Eintrag nach, dass die Website Ihnen gehört. Er ist für Websites gedacht, deren DNS bei Cloudflare liegt, und braucht jemanden, der in diesem Cloudflare-Konto ein Token erstellen darf: Verwaltet jemand anderes das Konto, bitten Sie diese Person um das Token oder um ein Zertifikat von Cloudflares Origin CA. Liegt das DNS bei einer anderen Firma (CNAME-Setup), nehmen Sie anstelle von dns-cloudflare den certbot-Teil für diese Firma. Sehen Sie nach, welches Zertifikat jetzt gezeigt wird.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard make an API token from the template &quot;Edit zone DNS&quot;, for this zone only.</source>
        <translation>Erstellen Sie im Cloudflare-Dashboard aus der Vorlage &quot;Edit zone DNS&quot; ein API-Token, nur für diese Zone.</translation>
    </message>
    <message>
        <source>Install certbot&apos;s part for Cloudflare, and put the token into a file that only root can read. The second command opens an editor: write dns_cloudflare_api_token = and the token into the file, then save and close. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Installieren Sie den certbot-Teil für Cloudflare und legen Sie das Token in einer Datei ab, die nur root lesen kann. Der zweite Befehl öffnet einen Editor: Schreiben Sie dns_cloudflare_api_token = und dahinter das Token in die Datei, dann speichern und schließen Sie. Fügen Sie diese Zeilen einzeln ein: Solange der Editor offen ist, landet alles, was Sie einfügen, in der Datei.</translation>
    </message>
    <message>
        <source>Fetch the certificate. If the site also answers under www, add it: -d www.…; if {host} begins with www, add the name without it in the same way. &quot;sudo certbot certificates&quot; shows the names of the present certificate. A name that is left out is not covered afterwards. The web server does not show it by itself: go on with &quot;Have nginx show the right certificate&quot; or &quot;Have Apache show the right certificate&quot;, which name these files, or enter /etc/letsencrypt/live/{host}/fullchain.pem and privkey.pem in the web server&apos;s settings.</source>
        <translation>Holen Sie das Zertifikat. Wenn die Website auch unter www antwortet, fügen Sie das hinzu: -d www.…; wenn {host} mit www beginnt, fügen Sie auf dieselbe Weise den Namen ohne www hinzu. &quot;sudo certbot certificates&quot; zeigt die Namen des jetzigen Zertifikats. Ein Name, der fehlt, ist danach nicht abgedeckt. Der Webserver zeigt das Zertifikat nicht von selbst: Machen Sie mit &quot;nginx das richtige Zertifikat zeigen lassen&quot; oder &quot;Apache das richtige Zertifikat zeigen lassen&quot; weiter, die diese Dateien nennen, oder tragen Sie /etc/letsencrypt/live/{host}/fullchain.pem und privkey.pem in den Einstellungen des Webservers ein.</translation>
    </message>
    <message>
        <source>If the web server was pointed to this certificate, point it back to the former one first; the former state comes back with it, the old certificate and its error too. Have certbot forget the certificate, remove the file with the token, and delete the token in the dashboard.</source>
        <translation>Wenn der Webserver auf dieses Zertifikat verwiesen wurde, verweisen Sie ihn zuerst wieder auf das frühere; damit kommt auch der frühere Zustand zurück, also das alte Zertifikat samt seinem Fehler. Lassen Sie certbot das Zertifikat vergessen, entfernen Sie die Datei mit dem Token und löschen Sie das Token im Dashboard.</translation>
    </message>
    <message>
        <source>Renew the certificate with acme.sh</source>
        <translation>Das Zertifikat mit acme.sh erneuern</translation>
    </message>
    <message>
        <source>acme.sh is another program that fetches free certificates. See whether it is used here, and until when its certificates are good. It usually lives in the folder of the user who installed it.</source>
        <translation>acme.sh ist ein weiteres Programm, das kostenlose Zertifikate holt. Sehen Sie nach, ob es hier benutzt wird und bis wann seine Zertifikate gültig sind. Meist liegt es im Ordner des Benutzers, der es installiert hat.</translation>
    </message>
    <message>
        <source>Renew the certificate, and see that the daily task is there. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. The name after -d must be the one that the list above shows under Main_Domain; the names under SAN_Domains are renewed with it. If the site answers under a name that stands in neither column, such as www, make the certificate anew with --issue and a -d for each name.</source>
        <translation>Erneuern Sie das Zertifikat und vergewissern Sie sich, dass die tägliche Aufgabe da ist. Die Zertifizierungsstelle ruft http://{host}/ über Cloudflare auf. Ist in Cloudflare Always Use HTTPS eingeschaltet, während dieser Server kein https bietet, das Cloudflare akzeptiert, dann schlägt dieser Aufruf fehl: Nehmen Sie den Weg über DNS oder ein Zertifikat von Cloudflares Origin CA, oder schalten Sie Always Use HTTPS aus, bis das neue Zertifikat da ist. Der Name hinter -d muss der sein, den die Liste oben unter Main_Domain zeigt; die Namen unter SAN_Domains werden miterneuert. Wenn die Website unter einem Namen antwortet, der in keiner der beiden Spalten steht, etwa www, erstellen Sie das Zertifikat mit --issue neu, mit einem -d für jeden Namen.</translation>
    </message>
    <message>
        <source>Have it put the files where the web server reads them. Enter your own files and your web server&apos;s name in the first three lines.</source>
        <translation>Lassen Sie acme.sh die Dateien dort ablegen, wo der Webserver sie liest. Tragen Sie in den ersten drei Zeilen Ihre eigenen Dateien und den Namen Ihres Webservers ein.</translation>
    </message>
    <message>
        <source>A renewed certificate need not be taken back.</source>
        <translation>Ein erneuertes Zertifikat muss nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Have Caddy get a certificate by itself</source>
        <translation>Caddy selbst ein Zertifikat holen lassen</translation>
    </message>
    <message>
        <source>Caddy fetches and renews certificates by itself for each site whose name stands in its file. See what it said about yours.</source>
        <translation>Caddy holt und erneuert Zertifikate von selbst für jede Website, deren Name in seiner Datei steht. Sehen Sie nach, was es über Ihre gesagt hat.</translation>
    </message>
    <message>
        <source>The block of your site must begin with the bare name, {host}, without &quot;http://&quot; and without &quot;auto_https off&quot; above. Open the file, correct it, have it checked, and take it up. A copy of the file is kept first. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Der Block Ihrer Website muss mit dem bloßen Namen {host} beginnen, ohne &quot;http://&quot; und ohne &quot;auto_https off&quot; darüber. Öffnen Sie die Datei, korrigieren Sie sie, lassen Sie sie prüfen und übernehmen. Vorher wird eine Kopie der Datei angelegt. Die Zertifizierungsstelle ruft http://{host}/ über Cloudflare auf. Ist in Cloudflare Always Use HTTPS eingeschaltet, während dieser Server kein https bietet, das Cloudflare akzeptiert, dann schlägt dieser Aufruf fehl: Nehmen Sie den Weg über DNS oder ein Zertifikat von Cloudflares Origin CA, oder schalten Sie Always Use HTTPS aus, bis das neue Zertifikat da ist. Fügen Sie diese Zeilen einzeln ein: Solange der Editor offen ist, landet alles, was Sie einfügen, in der Datei.</translation>
    </message>
    <message>
        <source>Put the copy back.</source>
        <translation>Setzen Sie die Kopie wieder ein.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with win-acme for IIS</source>
        <translation>Ein Zertifikat von Let&apos;s Encrypt mit win-acme für IIS holen</translation>
    </message>
    <message>
        <source>See which certificates this server has and until when they are good.</source>
        <translation>Sehen Sie nach, welche Zertifikate dieser Server hat und bis wann sie gültig sind.</translation>
    </message>
    <message>
        <source>win-acme is a free program that fetches certificates for IIS and renews them by a daily task. Download it from www.win-acme.com, unpack it to C:\win-acme, and run it with your site&apos;s name. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. If the site also answers under www, write both names after --host, with a comma and no blank between them; the bindings in IIS must carry both.</source>
        <translation>win-acme ist ein kostenloses Programm, das Zertifikate für IIS holt und sie durch eine tägliche Aufgabe erneuert. Laden Sie es von www.win-acme.com herunter, entpacken Sie es nach C:\win-acme und starten Sie es mit dem Namen Ihrer Website. Die Zertifizierungsstelle ruft http://{host}/ über Cloudflare auf. Ist in Cloudflare Always Use HTTPS eingeschaltet, während dieser Server kein https bietet, das Cloudflare akzeptiert, dann schlägt dieser Aufruf fehl: Nehmen Sie den Weg über DNS oder ein Zertifikat von Cloudflares Origin CA, oder schalten Sie Always Use HTTPS aus, bis das neue Zertifikat da ist. Wenn die Website auch unter www antwortet, schreiben Sie beide Namen hinter --host, mit einem Komma und ohne Leerzeichen dazwischen; die Bindungen in IIS müssen beide enthalten.</translation>
    </message>
    <message>
        <source>Start C:\win-acme\wacs.exe, choose &quot;Manage renewals&quot; and cancel this one; then bind the former certificate to the site in IIS Manager, under Bindings.</source>
        <translation>Starten Sie C:\win-acme\wacs.exe, wählen Sie &quot;Manage renewals&quot; und brechen Sie diese Erneuerung ab; binden Sie dann im IIS-Manager unter Bindings das frühere Zertifikat wieder an die Website.</translation>
    </message>
    <message>
        <source>Have cPanel get a certificate by itself</source>
        <translation>cPanel selbst ein Zertifikat holen lassen</translation>
    </message>
    <message>
        <source>cPanel&apos;s AutoSSL fetches free certificates. See what it says about your site.</source>
        <translation>AutoSSL von cPanel holt kostenlose Zertifikate. Sehen Sie nach, was es über Ihre Website sagt.</translation>
    </message>
    <message>
        <source>Tick your site and press &quot;Run AutoSSL&quot;. If the authority is turned away, switch Always Use HTTPS off in Cloudflare until it is done.</source>
        <translation>Haken Sie Ihre Website an und klicken Sie auf &quot;Run AutoSSL&quot;. Wenn die Zertifizierungsstelle abgewiesen wird, schalten Sie in Cloudflare Always Use HTTPS aus, bis es erledigt ist.</translation>
    </message>
    <message>
        <source>The page shows a closed padlock and a new date beside your site. Then open https://{host}/ in a private window.</source>
        <translation>Die Seite zeigt bei Ihrer Website ein geschlossenes Vorhängeschloss und ein neues Datum. Öffnen Sie danach https://{host}/ in einem privaten Fenster.</translation>
    </message>
    <message>
        <source>Choose &quot;Exclude from AutoSSL&quot; for your site, and install the former certificate again.</source>
        <translation>Wählen Sie &quot;Exclude from AutoSSL&quot; für Ihre Website, und installieren Sie das frühere Zertifikat wieder.</translation>
    </message>
    <message>
        <source>Have Plesk get a certificate by itself</source>
        <translation>Plesk selbst ein Zertifikat holen lassen</translation>
    </message>
    <message>
        <source>See which certificate Plesk has for your site, and until when it is good.</source>
        <translation>Sehen Sie nach, welches Zertifikat Plesk für Ihre Website hat und bis wann es gilt.</translation>
    </message>
    <message>
        <source>Press &quot;Reissue Certificate&quot;, or &quot;Install&quot; under Let&apos;s Encrypt if there is none. Tick the name with www as well, and &quot;Keep websites secured&quot; so that it is renewed by itself.</source>
        <translation>Klicken Sie auf &quot;Reissue Certificate&quot; oder, wenn es noch keines gibt, unter Let&apos;s Encrypt auf &quot;Install&quot;. Setzen Sie auch das Häkchen für den Namen mit www und das bei &quot;Keep websites secured&quot;, damit das Zertifikat von selbst erneuert wird.</translation>
    </message>
    <message>
        <source>The page shows the new date. Then open https://{host}/ in a private window.</source>
        <translation>Die Seite zeigt das neue Datum. Öffnen Sie danach https://{host}/ in einem privaten Fenster.</translation>
    </message>
    <message>
        <source>Choose the former certificate again in the hosting settings of the site.</source>
        <translation>Wählen Sie in den Hosting-Einstellungen der Website wieder das frühere Zertifikat.</translation>
    </message>
    <message>
        <source>Ask the hosting company for a certificate</source>
        <translation>Den Hosting-Anbieter um ein Zertifikat bitten</translation>
    </message>
    <message>
        <source>Where the hosting company runs the web server, it also puts the certificate there. Look in its customer area for a page named SSL, TLS or certificates.</source>
        <translation>Wenn der Hosting-Anbieter den Webserver betreibt, installiert er dort auch das Zertifikat. Suchen Sie in seinem Kundenbereich nach einer Seite namens SSL, TLS oder Zertifikate.</translation>
    </message>
    <message>
        <source>Have it issue a certificate for {host}, or send the message below.</source>
        <translation>Lassen Sie dort ein Zertifikat für {host} ausstellen, oder senden Sie die Nachricht unten.</translation>
    </message>
    <message>
        <source>When it says that it is done, run the same check again.</source>
        <translation>Sobald der Anbieter meldet, dass alles erledigt ist, führen Sie dieselbe Prüfung noch einmal durch.</translation>
    </message>
    <message>
        <source>Set the server&apos;s clock</source>
        <translation>Die Uhr des Servers stellen</translation>
    </message>
    <message>
        <source>Only Cloudflare&apos;s clock counts for the error; a certificate whose first day has not come must be replaced or waited for.</source>
        <translation>Für den Fehler zählt nur die Uhr von Cloudflare. Ein Zertifikat, dessen erster Gültigkeitstag noch nicht da ist, muss ersetzt werden, oder Sie warten bis dahin.</translation>
    </message>
    <message>
        <source>This is about the clock of the web server, not of the computer that runs this program. A certificate made by a server whose clock is wrong, or judged there, seems to lie in the future. See what the server takes for the time, and whether it is kept right.</source>
        <translation>Hier geht es um die Uhr des Webservers, nicht um die des Computers, auf dem dieses Programm läuft. Wenn die Uhr eines Servers falsch geht, scheint ein Zertifikat, das dort erstellt oder geprüft wurde, erst in der Zukunft zu gelten. Sehen Sie nach, welche Uhrzeit der Server hat und ob sie laufend richtig gestellt wird.</translation>
    </message>
    <message>
        <source>Have the clock kept right by time servers on the Internet.</source>
        <translation>Lassen Sie die Uhr durch Zeitserver im Internet richtig stellen.</translation>
    </message>
    <message>
        <source>See whether the clock is kept right.</source>
        <translation>Sehen Sie nach, ob die Uhr laufend richtig gestellt wird.</translation>
    </message>
    <message>
        <source>Leave the clock to itself again. There is no good reason to.</source>
        <translation>Überlassen Sie die Uhr wieder sich selbst. Einen guten Grund dafür gibt es nicht.</translation>
    </message>
    <message>
        <source>Look at the certificate that this server itself shows for your site. It must have been issued by an authority that Cloudflare accepts, be in date, carry your site&apos;s name and come with the certificates in between. A certificate of Cloudflare&apos;s own Origin CA counts as good, because Cloudflare accepts it.</source>
        <translation>Sehen Sie sich das Zertifikat an, das dieser Server selbst für Ihre Website zeigt. Es muss von einer Zertifizierungsstelle stammen, die Cloudflare akzeptiert, es muss gerade gültig sein, den Namen Ihrer Website tragen und zusammen mit den Zwischenzertifikaten kommen. Ein Zertifikat von Cloudflares eigener Origin CA gilt als gut, weil Cloudflare es akzeptiert.</translation>
    </message>
    <message>
        <source>Look at the certificate that this server itself shows for your site: who issued it, for whom and until when.</source>
        <translation>Sehen Sie sich das Zertifikat an, das dieser Server selbst für Ihre Website zeigt: wer es ausgestellt hat, für wen und bis wann.</translation>
    </message>
    <message>
        <source>Have certbot tell the web server of every renewal from now on, so that it shows the new certificate at once.</source>
        <translation>Lassen Sie certbot dem Webserver von jetzt an jede Erneuerung melden, damit er das neue Zertifikat sofort zeigt.</translation>
    </message>
    <message>
        <source>Take the command out that runs after a renewal. The web server keeps the new certificate.</source>
        <translation>Entfernen Sie den Befehl, der nach einer Erneuerung ausgeführt wird. Der Webserver behält das neue Zertifikat.</translation>
    </message>
    <message>
        <source>Set Cloudflare&apos;s SSL mode to Full (strict)</source>
        <translation>Den SSL-Modus von Cloudflare auf Full (strict) stellen</translation>
    </message>
    <message>
        <source>Without a good certificate on the server every visitor gets error 526; the way back is to choose the old mode again.</source>
        <translation>Ohne ein gutes Zertifikat auf dem Server bekommt jeder Besucher den Fehler 526. Zurück geht es, indem Sie wieder den alten Modus wählen.</translation>
    </message>
    <message>
        <source>The SSL mode says how Cloudflare connects to your server. See which one is set. A Configuration Rule or Page Rule can set another mode for some addresses; look under Rules too.</source>
        <translation>Der SSL-Modus legt fest, wie Cloudflare sich mit Ihrem Server verbindet. Sehen Sie nach, welcher eingestellt ist. Eine Configuration Rule oder Page Rule kann für manche Adressen einen anderen Modus festlegen; sehen Sie deshalb auch unter Rules nach.</translation>
    </message>
    <message>
        <source>Choose &quot;Full (strict)&quot;. Cloudflare then encrypts to your server and accepts only a certificate that is in date, carries your site&apos;s name and comes from a known authority or from Cloudflare&apos;s own Origin CA. Do this when your server has such a certificate.</source>
        <translation>Wählen Sie &quot;Full (strict)&quot;. Cloudflare verschlüsselt dann die Verbindung zu Ihrem Server und akzeptiert nur ein Zertifikat, das gerade gültig ist, den Namen Ihrer Website trägt und von einer bekannten Zertifizierungsstelle oder von Cloudflares eigener Origin CA stammt. Tun Sie das, wenn Ihr Server ein solches Zertifikat hat.</translation>
    </message>
    <message>
        <source>Wait a minute, then open https://{host}/ in a private window: your site comes, and no error page of Cloudflare.</source>
        <translation>Warten Sie eine Minute, und öffnen Sie dann https://{host}/ in einem privaten Fenster: Ihre Website erscheint und keine Fehlerseite von Cloudflare.</translation>
    </message>
    <message>
        <source>Choose the former mode again. Note it down before you change it.</source>
        <translation>Wählen Sie wieder den früheren Modus. Notieren Sie ihn, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>Set Cloudflare&apos;s SSL mode to Full</source>
        <translation>Den SSL-Modus von Cloudflare auf Full stellen</translation>
    </message>
    <message>
        <source>Full takes any certificate, so somebody between Cloudflare and your server could pretend to be it. With a certificate of Cloudflare&apos;s Origin CA, which is free, Full (strict) closes this gap.</source>
        <translation>Full akzeptiert jedes Zertifikat. Jemand zwischen Cloudflare und Ihrem Server könnte sich also als Ihr Server ausgeben. Mit einem kostenlosen Zertifikat von Cloudflares Origin CA schließt Full (strict) diese Lücke.</translation>
    </message>
    <message>
        <source>Choose &quot;Full&quot;. Cloudflare then talks to your server over https, port 443, and accepts any certificate there. If your server&apos;s certificate is good, choose &quot;Full (strict)&quot; at once, which is safer.</source>
        <translation>Wählen Sie &quot;Full&quot;. Cloudflare spricht dann über https, also über Port 443, mit Ihrem Server und akzeptiert dort jedes Zertifikat. Wenn das Zertifikat Ihres Servers gut ist, wählen Sie gleich &quot;Full (strict)&quot;; das ist sicherer.</translation>
    </message>
    <message>
        <source>Use Full until the certificate is renewed</source>
        <translation>Full verwenden, bis das Zertifikat erneuert ist</translation>
    </message>
    <message>
        <source>Until you go back, Cloudflare accepts any certificate, and somebody between Cloudflare and your server could pretend to be it.</source>
        <translation>Bis Sie zurückwechseln, akzeptiert Cloudflare jedes Zertifikat, und jemand zwischen Cloudflare und Ihrem Server könnte sich als Ihr Server ausgeben.</translation>
    </message>
    <message>
        <source>See that the mode is &quot;Full (strict)&quot;. Only this mode, and Strict, refuse a certificate like yours.</source>
        <translation>Vergewissern Sie sich, dass der Modus &quot;Full (strict)&quot; ist. Nur dieser Modus und Strict lehnen ein Zertifikat wie Ihres ab.</translation>
    </message>
    <message>
        <source>Choose &quot;Full&quot; for the time until the new certificate is there. Visitors get the site again within a minute. It is a stop-gap.</source>
        <translation>Wählen Sie &quot;Full&quot; für die Zeit, bis das neue Zertifikat da ist. Besucher sehen die Website innerhalb einer Minute wieder. Das ist nur ein Notbehelf.</translation>
    </message>
    <message>
        <source>Choose &quot;Full (strict)&quot; again as soon as the new certificate is there.</source>
        <translation>Wählen Sie wieder &quot;Full (strict)&quot;, sobald das neue Zertifikat da ist.</translation>
    </message>
    <message>
        <source>Have Cloudflare send visitors to https</source>
        <translation>Besucher von Cloudflare auf https umleiten lassen</translation>
    </message>
    <message>
        <source>Switch &quot;Always Use HTTPS&quot; on. Cloudflare answers these visitors itself, and your server&apos;s port 80 is no longer needed in the modes Full and Full (strict).</source>
        <translation>Schalten Sie &quot;Always Use HTTPS&quot; ein. Cloudflare antwortet diesen Besuchern dann selbst, und in den Modi Full und Full (strict) wird Port 80 Ihres Servers nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>Open http://{host}/ (without the s) in a private window: the address changes to https.</source>
        <translation>Öffnen Sie http://{host}/ (ohne das s) in einem privaten Fenster: Die Adresse wechselt zu https.</translation>
    </message>
    <message>
        <source>Switch it off again.</source>
        <translation>Schalten Sie die Funktion wieder aus.</translation>
    </message>
    <message>
        <source>Let the certificate authority in over http</source>
        <translation>Die Zertifizierungsstelle über http zulassen</translation>
    </message>
    <message>
        <source>An authority visits your site over http to renew the certificate. See whether Cloudflare sends it on to https, where the visit fails as long as Cloudflare does not accept the certificate of your server.</source>
        <translation>Um das Zertifikat zu erneuern, besucht die Zertifizierungsstelle Ihre Website über http. Sehen Sie nach, ob Cloudflare sie zu https weiterleitet. Dort scheitert der Besuch, solange Cloudflare das Zertifikat Ihres Servers nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Switch &quot;Always Use HTTPS&quot; off until the certificate is renewed.</source>
        <translation>Schalten Sie &quot;Always Use HTTPS&quot; aus, bis das Zertifikat erneuert ist.</translation>
    </message>
    <message>
        <source>Renew the certificate; then http://{host}/.well-known/acme-challenge/test gives the page &quot;not found&quot; of your server and not an error of Cloudflare.</source>
        <translation>Erneuern Sie das Zertifikat. Danach zeigt http://{host}/.well-known/acme-challenge/test die Seite &quot;nicht gefunden&quot; (not found) Ihres Servers und keinen Fehler von Cloudflare.</translation>
    </message>
    <message>
        <source>Switch it on again afterwards.</source>
        <translation>Schalten Sie die Funktion danach wieder ein.</translation>
    </message>
    <message>
        <source>Compare your server&apos;s address with the one in Cloudflare, and correct it</source>
        <translation>Die Adresse Ihres Servers mit der bei Cloudflare vergleichen und berichtigen</translation>
    </message>
    <message>
        <source>A wrong address leads all visitors to another server, so compare before you change. The old address brings the old state back.</source>
        <translation>Eine falsche Adresse führt alle Besucher zu einem anderen Server. Vergleichen Sie also, bevor Sie etwas ändern. Mit der alten Adresse stellen Sie den alten Zustand wieder her.</translation>
    </message>
    <message>
        <source>The change stays, and takes effect within a minute or two.</source>
        <translation>Die Änderung bleibt bestehen und wirkt innerhalb von ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>See which addresses the A record (IPv4) and, if there is one, the AAAA record (IPv6, with colons) of {host} hold. Behind an orange cloud only this page shows it.</source>
        <translation>Sehen Sie nach, welche Adressen im A-Eintrag (IPv4) und, falls vorhanden, im AAAA-Eintrag (IPv6, mit Doppelpunkten) von {host} stehen. Bei einer orangen Wolke zeigt das nur diese Seite.</translation>
    </message>
    <message>
        <source>Ask the server which addresses it has. The welcome mail or the customer page of the hosting company names them too. An address that begins with 10., 192.168. or 172.16. to 172.31. is a private one: then ask the hosting company for the public one.</source>
        <translation>Fragen Sie den Server, welche Adressen er hat. Sie stehen auch in der Willkommens-Mail oder im Kundenbereich des Hosting-Anbieters. Eine Adresse, die mit 10., mit 192.168. oder mit 172.16. bis 172.31. beginnt, ist eine private: Fragen Sie dann den Hosting-Anbieter nach der öffentlichen.</translation>
    </message>
    <message>
        <source>If they differ, note the old address down, press Edit, enter the server&apos;s public address of today, and save. Leave the cloud orange. Delete further records of the same name that lead to machines which no longer exist. If they agree, look for an Origin Rule that leads elsewhere (Rules, then Overview) and for a Load Balancer (Traffic, then Load Balancing), and change nothing here.</source>
        <translation>Wenn sie sich unterscheiden, notieren Sie die alte Adresse, klicken Sie auf Edit, tragen Sie die heutige öffentliche Adresse des Servers ein, und speichern Sie. Lassen Sie die Wolke orange. Löschen Sie weitere Einträge desselben Namens, die zu nicht mehr vorhandenen Servern führen. Wenn sie übereinstimmen, suchen Sie nach einer Origin Rule, die woandershin führt (Rules, dann Overview), und nach einem Load Balancer (Traffic, dann Load Balancing), und ändern Sie hier nichts.</translation>
    </message>
    <message>
        <source>Enter the address that you noted down.</source>
        <translation>Tragen Sie die notierte Adresse ein.</translation>
    </message>
    <message>
        <source>Enter your own server&apos;s address, not one of Cloudflare&apos;s</source>
        <translation>Die Adresse Ihres eigenen Servers eintragen, keine von Cloudflare</translation>
    </message>
    <message>
        <source>The record of {host} leads to an address that belongs to Cloudflare itself. That makes a circle. See the record.</source>
        <translation>Der Eintrag von {host} führt zu einer Adresse, die Cloudflare selbst gehört. So dreht sich alles im Kreis. Sehen Sie sich den Eintrag an.</translation>
    </message>
    <message>
        <source>Enter the address that your hosting company gave you. It stands in the customer area or in the welcome mail. Do not take an address that a DNS look-up of your own site prints: that is Cloudflare&apos;s. If the site lives at another service that uses Cloudflare too, use a CNAME record with the name that this service tells you.</source>
        <translation>Tragen Sie die Adresse ein, die Sie von Ihrem Hosting-Anbieter bekommen haben. Sie steht im Kundenbereich oder in der Willkommens-Mail. Nehmen Sie keine Adresse, die eine DNS-Abfrage Ihrer eigenen Website ausgibt: Das ist die von Cloudflare. Wenn die Website bei einem anderen Dienst liegt, der ebenfalls Cloudflare verwendet, nehmen Sie einen CNAME-Eintrag mit dem Namen, den dieser Dienst Ihnen nennt.</translation>
    </message>
    <message>
        <source>Enter the former value again.</source>
        <translation>Tragen Sie wieder den früheren Wert ein.</translation>
    </message>
    <message>
        <source>Enter the public address of your server</source>
        <translation>Die öffentliche Adresse Ihres Servers eintragen</translation>
    </message>
    <message>
        <source>The record of {host} holds an address that exists only inside a home or company network, such as 192.168.x.x or 10.x.x.x. Cloudflare cannot reach it. See the record.</source>
        <translation>Der Eintrag von {host} enthält eine Adresse, die es nur innerhalb eines Heim- oder Firmennetzes gibt, etwa 192.168.x.x oder 10.x.x.x. Cloudflare kann sie nicht erreichen. Sehen Sie sich den Eintrag an.</translation>
    </message>
    <message>
        <source>Enter the public address. On the server, &quot;curl -4 https://icanhazip.com&quot; prints it; behind a home router the router&apos;s page shows it, and the router must pass ports 80 and 443 on to the server. Where no public address can be had, a Cloudflare Tunnel brings the site out without one.</source>
        <translation>Tragen Sie die öffentliche Adresse ein. Auf dem Server gibt &quot;curl -4 https://icanhazip.com&quot; sie aus. Hinter einem Router zu Hause zeigt sie die Seite des Routers, und der Router muss die Ports 80 und 443 an den Server weiterleiten. Wo keine öffentliche Adresse zu bekommen ist, macht ein Cloudflare Tunnel die Website auch ohne eine solche erreichbar.</translation>
    </message>
    <message>
        <source>Enter the former address again.</source>
        <translation>Tragen Sie wieder die frühere Adresse ein.</translation>
    </message>
    <message>
        <source>Send the site&apos;s visitors through Cloudflare</source>
        <translation>Die Besucher der Website über Cloudflare leiten</translation>
    </message>
    <message>
        <source>A record with a grey cloud, &quot;DNS only&quot;, leads visitors past Cloudflare to your server. See the column &quot;Proxy status&quot; beside {host}.</source>
        <translation>Ein Eintrag mit grauer Wolke, &quot;DNS only&quot;, führt Besucher an Cloudflare vorbei zu Ihrem Server. Sehen Sie sich die Spalte &quot;Proxy status&quot; neben {host} an.</translation>
    </message>
    <message>
        <source>Press Edit, switch the proxy status on so that the cloud is orange, and save. Do this when your server lets Cloudflare in and the SSL mode is Full or Full (strict).</source>
        <translation>Klicken Sie auf Edit, schalten Sie den Proxy status ein, sodass die Wolke orange ist, und speichern Sie. Tun Sie das, wenn Ihr Server Cloudflare hereinlässt und der SSL-Modus Full oder Full (strict) ist.</translation>
    </message>
    <message>
        <source>After up to five minutes https://{host}/cdn-cgi/trace shows a few lines that begin with &quot;fl=&quot; and &quot;h={host}&quot;.</source>
        <translation>Nach höchstens fünf Minuten zeigt https://{host}/cdn-cgi/trace ein paar Zeilen, die mit &quot;fl=&quot; und &quot;h={host}&quot; beginnen.</translation>
    </message>
    <message>
        <source>Switch the proxy status to &quot;DNS only&quot; again.</source>
        <translation>Stellen Sie den Proxy status wieder auf &quot;DNS only&quot;.</translation>
    </message>
    <message>
        <source>Add the missing name to DNS</source>
        <translation>Den fehlenden Namen im DNS eintragen</translation>
    </message>
    <message>
        <source>The Internet does not know the name {host}. See whether it stands in the list of records, and whether the domain&apos;s registration is still paid for.</source>
        <translation>Das Internet kennt den Namen {host} nicht. Sehen Sie nach, ob er in der Liste der Einträge steht und ob die Registrierung der Domain noch bezahlt ist.</translation>
    </message>
    <message>
        <source>Press &quot;Add record&quot;: type A, the name (@ for the domain itself, www for www), your server&apos;s public address, proxied. If the domain has run out, renew it where it was registered.</source>
        <translation>Klicken Sie auf &quot;Add record&quot;: Typ A, der Name (@ für die Domain selbst, www für www), die öffentliche Adresse Ihres Servers, Proxy status &quot;Proxied&quot;. Wenn die Domain abgelaufen ist, verlängern Sie sie dort, wo sie registriert wurde.</translation>
    </message>
    <message>
        <source>After a few minutes the name is known.</source>
        <translation>Nach ein paar Minuten ist der Name bekannt.</translation>
    </message>
    <message>
        <source>Delete the record again.</source>
        <translation>Löschen Sie den Eintrag wieder.</translation>
    </message>
    <message>
        <source>Correct the name that Cloudflare looks up for your server</source>
        <translation>Den Namen berichtigen, unter dem Cloudflare Ihren Server sucht</translation>
    </message>
    <message>
        <source>Cloudflare finds your server by another name (a CNAME record, a load balancer or an Origin Rule), and that name leads nowhere. See the record of {host}.</source>
        <translation>Cloudflare findet Ihren Server über einen anderen Namen (einen CNAME-Eintrag, einen Load Balancer oder eine Origin Rule), und dieser Name führt ins Leere. Sehen Sie sich den Eintrag von {host} an.</translation>
    </message>
    <message>
        <source>Open the target of the CNAME record in a DNS look-up. If it no longer exists, enter the name that your hosting service tells you today, or an A record with the server&apos;s address. Check for blanks and spelling.</source>
        <translation>Fragen Sie das Ziel des CNAME-Eintrags mit einer DNS-Abfrage ab. Wenn es nicht mehr existiert, tragen Sie den Namen ein, den Ihr Hosting-Dienst heute nennt, oder einen A-Eintrag mit der Adresse des Servers. Achten Sie auf Leerzeichen und Tippfehler.</translation>
    </message>
    <message>
        <source>If the record is right, look for an Origin Rule or a load balancer that names another host, and correct it there.</source>
        <translation>Wenn der Eintrag stimmt, suchen Sie nach einer Origin Rule oder einem Load Balancer mit einem anderen Hostnamen, und berichtigen Sie ihn dort.</translation>
    </message>
    <message>
        <source>Enter Cloudflare&apos;s name servers at the registrar</source>
        <translation>Die Nameserver von Cloudflare beim Registrar eintragen</translation>
    </message>
    <message>
        <source>Records that are missing at Cloudflare, such as those for mail, stop working. Compare the two lists first. The way back takes hours too.</source>
        <translation>Einträge, die bei Cloudflare fehlen, etwa die für E-Mail, funktionieren dann nicht mehr. Vergleichen Sie zuerst die beiden Listen. Auch der Weg zurück dauert Stunden.</translation>
    </message>
    <message>
        <source>Name servers tell the world where a domain&apos;s records are. See which two Cloudflare gave your domain, and what the overview says about its status.</source>
        <translation>Nameserver sagen der Welt, wo die Einträge einer Domain liegen. Sehen Sie nach, welche zwei Cloudflare Ihrer Domain zugeteilt hat und was die Übersicht zum Status der Domain sagt.</translation>
    </message>
    <message>
        <source>Log in where the domain was registered, find &quot;name servers&quot;, note the present ones down and replace all of them by the two that Cloudflare shows. First see that Cloudflare&apos;s list of records holds everything that the old one holds, above all the MX records for mail.</source>
        <translation>Melden Sie sich dort an, wo die Domain registriert wurde, suchen Sie die Nameserver, notieren Sie die jetzigen, und ersetzen Sie alle durch die beiden, die Cloudflare anzeigt. Vergewissern Sie sich zuerst, dass die Liste der Einträge bei Cloudflare alles enthält, was in der alten steht, vor allem die MX-Einträge für E-Mail.</translation>
    </message>
    <message>
        <source>Then press &quot;Check nameservers now&quot; on the domain&apos;s overview.</source>
        <translation>Klicken Sie dann in der Übersicht der Domain auf &quot;Check nameservers now&quot;.</translation>
    </message>
    <message>
        <source>It can take hours, at most two days. See which name servers the world knows now: they end with ns.cloudflare.com.</source>
        <translation>Das kann Stunden dauern, höchstens zwei Tage. Sehen Sie nach, welche Nameserver die Welt jetzt kennt: Sie enden auf ns.cloudflare.com.</translation>
    </message>
    <message>
        <source>Enter the old name servers again at the registrar.</source>
        <translation>Tragen Sie beim Registrar wieder die alten Nameserver ein.</translation>
    </message>
    <message>
        <source>Remove the old DS record at the registrar</source>
        <translation>Den alten DS-Eintrag beim Registrar entfernen</translation>
    </message>
    <message>
        <source>Without a DS record the domain works everywhere, but its answers are not signed. Switch DNSSEC on again in Cloudflare later, and enter the new DS record.</source>
        <translation>Ohne DS-Eintrag funktioniert die Domain überall, aber ihre Antworten sind nicht signiert. Schalten Sie DNSSEC bei Cloudflare später wieder ein, und tragen Sie den neuen DS-Eintrag ein.</translation>
    </message>
    <message>
        <source>DNSSEC signs a domain&apos;s records; the registrar holds the fingerprint of the key, the DS record. A fingerprint of a former key makes careful resolvers reject the whole domain. See whether DNSSEC is on in Cloudflare, and which DS record it shows.</source>
        <translation>DNSSEC signiert die Einträge einer Domain; beim Registrar liegt der Fingerabdruck des Schlüssels, der DS-Eintrag. Steht dort der Fingerabdruck eines früheren Schlüssels, lehnen sorgfältige Resolver die ganze Domain ab. Sehen Sie nach, ob DNSSEC bei Cloudflare eingeschaltet ist und welchen DS-Eintrag Cloudflare anzeigt.</translation>
    </message>
    <message>
        <source>Log in where the domain was registered and open its DNSSEC page. If Cloudflare shows DNSSEC as off, delete every DS record there. If it is on, replace what stands there by the values that Cloudflare shows: key tag, algorithm, digest type and digest.</source>
        <translation>Melden Sie sich dort an, wo die Domain registriert wurde, und öffnen Sie die DNSSEC-Seite. Wenn DNSSEC bei Cloudflare ausgeschaltet ist, löschen Sie dort alle DS-Einträge. Wenn es eingeschaltet ist, ersetzen Sie die Angaben durch die Werte, die Cloudflare anzeigt: Key Tag, Algorithm, Digest Type und Digest.</translation>
    </message>
    <message>
        <source>It can take a day until the old fingerprint is forgotten everywhere. See whether a resolver that checks signatures accepts the name.</source>
        <translation>Es kann einen Tag dauern, bis der alte Fingerabdruck überall vergessen ist. Sehen Sie nach, ob ein Resolver, der Signaturen prüft, den Namen akzeptiert.</translation>
    </message>
    <message>
        <source>Enter the former DS record again at the registrar; note it down before you delete it.</source>
        <translation>Tragen Sie beim Registrar wieder den früheren DS-Eintrag ein; notieren Sie ihn, bevor Sie ihn löschen.</translation>
    </message>
    <message>
        <source>See whether a Worker or Pages stands in the way</source>
        <translation>Nachsehen, ob ein Worker oder Pages im Weg steht</translation>
    </message>
    <message>
        <source>A Worker is a small program that answers at Cloudflare in your server&apos;s place; Pages is Cloudflare&apos;s own hosting. See which routes lead to them.</source>
        <translation>Ein Worker ist ein kleines Programm, das bei Cloudflare anstelle Ihres Servers antwortet; Pages ist Cloudflares eigenes Hosting. Sehen Sie nach, welche Routen dorthin führen.</translation>
    </message>
    <message>
        <source>If a route covers {host} and should not, press Edit and set the Worker to &quot;None&quot;, or change the pattern. Note it down first. If the Worker is wanted, its logs name the error.</source>
        <translation>Wenn eine Route {host} einschließt und das nicht soll, klicken Sie auf Edit und stellen Sie den Worker auf &quot;None&quot;, oder ändern Sie das Muster. Notieren Sie die Route vorher. Wenn der Worker gewollt ist, nennen seine Protokolle den Fehler.</translation>
    </message>
    <message>
        <source>See the Worker&apos;s or the Pages project&apos;s own page: its logs, its domains and its last deployments. A project that was built today can be rolled back there.</source>
        <translation>Sehen Sie sich die Seite des Workers oder des Pages-Projekts an: die Protokolle, die Domains und die letzten Deployments. Ein Projekt, das heute neu veröffentlicht wurde, lässt sich dort auf den vorigen Stand zurücksetzen.</translation>
    </message>
    <message>
        <source>Enter the former route again.</source>
        <translation>Tragen Sie wieder die frühere Route ein.</translation>
    </message>
    <message>
        <source>Correct what the error number points to</source>
        <translation>Berichtigen, worauf die Fehlernummer hinweist</translation>
    </message>
    <message>
        <source>The number on the error page says what is wrong at Cloudflare. 1000, 1002, 1003, 1004: the record leads to a forbidden address, such as one of Cloudflare&apos;s own. 1014: a CNAME leads into another Cloudflare account. 1018, 1023: the domain was added only just now, or is not active. 1034: the address is reserved. 1101, 1102: a Worker failed.</source>
        <translation>Die Nummer auf der Fehlerseite sagt, was bei Cloudflare nicht stimmt. 1000, 1002, 1003, 1004: Der Eintrag führt zu einer verbotenen Adresse, etwa einer von Cloudflare selbst. 1014: Ein CNAME führt in ein anderes Cloudflare-Konto. 1018, 1023: Die Domain wurde eben erst hinzugefügt oder ist nicht aktiv. 1034: Die Adresse ist reserviert. 1101, 1102: Ein Worker ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>For 1000 to 1004 and 1034 enter your server&apos;s own public address in the record of {host}.</source>
        <translation>Bei 1000 bis 1004 und 1034 tragen Sie im Eintrag von {host} die öffentliche Adresse Ihres eigenen Servers ein.</translation>
    </message>
    <message>
        <source>For 1014 use an A record instead, or have the service whose name you point to add {host} as a custom domain in its own account.</source>
        <translation>Bei 1014 nehmen Sie stattdessen einen A-Eintrag, oder bitten Sie den Dienst, auf dessen Namen Ihr Eintrag zeigt, {host} in seinem eigenen Konto als Custom Domain hinzuzufügen.</translation>
    </message>
    <message>
        <source>For 1018 and 1023 see that the domain&apos;s status is &quot;Active&quot;, and wait some minutes if it has just been added.</source>
        <translation>Bei 1018 und 1023 vergewissern Sie sich, dass der Status der Domain &quot;Active&quot; ist, und warten Sie einige Minuten, wenn sie gerade erst hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>For 1101 and 1102 see the Worker&apos;s logs, or take its route off {host}.</source>
        <translation>Bei 1101 und 1102 sehen Sie in die Protokolle des Workers, oder entfernen Sie seine Route von {host}.</translation>
    </message>
    <message>
        <source>Enter the former values again; note them down first.</source>
        <translation>Tragen Sie wieder die früheren Werte ein; notieren Sie diese vorher.</translation>
    </message>
    <message>
        <source>Pause Cloudflare for a test</source>
        <translation>Cloudflare zum Testen pausieren</translation>
    </message>
    <message>
        <source>While it is paused, everybody can see your server&apos;s address, and Cloudflare protects nothing. An attacker who notes it down can go past Cloudflare later too.</source>
        <translation>Während Cloudflare pausiert, kann jeder die Adresse Ihres Servers sehen, und Cloudflare schützt nichts. Ein Angreifer, der sie sich notiert, kann Cloudflare auch später umgehen.</translation>
    </message>
    <message>
        <source>While Cloudflare is paused, visitors go straight to your server. That shows whether the server works without Cloudflare. See first that the server&apos;s certificate is one that browsers accept: with a certificate of Cloudflare&apos;s Origin CA visitors get a warning.</source>
        <translation>Während Cloudflare pausiert, gelangen Besucher direkt zu Ihrem Server. So zeigt sich, ob der Server ohne Cloudflare funktioniert. Vergewissern Sie sich zuerst, dass Browser das Zertifikat des Servers akzeptieren: Bei einem Zertifikat von Cloudflares Origin CA sehen Besucher eine Warnung.</translation>
    </message>
    <message>
        <source>Open &quot;Advanced Actions&quot; and choose &quot;Pause Cloudflare on Site&quot;. It takes up to five minutes.</source>
        <translation>Öffnen Sie &quot;Advanced Actions&quot;, und wählen Sie &quot;Pause Cloudflare on Site&quot;. Das dauert bis zu fünf Minuten.</translation>
    </message>
    <message>
        <source>Open https://{host}/ in a private window. If your site comes now, the way between Cloudflare and your server is what is broken; if not, the server is.</source>
        <translation>Öffnen Sie https://{host}/ in einem privaten Fenster. Wenn Ihre Website jetzt erscheint, ist der Weg zwischen Cloudflare und Ihrem Server gestört; wenn nicht, der Server.</translation>
    </message>
    <message>
        <source>Press &quot;Enable Cloudflare on Site&quot; at the same place.</source>
        <translation>Klicken Sie an derselben Stelle auf &quot;Enable Cloudflare on Site&quot;.</translation>
    </message>
    <message>
        <source>Show visitors a stored copy while the server is away</source>
        <translation>Besuchern eine gespeicherte Kopie zeigen, während der Server nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Always Online shows copies of your pages from the Internet Archive while your server does not answer. See whether it is on.</source>
        <translation>Always Online zeigt Kopien Ihrer Seiten aus dem Internet Archive, solange Ihr Server nicht antwortet. Sehen Sie nach, ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Switch &quot;Always Online&quot; on. It repairs nothing and helps only for pages that were stored before, so switch it on for the next time.</source>
        <translation>Schalten Sie &quot;Always Online&quot; ein. Das repariert nichts und hilft nur bei Seiten, die vorher gespeichert wurden; schalten Sie es also für das nächste Mal ein.</translation>
    </message>
    <message>
        <source>The switch shows that it is on. While the server is away, a stored page bears a notice at the top.</source>
        <translation>Der Schalter zeigt, dass die Funktion eingeschaltet ist. Während der Server nicht erreichbar ist, trägt eine gespeicherte Seite oben einen Hinweis.</translation>
    </message>
    <message>
        <source>Have Cloudflare ask your server every time for three hours</source>
        <translation>Cloudflare drei Stunden lang jedes Mal Ihren Server fragen lassen</translation>
    </message>
    <message>
        <source>Your server gets more visits meanwhile, because nothing is answered from Cloudflare&apos;s store.</source>
        <translation>Ihr Server bekommt in dieser Zeit mehr Anfragen, weil nichts aus dem Zwischenspeicher von Cloudflare beantwortet wird.</translation>
    </message>
    <message>
        <source>A stored copy at Cloudflare can hide whether your server works. See whether Development Mode is on.</source>
        <translation>Eine gespeicherte Kopie bei Cloudflare kann verdecken, ob Ihr Server funktioniert. Sehen Sie nach, ob der Development Mode eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Switch &quot;Development Mode&quot; on while you test. It ends by itself after three hours.</source>
        <translation>Schalten Sie &quot;Development Mode&quot; ein, während Sie testen. Nach drei Stunden endet er von selbst.</translation>
    </message>
    <message>
        <source>In the answer&apos;s headers &quot;cf-cache-status&quot; is BYPASS or DYNAMIC.</source>
        <translation>In den Headern der Antwort steht bei &quot;cf-cache-status&quot; BYPASS oder DYNAMIC.</translation>
    </message>
    <message>
        <source>See why Cloudflare stops visitors</source>
        <translation>Nachsehen, warum Cloudflare Besucher aufhält</translation>
    </message>
    <message>
        <source>A rule that is taken out no longer keeps attackers away. Change it as little as possible.</source>
        <translation>Eine Regel, die Sie entfernen, hält keine Angreifer mehr ab. Ändern Sie so wenig wie möglich daran.</translation>
    </message>
    <message>
        <source>Cloudflare itself asks callers to prove that they are no robots, or turns them away. Its list of events names the rule. Put the Ray ID of the error page into the search. In some accounts the list stands under Security, Events.</source>
        <translation>Cloudflare selbst verlangt von Besuchern einen Nachweis, dass sie keine Roboter sind, oder weist sie ab. Die Ereignisliste von Cloudflare nennt die Regel. Geben Sie die Ray ID der Fehlerseite in die Suche ein. In manchen Konten steht die Liste unter Security, Events.</translation>
    </message>
    <message>
        <source>Open the rule that the event names and correct it: exclude your own address, or choose &quot;Managed Challenge&quot; in place of &quot;Block&quot;. If the mode &quot;I&apos;m Under Attack&quot; is on and there is no attack any more, switch it off.</source>
        <translation>Öffnen Sie die Regel, die das Ereignis nennt, und berichtigen Sie sie: Nehmen Sie Ihre eigene Adresse aus, oder wählen Sie &quot;Managed Challenge&quot; anstelle von &quot;Block&quot;. Wenn der Modus &quot;I&apos;m Under Attack&quot; eingeschaltet ist und es keinen Angriff mehr gibt, schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>Open https://{host}/ in a private window: the page comes without a question.</source>
        <translation>Öffnen Sie https://{host}/ in einem privaten Fenster: Die Seite erscheint ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Switch the rule on again as it was.</source>
        <translation>Schalten Sie die Regel wieder so ein, wie sie war.</translation>
    </message>
    <message>
        <source>Start the tunnel to Cloudflare again</source>
        <translation>Den Tunnel zu Cloudflare wieder starten</translation>
    </message>
    <message>
        <source>The program cloudflared on your server holds the connection to Cloudflare open; through this tunnel visitors come. See whether it runs and what it said last. In Cloudflare&apos;s dashboard the tunnel&apos;s status stands under Networking, Tunnels.</source>
        <translation>Das Programm cloudflared auf Ihrem Server hält die Verbindung zu Cloudflare offen; durch diesen Tunnel kommen die Besucher. Sehen Sie nach, ob es läuft und was es zuletzt gemeldet hat. Im Dashboard von Cloudflare steht der Status des Tunnels unter Networking, Tunnels.</translation>
    </message>
    <message>
        <source>Start it, and have it start by itself after every reboot. If the log says that the server cannot reach Cloudflare, the firewall must let connections out to port 7844.</source>
        <translation>Starten Sie das Programm, und lassen Sie es nach jedem Neustart des Servers von selbst starten. Wenn im Protokoll steht, dass der Server Cloudflare nicht erreicht, muss die Firewall ausgehende Verbindungen zu Port 7844 zulassen.</translation>
    </message>
    <message>
        <source>Stop it again, and no longer start it after a reboot, in so far as the commands above began that.</source>
        <translation>Halten Sie das Programm wieder an, und lassen Sie es nach einem Neustart nicht mehr von selbst starten, soweit die Befehle oben das eingerichtet haben.</translation>
    </message>
    <message>
        <source>Start the tunnel to Cloudflare again on Windows</source>
        <translation>Den Tunnel zu Cloudflare unter Windows wieder starten</translation>
    </message>
    <message>
        <source>The service Cloudflared on your server holds the connection to Cloudflare open. See whether it runs.</source>
        <translation>Der Dienst Cloudflared auf Ihrem Server hält die Verbindung zu Cloudflare offen. Sehen Sie nach, ob er läuft.</translation>
    </message>
    <message>
        <source>Start it, and have it start with Windows.</source>
        <translation>Starten Sie den Dienst, und lassen Sie ihn zusammen mit Windows starten.</translation>
    </message>
    <message>
        <source>Stop it again.</source>
        <translation>Halten Sie den Dienst wieder an.</translation>
    </message>
    <message>
        <source>Start the tunnel&apos;s container again</source>
        <translation>Den Container des Tunnels wieder starten</translation>
    </message>
    <message>
        <source>Where cloudflared runs in Docker, see its container and what it said last.</source>
        <translation>Wenn cloudflared in Docker läuft, sehen Sie sich den Container an und was er zuletzt gemeldet hat.</translation>
    </message>
    <message>
        <source>Start it, and have Docker start it again by itself.</source>
        <translation>Starten Sie den Container, und lassen Sie ihn künftig von Docker von selbst wieder starten.</translation>
    </message>
    <message>
        <source>Stop the container again, and have Docker start it no more by itself.</source>
        <translation>Halten Sie den Container wieder an, und lassen Sie ihn von Docker nicht mehr von selbst starten.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in an AWS security group</source>
        <translation>Cloudflare in einer AWS-Security-Group zulassen</translation>
    </message>
    <message>
        <source>The rules stay. When Cloudflare&apos;s list changes, change the two prefix lists; the rules follow.</source>
        <translation>Die Regeln bleiben bestehen. Wenn sich die Liste von Cloudflare ändert, ändern Sie die beiden Präfixlisten; die Regeln richten sich danach.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. Open CloudShell in the AWS console (the prompt symbol at the top). The ID of the security group is on the page of your instance, tab Security. See what the group allows.</source>
        <translation>Vor Ihrem Server steht eine Cloud-Firewall. Was sie nicht zulässt, verwirft sie wortlos; Besucher bekommen dann den Fehler 522. Öffnen Sie CloudShell in der AWS-Konsole (das Eingabesymbol oben). Die ID der Security Group steht auf der Seite Ihrer Instanz, Reiter Security. Sehen Sie nach, was die Gruppe zulässt.</translation>
    </message>
    <message>
        <source>See the network ACLs as well: a second list, for the whole subnet, which also must let the web ports in and ports 1024 to 65535 out. And if a route table names 172.0.0.0/8 or another route that covers 172.64.0.0/13, answers to Cloudflare go astray: add a route for 172.64.0.0/13 to the internet gateway.</source>
        <translation>Sehen Sie sich auch die Network ACLs an: Das ist eine zweite Liste für das ganze Subnetz, die ebenfalls die Web-Ports hereinlassen muss und die Ports 1024 bis 65535 hinaus. Und wenn in einer Routing-Tabelle 172.0.0.0/8 oder eine andere Route steht, die 172.64.0.0/13 einschließt, gehen Antworten an Cloudflare in die Irre: Fügen Sie dann eine Route für 172.64.0.0/13 zum Internet-Gateway hinzu.</translation>
    </message>
    <message>
        <source>Put Cloudflare&apos;s networks into two prefix lists (named lists of networks), unless they are there already.</source>
        <translation>Tragen Sie die Netze von Cloudflare in zwei Präfixlisten (Listen von Netzen mit einem Namen) ein, falls sie nicht schon da sind.</translation>
    </message>
    <message>
        <source>Allow both lists in to your web ports. An answer &quot;InvalidPermission.Duplicate&quot; says that the rule is there already. An answer &quot;RulesPerSecurityGroupLimitExceeded&quot; says that the group is full: each list counts with all its networks for each port, and a group holds 60 unless you asked for more (Service Quotas, Amazon VPC, &quot;Inbound or outbound rules per security group&quot;).</source>
        <translation>Lassen Sie beide Listen auf Ihre Web-Ports zugreifen. Die Antwort &quot;InvalidPermission.Duplicate&quot; bedeutet, dass es die Regel schon gibt. Die Antwort &quot;RulesPerSecurityGroupLimitExceeded&quot; bedeutet, dass die Gruppe voll ist: Jede Liste zählt mit allen ihren Netzen für jeden Port, und in eine Gruppe passen 60 Regeln, wenn Sie nicht mehr beantragt haben (Service Quotas, Amazon VPC, &quot;Inbound or outbound rules per security group&quot;).</translation>
    </message>
    <message>
        <source>See whether the group allows both lists in to your web ports.</source>
        <translation>Sehen Sie nach, ob die Gruppe beide Listen auf Ihre Web-Ports zugreifen lässt.</translation>
    </message>
    <message>
        <source>Take the rules out of the group, and delete both lists.</source>
        <translation>Entfernen Sie die Regeln aus der Gruppe, und löschen Sie beide Listen.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Google Cloud</source>
        <translation>Cloudflare in Google Cloud zulassen</translation>
    </message>
    <message>
        <source>The rules stay. They hold for every machine of that network; add --target-tags to the create line to have them hold for machines with a tag only.</source>
        <translation>Die Regeln bleiben bestehen. Sie gelten für alle Server in diesem Netz; ergänzen Sie --target-tags in der Zeile mit create, wenn sie nur für Server mit einem bestimmten Tag gelten sollen.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. Open Cloud Shell in the Google Cloud console (the prompt symbol at the top). See the firewall rules for what comes in; a lower number goes first. The network is called default unless you chose another.</source>
        <translation>Vor Ihrem Server steht eine Cloud-Firewall. Was sie nicht zulässt, verwirft sie wortlos; Besucher bekommen dann den Fehler 522. Öffnen Sie Cloud Shell in der Google-Cloud-Konsole (das Eingabesymbol oben). Sehen Sie sich die Firewall-Regeln für eingehende Verbindungen an; die kleinere Zahl hat Vorrang. Das Netz heißt default, wenn Sie kein anderes gewählt haben.</translation>
    </message>
    <message>
        <source>Add one rule for each kind of address (a rule can hold only one kind), ahead of your other rules, unless it is there already.</source>
        <translation>Fügen Sie für jede Art von Adresse eine Regel hinzu (eine Regel kann nur eine Art enthalten), vor Ihren anderen Regeln und falls es sie nicht schon gibt.</translation>
    </message>
    <message>
        <source>See whether both rules are in force with all of Cloudflare&apos;s networks.</source>
        <translation>Sehen Sie nach, ob beide Regeln mit allen Netzen von Cloudflare gelten.</translation>
    </message>
    <message>
        <source>Delete both rules.</source>
        <translation>Löschen Sie beide Regeln.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Azure</source>
        <translation>Cloudflare in Azure zulassen</translation>
    </message>
    <message>
        <source>The rules stay.</source>
        <translation>Die Regeln bleiben bestehen.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. Open Cloud Shell in the Azure portal (the prompt symbol at the top). A network security group (NSG) can stand at the subnet and another one at the network card, and both must allow. Their names and that of the resource group are on the page of your machine, under Networking.</source>
        <translation>Vor Ihrem Server steht eine Cloud-Firewall. Was sie nicht zulässt, verwirft sie wortlos; Besucher bekommen dann den Fehler 522. Öffnen Sie Cloud Shell im Azure-Portal (das Eingabesymbol oben). Eine Network Security Group (NSG) kann am Subnetz hängen und eine weitere an der Netzwerkkarte, und beide müssen zustimmen. Ihre Namen und den der Ressourcengruppe finden Sie auf der Seite Ihres Servers unter Networking.</translation>
    </message>
    <message>
        <source>Add one rule for each kind of address. The priorities 200 and 201 must be free and lower than those of your denying rules; if they are not, choose others here. Running this again changes nothing.</source>
        <translation>Fügen Sie für jede Art von Adresse eine Regel hinzu. Die Prioritäten 200 und 201 müssen frei sein und niedriger als die Ihrer Verbotsregeln; wenn nicht, wählen Sie hier andere. Wenn Sie die Befehle noch einmal ausführen, ändert sich nichts.</translation>
    </message>
    <message>
        <source>See whether both rules hold all of Cloudflare&apos;s networks.</source>
        <translation>Sehen Sie nach, ob beide Regeln alle Netze von Cloudflare enthalten.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in a DigitalOcean cloud firewall</source>
        <translation>Cloudflare in einer DigitalOcean-Cloud-Firewall zulassen</translation>
    </message>
    <message>
        <source>The rules stay. A cloud firewall holds at most 50 rules; these are one rule for each port.</source>
        <translation>Die Regeln bleiben bestehen. Eine Cloud-Firewall fasst höchstens 50 Regeln; hier ist es eine Regel je Port.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. See which cloud firewalls you have, and what they let in. The commands need doctl, DigitalOcean&apos;s program, signed in with &quot;doctl auth init&quot;. Without it, use the menu.</source>
        <translation>Vor Ihrem Server steht eine Cloud-Firewall. Was sie nicht zulässt, verwirft sie wortlos; Besucher bekommen dann den Fehler 522. Sehen Sie nach, welche Cloud-Firewalls Sie haben und was sie hereinlassen. Für die Befehle brauchen Sie doctl, das Programm von DigitalOcean, angemeldet mit &quot;doctl auth init&quot;. Ohne das Programm nehmen Sie das Menü.</translation>
    </message>
    <message>
        <source>Put the ID of the firewall into the first line. This lets all of Cloudflare&apos;s networks in to your web ports; other rules stay. Running it again changes nothing.</source>
        <translation>Schreiben Sie die ID der Firewall in die erste Zeile. Damit dürfen alle Netze von Cloudflare auf Ihre Web-Ports zugreifen; andere Regeln bleiben. Wenn Sie den Befehl noch einmal ausführen, ändert sich nichts.</translation>
    </message>
    <message>
        <source>See whether the firewall holds all of Cloudflare&apos;s networks.</source>
        <translation>Sehen Sie nach, ob die Firewall alle Netze von Cloudflare enthält.</translation>
    </message>
    <message>
        <source>Take the rules out again.</source>
        <translation>Entfernen Sie die Regeln wieder.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in a Hetzner cloud firewall</source>
        <translation>Cloudflare in einer Hetzner-Cloud-Firewall zulassen</translation>
    </message>
    <message>
        <source>The rules stay. Rented machines of Hetzner (Robot) have another firewall, with room for ten rules only: open the web ports to everyone there, and allow Cloudflare on the server itself.</source>
        <translation>Die Regeln bleiben bestehen. Gemietete Server von Hetzner (Robot) haben eine andere Firewall mit Platz für nur zehn Regeln: Öffnen Sie dort die Web-Ports für alle, und lassen Sie Cloudflare auf dem Server selbst zu.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. See which firewalls you have, and what they let in. The commands need hcloud, Hetzner&apos;s program. Without it, use the menu.</source>
        <translation>Vor Ihrem Server steht eine Cloud-Firewall. Was sie nicht zulässt, verwirft sie wortlos; Besucher bekommen dann den Fehler 522. Sehen Sie nach, welche Firewalls Sie haben und was sie hereinlassen. Für die Befehle brauchen Sie hcloud, das Programm von Hetzner. Ohne das Programm nehmen Sie das Menü.</translation>
    </message>
    <message>
        <source>Put the name of the firewall into the first line. This lets all of Cloudflare&apos;s networks in to your web ports, unless such a rule is there already; other rules stay.</source>
        <translation>Schreiben Sie den Namen der Firewall in die erste Zeile. Damit dürfen alle Netze von Cloudflare auf Ihre Web-Ports zugreifen, falls es eine solche Regel nicht schon gibt; andere Regeln bleiben.</translation>
    </message>
    <message>
        <source>Open the web ports in OVH&apos;s network firewall, and filter on the server</source>
        <translation>Die Web-Ports in der Netzwerk-Firewall von OVH öffnen und auf dem Server filtern</translation>
    </message>
    <message>
        <source>Everyone can then send to the web ports as far as your server, as with most web servers. What the server lets in, its own firewall decides.</source>
        <translation>Dann kann jeder an die Web-Ports senden und bis zu Ihrem Server gelangen, wie bei den meisten Webservern. Was der Server hereinlässt, entscheidet seine eigene Firewall.</translation>
    </message>
    <message>
        <source>The rules stay. A change takes effect within a few minutes.</source>
        <translation>Die Regeln bleiben bestehen. Eine Änderung wirkt innerhalb weniger Minuten.</translation>
    </message>
    <message>
        <source>OVH&apos;s Edge Network Firewall stands in front of your server. It holds at most 20 rules for each address and knows IPv4 only, and Cloudflare&apos;s list needs 15 rules for each port, so it cannot hold the list for two ports. See whether it is switched on, and which rules it has.</source>
        <translation>Vor Ihrem Server steht die Edge Network Firewall von OVH. Sie fasst höchstens 20 Regeln je Adresse und kennt nur IPv4. Die Liste von Cloudflare braucht 15 Regeln je Port; für zwei Ports hat die Liste dort also keinen Platz. Sehen Sie nach, ob die Firewall eingeschaltet ist und welche Regeln sie hat.</translation>
    </message>
    <message>
        <source>Let it pass the web ports for everyone: one rule &quot;Authorise&quot;, TCP, destination port 80, and one for port 443. Add a rule &quot;Authorise&quot;, TCP, option &quot;established&quot; if there is none, because this firewall does not remember which connections your server has opened. All of them need a lower number than the rule that refuses the rest. Keep the rule for SSH (port 22) as it is.</source>
        <translation>Lassen Sie darin die Web-Ports für alle durch: eine Regel &quot;Authorise&quot;, TCP, Zielport 80, und eine für Port 443. Fügen Sie eine Regel &quot;Authorise&quot;, TCP, Option &quot;established&quot; hinzu, falls es noch keine gibt, denn diese Firewall merkt sich nicht, welche Verbindungen Ihr Server selbst geöffnet hat. Alle diese Regeln brauchen eine kleinere Nummer als die Regel, die alles Übrige abweist. Lassen Sie die Regel für SSH (Port 22), wie sie ist.</translation>
    </message>
    <message>
        <source>To have Cloudflare alone reach the server, filter on the server itself: take the instructions for ufw, iptables, nftables or firewalld, all of which hold the whole list.</source>
        <translation>Wenn nur Cloudflare den Server erreichen soll, filtern Sie auf dem Server selbst: Nehmen Sie die Anleitung für ufw, iptables, nftables oder firewalld; sie alle fassen die ganze Liste.</translation>
    </message>
    <message>
        <source>Delete the rules that you added in the same place.</source>
        <translation>Löschen Sie an derselben Stelle die Regeln, die Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Open the web ports in Oracle Cloud: security list and server</source>
        <translation>Die Web-Ports in Oracle Cloud öffnen: Security List und Server</translation>
    </message>
    <message>
        <source>A rule with source 0.0.0.0/0 lets everyone send to the web ports as far as your server, as with most web servers.</source>
        <translation>Eine Regel mit der Quelle 0.0.0.0/0 lässt jeden an die Web-Ports senden und bis zu Ihrem Server gelangen, wie bei den meisten Webservern.</translation>
    </message>
    <message>
        <source>In Oracle Cloud two walls must open: the security list of the network, and iptables on the server itself, which in Oracle&apos;s own images refuses everything but SSH. Visitors then get error 522 from the first and 523 from the second. See the ingress rules (rules for what comes in) of the subnet.</source>
        <translation>Bei Oracle Cloud müssen sich zwei Mauern öffnen: die Security List des Netzes und iptables auf dem Server selbst, das in Oracles eigenen Images alles außer SSH abweist. Besucher bekommen bei der ersten den Fehler 522 und bei der zweiten den Fehler 523. Sehen Sie sich die Ingress Rules (die Regeln für eingehende Verbindungen) des Subnetzes an.</translation>
    </message>
    <message>
        <source>Add an ingress rule for the web ports: source 0.0.0.0/0, protocol TCP, destination port range &quot;80,443&quot;. With IPv6 add the same with source ::/0. For Cloudflare alone, add one rule for each of the networks that the command prints, as the source, instead.</source>
        <translation>Fügen Sie eine Ingress Rule für die Web-Ports hinzu: Quelle 0.0.0.0/0, Protokoll TCP, Zielportbereich &quot;80,443&quot;. Bei IPv6 fügen Sie dasselbe mit der Quelle ::/0 hinzu. Soll nur Cloudflare hereinkommen, fügen Sie stattdessen für jedes Netz, das der Befehl ausgibt, eine Regel mit diesem Netz als Quelle hinzu.</translation>
    </message>
    <message>
        <source>Then open the server itself: take &quot;Allow Cloudflare in iptables&quot;. Its rules stand above the refusing one, and /etc/iptables/rules.v4 keeps them.</source>
        <translation>Öffnen Sie danach den Server selbst: Nehmen Sie &quot;Cloudflare in iptables zulassen&quot;. Diese Regeln stehen über der abweisenden, und /etc/iptables/rules.v4 bewahrt sie auf.</translation>
    </message>
    <message>
        <source>Delete the ingress rules that you added.</source>
        <translation>Löschen Sie die Ingress Rules, die Sie hinzugefügt haben.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in ufw</source>
        <translation>Cloudflare in ufw zulassen</translation>
    </message>
    <message>
        <source>ufw keeps these rules across a reboot. Ports that Docker publishes do not pass through them.</source>
        <translation>ufw behält diese Regeln auch nach einem Neustart. Für Ports, die Docker veröffentlicht, gelten sie nicht.</translation>
    </message>
    <message>
        <source>ufw is the usual firewall of Ubuntu. See whether it is active, and which rules it has. If the first line says &quot;Status: inactive&quot;, ufw is not what blocks.</source>
        <translation>ufw ist die übliche Firewall von Ubuntu. Sehen Sie nach, ob sie aktiv ist und welche Regeln sie hat. Wenn die erste Zeile &quot;Status: inactive&quot; lautet, ist ufw nicht das, was blockiert.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports, above every rule that denies. Rules that are there stay as they are, and so does the door for SSH.</source>
        <translation>Lassen Sie alle Netze von Cloudflare auf Ihre Web-Ports zugreifen, über jeder Regel, die etwas verbietet. Vorhandene Regeln bleiben, wie sie sind, auch die Tür für SSH.</translation>
    </message>
    <message>
        <source>See whether the firewall in force now lets every network of Cloudflare in.</source>
        <translation>Sehen Sie nach, ob die geltende Firewall jetzt alle Netze von Cloudflare hereinlässt.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, and no others.</source>
        <translation>Entfernen Sie die Regeln, die hier hinzugefügt wurden, und keine anderen.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in iptables</source>
        <translation>Cloudflare in iptables zulassen</translation>
    </message>
    <message>
        <source>The rules survive a reboot only where the firewall is loaded from a file at start; the commands say whether yours is. On Debian and Ubuntu the package iptables-persistent adds such a file (do not install it beside ufw, which it replaces); on Red Hat and its relatives the package iptables-services does. Install it, then run the commands again.</source>
        <translation>Die Regeln überstehen einen Neustart nur, wenn die Firewall beim Start aus einer Datei geladen wird; die Befehle sagen, ob das bei Ihnen so ist. Unter Debian und Ubuntu legt das Paket iptables-persistent eine solche Datei an (installieren Sie es nicht neben ufw, denn es ersetzt ufw); unter Red Hat und seinen Verwandten tut es das Paket iptables-services. Installieren Sie es, und führen Sie die Befehle danach noch einmal aus.</translation>
    </message>
    <message>
        <source>iptables is the classic firewall of Linux. See its rules for what comes in, for both kinds of addresses. What stands higher up wins.</source>
        <translation>iptables ist die klassische Firewall von Linux. Sehen Sie sich die Regeln für eingehende Verbindungen an, für beide Arten von Adressen. Was weiter oben steht, hat Vorrang.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports, above every rule that refuses. Nothing else is changed.</source>
        <translation>Lassen Sie alle Netze von Cloudflare auf Ihre Web-Ports zugreifen, über jeder Regel, die etwas abweist. Sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Keep it across a reboot: add the same rules to the files from which the firewall is loaded, where your server has them (in /etc/iptables on Debian and Ubuntu, in /etc/sysconfig on Red Hat and its relatives). The last line says so if it has none.</source>
        <translation>Sorgen Sie dafür, dass es auch nach einem Neustart gilt: Fügen Sie dieselben Regeln zu den Dateien hinzu, aus denen die Firewall geladen wird, sofern Ihr Server welche hat (in /etc/iptables unter Debian und Ubuntu, in /etc/sysconfig unter Red Hat und seinen Verwandten). Wenn er keine hat, sagt das die letzte Zeile.</translation>
    </message>
    <message>
        <source>See whether the rules stand, and above the first rule that refuses.</source>
        <translation>Sehen Sie nach, ob die Regeln da sind und über der ersten abweisenden Regel stehen.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, from the firewall in force and from the files.</source>
        <translation>Entfernen Sie die Regeln, die hier hinzugefügt wurden, aus der geltenden Firewall und aus den Dateien.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in nftables</source>
        <translation>Cloudflare in nftables zulassen</translation>
    </message>
    <message>
        <source>The rules survive a reboot where the service nftables loads /etc/nftables.conf (or /etc/sysconfig/nftables.conf) at start: &quot;systemctl is-enabled nftables&quot; must say &quot;enabled&quot;. The commands say whether the file was found.</source>
        <translation>Die Regeln überstehen einen Neustart, wenn der Dienst nftables beim Start /etc/nftables.conf (oder /etc/sysconfig/nftables.conf) lädt: &quot;systemctl is-enabled nftables&quot; muss &quot;enabled&quot; sagen. Die Befehle sagen, ob die Datei gefunden wurde.</translation>
    </message>
    <message>
        <source>nftables is the newer firewall of Linux, and the names of its tables and chains are your own. This prints every chain that incoming connections pass; a connection must be let in by all of them. If nothing is printed, no rules of your own are in nftables: take the instructions for iptables, ufw, firewalld or fail2ban instead.</source>
        <translation>nftables ist die neuere Firewall von Linux, und die Namen ihrer Tabellen und Ketten hat bei Ihnen jemand frei gewählt. Hier wird jede Kette ausgegeben, die eingehende Verbindungen durchlaufen; alle diese Ketten müssen eine Verbindung hereinlassen. Wenn nichts ausgegeben wird, stehen keine eigenen Regeln in nftables: Nehmen Sie dann die Anleitung für iptables, ufw, firewalld oder fail2ban.</translation>
    </message>
    <message>
        <source>Put one rule for each kind of address at the top of each of these chains: all of Cloudflare&apos;s networks may reach your web ports. Nothing else is changed.</source>
        <translation>Setzen Sie in jeder dieser Ketten ganz oben eine Regel für jede Art von Adresse: Alle Netze von Cloudflare dürfen Ihre Web-Ports erreichen. Sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Keep it across a reboot: put the same rules into a file of their own, and have the file from which nftables is loaded include it. If that would not load, it is taken back at once.</source>
        <translation>Sorgen Sie dafür, dass es auch nach einem Neustart gilt: Schreiben Sie dieselben Regeln in eine eigene Datei, und binden Sie diese in die Datei ein, aus der nftables geladen wird. Falls sich das nicht laden ließe, wird es sofort zurückgenommen.</translation>
    </message>
    <message>
        <source>See whether the rules stand in every chain that incoming connections pass, above the first rule that refuses.</source>
        <translation>Sehen Sie nach, ob die Regeln in jeder Kette stehen, die eingehende Verbindungen durchlaufen, und zwar über der ersten abweisenden Regel.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in firewalld</source>
        <translation>Cloudflare in firewalld zulassen</translation>
    </message>
    <message>
        <source>The rules survive a reboot. They need firewalld 0.7 or newer (&quot;firewall-cmd --version&quot;).</source>
        <translation>Die Regeln überstehen einen Neustart. Sie setzen firewalld 0.7 oder neuer voraus (&quot;firewall-cmd --version&quot;).</translation>
    </message>
    <message>
        <source>firewalld is the usual firewall of Red Hat, Alma, Rocky and Fedora. It sorts connections into zones and refuses what a zone does not name. See the zones in use and what they let in.</source>
        <translation>firewalld ist die übliche Firewall von Red Hat, Alma, Rocky und Fedora. Sie ordnet Verbindungen in Zonen ein und weist ab, was eine Zone nicht nennt. Sehen Sie sich die verwendeten Zonen an und was sie hereinlassen.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports, in every zone in use, above rules that refuse; once in the firewall in force and once in its files, so that it stays. Nothing is reloaded, and other rules stay as they are.</source>
        <translation>Lassen Sie alle Netze von Cloudflare auf Ihre Web-Ports zugreifen, in jeder verwendeten Zone und über abweisenden Regeln: einmal in der geltenden Firewall und einmal in ihren Dateien, damit es so bleibt. Nichts wird neu geladen, und andere Regeln bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>See whether the rules stand in every zone in use, in the firewall in force and in its files.</source>
        <translation>Sehen Sie nach, ob die Regeln in jeder verwendeten Zone stehen, in der geltenden Firewall und in ihren Dateien.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, and the copies of files that were made here.</source>
        <translation>Entfernen Sie die Regeln, die hier hinzugefügt wurden, und die Kopien von Dateien, die hier angelegt wurden.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in CSF (ConfigServer Firewall)</source>
        <translation>Cloudflare in CSF (ConfigServer Firewall) zulassen</translation>
    </message>
    <message>
        <source>Reading the lists again restarts the firewall, which takes a second or two. Connections that are open, also yours over SSH, go on.</source>
        <translation>Wenn die Listen neu eingelesen werden, startet die Firewall neu; das dauert ein bis zwei Sekunden. Offene Verbindungen laufen weiter, auch Ihre eigene über SSH.</translation>
    </message>
    <message>
        <source>CSF keeps both lists across a reboot.</source>
        <translation>CSF behält beide Listen auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>CSF is a firewall that is often found beside cPanel and DirectAdmin; lfd is its part that bans. See whether it blocks an address of Cloudflare, and which addresses it has banned for a time.</source>
        <translation>CSF ist eine Firewall, die man oft zusammen mit cPanel und DirectAdmin findet; lfd ist der Teil davon, der Sperren verhängt. Sehen Sie nach, ob CSF eine Adresse von Cloudflare blockiert und welche Adressen es auf Zeit gesperrt hat.</translation>
    </message>
    <message>
        <source>Enter all of Cloudflare&apos;s networks in the list of allowed addresses, for your web ports, and in the list of addresses that lfd never bans; then have CSF read both lists.</source>
        <translation>Tragen Sie alle Netze von Cloudflare für Ihre Web-Ports in die Liste der zugelassenen Adressen ein und außerdem in die Liste der Adressen, die lfd nie sperrt; lassen Sie CSF dann beide Listen einlesen.</translation>
    </message>
    <message>
        <source>See whether the firewall in force now lets every network of Cloudflare in. For IPv6 this needs IPV6 = &quot;1&quot; in /etc/csf/csf.conf, which is how CSF comes.</source>
        <translation>Sehen Sie nach, ob die geltende Firewall jetzt alle Netze von Cloudflare hereinlässt. Für IPv6 muss in /etc/csf/csf.conf IPV6 = &quot;1&quot; stehen; so wird CSF ausgeliefert.</translation>
    </message>
    <message>
        <source>Take the lines that were added here out of both lists, and have CSF read them again. The copies that end with .before-origin-doctor can be deleted afterwards.</source>
        <translation>Entfernen Sie die hier hinzugefügten Zeilen aus beiden Listen, und lassen Sie CSF sie neu einlesen. Die Kopien, deren Namen auf .before-origin-doctor enden, können Sie danach löschen.</translation>
    </message>
    <message>
        <source>Allow Cloudflare to ports that Docker publishes</source>
        <translation>Cloudflare zu Ports zulassen, die Docker veröffentlicht</translation>
    </message>
    <message>
        <source>Docker makes this list anew when the server starts, so a reboot loses the rules. If they help, add them where the refusing rule of the list comes from, for example in /etc/ufw/after.rules.</source>
        <translation>Docker legt diese Liste beim Start des Servers neu an; ein Neustart löscht die Regeln also. Wenn sie helfen, fügen Sie sie dort hinzu, wo die abweisende Regel der Liste herkommt, zum Beispiel in /etc/ufw/after.rules.</translation>
    </message>
    <message>
        <source>If your web server runs in a Docker container, what reaches it does not pass the rules of ufw, but a list of its own, DOCKER-USER. See which ports are published, and whether this list refuses anything.</source>
        <translation>Wenn Ihr Webserver in einem Docker-Container läuft, gelten für das, was ihn erreicht, nicht die Regeln von ufw, sondern eine eigene Liste, DOCKER-USER. Sehen Sie nach, welche Ports veröffentlicht sind und ob diese Liste etwas abweist.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks pass this list above every rule that refuses, for your web ports. Where your Docker has no list for IPv6, the commands leave IPv6 out.</source>
        <translation>Lassen Sie alle Netze von Cloudflare durch diese Liste zu Ihren Web-Ports, über jeder abweisenden Regel. Wenn Ihr Docker keine Liste für IPv6 hat, lassen die Befehle IPv6 aus.</translation>
    </message>
    <message>
        <source>See whether the rules stand.</source>
        <translation>Sehen Sie nach, ob die Regeln da sind.</translation>
    </message>
    <message>
        <source>Open the web ports in ufw to everyone</source>
        <translation>Die Web-Ports in ufw für alle öffnen</translation>
    </message>
    <message>
        <source>Everyone on the internet can then reach your web server directly, also past Cloudflare, as with most web servers. Only the web ports are opened. If one of your rules denies everybody, the new rule goes to the top, and rules that deny single addresses no longer hold for the web ports.</source>
        <translation>Danach kann jeder im Internet Ihren Webserver direkt erreichen, auch an Cloudflare vorbei, wie bei den meisten Webservern. Geöffnet werden nur die Web-Ports. Wenn eine Ihrer Regeln alle aussperrt, kommt die neue Regel ganz nach oben, und Regeln, die einzelne Adressen aussperren, gelten für die Web-Ports nicht mehr.</translation>
    </message>
    <message>
        <source>ufw keeps the rule across a reboot.</source>
        <translation>ufw behält die Regel auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>See whether ufw is active, and whether it lets anybody in to your web ports.</source>
        <translation>Sehen Sie nach, ob ufw aktiv ist und ob es überhaupt jemanden auf Ihre Web-Ports zugreifen lässt.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in ufw&quot; instead of this.</source>
        <translation>Öffnen Sie Ihre Web-Ports für alle. So ist es bei einem Webserver üblich. Wenn lieber nur Cloudflare ihn erreichen soll, damit Angreifer Cloudflare auch nicht umgehen können, nehmen Sie stattdessen &quot;Cloudflare in ufw zulassen&quot;.</translation>
    </message>
    <message>
        <source>See whether the firewall in force lets everyone in to your web ports, above the first rule that refuses everyone.</source>
        <translation>Sehen Sie nach, ob die geltende Firewall jeden auf Ihre Web-Ports zugreifen lässt, und zwar über der ersten Regel, die alle abweist.</translation>
    </message>
    <message>
        <source>Take out the rule that was added here, and no other.</source>
        <translation>Entfernen Sie die Regel, die hier hinzugefügt wurde, und keine andere.</translation>
    </message>
    <message>
        <source>Open the web ports in iptables to everyone</source>
        <translation>Die Web-Ports in iptables für alle öffnen</translation>
    </message>
    <message>
        <source>Everyone on the internet can then reach your web server directly, also past Cloudflare, as with most web servers. Only the web ports are opened.</source>
        <translation>Danach kann jeder im Internet Ihren Webserver direkt erreichen, auch an Cloudflare vorbei, wie bei den meisten Webservern. Geöffnet werden nur die Web-Ports.</translation>
    </message>
    <message>
        <source>The rules survive a reboot only where the firewall is loaded from a file at start; the commands say whether yours is. On Debian and Ubuntu the package iptables-persistent adds such a file (do not install it beside ufw, which it replaces); on Red Hat and its relatives the package iptables-services does.</source>
        <translation>Die Regeln überstehen einen Neustart nur, wenn die Firewall beim Start aus einer Datei geladen wird; die Befehle sagen, ob das bei Ihnen so ist. Unter Debian und Ubuntu legt das Paket iptables-persistent eine solche Datei an (installieren Sie es nicht neben ufw, denn es ersetzt ufw); unter Red Hat und seinen Verwandten tut es das Paket iptables-services.</translation>
    </message>
    <message>
        <source>See the rules for what comes in, for both kinds of addresses. What stands higher up wins.</source>
        <translation>Sehen Sie sich die Regeln für eingehende Verbindungen an, für beide Arten von Adressen. Was weiter oben steht, hat Vorrang.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone, above the first rule that refuses everyone and below the bans of single addresses. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in iptables&quot; instead of this.</source>
        <translation>Öffnen Sie Ihre Web-Ports für alle, über der ersten Regel, die alle abweist, und unter den Sperren einzelner Adressen. So ist es bei einem Webserver üblich. Wenn lieber nur Cloudflare ihn erreichen soll, damit Angreifer Cloudflare auch nicht umgehen können, nehmen Sie stattdessen &quot;Cloudflare in iptables zulassen&quot;.</translation>
    </message>
    <message>
        <source>Keep it across a reboot, where your server loads its firewall from a file. The last line says so if it has none.</source>
        <translation>Sorgen Sie dafür, dass es auch nach einem Neustart gilt, sofern Ihr Server seine Firewall aus einer Datei lädt. Wenn er keine hat, sagt das die letzte Zeile.</translation>
    </message>
    <message>
        <source>See whether the rules stand, and above the first rule that refuses everyone.</source>
        <translation>Sehen Sie nach, ob die Regeln da sind und über der ersten Regel stehen, die alle abweist.</translation>
    </message>
    <message>
        <source>Open the web ports in firewalld to everyone</source>
        <translation>Die Web-Ports in firewalld für alle öffnen</translation>
    </message>
    <message>
        <source>The rules survive a reboot.</source>
        <translation>Die Regeln überstehen einen Neustart.</translation>
    </message>
    <message>
        <source>firewalld is the usual firewall of Red Hat, Alma, Rocky and Fedora. It refuses what a zone does not name. See the zones in use and what they let in.</source>
        <translation>firewalld ist die übliche Firewall von Red Hat, Alma, Rocky und Fedora. Sie weist ab, was eine Zone nicht nennt. Sehen Sie sich die verwendeten Zonen an und was sie hereinlassen.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone in the zone that your network card uses; once in the firewall in force and once in its files. Bans of single addresses stay. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in firewalld&quot; instead of this.</source>
        <translation>Öffnen Sie Ihre Web-Ports für alle in der Zone, die Ihre Netzwerkkarte verwendet: einmal in der geltenden Firewall und einmal in ihren Dateien. Sperren einzelner Adressen bleiben. Wenn lieber nur Cloudflare ihn erreichen soll, damit Angreifer Cloudflare auch nicht umgehen können, nehmen Sie stattdessen &quot;Cloudflare in firewalld zulassen&quot;.</translation>
    </message>
    <message>
        <source>See whether the ports are open, in the firewall in force and in its files.</source>
        <translation>Sehen Sie nach, ob die Ports offen sind, in der geltenden Firewall und in ihren Dateien.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, and the copies of files that were made here. What was open before stays open.</source>
        <translation>Entfernen Sie die Regeln, die hier hinzugefügt wurden, und die Kopien von Dateien, die hier angelegt wurden. Was vorher offen war, bleibt offen.</translation>
    </message>
    <message>
        <source>Open the web ports in nftables to everyone</source>
        <translation>Die Web-Ports in nftables für alle öffnen</translation>
    </message>
    <message>
        <source>Everyone on the internet can then reach your web server directly, also past Cloudflare, as with most web servers. Only the web ports are opened. The rule stands at the top, so bans that stand in the same chain no longer hold for the web ports; bans of fail2ban do.</source>
        <translation>Danach kann jeder im Internet Ihren Webserver direkt erreichen, auch an Cloudflare vorbei, wie bei den meisten Webservern. Geöffnet werden nur die Web-Ports. Die Regel steht ganz oben; Sperren in derselben Kette gelten deshalb für die Web-Ports nicht mehr, die Sperren von fail2ban aber schon.</translation>
    </message>
    <message>
        <source>The rules survive a reboot where the service nftables loads /etc/nftables.conf (or /etc/sysconfig/nftables.conf) at start: &quot;systemctl is-enabled nftables&quot; must say &quot;enabled&quot;.</source>
        <translation>Die Regeln überstehen einen Neustart, wenn der Dienst nftables beim Start /etc/nftables.conf (oder /etc/sysconfig/nftables.conf) lädt: &quot;systemctl is-enabled nftables&quot; muss &quot;enabled&quot; sagen.</translation>
    </message>
    <message>
        <source>This prints every chain that incoming connections pass; a connection must be let in by all of them. If nothing is printed, no rules of your own are in nftables: take the instructions for iptables, ufw or firewalld instead.</source>
        <translation>Hier wird jede Kette ausgegeben, die eingehende Verbindungen durchlaufen; alle diese Ketten müssen eine Verbindung hereinlassen. Wenn nichts ausgegeben wird, stehen keine eigenen Regeln in nftables: Nehmen Sie dann die Anleitung für iptables, ufw oder firewalld.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone in each of these chains. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in nftables&quot; instead of this.</source>
        <translation>Öffnen Sie Ihre Web-Ports in jeder dieser Ketten für alle. So ist es bei einem Webserver üblich. Wenn lieber nur Cloudflare ihn erreichen soll, damit Angreifer Cloudflare auch nicht umgehen können, nehmen Sie stattdessen &quot;Cloudflare in nftables zulassen&quot;.</translation>
    </message>
    <message>
        <source>See whether the rules stand in every chain that incoming connections pass.</source>
        <translation>Sehen Sie nach, ob die Regeln in jeder Kette stehen, die eingehende Verbindungen durchlaufen.</translation>
    </message>
    <message>
        <source>Ask for your site through Cloudflare, past every cache. The last line says what visitors get now.</source>
        <translation>Rufen Sie Ihre Website über Cloudflare ab, an jedem Zwischenspeicher vorbei. Die letzte Zeile sagt, was Besucher jetzt bekommen.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Plesk</source>
        <translation>Cloudflare in Plesk zulassen</translation>
    </message>
    <message>
        <source>Plesk then bans no visitor who comes through Cloudflare. Plesk restores the visitors&apos; own addresses only if nginx or Apache is told to; do that next.</source>
        <translation>Plesk sperrt dann keinen Besucher mehr, der über Cloudflare kommt. Plesk stellt die eigenen Adressen der Besucher nur wieder her, wenn nginx oder Apache dafür eingerichtet ist; erledigen Sie das als Nächstes.</translation>
    </message>
    <message>
        <source>The settings stay across a reboot.</source>
        <translation>Die Einstellungen bleiben auch nach einem Neustart erhalten.</translation>
    </message>
    <message>
        <source>Log in to Plesk as administrator. Under &quot;IP Address Banning&quot; see whether an address of Cloudflare is banned at this moment, and under &quot;Firewall&quot; whether the firewall is on and what it does with &quot;WWW server&quot;.</source>
        <translation>Melden Sie sich als Administrator bei Plesk an. Sehen Sie unter &quot;IP Address Banning&quot; nach, ob in diesem Moment eine Adresse von Cloudflare gesperrt ist, und unter &quot;Firewall&quot;, ob die Firewall eingeschaltet ist und was sie mit &quot;WWW server&quot; macht.</translation>
    </message>
    <message>
        <source>Tick the addresses of Cloudflare among the banned ones, and press &quot;Unban&quot;. Then open &quot;Trusted IP Addresses&quot;, press &quot;Add Trusted IP&quot; and add each of Cloudflare&apos;s networks, so that none is banned again. They are on https://www.cloudflare.com/ips/.</source>
        <translation>Markieren Sie unter den gesperrten Adressen die von Cloudflare, und klicken Sie auf &quot;Unban&quot;. Öffnen Sie dann &quot;Trusted IP Addresses&quot;, klicken Sie auf &quot;Add Trusted IP&quot;, und fügen Sie jedes Netz von Cloudflare hinzu, damit keines wieder gesperrt wird. Die Netze stehen auf https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>Over SSH as root the same goes in one paste: this adds all of Cloudflare&apos;s networks to the trusted addresses and lifts their bans.</source>
        <translation>Über SSH als root geht dasselbe in einem Rutsch: Damit kommen alle Netze von Cloudflare zu den vertrauenswürdigen Adressen, und ihre Sperren werden aufgehoben.</translation>
    </message>
    <message>
        <source>In the firewall, see that the rule &quot;WWW server&quot; allows incoming connections. If it names addresses, add Cloudflare&apos;s networks. Press &quot;Apply Changes&quot;.</source>
        <translation>Vergewissern Sie sich, dass in der Firewall die Regel &quot;WWW server&quot; eingehende Verbindungen zulässt. Wenn sie Adressen nennt, fügen Sie die Netze von Cloudflare hinzu. Klicken Sie auf &quot;Apply Changes&quot;.</translation>
    </message>
    <message>
        <source>See whether Plesk trusts all of Cloudflare&apos;s networks.</source>
        <translation>Sehen Sie nach, ob Plesk allen Netzen von Cloudflare vertraut.</translation>
    </message>
    <message>
        <source>Take the networks off the trusted addresses again. Leave out what was there before.</source>
        <translation>Entfernen Sie die Netze wieder aus den vertrauenswürdigen Adressen. Lassen Sie stehen, was schon vorher da war.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in WHM (cPanel)</source>
        <translation>Cloudflare in WHM (cPanel) zulassen</translation>
    </message>
    <message>
        <source>Only the administrator of the server has WHM; with cPanel alone, write to the hosting company. In WHM see what guards the server: ConfigServer Security &amp; Firewall (CSF), cPHulk, Imunify360 or Host Access Control. Search in CSF for an address of Cloudflare.</source>
        <translation>WHM hat nur der Administrator des Servers; wenn Sie nur cPanel haben, schreiben Sie dem Hosting-Anbieter. Sehen Sie in WHM nach, was den Server bewacht: ConfigServer Security &amp; Firewall (CSF), cPHulk, Imunify360 oder Host Access Control. Suchen Sie in CSF nach einer Adresse von Cloudflare.</translation>
    </message>
    <message>
        <source>In CSF choose &quot;Quick Allow&quot; and &quot;Quick Ignore&quot; for each of Cloudflare&apos;s networks, then &quot;Restart csf+lfd&quot;. They are on https://www.cloudflare.com/ips/. Over SSH, &quot;Allow Cloudflare in CSF&quot; does it in one paste.</source>
        <translation>Wählen Sie in CSF &quot;Quick Allow&quot; und &quot;Quick Ignore&quot; für jedes Netz von Cloudflare, danach &quot;Restart csf+lfd&quot;. Die Netze stehen auf https://www.cloudflare.com/ips/. Über SSH erledigt &quot;Cloudflare in CSF zulassen&quot; das in einem Rutsch.</translation>
    </message>
    <message>
        <source>cPHulk guards logins, not web pages. If it is set to block at the firewall, add Cloudflare&apos;s networks to its white list as well; the field takes the whole list, one a line. The command prints it for copying.</source>
        <translation>cPHulk bewacht Anmeldungen, keine Webseiten. Wenn es so eingestellt ist, dass es in der Firewall sperrt, tragen Sie die Netze von Cloudflare auch in seine Whitelist ein; das Feld nimmt die ganze Liste auf, ein Netz je Zeile. Der Befehl gibt sie zum Kopieren aus.</translation>
    </message>
    <message>
        <source>In CSF choose &quot;Firewall Allow IPs&quot; and &quot;lfd - Ignored IPs&quot;, delete the lines that you added, and restart. In cPHulk delete them from the white list.</source>
        <translation>Wählen Sie in CSF &quot;Firewall Allow IPs&quot; und &quot;lfd - Ignored IPs&quot;, löschen Sie die Zeilen, die Sie hinzugefügt haben, und starten Sie CSF neu. In cPHulk löschen Sie sie aus der Whitelist.</translation>
    </message>
    <message>
        <source>Lift a block of Cloudflare in cPanel</source>
        <translation>Eine Blockierung von Cloudflare in cPanel aufheben</translation>
    </message>
    <message>
        <source>In cPanel see whether an address or a network of Cloudflare stands in the list of blocked addresses. Cloudflare&apos;s networks are on https://www.cloudflare.com/ips/.</source>
        <translation>Sehen Sie in cPanel nach, ob eine Adresse oder ein Netz von Cloudflare in der Liste der blockierten Adressen steht. Die Netze von Cloudflare stehen auf https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>Press &quot;Delete&quot; beside each entry that lies in one of Cloudflare&apos;s networks.</source>
        <translation>Klicken Sie auf &quot;Delete&quot; neben jedem Eintrag, der in einem Netz von Cloudflare liegt.</translation>
    </message>
    <message>
        <source>See also the file .htaccess in your site&apos;s folder (public_html): lines with &quot;Deny from&quot; or &quot;Require not ip&quot; that name such an address do the same. Keep a copy of the file, then delete these lines.</source>
        <translation>Sehen Sie auch in die Datei .htaccess im Ordner Ihrer Website (public_html): Zeilen mit &quot;Deny from&quot; oder &quot;Require not ip&quot;, die eine solche Adresse nennen, bewirken dasselbe. Legen Sie eine Kopie der Datei an, und löschen Sie dann diese Zeilen.</translation>
    </message>
    <message>
        <source>Enter the addresses again in the same place, or put the copy of .htaccess back.</source>
        <translation>Tragen Sie die Adressen an derselben Stelle wieder ein, oder stellen Sie .htaccess aus der Kopie wieder her.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in DirectAdmin</source>
        <translation>Cloudflare in DirectAdmin zulassen</translation>
    </message>
    <message>
        <source>Log in to DirectAdmin as administrator. See whether addresses of Cloudflare stand among the blocked ones. With CSF, search for one of them under &quot;ConfigServer Firewall &amp; Security&quot;.</source>
        <translation>Melden Sie sich als Administrator bei DirectAdmin an. Sehen Sie nach, ob unter den blockierten Adressen welche von Cloudflare sind. Mit CSF suchen Sie unter &quot;ConfigServer Firewall &amp; Security&quot; nach einer davon.</translation>
    </message>
    <message>
        <source>Put the networks on the list of addresses that the Brute Force Monitor skips. The command prints them for copying.</source>
        <translation>Setzen Sie die Netze auf die Liste der Adressen, die der Brute Force Monitor überspringt. Der Befehl gibt sie zum Kopieren aus.</translation>
    </message>
    <message>
        <source>Delete the entries in the same places, and restart CSF.</source>
        <translation>Löschen Sie die Einträge an denselben Stellen, und starten Sie CSF neu.</translation>
    </message>
    <message>
        <source>End the redirect loop: SSL mode Full (strict)</source>
        <translation>Die Weiterleitungsschleife beenden: SSL-Modus Full (strict)</translation>
    </message>
    <message>
        <source>In the modes Flexible and Off Cloudflare asks your server over http; your server answers &quot;come over https&quot;; the visitor does, and Cloudflare asks over http again. See which mode is set.</source>
        <translation>In den Modi Flexible und Off fragt Cloudflare Ihren Server über http. Ihr Server antwortet: &quot;Kommen Sie über https.&quot; Der Besucher tut das, und Cloudflare fragt wieder über http. Sehen Sie nach, welcher Modus eingestellt ist.</translation>
    </message>
    <message>
        <source>If https on your server does not work yet, give it a certificate first: Cloudflare&apos;s Origin CA makes one free of charge. Then go on.</source>
        <translation>Wenn https auf Ihrem Server noch nicht funktioniert, geben Sie ihm zuerst ein Zertifikat: Die Origin CA von Cloudflare stellt kostenlos eines aus. Machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>Choose &quot;Full (strict)&quot;. If the certificate on your server is not in order yet, &quot;Full&quot; ends the loop too; change to &quot;Full (strict)&quot; when it is.</source>
        <translation>Wählen Sie &quot;Full (strict)&quot;. Wenn das Zertifikat auf Ihrem Server noch nicht in Ordnung ist, beendet auch &quot;Full&quot; die Schleife; wechseln Sie zu &quot;Full (strict)&quot;, sobald es in Ordnung ist.</translation>
    </message>
    <message>
        <source>Wait a minute, delete your site&apos;s cookies or take a private window, and open https://{host}/: the page comes.</source>
        <translation>Warten Sie eine Minute, löschen Sie die Cookies Ihrer Website oder nehmen Sie ein privates Fenster, und öffnen Sie https://{host}/: Die Seite erscheint.</translation>
    </message>
    <message>
        <source>Choose the former mode again. The loop comes back with it.</source>
        <translation>Wählen Sie wieder den früheren Modus. Damit kommt auch die Schleife zurück.</translation>
    </message>
    <message>
        <source>Look for redirect rules that contradict each other</source>
        <translation>Nach Weiterleitungsregeln suchen, die einander widersprechen</translation>
    </message>
    <message>
        <source>Rules at Cloudflare can send visitors in a circle too, for example one from www to the bare name and another one back. See the list of rules.</source>
        <translation>Auch Regeln bei Cloudflare können Besucher im Kreis schicken, zum Beispiel eine von www zum Namen ohne www und eine andere zurück. Sehen Sie sich die Liste der Regeln an.</translation>
    </message>
    <message>
        <source>Switch off, one after the other, each Redirect Rule and Page Rule that concerns {host}, and try after each. Correct the one that was it.</source>
        <translation>Schalten Sie nacheinander jede Redirect Rule und Page Rule aus, die {host} betrifft, und probieren Sie es nach jeder. Berichtigen Sie die, an der es lag.</translation>
    </message>
    <message>
        <source>If your server sends visitors from https to http, switch Always Use HTTPS and Automatic HTTPS Rewrites off for a try; better have the server keep https.</source>
        <translation>Wenn Ihr Server Besucher von https zu http schickt, schalten Sie versuchsweise Always Use HTTPS und Automatic HTTPS Rewrites aus; besser ist es, wenn der Server bei https bleibt.</translation>
    </message>
    <message>
        <source>Switch the rules on again.</source>
        <translation>Schalten Sie die Regeln wieder ein.</translation>
    </message>
    <message>
        <source>Only if the mode is already Full or Full (strict): stop nginx from sending https back to http</source>
        <translation>Nur wenn der Modus bereits Full oder Full (strict) ist: verhindern, dass nginx von https zurück zu http schickt</translation>
    </message>
    <message>
        <source>This changes the server blocks for port 443 that name your site; a block that also serves other names loses the redirect for these as well. If no block names your site, the block for all other names is changed. The undo step puts the old lines back.</source>
        <translation>Das ändert die server-Blöcke für Port 443, die Ihre Website nennen; ein Block, der auch andere Namen bedient, verliert die Weiterleitung auch für diese. Wenn kein Block Ihre Website nennt, wird der Block für alle übrigen Namen geändert. Der Schritt „Rückgängig machen“ setzt die alten Zeilen wieder ein.</translation>
    </message>
    <message>
        <source>Take the lines out that send callers from https to http, in server blocks for port 443 which name your site. The old line stays as a note. nginx checks its files before it takes them up.</source>
        <translation>Entfernen Sie die Zeilen, die Besucher von https zu http schicken, aus den server-Blöcken für Port 443, die Ihre Website nennen. Die alte Zeile bleibt als Notiz stehen. nginx prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Only if the mode is already Full or Full (strict): stop Apache from sending https back to http</source>
        <translation>Nur wenn der Modus bereits Full oder Full (strict) ist: verhindern, dass Apache von https zurück zu http schickt</translation>
    </message>
    <message>
        <source>This changes every https site on this server that sends callers to http with a line &quot;Redirect&quot;, not only yours. The undo step puts the old lines back.</source>
        <translation>Das ändert jede https-Website auf diesem Server, die Besucher mit einer Zeile &quot;Redirect&quot; zu http schickt, nicht nur Ihre. Der Schritt „Rückgängig machen“ setzt die alten Zeilen wieder ein.</translation>
    </message>
    <message>
        <source>See the lines that send callers elsewhere, in Apache&apos;s own files and in .htaccess.</source>
        <translation>Sehen Sie sich die Zeilen an, die Besucher woandershin schicken, in Apaches eigenen Dateien und in .htaccess.</translation>
    </message>
    <message>
        <source>Take the lines &quot;Redirect&quot; out that send callers to http, in sections for port 443. The old line stays as a note. Apache checks its files before it takes them up. A RewriteRule in .htaccess must be taken out by hand.</source>
        <translation>Entfernen Sie die Zeilen &quot;Redirect&quot;, die Besucher zu http schicken, aus den Abschnitten für Port 443. Die alte Zeile bleibt als Notiz stehen. Apache prüft seine Dateien, bevor es sie übernimmt. Eine RewriteRule in .htaccess müssen Sie von Hand entfernen.</translation>
    </message>
    <message>
        <source>Have WordPress know that its address begins with https</source>
        <translation>WordPress mitteilen, dass seine Adresse mit https beginnt</translation>
    </message>
    <message>
        <source>WordPress keeps its own address, and sends visitors to it. See what it is: Settings, General in WordPress, or with its command line tool. Put the folder of the site into the first line.</source>
        <translation>WordPress merkt sich seine eigene Adresse und schickt Besucher dorthin. Sehen Sie nach, wie sie lautet: in WordPress unter Settings, General oder mit dem Befehlszeilenprogramm von WordPress. Schreiben Sie den Ordner der Website in die erste Zeile.</translation>
    </message>
    <message>
        <source>Set both to https. If the site is set to Flexible on purpose by somebody else, change Cloudflare&apos;s SSL mode first.</source>
        <translation>Stellen Sie beide auf https um. Wenn jemand anderes die Website absichtlich auf Flexible gestellt hat, ändern Sie zuerst den SSL-Modus bei Cloudflare.</translation>
    </message>
    <message>
        <source>Set both to http again.</source>
        <translation>Stellen Sie beide wieder auf http um.</translation>
    </message>
    <message>
        <source>Ask this server itself over https for the site. It must not send the caller back to http.</source>
        <translation>Fragen Sie diesen Server selbst über https nach der Website. Er darf nicht zurück zu http schicken.</translation>
    </message>
    <message>
        <source>Have nginx offer what Cloudflare speaks</source>
        <translation>nginx so einstellen, dass es anbietet, was Cloudflare spricht</translation>
    </message>
    <message>
        <source>Visitors come through Cloudflare and notice nothing. Programs that reach this server directly and know only TLS 1.0 or 1.1 are turned away.</source>
        <translation>Besucher kommen über Cloudflare und merken nichts. Programme, die diesen Server direkt erreichen und nur TLS 1.0 oder 1.1 kennen, werden abgewiesen.</translation>
    </message>
    <message>
        <source>A version of TLS and a cipher are the languages of encryption. See which ones nginx is told to offer, and what comes about with TLS 1.2 and TLS 1.3; &quot;Cipher is (NONE)&quot; means nothing.</source>
        <translation>TLS-Version und Chiffre sind sozusagen die Sprachen der Verschlüsselung. Sehen Sie nach, welche nginx anbieten soll und was mit TLS 1.2 und TLS 1.3 zustande kommt; &quot;Cipher is (NONE)&quot; bedeutet: nichts.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and TLS 1.3 with the ciphers that Cloudflare and all of today&apos;s browsers know. The old lines stay above the new ones as a note. nginx checks its files before it takes them up.</source>
        <translation>Bieten Sie TLS 1.2 und TLS 1.3 mit den Chiffren an, die Cloudflare und alle heutigen Browser kennen. Die alten Zeilen bleiben als Notiz über den neuen stehen. nginx prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Have Apache offer what Cloudflare speaks</source>
        <translation>Apache so einstellen, dass es anbietet, was Cloudflare spricht</translation>
    </message>
    <message>
        <source>A version of TLS and a cipher are the languages of encryption. See which ones Apache is told to offer, and what comes about with TLS 1.2 and TLS 1.3; &quot;Cipher is (NONE)&quot; means nothing.</source>
        <translation>TLS-Version und Chiffre sind sozusagen die Sprachen der Verschlüsselung. Sehen Sie nach, welche Apache anbieten soll und was mit TLS 1.2 und TLS 1.3 zustande kommt; &quot;Cipher is (NONE)&quot; bedeutet: nichts.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and TLS 1.3 with the ciphers that Cloudflare and all of today&apos;s browsers know. The old lines stay above the new ones as a note. Apache checks its files before it takes them up.</source>
        <translation>Bieten Sie TLS 1.2 und TLS 1.3 mit den Chiffren an, die Cloudflare und alle heutigen Browser kennen. Die alten Zeilen bleiben als Notiz über den neuen stehen. Apache prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Have Windows offer what Cloudflare speaks</source>
        <translation>Windows so einstellen, dass es anbietet, was Cloudflare spricht</translation>
    </message>
    <message>
        <source>It takes effect with the next restart of Windows.</source>
        <translation>Das wirkt erst nach dem nächsten Neustart von Windows.</translation>
    </message>
    <message>
        <source>On Windows the system itself decides which versions of TLS are offered. See what the registry says and which cipher suites are on.</source>
        <translation>Unter Windows entscheidet das System selbst, welche TLS-Versionen angeboten werden. Sehen Sie nach, was in der Registry steht und welche Cipher Suites eingeschaltet sind.</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 on, and the cipher suites that Cloudflare offers. Then restart the server at a quiet time.</source>
        <translation>Schalten Sie TLS 1.2 ein und dazu die Cipher Suites, die Cloudflare anbietet. Starten Sie den Server danach zu einer ruhigen Zeit neu.</translation>
    </message>
    <message>
        <source>Let Windows decide by itself again about TLS 1.2. The cipher suites may stay on.</source>
        <translation>Lassen Sie Windows wieder selbst über TLS 1.2 entscheiden. Die Cipher Suites können eingeschaltet bleiben.</translation>
    </message>
    <message>
        <source>Have nginx encrypt on port 443</source>
        <translation>nginx auf Port 443 verschlüsseln lassen</translation>
    </message>
    <message>
        <source>Port 443 is open, but nginx talks there without encryption. In nginx the word &quot;ssl&quot; in the line &quot;listen&quot; switches it on. See these lines.</source>
        <translation>Port 443 ist offen, aber nginx spricht dort unverschlüsselt. Bei nginx schaltet das Wort &quot;ssl&quot; in der Zeile &quot;listen&quot; die Verschlüsselung ein. Sehen Sie sich diese Zeilen an.</translation>
    </message>
    <message>
        <source>Add the word &quot;ssl&quot; to the lines &quot;listen&quot; for port 443, and name the certificate where the server block of your site names none. The first two lines name the certificate as certbot stores it; correct them if yours lies elsewhere. The old line stays above the new one as a note, and nginx checks its files before it takes them up.</source>
        <translation>Fügen Sie das Wort &quot;ssl&quot; in die Zeilen &quot;listen&quot; für Port 443 ein, und tragen Sie das Zertifikat ein, wo der server-Block Ihrer Website keines nennt. Die ersten beiden Zeilen nennen das Zertifikat so, wie certbot es ablegt; berichtigen Sie sie, wenn Ihres woanders liegt. Die alte Zeile bleibt als Notiz über der neuen stehen, und nginx prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Have Apache encrypt on port 443</source>
        <translation>Apache auf Port 443 verschlüsseln lassen</translation>
    </message>
    <message>
        <source>Port 443 is open, but Apache talks there without encryption. The line &quot;SSLEngine on&quot; in the section for port 443 switches it on. See the sections.</source>
        <translation>Port 443 ist offen, aber Apache spricht dort unverschlüsselt. Die Zeile &quot;SSLEngine on&quot; im Abschnitt für Port 443 schaltet die Verschlüsselung ein. Sehen Sie sich die Abschnitte an.</translation>
    </message>
    <message>
        <source>Switch on Apache&apos;s part for encryption, and encryption itself in each section for port 443 that lacks it. The first two lines name the certificate as certbot stores it; correct them if yours lies elsewhere. The opening line of the section stays as a note above, and Apache checks its files before it takes them up.</source>
        <translation>Schalten Sie das Verschlüsselungsmodul von Apache ein und dazu die Verschlüsselung selbst in jedem Abschnitt für Port 443, in dem sie fehlt. Die ersten beiden Zeilen nennen das Zertifikat so, wie certbot es ablegt; berichtigen Sie sie, wenn Ihres woanders liegt. Die erste Zeile des Abschnitts bleibt darüber als Notiz stehen, und Apache prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Take out what was added.</source>
        <translation>Entfernen Sie, was hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Have nginx serve your site&apos;s name over https</source>
        <translation>nginx den Namen Ihrer Website über https bedienen lassen</translation>
    </message>
    <message>
        <source>One server holds many sites, and the caller says the name of the one it wants. See which names have a server block with port 443, and which blocks turn callers away (&quot;ssl_reject_handshake on&quot;).</source>
        <translation>Auf einem Server liegen viele Websites, und wer ihn aufruft, nennt den Namen der gewünschten. Sehen Sie nach, welche Namen einen server-Block mit Port 443 haben und welche Blöcke Anfragen abweisen (&quot;ssl_reject_handshake on&quot;).</translation>
    </message>
    <message>
        <source>Where the block that names your site turns callers away, have it show the certificate instead. The first two lines name the certificate as certbot stores it; correct them if yours lies elsewhere. If no block for port 443 names your site at all, nothing is changed, and &quot;Serve the site over https with nginx&quot; is what helps.</source>
        <translation>Wo der Block, der Ihre Website nennt, Anfragen abweist, lassen Sie ihn stattdessen das Zertifikat zeigen. Die ersten beiden Zeilen nennen das Zertifikat so, wie certbot es ablegt; berichtigen Sie sie, wenn Ihres woanders liegt. Wenn gar kein Block für Port 443 Ihre Website nennt, wird nichts geändert, und es hilft &quot;Die Website mit nginx über https ausliefern&quot;.</translation>
    </message>
    <message>
        <source>Have Apache serve your site&apos;s name over https</source>
        <translation>Apache den Namen Ihrer Website über https bedienen lassen</translation>
    </message>
    <message>
        <source>One server holds many sites, and the caller says the name of the one it wants. See which names Apache serves at port 443.</source>
        <translation>Auf einem Server liegen viele Websites, und wer ihn aufruft, nennt den Namen der gewünschten. Sehen Sie nach, welche Namen Apache auf Port 443 bedient.</translation>
    </message>
    <message>
        <source>Open the file of the site with port 443 and add your name: a line &quot;ServerAlias {host}&quot; below its &quot;ServerName&quot;. A copy is kept first. Put the file&apos;s name into the first line. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Öffnen Sie die Datei der Website mit Port 443, und fügen Sie Ihren Namen hinzu: eine Zeile &quot;ServerAlias {host}&quot; unter der Zeile &quot;ServerName&quot;. Vorher wird eine Kopie angelegt. Schreiben Sie den Namen der Datei in die erste Zeile. Fügen Sie diese Zeilen einzeln in das Terminal ein: Solange der Editor offen ist, landet alles, was Sie einfügen, in der Datei.</translation>
    </message>
    <message>
        <source>Have Cloudflare show its certificate</source>
        <translation>Cloudflare sein Zertifikat zeigen lassen</translation>
    </message>
    <message>
        <source>Your server lets in only callers who show a certificate. Cloudflare can show one; that is called Authenticated Origin Pulls. See whether it is on.</source>
        <translation>Ihr Server lässt nur herein, wer ein Zertifikat zeigt. Cloudflare kann eines zeigen; das heißt Authenticated Origin Pulls. Sehen Sie nach, ob es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Choose the tab &quot;Authenticated Origin Pulls&quot; and switch &quot;Global&quot; on. If your server trusts a certificate of your own instead of Cloudflare&apos;s shared one, upload that under &quot;Zone-level&quot; or &quot;Per-hostname&quot;. This keeps the protection that somebody chose on your server: only Cloudflare gets in. It works in the modes Full, Full (strict) and Strict, and the server must trust Cloudflare&apos;s certificate from developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem.</source>
        <translation>Wählen Sie den Reiter &quot;Authenticated Origin Pulls&quot;, und schalten Sie &quot;Global&quot; ein. Wenn Ihr Server einem eigenen Zertifikat von Ihnen vertraut und nicht dem gemeinsamen von Cloudflare, laden Sie Ihres unter &quot;Zone-level&quot; oder &quot;Per-hostname&quot; hoch. So bleibt der Schutz erhalten, den jemand auf Ihrem Server gewählt hat: Nur Cloudflare kommt herein. Es funktioniert in den Modi Full, Full (strict) und Strict, und der Server muss dem Zertifikat von Cloudflare vertrauen, das unter developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem liegt.</translation>
    </message>
    <message>
        <source>Wait a minute, then open https://{host}/ in a private window: the page comes instead of the error or of &quot;400 No required SSL certificate was sent&quot;.</source>
        <translation>Warten Sie eine Minute, und öffnen Sie dann https://{host}/ in einem privaten Fenster: Die Seite erscheint anstelle des Fehlers oder der Meldung &quot;400 No required SSL certificate was sent&quot;.</translation>
    </message>
    <message>
        <source>Have nginx let callers in without a certificate</source>
        <translation>In nginx Zugriffe ohne Zertifikat zulassen</translation>
    </message>
    <message>
        <source>See where the server demands a certificate of its callers.</source>
        <translation>Sehen Sie nach, wo der Server ein Zertifikat verlangt.</translation>
    </message>
    <message>
        <source>Demand it again.</source>
        <translation>Verlangen Sie das Zertifikat wieder.</translation>
    </message>
    <message>
        <source>Have Apache let callers in without a certificate</source>
        <translation>In Apache Zugriffe ohne Zertifikat zulassen</translation>
    </message>
    <message>
        <source>Open an encrypted connection to this server itself in the way that Cloudflare does: with your site&apos;s name and with the ciphers and versions that Cloudflare offers.</source>
        <translation>Öffnen Sie eine verschlüsselte Verbindung zu diesem Server selbst, so wie Cloudflare es tut: mit dem Namen Ihrer Website und mit den Chiffren und Versionen, die Cloudflare anbietet.</translation>
    </message>
    <message>
        <source>Ask this server itself for the site without showing a certificate of one&apos;s own.</source>
        <translation>Fragen Sie diesen Server selbst nach der Website, ohne dabei ein eigenes Zertifikat zu zeigen.</translation>
    </message>
    <message>
        <source>Find the web server and start it</source>
        <translation>Den Webserver finden und starten</translation>
    </message>
    <message>
        <source>See which programs wait at which ports, and which web servers are installed, whether they run, and whether they start after a reboot.</source>
        <translation>Sehen Sie nach, welche Programme an welchen Ports warten, welche Webserver installiert sind, ob sie laufen und ob sie nach einem Neustart von selbst starten.</translation>
    </message>
    <message>
        <source>Start the web server whose configuration names your site; if none does, the one that is meant to start after a reboot. It will then start by itself every time.</source>
        <translation>Starten Sie den Webserver, dessen Konfiguration Ihre Website nennt; wenn keine sie nennt, den, der nach einem Neustart starten soll. Er startet dann jedes Mal von selbst.</translation>
    </message>
    <message>
        <source>Start nginx and keep it started</source>
        <translation>nginx starten und am Laufen halten</translation>
    </message>
    <message>
        <source>See whether nginx runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>Sehen Sie nach, ob nginx läuft, ob seine Konfiguration fehlerfrei ist, welche Programme an welchen Ports warten und was nginx zuletzt gemeldet hat. Eine Zeile mit &quot;Address already in use&quot; bedeutet, dass ein anderes Programm den Port belegt; &quot;syntax error&quot; oder &quot;cannot load&quot; nennt die Datei und die Zeile, die Sie zuerst berichtigen müssen.</translation>
    </message>
    <message>
        <source>Start nginx and have it start by itself after every reboot.</source>
        <translation>Starten Sie nginx, und lassen Sie es nach jedem Neustart des Servers von selbst starten.</translation>
    </message>
    <message>
        <source>Start Apache and keep it started</source>
        <translation>Apache starten und am Laufen halten</translation>
    </message>
    <message>
        <source>See whether Apache runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>Sehen Sie nach, ob Apache läuft, ob seine Konfiguration fehlerfrei ist, welche Programme an welchen Ports warten und was Apache zuletzt gemeldet hat. Eine Zeile mit &quot;Address already in use&quot; bedeutet, dass ein anderes Programm den Port belegt; &quot;syntax error&quot; oder &quot;cannot load&quot; nennt die Datei und die Zeile, die Sie zuerst berichtigen müssen.</translation>
    </message>
    <message>
        <source>Start Apache and have it start by itself after every reboot.</source>
        <translation>Starten Sie Apache, und lassen Sie es nach jedem Neustart des Servers von selbst starten.</translation>
    </message>
    <message>
        <source>Start Apache (httpd) and keep it started</source>
        <translation>Apache (httpd) starten und am Laufen halten</translation>
    </message>
    <message>
        <source>See whether Apache (httpd) runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>Sehen Sie nach, ob Apache (httpd) läuft, ob seine Konfiguration fehlerfrei ist, welche Programme an welchen Ports warten und was Apache zuletzt gemeldet hat. Eine Zeile mit &quot;Address already in use&quot; bedeutet, dass ein anderes Programm den Port belegt; &quot;syntax error&quot; oder &quot;cannot load&quot; nennt die Datei und die Zeile, die Sie zuerst berichtigen müssen.</translation>
    </message>
    <message>
        <source>Start Apache (httpd) and have it start by itself after every reboot.</source>
        <translation>Starten Sie Apache (httpd), und lassen Sie es nach jedem Neustart des Servers von selbst starten.</translation>
    </message>
    <message>
        <source>Start Caddy and keep it started</source>
        <translation>Caddy starten und am Laufen halten</translation>
    </message>
    <message>
        <source>See whether Caddy runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>Sehen Sie nach, ob Caddy läuft, ob seine Konfiguration fehlerfrei ist, welche Programme an welchen Ports warten und was Caddy zuletzt gemeldet hat. Eine Zeile mit &quot;Address already in use&quot; bedeutet, dass ein anderes Programm den Port belegt; &quot;syntax error&quot; oder &quot;cannot load&quot; nennt die Datei und die Zeile, die Sie zuerst berichtigen müssen.</translation>
    </message>
    <message>
        <source>Start Caddy and have it start by itself after every reboot.</source>
        <translation>Starten Sie Caddy, und lassen Sie es nach jedem Neustart des Servers von selbst starten.</translation>
    </message>
    <message>
        <source>Start LiteSpeed and keep it started</source>
        <translation>LiteSpeed starten und am Laufen halten</translation>
    </message>
    <message>
        <source>LiteSpeed and OpenLiteSpeed live in /usr/local/lsws. See whether the server runs, what it said last and which programs wait at which ports.</source>
        <translation>LiteSpeed und OpenLiteSpeed liegen in /usr/local/lsws. Sehen Sie nach, ob der Server läuft, was er zuletzt gemeldet hat und welche Programme an welchen Ports warten.</translation>
    </message>
    <message>
        <source>Start it and have it start by itself after every reboot. The service is called lshttpd (older packages: lsws).</source>
        <translation>Starten Sie ihn, und lassen Sie ihn nach jedem Neustart von selbst starten. Der Dienst heißt lshttpd (bei älteren Paketen lsws).</translation>
    </message>
    <message>
        <source>Start IIS and its sites</source>
        <translation>IIS und seine Websites starten</translation>
    </message>
    <message>
        <source>IIS is the web server of Windows. See whether its service, its sites and their application pools run. Open PowerShell with &quot;Run as administrator&quot; first.</source>
        <translation>IIS ist der Webserver von Windows. Sehen Sie nach, ob sein Dienst, seine Websites und ihre Anwendungspools laufen. Öffnen Sie zuerst PowerShell mit &quot;Als Administrator ausführen&quot; (Run as administrator).</translation>
    </message>
    <message>
        <source>Start the service, have it start with Windows, and start the site and its application pool. Put your site&apos;s name as the list above shows it into the first line.</source>
        <translation>Starten Sie den Dienst, lassen Sie ihn zusammen mit Windows starten, und starten Sie die Website und ihren Anwendungspool. Schreiben Sie den Namen Ihrer Website so, wie ihn die Liste oben zeigt, in die erste Zeile.</translation>
    </message>
    <message>
        <source>See whether Windows now waits at the web ports.</source>
        <translation>Sehen Sie nach, ob Windows jetzt an den Web-Ports wartet.</translation>
    </message>
    <message>
        <source>Stop the site again. The service goes on running for the other sites.</source>
        <translation>Halten Sie die Website wieder an. Der Dienst läuft für die anderen Websites weiter.</translation>
    </message>
    <message>
        <source>Restart the web server in WHM</source>
        <translation>Den Webserver in WHM neu starten</translation>
    </message>
    <message>
        <source>WHM is the administrator&apos;s side of cPanel. See whether the web server is among the services that run. Without access to WHM, ask your hosting company.</source>
        <translation>WHM ist die Seite von cPanel für Administratoren. Sehen Sie nach, ob der Webserver unter den laufenden Diensten steht. Wenn Sie keinen Zugang zu WHM haben, fragen Sie Ihren Hosting-Anbieter.</translation>
    </message>
    <message>
        <source>Restart the web server, then see that it is ticked in the list of services that WHM watches and restarts.</source>
        <translation>Starten Sie den Webserver neu, und vergewissern Sie sich dann, dass er in der Liste der Dienste angehakt ist, die WHM überwacht und neu startet.</translation>
    </message>
    <message>
        <source>The page of the service list shows the web server as up. Then open your site in a private window.</source>
        <translation>Die Seite mit der Liste der Dienste zeigt, dass der Webserver läuft. Öffnen Sie danach Ihre Website in einem privaten Fenster.</translation>
    </message>
    <message>
        <source>There is nothing to take back: a restart changes no settings.</source>
        <translation>Hier gibt es nichts rückgängig zu machen: Ein Neustart ändert keine Einstellungen.</translation>
    </message>
    <message>
        <source>Start the web server in Plesk</source>
        <translation>Den Webserver in Plesk starten</translation>
    </message>
    <message>
        <source>See whether the services &quot;Web Server (Apache)&quot; and &quot;Reverse Proxy Server (nginx)&quot; run. Without an administrator&apos;s account, ask your hosting company.</source>
        <translation>Sehen Sie nach, ob die Dienste &quot;Web Server (Apache)&quot; und &quot;Reverse Proxy Server (nginx)&quot; laufen. Ohne Administratorkonto fragen Sie Ihren Hosting-Anbieter.</translation>
    </message>
    <message>
        <source>Both lines show the green sign. Then open your site in a private window.</source>
        <translation>Beide Zeilen zeigen das grüne Symbol. Öffnen Sie danach Ihre Website in einem privaten Fenster.</translation>
    </message>
    <message>
        <source>Press the stop sign beside the service. There is no reason to, as long as the site shall be reached.</source>
        <translation>Klicken Sie auf das Stoppsymbol neben dem Dienst. Solange die Website erreichbar sein soll, gibt es keinen Grund dafür.</translation>
    </message>
    <message>
        <source>Correct the mistake in nginx&apos;s configuration</source>
        <translation>Den Fehler in der Konfiguration von nginx berichtigen</translation>
    </message>
    <message>
        <source>A wrong correction keeps nginx from starting; it does not start now either. The copy brings the file back.</source>
        <translation>Eine falsche Berichtigung hindert nginx am Start; es startet aber auch jetzt nicht. Mit der Kopie stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>nginx does not start with a mistake in its files. This names the file and the line.</source>
        <translation>Mit einem Fehler in seinen Dateien startet nginx nicht. Hier werden die Datei und die Zeile genannt.</translation>
    </message>
    <message>
        <source>Open that file at that line with an editor and correct it: a missing semicolon or bracket, a certificate file that is gone, a name that is written twice. With &quot;host not found in upstream&quot; a program behind nginx has no address now. A copy of the file is kept first. Put the file&apos;s name into the first line. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Öffnen Sie die genannte Datei an der genannten Zeile mit einem Editor, und berichtigen Sie den Fehler: ein fehlendes Semikolon oder eine fehlende Klammer, eine Zertifikatsdatei, die es nicht mehr gibt, ein Name, der doppelt vorkommt. Bei &quot;host not found in upstream&quot; hat ein Programm hinter nginx gerade keine Adresse. Vorher wird eine Kopie der Datei angelegt. Schreiben Sie den Namen der Datei in die erste Zeile. Fügen Sie diese Zeilen einzeln in das Terminal ein: Solange der Editor offen ist, landet alles, was Sie einfügen, in der Datei.</translation>
    </message>
    <message>
        <source>See whether nginx accepts its files and runs.</source>
        <translation>Sehen Sie nach, ob nginx seine Dateien akzeptiert und läuft.</translation>
    </message>
    <message>
        <source>Correct the mistake in Apache&apos;s configuration</source>
        <translation>Den Fehler in der Konfiguration von Apache berichtigen</translation>
    </message>
    <message>
        <source>A wrong correction keeps Apache from starting; it does not start now either. The copy brings the file back.</source>
        <translation>Eine falsche Berichtigung hindert Apache am Start; es startet aber auch jetzt nicht. Mit der Kopie stellen Sie die Datei wieder her.</translation>
    </message>
    <message>
        <source>Apache does not start with a mistake in its files. This names the file and the line.</source>
        <translation>Mit einem Fehler in seinen Dateien startet Apache nicht. Hier werden die Datei und die Zeile genannt.</translation>
    </message>
    <message>
        <source>Open that file at that line with an editor and correct it: a word that belongs to a module that is not loaded, a certificate file that is gone, a section that is not closed. A copy of the file is kept first. Put the file&apos;s name into the first line. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Öffnen Sie die genannte Datei an der genannten Zeile mit einem Editor, und berichtigen Sie den Fehler: ein Wort, das zu einem nicht geladenen Modul gehört, eine Zertifikatsdatei, die es nicht mehr gibt, ein Abschnitt, der nicht abgeschlossen ist. Vorher wird eine Kopie der Datei angelegt. Schreiben Sie den Namen der Datei in die erste Zeile. Fügen Sie diese Zeilen einzeln in das Terminal ein: Solange der Editor offen ist, landet alles, was Sie einfügen, in der Datei.</translation>
    </message>
    <message>
        <source>See whether Apache accepts its files and runs.</source>
        <translation>Sehen Sie nach, ob Apache seine Dateien akzeptiert und läuft.</translation>
    </message>
    <message>
        <source>Have nginx accept visitors from outside, not only from this server itself</source>
        <translation>nginx so einstellen, dass es Besucher von außen annimmt, nicht nur von diesem Server selbst</translation>
    </message>
    <message>
        <source>Your site can then be reached from everywhere, as it was meant to be. If another program such as Varnish, HAProxy or cloudflared stands before nginx on this server, start that program instead.</source>
        <translation>Ihre Website ist dann von überall erreichbar, so wie es gedacht war. Wenn auf diesem Server ein anderes Programm wie Varnish, HAProxy oder cloudflared vor nginx steht, starten Sie stattdessen dieses Programm.</translation>
    </message>
    <message>
        <source>The line &quot;listen&quot; says where nginx waits. An address such as 127.0.0.1 or [::1] means: for callers on this server only. Other ports than your web ports are left as they are, because a program may wait there on purpose.</source>
        <translation>Die Zeile &quot;listen&quot; legt fest, wo nginx wartet. Eine Adresse wie 127.0.0.1 oder [::1] bedeutet: nur für Anfragen von diesem Server selbst. Andere Ports als Ihre Web-Ports bleiben, wie sie sind, denn dort kann ein Programm mit Absicht warten.</translation>
    </message>
    <message>
        <source>Take the address out of these lines for your web ports. The old line stays above the new one as a note. nginx checks its files before it takes them up.</source>
        <translation>Entfernen Sie in diesen Zeilen für Ihre Web-Ports die Adresse. Die alte Zeile bleibt als Notiz über der neuen stehen. nginx prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>See whether every web port that is open is open to callers from outside, and not to this server alone.</source>
        <translation>Sehen Sie nach, ob jeder offene Web-Port für Anfragen von außen offen ist und nicht nur für diesen Server.</translation>
    </message>
    <message>
        <source>Have Apache accept visitors from outside, not only from this server itself</source>
        <translation>Apache so einstellen, dass es Besucher von außen annimmt, nicht nur von diesem Server selbst</translation>
    </message>
    <message>
        <source>Your site can then be reached from everywhere, as it was meant to be. If another program such as Varnish, HAProxy or cloudflared stands before Apache on this server, start that program instead.</source>
        <translation>Ihre Website ist dann von überall erreichbar, so wie es gedacht war. Wenn auf diesem Server ein anderes Programm wie Varnish, HAProxy oder cloudflared vor Apache steht, starten Sie stattdessen dieses Programm.</translation>
    </message>
    <message>
        <source>The line &quot;Listen&quot; says where Apache waits. An address such as 127.0.0.1 or [::1] means: for callers on this server only.</source>
        <translation>Die Zeile &quot;Listen&quot; legt fest, wo Apache wartet. Eine Adresse wie 127.0.0.1 oder [::1] bedeutet: nur für Anfragen von diesem Server selbst.</translation>
    </message>
    <message>
        <source>Take the address out of these lines for your web ports. The old line stays above the new one as a note. Apache checks its files before it takes them up.</source>
        <translation>Entfernen Sie in diesen Zeilen für Ihre Web-Ports die Adresse. Die alte Zeile bleibt als Notiz über der neuen stehen. Apache prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Have nginx answer over IPv6 too</source>
        <translation>nginx auch über IPv6 antworten lassen</translation>
    </message>
    <message>
        <source>Your server also needs the address that Cloudflare&apos;s AAAA record names: &quot;ip -6 addr&quot; must show it. If it has no IPv6 address at all, remove the AAAA record instead.</source>
        <translation>Ihr Server braucht außerdem die Adresse, die der AAAA-Eintrag bei Cloudflare nennt: &quot;ip -6 addr&quot; muss sie zeigen. Wenn er gar keine IPv6-Adresse hat, entfernen Sie stattdessen den AAAA-Eintrag.</translation>
    </message>
    <message>
        <source>IPv6 is the newer kind of internet address, the one with colons. See for which kinds nginx waits: 0.0.0.0 is IPv4, [::] is IPv6.</source>
        <translation>IPv6 ist die neuere Art von Internetadressen, die mit den Doppelpunkten. Sehen Sie nach, für welche Arten nginx wartet: 0.0.0.0 ist IPv4, [::] ist IPv6.</translation>
    </message>
    <message>
        <source>Beside each line &quot;listen&quot; for your web ports that has no partner for the other kind of address in its server block, write one. nginx checks its files before it takes them up.</source>
        <translation>Fügen Sie zu jeder Zeile &quot;listen&quot; für Ihre Web-Ports, der in ihrem server-Block das Gegenstück für die andere Art von Adresse fehlt, eine solche Zeile hinzu. nginx prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>See whether callers with either kind of address, IPv4 and IPv6, find every open web port.</source>
        <translation>Sehen Sie nach, ob Anfragen mit beiden Arten von Adressen, IPv4 und IPv6, jeden offenen Web-Port erreichen.</translation>
    </message>
    <message>
        <source>Take out the lines that were added.</source>
        <translation>Entfernen Sie die Zeilen, die hinzugefügt wurden.</translation>
    </message>
    <message>
        <source>Have Apache answer over IPv6 too</source>
        <translation>Apache auch über IPv6 antworten lassen</translation>
    </message>
    <message>
        <source>IPv6 is the newer kind of internet address, the one with colons. See for which kinds Apache waits: 0.0.0.0 is IPv4 only, * or [::] is both.</source>
        <translation>IPv6 ist die neuere Art von Internetadressen, die mit den Doppelpunkten. Sehen Sie nach, für welche Arten Apache wartet: 0.0.0.0 ist nur IPv4, * oder [::] ist beides.</translation>
    </message>
    <message>
        <source>A line &quot;Listen&quot; with the bare port waits for both kinds. Take the address out of these lines for your web ports; the old line stays above the new one as a note.</source>
        <translation>Eine Zeile &quot;Listen&quot;, in der nur der Port steht, wartet für beide Arten. Entfernen Sie in diesen Zeilen für Ihre Web-Ports die Adresse; die alte Zeile bleibt als Notiz über der neuen stehen.</translation>
    </message>
    <message>
        <source>Serve the site over https with nginx</source>
        <translation>Die Website mit nginx über https ausliefern</translation>
    </message>
    <message>
        <source>A block that sends visitors from http to https is left as it is, because that would lead in a circle. Let certbot write the block for https then.</source>
        <translation>Ein Block, der Besucher von http zu https schickt, bleibt, wie er ist, denn sonst ginge es im Kreis. Lassen Sie den Block für https dann von certbot schreiben.</translation>
    </message>
    <message>
        <source>Have the server block that shows your site over http show it over https too. The first two lines name the certificate and its key as certbot stores them. If yours lie elsewhere, for example the files of a Cloudflare Origin CA certificate, correct these two lines first. nginx checks its files before it takes them up.</source>
        <translation>Lassen Sie den server-Block, der Ihre Website über http zeigt, sie auch über https zeigen. Die ersten beiden Zeilen nennen das Zertifikat und seinen Schlüssel so, wie certbot sie ablegt. Wenn Ihre woanders liegen, etwa die Dateien eines Zertifikats von Cloudflares Origin CA, berichtigen Sie zuerst diese beiden Zeilen. nginx prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Serve the site over https with Apache</source>
        <translation>Die Website mit Apache über https ausliefern</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Install a Cloudflare Origin CA certificate in Apache&quot; or &quot;Get a certificate of Let&apos;s Encrypt with certbot for Apache&quot; gets one; of the first of the two, the steps up to the two files are enough, and these files belong into the first two lines below. Port 443 is the door for https. See whether anything waits there, which of Apache&apos;s sites name yours, and which certificates are on this server.</source>
        <translation>Dafür muss ein Zertifikat auf dem Server liegen. Wenn es keines gibt, bekommen Sie eines mit &quot;Ein Cloudflare-Origin-CA-Zertifikat in Apache installieren&quot; oder &quot;Ein Zertifikat von Let&apos;s Encrypt mit certbot für Apache holen&quot;; beim ersten der beiden genügen die Schritte bis zu den zwei Dateien, und diese Dateien gehören unten in die ersten beiden Zeilen. Port 443 ist die Tür für https. Sehen Sie nach, ob dort etwas wartet, welche Website-Konfigurationen von Apache Ihre Website nennen und welche Zertifikate auf diesem Server liegen.</translation>
    </message>
    <message>
        <source>Switch on Apache&apos;s part for encryption, and write a copy of your site for port 443 into a file of its own, without the lines that send visitors to https. The first two lines name the certificate and its key as certbot stores them. If yours lie elsewhere, for example the files of a Cloudflare Origin CA certificate, correct these two lines first. Apache checks its files before it takes them up.</source>
        <translation>Schalten Sie das Verschlüsselungsmodul von Apache ein, und schreiben Sie eine Kopie Ihrer Website für Port 443 in eine eigene Datei, ohne die Zeilen, die Besucher zu https schicken. Die ersten beiden Zeilen nennen das Zertifikat und seinen Schlüssel so, wie certbot sie ablegt. Wenn Ihre woanders liegen, etwa die Dateien eines Zertifikats von Cloudflares Origin CA, berichtigen Sie zuerst diese beiden Zeilen. Apache prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Take the file out, and switch off what was switched on here.</source>
        <translation>Entfernen Sie die Datei, und schalten Sie aus, was hier eingeschaltet wurde.</translation>
    </message>
    <message>
        <source>Serve the site over https with Apache (httpd)</source>
        <translation>Die Website mit Apache (httpd) über https ausliefern</translation>
    </message>
    <message>
        <source>Install Apache&apos;s part for encryption, and write a copy of your site for port 443 into a file of its own, without the lines that send visitors to https. The first two lines name the certificate and its key as certbot stores them. If yours lie elsewhere, for example the files of a Cloudflare Origin CA certificate, correct these two lines first. Apache checks its files before it takes them up.</source>
        <translation>Installieren Sie das Verschlüsselungsmodul von Apache, und schreiben Sie eine Kopie Ihrer Website für Port 443 in eine eigene Datei, ohne die Zeilen, die Besucher zu https schicken. Die ersten beiden Zeilen nennen das Zertifikat und seinen Schlüssel so, wie certbot sie ablegt. Wenn Ihre woanders liegen, etwa die Dateien eines Zertifikats von Cloudflares Origin CA, berichtigen Sie zuerst diese beiden Zeilen. Apache prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Take the file out, and the package if it was installed here.</source>
        <translation>Entfernen Sie die Datei und das Paket, falls es hier installiert wurde.</translation>
    </message>
    <message>
        <source>Serve the site over http with nginx</source>
        <translation>Die Website mit nginx über http ausliefern</translation>
    </message>
    <message>
        <source>Port 80 is the door for http. See whether anything waits there, and which of nginx&apos;s files name your site.</source>
        <translation>Port 80 ist die Tür für http. Sehen Sie nach, ob dort etwas wartet und welche Dateien von nginx Ihre Website nennen.</translation>
    </message>
    <message>
        <source>Have the server block that shows your site over https show it over http too. nginx checks its files before it takes them up. Visitors who come over http are best sent to https by Cloudflare itself, with Always Use HTTPS.</source>
        <translation>Lassen Sie den server-Block, der Ihre Website über https zeigt, sie auch über http zeigen. nginx prüft seine Dateien, bevor es sie übernimmt. Besucher, die über http kommen, leitet am besten Cloudflare selbst zu https weiter, mit Always Use HTTPS.</translation>
    </message>
    <message>
        <source>Serve the site over http with Apache</source>
        <translation>Die Website mit Apache über http ausliefern</translation>
    </message>
    <message>
        <source>Port 80 is the door for http. See whether anything waits there, and which of Apache&apos;s sites name yours.</source>
        <translation>Port 80 ist die Tür für http. Sehen Sie nach, ob dort etwas wartet und welche Website-Konfigurationen von Apache Ihre Website nennen.</translation>
    </message>
    <message>
        <source>Write a copy of your site for port 80 into a file of its own. Apache checks its files before it takes them up. Visitors who come over http are best sent to https by Cloudflare itself, with Always Use HTTPS.</source>
        <translation>Schreiben Sie eine Kopie Ihrer Website für Port 80 in eine eigene Datei. Apache prüft seine Dateien, bevor es sie übernimmt. Besucher, die über http kommen, leitet am besten Cloudflare selbst zu https weiter, mit Always Use HTTPS.</translation>
    </message>
    <message>
        <source>Take the file out.</source>
        <translation>Entfernen Sie die Datei.</translation>
    </message>
    <message>
        <source>Serve the site over http with Apache (httpd)</source>
        <translation>Die Website mit Apache (httpd) über http ausliefern</translation>
    </message>
    <message>
        <source>Let nginx serve more callers at once</source>
        <translation>nginx mehr Besucher gleichzeitig bedienen lassen</translation>
    </message>
    <message>
        <source>More callers at once need more memory and more of the programs behind nginx.</source>
        <translation>Mehr gleichzeitige Besucher brauchen mehr Speicher und beanspruchen auch die Programme hinter nginx stärker.</translation>
    </message>
    <message>
        <source>nginx serves only so many callers at once. See the limits, how many connections there are now, and whether the log complains (&quot;worker_connections are not enough&quot;, &quot;Too many open files&quot;).</source>
        <translation>nginx bedient nur eine bestimmte Zahl von Besuchern gleichzeitig. Sehen Sie sich die Grenzen an, wie viele Verbindungen es jetzt gibt und ob das Protokoll etwas bemängelt (&quot;worker_connections are not enough&quot;, &quot;Too many open files&quot;).</translation>
    </message>
    <message>
        <source>Raise the number of connections and of open files for each of nginx&apos;s processes. The old line stays above the new one as a note, and nginx checks its files before it takes them up.</source>
        <translation>Erhöhen Sie die Zahl der Verbindungen und der offenen Dateien für jeden Prozess von nginx. Die alte Zeile bleibt als Notiz über der neuen stehen, und nginx prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>See whether nginx now allows 8192 connections or more.</source>
        <translation>Sehen Sie nach, ob nginx jetzt 8192 Verbindungen oder mehr zulässt.</translation>
    </message>
    <message>
        <source>Put the old line back.</source>
        <translation>Setzen Sie die alte Zeile wieder ein.</translation>
    </message>
    <message>
        <source>Let Apache serve more callers at once</source>
        <translation>Apache mehr Besucher gleichzeitig bedienen lassen</translation>
    </message>
    <message>
        <source>More workers than the memory holds make the server slower than before. Watch &quot;free -m&quot;, and undo it if nothing is left.</source>
        <translation>Mehr Worker, als der Speicher fasst, machen den Server langsamer als vorher. Behalten Sie &quot;free -m&quot; im Auge, und machen Sie es rückgängig, wenn nichts mehr frei ist.</translation>
    </message>
    <message>
        <source>See whether the log says &quot;server reached MaxRequestWorkers setting&quot;, which limits are set, and how much memory is free: each worker with PHP inside can need 50 MB.</source>
        <translation>Sehen Sie nach, ob im Protokoll &quot;server reached MaxRequestWorkers setting&quot; steht, welche Grenzen eingestellt sind und wie viel Speicher frei ist: Jeder Worker mit eingebautem PHP kann 50 MB brauchen.</translation>
    </message>
    <message>
        <source>Raise the limit in a file of its own. 400 is safe for the kind &quot;mpm_event&quot;; with &quot;mpm_prefork&quot; enter 256 or fewer in the first line, as memory allows.</source>
        <translation>Erhöhen Sie die Grenze in einer eigenen Datei. Bei der Art &quot;mpm_event&quot; ist 400 unbedenklich; bei &quot;mpm_prefork&quot; tragen Sie in der ersten Zeile 256 oder weniger ein, je nach Speicher.</translation>
    </message>
    <message>
        <source>See whether Apache takes the file into account.</source>
        <translation>Sehen Sie nach, ob Apache die Datei berücksichtigt.</translation>
    </message>
    <message>
        <source>Make the server&apos;s waiting line longer</source>
        <translation>Die Warteschlange des Servers verlängern</translation>
    </message>
    <message>
        <source>A longer line helps with short rushes. If the web server is too slow all the time, the line fills up again.</source>
        <translation>Eine längere Schlange hilft bei kurzem Andrang. Wenn der Webserver ständig zu langsam ist, füllt sie sich wieder.</translation>
    </message>
    <message>
        <source>New callers wait in a line until the web server takes them. See how long the line is (third column), how full (second), and how many callers were turned away because it was full.</source>
        <translation>Neue Verbindungen warten in einer Schlange, bis der Webserver sie annimmt. Sehen Sie nach, wie lang die Schlange ist (dritte Spalte), wie voll (zweite) und wie viele abgewiesen wurden, weil sie voll war.</translation>
    </message>
    <message>
        <source>Make the line longer, now and after every reboot, and restart the web server at a quiet moment, because it asks for its line when it starts. nginx asks for 511 unless its line &quot;listen&quot; says &quot;backlog=&quot; with a number.</source>
        <translation>Verlängern Sie die Schlange, jetzt und nach jedem Neustart des Servers, und starten Sie den Webserver in einem ruhigen Moment neu, denn er fordert seine Schlange beim Start an. nginx fordert 511 Plätze an, sofern in der Zeile &quot;listen&quot; nicht &quot;backlog=&quot; mit einer Zahl steht.</translation>
    </message>
    <message>
        <source>See whether the longer line is allowed now, and whether nobody is turned away.</source>
        <translation>Sehen Sie nach, ob die längere Schlange jetzt erlaubt ist und ob niemand mehr abgewiesen wird.</translation>
    </message>
    <message>
        <source>Take the file out. The former values come back with the next reboot.</source>
        <translation>Entfernen Sie die Datei. Die früheren Werte kommen mit dem nächsten Neustart zurück.</translation>
    </message>
    <message>
        <source>Start PHP again</source>
        <translation>PHP wieder starten</translation>
    </message>
    <message>
        <source>PHP runs in a service of its own, php-fpm, and the web server asks it. See whether it runs, what it said last, and whether it has too few workers (&quot;server reached pm.max_children&quot;).</source>
        <translation>PHP läuft in einem eigenen Dienst, php-fpm, und der Webserver fragt bei ihm an. Sehen Sie nach, ob er läuft, was er zuletzt gemeldet hat und ob er zu wenige Worker hat (&quot;server reached pm.max_children&quot;).</translation>
    </message>
    <message>
        <source>Restart every php-fpm on this server, and have it start by itself after every reboot.</source>
        <translation>Starten Sie jedes php-fpm auf diesem Server neu, und lassen Sie es nach jedem Neustart des Servers von selbst starten.</translation>
    </message>
    <message>
        <source>See whether it runs.</source>
        <translation>Sehen Sie nach, ob PHP läuft.</translation>
    </message>
    <message>
        <source>Ask this server itself for the front page. Its answer must not be an error of its own (a number from 500 on).</source>
        <translation>Fragen Sie diesen Server selbst nach der Startseite. Seine Antwort darf kein eigener Fehler sein (eine Zahl ab 500).</translation>
    </message>
    <message>
        <source>Stop it again. There is no reason to, as long as the site shall work.</source>
        <translation>Halten Sie den Dienst wieder an. Solange die Website funktionieren soll, gibt es keinen Grund dafür.</translation>
    </message>
    <message>
        <source>Find out what takes so long</source>
        <translation>Herausfinden, was so lange dauert</translation>
    </message>
    <message>
        <source>Cloudflare waits about two minutes for an answer. See what the server is busy with: its load, its memory, its busiest programs, and what the logs say about time-outs.</source>
        <translation>Cloudflare wartet etwa zwei Minuten auf eine Antwort. Sehen Sie nach, womit der Server beschäftigt ist: seine Auslastung, sein Speicher, die Programme, die am meisten arbeiten, und was die Protokolle über Zeitüberschreitungen sagen.</translation>
    </message>
    <message>
        <source>Act on what you see. A full memory or &quot;Out of memory&quot;: stop what is not needed, or take a larger server. One slow question to the database: add an index, or clear old data out. A plugin that asks other sites: switch it off. A robot that asks for everything: limit it in Cloudflare under Security, Security rules.</source>
        <translation>Richten Sie sich nach dem, was Sie sehen. Voller Speicher oder &quot;Out of memory&quot;: Halten Sie an, was nicht gebraucht wird, oder nehmen Sie einen größeren Server. Eine einzelne langsame Datenbankabfrage: Legen Sie einen Index an, oder räumen Sie alte Daten weg. Ein Plugin, das andere Websites abfragt: Schalten Sie es aus. Ein Roboter, der alles abruft: Bremsen Sie ihn bei Cloudflare unter Security, Security rules.</translation>
    </message>
    <message>
        <source>If the slow address is a long job by nature, such as an export or an import, have it run in the background and let the page ask whether it is done; or send people to it under a name whose record in Cloudflare is &quot;DNS only&quot;.</source>
        <translation>Wenn hinter der langsamen Adresse von Natur aus lange Arbeit steckt, etwa ein Export oder ein Import, lassen Sie diese im Hintergrund laufen, und lassen Sie die Seite nachfragen, ob sie fertig ist. Oder leiten Sie die Leute dafür zu einem Namen, dessen Eintrag bei Cloudflare auf &quot;DNS only&quot; steht.</translation>
    </message>
    <message>
        <source>Ask this server itself for the front page three times. It must answer each time within ten seconds.</source>
        <translation>Fragen Sie diesen Server selbst dreimal nach der Startseite. Er muss jedes Mal innerhalb von zehn Sekunden antworten.</translation>
    </message>
    <message>
        <source>Nothing was changed by these commands. Take back what you changed by hand in the order in which you did it.</source>
        <translation>Diese Befehle haben nichts geändert. Was Sie von Hand geändert haben, machen Sie in der Reihenfolge rückgängig, in der Sie es getan haben.</translation>
    </message>
    <message>
        <source>Let long work run in the background</source>
        <translation>Lange Arbeit im Hintergrund laufen lassen</translation>
    </message>
    <message>
        <source>A &quot;DNS only&quot; name makes the server&apos;s address public.</source>
        <translation>Ein Name mit &quot;DNS only&quot; macht die Adresse des Servers öffentlich.</translation>
    </message>
    <message>
        <source>Error 524 comes about two minutes after the request. See which addresses take longest: the access log, or this program&apos;s table of what was observed.</source>
        <translation>Der Fehler 524 kommt etwa zwei Minuten nach der Anfrage. Sehen Sie nach, welche Adressen am längsten brauchen: im Zugriffsprotokoll oder in der Tabelle dieses Programms mit den Beobachtungen.</translation>
    </message>
    <message>
        <source>Change the site so that the request answers at once with a number for the job, and the page asks every few seconds whether it is ready. Exports, imports and reports belong in a queue or a scheduled task. Whoever programmed the site does this.</source>
        <translation>Ändern Sie die Website so, dass die Anfrage sofort mit einer Auftragsnummer beantwortet wird und die Seite alle paar Sekunden nachfragt, ob der Auftrag fertig ist. Exporte, Importe und Berichte gehören in eine Warteschlange oder eine geplante Aufgabe. Das ist Sache der Person, die die Website programmiert hat.</translation>
    </message>
    <message>
        <source>Until then: do long work on a name of its own whose record in Cloudflare is &quot;DNS only&quot;. Such a name shows your server&apos;s address to everybody, so protect it with a password.</source>
        <translation>Bis dahin erledigen Sie lange Arbeit unter einem eigenen Namen, dessen Eintrag bei Cloudflare auf &quot;DNS only&quot; steht. Ein solcher Name zeigt allen die Adresse Ihres Servers; schützen Sie ihn also mit einem Passwort.</translation>
    </message>
    <message>
        <source>Open the slow address again: the answer comes within a few seconds.</source>
        <translation>Öffnen Sie die langsame Adresse noch einmal: Die Antwort kommt innerhalb weniger Sekunden.</translation>
    </message>
    <message>
        <source>Delete the extra record again.</source>
        <translation>Löschen Sie den zusätzlichen Eintrag wieder.</translation>
    </message>
    <message>
        <source>Find out why the server breaks off its answer</source>
        <translation>Herausfinden, warum der Server seine Antwort abbricht</translation>
    </message>
    <message>
        <source>The server took the request and then closed the connection without a proper answer. That is mostly a program that crashes. See the logs at the time of the error, and whether the system ended a program for lack of memory.</source>
        <translation>Der Server hat die Anfrage angenommen und dann die Verbindung ohne ordentliche Antwort geschlossen. Meistens ist das ein Programm, das abstürzt. Sehen Sie sich die Protokolle zur Zeit des Fehlers an und ob das System ein Programm aus Speichermangel beendet hat.</translation>
    </message>
    <message>
        <source>Act on what you see. &quot;segfault&quot; or &quot;exit signal&quot;: update PHP and its modules, or switch the last plugin off. &quot;Out of memory&quot;: give it more memory or fewer workers. &quot;return 444&quot; in nginx: this line drops callers on purpose; take it out for your own site. Then restart what crashed.</source>
        <translation>Richten Sie sich nach dem, was Sie sehen. &quot;segfault&quot; oder &quot;exit signal&quot;: Aktualisieren Sie PHP und seine Module, oder schalten Sie das zuletzt hinzugekommene Plugin aus. &quot;Out of memory&quot;: Geben Sie mehr Speicher oder weniger Worker. &quot;return 444&quot; in nginx: Diese Zeile bricht Verbindungen mit Absicht ab; entfernen Sie sie für Ihre eigene Website. Starten Sie danach neu, was abgestürzt ist.</translation>
    </message>
    <message>
        <source>A restart changes no settings. Take back by hand what you changed by hand.</source>
        <translation>Ein Neustart ändert keine Einstellungen. Was Sie von Hand geändert haben, machen Sie von Hand rückgängig.</translation>
    </message>
    <message>
        <source>Have nginx hold idle connections open longer</source>
        <translation>Unbenutzte Verbindungen in nginx länger offen halten</translation>
    </message>
    <message>
        <source>Idle connections need a little memory each. Combine it with enough worker_connections.</source>
        <translation>Unbenutzte Verbindungen brauchen jeweils ein wenig Speicher. Sorgen Sie gleichzeitig für genügend worker_connections.</translation>
    </message>
    <message>
        <source>Cloudflare uses a connection again for up to 15 minutes. A server that closes it earlier can do so just while a request is on its way, and the visitor gets error 520 now and then. See the setting; nginx&apos;s own is 75 seconds.</source>
        <translation>Cloudflare verwendet eine Verbindung bis zu 15 Minuten lang wieder. Ein Server, der sie früher schließt, kann das gerade dann tun, wenn eine Anfrage unterwegs ist, und der Besucher bekommt hin und wieder den Fehler 520. Sehen Sie sich die Einstellung an; von sich aus nimmt nginx 75 Sekunden.</translation>
    </message>
    <message>
        <source>Hold idle connections open for a little longer than Cloudflare does. The old line stays above the new one as a note.</source>
        <translation>Halten Sie unbenutzte Verbindungen etwas länger offen, als Cloudflare es tut. Die alte Zeile bleibt als Notiz über der neuen stehen.</translation>
    </message>
    <message>
        <source>See whether the longer time is in force.</source>
        <translation>Sehen Sie nach, ob die längere Zeit gilt.</translation>
    </message>
    <message>
        <source>Have Apache hold idle connections open longer</source>
        <translation>Unbenutzte Verbindungen in Apache länger offen halten</translation>
    </message>
    <message>
        <source>With the kind &quot;mpm_prefork&quot; every idle connection holds a whole worker. Do not do this there.</source>
        <translation>Bei der Art &quot;mpm_prefork&quot; belegt jede unbenutzte Verbindung einen ganzen Worker. Tun Sie das dort nicht.</translation>
    </message>
    <message>
        <source>Cloudflare uses a connection again for up to 15 minutes. Apache closes idle ones after 5 seconds by default, now and then just while a request is on its way; the visitor then gets error 520. See the setting, and the kind of Apache: only with &quot;mpm_event&quot; do idle connections cost next to nothing.</source>
        <translation>Cloudflare verwendet eine Verbindung bis zu 15 Minuten lang wieder. Apache schließt unbenutzte standardmäßig nach 5 Sekunden, hin und wieder gerade dann, wenn eine Anfrage unterwegs ist; der Besucher bekommt dann den Fehler 520. Sehen Sie sich die Einstellung und die Art von Apache an: Nur bei &quot;mpm_event&quot; kosten unbenutzte Verbindungen so gut wie nichts.</translation>
    </message>
    <message>
        <source>Make the answer&apos;s headers smaller</source>
        <translation>Die Header der Antwort verkleinern</translation>
    </message>
    <message>
        <source>With every answer the server sends headers, above all cookies. Cloudflare takes up to 128 KB of them. See how large they are and which are the largest.</source>
        <translation>Mit jeder Antwort sendet der Server Header, vor allem Cookies. Cloudflare nimmt davon bis zu 128 KB an. Sehen Sie nach, wie groß sie sind und welche die größten sind.</translation>
    </message>
    <message>
        <source>Find what sets the largest header, and correct it: a plugin that sets a new cookie with every visit, a Content-Security-Policy or a Link header that grew, debugging output in headers (&quot;X-Debug&quot;, &quot;X-Wf-&quot;). Switch the plugins off one after the other and look again after each. Delete your own cookies for the site between the tries.</source>
        <translation>Finden Sie heraus, was den größten Header setzt, und berichtigen Sie es: ein Plugin, das bei jedem Besuch ein neues Cookie setzt, eine Content-Security-Policy oder ein Link-Header, die immer größer geworden sind, Debug-Ausgaben in Headern (&quot;X-Debug&quot;, &quot;X-Wf-&quot;). Schalten Sie die Plugins nacheinander aus, und sehen Sie nach jedem wieder nach. Löschen Sie zwischen den Versuchen Ihre eigenen Cookies für die Website.</translation>
    </message>
    <message>
        <source>See whether all headers together are now below 100 KB.</source>
        <translation>Sehen Sie nach, ob alle Header zusammen jetzt unter 100 KB liegen.</translation>
    </message>
    <message>
        <source>Switch the plugins on again that were not the reason.</source>
        <translation>Schalten Sie die Plugins wieder ein, an denen es nicht lag.</translation>
    </message>
    <message>
        <source>Find the reason in the server&apos;s own log</source>
        <translation>Den Grund im Protokoll des Servers finden</translation>
    </message>
    <message>
        <source>An error 500, 502, 503 or 504 that your server makes itself has its reason in its log. See the last lines, and whether a disk or the memory is full.</source>
        <translation>Wenn Ihr Server selbst einen Fehler 500, 502, 503 oder 504 erzeugt, steht der Grund in seinem Protokoll. Sehen Sie sich die letzten Zeilen an und ob eine Festplatte oder der Speicher voll ist.</translation>
    </message>
    <message>
        <source>Act on what you see. 500: an error in the site&apos;s program; undo the last change or the last plugin. 502 and &quot;connect() failed&quot;: the program behind the web server is not running; start it. 503: maintenance mode, or too few workers. 504: the program behind is too slow. &quot;No space left on device&quot;: make room. &quot;Permission denied&quot;: correct the owner of the files.</source>
        <translation>Richten Sie sich nach dem, was Sie sehen. 500: ein Fehler im Programm der Website; machen Sie die letzte Änderung oder das letzte Plugin rückgängig. 502 und &quot;connect() failed&quot;: Das Programm hinter dem Webserver läuft nicht; starten Sie es. 503: Wartungsmodus oder zu wenige Worker. 504: Das Programm dahinter ist zu langsam. &quot;No space left on device&quot;: Schaffen Sie Platz. &quot;Permission denied&quot;: Berichtigen Sie den Besitzer der Dateien.</translation>
    </message>
    <message>
        <source>Nothing was changed by these commands. Take back by hand what you changed by hand.</source>
        <translation>Diese Befehle haben nichts geändert. Was Sie von Hand geändert haben, machen Sie von Hand rückgängig.</translation>
    </message>
    <message>
        <source>Find the reason in the log of IIS</source>
        <translation>Den Grund im Protokoll von IIS finden</translation>
    </message>
    <message>
        <source>See the last errors of Windows and of the site&apos;s application pool.</source>
        <translation>Sehen Sie sich die letzten Fehler von Windows und vom Anwendungspool der Website an.</translation>
    </message>
    <message>
        <source>Correct what the events name, then start the application pool again. Put its name, as the list above shows it, into the first line.</source>
        <translation>Berichtigen Sie, was die Ereignisse nennen, und starten Sie dann den Anwendungspool wieder. Schreiben Sie seinen Namen so, wie ihn die Liste oben zeigt, in die erste Zeile.</translation>
    </message>
    <message>
        <source>Serve the site over https with Caddy</source>
        <translation>Die Website mit Caddy über https ausliefern</translation>
    </message>
    <message>
        <source>Caddy runs as a user of its own and must be able to read the key, after each renewal too. Without a certificate at hand, let Caddy fetch one by itself.</source>
        <translation>Caddy läuft unter einem eigenen Benutzer und muss den Schlüssel lesen können, auch nach jeder Erneuerung. Wenn kein Zertifikat zur Hand ist, lassen Sie Caddy selbst eines holen.</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Have Caddy get a certificate by itself&quot; gets one and serves https as well. Port 443 is the door for https. See whether anything waits there, and how your site&apos;s block in Caddy&apos;s file begins.</source>
        <translation>Dafür muss ein Zertifikat auf dem Server liegen. Wenn es keines gibt, bekommen Sie eines mit &quot;Caddy selbst ein Zertifikat holen lassen&quot;; das liefert dann auch gleich über https aus. Port 443 ist die Tür für https. Sehen Sie nach, ob dort etwas wartet und wie der Block Ihrer Website in der Datei von Caddy beginnt.</translation>
    </message>
    <message>
        <source>Add a block for https that hands everything to the block for http on this same server. The first two lines name a certificate as certbot stores it; correct them if yours lies elsewhere. Nothing is changed if there is none, or if Caddy&apos;s own user may not read it. Caddy checks its file before it takes it up.</source>
        <translation>Fügen Sie einen Block für https hinzu, der alles an den Block für http auf demselben Server weitergibt. Die ersten beiden Zeilen nennen ein Zertifikat so, wie certbot es ablegt; berichtigen Sie sie, wenn Ihres woanders liegt. Wenn es keines gibt oder der Benutzer von Caddy es nicht lesen darf, wird nichts geändert. Caddy prüft seine Datei, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Take the block out.</source>
        <translation>Entfernen Sie den Block.</translation>
    </message>
    <message>
        <source>Serve the site over https with LiteSpeed</source>
        <translation>Die Website mit LiteSpeed über https ausliefern</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Install a Cloudflare Origin CA certificate through the hosting panel&quot; or &quot;Get a certificate of Let&apos;s Encrypt with certbot for another web server&quot; gets one. Port 443 is the door for https. Open LiteSpeed&apos;s own pages at https://SERVER-ADDRESS:7080 and see the list of listeners; a listener is a door. Which certificate is shown, if any, is seen with the second command.</source>
        <translation>Dafür muss ein Zertifikat auf dem Server liegen. Wenn es keines gibt, bekommen Sie eines mit &quot;Ein Cloudflare-Origin-CA-Zertifikat über das Hosting-Panel installieren&quot; oder &quot;Ein Zertifikat von Let&apos;s Encrypt mit certbot für einen anderen Webserver holen&quot;. Port 443 ist die Tür für https. Öffnen Sie die Verwaltungsseiten von LiteSpeed unter https://SERVER-ADDRESS:7080, und sehen Sie sich die Liste der Listener an; ein Listener ist eine Tür. Ob ein Zertifikat gezeigt wird und welches, sehen Sie mit dem zweiten Befehl.</translation>
    </message>
    <message>
        <source>If there is no listener for port 443, add one: name &quot;https&quot;, address &quot;ANY&quot;, port 443, Secure &quot;Yes&quot;. Under Virtual Host Mappings add your site with the name {host}. Without LiteSpeed&apos;s own pages, as on cPanel or Plesk, install the certificate through the panel instead.</source>
        <translation>Wenn es keinen Listener für Port 443 gibt, fügen Sie einen hinzu: Name &quot;https&quot;, Adresse &quot;ANY&quot;, Port 443, Secure &quot;Yes&quot;. Fügen Sie unter Virtual Host Mappings Ihre Website mit dem Namen {host} hinzu. Wenn es die Verwaltungsseiten von LiteSpeed nicht gibt, wie bei cPanel oder Plesk, installieren Sie das Zertifikat stattdessen über das Panel.</translation>
    </message>
    <message>
        <source>Under SSL enter the files of the private key and of the certificate with its chain (certbot: privkey.pem and fullchain.pem in /etc/letsencrypt/live/{host}/) and set Chained Certificate to &quot;Yes&quot;.</source>
        <translation>Tragen Sie unter SSL die Dateien des privaten Schlüssels und des Zertifikats mit seiner Kette ein (bei certbot: privkey.pem und fullchain.pem in /etc/letsencrypt/live/{host}/), und stellen Sie Chained Certificate auf &quot;Yes&quot;.</translation>
    </message>
    <message>
        <source>Delete the listener again and restart the server.</source>
        <translation>Löschen Sie den Listener wieder, und starten Sie den Server neu.</translation>
    </message>
    <message>
        <source>Serve the site over https with IIS</source>
        <translation>Die Website mit IIS über https ausliefern</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Get a certificate of Let&apos;s Encrypt with win-acme for IIS&quot; or &quot;Install a Cloudflare Origin CA certificate in IIS&quot; gets one. See which doors each site has, and which certificates this server has.</source>
        <translation>Dafür muss ein Zertifikat auf dem Server liegen. Wenn es keines gibt, bekommen Sie eines mit &quot;Ein Zertifikat von Let&apos;s Encrypt mit win-acme für IIS holen&quot; oder &quot;Ein Cloudflare-Origin-CA-Zertifikat in IIS installieren&quot;. Sehen Sie nach, welche Türen jede Website hat und welche Zertifikate dieser Server hat.</translation>
    </message>
    <message>
        <source>Open port 443 for your site with one of these certificates. Put your site&apos;s name and the certificate&apos;s thumbprint, both as the lists above show them, into the first two lines.</source>
        <translation>Öffnen Sie Port 443 für Ihre Website mit einem dieser Zertifikate. Schreiben Sie den Namen Ihrer Website und den Fingerabdruck (thumbprint) des Zertifikats, beide so, wie die Listen oben sie zeigen, in die ersten beiden Zeilen.</translation>
    </message>
    <message>
        <source>Take the door away again.</source>
        <translation>Entfernen Sie die Tür wieder.</translation>
    </message>
    <message>
        <source>Serve the site over http with IIS</source>
        <translation>Die Website mit IIS über http ausliefern</translation>
    </message>
    <message>
        <source>See which doors each site has.</source>
        <translation>Sehen Sie nach, welche Türen jede Website hat.</translation>
    </message>
    <message>
        <source>Open port 80 for your site. Put its name as the list shows it into the first line.</source>
        <translation>Öffnen Sie Port 80 für Ihre Website. Schreiben Sie ihren Namen so, wie ihn die Liste zeigt, in die erste Zeile.</translation>
    </message>
    <message>
        <source>See whether Windows now waits at port 80.</source>
        <translation>Sehen Sie nach, ob Windows jetzt an Port 80 wartet.</translation>
    </message>
    <message>
        <source>Have IIS accept visitors from outside, not only from this server itself</source>
        <translation>IIS so einstellen, dass es Besucher von außen annimmt, nicht nur von diesem Server selbst</translation>
    </message>
    <message>
        <source>See for which addresses each site waits: * means all. Then see whether Windows itself limits the web server to some addresses.</source>
        <translation>Sehen Sie nach, an welchen Adressen jede Website wartet: * bedeutet alle. Sehen Sie dann nach, ob Windows selbst den Webserver auf einige Adressen beschränkt.</translation>
    </message>
    <message>
        <source>Let the site wait at all addresses. Put its name as the list shows it into the first line.</source>
        <translation>Lassen Sie die Website an allen Adressen warten. Schreiben Sie ihren Namen so, wie ihn die Liste zeigt, in die erste Zeile.</translation>
    </message>
    <message>
        <source>See whether Windows now waits at the web ports for callers from outside.</source>
        <translation>Sehen Sie nach, ob Windows an den Web-Ports jetzt auf Anfragen von außen wartet.</translation>
    </message>
    <message>
        <source>Let the site wait for this server alone again.</source>
        <translation>Lassen Sie die Website wieder nur für diesen Server warten.</translation>
    </message>
    <message>
        <source>See whether a program now waits at a web port of this server for callers from outside.</source>
        <translation>Sehen Sie nach, ob an einem Web-Port dieses Servers jetzt ein Programm auf Anfragen von außen wartet.</translation>
    </message>
    <message>
        <source>Ask this server itself for the site over https (port 443), as Cloudflare does in the modes Full and Full (strict).</source>
        <translation>Fragen Sie diesen Server selbst über https (Port 443) nach der Website, wie Cloudflare es in den Modi Full und Full (strict) tut.</translation>
    </message>
    <message>
        <source>Ask this server itself for the site over http (port 80).</source>
        <translation>Fragen Sie diesen Server selbst über http (Port 80) nach der Website.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Windows Firewall</source>
        <translation>Cloudflare in der Windows-Firewall zulassen</translation>
    </message>
    <message>
        <source>The rule stays across a restart.</source>
        <translation>Die Regel bleibt auch nach einem Neustart erhalten.</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator (right-click the Start button). See which rules block incoming connections. In Windows a rule that blocks wins over every rule that allows.</source>
        <translation>Öffnen Sie PowerShell als Administrator (Rechtsklick auf die Start-Schaltfläche). Sehen Sie nach, welche Regeln eingehende Verbindungen blockieren. Unter Windows hat eine Regel, die blockiert, Vorrang vor jeder Regel, die etwas zulässt.</translation>
    </message>
    <message>
        <source>See whether a program listens at all. If nothing is printed, the web server is stopped, and the firewall is not the cause.</source>
        <translation>Sehen Sie nach, ob überhaupt ein Programm lauscht. Wenn nichts ausgegeben wird, ist der Webserver angehalten, und die Firewall ist nicht die Ursache.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports. Nothing else is changed.</source>
        <translation>Lassen Sie alle Netze von Cloudflare auf Ihre Web-Ports zugreifen. Sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>If a rule of the first step blocks Cloudflare&apos;s addresses, put its name into the first line and switch that rule off. Leave this out if there is none.</source>
        <translation>Wenn eine Regel aus dem ersten Schritt Adressen von Cloudflare blockiert, schreiben Sie ihren Namen in die erste Zeile, und schalten Sie diese Regel aus. Lassen Sie das weg, wenn es keine solche Regel gibt.</translation>
    </message>
    <message>
        <source>See whether the rule is in force for all of Cloudflare&apos;s networks, and no rule blocks one of the web ports.</source>
        <translation>Sehen Sie nach, ob die Regel für alle Netze von Cloudflare gilt und ob keine Regel einen der Web-Ports blockiert.</translation>
    </message>
    <message>
        <source>Delete the rule. If you switched a blocking rule off, put its name into the second line to switch it on again.</source>
        <translation>Löschen Sie die Regel. Wenn Sie eine blockierende Regel ausgeschaltet haben, schreiben Sie ihren Namen in die zweite Zeile, um sie wieder einzuschalten.</translation>
    </message>
    <message>
        <source>Open the web ports in Windows Firewall to everyone</source>
        <translation>Die Web-Ports in der Windows-Firewall für alle öffnen</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator (right-click the Start button). See whether the rules for web servers are there and switched on. A rule that blocks wins over every rule that allows.</source>
        <translation>Öffnen Sie PowerShell als Administrator (Rechtsklick auf die Start-Schaltfläche). Sehen Sie nach, ob die Regeln für Webserver da und eingeschaltet sind. Eine Regel, die blockiert, hat Vorrang vor jeder Regel, die etwas zulässt.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in Windows Firewall&quot; instead of this.</source>
        <translation>Öffnen Sie Ihre Web-Ports für alle. So ist es bei einem Webserver üblich. Wenn lieber nur Cloudflare ihn erreichen soll, damit Angreifer Cloudflare auch nicht umgehen können, nehmen Sie stattdessen &quot;Cloudflare in der Windows-Firewall zulassen&quot;.</translation>
    </message>
    <message>
        <source>See whether the rule is in force.</source>
        <translation>Sehen Sie nach, ob die Regel gilt.</translation>
    </message>
    <message>
        <source>Delete the rule.</source>
        <translation>Löschen Sie die Regel.</translation>
    </message>
    <message>
        <source>Could you please do two things?
1. Remove bans of Cloudflare&apos;s addresses (for example in fail2ban, CSF/LFD or Imunify360).
2. Allow the networks below to reach the TCP ports {ports}, over IPv4 and IPv6.
If you find nothing that blocks them, please tell me: then the DNS record at Cloudflare may hold another address.</source>
        <translation>Könnten Sie bitte zwei Dinge tun?
1. Heben Sie Sperren von Cloudflare-Adressen auf (zum Beispiel in fail2ban, CSF/LFD oder Imunify360).
2. Erlauben Sie den unten genannten Netzen den Zugriff auf die TCP-Ports {ports}, über IPv4 und IPv6.
Wenn Sie nichts finden, was sie blockiert, sagen Sie es mir bitte: Dann steht im DNS-Eintrag bei Cloudflare vielleicht eine andere Adresse.</translation>
    </message>
    <message>
        <source>To see whether it works, please do not ask the server&apos;s address directly, because that works already. This goes through Cloudflare, and must not answer with 521, 522 or 523:
curl -I &quot;https://{host}/?check=1&quot;</source>
        <translation>Um zu sehen, ob es funktioniert, rufen Sie bitte nicht die Adresse des Servers direkt auf, denn das klappt bereits. Der folgende Aufruf geht über Cloudflare und darf nicht mit 521, 522 oder 523 beantwortet werden:
curl -I &quot;https://{host}/?check=1&quot;</translation>
    </message>
    <message>
        <source>Could you please see what is banned (&quot;sudo fail2ban-client banned&quot;; with CSF &quot;sudo csf -t&quot; and /etc/csf/csf.deny) and which firewall rules refuse, lift the bans of Cloudflare&apos;s addresses, and allow all of its networks to reach the TCP ports {ports}, over IPv4 and IPv6, above the rules that refuse? If you find nothing that blocks them, please tell me: then the DNS record at Cloudflare may hold another address.</source>
        <translation>Könnten Sie bitte nachsehen, was gesperrt ist (&quot;sudo fail2ban-client banned&quot;; bei CSF &quot;sudo csf -t&quot; und /etc/csf/csf.deny) und welche Firewall-Regeln abweisen, die Sperren der Cloudflare-Adressen aufheben und allen Netzen von Cloudflare den Zugriff auf die TCP-Ports {ports} erlauben, über IPv4 und IPv6, oberhalb der Regeln, die abweisen? Wenn Sie nichts finden, was sie blockiert, sagen Sie es mir bitte: Dann steht im DNS-Eintrag bei Cloudflare vielleicht eine andere Adresse.</translation>
    </message>
    <message>
        <source>To check, please do not test from your own network only. A request that counts comes through Cloudflare, and must not be answered with 521, 522 or 523:
curl -I &quot;https://{host}/?check=1&quot;</source>
        <translation>Testen Sie zur Kontrolle bitte nicht nur aus Ihrem eigenen Netz. Aussagekräftig ist eine Anfrage, die über Cloudflare kommt; sie darf nicht mit 521, 522 oder 523 beantwortet werden:
curl -I &quot;https://{host}/?check=1&quot;</translation>
    </message>
    <message>
        <source>The website {host} is published through Cloudflare, and some of its visitors get an error page of Cloudflare, while others get the site.</source>
        <translation>Die Website {host} läuft über Cloudflare, und manche ihrer Besucher bekommen eine Fehlerseite von Cloudflare, während andere die Website sehen.</translation>
    </message>
    <message>
        <source>To check: this must not be answered with 403 or 429.
curl -I &quot;https://{host}/?check=1&quot;</source>
        <translation>Zur Kontrolle: Der folgende Aufruf darf nicht mit 403 oder 429 beantwortet werden.
curl -I &quot;https://{host}/?check=1&quot;</translation>
    </message>
    <message>
        <source>To check on the server, this shows the site:
curl -k --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>Zur Kontrolle auf dem Server: Der folgende Befehl zeigt die Website:
curl -k --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>To check on the server, this shows an answer:
curl -I --connect-to ::127.0.0.1:80 http://{host}/</source>
        <translation>Zur Kontrolle auf dem Server: Der folgende Befehl zeigt eine Antwort:
curl -I --connect-to ::127.0.0.1:80 http://{host}/</translation>
    </message>
    <message>
        <source>{host}: please check the server&apos;s address in Cloudflare&apos;s DNS</source>
        <translation>{host}: Bitte prüfen Sie die Adresse des Servers im DNS von Cloudflare</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address that we have noted: {origin}</source>
        <translation>Website: https://{host}/
Fehler, den Besucher sehen: {code}, erzeugt von Cloudflare
Beobachtet: {time}
Ray ID (die Nummer, die Cloudflare einer solchen Anfrage gegeben hat): {ray}
Adresse, die wir notiert haben: {origin}</translation>
    </message>
    <message>
        <source>To check on the server, this shows a certificate:
openssl s_client -connect 127.0.0.1:443 -servername {host}</source>
        <translation>Zur Kontrolle auf dem Server: Der folgende Befehl zeigt ein Zertifikat:
openssl s_client -connect 127.0.0.1:443 -servername {host}</translation>
    </message>
    <message>
        <source>To check on the server, this connects:
openssl s_client -connect 127.0.0.1:443 -servername {host} -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256</source>
        <translation>Zur Kontrolle auf dem Server: Der folgende Befehl baut eine Verbindung auf:
openssl s_client -connect 127.0.0.1:443 -servername {host} -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256</translation>
    </message>
    <message>
        <source>To check on the server, this shows a status below 500:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>Zur Kontrolle auf dem Server: Der folgende Befehl zeigt einen Status unter 500:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>Could you please see what the server was busy with at that time (load, memory, PHP workers, slow database queries), and whether our account reached a limit?</source>
        <translation>Könnten Sie bitte nachsehen, womit der Server zu diesem Zeitpunkt beschäftigt war (Last, Speicher, PHP-Worker, langsame Datenbankabfragen) und ob unser Konto an eine Grenze gestoßen ist?</translation>
    </message>
    <message>
        <source>To check on the server, this should end within a few seconds:
time curl -k -o /dev/null --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>Zur Kontrolle auf dem Server: Der folgende Befehl sollte nach wenigen Sekunden fertig sein:
time curl -k -o /dev/null --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>Could you please look for crashes in the logs of the web server and PHP at that time, for a rule or security module that closes connections, and for idle connections that are closed early? Cloudflare uses a connection again for up to 15 minutes.</source>
        <translation>Könnten Sie bitte in den Protokollen des Webservers und von PHP zu diesem Zeitpunkt nach Abstürzen suchen, nach einer Regel oder einem Sicherheitsmodul, das Verbindungen schließt, und nach ungenutzten Verbindungen, die zu früh geschlossen werden? Cloudflare benutzt eine Verbindung bis zu 15 Minuten lang wieder.</translation>
    </message>
    <message>
        <source>Could you please look for crashes in the logs of the web server and PHP at that time, for &quot;return 444&quot; and the like, and for idle connections that are closed early? Cloudflare uses a connection again for up to 15 minutes.</source>
        <translation>Könnten Sie bitte in den Protokollen des Webservers und von PHP zu diesem Zeitpunkt nach Abstürzen suchen, nach &quot;return 444&quot; und Ähnlichem und nach ungenutzten Verbindungen, die zu früh geschlossen werden? Cloudflare benutzt eine Verbindung bis zu 15 Minuten lang wieder.</translation>
    </message>
    <message>
        <source>To check on the server, this shows less than 100000:
curl -sk -o /dev/null -D - --connect-to ::127.0.0.1:443 https://{host}/ | wc -c</source>
        <translation>Zur Kontrolle auf dem Server: Der folgende Befehl zeigt weniger als 100000:
curl -sk -o /dev/null -D - --connect-to ::127.0.0.1:443 https://{host}/ | wc -c</translation>
    </message>
    <message>
        <source>{host}: a connection limit seems to block Cloudflare</source>
        <translation>{host}: Ein Verbindungslimit scheint Cloudflare zu blockieren</translation>
    </message>
    <message>
        <source>It seems that the first connections of a series pass, and that later ones are refused or dropped. A limit on connections from one address does that. All visitors of this website come from Cloudflare&apos;s few addresses, so such a limit hits all of them together.</source>
        <translation>Anscheinend kommen die ersten Verbindungen einer Serie durch, und spätere werden abgewiesen oder verworfen. Das bewirkt ein Limit für Verbindungen von einer Adresse. Alle Besucher dieser Website kommen von den wenigen Adressen von Cloudflare; ein solches Limit trifft also alle zusammen.</translation>
    </message>
    <message>
        <source>Please exempt Cloudflare&apos;s networks from limits of connections and requests on the TCP ports {ports}, on the server and in the protection before it. If you find no such limit, please tell me whether the server is overloaded, or what else refuses connections.</source>
        <translation>Bitte nehmen Sie die Netze von Cloudflare von den Limits für Verbindungen und Anfragen an den TCP-Ports {ports} aus, sowohl auf dem Server als auch im vorgelagerten Schutz. Wenn Sie kein solches Limit finden, sagen Sie mir bitte, ob der Server überlastet ist oder was sonst Verbindungen abweist.</translation>
    </message>
    <message>
        <source>To check, please ask several times and through Cloudflare, because the first requests pass. None may be answered with 521, 522 or 523:
for i in 1 2 3 4 5 6 7 8 9 10; do
curl -sI &quot;https://{host}/?check=$i&quot; | head -n 1; done</source>
        <translation>Fragen Sie zur Kontrolle bitte mehrmals und über Cloudflare an, denn die ersten Anfragen kommen durch. Keine darf mit 521, 522 oder 523 beantwortet werden:
for i in 1 2 3 4 5 6 7 8 9 10; do
curl -sI &quot;https://{host}/?check=$i&quot; | head -n 1; done</translation>
    </message>
    <message>
        <source>It seems that the first connections of a series pass, and that later ones are refused or dropped. Please look for limits in the web server (limit_req, limit_conn, mod_evasive), in the firewall (limit, recent, connlimit) and in CSF (CT_LIMIT, CONNLIMIT, PORTFLOOD). Have the web server read the visitors&apos; own addresses from CF-Connecting-IP, only in requests that come from Cloudflare&apos;s networks, and exempt Cloudflare&apos;s networks in the firewall.</source>
        <translation>Anscheinend kommen die ersten Verbindungen einer Serie durch, und spätere werden abgewiesen oder verworfen. Bitte suchen Sie nach Limits im Webserver (limit_req, limit_conn, mod_evasive), in der Firewall (limit, recent, connlimit) und in CSF (CT_LIMIT, CONNLIMIT, PORTFLOOD). Lassen Sie den Webserver die echten Adressen der Besucher aus CF-Connecting-IP lesen, aber nur bei Anfragen, die aus den Netzen von Cloudflare kommen, und nehmen Sie die Netze von Cloudflare in der Firewall aus.</translation>
    </message>
    <message>
        <source>Visitors of {host} get an error page. The address that we have noted for its server answers my computer, but as another site. Perhaps our site was moved to another address, and the record in Cloudflare is an old one. I cannot see the record myself.</source>
        <translation>Besucher von {host} bekommen eine Fehlerseite. Unter der Adresse, die wir für den Server notiert haben, bekommt mein Computer zwar eine Antwort, aber als eine andere Website. Vielleicht ist unsere Website auf eine andere Adresse umgezogen und der Eintrag in Cloudflare veraltet. Ich kann den Eintrag selbst nicht sehen.</translation>
    </message>
    <message>
        <source>Could you please tell me which addresses the A and AAAA records of {host} have in Cloudflare (DNS, Records)? I am asking the hosting company for the right address, and will send it. Please enter it if a record differs, note the old one first, and leave the proxy (the orange cloud) on. If the records agree, please look for an Origin Rule or a load balancer that leads elsewhere, and tell me.</source>
        <translation>Könnten Sie mir bitte sagen, welche Adressen in den A- und AAAA-Einträgen von {host} in Cloudflare stehen (DNS, Records)? Ich frage den Hosting-Anbieter nach der richtigen Adresse und schicke sie Ihnen. Bitte tragen Sie sie ein, falls ein Eintrag davon abweicht, notieren Sie vorher die alte, und lassen Sie den Proxy (die orange Wolke) eingeschaltet. Wenn die Einträge übereinstimmen, sehen Sie bitte nach, ob eine Origin Rule oder ein Load Balancer woandershin führt, und sagen Sie mir Bescheid.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} has expired. Cloudflare, through which our website is published, therefore refuses to connect to it (error 526), and visitors over https get an error page.</source>
        <translation>Das Zertifikat, das Ihr Server für {host} zeigt, ist abgelaufen. Cloudflare, über das unsere Website läuft, verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen über https eine Fehlerseite.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} has expired. Cloudflare therefore refuses to connect to it (error 526), and visitors over https get an error page.</source>
        <translation>Das Zertifikat, das unser Server für {host} zeigt, ist abgelaufen. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen über https eine Fehlerseite.</translation>
    </message>
    <message>
        <source>Could you please see first whether a new one is there already and was only not loaded (&quot;sudo systemctl reload nginx&quot;, apache2 or httpd)? If not, please renew it (with certbot: &quot;sudo certbot renew&quot;), have the web server load it, and see why it did not renew by itself. It must name {host} and every other name that the old one has, and be sent together with its intermediate certificates. A certificate of Cloudflare&apos;s Origin CA, which whoever holds the Cloudflare account can make, will do as well.</source>
        <translation>Könnten Sie bitte zuerst nachsehen, ob schon ein neues da ist und nur nicht geladen wurde (&quot;sudo systemctl reload nginx&quot;, apache2 oder httpd)? Wenn nicht, erneuern Sie es bitte (mit certbot: &quot;sudo certbot renew&quot;), lassen Sie den Webserver es laden, und sehen Sie nach, warum es sich nicht von selbst erneuert hat. Es muss auf {host} und auf alle anderen Namen des alten lauten und zusammen mit seinen Zwischenzertifikaten gesendet werden. Ein Zertifikat von Cloudflares Origin CA, das erstellen kann, wer das Cloudflare-Konto verwaltet, genügt auch.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} comes from an authority that Cloudflare does not know, or is not fit for a website. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das Ihr Server für {host} zeigt, kommt von einer Zertifizierungsstelle, die Cloudflare nicht kennt, oder es taugt nicht für eine Website. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} comes from an authority that Cloudflare does not know, or is not fit for a website. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>Das Zertifikat, das unser Server für {host} zeigt, kommt von einer Zertifizierungsstelle, die Cloudflare nicht kennt, oder es taugt nicht für eine Website. Cloudflare verweigert deshalb die Verbindung zu ihm (Fehler 526), und Besucher bekommen unsere Website nicht.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} comes from an authority that Cloudflare does not know, or is not fit for a website, and the zone is set to accept only good ones.</source>
        <translation>Das Zertifikat des Servers hinter {host} kommt von einer Zertifizierungsstelle, die Cloudflare nicht kennt, oder es taugt nicht für eine Website, und die Zone ist so eingestellt, dass nur gültige angenommen werden.</translation>
    </message>
    <message>
        <source>Wait two minutes: by then the change of the record has taken effect.</source>
        <translation>Warten Sie zwei Minuten: Dann ist die Änderung des Eintrags wirksam.</translation>
    </message>
    <message>
        <source>Ask for your site twenty times through Cloudflare, past every cache. What fails now and then works most of the time, so one good answer proves nothing: all of twenty must be good. It stops after three that are not. A fault that is rarer than one in ten can still slip through; run it again later.</source>
        <translation>Rufen Sie Ihre Website zwanzigmal über Cloudflare auf, an jedem Cache vorbei. Was nur ab und zu scheitert, funktioniert meistens, deshalb beweist eine einzige gute Antwort nichts: Alle zwanzig müssen gut sein. Nach drei schlechten wird abgebrochen. Ein Fehler, der seltener als einmal in zehn Aufrufen auftritt, kann trotzdem durchschlüpfen; führen Sie den Befehl später noch einmal aus.</translation>
    </message>
    <message>
        <source>Where the origin address or the SSL mode was not given, run the same check again with both; without them much stays open. Then save the report, and send it with the lines above to whoever looks after the server.</source>
        <translation>Wurden die Adresse Ihres Servers oder der SSL-Modus nicht angegeben, führen Sie dieselbe Prüfung noch einmal mit beiden aus; ohne sie bleibt vieles offen. Speichern Sie dann den Bericht und schicken Sie ihn zusammen mit den Zeilen oben an die Person, die den Server betreut.</translation>
    </message>
    <message>
        <source>A rule that lets in by address (lines &quot;allow&quot; and &quot;deny&quot;) sees visitors from then on: one that lets in only Cloudflare or a proxy turns everybody away. From then on logs, limits and bans see visitors and no longer Cloudflare. A packet filter cannot ban such a visitor, because the packets still come from Cloudflare; block bad visitors in Cloudflare (Security, then Security rules).</source>
        <translation>Eine Regel, die nach Adressen einlässt (Zeilen &quot;allow&quot; und &quot;deny&quot;), sieht danach die Besucher: Lässt sie nur Cloudflare oder einen Proxy ein, weist sie alle ab. Danach sehen Protokolle, Limits und Sperren die Besucher und nicht mehr Cloudflare. Ein Paketfilter kann einen solchen Besucher nicht sperren, weil die Pakete weiterhin von Cloudflare kommen; sperren Sie schädliche Besucher in Cloudflare (Security, dann Security rules).</translation>
    </message>
    <message>
        <source>See whether nginx has the part that is needed (it prints its name), and whether visitor addresses are restored already. The last command shows rules that let in by address. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>Sehen Sie nach, ob nginx das nötige Modul hat (dann erscheint dessen Name) und ob die Adressen der Besucher schon wiederhergestellt werden. Der letzte Befehl zeigt Regeln, die nach Adressen einlassen. Ohne das sieht für Ihren Server jeder Besucher wie Cloudflare aus, und wer einen schädlichen Besucher sperrt, sperrt Cloudflare und damit alle.</translation>
    </message>
    <message>
        <source>If the first step shows rules that let in by address, nothing is changed until you write &quot;yes&quot; into the first line; do that when you know that they name visitors, and neither Cloudflare nor a proxy. Write the setting into a file of its own, have nginx test it, and load it only if the test passes. Cloudflare tells the visitor&apos;s address in a line of each request, CF-Connecting-IP. Only Cloudflare is believed in this.</source>
        <translation>Zeigt der erste Schritt Regeln, die nach Adressen einlassen, wird nichts geändert, bis Sie &quot;yes&quot; in die erste Zeile schreiben; tun Sie das, wenn Sie wissen, dass die Regeln Besucher nennen und weder Cloudflare noch einen Proxy. Schreiben Sie die Einstellung in eine eigene Datei, lassen Sie nginx sie testen und laden Sie sie nur, wenn der Test gelingt. Cloudflare nennt die Adresse des Besuchers in einer Zeile jeder Anfrage, CF-Connecting-IP. Nur Cloudflare wird diese Angabe geglaubt.</translation>
    </message>
    <message>
        <source>A rule that lets in by address (lines &quot;Require ip&quot; and &quot;Allow from&quot;) sees visitors from then on: one that lets in only Cloudflare or a proxy turns everybody away. From then on logs, limits and bans see visitors and no longer Cloudflare. A packet filter cannot ban such a visitor, because the packets still come from Cloudflare; block bad visitors in Cloudflare (Security, then Security rules).</source>
        <translation>Eine Regel, die nach Adressen einlässt (Zeilen &quot;Require ip&quot; und &quot;Allow from&quot;), sieht danach die Besucher: Lässt sie nur Cloudflare oder einen Proxy ein, weist sie alle ab. Danach sehen Protokolle, Limits und Sperren die Besucher und nicht mehr Cloudflare. Ein Paketfilter kann einen solchen Besucher nicht sperren, weil die Pakete weiterhin von Cloudflare kommen; sperren Sie schädliche Besucher in Cloudflare (Security, dann Security rules).</translation>
    </message>
    <message>
        <source>See whether visitor addresses are restored already. The last command shows rules that let in by address. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>Sehen Sie nach, ob die Adressen der Besucher schon wiederhergestellt werden. Der letzte Befehl zeigt Regeln, die nach Adressen einlassen. Ohne das sieht für Ihren Server jeder Besucher wie Cloudflare aus, und wer einen schädlichen Besucher sperrt, sperrt Cloudflare und damit alle.</translation>
    </message>
    <message>
        <source>If the first step shows rules that let in by address, nothing is changed until you write &quot;yes&quot; into the first line; do that when you know that they name visitors, and neither Cloudflare nor a proxy. Write the setting into a file of its own, have Apache test it, and load it only if the test passes. Cloudflare tells the visitor&apos;s address in a line of each request, CF-Connecting-IP. Only Cloudflare is believed in this.</source>
        <translation>Zeigt der erste Schritt Regeln, die nach Adressen einlassen, wird nichts geändert, bis Sie &quot;yes&quot; in die erste Zeile schreiben; tun Sie das, wenn Sie wissen, dass die Regeln Besucher nennen und weder Cloudflare noch einen Proxy. Schreiben Sie die Einstellung in eine eigene Datei, lassen Sie Apache sie testen und laden Sie sie nur, wenn der Test gelingt. Cloudflare nennt die Adresse des Besuchers in einer Zeile jeder Anfrage, CF-Connecting-IP. Nur Cloudflare wird diese Angabe geglaubt.</translation>
    </message>
    <message>
        <source>See which firewalls and guards are there. Each line names one that is at work. Nothing is changed.</source>
        <translation>Sehen Sie nach, welche Firewalls und Schutzprogramme es gibt. Jede Zeile nennt eines, das aktiv ist. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>Change nothing on your server for this. Tell visitors by another way (mail, social networks) that the site is back soon. Only if it takes long and your server can stand being reached directly: pause Cloudflare for the site. Visitors then reach your server itself, which needs a certificate of its own, and its address becomes known.</source>
        <translation>Ändern Sie deswegen nichts an Ihrem Server. Sagen Sie Ihren Besuchern auf anderem Weg (E-Mail, soziale Netzwerke), dass die Website bald wieder da ist. Nur wenn es lange dauert und Ihr Server es verträgt, direkt erreicht zu werden: Pausieren Sie Cloudflare für die Website. Besucher erreichen dann Ihren Server selbst, der dafür ein eigenes Zertifikat braucht, und seine Adresse wird bekannt.</translation>
    </message>
    <message>
        <source>Could you please see whether the web server runs, start it if it does not, find out in its log why it stopped, and see that it starts by itself after a reboot? If it runs, please see whether a firewall refuses Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/).</source>
        <translation>Könnten Sie bitte nachsehen, ob der Webserver läuft, ihn starten, falls nicht, in seinem Protokoll herausfinden, warum er stehen geblieben ist, und dafür sorgen, dass er nach einem Neustart von selbst startet? Falls er läuft, sehen Sie bitte nach, ob eine Firewall die Adressen von Cloudflare (https://www.cloudflare.com/ips/) abweist.</translation>
    </message>
    <message>
        <source>Could you please install a certificate for {host}, have the web server serve the site at port 443, and let that port through the firewall? A certificate of Cloudflare&apos;s Origin CA is fine; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>Könnten Sie bitte ein Zertifikat für {host} installieren, den Webserver die Website an Port 443 ausliefern lassen und diesen Port in der Firewall freigeben? Ein Zertifikat von Cloudflares Origin CA genügt; wer das Cloudflare-Konto hat, kann eines erstellen. Sagen Sie mir also bitte, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>Could you please have the web server serve {host} at port 443 with a certificate? If there is none, one of Cloudflare&apos;s Origin CA will do; whoever holds the Cloudflare account can make it.</source>
        <translation>Könnten Sie den Webserver {host} bitte an Port 443 mit einem Zertifikat ausliefern lassen? Falls keines da ist, genügt eines von Cloudflares Origin CA; wer das Cloudflare-Konto hat, kann es erstellen.</translation>
    </message>
    <message>
        <source>Could you please renew it, and see that it renews by itself from now on? The new one must name {host} and every other name that the old one has, and be sent together with its intermediate certificates. If a certificate of Cloudflare&apos;s Origin CA is easier for you, please tell me; whoever holds the Cloudflare account can make one.</source>
        <translation>Könnten Sie es bitte erneuern und dafür sorgen, dass es sich ab jetzt von selbst erneuert? Das neue muss auf {host} und auf alle anderen Namen des alten lauten und zusammen mit seinen Zwischenzertifikaten gesendet werden. Wenn ein Zertifikat von Cloudflares Origin CA für Sie einfacher ist, sagen Sie es mir bitte; wer das Cloudflare-Konto hat, kann eines erstellen.</translation>
    </message>
    <message>
        <source>Please see whether the clock of the machine that made the certificate is right, and install a certificate for {host} that is already valid. A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>Bitte sehen Sie nach, ob die Uhr des Rechners, der das Zertifikat erstellt hat, richtig geht, und installieren Sie ein Zertifikat für {host}, das schon gültig ist. Ein Zertifikat von Cloudflares Origin CA genügt auch; wer das Cloudflare-Konto hat, kann eines erstellen. Sagen Sie mir also bitte, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>Please install a certificate for {host} that is in date, carries this name and is sent together with its intermediate certificates. A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>Bitte installieren Sie ein Zertifikat für {host}, das zeitlich gültig ist, auf diesen Namen lautet und zusammen mit seinen Zwischenzertifikaten gesendet wird. Ein Zertifikat von Cloudflares Origin CA genügt auch; wer das Cloudflare-Konto hat, kann eines erstellen. Sagen Sie mir also bitte, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>Please have the server send the intermediate certificates too (certbot: fullchain.pem in place of cert.pem; otherwise the authority&apos;s bundle after the certificate). A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>Bitte lassen Sie den Server auch die Zwischenzertifikate senden (certbot: fullchain.pem statt cert.pem; sonst das Bundle der Zertifizierungsstelle hinter dem Zertifikat). Ein Zertifikat von Cloudflares Origin CA genügt auch; wer das Cloudflare-Konto hat, kann eines erstellen. Sagen Sie mir also bitte, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>Please install a new certificate with a new key for {host}, and find out why the old one was revoked: its key may have become known to strangers. A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>Bitte installieren Sie für {host} ein neues Zertifikat mit einem neuen Schlüssel und finden Sie heraus, warum das alte widerrufen wurde: Sein Schlüssel kann Fremden bekannt geworden sein. Ein Zertifikat von Cloudflares Origin CA genügt auch; wer das Cloudflare-Konto hat, kann eines erstellen. Sagen Sie mir also bitte, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>{host} redirects for ever: our server sends https round in a circle</source>
        <translation>{host} leitet endlos weiter: Unser Server schickt https im Kreis</translation>
    </message>
    <message>
        <source>{host} is in a redirect loop (browsers say &quot;too many redirects&quot;), and visitors get no page. Asked over https, at port 443, our server answers {https_redirect}. That leads visitors back to where they came from, in every SSL mode that Cloudflare has.</source>
        <translation>{host} steckt in einer Weiterleitungsschleife (Browser melden &quot;zu viele Weiterleitungen&quot;), und Besucher bekommen keine Seite. Über https, an Port 443, antwortet unser Server: {https_redirect}. Das führt Besucher dorthin zurück, woher sie kamen, und zwar in jedem SSL-Modus, den Cloudflare hat.</translation>
    </message>
    <message>
        <source>Could you please take this redirect out of what answers at port 443 for {host}? It may stand in the web server&apos;s own files, in .htaccess, or come from the address that the application has noted for itself. Please leave a redirect from http to https, at port 80, as it is.</source>
        <translation>Könnten Sie diese Weiterleitung bitte aus dem entfernen, was an Port 443 für {host} antwortet? Sie kann in den Dateien des Webservers selbst oder in .htaccess stehen oder von der Adresse kommen, die die Anwendung für sich selbst eingetragen hat. Eine Weiterleitung von http zu https an Port 80 lassen Sie bitte, wie sie ist.</translation>
    </message>
    <message>
        <source>To check on the server, this must show a status line (such as HTTP/1.1 200 OK) and no &quot;location:&quot; that leads to {host} again:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>Zur Kontrolle auf dem Server: Das hier muss eine Statuszeile (etwa HTTP/1.1 200 OK) zeigen und kein &quot;location:&quot;, das wieder zu {host} führt:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>If the firewall was not active, or visitors still get an error after this, take it back with the undo step and look at fail2ban next: choose it under Firewall.</source>
        <translation>Wenn die Firewall nicht aktiv war oder Besucher danach immer noch einen Fehler bekommen, machen Sie es mit dem Schritt „Rückgängig machen“ rückgängig und sehen sich als Nächstes fail2ban an: Wählen Sie es unter Firewall aus.</translation>
    </message>
    <message>
        <source>Follow the redirects as a browser does. The last line says whether they come to an end, and what visitors get there.</source>
        <translation>Folgen Sie den Weiterleitungen, wie ein Browser es tut. Die letzte Zeile sagt, ob sie ein Ende finden und was Besucher dort bekommen.</translation>
    </message>
    <message>
        <source>Put the copy of that file back. Put the file&apos;s name into the first line; each file has a copy of its own. Apache checks its files before it takes them up.</source>
        <translation>Legen Sie die Kopie dieser Datei zurück. Setzen Sie den Namen der Datei in die erste Zeile; jede Datei hat ihre eigene Kopie. Apache prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>This takes a protection away: anybody who knows the server&apos;s address can then reach {host} past Cloudflare. Only server blocks that name {host} are changed, but other names that stand in the same one lose the protection too. Undo it as soon as Authenticated Origin Pulls works.</source>
        <translation>Das nimmt einen Schutz weg: Wer die Adresse des Servers kennt, kann {host} dann an Cloudflare vorbei erreichen. Geändert werden nur server-Blöcke, die {host} nennen; andere Namen, die im selben Block stehen, verlieren den Schutz aber ebenfalls. Machen Sie es rückgängig, sobald Authenticated Origin Pulls funktioniert.</translation>
    </message>
    <message>
        <source>Stop demanding it in the server blocks that name {host} and show the line &quot;ssl_verify_client on&quot; themselves; all others keep the demand. The old line stays above the new one as a note. A demand that is made elsewhere, for all sites at once, is not touched: taking it away would open other sites. This is the weaker way; switching Authenticated Origin Pulls on in Cloudflare keeps the protection.</source>
        <translation>Hören Sie auf, das Zertifikat zu verlangen, und zwar in den server-Blöcken, die {host} nennen und die Zeile &quot;ssl_verify_client on&quot; selbst enthalten; alle anderen verlangen es weiterhin. Die alte Zeile bleibt als Notiz über der neuen stehen. Eine Forderung, die anderswo für alle Websites zugleich steht, wird nicht angerührt: Sie wegzunehmen würde andere Websites öffnen. Das ist der schwächere Weg; Authenticated Origin Pulls in Cloudflare einzuschalten erhält den Schutz.</translation>
    </message>
    <message>
        <source>This takes a protection away: anybody who knows the server&apos;s address can then reach {host} past Cloudflare. Only sections VirtualHost that name {host} are changed, but other names that stand in the same one lose the protection too. Undo it as soon as Authenticated Origin Pulls works.</source>
        <translation>Das nimmt einen Schutz weg: Wer die Adresse des Servers kennt, kann {host} dann an Cloudflare vorbei erreichen. Geändert werden nur VirtualHost-Abschnitte, die {host} nennen; andere Namen, die im selben Abschnitt stehen, verlieren den Schutz aber ebenfalls. Machen Sie es rückgängig, sobald Authenticated Origin Pulls funktioniert.</translation>
    </message>
    <message>
        <source>Stop demanding it in the VirtualHost sections that name {host} and show the line &quot;SSLVerifyClient require&quot; themselves; all others keep the demand. The old line stays above the new one as a note. A demand that is made elsewhere, for all sites at once, is not touched: taking it away would open other sites. This is the weaker way; switching Authenticated Origin Pulls on in Cloudflare keeps the protection.</source>
        <translation>Hören Sie auf, das Zertifikat zu verlangen, und zwar in den VirtualHost-Abschnitten, die {host} nennen und die Zeile &quot;SSLVerifyClient require&quot; selbst enthalten; alle anderen verlangen es weiterhin. Die alte Zeile bleibt als Notiz über der neuen stehen. Eine Forderung, die anderswo für alle Websites zugleich steht, wird nicht angerührt: Sie wegzunehmen würde andere Websites öffnen. Das ist der schwächere Weg; Authenticated Origin Pulls in Cloudflare einzuschalten erhält den Schutz.</translation>
    </message>
    <message>
        <source>In the same list of services, press the start sign beside each of the two that is stopped.</source>
        <translation>Klicken Sie in derselben Liste der Dienste auf das Startsymbol neben jedem der beiden, der angehalten ist.</translation>
    </message>
    <message>
        <source>Put the copy of that file back. Put the file&apos;s name into the first line; each file has a copy of its own. nginx checks its files before it takes them up.</source>
        <translation>Legen Sie die Kopie dieser Datei zurück. Setzen Sie den Namen der Datei in die erste Zeile; jede Datei hat ihre eigene Kopie. nginx prüft seine Dateien, bevor es sie übernimmt.</translation>
    </message>
    <message>
        <source>Looking changes nothing. These limits also hold off attackers: one that is raised for all protects the server less. Letting in Cloudflare alone is safer.</source>
        <translation>Das Nachsehen ändert nichts. Diese Limits halten auch Angreifer ab: Ein Limit, das für alle erhöht wird, schützt den Server weniger. Nur Cloudflare zuzulassen ist sicherer.</translation>
    </message>
    <message>
        <source>A line with limit_req or limit_conn belongs to nginx, and evasive, qos or security to Apache: restore the visitors&apos; own addresses, and each visitor is counted alone. A line with -A, &quot;limit rate&quot; or LIMIT belongs to the firewall: allow Cloudflare in it, above the limit. Lines of CSF: take &quot;Allow Cloudflare in CSF (ConfigServer Firewall)&quot;; CSF then does not ban Cloudflare for CT_LIMIT any more. If requests still fail after that, and CONNLIMIT or PORTFLOOD name a web port: note the old value, raise the number for that port in /etc/csf/csf.conf rather than leave it empty, and have CSF read it with &quot;sudo csf -ra&quot;.</source>
        <translation>Eine Zeile mit limit_req oder limit_conn gehört zu nginx, eine mit evasive, qos oder security zu Apache: Stellen Sie die echten Adressen der Besucher wieder her, dann wird jeder Besucher für sich gezählt. Eine Zeile mit -A, &quot;limit rate&quot; oder LIMIT gehört zur Firewall: Erlauben Sie Cloudflare darin, und zwar oberhalb des Limits. Bei Zeilen von CSF: Nehmen Sie &quot;Cloudflare in CSF (ConfigServer Firewall) zulassen&quot;; CSF sperrt Cloudflare dann nicht mehr wegen CT_LIMIT. Wenn danach immer noch Anfragen scheitern und CONNLIMIT oder PORTFLOOD einen Web-Port nennen: Schreiben Sie den alten Wert auf, erhöhen Sie in /etc/csf/csf.conf die Zahl für diesen Port, statt sie leer zu lassen, und lassen Sie CSF das mit &quot;sudo csf -ra&quot; einlesen.</translation>
    </message>
    <message>
        <source>What you change by another of these instructions, you take back as it says. If you raised a number in /etc/csf/csf.conf, enter the old value that you noted, and run &quot;sudo csf -ra&quot;.</source>
        <translation>Was Sie nach einer anderen dieser Anleitungen ändern, machen Sie so rückgängig, wie es dort steht. Wenn Sie in /etc/csf/csf.conf eine Zahl erhöht haben, tragen Sie den aufgeschriebenen alten Wert wieder ein und führen Sie &quot;sudo csf -ra&quot; aus.</translation>
    </message>
    <message>
        <source>Take the first line with &quot;Next:&quot; that the commands print. It names a firewall or a guard: on your own computer, choose it in Origin Doctor under Firewall (on its command line: --server firewall=NAME), and follow the steps that come then. If visitors still get an error after that, go on with the line below it. If no such line was printed, so that no firewall was found on the server, look outside it: the cloud or hosting company may have a firewall in front of the server (AWS, Google Cloud, Azure, DigitalOcean, Hetzner, OVH, Oracle), set in its own console.</source>
        <translation>Nehmen Sie die erste Zeile mit &quot;Next:&quot;, die die Befehle ausgeben. Sie nennt eine Firewall oder ein Schutzprogramm: Wählen Sie diesen Namen auf Ihrem eigenen Computer in Origin Doctor unter Firewall aus (in der Befehlszeile: --server firewall=NAME) und folgen Sie den Schritten, die dann kommen. Wenn Besucher danach immer noch einen Fehler sehen, machen Sie mit der Zeile darunter weiter. Wurde keine solche Zeile ausgegeben, also auf dem Server keine Firewall gefunden, suchen Sie außerhalb: Der Cloud- oder Hosting-Anbieter kann vor dem Server eine Firewall haben (AWS, Google Cloud, Azure, DigitalOcean, Hetzner, OVH, Oracle), die in seiner eigenen Konsole eingestellt wird.</translation>
    </message>
    <message>
        <source>It seems that the web server behind {host} is not running, or that something refuses connections to it. What was seen stands below.</source>
        <translation>Wie es scheint, läuft der Webserver hinter {host} nicht, oder etwas weist Verbindungen zu ihm ab. Was gesehen wurde, steht unten.</translation>
    </message>
    <message>
        <source>If the certificate was renewed already: have the web server take it up</source>
        <translation>Falls das Zertifikat schon erneuert ist: den Webserver es laden lassen</translation>
    </message>
    <message>
        <source>A web server goes on showing the old certificate when nobody tells it that certbot has renewed it. Compare the dates: first what is shown now, then what certbot keeps on the server. Go on only if a date there lies in the future. If none does, or none is listed, nothing was renewed here, so stop and renew it where it comes from: with &quot;Renew the certificate with certbot&quot;, in the hosting panel, or at the seller of a certificate that was bought. A certificate of Cloudflare&apos;s Origin CA can take its place, too.</source>
        <translation>Ein Webserver zeigt weiter das alte Zertifikat, wenn ihm niemand sagt, dass certbot es erneuert hat. Vergleichen Sie die Daten: zuerst, was jetzt gezeigt wird, dann, was certbot auf dem Server aufbewahrt. Machen Sie nur weiter, wenn dort ein Datum in der Zukunft liegt. Wenn keines es tut oder keines aufgeführt ist, wurde hier nichts erneuert: Hören Sie dann hier auf und erneuern Sie es dort, woher es kommt: mit &quot;Das Zertifikat mit certbot erneuern&quot;, im Hosting-Panel oder, wenn es gekauft wurde, beim Verkäufer. Auch ein Zertifikat von Cloudflares Origin CA kann an seine Stelle treten.</translation>
    </message>
    <message>
        <source>Renew what is due. If certbot says that nothing is due, it has renewed before: take &quot;If the certificate was renewed already: have the web server take it up&quot; then.</source>
        <translation>Erneuern Sie, was fällig ist. Wenn certbot sagt, dass nichts fällig ist, hat es schon vorher erneuert: Nehmen Sie dann &quot;Falls das Zertifikat schon erneuert ist: den Webserver es laden lassen&quot;.</translation>
    </message>
    <message>
        <source>Visitors who type your address without https come to Cloudflare over http. See whether Cloudflare sends them to https by itself. While the SSL mode is &quot;Off&quot; the switch is not shown; choose Full (strict) or Full first. Then open https://{host}/ in a private window: if an error comes there, stop here, because those who still get the page over http would get that error too.</source>
        <translation>Besucher, die Ihre Adresse ohne https eintippen, kommen über http zu Cloudflare. Sehen Sie nach, ob Cloudflare sie von selbst zu https weiterleitet. Solange der SSL-Modus &quot;Off&quot; ist, wird der Schalter nicht angezeigt; wählen Sie dann zuerst Full (strict) oder Full. Öffnen Sie dann https://{host}/ in einem privaten Fenster: Wenn dort ein Fehler kommt, hören Sie hier auf, denn wer die Seite über http noch bekommt, bekäme diesen Fehler dann auch.</translation>
    </message>
    <message>
        <source>This is for nginx. The first command shows the program that waits at port 443: if it is another one, choose that under Web server and take its instructions. The second command shows the lines that send callers elsewhere.</source>
        <translation>Dies ist für nginx. Der erste Befehl zeigt, welches Programm an Port 443 wartet: Wenn es ein anderes ist, wählen Sie dieses unter Webserver aus und nehmen Sie seine Anleitung. Der zweite Befehl zeigt die Zeilen, die Besucher woandershin schicken.</translation>
    </message>
    <message>
        <source>This is for nginx. The first command shows the program that waits at port 80: if it is apache2 or httpd (both are Apache), litespeed, caddy or another one, choose that under Web server and take its instructions. A certificate must be on the server for this. If there is none, &quot;Install a Cloudflare Origin CA certificate in nginx&quot; or &quot;Get a certificate of Let&apos;s Encrypt with certbot for nginx&quot; gets one; of the first of the two, the steps up to the two files are enough, and these files belong into the first two lines below. Port 443 is the door for https. See whether anything waits there, which of nginx&apos;s files name your site, and which certificates are on this server.</source>
        <translation>Dies ist für nginx. Der erste Befehl zeigt, welches Programm an Port 80 wartet: Wenn es apache2 oder httpd (beides ist Apache), litespeed, caddy oder ein anderes ist, wählen Sie dieses unter Webserver aus und nehmen Sie seine Anleitung. Dafür muss ein Zertifikat auf dem Server liegen. Wenn es keines gibt, bekommen Sie eines mit &quot;Ein Cloudflare-Origin-CA-Zertifikat in nginx installieren&quot; oder &quot;Ein Zertifikat von Let&apos;s Encrypt mit certbot für nginx holen&quot;; beim ersten der beiden genügen die Schritte bis zu den zwei Dateien, und diese Dateien gehören unten in die ersten beiden Zeilen. Port 443 ist die Tür für https. Sehen Sie nach, ob dort etwas wartet, welche Dateien von nginx Ihre Website nennen und welche Zertifikate auf diesem Server liegen.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The address as visitors type it, or the text of a Cloudflare error page between quotation marks.</source>
        <translation>Die Adresse, wie Besucher sie eintippen, oder der Text einer Cloudflare-Fehlerseite in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare: an IPv4 or IPv6 address or a host name, with a port where it is an unusual one.</source>
        <translation>Der Server hinter Cloudflare: eine IPv4- oder IPv6-Adresse oder ein Hostname, bei einem unüblichen Port auch mit dem Port.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s SSL mode: off, flexible, full, strict, strict-origin-pull or unknown.</source>
        <translation>Der SSL-Modus bei Cloudflare: off, flexible, full, strict, strict-origin-pull oder unknown.</translation>
    </message>
    <message>
        <source>What the server runs; the keys are system, web_server, firewall and panel.</source>
        <translation>Was auf dem Server läuft; die Schlüssel sind system, web_server, firewall und panel.</translation>
    </message>
    <message>
        <source>Authorities that Cloudflare trusts for this site beside the usual ones.</source>
        <translation>Zertifizierungsstellen, denen Cloudflare bei dieser Website zusätzlich zu den üblichen vertraut.</translation>
    </message>
    <message>
        <source>Check a site with a fault that the program stages on this computer, without a network; “practice” lists them.</source>
        <translation>Eine Website mit einem Fehler prüfen, den das Programm auf diesem Computer nachstellt, ohne Netzwerk; „practice“ listet die Fehler auf.</translation>
    </message>
    <message>
        <source>The steps of this fix; “explain CAUSE” lists them.</source>
        <translation>Die Schritte dieser Lösung; „explain CAUSE“ listet die Lösungen auf.</translation>
    </message>
    <message>
        <source>The steps of every fix of a cause, and the letters.</source>
        <translation>Die Schritte aller Lösungen für eine Ursache und die Briefe.</translation>
    </message>
    <message>
        <source>text, json, markdown or html; or ticket, the ten lines that a hosting company&apos;s support needs.</source>
        <translation>text, json, markdown oder html; oder ticket, die zehn Zeilen, die der Support eines Hosting-Anbieters braucht.</translation>
    </message>
    <message>
        <source>Write the result into a new file; --force replaces one, and “-” is standard output.</source>
        <translation>Das Ergebnis in eine neue Datei schreiben; --force ersetzt eine vorhandene, und „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Leave this computer&apos;s own address out (the default);</source>
        <translation>Die eigene Adresse dieses Computers weglassen (Standard);</translation>
    </message>
    <message>
        <source>keep it.</source>
        <translation>sie behalten.</translation>
    </message>
    <message>
        <source>Put stand-ins in the place of more: origin (the server&apos;s addresses and names), site (the site&apos;s name), or origin,site. The report still leads to the same causes.</source>
        <translation>Noch mehr durch Platzhalter ersetzen: origin (Adressen und Namen des Servers), site (der Name der Website) oder origin,site. Der Bericht führt trotzdem zu denselben Ursachen.</translation>
    </message>
    <message>
        <source>Origin Doctor says why Cloudflare cannot reach a web server.</source>
        <translation>Origin Doctor sagt, warum Cloudflare einen Webserver nicht erreichen kann.</translation>
    </message>
    <message>
        <source>Exit status: 0 fine, 1 fragile, 2 broken, 3 not to be seen from here, 64 wrong usage, 70 internal error, 74 result not written, 130 interrupted.</source>
        <translation>Rückgabewert: 0 in Ordnung, 1 anfällig, 2 defekt, 3 von hier aus nicht zu sehen, 64 falsche Verwendung, 70 interner Fehler, 74 Ergebnis nicht geschrieben, 130 unterbrochen.</translation>
    </message>
    <message>
        <source>How long to wait for an answer at least, 1 to 600. Error 524 comes after 100 to 125 seconds.</source>
        <translation>Wie lange mindestens auf eine Antwort gewartet wird, 1 bis 600. Der Fehler 524 kommt nach 100 bis 125 Sekunden.</translation>
    </message>
    <message>
        <source>The language of what is written, such as de or es.</source>
        <translation>Die Sprache der Ausgabe, zum Beispiel de oder es.</translation>
    </message>
    <message>
        <source>Say whom this check would contact, as text or json, and contact nobody.</source>
        <translation>Als text oder json sagen, wen diese Prüfung kontaktieren würde, und niemanden kontaktieren.</translation>
    </message>
    <message>
        <source>Contact only the site, its server and this computer&apos;s resolvers. What cannot be seen without others stays grey.</source>
        <translation>Nur die Website, ihren Server und die Nameserver dieses Computers kontaktieren. Was ohne andere nicht zu sehen ist, bleibt grau.</translation>
    </message>
</context>
<context>
    <name>HostSummary</name>
    <message>
        <source>error %1 over %2</source>
        <extracomment>%1: the number of an error, %2: “http” or “https”</extracomment>
        <translation>Fehler %1 über %2</translation>
    </message>
    <message>
        <source>Visitors get through Cloudflare: %1.</source>
        <extracomment>%1: a list such as “error 521 over https; error 521 over http”</extracomment>
        <translation>Besucher erhalten über Cloudflare: %1.</translation>
    </message>
    <message>
        <source>Example: Ray ID %1, %2, Cloudflare&apos;s data centre %3.</source>
        <extracomment>%1: a Ray ID, %2: a time, %3: the code of a data centre, such as FRA</extracomment>
        <translation>Beispiel: Ray ID %1, %2, Cloudflare-Rechenzentrum %3.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a data centre</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Server: %1.</source>
        <extracomment>%1: addresses</extracomment>
        <translation>Server: %1.</translation>
    </message>
    <message>
        <source>Please check this on the server, put it right, and tell us what it was.</source>
        <translation>Bitte prüfen Sie das auf dem Server, beheben Sie es und teilen Sie uns mit, woran es lag.</translation>
    </message>
    <message>
        <source>Please confirm that nothing on the server or before it stands in the way.</source>
        <translation>Bitte bestätigen Sie uns, dass auf dem Server oder davor nichts im Weg steht.</translation>
    </message>
    <message>
        <source>Site: %1 (behind Cloudflare)</source>
        <extracomment>%1: the address of a site</extracomment>
        <translation>Website: %1 (hinter Cloudflare)</translation>
    </message>
    <message>
        <source>Checked with %1, %2.</source>
        <extracomment>%1: the name of this program and its version, %2: a time</extracomment>
        <translation>Geprüft mit %1, %2.</translation>
    </message>
    <message>
        <source>Practice: the site and its server are made up. Please do not send this.</source>
        <translation>Übung: Die Website und ihr Server sind erfunden. Bitte senden Sie dies nicht ab.</translation>
    </message>
    <message>
        <source>Please let the web server listen on the public address, and not on 127.0.0.1 alone.</source>
        <translation>Bitte lassen Sie den Webserver auf der öffentlichen Adresse lauschen und nicht nur auf 127.0.0.1.</translation>
    </message>
    <message>
        <source>Please see whether a firewall, a ban list or a protection against attacks turns Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/) away, and let them in on the ports of this site.</source>
        <translation>Bitte prüfen Sie, ob eine Firewall, eine Sperrliste oder ein Schutz gegen Angriffe die Adressen von Cloudflare (https://www.cloudflare.com/ips/) abweist, und lassen Sie diese an den Ports dieser Website durch.</translation>
    </message>
    <message>
        <source>Please see which firewall or router turns connections to the web ports away, and let at least Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/) in.</source>
        <translation>Bitte prüfen Sie, welche Firewall oder welcher Router Verbindungen zu den Web-Ports abweist, und lassen Sie mindestens die Adressen von Cloudflare (https://www.cloudflare.com/ips/) durch.</translation>
    </message>
    <message>
        <source>Please see whether the server is on and still has this address, and whether a firewall or a protection against attacks drops connections to its web ports. At least Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/) must get in.</source>
        <translation>Bitte prüfen Sie, ob der Server eingeschaltet ist und diese Adresse noch hat und ob eine Firewall oder ein Schutz gegen Angriffe Verbindungen zu seinen Web-Ports verwirft. Mindestens die Adressen von Cloudflare (https://www.cloudflare.com/ips/) müssen durchkommen.</translation>
    </message>
    <message>
        <source>Please see whether the server is on and still has this address, and tell us its present address if it is another one.</source>
        <translation>Bitte prüfen Sie, ob der Server eingeschaltet ist und diese Adresse noch hat, und teilen Sie uns seine jetzige Adresse mit, falls es eine andere ist.</translation>
    </message>
    <message>
        <source>Please set HTTPS up for this site on the server, or open the port where a firewall closes it: Cloudflare asks there.</source>
        <translation>Bitte richten Sie auf dem Server HTTPS für diese Website ein, oder öffnen Sie den Port, falls eine Firewall ihn schließt: Dort fragt Cloudflare an.</translation>
    </message>
    <message>
        <source>Please let the web server answer on port 80 too, or open the port where a firewall closes it.</source>
        <translation>Bitte lassen Sie den Webserver auch an Port 80 antworten, oder öffnen Sie den Port, falls eine Firewall ihn schließt.</translation>
    </message>
    <message>
        <source>Please tell us which address the server of this site has. If it is the one above, please set this site up there: it answers as another one.</source>
        <translation>Bitte teilen Sie uns mit, welche Adresse der Server dieser Website hat. Wenn es die oben genannte ist, richten Sie diese Website bitte dort ein: Unter der Adresse antwortet eine andere.</translation>
    </message>
    <message>
        <source>Please tell us the present public address of the server: Cloudflare may hold another one.</source>
        <translation>Bitte teilen Sie uns die jetzige öffentliche Adresse des Servers mit: Bei Cloudflare ist möglicherweise eine andere eingetragen.</translation>
    </message>
    <message>
        <source>Please tell us the public address of the server: this one cannot be reached from outside.</source>
        <translation>Bitte teilen Sie uns die öffentliche Adresse des Servers mit: Die hier genannte ist von außen nicht erreichbar.</translation>
    </message>
    <message>
        <source>Please tell us the public address of the server: this one belongs to Cloudflare.</source>
        <translation>Bitte teilen Sie uns die öffentliche Adresse des Servers mit: Die hier genannte gehört Cloudflare.</translation>
    </message>
    <message>
        <source>Please tell us the public address or the name of the server: Cloudflare finds no address under the name that it was given.</source>
        <translation>Bitte teilen Sie uns die öffentliche Adresse oder den Namen des Servers mit: Cloudflare findet unter dem Namen, der dort angegeben wurde, keine Adresse.</translation>
    </message>
    <message>
        <source>Please see which rule or protection of the web server refuses what comes from Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/), and exempt them.</source>
        <translation>Bitte prüfen Sie, welche Regel oder Schutzfunktion des Webservers ablehnt, was von den Adressen von Cloudflare (https://www.cloudflare.com/ips/) kommt, und nehmen Sie diese Adressen davon aus.</translation>
    </message>
    <message>
        <source>Please see why the server answers over only one of IPv4 and IPv6, mend the other, or tell us that this site is not to use it.</source>
        <translation>Bitte prüfen Sie, warum der Server nur über eines von beiden, IPv4 oder IPv6, antwortet, und bringen Sie das andere in Ordnung, oder teilen Sie uns mit, dass diese Website es nicht verwenden soll.</translation>
    </message>
    <message>
        <source>Please see whether a limit of connections or requests for each address applies to Cloudflare&apos;s (https://www.cloudflare.com/ips/), and exempt them: all visitors come from those.</source>
        <translation>Bitte prüfen Sie, ob eine Begrenzung der Verbindungen oder Anfragen pro Adresse auch für die von Cloudflare (https://www.cloudflare.com/ips/) gilt, und nehmen Sie diese davon aus: Alle Besucher kommen von dort.</translation>
    </message>
    <message>
        <source>Please look at load, memory and the number of web server processes at the time given, and tell us what had run short.</source>
        <translation>Bitte sehen Sie sich Last, Arbeitsspeicher und Anzahl der Webserver-Prozesse zum angegebenen Zeitpunkt an, und teilen Sie uns mit, was knapp geworden war.</translation>
    </message>
    <message>
        <source>Please set HTTPS up on this port: what answers there does not speak TLS.</source>
        <translation>Bitte richten Sie an diesem Port HTTPS ein: Was dort antwortet, spricht kein TLS.</translation>
    </message>
    <message>
        <source>Please set HTTPS up for this name on the server: it refuses the handshake for it.</source>
        <translation>Bitte richten Sie auf dem Server HTTPS für diesen Namen ein: Er lehnt den Handshake dafür ab.</translation>
    </message>
    <message>
        <source>Please look for failed TLS handshakes in the error log of the web server at the time given, and put its TLS settings right.</source>
        <translation>Bitte suchen Sie im Fehlerprotokoll des Webservers zum angegebenen Zeitpunkt nach fehlgeschlagenen TLS-Handshakes, und berichtigen Sie seine TLS-Einstellungen.</translation>
    </message>
    <message>
        <source>Please tell us whether the server is meant to demand Cloudflare&apos;s client certificate (Authenticated Origin Pulls). If not, please take the demand away for this site.</source>
        <translation>Bitte teilen Sie uns mit, ob es so gewollt ist, dass der Server das Client-Zertifikat von Cloudflare verlangt (Authenticated Origin Pulls). Wenn nicht, nehmen Sie diese Anforderung für diese Website bitte heraus.</translation>
    </message>
    <message>
        <source>Please renew the certificate of this site on the server, and reload the web server.</source>
        <translation>Bitte erneuern Sie das Zertifikat dieser Website auf dem Server, und laden Sie den Webserver neu.</translation>
    </message>
    <message>
        <source>Please install a certificate on the server that is valid already, and see whether the clocks are right.</source>
        <translation>Bitte installieren Sie auf dem Server ein Zertifikat, das schon gültig ist, und prüfen Sie, ob die Uhren richtig gehen.</translation>
    </message>
    <message>
        <source>Please install a certificate on the server that names this site.</source>
        <translation>Bitte installieren Sie auf dem Server ein Zertifikat, das diese Website nennt.</translation>
    </message>
    <message>
        <source>Please install a certificate on the server that a public authority or Cloudflare&apos;s Origin CA has signed.</source>
        <translation>Bitte installieren Sie auf dem Server ein Zertifikat, das von einer öffentlichen Zertifizierungsstelle oder von Cloudflares Origin CA signiert ist.</translation>
    </message>
    <message>
        <source>Please let the server send the intermediate certificate too: the chain is not complete.</source>
        <translation>Bitte lassen Sie den Server auch das Zwischenzertifikat mitsenden: Die Kette ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Please replace the certificate on the server: its authority has revoked it.</source>
        <translation>Bitte ersetzen Sie das Zertifikat auf dem Server: Seine Zertifizierungsstelle hat es widerrufen.</translation>
    </message>
    <message>
        <source>Please tell us whether the server has a valid certificate for this site: then we choose the mode Full (strict) at Cloudflare. If it has none, please install one.</source>
        <translation>Bitte teilen Sie uns mit, ob der Server ein gültiges Zertifikat für diese Website hat: In diesem Fall wählen wir bei Cloudflare den Modus Full (strict). Wenn er keines hat, installieren Sie bitte eines.</translation>
    </message>
    <message>
        <source>Please look in the logs of the web server and of the application at the time given, and tell us which error it was.</source>
        <translation>Bitte sehen Sie in den Protokollen des Webservers und der Anwendung zum angegebenen Zeitpunkt nach, und teilen Sie uns mit, welcher Fehler es war.</translation>
    </message>
    <message>
        <source>Please look in the logs of the web server and of the application at the time given, and tell us what takes so long.</source>
        <translation>Bitte sehen Sie in den Protokollen des Webservers und der Anwendung zum angegebenen Zeitpunkt nach, und teilen Sie uns mit, was so lange dauert.</translation>
    </message>
    <message>
        <source>Please look in the error log of the web server at the time given, and tell us why no proper HTTP answer comes.</source>
        <translation>Bitte sehen Sie im Fehlerprotokoll des Webservers zum angegebenen Zeitpunkt nach, und teilen Sie uns mit, warum keine ordnungsgemäße HTTP-Antwort kommt.</translation>
    </message>
    <message>
        <source>Please see which program on the server sets such large headers or cookies, and make them smaller.</source>
        <translation>Bitte prüfen Sie, welches Programm auf dem Server so große Header oder Cookies setzt, und verkleinern Sie diese.</translation>
    </message>
    <message>
        <source>Visitors get through Cloudflare: redirects without end.</source>
        <translation>Besucher erhalten über Cloudflare: Weiterleitungen ohne Ende.</translation>
    </message>
    <message>
        <source>SSL mode at Cloudflare, not measured: %1.</source>
        <extracomment>%1: an SSL mode, such as “Flexible”</extracomment>
        <translation>SSL-Modus bei Cloudflare, nicht gemessen: %1.</translation>
    </message>
    <message>
        <source>Checked with %1, %2, on a computer that asked the server directly, not through Cloudflare.</source>
        <extracomment>%1: the name of this program and its version, %2: a time</extracomment>
        <translation>Geprüft mit %1, %2, auf einem Computer, der den Server direkt gefragt hat, nicht über Cloudflare.</translation>
    </message>
    <message>
        <source>Please see whether the web server is running and listens on the public address. If not, please start it, and tell us why it had stopped.</source>
        <translation>Bitte prüfen Sie, ob der Webserver läuft und auf der öffentlichen Adresse lauscht. Wenn nicht, starten Sie ihn bitte, und teilen Sie uns mit, warum er nicht mehr lief.</translation>
    </message>
    <message>
        <source>Please see whether cloudflared is running on the server and connected. If not, please start it.</source>
        <translation>Bitte prüfen Sie, ob cloudflared auf dem Server läuft und verbunden ist. Wenn nicht, starten Sie es bitte.</translation>
    </message>
    <message>
        <source>Please see why the name is not found, if its domain is registered with you, and put it right.</source>
        <translation>Bitte sehen Sie nach, warum der Name nicht gefunden wird, falls seine Domain bei Ihnen registriert ist, und beheben Sie es.</translation>
    </message>
    <message>
        <source>Please let the DS record of the domain fit the keys of its name servers, or remove it, if the domain is registered with you. Nothing on the server needs to change.</source>
        <translation>Bitte passen Sie den DS-Eintrag der Domain an die Schlüssel ihrer Nameserver an oder entfernen Sie ihn, falls die Domain bei Ihnen registriert ist. Am Server muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Please enter the two name servers that Cloudflare&apos;s dashboard names for the domain, if it is registered with you. Nothing on the server needs to change.</source>
        <translation>Bitte tragen Sie die beiden Nameserver ein, die das Dashboard von Cloudflare für die Domain nennt, falls sie bei Ihnen registriert ist. Am Server muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Please take out the redirect on port 443: asked over HTTPS, the server answers %1, to %2, and so sends visitors round in a circle.</source>
        <extracomment>%1: a status such as 301, %2: an address</extracomment>
        <translation>Bitte entfernen Sie die Weiterleitung an Port 443: Über HTTPS antwortet der Server mit %1 und dem Ziel %2 und schickt die Besucher so im Kreis.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 requests)</source>
        <translation>%1 (%2 von %3 Anfragen)</translation>
    </message>
    <message>
        <source>Server: %1 (%2).</source>
        <extracomment>%1: addresses, %2: what the server runs, such as “ubuntu, nginx”</extracomment>
        <translation>Server: %1 (%2).</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1: what the person wrote</extracomment>
        <translation>Notiz: %1</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>checking</source>
        <comment>the word beside the light of a check at work</comment>
        <translation>wird geprüft</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Not measured, but as far as I know the SSL mode in Cloudflare is %1.</source>
        <translation>Nicht gemessen, aber soweit ich weiß, steht der SSL-Modus bei Cloudflare auf %1.</translation>
    </message>
    <message>
        <source>[Your name and your customer number]</source>
        <translation>[Ihr Name und Ihre Kundennummer]</translation>
    </message>
    <message>
        <source>[Your name]</source>
        <translation>[Ihr Name]</translation>
    </message>
    <message>
        <source>(Practice: the site and its server are made up. Please do not send this.)</source>
        <translation>(Übung: Die Website und ihr Server sind erfunden. Bitte senden Sie dies nicht ab.)</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>The subject of a letter. %1: such as “shop.example cannot be reached”</extracomment>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>What a server answers. %1: a status such as 301, %2: the address that it leads to</extracomment>
        <translation>%1, mit dem Ziel %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“origin-doctor-cli --help” shows how it is used.</source>
        <translation>„origin-doctor-cli --help“ zeigt, wie es verwendet wird.</translation>
    </message>
    <message>
        <source>No texts in “%1” yet: this is English.</source>
        <translation>Für „%1“ gibt es noch keine Texte: Dies ist Englisch.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Give one report: %1</source>
        <translation>Geben Sie einen Bericht an: %1</translation>
    </message>
    <message>
        <source>Say where the PDF goes: %1</source>
        <translation>Geben Sie an, wohin das PDF geschrieben werden soll: %1</translation>
    </message>
    <message>
        <source>No texts in “%1” yet: the report is in English.</source>
        <translation>Für „%1“ gibt es noch keine Texte: Der Bericht ist auf Englisch.</translation>
    </message>
    <message>
        <source>The window takes no --%1: %2</source>
        <translation>Beim Fenster kann --%1 nicht angegeben werden: %2</translation>
    </message>
    <message>
        <source>Give two reports: %1</source>
        <translation>Geben Sie zwei Berichte an: %1</translation>
    </message>
    <message>
        <source>--%1 tells something about a site: give its address before it.</source>
        <extracomment>%1: the name of an option</extracomment>
        <translation>--%1 sagt etwas über eine Website aus: Geben Sie davor deren Adresse an.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>Den Ordner von „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” was not written: there is no room left on the disk.</source>
        <translation>„%1“ wurde nicht geschrieben: Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>“%1” was not written: nothing may be written into its folder.</source>
        <translation>„%1“ wurde nicht geschrieben: In den Ordner darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is a link: give the file itself.</source>
        <translation>„%1“ ist eine Verknüpfung: Geben Sie die Datei selbst an.</translation>
    </message>
    <message>
        <source>“%1” exists and is not an ordinary file.</source>
        <translation>„%1“ ist vorhanden und keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>“%1” exists: give another name, or --force to replace it.</source>
        <translation>„%1“ ist schon vorhanden: Geben Sie einen anderen Namen an, oder --force, um die Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>PathState</name>
    <message>
        <source>no proper answer</source>
        <comment>the way to a server</comment>
        <translation>keine richtige Antwort</translation>
    </message>
    <message>
        <source>turned away</source>
        <comment>the way to a server</comment>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>the way to a server</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no route</source>
        <comment>the way to a server</comment>
        <translation>kein Weg</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>the way to a server</comment>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <comment>the way to a server</comment>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <comment>the way to a server</comment>
        <translation>Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>error %1</source>
        <comment>the way to a server</comment>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>not trusted</source>
        <comment>the way to Cloudflare</comment>
        <translation>nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>the way to Cloudflare</comment>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>asks for proof</source>
        <comment>the way to Cloudflare</comment>
        <translation>verlangt einen Nachweis</translation>
    </message>
    <message>
        <source>not on the way</source>
        <comment>Cloudflare</comment>
        <translation>nicht auf dem Weg</translation>
    </message>
    <message>
        <source>name not found</source>
        <comment>the way to Cloudflare</comment>
        <translation>Name nicht gefunden</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>the way to Cloudflare</comment>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>goes in circles</source>
        <comment>the way to a server</comment>
        <translation>dreht sich im Kreis</translation>
    </message>
    <message>
        <source>fails now and then</source>
        <comment>the way to a server</comment>
        <translation>scheitert ab und zu</translation>
    </message>
    <message>
        <source>forbidden</source>
        <comment>the way to a server</comment>
        <translation>verboten</translation>
    </message>
    <message>
        <source>works</source>
        <comment>the way to a server</comment>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>not seen</source>
        <comment>the way to a server</comment>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>directly: only Cloudflare gets in</source>
        <comment>the direct way to a server</comment>
        <translation>direkt: nur Cloudflare kommt hinein</translation>
    </message>
    <message>
        <source>directly: refused</source>
        <comment>the direct way to a server</comment>
        <translation>direkt: abgelehnt</translation>
    </message>
    <message>
        <source>directly: forbidden</source>
        <comment>the direct way to a server</comment>
        <translation>direkt: verboten</translation>
    </message>
    <message>
        <source>directly: no route</source>
        <comment>the direct way to a server</comment>
        <translation>direkt: kein Weg</translation>
    </message>
    <message>
        <source>directly: silent</source>
        <comment>the direct way to a server</comment>
        <translation>direkt: stumm</translation>
    </message>
    <message>
        <source>directly: now and then</source>
        <comment>the direct way to a server</comment>
        <translation>direkt: nicht immer</translation>
    </message>
    <message>
        <source>directly: slow</source>
        <comment>the direct way to a server</comment>
        <translation>direkt: langsam</translation>
    </message>
    <message>
        <source>directly: open</source>
        <comment>the direct way to a server</comment>
        <translation>direkt: offen</translation>
    </message>
    <message>
        <source>directly: address not told</source>
        <comment>the direct way to a server</comment>
        <translation>direkt: Adresse nicht angegeben</translation>
    </message>
    <message>
        <source>directly: not seen</source>
        <comment>the direct way to a server</comment>
        <translation>direkt: nicht gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: an address, %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>port %1</source>
        <comment>a part of the direct way</comment>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>a part of the direct way</comment>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the direct way to a server</comment>
        <extracomment>%1: such as &quot;directly: refused&quot;, %2: what part of the way, such as &quot;IPv6&quot; or &quot;port 443&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Phrasebook</name>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is not a report of Origin Doctor: it is nested too deeply.</source>
        <translation>Diese Datei ist kein Bericht von Origin Doctor: Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut off on the way: ask for it to be sent again.</source>
        <translation>Diese Datei ist beschädigt oder wurde unterwegs abgeschnitten. Bitten Sie darum, dass man sie Ihnen noch einmal schickt.</translation>
    </message>
    <message>
        <source>This file is not a report, or it was cut off on the way.</source>
        <translation>Diese Datei ist kein Bericht, oder sie wurde unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>This file is not a report of Origin Doctor.</source>
        <translation>Diese Datei ist kein Bericht von Origin Doctor.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of Origin Doctor. Please update the program and open it again.</source>
        <translation>Dieser Bericht wurde mit einer neueren Version von Origin Doctor erstellt. Bitte aktualisieren Sie das Programm und öffnen Sie ihn dann noch einmal.</translation>
    </message>
    <message>
        <source>This report does not say which version of the format it has.</source>
        <translation>Dieser Bericht sagt nicht, welche Version des Formats er hat.</translation>
    </message>
    <message>
        <source>This report holds no observations, so there is nothing to judge.</source>
        <translation>Dieser Bericht enthält keine Beobachtungen, deshalb gibt es nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation>Diese Datei ist zu groß für einen Bericht.</translation>
    </message>
    <message>
        <source>This report does not say which site it is about.</source>
        <translation>Dieser Bericht sagt nicht, um welche Website es geht.</translation>
    </message>
    <message>
        <source>Visitors get error %1, though Cloudflare itself reports no trouble.</source>
        <extracomment>%1: the number of an error</extracomment>
        <translation>Besucher bekommen Fehler %1, obwohl Cloudflare selbst keine Störung meldet.</translation>
    </message>
    <message>
        <source>Visitors get the page from your server, and Cloudflare itself reports no trouble.</source>
        <translation>Besucher bekommen die Seite von Ihrem Server, und Cloudflare selbst meldet keine Störung.</translation>
    </message>
    <message>
        <source>fine</source>
        <comment>the word beside a green light</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>fragile</source>
        <comment>the word beside an amber light</comment>
        <translation>anfällig</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>the word beside a red light</comment>
        <translation>defekt</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>the word beside a grey light</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the word beside a grey light of the whole site</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Statusseite</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>DNS-Eintrag</translation>
    </message>
    <message>
        <source>TCP reach</source>
        <translation>TCP-Erreichbarkeit</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>SSL-Modus</translation>
    </message>
    <message>
        <source>Is Cloudflare itself in trouble, and what do visitors get right now?</source>
        <translation>Hat Cloudflare selbst eine Störung, und was bekommen Besucher im Moment?</translation>
    </message>
    <message>
        <source>Does the name lead to Cloudflare, and does the server&apos;s address make sense?</source>
        <translation>Führt der Name zu Cloudflare, und ergibt die Adresse des Servers Sinn?</translation>
    </message>
    <message>
        <source>Does your server open the door?</source>
        <translation>Öffnet Ihr Server die Tür?</translation>
    </message>
    <message>
        <source>Does your server show a certificate that Cloudflare accepts?</source>
        <translation>Zeigt Ihr Server ein Zertifikat, das Cloudflare akzeptiert?</translation>
    </message>
    <message>
        <source>Do Cloudflare&apos;s SSL mode and your server fit together?</source>
        <translation>Passen der SSL-Modus von Cloudflare und Ihr Server zusammen?</translation>
    </message>
    <message>
        <source>Something was seen for which this program has no words.</source>
        <translation>Es wurde etwas gesehen, wofür dieses Programm keine Worte hat.</translation>
    </message>
    <message>
        <source>There was nothing to go on, so this was not checked.</source>
        <translation>Es gab keinen Anhaltspunkt, deshalb wurde das nicht geprüft.</translation>
    </message>
    <message>
        <source>This is still being checked.</source>
        <translation>Das wird noch geprüft.</translation>
    </message>
    <message>
        <source>the addresses of the computer that ran it</source>
        <comment>hidden in a report</comment>
        <translation>die Adressen des Computers, auf dem die Prüfung lief</translation>
    </message>
    <message>
        <source>the addresses and names of the server</source>
        <comment>hidden in a report</comment>
        <translation>die Adressen und Namen des Servers</translation>
    </message>
    <message>
        <source>the name of the site</source>
        <comment>hidden in a report</comment>
        <translation>der Name der Website</translation>
    </message>
    <message>
        <source>Stand-ins are used in this report, the same ones throughout, in the place of: %1.</source>
        <extracomment>%1: a list of what is hidden, such as “the name of the site”</extracomment>
        <translation>In diesem Bericht ist Folgendes durch Platzhalter ersetzt, und zwar überall durch dieselben: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>an SSL mode that is not known</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>SSL mode, as in Cloudflare&apos;s dashboard</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Flexible</source>
        <comment>SSL mode, as in Cloudflare&apos;s dashboard</comment>
        <translation>Flexible</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>SSL mode, as in Cloudflare&apos;s dashboard</comment>
        <translation>Full</translation>
    </message>
    <message>
        <source>Full (strict)</source>
        <comment>SSL mode, as in Cloudflare&apos;s dashboard</comment>
        <translation>Full (strict)</translation>
    </message>
    <message>
        <source>Strict (SSL-Only Origin Pull)</source>
        <comment>SSL mode, as in Cloudflare&apos;s dashboard</comment>
        <translation>Strict (SSL-Only Origin Pull)</translation>
    </message>
    <message>
        <source>works</source>
        <comment>what visitors get</comment>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>redirect loop</source>
        <comment>what visitors get</comment>
        <translation>Weiterleitungsschleife</translation>
    </message>
    <message>
        <source>leads to http</source>
        <comment>what visitors get</comment>
        <translation>führt zu http</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>what visitors get</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>error %1</source>
        <comment>what visitors get</comment>
        <extracomment>%1: the number of an error</extracomment>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Load balancing, Origin Rules (another port or host) and Configuration Rules (another SSL mode for this page) at Cloudflare cannot be seen from outside and were not tested.</source>
        <translation>Load Balancing, Origin Rules (ein anderer Port oder Host) und Configuration Rules (ein anderer SSL-Modus für diese Seite) bei Cloudflare sind von außen nicht zu sehen und wurden nicht getestet.</translation>
    </message>
    <message>
        <source>It can be put right on the server, by you or whoever runs it.</source>
        <translation>Das lässt sich auf dem Server beheben, von Ihnen selbst oder von demjenigen, der ihn betreibt.</translation>
    </message>
    <message>
        <source>Your hosting company can look into it.</source>
        <translation>Ihr Hosting-Anbieter kann sich das ansehen.</translation>
    </message>
    <message>
        <source>It can be put right in Cloudflare&apos;s dashboard, by whoever holds the account.</source>
        <translation>Wer das Cloudflare-Konto verwaltet, kann das im Cloudflare-Dashboard beheben.</translation>
    </message>
    <message>
        <source>Only Cloudflare can put it right, so wait and check again.</source>
        <translation>Das kann nur Cloudflare beheben. Warten Sie also ab und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>It can be put right by whoever holds the domain, at the company where it is registered.</source>
        <translation>Wer die Domain verwaltet, kann das bei der Firma beheben, bei der sie registriert ist.</translation>
    </message>
    <message>
        <source>This computer is refused at every web port; whether others are refused too was not seen. “ss -ltnp”, typed on the server, lists the programs that listen.</source>
        <translation>Dieser Computer wird an jedem Webport abgewiesen; ob es anderen genauso geht, wurde nicht gesehen. „ss -ltnp“, auf dem Server eingegeben, listet die Programme auf, die dort auf Verbindungen warten.</translation>
    </message>
    <message>
        <source>Visitors may still get a stored copy. This computer is refused at every web port; whether Cloudflare is refused too was not seen. “ss -ltnp”, typed on the server, lists the programs that listen.</source>
        <translation>Besucher bekommen vielleicht noch eine gespeicherte Kopie. Dieser Computer wird an jedem Webport abgewiesen; ob es Cloudflare genauso geht, wurde nicht gesehen. „ss -ltnp“, auf dem Server eingegeben, listet die Programme auf, die dort auf Verbindungen warten.</translation>
    </message>
    <message>
        <source>%1 was looked for at %2, which refuses port %3. That is what happens when no program listens there. A firewall that refuses in the same way looks alike from outside; “ss -ltnp”, typed on the server, lists the programs that listen and shows which of the two it is.</source>
        <extracomment>%1: the name of the site, %2: an address, %3: the number of a port</extracomment>
        <translation>%1 wurde unter %2 gesucht, und dort werden Verbindungen zu Port %3 abgewiesen. Das geschieht, wenn dort kein Programm auf Verbindungen wartet. Eine Firewall, die auf dieselbe Weise abweist, sieht von außen genauso aus. „ss -ltnp“, auf dem Server eingegeben, listet die Programme auf, die auf Verbindungen warten, und zeigt, welches von beidem es ist.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 Cloudflare asks your server over http only, and your server sends every request on to https, which leads to Cloudflare again, so the page never comes. Choose Full (strict) with a certificate on the server, or remove the redirect.</source>
        <extracomment>%1: the name of an SSL mode</extracomment>
        <translation>Im SSL-Modus %1 fragt Cloudflare Ihren Server nur über http, und Ihr Server leitet jede Anfrage an https weiter. Das führt wieder zu Cloudflare, und so kommt die Seite nie an. Wählen Sie Full (strict) mit einem Zertifikat auf dem Server, oder entfernen Sie die Weiterleitung.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 Cloudflare asks your server over https, and your server sends the request back to http, from where the visitor is sent to https again, so the page never comes. Remove the redirect from https to http on the server, or let it redirect only what really came over http.</source>
        <extracomment>%1: the name of an SSL mode</extracomment>
        <translation>Im SSL-Modus %1 fragt Cloudflare Ihren Server über https, und Ihr Server schickt die Anfrage zurück zu http. Von dort wird der Besucher wieder zu https geschickt, und so kommt die Seite nie an. Entfernen Sie auf dem Server die Weiterleitung von https zu http, oder lassen Sie ihn nur das weiterleiten, was wirklich über http kam.</translation>
    </message>
    <message>
        <source>Only this computer&apos;s name server was heard, and it says that the name does not exist; the public ones could not be asked.</source>
        <translation>Nur der Nameserver dieses Computers hat geantwortet, und er sagt, dass es den Namen nicht gibt; die öffentlichen Nameserver konnten nicht gefragt werden.</translation>
    </message>
    <message>
        <source>It has recovered: visitors get the site again.</source>
        <translation>Es läuft wieder: Besucher bekommen die Website.</translation>
    </message>
    <message>
        <source>Everything works: visitors get the site from your server through Cloudflare.</source>
        <translation>Alles funktioniert: Besucher bekommen die Website von Ihrem Server über Cloudflare.</translation>
    </message>
    <message>
        <source>The site works, but this is fragile: %1</source>
        <extracomment>%1: a sentence that says what is fragile</extracomment>
        <translation>Die Website funktioniert, aber etwas daran ist anfällig: %1</translation>
    </message>
    <message>
        <source>The site works now, but something about it is fragile or does not suit everybody.</source>
        <translation>Die Website funktioniert im Moment, aber etwas daran ist anfällig oder passt nicht für alle.</translation>
    </message>
    <message>
        <source>What visitors get could not be seen from here, so nothing can be promised.</source>
        <translation>Was Besucher bekommen, war von hier aus nicht zu sehen, deshalb lässt sich nichts versprechen.</translation>
    </message>
    <message>
        <source>Something is broken, and the reason could not be found.</source>
        <translation>Etwas ist defekt, und der Grund wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Something is wrong for which this program has no words.</source>
        <translation>Etwas stimmt nicht, wofür dieses Programm keine Worte hat.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: a title such as &quot;The name of the site does not exist&quot;, made into a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing can be said yet.</source>
        <translation>Noch lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>The site works. %1</source>
        <extracomment>%1: a sentence such as &quot;The clock of this computer is 59 minutes slow.&quot;</extracomment>
        <translation>Die Website funktioniert. %1</translation>
    </message>
    <message>
        <source>Something for which this program has no words</source>
        <translation>Etwas, wofür dieses Programm keine Worte hat</translation>
    </message>
    <message>
        <source>you or whoever runs the server</source>
        <translation>Sie oder wer den Server betreibt</translation>
    </message>
    <message>
        <source>your hosting company</source>
        <translation>Ihr Hosting-Anbieter</translation>
    </message>
    <message>
        <source>whoever holds the Cloudflare account</source>
        <translation>wer das Cloudflare-Konto verwaltet</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>you, at this computer or its network</source>
        <translation>Sie, an diesem Computer oder seinem Netzwerk</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Das ist es</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>The check was stopped before anything could be said.</source>
        <translation>Die Prüfung wurde abgebrochen, bevor sich etwas sagen ließ.</translation>
    </message>
    <message>
        <source>The check is still running.</source>
        <translation>Die Prüfung läuft noch.</translation>
    </message>
    <message>
        <source>The check was stopped early; nothing wrong was seen until then.</source>
        <translation>Die Prüfung wurde vorzeitig abgebrochen; bis dahin war nichts Auffälliges zu sehen.</translation>
    </message>
    <message>
        <source>The check is still running; nothing wrong was seen so far.</source>
        <translation>Die Prüfung läuft noch; bisher war nichts Auffälliges zu sehen.</translation>
    </message>
    <message>
        <source>%1 The check was stopped early, so this is not final.</source>
        <extracomment>%1: a sentence that says what is wrong</extracomment>
        <translation>%1 Die Prüfung wurde vorzeitig abgebrochen, deshalb ist das noch nicht endgültig.</translation>
    </message>
    <message>
        <source>%1 The check is still running, so this is not final.</source>
        <translation>%1 Die Prüfung läuft noch, deshalb ist das noch nicht endgültig.</translation>
    </message>
    <message>
        <source>Another site answers at the address of your server</source>
        <translation>Unter der Adresse Ihres Servers antwortet eine andere Website</translation>
    </message>
    <message>
        <source>Most likely another site answers at the address of your server.</source>
        <translation>Sehr wahrscheinlich antwortet unter der Adresse Ihres Servers eine andere Website.</translation>
    </message>
    <message>
        <source>Another site may be answering at the address of your server.</source>
        <translation>Möglicherweise antwortet unter der Adresse Ihres Servers eine andere Website.</translation>
    </message>
    <message>
        <source>The address that you gave answers, but as another site: its certificate and its page are for another name. The address may be an old one that somebody else has now. Compare it with the A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) and with what your hosting company says.</source>
        <translation>Die Adresse, die Sie angegeben haben, antwortet, aber als eine andere Website: Das Zertifikat und die Seite dort gehören zu einem anderen Namen. Vielleicht ist es eine alte Adresse, die inzwischen jemand anderem gehört. Vergleichen Sie sie mit dem A-Eintrag (der Zeile auf der DNS-Seite von Cloudflare, in der die Adresse des Servers steht) und mit dem, was Ihr Hosting-Anbieter sagt.</translation>
    </message>
    <message>
        <source>What answers at the address that you gave looks like another site, but a server that holds many sites may look like that too. Compare the address with the A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) and with what your hosting company says.</source>
        <translation>Was unter der Adresse antwortet, die Sie angegeben haben, sieht nach einer anderen Website aus. Ein Server mit vielen Websites kann aber auch so aussehen. Vergleichen Sie die Adresse mit dem A-Eintrag (der Zeile auf der DNS-Seite von Cloudflare, in der die Adresse des Servers steht) und mit dem, was Ihr Hosting-Anbieter sagt.</translation>
    </message>
    <message>
        <source>Cloudflare sends visitors to the address that its DNS page holds. When the site has moved and that entry has not, a stranger&apos;s server answers, with another certificate and other pages. Look up the present address at your hosting company and put it into the A or AAAA record at Cloudflare.</source>
        <translation>Cloudflare schickt Besucher zu der Adresse, die auf seiner DNS-Seite steht. Wenn die Website umgezogen ist und dieser Eintrag nicht, antwortet ein fremder Server mit einem anderen Zertifikat und anderen Seiten. Sehen Sie bei Ihrem Hosting-Anbieter nach, wie die heutige Adresse lautet, und tragen Sie sie bei Cloudflare in den A- oder AAAA-Eintrag ein.</translation>
    </message>
    <message>
        <source>Cloudflare calls another address than the one you gave</source>
        <translation>Cloudflare ruft eine andere Adresse auf als die, die Sie angegeben haben</translation>
    </message>
    <message>
        <source>Most likely Cloudflare calls another address than the one you gave.</source>
        <translation>Sehr wahrscheinlich ruft Cloudflare eine andere Adresse auf als die, die Sie angegeben haben.</translation>
    </message>
    <message>
        <source>Cloudflare may be calling another address than the one you gave.</source>
        <translation>Möglicherweise ruft Cloudflare eine andere Adresse auf als die, die Sie angegeben haben.</translation>
    </message>
    <message>
        <source>What Cloudflare gets and what this computer gets contradict each other, as if they spoke with two different servers. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides: is it the address that you gave here?</source>
        <translation>Was Cloudflare bekommt und was dieser Computer bekommt, widerspricht sich, als würden beide mit zwei verschiedenen Servern sprechen. Klarheit schafft der A-Eintrag (die Zeile auf der DNS-Seite von Cloudflare, in der die Adresse des Servers steht): Ist es die Adresse, die Sie hier angegeben haben?</translation>
    </message>
    <message>
        <source>What Cloudflare gets and what this computer gets do not go together. They may be speaking with two different servers, or one server treats them differently. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides: is it the address that you gave here?</source>
        <translation>Was Cloudflare bekommt und was dieser Computer bekommt, passt nicht zusammen. Vielleicht sprechen beide mit zwei verschiedenen Servern, oder ein und derselbe Server behandelt sie unterschiedlich. Klarheit schafft der A-Eintrag (die Zeile auf der DNS-Seite von Cloudflare, in der die Adresse des Servers steht): Ist es die Adresse, die Sie hier angegeben haben?</translation>
    </message>
    <message>
        <source>Only Cloudflare&apos;s dashboard shows which address Cloudflare calls; from outside it cannot be seen. When a server has moved, or a record was mistyped, the address that you know and the one that Cloudflare calls are two different servers. Open DNS, Records in the dashboard, and compare the A and AAAA records with the address of your server.</source>
        <translation>Welche Adresse Cloudflare aufruft, zeigt nur das Cloudflare-Dashboard; von außen ist es nicht zu sehen. Wenn ein Server umgezogen ist oder ein Eintrag einen Tippfehler hat, dann sind die Adresse, die Sie kennen, und die, die Cloudflare aufruft, zwei verschiedene Server. Öffnen Sie im Dashboard DNS, Records und vergleichen Sie die A- und AAAA-Einträge mit der Adresse Ihres Servers.</translation>
    </message>
    <message>
        <source>The address given for your server belongs to Cloudflare</source>
        <translation>Die Adresse, die für Ihren Server angegeben wurde, gehört Cloudflare</translation>
    </message>
    <message>
        <source>Most likely the address given for your server belongs to Cloudflare.</source>
        <translation>Sehr wahrscheinlich gehört die Adresse, die für Ihren Server angegeben wurde, Cloudflare.</translation>
    </message>
    <message>
        <source>The address of your server may be one of Cloudflare&apos;s own.</source>
        <translation>Die Adresse Ihres Servers ist möglicherweise eine von Cloudflare selbst.</translation>
    </message>
    <message>
        <source>The address lies in the ranges that Cloudflare publishes as its own. Cloudflare does not send visitors to itself and shows error 1000. What must stand in its DNS is the address of your own server, which your hosting company&apos;s welcome mail names.</source>
        <translation>Die Adresse liegt in den Adressbereichen, die Cloudflare als die eigenen veröffentlicht. Cloudflare schickt Besucher nicht zu sich selbst und zeigt Fehler 1000. In den DNS-Einträgen bei Cloudflare muss die Adresse Ihres eigenen Servers stehen. Sie finden sie in der Willkommens-Mail Ihres Hosting-Anbieters.</translation>
    </message>
    <message>
        <source>Cloudflare says that its DNS points to a prohibited address, which is mostly one of its own. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides: it must be the address of your own server.</source>
        <translation>Cloudflare sagt, dass seine DNS-Einträge auf eine unzulässige Adresse zeigen, und das ist meistens eine von Cloudflare selbst. Klarheit schafft der A-Eintrag (die Zeile auf der DNS-Seite von Cloudflare, in der die Adresse des Servers steht): Dort muss die Adresse Ihres eigenen Servers stehen.</translation>
    </message>
    <message>
        <source>Whoever looks up a site behind Cloudflare sees Cloudflare&apos;s addresses and not the server&apos;s. When such an address is put into the DNS as the server&apos;s own, visitors would go round in a circle, so Cloudflare shows error 1000. Take the server&apos;s address from the hosting company and put it into the A record.</source>
        <translation>Wer eine Website hinter Cloudflare nachschlägt, sieht die Adressen von Cloudflare und nicht die des Servers. Trägt man so eine Adresse im DNS als die des Servers ein, würden Besucher im Kreis laufen, deshalb zeigt Cloudflare Fehler 1000. Lassen Sie sich die Adresse des Servers vom Hosting-Anbieter geben und tragen Sie sie in den A-Eintrag ein.</translation>
    </message>
    <message>
        <source>The address given is a private one that Cloudflare cannot reach</source>
        <translation>Die angegebene Adresse ist eine private, die Cloudflare nicht erreichen kann</translation>
    </message>
    <message>
        <source>Most likely Cloudflare was given a private address that it cannot reach.</source>
        <translation>Sehr wahrscheinlich hat Cloudflare eine private Adresse bekommen, die es nicht erreichen kann.</translation>
    </message>
    <message>
        <source>Cloudflare may have been given a private address that it cannot reach.</source>
        <translation>Möglicherweise hat Cloudflare eine private Adresse bekommen, die es nicht erreichen kann.</translation>
    </message>
    <message>
        <source>The address belongs to the kind that is used inside a home, an office or a data centre, and no call from the internet arrives there. If the same address stands in Cloudflare&apos;s DNS, Cloudflare has no chance. Put the public address of the server there.</source>
        <translation>Die Adresse ist von der Art, die innerhalb einer Wohnung, eines Büros oder eines Rechenzentrums verwendet wird. Aus dem Internet kommt dort keine Verbindung an. Wenn dieselbe Adresse im DNS von Cloudflare steht, hat Cloudflare keine Chance. Tragen Sie dort die öffentliche Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>The address that you gave is a private one, which answers at most from your own network. Cloudflare may hold another one. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides; please give the public address here and check again.</source>
        <translation>Die Adresse, die Sie angegeben haben, ist eine private und antwortet höchstens aus Ihrem eigenen Netzwerk. Bei Cloudflare steht vielleicht eine andere. Klarheit schafft der A-Eintrag (die Zeile auf der DNS-Seite von Cloudflare, in der die Adresse des Servers steht). Bitte geben Sie hier die öffentliche Adresse an und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Addresses such as 192.168.1.10, 10.0.0.5 or fd00::1 mean something only inside one network. Cloudflare calls from the internet and cannot reach them. Ask your hosting company, or your router&apos;s page when the server stands at home, for the public address, and put it into Cloudflare&apos;s DNS.</source>
        <translation>Adressen wie 192.168.1.10, 10.0.0.5 oder fd00::1 bedeuten nur innerhalb eines einzigen Netzwerks etwas. Cloudflare kommt aus dem Internet und kann sie nicht erreichen. Fragen Sie Ihren Hosting-Anbieter nach der öffentlichen Adresse, oder sehen Sie auf der Seite Ihres Routers nach, wenn der Server bei Ihnen zu Hause steht. Tragen Sie sie dann im DNS von Cloudflare ein.</translation>
    </message>
    <message>
        <source>Cloudflare finds no address for your server</source>
        <translation>Cloudflare findet keine Adresse für Ihren Server</translation>
    </message>
    <message>
        <source>Most likely Cloudflare finds no address for your server.</source>
        <translation>Sehr wahrscheinlich findet Cloudflare keine Adresse für Ihren Server.</translation>
    </message>
    <message>
        <source>Cloudflare may find no address for your server.</source>
        <translation>Möglicherweise findet Cloudflare keine Adresse für Ihren Server.</translation>
    </message>
    <message>
        <source>Cloudflare shows error 1016: the name under which it should find your server leads nowhere. The record in Cloudflare&apos;s DNS is missing or points to a name that does not exist any more.</source>
        <translation>Cloudflare zeigt Fehler 1016: Der Name, unter dem es Ihren Server finden soll, führt nirgendwohin. Der Eintrag im DNS von Cloudflare fehlt oder zeigt auf einen Namen, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Some answers say that Cloudflare does not find the address of your server. The records under DNS in Cloudflare&apos;s dashboard decide: each must be an address, or a name that exists.</source>
        <translation>Manche Antworten sagen, dass Cloudflare die Adresse Ihres Servers nicht findet. Klarheit schaffen die Einträge unter DNS im Cloudflare-Dashboard: In jedem muss eine Adresse stehen oder ein Name, den es gibt.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s DNS a site may point to an address or, by a CNAME record, to another name. When that other name does not exist or has no address, Cloudflare shows error 530 with 1016. Correct the record, or the name that it points to. Load balancing pools and custom host names may hold such a name too.</source>
        <translation>Im DNS von Cloudflare kann eine Website auf eine Adresse zeigen oder, über einen CNAME-Eintrag, auf einen anderen Namen. Wenn es diesen anderen Namen nicht gibt oder er keine Adresse hat, zeigt Cloudflare Fehler 530 mit 1016. Berichtigen Sie den Eintrag oder den Namen, auf den er zeigt. Auch Load-Balancing-Pools und Custom Hostnames können so einen Namen enthalten.</translation>
    </message>
    <message>
        <source>The site does not lead through Cloudflare</source>
        <translation>Die Website läuft nicht über Cloudflare</translation>
    </message>
    <message>
        <source>Most likely the site does not lead through Cloudflare.</source>
        <translation>Sehr wahrscheinlich läuft die Website nicht über Cloudflare.</translation>
    </message>
    <message>
        <source>The site may not lead through Cloudflare.</source>
        <translation>Möglicherweise läuft die Website nicht über Cloudflare.</translation>
    </message>
    <message>
        <source>The public name servers send visitors straight to a server and not to Cloudflare. An error 521 cannot come from Cloudflare then. If it should protect the site, switch the cloud beside the record to orange.</source>
        <translation>Die öffentlichen Nameserver schicken Besucher direkt zu einem Server und nicht zu Cloudflare. Ein Fehler 521 kann dann nicht von Cloudflare kommen. Wenn Cloudflare die Website schützen soll, schalten Sie die Wolke neben dem Eintrag auf Orange.</translation>
    </message>
    <message>
        <source>Not every name server answered, but what they say leads straight to a server and not to Cloudflare. The DNS page in Cloudflare&apos;s dashboard decides: is the cloud beside the record orange?</source>
        <translation>Nicht jeder Nameserver hat geantwortet, aber was sie sagen, führt direkt zu einem Server und nicht zu Cloudflare. Klarheit schafft die DNS-Seite im Cloudflare-Dashboard: Ist die Wolke neben dem Eintrag orange?</translation>
    </message>
    <message>
        <source>A record in Cloudflare&apos;s DNS has a cloud: orange means that visitors go through Cloudflare, grey that they go straight to the server. With a grey cloud, or with DNS elsewhere, Cloudflare is not in the way and makes no errors. Whatever visitors see then comes from the server or another service.</source>
        <translation>Ein Eintrag im DNS von Cloudflare hat eine Wolke: Orange heißt, dass Besucher über Cloudflare gehen, Grau heißt, dass sie direkt zum Server gehen. Ist die Wolke grau oder liegt das DNS woanders, dann ist Cloudflare nicht beteiligt und erzeugt keine Fehler. Was Besucher dann sehen, kommt vom Server oder von einem anderen Dienst.</translation>
    </message>
    <message>
        <source>The name of the site does not exist</source>
        <translation>Den Namen der Website gibt es nicht</translation>
    </message>
    <message>
        <source>Most likely the name of the site does not exist.</source>
        <translation>Sehr wahrscheinlich gibt es den Namen der Website nicht.</translation>
    </message>
    <message>
        <source>The name of the site may not exist.</source>
        <translation>Möglicherweise gibt es den Namen der Website nicht.</translation>
    </message>
    <message>
        <source>Every name server that answered says that there is no such name. It may be mistyped, the record may be missing, or the domain may have ended. The company where the domain is registered can tell.</source>
        <translation>Jeder Nameserver, der geantwortet hat, sagt, dass es diesen Namen nicht gibt. Vielleicht ist er falsch geschrieben, vielleicht fehlt der Eintrag, oder die Domain ist abgelaufen. Die Firma, bei der die Domain registriert ist, kann es sagen.</translation>
    </message>
    <message>
        <source>A name server says that there is no such name, but it was not confirmed by others. Check how the name is spelt, and ask the company where the domain is registered.</source>
        <translation>Ein Nameserver sagt, dass es diesen Namen nicht gibt, aber andere haben das nicht bestätigt. Prüfen Sie, wie der Name geschrieben ist, und fragen Sie die Firma, bei der die Domain registriert ist.</translation>
    </message>
    <message>
        <source>Before anybody can visit a site, name servers must know its name. When they say that it does not exist, the record was never made, was deleted, or the domain has ended and was not renewed. Check the spelling, then the domain at its registrar, then the record under DNS.</source>
        <translation>Bevor jemand eine Website besuchen kann, müssen Nameserver ihren Namen kennen. Wenn sie sagen, dass es ihn nicht gibt, dann wurde der Eintrag nie angelegt oder er wurde gelöscht, oder die Domain ist abgelaufen und wurde nicht verlängert. Prüfen Sie zuerst die Schreibweise, dann die Domain bei ihrem Registrar, dann den Eintrag unter DNS.</translation>
    </message>
    <message>
        <source>The DNSSEC signature of the domain is broken</source>
        <translation>Die DNSSEC-Signatur der Domain ist defekt</translation>
    </message>
    <message>
        <source>Most likely the DNSSEC signature of the domain is broken.</source>
        <translation>Sehr wahrscheinlich ist die DNSSEC-Signatur der Domain defekt.</translation>
    </message>
    <message>
        <source>The DNSSEC signature of the domain may be broken.</source>
        <translation>Möglicherweise ist die DNSSEC-Signatur der Domain defekt.</translation>
    </message>
    <message>
        <source>Name servers that check signatures refuse the name, and the same question without the check succeeds. The key at the registrar (the DS record) does not fit the one that the domain&apos;s name servers use.</source>
        <translation>Nameserver, die Signaturen prüfen, lehnen den Namen ab, und dieselbe Frage ohne diese Prüfung gelingt. Der Schlüssel beim Registrar (der DS-Eintrag) passt nicht zu dem, den die Nameserver der Domain verwenden.</translation>
    </message>
    <message>
        <source>A name server that checks signatures refuses the name. The DS record at the registrar decides: it must be the one that the domain&apos;s name servers show, or there must be none.</source>
        <translation>Ein Nameserver, der Signaturen prüft, lehnt den Namen ab. Klarheit schafft der DS-Eintrag beim Registrar: Er muss der sein, den die Nameserver der Domain zeigen, oder es darf keinen geben.</translation>
    </message>
    <message>
        <source>DNSSEC seals the answers of name servers with a signature, and the registrar of the domain holds the key to it, the DS record. After a move to other name servers, an old DS record makes every answer look forged. Many visitors then cannot find the site at all. Remove the old DS record at the registrar, or replace it by the one that Cloudflare&apos;s dashboard shows.</source>
        <translation>DNSSEC versiegelt die Antworten der Nameserver mit einer Signatur, und der Registrar der Domain verwahrt den Schlüssel dazu, den DS-Eintrag. Nach einem Umzug zu anderen Nameservern lässt ein alter DS-Eintrag jede Antwort gefälscht aussehen. Viele Besucher finden die Website dann gar nicht. Entfernen Sie den alten DS-Eintrag beim Registrar, oder ersetzen Sie ihn durch den, den das Cloudflare-Dashboard zeigt.</translation>
    </message>
    <message>
        <source>The domain uses other name servers than Cloudflare&apos;s</source>
        <translation>Die Domain nutzt andere Nameserver als die von Cloudflare</translation>
    </message>
    <message>
        <source>Most likely the domain uses other name servers than Cloudflare&apos;s.</source>
        <translation>Sehr wahrscheinlich nutzt die Domain andere Nameserver als die von Cloudflare.</translation>
    </message>
    <message>
        <source>The domain may use other name servers than Cloudflare&apos;s.</source>
        <translation>Möglicherweise nutzt die Domain andere Nameserver als die von Cloudflare.</translation>
    </message>
    <message>
        <source>The domain is entrusted to name servers that are not Cloudflare&apos;s, and the site does not lead through Cloudflare. What is set in Cloudflare&apos;s dashboard has no effect until the registrar names Cloudflare&apos;s name servers.</source>
        <translation>Die Domain ist Nameservern anvertraut, die nicht zu Cloudflare gehören, und die Website läuft nicht über Cloudflare. Was im Cloudflare-Dashboard eingestellt ist, hat keine Wirkung, bis der Registrar die Nameserver von Cloudflare nennt.</translation>
    </message>
    <message>
        <source>The name servers that were seen are not Cloudflare&apos;s, but not everybody was heard. The registrar&apos;s page of the domain decides.</source>
        <translation>Die Nameserver, die zu sehen waren, gehören nicht zu Cloudflare, aber nicht alle haben geantwortet. Klarheit schafft die Seite der Domain beim Registrar.</translation>
    </message>
    <message>
        <source>The registrar of a domain says which name servers answer for it. Cloudflare&apos;s settings work only when these are Cloudflare&apos;s, apart from a partial set-up, in which single names point to Cloudflare. After a change it can take a day until everybody knows. Cloudflare&apos;s dashboard shows the two names to enter at the registrar.</source>
        <translation>Der Registrar einer Domain legt fest, welche Nameserver für sie antworten. Die Einstellungen bei Cloudflare wirken nur, wenn das die Nameserver von Cloudflare sind. Eine Ausnahme ist die Teileinrichtung (partial setup), bei der einzelne Namen auf Cloudflare zeigen. Nach einer Änderung kann es einen Tag dauern, bis alle davon wissen. Das Cloudflare-Dashboard zeigt die beiden Namen, die beim Registrar einzutragen sind.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare&apos;s SSL mode send visitors round in a circle</source>
        <translation>Ihr Server und der SSL-Modus von Cloudflare schicken Besucher im Kreis</translation>
    </message>
    <message>
        <source>Most likely your server and Cloudflare&apos;s SSL mode send visitors round in a circle.</source>
        <translation>Sehr wahrscheinlich schicken Ihr Server und der SSL-Modus von Cloudflare Besucher im Kreis.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare&apos;s SSL mode may be sending visitors round in a circle.</source>
        <translation>Möglicherweise schicken Ihr Server und der SSL-Modus von Cloudflare Besucher im Kreis.</translation>
    </message>
    <message>
        <source>Your server sends the request on to an address that leads back to where it came from, so the page never comes. In the SSL modes Off and Flexible a server that insists on https does that; in Full a server that sends https back to http. Choose Full (strict) with a certificate on the server, or remove the redirect.</source>
        <translation>Ihr Server leitet die Anfrage an eine Adresse weiter, die dorthin zurückführt, wo die Anfrage herkam, und so kommt die Seite nie an. In den SSL-Modi Off und Flexible macht das ein Server, der auf https besteht, im Modus Full einer, der von https zurück zu http schickt. Wählen Sie Full (strict) mit einem Zertifikat auf dem Server, oder entfernen Sie die Weiterleitung.</translation>
    </message>
    <message>
        <source>Visitors are sent on and on. A redirect on your server that does not fit the SSL mode may be the reason, and so may two rules at Cloudflare that contradict each other. The SSL mode under SSL/TLS, Overview in Cloudflare&apos;s dashboard decides.</source>
        <translation>Besucher werden immer weiter geschickt. Der Grund kann eine Weiterleitung auf Ihrem Server sein, die nicht zum SSL-Modus passt, oder es sind zwei Regeln bei Cloudflare, die sich widersprechen. Klarheit schafft der SSL-Modus im Cloudflare-Dashboard unter SSL/TLS, Overview.</translation>
    </message>
    <message>
        <source>In the SSL modes Off and Flexible Cloudflare asks your server over http. A server that answers “please use https” sends the visitor back to Cloudflare, which asks over http again, without end. The cure is the mode Full or better Full (strict), with a certificate on the server. A server that sends https visitors back to http makes the same circle in the mode Full.</source>
        <translation>In den SSL-Modi Off und Flexible fragt Cloudflare Ihren Server über http. Ein Server, der „bitte nehmen Sie https“ antwortet, schickt den Besucher zurück zu Cloudflare, das wieder über http fragt, ohne Ende. Abhilfe schafft der Modus Full oder besser Full (strict), mit einem Zertifikat auf dem Server. Ein Server, der Besucher von https zurück zu http schickt, erzeugt denselben Kreis im Modus Full.</translation>
    </message>
    <message>
        <source>Your server itself reports an error</source>
        <translation>Ihr Server selbst meldet einen Fehler</translation>
    </message>
    <message>
        <source>Most likely your server itself reports an error.</source>
        <translation>Sehr wahrscheinlich meldet Ihr Server selbst einen Fehler.</translation>
    </message>
    <message>
        <source>Your server itself may be reporting an error.</source>
        <translation>Möglicherweise meldet Ihr Server selbst einen Fehler.</translation>
    </message>
    <message>
        <source>The connection works, and the error is made by your own server: the web server, the application behind it or its database. Its error log names the reason. Cloudflare only passes the page on.</source>
        <translation>Die Verbindung funktioniert, und der Fehler entsteht auf Ihrem eigenen Server: im Webserver, in der Anwendung dahinter oder in deren Datenbank. Das Fehlerprotokoll dort nennt den Grund. Cloudflare gibt die Seite nur weiter.</translation>
    </message>
    <message>
        <source>Some answers look like errors of your own server. The server&apos;s error log at that time decides.</source>
        <translation>Manche Antworten sehen nach Fehlern Ihres eigenen Servers aus. Klarheit schafft das Fehlerprotokoll des Servers aus dieser Zeit.</translation>
    </message>
    <message>
        <source>A status such as 500, 502 or 503 without Cloudflare&apos;s own error page comes from your server. A program on it has crashed, the database is gone, the disk is full, or maintenance is switched on. Read the error log of the web server and of the application. Changing anything at Cloudflare does not help.</source>
        <translation>Ein Status wie 500, 502 oder 503 ohne die Fehlerseite von Cloudflare kommt von Ihrem Server. Ein Programm darauf ist abgestürzt, die Datenbank ist weg, die Festplatte ist voll oder der Wartungsmodus ist eingeschaltet. Lesen Sie das Fehlerprotokoll des Webservers und das der Anwendung. Bei Cloudflare etwas zu ändern hilft nicht.</translation>
    </message>
    <message>
        <source>Your server takes too long to answer</source>
        <translation>Ihr Server braucht zu lange für eine Antwort</translation>
    </message>
    <message>
        <source>Most likely your server takes too long to answer.</source>
        <translation>Sehr wahrscheinlich braucht Ihr Server zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>Your server may be taking too long to answer.</source>
        <translation>Möglicherweise braucht Ihr Server zu lange für eine Antwort.</translation>
    </message>
    <message>
        <source>Your server accepts the connection, but does not send the page in time. Cloudflare gives up after about two minutes and shows error 524. A long database query, a heavy script or a program that waits for another service is the usual reason.</source>
        <translation>Ihr Server nimmt die Verbindung an, schickt die Seite aber nicht rechtzeitig. Cloudflare gibt nach etwa zwei Minuten auf und zeigt Fehler 524. Üblicherweise liegt es an einer langen Datenbankabfrage, einem aufwendigen Skript oder einem Programm, das auf einen anderen Dienst wartet.</translation>
    </message>
    <message>
        <source>No answer came in the time that this check waits, which is shorter than the time that Cloudflare waits. The server may be slow, or it may never answer. The web server&apos;s log, with the time that each request takes, decides.</source>
        <translation>In der Zeit, die diese Prüfung wartet, kam keine Antwort; Cloudflare wartet länger als sie. Vielleicht ist der Server langsam, vielleicht antwortet er nie. Klarheit schafft das Protokoll des Webservers mit der Zeit, die jede Anfrage braucht.</translation>
    </message>
    <message>
        <source>The connection to your server works, but the page is not ready in time. Cloudflare waits for 100 to 125 seconds and then shows error 524. Look in the log for the page that takes so long, and at the database and the outside services that it needs. Work that takes minutes belongs into the background.</source>
        <translation>Die Verbindung zu Ihrem Server funktioniert, aber die Seite ist nicht rechtzeitig fertig. Cloudflare wartet 100 bis 125 Sekunden und zeigt dann Fehler 524. Suchen Sie im Protokoll nach der Seite, die so lange braucht, und sehen Sie sich die Datenbank und die fremden Dienste an, auf die sie angewiesen ist. Arbeit, die Minuten dauert, gehört in den Hintergrund.</translation>
    </message>
    <message>
        <source>Your server hangs up without a proper answer</source>
        <translation>Ihr Server trennt die Verbindung ohne richtige Antwort</translation>
    </message>
    <message>
        <source>Most likely your server hangs up without a proper answer.</source>
        <translation>Sehr wahrscheinlich trennt Ihr Server die Verbindung ohne richtige Antwort.</translation>
    </message>
    <message>
        <source>Your server may be hanging up without a proper answer.</source>
        <translation>Möglicherweise trennt Ihr Server die Verbindung ohne richtige Antwort.</translation>
    </message>
    <message>
        <source>Your server accepts the connection and closes it again without a complete answer, for Cloudflare and for this computer. A crashed program behind the web server is the usual reason, and its log shows it.</source>
        <translation>Ihr Server nimmt die Verbindung an und schließt sie wieder, ohne vollständig zu antworten, bei Cloudflare ebenso wie bei diesem Computer. Üblicherweise ist ein Programm hinter dem Webserver abgestürzt, und sein Protokoll zeigt es.</translation>
    </message>
    <message>
        <source>Cloudflare says that your server&apos;s answer was unusable, and that was not seen from here in the same way. The server&apos;s error log at that time decides: look for crashes and for closed connections.</source>
        <translation>Cloudflare sagt, dass die Antwort Ihres Servers unbrauchbar war, und von hier aus war das nicht in gleicher Weise zu sehen. Klarheit schafft das Fehlerprotokoll des Servers aus dieser Zeit: Suchen Sie nach Abstürzen und nach geschlossenen Verbindungen.</translation>
    </message>
    <message>
        <source>Cloudflare could connect, but what came back was empty, broken off or not http, and visitors get error 520. Often a program such as PHP crashes while it makes the page, a security product cuts the connection, or another program has taken the port. The error log of the web server shows which.</source>
        <translation>Cloudflare konnte sich verbinden, aber was zurückkam, war leer, abgebrochen oder kein http, und Besucher bekommen Fehler 520. Oft stürzt ein Programm wie PHP ab, während es die Seite erzeugt, oder ein Sicherheitsprodukt trennt die Verbindung, oder ein anderes Programm hat den Port belegt. Was davon zutrifft, zeigt das Fehlerprotokoll des Webservers.</translation>
    </message>
    <message>
        <source>Your server&apos;s answer begins with too many headers</source>
        <translation>Die Antwort Ihres Servers beginnt mit zu vielen Headern</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s answer begins with too many headers.</source>
        <translation>Sehr wahrscheinlich beginnt die Antwort Ihres Servers mit zu vielen Headern.</translation>
    </message>
    <message>
        <source>Your server&apos;s answer may begin with too many headers.</source>
        <translation>Möglicherweise beginnt die Antwort Ihres Servers mit zu vielen Headern.</translation>
    </message>
    <message>
        <source>Before each page a server sends headers (lines about the page), and yours sends more of them than Cloudflare accepts, so visitors get error 520. Mostly cookies pile up there. Find out which plugin or program sets them.</source>
        <translation>Vor jeder Seite schickt ein Server Header (Zeilen über die Seite), und Ihrer schickt mehr davon, als Cloudflare annimmt. Deshalb bekommen Besucher Fehler 520. Meistens sammeln sich dort Cookies an. Finden Sie heraus, welches Plugin oder Programm sie setzt.</translation>
    </message>
    <message>
        <source>Cloudflare says that your server&apos;s answer was unusable. Too many headers (lines about the page, such as cookies) may be the reason, but they were not seen from here. The headers that the server sends decide; “curl -I” shows them.</source>
        <translation>Cloudflare sagt, dass die Antwort Ihres Servers unbrauchbar war. Zu viele Header (Zeilen über die Seite, zum Beispiel Cookies) können der Grund sein, aber sie waren von hier aus nicht zu sehen. Klarheit schaffen die Header, die der Server schickt; „curl -I“ zeigt sie.</translation>
    </message>
    <message>
        <source>Headers are lines that a server sends before a page, for example cookies. Cloudflare accepts 128 KB of them in one answer and shows error 520 when there are more. A program that sets a new cookie with every visit, or writes debugging notes into headers, is the usual reason. Switch it off or make it tidy up.</source>
        <translation>Header sind Zeilen, die ein Server vor einer Seite schickt, zum Beispiel Cookies. Cloudflare nimmt davon 128 KB in einer Antwort an und zeigt Fehler 520, wenn es mehr sind. Üblicherweise liegt es an einem Programm, das bei jedem Besuch ein neues Cookie setzt oder Notizen zur Fehlersuche in Header schreibt. Schalten Sie es aus, oder sorgen Sie dafür, dass es aufräumt.</translation>
    </message>
    <message>
        <source>The Cloudflare Tunnel of your server is not connected</source>
        <translation>Der Cloudflare Tunnel Ihres Servers ist nicht verbunden</translation>
    </message>
    <message>
        <source>Most likely the Cloudflare Tunnel of your server is not connected.</source>
        <translation>Sehr wahrscheinlich ist der Cloudflare Tunnel Ihres Servers nicht verbunden.</translation>
    </message>
    <message>
        <source>The Cloudflare Tunnel of your server may not be connected.</source>
        <translation>Möglicherweise ist der Cloudflare Tunnel Ihres Servers nicht verbunden.</translation>
    </message>
    <message>
        <source>Cloudflare shows error 1033: the site is reached through a tunnel that your server opens, and no tunnel is open now. Start the program “cloudflared” on the server again and look at its log.</source>
        <translation>Cloudflare zeigt Fehler 1033: Die Website ist über einen Tunnel erreichbar, den Ihr Server öffnet, und im Moment ist kein Tunnel offen. Starten Sie das Programm „cloudflared“ auf dem Server neu und sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>Some answers say that the tunnel to your server is not connected. The state of the tunnel in Cloudflare&apos;s dashboard, under Zero Trust, Networks, decides.</source>
        <translation>Manche Antworten sagen, dass der Tunnel zu Ihrem Server nicht verbunden ist. Klarheit schafft der Zustand des Tunnels im Cloudflare-Dashboard unter Zero Trust, Networks.</translation>
    </message>
    <message>
        <source>With Cloudflare Tunnel the server calls Cloudflare, by a program named “cloudflared”, and not the other way round. When that program has stopped, cannot reach the internet or lost its credentials, visitors get error 530 with 1033. Start it, let it start by itself with the machine, and read its log. Open ports do not matter here.</source>
        <translation>Mit Cloudflare Tunnel verbindet sich der Server über ein Programm namens „cloudflared“ mit Cloudflare und nicht umgekehrt. Wenn dieses Programm nicht mehr läuft, das Internet nicht erreicht oder seine Zugangsdaten verloren hat, bekommen Besucher Fehler 530 mit 1033. Starten Sie es, lassen Sie es zusammen mit der Maschine von selbst starten und lesen Sie sein Protokoll. Offene Ports spielen hier keine Rolle.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate has expired</source>
        <translation>Das Zertifikat Ihres Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate has expired.</source>
        <translation>Sehr wahrscheinlich ist das Zertifikat Ihres Servers abgelaufen.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may have expired.</source>
        <translation>Möglicherweise ist das Zertifikat Ihres Servers abgelaufen.</translation>
    </message>
    <message>
        <source>A certificate that your server shows has passed its last day, and Cloudflare checks that in the SSL mode Full (strict). Renew it on the server, and let the web server load the new one.</source>
        <translation>Ein Zertifikat, das Ihr Server zeigt, ist abgelaufen, und Cloudflare prüft das im SSL-Modus Full (strict). Erneuern Sie es auf dem Server, und lassen Sie den Webserver das neue laden.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. An expired certificate may be the reason, but that was not seen from here together with the error. The date in the certificate on the server decides.</source>
        <translation>Cloudflare sagt, dass es das Zertifikat Ihres Servers nicht akzeptiert. Ein abgelaufenes Zertifikat kann der Grund sein, aber das war von hier aus nicht zusammen mit dem Fehler zu sehen. Klarheit schafft das Datum im Zertifikat auf dem Server.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Certificates end after some months and must be renewed; when that fails, or the web server was not reloaded afterwards, visitors get error 526. Renew the certificate and see that the renewal runs by itself from now on.</source>
        <translation>Der SSL-Modus Full (strict) verlangt ein Zertifikat, das gerade gültig ist, den Namen der Website trägt und von einem Aussteller kommt, dem Cloudflare vertraut. Zertifikate laufen nach einigen Monaten ab und müssen erneuert werden. Wenn das misslingt oder der Webserver danach nicht neu geladen wurde, bekommen Besucher Fehler 526. Erneuern Sie das Zertifikat und sorgen Sie dafür, dass die Erneuerung ab jetzt von selbst läuft.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is not valid yet</source>
        <translation>Das Zertifikat Ihres Servers ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is not valid yet.</source>
        <translation>Sehr wahrscheinlich ist das Zertifikat Ihres Servers noch nicht gültig.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may not be valid yet.</source>
        <translation>Möglicherweise ist das Zertifikat Ihres Servers noch nicht gültig.</translation>
    </message>
    <message>
        <source>A certificate that your server shows becomes valid only at a later time, judged by Cloudflare&apos;s clock. It was made too early, or the clock of the machine that made it is wrong. Put that clock right and issue the certificate again.</source>
        <translation>Ein Zertifikat, das Ihr Server zeigt, wird nach der Uhr von Cloudflare erst später gültig. Es wurde zu früh ausgestellt, oder die Uhr der Maschine, auf der es entstand, geht falsch. Stellen Sie diese Uhr richtig und stellen Sie das Zertifikat neu aus.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A certificate whose first day has not come yet may be the reason, but that was not seen from here together with the error. The dates in the certificate on the server decide.</source>
        <translation>Cloudflare sagt, dass es das Zertifikat Ihres Servers nicht akzeptiert. Ein Zertifikat, dessen erster Tag noch nicht gekommen ist, kann der Grund sein, aber das war von hier aus nicht zusammen mit dem Fehler zu sehen. Klarheit schaffen die Datumsangaben im Zertifikat auf dem Server.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Every certificate has a first day too. One that was made on a machine with a wrong clock may begin in the future, and visitors get error 526 until then. Set the clock and issue the certificate again.</source>
        <translation>Der SSL-Modus Full (strict) verlangt ein Zertifikat, das gerade gültig ist, den Namen der Website trägt und von einem Aussteller kommt, dem Cloudflare vertraut. Jedes Zertifikat hat auch einen ersten Tag. Wenn es auf einer Maschine mit falsch gehender Uhr entstand, kann dieser Tag in der Zukunft liegen, und bis dahin bekommen Besucher Fehler 526. Stellen Sie die Uhr und stellen Sie das Zertifikat neu aus.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is for another name</source>
        <translation>Das Zertifikat Ihres Servers gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is for another name.</source>
        <translation>Sehr wahrscheinlich gilt das Zertifikat Ihres Servers für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may be for another name.</source>
        <translation>Möglicherweise gilt das Zertifikat Ihres Servers für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The certificate that your server shows does not name the site, and Cloudflare checks that in the SSL mode Full (strict). Install a certificate that covers the name, with and without “www” as visitors use it.</source>
        <translation>Das Zertifikat, das Ihr Server zeigt, nennt die Website nicht, und Cloudflare prüft das im SSL-Modus Full (strict). Installieren Sie ein Zertifikat, das den Namen abdeckt, mit und ohne „www“, so wie Besucher ihn verwenden.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A certificate for another name may be the reason, but that was not seen from here together with the error. The names in the certificate on the server decide.</source>
        <translation>Cloudflare sagt, dass es das Zertifikat Ihres Servers nicht akzeptiert. Ein Zertifikat für einen anderen Namen kann der Grund sein, aber das war von hier aus nicht zusammen mit dem Fehler zu sehen. Klarheit schaffen die Namen im Zertifikat auf dem Server.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. A certificate lists the names that it is good for. When the site&apos;s name is not among them, for instance because the server shows the certificate of another site on it, visitors get error 526. Install one that covers the name.</source>
        <translation>Der SSL-Modus Full (strict) verlangt ein Zertifikat, das gerade gültig ist, den Namen der Website trägt und von einem Aussteller kommt, dem Cloudflare vertraut. Ein Zertifikat listet die Namen auf, für die es gilt. Wenn der Name der Website nicht dabei ist, etwa weil der Server das Zertifikat einer anderen Website zeigt, die auch auf ihm liegt, bekommen Besucher Fehler 526. Installieren Sie eines, das den Namen abdeckt.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is self-signed</source>
        <translation>Das Zertifikat Ihres Servers ist selbstsigniert</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is self-signed, and Cloudflare does not accept that.</source>
        <translation>Sehr wahrscheinlich ist das Zertifikat Ihres Servers selbstsigniert, und das akzeptiert Cloudflare nicht.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may be self-signed.</source>
        <translation>Möglicherweise ist das Zertifikat Ihres Servers selbstsigniert.</translation>
    </message>
    <message>
        <source>The server vouches for itself with a certificate of its own making, which Cloudflare does not accept in the SSL mode Full (strict). Install one from Cloudflare&apos;s Origin CA or from a public issuer such as Let&apos;s Encrypt, both free.</source>
        <translation>Der Server bürgt für sich selbst, mit einem Zertifikat, das er selbst gemacht hat, und das akzeptiert Cloudflare im SSL-Modus Full (strict) nicht. Installieren Sie eines von der Origin CA von Cloudflare oder von einem öffentlichen Aussteller wie Let&apos;s Encrypt; beide sind kostenlos.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A self-signed one may be the reason, but that was not seen from here together with the error. The issuer in the certificate on the server decides.</source>
        <translation>Cloudflare sagt, dass es das Zertifikat Ihres Servers nicht akzeptiert. Ein selbstsigniertes Zertifikat kann der Grund sein, aber das war von hier aus nicht zusammen mit dem Fehler zu sehen. Klarheit schafft der Aussteller im Zertifikat auf dem Server.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. A self-signed certificate has no such issuer: the server made it itself, often at its first start. In the mode Full it is accepted, in Full (strict) visitors get error 526. A certificate from Cloudflare&apos;s Origin CA is free and lasts for up to fifteen years.</source>
        <translation>Der SSL-Modus Full (strict) verlangt ein Zertifikat, das gerade gültig ist, den Namen der Website trägt und von einem Aussteller kommt, dem Cloudflare vertraut. Ein selbstsigniertes Zertifikat hat keinen solchen Aussteller: Der Server hat es selbst gemacht, oft bei seinem ersten Start. Im Modus Full wird es akzeptiert, in Full (strict) bekommen Besucher Fehler 526. Ein Zertifikat von der Origin CA von Cloudflare ist kostenlos und gilt bis zu fünfzehn Jahre.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate comes from an issuer that Cloudflare does not trust</source>
        <translation>Das Zertifikat Ihres Servers kommt von einem Aussteller, dem Cloudflare nicht vertraut</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate comes from an issuer that Cloudflare does not trust.</source>
        <translation>Sehr wahrscheinlich kommt das Zertifikat Ihres Servers von einem Aussteller, dem Cloudflare nicht vertraut.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may come from an issuer that Cloudflare does not trust.</source>
        <translation>Möglicherweise kommt das Zertifikat Ihres Servers von einem Aussteller, dem Cloudflare nicht vertraut.</translation>
    </message>
    <message>
        <source>Nobody whom Cloudflare is known to trust stands behind the certificate that your server shows. Install one from Cloudflare&apos;s Origin CA or from a public issuer such as Let&apos;s Encrypt.</source>
        <translation>Hinter dem Zertifikat, das Ihr Server zeigt, steht niemand, von dem bekannt ist, dass Cloudflare ihm vertraut. Installieren Sie eines von der Origin CA von Cloudflare oder von einem öffentlichen Aussteller wie Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Company-internal issuers, test issuers and retired ones are not on Cloudflare&apos;s list, and visitors get error 526. Replace the certificate, or add the issuer to the Custom Origin Trust Store of your zone. Once that store is used, only what is in it counts.</source>
        <translation>Der SSL-Modus Full (strict) verlangt ein Zertifikat, das gerade gültig ist, den Namen der Website trägt und von einem Aussteller kommt, dem Cloudflare vertraut. Firmeninterne Aussteller, Testaussteller und ausgemusterte Aussteller stehen nicht auf der Liste von Cloudflare, und Besucher bekommen Fehler 526. Ersetzen Sie das Zertifikat, oder nehmen Sie den Aussteller in den Custom Origin Trust Store Ihrer Zone auf. Sobald dieser Speicher genutzt wird, zählt nur noch, was darin ist.</translation>
    </message>
    <message>
        <source>Your server does not send the whole chain of certificates</source>
        <translation>Ihr Server schickt nicht die ganze Zertifikatskette</translation>
    </message>
    <message>
        <source>Most likely your server does not send the whole chain of certificates.</source>
        <translation>Sehr wahrscheinlich schickt Ihr Server nicht die ganze Zertifikatskette.</translation>
    </message>
    <message>
        <source>Your server may not send the whole chain of certificates.</source>
        <translation>Möglicherweise schickt Ihr Server nicht die ganze Zertifikatskette.</translation>
    </message>
    <message>
        <source>Your server shows its own certificate, but not the one in between that links it to a trusted issuer, so Cloudflare cannot check it. In the web server&apos;s settings use the file with the full chain (often named “fullchain.pem”).</source>
        <translation>Ihr Server zeigt sein eigenes Zertifikat, aber nicht das Zwischenzertifikat, das es mit einem vertrauenswürdigen Aussteller verbindet. Deshalb kann Cloudflare es nicht prüfen. Verwenden Sie in den Einstellungen des Webservers die Datei mit der vollständigen Kette (sie heißt oft „fullchain.pem“).</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A missing link between it and a trusted issuer may be the reason; whether one is missing cannot be told for certain from here. The file in the web server&apos;s settings decides: it must hold the full chain.</source>
        <translation>Cloudflare sagt, dass es das Zertifikat Ihres Servers nicht akzeptiert. Ein fehlendes Glied zwischen dem Zertifikat und einem vertrauenswürdigen Aussteller kann der Grund sein; ob eines fehlt, lässt sich von hier aus nicht sicher sagen. Klarheit schafft die Datei in den Einstellungen des Webservers: Sie muss die vollständige Kette enthalten.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Issuers rarely sign with their best-kept key; they use an intermediate certificate, and the server must send that one too. Browsers often help themselves and hide the mistake, Cloudflare does not, and visitors get error 526. Use the full chain file from the issuer.</source>
        <translation>Der SSL-Modus Full (strict) verlangt ein Zertifikat, das gerade gültig ist, den Namen der Website trägt und von einem Aussteller kommt, dem Cloudflare vertraut. Aussteller unterschreiben selten mit ihrem bestgehüteten Schlüssel. Sie verwenden ein Zwischenzertifikat, und der Server muss auch dieses schicken. Browser helfen sich oft selbst und verdecken den Fehler. Cloudflare tut das nicht, und Besucher bekommen Fehler 526. Verwenden Sie die Datei des Ausstellers mit der vollständigen Kette.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate was revoked</source>
        <translation>Das Zertifikat Ihres Servers wurde widerrufen</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate was revoked.</source>
        <translation>Sehr wahrscheinlich wurde das Zertifikat Ihres Servers widerrufen.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may have been revoked.</source>
        <translation>Möglicherweise wurde das Zertifikat Ihres Servers widerrufen.</translation>
    </message>
    <message>
        <source>The issuer has taken the certificate back before its last day, and your server itself passes that message on. Issue a new certificate with a new key and install it.</source>
        <translation>Der Aussteller hat das Zertifikat vor seinem letzten Tag zurückgezogen, und Ihr Server selbst gibt diese Nachricht weiter. Stellen Sie ein neues Zertifikat mit einem neuen Schlüssel aus und installieren Sie es.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. That its issuer has revoked it may be the reason, but that was not seen from here together with the error. The issuer can tell.</source>
        <translation>Cloudflare sagt, dass es das Zertifikat Ihres Servers nicht akzeptiert. Der Grund kann sein, dass der Aussteller es widerrufen hat, aber das war von hier aus nicht zusammen mit dem Fehler zu sehen. Der Aussteller kann es sagen.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Issuers take certificates back when a key was stolen, when a mistake was made, or when the owner asks for it. From then on visitors get error 526. Issue a new certificate with a new key; the old one does not become valid again.</source>
        <translation>Der SSL-Modus Full (strict) verlangt ein Zertifikat, das gerade gültig ist, den Namen der Website trägt und von einem Aussteller kommt, dem Cloudflare vertraut. Aussteller ziehen Zertifikate zurück, wenn ein Schlüssel gestohlen wurde, wenn ein Fehler passiert ist oder wenn der Inhaber darum bittet. Von da an bekommen Besucher Fehler 526. Stellen Sie ein neues Zertifikat mit einem neuen Schlüssel aus; das alte wird nicht wieder gültig.</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>Es wurde kein Problem gefunden</translation>
    </message>
    <message>
        <source>No problem was found, as far as can be told.</source>
        <translation>Es wurde kein Problem gefunden, soweit sich das sagen lässt.</translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be seen.</source>
        <translation>Es wurde kein Problem gefunden, aber nicht alles war zu sehen.</translation>
    </message>
    <message>
        <source>Visitors get the page from your server through Cloudflare, and nothing that was looked at is broken. If the error comes and goes, check again while it is there.</source>
        <translation>Besucher bekommen die Seite von Ihrem Server über Cloudflare, und nichts von dem, was angesehen wurde, ist defekt. Wenn der Fehler kommt und geht, prüfen Sie erneut, während er da ist.</translation>
    </message>
    <message>
        <source>Nothing that was looked at is broken, but not everything could be looked at. The grey lights say what is missing and what would make it visible.</source>
        <translation>Nichts von dem, was angesehen wurde, ist defekt, aber nicht alles ließ sich ansehen. Die grauen Lichter sagen, was fehlt und wie es sichtbar würde.</translation>
    </message>
    <message>
        <source>The site answers through Cloudflare, from your server and not from a stored copy, and no check shows anything broken. An error that comes and goes may be away at this moment. Check again while visitors complain, and with the address of your server, so that both sides can be compared.</source>
        <translation>Die Website antwortet über Cloudflare, und zwar von Ihrem Server und nicht aus einer gespeicherten Kopie, und keine Prüfung zeigt etwas Defektes. Ein Fehler, der kommt und geht, ist vielleicht gerade nicht da. Prüfen Sie erneut, während Besucher sich beschweren, und zwar mit der Adresse Ihres Servers, damit sich beide Seiten vergleichen lassen.</translation>
    </message>
    <message>
        <source>Something is broken, but the reason could not be found</source>
        <translation>Etwas ist defekt, aber der Grund wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Something may be broken, and the reason could not be found.</source>
        <translation>Möglicherweise ist etwas defekt, und der Grund wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Visitors do not get the site as they should, and what was seen fits none of the known reasons. The findings show what was seen. What would help most is the address of your server, if it was not given, and the error log of the web server at this time.</source>
        <translation>Besucher bekommen die Website nicht so, wie sie sollten, und was zu sehen war, passt zu keinem der bekannten Gründe. Die Befunde zeigen, was zu sehen war. Am meisten würden die Adresse Ihres Servers helfen, falls sie nicht angegeben wurde, und das Fehlerprotokoll des Webservers aus dieser Zeit.</translation>
    </message>
    <message>
        <source>Something does not look right, but what was seen fits none of the known reasons. What would help most is the address of your server, if it was not given, and the error log of the web server at this time.</source>
        <translation>Etwas sieht nicht richtig aus, aber was zu sehen war, passt zu keinem der bekannten Gründe. Am meisten würden die Adresse Ihres Servers helfen, falls sie nicht angegeben wurde, und das Fehlerprotokoll des Webservers aus dieser Zeit.</translation>
    </message>
    <message>
        <source>Something is broken, but the observations fit none of the reasons that this program knows. It then shows what it saw instead of guessing. Give it the address of your server and the SSL mode, if you have not, and check again. The error log of the web server and the Ray ID on Cloudflare&apos;s error page help your hosting company and Cloudflare.</source>
        <translation>Etwas ist defekt, aber die Beobachtungen passen zu keinem der Gründe, die dieses Programm kennt. Dann zeigt es, was es gesehen hat, statt zu raten. Geben Sie die Adresse Ihres Servers und den SSL-Modus an, falls Sie das noch nicht getan haben, und prüfen Sie erneut. Das Fehlerprotokoll des Webservers und die Ray ID auf der Fehlerseite von Cloudflare helfen Ihrem Hosting-Anbieter und Cloudflare weiter.</translation>
    </message>
    <message>
        <source>A setting at Cloudflare stands in the way</source>
        <translation>Eine Einstellung bei Cloudflare steht im Weg</translation>
    </message>
    <message>
        <source>Most likely a setting at Cloudflare stands in the way.</source>
        <translation>Sehr wahrscheinlich steht eine Einstellung bei Cloudflare im Weg.</translation>
    </message>
    <message>
        <source>A setting at Cloudflare may stand in the way.</source>
        <translation>Möglicherweise steht eine Einstellung bei Cloudflare im Weg.</translation>
    </message>
    <message>
        <source>Cloudflare shows an error that it makes before it calls your server, because of its own settings for this site. The records under DNS and the Workers or Pages routes in the dashboard are the places to look. Your server is not involved.</source>
        <translation>Cloudflare zeigt einen Fehler, der bei Cloudflare entsteht, bevor es Ihren Server anspricht, und zwar wegen seiner eigenen Einstellungen für diese Website. Nachsehen sollten Sie im Dashboard bei den Einträgen unter DNS und bei den Workers- oder Pages-Routen. Ihr Server ist nicht beteiligt.</translation>
    </message>
    <message>
        <source>Some answers are errors that Cloudflare makes because of its own settings for this site. The records under DNS and the Workers or Pages routes in the dashboard decide.</source>
        <translation>Manche Antworten sind Fehler, die bei Cloudflare wegen seiner eigenen Einstellungen für diese Website entstehen. Klarheit schaffen im Dashboard die Einträge unter DNS und die Workers- oder Pages-Routen.</translation>
    </message>
    <message>
        <source>Errors with numbers from 1000 on come from Cloudflare&apos;s own settings: a record that points to a forbidden address, a name that belongs to another account, or a Worker (a program that runs at Cloudflare) that fails. Your server is not asked at all. The number on the page says which setting it is, and the dashboard is the place to change it.</source>
        <translation>Fehler mit Nummern ab 1000 kommen von den Einstellungen bei Cloudflare selbst: von einem Eintrag, der auf eine unzulässige Adresse zeigt, von einem Namen, der zu einem anderen Konto gehört, oder von einem Worker (einem Programm, das bei Cloudflare läuft), der scheitert. Ihr Server wird gar nicht gefragt. Die Nummer auf der Seite sagt, welche Einstellung es ist, und ändern lässt sie sich im Dashboard.</translation>
    </message>
    <message>
        <source>Cloudflare itself has a fault that may touch this site</source>
        <translation>Cloudflare selbst hat eine Störung, die diese Website betreffen kann</translation>
    </message>
    <message>
        <source>Most likely a fault at Cloudflare itself is the reason.</source>
        <translation>Sehr wahrscheinlich ist eine Störung bei Cloudflare selbst der Grund.</translation>
    </message>
    <message>
        <source>A fault at Cloudflare itself may be the reason.</source>
        <translation>Möglicherweise ist eine Störung bei Cloudflare selbst der Grund.</translation>
    </message>
    <message>
        <source>Cloudflare reports a fault, but whether it touches this site cannot be told from outside, and other reasons fit as well. Look at those first and follow Cloudflare&apos;s status page.</source>
        <translation>Cloudflare meldet eine Störung, aber ob sie diese Website betrifft, lässt sich von außen nicht sagen, und andere Gründe passen ebenso gut. Sehen Sie sich zuerst diese an und behalten Sie die Statusseite von Cloudflare im Auge.</translation>
    </message>
    <message>
        <source>Cloudflare publishes its faults on www.cloudflarestatus.com. A fault at the data centre or the service that serves your visitors can cause errors though your server is well. Error 521 is rarely among them. Nothing can be done on the server then; wait, and check again when the fault is marked as solved.</source>
        <translation>Cloudflare veröffentlicht seine Störungen auf www.cloudflarestatus.com. Eine Störung im Rechenzentrum oder bei dem Dienst, der Ihre Besucher bedient, kann Fehler verursachen, obwohl mit Ihrem Server alles in Ordnung ist. Fehler 521 ist selten darunter. Auf dem Server lässt sich dann nichts tun. Warten Sie ab, und prüfen Sie erneut, wenn die Störung als behoben gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Your server&apos;s firewall turns Cloudflare away</source>
        <translation>Die Firewall Ihres Servers weist Cloudflare ab</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s firewall turns Cloudflare away.</source>
        <translation>Sehr wahrscheinlich weist die Firewall Ihres Servers Cloudflare ab.</translation>
    </message>
    <message>
        <source>Your server&apos;s firewall may be turning Cloudflare away.</source>
        <translation>Möglicherweise weist die Firewall Ihres Servers Cloudflare ab.</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, while this computer gets the site from the same server on the very port that Cloudflare uses. Something on the server or before it treats Cloudflare&apos;s addresses differently: a firewall, a ban list or a security product. If the address in Cloudflare&apos;s DNS is another one than the one given here, that would look the same; compare the A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address).</source>
        <translation>Cloudflare kommt nicht hinein, während dieser Computer die Website von demselben Server bekommt, und zwar über genau den Port, den Cloudflare nutzt. Etwas auf dem Server oder davor behandelt die Adressen von Cloudflare anders: eine Firewall, eine Sperrliste oder ein Sicherheitsprodukt. Wenn im DNS von Cloudflare eine andere Adresse steht als die hier angegebene, sieht das genauso aus; vergleichen Sie den A-Eintrag (die Zeile auf der DNS-Seite von Cloudflare, in der die Adresse des Servers steht).</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, always or now and then, and what was seen from here does not settle why. A firewall or a ban list that turns some or all of Cloudflare&apos;s addresses away is one reading. Where this computer gets the site from the server, another address in Cloudflare&apos;s DNS or a server that takes only so many connections would look the same. Where it does not, the web server may not be running. “ss -ltnp”, typed on the server, lists the programs that listen; with the firewall&apos;s log it decides.</source>
        <translation>Cloudflare kommt nicht hinein, immer oder ab und zu, und was von hier aus zu sehen war, klärt nicht, warum. Eine Firewall oder eine Sperrliste, die manche oder alle Adressen von Cloudflare abweist, ist eine Erklärung. Wo dieser Computer die Website vom Server bekommt, sähen eine andere Adresse im DNS von Cloudflare oder ein Server, der nur eine begrenzte Zahl von Verbindungen annimmt, genauso aus. Wo er sie nicht bekommt, läuft vielleicht der Webserver nicht. „ss -ltnp“, auf dem Server eingegeben, listet die Programme auf, die auf Verbindungen warten; zusammen mit dem Protokoll der Firewall schafft das Klarheit.</translation>
    </message>
    <message>
        <source>Behind Cloudflare every visitor reaches your server from one of Cloudflare&apos;s addresses. A firewall, a program against attacks such as fail2ban, or the hosting company may have banned those addresses. Visitors then get error 521, 522 or 523, while the site opens when it is called directly. Allow all of Cloudflare&apos;s published addresses, IPv4 and IPv6, and lift bans that are already there.</source>
        <translation>Hinter Cloudflare erreicht jeder Besucher Ihren Server von einer der Adressen von Cloudflare aus. Eine Firewall, ein Programm gegen Angriffe wie fail2ban oder der Hosting-Anbieter hat diese Adressen vielleicht gesperrt. Besucher bekommen dann Fehler 521, 522 oder 523, während sich die Website öffnet, wenn man sie direkt aufruft. Erlauben Sie alle von Cloudflare veröffentlichten Adressen, IPv4 und IPv6, und heben Sie Sperren auf, die schon bestehen.</translation>
    </message>
    <message>
        <source>A firewall keeps everybody away from your web server</source>
        <translation>Eine Firewall hält alle von Ihrem Webserver fern</translation>
    </message>
    <message>
        <source>Most likely a firewall keeps everybody away from your web server.</source>
        <translation>Sehr wahrscheinlich hält eine Firewall alle von Ihrem Webserver fern.</translation>
    </message>
    <message>
        <source>A firewall may be keeping everybody away from your web server.</source>
        <translation>Möglicherweise hält eine Firewall alle von Ihrem Webserver fern.</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, and this computer is refused too, by a message that only a firewall or a router sends. So the machine, or a router before it, is on, and a rule forbids the web ports. Whether the rule is for everybody or for Cloudflare and this computer alone shows a call from another network, such as a phone&apos;s.</source>
        <translation>Cloudflare kommt nicht hinein, und auch dieser Computer wird abgewiesen, mit einer Meldung, die nur eine Firewall oder ein Router schickt. Die Maschine oder ein Router davor ist also eingeschaltet, und eine Regel verbietet die Webports. Ob die Regel für alle gilt oder nur für Cloudflare und diesen Computer, zeigt ein Aufruf aus einem anderen Netz, zum Beispiel dem eines Handys.</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, and a firewall spoke to this computer as well. That may be a rule for everybody or a ban on this computer alone. A call from another network, such as a phone&apos;s, decides.</source>
        <translation>Cloudflare kommt nicht hinein, und auch diesem Computer hat eine Firewall geantwortet. Das kann eine Regel für alle sein oder eine Sperre nur für diesen Computer. Klarheit schafft ein Aufruf aus einem anderen Netz, zum Beispiel dem eines Handys.</translation>
    </message>
    <message>
        <source>A firewall decides who may connect to which port of a server. Some firewalls forbid by sending a message back, and that message shows that the machine is on. Often the web ports were never opened, or a rule before the one that opens them forbids everything. Open ports 80 and 443 at least for Cloudflare&apos;s addresses, in the firewall of the server and in that of the hosting company.</source>
        <translation>Eine Firewall entscheidet, wer sich mit welchem Port eines Servers verbinden darf. Manche Firewalls schicken beim Verbieten eine Meldung zurück, und diese Meldung zeigt, dass die Maschine eingeschaltet ist. Oft wurden die Webports nie geöffnet, oder eine Regel, die vor der öffnenden steht, verbietet alles. Öffnen Sie die Ports 80 und 443 mindestens für die Adressen von Cloudflare, in der Firewall des Servers und in der des Hosting-Anbieters.</translation>
    </message>
    <message>
        <source>Your server does not answer anybody</source>
        <translation>Ihr Server antwortet niemandem</translation>
    </message>
    <message>
        <source>Most likely your server does not answer anybody.</source>
        <translation>Sehr wahrscheinlich antwortet Ihr Server niemandem.</translation>
    </message>
    <message>
        <source>Your server may not be answering anybody.</source>
        <translation>Möglicherweise antwortet Ihr Server niemandem.</translation>
    </message>
    <message>
        <source>Neither Cloudflare nor this computer gets any answer from the server, not even a refusal. The machine may be off, its network may be down, its address may have changed, or a firewall silently drops every call; from outside these cannot be told apart. The hosting company&apos;s panel or console shows whether the machine is on.</source>
        <translation>Weder Cloudflare noch dieser Computer bekommt irgendeine Antwort vom Server, nicht einmal eine Abweisung. Vielleicht ist die Maschine aus, vielleicht ist ihr Netzwerk ausgefallen, vielleicht hat sich ihre Adresse geändert, oder eine Firewall verwirft jede Anfrage stillschweigend. Von außen lässt sich das nicht unterscheiden. Das Panel oder die Konsole des Hosting-Anbieters zeigt, ob die Maschine eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Cloudflare gets no answer from the server. The machine may be off, or a firewall may drop the calls of Cloudflare or of everybody; from what was seen this cannot be told. The hosting company&apos;s panel or console shows whether the machine is on, and a call from a phone&apos;s network whether anybody gets in.</source>
        <translation>Cloudflare bekommt keine Antwort vom Server. Vielleicht ist die Maschine aus, oder eine Firewall verwirft die Anfragen von Cloudflare oder von allen; nach dem, was zu sehen war, lässt sich das nicht sagen. Das Panel oder die Konsole des Hosting-Anbieters zeigt, ob die Maschine eingeschaltet ist, und ein Aufruf aus dem Netz eines Handys, ob überhaupt jemand hineinkommt.</translation>
    </message>
    <message>
        <source>Silence is the least telling of all answers: it comes from a machine that is off, from a broken network, from an address that nobody has any more, and from a firewall that drops calls without a word. Cloudflare waits for 19 seconds and then shows error 522. First look in the panel or console of the hosting company whether the machine runs. If it does, look at its firewall and at the firewall of the hosting company.</source>
        <translation>Schweigen ist die Antwort, die am wenigsten verrät: Es kommt von einer Maschine, die aus ist, von einem gestörten Netzwerk, von einer Adresse, die niemand mehr hat, und von einer Firewall, die Anfragen wortlos verwirft. Cloudflare wartet 19 Sekunden und zeigt dann Fehler 522. Sehen Sie zuerst im Panel oder in der Konsole des Hosting-Anbieters nach, ob die Maschine läuft. Wenn ja, sehen Sie sich ihre Firewall an und die Firewall des Hosting-Anbieters.</translation>
    </message>
    <message>
        <source>No way through the internet leads to your server</source>
        <translation>Kein Weg durch das Internet führt zu Ihrem Server</translation>
    </message>
    <message>
        <source>Most likely no way through the internet leads to your server.</source>
        <translation>Sehr wahrscheinlich führt kein Weg durch das Internet zu Ihrem Server.</translation>
    </message>
    <message>
        <source>There may be no way through the internet to your server.</source>
        <translation>Möglicherweise führt kein Weg durch das Internet zu Ihrem Server.</translation>
    </message>
    <message>
        <source>A router on the way says that your server cannot be reached, and Cloudflare does not reach it either. The machine or its network is off, the address is not in use, or a firewall answers in that way. The hosting company can see which.</source>
        <translation>Ein Router unterwegs sagt, dass Ihr Server nicht zu erreichen ist, und auch Cloudflare erreicht ihn nicht. Die Maschine oder ihr Netzwerk ist aus, die Adresse ist nicht in Gebrauch, oder eine Firewall antwortet auf diese Weise. Was davon zutrifft, kann der Hosting-Anbieter sehen.</translation>
    </message>
    <message>
        <source>Cloudflare says that it finds no way to your server. From here that was not seen, so the address in Cloudflare&apos;s DNS may be a wrong one, or the network of the hosting company has a fault. Compare the A record in Cloudflare&apos;s dashboard with the address of your server.</source>
        <translation>Cloudflare sagt, dass es keinen Weg zu Ihrem Server findet. Von hier aus war das nicht zu sehen. Vielleicht steht also im DNS von Cloudflare eine falsche Adresse, oder das Netzwerk des Hosting-Anbieters hat eine Störung. Vergleichen Sie den A-Eintrag im Cloudflare-Dashboard mit der Adresse Ihres Servers.</translation>
    </message>
    <message>
        <source>Routers pass calls on through the internet, and one of them says that it knows no way to this address. Cloudflare then shows error 523, sometimes 522. The address may be wrong or given up, the machine may be off, or the hosting company&apos;s network may have a fault. Some firewalls send the same message on purpose. Compare the address in Cloudflare&apos;s DNS with that of the server, then ask the hosting company.</source>
        <translation>Router geben Anfragen durch das Internet weiter, und einer von ihnen sagt, dass er keinen Weg zu dieser Adresse kennt. Cloudflare zeigt dann Fehler 523, manchmal 522. Vielleicht ist die Adresse falsch oder aufgegeben, vielleicht ist die Maschine aus, oder das Netzwerk des Hosting-Anbieters hat eine Störung. Manche Firewalls schicken dieselbe Meldung mit Absicht. Vergleichen Sie die Adresse im DNS von Cloudflare mit der des Servers, und fragen Sie dann den Hosting-Anbieter.</translation>
    </message>
    <message>
        <source>Your server answers at one kind of address and not at the other</source>
        <translation>Ihr Server antwortet unter der einen Art von Adresse und unter der anderen nicht</translation>
    </message>
    <message>
        <source>Most likely your server answers at one kind of address and not at the other.</source>
        <translation>Sehr wahrscheinlich antwortet Ihr Server unter der einen Art von Adresse und unter der anderen nicht.</translation>
    </message>
    <message>
        <source>Your server may answer at one kind of address and not at the other.</source>
        <translation>Möglicherweise antwortet Ihr Server unter der einen Art von Adresse und unter der anderen nicht.</translation>
    </message>
    <message>
        <source>One of IPv4 and IPv6 (the older and the newer kind of address) works on your server and the other does not, while visitors get errors. Cloudflare uses any address that its DNS holds, so some requests go to the one that fails. Repair it on the server, or remove that record from Cloudflare&apos;s DNS.</source>
        <translation>Von IPv4 und IPv6 (der älteren und der neueren Art von Adressen) funktioniert auf Ihrem Server nur eines, während Besucher Fehler bekommen. Cloudflare nutzt jede Adresse, die in seinem DNS steht, also gehen manche Anfragen an die, die nicht funktioniert. Bringen Sie sie auf dem Server in Ordnung, oder entfernen Sie diesen Eintrag aus dem DNS von Cloudflare.</translation>
    </message>
    <message>
        <source>Visitors get errors now and then. If Cloudflare&apos;s DNS holds an IPv4 and an IPv6 address for your server and only one of them works, it would look like this. Compare the A and AAAA records in Cloudflare&apos;s dashboard with the addresses at which the server answers.</source>
        <translation>Besucher bekommen ab und zu Fehler. Wenn im DNS von Cloudflare eine IPv4- und eine IPv6-Adresse für Ihren Server stehen und nur eine davon funktioniert, sähe das so aus. Vergleichen Sie die A- und AAAA-Einträge im Cloudflare-Dashboard mit den Adressen, unter denen der Server antwortet.</translation>
    </message>
    <message>
        <source>Servers can have two kinds of address, IPv4 (an A record) and IPv6 (an AAAA record). Cloudflare may use either. When the web server or its firewall was set up for only one, some requests fail and others succeed. Let the web server listen on both and open the firewall for both, or remove the record of the kind that does not work.</source>
        <translation>Server können zwei Arten von Adressen haben, IPv4 (ein A-Eintrag) und IPv6 (ein AAAA-Eintrag). Cloudflare kann beide nutzen. Wenn der Webserver oder seine Firewall nur für eine davon eingerichtet wurde, scheitern manche Anfragen, und andere gelingen. Lassen Sie den Webserver auf beiden auf Verbindungen warten und öffnen Sie die Firewall für beide, oder entfernen Sie den Eintrag der Art, die nicht funktioniert.</translation>
    </message>
    <message>
        <source>A rule on your web server turns Cloudflare&apos;s addresses away</source>
        <translation>Eine Regel auf Ihrem Webserver weist die Adressen von Cloudflare ab</translation>
    </message>
    <message>
        <source>Most likely a rule on your web server turns Cloudflare&apos;s addresses away.</source>
        <translation>Sehr wahrscheinlich weist eine Regel auf Ihrem Webserver die Adressen von Cloudflare ab.</translation>
    </message>
    <message>
        <source>A rule on your web server may be turning Cloudflare&apos;s addresses away.</source>
        <translation>Möglicherweise weist eine Regel auf Ihrem Webserver die Adressen von Cloudflare ab.</translation>
    </message>
    <message>
        <source>Through Cloudflare your own server answers “forbidden” or “too many requests”, while it gives this computer the page. A rule of the web server, a security plugin or a limit treats Cloudflare&apos;s addresses as strangers. The log of the web server names the rule.</source>
        <translation>Über Cloudflare antwortet Ihr eigener Server „verboten“ oder „zu viele Anfragen“, während er diesem Computer die Seite gibt. Eine Regel des Webservers, ein Sicherheits-Plugin oder eine Obergrenze behandelt die Adressen von Cloudflare wie Fremde. Das Protokoll des Webservers nennt die Regel.</translation>
    </message>
    <message>
        <source>Through Cloudflare your own server answers “forbidden” or “too many requests”. It may forbid the page to everybody, or only to Cloudflare&apos;s addresses. The log of the web server decides, and so does a call past Cloudflare from another network, such as a phone&apos;s.</source>
        <translation>Über Cloudflare antwortet Ihr eigener Server „verboten“ oder „zu viele Anfragen“. Vielleicht verbietet er die Seite allen, vielleicht nur den Adressen von Cloudflare. Klarheit schafft das Protokoll des Webservers, ebenso ein Aufruf an Cloudflare vorbei aus einem anderen Netz, zum Beispiel dem eines Handys.</translation>
    </message>
    <message>
        <source>The connection works, but the web server answers with status 403 or 429. Rules in its settings, in “.htaccess”, in a web application firewall or in a plugin may ban addresses that ask too often, and behind Cloudflare these are Cloudflare&apos;s. Allow Cloudflare&apos;s addresses there, and let the web server read the visitor&apos;s real address from the header CF-Connecting-IP.</source>
        <translation>Die Verbindung funktioniert, aber der Webserver antwortet mit Status 403 oder 429. Regeln in seinen Einstellungen, in „.htaccess“, in einer Web Application Firewall oder in einem Plugin sperren vielleicht Adressen, die zu oft anfragen, und hinter Cloudflare sind das die von Cloudflare. Erlauben Sie dort die Adressen von Cloudflare, und lassen Sie den Webserver die wirkliche Adresse des Besuchers aus dem Header CF-Connecting-IP lesen.</translation>
    </message>
    <message>
        <source>The web server program is not running</source>
        <translation>Das Webserver-Programm läuft nicht</translation>
    </message>
    <message>
        <source>Most likely the web server program is not running.</source>
        <translation>Sehr wahrscheinlich läuft das Webserver-Programm nicht.</translation>
    </message>
    <message>
        <source>The web server program may not be running.</source>
        <translation>Möglicherweise läuft das Webserver-Programm nicht.</translation>
    </message>
    <message>
        <source>The machine answers, but it refuses every connection to its web ports, from Cloudflare and from this computer alike. That is what happens when no program listens there. A firewall that refuses in the same way looks alike from outside; “ss -ltnp”, typed on the server, lists the programs that listen and shows which of the two it is.</source>
        <translation>Die Maschine antwortet, weist aber jede Verbindung zu ihren Webports ab, von Cloudflare ebenso wie von diesem Computer. Das geschieht, wenn dort kein Programm auf Verbindungen wartet. Eine Firewall, die auf dieselbe Weise abweist, sieht von außen genauso aus. „ss -ltnp“, auf dem Server eingegeben, listet die Programme auf, die auf Verbindungen warten, und zeigt, welches von beidem es ist.</translation>
    </message>
    <message>
        <source>Cloudflare is refused, and what was seen from here does not tell why. A web server that is not running and a firewall that turns Cloudflare away look alike from outside. “ss -ltnp”, typed on the server, lists the programs that listen and decides: does a program listen on ports 80 and 443 (the doors for http and https)?</source>
        <translation>Cloudflare wird abgewiesen, und was von hier aus zu sehen war, sagt nicht, warum. Ein Webserver, der nicht läuft, und eine Firewall, die Cloudflare abweist, sehen von außen gleich aus. „ss -ltnp“, auf dem Server eingegeben, listet die Programme auf, die auf Verbindungen warten, und schafft Klarheit: Wartet ein Programm auf den Ports 80 und 443 (den Türen für http und https)?</translation>
    </message>
    <message>
        <source>A web server is a program, such as nginx or Apache, that waits for visitors at the server&apos;s ports. When it has stopped, the machine itself refuses every connection, and Cloudflare shows error 521. It may have crashed, failed to start after an update or a restart, or stopped over a mistake in its settings. Start it again and read its log for the reason.</source>
        <translation>Ein Webserver ist ein Programm wie nginx oder Apache, das an den Ports des Servers auf Besucher wartet. Wenn es nicht mehr läuft, weist die Maschine selbst jede Verbindung ab, und Cloudflare zeigt Fehler 521. Vielleicht ist es abgestürzt, nach einem Update oder Neustart nicht wieder angelaufen oder wegen eines Fehlers in seinen Einstellungen stehen geblieben. Starten Sie es wieder und suchen Sie in seinem Protokoll nach dem Grund.</translation>
    </message>
    <message>
        <source>The web server listens only to its own machine</source>
        <translation>Der Webserver nimmt nur Verbindungen von der eigenen Maschine an</translation>
    </message>
    <message>
        <source>Most likely the web server listens only to its own machine.</source>
        <translation>Sehr wahrscheinlich nimmt der Webserver nur Verbindungen von der eigenen Maschine an.</translation>
    </message>
    <message>
        <source>The web server may be listening only to its own machine.</source>
        <translation>Möglicherweise nimmt der Webserver nur Verbindungen von der eigenen Maschine an.</translation>
    </message>
    <message>
        <source>Every connection from outside is refused, and on the server itself a program listens only on the address 127.0.0.1 or ::1, which nobody else can reach.</source>
        <translation>Jede Verbindung von außen wird abgewiesen, und auf dem Server selbst wartet ein Programm nur unter der Adresse 127.0.0.1 oder ::1, die sonst niemand erreichen kann.</translation>
    </message>
    <message>
        <source>Every connection from outside is refused. A web server that listens only on 127.0.0.1 or ::1 would do that, and so would one that is not running. “ss -ltnp”, typed on the server, lists the programs that listen and decides.</source>
        <translation>Jede Verbindung von außen wird abgewiesen. Das würde bei einem Webserver geschehen, der nur unter 127.0.0.1 oder ::1 auf Verbindungen wartet, aber auch bei einem, der nicht läuft. „ss -ltnp“, auf dem Server eingegeben, listet die Programme auf, die auf Verbindungen warten, und schafft Klarheit.</translation>
    </message>
    <message>
        <source>A program may wait for visitors on all addresses of a machine, or only on the one that the machine uses to talk to itself (127.0.0.1 or ::1, also called localhost). In the second case it seems to run well when it is tried on the server, and refuses everybody else. Cloudflare then shows error 521. Let the web server listen on the public address or on all of them.</source>
        <translation>Ein Programm kann unter allen Adressen einer Maschine auf Besucher warten oder nur unter der, über die die Maschine mit sich selbst spricht (127.0.0.1 oder ::1, auch localhost genannt). Im zweiten Fall scheint es gut zu laufen, wenn man es auf dem Server ausprobiert, und weist alle anderen ab. Cloudflare zeigt dann Fehler 521. Lassen Sie den Webserver unter der öffentlichen Adresse oder unter allen Adressen auf Verbindungen warten.</translation>
    </message>
    <message>
        <source>Your server does not open port 443, the door for https</source>
        <translation>Ihr Server öffnet Port 443 nicht, die Tür für https</translation>
    </message>
    <message>
        <source>Most likely your server does not open port 443, the door for https.</source>
        <translation>Sehr wahrscheinlich öffnet Ihr Server Port 443 nicht, die Tür für https.</translation>
    </message>
    <message>
        <source>Your server may not open port 443, the door for https.</source>
        <translation>Möglicherweise öffnet Ihr Server Port 443 nicht, die Tür für https.</translation>
    </message>
    <message>
        <source>Visitors over http get the site and those over https do not, which fits a server that does not open port 443 (the door for https). It was not seen from here that the port is closed. “ss -ltnp”, typed on the server, lists the programs that listen and decides: does a program listen on port 443?</source>
        <translation>Besucher über http bekommen die Website und die über https nicht. Das passt zu einem Server, der Port 443 (die Tür für https) nicht öffnet. Dass der Port geschlossen ist, war von hier aus nicht zu sehen. „ss -ltnp“, auf dem Server eingegeben, listet die Programme auf, die auf Verbindungen warten, und schafft Klarheit: Wartet ein Programm auf Port 443?</translation>
    </message>
    <message>
        <source>In the SSL modes Full, Full (strict) and Strict (SSL-Only Origin Pull) Cloudflare speaks https with your server, at port 443. When nothing listens there, visitors get error 521, or 522 when a firewall swallows the call. Install a certificate and let the web server listen on port 443. The mode Flexible would hide the error, but leaves the way from Cloudflare to your server unencrypted.</source>
        <translation>In den SSL-Modi Full, Full (strict) und Strict (SSL-Only Origin Pull) spricht Cloudflare mit Ihrem Server https, auf Port 443. Wenn dort nichts wartet, bekommen Besucher Fehler 521, oder 522, wenn eine Firewall die Anfrage verschluckt. Installieren Sie ein Zertifikat und lassen Sie den Webserver auf Port 443 warten. Der Modus Flexible würde den Fehler verdecken, lässt aber den Weg von Cloudflare zu Ihrem Server unverschlüsselt.</translation>
    </message>
    <message>
        <source>Your server does not open port 80, the door for http</source>
        <translation>Ihr Server öffnet Port 80 nicht, die Tür für http</translation>
    </message>
    <message>
        <source>Most likely your server does not open port 80, the door for http.</source>
        <translation>Sehr wahrscheinlich öffnet Ihr Server Port 80 nicht, die Tür für http.</translation>
    </message>
    <message>
        <source>Your server may not open port 80, the door for http.</source>
        <translation>Möglicherweise öffnet Ihr Server Port 80 nicht, die Tür für http.</translation>
    </message>
    <message>
        <source>Port 443 (the door for https) works and port 80 (the door for http) does not. In the SSL modes Off and Flexible Cloudflare calls only at port 80, so every visitor gets the error; in the other modes only visitors over http do. “Always Use HTTPS” at Cloudflare spares those.</source>
        <translation>Port 443 (die Tür für https) funktioniert und Port 80 (die Tür für http) nicht. In den SSL-Modi Off und Flexible spricht Cloudflare nur Port 80 an, also bekommt jeder Besucher den Fehler; in den anderen Modi bekommen ihn nur Besucher über http. „Always Use HTTPS“ bei Cloudflare erspart ihnen das.</translation>
    </message>
    <message>
        <source>What visitors get fits a server that does not open port 80 (the door for http), but it was not seen from here that the port is closed. “ss -ltnp”, typed on the server, lists the programs that listen and decides: does a program listen on port 80?</source>
        <translation>Was Besucher bekommen, passt zu einem Server, der Port 80 (die Tür für http) nicht öffnet. Dass der Port geschlossen ist, war von hier aus aber nicht zu sehen. „ss -ltnp“, auf dem Server eingegeben, listet die Programme auf, die auf Verbindungen warten, und schafft Klarheit: Wartet ein Programm auf Port 80?</translation>
    </message>
    <message>
        <source>Cloudflare calls at port 80 for visitors over http, and in the SSL modes Off and Flexible for all visitors. When nothing listens there, they get error 521 or 522. Let the web server listen on port 80 too, or choose the mode Full (strict) and switch on “Always Use HTTPS” at Cloudflare, so that nobody needs that port.</source>
        <translation>Cloudflare spricht Port 80 für Besucher über http an, und in den SSL-Modi Off und Flexible für alle Besucher. Wenn dort nichts wartet, bekommen sie Fehler 521 oder 522. Lassen Sie den Webserver auch auf Port 80 warten, oder wählen Sie den Modus Full (strict) und schalten Sie bei Cloudflare „Always Use HTTPS“ ein, damit niemand diesen Port braucht.</translation>
    </message>
    <message>
        <source>Your server or its firewall lets in only so many callers at a time</source>
        <translation>Ihr Server oder seine Firewall lässt nur eine begrenzte Zahl von Verbindungen gleichzeitig herein</translation>
    </message>
    <message>
        <source>Most likely your server or its firewall lets in only so many callers at a time.</source>
        <translation>Sehr wahrscheinlich lässt Ihr Server oder seine Firewall nur eine begrenzte Zahl von Verbindungen gleichzeitig herein.</translation>
    </message>
    <message>
        <source>Your server or its firewall may let in only so many callers at a time.</source>
        <translation>Möglicherweise lässt Ihr Server oder seine Firewall nur eine begrenzte Zahl von Verbindungen gleichzeitig herein.</translation>
    </message>
    <message>
        <source>The first connections of a quick series got in and the later ones did not. A limit on connections for each address does that, and it hits Cloudflare first, because all visitors come from Cloudflare&apos;s few addresses. The rules of the firewall on the server show whether there is such a limit.</source>
        <translation>Die ersten Verbindungen einer schnellen Folge kamen hinein und die späteren nicht. Das bewirkt eine Obergrenze für Verbindungen je Adresse, und sie trifft Cloudflare zuerst, weil alle Besucher von den wenigen Adressen von Cloudflare kommen. Ob es eine solche Obergrenze gibt, zeigen die Regeln der Firewall auf dem Server.</translation>
    </message>
    <message>
        <source>Some visitors get the site and others an error. A limit on connections for each address would do that, and so would a server that has too much to do. The rules and the log of the firewall on the server decide.</source>
        <translation>Manche Besucher bekommen die Website und andere einen Fehler. Das würde eine Obergrenze für Verbindungen je Adresse bewirken, aber auch ein Server, der zu viel zu tun hat. Klarheit schaffen die Regeln und das Protokoll der Firewall auf dem Server.</translation>
    </message>
    <message>
        <source>Firewalls and programs such as fail2ban limit how often one address may connect. Behind Cloudflare all visitors seem to come from a few addresses, so an ordinary day looks like an attack. Some visitors then get error 521 or 522 while others see the site. Exempt Cloudflare&apos;s addresses from the limit, and let the web server log the visitors&apos; real addresses.</source>
        <translation>Firewalls und Programme wie fail2ban begrenzen, wie oft sich eine Adresse verbinden darf. Hinter Cloudflare scheinen alle Besucher von wenigen Adressen zu kommen, deshalb sieht ein gewöhnlicher Tag wie ein Angriff aus. Manche Besucher bekommen dann Fehler 521 oder 522, während andere die Website sehen. Nehmen Sie die Adressen von Cloudflare von der Obergrenze aus, und lassen Sie den Webserver die wirklichen Adressen der Besucher protokollieren.</translation>
    </message>
    <message>
        <source>Your server has more to do than it can manage</source>
        <translation>Ihr Server hat mehr zu tun, als er bewältigen kann</translation>
    </message>
    <message>
        <source>Most likely your server has more to do than it can manage.</source>
        <translation>Sehr wahrscheinlich hat Ihr Server mehr zu tun, als er bewältigen kann.</translation>
    </message>
    <message>
        <source>Your server may have more to do than it can manage.</source>
        <translation>Möglicherweise hat Ihr Server mehr zu tun, als er bewältigen kann.</translation>
    </message>
    <message>
        <source>Some attempts succeed, others are slow or fail, and there is no pattern in it. That fits a server whose processor, memory or queue of waiting visitors is full. The load on the server at that time, as “uptime” or the hosting panel shows it, decides.</source>
        <translation>Manche Versuche gelingen, andere sind langsam oder scheitern, und ein Muster ist nicht zu erkennen. Das passt zu einem Server, bei dem der Prozessor, der Arbeitsspeicher oder die Warteschlange der Besucher voll ausgelastet ist. Klarheit schafft die Auslastung des Servers zu dieser Zeit, wie „uptime“ oder das Hosting-Panel sie zeigt.</translation>
    </message>
    <message>
        <source>Visitors get errors now and then. A server with too much to do would cause that, and so would a limit in a firewall or a shaky line. The load on the server at that time, as “uptime” or the hosting panel shows it, decides.</source>
        <translation>Besucher bekommen ab und zu Fehler. Das würde ein Server mit zu viel Arbeit verursachen, aber auch eine Obergrenze in einer Firewall oder eine wacklige Leitung. Klarheit schafft die Auslastung des Servers zu dieser Zeit, wie „uptime“ oder das Hosting-Panel sie zeigt.</translation>
    </message>
    <message>
        <source>A server takes only as many visitors as its processor, memory and web server settings allow. When more come, new ones wait in a queue, and when that is full they get no answer: errors 522, 524 or 520, now and then. Look at the load and at the logs of that time. A slow database, a broken plugin or a wave of robots is found more often than a server that is truly too small.</source>
        <translation>Ein Server nimmt nur so viele Besucher an, wie sein Prozessor, sein Arbeitsspeicher und die Einstellungen des Webservers zulassen. Wenn mehr kommen, warten neue in einer Schlange, und wenn die voll ist, bekommen sie keine Antwort: ab und zu Fehler 522, 524 oder 520. Sehen Sie sich die Auslastung und die Protokolle aus dieser Zeit an. Eine langsame Datenbank, ein defektes Plugin oder ein Schwall von Bots steckt öfter dahinter als ein Server, der wirklich zu klein ist.</translation>
    </message>
    <message>
        <source>Your server does not speak TLS on its https port</source>
        <translation>Ihr Server spricht auf seinem https-Port kein TLS</translation>
    </message>
    <message>
        <source>Most likely your server does not speak TLS on its https port.</source>
        <translation>Sehr wahrscheinlich spricht Ihr Server auf seinem https-Port kein TLS.</translation>
    </message>
    <message>
        <source>Your server may not speak TLS on its https port.</source>
        <translation>Möglicherweise spricht Ihr Server auf seinem https-Port kein TLS.</translation>
    </message>
    <message>
        <source>The port for https is open, but what answers there does not encrypt: it speaks plain http or something else. Cloudflare asks for TLS (the encryption that https needs) and shows error 525. In the web server&apos;s settings the port lacks its certificate and the switch for TLS.</source>
        <translation>Der Port für https ist offen, aber was dort antwortet, verschlüsselt nicht: Es spricht einfaches http oder etwas anderes. Cloudflare verlangt TLS (die Verschlüsselung, die https braucht) und zeigt Fehler 525. In den Einstellungen des Webservers fehlen dem Port das Zertifikat und der Schalter für TLS.</translation>
    </message>
    <message>
        <source>Cloudflare cannot agree on encryption with your server. One reason may be that the https port answers without TLS (the encryption that https needs). On the server “openssl s_client -connect localhost:443” decides.</source>
        <translation>Cloudflare kann sich mit Ihrem Server nicht auf eine Verschlüsselung einigen. Ein Grund kann sein, dass der https-Port ohne TLS (die Verschlüsselung, die https braucht) antwortet. Klarheit schafft auf dem Server „openssl s_client -connect localhost:443“.</translation>
    </message>
    <message>
        <source>On port 443 visitors and Cloudflare expect TLS, the encryption behind https. When the web server answers there in plain http, or another program has taken the port, no agreement is possible and Cloudflare shows error 525. Switch TLS on for that port in the web server&apos;s settings and give it a certificate.</source>
        <translation>Auf Port 443 erwarten Besucher und Cloudflare TLS, die Verschlüsselung hinter https. Wenn der Webserver dort in einfachem http antwortet oder ein anderes Programm den Port belegt hat, ist keine Einigung möglich, und Cloudflare zeigt Fehler 525. Schalten Sie TLS für diesen Port in den Einstellungen des Webservers ein und geben Sie ihm ein Zertifikat.</translation>
    </message>
    <message>
        <source>Your server has no https set up for the name of the site</source>
        <translation>Auf Ihrem Server ist für den Namen der Website kein https eingerichtet</translation>
    </message>
    <message>
        <source>Most likely your server has no https set up for the name of the site.</source>
        <translation>Sehr wahrscheinlich ist auf Ihrem Server für den Namen der Website kein https eingerichtet.</translation>
    </message>
    <message>
        <source>Your server may have no https set up for the name of the site.</source>
        <translation>Möglicherweise ist auf Ihrem Server für den Namen der Website kein https eingerichtet.</translation>
    </message>
    <message>
        <source>Asked for the site by its name, your server breaks the handshake off: it knows no certificate for that name. Cloudflare asks in the same way and shows error 525. Install a certificate for the name on the server.</source>
        <translation>Wenn Ihr Server nach der Website mit ihrem Namen gefragt wird, bricht er den Handshake ab: Er kennt kein Zertifikat für diesen Namen. Cloudflare fragt auf dieselbe Weise und zeigt Fehler 525. Installieren Sie auf dem Server ein Zertifikat für den Namen.</translation>
    </message>
    <message>
        <source>Cloudflare cannot agree on encryption with your server, and one reason may be that the server has no certificate for the name of the site. The web server&apos;s settings for that name decide.</source>
        <translation>Cloudflare kann sich mit Ihrem Server nicht auf eine Verschlüsselung einigen, und ein Grund kann sein, dass der Server kein Zertifikat für den Namen der Website hat. Klarheit schaffen die Einstellungen des Webservers für diesen Namen.</translation>
    </message>
    <message>
        <source>One server often holds many sites, and the caller says the name of the site first, so that the right certificate is shown. A server that has none for this name may break off, and Cloudflare shows error 525. Add the site to the https settings of the web server and install a certificate for it; a free one from Cloudflare&apos;s Origin CA is enough behind Cloudflare.</source>
        <translation>Auf einem Server liegen oft viele Websites, und wer anfragt, nennt zuerst den Namen der Website, damit das richtige Zertifikat gezeigt wird. Ein Server, der für diesen Namen keines hat, bricht vielleicht ab, und Cloudflare zeigt Fehler 525. Nehmen Sie die Website in die https-Einstellungen des Webservers auf und installieren Sie ein Zertifikat für sie; hinter Cloudflare genügt ein kostenloses von der Origin CA von Cloudflare.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare cannot agree on encryption</source>
        <translation>Ihr Server und Cloudflare können sich nicht auf eine Verschlüsselung einigen</translation>
    </message>
    <message>
        <source>Most likely your server and Cloudflare cannot agree on encryption.</source>
        <translation>Sehr wahrscheinlich können sich Ihr Server und Cloudflare nicht auf eine Verschlüsselung einigen.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare may be unable to agree on encryption.</source>
        <translation>Möglicherweise können sich Ihr Server und Cloudflare nicht auf eine Verschlüsselung einigen.</translation>
    </message>
    <message>
        <source>The port for https is open, but the handshake (the agreement on encryption) fails for Cloudflare, and it fails from here as well. The versions of TLS, the ciphers (ways of encrypting) or the certificate in the web server&apos;s settings do not fit. The web server&apos;s error log names the reason.</source>
        <translation>Der Port für https ist offen, aber der Handshake (die Einigung auf eine Verschlüsselung) scheitert bei Cloudflare, und er scheitert auch von hier aus. Die TLS-Versionen, die Cipher (Verschlüsselungsverfahren) oder das Zertifikat in den Einstellungen des Webservers passen nicht. Das Fehlerprotokoll des Webservers nennt den Grund.</translation>
    </message>
    <message>
        <source>Cloudflare and the server did not agree on encryption; what was seen here is below. This computer may be unable to offer every cipher (a way of encrypting) that Cloudflare offers, so it is not certain. The web server&apos;s error log decides.</source>
        <translation>Cloudflare und der Server haben sich nicht auf eine Verschlüsselung geeinigt; was hier zu sehen war, steht unten. Dieser Computer kann vielleicht nicht jeden Cipher (jedes Verschlüsselungsverfahren) anbieten, den Cloudflare anbietet, deshalb ist es nicht sicher. Klarheit schafft das Fehlerprotokoll des Webservers.</translation>
    </message>
    <message>
        <source>Before https works, both sides agree on a version of TLS and a cipher (a way of encrypting), and the server shows a certificate. When that fails in the SSL mode Full or Full (strict), Cloudflare shows error 525. Old settings that allow only outdated versions, a missing certificate or a crash in the web server are common reasons. The web server&apos;s error log tells, and TLS 1.2 or newer with usual ciphers mends most of it.</source>
        <translation>Bevor https funktioniert, einigen sich beide Seiten auf eine TLS-Version und einen Cipher (ein Verschlüsselungsverfahren), und der Server zeigt ein Zertifikat. Wenn das im SSL-Modus Full oder Full (strict) scheitert, zeigt Cloudflare Fehler 525. Häufige Gründe sind alte Einstellungen, die nur veraltete Versionen erlauben, ein fehlendes Zertifikat oder ein Absturz im Webserver. Das Fehlerprotokoll des Webservers sagt es, und TLS 1.2 oder neuer mit üblichen Ciphern behebt das meiste davon.</translation>
    </message>
    <message>
        <source>Your server insists on a pass that Cloudflare does not show</source>
        <translation>Ihr Server verlangt einen Ausweis, den Cloudflare nicht zeigt</translation>
    </message>
    <message>
        <source>Most likely your server insists on a pass that Cloudflare does not show.</source>
        <translation>Sehr wahrscheinlich verlangt Ihr Server einen Ausweis, den Cloudflare nicht zeigt.</translation>
    </message>
    <message>
        <source>Your server may insist on a pass that Cloudflare does not show.</source>
        <translation>Möglicherweise verlangt Ihr Server einen Ausweis, den Cloudflare nicht zeigt.</translation>
    </message>
    <message>
        <source>Your server asks every caller for a client certificate (a pass) and turns away those without one, while Cloudflare&apos;s calls fail. Switch on Authenticated Origin Pulls at Cloudflare, which shows the pass, or stop asking for it on the server.</source>
        <translation>Ihr Server verlangt von allen, die anfragen, ein Client-Zertifikat (einen Ausweis) und weist alle ohne ein solches ab, während die Anfragen von Cloudflare scheitern. Schalten Sie bei Cloudflare Authenticated Origin Pulls ein, das den Ausweis zeigt, oder lassen Sie den Server nicht mehr danach fragen.</translation>
    </message>
    <message>
        <source>What Cloudflare gets may come from a server that asks for a client certificate (a pass). The web server&apos;s settings decide: do they demand one? If so, Authenticated Origin Pulls must be on at Cloudflare.</source>
        <translation>Was Cloudflare bekommt, kann von einem Server kommen, der ein Client-Zertifikat (einen Ausweis) verlangt. Klarheit schaffen die Einstellungen des Webservers: Verlangen sie eines? Wenn ja, muss Authenticated Origin Pulls bei Cloudflare eingeschaltet sein.</translation>
    </message>
    <message>
        <source>With Authenticated Origin Pulls, Cloudflare shows your server a client certificate, and the server lets in nobody else. Both sides must be set up for it. When the server demands the certificate and Cloudflare does not show it, or shows another one, visitors get error 400, 520 or 525. Switch the function on under SSL/TLS, Origin Server in the dashboard, or off in the web server&apos;s settings.</source>
        <translation>Mit Authenticated Origin Pulls zeigt Cloudflare Ihrem Server ein Client-Zertifikat, und der Server lässt sonst niemanden herein. Dafür müssen beide Seiten eingerichtet sein. Wenn der Server das Zertifikat verlangt und Cloudflare es nicht zeigt oder ein anderes zeigt, bekommen Besucher Fehler 400, 520 oder 525. Schalten Sie die Funktion im Dashboard unter SSL/TLS, Origin Server ein oder in den Einstellungen des Webservers aus.</translation>
    </message>
    <message>
        <source>Cloudflare does not let this computer see the site</source>
        <translation>Cloudflare lässt diesen Computer die Website nicht sehen</translation>
    </message>
    <message>
        <source>Most likely Cloudflare does not let this computer see the site.</source>
        <translation>Sehr wahrscheinlich lässt Cloudflare diesen Computer die Website nicht sehen.</translation>
    </message>
    <message>
        <source>Cloudflare may not be letting this computer see the site.</source>
        <translation>Möglicherweise lässt Cloudflare diesen Computer die Website nicht sehen.</translation>
    </message>
    <message>
        <source>Cloudflare showed this computer a check for robots or a block instead of the site. What other visitors get cannot be seen from here, and they may well see the site. The security events in Cloudflare&apos;s dashboard name the rule, and another network, such as a phone&apos;s, may pass.</source>
        <translation>Cloudflare hat diesem Computer statt der Website eine Bot-Prüfung oder eine Sperre gezeigt. Was andere Besucher bekommen, ist von hier aus nicht zu sehen, und es ist gut möglich, dass sie die Website sehen. Die Sicherheitsereignisse im Cloudflare-Dashboard nennen die Regel, und aus einem anderen Netz, zum Beispiel dem eines Handys, kommt man vielleicht durch.</translation>
    </message>
    <message>
        <source>Some answers are checks for robots or blocks for this computer, so what other visitors get cannot be seen with certainty. The security events in Cloudflare&apos;s dashboard name the rule.</source>
        <translation>Manche Antworten sind Bot-Prüfungen oder Sperren für diesen Computer, deshalb ist nicht mit Sicherheit zu sehen, was andere Besucher bekommen. Die Sicherheitsereignisse im Cloudflare-Dashboard nennen die Regel.</translation>
    </message>
    <message>
        <source>Cloudflare can show visitors a check, or block them, by rules of the site&apos;s owner or by its own judgement. This program is no browser and does not pass such a check. It then says nothing about what visitors get. The security events in Cloudflare&apos;s dashboard show the rule by the Ray ID; an exception for your own address lets the program through.</source>
        <translation>Cloudflare kann Besuchern eine Sicherheitsprüfung zeigen oder sie sperren, nach Regeln des Website-Inhabers oder nach eigenem Ermessen. Dieses Programm ist kein Browser und besteht eine solche Prüfung nicht. Es sagt dann nichts darüber, was Besucher bekommen. Die Sicherheitsereignisse im Cloudflare-Dashboard zeigen anhand der Ray ID die Regel; mit einer Ausnahme für Ihre eigene Adresse kommt das Programm durch.</translation>
    </message>
    <message>
        <source>This computer has no internet</source>
        <translation>Dieser Computer hat kein Internet</translation>
    </message>
    <message>
        <source>Most likely this computer has no internet.</source>
        <translation>Sehr wahrscheinlich hat dieser Computer kein Internet.</translation>
    </message>
    <message>
        <source>This computer may have no internet.</source>
        <translation>Möglicherweise hat dieser Computer kein Internet.</translation>
    </message>
    <message>
        <source>Hardly anything could be reached from this computer, so little can be said about the site. Open another site in a browser: if that fails too, it is this computer or its network.</source>
        <translation>Von diesem Computer aus war kaum etwas zu erreichen, deshalb lässt sich wenig über die Website sagen. Öffnen Sie eine andere Website in einem Browser: Wenn auch das nicht gelingt, liegt es an diesem Computer oder seinem Netzwerk.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in the place of others</source>
        <translation>Etwas zwischen diesem Computer und dem Internet antwortet anstelle anderer</translation>
    </message>
    <message>
        <source>Most likely something between this computer and the internet answers in the place of others.</source>
        <translation>Sehr wahrscheinlich antwortet etwas zwischen diesem Computer und dem Internet anstelle anderer.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet may be answering in the place of others.</source>
        <translation>Möglicherweise antwortet etwas zwischen diesem Computer und dem Internet anstelle anderer.</translation>
    </message>
    <message>
        <source>Unrelated places answer this computer in one and the same strange way, so a sign-in page of a network, a proxy (a go-between) or a security product stands in between. What visitors and your server do cannot be seen from here. Sign in to the network, or check from another one, such as a phone&apos;s.</source>
        <translation>Stellen, die nichts miteinander zu tun haben, antworten diesem Computer auf ein und dieselbe seltsame Weise. Es steht also die Anmeldeseite eines Netzes, ein Proxy (ein Vermittler) oder ein Sicherheitsprodukt dazwischen. Was bei Besuchern und auf Ihrem Server geschieht, ist von hier aus nicht zu sehen. Melden Sie sich bei dem Netz an, oder prüfen Sie aus einem anderen, zum Beispiel dem eines Handys.</translation>
    </message>
    <message>
        <source>Hotels, companies and some security programs put themselves between a computer and the internet and answer in the place of the real servers. What is seen through them is not what other visitors see, and the program does not judge your server by it. Sign in to the network, switch the inspection off for this check, or check from another network.</source>
        <translation>Hotels, Firmen und manche Sicherheitsprogramme setzen sich zwischen einen Computer und das Internet und antworten anstelle der wirklichen Server. Was man durch sie hindurch sieht, ist nicht das, was andere Besucher sehen, und das Programm beurteilt Ihren Server nicht danach. Melden Sie sich bei dem Netz an, schalten Sie die Überwachung für diese Prüfung aus, oder prüfen Sie aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>Most likely the clock of this computer is wrong.</source>
        <translation>Sehr wahrscheinlich geht die Uhr dieses Computers falsch.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong.</source>
        <translation>Möglicherweise geht die Uhr dieses Computers falsch.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from Cloudflare&apos;s by more than five minutes. Certificates were judged by Cloudflare&apos;s time, so the site is not blamed for it, but other programs on this computer may show false warnings. Let the system set the time by itself.</source>
        <translation>Die Uhr dieses Computers weicht um mehr als fünf Minuten von der von Cloudflare ab. Zertifikate wurden nach der Zeit von Cloudflare beurteilt, die Website bekommt also nicht die Schuld daran, aber andere Programme auf diesem Computer zeigen vielleicht falsche Warnungen. Lassen Sie das System die Zeit selbst einstellen.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to differ from Cloudflare&apos;s. Compare it with another clock, such as a phone&apos;s.</source>
        <translation>Die Uhr dieses Computers scheint von der von Cloudflare abzuweichen. Vergleichen Sie sie mit einer anderen Uhr, zum Beispiel der eines Handys.</translation>
    </message>
    <message>
        <source>Certificates have a first and a last day, and a computer with a wrong clock takes good ones for bad ones. The fault is then with the computer and not with the site. Let the system set its date, time and time zone from the internet. This program judges certificates by Cloudflare&apos;s time and not by this computer&apos;s.</source>
        <translation>Zertifikate haben einen ersten und einen letzten Tag, und ein Computer mit falsch gehender Uhr hält gute für schlechte. Der Fehler liegt dann beim Computer und nicht bei der Website. Lassen Sie das System Datum, Uhrzeit und Zeitzone aus dem Internet einstellen. Dieses Programm beurteilt Zertifikate nach der Zeit von Cloudflare und nicht nach der dieses Computers.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 with an error of its own.</source>
        <translation>Direkt gefragt, antwortet %1 auf %2 mit einem eigenen Fehler.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 with its own error %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a status number</extracomment>
        <translation>Direkt gefragt, antwortet %1 auf %2 mit dem eigenen Fehler %3.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2, but turns this computer away.</source>
        <translation>Direkt gefragt, antwortet %1 auf %2, weist diesen Computer aber ab.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2, but turns this computer away with status %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a status number</extracomment>
        <translation>Direkt gefragt, antwortet %1 auf %2, weist diesen Computer aber mit Status %3 ab.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 with something that is not a web page.</source>
        <translation>Direkt gefragt, antwortet %1 auf %2 mit etwas, das keine Webseite ist.</translation>
    </message>
    <message>
        <source>Asked directly, %1 begins to answer on %2 and breaks off.</source>
        <translation>Direkt gefragt, beginnt %1 auf %2 zu antworten und bricht dann ab.</translation>
    </message>
    <message>
        <source>Asked directly, %1 hangs up on %2 without a complete answer.</source>
        <translation>Direkt gefragt, trennt %1 auf %2 die Verbindung, ohne vollständig zu antworten.</translation>
    </message>
    <message>
        <source>The answer of %1 on %2 begins with more headers (the lines before the page) than Cloudflare accepts.</source>
        <translation>Die Antwort, die %1 auf %2 gibt, beginnt mit mehr Headern (den Zeilen vor der Seite), als Cloudflare annimmt.</translation>
    </message>
    <message>
        <source>The answer of %1 on %2 begins with %3 KB of headers (the lines before the page), more than Cloudflare accepts.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a number of kilobytes</extracomment>
        <translation>Die Antwort, die %1 auf %2 gibt, beginnt mit %3 KB an Headern (den Zeilen vor der Seite), mehr als Cloudflare annimmt.</translation>
    </message>
    <message>
        <source>%1 accepts the connection to %2, but sends no answer.</source>
        <translation>%1 nimmt die Verbindung auf %2 an, schickt aber keine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts the connection to %2, but sends no answer within %n seconds.</source>
        <translation>
            <numerusform>%1 nimmt die Verbindung auf %2 an, schickt aber innerhalb von %n Sekunde keine Antwort.</numerusform>
            <numerusform>%1 nimmt die Verbindung auf %2 an, schickt aber innerhalb von %n Sekunden keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on %2, but as another site: its certificate is for %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: names of other sites</extracomment>
        <translation>%1 antwortet auf %2, aber als eine andere Website: Das Zertifikat gilt für %3.</translation>
    </message>
    <message>
        <source>%1 answers on %2, but as another site: it sends visitors to %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of another site</extracomment>
        <translation>%1 antwortet auf %2, aber als eine andere Website: Besucher werden an %3 geschickt.</translation>
    </message>
    <message>
        <source>%1 answers on %2, but as another site.</source>
        <translation>%1 antwortet auf %2, aber als eine andere Website.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 for %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site</extracomment>
        <translation>Direkt gefragt, antwortet %1 auf %2 für %3.</translation>
    </message>
    <message>
        <source>%1 does not lead to Cloudflare, but straight to a server.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>%1 führt nicht zu Cloudflare, sondern direkt zu einem Server.</translation>
    </message>
    <message>
        <source>%1 does not lead to Cloudflare, but straight to %2.</source>
        <extracomment>%1: the name of the site, %2: a list of addresses</extracomment>
        <translation>%1 führt nicht zu Cloudflare, sondern direkt zu %2.</translation>
    </message>
    <message>
        <source>The DNSSEC signature (the seal that protects a name) of %1 does not check out, so many visitors cannot find the site.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Die DNSSEC-Signatur (das Siegel, das einen Namen schützt) für %1 hält der Prüfung nicht stand, deshalb finden viele Besucher die Website nicht.</translation>
    </message>
    <message>
        <source>The DNSSEC signature (the seal that protects a name) of %1 does not check out, so many visitors cannot find the site. The resolver says: “%2”.</source>
        <extracomment>%1: the name of the site, %2: the words of a name server</extracomment>
        <translation>Die DNSSEC-Signatur (das Siegel, das einen Namen schützt) für %1 hält der Prüfung nicht stand, deshalb finden viele Besucher die Website nicht. Der Resolver sagt: „%2“.</translation>
    </message>
    <message>
        <source>The hosts file of this computer sends %1 elsewhere than the public name servers do, so this computer does not see what other visitors see.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Die hosts-Datei dieses Computers schickt %1 woandershin als die öffentlichen Nameserver, deshalb sieht dieser Computer nicht, was andere Besucher sehen.</translation>
    </message>
    <message>
        <source>The name server of this computer gives another answer for %1 than the public ones do.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Der Nameserver dieses Computers gibt für %1 eine andere Antwort als die öffentlichen.</translation>
    </message>
    <message>
        <source>The name server of this computer says %2 for %1, while the public ones say %3.</source>
        <extracomment>%1: the name of the site, %2 and %3: lists of addresses</extracomment>
        <translation>Der Nameserver dieses Computers antwortet für %1 mit %2, die öffentlichen dagegen mit %3.</translation>
    </message>
    <message>
        <source>this domain</source>
        <extracomment>Stands in for the name of the domain where it is not known</extracomment>
        <translation>dieser Domain</translation>
    </message>
    <message>
        <source>The name servers of %1 are not Cloudflare&apos;s, so changes in Cloudflare&apos;s dashboard have no effect.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>Die Nameserver von %1 gehören nicht zu Cloudflare, deshalb haben Änderungen im Cloudflare-Dashboard keine Wirkung.</translation>
    </message>
    <message>
        <source>The name servers of %1 are not Cloudflare&apos;s but %2, so changes in Cloudflare&apos;s dashboard have no effect.</source>
        <extracomment>%1: a domain, %2: names of name servers</extracomment>
        <translation>Die Nameserver von %1 sind nicht die von Cloudflare, sondern %2, deshalb haben Änderungen im Cloudflare-Dashboard keine Wirkung.</translation>
    </message>
    <message>
        <source>%1 is a private address, which only computers in the same network can reach. Cloudflare cannot, so please give the public address of the server.</source>
        <extracomment>%1: an address</extracomment>
        <translation>%1 ist eine private Adresse, die nur Computer im selben Netzwerk erreichen können. Cloudflare kann es nicht, geben Sie also bitte die öffentliche Adresse des Servers an.</translation>
    </message>
    <message>
        <source>%1 belongs to Cloudflare itself. What is needed is the address of your own server, from Cloudflare&apos;s DNS page or the welcome mail of your hosting company.</source>
        <extracomment>%1: an address</extracomment>
        <translation>%1 gehört Cloudflare selbst. Gebraucht wird die Adresse Ihres eigenen Servers, von der DNS-Seite bei Cloudflare oder aus der Willkommens-Mail Ihres Hosting-Anbieters.</translation>
    </message>
    <message>
        <source>%1 leads to Cloudflare.</source>
        <translation>%1 führt zu Cloudflare.</translation>
    </message>
    <message>
        <source>%1 does not exist: every name server that answered says so.</source>
        <translation>%1 gibt es nicht: Jeder Nameserver, der geantwortet hat, sagt das.</translation>
    </message>
    <message>
        <source>%1 exists, but it has no address.</source>
        <translation>%1 gibt es, aber der Name hat keine Adresse.</translation>
    </message>
    <message>
        <source>Name servers fail when they are asked for %1, so visitors may not find the site.</source>
        <translation>Bei Fragen, die %1 betreffen, scheitern Nameserver, deshalb finden Besucher die Website vielleicht nicht.</translation>
    </message>
    <message>
        <source>The name server of this computer gave no answer for %1.</source>
        <translation>Der Nameserver dieses Computers hat für %1 keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>The two public name servers could not be asked from here, so the answer of this computer&apos;s own was not compared.</source>
        <translation>Die beiden öffentlichen Nameserver konnten von hier aus nicht gefragt werden, deshalb wurde die Antwort des Nameservers dieses Computers nicht verglichen.</translation>
    </message>
    <message>
        <source>The name servers of %1 are Cloudflare&apos;s.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>Die Nameserver von %1 sind die von Cloudflare.</translation>
    </message>
    <message>
        <source>The name servers of %1 are not Cloudflare&apos;s, yet the site leads through Cloudflare: a partial set-up.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>Die Nameserver von %1 gehören nicht zu Cloudflare, und doch läuft die Website über Cloudflare: eine Teileinrichtung (partial setup).</translation>
    </message>
    <message>
        <source>You said that your server&apos;s address is %1.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Sie haben %1 als Adresse Ihres Servers angegeben.</translation>
    </message>
    <message>
        <source>Your server&apos;s own address was not given, so your server could not be asked past Cloudflare. You find it on Cloudflare&apos;s DNS page.</source>
        <translation>Die eigene Adresse Ihres Servers wurde nicht angegeben, deshalb konnte Ihr Server nicht an Cloudflare vorbei gefragt werden. Sie finden die Adresse auf der DNS-Seite von Cloudflare.</translation>
    </message>
    <message>
        <source>The server name you gave, %1, could not be looked up from here.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>Der Servername, den Sie angegeben haben (%1), ließ sich von hier aus nicht auflösen.</translation>
    </message>
    <message>
        <source>the name given</source>
        <translation>der angegebene Name</translation>
    </message>
    <message>
        <source>The SSL mode was not told, and what was seen does not settle it. You find it in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <translation>Der SSL-Modus wurde nicht angegeben, und was zu sehen war, legt ihn nicht fest. Sie finden ihn im Cloudflare-Dashboard unter SSL/TLS, Overview.</translation>
    </message>
    <message>
        <source>The SSL mode was not told, and what was seen does not settle it: it fits %1. You find it in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <extracomment>%1: a choice of SSL modes</extracomment>
        <translation>Der SSL-Modus wurde nicht angegeben, und was zu sehen war, legt ihn nicht fest: Es passt zu %1. Sie finden ihn im Cloudflare-Dashboard unter SSL/TLS, Overview.</translation>
    </message>
    <message>
        <source>What was seen does not fit the SSL mode %1. Another one may be set, or a Configuration Rule may set another one for this page.</source>
        <translation>Was zu sehen war, passt nicht zum SSL-Modus %1. Vielleicht ist ein anderer eingestellt, oder eine Configuration Rule stellt für diese Seite einen anderen ein.</translation>
    </message>
    <message>
        <source>What was seen does not fit the SSL mode %1, but rather %2. Another one may be set, or a Configuration Rule may set another one for this page.</source>
        <extracomment>%1: the SSL mode that was told, %2: a choice of SSL modes</extracomment>
        <translation>Was zu sehen war, passt nicht zum SSL-Modus %1, sondern eher zu %2. Vielleicht ist ein anderer eingestellt, oder eine Configuration Rule stellt für diese Seite einen anderen ein.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over %2 are sent round in a circle with the server as it is.</source>
        <extracomment>%1: the name of an SSL mode, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>Im SSL-Modus %1 werden Besucher über %2 im Kreis geschickt, so wie der Server jetzt ist.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over %2 get no page with the server as it is.</source>
        <extracomment>%1: the name of an SSL mode, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>Im SSL-Modus %1 bekommen Besucher über %2 keine Seite, so wie der Server jetzt ist.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over %2 get error %3 with the server as it is.</source>
        <extracomment>%1: the name of an SSL mode, %2: &quot;http&quot; or &quot;https&quot;, %3: the number of an error</extracomment>
        <translation>Im SSL-Modus %1 bekommen Besucher über %2 Fehler %3, so wie der Server jetzt ist.</translation>
    </message>
    <message>
        <source>Whether the SSL mode fits your server could not be judged: the mode was not told, and what was seen does not settle it.</source>
        <translation>Ob der SSL-Modus zu Ihrem Server passt, ließ sich nicht beurteilen: Der Modus wurde nicht angegeben, und was zu sehen war, legt ihn nicht fest.</translation>
    </message>
    <message>
        <source>Whether the SSL mode %1 fits your server could not be judged: too little was seen of the server.</source>
        <translation>Ob der SSL-Modus %1 zu Ihrem Server passt, ließ sich nicht beurteilen: Vom Server war zu wenig zu sehen.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over http get no page, while those over https do. “Always Use HTTPS” at Cloudflare would spare them.</source>
        <translation>Im SSL-Modus %1 bekommen Besucher über http keine Seite, die über https dagegen schon. „Always Use HTTPS“ bei Cloudflare würde ihnen das ersparen.</translation>
    </message>
    <message>
        <source>You said that the SSL mode is %1.</source>
        <translation>Sie haben %1 als SSL-Modus angegeben.</translation>
    </message>
    <message>
        <source>The SSL mode must be %1: nothing else fits what was seen.</source>
        <translation>Der SSL-Modus muss %1 sein: Nichts anderes passt zu dem, was zu sehen war.</translation>
    </message>
    <message>
        <source>The SSL mode %1 and your server fit together.</source>
        <translation>Der SSL-Modus %1 und Ihr Server passen zusammen.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 the way from Cloudflare to your server is not encrypted.</source>
        <translation>Im SSL-Modus %1 ist der Weg von Cloudflare zu Ihrem Server nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>The safest SSL mode that would work with this server is %1.</source>
        <translation>Der sicherste SSL-Modus, der mit diesem Server funktionieren würde, ist %1.</translation>
    </message>
    <message>
        <source>a fault without a name</source>
        <translation>eine Störung ohne Namen</translation>
    </message>
    <message>
        <source>Cloudflare reports a problem that may touch this site: “%1”.</source>
        <extracomment>%1: the title of an incident</extracomment>
        <translation>Cloudflare meldet ein Problem, das diese Website betreffen kann: „%1“.</translation>
    </message>
    <message>
        <source>Cloudflare reports a problem at %1, which serves this site: “%2”.</source>
        <extracomment>%1: a data centre or a service of Cloudflare, %2: the title of an incident</extracomment>
        <translation>Cloudflare meldet ein Problem an einer Stelle, die diese Website bedient (%1): „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare reports %n problems in places that do not serve this site.</source>
        <translation>
            <numerusform>Cloudflare meldet %n Problem an Orten, die diese Website nicht bedienen.</numerusform>
            <numerusform>Cloudflare meldet %n Probleme an Orten, die diese Website nicht bedienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudflare reports a problem in places that do not serve this site.</source>
        <translation>Cloudflare meldet ein Problem an Orten, die diese Website nicht bedienen.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has changed since this program was made: %1 came and %2 went.</source>
        <extracomment>%1 and %2: ranges of addresses</extracomment>
        <translation>Die von Cloudflare veröffentlichte Liste seiner Adressbereiche hat sich geändert, seit dieses Programm gemacht wurde. Hinzugekommen: %1. Weggefallen: %2.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has grown since this program was made: %1 came.</source>
        <extracomment>%1: ranges of addresses</extracomment>
        <translation>Die von Cloudflare veröffentlichte Liste seiner Adressbereiche ist gewachsen, seit dieses Programm gemacht wurde. Hinzugekommen: %1.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has shrunk since this program was made: %1 went.</source>
        <extracomment>%1: ranges of addresses</extracomment>
        <translation>Die von Cloudflare veröffentlichte Liste seiner Adressbereiche ist geschrumpft, seit dieses Programm gemacht wurde. Weggefallen: %1.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has changed since this program was made.</source>
        <translation>Die von Cloudflare veröffentlichte Liste seiner Adressbereiche hat sich geändert, seit dieses Programm gemacht wurde.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page could not be read: something on this computer&apos;s way to the internet answered in its place.</source>
        <translation>Die Statusseite von Cloudflare konnte nicht gelesen werden: Etwas auf dem Weg dieses Computers ins Internet hat an ihrer Stelle geantwortet.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page answered with something that this program does not understand, so it is not known whether Cloudflare is in trouble.</source>
        <translation>Die Statusseite von Cloudflare hat etwas geantwortet, das dieses Programm nicht versteht, deshalb ist nicht bekannt, ob Cloudflare eine Störung hat.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page could not be reached from here, so it is not known whether Cloudflare is in trouble.</source>
        <translation>Die Statusseite von Cloudflare war von hier aus nicht zu erreichen, deshalb ist nicht bekannt, ob Cloudflare eine Störung hat.</translation>
    </message>
    <message>
        <source>One of Cloudflare&apos;s data centres answered this computer.</source>
        <translation>Eines der Rechenzentren von Cloudflare hat diesem Computer geantwortet.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s data centre %1 (the code of a nearby airport) answered this computer.</source>
        <extracomment>%1: three letters of an airport, such as FRA</extracomment>
        <translation>Das Cloudflare-Rechenzentrum %1 (das Kürzel eines nahen Flughafens) hat diesem Computer geantwortet.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s data centre %1 (the code of a nearby airport) answered this computer, which Cloudflare places in %2.</source>
        <extracomment>%1: three letters of an airport, such as FRA, %2: two letters of a country</extracomment>
        <translation>Das Cloudflare-Rechenzentrum %1 (das Kürzel eines nahen Flughafens) hat diesem Computer geantwortet, den Cloudflare in %2 verortet.</translation>
    </message>
    <message>
        <source>The certificate that this computer was shown for %1 is not trusted, so what visitors get over https was not looked at.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Das Zertifikat, das diesem Computer für %1 gezeigt wurde, ist nicht vertrauenswürdig, deshalb wurde nicht angesehen, was Besucher über https bekommen.</translation>
    </message>
    <message>
        <source>The certificate that this computer was shown for %1 was issued by “%2” and is not trusted, so what visitors get over https was not looked at.</source>
        <extracomment>%1: the name of the site, %2: who issued a certificate</extracomment>
        <translation>Das Zertifikat, das diesem Computer für %1 gezeigt wurde, wurde von „%2“ ausgestellt und ist nicht vertrauenswürdig, deshalb wurde nicht angesehen, was Besucher über https bekommen.</translation>
    </message>
    <message>
        <source>This computer could not connect to Cloudflare for %1 over %2, so what visitors get could not be seen from here.</source>
        <extracomment>%1: the name of the site, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>Dieser Computer konnte sich für %1 über %2 nicht mit Cloudflare verbinden, deshalb war von hier aus nicht zu sehen, was Besucher bekommen.</translation>
    </message>
    <message>
        <source>The site was not asked for a page, because %1 does not exist.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Die Website wurde nicht nach einer Seite gefragt, weil es %1 nicht gibt.</translation>
    </message>
    <message>
        <source>The site was not asked for a page, because no address was found for %1.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Die Website wurde nicht nach einer Seite gefragt, weil für %1 keine Adresse gefunden wurde.</translation>
    </message>
    <message>
        <source>You pasted an error page of Cloudflare.</source>
        <translation>Sie haben eine Fehlerseite von Cloudflare eingefügt.</translation>
    </message>
    <message>
        <source>The page that you pasted says error %1.</source>
        <extracomment>%1: the number of an error</extracomment>
        <translation>Auf der Seite, die Sie eingefügt haben, steht Fehler %1.</translation>
    </message>
    <message>
        <source>It has recovered: the error of the page that you pasted is gone.</source>
        <translation>Es läuft wieder: Der Fehler von der Seite, die Sie eingefügt haben, ist weg.</translation>
    </message>
    <message>
        <source>It has recovered: the page that you pasted says error %1, and that is gone.</source>
        <extracomment>%1: the number of an error</extracomment>
        <translation>Es läuft wieder: Auf der Seite, die Sie eingefügt haben, steht Fehler %1, und er ist jetzt weg.</translation>
    </message>
    <message>
        <source>It has recovered: the page that you pasted says error %1 at %2 (UTC), and that is gone.</source>
        <extracomment>%1: the number of an error, %2: date and time in UTC</extracomment>
        <translation>Es läuft wieder: Auf der Seite, die Sie eingefügt haben, steht Fehler %1 mit der Zeitangabe %2 (UTC), und er ist jetzt weg.</translation>
    </message>
    <message>
        <source>The places of Cloudflare that serve this site are reported without trouble.</source>
        <translation>Für die Orte von Cloudflare, die diese Website bedienen, wird keine Störung gemeldet.</translation>
    </message>
    <message>
        <source>%1 refuses connections to %2 by a message of a kind that firewalls send: the machine, or a router before it, is on and does not let this computer in.</source>
        <translation>%1 weist Verbindungen auf %2 mit einer Meldung von der Art ab, wie Firewalls sie schicken: Die Maschine oder ein Router davor ist eingeschaltet und lässt diesen Computer nicht hinein.</translation>
    </message>
    <message>
        <source>%1 refuses connections to %2. This system does not tell whether a firewall does it or whether no program listens there.</source>
        <translation>%1 weist Verbindungen auf %2 ab. Dieses System verrät nicht, ob das eine Firewall macht oder ob dort kein Programm auf Verbindungen wartet.</translation>
    </message>
    <message>
        <source>%1 refuses connections to %2. Either no program listens there, or a firewall refuses in the same way.</source>
        <translation>%1 weist Verbindungen auf %2 ab. Entweder wartet dort kein Programm auf Verbindungen, oder eine Firewall weist auf dieselbe Weise ab.</translation>
    </message>
    <message>
        <source>%1 does not answer on %2 at all.</source>
        <translation>%1 antwortet auf %2 überhaupt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not answer on %2 at all: silence for %n seconds.</source>
        <translation>
            <numerusform>%1 antwortet auf %2 überhaupt nicht: %n Sekunde lang Schweigen.</numerusform>
            <numerusform>%1 antwortet auf %2 überhaupt nicht: %n Sekunden lang Schweigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the first connections to %2 and not the later ones.</source>
        <translation>%1 hat auf %2 die ersten Verbindungen angenommen und die späteren nicht.</translation>
    </message>
    <message>
        <source>%1 takes some connections to %2 and not others.</source>
        <translation>%1 nimmt auf %2 manche Verbindungen an und andere nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took %3 of %n connections to %2.</source>
        <extracomment>%1: an address, %2: a port in words, %3: how many of the %n connections</extracomment>
        <translation>
            <numerusform>%1 hat %3 von %n Verbindung auf %2 angenommen.</numerusform>
            <numerusform>%1 hat %3 von %n Verbindungen auf %2 angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes some connections to %2 at once and others only slowly.</source>
        <translation>%1 nimmt auf %2 manche Verbindungen sofort an und andere nur langsam.</translation>
    </message>
    <message>
        <source>%1 takes some connections to %2 at once, and needed %3 seconds for another.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a number with one decimal</extracomment>
        <translation>%1 nimmt auf %2 manche Verbindungen sofort an und hat für eine andere %3 Sekunden gebraucht.</translation>
    </message>
    <message>
        <source>On %2 Cloudflare gets in, while %1 turns this computer away: a lock that lets only Cloudflare in, a ban on this computer, or another address.</source>
        <translation>Auf %2 kommt Cloudflare hinein, während %1 diesen Computer abweist: eine Absicherung, die nur Cloudflare hineinlässt, eine Sperre für diesen Computer oder eine andere Adresse.</translation>
    </message>
    <message>
        <source>%1 lets only callers in on %2 who show a client certificate (a pass that this computer does not have).</source>
        <translation>%1 lässt auf %2 nur Anfragen herein, die ein Client-Zertifikat zeigen (einen Ausweis, den dieser Computer nicht hat).</translation>
    </message>
    <message>
        <source>On %2 Cloudflare gets in and this computer does not get into %1: a lock, a ban on this computer, or another address.</source>
        <translation>Auf %2 kommt Cloudflare hinein, und diesen Computer lässt %1 nicht hinein: eine Absicherung, eine Sperre für diesen Computer oder eine andere Adresse.</translation>
    </message>
    <message>
        <source>Your server&apos;s address is not known, so it was not called directly.</source>
        <translation>Die Adresse Ihres Servers ist nicht bekannt, deshalb wurde er nicht direkt angesprochen.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in the place of others, so what your server does could not be seen from here.</source>
        <translation>Etwas zwischen diesem Computer und dem Internet antwortet anstelle anderer, deshalb war von hier aus nicht zu sehen, was Ihr Server tut.</translation>
    </message>
    <message>
        <source>This computer reaches the internet only through a proxy (a go-between), so your server could not be called directly.</source>
        <translation>Dieser Computer erreicht das Internet nur über einen Proxy (einen Vermittler), deshalb konnte Ihr Server nicht direkt angesprochen werden.</translation>
    </message>
    <message>
        <source>This computer seems to have no internet, so your server could not be called.</source>
        <translation>Dieser Computer hat anscheinend kein Internet, deshalb konnte Ihr Server nicht angesprochen werden.</translation>
    </message>
    <message>
        <source>Your server could not be called directly from this computer.</source>
        <translation>Ihr Server konnte von diesem Computer aus nicht direkt angesprochen werden.</translation>
    </message>
    <message>
        <source>This computer reached nothing over %1, so your server&apos;s addresses of that kind could not be checked from here.</source>
        <extracomment>%1: &quot;IPv6 (the newer kind of address)&quot; or the same for IPv4</extracomment>
        <translation>Dieser Computer hat über %1 nichts erreicht, deshalb ließen sich solche Adressen Ihres Servers von hier aus nicht prüfen.</translation>
    </message>
    <message>
        <source>%1 does not open %2, and in the SSL mode %3 Cloudflare does not use it.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of an SSL mode</extracomment>
        <translation>%1 nimmt auf %2 keine Verbindungen an, und im SSL-Modus %3 nutzt Cloudflare diesen Port nicht.</translation>
    </message>
    <message>
        <source>%1 lets this computer connect to %2.</source>
        <translation>%1 nimmt auf %2 Verbindungen von diesem Computer an.</translation>
    </message>
    <message>
        <source>A firewall forbids connections to %2 of %1 and says so openly: the machine or a router before it answers.</source>
        <translation>%1 lässt auf %2 keine Verbindungen zu: Eine Firewall verbietet sie und sagt das offen. Es antwortet die Maschine selbst oder ein Router davor.</translation>
    </message>
    <message>
        <source>No way leads to %2 of %1: a router or the machine itself says that it cannot be reached.</source>
        <translation>%1 ist auf %2 nicht zu erreichen, kein Weg führt dorthin: Das sagt ein Router oder die Maschine selbst.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, so %2 could not be checked from here. That is no fault of your server.</source>
        <translation>Dieser Computer hat keinen Weg, auf dem er %1 erreicht, deshalb ließ sich auf %2 von hier aus nichts prüfen. Das ist kein Fehler Ihres Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 is one that Cloudflare should accept.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, ist eines, das Cloudflare akzeptieren müsste.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 on %2 is one that Cloudflare should accept, and it is valid for %n more days.</source>
        <translation>
            <numerusform>Das Zertifikat, das %1 auf %2 zeigt, ist eines, das Cloudflare akzeptieren müsste, und es ist noch %n Tag gültig.</numerusform>
            <numerusform>Das Zertifikat, das %1 auf %2 zeigt, ist eines, das Cloudflare akzeptieren müsste, und es ist noch %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 ends soon.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, läuft bald ab.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 ends within a day.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, läuft innerhalb eines Tages ab.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 ends in one day.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, läuft in einem Tag ab.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 on %2 ends in %n days.</source>
        <translation>
            <numerusform>Das Zertifikat, das %1 auf %2 zeigt, läuft in %n Tag ab.</numerusform>
            <numerusform>Das Zertifikat, das %1 auf %2 zeigt, läuft in %n Tagen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate in the chain (the papers that vouch for the server&apos;s own) of %1 on %2 has expired.</source>
        <translation>Ein Zertifikat in der Kette (den Papieren, die für das Zertifikat des Servers bürgen), die %1 auf %2 zeigt, ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 has expired.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, ist abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 expired on %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a date</extracomment>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, ist seit %3 abgelaufen.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 is not valid yet.</source>
        <translation>Ein Zertifikat, das %1 auf %2 zeigt, ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 becomes valid only on %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a date</extracomment>
        <translation>Ein Zertifikat, das %1 auf %2 zeigt, wird erst am %3 gültig.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 does not cover %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site</extracomment>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, gilt nicht für %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 does not cover %3, only %4.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site, %4: the names in the certificate</extracomment>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, gilt nicht für %3, sondern nur für %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 names Cloudflare&apos;s Origin CA as its issuer, but was not signed by it.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, nennt die Origin CA von Cloudflare als Aussteller, wurde aber nicht von ihr signiert.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 was issued by nobody whom Cloudflare trusts.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, wurde von niemandem ausgestellt, dem Cloudflare vertraut.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 was issued by “%3”, whom Cloudflare is not known to trust.</source>
        <extracomment>%1: an address, %2: a port in words, %3: who issued a certificate</extracomment>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, wurde von „%3“ ausgestellt, und es ist nicht bekannt, dass Cloudflare diesem Aussteller vertraut.</translation>
    </message>
    <message>
        <source>%1 does not send the whole chain of certificates on %2: one between its own and the trusted root is missing.</source>
        <translation>%1 schickt auf %2 nicht die ganze Zertifikatskette: Zwischen dem eigenen Zertifikat und dem vertrauenswürdigen Stammzertifikat fehlt eines.</translation>
    </message>
    <message>
        <source>%1 may not send the whole chain of certificates on %2: who vouches for its own one could not be found.</source>
        <translation>%1 schickt auf %2 möglicherweise nicht die ganze Zertifikatskette: Wer für das eigene Zertifikat bürgt, war nicht zu finden.</translation>
    </message>
    <message>
        <source>%1 answers on %2 in plain http, without TLS (the encryption that https needs).</source>
        <translation>%1 antwortet auf %2 in einfachem http, ohne TLS (die Verschlüsselung, die https braucht).</translation>
    </message>
    <message>
        <source>%1 answers on %2, but not with TLS (the encryption that https needs).</source>
        <translation>%1 antwortet auf %2, aber nicht mit TLS (der Verschlüsselung, die https braucht).</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed, but this computer could not offer all the ciphers (ways of encrypting) that Cloudflare offers.</source>
        <translation>%1 und dieser Computer sind auf %2 beim TLS-Handshake (der Einigung auf eine Verschlüsselung) gescheitert, aber dieser Computer konnte nicht alle Cipher (Verschlüsselungsverfahren) anbieten, die Cloudflare anbietet.</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed: no cipher (a way of encrypting) is known to both sides.</source>
        <translation>%1 und dieser Computer sind auf %2 beim TLS-Handshake (der Einigung auf eine Verschlüsselung) gescheitert: Es gibt keinen Cipher (kein Verschlüsselungsverfahren), den beide Seiten kennen.</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed: no version of TLS is known to both sides.</source>
        <translation>%1 und dieser Computer sind auf %2 beim TLS-Handshake (der Einigung auf eine Verschlüsselung) gescheitert: Es gibt keine TLS-Version, die beide Seiten kennen.</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed: the server says “%3”.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of a TLS alert</extracomment>
        <translation>%1 und dieser Computer sind auf %2 beim TLS-Handshake (der Einigung auf eine Verschlüsselung) gescheitert: Der Server sagt „%3“.</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed.</source>
        <translation>%1 und dieser Computer sind auf %2 beim TLS-Handshake (der Einigung auf eine Verschlüsselung) gescheitert.</translation>
    </message>
    <message>
        <source>%1 lets only callers in on %2 who show a client certificate (a pass).</source>
        <translation>%1 lässt auf %2 nur Anfragen herein, die ein Client-Zertifikat (einen Ausweis) zeigen.</translation>
    </message>
    <message>
        <source>No address of your server was given or found, so its certificate was not looked at.</source>
        <translation>Es wurde keine Adresse Ihres Servers angegeben oder gefunden, deshalb wurde sein Zertifikat nicht angesehen.</translation>
    </message>
    <message>
        <source>The server name you gave could not be looked up from here, so the server&apos;s certificate was not looked at.</source>
        <translation>Der Servername, den Sie angegeben haben, ließ sich von hier aus nicht auflösen, deshalb wurde das Zertifikat des Servers nicht angesehen.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in the place of others, so your server&apos;s certificate could not be seen.</source>
        <translation>Etwas zwischen diesem Computer und dem Internet antwortet anstelle anderer, deshalb war das Zertifikat Ihres Servers nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 does not let this computer in on %2 though Cloudflare gets in, so its certificate could not be seen from here.</source>
        <translation>%1 lässt diesen Computer auf %2 nicht hinein, obwohl Cloudflare hineinkommt, deshalb war das Zertifikat von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>%1 does not open %2, so there was no certificate to look at.</source>
        <translation>%1 nimmt auf %2 keine Verbindungen an, deshalb gab es kein Zertifikat, das sich ansehen ließ.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, so its certificate could not be seen from here.</source>
        <translation>Dieser Computer hat keinen Weg, auf dem er %1 erreicht, deshalb war das Zertifikat von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy only, and from behind it the server&apos;s certificate cannot be looked at.</source>
        <translation>Dieser Computer erreicht das Internet nur über einen Proxy, und hinter einem solchen lässt sich das Zertifikat des Servers nicht ansehen.</translation>
    </message>
    <message>
        <source>This computer seems to have no internet, so your server&apos;s certificate could not be seen.</source>
        <translation>Dieser Computer hat anscheinend kein Internet, deshalb war das Zertifikat Ihres Servers nicht zu sehen.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate could not be looked at from this computer.</source>
        <translation>Das Zertifikat Ihres Servers ließ sich von diesem Computer aus nicht ansehen.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from Cloudflare&apos;s.</source>
        <translation>Die Uhr dieses Computers weicht von der von Cloudflare ab.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes fast.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes slow.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht %n Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht %n Minuten nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key in the certificate of %1 on %2 is too short to be safe.</source>
        <translation>Der Schlüssel in dem Zertifikat, das %1 auf %2 zeigt, ist zu kurz, um sicher zu sein.</translation>
    </message>
    <message numerus="yes">
        <source>The key in the certificate of %1 on %2 has only %n bits, which is too short to be safe.</source>
        <translation>
            <numerusform>Der Schlüssel in dem Zertifikat, das %1 auf %2 zeigt, hat nur %n Bit und ist damit zu kurz, um sicher zu sein.</numerusform>
            <numerusform>Der Schlüssel in dem Zertifikat, das %1 auf %2 zeigt, hat nur %n Bit und ist damit zu kurz, um sicher zu sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and this computer agree on encryption on %2, with what Cloudflare offers.</source>
        <translation>%1 und dieser Computer einigen sich auf %2 auf eine Verschlüsselung, die auch Cloudflare anbietet.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 is self-signed: the server vouches for itself.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, ist selbstsigniert: Der Server bürgt für sich selbst.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 was revoked by its issuer.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, wurde von seinem Aussteller widerrufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 claims to come from Cloudflare&apos;s Origin CA, but its roots could not be fetched, so the claim was not checked.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, gibt an, von der Origin CA von Cloudflare zu kommen, aber deren Stammzertifikate waren nicht abrufbar, deshalb wurde das nicht geprüft.</translation>
    </message>
    <message>
        <source>%1 sends its certificates on %2 in the wrong order, which does no harm here.</source>
        <translation>%1 schickt seine Zertifikate auf %2 in der falschen Reihenfolge, was hier aber nicht schadet.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 is signed in an old way that is no longer safe.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, ist auf eine alte Art signiert, die nicht mehr sicher ist.</translation>
    </message>
    <message>
        <source>%1 has no certificate for %3 on %2 and breaks off when it is asked for that name.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site</extracomment>
        <translation>%1 hat auf %2 kein Zertifikat für %3 und bricht ab, wenn nach diesem Namen gefragt wird.</translation>
    </message>
    <message>
        <source>%1 asks callers on %2 for a client certificate (a pass), but does not insist.</source>
        <translation>%1 fragt auf %2 nach einem Client-Zertifikat (einem Ausweis), besteht aber nicht darauf.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get an error page of Cloudflare.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Wer %2 über %1 aufruft, bekommt eine Fehlerseite von Cloudflare.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get error %3 from Cloudflare.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: the number of an error</extracomment>
        <translation>Wer %2 über %1 aufruft, bekommt Fehler %3 von Cloudflare.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get error %3 (“%4”).</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: the number of an error, %4: what it is called</extracomment>
        <translation>Wer %2 über %1 aufruft, bekommt Fehler %3 („%4“).</translation>
    </message>
    <message>
        <source>Over %1 some requests to %2 fail, and others succeed.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Über %1 scheitern manche Anfragen an %2, und andere gelingen.</translation>
    </message>
    <message numerus="yes">
        <source>Over %1, %3 of %n requests to %2 got no answer.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: how many of the %n requests</extracomment>
        <translation>
            <numerusform>Über %1 hat %3 von %n Anfrage an %2 keine Antwort bekommen.</numerusform>
            <numerusform>Über %1 haben %3 von %n Anfragen an %2 keine Antwort bekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudflare showed this computer a check or a block instead of %1 over %2, so what other visitors get cannot be seen from here.</source>
        <extracomment>%1: the name of the site, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>Cloudflare hat diesem Computer über %2 nicht %1 gezeigt, sondern eine Sicherheitsprüfung oder eine Sperre, deshalb ist von hier aus nicht zu sehen, was andere Besucher bekommen.</translation>
    </message>
    <message>
        <source>http or https</source>
        <extracomment>Stands in for &quot;http&quot; or &quot;https&quot; where it is not known which</extracomment>
        <translation>http oder https</translation>
    </message>
    <message>
        <source>Over %1 Cloudflare itself sends visitors on to %2 over %3. That says nothing about your server.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the host to which visitors are sent, %3: &quot;http&quot; or &quot;https&quot; there</extracomment>
        <translation>Cloudflare selbst leitet Besucher, die über %1 kommen, weiter an %2 über %3. Das sagt nichts über Ihren Server.</translation>
    </message>
    <message>
        <source>Over %1 your server sends visitors on to %2 over %3.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the host to which visitors are sent, %3: &quot;http&quot; or &quot;https&quot; there</extracomment>
        <translation>Ihr Server leitet Besucher, die über %1 kommen, weiter an %2 über %3.</translation>
    </message>
    <message>
        <source>Over %1 Cloudflare took the request for %2, but no answer came.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Über %1 hat Cloudflare die Anfrage für %2 angenommen, aber es kam keine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>Over %1 Cloudflare took the request for %2, but no answer came within %n seconds.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>
            <numerusform>Über %1 hat Cloudflare die Anfrage für %2 angenommen, aber innerhalb von %n Sekunde kam keine Antwort.</numerusform>
            <numerusform>Über %1 hat Cloudflare die Anfrage für %2 angenommen, aber innerhalb von %n Sekunden kam keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over %1 the page of %2 came out of a cache (a stored copy). It proves nothing about your server.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Über %1 kam die Seite für %2 aus einem Cache (als gespeicherte Kopie). Das beweist nichts über Ihren Server.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get an old stored copy. Cloudflare serves it when it gets no fresh page from your server.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Wer %2 über %1 aufruft, bekommt eine alte gespeicherte Kopie. Cloudflare liefert sie aus, wenn es keine frische Seite von Ihrem Server bekommt.</translation>
    </message>
    <message>
        <source>Over %1 an answer came for %2, but nothing in it shows that your server was asked.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Über %1 kam eine Antwort für %2, aber nichts darin zeigt, dass Ihr Server gefragt wurde.</translation>
    </message>
    <message>
        <source>%2 is not behind Cloudflare, and over %1 visitors get error %3 from the server itself.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: a status number</extracomment>
        <translation>%2 liegt nicht hinter Cloudflare, und über %1 bekommen Besucher Fehler %3 vom Server selbst.</translation>
    </message>
    <message>
        <source>%2 is not behind Cloudflare, and over %1 visitors get no page.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>%2 liegt nicht hinter Cloudflare, und über %1 bekommen Besucher keine Seite.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get the page from your server (status %3).</source>
        <translation>Wer %2 über %1 aufruft, bekommt die Seite von Ihrem Server (Status %3).</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get the page from your server.</source>
        <translation>Wer %2 über %1 aufruft, bekommt die Seite von Ihrem Server.</translation>
    </message>
    <message>
        <source>Over %1 your server answers visitors of %2, but refuses the page with status %3.</source>
        <translation>Wer %2 über %1 aufruft, bekommt eine Antwort von Ihrem Server, aber er verweigert die Seite mit Status %3.</translation>
    </message>
    <message>
        <source>Over %1 your server answers visitors of %2, but refuses the page.</source>
        <translation>Wer %2 über %1 aufruft, bekommt eine Antwort von Ihrem Server, aber er verweigert die Seite.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get error %3, made by your own server.</source>
        <translation>Wer %2 über %1 aufruft, bekommt Fehler %3, und der kommt von Ihrem eigenen Server.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get an error made by your own server.</source>
        <translation>Wer %2 über %1 aufruft, bekommt einen Fehler, der von Ihrem eigenen Server kommt.</translation>
    </message>
    <message>
        <source>Over %1 your server turns visitors of %2 away with status %3.</source>
        <translation>Wer %2 über %1 aufruft, wird von Ihrem Server mit Status %3 abgewiesen.</translation>
    </message>
    <message>
        <source>Over %1 your server turns visitors of %2 away.</source>
        <translation>Wer %2 über %1 aufruft, wird von Ihrem Server abgewiesen.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 are sent round in a circle and never get a page.</source>
        <translation>Wer %2 über %1 aufruft, wird im Kreis geschickt und bekommt nie eine Seite.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 are sent on to %3, which is another site.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: the host to which visitors are sent</extracomment>
        <translation>Wer %2 über %1 aufruft, wird an %3 weitergeleitet, und das ist eine andere Website.</translation>
    </message>
    <message>
        <source>%2 is not behind Cloudflare, and over %1 the server itself answers.</source>
        <translation>%2 liegt nicht hinter Cloudflare, und über %1 antwortet der Server selbst.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into, such as &quot;de&quot; or &quot;ar&quot;. Reports carry it.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: the time of that day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>die Website</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>eine andere Adresse</translation>
    </message>
    <message>
        <source>the address given</source>
        <translation>die angegebene Adresse</translation>
    </message>
    <message>
        <source>port %1</source>
        <extracomment>%1: the number of a port</extracomment>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>its web port</source>
        <translation>dem Webport</translation>
    </message>
    <message>
        <source>port 80 (the door for http)</source>
        <translation>Port 80 (der Tür für http)</translation>
    </message>
    <message>
        <source>port 443 (the door for https)</source>
        <translation>Port 443 (der Tür für https)</translation>
    </message>
    <message>
        <source>IPv4 (the older kind of address)</source>
        <translation>IPv4 (die ältere Art von Adressen)</translation>
    </message>
    <message>
        <source>IPv6 (the newer kind of address)</source>
        <translation>IPv6 (die neuere Art von Adressen)</translation>
    </message>
    <message>
        <source>one kind of address</source>
        <translation>eine Art von Adressen</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>A choice of SSL modes: &quot;Full or Full (strict)&quot;. %1: those before, %2: one more</extracomment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>web server returns an unknown error</source>
        <translation>Webserver meldet einen unbekannten Fehler</translation>
    </message>
    <message>
        <source>web server is down</source>
        <translation>Webserver ist ausgefallen</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>Zeitüberschreitung bei der Verbindung</translation>
    </message>
    <message>
        <source>origin is unreachable</source>
        <translation>Origin-Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>a timeout occurred</source>
        <translation>eine Zeitüberschreitung ist aufgetreten</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>SSL-Handshake fehlgeschlagen</translation>
    </message>
    <message>
        <source>invalid SSL certificate</source>
        <translation>ungültiges SSL-Zertifikat</translation>
    </message>
    <message>
        <source>DNS points to a prohibited address</source>
        <translation>DNS zeigt auf eine unzulässige Adresse</translation>
    </message>
    <message>
        <source>DNS resolution error</source>
        <translation>Fehler bei der DNS-Auflösung</translation>
    </message>
    <message>
        <source>direct access by address is not allowed</source>
        <translation>direkter Zugriff über die Adresse ist nicht erlaubt</translation>
    </message>
    <message>
        <source>host is not configured to serve web traffic</source>
        <translation>Host ist nicht für Webzugriffe eingerichtet</translation>
    </message>
    <message>
        <source>CNAME into another account is not allowed</source>
        <translation>CNAME in ein anderes Konto ist nicht erlaubt</translation>
    </message>
    <message>
        <source>origin DNS error</source>
        <translation>DNS-Fehler beim Origin-Server</translation>
    </message>
    <message>
        <source>could not find the host</source>
        <translation>Host wurde nicht gefunden</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel error</source>
        <translation>Fehler beim Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>edge address is restricted</source>
        <translation>Edge-Adresse ist eingeschränkt</translation>
    </message>
    <message>
        <source>a Worker failed with an exception</source>
        <translation>ein Worker ist mit einer Ausnahme (exception) gescheitert</translation>
    </message>
    <message>
        <source>a Worker used more than it is allowed</source>
        <translation>ein Worker hat mehr verbraucht, als ihm erlaubt ist</translation>
    </message>
    <message>
        <source>Some answers look as if something between this computer and the internet had made them: a sign-in page of a network, a proxy (a go-between) or a security product. A check from another network, such as a phone&apos;s, decides.</source>
        <translation>Manche Antworten sehen aus, als kämen sie von etwas zwischen diesem Computer und dem Internet: der Anmeldeseite eines Netzes, einem Proxy (einem Vermittler) oder einem Sicherheitsprodukt. Klarheit schafft eine Prüfung aus einem anderen Netz, zum Beispiel dem eines Handys.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list: &quot;a, b and 7 more&quot;</extracomment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The name server of this computer denies names that exist for certain, so what it says of %1 counts for nothing.</source>
        <translation>Der Nameserver dieses Computers bestreitet, dass es Namen gibt, die mit Sicherheit existieren; was er zu %1 sagt, zählt deshalb nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Over %1, %3 of %n requests to %2 failed; error %4 was seen.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: how many of the %n requests, %4: number of an error</extracomment>
        <translation>
            <numerusform>Über %1 ist %3 von %n Anfrage an %2 gescheitert; gesehen wurde Fehler %4.</numerusform>
            <numerusform>Über %1 sind %3 von %n Anfragen an %2 gescheitert; gesehen wurde Fehler %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudflare and the server did not agree on encryption, though this computer and the server did. The key in the server&apos;s certificate is of a kind that not everybody takes, and Cloudflare is not known to take it. A certificate with an RSA or a P-256 key would show whether that is the reason.</source>
        <translation>Cloudflare und der Server haben sich nicht auf eine Verschlüsselung geeinigt, dieser Computer und der Server aber schon. Der Schlüssel im Zertifikat des Servers ist von einer Art, die nicht jeder annimmt, und von Cloudflare ist nicht bekannt, dass es sie annimmt. Ein Zertifikat mit einem RSA- oder einem P-256-Schlüssel würde zeigen, ob das der Grund ist.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is not fit for a website</source>
        <translation>Das Zertifikat Ihres Servers taugt nicht für eine Website</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is not fit for a website.</source>
        <translation>Höchstwahrscheinlich taugt das Zertifikat Ihres Servers nicht für eine Website.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may not be fit for a website.</source>
        <translation>Möglicherweise taugt das Zertifikat Ihres Servers nicht für eine Website.</translation>
    </message>
    <message>
        <source>The certificate that your server shows leads to an issuer whom Cloudflare should trust, but it, or another in its chain (the papers that vouch for it), breaks the rules for certificates of websites or is too weak. Install a new one from Cloudflare&apos;s Origin CA or from a public issuer such as Let&apos;s Encrypt.</source>
        <translation>Das Zertifikat, das Ihr Server zeigt, führt zu einem Aussteller, dem Cloudflare vertrauen dürfte; es selbst oder ein anderes in seiner Kette (den Papieren, die für es bürgen) verstößt aber gegen die Regeln für Zertifikate von Websites oder ist zu schwach. Installieren Sie ein neues von der Origin CA von Cloudflare oder von einem öffentlichen Aussteller wie Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. That it is not fit for a website may be the reason, but it is not certain that the certificate seen from here is the one that Cloudflare sees.</source>
        <translation>Cloudflare sagt, dass es das Zertifikat Ihres Servers nicht annimmt. Der Grund kann sein, dass es nicht für eine Website taugt; es ist aber nicht sicher, dass das von hier aus gesehene Zertifikat das ist, das Cloudflare sieht.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2, or one that vouches for it, was not issued for this use.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, oder eines, das für es bürgt, wurde nicht für diesen Zweck ausgestellt.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 has a key or a signature that is too weak to be accepted everywhere.</source>
        <translation>Ein Zertifikat, das %1 auf %2 zeigt, hat einen Schlüssel oder eine Signatur, die zu schwach ist, um überall angenommen zu werden.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 breaks the rules for certificates, so it is not accepted.</source>
        <translation>Ein Zertifikat, das %1 auf %2 zeigt, verstößt gegen die Regeln für Zertifikate und wird deshalb nicht angenommen.</translation>
    </message>
    <message>
        <source>The key in the certificate of %1 on %2 is of a kind that Cloudflare is not known to accept.</source>
        <translation>Der Schlüssel im Zertifikat, das %1 auf %2 zeigt, ist von einer Art, von der nicht bekannt ist, dass Cloudflare sie annimmt.</translation>
    </message>
    <message>
        <source>The key in the certificate of %1 on %2 is of a kind (%3) that Cloudflare is not known to accept.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the kind of a key, such as Ed25519</extracomment>
        <translation>Der Schlüssel im Zertifikat, das %1 auf %2 zeigt, ist von einer Art (%3), von der nicht bekannt ist, dass Cloudflare sie annimmt.</translation>
    </message>
    <message>
        <source>Only the SSL mode and your server are compared here: “works” says that the two fit together, and not that nothing else keeps visitors away.</source>
        <translation>Hier werden nur der SSL-Modus und Ihr Server verglichen: „funktioniert“ heißt, dass die beiden zusammenpassen, und nicht, dass sonst nichts Besucher fernhält.</translation>
    </message>
    <message>
        <source>error %1 now and then</source>
        <comment>what visitors get</comment>
        <extracomment>%1: the number of an error</extracomment>
        <translation>ab und zu Fehler %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two words of a list, with its space</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two phrases of a list, with its space</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>What visitors get through Cloudflare could not be observed from this computer: no answer came that can be relied on. The grey findings say what stood in the way. Check again later, or from another network.</source>
        <translation>Was Besucher über Cloudflare bekommen, ließ sich von diesem Computer aus nicht beobachten: Es kam keine Antwort, auf die Verlass ist. Die grauen Befunde sagen, was im Weg stand. Prüfen Sie später noch einmal, oder von einem anderen Netz aus.</translation>
    </message>
    <message>
        <source>Nothing has answered so far, neither Cloudflare nor any name server: perhaps this computer has no internet.</source>
        <translation>Bisher hat nichts geantwortet, weder Cloudflare noch ein Nameserver: Vielleicht hat dieser Computer kein Internet.</translation>
    </message>
    <message>
        <source>This computer&apos;s own name server says that %1 leads to Cloudflare; nobody else was asked, and Cloudflare itself did not confirm it.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Der Nameserver dieses Computers sagt, dass %1 zu Cloudflare führt; sonst wurde niemand gefragt, und Cloudflare selbst hat es nicht bestätigt.</translation>
    </message>
    <message>
        <source>The two public name servers were not asked where %1 leads, because only the site and its server were to be contacted. What they say is not known; a check that may contact others tells it.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Die beiden öffentlichen Nameserver wurden nicht gefragt, wohin %1 führt, weil nur die Website und ihr Server kontaktiert werden sollten. Was sie sagen, ist nicht bekannt; eine Prüfung, die auch andere kontaktieren darf, zeigt es.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page was not asked, because only the site and its server were to be contacted. Whether Cloudflare is in trouble is therefore not known; a check that may contact others tells it.</source>
        <translation>Die Statusseite von Cloudflare wurde nicht gefragt, weil nur die Website und ihr Server kontaktiert werden sollten. Deshalb ist nicht bekannt, ob Cloudflare eine Störung hat; eine Prüfung, die auch andere kontaktieren darf, zeigt es.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 claims to come from Cloudflare&apos;s Origin CA. Its roots were not fetched, because only the site and its server were to be contacted, so the claim was not checked; a check that may contact others tells.</source>
        <translation>Das Zertifikat, das %1 auf %2 zeigt, gibt an, von der Origin CA von Cloudflare zu kommen. Deren Stammzertifikate wurden nicht abgerufen, weil nur die Website und ihr Server kontaktiert werden sollten, deshalb wurde das nicht geprüft; eine Prüfung, die auch andere kontaktieren darf, zeigt es.</translation>
    </message>
    <message>
        <source>Over %1 your server sends visitors of %2 to an address that no visitor can open, such as one of its own network, so they get no page.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Über %1 schickt Ihr Server Besucher von %2 zu einer Adresse, die kein Besucher öffnen kann, etwa zu einer in seinem eigenen Netz; sie bekommen also keine Seite.</translation>
    </message>
    <message>
        <source>works, unchecked</source>
        <comment>what visitors get: nobody checks the certificate</comment>
        <translation>funktioniert, ungeprüft</translation>
    </message>
    <message>
        <source>%1 is this computer itself, and for Cloudflare it would be another one. Please give the public address of the server.</source>
        <extracomment>%1: an address</extracomment>
        <translation>%1 ist dieser Computer selbst, und für Cloudflare wäre es ein anderer. Geben Sie bitte die öffentliche Adresse des Servers an.</translation>
    </message>
    <message>
        <source>The SSL mode %1 and your server fit together, but only because Cloudflare does not check the certificate in this mode.</source>
        <translation>Der SSL-Modus %1 und Ihr Server passen zusammen, aber nur, weil Cloudflare das Zertifikat in diesem Modus nicht prüft.</translation>
    </message>
    <message>
        <source>%1 does not open %2, so the certificate was looked at only at %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: other addresses</extracomment>
        <translation>%1 nimmt auf %2 keine Verbindungen an, deshalb ließ sich das Zertifikat nur bei %3 ansehen.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, so the certificate was looked at only at %2.</source>
        <extracomment>%1: an address, %2: other addresses</extracomment>
        <translation>Dieser Computer hat keinen Weg, auf dem er %1 erreicht, deshalb ließ sich das Zertifikat nur bei %2 ansehen.</translation>
    </message>
    <message>
        <source>partly broken</source>
        <comment>the word beside an amber light of the whole site</comment>
        <translation>teilweise defekt</translation>
    </message>
    <message>
        <source>you or whoever holds the domain</source>
        <translation>Sie oder wem die Domain gehört</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. Its issuer may be the reason; what was seen from here leaves other readings. The issuer in the certificate on the server decides.</source>
        <translation>Cloudflare sagt, dass es das Zertifikat Ihres Servers nicht akzeptiert. Der Aussteller kann der Grund sein; was von hier aus zu sehen war, lässt auch andere Deutungen zu. Klarheit schafft der Aussteller im Zertifikat auf dem Server.</translation>
    </message>
    <message>
        <source>Cloudflare reports a fault at a place or service that this site uses, and your server answers this computer when it is asked directly. A firewall that turns only Cloudflare away would look the same from here: if the error stays after Cloudflare&apos;s fault is over, look for one. Follow Cloudflare&apos;s status page and check again later.</source>
        <translation>Cloudflare meldet eine Störung an einem Ort oder bei einem Dienst, den diese Website nutzt, und Ihr Server antwortet diesem Computer, wenn er direkt gefragt wird. Eine Firewall, die nur Cloudflare abweist, sähe von hier aus genauso aus: Bleibt der Fehler, wenn die Störung bei Cloudflare vorbei ist, suchen Sie nach einer. Behalten Sie die Statusseite von Cloudflare im Auge und prüfen Sie später erneut.</translation>
    </message>
    <message>
        <source>What time it is was told in different ways. At one of these times the certificate of %1 on %2 is valid, at another one it is not.</source>
        <extracomment>%1: an address, %2: a port in words</extracomment>
        <translation>Wie spät es ist, wurde verschieden angegeben. Zu der einen Zeit ist das Zertifikat von %1 auf %2 gültig, zu einer anderen nicht.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 leads to “%3”. This computer trusts that issuer, but no list of public ones names it, so Cloudflare may refuse the certificate.</source>
        <extracomment>%1: an address, %2: a port in words, %3: who issued a certificate</extracomment>
        <translation>Das Zertifikat von %1 auf %2 führt zu „%3“. Dieser Computer vertraut diesem Aussteller, aber keine Liste der öffentlichen nennt ihn; Cloudflare lehnt das Zertifikat daher vielleicht ab.</translation>
    </message>
    <message>
        <source>It can be put right at this computer.</source>
        <translation>An diesem Computer lässt es sich in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The observations may be missing because of this computer or its network; then nothing can be said about the site from here, neither good nor bad.</source>
        <translation>Vielleicht liegt es an diesem Computer oder seinem Netzwerk, dass Beobachtungen fehlen; dann lässt sich von hier aus über die Website nichts sagen, weder Gutes noch Schlechtes.</translation>
    </message>
    <message>
        <source>The observations are missing because of this computer or its network; nothing can be said about the site from here, neither good nor bad.</source>
        <translation>Es liegt an diesem Computer oder seinem Netzwerk, dass Beobachtungen fehlen; über die Website lässt sich von hier aus nichts sagen, weder Gutes noch Schlechtes.</translation>
    </message>
    <message>
        <source>Port 80 (the door for http) works and port 443 (the door for https) does not. In the SSL modes Full and stricter Cloudflare calls at port 443 for visitors over https, so only they get the error. Set up https on the server. The mode Flexible at Cloudflare does not need it, but leaves the way between Cloudflare and the server unencrypted: it is not for shops, logins or customers&apos; data.</source>
        <translation>Port 80 (die Tür für http) funktioniert und Port 443 (die Tür für https) nicht. In den SSL-Modi ab Full aufwärts spricht Cloudflare für Besucher über https Port 443 an, deshalb bekommen nur sie den Fehler. Richten Sie https auf dem Server ein. Der Modus Flexible bei Cloudflare braucht es nicht, lässt aber den Weg zwischen Cloudflare und dem Server unverschlüsselt: Für Shops, Anmeldungen oder Kundendaten eignet er sich nicht.</translation>
    </message>
    <message>
        <source>Nothing at all could be reached from this computer, neither Cloudflare nor any name server. Check the cable or the wireless network, and try again.</source>
        <translation>Von diesem Computer aus war überhaupt nichts zu erreichen, weder Cloudflare noch irgendein Nameserver. Prüfen Sie das Kabel oder das WLAN und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>When neither the site nor anything else can be reached, nothing is seen because of this computer or its network, and nothing is known about the site. Check the cable, the wireless network, the router and a VPN if there is one. Then check the site again.</source>
        <translation>Wenn weder die Website noch sonst etwas zu erreichen ist, liegt es an diesem Computer oder seinem Netzwerk, dass nichts zu sehen ist, und über die Website ist nichts bekannt. Prüfen Sie das Kabel, das WLAN, den Router und das VPN, falls es eines gibt. Prüfen Sie dann die Website noch einmal.</translation>
    </message>
    <message>
        <source>The safest SSL mode that would work with this server as it is now is %1. It leaves the way between Cloudflare and the server unencrypted: it is not for shops, logins or customers&apos; data.</source>
        <translation>Der sicherste SSL-Modus, der mit diesem Server in seinem jetzigen Zustand funktionieren würde, ist %1. Er lässt den Weg zwischen Cloudflare und dem Server unverschlüsselt: Für Shops, Anmeldungen oder Kundendaten eignet er sich nicht.</translation>
    </message>
    <message>
        <source>Another SSL mode would not help: visitors would get an error in every one of them.</source>
        <translation>Ein anderer SSL-Modus würde nicht helfen: In jedem bekämen Besucher einen Fehler.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>Nothing listens on the server: every port refuses.</source>
        <translation>Auf dem Server nimmt nichts Verbindungen an: Jeder Port lehnt ab.</translation>
    </message>
    <message>
        <source>The server refuses Cloudflare&apos;s addresses and lets everyone else in.</source>
        <translation>Der Server lehnt die Adressen von Cloudflare ab und lässt alle anderen herein.</translation>
    </message>
    <message>
        <source>The server is silent to Cloudflare&apos;s addresses and lets everyone else in.</source>
        <translation>Der Server bleibt für die Adressen von Cloudflare stumm und lässt alle anderen herein.</translation>
    </message>
    <message>
        <source>The server refuses some of Cloudflare&apos;s addresses, so visitors are hit now and then.</source>
        <translation>Der Server lehnt einige Adressen von Cloudflare ab, deshalb trifft es Besucher nur ab und zu.</translation>
    </message>
    <message>
        <source>A firewall rejects everyone with an ICMP message. It needs the test lab.</source>
        <translation>Eine Firewall weist alle mit einer ICMP-Meldung ab. Dafür ist das Testlabor nötig.</translation>
    </message>
    <message>
        <source>The web server listens on its own loopback address only. It needs the test lab.</source>
        <translation>Der Webserver lauscht nur auf seiner eigenen Loopback-Adresse. Dafür ist das Testlabor nötig.</translation>
    </message>
    <message>
        <source>The server is silent to everyone.</source>
        <translation>Der Server bleibt für alle stumm.</translation>
    </message>
    <message>
        <source>No route leads to the server. It needs the test lab.</source>
        <translation>Kein Weg führt zum Server. Dafür ist das Testlabor nötig.</translation>
    </message>
    <message>
        <source>Cloudflare is refused, and this computer hears nothing at all.</source>
        <translation>Cloudflare wird abgelehnt, und dieser Computer hört gar nichts.</translation>
    </message>
    <message>
        <source>Cloudflare hears nothing, and this computer is refused: probably two different addresses.</source>
        <translation>Cloudflare hört nichts, und dieser Computer wird abgelehnt: vermutlich zwei verschiedene Adressen.</translation>
    </message>
    <message>
        <source>Port 443 is closed in mode Full: http works and https fails.</source>
        <translation>Port 443 ist geschlossen, im Modus Full: http funktioniert, und https schlägt fehl.</translation>
    </message>
    <message>
        <source>Port 443 is closed in mode Full, and Cloudflare sends every visitor to https.</source>
        <translation>Port 443 ist geschlossen, im Modus Full, und Cloudflare leitet jeden Besucher auf https um.</translation>
    </message>
    <message>
        <source>Port 80 is closed in mode Flexible, which uses no other.</source>
        <translation>Port 80 ist geschlossen, im Modus Flexible, der keinen anderen verwendet.</translation>
    </message>
    <message>
        <source>The address told belongs to another site, and the real server is down.</source>
        <translation>Die angegebene Adresse gehört zu einer anderen Website, und der richtige Server ist ausgefallen.</translation>
    </message>
    <message>
        <source>The web server answers Cloudflare with 403 Forbidden, and everyone else with the page.</source>
        <translation>Der Webserver antwortet Cloudflare mit 403 Forbidden und allen anderen mit der Seite.</translation>
    </message>
    <message>
        <source>The DNS record behind Cloudflare leads to Cloudflare itself.</source>
        <translation>Der DNS-Eintrag hinter Cloudflare führt zu Cloudflare selbst.</translation>
    </message>
    <message>
        <source>The address told is a private one, which only this network can reach.</source>
        <translation>Die angegebene Adresse ist eine private, die nur dieses Netzwerk erreichen kann.</translation>
    </message>
    <message>
        <source>The server has an IPv6 address that refuses, so every other visit fails.</source>
        <translation>Der Server hat eine IPv6-Adresse, die ablehnt, deshalb scheitert jeder zweite Besuch.</translation>
    </message>
    <message>
        <source>The server lets the first connections of a burst in and refuses the rest.</source>
        <translation>Bei vielen Verbindungen auf einmal lässt der Server die ersten herein und lehnt die übrigen ab.</translation>
    </message>
    <message>
        <source>The server answers some requests and fails at others, without a pattern.</source>
        <translation>Der Server beantwortet manche Anfragen und scheitert an anderen, ohne erkennbares Muster.</translation>
    </message>
    <message>
        <source>Everything works, and the server is silent to everyone but Cloudflare.</source>
        <translation>Alles funktioniert, und der Server bleibt für alle außer Cloudflare stumm.</translation>
    </message>
    <message>
        <source>Everything works, and the server refuses this computer.</source>
        <translation>Alles funktioniert, und der Server lehnt diesen Computer ab.</translation>
    </message>
    <message>
        <source>Port 443 speaks plain HTTP.</source>
        <translation>Port 443 spricht unverschlüsseltes HTTP.</translation>
    </message>
    <message>
        <source>The server has no certificate for this name and says so.</source>
        <translation>Der Server hat kein Zertifikat für diesen Namen und sagt das auch.</translation>
    </message>
    <message>
        <source>The server accepts no cipher that Cloudflare offers.</source>
        <translation>Der Server akzeptiert keines der Verschlüsselungsverfahren, die Cloudflare anbietet.</translation>
    </message>
    <message>
        <source>The server insists on Cloudflare&apos;s client certificate, and Cloudflare sends none.</source>
        <translation>Der Server besteht auf dem Client-Zertifikat von Cloudflare, und Cloudflare sendet keines.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, in mode Full (strict).</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, im Modus Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, in mode Full (strict).</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig, im Modus Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, in mode Full (strict).</source>
        <translation>Das Zertifikat des Servers lautet auf einen anderen Namen, im Modus Full (strict).</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, in mode Full (strict).</source>
        <translation>Der Server hat sein Zertifikat selbst signiert, im Modus Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that nobody trusts, in mode Full (strict).</source>
        <translation>Das Zertifikat des Servers kommt von einer Zertifizierungsstelle, der niemand vertraut, im Modus Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate only pretends to come from Cloudflare&apos;s Origin CA, in mode Full (strict).</source>
        <translation>Das Zertifikat des Servers gibt nur vor, von Cloudflares Origin CA zu kommen, im Modus Full (strict).</translation>
    </message>
    <message>
        <source>The server does not send its intermediate certificate, in mode Full (strict).</source>
        <translation>Der Server sendet sein Zwischenzertifikat nicht mit, im Modus Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked, in mode Full (strict).</source>
        <translation>Das Zertifikat des Servers wurde widerrufen, im Modus Full (strict).</translation>
    </message>
    <message>
        <source>Everything works: the certificate has expired, and mode Full does not mind.</source>
        <translation>Alles funktioniert: Das Zertifikat ist abgelaufen, und den Modus Full stört das nicht.</translation>
    </message>
    <message>
        <source>Everything works with a certificate of Cloudflare&apos;s Origin CA, in mode Full (strict).</source>
        <translation>Alles funktioniert mit einem Zertifikat von Cloudflares Origin CA, im Modus Full (strict).</translation>
    </message>
    <message>
        <source>Mode Flexible, and the server sends http to https: visitors go round in circles.</source>
        <translation>Modus Flexible, und der Server leitet http auf https um: Besucher drehen sich im Kreis.</translation>
    </message>
    <message>
        <source>Cloudflare sends http to https, and the server sends https to http.</source>
        <translation>Cloudflare leitet http auf https um, und der Server leitet https auf http um.</translation>
    </message>
    <message>
        <source>The web server itself answers with error 500.</source>
        <translation>Der Webserver selbst antwortet mit dem Fehler 500.</translation>
    </message>
    <message>
        <source>The server takes the request and never answers.</source>
        <translation>Der Server nimmt die Anfrage an und antwortet nie.</translation>
    </message>
    <message>
        <source>The server closes the connection without an answer.</source>
        <translation>Der Server schließt die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>The headers of the server&apos;s answer are larger than Cloudflare takes.</source>
        <translation>Die Header in der Antwort des Servers sind größer, als Cloudflare sie annimmt.</translation>
    </message>
    <message>
        <source>The site leads to its www name, and the server of that one is down.</source>
        <translation>Die Website führt zu ihrem Namen mit www, und dessen Server ist ausgefallen.</translation>
    </message>
    <message>
        <source>Cloudflare answers with error 1001: the name is not set up there.</source>
        <translation>Cloudflare antwortet mit Fehler 1001: Der Name ist dort nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Cloudflare cannot resolve the name of the origin: error 1016.</source>
        <translation>Cloudflare kann den Namen des Servers nicht auflösen: Fehler 1016.</translation>
    </message>
    <message>
        <source>The site is served through a tunnel, and no connector is running: error 1033.</source>
        <translation>Die Website wird durch einen Tunnel ausgeliefert, und kein Connector läuft: Fehler 1033.</translation>
    </message>
    <message>
        <source>Cloudflare has an outage at the very location that serves this computer.</source>
        <translation>Cloudflare hat eine Störung an genau dem Standort, der diesen Computer bedient.</translation>
    </message>
    <message>
        <source>Everything works, and Cloudflare has an outage somewhere else.</source>
        <translation>Alles funktioniert, und Cloudflare hat anderswo eine Störung.</translation>
    </message>
    <message>
        <source>Everything works, and Cloudflare&apos;s status page refuses programs.</source>
        <translation>Alles funktioniert, und die Statusseite von Cloudflare lehnt Programme ab.</translation>
    </message>
    <message>
        <source>Everything works, and something else answers in place of Cloudflare&apos;s status page.</source>
        <translation>Alles funktioniert, und anstelle der Statusseite von Cloudflare antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>Cloudflare shows this computer a challenge in place of the page.</source>
        <translation>Cloudflare zeigt diesem Computer statt der Seite eine Sicherheitsabfrage.</translation>
    </message>
    <message>
        <source>Cloudflare answers from its cache, and the server behind it is down.</source>
        <translation>Cloudflare antwortet aus seinem Cache, und der Server dahinter ist ausgefallen.</translation>
    </message>
    <message>
        <source>Cloudflare shows a kept copy because the server is down.</source>
        <translation>Cloudflare zeigt eine aufbewahrte Kopie, weil der Server ausgefallen ist.</translation>
    </message>
    <message>
        <source>The name leads straight to the server and not through Cloudflare.</source>
        <translation>Der Name führt direkt zum Server und nicht über Cloudflare.</translation>
    </message>
    <message>
        <source>The name does not exist.</source>
        <translation>Den Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>A leftover DNSSEC record makes resolvers refuse the name.</source>
        <translation>Wegen eines übrig gebliebenen DNSSEC-Eintrags verweigern Resolver den Namen.</translation>
    </message>
    <message>
        <source>The domain&apos;s name servers are not Cloudflare&apos;s.</source>
        <translation>Die Nameserver der Domain sind nicht die von Cloudflare.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver gives an old address for the name.</source>
        <translation>Der Resolver dieses Computers nennt eine alte Adresse für den Namen.</translation>
    </message>
    <message>
        <source>Everything works, and the public resolvers cannot be asked from here.</source>
        <translation>Alles funktioniert, und die öffentlichen Resolver lassen sich von hier aus nicht befragen.</translation>
    </message>
    <message>
        <source>This computer reaches nothing at all.</source>
        <translation>Dieser Computer erreicht überhaupt nichts.</translation>
    </message>
    <message>
        <source>A network&apos;s sign-in page answers in everybody&apos;s place.</source>
        <translation>Die Anmeldeseite eines Netzwerks antwortet an aller anderen Stelle.</translation>
    </message>
    <message>
        <source>Everything works, and this computer&apos;s clock is an hour off.</source>
        <translation>Alles funktioniert, und die Uhr dieses Computers geht um eine Stunde falsch.</translation>
    </message>
    <message>
        <source>The server is down, and its address was not told.</source>
        <translation>Der Server ist ausgefallen, und seine Adresse wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>Port 443 is closed, and the SSL mode was not told.</source>
        <translation>Port 443 ist geschlossen, und der SSL-Modus wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>An error page was pasted, and everything works by now.</source>
        <translation>Eine Fehlerseite wurde eingefügt, und inzwischen funktioniert alles.</translation>
    </message>
    <message>
        <source>This fault cannot be staged on this system: %1</source>
        <translation>Dieser Fehler lässt sich auf diesem System nicht nachstellen: %1</translation>
    </message>
    <message>
        <source>There is no practice fault &quot;%1&quot;.</source>
        <translation>Es gibt keinen Übungsfehler &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cloudflare may take up to 25 seconds to give up on a server. So long a silence already means that it has no quick answer from your server.</source>
        <translation>Cloudflare kann bis zu 25 Sekunden brauchen, bis es einen Server aufgibt. Schweigt es so lange, dann bedeutet das schon jetzt, dass es von Ihrem Server keine schnelle Antwort hat.</translation>
    </message>
    <message>
        <source>Waiting for %1 (%2 s so far).</source>
        <comment>an address; seconds</comment>
        <translation>Warten auf %1 (bisher %2 s).</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <comment>a headline</comment>
        <translation>Bisher: %1</translation>
    </message>
    <message>
        <source>So far: %1 has not answered for a second. A server that lets this computer in answers sooner.</source>
        <comment>an address</comment>
        <translation>Bisher: %1 hat seit einer Sekunde nicht geantwortet. Ein Server, der diesen Computer hereinlässt, antwortet früher.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>This name is too long: a host name has at most 253 characters.</source>
        <translation>Dieser Name ist zu lang: Ein Hostname hat höchstens 253 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” has two dots in a row or begins with a dot: give it with one dot between its parts, such as www.example.com.</source>
        <translation>„%1“ hat zwei Punkte hintereinander oder beginnt mit einem Punkt: Geben Sie den Namen mit jeweils einem Punkt zwischen seinen Teilen an, zum Beispiel www.example.com.</translation>
    </message>
    <message>
        <source>“%1” is too long: a part between two dots has at most 63 characters.</source>
        <translation>„%1“ ist zu lang: Ein Teil zwischen zwei Punkten hat höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” looks like an IP address, but is not written as one usually is.</source>
        <translation>„%1“ sieht wie eine IP-Adresse aus, ist aber nicht so geschrieben, wie es üblich ist.</translation>
    </message>
    <message>
        <source>There is no host name in it.</source>
        <translation>Darin steht kein Hostname.</translation>
    </message>
    <message>
        <source>“%1” mixes letters with their encoded form: give the name in its own letters, such as bücher.example.</source>
        <translation>„%1“ vermischt Buchstaben mit ihrer kodierten Form: Geben Sie den Namen mit seinen eigenen Buchstaben an, zum Beispiel bücher.example.</translation>
    </message>
    <message>
        <source>“%1” is not a host name: a character in it cannot be part of one.</source>
        <translation>„%1“ ist kein Hostname: Er enthält ein Zeichen, das in keinem Hostnamen vorkommen darf.</translation>
    </message>
    <message>
        <source>The origin address is empty.</source>
        <translation>Die Adresse des Servers ist leer.</translation>
    </message>
    <message>
        <source>The origin address is too long.</source>
        <translation>Die Adresse des Servers ist zu lang.</translation>
    </message>
    <message>
        <source>Give only the address of the server, without a user name, a password or a query.</source>
        <translation>Geben Sie nur die Adresse des Servers an, ohne Benutzernamen, Passwort oder Abfrageteil.</translation>
    </message>
    <message>
        <source>What follows the colon is not a port: a port is a number from 1 to 65535.</source>
        <translation>Was auf den Doppelpunkt folgt, ist kein Port: Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>“%1” is not the address of one server.</source>
        <translation>„%1“ ist nicht die Adresse eines einzelnen Servers.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address.</source>
        <translation>„%1“ ist keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>There are two colons after the site&apos;s name: give at most one port, such as www.example.com:8443.</source>
        <translation>Nach dem Namen der Website stehen zwei Doppelpunkte: Geben Sie höchstens einen Port an, zum Beispiel www.example.com:8443.</translation>
    </message>
    <message>
        <source>An IP address is not a site&apos;s name: give the name that visitors type, and the address with --origin.</source>
        <translation>Eine IP-Adresse ist nicht der Name einer Website: Geben Sie den Namen an, den Besucher eintippen, und die Adresse mit --origin.</translation>
    </message>
    <message>
        <source>“%1” is not the full name of a public site: give it as visitors type it, such as www.example.com.</source>
        <translation>„%1“ ist nicht der vollständige Name einer öffentlichen Website: Geben Sie ihn so an, wie Besucher ihn eintippen, zum Beispiel www.example.com.</translation>
    </message>
    <message>
        <source>Cloudflare does not pass on %1 on port %2: visitors of this address never reach its proxy. Only the usual ports of the server are examined.</source>
        <translation>Cloudflare leitet %1 auf Port %2 nicht weiter: Besucher dieser Adresse erreichen den Proxy von Cloudflare nie. Nur die üblichen Ports des Servers werden untersucht.</translation>
    </message>
    <message>
        <source>The address of the site is empty: give it as visitors type it, such as www.example.com.</source>
        <translation>Die Adresse der Website ist leer: Geben Sie sie so an, wie Besucher sie eintippen, zum Beispiel www.example.com.</translation>
    </message>
    <message>
        <source>This is too long to be the address of a site.</source>
        <translation>Das ist zu lang für die Adresse einer Website.</translation>
    </message>
    <message>
        <source>There is an invisible character (%1) in the address: type it by hand instead of pasting it.</source>
        <translation>In der Adresse steht ein unsichtbares Zeichen (%1): Tippen Sie sie von Hand ein, statt sie einzufügen.</translation>
    </message>
    <message>
        <source>This is not the address of a site: give it as visitors type it, such as www.example.com.</source>
        <translation>Das ist nicht die Adresse einer Website: Geben Sie sie so an, wie Besucher sie eintippen, zum Beispiel www.example.com.</translation>
    </message>
    <message>
        <source>There are spaces in the address: give only the address, such as www.example.com.</source>
        <translation>In der Adresse stehen Leerzeichen: Geben Sie nur die Adresse an, zum Beispiel www.example.com.</translation>
    </message>
    <message>
        <source>Only web addresses (http and https) can be checked, and this one begins with “%1:”.</source>
        <translation>Nur Webadressen (http und https) können geprüft werden, und diese beginnt mit „%1:“.</translation>
    </message>
    <message>
        <source>Only web addresses (http and https) can be checked, and this one begins otherwise.</source>
        <translation>Nur Webadressen (http und https) können geprüft werden, und diese beginnt anders.</translation>
    </message>
    <message>
        <source>Leave out the user name and the password: give only the address of the site, such as www.example.com.</source>
        <translation>Lassen Sie Benutzernamen und Passwort weg: Geben Sie nur die Adresse der Website an, zum Beispiel www.example.com.</translation>
    </message>
    <message>
        <source>This is a path without a site: put the site&apos;s name before it, such as www.example.com/shop.</source>
        <translation>Das ist ein Pfad ohne Website: Setzen Sie den Namen der Website davor, zum Beispiel www.example.com/shop.</translation>
    </message>
    <message>
        <source>“%1” is not a host name: its characters may not stand together like this.</source>
        <translation>„%1“ ist kein Hostname: Seine Zeichen dürfen so nicht zusammenstehen.</translation>
    </message>
</context>
<context>
    <name>QuestionDraft</name>
    <message numerus="yes">
        <source>Give at most %n addresses.</source>
        <translation>
            <numerusform>Geben Sie höchstens %n Adresse an.</numerusform>
            <numerusform>Geben Sie höchstens %n Adressen an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Nothing was written: something that was to be left out would still stand in the report. Please report this as a fault of the program; --no-redact writes the report with it.</source>
        <translation>Es wurde nichts geschrieben: Etwas, das weggelassen werden sollte, würde noch im Bericht stehen. Bitte melden Sie das als Fehler des Programms; --no-redact schreibt den Bericht mit diesen Angaben.</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>Every observation, with its time: add --output FILE for a file that holds all of it, or --format html for one to send.</source>
        <translation>Jede Beobachtung mit ihrer Zeit: Fügen Sie --output FILE hinzu, um eine Datei mit allem zu erhalten, oder --format html für eine Datei zum Versenden.</translation>
    </message>
    <message>
        <source>No texts in “%1” yet: the report is in English.</source>
        <translation>Für „%1“ gibt es noch keine Texte: Der Bericht ist auf Englisch.</translation>
    </message>
</context>
<context>
    <name>ReportChooser</name>
    <message>
        <source>Open a report</source>
        <translation>Einen Bericht öffnen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The file names “%1”; by today&apos;s rules it is “%2”.</source>
        <extracomment>%1 and %2: what is wrong, in a few words</extracomment>
        <translation>Die Datei nennt „%1“; nach den heutigen Regeln ist es „%2“.</translation>
    </message>
    <message>
        <source>The file says “%1”; by today&apos;s rules it is “%2”.</source>
        <extracomment>%1 and %2: the words of two lights, such as “broken”</extracomment>
        <translation>In der Datei steht „%1“; nach den heutigen Regeln ist es „%2“.</translation>
    </message>
    <message>
        <source>This file is the page for reading. Open “%1”, which lies beside it.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Diese Datei ist die Seite zum Lesen. Öffnen Sie „%1“, die daneben liegt.</translation>
    </message>
    <message>
        <source>This file is the page for reading. What can be opened again is the report as data: whoever made it saves it as “Data (JSON)” on the page Report.</source>
        <translation>Diese Datei ist die Seite zum Lesen. Wieder öffnen lässt sich der Bericht als Daten: Wer ihn gemacht hat, speichert ihn auf der Seite „Bericht“ als „Daten (JSON)“.</translation>
    </message>
    <message>
        <source>“-” reads a report that another program hands over, and nothing was handed over.</source>
        <translation>„-“ liest einen Bericht, den ein anderes Programm übergibt, und es wurde nichts übergeben.</translation>
    </message>
    <message>
        <source>The standard input cannot be read: %1.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>The address of your server (the origin) is a number such as 203.0.113.10, or, of the newer kind, such as 2001:db8::10.

In Cloudflare&apos;s dashboard: log in at dash.cloudflare.com, choose your site, then DNS, Records. The record of type A, AAAA or CNAME with the name of your site holds it, in the column “Content”.

At your hosting company: it stands in the welcome mail, and in the hosting panel, often called “IP address”, “shared IP” or “server IP”.

If several are used, give all of them, with commas between. If you cannot find it, leave the field empty.</source>
        <translation>Die Adresse Ihres Servers (des „Origin“) ist eine Zahlenfolge wie 203.0.113.10 oder, bei der neueren Art, wie 2001:db8::10.

Im Cloudflare-Dashboard: Melden Sie sich bei dash.cloudflare.com an, wählen Sie Ihre Website und dann DNS, Records. Die Adresse steht in der Spalte „Content“ des Eintrags vom Typ A, AAAA oder CNAME mit dem Namen Ihrer Website.

Bei Ihrem Hosting-Anbieter: Sie steht in der Willkommens-Mail und im Hosting-Panel, oft unter „IP-Adresse“, „Shared IP“ oder „Server-IP“.

Wenn mehrere verwendet werden, geben Sie alle an, durch Kommas getrennt. Wenn Sie die Adresse nicht finden, lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The SSL mode says how Cloudflare talks to your server.

Log in at dash.cloudflare.com, choose your site, then SSL/TLS, Overview. The mode stands there: Off, Flexible, Full, Full (strict) or Strict (SSL-Only Origin Pull).

If you cannot see it, leave “I don&apos;t know”: often it can be told from what is observed.</source>
        <translation>Der SSL-Modus sagt, wie Cloudflare mit Ihrem Server spricht.

Melden Sie sich bei dash.cloudflare.com an, wählen Sie Ihre Website und dann SSL/TLS, Overview. Dort steht der Modus: Off, Flexible, Full, Full (strict) oder Strict (SSL-Only Origin Pull).

Wenn Sie ihn nicht sehen können, lassen Sie „Weiß ich nicht“ stehen: Oft lässt er sich aus den Beobachtungen erkennen.</translation>
    </message>
    <message>
        <source>A shell is a window in which commands are typed, one after the other.

Many hosting panels have one, called “Terminal” or “SSH access”, and so do the web consoles of cloud providers. That is the easiest way.

From your own computer: open Terminal (macOS, Linux) or PowerShell (Windows). Type ssh, a space, your user name, @ and the address of your server, as in: ssh admin@203.0.113.10. Press Enter. The user name and its password or key come from your hosting company. While a password is typed, nothing of it is seen. The first time you are asked whether this is your server: compare the fingerprint with the one that your hosting company gives, then type yes.

To paste a command: Ctrl+Shift+V in most terminals, Cmd+V on macOS, a right click in PowerShell. Then press Enter.

“root” is the account that may do everything on the server. “sudo” before a command borrows its rights, and may ask for your password.

If you have no such access, say on the page “Fix” that you do not run the server: the message to whoever does is ready there.</source>
        <translation>Eine Shell ist ein Fenster, in dem man Befehle eingibt, einen nach dem anderen.

Viele Hosting-Panels haben eine, unter „Terminal“ oder „SSH-Zugang“, ebenso die Webkonsolen von Cloud-Anbietern. Das ist der einfachste Weg.

Vom eigenen Computer aus: Öffnen Sie Terminal (macOS, Linux) oder PowerShell (Windows). Geben Sie ssh ein, ein Leerzeichen, Ihren Benutzernamen, @ und die Adresse Ihres Servers, zum Beispiel: ssh admin@203.0.113.10. Drücken Sie die Eingabetaste. Den Benutzernamen und das Passwort oder den Schlüssel dazu bekommen Sie von Ihrem Hosting-Anbieter. Während Sie ein Passwort eingeben, ist nichts davon zu sehen. Beim ersten Mal werden Sie gefragt, ob das Ihr Server ist: Vergleichen Sie den Fingerabdruck mit dem, den Ihr Hosting-Anbieter nennt, und geben Sie dann yes ein.

So fügen Sie einen Befehl ein: Strg+Umschalt+V in den meisten Terminals, Cmd+V unter macOS, ein Rechtsklick in PowerShell. Drücken Sie dann die Eingabetaste.

„root“ ist das Konto, das auf dem Server alles darf. „sudo“ vor einem Befehl leiht sich dessen Rechte und fragt vielleicht nach Ihrem Passwort.

Wenn Sie keinen solchen Zugang haben, geben Sie auf der Seite „Lösung“ an, dass Sie den Server nicht selbst betreiben: Die Nachricht an die, die es tun, liegt dort bereit.</translation>
    </message>
    <message>
        <source>PowerShell and the Command Prompt are windows in which commands are typed. Here they must be opened on the server, not on your own computer.

Come to the server&apos;s desktop with Remote Desktop Connection, which Windows has; for macOS there is “Windows App”. The address, the user name and the password come from your hosting company.

There, open the Start menu and type powershell, or cmd for the Command Prompt. Right-click what is found and choose “Run as administrator”.

To paste a command, right-click in the window. Then press Enter.

If you have no such access, say on the page “Fix” that you do not run the server: the message to whoever does is ready there.</source>
        <translation>PowerShell und die Eingabeaufforderung sind Fenster, in denen man Befehle eingibt. Hier müssen sie auf dem Server geöffnet werden, nicht auf Ihrem eigenen Computer.

Zum Desktop des Servers kommen Sie mit der Remotedesktopverbindung, die zu Windows gehört; für macOS gibt es die „Windows App“. Adresse, Benutzernamen und Passwort bekommen Sie von Ihrem Hosting-Anbieter.

Öffnen Sie dort das Startmenü und geben Sie powershell ein, oder cmd für die Eingabeaufforderung. Klicken Sie mit der rechten Maustaste auf das, was gefunden wird, und wählen Sie „Als Administrator ausführen“.

So fügen Sie einen Befehl ein: Klicken Sie mit der rechten Maustaste in das Fenster. Drücken Sie dann die Eingabetaste.

Wenn Sie keinen solchen Zugang haben, geben Sie auf der Seite „Lösung“ an, dass Sie den Server nicht selbst betreiben: Die Nachricht an die, die es tun, liegt dort bereit.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>dot</source>
        <comment>read aloud, as in an address</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>colon</source>
        <comment>read aloud, as in an address</comment>
        <translation>Doppelpunkt</translation>
    </message>
    <message>
        <source>slash</source>
        <comment>read aloud, as in an address</comment>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>dash</source>
        <comment>read aloud, as in an address</comment>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>read aloud, as in an address</comment>
        <translation>Unterstrich</translation>
    </message>
    <message>
        <source>at</source>
        <comment>read aloud, as in an address</comment>
        <translation>ät</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>read aloud</comment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>and</source>
        <comment>read aloud</comment>
        <translation>und</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a list</comment>
        <extracomment>%1: a number, %2: a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This fits best, but it is not certain.</source>
        <translation>Das passt am besten, ist aber nicht sicher.</translation>
    </message>
    <message>
        <source>This is only one of the things that it may be.</source>
        <translation>Das ist nur eine von mehreren Möglichkeiten.</translation>
    </message>
    <message>
        <source>Who can act: %1.</source>
        <extracomment>%1: such as “you or whoever runs the server”</extracomment>
        <translation>Wer handeln kann: %1.</translation>
    </message>
    <message>
        <source>First we only look, and change nothing.</source>
        <translation>Zuerst sehen wir nur nach und ändern nichts.</translation>
    </message>
    <message>
        <source>Now we change something.</source>
        <translation>Jetzt ändern wir etwas.</translation>
    </message>
    <message>
        <source>Now we see whether it worked.</source>
        <translation>Jetzt sehen wir nach, ob es geholfen hat.</translation>
    </message>
    <message>
        <source>Choose these, one after the other: %1.</source>
        <extracomment>%1: names in a menu, with commas between them</extracomment>
        <translation>Wählen Sie nacheinander: %1.</translation>
    </message>
    <message>
        <source>Send it to your hosting company.</source>
        <translation>Senden Sie sie an Ihren Hosting-Anbieter.</translation>
    </message>
    <message>
        <source>Send it to whoever has the Cloudflare account.</source>
        <translation>Senden Sie sie an die Person, die das Cloudflare-Konto hat.</translation>
    </message>
    <message>
        <source>Send it to whoever has access to the server.</source>
        <translation>Senden Sie sie an die Person, die Zugang zum Server hat.</translation>
    </message>
    <message>
        <source>This is practice: nothing is really broken.</source>
        <translation>Das ist eine Übung: Es ist nichts wirklich kaputt.</translation>
    </message>
    <message>
        <source>This is about the site %1.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>Es geht um die Website %1.</translation>
    </message>
    <message>
        <source>What there is to do: %1.</source>
        <extracomment>%1: what to do, such as “Start nginx”</extracomment>
        <translation>Was zu tun ist: %1.</translation>
    </message>
    <message>
        <source>It is done %1.</source>
        <extracomment>%1: a place, such as “in a shell on the server”</extracomment>
        <translation>Das geschieht %1.</translation>
    </message>
    <message>
        <source>All of this can be undone, and I can tell you how.</source>
        <translation>Alles davon lässt sich rückgängig machen, und ich kann Ihnen sagen, wie.</translation>
    </message>
    <message>
        <source>This is practice: send it to nobody.</source>
        <translation>Das ist eine Übung: Senden Sie sie niemandem.</translation>
    </message>
    <message>
        <source>When they have answered, we check again.</source>
        <translation>Wenn die Antwort da ist, prüfen wir noch einmal.</translation>
    </message>
    <message>
        <source>space</source>
        <comment>read aloud, as in a command</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud, as in a command</comment>
        <translation>Gleichheitszeichen</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <comment>read aloud, as in a command</comment>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>a letter, read aloud</comment>
        <translation>großes %1</translation>
    </message>
    <message>
        <source>%1 in capital letters</source>
        <comment>a word, read aloud</comment>
        <translation>%1 in Großbuchstaben</translation>
    </message>
    <message>
        <source>Of everything that was tested, nothing else fits what was seen.</source>
        <translation>Von allem, was geprüft wurde, passt nichts anderes zu dem, was gesehen wurde.</translation>
    </message>
    <message>
        <source>I will send you command %1. Paste it %2, and press Enter.</source>
        <extracomment>%1: the number of a command, %2: a place, such as “in a shell on the server”</extracomment>
        <translation>Ich schicke Ihnen Befehl %1. Fügen Sie ihn %2 ein, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Type this %1, without the pauses: %2. Then press Enter.</source>
        <extracomment>%1: a place, such as “in a shell on the server”, %2: such as “systemctl, space, status, space, nginx”</extracomment>
        <translation>Tippen Sie dies %1, ohne die Pausen: %2. Drücken Sie dann die Eingabetaste.</translation>
    </message>
    <message>
        <source>Tell me what you see.</source>
        <translation>Sagen Sie mir, was Sie sehen.</translation>
    </message>
    <message>
        <source>One other thing is possible as well: %1.</source>
        <extracomment>%1: what it may be</extracomment>
        <translation>Etwas anderes ist ebenfalls möglich: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other things are possible as well: %1.</source>
        <extracomment>%1: what it may be, with semicolons between them</extracomment>
        <translation>
            <numerusform>Etwas anderes ist ebenfalls möglich: %1.</numerusform>
            <numerusform>%n andere Dinge sind ebenfalls möglich: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has to act on this. There is a message that is ready.</source>
        <translation>Hier muss jemand anderes handeln. Eine Nachricht dafür liegt bereit.</translation>
    </message>
    <message>
        <source>On the telephone, this is to be read to them.</source>
        <translation>Am Telefon ist ihnen dies vorzulesen.</translation>
    </message>
    <message>
        <source>Its visitors get error %1, which Cloudflare makes.</source>
        <extracomment>%1: such as 521</extracomment>
        <translation>Ihre Besucher bekommen Fehler %1, den Cloudflare macht.</translation>
    </message>
    <message>
        <source>backslash</source>
        <comment>read aloud, as in an address</comment>
        <translation>umgekehrter Schrägstrich</translation>
    </message>
    <message>
        <source>asterisk</source>
        <comment>read aloud</comment>
        <translation>Sternchen</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>read aloud</comment>
        <translation>Pluszeichen</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>read aloud</comment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>(For you: %1)</source>
        <extracomment>%1: sentences for somebody who reads others aloud</extracomment>
        <translation>(Für Sie: %1)</translation>
    </message>
    <message>
        <source>If |Where |When |Only </source>
        <extracomment>How texts of fixes begin that only some have to follow, with bars between; mind the spaces</extracomment>
        <translation>Wenn |Falls |Wo |Nur |WHM hat nur </translation>
    </message>
    <message>
        <source>choose it under Firewall|in Origin Doctor under Firewall</source>
        <extracomment>As texts of fixes say it; with a bar between where they say it in two ways</extracomment>
        <translation>unter Firewall aus</translation>
    </message>
</context>
<context>
    <name>doctor::AccessQuestion</name>
    <message>
        <source>Do you run the server yourself?</source>
        <translation>Betreiben Sie den Server selbst?</translation>
    </message>
    <message>
        <source>Who has the Cloudflare account?</source>
        <translation>Wer hat das Cloudflare-Konto?</translation>
    </message>
    <message>
        <source>I run it</source>
        <translation>Ja, ich selbst</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe es</translation>
    </message>
    <message>
        <source>My hosting company runs it</source>
        <translation>Mein Hosting-Anbieter betreibt ihn</translation>
    </message>
    <message>
        <source>My agency or my hosting company has it</source>
        <translation>Meine Agentur oder mein Hosting-Anbieter hat es</translation>
    </message>
    <message>
        <source>Somebody else looks after it, or I don&apos;t know</source>
        <translation>Jemand anderes kümmert sich darum, oder ich weiß es nicht</translation>
    </message>
    <message>
        <source>Somebody else has it, or I don&apos;t know</source>
        <translation>Jemand anderes hat es, oder ich weiß es nicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question and an answer</comment>
        <extracomment>%1: a question, %2: one of its answers, for screen readers</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>doctor::BeforeAfter</name>
    <message>
        <source>All was well before, and all is well now.</source>
        <translation>Vorher war alles in Ordnung, und auch jetzt ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>It works now.</source>
        <translation>Jetzt funktioniert es.</translation>
    </message>
    <message>
        <source>What visitors get now could not be seen.</source>
        <translation>Was Besucher jetzt bekommen, war nicht zu sehen.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wie vorher.</translation>
    </message>
    <message>
        <source>The cause is the same, and what visitors get has changed.</source>
        <translation>Die Ursache ist dieselbe, aber was Besucher bekommen, hat sich geändert.</translation>
    </message>
    <message>
        <source>Something has changed, and it is not yet well.</source>
        <translation>Etwas hat sich geändert, aber es ist noch nicht in Ordnung.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1, before</source>
        <extracomment>%1: a check, such as “TCP reach”</extracomment>
        <translation>%1, vorher</translation>
    </message>
    <message>
        <source>%1, now</source>
        <extracomment>%1: a check, such as “TCP reach”</extracomment>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>What visitors get</source>
        <translation>Was Besucher bekommen</translation>
    </message>
    <message>
        <source>The cause is the same, and some of the lights have changed.</source>
        <translation>Die Ursache ist dieselbe, und einige der Ampeln haben sich geändert.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1: a part of the question, such as &quot;SSL mode&quot;; %2: what it was; %3: what it is now</extracomment>
        <translation>%1: vorher %2, jetzt %3</translation>
    </message>
</context>
<context>
    <name>doctor::ButtonRow</name>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>S&amp;top checking</source>
        <translation>Prüfung ab&amp;brechen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>This report is of a practice fault that is no longer staged: it cannot be checked again.</source>
        <translation>Dieser Bericht handelt von einem Übungsfehler, der nicht mehr nachgestellt wird: Er lässt sich nicht erneut prüfen.</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Beobachtung been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it works</source>
        <translation>Lau&amp;fend prüfen, bis es funktioniert</translation>
    </message>
    <message numerus="yes">
        <source>Stop &amp;watching (%n s)</source>
        <extracomment>%n: the seconds until the next check</extracomment>
        <translation>
            <numerusform>Beobachtung been&amp;den (%n s)</numerusform>
            <numerusform>Beobachtung been&amp;den (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>doctor::CheckPage</name>
    <message>
        <source>How to fix it</source>
        <translation>So lösen Sie das Problem</translation>
    </message>
    <message>
        <source>This is being checked right now. You need not wait for it: every page shows what is known so far.</source>
        <translation>Das wird gerade geprüft. Sie müssen nicht darauf warten: Jede Seite zeigt, was bisher bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>Show what was observed (%n)</source>
        <translation>
            <numerusform>Beobachtung anzeigen (%n)</numerusform>
            <numerusform>Beobachtungen anzeigen (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <extracomment>%1: an address of a site or a server</extracomment>
        <translation>Warten auf %1 …</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n seconds so far</source>
        <translation>
            <numerusform>bisher %n Sekunde lang keine Antwort</numerusform>
            <numerusform>bisher %n Sekunden lang keine Antwort</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor::CommandBox</name>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>%n Zeile anzeigen</numerusform>
            <numerusform>Alle %n Zeilen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the whole command</source>
        <translation>Den ganzen Befehl anzeigen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what a command is for</extracomment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
</context>
<context>
    <name>doctor::Consultation</name>
    <message>
        <source>Nothing was ticked as done</source>
        <translation>Nichts wurde als erledigt abgehakt</translation>
    </message>
</context>
<context>
    <name>doctor::CopyText</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Den Text kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what was or would be copied, such as “a message to the hosting company”</extracomment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copy the text (practice: not to be sent)</source>
        <translation>Text kopieren (Übung: nicht senden)</translation>
    </message>
</context>
<context>
    <name>doctor::DiagnosisPage</name>
    <message>
        <source>Keep watching</source>
        <translation>Weiter beobachten</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Your server has another address? Change it and check again</source>
        <translation>Hat Ihr Server eine andere Adresse? Ändern Sie sie und prüfen Sie erneut</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>How to &amp;fix it</source>
        <translation>So &amp;lösen Sie das Problem</translation>
    </message>
    <message>
        <source>This page names what fits the observations best.

“This is it” means that the observations leave no other reading. “Most likely” means that this fits best. “Possible” means that it is not excluded; the text then says what would decide.

Below stands what it rests on, what was ruled out, and what else it may be. “Who can act” is said because some things can be put right only at the server, some only in Cloudflare&apos;s dashboard, and some only by the hosting company.</source>
        <translation>Diese Seite nennt, was am besten zu den Beobachtungen passt.

„Das ist es“ bedeutet, dass die Beobachtungen keine andere Deutung zulassen. „Sehr wahrscheinlich“ bedeutet, dass dies am besten passt. „Möglich“ bedeutet, dass es nicht ausgeschlossen ist; der Text sagt dann, was den Ausschlag geben würde.

Darunter steht, worauf sich die Diagnose stützt, was ausgeschlossen wurde und was es sonst sein kann. „Wer handeln kann“ steht dabei, weil sich manches nur am Server beheben lässt, manches nur im Cloudflare-Dashboard und manches nur durch den Hosting-Anbieter.</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Whose job it is. %1: such as “your hosting company”</extracomment>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>The error page with error %1 is from %2. At %3 the site answered as it should.</source>
        <translation>Die Fehlerseite mit Fehler %1 ist vom %2. Am %3 hat die Website so geantwortet, wie sie soll.</translation>
    </message>
    <message>
        <source>The page that you pasted said error %1. At %2 the site answered as it should.</source>
        <translation>Auf der Seite, die Sie eingefügt haben, stand Fehler %1. Am %2 hat die Website so geantwortet, wie sie soll.</translation>
    </message>
    <message numerus="yes">
        <source>What speaks against it (%n)</source>
        <translation>
            <numerusform>Was dagegen spricht (%n)</numerusform>
            <numerusform>Was dagegen spricht (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <extracomment>%1: names of checks, such as “DNS record, SSL mode”</extracomment>
        <translation>Ausgeschlossen: %1</translation>
    </message>
    <message numerus="yes">
        <source>What else it may be (%n): %1</source>
        <extracomment>%n: how many, %1: the first ones</extracomment>
        <translation>
            <numerusform>Was es sonst sein kann (%n): %1</numerusform>
            <numerusform>Was es sonst sein kann (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the report “%1” says, made on %2. Nothing has been asked since: “Check again” shows how it is now.</source>
        <extracomment>%1: the name of a file, %2: a time</extracomment>
        <translation>Das sagt der Bericht „%1“, erstellt am %2. Seitdem wurde nichts abgefragt: „Erneut prüfen“ zeigt, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>This is what the report “%1” says, made on %2 in practice. It cannot be checked again.</source>
        <extracomment>%1: the name of a file, %2: a time</extracomment>
        <translation>Das sagt der Bericht „%1“, erstellt am %2 bei einer Übung. Er lässt sich nicht erneut prüfen.</translation>
    </message>
    <message>
        <source>To read aloud, on the telephone</source>
        <translation>Zum Vorlesen am Telefon</translation>
    </message>
    <message>
        <source>what to read aloud</source>
        <translation>der Text zum Vorlesen</translation>
    </message>
    <message>
        <source>Your page says error %1. From here nothing more can be checked until this computer has internet again.</source>
        <translation>Ihre Seite nennt Fehler %1. Von hier aus lässt sich nichts weiter prüfen, bis dieser Computer wieder Internet hat.</translation>
    </message>
    <message>
        <source>Your page says error %1 (“%2”). From here nothing more can be checked until this computer has internet again.</source>
        <translation>Ihre Seite nennt Fehler %1 („%2“). Von hier aus lässt sich nichts weiter prüfen, bis dieser Computer wieder Internet hat.</translation>
    </message>
    <message>
        <source>The note in it: “%1”</source>
        <extracomment>%1: what the person who made it wrote</extracomment>
        <translation>Die Notiz darin: „%1“</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Adresse Ihres Servers</translation>
    </message>
    <message>
        <source>Do you know the address of your server? Give it, and this becomes surer</source>
        <translation>Kennen Sie die Adresse Ihres Servers? Geben Sie sie an, dann wird dies sicherer</translation>
    </message>
</context>
<context>
    <name>doctor::DoctorWizard</name>
    <message>
        <source>If you only visit the site</source>
        <translation>Wenn Sie die Website nur besuchen</translation>
    </message>
    <message>
        <source>This cannot be practised here</source>
        <translation>Das lässt sich hier nicht üben</translation>
    </message>
    <message>
        <source>This report cannot be opened</source>
        <translation>Dieser Bericht lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 (practice) — %2</source>
        <extracomment>The title of the window. %1: a site, %2: the name of the program</extracomment>
        <translation>%1 (Übung) — %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of the window. %1: a site, %2: the name of the program</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>%1 funktioniert wieder.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>%1: the name of a page, such as “TCP reach”</extracomment>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>About Origin Doctor</source>
        <translation>Über Origin Doctor</translation>
    </message>
    <message>
        <source>%1, report of %2 — %3</source>
        <extracomment>The title of the window. %1: a site, %2: a day, %3: the name of the program</extracomment>
        <translation>%1, Bericht vom %2 — %3</translation>
    </message>
    <message>
        <source>Check where this report leads?</source>
        <translation>Prüfen, wohin dieser Bericht führt?</translation>
    </message>
    <message>
        <source>The report that you opened names places that may be inside your own network or may not be websites: %1. A check connects to them from this computer.</source>
        <extracomment>%1: a list of addresses, such as “192.168.1.1, 203.0.113.10:22”</extracomment>
        <translation>Der Bericht, den Sie geöffnet haben, nennt Stellen, die in Ihrem eigenen Netzwerk liegen können oder vielleicht keine Websites sind: %1. Bei einer Prüfung verbindet sich dieser Computer mit ihnen.</translation>
    </message>
    <message>
        <source>Go on only if you know these places and trust whoever gave you the report.</source>
        <translation>Fahren Sie nur fort, wenn Sie diese Stellen kennen und der Person vertrauen, von der Sie den Bericht haben.</translation>
    </message>
    <message>
        <source>&amp;Check all the same</source>
        <translation>&amp;Trotzdem prüfen</translation>
    </message>
    <message>
        <source>&amp;Do not check</source>
        <translation>&amp;Nicht prüfen</translation>
    </message>
    <message>
        <source>The report of %1 is not saved.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>Der Bericht über %1 ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>If you close the window now, what was found is lost.</source>
        <translation>Wenn Sie das Fenster jetzt schließen, geht verloren, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>do not close the window</comment>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>“%1” is large. It is being read.</source>
        <translation>„%1“ ist groß und wird gelesen.</translation>
    </message>
</context>
<context>
    <name>doctor::EvidenceModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>what was asked</comment>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>who was asked</comment>
        <translation>Bei wem</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>the way that a question went</comment>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>doctor::EvidenceTable</name>
    <message>
        <source>What was observed</source>
        <translation>Was beobachtet wurde</translation>
    </message>
</context>
<context>
    <name>doctor::EvidenceView</name>
    <message>
        <source>Choose a line to read everything that was observed with it.</source>
        <translation>Wählen Sie eine Zeile aus, um alles zu lesen, was dazu beobachtet wurde.</translation>
    </message>
    <message>
        <source>everything about the chosen line</source>
        <translation>alles zur ausgewählten Zeile</translation>
    </message>
</context>
<context>
    <name>doctor::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>doctor::FindingRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a light and what it says</comment>
        <extracomment>%1: the word of a light, such as &quot;fine&quot;; %2: a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>doctor::FixPage</name>
    <message>
        <source>Keep checking until it works</source>
        <translation>Laufend prüfen, bis es funktioniert</translation>
    </message>
    <message>
        <source>What is to be fixed</source>
        <translation>Was gelöst werden soll</translation>
    </message>
    <message>
        <source>The steps and commands, for whoever has access</source>
        <translation>Die Schritte und Befehle, für alle, die Zugang haben</translation>
    </message>
    <message>
        <source>Messages to whoever has access</source>
        <translation>Nachrichten an die, die Zugang haben</translation>
    </message>
    <message>
        <source>what to tell visitors</source>
        <translation>was Sie Besuchern mitteilen können</translation>
    </message>
    <message>
        <source>Our website cannot be reached at the moment because of a technical problem with our server. We know about it and are working on it. Nothing is wrong with your computer, and there is nothing that you need to do: please try again later.</source>
        <translation>Unsere Website ist im Moment wegen eines technischen Problems mit unserem Server nicht erreichbar. Wir wissen davon und arbeiten daran. Mit Ihrem Computer ist alles in Ordnung, und Sie müssen nichts tun: Bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>While it is broken: what to tell visitors</source>
        <translation>Solange es nicht funktioniert: was Sie Besuchern mitteilen können</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>Ask those who have access</source>
        <translation>Fragen Sie diejenigen, die Zugang haben</translation>
    </message>
    <message>
        <source>There is nothing to fix.</source>
        <translation>Es gibt nichts zu lösen.</translation>
    </message>
    <message>
        <source>It is not known yet what there is to fix.</source>
        <translation>Noch ist nicht bekannt, was zu lösen ist.</translation>
    </message>
    <message>
        <source>There are no steps for this.</source>
        <translation>Dafür gibt es keine Schritte.</translation>
    </message>
    <message>
        <source>It is being checked again. Until that has ended, this is what was found before.</source>
        <translation>Es wird gerade erneut geprüft. Bis das abgeschlossen ist, sehen Sie hier, was vorher gefunden wurde.</translation>
    </message>
    <message>
        <source>Copy the message, send it, wait for the answer, then press “Check again”.</source>
        <translation>Kopieren Sie die Nachricht, senden Sie sie ab, warten Sie auf die Antwort, und klicken Sie dann auf „Erneut prüfen“.</translation>
    </message>
    <message>
        <source>To read aloud, on the telephone</source>
        <translation>Zum Vorlesen am Telefon</translation>
    </message>
    <message>
        <source>This page says what to do, step by step: look first, then change something, then see whether it worked. Each command can be copied with its button and pasted where the text says.

First say who can get to the server, or into the Cloudflare account. If it is not you, the message to whoever can comes first, ready to be sent.

Choose what your server runs, and the commands follow at once. If you do not know it, leave it: the program then shows what fits most servers first.

“Check again” asks everything anew and shows what has changed. “Keep checking until it works” does so every 30 seconds, later less often, and tells you when it works. Whatever you tick as done goes into the report.

Origin Doctor itself changes nothing anywhere: it only shows commands.</source>
        <translation>Diese Seite sagt Schritt für Schritt, was zu tun ist: zuerst ansehen, dann etwas ändern, dann nachprüfen, ob es gewirkt hat. Jeder Befehl lässt sich mit seiner Schaltfläche kopieren und dort einfügen, wo es im Text steht.

Sagen Sie zuerst, wer an den Server oder in das Cloudflare-Konto kommt. Sind Sie es nicht selbst, steht die Nachricht an diese Person zuoberst, fertig zum Senden.

Wählen Sie aus, was auf Ihrem Server läuft, dann passen sich die Befehle sofort an. Wenn Sie es nicht wissen, lassen Sie die Auswahl, wie sie ist: Das Programm zeigt dann zuerst, was für die meisten Server passt.

„Erneut prüfen“ fragt alles neu ab und zeigt, was sich geändert hat. „Laufend prüfen, bis es funktioniert“ tut das alle 30 Sekunden, später seltener, und sagt Ihnen Bescheid, wenn es funktioniert. Was Sie als erledigt abhaken, kommt in den Bericht.

Origin Doctor selbst ändert nirgends etwas: Es zeigt nur Befehle an.</translation>
    </message>
    <message>
        <source>This is practice: read the message as you would write it, and send it to nobody.</source>
        <translation>Das ist eine Übung: Lesen Sie die Nachricht, wie Sie sie schreiben würden, und senden Sie sie niemandem.</translation>
    </message>
    <message>
        <source>what to read aloud</source>
        <translation>der Text zum Vorlesen</translation>
    </message>
    <message>
        <source>What you can do yourself, if you can log in to the hosting panel</source>
        <translation>Was Sie selbst tun können, wenn Sie sich im Hosting-Panel anmelden können</translation>
    </message>
    <message>
        <source>Where commands are typed</source>
        <translation>Wo Befehle eingegeben werden</translation>
    </message>
</context>
<context>
    <name>doctor::FixSteps</name>
    <message>
        <source>How to undo it</source>
        <translation>So machen Sie es rückgängig</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step</comment>
        <extracomment>%1: the number of a step, %2: “Look”, “Apply” or “Verify”</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Paste it %1.</source>
        <extracomment>%1: a place, such as “in a shell on the server”</extracomment>
        <translation>Hier einfügen: %1.</translation>
    </message>
    <message>
        <source>This one is typed in a shell on Linux or macOS.</source>
        <translation>Dieser Befehl wird in einer Shell unter Linux oder macOS eingegeben.</translation>
    </message>
    <message>
        <source>This one is typed in PowerShell.</source>
        <translation>Dieser Befehl wird in PowerShell eingegeben.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>%1: a step, such as “2. Apply”</extracomment>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1, command %2</source>
        <extracomment>%1: a step, such as “3. Verify”, %2: the number of a command</extracomment>
        <translation>%1, Befehl %2</translation>
    </message>
    <message>
        <source>This one is typed %1.</source>
        <extracomment>%1: a place, such as “in a shell on the server”</extracomment>
        <translation>Dieser Befehl wird eingegeben: %1.</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>Befehl %1</translation>
    </message>
</context>
<context>
    <name>doctor::FixWay</name>
    <message>
        <source>Way to fix it</source>
        <translation>Lösungsweg</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <extracomment>%1: a place, such as “in a shell on the server”</extracomment>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <extracomment>%1: such as “root, or an account that may use sudo”</extracomment>
        <translation>Rechte: %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <extracomment>%1: “low”, “medium” or “high”</extracomment>
        <translation>Risiko: %1</translation>
    </message>
    <message>
        <source>Risk: %1. %2</source>
        <extracomment>%1: “low”, “medium” or “high”, %2: a sentence</extracomment>
        <translation>Risiko: %1. %2</translation>
    </message>
    <message>
        <source>How do I get there?</source>
        <translation>Wie komme ich dorthin?</translation>
    </message>
    <message>
        <source>How do I get to where commands are typed?</source>
        <translation>Wie komme ich dorthin, wo Befehle eingegeben werden?</translation>
    </message>
</context>
<context>
    <name>doctor::HistoryStrip</name>
    <message>
        <source>No checks yet</source>
        <translation>Noch keine Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>%n checks since %1.</source>
        <translation>
            <numerusform>%n Prüfung seit %1.</numerusform>
            <numerusform>%n Prüfungen seit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one, at %1: %2.</source>
        <extracomment>%1: a time of day; %2: the word of a light, such as &quot;broken&quot;</extracomment>
        <translation>Die letzte, um %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check in the history</comment>
        <extracomment>%1: a time of day; %2: the word of a light</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>doctor::KnownFields</name>
    <message>
        <source>What you know about your server (all optional)</source>
        <translation>Was Sie über Ihren Server wissen (alles freiwillig)</translation>
    </message>
    <message>
        <source>Contact only the site and its server</source>
        <translation>Nur die Website und ihren Server kontaktieren</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>Where do I find the address of my server?</source>
        <translation>Wo finde ich die Adresse meines Servers?</translation>
    </message>
    <message>
        <source>Without the address of your server some causes can only be guessed.</source>
        <translation>Ohne die Adresse Ihres Servers lassen sich manche Ursachen nur vermuten.</translation>
    </message>
    <message>
        <source>Address of your server (the origin)</source>
        <translation>Adresse Ihres Servers (Origin)</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Where do I find the SSL mode?</source>
        <translation>Wo finde ich den SSL-Modus?</translation>
    </message>
    <message>
        <source>SSL mode at Cloudflare</source>
        <translation>SSL-Modus bei Cloudflare</translation>
    </message>
</context>
<context>
    <name>doctor::LetterList</name>
    <message>
        <source>Subject: %1</source>
        <comment>of a letter</comment>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1: such as “To write to the hosting company”</extracomment>
        <translation>%1 (Übung)</translation>
    </message>
</context>
<context>
    <name>doctor::LightLabel</name>
    <message>
        <source>%1: %2</source>
        <comment>a light and what it says</comment>
        <extracomment>%1: the word of a light, such as &quot;fine&quot;; %2: a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a check and its light</comment>
        <extracomment>%1: the name of a check; %2: its light&apos;s word, such as &quot;fine&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>doctor::Notice</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of the window. %1: a sentence, %2: the name of the program</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>doctor::OriginEditor</name>
    <message>
        <source>Check with this address</source>
        <translation>Mit dieser Adresse prüfen</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Adresse Ihres Servers</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>Wo finde ich das?</translation>
    </message>
    <message>
        <source>Where do I find the address of my server?</source>
        <translation>Wo finde ich die Adresse meines Servers?</translation>
    </message>
</context>
<context>
    <name>doctor::Page</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>doctor::PathPicture</name>
    <message>
        <source>You</source>
        <comment>the person at this computer</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <comment>a way from one computer to another</comment>
        <translation>noch nicht angesehen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a way and its light</comment>
        <extracomment>%1: what happens on a way, such as &quot;answers&quot;; %2: the word of its light, such as &quot;fine&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a computer and where it is</comment>
        <extracomment>%1: &quot;You&quot;, &quot;Cloudflare&quot; or &quot;Your server&quot;; %2: a place or an address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>From %1 to %2: %3.</source>
        <extracomment>%1 and %2: two computers; %3: what happens between them</extracomment>
        <translation>Von „%1“ zu „%2“: %3.</translation>
    </message>
    <message>
        <source>Directly from %1 to %2: %3.</source>
        <extracomment>%1 and %2: two computers; %3: what happens between them</extracomment>
        <translation>Direkt von „%1“ zu „%2“: %3.</translation>
    </message>
</context>
<context>
    <name>doctor::PracticeChooser</name>
    <message>
        <source>No practice fault is described with these words. Try another one, such as “certificate” or “firewall”.</source>
        <translation>Kein Übungsfehler wird mit diesen Worten beschrieben. Versuchen Sie es mit einem anderen Wort, zum Beispiel „Zertifikat“ oder „Firewall“.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Practice faults</source>
        <translation>Übungsfehler</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the practice faults</source>
        <translation>Übungsfehler durchsuchen</translation>
    </message>
    <message>
        <source>Everything happens inside this computer, with servers of the program&apos;s own: nothing is sent to the Internet.</source>
        <translation>Alles geschieht innerhalb dieses Computers, mit Servern, die das Programm selbst mitbringt: Nichts wird ins Internet gesendet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a practice fault</comment>
        <extracomment>%1: the number of an error, %2: a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>doctor::PracticeLine</name>
    <message>
        <source>Leave practice</source>
        <translation>Übung beenden</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Übung: nichts davon ist echt</translation>
    </message>
</context>
<context>
    <name>doctor::RecentSites</name>
    <message>
        <source>Remember sites</source>
        <translation>Websites merken</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Zuletzt:</translation>
    </message>
    <message>
        <source>Recent site %1</source>
        <extracomment>%1: the address of a site that was checked before</extracomment>
        <translation>Zuletzt geprüfte Website %1</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the recent sites</source>
        <translation>Die zuletzt geprüften Websites vergessen</translation>
    </message>
</context>
<context>
    <name>doctor::ReportPage</name>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Send it to whoever is to help: it holds what was found, what it rests on and what to do.</source>
        <translation>Senden Sie ihn an alle, die helfen sollen: Er enthält, was gefunden wurde, worauf sich das stützt und was zu tun ist.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Data (JSON), to be opened again</source>
        <translation>Daten (JSON), die sich wieder öffnen lassen</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation>Für ein Ticket &amp;kopieren</translation>
    </message>
    <message>
        <source>The ten lines that a hosting company&apos;s support needs, as plain text</source>
        <translation>Die zehn Zeilen, die der Support eines Hosting-Anbieters braucht, als reiner Text</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <source>Leave out the addresses of this computer</source>
        <translation>Die Adressen dieses Computers weglassen</translation>
    </message>
    <message>
        <source>Leave out the address of your server, too</source>
        <translation>Auch die Adresse Ihres Servers weglassen</translation>
    </message>
    <message>
        <source>Leave out the name of your site, too</source>
        <translation>Auch den Namen Ihrer Website weglassen</translation>
    </message>
    <message>
        <source>Language of the report:</source>
        <translation>Sprache des Berichts:</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>As in this window</source>
        <translation>Wie in diesem Fenster</translation>
    </message>
    <message>
        <source>Your own note for the report (optional)</source>
        <translation>Ihre eigene Notiz für den Bericht (freiwillig)</translation>
    </message>
    <message>
        <source>Your own note for the report</source>
        <translation>Ihre eigene Notiz für den Bericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This page makes a report of everything, for a ticket or for your own files.

“Copy for a ticket” copies the ten lines that a hosting company needs first. A web page or a PDF is best to be read, Markdown and plain text are best to be pasted, and JSON can be opened with Origin Doctor again, on any computer.

The addresses of this computer are left out unless you choose otherwise. The report never holds passwords, cookies or the content of your pages.</source>
        <translation>Diese Seite erstellt einen Bericht über alles, für ein Ticket oder für Ihre eigenen Unterlagen.

„Für ein Ticket kopieren“ kopiert die zehn Zeilen, die ein Hosting-Anbieter zuerst braucht. Eine Webseite oder ein PDF eignet sich am besten zum Lesen, Markdown und reiner Text eignen sich am besten zum Einfügen, und JSON lässt sich wieder mit Origin Doctor öffnen, auf jedem Computer.

Die Adressen dieses Computers werden weggelassen, wenn Sie nichts anderes wählen. Der Bericht enthält niemals Passwörter, Cookies oder den Inhalt Ihrer Seiten.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what was tried</comment>
        <extracomment>%1: a time, %2: what was tried, %3: what the check afterwards said</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>What was tried (%n)</source>
        <translation>
            <numerusform>Was versucht wurde (%n)</numerusform>
            <numerusform>Was versucht wurde (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it into the ticket.</source>
        <translation>Kopiert. Fügen Sie es in das Ticket ein.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The PDF is being drawn …</source>
        <translation>Das PDF wird erstellt …</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Only “Data (JSON)” can be opened again in Origin Doctor; the others are for reading.</source>
        <translation>Nur „Daten (JSON)“ lässt sich in Origin Doctor wieder öffnen; die anderen sind zum Lesen.</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>a caption above the report</comment>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>doctor::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>The file goes on with every observation.</source>
        <translation>Die Datei enthält danach noch jede einzelne Beobachtung.</translation>
    </message>
</context>
<context>
    <name>doctor::ServerChooser</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Hosting panel</source>
        <translation>Hosting-Panel</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nicht vorhanden</translation>
    </message>
</context>
<context>
    <name>doctor::SitePage</name>
    <message>
        <source>Which site has the problem?</source>
        <translation>Welche Website hat das Problem?</translation>
    </message>
    <message>
        <source>Type its address, or paste the text of the error page that you see. Nothing is changed anywhere: Origin Doctor only looks.</source>
        <translation>Geben Sie die Adresse der Website ein, oder fügen Sie den Text der Fehlerseite ein, die Sie sehen. Es wird nirgends etwas geändert: Origin Doctor schaut nur nach.</translation>
    </message>
    <message>
        <source>Address of the site, or the text of the error page</source>
        <translation>Adresse der Website oder Text der Fehlerseite</translation>
    </message>
    <message>
        <source>Try with a practice fault</source>
        <translation>Mit einem Übungsfehler ausprobieren</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>Bericht öffnen…</translation>
    </message>
    <message>
        <source>I am only a visitor of the site</source>
        <translation>Ich besuche die Website nur</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>Ihre Website</translation>
    </message>
    <message>
        <source>&amp;Check my site</source>
        <translation>Meine Website &amp;prüfen</translation>
    </message>
    <message>
        <source>You are practising with %1. To check your own site, give its address here.</source>
        <extracomment>%1: the site of the practice fault</extracomment>
        <translation>Sie üben gerade mit %1. Um Ihre eigene Website zu prüfen, geben Sie hier deren Adresse ein.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Ray ID %1</source>
        <translation>Ray ID %1</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <extracomment>%1: an address, and what else was read, such as “error 521”</extracomment>
        <translation>Verstanden: %1</translation>
    </message>
    <message>
        <source>Where the SSL mode stands</source>
        <translation>Wo der SSL-Modus steht</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Language:</source>
        <comment>of the program</comment>
        <translation>Sprache:</translation>
    </message>
    <message>
        <source>What will be contacted?</source>
        <translation>Wer wird kontaktiert?</translation>
    </message>
    <message>
        <source>Go on &amp;practising</source>
        <translation>&amp;Weiter üben</translation>
    </message>
    <message>
        <source>What will be contacted</source>
        <translation>Wer kontaktiert wird</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Adresse Ihres Servers</translation>
    </message>
    <message>
        <source>Type the address of the site as visitors type it, such as www.example.com. Or open the error page in your browser, select everything on it, copy it, and paste it here: the address, the number of the error, the Ray ID and the time are then read from it. What is told on the telephone is enough as well: “shop.example 521”.

Everything else is optional. The more you tell, the more certain the diagnosis: above all the address of your server, because then this computer can knock at its door as Cloudflare does and compare.

Your server (the origin) is the computer that holds your site. Cloudflare stands in front of it. Your host is the company where that server stands.

To try the program without a broken site, choose “Try with a practice fault”: everything then happens inside this computer.</source>
        <translation>Geben Sie die Adresse der Website so ein, wie Besucher sie eintippen, zum Beispiel www.example.com. Oder öffnen Sie die Fehlerseite im Browser, markieren und kopieren Sie alles, was darauf steht, und fügen Sie es hier ein: Die Adresse, die Fehlernummer, die Ray ID und die Uhrzeit werden dann daraus gelesen. Auch was am Telefon gesagt wird, genügt: „shop.example 521“.

Alles andere ist freiwillig. Je mehr Sie angeben, desto sicherer ist die Diagnose. Am wichtigsten ist die Adresse Ihres Servers, denn damit kann dieser Computer an dessen Tür klopfen, so wie Cloudflare es tut, und vergleichen.

Ihr Server (der „Origin“) ist der Computer, auf dem Ihre Website liegt. Cloudflare steht davor. Ihr Hosting-Anbieter ist die Firma, bei der dieser Server steht.

Wenn Sie das Programm ohne eine gestörte Website ausprobieren möchten, wählen Sie „Mit einem Übungsfehler ausprobieren“: Dann geschieht alles innerhalb dieses Computers.</translation>
    </message>
    <message>
        <source>%1
The name of the site is not among it: type its address here, in the place of the text. What was understood is kept.</source>
        <extracomment>%1: what was read from a pasted page, such as “Understood: error 521 · …”</extracomment>
        <translation>%1
Der Name der Website ist nicht dabei: Tippen Sie die Adresse der Website hier ein, anstelle des Textes. Was verstanden wurde, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>doctor::SslModeTable</name>
    <message>
        <source>What visitors would get in each SSL mode</source>
        <translation>Was Besucher in jedem SSL-Modus bekämen</translation>
    </message>
    <message>
        <source>in force now, as it seems</source>
        <translation>derzeit eingestellt, wie es scheint</translation>
    </message>
    <message>
        <source>in force now</source>
        <translation>derzeit eingestellt</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>the safest that works now</source>
        <translation>der sicherste, der jetzt funktioniert</translation>
    </message>
    <message>
        <source>recommended once the certificate is right</source>
        <translation>empfohlen, sobald das Zertifikat stimmt</translation>
    </message>
    <message>
        <source>recommended once https works</source>
        <translation>empfohlen, sobald https funktioniert</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted only as far as Cloudflare</source>
        <translation>nur bis Cloudflare verschlüsselt</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>an SSL mode</comment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Visitors over http</source>
        <translation>Besucher über http</translation>
    </message>
    <message>
        <source>Visitors over https</source>
        <translation>Besucher über https</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>the last column of a table</comment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>in force, as you said</source>
        <translation>eingestellt, wie Sie sagten</translation>
    </message>
</context>
<context>
    <name>doctor::StepItem</name>
    <message>
        <source>Step %1, %2</source>
        <extracomment>%1: a number; %2: the name of a step; %3: its light&apos;s word, such as &quot;fine&quot;</extracomment>
        <translation>Schritt %1, %2</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Schritt %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>doctor::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>doctor::TextLabel</name>
    <message>
        <source>&amp;Copy this text</source>
        <translation>Diesen Text &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>doctor::Watch</name>
    <message>
        <source>Kept checking for a short time</source>
        <translation>Kurze Zeit laufend geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Kept checking for %n minutes</source>
        <translation>
            <numerusform>%n Minute lang laufend geprüft</numerusform>
            <numerusform>%n Minuten lang laufend geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor::WatchPanel</name>
    <message>
        <source>Stop watching</source>
        <translation>Beobachtung beenden</translation>
    </message>
    <message numerus="yes">
        <source>It is kept checking. The next check is in %n seconds.</source>
        <translation>
            <numerusform>Es wird laufend geprüft. Die nächste Prüfung ist in %n Sekunde.</numerusform>
            <numerusform>Es wird laufend geprüft. Die nächste Prüfung ist in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept checking, right now.</source>
        <translation>Es wird laufend geprüft, gerade jetzt.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Es funktioniert wieder.</translation>
    </message>
    <message numerus="yes">
        <source>It works again, after %n minutes of watching.</source>
        <translation>
            <numerusform>Es funktioniert wieder, nach %n Minute Beobachtung.</numerusform>
            <numerusform>Es funktioniert wieder, nach %n Minuten Beobachtung.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not work within eight hours, and watching has stopped.</source>
        <translation>Es hat innerhalb von acht Stunden nicht funktioniert, und die Beobachtung wurde beendet.</translation>
    </message>
    <message>
        <source>Watching was stopped.</source>
        <translation>Die Beobachtung wurde beendet.</translation>
    </message>
</context>
</TS>
