<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Accessible</name>
    <message>
        <source>Clear this field</source>
        <translation>Vaciar este campo</translation>
    </message>
</context>
<context>
    <name>ChainSummary</name>
    <message>
        <source>no name</source>
        <comment>of a certificate</comment>
        <translation>sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names of hosts, %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is not known</source>
        <comment>of a certificate</comment>
        <translation>se desconoce cuándo caduca</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a certificate</comment>
        <extracomment>%1: a day</extracomment>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>ends on %1, days left: %2</source>
        <comment>a certificate</comment>
        <extracomment>%1: a day, %2: a number</extracomment>
        <translation>caduca el %1, días restantes: %2</translation>
    </message>
    <message>
        <source>itself</source>
        <comment>the issuer of a certificate</comment>
        <translation>sí mismo</translation>
    </message>
    <message>
        <source>Certificate for %1; issued by %2; %3.</source>
        <extracomment>%1: names of hosts, %2: who issued it, %3: such as &quot;ends on 1 May, days left: 60&quot;</extracomment>
        <translation>Certificado para %1; emitido por: %2; %3.</translation>
    </message>
    <message>
        <source>Sent with it: no other certificate.</source>
        <translation>Enviado con él: ningún otro certificado.</translation>
    </message>
    <message>
        <source>Sent with it: %1.</source>
        <translation>Enviado con él: %1.</translation>
    </message>
    <message>
        <source>It is self-signed: nobody else vouches for it.</source>
        <translation>Es autofirmado: nadie más responde por él.</translation>
    </message>
    <message>
        <source>It leads to nobody whom Cloudflare trusts.</source>
        <translation>No lleva a nadie en quien Cloudflare confíe.</translation>
    </message>
    <message>
        <source>A certificate between it and its root was not sent.</source>
        <translation>No se envió un certificado intermedio entre él y su raíz.</translation>
    </message>
    <message>
        <source>It was revoked by its issuer.</source>
        <translation>Su emisor lo ha revocado.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>Todavía no es válido.</translation>
    </message>
    <message>
        <source>A certificate of the chain has expired.</source>
        <translation>Un certificado de la cadena ha caducado.</translation>
    </message>
    <message>
        <source>It does not cover the name %1.</source>
        <translation>No cubre el nombre %1.</translation>
    </message>
    <message>
        <source>The chain was not judged.</source>
        <translation>La cadena no se evaluó.</translation>
    </message>
    <message>
        <source>Trust could not be judged: Cloudflare&apos;s own roots were not to be had.</source>
        <translation>No se pudo evaluar la confianza: no se pudieron obtener los certificados raíz de Cloudflare.</translation>
    </message>
    <message>
        <source>The chain is complete and trusted.</source>
        <translation>La cadena está completa y es de confianza.</translation>
    </message>
    <message>
        <source>The certificates were sent in a wrong order.</source>
        <translation>Los certificados se enviaron en un orden incorrecto.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Whoever opens your site now gets it. If you saw an error page before, it may be over: compare its time with the time now.</source>
        <translation>Quien abre ahora su sitio web lo recibe. Si usted vio antes una página de error, puede que ya haya pasado: compare la hora de esa página con la hora actual.</translation>
    </message>
    <message>
        <source>Some visitors get your site, and others may not, or something at Cloudflare is not as it should be. The next pages show whether your server has a part in it.</source>
        <translation>Algunos visitantes reciben su sitio web y otros quizá no, o algo en Cloudflare no está como debería. Las páginas siguientes muestran si su servidor tiene parte en ello.</translation>
    </message>
    <message>
        <source>From this computer it cannot be seen what visitors get. That says nothing bad about your site, and nothing good either.</source>
        <translation>Desde este equipo no se puede ver qué reciben los visitantes. Eso no dice nada malo de su sitio web, pero tampoco nada bueno.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. Your site&apos;s entry leads visitors to Cloudflare, as it should; where Cloudflare goes from there stands in its dashboard only.</source>
        <translation>El DNS es la guía telefónica de Internet. La entrada de su sitio web lleva a los visitantes a Cloudflare, como debe ser; adónde va Cloudflare desde allí solo figura en el panel de Cloudflare.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. Your site&apos;s entry works, but not for everybody in the same way, or not through Cloudflare.</source>
        <translation>El DNS es la guía telefónica de Internet. La entrada de su sitio web funciona, pero no para todos de la misma manera, o no a través de Cloudflare.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. As long as this entry is wrong, visitors or Cloudflare end up in the wrong place, whatever is done on the server.</source>
        <translation>El DNS es la guía telefónica de Internet. Mientras esta entrada sea incorrecta, los visitantes o Cloudflare acabarán en el lugar equivocado, se haga lo que se haga en el servidor.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. It could not be read well enough to say whether your site&apos;s entry is right.</source>
        <translation>El DNS es la guía telefónica de Internet. No se pudo leer lo bastante bien como para decir si la entrada de su sitio web es correcta.</translation>
    </message>
    <message>
        <source>This computer knocked at your server&apos;s doors, as Cloudflare does. If Cloudflare is turned away all the same, that difference is what the diagnosis rests on.</source>
        <translation>Este equipo llamó a las puertas de su servidor, igual que hace Cloudflare. Si aun así Cloudflare es rechazado, el diagnóstico se apoya en esa diferencia.</translation>
    </message>
    <message>
        <source>The doors of your server open, but not every time or not quickly. What happens to this computer now and then happens to Cloudflare, too.</source>
        <translation>Las puertas de su servidor se abren, pero no siempre o no con rapidez. Lo que a este equipo le pasa de vez en cuando también le pasa a Cloudflare.</translation>
    </message>
    <message>
        <source>This computer knocked at your server&apos;s doors, as Cloudflare does, and did not get in. Either nobody is at home, or a firewall keeps the door shut.</source>
        <translation>Este equipo llamó a las puertas de su servidor, igual que hace Cloudflare, y no pudo entrar. O no hay nadie en casa, o un cortafuegos mantiene la puerta cerrada.</translation>
    </message>
    <message>
        <source>Whether your server opens its doors could not be tried from here. With the address of your server, which you can give on the first page, more can be said.</source>
        <translation>Desde aquí no se pudo probar si su servidor abre sus puertas. Con la dirección de su servidor, que puede indicar en la primera página, se puede decir más.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. Cloudflare would accept the one that was shown.</source>
        <translation>El certificado es el documento de identidad de su servidor para https. Cloudflare aceptaría el que mostró.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. It works today, and it has a weakness that will matter later or in a stricter SSL mode.</source>
        <translation>El certificado es el documento de identidad de su servidor para https. Hoy funciona, pero tiene un punto débil que importará más adelante o en un modo SSL más estricto.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. Cloudflare cannot accept what your server shows, and so it does not pass on the page.</source>
        <translation>El certificado es el documento de identidad de su servidor para https. Cloudflare no puede aceptar lo que muestra su servidor, y por eso no entrega la página.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. None was seen, so nothing can be said about it.</source>
        <translation>El certificado es el documento de identidad de su servidor para https. No se vio ninguno, así que no se puede decir nada de él.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. It and your server fit together.</source>
        <translation>El modo SSL se elige en el panel de Cloudflare y determina cómo habla Cloudflare con su servidor. El modo y su servidor son compatibles.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. The site works in it, but not in the best way.</source>
        <translation>El modo SSL se elige en el panel de Cloudflare y determina cómo habla Cloudflare con su servidor. El sitio web funciona con él, pero no de la mejor manera.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. In the mode in force visitors get an error; the table shows which modes would work with your server as it is.</source>
        <translation>El modo SSL se elige en el panel de Cloudflare y determina cómo habla Cloudflare con su servidor. Con el modo vigente los visitantes reciben un error; la tabla muestra qué modos funcionarían con su servidor tal como está.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. Which one is in force is not known, or your server was not seen well enough; you can tell the mode on the first page.</source>
        <translation>El modo SSL se elige en el panel de Cloudflare y determina cómo habla Cloudflare con su servidor. No se sabe cuál está vigente, o no se pudo ver lo suficiente de su servidor; puede indicar el modo en la primera página.</translation>
    </message>
    <message>
        <source>This page shows two things: whether Cloudflare reports trouble of its own, and what visitors get when they open your site right now.

Cloudflare stands between your visitors and your server. An error from 520 to 526, or 530, is a page that Cloudflare makes when it could not get the real page from your server. The Ray ID is the number of one such visit: your hosting company and Cloudflare can look it up.</source>
        <translation>Esta página muestra dos cosas: si Cloudflare informa de problemas propios y qué reciben los visitantes cuando abren ahora mismo su sitio web.

Cloudflare está entre sus visitantes y su servidor. Un error del 520 al 526, o el 530, es una página que crea Cloudflare cuando no pudo obtener de su servidor la página verdadera. El Ray ID es el número de una de esas visitas: su proveedor de alojamiento y Cloudflare pueden buscarla por él.</translation>
    </message>
    <message>
        <source>This page shows where the name of your site leads.

“Proxied” (the orange cloud in Cloudflare&apos;s dashboard) means that visitors are led to Cloudflare and not to your server itself. The address of your server, also called the origin, stands in Cloudflare&apos;s dashboard under DNS, Records.</source>
        <translation>Esta página muestra adónde lleva el nombre de su sitio web.

«Proxied» (la nube naranja en el panel de Cloudflare) significa que los visitantes van a parar a Cloudflare y no a su servidor directamente. La dirección de su servidor, también llamado servidor de origen, está en el panel de Cloudflare, en DNS, Records.</translation>
    </message>
    <message>
        <source>This page shows whether your server lets this computer in.

A server has numbered doors, the ports: 80 is the door for http, 443 the door for https. “Refused” means that the server answered and said no. “Silent” means that nothing came back at all, as with many firewalls or with a server that is switched off.</source>
        <translation>Esta página muestra si su servidor deja entrar a este equipo.

Un servidor tiene puertas numeradas, los puertos: el 80 es la puerta de http y el 443, la de https. «Rechazado» significa que el servidor contestó y dijo que no. «Silencioso» significa que no llegó ninguna respuesta, como ocurre con muchos cortafuegos o con un servidor apagado.</translation>
    </message>
    <message>
        <source>This page shows the certificate of your server itself, which only Cloudflare sees; visitors see another one, made by Cloudflare.

In the SSL mode Full (strict) Cloudflare insists that it is valid today, is for the name of your site, and comes from an authority that Cloudflare trusts.</source>
        <translation>Esta página muestra el certificado de su propio servidor, que solo ve Cloudflare; los visitantes ven otro, creado por Cloudflare.

En el modo SSL Full (strict), Cloudflare exige que sea válido hoy, que esté a nombre de su sitio web y que venga de una autoridad en la que Cloudflare confíe.</translation>
    </message>
    <message>
        <source>This page compares Cloudflare&apos;s SSL modes with what your server can do. The mode stands in Cloudflare&apos;s dashboard under SSL/TLS, Overview.

In Off and Flexible, Cloudflare talks to your server without encryption, over port 80. In Full it uses https and accepts any certificate. In Full (strict) it accepts only a valid one.</source>
        <translation>Esta página compara los modos SSL de Cloudflare con lo que su servidor puede hacer. El modo está en el panel de Cloudflare, en SSL/TLS, Overview.

En Off y Flexible, Cloudflare habla con su servidor sin cifrado, por el puerto 80. En Full usa https y acepta cualquier certificado. En Full (strict) acepta solo uno válido.</translation>
    </message>
    <message>
        <source>observed once, in %1</source>
        <extracomment>%1: how long it took, such as “12 ms”</extracomment>
        <translation>observado una vez, en %1</translation>
    </message>
    <message numerus="yes">
        <source>observed %n times, in %1 each</source>
        <extracomment>%n: how often something was looked at, at least twice; %1: how long it took each time</extracomment>
        <translation>
            <numerusform>observado %n vez, en %1</numerusform>
            <numerusform>observado %n veces, en %1 cada una</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>observed %n times, in %1 to %2</source>
        <extracomment>%n: how often something was looked at, at least twice; %1 and %2: how long it took</extracomment>
        <translation>
            <numerusform>observado %n vez, en un tiempo de %1 a %2</numerusform>
            <numerusform>observado %n veces, en un tiempo de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what visitors get at the moment, as far as this computer can see. Where only some of them get it, the lines below say which. The page comes from Cloudflare, and the reason is most often behind Cloudflare: the next pages look for it there.</source>
        <translation>Esto es lo que reciben los visitantes en este momento, hasta donde este equipo puede ver. Si solo lo reciben algunos, las líneas de abajo dicen cuáles. La página viene de Cloudflare, y el motivo está la mayoría de las veces detrás de Cloudflare: las páginas siguientes lo buscan allí.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. Whether the one that you told fits your server cannot be said: too little was seen of the server.</source>
        <translation>El modo SSL se elige en el panel de Cloudflare y determina cómo habla Cloudflare con su servidor. No se puede decir si el que usted indicó es compatible con su servidor: se vio demasiado poco del servidor.</translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <source>Interrupted.</source>
        <translation>Se interrumpió.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Give at most %n origin addresses.</source>
        <translation>
            <numerusform>Indique como máximo %n dirección de servidor de origen.</numerusform>
            <numerusform>Indique como máximo %n direcciones de servidor de origen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an SSL mode: give off, flexible, full, strict, strict-origin-pull or unknown.</source>
        <translation>«%1» no es un modo SSL: indique off, flexible, full, strict, strict-origin-pull o unknown.</translation>
    </message>
    <message>
        <source>“%1” is not a time limit: give whole seconds from 1 to %2.</source>
        <translation>«%1» no es un límite de tiempo: indique segundos enteros, de 1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n files with --trust.</source>
        <translation>
            <numerusform>Indique como máximo %n archivo con --trust.</numerusform>
            <numerusform>Indique como máximo %n archivos con --trust.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which fault to practise with: “origin-doctor-cli practice” lists them.</source>
        <translation>Diga con qué fallo quiere practicar: «origin-doctor-cli practice» los muestra.</translation>
    </message>
    <message>
        <source>A practice fault brings its own site: --%1 cannot be given with it.</source>
        <translation>Un fallo de práctica trae su propio sitio web: no se puede indicar --%1 con él.</translation>
    </message>
    <message>
        <source>A practice fault brings its own site: give none with --practice.</source>
        <translation>Un fallo de práctica trae su propio sitio web: no indique ninguno con --practice.</translation>
    </message>
    <message>
        <source>Say which site to check, such as “check www.example.com”.</source>
        <translation>Diga qué sitio web hay que comprobar, por ejemplo «check www.example.com».</translation>
    </message>
    <message>
        <source>This is not the address of a site: give it as visitors type it, such as “check www.example.com”.</source>
        <translation>Esto no es la dirección de un sitio web: indíquela como la escriben los visitantes, por ejemplo «check www.example.com».</translation>
    </message>
    <message numerus="yes">
        <source>Give one site, not %n; a pasted error page goes between quotation marks.</source>
        <translation>
            <numerusform>Indique un solo sitio web, no %n; una página de error pegada va entre comillas.</numerusform>
            <numerusform>Indique un solo sitio web, no %n; una página de error pegada va entre comillas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be hidden: give origin, site or both, as “origin,site”.</source>
        <translation>«%1» no se puede ocultar: indique origin, site o ambos, así: «origin,site».</translation>
    </message>
    <message>
        <source>“%1” is not a format: give text, ticket, json, markdown or html.</source>
        <translation>«%1» no es un formato: indique text, ticket, json, markdown o html.</translation>
    </message>
    <message>
        <source>The file name after --output is empty.</source>
        <translation>Falta el nombre del archivo después de --output.</translation>
    </message>
    <message>
        <source>--force means something only together with --output.</source>
        <translation>--force solo tiene sentido junto con --output.</translation>
    </message>
    <message>
        <source>--redact and --no-redact contradict each other.</source>
        <translation>--redact y --no-redact se contradicen.</translation>
    </message>
    <message>
        <source>“%1” is not a language: give a code such as “de” or “pt_BR”.</source>
        <translation>«%1» no es un idioma: indique un código como «de» o «pt_BR».</translation>
    </message>
    <message>
        <source>Nothing to do: give a command, such as “check www.example.com”.</source>
        <translation>No hay nada que hacer: indique un comando, por ejemplo «check www.example.com».</translation>
    </message>
    <message>
        <source>Put “check” before the address of the site: origin-doctor-cli check %1</source>
        <translation>Ponga «check» delante de la dirección del sitio web: origin-doctor-cli check %1</translation>
    </message>
    <message>
        <source>Put “check” before the address of the site.</source>
        <translation>Ponga «check» delante de la dirección del sitio web.</translation>
    </message>
    <message>
        <source>The first word must be a command, such as “check”.</source>
        <translation>La primera palabra tiene que ser un comando, por ejemplo «check».</translation>
    </message>
    <message>
        <source>“%1” is not a command: give one, such as “check www.example.com”.</source>
        <translation>«%1» no es un comando: indique uno, por ejemplo «check www.example.com».</translation>
    </message>
    <message>
        <source>“%1” is not a command: did you mean “%2”?</source>
        <translation>«%1» no es un comando: ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>One of the words that begin with two hyphens is no option of this program.</source>
        <translation>Una de las palabras que empiezan por dos guiones no es una opción de este programa.</translation>
    </message>
    <message>
        <source>“--%1” is not an option: “origin-doctor-cli --help” lists them.</source>
        <translation>«--%1» no es una opción: «origin-doctor-cli --help» las muestra.</translation>
    </message>
    <message>
        <source>“--%1” is not an option: did you mean “--%2”?</source>
        <translation>«--%1» no es una opción: ¿quiso decir «--%2»?</translation>
    </message>
    <message>
        <source>No site&apos;s name begins with a hyphen: give it as visitors type it, such as www.example.com.</source>
        <translation>El nombre de un sitio web nunca empieza por un guion: indíquelo como lo escriben los visitantes, por ejemplo www.example.com.</translation>
    </message>
    <message>
        <source>Options begin with two hyphens: “origin-doctor-cli --help” lists them.</source>
        <translation>Las opciones empiezan por dos guiones: «origin-doctor-cli --help» las muestra.</translation>
    </message>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>«%1» no admite --%2.</translation>
    </message>
    <message numerus="yes">
        <source>Give one cause, not %n.</source>
        <translation>
            <numerusform>Indique una sola causa, no %n.</numerusform>
            <numerusform>Indique una sola causa, no %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which cause: “origin-doctor-cli explain” lists them.</source>
        <translation>Diga qué causa: «origin-doctor-cli explain» las muestra.</translation>
    </message>
    <message>
        <source>“explain” gives text or json.</source>
        <translation>«explain» ofrece text o json.</translation>
    </message>
    <message>
        <source>Say which stored report to draw, such as “render report.json”.</source>
        <translation>Diga a partir de qué informe guardado hay que generar el resultado, por ejemplo «render report.json».</translation>
    </message>
    <message numerus="yes">
        <source>Give one report, not %n.</source>
        <translation>
            <numerusform>Indique un solo informe, no %n.</numerusform>
            <numerusform>Indique un solo informe, no %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give two reports, the earlier one first: “compare before.json after.json”.</source>
        <translation>Indique dos informes, primero el más antiguo: «compare before.json after.json».</translation>
    </message>
    <message>
        <source>A ticket holds one report: “compare” gives text, json, markdown or html.</source>
        <translation>En un ticket cabe un solo informe: «compare» ofrece text, json, markdown o html.</translation>
    </message>
    <message>
        <source>“practice” takes no further words.</source>
        <translation>«practice» no admite más palabras.</translation>
    </message>
    <message>
        <source>--server: “%1” is not KEY=VALUE, such as firewall=ufw.</source>
        <translation>--server: «%1» no tiene la forma KEY=VALUE, como firewall=ufw.</translation>
    </message>
    <message>
        <source>--server: “%1” is not a key: give system, web_server, firewall or panel.</source>
        <translation>--server: «%1» no es una clave: indique system, web_server, firewall o panel.</translation>
    </message>
    <message>
        <source>--server: “%1” is not a value of %2: give one of %3.</source>
        <translation>--server: «%1» no es un valor de %2: indique uno de estos: %3.</translation>
    </message>
    <message>
        <source>The pasted error page does not name its site: give the address of the site instead.</source>
        <translation>La página de error pegada no dice de qué sitio web es: indique en su lugar la dirección del sitio web.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 MB.</source>
        <translation>«%1» ocupa más de 1 MB.</translation>
    </message>
    <message>
        <source>“%1” holds a private key: give a file with certificates only.</source>
        <translation>«%1» contiene una clave privada: indique un archivo que solo tenga certificados.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in PEM form.</source>
        <translation>«%1» no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>“%1” holds more than 200 certificates.</source>
        <translation>«%1» contiene más de 200 certificados.</translation>
    </message>
    <message>
        <source>“%1” holds a certificate that cannot be read.</source>
        <translation>«%1» contiene un certificado que no se puede leer.</translation>
    </message>
    <message>
        <source>Practice contacts nothing outside this computer: there is no list of it.</source>
        <translation>La práctica no contacta con nada fuera de este equipo: no hay ninguna lista de ello.</translation>
    </message>
    <message>
        <source>--list-contacts gives text or json.</source>
        <translation>--list-contacts da text o json.</translation>
    </message>
    <message>
        <source>Only one of the two reports can be “-”, the one that another program hands over.</source>
        <translation>Solo uno de los dos informes puede ser «-», el que entrega otro programa.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>(cannot be staged here)</source>
        <translation>(no se puede simular aquí)</translation>
    </message>
    <message>
        <source>“%1” is not a cause: “origin-doctor-cli explain” lists them.</source>
        <translation>«%1» no es una causa: «origin-doctor-cli explain» las muestra.</translation>
    </message>
    <message>
        <source>“%1” is not a cause: did you mean “%2”?</source>
        <translation>«%1» no es una causa: ¿quiso decir «%2»?</translation>
    </message>
    <message>
        <source>“%1” is not a practice fault: “origin-doctor-cli practice” lists them.</source>
        <translation>«%1» no es un fallo de práctica: «origin-doctor-cli practice» los muestra.</translation>
    </message>
    <message>
        <source>“%1” is not a practice fault: did you mean “%2”?</source>
        <translation>«%1» no es un fallo de práctica: ¿quiso decir «%2»?</translation>
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
        <translation>Todavía no hay textos en «%1»: la comparación está en inglés.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>No se pudo escribir el resultado.</translation>
    </message>
    <message>
        <source>These reports are about two sites, %1 and %2: only reports about one site can be compared.</source>
        <translation>Estos informes son de dos sitios web, %1 y %2: solo se pueden comparar informes de un mismo sitio web.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>What visitors get now could not be seen.</source>
        <translation>No se pudo ver qué reciben ahora los visitantes.</translation>
    </message>
    <message>
        <source>All was well before, and all is well now.</source>
        <translation>Antes todo estaba bien, y ahora también.</translation>
    </message>
    <message>
        <source>All is well now.</source>
        <translation>Ahora todo está bien.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Todo sigue como antes.</translation>
    </message>
    <message>
        <source>The cause is the same, and what visitors get has changed.</source>
        <translation>La causa es la misma, pero lo que reciben los visitantes ha cambiado.</translation>
    </message>
    <message>
        <source>It is better than before, and not yet well.</source>
        <translation>Está mejor que antes, pero todavía no está bien.</translation>
    </message>
    <message>
        <source>Something has changed, and it is not yet well.</source>
        <translation>Algo ha cambiado, pero todavía no está bien.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a state</comment>
        <extracomment>%1: the word of a light, %2: a headline</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>Comprobado antes</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>Comprobado de nuevo</translation>
    </message>
    <message>
        <source>Time between them</source>
        <translation>Tiempo entre ambos</translation>
    </message>
    <message>
        <source>The second report is older than the first one: they may be the wrong way round.</source>
        <translation>El segundo informe es más antiguo que el primero: puede que estén en el orden equivocado.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Lo que dice ahora</translation>
    </message>
    <message>
        <source>The five lights, then and now</source>
        <translation>Las cinco luces, antes y ahora</translation>
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
        <translation>Origin Doctor: antes y después, %1</translation>
    </message>
    <message>
        <source>What has gone</source>
        <translation>Lo que ha desaparecido</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Lo nuevo</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Lo que sigue igual</translation>
    </message>
    <message>
        <source>The cause is the same, and some of the lights have changed.</source>
        <translation>La causa es la misma, y algunas de las luces han cambiado.</translation>
    </message>
    <message>
        <source>What else differs between the two reports</source>
        <translation>En qué más se diferencian los dos informes</translation>
    </message>
    <message>
        <source>Asked with</source>
        <comment>the column of the parts of a question</comment>
        <translation>Datos de la consulta</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>a part of a question</comment>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>%1, as the observations let conclude</source>
        <translation>%1, según se deduce de las observaciones</translation>
    </message>
    <message>
        <source>%1, as told</source>
        <extracomment>%1: an SSL mode</extracomment>
        <translation>%1, según lo indicado</translation>
    </message>
    <message>
        <source>another one, which is left out here</source>
        <comment>an address</comment>
        <translation>otra, que aquí se omite</translation>
    </message>
    <message>
        <source>Address asked for</source>
        <translation>Dirección solicitada</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>Modo SSL</translation>
    </message>
    <message>
        <source>What the server runs</source>
        <translation>Qué se ejecuta en el servidor</translation>
    </message>
    <message>
        <source>The two reports do not rest on the same question. A light may have changed because of that alone, and not because something was mended.</source>
        <translation>Los dos informes no parten de la misma pregunta. Una luz puede haber cambiado solo por eso, y no porque se haya reparado algo.</translation>
    </message>
    <message>
        <source>It is worse than before.</source>
        <translation>Está peor que antes.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>This computer&apos;s own name servers</source>
        <translation>Los servidores de nombres de este equipo</translation>
    </message>
    <message>
        <source>A public name server</source>
        <translation>Un servidor de nombres público</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page</source>
        <translation>La página de estado de Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published address ranges</source>
        <translation>Los rangos de direcciones que publica Cloudflare</translation>
    </message>
    <message>
        <source>The roots of Cloudflare&apos;s Origin CA</source>
        <translation>Las raíces de la Origin CA de Cloudflare</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>El sitio web</translation>
    </message>
    <message>
        <source>Names of the same site as %1</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Nombres del mismo sitio web que %1</translation>
    </message>
    <message>
        <source>The server behind Cloudflare</source>
        <translation>El servidor detrás de Cloudflare</translation>
    </message>
    <message>
        <source>The proxy in this computer&apos;s settings</source>
        <translation>El proxy de la configuración de este equipo</translation>
    </message>
    <message>
        <source>Ports %1 (%2)</source>
        <extracomment>%1: a list of ports, %2: protocols, such as HTTPS</extracomment>
        <translation>Puertos %1 (%2)</translation>
    </message>
    <message>
        <source>%1, port %2 (%3)</source>
        <extracomment>%1: a name or addresses, %2: a port, %3: protocols, such as HTTPS</extracomment>
        <translation>%1, puerto %2 (%3)</translation>
    </message>
    <message>
        <source>%1, ports %2 (%3)</source>
        <extracomment>%1: a name or addresses, %2: a list of ports, %3: protocols, such as HTTPS</extracomment>
        <translation>%1, puertos %2 (%3)</translation>
    </message>
    <message>
        <source>Only if the name turns out not to lead to Cloudflare: the server itself, at the addresses that DNS gives for it.</source>
        <translation>Solo si resulta que el nombre no lleva a Cloudflare: el propio servidor, en las direcciones que indica el DNS.</translation>
    </message>
    <message>
        <source>It is asked directly, for the site, at the addresses that DNS gives for this name.</source>
        <translation>Se le pide el sitio web directamente, en las direcciones que el DNS indica para este nombre.</translation>
    </message>
    <message>
        <source>It is asked directly, for the site.</source>
        <translation>Se le pide el sitio web directamente.</translation>
    </message>
    <message>
        <source>They are asked where the site and its server lead; without them the site cannot be found. They may ask others in turn.</source>
        <translation>Se les pregunta adónde llevan el sitio web y su servidor; sin ellos no se puede encontrar el sitio web. Es posible que ellos pregunten a otros.</translation>
    </message>
    <message>
        <source>They are asked where the names in this list lead. They may ask others in turn.</source>
        <translation>Se les pregunta adónde llevan los nombres de esta lista. Es posible que ellos pregunten a otros.</translation>
    </message>
    <message>
        <source>It is asked where the site leads, and for its name servers.</source>
        <translation>Se le pregunta adónde lleva el sitio web y cuáles son sus servidores de nombres.</translation>
    </message>
    <message>
        <source>The same page under another name, only if the first does not answer.</source>
        <translation>La misma página con otro nombre, solo si la primera no responde.</translation>
    </message>
    <message>
        <source>To know whether Cloudflare itself is in trouble.</source>
        <translation>Para saber si la propia Cloudflare tiene problemas.</translation>
    </message>
    <message>
        <source>The same ranges, only if the first place does not give them.</source>
        <translation>Los mismos rangos, solo si no se obtienen del primer sitio.</translation>
    </message>
    <message>
        <source>To know which addresses are Cloudflare&apos;s.</source>
        <translation>Para saber qué direcciones son de Cloudflare.</translation>
    </message>
    <message>
        <source>Only if the server shows a certificate that claims to come from there, and no copy is kept on this computer.</source>
        <translation>Solo si el servidor muestra un certificado que afirma proceder de ella y no hay ninguna copia guardada en este equipo.</translation>
    </message>
    <message>
        <source>It is asked as visitors ask it, at the addresses that DNS gives: those of Cloudflare where the name leads there.</source>
        <translation>Se pide como lo hacen los visitantes, en las direcciones que indica el DNS: las de Cloudflare, si el nombre lleva allí.</translation>
    </message>
    <message>
        <source>Only if a redirect of the site leads to one: with or without www, below it, or under the same parent. The name servers are then asked for it as well. A redirect to any other site is not followed.</source>
        <translation>Solo si una redirección del sitio web lleva a uno de ellos: con o sin www, por debajo de él o bajo el mismo dominio superior. Entonces también se pregunta por él a los servidores de nombres. Una redirección a cualquier otro sitio web no se sigue.</translation>
    </message>
    <message>
        <source>Only if there is one, and something cannot be reached without it. The server behind Cloudflare is never asked through it.</source>
        <translation>Solo si hay alguno y no se puede llegar a algo sin él. Al servidor detrás de Cloudflare nunca se le pregunta a través de él.</translation>
    </message>
    <message>
        <source>A check of %1 contacts these and nobody else. For this list nobody was contacted.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>Una comprobación de %1 contacta con los siguientes y con nadie más. Para hacer esta lista no se ha contactado con nadie.</translation>
    </message>
    <message>
        <source>Public name servers, Cloudflare&apos;s status page, its published address ranges, its Origin CA and a proxy are left out. The list of ranges that came with the program and kept roots are used; what cannot be seen without the others stays grey.</source>
        <translation>Se omiten los servidores de nombres públicos, la página de estado de Cloudflare, los rangos de direcciones que publica, su Origin CA y cualquier proxy. Se usan la lista de rangos incluida en el programa y las raíces guardadas; lo que no se puede ver sin los demás queda en gris.</translation>
    </message>
</context>
<context>
    <name>DoctorWizard</name>
    <message>
        <source>Origin Doctor says why Cloudflare cannot reach a web server, and what to do about it. It changes nothing, sends nothing to anybody but the site and the services that it asks, and needs no account.

It is not made by Cloudflare. Cloudflare is a trademark of Cloudflare, Inc.</source>
        <translation>Origin Doctor dice por qué Cloudflare no puede llegar a un servidor web y qué hacer al respecto. No cambia nada, no envía nada a nadie más que al sitio web y a los servicios a los que consulta, y no necesita ninguna cuenta.

No es un producto de Cloudflare. Cloudflare es una marca comercial de Cloudflare, Inc.</translation>
    </message>
    <message>
        <source>The licence of Origin Doctor stands in the file LICENSE that comes with it. Qt is used under the GNU Lesser General Public License, version 3; OpenSSL under the Apache License, version 2.0; c-ares under the MIT License.</source>
        <translation>La licencia de Origin Doctor está en el archivo LICENSE que lo acompaña. Qt se usa bajo la GNU Lesser General Public License, versión 3; OpenSSL, bajo la Apache License, versión 2.0; c-ares, bajo la MIT License.</translation>
    </message>
    <message>
        <source>Without a mouse: Tab leads from one thing to the next, from top to bottom, and Space or Enter presses it. Alt and an underlined letter press the button that holds it; on the first page, Alt+A leads to the address. Alt and a number from 1 to 9 lead to that step, Ctrl+Page Down and Ctrl+Page Up to the next and the one before. Page Up and Page Down scroll the page. F1 opens this help, F5 checks again, Escape stops a check and the watching, Ctrl+O opens a report and Ctrl+S saves one. Ctrl+R shows what to read aloud on the telephone, Ctrl+L leads to the language, and Ctrl+N opens a second window. On a Mac, it is Command instead of Ctrl.</source>
        <translation>Sin ratón: el tabulador lleva de una cosa a la siguiente, de arriba abajo, y la barra espaciadora o Intro la pulsan. Alt y una letra subrayada pulsan el botón que la contiene; en la primera página, Alt+A lleva a la dirección. Alt y un número del 1 al 9 llevan a ese paso; Ctrl+Av Pág y Ctrl+Re Pág, al siguiente y al anterior. Re Pág y Av Pág desplazan la página. F1 abre esta ayuda, F5 comprueba de nuevo, Escape detiene una comprobación y la vigilancia, Ctrl+O abre un informe y Ctrl+S guarda uno. Ctrl+R muestra lo que se lee en voz alta por teléfono, Ctrl+L lleva al idioma y Ctrl+N abre una segunda ventana. En un Mac, es Comando en lugar de Ctrl.</translation>
    </message>
    <message>
        <source>An error page of Cloudflare with a number from 520 on usually means that the server of the site does not answer as it should, and that there is nothing to repair on your computer. Nothing was checked for this text: if other sites do not open either, look at your own connection first.

Wait some minutes and load the page again. If it lasts, tell the people who run the site, by telephone, e-mail or social media, what the error page says: its number, the Ray ID and the time.

It is then mostly for them and their hosting company to put right, and not for Cloudflare, whose name stands on the page.</source>
        <translation>Una página de error de Cloudflare con un número a partir de 520 suele significar que el servidor del sitio web no responde como debería y que no hay nada que reparar en su equipo. Para este texto no se ha comprobado nada: si tampoco se abren otros sitios web, revise primero su propia conexión.

Espere unos minutos y vuelva a cargar la página. Si el error continúa, comunique a los responsables del sitio web, por teléfono, por correo electrónico o en las redes sociales, lo que dice la página de error: el número, el Ray ID y la hora.

En ese caso, casi siempre les toca arreglarlo a ellos y a su proveedor de alojamiento, y no a Cloudflare, cuyo nombre aparece en la página.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Origin Doctor: report on %1 (practice)</source>
        <translation>Origin Doctor: informe sobre %1 (práctica)</translation>
    </message>
    <message>
        <source>Origin Doctor: report on %1</source>
        <extracomment>The title of a report. %1: the name of a site</extracomment>
        <translation>Origin Doctor: informe sobre %1</translation>
    </message>
    <message>
        <source>This is practice: the site, its server and Cloudflare were staged on this computer, and nothing here needs to be mended.</source>
        <translation>Esto es una práctica: el sitio web, su servidor y Cloudflare se simularon en este equipo, y aquí no hay nada que arreglar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>the end of a list</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones are left out here.</source>
        <comment>things that were tried</comment>
        <translation>
            <numerusform>Aquí se omite %n intento anterior.</numerusform>
            <numerusform>Aquí se omiten %n intentos anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. It was not checked again afterwards.</source>
        <translation>%1: %2. Después no se volvió a comprobar.</translation>
    </message>
    <message>
        <source>%1: %2. The check afterwards: %3</source>
        <extracomment>%1: a time, %2: what was tried, %3: what a check said</extracomment>
        <translation>%1: %2. La comprobación posterior: %3</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Lo que se probó</translation>
    </message>
    <message>
        <source>A note from the person who ran this check</source>
        <translation>Una nota de la persona que hizo esta comprobación</translation>
    </message>
    <message>
        <source>The five checks</source>
        <translation>Las cinco comprobaciones</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>the column of a table that holds traffic lights</comment>
        <translation>Semáforo</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>Modo SSL</translation>
    </message>
    <message>
        <source>marks the mode that the observations point to.</source>
        <translation>señala el modo al que apuntan las observaciones.</translation>
    </message>
    <message>
        <source>marks the mode in force, as told.</source>
        <translation>señala el modo vigente, según lo indicado.</translation>
    </message>
    <message>
        <source>What visitors would get in each SSL mode</source>
        <translation>Lo que recibirían los visitantes en cada modo SSL</translation>
    </message>
    <message>
        <source>%1: could not be checked, see above.</source>
        <comment>the name of a check</comment>
        <translation>%1: no se pudo comprobar, vea más arriba.</translation>
    </message>
    <message>
        <source>The server itself: its address was not told. Give it with --origin; it stands in Cloudflare&apos;s dashboard under DNS, and in the hosting company&apos;s welcome mail.</source>
        <translation>El servidor mismo: no se indicó su dirección. Indíquela con --origin; está en el panel de Cloudflare, en DNS, y en el correo de bienvenida del proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>The server itself: its address was not told. It stands in Cloudflare&apos;s dashboard under DNS, and in the hosting company&apos;s welcome mail.</source>
        <translation>El servidor mismo: no se indicó su dirección. Está en el panel de Cloudflare, en DNS, y en el correo de bienvenida del proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>The SSL mode: it was not told. Give it with --ssl-mode; it stands in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <translation>El modo SSL: no se indicó. Indíquelo con --ssl-mode; está en el panel de Cloudflare, en SSL/TLS, Overview.</translation>
    </message>
    <message>
        <source>The SSL mode: it was not told. It stands in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <translation>El modo SSL: no se indicó. Está en el panel de Cloudflare, en SSL/TLS, Overview.</translation>
    </message>
    <message>
        <source>Load balancing, Origin Rules and Configuration Rules in Cloudflare cannot be seen from outside.</source>
        <translation>Load balancing, Origin Rules y Configuration Rules de Cloudflare no se pueden ver desde fuera.</translation>
    </message>
    <message>
        <source>What remains untested</source>
        <translation>Lo que queda sin probar</translation>
    </message>
    <message>
        <source>This was seen from one computer, at one time. If visitors still report errors, ask them for the time and the Ray ID on the error page, and check again.</source>
        <translation>Esto se vio desde un solo equipo y en un solo momento. Si los visitantes siguen informando de errores, pídales la hora y el Ray ID de la página de error y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Address of the server, as told</source>
        <translation>Dirección del servidor, según lo indicado</translation>
    </message>
    <message>
        <source>SSL mode, inferred</source>
        <translation>Modo SSL, deducido</translation>
    </message>
    <message>
        <source>SSL mode, as told</source>
        <translation>Modo SSL, según lo indicado</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Acerca de este informe</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>the number of an observation</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>what was asked</comment>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>who was asked</comment>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>the way that a question went</comment>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What was observed</source>
        <translation>Lo que se observó</translation>
    </message>
    <message numerus="yes">
        <source>%n more observations stand in the report as JSON.</source>
        <translation>
            <numerusform>%n observación más está en el informe en formato JSON.</numerusform>
            <numerusform>%n observaciones más están en el informe en formato JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways, for other servers</source>
        <translation>Otras formas, para otros servidores</translation>
    </message>
    <message>
        <source>Their steps: origin-doctor-cli explain %1. Say what your server runs for the fitting one first, such as --server firewall=ufw.</source>
        <extracomment>%1: the id of a cause</extracomment>
        <translation>Sus pasos: origin-doctor-cli explain %1. Para ver primero la adecuada, indique qué usa su servidor, por ejemplo --server firewall=ufw.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>After each change, run the same check again.</source>
        <translation>Después de cada cambio, repita la misma comprobación.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>error %1 (“%2”)</source>
        <extracomment>%1: the number of an error, %2: what it means</extracomment>
        <translation>error %1 («%2»)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>una redirección a otra dirección</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>%1, %2 of %3 times</source>
        <extracomment>%1: what some visitors get, %2: how many of the attempts, %3: how many attempts</extracomment>
        <translation>%1, %2 de %3 veces</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Over %1</source>
        <extracomment>%1: “http” or “https”</extracomment>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Address asked for</source>
        <translation>Dirección solicitada</translation>
    </message>
    <message>
        <source>Ray ID</source>
        <translation>Ray ID</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s data centre</source>
        <translation>Centro de datos de Cloudflare</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Grado de certeza</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>Quién puede actuar</translation>
    </message>
    <message>
        <source>What visitors get</source>
        <translation>Lo que reciben los visitantes</translation>
    </message>
    <message>
        <source>What the error page said that was given</source>
        <translation>Lo que decía la página de error facilitada</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>Lo que habla en contra</translation>
    </message>
    <message>
        <source>What was ruled out</source>
        <translation>Lo que se descartó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>something that is in order</comment>
        <extracomment>%1: the name of a check, %2: what it found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What else it may be</source>
        <translation>Qué más puede ser</translation>
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
        <translation>Página de estado</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s ranges</source>
        <comment>what was asked</comment>
        <translation>Rangos de Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s roots</source>
        <comment>what was asked</comment>
        <translation>Certificados raíz de Cloudflare</translation>
    </message>
    <message>
        <source>As told</source>
        <comment>what was asked</comment>
        <translation>Según lo indicado</translation>
    </message>
    <message>
        <source>through Cloudflare</source>
        <translation>a través de Cloudflare</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>directamente</translation>
    </message>
    <message>
        <source>resolver</source>
        <translation>resolutor DNS</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>servicio auxiliar</translation>
    </message>
    <message>
        <source>told by the person</source>
        <translation>indicado por la persona</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>no route from here</source>
        <translation>sin ruta desde aquí</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>conexión cortada</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>falló TLS</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>no resuelto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>what rights a fix needs</comment>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>low, medium or high</comment>
        <translation>Riesgo</translation>
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
        <translation>Esto se escribe en una terminal de Linux o macOS.</translation>
    </message>
    <message>
        <source>This is typed in PowerShell.</source>
        <translation>Esto se escribe en PowerShell.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <comment>of a letter</comment>
        <translation>Asunto: %1</translation>
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
        <translation>%1 Desde fuera no se puede ver qué dirección de su servidor tiene registrada el propio Cloudflare.</translation>
    </message>
    <message>
        <source>%1: could not be checked in full, see above.</source>
        <comment>the name of a check</comment>
        <translation>%1: no se pudo comprobar del todo, vea más arriba.</translation>
    </message>
    <message>
        <source>This is typed %1.</source>
        <extracomment>Of a command. %1: a place, such as “in a shell on the server”</extracomment>
        <translation>Esto se escribe %1.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Whose job: %1</source>
        <comment>who can act, a list</comment>
        <translation>A quién le toca: %1</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Where: %1. Who: %2.</source>
        <comment>a place, and a list of people</comment>
        <translation>Dónde: %1. Quién: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fix</comment>
        <extracomment>%1: what is done, %2: the id of a fix</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>The steps of another way: origin-doctor-cli explain %1 --fix, with the name that stands behind it. Everything, with the letters to whoever must act: --all. Say what your server runs, such as --server firewall=ufw, for the fitting way first.</source>
        <extracomment>%1: the id of a cause</extracomment>
        <translation>Los pasos de otra forma: origin-doctor-cli explain %1 --fix, seguido del nombre que figura detrás de ella. Todo, con las cartas para quien tenga que actuar: --all. Para ver primero la forma adecuada, indique qué usa su servidor, por ejemplo --server firewall=ufw.</translation>
    </message>
    <message>
        <source>“%1” is not a fix for %2: “origin-doctor-cli explain %2” lists them.</source>
        <translation>«%1» no es una solución para %2: «origin-doctor-cli explain %2» las muestra.</translation>
    </message>
    <message>
        <source>“%1” is not a fix for %2: did you mean “%3”?</source>
        <translation>«%1» no es una solución para %2: ¿quiso decir «%3»?</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>The value for “%1” holds characters that cannot be put safely into a command, so this program does not show one.</source>
        <extracomment>%1: the name of a value, such as “host”</extracomment>
        <translation>El valor de «%1» contiene caracteres que no se pueden poner con seguridad en un comando, así que este programa no muestra ninguno.</translation>
    </message>
</context>
<context>
    <name>FixPlan</name>
    <message>
        <source>It stands here because of what your server says about itself. That is a guess: what runs there may be something else.</source>
        <translation>Está aquí por lo que su servidor dice de sí mismo. Es una suposición: puede que allí funcione otra cosa.</translation>
    </message>
    <message>
        <source>Put your own values in the place of %1.</source>
        <extracomment>%1: words in capitals that stand in commands, such as “YOUR_SITE, ORIGIN_ADDRESS”</extracomment>
        <translation>Ponga sus propios valores en lugar de %1.</translation>
    </message>
    <message>
        <source>Paste each block of commands whole, from its first line to its last, unless the text above it says otherwise.</source>
        <translation>Pegue cada bloque de comandos entero, de la primera línea a la última, salvo que el texto de encima diga otra cosa.</translation>
    </message>
    <message>
        <source>This report was read from a file, and its list of Cloudflare&apos;s address ranges is not the one that this program knows. Nobody should run commands with ranges that a file names, so these name the copy built into this program, dated %1. The present list is at https://www.cloudflare.com/ips/.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Este informe se leyó de un archivo, y su lista de rangos de direcciones de Cloudflare no es la que conoce este programa. Nadie debería ejecutar comandos con rangos indicados por un archivo; por eso aquí figuran los de la copia incluida en este programa, con fecha del %1. La lista actual está en https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges are those of the copy built into this program, dated %1. The present list is at https://www.cloudflare.com/ips/.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Los rangos de direcciones de Cloudflare son los de la copia incluida en este programa, con fecha del %1. La lista actual está en https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>El %1 se leyeron los rangos de direcciones de Cloudflare de la lista que publica.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1. These are new since this program was made: %2.</source>
        <extracomment>%1: a date, %2: ranges of addresses</extracomment>
        <translation>El %1 se leyeron los rangos de direcciones de Cloudflare de la lista que publica. Estos son nuevos desde que se creó este programa: %2.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1. These have gone from it since this program was made: %2.</source>
        <extracomment>%1: a date, %2: ranges of addresses</extracomment>
        <translation>El %1 se leyeron los rangos de direcciones de Cloudflare de la lista que publica. Estos han desaparecido de ella desde que se creó este programa: %2.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1. Since this program was made these have come: %2. These have gone: %3.</source>
        <extracomment>%1: a date, %2 and %3: ranges of addresses</extracomment>
        <translation>El %1 se leyeron los rangos de direcciones de Cloudflare de la lista que publica. Desde que se creó este programa se han añadido estos: %2. Han desaparecido estos: %3.</translation>
    </message>
    <message>
        <source>The commands are for Linux with systemd, which Alpine does not have: type “rc-service nginx restart” in the place of “systemctl restart nginx”, look into /var/log in the place of journalctl, and use doas or root where sudo is missing.</source>
        <translation>Los comandos son para Linux con systemd, que Alpine no tiene: escriba «rc-service nginx restart» en lugar de «systemctl restart nginx», mire en /var/log en lugar de usar journalctl y use doas o root donde falte sudo.</translation>
    </message>
    <message>
        <source>The commands are for Linux with systemd, which FreeBSD does not have: type “service nginx restart” in the place of “systemctl restart nginx”, look into /var/log in the place of journalctl, and use doas or root where sudo is missing. Settings are in /usr/local/etc in the place of /etc.</source>
        <translation>Los comandos son para Linux con systemd, que FreeBSD no tiene: escriba «service nginx restart» en lugar de «systemctl restart nginx», mire en /var/log en lugar de usar journalctl y use doas o root donde falte sudo. Los ajustes están en /usr/local/etc en lugar de /etc.</translation>
    </message>
</context>
<context>
    <name>FixText</name>
    <message>
        <source>in a shell on the server (over SSH, for example)</source>
        <translation>en una terminal del servidor (por SSH, por ejemplo)</translation>
    </message>
    <message>
        <source>in PowerShell on the server, opened as administrator</source>
        <translation>en PowerShell en el servidor, abierto como administrador</translation>
    </message>
    <message>
        <source>in the Command Prompt on the server, opened as administrator</source>
        <translation>en el Símbolo del sistema en el servidor, abierto como administrador</translation>
    </message>
    <message>
        <source>in a window on the server&apos;s own desktop</source>
        <translation>en una ventana del escritorio del propio servidor</translation>
    </message>
    <message>
        <source>in Cloudflare&apos;s dashboard, dash.cloudflare.com</source>
        <translation>en el panel de Cloudflare, dash.cloudflare.com</translation>
    </message>
    <message>
        <source>in the hosting panel</source>
        <translation>en el panel de alojamiento</translation>
    </message>
    <message>
        <source>in the cloud provider&apos;s command line</source>
        <translation>en la línea de comandos del proveedor de nube</translation>
    </message>
    <message>
        <source>in the cloud provider&apos;s web console</source>
        <translation>en la consola web del proveedor de nube</translation>
    </message>
    <message>
        <source>at the hosting company: only they can do it</source>
        <translation>en el proveedor de alojamiento: solo ellos pueden hacerlo</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>root, or an account that may use sudo</source>
        <translation>root, o una cuenta que pueda usar sudo</translation>
    </message>
    <message>
        <source>an administrator of the server</source>
        <translation>un administrador del servidor</translation>
    </message>
    <message>
        <source>the login of the Cloudflare account</source>
        <translation>el acceso a la cuenta de Cloudflare</translation>
    </message>
    <message>
        <source>the login of the hosting panel</source>
        <translation>el acceso al panel de alojamiento</translation>
    </message>
    <message>
        <source>the login of the cloud provider</source>
        <translation>el acceso a la cuenta del proveedor de nube</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>To write to the hosting company</source>
        <translation>Para escribir al proveedor de alojamiento</translation>
    </message>
    <message>
        <source>To write to whoever holds the Cloudflare account</source>
        <translation>Para escribir a quien administra la cuenta de Cloudflare</translation>
    </message>
    <message>
        <source>To write to whoever has access to the server</source>
        <translation>Para escribir a quien tiene acceso al servidor</translation>
    </message>
    <message>
        <source>To tell the visitor</source>
        <translation>Para decírselo al visitante</translation>
    </message>
    <message>
        <source>in a shell on the server, or in a terminal on this computer (Linux or macOS)</source>
        <translation>en una shell en el servidor, o en un terminal de este equipo (Linux o macOS)</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Unban Cloudflare in fail2ban, and have it never ban Cloudflare again</source>
        <translation>Desbloquear Cloudflare en fail2ban y hacer que nunca más lo bloquee</translation>
    </message>
    <message>
        <source>From then on fail2ban bans no visitor who comes through Cloudflare, good or bad. So let your web server learn the visitors&apos; own addresses next, and block bad visitors in Cloudflare.</source>
        <translation>A partir de entonces fail2ban no bloquea a ningún visitante que llegue a través de Cloudflare, ni bueno ni malo. Por eso, como siguiente paso, haga que su servidor web reconozca las direcciones reales de los visitantes y bloquee a los visitantes dañinos en Cloudflare.</translation>
    </message>
    <message>
        <source>The setting stays across a reboot. It needs fail2ban 0.11 or newer (&quot;fail2ban-client --version&quot;). A jail that is set up later must be added to /etc/fail2ban/jail.d/zz-origin-doctor.local by hand.</source>
        <translation>El ajuste se conserva después de reiniciar el servidor. Requiere fail2ban 0.11 o más reciente (&quot;fail2ban-client --version&quot;). Si más adelante se crea otro jail, hay que añadirlo a mano en /etc/fail2ban/jail.d/zz-origin-doctor.local.</translation>
    </message>
    <message>
        <source>fail2ban reads logs and bans the addresses that misbehave. Behind Cloudflare the log may name Cloudflare instead of the visitor, and then Cloudflare is banned. This lists the jails (what fail2ban watches over) that have banned an address of Cloudflare, with the address. If it prints nothing, fail2ban is not what blocks at this moment.</source>
        <translation>fail2ban lee los registros y bloquea las direcciones que se portan mal. Detrás de Cloudflare, el registro puede mostrar a Cloudflare en lugar del visitante, y entonces se bloquea a Cloudflare. El comando muestra los jails (lo que fail2ban vigila) que han bloqueado una dirección de Cloudflare, junto con la dirección. Si no muestra nada, en este momento no es fail2ban lo que bloquea.</translation>
    </message>
    <message>
        <source>Tell fail2ban to leave Cloudflare&apos;s networks alone in all jails except those for SSH, mail and FTP. What it ignored before, it goes on ignoring. Then the settings are tried, and only read if they are right. Bans of others stay.</source>
        <translation>Indique a fail2ban que deje en paz las redes de Cloudflare en todos los jails, salvo en los de SSH, correo y FTP. Lo que ya ignoraba antes lo sigue ignorando. Después se prueba la configuración, y solo se carga si es correcta. Los bloqueos de otras direcciones se mantienen.</translation>
    </message>
    <message>
        <source>Lift the bans of Cloudflare&apos;s addresses, and no others.</source>
        <translation>Levante los bloqueos de las direcciones de Cloudflare, y ningún otro.</translation>
    </message>
    <message>
        <source>See whether fail2ban holds no address of Cloudflare any more, and knows all its networks.</source>
        <translation>Compruebe que fail2ban ya no tiene bloqueada ninguna dirección de Cloudflare y que conoce todas sus redes.</translation>
    </message>
    <message>
        <source>Take back the setting. The lifted bans are not imposed again; they would have ended by themselves.</source>
        <translation>Quite el ajuste. Los bloqueos levantados no se vuelven a imponer; de todos modos habrían terminado por sí solos.</translation>
    </message>
    <message>
        <source>Let nginx learn the visitors&apos; own addresses</source>
        <translation>Hacer que nginx reconozca las direcciones reales de los visitantes</translation>
    </message>
    <message>
        <source>The setting stays across a reboot. Cloudflare&apos;s list changes rarely; run the commands again when it does.</source>
        <translation>El ajuste se conserva después de reiniciar el servidor. La lista de Cloudflare cambia pocas veces; cuando cambie, vuelva a ejecutar los comandos.</translation>
    </message>
    <message>
        <source>See whether nginx has loaded all of Cloudflare&apos;s networks from its settings.</source>
        <translation>Compruebe si nginx ha cargado de su configuración todas las redes de Cloudflare.</translation>
    </message>
    <message>
        <source>Ask for your site once through Cloudflare, and look in the log of the web server whose address stands there. It must be your own, as Cloudflare saw it, and not one of Cloudflare&apos;s.</source>
        <translation>Pida una vez su sitio web a través de Cloudflare y mire en el registro del servidor web qué dirección aparece. Debe ser la suya, tal como la vio Cloudflare, y no una de Cloudflare.</translation>
    </message>
    <message>
        <source>Delete the file, and have nginx read its settings again.</source>
        <translation>Borre el archivo y haga que nginx vuelva a leer su configuración.</translation>
    </message>
    <message>
        <source>Let Apache learn the visitors&apos; own addresses (Debian, Ubuntu)</source>
        <translation>Hacer que Apache reconozca las direcciones reales de los visitantes (Debian, Ubuntu)</translation>
    </message>
    <message>
        <source>The setting stays across a reboot. If the log still shows Cloudflare, replace %h by %a in the LogFormat lines of Apache&apos;s settings.</source>
        <translation>El ajuste se conserva después de reiniciar el servidor. Si el registro sigue mostrando a Cloudflare, cambie %h por %a en las líneas LogFormat de la configuración de Apache.</translation>
    </message>
    <message>
        <source>See whether Apache accepts its settings, and all of Cloudflare&apos;s networks are among them.</source>
        <translation>Compruebe si Apache acepta su configuración y si en ella están todas las redes de Cloudflare.</translation>
    </message>
    <message>
        <source>Delete the file, and have Apache read its settings again.</source>
        <translation>Borre el archivo y haga que Apache vuelva a leer su configuración.</translation>
    </message>
    <message>
        <source>Let Apache learn the visitors&apos; own addresses (Red Hat, Alma, Rocky, Fedora)</source>
        <translation>Hacer que Apache reconozca las direcciones reales de los visitantes (Red Hat, Alma, Rocky, Fedora)</translation>
    </message>
    <message>
        <source>Let LiteSpeed learn the visitors&apos; own addresses</source>
        <translation>Hacer que LiteSpeed reconozca las direcciones reales de los visitantes</translation>
    </message>
    <message>
        <source>LiteSpeed&apos;s limits for each client then count visitors instead of Cloudflare.</source>
        <translation>Los límites de LiteSpeed para cada cliente cuentan entonces a los visitantes y no a Cloudflare.</translation>
    </message>
    <message>
        <source>Open the administration page of LiteSpeed or OpenLiteSpeed (usually port 7080 of your server), and see what &quot;Use Client IP in Header&quot; says. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>Abra la página de administración de LiteSpeed u OpenLiteSpeed (normalmente en el puerto 7080 de su servidor) y mire qué valor tiene &quot;Use Client IP in Header&quot;. Sin esto, para su servidor todos los visitantes parecen ser Cloudflare, y quien bloquea a un visitante dañino bloquea a Cloudflare y, con él, a todo el mundo.</translation>
    </message>
    <message>
        <source>Set &quot;Use Client IP in Header&quot; to &quot;Trusted IP Only&quot;. Then enter Cloudflare&apos;s networks, each with the letter T (for trusted) behind it, in the list of allowed addresses, and restart gracefully. The command prints the list so that you can copy it. OpenLiteSpeed 1.7.13 and newer know Cloudflare by themselves.</source>
        <translation>Ponga &quot;Use Client IP in Header&quot; en &quot;Trusted IP Only&quot;. Después añada las redes de Cloudflare a la lista de direcciones permitidas, cada una seguida de la letra T (de «trusted», de confianza), y reinicie con suavidad (Graceful Restart). El comando muestra la lista para que pueda copiarla. OpenLiteSpeed 1.7.13 y las versiones más recientes ya conocen a Cloudflare.</translation>
    </message>
    <message>
        <source>Set &quot;Use Client IP in Header&quot; back to what it was, take the networks out of the list, and restart gracefully.</source>
        <translation>Devuelva &quot;Use Client IP in Header&quot; a su valor anterior, quite las redes de la lista y reinicie con suavidad (Graceful Restart).</translation>
    </message>
    <message>
        <source>Let Caddy learn the visitors&apos; own addresses</source>
        <translation>Hacer que Caddy reconozca las direcciones reales de los visitantes</translation>
    </message>
    <message>
        <source>The setting stays across a reboot.</source>
        <translation>El ajuste se conserva después de reiniciar el servidor.</translation>
    </message>
    <message>
        <source>See whether your Caddyfile already names trusted proxies. This needs Caddy 2.7 or newer. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>Compruebe si su Caddyfile ya indica proxies de confianza. Hace falta Caddy 2.7 o más reciente. Sin esto, para su servidor todos los visitantes parecen ser Cloudflare, y quien bloquea a un visitante dañino bloquea a Cloudflare y, con él, a todo el mundo.</translation>
    </message>
    <message>
        <source>Print the lines that are needed. Cloudflare tells the visitor&apos;s address in a line of each request, CF-Connecting-IP. Only Cloudflare is believed in this.</source>
        <translation>Muestre las líneas que hacen falta. Cloudflare indica la dirección del visitante en una línea de cada petición, CF-Connecting-IP. En esto solo se confía en Cloudflare.</translation>
    </message>
    <message>
        <source>Keep a copy of the Caddyfile, then put these lines at its very top. If it already begins with a block in braces, put only the part &quot;servers&quot; into that block. Then have Caddy test and load it. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Guarde una copia del Caddyfile y ponga después estas líneas al principio del todo. Si ya empieza con un bloque entre llaves, ponga dentro de ese bloque solo la parte &quot;servers&quot;. Después haga que Caddy lo pruebe y lo cargue. Pegue estas líneas de una en una: mientras el editor está abierto, lo que pegue va a parar al archivo.</translation>
    </message>
    <message>
        <source>See whether Caddy runs with these settings. In its access log, &quot;client_ip&quot; is then the visitor.</source>
        <translation>Compruebe si Caddy funciona con esta configuración. En su registro de accesos, &quot;client_ip&quot; es entonces el visitante.</translation>
    </message>
    <message>
        <source>Put the copy back, and have Caddy read it.</source>
        <translation>Vuelva a poner la copia y haga que Caddy la lea.</translation>
    </message>
    <message>
        <source>Let the log of IIS name the visitors</source>
        <translation>Hacer que el registro de IIS muestre a los visitantes</translation>
    </message>
    <message>
        <source>Open IIS Manager, choose the site, and see which fields its log has. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>Abra el Administrador de IIS (IIS Manager), elija el sitio y mire qué campos tiene su registro. Sin esto, para su servidor todos los visitantes parecen ser Cloudflare, y quien bloquea a un visitante dañino bloquea a Cloudflare y, con él, a todo el mundo.</translation>
    </message>
    <message>
        <source>Choose &quot;Add Field&quot;: field name CF-Connecting-IP, source type &quot;Request Header&quot;, source CF-Connecting-IP. Apply. This is for the log only; your programs and the filter &quot;IP Address and Domain Restrictions&quot; still see Cloudflare. In that filter, tick &quot;Enable Proxy Mode&quot;, so that it looks at the visitor.</source>
        <translation>Elija &quot;Add Field&quot;: nombre del campo CF-Connecting-IP, tipo de origen &quot;Request Header&quot;, origen CF-Connecting-IP. Aplique el cambio. Esto vale solo para el registro; sus programas y el filtro &quot;IP Address and Domain Restrictions&quot; siguen viendo a Cloudflare. En ese filtro marque &quot;Enable Proxy Mode&quot; para que se fije en el visitante.</translation>
    </message>
    <message>
        <source>Open your site once through Cloudflare. The newest file in C:\inetpub\logs\LogFiles has your own address in its last column; IIS writes it with a delay of up to a minute.</source>
        <translation>Abra su sitio web una vez a través de Cloudflare. El archivo más reciente de C:\inetpub\logs\LogFiles muestra la dirección de usted en la última columna; IIS la escribe con un retraso de hasta un minuto.</translation>
    </message>
    <message>
        <source>Remove the field in the same place, and untick &quot;Enable Proxy Mode&quot;.</source>
        <translation>Quite el campo en el mismo lugar y desmarque &quot;Enable Proxy Mode&quot;.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Imunify360</source>
        <translation>Permitir Cloudflare en Imunify360</translation>
    </message>
    <message>
        <source>Imunify360 normally knows Cloudflare and sees the visitors behind it. If it blocks Cloudflare all the same, its hosting company should know.</source>
        <translation>Normalmente Imunify360 conoce a Cloudflare y ve a los visitantes que hay detrás. Si aun así bloquea a Cloudflare, conviene que el proveedor de alojamiento lo sepa.</translation>
    </message>
    <message>
        <source>The list stays across a reboot.</source>
        <translation>La lista se conserva después de reiniciar el servidor.</translation>
    </message>
    <message>
        <source>Imunify360 is a security product that hosting companies add to cPanel, Plesk and DirectAdmin. See what it has blocked of late. You find the same in the panel.</source>
        <translation>Imunify360 es un producto de seguridad que los proveedores de alojamiento añaden a cPanel, Plesk y DirectAdmin. Mire qué ha bloqueado últimamente. En el panel encontrará lo mismo.</translation>
    </message>
    <message>
        <source>Put all of Cloudflare&apos;s networks on its white list. Without a terminal you can add them one by one in the panel.</source>
        <translation>Ponga todas las redes de Cloudflare en su lista blanca. Si no tiene terminal, puede añadirlas una por una en el panel.</translation>
    </message>
    <message>
        <source>See whether all of them are on the white list.</source>
        <translation>Compruebe si están todas en la lista blanca.</translation>
    </message>
    <message>
        <source>Take them off the white list again. Leave out what was on it before.</source>
        <translation>Vuelva a quitarlas de la lista blanca. Deje las que ya estaban antes.</translation>
    </message>
    <message>
        <source>Switch off the one ModSecurity rule that turns Cloudflare away</source>
        <translation>Desactivar solo la regla de ModSecurity que rechaza a Cloudflare</translation>
    </message>
    <message>
        <source>One rule less guards your site. Never switch the whole filter off.</source>
        <translation>Su sitio web queda protegido por una regla menos. No desactive nunca el filtro entero.</translation>
    </message>
    <message>
        <source>ModSecurity is a filter inside the web server that turns suspicious requests away with code 403. See which of its rules has done so of late: the number behind &quot;id&quot;.</source>
        <translation>ModSecurity es un filtro dentro del servidor web que rechaza con el código 403 las peticiones sospechosas. Mire cuál de sus reglas lo ha hecho últimamente: es el número que sigue a &quot;id&quot;.</translation>
    </message>
    <message>
        <source>Put the number of that rule into the first line. If the rule is about the address of the caller or about too many requests, restore the visitors&apos; own addresses first; that alone mostly suffices. The commands are for Apache on Debian and Ubuntu.</source>
        <translation>Ponga el número de esa regla en la primera línea. Si la regla trata de la dirección de quien se conecta o de un exceso de peticiones, recupere antes las direcciones reales de los visitantes; en la mayoría de los casos basta con eso. Los comandos son para Apache en Debian y Ubuntu.</translation>
    </message>
    <message>
        <source>Find the limit that turns Cloudflare away</source>
        <translation>Encontrar el límite que rechaza a Cloudflare</translation>
    </message>
    <message>
        <source>Everything that comes through Cloudflare comes from few addresses, so limits &quot;for each visitor&quot; strike Cloudflare first. This lists the limits of the web server and of the firewall.</source>
        <translation>Todo lo que llega a través de Cloudflare viene de unas pocas direcciones, así que los límites &quot;por visitante&quot; afectan primero a Cloudflare. El comando muestra los límites del servidor web y del cortafuegos.</translation>
    </message>
    <message>
        <source>Find out what blocks connections on your server</source>
        <translation>Averiguar qué bloquea las conexiones en su servidor</translation>
    </message>
    <message>
        <source>See whether a program listens on your web ports. If nothing listens, the web server is the trouble and not a firewall.</source>
        <translation>Compruebe si algún programa escucha en sus puertos web. Si no escucha ninguno, el problema es el servidor web y no un cortafuegos.</translation>
    </message>
    <message>
        <source>Nothing was changed here. What you change by the instructions that you chose, you take back as they say.</source>
        <translation>Aquí no se ha cambiado nada. Lo que cambie con las instrucciones que haya elegido se deshace como se explica en ellas.</translation>
    </message>
    <message>
        <source>Have the hosting company let Cloudflare in</source>
        <translation>Pedir al proveedor de alojamiento que deje entrar a Cloudflare</translation>
    </message>
    <message>
        <source>If you have no access to the server itself, or no firewall was found on it, only the hosting company can see what blocks.</source>
        <translation>Si no tiene acceso al servidor, o si no se encontró en él ningún cortafuegos, solo el proveedor de alojamiento puede ver qué bloquea.</translation>
    </message>
    <message>
        <source>Send the message that is shown with this cause, through the support page of the hosting company. It says what was seen, what is asked for, and how to check.</source>
        <translation>Envíe el mensaje que se muestra junto a esta causa por la página de soporte del proveedor de alojamiento. Explica qué se vio, qué se pide y cómo comprobarlo.</translation>
    </message>
    <message>
        <source>When they answer, run the same check again. Do not take &quot;it works here&quot; for an answer: their own computers are not Cloudflare.</source>
        <translation>Cuando respondan, repita la misma comprobación. No acepte un &quot;aquí funciona&quot; como respuesta: los equipos de ellos no son Cloudflare.</translation>
    </message>
    <message>
        <source>There is nothing to take back. What was changed for you, the hosting company can change back.</source>
        <translation>No hay nada que deshacer. Lo que se haya cambiado para usted lo puede volver a cambiar el proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>Have the hosting company look after a silent server</source>
        <translation>Pedir al proveedor de alojamiento que revise un servidor que no responde</translation>
    </message>
    <message>
        <source>Log in to the customer page of your hosting company, and see whether the server is switched on, whether it is paid for, and whether the company reports a fault. From outside a server that is off and a server that drops everything look alike.</source>
        <translation>Entre en la página de clientes de su proveedor de alojamiento y mire si el servidor está encendido, si está pagado y si el proveedor informa de una avería. Desde fuera, un servidor apagado y un servidor que lo descarta todo parecen iguales.</translation>
    </message>
    <message>
        <source>If the page has a button to start the server, or a console (a screen of the server in the browser), use it: start the server, log in, and see whether the web server runs and which firewall is there. Otherwise send the message that is shown with this cause.</source>
        <translation>Si la página tiene un botón para arrancar el servidor, o una consola (una pantalla del servidor en el navegador), úselos: arranque el servidor, inicie sesión y mire si el servidor web funciona y qué cortafuegos hay. Si no, envíe el mensaje que se muestra junto a esta causa.</translation>
    </message>
    <message>
        <source>Run the same check again. The server must answer on its web ports, at least to Cloudflare.</source>
        <translation>Repita la misma comprobación. El servidor debe responder en sus puertos web, al menos a Cloudflare.</translation>
    </message>
    <message>
        <source>Starting a server needs no way back.</source>
        <translation>Arrancar un servidor no necesita vuelta atrás.</translation>
    </message>
    <message>
        <source>Correct or remove the IPv6 address of your site in Cloudflare</source>
        <translation>Corregir o quitar la dirección IPv6 de su sitio web en Cloudflare</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>El cambio se conserva.</translation>
    </message>
    <message>
        <source>A site can have an A record (its IPv4 address) and an AAAA record (its IPv6 address). Cloudflare uses both, so a dead one makes the site fail now and then. See which AAAA records {host} has, and note them down.</source>
        <translation>Un sitio web puede tener un registro A (su dirección IPv4) y un registro AAAA (su dirección IPv6). Cloudflare usa los dos, así que una dirección que no responde hace que el sitio web falle de vez en cuando. Mire qué registros AAAA tiene {host} y anótelos.</translation>
    </message>
    <message>
        <source>Ask your server for its own IPv6 address. It begins with 2 or 3. If it differs from the one in the record, edit the record. If there is none, or your web server is not meant to be reached over IPv6, delete the AAAA record; visitors with IPv6 still reach your site, because Cloudflare speaks IPv6 for it.</source>
        <translation>Pregunte a su servidor por su propia dirección IPv6. Empieza por 2 o 3. Si no coincide con la del registro, edite el registro. Si no tiene ninguna, o si su servidor web no debe atender por IPv6, borre el registro AAAA; los visitantes con IPv6 seguirán llegando a su sitio web, porque Cloudflare habla IPv6 por él.</translation>
    </message>
    <message>
        <source>Add the AAAA record again: name {host}, the address that you noted down, proxied (orange cloud).</source>
        <translation>Añada otra vez el registro AAAA: nombre {host}, la dirección que anotó, con proxy (nube naranja).</translation>
    </message>
    <message>
        <source>Find out what turns Cloudflare away with code 403 or 429</source>
        <translation>Averiguar qué rechaza a Cloudflare con el código 403 o 429</translation>
    </message>
    <message>
        <source>The web server itself answers, and says no. See what its log says about it.</source>
        <translation>El propio servidor web responde y dice que no. Mire qué dice sobre ello su registro.</translation>
    </message>
    <message>
        <source>See which rules of the web server name addresses or turn somebody away.</source>
        <translation>Mire qué reglas del servidor web mencionan direcciones o rechazan a alguien.</translation>
    </message>
    <message>
        <source>A rule that lets only some addresses in (allow, Require ip) must name Cloudflare&apos;s networks as well, or see the visitors behind them: restore the visitors&apos; own addresses. A rule that denies an address of Cloudflare must go. A line with ModSecurity: switch off that one rule. With WordPress, look into the security plugin (Wordfence, Solid Security and others): tell it that the site is behind Cloudflare, so that it reads CF-Connecting-IP, and lift its blocks.</source>
        <translation>Una regla que solo deja entrar a ciertas direcciones (allow, Require ip) debe incluir también las redes de Cloudflare, o bien ver a los visitantes que hay detrás: recupere las direcciones reales de los visitantes. Una regla que deniega una dirección de Cloudflare debe desaparecer. Una línea con ModSecurity: desactive solo esa regla. Con WordPress, revise el plugin de seguridad (Wordfence, Solid Security y otros): indíquele que el sitio web está detrás de Cloudflare, para que lea CF-Connecting-IP, y levante sus bloqueos.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Keep a copy of each file before you edit it, and put it back to undo.</source>
        <translation>Aquí no se ha cambiado nada. Guarde una copia de cada archivo antes de editarlo y, para deshacer el cambio, vuelva a ponerla.</translation>
    </message>
    <message>
        <source>Give Linux room for more connections</source>
        <translation>Dar a Linux espacio para más conexiones</translation>
    </message>
    <message>
        <source>Each waiting connection costs a little memory; 4096 are a few megabytes.</source>
        <translation>Cada conexión en espera consume un poco de memoria; 4096 son unos pocos megabytes.</translation>
    </message>
    <message>
        <source>The values come back after a reboot.</source>
        <translation>Los valores se mantienen después de reiniciar el servidor.</translation>
    </message>
    <message>
        <source>See whether connections were lost because a queue was full. A number above 0 that grows says so, and so does &quot;table full&quot; in the last line. The queue of a program is the second number of each line of &quot;ss&quot; (Recv-Q); its room is the third (Send-Q).</source>
        <translation>Compruebe si se han perdido conexiones porque una cola estaba llena. Lo indica un número mayor que 0 que va creciendo, y también &quot;table full&quot; en la última línea. La cola de un programa es el segundo número de cada línea de &quot;ss&quot; (Recv-Q); su capacidad es el tercero (Send-Q).</translation>
    </message>
    <message>
        <source>Note the present values in a file, then raise those that are low, now and for every start. A value that is high enough stays as it is.</source>
        <translation>Anote los valores actuales en un archivo y suba después los que sean bajos, ahora y para cada arranque. Un valor que ya es suficiente se queda como está.</translation>
    </message>
    <message>
        <source>The web server takes the longer queue only when it is started anew. nginx and Apache ask for 511 places by themselves: for more, write &quot;backlog=4096&quot; behind the port in the listen lines of nginx, or &quot;ListenBacklog 4096&quot; into the settings of Apache.</source>
        <translation>El servidor web solo usa la cola más larga cuando se detiene y se arranca de nuevo. nginx y Apache piden por su cuenta 511 lugares: si quiere más, escriba &quot;backlog=4096&quot; detrás del puerto en las líneas listen de nginx, o &quot;ListenBacklog 4096&quot; en la configuración de Apache.</translation>
    </message>
    <message>
        <source>See whether the room is there.</source>
        <translation>Compruebe si ya hay espacio.</translation>
    </message>
    <message>
        <source>Put the values from before back, and delete both files.</source>
        <translation>Restablezca los valores anteriores y borre los dos archivos.</translation>
    </message>
    <message>
        <source>Let nginx hold more connections</source>
        <translation>Permitir que nginx mantenga más conexiones</translation>
    </message>
    <message>
        <source>If your pages are made by PHP or another program, that program is mostly what is overloaded; more connections then only make the queue longer.</source>
        <translation>Si sus páginas las genera PHP u otro programa, en la mayoría de los casos es ese programa el que está sobrecargado; entonces tener más conexiones solo alarga la cola.</translation>
    </message>
    <message>
        <source>See how many connections nginx may hold, and whether it has complained.</source>
        <translation>Mire cuántas conexiones puede mantener nginx y si se ha quejado.</translation>
    </message>
    <message>
        <source>Keep a copy of the settings, raise the number of connections to 4096 for each worker, have nginx test it, and load it only if the test passes.</source>
        <translation>Guarde una copia de la configuración, suba el número de conexiones a 4096 por cada proceso de trabajo (worker), haga que nginx la pruebe y cárguela solo si la prueba sale bien.</translation>
    </message>
    <message>
        <source>See whether nginx has the number from its settings.</source>
        <translation>Compruebe si nginx tiene el número de su configuración.</translation>
    </message>
    <message>
        <source>Put the copy back, and have nginx read it.</source>
        <translation>Vuelva a poner la copia y haga que nginx la lea.</translation>
    </message>
    <message>
        <source>Let Apache answer more visitors at once</source>
        <translation>Permitir que Apache atienda a más visitantes a la vez</translation>
    </message>
    <message>
        <source>Too high a number uses up the memory, and the server becomes slower still. Apache is away for about two seconds. Raise the limits of Linux first, or the longer queue has no effect.</source>
        <translation>Un número demasiado alto agota la memoria, y el servidor se vuelve aún más lento. Apache deja de estar disponible unos dos segundos. Suba primero los límites de Linux; si no, la cola más larga no tiene efecto.</translation>
    </message>
    <message>
        <source>See how Apache works (prefork, worker or event), how much memory is free, how much one Apache process uses, and whether Apache has complained.</source>
        <translation>Mire cómo trabaja Apache (prefork, worker o event), cuánta memoria queda libre, cuánta usa un proceso de Apache y si Apache se ha quejado.</translation>
    </message>
    <message>
        <source>Allow 400 visitors at once, and a longer queue. With prefork each of them needs the memory that the step before has shown, so lower the number in the first line if 400 times that is more than is free. The commands are for Debian and Ubuntu.</source>
        <translation>Permita 400 visitantes a la vez y una cola más larga. Con prefork, cada uno de ellos necesita la memoria que mostró el paso anterior, así que baje el número de la primera línea si 400 veces esa cantidad es más de lo que hay libre. Los comandos son para Debian y Ubuntu.</translation>
    </message>
    <message>
        <source>See whether the setting is there, Apache accepts it, and its queue is longer.</source>
        <translation>Compruebe si el ajuste está puesto, si Apache lo acepta y si su cola es más larga.</translation>
    </message>
    <message>
        <source>Delete the file, and start Apache anew.</source>
        <translation>Borre el archivo y arranque Apache de nuevo.</translation>
    </message>
    <message>
        <source>Have Cloudflare answer more by itself</source>
        <translation>Hacer que Cloudflare responda más por su cuenta</translation>
    </message>
    <message>
        <source>A Cache Rule that is too broad shows one visitor&apos;s page to another. Never keep pages for which one logs in.</source>
        <translation>Una Cache Rule demasiado amplia muestra la página de un visitante a otro. No guarde nunca en caché páginas para las que hay que iniciar sesión.</translation>
    </message>
    <message>
        <source>A server that is overloaded recovers when it is asked less. See how much of your site Cloudflare answers from its cache already.</source>
        <translation>Un servidor sobrecargado se recupera cuando se le pide menos. Mire qué parte de su sitio web sirve ya Cloudflare desde su caché.</translation>
    </message>
    <message>
        <source>Switch on &quot;Always Online&quot;, so that visitors see a copy of the page while your server is away. If robots are the load, switch on &quot;Bot Fight Mode&quot; (Security, then Settings). Pages that are the same for everyone can be kept by a Cache Rule; leave out everything for which one logs in.</source>
        <translation>Active &quot;Always Online&quot; para que los visitantes vean una copia de la página mientras su servidor no esté disponible. Si la carga la causan los robots, active &quot;Bot Fight Mode&quot; (Security y luego Settings). Las páginas que son iguales para todos se pueden guardar con una Cache Rule; deje fuera todo aquello para lo que hay que iniciar sesión.</translation>
    </message>
    <message>
        <source>Switch off in the same places what you switched on.</source>
        <translation>Desactive en los mismos lugares lo que haya activado.</translation>
    </message>
    <message>
        <source>Wait for Cloudflare, and tell your visitors</source>
        <translation>Esperar a Cloudflare y avisar a sus visitantes</translation>
    </message>
    <message>
        <source>Pausing takes up to five minutes either way, makes the address of your server public, and takes away Cloudflare&apos;s protection meanwhile.</source>
        <translation>Poner Cloudflare en pausa tarda hasta cinco minutos, lo mismo que reactivarlo; hace pública la dirección de su servidor y entretanto le quita la protección de Cloudflare.</translation>
    </message>
    <message>
        <source>See what Cloudflare says about it, and subscribe to the incident there: https://www.cloudflarestatus.com/</source>
        <translation>Mire qué dice Cloudflare al respecto y suscríbase allí al incidente: https://www.cloudflarestatus.com/</translation>
    </message>
    <message>
        <source>Run the same check again, or have the program keep watching to be told when it is over.</source>
        <translation>Repita la misma comprobación, o deje que el programa siga vigilando para que le avise cuando haya pasado.</translation>
    </message>
    <message>
        <source>If you paused Cloudflare, enable it again in the same place.</source>
        <translation>Si puso Cloudflare en pausa, vuelva a activarlo en el mismo lugar.</translation>
    </message>
    <message>
        <source>Bring this computer online</source>
        <translation>Conectar este equipo a Internet</translation>
    </message>
    <message>
        <source>Open a well-known page in the browser, for example https://example.com/. If it does not open either, this computer has no internet, and nothing can be said about your site from here.</source>
        <translation>Abra una página conocida en el navegador, por ejemplo https://example.com/. Si tampoco se abre, este equipo no tiene Internet, y desde aquí no se puede decir nada sobre su sitio web.</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi, switch flight mode off, and restart the router. On a guest network (hotel, train), open http://example.com/ and log in on the page that appears. With a VPN, switch it off for a try.</source>
        <translation>Revise el cable o la conexión wifi, desactive el modo avión y reinicie el router. En una red de invitados (hotel, tren), abra http://example.com/ e inicie sesión en la página que aparezca. Si usa una VPN, desactívela para probar.</translation>
    </message>
    <message>
        <source>Open https://example.com/ again, then run the same check again.</source>
        <translation>Abra otra vez https://example.com/ y después repita la misma comprobación.</translation>
    </message>
    <message>
        <source>Switch the VPN on again if you switched it off.</source>
        <translation>Vuelva a activar la VPN si la había desactivado.</translation>
    </message>
    <message>
        <source>Let this computer speak to the site directly</source>
        <translation>Permitir que este equipo se comunique directamente con el sitio web</translation>
    </message>
    <message>
        <source>While the scanning is off, open no other pages.</source>
        <translation>Mientras el análisis esté desactivado, no abra otras páginas.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in place of the site: a login page of a guest network, a proxy of your company, or a security program that reads along. Open https://example.com/, click the lock in the address bar, and see who issued the certificate. The name of a security product or of your company says who it is.</source>
        <translation>Algo entre este equipo e Internet responde en lugar del sitio web: la página de acceso de una red de invitados, un proxy de su empresa o un programa de seguridad que lee lo que pasa. Abra https://example.com/, haga clic en el candado de la barra de direcciones y mire quién emitió el certificado. El nombre de un producto de seguridad o de su empresa indica de quién se trata.</translation>
    </message>
    <message>
        <source>On a guest network, open http://example.com/ and log in. In a company, ask the administrator to let this program pass. With a security program, switch off &quot;HTTPS scanning&quot; or &quot;Web shield&quot; for the time of the check. Or take another way: the mobile network of a telephone.</source>
        <translation>En una red de invitados, abra http://example.com/ e inicie sesión. En una empresa, pida al administrador que deje pasar este programa. Si tiene un programa de seguridad, desactive &quot;HTTPS scanning&quot; o &quot;Web shield&quot; mientras dure la comprobación. O tome otro camino: la red móvil de un teléfono.</translation>
    </message>
    <message>
        <source>Run the same check again. The remark that something answers in place of the site must be gone.</source>
        <translation>Repita la misma comprobación. La observación de que algo responde en lugar del sitio web debe haber desaparecido.</translation>
    </message>
    <message>
        <source>Switch the scanning on again after the check.</source>
        <translation>Vuelva a activar el análisis después de la comprobación.</translation>
    </message>
    <message>
        <source>Set the clock of this computer</source>
        <translation>Poner en hora el reloj de este equipo</translation>
    </message>
    <message>
        <source>If the clock is wrong again after a restart, the battery of the computer&apos;s board is probably empty.</source>
        <translation>Si el reloj vuelve a estar mal después de reiniciar, probablemente la pila de la placa del equipo está agotada.</translation>
    </message>
    <message>
        <source>Compare the clock, the date and the time zone of this computer with https://time.is/. Certificates are judged by the date, so a wrong clock makes good ones look expired.</source>
        <translation>Compare el reloj, la fecha y la zona horaria de este equipo con https://time.is/. Los certificados se juzgan por la fecha, así que un reloj mal puesto hace que los buenos parezcan caducados.</translation>
    </message>
    <message>
        <source>Windows: Settings, Time &amp; language, Date &amp; time, switch on &quot;Set time automatically&quot; and press &quot;Sync now&quot;. macOS: System Settings, General, Date &amp; Time, switch on &quot;Set time and date automatically&quot;. Linux: the command below.</source>
        <translation>Windows: Configuración, Hora e idioma (Time &amp; language), Fecha y hora (Date &amp; time), active &quot;Establecer la hora automáticamente&quot; y pulse &quot;Sincronizar ahora&quot;. macOS: Ajustes del Sistema, General, Fecha y hora (Date &amp; Time), active &quot;Ajustar fecha y hora automáticamente&quot;. Linux: el comando de abajo.</translation>
    </message>
    <message>
        <source>Compare again, then run the same check again.</source>
        <translation>Compare otra vez y después repita la misma comprobación.</translation>
    </message>
    <message>
        <source>Switch the automatic setting off in the same place if you do not want it; the clock then stays as it is.</source>
        <translation>Desactive el ajuste automático en el mismo lugar si no lo quiere; el reloj se queda entonces como está.</translation>
    </message>
    <message>
        <source>Let this computer pass Cloudflare&apos;s guard</source>
        <translation>Hacer que este equipo pase la protección de Cloudflare</translation>
    </message>
    <message>
        <source>Until the rule is deleted, everyone who shares your address passes Cloudflare&apos;s guard.</source>
        <translation>Hasta que se borre la regla, todos los que comparten su dirección pasan la protección de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare holds this computer for a robot or has blocked it, so what visitors get cannot be seen from here. Find the entry by the Ray ID of the page, or by your address; it names the rule.</source>
        <translation>Cloudflare toma este equipo por un robot o lo ha bloqueado, así que desde aquí no se puede ver qué reciben los visitantes. Busque la entrada por el Ray ID de la página o por la dirección de usted; allí se nombra la regla.</translation>
    </message>
    <message>
        <source>Look at your site in an ordinary browser, or from another network, and go by what it shows. If this check is to pass, add a rule that allows your own address: name it &quot;Origin Doctor&quot;, choose &quot;Allow&quot;, and enter your address (https://{host}/cdn-cgi/trace shows it behind &quot;ip=&quot;).</source>
        <translation>Mire su sitio web en un navegador normal, o desde otra red, y guíese por lo que muestre. Si esta comprobación debe pasar, añada una regla que permita su propia dirección: póngale el nombre &quot;Origin Doctor&quot;, elija &quot;Allow&quot; y escriba su dirección (https://{host}/cdn-cgi/trace la muestra detrás de &quot;ip=&quot;).</translation>
    </message>
    <message>
        <source>Run the same check again. The remark about the challenge or the block must be gone.</source>
        <translation>Repita la misma comprobación. La observación sobre el desafío o el bloqueo debe haber desaparecido.</translation>
    </message>
    <message>
        <source>Delete the rule after the check.</source>
        <translation>Borre la regla después de la comprobación.</translation>
    </message>
    <message>
        <source>Nothing to repair: keep an eye on it</source>
        <translation>No hay nada que reparar: no lo pierda de vista</translation>
    </message>
    <message>
        <source>Everything that could be checked is fine at this moment. If visitors still complain, ask one of them for the code and the Ray ID at the bottom of the error page, and for the time.</source>
        <translation>Todo lo que se pudo comprobar está bien en este momento. Si los visitantes siguen quejándose, pida a uno de ellos el código y el Ray ID que aparecen al final de la página de error, y la hora.</translation>
    </message>
    <message>
        <source>Press &quot;Keep watching&quot;, or check again when it happens: a fault that comes and goes shows only while it lasts. Give the origin address and the SSL mode on the first page if you have not; more can be checked then.</source>
        <translation>Pulse &quot;Seguir vigilando&quot;, o compruebe de nuevo cuando ocurra: un fallo que va y viene solo se ve mientras dura. Indique en la primera página la dirección de su servidor y el modo SSL, si no lo ha hecho; entonces se puede comprobar más.</translation>
    </message>
    <message>
        <source>Run the same check again. The overall light must stay green.</source>
        <translation>Repita la misma comprobación. La luz general debe seguir en verde.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Look closer on the server</source>
        <translation>Mirar más de cerca en el servidor</translation>
    </message>
    <message>
        <source>No known cause fits what was seen. What helps most is what the server itself saw at that time: whether it runs, whether it is full, and what its log says.</source>
        <translation>Ninguna causa conocida encaja con lo que se vio. Lo que más ayuda es lo que vio el propio servidor en ese momento: si funciona, si está lleno y qué dice su registro.</translation>
    </message>
    <message>
        <source>Ask the server for the site as Cloudflare would, from the server itself. If this works, the web server is fine, and what is between it and Cloudflare is not.</source>
        <translation>Pida el sitio web al servidor como lo haría Cloudflare, desde el propio servidor. Si esto funciona, el servidor web está bien, y lo que está mal es lo que hay entre él y Cloudflare.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Please let Cloudflare&apos;s addresses in: {host}</source>
        <translation>Por favor, dejen entrar las direcciones de Cloudflare: {host}</translation>
    </message>
    <message>
        <source>Dear support team,</source>
        <translation>Estimado equipo de soporte:</translation>
    </message>
    <message>
        <source>Our website {host} is published through Cloudflare, and its visitors get an error page: it seems that your server turns Cloudflare away. It answers my computer directly, so probably a firewall, a ban, or a protection against attacks blocks Cloudflare.</source>
        <translation>Nuestro sitio web {host} se publica a través de Cloudflare, y sus visitantes reciben una página de error: parece que su servidor rechaza a Cloudflare. A mi equipo le responde directamente, así que probablemente un cortafuegos, un bloqueo o una protección contra ataques está bloqueando a Cloudflare.</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address of the server: {origin}, ports {ports}</source>
        <translation>Sitio web: https://{host}/
Error que reciben los visitantes: {code}, generado por Cloudflare
Visto: {time}
Ray ID (el número que dio Cloudflare a una de esas peticiones): {ray}
Dirección del servidor: {origin}, puertos {ports}</translation>
    </message>
    <message>
        <source>This was measured from my computer, over an ordinary internet connection (&quot;this computer&quot; in these lines):
{observations}</source>
        <translation>Esto se midió desde mi equipo, con una conexión a Internet normal (&quot;este equipo&quot; en estas líneas):
{observations}</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s addresses, as it publishes them at https://www.cloudflare.com/ips/:
{cloudflare_ranges}</source>
        <translation>Las direcciones de Cloudflare, tal como las publica en https://www.cloudflare.com/ips/:
{cloudflare_ranges}</translation>
    </message>
    <message>
        <source>Please let me know when it is done, or what stands in the way. Thank you very much.</source>
        <translation>Agradecería un aviso cuando esté hecho, o si hay algo que lo impide. Muchas gracias.</translation>
    </message>
    <message>
        <source>Our server seems to turn Cloudflare away: {host}</source>
        <translation>Parece que nuestro servidor rechaza a Cloudflare: {host}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>Visitors of {host} get an error page of Cloudflare. Our server answers my computer directly, so probably something blocks Cloudflare.</source>
        <translation>Los visitantes de {host} reciben una página de error de Cloudflare. A mi equipo nuestro servidor le responde directamente, así que probablemente algo está bloqueando a Cloudflare.</translation>
    </message>
    <message>
        <source>So that it does not happen again, please have the web server take the visitors&apos; own addresses from CF-Connecting-IP, and only in requests that come from Cloudflare&apos;s networks. Otherwise a tool that bans may ban Cloudflare again.</source>
        <translation>Para que no vuelva a ocurrir, haga por favor que el servidor web tome las direcciones reales de los visitantes de CF-Connecting-IP, y solo en las peticiones que lleguen desde las redes de Cloudflare. De lo contrario, una herramienta que bloquea direcciones puede volver a bloquear a Cloudflare.</translation>
    </message>
    <message>
        <source>Please tell me when it is done, or what stands in the way. Thank you.</source>
        <translation>Avíseme, por favor, cuando esté hecho, o dígame qué lo impide. Gracias.</translation>
    </message>
    <message>
        <source>Our website does not open properly at the moment</source>
        <translation>Nuestro sitio web no se abre correctamente en este momento</translation>
    </message>
    <message>
        <source>We are sorry: our website {host} does not open properly at the moment. We know of it and are working on it. The fault seems to be on our side, and you need not do anything. Please try again later.</source>
        <translation>Lo sentimos: nuestro sitio web {host} no se abre correctamente en este momento. Lo sabemos y estamos trabajando en ello. El fallo parece estar de nuestro lado, y usted no tiene que hacer nada. Por favor, vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>A firewall refuses everyone on the web ports: {host}</source>
        <translation>Un cortafuegos rechaza a todo el mundo en los puertos web: {host}</translation>
    </message>
    <message>
        <source>The website {host} is published through Cloudflare, and its visitors get an error page of Cloudflare.</source>
        <translation>El sitio web {host} se publica a través de Cloudflare, y sus visitantes reciben una página de error de Cloudflare.</translation>
    </message>
    <message>
        <source>The server answers every attempt to connect with a message that a firewall sends (an ICMP refusal), whoever asks. So the machine is alive, and a firewall on it or before it keeps the web ports closed.</source>
        <translation>El servidor contesta a cada intento de conexión con un mensaje propio de un cortafuegos (un rechazo ICMP), sea quien sea el que pregunta. Por lo tanto, la máquina está viva, y un cortafuegos en ella o delante de ella mantiene cerrados los puertos web.</translation>
    </message>
    <message>
        <source>Please open the TCP ports {ports}, IPv4 and IPv6: to everyone, or at least to all of Cloudflare&apos;s networks. Cloudflare alone is enough for the website, and safer.</source>
        <translation>Por favor, abran los puertos TCP {ports}, IPv4 e IPv6: para todo el mundo o, al menos, para todas las redes de Cloudflare. Para el sitio web basta con Cloudflare, y es más seguro.</translation>
    </message>
    <message>
        <source>Thank you very much for your help.</source>
        <translation>Muchas gracias por su ayuda.</translation>
    </message>
    <message>
        <source>The firewall of the server keeps the web ports closed: {host}</source>
        <translation>El cortafuegos del servidor mantiene cerrados los puertos web: {host}</translation>
    </message>
    <message>
        <source>A firewall answers that the port is not to be reached, whoever asks. Please open the TCP ports {ports}, IPv4 and IPv6, to everyone or to all of Cloudflare&apos;s networks, above the rule that refuses, and keep port 22 as it is. On Red Hat and its relatives it is mostly firewalld, in Oracle Cloud the last rule of iptables.</source>
        <translation>Un cortafuegos responde que no se puede llegar al puerto, sea quien sea el que pregunta. Por favor, abra los puertos TCP {ports}, IPv4 e IPv6, para todo el mundo o para todas las redes de Cloudflare, por encima de la regla que rechaza, y deje el puerto 22 como está. En Red Hat y sistemas afines suele ser firewalld; en Oracle Cloud, la última regla de iptables.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s addresses are public: https://www.cloudflare.com/ips/</source>
        <translation>Las direcciones de Cloudflare son públicas: https://www.cloudflare.com/ips/</translation>
    </message>
    <message>
        <source>Could you look into it, and tell me when it is done?</source>
        <translation>¿Podría revisarlo y avisarme cuando esté hecho?</translation>
    </message>
    <message>
        <source>The server is overloaded: {host}</source>
        <translation>El servidor está sobrecargado: {host}</translation>
    </message>
    <message>
        <source>Some connections are slow or fail, without a pattern. That is what a server does whose queue of connections is full, or which has run out of memory or of processes.</source>
        <translation>Algunas conexiones son lentas o fallan, sin un patrón. Eso le pasa a un servidor cuya cola de conexiones está llena, o que se ha quedado sin memoria o sin procesos.</translation>
    </message>
    <message>
        <source>Please see whether the server or the package reaches a limit (processor, memory, number of processes or of connections), and tell us which one and what would raise it.</source>
        <translation>Por favor, miren si el servidor o el plan contratado llega a algún límite (procesador, memoria, número de procesos o de conexiones) y dígannos cuál es y cómo se podría ampliar.</translation>
    </message>
    <message>
        <source>Some connections are slow or fail, without a pattern. Please see the load and the memory, whether the queue overflows (&quot;nstat -asz TcpExtListenOverflows TcpExtListenDrops&quot;, &quot;ss -ltn&quot;), whether &quot;nf_conntrack: table full&quot; stands in dmesg, and the limits of the web server (worker_connections, MaxRequestWorkers, PHP processes).</source>
        <translation>Algunas conexiones son lentas o fallan, sin un patrón. Por favor, mire la carga y la memoria, si la cola se desborda (&quot;nstat -asz TcpExtListenOverflows TcpExtListenDrops&quot;, &quot;ss -ltn&quot;), si en dmesg aparece &quot;nf_conntrack: table full&quot; y los límites del servidor web (worker_connections, MaxRequestWorkers, procesos de PHP).</translation>
    </message>
    <message>
        <source>The server does not answer at all: {host}</source>
        <translation>El servidor no responde en absoluto: {host}</translation>
    </message>
    <message>
        <source>Visitors get error {code}; it was seen at {time}.</source>
        <translation>Los visitantes reciben el error {code}; momento en que se vio: {time}.</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address of the server: {origin}, ports {ports}</source>
        <translation>Sitio web: https://{host}/
Ray ID (el número que dio Cloudflare a una de esas peticiones): {ray}
Dirección del servidor: {origin}, puertos {ports}</translation>
    </message>
    <message>
        <source>Neither Cloudflare nor an ordinary internet connection gets any answer from the server on its web ports. From outside it cannot be told whether it is off, whether a firewall drops everything, or whether its address has changed.</source>
        <translation>Ni Cloudflare ni una conexión a Internet normal reciben respuesta alguna del servidor en sus puertos web. Desde fuera no se puede saber si está apagado, si un cortafuegos lo descarta todo o si su dirección ha cambiado.</translation>
    </message>
    <message>
        <source>Please see whether the server is running and reachable, whether it still has this address, and whether a firewall before it lets the TCP ports {ports} pass, at least from Cloudflare&apos;s networks.</source>
        <translation>Por favor, miren si el servidor está en marcha y se puede llegar a él, si sigue teniendo esta dirección y si un cortafuegos que esté delante deja pasar los puertos TCP {ports}, al menos desde las redes de Cloudflare.</translation>
    </message>
    <message>
        <source>In your customer area I see the server as: ____ (on, off, or I cannot see it).</source>
        <translation>En su área de clientes veo el servidor como: ____ (encendido, apagado, o no puedo verlo).</translation>
    </message>
    <message>
        <source>Neither Cloudflare nor an ordinary internet connection gets any answer. Please see in the console of the hosting company whether the server runs, and on it whether the web server listens (&quot;sudo ss -ltnp&quot;) and the firewall, also that of the cloud, lets the TCP ports {ports} pass. Its address may also have changed.</source>
        <translation>Ni Cloudflare ni una conexión a Internet normal reciben respuesta alguna. Por favor, mire en la consola del proveedor de alojamiento si el servidor está en marcha y, en él, si el servidor web escucha (&quot;sudo ss -ltnp&quot;) y si el cortafuegos, también el de la nube, deja pasar los puertos TCP {ports}. También puede que haya cambiado su dirección.</translation>
    </message>
    <message>
        <source>There is no way to the server: {host}</source>
        <translation>No hay ruta hasta el servidor: {host}</translation>
    </message>
    <message>
        <source>The network answers that there is no way to this address, or that there is no such host. So the address is not in use any more, is not announced, or is refused on the way.</source>
        <translation>La red responde que no hay ruta hasta esta dirección, o que no existe ese host. Por lo tanto, la dirección ya no se usa, no se anuncia o se rechaza por el camino.</translation>
    </message>
    <message>
        <source>Please tell us whether this is still the address of our server, and otherwise which it is, and put the route in order. A firewall that answers &quot;host prohibited&quot; looks the same from outside; in that case please open the TCP ports {ports}.</source>
        <translation>Por favor, dígannos si esta sigue siendo la dirección de nuestro servidor y, si no, cuál es, y pongan en orden la ruta. Un cortafuegos que responde &quot;host prohibited&quot; se ve igual desde fuera; en ese caso, abran por favor los puertos TCP {ports}.</translation>
    </message>
    <message>
        <source>Is this still the right server address? {host}</source>
        <translation>¿Sigue siendo correcta esta dirección del servidor? {host}</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}</source>
        <translation>Sitio web: https://{host}/
Error que reciben los visitantes: {code}, generado por Cloudflare
Visto: {time}
Ray ID (el número que dio Cloudflare a una de esas peticiones): {ray}</translation>
    </message>
    <message>
        <source>The network answers that there is no way to the address {origin}. Please compare the A and AAAA records of {host} in Cloudflare (DNS, then Records) with the address that the hosting company names today, and correct them.</source>
        <translation>La red responde que no hay ruta hasta la dirección {origin}. Por favor, compare los registros A y AAAA de {host} en Cloudflare (DNS y luego Records) con la dirección que indica hoy el proveedor de alojamiento, y corríjalos.</translation>
    </message>
    <message>
        <source>The web server forbids Cloudflare: {host}</source>
        <translation>El servidor web prohíbe el paso a Cloudflare: {host}</translation>
    </message>
    <message>
        <source>The web server itself answers with 403 or 429 when Cloudflare asks, and normally when it is asked directly. So a rule of the web server, ModSecurity, or a security plugin turns Cloudflare&apos;s addresses away.</source>
        <translation>El propio servidor web responde con 403 o 429 cuando pregunta Cloudflare, y con normalidad cuando se le pregunta directamente. Por lo tanto, una regla del servidor web, ModSecurity o un plugin de seguridad rechaza las direcciones de Cloudflare.</translation>
    </message>
    <message>
        <source>Please look in the error log, exempt Cloudflare&apos;s networks from that rule, and have the web server read the visitors&apos; own addresses from CF-Connecting-IP.</source>
        <translation>Por favor, mire en el registro de errores, exima de esa regla a las redes de Cloudflare y haga que el servidor web lea las direcciones reales de los visitantes de CF-Connecting-IP.</translation>
    </message>
    <message>
        <source>The web server itself answers with 403 or 429 when Cloudflare asks, and normally when it is asked directly. So a rule of the web server, ModSecurity, Imunify360 or another filter turns Cloudflare&apos;s addresses away.</source>
        <translation>El propio servidor web responde con 403 o 429 cuando pregunta Cloudflare, y con normalidad cuando se le pregunta directamente. Por lo tanto, una regla del servidor web, ModSecurity, Imunify360 u otro filtro rechaza las direcciones de Cloudflare.</translation>
    </message>
    <message>
        <source>Please look in the log which rule it is, exempt Cloudflare&apos;s networks from it, and restore the visitors&apos; own addresses from CF-Connecting-IP.</source>
        <translation>Por favor, miren en el registro qué regla es, eximan de ella a las redes de Cloudflare y recuperen de CF-Connecting-IP las direcciones reales de los visitantes.</translation>
    </message>
    <message>
        <source>Please compare the server address in Cloudflare: {host}</source>
        <translation>Por favor, compare la dirección del servidor en Cloudflare: {host}</translation>
    </message>
    <message>
        <source>Cloudflare and a direct connection get different answers. That happens when Cloudflare asks another address than ours, which is {origin}. Please compare the A and AAAA records of {host} (DNS, then Records) with it, see whether an Origin Rule or a Load Balancer leads elsewhere, and correct what differs.</source>
        <translation>Cloudflare y una conexión directa reciben respuestas distintas. Eso ocurre cuando Cloudflare pregunta a una dirección que no es la nuestra, que es {origin}. Por favor, compare con ella los registros A y AAAA de {host} (DNS y luego Records), mire si una Origin Rule o un Load Balancer lleva a otra parte y corrija lo que no coincida.</translation>
    </message>
    <message>
        <source>The IPv6 address of the server does not answer: {host}</source>
        <translation>La dirección IPv6 del servidor no responde: {host}</translation>
    </message>
    <message>
        <source>One of the two kinds of addresses answers and the other does not, so the site fails now and then. Please correct or remove the record of the one that does not answer (DNS, then Records). Without an AAAA record visitors with IPv6 still reach the site, because Cloudflare speaks IPv6 for it.</source>
        <translation>Uno de los dos tipos de direcciones responde y el otro no, así que el sitio web falla de vez en cuando. Por favor, corrija o quite el registro de la que no responde (DNS y luego Records). Sin registro AAAA, los visitantes con IPv6 siguen llegando al sitio web, porque Cloudflare habla IPv6 por él.</translation>
    </message>
    <message>
        <source>The server answers on one kind of address only: {host}</source>
        <translation>El servidor responde solo en un tipo de dirección: {host}</translation>
    </message>
    <message>
        <source>One of the two kinds of addresses (IPv4, IPv6) answers and the other does not, so the site fails now and then. Please have the web server listen on both, and open the firewall for both, or tell us that IPv6 is not meant to be used, and we remove the record.</source>
        <translation>Uno de los dos tipos de direcciones (IPv4, IPv6) responde y el otro no, así que el sitio web falla de vez en cuando. Por favor, haga que el servidor web escuche en ambos y abra el cortafuegos para ambos, o díganos que IPv6 no se debe usar, y quitaremos el registro.</translation>
    </message>
    <message>
        <source>Cloudflare holds me for a robot: {host}</source>
        <translation>Cloudflare me toma por un robot: {host}</translation>
    </message>
    <message>
        <source>Please find the request in Security, then Events, by its Ray ID, and let me know which rule it was. For the time of the check, please allow my address there.</source>
        <translation>Por favor, busque la petición por su Ray ID en Security y luego Events, y dígame qué regla fue. Mientras dure la comprobación, permita allí mi dirección, por favor.</translation>
    </message>
    <message>
        <source>The site fails, and the cause is not clear: {host}</source>
        <translation>El sitio web falla y la causa no está clara: {host}</translation>
    </message>
    <message>
        <source>No known cause fits. Please send me what the error log of the web server says about that time, and see whether the server was short of memory or processes.</source>
        <translation>Ninguna causa conocida encaja. Por favor, envíeme lo que dice el registro de errores del servidor web sobre ese momento y mire si al servidor le faltaba memoria o procesos.</translation>
    </message>
    <message>
        <source>No known cause fits. Please see whether there was a fault, a restart or a measure against an attack on your side at that time, and what the log of the web server says.</source>
        <translation>Ninguna causa conocida encaja. Por favor, miren si en ese momento hubo por su parte una avería, un reinicio o una medida contra un ataque, y qué dice el registro del servidor web.</translation>
    </message>
    <message>
        <source>Our website {host} does not open properly at the moment, because of a fault at our service provider Cloudflare, which is working on it: https://www.cloudflarestatus.com/</source>
        <translation>Nuestro sitio web {host} no se abre correctamente en este momento por un fallo de nuestro proveedor de servicios Cloudflare, que está trabajando en ello: https://www.cloudflarestatus.com/</translation>
    </message>
    <message>
        <source>Your computer is all right, and you need not do anything. Please try again later.</source>
        <translation>Su equipo está bien, y no tiene que hacer nada. Por favor, vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>No se puede llegar a {host}</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address of the server: {origin}</source>
        <translation>Sitio web: https://{host}/
Error que reciben los visitantes: {code}, generado por Cloudflare
Visto: {time}
Ray ID (el número que dio Cloudflare a una de esas peticiones): {ray}
Dirección del servidor: {origin}</translation>
    </message>
    <message>
        <source>Could you please see whether the web server runs and waits at ports {ports} for callers from outside, start it, and see that it starts by itself after a reboot? If it runs, please see whether a firewall refuses Cloudflare&apos;s addresses.</source>
        <translation>¿Podrían, por favor, mirar si el servidor web está en marcha y espera en los puertos {ports} a quienes se conectan desde fuera, arrancarlo y asegurarse de que arranque por sí solo después de un reinicio? Si está en marcha, miren por favor si un cortafuegos rechaza las direcciones de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s addresses are listed at https://www.cloudflare.com/ips/.</source>
        <translation>La lista de las direcciones de Cloudflare está en https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>To check on the server: ss -ltnp shows the web server at ports 80 and 443. Then https://{host}/ shows the site and no error page.</source>
        <translation>Para comprobarlo en el servidor: ss -ltnp muestra el servidor web en los puertos 80 y 443. Entonces https://{host}/ muestra el sitio web y ninguna página de error.</translation>
    </message>
    <message>
        <source>To check on the server: ss -ltnp shows it at ports 80 and 443. Then https://{host}/ shows the site and no error page.</source>
        <translation>Para comprobarlo en el servidor: ss -ltnp lo muestra en los puertos 80 y 443. Entonces https://{host}/ muestra el sitio web y ninguna página de error.</translation>
    </message>
    <message>
        <source>The web server behind {host} runs, but waits only for callers on the server itself (127.0.0.1).</source>
        <translation>El servidor web que está detrás de {host} está en marcha, pero solo espera conexiones desde el propio servidor (127.0.0.1).</translation>
    </message>
    <message>
        <source>Could you please have it wait at ports {ports} for callers from outside, on the public addresses?</source>
        <translation>¿Podrían, por favor, hacer que espere en los puertos {ports} a quienes se conectan desde fuera, en las direcciones públicas?</translation>
    </message>
    <message>
        <source>To check on the server: ss -ltnp shows 0.0.0.0 or *, not 127.0.0.1, at ports 80 and 443. Then https://{host}/ shows the site.</source>
        <translation>Para comprobarlo en el servidor: ss -ltnp muestra 0.0.0.0 o *, y no 127.0.0.1, en los puertos 80 y 443. Entonces https://{host}/ muestra el sitio web.</translation>
    </message>
    <message>
        <source>Could you please take the address out of its lines &quot;listen&quot; for ports {ports}?</source>
        <translation>¿Podría, por favor, quitar la dirección de sus líneas &quot;listen&quot; para los puertos {ports}?</translation>
    </message>
    <message>
        <source>{host}: port 443 is closed</source>
        <translation>{host}: el puerto 443 está cerrado</translation>
    </message>
    <message>
        <source>Cloudflare connects to the server of {host} over https, and nothing answers there at port 443. Port 80 works.</source>
        <translation>Cloudflare se conecta al servidor de {host} por https, y allí nada responde en el puerto 443. El puerto 80 funciona.</translation>
    </message>
    <message>
        <source>{host}: please serve https</source>
        <translation>{host}: por favor, active https</translation>
    </message>
    <message>
        <source>Cloudflare connects to our server over https, and nothing answers there at port 443. Port 80 works.</source>
        <translation>Cloudflare se conecta a nuestro servidor por https, y allí nada responde en el puerto 443. El puerto 80 funciona.</translation>
    </message>
    <message>
        <source>{host}: a certificate for the server</source>
        <translation>{host}: un certificado para el servidor</translation>
    </message>
    <message>
        <source>The server behind {host} does not serve https yet, and the zone is set to a mode that needs it.</source>
        <translation>El servidor que está detrás de {host} todavía no atiende por https, y la zona está en un modo que lo necesita.</translation>
    </message>
    <message>
        <source>Could you please make an Origin CA certificate for {host} (SSL/TLS, Origin Server, Create Certificate) and send it to whoever looks after the server, over a safe channel? Please leave the mode at Full or Full (strict).</source>
        <translation>¿Podría, por favor, crear un certificado de Origin CA para {host} (SSL/TLS, Origin Server, Create Certificate) y enviarlo por un canal seguro a quien se ocupa del servidor? Por favor, deje el modo en Full o Full (strict).</translation>
    </message>
    <message>
        <source>To check: https://{host}/ shows the site and no error page.</source>
        <translation>Para comprobarlo: https://{host}/ muestra el sitio web y ninguna página de error.</translation>
    </message>
    <message>
        <source>{host}: SSL mode and Always Use HTTPS</source>
        <translation>{host}: modo SSL y Always Use HTTPS</translation>
    </message>
    <message>
        <source>The server behind {host} answers over https, but not over http.</source>
        <translation>El servidor que está detrás de {host} responde por https, pero no por http.</translation>
    </message>
    <message>
        <source>Could you please set the SSL mode to &quot;Full (strict)&quot; (SSL/TLS, Overview; &quot;Full&quot; if the server&apos;s certificate is refused) and switch Always Use HTTPS on (SSL/TLS, Edge Certificates)? Port 80 of the server is then no longer needed.</source>
        <translation>¿Podría, por favor, poner el modo SSL en &quot;Full (strict)&quot; (SSL/TLS, Overview; &quot;Full&quot; si se rechaza el certificado del servidor) y activar Always Use HTTPS (SSL/TLS, Edge Certificates)? Con eso, el puerto 80 del servidor ya no hace falta.</translation>
    </message>
    <message>
        <source>To check: http://{host}/ leads to https://{host}/, which shows the site.</source>
        <translation>Para comprobarlo: http://{host}/ lleva a https://{host}/, que muestra el sitio web.</translation>
    </message>
    <message>
        <source>{host}: port 80 is closed</source>
        <translation>{host}: el puerto 80 está cerrado</translation>
    </message>
    <message>
        <source>Nothing answers at port 80 of the server of {host}. Port 443 works.</source>
        <translation>Nada responde en el puerto 80 del servidor de {host}. El puerto 443 funciona.</translation>
    </message>
    <message>
        <source>Could you please have the web server serve {host} at port 80 as well, and let that port through the firewall?</source>
        <translation>¿Podrían, por favor, hacer que el servidor web sirva {host} también en el puerto 80 y dejar que ese puerto pase por el cortafuegos?</translation>
    </message>
    <message>
        <source>{host}: which address is right?</source>
        <translation>{host}: ¿qué dirección es la correcta?</translation>
    </message>
    <message>
        <source>The address that we have for {host} answers as another site.</source>
        <translation>La dirección que tenemos para {host} responde como otro sitio web.</translation>
    </message>
    <message>
        <source>Could you please tell us the present IPv4 and IPv6 address of our site&apos;s server, and see that the server knows the name {host}, over https too?</source>
        <translation>¿Podrían, por favor, decirnos las direcciones IPv4 e IPv6 actuales del servidor de nuestro sitio web y asegurarse de que el servidor conoce el nombre {host}, también por https?</translation>
    </message>
    <message>
        <source>{host}: the record leads back to Cloudflare</source>
        <translation>{host}: el registro lleva de vuelta a Cloudflare</translation>
    </message>
    <message>
        <source>The record of {host} holds an address that belongs to Cloudflare itself. Requests go in a circle.</source>
        <translation>El registro de {host} contiene una dirección que pertenece al propio Cloudflare. Las peticiones dan vueltas en círculo.</translation>
    </message>
    <message>
        <source>Could you please enter the address of our own server in its place (Cloudflare&apos;s dashboard: DNS, Records)?</source>
        <translation>¿Podría, por favor, poner en su lugar la dirección de nuestro propio servidor (panel de Cloudflare: DNS, Records)?</translation>
    </message>
    <message>
        <source>{host}: which address does our server have?</source>
        <translation>{host}: ¿qué dirección tiene nuestro servidor?</translation>
    </message>
    <message>
        <source>We need the public address of our own server for our DNS record at Cloudflare; the one that we have belongs to Cloudflare.</source>
        <translation>Necesitamos la dirección pública de nuestro propio servidor para nuestro registro DNS en Cloudflare; la que tenemos pertenece a Cloudflare.</translation>
    </message>
    <message>
        <source>Could you please tell us the server&apos;s IPv4 address and, if there is one, its IPv6 address?</source>
        <translation>¿Podrían, por favor, decirnos la dirección IPv4 del servidor y, si la hay, su dirección IPv6?</translation>
    </message>
    <message>
        <source>{host}: the record holds a private address</source>
        <translation>{host}: el registro contiene una dirección privada</translation>
    </message>
    <message>
        <source>The record of {host} holds an address that exists only inside a home or company network. Cloudflare cannot reach it.</source>
        <translation>El registro de {host} contiene una dirección que solo existe dentro de una red doméstica o de empresa. Cloudflare no puede llegar a ella.</translation>
    </message>
    <message>
        <source>Could you please enter the server&apos;s public address in its place (DNS, Records), or set up a Cloudflare Tunnel if it has none?</source>
        <translation>¿Podría, por favor, poner en su lugar la dirección pública del servidor (DNS, Records) o, si no tiene ninguna, configurar un Cloudflare Tunnel?</translation>
    </message>
    <message>
        <source>{host}: which public address does our server have?</source>
        <translation>{host}: ¿qué dirección pública tiene nuestro servidor?</translation>
    </message>
    <message>
        <source>We know only a private address of the server of {host}. Cloudflare cannot reach it.</source>
        <translation>Solo conocemos una dirección privada del servidor de {host}. Cloudflare no puede llegar a ella.</translation>
    </message>
    <message>
        <source>Could you please tell us the server&apos;s public IPv4 address and, if there is one, its IPv6 address?</source>
        <translation>¿Podrían, por favor, decirnos la dirección IPv4 pública del servidor y, si la hay, su dirección IPv6?</translation>
    </message>
    <message>
        <source>{host}: port 443 does not speak TLS</source>
        <translation>{host}: el puerto 443 no habla TLS</translation>
    </message>
    <message>
        <source>Port 443 of the server of {host} is open, but answers without encryption. Cloudflare cannot connect.</source>
        <translation>El puerto 443 del servidor de {host} está abierto, pero responde sin cifrar. Cloudflare no puede conectarse.</translation>
    </message>
    <message>
        <source>Could you please switch TLS on for this port, with a certificate for {host}?</source>
        <translation>¿Podrían, por favor, activar TLS en este puerto, con un certificado para {host}?</translation>
    </message>
    <message>
        <source>Port 443 of our server is open, but answers without encryption. Cloudflare cannot connect.</source>
        <translation>El puerto 443 de nuestro servidor está abierto, pero responde sin cifrar. Cloudflare no puede conectarse.</translation>
    </message>
    <message>
        <source>Could you please switch TLS on for this port (nginx: &quot;listen 443 ssl&quot;; Apache: &quot;SSLEngine on&quot;), with a certificate for {host}?</source>
        <translation>¿Podría, por favor, activar TLS en este puerto (nginx: &quot;listen 443 ssl&quot;; Apache: &quot;SSLEngine on&quot;), con un certificado para {host}?</translation>
    </message>
    <message>
        <source>{host}: the server does not know this name over https</source>
        <translation>{host}: el servidor no conoce este nombre por https</translation>
    </message>
    <message>
        <source>The server turns callers away who ask for {host} over https. Other names may work there.</source>
        <translation>El servidor rechaza a quienes piden {host} por https. Puede que allí funcionen otros nombres.</translation>
    </message>
    <message>
        <source>Could you please set {host} up for https on this server, with a certificate that carries this name?</source>
        <translation>¿Podrían, por favor, configurar {host} para https en este servidor, con un certificado que lleve este nombre?</translation>
    </message>
    <message>
        <source>Our server turns callers away who ask for {host} over https.</source>
        <translation>Nuestro servidor rechaza a quienes piden {host} por https.</translation>
    </message>
    <message>
        <source>Could you please add {host} to a site for port 443 (nginx: server_name; Apache: ServerAlias), with a certificate that carries this name?</source>
        <translation>¿Podría, por favor, añadir {host} a un sitio para el puerto 443 (nginx: server_name; Apache: ServerAlias), con un certificado que lleve este nombre?</translation>
    </message>
    <message>
        <source>{host}: no encrypted connection with Cloudflare</source>
        <translation>{host}: no hay conexión cifrada con Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare reaches the server of {host} at port 443, but no encrypted connection comes about.</source>
        <translation>Cloudflare llega al servidor de {host} en el puerto 443, pero no se establece ninguna conexión cifrada.</translation>
    </message>
    <message>
        <source>Could you please see that the server offers TLS 1.2 and TLS 1.3 with a cipher such as ECDHE-RSA-AES128-GCM-SHA256 or ECDHE-ECDSA-AES128-GCM-SHA256, that a certificate is installed for {host}, and that nothing between cuts the connection? Cloudflare&apos;s ciphers are listed at https://developers.cloudflare.com/ssl/origin-configuration/cipher-suites/.</source>
        <translation>¿Podrían, por favor, asegurarse de que el servidor ofrece TLS 1.2 y TLS 1.3 con un método de cifrado como ECDHE-RSA-AES128-GCM-SHA256 o ECDHE-ECDSA-AES128-GCM-SHA256, de que hay un certificado instalado para {host} y de que nada corta la conexión por el camino? Los métodos de cifrado de Cloudflare figuran en https://developers.cloudflare.com/ssl/origin-configuration/cipher-suites/.</translation>
    </message>
    <message>
        <source>Cloudflare reaches our server at port 443, but no encrypted connection comes about.</source>
        <translation>Cloudflare llega a nuestro servidor en el puerto 443, pero no se establece ninguna conexión cifrada.</translation>
    </message>
    <message>
        <source>Could you please have it offer TLS 1.2 and TLS 1.3 with ECDHE-RSA-AES128-GCM-SHA256 or ECDHE-ECDSA-AES128-GCM-SHA256, and look into its error log at the time named above?</source>
        <translation>¿Podría, por favor, hacer que ofrezca TLS 1.2 y TLS 1.3 con ECDHE-RSA-AES128-GCM-SHA256 o ECDHE-ECDSA-AES128-GCM-SHA256, y mirar su registro de errores a la hora indicada arriba?</translation>
    </message>
    <message>
        <source>{host}: please switch Authenticated Origin Pulls on</source>
        <translation>{host}: por favor, active Authenticated Origin Pulls</translation>
    </message>
    <message>
        <source>The server behind {host} lets in only callers who show a certificate, and Cloudflare shows none at the moment.</source>
        <translation>El servidor que está detrás de {host} solo deja entrar a quien muestra un certificado, y Cloudflare no muestra ninguno en este momento.</translation>
    </message>
    <message>
        <source>Could you please switch on Authenticated Origin Pulls (SSL/TLS, Origin Server)? The server then knows Cloudflare again.</source>
        <translation>¿Podría, por favor, activar Authenticated Origin Pulls (SSL/TLS, Origin Server)? Así el servidor vuelve a reconocer a Cloudflare.</translation>
    </message>
    <message>
        <source>{host}: the server demands a certificate of Cloudflare</source>
        <translation>{host}: el servidor exige un certificado a Cloudflare</translation>
    </message>
    <message>
        <source>Our server lets in only callers who show a certificate (nginx: ssl_verify_client; Apache: SSLVerifyClient), and Cloudflare shows none, or one that the server does not trust.</source>
        <translation>Nuestro servidor solo deja entrar a quien muestra un certificado (nginx: ssl_verify_client; Apache: SSLVerifyClient), y Cloudflare no muestra ninguno, o muestra uno en el que el servidor no confía.</translation>
    </message>
    <message>
        <source>Was this set up on purpose? If so, I shall have Authenticated Origin Pulls switched on at Cloudflare; please see that the server trusts https://developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem. If not, please take the demand out for {host}.</source>
        <translation>¿Se configuró así a propósito? Si es así, haré que se active Authenticated Origin Pulls en Cloudflare; por favor, asegúrese de que el servidor confía en https://developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem. Si no, quite por favor esa exigencia para {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired</source>
        <translation>El certificado de {host} ha caducado</translation>
    </message>
    <message>
        <source>To see which certificate the server shows, from any computer with openssl:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates
The date after notAfter must lie in the future.</source>
        <translation>Para ver qué certificado muestra el servidor, desde cualquier equipo con openssl:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates
La fecha que sigue a notAfter debe estar en el futuro.</translation>
    </message>
    <message>
        <source>When it is done, https://{host}/ shows the site and no error page.</source>
        <translation>Cuando esté hecho, https://{host}/ mostrará el sitio web y ninguna página de error.</translation>
    </message>
    <message>
        <source>{host}, error 526: please set the SSL mode to Full for a short time</source>
        <translation>{host}, error 526: por favor, ponga el modo SSL en Full durante poco tiempo</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} has expired, and the SSL mode in Cloudflare accepts only good ones. So visitors get an error page of Cloudflare (error 526).</source>
        <translation>El certificado del servidor que está detrás de {host} ha caducado, y el modo SSL de Cloudflare solo acepta certificados en regla. Por eso los visitantes reciben una página de error de Cloudflare (error 526).</translation>
    </message>
    <message>
        <source>I am asking those who run the server to renew it. Until then, could you please set the SSL mode to &quot;Full&quot; (SSL/TLS, Overview)? Visitors should then get the site again. The mode holds for the whole zone. The way from Cloudflare to the server stays encrypted, but Cloudflare no longer makes sure that it is our server, so please set it back to &quot;Full (strict)&quot; as soon as I tell you that the certificate is new.</source>
        <translation>Estoy pidiendo a quienes administran el servidor que lo renueven. Hasta entonces, ¿podría, por favor, poner el modo SSL en &quot;Full&quot; (SSL/TLS, Overview)? Con eso los visitantes deberían volver a recibir el sitio web. El modo vale para toda la zona. El tramo de Cloudflare al servidor sigue cifrado, pero Cloudflare deja de asegurarse de que es nuestro servidor, así que vuelva a ponerlo por favor en &quot;Full (strict)&quot; en cuanto le diga que el certificado es nuevo.</translation>
    </message>
    <message>
        <source>If you can, please also make an Origin CA certificate for {host} (SSL/TLS, Origin Server, Create Certificate) and send it with its private key to those who run the server, over a safe channel. It lasts for up to 15 years. Only Cloudflare trusts it, and browsers do not.</source>
        <translation>Si puede, cree también por favor un certificado de Origin CA para {host} (SSL/TLS, Origin Server, Create Certificate) y envíelo con su clave privada, por un canal seguro, a quienes administran el servidor. Dura hasta 15 años. Solo Cloudflare confía en él; los navegadores, no.</translation>
    </message>
    <message>
        <source>Certificate of {host}: Cloudflare refuses it</source>
        <translation>Certificado de {host}: Cloudflare lo rechaza</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} is not valid yet. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra su servidor para {host} todavía no es válido. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>To check, from any computer with openssl, which certificate is shown:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates</source>
        <translation>Para comprobar, desde cualquier equipo con openssl, qué certificado se muestra:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates</translation>
    </message>
    <message>
        <source>Certificate of {host}: please replace it</source>
        <translation>Certificado de {host}: por favor, cámbielo</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} is not valid yet. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra nuestro servidor para {host} todavía no es válido. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} is not valid yet, and the zone is set to accept only good ones.</source>
        <translation>El certificado del servidor que está detrás de {host} todavía no es válido, y la zona está configurada para aceptar solo certificados en regla.</translation>
    </message>
    <message>
        <source>Could you please make an Origin CA certificate for {host} (in Cloudflare&apos;s dashboard: SSL/TLS, Origin Server, Create Certificate) and send it to whoever looks after the server, over a safe channel? Until it is installed, the mode &quot;Full&quot; (SSL/TLS, Overview) would bring visitors back; please set it to &quot;Full (strict)&quot; again afterwards.</source>
        <translation>¿Podría, por favor, crear un certificado de Origin CA para {host} (en el panel de Cloudflare: SSL/TLS, Origin Server, Create Certificate) y enviarlo por un canal seguro a quien se ocupa del servidor? Hasta que esté instalado, el modo &quot;Full&quot; (SSL/TLS, Overview) haría que los visitantes volvieran a ver el sitio web; después, vuelva a ponerlo por favor en &quot;Full (strict)&quot;.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} is made for another name. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra su servidor para {host} está hecho para otro nombre. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>To check, from any computer with openssl, which certificate is shown:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates -ext subjectAltName</source>
        <translation>Para comprobar, desde cualquier equipo con openssl, qué certificado se muestra:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates -ext subjectAltName</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} is made for another name. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra nuestro servidor para {host} está hecho para otro nombre. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} is made for another name, and the zone is set to accept only good ones.</source>
        <translation>El certificado del servidor que está detrás de {host} está hecho para otro nombre, y la zona está configurada para aceptar solo certificados en regla.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} was signed by the server itself and by no authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra su servidor para {host} lo firmó el propio servidor y no una autoridad. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} was signed by the server itself and by no authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra nuestro servidor para {host} lo firmó el propio servidor y no una autoridad. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} was signed by the server itself and by no authority, and the zone is set to accept only good ones.</source>
        <translation>El certificado del servidor que está detrás de {host} lo firmó el propio servidor y no una autoridad, y la zona está configurada para aceptar solo certificados en regla.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} comes without the intermediate certificate that links it to its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra su servidor para {host} viene sin el certificado intermedio que lo enlaza con su autoridad. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>To check, from any computer with openssl (it must print 2 or more, or be a certificate of Cloudflare&apos;s Origin CA):
openssl s_client -host {origin} -port 443 -servername {host} -showcerts &lt;/dev/null 2&gt;/dev/null | grep -c &apos;BEGIN CERTIFICATE&apos;</source>
        <translation>Para comprobarlo, desde cualquier equipo con openssl (debe mostrar 2 o más, o ser un certificado de Origin CA de Cloudflare):
openssl s_client -host {origin} -port 443 -servername {host} -showcerts &lt;/dev/null 2&gt;/dev/null | grep -c &apos;BEGIN CERTIFICATE&apos;</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} comes without the intermediate certificate that links it to its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra nuestro servidor para {host} viene sin el certificado intermedio que lo enlaza con su autoridad. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} comes without the intermediate certificate that links it to its authority, and the zone is set to accept only good ones.</source>
        <translation>El certificado del servidor que está detrás de {host} viene sin el certificado intermedio que lo enlaza con su autoridad, y la zona está configurada para aceptar solo certificados en regla.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} was revoked by its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra su servidor para {host} fue revocado por su autoridad. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} was revoked by its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra nuestro servidor para {host} fue revocado por su autoridad. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} was revoked by its authority, and the zone is set to accept only good ones.</source>
        <translation>El certificado del servidor que está detrás de {host} fue revocado por su autoridad, y la zona está configurada para aceptar solo certificados en regla.</translation>
    </message>
    <message>
        <source>{host} redirects for ever: please look at the SSL mode</source>
        <translation>{host} redirige sin fin: por favor, mire el modo SSL</translation>
    </message>
    <message>
        <source>{host} is in a redirect loop (browsers say &quot;too many redirects&quot;), and visitors get no page. Mostly the SSL mode in Cloudflare is then &quot;Flexible&quot; or &quot;Off&quot;: Cloudflare asks our server over http, the server sends it to https, and Cloudflare asks over http again.</source>
        <translation>{host} está en un bucle de redirecciones (los navegadores dicen &quot;demasiadas redirecciones&quot;), y los visitantes no reciben ninguna página. En la mayoría de los casos, el modo SSL de Cloudflare es entonces &quot;Flexible&quot; u &quot;Off&quot;: Cloudflare pregunta a nuestro servidor por http, el servidor lo manda a https y Cloudflare vuelve a preguntar por http.</translation>
    </message>
    <message>
        <source>Could you please note the present SSL mode and set it to &quot;Full (strict)&quot; (SSL/TLS, Overview)? If visitors then get error 526, please set &quot;Full&quot; for now and tell me: the server&apos;s certificate is not in order yet. At any other error (521, 522, 525) please set the former mode again and tell me.</source>
        <translation>¿Podría, por favor, anotar el modo SSL actual y ponerlo en &quot;Full (strict)&quot; (SSL/TLS, Overview)? Si entonces los visitantes reciben el error 526, ponga por favor &quot;Full&quot; de momento y dígamelo: el certificado del servidor todavía no está en regla. Con cualquier otro error (521, 522, 525), vuelva a poner por favor el modo anterior y dígamelo.</translation>
    </message>
    <message>
        <source>If the mode is &quot;Full&quot; or &quot;Full (strict)&quot; already, please leave it and tell me. Then please look for a redirect rule or page rule that sends visitors of https back to http (Rules, Overview).</source>
        <translation>Si el modo ya es &quot;Full&quot; o &quot;Full (strict)&quot;, déjelo así por favor y dígamelo. En ese caso, busque por favor una regla de redirección (Redirect Rule) o de página (Page Rule) que mande a los visitantes de https de vuelta a http (Rules, Overview).</translation>
    </message>
    <message>
        <source>To check, in a private window: https://{host}/ shows the site.</source>
        <translation>Para comprobarlo, en una ventana privada: https://{host}/ muestra el sitio web.</translation>
    </message>
    <message>
        <source>Please let me know what the mode was, and when it is done. Thank you very much.</source>
        <translation>Por favor, dígame cuál era el modo y avíseme cuando esté hecho. Muchas gracias.</translation>
    </message>
    <message>
        <source>{host} redirects for ever: does our server send https back to http?</source>
        <translation>{host} redirige sin fin: ¿manda nuestro servidor https de vuelta a http?</translation>
    </message>
    <message>
        <source>{host} is in a redirect loop (browsers say &quot;too many redirects&quot;), and visitors get no page. Either Cloudflare asks our server over http and is sent to https each time, or our server sends https back to http.</source>
        <translation>{host} está en un bucle de redirecciones (los navegadores dicen &quot;demasiadas redirecciones&quot;), y los visitantes no reciben ninguna página. O bien Cloudflare pregunta a nuestro servidor por http y cada vez se le manda a https, o bien nuestro servidor manda https de vuelta a http.</translation>
    </message>
    <message>
        <source>Could you please see that the server has a certificate and serves {host} at port 443 without sending callers back to http? The SSL mode in Cloudflare is then to be &quot;Full (strict)&quot;, and I am asking for that. Please leave the redirect from http to https as it is.</source>
        <translation>¿Podría, por favor, asegurarse de que el servidor tiene un certificado y sirve {host} en el puerto 443 sin mandar a quien llega de vuelta a http? El modo SSL de Cloudflare debe ser entonces &quot;Full (strict)&quot;, y eso ya lo estoy pidiendo. Por favor, deje como está la redirección de http a https.</translation>
    </message>
    <message>
        <source>To check on the server, this must show a status line (such as HTTP/1.1 200 OK) and no &quot;location: http://…&quot;:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/
It does not look at the certificate, which must be valid and name {host}.</source>
        <translation>Para comprobarlo en el servidor, esto debe mostrar una línea de estado (como HTTP/1.1 200 OK) y ningún &quot;location: http://…&quot;:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/
No revisa el certificado, que debe ser válido y llevar el nombre {host}.</translation>
    </message>
    <message>
        <source>{host}: the server answers with an error</source>
        <translation>{host}: el servidor responde con un error</translation>
    </message>
    <message>
        <source>The server of {host} answers with an error of its own (a status from 500 on). Cloudflare only passes it on.</source>
        <translation>El servidor de {host} responde con un error propio (un código de estado de 500 en adelante). Cloudflare solo lo transmite.</translation>
    </message>
    <message>
        <source>Could you please look into the web server&apos;s and PHP&apos;s error logs at the time named above, and tell me the reason or remove it?</source>
        <translation>¿Podrían, por favor, mirar los registros de errores del servidor web y de PHP a la hora indicada arriba, y decirme el motivo o eliminarlo?</translation>
    </message>
    <message>
        <source>Our server answers for {host} with an error of its own (a status from 500 on).</source>
        <translation>Nuestro servidor responde para {host} con un error propio (un código de estado de 500 en adelante).</translation>
    </message>
    <message>
        <source>Could you please look into its error logs at the time named above?</source>
        <translation>¿Podría, por favor, mirar sus registros de errores a la hora indicada arriba?</translation>
    </message>
    <message>
        <source>{host}: no answer within Cloudflare&apos;s limit</source>
        <translation>{host}: no hay respuesta dentro del límite de Cloudflare</translation>
    </message>
    <message>
        <source>The server of {host} takes requests, but does not answer within Cloudflare&apos;s limit of about two minutes.</source>
        <translation>El servidor de {host} acepta peticiones, pero no responde dentro del límite de Cloudflare, de unos dos minutos.</translation>
    </message>
    <message>
        <source>Our server takes requests, but does not answer within Cloudflare&apos;s limit of about two minutes.</source>
        <translation>Nuestro servidor acepta peticiones, pero no responde dentro del límite de Cloudflare, de unos dos minutos.</translation>
    </message>
    <message>
        <source>Could you please find out what takes so long (PHP workers, the database, calls to other sites), and have long jobs run in the background?</source>
        <translation>¿Podría, por favor, averiguar qué tarda tanto (procesos de PHP, la base de datos, llamadas a otros sitios web) y hacer que los trabajos largos se ejecuten en segundo plano?</translation>
    </message>
    <message>
        <source>{host}: the server breaks connections off</source>
        <translation>{host}: el servidor corta las conexiones</translation>
    </message>
    <message>
        <source>The server of {host} takes requests and then closes the connection without a proper answer.</source>
        <translation>El servidor de {host} acepta peticiones y después cierra la conexión sin una respuesta correcta.</translation>
    </message>
    <message>
        <source>Our server takes requests and then closes the connection without a proper answer.</source>
        <translation>Nuestro servidor acepta peticiones y después cierra la conexión sin una respuesta correcta.</translation>
    </message>
    <message>
        <source>{host}: the answer&apos;s headers are too large</source>
        <translation>{host}: las cabeceras de la respuesta son demasiado grandes</translation>
    </message>
    <message>
        <source>The headers of the answers of {host}, cookies included, are larger than Cloudflare takes (128 KB).</source>
        <translation>Las cabeceras de las respuestas de {host}, incluidas las cookies, son más grandes de lo que Cloudflare acepta (128 KB).</translation>
    </message>
    <message>
        <source>Could you please find out which part of the site sets the largest header, and correct it?</source>
        <translation>¿Podría, por favor, averiguar qué parte del sitio web envía la cabecera más grande y corregirla?</translation>
    </message>
    <message>
        <source>Could you please see whether the server adds headers of its own, such as debugging output, and switch them off?</source>
        <translation>¿Podrían, por favor, mirar si el servidor añade cabeceras propias, como salidas de depuración, y desactivarlas?</translation>
    </message>
    <message>
        <source>{host}: Cloudflare cannot find the server&apos;s name</source>
        <translation>{host}: Cloudflare no encuentra el nombre del servidor</translation>
    </message>
    <message>
        <source>Cloudflare looks the server of {host} up by a name that does not exist (error 1016).</source>
        <translation>Cloudflare busca el servidor de {host} por un nombre que no existe (error 1016).</translation>
    </message>
    <message>
        <source>Could you please correct the record of {host} (DNS, Records), or the load balancer or Origin Rule that names another host?</source>
        <translation>¿Podría, por favor, corregir el registro de {host} (DNS, Records), o el balanceador de carga (Load Balancer) o la Origin Rule que indica otro host?</translation>
    </message>
    <message>
        <source>{host}: the Cloudflare Tunnel is down</source>
        <translation>{host}: el Cloudflare Tunnel está caído</translation>
    </message>
    <message>
        <source>{host} is reached through a Cloudflare Tunnel, and no cloudflared is connected to it (error 1033).</source>
        <translation>A {host} se llega por un Cloudflare Tunnel, y no hay ningún cloudflared conectado a él (error 1033).</translation>
    </message>
    <message>
        <source>Could you please start cloudflared on the server, see that it starts by itself after a reboot, and let it out to port 7844?</source>
        <translation>¿Podría, por favor, arrancar cloudflared en el servidor, asegurarse de que arranque por sí solo después de un reinicio y dejarlo salir hacia el puerto 7844?</translation>
    </message>
    <message>
        <source>{host}: is the tunnel still the right one?</source>
        <translation>{host}: ¿sigue siendo el túnel correcto?</translation>
    </message>
    <message>
        <source>Could you please see in the dashboard (Networking, Tunnels) whether the tunnel still exists, whether its token was changed, and whether {host} leads to the right one?</source>
        <translation>¿Podría, por favor, mirar en el panel de Cloudflare (Networking, Tunnels) si el túnel todavía existe, si se cambió su token y si {host} lleva al túnel correcto?</translation>
    </message>
    <message>
        <source>{host} does not go through Cloudflare</source>
        <translation>{host} no pasa por Cloudflare</translation>
    </message>
    <message>
        <source>The record of {host} leads visitors straight to the server, past Cloudflare.</source>
        <translation>El registro de {host} lleva a los visitantes directamente al servidor, sin pasar por Cloudflare.</translation>
    </message>
    <message>
        <source>Is that meant to be so? If not, could you please switch the proxy status of the record on (DNS, Records, orange cloud)?</source>
        <translation>¿Es esa la intención? Si no, ¿podría, por favor, activar el proxy en el registro (DNS, Records, nube naranja)?</translation>
    </message>
    <message>
        <source>To check: https://{host}/cdn-cgi/trace shows a few lines that begin with &quot;fl=&quot;.</source>
        <translation>Para comprobarlo: https://{host}/cdn-cgi/trace muestra unas pocas líneas que empiezan por &quot;fl=&quot;.</translation>
    </message>
    <message>
        <source>{host} does not exist in DNS</source>
        <translation>{host} no existe en el DNS</translation>
    </message>
    <message>
        <source>The Internet does not know the name {host}.</source>
        <translation>Internet no conoce el nombre {host}.</translation>
    </message>
    <message>
        <source>Could you please see whether the record still stands in Cloudflare (DNS, Records) and whether the domain is still registered and paid for?</source>
        <translation>¿Podría, por favor, mirar si el registro sigue en Cloudflare (DNS, Records) y si el dominio sigue registrado y pagado?</translation>
    </message>
    <message>
        <source>To check: a look-up of {host} prints an address.</source>
        <translation>Para comprobarlo: una consulta DNS de {host} muestra una dirección.</translation>
    </message>
    <message>
        <source>{host}: DNSSEC is broken</source>
        <translation>{host}: DNSSEC está roto</translation>
    </message>
    <message>
        <source>Resolvers that check DNSSEC reject {host}; those that do not check accept it. Probably an old DS record still stands at the registrar.</source>
        <translation>Los resolutores DNS que comprueban DNSSEC rechazan {host}; los que no lo comprueban lo aceptan. Probablemente queda en el registrador un registro DS antiguo.</translation>
    </message>
    <message>
        <source>Could you please tell me what Cloudflare shows under DNS, Settings, DNSSEC: whether it is on, and the DS record&apos;s key tag, algorithm, digest type and digest?</source>
        <translation>¿Podría, por favor, decirme qué muestra Cloudflare en DNS, Settings, DNSSEC: si está activado, y los valores Key tag, Algorithm, Digest type y Digest del registro DS?</translation>
    </message>
    <message>
        <source>To check: https://dnsviz.net/ shows no error for {host}.</source>
        <translation>Para comprobarlo: https://dnsviz.net/ no muestra ningún error para {host}.</translation>
    </message>
    <message>
        <source>{host}: please correct the DS record of the domain</source>
        <translation>{host}: por favor, corrijan el registro DS del dominio</translation>
    </message>
    <message>
        <source>If you are the registrar of the domain: could you please remove the old DS record, or replace it by the one that Cloudflare shows, which I can send?</source>
        <translation>Si son ustedes el registrador del dominio: ¿podrían, por favor, quitar el registro DS antiguo, o cambiarlo por el que muestra Cloudflare, que puedo enviarles?</translation>
    </message>
    <message>
        <source>{host}: please change the domain&apos;s name servers</source>
        <translation>{host}: por favor, cambien los servidores de nombres del dominio</translation>
    </message>
    <message>
        <source>The domain of {host} uses other name servers than Cloudflare&apos;s.</source>
        <translation>El dominio de {host} usa servidores de nombres que no son los de Cloudflare.</translation>
    </message>
    <message>
        <source>If you are the registrar of the domain: could you please enter the two name servers that Cloudflare gave us, in place of all the present ones? I shall send their names.</source>
        <translation>Si son ustedes el registrador del dominio: ¿podrían, por favor, poner los dos servidores de nombres que nos dio Cloudflare en lugar de todos los actuales? Les enviaré los nombres.</translation>
    </message>
    <message>
        <source>To check: a look-up of the domain&apos;s name servers prints names that end with ns.cloudflare.com.</source>
        <translation>Para comprobarlo: una consulta de los servidores de nombres del dominio muestra nombres que terminan en ns.cloudflare.com.</translation>
    </message>
    <message>
        <source>{host}: which name servers are right?</source>
        <translation>{host}: ¿qué servidores de nombres son los correctos?</translation>
    </message>
    <message>
        <source>Could you please tell me which two name servers Cloudflare shows for it, and whether all records, those for mail too, stand in Cloudflare already?</source>
        <translation>¿Podría, por favor, decirme qué dos servidores de nombres muestra Cloudflare para él, y si todos los registros, también los del correo, están ya en Cloudflare?</translation>
    </message>
    <message>
        <source>{host}: an error in Cloudflare&apos;s settings</source>
        <translation>{host}: un error en la configuración de Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare itself answers for {host} with an error and does not ask our server at all.</source>
        <translation>El propio Cloudflare responde por {host} con un error y no llega a preguntar a nuestro servidor.</translation>
    </message>
    <message>
        <source>Could you please look at the record of {host} (DNS, Records), at the domain&apos;s status, and at Workers and Pages that cover this name? The error&apos;s number says which of them it is: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/.</source>
        <translation>¿Podría, por favor, mirar el registro de {host} (DNS, Records), el estado del dominio y los Workers y Pages que cubren este nombre? El número del error indica de cuál se trata: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/.</translation>
    </message>
    <message>
        <source>Have the web server read its certificates again. Visitors notice nothing.</source>
        <translation>Haga que el servidor web vuelva a leer sus certificados. Los visitantes no notan nada.</translation>
    </message>
    <message>
        <source>Renew the certificate with certbot</source>
        <translation>Renovar el certificado con certbot</translation>
    </message>
    <message>
        <source>certbot&apos;s packages renew by themselves twice a day through a timer. &quot;systemctl list-timers&quot; must show it.</source>
        <translation>Los paquetes de certbot renuevan los certificados por sí solos dos veces al día mediante un temporizador. &quot;systemctl list-timers&quot; debe mostrarlo.</translation>
    </message>
    <message>
        <source>certbot is the program that fetches certificates of Let&apos;s Encrypt, free of charge. See which ones it has, until when they are good, and whether it renews by itself.</source>
        <translation>certbot es el programa que obtiene certificados de Let&apos;s Encrypt, de forma gratuita. Mire qué certificados tiene, hasta cuándo valen y si los renueva por sí solo.</translation>
    </message>
    <message>
        <source>Rehearse the renewal; nothing is changed by this. If it fails, its last lines name the reason. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there.</source>
        <translation>Ensaye la renovación; con esto no se cambia nada. Si falla, las últimas líneas dan el motivo. La autoridad visita http://{host}/ a través de Cloudflare. Si en Cloudflare está activado Always Use HTTPS y este servidor no tiene un https que Cloudflare acepte, esa visita falla: use la vía por DNS o un certificado de Origin CA de Cloudflare, o desactive Always Use HTTPS hasta que esté el certificado nuevo.</translation>
    </message>
    <message>
        <source>Have nginx show the right certificate</source>
        <translation>Hacer que nginx muestre el certificado correcto</translation>
    </message>
    <message>
        <source>This shows a certificate that is already on the server. If there is none, get one first.</source>
        <translation>Esto muestra un certificado que ya está en el servidor. Si no hay ninguno, consiga uno primero.</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and which files the web server takes it from. On your server itself the names of certbot&apos;s folders are listed too.</source>
        <translation>Mire qué certificado se muestra ahora y de qué archivos lo toma el servidor web. En su propio servidor aparecen también los nombres de las carpetas de certbot.</translation>
    </message>
    <message>
        <source>In the server blocks that name your site, point nginx to the good certificate and its key. The first two lines name the files as certbot stores them (fullchain.pem is the one with the certificates in between); if yours lie elsewhere, correct them first. The old lines stay above the new ones as a note, and nginx checks its files before it takes them up.</source>
        <translation>En los bloques de servidor que nombran su sitio web, indique a nginx el certificado bueno y su clave. Las dos primeras líneas nombran los archivos tal como los guarda certbot (fullchain.pem es el que incluye los certificados intermedios); si los suyos están en otro lugar, corríjalas antes. Las líneas antiguas quedan encima de las nuevas como comentario, y nginx revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Put the old lines back.</source>
        <translation>Vuelva a poner las líneas antiguas.</translation>
    </message>
    <message>
        <source>Have Apache show the right certificate</source>
        <translation>Hacer que Apache muestre el certificado correcto</translation>
    </message>
    <message>
        <source>In the sections that name your site, point Apache to the good certificate and its key. The first two lines name the files as certbot stores them (fullchain.pem is the one with the certificates in between); if yours lie elsewhere, correct them first. The old lines stay above the new ones as a note, and Apache checks its files before it takes them up.</source>
        <translation>En las secciones que nombran su sitio web, indique a Apache el certificado bueno y su clave. Las dos primeras líneas nombran los archivos tal como los guarda certbot (fullchain.pem es el que incluye los certificados intermedios); si los suyos están en otro lugar, corríjalas antes. Las líneas antiguas quedan encima de las nuevas como comentario, y Apache revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Have LiteSpeed show the right certificate</source>
        <translation>Hacer que LiteSpeed muestre el certificado correcto</translation>
    </message>
    <message>
        <source>See which certificate is shown now. LiteSpeed&apos;s own pages at https://SERVER-ADDRESS:7080 say which files it comes from.</source>
        <translation>Mire qué certificado se muestra ahora. Las páginas del propio LiteSpeed, en https://SERVER-ADDRESS:7080, dicen de qué archivos sale.</translation>
    </message>
    <message>
        <source>Enter the files of the private key and of the certificate with its chain (certbot: privkey.pem and fullchain.pem in /etc/letsencrypt/live/{host}/) and set Chained Certificate to &quot;Yes&quot;. Note the former files down. Where the site itself has an SSL page under Virtual Hosts, that one counts.</source>
        <translation>Escriba las rutas de los archivos de la clave privada y del certificado con su cadena (certbot: privkey.pem y fullchain.pem en /etc/letsencrypt/live/{host}/) y ponga Chained Certificate en &quot;Yes&quot;. Anote los archivos anteriores. Si el sitio web tiene su propia página SSL en Virtual Hosts, la que cuenta es esa.</translation>
    </message>
    <message>
        <source>Restart the server gracefully; visitors notice nothing.</source>
        <translation>Reinicie el servidor con suavidad (Graceful Restart); los visitantes no notan nada.</translation>
    </message>
    <message>
        <source>Enter the former files again and restart the server.</source>
        <translation>Vuelva a poner los archivos anteriores y reinicie el servidor.</translation>
    </message>
    <message>
        <source>Have nginx send the whole chain of certificates</source>
        <translation>Hacer que nginx envíe la cadena de certificados completa</translation>
    </message>
    <message>
        <source>With a bought certificate take the file &quot;bundle&quot; or &quot;CA bundle&quot; of the authority, put your own certificate first and the bundle after it into one file, and name that file.</source>
        <translation>Si el certificado es comprado, tome el archivo &quot;bundle&quot; o &quot;CA bundle&quot; de la autoridad, ponga en un solo archivo primero su propio certificado y después el bundle, e indique ese archivo.</translation>
    </message>
    <message>
        <source>Between your certificate and the authority that everybody knows stands at least one more, and your server must send it. See how many certificates are sent (one is too few) and which file they come from.</source>
        <translation>Entre su certificado y la autoridad que todo el mundo conoce hay al menos un certificado más, y su servidor debe enviarlo. Mire cuántos certificados se envían (uno es poco) y de qué archivo salen.</translation>
    </message>
    <message>
        <source>certbot lays down cert.pem, the bare certificate, and fullchain.pem, the one with the chain. Wherever the first is named, name the second. The old line stays above the new one as a note.</source>
        <translation>certbot guarda cert.pem, que es solo el certificado, y fullchain.pem, que es el que lleva la cadena. Donde se nombre el primero, ponga el segundo. La línea antigua queda encima de la nueva como comentario.</translation>
    </message>
    <message>
        <source>Have Apache send the whole chain of certificates</source>
        <translation>Hacer que Apache envíe la cadena de certificados completa</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate in nginx</source>
        <translation>Instalar un certificado de Cloudflare Origin CA en nginx</translation>
    </message>
    <message>
        <source>The certificate is good for as long as chosen when it was made, usually 15 years. Cloudflare accepts it and browsers do not: while Cloudflare is paused, or the record is &quot;DNS only&quot;, visitors would see a warning.</source>
        <translation>El certificado vale durante el tiempo que se eligió al crearlo, normalmente 15 años. Cloudflare lo acepta y los navegadores no: mientras Cloudflare esté en pausa, o el registro esté en &quot;DNS only&quot;, los visitantes verían una advertencia.</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and which files the web server takes it from.</source>
        <translation>Mire qué certificado se muestra ahora y de qué archivos lo toma el servidor web.</translation>
    </message>
    <message>
        <source>Make a certificate at Cloudflare: leave &quot;Generate private key and CSR with Cloudflare&quot; chosen, see that {host} is among the host names, and press Create. Keep the page open: it shows the certificate and the private key, and the key only this once.</source>
        <translation>Cree un certificado en Cloudflare: deje elegido &quot;Generate private key and CSR with Cloudflare&quot;, compruebe que {host} esté entre los nombres de host y pulse Create. No cierre la página: muestra el certificado y la clave privada, y la clave solo esta vez.</translation>
    </message>
    <message>
        <source>Put both on the server. Each of the two commands opens an empty file in an editor: paste the certificate into the first and the private key into the second, then save and close (in nano: Ctrl+O, Enter, Ctrl+X). Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Ponga los dos en el servidor. Cada uno de los dos comandos abre un archivo vacío en un editor: pegue el certificado en el primero y la clave privada en el segundo, y después guarde y cierre (en nano: Ctrl+O, Intro, Ctrl+X). Pegue estas líneas de una en una: mientras el editor está abierto, lo que pegue va a parar al archivo.</translation>
    </message>
    <message>
        <source>See that the two belong together, and point nginx to them. The old lines stay above the new ones as a note.</source>
        <translation>Compruebe que los dos corresponden entre sí e indíqueselos a nginx. Las líneas antiguas quedan encima de las nuevas como comentario.</translation>
    </message>
    <message>
        <source>Put the old lines back. The two files may stay; they do no harm.</source>
        <translation>Vuelva a poner las líneas antiguas. Los dos archivos pueden quedarse; no hacen daño.</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate in Apache</source>
        <translation>Instalar un certificado de Cloudflare Origin CA en Apache</translation>
    </message>
    <message>
        <source>See that the two belong together, and point Apache to them. The old lines stay above the new ones as a note.</source>
        <translation>Compruebe que los dos corresponden entre sí e indíqueselos a Apache. Las líneas antiguas quedan encima de las nuevas como comentario.</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate in IIS</source>
        <translation>Instalar un certificado de Cloudflare Origin CA en IIS</translation>
    </message>
    <message>
        <source>See which certificate each site shows for https, and until when it is good.</source>
        <translation>Mire qué certificado muestra cada sitio para https y hasta cuándo vale.</translation>
    </message>
    <message>
        <source>Make the certificate at Cloudflare. Make a certificate at Cloudflare: leave &quot;Generate private key and CSR with Cloudflare&quot; chosen, see that {host} is among the host names, and press Create. Keep the page open: it shows the certificate and the private key, and the key only this once. Save the two texts as origin.pem and origin.key in C:\origin.</source>
        <translation>Cree el certificado en Cloudflare: deje elegido &quot;Generate private key and CSR with Cloudflare&quot;, compruebe que {host} esté entre los nombres de host y pulse Create. No cierre la página: muestra el certificado y la clave privada, y la clave solo esta vez. Guarde los dos textos como origin.pem y origin.key en C:\origin.</translation>
    </message>
    <message>
        <source>Put both into one file that Windows reads, with openssl, which comes with Git for Windows among others. It asks you to choose a password.</source>
        <translation>Reúna los dos en un solo archivo que Windows pueda leer, con openssl, que viene, entre otros, con Git para Windows. Le pedirá que elija una contraseña.</translation>
    </message>
    <message>
        <source>Import it and bind it to your site. Put your site&apos;s name as IIS Manager shows it into the first line.</source>
        <translation>Impórtelo y enlácelo con su sitio web. Ponga en la primera línea el nombre de su sitio web tal como lo muestra el Administrador de IIS (IIS Manager).</translation>
    </message>
    <message>
        <source>Bind the old certificate again: put its thumbprint, which the first step printed, into the second line.</source>
        <translation>Vuelva a enlazar el certificado antiguo: ponga en la segunda línea su huella digital (thumbprint), que mostró el primer paso.</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate through the hosting panel</source>
        <translation>Instalar un certificado de Cloudflare Origin CA desde el panel de alojamiento</translation>
    </message>
    <message>
        <source>Open your site in the hosting panel and see which certificate it has. In cPanel this stands under Security, SSL/TLS, Install and Manage SSL; in Plesk under Websites &amp; Domains, your site, SSL/TLS Certificates; in DirectAdmin under Account Manager, SSL Certificates.</source>
        <translation>Abra su sitio web en el panel de alojamiento y mire qué certificado tiene. En cPanel está en Security, SSL/TLS, Install and Manage SSL; en Plesk, en Websites &amp; Domains, su sitio web, SSL/TLS Certificates; en DirectAdmin, en Account Manager, SSL Certificates.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard: Make a certificate at Cloudflare: leave &quot;Generate private key and CSR with Cloudflare&quot; chosen, see that {host} is among the host names, and press Create. Keep the page open: it shows the certificate and the private key, and the key only this once.</source>
        <translation>Cree un certificado en el panel de Cloudflare: deje elegido &quot;Generate private key and CSR with Cloudflare&quot;, compruebe que {host} esté entre los nombres de host y pulse Create. No cierre la página: muestra el certificado y la clave privada, y la clave solo esta vez.</translation>
    </message>
    <message>
        <source>In the hosting panel choose your site, paste the certificate and the private key into the two fields, and save. The field for the bundle of the authority (&quot;CABUNDLE&quot;) may hold Cloudflare&apos;s Origin CA RSA root from developers.cloudflare.com/ssl/static/origin_ca_rsa_root.pem; the ECC root is refused by cPanel.</source>
        <translation>En el panel de alojamiento elija su sitio web, pegue el certificado y la clave privada en los dos campos y guarde. El campo para el bundle de la autoridad (&quot;CABUNDLE&quot;) puede llevar la raíz RSA de Origin CA de Cloudflare, que está en developers.cloudflare.com/ssl/static/origin_ca_rsa_root.pem; cPanel rechaza la raíz ECC.</translation>
    </message>
    <message>
        <source>Open https://{host}/ in a private window: the error page is gone. Run the same check again; the certificate&apos;s issuer must read Cloudflare.</source>
        <translation>Abra https://{host}/ en una ventana privada: la página de error ha desaparecido. Repita la misma comprobación; como emisor del certificado debe figurar Cloudflare.</translation>
    </message>
    <message>
        <source>Install the former certificate again; the panel lists it among the stored ones.</source>
        <translation>Instale otra vez el certificado anterior; el panel lo muestra entre los guardados.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with certbot for nginx</source>
        <translation>Obtener un certificado de Let&apos;s Encrypt con certbot para nginx</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and whether certbot is there.</source>
        <translation>Mire qué certificado se muestra ahora y si certbot está instalado.</translation>
    </message>
    <message>
        <source>Install certbot with its part for your web server. On Red Hat and its relatives use &quot;sudo dnf install epel-release&quot; first and dnf in place of apt-get.</source>
        <translation>Instale certbot con el complemento para su servidor web. En Red Hat y sistemas afines ejecute antes &quot;sudo dnf install epel-release&quot; y use dnf en lugar de apt-get.</translation>
    </message>
    <message>
        <source>Fetch the certificate and have it installed. certbot asks for your e-mail address. It does not send visitors from http to https here: &quot;Always Use HTTPS&quot; in Cloudflare does that, and a server that does it as well can end in a redirect loop. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. If the site also answers under www, add it: -d www.…; if {host} begins with www, add the name without it in the same way. &quot;sudo certbot certificates&quot; shows the names of the present certificate. A name that is left out is not covered afterwards.</source>
        <translation>Obtenga el certificado y haga que se instale. certbot le pedirá su dirección de correo. Aquí no manda a los visitantes de http a https: de eso se encarga &quot;Always Use HTTPS&quot; en Cloudflare, y un servidor que también lo hace puede acabar en un bucle de redirecciones. La autoridad visita http://{host}/ a través de Cloudflare. Si en Cloudflare está activado Always Use HTTPS y este servidor no tiene un https que Cloudflare acepte, esa visita falla: use la vía por DNS o un certificado de Origin CA de Cloudflare, o desactive Always Use HTTPS hasta que esté el certificado nuevo. Si el sitio web también responde con www, añádalo: -d www.…; si {host} empieza por www, añada del mismo modo el nombre sin www. &quot;sudo certbot certificates&quot; muestra los nombres del certificado actual. Un nombre que se omita queda después sin cubrir.</translation>
    </message>
    <message>
        <source>Rehearse the renewal that will come by itself every two months. Nothing is changed by this.</source>
        <translation>Ensaye la renovación que llegará por sí sola cada dos meses. Con esto no se cambia nada.</translation>
    </message>
    <message>
        <source>Have certbot put the web server&apos;s files back as they were before it changed them. The former state comes back with them: the old certificate and its error, or no certificate at all. The new certificate stays in /etc/letsencrypt, where it does no harm. certbot takes back what it did last: leave this if it has changed the web server&apos;s files for another certificate since.</source>
        <translation>Haga que certbot deje los archivos del servidor web como estaban antes de que los cambiara. Con ellos vuelve el estado anterior: el certificado antiguo y su error, o ningún certificado. El certificado nuevo se queda en /etc/letsencrypt, donde no hace daño. certbot deshace lo último que hizo: no ejecute esto si desde entonces ha cambiado los archivos del servidor web para otro certificado.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with certbot for Apache</source>
        <translation>Obtener un certificado de Let&apos;s Encrypt con certbot para Apache</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with certbot for another web server</source>
        <translation>Obtener un certificado de Let&apos;s Encrypt con certbot para otro servidor web</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and which program waits at port 80.</source>
        <translation>Mire qué certificado se muestra ahora y qué programa espera en el puerto 80.</translation>
    </message>
    <message>
        <source>Put the folder that your web server shows as the site into the first line. certbot lays a file there for a moment, and the authority fetches it; the web server goes on working. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. If the site also answers under www, add it: -d www.…; if {host} begins with www, add the name without it in the same way. &quot;sudo certbot certificates&quot; shows the names of the present certificate. A name that is left out is not covered afterwards.</source>
        <translation>Ponga en la primera línea la carpeta que su servidor web muestra como sitio web. certbot deja allí un archivo por un momento, y la autoridad lo recoge; el servidor web sigue funcionando. La autoridad visita http://{host}/ a través de Cloudflare. Si en Cloudflare está activado Always Use HTTPS y este servidor no tiene un https que Cloudflare acepte, esa visita falla: use la vía por DNS o un certificado de Origin CA de Cloudflare, o desactive Always Use HTTPS hasta que esté el certificado nuevo. Si el sitio web también responde con www, añádalo: -d www.…; si {host} empieza por www, añada del mismo modo el nombre sin www. &quot;sudo certbot certificates&quot; muestra los nombres del certificado actual. Un nombre que se omita queda después sin cubrir.</translation>
    </message>
    <message>
        <source>Enter the two files in your web server&apos;s settings for https and restart it.</source>
        <translation>Ponga los dos archivos en la configuración de https de su servidor web y reinícielo.</translation>
    </message>
    <message>
        <source>Enter the former files again, and have certbot forget the new certificate. The former state comes back with it: the old certificate and its error, or no certificate at all.</source>
        <translation>Vuelva a poner los archivos anteriores y haga que certbot olvide el certificado nuevo. Con ello vuelve el estado anterior: el certificado antiguo y su error, o ningún certificado.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt by way of DNS</source>
        <translation>Obtener un certificado de Let&apos;s Encrypt a través de DNS</translation>
    </message>
    <message>
        <source>This way needs no open port: certbot proves by a record in DNS that the site is yours. It is for sites whose DNS is at Cloudflare, and needs somebody who may make a token in that Cloudflare account: if it is in other hands, ask its holder for the token, or for a certificate of Cloudflare&apos;s Origin CA. If the DNS is at another company (a CNAME set-up), use certbot&apos;s part for that company in the place of dns-cloudflare. See which certificate is shown now.</source>
        <translation>Esta vía no necesita ningún puerto abierto: certbot demuestra con un registro en el DNS que el sitio web es suyo. Es para sitios web cuyo DNS está en Cloudflare, y hace falta alguien que pueda crear un token en esa cuenta de Cloudflare: si está en otras manos, pida el token a quien administra la cuenta de Cloudflare, o bien un certificado de Origin CA de Cloudflare. Si el DNS está en otra empresa (configuración con CNAME), use el complemento de certbot para esa empresa en lugar de dns-cloudflare. Mire qué certificado se muestra ahora.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard make an API token from the template &quot;Edit zone DNS&quot;, for this zone only.</source>
        <translation>En el panel de Cloudflare cree un token de API con la plantilla &quot;Edit zone DNS&quot;, solo para esta zona.</translation>
    </message>
    <message>
        <source>Install certbot&apos;s part for Cloudflare, and put the token into a file that only root can read. The second command opens an editor: write dns_cloudflare_api_token = and the token into the file, then save and close. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Instale el complemento de certbot para Cloudflare y ponga el token en un archivo que solo root pueda leer. El segundo comando abre un editor: escriba en el archivo dns_cloudflare_api_token = y el token, y después guarde y cierre. Pegue estas líneas de una en una: mientras el editor está abierto, lo que pegue va a parar al archivo.</translation>
    </message>
    <message>
        <source>Fetch the certificate. If the site also answers under www, add it: -d www.…; if {host} begins with www, add the name without it in the same way. &quot;sudo certbot certificates&quot; shows the names of the present certificate. A name that is left out is not covered afterwards. The web server does not show it by itself: go on with &quot;Have nginx show the right certificate&quot; or &quot;Have Apache show the right certificate&quot;, which name these files, or enter /etc/letsencrypt/live/{host}/fullchain.pem and privkey.pem in the web server&apos;s settings.</source>
        <translation>Obtenga el certificado. Si el sitio web también responde con www, añádalo: -d www.…; si {host} empieza por www, añada del mismo modo el nombre sin www. &quot;sudo certbot certificates&quot; muestra los nombres del certificado actual. Un nombre que se omita queda después sin cubrir. El servidor web no lo muestra por sí solo: siga con &quot;Hacer que nginx muestre el certificado correcto&quot; o &quot;Hacer que Apache muestre el certificado correcto&quot;, que nombran estos archivos, o ponga /etc/letsencrypt/live/{host}/fullchain.pem y privkey.pem en la configuración del servidor web.</translation>
    </message>
    <message>
        <source>If the web server was pointed to this certificate, point it back to the former one first; the former state comes back with it, the old certificate and its error too. Have certbot forget the certificate, remove the file with the token, and delete the token in the dashboard.</source>
        <translation>Si al servidor web se le había indicado este certificado, vuelva a indicarle antes el anterior; con él vuelve el estado anterior, también el certificado antiguo y su error. Haga que certbot olvide el certificado, borre el archivo con el token y elimine el token en el panel de Cloudflare.</translation>
    </message>
    <message>
        <source>Renew the certificate with acme.sh</source>
        <translation>Renovar el certificado con acme.sh</translation>
    </message>
    <message>
        <source>acme.sh is another program that fetches free certificates. See whether it is used here, and until when its certificates are good. It usually lives in the folder of the user who installed it.</source>
        <translation>acme.sh es otro programa que obtiene certificados gratuitos. Mire si se usa aquí y hasta cuándo valen sus certificados. Normalmente está en la carpeta del usuario que lo instaló.</translation>
    </message>
    <message>
        <source>Renew the certificate, and see that the daily task is there. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. The name after -d must be the one that the list above shows under Main_Domain; the names under SAN_Domains are renewed with it. If the site answers under a name that stands in neither column, such as www, make the certificate anew with --issue and a -d for each name.</source>
        <translation>Renueve el certificado y compruebe que existe la tarea diaria. La autoridad visita http://{host}/ a través de Cloudflare. Si en Cloudflare está activado Always Use HTTPS y este servidor no tiene un https que Cloudflare acepte, esa visita falla: use la vía por DNS o un certificado de Origin CA de Cloudflare, o desactive Always Use HTTPS hasta que esté el certificado nuevo. El nombre que sigue a -d debe ser el que la lista de arriba muestra en Main_Domain; los nombres de SAN_Domains se renuevan con él. Si el sitio web responde con un nombre que no está en ninguna de las dos columnas, como www, cree el certificado de nuevo con --issue y un -d para cada nombre.</translation>
    </message>
    <message>
        <source>Have it put the files where the web server reads them. Enter your own files and your web server&apos;s name in the first three lines.</source>
        <translation>Haga que ponga los archivos donde los lee el servidor web. Escriba en las tres primeras líneas sus propios archivos y el nombre de su servidor web.</translation>
    </message>
    <message>
        <source>A renewed certificate need not be taken back.</source>
        <translation>Un certificado renovado no hace falta deshacerlo.</translation>
    </message>
    <message>
        <source>Have Caddy get a certificate by itself</source>
        <translation>Hacer que Caddy obtenga un certificado por sí solo</translation>
    </message>
    <message>
        <source>Caddy fetches and renews certificates by itself for each site whose name stands in its file. See what it said about yours.</source>
        <translation>Caddy obtiene y renueva por sí solo los certificados de cada sitio web cuyo nombre está en su archivo. Mire qué dijo sobre el suyo.</translation>
    </message>
    <message>
        <source>The block of your site must begin with the bare name, {host}, without &quot;http://&quot; and without &quot;auto_https off&quot; above. Open the file, correct it, have it checked, and take it up. A copy of the file is kept first. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>El bloque de su sitio web debe empezar con el nombre a secas, {host}, sin &quot;http://&quot; y sin &quot;auto_https off&quot; más arriba. Abra el archivo, corríjalo, haga que se revise y cárguelo. Antes se guarda una copia del archivo. La autoridad visita http://{host}/ a través de Cloudflare. Si en Cloudflare está activado Always Use HTTPS y este servidor no tiene un https que Cloudflare acepte, esa visita falla: use la vía por DNS o un certificado de Origin CA de Cloudflare, o desactive Always Use HTTPS hasta que esté el certificado nuevo. Pegue estas líneas de una en una: mientras el editor está abierto, lo que pegue va a parar al archivo.</translation>
    </message>
    <message>
        <source>Put the copy back.</source>
        <translation>Vuelva a poner la copia.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with win-acme for IIS</source>
        <translation>Obtener un certificado de Let&apos;s Encrypt con win-acme para IIS</translation>
    </message>
    <message>
        <source>See which certificates this server has and until when they are good.</source>
        <translation>Mire qué certificados tiene este servidor y hasta cuándo valen.</translation>
    </message>
    <message>
        <source>win-acme is a free program that fetches certificates for IIS and renews them by a daily task. Download it from www.win-acme.com, unpack it to C:\win-acme, and run it with your site&apos;s name. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. If the site also answers under www, write both names after --host, with a comma and no blank between them; the bindings in IIS must carry both.</source>
        <translation>win-acme es un programa gratuito que obtiene certificados para IIS y los renueva mediante una tarea diaria. Descárguelo de www.win-acme.com, descomprímalo en C:\win-acme y ejecútelo con el nombre de su sitio web. La autoridad visita http://{host}/ a través de Cloudflare. Si en Cloudflare está activado Always Use HTTPS y este servidor no tiene un https que Cloudflare acepte, esa visita falla: use la vía por DNS o un certificado de Origin CA de Cloudflare, o desactive Always Use HTTPS hasta que esté el certificado nuevo. Si el sitio web también responde con www, escriba los dos nombres después de --host, con una coma y sin espacio entre ellos; los enlaces (bindings) de IIS deben incluir ambos.</translation>
    </message>
    <message>
        <source>Start C:\win-acme\wacs.exe, choose &quot;Manage renewals&quot; and cancel this one; then bind the former certificate to the site in IIS Manager, under Bindings.</source>
        <translation>Abra C:\win-acme\wacs.exe, elija &quot;Manage renewals&quot; y cancele esta renovación; después enlace el certificado anterior con el sitio web en el Administrador de IIS (IIS Manager), en Bindings.</translation>
    </message>
    <message>
        <source>Have cPanel get a certificate by itself</source>
        <translation>Hacer que cPanel obtenga un certificado por sí solo</translation>
    </message>
    <message>
        <source>cPanel&apos;s AutoSSL fetches free certificates. See what it says about your site.</source>
        <translation>AutoSSL de cPanel obtiene certificados gratuitos. Mire qué dice sobre su sitio web.</translation>
    </message>
    <message>
        <source>Tick your site and press &quot;Run AutoSSL&quot;. If the authority is turned away, switch Always Use HTTPS off in Cloudflare until it is done.</source>
        <translation>Marque su sitio web y pulse &quot;Run AutoSSL&quot;. Si se rechaza a la autoridad, desactive Always Use HTTPS en Cloudflare hasta que termine.</translation>
    </message>
    <message>
        <source>The page shows a closed padlock and a new date beside your site. Then open https://{host}/ in a private window.</source>
        <translation>La página muestra un candado cerrado y una fecha nueva junto a su sitio. Después, abra https://{host}/ en una ventana privada.</translation>
    </message>
    <message>
        <source>Choose &quot;Exclude from AutoSSL&quot; for your site, and install the former certificate again.</source>
        <translation>Elija &quot;Exclude from AutoSSL&quot; para su sitio y vuelva a instalar el certificado anterior.</translation>
    </message>
    <message>
        <source>Have Plesk get a certificate by itself</source>
        <translation>Hacer que Plesk obtenga un certificado por sí solo</translation>
    </message>
    <message>
        <source>See which certificate Plesk has for your site, and until when it is good.</source>
        <translation>Mire qué certificado tiene Plesk para su sitio y hasta cuándo es válido.</translation>
    </message>
    <message>
        <source>Press &quot;Reissue Certificate&quot;, or &quot;Install&quot; under Let&apos;s Encrypt if there is none. Tick the name with www as well, and &quot;Keep websites secured&quot; so that it is renewed by itself.</source>
        <translation>Pulse &quot;Reissue Certificate&quot; o, si no hay ninguno, &quot;Install&quot; en Let&apos;s Encrypt. Marque también el nombre con www, y &quot;Keep websites secured&quot; para que se renueve por sí solo.</translation>
    </message>
    <message>
        <source>The page shows the new date. Then open https://{host}/ in a private window.</source>
        <translation>La página muestra la fecha nueva. Después, abra https://{host}/ en una ventana privada.</translation>
    </message>
    <message>
        <source>Choose the former certificate again in the hosting settings of the site.</source>
        <translation>Vuelva a elegir el certificado anterior en los ajustes de alojamiento del sitio.</translation>
    </message>
    <message>
        <source>Ask the hosting company for a certificate</source>
        <translation>Pedir un certificado al proveedor de alojamiento</translation>
    </message>
    <message>
        <source>Where the hosting company runs the web server, it also puts the certificate there. Look in its customer area for a page named SSL, TLS or certificates.</source>
        <translation>Cuando el proveedor de alojamiento se encarga del servidor web, también instala el certificado. Busque en su área de clientes una página llamada SSL, TLS o certificados.</translation>
    </message>
    <message>
        <source>Have it issue a certificate for {host}, or send the message below.</source>
        <translation>Haga que emita un certificado para {host}, o envíe el mensaje de abajo.</translation>
    </message>
    <message>
        <source>When it says that it is done, run the same check again.</source>
        <translation>Cuando le diga que ya está hecho, repita la misma comprobación.</translation>
    </message>
    <message>
        <source>Set the server&apos;s clock</source>
        <translation>Poner en hora el reloj del servidor</translation>
    </message>
    <message>
        <source>Only Cloudflare&apos;s clock counts for the error; a certificate whose first day has not come must be replaced or waited for.</source>
        <translation>Para el error solo cuenta el reloj de Cloudflare; si aún no ha llegado el primer día de validez de un certificado, hay que sustituirlo o esperar a que llegue.</translation>
    </message>
    <message>
        <source>This is about the clock of the web server, not of the computer that runs this program. A certificate made by a server whose clock is wrong, or judged there, seems to lie in the future. See what the server takes for the time, and whether it is kept right.</source>
        <translation>Se trata del reloj del servidor web, no del reloj del equipo en el que se ejecuta este programa. Un certificado creado por un servidor con el reloj mal puesto, o evaluado en él, parece estar en el futuro. Mire qué hora cree el servidor que es y si su reloj se mantiene en hora.</translation>
    </message>
    <message>
        <source>Have the clock kept right by time servers on the Internet.</source>
        <translation>Haga que el reloj se mantenga en hora mediante servidores de hora de Internet.</translation>
    </message>
    <message>
        <source>See whether the clock is kept right.</source>
        <translation>Compruebe si el reloj se mantiene en hora.</translation>
    </message>
    <message>
        <source>Leave the clock to itself again. There is no good reason to.</source>
        <translation>Vuelva a dejar el reloj sin ajuste automático. No hay ninguna buena razón para hacerlo.</translation>
    </message>
    <message>
        <source>Look at the certificate that this server itself shows for your site. It must have been issued by an authority that Cloudflare accepts, be in date, carry your site&apos;s name and come with the certificates in between. A certificate of Cloudflare&apos;s own Origin CA counts as good, because Cloudflare accepts it.</source>
        <translation>Mire el certificado que este mismo servidor muestra para su sitio. Debe haberlo emitido una autoridad que Cloudflare acepte, estar vigente, llevar el nombre de su sitio y venir con los certificados intermedios. Un certificado de Origin CA, la autoridad propia de Cloudflare, se considera válido, porque Cloudflare lo acepta.</translation>
    </message>
    <message>
        <source>Look at the certificate that this server itself shows for your site: who issued it, for whom and until when.</source>
        <translation>Mire el certificado que este mismo servidor muestra para su sitio: quién lo emitió, para quién y hasta cuándo.</translation>
    </message>
    <message>
        <source>Have certbot tell the web server of every renewal from now on, so that it shows the new certificate at once.</source>
        <translation>Haga que certbot avise al servidor web de cada renovación a partir de ahora, para que muestre enseguida el certificado nuevo.</translation>
    </message>
    <message>
        <source>Take the command out that runs after a renewal. The web server keeps the new certificate.</source>
        <translation>Quite el comando que se ejecuta después de una renovación. El servidor web conserva el certificado nuevo.</translation>
    </message>
    <message>
        <source>Set Cloudflare&apos;s SSL mode to Full (strict)</source>
        <translation>Poner el modo SSL de Cloudflare en Full (strict)</translation>
    </message>
    <message>
        <source>Without a good certificate on the server every visitor gets error 526; the way back is to choose the old mode again.</source>
        <translation>Si el servidor no tiene un certificado válido, todos los visitantes reciben el error 526; para volver atrás, elija de nuevo el modo antiguo.</translation>
    </message>
    <message>
        <source>The SSL mode says how Cloudflare connects to your server. See which one is set. A Configuration Rule or Page Rule can set another mode for some addresses; look under Rules too.</source>
        <translation>El modo SSL determina cómo se conecta Cloudflare a su servidor. Mire cuál está elegido. Una Configuration Rule o una Page Rule puede fijar otro modo para algunas direcciones; mire también en Rules.</translation>
    </message>
    <message>
        <source>Choose &quot;Full (strict)&quot;. Cloudflare then encrypts to your server and accepts only a certificate that is in date, carries your site&apos;s name and comes from a known authority or from Cloudflare&apos;s own Origin CA. Do this when your server has such a certificate.</source>
        <translation>Elija &quot;Full (strict)&quot;. Cloudflare cifra entonces la conexión con su servidor y solo acepta un certificado que esté vigente, lleve el nombre de su sitio y venga de una autoridad conocida o de Origin CA, la autoridad propia de Cloudflare. Hágalo cuando su servidor tenga un certificado así.</translation>
    </message>
    <message>
        <source>Wait a minute, then open https://{host}/ in a private window: your site comes, and no error page of Cloudflare.</source>
        <translation>Espere un minuto y abra https://{host}/ en una ventana privada: aparece su sitio, y no una página de error de Cloudflare.</translation>
    </message>
    <message>
        <source>Choose the former mode again. Note it down before you change it.</source>
        <translation>Vuelva a elegir el modo anterior. Anótelo antes de cambiarlo.</translation>
    </message>
    <message>
        <source>Set Cloudflare&apos;s SSL mode to Full</source>
        <translation>Poner el modo SSL de Cloudflare en Full</translation>
    </message>
    <message>
        <source>Full takes any certificate, so somebody between Cloudflare and your server could pretend to be it. With a certificate of Cloudflare&apos;s Origin CA, which is free, Full (strict) closes this gap.</source>
        <translation>Full acepta cualquier certificado, así que alguien situado entre Cloudflare y su servidor podría hacerse pasar por él. Con un certificado de Origin CA de Cloudflare, que es gratuito, Full (strict) cierra este hueco.</translation>
    </message>
    <message>
        <source>Choose &quot;Full&quot;. Cloudflare then talks to your server over https, port 443, and accepts any certificate there. If your server&apos;s certificate is good, choose &quot;Full (strict)&quot; at once, which is safer.</source>
        <translation>Elija &quot;Full&quot;. Cloudflare habla entonces con su servidor por https, por el puerto 443, y acepta allí cualquier certificado. Si el certificado de su servidor es válido, elija directamente &quot;Full (strict)&quot;, que es más seguro.</translation>
    </message>
    <message>
        <source>Use Full until the certificate is renewed</source>
        <translation>Usar Full hasta que se renueve el certificado</translation>
    </message>
    <message>
        <source>Until you go back, Cloudflare accepts any certificate, and somebody between Cloudflare and your server could pretend to be it.</source>
        <translation>Hasta que vuelva atrás, Cloudflare acepta cualquier certificado, y alguien situado entre Cloudflare y su servidor podría hacerse pasar por él.</translation>
    </message>
    <message>
        <source>See that the mode is &quot;Full (strict)&quot;. Only this mode, and Strict, refuse a certificate like yours.</source>
        <translation>Mire que el modo sea &quot;Full (strict)&quot;. Solo este modo, y Strict, rechazan un certificado como el suyo.</translation>
    </message>
    <message>
        <source>Choose &quot;Full&quot; for the time until the new certificate is there. Visitors get the site again within a minute. It is a stop-gap.</source>
        <translation>Elija &quot;Full&quot; mientras no esté el certificado nuevo. Los visitantes vuelven a ver el sitio en menos de un minuto. Es un remedio provisional.</translation>
    </message>
    <message>
        <source>Choose &quot;Full (strict)&quot; again as soon as the new certificate is there.</source>
        <translation>Vuelva a elegir &quot;Full (strict)&quot; en cuanto esté el certificado nuevo.</translation>
    </message>
    <message>
        <source>Have Cloudflare send visitors to https</source>
        <translation>Hacer que Cloudflare envíe a los visitantes a https</translation>
    </message>
    <message>
        <source>Switch &quot;Always Use HTTPS&quot; on. Cloudflare answers these visitors itself, and your server&apos;s port 80 is no longer needed in the modes Full and Full (strict).</source>
        <translation>Active &quot;Always Use HTTPS&quot;. Cloudflare atiende entonces él mismo a estos visitantes, y en los modos Full y Full (strict) ya no hace falta el puerto 80 de su servidor.</translation>
    </message>
    <message>
        <source>Open http://{host}/ (without the s) in a private window: the address changes to https.</source>
        <translation>Abra http://{host}/ (sin la s) en una ventana privada: la dirección cambia a https.</translation>
    </message>
    <message>
        <source>Switch it off again.</source>
        <translation>Vuelva a desactivarlo.</translation>
    </message>
    <message>
        <source>Let the certificate authority in over http</source>
        <translation>Dejar entrar por http a la autoridad de certificación</translation>
    </message>
    <message>
        <source>An authority visits your site over http to renew the certificate. See whether Cloudflare sends it on to https, where the visit fails as long as Cloudflare does not accept the certificate of your server.</source>
        <translation>Para renovar el certificado, la autoridad visita su sitio por http. Mire si Cloudflare la desvía a https, donde la visita falla mientras Cloudflare no acepte el certificado de su servidor.</translation>
    </message>
    <message>
        <source>Switch &quot;Always Use HTTPS&quot; off until the certificate is renewed.</source>
        <translation>Desactive &quot;Always Use HTTPS&quot; hasta que el certificado esté renovado.</translation>
    </message>
    <message>
        <source>Renew the certificate; then http://{host}/.well-known/acme-challenge/test gives the page &quot;not found&quot; of your server and not an error of Cloudflare.</source>
        <translation>Renueve el certificado; después, http://{host}/.well-known/acme-challenge/test da la página de &quot;no encontrado&quot; de su servidor y no un error de Cloudflare.</translation>
    </message>
    <message>
        <source>Switch it on again afterwards.</source>
        <translation>Vuelva a activarlo después.</translation>
    </message>
    <message>
        <source>Compare your server&apos;s address with the one in Cloudflare, and correct it</source>
        <translation>Comparar la dirección de su servidor con la que está en Cloudflare, y corregirla</translation>
    </message>
    <message>
        <source>A wrong address leads all visitors to another server, so compare before you change. The old address brings the old state back.</source>
        <translation>Una dirección equivocada lleva a todos los visitantes a otro servidor, así que compare antes de cambiar nada. Con la dirección antigua se vuelve al estado anterior.</translation>
    </message>
    <message>
        <source>The change stays, and takes effect within a minute or two.</source>
        <translation>El cambio es permanente y surte efecto en un minuto o dos.</translation>
    </message>
    <message>
        <source>See which addresses the A record (IPv4) and, if there is one, the AAAA record (IPv6, with colons) of {host} hold. Behind an orange cloud only this page shows it.</source>
        <translation>Mire qué direcciones contienen el registro A (IPv4) y, si lo hay, el registro AAAA (IPv6, con dos puntos) de {host}. Con la nube naranja, solo se ven en esta página.</translation>
    </message>
    <message>
        <source>Ask the server which addresses it has. The welcome mail or the customer page of the hosting company names them too. An address that begins with 10., 192.168. or 172.16. to 172.31. is a private one: then ask the hosting company for the public one.</source>
        <translation>Pregunte al servidor qué direcciones tiene. También figuran en el correo de bienvenida o en la página de cliente del proveedor de alojamiento. Una dirección que empieza por 10., por 192.168. o por 172.16. hasta 172.31. es privada: en ese caso, pida la pública al proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>If they differ, note the old address down, press Edit, enter the server&apos;s public address of today, and save. Leave the cloud orange. Delete further records of the same name that lead to machines which no longer exist. If they agree, look for an Origin Rule that leads elsewhere (Rules, then Overview) and for a Load Balancer (Traffic, then Load Balancing), and change nothing here.</source>
        <translation>Si no coinciden, anote la dirección antigua, pulse Edit, escriba la dirección pública que el servidor tiene hoy y guarde. Deje la nube en naranja. Borre los demás registros del mismo nombre que lleven a máquinas que ya no existen. Si coinciden, busque una Origin Rule que lleve a otro lugar (Rules, luego Overview) y un Load Balancer (Traffic, luego Load Balancing), y no cambie nada aquí.</translation>
    </message>
    <message>
        <source>Enter the address that you noted down.</source>
        <translation>Escriba la dirección que anotó.</translation>
    </message>
    <message>
        <source>Enter your own server&apos;s address, not one of Cloudflare&apos;s</source>
        <translation>Poner la dirección de su propio servidor, no una de Cloudflare</translation>
    </message>
    <message>
        <source>The record of {host} leads to an address that belongs to Cloudflare itself. That makes a circle. See the record.</source>
        <translation>El registro de {host} lleva a una dirección que pertenece al propio Cloudflare, así que las peticiones dan vueltas en círculo. Mire el registro.</translation>
    </message>
    <message>
        <source>Enter the address that your hosting company gave you. It stands in the customer area or in the welcome mail. Do not take an address that a DNS look-up of your own site prints: that is Cloudflare&apos;s. If the site lives at another service that uses Cloudflare too, use a CNAME record with the name that this service tells you.</source>
        <translation>Escriba la dirección que le dio su proveedor de alojamiento. Figura en el área de clientes o en el correo de bienvenida. No tome una dirección que aparezca al consultar su propio sitio en el DNS: esa es de Cloudflare. Si el sitio está en otro servicio que también usa Cloudflare, use un registro CNAME con el nombre que le indique ese servicio.</translation>
    </message>
    <message>
        <source>Enter the former value again.</source>
        <translation>Vuelva a escribir el valor anterior.</translation>
    </message>
    <message>
        <source>Enter the public address of your server</source>
        <translation>Poner la dirección pública de su servidor</translation>
    </message>
    <message>
        <source>The record of {host} holds an address that exists only inside a home or company network, such as 192.168.x.x or 10.x.x.x. Cloudflare cannot reach it. See the record.</source>
        <translation>El registro de {host} contiene una dirección que solo existe dentro de una red doméstica o de empresa, como 192.168.x.x o 10.x.x.x. Cloudflare no puede llegar a ella. Mire el registro.</translation>
    </message>
    <message>
        <source>Enter the public address. On the server, &quot;curl -4 https://icanhazip.com&quot; prints it; behind a home router the router&apos;s page shows it, and the router must pass ports 80 and 443 on to the server. Where no public address can be had, a Cloudflare Tunnel brings the site out without one.</source>
        <translation>Escriba la dirección pública. En el servidor la muestra &quot;curl -4 https://icanhazip.com&quot;; detrás de un router doméstico la muestra la página del router, y el router debe reenviar los puertos 80 y 443 al servidor. Si no es posible tener una dirección pública, un Cloudflare Tunnel publica el sitio sin ella.</translation>
    </message>
    <message>
        <source>Enter the former address again.</source>
        <translation>Vuelva a escribir la dirección anterior.</translation>
    </message>
    <message>
        <source>Send the site&apos;s visitors through Cloudflare</source>
        <translation>Hacer que los visitantes del sitio pasen por Cloudflare</translation>
    </message>
    <message>
        <source>A record with a grey cloud, &quot;DNS only&quot;, leads visitors past Cloudflare to your server. See the column &quot;Proxy status&quot; beside {host}.</source>
        <translation>Un registro con la nube gris, &quot;DNS only&quot;, lleva a los visitantes a su servidor sin pasar por Cloudflare. Mire la columna &quot;Proxy status&quot; junto a {host}.</translation>
    </message>
    <message>
        <source>Press Edit, switch the proxy status on so that the cloud is orange, and save. Do this when your server lets Cloudflare in and the SSL mode is Full or Full (strict).</source>
        <translation>Pulse Edit, active el estado de proxy para que la nube quede en naranja y guarde. Hágalo cuando su servidor deje entrar a Cloudflare y el modo SSL sea Full o Full (strict).</translation>
    </message>
    <message>
        <source>After up to five minutes https://{host}/cdn-cgi/trace shows a few lines that begin with &quot;fl=&quot; and &quot;h={host}&quot;.</source>
        <translation>Tras cinco minutos como máximo, https://{host}/cdn-cgi/trace muestra unas líneas que empiezan por &quot;fl=&quot; y &quot;h={host}&quot;.</translation>
    </message>
    <message>
        <source>Switch the proxy status to &quot;DNS only&quot; again.</source>
        <translation>Vuelva a poner el estado de proxy en &quot;DNS only&quot;.</translation>
    </message>
    <message>
        <source>Add the missing name to DNS</source>
        <translation>Añadir al DNS el nombre que falta</translation>
    </message>
    <message>
        <source>The Internet does not know the name {host}. See whether it stands in the list of records, and whether the domain&apos;s registration is still paid for.</source>
        <translation>Internet no conoce el nombre {host}. Mire si figura en la lista de registros y si el registro del dominio sigue pagado.</translation>
    </message>
    <message>
        <source>Press &quot;Add record&quot;: type A, the name (@ for the domain itself, www for www), your server&apos;s public address, proxied. If the domain has run out, renew it where it was registered.</source>
        <translation>Pulse &quot;Add record&quot;: tipo A, el nombre (@ para el dominio mismo, www para www), la dirección pública de su servidor, con el proxy activado. Si el dominio ha caducado, renuévelo donde se registró.</translation>
    </message>
    <message>
        <source>After a few minutes the name is known.</source>
        <translation>Al cabo de unos minutos, el nombre ya se conoce.</translation>
    </message>
    <message>
        <source>Delete the record again.</source>
        <translation>Vuelva a borrar el registro.</translation>
    </message>
    <message>
        <source>Correct the name that Cloudflare looks up for your server</source>
        <translation>Corregir el nombre con el que Cloudflare busca su servidor</translation>
    </message>
    <message>
        <source>Cloudflare finds your server by another name (a CNAME record, a load balancer or an Origin Rule), and that name leads nowhere. See the record of {host}.</source>
        <translation>Cloudflare encuentra su servidor mediante otro nombre (un registro CNAME, un balanceador de carga o una Origin Rule), y ese nombre no lleva a ninguna parte. Mire el registro de {host}.</translation>
    </message>
    <message>
        <source>Open the target of the CNAME record in a DNS look-up. If it no longer exists, enter the name that your hosting service tells you today, or an A record with the server&apos;s address. Check for blanks and spelling.</source>
        <translation>Consulte en el DNS el destino del registro CNAME. Si ya no existe, escriba el nombre que su servicio de alojamiento le indica hoy, o un registro A con la dirección del servidor. Revise que no haya espacios ni faltas de escritura.</translation>
    </message>
    <message>
        <source>If the record is right, look for an Origin Rule or a load balancer that names another host, and correct it there.</source>
        <translation>Si el registro es correcto, busque una Origin Rule o un balanceador de carga que nombre otro host, y corríjalo allí.</translation>
    </message>
    <message>
        <source>Enter Cloudflare&apos;s name servers at the registrar</source>
        <translation>Poner los servidores de nombres de Cloudflare en el registrador</translation>
    </message>
    <message>
        <source>Records that are missing at Cloudflare, such as those for mail, stop working. Compare the two lists first. The way back takes hours too.</source>
        <translation>Los registros que falten en Cloudflare, como los del correo, dejan de funcionar. Compare antes las dos listas. La vuelta atrás también tarda horas.</translation>
    </message>
    <message>
        <source>Name servers tell the world where a domain&apos;s records are. See which two Cloudflare gave your domain, and what the overview says about its status.</source>
        <translation>Los servidores de nombres dicen al mundo dónde están los registros de un dominio. Mire cuáles son los dos que Cloudflare asignó a su dominio y qué dice la vista general sobre su estado.</translation>
    </message>
    <message>
        <source>Log in where the domain was registered, find &quot;name servers&quot;, note the present ones down and replace all of them by the two that Cloudflare shows. First see that Cloudflare&apos;s list of records holds everything that the old one holds, above all the MX records for mail.</source>
        <translation>Inicie sesión donde se registró el dominio, busque los servidores de nombres (&quot;name servers&quot;), anote los actuales y sustitúyalos todos por los dos que muestra Cloudflare. Antes, asegúrese de que la lista de registros de Cloudflare contenga todo lo que contiene la antigua, sobre todo los registros MX del correo.</translation>
    </message>
    <message>
        <source>Then press &quot;Check nameservers now&quot; on the domain&apos;s overview.</source>
        <translation>Después, pulse &quot;Check nameservers now&quot; en la vista general del dominio.</translation>
    </message>
    <message>
        <source>It can take hours, at most two days. See which name servers the world knows now: they end with ns.cloudflare.com.</source>
        <translation>Puede tardar horas, dos días como máximo. Compruebe qué servidores de nombres conoce ahora el mundo: terminan en ns.cloudflare.com.</translation>
    </message>
    <message>
        <source>Enter the old name servers again at the registrar.</source>
        <translation>Vuelva a poner en el registrador los servidores de nombres antiguos.</translation>
    </message>
    <message>
        <source>Remove the old DS record at the registrar</source>
        <translation>Quitar del registrador el registro DS antiguo</translation>
    </message>
    <message>
        <source>Without a DS record the domain works everywhere, but its answers are not signed. Switch DNSSEC on again in Cloudflare later, and enter the new DS record.</source>
        <translation>Sin registro DS, el dominio funciona en todas partes, pero sus respuestas no están firmadas. Más adelante, vuelva a activar DNSSEC en Cloudflare y ponga el registro DS nuevo.</translation>
    </message>
    <message>
        <source>DNSSEC signs a domain&apos;s records; the registrar holds the fingerprint of the key, the DS record. A fingerprint of a former key makes careful resolvers reject the whole domain. See whether DNSSEC is on in Cloudflare, and which DS record it shows.</source>
        <translation>DNSSEC firma los registros de un dominio; el registrador guarda la huella de la clave, el registro DS. Si la huella es de una clave anterior, los resolutores DNS rigurosos rechazan el dominio entero. Mire si DNSSEC está activado en Cloudflare y qué registro DS muestra.</translation>
    </message>
    <message>
        <source>Log in where the domain was registered and open its DNSSEC page. If Cloudflare shows DNSSEC as off, delete every DS record there. If it is on, replace what stands there by the values that Cloudflare shows: key tag, algorithm, digest type and digest.</source>
        <translation>Inicie sesión donde se registró el dominio y abra su página de DNSSEC. Si Cloudflare muestra DNSSEC desactivado, borre allí todos los registros DS. Si está activado, sustituya lo que haya por los valores que muestra Cloudflare: etiqueta de clave (key tag), algoritmo (algorithm), tipo de resumen (digest type) y resumen (digest).</translation>
    </message>
    <message>
        <source>It can take a day until the old fingerprint is forgotten everywhere. See whether a resolver that checks signatures accepts the name.</source>
        <translation>Puede pasar un día hasta que la huella antigua quede olvidada en todas partes. Compruebe si un resolutor DNS que verifica las firmas acepta el nombre.</translation>
    </message>
    <message>
        <source>Enter the former DS record again at the registrar; note it down before you delete it.</source>
        <translation>Vuelva a poner en el registrador el registro DS anterior; anótelo antes de borrarlo.</translation>
    </message>
    <message>
        <source>See whether a Worker or Pages stands in the way</source>
        <translation>Ver si un Worker o Pages se interpone</translation>
    </message>
    <message>
        <source>A Worker is a small program that answers at Cloudflare in your server&apos;s place; Pages is Cloudflare&apos;s own hosting. See which routes lead to them.</source>
        <translation>Un Worker es un pequeño programa que responde en Cloudflare en lugar de su servidor; Pages es el alojamiento propio de Cloudflare. Mire qué rutas llevan a ellos.</translation>
    </message>
    <message>
        <source>If a route covers {host} and should not, press Edit and set the Worker to &quot;None&quot;, or change the pattern. Note it down first. If the Worker is wanted, its logs name the error.</source>
        <translation>Si una ruta abarca {host} y no debería, pulse Edit y ponga el Worker en &quot;None&quot;, o cambie el patrón. Anótelo antes. Si el Worker hace falta, sus registros (Logs) indican el error.</translation>
    </message>
    <message>
        <source>See the Worker&apos;s or the Pages project&apos;s own page: its logs, its domains and its last deployments. A project that was built today can be rolled back there.</source>
        <translation>Compruebe la página propia del Worker o del proyecto de Pages: sus registros (Logs), sus dominios y sus últimos despliegues. Un proyecto publicado hoy puede devolverse allí a la versión anterior.</translation>
    </message>
    <message>
        <source>Enter the former route again.</source>
        <translation>Vuelva a poner la ruta anterior.</translation>
    </message>
    <message>
        <source>Correct what the error number points to</source>
        <translation>Corregir lo que indica el número de error</translation>
    </message>
    <message>
        <source>The number on the error page says what is wrong at Cloudflare. 1000, 1002, 1003, 1004: the record leads to a forbidden address, such as one of Cloudflare&apos;s own. 1014: a CNAME leads into another Cloudflare account. 1018, 1023: the domain was added only just now, or is not active. 1034: the address is reserved. 1101, 1102: a Worker failed.</source>
        <translation>El número de la página de error dice qué falla en Cloudflare. 1000, 1002, 1003, 1004: el registro lleva a una dirección prohibida, por ejemplo una del propio Cloudflare. 1014: un CNAME lleva a otra cuenta de Cloudflare. 1018, 1023: el dominio se acaba de añadir o no está activo. 1034: la dirección está reservada. 1101, 1102: ha fallado un Worker.</translation>
    </message>
    <message>
        <source>For 1000 to 1004 and 1034 enter your server&apos;s own public address in the record of {host}.</source>
        <translation>Con los números 1000 a 1004 y 1034, escriba en el registro de {host} la dirección pública de su propio servidor.</translation>
    </message>
    <message>
        <source>For 1014 use an A record instead, or have the service whose name you point to add {host} as a custom domain in its own account.</source>
        <translation>Con 1014, use en su lugar un registro A, o pida al servicio a cuyo nombre apunta que añada {host} como dominio personalizado en su propia cuenta.</translation>
    </message>
    <message>
        <source>For 1018 and 1023 see that the domain&apos;s status is &quot;Active&quot;, and wait some minutes if it has just been added.</source>
        <translation>Con 1018 y 1023, mire que el estado del dominio sea &quot;Active&quot;, y espere unos minutos si se acaba de añadir.</translation>
    </message>
    <message>
        <source>For 1101 and 1102 see the Worker&apos;s logs, or take its route off {host}.</source>
        <translation>Con 1101 y 1102, mire los registros (Logs) del Worker, o quite su ruta de {host}.</translation>
    </message>
    <message>
        <source>Enter the former values again; note them down first.</source>
        <translation>Vuelva a poner los valores anteriores; anótelos antes.</translation>
    </message>
    <message>
        <source>Pause Cloudflare for a test</source>
        <translation>Poner Cloudflare en pausa para hacer una prueba</translation>
    </message>
    <message>
        <source>While it is paused, everybody can see your server&apos;s address, and Cloudflare protects nothing. An attacker who notes it down can go past Cloudflare later too.</source>
        <translation>Mientras está en pausa, todo el mundo puede ver la dirección de su servidor y Cloudflare no protege nada. Un atacante que la anote podrá esquivar Cloudflare también más tarde.</translation>
    </message>
    <message>
        <source>While Cloudflare is paused, visitors go straight to your server. That shows whether the server works without Cloudflare. See first that the server&apos;s certificate is one that browsers accept: with a certificate of Cloudflare&apos;s Origin CA visitors get a warning.</source>
        <translation>Mientras Cloudflare está en pausa, los visitantes van directamente a su servidor. Así se ve si el servidor funciona sin Cloudflare. Antes, mire que el certificado del servidor sea uno que los navegadores acepten: con un certificado de Origin CA de Cloudflare, los visitantes reciben una advertencia.</translation>
    </message>
    <message>
        <source>Open &quot;Advanced Actions&quot; and choose &quot;Pause Cloudflare on Site&quot;. It takes up to five minutes.</source>
        <translation>Abra &quot;Advanced Actions&quot; y elija &quot;Pause Cloudflare on Site&quot;. Tarda cinco minutos como máximo.</translation>
    </message>
    <message>
        <source>Open https://{host}/ in a private window. If your site comes now, the way between Cloudflare and your server is what is broken; if not, the server is.</source>
        <translation>Abra https://{host}/ en una ventana privada. Si ahora aparece su sitio, lo que falla es el camino entre Cloudflare y su servidor; si no, falla el servidor.</translation>
    </message>
    <message>
        <source>Press &quot;Enable Cloudflare on Site&quot; at the same place.</source>
        <translation>Pulse &quot;Enable Cloudflare on Site&quot; en el mismo lugar.</translation>
    </message>
    <message>
        <source>Show visitors a stored copy while the server is away</source>
        <translation>Mostrar a los visitantes una copia guardada mientras el servidor no está disponible</translation>
    </message>
    <message>
        <source>Always Online shows copies of your pages from the Internet Archive while your server does not answer. See whether it is on.</source>
        <translation>Always Online muestra copias de sus páginas tomadas de Internet Archive mientras su servidor no responde. Mire si está activado.</translation>
    </message>
    <message>
        <source>Switch &quot;Always Online&quot; on. It repairs nothing and helps only for pages that were stored before, so switch it on for the next time.</source>
        <translation>Active &quot;Always Online&quot;. No repara nada y solo sirve para páginas que se guardaron antes, así que actívelo para la próxima vez.</translation>
    </message>
    <message>
        <source>The switch shows that it is on. While the server is away, a stored page bears a notice at the top.</source>
        <translation>El interruptor se ve activado. Mientras el servidor no está disponible, una página guardada lleva un aviso en la parte superior.</translation>
    </message>
    <message>
        <source>Have Cloudflare ask your server every time for three hours</source>
        <translation>Hacer que Cloudflare pregunte siempre a su servidor durante tres horas</translation>
    </message>
    <message>
        <source>Your server gets more visits meanwhile, because nothing is answered from Cloudflare&apos;s store.</source>
        <translation>Entretanto, su servidor recibe más visitas, porque nada se responde desde el almacén de Cloudflare.</translation>
    </message>
    <message>
        <source>A stored copy at Cloudflare can hide whether your server works. See whether Development Mode is on.</source>
        <translation>Una copia guardada en Cloudflare puede ocultar si su servidor funciona. Mire si Development Mode está activado.</translation>
    </message>
    <message>
        <source>Switch &quot;Development Mode&quot; on while you test. It ends by itself after three hours.</source>
        <translation>Active &quot;Development Mode&quot; mientras hace pruebas. Termina por sí solo a las tres horas.</translation>
    </message>
    <message>
        <source>In the answer&apos;s headers &quot;cf-cache-status&quot; is BYPASS or DYNAMIC.</source>
        <translation>En las cabeceras de la respuesta, &quot;cf-cache-status&quot; es BYPASS o DYNAMIC.</translation>
    </message>
    <message>
        <source>See why Cloudflare stops visitors</source>
        <translation>Ver por qué Cloudflare detiene a los visitantes</translation>
    </message>
    <message>
        <source>A rule that is taken out no longer keeps attackers away. Change it as little as possible.</source>
        <translation>Una regla que se quita deja de frenar a los atacantes. Cámbiela lo menos posible.</translation>
    </message>
    <message>
        <source>Cloudflare itself asks callers to prove that they are no robots, or turns them away. Its list of events names the rule. Put the Ray ID of the error page into the search. In some accounts the list stands under Security, Events.</source>
        <translation>Es el propio Cloudflare quien pide a quienes se conectan que demuestren que no son robots, o los rechaza. Su lista de eventos nombra la regla. Escriba en la búsqueda el Ray ID de la página de error. En algunas cuentas, la lista está en Security, Events.</translation>
    </message>
    <message>
        <source>Open the rule that the event names and correct it: exclude your own address, or choose &quot;Managed Challenge&quot; in place of &quot;Block&quot;. If the mode &quot;I&apos;m Under Attack&quot; is on and there is no attack any more, switch it off.</source>
        <translation>Abra la regla que nombra el evento y corríjala: excluya su propia dirección, o elija &quot;Managed Challenge&quot; en lugar de &quot;Block&quot;. Si el modo &quot;I&apos;m Under Attack&quot; está activado y ya no hay ningún ataque, desactívelo.</translation>
    </message>
    <message>
        <source>Open https://{host}/ in a private window: the page comes without a question.</source>
        <translation>Abra https://{host}/ en una ventana privada: la página aparece sin preguntas.</translation>
    </message>
    <message>
        <source>Switch the rule on again as it was.</source>
        <translation>Vuelva a activar la regla tal como estaba.</translation>
    </message>
    <message>
        <source>Start the tunnel to Cloudflare again</source>
        <translation>Volver a iniciar el túnel con Cloudflare</translation>
    </message>
    <message>
        <source>The program cloudflared on your server holds the connection to Cloudflare open; through this tunnel visitors come. See whether it runs and what it said last. In Cloudflare&apos;s dashboard the tunnel&apos;s status stands under Networking, Tunnels.</source>
        <translation>El programa cloudflared de su servidor mantiene abierta la conexión con Cloudflare; los visitantes llegan por este túnel. Mire si está en marcha y qué fue lo último que dijo. En el panel de Cloudflare, el estado del túnel está en Networking, Tunnels.</translation>
    </message>
    <message>
        <source>Start it, and have it start by itself after every reboot. If the log says that the server cannot reach Cloudflare, the firewall must let connections out to port 7844.</source>
        <translation>Inícielo y haga que arranque por sí solo después de cada reinicio. Si el registro del túnel dice que el servidor no puede llegar a Cloudflare, el cortafuegos debe dejar salir conexiones al puerto 7844.</translation>
    </message>
    <message>
        <source>Stop it again, and no longer start it after a reboot, in so far as the commands above began that.</source>
        <translation>Vuelva a detenerlo y haga que ya no arranque tras un reinicio, en la medida en que lo hayan puesto en marcha los comandos de arriba.</translation>
    </message>
    <message>
        <source>Start the tunnel to Cloudflare again on Windows</source>
        <translation>Volver a iniciar el túnel con Cloudflare en Windows</translation>
    </message>
    <message>
        <source>The service Cloudflared on your server holds the connection to Cloudflare open. See whether it runs.</source>
        <translation>El servicio Cloudflared de su servidor mantiene abierta la conexión con Cloudflare. Mire si está en marcha.</translation>
    </message>
    <message>
        <source>Start it, and have it start with Windows.</source>
        <translation>Inícielo y haga que arranque con Windows.</translation>
    </message>
    <message>
        <source>Stop it again.</source>
        <translation>Vuelva a detenerlo.</translation>
    </message>
    <message>
        <source>Start the tunnel&apos;s container again</source>
        <translation>Volver a iniciar el contenedor del túnel</translation>
    </message>
    <message>
        <source>Where cloudflared runs in Docker, see its container and what it said last.</source>
        <translation>Si cloudflared funciona en Docker, mire su contenedor y qué fue lo último que dijo.</translation>
    </message>
    <message>
        <source>Start it, and have Docker start it again by itself.</source>
        <translation>Inícielo y haga que Docker lo vuelva a arrancar por sí solo.</translation>
    </message>
    <message>
        <source>Stop the container again, and have Docker start it no more by itself.</source>
        <translation>Vuelva a detener el contenedor y haga que Docker ya no lo arranque por sí solo.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in an AWS security group</source>
        <translation>Permitir Cloudflare en un grupo de seguridad de AWS</translation>
    </message>
    <message>
        <source>The rules stay. When Cloudflare&apos;s list changes, change the two prefix lists; the rules follow.</source>
        <translation>Las reglas son permanentes. Cuando cambie la lista de Cloudflare, cambie las dos listas de prefijos; las reglas las siguen.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. Open CloudShell in the AWS console (the prompt symbol at the top). The ID of the security group is on the page of your instance, tab Security. See what the group allows.</source>
        <translation>Delante de su servidor hay un cortafuegos en la nube que descarta sin avisar lo que no permite; los visitantes reciben entonces el error 522. Abra CloudShell en la consola de AWS (el símbolo de terminal, arriba). El ID del grupo de seguridad está en la página de su instancia, en la pestaña Security. Mire qué permite el grupo.</translation>
    </message>
    <message>
        <source>See the network ACLs as well: a second list, for the whole subnet, which also must let the web ports in and ports 1024 to 65535 out. And if a route table names 172.0.0.0/8 or another route that covers 172.64.0.0/13, answers to Cloudflare go astray: add a route for 172.64.0.0/13 to the internet gateway.</source>
        <translation>Mire también las ACL de red: una segunda lista, para toda la subred, que también debe dejar entrar por los puertos web y dejar salir por los puertos 1024 a 65535. Y si una tabla de rutas nombra 172.0.0.0/8 u otra ruta que abarque 172.64.0.0/13, las respuestas a Cloudflare se pierden: añada una ruta para 172.64.0.0/13 hacia la puerta de enlace de Internet (internet gateway).</translation>
    </message>
    <message>
        <source>Put Cloudflare&apos;s networks into two prefix lists (named lists of networks), unless they are there already.</source>
        <translation>Ponga las redes de Cloudflare en dos listas de prefijos (listas de redes con nombre), si no están ya.</translation>
    </message>
    <message>
        <source>Allow both lists in to your web ports. An answer &quot;InvalidPermission.Duplicate&quot; says that the rule is there already. An answer &quot;RulesPerSecurityGroupLimitExceeded&quot; says that the group is full: each list counts with all its networks for each port, and a group holds 60 unless you asked for more (Service Quotas, Amazon VPC, &quot;Inbound or outbound rules per security group&quot;).</source>
        <translation>Permita que ambas listas entren por sus puertos web. Una respuesta &quot;InvalidPermission.Duplicate&quot; significa que la regla ya está. Una respuesta &quot;RulesPerSecurityGroupLimitExceeded&quot; significa que el grupo está lleno: cada lista cuenta con todas sus redes por cada puerto, y un grupo admite 60 si no ha pedido más (Service Quotas, Amazon VPC, &quot;Inbound or outbound rules per security group&quot;).</translation>
    </message>
    <message>
        <source>See whether the group allows both lists in to your web ports.</source>
        <translation>Compruebe si el grupo permite que ambas listas entren por sus puertos web.</translation>
    </message>
    <message>
        <source>Take the rules out of the group, and delete both lists.</source>
        <translation>Quite las reglas del grupo y borre ambas listas.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Google Cloud</source>
        <translation>Permitir Cloudflare en Google Cloud</translation>
    </message>
    <message>
        <source>The rules stay. They hold for every machine of that network; add --target-tags to the create line to have them hold for machines with a tag only.</source>
        <translation>Las reglas son permanentes. Valen para todas las máquinas de esa red; añada --target-tags a la línea create para que solo valgan para las máquinas que tengan una etiqueta.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. Open Cloud Shell in the Google Cloud console (the prompt symbol at the top). See the firewall rules for what comes in; a lower number goes first. The network is called default unless you chose another.</source>
        <translation>Delante de su servidor hay un cortafuegos en la nube que descarta sin avisar lo que no permite; los visitantes reciben entonces el error 522. Abra Cloud Shell en la consola de Google Cloud (el símbolo de terminal, arriba). Mire las reglas de cortafuegos para lo que entra; un número más bajo va primero. La red se llama default si no eligió otra.</translation>
    </message>
    <message>
        <source>Add one rule for each kind of address (a rule can hold only one kind), ahead of your other rules, unless it is there already.</source>
        <translation>Añada una regla para cada tipo de dirección (una regla solo admite un tipo), delante de sus otras reglas, si no está ya.</translation>
    </message>
    <message>
        <source>See whether both rules are in force with all of Cloudflare&apos;s networks.</source>
        <translation>Compruebe si ambas reglas están activas con todas las redes de Cloudflare.</translation>
    </message>
    <message>
        <source>Delete both rules.</source>
        <translation>Borre ambas reglas.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Azure</source>
        <translation>Permitir Cloudflare en Azure</translation>
    </message>
    <message>
        <source>The rules stay.</source>
        <translation>Las reglas son permanentes.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. Open Cloud Shell in the Azure portal (the prompt symbol at the top). A network security group (NSG) can stand at the subnet and another one at the network card, and both must allow. Their names and that of the resource group are on the page of your machine, under Networking.</source>
        <translation>Delante de su servidor hay un cortafuegos en la nube que descarta sin avisar lo que no permite; los visitantes reciben entonces el error 522. Abra Cloud Shell en el portal de Azure (el símbolo de terminal, arriba). Puede haber un grupo de seguridad de red (NSG) en la subred y otro en la tarjeta de red, y ambos deben permitirlo. Sus nombres y el del grupo de recursos están en la página de su máquina, en Networking.</translation>
    </message>
    <message>
        <source>Add one rule for each kind of address. The priorities 200 and 201 must be free and lower than those of your denying rules; if they are not, choose others here. Running this again changes nothing.</source>
        <translation>Añada una regla para cada tipo de dirección. Las prioridades 200 y 201 deben estar libres y ser más bajas que las de sus reglas que deniegan; si no lo son, elija otras aquí. Ejecutar esto de nuevo no cambia nada.</translation>
    </message>
    <message>
        <source>See whether both rules hold all of Cloudflare&apos;s networks.</source>
        <translation>Compruebe si ambas reglas contienen todas las redes de Cloudflare.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in a DigitalOcean cloud firewall</source>
        <translation>Permitir Cloudflare en un cortafuegos en la nube de DigitalOcean</translation>
    </message>
    <message>
        <source>The rules stay. A cloud firewall holds at most 50 rules; these are one rule for each port.</source>
        <translation>Las reglas son permanentes. Un cortafuegos en la nube admite como máximo 50 reglas; aquí se añade una por cada puerto.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. See which cloud firewalls you have, and what they let in. The commands need doctl, DigitalOcean&apos;s program, signed in with &quot;doctl auth init&quot;. Without it, use the menu.</source>
        <translation>Delante de su servidor hay un cortafuegos en la nube que descarta sin avisar lo que no permite; los visitantes reciben entonces el error 522. Mire qué cortafuegos en la nube tiene y qué dejan entrar. Los comandos necesitan doctl, el programa de DigitalOcean, con la sesión iniciada mediante &quot;doctl auth init&quot;. Si no lo tiene, use el menú.</translation>
    </message>
    <message>
        <source>Put the ID of the firewall into the first line. This lets all of Cloudflare&apos;s networks in to your web ports; other rules stay. Running it again changes nothing.</source>
        <translation>Escriba el ID del cortafuegos en la primera línea. Esto deja entrar a todas las redes de Cloudflare por sus puertos web; las demás reglas se conservan. Ejecutarlo de nuevo no cambia nada.</translation>
    </message>
    <message>
        <source>See whether the firewall holds all of Cloudflare&apos;s networks.</source>
        <translation>Compruebe si el cortafuegos contiene todas las redes de Cloudflare.</translation>
    </message>
    <message>
        <source>Take the rules out again.</source>
        <translation>Vuelva a quitar las reglas.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in a Hetzner cloud firewall</source>
        <translation>Permitir Cloudflare en un cortafuegos en la nube de Hetzner</translation>
    </message>
    <message>
        <source>The rules stay. Rented machines of Hetzner (Robot) have another firewall, with room for ten rules only: open the web ports to everyone there, and allow Cloudflare on the server itself.</source>
        <translation>Las reglas son permanentes. Las máquinas alquiladas de Hetzner (Robot) tienen otro cortafuegos, con espacio para solo diez reglas: abra allí los puertos web a todos y permita Cloudflare en el propio servidor.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. See which firewalls you have, and what they let in. The commands need hcloud, Hetzner&apos;s program. Without it, use the menu.</source>
        <translation>Delante de su servidor hay un cortafuegos en la nube que descarta sin avisar lo que no permite; los visitantes reciben entonces el error 522. Mire qué cortafuegos tiene y qué dejan entrar. Los comandos necesitan hcloud, el programa de Hetzner. Si no lo tiene, use el menú.</translation>
    </message>
    <message>
        <source>Put the name of the firewall into the first line. This lets all of Cloudflare&apos;s networks in to your web ports, unless such a rule is there already; other rules stay.</source>
        <translation>Escriba el nombre del cortafuegos en la primera línea. Esto deja entrar a todas las redes de Cloudflare por sus puertos web, si no hay ya una regla así; las demás reglas se conservan.</translation>
    </message>
    <message>
        <source>Open the web ports in OVH&apos;s network firewall, and filter on the server</source>
        <translation>Abrir los puertos web en el cortafuegos de red de OVH y filtrar en el servidor</translation>
    </message>
    <message>
        <source>Everyone can then send to the web ports as far as your server, as with most web servers. What the server lets in, its own firewall decides.</source>
        <translation>Cualquiera puede entonces enviar datos a los puertos web hasta llegar a su servidor, como en la mayoría de los servidores web. Qué deja entrar el servidor lo decide su propio cortafuegos.</translation>
    </message>
    <message>
        <source>The rules stay. A change takes effect within a few minutes.</source>
        <translation>Las reglas son permanentes. Un cambio surte efecto en unos minutos.</translation>
    </message>
    <message>
        <source>OVH&apos;s Edge Network Firewall stands in front of your server. It holds at most 20 rules for each address and knows IPv4 only, and Cloudflare&apos;s list needs 15 rules for each port, so it cannot hold the list for two ports. See whether it is switched on, and which rules it has.</source>
        <translation>El Edge Network Firewall de OVH está delante de su servidor. Admite como máximo 20 reglas por dirección y solo conoce IPv4, y la lista de Cloudflare necesita 15 reglas por cada puerto, así que no le cabe la lista para dos puertos. Mire si está activado y qué reglas tiene.</translation>
    </message>
    <message>
        <source>Let it pass the web ports for everyone: one rule &quot;Authorise&quot;, TCP, destination port 80, and one for port 443. Add a rule &quot;Authorise&quot;, TCP, option &quot;established&quot; if there is none, because this firewall does not remember which connections your server has opened. All of them need a lower number than the rule that refuses the rest. Keep the rule for SSH (port 22) as it is.</source>
        <translation>Deje pasar a todos hacia los puertos web: una regla &quot;Authorise&quot;, TCP, puerto de destino 80, y otra para el puerto 443. Añada una regla &quot;Authorise&quot;, TCP, opción &quot;established&quot; si no hay ninguna, porque este cortafuegos no recuerda qué conexiones ha abierto su servidor. Todas necesitan un número más bajo que la regla que rechaza el resto. Deje como está la regla de SSH (puerto 22).</translation>
    </message>
    <message>
        <source>To have Cloudflare alone reach the server, filter on the server itself: take the instructions for ufw, iptables, nftables or firewalld, all of which hold the whole list.</source>
        <translation>Para que solo Cloudflare llegue al servidor, filtre en el propio servidor: siga las instrucciones de ufw, iptables, nftables o firewalld, donde cabe la lista entera.</translation>
    </message>
    <message>
        <source>Delete the rules that you added in the same place.</source>
        <translation>Borre en el mismo lugar las reglas que añadió.</translation>
    </message>
    <message>
        <source>Open the web ports in Oracle Cloud: security list and server</source>
        <translation>Abrir los puertos web en Oracle Cloud: lista de seguridad y servidor</translation>
    </message>
    <message>
        <source>A rule with source 0.0.0.0/0 lets everyone send to the web ports as far as your server, as with most web servers.</source>
        <translation>Una regla con origen 0.0.0.0/0 permite que cualquiera envíe datos a los puertos web hasta llegar a su servidor, como en la mayoría de los servidores web.</translation>
    </message>
    <message>
        <source>In Oracle Cloud two walls must open: the security list of the network, and iptables on the server itself, which in Oracle&apos;s own images refuses everything but SSH. Visitors then get error 522 from the first and 523 from the second. See the ingress rules (rules for what comes in) of the subnet.</source>
        <translation>En Oracle Cloud deben abrirse dos muros: la lista de seguridad de la red e iptables en el propio servidor, que en las imágenes de Oracle rechaza todo menos SSH. Los visitantes reciben el error 522 a causa del primero y el 523 a causa del segundo. Mire las reglas de entrada (ingress rules) de la subred.</translation>
    </message>
    <message>
        <source>Add an ingress rule for the web ports: source 0.0.0.0/0, protocol TCP, destination port range &quot;80,443&quot;. With IPv6 add the same with source ::/0. For Cloudflare alone, add one rule for each of the networks that the command prints, as the source, instead.</source>
        <translation>Añada una regla de entrada para los puertos web: origen 0.0.0.0/0, protocolo TCP, rango de puertos de destino &quot;80,443&quot;. Si usa IPv6, añada lo mismo con origen ::/0. Si solo quiere dejar entrar a Cloudflare, añada en su lugar una regla por cada una de las redes que muestra el comando, con esa red como origen.</translation>
    </message>
    <message>
        <source>Then open the server itself: take &quot;Allow Cloudflare in iptables&quot;. Its rules stand above the refusing one, and /etc/iptables/rules.v4 keeps them.</source>
        <translation>Después abra el propio servidor: use &quot;Permitir Cloudflare en iptables&quot;. Sus reglas quedan por encima de la que rechaza, y /etc/iptables/rules.v4 las conserva.</translation>
    </message>
    <message>
        <source>Delete the ingress rules that you added.</source>
        <translation>Borre las reglas de entrada que añadió.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in ufw</source>
        <translation>Permitir Cloudflare en ufw</translation>
    </message>
    <message>
        <source>ufw keeps these rules across a reboot. Ports that Docker publishes do not pass through them.</source>
        <translation>ufw conserva estas reglas tras un reinicio. Los puertos que publica Docker no pasan por ellas.</translation>
    </message>
    <message>
        <source>ufw is the usual firewall of Ubuntu. See whether it is active, and which rules it has. If the first line says &quot;Status: inactive&quot;, ufw is not what blocks.</source>
        <translation>ufw es el cortafuegos habitual de Ubuntu. Mire si está activo y qué reglas tiene. Si la primera línea dice &quot;Status: inactive&quot;, no es ufw lo que bloquea.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports, above every rule that denies. Rules that are there stay as they are, and so does the door for SSH.</source>
        <translation>Deje entrar a todas las redes de Cloudflare por sus puertos web, por encima de toda regla que deniegue. Las reglas que ya están se quedan como están, y también la puerta de SSH.</translation>
    </message>
    <message>
        <source>See whether the firewall in force now lets every network of Cloudflare in.</source>
        <translation>Compruebe si el cortafuegos activo deja entrar ahora a todas las redes de Cloudflare.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, and no others.</source>
        <translation>Quite las reglas que se añadieron aquí, y ninguna otra.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in iptables</source>
        <translation>Permitir Cloudflare en iptables</translation>
    </message>
    <message>
        <source>The rules survive a reboot only where the firewall is loaded from a file at start; the commands say whether yours is. On Debian and Ubuntu the package iptables-persistent adds such a file (do not install it beside ufw, which it replaces); on Red Hat and its relatives the package iptables-services does. Install it, then run the commands again.</source>
        <translation>Las reglas solo se conservan tras un reinicio si el cortafuegos se carga desde un archivo al arrancar; los comandos dicen si el suyo lo hace. En Debian y Ubuntu, el paquete iptables-persistent añade ese archivo (no lo instale junto a ufw, porque lo reemplaza); en Red Hat y sus derivados lo hace el paquete iptables-services. Instálelo y vuelva a ejecutar los comandos.</translation>
    </message>
    <message>
        <source>iptables is the classic firewall of Linux. See its rules for what comes in, for both kinds of addresses. What stands higher up wins.</source>
        <translation>iptables es el cortafuegos clásico de Linux. Mire sus reglas para lo que entra, para ambos tipos de direcciones. Gana lo que está más arriba.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports, above every rule that refuses. Nothing else is changed.</source>
        <translation>Deje entrar a todas las redes de Cloudflare por sus puertos web, por encima de toda regla que rechace. No se cambia nada más.</translation>
    </message>
    <message>
        <source>Keep it across a reboot: add the same rules to the files from which the firewall is loaded, where your server has them (in /etc/iptables on Debian and Ubuntu, in /etc/sysconfig on Red Hat and its relatives). The last line says so if it has none.</source>
        <translation>Consérvelo tras un reinicio: añada las mismas reglas a los archivos desde los que se carga el cortafuegos, si su servidor los tiene (en /etc/iptables en Debian y Ubuntu, en /etc/sysconfig en Red Hat y sus derivados). Si no tiene ninguno, la última línea lo dice.</translation>
    </message>
    <message>
        <source>See whether the rules stand, and above the first rule that refuses.</source>
        <translation>Compruebe si las reglas están, y por encima de la primera regla que rechaza.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, from the firewall in force and from the files.</source>
        <translation>Quite las reglas que se añadieron aquí, tanto del cortafuegos activo como de los archivos.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in nftables</source>
        <translation>Permitir Cloudflare en nftables</translation>
    </message>
    <message>
        <source>The rules survive a reboot where the service nftables loads /etc/nftables.conf (or /etc/sysconfig/nftables.conf) at start: &quot;systemctl is-enabled nftables&quot; must say &quot;enabled&quot;. The commands say whether the file was found.</source>
        <translation>Las reglas se conservan tras un reinicio si el servicio nftables carga /etc/nftables.conf (o /etc/sysconfig/nftables.conf) al arrancar: &quot;systemctl is-enabled nftables&quot; debe decir &quot;enabled&quot;. Los comandos dicen si se encontró el archivo.</translation>
    </message>
    <message>
        <source>nftables is the newer firewall of Linux, and the names of its tables and chains are your own. This prints every chain that incoming connections pass; a connection must be let in by all of them. If nothing is printed, no rules of your own are in nftables: take the instructions for iptables, ufw, firewalld or fail2ban instead.</source>
        <translation>nftables es el cortafuegos más reciente de Linux, y los nombres de sus tablas y cadenas los elige cada uno. Esto muestra todas las cadenas por las que pasan las conexiones entrantes; todas deben dejar entrar la conexión. Si no se muestra nada, en nftables no hay reglas propias: siga entonces las instrucciones de iptables, ufw, firewalld o fail2ban.</translation>
    </message>
    <message>
        <source>Put one rule for each kind of address at the top of each of these chains: all of Cloudflare&apos;s networks may reach your web ports. Nothing else is changed.</source>
        <translation>Ponga una regla para cada tipo de dirección al principio de cada una de estas cadenas: todas las redes de Cloudflare pueden llegar a sus puertos web. No se cambia nada más.</translation>
    </message>
    <message>
        <source>Keep it across a reboot: put the same rules into a file of their own, and have the file from which nftables is loaded include it. If that would not load, it is taken back at once.</source>
        <translation>Consérvelo tras un reinicio: ponga las mismas reglas en un archivo propio y haga que lo incluya el archivo desde el que se carga nftables. Si así no se pudiera cargar, se deshace al momento.</translation>
    </message>
    <message>
        <source>See whether the rules stand in every chain that incoming connections pass, above the first rule that refuses.</source>
        <translation>Compruebe si las reglas están en todas las cadenas por las que pasan las conexiones entrantes, por encima de la primera regla que rechaza.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in firewalld</source>
        <translation>Permitir Cloudflare en firewalld</translation>
    </message>
    <message>
        <source>The rules survive a reboot. They need firewalld 0.7 or newer (&quot;firewall-cmd --version&quot;).</source>
        <translation>Las reglas se conservan tras un reinicio. Necesitan firewalld 0.7 o posterior (&quot;firewall-cmd --version&quot;).</translation>
    </message>
    <message>
        <source>firewalld is the usual firewall of Red Hat, Alma, Rocky and Fedora. It sorts connections into zones and refuses what a zone does not name. See the zones in use and what they let in.</source>
        <translation>firewalld es el cortafuegos habitual de Red Hat, Alma, Rocky y Fedora. Reparte las conexiones en zonas y rechaza lo que una zona no nombra. Mire las zonas en uso y qué dejan entrar.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports, in every zone in use, above rules that refuse; once in the firewall in force and once in its files, so that it stays. Nothing is reloaded, and other rules stay as they are.</source>
        <translation>Deje entrar a todas las redes de Cloudflare por sus puertos web, en todas las zonas en uso, por encima de las reglas que rechazan; una vez en el cortafuegos activo y otra en sus archivos, para que se conserve. No se recarga nada, y las demás reglas se quedan como están.</translation>
    </message>
    <message>
        <source>See whether the rules stand in every zone in use, in the firewall in force and in its files.</source>
        <translation>Compruebe si las reglas están en todas las zonas en uso, en el cortafuegos activo y en sus archivos.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, and the copies of files that were made here.</source>
        <translation>Quite las reglas que se añadieron aquí y las copias de archivos que se hicieron aquí.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in CSF (ConfigServer Firewall)</source>
        <translation>Permitir Cloudflare en CSF (ConfigServer Firewall)</translation>
    </message>
    <message>
        <source>Reading the lists again restarts the firewall, which takes a second or two. Connections that are open, also yours over SSH, go on.</source>
        <translation>Volver a leer las listas reinicia el cortafuegos, lo que tarda uno o dos segundos. Las conexiones abiertas, también la suya por SSH, continúan.</translation>
    </message>
    <message>
        <source>CSF keeps both lists across a reboot.</source>
        <translation>CSF conserva ambas listas tras un reinicio.</translation>
    </message>
    <message>
        <source>CSF is a firewall that is often found beside cPanel and DirectAdmin; lfd is its part that bans. See whether it blocks an address of Cloudflare, and which addresses it has banned for a time.</source>
        <translation>CSF es un cortafuegos que se encuentra a menudo junto a cPanel y DirectAdmin; lfd es la parte que impone los bloqueos. Mire si bloquea alguna dirección de Cloudflare y qué direcciones ha bloqueado por un tiempo.</translation>
    </message>
    <message>
        <source>Enter all of Cloudflare&apos;s networks in the list of allowed addresses, for your web ports, and in the list of addresses that lfd never bans; then have CSF read both lists.</source>
        <translation>Añada todas las redes de Cloudflare a la lista de direcciones permitidas, para sus puertos web, y a la lista de direcciones que lfd no bloquea nunca; después, haga que CSF lea ambas listas.</translation>
    </message>
    <message>
        <source>See whether the firewall in force now lets every network of Cloudflare in. For IPv6 this needs IPV6 = &quot;1&quot; in /etc/csf/csf.conf, which is how CSF comes.</source>
        <translation>Compruebe si el cortafuegos activo deja entrar ahora a todas las redes de Cloudflare. Para IPv6 hace falta IPV6 = &quot;1&quot; en /etc/csf/csf.conf, que es como viene CSF.</translation>
    </message>
    <message>
        <source>Take the lines that were added here out of both lists, and have CSF read them again. The copies that end with .before-origin-doctor can be deleted afterwards.</source>
        <translation>Quite de ambas listas las líneas que se añadieron aquí y haga que CSF las lea de nuevo. Las copias que terminan en .before-origin-doctor pueden borrarse después.</translation>
    </message>
    <message>
        <source>Allow Cloudflare to ports that Docker publishes</source>
        <translation>Permitir Cloudflare en los puertos que publica Docker</translation>
    </message>
    <message>
        <source>Docker makes this list anew when the server starts, so a reboot loses the rules. If they help, add them where the refusing rule of the list comes from, for example in /etc/ufw/after.rules.</source>
        <translation>Docker crea de nuevo esta lista cuando arranca el servidor, así que las reglas se pierden con un reinicio. Si ayudan, añádalas allí de donde sale la regla de la lista que rechaza, por ejemplo en /etc/ufw/after.rules.</translation>
    </message>
    <message>
        <source>If your web server runs in a Docker container, what reaches it does not pass the rules of ufw, but a list of its own, DOCKER-USER. See which ports are published, and whether this list refuses anything.</source>
        <translation>Si su servidor web funciona en un contenedor de Docker, lo que llega a él no pasa por las reglas de ufw, sino por una lista propia, DOCKER-USER. Mire qué puertos están publicados y si esta lista rechaza algo.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks pass this list above every rule that refuses, for your web ports. Where your Docker has no list for IPv6, the commands leave IPv6 out.</source>
        <translation>Deje pasar a todas las redes de Cloudflare en esta lista, por encima de toda regla que rechace, hacia sus puertos web. Si su Docker no tiene lista para IPv6, los comandos dejan IPv6 fuera.</translation>
    </message>
    <message>
        <source>See whether the rules stand.</source>
        <translation>Compruebe si las reglas están.</translation>
    </message>
    <message>
        <source>Open the web ports in ufw to everyone</source>
        <translation>Abrir los puertos web a todos en ufw</translation>
    </message>
    <message>
        <source>Everyone on the internet can then reach your web server directly, also past Cloudflare, as with most web servers. Only the web ports are opened. If one of your rules denies everybody, the new rule goes to the top, and rules that deny single addresses no longer hold for the web ports.</source>
        <translation>Cualquiera en Internet puede entonces llegar directamente a su servidor web, también sin pasar por Cloudflare, como en la mayoría de los servidores web. Solo se abren los puertos web. Si una de sus reglas deniega el paso a todos, la regla nueva se coloca la primera, y las reglas que deniegan direcciones concretas dejan de valer para los puertos web.</translation>
    </message>
    <message>
        <source>ufw keeps the rule across a reboot.</source>
        <translation>ufw conserva la regla tras un reinicio.</translation>
    </message>
    <message>
        <source>See whether ufw is active, and whether it lets anybody in to your web ports.</source>
        <translation>Mire si ufw está activo y si deja entrar a cualquiera por sus puertos web.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in ufw&quot; instead of this.</source>
        <translation>Abra sus puertos web a todos. Así suele tenerlos un servidor web. Si prefiere que solo llegue a él Cloudflare, lo que además impide que los atacantes esquiven Cloudflare, use &quot;Permitir Cloudflare en ufw&quot; en lugar de esto.</translation>
    </message>
    <message>
        <source>See whether the firewall in force lets everyone in to your web ports, above the first rule that refuses everyone.</source>
        <translation>Compruebe si el cortafuegos activo deja entrar a todos por sus puertos web, por encima de la primera regla que rechaza a todos.</translation>
    </message>
    <message>
        <source>Take out the rule that was added here, and no other.</source>
        <translation>Quite la regla que se añadió aquí, y ninguna otra.</translation>
    </message>
    <message>
        <source>Open the web ports in iptables to everyone</source>
        <translation>Abrir los puertos web a todos en iptables</translation>
    </message>
    <message>
        <source>Everyone on the internet can then reach your web server directly, also past Cloudflare, as with most web servers. Only the web ports are opened.</source>
        <translation>Cualquiera en Internet puede entonces llegar directamente a su servidor web, también sin pasar por Cloudflare, como en la mayoría de los servidores web. Solo se abren los puertos web.</translation>
    </message>
    <message>
        <source>The rules survive a reboot only where the firewall is loaded from a file at start; the commands say whether yours is. On Debian and Ubuntu the package iptables-persistent adds such a file (do not install it beside ufw, which it replaces); on Red Hat and its relatives the package iptables-services does.</source>
        <translation>Las reglas solo se conservan tras un reinicio si el cortafuegos se carga desde un archivo al arrancar; los comandos dicen si el suyo lo hace. En Debian y Ubuntu, el paquete iptables-persistent añade ese archivo (no lo instale junto a ufw, porque lo reemplaza); en Red Hat y sus derivados lo hace el paquete iptables-services.</translation>
    </message>
    <message>
        <source>See the rules for what comes in, for both kinds of addresses. What stands higher up wins.</source>
        <translation>Mire las reglas para lo que entra, para ambos tipos de direcciones. Gana lo que está más arriba.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone, above the first rule that refuses everyone and below the bans of single addresses. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in iptables&quot; instead of this.</source>
        <translation>Abra sus puertos web a todos, por encima de la primera regla que rechaza a todos y por debajo de los bloqueos de direcciones concretas. Así suele tenerlos un servidor web. Si prefiere que solo llegue a él Cloudflare, lo que además impide que los atacantes esquiven Cloudflare, use &quot;Permitir Cloudflare en iptables&quot; en lugar de esto.</translation>
    </message>
    <message>
        <source>Keep it across a reboot, where your server loads its firewall from a file. The last line says so if it has none.</source>
        <translation>Consérvelo tras un reinicio, si su servidor carga el cortafuegos desde un archivo. Si no tiene ninguno, la última línea lo dice.</translation>
    </message>
    <message>
        <source>See whether the rules stand, and above the first rule that refuses everyone.</source>
        <translation>Compruebe si las reglas están, y por encima de la primera regla que rechaza a todos.</translation>
    </message>
    <message>
        <source>Open the web ports in firewalld to everyone</source>
        <translation>Abrir los puertos web a todos en firewalld</translation>
    </message>
    <message>
        <source>The rules survive a reboot.</source>
        <translation>Las reglas se conservan tras un reinicio.</translation>
    </message>
    <message>
        <source>firewalld is the usual firewall of Red Hat, Alma, Rocky and Fedora. It refuses what a zone does not name. See the zones in use and what they let in.</source>
        <translation>firewalld es el cortafuegos habitual de Red Hat, Alma, Rocky y Fedora. Rechaza lo que una zona no nombra. Mire las zonas en uso y qué dejan entrar.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone in the zone that your network card uses; once in the firewall in force and once in its files. Bans of single addresses stay. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in firewalld&quot; instead of this.</source>
        <translation>Abra sus puertos web a todos en la zona que usa su tarjeta de red; una vez en el cortafuegos activo y otra en sus archivos. Los bloqueos de direcciones concretas se conservan. Si prefiere que solo llegue a él Cloudflare, lo que además impide que los atacantes esquiven Cloudflare, use &quot;Permitir Cloudflare en firewalld&quot; en lugar de esto.</translation>
    </message>
    <message>
        <source>See whether the ports are open, in the firewall in force and in its files.</source>
        <translation>Compruebe si los puertos están abiertos, en el cortafuegos activo y en sus archivos.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, and the copies of files that were made here. What was open before stays open.</source>
        <translation>Quite las reglas que se añadieron aquí y las copias de archivos que se hicieron aquí. Lo que estaba abierto antes sigue abierto.</translation>
    </message>
    <message>
        <source>Open the web ports in nftables to everyone</source>
        <translation>Abrir los puertos web a todos en nftables</translation>
    </message>
    <message>
        <source>Everyone on the internet can then reach your web server directly, also past Cloudflare, as with most web servers. Only the web ports are opened. The rule stands at the top, so bans that stand in the same chain no longer hold for the web ports; bans of fail2ban do.</source>
        <translation>Cualquiera en Internet puede entonces llegar directamente a su servidor web, también sin pasar por Cloudflare, como en la mayoría de los servidores web. Solo se abren los puertos web. La regla queda la primera, así que los bloqueos que están en la misma cadena dejan de valer para los puertos web; los de fail2ban siguen valiendo.</translation>
    </message>
    <message>
        <source>The rules survive a reboot where the service nftables loads /etc/nftables.conf (or /etc/sysconfig/nftables.conf) at start: &quot;systemctl is-enabled nftables&quot; must say &quot;enabled&quot;.</source>
        <translation>Las reglas se conservan tras un reinicio si el servicio nftables carga /etc/nftables.conf (o /etc/sysconfig/nftables.conf) al arrancar: &quot;systemctl is-enabled nftables&quot; debe decir &quot;enabled&quot;.</translation>
    </message>
    <message>
        <source>This prints every chain that incoming connections pass; a connection must be let in by all of them. If nothing is printed, no rules of your own are in nftables: take the instructions for iptables, ufw or firewalld instead.</source>
        <translation>Esto muestra todas las cadenas por las que pasan las conexiones entrantes; todas deben dejar entrar la conexión. Si no se muestra nada, en nftables no hay reglas propias: siga entonces las instrucciones de iptables, ufw o firewalld.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone in each of these chains. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in nftables&quot; instead of this.</source>
        <translation>Abra sus puertos web a todos en cada una de estas cadenas. Así suele tenerlos un servidor web. Si prefiere que solo llegue a él Cloudflare, lo que además impide que los atacantes esquiven Cloudflare, use &quot;Permitir Cloudflare en nftables&quot; en lugar de esto.</translation>
    </message>
    <message>
        <source>See whether the rules stand in every chain that incoming connections pass.</source>
        <translation>Compruebe si las reglas están en todas las cadenas por las que pasan las conexiones entrantes.</translation>
    </message>
    <message>
        <source>Ask for your site through Cloudflare, past every cache. The last line says what visitors get now.</source>
        <translation>Solicite su sitio a través de Cloudflare, sin pasar por ninguna caché. La última línea dice qué reciben ahora los visitantes.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Plesk</source>
        <translation>Permitir Cloudflare en Plesk</translation>
    </message>
    <message>
        <source>Plesk then bans no visitor who comes through Cloudflare. Plesk restores the visitors&apos; own addresses only if nginx or Apache is told to; do that next.</source>
        <translation>Plesk ya no bloquea entonces a ningún visitante que llegue a través de Cloudflare. Plesk solo recupera las direcciones reales de los visitantes si se le indica a nginx o a Apache; hágalo a continuación.</translation>
    </message>
    <message>
        <source>The settings stay across a reboot.</source>
        <translation>Los ajustes se conservan tras un reinicio.</translation>
    </message>
    <message>
        <source>Log in to Plesk as administrator. Under &quot;IP Address Banning&quot; see whether an address of Cloudflare is banned at this moment, and under &quot;Firewall&quot; whether the firewall is on and what it does with &quot;WWW server&quot;.</source>
        <translation>Inicie sesión en Plesk como administrador. En &quot;IP Address Banning&quot; mire si alguna dirección de Cloudflare está bloqueada en este momento, y en &quot;Firewall&quot; si el cortafuegos está activado y qué hace con &quot;WWW server&quot;.</translation>
    </message>
    <message>
        <source>Tick the addresses of Cloudflare among the banned ones, and press &quot;Unban&quot;. Then open &quot;Trusted IP Addresses&quot;, press &quot;Add Trusted IP&quot; and add each of Cloudflare&apos;s networks, so that none is banned again. They are on https://www.cloudflare.com/ips/.</source>
        <translation>Marque las direcciones de Cloudflare entre las bloqueadas y pulse &quot;Unban&quot;. Después abra &quot;Trusted IP Addresses&quot;, pulse &quot;Add Trusted IP&quot; y añada cada una de las redes de Cloudflare, para que ninguna vuelva a quedar bloqueada. Están en https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>Over SSH as root the same goes in one paste: this adds all of Cloudflare&apos;s networks to the trusted addresses and lifts their bans.</source>
        <translation>Por SSH, como root, se hace lo mismo pegándolo todo de una vez: esto añade todas las redes de Cloudflare a las direcciones de confianza y levanta sus bloqueos.</translation>
    </message>
    <message>
        <source>In the firewall, see that the rule &quot;WWW server&quot; allows incoming connections. If it names addresses, add Cloudflare&apos;s networks. Press &quot;Apply Changes&quot;.</source>
        <translation>En el cortafuegos, mire que la regla &quot;WWW server&quot; permita las conexiones entrantes. Si nombra direcciones, añada las redes de Cloudflare. Pulse &quot;Apply Changes&quot;.</translation>
    </message>
    <message>
        <source>See whether Plesk trusts all of Cloudflare&apos;s networks.</source>
        <translation>Compruebe si Plesk confía en todas las redes de Cloudflare.</translation>
    </message>
    <message>
        <source>Take the networks off the trusted addresses again. Leave out what was there before.</source>
        <translation>Vuelva a quitar las redes de las direcciones de confianza. No toque las que ya estaban antes.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in WHM (cPanel)</source>
        <translation>Permitir Cloudflare en WHM (cPanel)</translation>
    </message>
    <message>
        <source>Only the administrator of the server has WHM; with cPanel alone, write to the hosting company. In WHM see what guards the server: ConfigServer Security &amp; Firewall (CSF), cPHulk, Imunify360 or Host Access Control. Search in CSF for an address of Cloudflare.</source>
        <translation>Solo el administrador del servidor tiene WHM; si solo tiene cPanel, escriba al proveedor de alojamiento. En WHM, mire qué protege el servidor: ConfigServer Security &amp; Firewall (CSF), cPHulk, Imunify360 o Host Access Control. Busque en CSF una dirección de Cloudflare.</translation>
    </message>
    <message>
        <source>In CSF choose &quot;Quick Allow&quot; and &quot;Quick Ignore&quot; for each of Cloudflare&apos;s networks, then &quot;Restart csf+lfd&quot;. They are on https://www.cloudflare.com/ips/. Over SSH, &quot;Allow Cloudflare in CSF&quot; does it in one paste.</source>
        <translation>En CSF elija &quot;Quick Allow&quot; y &quot;Quick Ignore&quot; para cada una de las redes de Cloudflare, y después &quot;Restart csf+lfd&quot;. Están en https://www.cloudflare.com/ips/. Por SSH, &quot;Permitir Cloudflare en CSF&quot; lo hace pegándolo todo de una vez.</translation>
    </message>
    <message>
        <source>cPHulk guards logins, not web pages. If it is set to block at the firewall, add Cloudflare&apos;s networks to its white list as well; the field takes the whole list, one a line. The command prints it for copying.</source>
        <translation>cPHulk protege los inicios de sesión, no las páginas web. Si está configurado para bloquear en el cortafuegos, añada las redes de Cloudflare también a su lista blanca; el campo admite la lista entera, una por línea. El comando la muestra para que la copie.</translation>
    </message>
    <message>
        <source>In CSF choose &quot;Firewall Allow IPs&quot; and &quot;lfd - Ignored IPs&quot;, delete the lines that you added, and restart. In cPHulk delete them from the white list.</source>
        <translation>En CSF elija &quot;Firewall Allow IPs&quot; y &quot;lfd - Ignored IPs&quot;, borre las líneas que añadió y reinicie. En cPHulk bórrelas de la lista blanca.</translation>
    </message>
    <message>
        <source>Lift a block of Cloudflare in cPanel</source>
        <translation>Levantar un bloqueo de Cloudflare en cPanel</translation>
    </message>
    <message>
        <source>In cPanel see whether an address or a network of Cloudflare stands in the list of blocked addresses. Cloudflare&apos;s networks are on https://www.cloudflare.com/ips/.</source>
        <translation>En cPanel, mire si alguna dirección o red de Cloudflare está en la lista de direcciones bloqueadas. Las redes de Cloudflare están en https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>Press &quot;Delete&quot; beside each entry that lies in one of Cloudflare&apos;s networks.</source>
        <translation>Pulse &quot;Delete&quot; junto a cada entrada que esté dentro de una de las redes de Cloudflare.</translation>
    </message>
    <message>
        <source>See also the file .htaccess in your site&apos;s folder (public_html): lines with &quot;Deny from&quot; or &quot;Require not ip&quot; that name such an address do the same. Keep a copy of the file, then delete these lines.</source>
        <translation>Mire también el archivo .htaccess en la carpeta de su sitio (public_html): las líneas con &quot;Deny from&quot; o &quot;Require not ip&quot; que nombran una dirección así hacen lo mismo. Guarde una copia del archivo y después borre esas líneas.</translation>
    </message>
    <message>
        <source>Enter the addresses again in the same place, or put the copy of .htaccess back.</source>
        <translation>Vuelva a escribir las direcciones en el mismo lugar, o restaure la copia de .htaccess.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in DirectAdmin</source>
        <translation>Permitir Cloudflare en DirectAdmin</translation>
    </message>
    <message>
        <source>Log in to DirectAdmin as administrator. See whether addresses of Cloudflare stand among the blocked ones. With CSF, search for one of them under &quot;ConfigServer Firewall &amp; Security&quot;.</source>
        <translation>Inicie sesión en DirectAdmin como administrador. Mire si hay direcciones de Cloudflare entre las bloqueadas. Si tiene CSF, busque una de ellas en &quot;ConfigServer Firewall &amp; Security&quot;.</translation>
    </message>
    <message>
        <source>Put the networks on the list of addresses that the Brute Force Monitor skips. The command prints them for copying.</source>
        <translation>Ponga las redes en la lista de direcciones que Brute Force Monitor pasa por alto. El comando las muestra para que las copie.</translation>
    </message>
    <message>
        <source>Delete the entries in the same places, and restart CSF.</source>
        <translation>Borre las entradas en los mismos lugares y reinicie CSF.</translation>
    </message>
    <message>
        <source>End the redirect loop: SSL mode Full (strict)</source>
        <translation>Terminar el bucle de redirecciones: modo SSL Full (strict)</translation>
    </message>
    <message>
        <source>In the modes Flexible and Off Cloudflare asks your server over http; your server answers &quot;come over https&quot;; the visitor does, and Cloudflare asks over http again. See which mode is set.</source>
        <translation>En los modos Flexible y Off, Cloudflare pregunta a su servidor por http; su servidor responde &quot;venga por https&quot;; el visitante lo hace, y Cloudflare pregunta otra vez por http. Mire qué modo está elegido.</translation>
    </message>
    <message>
        <source>If https on your server does not work yet, give it a certificate first: Cloudflare&apos;s Origin CA makes one free of charge. Then go on.</source>
        <translation>Si https todavía no funciona en su servidor, póngale antes un certificado: Origin CA de Cloudflare los hace gratis. Después, continúe.</translation>
    </message>
    <message>
        <source>Choose &quot;Full (strict)&quot;. If the certificate on your server is not in order yet, &quot;Full&quot; ends the loop too; change to &quot;Full (strict)&quot; when it is.</source>
        <translation>Elija &quot;Full (strict)&quot;. Si el certificado de su servidor todavía no está en orden, &quot;Full&quot; también termina el bucle; cambie a &quot;Full (strict)&quot; cuando lo esté.</translation>
    </message>
    <message>
        <source>Wait a minute, delete your site&apos;s cookies or take a private window, and open https://{host}/: the page comes.</source>
        <translation>Espere un minuto, borre las cookies de su sitio o use una ventana privada, y abra https://{host}/: la página aparece.</translation>
    </message>
    <message>
        <source>Choose the former mode again. The loop comes back with it.</source>
        <translation>Vuelva a elegir el modo anterior. El bucle vuelve con él.</translation>
    </message>
    <message>
        <source>Look for redirect rules that contradict each other</source>
        <translation>Buscar reglas de redirección que se contradigan</translation>
    </message>
    <message>
        <source>Rules at Cloudflare can send visitors in a circle too, for example one from www to the bare name and another one back. See the list of rules.</source>
        <translation>Las reglas en Cloudflare también pueden enviar a los visitantes en círculo, por ejemplo una de www al nombre sin www y otra de vuelta. Mire la lista de reglas.</translation>
    </message>
    <message>
        <source>Switch off, one after the other, each Redirect Rule and Page Rule that concerns {host}, and try after each. Correct the one that was it.</source>
        <translation>Desactive, una tras otra, cada Redirect Rule y cada Page Rule que afecte a {host}, y pruebe después de cada una. Corrija la que resulte ser la causa.</translation>
    </message>
    <message>
        <source>If your server sends visitors from https to http, switch Always Use HTTPS and Automatic HTTPS Rewrites off for a try; better have the server keep https.</source>
        <translation>Si su servidor envía a los visitantes de https a http, desactive como prueba Always Use HTTPS y Automatic HTTPS Rewrites; mejor todavía, haga que el servidor mantenga https.</translation>
    </message>
    <message>
        <source>Switch the rules on again.</source>
        <translation>Vuelva a activar las reglas.</translation>
    </message>
    <message>
        <source>Only if the mode is already Full or Full (strict): stop nginx from sending https back to http</source>
        <translation>Solo si el modo ya es Full o Full (strict): impedir que nginx devuelva https a http</translation>
    </message>
    <message>
        <source>This changes the server blocks for port 443 that name your site; a block that also serves other names loses the redirect for these as well. If no block names your site, the block for all other names is changed. The undo step puts the old lines back.</source>
        <translation>Esto cambia los bloques server del puerto 443 que nombran su sitio; un bloque que también atiende otros nombres pierde la redirección también para ellos. Si ningún bloque nombra su sitio, se cambia el bloque para todos los demás nombres. El paso Deshacer repone las líneas antiguas.</translation>
    </message>
    <message>
        <source>Take the lines out that send callers from https to http, in server blocks for port 443 which name your site. The old line stays as a note. nginx checks its files before it takes them up.</source>
        <translation>Quite las líneas que envían de https a http, en los bloques server del puerto 443 que nombran su sitio. La línea antigua queda como nota. nginx revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Only if the mode is already Full or Full (strict): stop Apache from sending https back to http</source>
        <translation>Solo si el modo ya es Full o Full (strict): impedir que Apache devuelva https a http</translation>
    </message>
    <message>
        <source>This changes every https site on this server that sends callers to http with a line &quot;Redirect&quot;, not only yours. The undo step puts the old lines back.</source>
        <translation>Esto cambia todos los sitios https de este servidor que envían a http con una línea &quot;Redirect&quot;, no solo el suyo. El paso Deshacer repone las líneas antiguas.</translation>
    </message>
    <message>
        <source>See the lines that send callers elsewhere, in Apache&apos;s own files and in .htaccess.</source>
        <translation>Mire las líneas que envían a otro lugar a quienes se conectan, en los archivos del propio Apache y en .htaccess.</translation>
    </message>
    <message>
        <source>Take the lines &quot;Redirect&quot; out that send callers to http, in sections for port 443. The old line stays as a note. Apache checks its files before it takes them up. A RewriteRule in .htaccess must be taken out by hand.</source>
        <translation>Quite las líneas &quot;Redirect&quot; que envían a http, en las secciones del puerto 443. La línea antigua queda como nota. Apache revisa sus archivos antes de cargarlos. Una RewriteRule en .htaccess hay que quitarla a mano.</translation>
    </message>
    <message>
        <source>Have WordPress know that its address begins with https</source>
        <translation>Hacer que WordPress sepa que su dirección empieza por https</translation>
    </message>
    <message>
        <source>WordPress keeps its own address, and sends visitors to it. See what it is: Settings, General in WordPress, or with its command line tool. Put the folder of the site into the first line.</source>
        <translation>WordPress guarda su propia dirección y envía a los visitantes a ella. Mire cuál es: en WordPress, en los ajustes generales (Settings, General), o con su herramienta de línea de comandos. Escriba la carpeta del sitio en la primera línea.</translation>
    </message>
    <message>
        <source>Set both to https. If the site is set to Flexible on purpose by somebody else, change Cloudflare&apos;s SSL mode first.</source>
        <translation>Ponga ambas en https. Si otra persona ha puesto el sitio a propósito en Flexible, cambie antes el modo SSL de Cloudflare.</translation>
    </message>
    <message>
        <source>Set both to http again.</source>
        <translation>Vuelva a poner ambas en http.</translation>
    </message>
    <message>
        <source>Ask this server itself over https for the site. It must not send the caller back to http.</source>
        <translation>Pida el sitio por https a este mismo servidor. No debe devolver a http a quien se conecta.</translation>
    </message>
    <message>
        <source>Have nginx offer what Cloudflare speaks</source>
        <translation>Hacer que nginx ofrezca lo que Cloudflare entiende</translation>
    </message>
    <message>
        <source>Visitors come through Cloudflare and notice nothing. Programs that reach this server directly and know only TLS 1.0 or 1.1 are turned away.</source>
        <translation>Los visitantes pasan por Cloudflare y no notan nada. Los programas que llegan directamente a este servidor y solo conocen TLS 1.0 o 1.1 son rechazados.</translation>
    </message>
    <message>
        <source>A version of TLS and a cipher are the languages of encryption. See which ones nginx is told to offer, and what comes about with TLS 1.2 and TLS 1.3; &quot;Cipher is (NONE)&quot; means nothing.</source>
        <translation>Las versiones de TLS y los métodos de cifrado son los idiomas del cifrado. Mire cuáles debe ofrecer nginx según su configuración y qué se acuerda con TLS 1.2 y TLS 1.3; &quot;Cipher is (NONE)&quot; significa que nada.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and TLS 1.3 with the ciphers that Cloudflare and all of today&apos;s browsers know. The old lines stay above the new ones as a note. nginx checks its files before it takes them up.</source>
        <translation>Ofrezca TLS 1.2 y TLS 1.3 con los métodos de cifrado que conocen Cloudflare y todos los navegadores actuales. Las líneas antiguas quedan encima de las nuevas como nota. nginx revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Have Apache offer what Cloudflare speaks</source>
        <translation>Hacer que Apache ofrezca lo que Cloudflare entiende</translation>
    </message>
    <message>
        <source>A version of TLS and a cipher are the languages of encryption. See which ones Apache is told to offer, and what comes about with TLS 1.2 and TLS 1.3; &quot;Cipher is (NONE)&quot; means nothing.</source>
        <translation>Las versiones de TLS y los métodos de cifrado son los idiomas del cifrado. Mire cuáles debe ofrecer Apache según su configuración y qué se acuerda con TLS 1.2 y TLS 1.3; &quot;Cipher is (NONE)&quot; significa que nada.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and TLS 1.3 with the ciphers that Cloudflare and all of today&apos;s browsers know. The old lines stay above the new ones as a note. Apache checks its files before it takes them up.</source>
        <translation>Ofrezca TLS 1.2 y TLS 1.3 con los métodos de cifrado que conocen Cloudflare y todos los navegadores actuales. Las líneas antiguas quedan encima de las nuevas como nota. Apache revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Have Windows offer what Cloudflare speaks</source>
        <translation>Hacer que Windows ofrezca lo que Cloudflare entiende</translation>
    </message>
    <message>
        <source>It takes effect with the next restart of Windows.</source>
        <translation>Surte efecto con el próximo reinicio de Windows.</translation>
    </message>
    <message>
        <source>On Windows the system itself decides which versions of TLS are offered. See what the registry says and which cipher suites are on.</source>
        <translation>En Windows es el propio sistema el que decide qué versiones de TLS se ofrecen. Mire qué dice el Registro de Windows y qué conjuntos de cifrado están activados.</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 on, and the cipher suites that Cloudflare offers. Then restart the server at a quiet time.</source>
        <translation>Active TLS 1.2 y los conjuntos de cifrado que ofrece Cloudflare. Después, reinicie el servidor en un momento tranquilo.</translation>
    </message>
    <message>
        <source>Let Windows decide by itself again about TLS 1.2. The cipher suites may stay on.</source>
        <translation>Deje que Windows vuelva a decidir por sí mismo sobre TLS 1.2. Los conjuntos de cifrado pueden seguir activados.</translation>
    </message>
    <message>
        <source>Have nginx encrypt on port 443</source>
        <translation>Hacer que nginx cifre en el puerto 443</translation>
    </message>
    <message>
        <source>Port 443 is open, but nginx talks there without encryption. In nginx the word &quot;ssl&quot; in the line &quot;listen&quot; switches it on. See these lines.</source>
        <translation>El puerto 443 está abierto, pero nginx habla allí sin cifrado. En nginx, el cifrado se activa con la palabra &quot;ssl&quot; en la línea &quot;listen&quot;. Mire estas líneas.</translation>
    </message>
    <message>
        <source>Add the word &quot;ssl&quot; to the lines &quot;listen&quot; for port 443, and name the certificate where the server block of your site names none. The first two lines name the certificate as certbot stores it; correct them if yours lies elsewhere. The old line stays above the new one as a note, and nginx checks its files before it takes them up.</source>
        <translation>Añada la palabra &quot;ssl&quot; a las líneas &quot;listen&quot; del puerto 443, e indique el certificado donde el bloque server de su sitio no indique ninguno. Las dos primeras líneas indican el certificado tal como lo guarda certbot; corríjalas si el suyo está en otro lugar. La línea antigua queda encima de la nueva como nota, y nginx revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Have Apache encrypt on port 443</source>
        <translation>Hacer que Apache cifre en el puerto 443</translation>
    </message>
    <message>
        <source>Port 443 is open, but Apache talks there without encryption. The line &quot;SSLEngine on&quot; in the section for port 443 switches it on. See the sections.</source>
        <translation>El puerto 443 está abierto, pero Apache habla allí sin cifrado. El cifrado se activa con la línea &quot;SSLEngine on&quot; en la sección del puerto 443. Mire las secciones.</translation>
    </message>
    <message>
        <source>Switch on Apache&apos;s part for encryption, and encryption itself in each section for port 443 that lacks it. The first two lines name the certificate as certbot stores it; correct them if yours lies elsewhere. The opening line of the section stays as a note above, and Apache checks its files before it takes them up.</source>
        <translation>Active la parte de Apache que se encarga del cifrado, y el cifrado mismo en cada sección del puerto 443 que no lo tenga. Las dos primeras líneas indican el certificado tal como lo guarda certbot; corríjalas si el suyo está en otro lugar. La línea inicial de la sección queda encima como nota, y Apache revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Take out what was added.</source>
        <translation>Quite lo que se añadió.</translation>
    </message>
    <message>
        <source>Have nginx serve your site&apos;s name over https</source>
        <translation>Hacer que nginx atienda el nombre de su sitio por https</translation>
    </message>
    <message>
        <source>One server holds many sites, and the caller says the name of the one it wants. See which names have a server block with port 443, and which blocks turn callers away (&quot;ssl_reject_handshake on&quot;).</source>
        <translation>Un servidor aloja muchos sitios, y quien se conecta dice el nombre del que quiere. Mire qué nombres tienen un bloque server con el puerto 443 y qué bloques rechazan a quienes se conectan (&quot;ssl_reject_handshake on&quot;).</translation>
    </message>
    <message>
        <source>Where the block that names your site turns callers away, have it show the certificate instead. The first two lines name the certificate as certbot stores it; correct them if yours lies elsewhere. If no block for port 443 names your site at all, nothing is changed, and &quot;Serve the site over https with nginx&quot; is what helps.</source>
        <translation>Si el bloque que nombra su sitio rechaza a quienes se conectan, haga que muestre en su lugar el certificado. Las dos primeras líneas indican el certificado tal como lo guarda certbot; corríjalas si el suyo está en otro lugar. Si ningún bloque del puerto 443 nombra su sitio, no se cambia nada, y lo que ayuda es &quot;Servir el sitio por https con nginx&quot;.</translation>
    </message>
    <message>
        <source>Have Apache serve your site&apos;s name over https</source>
        <translation>Hacer que Apache atienda el nombre de su sitio por https</translation>
    </message>
    <message>
        <source>One server holds many sites, and the caller says the name of the one it wants. See which names Apache serves at port 443.</source>
        <translation>Un servidor aloja muchos sitios, y quien se conecta dice el nombre del que quiere. Mire qué nombres atiende Apache en el puerto 443.</translation>
    </message>
    <message>
        <source>Open the file of the site with port 443 and add your name: a line &quot;ServerAlias {host}&quot; below its &quot;ServerName&quot;. A copy is kept first. Put the file&apos;s name into the first line. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Abra el archivo del sitio con el puerto 443 y añada su nombre: una línea &quot;ServerAlias {host}&quot; debajo de su &quot;ServerName&quot;. Antes se guarda una copia. Escriba el nombre del archivo en la primera línea. Pegue estas líneas de una en una: mientras el editor está abierto, lo que pega va a parar al archivo.</translation>
    </message>
    <message>
        <source>Have Cloudflare show its certificate</source>
        <translation>Hacer que Cloudflare muestre su certificado</translation>
    </message>
    <message>
        <source>Your server lets in only callers who show a certificate. Cloudflare can show one; that is called Authenticated Origin Pulls. See whether it is on.</source>
        <translation>Su servidor solo deja entrar a quien muestra un certificado. Cloudflare puede mostrar uno; eso se llama Authenticated Origin Pulls. Mire si está activado.</translation>
    </message>
    <message>
        <source>Choose the tab &quot;Authenticated Origin Pulls&quot; and switch &quot;Global&quot; on. If your server trusts a certificate of your own instead of Cloudflare&apos;s shared one, upload that under &quot;Zone-level&quot; or &quot;Per-hostname&quot;. This keeps the protection that somebody chose on your server: only Cloudflare gets in. It works in the modes Full, Full (strict) and Strict, and the server must trust Cloudflare&apos;s certificate from developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem.</source>
        <translation>Elija la pestaña &quot;Authenticated Origin Pulls&quot; y active &quot;Global&quot;. Si su servidor confía en un certificado propio en lugar del compartido de Cloudflare, súbalo en &quot;Zone-level&quot; o &quot;Per-hostname&quot;. Así se mantiene la protección que alguien eligió en su servidor: solo entra Cloudflare. Funciona en los modos Full, Full (strict) y Strict, y el servidor debe confiar en el certificado de Cloudflare de developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem.</translation>
    </message>
    <message>
        <source>Wait a minute, then open https://{host}/ in a private window: the page comes instead of the error or of &quot;400 No required SSL certificate was sent&quot;.</source>
        <translation>Espere un minuto y abra https://{host}/ en una ventana privada: aparece la página en lugar del error o de &quot;400 No required SSL certificate was sent&quot;.</translation>
    </message>
    <message>
        <source>Have nginx let callers in without a certificate</source>
        <translation>Hacer que nginx deje entrar sin certificado</translation>
    </message>
    <message>
        <source>See where the server demands a certificate of its callers.</source>
        <translation>Mire dónde exige el servidor un certificado a quienes se conectan.</translation>
    </message>
    <message>
        <source>Demand it again.</source>
        <translation>Vuelva a exigirlo.</translation>
    </message>
    <message>
        <source>Have Apache let callers in without a certificate</source>
        <translation>Hacer que Apache deje entrar sin certificado</translation>
    </message>
    <message>
        <source>Open an encrypted connection to this server itself in the way that Cloudflare does: with your site&apos;s name and with the ciphers and versions that Cloudflare offers.</source>
        <translation>Abra una conexión cifrada con este mismo servidor del modo en que lo hace Cloudflare: con el nombre de su sitio y con los métodos de cifrado y las versiones que ofrece Cloudflare.</translation>
    </message>
    <message>
        <source>Ask this server itself for the site without showing a certificate of one&apos;s own.</source>
        <translation>Pida el sitio a este mismo servidor sin mostrar un certificado propio.</translation>
    </message>
    <message>
        <source>Find the web server and start it</source>
        <translation>Encontrar el servidor web e iniciarlo</translation>
    </message>
    <message>
        <source>See which programs wait at which ports, and which web servers are installed, whether they run, and whether they start after a reboot.</source>
        <translation>Mire qué programas esperan en qué puertos, y qué servidores web están instalados, si están en marcha y si arrancan tras un reinicio.</translation>
    </message>
    <message>
        <source>Start the web server whose configuration names your site; if none does, the one that is meant to start after a reboot. It will then start by itself every time.</source>
        <translation>Inicie el servidor web cuya configuración nombra su sitio; si no lo hace ninguno, el que está previsto que arranque tras un reinicio. A partir de entonces arrancará por sí solo cada vez.</translation>
    </message>
    <message>
        <source>Start nginx and keep it started</source>
        <translation>Iniciar nginx y mantenerlo en marcha</translation>
    </message>
    <message>
        <source>See whether nginx runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>Mire si nginx está en marcha, si su configuración es correcta, qué programas esperan en qué puertos y qué fue lo último que dijo. Una línea con &quot;Address already in use&quot; significa que otro programa ocupa el puerto; &quot;syntax error&quot; o &quot;cannot load&quot; indica el archivo y la línea que hay que corregir antes.</translation>
    </message>
    <message>
        <source>Start nginx and have it start by itself after every reboot.</source>
        <translation>Inicie nginx y haga que arranque por sí solo después de cada reinicio.</translation>
    </message>
    <message>
        <source>Start Apache and keep it started</source>
        <translation>Iniciar Apache y mantenerlo en marcha</translation>
    </message>
    <message>
        <source>See whether Apache runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>Mire si Apache está en marcha, si su configuración es correcta, qué programas esperan en qué puertos y qué fue lo último que dijo. Una línea con &quot;Address already in use&quot; significa que otro programa ocupa el puerto; &quot;syntax error&quot; o &quot;cannot load&quot; indica el archivo y la línea que hay que corregir antes.</translation>
    </message>
    <message>
        <source>Start Apache and have it start by itself after every reboot.</source>
        <translation>Inicie Apache y haga que arranque por sí solo después de cada reinicio.</translation>
    </message>
    <message>
        <source>Start Apache (httpd) and keep it started</source>
        <translation>Iniciar Apache (httpd) y mantenerlo en marcha</translation>
    </message>
    <message>
        <source>See whether Apache (httpd) runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>Mire si Apache (httpd) está en marcha, si su configuración es correcta, qué programas esperan en qué puertos y qué fue lo último que dijo. Una línea con &quot;Address already in use&quot; significa que otro programa ocupa el puerto; &quot;syntax error&quot; o &quot;cannot load&quot; indica el archivo y la línea que hay que corregir antes.</translation>
    </message>
    <message>
        <source>Start Apache (httpd) and have it start by itself after every reboot.</source>
        <translation>Inicie Apache (httpd) y haga que arranque por sí solo después de cada reinicio.</translation>
    </message>
    <message>
        <source>Start Caddy and keep it started</source>
        <translation>Iniciar Caddy y mantenerlo en marcha</translation>
    </message>
    <message>
        <source>See whether Caddy runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>Mire si Caddy está en marcha, si su configuración es correcta, qué programas esperan en qué puertos y qué fue lo último que dijo. Una línea con &quot;Address already in use&quot; significa que otro programa ocupa el puerto; &quot;syntax error&quot; o &quot;cannot load&quot; indica el archivo y la línea que hay que corregir antes.</translation>
    </message>
    <message>
        <source>Start Caddy and have it start by itself after every reboot.</source>
        <translation>Inicie Caddy y haga que arranque por sí solo después de cada reinicio.</translation>
    </message>
    <message>
        <source>Start LiteSpeed and keep it started</source>
        <translation>Iniciar LiteSpeed y mantenerlo en marcha</translation>
    </message>
    <message>
        <source>LiteSpeed and OpenLiteSpeed live in /usr/local/lsws. See whether the server runs, what it said last and which programs wait at which ports.</source>
        <translation>LiteSpeed y OpenLiteSpeed están en /usr/local/lsws. Mire si el servidor está en marcha, qué fue lo último que dijo y qué programas esperan en qué puertos.</translation>
    </message>
    <message>
        <source>Start it and have it start by itself after every reboot. The service is called lshttpd (older packages: lsws).</source>
        <translation>Inícielo y haga que arranque por sí solo después de cada reinicio. El servicio se llama lshttpd (en paquetes más antiguos: lsws).</translation>
    </message>
    <message>
        <source>Start IIS and its sites</source>
        <translation>Iniciar IIS y sus sitios</translation>
    </message>
    <message>
        <source>IIS is the web server of Windows. See whether its service, its sites and their application pools run. Open PowerShell with &quot;Run as administrator&quot; first.</source>
        <translation>IIS es el servidor web de Windows. Mire si están en marcha su servicio, sus sitios y los grupos de aplicaciones de estos. Antes, abra PowerShell con &quot;Run as administrator&quot;.</translation>
    </message>
    <message>
        <source>Start the service, have it start with Windows, and start the site and its application pool. Put your site&apos;s name as the list above shows it into the first line.</source>
        <translation>Inicie el servicio, haga que arranque con Windows e inicie el sitio y su grupo de aplicaciones. Escriba en la primera línea el nombre de su sitio tal como lo muestra la lista de arriba.</translation>
    </message>
    <message>
        <source>See whether Windows now waits at the web ports.</source>
        <translation>Compruebe si Windows espera ahora en los puertos web.</translation>
    </message>
    <message>
        <source>Stop the site again. The service goes on running for the other sites.</source>
        <translation>Vuelva a detener el sitio. El servicio sigue en marcha para los demás sitios.</translation>
    </message>
    <message>
        <source>Restart the web server in WHM</source>
        <translation>Reiniciar el servidor web en WHM</translation>
    </message>
    <message>
        <source>WHM is the administrator&apos;s side of cPanel. See whether the web server is among the services that run. Without access to WHM, ask your hosting company.</source>
        <translation>WHM es la parte de cPanel para el administrador. Mire si el servidor web está entre los servicios en marcha. Si no tiene acceso a WHM, pregunte a su proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>Restart the web server, then see that it is ticked in the list of services that WHM watches and restarts.</source>
        <translation>Reinicie el servidor web y mire después que esté marcado en la lista de servicios que WHM vigila y reinicia.</translation>
    </message>
    <message>
        <source>The page of the service list shows the web server as up. Then open your site in a private window.</source>
        <translation>La página de la lista de servicios muestra el servidor web en marcha. Después, abra su sitio en una ventana privada.</translation>
    </message>
    <message>
        <source>There is nothing to take back: a restart changes no settings.</source>
        <translation>No hay nada que deshacer: un reinicio no cambia ningún ajuste.</translation>
    </message>
    <message>
        <source>Start the web server in Plesk</source>
        <translation>Iniciar el servidor web en Plesk</translation>
    </message>
    <message>
        <source>See whether the services &quot;Web Server (Apache)&quot; and &quot;Reverse Proxy Server (nginx)&quot; run. Without an administrator&apos;s account, ask your hosting company.</source>
        <translation>Mire si están en marcha los servicios &quot;Web Server (Apache)&quot; y &quot;Reverse Proxy Server (nginx)&quot;. Si no tiene una cuenta de administrador, pregunte a su proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>Both lines show the green sign. Then open your site in a private window.</source>
        <translation>Ambas líneas muestran el símbolo verde. Después, abra su sitio en una ventana privada.</translation>
    </message>
    <message>
        <source>Press the stop sign beside the service. There is no reason to, as long as the site shall be reached.</source>
        <translation>Pulse el símbolo de detener junto al servicio. No hay razón para hacerlo mientras se quiera que el sitio sea accesible.</translation>
    </message>
    <message>
        <source>Correct the mistake in nginx&apos;s configuration</source>
        <translation>Corregir el error en la configuración de nginx</translation>
    </message>
    <message>
        <source>A wrong correction keeps nginx from starting; it does not start now either. The copy brings the file back.</source>
        <translation>Una corrección equivocada impide que nginx arranque, pero ahora tampoco arranca. Con la copia se recupera el archivo.</translation>
    </message>
    <message>
        <source>nginx does not start with a mistake in its files. This names the file and the line.</source>
        <translation>nginx no arranca si hay un error en sus archivos. Esto indica el archivo y la línea.</translation>
    </message>
    <message>
        <source>Open that file at that line with an editor and correct it: a missing semicolon or bracket, a certificate file that is gone, a name that is written twice. With &quot;host not found in upstream&quot; a program behind nginx has no address now. A copy of the file is kept first. Put the file&apos;s name into the first line. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Abra ese archivo con un editor, vaya a esa línea y corríjala: un punto y coma o una llave que falta, un archivo de certificado que ya no está, un nombre escrito dos veces. Con &quot;host not found in upstream&quot;, un programa que está detrás de nginx se ha quedado sin dirección. Antes se guarda una copia del archivo. Escriba el nombre del archivo en la primera línea. Pegue estas líneas de una en una: mientras el editor está abierto, lo que pega va a parar al archivo.</translation>
    </message>
    <message>
        <source>See whether nginx accepts its files and runs.</source>
        <translation>Compruebe si nginx acepta sus archivos y está en marcha.</translation>
    </message>
    <message>
        <source>Correct the mistake in Apache&apos;s configuration</source>
        <translation>Corregir el error en la configuración de Apache</translation>
    </message>
    <message>
        <source>A wrong correction keeps Apache from starting; it does not start now either. The copy brings the file back.</source>
        <translation>Una corrección equivocada impide que Apache arranque, pero ahora tampoco arranca. Con la copia se recupera el archivo.</translation>
    </message>
    <message>
        <source>Apache does not start with a mistake in its files. This names the file and the line.</source>
        <translation>Apache no arranca si hay un error en sus archivos. Esto indica el archivo y la línea.</translation>
    </message>
    <message>
        <source>Open that file at that line with an editor and correct it: a word that belongs to a module that is not loaded, a certificate file that is gone, a section that is not closed. A copy of the file is kept first. Put the file&apos;s name into the first line. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>Abra ese archivo con un editor, vaya a esa línea y corríjala: una palabra que pertenece a un módulo que no está cargado, un archivo de certificado que ya no está, una sección sin cerrar. Antes se guarda una copia del archivo. Escriba el nombre del archivo en la primera línea. Pegue estas líneas de una en una: mientras el editor está abierto, lo que pega va a parar al archivo.</translation>
    </message>
    <message>
        <source>See whether Apache accepts its files and runs.</source>
        <translation>Compruebe si Apache acepta sus archivos y está en marcha.</translation>
    </message>
    <message>
        <source>Have nginx accept visitors from outside, not only from this server itself</source>
        <translation>Hacer que nginx acepte visitantes de fuera, no solo a este mismo servidor</translation>
    </message>
    <message>
        <source>Your site can then be reached from everywhere, as it was meant to be. If another program such as Varnish, HAProxy or cloudflared stands before nginx on this server, start that program instead.</source>
        <translation>Su sitio será entonces accesible desde cualquier parte, como estaba previsto. Si en este servidor hay otro programa delante de nginx, como Varnish, HAProxy o cloudflared, inicie ese programa en lugar de esto.</translation>
    </message>
    <message>
        <source>The line &quot;listen&quot; says where nginx waits. An address such as 127.0.0.1 or [::1] means: for callers on this server only. Other ports than your web ports are left as they are, because a program may wait there on purpose.</source>
        <translation>La línea &quot;listen&quot; dice dónde espera nginx. Una dirección como 127.0.0.1 o [::1] significa: solo para conexiones desde este mismo servidor. Los puertos que no son sus puertos web se dejan como están, porque puede que un programa espere allí a propósito.</translation>
    </message>
    <message>
        <source>Take the address out of these lines for your web ports. The old line stays above the new one as a note. nginx checks its files before it takes them up.</source>
        <translation>Quite la dirección de estas líneas para sus puertos web. La línea antigua queda encima de la nueva como nota. nginx revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>See whether every web port that is open is open to callers from outside, and not to this server alone.</source>
        <translation>Compruebe si todos los puertos web abiertos lo están para conexiones de fuera, y no solo para este mismo servidor.</translation>
    </message>
    <message>
        <source>Have Apache accept visitors from outside, not only from this server itself</source>
        <translation>Hacer que Apache acepte visitantes de fuera, no solo a este mismo servidor</translation>
    </message>
    <message>
        <source>Your site can then be reached from everywhere, as it was meant to be. If another program such as Varnish, HAProxy or cloudflared stands before Apache on this server, start that program instead.</source>
        <translation>Su sitio será entonces accesible desde cualquier parte, como estaba previsto. Si en este servidor hay otro programa delante de Apache, como Varnish, HAProxy o cloudflared, inicie ese programa en lugar de esto.</translation>
    </message>
    <message>
        <source>The line &quot;Listen&quot; says where Apache waits. An address such as 127.0.0.1 or [::1] means: for callers on this server only.</source>
        <translation>La línea &quot;Listen&quot; dice dónde espera Apache. Una dirección como 127.0.0.1 o [::1] significa: solo para conexiones desde este mismo servidor.</translation>
    </message>
    <message>
        <source>Take the address out of these lines for your web ports. The old line stays above the new one as a note. Apache checks its files before it takes them up.</source>
        <translation>Quite la dirección de estas líneas para sus puertos web. La línea antigua queda encima de la nueva como nota. Apache revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Have nginx answer over IPv6 too</source>
        <translation>Hacer que nginx responda también por IPv6</translation>
    </message>
    <message>
        <source>Your server also needs the address that Cloudflare&apos;s AAAA record names: &quot;ip -6 addr&quot; must show it. If it has no IPv6 address at all, remove the AAAA record instead.</source>
        <translation>Su servidor necesita además la dirección que nombra el registro AAAA de Cloudflare: &quot;ip -6 addr&quot; debe mostrarla. Si no tiene ninguna dirección IPv6, quite en su lugar el registro AAAA.</translation>
    </message>
    <message>
        <source>IPv6 is the newer kind of internet address, the one with colons. See for which kinds nginx waits: 0.0.0.0 is IPv4, [::] is IPv6.</source>
        <translation>IPv6 es el tipo más reciente de dirección de Internet, el que lleva dos puntos. Mire para qué tipos espera nginx: 0.0.0.0 es IPv4, [::] es IPv6.</translation>
    </message>
    <message>
        <source>Beside each line &quot;listen&quot; for your web ports that has no partner for the other kind of address in its server block, write one. nginx checks its files before it takes them up.</source>
        <translation>Junto a cada línea &quot;listen&quot; para sus puertos web que no tenga en su bloque server una pareja para el otro tipo de dirección, escriba una. nginx revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>See whether callers with either kind of address, IPv4 and IPv6, find every open web port.</source>
        <translation>Compruebe si quienes se conectan con cualquiera de los dos tipos de dirección, IPv4 e IPv6, encuentran todos los puertos web abiertos.</translation>
    </message>
    <message>
        <source>Take out the lines that were added.</source>
        <translation>Quite las líneas que se añadieron.</translation>
    </message>
    <message>
        <source>Have Apache answer over IPv6 too</source>
        <translation>Hacer que Apache responda también por IPv6</translation>
    </message>
    <message>
        <source>IPv6 is the newer kind of internet address, the one with colons. See for which kinds Apache waits: 0.0.0.0 is IPv4 only, * or [::] is both.</source>
        <translation>IPv6 es el tipo más reciente de dirección de Internet, el que lleva dos puntos. Mire para qué tipos espera Apache: 0.0.0.0 es solo IPv4, * o [::] son ambos.</translation>
    </message>
    <message>
        <source>A line &quot;Listen&quot; with the bare port waits for both kinds. Take the address out of these lines for your web ports; the old line stays above the new one as a note.</source>
        <translation>Una línea &quot;Listen&quot; que solo lleva el puerto espera para ambos tipos. Quite la dirección de estas líneas para sus puertos web; la línea antigua queda encima de la nueva como nota.</translation>
    </message>
    <message>
        <source>Serve the site over https with nginx</source>
        <translation>Servir el sitio por https con nginx</translation>
    </message>
    <message>
        <source>A block that sends visitors from http to https is left as it is, because that would lead in a circle. Let certbot write the block for https then.</source>
        <translation>Un bloque que envía a los visitantes de http a https se deja como está, porque eso llevaría a un círculo. En ese caso, deje que certbot escriba el bloque para https.</translation>
    </message>
    <message>
        <source>Have the server block that shows your site over http show it over https too. The first two lines name the certificate and its key as certbot stores them. If yours lie elsewhere, for example the files of a Cloudflare Origin CA certificate, correct these two lines first. nginx checks its files before it takes them up.</source>
        <translation>Haga que el bloque server que muestra su sitio por http lo muestre también por https. Las dos primeras líneas indican el certificado y su clave tal como los guarda certbot. Si los suyos están en otro lugar, por ejemplo los archivos de un certificado de Cloudflare Origin CA, corrija antes estas dos líneas. nginx revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Serve the site over https with Apache</source>
        <translation>Servir el sitio por https con Apache</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Install a Cloudflare Origin CA certificate in Apache&quot; or &quot;Get a certificate of Let&apos;s Encrypt with certbot for Apache&quot; gets one; of the first of the two, the steps up to the two files are enough, and these files belong into the first two lines below. Port 443 is the door for https. See whether anything waits there, which of Apache&apos;s sites name yours, and which certificates are on this server.</source>
        <translation>Para esto debe haber un certificado en el servidor. Si no hay ninguno, se consigue con &quot;Instalar un certificado de Cloudflare Origin CA en Apache&quot; o con &quot;Obtener un certificado de Let&apos;s Encrypt con certbot para Apache&quot;; de la primera de las dos soluciones bastan los pasos hasta los dos archivos, y esos archivos van en las dos primeras líneas de abajo. El puerto 443 es la puerta de https. Mire si algo espera allí, cuáles de los sitios de Apache nombran el suyo y qué certificados hay en este servidor.</translation>
    </message>
    <message>
        <source>Switch on Apache&apos;s part for encryption, and write a copy of your site for port 443 into a file of its own, without the lines that send visitors to https. The first two lines name the certificate and its key as certbot stores them. If yours lie elsewhere, for example the files of a Cloudflare Origin CA certificate, correct these two lines first. Apache checks its files before it takes them up.</source>
        <translation>Active la parte de Apache que se encarga del cifrado, y escriba en un archivo propio una copia de su sitio para el puerto 443, sin las líneas que envían a los visitantes a https. Las dos primeras líneas indican el certificado y su clave tal como los guarda certbot. Si los suyos están en otro lugar, por ejemplo los archivos de un certificado de Cloudflare Origin CA, corrija antes estas dos líneas. Apache revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Take the file out, and switch off what was switched on here.</source>
        <translation>Quite el archivo y desactive lo que se activó aquí.</translation>
    </message>
    <message>
        <source>Serve the site over https with Apache (httpd)</source>
        <translation>Servir el sitio por https con Apache (httpd)</translation>
    </message>
    <message>
        <source>Install Apache&apos;s part for encryption, and write a copy of your site for port 443 into a file of its own, without the lines that send visitors to https. The first two lines name the certificate and its key as certbot stores them. If yours lie elsewhere, for example the files of a Cloudflare Origin CA certificate, correct these two lines first. Apache checks its files before it takes them up.</source>
        <translation>Instale la parte de Apache que se encarga del cifrado, y escriba en un archivo propio una copia de su sitio para el puerto 443, sin las líneas que envían a los visitantes a https. Las dos primeras líneas indican el certificado y su clave tal como los guarda certbot. Si los suyos están en otro lugar, por ejemplo los archivos de un certificado de Cloudflare Origin CA, corrija antes estas dos líneas. Apache revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Take the file out, and the package if it was installed here.</source>
        <translation>Quite el archivo, y también el paquete si se instaló aquí.</translation>
    </message>
    <message>
        <source>Serve the site over http with nginx</source>
        <translation>Servir el sitio por http con nginx</translation>
    </message>
    <message>
        <source>Port 80 is the door for http. See whether anything waits there, and which of nginx&apos;s files name your site.</source>
        <translation>El puerto 80 es la puerta de http. Mire si algo espera allí y cuáles de los archivos de nginx nombran su sitio.</translation>
    </message>
    <message>
        <source>Have the server block that shows your site over https show it over http too. nginx checks its files before it takes them up. Visitors who come over http are best sent to https by Cloudflare itself, with Always Use HTTPS.</source>
        <translation>Haga que el bloque server que muestra su sitio por https lo muestre también por http. nginx revisa sus archivos antes de cargarlos. A los visitantes que llegan por http es mejor que los envíe a https el propio Cloudflare, con Always Use HTTPS.</translation>
    </message>
    <message>
        <source>Serve the site over http with Apache</source>
        <translation>Servir el sitio por http con Apache</translation>
    </message>
    <message>
        <source>Port 80 is the door for http. See whether anything waits there, and which of Apache&apos;s sites name yours.</source>
        <translation>El puerto 80 es la puerta de http. Mire si algo espera allí y cuáles de los sitios de Apache nombran el suyo.</translation>
    </message>
    <message>
        <source>Write a copy of your site for port 80 into a file of its own. Apache checks its files before it takes them up. Visitors who come over http are best sent to https by Cloudflare itself, with Always Use HTTPS.</source>
        <translation>Escriba en un archivo propio una copia de su sitio para el puerto 80. Apache revisa sus archivos antes de cargarlos. A los visitantes que llegan por http es mejor que los envíe a https el propio Cloudflare, con Always Use HTTPS.</translation>
    </message>
    <message>
        <source>Take the file out.</source>
        <translation>Quite el archivo.</translation>
    </message>
    <message>
        <source>Serve the site over http with Apache (httpd)</source>
        <translation>Servir el sitio por http con Apache (httpd)</translation>
    </message>
    <message>
        <source>Let nginx serve more callers at once</source>
        <translation>Permitir que nginx atienda más conexiones a la vez</translation>
    </message>
    <message>
        <source>More callers at once need more memory and more of the programs behind nginx.</source>
        <translation>Más conexiones a la vez necesitan más memoria y más de los programas que están detrás de nginx.</translation>
    </message>
    <message>
        <source>nginx serves only so many callers at once. See the limits, how many connections there are now, and whether the log complains (&quot;worker_connections are not enough&quot;, &quot;Too many open files&quot;).</source>
        <translation>nginx solo atiende un número limitado de conexiones a la vez. Mire los límites, cuántas conexiones hay ahora y si hay quejas en el registro de errores (&quot;worker_connections are not enough&quot;, &quot;Too many open files&quot;).</translation>
    </message>
    <message>
        <source>Raise the number of connections and of open files for each of nginx&apos;s processes. The old line stays above the new one as a note, and nginx checks its files before it takes them up.</source>
        <translation>Aumente el número de conexiones y de archivos abiertos para cada uno de los procesos de nginx. La línea antigua queda encima de la nueva como nota, y nginx revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>See whether nginx now allows 8192 connections or more.</source>
        <translation>Compruebe si nginx permite ahora 8192 conexiones o más.</translation>
    </message>
    <message>
        <source>Put the old line back.</source>
        <translation>Reponga la línea antigua.</translation>
    </message>
    <message>
        <source>Let Apache serve more callers at once</source>
        <translation>Permitir que Apache atienda más conexiones a la vez</translation>
    </message>
    <message>
        <source>More workers than the memory holds make the server slower than before. Watch &quot;free -m&quot;, and undo it if nothing is left.</source>
        <translation>Si hay más procesos de trabajo de los que caben en la memoria, el servidor va más lento que antes. Vigile &quot;free -m&quot; y deshágalo si no queda memoria.</translation>
    </message>
    <message>
        <source>See whether the log says &quot;server reached MaxRequestWorkers setting&quot;, which limits are set, and how much memory is free: each worker with PHP inside can need 50 MB.</source>
        <translation>Mire si el registro de errores dice &quot;server reached MaxRequestWorkers setting&quot;, qué límites están puestos y cuánta memoria queda libre: cada proceso de trabajo con PHP dentro puede necesitar 50 MB.</translation>
    </message>
    <message>
        <source>Raise the limit in a file of its own. 400 is safe for the kind &quot;mpm_event&quot;; with &quot;mpm_prefork&quot; enter 256 or fewer in the first line, as memory allows.</source>
        <translation>Aumente el límite en un archivo propio. 400 es seguro con el tipo &quot;mpm_event&quot;; con &quot;mpm_prefork&quot; escriba 256 o menos en la primera línea, según lo permita la memoria.</translation>
    </message>
    <message>
        <source>See whether Apache takes the file into account.</source>
        <translation>Compruebe si Apache tiene en cuenta el archivo.</translation>
    </message>
    <message>
        <source>Make the server&apos;s waiting line longer</source>
        <translation>Hacer más larga la cola de espera del servidor</translation>
    </message>
    <message>
        <source>A longer line helps with short rushes. If the web server is too slow all the time, the line fills up again.</source>
        <translation>Una cola más larga ayuda en picos breves. Si el servidor web es demasiado lento todo el tiempo, la cola se vuelve a llenar.</translation>
    </message>
    <message>
        <source>New callers wait in a line until the web server takes them. See how long the line is (third column), how full (second), and how many callers were turned away because it was full.</source>
        <translation>Las conexiones nuevas esperan en una cola hasta que el servidor web las acepta. Mire lo larga que es la cola (tercera columna), lo llena que está (segunda) y cuántas conexiones se rechazaron porque estaba llena.</translation>
    </message>
    <message>
        <source>Make the line longer, now and after every reboot, and restart the web server at a quiet moment, because it asks for its line when it starts. nginx asks for 511 unless its line &quot;listen&quot; says &quot;backlog=&quot; with a number.</source>
        <translation>Haga más larga la cola, ahora y tras cada reinicio, y reinicie el servidor web en un momento tranquilo, porque pide su cola al arrancar. nginx pide 511, salvo que su línea &quot;listen&quot; diga &quot;backlog=&quot; con un número.</translation>
    </message>
    <message>
        <source>See whether the longer line is allowed now, and whether nobody is turned away.</source>
        <translation>Compruebe si ahora se permite la cola más larga y si no se rechaza a nadie.</translation>
    </message>
    <message>
        <source>Take the file out. The former values come back with the next reboot.</source>
        <translation>Quite el archivo. Los valores anteriores vuelven con el próximo reinicio.</translation>
    </message>
    <message>
        <source>Start PHP again</source>
        <translation>Volver a iniciar PHP</translation>
    </message>
    <message>
        <source>PHP runs in a service of its own, php-fpm, and the web server asks it. See whether it runs, what it said last, and whether it has too few workers (&quot;server reached pm.max_children&quot;).</source>
        <translation>PHP funciona en un servicio propio, php-fpm, y el servidor web le pregunta. Mire si está en marcha, qué fue lo último que dijo y si tiene muy pocos procesos de trabajo (&quot;server reached pm.max_children&quot;).</translation>
    </message>
    <message>
        <source>Restart every php-fpm on this server, and have it start by itself after every reboot.</source>
        <translation>Reinicie todos los php-fpm de este servidor y haga que arranquen por sí solos después de cada reinicio.</translation>
    </message>
    <message>
        <source>See whether it runs.</source>
        <translation>Compruebe si está en marcha.</translation>
    </message>
    <message>
        <source>Ask this server itself for the front page. Its answer must not be an error of its own (a number from 500 on).</source>
        <translation>Pida la página de inicio a este mismo servidor. Su respuesta no debe ser un error propio (un número a partir de 500).</translation>
    </message>
    <message>
        <source>Stop it again. There is no reason to, as long as the site shall work.</source>
        <translation>Vuelva a detenerlo. No hay razón para hacerlo mientras se quiera que el sitio funcione.</translation>
    </message>
    <message>
        <source>Find out what takes so long</source>
        <translation>Averiguar qué tarda tanto</translation>
    </message>
    <message>
        <source>Cloudflare waits about two minutes for an answer. See what the server is busy with: its load, its memory, its busiest programs, and what the logs say about time-outs.</source>
        <translation>Cloudflare espera una respuesta unos dos minutos. Mire en qué está ocupado el servidor: su carga, su memoria, los programas más ocupados y qué dicen los registros de errores sobre tiempos de espera agotados (time-outs).</translation>
    </message>
    <message>
        <source>Act on what you see. A full memory or &quot;Out of memory&quot;: stop what is not needed, or take a larger server. One slow question to the database: add an index, or clear old data out. A plugin that asks other sites: switch it off. A robot that asks for everything: limit it in Cloudflare under Security, Security rules.</source>
        <translation>Actúe según lo que vea. Memoria llena u &quot;Out of memory&quot;: detenga lo que no haga falta, o pase a un servidor más grande. Una consulta lenta a la base de datos: añada un índice o elimine datos antiguos. Un plugin que pregunta a otros sitios: desactívelo. Un robot que lo pide todo: limítelo en Cloudflare, en Security, Security rules.</translation>
    </message>
    <message>
        <source>If the slow address is a long job by nature, such as an export or an import, have it run in the background and let the page ask whether it is done; or send people to it under a name whose record in Cloudflare is &quot;DNS only&quot;.</source>
        <translation>Si la dirección lenta es de por sí un trabajo largo, como una exportación o una importación, haga que se ejecute en segundo plano y que la página pregunte si ya ha terminado; o bien envíe a la gente a él con un nombre cuyo registro en Cloudflare sea &quot;DNS only&quot;.</translation>
    </message>
    <message>
        <source>Ask this server itself for the front page three times. It must answer each time within ten seconds.</source>
        <translation>Pida tres veces la página de inicio a este mismo servidor. Debe responder cada vez en menos de diez segundos.</translation>
    </message>
    <message>
        <source>Nothing was changed by these commands. Take back what you changed by hand in the order in which you did it.</source>
        <translation>Estos comandos no cambiaron nada. Lo que haya cambiado a mano, deshágalo en el orden en que lo hizo.</translation>
    </message>
    <message>
        <source>Let long work run in the background</source>
        <translation>Dejar que los trabajos largos se ejecuten en segundo plano</translation>
    </message>
    <message>
        <source>A &quot;DNS only&quot; name makes the server&apos;s address public.</source>
        <translation>Un nombre &quot;DNS only&quot; hace pública la dirección del servidor.</translation>
    </message>
    <message>
        <source>Error 524 comes about two minutes after the request. See which addresses take longest: the access log, or this program&apos;s table of what was observed.</source>
        <translation>El error 524 llega unos dos minutos después de la petición. Mire qué direcciones tardan más: en el registro de accesos o en la tabla de este programa con lo observado.</translation>
    </message>
    <message>
        <source>Change the site so that the request answers at once with a number for the job, and the page asks every few seconds whether it is ready. Exports, imports and reports belong in a queue or a scheduled task. Whoever programmed the site does this.</source>
        <translation>Cambie el sitio de modo que la petición se responda enseguida con un número para el trabajo, y que la página pregunte cada pocos segundos si está listo. Las exportaciones, las importaciones y los informes deben ir en una cola o en una tarea programada. De esto se encarga quien programó el sitio.</translation>
    </message>
    <message>
        <source>Until then: do long work on a name of its own whose record in Cloudflare is &quot;DNS only&quot;. Such a name shows your server&apos;s address to everybody, so protect it with a password.</source>
        <translation>Hasta entonces: haga los trabajos largos con un nombre propio cuyo registro en Cloudflare sea &quot;DNS only&quot;. Un nombre así muestra a todo el mundo la dirección de su servidor, así que protéjalo con una contraseña.</translation>
    </message>
    <message>
        <source>Open the slow address again: the answer comes within a few seconds.</source>
        <translation>Abra de nuevo la dirección lenta: la respuesta llega en pocos segundos.</translation>
    </message>
    <message>
        <source>Delete the extra record again.</source>
        <translation>Vuelva a borrar el registro adicional.</translation>
    </message>
    <message>
        <source>Find out why the server breaks off its answer</source>
        <translation>Averiguar por qué el servidor interrumpe su respuesta</translation>
    </message>
    <message>
        <source>The server took the request and then closed the connection without a proper answer. That is mostly a program that crashes. See the logs at the time of the error, and whether the system ended a program for lack of memory.</source>
        <translation>El servidor aceptó la petición y después cerró la conexión sin una respuesta correcta. La mayoría de las veces se debe a un programa que falla y se cierra. Mire los registros de errores de la hora en que se produjo el error, y si el sistema cerró algún programa por falta de memoria.</translation>
    </message>
    <message>
        <source>Act on what you see. &quot;segfault&quot; or &quot;exit signal&quot;: update PHP and its modules, or switch the last plugin off. &quot;Out of memory&quot;: give it more memory or fewer workers. &quot;return 444&quot; in nginx: this line drops callers on purpose; take it out for your own site. Then restart what crashed.</source>
        <translation>Actúe según lo que vea. &quot;segfault&quot; o &quot;exit signal&quot;: actualice PHP y sus módulos, o desactive el último plugin. &quot;Out of memory&quot;: dele más memoria o menos procesos de trabajo. &quot;return 444&quot; en nginx: esta línea corta a propósito a quien se conecta; quítela para su propio sitio. Después, reinicie lo que haya fallado.</translation>
    </message>
    <message>
        <source>A restart changes no settings. Take back by hand what you changed by hand.</source>
        <translation>Un reinicio no cambia ningún ajuste. Deshaga a mano lo que cambió a mano.</translation>
    </message>
    <message>
        <source>Have nginx hold idle connections open longer</source>
        <translation>Hacer que nginx mantenga abiertas más tiempo las conexiones inactivas</translation>
    </message>
    <message>
        <source>Idle connections need a little memory each. Combine it with enough worker_connections.</source>
        <translation>Cada conexión inactiva necesita un poco de memoria. Combínelo con suficientes worker_connections.</translation>
    </message>
    <message>
        <source>Cloudflare uses a connection again for up to 15 minutes. A server that closes it earlier can do so just while a request is on its way, and the visitor gets error 520 now and then. See the setting; nginx&apos;s own is 75 seconds.</source>
        <translation>Cloudflare reutiliza una conexión durante 15 minutos como máximo. Un servidor que la cierra antes puede hacerlo justo cuando una petición está en camino, y entonces el visitante recibe de vez en cuando el error 520. Mire el ajuste; el propio de nginx es de 75 segundos.</translation>
    </message>
    <message>
        <source>Hold idle connections open for a little longer than Cloudflare does. The old line stays above the new one as a note.</source>
        <translation>Mantenga abiertas las conexiones inactivas un poco más de lo que lo hace Cloudflare. La línea antigua queda encima de la nueva como nota.</translation>
    </message>
    <message>
        <source>See whether the longer time is in force.</source>
        <translation>Compruebe si el tiempo más largo está activo.</translation>
    </message>
    <message>
        <source>Have Apache hold idle connections open longer</source>
        <translation>Hacer que Apache mantenga abiertas más tiempo las conexiones inactivas</translation>
    </message>
    <message>
        <source>With the kind &quot;mpm_prefork&quot; every idle connection holds a whole worker. Do not do this there.</source>
        <translation>Con el tipo &quot;mpm_prefork&quot;, cada conexión inactiva ocupa un proceso de trabajo entero. No lo haga en ese caso.</translation>
    </message>
    <message>
        <source>Cloudflare uses a connection again for up to 15 minutes. Apache closes idle ones after 5 seconds by default, now and then just while a request is on its way; the visitor then gets error 520. See the setting, and the kind of Apache: only with &quot;mpm_event&quot; do idle connections cost next to nothing.</source>
        <translation>Cloudflare reutiliza una conexión durante 15 minutos como máximo. Apache cierra de forma predeterminada las inactivas a los 5 segundos, a veces justo cuando una petición está en camino; el visitante recibe entonces el error 520. Mire el ajuste y el tipo de Apache: solo con &quot;mpm_event&quot; las conexiones inactivas no cuestan casi nada.</translation>
    </message>
    <message>
        <source>Make the answer&apos;s headers smaller</source>
        <translation>Reducir las cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>With every answer the server sends headers, above all cookies. Cloudflare takes up to 128 KB of them. See how large they are and which are the largest.</source>
        <translation>Con cada respuesta, el servidor envía cabeceras, sobre todo cookies. Cloudflare admite hasta 128 KB de ellas. Mire lo grandes que son y cuáles son las mayores.</translation>
    </message>
    <message>
        <source>Find what sets the largest header, and correct it: a plugin that sets a new cookie with every visit, a Content-Security-Policy or a Link header that grew, debugging output in headers (&quot;X-Debug&quot;, &quot;X-Wf-&quot;). Switch the plugins off one after the other and look again after each. Delete your own cookies for the site between the tries.</source>
        <translation>Busque qué genera la cabecera más grande y corríjalo: un plugin que crea una cookie nueva con cada visita, una cabecera Content-Security-Policy o Link que ha crecido, datos de depuración en las cabeceras (&quot;X-Debug&quot;, &quot;X-Wf-&quot;). Desactive los plugins uno tras otro y vuelva a mirar después de cada uno. Entre los intentos, borre sus propias cookies del sitio.</translation>
    </message>
    <message>
        <source>See whether all headers together are now below 100 KB.</source>
        <translation>Compruebe si todas las cabeceras juntas están ahora por debajo de 100 KB.</translation>
    </message>
    <message>
        <source>Switch the plugins on again that were not the reason.</source>
        <translation>Vuelva a activar los plugins que no eran la causa.</translation>
    </message>
    <message>
        <source>Find the reason in the server&apos;s own log</source>
        <translation>Buscar la causa en el registro del propio servidor</translation>
    </message>
    <message>
        <source>An error 500, 502, 503 or 504 that your server makes itself has its reason in its log. See the last lines, and whether a disk or the memory is full.</source>
        <translation>La causa de un error 500, 502, 503 o 504 que genera su propio servidor está en su registro de errores. Mire las últimas líneas, y si está lleno un disco o la memoria.</translation>
    </message>
    <message>
        <source>Act on what you see. 500: an error in the site&apos;s program; undo the last change or the last plugin. 502 and &quot;connect() failed&quot;: the program behind the web server is not running; start it. 503: maintenance mode, or too few workers. 504: the program behind is too slow. &quot;No space left on device&quot;: make room. &quot;Permission denied&quot;: correct the owner of the files.</source>
        <translation>Actúe según lo que vea. 500: un error en el programa del sitio; deshaga el último cambio o quite el último plugin. 502 y &quot;connect() failed&quot;: el programa que está detrás del servidor web no está en marcha; inícielo. 503: modo de mantenimiento o muy pocos procesos de trabajo. 504: el programa que está detrás es demasiado lento. &quot;No space left on device&quot;: libere espacio. &quot;Permission denied&quot;: corrija el propietario de los archivos.</translation>
    </message>
    <message>
        <source>Nothing was changed by these commands. Take back by hand what you changed by hand.</source>
        <translation>Estos comandos no cambiaron nada. Deshaga a mano lo que cambió a mano.</translation>
    </message>
    <message>
        <source>Find the reason in the log of IIS</source>
        <translation>Buscar la causa en el registro de IIS</translation>
    </message>
    <message>
        <source>See the last errors of Windows and of the site&apos;s application pool.</source>
        <translation>Mire los últimos errores de Windows y del grupo de aplicaciones del sitio.</translation>
    </message>
    <message>
        <source>Correct what the events name, then start the application pool again. Put its name, as the list above shows it, into the first line.</source>
        <translation>Corrija lo que indican los eventos y vuelva a iniciar el grupo de aplicaciones. Escriba en la primera línea su nombre tal como lo muestra la lista de arriba.</translation>
    </message>
    <message>
        <source>Serve the site over https with Caddy</source>
        <translation>Servir el sitio por https con Caddy</translation>
    </message>
    <message>
        <source>Caddy runs as a user of its own and must be able to read the key, after each renewal too. Without a certificate at hand, let Caddy fetch one by itself.</source>
        <translation>Caddy funciona con un usuario propio y debe poder leer la clave, también después de cada renovación. Si no tiene un certificado a mano, deje que Caddy obtenga uno por sí solo.</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Have Caddy get a certificate by itself&quot; gets one and serves https as well. Port 443 is the door for https. See whether anything waits there, and how your site&apos;s block in Caddy&apos;s file begins.</source>
        <translation>Para esto debe haber un certificado en el servidor. Si no hay ninguno, &quot;Hacer que Caddy obtenga un certificado por sí solo&quot; consigue uno y además sirve https. El puerto 443 es la puerta de https. Mire si algo espera allí y cómo empieza el bloque de su sitio en el archivo de Caddy.</translation>
    </message>
    <message>
        <source>Add a block for https that hands everything to the block for http on this same server. The first two lines name a certificate as certbot stores it; correct them if yours lies elsewhere. Nothing is changed if there is none, or if Caddy&apos;s own user may not read it. Caddy checks its file before it takes it up.</source>
        <translation>Añada un bloque para https que lo pase todo al bloque para http de este mismo servidor. Las dos primeras líneas indican un certificado tal como lo guarda certbot; corríjalas si el suyo está en otro lugar. No se cambia nada si no hay ninguno o si el usuario propio de Caddy no puede leerlo. Caddy revisa su archivo antes de cargarlo.</translation>
    </message>
    <message>
        <source>Take the block out.</source>
        <translation>Quite el bloque.</translation>
    </message>
    <message>
        <source>Serve the site over https with LiteSpeed</source>
        <translation>Servir el sitio por https con LiteSpeed</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Install a Cloudflare Origin CA certificate through the hosting panel&quot; or &quot;Get a certificate of Let&apos;s Encrypt with certbot for another web server&quot; gets one. Port 443 is the door for https. Open LiteSpeed&apos;s own pages at https://SERVER-ADDRESS:7080 and see the list of listeners; a listener is a door. Which certificate is shown, if any, is seen with the second command.</source>
        <translation>Para esto debe haber un certificado en el servidor. Si no hay ninguno, se consigue con &quot;Instalar un certificado de Cloudflare Origin CA desde el panel de alojamiento&quot; o con &quot;Obtener un certificado de Let&apos;s Encrypt con certbot para otro servidor web&quot;. El puerto 443 es la puerta de https. Abra las páginas propias de LiteSpeed en https://SERVER-ADDRESS:7080 y mire la lista de listeners; un listener es una puerta. El segundo comando muestra qué certificado se presenta, si se presenta alguno.</translation>
    </message>
    <message>
        <source>If there is no listener for port 443, add one: name &quot;https&quot;, address &quot;ANY&quot;, port 443, Secure &quot;Yes&quot;. Under Virtual Host Mappings add your site with the name {host}. Without LiteSpeed&apos;s own pages, as on cPanel or Plesk, install the certificate through the panel instead.</source>
        <translation>Si no hay un listener para el puerto 443, añada uno: nombre &quot;https&quot;, dirección &quot;ANY&quot;, puerto 443, Secure &quot;Yes&quot;. En Virtual Host Mappings añada su sitio con el nombre {host}. Si no tiene las páginas propias de LiteSpeed, como ocurre en cPanel o Plesk, instale el certificado mediante el panel.</translation>
    </message>
    <message>
        <source>Under SSL enter the files of the private key and of the certificate with its chain (certbot: privkey.pem and fullchain.pem in /etc/letsencrypt/live/{host}/) and set Chained Certificate to &quot;Yes&quot;.</source>
        <translation>En SSL indique los archivos de la clave privada y del certificado con su cadena (certbot: privkey.pem y fullchain.pem en /etc/letsencrypt/live/{host}/) y ponga Chained Certificate en &quot;Yes&quot;.</translation>
    </message>
    <message>
        <source>Delete the listener again and restart the server.</source>
        <translation>Vuelva a borrar el listener y reinicie el servidor.</translation>
    </message>
    <message>
        <source>Serve the site over https with IIS</source>
        <translation>Servir el sitio por https con IIS</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Get a certificate of Let&apos;s Encrypt with win-acme for IIS&quot; or &quot;Install a Cloudflare Origin CA certificate in IIS&quot; gets one. See which doors each site has, and which certificates this server has.</source>
        <translation>Para esto debe haber un certificado en el servidor. Si no hay ninguno, se consigue con &quot;Obtener un certificado de Let&apos;s Encrypt con win-acme para IIS&quot; o con &quot;Instalar un certificado de Cloudflare Origin CA en IIS&quot;. Mire qué puertas tiene cada sitio y qué certificados tiene este servidor.</translation>
    </message>
    <message>
        <source>Open port 443 for your site with one of these certificates. Put your site&apos;s name and the certificate&apos;s thumbprint, both as the lists above show them, into the first two lines.</source>
        <translation>Abra el puerto 443 para su sitio con uno de estos certificados. Escriba en las dos primeras líneas el nombre de su sitio y la huella digital del certificado, ambos tal como los muestran las listas de arriba.</translation>
    </message>
    <message>
        <source>Take the door away again.</source>
        <translation>Vuelva a quitar la puerta.</translation>
    </message>
    <message>
        <source>Serve the site over http with IIS</source>
        <translation>Servir el sitio por http con IIS</translation>
    </message>
    <message>
        <source>See which doors each site has.</source>
        <translation>Mire qué puertas tiene cada sitio.</translation>
    </message>
    <message>
        <source>Open port 80 for your site. Put its name as the list shows it into the first line.</source>
        <translation>Abra el puerto 80 para su sitio. Escriba su nombre en la primera línea, tal como lo muestra la lista.</translation>
    </message>
    <message>
        <source>See whether Windows now waits at port 80.</source>
        <translation>Compruebe si Windows espera ahora en el puerto 80.</translation>
    </message>
    <message>
        <source>Have IIS accept visitors from outside, not only from this server itself</source>
        <translation>Hacer que IIS acepte visitantes de fuera, no solo a este mismo servidor</translation>
    </message>
    <message>
        <source>See for which addresses each site waits: * means all. Then see whether Windows itself limits the web server to some addresses.</source>
        <translation>Mire para qué direcciones espera cada sitio: * significa todas. Después mire si el propio Windows limita el servidor web a algunas direcciones.</translation>
    </message>
    <message>
        <source>Let the site wait at all addresses. Put its name as the list shows it into the first line.</source>
        <translation>Haga que el sitio espere en todas las direcciones. Escriba su nombre en la primera línea, tal como lo muestra la lista.</translation>
    </message>
    <message>
        <source>See whether Windows now waits at the web ports for callers from outside.</source>
        <translation>Compruebe si Windows espera ahora en los puertos web conexiones de fuera.</translation>
    </message>
    <message>
        <source>Let the site wait for this server alone again.</source>
        <translation>Vuelva a hacer que el sitio espere solo para este mismo servidor.</translation>
    </message>
    <message>
        <source>See whether a program now waits at a web port of this server for callers from outside.</source>
        <translation>Compruebe si ahora hay un programa que espera conexiones de fuera en un puerto web de este servidor.</translation>
    </message>
    <message>
        <source>Ask this server itself for the site over https (port 443), as Cloudflare does in the modes Full and Full (strict).</source>
        <translation>Pida el sitio por https (puerto 443) a este mismo servidor, como hace Cloudflare en los modos Full y Full (strict).</translation>
    </message>
    <message>
        <source>Ask this server itself for the site over http (port 80).</source>
        <translation>Pida el sitio por http (puerto 80) a este mismo servidor.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Windows Firewall</source>
        <translation>Permitir Cloudflare en Windows Firewall</translation>
    </message>
    <message>
        <source>The rule stays across a restart.</source>
        <translation>La regla se conserva tras un reinicio.</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator (right-click the Start button). See which rules block incoming connections. In Windows a rule that blocks wins over every rule that allows.</source>
        <translation>Abra PowerShell como administrador (clic derecho en el botón Inicio). Mire qué reglas bloquean las conexiones entrantes. En Windows, una regla que bloquea gana a toda regla que permite.</translation>
    </message>
    <message>
        <source>See whether a program listens at all. If nothing is printed, the web server is stopped, and the firewall is not the cause.</source>
        <translation>Mire si hay algún programa a la escucha. Si no se muestra nada, el servidor web está detenido y el cortafuegos no es la causa.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports. Nothing else is changed.</source>
        <translation>Deje entrar a todas las redes de Cloudflare por sus puertos web. No se cambia nada más.</translation>
    </message>
    <message>
        <source>If a rule of the first step blocks Cloudflare&apos;s addresses, put its name into the first line and switch that rule off. Leave this out if there is none.</source>
        <translation>Si una regla del primer paso bloquea direcciones de Cloudflare, escriba su nombre en la primera línea y desactive esa regla. Omita esto si no hay ninguna.</translation>
    </message>
    <message>
        <source>See whether the rule is in force for all of Cloudflare&apos;s networks, and no rule blocks one of the web ports.</source>
        <translation>Compruebe si la regla está activa para todas las redes de Cloudflare y si ninguna regla bloquea alguno de los puertos web.</translation>
    </message>
    <message>
        <source>Delete the rule. If you switched a blocking rule off, put its name into the second line to switch it on again.</source>
        <translation>Borre la regla. Si desactivó una regla que bloquea, escriba su nombre en la segunda línea para volver a activarla.</translation>
    </message>
    <message>
        <source>Open the web ports in Windows Firewall to everyone</source>
        <translation>Abrir los puertos web a todos en Windows Firewall</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator (right-click the Start button). See whether the rules for web servers are there and switched on. A rule that blocks wins over every rule that allows.</source>
        <translation>Abra PowerShell como administrador (clic derecho en el botón Inicio). Mire si las reglas para servidores web están y si están activadas. Una regla que bloquea gana a toda regla que permite.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in Windows Firewall&quot; instead of this.</source>
        <translation>Abra sus puertos web a todos. Así suele tenerlos un servidor web. Si prefiere que solo llegue a él Cloudflare, lo que además impide que los atacantes esquiven Cloudflare, use &quot;Permitir Cloudflare en Windows Firewall&quot; en lugar de esto.</translation>
    </message>
    <message>
        <source>See whether the rule is in force.</source>
        <translation>Compruebe si la regla está activa.</translation>
    </message>
    <message>
        <source>Delete the rule.</source>
        <translation>Borre la regla.</translation>
    </message>
    <message>
        <source>Could you please do two things?
1. Remove bans of Cloudflare&apos;s addresses (for example in fail2ban, CSF/LFD or Imunify360).
2. Allow the networks below to reach the TCP ports {ports}, over IPv4 and IPv6.
If you find nothing that blocks them, please tell me: then the DNS record at Cloudflare may hold another address.</source>
        <translation>¿Podrían, por favor, hacer dos cosas?
1. Quitar los bloqueos de las direcciones de Cloudflare (por ejemplo, en fail2ban, CSF/LFD o Imunify360).
2. Permitir a las redes de la lista de abajo el acceso a los puertos TCP {ports}, por IPv4 y por IPv6.
Si no encuentran nada que las bloquee, díganmelo, por favor: en ese caso puede que el registro DNS en Cloudflare tenga otra dirección.</translation>
    </message>
    <message>
        <source>To see whether it works, please do not ask the server&apos;s address directly, because that works already. This goes through Cloudflare, and must not answer with 521, 522 or 523:
curl -I &quot;https://{host}/?check=1&quot;</source>
        <translation>Para ver si funciona, no sirve probar directamente la dirección del servidor, porque eso ya funciona. Lo siguiente pasa por Cloudflare y no debe responder con 521, 522 ni 523:
curl -I &quot;https://{host}/?check=1&quot;</translation>
    </message>
    <message>
        <source>Could you please see what is banned (&quot;sudo fail2ban-client banned&quot;; with CSF &quot;sudo csf -t&quot; and /etc/csf/csf.deny) and which firewall rules refuse, lift the bans of Cloudflare&apos;s addresses, and allow all of its networks to reach the TCP ports {ports}, over IPv4 and IPv6, above the rules that refuse? If you find nothing that blocks them, please tell me: then the DNS record at Cloudflare may hold another address.</source>
        <translation>¿Podría, por favor, mirar qué está bloqueado (&quot;sudo fail2ban-client banned&quot;; con CSF, &quot;sudo csf -t&quot; y /etc/csf/csf.deny) y qué reglas del cortafuegos rechazan, levantar los bloqueos de las direcciones de Cloudflare y permitir a todas sus redes el acceso a los puertos TCP {ports}, por IPv4 y por IPv6, por encima de las reglas que rechazan? Si no encuentra nada que las bloquee, dígamelo, por favor: en ese caso puede que el registro DNS en Cloudflare tenga otra dirección.</translation>
    </message>
    <message>
        <source>To check, please do not test from your own network only. A request that counts comes through Cloudflare, and must not be answered with 521, 522 or 523:
curl -I &quot;https://{host}/?check=1&quot;</source>
        <translation>Para comprobarlo, no basta con probar solo desde la red propia. La petición que cuenta es la que llega a través de Cloudflare, y no debe recibir como respuesta 521, 522 ni 523:
curl -I &quot;https://{host}/?check=1&quot;</translation>
    </message>
    <message>
        <source>The website {host} is published through Cloudflare, and some of its visitors get an error page of Cloudflare, while others get the site.</source>
        <translation>El sitio web {host} se publica a través de Cloudflare, y algunos de sus visitantes reciben una página de error de Cloudflare, mientras que otros ven el sitio.</translation>
    </message>
    <message>
        <source>To check: this must not be answered with 403 or 429.
curl -I &quot;https://{host}/?check=1&quot;</source>
        <translation>Para comprobarlo: lo siguiente no debe recibir como respuesta 403 ni 429.
curl -I &quot;https://{host}/?check=1&quot;</translation>
    </message>
    <message>
        <source>To check on the server, this shows the site:
curl -k --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>Para comprobarlo en el servidor, lo siguiente muestra el sitio web:
curl -k --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>To check on the server, this shows an answer:
curl -I --connect-to ::127.0.0.1:80 http://{host}/</source>
        <translation>Para comprobarlo en el servidor, lo siguiente muestra una respuesta:
curl -I --connect-to ::127.0.0.1:80 http://{host}/</translation>
    </message>
    <message>
        <source>{host}: please check the server&apos;s address in Cloudflare&apos;s DNS</source>
        <translation>{host}: por favor, compruebe la dirección del servidor en el DNS de Cloudflare</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address that we have noted: {origin}</source>
        <translation>Sitio web: https://{host}/
Error que reciben los visitantes: {code}, generado por Cloudflare
Visto: {time}
Ray ID (el número que dio Cloudflare a una de esas peticiones): {ray}
Dirección que tenemos anotada: {origin}</translation>
    </message>
    <message>
        <source>To check on the server, this shows a certificate:
openssl s_client -connect 127.0.0.1:443 -servername {host}</source>
        <translation>Para comprobarlo en el servidor, lo siguiente muestra un certificado:
openssl s_client -connect 127.0.0.1:443 -servername {host}</translation>
    </message>
    <message>
        <source>To check on the server, this connects:
openssl s_client -connect 127.0.0.1:443 -servername {host} -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256</source>
        <translation>Para comprobarlo en el servidor, lo siguiente se conecta:
openssl s_client -connect 127.0.0.1:443 -servername {host} -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256</translation>
    </message>
    <message>
        <source>To check on the server, this shows a status below 500:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>Para comprobarlo en el servidor, lo siguiente muestra un código de estado menor que 500:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>Could you please see what the server was busy with at that time (load, memory, PHP workers, slow database queries), and whether our account reached a limit?</source>
        <translation>¿Podrían, por favor, mirar en qué estaba ocupado el servidor en ese momento (carga, memoria, procesos de PHP, consultas lentas a la base de datos) y si nuestra cuenta llegó a algún límite?</translation>
    </message>
    <message>
        <source>To check on the server, this should end within a few seconds:
time curl -k -o /dev/null --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>Para comprobarlo en el servidor, lo siguiente debería terminar en pocos segundos:
time curl -k -o /dev/null --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>Could you please look for crashes in the logs of the web server and PHP at that time, for a rule or security module that closes connections, and for idle connections that are closed early? Cloudflare uses a connection again for up to 15 minutes.</source>
        <translation>¿Podrían, por favor, buscar en los registros del servidor web y de PHP, en ese momento, si hubo caídas de procesos, y mirar si alguna regla o algún módulo de seguridad cierra conexiones y si las conexiones inactivas se cierran antes de tiempo? Cloudflare vuelve a usar una misma conexión durante un máximo de 15 minutos.</translation>
    </message>
    <message>
        <source>Could you please look for crashes in the logs of the web server and PHP at that time, for &quot;return 444&quot; and the like, and for idle connections that are closed early? Cloudflare uses a connection again for up to 15 minutes.</source>
        <translation>¿Podría, por favor, buscar en los registros del servidor web y de PHP, en ese momento, si hubo caídas de procesos, y mirar si hay algún &quot;return 444&quot; o algo parecido y si las conexiones inactivas se cierran antes de tiempo? Cloudflare vuelve a usar una misma conexión durante un máximo de 15 minutos.</translation>
    </message>
    <message>
        <source>To check on the server, this shows less than 100000:
curl -sk -o /dev/null -D - --connect-to ::127.0.0.1:443 https://{host}/ | wc -c</source>
        <translation>Para comprobarlo en el servidor, lo siguiente muestra menos de 100000:
curl -sk -o /dev/null -D - --connect-to ::127.0.0.1:443 https://{host}/ | wc -c</translation>
    </message>
    <message>
        <source>{host}: a connection limit seems to block Cloudflare</source>
        <translation>{host}: parece que un límite de conexiones bloquea a Cloudflare</translation>
    </message>
    <message>
        <source>It seems that the first connections of a series pass, and that later ones are refused or dropped. A limit on connections from one address does that. All visitors of this website come from Cloudflare&apos;s few addresses, so such a limit hits all of them together.</source>
        <translation>Parece que las primeras conexiones de una serie pasan y que las siguientes se rechazan o se descartan. Eso es lo que hace un límite de conexiones por dirección. Todos los visitantes de este sitio web llegan desde las pocas direcciones de Cloudflare, así que un límite de ese tipo los afecta a todos a la vez.</translation>
    </message>
    <message>
        <source>Please exempt Cloudflare&apos;s networks from limits of connections and requests on the TCP ports {ports}, on the server and in the protection before it. If you find no such limit, please tell me whether the server is overloaded, or what else refuses connections.</source>
        <translation>Por favor, eximan a las redes de Cloudflare de los límites de conexiones y de peticiones en los puertos TCP {ports}, en el servidor y en la protección que tenga delante. Si no encuentran ningún límite de ese tipo, díganme, por favor, si el servidor está sobrecargado o qué otra cosa rechaza las conexiones.</translation>
    </message>
    <message>
        <source>To check, please ask several times and through Cloudflare, because the first requests pass. None may be answered with 521, 522 or 523:
for i in 1 2 3 4 5 6 7 8 9 10; do
curl -sI &quot;https://{host}/?check=$i&quot; | head -n 1; done</source>
        <translation>Para comprobarlo, por favor, haga varias peticiones, y a través de Cloudflare, porque las primeras pasan. Ninguna debe recibir como respuesta 521, 522 ni 523:
for i in 1 2 3 4 5 6 7 8 9 10; do
curl -sI &quot;https://{host}/?check=$i&quot; | head -n 1; done</translation>
    </message>
    <message>
        <source>It seems that the first connections of a series pass, and that later ones are refused or dropped. Please look for limits in the web server (limit_req, limit_conn, mod_evasive), in the firewall (limit, recent, connlimit) and in CSF (CT_LIMIT, CONNLIMIT, PORTFLOOD). Have the web server read the visitors&apos; own addresses from CF-Connecting-IP, only in requests that come from Cloudflare&apos;s networks, and exempt Cloudflare&apos;s networks in the firewall.</source>
        <translation>Parece que las primeras conexiones de una serie pasan y que las siguientes se rechazan o se descartan. Por favor, busque límites en el servidor web (limit_req, limit_conn, mod_evasive), en el cortafuegos (limit, recent, connlimit) y en CSF (CT_LIMIT, CONNLIMIT, PORTFLOOD). Haga que el servidor web lea las direcciones reales de los visitantes en CF-Connecting-IP, solo en las peticiones que llegan desde las redes de Cloudflare, y exima a las redes de Cloudflare en el cortafuegos.</translation>
    </message>
    <message>
        <source>Visitors of {host} get an error page. The address that we have noted for its server answers my computer, but as another site. Perhaps our site was moved to another address, and the record in Cloudflare is an old one. I cannot see the record myself.</source>
        <translation>Los visitantes de {host} reciben una página de error. La dirección que tenemos anotada para su servidor responde a mi equipo, pero como otro sitio. Quizás nuestro sitio se trasladó a otra dirección y el registro que hay en Cloudflare es antiguo. Yo no puedo ver ese registro.</translation>
    </message>
    <message>
        <source>Could you please tell me which addresses the A and AAAA records of {host} have in Cloudflare (DNS, Records)? I am asking the hosting company for the right address, and will send it. Please enter it if a record differs, note the old one first, and leave the proxy (the orange cloud) on. If the records agree, please look for an Origin Rule or a load balancer that leads elsewhere, and tell me.</source>
        <translation>¿Podría, por favor, decirme qué direcciones tienen los registros A y AAAA de {host} en Cloudflare (DNS, Records)? Voy a pedirle la dirección correcta al proveedor de alojamiento y se la enviaré. Por favor, introdúzcala si algún registro es distinto, anote antes la antigua y deje activado el proxy (la nube naranja). Si los registros coinciden, busque, por favor, una Origin Rule o un balanceador de carga que lleve a otro lugar, y avíseme.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} has expired. Cloudflare, through which our website is published, therefore refuses to connect to it (error 526), and visitors over https get an error page.</source>
        <translation>El certificado que muestra su servidor para {host} ha caducado. Por eso Cloudflare, a través del cual se publica nuestro sitio web, se niega a conectarse con él (error 526), y los visitantes que entran por https reciben una página de error.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} has expired. Cloudflare therefore refuses to connect to it (error 526), and visitors over https get an error page.</source>
        <translation>El certificado que muestra nuestro servidor para {host} ha caducado. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes que entran por https reciben una página de error.</translation>
    </message>
    <message>
        <source>Could you please see first whether a new one is there already and was only not loaded (&quot;sudo systemctl reload nginx&quot;, apache2 or httpd)? If not, please renew it (with certbot: &quot;sudo certbot renew&quot;), have the web server load it, and see why it did not renew by itself. It must name {host} and every other name that the old one has, and be sent together with its intermediate certificates. A certificate of Cloudflare&apos;s Origin CA, which whoever holds the Cloudflare account can make, will do as well.</source>
        <translation>¿Podría, por favor, mirar primero si ya hay uno nuevo y solo falta cargarlo (&quot;sudo systemctl reload nginx&quot;, apache2 o httpd)? Si no, renuévelo por favor (con certbot: &quot;sudo certbot renew&quot;), haga que el servidor web lo cargue y mire por qué no se renovó por sí solo. Debe llevar el nombre {host} y todos los demás nombres que tiene el antiguo, y enviarse junto con sus certificados intermedios. También sirve un certificado de Origin CA de Cloudflare, que puede crear quien administra la cuenta de Cloudflare.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} comes from an authority that Cloudflare does not know, or is not fit for a website. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra su servidor para {host} viene de una autoridad que Cloudflare no conoce, o no es apto para un sitio web. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} comes from an authority that Cloudflare does not know, or is not fit for a website. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>El certificado que muestra nuestro servidor para {host} viene de una autoridad que Cloudflare no conoce, o no es apto para un sitio web. Por eso Cloudflare se niega a conectarse con él (error 526), y los visitantes no reciben nuestro sitio web.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} comes from an authority that Cloudflare does not know, or is not fit for a website, and the zone is set to accept only good ones.</source>
        <translation>El certificado del servidor que está detrás de {host} viene de una autoridad que Cloudflare no conoce, o no es apto para un sitio web, y la zona está configurada para aceptar solo certificados en regla.</translation>
    </message>
    <message>
        <source>Wait two minutes: by then the change of the record has taken effect.</source>
        <translation>Espere dos minutos: para entonces el cambio del registro ya surte efecto.</translation>
    </message>
    <message>
        <source>Ask for your site twenty times through Cloudflare, past every cache. What fails now and then works most of the time, so one good answer proves nothing: all of twenty must be good. It stops after three that are not. A fault that is rarer than one in ten can still slip through; run it again later.</source>
        <translation>Solicite su sitio veinte veces a través de Cloudflare, sin pasar por ninguna caché. Lo que falla de vez en cuando funciona casi siempre, así que una sola respuesta buena no demuestra nada: las veinte deben ser buenas. Se detiene tras tres que no lo sean. Un fallo que ocurra menos de una vez de cada diez aún puede pasar inadvertido; vuelva a ejecutarlo más tarde.</translation>
    </message>
    <message>
        <source>Where the origin address or the SSL mode was not given, run the same check again with both; without them much stays open. Then save the report, and send it with the lines above to whoever looks after the server.</source>
        <translation>Si no se indicó la dirección del servidor de origen o el modo SSL, repita la misma comprobación indicando ambos; sin ellos queda mucho por aclarar. Después guarde el informe y envíelo, junto con las líneas de arriba, a quien se ocupa del servidor.</translation>
    </message>
    <message>
        <source>A rule that lets in by address (lines &quot;allow&quot; and &quot;deny&quot;) sees visitors from then on: one that lets in only Cloudflare or a proxy turns everybody away. From then on logs, limits and bans see visitors and no longer Cloudflare. A packet filter cannot ban such a visitor, because the packets still come from Cloudflare; block bad visitors in Cloudflare (Security, then Security rules).</source>
        <translation>Una regla que deja entrar según la dirección (líneas &quot;allow&quot; y &quot;deny&quot;) ve a partir de entonces a los visitantes: si solo deja entrar a Cloudflare o a un proxy, rechaza a todo el mundo. A partir de entonces los registros, los límites y los bloqueos ven a los visitantes y ya no a Cloudflare. Un filtro de paquetes no puede bloquear a un visitante así, porque los paquetes siguen llegando desde Cloudflare; bloquee a los visitantes dañinos en Cloudflare (Security y luego Security rules).</translation>
    </message>
    <message>
        <source>See whether nginx has the part that is needed (it prints its name), and whether visitor addresses are restored already. The last command shows rules that let in by address. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>Compruebe si nginx tiene el módulo necesario (el comando muestra su nombre) y si ya se recuperan las direcciones de los visitantes. El último comando muestra las reglas que dejan entrar según la dirección. Sin esto, para su servidor todos los visitantes parecen ser Cloudflare, y quien bloquea a un visitante dañino bloquea a Cloudflare y, con él, a todo el mundo.</translation>
    </message>
    <message>
        <source>If the first step shows rules that let in by address, nothing is changed until you write &quot;yes&quot; into the first line; do that when you know that they name visitors, and neither Cloudflare nor a proxy. Write the setting into a file of its own, have nginx test it, and load it only if the test passes. Cloudflare tells the visitor&apos;s address in a line of each request, CF-Connecting-IP. Only Cloudflare is believed in this.</source>
        <translation>Si el primer paso muestra reglas que dejan entrar según la dirección, no se cambia nada hasta que escriba &quot;yes&quot; en la primera línea; hágalo cuando sepa que nombran a visitantes, y no a Cloudflare ni a un proxy. Escriba el ajuste en un archivo aparte, haga que nginx lo pruebe y cárguelo solo si la prueba sale bien. Cloudflare indica la dirección del visitante en una línea de cada petición, CF-Connecting-IP. En esto solo se confía en Cloudflare.</translation>
    </message>
    <message>
        <source>A rule that lets in by address (lines &quot;Require ip&quot; and &quot;Allow from&quot;) sees visitors from then on: one that lets in only Cloudflare or a proxy turns everybody away. From then on logs, limits and bans see visitors and no longer Cloudflare. A packet filter cannot ban such a visitor, because the packets still come from Cloudflare; block bad visitors in Cloudflare (Security, then Security rules).</source>
        <translation>Una regla que deja entrar según la dirección (líneas &quot;Require ip&quot; y &quot;Allow from&quot;) ve a partir de entonces a los visitantes: si solo deja entrar a Cloudflare o a un proxy, rechaza a todo el mundo. A partir de entonces los registros, los límites y los bloqueos ven a los visitantes y ya no a Cloudflare. Un filtro de paquetes no puede bloquear a un visitante así, porque los paquetes siguen llegando desde Cloudflare; bloquee a los visitantes dañinos en Cloudflare (Security y luego Security rules).</translation>
    </message>
    <message>
        <source>See whether visitor addresses are restored already. The last command shows rules that let in by address. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>Compruebe si ya se recuperan las direcciones de los visitantes. El último comando muestra las reglas que dejan entrar según la dirección. Sin esto, para su servidor todos los visitantes parecen ser Cloudflare, y quien bloquea a un visitante dañino bloquea a Cloudflare y, con él, a todo el mundo.</translation>
    </message>
    <message>
        <source>If the first step shows rules that let in by address, nothing is changed until you write &quot;yes&quot; into the first line; do that when you know that they name visitors, and neither Cloudflare nor a proxy. Write the setting into a file of its own, have Apache test it, and load it only if the test passes. Cloudflare tells the visitor&apos;s address in a line of each request, CF-Connecting-IP. Only Cloudflare is believed in this.</source>
        <translation>Si el primer paso muestra reglas que dejan entrar según la dirección, no se cambia nada hasta que escriba &quot;yes&quot; en la primera línea; hágalo cuando sepa que nombran a visitantes, y no a Cloudflare ni a un proxy. Escriba el ajuste en un archivo aparte, haga que Apache lo pruebe y cárguelo solo si la prueba sale bien. Cloudflare indica la dirección del visitante en una línea de cada petición, CF-Connecting-IP. En esto solo se confía en Cloudflare.</translation>
    </message>
    <message>
        <source>See which firewalls and guards are there. Each line names one that is at work. Nothing is changed.</source>
        <translation>Mire qué cortafuegos y programas de protección hay. Cada línea nombra uno que está activo. No se cambia nada.</translation>
    </message>
    <message>
        <source>Change nothing on your server for this. Tell visitors by another way (mail, social networks) that the site is back soon. Only if it takes long and your server can stand being reached directly: pause Cloudflare for the site. Visitors then reach your server itself, which needs a certificate of its own, and its address becomes known.</source>
        <translation>No cambie nada en su servidor por esto. Avise a los visitantes por otro medio (correo, redes sociales) de que el sitio web volverá pronto. Solo si la espera se alarga y su servidor soporta que se acceda a él directamente: ponga Cloudflare en pausa para el sitio web. Los visitantes llegan entonces a su propio servidor, que necesita un certificado propio, y su dirección pasa a ser conocida.</translation>
    </message>
    <message>
        <source>Could you please see whether the web server runs, start it if it does not, find out in its log why it stopped, and see that it starts by itself after a reboot? If it runs, please see whether a firewall refuses Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/).</source>
        <translation>¿Podría, por favor, mirar si el servidor web está en marcha, arrancarlo si no lo está, averiguar en su registro por qué se detuvo y asegurarse de que arranque por sí solo después de un reinicio? Si está en marcha, mire por favor si un cortafuegos rechaza las direcciones de Cloudflare (https://www.cloudflare.com/ips/).</translation>
    </message>
    <message>
        <source>Could you please install a certificate for {host}, have the web server serve the site at port 443, and let that port through the firewall? A certificate of Cloudflare&apos;s Origin CA is fine; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>¿Podrían, por favor, instalar un certificado para {host}, hacer que el servidor web sirva el sitio web en el puerto 443 y dejar que ese puerto pase por el cortafuegos? Sirve un certificado de Origin CA de Cloudflare; puede crearlo quien tiene la cuenta de Cloudflare, así que avísenme si hace falta.</translation>
    </message>
    <message>
        <source>Could you please have the web server serve {host} at port 443 with a certificate? If there is none, one of Cloudflare&apos;s Origin CA will do; whoever holds the Cloudflare account can make it.</source>
        <translation>¿Podría, por favor, hacer que el servidor web sirva {host} en el puerto 443 con un certificado? Si no hay ninguno, sirve uno de Origin CA de Cloudflare; puede crearlo quien tiene la cuenta de Cloudflare.</translation>
    </message>
    <message>
        <source>Could you please renew it, and see that it renews by itself from now on? The new one must name {host} and every other name that the old one has, and be sent together with its intermediate certificates. If a certificate of Cloudflare&apos;s Origin CA is easier for you, please tell me; whoever holds the Cloudflare account can make one.</source>
        <translation>¿Podrían, por favor, renovarlo y asegurarse de que a partir de ahora se renueve por sí solo? El nuevo debe llevar el nombre {host} y todos los demás nombres que tiene el antiguo, y enviarse junto con sus certificados intermedios. Si les resulta más fácil un certificado de Origin CA de Cloudflare, díganmelo, por favor; puede crearlo quien tiene la cuenta de Cloudflare.</translation>
    </message>
    <message>
        <source>Please see whether the clock of the machine that made the certificate is right, and install a certificate for {host} that is already valid. A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>Agradecería que se comprobara si está en hora el reloj de la máquina que generó el certificado, y que se instalara un certificado para {host} que ya sea válido. También sirve un certificado de Origin CA de Cloudflare; puede crearlo quien tiene la cuenta de Cloudflare, así que le agradecería que me avisara si hace falta.</translation>
    </message>
    <message>
        <source>Please install a certificate for {host} that is in date, carries this name and is sent together with its intermediate certificates. A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>Agradecería que se instalara un certificado para {host} que esté vigente, lleve este nombre y se envíe junto con sus certificados intermedios. También sirve un certificado de Origin CA de Cloudflare; puede crearlo quien tiene la cuenta de Cloudflare, así que le agradecería que me avisara si hace falta.</translation>
    </message>
    <message>
        <source>Please have the server send the intermediate certificates too (certbot: fullchain.pem in place of cert.pem; otherwise the authority&apos;s bundle after the certificate). A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>Agradecería que el servidor enviara también los certificados intermedios (certbot: fullchain.pem en lugar de cert.pem; en otros casos, el paquete (bundle) de la autoridad después del certificado). También sirve un certificado de Origin CA de Cloudflare; puede crearlo quien tiene la cuenta de Cloudflare, así que le agradecería que me avisara si hace falta.</translation>
    </message>
    <message>
        <source>Please install a new certificate with a new key for {host}, and find out why the old one was revoked: its key may have become known to strangers. A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>Agradecería que se instalara un certificado nuevo con una clave nueva para {host} y que se averiguara por qué se revocó el antiguo: puede que extraños hayan llegado a conocer su clave. También sirve un certificado de Origin CA de Cloudflare; puede crearlo quien tiene la cuenta de Cloudflare, así que le agradecería que me avisara si hace falta.</translation>
    </message>
    <message>
        <source>{host} redirects for ever: our server sends https round in a circle</source>
        <translation>{host} redirige sin fin: nuestro servidor manda https en círculo</translation>
    </message>
    <message>
        <source>{host} is in a redirect loop (browsers say &quot;too many redirects&quot;), and visitors get no page. Asked over https, at port 443, our server answers {https_redirect}. That leads visitors back to where they came from, in every SSL mode that Cloudflare has.</source>
        <translation>{host} está en un bucle de redirecciones (los navegadores dicen &quot;demasiadas redirecciones&quot;), y los visitantes no reciben ninguna página. Por https, en el puerto 443, nuestro servidor responde {https_redirect}. Eso devuelve a los visitantes al lugar del que venían, en cualquier modo SSL que tenga Cloudflare.</translation>
    </message>
    <message>
        <source>Could you please take this redirect out of what answers at port 443 for {host}? It may stand in the web server&apos;s own files, in .htaccess, or come from the address that the application has noted for itself. Please leave a redirect from http to https, at port 80, as it is.</source>
        <translation>¿Podría, por favor, quitar esta redirección de lo que responde en el puerto 443 para {host}? Puede estar en los archivos del propio servidor web o en .htaccess, o venir de la dirección que la aplicación tiene anotada para sí misma. Una redirección de http a https, en el puerto 80, déjela por favor como está.</translation>
    </message>
    <message>
        <source>To check on the server, this must show a status line (such as HTTP/1.1 200 OK) and no &quot;location:&quot; that leads to {host} again:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>Para comprobarlo en el servidor, esto debe mostrar una línea de estado (como HTTP/1.1 200 OK) y ningún &quot;location:&quot; que lleve otra vez a {host}:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>If the firewall was not active, or visitors still get an error after this, take it back with the undo step and look at fail2ban next: choose it under Firewall.</source>
        <translation>Si el cortafuegos no estaba activo, o si los visitantes siguen recibiendo un error después de esto, deshágalo con el paso Deshacer y mire a continuación fail2ban: elíjalo en Cortafuegos.</translation>
    </message>
    <message>
        <source>Follow the redirects as a browser does. The last line says whether they come to an end, and what visitors get there.</source>
        <translation>Siga las redirecciones como lo hace un navegador. La última línea dice si llegan a un final y qué reciben allí los visitantes.</translation>
    </message>
    <message>
        <source>Put the copy of that file back. Put the file&apos;s name into the first line; each file has a copy of its own. Apache checks its files before it takes them up.</source>
        <translation>Devuelva a su sitio la copia de ese archivo. Ponga el nombre del archivo en la primera línea; cada archivo tiene su propia copia. Apache revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>This takes a protection away: anybody who knows the server&apos;s address can then reach {host} past Cloudflare. Only server blocks that name {host} are changed, but other names that stand in the same one lose the protection too. Undo it as soon as Authenticated Origin Pulls works.</source>
        <translation>Esto quita una protección: quien conozca la dirección del servidor podrá llegar a {host} sin pasar por Cloudflare. Solo se cambian los bloques server que nombran {host}, pero otros nombres que estén en el mismo bloque pierden también la protección. Deshágalo en cuanto funcione Authenticated Origin Pulls.</translation>
    </message>
    <message>
        <source>Stop demanding it in the server blocks that name {host} and show the line &quot;ssl_verify_client on&quot; themselves; all others keep the demand. The old line stays above the new one as a note. A demand that is made elsewhere, for all sites at once, is not touched: taking it away would open other sites. This is the weaker way; switching Authenticated Origin Pulls on in Cloudflare keeps the protection.</source>
        <translation>Deje de exigirlo en los bloques server que nombran {host} y que contienen ellos mismos la línea &quot;ssl_verify_client on&quot;; todos los demás siguen exigiéndolo. La línea antigua queda encima de la nueva como nota. Una exigencia que está en otro lugar, para todos los sitios a la vez, no se toca: quitarla abriría otros sitios. Esta es la vía más débil; activar Authenticated Origin Pulls en Cloudflare mantiene la protección.</translation>
    </message>
    <message>
        <source>This takes a protection away: anybody who knows the server&apos;s address can then reach {host} past Cloudflare. Only sections VirtualHost that name {host} are changed, but other names that stand in the same one lose the protection too. Undo it as soon as Authenticated Origin Pulls works.</source>
        <translation>Esto quita una protección: quien conozca la dirección del servidor podrá llegar a {host} sin pasar por Cloudflare. Solo se cambian las secciones VirtualHost que nombran {host}, pero otros nombres que estén en la misma sección pierden también la protección. Deshágalo en cuanto funcione Authenticated Origin Pulls.</translation>
    </message>
    <message>
        <source>Stop demanding it in the VirtualHost sections that name {host} and show the line &quot;SSLVerifyClient require&quot; themselves; all others keep the demand. The old line stays above the new one as a note. A demand that is made elsewhere, for all sites at once, is not touched: taking it away would open other sites. This is the weaker way; switching Authenticated Origin Pulls on in Cloudflare keeps the protection.</source>
        <translation>Deje de exigirlo en las secciones VirtualHost que nombran {host} y que contienen ellas mismas la línea &quot;SSLVerifyClient require&quot;; todas las demás siguen exigiéndolo. La línea antigua queda encima de la nueva como nota. Una exigencia que está en otro lugar, para todos los sitios a la vez, no se toca: quitarla abriría otros sitios. Esta es la vía más débil; activar Authenticated Origin Pulls en Cloudflare mantiene la protección.</translation>
    </message>
    <message>
        <source>In the same list of services, press the start sign beside each of the two that is stopped.</source>
        <translation>En la misma lista de servicios, pulse el símbolo de inicio junto a cada uno de los dos que esté detenido.</translation>
    </message>
    <message>
        <source>Put the copy of that file back. Put the file&apos;s name into the first line; each file has a copy of its own. nginx checks its files before it takes them up.</source>
        <translation>Devuelva a su sitio la copia de ese archivo. Ponga el nombre del archivo en la primera línea; cada archivo tiene su propia copia. nginx revisa sus archivos antes de cargarlos.</translation>
    </message>
    <message>
        <source>Looking changes nothing. These limits also hold off attackers: one that is raised for all protects the server less. Letting in Cloudflare alone is safer.</source>
        <translation>Mirar no cambia nada. Estos límites también frenan a los atacantes: un límite que se sube para todos protege menos el servidor. Permitir solo a Cloudflare es más seguro.</translation>
    </message>
    <message>
        <source>A line with limit_req or limit_conn belongs to nginx, and evasive, qos or security to Apache: restore the visitors&apos; own addresses, and each visitor is counted alone. A line with -A, &quot;limit rate&quot; or LIMIT belongs to the firewall: allow Cloudflare in it, above the limit. Lines of CSF: take &quot;Allow Cloudflare in CSF (ConfigServer Firewall)&quot;; CSF then does not ban Cloudflare for CT_LIMIT any more. If requests still fail after that, and CONNLIMIT or PORTFLOOD name a web port: note the old value, raise the number for that port in /etc/csf/csf.conf rather than leave it empty, and have CSF read it with &quot;sudo csf -ra&quot;.</source>
        <translation>Una línea con limit_req o limit_conn es de nginx, y una con evasive, qos o security es de Apache: recupere las direcciones reales de los visitantes y cada visitante se contará por separado. Una línea con -A, &quot;limit rate&quot; o LIMIT es del cortafuegos: permita allí Cloudflare, por encima del límite. Líneas de CSF: elija &quot;Permitir Cloudflare en CSF (ConfigServer Firewall)&quot;; así CSF ya no bloquea a Cloudflare por CT_LIMIT. Si después siguen fallando solicitudes y CONNLIMIT o PORTFLOOD nombran un puerto web: anote el valor antiguo, suba en /etc/csf/csf.conf el número de ese puerto en lugar de dejarlo vacío, y haga que CSF lo lea con &quot;sudo csf -ra&quot;.</translation>
    </message>
    <message>
        <source>What you change by another of these instructions, you take back as it says. If you raised a number in /etc/csf/csf.conf, enter the old value that you noted, and run &quot;sudo csf -ra&quot;.</source>
        <translation>Lo que cambie siguiendo otras instrucciones se deshace como se explica en ellas. Si subió un número en /etc/csf/csf.conf, vuelva a poner el valor antiguo que anotó y ejecute &quot;sudo csf -ra&quot;.</translation>
    </message>
    <message>
        <source>Take the first line with &quot;Next:&quot; that the commands print. It names a firewall or a guard: on your own computer, choose it in Origin Doctor under Firewall (on its command line: --server firewall=NAME), and follow the steps that come then. If visitors still get an error after that, go on with the line below it. If no such line was printed, so that no firewall was found on the server, look outside it: the cloud or hosting company may have a firewall in front of the server (AWS, Google Cloud, Azure, DigitalOcean, Hetzner, OVH, Oracle), set in its own console.</source>
        <translation>Tome la primera línea con &quot;Next:&quot; que muestran los comandos. Nombra un cortafuegos o un programa de protección: en su propio equipo, elíjalo en Origin Doctor, en Cortafuegos (en su línea de comandos: --server firewall=NAME), y siga los pasos que aparecen entonces. Si después los visitantes siguen recibiendo un error, continúe con la línea siguiente. Si no apareció ninguna línea así, es decir, si no se encontró ningún cortafuegos en el servidor, busque fuera de él: el proveedor de nube o de alojamiento puede tener un cortafuegos delante del servidor (AWS, Google Cloud, Azure, DigitalOcean, Hetzner, OVH, Oracle), que se configura en su propia consola.</translation>
    </message>
    <message>
        <source>It seems that the web server behind {host} is not running, or that something refuses connections to it. What was seen stands below.</source>
        <translation>Parece que el servidor web que está detrás de {host} no está en marcha, o que algo rechaza las conexiones con él. Lo que se vio figura más abajo.</translation>
    </message>
    <message>
        <source>If the certificate was renewed already: have the web server take it up</source>
        <translation>Si el certificado ya se ha renovado: hacer que el servidor web lo cargue</translation>
    </message>
    <message>
        <source>A web server goes on showing the old certificate when nobody tells it that certbot has renewed it. Compare the dates: first what is shown now, then what certbot keeps on the server. Go on only if a date there lies in the future. If none does, or none is listed, nothing was renewed here, so stop and renew it where it comes from: with &quot;Renew the certificate with certbot&quot;, in the hosting panel, or at the seller of a certificate that was bought. A certificate of Cloudflare&apos;s Origin CA can take its place, too.</source>
        <translation>Un servidor web sigue mostrando el certificado antiguo cuando nadie le avisa de que certbot lo ha renovado. Compare las fechas: primero, la de lo que se muestra ahora; después, la de lo que certbot guarda en el servidor. Siga solo si alguna de estas últimas está en el futuro. Si ninguna lo está, o no aparece ninguna, aquí no se renovó nada: deténgase y renuévelo donde se obtuvo: con &quot;Renovar el certificado con certbot&quot;, en el panel de alojamiento o, si se compró, con el vendedor. También puede sustituirlo un certificado de la Origin CA de Cloudflare.</translation>
    </message>
    <message>
        <source>Renew what is due. If certbot says that nothing is due, it has renewed before: take &quot;If the certificate was renewed already: have the web server take it up&quot; then.</source>
        <translation>Renueve lo que corresponda. Si certbot dice que no toca renovar nada, es que ya lo renovó antes: elija entonces &quot;Si el certificado ya se ha renovado: hacer que el servidor web lo cargue&quot;.</translation>
    </message>
    <message>
        <source>Visitors who type your address without https come to Cloudflare over http. See whether Cloudflare sends them to https by itself. While the SSL mode is &quot;Off&quot; the switch is not shown; choose Full (strict) or Full first. Then open https://{host}/ in a private window: if an error comes there, stop here, because those who still get the page over http would get that error too.</source>
        <translation>Los visitantes que escriben su dirección sin https llegan a Cloudflare por http. Mire si Cloudflare los envía por sí mismo a https. Mientras el modo SSL esté en &quot;Off&quot;, este interruptor no aparece; elija antes Full (strict) o Full. Abra después https://{host}/ en una ventana privada: si allí aparece un error, deténgase aquí, porque quienes todavía reciben la página por http recibirían también ese error.</translation>
    </message>
    <message>
        <source>This is for nginx. The first command shows the program that waits at port 443: if it is another one, choose that under Web server and take its instructions. The second command shows the lines that send callers elsewhere.</source>
        <translation>Esto es para nginx. La primera orden muestra qué programa espera en el puerto 443: si es otro, elíjalo en Servidor web y siga sus instrucciones. La segunda orden muestra las líneas que envían a otro lugar a quienes se conectan.</translation>
    </message>
    <message>
        <source>This is for nginx. The first command shows the program that waits at port 80: if it is apache2 or httpd (both are Apache), litespeed, caddy or another one, choose that under Web server and take its instructions. A certificate must be on the server for this. If there is none, &quot;Install a Cloudflare Origin CA certificate in nginx&quot; or &quot;Get a certificate of Let&apos;s Encrypt with certbot for nginx&quot; gets one; of the first of the two, the steps up to the two files are enough, and these files belong into the first two lines below. Port 443 is the door for https. See whether anything waits there, which of nginx&apos;s files name your site, and which certificates are on this server.</source>
        <translation>Esto es para nginx. La primera orden muestra qué programa espera en el puerto 80: si es apache2 o httpd (ambos son Apache), litespeed, caddy u otro, elíjalo en Servidor web y siga sus instrucciones. Para esto debe haber un certificado en el servidor. Si no hay ninguno, se consigue con &quot;Instalar un certificado de Cloudflare Origin CA en nginx&quot; o con &quot;Obtener un certificado de Let&apos;s Encrypt con certbot para nginx&quot;; de la primera de las dos soluciones bastan los pasos hasta los dos archivos, y esos archivos van en las dos primeras líneas de abajo. El puerto 443 es la puerta de https. Mire si algo espera allí, cuáles de los archivos de nginx nombran su sitio y qué certificados hay en este servidor.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The address as visitors type it, or the text of a Cloudflare error page between quotation marks.</source>
        <translation>La dirección como la escriben los visitantes, o el texto de una página de error de Cloudflare entre comillas.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare: an IPv4 or IPv6 address or a host name, with a port where it is an unusual one.</source>
        <translation>El servidor que está detrás de Cloudflare: una dirección IPv4 o IPv6 o un nombre de host, con el puerto si no es uno habitual.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s SSL mode: off, flexible, full, strict, strict-origin-pull or unknown.</source>
        <translation>El modo SSL de Cloudflare: off, flexible, full, strict, strict-origin-pull o unknown.</translation>
    </message>
    <message>
        <source>What the server runs; the keys are system, web_server, firewall and panel.</source>
        <translation>Lo que usa el servidor; las claves son system, web_server, firewall y panel.</translation>
    </message>
    <message>
        <source>Authorities that Cloudflare trusts for this site beside the usual ones.</source>
        <translation>Autoridades en las que Cloudflare confía para este sitio web, además de las habituales.</translation>
    </message>
    <message>
        <source>Check a site with a fault that the program stages on this computer, without a network; “practice” lists them.</source>
        <translation>Comprobar un sitio web con un fallo que el programa simula en este equipo, sin red; «practice» los muestra.</translation>
    </message>
    <message>
        <source>The steps of this fix; “explain CAUSE” lists them.</source>
        <translation>Los pasos de esta solución; «explain CAUSE» las muestra.</translation>
    </message>
    <message>
        <source>The steps of every fix of a cause, and the letters.</source>
        <translation>Los pasos de todas las soluciones de una causa, y las cartas.</translation>
    </message>
    <message>
        <source>text, json, markdown or html; or ticket, the ten lines that a hosting company&apos;s support needs.</source>
        <translation>text, json, markdown o html; o ticket, las diez líneas que necesita el soporte de un proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>Write the result into a new file; --force replaces one, and “-” is standard output.</source>
        <translation>Escribir el resultado en un archivo nuevo; --force reemplaza uno existente, y «-» es la salida estándar.</translation>
    </message>
    <message>
        <source>Leave this computer&apos;s own address out (the default);</source>
        <translation>Omitir la dirección de este equipo (es lo predeterminado);</translation>
    </message>
    <message>
        <source>keep it.</source>
        <translation>conservarla.</translation>
    </message>
    <message>
        <source>Put stand-ins in the place of more: origin (the server&apos;s addresses and names), site (the site&apos;s name), or origin,site. The report still leads to the same causes.</source>
        <translation>Sustituir más datos por otros ficticios: origin (las direcciones y los nombres del servidor), site (el nombre del sitio web) u origin,site. El informe sigue llevando a las mismas causas.</translation>
    </message>
    <message>
        <source>Origin Doctor says why Cloudflare cannot reach a web server.</source>
        <translation>Origin Doctor dice por qué Cloudflare no puede llegar a un servidor web.</translation>
    </message>
    <message>
        <source>Exit status: 0 fine, 1 fragile, 2 broken, 3 not to be seen from here, 64 wrong usage, 70 internal error, 74 result not written, 130 interrupted.</source>
        <translation>Código de salida: 0 bien, 1 frágil, 2 roto, 3 no se puede ver desde aquí, 64 uso incorrecto, 70 error interno, 74 resultado no escrito, 130 interrumpido.</translation>
    </message>
    <message>
        <source>How long to wait for an answer at least, 1 to 600. Error 524 comes after 100 to 125 seconds.</source>
        <translation>Cuánto tiempo esperar como mínimo una respuesta, de 1 a 600. El error 524 llega después de 100 a 125 segundos.</translation>
    </message>
    <message>
        <source>The language of what is written, such as de or es.</source>
        <translation>El idioma de la salida, por ejemplo de o es.</translation>
    </message>
    <message>
        <source>Say whom this check would contact, as text or json, and contact nobody.</source>
        <translation>Decir, como text o json, con quién contactaría esta comprobación, sin contactar con nadie.</translation>
    </message>
    <message>
        <source>Contact only the site, its server and this computer&apos;s resolvers. What cannot be seen without others stays grey.</source>
        <translation>Contactar solo con el sitio web, su servidor y los servidores de nombres de este equipo. Lo que no se puede ver sin otros queda en gris.</translation>
    </message>
</context>
<context>
    <name>HostSummary</name>
    <message>
        <source>error %1 over %2</source>
        <extracomment>%1: the number of an error, %2: “http” or “https”</extracomment>
        <translation>error %1 por %2</translation>
    </message>
    <message>
        <source>Visitors get through Cloudflare: %1.</source>
        <extracomment>%1: a list such as “error 521 over https; error 521 over http”</extracomment>
        <translation>A través de Cloudflare los visitantes reciben: %1.</translation>
    </message>
    <message>
        <source>Example: Ray ID %1, %2, Cloudflare&apos;s data centre %3.</source>
        <extracomment>%1: a Ray ID, %2: a time, %3: the code of a data centre, such as FRA</extracomment>
        <translation>Ejemplo: Ray ID %1, %2, centro de datos de Cloudflare %3.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a data centre</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Server: %1.</source>
        <extracomment>%1: addresses</extracomment>
        <translation>Servidor: %1.</translation>
    </message>
    <message>
        <source>Please check this on the server, put it right, and tell us what it was.</source>
        <translation>Por favor, revíselo en el servidor, arréglelo y díganos qué era.</translation>
    </message>
    <message>
        <source>Please confirm that nothing on the server or before it stands in the way.</source>
        <translation>Por favor, confirme que no hay nada en el servidor ni delante de él que lo impida.</translation>
    </message>
    <message>
        <source>Site: %1 (behind Cloudflare)</source>
        <extracomment>%1: the address of a site</extracomment>
        <translation>Sitio web: %1 (detrás de Cloudflare)</translation>
    </message>
    <message>
        <source>Checked with %1, %2.</source>
        <extracomment>%1: the name of this program and its version, %2: a time</extracomment>
        <translation>Comprobado con %1, %2.</translation>
    </message>
    <message>
        <source>Practice: the site and its server are made up. Please do not send this.</source>
        <translation>Práctica: el sitio web y su servidor son inventados. Por favor, no envíe esto.</translation>
    </message>
    <message>
        <source>Please let the web server listen on the public address, and not on 127.0.0.1 alone.</source>
        <translation>Por favor, haga que el servidor web escuche en la dirección pública, y no solo en 127.0.0.1.</translation>
    </message>
    <message>
        <source>Please see whether a firewall, a ban list or a protection against attacks turns Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/) away, and let them in on the ports of this site.</source>
        <translation>Por favor, compruebe si un cortafuegos, una lista de bloqueos o una protección contra ataques rechaza las direcciones de Cloudflare (https://www.cloudflare.com/ips/) y déjelas entrar por los puertos de este sitio web.</translation>
    </message>
    <message>
        <source>Please see which firewall or router turns connections to the web ports away, and let at least Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/) in.</source>
        <translation>Por favor, compruebe qué cortafuegos o router rechaza las conexiones a los puertos web y deje entrar al menos las direcciones de Cloudflare (https://www.cloudflare.com/ips/).</translation>
    </message>
    <message>
        <source>Please see whether the server is on and still has this address, and whether a firewall or a protection against attacks drops connections to its web ports. At least Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/) must get in.</source>
        <translation>Por favor, compruebe si el servidor está encendido y sigue teniendo esta dirección, y si un cortafuegos o una protección contra ataques descarta las conexiones a sus puertos web. Al menos las direcciones de Cloudflare (https://www.cloudflare.com/ips/) tienen que poder entrar.</translation>
    </message>
    <message>
        <source>Please see whether the server is on and still has this address, and tell us its present address if it is another one.</source>
        <translation>Por favor, compruebe si el servidor está encendido y sigue teniendo esta dirección, y díganos su dirección actual si es otra.</translation>
    </message>
    <message>
        <source>Please set HTTPS up for this site on the server, or open the port where a firewall closes it: Cloudflare asks there.</source>
        <translation>Por favor, configure HTTPS para este sitio web en el servidor, o abra el puerto si un cortafuegos lo cierra: es ahí donde pregunta Cloudflare.</translation>
    </message>
    <message>
        <source>Please let the web server answer on port 80 too, or open the port where a firewall closes it.</source>
        <translation>Por favor, haga que el servidor web responda también en el puerto 80, o abra el puerto si un cortafuegos lo cierra.</translation>
    </message>
    <message>
        <source>Please tell us which address the server of this site has. If it is the one above, please set this site up there: it answers as another one.</source>
        <translation>Por favor, díganos qué dirección tiene el servidor de este sitio web. Si es la indicada arriba, configure allí este sitio web, por favor: responde como otro.</translation>
    </message>
    <message>
        <source>Please tell us the present public address of the server: Cloudflare may hold another one.</source>
        <translation>Por favor, díganos la dirección pública actual del servidor: puede que Cloudflare tenga otra.</translation>
    </message>
    <message>
        <source>Please tell us the public address of the server: this one cannot be reached from outside.</source>
        <translation>Por favor, díganos la dirección pública del servidor: a la indicada aquí no se puede llegar desde fuera.</translation>
    </message>
    <message>
        <source>Please tell us the public address of the server: this one belongs to Cloudflare.</source>
        <translation>Por favor, díganos la dirección pública del servidor: la indicada aquí pertenece a Cloudflare.</translation>
    </message>
    <message>
        <source>Please tell us the public address or the name of the server: Cloudflare finds no address under the name that it was given.</source>
        <translation>Por favor, díganos la dirección pública o el nombre del servidor: Cloudflare no encuentra ninguna dirección con el nombre que se le indicó.</translation>
    </message>
    <message>
        <source>Please see which rule or protection of the web server refuses what comes from Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/), and exempt them.</source>
        <translation>Por favor, compruebe qué regla o protección del servidor web rechaza lo que viene de las direcciones de Cloudflare (https://www.cloudflare.com/ips/) y exímalas de ella.</translation>
    </message>
    <message>
        <source>Please see why the server answers over only one of IPv4 and IPv6, mend the other, or tell us that this site is not to use it.</source>
        <translation>Por favor, compruebe por qué el servidor responde solo por uno de los dos, IPv4 o IPv6, y arregle el otro, o díganos que este sitio web no debe usarlo.</translation>
    </message>
    <message>
        <source>Please see whether a limit of connections or requests for each address applies to Cloudflare&apos;s (https://www.cloudflare.com/ips/), and exempt them: all visitors come from those.</source>
        <translation>Por favor, compruebe si un límite de conexiones o peticiones por dirección se aplica a las de Cloudflare (https://www.cloudflare.com/ips/) y exímalas de él: todos los visitantes llegan desde ellas.</translation>
    </message>
    <message>
        <source>Please look at load, memory and the number of web server processes at the time given, and tell us what had run short.</source>
        <translation>Por favor, mire la carga, la memoria y el número de procesos del servidor web a la hora indicada, y díganos qué había llegado a faltar.</translation>
    </message>
    <message>
        <source>Please set HTTPS up on this port: what answers there does not speak TLS.</source>
        <translation>Por favor, configure HTTPS en este puerto: lo que responde ahí no habla TLS.</translation>
    </message>
    <message>
        <source>Please set HTTPS up for this name on the server: it refuses the handshake for it.</source>
        <translation>Por favor, configure HTTPS para este nombre en el servidor: rechaza la negociación TLS para él.</translation>
    </message>
    <message>
        <source>Please look for failed TLS handshakes in the error log of the web server at the time given, and put its TLS settings right.</source>
        <translation>Por favor, busque negociaciones TLS fallidas en el registro de errores del servidor web a la hora indicada y corrija su configuración de TLS.</translation>
    </message>
    <message>
        <source>Please tell us whether the server is meant to demand Cloudflare&apos;s client certificate (Authenticated Origin Pulls). If not, please take the demand away for this site.</source>
        <translation>Por favor, díganos si es intencionado que el servidor exija el certificado de cliente de Cloudflare (Authenticated Origin Pulls). Si no lo es, quite esa exigencia para este sitio web, por favor.</translation>
    </message>
    <message>
        <source>Please renew the certificate of this site on the server, and reload the web server.</source>
        <translation>Por favor, renueve el certificado de este sitio web en el servidor y recargue el servidor web.</translation>
    </message>
    <message>
        <source>Please install a certificate on the server that is valid already, and see whether the clocks are right.</source>
        <translation>Por favor, instale en el servidor un certificado que ya sea válido y compruebe si los relojes están en hora.</translation>
    </message>
    <message>
        <source>Please install a certificate on the server that names this site.</source>
        <translation>Por favor, instale en el servidor un certificado que nombre este sitio web.</translation>
    </message>
    <message>
        <source>Please install a certificate on the server that a public authority or Cloudflare&apos;s Origin CA has signed.</source>
        <translation>Por favor, instale en el servidor un certificado firmado por una autoridad pública o por la Origin CA de Cloudflare.</translation>
    </message>
    <message>
        <source>Please let the server send the intermediate certificate too: the chain is not complete.</source>
        <translation>Por favor, haga que el servidor envíe también el certificado intermedio: la cadena no está completa.</translation>
    </message>
    <message>
        <source>Please replace the certificate on the server: its authority has revoked it.</source>
        <translation>Por favor, sustituya el certificado del servidor: su autoridad lo ha revocado.</translation>
    </message>
    <message>
        <source>Please tell us whether the server has a valid certificate for this site: then we choose the mode Full (strict) at Cloudflare. If it has none, please install one.</source>
        <translation>Por favor, díganos si el servidor tiene un certificado válido para este sitio web: en ese caso elegiremos el modo Full (strict) en Cloudflare. Si no tiene ninguno, instale uno, por favor.</translation>
    </message>
    <message>
        <source>Please look in the logs of the web server and of the application at the time given, and tell us which error it was.</source>
        <translation>Por favor, mire los registros del servidor web y de la aplicación a la hora indicada, y díganos qué error fue.</translation>
    </message>
    <message>
        <source>Please look in the logs of the web server and of the application at the time given, and tell us what takes so long.</source>
        <translation>Por favor, mire los registros del servidor web y de la aplicación a la hora indicada, y díganos qué es lo que tarda tanto.</translation>
    </message>
    <message>
        <source>Please look in the error log of the web server at the time given, and tell us why no proper HTTP answer comes.</source>
        <translation>Por favor, mire el registro de errores del servidor web a la hora indicada y díganos por qué no llega una respuesta HTTP correcta.</translation>
    </message>
    <message>
        <source>Please see which program on the server sets such large headers or cookies, and make them smaller.</source>
        <translation>Por favor, compruebe qué programa del servidor establece cabeceras o cookies tan grandes y hágalas más pequeñas.</translation>
    </message>
    <message>
        <source>Visitors get through Cloudflare: redirects without end.</source>
        <translation>A través de Cloudflare los visitantes reciben: redirecciones sin fin.</translation>
    </message>
    <message>
        <source>SSL mode at Cloudflare, not measured: %1.</source>
        <extracomment>%1: an SSL mode, such as “Flexible”</extracomment>
        <translation>Modo SSL en Cloudflare, no medido: %1.</translation>
    </message>
    <message>
        <source>Checked with %1, %2, on a computer that asked the server directly, not through Cloudflare.</source>
        <extracomment>%1: the name of this program and its version, %2: a time</extracomment>
        <translation>Comprobado con %1, %2, en un equipo que preguntó al servidor directamente, no a través de Cloudflare.</translation>
    </message>
    <message>
        <source>Please see whether the web server is running and listens on the public address. If not, please start it, and tell us why it had stopped.</source>
        <translation>Por favor, compruebe si el servidor web está en marcha y escucha en la dirección pública. Si no es así, inícielo y díganos por qué se había detenido.</translation>
    </message>
    <message>
        <source>Please see whether cloudflared is running on the server and connected. If not, please start it.</source>
        <translation>Por favor, compruebe si cloudflared está en marcha en el servidor y conectado. Si no es así, inícielo.</translation>
    </message>
    <message>
        <source>Please see why the name is not found, if its domain is registered with you, and put it right.</source>
        <translation>Por favor, si el dominio está registrado con ustedes, miren por qué no se encuentra el nombre y corríjanlo.</translation>
    </message>
    <message>
        <source>Please let the DS record of the domain fit the keys of its name servers, or remove it, if the domain is registered with you. Nothing on the server needs to change.</source>
        <translation>Por favor, si el dominio está registrado con ustedes, hagan que su registro DS coincida con las claves de sus servidores de nombres, o quítenlo. En el servidor no hay que cambiar nada.</translation>
    </message>
    <message>
        <source>Please enter the two name servers that Cloudflare&apos;s dashboard names for the domain, if it is registered with you. Nothing on the server needs to change.</source>
        <translation>Por favor, si el dominio está registrado con ustedes, introduzcan los dos servidores de nombres que indica el panel de Cloudflare para él. En el servidor no hay que cambiar nada.</translation>
    </message>
    <message>
        <source>Please take out the redirect on port 443: asked over HTTPS, the server answers %1, to %2, and so sends visitors round in a circle.</source>
        <extracomment>%1: a status such as 301, %2: an address</extracomment>
        <translation>Por favor, quiten la redirección en el puerto 443: por HTTPS el servidor responde %1, con destino a %2, y manda así a los visitantes en círculo.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 requests)</source>
        <translation>%1 (%2 de %3 peticiones)</translation>
    </message>
    <message>
        <source>Server: %1 (%2).</source>
        <extracomment>%1: addresses, %2: what the server runs, such as “ubuntu, nginx”</extracomment>
        <translation>Servidor: %1 (%2).</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1: what the person wrote</extracomment>
        <translation>Nota: %1</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>checking</source>
        <comment>the word beside the light of a check at work</comment>
        <translation>comprobando</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Not measured, but as far as I know the SSL mode in Cloudflare is %1.</source>
        <translation>No se ha medido, pero, que yo sepa, el modo SSL en Cloudflare es %1.</translation>
    </message>
    <message>
        <source>[Your name and your customer number]</source>
        <translation>[Su nombre y su número de cliente]</translation>
    </message>
    <message>
        <source>[Your name]</source>
        <translation>[Su nombre]</translation>
    </message>
    <message>
        <source>(Practice: the site and its server are made up. Please do not send this.)</source>
        <translation>(Práctica: el sitio web y su servidor son inventados. Por favor, no envíe esto.)</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>The subject of a letter. %1: such as “shop.example cannot be reached”</extracomment>
        <translation>Práctica: %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>What a server answers. %1: a status such as 301, %2: the address that it leads to</extracomment>
        <translation>%1, con destino a %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The result could not be written.</source>
        <translation>No se pudo escribir el resultado.</translation>
    </message>
    <message>
        <source>“origin-doctor-cli --help” shows how it is used.</source>
        <translation>«origin-doctor-cli --help» muestra cómo se usa.</translation>
    </message>
    <message>
        <source>No texts in “%1” yet: this is English.</source>
        <translation>Todavía no hay textos en «%1»: esto está en inglés.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo falló dentro del programa.</translation>
    </message>
    <message>
        <source>Give one report: %1</source>
        <translation>Indique un solo informe: %1</translation>
    </message>
    <message>
        <source>Say where the PDF goes: %1</source>
        <translation>Diga dónde hay que guardar el PDF: %1</translation>
    </message>
    <message>
        <source>No texts in “%1” yet: the report is in English.</source>
        <translation>Todavía no hay textos en «%1»: el informe está en inglés.</translation>
    </message>
    <message>
        <source>The window takes no --%1: %2</source>
        <translation>La ventana no admite --%1: %2</translation>
    </message>
    <message>
        <source>Give two reports: %1</source>
        <translation>Indique dos informes: %1</translation>
    </message>
    <message>
        <source>--%1 tells something about a site: give its address before it.</source>
        <extracomment>%1: the name of an option</extracomment>
        <translation>--%1 dice algo sobre un sitio web: indique antes la dirección de este.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>La carpeta de «%1» no existe.</translation>
    </message>
    <message>
        <source>“%1” was not written: there is no room left on the disk.</source>
        <translation>No se escribió «%1»: no queda espacio en el disco.</translation>
    </message>
    <message>
        <source>“%1” was not written: nothing may be written into its folder.</source>
        <translation>No se escribió «%1»: no se permite escribir en su carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>“%1” is a link: give the file itself.</source>
        <translation>«%1» es un enlace: indique el archivo mismo.</translation>
    </message>
    <message>
        <source>“%1” exists and is not an ordinary file.</source>
        <translation>«%1» ya existe y no es un archivo normal.</translation>
    </message>
    <message>
        <source>“%1” exists: give another name, or --force to replace it.</source>
        <translation>«%1» ya existe: indique otro nombre, o --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>No se pudo escribir el resultado.</translation>
    </message>
</context>
<context>
    <name>PathState</name>
    <message>
        <source>no proper answer</source>
        <comment>the way to a server</comment>
        <translation>sin respuesta válida</translation>
    </message>
    <message>
        <source>turned away</source>
        <comment>the way to a server</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>the way to a server</comment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no route</source>
        <comment>the way to a server</comment>
        <translation>sin ruta</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>the way to a server</comment>
        <translation>demasiado lento</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <comment>the way to a server</comment>
        <translation>sin conexión segura</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <comment>the way to a server</comment>
        <translation>certificado rechazado</translation>
    </message>
    <message>
        <source>error %1</source>
        <comment>the way to a server</comment>
        <translation>error %1</translation>
    </message>
    <message>
        <source>not trusted</source>
        <comment>the way to Cloudflare</comment>
        <translation>no es de confianza</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>the way to Cloudflare</comment>
        <translation>responde</translation>
    </message>
    <message>
        <source>asks for proof</source>
        <comment>the way to Cloudflare</comment>
        <translation>pide una verificación</translation>
    </message>
    <message>
        <source>not on the way</source>
        <comment>Cloudflare</comment>
        <translation>no está en el camino</translation>
    </message>
    <message>
        <source>name not found</source>
        <comment>the way to Cloudflare</comment>
        <translation>nombre no encontrado</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>the way to Cloudflare</comment>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>goes in circles</source>
        <comment>the way to a server</comment>
        <translation>da vueltas en círculo</translation>
    </message>
    <message>
        <source>fails now and then</source>
        <comment>the way to a server</comment>
        <translation>falla de vez en cuando</translation>
    </message>
    <message>
        <source>forbidden</source>
        <comment>the way to a server</comment>
        <translation>prohibido</translation>
    </message>
    <message>
        <source>works</source>
        <comment>the way to a server</comment>
        <translation>funciona</translation>
    </message>
    <message>
        <source>not seen</source>
        <comment>the way to a server</comment>
        <translation>no se vio</translation>
    </message>
    <message>
        <source>directly: only Cloudflare gets in</source>
        <comment>the direct way to a server</comment>
        <translation>directamente: solo entra Cloudflare</translation>
    </message>
    <message>
        <source>directly: refused</source>
        <comment>the direct way to a server</comment>
        <translation>directamente: rechazado</translation>
    </message>
    <message>
        <source>directly: forbidden</source>
        <comment>the direct way to a server</comment>
        <translation>directamente: prohibido</translation>
    </message>
    <message>
        <source>directly: no route</source>
        <comment>the direct way to a server</comment>
        <translation>directamente: sin ruta</translation>
    </message>
    <message>
        <source>directly: silent</source>
        <comment>the direct way to a server</comment>
        <translation>directamente: silencioso</translation>
    </message>
    <message>
        <source>directly: now and then</source>
        <comment>the direct way to a server</comment>
        <translation>directamente: de vez en cuando</translation>
    </message>
    <message>
        <source>directly: slow</source>
        <comment>the direct way to a server</comment>
        <translation>directamente: lento</translation>
    </message>
    <message>
        <source>directly: open</source>
        <comment>the direct way to a server</comment>
        <translation>directamente: abierto</translation>
    </message>
    <message>
        <source>directly: address not told</source>
        <comment>the direct way to a server</comment>
        <translation>directamente: dirección no indicada</translation>
    </message>
    <message>
        <source>directly: not seen</source>
        <comment>the direct way to a server</comment>
        <translation>directamente: no se vio</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: an address, %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>port %1</source>
        <comment>a part of the direct way</comment>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>a part of the direct way</comment>
        <translation>en parte</translation>
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
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Phrasebook</name>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>This file is not a report of Origin Doctor: it is nested too deeply.</source>
        <translation>Este archivo no es un informe de Origin Doctor: tiene demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut off on the way: ask for it to be sent again.</source>
        <translation>Este archivo está dañado o llegó incompleto: pida que se lo envíen de nuevo.</translation>
    </message>
    <message>
        <source>This file is not a report, or it was cut off on the way.</source>
        <translation>Este archivo no es un informe, o llegó incompleto.</translation>
    </message>
    <message>
        <source>This file is not a report of Origin Doctor.</source>
        <translation>Este archivo no es un informe de Origin Doctor.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of Origin Doctor. Please update the program and open it again.</source>
        <translation>Este informe se hizo con una versión más reciente de Origin Doctor. Actualice el programa y vuelva a abrir el informe, por favor.</translation>
    </message>
    <message>
        <source>This report does not say which version of the format it has.</source>
        <translation>Este informe no dice qué versión del formato tiene.</translation>
    </message>
    <message>
        <source>This report holds no observations, so there is nothing to judge.</source>
        <translation>Este informe no contiene observaciones, así que no hay nada que valorar.</translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation>Este archivo es demasiado grande para ser un informe.</translation>
    </message>
    <message>
        <source>This report does not say which site it is about.</source>
        <translation>Este informe no dice de qué sitio web trata.</translation>
    </message>
    <message>
        <source>Visitors get error %1, though Cloudflare itself reports no trouble.</source>
        <extracomment>%1: the number of an error</extracomment>
        <translation>Los visitantes reciben el error %1, aunque Cloudflare no informa de ningún problema propio.</translation>
    </message>
    <message>
        <source>Visitors get the page from your server, and Cloudflare itself reports no trouble.</source>
        <translation>Los visitantes reciben la página de su servidor, y Cloudflare no informa de ningún problema propio.</translation>
    </message>
    <message>
        <source>fine</source>
        <comment>the word beside a green light</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>fragile</source>
        <comment>the word beside an amber light</comment>
        <translation>frágil</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>the word beside a red light</comment>
        <translation>falla</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>the word beside a grey light</comment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the word beside a grey light of the whole site</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>Página de estado</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>Registro DNS</translation>
    </message>
    <message>
        <source>TCP reach</source>
        <translation>Alcance TCP</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>Certificado TLS</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>Modo SSL</translation>
    </message>
    <message>
        <source>Is Cloudflare itself in trouble, and what do visitors get right now?</source>
        <translation>¿Tiene Cloudflare problemas propios, y qué reciben los visitantes ahora mismo?</translation>
    </message>
    <message>
        <source>Does the name lead to Cloudflare, and does the server&apos;s address make sense?</source>
        <translation>¿Lleva el nombre a Cloudflare, y tiene sentido la dirección del servidor?</translation>
    </message>
    <message>
        <source>Does your server open the door?</source>
        <translation>¿Abre la puerta su servidor?</translation>
    </message>
    <message>
        <source>Does your server show a certificate that Cloudflare accepts?</source>
        <translation>¿Muestra su servidor un certificado que Cloudflare acepte?</translation>
    </message>
    <message>
        <source>Do Cloudflare&apos;s SSL mode and your server fit together?</source>
        <translation>¿Encajan entre sí el modo SSL de Cloudflare y su servidor?</translation>
    </message>
    <message>
        <source>Something was seen for which this program has no words.</source>
        <translation>Se vio algo para lo que este programa no tiene palabras.</translation>
    </message>
    <message>
        <source>There was nothing to go on, so this was not checked.</source>
        <translation>No había nada en lo que basarse, así que esto no se comprobó.</translation>
    </message>
    <message>
        <source>This is still being checked.</source>
        <translation>Esto todavía se está comprobando.</translation>
    </message>
    <message>
        <source>the addresses of the computer that ran it</source>
        <comment>hidden in a report</comment>
        <translation>las direcciones del equipo que hizo la comprobación</translation>
    </message>
    <message>
        <source>the addresses and names of the server</source>
        <comment>hidden in a report</comment>
        <translation>las direcciones y los nombres del servidor</translation>
    </message>
    <message>
        <source>the name of the site</source>
        <comment>hidden in a report</comment>
        <translation>el nombre del sitio web</translation>
    </message>
    <message>
        <source>Stand-ins are used in this report, the same ones throughout, in the place of: %1.</source>
        <extracomment>%1: a list of what is hidden, such as “the name of the site”</extracomment>
        <translation>En este informe se usan sustitutos, siempre los mismos, en lugar de: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>an SSL mode that is not known</comment>
        <translation>desconocido</translation>
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
        <translation>funciona</translation>
    </message>
    <message>
        <source>redirect loop</source>
        <comment>what visitors get</comment>
        <translation>bucle de redirecciones</translation>
    </message>
    <message>
        <source>leads to http</source>
        <comment>what visitors get</comment>
        <translation>lleva a http</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>what visitors get</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>error %1</source>
        <comment>what visitors get</comment>
        <extracomment>%1: the number of an error</extracomment>
        <translation>error %1</translation>
    </message>
    <message>
        <source>Load balancing, Origin Rules (another port or host) and Configuration Rules (another SSL mode for this page) at Cloudflare cannot be seen from outside and were not tested.</source>
        <translation>El balanceo de carga (Load Balancing), las Origin Rules (otro puerto u otro host) y las Configuration Rules (otro modo SSL para esta página) de Cloudflare no se ven desde fuera y no se probaron.</translation>
    </message>
    <message>
        <source>It can be put right on the server, by you or whoever runs it.</source>
        <translation>Se puede corregir en el servidor; puede hacerlo usted o quien lo administra.</translation>
    </message>
    <message>
        <source>Your hosting company can look into it.</source>
        <translation>Su proveedor de alojamiento puede revisarlo.</translation>
    </message>
    <message>
        <source>It can be put right in Cloudflare&apos;s dashboard, by whoever holds the account.</source>
        <translation>Se puede corregir en el panel de Cloudflare; puede hacerlo quien administra la cuenta.</translation>
    </message>
    <message>
        <source>Only Cloudflare can put it right, so wait and check again.</source>
        <translation>Solo Cloudflare puede corregirlo, así que espere y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>It can be put right by whoever holds the domain, at the company where it is registered.</source>
        <translation>Puede corregirlo quien gestiona el dominio, en la empresa donde está registrado.</translation>
    </message>
    <message>
        <source>This computer is refused at every web port; whether others are refused too was not seen. “ss -ltnp”, typed on the server, lists the programs that listen.</source>
        <translation>A este equipo se le rechaza en todos los puertos web; no se vio si también se rechaza a otros. El comando «ss -ltnp», escrito en el servidor, muestra los programas que escuchan.</translation>
    </message>
    <message>
        <source>Visitors may still get a stored copy. This computer is refused at every web port; whether Cloudflare is refused too was not seen. “ss -ltnp”, typed on the server, lists the programs that listen.</source>
        <translation>Es posible que los visitantes sigan recibiendo una copia guardada. A este equipo se le rechaza en todos los puertos web; no se vio si también se rechaza a Cloudflare. El comando «ss -ltnp», escrito en el servidor, muestra los programas que escuchan.</translation>
    </message>
    <message>
        <source>%1 was looked for at %2, which refuses port %3. That is what happens when no program listens there. A firewall that refuses in the same way looks alike from outside; “ss -ltnp”, typed on the server, lists the programs that listen and shows which of the two it is.</source>
        <extracomment>%1: the name of the site, %2: an address, %3: the number of a port</extracomment>
        <translation>Se buscó %1 en %2, que rechaza el puerto %3. Eso es lo que ocurre cuando ningún programa escucha ahí. Un cortafuegos que rechaza de la misma manera se ve igual desde fuera; el comando «ss -ltnp», escrito en el servidor, muestra los programas que escuchan y cuál de las dos cosas es.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 Cloudflare asks your server over http only, and your server sends every request on to https, which leads to Cloudflare again, so the page never comes. Choose Full (strict) with a certificate on the server, or remove the redirect.</source>
        <extracomment>%1: the name of an SSL mode</extracomment>
        <translation>En el modo SSL %1, Cloudflare pide la página a su servidor solo por http, y su servidor redirige cada petición a https, que lleva otra vez a Cloudflare, así que la página no llega nunca. Elija Full (strict) con un certificado en el servidor, o quite la redirección.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 Cloudflare asks your server over https, and your server sends the request back to http, from where the visitor is sent to https again, so the page never comes. Remove the redirect from https to http on the server, or let it redirect only what really came over http.</source>
        <extracomment>%1: the name of an SSL mode</extracomment>
        <translation>En el modo SSL %1, Cloudflare pide la página a su servidor por https, y su servidor devuelve la petición a http, desde donde se envía al visitante otra vez a https, así que la página no llega nunca. Quite en el servidor la redirección de https a http, o haga que redirija solo lo que de verdad llegó por http.</translation>
    </message>
    <message>
        <source>Only this computer&apos;s name server was heard, and it says that the name does not exist; the public ones could not be asked.</source>
        <translation>Solo se obtuvo respuesta del servidor de nombres de este equipo, que dice que el nombre no existe; a los públicos no se les pudo preguntar.</translation>
    </message>
    <message>
        <source>It has recovered: visitors get the site again.</source>
        <translation>Se ha recuperado: los visitantes vuelven a recibir el sitio web.</translation>
    </message>
    <message>
        <source>Everything works: visitors get the site from your server through Cloudflare.</source>
        <translation>Todo funciona: los visitantes reciben el sitio web de su servidor a través de Cloudflare.</translation>
    </message>
    <message>
        <source>The site works, but this is fragile: %1</source>
        <extracomment>%1: a sentence that says what is fragile</extracomment>
        <translation>El sitio web funciona, pero esto es frágil: %1</translation>
    </message>
    <message>
        <source>The site works now, but something about it is fragile or does not suit everybody.</source>
        <translation>El sitio web funciona ahora, pero hay algo que es frágil o que no va bien para todos.</translation>
    </message>
    <message>
        <source>What visitors get could not be seen from here, so nothing can be promised.</source>
        <translation>Desde aquí no se pudo ver qué reciben los visitantes, así que no se puede asegurar nada.</translation>
    </message>
    <message>
        <source>Something is broken, and the reason could not be found.</source>
        <translation>Algo está roto, y no se pudo encontrar el motivo.</translation>
    </message>
    <message>
        <source>Something is wrong for which this program has no words.</source>
        <translation>Algo va mal, y este programa no tiene palabras para ello.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: a title such as &quot;The name of the site does not exist&quot;, made into a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing can be said yet.</source>
        <translation>Todavía no se puede decir nada.</translation>
    </message>
    <message>
        <source>The site works. %1</source>
        <extracomment>%1: a sentence such as &quot;The clock of this computer is 59 minutes slow.&quot;</extracomment>
        <translation>El sitio web funciona. %1</translation>
    </message>
    <message>
        <source>Something for which this program has no words</source>
        <translation>Algo para lo que este programa no tiene palabras</translation>
    </message>
    <message>
        <source>you or whoever runs the server</source>
        <translation>usted o quien administra el servidor</translation>
    </message>
    <message>
        <source>your hosting company</source>
        <translation>su proveedor de alojamiento</translation>
    </message>
    <message>
        <source>whoever holds the Cloudflare account</source>
        <translation>quien administra la cuenta de Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>you, at this computer or its network</source>
        <translation>usted, en este equipo o en su red</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>Es esto</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>Lo más probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>The check was stopped before anything could be said.</source>
        <translation>La comprobación se detuvo antes de que se pudiera decir algo.</translation>
    </message>
    <message>
        <source>The check is still running.</source>
        <translation>La comprobación sigue en marcha.</translation>
    </message>
    <message>
        <source>The check was stopped early; nothing wrong was seen until then.</source>
        <translation>La comprobación se detuvo antes de terminar; hasta ese momento no se vio nada malo.</translation>
    </message>
    <message>
        <source>The check is still running; nothing wrong was seen so far.</source>
        <translation>La comprobación sigue en marcha; hasta ahora no se ha visto nada malo.</translation>
    </message>
    <message>
        <source>%1 The check was stopped early, so this is not final.</source>
        <extracomment>%1: a sentence that says what is wrong</extracomment>
        <translation>%1 La comprobación se detuvo antes de terminar, así que esto no es definitivo.</translation>
    </message>
    <message>
        <source>%1 The check is still running, so this is not final.</source>
        <translation>%1 La comprobación sigue en marcha, así que esto no es definitivo.</translation>
    </message>
    <message>
        <source>Another site answers at the address of your server</source>
        <translation>En la dirección de su servidor responde otro sitio web</translation>
    </message>
    <message>
        <source>Most likely another site answers at the address of your server.</source>
        <translation>Lo más probable es que en la dirección de su servidor responda otro sitio web.</translation>
    </message>
    <message>
        <source>Another site may be answering at the address of your server.</source>
        <translation>Es posible que en la dirección de su servidor esté respondiendo otro sitio web.</translation>
    </message>
    <message>
        <source>The address that you gave answers, but as another site: its certificate and its page are for another name. The address may be an old one that somebody else has now. Compare it with the A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) and with what your hosting company says.</source>
        <translation>La dirección que usted indicó responde, pero como otro sitio web: su certificado y su página corresponden a otro nombre. Es posible que sea una dirección antigua que ahora tiene otra persona. Compárela con el registro A (la línea de la página DNS de Cloudflare que contiene la dirección del servidor) y con lo que diga su proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>What answers at the address that you gave looks like another site, but a server that holds many sites may look like that too. Compare the address with the A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) and with what your hosting company says.</source>
        <translation>Lo que responde en la dirección que usted indicó parece otro sitio web, pero un servidor que aloja muchos sitios web también puede verse así. Compare la dirección con el registro A (la línea de la página DNS de Cloudflare que contiene la dirección del servidor) y con lo que diga su proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>Cloudflare sends visitors to the address that its DNS page holds. When the site has moved and that entry has not, a stranger&apos;s server answers, with another certificate and other pages. Look up the present address at your hosting company and put it into the A or AAAA record at Cloudflare.</source>
        <translation>Cloudflare envía a los visitantes a la dirección que figura en su página DNS. Cuando el sitio web se ha mudado y esa entrada no se ha cambiado, responde el servidor de un desconocido, con otro certificado y otras páginas. Averigüe la dirección actual con su proveedor de alojamiento y póngala en el registro A o AAAA de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare calls another address than the one you gave</source>
        <translation>Cloudflare usa una dirección distinta de la que usted indicó</translation>
    </message>
    <message>
        <source>Most likely Cloudflare calls another address than the one you gave.</source>
        <translation>Lo más probable es que Cloudflare use una dirección distinta de la que usted indicó.</translation>
    </message>
    <message>
        <source>Cloudflare may be calling another address than the one you gave.</source>
        <translation>Es posible que Cloudflare esté usando una dirección distinta de la que usted indicó.</translation>
    </message>
    <message>
        <source>What Cloudflare gets and what this computer gets contradict each other, as if they spoke with two different servers. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides: is it the address that you gave here?</source>
        <translation>Lo que recibe Cloudflare y lo que recibe este equipo se contradicen, como si hablaran con dos servidores distintos. Lo aclara el registro A (la línea de la página DNS de Cloudflare que contiene la dirección del servidor): ¿es la dirección que usted indicó aquí?</translation>
    </message>
    <message>
        <source>What Cloudflare gets and what this computer gets do not go together. They may be speaking with two different servers, or one server treats them differently. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides: is it the address that you gave here?</source>
        <translation>Lo que recibe Cloudflare y lo que recibe este equipo no encajan. Es posible que hablen con dos servidores distintos, o que un mismo servidor los trate de manera diferente. Lo aclara el registro A (la línea de la página DNS de Cloudflare que contiene la dirección del servidor): ¿es la dirección que usted indicó aquí?</translation>
    </message>
    <message>
        <source>Only Cloudflare&apos;s dashboard shows which address Cloudflare calls; from outside it cannot be seen. When a server has moved, or a record was mistyped, the address that you know and the one that Cloudflare calls are two different servers. Open DNS, Records in the dashboard, and compare the A and AAAA records with the address of your server.</source>
        <translation>Qué dirección usa Cloudflare solo se ve en el panel de Cloudflare; desde fuera no se puede ver. Cuando un servidor se ha mudado, o un registro se escribió mal, la dirección que usted conoce y la que usa Cloudflare son dos servidores distintos. Abra DNS, Records en el panel y compare los registros A y AAAA con la dirección de su servidor.</translation>
    </message>
    <message>
        <source>The address given for your server belongs to Cloudflare</source>
        <translation>La dirección indicada para su servidor pertenece a Cloudflare</translation>
    </message>
    <message>
        <source>Most likely the address given for your server belongs to Cloudflare.</source>
        <translation>Lo más probable es que la dirección indicada para su servidor pertenezca a Cloudflare.</translation>
    </message>
    <message>
        <source>The address of your server may be one of Cloudflare&apos;s own.</source>
        <translation>Es posible que la dirección de su servidor sea una de las de Cloudflare.</translation>
    </message>
    <message>
        <source>The address lies in the ranges that Cloudflare publishes as its own. Cloudflare does not send visitors to itself and shows error 1000. What must stand in its DNS is the address of your own server, which your hosting company&apos;s welcome mail names.</source>
        <translation>La dirección está en los rangos que Cloudflare publica como propios. Cloudflare no envía visitantes a sus propias direcciones y muestra el error 1000. Lo que tiene que figurar en el DNS de Cloudflare es la dirección de su propio servidor, que aparece en el correo de bienvenida de su proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>Cloudflare says that its DNS points to a prohibited address, which is mostly one of its own. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides: it must be the address of your own server.</source>
        <translation>Cloudflare dice que su DNS apunta a una dirección prohibida, que la mayoría de las veces es de Cloudflare. Lo aclara el registro A (la línea de la página DNS de Cloudflare que contiene la dirección del servidor): tiene que ser la dirección de su propio servidor.</translation>
    </message>
    <message>
        <source>Whoever looks up a site behind Cloudflare sees Cloudflare&apos;s addresses and not the server&apos;s. When such an address is put into the DNS as the server&apos;s own, visitors would go round in a circle, so Cloudflare shows error 1000. Take the server&apos;s address from the hosting company and put it into the A record.</source>
        <translation>Quien busca un sitio web que está detrás de Cloudflare ve las direcciones de Cloudflare y no la del servidor. Si una de esas direcciones se pone en el DNS como si fuera la del servidor, los visitantes darían vueltas en círculo, y por eso Cloudflare muestra el error 1000. Pida la dirección del servidor al proveedor de alojamiento y póngala en el registro A.</translation>
    </message>
    <message>
        <source>The address given is a private one that Cloudflare cannot reach</source>
        <translation>La dirección indicada es privada y Cloudflare no puede alcanzarla</translation>
    </message>
    <message>
        <source>Most likely Cloudflare was given a private address that it cannot reach.</source>
        <translation>Lo más probable es que a Cloudflare se le haya dado una dirección privada que no puede alcanzar.</translation>
    </message>
    <message>
        <source>Cloudflare may have been given a private address that it cannot reach.</source>
        <translation>Es posible que a Cloudflare se le haya dado una dirección privada que no puede alcanzar.</translation>
    </message>
    <message>
        <source>The address belongs to the kind that is used inside a home, an office or a data centre, and no call from the internet arrives there. If the same address stands in Cloudflare&apos;s DNS, Cloudflare has no chance. Put the public address of the server there.</source>
        <translation>La dirección es de las que se usan dentro de una casa, una oficina o un centro de datos, y ninguna conexión desde internet llega hasta ella. Si en el DNS de Cloudflare figura esa misma dirección, Cloudflare no tiene ninguna posibilidad. Ponga ahí la dirección pública del servidor.</translation>
    </message>
    <message>
        <source>The address that you gave is a private one, which answers at most from your own network. Cloudflare may hold another one. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides; please give the public address here and check again.</source>
        <translation>La dirección que usted indicó es privada, y como mucho responde desde su propia red. Es posible que Cloudflare tenga otra. Lo aclara el registro A (la línea de la página DNS de Cloudflare que contiene la dirección del servidor); indique aquí la dirección pública, por favor, y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Addresses such as 192.168.1.10, 10.0.0.5 or fd00::1 mean something only inside one network. Cloudflare calls from the internet and cannot reach them. Ask your hosting company, or your router&apos;s page when the server stands at home, for the public address, and put it into Cloudflare&apos;s DNS.</source>
        <translation>Direcciones como 192.168.1.10, 10.0.0.5 o fd00::1 solo significan algo dentro de una red. Cloudflare se conecta desde internet y no puede alcanzarlas. Averigüe la dirección pública con su proveedor de alojamiento, o en la página de su router si el servidor está en casa, y póngala en el DNS de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare finds no address for your server</source>
        <translation>Cloudflare no encuentra ninguna dirección para su servidor</translation>
    </message>
    <message>
        <source>Most likely Cloudflare finds no address for your server.</source>
        <translation>Lo más probable es que Cloudflare no encuentre ninguna dirección para su servidor.</translation>
    </message>
    <message>
        <source>Cloudflare may find no address for your server.</source>
        <translation>Es posible que Cloudflare no encuentre ninguna dirección para su servidor.</translation>
    </message>
    <message>
        <source>Cloudflare shows error 1016: the name under which it should find your server leads nowhere. The record in Cloudflare&apos;s DNS is missing or points to a name that does not exist any more.</source>
        <translation>Cloudflare muestra el error 1016: el nombre con el que debería encontrar su servidor no lleva a ninguna parte. El registro en el DNS de Cloudflare falta o apunta a un nombre que ya no existe.</translation>
    </message>
    <message>
        <source>Some answers say that Cloudflare does not find the address of your server. The records under DNS in Cloudflare&apos;s dashboard decide: each must be an address, or a name that exists.</source>
        <translation>Algunas respuestas dicen que Cloudflare no encuentra la dirección de su servidor. Lo aclaran los registros que hay en DNS, en el panel de Cloudflare: cada uno tiene que ser una dirección o un nombre que exista.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s DNS a site may point to an address or, by a CNAME record, to another name. When that other name does not exist or has no address, Cloudflare shows error 530 with 1016. Correct the record, or the name that it points to. Load balancing pools and custom host names may hold such a name too.</source>
        <translation>En el DNS de Cloudflare, un sitio web puede apuntar a una dirección o, con un registro CNAME, a otro nombre. Cuando ese otro nombre no existe o no tiene dirección, Cloudflare muestra el error 530 con el 1016. Corrija el registro, o el nombre al que apunta. Los grupos de balanceo de carga (Load Balancing) y los nombres de host personalizados también pueden contener un nombre así.</translation>
    </message>
    <message>
        <source>The site does not lead through Cloudflare</source>
        <translation>El sitio web no pasa por Cloudflare</translation>
    </message>
    <message>
        <source>Most likely the site does not lead through Cloudflare.</source>
        <translation>Lo más probable es que el sitio web no pase por Cloudflare.</translation>
    </message>
    <message>
        <source>The site may not lead through Cloudflare.</source>
        <translation>Es posible que el sitio web no pase por Cloudflare.</translation>
    </message>
    <message>
        <source>The public name servers send visitors straight to a server and not to Cloudflare. An error 521 cannot come from Cloudflare then. If it should protect the site, switch the cloud beside the record to orange.</source>
        <translation>Los servidores de nombres públicos envían a los visitantes directamente a un servidor y no a Cloudflare. En ese caso, un error 521 no puede venir de Cloudflare. Si Cloudflare debe proteger el sitio web, ponga en naranja la nube que hay junto al registro.</translation>
    </message>
    <message>
        <source>Not every name server answered, but what they say leads straight to a server and not to Cloudflare. The DNS page in Cloudflare&apos;s dashboard decides: is the cloud beside the record orange?</source>
        <translation>No respondieron todos los servidores de nombres, pero lo que dicen lleva directamente a un servidor y no a Cloudflare. Lo aclara la página DNS del panel de Cloudflare: ¿está en naranja la nube que hay junto al registro?</translation>
    </message>
    <message>
        <source>A record in Cloudflare&apos;s DNS has a cloud: orange means that visitors go through Cloudflare, grey that they go straight to the server. With a grey cloud, or with DNS elsewhere, Cloudflare is not in the way and makes no errors. Whatever visitors see then comes from the server or another service.</source>
        <translation>En el DNS de Cloudflare, un registro tiene una nube: naranja significa que los visitantes pasan por Cloudflare; gris, que van directamente al servidor. Con la nube gris, o con el DNS en otro lugar, Cloudflare no está en el camino y no causa errores. Lo que vean entonces los visitantes viene del servidor o de otro servicio.</translation>
    </message>
    <message>
        <source>The name of the site does not exist</source>
        <translation>El nombre del sitio web no existe</translation>
    </message>
    <message>
        <source>Most likely the name of the site does not exist.</source>
        <translation>Lo más probable es que el nombre del sitio web no exista.</translation>
    </message>
    <message>
        <source>The name of the site may not exist.</source>
        <translation>Es posible que el nombre del sitio web no exista.</translation>
    </message>
    <message>
        <source>Every name server that answered says that there is no such name. It may be mistyped, the record may be missing, or the domain may have ended. The company where the domain is registered can tell.</source>
        <translation>Todos los servidores de nombres que respondieron dicen que ese nombre no existe. Es posible que esté mal escrito, que falte el registro o que el dominio haya caducado. La empresa donde está registrado el dominio se lo puede decir.</translation>
    </message>
    <message>
        <source>A name server says that there is no such name, but it was not confirmed by others. Check how the name is spelt, and ask the company where the domain is registered.</source>
        <translation>Un servidor de nombres dice que ese nombre no existe, pero otros no lo confirmaron. Revise cómo está escrito el nombre y pregunte a la empresa donde está registrado el dominio.</translation>
    </message>
    <message>
        <source>Before anybody can visit a site, name servers must know its name. When they say that it does not exist, the record was never made, was deleted, or the domain has ended and was not renewed. Check the spelling, then the domain at its registrar, then the record under DNS.</source>
        <translation>Para que alguien pueda visitar un sitio web, los servidores de nombres tienen que conocer su nombre. Cuando dicen que no existe, es que el registro nunca se creó, se borró, o el dominio caducó y no se renovó. Revise primero cómo está escrito, después el dominio en su registrador y después el registro en DNS.</translation>
    </message>
    <message>
        <source>The DNSSEC signature of the domain is broken</source>
        <translation>La firma DNSSEC del dominio está rota</translation>
    </message>
    <message>
        <source>Most likely the DNSSEC signature of the domain is broken.</source>
        <translation>Lo más probable es que la firma DNSSEC del dominio esté rota.</translation>
    </message>
    <message>
        <source>The DNSSEC signature of the domain may be broken.</source>
        <translation>Es posible que la firma DNSSEC del dominio esté rota.</translation>
    </message>
    <message>
        <source>Name servers that check signatures refuse the name, and the same question without the check succeeds. The key at the registrar (the DS record) does not fit the one that the domain&apos;s name servers use.</source>
        <translation>Los servidores de nombres que revisan las firmas rechazan el nombre, y la misma pregunta sin esa revisión sí obtiene respuesta. La clave que tiene el registrador (el registro DS) no coincide con la que usan los servidores de nombres del dominio.</translation>
    </message>
    <message>
        <source>A name server that checks signatures refuses the name. The DS record at the registrar decides: it must be the one that the domain&apos;s name servers show, or there must be none.</source>
        <translation>Un servidor de nombres que revisa las firmas rechaza el nombre. Lo aclara el registro DS que tiene el registrador: tiene que ser el que muestran los servidores de nombres del dominio, o no debe haber ninguno.</translation>
    </message>
    <message>
        <source>DNSSEC seals the answers of name servers with a signature, and the registrar of the domain holds the key to it, the DS record. After a move to other name servers, an old DS record makes every answer look forged. Many visitors then cannot find the site at all. Remove the old DS record at the registrar, or replace it by the one that Cloudflare&apos;s dashboard shows.</source>
        <translation>DNSSEC sella con una firma las respuestas de los servidores de nombres, y el registrador del dominio guarda la clave: el registro DS. Después de cambiar de servidores de nombres, un registro DS antiguo hace que todas las respuestas parezcan falsificadas. Entonces muchos visitantes no pueden encontrar el sitio web de ninguna manera. Elimine el registro DS antiguo en el registrador, o sustitúyalo por el que muestra el panel de Cloudflare.</translation>
    </message>
    <message>
        <source>The domain uses other name servers than Cloudflare&apos;s</source>
        <translation>El dominio usa servidores de nombres que no son los de Cloudflare</translation>
    </message>
    <message>
        <source>Most likely the domain uses other name servers than Cloudflare&apos;s.</source>
        <translation>Lo más probable es que el dominio use servidores de nombres que no son los de Cloudflare.</translation>
    </message>
    <message>
        <source>The domain may use other name servers than Cloudflare&apos;s.</source>
        <translation>Es posible que el dominio use servidores de nombres que no son los de Cloudflare.</translation>
    </message>
    <message>
        <source>The domain is entrusted to name servers that are not Cloudflare&apos;s, and the site does not lead through Cloudflare. What is set in Cloudflare&apos;s dashboard has no effect until the registrar names Cloudflare&apos;s name servers.</source>
        <translation>El dominio está a cargo de servidores de nombres que no son de Cloudflare, y el sitio web no pasa por Cloudflare. Lo que se configure en el panel de Cloudflare no tiene efecto hasta que en el registrador figuren los servidores de nombres de Cloudflare.</translation>
    </message>
    <message>
        <source>The name servers that were seen are not Cloudflare&apos;s, but not everybody was heard. The registrar&apos;s page of the domain decides.</source>
        <translation>Los servidores de nombres que se vieron no son de Cloudflare, pero no se obtuvo respuesta de todos. Lo aclara la página del dominio en el registrador.</translation>
    </message>
    <message>
        <source>The registrar of a domain says which name servers answer for it. Cloudflare&apos;s settings work only when these are Cloudflare&apos;s, apart from a partial set-up, in which single names point to Cloudflare. After a change it can take a day until everybody knows. Cloudflare&apos;s dashboard shows the two names to enter at the registrar.</source>
        <translation>El registrador de un dominio indica qué servidores de nombres responden por él. Los ajustes de Cloudflare solo funcionan cuando son los de Cloudflare, salvo en una configuración parcial, en la que nombres sueltos apuntan a Cloudflare. Después de un cambio puede pasar un día hasta que todos lo sepan. El panel de Cloudflare muestra los dos nombres que hay que poner en el registrador.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare&apos;s SSL mode send visitors round in a circle</source>
        <translation>Su servidor y el modo SSL de Cloudflare hacen dar vueltas en círculo a los visitantes</translation>
    </message>
    <message>
        <source>Most likely your server and Cloudflare&apos;s SSL mode send visitors round in a circle.</source>
        <translation>Lo más probable es que su servidor y el modo SSL de Cloudflare hagan dar vueltas en círculo a los visitantes.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare&apos;s SSL mode may be sending visitors round in a circle.</source>
        <translation>Es posible que su servidor y el modo SSL de Cloudflare estén haciendo dar vueltas en círculo a los visitantes.</translation>
    </message>
    <message>
        <source>Your server sends the request on to an address that leads back to where it came from, so the page never comes. In the SSL modes Off and Flexible a server that insists on https does that; in Full a server that sends https back to http. Choose Full (strict) with a certificate on the server, or remove the redirect.</source>
        <translation>Su servidor redirige la petición a una dirección que lleva de vuelta al lugar de donde vino, así que la página no llega nunca. En los modos SSL Off y Flexible lo hace un servidor que insiste en https; en Full, un servidor que devuelve a http lo que llega por https. Elija Full (strict) con un certificado en el servidor, o quite la redirección.</translation>
    </message>
    <message>
        <source>Visitors are sent on and on. A redirect on your server that does not fit the SSL mode may be the reason, and so may two rules at Cloudflare that contradict each other. The SSL mode under SSL/TLS, Overview in Cloudflare&apos;s dashboard decides.</source>
        <translation>A los visitantes se les redirige una y otra vez. El motivo puede ser una redirección de su servidor que no encaja con el modo SSL, y también pueden serlo dos reglas de Cloudflare que se contradicen. Lo aclara el modo SSL, en SSL/TLS, Overview del panel de Cloudflare.</translation>
    </message>
    <message>
        <source>In the SSL modes Off and Flexible Cloudflare asks your server over http. A server that answers “please use https” sends the visitor back to Cloudflare, which asks over http again, without end. The cure is the mode Full or better Full (strict), with a certificate on the server. A server that sends https visitors back to http makes the same circle in the mode Full.</source>
        <translation>En los modos SSL Off y Flexible, Cloudflare pide la página a su servidor por http. Un servidor que responde «use https, por favor» envía al visitante de vuelta a Cloudflare, que la pide otra vez por http, y así sin fin. El remedio es el modo Full o, mejor, Full (strict), con un certificado en el servidor. Un servidor que devuelve a http a los visitantes de https causa el mismo círculo en el modo Full.</translation>
    </message>
    <message>
        <source>Your server itself reports an error</source>
        <translation>Su propio servidor informa de un error</translation>
    </message>
    <message>
        <source>Most likely your server itself reports an error.</source>
        <translation>Lo más probable es que su propio servidor informe de un error.</translation>
    </message>
    <message>
        <source>Your server itself may be reporting an error.</source>
        <translation>Es posible que su propio servidor esté informando de un error.</translation>
    </message>
    <message>
        <source>The connection works, and the error is made by your own server: the web server, the application behind it or its database. Its error log names the reason. Cloudflare only passes the page on.</source>
        <translation>La conexión funciona, y el error lo produce su propio servidor: el servidor web, la aplicación que hay detrás o su base de datos. El registro de errores del servidor indica el motivo. Cloudflare se limita a transmitir la página.</translation>
    </message>
    <message>
        <source>Some answers look like errors of your own server. The server&apos;s error log at that time decides.</source>
        <translation>Algunas respuestas parecen errores de su propio servidor. Lo aclara el registro de errores del servidor a esa hora.</translation>
    </message>
    <message>
        <source>A status such as 500, 502 or 503 without Cloudflare&apos;s own error page comes from your server. A program on it has crashed, the database is gone, the disk is full, or maintenance is switched on. Read the error log of the web server and of the application. Changing anything at Cloudflare does not help.</source>
        <translation>Un código de estado como 500, 502 o 503 sin la página de error de Cloudflare viene de su servidor. Un programa se ha cerrado de golpe, la base de datos no está disponible, el disco está lleno o está activado el modo de mantenimiento. Lea el registro de errores del servidor web y el de la aplicación. Cambiar algo en Cloudflare no ayuda.</translation>
    </message>
    <message>
        <source>Your server takes too long to answer</source>
        <translation>Su servidor tarda demasiado en responder</translation>
    </message>
    <message>
        <source>Most likely your server takes too long to answer.</source>
        <translation>Lo más probable es que su servidor tarde demasiado en responder.</translation>
    </message>
    <message>
        <source>Your server may be taking too long to answer.</source>
        <translation>Es posible que su servidor esté tardando demasiado en responder.</translation>
    </message>
    <message>
        <source>Your server accepts the connection, but does not send the page in time. Cloudflare gives up after about two minutes and shows error 524. A long database query, a heavy script or a program that waits for another service is the usual reason.</source>
        <translation>Su servidor acepta la conexión, pero no envía la página a tiempo. Cloudflare se rinde al cabo de unos dos minutos y muestra el error 524. El motivo habitual es una consulta larga a la base de datos, un script pesado o un programa que espera a otro servicio.</translation>
    </message>
    <message>
        <source>No answer came in the time that this check waits, which is shorter than the time that Cloudflare waits. The server may be slow, or it may never answer. The web server&apos;s log, with the time that each request takes, decides.</source>
        <translation>No llegó respuesta en el tiempo que espera esta comprobación, que es más corto que el que espera Cloudflare. El servidor puede ser lento, o puede que no responda nunca. Lo aclara el registro del servidor web, con el tiempo que tarda cada petición.</translation>
    </message>
    <message>
        <source>The connection to your server works, but the page is not ready in time. Cloudflare waits for 100 to 125 seconds and then shows error 524. Look in the log for the page that takes so long, and at the database and the outside services that it needs. Work that takes minutes belongs into the background.</source>
        <translation>La conexión con su servidor funciona, pero la página no está lista a tiempo. Cloudflare espera entre 100 y 125 segundos y después muestra el error 524. Busque en el registro la página que tarda tanto, y revise la base de datos y los servicios externos que necesita. El trabajo que dura minutos debe hacerse en segundo plano.</translation>
    </message>
    <message>
        <source>Your server hangs up without a proper answer</source>
        <translation>Su servidor corta la conexión sin una respuesta correcta</translation>
    </message>
    <message>
        <source>Most likely your server hangs up without a proper answer.</source>
        <translation>Lo más probable es que su servidor corte la conexión sin una respuesta correcta.</translation>
    </message>
    <message>
        <source>Your server may be hanging up without a proper answer.</source>
        <translation>Es posible que su servidor esté cortando la conexión sin una respuesta correcta.</translation>
    </message>
    <message>
        <source>Your server accepts the connection and closes it again without a complete answer, for Cloudflare and for this computer. A crashed program behind the web server is the usual reason, and its log shows it.</source>
        <translation>Su servidor acepta la conexión y la cierra sin dar una respuesta completa, tanto a Cloudflare como a este equipo. El motivo habitual es que un programa que hay detrás del servidor web se cierra de golpe, y su registro lo muestra.</translation>
    </message>
    <message>
        <source>Cloudflare says that your server&apos;s answer was unusable, and that was not seen from here in the same way. The server&apos;s error log at that time decides: look for crashes and for closed connections.</source>
        <translation>Cloudflare dice que la respuesta de su servidor no se podía usar, y desde aquí no se vio lo mismo. Lo aclara el registro de errores del servidor a esa hora: busque programas que se cerraron de golpe y conexiones cerradas.</translation>
    </message>
    <message>
        <source>Cloudflare could connect, but what came back was empty, broken off or not http, and visitors get error 520. Often a program such as PHP crashes while it makes the page, a security product cuts the connection, or another program has taken the port. The error log of the web server shows which.</source>
        <translation>Cloudflare pudo conectarse, pero lo que recibió estaba vacío, incompleto o no era http, y los visitantes reciben el error 520. A menudo, un programa como PHP se cierra de golpe mientras prepara la página, un producto de seguridad corta la conexión u otro programa ha ocupado el puerto. El registro de errores del servidor web muestra cuál de estas cosas es.</translation>
    </message>
    <message>
        <source>Your server&apos;s answer begins with too many headers</source>
        <translation>La respuesta de su servidor empieza con demasiadas cabeceras</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s answer begins with too many headers.</source>
        <translation>Lo más probable es que la respuesta de su servidor empiece con demasiadas cabeceras.</translation>
    </message>
    <message>
        <source>Your server&apos;s answer may begin with too many headers.</source>
        <translation>Es posible que la respuesta de su servidor empiece con demasiadas cabeceras.</translation>
    </message>
    <message>
        <source>Before each page a server sends headers (lines about the page), and yours sends more of them than Cloudflare accepts, so visitors get error 520. Mostly cookies pile up there. Find out which plugin or program sets them.</source>
        <translation>Antes de cada página, un servidor envía cabeceras (líneas sobre la página), y el suyo envía más de las que Cloudflare acepta, así que los visitantes reciben el error 520. Casi siempre son cookies que se acumulan. Averigüe qué plugin o programa las pone.</translation>
    </message>
    <message>
        <source>Cloudflare says that your server&apos;s answer was unusable. Too many headers (lines about the page, such as cookies) may be the reason, but they were not seen from here. The headers that the server sends decide; “curl -I” shows them.</source>
        <translation>Cloudflare dice que la respuesta de su servidor no se podía usar. El motivo puede ser que haya demasiadas cabeceras (líneas sobre la página, como las cookies), pero desde aquí no se vieron. Lo aclaran las cabeceras que envía el servidor; el comando «curl -I» las muestra.</translation>
    </message>
    <message>
        <source>Headers are lines that a server sends before a page, for example cookies. Cloudflare accepts 128 KB of them in one answer and shows error 520 when there are more. A program that sets a new cookie with every visit, or writes debugging notes into headers, is the usual reason. Switch it off or make it tidy up.</source>
        <translation>Las cabeceras son líneas que un servidor envía antes de una página, por ejemplo las cookies. Cloudflare acepta 128 KB de ellas en una respuesta y muestra el error 520 cuando hay más. El motivo habitual es un programa que pone una cookie nueva en cada visita o que escribe notas de depuración en las cabeceras. Desactívelo o haga que limpie lo que deja.</translation>
    </message>
    <message>
        <source>The Cloudflare Tunnel of your server is not connected</source>
        <translation>El Cloudflare Tunnel de su servidor no está conectado</translation>
    </message>
    <message>
        <source>Most likely the Cloudflare Tunnel of your server is not connected.</source>
        <translation>Lo más probable es que el Cloudflare Tunnel de su servidor no esté conectado.</translation>
    </message>
    <message>
        <source>The Cloudflare Tunnel of your server may not be connected.</source>
        <translation>Es posible que el Cloudflare Tunnel de su servidor no esté conectado.</translation>
    </message>
    <message>
        <source>Cloudflare shows error 1033: the site is reached through a tunnel that your server opens, and no tunnel is open now. Start the program “cloudflared” on the server again and look at its log.</source>
        <translation>Cloudflare muestra el error 1033: al sitio web se llega por un túnel que abre su servidor, y ahora no hay ningún túnel abierto. Vuelva a iniciar el programa «cloudflared» en el servidor y mire su registro.</translation>
    </message>
    <message>
        <source>Some answers say that the tunnel to your server is not connected. The state of the tunnel in Cloudflare&apos;s dashboard, under Zero Trust, Networks, decides.</source>
        <translation>Algunas respuestas dicen que el túnel hasta su servidor no está conectado. Lo aclara el estado del túnel en el panel de Cloudflare, en Zero Trust, Networks.</translation>
    </message>
    <message>
        <source>With Cloudflare Tunnel the server calls Cloudflare, by a program named “cloudflared”, and not the other way round. When that program has stopped, cannot reach the internet or lost its credentials, visitors get error 530 with 1033. Start it, let it start by itself with the machine, and read its log. Open ports do not matter here.</source>
        <translation>Con Cloudflare Tunnel es el servidor el que se conecta a Cloudflare, mediante un programa llamado «cloudflared», y no al revés. Cuando ese programa se ha detenido, no puede salir a internet o ha perdido sus credenciales, los visitantes reciben el error 530 con el 1033. Inícielo, haga que se inicie solo con la máquina y lea su registro. Los puertos abiertos no importan aquí.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate has expired</source>
        <translation>El certificado de su servidor ha caducado</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate has expired.</source>
        <translation>Lo más probable es que el certificado de su servidor haya caducado.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may have expired.</source>
        <translation>Es posible que el certificado de su servidor haya caducado.</translation>
    </message>
    <message>
        <source>A certificate that your server shows has passed its last day, and Cloudflare checks that in the SSL mode Full (strict). Renew it on the server, and let the web server load the new one.</source>
        <translation>Un certificado que muestra su servidor ha caducado, y Cloudflare lo comprueba en el modo SSL Full (strict). Renuévelo en el servidor y haga que el servidor web cargue el nuevo.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. An expired certificate may be the reason, but that was not seen from here together with the error. The date in the certificate on the server decides.</source>
        <translation>Cloudflare dice que no acepta el certificado de su servidor. El motivo puede ser que el certificado haya caducado, pero desde aquí no se vio eso junto con el error. Lo aclara la fecha del certificado que hay en el servidor.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Certificates end after some months and must be renewed; when that fails, or the web server was not reloaded afterwards, visitors get error 526. Renew the certificate and see that the renewal runs by itself from now on.</source>
        <translation>El modo SSL Full (strict) exige un certificado que esté vigente, que lleve el nombre del sitio web y que proceda de un emisor en el que Cloudflare confíe. Los certificados caducan al cabo de unos meses y hay que renovarlos; cuando la renovación falla, o el servidor web no se recargó después, los visitantes reciben el error 526. Renueve el certificado y procure que, a partir de ahora, la renovación se haga sola.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is not valid yet</source>
        <translation>El certificado de su servidor todavía no es válido</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is not valid yet.</source>
        <translation>Lo más probable es que el certificado de su servidor todavía no sea válido.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may not be valid yet.</source>
        <translation>Es posible que el certificado de su servidor todavía no sea válido.</translation>
    </message>
    <message>
        <source>A certificate that your server shows becomes valid only at a later time, judged by Cloudflare&apos;s clock. It was made too early, or the clock of the machine that made it is wrong. Put that clock right and issue the certificate again.</source>
        <translation>Un certificado que muestra su servidor solo será válido más adelante, según el reloj de Cloudflare. Se hizo demasiado pronto, o el reloj de la máquina que lo hizo está mal. Ponga ese reloj en hora y emita el certificado de nuevo.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A certificate whose first day has not come yet may be the reason, but that was not seen from here together with the error. The dates in the certificate on the server decide.</source>
        <translation>Cloudflare dice que no acepta el certificado de su servidor. El motivo puede ser un certificado cuyo primer día aún no ha llegado, pero desde aquí no se vio eso junto con el error. Lo aclaran las fechas del certificado que hay en el servidor.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Every certificate has a first day too. One that was made on a machine with a wrong clock may begin in the future, and visitors get error 526 until then. Set the clock and issue the certificate again.</source>
        <translation>El modo SSL Full (strict) exige un certificado que esté vigente, que lleve el nombre del sitio web y que proceda de un emisor en el que Cloudflare confíe. Todo certificado tiene también un primer día. Uno que se hizo en una máquina con el reloj mal puede empezar en el futuro, y hasta entonces los visitantes reciben el error 526. Ponga el reloj en hora y emita el certificado de nuevo.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is for another name</source>
        <translation>El certificado de su servidor es para otro nombre</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is for another name.</source>
        <translation>Lo más probable es que el certificado de su servidor sea para otro nombre.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may be for another name.</source>
        <translation>Es posible que el certificado de su servidor sea para otro nombre.</translation>
    </message>
    <message>
        <source>The certificate that your server shows does not name the site, and Cloudflare checks that in the SSL mode Full (strict). Install a certificate that covers the name, with and without “www” as visitors use it.</source>
        <translation>El certificado que muestra su servidor no incluye el nombre del sitio web, y Cloudflare lo revisa en el modo SSL Full (strict). Instale un certificado que cubra el nombre, con y sin «www», tal como lo usan los visitantes.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A certificate for another name may be the reason, but that was not seen from here together with the error. The names in the certificate on the server decide.</source>
        <translation>Cloudflare dice que no acepta el certificado de su servidor. El motivo puede ser un certificado para otro nombre, pero desde aquí no se vio eso junto con el error. Lo aclaran los nombres del certificado que hay en el servidor.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. A certificate lists the names that it is good for. When the site&apos;s name is not among them, for instance because the server shows the certificate of another site on it, visitors get error 526. Install one that covers the name.</source>
        <translation>El modo SSL Full (strict) exige un certificado que esté vigente, que lleve el nombre del sitio web y que proceda de un emisor en el que Cloudflare confíe. Un certificado enumera los nombres para los que sirve. Cuando el nombre del sitio web no está entre ellos, por ejemplo porque el servidor muestra el certificado de otro sitio web que también aloja, los visitantes reciben el error 526. Instale uno que cubra el nombre.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is self-signed</source>
        <translation>El certificado de su servidor es autofirmado</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is self-signed, and Cloudflare does not accept that.</source>
        <translation>Lo más probable es que el certificado de su servidor sea autofirmado y que Cloudflare no lo acepte.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may be self-signed.</source>
        <translation>Es posible que el certificado de su servidor sea autofirmado.</translation>
    </message>
    <message>
        <source>The server vouches for itself with a certificate of its own making, which Cloudflare does not accept in the SSL mode Full (strict). Install one from Cloudflare&apos;s Origin CA or from a public issuer such as Let&apos;s Encrypt, both free.</source>
        <translation>El servidor responde por sí mismo con un certificado hecho por él, que Cloudflare no acepta en el modo SSL Full (strict). Instale uno de la Origin CA de Cloudflare o de un emisor público como Let&apos;s Encrypt; los dos son gratuitos.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A self-signed one may be the reason, but that was not seen from here together with the error. The issuer in the certificate on the server decides.</source>
        <translation>Cloudflare dice que no acepta el certificado de su servidor. El motivo puede ser que sea autofirmado, pero desde aquí no se vio eso junto con el error. Lo aclara el emisor del certificado que hay en el servidor.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. A self-signed certificate has no such issuer: the server made it itself, often at its first start. In the mode Full it is accepted, in Full (strict) visitors get error 526. A certificate from Cloudflare&apos;s Origin CA is free and lasts for up to fifteen years.</source>
        <translation>El modo SSL Full (strict) exige un certificado que esté vigente, que lleve el nombre del sitio web y que proceda de un emisor en el que Cloudflare confíe. Un certificado autofirmado no tiene un emisor así: lo hizo el propio servidor, a menudo al arrancar por primera vez. En el modo Full se acepta; en Full (strict), los visitantes reciben el error 526. Un certificado de la Origin CA de Cloudflare es gratuito y dura hasta quince años.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate comes from an issuer that Cloudflare does not trust</source>
        <translation>El certificado de su servidor procede de un emisor en el que Cloudflare no confía</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate comes from an issuer that Cloudflare does not trust.</source>
        <translation>Lo más probable es que el certificado de su servidor proceda de un emisor en el que Cloudflare no confía.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may come from an issuer that Cloudflare does not trust.</source>
        <translation>Es posible que el certificado de su servidor proceda de un emisor en el que Cloudflare no confía.</translation>
    </message>
    <message>
        <source>Nobody whom Cloudflare is known to trust stands behind the certificate that your server shows. Install one from Cloudflare&apos;s Origin CA or from a public issuer such as Let&apos;s Encrypt.</source>
        <translation>Detrás del certificado que muestra su servidor no hay nadie en quien se sepa que Cloudflare confía. Instale uno de la Origin CA de Cloudflare o de un emisor público como Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Company-internal issuers, test issuers and retired ones are not on Cloudflare&apos;s list, and visitors get error 526. Replace the certificate, or add the issuer to the Custom Origin Trust Store of your zone. Once that store is used, only what is in it counts.</source>
        <translation>El modo SSL Full (strict) exige un certificado que esté vigente, que lleve el nombre del sitio web y que proceda de un emisor en el que Cloudflare confíe. Los emisores internos de una empresa, los de prueba y los retirados no están en la lista de Cloudflare, y los visitantes reciben el error 526. Sustituya el certificado, o añada el emisor al Custom Origin Trust Store de su zona. En cuanto se usa ese almacén, solo cuenta lo que hay en él.</translation>
    </message>
    <message>
        <source>Your server does not send the whole chain of certificates</source>
        <translation>Su servidor no envía la cadena de certificados completa</translation>
    </message>
    <message>
        <source>Most likely your server does not send the whole chain of certificates.</source>
        <translation>Lo más probable es que su servidor no envíe la cadena de certificados completa.</translation>
    </message>
    <message>
        <source>Your server may not send the whole chain of certificates.</source>
        <translation>Es posible que su servidor no envíe la cadena de certificados completa.</translation>
    </message>
    <message>
        <source>Your server shows its own certificate, but not the one in between that links it to a trusted issuer, so Cloudflare cannot check it. In the web server&apos;s settings use the file with the full chain (often named “fullchain.pem”).</source>
        <translation>Su servidor muestra su propio certificado, pero no el intermedio que lo enlaza con un emisor de confianza, así que Cloudflare no puede verificarlo. En la configuración del servidor web, use el archivo con la cadena completa (a menudo se llama «fullchain.pem»).</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A missing link between it and a trusted issuer may be the reason; whether one is missing cannot be told for certain from here. The file in the web server&apos;s settings decides: it must hold the full chain.</source>
        <translation>Cloudflare dice que no acepta el certificado de su servidor. El motivo puede ser que falte un eslabón entre el certificado y un emisor de confianza; desde aquí no se puede decir con certeza si falta alguno. Lo aclara el archivo que figura en la configuración del servidor web: tiene que contener la cadena completa.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Issuers rarely sign with their best-kept key; they use an intermediate certificate, and the server must send that one too. Browsers often help themselves and hide the mistake, Cloudflare does not, and visitors get error 526. Use the full chain file from the issuer.</source>
        <translation>El modo SSL Full (strict) exige un certificado que esté vigente, que lleve el nombre del sitio web y que proceda de un emisor en el que Cloudflare confíe. Los emisores rara vez firman con su clave mejor guardada; usan un certificado intermedio, y el servidor tiene que enviar también ese. Los navegadores a menudo se las arreglan solos y esconden el fallo; Cloudflare no, y los visitantes reciben el error 526. Use el archivo con la cadena completa que da el emisor.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate was revoked</source>
        <translation>El certificado de su servidor fue revocado</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate was revoked.</source>
        <translation>Lo más probable es que el certificado de su servidor haya sido revocado.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may have been revoked.</source>
        <translation>Es posible que el certificado de su servidor haya sido revocado.</translation>
    </message>
    <message>
        <source>The issuer has taken the certificate back before its last day, and your server itself passes that message on. Issue a new certificate with a new key and install it.</source>
        <translation>El emisor ha anulado el certificado antes de su último día, y es su propio servidor el que transmite ese aviso. Emita un certificado nuevo con una clave nueva e instálelo.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. That its issuer has revoked it may be the reason, but that was not seen from here together with the error. The issuer can tell.</source>
        <translation>Cloudflare dice que no acepta el certificado de su servidor. El motivo puede ser que su emisor lo haya revocado, pero desde aquí no se vio eso junto con el error. El emisor se lo puede decir.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Issuers take certificates back when a key was stolen, when a mistake was made, or when the owner asks for it. From then on visitors get error 526. Issue a new certificate with a new key; the old one does not become valid again.</source>
        <translation>El modo SSL Full (strict) exige un certificado que esté vigente, que lleve el nombre del sitio web y que proceda de un emisor en el que Cloudflare confíe. Los emisores anulan certificados cuando se ha robado una clave, cuando se ha cometido un error o cuando el dueño lo pide. Desde ese momento los visitantes reciben el error 526. Emita un certificado nuevo con una clave nueva; el antiguo no vuelve a ser válido.</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>No se encontró ningún problema</translation>
    </message>
    <message>
        <source>No problem was found, as far as can be told.</source>
        <translation>No se encontró ningún problema, hasta donde se puede saber.</translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be seen.</source>
        <translation>No se encontró ningún problema, pero no se pudo ver todo.</translation>
    </message>
    <message>
        <source>Visitors get the page from your server through Cloudflare, and nothing that was looked at is broken. If the error comes and goes, check again while it is there.</source>
        <translation>Los visitantes reciben la página de su servidor a través de Cloudflare, y nada de lo que se miró está roto. Si el error va y viene, compruebe de nuevo mientras esté presente.</translation>
    </message>
    <message>
        <source>Nothing that was looked at is broken, but not everything could be looked at. The grey lights say what is missing and what would make it visible.</source>
        <translation>Nada de lo que se miró está roto, pero no se pudo mirar todo. Las luces grises dicen qué falta y qué haría falta para verlo.</translation>
    </message>
    <message>
        <source>The site answers through Cloudflare, from your server and not from a stored copy, and no check shows anything broken. An error that comes and goes may be away at this moment. Check again while visitors complain, and with the address of your server, so that both sides can be compared.</source>
        <translation>El sitio web responde a través de Cloudflare, desde su servidor y no desde una copia guardada, y ninguna comprobación muestra nada roto. Un error que va y viene puede no estar presente en este momento. Compruebe de nuevo mientras los visitantes se quejan, e indique la dirección de su servidor para poder comparar ambos lados.</translation>
    </message>
    <message>
        <source>Something is broken, but the reason could not be found</source>
        <translation>Algo está roto, pero no se pudo encontrar el motivo</translation>
    </message>
    <message>
        <source>Something may be broken, and the reason could not be found.</source>
        <translation>Es posible que algo esté roto, y no se pudo encontrar el motivo.</translation>
    </message>
    <message>
        <source>Visitors do not get the site as they should, and what was seen fits none of the known reasons. The findings show what was seen. What would help most is the address of your server, if it was not given, and the error log of the web server at this time.</source>
        <translation>Los visitantes no reciben el sitio web como deberían, y lo que se vio no encaja con ninguno de los motivos conocidos. Los hallazgos muestran lo que se vio. Lo que más ayudaría es la dirección de su servidor, si no se indicó, y el registro de errores del servidor web a esta hora.</translation>
    </message>
    <message>
        <source>Something does not look right, but what was seen fits none of the known reasons. What would help most is the address of your server, if it was not given, and the error log of the web server at this time.</source>
        <translation>Hay algo que no parece estar bien, pero lo que se vio no encaja con ninguno de los motivos conocidos. Lo que más ayudaría es la dirección de su servidor, si no se indicó, y el registro de errores del servidor web a esta hora.</translation>
    </message>
    <message>
        <source>Something is broken, but the observations fit none of the reasons that this program knows. It then shows what it saw instead of guessing. Give it the address of your server and the SSL mode, if you have not, and check again. The error log of the web server and the Ray ID on Cloudflare&apos;s error page help your hosting company and Cloudflare.</source>
        <translation>Algo está roto, pero las observaciones no encajan con ninguno de los motivos que conoce este programa. En ese caso muestra lo que vio en lugar de hacer conjeturas. Indíquele la dirección de su servidor y el modo SSL, si no lo ha hecho, y compruebe de nuevo. El registro de errores del servidor web y el Ray ID de la página de error de Cloudflare ayudan a su proveedor de alojamiento y a Cloudflare.</translation>
    </message>
    <message>
        <source>A setting at Cloudflare stands in the way</source>
        <translation>Un ajuste de Cloudflare se interpone en el camino</translation>
    </message>
    <message>
        <source>Most likely a setting at Cloudflare stands in the way.</source>
        <translation>Lo más probable es que un ajuste de Cloudflare se interponga en el camino.</translation>
    </message>
    <message>
        <source>A setting at Cloudflare may stand in the way.</source>
        <translation>Es posible que un ajuste de Cloudflare se interponga en el camino.</translation>
    </message>
    <message>
        <source>Cloudflare shows an error that it makes before it calls your server, because of its own settings for this site. The records under DNS and the Workers or Pages routes in the dashboard are the places to look. Your server is not involved.</source>
        <translation>Cloudflare muestra un error que produce antes de conectarse a su servidor, por los propios ajustes de Cloudflare para este sitio web. Los lugares donde hay que mirar son los registros que hay en DNS y las rutas de Workers o Pages en el panel. Su servidor no interviene.</translation>
    </message>
    <message>
        <source>Some answers are errors that Cloudflare makes because of its own settings for this site. The records under DNS and the Workers or Pages routes in the dashboard decide.</source>
        <translation>Algunas respuestas son errores que Cloudflare produce por sus propios ajustes para este sitio web. Lo aclaran los registros que hay en DNS y las rutas de Workers o Pages en el panel.</translation>
    </message>
    <message>
        <source>Errors with numbers from 1000 on come from Cloudflare&apos;s own settings: a record that points to a forbidden address, a name that belongs to another account, or a Worker (a program that runs at Cloudflare) that fails. Your server is not asked at all. The number on the page says which setting it is, and the dashboard is the place to change it.</source>
        <translation>Los errores con números a partir de 1000 vienen de los propios ajustes de Cloudflare: un registro que apunta a una dirección prohibida, un nombre que pertenece a otra cuenta o un Worker (un programa que se ejecuta en Cloudflare) que falla. A su servidor no se le consulta en absoluto. El número de la página dice qué ajuste es, y el panel es el lugar para cambiarlo.</translation>
    </message>
    <message>
        <source>Cloudflare itself has a fault that may touch this site</source>
        <translation>Cloudflare tiene una avería propia que puede afectar a este sitio web</translation>
    </message>
    <message>
        <source>Most likely a fault at Cloudflare itself is the reason.</source>
        <translation>Lo más probable es que el motivo sea una avería propia de Cloudflare.</translation>
    </message>
    <message>
        <source>A fault at Cloudflare itself may be the reason.</source>
        <translation>Es posible que el motivo sea una avería propia de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare reports a fault, but whether it touches this site cannot be told from outside, and other reasons fit as well. Look at those first and follow Cloudflare&apos;s status page.</source>
        <translation>Cloudflare informa de una avería, pero desde fuera no se puede saber si afecta a este sitio web, y también encajan otros motivos. Mire primero esos y siga la página de estado de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare publishes its faults on www.cloudflarestatus.com. A fault at the data centre or the service that serves your visitors can cause errors though your server is well. Error 521 is rarely among them. Nothing can be done on the server then; wait, and check again when the fault is marked as solved.</source>
        <translation>Cloudflare publica sus averías en www.cloudflarestatus.com. Una avería en el centro de datos o en el servicio que atiende a sus visitantes puede causar errores aunque su servidor esté bien. El error 521 rara vez es uno de ellos. En ese caso no se puede hacer nada en el servidor; espere y compruebe de nuevo cuando la avería figure como resuelta.</translation>
    </message>
    <message>
        <source>Your server&apos;s firewall turns Cloudflare away</source>
        <translation>El cortafuegos de su servidor rechaza a Cloudflare</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s firewall turns Cloudflare away.</source>
        <translation>Lo más probable es que el cortafuegos de su servidor rechace a Cloudflare.</translation>
    </message>
    <message>
        <source>Your server&apos;s firewall may be turning Cloudflare away.</source>
        <translation>Es posible que el cortafuegos de su servidor esté rechazando a Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, while this computer gets the site from the same server on the very port that Cloudflare uses. Something on the server or before it treats Cloudflare&apos;s addresses differently: a firewall, a ban list or a security product. If the address in Cloudflare&apos;s DNS is another one than the one given here, that would look the same; compare the A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address).</source>
        <translation>Cloudflare no consigue entrar, mientras que este equipo recibe el sitio web del mismo servidor por el mismo puerto que usa Cloudflare. Algo en el servidor o delante de él trata de otra manera las direcciones de Cloudflare: un cortafuegos, una lista de bloqueo o un producto de seguridad. Si la dirección que figura en el DNS de Cloudflare es distinta de la indicada aquí, se vería igual; compare el registro A (la línea de la página DNS de Cloudflare que contiene la dirección del servidor).</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, always or now and then, and what was seen from here does not settle why. A firewall or a ban list that turns some or all of Cloudflare&apos;s addresses away is one reading. Where this computer gets the site from the server, another address in Cloudflare&apos;s DNS or a server that takes only so many connections would look the same. Where it does not, the web server may not be running. “ss -ltnp”, typed on the server, lists the programs that listen; with the firewall&apos;s log it decides.</source>
        <translation>Cloudflare no consigue entrar, siempre o de vez en cuando, y lo que se vio desde aquí no aclara por qué. Una explicación es un cortafuegos o una lista de bloqueo que rechaza algunas o todas las direcciones de Cloudflare. Si este equipo recibe el sitio web del servidor, se vería igual con otra dirección en el DNS de Cloudflare o con un servidor que solo acepta un número limitado de conexiones. Si no lo recibe, es posible que el servidor web no esté en marcha. El comando «ss -ltnp», escrito en el servidor, muestra los programas que escuchan; junto con el registro del cortafuegos, lo aclara.</translation>
    </message>
    <message>
        <source>Behind Cloudflare every visitor reaches your server from one of Cloudflare&apos;s addresses. A firewall, a program against attacks such as fail2ban, or the hosting company may have banned those addresses. Visitors then get error 521, 522 or 523, while the site opens when it is called directly. Allow all of Cloudflare&apos;s published addresses, IPv4 and IPv6, and lift bans that are already there.</source>
        <translation>Detrás de Cloudflare, cada visitante llega a su servidor desde una de las direcciones de Cloudflare. Un cortafuegos, un programa contra ataques como fail2ban o el proveedor de alojamiento puede haber bloqueado esas direcciones. Entonces los visitantes reciben el error 521, 522 o 523, mientras que el sitio web se abre cuando se entra directamente. Permita todas las direcciones publicadas por Cloudflare, IPv4 e IPv6, y levante los bloqueos que ya existan.</translation>
    </message>
    <message>
        <source>A firewall keeps everybody away from your web server</source>
        <translation>Un cortafuegos impide a todos llegar a su servidor web</translation>
    </message>
    <message>
        <source>Most likely a firewall keeps everybody away from your web server.</source>
        <translation>Lo más probable es que un cortafuegos impida a todos llegar a su servidor web.</translation>
    </message>
    <message>
        <source>A firewall may be keeping everybody away from your web server.</source>
        <translation>Es posible que un cortafuegos esté impidiendo a todos llegar a su servidor web.</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, and this computer is refused too, by a message that only a firewall or a router sends. So the machine, or a router before it, is on, and a rule forbids the web ports. Whether the rule is for everybody or for Cloudflare and this computer alone shows a call from another network, such as a phone&apos;s.</source>
        <translation>Cloudflare no consigue entrar, y a este equipo también se le rechaza, con un mensaje que solo envía un cortafuegos o un router. Así que la máquina, o un router que hay delante de ella, está en funcionamiento, y una regla prohíbe los puertos web. Un intento desde otra red, como la de un teléfono, muestra si la regla es para todos o solo para Cloudflare y este equipo.</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, and a firewall spoke to this computer as well. That may be a rule for everybody or a ban on this computer alone. A call from another network, such as a phone&apos;s, decides.</source>
        <translation>Cloudflare no consigue entrar, y un cortafuegos respondió también a este equipo. Puede ser una regla para todos o un bloqueo solo para este equipo. Lo aclara un intento desde otra red, como la de un teléfono.</translation>
    </message>
    <message>
        <source>A firewall decides who may connect to which port of a server. Some firewalls forbid by sending a message back, and that message shows that the machine is on. Often the web ports were never opened, or a rule before the one that opens them forbids everything. Open ports 80 and 443 at least for Cloudflare&apos;s addresses, in the firewall of the server and in that of the hosting company.</source>
        <translation>Un cortafuegos decide quién puede conectarse a qué puerto de un servidor. Algunos cortafuegos prohíben enviando un mensaje de vuelta, y ese mensaje muestra que la máquina está encendida. A menudo los puertos web nunca se abrieron, o una regla anterior a la que los abre lo prohíbe todo. Abra los puertos 80 y 443 al menos para las direcciones de Cloudflare, en el cortafuegos del servidor y en el del proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>Your server does not answer anybody</source>
        <translation>Su servidor no responde a nadie</translation>
    </message>
    <message>
        <source>Most likely your server does not answer anybody.</source>
        <translation>Lo más probable es que su servidor no responda a nadie.</translation>
    </message>
    <message>
        <source>Your server may not be answering anybody.</source>
        <translation>Es posible que su servidor no esté respondiendo a nadie.</translation>
    </message>
    <message>
        <source>Neither Cloudflare nor this computer gets any answer from the server, not even a refusal. The machine may be off, its network may be down, its address may have changed, or a firewall silently drops every call; from outside these cannot be told apart. The hosting company&apos;s panel or console shows whether the machine is on.</source>
        <translation>Ni Cloudflare ni este equipo reciben respuesta alguna del servidor, ni siquiera un rechazo. Es posible que la máquina esté apagada, que su red no funcione, que su dirección haya cambiado o que un cortafuegos descarte en silencio todas las conexiones; desde fuera no se pueden distinguir estos casos. El panel o la consola del proveedor de alojamiento muestra si la máquina está encendida.</translation>
    </message>
    <message>
        <source>Cloudflare gets no answer from the server. The machine may be off, or a firewall may drop the calls of Cloudflare or of everybody; from what was seen this cannot be told. The hosting company&apos;s panel or console shows whether the machine is on, and a call from a phone&apos;s network whether anybody gets in.</source>
        <translation>Cloudflare no recibe respuesta del servidor. Es posible que la máquina esté apagada, o que un cortafuegos descarte las conexiones de Cloudflare o las de todos; con lo que se vio no se puede saber. El panel o la consola del proveedor de alojamiento muestra si la máquina está encendida, y un intento desde la red de un teléfono, si alguien consigue entrar.</translation>
    </message>
    <message>
        <source>Silence is the least telling of all answers: it comes from a machine that is off, from a broken network, from an address that nobody has any more, and from a firewall that drops calls without a word. Cloudflare waits for 19 seconds and then shows error 522. First look in the panel or console of the hosting company whether the machine runs. If it does, look at its firewall and at the firewall of the hosting company.</source>
        <translation>El silencio es la respuesta que menos dice: puede venir de una máquina apagada, de una red que no funciona, de una dirección que ya no tiene nadie o de un cortafuegos que descarta las conexiones sin decir nada. Cloudflare espera 19 segundos y después muestra el error 522. Mire primero en el panel o la consola del proveedor de alojamiento si la máquina está en marcha. Si lo está, revise su cortafuegos y el del proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>No way through the internet leads to your server</source>
        <translation>Ningún camino de internet lleva a su servidor</translation>
    </message>
    <message>
        <source>Most likely no way through the internet leads to your server.</source>
        <translation>Lo más probable es que ningún camino de internet lleve a su servidor.</translation>
    </message>
    <message>
        <source>There may be no way through the internet to your server.</source>
        <translation>Es posible que ningún camino de internet lleve a su servidor.</translation>
    </message>
    <message>
        <source>A router on the way says that your server cannot be reached, and Cloudflare does not reach it either. The machine or its network is off, the address is not in use, or a firewall answers in that way. The hosting company can see which.</source>
        <translation>Un router del camino dice que no se puede llegar a su servidor, y Cloudflare tampoco llega. La máquina o su red está apagada, la dirección no está en uso o un cortafuegos responde de esa manera. El proveedor de alojamiento puede ver cuál de estas cosas es.</translation>
    </message>
    <message>
        <source>Cloudflare says that it finds no way to your server. From here that was not seen, so the address in Cloudflare&apos;s DNS may be a wrong one, or the network of the hosting company has a fault. Compare the A record in Cloudflare&apos;s dashboard with the address of your server.</source>
        <translation>Cloudflare dice que no encuentra ningún camino hasta su servidor. Desde aquí no se vio eso, así que es posible que la dirección del DNS de Cloudflare sea incorrecta, o que la red del proveedor de alojamiento tenga una avería. Compare el registro A del panel de Cloudflare con la dirección de su servidor.</translation>
    </message>
    <message>
        <source>Routers pass calls on through the internet, and one of them says that it knows no way to this address. Cloudflare then shows error 523, sometimes 522. The address may be wrong or given up, the machine may be off, or the hosting company&apos;s network may have a fault. Some firewalls send the same message on purpose. Compare the address in Cloudflare&apos;s DNS with that of the server, then ask the hosting company.</source>
        <translation>Los routers van pasando las conexiones por internet, y uno de ellos dice que no conoce ningún camino hasta esta dirección. Entonces Cloudflare muestra el error 523, a veces el 522. Es posible que la dirección sea incorrecta o ya no se use, que la máquina esté apagada o que la red del proveedor de alojamiento tenga una avería. Algunos cortafuegos envían el mismo mensaje a propósito. Compare la dirección del DNS de Cloudflare con la del servidor y después pregunte al proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>Your server answers at one kind of address and not at the other</source>
        <translation>Su servidor responde en un tipo de dirección y no en el otro</translation>
    </message>
    <message>
        <source>Most likely your server answers at one kind of address and not at the other.</source>
        <translation>Lo más probable es que su servidor responda en un tipo de dirección y no en el otro.</translation>
    </message>
    <message>
        <source>Your server may answer at one kind of address and not at the other.</source>
        <translation>Es posible que su servidor responda en un tipo de dirección y no en el otro.</translation>
    </message>
    <message>
        <source>One of IPv4 and IPv6 (the older and the newer kind of address) works on your server and the other does not, while visitors get errors. Cloudflare uses any address that its DNS holds, so some requests go to the one that fails. Repair it on the server, or remove that record from Cloudflare&apos;s DNS.</source>
        <translation>De IPv4 e IPv6 (el tipo de dirección más antiguo y el más nuevo), uno funciona en su servidor y el otro no, mientras los visitantes reciben errores. Cloudflare usa cualquier dirección que figure en su DNS, así que algunas peticiones van a la que falla. Corríjalo en el servidor, o elimine ese registro del DNS de Cloudflare.</translation>
    </message>
    <message>
        <source>Visitors get errors now and then. If Cloudflare&apos;s DNS holds an IPv4 and an IPv6 address for your server and only one of them works, it would look like this. Compare the A and AAAA records in Cloudflare&apos;s dashboard with the addresses at which the server answers.</source>
        <translation>Los visitantes reciben errores de vez en cuando. Si en el DNS de Cloudflare figuran una dirección IPv4 y otra IPv6 para su servidor y solo funciona una de ellas, se vería así. Compare los registros A y AAAA del panel de Cloudflare con las direcciones en las que responde el servidor.</translation>
    </message>
    <message>
        <source>Servers can have two kinds of address, IPv4 (an A record) and IPv6 (an AAAA record). Cloudflare may use either. When the web server or its firewall was set up for only one, some requests fail and others succeed. Let the web server listen on both and open the firewall for both, or remove the record of the kind that does not work.</source>
        <translation>Los servidores pueden tener dos tipos de dirección: IPv4 (un registro A) e IPv6 (un registro AAAA). Cloudflare puede usar cualquiera de los dos. Cuando el servidor web o su cortafuegos se configuró para uno solo, unas peticiones fallan y otras funcionan. Haga que el servidor web escuche en los dos y abra el cortafuegos para los dos, o elimine el registro del tipo que no funciona.</translation>
    </message>
    <message>
        <source>A rule on your web server turns Cloudflare&apos;s addresses away</source>
        <translation>Una regla de su servidor web rechaza las direcciones de Cloudflare</translation>
    </message>
    <message>
        <source>Most likely a rule on your web server turns Cloudflare&apos;s addresses away.</source>
        <translation>Lo más probable es que una regla de su servidor web rechace las direcciones de Cloudflare.</translation>
    </message>
    <message>
        <source>A rule on your web server may be turning Cloudflare&apos;s addresses away.</source>
        <translation>Es posible que una regla de su servidor web esté rechazando las direcciones de Cloudflare.</translation>
    </message>
    <message>
        <source>Through Cloudflare your own server answers “forbidden” or “too many requests”, while it gives this computer the page. A rule of the web server, a security plugin or a limit treats Cloudflare&apos;s addresses as strangers. The log of the web server names the rule.</source>
        <translation>A través de Cloudflare, su propio servidor responde «prohibido» o «demasiadas peticiones», mientras que a este equipo le entrega la página. Una regla del servidor web, un plugin de seguridad o un límite trata las direcciones de Cloudflare como extrañas. El registro del servidor web indica la regla.</translation>
    </message>
    <message>
        <source>Through Cloudflare your own server answers “forbidden” or “too many requests”. It may forbid the page to everybody, or only to Cloudflare&apos;s addresses. The log of the web server decides, and so does a call past Cloudflare from another network, such as a phone&apos;s.</source>
        <translation>A través de Cloudflare, su propio servidor responde «prohibido» o «demasiadas peticiones». Es posible que prohíba la página a todos, o solo a las direcciones de Cloudflare. Lo aclara el registro del servidor web, y también un intento sin pasar por Cloudflare desde otra red, como la de un teléfono.</translation>
    </message>
    <message>
        <source>The connection works, but the web server answers with status 403 or 429. Rules in its settings, in “.htaccess”, in a web application firewall or in a plugin may ban addresses that ask too often, and behind Cloudflare these are Cloudflare&apos;s. Allow Cloudflare&apos;s addresses there, and let the web server read the visitor&apos;s real address from the header CF-Connecting-IP.</source>
        <translation>La conexión funciona, pero el servidor web responde con el código de estado 403 o 429. Las reglas de su configuración, de «.htaccess», de un cortafuegos de aplicaciones web o de un plugin pueden bloquear las direcciones que hacen peticiones con demasiada frecuencia, y detrás de Cloudflare esas son las de Cloudflare. Permita ahí las direcciones de Cloudflare y haga que el servidor web lea la dirección real del visitante en la cabecera CF-Connecting-IP.</translation>
    </message>
    <message>
        <source>The web server program is not running</source>
        <translation>El programa del servidor web no está en marcha</translation>
    </message>
    <message>
        <source>Most likely the web server program is not running.</source>
        <translation>Lo más probable es que el programa del servidor web no esté en marcha.</translation>
    </message>
    <message>
        <source>The web server program may not be running.</source>
        <translation>Es posible que el programa del servidor web no esté en marcha.</translation>
    </message>
    <message>
        <source>The machine answers, but it refuses every connection to its web ports, from Cloudflare and from this computer alike. That is what happens when no program listens there. A firewall that refuses in the same way looks alike from outside; “ss -ltnp”, typed on the server, lists the programs that listen and shows which of the two it is.</source>
        <translation>La máquina responde, pero rechaza todas las conexiones a sus puertos web, tanto las de Cloudflare como las de este equipo. Eso es lo que ocurre cuando ningún programa escucha ahí. Un cortafuegos que rechaza de la misma manera se ve igual desde fuera; el comando «ss -ltnp», escrito en el servidor, muestra los programas que escuchan y cuál de las dos cosas es.</translation>
    </message>
    <message>
        <source>Cloudflare is refused, and what was seen from here does not tell why. A web server that is not running and a firewall that turns Cloudflare away look alike from outside. “ss -ltnp”, typed on the server, lists the programs that listen and decides: does a program listen on ports 80 and 443 (the doors for http and https)?</source>
        <translation>A Cloudflare se le rechaza, y lo que se vio desde aquí no dice por qué. Un servidor web que no está en marcha y un cortafuegos que rechaza a Cloudflare se ven igual desde fuera. El comando «ss -ltnp», escrito en el servidor, muestra los programas que escuchan y lo aclara: ¿hay un programa que escuche en los puertos 80 y 443 (las puertas de http y https)?</translation>
    </message>
    <message>
        <source>A web server is a program, such as nginx or Apache, that waits for visitors at the server&apos;s ports. When it has stopped, the machine itself refuses every connection, and Cloudflare shows error 521. It may have crashed, failed to start after an update or a restart, or stopped over a mistake in its settings. Start it again and read its log for the reason.</source>
        <translation>Un servidor web es un programa, como nginx o Apache, que espera a los visitantes en los puertos del servidor. Cuando se ha detenido, la propia máquina rechaza todas las conexiones, y Cloudflare muestra el error 521. Es posible que se haya cerrado de golpe, que no haya arrancado después de una actualización o un reinicio, o que se haya detenido por un error en su configuración. Vuelva a iniciarlo y busque el motivo en su registro.</translation>
    </message>
    <message>
        <source>The web server listens only to its own machine</source>
        <translation>El servidor web solo escucha conexiones de su propia máquina</translation>
    </message>
    <message>
        <source>Most likely the web server listens only to its own machine.</source>
        <translation>Lo más probable es que el servidor web solo escuche conexiones de su propia máquina.</translation>
    </message>
    <message>
        <source>The web server may be listening only to its own machine.</source>
        <translation>Es posible que el servidor web solo esté escuchando conexiones de su propia máquina.</translation>
    </message>
    <message>
        <source>Every connection from outside is refused, and on the server itself a program listens only on the address 127.0.0.1 or ::1, which nobody else can reach.</source>
        <translation>Todas las conexiones desde fuera se rechazan, y en el propio servidor un programa escucha solo en la dirección 127.0.0.1 o ::1, a la que nadie más puede llegar.</translation>
    </message>
    <message>
        <source>Every connection from outside is refused. A web server that listens only on 127.0.0.1 or ::1 would do that, and so would one that is not running. “ss -ltnp”, typed on the server, lists the programs that listen and decides.</source>
        <translation>Todas las conexiones desde fuera se rechazan. Eso haría un servidor web que solo escucha en 127.0.0.1 o ::1, y también uno que no está en marcha. El comando «ss -ltnp», escrito en el servidor, muestra los programas que escuchan y lo aclara.</translation>
    </message>
    <message>
        <source>A program may wait for visitors on all addresses of a machine, or only on the one that the machine uses to talk to itself (127.0.0.1 or ::1, also called localhost). In the second case it seems to run well when it is tried on the server, and refuses everybody else. Cloudflare then shows error 521. Let the web server listen on the public address or on all of them.</source>
        <translation>Un programa puede esperar a los visitantes en todas las direcciones de una máquina, o solo en la que la máquina usa para hablar consigo misma (127.0.0.1 o ::1, también llamada localhost). En el segundo caso parece que funciona bien cuando se prueba en el servidor, y rechaza a todos los demás. Entonces Cloudflare muestra el error 521. Haga que el servidor web escuche en la dirección pública o en todas.</translation>
    </message>
    <message>
        <source>Your server does not open port 443, the door for https</source>
        <translation>Su servidor no abre el puerto 443, la puerta de https</translation>
    </message>
    <message>
        <source>Most likely your server does not open port 443, the door for https.</source>
        <translation>Lo más probable es que su servidor no abra el puerto 443, la puerta de https.</translation>
    </message>
    <message>
        <source>Your server may not open port 443, the door for https.</source>
        <translation>Es posible que su servidor no abra el puerto 443, la puerta de https.</translation>
    </message>
    <message>
        <source>Visitors over http get the site and those over https do not, which fits a server that does not open port 443 (the door for https). It was not seen from here that the port is closed. “ss -ltnp”, typed on the server, lists the programs that listen and decides: does a program listen on port 443?</source>
        <translation>Los visitantes que llegan por http reciben el sitio web y los que llegan por https no, lo que encaja con un servidor que no abre el puerto 443 (la puerta de https). Desde aquí no se vio que el puerto esté cerrado. El comando «ss -ltnp», escrito en el servidor, muestra los programas que escuchan y lo aclara: ¿hay un programa que escuche en el puerto 443?</translation>
    </message>
    <message>
        <source>In the SSL modes Full, Full (strict) and Strict (SSL-Only Origin Pull) Cloudflare speaks https with your server, at port 443. When nothing listens there, visitors get error 521, or 522 when a firewall swallows the call. Install a certificate and let the web server listen on port 443. The mode Flexible would hide the error, but leaves the way from Cloudflare to your server unencrypted.</source>
        <translation>En los modos SSL Full, Full (strict) y Strict (SSL-Only Origin Pull), Cloudflare habla https con su servidor, en el puerto 443. Cuando ahí no escucha nada, los visitantes reciben el error 521, o el 522 si un cortafuegos se traga la conexión. Instale un certificado y haga que el servidor web escuche en el puerto 443. El modo Flexible ocultaría el error, pero deja sin cifrar el camino de Cloudflare a su servidor.</translation>
    </message>
    <message>
        <source>Your server does not open port 80, the door for http</source>
        <translation>Su servidor no abre el puerto 80, la puerta de http</translation>
    </message>
    <message>
        <source>Most likely your server does not open port 80, the door for http.</source>
        <translation>Lo más probable es que su servidor no abra el puerto 80, la puerta de http.</translation>
    </message>
    <message>
        <source>Your server may not open port 80, the door for http.</source>
        <translation>Es posible que su servidor no abra el puerto 80, la puerta de http.</translation>
    </message>
    <message>
        <source>Port 443 (the door for https) works and port 80 (the door for http) does not. In the SSL modes Off and Flexible Cloudflare calls only at port 80, so every visitor gets the error; in the other modes only visitors over http do. “Always Use HTTPS” at Cloudflare spares those.</source>
        <translation>El puerto 443 (la puerta de https) funciona y el puerto 80 (la puerta de http) no. En los modos SSL Off y Flexible, Cloudflare entra solo por el puerto 80, así que todos los visitantes reciben el error; en los demás modos, solo los que llegan por http. «Always Use HTTPS» en Cloudflare se lo evita a estos últimos.</translation>
    </message>
    <message>
        <source>What visitors get fits a server that does not open port 80 (the door for http), but it was not seen from here that the port is closed. “ss -ltnp”, typed on the server, lists the programs that listen and decides: does a program listen on port 80?</source>
        <translation>Lo que reciben los visitantes encaja con un servidor que no abre el puerto 80 (la puerta de http), pero desde aquí no se vio que el puerto esté cerrado. El comando «ss -ltnp», escrito en el servidor, muestra los programas que escuchan y lo aclara: ¿hay un programa que escuche en el puerto 80?</translation>
    </message>
    <message>
        <source>Cloudflare calls at port 80 for visitors over http, and in the SSL modes Off and Flexible for all visitors. When nothing listens there, they get error 521 or 522. Let the web server listen on port 80 too, or choose the mode Full (strict) and switch on “Always Use HTTPS” at Cloudflare, so that nobody needs that port.</source>
        <translation>Cloudflare entra por el puerto 80 para los visitantes que llegan por http y, en los modos SSL Off y Flexible, para todos los visitantes. Cuando ahí no escucha nada, reciben el error 521 o 522. Haga que el servidor web escuche también en el puerto 80, o elija el modo Full (strict) y active «Always Use HTTPS» en Cloudflare, para que nadie necesite ese puerto.</translation>
    </message>
    <message>
        <source>Your server or its firewall lets in only so many callers at a time</source>
        <translation>Su servidor o su cortafuegos solo admite un número limitado de conexiones a la vez</translation>
    </message>
    <message>
        <source>Most likely your server or its firewall lets in only so many callers at a time.</source>
        <translation>Lo más probable es que su servidor o su cortafuegos solo admita un número limitado de conexiones a la vez.</translation>
    </message>
    <message>
        <source>Your server or its firewall may let in only so many callers at a time.</source>
        <translation>Es posible que su servidor o su cortafuegos solo admita un número limitado de conexiones a la vez.</translation>
    </message>
    <message>
        <source>The first connections of a quick series got in and the later ones did not. A limit on connections for each address does that, and it hits Cloudflare first, because all visitors come from Cloudflare&apos;s few addresses. The rules of the firewall on the server show whether there is such a limit.</source>
        <translation>Las primeras conexiones de una serie rápida entraron y las siguientes no. Eso lo hace un límite de conexiones por dirección, y afecta primero a Cloudflare, porque todos los visitantes vienen de las pocas direcciones de Cloudflare. Las reglas del cortafuegos del servidor muestran si existe ese límite.</translation>
    </message>
    <message>
        <source>Some visitors get the site and others an error. A limit on connections for each address would do that, and so would a server that has too much to do. The rules and the log of the firewall on the server decide.</source>
        <translation>Unos visitantes reciben el sitio web y otros, un error. Eso lo haría un límite de conexiones por dirección, y también un servidor con demasiado trabajo. Lo aclaran las reglas y el registro del cortafuegos del servidor.</translation>
    </message>
    <message>
        <source>Firewalls and programs such as fail2ban limit how often one address may connect. Behind Cloudflare all visitors seem to come from a few addresses, so an ordinary day looks like an attack. Some visitors then get error 521 or 522 while others see the site. Exempt Cloudflare&apos;s addresses from the limit, and let the web server log the visitors&apos; real addresses.</source>
        <translation>Los cortafuegos y programas como fail2ban limitan la frecuencia con la que puede conectarse una misma dirección. Detrás de Cloudflare, todos los visitantes parecen venir de unas pocas direcciones, así que un día normal parece un ataque. Entonces unos visitantes reciben el error 521 o 522 mientras otros ven el sitio web. Exima del límite a las direcciones de Cloudflare y haga que el servidor web anote en su registro las direcciones reales de los visitantes.</translation>
    </message>
    <message>
        <source>Your server has more to do than it can manage</source>
        <translation>Su servidor tiene más trabajo del que puede atender</translation>
    </message>
    <message>
        <source>Most likely your server has more to do than it can manage.</source>
        <translation>Lo más probable es que su servidor tenga más trabajo del que puede atender.</translation>
    </message>
    <message>
        <source>Your server may have more to do than it can manage.</source>
        <translation>Es posible que su servidor tenga más trabajo del que puede atender.</translation>
    </message>
    <message>
        <source>Some attempts succeed, others are slow or fail, and there is no pattern in it. That fits a server whose processor, memory or queue of waiting visitors is full. The load on the server at that time, as “uptime” or the hosting panel shows it, decides.</source>
        <translation>Unos intentos funcionan, otros son lentos o fallan, y no se ve ningún patrón. Eso encaja con un servidor que tiene al límite el procesador, la memoria o la cola de visitantes en espera. Lo aclara la carga del servidor a esa hora, tal como la muestra «uptime» o el panel del alojamiento.</translation>
    </message>
    <message>
        <source>Visitors get errors now and then. A server with too much to do would cause that, and so would a limit in a firewall or a shaky line. The load on the server at that time, as “uptime” or the hosting panel shows it, decides.</source>
        <translation>Los visitantes reciben errores de vez en cuando. Eso lo causaría un servidor con demasiado trabajo, y también un límite en un cortafuegos o una línea inestable. Lo aclara la carga del servidor a esa hora, tal como la muestra «uptime» o el panel del alojamiento.</translation>
    </message>
    <message>
        <source>A server takes only as many visitors as its processor, memory and web server settings allow. When more come, new ones wait in a queue, and when that is full they get no answer: errors 522, 524 or 520, now and then. Look at the load and at the logs of that time. A slow database, a broken plugin or a wave of robots is found more often than a server that is truly too small.</source>
        <translation>Un servidor solo atiende a tantos visitantes como le permiten su procesador, su memoria y la configuración de su servidor web. Cuando llegan más, los nuevos esperan en una cola, y cuando esta se llena no reciben respuesta: errores 522, 524 o 520, de vez en cuando. Mire la carga y los registros de esa hora. Es más frecuente encontrar una base de datos lenta, un plugin defectuoso o una oleada de robots que un servidor realmente demasiado pequeño.</translation>
    </message>
    <message>
        <source>Your server does not speak TLS on its https port</source>
        <translation>Su servidor no habla TLS en su puerto de https</translation>
    </message>
    <message>
        <source>Most likely your server does not speak TLS on its https port.</source>
        <translation>Lo más probable es que su servidor no hable TLS en su puerto de https.</translation>
    </message>
    <message>
        <source>Your server may not speak TLS on its https port.</source>
        <translation>Es posible que su servidor no hable TLS en su puerto de https.</translation>
    </message>
    <message>
        <source>The port for https is open, but what answers there does not encrypt: it speaks plain http or something else. Cloudflare asks for TLS (the encryption that https needs) and shows error 525. In the web server&apos;s settings the port lacks its certificate and the switch for TLS.</source>
        <translation>El puerto de https está abierto, pero lo que responde ahí no cifra: habla http sin cifrar u otra cosa. Cloudflare pide TLS (el cifrado que necesita https) y muestra el error 525. En la configuración del servidor web, a ese puerto le faltan su certificado y la opción que activa TLS.</translation>
    </message>
    <message>
        <source>Cloudflare cannot agree on encryption with your server. One reason may be that the https port answers without TLS (the encryption that https needs). On the server “openssl s_client -connect localhost:443” decides.</source>
        <translation>Cloudflare no logra ponerse de acuerdo con su servidor sobre el cifrado. Un motivo puede ser que el puerto de https responda sin TLS (el cifrado que necesita https). Lo aclara el comando «openssl s_client -connect localhost:443», escrito en el servidor.</translation>
    </message>
    <message>
        <source>On port 443 visitors and Cloudflare expect TLS, the encryption behind https. When the web server answers there in plain http, or another program has taken the port, no agreement is possible and Cloudflare shows error 525. Switch TLS on for that port in the web server&apos;s settings and give it a certificate.</source>
        <translation>En el puerto 443, los visitantes y Cloudflare esperan TLS, el cifrado que hay detrás de https. Cuando el servidor web responde ahí con http sin cifrar, u otro programa ha ocupado el puerto, no hay acuerdo posible y Cloudflare muestra el error 525. Active TLS para ese puerto en la configuración del servidor web y póngale un certificado.</translation>
    </message>
    <message>
        <source>Your server has no https set up for the name of the site</source>
        <translation>Su servidor no tiene https configurado para el nombre del sitio web</translation>
    </message>
    <message>
        <source>Most likely your server has no https set up for the name of the site.</source>
        <translation>Lo más probable es que su servidor no tenga https configurado para el nombre del sitio web.</translation>
    </message>
    <message>
        <source>Your server may have no https set up for the name of the site.</source>
        <translation>Es posible que su servidor no tenga https configurado para el nombre del sitio web.</translation>
    </message>
    <message>
        <source>Asked for the site by its name, your server breaks the handshake off: it knows no certificate for that name. Cloudflare asks in the same way and shows error 525. Install a certificate for the name on the server.</source>
        <translation>Cuando se le pide el sitio web por su nombre, su servidor interrumpe la negociación TLS: no conoce ningún certificado para ese nombre. Cloudflare pregunta de la misma manera y muestra el error 525. Instale en el servidor un certificado para ese nombre.</translation>
    </message>
    <message>
        <source>Cloudflare cannot agree on encryption with your server, and one reason may be that the server has no certificate for the name of the site. The web server&apos;s settings for that name decide.</source>
        <translation>Cloudflare no logra ponerse de acuerdo con su servidor sobre el cifrado, y un motivo puede ser que el servidor no tenga certificado para el nombre del sitio web. Lo aclara la configuración del servidor web para ese nombre.</translation>
    </message>
    <message>
        <source>One server often holds many sites, and the caller says the name of the site first, so that the right certificate is shown. A server that has none for this name may break off, and Cloudflare shows error 525. Add the site to the https settings of the web server and install a certificate for it; a free one from Cloudflare&apos;s Origin CA is enough behind Cloudflare.</source>
        <translation>Un servidor a menudo aloja muchos sitios web, y quien se conecta dice primero el nombre del sitio web para que se muestre el certificado correcto. Un servidor que no tiene ninguno para ese nombre puede interrumpir la conexión, y Cloudflare muestra el error 525. Añada el sitio web a la configuración de https del servidor web e instale un certificado para él; detrás de Cloudflare basta uno gratuito de la Origin CA de Cloudflare.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare cannot agree on encryption</source>
        <translation>Su servidor y Cloudflare no logran ponerse de acuerdo sobre el cifrado</translation>
    </message>
    <message>
        <source>Most likely your server and Cloudflare cannot agree on encryption.</source>
        <translation>Lo más probable es que su servidor y Cloudflare no logren ponerse de acuerdo sobre el cifrado.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare may be unable to agree on encryption.</source>
        <translation>Es posible que su servidor y Cloudflare no logren ponerse de acuerdo sobre el cifrado.</translation>
    </message>
    <message>
        <source>The port for https is open, but the handshake (the agreement on encryption) fails for Cloudflare, and it fails from here as well. The versions of TLS, the ciphers (ways of encrypting) or the certificate in the web server&apos;s settings do not fit. The web server&apos;s error log names the reason.</source>
        <translation>El puerto de https está abierto, pero la negociación TLS (el acuerdo sobre el cifrado) le falla a Cloudflare, y también falla desde aquí. Las versiones de TLS, los algoritmos de cifrado (las formas de cifrar) o el certificado de la configuración del servidor web no encajan. El registro de errores del servidor web indica el motivo.</translation>
    </message>
    <message>
        <source>Cloudflare and the server did not agree on encryption; what was seen here is below. This computer may be unable to offer every cipher (a way of encrypting) that Cloudflare offers, so it is not certain. The web server&apos;s error log decides.</source>
        <translation>Cloudflare y el servidor no se pusieron de acuerdo sobre el cifrado; abajo está lo que se vio aquí. Es posible que este equipo no pueda ofrecer todos los algoritmos de cifrado (formas de cifrar) que ofrece Cloudflare, así que no es seguro. Lo aclara el registro de errores del servidor web.</translation>
    </message>
    <message>
        <source>Before https works, both sides agree on a version of TLS and a cipher (a way of encrypting), and the server shows a certificate. When that fails in the SSL mode Full or Full (strict), Cloudflare shows error 525. Old settings that allow only outdated versions, a missing certificate or a crash in the web server are common reasons. The web server&apos;s error log tells, and TLS 1.2 or newer with usual ciphers mends most of it.</source>
        <translation>Antes de que https funcione, ambos lados acuerdan una versión de TLS y un algoritmo de cifrado (una forma de cifrar), y el servidor muestra un certificado. Cuando eso falla en el modo SSL Full o Full (strict), Cloudflare muestra el error 525. Los motivos más comunes son una configuración antigua que solo permite versiones obsoletas, un certificado que falta o un servidor web que se cierra de golpe. El registro de errores del servidor web lo dice, y TLS 1.2 o posterior con algoritmos de cifrado habituales resuelve la mayoría de los casos.</translation>
    </message>
    <message>
        <source>Your server insists on a pass that Cloudflare does not show</source>
        <translation>Su servidor insiste en un pase que Cloudflare no muestra</translation>
    </message>
    <message>
        <source>Most likely your server insists on a pass that Cloudflare does not show.</source>
        <translation>Lo más probable es que su servidor insista en un pase que Cloudflare no muestra.</translation>
    </message>
    <message>
        <source>Your server may insist on a pass that Cloudflare does not show.</source>
        <translation>Es posible que su servidor insista en un pase que Cloudflare no muestra.</translation>
    </message>
    <message>
        <source>Your server asks every caller for a client certificate (a pass) and turns away those without one, while Cloudflare&apos;s calls fail. Switch on Authenticated Origin Pulls at Cloudflare, which shows the pass, or stop asking for it on the server.</source>
        <translation>Su servidor pide a todo el que se conecta un certificado de cliente (un pase) y rechaza a quien no lo tiene, mientras que las conexiones de Cloudflare fallan. Active Authenticated Origin Pulls en Cloudflare, que muestra el pase, o deje de pedirlo en el servidor.</translation>
    </message>
    <message>
        <source>What Cloudflare gets may come from a server that asks for a client certificate (a pass). The web server&apos;s settings decide: do they demand one? If so, Authenticated Origin Pulls must be on at Cloudflare.</source>
        <translation>Lo que recibe Cloudflare puede venir de un servidor que pide un certificado de cliente (un pase). Lo aclara la configuración del servidor web: ¿exige uno? Si es así, Authenticated Origin Pulls tiene que estar activado en Cloudflare.</translation>
    </message>
    <message>
        <source>With Authenticated Origin Pulls, Cloudflare shows your server a client certificate, and the server lets in nobody else. Both sides must be set up for it. When the server demands the certificate and Cloudflare does not show it, or shows another one, visitors get error 400, 520 or 525. Switch the function on under SSL/TLS, Origin Server in the dashboard, or off in the web server&apos;s settings.</source>
        <translation>Con Authenticated Origin Pulls, Cloudflare muestra a su servidor un certificado de cliente, y el servidor no deja entrar a nadie más. Hay que configurarlo en ambos lados. Cuando el servidor exige el certificado y Cloudflare no lo muestra, o muestra otro, los visitantes reciben el error 400, 520 o 525. Active la función en SSL/TLS, Origin Server del panel, o desactívela en la configuración del servidor web.</translation>
    </message>
    <message>
        <source>Cloudflare does not let this computer see the site</source>
        <translation>Cloudflare no deja que este equipo vea el sitio web</translation>
    </message>
    <message>
        <source>Most likely Cloudflare does not let this computer see the site.</source>
        <translation>Lo más probable es que Cloudflare no deje que este equipo vea el sitio web.</translation>
    </message>
    <message>
        <source>Cloudflare may not be letting this computer see the site.</source>
        <translation>Es posible que Cloudflare no esté dejando que este equipo vea el sitio web.</translation>
    </message>
    <message>
        <source>Cloudflare showed this computer a check for robots or a block instead of the site. What other visitors get cannot be seen from here, and they may well see the site. The security events in Cloudflare&apos;s dashboard name the rule, and another network, such as a phone&apos;s, may pass.</source>
        <translation>Cloudflare mostró a este equipo una verificación contra robots o un bloqueo en lugar del sitio web. Desde aquí no se puede ver qué reciben los demás visitantes, y bien puede ser que vean el sitio web. Los eventos de seguridad del panel de Cloudflare indican la regla, y desde otra red, como la de un teléfono, quizá se pueda pasar.</translation>
    </message>
    <message>
        <source>Some answers are checks for robots or blocks for this computer, so what other visitors get cannot be seen with certainty. The security events in Cloudflare&apos;s dashboard name the rule.</source>
        <translation>Algunas respuestas son verificaciones contra robots o bloqueos para este equipo, así que no se puede ver con certeza qué reciben los demás visitantes. Los eventos de seguridad del panel de Cloudflare indican la regla.</translation>
    </message>
    <message>
        <source>Cloudflare can show visitors a check, or block them, by rules of the site&apos;s owner or by its own judgement. This program is no browser and does not pass such a check. It then says nothing about what visitors get. The security events in Cloudflare&apos;s dashboard show the rule by the Ray ID; an exception for your own address lets the program through.</source>
        <translation>Cloudflare puede mostrar una verificación a los visitantes, o bloquearlos, por reglas del dueño del sitio web o por decisión propia. Este programa no es un navegador y no pasa esa verificación. En ese caso no dice nada sobre lo que reciben los visitantes. Los eventos de seguridad del panel de Cloudflare muestran la regla según el Ray ID; una excepción para su propia dirección deja pasar al programa.</translation>
    </message>
    <message>
        <source>This computer has no internet</source>
        <translation>Este equipo no tiene internet</translation>
    </message>
    <message>
        <source>Most likely this computer has no internet.</source>
        <translation>Lo más probable es que este equipo no tenga internet.</translation>
    </message>
    <message>
        <source>This computer may have no internet.</source>
        <translation>Es posible que este equipo no tenga internet.</translation>
    </message>
    <message>
        <source>Hardly anything could be reached from this computer, so little can be said about the site. Open another site in a browser: if that fails too, it is this computer or its network.</source>
        <translation>Desde este equipo no se pudo llegar a casi nada, así que poco se puede decir sobre el sitio web. Abra otro sitio web en un navegador: si tampoco funciona, el problema está en este equipo o en su red.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in the place of others</source>
        <translation>Algo entre este equipo e internet responde en lugar de otros</translation>
    </message>
    <message>
        <source>Most likely something between this computer and the internet answers in the place of others.</source>
        <translation>Lo más probable es que algo entre este equipo e internet responda en lugar de otros.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet may be answering in the place of others.</source>
        <translation>Es posible que algo entre este equipo e internet esté respondiendo en lugar de otros.</translation>
    </message>
    <message>
        <source>Unrelated places answer this computer in one and the same strange way, so a sign-in page of a network, a proxy (a go-between) or a security product stands in between. What visitors and your server do cannot be seen from here. Sign in to the network, or check from another one, such as a phone&apos;s.</source>
        <translation>Lugares que no tienen relación entre sí responden a este equipo de la misma manera extraña, así que en medio hay una página de inicio de sesión de una red, un proxy (un intermediario) o un producto de seguridad. Desde aquí no se puede ver qué hacen los visitantes y su servidor. Inicie sesión en la red, o compruebe desde otra, como la de un teléfono.</translation>
    </message>
    <message>
        <source>Some answers look as if something between this computer and the internet had made them: a sign-in page of a network, a proxy (a go-between) or a security product. A check from another network, such as a phone&apos;s, decides.</source>
        <translation>Algunas respuestas parecen hechas por algo que está entre este equipo e internet: una página de inicio de sesión de una red, un proxy (un intermediario) o un producto de seguridad. Lo aclara una comprobación desde otra red, como la de un teléfono.</translation>
    </message>
    <message>
        <source>Hotels, companies and some security programs put themselves between a computer and the internet and answer in the place of the real servers. What is seen through them is not what other visitors see, and the program does not judge your server by it. Sign in to the network, switch the inspection off for this check, or check from another network.</source>
        <translation>Los hoteles, las empresas y algunos programas de seguridad se ponen entre un equipo e internet y responden en lugar de los servidores reales. Lo que se ve a través de ellos no es lo que ven los demás visitantes, y el programa no juzga su servidor por ello. Inicie sesión en la red, desactive la inspección para esta comprobación, o compruebe desde otra red.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>Most likely the clock of this computer is wrong.</source>
        <translation>Lo más probable es que el reloj de este equipo esté mal.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong.</source>
        <translation>Es posible que el reloj de este equipo esté mal.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from Cloudflare&apos;s by more than five minutes. Certificates were judged by Cloudflare&apos;s time, so the site is not blamed for it, but other programs on this computer may show false warnings. Let the system set the time by itself.</source>
        <translation>El reloj de este equipo difiere del de Cloudflare en más de cinco minutos. Los certificados se valoraron según la hora de Cloudflare, así que no se culpa de ello al sitio web, pero otros programas de este equipo pueden mostrar avisos falsos. Deje que el sistema ajuste la hora por sí mismo.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to differ from Cloudflare&apos;s. Compare it with another clock, such as a phone&apos;s.</source>
        <translation>El reloj de este equipo parece diferir del de Cloudflare. Compárelo con otro reloj, como el de un teléfono.</translation>
    </message>
    <message>
        <source>Certificates have a first and a last day, and a computer with a wrong clock takes good ones for bad ones. The fault is then with the computer and not with the site. Let the system set its date, time and time zone from the internet. This program judges certificates by Cloudflare&apos;s time and not by this computer&apos;s.</source>
        <translation>Los certificados tienen un primer y un último día, y un equipo con el reloj mal toma los buenos por malos. En ese caso el fallo es del equipo y no del sitio web. Deje que el sistema ajuste la fecha, la hora y la zona horaria desde internet. Este programa valora los certificados según la hora de Cloudflare y no según la de este equipo.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 with an error of its own.</source>
        <translation>Al preguntarle directamente, %1 responde en el %2 con un error propio.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 with its own error %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a status number</extracomment>
        <translation>Al preguntarle directamente, %1 responde en el %2 con su propio error %3.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2, but turns this computer away.</source>
        <translation>Al preguntarle directamente, %1 responde en el %2, pero rechaza a este equipo.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2, but turns this computer away with status %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a status number</extracomment>
        <translation>Al preguntarle directamente, %1 responde en el %2, pero rechaza a este equipo con el código de estado %3.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 with something that is not a web page.</source>
        <translation>Al preguntarle directamente, %1 responde en el %2 con algo que no es una página web.</translation>
    </message>
    <message>
        <source>Asked directly, %1 begins to answer on %2 and breaks off.</source>
        <translation>Al preguntarle directamente, %1 empieza a responder en el %2 y se interrumpe.</translation>
    </message>
    <message>
        <source>Asked directly, %1 hangs up on %2 without a complete answer.</source>
        <translation>Al preguntarle directamente, %1 corta la conexión en el %2 sin una respuesta completa.</translation>
    </message>
    <message>
        <source>The answer of %1 on %2 begins with more headers (the lines before the page) than Cloudflare accepts.</source>
        <translation>La respuesta de %1 en el %2 empieza con más cabeceras (las líneas que van antes de la página) de las que Cloudflare acepta.</translation>
    </message>
    <message>
        <source>The answer of %1 on %2 begins with %3 KB of headers (the lines before the page), more than Cloudflare accepts.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a number of kilobytes</extracomment>
        <translation>La respuesta de %1 en el %2 empieza con %3 KB de cabeceras (las líneas que van antes de la página), más de lo que Cloudflare acepta.</translation>
    </message>
    <message>
        <source>%1 accepts the connection to %2, but sends no answer.</source>
        <translation>%1 acepta la conexión al %2, pero no envía ninguna respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts the connection to %2, but sends no answer within %n seconds.</source>
        <translation>
            <numerusform>%1 acepta la conexión al %2, pero no envía ninguna respuesta en %n segundo.</numerusform>
            <numerusform>%1 acepta la conexión al %2, pero no envía ninguna respuesta en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on %2, but as another site: its certificate is for %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: names of other sites</extracomment>
        <translation>%1 responde en el %2, pero como otro sitio web: su certificado es para %3.</translation>
    </message>
    <message>
        <source>%1 answers on %2, but as another site: it sends visitors to %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of another site</extracomment>
        <translation>%1 responde en el %2, pero como otro sitio web: envía a los visitantes a %3.</translation>
    </message>
    <message>
        <source>%1 answers on %2, but as another site.</source>
        <translation>%1 responde en el %2, pero como otro sitio web.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 for %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site</extracomment>
        <translation>Al preguntarle directamente, %1 responde en el %2 para %3.</translation>
    </message>
    <message>
        <source>%1 does not lead to Cloudflare, but straight to a server.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>%1 no lleva a Cloudflare, sino directamente a un servidor.</translation>
    </message>
    <message>
        <source>%1 does not lead to Cloudflare, but straight to %2.</source>
        <extracomment>%1: the name of the site, %2: a list of addresses</extracomment>
        <translation>%1 no lleva a Cloudflare, sino directamente a %2.</translation>
    </message>
    <message>
        <source>The DNSSEC signature (the seal that protects a name) of %1 does not check out, so many visitors cannot find the site.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>La firma DNSSEC (el sello que protege un nombre) de %1 no es correcta, así que muchos visitantes no pueden encontrar el sitio web.</translation>
    </message>
    <message>
        <source>The DNSSEC signature (the seal that protects a name) of %1 does not check out, so many visitors cannot find the site. The resolver says: “%2”.</source>
        <extracomment>%1: the name of the site, %2: the words of a name server</extracomment>
        <translation>La firma DNSSEC (el sello que protege un nombre) de %1 no es correcta, así que muchos visitantes no pueden encontrar el sitio web. El resolutor DNS dice: «%2».</translation>
    </message>
    <message>
        <source>The hosts file of this computer sends %1 elsewhere than the public name servers do, so this computer does not see what other visitors see.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>El archivo hosts de este equipo envía %1 a un lugar distinto del que dan los servidores de nombres públicos, así que este equipo no ve lo que ven los demás visitantes.</translation>
    </message>
    <message>
        <source>The name server of this computer gives another answer for %1 than the public ones do.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>El servidor de nombres de este equipo da para %1 una respuesta distinta de la que dan los públicos.</translation>
    </message>
    <message>
        <source>The name server of this computer says %2 for %1, while the public ones say %3.</source>
        <extracomment>%1: the name of the site, %2 and %3: lists of addresses</extracomment>
        <translation>El servidor de nombres de este equipo dice %2 para %1, mientras que los públicos dicen %3.</translation>
    </message>
    <message>
        <source>this domain</source>
        <extracomment>Stands in for the name of the domain where it is not known</extracomment>
        <translation>este dominio</translation>
    </message>
    <message>
        <source>The name servers of %1 are not Cloudflare&apos;s, so changes in Cloudflare&apos;s dashboard have no effect.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>Los servidores de nombres de %1 no son los de Cloudflare, así que los cambios en el panel de Cloudflare no tienen efecto.</translation>
    </message>
    <message>
        <source>The name servers of %1 are not Cloudflare&apos;s but %2, so changes in Cloudflare&apos;s dashboard have no effect.</source>
        <extracomment>%1: a domain, %2: names of name servers</extracomment>
        <translation>Los servidores de nombres de %1 no son los de Cloudflare, sino %2, así que los cambios en el panel de Cloudflare no tienen efecto.</translation>
    </message>
    <message>
        <source>%1 is a private address, which only computers in the same network can reach. Cloudflare cannot, so please give the public address of the server.</source>
        <extracomment>%1: an address</extracomment>
        <translation>%1 es una dirección privada, a la que solo pueden llegar los equipos de la misma red. Cloudflare no puede, así que indique la dirección pública del servidor.</translation>
    </message>
    <message>
        <source>%1 belongs to Cloudflare itself. What is needed is the address of your own server, from Cloudflare&apos;s DNS page or the welcome mail of your hosting company.</source>
        <extracomment>%1: an address</extracomment>
        <translation>%1 pertenece a Cloudflare. Lo que hace falta es la dirección de su propio servidor, que está en la página DNS de Cloudflare o en el correo de bienvenida de su proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>%1 leads to Cloudflare.</source>
        <translation>%1 lleva a Cloudflare.</translation>
    </message>
    <message>
        <source>%1 does not exist: every name server that answered says so.</source>
        <translation>%1 no existe: así lo dicen todos los servidores de nombres que respondieron.</translation>
    </message>
    <message>
        <source>%1 exists, but it has no address.</source>
        <translation>%1 existe, pero no tiene ninguna dirección.</translation>
    </message>
    <message>
        <source>Name servers fail when they are asked for %1, so visitors may not find the site.</source>
        <translation>Los servidores de nombres fallan cuando se les pregunta por %1, así que es posible que los visitantes no encuentren el sitio web.</translation>
    </message>
    <message>
        <source>The name server of this computer gave no answer for %1.</source>
        <translation>El servidor de nombres de este equipo no dio ninguna respuesta para %1.</translation>
    </message>
    <message>
        <source>The two public name servers could not be asked from here, so the answer of this computer&apos;s own was not compared.</source>
        <translation>Desde aquí no se pudo preguntar a los dos servidores de nombres públicos, así que no se comparó la respuesta del de este equipo.</translation>
    </message>
    <message>
        <source>The name servers of %1 are Cloudflare&apos;s.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>Los servidores de nombres de %1 son los de Cloudflare.</translation>
    </message>
    <message>
        <source>The name servers of %1 are not Cloudflare&apos;s, yet the site leads through Cloudflare: a partial set-up.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>Los servidores de nombres de %1 no son los de Cloudflare, pero el sitio web pasa por Cloudflare: es una configuración parcial.</translation>
    </message>
    <message>
        <source>You said that your server&apos;s address is %1.</source>
        <extracomment>%1: an address</extracomment>
        <translation>Usted indicó que la dirección de su servidor es %1.</translation>
    </message>
    <message>
        <source>Your server&apos;s own address was not given, so your server could not be asked past Cloudflare. You find it on Cloudflare&apos;s DNS page.</source>
        <translation>No se indicó la dirección de su servidor, así que no se le pudo preguntar sin pasar por Cloudflare. La encuentra en la página DNS de Cloudflare.</translation>
    </message>
    <message>
        <source>The server name you gave, %1, could not be looked up from here.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>Desde aquí no se pudo averiguar la dirección del nombre de servidor que usted indicó, %1.</translation>
    </message>
    <message>
        <source>the name given</source>
        <translation>el nombre indicado</translation>
    </message>
    <message>
        <source>The SSL mode was not told, and what was seen does not settle it. You find it in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <translation>No se indicó el modo SSL, y lo que se vio no permite saberlo. Lo encuentra en el panel de Cloudflare, en SSL/TLS, Overview.</translation>
    </message>
    <message>
        <source>The SSL mode was not told, and what was seen does not settle it: it fits %1. You find it in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <extracomment>%1: a choice of SSL modes</extracomment>
        <translation>No se indicó el modo SSL, y lo que se vio no permite saberlo: encaja con %1. Lo encuentra en el panel de Cloudflare, en SSL/TLS, Overview.</translation>
    </message>
    <message>
        <source>What was seen does not fit the SSL mode %1. Another one may be set, or a Configuration Rule may set another one for this page.</source>
        <translation>Lo que se vio no encaja con el modo SSL %1. Es posible que esté puesto otro, o que una Configuration Rule ponga otro para esta página.</translation>
    </message>
    <message>
        <source>What was seen does not fit the SSL mode %1, but rather %2. Another one may be set, or a Configuration Rule may set another one for this page.</source>
        <extracomment>%1: the SSL mode that was told, %2: a choice of SSL modes</extracomment>
        <translation>Lo que se vio no encaja con el modo SSL %1, sino más bien con %2. Es posible que esté puesto otro, o que una Configuration Rule ponga otro para esta página.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over %2 are sent round in a circle with the server as it is.</source>
        <extracomment>%1: the name of an SSL mode, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>Tal como está el servidor, en el modo SSL %1 los visitantes que llegan por %2 dan vueltas en círculo.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over %2 get no page with the server as it is.</source>
        <extracomment>%1: the name of an SSL mode, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>Tal como está el servidor, en el modo SSL %1 los visitantes que llegan por %2 no reciben ninguna página.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over %2 get error %3 with the server as it is.</source>
        <extracomment>%1: the name of an SSL mode, %2: &quot;http&quot; or &quot;https&quot;, %3: the number of an error</extracomment>
        <translation>Tal como está el servidor, en el modo SSL %1 los visitantes que llegan por %2 reciben el error %3.</translation>
    </message>
    <message>
        <source>Whether the SSL mode fits your server could not be judged: the mode was not told, and what was seen does not settle it.</source>
        <translation>No se pudo valorar si el modo SSL encaja con su servidor: no se indicó el modo, y lo que se vio no permite saberlo.</translation>
    </message>
    <message>
        <source>Whether the SSL mode %1 fits your server could not be judged: too little was seen of the server.</source>
        <translation>No se pudo valorar si el modo SSL %1 encaja con su servidor: se vio demasiado poco del servidor.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over http get no page, while those over https do. “Always Use HTTPS” at Cloudflare would spare them.</source>
        <translation>En el modo SSL %1, los visitantes que llegan por http no reciben ninguna página, y los que llegan por https sí. «Always Use HTTPS» en Cloudflare se lo evitaría.</translation>
    </message>
    <message>
        <source>You said that the SSL mode is %1.</source>
        <translation>Usted indicó que el modo SSL es %1.</translation>
    </message>
    <message>
        <source>The SSL mode must be %1: nothing else fits what was seen.</source>
        <translation>El modo SSL tiene que ser %1: ningún otro encaja con lo que se vio.</translation>
    </message>
    <message>
        <source>The SSL mode %1 and your server fit together.</source>
        <translation>El modo SSL %1 y su servidor son compatibles.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 the way from Cloudflare to your server is not encrypted.</source>
        <translation>En el modo SSL %1, el camino de Cloudflare a su servidor no está cifrado.</translation>
    </message>
    <message>
        <source>The safest SSL mode that would work with this server is %1.</source>
        <translation>El modo SSL más seguro que funcionaría con este servidor es %1.</translation>
    </message>
    <message>
        <source>a fault without a name</source>
        <translation>una avería sin nombre</translation>
    </message>
    <message>
        <source>Cloudflare reports a problem that may touch this site: “%1”.</source>
        <extracomment>%1: the title of an incident</extracomment>
        <translation>Cloudflare informa de un problema que puede afectar a este sitio web: «%1».</translation>
    </message>
    <message>
        <source>Cloudflare reports a problem at %1, which serves this site: “%2”.</source>
        <extracomment>%1: a data centre or a service of Cloudflare, %2: the title of an incident</extracomment>
        <translation>Cloudflare informa de un problema en %1, que atiende este sitio web: «%2».</translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare reports %n problems in places that do not serve this site.</source>
        <translation>
            <numerusform>Cloudflare informa de %n problema en lugares que no atienden este sitio web.</numerusform>
            <numerusform>Cloudflare informa de %n problemas en lugares que no atienden este sitio web.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudflare reports a problem in places that do not serve this site.</source>
        <translation>Cloudflare informa de un problema en lugares que no atienden este sitio web.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has changed since this program was made: %1 came and %2 went.</source>
        <extracomment>%1 and %2: ranges of addresses</extracomment>
        <translation>La lista de rangos de direcciones que publica Cloudflare ha cambiado desde que se hizo este programa. Se añadió: %1. Se quitó: %2.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has grown since this program was made: %1 came.</source>
        <extracomment>%1: ranges of addresses</extracomment>
        <translation>La lista de rangos de direcciones que publica Cloudflare ha crecido desde que se hizo este programa. Se añadió: %1.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has shrunk since this program was made: %1 went.</source>
        <extracomment>%1: ranges of addresses</extracomment>
        <translation>La lista de rangos de direcciones que publica Cloudflare se ha reducido desde que se hizo este programa. Se quitó: %1.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has changed since this program was made.</source>
        <translation>La lista de rangos de direcciones que publica Cloudflare ha cambiado desde que se hizo este programa.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page could not be read: something on this computer&apos;s way to the internet answered in its place.</source>
        <translation>No se pudo leer la página de estado de Cloudflare: algo que está en el camino de este equipo a internet respondió en su lugar.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page answered with something that this program does not understand, so it is not known whether Cloudflare is in trouble.</source>
        <translation>La página de estado de Cloudflare respondió con algo que este programa no entiende, así que no se sabe si Cloudflare tiene problemas.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page could not be reached from here, so it is not known whether Cloudflare is in trouble.</source>
        <translation>Desde aquí no se pudo llegar a la página de estado de Cloudflare, así que no se sabe si Cloudflare tiene problemas.</translation>
    </message>
    <message>
        <source>One of Cloudflare&apos;s data centres answered this computer.</source>
        <translation>A este equipo le respondió uno de los centros de datos de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s data centre %1 (the code of a nearby airport) answered this computer.</source>
        <extracomment>%1: three letters of an airport, such as FRA</extracomment>
        <translation>A este equipo le respondió el centro de datos %1 de Cloudflare (el código de un aeropuerto cercano).</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s data centre %1 (the code of a nearby airport) answered this computer, which Cloudflare places in %2.</source>
        <extracomment>%1: three letters of an airport, such as FRA, %2: two letters of a country</extracomment>
        <translation>A este equipo, que Cloudflare sitúa en %2, le respondió el centro de datos %1 de Cloudflare (el código de un aeropuerto cercano).</translation>
    </message>
    <message>
        <source>The certificate that this computer was shown for %1 is not trusted, so what visitors get over https was not looked at.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>El certificado que se mostró a este equipo para %1 no es de confianza, así que no se miró qué reciben los visitantes por https.</translation>
    </message>
    <message>
        <source>The certificate that this computer was shown for %1 was issued by “%2” and is not trusted, so what visitors get over https was not looked at.</source>
        <extracomment>%1: the name of the site, %2: who issued a certificate</extracomment>
        <translation>El certificado que se mostró a este equipo para %1 fue emitido por «%2» y no es de confianza, así que no se miró qué reciben los visitantes por https.</translation>
    </message>
    <message>
        <source>This computer could not connect to Cloudflare for %1 over %2, so what visitors get could not be seen from here.</source>
        <extracomment>%1: the name of the site, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>Este equipo no pudo conectarse a Cloudflare para %1 por %2, así que desde aquí no se pudo ver qué reciben los visitantes.</translation>
    </message>
    <message>
        <source>The site was not asked for a page, because %1 does not exist.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>No se pidió ninguna página al sitio web, porque %1 no existe.</translation>
    </message>
    <message>
        <source>The site was not asked for a page, because no address was found for %1.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>No se pidió ninguna página al sitio web, porque no se encontró ninguna dirección para %1.</translation>
    </message>
    <message>
        <source>You pasted an error page of Cloudflare.</source>
        <translation>Usted pegó una página de error de Cloudflare.</translation>
    </message>
    <message>
        <source>The page that you pasted says error %1.</source>
        <extracomment>%1: the number of an error</extracomment>
        <translation>La página que usted pegó dice error %1.</translation>
    </message>
    <message>
        <source>It has recovered: the error of the page that you pasted is gone.</source>
        <translation>Se ha recuperado: el error de la página que usted pegó ha desaparecido.</translation>
    </message>
    <message>
        <source>It has recovered: the page that you pasted says error %1, and that is gone.</source>
        <extracomment>%1: the number of an error</extracomment>
        <translation>Se ha recuperado: la página que usted pegó dice error %1, y ese error ha desaparecido.</translation>
    </message>
    <message>
        <source>It has recovered: the page that you pasted says error %1 at %2 (UTC), and that is gone.</source>
        <extracomment>%1: the number of an error, %2: date and time in UTC</extracomment>
        <translation>Se ha recuperado: la página que usted pegó dice error %1 con fecha %2 (UTC), y ese error ha desaparecido.</translation>
    </message>
    <message>
        <source>The places of Cloudflare that serve this site are reported without trouble.</source>
        <translation>En las ubicaciones de Cloudflare que atienden este sitio web no se informa de ningún problema.</translation>
    </message>
    <message>
        <source>%1 refuses connections to %2 by a message of a kind that firewalls send: the machine, or a router before it, is on and does not let this computer in.</source>
        <translation>%1 rechaza las conexiones al %2 con un mensaje del tipo que envían los cortafuegos: la máquina, o un router que hay delante de ella, está en funcionamiento y no deja entrar a este equipo.</translation>
    </message>
    <message>
        <source>%1 refuses connections to %2. This system does not tell whether a firewall does it or whether no program listens there.</source>
        <translation>%1 rechaza las conexiones al %2. Este sistema no dice si lo hace un cortafuegos o si ningún programa escucha ahí.</translation>
    </message>
    <message>
        <source>%1 refuses connections to %2. Either no program listens there, or a firewall refuses in the same way.</source>
        <translation>%1 rechaza las conexiones al %2. O bien ningún programa escucha ahí, o bien un cortafuegos rechaza de la misma manera.</translation>
    </message>
    <message>
        <source>%1 does not answer on %2 at all.</source>
        <translation>%1 no responde en absoluto en el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not answer on %2 at all: silence for %n seconds.</source>
        <translation>
            <numerusform>%1 no responde en absoluto en el %2: silencio durante %n segundo.</numerusform>
            <numerusform>%1 no responde en absoluto en el %2: silencio durante %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the first connections to %2 and not the later ones.</source>
        <translation>%1 aceptó las primeras conexiones al %2 y no las siguientes.</translation>
    </message>
    <message>
        <source>%1 takes some connections to %2 and not others.</source>
        <translation>%1 acepta unas conexiones al %2 y otras no.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took %3 of %n connections to %2.</source>
        <extracomment>%1: an address, %2: a port in words, %3: how many of the %n connections</extracomment>
        <translation>
            <numerusform>%1 aceptó %3 de %n conexión al %2.</numerusform>
            <numerusform>%1 aceptó %3 de %n conexiones al %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes some connections to %2 at once and others only slowly.</source>
        <translation>%1 acepta unas conexiones al %2 enseguida y otras solo con lentitud.</translation>
    </message>
    <message>
        <source>%1 takes some connections to %2 at once, and needed %3 seconds for another.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a number with one decimal</extracomment>
        <translation>%1 acepta unas conexiones al %2 enseguida, y para otra necesitó %3 segundos.</translation>
    </message>
    <message>
        <source>On %2 Cloudflare gets in, while %1 turns this computer away: a lock that lets only Cloudflare in, a ban on this computer, or another address.</source>
        <translation>En el %2 Cloudflare consigue entrar, mientras que %1 rechaza a este equipo: una protección que solo deja entrar a Cloudflare, un bloqueo de este equipo u otra dirección.</translation>
    </message>
    <message>
        <source>%1 lets only callers in on %2 who show a client certificate (a pass that this computer does not have).</source>
        <translation>En el %2, %1 solo deja entrar a quien muestra un certificado de cliente (un pase que este equipo no tiene).</translation>
    </message>
    <message>
        <source>On %2 Cloudflare gets in and this computer does not get into %1: a lock, a ban on this computer, or another address.</source>
        <translation>En el %2 Cloudflare consigue entrar, y este equipo no consigue entrar en %1: una protección, un bloqueo de este equipo u otra dirección.</translation>
    </message>
    <message>
        <source>Your server&apos;s address is not known, so it was not called directly.</source>
        <translation>No se conoce la dirección de su servidor, así que no se contactó con él directamente.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in the place of others, so what your server does could not be seen from here.</source>
        <translation>Algo entre este equipo e internet responde en lugar de otros, así que desde aquí no se pudo ver qué hace su servidor.</translation>
    </message>
    <message>
        <source>This computer reaches the internet only through a proxy (a go-between), so your server could not be called directly.</source>
        <translation>Este equipo solo llega a internet a través de un proxy (un intermediario), así que no se pudo contactar directamente con su servidor.</translation>
    </message>
    <message>
        <source>This computer seems to have no internet, so your server could not be called.</source>
        <translation>Parece que este equipo no tiene internet, así que no se pudo contactar con su servidor.</translation>
    </message>
    <message>
        <source>Your server could not be called directly from this computer.</source>
        <translation>Desde este equipo no se pudo contactar directamente con su servidor.</translation>
    </message>
    <message>
        <source>This computer reached nothing over %1, so your server&apos;s addresses of that kind could not be checked from here.</source>
        <extracomment>%1: &quot;IPv6 (the newer kind of address)&quot; or the same for IPv4</extracomment>
        <translation>Este equipo no llegó a nada por %1, así que desde aquí no se pudieron comprobar las direcciones de ese tipo de su servidor.</translation>
    </message>
    <message>
        <source>%1 does not open %2, and in the SSL mode %3 Cloudflare does not use it.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of an SSL mode</extracomment>
        <translation>%1 no abre el %2, y en el modo SSL %3 Cloudflare no lo usa.</translation>
    </message>
    <message>
        <source>%1 lets this computer connect to %2.</source>
        <translation>%1 deja que este equipo se conecte al %2.</translation>
    </message>
    <message>
        <source>A firewall forbids connections to %2 of %1 and says so openly: the machine or a router before it answers.</source>
        <translation>Un cortafuegos prohíbe las conexiones al %2 de %1 y lo dice abiertamente: responde la máquina o un router que hay delante de ella.</translation>
    </message>
    <message>
        <source>No way leads to %2 of %1: a router or the machine itself says that it cannot be reached.</source>
        <translation>Ningún camino lleva al %2 de %1: un router o la propia máquina dice que no se puede llegar.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, so %2 could not be checked from here. That is no fault of your server.</source>
        <translation>Este equipo no tiene ningún camino hasta %1, así que desde aquí no se pudo comprobar el %2. Eso no es un fallo de su servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 is one that Cloudflare should accept.</source>
        <translation>El certificado de %1 en el %2 es uno que Cloudflare debería aceptar.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 on %2 is one that Cloudflare should accept, and it is valid for %n more days.</source>
        <translation>
            <numerusform>El certificado de %1 en el %2 es uno que Cloudflare debería aceptar, y es válido durante %n día más.</numerusform>
            <numerusform>El certificado de %1 en el %2 es uno que Cloudflare debería aceptar, y es válido durante %n días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 ends soon.</source>
        <translation>El certificado de %1 en el %2 caduca pronto.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 ends within a day.</source>
        <translation>El certificado de %1 en el %2 caduca en menos de un día.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 ends in one day.</source>
        <translation>El certificado de %1 en el %2 caduca dentro de un día.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 on %2 ends in %n days.</source>
        <translation>
            <numerusform>El certificado de %1 en el %2 caduca dentro de %n día.</numerusform>
            <numerusform>El certificado de %1 en el %2 caduca dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate in the chain (the papers that vouch for the server&apos;s own) of %1 on %2 has expired.</source>
        <translation>Un certificado de la cadena (los documentos que avalan el del propio servidor) de %1 en el %2 ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 has expired.</source>
        <translation>El certificado de %1 en el %2 ha caducado.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 expired on %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a date</extracomment>
        <translation>El certificado de %1 en el %2 caducó el %3.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 is not valid yet.</source>
        <translation>Un certificado que %1 muestra en el %2 todavía no es válido.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 becomes valid only on %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a date</extracomment>
        <translation>Un certificado que %1 muestra en el %2 no será válido hasta el %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 does not cover %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site</extracomment>
        <translation>El certificado de %1 en el %2 no cubre %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 does not cover %3, only %4.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site, %4: the names in the certificate</extracomment>
        <translation>El certificado de %1 en el %2 no cubre %3, solo %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 names Cloudflare&apos;s Origin CA as its issuer, but was not signed by it.</source>
        <translation>El certificado de %1 en el %2 nombra como emisor a la Origin CA de Cloudflare, pero no está firmado por ella.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 was issued by nobody whom Cloudflare trusts.</source>
        <translation>El certificado de %1 en el %2 no fue emitido por nadie en quien Cloudflare confíe.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 was issued by “%3”, whom Cloudflare is not known to trust.</source>
        <extracomment>%1: an address, %2: a port in words, %3: who issued a certificate</extracomment>
        <translation>El certificado de %1 en el %2 fue emitido por «%3», y no se sabe que Cloudflare confíe en ese emisor.</translation>
    </message>
    <message>
        <source>%1 does not send the whole chain of certificates on %2: one between its own and the trusted root is missing.</source>
        <translation>%1 no envía la cadena de certificados completa en el %2: falta uno entre el suyo y la raíz de confianza.</translation>
    </message>
    <message>
        <source>%1 may not send the whole chain of certificates on %2: who vouches for its own one could not be found.</source>
        <translation>Es posible que %1 no envíe la cadena de certificados completa en el %2: no se pudo encontrar quién avala el suyo.</translation>
    </message>
    <message>
        <source>%1 answers on %2 in plain http, without TLS (the encryption that https needs).</source>
        <translation>%1 responde en el %2 con http sin cifrar, sin TLS (el cifrado que necesita https).</translation>
    </message>
    <message>
        <source>%1 answers on %2, but not with TLS (the encryption that https needs).</source>
        <translation>%1 responde en el %2, pero no con TLS (el cifrado que necesita https).</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed, but this computer could not offer all the ciphers (ways of encrypting) that Cloudflare offers.</source>
        <translation>La negociación TLS (el acuerdo sobre el cifrado) con %1 en el %2 falló, pero este equipo no podía ofrecer todos los algoritmos de cifrado (formas de cifrar) que ofrece Cloudflare.</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed: no cipher (a way of encrypting) is known to both sides.</source>
        <translation>La negociación TLS (el acuerdo sobre el cifrado) con %1 en el %2 falló: no hay ningún algoritmo de cifrado (una forma de cifrar) que conozcan ambos lados.</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed: no version of TLS is known to both sides.</source>
        <translation>La negociación TLS (el acuerdo sobre el cifrado) con %1 en el %2 falló: no hay ninguna versión de TLS que conozcan ambos lados.</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed: the server says “%3”.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of a TLS alert</extracomment>
        <translation>La negociación TLS (el acuerdo sobre el cifrado) con %1 en el %2 falló: el servidor dice «%3».</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed.</source>
        <translation>La negociación TLS (el acuerdo sobre el cifrado) con %1 en el %2 falló.</translation>
    </message>
    <message>
        <source>%1 lets only callers in on %2 who show a client certificate (a pass).</source>
        <translation>En el %2, %1 solo deja entrar a quien muestra un certificado de cliente (un pase).</translation>
    </message>
    <message>
        <source>No address of your server was given or found, so its certificate was not looked at.</source>
        <translation>No se indicó ni se encontró ninguna dirección de su servidor, así que no se miró su certificado.</translation>
    </message>
    <message>
        <source>The server name you gave could not be looked up from here, so the server&apos;s certificate was not looked at.</source>
        <translation>Desde aquí no se pudo averiguar la dirección del nombre de servidor que usted indicó, así que no se miró el certificado del servidor.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in the place of others, so your server&apos;s certificate could not be seen.</source>
        <translation>Algo entre este equipo e internet responde en lugar de otros, así que no se pudo ver el certificado de su servidor.</translation>
    </message>
    <message>
        <source>%1 does not let this computer in on %2 though Cloudflare gets in, so its certificate could not be seen from here.</source>
        <translation>%1 no deja entrar a este equipo en el %2, aunque Cloudflare sí entra, así que desde aquí no se pudo ver su certificado.</translation>
    </message>
    <message>
        <source>%1 does not open %2, so there was no certificate to look at.</source>
        <translation>%1 no abre el %2, así que no había ningún certificado que mirar.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, so its certificate could not be seen from here.</source>
        <translation>Este equipo no tiene ningún camino hasta %1, así que desde aquí no se pudo ver su certificado.</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy only, and from behind it the server&apos;s certificate cannot be looked at.</source>
        <translation>Este equipo llega a internet solo a través de un proxy, y desde detrás de él no se puede mirar el certificado del servidor.</translation>
    </message>
    <message>
        <source>This computer seems to have no internet, so your server&apos;s certificate could not be seen.</source>
        <translation>Parece que este equipo no tiene internet, así que no se pudo ver el certificado de su servidor.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate could not be looked at from this computer.</source>
        <translation>Desde este equipo no se pudo mirar el certificado de su servidor.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from Cloudflare&apos;s.</source>
        <translation>El reloj de este equipo no coincide con el de Cloudflare.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes fast.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto adelantado.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos adelantado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes slow.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto atrasado.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos atrasado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key in the certificate of %1 on %2 is too short to be safe.</source>
        <translation>La clave del certificado de %1 en el %2 es demasiado corta para ser segura.</translation>
    </message>
    <message numerus="yes">
        <source>The key in the certificate of %1 on %2 has only %n bits, which is too short to be safe.</source>
        <translation>
            <numerusform>La clave del certificado de %1 en el %2 tiene solo %n bit, demasiado poco para ser segura.</numerusform>
            <numerusform>La clave del certificado de %1 en el %2 tiene solo %n bits, demasiado pocos para ser segura.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and this computer agree on encryption on %2, with what Cloudflare offers.</source>
        <translation>%1 y este equipo acuerdan en el %2 un cifrado de los que ofrece Cloudflare.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 is self-signed: the server vouches for itself.</source>
        <translation>El certificado de %1 en el %2 es autofirmado: el servidor responde por sí mismo.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 was revoked by its issuer.</source>
        <translation>El certificado de %1 en el %2 fue revocado por su emisor.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 claims to come from Cloudflare&apos;s Origin CA, but its roots could not be fetched, so the claim was not checked.</source>
        <translation>El certificado de %1 en el %2 afirma proceder de la Origin CA de Cloudflare, pero no se pudieron descargar las raíces de esta, así que no se verificó esa afirmación.</translation>
    </message>
    <message>
        <source>%1 sends its certificates on %2 in the wrong order, which does no harm here.</source>
        <translation>%1 envía sus certificados en el %2 en un orden incorrecto, lo que en este caso no causa problemas.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 is signed in an old way that is no longer safe.</source>
        <translation>El certificado de %1 en el %2 está firmado de una manera antigua que ya no es segura.</translation>
    </message>
    <message>
        <source>%1 has no certificate for %3 on %2 and breaks off when it is asked for that name.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site</extracomment>
        <translation>%1 no tiene ningún certificado para %3 en el %2 e interrumpe la conexión cuando se le pide ese nombre.</translation>
    </message>
    <message>
        <source>%1 asks callers on %2 for a client certificate (a pass), but does not insist.</source>
        <translation>%1 pide en el %2 un certificado de cliente (un pase) a quien se conecta, pero no insiste.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get an error page of Cloudflare.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Por %1, los visitantes de %2 reciben una página de error de Cloudflare.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get error %3 from Cloudflare.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: the number of an error</extracomment>
        <translation>Por %1, los visitantes de %2 reciben el error %3 de Cloudflare.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get error %3 (“%4”).</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: the number of an error, %4: what it is called</extracomment>
        <translation>Por %1, los visitantes de %2 reciben el error %3 («%4»).</translation>
    </message>
    <message>
        <source>Over %1 some requests to %2 fail, and others succeed.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Por %1, unas peticiones a %2 fallan y otras funcionan.</translation>
    </message>
    <message numerus="yes">
        <source>Over %1, %3 of %n requests to %2 got no answer.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: how many of the %n requests</extracomment>
        <translation>
            <numerusform>Por %1, %3 de %n petición a %2 no obtuvo respuesta.</numerusform>
            <numerusform>Por %1, %3 de %n peticiones a %2 no obtuvieron respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudflare showed this computer a check or a block instead of %1 over %2, so what other visitors get cannot be seen from here.</source>
        <extracomment>%1: the name of the site, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>Cloudflare mostró a este equipo una verificación o un bloqueo en lugar de %1 por %2, así que desde aquí no se puede ver qué reciben los demás visitantes.</translation>
    </message>
    <message>
        <source>http or https</source>
        <extracomment>Stands in for &quot;http&quot; or &quot;https&quot; where it is not known which</extracomment>
        <translation>http o https</translation>
    </message>
    <message>
        <source>Over %1 Cloudflare itself sends visitors on to %2 over %3. That says nothing about your server.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the host to which visitors are sent, %3: &quot;http&quot; or &quot;https&quot; there</extracomment>
        <translation>Por %1, es Cloudflare quien redirige a los visitantes a %2 por %3. Eso no dice nada sobre su servidor.</translation>
    </message>
    <message>
        <source>Over %1 your server sends visitors on to %2 over %3.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the host to which visitors are sent, %3: &quot;http&quot; or &quot;https&quot; there</extracomment>
        <translation>Por %1, su servidor redirige a los visitantes a %2 por %3.</translation>
    </message>
    <message>
        <source>Over %1 Cloudflare took the request for %2, but no answer came.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Por %1, Cloudflare aceptó la petición para %2, pero no llegó ninguna respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>Over %1 Cloudflare took the request for %2, but no answer came within %n seconds.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>
            <numerusform>Por %1, Cloudflare aceptó la petición para %2, pero no llegó ninguna respuesta en %n segundo.</numerusform>
            <numerusform>Por %1, Cloudflare aceptó la petición para %2, pero no llegó ninguna respuesta en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over %1 the page of %2 came out of a cache (a stored copy). It proves nothing about your server.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Por %1, la página de %2 salió de una caché (una copia guardada). Eso no demuestra nada sobre su servidor.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get an old stored copy. Cloudflare serves it when it gets no fresh page from your server.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Por %1, los visitantes de %2 reciben una copia guardada antigua. Cloudflare la entrega cuando no recibe una página nueva de su servidor.</translation>
    </message>
    <message>
        <source>Over %1 an answer came for %2, but nothing in it shows that your server was asked.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Por %1 llegó una respuesta para %2, pero nada en ella demuestra que se haya consultado a su servidor.</translation>
    </message>
    <message>
        <source>%2 is not behind Cloudflare, and over %1 visitors get error %3 from the server itself.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: a status number</extracomment>
        <translation>%2 no está detrás de Cloudflare, y por %1 los visitantes reciben el error %3 del propio servidor.</translation>
    </message>
    <message>
        <source>%2 is not behind Cloudflare, and over %1 visitors get no page.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>%2 no está detrás de Cloudflare, y por %1 los visitantes no reciben ninguna página.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get the page from your server (status %3).</source>
        <translation>Por %1, los visitantes de %2 reciben la página de su servidor (código de estado %3).</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get the page from your server.</source>
        <translation>Por %1, los visitantes de %2 reciben la página de su servidor.</translation>
    </message>
    <message>
        <source>Over %1 your server answers visitors of %2, but refuses the page with status %3.</source>
        <translation>Por %1, su servidor responde a los visitantes de %2, pero niega la página con el código de estado %3.</translation>
    </message>
    <message>
        <source>Over %1 your server answers visitors of %2, but refuses the page.</source>
        <translation>Por %1, su servidor responde a los visitantes de %2, pero niega la página.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get error %3, made by your own server.</source>
        <translation>Por %1, los visitantes de %2 reciben el error %3, producido por su propio servidor.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get an error made by your own server.</source>
        <translation>Por %1, los visitantes de %2 reciben un error producido por su propio servidor.</translation>
    </message>
    <message>
        <source>Over %1 your server turns visitors of %2 away with status %3.</source>
        <translation>Por %1, su servidor rechaza a los visitantes de %2 con el código de estado %3.</translation>
    </message>
    <message>
        <source>Over %1 your server turns visitors of %2 away.</source>
        <translation>Por %1, su servidor rechaza a los visitantes de %2.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 are sent round in a circle and never get a page.</source>
        <translation>Por %1, los visitantes de %2 dan vueltas en círculo y nunca reciben una página.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 are sent on to %3, which is another site.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: the host to which visitors are sent</extracomment>
        <translation>Por %1, a los visitantes de %2 se les redirige a %3, que es otro sitio web.</translation>
    </message>
    <message>
        <source>%2 is not behind Cloudflare, and over %1 the server itself answers.</source>
        <translation>%2 no está detrás de Cloudflare, y por %1 responde el propio servidor.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into, such as &quot;de&quot; or &quot;ar&quot;. Reports carry it.</extracomment>
        <translation>es</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list: &quot;a, b and 7 more&quot;</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: the time of that day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>este sitio web</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>otra dirección</translation>
    </message>
    <message>
        <source>the address given</source>
        <translation>la dirección indicada</translation>
    </message>
    <message>
        <source>port %1</source>
        <extracomment>%1: the number of a port</extracomment>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>its web port</source>
        <translation>puerto web</translation>
    </message>
    <message>
        <source>port 80 (the door for http)</source>
        <translation>puerto 80 (la puerta de http)</translation>
    </message>
    <message>
        <source>port 443 (the door for https)</source>
        <translation>puerto 443 (la puerta de https)</translation>
    </message>
    <message>
        <source>IPv4 (the older kind of address)</source>
        <translation>IPv4 (el tipo de dirección más antiguo)</translation>
    </message>
    <message>
        <source>IPv6 (the newer kind of address)</source>
        <translation>IPv6 (el tipo de dirección más nuevo)</translation>
    </message>
    <message>
        <source>one kind of address</source>
        <translation>un tipo de dirección</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>A choice of SSL modes: &quot;Full or Full (strict)&quot;. %1: those before, %2: one more</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>web server returns an unknown error</source>
        <translation>el servidor web devuelve un error desconocido</translation>
    </message>
    <message>
        <source>web server is down</source>
        <translation>el servidor web está caído</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <source>origin is unreachable</source>
        <translation>no se puede llegar al servidor de origen</translation>
    </message>
    <message>
        <source>a timeout occurred</source>
        <translation>se agotó el tiempo de espera</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>falló la negociación TLS</translation>
    </message>
    <message>
        <source>invalid SSL certificate</source>
        <translation>certificado SSL no válido</translation>
    </message>
    <message>
        <source>DNS points to a prohibited address</source>
        <translation>el DNS apunta a una dirección prohibida</translation>
    </message>
    <message>
        <source>DNS resolution error</source>
        <translation>error de resolución DNS</translation>
    </message>
    <message>
        <source>direct access by address is not allowed</source>
        <translation>no se permite el acceso directo por dirección</translation>
    </message>
    <message>
        <source>host is not configured to serve web traffic</source>
        <translation>el host no está configurado para servir tráfico web</translation>
    </message>
    <message>
        <source>CNAME into another account is not allowed</source>
        <translation>no se permite un CNAME hacia otra cuenta</translation>
    </message>
    <message>
        <source>origin DNS error</source>
        <translation>error de DNS del servidor de origen</translation>
    </message>
    <message>
        <source>could not find the host</source>
        <translation>no se pudo encontrar el host</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>acceso denegado</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel error</source>
        <translation>error de Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>edge address is restricted</source>
        <translation>la dirección de Cloudflare está restringida</translation>
    </message>
    <message>
        <source>a Worker failed with an exception</source>
        <translation>un Worker falló con una excepción</translation>
    </message>
    <message>
        <source>a Worker used more than it is allowed</source>
        <translation>un Worker usó más de lo que tiene permitido</translation>
    </message>
    <message>
        <source>The name server of this computer denies names that exist for certain, so what it says of %1 counts for nothing.</source>
        <translation>El servidor de nombres de este equipo dice que no existen nombres que con toda seguridad existen, así que lo que diga de %1 no cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Over %1, %3 of %n requests to %2 failed; error %4 was seen.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: how many of the %n requests, %4: number of an error</extracomment>
        <translation>
            <numerusform>Por %1, %3 de %n petición a %2 falló; se vio el error %4.</numerusform>
            <numerusform>Por %1, %3 de %n peticiones a %2 fallaron; se vio el error %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudflare and the server did not agree on encryption, though this computer and the server did. The key in the server&apos;s certificate is of a kind that not everybody takes, and Cloudflare is not known to take it. A certificate with an RSA or a P-256 key would show whether that is the reason.</source>
        <translation>Cloudflare y el servidor no se pusieron de acuerdo sobre el cifrado, aunque este equipo y el servidor sí lo hicieron. La clave del certificado del servidor es de un tipo que no todos aceptan, y no se sabe que Cloudflare lo acepte. Un certificado con una clave RSA o P-256 mostraría si ese es el motivo.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is not fit for a website</source>
        <translation>El certificado de su servidor no es apto para un sitio web</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is not fit for a website.</source>
        <translation>Lo más probable es que el certificado de su servidor no sea apto para un sitio web.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may not be fit for a website.</source>
        <translation>Es posible que el certificado de su servidor no sea apto para un sitio web.</translation>
    </message>
    <message>
        <source>The certificate that your server shows leads to an issuer whom Cloudflare should trust, but it, or another in its chain (the papers that vouch for it), breaks the rules for certificates of websites or is too weak. Install a new one from Cloudflare&apos;s Origin CA or from a public issuer such as Let&apos;s Encrypt.</source>
        <translation>El certificado que muestra su servidor lleva a un emisor en el que Cloudflare debería confiar, pero él mismo, u otro de su cadena (los documentos que lo avalan), incumple las reglas para certificados de sitios web o es demasiado débil. Instale uno nuevo de la Origin CA de Cloudflare o de un emisor público como Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. That it is not fit for a website may be the reason, but it is not certain that the certificate seen from here is the one that Cloudflare sees.</source>
        <translation>Cloudflare dice que no acepta el certificado de su servidor. El motivo puede ser que no sea apto para un sitio web, pero no es seguro que el certificado visto desde aquí sea el que ve Cloudflare.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2, or one that vouches for it, was not issued for this use.</source>
        <translation>El certificado de %1 en el %2, o uno de los que lo avalan, no se emitió para este uso.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 has a key or a signature that is too weak to be accepted everywhere.</source>
        <translation>Un certificado que %1 muestra en el %2 tiene una clave o una firma demasiado débil para que se acepte en todas partes.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 breaks the rules for certificates, so it is not accepted.</source>
        <translation>Un certificado que %1 muestra en el %2 incumple las reglas para certificados, así que no se acepta.</translation>
    </message>
    <message>
        <source>The key in the certificate of %1 on %2 is of a kind that Cloudflare is not known to accept.</source>
        <translation>La clave del certificado de %1 en el %2 es de un tipo que no se sabe que Cloudflare acepte.</translation>
    </message>
    <message>
        <source>The key in the certificate of %1 on %2 is of a kind (%3) that Cloudflare is not known to accept.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the kind of a key, such as Ed25519</extracomment>
        <translation>La clave del certificado de %1 en el %2 es de un tipo (%3) que no se sabe que Cloudflare acepte.</translation>
    </message>
    <message>
        <source>Only the SSL mode and your server are compared here: “works” says that the two fit together, and not that nothing else keeps visitors away.</source>
        <translation>Aquí solo se comparan el modo SSL y su servidor: «funciona» quiere decir que ambos encajan, no que ninguna otra cosa impida el paso a los visitantes.</translation>
    </message>
    <message>
        <source>error %1 now and then</source>
        <comment>what visitors get</comment>
        <extracomment>%1: the number of an error</extracomment>
        <translation>error %1 de vez en cuando</translation>
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
        <translation>Desde este equipo no se pudo observar lo que reciben los visitantes a través de Cloudflare: no llegó ninguna respuesta fiable. Los hallazgos en gris dicen qué lo impidió. Vuelva a comprobarlo más tarde o desde otra red.</translation>
    </message>
    <message>
        <source>Nothing has answered so far, neither Cloudflare nor any name server: perhaps this computer has no internet.</source>
        <translation>Hasta ahora no ha respondido nada, ni Cloudflare ni ningún servidor de nombres: quizá este equipo no tenga conexión a Internet.</translation>
    </message>
    <message>
        <source>This computer&apos;s own name server says that %1 leads to Cloudflare; nobody else was asked, and Cloudflare itself did not confirm it.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>El servidor de nombres de este equipo dice que %1 lleva a Cloudflare; no se preguntó a nadie más, y la propia Cloudflare no lo confirmó.</translation>
    </message>
    <message>
        <source>The two public name servers were not asked where %1 leads, because only the site and its server were to be contacted. What they say is not known; a check that may contact others tells it.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>No se preguntó a los dos servidores de nombres públicos adónde lleva %1, porque solo se debía contactar con el sitio web y su servidor. No se sabe qué dicen; una comprobación que pueda contactar con otros lo mostrará.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page was not asked, because only the site and its server were to be contacted. Whether Cloudflare is in trouble is therefore not known; a check that may contact others tells it.</source>
        <translation>No se consultó la página de estado de Cloudflare, porque solo se debía contactar con el sitio web y su servidor. Por eso no se sabe si Cloudflare tiene problemas; una comprobación que pueda contactar con otros lo mostrará.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 claims to come from Cloudflare&apos;s Origin CA. Its roots were not fetched, because only the site and its server were to be contacted, so the claim was not checked; a check that may contact others tells.</source>
        <translation>El certificado de %1 en el %2 afirma proceder de la Origin CA de Cloudflare. No se descargaron las raíces de esta, porque solo se debía contactar con el sitio web y su servidor, así que no se verificó esa afirmación; una comprobación que pueda contactar con otros lo mostrará.</translation>
    </message>
    <message>
        <source>Over %1 your server sends visitors of %2 to an address that no visitor can open, such as one of its own network, so they get no page.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>Por %1, su servidor envía a los visitantes de %2 a una dirección que ningún visitante puede abrir, por ejemplo una de su propia red, así que no reciben ninguna página.</translation>
    </message>
    <message>
        <source>works, unchecked</source>
        <comment>what visitors get: nobody checks the certificate</comment>
        <translation>funciona, sin comprobar</translation>
    </message>
    <message>
        <source>%1 is this computer itself, and for Cloudflare it would be another one. Please give the public address of the server.</source>
        <extracomment>%1: an address</extracomment>
        <translation>%1 es este mismo equipo, y para Cloudflare sería otro. Indique la dirección pública del servidor.</translation>
    </message>
    <message>
        <source>The SSL mode %1 and your server fit together, but only because Cloudflare does not check the certificate in this mode.</source>
        <translation>El modo SSL %1 y su servidor son compatibles, pero solo porque Cloudflare no comprueba el certificado en este modo.</translation>
    </message>
    <message>
        <source>%1 does not open %2, so the certificate was looked at only at %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: other addresses</extracomment>
        <translation>%1 no abre el %2, así que el certificado solo se miró en %3.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, so the certificate was looked at only at %2.</source>
        <extracomment>%1: an address, %2: other addresses</extracomment>
        <translation>Este equipo no tiene ningún camino hasta %1, así que el certificado solo se miró en %2.</translation>
    </message>
    <message>
        <source>partly broken</source>
        <comment>the word beside an amber light of the whole site</comment>
        <translation>falla en parte</translation>
    </message>
    <message>
        <source>you or whoever holds the domain</source>
        <translation>usted o el titular del dominio</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. Its issuer may be the reason; what was seen from here leaves other readings. The issuer in the certificate on the server decides.</source>
        <translation>Cloudflare dice que no acepta el certificado de su servidor. El motivo puede ser su emisor; lo que se vio desde aquí admite otras lecturas. Lo aclara el emisor del certificado que hay en el servidor.</translation>
    </message>
    <message>
        <source>Cloudflare reports a fault at a place or service that this site uses, and your server answers this computer when it is asked directly. A firewall that turns only Cloudflare away would look the same from here: if the error stays after Cloudflare&apos;s fault is over, look for one. Follow Cloudflare&apos;s status page and check again later.</source>
        <translation>Cloudflare informa de una avería en un lugar o servicio que usa este sitio web, y su servidor responde a este ordenador cuando se le consulta directamente. Un cortafuegos que rechaza solo a Cloudflare se vería igual desde aquí: si el error sigue cuando termine la avería de Cloudflare, búsquelo. Siga la página de estado de Cloudflare y compruebe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>What time it is was told in different ways. At one of these times the certificate of %1 on %2 is valid, at another one it is not.</source>
        <extracomment>%1: an address, %2: a port in words</extracomment>
        <translation>La hora se ha indicado de distintas maneras. A una de esas horas el certificado de %1 en %2 es válido y a otra no lo es.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 leads to “%3”. This computer trusts that issuer, but no list of public ones names it, so Cloudflare may refuse the certificate.</source>
        <extracomment>%1: an address, %2: a port in words, %3: who issued a certificate</extracomment>
        <translation>El certificado de %1 en %2 lleva a «%3». Este equipo confía en ese emisor, pero ninguna lista de emisores públicos lo nombra, así que Cloudflare puede rechazar el certificado.</translation>
    </message>
    <message>
        <source>It can be put right at this computer.</source>
        <translation>Se puede arreglar en este equipo.</translation>
    </message>
    <message>
        <source>The observations may be missing because of this computer or its network; then nothing can be said about the site from here, neither good nor bad.</source>
        <translation>Puede que falten observaciones a causa de este equipo o de su red; en ese caso, desde aquí no se puede decir nada del sitio web, ni bueno ni malo.</translation>
    </message>
    <message>
        <source>The observations are missing because of this computer or its network; nothing can be said about the site from here, neither good nor bad.</source>
        <translation>Faltan observaciones a causa de este equipo o de su red; desde aquí no se puede decir nada del sitio web, ni bueno ni malo.</translation>
    </message>
    <message>
        <source>Port 80 (the door for http) works and port 443 (the door for https) does not. In the SSL modes Full and stricter Cloudflare calls at port 443 for visitors over https, so only they get the error. Set up https on the server. The mode Flexible at Cloudflare does not need it, but leaves the way between Cloudflare and the server unencrypted: it is not for shops, logins or customers&apos; data.</source>
        <translation>El puerto 80 (la puerta de http) funciona y el puerto 443 (la puerta de https) no. En los modos SSL Full y más estrictos, Cloudflare entra por el puerto 443 para los visitantes que llegan por https, así que solo ellos reciben el error. Configure https en el servidor. El modo Flexible de Cloudflare no lo necesita, pero deja sin cifrar el camino entre Cloudflare y el servidor: no sirve para tiendas, inicios de sesión ni datos de clientes.</translation>
    </message>
    <message>
        <source>Nothing at all could be reached from this computer, neither Cloudflare nor any name server. Check the cable or the wireless network, and try again.</source>
        <translation>Desde este equipo no se pudo llegar a nada: ni a Cloudflare ni a ningún servidor de nombres. Revise el cable o la red inalámbrica e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>When neither the site nor anything else can be reached, nothing is seen because of this computer or its network, and nothing is known about the site. Check the cable, the wireless network, the router and a VPN if there is one. Then check the site again.</source>
        <translation>Cuando no se puede llegar ni al sitio web ni a nada más, no se ve nada a causa de este equipo o de su red, y no se sabe nada del sitio web. Revise el cable, la red inalámbrica, el router y la VPN, si la hay. Después compruebe de nuevo el sitio web.</translation>
    </message>
    <message>
        <source>The safest SSL mode that would work with this server as it is now is %1. It leaves the way between Cloudflare and the server unencrypted: it is not for shops, logins or customers&apos; data.</source>
        <translation>El modo SSL más seguro que funcionaría con este servidor tal como está ahora es %1. Deja sin cifrar el camino entre Cloudflare y el servidor: no sirve para tiendas, inicios de sesión ni datos de clientes.</translation>
    </message>
    <message>
        <source>Another SSL mode would not help: visitors would get an error in every one of them.</source>
        <translation>Otro modo SSL no ayudaría: en todos ellos los visitantes recibirían un error.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>Nothing listens on the server: every port refuses.</source>
        <translation>En el servidor no hay nada a la escucha: todos los puertos rechazan la conexión.</translation>
    </message>
    <message>
        <source>The server refuses Cloudflare&apos;s addresses and lets everyone else in.</source>
        <translation>El servidor rechaza las direcciones de Cloudflare y deja entrar a todos los demás.</translation>
    </message>
    <message>
        <source>The server is silent to Cloudflare&apos;s addresses and lets everyone else in.</source>
        <translation>El servidor no responde nada a las direcciones de Cloudflare y deja entrar a todos los demás.</translation>
    </message>
    <message>
        <source>The server refuses some of Cloudflare&apos;s addresses, so visitors are hit now and then.</source>
        <translation>El servidor rechaza algunas direcciones de Cloudflare, así que el error afecta a los visitantes de vez en cuando.</translation>
    </message>
    <message>
        <source>A firewall rejects everyone with an ICMP message. It needs the test lab.</source>
        <translation>Un cortafuegos rechaza a todos con un mensaje ICMP. Necesita el laboratorio de pruebas.</translation>
    </message>
    <message>
        <source>The web server listens on its own loopback address only. It needs the test lab.</source>
        <translation>El servidor web escucha solo en su propia dirección de loopback. Necesita el laboratorio de pruebas.</translation>
    </message>
    <message>
        <source>The server is silent to everyone.</source>
        <translation>El servidor no responde nada a nadie.</translation>
    </message>
    <message>
        <source>No route leads to the server. It needs the test lab.</source>
        <translation>Ninguna ruta lleva al servidor. Necesita el laboratorio de pruebas.</translation>
    </message>
    <message>
        <source>Cloudflare is refused, and this computer hears nothing at all.</source>
        <translation>A Cloudflare se le rechaza, y este equipo no recibe absolutamente nada.</translation>
    </message>
    <message>
        <source>Cloudflare hears nothing, and this computer is refused: probably two different addresses.</source>
        <translation>Cloudflare no recibe nada, y a este equipo se le rechaza: probablemente son dos direcciones distintas.</translation>
    </message>
    <message>
        <source>Port 443 is closed in mode Full: http works and https fails.</source>
        <translation>El puerto 443 está cerrado en el modo Full: http funciona y https falla.</translation>
    </message>
    <message>
        <source>Port 443 is closed in mode Full, and Cloudflare sends every visitor to https.</source>
        <translation>El puerto 443 está cerrado en el modo Full, y Cloudflare envía a todos los visitantes a https.</translation>
    </message>
    <message>
        <source>Port 80 is closed in mode Flexible, which uses no other.</source>
        <translation>El puerto 80 está cerrado en el modo Flexible, que no usa ningún otro.</translation>
    </message>
    <message>
        <source>The address told belongs to another site, and the real server is down.</source>
        <translation>La dirección indicada es de otro sitio web, y el servidor verdadero está caído.</translation>
    </message>
    <message>
        <source>The web server answers Cloudflare with 403 Forbidden, and everyone else with the page.</source>
        <translation>El servidor web responde a Cloudflare con 403 Forbidden y a todos los demás con la página.</translation>
    </message>
    <message>
        <source>The DNS record behind Cloudflare leads to Cloudflare itself.</source>
        <translation>El registro DNS que hay detrás de Cloudflare lleva al propio Cloudflare.</translation>
    </message>
    <message>
        <source>The address told is a private one, which only this network can reach.</source>
        <translation>La dirección indicada es privada y solo se puede llegar a ella desde esta red.</translation>
    </message>
    <message>
        <source>The server has an IPv6 address that refuses, so every other visit fails.</source>
        <translation>El servidor tiene una dirección IPv6 que rechaza la conexión, así que falla una de cada dos visitas.</translation>
    </message>
    <message>
        <source>The server lets the first connections of a burst in and refuses the rest.</source>
        <translation>El servidor deja entrar las primeras conexiones de una ráfaga y rechaza las demás.</translation>
    </message>
    <message>
        <source>The server answers some requests and fails at others, without a pattern.</source>
        <translation>El servidor responde a algunas peticiones y falla con otras, sin un patrón.</translation>
    </message>
    <message>
        <source>Everything works, and the server is silent to everyone but Cloudflare.</source>
        <translation>Todo funciona, y el servidor no responde nada a nadie salvo a Cloudflare.</translation>
    </message>
    <message>
        <source>Everything works, and the server refuses this computer.</source>
        <translation>Todo funciona, y el servidor rechaza a este equipo.</translation>
    </message>
    <message>
        <source>Port 443 speaks plain HTTP.</source>
        <translation>El puerto 443 habla HTTP sin cifrar.</translation>
    </message>
    <message>
        <source>The server has no certificate for this name and says so.</source>
        <translation>El servidor no tiene un certificado para este nombre, y así lo dice.</translation>
    </message>
    <message>
        <source>The server accepts no cipher that Cloudflare offers.</source>
        <translation>El servidor no acepta ninguno de los cifrados que ofrece Cloudflare.</translation>
    </message>
    <message>
        <source>The server insists on Cloudflare&apos;s client certificate, and Cloudflare sends none.</source>
        <translation>El servidor exige el certificado de cliente de Cloudflare, y Cloudflare no envía ninguno.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, in mode Full (strict).</source>
        <translation>El certificado del servidor ha caducado, en el modo Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, in mode Full (strict).</source>
        <translation>El certificado del servidor todavía no es válido, en el modo Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, in mode Full (strict).</source>
        <translation>El certificado del servidor es para otro nombre, en el modo Full (strict).</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, in mode Full (strict).</source>
        <translation>El servidor firmó él mismo su certificado, en el modo Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that nobody trusts, in mode Full (strict).</source>
        <translation>El certificado del servidor viene de una autoridad en la que nadie confía, en el modo Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate only pretends to come from Cloudflare&apos;s Origin CA, in mode Full (strict).</source>
        <translation>El certificado del servidor solo finge venir de la Origin CA de Cloudflare, en el modo Full (strict).</translation>
    </message>
    <message>
        <source>The server does not send its intermediate certificate, in mode Full (strict).</source>
        <translation>El servidor no envía su certificado intermedio, en el modo Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked, in mode Full (strict).</source>
        <translation>El certificado del servidor ha sido revocado, en el modo Full (strict).</translation>
    </message>
    <message>
        <source>Everything works: the certificate has expired, and mode Full does not mind.</source>
        <translation>Todo funciona: el certificado ha caducado, pero al modo Full no le importa.</translation>
    </message>
    <message>
        <source>Everything works with a certificate of Cloudflare&apos;s Origin CA, in mode Full (strict).</source>
        <translation>Todo funciona con un certificado de la Origin CA de Cloudflare, en el modo Full (strict).</translation>
    </message>
    <message>
        <source>Mode Flexible, and the server sends http to https: visitors go round in circles.</source>
        <translation>Modo Flexible, y el servidor envía de http a https: los visitantes dan vueltas en círculo.</translation>
    </message>
    <message>
        <source>Cloudflare sends http to https, and the server sends https to http.</source>
        <translation>Cloudflare envía de http a https, y el servidor envía de https a http.</translation>
    </message>
    <message>
        <source>The web server itself answers with error 500.</source>
        <translation>El propio servidor web responde con el error 500.</translation>
    </message>
    <message>
        <source>The server takes the request and never answers.</source>
        <translation>El servidor recibe la petición y nunca responde.</translation>
    </message>
    <message>
        <source>The server closes the connection without an answer.</source>
        <translation>El servidor cierra la conexión sin responder.</translation>
    </message>
    <message>
        <source>The headers of the server&apos;s answer are larger than Cloudflare takes.</source>
        <translation>Las cabeceras de la respuesta del servidor son más grandes de lo que acepta Cloudflare.</translation>
    </message>
    <message>
        <source>The site leads to its www name, and the server of that one is down.</source>
        <translation>El sitio web lleva a su nombre con www, y el servidor de ese nombre está caído.</translation>
    </message>
    <message>
        <source>Cloudflare answers with error 1001: the name is not set up there.</source>
        <translation>Cloudflare responde con el error 1001: el nombre no está configurado allí.</translation>
    </message>
    <message>
        <source>Cloudflare cannot resolve the name of the origin: error 1016.</source>
        <translation>Cloudflare no puede resolver el nombre del servidor de origen: error 1016.</translation>
    </message>
    <message>
        <source>The site is served through a tunnel, and no connector is running: error 1033.</source>
        <translation>El sitio web se sirve a través de un túnel, y no hay ningún conector en marcha: error 1033.</translation>
    </message>
    <message>
        <source>Cloudflare has an outage at the very location that serves this computer.</source>
        <translation>Cloudflare tiene una interrupción justo en la ubicación que atiende a este equipo.</translation>
    </message>
    <message>
        <source>Everything works, and Cloudflare has an outage somewhere else.</source>
        <translation>Todo funciona, y Cloudflare tiene una interrupción en otro lugar.</translation>
    </message>
    <message>
        <source>Everything works, and Cloudflare&apos;s status page refuses programs.</source>
        <translation>Todo funciona, y la página de estado de Cloudflare rechaza a los programas.</translation>
    </message>
    <message>
        <source>Everything works, and something else answers in place of Cloudflare&apos;s status page.</source>
        <translation>Todo funciona, y otra cosa responde en lugar de la página de estado de Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare shows this computer a challenge in place of the page.</source>
        <translation>Cloudflare le muestra a este equipo un desafío en lugar de la página.</translation>
    </message>
    <message>
        <source>Cloudflare answers from its cache, and the server behind it is down.</source>
        <translation>Cloudflare responde desde su caché, y el servidor que hay detrás está caído.</translation>
    </message>
    <message>
        <source>Cloudflare shows a kept copy because the server is down.</source>
        <translation>Cloudflare muestra una copia guardada porque el servidor está caído.</translation>
    </message>
    <message>
        <source>The name leads straight to the server and not through Cloudflare.</source>
        <translation>El nombre lleva directamente al servidor y no a través de Cloudflare.</translation>
    </message>
    <message>
        <source>The name does not exist.</source>
        <translation>El nombre no existe.</translation>
    </message>
    <message>
        <source>A leftover DNSSEC record makes resolvers refuse the name.</source>
        <translation>Un registro DNSSEC que quedó olvidado hace que los resolutores DNS rechacen el nombre.</translation>
    </message>
    <message>
        <source>The domain&apos;s name servers are not Cloudflare&apos;s.</source>
        <translation>Los servidores de nombres del dominio no son los de Cloudflare.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver gives an old address for the name.</source>
        <translation>El resolutor DNS de este equipo da una dirección antigua para el nombre.</translation>
    </message>
    <message>
        <source>Everything works, and the public resolvers cannot be asked from here.</source>
        <translation>Todo funciona, y desde aquí no se puede consultar a los resolutores DNS públicos.</translation>
    </message>
    <message>
        <source>This computer reaches nothing at all.</source>
        <translation>Este equipo no llega a ninguna parte.</translation>
    </message>
    <message>
        <source>A network&apos;s sign-in page answers in everybody&apos;s place.</source>
        <translation>La página de inicio de sesión de una red responde en lugar de todos.</translation>
    </message>
    <message>
        <source>Everything works, and this computer&apos;s clock is an hour off.</source>
        <translation>Todo funciona, y el reloj de este equipo tiene una hora de desfase.</translation>
    </message>
    <message>
        <source>The server is down, and its address was not told.</source>
        <translation>El servidor está caído, y no se indicó su dirección.</translation>
    </message>
    <message>
        <source>Port 443 is closed, and the SSL mode was not told.</source>
        <translation>El puerto 443 está cerrado, y no se indicó el modo SSL.</translation>
    </message>
    <message>
        <source>An error page was pasted, and everything works by now.</source>
        <translation>Se pegó una página de error, y ahora ya funciona todo.</translation>
    </message>
    <message>
        <source>This fault cannot be staged on this system: %1</source>
        <translation>Este fallo no se puede simular en este sistema: %1</translation>
    </message>
    <message>
        <source>There is no practice fault &quot;%1&quot;.</source>
        <translation>No hay ningún fallo de práctica &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cloudflare may take up to 25 seconds to give up on a server. So long a silence already means that it has no quick answer from your server.</source>
        <translation>Cloudflare puede tardar hasta 25 segundos en darse por vencido con un servidor. Un silencio tan largo ya significa que no tiene una respuesta rápida de su servidor.</translation>
    </message>
    <message>
        <source>Waiting for %1 (%2 s so far).</source>
        <comment>an address; seconds</comment>
        <translation>Esperando a %1 (%2 s hasta ahora).</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <comment>a headline</comment>
        <translation>Hasta ahora: %1</translation>
    </message>
    <message>
        <source>So far: %1 has not answered for a second. A server that lets this computer in answers sooner.</source>
        <comment>an address</comment>
        <translation>Hasta ahora: %1 lleva un segundo sin responder. Un servidor que deja entrar a este equipo responde antes.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>This name is too long: a host name has at most 253 characters.</source>
        <translation>Este nombre es demasiado largo: un nombre de host tiene como máximo 253 caracteres.</translation>
    </message>
    <message>
        <source>“%1” has two dots in a row or begins with a dot: give it with one dot between its parts, such as www.example.com.</source>
        <translation>«%1» tiene un punto justo detrás de otro o empieza por un punto: indíquelo con un solo punto entre sus partes, por ejemplo www.example.com.</translation>
    </message>
    <message>
        <source>“%1” is too long: a part between two dots has at most 63 characters.</source>
        <translation>«%1» es demasiado largo: cada parte, de un punto al siguiente, puede tener como máximo 63 caracteres.</translation>
    </message>
    <message>
        <source>“%1” looks like an IP address, but is not written as one usually is.</source>
        <translation>«%1» parece una dirección IP, pero no está escrita como es habitual.</translation>
    </message>
    <message>
        <source>There is no host name in it.</source>
        <translation>No contiene ningún nombre de host.</translation>
    </message>
    <message>
        <source>“%1” mixes letters with their encoded form: give the name in its own letters, such as bücher.example.</source>
        <translation>«%1» mezcla letras con su forma codificada: indique el nombre con sus propias letras, por ejemplo bücher.example.</translation>
    </message>
    <message>
        <source>“%1” is not a host name: a character in it cannot be part of one.</source>
        <translation>«%1» no es un nombre de host: contiene un carácter que no puede formar parte de uno.</translation>
    </message>
    <message>
        <source>The origin address is empty.</source>
        <translation>La dirección del servidor de origen está vacía.</translation>
    </message>
    <message>
        <source>The origin address is too long.</source>
        <translation>La dirección del servidor de origen es demasiado larga.</translation>
    </message>
    <message>
        <source>Give only the address of the server, without a user name, a password or a query.</source>
        <translation>Indique solo la dirección del servidor, sin nombre de usuario, contraseña ni parámetros.</translation>
    </message>
    <message>
        <source>What follows the colon is not a port: a port is a number from 1 to 65535.</source>
        <translation>Lo que sigue al signo «:» no es un puerto: un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>“%1” is not the address of one server.</source>
        <translation>«%1» no es la dirección de un solo servidor.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address.</source>
        <translation>«%1» no es una dirección IPv6.</translation>
    </message>
    <message>
        <source>There are two colons after the site&apos;s name: give at most one port, such as www.example.com:8443.</source>
        <translation>Hay más de un signo «:» después del nombre del sitio web: indique como máximo un puerto, por ejemplo www.example.com:8443.</translation>
    </message>
    <message>
        <source>An IP address is not a site&apos;s name: give the name that visitors type, and the address with --origin.</source>
        <translation>Una dirección IP no es el nombre de un sitio web: indique el nombre que escriben los visitantes, y la dirección con --origin.</translation>
    </message>
    <message>
        <source>“%1” is not the full name of a public site: give it as visitors type it, such as www.example.com.</source>
        <translation>«%1» no es el nombre completo de un sitio web público: indíquelo como lo escriben los visitantes, por ejemplo www.example.com.</translation>
    </message>
    <message>
        <source>Cloudflare does not pass on %1 on port %2: visitors of this address never reach its proxy. Only the usual ports of the server are examined.</source>
        <translation>Cloudflare no transmite %1 por el puerto %2: los visitantes de esta dirección nunca llegan a su proxy. Solo se examinan los puertos habituales del servidor.</translation>
    </message>
    <message>
        <source>The address of the site is empty: give it as visitors type it, such as www.example.com.</source>
        <translation>La dirección del sitio web está vacía: indíquela como la escriben los visitantes, por ejemplo www.example.com.</translation>
    </message>
    <message>
        <source>This is too long to be the address of a site.</source>
        <translation>Esto es demasiado largo para ser la dirección de un sitio web.</translation>
    </message>
    <message>
        <source>There is an invisible character (%1) in the address: type it by hand instead of pasting it.</source>
        <translation>Hay un carácter invisible (%1) en la dirección: escríbala a mano en lugar de pegarla.</translation>
    </message>
    <message>
        <source>This is not the address of a site: give it as visitors type it, such as www.example.com.</source>
        <translation>Esto no es la dirección de un sitio web: indíquela como la escriben los visitantes, por ejemplo www.example.com.</translation>
    </message>
    <message>
        <source>There are spaces in the address: give only the address, such as www.example.com.</source>
        <translation>Hay espacios en la dirección: indique solo la dirección, por ejemplo www.example.com.</translation>
    </message>
    <message>
        <source>Only web addresses (http and https) can be checked, and this one begins with “%1:”.</source>
        <translation>Solo se pueden comprobar direcciones web (http y https), y esta empieza por «%1:».</translation>
    </message>
    <message>
        <source>Only web addresses (http and https) can be checked, and this one begins otherwise.</source>
        <translation>Solo se pueden comprobar direcciones web (http y https), y esta empieza de otra manera.</translation>
    </message>
    <message>
        <source>Leave out the user name and the password: give only the address of the site, such as www.example.com.</source>
        <translation>Quite el nombre de usuario y la contraseña: indique solo la dirección del sitio web, por ejemplo www.example.com.</translation>
    </message>
    <message>
        <source>This is a path without a site: put the site&apos;s name before it, such as www.example.com/shop.</source>
        <translation>Esto es una ruta sin sitio web: ponga delante el nombre del sitio web, por ejemplo www.example.com/shop.</translation>
    </message>
    <message>
        <source>“%1” is not a host name: its characters may not stand together like this.</source>
        <translation>«%1» no es un nombre de host: sus caracteres no pueden ir juntos de esta manera.</translation>
    </message>
</context>
<context>
    <name>QuestionDraft</name>
    <message numerus="yes">
        <source>Give at most %n addresses.</source>
        <translation>
            <numerusform>Indique como máximo %n dirección.</numerusform>
            <numerusform>Indique como máximo %n direcciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Nothing was written: something that was to be left out would still stand in the report. Please report this as a fault of the program; --no-redact writes the report with it.</source>
        <translation>No se escribió nada: en el informe seguiría apareciendo algo que debía omitirse. Por favor, comuníquelo como un error del programa; --no-redact escribe el informe con ello.</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>Every observation, with its time: add --output FILE for a file that holds all of it, or --format html for one to send.</source>
        <translation>Todas las observaciones, con su hora: añada --output FILE para obtener un archivo que lo contiene todo, o --format html para obtener uno que se pueda enviar.</translation>
    </message>
    <message>
        <source>No texts in “%1” yet: the report is in English.</source>
        <translation>Todavía no hay textos en «%1»: el informe está en inglés.</translation>
    </message>
</context>
<context>
    <name>ReportChooser</name>
    <message>
        <source>Open a report</source>
        <translation>Abrir un informe</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>“%1” is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The file names “%1”; by today&apos;s rules it is “%2”.</source>
        <extracomment>%1 and %2: what is wrong, in a few words</extracomment>
        <translation>El archivo indica «%1»; según las reglas actuales es «%2».</translation>
    </message>
    <message>
        <source>The file says “%1”; by today&apos;s rules it is “%2”.</source>
        <extracomment>%1 and %2: the words of two lights, such as “broken”</extracomment>
        <translation>El archivo dice «%1»; según las reglas actuales es «%2».</translation>
    </message>
    <message>
        <source>This file is the page for reading. Open “%1”, which lies beside it.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Este archivo es la página para leer. Abra «%1», que está junto a él.</translation>
    </message>
    <message>
        <source>This file is the page for reading. What can be opened again is the report as data: whoever made it saves it as “Data (JSON)” on the page Report.</source>
        <translation>Este archivo es la página para leer. Lo que se puede volver a abrir es el informe como datos: quien lo hizo lo guarda como «Datos (JSON)» en la página «Informe».</translation>
    </message>
    <message>
        <source>“-” reads a report that another program hands over, and nothing was handed over.</source>
        <translation>«-» lee un informe que entrega otro programa, y no se ha entregado nada.</translation>
    </message>
    <message>
        <source>The standard input cannot be read: %1.</source>
        <translation>No se puede leer la entrada estándar: %1.</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>The address of your server (the origin) is a number such as 203.0.113.10, or, of the newer kind, such as 2001:db8::10.

In Cloudflare&apos;s dashboard: log in at dash.cloudflare.com, choose your site, then DNS, Records. The record of type A, AAAA or CNAME with the name of your site holds it, in the column “Content”.

At your hosting company: it stands in the welcome mail, and in the hosting panel, often called “IP address”, “shared IP” or “server IP”.

If several are used, give all of them, with commas between. If you cannot find it, leave the field empty.</source>
        <translation>La dirección de su servidor (el servidor de origen) es un número como 203.0.113.10 o, si es del tipo más nuevo, como 2001:db8::10.

En el panel de Cloudflare: inicie sesión en dash.cloudflare.com, elija su sitio web y después DNS, Records. El registro de tipo A, AAAA o CNAME con el nombre de su sitio web la contiene, en la columna «Content».

En su proveedor de alojamiento: está en el correo de bienvenida y en el panel de alojamiento, a menudo con el nombre «IP address», «shared IP» o «server IP».

Si se usan varias, indíquelas todas, separadas por comas. Si no la encuentra, deje el campo vacío.</translation>
    </message>
    <message>
        <source>The SSL mode says how Cloudflare talks to your server.

Log in at dash.cloudflare.com, choose your site, then SSL/TLS, Overview. The mode stands there: Off, Flexible, Full, Full (strict) or Strict (SSL-Only Origin Pull).

If you cannot see it, leave “I don&apos;t know”: often it can be told from what is observed.</source>
        <translation>El modo SSL dice cómo habla Cloudflare con su servidor.

Inicie sesión en dash.cloudflare.com, elija su sitio web y después SSL/TLS, Overview. Allí está el modo: Off, Flexible, Full, Full (strict) o Strict (SSL-Only Origin Pull).

Si no puede verlo, deje «No lo sé»: a menudo se puede deducir de lo que se observa.</translation>
    </message>
    <message>
        <source>A shell is a window in which commands are typed, one after the other.

Many hosting panels have one, called “Terminal” or “SSH access”, and so do the web consoles of cloud providers. That is the easiest way.

From your own computer: open Terminal (macOS, Linux) or PowerShell (Windows). Type ssh, a space, your user name, @ and the address of your server, as in: ssh admin@203.0.113.10. Press Enter. The user name and its password or key come from your hosting company. While a password is typed, nothing of it is seen. The first time you are asked whether this is your server: compare the fingerprint with the one that your hosting company gives, then type yes.

To paste a command: Ctrl+Shift+V in most terminals, Cmd+V on macOS, a right click in PowerShell. Then press Enter.

“root” is the account that may do everything on the server. “sudo” before a command borrows its rights, and may ask for your password.

If you have no such access, say on the page “Fix” that you do not run the server: the message to whoever does is ready there.</source>
        <translation>Una terminal es una ventana en la que se escriben comandos, uno tras otro.

Muchos paneles de alojamiento tienen una, llamada «Terminal» o «Acceso SSH», y también la tienen las consolas web de los proveedores en la nube. Es la manera más fácil.

Desde su propio equipo: abra Terminal (macOS, Linux) o PowerShell (Windows). Escriba ssh, un espacio, su nombre de usuario, @ y la dirección de su servidor, por ejemplo: ssh admin@203.0.113.10. Pulse Intro. El nombre de usuario y su contraseña o clave se los da su empresa de alojamiento. Mientras escribe una contraseña, no se ve nada de ella. La primera vez se le pregunta si ese es su servidor: compare la huella con la que le indique su empresa de alojamiento y después escriba yes.

Para pegar un comando: Ctrl+Mayús+V en la mayoría de las terminales, Cmd+V en macOS, clic derecho en PowerShell. Después pulse Intro.

«root» es la cuenta que puede hacerlo todo en el servidor. «sudo» delante de un comando toma prestados sus permisos, y puede pedirle su contraseña.

Si no tiene ese acceso, indique en la página «Solución» que no administra usted el servidor: allí está listo el mensaje para quien lo administra.</translation>
    </message>
    <message>
        <source>PowerShell and the Command Prompt are windows in which commands are typed. Here they must be opened on the server, not on your own computer.

Come to the server&apos;s desktop with Remote Desktop Connection, which Windows has; for macOS there is “Windows App”. The address, the user name and the password come from your hosting company.

There, open the Start menu and type powershell, or cmd for the Command Prompt. Right-click what is found and choose “Run as administrator”.

To paste a command, right-click in the window. Then press Enter.

If you have no such access, say on the page “Fix” that you do not run the server: the message to whoever does is ready there.</source>
        <translation>PowerShell y el símbolo del sistema son ventanas en las que se escriben comandos. Aquí hay que abrirlas en el servidor, no en su propio equipo.

Al escritorio del servidor se llega con Conexión a Escritorio remoto, que viene con Windows; para macOS existe «Windows App». La dirección, el nombre de usuario y la contraseña se los da su empresa de alojamiento.

Allí, abra el menú Inicio y escriba powershell, o cmd para el símbolo del sistema. Haga clic derecho en lo que aparece y elija «Ejecutar como administrador».

Para pegar un comando, haga clic derecho en la ventana. Después pulse Intro.

Si no tiene ese acceso, indique en la página «Solución» que no administra usted el servidor: allí está listo el mensaje para quien lo administra.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>dot</source>
        <comment>read aloud, as in an address</comment>
        <translation>punto</translation>
    </message>
    <message>
        <source>colon</source>
        <comment>read aloud, as in an address</comment>
        <translation>dos puntos</translation>
    </message>
    <message>
        <source>slash</source>
        <comment>read aloud, as in an address</comment>
        <translation>barra</translation>
    </message>
    <message>
        <source>dash</source>
        <comment>read aloud, as in an address</comment>
        <translation>guion</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>read aloud, as in an address</comment>
        <translation>guion bajo</translation>
    </message>
    <message>
        <source>at</source>
        <comment>read aloud, as in an address</comment>
        <translation>arroba</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>read aloud</comment>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>and</source>
        <comment>read aloud</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a list</comment>
        <extracomment>%1: a number, %2: a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This fits best, but it is not certain.</source>
        <translation>Es lo que mejor encaja, pero no es seguro.</translation>
    </message>
    <message>
        <source>This is only one of the things that it may be.</source>
        <translation>Es solo una de varias posibilidades.</translation>
    </message>
    <message>
        <source>Who can act: %1.</source>
        <extracomment>%1: such as “you or whoever runs the server”</extracomment>
        <translation>Quién puede actuar: %1.</translation>
    </message>
    <message>
        <source>First we only look, and change nothing.</source>
        <translation>Primero solo miramos y no cambiamos nada.</translation>
    </message>
    <message>
        <source>Now we change something.</source>
        <translation>Ahora cambiamos algo.</translation>
    </message>
    <message>
        <source>Now we see whether it worked.</source>
        <translation>Ahora comprobamos si ha funcionado.</translation>
    </message>
    <message>
        <source>Choose these, one after the other: %1.</source>
        <extracomment>%1: names in a menu, with commas between them</extracomment>
        <translation>Elija uno tras otro: %1.</translation>
    </message>
    <message>
        <source>Send it to your hosting company.</source>
        <translation>Envíelo a su empresa de alojamiento.</translation>
    </message>
    <message>
        <source>Send it to whoever has the Cloudflare account.</source>
        <translation>Envíelo a quien tenga la cuenta de Cloudflare.</translation>
    </message>
    <message>
        <source>Send it to whoever has access to the server.</source>
        <translation>Envíelo a quien tenga acceso al servidor.</translation>
    </message>
    <message>
        <source>This is practice: nothing is really broken.</source>
        <translation>Esto es una práctica: nada está averiado de verdad.</translation>
    </message>
    <message>
        <source>This is about the site %1.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>Se trata del sitio %1.</translation>
    </message>
    <message>
        <source>What there is to do: %1.</source>
        <extracomment>%1: what to do, such as “Start nginx”</extracomment>
        <translation>Lo que hay que hacer: %1.</translation>
    </message>
    <message>
        <source>It is done %1.</source>
        <extracomment>%1: a place, such as “in a shell on the server”</extracomment>
        <translation>Se hace %1.</translation>
    </message>
    <message>
        <source>All of this can be undone, and I can tell you how.</source>
        <translation>Todo esto se puede deshacer, y puedo decirle cómo.</translation>
    </message>
    <message>
        <source>This is practice: send it to nobody.</source>
        <translation>Esto es una práctica: no se lo envíe a nadie.</translation>
    </message>
    <message>
        <source>When they have answered, we check again.</source>
        <translation>Cuando hayan respondido, volvemos a comprobarlo.</translation>
    </message>
    <message>
        <source>space</source>
        <comment>read aloud, as in a command</comment>
        <translation>espacio</translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud, as in a command</comment>
        <translation>igual</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <comment>read aloud, as in a command</comment>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>a letter, read aloud</comment>
        <translation>%1 mayúscula</translation>
    </message>
    <message>
        <source>%1 in capital letters</source>
        <comment>a word, read aloud</comment>
        <translation>%1 en mayúsculas</translation>
    </message>
    <message>
        <source>Of everything that was tested, nothing else fits what was seen.</source>
        <translation>De todo lo que se ha probado, nada más encaja con lo que se ha visto.</translation>
    </message>
    <message>
        <source>I will send you command %1. Paste it %2, and press Enter.</source>
        <extracomment>%1: the number of a command, %2: a place, such as “in a shell on the server”</extracomment>
        <translation>Le enviaré el comando %1. Péguelo %2 y pulse Intro.</translation>
    </message>
    <message>
        <source>Type this %1, without the pauses: %2. Then press Enter.</source>
        <extracomment>%1: a place, such as “in a shell on the server”, %2: such as “systemctl, space, status, space, nginx”</extracomment>
        <translation>Escriba esto %1, sin las pausas: %2. Después pulse Intro.</translation>
    </message>
    <message>
        <source>Tell me what you see.</source>
        <translation>Dígame qué ve.</translation>
    </message>
    <message>
        <source>One other thing is possible as well: %1.</source>
        <extracomment>%1: what it may be</extracomment>
        <translation>También es posible otra cosa: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other things are possible as well: %1.</source>
        <extracomment>%1: what it may be, with semicolons between them</extracomment>
        <translation>
            <numerusform>También es posible otra cosa: %1.</numerusform>
            <numerusform>También son posibles otras %n cosas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has to act on this. There is a message that is ready.</source>
        <translation>Aquí tiene que actuar otra persona. Hay un mensaje preparado.</translation>
    </message>
    <message>
        <source>On the telephone, this is to be read to them.</source>
        <translation>Por teléfono, hay que leerles esto.</translation>
    </message>
    <message>
        <source>Its visitors get error %1, which Cloudflare makes.</source>
        <extracomment>%1: such as 521</extracomment>
        <translation>Sus visitantes reciben el error %1, que genera Cloudflare.</translation>
    </message>
    <message>
        <source>backslash</source>
        <comment>read aloud, as in an address</comment>
        <translation>barra invertida</translation>
    </message>
    <message>
        <source>asterisk</source>
        <comment>read aloud</comment>
        <translation>asterisco</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>read aloud</comment>
        <translation>más</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>read aloud</comment>
        <translation>coma</translation>
    </message>
    <message>
        <source>(For you: %1)</source>
        <extracomment>%1: sentences for somebody who reads others aloud</extracomment>
        <translation>(Para usted: %1)</translation>
    </message>
    <message>
        <source>If |Where |When |Only </source>
        <extracomment>How texts of fixes begin that only some have to follow, with bars between; mind the spaces</extracomment>
        <translation>Si |Donde |Cuando |Solo </translation>
    </message>
    <message>
        <source>choose it under Firewall|in Origin Doctor under Firewall</source>
        <extracomment>As texts of fixes say it; with a bar between where they say it in two ways</extracomment>
        <translation>elíjalo en Cortafuegos|en Origin Doctor, en Cortafuegos</translation>
    </message>
</context>
<context>
    <name>doctor::AccessQuestion</name>
    <message>
        <source>Do you run the server yourself?</source>
        <translation>¿Administra usted mismo el servidor?</translation>
    </message>
    <message>
        <source>Who has the Cloudflare account?</source>
        <translation>¿Quién tiene la cuenta de Cloudflare?</translation>
    </message>
    <message>
        <source>I run it</source>
        <translation>Sí, yo mismo</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>La tengo yo</translation>
    </message>
    <message>
        <source>My hosting company runs it</source>
        <translation>Lo administra mi empresa de alojamiento</translation>
    </message>
    <message>
        <source>My agency or my hosting company has it</source>
        <translation>La tiene mi agencia o mi empresa de alojamiento</translation>
    </message>
    <message>
        <source>Somebody else looks after it, or I don&apos;t know</source>
        <translation>Se ocupa otra persona, o no lo sé</translation>
    </message>
    <message>
        <source>Somebody else has it, or I don&apos;t know</source>
        <translation>La tiene otra persona, o no lo sé</translation>
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
        <translation>Antes todo estaba bien, y ahora también.</translation>
    </message>
    <message>
        <source>It works now.</source>
        <translation>Ahora funciona.</translation>
    </message>
    <message>
        <source>What visitors get now could not be seen.</source>
        <translation>No se pudo ver qué reciben ahora los visitantes.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Todo sigue como antes.</translation>
    </message>
    <message>
        <source>The cause is the same, and what visitors get has changed.</source>
        <translation>La causa es la misma, pero lo que reciben los visitantes ha cambiado.</translation>
    </message>
    <message>
        <source>Something has changed, and it is not yet well.</source>
        <translation>Algo ha cambiado, pero todavía no está bien.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1, before</source>
        <extracomment>%1: a check, such as “TCP reach”</extracomment>
        <translation>%1, antes</translation>
    </message>
    <message>
        <source>%1, now</source>
        <extracomment>%1: a check, such as “TCP reach”</extracomment>
        <translation>%1, ahora</translation>
    </message>
    <message>
        <source>What visitors get</source>
        <translation>Lo que reciben los visitantes</translation>
    </message>
    <message>
        <source>The cause is the same, and some of the lights have changed.</source>
        <translation>La causa es la misma, y algunas de las luces han cambiado.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1: a part of the question, such as &quot;SSL mode&quot;; %2: what it was; %3: what it is now</extracomment>
        <translation>%1: antes %2, ahora %3</translation>
    </message>
</context>
<context>
    <name>doctor::ButtonRow</name>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>At&amp;rás</translation>
    </message>
    <message>
        <source>S&amp;top checking</source>
        <translation>&amp;Detener la comprobación</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprobar de &amp;nuevo</translation>
    </message>
    <message>
        <source>This report is of a practice fault that is no longer staged: it cannot be checked again.</source>
        <translation>Este informe es de un fallo de práctica que ya no se simula: no se puede comprobar de nuevo.</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>Dejar de &amp;vigilar</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it works</source>
        <translation>Seguir com&amp;probando hasta que funcione</translation>
    </message>
    <message numerus="yes">
        <source>Stop &amp;watching (%n s)</source>
        <extracomment>%n: the seconds until the next check</extracomment>
        <translation>
            <numerusform>Dejar de &amp;vigilar (%n s)</numerusform>
            <numerusform>Dejar de &amp;vigilar (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>doctor::CheckPage</name>
    <message>
        <source>How to fix it</source>
        <translation>Cómo solucionarlo</translation>
    </message>
    <message>
        <source>This is being checked right now. You need not wait for it: every page shows what is known so far.</source>
        <translation>Esto se está comprobando ahora mismo. No hace falta que espere: cada página muestra lo que se sabe hasta el momento.</translation>
    </message>
    <message numerus="yes">
        <source>Show what was observed (%n)</source>
        <translation>
            <numerusform>Mostrar lo que se observó (%n)</numerusform>
            <numerusform>Mostrar lo que se observó (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <extracomment>%1: an address of a site or a server</extracomment>
        <translation>Esperando a %1 …</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n seconds so far</source>
        <translation>
            <numerusform>sin respuesta desde hace %n segundo</numerusform>
            <numerusform>sin respuesta desde hace %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor::CommandBox</name>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Mostrar la línea (%n)</numerusform>
            <numerusform>Mostrar las %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the whole command</source>
        <translation>Mostrar el comando completo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what a command is for</extracomment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Comando: %1</translation>
    </message>
</context>
<context>
    <name>doctor::Consultation</name>
    <message>
        <source>Nothing was ticked as done</source>
        <translation>No se marcó nada como hecho</translation>
    </message>
</context>
<context>
    <name>doctor::CopyText</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what was or would be copied, such as “a message to the hosting company”</extracomment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copy the text (practice: not to be sent)</source>
        <translation>Copiar el texto (práctica: no enviar)</translation>
    </message>
</context>
<context>
    <name>doctor::DiagnosisPage</name>
    <message>
        <source>Keep watching</source>
        <translation>Seguir vigilando</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Your server has another address? Change it and check again</source>
        <translation>¿Su servidor tiene otra dirección? Cámbiela y compruebe de nuevo</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>How to &amp;fix it</source>
        <translation>Cómo so&amp;lucionarlo</translation>
    </message>
    <message>
        <source>This page names what fits the observations best.

“This is it” means that the observations leave no other reading. “Most likely” means that this fits best. “Possible” means that it is not excluded; the text then says what would decide.

Below stands what it rests on, what was ruled out, and what else it may be. “Who can act” is said because some things can be put right only at the server, some only in Cloudflare&apos;s dashboard, and some only by the hosting company.</source>
        <translation>Esta página nombra lo que mejor encaja con las observaciones.

«Es esto» significa que las observaciones no permiten otra lectura. «Lo más probable» significa que esto es lo que mejor encaja. «Posible» significa que no está descartado; el texto dice entonces qué lo decidiría.

Debajo figura en qué se basa, qué se descartó y qué más puede ser. «Quién puede actuar» se indica porque algunas cosas solo se pueden arreglar en el servidor, otras solo en el panel de Cloudflare y otras solo puede arreglarlas el proveedor de alojamiento.</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Whose job it is. %1: such as “your hosting company”</extracomment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>The error page with error %1 is from %2. At %3 the site answered as it should.</source>
        <translation>La página de error con el error %1 es del %2. El %3 el sitio web respondió como debe.</translation>
    </message>
    <message>
        <source>The page that you pasted said error %1. At %2 the site answered as it should.</source>
        <translation>La página que usted pegó indicaba el error %1. El %2 el sitio web respondió como debe.</translation>
    </message>
    <message numerus="yes">
        <source>What speaks against it (%n)</source>
        <translation>
            <numerusform>Lo que habla en contra (%n)</numerusform>
            <numerusform>Lo que habla en contra (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <extracomment>%1: names of checks, such as “DNS record, SSL mode”</extracomment>
        <translation>Descartado: %1</translation>
    </message>
    <message numerus="yes">
        <source>What else it may be (%n): %1</source>
        <extracomment>%n: how many, %1: the first ones</extracomment>
        <translation>
            <numerusform>Qué más puede ser (%n): %1</numerusform>
            <numerusform>Qué más puede ser (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the report “%1” says, made on %2. Nothing has been asked since: “Check again” shows how it is now.</source>
        <extracomment>%1: the name of a file, %2: a time</extracomment>
        <translation>Esto es lo que dice el informe «%1», hecho el %2. Desde entonces no se ha consultado nada: «Comprobar de nuevo» muestra cómo está ahora.</translation>
    </message>
    <message>
        <source>This is what the report “%1” says, made on %2 in practice. It cannot be checked again.</source>
        <extracomment>%1: the name of a file, %2: a time</extracomment>
        <translation>Esto es lo que dice el informe «%1», hecho el %2 en una práctica. No se puede comprobar de nuevo.</translation>
    </message>
    <message>
        <source>To read aloud, on the telephone</source>
        <translation>Para leer en voz alta por teléfono</translation>
    </message>
    <message>
        <source>what to read aloud</source>
        <translation>el texto para leer en voz alta</translation>
    </message>
    <message>
        <source>Your page says error %1. From here nothing more can be checked until this computer has internet again.</source>
        <translation>Su página dice error %1. Desde aquí no se puede comprobar nada más hasta que este equipo vuelva a tener internet.</translation>
    </message>
    <message>
        <source>Your page says error %1 (“%2”). From here nothing more can be checked until this computer has internet again.</source>
        <translation>Su página dice error %1 («%2»). Desde aquí no se puede comprobar nada más hasta que este equipo vuelva a tener internet.</translation>
    </message>
    <message>
        <source>The note in it: “%1”</source>
        <extracomment>%1: what the person who made it wrote</extracomment>
        <translation>La nota que contiene: «%1»</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>La dirección de su servidor</translation>
    </message>
    <message>
        <source>Do you know the address of your server? Give it, and this becomes surer</source>
        <translation>¿Conoce la dirección de su servidor? Indíquela y esto será más seguro</translation>
    </message>
</context>
<context>
    <name>doctor::DoctorWizard</name>
    <message>
        <source>If you only visit the site</source>
        <translation>Si usted solo visita el sitio web</translation>
    </message>
    <message>
        <source>This cannot be practised here</source>
        <translation>Esto no se puede practicar aquí</translation>
    </message>
    <message>
        <source>This report cannot be opened</source>
        <translation>Este informe no se puede abrir</translation>
    </message>
    <message>
        <source>%1 (practice) — %2</source>
        <extracomment>The title of the window. %1: a site, %2: the name of the program</extracomment>
        <translation>%1 (práctica) — %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of the window. %1: a site, %2: the name of the program</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>%1 vuelve a funcionar.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>%1: the name of a page, such as “TCP reach”</extracomment>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>About Origin Doctor</source>
        <translation>Acerca de Origin Doctor</translation>
    </message>
    <message>
        <source>%1, report of %2 — %3</source>
        <extracomment>The title of the window. %1: a site, %2: a day, %3: the name of the program</extracomment>
        <translation>%1, informe del %2 — %3</translation>
    </message>
    <message>
        <source>Check where this report leads?</source>
        <translation>¿Comprobar los lugares a los que lleva este informe?</translation>
    </message>
    <message>
        <source>The report that you opened names places that may be inside your own network or may not be websites: %1. A check connects to them from this computer.</source>
        <extracomment>%1: a list of addresses, such as “192.168.1.1, 203.0.113.10:22”</extracomment>
        <translation>El informe que usted abrió nombra lugares que pueden estar dentro de su propia red o que quizá no sean sitios web: %1. Al comprobar, este equipo se conecta a ellos.</translation>
    </message>
    <message>
        <source>Go on only if you know these places and trust whoever gave you the report.</source>
        <translation>Continúe solo si conoce estos lugares y confía en quien le dio el informe.</translation>
    </message>
    <message>
        <source>&amp;Check all the same</source>
        <translation>&amp;Comprobar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Do not check</source>
        <translation>&amp;No comprobar</translation>
    </message>
    <message>
        <source>The report of %1 is not saved.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>El informe de %1 no está guardado.</translation>
    </message>
    <message>
        <source>If you close the window now, what was found is lost.</source>
        <translation>Si cierra la ventana ahora, se pierde lo que se ha encontrado.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>do not close the window</comment>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>“%1” is large. It is being read.</source>
        <translation>«%1» es grande. Se está leyendo.</translation>
    </message>
</context>
<context>
    <name>doctor::EvidenceModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>what was asked</comment>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>who was asked</comment>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>the way that a question went</comment>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>doctor::EvidenceTable</name>
    <message>
        <source>What was observed</source>
        <translation>Lo que se observó</translation>
    </message>
</context>
<context>
    <name>doctor::EvidenceView</name>
    <message>
        <source>Choose a line to read everything that was observed with it.</source>
        <translation>Elija una línea para leer todo lo que se observó sobre ella.</translation>
    </message>
    <message>
        <source>everything about the chosen line</source>
        <translation>todo sobre la línea elegida</translation>
    </message>
</context>
<context>
    <name>doctor::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
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
        <translation>Seguir comprobando hasta que funcione</translation>
    </message>
    <message>
        <source>What is to be fixed</source>
        <translation>Lo que hay que solucionar</translation>
    </message>
    <message>
        <source>The steps and commands, for whoever has access</source>
        <translation>Los pasos y los comandos, para quien tiene acceso</translation>
    </message>
    <message>
        <source>Messages to whoever has access</source>
        <translation>Mensajes para quien tiene acceso</translation>
    </message>
    <message>
        <source>what to tell visitors</source>
        <translation>qué decir a los visitantes</translation>
    </message>
    <message>
        <source>Our website cannot be reached at the moment because of a technical problem with our server. We know about it and are working on it. Nothing is wrong with your computer, and there is nothing that you need to do: please try again later.</source>
        <translation>En este momento no se puede acceder a nuestro sitio web por un problema técnico con nuestro servidor. Lo sabemos y estamos trabajando en ello. Su equipo no tiene ningún problema y no hace falta que usted haga nada: por favor, vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>While it is broken: what to tell visitors</source>
        <translation>Mientras no funcione: qué decir a los visitantes</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>Ask those who have access</source>
        <translation>Pídaselo a quienes tienen acceso</translation>
    </message>
    <message>
        <source>There is nothing to fix.</source>
        <translation>No hay nada que solucionar.</translation>
    </message>
    <message>
        <source>It is not known yet what there is to fix.</source>
        <translation>Todavía no se sabe qué hay que solucionar.</translation>
    </message>
    <message>
        <source>There are no steps for this.</source>
        <translation>No hay pasos para esto.</translation>
    </message>
    <message>
        <source>It is being checked again. Until that has ended, this is what was found before.</source>
        <translation>Se está comprobando de nuevo. Hasta que termine, esto es lo que se encontró antes.</translation>
    </message>
    <message>
        <source>Copy the message, send it, wait for the answer, then press “Check again”.</source>
        <translation>Copie el mensaje, envíelo, espere la respuesta y después pulse «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>To read aloud, on the telephone</source>
        <translation>Para leer en voz alta por teléfono</translation>
    </message>
    <message>
        <source>This page says what to do, step by step: look first, then change something, then see whether it worked. Each command can be copied with its button and pasted where the text says.

First say who can get to the server, or into the Cloudflare account. If it is not you, the message to whoever can comes first, ready to be sent.

Choose what your server runs, and the commands follow at once. If you do not know it, leave it: the program then shows what fits most servers first.

“Check again” asks everything anew and shows what has changed. “Keep checking until it works” does so every 30 seconds, later less often, and tells you when it works. Whatever you tick as done goes into the report.

Origin Doctor itself changes nothing anywhere: it only shows commands.</source>
        <translation>Esta página dice qué hacer, paso a paso: primero mirar, luego cambiar algo y después ver si ha funcionado. Cada comando se puede copiar con su botón y pegar donde dice el texto.

Diga primero quién puede entrar en el servidor o en la cuenta de Cloudflare. Si no es usted, el mensaje para esa persona aparece en primer lugar, listo para enviar.

Elija lo que usa su servidor, y los comandos se adaptan al momento. Si no lo sabe, déjelo como está: el programa muestra entonces primero lo que encaja con la mayoría de los servidores.

«Comprobar de nuevo» vuelve a consultarlo todo y muestra qué ha cambiado. «Seguir comprobando hasta que funcione» lo hace cada 30 segundos, más adelante con menos frecuencia, y le avisa cuando funciona. Todo lo que marque como hecho pasa al informe.

Origin Doctor no cambia nada por sí mismo en ningún sitio: solo muestra comandos.</translation>
    </message>
    <message>
        <source>This is practice: read the message as you would write it, and send it to nobody.</source>
        <translation>Esto es una práctica: lea el mensaje tal como lo escribiría y no se lo envíe a nadie.</translation>
    </message>
    <message>
        <source>what to read aloud</source>
        <translation>el texto para leer en voz alta</translation>
    </message>
    <message>
        <source>What you can do yourself, if you can log in to the hosting panel</source>
        <translation>Lo que puede hacer usted, si puede entrar en el panel de hosting</translation>
    </message>
    <message>
        <source>Where commands are typed</source>
        <translation>Dónde se escriben los comandos</translation>
    </message>
</context>
<context>
    <name>doctor::FixSteps</name>
    <message>
        <source>How to undo it</source>
        <translation>Cómo deshacerlo</translation>
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
        <translation>Péguelo %1.</translation>
    </message>
    <message>
        <source>This one is typed in a shell on Linux or macOS.</source>
        <translation>Este se escribe en una terminal de Linux o macOS.</translation>
    </message>
    <message>
        <source>This one is typed in PowerShell.</source>
        <translation>Este se escribe en PowerShell.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>%1: a step, such as “2. Apply”</extracomment>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1, command %2</source>
        <extracomment>%1: a step, such as “3. Verify”, %2: the number of a command</extracomment>
        <translation>%1, comando %2</translation>
    </message>
    <message>
        <source>This one is typed %1.</source>
        <extracomment>%1: a place, such as “in a shell on the server”</extracomment>
        <translation>Este se escribe %1.</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>Comando %1</translation>
    </message>
</context>
<context>
    <name>doctor::FixWay</name>
    <message>
        <source>Way to fix it</source>
        <translation>Forma de solucionarlo</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <extracomment>%1: a place, such as “in a shell on the server”</extracomment>
        <translation>Dónde: %1</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <extracomment>%1: such as “root, or an account that may use sudo”</extracomment>
        <translation>Permisos: %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <extracomment>%1: “low”, “medium” or “high”</extracomment>
        <translation>Riesgo: %1</translation>
    </message>
    <message>
        <source>Risk: %1. %2</source>
        <extracomment>%1: “low”, “medium” or “high”, %2: a sentence</extracomment>
        <translation>Riesgo: %1. %2</translation>
    </message>
    <message>
        <source>How do I get there?</source>
        <translation>¿Cómo llego hasta ahí?</translation>
    </message>
    <message>
        <source>How do I get to where commands are typed?</source>
        <translation>¿Cómo llego adonde se escriben los comandos?</translation>
    </message>
</context>
<context>
    <name>doctor::HistoryStrip</name>
    <message>
        <source>No checks yet</source>
        <translation>Todavía no hay comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n checks since %1.</source>
        <translation>
            <numerusform>%n comprobación (%1).</numerusform>
            <numerusform>%n comprobaciones (la primera: %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one, at %1: %2.</source>
        <extracomment>%1: a time of day; %2: the word of a light, such as &quot;broken&quot;</extracomment>
        <translation>La última (%1): %2.</translation>
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
        <translation>Lo que sabe de su servidor (todo opcional)</translation>
    </message>
    <message>
        <source>Contact only the site and its server</source>
        <translation>Contactar solo con el sitio web y su servidor</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Where do I find the address of my server?</source>
        <translation>¿Dónde encuentro la dirección de mi servidor?</translation>
    </message>
    <message>
        <source>Without the address of your server some causes can only be guessed.</source>
        <translation>Sin la dirección de su servidor, algunas causas solo se pueden suponer.</translation>
    </message>
    <message>
        <source>Address of your server (the origin)</source>
        <translation>Dirección de su servidor (el servidor de origen)</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Where do I find the SSL mode?</source>
        <translation>¿Dónde encuentro el modo SSL?</translation>
    </message>
    <message>
        <source>SSL mode at Cloudflare</source>
        <translation>Modo SSL en Cloudflare</translation>
    </message>
</context>
<context>
    <name>doctor::LetterList</name>
    <message>
        <source>Subject: %1</source>
        <comment>of a letter</comment>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1: such as “To write to the hosting company”</extracomment>
        <translation>%1 (práctica)</translation>
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
        <translation>Comprobar con esta dirección</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>Dirección de su servidor</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>Where do I find the address of my server?</source>
        <translation>¿Dónde encuentro la dirección de mi servidor?</translation>
    </message>
</context>
<context>
    <name>doctor::Page</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>doctor::PathPicture</name>
    <message>
        <source>You</source>
        <comment>the person at this computer</comment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Su servidor</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <comment>a way from one computer to another</comment>
        <translation>todavía no se ha mirado</translation>
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
        <translation>De %1 a %2: %3.</translation>
    </message>
    <message>
        <source>Directly from %1 to %2: %3.</source>
        <extracomment>%1 and %2: two computers; %3: what happens between them</extracomment>
        <translation>Directamente de %1 a %2: %3.</translation>
    </message>
</context>
<context>
    <name>doctor::PracticeChooser</name>
    <message>
        <source>No practice fault is described with these words. Try another one, such as “certificate” or “firewall”.</source>
        <translation>Ningún fallo de práctica se describe con estas palabras. Pruebe con otra, por ejemplo «certificado» o «cortafuegos».</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Practice faults</source>
        <translation>Fallos de práctica</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the practice faults</source>
        <translation>Buscar en los fallos de práctica</translation>
    </message>
    <message>
        <source>Everything happens inside this computer, with servers of the program&apos;s own: nothing is sent to the Internet.</source>
        <translation>Todo sucede dentro de este equipo, con servidores del propio programa: no se envía nada a Internet.</translation>
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
        <translation>Salir de la práctica</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>Práctica: nada de esto es real</translation>
    </message>
</context>
<context>
    <name>doctor::RecentSites</name>
    <message>
        <source>Remember sites</source>
        <translation>Recordar los sitios web</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Recientes:</translation>
    </message>
    <message>
        <source>Recent site %1</source>
        <extracomment>%1: the address of a site that was checked before</extracomment>
        <translation>Sitio web reciente: %1</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>Olvidarlos</translation>
    </message>
    <message>
        <source>Forget the recent sites</source>
        <translation>Olvidar los sitios web recientes</translation>
    </message>
</context>
<context>
    <name>doctor::ReportPage</name>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Send it to whoever is to help: it holds what was found, what it rests on and what to do.</source>
        <translation>Envíelo a quien vaya a ayudar: contiene lo que se encontró, en qué se basa y qué hacer.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Data (JSON), to be opened again</source>
        <translation>Datos (JSON), para volver a abrirlos</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation>Copiar para un &amp;ticket</translation>
    </message>
    <message>
        <source>The ten lines that a hosting company&apos;s support needs, as plain text</source>
        <translation>Las diez líneas que necesita el soporte de un proveedor de alojamiento, como texto sin formato</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>Leave out the addresses of this computer</source>
        <translation>Omitir las direcciones de este equipo</translation>
    </message>
    <message>
        <source>Leave out the address of your server, too</source>
        <translation>Omitir también la dirección de su servidor</translation>
    </message>
    <message>
        <source>Leave out the name of your site, too</source>
        <translation>Omitir también el nombre de su sitio web</translation>
    </message>
    <message>
        <source>Language of the report:</source>
        <translation>Idioma del informe:</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>As in this window</source>
        <translation>Como en esta ventana</translation>
    </message>
    <message>
        <source>Your own note for the report (optional)</source>
        <translation>Su propia nota para el informe (opcional)</translation>
    </message>
    <message>
        <source>Your own note for the report</source>
        <translation>Su propia nota para el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>This page makes a report of everything, for a ticket or for your own files.

“Copy for a ticket” copies the ten lines that a hosting company needs first. A web page or a PDF is best to be read, Markdown and plain text are best to be pasted, and JSON can be opened with Origin Doctor again, on any computer.

The addresses of this computer are left out unless you choose otherwise. The report never holds passwords, cookies or the content of your pages.</source>
        <translation>Esta página crea un informe de todo, para un ticket o para su propio archivo.

«Copiar para un ticket» copia las diez líneas que un proveedor de alojamiento necesita primero. Una página web o un PDF es lo mejor para leer; Markdown y el texto sin formato son lo mejor para pegar, y JSON se puede volver a abrir con Origin Doctor en cualquier equipo.

Las direcciones de este equipo se omiten, salvo que usted elija otra cosa. El informe nunca contiene contraseñas, cookies ni el contenido de sus páginas.</translation>
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
            <numerusform>Lo que se probó (%n)</numerusform>
            <numerusform>Lo que se probó (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it into the ticket.</source>
        <translation>Copiado. Péguelo en el ticket.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The PDF is being drawn …</source>
        <translation>Se está creando el PDF…</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Only “Data (JSON)” can be opened again in Origin Doctor; the others are for reading.</source>
        <translation>Solo «Datos (JSON)» se puede volver a abrir en Origin Doctor; los demás son para leer.</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>a caption above the report</comment>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>doctor::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
    <message>
        <source>The file goes on with every observation.</source>
        <translation>El archivo sigue con todas las observaciones.</translation>
    </message>
</context>
<context>
    <name>doctor::ServerChooser</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Servidor web</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>Hosting panel</source>
        <translation>Panel de alojamiento</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>doctor::SitePage</name>
    <message>
        <source>Which site has the problem?</source>
        <translation>¿Qué sitio web tiene el problema?</translation>
    </message>
    <message>
        <source>Type its address, or paste the text of the error page that you see. Nothing is changed anywhere: Origin Doctor only looks.</source>
        <translation>Escriba la dirección del sitio o pegue el texto de la página de error que ve. No se cambia nada en ningún sitio: Origin Doctor solo mira.</translation>
    </message>
    <message>
        <source>Address of the site, or the text of the error page</source>
        <translation>Dirección del sitio web o texto de la página de error</translation>
    </message>
    <message>
        <source>Try with a practice fault</source>
        <translation>Probar con un fallo de práctica</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>Abrir un informe…</translation>
    </message>
    <message>
        <source>I am only a visitor of the site</source>
        <translation>Solo soy visitante del sitio web</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>Su sitio web</translation>
    </message>
    <message>
        <source>&amp;Check my site</source>
        <translation>&amp;Comprobar mi sitio web</translation>
    </message>
    <message>
        <source>You are practising with %1. To check your own site, give its address here.</source>
        <extracomment>%1: the site of the practice fault</extracomment>
        <translation>Está practicando con %1. Para comprobar su propio sitio web, indique aquí su dirección.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>error %1</translation>
    </message>
    <message>
        <source>Ray ID %1</source>
        <translation>Ray ID %1</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <extracomment>%1: an address, and what else was read, such as “error 521”</extracomment>
        <translation>Entendido: %1</translation>
    </message>
    <message>
        <source>Where the SSL mode stands</source>
        <translation>Dónde está el modo SSL</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como en el sistema</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Language:</source>
        <comment>of the program</comment>
        <translation>Idioma:</translation>
    </message>
    <message>
        <source>What will be contacted?</source>
        <translation>¿Con quién se contactará?</translation>
    </message>
    <message>
        <source>Go on &amp;practising</source>
        <translation>Seguir &amp;practicando</translation>
    </message>
    <message>
        <source>What will be contacted</source>
        <translation>Con quién se contactará</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>La dirección de su servidor</translation>
    </message>
    <message>
        <source>Type the address of the site as visitors type it, such as www.example.com. Or open the error page in your browser, select everything on it, copy it, and paste it here: the address, the number of the error, the Ray ID and the time are then read from it. What is told on the telephone is enough as well: “shop.example 521”.

Everything else is optional. The more you tell, the more certain the diagnosis: above all the address of your server, because then this computer can knock at its door as Cloudflare does and compare.

Your server (the origin) is the computer that holds your site. Cloudflare stands in front of it. Your host is the company where that server stands.

To try the program without a broken site, choose “Try with a practice fault”: everything then happens inside this computer.</source>
        <translation>Escriba la dirección del sitio web como la escriben los visitantes, por ejemplo www.example.com. O abra la página de error en su navegador, selecciónelo todo, cópielo y péguelo aquí: el programa lee entonces de ahí la dirección, el número del error, el Ray ID y la hora. También basta lo que se dice por teléfono: «shop.example 521».

Todo lo demás es opcional. Cuanto más indique, más seguro será el diagnóstico: sobre todo la dirección de su servidor, porque entonces este equipo puede llamar a su puerta igual que hace Cloudflare y comparar.

Su servidor (el servidor de origen) es el equipo donde está su sitio web. Cloudflare está delante de él. Su proveedor de alojamiento es la empresa donde se encuentra ese servidor.

Para probar el programa sin un sitio web averiado, elija «Probar con un fallo de práctica»: todo sucede entonces dentro de este equipo.</translation>
    </message>
    <message>
        <source>%1
The name of the site is not among it: type its address here, in the place of the text. What was understood is kept.</source>
        <extracomment>%1: what was read from a pasted page, such as “Understood: error 521 · …”</extracomment>
        <translation>%1
El nombre del sitio no está entre ello: escriba aquí su dirección, en lugar del texto. Lo entendido se conserva.</translation>
    </message>
</context>
<context>
    <name>doctor::SslModeTable</name>
    <message>
        <source>What visitors would get in each SSL mode</source>
        <translation>Lo que recibirían los visitantes en cada modo SSL</translation>
    </message>
    <message>
        <source>in force now, as it seems</source>
        <translation>vigente ahora, según parece</translation>
    </message>
    <message>
        <source>in force now</source>
        <translation>vigente ahora</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>the safest that works now</source>
        <translation>el más seguro de los que funcionan ahora</translation>
    </message>
    <message>
        <source>recommended once the certificate is right</source>
        <translation>recomendado en cuanto el certificado esté bien</translation>
    </message>
    <message>
        <source>recommended once https works</source>
        <translation>recomendado en cuanto funcione https</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>encrypted only as far as Cloudflare</source>
        <translation>cifrado solo hasta Cloudflare</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>an SSL mode</comment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Visitors over http</source>
        <translation>Visitantes por http</translation>
    </message>
    <message>
        <source>Visitors over https</source>
        <translation>Visitantes por https</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>the last column of a table</comment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>in force, as you said</source>
        <translation>vigente, según indicó usted</translation>
    </message>
</context>
<context>
    <name>doctor::StepItem</name>
    <message>
        <source>Step %1, %2</source>
        <extracomment>%1: a number; %2: the name of a step; %3: its light&apos;s word, such as &quot;fine&quot;</extracomment>
        <translation>Paso %1, %2</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>Paso %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>doctor::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>doctor::TextLabel</name>
    <message>
        <source>&amp;Copy this text</source>
        <translation>&amp;Copiar este texto</translation>
    </message>
</context>
<context>
    <name>doctor::Watch</name>
    <message>
        <source>Kept checking for a short time</source>
        <translation>Se siguió comprobando durante poco tiempo</translation>
    </message>
    <message numerus="yes">
        <source>Kept checking for %n minutes</source>
        <translation>
            <numerusform>Se siguió comprobando durante %n minuto</numerusform>
            <numerusform>Se siguió comprobando durante %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor::WatchPanel</name>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message numerus="yes">
        <source>It is kept checking. The next check is in %n seconds.</source>
        <translation>
            <numerusform>Se sigue comprobando. La próxima comprobación es dentro de %n segundo.</numerusform>
            <numerusform>Se sigue comprobando. La próxima comprobación es dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept checking, right now.</source>
        <translation>Se sigue comprobando, ahora mismo.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>Vuelve a funcionar.</translation>
    </message>
    <message numerus="yes">
        <source>It works again, after %n minutes of watching.</source>
        <translation>
            <numerusform>Vuelve a funcionar, después de %n minuto de vigilancia.</numerusform>
            <numerusform>Vuelve a funcionar, después de %n minutos de vigilancia.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not work within eight hours, and watching has stopped.</source>
        <translation>No funcionó en ocho horas, y la vigilancia ha terminado.</translation>
    </message>
    <message>
        <source>Watching was stopped.</source>
        <translation>Se detuvo la vigilancia.</translation>
    </message>
</context>
</TS>
