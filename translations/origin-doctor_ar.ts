<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Accessible</name>
    <message>
        <source>Clear this field</source>
        <translation>مسح محتوى هذا الحقل</translation>
    </message>
</context>
<context>
    <name>ChainSummary</name>
    <message>
        <source>no name</source>
        <comment>of a certificate</comment>
        <translation>بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: names of hosts, %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 فقط</numerusform>
            <numerusform>%1 واسم آخر</numerusform>
            <numerusform>%1 واسمان آخران</numerusform>
            <numerusform>%1 و%n أسماء أخرى</numerusform>
            <numerusform>%1 و%n اسمًا آخر</numerusform>
            <numerusform>%1 و%n اسم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>its end is not known</source>
        <comment>of a certificate</comment>
        <translation>تاريخ انتهائها غير معروف</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <comment>a certificate</comment>
        <extracomment>%1: a day</extracomment>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>ends on %1, days left: %2</source>
        <comment>a certificate</comment>
        <extracomment>%1: a day, %2: a number</extracomment>
        <translation>تنتهي في %1، الأيام المتبقية: %2</translation>
    </message>
    <message>
        <source>itself</source>
        <comment>the issuer of a certificate</comment>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>Certificate for %1; issued by %2; %3.</source>
        <extracomment>%1: names of hosts, %2: who issued it, %3: such as &quot;ends on 1 May, days left: 60&quot;</extracomment>
        <translation>شهادة للاسم %1؛ جهة الإصدار: %2؛ %3.</translation>
    </message>
    <message>
        <source>Sent with it: no other certificate.</source>
        <translation>أُرسل معها: لا شهادة أخرى.</translation>
    </message>
    <message>
        <source>Sent with it: %1.</source>
        <translation>أُرسل معها: %1.</translation>
    </message>
    <message>
        <source>It is self-signed: nobody else vouches for it.</source>
        <translation>الشهادة موقّعة ذاتيًا: لا أحد غيرها يضمنها.</translation>
    </message>
    <message>
        <source>It leads to nobody whom Cloudflare trusts.</source>
        <translation>لا تقود الشهادة إلى أي جهة تثق بها Cloudflare.</translation>
    </message>
    <message>
        <source>A certificate between it and its root was not sent.</source>
        <translation>لم تُرسَل شهادة وسيطة بين هذه الشهادة وجذرها.</translation>
    </message>
    <message>
        <source>It was revoked by its issuer.</source>
        <translation>ألغتها الجهة التي أصدرتها.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>لم تبدأ صلاحيتها بعد.</translation>
    </message>
    <message>
        <source>A certificate of the chain has expired.</source>
        <translation>انتهت صلاحية إحدى شهادات السلسلة.</translation>
    </message>
    <message>
        <source>It does not cover the name %1.</source>
        <translation>لا تشمل الشهادة الاسم %1.</translation>
    </message>
    <message>
        <source>The chain was not judged.</source>
        <translation>لم تُقيَّم السلسلة.</translation>
    </message>
    <message>
        <source>Trust could not be judged: Cloudflare&apos;s own roots were not to be had.</source>
        <translation>تعذّر تقييم الثقة: لم يمكن الحصول على شهادات Cloudflare الجذرية.</translation>
    </message>
    <message>
        <source>The chain is complete and trusted.</source>
        <translation>السلسلة مكتملة وموثوقة.</translation>
    </message>
    <message>
        <source>The certificates were sent in a wrong order.</source>
        <translation>أُرسلت الشهادات بترتيب خاطئ.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Whoever opens your site now gets it. If you saw an error page before, it may be over: compare its time with the time now.</source>
        <translation>من يفتح موقعك الآن يصل إليه. وإن كنت قد رأيت صفحة خطأ من قبل، فربما انتهى الأمر: قارن وقتها بالوقت الحالي.</translation>
    </message>
    <message>
        <source>Some visitors get your site, and others may not, or something at Cloudflare is not as it should be. The next pages show whether your server has a part in it.</source>
        <translation>بعض الزوار يصلون إلى موقعك، وقد لا يصل إليه آخرون، أو أن هناك ما ليس على ما يرام لدى Cloudflare. وتبيّن الصفحات التالية إن كان لخادمك دور في ذلك.</translation>
    </message>
    <message>
        <source>From this computer it cannot be seen what visitors get. That says nothing bad about your site, and nothing good either.</source>
        <translation>لا يمكن من هذا الحاسوب رؤية ما يحصل عليه الزوار. وهذا لا يعني شيئًا سيئًا عن موقعك، ولا شيئًا جيدًا أيضًا.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. Your site&apos;s entry leads visitors to Cloudflare, as it should; where Cloudflare goes from there stands in its dashboard only.</source>
        <translation>نظام DNS هو دليل هاتف الإنترنت. والسجل الخاص بموقعك يقود الزوار إلى Cloudflare كما ينبغي؛ أما الوجهة التي تقصدها Cloudflare بعد ذلك فلا تظهر إلا في لوحة تحكمها.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. Your site&apos;s entry works, but not for everybody in the same way, or not through Cloudflare.</source>
        <translation>نظام DNS هو دليل هاتف الإنترنت. والسجل الخاص بموقعك يعمل، لكن ليس للجميع بالطريقة نفسها، أو ليس عبر Cloudflare.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. As long as this entry is wrong, visitors or Cloudflare end up in the wrong place, whatever is done on the server.</source>
        <translation>نظام DNS هو دليل هاتف الإنترنت. وما دام هذا السجل خاطئًا، فسيصل الزوار أو Cloudflare إلى المكان الخطأ، مهما فُعل على الخادم.</translation>
    </message>
    <message>
        <source>DNS is the telephone book of the Internet. It could not be read well enough to say whether your site&apos;s entry is right.</source>
        <translation>نظام DNS هو دليل هاتف الإنترنت. ولم تكن قراءته ممكنة بما يكفي لمعرفة إن كان السجل الخاص بموقعك صحيحًا.</translation>
    </message>
    <message>
        <source>This computer knocked at your server&apos;s doors, as Cloudflare does. If Cloudflare is turned away all the same, that difference is what the diagnosis rests on.</source>
        <translation>طرق هذا الحاسوب أبواب خادمك كما تفعل Cloudflare. فإذا كانت Cloudflare تُصَدّ رغم ذلك، فهذا الفرق هو ما يقوم عليه التشخيص.</translation>
    </message>
    <message>
        <source>The doors of your server open, but not every time or not quickly. What happens to this computer now and then happens to Cloudflare, too.</source>
        <translation>أبواب خادمك تُفتح، لكن ليس في كل مرة أو ليس بسرعة. وما يحدث مع هذا الحاسوب بين حين وآخر يحدث مع Cloudflare أيضًا.</translation>
    </message>
    <message>
        <source>This computer knocked at your server&apos;s doors, as Cloudflare does, and did not get in. Either nobody is at home, or a firewall keeps the door shut.</source>
        <translation>طرق هذا الحاسوب أبواب خادمك كما تفعل Cloudflare، ولم يتمكن من الدخول. فإما أنه لا أحد في البيت، وإما أن جدار حماية يُبقي الباب مغلقًا.</translation>
    </message>
    <message>
        <source>Whether your server opens its doors could not be tried from here. With the address of your server, which you can give on the first page, more can be said.</source>
        <translation>لم يكن ممكنًا من هنا تجربة ما إذا كان خادمك يفتح أبوابه. ويمكن معرفة المزيد إذا أدخلت عنوان خادمك في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. Cloudflare would accept the one that was shown.</source>
        <translation>الشهادة هي إثبات هوية خادمك عند استخدام https. والشهادة التي عُرضت ستقبلها Cloudflare.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. It works today, and it has a weakness that will matter later or in a stricter SSL mode.</source>
        <translation>الشهادة هي إثبات هوية خادمك عند استخدام https. وهي تعمل اليوم، لكن فيها نقطة ضعف ستصبح مهمة لاحقًا أو في وضع SSL أكثر صرامة.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. Cloudflare cannot accept what your server shows, and so it does not pass on the page.</source>
        <translation>الشهادة هي إثبات هوية خادمك عند استخدام https. ولا تستطيع Cloudflare قبول ما يعرضه خادمك، ولذلك لا تمرّر الصفحة.</translation>
    </message>
    <message>
        <source>The certificate is your server&apos;s proof of identity for https. None was seen, so nothing can be said about it.</source>
        <translation>الشهادة هي إثبات هوية خادمك عند استخدام https. ولم تُرَ أي شهادة، فلا يمكن قول شيء عنها.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. It and your server fit together.</source>
        <translation>وضع SSL خيار في لوحة تحكم Cloudflare يحدد كيف تتحدث Cloudflare مع خادمك. والوضع الحالي وخادمك متوافقان.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. The site works in it, but not in the best way.</source>
        <translation>وضع SSL خيار في لوحة تحكم Cloudflare يحدد كيف تتحدث Cloudflare مع خادمك. والموقع يعمل في هذا الوضع، لكن ليس بأفضل طريقة.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. In the mode in force visitors get an error; the table shows which modes would work with your server as it is.</source>
        <translation>وضع SSL خيار في لوحة تحكم Cloudflare يحدد كيف تتحدث Cloudflare مع خادمك. وفي الوضع الساري يحصل الزوار على خطأ؛ ويبيّن الجدول الأوضاع التي ستعمل مع خادمك كما هو الآن.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. Which one is in force is not known, or your server was not seen well enough; you can tell the mode on the first page.</source>
        <translation>وضع SSL خيار في لوحة تحكم Cloudflare يحدد كيف تتحدث Cloudflare مع خادمك. والوضع الساري غير معروف، أو أن خادمك لم يُرَ بما يكفي؛ ويمكنك ذكر الوضع في الصفحة الأولى.</translation>
    </message>
    <message>
        <source>This page shows two things: whether Cloudflare reports trouble of its own, and what visitors get when they open your site right now.

Cloudflare stands between your visitors and your server. An error from 520 to 526, or 530, is a page that Cloudflare makes when it could not get the real page from your server. The Ray ID is the number of one such visit: your hosting company and Cloudflare can look it up.</source>
        <translation>تعرض هذه الصفحة أمرين: هل تعلن Cloudflare عن مشكلة لديها، وما الذي يحصل عليه الزوار عندما يفتحون موقعك الآن.

تقف Cloudflare بين زوارك وخادمك. والخطأ الذي يحمل رقمًا من 520 إلى 526، أو 530، هو صفحة تُعدّها Cloudflare عندما لا تستطيع الحصول على الصفحة الحقيقية من خادمك. أما Ray ID فهو رقم زيارة واحدة من هذه الزيارات: وتستطيع شركة الاستضافة وCloudflare البحث عنها بهذا الرقم.</translation>
    </message>
    <message>
        <source>This page shows where the name of your site leads.

“Proxied” (the orange cloud in Cloudflare&apos;s dashboard) means that visitors are led to Cloudflare and not to your server itself. The address of your server, also called the origin, stands in Cloudflare&apos;s dashboard under DNS, Records.</source>
        <translation>تعرض هذه الصفحة إلى أين يقود اسم موقعك.

كلمة «Proxied» (السحابة البرتقالية في لوحة تحكم Cloudflare) تعني أن الزوار يُوجَّهون إلى Cloudflare لا إلى خادمك نفسه. أما عنوان خادمك، ويُسمى أيضًا عنوان الخادم الأصلي (origin)، فتجده في لوحة تحكم Cloudflare ضمن DNS ثم Records.</translation>
    </message>
    <message>
        <source>This page shows whether your server lets this computer in.

A server has numbered doors, the ports: 80 is the door for http, 443 the door for https. “Refused” means that the server answered and said no. “Silent” means that nothing came back at all, as with many firewalls or with a server that is switched off.</source>
        <translation>تعرض هذه الصفحة ما إذا كان خادمك يسمح لهذا الحاسوب بالدخول.

للخادم أبواب مرقّمة هي المنافذ: فالمنفذ 80 هو باب http، والمنفذ 443 هو باب https. كلمة «مرفوض» تعني أن الخادم ردّ وقال لا. وكلمة «صامت» تعني أنه لم يعد أي رد على الإطلاق، كما يحدث مع كثير من جدران الحماية أو مع خادم مطفأ.</translation>
    </message>
    <message>
        <source>This page shows the certificate of your server itself, which only Cloudflare sees; visitors see another one, made by Cloudflare.

In the SSL mode Full (strict) Cloudflare insists that it is valid today, is for the name of your site, and comes from an authority that Cloudflare trusts.</source>
        <translation>تعرض هذه الصفحة شهادة خادمك نفسه، وهي شهادة لا يراها إلا Cloudflare؛ أما الزوار فيرون شهادة أخرى أصدرتها Cloudflare.

في وضع SSL المسمى Full (strict) تشترط Cloudflare أن تكون الشهادة صالحة اليوم، وأن تكون لاسم موقعك، وأن تصدر عن جهة تثق بها Cloudflare.</translation>
    </message>
    <message>
        <source>This page compares Cloudflare&apos;s SSL modes with what your server can do. The mode stands in Cloudflare&apos;s dashboard under SSL/TLS, Overview.

In Off and Flexible, Cloudflare talks to your server without encryption, over port 80. In Full it uses https and accepts any certificate. In Full (strict) it accepts only a valid one.</source>
        <translation>تقارن هذه الصفحة بين أوضاع SSL في Cloudflare وما يقدر عليه خادمك. وتجد الوضع في لوحة تحكم Cloudflare ضمن SSL/TLS ثم Overview.

في الوضعين Off وFlexible تتحدث Cloudflare مع خادمك من دون تشفير عبر المنفذ 80. وفي الوضع Full تستخدم https وتقبل أي شهادة. أما في الوضع Full (strict) فلا تقبل إلا شهادة صالحة.</translation>
    </message>
    <message>
        <source>observed once, in %1</source>
        <extracomment>%1: how long it took, such as “12 ms”</extracomment>
        <translation>رُصد مرة واحدة، واستغرق %1</translation>
    </message>
    <message numerus="yes">
        <source>observed %n times, in %1 each</source>
        <extracomment>%n: how often something was looked at, at least twice; %1: how long it took each time</extracomment>
        <translation>
            <numerusform>رُصد %n مرة، واستغرق %1 في كل مرة</numerusform>
            <numerusform>رُصد مرة واحدة، واستغرق %1</numerusform>
            <numerusform>رُصد مرتين، واستغرق %1 في كل مرة</numerusform>
            <numerusform>رُصد %n مرات، واستغرق %1 في كل مرة</numerusform>
            <numerusform>رُصد %n مرة، واستغرق %1 في كل مرة</numerusform>
            <numerusform>رُصد %n مرة، واستغرق %1 في كل مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>observed %n times, in %1 to %2</source>
        <extracomment>%n: how often something was looked at, at least twice; %1 and %2: how long it took</extracomment>
        <translation>
            <numerusform>رُصد %n مرة، واستغرق من %1 إلى %2</numerusform>
            <numerusform>رُصد مرة واحدة، واستغرق من %1 إلى %2</numerusform>
            <numerusform>رُصد مرتين، واستغرق من %1 إلى %2</numerusform>
            <numerusform>رُصد %n مرات، واستغرق من %1 إلى %2</numerusform>
            <numerusform>رُصد %n مرة، واستغرق من %1 إلى %2</numerusform>
            <numerusform>رُصد %n مرة، واستغرق من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what visitors get at the moment, as far as this computer can see. Where only some of them get it, the lines below say which. The page comes from Cloudflare, and the reason is most often behind Cloudflare: the next pages look for it there.</source>
        <translation>هذا ما يحصل عليه الزوار في هذه اللحظة، بقدر ما يستطيع هذا الحاسوب أن يرى. وإذا كان بعضهم فقط يحصل عليه، فالأسطر أدناه تبيّن من هم. هذه الصفحة تأتي من Cloudflare، ويكون السبب في أغلب الأحيان خلف Cloudflare: وهناك تبحث عنه الصفحات التالية.</translation>
    </message>
    <message>
        <source>The SSL mode is a choice in Cloudflare&apos;s dashboard: how Cloudflare talks to your server. Whether the one that you told fits your server cannot be said: too little was seen of the server.</source>
        <translation>وضع SSL خيار في لوحة تحكم Cloudflare يحدد كيف تتحدث Cloudflare مع خادمك. ولا يمكن القول هل يناسب الوضع الذي ذكرته خادمك: فما شوهد من الخادم قليل جدًا.</translation>
    </message>
</context>
<context>
    <name>CheckRun</name>
    <message>
        <source>Interrupted.</source>
        <translation>تمت المقاطعة.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Give at most %n origin addresses.</source>
        <translation>
            <numerusform>لا تكتب أي عنوان للخادم الأصلي.</numerusform>
            <numerusform>اكتب عنوانًا واحدًا للخادم الأصلي على الأكثر.</numerusform>
            <numerusform>اكتب عنوانين للخادم الأصلي على الأكثر.</numerusform>
            <numerusform>اكتب %n عناوين للخادم الأصلي على الأكثر.</numerusform>
            <numerusform>اكتب %n عنوانًا للخادم الأصلي على الأكثر.</numerusform>
            <numerusform>اكتب %n عنوان للخادم الأصلي على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not an SSL mode: give off, flexible, full, strict, strict-origin-pull or unknown.</source>
        <translation>القيمة «%1» ليست وضع SSL: اكتب off أو flexible أو full أو strict أو strict-origin-pull أو unknown.</translation>
    </message>
    <message>
        <source>“%1” is not a time limit: give whole seconds from 1 to %2.</source>
        <translation>القيمة «%1» ليست مهلة زمنية: اكتب عددًا صحيحًا من الثواني من 1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>Give at most %n files with --trust.</source>
        <translation>
            <numerusform>لا تحدّد أي ملف مع الخيار --trust.</numerusform>
            <numerusform>حدّد ملفًا واحدًا على الأكثر مع الخيار --trust.</numerusform>
            <numerusform>حدّد ملفين على الأكثر مع الخيار --trust.</numerusform>
            <numerusform>حدّد %n ملفات على الأكثر مع الخيار --trust.</numerusform>
            <numerusform>حدّد %n ملفًا على الأكثر مع الخيار --trust.</numerusform>
            <numerusform>حدّد %n ملف على الأكثر مع الخيار --trust.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which fault to practise with: “origin-doctor-cli practice” lists them.</source>
        <translation>اذكر العطل الذي تريد التدرّب عليه: الأمر «origin-doctor-cli practice» يعرض القائمة.</translation>
    </message>
    <message>
        <source>A practice fault brings its own site: --%1 cannot be given with it.</source>
        <translation>للعطل التدريبي موقعه الخاص به: لا يمكن استخدام الخيار --%1 معه.</translation>
    </message>
    <message>
        <source>A practice fault brings its own site: give none with --practice.</source>
        <translation>للعطل التدريبي موقعه الخاص به: لا تذكر أي موقع مع الخيار --practice.</translation>
    </message>
    <message>
        <source>Say which site to check, such as “check www.example.com”.</source>
        <translation>اذكر الموقع المطلوب فحصه، مثل «check www.example.com».</translation>
    </message>
    <message>
        <source>This is not the address of a site: give it as visitors type it, such as “check www.example.com”.</source>
        <translation>هذا ليس عنوان موقع: اكتبه كما يكتبه الزوار، مثل «check www.example.com».</translation>
    </message>
    <message numerus="yes">
        <source>Give one site, not %n; a pasted error page goes between quotation marks.</source>
        <translation>
            <numerusform>اكتب موقعًا واحدًا؛ وصفحة الخطأ الملصقة توضع بين علامتي اقتباس.</numerusform>
            <numerusform>اكتب موقعًا واحدًا فقط؛ وصفحة الخطأ الملصقة توضع بين علامتي اقتباس.</numerusform>
            <numerusform>اكتب موقعًا واحدًا لا موقعين؛ وصفحة الخطأ الملصقة توضع بين علامتي اقتباس.</numerusform>
            <numerusform>اكتب موقعًا واحدًا لا %n مواقع؛ وصفحة الخطأ الملصقة توضع بين علامتي اقتباس.</numerusform>
            <numerusform>اكتب موقعًا واحدًا لا %n موقعًا؛ وصفحة الخطأ الملصقة توضع بين علامتي اقتباس.</numerusform>
            <numerusform>اكتب موقعًا واحدًا لا %n موقع؛ وصفحة الخطأ الملصقة توضع بين علامتي اقتباس.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be hidden: give origin, site or both, as “origin,site”.</source>
        <translation>لا يمكن إخفاء «%1»: اكتب origin أو site أو كليهما هكذا: «origin,site».</translation>
    </message>
    <message>
        <source>“%1” is not a format: give text, ticket, json, markdown or html.</source>
        <translation>القيمة «%1» ليست صيغة: اكتب text أو ticket أو json أو markdown أو html.</translation>
    </message>
    <message>
        <source>The file name after --output is empty.</source>
        <translation>اسم الملف بعد الخيار --output فارغ.</translation>
    </message>
    <message>
        <source>--force means something only together with --output.</source>
        <translation>الخيار --force لا معنى له إلا مع الخيار --output.</translation>
    </message>
    <message>
        <source>--redact and --no-redact contradict each other.</source>
        <translation>الخياران --redact و --no-redact متعارضان.</translation>
    </message>
    <message>
        <source>“%1” is not a language: give a code such as “de” or “pt_BR”.</source>
        <translation>القيمة «%1» ليست لغة: اكتب رمزًا مثل «de» أو «pt_BR».</translation>
    </message>
    <message>
        <source>Nothing to do: give a command, such as “check www.example.com”.</source>
        <translation>لا يوجد ما يُنفَّذ: اكتب أمرًا، مثل «check www.example.com».</translation>
    </message>
    <message>
        <source>Put “check” before the address of the site: origin-doctor-cli check %1</source>
        <translation>اكتب «check» قبل عنوان الموقع: origin-doctor-cli check %1</translation>
    </message>
    <message>
        <source>Put “check” before the address of the site.</source>
        <translation>اكتب «check» قبل عنوان الموقع.</translation>
    </message>
    <message>
        <source>The first word must be a command, such as “check”.</source>
        <translation>يجب أن تكون الكلمة الأولى أمرًا، مثل «check».</translation>
    </message>
    <message>
        <source>“%1” is not a command: give one, such as “check www.example.com”.</source>
        <translation>كلمة «%1» ليست أمرًا: اكتب أمرًا، مثل «check www.example.com».</translation>
    </message>
    <message>
        <source>“%1” is not a command: did you mean “%2”?</source>
        <translation>كلمة «%1» ليست أمرًا: هل قصدت «%2»؟</translation>
    </message>
    <message>
        <source>One of the words that begin with two hyphens is no option of this program.</source>
        <translation>إحدى الكلمات التي تبدأ بشرطتين ليست من خيارات هذا البرنامج.</translation>
    </message>
    <message>
        <source>“--%1” is not an option: “origin-doctor-cli --help” lists them.</source>
        <translation>لا يوجد خيار باسم «--%1»: الأمر «origin-doctor-cli --help» يعرض قائمة الخيارات.</translation>
    </message>
    <message>
        <source>“--%1” is not an option: did you mean “--%2”?</source>
        <translation>لا يوجد خيار باسم «--%1»: هل قصدت «--%2»؟</translation>
    </message>
    <message>
        <source>No site&apos;s name begins with a hyphen: give it as visitors type it, such as www.example.com.</source>
        <translation>لا يبدأ اسم أي موقع بشرطة: اكتبه كما يكتبه الزوار، مثل www.example.com.</translation>
    </message>
    <message>
        <source>Options begin with two hyphens: “origin-doctor-cli --help” lists them.</source>
        <translation>تبدأ الخيارات بشرطتين: الأمر «origin-doctor-cli --help» يعرض قائمتها.</translation>
    </message>
    <message>
        <source>“%1” takes no --%2.</source>
        <translation>الأمر «%1» لا يقبل الخيار --%2.</translation>
    </message>
    <message numerus="yes">
        <source>Give one cause, not %n.</source>
        <translation>
            <numerusform>اكتب سببًا واحدًا.</numerusform>
            <numerusform>اكتب سببًا واحدًا فقط.</numerusform>
            <numerusform>اكتب سببًا واحدًا لا سببين.</numerusform>
            <numerusform>اكتب سببًا واحدًا لا %n أسباب.</numerusform>
            <numerusform>اكتب سببًا واحدًا لا %n سببًا.</numerusform>
            <numerusform>اكتب سببًا واحدًا لا %n سبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say which cause: “origin-doctor-cli explain” lists them.</source>
        <translation>اذكر السبب المقصود: الأمر «origin-doctor-cli explain» يعرض القائمة.</translation>
    </message>
    <message>
        <source>“explain” gives text or json.</source>
        <translation>الأمر «explain» يعطي text أو json.</translation>
    </message>
    <message>
        <source>Say which stored report to draw, such as “render report.json”.</source>
        <translation>اذكر التقرير المحفوظ الذي تريد عرضه، مثل «render report.json».</translation>
    </message>
    <message numerus="yes">
        <source>Give one report, not %n.</source>
        <translation>
            <numerusform>حدّد تقريرًا واحدًا.</numerusform>
            <numerusform>حدّد تقريرًا واحدًا فقط.</numerusform>
            <numerusform>حدّد تقريرًا واحدًا لا تقريرين.</numerusform>
            <numerusform>حدّد تقريرًا واحدًا لا %n تقارير.</numerusform>
            <numerusform>حدّد تقريرًا واحدًا لا %n تقريرًا.</numerusform>
            <numerusform>حدّد تقريرًا واحدًا لا %n تقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give two reports, the earlier one first: “compare before.json after.json”.</source>
        <translation>حدّد تقريرين، الأقدم أولًا: «compare before.json after.json».</translation>
    </message>
    <message>
        <source>A ticket holds one report: “compare” gives text, json, markdown or html.</source>
        <translation>التذكرة تتسع لتقرير واحد: الأمر «compare» يعطي text أو json أو markdown أو html.</translation>
    </message>
    <message>
        <source>“practice” takes no further words.</source>
        <translation>الأمر «practice» لا يقبل كلمات أخرى.</translation>
    </message>
    <message>
        <source>--server: “%1” is not KEY=VALUE, such as firewall=ufw.</source>
        <translation>الخيار --server: القيمة «%1» ليست بالصيغة KEY=VALUE، مثل firewall=ufw.</translation>
    </message>
    <message>
        <source>--server: “%1” is not a key: give system, web_server, firewall or panel.</source>
        <translation>الخيار --server: كلمة «%1» ليست مفتاحًا: اكتب system أو web_server أو firewall أو panel.</translation>
    </message>
    <message>
        <source>--server: “%1” is not a value of %2: give one of %3.</source>
        <translation>الخيار --server: كلمة «%1» ليست من قيم %2: اختر واحدة من: %3.</translation>
    </message>
    <message>
        <source>The pasted error page does not name its site: give the address of the site instead.</source>
        <translation>صفحة الخطأ الملصقة لا تذكر اسم موقعها: اكتب عنوان الموقع بدلًا منها.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>العنصر «%1» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 MB.</source>
        <translation>حجم «%1» أكبر من 1 ميغابايت.</translation>
    </message>
    <message>
        <source>“%1” holds a private key: give a file with certificates only.</source>
        <translation>يحتوي «%1» على مفتاح خاص: حدّد ملفًا فيه شهادات فقط.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate in PEM form.</source>
        <translation>لا يحتوي «%1» على شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>“%1” holds more than 200 certificates.</source>
        <translation>يحتوي «%1» على أكثر من 200 شهادة.</translation>
    </message>
    <message>
        <source>“%1” holds a certificate that cannot be read.</source>
        <translation>يحتوي «%1» على شهادة تتعذر قراءتها.</translation>
    </message>
    <message>
        <source>Practice contacts nothing outside this computer: there is no list of it.</source>
        <translation>لا يتصل التدريب بأي شيء خارج هذا الحاسوب، فلا توجد قائمة له.</translation>
    </message>
    <message>
        <source>--list-contacts gives text or json.</source>
        <translation>يعطي --list-contacts الصيغة text أو json.</translation>
    </message>
    <message>
        <source>Only one of the two reports can be “-”, the one that another program hands over.</source>
        <translation>لا يمكن أن يكون سوى واحد من التقريرين «-»، أي التقرير الذي يسلّمه برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>(cannot be staged here)</source>
        <translation>(لا يمكن محاكاته هنا)</translation>
    </message>
    <message>
        <source>“%1” is not a cause: “origin-doctor-cli explain” lists them.</source>
        <translation>لا يوجد سبب باسم «%1»: الأمر «origin-doctor-cli explain» يعرض القائمة.</translation>
    </message>
    <message>
        <source>“%1” is not a cause: did you mean “%2”?</source>
        <translation>لا يوجد سبب باسم «%1»: هل قصدت «%2»؟</translation>
    </message>
    <message>
        <source>“%1” is not a practice fault: “origin-doctor-cli practice” lists them.</source>
        <translation>لا يوجد عطل تدريبي باسم «%1»: الأمر «origin-doctor-cli practice» يعرض القائمة.</translation>
    </message>
    <message>
        <source>“%1” is not a practice fault: did you mean “%2”?</source>
        <translation>لا يوجد عطل تدريبي باسم «%1»: هل قصدت «%2»؟</translation>
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
        <translation>لا توجد نصوص باللغة «%1» بعد: المقارنة بالإنجليزية.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>تعذّرت كتابة النتيجة.</translation>
    </message>
    <message>
        <source>These reports are about two sites, %1 and %2: only reports about one site can be compared.</source>
        <translation>هذان التقريران عن موقعين مختلفين، %1 و%2: لا يمكن المقارنة إلا بين تقارير عن الموقع نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>What visitors get now could not be seen.</source>
        <translation>تعذّرت رؤية ما يحصل عليه الزوار الآن.</translation>
    </message>
    <message>
        <source>All was well before, and all is well now.</source>
        <translation>كان كل شيء سليمًا من قبل، وكل شيء سليم الآن.</translation>
    </message>
    <message>
        <source>All is well now.</source>
        <translation>كل شيء سليم الآن.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>الحال كما كانت من قبل.</translation>
    </message>
    <message>
        <source>The cause is the same, and what visitors get has changed.</source>
        <translation>السبب هو نفسه، لكن ما يحصل عليه الزوار تغيّر.</translation>
    </message>
    <message>
        <source>It is better than before, and not yet well.</source>
        <translation>الحال أفضل من ذي قبل، لكنها ليست سليمة بعد.</translation>
    </message>
    <message>
        <source>Something has changed, and it is not yet well.</source>
        <translation>تغيّر شيء ما، لكن الحال ليست سليمة بعد.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a state</comment>
        <extracomment>%1: the word of a light, %2: a headline</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Checked before</source>
        <translation>وقت الفحص السابق</translation>
    </message>
    <message>
        <source>Checked again</source>
        <translation>وقت إعادة الفحص</translation>
    </message>
    <message>
        <source>Time between them</source>
        <translation>المدة بينهما</translation>
    </message>
    <message>
        <source>The second report is older than the first one: they may be the wrong way round.</source>
        <translation>التقرير الثاني أقدم من الأول: ربما وُضعا بترتيب معكوس.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>ما يقوله الآن</translation>
    </message>
    <message>
        <source>The five lights, then and now</source>
        <translation>الإشارات الخمس، من قبل والآن</translation>
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
        <translation>Origin Doctor: قبل وبعد، %1</translation>
    </message>
    <message>
        <source>What has gone</source>
        <translation>ما اختفى</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما استجدّ</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>ما بقي</translation>
    </message>
    <message>
        <source>The cause is the same, and some of the lights have changed.</source>
        <translation>السبب هو نفسه، وقد تغيّر بعض الأضواء.</translation>
    </message>
    <message>
        <source>What else differs between the two reports</source>
        <translation>ما يختلف أيضًا بين التقريرين</translation>
    </message>
    <message>
        <source>Asked with</source>
        <comment>the column of the parts of a question</comment>
        <translation>معطيات السؤال</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>a part of a question</comment>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>%1, as the observations let conclude</source>
        <translation>%1، كما يُستنتج مما رُصد</translation>
    </message>
    <message>
        <source>%1, as told</source>
        <extracomment>%1: an SSL mode</extracomment>
        <translation>%1، كما ذُكر</translation>
    </message>
    <message>
        <source>another one, which is left out here</source>
        <comment>an address</comment>
        <translation>عنوان آخر لا يُذكر هنا</translation>
    </message>
    <message>
        <source>Address asked for</source>
        <translation>العنوان المطلوب</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>وضع SSL</translation>
    </message>
    <message>
        <source>What the server runs</source>
        <translation>ما يعمل على الخادم</translation>
    </message>
    <message>
        <source>The two reports do not rest on the same question. A light may have changed because of that alone, and not because something was mended.</source>
        <translation>لا يستند التقريران إلى السؤال نفسه. فقد تكون إشارة ما تغيّرت لهذا السبب وحده، لا لأن شيئًا أُصلح.</translation>
    </message>
    <message>
        <source>It is worse than before.</source>
        <translation>الحال أسوأ من ذي قبل.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>This computer&apos;s own name servers</source>
        <translation>خوادم الأسماء التي يستخدمها هذا الحاسوب</translation>
    </message>
    <message>
        <source>A public name server</source>
        <translation>خادم أسماء عام</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page</source>
        <translation>صفحة حالة Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published address ranges</source>
        <translation>نطاقات العناوين التي تنشرها Cloudflare</translation>
    </message>
    <message>
        <source>The roots of Cloudflare&apos;s Origin CA</source>
        <translation>شهادات الجذر الخاصة بـ Origin CA التابعة لشركة Cloudflare</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Names of the same site as %1</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>أسماء الموقع نفسه الذي ينتمي إليه %1</translation>
    </message>
    <message>
        <source>The server behind Cloudflare</source>
        <translation>الخادم الموجود خلف Cloudflare</translation>
    </message>
    <message>
        <source>The proxy in this computer&apos;s settings</source>
        <translation>الوكيل (proxy) المحدَّد في إعدادات هذا الحاسوب</translation>
    </message>
    <message>
        <source>Ports %1 (%2)</source>
        <extracomment>%1: a list of ports, %2: protocols, such as HTTPS</extracomment>
        <translation>المنافذ %1 (%2)</translation>
    </message>
    <message>
        <source>%1, port %2 (%3)</source>
        <extracomment>%1: a name or addresses, %2: a port, %3: protocols, such as HTTPS</extracomment>
        <translation>%1، المنفذ %2 (%3)</translation>
    </message>
    <message>
        <source>%1, ports %2 (%3)</source>
        <extracomment>%1: a name or addresses, %2: a list of ports, %3: protocols, such as HTTPS</extracomment>
        <translation>%1، المنافذ %2 (%3)</translation>
    </message>
    <message>
        <source>Only if the name turns out not to lead to Cloudflare: the server itself, at the addresses that DNS gives for it.</source>
        <translation>فقط إذا تبيّن أن الاسم لا يؤدّي إلى Cloudflare: الخادم نفسه، على العناوين التي يعطيها DNS له.</translation>
    </message>
    <message>
        <source>It is asked directly, for the site, at the addresses that DNS gives for this name.</source>
        <translation>يُطلب منه الموقع مباشرةً، على العناوين التي يعطيها DNS لهذا الاسم.</translation>
    </message>
    <message>
        <source>It is asked directly, for the site.</source>
        <translation>يُطلب منه الموقع مباشرةً.</translation>
    </message>
    <message>
        <source>They are asked where the site and its server lead; without them the site cannot be found. They may ask others in turn.</source>
        <translation>تُسأل إلى أين يؤدّي اسم الموقع واسم خادمه، ولا يمكن العثور على الموقع من دونها. وقد تسأل هي بدورها غيرها.</translation>
    </message>
    <message>
        <source>They are asked where the names in this list lead. They may ask others in turn.</source>
        <translation>تُسأل إلى أين تؤدّي الأسماء الواردة في هذه القائمة. وقد تسأل هي بدورها غيرها.</translation>
    </message>
    <message>
        <source>It is asked where the site leads, and for its name servers.</source>
        <translation>يُسأل إلى أين يؤدّي الموقع وما خوادم الأسماء الخاصة به.</translation>
    </message>
    <message>
        <source>The same page under another name, only if the first does not answer.</source>
        <translation>الصفحة نفسها باسم آخر، فقط إذا لم تُجب الأولى.</translation>
    </message>
    <message>
        <source>To know whether Cloudflare itself is in trouble.</source>
        <translation>لمعرفة هل لدى Cloudflare نفسها مشكلة.</translation>
    </message>
    <message>
        <source>The same ranges, only if the first place does not give them.</source>
        <translation>النطاقات نفسها، فقط إذا تعذّر الحصول عليها من المكان الأول.</translation>
    </message>
    <message>
        <source>To know which addresses are Cloudflare&apos;s.</source>
        <translation>لمعرفة العناوين التابعة لـ Cloudflare.</translation>
    </message>
    <message>
        <source>Only if the server shows a certificate that claims to come from there, and no copy is kept on this computer.</source>
        <translation>فقط إذا أظهر الخادم شهادة تدّعي أنها صادرة عنها، ولم تكن على هذا الحاسوب نسخة محفوظة.</translation>
    </message>
    <message>
        <source>It is asked as visitors ask it, at the addresses that DNS gives: those of Cloudflare where the name leads there.</source>
        <translation>يُطلب كما يطلبه الزوّار، على العناوين التي يعطيها DNS: عناوين Cloudflare إذا كان الاسم يؤدّي إليها.</translation>
    </message>
    <message>
        <source>Only if a redirect of the site leads to one: with or without www, below it, or under the same parent. The name servers are then asked for it as well. A redirect to any other site is not followed.</source>
        <translation>فقط إذا أدّت إعادة توجيه من الموقع إلى أحدها: مع www أو من دونها، أو تحته، أو تحت النطاق الأعلى نفسه. وعندئذ تُسأل خوادم الأسماء عنه أيضًا. ولا تُتبع إعادة التوجيه إلى أي موقع آخر.</translation>
    </message>
    <message>
        <source>Only if there is one, and something cannot be reached without it. The server behind Cloudflare is never asked through it.</source>
        <translation>فقط إذا كان هناك وكيل وتعذّر الوصول إلى شيء من دونه. ولا يُسأل الخادم الموجود خلف Cloudflare عبره أبدًا.</translation>
    </message>
    <message>
        <source>A check of %1 contacts these and nobody else. For this list nobody was contacted.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>يتصل فحص %1 بالجهات التالية ولا يتصل بغيرها. ولإعداد هذه القائمة لم يُتصل بأحد.</translation>
    </message>
    <message>
        <source>Public name servers, Cloudflare&apos;s status page, its published address ranges, its Origin CA and a proxy are left out. The list of ranges that came with the program and kept roots are used; what cannot be seen without the others stays grey.</source>
        <translation>تُستبعد خوادم الأسماء العامة وصفحة حالة Cloudflare ونطاقات العناوين التي تنشرها وOrigin CA التابعة لها وأي وكيل. وتُستخدم قائمة النطاقات المرفقة بالبرنامج وشهادات الجذر المحفوظة، وما لا يمكن رؤيته من دون الجهات الأخرى يبقى رماديًا.</translation>
    </message>
</context>
<context>
    <name>DoctorWizard</name>
    <message>
        <source>Origin Doctor says why Cloudflare cannot reach a web server, and what to do about it. It changes nothing, sends nothing to anybody but the site and the services that it asks, and needs no account.

It is not made by Cloudflare. Cloudflare is a trademark of Cloudflare, Inc.</source>
        <translation>يبيّن Origin Doctor لماذا لا تستطيع Cloudflare الوصول إلى خادم ويب، وما العمل حيال ذلك. وهو لا يغيّر شيئًا، ولا يرسل شيئًا إلى أحد سوى الموقع والخدمات التي يسألها، ولا يحتاج إلى حساب.

وهو ليس من صنع Cloudflare. وCloudflare علامة تجارية لشركة Cloudflare, Inc.</translation>
    </message>
    <message>
        <source>The licence of Origin Doctor stands in the file LICENSE that comes with it. Qt is used under the GNU Lesser General Public License, version 3; OpenSSL under the Apache License, version 2.0; c-ares under the MIT License.</source>
        <translation>تجد ترخيص Origin Doctor في الملف LICENSE المرفق به. وتُستخدم مكتبة Qt وفق GNU Lesser General Public License، الإصدار 3؛ ومكتبة OpenSSL وفق Apache License، الإصدار 2.0؛ ومكتبة c-ares وفق MIT License.</translation>
    </message>
    <message>
        <source>Without a mouse: Tab leads from one thing to the next, from top to bottom, and Space or Enter presses it. Alt and an underlined letter press the button that holds it; on the first page, Alt+A leads to the address. Alt and a number from 1 to 9 lead to that step, Ctrl+Page Down and Ctrl+Page Up to the next and the one before. Page Up and Page Down scroll the page. F1 opens this help, F5 checks again, Escape stops a check and the watching, Ctrl+O opens a report and Ctrl+S saves one. Ctrl+R shows what to read aloud on the telephone, Ctrl+L leads to the language, and Ctrl+N opens a second window. On a Mac, it is Command instead of Ctrl.</source>
        <translation>من دون فأرة: ينقلك مفتاح Tab من عنصر إلى الذي يليه، من الأعلى إلى الأسفل، ويضغطه مفتاح المسافة أو Enter. ويضغط Alt مع حرف تحته خط الزرَّ الذي يحمله؛ وفي الصفحة الأولى ينقلك Alt+A إلى العنوان. وينقلك Alt مع رقم من 1 إلى 9 إلى تلك الخطوة، وCtrl+Page Down وCtrl+Page Up إلى التالية والسابقة. ويمرّر Page Up وPage Down الصفحة. يفتح F1 هذه المساعدة، ويعيد F5 الفحص، ويوقف Escape الفحص والمراقبة، ويفتح Ctrl+O تقريرًا ويحفظ Ctrl+S تقريرًا. ويُظهر Ctrl+R ما يُقرأ بصوت عالٍ على الهاتف، وينقلك Ctrl+L إلى اللغة، ويفتح Ctrl+N نافذة ثانية. وعلى أجهزة Mac يُستعمل Command بدلًا من Ctrl.</translation>
    </message>
    <message>
        <source>An error page of Cloudflare with a number from 520 on usually means that the server of the site does not answer as it should, and that there is nothing to repair on your computer. Nothing was checked for this text: if other sites do not open either, look at your own connection first.

Wait some minutes and load the page again. If it lasts, tell the people who run the site, by telephone, e-mail or social media, what the error page says: its number, the Ray ID and the time.

It is then mostly for them and their hosting company to put right, and not for Cloudflare, whose name stands on the page.</source>
        <translation>صفحة خطأ من Cloudflare برقم يبدأ من 520 تعني عادةً أن خادم الموقع لا يردّ كما ينبغي، وأنه لا يوجد ما تصلحه في جهازك. لم يُفحص شيء لأجل هذا النص: فإذا كانت المواقع الأخرى لا تُفتح أيضًا، فتحقق أولًا من اتصالك أنت.

انتظر بضع دقائق ثم حمّل الصفحة من جديد. وإذا استمر الأمر، فأخبر القائمين على الموقع، بالهاتف أو البريد الإلكتروني أو وسائل التواصل الاجتماعي، بما تقوله صفحة الخطأ: رقم الخطأ وRay ID والوقت.

وعندئذٍ يكون الإصلاح في أغلب الأحيان بيدهم وبيد شركة الاستضافة التي يتعاملون معها، لا بيد Cloudflare التي يظهر اسمها على الصفحة.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Origin Doctor: report on %1 (practice)</source>
        <translation>Origin Doctor: تقرير عن %1 (تدريب)</translation>
    </message>
    <message>
        <source>Origin Doctor: report on %1</source>
        <extracomment>The title of a report. %1: the name of a site</extracomment>
        <translation>Origin Doctor: تقرير عن %1</translation>
    </message>
    <message>
        <source>This is practice: the site, its server and Cloudflare were staged on this computer, and nothing here needs to be mended.</source>
        <translation>هذا تدريب: فالموقع وخادمه وCloudflare كلها محاكاة على هذا الحاسوب، ولا يوجد هنا ما يحتاج إلى إصلاح.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>the end of a list</comment>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier ones are left out here.</source>
        <comment>things that were tried</comment>
        <translation>
            <numerusform>لم تُغفل هنا أي محاولة سابقة.</numerusform>
            <numerusform>أُغفلت هنا محاولة سابقة واحدة.</numerusform>
            <numerusform>أُغفلت هنا محاولتان سابقتان.</numerusform>
            <numerusform>أُغفلت هنا %n محاولات سابقة.</numerusform>
            <numerusform>أُغفلت هنا %n محاولة سابقة.</numerusform>
            <numerusform>أُغفلت هنا %n محاولة سابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. It was not checked again afterwards.</source>
        <translation>%1: %2. ولم يُعَد الفحص بعد ذلك.</translation>
    </message>
    <message>
        <source>%1: %2. The check afterwards: %3</source>
        <extracomment>%1: a time, %2: what was tried, %3: what a check said</extracomment>
        <translation>%1: %2. الفحص بعد ذلك: %3</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>ما جُرِّب</translation>
    </message>
    <message>
        <source>A note from the person who ran this check</source>
        <translation>ملاحظة ممن أجرى هذا الفحص</translation>
    </message>
    <message>
        <source>The five checks</source>
        <translation>الفحوص الخمسة</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>the column of a table that holds traffic lights</comment>
        <translation>الإشارة</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>وضع SSL</translation>
    </message>
    <message>
        <source>marks the mode that the observations point to.</source>
        <translation>علامة الوضع الذي يدل عليه ما رُصد.</translation>
    </message>
    <message>
        <source>marks the mode in force, as told.</source>
        <translation>علامة الوضع الساري، كما ذُكر.</translation>
    </message>
    <message>
        <source>What visitors would get in each SSL mode</source>
        <translation>ما سيحصل عليه الزوار في كل وضع من أوضاع SSL</translation>
    </message>
    <message>
        <source>%1: could not be checked, see above.</source>
        <comment>the name of a check</comment>
        <translation>%1: تعذّر الفحص، انظر أعلاه.</translation>
    </message>
    <message>
        <source>The server itself: its address was not told. Give it with --origin; it stands in Cloudflare&apos;s dashboard under DNS, and in the hosting company&apos;s welcome mail.</source>
        <translation>الخادم نفسه: لم يُذكر عنوانه. اكتبه مع الخيار --origin؛ وتجده في لوحة تحكم Cloudflare ضمن DNS، وفي رسالة الترحيب من شركة الاستضافة.</translation>
    </message>
    <message>
        <source>The server itself: its address was not told. It stands in Cloudflare&apos;s dashboard under DNS, and in the hosting company&apos;s welcome mail.</source>
        <translation>الخادم نفسه: لم يُذكر عنوانه. وتجده في لوحة تحكم Cloudflare ضمن DNS، وفي رسالة الترحيب من شركة الاستضافة.</translation>
    </message>
    <message>
        <source>The SSL mode: it was not told. Give it with --ssl-mode; it stands in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <translation>وضع SSL: لم يُذكر. اكتبه مع الخيار --ssl-mode؛ وتجده في لوحة تحكم Cloudflare ضمن SSL/TLS ثم Overview.</translation>
    </message>
    <message>
        <source>The SSL mode: it was not told. It stands in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <translation>وضع SSL: لم يُذكر. وتجده في لوحة تحكم Cloudflare ضمن SSL/TLS ثم Overview.</translation>
    </message>
    <message>
        <source>Load balancing, Origin Rules and Configuration Rules in Cloudflare cannot be seen from outside.</source>
        <translation>لا يمكن من الخارج رؤية Load balancing وOrigin Rules وConfiguration Rules في Cloudflare.</translation>
    </message>
    <message>
        <source>What remains untested</source>
        <translation>ما لم يُختبر</translation>
    </message>
    <message>
        <source>This was seen from one computer, at one time. If visitors still report errors, ask them for the time and the Ray ID on the error page, and check again.</source>
        <translation>هذا ما رُئي من حاسوب واحد وفي وقت واحد. وإذا ظل الزوار يبلّغون عن أخطاء، فاسألهم عن الوقت وRay ID في صفحة الخطأ، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>Address of the server, as told</source>
        <translation>عنوان الخادم، كما ذُكر</translation>
    </message>
    <message>
        <source>SSL mode, inferred</source>
        <translation>وضع SSL، مستنتَجًا</translation>
    </message>
    <message>
        <source>SSL mode, as told</source>
        <translation>وضع SSL، كما ذُكر</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>وقت الفحص</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>التوقيت المحلي</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>With</source>
        <translation>باستخدام</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>عن هذا التقرير</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>the number of an observation</comment>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>what was asked</comment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>who was asked</comment>
        <translation>موجَّه إلى</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>the way that a question went</comment>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>مللي ثانية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>What was observed</source>
        <translation>ما رُصد</translation>
    </message>
    <message numerus="yes">
        <source>%n more observations stand in the report as JSON.</source>
        <translation>
            <numerusform>لا توجد مشاهدات أخرى في التقرير بصيغة JSON.</numerusform>
            <numerusform>توجد مشاهدة واحدة أخرى في التقرير بصيغة JSON.</numerusform>
            <numerusform>توجد مشاهدتان أخريان في التقرير بصيغة JSON.</numerusform>
            <numerusform>توجد %n مشاهدات أخرى في التقرير بصيغة JSON.</numerusform>
            <numerusform>توجد %n مشاهدة أخرى في التقرير بصيغة JSON.</numerusform>
            <numerusform>توجد %n مشاهدة أخرى في التقرير بصيغة JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways, for other servers</source>
        <translation>طرق أخرى لخوادم أخرى</translation>
    </message>
    <message>
        <source>Their steps: origin-doctor-cli explain %1. Say what your server runs for the fitting one first, such as --server firewall=ufw.</source>
        <extracomment>%1: the id of a cause</extracomment>
        <translation>لعرض خطواتها: origin-doctor-cli explain %1. ولكي تظهر الطريقة المناسبة أولًا، اذكر ما يعمل على خادمك، مثل --server firewall=ufw.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>After each change, run the same check again.</source>
        <translation>بعد كل تغيير، أجرِ الفحص نفسه من جديد.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>الخطأ %1</translation>
    </message>
    <message>
        <source>error %1 (“%2”)</source>
        <extracomment>%1: the number of an error, %2: what it means</extracomment>
        <translation>الخطأ %1 («%2»)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>a redirect to another address</source>
        <translation>إعادة توجيه إلى عنوان آخر</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>%1, %2 of %3 times</source>
        <extracomment>%1: what some visitors get, %2: how many of the attempts, %3: how many attempts</extracomment>
        <translation>%1، عدد المرات %2 من أصل %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Over %1</source>
        <extracomment>%1: “http” or “https”</extracomment>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>Address asked for</source>
        <translation>العنوان المطلوب</translation>
    </message>
    <message>
        <source>Ray ID</source>
        <translation>Ray ID</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s data centre</source>
        <translation>مركز بيانات Cloudflare</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>من يستطيع التصرف</translation>
    </message>
    <message>
        <source>What visitors get</source>
        <translation>ما يحصل عليه الزوار</translation>
    </message>
    <message>
        <source>What the error page said that was given</source>
        <translation>ما قالته صفحة الخطأ التي قُدّمت</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>ما يدل على ذلك</translation>
    </message>
    <message>
        <source>What speaks against it</source>
        <translation>ما يتعارض مع ذلك</translation>
    </message>
    <message>
        <source>What was ruled out</source>
        <translation>ما استُبعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>something that is in order</comment>
        <extracomment>%1: the name of a check, %2: what it found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What else it may be</source>
        <translation>أسباب أخرى ممكنة</translation>
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
        <translation>صفحة الحالة</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s ranges</source>
        <comment>what was asked</comment>
        <translation>نطاقات عناوين Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s roots</source>
        <comment>what was asked</comment>
        <translation>شهادات Cloudflare الجذرية</translation>
    </message>
    <message>
        <source>As told</source>
        <comment>what was asked</comment>
        <translation>كما ذُكر</translation>
    </message>
    <message>
        <source>through Cloudflare</source>
        <translation>عبر Cloudflare</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>مباشرةً</translation>
    </message>
    <message>
        <source>resolver</source>
        <translation>محلّل DNS</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>خدمة مساعِدة</translation>
    </message>
    <message>
        <source>told by the person</source>
        <translation>ذكره المستخدم</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>no route from here</source>
        <translation>لا مسار من هنا</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>قُطع الاتصال (reset)</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>فشل TLS</translation>
    </message>
    <message>
        <source>not resolved</source>
        <translation>لم يُعرف عنوان الاسم</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>what rights a fix needs</comment>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>low, medium or high</comment>
        <translation>المخاطرة</translation>
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
        <translation>يُكتب هذا في سطر الأوامر على Linux أو macOS.</translation>
    </message>
    <message>
        <source>This is typed in PowerShell.</source>
        <translation>يُكتب هذا في PowerShell.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <comment>of a letter</comment>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: the time of that day</extracomment>
        <translation>%1، %2</translation>
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
        <translation>%1 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1: a number of seconds, such as 1.4</extracomment>
        <translation>%1 ثانية</translation>
    </message>
    <message>
        <source>%1 Which address of your server Cloudflare itself has on record cannot be seen from outside.</source>
        <translation>%1 ولا يمكن من الخارج رؤية عنوان خادمك المسجّل لدى Cloudflare نفسها.</translation>
    </message>
    <message>
        <source>%1: could not be checked in full, see above.</source>
        <comment>the name of a check</comment>
        <translation>%1: تعذّر الفحص كاملًا، انظر أعلاه.</translation>
    </message>
    <message>
        <source>This is typed %1.</source>
        <extracomment>Of a command. %1: a place, such as “in a shell on the server”</extracomment>
        <translation>يُكتب هذا %1.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Whose job: %1</source>
        <comment>who can act, a list</comment>
        <translation>من يتولى ذلك: %1</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Where: %1. Who: %2.</source>
        <comment>a place, and a list of people</comment>
        <translation>المكان: %1. من يتولى ذلك: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fix</comment>
        <extracomment>%1: what is done, %2: the id of a fix</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>كيف يُنفَّذ ذلك</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>The steps of another way: origin-doctor-cli explain %1 --fix, with the name that stands behind it. Everything, with the letters to whoever must act: --all. Say what your server runs, such as --server firewall=ufw, for the fitting way first.</source>
        <extracomment>%1: the id of a cause</extracomment>
        <translation>لعرض خطوات طريقة أخرى: origin-doctor-cli explain %1 --fix متبوعًا بالاسم المذكور بعدها. ولعرض كل شيء، مع الرسائل الموجهة إلى من عليه أن يتصرف: --all. ولكي تظهر الطريقة المناسبة أولًا، اذكر ما يعمل على خادمك، مثل --server firewall=ufw.</translation>
    </message>
    <message>
        <source>“%1” is not a fix for %2: “origin-doctor-cli explain %2” lists them.</source>
        <translation>لا يوجد للسبب %2 حل باسم «%1»: الأمر «origin-doctor-cli explain %2» يعرض القائمة.</translation>
    </message>
    <message>
        <source>“%1” is not a fix for %2: did you mean “%3”?</source>
        <translation>لا يوجد للسبب %2 حل باسم «%1»: هل قصدت «%3»؟</translation>
    </message>
</context>
<context>
    <name>Fill</name>
    <message>
        <source>The value for “%1” holds characters that cannot be put safely into a command, so this program does not show one.</source>
        <extracomment>%1: the name of a value, such as “host”</extracomment>
        <translation>قيمة «%1» تحتوي على رموز لا يمكن وضعها بأمان في أمر، ولذلك لا يعرض هذا البرنامج أي أمر.</translation>
    </message>
</context>
<context>
    <name>FixPlan</name>
    <message>
        <source>It stands here because of what your server says about itself. That is a guess: what runs there may be something else.</source>
        <translation>يظهر هذا الحل هنا بناءً على ما يقوله خادمك عن نفسه. وهذا تخمين: فقد يكون ما يعمل هناك شيئًا آخر.</translation>
    </message>
    <message>
        <source>Put your own values in the place of %1.</source>
        <extracomment>%1: words in capitals that stand in commands, such as “YOUR_SITE, ORIGIN_ADDRESS”</extracomment>
        <translation>ضع القيم الخاصة بك مكان %1.</translation>
    </message>
    <message>
        <source>Paste each block of commands whole, from its first line to its last, unless the text above it says otherwise.</source>
        <translation>ألصِق كل مجموعة أوامر كاملةً، من سطرها الأول إلى سطرها الأخير، ما لم يقل النص الذي فوقها غير ذلك.</translation>
    </message>
    <message>
        <source>This report was read from a file, and its list of Cloudflare&apos;s address ranges is not the one that this program knows. Nobody should run commands with ranges that a file names, so these name the copy built into this program, dated %1. The present list is at https://www.cloudflare.com/ips/.</source>
        <extracomment>%1: a date</extracomment>
        <translation>قُرئ هذا التقرير من ملف، وقائمة نطاقات عناوين Cloudflare فيه ليست القائمة التي يعرفها هذا البرنامج. لا ينبغي لأحد أن ينفّذ أوامر بنطاقات يحدّدها ملف، ولذلك تَرِد هنا نطاقات النسخة المضمّنة في هذا البرنامج، وتاريخها %1. أما القائمة الحالية فتجدها على https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges are those of the copy built into this program, dated %1. The present list is at https://www.cloudflare.com/ips/.</source>
        <extracomment>%1: a date</extracomment>
        <translation>نطاقات عناوين Cloudflare هنا مأخوذة من النسخة المضمّنة في هذا البرنامج، وتاريخها %1. أما القائمة الحالية فتجدها على https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>قُرئت نطاقات عناوين Cloudflare في %1 من القائمة التي تنشرها.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1. These are new since this program was made: %2.</source>
        <extracomment>%1: a date, %2: ranges of addresses</extracomment>
        <translation>قُرئت نطاقات عناوين Cloudflare في %1 من القائمة التي تنشرها. وهذه نطاقات جديدة أُضيفت منذ إعداد هذا البرنامج: %2.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1. These have gone from it since this program was made: %2.</source>
        <extracomment>%1: a date, %2: ranges of addresses</extracomment>
        <translation>قُرئت نطاقات عناوين Cloudflare في %1 من القائمة التي تنشرها. وهذه نطاقات لم تعد فيها منذ إعداد هذا البرنامج: %2.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s address ranges were read from its published list on %1. Since this program was made these have come: %2. These have gone: %3.</source>
        <extracomment>%1: a date, %2 and %3: ranges of addresses</extracomment>
        <translation>قُرئت نطاقات عناوين Cloudflare في %1 من القائمة التي تنشرها. ومنذ إعداد هذا البرنامج أُضيفت هذه النطاقات: %2. وأُزيلت هذه: %3.</translation>
    </message>
    <message>
        <source>The commands are for Linux with systemd, which Alpine does not have: type “rc-service nginx restart” in the place of “systemctl restart nginx”, look into /var/log in the place of journalctl, and use doas or root where sudo is missing.</source>
        <translation>الأوامر مكتوبة لأنظمة Linux التي تستخدم systemd، وهو غير موجود في Alpine: اكتب ”rc-service nginx restart“ بدل ”systemctl restart nginx“، وانظر في /var/log بدل journalctl، واستخدم doas أو حساب root حيث لا يوجد sudo.</translation>
    </message>
    <message>
        <source>The commands are for Linux with systemd, which FreeBSD does not have: type “service nginx restart” in the place of “systemctl restart nginx”, look into /var/log in the place of journalctl, and use doas or root where sudo is missing. Settings are in /usr/local/etc in the place of /etc.</source>
        <translation>الأوامر مكتوبة لأنظمة Linux التي تستخدم systemd، وهو غير موجود في FreeBSD: اكتب ”service nginx restart“ بدل ”systemctl restart nginx“، وانظر في /var/log بدل journalctl، واستخدم doas أو حساب root حيث لا يوجد sudo. وتوجد الإعدادات في /usr/local/etc بدل /etc.</translation>
    </message>
</context>
<context>
    <name>FixText</name>
    <message>
        <source>in a shell on the server (over SSH, for example)</source>
        <translation>في سطر الأوامر على الخادم (عبر SSH مثلًا)</translation>
    </message>
    <message>
        <source>in PowerShell on the server, opened as administrator</source>
        <translation>في PowerShell على الخادم، بعد فتحه كمسؤول</translation>
    </message>
    <message>
        <source>in the Command Prompt on the server, opened as administrator</source>
        <translation>في موجّه الأوامر (Command Prompt) على الخادم، بعد فتحه كمسؤول</translation>
    </message>
    <message>
        <source>in a window on the server&apos;s own desktop</source>
        <translation>في نافذة على سطح مكتب الخادم نفسه</translation>
    </message>
    <message>
        <source>in Cloudflare&apos;s dashboard, dash.cloudflare.com</source>
        <translation>في لوحة تحكم Cloudflare، dash.cloudflare.com</translation>
    </message>
    <message>
        <source>in the hosting panel</source>
        <translation>في لوحة تحكم الاستضافة</translation>
    </message>
    <message>
        <source>in the cloud provider&apos;s command line</source>
        <translation>في سطر أوامر مزوّد الخدمة السحابية</translation>
    </message>
    <message>
        <source>in the cloud provider&apos;s web console</source>
        <translation>في لوحة تحكم مزوّد الخدمة السحابية على الويب</translation>
    </message>
    <message>
        <source>at the hosting company: only they can do it</source>
        <translation>لدى شركة الاستضافة: فهي وحدها تستطيع ذلك</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>root, or an account that may use sudo</source>
        <translation>المستخدم root، أو حساب يُسمح له باستخدام sudo</translation>
    </message>
    <message>
        <source>an administrator of the server</source>
        <translation>حساب مسؤول على الخادم</translation>
    </message>
    <message>
        <source>the login of the Cloudflare account</source>
        <translation>بيانات الدخول إلى حساب Cloudflare</translation>
    </message>
    <message>
        <source>the login of the hosting panel</source>
        <translation>بيانات الدخول إلى لوحة تحكم الاستضافة</translation>
    </message>
    <message>
        <source>the login of the cloud provider</source>
        <translation>بيانات الدخول إلى حساب مزوّد الخدمة السحابية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا تلزم</translation>
    </message>
    <message>
        <source>low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>الاطّلاع</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>To write to the hosting company</source>
        <translation>رسالة إلى شركة الاستضافة</translation>
    </message>
    <message>
        <source>To write to whoever holds the Cloudflare account</source>
        <translation>رسالة إلى من يدير حساب Cloudflare</translation>
    </message>
    <message>
        <source>To write to whoever has access to the server</source>
        <translation>رسالة إلى من لديه صلاحية الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>To tell the visitor</source>
        <translation>ما يُقال للزائر</translation>
    </message>
    <message>
        <source>in a shell on the server, or in a terminal on this computer (Linux or macOS)</source>
        <translation>في سطر أوامر على الخادم، أو في طرفية على هذا الحاسوب (Linux أو macOS)</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Unban Cloudflare in fail2ban, and have it never ban Cloudflare again</source>
        <translation>رفع الحظر عن Cloudflare في fail2ban ومنعه من حظرها مرة أخرى</translation>
    </message>
    <message>
        <source>From then on fail2ban bans no visitor who comes through Cloudflare, good or bad. So let your web server learn the visitors&apos; own addresses next, and block bad visitors in Cloudflare.</source>
        <translation>بعد ذلك لن يحظر fail2ban أي زائر يأتي عبر Cloudflare، حسنًا كان أو سيئًا. لذا اجعل خادم الويب يتعرّف إلى عناوين الزوار الأصلية في الخطوة التالية، واحجب الزوار السيئين في Cloudflare.</translation>
    </message>
    <message>
        <source>The setting stays across a reboot. It needs fail2ban 0.11 or newer (&quot;fail2ban-client --version&quot;). A jail that is set up later must be added to /etc/fail2ban/jail.d/zz-origin-doctor.local by hand.</source>
        <translation>يبقى هذا الإعداد بعد إعادة تشغيل الخادم. وهو يحتاج إلى fail2ban 0.11 أو أحدث (الأمر &quot;fail2ban-client --version&quot; يعرض الإصدار). وإذا أُنشئ قسم مراقبة (jail) جديد لاحقًا، فيجب إضافته يدويًا إلى الملف /etc/fail2ban/jail.d/zz-origin-doctor.local.</translation>
    </message>
    <message>
        <source>fail2ban reads logs and bans the addresses that misbehave. Behind Cloudflare the log may name Cloudflare instead of the visitor, and then Cloudflare is banned. This lists the jails (what fail2ban watches over) that have banned an address of Cloudflare, with the address. If it prints nothing, fail2ban is not what blocks at this moment.</source>
        <translation>يقرأ fail2ban السجلات ويحظر العناوين التي تسيء التصرف. وعندما يكون الخادم خلف Cloudflare فقد يذكر السجل Cloudflare بدل الزائر، فتُحظر Cloudflare نفسها. يعرض هذا الأمر أقسام المراقبة (jails، أي ما يسهر fail2ban على حمايته) التي حظرت عنوانًا من عناوين Cloudflare، مع ذكر العنوان. وإذا لم يعرض شيئًا، فليس fail2ban هو ما يحجب في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Tell fail2ban to leave Cloudflare&apos;s networks alone in all jails except those for SSH, mail and FTP. What it ignored before, it goes on ignoring. Then the settings are tried, and only read if they are right. Bans of others stay.</source>
        <translation>اطلب من fail2ban أن يترك شبكات Cloudflare وشأنها في جميع أقسام المراقبة، ما عدا أقسام SSH والبريد وFTP. وما كان يتجاهله من قبل سيظل يتجاهله. بعد ذلك تُختبر الإعدادات، ولا تُقرأ إلا إذا كانت صحيحة. أما حظر العناوين الأخرى فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Lift the bans of Cloudflare&apos;s addresses, and no others.</source>
        <translation>ارفع الحظر عن عناوين Cloudflare وحدها دون غيرها.</translation>
    </message>
    <message>
        <source>See whether fail2ban holds no address of Cloudflare any more, and knows all its networks.</source>
        <translation>تأكّد من أن fail2ban لم يعد يحظر أي عنوان من عناوين Cloudflare، وأنه يعرف جميع شبكاتها.</translation>
    </message>
    <message>
        <source>Take back the setting. The lifted bans are not imposed again; they would have ended by themselves.</source>
        <translation>ألغِ هذا الإعداد. أما الحظر الذي رُفع فلا يُفرض من جديد، وكان سينتهي من تلقاء نفسه على أي حال.</translation>
    </message>
    <message>
        <source>Let nginx learn the visitors&apos; own addresses</source>
        <translation>جعل nginx يتعرّف إلى عناوين الزوار الأصلية</translation>
    </message>
    <message>
        <source>The setting stays across a reboot. Cloudflare&apos;s list changes rarely; run the commands again when it does.</source>
        <translation>يبقى هذا الإعداد بعد إعادة تشغيل الخادم. نادرًا ما تتغيّر قائمة Cloudflare؛ فإذا تغيّرت فنفّذ الأوامر مرة أخرى.</translation>
    </message>
    <message>
        <source>See whether nginx has loaded all of Cloudflare&apos;s networks from its settings.</source>
        <translation>تحقّق من أن nginx حمّل جميع شبكات Cloudflare من إعداداته.</translation>
    </message>
    <message>
        <source>Ask for your site once through Cloudflare, and look in the log of the web server whose address stands there. It must be your own, as Cloudflare saw it, and not one of Cloudflare&apos;s.</source>
        <translation>اطلب موقعك مرة واحدة عبر Cloudflare، ثم انظر في سجل خادم الويب أيّ عنوان مكتوب هناك. يجب أن يكون عنوانك أنت كما رأته Cloudflare، لا عنوانًا من عناوين Cloudflare.</translation>
    </message>
    <message>
        <source>Delete the file, and have nginx read its settings again.</source>
        <translation>احذف الملف، واجعل nginx يقرأ إعداداته من جديد.</translation>
    </message>
    <message>
        <source>Let Apache learn the visitors&apos; own addresses (Debian, Ubuntu)</source>
        <translation>جعل Apache يتعرّف إلى عناوين الزوار الأصلية (Debian وUbuntu)</translation>
    </message>
    <message>
        <source>The setting stays across a reboot. If the log still shows Cloudflare, replace %h by %a in the LogFormat lines of Apache&apos;s settings.</source>
        <translation>يبقى هذا الإعداد بعد إعادة تشغيل الخادم. وإذا ظل السجل يُظهر Cloudflare، فاستبدل %h بـ %a في أسطر LogFormat ضمن إعدادات Apache.</translation>
    </message>
    <message>
        <source>See whether Apache accepts its settings, and all of Cloudflare&apos;s networks are among them.</source>
        <translation>تحقّق من أن Apache يقبل إعداداته، وأن جميع شبكات Cloudflare موجودة فيها.</translation>
    </message>
    <message>
        <source>Delete the file, and have Apache read its settings again.</source>
        <translation>احذف الملف، واجعل Apache يقرأ إعداداته من جديد.</translation>
    </message>
    <message>
        <source>Let Apache learn the visitors&apos; own addresses (Red Hat, Alma, Rocky, Fedora)</source>
        <translation>جعل Apache يتعرّف إلى عناوين الزوار الأصلية (Red Hat وAlma وRocky وFedora)</translation>
    </message>
    <message>
        <source>Let LiteSpeed learn the visitors&apos; own addresses</source>
        <translation>جعل LiteSpeed يتعرّف إلى عناوين الزوار الأصلية</translation>
    </message>
    <message>
        <source>LiteSpeed&apos;s limits for each client then count visitors instead of Cloudflare.</source>
        <translation>بعد ذلك تُحسب حدود LiteSpeed الخاصة بكل عميل على الزوار بدل Cloudflare.</translation>
    </message>
    <message>
        <source>Open the administration page of LiteSpeed or OpenLiteSpeed (usually port 7080 of your server), and see what &quot;Use Client IP in Header&quot; says. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>افتح صفحة الإدارة في LiteSpeed أو OpenLiteSpeed (تكون عادةً على المنفذ 7080 في خادمك)، وانظر ما قيمة &quot;Use Client IP in Header&quot;. من دون ذلك يبدو كل زائر لخادمك كأنه Cloudflare، ومن يحظر زائرًا سيئًا يحظر Cloudflare ومعها الجميع.</translation>
    </message>
    <message>
        <source>Set &quot;Use Client IP in Header&quot; to &quot;Trusted IP Only&quot;. Then enter Cloudflare&apos;s networks, each with the letter T (for trusted) behind it, in the list of allowed addresses, and restart gracefully. The command prints the list so that you can copy it. OpenLiteSpeed 1.7.13 and newer know Cloudflare by themselves.</source>
        <translation>اضبط &quot;Use Client IP in Header&quot; على &quot;Trusted IP Only&quot;. ثم أدخل شبكات Cloudflare في قائمة العناوين المسموح بها، وبعد كل شبكة الحرف T (أي trusted، موثوق)، وأعد التشغيل السلس (Graceful Restart). يعرض الأمر القائمة لتتمكّن من نسخها. أما OpenLiteSpeed 1.7.13 والإصدارات الأحدث فتعرف Cloudflare من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Set &quot;Use Client IP in Header&quot; back to what it was, take the networks out of the list, and restart gracefully.</source>
        <translation>أعد &quot;Use Client IP in Header&quot; إلى ما كان عليه، واحذف الشبكات من القائمة، وأعد التشغيل السلس (Graceful Restart).</translation>
    </message>
    <message>
        <source>Let Caddy learn the visitors&apos; own addresses</source>
        <translation>جعل Caddy يتعرّف إلى عناوين الزوار الأصلية</translation>
    </message>
    <message>
        <source>The setting stays across a reboot.</source>
        <translation>يبقى هذا الإعداد بعد إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>See whether your Caddyfile already names trusted proxies. This needs Caddy 2.7 or newer. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>تحقّق مما إذا كان ملف Caddyfile لديك يذكر خوادم وكيلة موثوقة (trusted proxies). يحتاج هذا إلى Caddy 2.7 أو أحدث. من دون ذلك يبدو كل زائر لخادمك كأنه Cloudflare، ومن يحظر زائرًا سيئًا يحظر Cloudflare ومعها الجميع.</translation>
    </message>
    <message>
        <source>Print the lines that are needed. Cloudflare tells the visitor&apos;s address in a line of each request, CF-Connecting-IP. Only Cloudflare is believed in this.</source>
        <translation>اعرض الأسطر المطلوبة. تذكر Cloudflare عنوان الزائر في سطر من كل طلب، هو CF-Connecting-IP. ولا يُؤخذ هذا العنوان إلا من Cloudflare وحدها.</translation>
    </message>
    <message>
        <source>Keep a copy of the Caddyfile, then put these lines at its very top. If it already begins with a block in braces, put only the part &quot;servers&quot; into that block. Then have Caddy test and load it. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>احتفظ بنسخة من ملف Caddyfile، ثم ضع هذه الأسطر في أوله تمامًا. وإذا كان يبدأ أصلًا بكتلة بين قوسين معقوفين، فضع الجزء &quot;servers&quot; وحده داخل تلك الكتلة. بعد ذلك اجعل Caddy يختبر الملف ويحمّله. الصق هذه الأسطر واحدًا تلو الآخر: فكل ما تلصقه والمحرّر مفتوح يُكتب في الملف.</translation>
    </message>
    <message>
        <source>See whether Caddy runs with these settings. In its access log, &quot;client_ip&quot; is then the visitor.</source>
        <translation>تحقّق من أن Caddy يعمل بهذه الإعدادات. وعندئذٍ يكون &quot;client_ip&quot; في سجل الوصول هو الزائر.</translation>
    </message>
    <message>
        <source>Put the copy back, and have Caddy read it.</source>
        <translation>أعد النسخة المحفوظة إلى مكانها، واجعل Caddy يقرؤها.</translation>
    </message>
    <message>
        <source>Let the log of IIS name the visitors</source>
        <translation>جعل سجل IIS يذكر الزوار</translation>
    </message>
    <message>
        <source>Open IIS Manager, choose the site, and see which fields its log has. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>افتح IIS Manager، واختر الموقع، وانظر ما الحقول الموجودة في سجله. من دون ذلك يبدو كل زائر لخادمك كأنه Cloudflare، ومن يحظر زائرًا سيئًا يحظر Cloudflare ومعها الجميع.</translation>
    </message>
    <message>
        <source>Choose &quot;Add Field&quot;: field name CF-Connecting-IP, source type &quot;Request Header&quot;, source CF-Connecting-IP. Apply. This is for the log only; your programs and the filter &quot;IP Address and Domain Restrictions&quot; still see Cloudflare. In that filter, tick &quot;Enable Proxy Mode&quot;, so that it looks at the visitor.</source>
        <translation>اختر &quot;Add Field&quot;: اسم الحقل CF-Connecting-IP، ونوع المصدر &quot;Request Header&quot;، والمصدر CF-Connecting-IP. ثم طبّق التغيير. هذا للسجل فقط؛ أما برامجك والمرشّح &quot;IP Address and Domain Restrictions&quot; فما زالت ترى Cloudflare. فعّل في ذلك المرشّح الخيار &quot;Enable Proxy Mode&quot; لكي ينظر إلى الزائر.</translation>
    </message>
    <message>
        <source>Open your site once through Cloudflare. The newest file in C:\inetpub\logs\LogFiles has your own address in its last column; IIS writes it with a delay of up to a minute.</source>
        <translation>افتح موقعك مرة واحدة عبر Cloudflare. ستجد عنوانك في العمود الأخير من أحدث ملف في C:\inetpub\logs\LogFiles؛ ويكتبه IIS بتأخير قد يصل إلى دقيقة.</translation>
    </message>
    <message>
        <source>Remove the field in the same place, and untick &quot;Enable Proxy Mode&quot;.</source>
        <translation>احذف الحقل من المكان نفسه، وألغِ تفعيل &quot;Enable Proxy Mode&quot;.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Imunify360</source>
        <translation>السماح لـ Cloudflare في Imunify360</translation>
    </message>
    <message>
        <source>Imunify360 normally knows Cloudflare and sees the visitors behind it. If it blocks Cloudflare all the same, its hosting company should know.</source>
        <translation>يعرف Imunify360 شبكات Cloudflare عادةً ويرى الزوار الذين خلفها. فإذا كان يحجب Cloudflare رغم ذلك، فيحسن إبلاغ شركة الاستضافة.</translation>
    </message>
    <message>
        <source>The list stays across a reboot.</source>
        <translation>تبقى القائمة بعد إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Imunify360 is a security product that hosting companies add to cPanel, Plesk and DirectAdmin. See what it has blocked of late. You find the same in the panel.</source>
        <translation>برنامج Imunify360 منتج أمني تضيفه شركات الاستضافة إلى cPanel وPlesk وDirectAdmin. انظر ماذا حجب في الآونة الأخيرة. وستجد المعلومات نفسها في لوحة التحكم.</translation>
    </message>
    <message>
        <source>Put all of Cloudflare&apos;s networks on its white list. Without a terminal you can add them one by one in the panel.</source>
        <translation>أضف جميع شبكات Cloudflare إلى قائمته البيضاء. ومن دون سطر الأوامر يمكنك إضافتها واحدة تلو الأخرى في لوحة التحكم.</translation>
    </message>
    <message>
        <source>See whether all of them are on the white list.</source>
        <translation>تحقّق من أنها كلها موجودة في القائمة البيضاء.</translation>
    </message>
    <message>
        <source>Take them off the white list again. Leave out what was on it before.</source>
        <translation>احذفها من القائمة البيضاء، واستثنِ ما كان موجودًا فيها من قبل.</translation>
    </message>
    <message>
        <source>Switch off the one ModSecurity rule that turns Cloudflare away</source>
        <translation>إيقاف قاعدة ModSecurity التي ترفض Cloudflare دون غيرها</translation>
    </message>
    <message>
        <source>One rule less guards your site. Never switch the whole filter off.</source>
        <translation>تقل القواعد التي تحمي موقعك بقاعدة واحدة. لا توقف المرشّح كله أبدًا.</translation>
    </message>
    <message>
        <source>ModSecurity is a filter inside the web server that turns suspicious requests away with code 403. See which of its rules has done so of late: the number behind &quot;id&quot;.</source>
        <translation>أداة ModSecurity مرشّح داخل خادم الويب يرفض الطلبات المشبوهة بالرمز 403. انظر أيّ قاعدة من قواعده فعلت ذلك في الآونة الأخيرة: رقمها مكتوب بعد &quot;id&quot;.</translation>
    </message>
    <message>
        <source>Put the number of that rule into the first line. If the rule is about the address of the caller or about too many requests, restore the visitors&apos; own addresses first; that alone mostly suffices. The commands are for Apache on Debian and Ubuntu.</source>
        <translation>ضع رقم تلك القاعدة في السطر الأول. وإذا كانت القاعدة تتعلق بعنوان المتصل أو بكثرة الطلبات، فاستعد عناوين الزوار الأصلية أولًا؛ فهذا وحده يكفي في الغالب. الأوامر مخصصة لـ Apache على Debian وUbuntu.</translation>
    </message>
    <message>
        <source>Find the limit that turns Cloudflare away</source>
        <translation>العثور على الحدّ الذي يرفض Cloudflare</translation>
    </message>
    <message>
        <source>Everything that comes through Cloudflare comes from few addresses, so limits &quot;for each visitor&quot; strike Cloudflare first. This lists the limits of the web server and of the firewall.</source>
        <translation>كل ما يأتي عبر Cloudflare يأتي من عناوين قليلة، ولذلك تصيب الحدود المفروضة &quot;لكل زائر&quot; Cloudflare قبل غيرها. يعرض هذا الأمر حدود خادم الويب وجدار الحماية.</translation>
    </message>
    <message>
        <source>Find out what blocks connections on your server</source>
        <translation>معرفة ما الذي يحجب الاتصالات على خادمك</translation>
    </message>
    <message>
        <source>See whether a program listens on your web ports. If nothing listens, the web server is the trouble and not a firewall.</source>
        <translation>تحقّق مما إذا كان هناك برنامج يستمع على منافذ الويب. فإذا لم يكن هناك شيء يستمع، فالمشكلة في خادم الويب لا في جدار الحماية.</translation>
    </message>
    <message>
        <source>Nothing was changed here. What you change by the instructions that you chose, you take back as they say.</source>
        <translation>لم يتغيّر شيء هنا. وما تغيّره باتباع الإرشادات التي اخترتها، تتراجع عنه كما هو مبيّن فيها.</translation>
    </message>
    <message>
        <source>Have the hosting company let Cloudflare in</source>
        <translation>الطلب من شركة الاستضافة أن تسمح لـ Cloudflare بالوصول</translation>
    </message>
    <message>
        <source>If you have no access to the server itself, or no firewall was found on it, only the hosting company can see what blocks.</source>
        <translation>إذا لم يكن لديك وصول إلى الخادم نفسه، أو لم يُعثر عليه على جدار حماية، فلا يستطيع أن يرى ما الذي يحجب إلا شركة الاستضافة.</translation>
    </message>
    <message>
        <source>Send the message that is shown with this cause, through the support page of the hosting company. It says what was seen, what is asked for, and how to check.</source>
        <translation>أرسل الرسالة المعروضة مع هذا السبب من خلال صفحة الدعم لدى شركة الاستضافة. ففيها ما رُصد، وما هو مطلوب، وكيف يمكن التحقق.</translation>
    </message>
    <message>
        <source>When they answer, run the same check again. Do not take &quot;it works here&quot; for an answer: their own computers are not Cloudflare.</source>
        <translation>عندما يصلك الرد، أعد الفحص نفسه. لا تكتفِ بجواب مثل &quot;الموقع يعمل عندنا&quot;: فحواسيبهم ليست Cloudflare.</translation>
    </message>
    <message>
        <source>There is nothing to take back. What was changed for you, the hosting company can change back.</source>
        <translation>ليس هناك ما يُتراجع عنه. وما غُيّر من أجلك تستطيع شركة الاستضافة إعادته كما كان.</translation>
    </message>
    <message>
        <source>Have the hosting company look after a silent server</source>
        <translation>الطلب من شركة الاستضافة أن تتفقّد خادمًا لا يجيب</translation>
    </message>
    <message>
        <source>Log in to the customer page of your hosting company, and see whether the server is switched on, whether it is paid for, and whether the company reports a fault. From outside a server that is off and a server that drops everything look alike.</source>
        <translation>سجّل الدخول إلى صفحة العملاء لدى شركة الاستضافة، وانظر هل الخادم قيد التشغيل، وهل اشتراكه مدفوع، وهل تعلن الشركة عن عطل. فمن الخارج لا فرق بين خادم متوقف وخادم يُسقط كل ما يصل إليه.</translation>
    </message>
    <message>
        <source>If the page has a button to start the server, or a console (a screen of the server in the browser), use it: start the server, log in, and see whether the web server runs and which firewall is there. Otherwise send the message that is shown with this cause.</source>
        <translation>إذا كان في الصفحة زر لتشغيل الخادم، أو وحدة تحكم console (شاشة الخادم داخل المتصفح)، فاستخدمها: شغّل الخادم، وسجّل الدخول، وانظر هل يعمل خادم الويب وما جدار الحماية الموجود. وإلا فأرسل الرسالة المعروضة مع هذا السبب.</translation>
    </message>
    <message>
        <source>Run the same check again. The server must answer on its web ports, at least to Cloudflare.</source>
        <translation>أعد الفحص نفسه. يجب أن يجيب الخادم على منافذ الويب، لطلبات Cloudflare على الأقل.</translation>
    </message>
    <message>
        <source>Starting a server needs no way back.</source>
        <translation>تشغيل الخادم لا يحتاج إلى تراجع.</translation>
    </message>
    <message>
        <source>Correct or remove the IPv6 address of your site in Cloudflare</source>
        <translation>تصحيح عنوان IPv6 لموقعك في Cloudflare أو حذفه</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>يبقى هذا التغيير.</translation>
    </message>
    <message>
        <source>A site can have an A record (its IPv4 address) and an AAAA record (its IPv6 address). Cloudflare uses both, so a dead one makes the site fail now and then. See which AAAA records {host} has, and note them down.</source>
        <translation>يمكن أن يكون للموقع سجل A (عنوان IPv4) وسجل AAAA (عنوان IPv6). وتستخدم Cloudflare كليهما، فإذا كان أحدهما لا يعمل تعطّل الموقع بين الحين والآخر. انظر ما سجلات AAAA الخاصة بـ {host} ودوّنها.</translation>
    </message>
    <message>
        <source>Ask your server for its own IPv6 address. It begins with 2 or 3. If it differs from the one in the record, edit the record. If there is none, or your web server is not meant to be reached over IPv6, delete the AAAA record; visitors with IPv6 still reach your site, because Cloudflare speaks IPv6 for it.</source>
        <translation>اسأل خادمك عن عنوان IPv6 الخاص به. يبدأ العنوان بالرقم 2 أو 3. فإذا كان مختلفًا عن العنوان المكتوب في السجل، فعدّل السجل. وإذا لم يكن هناك عنوان، أو لم يكن المقصود الوصول إلى خادم الويب عبر IPv6، فاحذف سجل AAAA؛ وسيظل الزوار الذين يستخدمون IPv6 يصلون إلى موقعك، لأن Cloudflare تتولى IPv6 نيابةً عنه.</translation>
    </message>
    <message>
        <source>Add the AAAA record again: name {host}, the address that you noted down, proxied (orange cloud).</source>
        <translation>أضف سجل AAAA مرة أخرى: الاسم {host}، والعنوان الذي دوّنته، عبر الوكيل (Proxied، السحابة البرتقالية).</translation>
    </message>
    <message>
        <source>Find out what turns Cloudflare away with code 403 or 429</source>
        <translation>معرفة ما الذي يرفض Cloudflare بالرمز 403 أو 429</translation>
    </message>
    <message>
        <source>The web server itself answers, and says no. See what its log says about it.</source>
        <translation>خادم الويب نفسه هو الذي يجيب، ويجيب بالرفض. انظر ماذا يقول سجله عن ذلك.</translation>
    </message>
    <message>
        <source>See which rules of the web server name addresses or turn somebody away.</source>
        <translation>انظر أيّ قواعد خادم الويب تذكر عناوين أو ترفض أحدًا.</translation>
    </message>
    <message>
        <source>A rule that lets only some addresses in (allow, Require ip) must name Cloudflare&apos;s networks as well, or see the visitors behind them: restore the visitors&apos; own addresses. A rule that denies an address of Cloudflare must go. A line with ModSecurity: switch off that one rule. With WordPress, look into the security plugin (Wordfence, Solid Security and others): tell it that the site is behind Cloudflare, so that it reads CF-Connecting-IP, and lift its blocks.</source>
        <translation>القاعدة التي لا تسمح إلا لبعض العناوين (allow أو Require ip) يجب أن تذكر شبكات Cloudflare أيضًا، أو أن ترى الزوار الذين خلفها: استعد عناوين الزوار الأصلية. والقاعدة التي ترفض عنوانًا من عناوين Cloudflare يجب أن تُحذف. وإذا وجدت سطرًا فيه ModSecurity: فأوقف تلك القاعدة وحدها. أما مع WordPress فانظر في إضافة الحماية (Wordfence أو Solid Security أو غيرهما): أخبرها أن الموقع خلف Cloudflare لكي تقرأ CF-Connecting-IP، وارفع ما حجبته.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Keep a copy of each file before you edit it, and put it back to undo.</source>
        <translation>لم يتغيّر شيء هنا. احتفظ بنسخة من كل ملف قبل تعديله، وأعدها إلى مكانها للتراجع.</translation>
    </message>
    <message>
        <source>Give Linux room for more connections</source>
        <translation>إفساح المجال في Linux لمزيد من الاتصالات</translation>
    </message>
    <message>
        <source>Each waiting connection costs a little memory; 4096 are a few megabytes.</source>
        <translation>يستهلك كل اتصال منتظر قليلًا من الذاكرة؛ و4096 اتصالًا تستهلك بضعة ميغابايتات.</translation>
    </message>
    <message>
        <source>The values come back after a reboot.</source>
        <translation>تُطبَّق هذه القيم من جديد بعد كل إعادة تشغيل للخادم.</translation>
    </message>
    <message>
        <source>See whether connections were lost because a queue was full. A number above 0 that grows says so, and so does &quot;table full&quot; in the last line. The queue of a program is the second number of each line of &quot;ss&quot; (Recv-Q); its room is the third (Send-Q).</source>
        <translation>تحقّق مما إذا ضاعت اتصالات لأن أحد صفوف الانتظار كان ممتلئًا. يدل على ذلك رقم أكبر من 0 يتزايد، وكذلك عبارة &quot;table full&quot; في السطر الأخير. طول صف الانتظار لدى البرنامج هو الرقم الثاني في كل سطر من أسطر &quot;ss&quot; (Recv-Q)، وسعته هي الرقم الثالث (Send-Q).</translation>
    </message>
    <message>
        <source>Note the present values in a file, then raise those that are low, now and for every start. A value that is high enough stays as it is.</source>
        <translation>دوّن القيم الحالية في ملف، ثم ارفع المنخفض منها، الآن وعند كل تشغيل. والقيمة المرتفعة بما يكفي تبقى كما هي.</translation>
    </message>
    <message>
        <source>The web server takes the longer queue only when it is started anew. nginx and Apache ask for 511 places by themselves: for more, write &quot;backlog=4096&quot; behind the port in the listen lines of nginx, or &quot;ListenBacklog 4096&quot; into the settings of Apache.</source>
        <translation>لا يستخدم خادم الويب صف الانتظار الأطول إلا بعد إيقافه وتشغيله من جديد. يطلب nginx وApache من تلقاء نفسيهما 511 مكانًا: فإذا أردت أكثر فاكتب &quot;backlog=4096&quot; بعد المنفذ في أسطر listen في nginx، أو &quot;ListenBacklog 4096&quot; في إعدادات Apache.</translation>
    </message>
    <message>
        <source>See whether the room is there.</source>
        <translation>تحقّق من توفّر السعة.</translation>
    </message>
    <message>
        <source>Put the values from before back, and delete both files.</source>
        <translation>أعد القيم السابقة، واحذف الملفين.</translation>
    </message>
    <message>
        <source>Let nginx hold more connections</source>
        <translation>جعل nginx يتحمّل مزيدًا من الاتصالات</translation>
    </message>
    <message>
        <source>If your pages are made by PHP or another program, that program is mostly what is overloaded; more connections then only make the queue longer.</source>
        <translation>إذا كانت صفحاتك تُنشأ ببرنامج PHP أو غيره، فذلك البرنامج هو المثقل بالحمل في الغالب؛ وعندئذٍ لا تفعل زيادة الاتصالات سوى إطالة صف الانتظار.</translation>
    </message>
    <message>
        <source>See how many connections nginx may hold, and whether it has complained.</source>
        <translation>انظر كم اتصالًا يُسمح لـ nginx أن يتحمّل، وهل سجّل شكوى من ذلك.</translation>
    </message>
    <message>
        <source>Keep a copy of the settings, raise the number of connections to 4096 for each worker, have nginx test it, and load it only if the test passes.</source>
        <translation>احتفظ بنسخة من الإعدادات، وارفع عدد الاتصالات إلى 4096 لكل عملية worker، واجعل nginx يختبرها ولا يحمّلها إلا إذا نجح الاختبار.</translation>
    </message>
    <message>
        <source>See whether nginx has the number from its settings.</source>
        <translation>تحقّق من أن nginx أخذ الرقم من إعداداته.</translation>
    </message>
    <message>
        <source>Put the copy back, and have nginx read it.</source>
        <translation>أعد النسخة المحفوظة إلى مكانها، واجعل nginx يقرؤها.</translation>
    </message>
    <message>
        <source>Let Apache answer more visitors at once</source>
        <translation>جعل Apache يجيب عددًا أكبر من الزوار في الوقت نفسه</translation>
    </message>
    <message>
        <source>Too high a number uses up the memory, and the server becomes slower still. Apache is away for about two seconds. Raise the limits of Linux first, or the longer queue has no effect.</source>
        <translation>الرقم المرتفع أكثر من اللازم يستنفد الذاكرة، فيصبح الخادم أبطأ. يتوقف Apache نحو ثانيتين. ارفع حدود Linux أولًا، وإلا فلن يكون لصف الانتظار الأطول أثر.</translation>
    </message>
    <message>
        <source>See how Apache works (prefork, worker or event), how much memory is free, how much one Apache process uses, and whether Apache has complained.</source>
        <translation>انظر كيف يعمل Apache (prefork أو worker أو event)، وكم الذاكرة الحرة، وكم تستهلك عملية Apache الواحدة، وهل سجّل Apache شكوى.</translation>
    </message>
    <message>
        <source>Allow 400 visitors at once, and a longer queue. With prefork each of them needs the memory that the step before has shown, so lower the number in the first line if 400 times that is more than is free. The commands are for Debian and Ubuntu.</source>
        <translation>اسمح بـ 400 زائر في الوقت نفسه، وبصف انتظار أطول. مع prefork يحتاج كل واحد منهم إلى مقدار الذاكرة الذي أظهرته الخطوة السابقة، فخفّض الرقم في السطر الأول إذا كان 400 ضعف هذا المقدار أكبر من الذاكرة الحرة. الأوامر مخصصة لـ Debian وUbuntu.</translation>
    </message>
    <message>
        <source>See whether the setting is there, Apache accepts it, and its queue is longer.</source>
        <translation>تحقّق من وجود الإعداد، وأن Apache يقبله، وأن صف انتظاره أصبح أطول.</translation>
    </message>
    <message>
        <source>Delete the file, and start Apache anew.</source>
        <translation>احذف الملف، وشغّل Apache من جديد.</translation>
    </message>
    <message>
        <source>Have Cloudflare answer more by itself</source>
        <translation>جعل Cloudflare تجيب عن مزيد من الطلبات بنفسها</translation>
    </message>
    <message>
        <source>A Cache Rule that is too broad shows one visitor&apos;s page to another. Never keep pages for which one logs in.</source>
        <translation>قاعدة التخزين المؤقت (Cache Rule) الواسعة أكثر من اللازم تعرض صفحة زائر على زائر آخر. لا تخزّن أبدًا الصفحات التي تتطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A server that is overloaded recovers when it is asked less. See how much of your site Cloudflare answers from its cache already.</source>
        <translation>الخادم المثقل بالحمل يتعافى عندما تقل الطلبات عليه. انظر كم من موقعك تجيب عنه Cloudflare بالفعل من ذاكرتها المؤقتة.</translation>
    </message>
    <message>
        <source>Switch on &quot;Always Online&quot;, so that visitors see a copy of the page while your server is away. If robots are the load, switch on &quot;Bot Fight Mode&quot; (Security, then Settings). Pages that are the same for everyone can be kept by a Cache Rule; leave out everything for which one logs in.</source>
        <translation>فعّل &quot;Always Online&quot; ليرى الزوار نسخة من الصفحة عندما يكون خادمك غائبًا. وإذا كانت الروبوتات هي سبب الحمل، ففعّل &quot;Bot Fight Mode&quot; (من Security ثم Settings). والصفحات التي لا تختلف من زائر إلى آخر يمكن تخزينها بقاعدة Cache Rule؛ واستثنِ منها كل ما يتطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Switch off in the same places what you switched on.</source>
        <translation>أوقف في الأماكن نفسها ما فعّلته.</translation>
    </message>
    <message>
        <source>Wait for Cloudflare, and tell your visitors</source>
        <translation>انتظار Cloudflare وإبلاغ زوارك</translation>
    </message>
    <message>
        <source>Pausing takes up to five minutes either way, makes the address of your server public, and takes away Cloudflare&apos;s protection meanwhile.</source>
        <translation>قد يستغرق الإيقاف المؤقت (Pause) حتى خمس دقائق في كلا الاتجاهين، ويجعل عنوان خادمك معلنًا، ويرفع حماية Cloudflare خلال ذلك.</translation>
    </message>
    <message>
        <source>See what Cloudflare says about it, and subscribe to the incident there: https://www.cloudflarestatus.com/</source>
        <translation>انظر ماذا تقول Cloudflare عن ذلك، واشترك في متابعة العطل هناك: https://www.cloudflarestatus.com/</translation>
    </message>
    <message>
        <source>Run the same check again, or have the program keep watching to be told when it is over.</source>
        <translation>أعد الفحص نفسه، أو دع البرنامج يواصل المراقبة ليخبرك عندما ينتهي العطل.</translation>
    </message>
    <message>
        <source>If you paused Cloudflare, enable it again in the same place.</source>
        <translation>إذا كنت قد أوقفت Cloudflare مؤقتًا، ففعّلها من جديد في المكان نفسه.</translation>
    </message>
    <message>
        <source>Bring this computer online</source>
        <translation>توصيل هذا الحاسوب بالإنترنت</translation>
    </message>
    <message>
        <source>Open a well-known page in the browser, for example https://example.com/. If it does not open either, this computer has no internet, and nothing can be said about your site from here.</source>
        <translation>افتح في المتصفح صفحة معروفة، مثل https://example.com/. فإذا لم تُفتح هي أيضًا، فهذا الحاسوب غير متصل بالإنترنت، ولا يمكن قول شيء عن موقعك من هنا.</translation>
    </message>
    <message>
        <source>Check the cable or Wi-Fi, switch flight mode off, and restart the router. On a guest network (hotel, train), open http://example.com/ and log in on the page that appears. With a VPN, switch it off for a try.</source>
        <translation>تحقّق من الكابل أو شبكة Wi-Fi، وأوقف وضع الطيران، وأعد تشغيل جهاز التوجيه (الراوتر). وفي شبكة ضيوف (فندق أو قطار) افتح http://example.com/ وسجّل الدخول في الصفحة التي تظهر. وإذا كنت تستخدم VPN، فأوقفه على سبيل التجربة.</translation>
    </message>
    <message>
        <source>Open https://example.com/ again, then run the same check again.</source>
        <translation>افتح https://example.com/ مرة أخرى، ثم أعد الفحص نفسه.</translation>
    </message>
    <message>
        <source>Switch the VPN on again if you switched it off.</source>
        <translation>شغّل VPN من جديد إذا كنت قد أوقفته.</translation>
    </message>
    <message>
        <source>Let this computer speak to the site directly</source>
        <translation>السماح لهذا الحاسوب بمخاطبة الموقع مباشرةً</translation>
    </message>
    <message>
        <source>While the scanning is off, open no other pages.</source>
        <translation>لا تفتح صفحات أخرى ما دام الفحص الأمني متوقفًا.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in place of the site: a login page of a guest network, a proxy of your company, or a security program that reads along. Open https://example.com/, click the lock in the address bar, and see who issued the certificate. The name of a security product or of your company says who it is.</source>
        <translation>شيء ما بين هذا الحاسوب والإنترنت يجيب بدل الموقع: صفحة تسجيل دخول لشبكة ضيوف، أو خادم وكيل في شركتك، أو برنامج حماية يقرأ ما يمر. افتح https://example.com/ وانقر القفل في شريط العنوان، وانظر من أصدر الشهادة. فاسم برنامج حماية أو اسم شركتك يدلّك على الجهة.</translation>
    </message>
    <message>
        <source>On a guest network, open http://example.com/ and log in. In a company, ask the administrator to let this program pass. With a security program, switch off &quot;HTTPS scanning&quot; or &quot;Web shield&quot; for the time of the check. Or take another way: the mobile network of a telephone.</source>
        <translation>في شبكة الضيوف افتح http://example.com/ وسجّل الدخول. وفي الشركة اطلب من مسؤول الشبكة أن يسمح لهذا البرنامج بالمرور. وإذا كان السبب برنامج حماية، فأوقف &quot;HTTPS scanning&quot; أو &quot;Web shield&quot; مدة الفحص. أو استخدم طريقًا آخر: شبكة الهاتف المحمول.</translation>
    </message>
    <message>
        <source>Run the same check again. The remark that something answers in place of the site must be gone.</source>
        <translation>أعد الفحص نفسه. يجب أن تختفي الملاحظة التي تقول إن شيئًا ما يجيب بدل الموقع.</translation>
    </message>
    <message>
        <source>Switch the scanning on again after the check.</source>
        <translation>شغّل الفحص الأمني من جديد بعد انتهاء فحص الموقع.</translation>
    </message>
    <message>
        <source>Set the clock of this computer</source>
        <translation>ضبط ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>If the clock is wrong again after a restart, the battery of the computer&apos;s board is probably empty.</source>
        <translation>إذا عادت الساعة خاطئة بعد إعادة التشغيل، فمن المحتمل أن بطارية اللوحة الأم في الحاسوب قد فرغت.</translation>
    </message>
    <message>
        <source>Compare the clock, the date and the time zone of this computer with https://time.is/. Certificates are judged by the date, so a wrong clock makes good ones look expired.</source>
        <translation>قارن الساعة والتاريخ والمنطقة الزمنية في هذا الحاسوب بما في https://time.is/. فالشهادات يُحكم عليها بالتاريخ، ولذلك تجعل الساعة الخاطئة الشهادات السليمة تبدو منتهية الصلاحية.</translation>
    </message>
    <message>
        <source>Windows: Settings, Time &amp; language, Date &amp; time, switch on &quot;Set time automatically&quot; and press &quot;Sync now&quot;. macOS: System Settings, General, Date &amp; Time, switch on &quot;Set time and date automatically&quot;. Linux: the command below.</source>
        <translation>في Windows: من Settings ثم Time &amp; language ثم Date &amp; time، فعّل &quot;Set time automatically&quot; واضغط &quot;Sync now&quot;. وفي macOS: من System Settings ثم General ثم Date &amp; Time، فعّل &quot;Set time and date automatically&quot;. وفي Linux: الأمر أدناه.</translation>
    </message>
    <message>
        <source>Compare again, then run the same check again.</source>
        <translation>قارن مرة أخرى، ثم أعد الفحص نفسه.</translation>
    </message>
    <message>
        <source>Switch the automatic setting off in the same place if you do not want it; the clock then stays as it is.</source>
        <translation>أوقف الضبط التلقائي في المكان نفسه إذا كنت لا تريده؛ وعندئذٍ تبقى الساعة كما هي.</translation>
    </message>
    <message>
        <source>Let this computer pass Cloudflare&apos;s guard</source>
        <translation>السماح لهذا الحاسوب بالمرور من حماية Cloudflare</translation>
    </message>
    <message>
        <source>Until the rule is deleted, everyone who shares your address passes Cloudflare&apos;s guard.</source>
        <translation>إلى أن تُحذف القاعدة، يمر من حماية Cloudflare كل من يشاركك عنوانك.</translation>
    </message>
    <message>
        <source>Cloudflare holds this computer for a robot or has blocked it, so what visitors get cannot be seen from here. Find the entry by the Ray ID of the page, or by your address; it names the rule.</source>
        <translation>إما أن Cloudflare تظن هذا الحاسوب روبوتًا، وإما أنها حجبته، ولذلك لا يمكن من هنا رؤية ما يظهر للزوار. ابحث عن الحدث بواسطة Ray ID المكتوب في الصفحة، أو بواسطة عنوانك؛ فهو يذكر القاعدة.</translation>
    </message>
    <message>
        <source>Look at your site in an ordinary browser, or from another network, and go by what it shows. If this check is to pass, add a rule that allows your own address: name it &quot;Origin Doctor&quot;, choose &quot;Allow&quot;, and enter your address (https://{host}/cdn-cgi/trace shows it behind &quot;ip=&quot;).</source>
        <translation>افتح موقعك في متصفح عادي أو من شبكة أخرى، واعتمد على ما يظهر هناك. وإذا أردت أن يمر هذا الفحص، فأضف قاعدة تسمح لعنوانك أنت: سمّها &quot;Origin Doctor&quot;، واختر &quot;Allow&quot;، وأدخل عنوانك (تعرضه https://{host}/cdn-cgi/trace بعد &quot;ip=&quot;).</translation>
    </message>
    <message>
        <source>Run the same check again. The remark about the challenge or the block must be gone.</source>
        <translation>أعد الفحص نفسه. يجب أن تختفي الملاحظة المتعلقة بالتحدّي (challenge) أو الحجب.</translation>
    </message>
    <message>
        <source>Delete the rule after the check.</source>
        <translation>احذف القاعدة بعد الفحص.</translation>
    </message>
    <message>
        <source>Nothing to repair: keep an eye on it</source>
        <translation>لا شيء يحتاج إلى إصلاح: واصل المراقبة</translation>
    </message>
    <message>
        <source>Everything that could be checked is fine at this moment. If visitors still complain, ask one of them for the code and the Ray ID at the bottom of the error page, and for the time.</source>
        <translation>كل ما أمكن فحصه سليم في هذه اللحظة. فإذا ظل الزوار يشتكون، فاسأل أحدهم عن الرمز وعن Ray ID في أسفل صفحة الخطأ، وعن الوقت.</translation>
    </message>
    <message>
        <source>Press &quot;Keep watching&quot;, or check again when it happens: a fault that comes and goes shows only while it lasts. Give the origin address and the SSL mode on the first page if you have not; more can be checked then.</source>
        <translation>اضغط &quot;مواصلة المراقبة&quot;، أو أعد الفحص عندما يتكرر الأمر: فالعطل الذي يأتي ويذهب لا يظهر إلا أثناء حدوثه. وأدخل عنوان الخادم الأصلي ووضع SSL في الصفحة الأولى إن لم تكن قد فعلت؛ فعندئذٍ يمكن فحص المزيد.</translation>
    </message>
    <message>
        <source>Run the same check again. The overall light must stay green.</source>
        <translation>أعد الفحص نفسه. يجب أن يبقى الضوء العام أخضر.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>ليس هناك ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Look closer on the server</source>
        <translation>النظر عن كثب في الخادم</translation>
    </message>
    <message>
        <source>No known cause fits what was seen. What helps most is what the server itself saw at that time: whether it runs, whether it is full, and what its log says.</source>
        <translation>لا يوجد سبب معروف يطابق ما رُصد. وأكثر ما يفيد هو ما رآه الخادم نفسه في ذلك الوقت: هل يعمل، وهل هو ممتلئ، وماذا يقول سجله.</translation>
    </message>
    <message>
        <source>Ask the server for the site as Cloudflare would, from the server itself. If this works, the web server is fine, and what is between it and Cloudflare is not.</source>
        <translation>اطلب الموقع من الخادم كما تطلبه Cloudflare، ولكن من الخادم نفسه. فإذا نجح ذلك، فخادم الويب سليم، والخلل فيما بينه وبين Cloudflare.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>لم يتغيّر شيء هنا.</translation>
    </message>
    <message>
        <source>Please let Cloudflare&apos;s addresses in: {host}</source>
        <translation>يُرجى السماح لعناوين Cloudflare بالوصول: {host}</translation>
    </message>
    <message>
        <source>Dear support team,</source>
        <translation>إلى فريق الدعم، تحية طيبة وبعد،</translation>
    </message>
    <message>
        <source>Our website {host} is published through Cloudflare, and its visitors get an error page: it seems that your server turns Cloudflare away. It answers my computer directly, so probably a firewall, a ban, or a protection against attacks blocks Cloudflare.</source>
        <translation>موقعنا {host} منشور عبر Cloudflare، وتظهر لزواره صفحة خطأ: يبدو أن خادمكم يرفض Cloudflare. فهو يجيب حاسوبي مباشرةً، ولذلك من المحتمل أن جدار حماية أو حظرًا أو حماية من الهجمات تحجب Cloudflare.</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address of the server: {origin}, ports {ports}</source>
        <translation>الموقع: https://{host}/
الخطأ الذي يظهر للزوار: {code}، وهو صادر عن Cloudflare
وقت الرصد: {time}
معرّف Ray ID (رقم أحد هذه الطلبات لدى Cloudflare): {ray}
عنوان الخادم: {origin}، والمنافذ {ports}</translation>
    </message>
    <message>
        <source>This was measured from my computer, over an ordinary internet connection (&quot;this computer&quot; in these lines):
{observations}</source>
        <translation>قيس ما يلي من حاسوبي، عبر اتصال إنترنت عادي (وهو المقصود بعبارة &quot;هذا الحاسوب&quot; في هذه الأسطر):
{observations}</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s addresses, as it publishes them at https://www.cloudflare.com/ips/:
{cloudflare_ranges}</source>
        <translation>عناوين Cloudflare كما تنشرها هي على https://www.cloudflare.com/ips/:
{cloudflare_ranges}</translation>
    </message>
    <message>
        <source>Please let me know when it is done, or what stands in the way. Thank you very much.</source>
        <translation>يُرجى إبلاغي عند الانتهاء من ذلك، أو بما يحول دونه. شكرًا جزيلًا لكم.</translation>
    </message>
    <message>
        <source>Our server seems to turn Cloudflare away: {host}</source>
        <translation>يبدو أن خادمنا يرفض Cloudflare: {host}</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>Visitors of {host} get an error page of Cloudflare. Our server answers my computer directly, so probably something blocks Cloudflare.</source>
        <translation>تظهر لزوار {host} صفحة خطأ من Cloudflare. وخادمنا يجيب حاسوبي مباشرةً، ولذلك من المحتمل أن شيئًا ما يحجب Cloudflare.</translation>
    </message>
    <message>
        <source>So that it does not happen again, please have the web server take the visitors&apos; own addresses from CF-Connecting-IP, and only in requests that come from Cloudflare&apos;s networks. Otherwise a tool that bans may ban Cloudflare again.</source>
        <translation>وكي لا يتكرر ذلك، يُرجى جعل خادم الويب يأخذ عناوين الزوار الأصلية من CF-Connecting-IP، وفي الطلبات الآتية من شبكات Cloudflare فقط. وإلا فقد تعود أداة من أدوات الحظر إلى حظر Cloudflare.</translation>
    </message>
    <message>
        <source>Please tell me when it is done, or what stands in the way. Thank you.</source>
        <translation>يُرجى إخباري عند الانتهاء من ذلك، أو بما يحول دونه. شكرًا لكم.</translation>
    </message>
    <message>
        <source>Our website does not open properly at the moment</source>
        <translation>موقعنا لا يُفتح كما ينبغي في الوقت الحالي</translation>
    </message>
    <message>
        <source>We are sorry: our website {host} does not open properly at the moment. We know of it and are working on it. The fault seems to be on our side, and you need not do anything. Please try again later.</source>
        <translation>نعتذر: موقعنا {host} لا يُفتح كما ينبغي في الوقت الحالي. نحن على علم بذلك ونعمل على إصلاحه. يبدو أن العطل من جانبنا، وليس عليكم فعل شيء. يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>A firewall refuses everyone on the web ports: {host}</source>
        <translation>جدار حماية يرفض الجميع على منافذ الويب: {host}</translation>
    </message>
    <message>
        <source>The website {host} is published through Cloudflare, and its visitors get an error page of Cloudflare.</source>
        <translation>الموقع {host} منشور عبر Cloudflare، وتظهر لزواره صفحة خطأ من Cloudflare.</translation>
    </message>
    <message>
        <source>The server answers every attempt to connect with a message that a firewall sends (an ICMP refusal), whoever asks. So the machine is alive, and a firewall on it or before it keeps the web ports closed.</source>
        <translation>يجيب الخادم عن كل محاولة اتصال برسالة يرسلها جدار حماية (رفض ICMP)، أيًّا كان من يحاول. إذن الجهاز يعمل، وهناك جدار حماية عليه أو أمامه يبقي منافذ الويب مغلقة.</translation>
    </message>
    <message>
        <source>Please open the TCP ports {ports}, IPv4 and IPv6: to everyone, or at least to all of Cloudflare&apos;s networks. Cloudflare alone is enough for the website, and safer.</source>
        <translation>يُرجى فتح منافذ TCP التالية: {ports}، لكل من IPv4 وIPv6: للجميع، أو لجميع شبكات Cloudflare على الأقل. والسماح لـ Cloudflare وحدها يكفي للموقع، وهو أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Thank you very much for your help.</source>
        <translation>شكرًا جزيلًا لكم على مساعدتكم.</translation>
    </message>
    <message>
        <source>The firewall of the server keeps the web ports closed: {host}</source>
        <translation>جدار حماية الخادم يبقي منافذ الويب مغلقة: {host}</translation>
    </message>
    <message>
        <source>A firewall answers that the port is not to be reached, whoever asks. Please open the TCP ports {ports}, IPv4 and IPv6, to everyone or to all of Cloudflare&apos;s networks, above the rule that refuses, and keep port 22 as it is. On Red Hat and its relatives it is mostly firewalld, in Oracle Cloud the last rule of iptables.</source>
        <translation>يجيب جدار حماية بأن المنفذ لا يمكن الوصول إليه، أيًّا كان من يسأل. يُرجى فتح منافذ TCP التالية: {ports}، لكل من IPv4 وIPv6، للجميع أو لجميع شبكات Cloudflare، فوق القاعدة التي ترفض، مع إبقاء المنفذ 22 كما هو. في Red Hat والأنظمة القريبة منه يكون السبب غالبًا firewalld، وفي Oracle Cloud آخر قاعدة في iptables.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s addresses are public: https://www.cloudflare.com/ips/</source>
        <translation>عناوين Cloudflare معلنة: https://www.cloudflare.com/ips/</translation>
    </message>
    <message>
        <source>Could you look into it, and tell me when it is done?</source>
        <translation>هل يمكنكم النظر في ذلك، وإخباري عند الانتهاء؟</translation>
    </message>
    <message>
        <source>The server is overloaded: {host}</source>
        <translation>الخادم مثقل بالحمل: {host}</translation>
    </message>
    <message>
        <source>Some connections are slow or fail, without a pattern. That is what a server does whose queue of connections is full, or which has run out of memory or of processes.</source>
        <translation>بعض الاتصالات بطيئة أو تفشل، بلا نمط واضح. هذا ما يفعله خادم امتلأ صف اتصالاته، أو نفدت ذاكرته أو عملياته.</translation>
    </message>
    <message>
        <source>Please see whether the server or the package reaches a limit (processor, memory, number of processes or of connections), and tell us which one and what would raise it.</source>
        <translation>يُرجى معرفة ما إذا كان الخادم أو باقة الاستضافة قد بلغ أحد الحدود (المعالج أو الذاكرة أو عدد العمليات أو عدد الاتصالات)، وإخبارنا أيّ حدّ هو وما الذي يرفعه.</translation>
    </message>
    <message>
        <source>Some connections are slow or fail, without a pattern. Please see the load and the memory, whether the queue overflows (&quot;nstat -asz TcpExtListenOverflows TcpExtListenDrops&quot;, &quot;ss -ltn&quot;), whether &quot;nf_conntrack: table full&quot; stands in dmesg, and the limits of the web server (worker_connections, MaxRequestWorkers, PHP processes).</source>
        <translation>بعض الاتصالات بطيئة أو تفشل، بلا نمط واضح. يُرجى النظر في الحمل والذاكرة، وهل يفيض صف الانتظار (&quot;nstat -asz TcpExtListenOverflows TcpExtListenDrops&quot; و&quot;ss -ltn&quot;)، وهل تظهر &quot;nf_conntrack: table full&quot; في dmesg، وما حدود خادم الويب (worker_connections وMaxRequestWorkers وعمليات PHP).</translation>
    </message>
    <message>
        <source>The server does not answer at all: {host}</source>
        <translation>الخادم لا يجيب إطلاقًا: {host}</translation>
    </message>
    <message>
        <source>Visitors get error {code}; it was seen at {time}.</source>
        <translation>يظهر للزوار الخطأ {code}، ووقت رصده: {time}.</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address of the server: {origin}, ports {ports}</source>
        <translation>الموقع: https://{host}/
معرّف Ray ID (رقم أحد هذه الطلبات لدى Cloudflare): {ray}
عنوان الخادم: {origin}، والمنافذ {ports}</translation>
    </message>
    <message>
        <source>Neither Cloudflare nor an ordinary internet connection gets any answer from the server on its web ports. From outside it cannot be told whether it is off, whether a firewall drops everything, or whether its address has changed.</source>
        <translation>لا تتلقى Cloudflare أي جواب من الخادم على منافذ الويب، ولا يتلقاه اتصال إنترنت عادي. ولا يمكن من الخارج معرفة ما إذا كان الخادم متوقفًا، أو كان جدار حماية يُسقط كل شيء، أو كان عنوانه قد تغيّر.</translation>
    </message>
    <message>
        <source>Please see whether the server is running and reachable, whether it still has this address, and whether a firewall before it lets the TCP ports {ports} pass, at least from Cloudflare&apos;s networks.</source>
        <translation>يُرجى معرفة ما إذا كان الخادم يعمل ويمكن الوصول إليه، وهل ما زال له هذا العنوان، وهل هناك جدار حماية أمامه يسمح بمرور منافذ TCP التالية: {ports}، من شبكات Cloudflare على الأقل.</translation>
    </message>
    <message>
        <source>In your customer area I see the server as: ____ (on, off, or I cannot see it).</source>
        <translation>في منطقة العملاء لديكم أرى حالة الخادم هكذا: ____ (يعمل، أو متوقف، أو لا أستطيع رؤيتها).</translation>
    </message>
    <message>
        <source>Neither Cloudflare nor an ordinary internet connection gets any answer. Please see in the console of the hosting company whether the server runs, and on it whether the web server listens (&quot;sudo ss -ltnp&quot;) and the firewall, also that of the cloud, lets the TCP ports {ports} pass. Its address may also have changed.</source>
        <translation>لا تتلقى Cloudflare أي جواب، ولا يتلقاه اتصال إنترنت عادي. يُرجى التحقق في لوحة التحكم لدى شركة الاستضافة من أن الخادم يعمل، وعلى الخادم من أن خادم الويب يستمع (&quot;sudo ss -ltnp&quot;) ومن أن جدار الحماية، ومنه جدار حماية السحابة، يسمح بمرور منافذ TCP التالية: {ports}. وقد يكون عنوان الخادم تغيّر أيضًا.</translation>
    </message>
    <message>
        <source>There is no way to the server: {host}</source>
        <translation>لا طريق إلى الخادم: {host}</translation>
    </message>
    <message>
        <source>The network answers that there is no way to this address, or that there is no such host. So the address is not in use any more, is not announced, or is refused on the way.</source>
        <translation>تجيب الشبكة بأنه لا طريق إلى هذا العنوان، أو أنه لا يوجد مضيف كهذا. إذن هذا العنوان لم يعد مستخدمًا، أو غير معلن في الشبكة، أو يُرفض في الطريق.</translation>
    </message>
    <message>
        <source>Please tell us whether this is still the address of our server, and otherwise which it is, and put the route in order. A firewall that answers &quot;host prohibited&quot; looks the same from outside; in that case please open the TCP ports {ports}.</source>
        <translation>يُرجى إخبارنا هل هذا ما زال عنوان خادمنا، وإلا فما عنوانه، وإصلاح المسار إليه. وجدار الحماية الذي يجيب بـ &quot;host prohibited&quot; يبدو من الخارج كذلك تمامًا؛ وفي هذه الحالة يُرجى فتح منافذ TCP التالية: {ports}.</translation>
    </message>
    <message>
        <source>Is this still the right server address? {host}</source>
        <translation>هل ما زال هذا عنوان الخادم الصحيح؟ {host}</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}</source>
        <translation>الموقع: https://{host}/
الخطأ الذي يظهر للزوار: {code}، وهو صادر عن Cloudflare
وقت الرصد: {time}
معرّف Ray ID (رقم أحد هذه الطلبات لدى Cloudflare): {ray}</translation>
    </message>
    <message>
        <source>The network answers that there is no way to the address {origin}. Please compare the A and AAAA records of {host} in Cloudflare (DNS, then Records) with the address that the hosting company names today, and correct them.</source>
        <translation>تجيب الشبكة بأنه لا طريق إلى العنوان {origin}. يُرجى مقارنة سجلات A وAAAA الخاصة بـ {host} في Cloudflare (من DNS ثم Records) بالعنوان الذي تذكره شركة الاستضافة اليوم، وتصحيحها.</translation>
    </message>
    <message>
        <source>The web server forbids Cloudflare: {host}</source>
        <translation>خادم الويب يمنع Cloudflare: {host}</translation>
    </message>
    <message>
        <source>The web server itself answers with 403 or 429 when Cloudflare asks, and normally when it is asked directly. So a rule of the web server, ModSecurity, or a security plugin turns Cloudflare&apos;s addresses away.</source>
        <translation>يجيب خادم الويب نفسه بالرمز 403 أو 429 عندما تسأله Cloudflare، ويجيب بصورة عادية عندما يُسأل مباشرةً. إذن هناك قاعدة في خادم الويب أو ModSecurity أو إضافة حماية ترفض عناوين Cloudflare.</translation>
    </message>
    <message>
        <source>Please look in the error log, exempt Cloudflare&apos;s networks from that rule, and have the web server read the visitors&apos; own addresses from CF-Connecting-IP.</source>
        <translation>يُرجى النظر في سجل الأخطاء، واستثناء شبكات Cloudflare من تلك القاعدة، وجعل خادم الويب يقرأ عناوين الزوار الأصلية من CF-Connecting-IP.</translation>
    </message>
    <message>
        <source>The web server itself answers with 403 or 429 when Cloudflare asks, and normally when it is asked directly. So a rule of the web server, ModSecurity, Imunify360 or another filter turns Cloudflare&apos;s addresses away.</source>
        <translation>يجيب خادم الويب نفسه بالرمز 403 أو 429 عندما تسأله Cloudflare، ويجيب بصورة عادية عندما يُسأل مباشرةً. إذن هناك قاعدة في خادم الويب أو ModSecurity أو Imunify360 أو مرشّح آخر يرفض عناوين Cloudflare.</translation>
    </message>
    <message>
        <source>Please look in the log which rule it is, exempt Cloudflare&apos;s networks from it, and restore the visitors&apos; own addresses from CF-Connecting-IP.</source>
        <translation>يُرجى معرفة القاعدة من السجل، واستثناء شبكات Cloudflare منها، واستعادة عناوين الزوار الأصلية من CF-Connecting-IP.</translation>
    </message>
    <message>
        <source>Please compare the server address in Cloudflare: {host}</source>
        <translation>يُرجى مقارنة عنوان الخادم في Cloudflare: {host}</translation>
    </message>
    <message>
        <source>Cloudflare and a direct connection get different answers. That happens when Cloudflare asks another address than ours, which is {origin}. Please compare the A and AAAA records of {host} (DNS, then Records) with it, see whether an Origin Rule or a Load Balancer leads elsewhere, and correct what differs.</source>
        <translation>تتلقى Cloudflare جوابًا ويتلقى الاتصال المباشر جوابًا مختلفًا. يحدث ذلك عندما تسأل Cloudflare عنوانًا غير عنواننا، وهو {origin}. يُرجى مقارنة سجلات A وAAAA الخاصة بـ {host} (من DNS ثم Records) به، ومعرفة ما إذا كانت قاعدة Origin Rule أو موازن حمل Load Balancer يوجّه إلى مكان آخر، وتصحيح ما يختلف.</translation>
    </message>
    <message>
        <source>The IPv6 address of the server does not answer: {host}</source>
        <translation>عنوان IPv6 للخادم لا يجيب: {host}</translation>
    </message>
    <message>
        <source>One of the two kinds of addresses answers and the other does not, so the site fails now and then. Please correct or remove the record of the one that does not answer (DNS, then Records). Without an AAAA record visitors with IPv6 still reach the site, because Cloudflare speaks IPv6 for it.</source>
        <translation>يجيب أحد نوعَي العناوين ولا يجيب الآخر، ولذلك يتعطّل الموقع بين الحين والآخر. يُرجى تصحيح سجل العنوان الذي لا يجيب أو حذفه (من DNS ثم Records). ومن دون سجل AAAA يظل الزوار الذين يستخدمون IPv6 يصلون إلى الموقع، لأن Cloudflare تتولى IPv6 نيابةً عنه.</translation>
    </message>
    <message>
        <source>The server answers on one kind of address only: {host}</source>
        <translation>الخادم يجيب على نوع واحد من العناوين فقط: {host}</translation>
    </message>
    <message>
        <source>One of the two kinds of addresses (IPv4, IPv6) answers and the other does not, so the site fails now and then. Please have the web server listen on both, and open the firewall for both, or tell us that IPv6 is not meant to be used, and we remove the record.</source>
        <translation>يجيب أحد نوعَي العناوين (IPv4 وIPv6) ولا يجيب الآخر، ولذلك يتعطّل الموقع بين الحين والآخر. يُرجى جعل خادم الويب يستمع على النوعين، وفتح جدار الحماية لهما، أو إخبارنا بأن IPv6 غير مقصود استخدامه، فنحذف السجل.</translation>
    </message>
    <message>
        <source>Cloudflare holds me for a robot: {host}</source>
        <translation>تظن Cloudflare أنني روبوت: {host}</translation>
    </message>
    <message>
        <source>Please find the request in Security, then Events, by its Ray ID, and let me know which rule it was. For the time of the check, please allow my address there.</source>
        <translation>يُرجى البحث عن الطلب في Security ثم Events بواسطة Ray ID الخاص به، وإخباري أيّ قاعدة كانت السبب. ويُرجى السماح لعنواني هناك مدة الفحص.</translation>
    </message>
    <message>
        <source>The site fails, and the cause is not clear: {host}</source>
        <translation>الموقع يتعطّل والسبب غير واضح: {host}</translation>
    </message>
    <message>
        <source>No known cause fits. Please send me what the error log of the web server says about that time, and see whether the server was short of memory or processes.</source>
        <translation>لا يوجد سبب معروف يطابق ما رُصد. يُرجى أن ترسلوا إليّ ما يقوله سجل أخطاء خادم الويب عن ذلك الوقت، والتحقق مما إذا كان الخادم يعاني نقصًا في الذاكرة أو العمليات.</translation>
    </message>
    <message>
        <source>No known cause fits. Please see whether there was a fault, a restart or a measure against an attack on your side at that time, and what the log of the web server says.</source>
        <translation>لا يوجد سبب معروف يطابق ما رُصد. يُرجى التحقق مما إذا وقع لديكم في ذلك الوقت عطل أو إعادة تشغيل أو إجراء ضد هجوم، وماذا يقول سجل خادم الويب.</translation>
    </message>
    <message>
        <source>Our website {host} does not open properly at the moment, because of a fault at our service provider Cloudflare, which is working on it: https://www.cloudflarestatus.com/</source>
        <translation>موقعنا {host} لا يُفتح كما ينبغي في الوقت الحالي، بسبب عطل لدى Cloudflare التي تقدّم لنا الخدمة، وهي تعمل على إصلاحه: https://www.cloudflarestatus.com/</translation>
    </message>
    <message>
        <source>Your computer is all right, and you need not do anything. Please try again later.</source>
        <translation>حاسوبكم سليم، وليس عليكم فعل شيء. يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>{host} cannot be reached</source>
        <translation>لا يمكن الوصول إلى {host}</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address of the server: {origin}</source>
        <translation>الموقع: https://{host}/
الخطأ الذي يظهر للزوار: {code}، وهو صادر عن Cloudflare
وقت الرصد: {time}
معرّف Ray ID (رقم أحد هذه الطلبات لدى Cloudflare): {ray}
عنوان الخادم: {origin}</translation>
    </message>
    <message>
        <source>Could you please see whether the web server runs and waits at ports {ports} for callers from outside, start it, and see that it starts by itself after a reboot? If it runs, please see whether a firewall refuses Cloudflare&apos;s addresses.</source>
        <translation>هل يمكنكم من فضلكم التحقق من أن خادم الويب يعمل وينتظر على المنافذ {ports} المتصلين من الخارج، وتشغيله، والتأكد من أنه يبدأ تلقائيًا بعد إعادة تشغيل الجهاز؟ وإذا كان يعمل، فيُرجى معرفة ما إذا كان جدار حماية يرفض عناوين Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s addresses are listed at https://www.cloudflare.com/ips/.</source>
        <translation>عناوين Cloudflare مذكورة في https://www.cloudflare.com/ips/.</translation>
    </message>
    <message>
        <source>To check on the server: ss -ltnp shows the web server at ports 80 and 443. Then https://{host}/ shows the site and no error page.</source>
        <translation>للتحقق على الخادم: يعرض الأمر ss -ltnp خادم الويب على المنفذين 80 و443. وبعد ذلك تعرض https://{host}/ الموقع من دون صفحة خطأ.</translation>
    </message>
    <message>
        <source>To check on the server: ss -ltnp shows it at ports 80 and 443. Then https://{host}/ shows the site and no error page.</source>
        <translation>للتحقق على الخادم: يعرضه الأمر ss -ltnp على المنفذين 80 و443. وبعد ذلك تعرض https://{host}/ الموقع من دون صفحة خطأ.</translation>
    </message>
    <message>
        <source>The web server behind {host} runs, but waits only for callers on the server itself (127.0.0.1).</source>
        <translation>خادم الويب الذي خلف {host} يعمل، لكنه لا ينتظر إلا المتصلين من الخادم نفسه (127.0.0.1).</translation>
    </message>
    <message>
        <source>Could you please have it wait at ports {ports} for callers from outside, on the public addresses?</source>
        <translation>هل يمكنكم من فضلكم جعله ينتظر على المنافذ {ports} المتصلين من الخارج، على العناوين العامة؟</translation>
    </message>
    <message>
        <source>To check on the server: ss -ltnp shows 0.0.0.0 or *, not 127.0.0.1, at ports 80 and 443. Then https://{host}/ shows the site.</source>
        <translation>للتحقق على الخادم: يعرض الأمر ss -ltnp القيمة 0.0.0.0 أو *، لا 127.0.0.1، على المنفذين 80 و443. وبعد ذلك تعرض https://{host}/ الموقع.</translation>
    </message>
    <message>
        <source>Could you please take the address out of its lines &quot;listen&quot; for ports {ports}?</source>
        <translation>هل يمكنكم من فضلكم حذف العنوان من أسطر &quot;listen&quot; فيه للمنافذ {ports}؟</translation>
    </message>
    <message>
        <source>{host}: port 443 is closed</source>
        <translation>المنفذ 443 مغلق: {host}</translation>
    </message>
    <message>
        <source>Cloudflare connects to the server of {host} over https, and nothing answers there at port 443. Port 80 works.</source>
        <translation>تتصل Cloudflare بخادم {host} عبر https، ولا شيء يجيب هناك على المنفذ 443. أما المنفذ 80 فيعمل.</translation>
    </message>
    <message>
        <source>{host}: please serve https</source>
        <translation>يُرجى تقديم الموقع عبر https: {host}</translation>
    </message>
    <message>
        <source>Cloudflare connects to our server over https, and nothing answers there at port 443. Port 80 works.</source>
        <translation>تتصل Cloudflare بخادمنا عبر https، ولا شيء يجيب هناك على المنفذ 443. أما المنفذ 80 فيعمل.</translation>
    </message>
    <message>
        <source>{host}: a certificate for the server</source>
        <translation>شهادة للخادم: {host}</translation>
    </message>
    <message>
        <source>The server behind {host} does not serve https yet, and the zone is set to a mode that needs it.</source>
        <translation>الخادم الذي خلف {host} لا يقدّم https بعد، والمنطقة (zone) في Cloudflare مضبوطة على وضع يحتاج إليه.</translation>
    </message>
    <message>
        <source>Could you please make an Origin CA certificate for {host} (SSL/TLS, Origin Server, Create Certificate) and send it to whoever looks after the server, over a safe channel? Please leave the mode at Full or Full (strict).</source>
        <translation>هل يمكنكم من فضلكم إنشاء شهادة Origin CA لـ {host} (من SSL/TLS ثم Origin Server ثم Create Certificate) وإرسالها عبر قناة آمنة إلى من يعتني بالخادم؟ ويُرجى إبقاء الوضع على Full أو Full (strict).</translation>
    </message>
    <message>
        <source>To check: https://{host}/ shows the site and no error page.</source>
        <translation>للتحقق: تعرض https://{host}/ الموقع من دون صفحة خطأ.</translation>
    </message>
    <message>
        <source>{host}: SSL mode and Always Use HTTPS</source>
        <translation>وضع SSL وAlways Use HTTPS: {host}</translation>
    </message>
    <message>
        <source>The server behind {host} answers over https, but not over http.</source>
        <translation>الخادم الذي خلف {host} يجيب عبر https، لكنه لا يجيب عبر http.</translation>
    </message>
    <message>
        <source>Could you please set the SSL mode to &quot;Full (strict)&quot; (SSL/TLS, Overview; &quot;Full&quot; if the server&apos;s certificate is refused) and switch Always Use HTTPS on (SSL/TLS, Edge Certificates)? Port 80 of the server is then no longer needed.</source>
        <translation>هل يمكنكم من فضلكم ضبط وضع SSL على &quot;Full (strict)&quot; (من SSL/TLS ثم Overview؛ أو &quot;Full&quot; إذا رُفضت شهادة الخادم) وتفعيل Always Use HTTPS (من SSL/TLS ثم Edge Certificates)؟ عندئذٍ لا تبقى حاجة إلى المنفذ 80 في الخادم.</translation>
    </message>
    <message>
        <source>To check: http://{host}/ leads to https://{host}/, which shows the site.</source>
        <translation>للتحقق: تحيل http://{host}/ إلى https://{host}/ التي تعرض الموقع.</translation>
    </message>
    <message>
        <source>{host}: port 80 is closed</source>
        <translation>المنفذ 80 مغلق: {host}</translation>
    </message>
    <message>
        <source>Nothing answers at port 80 of the server of {host}. Port 443 works.</source>
        <translation>لا شيء يجيب على المنفذ 80 في خادم {host}. أما المنفذ 443 فيعمل.</translation>
    </message>
    <message>
        <source>Could you please have the web server serve {host} at port 80 as well, and let that port through the firewall?</source>
        <translation>هل يمكنكم من فضلكم جعل خادم الويب يقدّم {host} على المنفذ 80 أيضًا، والسماح لهذا المنفذ بالمرور من جدار الحماية؟</translation>
    </message>
    <message>
        <source>{host}: which address is right?</source>
        <translation>أيّ عنوان هو الصحيح؟ {host}</translation>
    </message>
    <message>
        <source>The address that we have for {host} answers as another site.</source>
        <translation>العنوان الذي لدينا لـ {host} يجيب على أنه موقع آخر.</translation>
    </message>
    <message>
        <source>Could you please tell us the present IPv4 and IPv6 address of our site&apos;s server, and see that the server knows the name {host}, over https too?</source>
        <translation>هل يمكنكم من فضلكم إخبارنا بعنوانَي IPv4 وIPv6 الحاليين لخادم موقعنا، والتأكد من أن الخادم يعرف الاسم {host}، عبر https أيضًا؟</translation>
    </message>
    <message>
        <source>{host}: the record leads back to Cloudflare</source>
        <translation>السجل يعيد إلى Cloudflare: {host}</translation>
    </message>
    <message>
        <source>The record of {host} holds an address that belongs to Cloudflare itself. Requests go in a circle.</source>
        <translation>سجل {host} يحتوي على عنوان يعود إلى Cloudflare نفسها. ولذلك تدور الطلبات في حلقة.</translation>
    </message>
    <message>
        <source>Could you please enter the address of our own server in its place (Cloudflare&apos;s dashboard: DNS, Records)?</source>
        <translation>هل يمكنكم من فضلكم إدخال عنوان خادمنا نحن مكانه (في لوحة تحكم Cloudflare: من DNS ثم Records)؟</translation>
    </message>
    <message>
        <source>{host}: which address does our server have?</source>
        <translation>ما عنوان خادمنا؟ {host}</translation>
    </message>
    <message>
        <source>We need the public address of our own server for our DNS record at Cloudflare; the one that we have belongs to Cloudflare.</source>
        <translation>نحتاج إلى العنوان العام لخادمنا نحن من أجل سجل DNS لدى Cloudflare؛ فالعنوان الذي لدينا يعود إلى Cloudflare.</translation>
    </message>
    <message>
        <source>Could you please tell us the server&apos;s IPv4 address and, if there is one, its IPv6 address?</source>
        <translation>هل يمكنكم من فضلكم إخبارنا بعنوان IPv4 للخادم، وبعنوان IPv6 إن وُجد؟</translation>
    </message>
    <message>
        <source>{host}: the record holds a private address</source>
        <translation>السجل يحتوي على عنوان خاص: {host}</translation>
    </message>
    <message>
        <source>The record of {host} holds an address that exists only inside a home or company network. Cloudflare cannot reach it.</source>
        <translation>سجل {host} يحتوي على عنوان لا يوجد إلا داخل شبكة منزل أو شركة. ولا تستطيع Cloudflare الوصول إليه.</translation>
    </message>
    <message>
        <source>Could you please enter the server&apos;s public address in its place (DNS, Records), or set up a Cloudflare Tunnel if it has none?</source>
        <translation>هل يمكنكم من فضلكم إدخال العنوان العام للخادم مكانه (من DNS ثم Records)، أو إعداد Cloudflare Tunnel إذا لم يكن له عنوان عام؟</translation>
    </message>
    <message>
        <source>{host}: which public address does our server have?</source>
        <translation>ما العنوان العام لخادمنا؟ {host}</translation>
    </message>
    <message>
        <source>We know only a private address of the server of {host}. Cloudflare cannot reach it.</source>
        <translation>لا نعرف لخادم {host} إلا عنوانًا خاصًا. ولا تستطيع Cloudflare الوصول إليه.</translation>
    </message>
    <message>
        <source>Could you please tell us the server&apos;s public IPv4 address and, if there is one, its IPv6 address?</source>
        <translation>هل يمكنكم من فضلكم إخبارنا بعنوان IPv4 العام للخادم، وبعنوان IPv6 إن وُجد؟</translation>
    </message>
    <message>
        <source>{host}: port 443 does not speak TLS</source>
        <translation>المنفذ 443 لا يتحدث TLS: {host}</translation>
    </message>
    <message>
        <source>Port 443 of the server of {host} is open, but answers without encryption. Cloudflare cannot connect.</source>
        <translation>المنفذ 443 في خادم {host} مفتوح، لكنه يجيب من دون تشفير. ولا تستطيع Cloudflare الاتصال.</translation>
    </message>
    <message>
        <source>Could you please switch TLS on for this port, with a certificate for {host}?</source>
        <translation>هل يمكنكم من فضلكم تفعيل TLS لهذا المنفذ، بشهادة لـ {host}؟</translation>
    </message>
    <message>
        <source>Port 443 of our server is open, but answers without encryption. Cloudflare cannot connect.</source>
        <translation>المنفذ 443 في خادمنا مفتوح، لكنه يجيب من دون تشفير. ولا تستطيع Cloudflare الاتصال.</translation>
    </message>
    <message>
        <source>Could you please switch TLS on for this port (nginx: &quot;listen 443 ssl&quot;; Apache: &quot;SSLEngine on&quot;), with a certificate for {host}?</source>
        <translation>هل يمكنكم من فضلكم تفعيل TLS لهذا المنفذ (في nginx: &quot;listen 443 ssl&quot;؛ وفي Apache: &quot;SSLEngine on&quot;)، بشهادة لـ {host}؟</translation>
    </message>
    <message>
        <source>{host}: the server does not know this name over https</source>
        <translation>الخادم لا يعرف هذا الاسم عبر https: {host}</translation>
    </message>
    <message>
        <source>The server turns callers away who ask for {host} over https. Other names may work there.</source>
        <translation>يرفض الخادم المتصلين الذين يطلبون {host} عبر https. وقد تعمل أسماء أخرى عليه.</translation>
    </message>
    <message>
        <source>Could you please set {host} up for https on this server, with a certificate that carries this name?</source>
        <translation>هل يمكنكم من فضلكم إعداد {host} لـ https على هذا الخادم، بشهادة تحمل هذا الاسم؟</translation>
    </message>
    <message>
        <source>Our server turns callers away who ask for {host} over https.</source>
        <translation>يرفض خادمنا المتصلين الذين يطلبون {host} عبر https.</translation>
    </message>
    <message>
        <source>Could you please add {host} to a site for port 443 (nginx: server_name; Apache: ServerAlias), with a certificate that carries this name?</source>
        <translation>هل يمكنكم من فضلكم إضافة {host} إلى موقع للمنفذ 443 (في nginx: server_name؛ وفي Apache: ServerAlias)، بشهادة تحمل هذا الاسم؟</translation>
    </message>
    <message>
        <source>{host}: no encrypted connection with Cloudflare</source>
        <translation>لا يوجد اتصال مشفّر مع Cloudflare: {host}</translation>
    </message>
    <message>
        <source>Cloudflare reaches the server of {host} at port 443, but no encrypted connection comes about.</source>
        <translation>تصل Cloudflare إلى خادم {host} على المنفذ 443، لكن الاتصال المشفّر لا يتم.</translation>
    </message>
    <message>
        <source>Could you please see that the server offers TLS 1.2 and TLS 1.3 with a cipher such as ECDHE-RSA-AES128-GCM-SHA256 or ECDHE-ECDSA-AES128-GCM-SHA256, that a certificate is installed for {host}, and that nothing between cuts the connection? Cloudflare&apos;s ciphers are listed at https://developers.cloudflare.com/ssl/origin-configuration/cipher-suites/.</source>
        <translation>هل يمكنكم من فضلكم التأكد من أن الخادم يقدّم TLS 1.2 وTLS 1.3 بخوارزمية تشفير مثل ECDHE-RSA-AES128-GCM-SHA256 أو ECDHE-ECDSA-AES128-GCM-SHA256، وأن شهادة مثبّتة لـ {host}، وأنه لا شيء في الطريق يقطع الاتصال؟ خوارزميات التشفير لدى Cloudflare مذكورة في https://developers.cloudflare.com/ssl/origin-configuration/cipher-suites/.</translation>
    </message>
    <message>
        <source>Cloudflare reaches our server at port 443, but no encrypted connection comes about.</source>
        <translation>تصل Cloudflare إلى خادمنا على المنفذ 443، لكن الاتصال المشفّر لا يتم.</translation>
    </message>
    <message>
        <source>Could you please have it offer TLS 1.2 and TLS 1.3 with ECDHE-RSA-AES128-GCM-SHA256 or ECDHE-ECDSA-AES128-GCM-SHA256, and look into its error log at the time named above?</source>
        <translation>هل يمكنكم من فضلكم جعله يقدّم TLS 1.2 وTLS 1.3 مع ECDHE-RSA-AES128-GCM-SHA256 أو ECDHE-ECDSA-AES128-GCM-SHA256، والنظر في سجل أخطائه عن الوقت المذكور أعلاه؟</translation>
    </message>
    <message>
        <source>{host}: please switch Authenticated Origin Pulls on</source>
        <translation>يُرجى تفعيل Authenticated Origin Pulls: {host}</translation>
    </message>
    <message>
        <source>The server behind {host} lets in only callers who show a certificate, and Cloudflare shows none at the moment.</source>
        <translation>الخادم الذي خلف {host} لا يقبل من المتصلين إلا من يقدّم شهادة، وCloudflare لا تقدّم شهادة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Could you please switch on Authenticated Origin Pulls (SSL/TLS, Origin Server)? The server then knows Cloudflare again.</source>
        <translation>هل يمكنكم من فضلكم تفعيل Authenticated Origin Pulls (من SSL/TLS ثم Origin Server)؟ عندئذٍ يتعرّف الخادم إلى Cloudflare من جديد.</translation>
    </message>
    <message>
        <source>{host}: the server demands a certificate of Cloudflare</source>
        <translation>الخادم يطلب شهادة من Cloudflare: {host}</translation>
    </message>
    <message>
        <source>Our server lets in only callers who show a certificate (nginx: ssl_verify_client; Apache: SSLVerifyClient), and Cloudflare shows none, or one that the server does not trust.</source>
        <translation>لا يقبل خادمنا من المتصلين إلا من يقدّم شهادة (في nginx: ssl_verify_client؛ وفي Apache: SSLVerifyClient)، وCloudflare لا تقدّم شهادة، أو تقدّم شهادة لا يثق بها الخادم.</translation>
    </message>
    <message>
        <source>Was this set up on purpose? If so, I shall have Authenticated Origin Pulls switched on at Cloudflare; please see that the server trusts https://developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem. If not, please take the demand out for {host}.</source>
        <translation>هل كان هذا الإعداد مقصودًا؟ إذا كان كذلك، فسأطلب تفعيل Authenticated Origin Pulls لدى Cloudflare؛ ويُرجى التأكد من أن الخادم يثق بـ https://developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem. وإذا لم يكن مقصودًا، فيُرجى إلغاء هذا الشرط لـ {host}.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired</source>
        <translation>شهادة {host} منتهية الصلاحية</translation>
    </message>
    <message>
        <source>To see which certificate the server shows, from any computer with openssl:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates
The date after notAfter must lie in the future.</source>
        <translation>لمعرفة الشهادة التي يعرضها الخادم، من أي حاسوب عليه openssl:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates
يجب أن يكون التاريخ المكتوب بعد notAfter في المستقبل.</translation>
    </message>
    <message>
        <source>When it is done, https://{host}/ shows the site and no error page.</source>
        <translation>عند الانتهاء من ذلك تعرض https://{host}/ الموقع من دون صفحة خطأ.</translation>
    </message>
    <message>
        <source>{host}, error 526: please set the SSL mode to Full for a short time</source>
        <translation>الخطأ 526: يُرجى ضبط وضع SSL على Full لمدة قصيرة: {host}</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} has expired, and the SSL mode in Cloudflare accepts only good ones. So visitors get an error page of Cloudflare (error 526).</source>
        <translation>شهادة الخادم الذي خلف {host} منتهية الصلاحية، ووضع SSL في Cloudflare لا يقبل إلا الشهادات السليمة. ولذلك تظهر للزوار صفحة خطأ من Cloudflare (الخطأ 526).</translation>
    </message>
    <message>
        <source>I am asking those who run the server to renew it. Until then, could you please set the SSL mode to &quot;Full&quot; (SSL/TLS, Overview)? Visitors should then get the site again. The mode holds for the whole zone. The way from Cloudflare to the server stays encrypted, but Cloudflare no longer makes sure that it is our server, so please set it back to &quot;Full (strict)&quot; as soon as I tell you that the certificate is new.</source>
        <translation>أطلب الآن من القائمين على الخادم تجديدها. وإلى أن يتم ذلك، هل يمكنكم من فضلكم ضبط وضع SSL على &quot;Full&quot; (من SSL/TLS ثم Overview)؟ عندئذٍ يُفترض أن يظهر الموقع للزوار من جديد. يسري هذا الوضع على المنطقة (zone) كلها. ويبقى الطريق من Cloudflare إلى الخادم مشفّرًا، لكن Cloudflare لا تعود تتأكد من أنه خادمنا، لذا يُرجى إعادة الوضع إلى &quot;Full (strict)&quot; فور إخباركم بأن الشهادة جديدة.</translation>
    </message>
    <message>
        <source>If you can, please also make an Origin CA certificate for {host} (SSL/TLS, Origin Server, Create Certificate) and send it with its private key to those who run the server, over a safe channel. It lasts for up to 15 years. Only Cloudflare trusts it, and browsers do not.</source>
        <translation>وإن أمكن، يُرجى أيضًا إنشاء شهادة Origin CA لـ {host} (من SSL/TLS ثم Origin Server ثم Create Certificate) وإرسالها مع مفتاحها الخاص عبر قناة آمنة إلى القائمين على الخادم. تصل مدتها إلى 15 سنة. ولا يثق بها إلا Cloudflare، أما المتصفحات فلا تثق بها.</translation>
    </message>
    <message>
        <source>Certificate of {host}: Cloudflare refuses it</source>
        <translation>شهادة {host} ترفضها Cloudflare</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} is not valid yet. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمكم لـ {host} لم تبدأ صلاحيتها بعد. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>To check, from any computer with openssl, which certificate is shown:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates</source>
        <translation>للتحقق من الشهادة المعروضة، من أي حاسوب عليه openssl:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates</translation>
    </message>
    <message>
        <source>Certificate of {host}: please replace it</source>
        <translation>شهادة {host}: يُرجى استبدالها</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} is not valid yet. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمنا لـ {host} لم تبدأ صلاحيتها بعد. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} is not valid yet, and the zone is set to accept only good ones.</source>
        <translation>شهادة الخادم الذي خلف {host} لم تبدأ صلاحيتها بعد، والمنطقة (zone) في Cloudflare مضبوطة على قبول الشهادات السليمة وحدها.</translation>
    </message>
    <message>
        <source>Could you please make an Origin CA certificate for {host} (in Cloudflare&apos;s dashboard: SSL/TLS, Origin Server, Create Certificate) and send it to whoever looks after the server, over a safe channel? Until it is installed, the mode &quot;Full&quot; (SSL/TLS, Overview) would bring visitors back; please set it to &quot;Full (strict)&quot; again afterwards.</source>
        <translation>هل يمكنكم من فضلكم إنشاء شهادة Origin CA لـ {host} (في لوحة تحكم Cloudflare: من SSL/TLS ثم Origin Server ثم Create Certificate) وإرسالها عبر قناة آمنة إلى من يعتني بالخادم؟ وإلى أن تُثبّت، من شأن الوضع &quot;Full&quot; (من SSL/TLS ثم Overview) أن يعيد الزوار إلى الموقع؛ ويُرجى بعد ذلك إعادة الوضع إلى &quot;Full (strict)&quot;.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} is made for another name. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمكم لـ {host} صادرة لاسم آخر. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>To check, from any computer with openssl, which certificate is shown:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates -ext subjectAltName</source>
        <translation>للتحقق من الشهادة المعروضة، من أي حاسوب عليه openssl:
echo | openssl s_client -host {origin} -port 443 -servername {host} |
openssl x509 -noout -issuer -dates -ext subjectAltName</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} is made for another name. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمنا لـ {host} صادرة لاسم آخر. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} is made for another name, and the zone is set to accept only good ones.</source>
        <translation>شهادة الخادم الذي خلف {host} صادرة لاسم آخر، والمنطقة (zone) في Cloudflare مضبوطة على قبول الشهادات السليمة وحدها.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} was signed by the server itself and by no authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمكم لـ {host} وقّعها الخادم نفسه ولم توقّعها أي جهة إصدار. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} was signed by the server itself and by no authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمنا لـ {host} وقّعها الخادم نفسه ولم توقّعها أي جهة إصدار. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} was signed by the server itself and by no authority, and the zone is set to accept only good ones.</source>
        <translation>شهادة الخادم الذي خلف {host} وقّعها الخادم نفسه ولم توقّعها أي جهة إصدار، والمنطقة (zone) في Cloudflare مضبوطة على قبول الشهادات السليمة وحدها.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} comes without the intermediate certificate that links it to its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمكم لـ {host} تأتي من دون الشهادة الوسيطة التي تربطها بجهة إصدارها. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>To check, from any computer with openssl (it must print 2 or more, or be a certificate of Cloudflare&apos;s Origin CA):
openssl s_client -host {origin} -port 443 -servername {host} -showcerts &lt;/dev/null 2&gt;/dev/null | grep -c &apos;BEGIN CERTIFICATE&apos;</source>
        <translation>للتحقق، من أي حاسوب عليه openssl (يجب أن يعرض 2 أو أكثر، أو أن تكون الشهادة شهادة Origin CA من Cloudflare):
openssl s_client -host {origin} -port 443 -servername {host} -showcerts &lt;/dev/null 2&gt;/dev/null | grep -c &apos;BEGIN CERTIFICATE&apos;</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} comes without the intermediate certificate that links it to its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمنا لـ {host} تأتي من دون الشهادة الوسيطة التي تربطها بجهة إصدارها. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} comes without the intermediate certificate that links it to its authority, and the zone is set to accept only good ones.</source>
        <translation>شهادة الخادم الذي خلف {host} تأتي من دون الشهادة الوسيطة التي تربطها بجهة إصدارها، والمنطقة (zone) في Cloudflare مضبوطة على قبول الشهادات السليمة وحدها.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} was revoked by its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمكم لـ {host} ألغتها جهة إصدارها. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} was revoked by its authority. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمنا لـ {host} ألغتها جهة إصدارها. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} was revoked by its authority, and the zone is set to accept only good ones.</source>
        <translation>شهادة الخادم الذي خلف {host} ألغتها جهة إصدارها، والمنطقة (zone) في Cloudflare مضبوطة على قبول الشهادات السليمة وحدها.</translation>
    </message>
    <message>
        <source>{host} redirects for ever: please look at the SSL mode</source>
        <translation>إعادة توجيه بلا نهاية، يُرجى النظر في وضع SSL: {host}</translation>
    </message>
    <message>
        <source>{host} is in a redirect loop (browsers say &quot;too many redirects&quot;), and visitors get no page. Mostly the SSL mode in Cloudflare is then &quot;Flexible&quot; or &quot;Off&quot;: Cloudflare asks our server over http, the server sends it to https, and Cloudflare asks over http again.</source>
        <translation>الموقع {host} عالق في حلقة إعادة توجيه (تقول المتصفحات &quot;too many redirects&quot;)، ولا تظهر للزوار أي صفحة. في الغالب يكون وضع SSL في Cloudflare عندئذٍ &quot;Flexible&quot; أو &quot;Off&quot;: تسأل Cloudflare خادمنا عبر http، فيحيلها الخادم إلى https، فتسأل Cloudflare عبر http مرة أخرى.</translation>
    </message>
    <message>
        <source>Could you please note the present SSL mode and set it to &quot;Full (strict)&quot; (SSL/TLS, Overview)? If visitors then get error 526, please set &quot;Full&quot; for now and tell me: the server&apos;s certificate is not in order yet. At any other error (521, 522, 525) please set the former mode again and tell me.</source>
        <translation>هل يمكنكم من فضلكم تدوين وضع SSL الحالي ثم ضبطه على &quot;Full (strict)&quot; (من SSL/TLS ثم Overview)؟ وإذا ظهر للزوار بعد ذلك الخطأ 526، فيُرجى ضبطه على &quot;Full&quot; مؤقتًا وإخباري: فهذا يعني أن شهادة الخادم ليست سليمة بعد. وعند ظهور أي خطأ آخر (521 أو 522 أو 525) يُرجى إعادة الوضع السابق وإخباري.</translation>
    </message>
    <message>
        <source>If the mode is &quot;Full&quot; or &quot;Full (strict)&quot; already, please leave it and tell me. Then please look for a redirect rule or page rule that sends visitors of https back to http (Rules, Overview).</source>
        <translation>وإذا كان الوضع &quot;Full&quot; أو &quot;Full (strict)&quot; بالفعل، فيُرجى تركه كما هو وإخباري. ثم يُرجى البحث عن قاعدة إعادة توجيه أو قاعدة صفحة (page rule) تعيد زوار https إلى http (من Rules ثم Overview).</translation>
    </message>
    <message>
        <source>To check, in a private window: https://{host}/ shows the site.</source>
        <translation>للتحقق، في نافذة تصفّح خاصة: تعرض https://{host}/ الموقع.</translation>
    </message>
    <message>
        <source>Please let me know what the mode was, and when it is done. Thank you very much.</source>
        <translation>يُرجى إخباري بالوضع الذي كان مضبوطًا، وعند الانتهاء من ذلك. شكرًا جزيلًا لكم.</translation>
    </message>
    <message>
        <source>{host} redirects for ever: does our server send https back to http?</source>
        <translation>إعادة توجيه بلا نهاية، هل يعيد خادمنا https إلى http؟ {host}</translation>
    </message>
    <message>
        <source>{host} is in a redirect loop (browsers say &quot;too many redirects&quot;), and visitors get no page. Either Cloudflare asks our server over http and is sent to https each time, or our server sends https back to http.</source>
        <translation>الموقع {host} عالق في حلقة إعادة توجيه (تقول المتصفحات &quot;too many redirects&quot;)، ولا تظهر للزوار أي صفحة. إما أن Cloudflare تسأل خادمنا عبر http فيحيلها إلى https في كل مرة، وإما أن خادمنا يعيد https إلى http.</translation>
    </message>
    <message>
        <source>Could you please see that the server has a certificate and serves {host} at port 443 without sending callers back to http? The SSL mode in Cloudflare is then to be &quot;Full (strict)&quot;, and I am asking for that. Please leave the redirect from http to https as it is.</source>
        <translation>هل يمكنكم من فضلكم التأكد من أن للخادم شهادة وأنه يقدّم {host} على المنفذ 443 من دون إعادة المتصلين إلى http؟ وعندئذٍ ينبغي أن يكون وضع SSL في Cloudflare هو &quot;Full (strict)&quot;، وأنا أطلب ذلك الآن. ويُرجى ترك إعادة التوجيه من http إلى https كما هي.</translation>
    </message>
    <message>
        <source>To check on the server, this must show a status line (such as HTTP/1.1 200 OK) and no &quot;location: http://…&quot;:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/
It does not look at the certificate, which must be valid and name {host}.</source>
        <translation>للتحقق على الخادم، يجب أن يعرض الأمر التالي سطر حالة (مثل HTTP/1.1 200 OK) وألا يعرض &quot;location: http://…&quot;:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/
وهو لا ينظر إلى الشهادة التي يجب أن تكون صالحة وأن تذكر {host}.</translation>
    </message>
    <message>
        <source>{host}: the server answers with an error</source>
        <translation>الخادم يجيب بخطأ: {host}</translation>
    </message>
    <message>
        <source>The server of {host} answers with an error of its own (a status from 500 on). Cloudflare only passes it on.</source>
        <translation>يجيب خادم {host} بخطأ صادر عنه هو (رمز حالة من 500 فما فوق). وCloudflare تمرّره فحسب.</translation>
    </message>
    <message>
        <source>Could you please look into the web server&apos;s and PHP&apos;s error logs at the time named above, and tell me the reason or remove it?</source>
        <translation>هل يمكنكم من فضلكم النظر في سجلات أخطاء خادم الويب وPHP عن الوقت المذكور أعلاه، وإخباري بالسبب أو إزالته؟</translation>
    </message>
    <message>
        <source>Our server answers for {host} with an error of its own (a status from 500 on).</source>
        <translation>يجيب خادمنا عن طلبات {host} بخطأ صادر عنه هو (رمز حالة من 500 فما فوق).</translation>
    </message>
    <message>
        <source>Could you please look into its error logs at the time named above?</source>
        <translation>هل يمكنكم من فضلكم النظر في سجلات أخطائه عن الوقت المذكور أعلاه؟</translation>
    </message>
    <message>
        <source>{host}: no answer within Cloudflare&apos;s limit</source>
        <translation>لا جواب ضمن المهلة لدى Cloudflare: {host}</translation>
    </message>
    <message>
        <source>The server of {host} takes requests, but does not answer within Cloudflare&apos;s limit of about two minutes.</source>
        <translation>يستقبل خادم {host} الطلبات، لكنه لا يجيب ضمن المهلة لدى Cloudflare، وهي نحو دقيقتين.</translation>
    </message>
    <message>
        <source>Our server takes requests, but does not answer within Cloudflare&apos;s limit of about two minutes.</source>
        <translation>يستقبل خادمنا الطلبات، لكنه لا يجيب ضمن المهلة لدى Cloudflare، وهي نحو دقيقتين.</translation>
    </message>
    <message>
        <source>Could you please find out what takes so long (PHP workers, the database, calls to other sites), and have long jobs run in the background?</source>
        <translation>هل يمكنكم من فضلكم معرفة ما الذي يستغرق كل هذا الوقت (عمليات PHP العاملة، أو قاعدة البيانات، أو طلبات إلى مواقع أخرى)، وجعل المهام الطويلة تعمل في الخلفية؟</translation>
    </message>
    <message>
        <source>{host}: the server breaks connections off</source>
        <translation>الخادم يقطع الاتصالات: {host}</translation>
    </message>
    <message>
        <source>The server of {host} takes requests and then closes the connection without a proper answer.</source>
        <translation>يستقبل خادم {host} الطلبات ثم يغلق الاتصال من دون جواب سليم.</translation>
    </message>
    <message>
        <source>Our server takes requests and then closes the connection without a proper answer.</source>
        <translation>يستقبل خادمنا الطلبات ثم يغلق الاتصال من دون جواب سليم.</translation>
    </message>
    <message>
        <source>{host}: the answer&apos;s headers are too large</source>
        <translation>ترويسات الرد أكبر من المسموح: {host}</translation>
    </message>
    <message>
        <source>The headers of the answers of {host}, cookies included, are larger than Cloudflare takes (128 KB).</source>
        <translation>ترويسات ردود {host}، بما فيها ملفات تعريف الارتباط (cookies)، أكبر مما تقبله Cloudflare (وهو 128 KB).</translation>
    </message>
    <message>
        <source>Could you please find out which part of the site sets the largest header, and correct it?</source>
        <translation>هل يمكنكم من فضلكم معرفة أيّ جزء من الموقع يضع أكبر ترويسة، وتصحيحه؟</translation>
    </message>
    <message>
        <source>Could you please see whether the server adds headers of its own, such as debugging output, and switch them off?</source>
        <translation>هل يمكنكم من فضلكم معرفة ما إذا كان الخادم يضيف ترويسات من عنده، مثل مخرجات تتبّع الأخطاء (debugging)، وإيقافها؟</translation>
    </message>
    <message>
        <source>{host}: Cloudflare cannot find the server&apos;s name</source>
        <translation>تعذّر على Cloudflare العثور على اسم الخادم: {host}</translation>
    </message>
    <message>
        <source>Cloudflare looks the server of {host} up by a name that does not exist (error 1016).</source>
        <translation>تبحث Cloudflare عن خادم {host} باسم غير موجود (الخطأ 1016).</translation>
    </message>
    <message>
        <source>Could you please correct the record of {host} (DNS, Records), or the load balancer or Origin Rule that names another host?</source>
        <translation>هل يمكنكم من فضلكم تصحيح سجل {host} (من DNS ثم Records)، أو موازن الحمل Load Balancer أو قاعدة Origin Rule التي تسمّي مضيفًا آخر؟</translation>
    </message>
    <message>
        <source>{host}: the Cloudflare Tunnel is down</source>
        <translation>نفق Cloudflare Tunnel متوقف: {host}</translation>
    </message>
    <message>
        <source>{host} is reached through a Cloudflare Tunnel, and no cloudflared is connected to it (error 1033).</source>
        <translation>يُوصل إلى {host} من خلال نفق Cloudflare Tunnel، ولا يوجد برنامج cloudflared متصل به (الخطأ 1033).</translation>
    </message>
    <message>
        <source>Could you please start cloudflared on the server, see that it starts by itself after a reboot, and let it out to port 7844?</source>
        <translation>هل يمكنكم من فضلكم تشغيل cloudflared على الخادم، والتأكد من أنه يبدأ تلقائيًا بعد إعادة تشغيل الجهاز، والسماح له بالاتصال إلى الخارج على المنفذ 7844؟</translation>
    </message>
    <message>
        <source>{host}: is the tunnel still the right one?</source>
        <translation>هل ما زال النفق هو الصحيح؟ {host}</translation>
    </message>
    <message>
        <source>Could you please see in the dashboard (Networking, Tunnels) whether the tunnel still exists, whether its token was changed, and whether {host} leads to the right one?</source>
        <translation>هل يمكنكم من فضلكم التحقق في لوحة التحكم (من Networking ثم Tunnels) مما إذا كان النفق ما زال موجودًا، وهل تغيّر رمزه (token)، وهل يقود {host} إلى النفق الصحيح؟</translation>
    </message>
    <message>
        <source>{host} does not go through Cloudflare</source>
        <translation>الموقع {host} لا يمر عبر Cloudflare</translation>
    </message>
    <message>
        <source>The record of {host} leads visitors straight to the server, past Cloudflare.</source>
        <translation>سجل {host} يقود الزوار إلى الخادم مباشرةً، متجاوزًا Cloudflare.</translation>
    </message>
    <message>
        <source>Is that meant to be so? If not, could you please switch the proxy status of the record on (DNS, Records, orange cloud)?</source>
        <translation>هل هذا مقصود؟ إذا لم يكن مقصودًا، فهل يمكنكم من فضلكم تفعيل حالة الوكيل (Proxy status) لهذا السجل (من DNS ثم Records، السحابة البرتقالية)؟</translation>
    </message>
    <message>
        <source>To check: https://{host}/cdn-cgi/trace shows a few lines that begin with &quot;fl=&quot;.</source>
        <translation>للتحقق: تعرض https://{host}/cdn-cgi/trace بضعة أسطر تبدأ بـ &quot;fl=&quot;.</translation>
    </message>
    <message>
        <source>{host} does not exist in DNS</source>
        <translation>الاسم {host} غير موجود في DNS</translation>
    </message>
    <message>
        <source>The Internet does not know the name {host}.</source>
        <translation>لا يعرف الإنترنت الاسم {host}.</translation>
    </message>
    <message>
        <source>Could you please see whether the record still stands in Cloudflare (DNS, Records) and whether the domain is still registered and paid for?</source>
        <translation>هل يمكنكم من فضلكم التحقق مما إذا كان السجل ما زال موجودًا في Cloudflare (من DNS ثم Records)، وهل ما زال النطاق مسجّلًا ومدفوعًا؟</translation>
    </message>
    <message>
        <source>To check: a look-up of {host} prints an address.</source>
        <translation>للتحقق: يعرض البحث عن {host} في DNS عنوانًا.</translation>
    </message>
    <message>
        <source>{host}: DNSSEC is broken</source>
        <translation>خلل في DNSSEC: {host}</translation>
    </message>
    <message>
        <source>Resolvers that check DNSSEC reject {host}; those that do not check accept it. Probably an old DS record still stands at the registrar.</source>
        <translation>محلّلات DNS التي تتحقق من DNSSEC ترفض {host}، والتي لا تتحقق منه تقبله. ومن المحتمل أن سجل DS قديمًا ما زال موجودًا لدى مسجّل النطاق.</translation>
    </message>
    <message>
        <source>Could you please tell me what Cloudflare shows under DNS, Settings, DNSSEC: whether it is on, and the DS record&apos;s key tag, algorithm, digest type and digest?</source>
        <translation>هل يمكنكم من فضلكم إخباري بما تعرضه Cloudflare في DNS ثم Settings ثم DNSSEC: هل هو مفعّل، وما قيم سجل DS وهي key tag وalgorithm وdigest type وdigest؟</translation>
    </message>
    <message>
        <source>To check: https://dnsviz.net/ shows no error for {host}.</source>
        <translation>للتحقق: لا يعرض https://dnsviz.net/ أي خطأ لـ {host}.</translation>
    </message>
    <message>
        <source>{host}: please correct the DS record of the domain</source>
        <translation>يُرجى تصحيح سجل DS للنطاق: {host}</translation>
    </message>
    <message>
        <source>If you are the registrar of the domain: could you please remove the old DS record, or replace it by the one that Cloudflare shows, which I can send?</source>
        <translation>إذا كنتم مسجّل النطاق: فهل يمكنكم من فضلكم حذف سجل DS القديم، أو استبداله بالسجل الذي تعرضه Cloudflare، ويمكنني إرساله؟</translation>
    </message>
    <message>
        <source>{host}: please change the domain&apos;s name servers</source>
        <translation>يُرجى تغيير خوادم أسماء النطاق: {host}</translation>
    </message>
    <message>
        <source>The domain of {host} uses other name servers than Cloudflare&apos;s.</source>
        <translation>نطاق {host} يستخدم خوادم أسماء غير خوادم Cloudflare.</translation>
    </message>
    <message>
        <source>If you are the registrar of the domain: could you please enter the two name servers that Cloudflare gave us, in place of all the present ones? I shall send their names.</source>
        <translation>إذا كنتم مسجّل النطاق: فهل يمكنكم من فضلكم إدخال خادمَي الأسماء اللذين أعطتنا إياهما Cloudflare، مكان جميع الخوادم الحالية؟ وسأرسل اسميهما.</translation>
    </message>
    <message>
        <source>To check: a look-up of the domain&apos;s name servers prints names that end with ns.cloudflare.com.</source>
        <translation>للتحقق: يعرض البحث عن خوادم أسماء النطاق أسماءً تنتهي بـ ns.cloudflare.com.</translation>
    </message>
    <message>
        <source>{host}: which name servers are right?</source>
        <translation>أيّ خوادم الأسماء هي الصحيحة؟ {host}</translation>
    </message>
    <message>
        <source>Could you please tell me which two name servers Cloudflare shows for it, and whether all records, those for mail too, stand in Cloudflare already?</source>
        <translation>هل يمكنكم من فضلكم إخباري بخادمَي الأسماء اللذين تعرضهما Cloudflare له، وهل جميع السجلات، ومنها سجلات البريد، موجودة في Cloudflare بالفعل؟</translation>
    </message>
    <message>
        <source>{host}: an error in Cloudflare&apos;s settings</source>
        <translation>خطأ في إعدادات Cloudflare: {host}</translation>
    </message>
    <message>
        <source>Cloudflare itself answers for {host} with an error and does not ask our server at all.</source>
        <translation>تجيب Cloudflare نفسها عن طلبات {host} بخطأ ولا تسأل خادمنا أصلًا.</translation>
    </message>
    <message>
        <source>Could you please look at the record of {host} (DNS, Records), at the domain&apos;s status, and at Workers and Pages that cover this name? The error&apos;s number says which of them it is: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/.</source>
        <translation>هل يمكنكم من فضلكم النظر في سجل {host} (من DNS ثم Records)، وفي حالة النطاق، وفي Workers وPages التي تشمل هذا الاسم؟ ورقم الخطأ يدل على السبب منها: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/.</translation>
    </message>
    <message>
        <source>Have the web server read its certificates again. Visitors notice nothing.</source>
        <translation>اجعل خادم الويب يقرأ شهاداته من جديد. لن يلاحظ الزوار شيئًا.</translation>
    </message>
    <message>
        <source>Renew the certificate with certbot</source>
        <translation>تجديد الشهادة باستخدام certbot</translation>
    </message>
    <message>
        <source>certbot&apos;s packages renew by themselves twice a day through a timer. &quot;systemctl list-timers&quot; must show it.</source>
        <translation>تتولى حزم certbot التجديد تلقائيًا مرتين في اليوم بواسطة مؤقّت. ويجب أن يظهر هذا المؤقّت في &quot;systemctl list-timers&quot;.</translation>
    </message>
    <message>
        <source>certbot is the program that fetches certificates of Let&apos;s Encrypt, free of charge. See which ones it has, until when they are good, and whether it renews by itself.</source>
        <translation>برنامج certbot يجلب شهادات Let&apos;s Encrypt مجانًا. انظر أيّ شهادات لديه، وإلى متى تسري، وهل يجددها تلقائيًا.</translation>
    </message>
    <message>
        <source>Rehearse the renewal; nothing is changed by this. If it fails, its last lines name the reason. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there.</source>
        <translation>جرّب التجديد على سبيل التمرين؛ لا يتغيّر شيء بذلك. وإذا فشل، فأسطره الأخيرة تذكر السبب. تزور جهة الإصدار http://{host}/ عبر Cloudflare. وإذا كان Always Use HTTPS مفعّلًا في Cloudflare وليس لدى هذا الخادم https تقبله Cloudflare، فإن هذه الزيارة تفشل: عندئذٍ استخدم طريقة DNS أو شهادة Origin CA من Cloudflare، أو أوقف Always Use HTTPS إلى أن تصبح الشهادة الجديدة موجودة.</translation>
    </message>
    <message>
        <source>Have nginx show the right certificate</source>
        <translation>جعل nginx يعرض الشهادة الصحيحة</translation>
    </message>
    <message>
        <source>This shows a certificate that is already on the server. If there is none, get one first.</source>
        <translation>يجعل هذا الخادم يعرض شهادة موجودة عليه بالفعل. وإذا لم تكن هناك شهادة، فاحصل على واحدة أولًا.</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and which files the web server takes it from. On your server itself the names of certbot&apos;s folders are listed too.</source>
        <translation>انظر أيّ شهادة تُعرض الآن، ومن أيّ ملفات يأخذها خادم الويب. وعلى خادمك نفسه تُعرض أيضًا أسماء مجلدات certbot.</translation>
    </message>
    <message>
        <source>In the server blocks that name your site, point nginx to the good certificate and its key. The first two lines name the files as certbot stores them (fullchain.pem is the one with the certificates in between); if yours lie elsewhere, correct them first. The old lines stay above the new ones as a note, and nginx checks its files before it takes them up.</source>
        <translation>في كتل server التي تسمّي موقعك، وجّه nginx إلى الشهادة السليمة ومفتاحها. يسمّي السطران الأولان الملفين كما يحفظهما certbot (الملف fullchain.pem هو الذي فيه الشهادات الوسيطة)؛ وإذا كانت ملفاتك في مكان آخر، فصحّح السطرين أولًا. تبقى الأسطر القديمة فوق الجديدة كملاحظة، ويتحقق nginx من ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Put the old lines back.</source>
        <translation>أعد الأسطر القديمة إلى مكانها.</translation>
    </message>
    <message>
        <source>Have Apache show the right certificate</source>
        <translation>جعل Apache يعرض الشهادة الصحيحة</translation>
    </message>
    <message>
        <source>In the sections that name your site, point Apache to the good certificate and its key. The first two lines name the files as certbot stores them (fullchain.pem is the one with the certificates in between); if yours lie elsewhere, correct them first. The old lines stay above the new ones as a note, and Apache checks its files before it takes them up.</source>
        <translation>في الأقسام التي تسمّي موقعك، وجّه Apache إلى الشهادة السليمة ومفتاحها. يسمّي السطران الأولان الملفين كما يحفظهما certbot (الملف fullchain.pem هو الذي فيه الشهادات الوسيطة)؛ وإذا كانت ملفاتك في مكان آخر، فصحّح السطرين أولًا. تبقى الأسطر القديمة فوق الجديدة كملاحظة، ويتحقق Apache من ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Have LiteSpeed show the right certificate</source>
        <translation>جعل LiteSpeed يعرض الشهادة الصحيحة</translation>
    </message>
    <message>
        <source>See which certificate is shown now. LiteSpeed&apos;s own pages at https://SERVER-ADDRESS:7080 say which files it comes from.</source>
        <translation>انظر أيّ شهادة تُعرض الآن. أما الملفات التي تأتي منها فتذكرها صفحات LiteSpeed نفسه على https://SERVER-ADDRESS:7080.</translation>
    </message>
    <message>
        <source>Enter the files of the private key and of the certificate with its chain (certbot: privkey.pem and fullchain.pem in /etc/letsencrypt/live/{host}/) and set Chained Certificate to &quot;Yes&quot;. Note the former files down. Where the site itself has an SSL page under Virtual Hosts, that one counts.</source>
        <translation>أدخل ملف المفتاح الخاص وملف الشهادة مع سلسلتها (مع certbot: الملفان privkey.pem وfullchain.pem في /etc/letsencrypt/live/{host}/) واضبط Chained Certificate على &quot;Yes&quot;. ودوّن الملفات السابقة. وإذا كانت للموقع نفسه صفحة SSL ضمن Virtual Hosts، فهي المعتمدة.</translation>
    </message>
    <message>
        <source>Restart the server gracefully; visitors notice nothing.</source>
        <translation>أعد تشغيل الخادم تشغيلًا سلسًا (Graceful Restart)؛ لن يلاحظ الزوار شيئًا.</translation>
    </message>
    <message>
        <source>Enter the former files again and restart the server.</source>
        <translation>أدخل الملفات السابقة من جديد وأعد تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Have nginx send the whole chain of certificates</source>
        <translation>جعل nginx يرسل سلسلة الشهادات كاملة</translation>
    </message>
    <message>
        <source>With a bought certificate take the file &quot;bundle&quot; or &quot;CA bundle&quot; of the authority, put your own certificate first and the bundle after it into one file, and name that file.</source>
        <translation>إذا كانت الشهادة مشتراة، فخذ ملف &quot;bundle&quot; أو &quot;CA bundle&quot; الخاص بجهة الإصدار، وضع شهادتك أولًا ثم الحزمة بعدها في ملف واحد، واذكر ذلك الملف.</translation>
    </message>
    <message>
        <source>Between your certificate and the authority that everybody knows stands at least one more, and your server must send it. See how many certificates are sent (one is too few) and which file they come from.</source>
        <translation>بين شهادتك وجهة الإصدار التي يعرفها الجميع شهادة أخرى على الأقل، ويجب أن يرسلها خادمك. انظر كم شهادة تُرسل (واحدة لا تكفي) ومن أيّ ملف تأتي.</translation>
    </message>
    <message>
        <source>certbot lays down cert.pem, the bare certificate, and fullchain.pem, the one with the chain. Wherever the first is named, name the second. The old line stays above the new one as a note.</source>
        <translation>يحفظ certbot الملف cert.pem، وفيه الشهادة وحدها، والملف fullchain.pem، وفيه الشهادة مع سلسلتها. وحيثما ذُكر الأول، فاذكر الثاني بدلًا منه. يبقى السطر القديم فوق الجديد كملاحظة.</translation>
    </message>
    <message>
        <source>Have Apache send the whole chain of certificates</source>
        <translation>جعل Apache يرسل سلسلة الشهادات كاملة</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate in nginx</source>
        <translation>تثبيت شهادة Cloudflare Origin CA في nginx</translation>
    </message>
    <message>
        <source>The certificate is good for as long as chosen when it was made, usually 15 years. Cloudflare accepts it and browsers do not: while Cloudflare is paused, or the record is &quot;DNS only&quot;, visitors would see a warning.</source>
        <translation>تسري الشهادة طوال المدة التي اختيرت عند إنشائها، وهي عادةً 15 سنة. تقبلها Cloudflare ولا تقبلها المتصفحات: فما دامت Cloudflare متوقفة مؤقتًا، أو كان السجل &quot;DNS only&quot;، يرى الزوار تحذيرًا.</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and which files the web server takes it from.</source>
        <translation>انظر أيّ شهادة تُعرض الآن، ومن أيّ ملفات يأخذها خادم الويب.</translation>
    </message>
    <message>
        <source>Make a certificate at Cloudflare: leave &quot;Generate private key and CSR with Cloudflare&quot; chosen, see that {host} is among the host names, and press Create. Keep the page open: it shows the certificate and the private key, and the key only this once.</source>
        <translation>أنشئ شهادة لدى Cloudflare: أبقِ &quot;Generate private key and CSR with Cloudflare&quot; محددًا، وتأكّد من أن {host} ضمن أسماء المضيفين، واضغط Create. وأبقِ الصفحة مفتوحة: فهي تعرض الشهادة والمفتاح الخاص، ولا تعرض المفتاح إلا هذه المرة.</translation>
    </message>
    <message>
        <source>Put both on the server. Each of the two commands opens an empty file in an editor: paste the certificate into the first and the private key into the second, then save and close (in nano: Ctrl+O, Enter, Ctrl+X). Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>ضع الاثنين على الخادم. يفتح كل من الأمرين ملفًا فارغًا في محرّر نصوص: الصق الشهادة في الأول والمفتاح الخاص في الثاني، ثم احفظ وأغلق (في nano: Ctrl+O ثم Enter ثم Ctrl+X). الصق هذه الأسطر واحدًا تلو الآخر: فكل ما تلصقه والمحرّر مفتوح يُكتب في الملف.</translation>
    </message>
    <message>
        <source>See that the two belong together, and point nginx to them. The old lines stay above the new ones as a note.</source>
        <translation>تأكّد من أن الشهادة والمفتاح متطابقان، ووجّه nginx إليهما. تبقى الأسطر القديمة فوق الجديدة كملاحظة.</translation>
    </message>
    <message>
        <source>Put the old lines back. The two files may stay; they do no harm.</source>
        <translation>أعد الأسطر القديمة إلى مكانها. ويمكن أن يبقى الملفان؛ فلا ضرر منهما.</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate in Apache</source>
        <translation>تثبيت شهادة Cloudflare Origin CA في Apache</translation>
    </message>
    <message>
        <source>See that the two belong together, and point Apache to them. The old lines stay above the new ones as a note.</source>
        <translation>تأكّد من أن الشهادة والمفتاح متطابقان، ووجّه Apache إليهما. تبقى الأسطر القديمة فوق الجديدة كملاحظة.</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate in IIS</source>
        <translation>تثبيت شهادة Cloudflare Origin CA في IIS</translation>
    </message>
    <message>
        <source>See which certificate each site shows for https, and until when it is good.</source>
        <translation>انظر أيّ شهادة يعرضها كل موقع لـ https، وإلى متى تسري.</translation>
    </message>
    <message>
        <source>Make the certificate at Cloudflare. Make a certificate at Cloudflare: leave &quot;Generate private key and CSR with Cloudflare&quot; chosen, see that {host} is among the host names, and press Create. Keep the page open: it shows the certificate and the private key, and the key only this once. Save the two texts as origin.pem and origin.key in C:\origin.</source>
        <translation>أنشئ الشهادة لدى Cloudflare. أنشئ شهادة لدى Cloudflare: أبقِ &quot;Generate private key and CSR with Cloudflare&quot; محددًا، وتأكّد من أن {host} ضمن أسماء المضيفين، واضغط Create. وأبقِ الصفحة مفتوحة: فهي تعرض الشهادة والمفتاح الخاص، ولا تعرض المفتاح إلا هذه المرة. ثم احفظ النصين باسم origin.pem وorigin.key في C:\origin.</translation>
    </message>
    <message>
        <source>Put both into one file that Windows reads, with openssl, which comes with Git for Windows among others. It asks you to choose a password.</source>
        <translation>ضع الاثنين في ملف واحد يستطيع Windows قراءته، باستخدام openssl الذي يأتي مع Git for Windows ومع غيره. سيطلب منك اختيار كلمة مرور.</translation>
    </message>
    <message>
        <source>Import it and bind it to your site. Put your site&apos;s name as IIS Manager shows it into the first line.</source>
        <translation>استورد الملف واربطه بموقعك. ضع في السطر الأول اسم موقعك كما يعرضه IIS Manager.</translation>
    </message>
    <message>
        <source>Bind the old certificate again: put its thumbprint, which the first step printed, into the second line.</source>
        <translation>اربط الشهادة القديمة من جديد: ضع بصمتها (thumbprint)، التي عرضتها الخطوة الأولى، في السطر الثاني.</translation>
    </message>
    <message>
        <source>Install a Cloudflare Origin CA certificate through the hosting panel</source>
        <translation>تثبيت شهادة Cloudflare Origin CA عبر لوحة تحكم الاستضافة</translation>
    </message>
    <message>
        <source>Open your site in the hosting panel and see which certificate it has. In cPanel this stands under Security, SSL/TLS, Install and Manage SSL; in Plesk under Websites &amp; Domains, your site, SSL/TLS Certificates; in DirectAdmin under Account Manager, SSL Certificates.</source>
        <translation>افتح موقعك في لوحة تحكم الاستضافة وانظر أيّ شهادة لديه. تجد ذلك في cPanel ضمن Security ثم SSL/TLS ثم Install and Manage SSL؛ وفي Plesk ضمن Websites &amp; Domains ثم موقعك ثم SSL/TLS Certificates؛ وفي DirectAdmin ضمن Account Manager ثم SSL Certificates.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard: Make a certificate at Cloudflare: leave &quot;Generate private key and CSR with Cloudflare&quot; chosen, see that {host} is among the host names, and press Create. Keep the page open: it shows the certificate and the private key, and the key only this once.</source>
        <translation>في لوحة تحكم Cloudflare: أنشئ شهادة لدى Cloudflare: أبقِ &quot;Generate private key and CSR with Cloudflare&quot; محددًا، وتأكّد من أن {host} ضمن أسماء المضيفين، واضغط Create. وأبقِ الصفحة مفتوحة: فهي تعرض الشهادة والمفتاح الخاص، ولا تعرض المفتاح إلا هذه المرة.</translation>
    </message>
    <message>
        <source>In the hosting panel choose your site, paste the certificate and the private key into the two fields, and save. The field for the bundle of the authority (&quot;CABUNDLE&quot;) may hold Cloudflare&apos;s Origin CA RSA root from developers.cloudflare.com/ssl/static/origin_ca_rsa_root.pem; the ECC root is refused by cPanel.</source>
        <translation>اختر موقعك في لوحة تحكم الاستضافة، والصق الشهادة والمفتاح الخاص في الحقلين، ثم احفظ. أما حقل حزمة جهة الإصدار (&quot;CABUNDLE&quot;) فيمكن أن تضع فيه شهادة الجذر Origin CA RSA root من Cloudflare، وتجدها في developers.cloudflare.com/ssl/static/origin_ca_rsa_root.pem؛ أما شهادة الجذر ECC فيرفضها cPanel.</translation>
    </message>
    <message>
        <source>Open https://{host}/ in a private window: the error page is gone. Run the same check again; the certificate&apos;s issuer must read Cloudflare.</source>
        <translation>افتح https://{host}/ في نافذة تصفّح خاصة: يجب أن تكون صفحة الخطأ قد اختفت. ثم أعد الفحص نفسه؛ ويجب أن تكون الجهة المُصدِرة للشهادة هي Cloudflare.</translation>
    </message>
    <message>
        <source>Install the former certificate again; the panel lists it among the stored ones.</source>
        <translation>ثبّت الشهادة السابقة من جديد؛ فلوحة التحكم تعرضها ضمن الشهادات المحفوظة.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with certbot for nginx</source>
        <translation>الحصول على شهادة من Let&apos;s Encrypt باستخدام certbot لـ nginx</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and whether certbot is there.</source>
        <translation>انظر أيّ شهادة تُعرض الآن، وهل certbot موجود.</translation>
    </message>
    <message>
        <source>Install certbot with its part for your web server. On Red Hat and its relatives use &quot;sudo dnf install epel-release&quot; first and dnf in place of apt-get.</source>
        <translation>ثبّت certbot مع الجزء الخاص بخادم الويب لديك. في Red Hat والأنظمة القريبة منه نفّذ &quot;sudo dnf install epel-release&quot; أولًا، واستخدم dnf بدل apt-get.</translation>
    </message>
    <message>
        <source>Fetch the certificate and have it installed. certbot asks for your e-mail address. It does not send visitors from http to https here: &quot;Always Use HTTPS&quot; in Cloudflare does that, and a server that does it as well can end in a redirect loop. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. If the site also answers under www, add it: -d www.…; if {host} begins with www, add the name without it in the same way. &quot;sudo certbot certificates&quot; shows the names of the present certificate. A name that is left out is not covered afterwards.</source>
        <translation>اجلب الشهادة ودع certbot يثبّتها. سيسألك certbot عن عنوان بريدك الإلكتروني. وهو هنا لا يحيل الزوار من http إلى https: فهذا ما يفعله &quot;Always Use HTTPS&quot; في Cloudflare، والخادم الذي يفعله أيضًا قد ينتهي به الأمر إلى حلقة إعادة توجيه. تزور جهة الإصدار http://{host}/ عبر Cloudflare. وإذا كان Always Use HTTPS مفعّلًا في Cloudflare وليس لدى هذا الخادم https تقبله Cloudflare، فإن هذه الزيارة تفشل: عندئذٍ استخدم طريقة DNS أو شهادة Origin CA من Cloudflare، أو أوقف Always Use HTTPS إلى أن تصبح الشهادة الجديدة موجودة. إذا كان الموقع يجيب أيضًا مع www، فأضفها: -d www.…؛ وإذا كان {host} يبدأ بـ www، فأضف الاسم من دونها بالطريقة نفسها. يعرض الأمر &quot;sudo certbot certificates&quot; أسماء الشهادة الحالية. والاسم الذي لا تذكره لن تشمله الشهادة بعد ذلك.</translation>
    </message>
    <message>
        <source>Rehearse the renewal that will come by itself every two months. Nothing is changed by this.</source>
        <translation>جرّب على سبيل التمرين التجديد الذي سيحدث تلقائيًا كل شهرين. لا يتغيّر شيء بذلك.</translation>
    </message>
    <message>
        <source>Have certbot put the web server&apos;s files back as they were before it changed them. The former state comes back with them: the old certificate and its error, or no certificate at all. The new certificate stays in /etc/letsencrypt, where it does no harm. certbot takes back what it did last: leave this if it has changed the web server&apos;s files for another certificate since.</source>
        <translation>اجعل certbot يعيد ملفات خادم الويب كما كانت قبل أن يغيّرها. تعود الحالة السابقة معها: الشهادة القديمة وخطؤها، أو عدم وجود شهادة أصلًا. وتبقى الشهادة الجديدة في /etc/letsencrypt، ولا ضرر منها هناك. يتراجع certbot عن آخر ما فعله: فلا تنفّذ هذه الخطوة إذا كان قد غيّر ملفات خادم الويب بعد ذلك من أجل شهادة أخرى.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with certbot for Apache</source>
        <translation>الحصول على شهادة من Let&apos;s Encrypt باستخدام certbot لـ Apache</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with certbot for another web server</source>
        <translation>الحصول على شهادة من Let&apos;s Encrypt باستخدام certbot لخادم ويب آخر</translation>
    </message>
    <message>
        <source>See which certificate is shown now, and which program waits at port 80.</source>
        <translation>انظر أيّ شهادة تُعرض الآن، وأيّ برنامج ينتظر على المنفذ 80.</translation>
    </message>
    <message>
        <source>Put the folder that your web server shows as the site into the first line. certbot lays a file there for a moment, and the authority fetches it; the web server goes on working. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. If the site also answers under www, add it: -d www.…; if {host} begins with www, add the name without it in the same way. &quot;sudo certbot certificates&quot; shows the names of the present certificate. A name that is left out is not covered afterwards.</source>
        <translation>ضع في السطر الأول المجلد الذي يعرضه خادم الويب على أنه الموقع. يضع certbot فيه ملفًا للحظة، وتجلبه جهة الإصدار؛ ويواصل خادم الويب عمله. تزور جهة الإصدار http://{host}/ عبر Cloudflare. وإذا كان Always Use HTTPS مفعّلًا في Cloudflare وليس لدى هذا الخادم https تقبله Cloudflare، فإن هذه الزيارة تفشل: عندئذٍ استخدم طريقة DNS أو شهادة Origin CA من Cloudflare، أو أوقف Always Use HTTPS إلى أن تصبح الشهادة الجديدة موجودة. إذا كان الموقع يجيب أيضًا مع www، فأضفها: -d www.…؛ وإذا كان {host} يبدأ بـ www، فأضف الاسم من دونها بالطريقة نفسها. يعرض الأمر &quot;sudo certbot certificates&quot; أسماء الشهادة الحالية. والاسم الذي لا تذكره لن تشمله الشهادة بعد ذلك.</translation>
    </message>
    <message>
        <source>Enter the two files in your web server&apos;s settings for https and restart it.</source>
        <translation>أدخل الملفين في إعدادات https لدى خادم الويب وأعد تشغيله.</translation>
    </message>
    <message>
        <source>Enter the former files again, and have certbot forget the new certificate. The former state comes back with it: the old certificate and its error, or no certificate at all.</source>
        <translation>أدخل الملفات السابقة من جديد، واجعل certbot ينسى الشهادة الجديدة. تعود الحالة السابقة معها: الشهادة القديمة وخطؤها، أو عدم وجود شهادة أصلًا.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt by way of DNS</source>
        <translation>الحصول على شهادة من Let&apos;s Encrypt بطريقة DNS</translation>
    </message>
    <message>
        <source>This way needs no open port: certbot proves by a record in DNS that the site is yours. It is for sites whose DNS is at Cloudflare, and needs somebody who may make a token in that Cloudflare account: if it is in other hands, ask its holder for the token, or for a certificate of Cloudflare&apos;s Origin CA. If the DNS is at another company (a CNAME set-up), use certbot&apos;s part for that company in the place of dns-cloudflare. See which certificate is shown now.</source>
        <translation>لا تحتاج هذه الطريقة إلى منفذ مفتوح: يُثبت certbot بسجل في DNS أن الموقع لك. وهي للمواقع التي يكون DNS الخاص بها لدى Cloudflare، وتحتاج إلى من يحق له إنشاء رمز (token) في حساب Cloudflare ذاك: فإذا كان الحساب في يد غيرك، فاطلب من صاحبه الرمز أو شهادة Origin CA من Cloudflare. وإذا كان DNS لدى شركة أخرى (إعداد CNAME)، فاستخدم جزء certbot الخاص بتلك الشركة مكان dns-cloudflare. انظر أيّ شهادة تُعرض الآن.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s dashboard make an API token from the template &quot;Edit zone DNS&quot;, for this zone only.</source>
        <translation>في لوحة تحكم Cloudflare أنشئ رمز API (API token) من القالب &quot;Edit zone DNS&quot;، لهذه المنطقة (zone) وحدها.</translation>
    </message>
    <message>
        <source>Install certbot&apos;s part for Cloudflare, and put the token into a file that only root can read. The second command opens an editor: write dns_cloudflare_api_token = and the token into the file, then save and close. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>ثبّت جزء certbot الخاص بـ Cloudflare، وضع الرمز (token) في ملف لا يستطيع قراءته إلا root. يفتح الأمر الثاني محرّر نصوص: اكتب في الملف dns_cloudflare_api_token = وبعدها الرمز، ثم احفظ وأغلق. الصق هذه الأسطر واحدًا تلو الآخر: فكل ما تلصقه والمحرّر مفتوح يُكتب في الملف.</translation>
    </message>
    <message>
        <source>Fetch the certificate. If the site also answers under www, add it: -d www.…; if {host} begins with www, add the name without it in the same way. &quot;sudo certbot certificates&quot; shows the names of the present certificate. A name that is left out is not covered afterwards. The web server does not show it by itself: go on with &quot;Have nginx show the right certificate&quot; or &quot;Have Apache show the right certificate&quot;, which name these files, or enter /etc/letsencrypt/live/{host}/fullchain.pem and privkey.pem in the web server&apos;s settings.</source>
        <translation>اجلب الشهادة. إذا كان الموقع يجيب أيضًا مع www، فأضفها: -d www.…؛ وإذا كان {host} يبدأ بـ www، فأضف الاسم من دونها بالطريقة نفسها. يعرض الأمر &quot;sudo certbot certificates&quot; أسماء الشهادة الحالية. والاسم الذي لا تذكره لن تشمله الشهادة بعد ذلك. لا يعرضها خادم الويب من تلقاء نفسه: فتابع مع &quot;جعل nginx يعرض الشهادة الصحيحة&quot; أو &quot;جعل Apache يعرض الشهادة الصحيحة&quot;، ففيهما تُذكر هذه الملفات، أو أدخل /etc/letsencrypt/live/{host}/fullchain.pem وprivkey.pem في إعدادات خادم الويب.</translation>
    </message>
    <message>
        <source>If the web server was pointed to this certificate, point it back to the former one first; the former state comes back with it, the old certificate and its error too. Have certbot forget the certificate, remove the file with the token, and delete the token in the dashboard.</source>
        <translation>إذا كان خادم الويب قد وُجّه إلى هذه الشهادة، فوجّهه أولًا إلى السابقة من جديد؛ وتعود الحالة السابقة معها، ومنها الشهادة القديمة وخطؤها أيضًا. ثم اجعل certbot ينسى الشهادة، واحذف الملف الذي فيه الرمز (token)، واحذف الرمز من لوحة التحكم.</translation>
    </message>
    <message>
        <source>Renew the certificate with acme.sh</source>
        <translation>تجديد الشهادة باستخدام acme.sh</translation>
    </message>
    <message>
        <source>acme.sh is another program that fetches free certificates. See whether it is used here, and until when its certificates are good. It usually lives in the folder of the user who installed it.</source>
        <translation>برنامج acme.sh برنامج آخر يجلب شهادات مجانية. انظر هل هو مستخدم هنا، وإلى متى تسري شهاداته. يوجد عادةً في مجلد المستخدم الذي ثبّته.</translation>
    </message>
    <message>
        <source>Renew the certificate, and see that the daily task is there. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. The name after -d must be the one that the list above shows under Main_Domain; the names under SAN_Domains are renewed with it. If the site answers under a name that stands in neither column, such as www, make the certificate anew with --issue and a -d for each name.</source>
        <translation>جدّد الشهادة، وتأكّد من وجود المهمة اليومية. تزور جهة الإصدار http://{host}/ عبر Cloudflare. وإذا كان Always Use HTTPS مفعّلًا في Cloudflare وليس لدى هذا الخادم https تقبله Cloudflare، فإن هذه الزيارة تفشل: عندئذٍ استخدم طريقة DNS أو شهادة Origin CA من Cloudflare، أو أوقف Always Use HTTPS إلى أن تصبح الشهادة الجديدة موجودة. يجب أن يكون الاسم المكتوب بعد -d هو الاسم الذي تعرضه القائمة أعلاه في العمود Main_Domain؛ وتُجدَّد معه الأسماء المذكورة في العمود SAN_Domains. وإذا كان الموقع يجيب باسم لا يوجد في أيّ من العمودين، مثل www، فأنشئ الشهادة من جديد بالخيار --issue مع -d لكل اسم.</translation>
    </message>
    <message>
        <source>Have it put the files where the web server reads them. Enter your own files and your web server&apos;s name in the first three lines.</source>
        <translation>اجعله يضع الملفات حيث يقرؤها خادم الويب. أدخل في الأسطر الثلاثة الأولى ملفاتك أنت واسم خادم الويب لديك.</translation>
    </message>
    <message>
        <source>A renewed certificate need not be taken back.</source>
        <translation>الشهادة المجدَّدة لا تحتاج إلى تراجع.</translation>
    </message>
    <message>
        <source>Have Caddy get a certificate by itself</source>
        <translation>جعل Caddy يحصل على شهادة تلقائيًا</translation>
    </message>
    <message>
        <source>Caddy fetches and renews certificates by itself for each site whose name stands in its file. See what it said about yours.</source>
        <translation>يجلب Caddy الشهادات ويجددها تلقائيًا لكل موقع مكتوب اسمه في ملفه. انظر ماذا قال عن موقعك.</translation>
    </message>
    <message>
        <source>The block of your site must begin with the bare name, {host}, without &quot;http://&quot; and without &quot;auto_https off&quot; above. Open the file, correct it, have it checked, and take it up. A copy of the file is kept first. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>يجب أن تبدأ كتلة موقعك بالاسم وحده، {host}، من دون &quot;http://&quot; قبله ومن دون &quot;auto_https off&quot; فوقه. افتح الملف وصحّحه، ثم اطلب التحقق منه، ثم حمّله. وتُحفظ نسخة من الملف أولًا. تزور جهة الإصدار http://{host}/ عبر Cloudflare. وإذا كان Always Use HTTPS مفعّلًا في Cloudflare وليس لدى هذا الخادم https تقبله Cloudflare، فإن هذه الزيارة تفشل: عندئذٍ استخدم طريقة DNS أو شهادة Origin CA من Cloudflare، أو أوقف Always Use HTTPS إلى أن تصبح الشهادة الجديدة موجودة. الصق هذه الأسطر واحدًا تلو الآخر: فكل ما تلصقه والمحرّر مفتوح يُكتب في الملف.</translation>
    </message>
    <message>
        <source>Put the copy back.</source>
        <translation>أعد النسخة المحفوظة إلى مكانها.</translation>
    </message>
    <message>
        <source>Get a certificate of Let&apos;s Encrypt with win-acme for IIS</source>
        <translation>الحصول على شهادة من Let&apos;s Encrypt باستخدام win-acme لـ IIS</translation>
    </message>
    <message>
        <source>See which certificates this server has and until when they are good.</source>
        <translation>انظر أيّ شهادات لدى هذا الخادم وإلى متى تسري.</translation>
    </message>
    <message>
        <source>win-acme is a free program that fetches certificates for IIS and renews them by a daily task. Download it from www.win-acme.com, unpack it to C:\win-acme, and run it with your site&apos;s name. The authority visits http://{host}/ through Cloudflare. If Always Use HTTPS is on in Cloudflare while this server has no https that Cloudflare accepts, that visit fails: take the way over DNS or a certificate of Cloudflare&apos;s Origin CA, or switch Always Use HTTPS off until the new certificate is there. If the site also answers under www, write both names after --host, with a comma and no blank between them; the bindings in IIS must carry both.</source>
        <translation>برنامج win-acme مجاني، يجلب الشهادات لـ IIS ويجددها بمهمة يومية. نزّله من www.win-acme.com، وفُكّ ضغطه في C:\win-acme، وشغّله مع اسم موقعك. تزور جهة الإصدار http://{host}/ عبر Cloudflare. وإذا كان Always Use HTTPS مفعّلًا في Cloudflare وليس لدى هذا الخادم https تقبله Cloudflare، فإن هذه الزيارة تفشل: عندئذٍ استخدم طريقة DNS أو شهادة Origin CA من Cloudflare، أو أوقف Always Use HTTPS إلى أن تصبح الشهادة الجديدة موجودة. إذا كان الموقع يجيب أيضًا مع www، فاكتب الاسمين بعد --host، وبينهما فاصلة إنجليزية (,) من دون مسافة؛ ويجب أن تحمل روابط الموقع (Bindings) في IIS الاسمين كليهما.</translation>
    </message>
    <message>
        <source>Start C:\win-acme\wacs.exe, choose &quot;Manage renewals&quot; and cancel this one; then bind the former certificate to the site in IIS Manager, under Bindings.</source>
        <translation>شغّل C:\win-acme\wacs.exe، واختر &quot;Manage renewals&quot; وألغِ هذا التجديد؛ ثم اربط الشهادة السابقة بالموقع في IIS Manager ضمن Bindings.</translation>
    </message>
    <message>
        <source>Have cPanel get a certificate by itself</source>
        <translation>جعل cPanel يحصل على شهادة تلقائيًا</translation>
    </message>
    <message>
        <source>cPanel&apos;s AutoSSL fetches free certificates. See what it says about your site.</source>
        <translation>خدمة AutoSSL في cPanel تجلب شهادات مجانية. انظر ماذا تقول عن موقعك.</translation>
    </message>
    <message>
        <source>Tick your site and press &quot;Run AutoSSL&quot;. If the authority is turned away, switch Always Use HTTPS off in Cloudflare until it is done.</source>
        <translation>حدّد موقعك واضغط &quot;Run AutoSSL&quot;. وإذا رُفضت جهة الإصدار، فأوقف Always Use HTTPS في Cloudflare إلى أن ينتهي ذلك.</translation>
    </message>
    <message>
        <source>The page shows a closed padlock and a new date beside your site. Then open https://{host}/ in a private window.</source>
        <translation>تعرض الصفحة بجانب موقعك قفلًا مغلقًا وتاريخًا جديدًا. بعد ذلك افتح https://{host}/ في نافذة تصفّح خاصة.</translation>
    </message>
    <message>
        <source>Choose &quot;Exclude from AutoSSL&quot; for your site, and install the former certificate again.</source>
        <translation>اختر &quot;Exclude from AutoSSL&quot; لموقعك، ثم أعد تثبيت الشهادة السابقة.</translation>
    </message>
    <message>
        <source>Have Plesk get a certificate by itself</source>
        <translation>جعل Plesk يحصل على شهادة تلقائيًا</translation>
    </message>
    <message>
        <source>See which certificate Plesk has for your site, and until when it is good.</source>
        <translation>انظر أي شهادة لدى Plesk لموقعك، وإلى متى تبقى صالحة.</translation>
    </message>
    <message>
        <source>Press &quot;Reissue Certificate&quot;, or &quot;Install&quot; under Let&apos;s Encrypt if there is none. Tick the name with www as well, and &quot;Keep websites secured&quot; so that it is renewed by itself.</source>
        <translation>اضغط &quot;Reissue Certificate&quot;، أو &quot;Install&quot; تحت Let&apos;s Encrypt إن لم تكن هناك شهادة. حدّد أيضًا الاسم الذي يبدأ بـ www، وحدّد &quot;Keep websites secured&quot; كي تتجدد الشهادة تلقائيًا.</translation>
    </message>
    <message>
        <source>The page shows the new date. Then open https://{host}/ in a private window.</source>
        <translation>تعرض الصفحة التاريخ الجديد. بعد ذلك افتح https://{host}/ في نافذة تصفّح خاصة.</translation>
    </message>
    <message>
        <source>Choose the former certificate again in the hosting settings of the site.</source>
        <translation>اختر الشهادة السابقة من جديد في إعدادات استضافة الموقع.</translation>
    </message>
    <message>
        <source>Ask the hosting company for a certificate</source>
        <translation>طلب شهادة من شركة الاستضافة</translation>
    </message>
    <message>
        <source>Where the hosting company runs the web server, it also puts the certificate there. Look in its customer area for a page named SSL, TLS or certificates.</source>
        <translation>إذا كانت شركة الاستضافة هي التي تدير خادم الويب، فهي أيضًا من يضع الشهادة عليه. ابحث في منطقة العملاء لديها عن صفحة باسم SSL أو TLS أو الشهادات.</translation>
    </message>
    <message>
        <source>Have it issue a certificate for {host}, or send the message below.</source>
        <translation>اطلب منها هناك إصدار شهادة لـ {host}، أو أرسل الرسالة أدناه.</translation>
    </message>
    <message>
        <source>When it says that it is done, run the same check again.</source>
        <translation>عندما تخبرك بأن الأمر قد تم، أعد الفحص نفسه.</translation>
    </message>
    <message>
        <source>Set the server&apos;s clock</source>
        <translation>ضبط ساعة الخادم</translation>
    </message>
    <message>
        <source>Only Cloudflare&apos;s clock counts for the error; a certificate whose first day has not come must be replaced or waited for.</source>
        <translation>لا تُحتسب في هذا الخطأ إلا ساعة Cloudflare؛ والشهادة التي لم يحن أول أيام صلاحيتها يجب استبدالها أو انتظار ذلك اليوم.</translation>
    </message>
    <message>
        <source>This is about the clock of the web server, not of the computer that runs this program. A certificate made by a server whose clock is wrong, or judged there, seems to lie in the future. See what the server takes for the time, and whether it is kept right.</source>
        <translation>المقصود هنا ساعة خادم الويب، لا ساعة الحاسوب الذي يعمل عليه هذا البرنامج. فالشهادة التي أنشأها خادم ساعته خاطئة، أو التي يُحكم عليها هناك، تبدو كأن موعدها في المستقبل. انظر أي وقت يعتمده الخادم، وهل تُضبط ساعته باستمرار.</translation>
    </message>
    <message>
        <source>Have the clock kept right by time servers on the Internet.</source>
        <translation>اجعل ساعة الخادم تُضبط باستمرار من خوادم الوقت على الإنترنت.</translation>
    </message>
    <message>
        <source>See whether the clock is kept right.</source>
        <translation>تحقق مما إذا كانت الساعة تُضبط باستمرار.</translation>
    </message>
    <message>
        <source>Leave the clock to itself again. There is no good reason to.</source>
        <translation>اترك الساعة من جديد دون ضبط تلقائي. لا يوجد سبب وجيه لذلك.</translation>
    </message>
    <message>
        <source>Look at the certificate that this server itself shows for your site. It must have been issued by an authority that Cloudflare accepts, be in date, carry your site&apos;s name and come with the certificates in between. A certificate of Cloudflare&apos;s own Origin CA counts as good, because Cloudflare accepts it.</source>
        <translation>افحص الشهادة التي يعرضها هذا الخادم نفسه لموقعك. يجب أن تكون صادرة عن جهة تقبلها Cloudflare، وأن تكون ضمن مدة صلاحيتها، وأن تحمل اسم موقعك، وأن تأتي معها الشهادات الوسيطة. وتُعدّ شهادة Origin CA من Cloudflare سليمة، لأن Cloudflare تقبلها.</translation>
    </message>
    <message>
        <source>Look at the certificate that this server itself shows for your site: who issued it, for whom and until when.</source>
        <translation>افحص الشهادة التي يعرضها هذا الخادم نفسه لموقعك: من أصدرها، ولمن، وإلى متى.</translation>
    </message>
    <message>
        <source>Have certbot tell the web server of every renewal from now on, so that it shows the new certificate at once.</source>
        <translation>اجعل certbot من الآن فصاعدًا يخبر خادم الويب بكل تجديد، كي يعرض الشهادة الجديدة فورًا.</translation>
    </message>
    <message>
        <source>Take the command out that runs after a renewal. The web server keeps the new certificate.</source>
        <translation>احذف الأمر الذي يُنفَّذ بعد كل تجديد. يحتفظ خادم الويب بالشهادة الجديدة.</translation>
    </message>
    <message>
        <source>Set Cloudflare&apos;s SSL mode to Full (strict)</source>
        <translation>ضبط وضع SSL في Cloudflare على Full (strict)</translation>
    </message>
    <message>
        <source>Without a good certificate on the server every visitor gets error 526; the way back is to choose the old mode again.</source>
        <translation>إذا لم تكن على الخادم شهادة سليمة، يحصل كل زائر على الخطأ 526؛ وللعودة اختر الوضع القديم من جديد.</translation>
    </message>
    <message>
        <source>The SSL mode says how Cloudflare connects to your server. See which one is set. A Configuration Rule or Page Rule can set another mode for some addresses; look under Rules too.</source>
        <translation>يحدد وضع SSL كيف تتصل Cloudflare بخادمك. انظر أي وضع مضبوط الآن. وقد تضبط قاعدة من نوع Configuration Rule أو Page Rule وضعًا آخر لبعض العناوين، فانظر تحت Rules أيضًا.</translation>
    </message>
    <message>
        <source>Choose &quot;Full (strict)&quot;. Cloudflare then encrypts to your server and accepts only a certificate that is in date, carries your site&apos;s name and comes from a known authority or from Cloudflare&apos;s own Origin CA. Do this when your server has such a certificate.</source>
        <translation>اختر &quot;Full (strict)&quot;. عندئذ تشفّر Cloudflare الاتصال حتى خادمك، ولا تقبل إلا شهادة ضمن مدة صلاحيتها، تحمل اسم موقعك، وصادرة عن جهة معروفة أو عن Origin CA التابعة لـ Cloudflare. افعل ذلك عندما تكون على خادمك شهادة كهذه.</translation>
    </message>
    <message>
        <source>Wait a minute, then open https://{host}/ in a private window: your site comes, and no error page of Cloudflare.</source>
        <translation>انتظر دقيقة، ثم افتح https://{host}/ في نافذة تصفّح خاصة: يظهر موقعك، ولا تظهر صفحة خطأ من Cloudflare.</translation>
    </message>
    <message>
        <source>Choose the former mode again. Note it down before you change it.</source>
        <translation>اختر الوضع السابق من جديد. دوّنه قبل أن تغيّره.</translation>
    </message>
    <message>
        <source>Set Cloudflare&apos;s SSL mode to Full</source>
        <translation>ضبط وضع SSL في Cloudflare على Full</translation>
    </message>
    <message>
        <source>Full takes any certificate, so somebody between Cloudflare and your server could pretend to be it. With a certificate of Cloudflare&apos;s Origin CA, which is free, Full (strict) closes this gap.</source>
        <translation>يقبل الوضع Full أي شهادة، فيمكن لمن يقف بين Cloudflare وخادمك أن ينتحل هوية خادمك. أما مع شهادة من Origin CA التابعة لـ Cloudflare، وهي مجانية، فإن الوضع Full (strict) يسد هذه الثغرة.</translation>
    </message>
    <message>
        <source>Choose &quot;Full&quot;. Cloudflare then talks to your server over https, port 443, and accepts any certificate there. If your server&apos;s certificate is good, choose &quot;Full (strict)&quot; at once, which is safer.</source>
        <translation>اختر &quot;Full&quot;. عندئذ تتصل Cloudflare بخادمك عبر https على المنفذ 443، وتقبل أي شهادة تجدها هناك. وإذا كانت شهادة خادمك سليمة، فاختر &quot;Full (strict)&quot; مباشرةً، فهو أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Use Full until the certificate is renewed</source>
        <translation>استخدام الوضع Full حتى تُجدَّد الشهادة</translation>
    </message>
    <message>
        <source>Until you go back, Cloudflare accepts any certificate, and somebody between Cloudflare and your server could pretend to be it.</source>
        <translation>إلى أن تعود إلى الوضع السابق، تقبل Cloudflare أي شهادة، ويمكن لمن يقف بين Cloudflare وخادمك أن ينتحل هوية خادمك.</translation>
    </message>
    <message>
        <source>See that the mode is &quot;Full (strict)&quot;. Only this mode, and Strict, refuse a certificate like yours.</source>
        <translation>تأكد من أن الوضع هو &quot;Full (strict)&quot;. فهذا الوضع والوضع Strict هما وحدهما اللذان يرفضان شهادة كشهادتك.</translation>
    </message>
    <message>
        <source>Choose &quot;Full&quot; for the time until the new certificate is there. Visitors get the site again within a minute. It is a stop-gap.</source>
        <translation>اختر &quot;Full&quot; إلى أن تصبح الشهادة الجديدة موجودة. يعود الموقع إلى الزوار خلال دقيقة. هذا حل مؤقت.</translation>
    </message>
    <message>
        <source>Choose &quot;Full (strict)&quot; again as soon as the new certificate is there.</source>
        <translation>اختر &quot;Full (strict)&quot; من جديد حالما تصبح الشهادة الجديدة موجودة.</translation>
    </message>
    <message>
        <source>Have Cloudflare send visitors to https</source>
        <translation>جعل Cloudflare توجّه الزوار إلى https</translation>
    </message>
    <message>
        <source>Switch &quot;Always Use HTTPS&quot; on. Cloudflare answers these visitors itself, and your server&apos;s port 80 is no longer needed in the modes Full and Full (strict).</source>
        <translation>شغّل &quot;Always Use HTTPS&quot;. عندئذ ترد Cloudflare بنفسها على هؤلاء الزوار، ولا تبقى حاجة إلى المنفذ 80 على خادمك في الوضعين Full وFull (strict).</translation>
    </message>
    <message>
        <source>Open http://{host}/ (without the s) in a private window: the address changes to https.</source>
        <translation>افتح http://{host}/ (دون حرف s) في نافذة تصفّح خاصة: يتحول العنوان إلى https.</translation>
    </message>
    <message>
        <source>Switch it off again.</source>
        <translation>أوقفه من جديد.</translation>
    </message>
    <message>
        <source>Let the certificate authority in over http</source>
        <translation>السماح لجهة إصدار الشهادات بالدخول عبر http</translation>
    </message>
    <message>
        <source>An authority visits your site over http to renew the certificate. See whether Cloudflare sends it on to https, where the visit fails as long as Cloudflare does not accept the certificate of your server.</source>
        <translation>تزور جهة إصدار الشهادات موقعك عبر http كي تجدد الشهادة. تحقق مما إذا كانت Cloudflare تحوّلها إلى https، حيث تفشل الزيارة ما دامت Cloudflare لا تقبل شهادة خادمك.</translation>
    </message>
    <message>
        <source>Switch &quot;Always Use HTTPS&quot; off until the certificate is renewed.</source>
        <translation>أوقف &quot;Always Use HTTPS&quot; إلى أن تُجدَّد الشهادة.</translation>
    </message>
    <message>
        <source>Renew the certificate; then http://{host}/.well-known/acme-challenge/test gives the page &quot;not found&quot; of your server and not an error of Cloudflare.</source>
        <translation>جدّد الشهادة؛ بعد ذلك يُظهر http://{host}/.well-known/acme-challenge/test صفحة &quot;غير موجود&quot; (not found) من خادمك، لا خطأً من Cloudflare.</translation>
    </message>
    <message>
        <source>Switch it on again afterwards.</source>
        <translation>شغّله من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>Compare your server&apos;s address with the one in Cloudflare, and correct it</source>
        <translation>مقارنة عنوان خادمك بالعنوان المسجَّل في Cloudflare، وتصحيحه</translation>
    </message>
    <message>
        <source>A wrong address leads all visitors to another server, so compare before you change. The old address brings the old state back.</source>
        <translation>العنوان الخاطئ يقود جميع الزوار إلى خادم آخر، فقارن قبل أن تغيّر. وإعادة العنوان القديم تعيد الحالة القديمة.</translation>
    </message>
    <message>
        <source>The change stays, and takes effect within a minute or two.</source>
        <translation>يبقى التغيير قائمًا، ويسري خلال دقيقة أو دقيقتين.</translation>
    </message>
    <message>
        <source>See which addresses the A record (IPv4) and, if there is one, the AAAA record (IPv6, with colons) of {host} hold. Behind an orange cloud only this page shows it.</source>
        <translation>انظر أي عناوين في سجل A (IPv4) وفي سجل AAAA (IPv6، وفيه علامة النقطتين «:») إن وُجد للاسم {host}. إذا كانت السحابة برتقالية، فلا يظهر ذلك إلا في هذه الصفحة.</translation>
    </message>
    <message>
        <source>Ask the server which addresses it has. The welcome mail or the customer page of the hosting company names them too. An address that begins with 10., 192.168. or 172.16. to 172.31. is a private one: then ask the hosting company for the public one.</source>
        <translation>اسأل الخادم عن عناوينه. وتجدها أيضًا في رسالة الترحيب أو في صفحة العميل لدى شركة الاستضافة. والعنوان الذي على شكل 10.x.x.x أو 192.168.x.x أو من 172.16.x.x إلى 172.31.x.x عنوان خاص: في هذه الحالة اطلب العنوان العام من شركة الاستضافة.</translation>
    </message>
    <message>
        <source>If they differ, note the old address down, press Edit, enter the server&apos;s public address of today, and save. Leave the cloud orange. Delete further records of the same name that lead to machines which no longer exist. If they agree, look for an Origin Rule that leads elsewhere (Rules, then Overview) and for a Load Balancer (Traffic, then Load Balancing), and change nothing here.</source>
        <translation>إذا اختلفت العناوين، فدوّن العنوان القديم، واضغط Edit، وأدخل العنوان العام الحالي للخادم، واحفظ. اترك السحابة برتقالية. احذف أي سجلات أخرى بالاسم نفسه تقود إلى أجهزة لم تعد موجودة. وإذا تطابقت، فابحث عن قاعدة Origin Rule تقود إلى مكان آخر (Rules ثم Overview) وعن Load Balancer (Traffic ثم Load Balancing)، ولا تغيّر شيئًا هنا.</translation>
    </message>
    <message>
        <source>Enter the address that you noted down.</source>
        <translation>أدخل العنوان الذي دوّنته.</translation>
    </message>
    <message>
        <source>Enter your own server&apos;s address, not one of Cloudflare&apos;s</source>
        <translation>إدخال عنوان خادمك أنت، وليس عنوانًا من عناوين Cloudflare</translation>
    </message>
    <message>
        <source>The record of {host} leads to an address that belongs to Cloudflare itself. That makes a circle. See the record.</source>
        <translation>يقود سجل {host} إلى عنوان تابع لـ Cloudflare نفسها، فينشأ عن ذلك دوران في حلقة. انظر إلى السجل.</translation>
    </message>
    <message>
        <source>Enter the address that your hosting company gave you. It stands in the customer area or in the welcome mail. Do not take an address that a DNS look-up of your own site prints: that is Cloudflare&apos;s. If the site lives at another service that uses Cloudflare too, use a CNAME record with the name that this service tells you.</source>
        <translation>أدخل العنوان الذي أعطتك إياه شركة الاستضافة. تجده في منطقة العملاء أو في رسالة الترحيب. لا تأخذ عنوانًا يُظهره استعلام DNS عن موقعك: فذلك عنوان Cloudflare. وإذا كان الموقع لدى خدمة أخرى تستخدم Cloudflare أيضًا، فاستخدم سجل CNAME بالاسم الذي تعطيك إياه تلك الخدمة.</translation>
    </message>
    <message>
        <source>Enter the former value again.</source>
        <translation>أدخل القيمة السابقة من جديد.</translation>
    </message>
    <message>
        <source>Enter the public address of your server</source>
        <translation>إدخال العنوان العام لخادمك</translation>
    </message>
    <message>
        <source>The record of {host} holds an address that exists only inside a home or company network, such as 192.168.x.x or 10.x.x.x. Cloudflare cannot reach it. See the record.</source>
        <translation>يحتوي سجل {host} على عنوان لا وجود له إلا داخل شبكة منزل أو شركة، مثل 192.168.x.x أو 10.x.x.x. لا تستطيع Cloudflare الوصول إليه. انظر إلى السجل.</translation>
    </message>
    <message>
        <source>Enter the public address. On the server, &quot;curl -4 https://icanhazip.com&quot; prints it; behind a home router the router&apos;s page shows it, and the router must pass ports 80 and 443 on to the server. Where no public address can be had, a Cloudflare Tunnel brings the site out without one.</source>
        <translation>أدخل العنوان العام. على الخادم يعرضه الأمر &quot;curl -4 https://icanhazip.com&quot;؛ أما خلف جهاز توجيه (راوتر) منزلي فتعرضه صفحة الراوتر، ويجب أن يمرّر الراوتر المنفذين 80 و443 إلى الخادم. وحيث لا يمكن الحصول على عنوان عام، يتيح Cloudflare Tunnel الوصول إلى الموقع من دونه.</translation>
    </message>
    <message>
        <source>Enter the former address again.</source>
        <translation>أدخل العنوان السابق من جديد.</translation>
    </message>
    <message>
        <source>Send the site&apos;s visitors through Cloudflare</source>
        <translation>توجيه زوار الموقع عبر Cloudflare</translation>
    </message>
    <message>
        <source>A record with a grey cloud, &quot;DNS only&quot;, leads visitors past Cloudflare to your server. See the column &quot;Proxy status&quot; beside {host}.</source>
        <translation>السجل ذو السحابة الرمادية، أي &quot;DNS only&quot;، يقود الزوار إلى خادمك دون المرور بـ Cloudflare. انظر إلى العمود &quot;Proxy status&quot; بجانب {host}.</translation>
    </message>
    <message>
        <source>Press Edit, switch the proxy status on so that the cloud is orange, and save. Do this when your server lets Cloudflare in and the SSL mode is Full or Full (strict).</source>
        <translation>اضغط Edit، وشغّل Proxy status حتى تصبح السحابة برتقالية، ثم احفظ. افعل ذلك عندما يسمح خادمك بدخول Cloudflare ويكون وضع SSL هو Full أو Full (strict).</translation>
    </message>
    <message>
        <source>After up to five minutes https://{host}/cdn-cgi/trace shows a few lines that begin with &quot;fl=&quot; and &quot;h={host}&quot;.</source>
        <translation>بعد خمس دقائق على الأكثر يُظهر https://{host}/cdn-cgi/trace بضعة أسطر تبدأ بـ &quot;fl=&quot; و&quot;h={host}&quot;.</translation>
    </message>
    <message>
        <source>Switch the proxy status to &quot;DNS only&quot; again.</source>
        <translation>أعد Proxy status إلى &quot;DNS only&quot;.</translation>
    </message>
    <message>
        <source>Add the missing name to DNS</source>
        <translation>إضافة الاسم الناقص إلى DNS</translation>
    </message>
    <message>
        <source>The Internet does not know the name {host}. See whether it stands in the list of records, and whether the domain&apos;s registration is still paid for.</source>
        <translation>الاسم {host} غير معروف على الإنترنت. تحقق مما إذا كان في قائمة السجلات، وما إذا كان تسجيل النطاق لا يزال مدفوعًا.</translation>
    </message>
    <message>
        <source>Press &quot;Add record&quot;: type A, the name (@ for the domain itself, www for www), your server&apos;s public address, proxied. If the domain has run out, renew it where it was registered.</source>
        <translation>اضغط &quot;Add record&quot;: النوع A، ثم الاسم (@ للنطاق نفسه، وwww لـ www)، ثم العنوان العام لخادمك، مع تشغيل الوكيل (Proxied). وإذا انتهى تسجيل النطاق، فجدّده حيث سُجّل.</translation>
    </message>
    <message>
        <source>After a few minutes the name is known.</source>
        <translation>بعد بضع دقائق يصبح الاسم معروفًا.</translation>
    </message>
    <message>
        <source>Delete the record again.</source>
        <translation>احذف السجل من جديد.</translation>
    </message>
    <message>
        <source>Correct the name that Cloudflare looks up for your server</source>
        <translation>تصحيح الاسم الذي تبحث عنه Cloudflare للوصول إلى خادمك</translation>
    </message>
    <message>
        <source>Cloudflare finds your server by another name (a CNAME record, a load balancer or an Origin Rule), and that name leads nowhere. See the record of {host}.</source>
        <translation>تجد Cloudflare خادمك عن طريق اسم آخر (سجل CNAME أو موازن أحمال أو Origin Rule)، وذلك الاسم لا يقود إلى أي مكان. انظر إلى سجل {host}.</translation>
    </message>
    <message>
        <source>Open the target of the CNAME record in a DNS look-up. If it no longer exists, enter the name that your hosting service tells you today, or an A record with the server&apos;s address. Check for blanks and spelling.</source>
        <translation>ابحث عن الاسم الذي يشير إليه سجل CNAME في أداة استعلام DNS. إذا لم يعد موجودًا، فأدخل الاسم الذي تعطيك إياه خدمة الاستضافة اليوم، أو أدخل سجل A بعنوان الخادم. تأكد من عدم وجود مسافات زائدة أو أخطاء إملائية.</translation>
    </message>
    <message>
        <source>If the record is right, look for an Origin Rule or a load balancer that names another host, and correct it there.</source>
        <translation>إذا كان السجل صحيحًا، فابحث عن Origin Rule أو موازن أحمال يذكر مضيفًا آخر، وصحّحه هناك.</translation>
    </message>
    <message>
        <source>Enter Cloudflare&apos;s name servers at the registrar</source>
        <translation>إدخال خوادم أسماء Cloudflare لدى مسجّل النطاق</translation>
    </message>
    <message>
        <source>Records that are missing at Cloudflare, such as those for mail, stop working. Compare the two lists first. The way back takes hours too.</source>
        <translation>السجلات الناقصة في Cloudflare، كسجلات البريد، تتوقف عن العمل. قارن القائمتين أولًا. والعودة إلى الوراء تستغرق ساعات أيضًا.</translation>
    </message>
    <message>
        <source>Name servers tell the world where a domain&apos;s records are. See which two Cloudflare gave your domain, and what the overview says about its status.</source>
        <translation>خوادم الأسماء تخبر العالم بمكان سجلات النطاق. انظر أي خادمين خصصتهما Cloudflare لنطاقك، وماذا تقول صفحة Overview عن حالته.</translation>
    </message>
    <message>
        <source>Log in where the domain was registered, find &quot;name servers&quot;, note the present ones down and replace all of them by the two that Cloudflare shows. First see that Cloudflare&apos;s list of records holds everything that the old one holds, above all the MX records for mail.</source>
        <translation>سجّل الدخول حيث سُجّل النطاق، وابحث عن &quot;خوادم الأسماء&quot; (name servers)، ودوّن الخوادم الحالية، ثم استبدل بها كلها الخادمين اللذين تعرضهما Cloudflare. وقبل ذلك تأكد من أن قائمة السجلات في Cloudflare تحتوي على كل ما في القائمة القديمة، ولا سيما سجلات MX الخاصة بالبريد.</translation>
    </message>
    <message>
        <source>Then press &quot;Check nameservers now&quot; on the domain&apos;s overview.</source>
        <translation>ثم اضغط &quot;Check nameservers now&quot; في صفحة Overview الخاصة بالنطاق.</translation>
    </message>
    <message>
        <source>It can take hours, at most two days. See which name servers the world knows now: they end with ns.cloudflare.com.</source>
        <translation>قد يستغرق ذلك ساعات، ويومين على الأكثر. انظر أي خوادم أسماء يعرفها العالم الآن: تنتهي أسماؤها بـ ns.cloudflare.com.</translation>
    </message>
    <message>
        <source>Enter the old name servers again at the registrar.</source>
        <translation>أدخل خوادم الأسماء القديمة من جديد لدى مسجّل النطاق.</translation>
    </message>
    <message>
        <source>Remove the old DS record at the registrar</source>
        <translation>إزالة سجل DS القديم لدى مسجّل النطاق</translation>
    </message>
    <message>
        <source>Without a DS record the domain works everywhere, but its answers are not signed. Switch DNSSEC on again in Cloudflare later, and enter the new DS record.</source>
        <translation>من دون سجل DS يعمل النطاق في كل مكان، لكن ردوده لا تكون موقّعة. شغّل DNSSEC في Cloudflare من جديد لاحقًا، وأدخل سجل DS الجديد.</translation>
    </message>
    <message>
        <source>DNSSEC signs a domain&apos;s records; the registrar holds the fingerprint of the key, the DS record. A fingerprint of a former key makes careful resolvers reject the whole domain. See whether DNSSEC is on in Cloudflare, and which DS record it shows.</source>
        <translation>تقنية DNSSEC توقّع سجلات النطاق؛ ويحتفظ مسجّل النطاق ببصمة المفتاح، وهي سجل DS. وإذا كانت البصمة لمفتاح سابق، فإن محلّلات DNS الدقيقة ترفض النطاق كله. تحقق مما إذا كان DNSSEC مشغّلًا في Cloudflare، وأي سجل DS تعرضه.</translation>
    </message>
    <message>
        <source>Log in where the domain was registered and open its DNSSEC page. If Cloudflare shows DNSSEC as off, delete every DS record there. If it is on, replace what stands there by the values that Cloudflare shows: key tag, algorithm, digest type and digest.</source>
        <translation>سجّل الدخول حيث سُجّل النطاق وافتح صفحة DNSSEC هناك. إذا كانت Cloudflare تعرض DNSSEC متوقفًا، فاحذف هناك كل سجلات DS. وإذا كان مشغّلًا، فاستبدل بما هو مكتوب هناك القيم التي تعرضها Cloudflare: key tag وalgorithm وdigest type وdigest.</translation>
    </message>
    <message>
        <source>It can take a day until the old fingerprint is forgotten everywhere. See whether a resolver that checks signatures accepts the name.</source>
        <translation>قد يمر يوم حتى تُنسى البصمة القديمة في كل مكان. تحقق مما إذا كان محلّل DNS يفحص التواقيع يقبل الاسم.</translation>
    </message>
    <message>
        <source>Enter the former DS record again at the registrar; note it down before you delete it.</source>
        <translation>أدخل سجل DS السابق من جديد لدى مسجّل النطاق؛ دوّنه قبل أن تحذفه.</translation>
    </message>
    <message>
        <source>See whether a Worker or Pages stands in the way</source>
        <translation>التحقق مما إذا كان Worker أو Pages يعترض الطريق</translation>
    </message>
    <message>
        <source>A Worker is a small program that answers at Cloudflare in your server&apos;s place; Pages is Cloudflare&apos;s own hosting. See which routes lead to them.</source>
        <translation>يُقصد بـ Worker برنامج صغير يرد لدى Cloudflare نيابةً عن خادمك؛ أما Pages فهي استضافة تقدمها Cloudflare نفسها. انظر أي مسارات (routes) تقود إليهما.</translation>
    </message>
    <message>
        <source>If a route covers {host} and should not, press Edit and set the Worker to &quot;None&quot;, or change the pattern. Note it down first. If the Worker is wanted, its logs name the error.</source>
        <translation>إذا كان أحد المسارات يشمل {host} ولا ينبغي له ذلك، فاضغط Edit واضبط Worker على &quot;None&quot;، أو غيّر النمط. دوّنه أولًا. وإذا كان Worker مطلوبًا، فسجلاته تذكر الخطأ.</translation>
    </message>
    <message>
        <source>See the Worker&apos;s or the Pages project&apos;s own page: its logs, its domains and its last deployments. A project that was built today can be rolled back there.</source>
        <translation>افتح صفحة Worker أو صفحة مشروع Pages نفسها: انظر إلى السجلات والنطاقات وآخر عمليات النشر. ويمكنك هناك إعادة مشروع بُني اليوم إلى نسخته السابقة.</translation>
    </message>
    <message>
        <source>Enter the former route again.</source>
        <translation>أدخل المسار السابق من جديد.</translation>
    </message>
    <message>
        <source>Correct what the error number points to</source>
        <translation>تصحيح ما يشير إليه رقم الخطأ</translation>
    </message>
    <message>
        <source>The number on the error page says what is wrong at Cloudflare. 1000, 1002, 1003, 1004: the record leads to a forbidden address, such as one of Cloudflare&apos;s own. 1014: a CNAME leads into another Cloudflare account. 1018, 1023: the domain was added only just now, or is not active. 1034: the address is reserved. 1101, 1102: a Worker failed.</source>
        <translation>الرقم في صفحة الخطأ يقول ما الخلل لدى Cloudflare. الأرقام 1000 و1002 و1003 و1004: يقود السجل إلى عنوان ممنوع، كأحد عناوين Cloudflare نفسها. الرقم 1014: يقود سجل CNAME إلى حساب Cloudflare آخر. الرقمان 1018 و1023: أُضيف النطاق للتو، أو هو غير نشط. الرقم 1034: العنوان محجوز. الرقمان 1101 و1102: فشل أحد برامج Worker.</translation>
    </message>
    <message>
        <source>For 1000 to 1004 and 1034 enter your server&apos;s own public address in the record of {host}.</source>
        <translation>في حالة 1000 إلى 1004 و1034 أدخل العنوان العام لخادمك أنت في سجل {host}.</translation>
    </message>
    <message>
        <source>For 1014 use an A record instead, or have the service whose name you point to add {host} as a custom domain in its own account.</source>
        <translation>في حالة 1014 استخدم سجل A بدلًا من ذلك، أو اطلب من الخدمة التي يشير سجلك إلى اسمها أن تضيف {host} كنطاق مخصص في حسابها.</translation>
    </message>
    <message>
        <source>For 1018 and 1023 see that the domain&apos;s status is &quot;Active&quot;, and wait some minutes if it has just been added.</source>
        <translation>في حالة 1018 و1023 تأكد من أن حالة النطاق هي &quot;Active&quot;، وانتظر بضع دقائق إذا كان قد أُضيف للتو.</translation>
    </message>
    <message>
        <source>For 1101 and 1102 see the Worker&apos;s logs, or take its route off {host}.</source>
        <translation>في حالة 1101 و1102 انظر إلى سجلات Worker، أو ألغِ مساره عن {host}.</translation>
    </message>
    <message>
        <source>Enter the former values again; note them down first.</source>
        <translation>أدخل القيم السابقة من جديد؛ دوّنها أولًا.</translation>
    </message>
    <message>
        <source>Pause Cloudflare for a test</source>
        <translation>إيقاف Cloudflare مؤقتًا للتجربة</translation>
    </message>
    <message>
        <source>While it is paused, everybody can see your server&apos;s address, and Cloudflare protects nothing. An attacker who notes it down can go past Cloudflare later too.</source>
        <translation>أثناء الإيقاف المؤقت يستطيع الجميع رؤية عنوان خادمك، ولا تحمي Cloudflare شيئًا. ومن يدوّن العنوان من المهاجمين يستطيع تجاوز Cloudflare لاحقًا أيضًا.</translation>
    </message>
    <message>
        <source>While Cloudflare is paused, visitors go straight to your server. That shows whether the server works without Cloudflare. See first that the server&apos;s certificate is one that browsers accept: with a certificate of Cloudflare&apos;s Origin CA visitors get a warning.</source>
        <translation>أثناء إيقاف Cloudflare مؤقتًا يصل الزوار إلى خادمك مباشرةً. ويبيّن ذلك هل يعمل الخادم من دون Cloudflare. تأكد أولًا من أن شهادة الخادم مما تقبله المتصفحات: فمع شهادة من Origin CA التابعة لـ Cloudflare يظهر للزوار تحذير.</translation>
    </message>
    <message>
        <source>Open &quot;Advanced Actions&quot; and choose &quot;Pause Cloudflare on Site&quot;. It takes up to five minutes.</source>
        <translation>افتح &quot;Advanced Actions&quot; واختر &quot;Pause Cloudflare on Site&quot;. يستغرق ذلك خمس دقائق على الأكثر.</translation>
    </message>
    <message>
        <source>Open https://{host}/ in a private window. If your site comes now, the way between Cloudflare and your server is what is broken; if not, the server is.</source>
        <translation>افتح https://{host}/ في نافذة تصفّح خاصة. إذا ظهر موقعك الآن، فالمعطّل هو الطريق بين Cloudflare وخادمك؛ وإذا لم يظهر، فالمعطّل هو الخادم.</translation>
    </message>
    <message>
        <source>Press &quot;Enable Cloudflare on Site&quot; at the same place.</source>
        <translation>اضغط &quot;Enable Cloudflare on Site&quot; في المكان نفسه.</translation>
    </message>
    <message>
        <source>Show visitors a stored copy while the server is away</source>
        <translation>عرض نسخة مخزّنة للزوار أثناء غياب الخادم</translation>
    </message>
    <message>
        <source>Always Online shows copies of your pages from the Internet Archive while your server does not answer. See whether it is on.</source>
        <translation>تعرض ميزة Always Online نسخًا من صفحاتك مأخوذة من Internet Archive ما دام خادمك لا يرد. تحقق مما إذا كانت مشغّلة.</translation>
    </message>
    <message>
        <source>Switch &quot;Always Online&quot; on. It repairs nothing and helps only for pages that were stored before, so switch it on for the next time.</source>
        <translation>شغّل &quot;Always Online&quot;. هذه الميزة لا تصلح شيئًا، ولا تفيد إلا في الصفحات التي خُزّنت من قبل، فشغّلها استعدادًا للمرة القادمة.</translation>
    </message>
    <message>
        <source>The switch shows that it is on. While the server is away, a stored page bears a notice at the top.</source>
        <translation>يدل المفتاح على أن الميزة مشغّلة. وأثناء غياب الخادم تحمل الصفحة المخزّنة إشعارًا في أعلاها.</translation>
    </message>
    <message>
        <source>Have Cloudflare ask your server every time for three hours</source>
        <translation>جعل Cloudflare تسأل خادمك في كل مرة لمدة ثلاث ساعات</translation>
    </message>
    <message>
        <source>Your server gets more visits meanwhile, because nothing is answered from Cloudflare&apos;s store.</source>
        <translation>يتلقى خادمك زيارات أكثر في هذه الأثناء، لأنه لا يُجاب عن شيء من مخزون Cloudflare.</translation>
    </message>
    <message>
        <source>A stored copy at Cloudflare can hide whether your server works. See whether Development Mode is on.</source>
        <translation>قد تخفي نسخة مخزّنة لدى Cloudflare ما إذا كان خادمك يعمل. تحقق مما إذا كان Development Mode مشغّلًا.</translation>
    </message>
    <message>
        <source>Switch &quot;Development Mode&quot; on while you test. It ends by itself after three hours.</source>
        <translation>شغّل &quot;Development Mode&quot; أثناء التجربة. ينتهي تلقائيًا بعد ثلاث ساعات.</translation>
    </message>
    <message>
        <source>In the answer&apos;s headers &quot;cf-cache-status&quot; is BYPASS or DYNAMIC.</source>
        <translation>في ترويسات الرد تكون قيمة &quot;cf-cache-status&quot; هي BYPASS أو DYNAMIC.</translation>
    </message>
    <message>
        <source>See why Cloudflare stops visitors</source>
        <translation>معرفة سبب إيقاف Cloudflare للزوار</translation>
    </message>
    <message>
        <source>A rule that is taken out no longer keeps attackers away. Change it as little as possible.</source>
        <translation>القاعدة التي تُزال لا تعود تبعد المهاجمين. غيّر أقل ما يمكن.</translation>
    </message>
    <message>
        <source>Cloudflare itself asks callers to prove that they are no robots, or turns them away. Its list of events names the rule. Put the Ray ID of the error page into the search. In some accounts the list stands under Security, Events.</source>
        <translation>تطلب Cloudflare نفسها من المتصلين أن يثبتوا أنهم ليسوا روبوتات، أو ترفضهم. وقائمة الأحداث لديها تذكر القاعدة المسؤولة. ضع Ray ID الموجود في صفحة الخطأ في خانة البحث. في بعض الحسابات توجد القائمة تحت Security ثم Events.</translation>
    </message>
    <message>
        <source>Open the rule that the event names and correct it: exclude your own address, or choose &quot;Managed Challenge&quot; in place of &quot;Block&quot;. If the mode &quot;I&apos;m Under Attack&quot; is on and there is no attack any more, switch it off.</source>
        <translation>افتح القاعدة التي يذكرها الحدث وصحّحها: استثنِ عنوانك أنت، أو اختر &quot;Managed Challenge&quot; بدلًا من &quot;Block&quot;. وإذا كان الوضع &quot;I&apos;m Under Attack&quot; مشغّلًا ولم يعد هناك هجوم، فأوقفه.</translation>
    </message>
    <message>
        <source>Open https://{host}/ in a private window: the page comes without a question.</source>
        <translation>افتح https://{host}/ في نافذة تصفّح خاصة: تظهر الصفحة دون أي سؤال.</translation>
    </message>
    <message>
        <source>Switch the rule on again as it was.</source>
        <translation>شغّل القاعدة من جديد كما كانت.</translation>
    </message>
    <message>
        <source>Start the tunnel to Cloudflare again</source>
        <translation>إعادة تشغيل النفق إلى Cloudflare</translation>
    </message>
    <message>
        <source>The program cloudflared on your server holds the connection to Cloudflare open; through this tunnel visitors come. See whether it runs and what it said last. In Cloudflare&apos;s dashboard the tunnel&apos;s status stands under Networking, Tunnels.</source>
        <translation>يُبقي البرنامج cloudflared على خادمك الاتصال بـ Cloudflare مفتوحًا؛ وعبر هذا النفق يصل الزوار. انظر هل يعمل، وماذا كتب آخر مرة. وفي لوحة تحكم Cloudflare تجد حالة النفق تحت Networking ثم Tunnels.</translation>
    </message>
    <message>
        <source>Start it, and have it start by itself after every reboot. If the log says that the server cannot reach Cloudflare, the firewall must let connections out to port 7844.</source>
        <translation>شغّله، واجعله يبدأ تلقائيًا بعد كل إعادة تشغيل للخادم. وإذا ذكر السجل أن الخادم لا يستطيع الوصول إلى Cloudflare، فيجب أن يسمح جدار الحماية بالاتصالات الخارجة إلى المنفذ 7844.</translation>
    </message>
    <message>
        <source>Stop it again, and no longer start it after a reboot, in so far as the commands above began that.</source>
        <translation>أوقفه من جديد، ولا تجعله يبدأ بعد إعادة تشغيل الخادم، بقدر ما كانت الأوامر أعلاه هي التي بدأت ذلك.</translation>
    </message>
    <message>
        <source>Start the tunnel to Cloudflare again on Windows</source>
        <translation>إعادة تشغيل النفق إلى Cloudflare على Windows</translation>
    </message>
    <message>
        <source>The service Cloudflared on your server holds the connection to Cloudflare open. See whether it runs.</source>
        <translation>تُبقي الخدمة Cloudflared على خادمك الاتصال بـ Cloudflare مفتوحًا. تحقق مما إذا كانت تعمل.</translation>
    </message>
    <message>
        <source>Start it, and have it start with Windows.</source>
        <translation>شغّلها، واجعلها تبدأ مع Windows.</translation>
    </message>
    <message>
        <source>Stop it again.</source>
        <translation>أوقفها من جديد.</translation>
    </message>
    <message>
        <source>Start the tunnel&apos;s container again</source>
        <translation>إعادة تشغيل حاوية النفق</translation>
    </message>
    <message>
        <source>Where cloudflared runs in Docker, see its container and what it said last.</source>
        <translation>إذا كان cloudflared يعمل داخل Docker، فانظر إلى حاويته وماذا كتبت آخر مرة.</translation>
    </message>
    <message>
        <source>Start it, and have Docker start it again by itself.</source>
        <translation>شغّلها، واجعل Docker يعيد تشغيلها تلقائيًا.</translation>
    </message>
    <message>
        <source>Stop the container again, and have Docker start it no more by itself.</source>
        <translation>أوقف الحاوية من جديد، واجعل Docker لا يعيد تشغيلها تلقائيًا بعد الآن.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in an AWS security group</source>
        <translation>السماح لـ Cloudflare في مجموعة أمان AWS</translation>
    </message>
    <message>
        <source>The rules stay. When Cloudflare&apos;s list changes, change the two prefix lists; the rules follow.</source>
        <translation>تبقى القواعد قائمة. وعندما تتغير قائمة Cloudflare، غيّر قائمتي البادئات (prefix lists)، فتتبعهما القواعد.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. Open CloudShell in the AWS console (the prompt symbol at the top). The ID of the security group is on the page of your instance, tab Security. See what the group allows.</source>
        <translation>يقف أمام خادمك جدار حماية سحابي يُسقط بصمت ما لا يسمح به؛ وعندها يحصل الزوار على الخطأ 522. افتح CloudShell في وحدة تحكم AWS (رمز موجّه الأوامر في الأعلى). تجد معرّف مجموعة الأمان (security group) في صفحة خادمك الافتراضي (instance)، تبويب Security. انظر ماذا تسمح به المجموعة.</translation>
    </message>
    <message>
        <source>See the network ACLs as well: a second list, for the whole subnet, which also must let the web ports in and ports 1024 to 65535 out. And if a route table names 172.0.0.0/8 or another route that covers 172.64.0.0/13, answers to Cloudflare go astray: add a route for 172.64.0.0/13 to the internet gateway.</source>
        <translation>انظر أيضًا إلى network ACLs: وهي قائمة ثانية للشبكة الفرعية كلها، ويجب أن تسمح هي أيضًا بالدخول إلى منافذ الويب وبالخروج من المنافذ 1024 إلى 65535. وإذا ورد في جدول توجيه (route table) المسار 172.0.0.0/8 أو مسار آخر يشمل 172.64.0.0/13، فإن الردود الموجهة إلى Cloudflare تضل طريقها: أضف مسارًا لـ 172.64.0.0/13 إلى بوابة الإنترنت (internet gateway).</translation>
    </message>
    <message>
        <source>Put Cloudflare&apos;s networks into two prefix lists (named lists of networks), unless they are there already.</source>
        <translation>ضع شبكات Cloudflare في قائمتي بادئات (prefix lists، أي قوائم شبكات لها اسم)، إلا إذا كانت هناك من قبل.</translation>
    </message>
    <message>
        <source>Allow both lists in to your web ports. An answer &quot;InvalidPermission.Duplicate&quot; says that the rule is there already. An answer &quot;RulesPerSecurityGroupLimitExceeded&quot; says that the group is full: each list counts with all its networks for each port, and a group holds 60 unless you asked for more (Service Quotas, Amazon VPC, &quot;Inbound or outbound rules per security group&quot;).</source>
        <translation>اسمح للقائمتين كلتيهما بالدخول إلى منافذ الويب لديك. الرد &quot;InvalidPermission.Duplicate&quot; يعني أن القاعدة موجودة من قبل. والرد &quot;RulesPerSecurityGroupLimitExceeded&quot; يعني أن المجموعة ممتلئة: فكل قائمة تُحتسب بجميع شبكاتها لكل منفذ، والمجموعة تتسع لـ 60 ما لم تكن قد طلبت أكثر (Service Quotas، ثم Amazon VPC، ثم &quot;Inbound or outbound rules per security group&quot;).</translation>
    </message>
    <message>
        <source>See whether the group allows both lists in to your web ports.</source>
        <translation>تحقق مما إذا كانت المجموعة تسمح للقائمتين كلتيهما بالدخول إلى منافذ الويب لديك.</translation>
    </message>
    <message>
        <source>Take the rules out of the group, and delete both lists.</source>
        <translation>احذف القواعد من المجموعة، واحذف القائمتين كلتيهما.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Google Cloud</source>
        <translation>السماح لـ Cloudflare في Google Cloud</translation>
    </message>
    <message>
        <source>The rules stay. They hold for every machine of that network; add --target-tags to the create line to have them hold for machines with a tag only.</source>
        <translation>تبقى القواعد قائمة. وهي تسري على كل جهاز في تلك الشبكة؛ أضف --target-tags إلى سطر create كي تسري فقط على الأجهزة التي تحمل وسمًا معينًا.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. Open Cloud Shell in the Google Cloud console (the prompt symbol at the top). See the firewall rules for what comes in; a lower number goes first. The network is called default unless you chose another.</source>
        <translation>يقف أمام خادمك جدار حماية سحابي يُسقط بصمت ما لا يسمح به؛ وعندها يحصل الزوار على الخطأ 522. افتح Cloud Shell في وحدة تحكم Google Cloud (رمز موجّه الأوامر في الأعلى). انظر إلى قواعد جدار الحماية الخاصة بما يدخل؛ الرقم الأصغر يسبق غيره. اسم الشبكة default ما لم تكن قد اخترت غيره.</translation>
    </message>
    <message>
        <source>Add one rule for each kind of address (a rule can hold only one kind), ahead of your other rules, unless it is there already.</source>
        <translation>أضف قاعدة واحدة لكل نوع من العناوين (فالقاعدة لا تتسع إلا لنوع واحد)، قبل قواعدك الأخرى، إلا إذا كانت هناك من قبل.</translation>
    </message>
    <message>
        <source>See whether both rules are in force with all of Cloudflare&apos;s networks.</source>
        <translation>تحقق مما إذا كانت القاعدتان ساريتين وفيهما جميع شبكات Cloudflare.</translation>
    </message>
    <message>
        <source>Delete both rules.</source>
        <translation>احذف القاعدتين كلتيهما.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Azure</source>
        <translation>السماح لـ Cloudflare في Azure</translation>
    </message>
    <message>
        <source>The rules stay.</source>
        <translation>تبقى القواعد قائمة.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. Open Cloud Shell in the Azure portal (the prompt symbol at the top). A network security group (NSG) can stand at the subnet and another one at the network card, and both must allow. Their names and that of the resource group are on the page of your machine, under Networking.</source>
        <translation>يقف أمام خادمك جدار حماية سحابي يُسقط بصمت ما لا يسمح به؛ وعندها يحصل الزوار على الخطأ 522. افتح Cloud Shell في بوابة Azure (رمز موجّه الأوامر في الأعلى). قد تكون هناك مجموعة أمان شبكة (NSG) على الشبكة الفرعية وأخرى على بطاقة الشبكة، ويجب أن تسمح كلتاهما. تجد اسميهما واسم مجموعة الموارد (resource group) في صفحة جهازك، تحت Networking.</translation>
    </message>
    <message>
        <source>Add one rule for each kind of address. The priorities 200 and 201 must be free and lower than those of your denying rules; if they are not, choose others here. Running this again changes nothing.</source>
        <translation>أضف قاعدة واحدة لكل نوع من العناوين. يجب أن تكون الأولويتان 200 و201 غير مستخدمتين وأصغر من أولويات قواعد المنع لديك؛ وإذا لم تكونا كذلك، فاختر غيرهما هنا. تشغيل هذا مرة أخرى لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>See whether both rules hold all of Cloudflare&apos;s networks.</source>
        <translation>تحقق مما إذا كانت القاعدتان تضمّان جميع شبكات Cloudflare.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in a DigitalOcean cloud firewall</source>
        <translation>السماح لـ Cloudflare في جدار الحماية السحابي لدى DigitalOcean</translation>
    </message>
    <message>
        <source>The rules stay. A cloud firewall holds at most 50 rules; these are one rule for each port.</source>
        <translation>تبقى القواعد قائمة. يتسع جدار الحماية السحابي لـ 50 قاعدة على الأكثر؛ وهذه قاعدة واحدة لكل منفذ.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. See which cloud firewalls you have, and what they let in. The commands need doctl, DigitalOcean&apos;s program, signed in with &quot;doctl auth init&quot;. Without it, use the menu.</source>
        <translation>يقف أمام خادمك جدار حماية سحابي يُسقط بصمت ما لا يسمح به؛ وعندها يحصل الزوار على الخطأ 522. انظر أي جدران حماية سحابية لديك، وبماذا تسمح. تحتاج الأوامر إلى doctl، وهو برنامج DigitalOcean، بعد تسجيل الدخول فيه بالأمر &quot;doctl auth init&quot;. وإن لم يكن لديك، فاستخدم القائمة.</translation>
    </message>
    <message>
        <source>Put the ID of the firewall into the first line. This lets all of Cloudflare&apos;s networks in to your web ports; other rules stay. Running it again changes nothing.</source>
        <translation>ضع معرّف (ID) جدار الحماية في السطر الأول. يسمح هذا لجميع شبكات Cloudflare بالدخول إلى منافذ الويب لديك؛ وتبقى القواعد الأخرى. وتشغيله مرة أخرى لا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>See whether the firewall holds all of Cloudflare&apos;s networks.</source>
        <translation>تحقق مما إذا كان جدار الحماية يضمّ جميع شبكات Cloudflare.</translation>
    </message>
    <message>
        <source>Take the rules out again.</source>
        <translation>احذف القواعد من جديد.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in a Hetzner cloud firewall</source>
        <translation>السماح لـ Cloudflare في جدار الحماية السحابي لدى Hetzner</translation>
    </message>
    <message>
        <source>The rules stay. Rented machines of Hetzner (Robot) have another firewall, with room for ten rules only: open the web ports to everyone there, and allow Cloudflare on the server itself.</source>
        <translation>تبقى القواعد قائمة. أما الأجهزة المستأجرة من Hetzner (Robot) فلها جدار حماية آخر لا يتسع إلا لعشر قواعد: افتح هناك منافذ الويب للجميع، واسمح لـ Cloudflare على الخادم نفسه.</translation>
    </message>
    <message>
        <source>A cloud firewall stands in front of your server and drops what it does not allow, without a word; visitors then get error 522. See which firewalls you have, and what they let in. The commands need hcloud, Hetzner&apos;s program. Without it, use the menu.</source>
        <translation>يقف أمام خادمك جدار حماية سحابي يُسقط بصمت ما لا يسمح به؛ وعندها يحصل الزوار على الخطأ 522. انظر أي جدران حماية لديك، وبماذا تسمح. تحتاج الأوامر إلى hcloud، وهو برنامج Hetzner. وإن لم يكن لديك، فاستخدم القائمة.</translation>
    </message>
    <message>
        <source>Put the name of the firewall into the first line. This lets all of Cloudflare&apos;s networks in to your web ports, unless such a rule is there already; other rules stay.</source>
        <translation>ضع اسم جدار الحماية في السطر الأول. يسمح هذا لجميع شبكات Cloudflare بالدخول إلى منافذ الويب لديك، إلا إذا كانت هناك قاعدة كهذه من قبل؛ وتبقى القواعد الأخرى.</translation>
    </message>
    <message>
        <source>Open the web ports in OVH&apos;s network firewall, and filter on the server</source>
        <translation>فتح منافذ الويب في جدار حماية الشبكة لدى OVH، والتصفية على الخادم</translation>
    </message>
    <message>
        <source>Everyone can then send to the web ports as far as your server, as with most web servers. What the server lets in, its own firewall decides.</source>
        <translation>عندئذ يستطيع الجميع الإرسال إلى منافذ الويب حتى خادمك، كما هو الحال في معظم خوادم الويب. أما ما يُسمح بدخوله إلى الخادم فيقرره جدار الحماية على الخادم نفسه.</translation>
    </message>
    <message>
        <source>The rules stay. A change takes effect within a few minutes.</source>
        <translation>تبقى القواعد قائمة. ويسري أي تغيير خلال بضع دقائق.</translation>
    </message>
    <message>
        <source>OVH&apos;s Edge Network Firewall stands in front of your server. It holds at most 20 rules for each address and knows IPv4 only, and Cloudflare&apos;s list needs 15 rules for each port, so it cannot hold the list for two ports. See whether it is switched on, and which rules it has.</source>
        <translation>يقف Edge Network Firewall من OVH أمام خادمك. وهو يتسع لـ 20 قاعدة على الأكثر لكل عنوان ولا يعرف إلا IPv4، بينما تحتاج قائمة Cloudflare إلى 15 قاعدة لكل منفذ، فلا يمكنه استيعاب القائمة لمنفذين. انظر هل هو مشغّل، وما القواعد التي فيه.</translation>
    </message>
    <message>
        <source>Let it pass the web ports for everyone: one rule &quot;Authorise&quot;, TCP, destination port 80, and one for port 443. Add a rule &quot;Authorise&quot;, TCP, option &quot;established&quot; if there is none, because this firewall does not remember which connections your server has opened. All of them need a lower number than the rule that refuses the rest. Keep the rule for SSH (port 22) as it is.</source>
        <translation>دعه يمرّر منافذ الويب للجميع: قاعدة &quot;Authorise&quot; بالبروتوكول TCP ومنفذ الوجهة 80، وقاعدة مثلها للمنفذ 443. أضف قاعدة &quot;Authorise&quot; بالبروتوكول TCP والخيار &quot;established&quot; إن لم تكن موجودة، لأن جدار الحماية هذا لا يتذكر أي اتصالات فتحها خادمك. ويجب أن يكون رقم كل منها أصغر من رقم القاعدة التي ترفض الباقي. أبقِ قاعدة SSH (المنفذ 22) كما هي.</translation>
    </message>
    <message>
        <source>To have Cloudflare alone reach the server, filter on the server itself: take the instructions for ufw, iptables, nftables or firewalld, all of which hold the whole list.</source>
        <translation>كي تصل Cloudflare وحدها إلى الخادم، اجعل التصفية على الخادم نفسه: اتبع تعليمات ufw أو iptables أو nftables أو firewalld، فكلها تتسع للقائمة كاملة.</translation>
    </message>
    <message>
        <source>Delete the rules that you added in the same place.</source>
        <translation>احذف القواعد التي أضفتها في المكان نفسه.</translation>
    </message>
    <message>
        <source>Open the web ports in Oracle Cloud: security list and server</source>
        <translation>فتح منافذ الويب في Oracle Cloud: قائمة الأمان والخادم</translation>
    </message>
    <message>
        <source>A rule with source 0.0.0.0/0 lets everyone send to the web ports as far as your server, as with most web servers.</source>
        <translation>القاعدة التي مصدرها 0.0.0.0/0 تسمح للجميع بالإرسال إلى منافذ الويب حتى خادمك، كما هو الحال في معظم خوادم الويب.</translation>
    </message>
    <message>
        <source>In Oracle Cloud two walls must open: the security list of the network, and iptables on the server itself, which in Oracle&apos;s own images refuses everything but SSH. Visitors then get error 522 from the first and 523 from the second. See the ingress rules (rules for what comes in) of the subnet.</source>
        <translation>في Oracle Cloud يجب فتح جدارين: قائمة الأمان (security list) الخاصة بالشبكة، وiptables على الخادم نفسه، وهو في صور النظام التي تقدمها Oracle يرفض كل شيء ما عدا SSH. وعندها يحصل الزوار على الخطأ 522 بسبب الأول و523 بسبب الثاني. انظر إلى قواعد الدخول (ingress rules، أي قواعد ما يدخل) الخاصة بالشبكة الفرعية.</translation>
    </message>
    <message>
        <source>Add an ingress rule for the web ports: source 0.0.0.0/0, protocol TCP, destination port range &quot;80,443&quot;. With IPv6 add the same with source ::/0. For Cloudflare alone, add one rule for each of the networks that the command prints, as the source, instead.</source>
        <translation>أضف قاعدة دخول لمنافذ الويب: المصدر 0.0.0.0/0، والبروتوكول TCP، ونطاق منافذ الوجهة &quot;80,443&quot;. وإذا كان لديك IPv6 فأضف القاعدة نفسها بالمصدر ::/0. ولفتحها لـ Cloudflare وحدها، أضف بدلًا من ذلك قاعدة واحدة لكل شبكة من الشبكات التي يعرضها الأمر، بوصفها المصدر.</translation>
    </message>
    <message>
        <source>Then open the server itself: take &quot;Allow Cloudflare in iptables&quot;. Its rules stand above the refusing one, and /etc/iptables/rules.v4 keeps them.</source>
        <translation>ثم افتح الخادم نفسه: اتبع &quot;السماح لـ Cloudflare في iptables&quot;. تقع قواعده فوق القاعدة التي ترفض، ويحفظها الملف /etc/iptables/rules.v4.</translation>
    </message>
    <message>
        <source>Delete the ingress rules that you added.</source>
        <translation>احذف قواعد الدخول التي أضفتها.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in ufw</source>
        <translation>السماح لـ Cloudflare في ufw</translation>
    </message>
    <message>
        <source>ufw keeps these rules across a reboot. Ports that Docker publishes do not pass through them.</source>
        <translation>يحتفظ ufw بهذه القواعد بعد إعادة تشغيل الخادم. المنافذ التي ينشرها Docker لا تمر بها.</translation>
    </message>
    <message>
        <source>ufw is the usual firewall of Ubuntu. See whether it is active, and which rules it has. If the first line says &quot;Status: inactive&quot;, ufw is not what blocks.</source>
        <translation>جدار الحماية المعتاد في Ubuntu هو ufw. انظر هل هو نشط، وما القواعد التي فيه. إذا كان السطر الأول &quot;Status: inactive&quot;، فليس ufw هو ما يحجب.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports, above every rule that denies. Rules that are there stay as they are, and so does the door for SSH.</source>
        <translation>اسمح لجميع شبكات Cloudflare بالدخول إلى منافذ الويب لديك، فوق كل قاعدة تمنع. تبقى القواعد الموجودة كما هي، وكذلك باب SSH.</translation>
    </message>
    <message>
        <source>See whether the firewall in force now lets every network of Cloudflare in.</source>
        <translation>تحقق مما إذا كان جدار الحماية الساري يسمح الآن بدخول كل شبكة من شبكات Cloudflare.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, and no others.</source>
        <translation>احذف القواعد التي أُضيفت هنا، دون غيرها.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in iptables</source>
        <translation>السماح لـ Cloudflare في iptables</translation>
    </message>
    <message>
        <source>The rules survive a reboot only where the firewall is loaded from a file at start; the commands say whether yours is. On Debian and Ubuntu the package iptables-persistent adds such a file (do not install it beside ufw, which it replaces); on Red Hat and its relatives the package iptables-services does. Install it, then run the commands again.</source>
        <translation>لا تبقى القواعد بعد إعادة تشغيل الخادم إلا حيث يُحمَّل جدار الحماية من ملف عند بدء التشغيل؛ والأوامر تقول هل خادمك كذلك. في Debian وUbuntu تضيف الحزمة iptables-persistent ملفًا كهذا (لا تثبّتها مع ufw، فهي تحل محله)؛ وفي Red Hat والأنظمة القريبة منه تفعل ذلك الحزمة iptables-services. ثبّتها، ثم شغّل الأوامر من جديد.</translation>
    </message>
    <message>
        <source>iptables is the classic firewall of Linux. See its rules for what comes in, for both kinds of addresses. What stands higher up wins.</source>
        <translation>جدار الحماية التقليدي في Linux هو iptables. انظر إلى قواعده الخاصة بما يدخل، لنوعي العناوين كليهما. والغلبة لما هو أعلى في القائمة.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports, above every rule that refuses. Nothing else is changed.</source>
        <translation>اسمح لجميع شبكات Cloudflare بالدخول إلى منافذ الويب لديك، فوق كل قاعدة ترفض. لا يتغير أي شيء آخر.</translation>
    </message>
    <message>
        <source>Keep it across a reboot: add the same rules to the files from which the firewall is loaded, where your server has them (in /etc/iptables on Debian and Ubuntu, in /etc/sysconfig on Red Hat and its relatives). The last line says so if it has none.</source>
        <translation>أبقِ ذلك بعد إعادة تشغيل الخادم: أضف القواعد نفسها إلى الملفات التي يُحمَّل منها جدار الحماية، إن كانت موجودة على خادمك (في /etc/iptables على Debian وUbuntu، وفي /etc/sysconfig على Red Hat والأنظمة القريبة منه). وإن لم تكن موجودة، فالسطر الأخير يقول ذلك.</translation>
    </message>
    <message>
        <source>See whether the rules stand, and above the first rule that refuses.</source>
        <translation>تحقق مما إذا كانت القواعد موجودة، وفوق أول قاعدة ترفض.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, from the firewall in force and from the files.</source>
        <translation>احذف القواعد التي أُضيفت هنا، من جدار الحماية الساري ومن الملفات.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in nftables</source>
        <translation>السماح لـ Cloudflare في nftables</translation>
    </message>
    <message>
        <source>The rules survive a reboot where the service nftables loads /etc/nftables.conf (or /etc/sysconfig/nftables.conf) at start: &quot;systemctl is-enabled nftables&quot; must say &quot;enabled&quot;. The commands say whether the file was found.</source>
        <translation>تبقى القواعد بعد إعادة تشغيل الخادم حيث تحمّل الخدمة nftables الملف /etc/nftables.conf (أو /etc/sysconfig/nftables.conf) عند بدء التشغيل: يجب أن يكون ناتج الأمر &quot;systemctl is-enabled nftables&quot; هو &quot;enabled&quot;. والأوامر تقول هل عُثر على الملف.</translation>
    </message>
    <message>
        <source>nftables is the newer firewall of Linux, and the names of its tables and chains are your own. This prints every chain that incoming connections pass; a connection must be let in by all of them. If nothing is printed, no rules of your own are in nftables: take the instructions for iptables, ufw, firewalld or fail2ban instead.</source>
        <translation>جدار الحماية الأحدث في Linux هو nftables، وأسماء جداوله وسلاسله من اختيارك أنت. يعرض هذا كل سلسلة تمر بها الاتصالات الواردة؛ ويجب أن تسمح السلاسل كلها بدخول الاتصال. إذا لم يُعرض شيء، فلا توجد قواعد خاصة بك في nftables: اتبع بدلًا من ذلك تعليمات iptables أو ufw أو firewalld أو fail2ban.</translation>
    </message>
    <message>
        <source>Put one rule for each kind of address at the top of each of these chains: all of Cloudflare&apos;s networks may reach your web ports. Nothing else is changed.</source>
        <translation>ضع قاعدة واحدة لكل نوع من العناوين في أعلى كل سلسلة من هذه السلاسل: يُسمح لجميع شبكات Cloudflare بالوصول إلى منافذ الويب لديك. لا يتغير أي شيء آخر.</translation>
    </message>
    <message>
        <source>Keep it across a reboot: put the same rules into a file of their own, and have the file from which nftables is loaded include it. If that would not load, it is taken back at once.</source>
        <translation>أبقِ ذلك بعد إعادة تشغيل الخادم: ضع القواعد نفسها في ملف خاص بها، واجعل الملف الذي يُحمَّل منه nftables يضمّه. وإذا تعذّر تحميله، يُلغى ذلك فورًا.</translation>
    </message>
    <message>
        <source>See whether the rules stand in every chain that incoming connections pass, above the first rule that refuses.</source>
        <translation>تحقق مما إذا كانت القواعد موجودة في كل سلسلة تمر بها الاتصالات الواردة، وفوق أول قاعدة ترفض.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in firewalld</source>
        <translation>السماح لـ Cloudflare في firewalld</translation>
    </message>
    <message>
        <source>The rules survive a reboot. They need firewalld 0.7 or newer (&quot;firewall-cmd --version&quot;).</source>
        <translation>تبقى القواعد بعد إعادة تشغيل الخادم. وهي تحتاج إلى firewalld 0.7 أو أحدث (&quot;firewall-cmd --version&quot;).</translation>
    </message>
    <message>
        <source>firewalld is the usual firewall of Red Hat, Alma, Rocky and Fedora. It sorts connections into zones and refuses what a zone does not name. See the zones in use and what they let in.</source>
        <translation>جدار الحماية المعتاد في Red Hat وAlma وRocky وFedora هو firewalld. وهو يوزّع الاتصالات على مناطق (zones) ويرفض ما لا تذكره المنطقة. انظر إلى المناطق المستخدمة وبماذا تسمح.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports, in every zone in use, above rules that refuse; once in the firewall in force and once in its files, so that it stays. Nothing is reloaded, and other rules stay as they are.</source>
        <translation>اسمح لجميع شبكات Cloudflare بالدخول إلى منافذ الويب لديك، في كل منطقة مستخدمة، فوق القواعد التي ترفض؛ مرة في جدار الحماية الساري ومرة في ملفاته، كي يبقى ذلك. لا يُعاد تحميل شيء، وتبقى القواعد الأخرى كما هي.</translation>
    </message>
    <message>
        <source>See whether the rules stand in every zone in use, in the firewall in force and in its files.</source>
        <translation>تحقق مما إذا كانت القواعد موجودة في كل منطقة مستخدمة، في جدار الحماية الساري وفي ملفاته.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, and the copies of files that were made here.</source>
        <translation>احذف القواعد التي أُضيفت هنا، ونُسخ الملفات التي أُنشئت هنا.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in CSF (ConfigServer Firewall)</source>
        <translation>السماح لـ Cloudflare في CSF (ConfigServer Firewall)</translation>
    </message>
    <message>
        <source>Reading the lists again restarts the firewall, which takes a second or two. Connections that are open, also yours over SSH, go on.</source>
        <translation>إعادة قراءة القائمتين تعيد تشغيل جدار الحماية، ويستغرق ذلك ثانية أو ثانيتين. أما الاتصالات المفتوحة، ومنها اتصالك عبر SSH، فتستمر.</translation>
    </message>
    <message>
        <source>CSF keeps both lists across a reboot.</source>
        <translation>يحتفظ CSF بالقائمتين كلتيهما بعد إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>CSF is a firewall that is often found beside cPanel and DirectAdmin; lfd is its part that bans. See whether it blocks an address of Cloudflare, and which addresses it has banned for a time.</source>
        <translation>كثيرًا ما يوجد جدار الحماية CSF إلى جانب cPanel وDirectAdmin؛ وlfd هو الجزء منه الذي يحظر. تحقق مما إذا كان يحجب عنوانًا من عناوين Cloudflare، وأي عناوين حظرها مؤقتًا.</translation>
    </message>
    <message>
        <source>Enter all of Cloudflare&apos;s networks in the list of allowed addresses, for your web ports, and in the list of addresses that lfd never bans; then have CSF read both lists.</source>
        <translation>أدخل جميع شبكات Cloudflare في قائمة العناوين المسموح بها، لمنافذ الويب لديك، وفي قائمة العناوين التي لا يحظرها lfd أبدًا؛ ثم اجعل CSF يقرأ القائمتين كلتيهما.</translation>
    </message>
    <message>
        <source>See whether the firewall in force now lets every network of Cloudflare in. For IPv6 this needs IPV6 = &quot;1&quot; in /etc/csf/csf.conf, which is how CSF comes.</source>
        <translation>تحقق مما إذا كان جدار الحماية الساري يسمح الآن بدخول كل شبكة من شبكات Cloudflare. وفي حالة IPv6 يتطلب ذلك أن يكون IPV6 = &quot;1&quot; في الملف /etc/csf/csf.conf، وهذا هو الإعداد الأصلي في CSF.</translation>
    </message>
    <message>
        <source>Take the lines that were added here out of both lists, and have CSF read them again. The copies that end with .before-origin-doctor can be deleted afterwards.</source>
        <translation>احذف من القائمتين كلتيهما الأسطر التي أُضيفت هنا، واجعل CSF يقرؤهما من جديد. ويمكن بعد ذلك حذف النُسخ التي تنتهي بـ .before-origin-doctor على الخادم.</translation>
    </message>
    <message>
        <source>Allow Cloudflare to ports that Docker publishes</source>
        <translation>السماح لـ Cloudflare بالوصول إلى المنافذ التي ينشرها Docker</translation>
    </message>
    <message>
        <source>Docker makes this list anew when the server starts, so a reboot loses the rules. If they help, add them where the refusing rule of the list comes from, for example in /etc/ufw/after.rules.</source>
        <translation>ينشئ Docker هذه القائمة من جديد عند بدء تشغيل الخادم، فتضيع القواعد بإعادة التشغيل. إذا أفادت القواعد، فأضفها حيث تأتي القاعدة الرافضة في القائمة، مثلًا في الملف /etc/ufw/after.rules.</translation>
    </message>
    <message>
        <source>If your web server runs in a Docker container, what reaches it does not pass the rules of ufw, but a list of its own, DOCKER-USER. See which ports are published, and whether this list refuses anything.</source>
        <translation>إذا كان خادم الويب لديك يعمل في حاوية Docker، فإن ما يصل إليه لا يمر بقواعد ufw، بل بقائمة خاصة هي DOCKER-USER. انظر أي منافذ منشورة، وهل ترفض هذه القائمة شيئًا.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks pass this list above every rule that refuses, for your web ports. Where your Docker has no list for IPv6, the commands leave IPv6 out.</source>
        <translation>دع جميع شبكات Cloudflare تمر في هذه القائمة فوق كل قاعدة ترفض، لمنافذ الويب لديك. وإذا لم تكن لدى Docker عندك قائمة لـ IPv6، فإن الأوامر تتجاوز IPv6.</translation>
    </message>
    <message>
        <source>See whether the rules stand.</source>
        <translation>تحقق مما إذا كانت القواعد موجودة.</translation>
    </message>
    <message>
        <source>Open the web ports in ufw to everyone</source>
        <translation>فتح منافذ الويب للجميع في ufw</translation>
    </message>
    <message>
        <source>Everyone on the internet can then reach your web server directly, also past Cloudflare, as with most web servers. Only the web ports are opened. If one of your rules denies everybody, the new rule goes to the top, and rules that deny single addresses no longer hold for the web ports.</source>
        <translation>عندئذ يستطيع كل من على الإنترنت الوصول إلى خادم الويب لديك مباشرةً، حتى دون المرور بـ Cloudflare، كما هو الحال في معظم خوادم الويب. ولا تُفتح إلا منافذ الويب. وإذا كانت إحدى قواعدك تمنع الجميع، فإن القاعدة الجديدة توضع في الأعلى، ولا تعود القواعد التي تمنع عناوين مفردة سارية على منافذ الويب.</translation>
    </message>
    <message>
        <source>ufw keeps the rule across a reboot.</source>
        <translation>يحتفظ ufw بالقاعدة بعد إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>See whether ufw is active, and whether it lets anybody in to your web ports.</source>
        <translation>تحقق مما إذا كان ufw نشطًا، وما إذا كان يسمح لأي أحد بالدخول إلى منافذ الويب لديك.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in ufw&quot; instead of this.</source>
        <translation>افتح منافذ الويب لديك للجميع. هذا هو المعتاد في خوادم الويب. وإذا كنت تفضل أن تصل Cloudflare وحدها إلى الخادم، وهذا يمنع أيضًا المهاجمين من الالتفاف حول Cloudflare، فاتبع &quot;السماح لـ Cloudflare في ufw&quot; بدلًا من هذا.</translation>
    </message>
    <message>
        <source>See whether the firewall in force lets everyone in to your web ports, above the first rule that refuses everyone.</source>
        <translation>تحقق مما إذا كان جدار الحماية الساري يسمح للجميع بالدخول إلى منافذ الويب لديك، فوق أول قاعدة ترفض الجميع.</translation>
    </message>
    <message>
        <source>Take out the rule that was added here, and no other.</source>
        <translation>احذف القاعدة التي أُضيفت هنا، دون غيرها.</translation>
    </message>
    <message>
        <source>Open the web ports in iptables to everyone</source>
        <translation>فتح منافذ الويب للجميع في iptables</translation>
    </message>
    <message>
        <source>Everyone on the internet can then reach your web server directly, also past Cloudflare, as with most web servers. Only the web ports are opened.</source>
        <translation>عندئذ يستطيع كل من على الإنترنت الوصول إلى خادم الويب لديك مباشرةً، حتى دون المرور بـ Cloudflare، كما هو الحال في معظم خوادم الويب. ولا تُفتح إلا منافذ الويب.</translation>
    </message>
    <message>
        <source>The rules survive a reboot only where the firewall is loaded from a file at start; the commands say whether yours is. On Debian and Ubuntu the package iptables-persistent adds such a file (do not install it beside ufw, which it replaces); on Red Hat and its relatives the package iptables-services does.</source>
        <translation>لا تبقى القواعد بعد إعادة تشغيل الخادم إلا حيث يُحمَّل جدار الحماية من ملف عند بدء التشغيل؛ والأوامر تقول هل خادمك كذلك. في Debian وUbuntu تضيف الحزمة iptables-persistent ملفًا كهذا (لا تثبّتها مع ufw، فهي تحل محله)؛ وفي Red Hat والأنظمة القريبة منه تفعل ذلك الحزمة iptables-services.</translation>
    </message>
    <message>
        <source>See the rules for what comes in, for both kinds of addresses. What stands higher up wins.</source>
        <translation>انظر إلى القواعد الخاصة بما يدخل، لنوعي العناوين كليهما. والغلبة لما هو أعلى في القائمة.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone, above the first rule that refuses everyone and below the bans of single addresses. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in iptables&quot; instead of this.</source>
        <translation>افتح منافذ الويب لديك للجميع، فوق أول قاعدة ترفض الجميع وتحت القواعد التي تحظر عناوين مفردة. هذا هو المعتاد في خوادم الويب. وإذا كنت تفضل أن تصل Cloudflare وحدها إلى الخادم، وهذا يمنع أيضًا المهاجمين من الالتفاف حول Cloudflare، فاتبع &quot;السماح لـ Cloudflare في iptables&quot; بدلًا من هذا.</translation>
    </message>
    <message>
        <source>Keep it across a reboot, where your server loads its firewall from a file. The last line says so if it has none.</source>
        <translation>أبقِ ذلك بعد إعادة تشغيل الخادم، إذا كان خادمك يحمّل جدار الحماية من ملف. وإن لم يكن لديه ملف كهذا، فالسطر الأخير يقول ذلك.</translation>
    </message>
    <message>
        <source>See whether the rules stand, and above the first rule that refuses everyone.</source>
        <translation>تحقق مما إذا كانت القواعد موجودة، وفوق أول قاعدة ترفض الجميع.</translation>
    </message>
    <message>
        <source>Open the web ports in firewalld to everyone</source>
        <translation>فتح منافذ الويب للجميع في firewalld</translation>
    </message>
    <message>
        <source>The rules survive a reboot.</source>
        <translation>تبقى القواعد بعد إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>firewalld is the usual firewall of Red Hat, Alma, Rocky and Fedora. It refuses what a zone does not name. See the zones in use and what they let in.</source>
        <translation>جدار الحماية المعتاد في Red Hat وAlma وRocky وFedora هو firewalld. وهو يرفض ما لا تذكره المنطقة (zone). انظر إلى المناطق المستخدمة وبماذا تسمح.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone in the zone that your network card uses; once in the firewall in force and once in its files. Bans of single addresses stay. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in firewalld&quot; instead of this.</source>
        <translation>افتح منافذ الويب لديك للجميع في المنطقة التي تستخدمها بطاقة الشبكة لديك؛ مرة في جدار الحماية الساري ومرة في ملفاته. ويبقى حظر العناوين المفردة كما هو. وإذا كنت تفضل أن تصل Cloudflare وحدها إلى الخادم، وهذا يمنع أيضًا المهاجمين من الالتفاف حول Cloudflare، فاتبع &quot;السماح لـ Cloudflare في firewalld&quot; بدلًا من هذا.</translation>
    </message>
    <message>
        <source>See whether the ports are open, in the firewall in force and in its files.</source>
        <translation>تحقق مما إذا كانت المنافذ مفتوحة، في جدار الحماية الساري وفي ملفاته.</translation>
    </message>
    <message>
        <source>Take out the rules that were added here, and the copies of files that were made here. What was open before stays open.</source>
        <translation>احذف القواعد التي أُضيفت هنا، ونُسخ الملفات التي أُنشئت هنا. وما كان مفتوحًا من قبل يبقى مفتوحًا.</translation>
    </message>
    <message>
        <source>Open the web ports in nftables to everyone</source>
        <translation>فتح منافذ الويب للجميع في nftables</translation>
    </message>
    <message>
        <source>Everyone on the internet can then reach your web server directly, also past Cloudflare, as with most web servers. Only the web ports are opened. The rule stands at the top, so bans that stand in the same chain no longer hold for the web ports; bans of fail2ban do.</source>
        <translation>عندئذ يستطيع كل من على الإنترنت الوصول إلى خادم الويب لديك مباشرةً، حتى دون المرور بـ Cloudflare، كما هو الحال في معظم خوادم الويب. ولا تُفتح إلا منافذ الويب. توضع القاعدة في الأعلى، فلا يعود الحظر الموجود في السلسلة نفسها ساريًا على منافذ الويب؛ أما الحظر الذي يفرضه fail2ban فيبقى ساريًا.</translation>
    </message>
    <message>
        <source>The rules survive a reboot where the service nftables loads /etc/nftables.conf (or /etc/sysconfig/nftables.conf) at start: &quot;systemctl is-enabled nftables&quot; must say &quot;enabled&quot;.</source>
        <translation>تبقى القواعد بعد إعادة تشغيل الخادم حيث تحمّل الخدمة nftables الملف /etc/nftables.conf (أو /etc/sysconfig/nftables.conf) عند بدء التشغيل: يجب أن يكون ناتج الأمر &quot;systemctl is-enabled nftables&quot; هو &quot;enabled&quot;.</translation>
    </message>
    <message>
        <source>This prints every chain that incoming connections pass; a connection must be let in by all of them. If nothing is printed, no rules of your own are in nftables: take the instructions for iptables, ufw or firewalld instead.</source>
        <translation>يعرض هذا كل سلسلة تمر بها الاتصالات الواردة؛ ويجب أن تسمح السلاسل كلها بدخول الاتصال. إذا لم يُعرض شيء، فلا توجد قواعد خاصة بك في nftables: اتبع بدلًا من ذلك تعليمات iptables أو ufw أو firewalld.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone in each of these chains. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in nftables&quot; instead of this.</source>
        <translation>افتح منافذ الويب لديك للجميع في كل سلسلة من هذه السلاسل. هذا هو المعتاد في خوادم الويب. وإذا كنت تفضل أن تصل Cloudflare وحدها إلى الخادم، وهذا يمنع أيضًا المهاجمين من الالتفاف حول Cloudflare، فاتبع &quot;السماح لـ Cloudflare في nftables&quot; بدلًا من هذا.</translation>
    </message>
    <message>
        <source>See whether the rules stand in every chain that incoming connections pass.</source>
        <translation>تحقق مما إذا كانت القواعد موجودة في كل سلسلة تمر بها الاتصالات الواردة.</translation>
    </message>
    <message>
        <source>Ask for your site through Cloudflare, past every cache. The last line says what visitors get now.</source>
        <translation>اطلب موقعك عبر Cloudflare متجاوزًا كل تخزين مؤقت. السطر الأخير يقول ما يحصل عليه الزوار الآن.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Plesk</source>
        <translation>السماح لـ Cloudflare في Plesk</translation>
    </message>
    <message>
        <source>Plesk then bans no visitor who comes through Cloudflare. Plesk restores the visitors&apos; own addresses only if nginx or Apache is told to; do that next.</source>
        <translation>عندئذ لا يحظر Plesk أي زائر يأتي عبر Cloudflare. ولا يستعيد Plesk عناوين الزوار أنفسهم إلا إذا طُلب ذلك من nginx أو Apache؛ فافعل ذلك بعد هذا.</translation>
    </message>
    <message>
        <source>The settings stay across a reboot.</source>
        <translation>تبقى الإعدادات بعد إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Log in to Plesk as administrator. Under &quot;IP Address Banning&quot; see whether an address of Cloudflare is banned at this moment, and under &quot;Firewall&quot; whether the firewall is on and what it does with &quot;WWW server&quot;.</source>
        <translation>سجّل الدخول إلى Plesk بصفة مدير. تحت &quot;IP Address Banning&quot; تحقق مما إذا كان أحد عناوين Cloudflare محظورًا في هذه اللحظة، وتحت &quot;Firewall&quot; انظر هل جدار الحماية مشغّل وماذا يفعل بـ &quot;WWW server&quot;.</translation>
    </message>
    <message>
        <source>Tick the addresses of Cloudflare among the banned ones, and press &quot;Unban&quot;. Then open &quot;Trusted IP Addresses&quot;, press &quot;Add Trusted IP&quot; and add each of Cloudflare&apos;s networks, so that none is banned again. They are on https://www.cloudflare.com/ips/.</source>
        <translation>حدّد عناوين Cloudflare بين العناوين المحظورة، واضغط &quot;Unban&quot;. ثم افتح &quot;Trusted IP Addresses&quot;، واضغط &quot;Add Trusted IP&quot;، وأضف كل شبكة من شبكات Cloudflare، كي لا تُحظر أي منها مجددًا. افتح https://www.cloudflare.com/ips/ لترى هذه الشبكات.</translation>
    </message>
    <message>
        <source>Over SSH as root the same goes in one paste: this adds all of Cloudflare&apos;s networks to the trusted addresses and lifts their bans.</source>
        <translation>عبر SSH بصفة root يتم الأمر نفسه بعملية لصق واحدة: يضيف هذا جميع شبكات Cloudflare إلى العناوين الموثوقة ويرفع الحظر عنها.</translation>
    </message>
    <message>
        <source>In the firewall, see that the rule &quot;WWW server&quot; allows incoming connections. If it names addresses, add Cloudflare&apos;s networks. Press &quot;Apply Changes&quot;.</source>
        <translation>في جدار الحماية تأكد من أن القاعدة &quot;WWW server&quot; تسمح بالاتصالات الواردة. وإذا كانت تذكر عناوين محددة، فأضف شبكات Cloudflare. اضغط &quot;Apply Changes&quot;.</translation>
    </message>
    <message>
        <source>See whether Plesk trusts all of Cloudflare&apos;s networks.</source>
        <translation>تحقق مما إذا كان Plesk يثق بجميع شبكات Cloudflare.</translation>
    </message>
    <message>
        <source>Take the networks off the trusted addresses again. Leave out what was there before.</source>
        <translation>أزل الشبكات من العناوين الموثوقة من جديد. واترك ما كان هناك من قبل.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in WHM (cPanel)</source>
        <translation>السماح لـ Cloudflare في WHM (cPanel)</translation>
    </message>
    <message>
        <source>Only the administrator of the server has WHM; with cPanel alone, write to the hosting company. In WHM see what guards the server: ConfigServer Security &amp; Firewall (CSF), cPHulk, Imunify360 or Host Access Control. Search in CSF for an address of Cloudflare.</source>
        <translation>لا يملك WHM إلا مدير الخادم؛ فإذا كان لديك cPanel فقط، فاكتب إلى شركة الاستضافة. انظر في WHM ما الذي يحرس الخادم: ConfigServer Security &amp; Firewall (CSF) أو cPHulk أو Imunify360 أو Host Access Control. ابحث في CSF عن أحد عناوين Cloudflare.</translation>
    </message>
    <message>
        <source>In CSF choose &quot;Quick Allow&quot; and &quot;Quick Ignore&quot; for each of Cloudflare&apos;s networks, then &quot;Restart csf+lfd&quot;. They are on https://www.cloudflare.com/ips/. Over SSH, &quot;Allow Cloudflare in CSF&quot; does it in one paste.</source>
        <translation>في CSF اختر &quot;Quick Allow&quot; و&quot;Quick Ignore&quot; لكل شبكة من شبكات Cloudflare، ثم &quot;Restart csf+lfd&quot;. افتح https://www.cloudflare.com/ips/ لترى هذه الشبكات. وعبر SSH يتم ذلك كله بعملية لصق واحدة باتباع &quot;السماح لـ Cloudflare في CSF (ConfigServer Firewall)&quot;.</translation>
    </message>
    <message>
        <source>cPHulk guards logins, not web pages. If it is set to block at the firewall, add Cloudflare&apos;s networks to its white list as well; the field takes the whole list, one a line. The command prints it for copying.</source>
        <translation>يحرس cPHulk عمليات تسجيل الدخول، لا صفحات الويب. إذا كان مضبوطًا على الحجب في جدار الحماية، فأضف شبكات Cloudflare إلى قائمته البيضاء أيضًا؛ والخانة تقبل القائمة كلها، شبكة واحدة في كل سطر. يعرضها الأمر كي تنسخها.</translation>
    </message>
    <message>
        <source>In CSF choose &quot;Firewall Allow IPs&quot; and &quot;lfd - Ignored IPs&quot;, delete the lines that you added, and restart. In cPHulk delete them from the white list.</source>
        <translation>في CSF اختر &quot;Firewall Allow IPs&quot; و&quot;lfd - Ignored IPs&quot;، واحذف الأسطر التي أضفتها، ثم أعد التشغيل. وفي cPHulk احذفها من القائمة البيضاء.</translation>
    </message>
    <message>
        <source>Lift a block of Cloudflare in cPanel</source>
        <translation>رفع حجب Cloudflare في cPanel</translation>
    </message>
    <message>
        <source>In cPanel see whether an address or a network of Cloudflare stands in the list of blocked addresses. Cloudflare&apos;s networks are on https://www.cloudflare.com/ips/.</source>
        <translation>في cPanel تحقق مما إذا كان أحد عناوين Cloudflare أو إحدى شبكاتها في قائمة العناوين المحجوبة. افتح https://www.cloudflare.com/ips/ لترى شبكات Cloudflare.</translation>
    </message>
    <message>
        <source>Press &quot;Delete&quot; beside each entry that lies in one of Cloudflare&apos;s networks.</source>
        <translation>اضغط &quot;Delete&quot; بجانب كل إدخال يقع ضمن إحدى شبكات Cloudflare.</translation>
    </message>
    <message>
        <source>See also the file .htaccess in your site&apos;s folder (public_html): lines with &quot;Deny from&quot; or &quot;Require not ip&quot; that name such an address do the same. Keep a copy of the file, then delete these lines.</source>
        <translation>انظر أيضًا إلى الملف .htaccess في مجلد موقعك (public_html): الأسطر التي فيها &quot;Deny from&quot; أو &quot;Require not ip&quot; وتذكر عنوانًا كهذا تفعل الشيء نفسه. احتفظ بنسخة من الملف، ثم احذف هذه الأسطر.</translation>
    </message>
    <message>
        <source>Enter the addresses again in the same place, or put the copy of .htaccess back.</source>
        <translation>أدخل العناوين من جديد في المكان نفسه، أو أعد نسخة الملف .htaccess إلى مكانها.</translation>
    </message>
    <message>
        <source>Allow Cloudflare in DirectAdmin</source>
        <translation>السماح لـ Cloudflare في DirectAdmin</translation>
    </message>
    <message>
        <source>Log in to DirectAdmin as administrator. See whether addresses of Cloudflare stand among the blocked ones. With CSF, search for one of them under &quot;ConfigServer Firewall &amp; Security&quot;.</source>
        <translation>سجّل الدخول إلى DirectAdmin بصفة مدير. تحقق مما إذا كانت عناوين من Cloudflare بين العناوين المحجوبة. وإذا كان CSF موجودًا، فابحث عن أحدها تحت &quot;ConfigServer Firewall &amp; Security&quot;.</translation>
    </message>
    <message>
        <source>Put the networks on the list of addresses that the Brute Force Monitor skips. The command prints them for copying.</source>
        <translation>ضع الشبكات في قائمة العناوين التي يتجاوزها Brute Force Monitor. يعرضها الأمر كي تنسخها.</translation>
    </message>
    <message>
        <source>Delete the entries in the same places, and restart CSF.</source>
        <translation>احذف الإدخالات في الأماكن نفسها، وأعد تشغيل CSF.</translation>
    </message>
    <message>
        <source>End the redirect loop: SSL mode Full (strict)</source>
        <translation>إنهاء حلقة إعادة التوجيه: ضبط وضع SSL على Full (strict)</translation>
    </message>
    <message>
        <source>In the modes Flexible and Off Cloudflare asks your server over http; your server answers &quot;come over https&quot;; the visitor does, and Cloudflare asks over http again. See which mode is set.</source>
        <translation>في الوضعين Flexible وOff تتصل Cloudflare بخادمك عبر http؛ فيجيب خادمك &quot;تعال عبر https&quot;؛ فيفعل الزائر ذلك، ثم تتصل Cloudflare عبر http مرة أخرى. انظر أي وضع مضبوط الآن.</translation>
    </message>
    <message>
        <source>If https on your server does not work yet, give it a certificate first: Cloudflare&apos;s Origin CA makes one free of charge. Then go on.</source>
        <translation>إذا كان https لا يعمل بعد على خادمك، فزوّده بشهادة أولًا: تُصدر Origin CA التابعة لـ Cloudflare شهادة مجانًا. ثم تابع.</translation>
    </message>
    <message>
        <source>Choose &quot;Full (strict)&quot;. If the certificate on your server is not in order yet, &quot;Full&quot; ends the loop too; change to &quot;Full (strict)&quot; when it is.</source>
        <translation>اختر &quot;Full (strict)&quot;. وإذا لم تكن الشهادة على خادمك سليمة بعد، فإن &quot;Full&quot; ينهي الحلقة أيضًا؛ انتقل إلى &quot;Full (strict)&quot; عندما تصبح سليمة.</translation>
    </message>
    <message>
        <source>Wait a minute, delete your site&apos;s cookies or take a private window, and open https://{host}/: the page comes.</source>
        <translation>انتظر دقيقة، واحذف ملفات تعريف الارتباط (cookies) الخاصة بموقعك أو استخدم نافذة تصفّح خاصة، ثم افتح https://{host}/ في المتصفح: تظهر الصفحة.</translation>
    </message>
    <message>
        <source>Choose the former mode again. The loop comes back with it.</source>
        <translation>اختر الوضع السابق من جديد. وستعود الحلقة معه.</translation>
    </message>
    <message>
        <source>Look for redirect rules that contradict each other</source>
        <translation>البحث عن قواعد إعادة توجيه متناقضة</translation>
    </message>
    <message>
        <source>Rules at Cloudflare can send visitors in a circle too, for example one from www to the bare name and another one back. See the list of rules.</source>
        <translation>قد تدير القواعد لدى Cloudflare الزوار في حلقة أيضًا، مثلًا قاعدة توجّه من www إلى الاسم من دون www، وأخرى تعيدهم. انظر إلى قائمة القواعد.</translation>
    </message>
    <message>
        <source>Switch off, one after the other, each Redirect Rule and Page Rule that concerns {host}, and try after each. Correct the one that was it.</source>
        <translation>أوقف، واحدة تلو الأخرى، كل Redirect Rule وPage Rule تخص {host}، وجرّب بعد كل واحدة. وصحّح القاعدة التي كانت السبب.</translation>
    </message>
    <message>
        <source>If your server sends visitors from https to http, switch Always Use HTTPS and Automatic HTTPS Rewrites off for a try; better have the server keep https.</source>
        <translation>إذا كان خادمك يحوّل الزوار من https إلى http، فأوقف Always Use HTTPS وAutomatic HTTPS Rewrites على سبيل التجربة؛ والأفضل أن تجعل الخادم يُبقي https.</translation>
    </message>
    <message>
        <source>Switch the rules on again.</source>
        <translation>شغّل القواعد من جديد.</translation>
    </message>
    <message>
        <source>Only if the mode is already Full or Full (strict): stop nginx from sending https back to http</source>
        <translation>فقط إذا كان الوضع أصلًا Full أو Full (strict): منع nginx من تحويل https إلى http</translation>
    </message>
    <message>
        <source>This changes the server blocks for port 443 that name your site; a block that also serves other names loses the redirect for these as well. If no block names your site, the block for all other names is changed. The undo step puts the old lines back.</source>
        <translation>يغيّر هذا كتل server للمنفذ 443 التي تذكر موقعك؛ وإذا كانت كتلة منها تخدم أسماء أخرى أيضًا، فإنها تفقد إعادة التوجيه لتلك الأسماء كذلك. وإذا لم تذكر أي كتلة موقعك، تُغيَّر الكتلة المخصصة لبقية الأسماء كلها. وتعيد خطوة التراجع الأسطر القديمة.</translation>
    </message>
    <message>
        <source>Take the lines out that send callers from https to http, in server blocks for port 443 which name your site. The old line stays as a note. nginx checks its files before it takes them up.</source>
        <translation>احذف الأسطر التي تحوّل المتصلين من https إلى http، في كتل server للمنفذ 443 التي تذكر موقعك. يبقى السطر القديم كملاحظة. يفحص nginx ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Only if the mode is already Full or Full (strict): stop Apache from sending https back to http</source>
        <translation>فقط إذا كان الوضع أصلًا Full أو Full (strict): منع Apache من تحويل https إلى http</translation>
    </message>
    <message>
        <source>This changes every https site on this server that sends callers to http with a line &quot;Redirect&quot;, not only yours. The undo step puts the old lines back.</source>
        <translation>يغيّر هذا كل موقع https على هذا الخادم يحوّل المتصلين إلى http بسطر &quot;Redirect&quot;، لا موقعك وحده. وتعيد خطوة التراجع الأسطر القديمة.</translation>
    </message>
    <message>
        <source>See the lines that send callers elsewhere, in Apache&apos;s own files and in .htaccess.</source>
        <translation>انظر إلى الأسطر التي تحوّل المتصلين إلى مكان آخر، في ملفات Apache نفسه وفي .htaccess أيضًا.</translation>
    </message>
    <message>
        <source>Take the lines &quot;Redirect&quot; out that send callers to http, in sections for port 443. The old line stays as a note. Apache checks its files before it takes them up. A RewriteRule in .htaccess must be taken out by hand.</source>
        <translation>احذف أسطر &quot;Redirect&quot; التي تحوّل المتصلين إلى http، في الأقسام الخاصة بالمنفذ 443. يبقى السطر القديم كملاحظة. يفحص Apache ملفاته قبل أن يعمل بها. أما RewriteRule في الملف .htaccess فيجب حذفه يدويًا.</translation>
    </message>
    <message>
        <source>Have WordPress know that its address begins with https</source>
        <translation>إعلام WordPress بأن عنوانه يبدأ بـ https</translation>
    </message>
    <message>
        <source>WordPress keeps its own address, and sends visitors to it. See what it is: Settings, General in WordPress, or with its command line tool. Put the folder of the site into the first line.</source>
        <translation>يحتفظ WordPress بعنوانه الخاص، ويرسل الزوار إليه. انظر ما هو: في WordPress ضمن Settings ثم General، أو بأداة سطر الأوامر الخاصة به. ضع مجلد الموقع في السطر الأول.</translation>
    </message>
    <message>
        <source>Set both to https. If the site is set to Flexible on purpose by somebody else, change Cloudflare&apos;s SSL mode first.</source>
        <translation>اضبط العنوانين كليهما على https. وإذا كان الموقع مضبوطًا على Flexible عن قصد من قِبل شخص آخر، فغيّر وضع SSL في Cloudflare أولًا.</translation>
    </message>
    <message>
        <source>Set both to http again.</source>
        <translation>اضبط العنوانين كليهما على http من جديد.</translation>
    </message>
    <message>
        <source>Ask this server itself over https for the site. It must not send the caller back to http.</source>
        <translation>اطلب الموقع من هذا الخادم نفسه عبر https. يجب ألا يعيد المتصل إلى http.</translation>
    </message>
    <message>
        <source>Have nginx offer what Cloudflare speaks</source>
        <translation>جعل nginx يعرض ما تفهمه Cloudflare من لغات التشفير</translation>
    </message>
    <message>
        <source>Visitors come through Cloudflare and notice nothing. Programs that reach this server directly and know only TLS 1.0 or 1.1 are turned away.</source>
        <translation>يأتي الزوار عبر Cloudflare ولا يلاحظون شيئًا. أما البرامج التي تصل إلى هذا الخادم مباشرةً ولا تعرف إلا TLS 1.0 أو 1.1 فتُرفض.</translation>
    </message>
    <message>
        <source>A version of TLS and a cipher are the languages of encryption. See which ones nginx is told to offer, and what comes about with TLS 1.2 and TLS 1.3; &quot;Cipher is (NONE)&quot; means nothing.</source>
        <translation>إصدار TLS وخوارزمية التشفير (cipher) هما لغتا التشفير. انظر ما الذي طُلب من nginx أن يعرضه منهما، وما الذي ينتج مع TLS 1.2 وTLS 1.3؛ &quot;Cipher is (NONE)&quot; تعني: لا شيء.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and TLS 1.3 with the ciphers that Cloudflare and all of today&apos;s browsers know. The old lines stay above the new ones as a note. nginx checks its files before it takes them up.</source>
        <translation>اعرض TLS 1.2 وTLS 1.3 مع خوارزميات التشفير التي تعرفها Cloudflare وجميع متصفحات اليوم. تبقى الأسطر القديمة فوق الجديدة كملاحظة. يفحص nginx ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Have Apache offer what Cloudflare speaks</source>
        <translation>جعل Apache يعرض ما تفهمه Cloudflare من لغات التشفير</translation>
    </message>
    <message>
        <source>A version of TLS and a cipher are the languages of encryption. See which ones Apache is told to offer, and what comes about with TLS 1.2 and TLS 1.3; &quot;Cipher is (NONE)&quot; means nothing.</source>
        <translation>إصدار TLS وخوارزمية التشفير (cipher) هما لغتا التشفير. انظر ما الذي طُلب من Apache أن يعرضه منهما، وما الذي ينتج مع TLS 1.2 وTLS 1.3؛ &quot;Cipher is (NONE)&quot; تعني: لا شيء.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 and TLS 1.3 with the ciphers that Cloudflare and all of today&apos;s browsers know. The old lines stay above the new ones as a note. Apache checks its files before it takes them up.</source>
        <translation>اعرض TLS 1.2 وTLS 1.3 مع خوارزميات التشفير التي تعرفها Cloudflare وجميع متصفحات اليوم. تبقى الأسطر القديمة فوق الجديدة كملاحظة. يفحص Apache ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Have Windows offer what Cloudflare speaks</source>
        <translation>جعل Windows يعرض ما تفهمه Cloudflare من لغات التشفير</translation>
    </message>
    <message>
        <source>It takes effect with the next restart of Windows.</source>
        <translation>يسري ذلك عند إعادة تشغيل Windows التالية.</translation>
    </message>
    <message>
        <source>On Windows the system itself decides which versions of TLS are offered. See what the registry says and which cipher suites are on.</source>
        <translation>في Windows يقرر النظام نفسه أي إصدارات TLS تُعرض. انظر ماذا يقول سجل النظام (registry) وأي مجموعات تشفير (cipher suites) مشغّلة.</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 on, and the cipher suites that Cloudflare offers. Then restart the server at a quiet time.</source>
        <translation>شغّل TLS 1.2 ومجموعات التشفير التي تعرضها Cloudflare. ثم أعد تشغيل الخادم في وقت هادئ.</translation>
    </message>
    <message>
        <source>Let Windows decide by itself again about TLS 1.2. The cipher suites may stay on.</source>
        <translation>دع Windows يقرر بنفسه من جديد بشأن TLS 1.2. ويمكن أن تبقى مجموعات التشفير مشغّلة.</translation>
    </message>
    <message>
        <source>Have nginx encrypt on port 443</source>
        <translation>جعل nginx يشفّر على المنفذ 443</translation>
    </message>
    <message>
        <source>Port 443 is open, but nginx talks there without encryption. In nginx the word &quot;ssl&quot; in the line &quot;listen&quot; switches it on. See these lines.</source>
        <translation>المنفذ 443 مفتوح، لكن nginx يتحدث هناك دون تشفير. في nginx تشغّله الكلمة &quot;ssl&quot; في السطر &quot;listen&quot;. انظر إلى هذه الأسطر.</translation>
    </message>
    <message>
        <source>Add the word &quot;ssl&quot; to the lines &quot;listen&quot; for port 443, and name the certificate where the server block of your site names none. The first two lines name the certificate as certbot stores it; correct them if yours lies elsewhere. The old line stays above the new one as a note, and nginx checks its files before it takes them up.</source>
        <translation>أضف الكلمة &quot;ssl&quot; إلى أسطر &quot;listen&quot; الخاصة بالمنفذ 443، واذكر الشهادة حيث لا تذكر كتلة server الخاصة بموقعك أي شهادة. يذكر السطران الأولان الشهادة كما يحفظها certbot؛ صحّحهما إذا كانت شهادتك في مكان آخر. يبقى السطر القديم فوق الجديد كملاحظة، ويفحص nginx ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Have Apache encrypt on port 443</source>
        <translation>جعل Apache يشفّر على المنفذ 443</translation>
    </message>
    <message>
        <source>Port 443 is open, but Apache talks there without encryption. The line &quot;SSLEngine on&quot; in the section for port 443 switches it on. See the sections.</source>
        <translation>المنفذ 443 مفتوح، لكن Apache يتحدث هناك دون تشفير. يشغّله السطر &quot;SSLEngine on&quot; في القسم الخاص بالمنفذ 443. انظر إلى الأقسام.</translation>
    </message>
    <message>
        <source>Switch on Apache&apos;s part for encryption, and encryption itself in each section for port 443 that lacks it. The first two lines name the certificate as certbot stores it; correct them if yours lies elsewhere. The opening line of the section stays as a note above, and Apache checks its files before it takes them up.</source>
        <translation>شغّل الجزء المسؤول عن التشفير في Apache، والتشفير نفسه في كل قسم للمنفذ 443 ينقصه ذلك. يذكر السطران الأولان الشهادة كما يحفظها certbot؛ صحّحهما إذا كانت شهادتك في مكان آخر. يبقى السطر الافتتاحي للقسم فوقه كملاحظة، ويفحص Apache ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Take out what was added.</source>
        <translation>احذف ما أُضيف.</translation>
    </message>
    <message>
        <source>Have nginx serve your site&apos;s name over https</source>
        <translation>جعل nginx يخدم اسم موقعك عبر https</translation>
    </message>
    <message>
        <source>One server holds many sites, and the caller says the name of the one it wants. See which names have a server block with port 443, and which blocks turn callers away (&quot;ssl_reject_handshake on&quot;).</source>
        <translation>يحمل الخادم الواحد مواقع كثيرة، ويذكر المتصل اسم الموقع الذي يريده. انظر أي أسماء لها كتلة server بالمنفذ 443، وأي كتل ترفض المتصلين (&quot;ssl_reject_handshake on&quot;).</translation>
    </message>
    <message>
        <source>Where the block that names your site turns callers away, have it show the certificate instead. The first two lines name the certificate as certbot stores it; correct them if yours lies elsewhere. If no block for port 443 names your site at all, nothing is changed, and &quot;Serve the site over https with nginx&quot; is what helps.</source>
        <translation>إذا كانت الكتلة التي تذكر موقعك ترفض المتصلين، فاجعلها تعرض الشهادة بدلًا من ذلك. يذكر السطران الأولان الشهادة كما يحفظها certbot؛ صحّحهما إذا كانت شهادتك في مكان آخر. وإذا لم تذكر أي كتلة للمنفذ 443 موقعك أصلًا، فلا يتغير شيء، وما يفيد عندئذ هو &quot;تقديم الموقع عبر https باستخدام nginx&quot;.</translation>
    </message>
    <message>
        <source>Have Apache serve your site&apos;s name over https</source>
        <translation>جعل Apache يخدم اسم موقعك عبر https</translation>
    </message>
    <message>
        <source>One server holds many sites, and the caller says the name of the one it wants. See which names Apache serves at port 443.</source>
        <translation>يحمل الخادم الواحد مواقع كثيرة، ويذكر المتصل اسم الموقع الذي يريده. انظر أي أسماء يخدمها Apache على المنفذ 443.</translation>
    </message>
    <message>
        <source>Open the file of the site with port 443 and add your name: a line &quot;ServerAlias {host}&quot; below its &quot;ServerName&quot;. A copy is kept first. Put the file&apos;s name into the first line. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>افتح ملف الموقع الذي فيه المنفذ 443 وأضف اسمك: سطر &quot;ServerAlias {host}&quot; تحت &quot;ServerName&quot; فيه. تُحفظ نسخة أولًا. ضع اسم الملف في السطر الأول. الصق هذه الأسطر واحدًا تلو الآخر: فكل ما تلصقه والمحرّر مفتوح يُكتب في الملف.</translation>
    </message>
    <message>
        <source>Have Cloudflare show its certificate</source>
        <translation>جعل Cloudflare تعرض شهادتها</translation>
    </message>
    <message>
        <source>Your server lets in only callers who show a certificate. Cloudflare can show one; that is called Authenticated Origin Pulls. See whether it is on.</source>
        <translation>لا يسمح خادمك بالدخول إلا للمتصلين الذين يعرضون شهادة. وتستطيع Cloudflare أن تعرض شهادة؛ ويسمى ذلك Authenticated Origin Pulls. تحقق مما إذا كان مشغّلًا.</translation>
    </message>
    <message>
        <source>Choose the tab &quot;Authenticated Origin Pulls&quot; and switch &quot;Global&quot; on. If your server trusts a certificate of your own instead of Cloudflare&apos;s shared one, upload that under &quot;Zone-level&quot; or &quot;Per-hostname&quot;. This keeps the protection that somebody chose on your server: only Cloudflare gets in. It works in the modes Full, Full (strict) and Strict, and the server must trust Cloudflare&apos;s certificate from developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem.</source>
        <translation>اختر التبويب &quot;Authenticated Origin Pulls&quot; وشغّل &quot;Global&quot;. وإذا كان خادمك يثق بشهادة خاصة بك بدلًا من شهادة Cloudflare المشتركة، فارفعها تحت &quot;Zone-level&quot; أو &quot;Per-hostname&quot;. يُبقي هذا على الحماية التي اختارها أحدهم على خادمك: لا يدخل إلا Cloudflare. يعمل ذلك في الأوضاع Full وFull (strict) وStrict، ويجب أن يثق الخادم بشهادة Cloudflare من developers.cloudflare.com/ssl/static/authenticated_origin_pull_ca.pem.</translation>
    </message>
    <message>
        <source>Wait a minute, then open https://{host}/ in a private window: the page comes instead of the error or of &quot;400 No required SSL certificate was sent&quot;.</source>
        <translation>انتظر دقيقة، ثم افتح https://{host}/ في نافذة تصفّح خاصة: تظهر الصفحة بدلًا من الخطأ أو من &quot;400 No required SSL certificate was sent&quot;.</translation>
    </message>
    <message>
        <source>Have nginx let callers in without a certificate</source>
        <translation>جعل nginx يسمح بدخول المتصلين دون شهادة</translation>
    </message>
    <message>
        <source>See where the server demands a certificate of its callers.</source>
        <translation>انظر أين يطلب الخادم شهادة من المتصلين به.</translation>
    </message>
    <message>
        <source>Demand it again.</source>
        <translation>اطلبها من جديد.</translation>
    </message>
    <message>
        <source>Have Apache let callers in without a certificate</source>
        <translation>جعل Apache يسمح بدخول المتصلين دون شهادة</translation>
    </message>
    <message>
        <source>Open an encrypted connection to this server itself in the way that Cloudflare does: with your site&apos;s name and with the ciphers and versions that Cloudflare offers.</source>
        <translation>افتح اتصالًا مشفّرًا بهذا الخادم نفسه بالطريقة التي تتبعها Cloudflare: باسم موقعك وبخوارزميات التشفير والإصدارات التي تعرضها Cloudflare.</translation>
    </message>
    <message>
        <source>Ask this server itself for the site without showing a certificate of one&apos;s own.</source>
        <translation>اطلب الموقع من هذا الخادم نفسه دون عرض شهادة من جانبك.</translation>
    </message>
    <message>
        <source>Find the web server and start it</source>
        <translation>العثور على خادم الويب وتشغيله</translation>
    </message>
    <message>
        <source>See which programs wait at which ports, and which web servers are installed, whether they run, and whether they start after a reboot.</source>
        <translation>انظر أي برامج تنتظر على أي منافذ، وأي خوادم ويب مثبّتة، وهل تعمل، وهل تبدأ بعد إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Start the web server whose configuration names your site; if none does, the one that is meant to start after a reboot. It will then start by itself every time.</source>
        <translation>شغّل خادم الويب الذي تذكر إعداداته موقعك؛ وإذا لم يذكره أي منها، فشغّل الخادم المقرر أن يبدأ بعد إعادة تشغيل الخادم. عندئذ يبدأ تلقائيًا في كل مرة.</translation>
    </message>
    <message>
        <source>Start nginx and keep it started</source>
        <translation>تشغيل nginx وإبقاؤه يعمل</translation>
    </message>
    <message>
        <source>See whether nginx runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>انظر هل يعمل nginx، وهل إعداداته سليمة، وأي برامج تنتظر على أي منافذ، وماذا كتب آخر مرة. السطر الذي فيه &quot;Address already in use&quot; يعني أن برنامجًا آخر يشغل المنفذ؛ أما &quot;syntax error&quot; أو &quot;cannot load&quot; فيذكر الملف والسطر اللذين يجب تصحيحهما أولًا.</translation>
    </message>
    <message>
        <source>Start nginx and have it start by itself after every reboot.</source>
        <translation>شغّل nginx واجعله يبدأ تلقائيًا بعد كل إعادة تشغيل للخادم.</translation>
    </message>
    <message>
        <source>Start Apache and keep it started</source>
        <translation>تشغيل Apache وإبقاؤه يعمل</translation>
    </message>
    <message>
        <source>See whether Apache runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>انظر هل يعمل Apache، وهل إعداداته سليمة، وأي برامج تنتظر على أي منافذ، وماذا كتب آخر مرة. السطر الذي فيه &quot;Address already in use&quot; يعني أن برنامجًا آخر يشغل المنفذ؛ أما &quot;syntax error&quot; أو &quot;cannot load&quot; فيذكر الملف والسطر اللذين يجب تصحيحهما أولًا.</translation>
    </message>
    <message>
        <source>Start Apache and have it start by itself after every reboot.</source>
        <translation>شغّل Apache واجعله يبدأ تلقائيًا بعد كل إعادة تشغيل للخادم.</translation>
    </message>
    <message>
        <source>Start Apache (httpd) and keep it started</source>
        <translation>تشغيل Apache (httpd) وإبقاؤه يعمل</translation>
    </message>
    <message>
        <source>See whether Apache (httpd) runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>انظر هل يعمل Apache (httpd)، وهل إعداداته سليمة، وأي برامج تنتظر على أي منافذ، وماذا كتب آخر مرة. السطر الذي فيه &quot;Address already in use&quot; يعني أن برنامجًا آخر يشغل المنفذ؛ أما &quot;syntax error&quot; أو &quot;cannot load&quot; فيذكر الملف والسطر اللذين يجب تصحيحهما أولًا.</translation>
    </message>
    <message>
        <source>Start Apache (httpd) and have it start by itself after every reboot.</source>
        <translation>شغّل Apache (httpd) واجعله يبدأ تلقائيًا بعد كل إعادة تشغيل للخادم.</translation>
    </message>
    <message>
        <source>Start Caddy and keep it started</source>
        <translation>تشغيل Caddy وإبقاؤه يعمل</translation>
    </message>
    <message>
        <source>See whether Caddy runs, whether its configuration is sound, which programs wait at which ports, and what it said last. A line with &quot;Address already in use&quot; means that another program holds the port; &quot;syntax error&quot; or &quot;cannot load&quot; names the file and the line to correct first.</source>
        <translation>انظر هل يعمل Caddy، وهل إعداداته سليمة، وأي برامج تنتظر على أي منافذ، وماذا كتب آخر مرة. السطر الذي فيه &quot;Address already in use&quot; يعني أن برنامجًا آخر يشغل المنفذ؛ أما &quot;syntax error&quot; أو &quot;cannot load&quot; فيذكر الملف والسطر اللذين يجب تصحيحهما أولًا.</translation>
    </message>
    <message>
        <source>Start Caddy and have it start by itself after every reboot.</source>
        <translation>شغّل Caddy واجعله يبدأ تلقائيًا بعد كل إعادة تشغيل للخادم.</translation>
    </message>
    <message>
        <source>Start LiteSpeed and keep it started</source>
        <translation>تشغيل LiteSpeed وإبقاؤه يعمل</translation>
    </message>
    <message>
        <source>LiteSpeed and OpenLiteSpeed live in /usr/local/lsws. See whether the server runs, what it said last and which programs wait at which ports.</source>
        <translation>يوجد LiteSpeed وOpenLiteSpeed في المجلد /usr/local/lsws. انظر هل يعمل الخادم، وماذا كتب آخر مرة، وأي برامج تنتظر على أي منافذ.</translation>
    </message>
    <message>
        <source>Start it and have it start by itself after every reboot. The service is called lshttpd (older packages: lsws).</source>
        <translation>شغّله واجعله يبدأ تلقائيًا بعد كل إعادة تشغيل للخادم. اسم الخدمة lshttpd (وفي الحزم الأقدم: lsws).</translation>
    </message>
    <message>
        <source>Start IIS and its sites</source>
        <translation>تشغيل IIS ومواقعه</translation>
    </message>
    <message>
        <source>IIS is the web server of Windows. See whether its service, its sites and their application pools run. Open PowerShell with &quot;Run as administrator&quot; first.</source>
        <translation>خادم الويب في Windows هو IIS. انظر هل تعمل خدمته ومواقعه ومجمّعات التطبيقات (application pools) الخاصة بها. افتح أولًا PowerShell عن طريق &quot;Run as administrator&quot;.</translation>
    </message>
    <message>
        <source>Start the service, have it start with Windows, and start the site and its application pool. Put your site&apos;s name as the list above shows it into the first line.</source>
        <translation>شغّل الخدمة، واجعلها تبدأ مع Windows، ثم شغّل الموقع ومجمّع التطبيقات الخاص به. ضع اسم موقعك في السطر الأول كما تعرضه القائمة أعلاه.</translation>
    </message>
    <message>
        <source>See whether Windows now waits at the web ports.</source>
        <translation>تحقق مما إذا كان Windows ينتظر الآن على منافذ الويب.</translation>
    </message>
    <message>
        <source>Stop the site again. The service goes on running for the other sites.</source>
        <translation>أوقف الموقع من جديد. وتستمر الخدمة في العمل للمواقع الأخرى.</translation>
    </message>
    <message>
        <source>Restart the web server in WHM</source>
        <translation>إعادة تشغيل خادم الويب في WHM</translation>
    </message>
    <message>
        <source>WHM is the administrator&apos;s side of cPanel. See whether the web server is among the services that run. Without access to WHM, ask your hosting company.</source>
        <translation>لوحة WHM هي جانب المدير من cPanel. تحقق مما إذا كان خادم الويب بين الخدمات التي تعمل. وإذا لم يكن لديك وصول إلى WHM، فاسأل شركة الاستضافة.</translation>
    </message>
    <message>
        <source>Restart the web server, then see that it is ticked in the list of services that WHM watches and restarts.</source>
        <translation>أعد تشغيل خادم الويب، ثم تأكد من أنه محدَّد في قائمة الخدمات التي يراقبها WHM ويعيد تشغيلها.</translation>
    </message>
    <message>
        <source>The page of the service list shows the web server as up. Then open your site in a private window.</source>
        <translation>تُظهر صفحة قائمة الخدمات أن خادم الويب يعمل. بعد ذلك افتح موقعك في نافذة تصفّح خاصة.</translation>
    </message>
    <message>
        <source>There is nothing to take back: a restart changes no settings.</source>
        <translation>لا يوجد ما يُتراجع عنه: فإعادة التشغيل لا تغيّر أي إعدادات.</translation>
    </message>
    <message>
        <source>Start the web server in Plesk</source>
        <translation>تشغيل خادم الويب في Plesk</translation>
    </message>
    <message>
        <source>See whether the services &quot;Web Server (Apache)&quot; and &quot;Reverse Proxy Server (nginx)&quot; run. Without an administrator&apos;s account, ask your hosting company.</source>
        <translation>تحقق مما إذا كانت الخدمتان &quot;Web Server (Apache)&quot; و&quot;Reverse Proxy Server (nginx)&quot; تعملان. وإذا لم يكن لديك حساب مدير، فاسأل شركة الاستضافة.</translation>
    </message>
    <message>
        <source>Both lines show the green sign. Then open your site in a private window.</source>
        <translation>يُظهر السطران كلاهما العلامة الخضراء. بعد ذلك افتح موقعك في نافذة تصفّح خاصة.</translation>
    </message>
    <message>
        <source>Press the stop sign beside the service. There is no reason to, as long as the site shall be reached.</source>
        <translation>اضغط علامة الإيقاف بجانب الخدمة. لا يوجد سبب لذلك ما دام المطلوب أن يكون الموقع متاحًا.</translation>
    </message>
    <message>
        <source>Correct the mistake in nginx&apos;s configuration</source>
        <translation>تصحيح الخطأ في إعدادات nginx</translation>
    </message>
    <message>
        <source>A wrong correction keeps nginx from starting; it does not start now either. The copy brings the file back.</source>
        <translation>التصحيح الخاطئ يمنع nginx من بدء التشغيل؛ وهو لا يبدأ الآن أيضًا. والنسخة تعيد الملف كما كان.</translation>
    </message>
    <message>
        <source>nginx does not start with a mistake in its files. This names the file and the line.</source>
        <translation>لا يبدأ nginx ما دام في ملفاته خطأ. يذكر هذا الأمر الملف والسطر.</translation>
    </message>
    <message>
        <source>Open that file at that line with an editor and correct it: a missing semicolon or bracket, a certificate file that is gone, a name that is written twice. With &quot;host not found in upstream&quot; a program behind nginx has no address now. A copy of the file is kept first. Put the file&apos;s name into the first line. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>افتح ذلك الملف عند ذلك السطر بمحرر نصوص وصحّحه: فاصلة منقوطة أو قوس ناقص، أو ملف شهادة لم يعد موجودًا، أو اسم مكتوب مرتين. وإذا ظهر &quot;host not found in upstream&quot;، فإن برنامجًا خلف nginx ليس له عنوان الآن. تُحفظ نسخة من الملف أولًا. ضع اسم الملف في السطر الأول. الصق هذه الأسطر واحدًا تلو الآخر: فكل ما تلصقه والمحرّر مفتوح يُكتب في الملف.</translation>
    </message>
    <message>
        <source>See whether nginx accepts its files and runs.</source>
        <translation>تحقق مما إذا كان nginx يقبل ملفاته ويعمل.</translation>
    </message>
    <message>
        <source>Correct the mistake in Apache&apos;s configuration</source>
        <translation>تصحيح الخطأ في إعدادات Apache</translation>
    </message>
    <message>
        <source>A wrong correction keeps Apache from starting; it does not start now either. The copy brings the file back.</source>
        <translation>التصحيح الخاطئ يمنع Apache من بدء التشغيل؛ وهو لا يبدأ الآن أيضًا. والنسخة تعيد الملف كما كان.</translation>
    </message>
    <message>
        <source>Apache does not start with a mistake in its files. This names the file and the line.</source>
        <translation>لا يبدأ Apache ما دام في ملفاته خطأ. يذكر هذا الأمر الملف والسطر.</translation>
    </message>
    <message>
        <source>Open that file at that line with an editor and correct it: a word that belongs to a module that is not loaded, a certificate file that is gone, a section that is not closed. A copy of the file is kept first. Put the file&apos;s name into the first line. Paste these lines one at a time: while the editor is open, what you paste goes into the file.</source>
        <translation>افتح ذلك الملف عند ذلك السطر بمحرر نصوص وصحّحه: كلمة تخص وحدة (module) غير محمّلة، أو ملف شهادة لم يعد موجودًا، أو قسم غير مغلق. تُحفظ نسخة من الملف أولًا. ضع اسم الملف في السطر الأول. الصق هذه الأسطر واحدًا تلو الآخر: فكل ما تلصقه والمحرّر مفتوح يُكتب في الملف.</translation>
    </message>
    <message>
        <source>See whether Apache accepts its files and runs.</source>
        <translation>تحقق مما إذا كان Apache يقبل ملفاته ويعمل.</translation>
    </message>
    <message>
        <source>Have nginx accept visitors from outside, not only from this server itself</source>
        <translation>جعل nginx يقبل الزوار من الخارج، لا من هذا الخادم نفسه فقط</translation>
    </message>
    <message>
        <source>Your site can then be reached from everywhere, as it was meant to be. If another program such as Varnish, HAProxy or cloudflared stands before nginx on this server, start that program instead.</source>
        <translation>عندئذ يمكن الوصول إلى موقعك من كل مكان، كما كان مقصودًا. وإذا كان برنامج آخر مثل Varnish أو HAProxy أو cloudflared يقف أمام nginx على هذا الخادم، فشغّل ذلك البرنامج بدلًا من هذا.</translation>
    </message>
    <message>
        <source>The line &quot;listen&quot; says where nginx waits. An address such as 127.0.0.1 or [::1] means: for callers on this server only. Other ports than your web ports are left as they are, because a program may wait there on purpose.</source>
        <translation>السطر &quot;listen&quot; يقول أين ينتظر nginx. والعنوان مثل 127.0.0.1 أو [::1] يعني: للمتصلين من هذا الخادم فقط. تُترك المنافذ الأخرى غير منافذ الويب لديك كما هي، لأن برنامجًا ما قد ينتظر عليها عن قصد.</translation>
    </message>
    <message>
        <source>Take the address out of these lines for your web ports. The old line stays above the new one as a note. nginx checks its files before it takes them up.</source>
        <translation>احذف العنوان من هذه الأسطر لمنافذ الويب لديك. يبقى السطر القديم فوق الجديد كملاحظة. يفحص nginx ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>See whether every web port that is open is open to callers from outside, and not to this server alone.</source>
        <translation>تحقق مما إذا كان كل منفذ ويب مفتوح مفتوحًا للمتصلين من الخارج، لا لهذا الخادم وحده.</translation>
    </message>
    <message>
        <source>Have Apache accept visitors from outside, not only from this server itself</source>
        <translation>جعل Apache يقبل الزوار من الخارج، لا من هذا الخادم نفسه فقط</translation>
    </message>
    <message>
        <source>Your site can then be reached from everywhere, as it was meant to be. If another program such as Varnish, HAProxy or cloudflared stands before Apache on this server, start that program instead.</source>
        <translation>عندئذ يمكن الوصول إلى موقعك من كل مكان، كما كان مقصودًا. وإذا كان برنامج آخر مثل Varnish أو HAProxy أو cloudflared يقف أمام Apache على هذا الخادم، فشغّل ذلك البرنامج بدلًا من هذا.</translation>
    </message>
    <message>
        <source>The line &quot;Listen&quot; says where Apache waits. An address such as 127.0.0.1 or [::1] means: for callers on this server only.</source>
        <translation>السطر &quot;Listen&quot; يقول أين ينتظر Apache. والعنوان مثل 127.0.0.1 أو [::1] يعني: للمتصلين من هذا الخادم فقط.</translation>
    </message>
    <message>
        <source>Take the address out of these lines for your web ports. The old line stays above the new one as a note. Apache checks its files before it takes them up.</source>
        <translation>احذف العنوان من هذه الأسطر لمنافذ الويب لديك. يبقى السطر القديم فوق الجديد كملاحظة. يفحص Apache ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Have nginx answer over IPv6 too</source>
        <translation>جعل nginx يرد عبر IPv6 أيضًا</translation>
    </message>
    <message>
        <source>Your server also needs the address that Cloudflare&apos;s AAAA record names: &quot;ip -6 addr&quot; must show it. If it has no IPv6 address at all, remove the AAAA record instead.</source>
        <translation>يحتاج خادمك أيضًا إلى العنوان الذي يذكره سجل AAAA في Cloudflare: يجب أن يُظهره الأمر &quot;ip -6 addr&quot;. وإذا لم يكن للخادم أي عنوان IPv6، فأزل سجل AAAA بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>IPv6 is the newer kind of internet address, the one with colons. See for which kinds nginx waits: 0.0.0.0 is IPv4, [::] is IPv6.</source>
        <translation>عناوين IPv6 هي النوع الأحدث من عناوين الإنترنت، وفيها علامة النقطتين «:». انظر لأي الأنواع ينتظر nginx: العنوان 0.0.0.0 يعني IPv4، و[::] يعني IPv6.</translation>
    </message>
    <message>
        <source>Beside each line &quot;listen&quot; for your web ports that has no partner for the other kind of address in its server block, write one. nginx checks its files before it takes them up.</source>
        <translation>بجانب كل سطر &quot;listen&quot; لمنافذ الويب لديك ليس له نظير للنوع الآخر من العناوين في كتلة server نفسها، اكتب سطرًا نظيرًا. يفحص nginx ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>See whether callers with either kind of address, IPv4 and IPv6, find every open web port.</source>
        <translation>تحقق مما إذا كان المتصلون بأي من نوعي العناوين، IPv4 وIPv6، يجدون كل منفذ ويب مفتوح.</translation>
    </message>
    <message>
        <source>Take out the lines that were added.</source>
        <translation>احذف الأسطر التي أُضيفت.</translation>
    </message>
    <message>
        <source>Have Apache answer over IPv6 too</source>
        <translation>جعل Apache يرد عبر IPv6 أيضًا</translation>
    </message>
    <message>
        <source>IPv6 is the newer kind of internet address, the one with colons. See for which kinds Apache waits: 0.0.0.0 is IPv4 only, * or [::] is both.</source>
        <translation>عناوين IPv6 هي النوع الأحدث من عناوين الإنترنت، وفيها علامة النقطتين «:». انظر لأي الأنواع ينتظر Apache: العنوان 0.0.0.0 يعني IPv4 فقط، و* أو [::] يعني كليهما.</translation>
    </message>
    <message>
        <source>A line &quot;Listen&quot; with the bare port waits for both kinds. Take the address out of these lines for your web ports; the old line stays above the new one as a note.</source>
        <translation>السطر &quot;Listen&quot; الذي فيه المنفذ وحده ينتظر للنوعين كليهما. احذف العنوان من هذه الأسطر لمنافذ الويب لديك؛ يبقى السطر القديم فوق الجديد كملاحظة.</translation>
    </message>
    <message>
        <source>Serve the site over https with nginx</source>
        <translation>تقديم الموقع عبر https باستخدام nginx</translation>
    </message>
    <message>
        <source>A block that sends visitors from http to https is left as it is, because that would lead in a circle. Let certbot write the block for https then.</source>
        <translation>الكتلة التي تحوّل الزوار من http إلى https تُترك كما هي، لأن تغييرها يؤدّي إلى الدوران في حلقة. في هذه الحالة دع certbot يكتب كتلة https.</translation>
    </message>
    <message>
        <source>Have the server block that shows your site over http show it over https too. The first two lines name the certificate and its key as certbot stores them. If yours lie elsewhere, for example the files of a Cloudflare Origin CA certificate, correct these two lines first. nginx checks its files before it takes them up.</source>
        <translation>اجعل كتلة server التي تعرض موقعك عبر http تعرضه عبر https أيضًا. يذكر السطران الأولان الشهادة ومفتاحها كما يحفظهما certbot. وإذا كانت ملفاتك في مكان آخر، مثل ملفات شهادة Cloudflare Origin CA، فصحّح هذين السطرين أولًا. يفحص nginx ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Serve the site over https with Apache</source>
        <translation>تقديم الموقع عبر https باستخدام Apache</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Install a Cloudflare Origin CA certificate in Apache&quot; or &quot;Get a certificate of Let&apos;s Encrypt with certbot for Apache&quot; gets one; of the first of the two, the steps up to the two files are enough, and these files belong into the first two lines below. Port 443 is the door for https. See whether anything waits there, which of Apache&apos;s sites name yours, and which certificates are on this server.</source>
        <translation>يتطلب هذا وجود شهادة على الخادم. وإن لم تكن موجودة، فتحصل عليها باتباع &quot;تثبيت شهادة Cloudflare Origin CA في Apache&quot; أو &quot;الحصول على شهادة من Let&apos;s Encrypt باستخدام certbot لـ Apache&quot;؛ وتكفي من الأول الخطوات حتى إنشاء الملفين، وهذان الملفان مكانهما السطران الأولان أدناه. المنفذ 443 هو باب https. انظر هل ينتظر شيء هناك، وأي مواقع Apache تذكر موقعك، وأي شهادات على هذا الخادم.</translation>
    </message>
    <message>
        <source>Switch on Apache&apos;s part for encryption, and write a copy of your site for port 443 into a file of its own, without the lines that send visitors to https. The first two lines name the certificate and its key as certbot stores them. If yours lie elsewhere, for example the files of a Cloudflare Origin CA certificate, correct these two lines first. Apache checks its files before it takes them up.</source>
        <translation>شغّل الجزء المسؤول عن التشفير في Apache، واكتب نسخة من موقعك للمنفذ 443 في ملف خاص بها، دون الأسطر التي تحوّل الزوار إلى https. يذكر السطران الأولان الشهادة ومفتاحها كما يحفظهما certbot. وإذا كانت ملفاتك في مكان آخر، مثل ملفات شهادة Cloudflare Origin CA، فصحّح هذين السطرين أولًا. يفحص Apache ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Take the file out, and switch off what was switched on here.</source>
        <translation>احذف الملف، وأوقف ما شُغّل هنا.</translation>
    </message>
    <message>
        <source>Serve the site over https with Apache (httpd)</source>
        <translation>تقديم الموقع عبر https باستخدام Apache (httpd)</translation>
    </message>
    <message>
        <source>Install Apache&apos;s part for encryption, and write a copy of your site for port 443 into a file of its own, without the lines that send visitors to https. The first two lines name the certificate and its key as certbot stores them. If yours lie elsewhere, for example the files of a Cloudflare Origin CA certificate, correct these two lines first. Apache checks its files before it takes them up.</source>
        <translation>ثبّت الجزء المسؤول عن التشفير في Apache، واكتب نسخة من موقعك للمنفذ 443 في ملف خاص بها، دون الأسطر التي تحوّل الزوار إلى https. يذكر السطران الأولان الشهادة ومفتاحها كما يحفظهما certbot. وإذا كانت ملفاتك في مكان آخر، مثل ملفات شهادة Cloudflare Origin CA، فصحّح هذين السطرين أولًا. يفحص Apache ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Take the file out, and the package if it was installed here.</source>
        <translation>احذف الملف، واحذف الحزمة أيضًا إذا كانت قد ثُبّتت هنا.</translation>
    </message>
    <message>
        <source>Serve the site over http with nginx</source>
        <translation>تقديم الموقع عبر http باستخدام nginx</translation>
    </message>
    <message>
        <source>Port 80 is the door for http. See whether anything waits there, and which of nginx&apos;s files name your site.</source>
        <translation>المنفذ 80 هو باب http. انظر هل ينتظر شيء هناك، وأي ملفات nginx تذكر موقعك.</translation>
    </message>
    <message>
        <source>Have the server block that shows your site over https show it over http too. nginx checks its files before it takes them up. Visitors who come over http are best sent to https by Cloudflare itself, with Always Use HTTPS.</source>
        <translation>اجعل كتلة server التي تعرض موقعك عبر https تعرضه عبر http أيضًا. يفحص nginx ملفاته قبل أن يعمل بها. أما الزوار الذين يأتون عبر http فالأفضل أن توجّههم Cloudflare نفسها إلى https بواسطة Always Use HTTPS.</translation>
    </message>
    <message>
        <source>Serve the site over http with Apache</source>
        <translation>تقديم الموقع عبر http باستخدام Apache</translation>
    </message>
    <message>
        <source>Port 80 is the door for http. See whether anything waits there, and which of Apache&apos;s sites name yours.</source>
        <translation>المنفذ 80 هو باب http. انظر هل ينتظر شيء هناك، وأي مواقع Apache تذكر موقعك.</translation>
    </message>
    <message>
        <source>Write a copy of your site for port 80 into a file of its own. Apache checks its files before it takes them up. Visitors who come over http are best sent to https by Cloudflare itself, with Always Use HTTPS.</source>
        <translation>اكتب نسخة من موقعك للمنفذ 80 في ملف خاص بها. يفحص Apache ملفاته قبل أن يعمل بها. أما الزوار الذين يأتون عبر http فالأفضل أن توجّههم Cloudflare نفسها إلى https بواسطة Always Use HTTPS.</translation>
    </message>
    <message>
        <source>Take the file out.</source>
        <translation>احذف الملف.</translation>
    </message>
    <message>
        <source>Serve the site over http with Apache (httpd)</source>
        <translation>تقديم الموقع عبر http باستخدام Apache (httpd)</translation>
    </message>
    <message>
        <source>Let nginx serve more callers at once</source>
        <translation>تمكين nginx من خدمة عدد أكبر من المتصلين في وقت واحد</translation>
    </message>
    <message>
        <source>More callers at once need more memory and more of the programs behind nginx.</source>
        <translation>كلما زاد عدد المتصلين في وقت واحد، زادت الحاجة إلى الذاكرة وزاد العبء على البرامج التي تعمل خلف nginx.</translation>
    </message>
    <message>
        <source>nginx serves only so many callers at once. See the limits, how many connections there are now, and whether the log complains (&quot;worker_connections are not enough&quot;, &quot;Too many open files&quot;).</source>
        <translation>لا يخدم nginx في وقت واحد إلا عددًا محدودًا من المتصلين. انظر إلى الحدود، وكم عدد الاتصالات الآن، وهل يشكو السجل (&quot;worker_connections are not enough&quot; أو &quot;Too many open files&quot;).</translation>
    </message>
    <message>
        <source>Raise the number of connections and of open files for each of nginx&apos;s processes. The old line stays above the new one as a note, and nginx checks its files before it takes them up.</source>
        <translation>ارفع عدد الاتصالات والملفات المفتوحة لكل عملية من عمليات nginx. يبقى السطر القديم فوق الجديد كملاحظة، ويفحص nginx ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>See whether nginx now allows 8192 connections or more.</source>
        <translation>تحقق مما إذا كان nginx يسمح الآن بـ 8192 اتصالًا أو أكثر.</translation>
    </message>
    <message>
        <source>Put the old line back.</source>
        <translation>أعد السطر القديم إلى مكانه.</translation>
    </message>
    <message>
        <source>Let Apache serve more callers at once</source>
        <translation>تمكين Apache من خدمة عدد أكبر من المتصلين في وقت واحد</translation>
    </message>
    <message>
        <source>More workers than the memory holds make the server slower than before. Watch &quot;free -m&quot;, and undo it if nothing is left.</source>
        <translation>إذا زاد عدد عمليات worker على ما تتسع له الذاكرة، أصبح الخادم أبطأ من قبل. راقب &quot;free -m&quot;، وتراجع عن ذلك إذا لم يبقَ شيء.</translation>
    </message>
    <message>
        <source>See whether the log says &quot;server reached MaxRequestWorkers setting&quot;, which limits are set, and how much memory is free: each worker with PHP inside can need 50 MB.</source>
        <translation>انظر هل يقول السجل &quot;server reached MaxRequestWorkers setting&quot;، وأي حدود مضبوطة، وكم من الذاكرة متاح: فكل عملية worker يعمل PHP بداخلها قد تحتاج إلى 50 MB.</translation>
    </message>
    <message>
        <source>Raise the limit in a file of its own. 400 is safe for the kind &quot;mpm_event&quot;; with &quot;mpm_prefork&quot; enter 256 or fewer in the first line, as memory allows.</source>
        <translation>ارفع الحد في ملف خاص به. القيمة 400 آمنة للنوع &quot;mpm_event&quot;؛ أما مع &quot;mpm_prefork&quot; فأدخل 256 أو أقل في السطر الأول، بحسب ما تسمح به الذاكرة.</translation>
    </message>
    <message>
        <source>See whether Apache takes the file into account.</source>
        <translation>تحقق مما إذا كان Apache يأخذ الملف في الحسبان.</translation>
    </message>
    <message>
        <source>Make the server&apos;s waiting line longer</source>
        <translation>إطالة صف الانتظار في الخادم</translation>
    </message>
    <message>
        <source>A longer line helps with short rushes. If the web server is too slow all the time, the line fills up again.</source>
        <translation>الصف الأطول يفيد في فترات الازدحام القصيرة. أما إذا كان خادم الويب بطيئًا طوال الوقت، فإن الصف يمتلئ من جديد.</translation>
    </message>
    <message>
        <source>New callers wait in a line until the web server takes them. See how long the line is (third column), how full (second), and how many callers were turned away because it was full.</source>
        <translation>ينتظر المتصلون الجدد في صف إلى أن يستقبلهم خادم الويب. انظر ما طول الصف (العمود الثالث)، وما مقدار امتلائه (الثاني)، وكم متصلًا رُدّ لأنه كان ممتلئًا.</translation>
    </message>
    <message>
        <source>Make the line longer, now and after every reboot, and restart the web server at a quiet moment, because it asks for its line when it starts. nginx asks for 511 unless its line &quot;listen&quot; says &quot;backlog=&quot; with a number.</source>
        <translation>أطِل الصف، الآن وبعد كل إعادة تشغيل للخادم، وأعد تشغيل خادم الويب في وقت هادئ، لأنه يطلب صف انتظاره عند بدء التشغيل. يطلب nginx صفًا طوله 511 ما لم يرد في السطر &quot;listen&quot; لديه &quot;backlog=&quot; مع رقم.</translation>
    </message>
    <message>
        <source>See whether the longer line is allowed now, and whether nobody is turned away.</source>
        <translation>تحقق مما إذا كان الصف الأطول مسموحًا به الآن، وما إذا كان لا يُرَدّ أحد.</translation>
    </message>
    <message>
        <source>Take the file out. The former values come back with the next reboot.</source>
        <translation>احذف الملف. تعود القيم السابقة عند إعادة التشغيل التالية للخادم.</translation>
    </message>
    <message>
        <source>Start PHP again</source>
        <translation>إعادة تشغيل PHP</translation>
    </message>
    <message>
        <source>PHP runs in a service of its own, php-fpm, and the web server asks it. See whether it runs, what it said last, and whether it has too few workers (&quot;server reached pm.max_children&quot;).</source>
        <translation>يعمل PHP في خدمة خاصة به هي php-fpm، وخادم الويب يرجع إليها. انظر هل تعمل، وماذا كتبت آخر مرة، وهل لديها عمليات worker أقل مما يلزم (&quot;server reached pm.max_children&quot;).</translation>
    </message>
    <message>
        <source>Restart every php-fpm on this server, and have it start by itself after every reboot.</source>
        <translation>أعد تشغيل كل php-fpm على هذا الخادم، واجعله يبدأ تلقائيًا بعد كل إعادة تشغيل للخادم.</translation>
    </message>
    <message>
        <source>See whether it runs.</source>
        <translation>تحقق مما إذا كان يعمل.</translation>
    </message>
    <message>
        <source>Ask this server itself for the front page. Its answer must not be an error of its own (a number from 500 on).</source>
        <translation>اطلب الصفحة الرئيسية من هذا الخادم نفسه. يجب ألا يكون رده خطأً صادرًا منه (رقمًا من 500 فصاعدًا).</translation>
    </message>
    <message>
        <source>Stop it again. There is no reason to, as long as the site shall work.</source>
        <translation>أوقفه من جديد. لا يوجد سبب لذلك ما دام المطلوب أن يعمل الموقع.</translation>
    </message>
    <message>
        <source>Find out what takes so long</source>
        <translation>معرفة ما الذي يستغرق كل هذا الوقت</translation>
    </message>
    <message>
        <source>Cloudflare waits about two minutes for an answer. See what the server is busy with: its load, its memory, its busiest programs, and what the logs say about time-outs.</source>
        <translation>تنتظر Cloudflare الرد نحو دقيقتين. انظر بماذا ينشغل الخادم: حِمله، وذاكرته، وأكثر برامجه نشاطًا، وماذا تقول السجلات عن انتهاء المهلة.</translation>
    </message>
    <message>
        <source>Act on what you see. A full memory or &quot;Out of memory&quot;: stop what is not needed, or take a larger server. One slow question to the database: add an index, or clear old data out. A plugin that asks other sites: switch it off. A robot that asks for everything: limit it in Cloudflare under Security, Security rules.</source>
        <translation>تصرّف بحسب ما تراه. ذاكرة ممتلئة أو &quot;Out of memory&quot;: أوقف ما لا حاجة إليه، أو انتقل إلى خادم أكبر. استعلام واحد بطيء من قاعدة البيانات: أضف فهرسًا، أو احذف البيانات القديمة. إضافة (plugin) تسأل مواقع أخرى: أوقفها. روبوت يطلب كل شيء: قيّده في Cloudflare تحت Security ثم Security rules.</translation>
    </message>
    <message>
        <source>If the slow address is a long job by nature, such as an export or an import, have it run in the background and let the page ask whether it is done; or send people to it under a name whose record in Cloudflare is &quot;DNS only&quot;.</source>
        <translation>إذا كان العنوان البطيء مهمة طويلة بطبيعتها، كالتصدير أو الاستيراد، فاجعلها تعمل في الخلفية ودع الصفحة تسأل هل انتهت؛ أو وجّه الناس إليها باسم سجله في Cloudflare هو &quot;DNS only&quot;.</translation>
    </message>
    <message>
        <source>Ask this server itself for the front page three times. It must answer each time within ten seconds.</source>
        <translation>اطلب الصفحة الرئيسية من هذا الخادم نفسه ثلاث مرات. يجب أن يرد في كل مرة خلال عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Nothing was changed by these commands. Take back what you changed by hand in the order in which you did it.</source>
        <translation>لم تغيّر هذه الأوامر شيئًا. تراجع عما غيّرته يدويًا بالترتيب الذي غيّرته به.</translation>
    </message>
    <message>
        <source>Let long work run in the background</source>
        <translation>تشغيل المهام الطويلة في الخلفية</translation>
    </message>
    <message>
        <source>A &quot;DNS only&quot; name makes the server&apos;s address public.</source>
        <translation>الاسم المضبوط على &quot;DNS only&quot; يكشف عنوان الخادم للعموم.</translation>
    </message>
    <message>
        <source>Error 524 comes about two minutes after the request. See which addresses take longest: the access log, or this program&apos;s table of what was observed.</source>
        <translation>يأتي الخطأ 524 بعد نحو دقيقتين من الطلب. انظر أي عناوين تستغرق أطول وقت: في سجل الوصول (access log)، أو في جدول هذا البرنامج لما رُصد.</translation>
    </message>
    <message>
        <source>Change the site so that the request answers at once with a number for the job, and the page asks every few seconds whether it is ready. Exports, imports and reports belong in a queue or a scheduled task. Whoever programmed the site does this.</source>
        <translation>غيّر الموقع بحيث يُجاب عن الطلب فورًا برقم للمهمة، وتسأل الصفحة كل بضع ثوانٍ هل أصبحت جاهزة. عمليات التصدير والاستيراد والتقارير مكانها صف مهام أو مهمة مجدولة. يقوم بذلك من برمج الموقع.</translation>
    </message>
    <message>
        <source>Until then: do long work on a name of its own whose record in Cloudflare is &quot;DNS only&quot;. Such a name shows your server&apos;s address to everybody, so protect it with a password.</source>
        <translation>إلى أن يتم ذلك: نفّذ المهام الطويلة على اسم خاص بها سجله في Cloudflare هو &quot;DNS only&quot;. مثل هذا الاسم يكشف عنوان خادمك للجميع، فاحمه بكلمة مرور.</translation>
    </message>
    <message>
        <source>Open the slow address again: the answer comes within a few seconds.</source>
        <translation>افتح العنوان البطيء من جديد: يأتي الرد خلال بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Delete the extra record again.</source>
        <translation>احذف السجل الإضافي من جديد.</translation>
    </message>
    <message>
        <source>Find out why the server breaks off its answer</source>
        <translation>معرفة سبب قطع الخادم لرده</translation>
    </message>
    <message>
        <source>The server took the request and then closed the connection without a proper answer. That is mostly a program that crashes. See the logs at the time of the error, and whether the system ended a program for lack of memory.</source>
        <translation>قبل الخادم الطلب ثم أغلق الاتصال دون رد سليم. السبب في الغالب برنامج ينهار. انظر إلى السجلات في وقت الخطأ، وهل أنهى النظام برنامجًا لنقص الذاكرة.</translation>
    </message>
    <message>
        <source>Act on what you see. &quot;segfault&quot; or &quot;exit signal&quot;: update PHP and its modules, or switch the last plugin off. &quot;Out of memory&quot;: give it more memory or fewer workers. &quot;return 444&quot; in nginx: this line drops callers on purpose; take it out for your own site. Then restart what crashed.</source>
        <translation>تصرّف بحسب ما تراه. &quot;segfault&quot; أو &quot;exit signal&quot;: حدّث PHP ووحداته، أو أوقف آخر إضافة. &quot;Out of memory&quot;: امنحه ذاكرة أكبر أو عمليات worker أقل. &quot;return 444&quot; في nginx: هذا السطر يقطع المتصلين عن قصد؛ احذفه لموقعك. ثم أعد تشغيل ما انهار.</translation>
    </message>
    <message>
        <source>A restart changes no settings. Take back by hand what you changed by hand.</source>
        <translation>لا تغيّر إعادة التشغيل أي إعدادات. تراجع يدويًا عما غيّرته يدويًا.</translation>
    </message>
    <message>
        <source>Have nginx hold idle connections open longer</source>
        <translation>جعل nginx يُبقي الاتصالات الخاملة مفتوحة مدة أطول</translation>
    </message>
    <message>
        <source>Idle connections need a little memory each. Combine it with enough worker_connections.</source>
        <translation>كل اتصال خامل يحتاج إلى قليل من الذاكرة. اجمع ذلك مع عدد كافٍ من worker_connections.</translation>
    </message>
    <message>
        <source>Cloudflare uses a connection again for up to 15 minutes. A server that closes it earlier can do so just while a request is on its way, and the visitor gets error 520 now and then. See the setting; nginx&apos;s own is 75 seconds.</source>
        <translation>تعيد Cloudflare استخدام الاتصال مدة تصل إلى 15 دقيقة. والخادم الذي يغلقه قبل ذلك قد يفعل هذا في اللحظة التي يكون فيها طلب في الطريق، فيحصل الزائر على الخطأ 520 بين حين وآخر. انظر إلى الإعداد؛ والقيمة الأصلية في nginx هي 75 ثانية.</translation>
    </message>
    <message>
        <source>Hold idle connections open for a little longer than Cloudflare does. The old line stays above the new one as a note.</source>
        <translation>أبقِ الاتصالات الخاملة مفتوحة مدة أطول قليلًا مما تفعل Cloudflare. يبقى السطر القديم فوق الجديد كملاحظة.</translation>
    </message>
    <message>
        <source>See whether the longer time is in force.</source>
        <translation>تحقق مما إذا كانت المدة الأطول سارية.</translation>
    </message>
    <message>
        <source>Have Apache hold idle connections open longer</source>
        <translation>جعل Apache يُبقي الاتصالات الخاملة مفتوحة مدة أطول</translation>
    </message>
    <message>
        <source>With the kind &quot;mpm_prefork&quot; every idle connection holds a whole worker. Do not do this there.</source>
        <translation>مع النوع &quot;mpm_prefork&quot; يشغل كل اتصال خامل عملية worker كاملة. لا تفعل هذا هناك.</translation>
    </message>
    <message>
        <source>Cloudflare uses a connection again for up to 15 minutes. Apache closes idle ones after 5 seconds by default, now and then just while a request is on its way; the visitor then gets error 520. See the setting, and the kind of Apache: only with &quot;mpm_event&quot; do idle connections cost next to nothing.</source>
        <translation>تعيد Cloudflare استخدام الاتصال مدة تصل إلى 15 دقيقة. ويغلق Apache الاتصالات الخاملة بعد 5 ثوانٍ افتراضيًا، وأحيانًا في اللحظة التي يكون فيها طلب في الطريق؛ فيحصل الزائر عندئذ على الخطأ 520. انظر إلى الإعداد وإلى نوع Apache: فمع &quot;mpm_event&quot; فقط لا تكاد الاتصالات الخاملة تكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Make the answer&apos;s headers smaller</source>
        <translation>تصغير ترويسات الرد</translation>
    </message>
    <message>
        <source>With every answer the server sends headers, above all cookies. Cloudflare takes up to 128 KB of them. See how large they are and which are the largest.</source>
        <translation>مع كل رد يرسل الخادم ترويسات، وأهمها ملفات تعريف الارتباط (cookies). تقبل Cloudflare منها ما يصل إلى 128 KB. انظر ما حجمها وأيها أكبر.</translation>
    </message>
    <message>
        <source>Find what sets the largest header, and correct it: a plugin that sets a new cookie with every visit, a Content-Security-Policy or a Link header that grew, debugging output in headers (&quot;X-Debug&quot;, &quot;X-Wf-&quot;). Switch the plugins off one after the other and look again after each. Delete your own cookies for the site between the tries.</source>
        <translation>ابحث عما يضع أكبر ترويسة، وصحّحه: إضافة تضع ملف تعريف ارتباط جديدًا مع كل زيارة، أو ترويسة Content-Security-Policy أو Link تضخّمت، أو معلومات تصحيح في الترويسات (&quot;X-Debug&quot; و&quot;X-Wf-&quot;). أوقف الإضافات واحدة تلو الأخرى وانظر من جديد بعد كل واحدة. احذف ملفات تعريف الارتباط لديك الخاصة بالموقع بين المحاولات.</translation>
    </message>
    <message>
        <source>See whether all headers together are now below 100 KB.</source>
        <translation>تحقق مما إذا كان حجم جميع الترويسات معًا الآن أقل من 100 KB.</translation>
    </message>
    <message>
        <source>Switch the plugins on again that were not the reason.</source>
        <translation>شغّل من جديد الإضافات التي لم تكن السبب.</translation>
    </message>
    <message>
        <source>Find the reason in the server&apos;s own log</source>
        <translation>العثور على السبب في سجل الخادم نفسه</translation>
    </message>
    <message>
        <source>An error 500, 502, 503 or 504 that your server makes itself has its reason in its log. See the last lines, and whether a disk or the memory is full.</source>
        <translation>الخطأ 500 أو 502 أو 503 أو 504 الذي يصدره خادمك نفسه تجد سببه في سجله. انظر إلى الأسطر الأخيرة، وهل امتلأ قرص أو امتلأت الذاكرة.</translation>
    </message>
    <message>
        <source>Act on what you see. 500: an error in the site&apos;s program; undo the last change or the last plugin. 502 and &quot;connect() failed&quot;: the program behind the web server is not running; start it. 503: maintenance mode, or too few workers. 504: the program behind is too slow. &quot;No space left on device&quot;: make room. &quot;Permission denied&quot;: correct the owner of the files.</source>
        <translation>تصرّف بحسب ما تراه. الخطأ 500: خطأ في برنامج الموقع؛ تراجع عن آخر تغيير أو آخر إضافة. الخطأ 502 و&quot;connect() failed&quot;: البرنامج الذي خلف خادم الويب لا يعمل؛ شغّله. الخطأ 503: وضع الصيانة، أو عمليات worker أقل مما يلزم. الخطأ 504: البرنامج الذي في الخلف بطيء أكثر من اللازم. &quot;No space left on device&quot;: أفسح مساحة. &quot;Permission denied&quot;: صحّح مالك الملفات.</translation>
    </message>
    <message>
        <source>Nothing was changed by these commands. Take back by hand what you changed by hand.</source>
        <translation>لم تغيّر هذه الأوامر شيئًا. تراجع يدويًا عما غيّرته يدويًا.</translation>
    </message>
    <message>
        <source>Find the reason in the log of IIS</source>
        <translation>العثور على السبب في سجل IIS</translation>
    </message>
    <message>
        <source>See the last errors of Windows and of the site&apos;s application pool.</source>
        <translation>انظر إلى آخر الأخطاء في Windows وفي مجمّع التطبيقات الخاص بالموقع.</translation>
    </message>
    <message>
        <source>Correct what the events name, then start the application pool again. Put its name, as the list above shows it, into the first line.</source>
        <translation>صحّح ما تذكره الأحداث، ثم أعد تشغيل مجمّع التطبيقات. ضع اسمه في السطر الأول كما تعرضه القائمة أعلاه.</translation>
    </message>
    <message>
        <source>Serve the site over https with Caddy</source>
        <translation>تقديم الموقع عبر https باستخدام Caddy</translation>
    </message>
    <message>
        <source>Caddy runs as a user of its own and must be able to read the key, after each renewal too. Without a certificate at hand, let Caddy fetch one by itself.</source>
        <translation>يعمل Caddy باسم مستخدم خاص به، ويجب أن يستطيع قراءة المفتاح، وبعد كل تجديد أيضًا. وإن لم تكن لديك شهادة جاهزة، فدع Caddy يحصل على واحدة تلقائيًا.</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Have Caddy get a certificate by itself&quot; gets one and serves https as well. Port 443 is the door for https. See whether anything waits there, and how your site&apos;s block in Caddy&apos;s file begins.</source>
        <translation>يتطلب هذا وجود شهادة على الخادم. وإن لم تكن موجودة، فاتبع &quot;جعل Caddy يحصل على شهادة تلقائيًا&quot;، فهو يجلبها ويقدّم https أيضًا. المنفذ 443 هو باب https. انظر هل ينتظر شيء هناك، وكيف تبدأ كتلة موقعك في ملف Caddy.</translation>
    </message>
    <message>
        <source>Add a block for https that hands everything to the block for http on this same server. The first two lines name a certificate as certbot stores it; correct them if yours lies elsewhere. Nothing is changed if there is none, or if Caddy&apos;s own user may not read it. Caddy checks its file before it takes it up.</source>
        <translation>أضف كتلة لـ https تسلّم كل شيء إلى كتلة http على هذا الخادم نفسه. يذكر السطران الأولان شهادة كما يحفظها certbot؛ صحّحهما إذا كانت شهادتك في مكان آخر. لا يتغير شيء إن لم تكن هناك شهادة، أو إن لم يكن يُسمح لمستخدم Caddy الخاص بقراءتها. يفحص Caddy ملفه قبل أن يعمل به.</translation>
    </message>
    <message>
        <source>Take the block out.</source>
        <translation>احذف الكتلة.</translation>
    </message>
    <message>
        <source>Serve the site over https with LiteSpeed</source>
        <translation>تقديم الموقع عبر https باستخدام LiteSpeed</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Install a Cloudflare Origin CA certificate through the hosting panel&quot; or &quot;Get a certificate of Let&apos;s Encrypt with certbot for another web server&quot; gets one. Port 443 is the door for https. Open LiteSpeed&apos;s own pages at https://SERVER-ADDRESS:7080 and see the list of listeners; a listener is a door. Which certificate is shown, if any, is seen with the second command.</source>
        <translation>يتطلب هذا وجود شهادة على الخادم. وإن لم تكن موجودة، فتحصل عليها باتباع &quot;تثبيت شهادة Cloudflare Origin CA عبر لوحة تحكم الاستضافة&quot; أو &quot;الحصول على شهادة من Let&apos;s Encrypt باستخدام certbot لخادم ويب آخر&quot;. المنفذ 443 هو باب https. افتح صفحات LiteSpeed نفسه على https://SERVER-ADDRESS:7080 وانظر إلى قائمة المستمعات (listeners)؛ والمستمع (listener) هو باب. أما الشهادة المعروضة، إن وُجدت، فيُظهرها الأمر الثاني.</translation>
    </message>
    <message>
        <source>If there is no listener for port 443, add one: name &quot;https&quot;, address &quot;ANY&quot;, port 443, Secure &quot;Yes&quot;. Under Virtual Host Mappings add your site with the name {host}. Without LiteSpeed&apos;s own pages, as on cPanel or Plesk, install the certificate through the panel instead.</source>
        <translation>إذا لم يكن هناك مستمع (listener) للمنفذ 443، فأضف واحدًا: الاسم &quot;https&quot;، والعنوان &quot;ANY&quot;، والمنفذ 443، وSecure على &quot;Yes&quot;. وتحت Virtual Host Mappings أضف موقعك بالاسم {host}. وإذا لم تتوفر صفحات LiteSpeed نفسه، كما في cPanel أو Plesk، فثبّت الشهادة عبر لوحة التحكم بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Under SSL enter the files of the private key and of the certificate with its chain (certbot: privkey.pem and fullchain.pem in /etc/letsencrypt/live/{host}/) and set Chained Certificate to &quot;Yes&quot;.</source>
        <translation>تحت SSL أدخل ملف المفتاح الخاص وملف الشهادة مع سلسلتها (في certbot: privkey.pem وfullchain.pem في المجلد /etc/letsencrypt/live/{host}/ على الخادم) واضبط Chained Certificate على &quot;Yes&quot;.</translation>
    </message>
    <message>
        <source>Delete the listener again and restart the server.</source>
        <translation>احذف المستمع (listener) من جديد وأعد تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Serve the site over https with IIS</source>
        <translation>تقديم الموقع عبر https باستخدام IIS</translation>
    </message>
    <message>
        <source>A certificate must be on the server for this. If there is none, &quot;Get a certificate of Let&apos;s Encrypt with win-acme for IIS&quot; or &quot;Install a Cloudflare Origin CA certificate in IIS&quot; gets one. See which doors each site has, and which certificates this server has.</source>
        <translation>يتطلب هذا وجود شهادة على الخادم. وإن لم تكن موجودة، فتحصل عليها باتباع &quot;الحصول على شهادة من Let&apos;s Encrypt باستخدام win-acme لـ IIS&quot; أو &quot;تثبيت شهادة Cloudflare Origin CA في IIS&quot;. انظر أي أبواب لكل موقع، وأي شهادات على هذا الخادم.</translation>
    </message>
    <message>
        <source>Open port 443 for your site with one of these certificates. Put your site&apos;s name and the certificate&apos;s thumbprint, both as the lists above show them, into the first two lines.</source>
        <translation>افتح المنفذ 443 لموقعك بإحدى هذه الشهادات. ضع اسم موقعك وبصمة الشهادة (thumbprint) في السطرين الأولين، كما تعرضهما القائمتان أعلاه.</translation>
    </message>
    <message>
        <source>Take the door away again.</source>
        <translation>أزل الباب من جديد.</translation>
    </message>
    <message>
        <source>Serve the site over http with IIS</source>
        <translation>تقديم الموقع عبر http باستخدام IIS</translation>
    </message>
    <message>
        <source>See which doors each site has.</source>
        <translation>انظر أي أبواب لكل موقع.</translation>
    </message>
    <message>
        <source>Open port 80 for your site. Put its name as the list shows it into the first line.</source>
        <translation>افتح المنفذ 80 لموقعك. ضع اسمه في السطر الأول كما تعرضه القائمة.</translation>
    </message>
    <message>
        <source>See whether Windows now waits at port 80.</source>
        <translation>تحقق مما إذا كان Windows ينتظر الآن على المنفذ 80.</translation>
    </message>
    <message>
        <source>Have IIS accept visitors from outside, not only from this server itself</source>
        <translation>جعل IIS يقبل الزوار من الخارج، لا من هذا الخادم نفسه فقط</translation>
    </message>
    <message>
        <source>See for which addresses each site waits: * means all. Then see whether Windows itself limits the web server to some addresses.</source>
        <translation>انظر لأي عناوين ينتظر كل موقع: الرمز * يعني الجميع. ثم تحقق مما إذا كان Windows نفسه يقصر خادم الويب على بعض العناوين.</translation>
    </message>
    <message>
        <source>Let the site wait at all addresses. Put its name as the list shows it into the first line.</source>
        <translation>اجعل الموقع ينتظر على جميع العناوين. ضع اسمه في السطر الأول كما تعرضه القائمة.</translation>
    </message>
    <message>
        <source>See whether Windows now waits at the web ports for callers from outside.</source>
        <translation>تحقق مما إذا كان Windows ينتظر الآن على منافذ الويب المتصلين من الخارج.</translation>
    </message>
    <message>
        <source>Let the site wait for this server alone again.</source>
        <translation>اجعل الموقع ينتظر من جديد لهذا الخادم وحده.</translation>
    </message>
    <message>
        <source>See whether a program now waits at a web port of this server for callers from outside.</source>
        <translation>تحقق مما إذا كان هناك برنامج ينتظر الآن على أحد منافذ الويب في هذا الخادم المتصلين من الخارج.</translation>
    </message>
    <message>
        <source>Ask this server itself for the site over https (port 443), as Cloudflare does in the modes Full and Full (strict).</source>
        <translation>اطلب الموقع من هذا الخادم نفسه عبر https (المنفذ 443)، كما تفعل Cloudflare في الوضعين Full وFull (strict).</translation>
    </message>
    <message>
        <source>Ask this server itself for the site over http (port 80).</source>
        <translation>اطلب الموقع من هذا الخادم نفسه عبر http (المنفذ 80).</translation>
    </message>
    <message>
        <source>Allow Cloudflare in Windows Firewall</source>
        <translation>السماح لـ Cloudflare في جدار حماية Windows</translation>
    </message>
    <message>
        <source>The rule stays across a restart.</source>
        <translation>تبقى القاعدة بعد إعادة تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator (right-click the Start button). See which rules block incoming connections. In Windows a rule that blocks wins over every rule that allows.</source>
        <translation>افتح PowerShell بصفة مسؤول (انقر بالزر الأيمن على زر Start). انظر أي قواعد تحجب الاتصالات الواردة. في Windows تتغلب القاعدة التي تحجب على كل قاعدة تسمح.</translation>
    </message>
    <message>
        <source>See whether a program listens at all. If nothing is printed, the web server is stopped, and the firewall is not the cause.</source>
        <translation>تحقق مما إذا كان هناك برنامج يستمع أصلًا. إذا لم يُعرض شيء، فخادم الويب متوقف، وليس جدار الحماية هو السبب.</translation>
    </message>
    <message>
        <source>Let all of Cloudflare&apos;s networks in to your web ports. Nothing else is changed.</source>
        <translation>اسمح لجميع شبكات Cloudflare بالدخول إلى منافذ الويب لديك. لا يتغير أي شيء آخر.</translation>
    </message>
    <message>
        <source>If a rule of the first step blocks Cloudflare&apos;s addresses, put its name into the first line and switch that rule off. Leave this out if there is none.</source>
        <translation>إذا كانت قاعدة من الخطوة الأولى تحجب عناوين Cloudflare، فضع اسمها في السطر الأول وأوقف تلك القاعدة. تجاوز هذه الخطوة إذا لم تكن هناك قاعدة كهذه.</translation>
    </message>
    <message>
        <source>See whether the rule is in force for all of Cloudflare&apos;s networks, and no rule blocks one of the web ports.</source>
        <translation>تحقق مما إذا كانت القاعدة سارية لجميع شبكات Cloudflare، ولا قاعدة تحجب أحد منافذ الويب.</translation>
    </message>
    <message>
        <source>Delete the rule. If you switched a blocking rule off, put its name into the second line to switch it on again.</source>
        <translation>احذف القاعدة. وإذا كنت قد أوقفت قاعدة حاجبة، فضع اسمها في السطر الثاني كي تشغّلها من جديد.</translation>
    </message>
    <message>
        <source>Open the web ports in Windows Firewall to everyone</source>
        <translation>فتح منافذ الويب للجميع في جدار حماية Windows</translation>
    </message>
    <message>
        <source>Open PowerShell as administrator (right-click the Start button). See whether the rules for web servers are there and switched on. A rule that blocks wins over every rule that allows.</source>
        <translation>افتح PowerShell بصفة مسؤول (انقر بالزر الأيمن على زر Start). انظر هل قواعد خوادم الويب موجودة ومشغّلة. تتغلب القاعدة التي تحجب على كل قاعدة تسمح.</translation>
    </message>
    <message>
        <source>Open your web ports to everyone. This is what a web server usually has. If you would rather have Cloudflare alone reach it, which also keeps attackers from going round Cloudflare, take &quot;Allow Cloudflare in Windows Firewall&quot; instead of this.</source>
        <translation>افتح منافذ الويب لديك للجميع. هذا هو المعتاد في خوادم الويب. وإذا كنت تفضل أن تصل Cloudflare وحدها إلى الخادم، وهذا يمنع أيضًا المهاجمين من الالتفاف حول Cloudflare، فاتبع &quot;السماح لـ Cloudflare في جدار حماية Windows&quot; بدلًا من هذا.</translation>
    </message>
    <message>
        <source>See whether the rule is in force.</source>
        <translation>تحقق مما إذا كانت القاعدة سارية.</translation>
    </message>
    <message>
        <source>Delete the rule.</source>
        <translation>احذف القاعدة.</translation>
    </message>
    <message>
        <source>Could you please do two things?
1. Remove bans of Cloudflare&apos;s addresses (for example in fail2ban, CSF/LFD or Imunify360).
2. Allow the networks below to reach the TCP ports {ports}, over IPv4 and IPv6.
If you find nothing that blocks them, please tell me: then the DNS record at Cloudflare may hold another address.</source>
        <translation>هل يمكنكم من فضلكم القيام بأمرين؟
1. رفع أي حظر عن عناوين Cloudflare (مثلًا في fail2ban أو CSF/LFD أو Imunify360).
2. السماح للشبكات المذكورة أدناه بالوصول إلى منافذ TCP التالية: {ports}، عبر IPv4 وIPv6.
وإذا لم تجدوا شيئًا يحجبها، فأخبروني من فضلكم: ففي هذه الحالة قد يحمل سجل DNS لدى Cloudflare عنوانًا آخر.</translation>
    </message>
    <message>
        <source>To see whether it works, please do not ask the server&apos;s address directly, because that works already. This goes through Cloudflare, and must not answer with 521, 522 or 523:
curl -I &quot;https://{host}/?check=1&quot;</source>
        <translation>للتحقق من نجاح ذلك، يُرجى عدم طلب عنوان الخادم مباشرةً، لأن هذا يعمل بالفعل. أما الأمر التالي فيمر عبر Cloudflare، ويجب ألا يكون جوابه 521 أو 522 أو 523:
curl -I &quot;https://{host}/?check=1&quot;</translation>
    </message>
    <message>
        <source>Could you please see what is banned (&quot;sudo fail2ban-client banned&quot;; with CSF &quot;sudo csf -t&quot; and /etc/csf/csf.deny) and which firewall rules refuse, lift the bans of Cloudflare&apos;s addresses, and allow all of its networks to reach the TCP ports {ports}, over IPv4 and IPv6, above the rules that refuse? If you find nothing that blocks them, please tell me: then the DNS record at Cloudflare may hold another address.</source>
        <translation>هل يمكنكم من فضلكم معرفة ما هو محظور (&quot;sudo fail2ban-client banned&quot;؛ ومع CSF &quot;sudo csf -t&quot; والملف /etc/csf/csf.deny) وأيّ قواعد جدار الحماية ترفض، ثم رفع الحظر عن عناوين Cloudflare، والسماح لجميع شبكاتها بالوصول إلى منافذ TCP التالية: {ports}، عبر IPv4 وIPv6، فوق القواعد التي ترفض؟ وإذا لم تجدوا شيئًا يحجبها، فأخبروني من فضلكم: ففي هذه الحالة قد يحمل سجل DNS لدى Cloudflare عنوانًا آخر.</translation>
    </message>
    <message>
        <source>To check, please do not test from your own network only. A request that counts comes through Cloudflare, and must not be answered with 521, 522 or 523:
curl -I &quot;https://{host}/?check=1&quot;</source>
        <translation>للتحقق، يُرجى عدم الاكتفاء بالاختبار من شبكتكم. فالطلب الذي يُعتدّ به يأتي عبر Cloudflare، ويجب ألا يكون جوابه 521 أو 522 أو 523:
curl -I &quot;https://{host}/?check=1&quot;</translation>
    </message>
    <message>
        <source>The website {host} is published through Cloudflare, and some of its visitors get an error page of Cloudflare, while others get the site.</source>
        <translation>الموقع {host} منشور عبر Cloudflare، وتظهر لبعض زواره صفحة خطأ من Cloudflare، بينما يظهر الموقع لآخرين.</translation>
    </message>
    <message>
        <source>To check: this must not be answered with 403 or 429.
curl -I &quot;https://{host}/?check=1&quot;</source>
        <translation>للتحقق: يجب ألا يكون جواب الأمر التالي 403 أو 429.
curl -I &quot;https://{host}/?check=1&quot;</translation>
    </message>
    <message>
        <source>To check on the server, this shows the site:
curl -k --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>للتحقق على الخادم، يعرض الأمر التالي الموقع:
curl -k --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>To check on the server, this shows an answer:
curl -I --connect-to ::127.0.0.1:80 http://{host}/</source>
        <translation>للتحقق على الخادم، يعرض الأمر التالي جوابًا:
curl -I --connect-to ::127.0.0.1:80 http://{host}/</translation>
    </message>
    <message>
        <source>{host}: please check the server&apos;s address in Cloudflare&apos;s DNS</source>
        <translation>يُرجى التحقق من عنوان الخادم في DNS لدى Cloudflare: {host}</translation>
    </message>
    <message>
        <source>Site: https://{host}/
Error that visitors get: {code}, made by Cloudflare
Seen at: {time}
Ray ID (Cloudflare&apos;s number of one such request): {ray}
Address that we have noted: {origin}</source>
        <translation>الموقع: https://{host}/
الخطأ الذي يظهر للزوار: {code}، وهو صادر عن Cloudflare
وقت الرصد: {time}
معرّف Ray ID (رقم أحد هذه الطلبات لدى Cloudflare): {ray}
العنوان المدوّن لدينا: {origin}</translation>
    </message>
    <message>
        <source>To check on the server, this shows a certificate:
openssl s_client -connect 127.0.0.1:443 -servername {host}</source>
        <translation>للتحقق على الخادم، يعرض الأمر التالي شهادةً:
openssl s_client -connect 127.0.0.1:443 -servername {host}</translation>
    </message>
    <message>
        <source>To check on the server, this connects:
openssl s_client -connect 127.0.0.1:443 -servername {host} -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256</source>
        <translation>للتحقق على الخادم، يتصل الأمر التالي بنجاح:
openssl s_client -connect 127.0.0.1:443 -servername {host} -tls1_2 -cipher ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-GCM-SHA256</translation>
    </message>
    <message>
        <source>To check on the server, this shows a status below 500:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>للتحقق على الخادم، يعرض الأمر التالي رمز حالة أقل من 500:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>Could you please see what the server was busy with at that time (load, memory, PHP workers, slow database queries), and whether our account reached a limit?</source>
        <translation>هل يمكنكم من فضلكم معرفة ما كان الخادم مشغولًا به في ذلك الوقت (الحمل، والذاكرة، وعمليات PHP العاملة، واستعلامات قاعدة البيانات البطيئة)، وهل بلغ حسابنا أحد الحدود؟</translation>
    </message>
    <message>
        <source>To check on the server, this should end within a few seconds:
time curl -k -o /dev/null --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>للتحقق على الخادم، ينبغي أن ينتهي الأمر التالي خلال بضع ثوانٍ:
time curl -k -o /dev/null --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>Could you please look for crashes in the logs of the web server and PHP at that time, for a rule or security module that closes connections, and for idle connections that are closed early? Cloudflare uses a connection again for up to 15 minutes.</source>
        <translation>هل يمكنكم من فضلكم البحث في سجلات خادم الويب وPHP عن أعطال انهيار في ذلك الوقت، وعن قاعدة أو وحدة حماية تُغلق الاتصالات، وعن اتصالات خاملة تُغلق قبل أوانها؟ تعيد Cloudflare استخدام الاتصال مدة تصل إلى 15 دقيقة.</translation>
    </message>
    <message>
        <source>Could you please look for crashes in the logs of the web server and PHP at that time, for &quot;return 444&quot; and the like, and for idle connections that are closed early? Cloudflare uses a connection again for up to 15 minutes.</source>
        <translation>هل يمكنكم من فضلكم البحث في سجلات خادم الويب وPHP عن أعطال انهيار في ذلك الوقت، وعن &quot;return 444&quot; وما شابهه، وعن اتصالات خاملة تُغلق قبل أوانها؟ تعيد Cloudflare استخدام الاتصال مدة تصل إلى 15 دقيقة.</translation>
    </message>
    <message>
        <source>To check on the server, this shows less than 100000:
curl -sk -o /dev/null -D - --connect-to ::127.0.0.1:443 https://{host}/ | wc -c</source>
        <translation>للتحقق على الخادم، يعرض الأمر التالي رقمًا أقل من 100000:
curl -sk -o /dev/null -D - --connect-to ::127.0.0.1:443 https://{host}/ | wc -c</translation>
    </message>
    <message>
        <source>{host}: a connection limit seems to block Cloudflare</source>
        <translation>يبدو أن حدًّا لعدد الاتصالات يحجب Cloudflare: {host}</translation>
    </message>
    <message>
        <source>It seems that the first connections of a series pass, and that later ones are refused or dropped. A limit on connections from one address does that. All visitors of this website come from Cloudflare&apos;s few addresses, so such a limit hits all of them together.</source>
        <translation>يبدو أن الاتصالات الأولى من كل سلسلة تمر، وأن الاتصالات التالية تُرفض أو تُسقط. وهذا ما يفعله حدّ مفروض على الاتصالات القادمة من عنوان واحد. وجميع زوار هذا الموقع يأتون من عناوين Cloudflare القليلة، ولذلك يصيبهم حدّ كهذا جميعًا دفعةً واحدة.</translation>
    </message>
    <message>
        <source>Please exempt Cloudflare&apos;s networks from limits of connections and requests on the TCP ports {ports}, on the server and in the protection before it. If you find no such limit, please tell me whether the server is overloaded, or what else refuses connections.</source>
        <translation>يُرجى استثناء شبكات Cloudflare من حدود الاتصالات والطلبات على منافذ TCP التالية: {ports}، على الخادم وفي الحماية التي أمامه. وإذا لم تجدوا حدًّا كهذا، فيُرجى إخباري هل الخادم محمّل فوق طاقته، أو ما الذي يرفض الاتصالات غير ذلك.</translation>
    </message>
    <message>
        <source>To check, please ask several times and through Cloudflare, because the first requests pass. None may be answered with 521, 522 or 523:
for i in 1 2 3 4 5 6 7 8 9 10; do
curl -sI &quot;https://{host}/?check=$i&quot; | head -n 1; done</source>
        <translation>للتحقق، يُرجى إرسال الطلب عدة مرات وعبر Cloudflare، لأن الطلبات الأولى تمر. ويجب ألا يكون جواب أيّ منها 521 أو 522 أو 523:
for i in 1 2 3 4 5 6 7 8 9 10; do
curl -sI &quot;https://{host}/?check=$i&quot; | head -n 1; done</translation>
    </message>
    <message>
        <source>It seems that the first connections of a series pass, and that later ones are refused or dropped. Please look for limits in the web server (limit_req, limit_conn, mod_evasive), in the firewall (limit, recent, connlimit) and in CSF (CT_LIMIT, CONNLIMIT, PORTFLOOD). Have the web server read the visitors&apos; own addresses from CF-Connecting-IP, only in requests that come from Cloudflare&apos;s networks, and exempt Cloudflare&apos;s networks in the firewall.</source>
        <translation>يبدو أن الاتصالات الأولى من كل سلسلة تمر، وأن الاتصالات التالية تُرفض أو تُسقط. يُرجى البحث عن حدود في خادم الويب (limit_req أو limit_conn أو mod_evasive)، وفي جدار الحماية (limit أو recent أو connlimit)، وفي CSF (وهي CT_LIMIT وCONNLIMIT وPORTFLOOD). ويُرجى جعل خادم الويب يقرأ عناوين الزوار الأصلية من CF-Connecting-IP، في الطلبات القادمة من شبكات Cloudflare فقط، واستثناء شبكات Cloudflare في جدار الحماية.</translation>
    </message>
    <message>
        <source>Visitors of {host} get an error page. The address that we have noted for its server answers my computer, but as another site. Perhaps our site was moved to another address, and the record in Cloudflare is an old one. I cannot see the record myself.</source>
        <translation>تظهر لزوار {host} صفحة خطأ. والعنوان الذي دوّنّاه لخادمه يجيب حاسوبي، ولكن بصفته موقعًا آخر. ربما نُقل موقعنا إلى عنوان آخر وبقي السجل القديم في Cloudflare. ولا أستطيع رؤية هذا السجل بنفسي.</translation>
    </message>
    <message>
        <source>Could you please tell me which addresses the A and AAAA records of {host} have in Cloudflare (DNS, Records)? I am asking the hosting company for the right address, and will send it. Please enter it if a record differs, note the old one first, and leave the proxy (the orange cloud) on. If the records agree, please look for an Origin Rule or a load balancer that leads elsewhere, and tell me.</source>
        <translation>هل يمكنكم من فضلكم إخباري بالعناوين الموجودة في سجلات A وAAAA الخاصة بـ {host} في Cloudflare (من DNS ثم Records)؟ سأسأل شركة الاستضافة عن العنوان الصحيح وأرسله إليكم. يُرجى إدخاله إذا كان أحد السجلات مختلفًا عنه، مع تدوين العنوان القديم أولًا، وإبقاء الوكيل (السحابة البرتقالية) مفعّلًا. وإذا كانت السجلات مطابقة، فيُرجى البحث عن قاعدة Origin Rule أو موازن أحمال يوجّه إلى مكان آخر، وإخباري بذلك.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} has expired. Cloudflare, through which our website is published, therefore refuses to connect to it (error 526), and visitors over https get an error page.</source>
        <translation>الشهادة التي يعرضها خادمكم لـ {host} منتهية الصلاحية. ولذلك ترفض Cloudflare، التي يُنشر موقعنا عبرها، الاتصال بالخادم (الخطأ 526)، وتظهر صفحة خطأ للزوار القادمين عبر https.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} has expired. Cloudflare therefore refuses to connect to it (error 526), and visitors over https get an error page.</source>
        <translation>الشهادة التي يعرضها خادمنا لـ {host} منتهية الصلاحية. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، وتظهر صفحة خطأ للزوار القادمين عبر https.</translation>
    </message>
    <message>
        <source>Could you please see first whether a new one is there already and was only not loaded (&quot;sudo systemctl reload nginx&quot;, apache2 or httpd)? If not, please renew it (with certbot: &quot;sudo certbot renew&quot;), have the web server load it, and see why it did not renew by itself. It must name {host} and every other name that the old one has, and be sent together with its intermediate certificates. A certificate of Cloudflare&apos;s Origin CA, which whoever holds the Cloudflare account can make, will do as well.</source>
        <translation>هل يمكنكم من فضلكم التحقق أولًا مما إذا كانت هناك شهادة جديدة بالفعل ولم تُحمّل فحسب (&quot;sudo systemctl reload nginx&quot;، أو apache2 أو httpd)؟ وإلا فيُرجى تجديدها (مع certbot: &quot;sudo certbot renew&quot;)، وجعل خادم الويب يحمّلها، ومعرفة سبب عدم تجددها تلقائيًا. ويجب أن تذكر {host} وكل اسم آخر تذكره الشهادة القديمة، وأن تُرسل مع شهاداتها الوسيطة. وتفي بالغرض أيضًا شهادة Origin CA من Cloudflare، ويستطيع إنشاءها من يدير حساب Cloudflare.</translation>
    </message>
    <message>
        <source>The certificate that your server shows for {host} comes from an authority that Cloudflare does not know, or is not fit for a website. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمكم لـ {host} صادرة عن جهة إصدار لا تعرفها Cloudflare، أو لا تصلح لموقع ويب. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>The certificate that our server shows for {host} comes from an authority that Cloudflare does not know, or is not fit for a website. Cloudflare therefore refuses to connect to it (error 526), and visitors do not get our site.</source>
        <translation>الشهادة التي يعرضها خادمنا لـ {host} صادرة عن جهة إصدار لا تعرفها Cloudflare، أو لا تصلح لموقع ويب. ولذلك ترفض Cloudflare الاتصال بالخادم (الخطأ 526)، ولا يظهر موقعنا للزوار.</translation>
    </message>
    <message>
        <source>The certificate of the server behind {host} comes from an authority that Cloudflare does not know, or is not fit for a website, and the zone is set to accept only good ones.</source>
        <translation>شهادة الخادم الذي خلف {host} صادرة عن جهة إصدار لا تعرفها Cloudflare، أو لا تصلح لموقع ويب، والمنطقة (zone) في Cloudflare مضبوطة على قبول الشهادات السليمة وحدها.</translation>
    </message>
    <message>
        <source>Wait two minutes: by then the change of the record has taken effect.</source>
        <translation>انتظر دقيقتين: يكون تغيير السجل قد سرى عندها.</translation>
    </message>
    <message>
        <source>Ask for your site twenty times through Cloudflare, past every cache. What fails now and then works most of the time, so one good answer proves nothing: all of twenty must be good. It stops after three that are not. A fault that is rarer than one in ten can still slip through; run it again later.</source>
        <translation>اطلب موقعك عشرين مرة عبر Cloudflare، متجاوزًا كل ذاكرة مؤقتة. ما يفشل أحيانًا يعمل في معظم الأوقات، لذلك لا تثبت إجابة جيدة واحدة شيئًا: يجب أن تكون الإجابات العشرون كلها جيدة. ويتوقف الأمر بعد ثلاث إجابات غير جيدة. وقد يفلت مع ذلك خلل أندر من مرة في كل عشر؛ فأعد تنفيذ الأمر لاحقًا.</translation>
    </message>
    <message>
        <source>Where the origin address or the SSL mode was not given, run the same check again with both; without them much stays open. Then save the report, and send it with the lines above to whoever looks after the server.</source>
        <translation>إذا لم يُعطَ عنوان الخادم الأصلي أو وضع SSL، فأعد الفحص نفسه بعد إدخالهما معًا؛ فبدونهما تبقى أمور كثيرة غير محسومة. ثم احفظ التقرير، وأرسله مع الأسطر أعلاه إلى من يعتني بالخادم.</translation>
    </message>
    <message>
        <source>A rule that lets in by address (lines &quot;allow&quot; and &quot;deny&quot;) sees visitors from then on: one that lets in only Cloudflare or a proxy turns everybody away. From then on logs, limits and bans see visitors and no longer Cloudflare. A packet filter cannot ban such a visitor, because the packets still come from Cloudflare; block bad visitors in Cloudflare (Security, then Security rules).</source>
        <translation>القاعدة التي تسمح بالدخول حسب العنوان (الأسطر &quot;allow&quot; و&quot;deny&quot;) ترى بعد ذلك الزوار أنفسهم: فإن كانت لا تسمح إلا لـ Cloudflare أو لخادم وكيل، ردّت الجميع. بعد ذلك ترى السجلات والحدود وأدوات الحظر الزوار أنفسهم ولم تعد ترى Cloudflare. لكن مرشّح الحزم لا يستطيع حظر زائر كهذا، لأن الحزم ما زالت تأتي من Cloudflare؛ فاحجب الزوار السيئين في Cloudflare (Security ثم Security rules).</translation>
    </message>
    <message>
        <source>See whether nginx has the part that is needed (it prints its name), and whether visitor addresses are restored already. The last command shows rules that let in by address. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>تحقّق مما إذا كان nginx يحتوي على الوحدة المطلوبة (يُعرض اسمها)، وهل تُستعاد عناوين الزوار بالفعل. ويعرض الأمر الأخير القواعد التي تسمح بالدخول حسب العنوان. من دون ذلك يبدو كل زائر لخادمك كأنه Cloudflare، ومن يحظر زائرًا سيئًا يحظر Cloudflare ومعها الجميع.</translation>
    </message>
    <message>
        <source>If the first step shows rules that let in by address, nothing is changed until you write &quot;yes&quot; into the first line; do that when you know that they name visitors, and neither Cloudflare nor a proxy. Write the setting into a file of its own, have nginx test it, and load it only if the test passes. Cloudflare tells the visitor&apos;s address in a line of each request, CF-Connecting-IP. Only Cloudflare is believed in this.</source>
        <translation>إذا أظهرت الخطوة الأولى قواعد تسمح بالدخول حسب العنوان، فلن يتغيّر شيء حتى تكتب &quot;yes&quot; في السطر الأول؛ وافعل ذلك حين تتأكد أنها تذكر الزوار، لا Cloudflare ولا خادمًا وكيلًا. اكتب الإعداد في ملف مستقل، واجعل nginx يختبره ولا يحمّله إلا إذا نجح الاختبار. تذكر Cloudflare عنوان الزائر في سطر من كل طلب، هو CF-Connecting-IP. ولا يُؤخذ هذا العنوان إلا من Cloudflare وحدها.</translation>
    </message>
    <message>
        <source>A rule that lets in by address (lines &quot;Require ip&quot; and &quot;Allow from&quot;) sees visitors from then on: one that lets in only Cloudflare or a proxy turns everybody away. From then on logs, limits and bans see visitors and no longer Cloudflare. A packet filter cannot ban such a visitor, because the packets still come from Cloudflare; block bad visitors in Cloudflare (Security, then Security rules).</source>
        <translation>القاعدة التي تسمح بالدخول حسب العنوان (الأسطر &quot;Require ip&quot; و&quot;Allow from&quot;) ترى بعد ذلك الزوار أنفسهم: فإن كانت لا تسمح إلا لـ Cloudflare أو لخادم وكيل، ردّت الجميع. بعد ذلك ترى السجلات والحدود وأدوات الحظر الزوار أنفسهم ولم تعد ترى Cloudflare. لكن مرشّح الحزم لا يستطيع حظر زائر كهذا، لأن الحزم ما زالت تأتي من Cloudflare؛ فاحجب الزوار السيئين في Cloudflare (Security ثم Security rules).</translation>
    </message>
    <message>
        <source>See whether visitor addresses are restored already. The last command shows rules that let in by address. Without this, every visitor looks like Cloudflare to your server, and whoever bans a bad visitor bans Cloudflare, and with it everybody.</source>
        <translation>تحقّق مما إذا كانت عناوين الزوار تُستعاد بالفعل. ويعرض الأمر الأخير القواعد التي تسمح بالدخول حسب العنوان. من دون ذلك يبدو كل زائر لخادمك كأنه Cloudflare، ومن يحظر زائرًا سيئًا يحظر Cloudflare ومعها الجميع.</translation>
    </message>
    <message>
        <source>If the first step shows rules that let in by address, nothing is changed until you write &quot;yes&quot; into the first line; do that when you know that they name visitors, and neither Cloudflare nor a proxy. Write the setting into a file of its own, have Apache test it, and load it only if the test passes. Cloudflare tells the visitor&apos;s address in a line of each request, CF-Connecting-IP. Only Cloudflare is believed in this.</source>
        <translation>إذا أظهرت الخطوة الأولى قواعد تسمح بالدخول حسب العنوان، فلن يتغيّر شيء حتى تكتب &quot;yes&quot; في السطر الأول؛ وافعل ذلك حين تتأكد أنها تذكر الزوار، لا Cloudflare ولا خادمًا وكيلًا. اكتب الإعداد في ملف مستقل، واجعل Apache يختبره ولا يحمّله إلا إذا نجح الاختبار. تذكر Cloudflare عنوان الزائر في سطر من كل طلب، هو CF-Connecting-IP. ولا يُؤخذ هذا العنوان إلا من Cloudflare وحدها.</translation>
    </message>
    <message>
        <source>See which firewalls and guards are there. Each line names one that is at work. Nothing is changed.</source>
        <translation>انظر ما جدران الحماية وأدوات الحراسة الموجودة. يسمّي كل سطر أداة تعمل الآن. لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Change nothing on your server for this. Tell visitors by another way (mail, social networks) that the site is back soon. Only if it takes long and your server can stand being reached directly: pause Cloudflare for the site. Visitors then reach your server itself, which needs a certificate of its own, and its address becomes known.</source>
        <translation>لا تغيّر شيئًا في خادمك بسبب ذلك. أخبر الزوار بطريقة أخرى (البريد أو شبكات التواصل الاجتماعي) بأن الموقع سيعود قريبًا. وفقط إذا طال الأمر وكان خادمك يتحمّل الوصول إليه مباشرةً: أوقف Cloudflare مؤقتًا لهذا الموقع. عندئذٍ يصل الزوار إلى خادمك نفسه، وهو يحتاج لذلك إلى شهادة خاصة به، ويصبح عنوانه معروفًا.</translation>
    </message>
    <message>
        <source>Could you please see whether the web server runs, start it if it does not, find out in its log why it stopped, and see that it starts by itself after a reboot? If it runs, please see whether a firewall refuses Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/).</source>
        <translation>هل يمكنكم من فضلكم التحقق من أن خادم الويب يعمل، وتشغيله إن لم يكن يعمل، ومعرفة سبب توقفه من سجله، والتأكد من أنه يبدأ تلقائيًا بعد إعادة تشغيل الجهاز؟ وإذا كان يعمل، فيُرجى معرفة ما إذا كان جدار حماية يرفض عناوين Cloudflare (https://www.cloudflare.com/ips/).</translation>
    </message>
    <message>
        <source>Could you please install a certificate for {host}, have the web server serve the site at port 443, and let that port through the firewall? A certificate of Cloudflare&apos;s Origin CA is fine; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>هل يمكنكم من فضلكم تثبيت شهادة لـ {host}، وجعل خادم الويب يقدّم الموقع على المنفذ 443، والسماح لهذا المنفذ بالمرور من جدار الحماية؟ وتكفي شهادة Origin CA من Cloudflare؛ ويستطيع إنشاءها من يدير حساب Cloudflare، فيُرجى إخباري إن احتجتم إليها.</translation>
    </message>
    <message>
        <source>Could you please have the web server serve {host} at port 443 with a certificate? If there is none, one of Cloudflare&apos;s Origin CA will do; whoever holds the Cloudflare account can make it.</source>
        <translation>هل يمكنكم من فضلكم جعل خادم الويب يقدّم {host} على المنفذ 443 بشهادة؟ وإذا لم تكن هناك شهادة، فتكفي شهادة Origin CA من Cloudflare؛ ويستطيع إنشاءها من يدير حساب Cloudflare.</translation>
    </message>
    <message>
        <source>Could you please renew it, and see that it renews by itself from now on? The new one must name {host} and every other name that the old one has, and be sent together with its intermediate certificates. If a certificate of Cloudflare&apos;s Origin CA is easier for you, please tell me; whoever holds the Cloudflare account can make one.</source>
        <translation>هل يمكنكم من فضلكم تجديدها، والتأكد من أنها ستتجدد تلقائيًا من الآن فصاعدًا؟ يجب أن تذكر الشهادة الجديدة {host} وكل اسم آخر تذكره الشهادة القديمة، وأن تُرسل مع شهاداتها الوسيطة. وإذا كانت شهادة Origin CA من Cloudflare أسهل لكم، فيُرجى إخباري بذلك؛ ويستطيع إنشاءها من يدير حساب Cloudflare.</translation>
    </message>
    <message>
        <source>Please see whether the clock of the machine that made the certificate is right, and install a certificate for {host} that is already valid. A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>يُرجى التحقق من صحة ساعة الجهاز الذي أنشأ الشهادة، وتثبيت شهادة لـ {host} بدأت صلاحيتها بالفعل. وتفي بالغرض أيضًا شهادة Origin CA من Cloudflare؛ ويستطيع إنشاءها من يدير حساب Cloudflare، فيُرجى إخباري إن احتجتم إليها.</translation>
    </message>
    <message>
        <source>Please install a certificate for {host} that is in date, carries this name and is sent together with its intermediate certificates. A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>يُرجى تثبيت شهادة لـ {host} تكون سارية الصلاحية، وتحمل هذا الاسم، وتُرسل مع شهاداتها الوسيطة. وتفي بالغرض أيضًا شهادة Origin CA من Cloudflare؛ ويستطيع إنشاءها من يدير حساب Cloudflare، فيُرجى إخباري إن احتجتم إليها.</translation>
    </message>
    <message>
        <source>Please have the server send the intermediate certificates too (certbot: fullchain.pem in place of cert.pem; otherwise the authority&apos;s bundle after the certificate). A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>يُرجى جعل الخادم يرسل الشهادات الوسيطة أيضًا (مع certbot: fullchain.pem بدل cert.pem؛ وإلا فحزمة جهة الإصدار bundle بعد الشهادة). وتفي بالغرض أيضًا شهادة Origin CA من Cloudflare؛ ويستطيع إنشاءها من يدير حساب Cloudflare، فيُرجى إخباري إن احتجتم إليها.</translation>
    </message>
    <message>
        <source>Please install a new certificate with a new key for {host}, and find out why the old one was revoked: its key may have become known to strangers. A certificate of Cloudflare&apos;s Origin CA is fine as well; whoever holds the Cloudflare account can make one, so please tell me if you need it.</source>
        <translation>يُرجى تثبيت شهادة جديدة بمفتاح جديد لـ {host}، ومعرفة سبب إلغاء القديمة: فربما أصبح مفتاحها معروفًا لغرباء. وتفي بالغرض أيضًا شهادة Origin CA من Cloudflare؛ ويستطيع إنشاءها من يدير حساب Cloudflare، فيُرجى إخباري إن احتجتم إليها.</translation>
    </message>
    <message>
        <source>{host} redirects for ever: our server sends https round in a circle</source>
        <translation>إعادة توجيه بلا نهاية: خادمنا يدور بـ https في حلقة {host}</translation>
    </message>
    <message>
        <source>{host} is in a redirect loop (browsers say &quot;too many redirects&quot;), and visitors get no page. Asked over https, at port 443, our server answers {https_redirect}. That leads visitors back to where they came from, in every SSL mode that Cloudflare has.</source>
        <translation>الموقع {host} عالق في حلقة إعادة توجيه (تقول المتصفحات &quot;too many redirects&quot;)، ولا تظهر للزوار أي صفحة. وعند سؤال خادمنا عبر https على المنفذ 443 يجيب: {https_redirect}. وهذا يعيد الزوار إلى حيث أتوا، في كل وضع من أوضاع SSL لدى Cloudflare.</translation>
    </message>
    <message>
        <source>Could you please take this redirect out of what answers at port 443 for {host}? It may stand in the web server&apos;s own files, in .htaccess, or come from the address that the application has noted for itself. Please leave a redirect from http to https, at port 80, as it is.</source>
        <translation>هل يمكنكم من فضلكم إزالة إعادة التوجيه هذه مما يجيب على المنفذ 443 عن {host}؟ قد تكون في ملفات خادم الويب نفسه أو في .htaccess، أو تأتي من العنوان الذي سجّله التطبيق لنفسه. أما إعادة التوجيه من http إلى https على المنفذ 80 فيُرجى تركها كما هي.</translation>
    </message>
    <message>
        <source>To check on the server, this must show a status line (such as HTTP/1.1 200 OK) and no &quot;location:&quot; that leads to {host} again:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</source>
        <translation>للتحقق على الخادم، يجب أن يعرض الأمر التالي سطر حالة (مثل HTTP/1.1 200 OK) وألا يعرض &quot;location:&quot; يعود إلى {host} من جديد:
curl -kI --connect-to ::127.0.0.1:443 https://{host}/</translation>
    </message>
    <message>
        <source>If the firewall was not active, or visitors still get an error after this, take it back with the undo step and look at fail2ban next: choose it under Firewall.</source>
        <translation>إذا لم يكن جدار الحماية نشطًا، أو ظل الزوار يحصلون على خطأ بعد هذا، فألغِ ما فعلته بخطوة التراجع ثم انظر إلى fail2ban: اختره تحت جدار الحماية.</translation>
    </message>
    <message>
        <source>Follow the redirects as a browser does. The last line says whether they come to an end, and what visitors get there.</source>
        <translation>اتبع عمليات إعادة التوجيه كما يفعل المتصفح. السطر الأخير يقول هل تصل إلى نهاية، وما الذي يحصل عليه الزوار عندها.</translation>
    </message>
    <message>
        <source>Put the copy of that file back. Put the file&apos;s name into the first line; each file has a copy of its own. Apache checks its files before it takes them up.</source>
        <translation>أعد نسخة ذلك الملف إلى مكانها. ضع اسم الملف في السطر الأول؛ فلكل ملف نسخة خاصة به. يفحص Apache ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>This takes a protection away: anybody who knows the server&apos;s address can then reach {host} past Cloudflare. Only server blocks that name {host} are changed, but other names that stand in the same one lose the protection too. Undo it as soon as Authenticated Origin Pulls works.</source>
        <translation>هذا يزيل حماية: فكل من يعرف عنوان الخادم يستطيع عندئذٍ الوصول إلى {host} متجاوزًا Cloudflare. لا تتغيّر إلا كتل server التي تذكر {host}، لكن الأسماء الأخرى المكتوبة في الكتلة نفسها تفقد الحماية أيضًا. تراجع عنه حالما يعمل Authenticated Origin Pulls.</translation>
    </message>
    <message>
        <source>Stop demanding it in the server blocks that name {host} and show the line &quot;ssl_verify_client on&quot; themselves; all others keep the demand. The old line stays above the new one as a note. A demand that is made elsewhere, for all sites at once, is not touched: taking it away would open other sites. This is the weaker way; switching Authenticated Origin Pulls on in Cloudflare keeps the protection.</source>
        <translation>أوقف طلبها في كتل server التي تذكر {host} وفيها السطر &quot;ssl_verify_client on&quot; نفسه؛ أما غيرها فتبقى على طلبها. يبقى السطر القديم فوق الجديد كملاحظة. والطلب المكتوب في مكان آخر لجميع المواقع معًا لا يُمسّ: فإزالته تفتح مواقع أخرى. هذه هي الطريقة الأضعف؛ أما تفعيل Authenticated Origin Pulls في Cloudflare فيُبقي الحماية.</translation>
    </message>
    <message>
        <source>This takes a protection away: anybody who knows the server&apos;s address can then reach {host} past Cloudflare. Only sections VirtualHost that name {host} are changed, but other names that stand in the same one lose the protection too. Undo it as soon as Authenticated Origin Pulls works.</source>
        <translation>هذا يزيل حماية: فكل من يعرف عنوان الخادم يستطيع عندئذٍ الوصول إلى {host} متجاوزًا Cloudflare. لا تتغيّر إلا أقسام VirtualHost التي تذكر {host}، لكن الأسماء الأخرى المكتوبة في القسم نفسه تفقد الحماية أيضًا. تراجع عنه حالما يعمل Authenticated Origin Pulls.</translation>
    </message>
    <message>
        <source>Stop demanding it in the VirtualHost sections that name {host} and show the line &quot;SSLVerifyClient require&quot; themselves; all others keep the demand. The old line stays above the new one as a note. A demand that is made elsewhere, for all sites at once, is not touched: taking it away would open other sites. This is the weaker way; switching Authenticated Origin Pulls on in Cloudflare keeps the protection.</source>
        <translation>أوقف طلبها في أقسام VirtualHost التي تذكر {host} وفيها السطر &quot;SSLVerifyClient require&quot; نفسه؛ أما غيرها فتبقى على طلبها. يبقى السطر القديم فوق الجديد كملاحظة. والطلب المكتوب في مكان آخر لجميع المواقع معًا لا يُمسّ: فإزالته تفتح مواقع أخرى. هذه هي الطريقة الأضعف؛ أما تفعيل Authenticated Origin Pulls في Cloudflare فيُبقي الحماية.</translation>
    </message>
    <message>
        <source>In the same list of services, press the start sign beside each of the two that is stopped.</source>
        <translation>في قائمة الخدمات نفسها، اضغط علامة التشغيل بجانب كل واحدة متوقفة من الاثنتين.</translation>
    </message>
    <message>
        <source>Put the copy of that file back. Put the file&apos;s name into the first line; each file has a copy of its own. nginx checks its files before it takes them up.</source>
        <translation>أعد نسخة ذلك الملف إلى مكانها. ضع اسم الملف في السطر الأول؛ فلكل ملف نسخة خاصة به. يفحص nginx ملفاته قبل أن يعمل بها.</translation>
    </message>
    <message>
        <source>Looking changes nothing. These limits also hold off attackers: one that is raised for all protects the server less. Letting in Cloudflare alone is safer.</source>
        <translation>مجرد النظر لا يغيّر شيئًا. وهذه الحدود تصدّ المهاجمين أيضًا: فالحدّ الذي يُرفع للجميع يقلّل حماية الخادم. والسماح لـ Cloudflare وحدها أكثر أمانًا.</translation>
    </message>
    <message>
        <source>A line with limit_req or limit_conn belongs to nginx, and evasive, qos or security to Apache: restore the visitors&apos; own addresses, and each visitor is counted alone. A line with -A, &quot;limit rate&quot; or LIMIT belongs to the firewall: allow Cloudflare in it, above the limit. Lines of CSF: take &quot;Allow Cloudflare in CSF (ConfigServer Firewall)&quot;; CSF then does not ban Cloudflare for CT_LIMIT any more. If requests still fail after that, and CONNLIMIT or PORTFLOOD name a web port: note the old value, raise the number for that port in /etc/csf/csf.conf rather than leave it empty, and have CSF read it with &quot;sudo csf -ra&quot;.</source>
        <translation>السطر الذي فيه limit_req أو limit_conn يخص nginx، والذي فيه evasive أو qos أو security يخص Apache: استعد عناوين الزوار الأصلية، فيُحسب كل زائر وحده. والسطر الذي فيه -A أو &quot;limit rate&quot; أو LIMIT يخص جدار الحماية: اسمح لـ Cloudflare فيه، فوق سطر الحدّ. أما أسطر CSF: فاختر &quot;السماح لـ Cloudflare في CSF (ConfigServer Firewall)&quot;؛ وعندئذٍ لا يحظر CSF عناوين Cloudflare بسبب CT_LIMIT. وإذا ظلت طلبات تفشل بعد ذلك وكان CONNLIMIT أو PORTFLOOD يذكر منفذ ويب: فسجّل القيمة القديمة، وارفع الرقم لذلك المنفذ في /etc/csf/csf.conf بدل تركه فارغًا، واجعل CSF يقرأ ذلك بالأمر &quot;sudo csf -ra&quot;.</translation>
    </message>
    <message>
        <source>What you change by another of these instructions, you take back as it says. If you raised a number in /etc/csf/csf.conf, enter the old value that you noted, and run &quot;sudo csf -ra&quot;.</source>
        <translation>ما تغيّره باتباع إرشادات أخرى من هذه الإرشادات، تتراجع عنه كما هو مبيّن فيها. وإذا رفعت رقمًا في /etc/csf/csf.conf، فأعد القيمة القديمة التي سجّلتها ونفّذ &quot;sudo csf -ra&quot;.</translation>
    </message>
    <message>
        <source>Take the first line with &quot;Next:&quot; that the commands print. It names a firewall or a guard: on your own computer, choose it in Origin Doctor under Firewall (on its command line: --server firewall=NAME), and follow the steps that come then. If visitors still get an error after that, go on with the line below it. If no such line was printed, so that no firewall was found on the server, look outside it: the cloud or hosting company may have a firewall in front of the server (AWS, Google Cloud, Azure, DigitalOcean, Hetzner, OVH, Oracle), set in its own console.</source>
        <translation>خذ أول سطر فيه &quot;Next:&quot; مما تطبعه الأوامر. إنه يسمّي جدار حماية أو أداة حراسة: اختره على حاسوبك أنت في Origin Doctor من قسم جدار الحماية (وفي سطر الأوامر: --server firewall=NAME)، واتبع الخطوات التي تظهر عندئذٍ. وإذا ظل الزوار يرون خطأً بعد ذلك، فانتقل إلى السطر الذي يليه. وإذا لم يظهر سطر كهذا، أي لم يُعثر على جدار حماية على الخادم، فابحث خارجه: قد يكون لدى شركة الاستضافة أو الخدمة السحابية جدار حماية أمام الخادم (AWS أو Google Cloud أو Azure أو DigitalOcean أو Hetzner أو OVH أو Oracle)، ويُضبط في لوحة التحكم الخاصة بها.</translation>
    </message>
    <message>
        <source>It seems that the web server behind {host} is not running, or that something refuses connections to it. What was seen stands below.</source>
        <translation>يبدو أن خادم الويب الذي خلف {host} لا يعمل، أو أن شيئًا ما يرفض الاتصالات به. وما شوهد مذكور أدناه.</translation>
    </message>
    <message>
        <source>If the certificate was renewed already: have the web server take it up</source>
        <translation>إذا كانت الشهادة قد جُدّدت بالفعل: جعل خادم الويب يحمّلها</translation>
    </message>
    <message>
        <source>A web server goes on showing the old certificate when nobody tells it that certbot has renewed it. Compare the dates: first what is shown now, then what certbot keeps on the server. Go on only if a date there lies in the future. If none does, or none is listed, nothing was renewed here, so stop and renew it where it comes from: with &quot;Renew the certificate with certbot&quot;, in the hosting panel, or at the seller of a certificate that was bought. A certificate of Cloudflare&apos;s Origin CA can take its place, too.</source>
        <translation>يواصل خادم الويب عرض الشهادة القديمة حين لا يخبره أحد بأن certbot قد جدّدها. قارن التواريخ: أولًا ما يُعرض الآن، ثم ما يحتفظ به certbot على الخادم. لا تتابع إلا إذا كان أحد هذه التواريخ الأخيرة في المستقبل. فإن لم يكن أي منها كذلك، أو لم يظهر أي تاريخ، فلم يُجدَّد شيء هنا: توقّف وجدّد الشهادة من حيث جاءت: باتباع &quot;تجديد الشهادة باستخدام certbot&quot;، أو في لوحة الاستضافة، أو لدى بائعها إن كانت مشتراة. ويمكن أيضًا أن تحل محلها شهادة من Origin CA لدى Cloudflare.</translation>
    </message>
    <message>
        <source>Renew what is due. If certbot says that nothing is due, it has renewed before: take &quot;If the certificate was renewed already: have the web server take it up&quot; then.</source>
        <translation>جدّد ما حان موعده. وإذا قال certbot إنه لا شيء حان موعده، فقد جدّد من قبل: عندئذٍ اختر &quot;إذا كانت الشهادة قد جُدّدت بالفعل: جعل خادم الويب يحمّلها&quot;.</translation>
    </message>
    <message>
        <source>Visitors who type your address without https come to Cloudflare over http. See whether Cloudflare sends them to https by itself. While the SSL mode is &quot;Off&quot; the switch is not shown; choose Full (strict) or Full first. Then open https://{host}/ in a private window: if an error comes there, stop here, because those who still get the page over http would get that error too.</source>
        <translation>الزوار الذين يكتبون عنوانك دون https يصلون إلى Cloudflare عبر http. تحقق مما إذا كانت Cloudflare توجّههم تلقائيًا إلى https. لا يظهر مفتاح هذا الإعداد ما دام وضع SSL هو &quot;Off&quot;؛ اختر أولًا Full (strict) أو Full. ثم افتح https://{host}/ في نافذة خاصة: فإذا ظهر هناك خطأ، فتوقّف هنا، لأن من لا يزالون يحصلون على الصفحة عبر http سيحصلون على ذلك الخطأ أيضًا.</translation>
    </message>
    <message>
        <source>This is for nginx. The first command shows the program that waits at port 443: if it is another one, choose that under Web server and take its instructions. The second command shows the lines that send callers elsewhere.</source>
        <translation>هذا خاص بـ nginx. يعرض الأمر الأول البرنامج الذي ينتظر على المنفذ 443: فإذا كان غيره، فاختره من قسم خادم الويب واتبع إرشاداته. ويعرض الأمر الثاني الأسطر التي تحوّل المتصلين إلى مكان آخر.</translation>
    </message>
    <message>
        <source>This is for nginx. The first command shows the program that waits at port 80: if it is apache2 or httpd (both are Apache), litespeed, caddy or another one, choose that under Web server and take its instructions. A certificate must be on the server for this. If there is none, &quot;Install a Cloudflare Origin CA certificate in nginx&quot; or &quot;Get a certificate of Let&apos;s Encrypt with certbot for nginx&quot; gets one; of the first of the two, the steps up to the two files are enough, and these files belong into the first two lines below. Port 443 is the door for https. See whether anything waits there, which of nginx&apos;s files name your site, and which certificates are on this server.</source>
        <translation>هذا خاص بـ nginx. يعرض الأمر الأول البرنامج الذي ينتظر على المنفذ 80: فإذا كان apache2 أو httpd (وكلاهما Apache) أو litespeed أو caddy أو غيرها، فاختره من قسم خادم الويب واتبع إرشاداته. يتطلب هذا وجود شهادة على الخادم. وإن لم تكن موجودة، فتحصل عليها باتباع &quot;تثبيت شهادة Cloudflare Origin CA في nginx&quot; أو &quot;الحصول على شهادة من Let&apos;s Encrypt باستخدام certbot لـ nginx&quot;؛ وتكفي من الأول الخطوات حتى إنشاء الملفين، وهذان الملفان مكانهما السطران الأولان أدناه. المنفذ 443 هو باب https. انظر هل ينتظر شيء هناك، وأي ملفات nginx تذكر موقعك، وأي شهادات على هذا الخادم.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>The address as visitors type it, or the text of a Cloudflare error page between quotation marks.</source>
        <translation>العنوان كما يكتبه الزوار، أو نص صفحة خطأ من Cloudflare بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>The server behind Cloudflare: an IPv4 or IPv6 address or a host name, with a port where it is an unusual one.</source>
        <translation>الخادم الذي خلف Cloudflare: عنوان IPv4 أو IPv6 أو اسم مضيف، مع المنفذ إن كان غير معتاد.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s SSL mode: off, flexible, full, strict, strict-origin-pull or unknown.</source>
        <translation>وضع SSL في Cloudflare: أحد off أو flexible أو full أو strict أو strict-origin-pull أو unknown.</translation>
    </message>
    <message>
        <source>What the server runs; the keys are system, web_server, firewall and panel.</source>
        <translation>ما يعمل على الخادم؛ والمفاتيح هي system و web_server و firewall و panel.</translation>
    </message>
    <message>
        <source>Authorities that Cloudflare trusts for this site beside the usual ones.</source>
        <translation>جهات إصدار شهادات تثق بها Cloudflare لهذا الموقع، إضافةً إلى الجهات المعتادة.</translation>
    </message>
    <message>
        <source>Check a site with a fault that the program stages on this computer, without a network; “practice” lists them.</source>
        <translation>فحص موقع فيه عطل يحاكيه البرنامج على هذا الحاسوب من دون شبكة؛ والأمر «practice» يعرض القائمة.</translation>
    </message>
    <message>
        <source>The steps of this fix; “explain CAUSE” lists them.</source>
        <translation>خطوات هذا الحل؛ والأمر «explain CAUSE» يعرض قائمة الحلول.</translation>
    </message>
    <message>
        <source>The steps of every fix of a cause, and the letters.</source>
        <translation>خطوات كل حلول السبب، مع الرسائل.</translation>
    </message>
    <message>
        <source>text, json, markdown or html; or ticket, the ten lines that a hosting company&apos;s support needs.</source>
        <translation>صيغة text أو json أو markdown أو html؛ أو ticket، وهي الأسطر العشرة التي يحتاج إليها فريق الدعم في شركة الاستضافة.</translation>
    </message>
    <message>
        <source>Write the result into a new file; --force replaces one, and “-” is standard output.</source>
        <translation>كتابة النتيجة في ملف جديد؛ الخيار --force يستبدل ملفًا موجودًا، و«-» تعني الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Leave this computer&apos;s own address out (the default);</source>
        <translation>استبعاد عنوان هذا الحاسوب (وهو الافتراضي)؛</translation>
    </message>
    <message>
        <source>keep it.</source>
        <translation>إبقاؤه.</translation>
    </message>
    <message>
        <source>Put stand-ins in the place of more: origin (the server&apos;s addresses and names), site (the site&apos;s name), or origin,site. The report still leads to the same causes.</source>
        <translation>وضع بدائل مكان معلومات أخرى: origin (عناوين الخادم وأسماؤه)، أو site (اسم الموقع)، أو origin,site. ويظل التقرير يقود إلى الأسباب نفسها.</translation>
    </message>
    <message>
        <source>Origin Doctor says why Cloudflare cannot reach a web server.</source>
        <translation>يبيّن Origin Doctor لماذا لا تستطيع Cloudflare الوصول إلى خادم ويب.</translation>
    </message>
    <message>
        <source>Exit status: 0 fine, 1 fragile, 2 broken, 3 not to be seen from here, 64 wrong usage, 70 internal error, 74 result not written, 130 interrupted.</source>
        <translation>رمز الخروج: 0 سليم، 1 هشّ، 2 معطّل، 3 لا يمكن رؤيته من هنا، 64 استخدام خاطئ، 70 خطأ داخلي، 74 لم تُكتب النتيجة، 130 تمت المقاطعة.</translation>
    </message>
    <message>
        <source>How long to wait for an answer at least, 1 to 600. Error 524 comes after 100 to 125 seconds.</source>
        <translation>أقل مدة لانتظار الرد، من 1 إلى 600. ويظهر الخطأ 524 بعد 100 إلى 125 ثانية.</translation>
    </message>
    <message>
        <source>The language of what is written, such as de or es.</source>
        <translation>لغة النصوص الناتجة، مثل de أو es.</translation>
    </message>
    <message>
        <source>Say whom this check would contact, as text or json, and contact nobody.</source>
        <translation>بيان الجهات التي سيتصل بها هذا الفحص، بصيغة text أو json، من دون الاتصال بأحد.</translation>
    </message>
    <message>
        <source>Contact only the site, its server and this computer&apos;s resolvers. What cannot be seen without others stays grey.</source>
        <translation>الاتصال بالموقع وخادمه وخوادم الأسماء التي يستخدمها هذا الحاسوب فقط. وما لا يمكن رؤيته من دون غيرها يبقى رماديًا.</translation>
    </message>
</context>
<context>
    <name>HostSummary</name>
    <message>
        <source>error %1 over %2</source>
        <extracomment>%1: the number of an error, %2: “http” or “https”</extracomment>
        <translation>الخطأ %1 عبر %2</translation>
    </message>
    <message>
        <source>Visitors get through Cloudflare: %1.</source>
        <extracomment>%1: a list such as “error 521 over https; error 521 over http”</extracomment>
        <translation>يحصل الزوار عبر Cloudflare على: %1.</translation>
    </message>
    <message>
        <source>Example: Ray ID %1, %2, Cloudflare&apos;s data centre %3.</source>
        <extracomment>%1: a Ray ID, %2: a time, %3: the code of a data centre, such as FRA</extracomment>
        <translation>مثال: Ray ID %1، %2، مركز بيانات Cloudflare %3.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a data centre</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Server: %1.</source>
        <extracomment>%1: addresses</extracomment>
        <translation>الخادم: %1.</translation>
    </message>
    <message>
        <source>Please check this on the server, put it right, and tell us what it was.</source>
        <translation>يُرجى فحص ذلك على الخادم وإصلاحه وإخبارنا بالسبب.</translation>
    </message>
    <message>
        <source>Please confirm that nothing on the server or before it stands in the way.</source>
        <translation>يُرجى تأكيد أنه لا شيء على الخادم أو أمامه يعترض الطريق.</translation>
    </message>
    <message>
        <source>Site: %1 (behind Cloudflare)</source>
        <extracomment>%1: the address of a site</extracomment>
        <translation>الموقع: %1 (خلف Cloudflare)</translation>
    </message>
    <message>
        <source>Checked with %1, %2.</source>
        <extracomment>%1: the name of this program and its version, %2: a time</extracomment>
        <translation>فُحص باستخدام %1، %2.</translation>
    </message>
    <message>
        <source>Practice: the site and its server are made up. Please do not send this.</source>
        <translation>تدريب: الموقع وخادمه غير حقيقيين. يُرجى عدم إرسال هذا.</translation>
    </message>
    <message>
        <source>Please let the web server listen on the public address, and not on 127.0.0.1 alone.</source>
        <translation>يُرجى جعل خادم الويب يستمع على العنوان العام، لا على 127.0.0.1 وحده.</translation>
    </message>
    <message>
        <source>Please see whether a firewall, a ban list or a protection against attacks turns Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/) away, and let them in on the ports of this site.</source>
        <translation>يُرجى التحقق مما إذا كان هناك جدار حماية أو قائمة حظر أو حماية من الهجمات ترفض عناوين Cloudflare (https://www.cloudflare.com/ips/)، والسماح لهذه العناوين بالدخول على منافذ هذا الموقع.</translation>
    </message>
    <message>
        <source>Please see which firewall or router turns connections to the web ports away, and let at least Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/) in.</source>
        <translation>يُرجى معرفة أي جدار حماية أو جهاز توجيه (راوتر) يرفض الاتصالات بمنافذ الويب، والسماح لعناوين Cloudflare (https://www.cloudflare.com/ips/) على الأقل بالدخول.</translation>
    </message>
    <message>
        <source>Please see whether the server is on and still has this address, and whether a firewall or a protection against attacks drops connections to its web ports. At least Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/) must get in.</source>
        <translation>يُرجى التحقق مما إذا كان الخادم قيد التشغيل ولا يزال يحمل هذا العنوان، ومما إذا كان هناك جدار حماية أو حماية من الهجمات تُسقط الاتصالات بمنافذ الويب عليه. ويجب أن تتمكن عناوين Cloudflare (https://www.cloudflare.com/ips/) على الأقل من الدخول.</translation>
    </message>
    <message>
        <source>Please see whether the server is on and still has this address, and tell us its present address if it is another one.</source>
        <translation>يُرجى التحقق مما إذا كان الخادم قيد التشغيل ولا يزال يحمل هذا العنوان، وإخبارنا بعنوانه الحالي إن كان عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Please set HTTPS up for this site on the server, or open the port where a firewall closes it: Cloudflare asks there.</source>
        <translation>يُرجى إعداد HTTPS لهذا الموقع على الخادم، أو فتح المنفذ إن كان جدار حماية يغلقه: فهناك ترسل Cloudflare طلباتها.</translation>
    </message>
    <message>
        <source>Please let the web server answer on port 80 too, or open the port where a firewall closes it.</source>
        <translation>يُرجى جعل خادم الويب يجيب على المنفذ 80 أيضًا، أو فتح هذا المنفذ إن كان جدار حماية يغلقه.</translation>
    </message>
    <message>
        <source>Please tell us which address the server of this site has. If it is the one above, please set this site up there: it answers as another one.</source>
        <translation>يُرجى إخبارنا بعنوان خادم هذا الموقع. وإن كان هو العنوان المذكور أعلاه، فيُرجى إعداد هذا الموقع هناك: فهو يجيب على أنه موقع آخر.</translation>
    </message>
    <message>
        <source>Please tell us the present public address of the server: Cloudflare may hold another one.</source>
        <translation>يُرجى إخبارنا بالعنوان العام الحالي للخادم: فقد يكون المسجّل لدى Cloudflare عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Please tell us the public address of the server: this one cannot be reached from outside.</source>
        <translation>يُرجى إخبارنا بالعنوان العام للخادم: فالعنوان المذكور هنا لا يمكن الوصول إليه من الخارج.</translation>
    </message>
    <message>
        <source>Please tell us the public address of the server: this one belongs to Cloudflare.</source>
        <translation>يُرجى إخبارنا بالعنوان العام للخادم: فالعنوان المذكور هنا تابع لـ Cloudflare.</translation>
    </message>
    <message>
        <source>Please tell us the public address or the name of the server: Cloudflare finds no address under the name that it was given.</source>
        <translation>يُرجى إخبارنا بالعنوان العام للخادم أو باسمه: فلا تجد Cloudflare أي عنوان للاسم الذي أُعطي لها.</translation>
    </message>
    <message>
        <source>Please see which rule or protection of the web server refuses what comes from Cloudflare&apos;s addresses (https://www.cloudflare.com/ips/), and exempt them.</source>
        <translation>يُرجى معرفة أي قاعدة أو حماية في خادم الويب ترفض ما يأتي من عناوين Cloudflare (https://www.cloudflare.com/ips/)، واستثناء هذه العناوين منها.</translation>
    </message>
    <message>
        <source>Please see why the server answers over only one of IPv4 and IPv6, mend the other, or tell us that this site is not to use it.</source>
        <translation>يُرجى معرفة سبب إجابة الخادم عبر واحد فقط من IPv4 وIPv6، وإصلاح الآخر، أو إخبارنا بأن هذا الموقع ينبغي ألا يستخدمه.</translation>
    </message>
    <message>
        <source>Please see whether a limit of connections or requests for each address applies to Cloudflare&apos;s (https://www.cloudflare.com/ips/), and exempt them: all visitors come from those.</source>
        <translation>يُرجى التحقق مما إذا كان هناك حد للاتصالات أو الطلبات لكل عنوان يسري على عناوين Cloudflare (https://www.cloudflare.com/ips/)، واستثناء هذه العناوين منه: فجميع الزوار يأتون منها.</translation>
    </message>
    <message>
        <source>Please look at load, memory and the number of web server processes at the time given, and tell us what had run short.</source>
        <translation>يُرجى النظر في الحمل والذاكرة وعدد عمليات خادم الويب في الوقت المذكور، وإخبارنا بما حدث فيه نقص.</translation>
    </message>
    <message>
        <source>Please set HTTPS up on this port: what answers there does not speak TLS.</source>
        <translation>يُرجى إعداد HTTPS على هذا المنفذ: فما يجيب هناك لا يتحدث TLS.</translation>
    </message>
    <message>
        <source>Please set HTTPS up for this name on the server: it refuses the handshake for it.</source>
        <translation>يُرجى إعداد HTTPS لهذا الاسم على الخادم: فالخادم يرفض مصافحة TLS لهذا الاسم.</translation>
    </message>
    <message>
        <source>Please look for failed TLS handshakes in the error log of the web server at the time given, and put its TLS settings right.</source>
        <translation>يُرجى البحث عن مصافحات TLS الفاشلة في سجل أخطاء خادم الويب عن الوقت المذكور، وتصحيح إعدادات TLS فيه.</translation>
    </message>
    <message>
        <source>Please tell us whether the server is meant to demand Cloudflare&apos;s client certificate (Authenticated Origin Pulls). If not, please take the demand away for this site.</source>
        <translation>يُرجى إخبارنا بما إذا كان مقصودًا أن يشترط الخادم شهادة العميل الخاصة بـ Cloudflare (Authenticated Origin Pulls). وإن لم يكن ذلك مقصودًا، فيُرجى إلغاء هذا الشرط لهذا الموقع.</translation>
    </message>
    <message>
        <source>Please renew the certificate of this site on the server, and reload the web server.</source>
        <translation>يُرجى تجديد شهادة هذا الموقع على الخادم، وإعادة تحميل خادم الويب.</translation>
    </message>
    <message>
        <source>Please install a certificate on the server that is valid already, and see whether the clocks are right.</source>
        <translation>يُرجى تثبيت شهادة على الخادم بدأت صلاحيتها بالفعل، والتحقق مما إذا كانت الساعات مضبوطة.</translation>
    </message>
    <message>
        <source>Please install a certificate on the server that names this site.</source>
        <translation>يُرجى تثبيت شهادة على الخادم تذكر هذا الموقع.</translation>
    </message>
    <message>
        <source>Please install a certificate on the server that a public authority or Cloudflare&apos;s Origin CA has signed.</source>
        <translation>يُرجى تثبيت شهادة على الخادم وقّعتها جهة إصدار عامة أو Origin CA التابعة لـ Cloudflare.</translation>
    </message>
    <message>
        <source>Please let the server send the intermediate certificate too: the chain is not complete.</source>
        <translation>يُرجى جعل الخادم يرسل الشهادة الوسيطة أيضًا: فالسلسلة غير مكتملة.</translation>
    </message>
    <message>
        <source>Please replace the certificate on the server: its authority has revoked it.</source>
        <translation>يُرجى استبدال الشهادة الموجودة على الخادم: فقد ألغتها جهة إصدارها.</translation>
    </message>
    <message>
        <source>Please tell us whether the server has a valid certificate for this site: then we choose the mode Full (strict) at Cloudflare. If it has none, please install one.</source>
        <translation>يُرجى إخبارنا بما إذا كانت لدى الخادم شهادة صالحة لهذا الموقع: فعندئذٍ نختار الوضع Full (strict) لدى Cloudflare. وإن لم تكن لديه شهادة كهذه، فيُرجى تثبيت واحدة.</translation>
    </message>
    <message>
        <source>Please look in the logs of the web server and of the application at the time given, and tell us which error it was.</source>
        <translation>يُرجى النظر في سجلات خادم الويب والتطبيق عن الوقت المذكور، وإخبارنا بالخطأ الذي حدث.</translation>
    </message>
    <message>
        <source>Please look in the logs of the web server and of the application at the time given, and tell us what takes so long.</source>
        <translation>يُرجى النظر في سجلات خادم الويب والتطبيق عن الوقت المذكور، وإخبارنا بما يستغرق كل هذا الوقت.</translation>
    </message>
    <message>
        <source>Please look in the error log of the web server at the time given, and tell us why no proper HTTP answer comes.</source>
        <translation>يُرجى النظر في سجل أخطاء خادم الويب عن الوقت المذكور، وإخبارنا بسبب عدم مجيء رد HTTP سليم.</translation>
    </message>
    <message>
        <source>Please see which program on the server sets such large headers or cookies, and make them smaller.</source>
        <translation>يُرجى معرفة أي برنامج على الخادم يضع ترويسات أو ملفات تعريف ارتباط (cookies) بهذا الحجم الكبير، وتصغيرها.</translation>
    </message>
    <message>
        <source>Visitors get through Cloudflare: redirects without end.</source>
        <translation>يحصل الزوار عبر Cloudflare على: عمليات إعادة توجيه بلا نهاية.</translation>
    </message>
    <message>
        <source>SSL mode at Cloudflare, not measured: %1.</source>
        <extracomment>%1: an SSL mode, such as “Flexible”</extracomment>
        <translation>وضع SSL لدى Cloudflare، من دون قياس: %1.</translation>
    </message>
    <message>
        <source>Checked with %1, %2, on a computer that asked the server directly, not through Cloudflare.</source>
        <extracomment>%1: the name of this program and its version, %2: a time</extracomment>
        <translation>فُحص باستخدام %1، %2، على حاسوب سأل الخادم مباشرةً، لا عبر Cloudflare.</translation>
    </message>
    <message>
        <source>Please see whether the web server is running and listens on the public address. If not, please start it, and tell us why it had stopped.</source>
        <translation>يُرجى التحقق مما إذا كان خادم الويب يعمل ويستمع على العنوان العام. وإن لم يكن كذلك، فيُرجى تشغيله وإخبارنا بسبب توقفه.</translation>
    </message>
    <message>
        <source>Please see whether cloudflared is running on the server and connected. If not, please start it.</source>
        <translation>يُرجى التحقق مما إذا كان cloudflared يعمل على الخادم ومتصلًا. وإن لم يكن كذلك، فيُرجى تشغيله.</translation>
    </message>
    <message>
        <source>Please see why the name is not found, if its domain is registered with you, and put it right.</source>
        <translation>يُرجى معرفة سبب عدم العثور على الاسم، إن كان نطاقه مسجّلًا لديكم، وإصلاح ذلك.</translation>
    </message>
    <message>
        <source>Please let the DS record of the domain fit the keys of its name servers, or remove it, if the domain is registered with you. Nothing on the server needs to change.</source>
        <translation>يُرجى جعل سجل DS للنطاق مطابقًا لمفاتيح خوادم أسمائه أو حذفه، إن كان النطاق مسجّلًا لديكم. لا حاجة إلى تغيير شيء على الخادم.</translation>
    </message>
    <message>
        <source>Please enter the two name servers that Cloudflare&apos;s dashboard names for the domain, if it is registered with you. Nothing on the server needs to change.</source>
        <translation>يُرجى إدخال خادمَي الأسماء اللذين تذكرهما لوحة تحكم Cloudflare للنطاق، إن كان مسجّلًا لديكم. لا حاجة إلى تغيير شيء على الخادم.</translation>
    </message>
    <message>
        <source>Please take out the redirect on port 443: asked over HTTPS, the server answers %1, to %2, and so sends visitors round in a circle.</source>
        <extracomment>%1: a status such as 301, %2: an address</extracomment>
        <translation>يُرجى إزالة إعادة التوجيه على المنفذ 443: فعند سؤاله عبر HTTPS يجيب الخادم بـ %1 نحو %2، فيدور الزوار في حلقة.</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 requests)</source>
        <translation>%1 (%2 من %3 طلبات)</translation>
    </message>
    <message>
        <source>Server: %1 (%2).</source>
        <extracomment>%1: addresses, %2: what the server runs, such as “ubuntu, nginx”</extracomment>
        <translation>الخادم: %1 (%2).</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1: what the person wrote</extracomment>
        <translation>ملاحظة: %1</translation>
    </message>
</context>
<context>
    <name>Lamp</name>
    <message>
        <source>checking</source>
        <comment>the word beside the light of a check at work</comment>
        <translation>قيد الفحص</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Not measured, but as far as I know the SSL mode in Cloudflare is %1.</source>
        <translation>لم يُقَس ذلك، لكن وضع SSL في Cloudflare حسب علمي هو %1.</translation>
    </message>
    <message>
        <source>[Your name and your customer number]</source>
        <translation>[اسمك ورقم العميل الخاص بك]</translation>
    </message>
    <message>
        <source>[Your name]</source>
        <translation>[اسمك]</translation>
    </message>
    <message>
        <source>(Practice: the site and its server are made up. Please do not send this.)</source>
        <translation>(تدريب: الموقع وخادمه غير حقيقيين. يُرجى عدم إرسال هذا.)</translation>
    </message>
    <message>
        <source>Practice: %1</source>
        <extracomment>The subject of a letter. %1: such as “shop.example cannot be reached”</extracomment>
        <translation>تدريب: %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <extracomment>What a server answers. %1: a status such as 301, %2: the address that it leads to</extracomment>
        <translation>%1، نحو %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The result could not be written.</source>
        <translation>تعذّرت كتابة النتيجة.</translation>
    </message>
    <message>
        <source>“origin-doctor-cli --help” shows how it is used.</source>
        <translation>الأمر «origin-doctor-cli --help» يبيّن طريقة الاستخدام.</translation>
    </message>
    <message>
        <source>No texts in “%1” yet: this is English.</source>
        <translation>لا توجد نصوص باللغة «%1» بعد: هذا النص بالإنجليزية.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>حدث خطأ داخل البرنامج.</translation>
    </message>
    <message>
        <source>Give one report: %1</source>
        <translation>حدّد تقريرًا واحدًا: %1</translation>
    </message>
    <message>
        <source>Say where the PDF goes: %1</source>
        <translation>حدّد مكان حفظ ملف PDF: %1</translation>
    </message>
    <message>
        <source>No texts in “%1” yet: the report is in English.</source>
        <translation>لا توجد نصوص باللغة «%1» بعد: التقرير بالإنجليزية.</translation>
    </message>
    <message>
        <source>The window takes no --%1: %2</source>
        <translation>النافذة لا تقبل الخيار --%1: %2</translation>
    </message>
    <message>
        <source>Give two reports: %1</source>
        <translation>حدّد تقريرين: %1</translation>
    </message>
    <message>
        <source>--%1 tells something about a site: give its address before it.</source>
        <extracomment>%1: the name of an option</extracomment>
        <translation>الخيار --%1 يذكر شيئًا عن موقع: اكتب عنوان الموقع قبله.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The folder of “%1” does not exist.</source>
        <translation>مجلد «%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” was not written: there is no room left on the disk.</source>
        <translation>لم يُكتب «%1»: لم تبقَ مساحة على القرص.</translation>
    </message>
    <message>
        <source>“%1” was not written: nothing may be written into its folder.</source>
        <translation>لم يُكتب «%1»: الكتابة في مجلده غير مسموح بها.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>تتعذر كتابة «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is a link: give the file itself.</source>
        <translation>العنصر «%1» رابط: حدّد الملف نفسه.</translation>
    </message>
    <message>
        <source>“%1” exists and is not an ordinary file.</source>
        <translation>العنصر «%1» موجود وليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>“%1” exists: give another name, or --force to replace it.</source>
        <translation>الملف «%1» موجود: اكتب اسمًا آخر، أو استخدم --force لاستبداله.</translation>
    </message>
    <message>
        <source>The result could not be written.</source>
        <translation>تعذّرت كتابة النتيجة.</translation>
    </message>
</context>
<context>
    <name>PathState</name>
    <message>
        <source>no proper answer</source>
        <comment>the way to a server</comment>
        <translation>لا رد سليم</translation>
    </message>
    <message>
        <source>turned away</source>
        <comment>the way to a server</comment>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>the way to a server</comment>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>no route</source>
        <comment>the way to a server</comment>
        <translation>لا مسار</translation>
    </message>
    <message>
        <source>too slow</source>
        <comment>the way to a server</comment>
        <translation>بطيء جدًا</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <comment>the way to a server</comment>
        <translation>لا اتصال آمن</translation>
    </message>
    <message>
        <source>certificate refused</source>
        <comment>the way to a server</comment>
        <translation>الشهادة مرفوضة</translation>
    </message>
    <message>
        <source>error %1</source>
        <comment>the way to a server</comment>
        <translation>الخطأ %1</translation>
    </message>
    <message>
        <source>not trusted</source>
        <comment>the way to Cloudflare</comment>
        <translation>غير موثوقة</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>the way to Cloudflare</comment>
        <translation>تردّ</translation>
    </message>
    <message>
        <source>asks for proof</source>
        <comment>the way to Cloudflare</comment>
        <translation>تطلب إثباتًا</translation>
    </message>
    <message>
        <source>not on the way</source>
        <comment>Cloudflare</comment>
        <translation>ليست في الطريق</translation>
    </message>
    <message>
        <source>name not found</source>
        <comment>the way to Cloudflare</comment>
        <translation>لم يُعثر على الاسم</translation>
    </message>
    <message>
        <source>not reached</source>
        <comment>the way to Cloudflare</comment>
        <translation>لم يتم الوصول إليها</translation>
    </message>
    <message>
        <source>goes in circles</source>
        <comment>the way to a server</comment>
        <translation>يدور في حلقة</translation>
    </message>
    <message>
        <source>fails now and then</source>
        <comment>the way to a server</comment>
        <translation>يفشل أحيانًا</translation>
    </message>
    <message>
        <source>forbidden</source>
        <comment>the way to a server</comment>
        <translation>ممنوع</translation>
    </message>
    <message>
        <source>works</source>
        <comment>the way to a server</comment>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>not seen</source>
        <comment>the way to a server</comment>
        <translation>لم يُرَ</translation>
    </message>
    <message>
        <source>directly: only Cloudflare gets in</source>
        <comment>the direct way to a server</comment>
        <translation>مباشرةً: لا يدخل إلا Cloudflare</translation>
    </message>
    <message>
        <source>directly: refused</source>
        <comment>the direct way to a server</comment>
        <translation>مباشرةً: مرفوض</translation>
    </message>
    <message>
        <source>directly: forbidden</source>
        <comment>the direct way to a server</comment>
        <translation>مباشرةً: ممنوع</translation>
    </message>
    <message>
        <source>directly: no route</source>
        <comment>the direct way to a server</comment>
        <translation>مباشرةً: لا مسار</translation>
    </message>
    <message>
        <source>directly: silent</source>
        <comment>the direct way to a server</comment>
        <translation>مباشرةً: صامت</translation>
    </message>
    <message>
        <source>directly: now and then</source>
        <comment>the direct way to a server</comment>
        <translation>مباشرةً: أحيانًا</translation>
    </message>
    <message>
        <source>directly: slow</source>
        <comment>the direct way to a server</comment>
        <translation>مباشرةً: بطيء</translation>
    </message>
    <message>
        <source>directly: open</source>
        <comment>the direct way to a server</comment>
        <translation>مباشرةً: مفتوح</translation>
    </message>
    <message>
        <source>directly: address not told</source>
        <comment>the direct way to a server</comment>
        <translation>مباشرةً: لم يُذكر العنوان</translation>
    </message>
    <message>
        <source>directly: not seen</source>
        <comment>the direct way to a server</comment>
        <translation>مباشرةً: لم يُرَ</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1: an address, %n: how many more there are</extracomment>
        <translation>
            <numerusform>%1 فقط</numerusform>
            <numerusform>%1 وعنوان آخر</numerusform>
            <numerusform>%1 وعنوانان آخران</numerusform>
            <numerusform>%1 و%n عناوين أخرى</numerusform>
            <numerusform>%1 و%n عنوانًا آخر</numerusform>
            <numerusform>%1 و%n عنوان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>port %1</source>
        <comment>a part of the direct way</comment>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>in part</source>
        <comment>a part of the direct way</comment>
        <translation>جزئيًا</translation>
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
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Phrasebook</name>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>This file is not a report of Origin Doctor: it is nested too deeply.</source>
        <translation>هذا الملف ليس تقريرًا من Origin Doctor: مستويات التداخل فيه أعمق مما ينبغي.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut off on the way: ask for it to be sent again.</source>
        <translation>هذا الملف تالف أو انقطع جزء منه في الطريق: اطلب إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is not a report, or it was cut off on the way.</source>
        <translation>هذا الملف ليس تقريرًا، أو انقطع جزء منه في الطريق.</translation>
    </message>
    <message>
        <source>This file is not a report of Origin Doctor.</source>
        <translation>هذا الملف ليس تقريرًا من Origin Doctor.</translation>
    </message>
    <message>
        <source>This report was made by a newer version of Origin Doctor. Please update the program and open it again.</source>
        <translation>أُنشئ هذا التقرير بإصدار أحدث من Origin Doctor. يُرجى تحديث البرنامج ثم فتح التقرير مرة أخرى.</translation>
    </message>
    <message>
        <source>This report does not say which version of the format it has.</source>
        <translation>لا يذكر هذا التقرير إصدار الصيغة التي كُتب بها.</translation>
    </message>
    <message>
        <source>This report holds no observations, so there is nothing to judge.</source>
        <translation>لا يحتوي هذا التقرير على أي مشاهدات، فلا يوجد ما يمكن الحكم عليه.</translation>
    </message>
    <message>
        <source>This file is too large to be a report.</source>
        <translation>هذا الملف أكبر من أن يكون تقريرًا.</translation>
    </message>
    <message>
        <source>This report does not say which site it is about.</source>
        <translation>لا يذكر هذا التقرير الموقع الذي يتحدث عنه.</translation>
    </message>
    <message>
        <source>Visitors get error %1, though Cloudflare itself reports no trouble.</source>
        <extracomment>%1: the number of an error</extracomment>
        <translation>يظهر للزوار الخطأ %1، مع أن Cloudflare نفسها لا تبلّغ عن أي مشكلة.</translation>
    </message>
    <message>
        <source>Visitors get the page from your server, and Cloudflare itself reports no trouble.</source>
        <translation>تصل إلى الزوار الصفحة من خادمك، وCloudflare نفسها لا تبلّغ عن أي مشكلة.</translation>
    </message>
    <message>
        <source>fine</source>
        <comment>the word beside a green light</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>fragile</source>
        <comment>the word beside an amber light</comment>
        <translation>هشّ</translation>
    </message>
    <message>
        <source>broken</source>
        <comment>the word beside a red light</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>the word beside a grey light</comment>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the word beside a grey light of the whole site</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>صفحة الحالة</translation>
    </message>
    <message>
        <source>DNS record</source>
        <translation>سجل DNS</translation>
    </message>
    <message>
        <source>TCP reach</source>
        <translation>الوصول عبر TCP</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>شهادة TLS</translation>
    </message>
    <message>
        <source>SSL mode</source>
        <translation>وضع SSL</translation>
    </message>
    <message>
        <source>Is Cloudflare itself in trouble, and what do visitors get right now?</source>
        <translation>هل لدى Cloudflare نفسها مشكلة، وماذا يظهر للزوار الآن؟</translation>
    </message>
    <message>
        <source>Does the name lead to Cloudflare, and does the server&apos;s address make sense?</source>
        <translation>هل يؤدّي الاسم إلى Cloudflare، وهل عنوان الخادم معقول؟</translation>
    </message>
    <message>
        <source>Does your server open the door?</source>
        <translation>هل يفتح خادمك الباب؟</translation>
    </message>
    <message>
        <source>Does your server show a certificate that Cloudflare accepts?</source>
        <translation>هل يُبرز خادمك شهادة تقبلها Cloudflare؟</translation>
    </message>
    <message>
        <source>Do Cloudflare&apos;s SSL mode and your server fit together?</source>
        <translation>هل يتوافق وضع SSL في Cloudflare مع خادمك؟</translation>
    </message>
    <message>
        <source>Something was seen for which this program has no words.</source>
        <translation>شوهد شيء لا يملك هذا البرنامج كلمات لوصفه.</translation>
    </message>
    <message>
        <source>There was nothing to go on, so this was not checked.</source>
        <translation>لم يتوفّر ما يُبنى عليه، لذلك لم يُفحص هذا.</translation>
    </message>
    <message>
        <source>This is still being checked.</source>
        <translation>ما زال هذا قيد الفحص.</translation>
    </message>
    <message>
        <source>the addresses of the computer that ran it</source>
        <comment>hidden in a report</comment>
        <translation>عناوين الحاسوب الذي أُجري منه الفحص</translation>
    </message>
    <message>
        <source>the addresses and names of the server</source>
        <comment>hidden in a report</comment>
        <translation>عناوين الخادم وأسماؤه</translation>
    </message>
    <message>
        <source>the name of the site</source>
        <comment>hidden in a report</comment>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>Stand-ins are used in this report, the same ones throughout, in the place of: %1.</source>
        <extracomment>%1: a list of what is hidden, such as “the name of the site”</extracomment>
        <translation>في هذا التقرير بدائل، هي نفسها من أوله إلى آخره، تحلّ محلّ: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>an SSL mode that is not known</comment>
        <translation>غير معروف</translation>
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
        <translation>يعمل</translation>
    </message>
    <message>
        <source>redirect loop</source>
        <comment>what visitors get</comment>
        <translation>حلقة إعادة توجيه</translation>
    </message>
    <message>
        <source>leads to http</source>
        <comment>what visitors get</comment>
        <translation>يؤدّي إلى http</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>what visitors get</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>error %1</source>
        <comment>what visitors get</comment>
        <extracomment>%1: the number of an error</extracomment>
        <translation>خطأ %1</translation>
    </message>
    <message>
        <source>Load balancing, Origin Rules (another port or host) and Configuration Rules (another SSL mode for this page) at Cloudflare cannot be seen from outside and were not tested.</source>
        <translation>موازنة الأحمال (Load Balancing) وOrigin Rules (منفذ آخر أو مضيف آخر) وConfiguration Rules (وضع SSL آخر لهذه الصفحة) في Cloudflare لا تُرى من الخارج، ولم تُختبر.</translation>
    </message>
    <message>
        <source>It can be put right on the server, by you or whoever runs it.</source>
        <translation>يمكن إصلاح ذلك على الخادم، بيدك أو بيد من يديره.</translation>
    </message>
    <message>
        <source>Your hosting company can look into it.</source>
        <translation>يمكن لشركة الاستضافة أن تنظر في الأمر.</translation>
    </message>
    <message>
        <source>It can be put right in Cloudflare&apos;s dashboard, by whoever holds the account.</source>
        <translation>يمكن إصلاح ذلك في لوحة تحكم Cloudflare، على يد من يدير الحساب.</translation>
    </message>
    <message>
        <source>Only Cloudflare can put it right, so wait and check again.</source>
        <translation>لا يمكن لأحد غير Cloudflare إصلاح ذلك، فانتظر ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>It can be put right by whoever holds the domain, at the company where it is registered.</source>
        <translation>يمكن أن يُصلح ذلك صاحب النطاق، لدى الشركة المسجَّل عندها.</translation>
    </message>
    <message>
        <source>This computer is refused at every web port; whether others are refused too was not seen. “ss -ltnp”, typed on the server, lists the programs that listen.</source>
        <translation>يُرفض اتصال هذا الحاسوب عند كل منافذ الويب، ولم يُعرف هل يُرفض غيره أيضًا. الأمر «ss -ltnp»، إذا كُتب على الخادم، يسرد البرامج التي تستمع.</translation>
    </message>
    <message>
        <source>Visitors may still get a stored copy. This computer is refused at every web port; whether Cloudflare is refused too was not seen. “ss -ltnp”, typed on the server, lists the programs that listen.</source>
        <translation>قد تظل تصل إلى الزوار نسخة محفوظة. يُرفض اتصال هذا الحاسوب عند كل منافذ الويب، ولم يُعرف هل تُرفض Cloudflare أيضًا. الأمر «ss -ltnp»، إذا كُتب على الخادم، يسرد البرامج التي تستمع.</translation>
    </message>
    <message>
        <source>%1 was looked for at %2, which refuses port %3. That is what happens when no program listens there. A firewall that refuses in the same way looks alike from outside; “ss -ltnp”, typed on the server, lists the programs that listen and shows which of the two it is.</source>
        <extracomment>%1: the name of the site, %2: an address, %3: the number of a port</extracomment>
        <translation>بُحث عن %1 عند %2، وهو يرفض الاتصال عبر المنفذ %3. هذا ما يحدث عندما لا يستمع أي برنامج هناك. وجدار الحماية الذي يرفض بالطريقة نفسها يبدو مماثلًا من الخارج. الأمر «ss -ltnp»، إذا كُتب على الخادم، يسرد البرامج التي تستمع ويبيّن أيّ الحالتين هي.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 Cloudflare asks your server over http only, and your server sends every request on to https, which leads to Cloudflare again, so the page never comes. Choose Full (strict) with a certificate on the server, or remove the redirect.</source>
        <extracomment>%1: the name of an SSL mode</extracomment>
        <translation>عندما يكون وضع SSL هو %1، تسأل Cloudflare خادمك عبر http فقط، ويحوّل خادمك كل طلب إلى https، وهذا يعود به إلى Cloudflare، فلا تصل الصفحة أبدًا. اختر Full (strict) مع شهادة على الخادم، أو أزِل إعادة التوجيه.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 Cloudflare asks your server over https, and your server sends the request back to http, from where the visitor is sent to https again, so the page never comes. Remove the redirect from https to http on the server, or let it redirect only what really came over http.</source>
        <extracomment>%1: the name of an SSL mode</extracomment>
        <translation>عندما يكون وضع SSL هو %1، تسأل Cloudflare خادمك عبر https، ويعيد خادمك الطلب إلى http، ومن هناك يُحوَّل الزائر إلى https مرة أخرى، فلا تصل الصفحة أبدًا. أزِل إعادة التوجيه من https إلى http على الخادم، أو اجعله لا يعيد إلا توجيه ما جاء فعلًا عبر http.</translation>
    </message>
    <message>
        <source>Only this computer&apos;s name server was heard, and it says that the name does not exist; the public ones could not be asked.</source>
        <translation>لم يُسمع إلا خادم الأسماء الذي يستخدمه هذا الحاسوب، وهو يقول إن الاسم غير موجود. أما خوادم الأسماء العامة فتعذّر سؤالها.</translation>
    </message>
    <message>
        <source>It has recovered: visitors get the site again.</source>
        <translation>عاد الموقع إلى العمل: صار يظهر للزوار من جديد.</translation>
    </message>
    <message>
        <source>Everything works: visitors get the site from your server through Cloudflare.</source>
        <translation>كل شيء يعمل: يصل الموقع إلى الزوار من خادمك عبر Cloudflare.</translation>
    </message>
    <message>
        <source>The site works, but this is fragile: %1</source>
        <extracomment>%1: a sentence that says what is fragile</extracomment>
        <translation>الموقع يعمل، لكن فيه نقطة هشّة: %1</translation>
    </message>
    <message>
        <source>The site works now, but something about it is fragile or does not suit everybody.</source>
        <translation>الموقع يعمل الآن، لكن فيه شيئًا هشًّا أو لا يناسب الجميع.</translation>
    </message>
    <message>
        <source>What visitors get could not be seen from here, so nothing can be promised.</source>
        <translation>تعذّرت من هنا رؤية ما يظهر للزوار، لذلك لا يمكن تأكيد أي شيء.</translation>
    </message>
    <message>
        <source>Something is broken, and the reason could not be found.</source>
        <translation>هناك شيء معطّل، ولم يُعثر على السبب.</translation>
    </message>
    <message>
        <source>Something is wrong for which this program has no words.</source>
        <translation>هناك خلل لا يملك هذا البرنامج كلمات لوصفه.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1: a title such as &quot;The name of the site does not exist&quot;, made into a sentence</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing can be said yet.</source>
        <translation>لا يمكن قول شيء بعد.</translation>
    </message>
    <message>
        <source>The site works. %1</source>
        <extracomment>%1: a sentence such as &quot;The clock of this computer is 59 minutes slow.&quot;</extracomment>
        <translation>الموقع يعمل. %1</translation>
    </message>
    <message>
        <source>Something for which this program has no words</source>
        <translation>شيء لا يملك هذا البرنامج كلمات لوصفه</translation>
    </message>
    <message>
        <source>you or whoever runs the server</source>
        <translation>أنت أو من يدير الخادم</translation>
    </message>
    <message>
        <source>your hosting company</source>
        <translation>شركة الاستضافة</translation>
    </message>
    <message>
        <source>whoever holds the Cloudflare account</source>
        <translation>من يدير حساب Cloudflare</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>you, at this computer or its network</source>
        <translation>أنت، على هذا الحاسوب أو في شبكته</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>هذا هو السبب</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>على الأرجح</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>The check was stopped before anything could be said.</source>
        <translation>أُوقف الفحص قبل أن يمكن قول أي شيء.</translation>
    </message>
    <message>
        <source>The check is still running.</source>
        <translation>ما زال الفحص جاريًا.</translation>
    </message>
    <message>
        <source>The check was stopped early; nothing wrong was seen until then.</source>
        <translation>أُوقف الفحص قبل نهايته، ولم يظهر أي خلل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The check is still running; nothing wrong was seen so far.</source>
        <translation>ما زال الفحص جاريًا، ولم يظهر أي خلل حتى الآن.</translation>
    </message>
    <message>
        <source>%1 The check was stopped early, so this is not final.</source>
        <extracomment>%1: a sentence that says what is wrong</extracomment>
        <translation>%1 أُوقف الفحص قبل نهايته، لذلك هذه النتيجة ليست نهائية.</translation>
    </message>
    <message>
        <source>%1 The check is still running, so this is not final.</source>
        <translation>%1 ما زال الفحص جاريًا، لذلك هذه النتيجة ليست نهائية.</translation>
    </message>
    <message>
        <source>Another site answers at the address of your server</source>
        <translation>موقع آخر يردّ من عنوان خادمك</translation>
    </message>
    <message>
        <source>Most likely another site answers at the address of your server.</source>
        <translation>على الأرجح يردّ موقع آخر من عنوان خادمك.</translation>
    </message>
    <message>
        <source>Another site may be answering at the address of your server.</source>
        <translation>قد يكون موقع آخر هو الذي يردّ من عنوان خادمك.</translation>
    </message>
    <message>
        <source>The address that you gave answers, but as another site: its certificate and its page are for another name. The address may be an old one that somebody else has now. Compare it with the A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) and with what your hosting company says.</source>
        <translation>العنوان الذي أعطيته يردّ، لكن بوصفه موقعًا آخر: فشهادته وصفحته لاسم آخر. قد يكون عنوانًا قديمًا صار الآن لغيرك. قارنه بسجل A (السطر الذي يحمل عنوان الخادم في صفحة DNS في Cloudflare) وبما تقوله شركة الاستضافة.</translation>
    </message>
    <message>
        <source>What answers at the address that you gave looks like another site, but a server that holds many sites may look like that too. Compare the address with the A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) and with what your hosting company says.</source>
        <translation>ما يردّ من العنوان الذي أعطيته يبدو موقعًا آخر، لكن الخادم الذي يستضيف مواقع كثيرة قد يبدو هكذا أيضًا. قارن العنوان بسجل A (السطر الذي يحمل عنوان الخادم في صفحة DNS في Cloudflare) وبما تقوله شركة الاستضافة.</translation>
    </message>
    <message>
        <source>Cloudflare sends visitors to the address that its DNS page holds. When the site has moved and that entry has not, a stranger&apos;s server answers, with another certificate and other pages. Look up the present address at your hosting company and put it into the A or AAAA record at Cloudflare.</source>
        <translation>ترسل Cloudflare الزوار إلى العنوان المكتوب في صفحة DNS الخاصة بها. إذا انتقل الموقع ولم يُحدَّث هذا السجل، يردّ خادم غريب بشهادة أخرى وصفحات أخرى. اعرف العنوان الحالي من شركة الاستضافة، وضعه في سجل A أو AAAA في Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare calls another address than the one you gave</source>
        <translation>تتصل Cloudflare بعنوان غير الذي أعطيته</translation>
    </message>
    <message>
        <source>Most likely Cloudflare calls another address than the one you gave.</source>
        <translation>على الأرجح تتصل Cloudflare بعنوان غير الذي أعطيته.</translation>
    </message>
    <message>
        <source>Cloudflare may be calling another address than the one you gave.</source>
        <translation>قد تكون Cloudflare تتصل بعنوان غير الذي أعطيته.</translation>
    </message>
    <message>
        <source>What Cloudflare gets and what this computer gets contradict each other, as if they spoke with two different servers. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides: is it the address that you gave here?</source>
        <translation>ما تحصل عليه Cloudflare وما يحصل عليه هذا الحاسوب متناقضان، كأنهما يتحدثان مع خادمين مختلفين. الفيصل هو سجل A (السطر الذي يحمل عنوان الخادم في صفحة DNS في Cloudflare): هل فيه العنوان الذي أعطيته هنا؟</translation>
    </message>
    <message>
        <source>What Cloudflare gets and what this computer gets do not go together. They may be speaking with two different servers, or one server treats them differently. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides: is it the address that you gave here?</source>
        <translation>ما تحصل عليه Cloudflare وما يحصل عليه هذا الحاسوب لا يتفقان. ربما يتحدثان مع خادمين مختلفين، أو يعاملهما خادم واحد معاملة مختلفة. الفيصل هو سجل A (السطر الذي يحمل عنوان الخادم في صفحة DNS في Cloudflare): هل فيه العنوان الذي أعطيته هنا؟</translation>
    </message>
    <message>
        <source>Only Cloudflare&apos;s dashboard shows which address Cloudflare calls; from outside it cannot be seen. When a server has moved, or a record was mistyped, the address that you know and the one that Cloudflare calls are two different servers. Open DNS, Records in the dashboard, and compare the A and AAAA records with the address of your server.</source>
        <translation>لوحة تحكم Cloudflare وحدها تُظهر العنوان الذي تتصل به Cloudflare، ولا يمكن رؤيته من الخارج. إذا انتقل الخادم، أو وقع خطأ في كتابة السجل، يكون العنوان الذي تعرفه والعنوان الذي تتصل به Cloudflare لخادمين مختلفين. افتح DNS ثم Records في لوحة التحكم، وقارن سجلات A وAAAA بعنوان خادمك.</translation>
    </message>
    <message>
        <source>The address given for your server belongs to Cloudflare</source>
        <translation>العنوان المعطى لخادمك تابع لشركة Cloudflare</translation>
    </message>
    <message>
        <source>Most likely the address given for your server belongs to Cloudflare.</source>
        <translation>العنوان المعطى لخادمك تابع على الأرجح لشركة Cloudflare.</translation>
    </message>
    <message>
        <source>The address of your server may be one of Cloudflare&apos;s own.</source>
        <translation>قد يكون عنوان خادمك واحدًا من عناوين Cloudflare نفسها.</translation>
    </message>
    <message>
        <source>The address lies in the ranges that Cloudflare publishes as its own. Cloudflare does not send visitors to itself and shows error 1000. What must stand in its DNS is the address of your own server, which your hosting company&apos;s welcome mail names.</source>
        <translation>يقع العنوان ضمن النطاقات التي تنشرها Cloudflare على أنها عناوينها. لا ترسل Cloudflare الزوار إلى نفسها، بل تعرض الخطأ 1000. ما يجب أن يكون في DNS لديها هو عنوان خادمك أنت، وتجده في رسالة الترحيب من شركة الاستضافة.</translation>
    </message>
    <message>
        <source>Cloudflare says that its DNS points to a prohibited address, which is mostly one of its own. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides: it must be the address of your own server.</source>
        <translation>تقول Cloudflare إن DNS لديها يشير إلى عنوان غير مسموح به، وهو في الغالب أحد عناوينها. الفيصل هو سجل A (السطر الذي يحمل عنوان الخادم في صفحة DNS في Cloudflare): يجب أن يحمل عنوان خادمك أنت.</translation>
    </message>
    <message>
        <source>Whoever looks up a site behind Cloudflare sees Cloudflare&apos;s addresses and not the server&apos;s. When such an address is put into the DNS as the server&apos;s own, visitors would go round in a circle, so Cloudflare shows error 1000. Take the server&apos;s address from the hosting company and put it into the A record.</source>
        <translation>من يبحث عن عنوان موقع يقف خلف Cloudflare يرى عناوين Cloudflare لا عنوان الخادم. وإذا وُضع عنوان كهذا في DNS على أنه عنوان الخادم، دار الزوار في حلقة مفرغة، ولذلك تعرض Cloudflare الخطأ 1000. خذ عنوان الخادم من شركة الاستضافة وضعه في سجل A.</translation>
    </message>
    <message>
        <source>The address given is a private one that Cloudflare cannot reach</source>
        <translation>العنوان المعطى عنوان خاص لا تستطيع Cloudflare الوصول إليه</translation>
    </message>
    <message>
        <source>Most likely Cloudflare was given a private address that it cannot reach.</source>
        <translation>على الأرجح أُعطيت Cloudflare عنوانًا خاصًا لا تستطيع الوصول إليه.</translation>
    </message>
    <message>
        <source>Cloudflare may have been given a private address that it cannot reach.</source>
        <translation>ربما أُعطيت Cloudflare عنوانًا خاصًا لا تستطيع الوصول إليه.</translation>
    </message>
    <message>
        <source>The address belongs to the kind that is used inside a home, an office or a data centre, and no call from the internet arrives there. If the same address stands in Cloudflare&apos;s DNS, Cloudflare has no chance. Put the public address of the server there.</source>
        <translation>هذا العنوان من النوع المستخدم داخل منزل أو مكتب أو مركز بيانات، ولا يصل إليه أي اتصال من الإنترنت. إذا كان العنوان نفسه في DNS لدى Cloudflare، فلا سبيل لها إلى الوصول. ضع هناك العنوان العام للخادم.</translation>
    </message>
    <message>
        <source>The address that you gave is a private one, which answers at most from your own network. Cloudflare may hold another one. The A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address) decides; please give the public address here and check again.</source>
        <translation>العنوان الذي أعطيته عنوان خاص، لا يردّ في أحسن الأحوال إلا من داخل شبكتك. قد يكون لدى Cloudflare عنوان آخر. الفيصل هو سجل A (السطر الذي يحمل عنوان الخادم في صفحة DNS في Cloudflare). يُرجى إعطاء العنوان العام هنا ثم إعادة الفحص.</translation>
    </message>
    <message>
        <source>Addresses such as 192.168.1.10, 10.0.0.5 or fd00::1 mean something only inside one network. Cloudflare calls from the internet and cannot reach them. Ask your hosting company, or your router&apos;s page when the server stands at home, for the public address, and put it into Cloudflare&apos;s DNS.</source>
        <translation>عناوين مثل 192.168.1.10 أو 10.0.0.5 أو fd00::1 لا معنى لها إلا داخل شبكة واحدة. تتصل Cloudflare من الإنترنت، فلا تستطيع الوصول إليها. اعرف العنوان العام من شركة الاستضافة، أو من صفحة جهاز الراوتر إذا كان الخادم في المنزل، وضعه في DNS لدى Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare finds no address for your server</source>
        <translation>لا تجد Cloudflare عنوانًا لخادمك</translation>
    </message>
    <message>
        <source>Most likely Cloudflare finds no address for your server.</source>
        <translation>على الأرجح لا تجد Cloudflare عنوانًا لخادمك.</translation>
    </message>
    <message>
        <source>Cloudflare may find no address for your server.</source>
        <translation>ربما لا تجد Cloudflare عنوانًا لخادمك.</translation>
    </message>
    <message>
        <source>Cloudflare shows error 1016: the name under which it should find your server leads nowhere. The record in Cloudflare&apos;s DNS is missing or points to a name that does not exist any more.</source>
        <translation>تعرض Cloudflare الخطأ 1016: الاسم الذي يُفترض أن تجد به خادمك لا يؤدّي إلى أي مكان. السجل في DNS لدى Cloudflare مفقود، أو يشير إلى اسم لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>Some answers say that Cloudflare does not find the address of your server. The records under DNS in Cloudflare&apos;s dashboard decide: each must be an address, or a name that exists.</source>
        <translation>تقول بعض الإجابات إن Cloudflare لا تجد عنوان خادمك. الفيصل هو السجلات تحت DNS في لوحة تحكم Cloudflare: يجب أن يكون كل منها عنوانًا، أو اسمًا موجودًا.</translation>
    </message>
    <message>
        <source>In Cloudflare&apos;s DNS a site may point to an address or, by a CNAME record, to another name. When that other name does not exist or has no address, Cloudflare shows error 530 with 1016. Correct the record, or the name that it points to. Load balancing pools and custom host names may hold such a name too.</source>
        <translation>في DNS لدى Cloudflare يمكن أن يشير الموقع إلى عنوان، أو إلى اسم آخر بواسطة سجل CNAME. إذا كان ذلك الاسم غير موجود أو بلا عنوان، تعرض Cloudflare الخطأ 530 مع 1016. صحّح السجل، أو الاسم الذي يشير إليه. وقد يوجد اسم كهذا أيضًا في مجموعات موازنة الأحمال (Load Balancing) وفي أسماء المضيفين المخصصة (Custom Hostnames).</translation>
    </message>
    <message>
        <source>The site does not lead through Cloudflare</source>
        <translation>الموقع لا يمرّ عبر Cloudflare</translation>
    </message>
    <message>
        <source>Most likely the site does not lead through Cloudflare.</source>
        <translation>على الأرجح لا يمرّ الموقع عبر Cloudflare.</translation>
    </message>
    <message>
        <source>The site may not lead through Cloudflare.</source>
        <translation>ربما لا يمرّ الموقع عبر Cloudflare.</translation>
    </message>
    <message>
        <source>The public name servers send visitors straight to a server and not to Cloudflare. An error 521 cannot come from Cloudflare then. If it should protect the site, switch the cloud beside the record to orange.</source>
        <translation>ترسل خوادم الأسماء العامة الزوار مباشرةً إلى خادم، لا إلى Cloudflare. وفي هذه الحالة لا يمكن أن يأتي الخطأ 521 من Cloudflare. إذا أردت أن تحمي Cloudflare الموقع، فحوّل السحابة بجانب السجل إلى اللون البرتقالي.</translation>
    </message>
    <message>
        <source>Not every name server answered, but what they say leads straight to a server and not to Cloudflare. The DNS page in Cloudflare&apos;s dashboard decides: is the cloud beside the record orange?</source>
        <translation>لم تُجب كل خوادم الأسماء، لكن ما قالته يؤدّي مباشرةً إلى خادم، لا إلى Cloudflare. الفيصل هو صفحة DNS في لوحة تحكم Cloudflare: هل السحابة بجانب السجل برتقالية؟</translation>
    </message>
    <message>
        <source>A record in Cloudflare&apos;s DNS has a cloud: orange means that visitors go through Cloudflare, grey that they go straight to the server. With a grey cloud, or with DNS elsewhere, Cloudflare is not in the way and makes no errors. Whatever visitors see then comes from the server or another service.</source>
        <translation>لكل سجل في DNS لدى Cloudflare سحابة: البرتقالية تعني أن الزوار يمرّون عبر Cloudflare، والرمادية تعني أنهم يذهبون مباشرةً إلى الخادم. إذا كانت السحابة رمادية، أو كان DNS في مكان آخر، فليست Cloudflare في الطريق ولا تصدر عنها أخطاء. وما يراه الزوار عندئذ يأتي من الخادم أو من خدمة أخرى.</translation>
    </message>
    <message>
        <source>The name of the site does not exist</source>
        <translation>اسم الموقع غير موجود</translation>
    </message>
    <message>
        <source>Most likely the name of the site does not exist.</source>
        <translation>اسم الموقع غير موجود على الأرجح.</translation>
    </message>
    <message>
        <source>The name of the site may not exist.</source>
        <translation>قد يكون اسم الموقع غير موجود.</translation>
    </message>
    <message>
        <source>Every name server that answered says that there is no such name. It may be mistyped, the record may be missing, or the domain may have ended. The company where the domain is registered can tell.</source>
        <translation>كل خوادم الأسماء التي أجابت تقول إنه لا يوجد اسم كهذا. قد يكون في كتابته خطأ، أو قد يكون السجل مفقودًا، أو قد يكون النطاق قد انتهى. الشركة التي سُجّل النطاق عندها تستطيع أن تخبرك.</translation>
    </message>
    <message>
        <source>A name server says that there is no such name, but it was not confirmed by others. Check how the name is spelt, and ask the company where the domain is registered.</source>
        <translation>يقول أحد خوادم الأسماء إنه لا يوجد اسم كهذا، لكن لم تؤكد ذلك خوادم أخرى. تحقق من كتابة الاسم، واسأل الشركة التي سُجّل النطاق عندها.</translation>
    </message>
    <message>
        <source>Before anybody can visit a site, name servers must know its name. When they say that it does not exist, the record was never made, was deleted, or the domain has ended and was not renewed. Check the spelling, then the domain at its registrar, then the record under DNS.</source>
        <translation>قبل أن يتمكن أحد من زيارة موقع، يجب أن تعرف خوادم الأسماء اسمه. إذا قالت إنه غير موجود، فإما أن السجل لم يُنشأ أصلًا، أو حُذف، أو انتهى النطاق ولم يُجدَّد. تحقق من كتابة الاسم، ثم من النطاق لدى مسجّله، ثم من السجل تحت DNS.</translation>
    </message>
    <message>
        <source>The DNSSEC signature of the domain is broken</source>
        <translation>توقيع DNSSEC للنطاق معطّل</translation>
    </message>
    <message>
        <source>Most likely the DNSSEC signature of the domain is broken.</source>
        <translation>توقيع DNSSEC للنطاق معطّل على الأرجح.</translation>
    </message>
    <message>
        <source>The DNSSEC signature of the domain may be broken.</source>
        <translation>قد يكون توقيع DNSSEC للنطاق معطّلًا.</translation>
    </message>
    <message>
        <source>Name servers that check signatures refuse the name, and the same question without the check succeeds. The key at the registrar (the DS record) does not fit the one that the domain&apos;s name servers use.</source>
        <translation>خوادم الأسماء التي تتحقق من التواقيع ترفض الاسم، والسؤال نفسه ينجح من دون التحقق. المفتاح لدى مسجّل النطاق (سجل DS) لا يطابق المفتاح الذي تستخدمه خوادم أسماء النطاق.</translation>
    </message>
    <message>
        <source>A name server that checks signatures refuses the name. The DS record at the registrar decides: it must be the one that the domain&apos;s name servers show, or there must be none.</source>
        <translation>يرفض الاسمَ أحدُ خوادم الأسماء التي تتحقق من التواقيع. الفيصل هو سجل DS لدى مسجّل النطاق: يجب أن يكون هو نفسه الذي تُظهره خوادم أسماء النطاق، أو ألا يوجد سجل أصلًا.</translation>
    </message>
    <message>
        <source>DNSSEC seals the answers of name servers with a signature, and the registrar of the domain holds the key to it, the DS record. After a move to other name servers, an old DS record makes every answer look forged. Many visitors then cannot find the site at all. Remove the old DS record at the registrar, or replace it by the one that Cloudflare&apos;s dashboard shows.</source>
        <translation>يختم DNSSEC إجابات خوادم الأسماء بتوقيع، ويحتفظ مسجّل النطاق بمفتاحه، وهو سجل DS. بعد الانتقال إلى خوادم أسماء أخرى، يجعل سجل DS القديم كل إجابة تبدو مزوّرة، فلا يجد كثير من الزوار الموقع إطلاقًا. أزِل سجل DS القديم لدى المسجّل، أو ضع مكانه السجل الذي تعرضه لوحة تحكم Cloudflare.</translation>
    </message>
    <message>
        <source>The domain uses other name servers than Cloudflare&apos;s</source>
        <translation>يستخدم النطاق خوادم أسماء غير خوادم Cloudflare</translation>
    </message>
    <message>
        <source>Most likely the domain uses other name servers than Cloudflare&apos;s.</source>
        <translation>على الأرجح يستخدم النطاق خوادم أسماء غير خوادم Cloudflare.</translation>
    </message>
    <message>
        <source>The domain may use other name servers than Cloudflare&apos;s.</source>
        <translation>ربما يستخدم النطاق خوادم أسماء غير خوادم Cloudflare.</translation>
    </message>
    <message>
        <source>The domain is entrusted to name servers that are not Cloudflare&apos;s, and the site does not lead through Cloudflare. What is set in Cloudflare&apos;s dashboard has no effect until the registrar names Cloudflare&apos;s name servers.</source>
        <translation>النطاق معهود به إلى خوادم أسماء ليست من Cloudflare، والموقع لا يمرّ عبر Cloudflare. لا أثر لما يُضبط في لوحة تحكم Cloudflare إلى أن يذكر مسجّل النطاق خوادم أسماء Cloudflare.</translation>
    </message>
    <message>
        <source>The name servers that were seen are not Cloudflare&apos;s, but not everybody was heard. The registrar&apos;s page of the domain decides.</source>
        <translation>خوادم الأسماء التي شوهدت ليست من Cloudflare، لكن لم تُسمع كلها. الفيصل هو صفحة النطاق لدى مسجّله.</translation>
    </message>
    <message>
        <source>The registrar of a domain says which name servers answer for it. Cloudflare&apos;s settings work only when these are Cloudflare&apos;s, apart from a partial set-up, in which single names point to Cloudflare. After a change it can take a day until everybody knows. Cloudflare&apos;s dashboard shows the two names to enter at the registrar.</source>
        <translation>يحدد مسجّل النطاق أي خوادم أسماء تجيب عنه. لا تعمل إعدادات Cloudflare إلا إذا كانت هذه خوادمها، باستثناء الإعداد الجزئي الذي تشير فيه أسماء مفردة إلى Cloudflare. بعد التغيير قد يمرّ يوم حتى يعرف به الجميع. تعرض لوحة تحكم Cloudflare الاسمين المطلوب إدخالهما لدى المسجّل.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare&apos;s SSL mode send visitors round in a circle</source>
        <translation>خادمك ووضع SSL في Cloudflare يجعلان الزوار يدورون في حلقة</translation>
    </message>
    <message>
        <source>Most likely your server and Cloudflare&apos;s SSL mode send visitors round in a circle.</source>
        <translation>على الأرجح يجعل خادمك ووضع SSL في Cloudflare الزوارَ يدورون في حلقة.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare&apos;s SSL mode may be sending visitors round in a circle.</source>
        <translation>قد يكون خادمك ووضع SSL في Cloudflare يجعلان الزوار يدورون في حلقة.</translation>
    </message>
    <message>
        <source>Your server sends the request on to an address that leads back to where it came from, so the page never comes. In the SSL modes Off and Flexible a server that insists on https does that; in Full a server that sends https back to http. Choose Full (strict) with a certificate on the server, or remove the redirect.</source>
        <translation>يحوّل خادمك الطلب إلى عنوان يعود به إلى حيث جاء، فلا تصل الصفحة أبدًا. في الوضعين Off وFlexible من أوضاع SSL يفعل ذلك الخادم الذي يصرّ على https، وفي الوضع Full يفعله الخادم الذي يعيد https إلى http. اختر Full (strict) مع شهادة على الخادم، أو أزِل إعادة التوجيه.</translation>
    </message>
    <message>
        <source>Visitors are sent on and on. A redirect on your server that does not fit the SSL mode may be the reason, and so may two rules at Cloudflare that contradict each other. The SSL mode under SSL/TLS, Overview in Cloudflare&apos;s dashboard decides.</source>
        <translation>يُحوَّل الزوار مرة بعد مرة. قد يكون السبب إعادة توجيه على خادمك لا تناسب وضع SSL، وقد يكون قاعدتين متعارضتين في Cloudflare. الفيصل هو وضع SSL تحت SSL/TLS ثم Overview في لوحة تحكم Cloudflare.</translation>
    </message>
    <message>
        <source>In the SSL modes Off and Flexible Cloudflare asks your server over http. A server that answers “please use https” sends the visitor back to Cloudflare, which asks over http again, without end. The cure is the mode Full or better Full (strict), with a certificate on the server. A server that sends https visitors back to http makes the same circle in the mode Full.</source>
        <translation>في الوضعين Off وFlexible من أوضاع SSL تسأل Cloudflare خادمك عبر http. فإذا أجاب الخادم «استخدم https من فضلك»، أعاد الزائر إلى Cloudflare التي تسأل عبر http من جديد، وهكذا بلا نهاية. العلاج هو الوضع Full أو الأفضل منه Full (strict)، مع شهادة على الخادم. والخادم الذي يعيد زوار https إلى http يُحدث الحلقة نفسها في الوضع Full.</translation>
    </message>
    <message>
        <source>Your server itself reports an error</source>
        <translation>خادمك نفسه يبلّغ عن خطأ</translation>
    </message>
    <message>
        <source>Most likely your server itself reports an error.</source>
        <translation>على الأرجح خادمك نفسه هو الذي يبلّغ عن خطأ.</translation>
    </message>
    <message>
        <source>Your server itself may be reporting an error.</source>
        <translation>قد يكون خادمك نفسه هو الذي يبلّغ عن خطأ.</translation>
    </message>
    <message>
        <source>The connection works, and the error is made by your own server: the web server, the application behind it or its database. Its error log names the reason. Cloudflare only passes the page on.</source>
        <translation>الاتصال يعمل، والخطأ صادر عن خادمك أنت: عن خادم الويب أو التطبيق الذي خلفه أو قاعدة بياناته. سجل الأخطاء عليه يذكر السبب. أما Cloudflare فتنقل الصفحة فقط.</translation>
    </message>
    <message>
        <source>Some answers look like errors of your own server. The server&apos;s error log at that time decides.</source>
        <translation>تبدو بعض الإجابات أخطاءً من خادمك نفسه. الفيصل هو سجل الأخطاء على الخادم في ذلك الوقت.</translation>
    </message>
    <message>
        <source>A status such as 500, 502 or 503 without Cloudflare&apos;s own error page comes from your server. A program on it has crashed, the database is gone, the disk is full, or maintenance is switched on. Read the error log of the web server and of the application. Changing anything at Cloudflare does not help.</source>
        <translation>رمز حالة مثل 500 أو 502 أو 503 من دون صفحة الخطأ الخاصة بشركة Cloudflare يأتي من خادمك. فإما أن برنامجًا عليه انهار، أو أن قاعدة البيانات لا تعمل، أو أن القرص ممتلئ، أو أن وضع الصيانة مفعّل. اقرأ سجل الأخطاء لخادم الويب وللتطبيق. لا يفيد تغيير أي شيء في Cloudflare.</translation>
    </message>
    <message>
        <source>Your server takes too long to answer</source>
        <translation>خادمك يستغرق وقتًا أطول من اللازم للرد</translation>
    </message>
    <message>
        <source>Most likely your server takes too long to answer.</source>
        <translation>على الأرجح يستغرق خادمك وقتًا أطول من اللازم للرد.</translation>
    </message>
    <message>
        <source>Your server may be taking too long to answer.</source>
        <translation>قد يكون خادمك يستغرق وقتًا أطول من اللازم للرد.</translation>
    </message>
    <message>
        <source>Your server accepts the connection, but does not send the page in time. Cloudflare gives up after about two minutes and shows error 524. A long database query, a heavy script or a program that waits for another service is the usual reason.</source>
        <translation>يقبل خادمك الاتصال، لكنه لا يرسل الصفحة في الوقت المحدد. تتوقف Cloudflare عن الانتظار بعد نحو دقيقتين وتعرض الخطأ 524. السبب المعتاد هو استعلام طويل في قاعدة البيانات، أو سكربت ثقيل، أو برنامج ينتظر خدمة أخرى.</translation>
    </message>
    <message>
        <source>No answer came in the time that this check waits, which is shorter than the time that Cloudflare waits. The server may be slow, or it may never answer. The web server&apos;s log, with the time that each request takes, decides.</source>
        <translation>لم تصل أي إجابة في المدة التي ينتظرها هذا الفحص، وهي أقصر من المدة التي تنتظرها Cloudflare. قد يكون الخادم بطيئًا، وقد لا يجيب أبدًا. الفيصل هو سجل خادم الويب الذي يذكر المدة التي يستغرقها كل طلب.</translation>
    </message>
    <message>
        <source>The connection to your server works, but the page is not ready in time. Cloudflare waits for 100 to 125 seconds and then shows error 524. Look in the log for the page that takes so long, and at the database and the outside services that it needs. Work that takes minutes belongs into the background.</source>
        <translation>الاتصال بخادمك يعمل، لكن الصفحة لا تكون جاهزة في الوقت المحدد. تنتظر Cloudflare من 100 إلى 125 ثانية ثم تعرض الخطأ 524. ابحث في السجل عن الصفحة التي تستغرق كل هذا الوقت، وانظر في قاعدة البيانات والخدمات الخارجية التي تحتاج إليها. أما العمل الذي يستغرق دقائق فمكانه في الخلفية.</translation>
    </message>
    <message>
        <source>Your server hangs up without a proper answer</source>
        <translation>خادمك يقطع الاتصال من دون رد سليم</translation>
    </message>
    <message>
        <source>Most likely your server hangs up without a proper answer.</source>
        <translation>على الأرجح يقطع خادمك الاتصال من دون رد سليم.</translation>
    </message>
    <message>
        <source>Your server may be hanging up without a proper answer.</source>
        <translation>قد يكون خادمك يقطع الاتصال من دون رد سليم.</translation>
    </message>
    <message>
        <source>Your server accepts the connection and closes it again without a complete answer, for Cloudflare and for this computer. A crashed program behind the web server is the usual reason, and its log shows it.</source>
        <translation>يقبل خادمك الاتصال ثم يغلقه من دون رد كامل، مع Cloudflare ومع هذا الحاسوب. السبب المعتاد هو انهيار برنامج خلف خادم الويب، وسجلّه يُظهر ذلك.</translation>
    </message>
    <message>
        <source>Cloudflare says that your server&apos;s answer was unusable, and that was not seen from here in the same way. The server&apos;s error log at that time decides: look for crashes and for closed connections.</source>
        <translation>تقول Cloudflare إن رد خادمك لا يمكن استخدامه، ولم يُشاهَد ذلك من هنا بالطريقة نفسها. الفيصل هو سجل الأخطاء على الخادم في ذلك الوقت: ابحث فيه عن الانهيارات والاتصالات المغلقة.</translation>
    </message>
    <message>
        <source>Cloudflare could connect, but what came back was empty, broken off or not http, and visitors get error 520. Often a program such as PHP crashes while it makes the page, a security product cuts the connection, or another program has taken the port. The error log of the web server shows which.</source>
        <translation>تمكنت Cloudflare من الاتصال، لكن ما عاد إليها كان فارغًا أو مقطوعًا أو ليس http، فيظهر للزوار الخطأ 520. كثيرًا ما يكون السبب انهيار برنامج مثل PHP وهو يُعدّ الصفحة، أو منتج حماية يقطع الاتصال، أو برنامجًا آخر استولى على المنفذ. سجل الأخطاء لخادم الويب يبيّن أيّها هو.</translation>
    </message>
    <message>
        <source>Your server&apos;s answer begins with too many headers</source>
        <translation>رد خادمك يبدأ بترويسات كثيرة جدًا</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s answer begins with too many headers.</source>
        <translation>على الأرجح يبدأ رد خادمك بترويسات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Your server&apos;s answer may begin with too many headers.</source>
        <translation>قد يكون رد خادمك يبدأ بترويسات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Before each page a server sends headers (lines about the page), and yours sends more of them than Cloudflare accepts, so visitors get error 520. Mostly cookies pile up there. Find out which plugin or program sets them.</source>
        <translation>يرسل الخادم قبل كل صفحة ترويسات (أسطرًا عن الصفحة)، وخادمك يرسل منها أكثر مما تقبله Cloudflare، فيظهر للزوار الخطأ 520. في الغالب تتراكم هناك ملفات تعريف الارتباط (cookies). ابحث عن الإضافة أو البرنامج الذي يضعها.</translation>
    </message>
    <message>
        <source>Cloudflare says that your server&apos;s answer was unusable. Too many headers (lines about the page, such as cookies) may be the reason, but they were not seen from here. The headers that the server sends decide; “curl -I” shows them.</source>
        <translation>تقول Cloudflare إن رد خادمك لا يمكن استخدامه. قد يكون السبب كثرة الترويسات (أسطر عن الصفحة، مثل ملفات تعريف الارتباط)، لكنها لم تُشاهَد من هنا. الفيصل هو الترويسات التي يرسلها الخادم، والأمر «curl -I» يعرضها.</translation>
    </message>
    <message>
        <source>Headers are lines that a server sends before a page, for example cookies. Cloudflare accepts 128 KB of them in one answer and shows error 520 when there are more. A program that sets a new cookie with every visit, or writes debugging notes into headers, is the usual reason. Switch it off or make it tidy up.</source>
        <translation>الترويسات أسطر يرسلها الخادم قبل الصفحة، مثل ملفات تعريف الارتباط (cookies). تقبل Cloudflare منها 128 كيلوبايت في الرد الواحد، وتعرض الخطأ 520 إذا زادت على ذلك. السبب المعتاد برنامج يضع ملف تعريف ارتباط جديدًا مع كل زيارة، أو يكتب ملاحظات تصحيح الأخطاء في الترويسات. أوقفه، أو اجعله ينظّف ما يتركه.</translation>
    </message>
    <message>
        <source>The Cloudflare Tunnel of your server is not connected</source>
        <translation>نفق Cloudflare Tunnel الخاص بخادمك غير متصل</translation>
    </message>
    <message>
        <source>Most likely the Cloudflare Tunnel of your server is not connected.</source>
        <translation>نفق Cloudflare Tunnel الخاص بخادمك غير متصل على الأرجح.</translation>
    </message>
    <message>
        <source>The Cloudflare Tunnel of your server may not be connected.</source>
        <translation>قد يكون نفق Cloudflare Tunnel الخاص بخادمك غير متصل.</translation>
    </message>
    <message>
        <source>Cloudflare shows error 1033: the site is reached through a tunnel that your server opens, and no tunnel is open now. Start the program “cloudflared” on the server again and look at its log.</source>
        <translation>تعرض Cloudflare الخطأ 1033: يُوصَل إلى الموقع عبر نفق يفتحه خادمك، ولا يوجد الآن نفق مفتوح. شغّل برنامج «cloudflared» على الخادم من جديد، وانظر في سجلّه.</translation>
    </message>
    <message>
        <source>Some answers say that the tunnel to your server is not connected. The state of the tunnel in Cloudflare&apos;s dashboard, under Zero Trust, Networks, decides.</source>
        <translation>تقول بعض الإجابات إن النفق إلى خادمك غير متصل. الفيصل هو حالة النفق في لوحة تحكم Cloudflare، تحت Zero Trust ثم Networks.</translation>
    </message>
    <message>
        <source>With Cloudflare Tunnel the server calls Cloudflare, by a program named “cloudflared”, and not the other way round. When that program has stopped, cannot reach the internet or lost its credentials, visitors get error 530 with 1033. Start it, let it start by itself with the machine, and read its log. Open ports do not matter here.</source>
        <translation>مع Cloudflare Tunnel يتصل الخادم بشركة Cloudflare بواسطة برنامج اسمه «cloudflared»، وليس العكس. إذا توقف هذا البرنامج، أو لم يتمكن من الوصول إلى الإنترنت، أو فقد بيانات اعتماده، يظهر للزوار الخطأ 530 مع 1033. شغّله، واجعله يبدأ تلقائيًا مع تشغيل الجهاز، واقرأ سجلّه. لا أهمية هنا للمنافذ المفتوحة.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate has expired</source>
        <translation>انتهت صلاحية شهادة خادمك</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate has expired.</source>
        <translation>على الأرجح انتهت صلاحية شهادة خادمك.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may have expired.</source>
        <translation>قد تكون صلاحية شهادة خادمك قد انتهت.</translation>
    </message>
    <message>
        <source>A certificate that your server shows has passed its last day, and Cloudflare checks that in the SSL mode Full (strict). Renew it on the server, and let the web server load the new one.</source>
        <translation>انتهت صلاحية إحدى الشهادات التي يعرضها خادمك، وCloudflare تتحقق من ذلك في الوضع Full (strict) من أوضاع SSL. جدّدها على الخادم، واجعل خادم الويب يحمّل الشهادة الجديدة.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. An expired certificate may be the reason, but that was not seen from here together with the error. The date in the certificate on the server decides.</source>
        <translation>تقول Cloudflare إنها لا تقبل شهادة خادمك. قد يكون السبب شهادة انتهت صلاحيتها، لكن ذلك لم يُشاهَد من هنا مع الخطأ. الفيصل هو التاريخ المكتوب في الشهادة على الخادم.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Certificates end after some months and must be renewed; when that fails, or the web server was not reloaded afterwards, visitors get error 526. Renew the certificate and see that the renewal runs by itself from now on.</source>
        <translation>يشترط الوضع Full (strict) من أوضاع SSL شهادة سارية المفعول، تحمل اسم الموقع، وصادرة عن جهة تثق بها Cloudflare. تنتهي الشهادات بعد بضعة أشهر ويجب تجديدها. إذا فشل التجديد، أو لم يُعَد تحميل خادم الويب بعده، يظهر للزوار الخطأ 526. جدّد الشهادة، واحرص على أن يجري التجديد تلقائيًا من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is not valid yet</source>
        <translation>شهادة خادمك لم تصبح سارية بعد</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is not valid yet.</source>
        <translation>على الأرجح لم تصبح شهادة خادمك سارية بعد.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may not be valid yet.</source>
        <translation>ربما لم تصبح شهادة خادمك سارية بعد.</translation>
    </message>
    <message>
        <source>A certificate that your server shows becomes valid only at a later time, judged by Cloudflare&apos;s clock. It was made too early, or the clock of the machine that made it is wrong. Put that clock right and issue the certificate again.</source>
        <translation>إحدى الشهادات التي يُبرزها خادمك لا تصبح سارية إلا في وقت لاحق، بحسب ساعة Cloudflare. فإما أنها صدرت قبل أوانها، أو أن ساعة الجهاز الذي أصدرها غير مضبوطة. اضبط تلك الساعة وأصدر الشهادة من جديد.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A certificate whose first day has not come yet may be the reason, but that was not seen from here together with the error. The dates in the certificate on the server decide.</source>
        <translation>تقول Cloudflare إنها لا تقبل شهادة خادمك. قد يكون السبب شهادة لم يأتِ يومها الأول بعد، لكن ذلك لم يُشاهَد من هنا مع الخطأ. الفيصل هو التواريخ المكتوبة في الشهادة على الخادم.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Every certificate has a first day too. One that was made on a machine with a wrong clock may begin in the future, and visitors get error 526 until then. Set the clock and issue the certificate again.</source>
        <translation>يشترط الوضع Full (strict) من أوضاع SSL شهادة سارية المفعول، تحمل اسم الموقع، وصادرة عن جهة تثق بها Cloudflare. ولكل شهادة يوم أول أيضًا. فالشهادة التي صدرت على جهاز ساعته غير مضبوطة قد تبدأ في المستقبل، ويظهر للزوار الخطأ 526 حتى ذلك الحين. اضبط الساعة وأصدر الشهادة من جديد.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is for another name</source>
        <translation>شهادة خادمك لاسم آخر</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is for another name.</source>
        <translation>شهادة خادمك لاسم آخر على الأرجح.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may be for another name.</source>
        <translation>قد تكون شهادة خادمك لاسم آخر.</translation>
    </message>
    <message>
        <source>The certificate that your server shows does not name the site, and Cloudflare checks that in the SSL mode Full (strict). Install a certificate that covers the name, with and without “www” as visitors use it.</source>
        <translation>الشهادة التي يُبرزها خادمك لا تذكر اسم الموقع، وCloudflare تتحقق من ذلك في الوضع Full (strict) من أوضاع SSL. ثبّت شهادة تشمل الاسم، مع «www» ومن دونها، كما يستخدمه الزوار.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A certificate for another name may be the reason, but that was not seen from here together with the error. The names in the certificate on the server decide.</source>
        <translation>تقول Cloudflare إنها لا تقبل شهادة خادمك. قد يكون السبب شهادة لاسم آخر، لكن ذلك لم يُشاهَد من هنا مع الخطأ. الفيصل هو الأسماء المكتوبة في الشهادة على الخادم.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. A certificate lists the names that it is good for. When the site&apos;s name is not among them, for instance because the server shows the certificate of another site on it, visitors get error 526. Install one that covers the name.</source>
        <translation>يشترط الوضع Full (strict) من أوضاع SSL شهادة سارية المفعول، تحمل اسم الموقع، وصادرة عن جهة تثق بها Cloudflare. تسرد الشهادة الأسماء التي تصلح لها. إذا لم يكن اسم الموقع من بينها، مثلًا لأن الخادم يُبرز شهادة موقع آخر عليه، يظهر للزوار الخطأ 526. ثبّت شهادة تشمل الاسم.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is self-signed</source>
        <translation>شهادة خادمك موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is self-signed, and Cloudflare does not accept that.</source>
        <translation>شهادة خادمك موقّعة ذاتيًا على الأرجح، وCloudflare لا تقبل ذلك.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may be self-signed.</source>
        <translation>قد تكون شهادة خادمك موقّعة ذاتيًا.</translation>
    </message>
    <message>
        <source>The server vouches for itself with a certificate of its own making, which Cloudflare does not accept in the SSL mode Full (strict). Install one from Cloudflare&apos;s Origin CA or from a public issuer such as Let&apos;s Encrypt, both free.</source>
        <translation>يضمن الخادم نفسه بنفسه بشهادة من صنعه، وهي شهادة لا تقبلها Cloudflare في الوضع Full (strict) من أوضاع SSL. ثبّت شهادة من Origin CA التابعة لشركة Cloudflare، أو من جهة إصدار عامة مثل Let&apos;s Encrypt، وكلتاهما مجانية.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A self-signed one may be the reason, but that was not seen from here together with the error. The issuer in the certificate on the server decides.</source>
        <translation>تقول Cloudflare إنها لا تقبل شهادة خادمك. قد يكون السبب شهادة موقّعة ذاتيًا، لكن ذلك لم يُشاهَد من هنا مع الخطأ. الفيصل هو جهة الإصدار المكتوبة في الشهادة على الخادم.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. A self-signed certificate has no such issuer: the server made it itself, often at its first start. In the mode Full it is accepted, in Full (strict) visitors get error 526. A certificate from Cloudflare&apos;s Origin CA is free and lasts for up to fifteen years.</source>
        <translation>يشترط الوضع Full (strict) من أوضاع SSL شهادة سارية المفعول، تحمل اسم الموقع، وصادرة عن جهة تثق بها Cloudflare. ليس للشهادة الموقّعة ذاتيًا جهة كهذه: فقد صنعها الخادم بنفسه، وكثيرًا ما يكون ذلك عند تشغيله أول مرة. في الوضع Full تُقبل، وفي Full (strict) يظهر للزوار الخطأ 526. أما الشهادة من Origin CA التابعة لشركة Cloudflare فمجانية، وتدوم حتى خمسة عشر عامًا.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate comes from an issuer that Cloudflare does not trust</source>
        <translation>شهادة خادمك صادرة عن جهة لا تثق بها Cloudflare</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate comes from an issuer that Cloudflare does not trust.</source>
        <translation>شهادة خادمك صادرة على الأرجح عن جهة لا تثق بها Cloudflare.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may come from an issuer that Cloudflare does not trust.</source>
        <translation>قد تكون شهادة خادمك صادرة عن جهة لا تثق بها Cloudflare.</translation>
    </message>
    <message>
        <source>Nobody whom Cloudflare is known to trust stands behind the certificate that your server shows. Install one from Cloudflare&apos;s Origin CA or from a public issuer such as Let&apos;s Encrypt.</source>
        <translation>لا تقف خلف الشهادة التي يُبرزها خادمك أي جهة يُعرف أن Cloudflare تثق بها. ثبّت شهادة من Origin CA التابعة لشركة Cloudflare، أو من جهة إصدار عامة مثل Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Company-internal issuers, test issuers and retired ones are not on Cloudflare&apos;s list, and visitors get error 526. Replace the certificate, or add the issuer to the Custom Origin Trust Store of your zone. Once that store is used, only what is in it counts.</source>
        <translation>يشترط الوضع Full (strict) من أوضاع SSL شهادة سارية المفعول، تحمل اسم الموقع، وصادرة عن جهة تثق بها Cloudflare. جهات الإصدار الداخلية في الشركات وجهات الاختبار والجهات التي توقفت ليست في قائمة Cloudflare، فيظهر للزوار الخطأ 526. استبدل الشهادة، أو أضف جهة الإصدار إلى Custom Origin Trust Store في نطاقك لدى Cloudflare. وإذا استُخدم هذا المخزن، فلا يُعتد إلا بما فيه.</translation>
    </message>
    <message>
        <source>Your server does not send the whole chain of certificates</source>
        <translation>خادمك لا يرسل سلسلة الشهادات كاملة</translation>
    </message>
    <message>
        <source>Most likely your server does not send the whole chain of certificates.</source>
        <translation>على الأرجح لا يرسل خادمك سلسلة الشهادات كاملة.</translation>
    </message>
    <message>
        <source>Your server may not send the whole chain of certificates.</source>
        <translation>ربما لا يرسل خادمك سلسلة الشهادات كاملة.</translation>
    </message>
    <message>
        <source>Your server shows its own certificate, but not the one in between that links it to a trusted issuer, so Cloudflare cannot check it. In the web server&apos;s settings use the file with the full chain (often named “fullchain.pem”).</source>
        <translation>يُبرز خادمك شهادته، لكنه لا يُبرز الشهادة الوسيطة التي تربطها بجهة إصدار موثوقة، لذلك لا تستطيع Cloudflare التحقق منها. استخدم في إعدادات خادم الويب الملف الذي يحوي السلسلة كاملة (وكثيرًا ما يكون اسمه «fullchain.pem»).</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. A missing link between it and a trusted issuer may be the reason; whether one is missing cannot be told for certain from here. The file in the web server&apos;s settings decides: it must hold the full chain.</source>
        <translation>تقول Cloudflare إنها لا تقبل شهادة خادمك. قد يكون السبب حلقة مفقودة بين الشهادة وجهة إصدار موثوقة، ولا يمكن الجزم من هنا هل هناك حلقة مفقودة. الفيصل هو الملف المحدد في إعدادات خادم الويب: يجب أن يحوي السلسلة كاملة.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Issuers rarely sign with their best-kept key; they use an intermediate certificate, and the server must send that one too. Browsers often help themselves and hide the mistake, Cloudflare does not, and visitors get error 526. Use the full chain file from the issuer.</source>
        <translation>يشترط الوضع Full (strict) من أوضاع SSL شهادة سارية المفعول، تحمل اسم الموقع، وصادرة عن جهة تثق بها Cloudflare. نادرًا ما توقّع جهات الإصدار بأكثر مفاتيحها صونًا، بل تستخدم شهادة وسيطة، وعلى الخادم أن يرسلها أيضًا. كثيرًا ما تتدبّر المتصفحات أمرها فتُخفي هذا الخطأ، أما Cloudflare فلا تفعل، فيظهر للزوار الخطأ 526. استخدم ملف السلسلة الكاملة من جهة الإصدار.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate was revoked</source>
        <translation>أُلغيت شهادة خادمك</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate was revoked.</source>
        <translation>على الأرجح أُلغيت شهادة خادمك.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may have been revoked.</source>
        <translation>ربما أُلغيت شهادة خادمك.</translation>
    </message>
    <message>
        <source>The issuer has taken the certificate back before its last day, and your server itself passes that message on. Issue a new certificate with a new key and install it.</source>
        <translation>سحبت جهة الإصدار الشهادة قبل يومها الأخير، وخادمك نفسه ينقل هذا الخبر. أصدر شهادة جديدة بمفتاح جديد وثبّتها.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. That its issuer has revoked it may be the reason, but that was not seen from here together with the error. The issuer can tell.</source>
        <translation>تقول Cloudflare إنها لا تقبل شهادة خادمك. قد يكون السبب أن جهة الإصدار ألغتها، لكن ذلك لم يُشاهَد من هنا مع الخطأ. جهة الإصدار تستطيع أن تخبرك.</translation>
    </message>
    <message>
        <source>The SSL mode Full (strict) demands a certificate that is in date, bears the name of the site and comes from an issuer whom Cloudflare trusts. Issuers take certificates back when a key was stolen, when a mistake was made, or when the owner asks for it. From then on visitors get error 526. Issue a new certificate with a new key; the old one does not become valid again.</source>
        <translation>يشترط الوضع Full (strict) من أوضاع SSL شهادة سارية المفعول، تحمل اسم الموقع، وصادرة عن جهة تثق بها Cloudflare. تسحب جهات الإصدار الشهادات إذا سُرق مفتاح، أو وقع خطأ، أو طلب المالك ذلك. ومن ذلك الحين يظهر للزوار الخطأ 526. أصدر شهادة جديدة بمفتاح جديد، فالشهادة القديمة لا تعود صالحة.</translation>
    </message>
    <message>
        <source>No problem was found</source>
        <translation>لم تُكتشف أي مشكلة</translation>
    </message>
    <message>
        <source>No problem was found, as far as can be told.</source>
        <translation>لم تُكتشف أي مشكلة، بقدر ما يمكن معرفته.</translation>
    </message>
    <message>
        <source>No problem was found, but not everything could be seen.</source>
        <translation>لم تُكتشف أي مشكلة، لكن تعذّرت رؤية كل شيء.</translation>
    </message>
    <message>
        <source>Visitors get the page from your server through Cloudflare, and nothing that was looked at is broken. If the error comes and goes, check again while it is there.</source>
        <translation>تصل الصفحة إلى الزوار من خادمك عبر Cloudflare، ولا عطل في أي شيء فُحص. إذا كان الخطأ يظهر ويختفي، فأعد الفحص أثناء ظهوره.</translation>
    </message>
    <message>
        <source>Nothing that was looked at is broken, but not everything could be looked at. The grey lights say what is missing and what would make it visible.</source>
        <translation>لا عطل في أي شيء فُحص، لكن لم يكن ممكنًا فحص كل شيء. الإشارات الرمادية تبيّن ما ينقص وما الذي يجعله مرئيًا.</translation>
    </message>
    <message>
        <source>The site answers through Cloudflare, from your server and not from a stored copy, and no check shows anything broken. An error that comes and goes may be away at this moment. Check again while visitors complain, and with the address of your server, so that both sides can be compared.</source>
        <translation>يردّ الموقع عبر Cloudflare، من خادمك لا من نسخة محفوظة، ولا يُظهر أي فحص عطلًا. الخطأ الذي يظهر ويختفي قد يكون غائبًا في هذه اللحظة. أعد الفحص بينما يشتكي الزوار، وأعطِ عنوان خادمك، حتى تمكن مقارنة الجانبين.</translation>
    </message>
    <message>
        <source>Something is broken, but the reason could not be found</source>
        <translation>هناك شيء معطّل، لكن لم يُعثر على السبب</translation>
    </message>
    <message>
        <source>Something may be broken, and the reason could not be found.</source>
        <translation>قد يكون هناك شيء معطّل، ولم يُعثر على السبب.</translation>
    </message>
    <message>
        <source>Visitors do not get the site as they should, and what was seen fits none of the known reasons. The findings show what was seen. What would help most is the address of your server, if it was not given, and the error log of the web server at this time.</source>
        <translation>لا يصل الموقع إلى الزوار كما ينبغي، وما شوهد لا يناسب أيًّا من الأسباب المعروفة. النتائج تبيّن ما شوهد. أكثر ما قد يفيد هو عنوان خادمك، إن لم يكن قد أُعطي، وسجل الأخطاء لخادم الويب في هذا الوقت.</translation>
    </message>
    <message>
        <source>Something does not look right, but what was seen fits none of the known reasons. What would help most is the address of your server, if it was not given, and the error log of the web server at this time.</source>
        <translation>هناك ما لا يبدو سليمًا، لكن ما شوهد لا يناسب أيًّا من الأسباب المعروفة. أكثر ما قد يفيد هو عنوان خادمك، إن لم يكن قد أُعطي، وسجل الأخطاء لخادم الويب في هذا الوقت.</translation>
    </message>
    <message>
        <source>Something is broken, but the observations fit none of the reasons that this program knows. It then shows what it saw instead of guessing. Give it the address of your server and the SSL mode, if you have not, and check again. The error log of the web server and the Ray ID on Cloudflare&apos;s error page help your hosting company and Cloudflare.</source>
        <translation>هناك شيء معطّل، لكن المشاهدات لا تناسب أيًّا من الأسباب التي يعرفها هذا البرنامج. وعندئذ يعرض ما رآه بدلًا من التخمين. أعطه عنوان خادمك ووضع SSL، إن لم تفعل بعد، وأعد الفحص. سجل الأخطاء لخادم الويب ورقم Ray ID في صفحة خطأ Cloudflare يساعدان شركة الاستضافة وCloudflare.</translation>
    </message>
    <message>
        <source>A setting at Cloudflare stands in the way</source>
        <translation>إعداد في Cloudflare يعترض الطريق</translation>
    </message>
    <message>
        <source>Most likely a setting at Cloudflare stands in the way.</source>
        <translation>على الأرجح يعترض الطريقَ إعداد في Cloudflare.</translation>
    </message>
    <message>
        <source>A setting at Cloudflare may stand in the way.</source>
        <translation>ربما يعترض الطريقَ إعداد في Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare shows an error that it makes before it calls your server, because of its own settings for this site. The records under DNS and the Workers or Pages routes in the dashboard are the places to look. Your server is not involved.</source>
        <translation>تعرض Cloudflare خطأً تُصدره قبل أن تتصل بخادمك، بسبب إعداداتها الخاصة بهذا الموقع. المكان الذي تنظر فيه هو السجلات تحت DNS ومسارات Workers أو Pages في لوحة التحكم. لا دخل لخادمك في ذلك.</translation>
    </message>
    <message>
        <source>Some answers are errors that Cloudflare makes because of its own settings for this site. The records under DNS and the Workers or Pages routes in the dashboard decide.</source>
        <translation>بعض الإجابات أخطاء تُصدرها Cloudflare بسبب إعداداتها الخاصة بهذا الموقع. الفيصل هو السجلات تحت DNS ومسارات Workers أو Pages في لوحة التحكم.</translation>
    </message>
    <message>
        <source>Errors with numbers from 1000 on come from Cloudflare&apos;s own settings: a record that points to a forbidden address, a name that belongs to another account, or a Worker (a program that runs at Cloudflare) that fails. Your server is not asked at all. The number on the page says which setting it is, and the dashboard is the place to change it.</source>
        <translation>الأخطاء التي تبدأ أرقامها من 1000 تأتي من إعدادات Cloudflare نفسها: سجل يشير إلى عنوان غير مسموح به، أو اسم تابع لحساب آخر، أو Worker (برنامج يعمل لدى Cloudflare) يفشل. لا يُسأل خادمك إطلاقًا. الرقم المكتوب في الصفحة يبيّن أي إعداد هو، ولوحة التحكم هي مكان تغييره.</translation>
    </message>
    <message>
        <source>Cloudflare itself has a fault that may touch this site</source>
        <translation>لدى Cloudflare نفسها عطل قد يمسّ هذا الموقع</translation>
    </message>
    <message>
        <source>Most likely a fault at Cloudflare itself is the reason.</source>
        <translation>السبب على الأرجح عطل لدى Cloudflare نفسها.</translation>
    </message>
    <message>
        <source>A fault at Cloudflare itself may be the reason.</source>
        <translation>قد يكون السبب عطلًا لدى Cloudflare نفسها.</translation>
    </message>
    <message>
        <source>Cloudflare reports a fault, but whether it touches this site cannot be told from outside, and other reasons fit as well. Look at those first and follow Cloudflare&apos;s status page.</source>
        <translation>تبلّغ Cloudflare عن عطل، لكن لا يمكن من الخارج معرفة هل يمسّ هذا الموقع، وهناك أسباب أخرى مناسبة أيضًا. انظر في تلك الأسباب أولًا، وتابع صفحة حالة Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare publishes its faults on www.cloudflarestatus.com. A fault at the data centre or the service that serves your visitors can cause errors though your server is well. Error 521 is rarely among them. Nothing can be done on the server then; wait, and check again when the fault is marked as solved.</source>
        <translation>تنشر Cloudflare أعطالها على www.cloudflarestatus.com. قد يسبب عطل في مركز البيانات أو في الخدمة التي تخدم زوارك أخطاءً مع أن خادمك بخير. ونادرًا ما يكون الخطأ 521 منها. عندئذ لا يمكن فعل شيء على الخادم. انتظر، وأعد الفحص عندما يُعلَن حل العطل.</translation>
    </message>
    <message>
        <source>Your server&apos;s firewall turns Cloudflare away</source>
        <translation>جدار الحماية على خادمك يصدّ Cloudflare</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s firewall turns Cloudflare away.</source>
        <translation>على الأرجح يصدّ جدار الحماية على خادمك Cloudflare.</translation>
    </message>
    <message>
        <source>Your server&apos;s firewall may be turning Cloudflare away.</source>
        <translation>قد يكون جدار الحماية على خادمك يصدّ Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, while this computer gets the site from the same server on the very port that Cloudflare uses. Something on the server or before it treats Cloudflare&apos;s addresses differently: a firewall, a ban list or a security product. If the address in Cloudflare&apos;s DNS is another one than the one given here, that would look the same; compare the A record (the line in Cloudflare&apos;s DNS page that holds the server&apos;s address).</source>
        <translation>لا تستطيع Cloudflare الدخول، بينما يحصل هذا الحاسوب على الموقع من الخادم نفسه وعبر المنفذ نفسه الذي تستخدمه Cloudflare. هناك شيء على الخادم أو أمامه يعامل عناوين Cloudflare معاملة مختلفة: جدار حماية، أو قائمة حظر، أو منتج حماية. وإذا كان العنوان في DNS لدى Cloudflare غير العنوان المعطى هنا، فسيبدو الأمر كذلك أيضًا. قارنه بسجل A (السطر الذي يحمل عنوان الخادم في صفحة DNS في Cloudflare).</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, always or now and then, and what was seen from here does not settle why. A firewall or a ban list that turns some or all of Cloudflare&apos;s addresses away is one reading. Where this computer gets the site from the server, another address in Cloudflare&apos;s DNS or a server that takes only so many connections would look the same. Where it does not, the web server may not be running. “ss -ltnp”, typed on the server, lists the programs that listen; with the firewall&apos;s log it decides.</source>
        <translation>لا تستطيع Cloudflare الدخول، دائمًا أو من حين إلى آخر، وما شوهد من هنا لا يحسم السبب. أحد التفسيرات جدار حماية أو قائمة حظر تصدّ بعض عناوين Cloudflare أو كلها. وحيث يحصل هذا الحاسوب على الموقع من الخادم، قد يبدو الأمر كذلك أيضًا إذا كان في DNS لدى Cloudflare عنوان آخر، أو كان الخادم لا يقبل إلا عددًا محدودًا من الاتصالات. وحيث لا يحصل عليه، قد يكون خادم الويب متوقفًا. الأمر «ss -ltnp»، إذا كُتب على الخادم، يسرد البرامج التي تستمع، وهو مع سجل جدار الحماية يحسم المسألة.</translation>
    </message>
    <message>
        <source>Behind Cloudflare every visitor reaches your server from one of Cloudflare&apos;s addresses. A firewall, a program against attacks such as fail2ban, or the hosting company may have banned those addresses. Visitors then get error 521, 522 or 523, while the site opens when it is called directly. Allow all of Cloudflare&apos;s published addresses, IPv4 and IPv6, and lift bans that are already there.</source>
        <translation>خلف Cloudflare يصل كل زائر إلى خادمك من أحد عناوين Cloudflare. ربما حظر تلك العناوين جدار حماية، أو برنامج ضد الهجمات مثل fail2ban، أو شركة الاستضافة. عندئذ يظهر للزوار الخطأ 521 أو 522 أو 523، بينما يفتح الموقع عند الاتصال به مباشرةً. اسمح بكل عناوين Cloudflare المنشورة، IPv4 وIPv6، وارفع ما هو موجود من حظر.</translation>
    </message>
    <message>
        <source>A firewall keeps everybody away from your web server</source>
        <translation>جدار حماية يمنع الجميع من الوصول إلى خادم الويب لديك</translation>
    </message>
    <message>
        <source>Most likely a firewall keeps everybody away from your web server.</source>
        <translation>على الأرجح يمنع جدار حماية الجميع من الوصول إلى خادم الويب لديك.</translation>
    </message>
    <message>
        <source>A firewall may be keeping everybody away from your web server.</source>
        <translation>قد يكون جدار حماية هو الذي يمنع الجميع من الوصول إلى خادم الويب لديك.</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, and this computer is refused too, by a message that only a firewall or a router sends. So the machine, or a router before it, is on, and a rule forbids the web ports. Whether the rule is for everybody or for Cloudflare and this computer alone shows a call from another network, such as a phone&apos;s.</source>
        <translation>لا تستطيع Cloudflare الدخول، ويُرفض هذا الحاسوب أيضًا، برسالة لا يرسلها إلا جدار حماية أو راوتر. إذن الجهاز، أو راوتر أمامه، يعمل، وهناك قاعدة تمنع منافذ الويب. أما هل القاعدة للجميع أم لـ Cloudflare ولهذا الحاسوب وحدهما، فيبيّنه اتصال من شبكة أخرى، مثل شبكة الهاتف.</translation>
    </message>
    <message>
        <source>Cloudflare cannot get in, and a firewall spoke to this computer as well. That may be a rule for everybody or a ban on this computer alone. A call from another network, such as a phone&apos;s, decides.</source>
        <translation>لا تستطيع Cloudflare الدخول، وردّ جدار حماية على هذا الحاسوب أيضًا. قد تكون هذه قاعدة للجميع أو حظرًا لهذا الحاسوب وحده. الفيصل هو اتصال من شبكة أخرى، مثل شبكة الهاتف.</translation>
    </message>
    <message>
        <source>A firewall decides who may connect to which port of a server. Some firewalls forbid by sending a message back, and that message shows that the machine is on. Often the web ports were never opened, or a rule before the one that opens them forbids everything. Open ports 80 and 443 at least for Cloudflare&apos;s addresses, in the firewall of the server and in that of the hosting company.</source>
        <translation>يقرر جدار الحماية من يحق له الاتصال، وبأي منفذ من منافذ الخادم. بعض جدران الحماية تمنع بإرسال رسالة، وهذه الرسالة تدل على أن الجهاز يعمل. كثيرًا ما يكون السبب أن منافذ الويب لم تُفتح أصلًا، أو أن قاعدة تسبق قاعدة الفتح تمنع كل شيء. افتح المنفذين 80 و443 لعناوين Cloudflare على الأقل، في جدار الحماية على الخادم وفي جدار الحماية لدى شركة الاستضافة.</translation>
    </message>
    <message>
        <source>Your server does not answer anybody</source>
        <translation>خادمك لا يجيب أحدًا</translation>
    </message>
    <message>
        <source>Most likely your server does not answer anybody.</source>
        <translation>على الأرجح لا يجيب خادمك أحدًا.</translation>
    </message>
    <message>
        <source>Your server may not be answering anybody.</source>
        <translation>قد يكون خادمك لا يجيب أحدًا.</translation>
    </message>
    <message>
        <source>Neither Cloudflare nor this computer gets any answer from the server, not even a refusal. The machine may be off, its network may be down, its address may have changed, or a firewall silently drops every call; from outside these cannot be told apart. The hosting company&apos;s panel or console shows whether the machine is on.</source>
        <translation>لا تحصل Cloudflare ولا هذا الحاسوب على أي رد من الخادم، ولا حتى على رفض. قد يكون الجهاز مطفأ، أو شبكته متوقفة، أو عنوانه تغيّر، أو هناك جدار حماية يتجاهل كل اتصال بصمت، ولا يمكن التمييز بين هذه الحالات من الخارج. لوحة شركة الاستضافة أو وحدة التحكم (console) لديها تبيّن هل الجهاز يعمل.</translation>
    </message>
    <message>
        <source>Cloudflare gets no answer from the server. The machine may be off, or a firewall may drop the calls of Cloudflare or of everybody; from what was seen this cannot be told. The hosting company&apos;s panel or console shows whether the machine is on, and a call from a phone&apos;s network whether anybody gets in.</source>
        <translation>لا تحصل Cloudflare على أي رد من الخادم. قد يكون الجهاز مطفأ، أو قد يتجاهل جدار حماية اتصالات Cloudflare أو اتصالات الجميع، ولا يمكن معرفة ذلك مما شوهد. لوحة شركة الاستضافة أو وحدة التحكم (console) لديها تبيّن هل الجهاز يعمل، واتصال من شبكة هاتف يبيّن هل يستطيع أحد الدخول.</translation>
    </message>
    <message>
        <source>Silence is the least telling of all answers: it comes from a machine that is off, from a broken network, from an address that nobody has any more, and from a firewall that drops calls without a word. Cloudflare waits for 19 seconds and then shows error 522. First look in the panel or console of the hosting company whether the machine runs. If it does, look at its firewall and at the firewall of the hosting company.</source>
        <translation>الصمت أقل الإجابات دلالة: فقد يأتي من جهاز مطفأ، ومن شبكة معطّلة، ومن عنوان لم يعد لأحد، ومن جدار حماية يتجاهل الاتصالات بلا كلمة. تنتظر Cloudflare 19 ثانية ثم تعرض الخطأ 522. انظر أولًا في لوحة شركة الاستضافة أو وحدة التحكم (console) لديها هل الجهاز يعمل. فإن كان يعمل، فانظر في جدار الحماية عليه وفي جدار الحماية لدى شركة الاستضافة.</translation>
    </message>
    <message>
        <source>No way through the internet leads to your server</source>
        <translation>لا طريق عبر الإنترنت يؤدّي إلى خادمك</translation>
    </message>
    <message>
        <source>Most likely no way through the internet leads to your server.</source>
        <translation>على الأرجح لا طريق عبر الإنترنت يؤدّي إلى خادمك.</translation>
    </message>
    <message>
        <source>There may be no way through the internet to your server.</source>
        <translation>ربما لا يوجد طريق عبر الإنترنت إلى خادمك.</translation>
    </message>
    <message>
        <source>A router on the way says that your server cannot be reached, and Cloudflare does not reach it either. The machine or its network is off, the address is not in use, or a firewall answers in that way. The hosting company can see which.</source>
        <translation>يقول راوتر على الطريق إنه لا يمكن الوصول إلى خادمك، وCloudflare لا تصل إليه كذلك. إما أن الجهاز أو شبكته لا يعمل، أو أن العنوان غير مستخدم، أو أن جدار حماية يجيب بهذه الطريقة. شركة الاستضافة تستطيع أن ترى أيّها هو.</translation>
    </message>
    <message>
        <source>Cloudflare says that it finds no way to your server. From here that was not seen, so the address in Cloudflare&apos;s DNS may be a wrong one, or the network of the hosting company has a fault. Compare the A record in Cloudflare&apos;s dashboard with the address of your server.</source>
        <translation>تقول Cloudflare إنها لا تجد طريقًا إلى خادمك. لم يُشاهَد ذلك من هنا، لذلك قد يكون العنوان في DNS لدى Cloudflare خاطئًا، أو يكون في شبكة شركة الاستضافة عطل. قارن سجل A في لوحة تحكم Cloudflare بعنوان خادمك.</translation>
    </message>
    <message>
        <source>Routers pass calls on through the internet, and one of them says that it knows no way to this address. Cloudflare then shows error 523, sometimes 522. The address may be wrong or given up, the machine may be off, or the hosting company&apos;s network may have a fault. Some firewalls send the same message on purpose. Compare the address in Cloudflare&apos;s DNS with that of the server, then ask the hosting company.</source>
        <translation>تمرّر أجهزة الراوتر الاتصالات عبر الإنترنت، وأحدها يقول إنه لا يعرف طريقًا إلى هذا العنوان. عندئذ تعرض Cloudflare الخطأ 523، وأحيانًا 522. قد يكون العنوان خاطئًا أو متروكًا، أو الجهاز مطفأ، أو في شبكة شركة الاستضافة عطل. وبعض جدران الحماية ترسل الرسالة نفسها عن قصد. قارن العنوان في DNS لدى Cloudflare بعنوان الخادم، ثم اسأل شركة الاستضافة.</translation>
    </message>
    <message>
        <source>Your server answers at one kind of address and not at the other</source>
        <translation>خادمك يجيب على نوع من العناوين ولا يجيب على الآخر</translation>
    </message>
    <message>
        <source>Most likely your server answers at one kind of address and not at the other.</source>
        <translation>على الأرجح يجيب خادمك على نوع من العناوين ولا يجيب على الآخر.</translation>
    </message>
    <message>
        <source>Your server may answer at one kind of address and not at the other.</source>
        <translation>ربما يجيب خادمك على نوع من العناوين ولا يجيب على الآخر.</translation>
    </message>
    <message>
        <source>One of IPv4 and IPv6 (the older and the newer kind of address) works on your server and the other does not, while visitors get errors. Cloudflare uses any address that its DNS holds, so some requests go to the one that fails. Repair it on the server, or remove that record from Cloudflare&apos;s DNS.</source>
        <translation>أحد النوعين IPv4 وIPv6 (النوع الأقدم والنوع الأحدث من العناوين) يعمل على خادمك والآخر لا يعمل، بينما تظهر للزوار أخطاء. تستخدم Cloudflare أي عنوان تجده في DNS لديها، لذلك تذهب بعض الطلبات إلى العنوان الذي لا يعمل. أصلحه على الخادم، أو أزِل ذلك السجل من DNS في Cloudflare.</translation>
    </message>
    <message>
        <source>Visitors get errors now and then. If Cloudflare&apos;s DNS holds an IPv4 and an IPv6 address for your server and only one of them works, it would look like this. Compare the A and AAAA records in Cloudflare&apos;s dashboard with the addresses at which the server answers.</source>
        <translation>تظهر للزوار أخطاء من حين إلى آخر. إذا كان في DNS لدى Cloudflare عنوان IPv4 وعنوان IPv6 لخادمك، ولا يعمل منهما إلا واحد، فسيبدو الأمر هكذا. قارن سجلات A وAAAA في لوحة تحكم Cloudflare بالعناوين التي يجيب عليها الخادم.</translation>
    </message>
    <message>
        <source>Servers can have two kinds of address, IPv4 (an A record) and IPv6 (an AAAA record). Cloudflare may use either. When the web server or its firewall was set up for only one, some requests fail and others succeed. Let the web server listen on both and open the firewall for both, or remove the record of the kind that does not work.</source>
        <translation>يمكن أن يكون للخوادم نوعان من العناوين: IPv4 (سجل A) وIPv6 (سجل AAAA). وقد تستخدم Cloudflare أيًّا منهما. إذا ضُبط خادم الويب أو جدار حمايته لنوع واحد فقط، تفشل بعض الطلبات وتنجح أخرى. اجعل خادم الويب يستمع على النوعين وافتح جدار الحماية لهما، أو أزِل سجل النوع الذي لا يعمل.</translation>
    </message>
    <message>
        <source>A rule on your web server turns Cloudflare&apos;s addresses away</source>
        <translation>قاعدة على خادم الويب لديك تصدّ عناوين Cloudflare</translation>
    </message>
    <message>
        <source>Most likely a rule on your web server turns Cloudflare&apos;s addresses away.</source>
        <translation>على الأرجح تصدّ قاعدة على خادم الويب لديك عناوين Cloudflare.</translation>
    </message>
    <message>
        <source>A rule on your web server may be turning Cloudflare&apos;s addresses away.</source>
        <translation>قد تكون قاعدة على خادم الويب لديك تصدّ عناوين Cloudflare.</translation>
    </message>
    <message>
        <source>Through Cloudflare your own server answers “forbidden” or “too many requests”, while it gives this computer the page. A rule of the web server, a security plugin or a limit treats Cloudflare&apos;s addresses as strangers. The log of the web server names the rule.</source>
        <translation>عبر Cloudflare يجيب خادمك نفسه «ممنوع» أو «طلبات كثيرة جدًا»، بينما يعطي هذا الحاسوب الصفحة. هناك قاعدة في خادم الويب، أو إضافة حماية، أو حدّ للطلبات، يعامل عناوين Cloudflare كأنها غريبة. سجل خادم الويب يذكر القاعدة.</translation>
    </message>
    <message>
        <source>Through Cloudflare your own server answers “forbidden” or “too many requests”. It may forbid the page to everybody, or only to Cloudflare&apos;s addresses. The log of the web server decides, and so does a call past Cloudflare from another network, such as a phone&apos;s.</source>
        <translation>عبر Cloudflare يجيب خادمك نفسه «ممنوع» أو «طلبات كثيرة جدًا». قد يمنع الصفحة عن الجميع، أو عن عناوين Cloudflare فقط. يحسم الأمرَ سجل خادم الويب، ويحسمه كذلك اتصال لا يمرّ عبر Cloudflare من شبكة أخرى، مثل شبكة الهاتف.</translation>
    </message>
    <message>
        <source>The connection works, but the web server answers with status 403 or 429. Rules in its settings, in “.htaccess”, in a web application firewall or in a plugin may ban addresses that ask too often, and behind Cloudflare these are Cloudflare&apos;s. Allow Cloudflare&apos;s addresses there, and let the web server read the visitor&apos;s real address from the header CF-Connecting-IP.</source>
        <translation>الاتصال يعمل، لكن خادم الويب يجيب برمز الحالة 403 أو 429. قد تحظر قواعد في إعداداته أو في ملف «.htaccess» أو في جدار حماية تطبيقات الويب أو في إضافة العناوينَ التي تكثر من الطلب، وخلف Cloudflare تكون هذه عناوين Cloudflare. اسمح بعناوين Cloudflare هناك، واجعل خادم الويب يقرأ عنوان الزائر الحقيقي من الترويسة CF-Connecting-IP.</translation>
    </message>
    <message>
        <source>The web server program is not running</source>
        <translation>برنامج خادم الويب لا يعمل</translation>
    </message>
    <message>
        <source>Most likely the web server program is not running.</source>
        <translation>برنامج خادم الويب لا يعمل على الأرجح.</translation>
    </message>
    <message>
        <source>The web server program may not be running.</source>
        <translation>قد يكون برنامج خادم الويب لا يعمل.</translation>
    </message>
    <message>
        <source>The machine answers, but it refuses every connection to its web ports, from Cloudflare and from this computer alike. That is what happens when no program listens there. A firewall that refuses in the same way looks alike from outside; “ss -ltnp”, typed on the server, lists the programs that listen and shows which of the two it is.</source>
        <translation>الجهاز يجيب، لكنه يرفض كل اتصال بمنافذ الويب فيه، من Cloudflare ومن هذا الحاسوب على السواء. هذا ما يحدث عندما لا يستمع أي برنامج هناك. وجدار الحماية الذي يرفض بالطريقة نفسها يبدو مماثلًا من الخارج. الأمر «ss -ltnp»، إذا كُتب على الخادم، يسرد البرامج التي تستمع ويبيّن أيّ الحالتين هي.</translation>
    </message>
    <message>
        <source>Cloudflare is refused, and what was seen from here does not tell why. A web server that is not running and a firewall that turns Cloudflare away look alike from outside. “ss -ltnp”, typed on the server, lists the programs that listen and decides: does a program listen on ports 80 and 443 (the doors for http and https)?</source>
        <translation>تُرفض Cloudflare، وما شوهد من هنا لا يبيّن السبب. خادم الويب المتوقف وجدار الحماية الذي يصدّ Cloudflare يبدوان متماثلين من الخارج. الأمر «ss -ltnp»، إذا كُتب على الخادم، يسرد البرامج التي تستمع ويحسم المسألة: هل يستمع برنامج على المنفذين 80 و443 (بابَي http وhttps)؟</translation>
    </message>
    <message>
        <source>A web server is a program, such as nginx or Apache, that waits for visitors at the server&apos;s ports. When it has stopped, the machine itself refuses every connection, and Cloudflare shows error 521. It may have crashed, failed to start after an update or a restart, or stopped over a mistake in its settings. Start it again and read its log for the reason.</source>
        <translation>خادم الويب برنامج، مثل nginx أو Apache، ينتظر الزوار عند منافذ الخادم. إذا توقف، يرفض الجهاز نفسه كل اتصال، وتعرض Cloudflare الخطأ 521. ربما انهار، أو لم يبدأ بعد تحديث أو إعادة تشغيل، أو توقف بسبب خطأ في إعداداته. شغّله من جديد واقرأ سجلّه لمعرفة السبب.</translation>
    </message>
    <message>
        <source>The web server listens only to its own machine</source>
        <translation>خادم الويب لا يستمع إلا إلى جهازه نفسه</translation>
    </message>
    <message>
        <source>Most likely the web server listens only to its own machine.</source>
        <translation>على الأرجح لا يستمع خادم الويب إلا إلى جهازه نفسه.</translation>
    </message>
    <message>
        <source>The web server may be listening only to its own machine.</source>
        <translation>قد يكون خادم الويب لا يستمع إلا إلى جهازه نفسه.</translation>
    </message>
    <message>
        <source>Every connection from outside is refused, and on the server itself a program listens only on the address 127.0.0.1 or ::1, which nobody else can reach.</source>
        <translation>يُرفض كل اتصال من الخارج، وعلى الخادم نفسه لا يستمع برنامج إلا على العنوان 127.0.0.1 أو ::1، ولا يستطيع أحد غيره الوصول إليه.</translation>
    </message>
    <message>
        <source>Every connection from outside is refused. A web server that listens only on 127.0.0.1 or ::1 would do that, and so would one that is not running. “ss -ltnp”, typed on the server, lists the programs that listen and decides.</source>
        <translation>يُرفض كل اتصال من الخارج. هكذا يفعل خادم ويب لا يستمع إلا على 127.0.0.1 أو ::1، وهكذا يبدو خادم ويب متوقف أيضًا. الأمر «ss -ltnp»، إذا كُتب على الخادم، يسرد البرامج التي تستمع ويحسم المسألة.</translation>
    </message>
    <message>
        <source>A program may wait for visitors on all addresses of a machine, or only on the one that the machine uses to talk to itself (127.0.0.1 or ::1, also called localhost). In the second case it seems to run well when it is tried on the server, and refuses everybody else. Cloudflare then shows error 521. Let the web server listen on the public address or on all of them.</source>
        <translation>قد ينتظر البرنامج الزوار على كل عناوين الجهاز، أو على العنوان الذي يخاطب به الجهاز نفسه فقط (127.0.0.1 أو ::1، ويُسمّى أيضًا localhost). في الحالة الثانية يبدو أنه يعمل جيدًا عند تجربته على الخادم، لكنه يرفض كل من سواه. عندئذ تعرض Cloudflare الخطأ 521. اجعل خادم الويب يستمع على العنوان العام أو على كل العناوين.</translation>
    </message>
    <message>
        <source>Your server does not open port 443, the door for https</source>
        <translation>خادمك لا يفتح المنفذ 443، باب https</translation>
    </message>
    <message>
        <source>Most likely your server does not open port 443, the door for https.</source>
        <translation>على الأرجح لا يفتح خادمك المنفذ 443، باب https.</translation>
    </message>
    <message>
        <source>Your server may not open port 443, the door for https.</source>
        <translation>ربما لا يفتح خادمك المنفذ 443، باب https.</translation>
    </message>
    <message>
        <source>Visitors over http get the site and those over https do not, which fits a server that does not open port 443 (the door for https). It was not seen from here that the port is closed. “ss -ltnp”, typed on the server, lists the programs that listen and decides: does a program listen on port 443?</source>
        <translation>زوار http يحصلون على الموقع وزوار https لا يحصلون عليه، وهذا يناسب خادمًا لا يفتح المنفذ 443 (باب https). لم يُشاهَد من هنا أن المنفذ مغلق. الأمر «ss -ltnp»، إذا كُتب على الخادم، يسرد البرامج التي تستمع ويحسم المسألة: هل يستمع برنامج على المنفذ 443؟</translation>
    </message>
    <message>
        <source>In the SSL modes Full, Full (strict) and Strict (SSL-Only Origin Pull) Cloudflare speaks https with your server, at port 443. When nothing listens there, visitors get error 521, or 522 when a firewall swallows the call. Install a certificate and let the web server listen on port 443. The mode Flexible would hide the error, but leaves the way from Cloudflare to your server unencrypted.</source>
        <translation>في الأوضاع Full وFull (strict) وStrict (SSL-Only Origin Pull) من أوضاع SSL تتحدث Cloudflare مع خادمك عبر https على المنفذ 443. إذا لم يستمع هناك أي برنامج، يظهر للزوار الخطأ 521، أو 522 إذا كان جدار حماية يبتلع الاتصال. ثبّت شهادة واجعل خادم الويب يستمع على المنفذ 443. الوضع Flexible يُخفي الخطأ، لكنه يترك الطريق من Cloudflare إلى خادمك غير مشفّر.</translation>
    </message>
    <message>
        <source>Your server does not open port 80, the door for http</source>
        <translation>خادمك لا يفتح المنفذ 80، باب http</translation>
    </message>
    <message>
        <source>Most likely your server does not open port 80, the door for http.</source>
        <translation>على الأرجح لا يفتح خادمك المنفذ 80، باب http.</translation>
    </message>
    <message>
        <source>Your server may not open port 80, the door for http.</source>
        <translation>ربما لا يفتح خادمك المنفذ 80، باب http.</translation>
    </message>
    <message>
        <source>Port 443 (the door for https) works and port 80 (the door for http) does not. In the SSL modes Off and Flexible Cloudflare calls only at port 80, so every visitor gets the error; in the other modes only visitors over http do. “Always Use HTTPS” at Cloudflare spares those.</source>
        <translation>المنفذ 443 (باب https) يعمل، والمنفذ 80 (باب http) لا يعمل. في الوضعين Off وFlexible من أوضاع SSL لا تتصل Cloudflare إلا بالمنفذ 80، فيظهر الخطأ لكل زائر. أما في الأوضاع الأخرى فلا يظهر إلا لزوار http، والخيار «Always Use HTTPS» في Cloudflare يجنّبهم ذلك.</translation>
    </message>
    <message>
        <source>What visitors get fits a server that does not open port 80 (the door for http), but it was not seen from here that the port is closed. “ss -ltnp”, typed on the server, lists the programs that listen and decides: does a program listen on port 80?</source>
        <translation>ما يظهر للزوار يناسب خادمًا لا يفتح المنفذ 80 (باب http)، لكن لم يُشاهَد من هنا أن المنفذ مغلق. الأمر «ss -ltnp»، إذا كُتب على الخادم، يسرد البرامج التي تستمع ويحسم المسألة: هل يستمع برنامج على المنفذ 80؟</translation>
    </message>
    <message>
        <source>Cloudflare calls at port 80 for visitors over http, and in the SSL modes Off and Flexible for all visitors. When nothing listens there, they get error 521 or 522. Let the web server listen on port 80 too, or choose the mode Full (strict) and switch on “Always Use HTTPS” at Cloudflare, so that nobody needs that port.</source>
        <translation>تتصل Cloudflare بالمنفذ 80 من أجل زوار http، وفي الوضعين Off وFlexible من أوضاع SSL من أجل كل الزوار. إذا لم يستمع هناك أي برنامج، يظهر لهم الخطأ 521 أو 522. اجعل خادم الويب يستمع على المنفذ 80 أيضًا، أو اختر الوضع Full (strict) وفعّل «Always Use HTTPS» في Cloudflare، فلا يحتاج أحد إلى ذلك المنفذ.</translation>
    </message>
    <message>
        <source>Your server or its firewall lets in only so many callers at a time</source>
        <translation>خادمك أو جدار حمايته لا يُدخل إلا عددًا محدودًا من المتصلين في الوقت نفسه</translation>
    </message>
    <message>
        <source>Most likely your server or its firewall lets in only so many callers at a time.</source>
        <translation>على الأرجح لا يُدخل خادمك أو جدار حمايته إلا عددًا محدودًا من المتصلين في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Your server or its firewall may let in only so many callers at a time.</source>
        <translation>ربما لا يُدخل خادمك أو جدار حمايته إلا عددًا محدودًا من المتصلين في الوقت نفسه.</translation>
    </message>
    <message>
        <source>The first connections of a quick series got in and the later ones did not. A limit on connections for each address does that, and it hits Cloudflare first, because all visitors come from Cloudflare&apos;s few addresses. The rules of the firewall on the server show whether there is such a limit.</source>
        <translation>دخلت الاتصالات الأولى من سلسلة سريعة ولم تدخل الاتصالات التالية. هذا ما يفعله حدّ لعدد الاتصالات من كل عنوان، وهو يصيب Cloudflare أولًا، لأن كل الزوار يأتون من عناوين Cloudflare القليلة. قواعد جدار الحماية على الخادم تبيّن هل يوجد حدّ كهذا.</translation>
    </message>
    <message>
        <source>Some visitors get the site and others an error. A limit on connections for each address would do that, and so would a server that has too much to do. The rules and the log of the firewall on the server decide.</source>
        <translation>يحصل بعض الزوار على الموقع ويظهر لآخرين خطأ. هكذا يفعل حدّ لعدد الاتصالات من كل عنوان، وهكذا يفعل أيضًا خادم محمّل فوق طاقته. الفيصل هو قواعد جدار الحماية على الخادم وسجلّه.</translation>
    </message>
    <message>
        <source>Firewalls and programs such as fail2ban limit how often one address may connect. Behind Cloudflare all visitors seem to come from a few addresses, so an ordinary day looks like an attack. Some visitors then get error 521 or 522 while others see the site. Exempt Cloudflare&apos;s addresses from the limit, and let the web server log the visitors&apos; real addresses.</source>
        <translation>تحدّ جدران الحماية وبرامج مثل fail2ban من عدد المرات التي يحق فيها لعنوان واحد أن يتصل. وخلف Cloudflare يبدو كل الزوار كأنهم يأتون من عناوين قليلة، فيبدو اليوم العادي كأنه هجوم. عندئذ يظهر لبعض الزوار الخطأ 521 أو 522 بينما يرى آخرون الموقع. استثنِ عناوين Cloudflare من هذا الحدّ، واجعل خادم الويب يسجّل العناوين الحقيقية للزوار.</translation>
    </message>
    <message>
        <source>Your server has more to do than it can manage</source>
        <translation>خادمك محمّل فوق طاقته</translation>
    </message>
    <message>
        <source>Most likely your server has more to do than it can manage.</source>
        <translation>خادمك محمّل فوق طاقته على الأرجح.</translation>
    </message>
    <message>
        <source>Your server may have more to do than it can manage.</source>
        <translation>قد يكون خادمك محمّلًا فوق طاقته.</translation>
    </message>
    <message>
        <source>Some attempts succeed, others are slow or fail, and there is no pattern in it. That fits a server whose processor, memory or queue of waiting visitors is full. The load on the server at that time, as “uptime” or the hosting panel shows it, decides.</source>
        <translation>تنجح بعض المحاولات، وتبطئ أخرى أو تفشل، ولا نمط في ذلك. هذا يناسب خادمًا امتلأ معالجه أو ذاكرته أو طابور الزوار المنتظرين فيه. الفيصل هو الحِمل على الخادم في ذلك الوقت، كما يعرضه الأمر «uptime» أو لوحة الاستضافة.</translation>
    </message>
    <message>
        <source>Visitors get errors now and then. A server with too much to do would cause that, and so would a limit in a firewall or a shaky line. The load on the server at that time, as “uptime” or the hosting panel shows it, decides.</source>
        <translation>تظهر للزوار أخطاء من حين إلى آخر. قد يسبب ذلك خادم محمّل فوق طاقته، كما قد يسببه حدّ في جدار حماية أو خط غير مستقر. الفيصل هو الحِمل على الخادم في ذلك الوقت، كما يعرضه الأمر «uptime» أو لوحة الاستضافة.</translation>
    </message>
    <message>
        <source>A server takes only as many visitors as its processor, memory and web server settings allow. When more come, new ones wait in a queue, and when that is full they get no answer: errors 522, 524 or 520, now and then. Look at the load and at the logs of that time. A slow database, a broken plugin or a wave of robots is found more often than a server that is truly too small.</source>
        <translation>لا يستقبل الخادم من الزوار إلا ما يسمح به معالجه وذاكرته وإعدادات خادم الويب. إذا جاء عدد أكبر، ينتظر القادمون الجدد في طابور، وإذا امتلأ الطابور لا يحصلون على رد: الأخطاء 522 أو 524 أو 520 من حين إلى آخر. انظر في الحِمل وفي سجلات ذلك الوقت. قاعدة بيانات بطيئة أو إضافة معطّلة أو موجة من الروبوتات أكثر شيوعًا من خادم أصغر فعلًا مما يلزم.</translation>
    </message>
    <message>
        <source>Your server does not speak TLS on its https port</source>
        <translation>خادمك لا يستخدم TLS على منفذ https</translation>
    </message>
    <message>
        <source>Most likely your server does not speak TLS on its https port.</source>
        <translation>على الأرجح لا يستخدم خادمك TLS على منفذ https.</translation>
    </message>
    <message>
        <source>Your server may not speak TLS on its https port.</source>
        <translation>ربما لا يستخدم خادمك TLS على منفذ https.</translation>
    </message>
    <message>
        <source>The port for https is open, but what answers there does not encrypt: it speaks plain http or something else. Cloudflare asks for TLS (the encryption that https needs) and shows error 525. In the web server&apos;s settings the port lacks its certificate and the switch for TLS.</source>
        <translation>منفذ https مفتوح، لكن ما يجيب هناك لا يشفّر: فهو يتحدث http عاديًا أو شيئًا آخر. تطلب Cloudflare استخدام TLS (التشفير الذي يحتاج إليه https) وتعرض الخطأ 525. في إعدادات خادم الويب تنقص هذا المنفذَ شهادتُه وتفعيل TLS.</translation>
    </message>
    <message>
        <source>Cloudflare cannot agree on encryption with your server. One reason may be that the https port answers without TLS (the encryption that https needs). On the server “openssl s_client -connect localhost:443” decides.</source>
        <translation>لا تستطيع Cloudflare الاتفاق مع خادمك على التشفير. قد يكون أحد الأسباب أن منفذ https يجيب من دون TLS (التشفير الذي يحتاج إليه https). الفيصل هو الأمر «openssl s_client -connect localhost:443» على الخادم.</translation>
    </message>
    <message>
        <source>On port 443 visitors and Cloudflare expect TLS, the encryption behind https. When the web server answers there in plain http, or another program has taken the port, no agreement is possible and Cloudflare shows error 525. Switch TLS on for that port in the web server&apos;s settings and give it a certificate.</source>
        <translation>على المنفذ 443 يتوقع الزوار وCloudflare استخدام TLS، وهو التشفير الذي يقوم عليه https. إذا أجاب خادم الويب هناك عبر http عادي، أو استولى برنامج آخر على المنفذ، فلا يمكن الاتفاق، وتعرض Cloudflare الخطأ 525. فعّل TLS لهذا المنفذ في إعدادات خادم الويب وأعطه شهادة.</translation>
    </message>
    <message>
        <source>Your server has no https set up for the name of the site</source>
        <translation>لم يُعَدّ على خادمك https لاسم الموقع</translation>
    </message>
    <message>
        <source>Most likely your server has no https set up for the name of the site.</source>
        <translation>على الأرجح لم يُعَدّ على خادمك https لاسم الموقع.</translation>
    </message>
    <message>
        <source>Your server may have no https set up for the name of the site.</source>
        <translation>ربما لم يُعَدّ على خادمك https لاسم الموقع.</translation>
    </message>
    <message>
        <source>Asked for the site by its name, your server breaks the handshake off: it knows no certificate for that name. Cloudflare asks in the same way and shows error 525. Install a certificate for the name on the server.</source>
        <translation>عندما يُطلب الموقع باسمه، يقطع خادمك المصافحة: فهو لا يعرف شهادة لهذا الاسم. تسأل Cloudflare بالطريقة نفسها وتعرض الخطأ 525. ثبّت على الخادم شهادة لهذا الاسم.</translation>
    </message>
    <message>
        <source>Cloudflare cannot agree on encryption with your server, and one reason may be that the server has no certificate for the name of the site. The web server&apos;s settings for that name decide.</source>
        <translation>لا تستطيع Cloudflare الاتفاق مع خادمك على التشفير، وقد يكون أحد الأسباب أن الخادم ليست لديه شهادة لاسم الموقع. الفيصل هو إعدادات خادم الويب لهذا الاسم.</translation>
    </message>
    <message>
        <source>One server often holds many sites, and the caller says the name of the site first, so that the right certificate is shown. A server that has none for this name may break off, and Cloudflare shows error 525. Add the site to the https settings of the web server and install a certificate for it; a free one from Cloudflare&apos;s Origin CA is enough behind Cloudflare.</source>
        <translation>كثيرًا ما يستضيف خادم واحد مواقع عديدة، ويذكر المتصل اسم الموقع أولًا حتى تُبرَز له الشهادة الصحيحة. الخادم الذي لا يملك شهادة لهذا الاسم قد يقطع الاتصال، فتعرض Cloudflare الخطأ 525. أضف الموقع إلى إعدادات https في خادم الويب وثبّت له شهادة. وتكفي خلف Cloudflare شهادة مجانية من Origin CA التابعة لها.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare cannot agree on encryption</source>
        <translation>خادمك وCloudflare لا يتمكنان من الاتفاق على التشفير</translation>
    </message>
    <message>
        <source>Most likely your server and Cloudflare cannot agree on encryption.</source>
        <translation>على الأرجح لا يتمكن خادمك وCloudflare من الاتفاق على التشفير.</translation>
    </message>
    <message>
        <source>Your server and Cloudflare may be unable to agree on encryption.</source>
        <translation>ربما لا يتمكن خادمك وCloudflare من الاتفاق على التشفير.</translation>
    </message>
    <message>
        <source>The port for https is open, but the handshake (the agreement on encryption) fails for Cloudflare, and it fails from here as well. The versions of TLS, the ciphers (ways of encrypting) or the certificate in the web server&apos;s settings do not fit. The web server&apos;s error log names the reason.</source>
        <translation>منفذ https مفتوح، لكن المصافحة (الاتفاق على التشفير) تفشل مع Cloudflare، وتفشل من هنا أيضًا. إصدارات TLS أو طرق التشفير (ciphers) أو الشهادة في إعدادات خادم الويب غير متوافقة. سجل الأخطاء لخادم الويب يذكر السبب.</translation>
    </message>
    <message>
        <source>Cloudflare and the server did not agree on encryption; what was seen here is below. This computer may be unable to offer every cipher (a way of encrypting) that Cloudflare offers, so it is not certain. The web server&apos;s error log decides.</source>
        <translation>لم تتفق Cloudflare والخادم على التشفير، وما شوهد من هنا مذكور أدناه. ربما لا يستطيع هذا الحاسوب أن يعرض كل طريقة تشفير (cipher) تعرضها Cloudflare، لذلك ليس الأمر مؤكدًا. الفيصل هو سجل الأخطاء لخادم الويب.</translation>
    </message>
    <message>
        <source>Before https works, both sides agree on a version of TLS and a cipher (a way of encrypting), and the server shows a certificate. When that fails in the SSL mode Full or Full (strict), Cloudflare shows error 525. Old settings that allow only outdated versions, a missing certificate or a crash in the web server are common reasons. The web server&apos;s error log tells, and TLS 1.2 or newer with usual ciphers mends most of it.</source>
        <translation>قبل أن يعمل https يتفق الطرفان على إصدار من TLS وعلى طريقة تشفير (cipher)، ويُبرز الخادم شهادة. إذا فشل ذلك في الوضع Full أو Full (strict) من أوضاع SSL، تعرض Cloudflare الخطأ 525. من الأسباب الشائعة إعدادات قديمة لا تسمح إلا بإصدارات عفا عليها الزمن، أو شهادة مفقودة، أو انهيار في خادم الويب. سجل الأخطاء لخادم الويب يبيّن السبب، وTLS 1.2 أو أحدث مع طرق التشفير المعتادة يُصلح معظم ذلك.</translation>
    </message>
    <message>
        <source>Your server insists on a pass that Cloudflare does not show</source>
        <translation>خادمك يشترط تصريح دخول لا تُبرزه Cloudflare</translation>
    </message>
    <message>
        <source>Most likely your server insists on a pass that Cloudflare does not show.</source>
        <translation>على الأرجح يشترط خادمك تصريح دخول لا تُبرزه Cloudflare.</translation>
    </message>
    <message>
        <source>Your server may insist on a pass that Cloudflare does not show.</source>
        <translation>ربما يشترط خادمك تصريح دخول لا تُبرزه Cloudflare.</translation>
    </message>
    <message>
        <source>Your server asks every caller for a client certificate (a pass) and turns away those without one, while Cloudflare&apos;s calls fail. Switch on Authenticated Origin Pulls at Cloudflare, which shows the pass, or stop asking for it on the server.</source>
        <translation>يطلب خادمك من كل متصل شهادة عميل (تصريح دخول) ويصدّ من لا يحملها، بينما تفشل اتصالات Cloudflare. فعّل Authenticated Origin Pulls في Cloudflare، فهي التي تُبرز التصريح، أو أوقف طلبه على الخادم.</translation>
    </message>
    <message>
        <source>What Cloudflare gets may come from a server that asks for a client certificate (a pass). The web server&apos;s settings decide: do they demand one? If so, Authenticated Origin Pulls must be on at Cloudflare.</source>
        <translation>قد يكون ما تحصل عليه Cloudflare آتيًا من خادم يطلب شهادة عميل (تصريح دخول). الفيصل هو إعدادات خادم الويب: هل تشترط شهادة كهذه؟ إن كان الأمر كذلك، فيجب أن تكون Authenticated Origin Pulls مفعّلة في Cloudflare.</translation>
    </message>
    <message>
        <source>With Authenticated Origin Pulls, Cloudflare shows your server a client certificate, and the server lets in nobody else. Both sides must be set up for it. When the server demands the certificate and Cloudflare does not show it, or shows another one, visitors get error 400, 520 or 525. Switch the function on under SSL/TLS, Origin Server in the dashboard, or off in the web server&apos;s settings.</source>
        <translation>مع Authenticated Origin Pulls تُبرز Cloudflare لخادمك شهادة عميل، ولا يُدخل الخادم أحدًا غيرها. ويجب إعداد الجانبين لذلك. إذا اشترط الخادم الشهادة ولم تُبرزها Cloudflare، أو أبرزت غيرها، يظهر للزوار الخطأ 400 أو 520 أو 525. فعّل هذه الوظيفة تحت SSL/TLS ثم Origin Server في لوحة التحكم، أو أوقفها في إعدادات خادم الويب.</translation>
    </message>
    <message>
        <source>Cloudflare does not let this computer see the site</source>
        <translation>لا تسمح Cloudflare لهذا الحاسوب برؤية الموقع</translation>
    </message>
    <message>
        <source>Most likely Cloudflare does not let this computer see the site.</source>
        <translation>على الأرجح لا تسمح Cloudflare لهذا الحاسوب برؤية الموقع.</translation>
    </message>
    <message>
        <source>Cloudflare may not be letting this computer see the site.</source>
        <translation>ربما لا تسمح Cloudflare لهذا الحاسوب برؤية الموقع.</translation>
    </message>
    <message>
        <source>Cloudflare showed this computer a check for robots or a block instead of the site. What other visitors get cannot be seen from here, and they may well see the site. The security events in Cloudflare&apos;s dashboard name the rule, and another network, such as a phone&apos;s, may pass.</source>
        <translation>عرضت Cloudflare على هذا الحاسوب اختبارًا لكشف الروبوتات أو حجبًا بدلًا من الموقع. لا يمكن من هنا رؤية ما يظهر للزوار الآخرين، ومن الممكن جدًا أنهم يرون الموقع. الأحداث الأمنية في لوحة تحكم Cloudflare تذكر القاعدة، وقد ينجح المرور من شبكة أخرى، مثل شبكة الهاتف.</translation>
    </message>
    <message>
        <source>Some answers are checks for robots or blocks for this computer, so what other visitors get cannot be seen with certainty. The security events in Cloudflare&apos;s dashboard name the rule.</source>
        <translation>بعض الإجابات اختبارات لكشف الروبوتات أو حجب لهذا الحاسوب، لذلك لا يمكن أن يُرى على وجه اليقين ما يظهر للزوار الآخرين. الأحداث الأمنية في لوحة تحكم Cloudflare تذكر القاعدة.</translation>
    </message>
    <message>
        <source>Cloudflare can show visitors a check, or block them, by rules of the site&apos;s owner or by its own judgement. This program is no browser and does not pass such a check. It then says nothing about what visitors get. The security events in Cloudflare&apos;s dashboard show the rule by the Ray ID; an exception for your own address lets the program through.</source>
        <translation>يمكن أن تعرض Cloudflare على الزوار اختبارًا أو تحجبهم، بقواعد وضعها صاحب الموقع أو بتقديرها هي. هذا البرنامج ليس متصفحًا ولا يجتاز اختبارًا كهذا، وعندئذ لا يقول شيئًا عمّا يظهر للزوار. الأحداث الأمنية في لوحة تحكم Cloudflare تُظهر القاعدة بحسب Ray ID، واستثناء عنوانك أنت يسمح للبرنامج بالمرور.</translation>
    </message>
    <message>
        <source>This computer has no internet</source>
        <translation>لا يوجد اتصال بالإنترنت على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Most likely this computer has no internet.</source>
        <translation>على الأرجح لا يوجد اتصال بالإنترنت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer may have no internet.</source>
        <translation>ربما لا يوجد اتصال بالإنترنت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Hardly anything could be reached from this computer, so little can be said about the site. Open another site in a browser: if that fails too, it is this computer or its network.</source>
        <translation>لم يتمكن هذا الحاسوب من الوصول إلى شيء تقريبًا، لذلك لا يمكن قول الكثير عن الموقع. افتح موقعًا آخر في المتصفح: إذا فشل ذلك أيضًا، فالسبب هذا الحاسوب أو شبكته.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in the place of others</source>
        <translation>شيء بين هذا الحاسوب والإنترنت يجيب بدلًا من الآخرين</translation>
    </message>
    <message>
        <source>Most likely something between this computer and the internet answers in the place of others.</source>
        <translation>على الأرجح هناك شيء بين هذا الحاسوب والإنترنت يجيب بدلًا من الآخرين.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet may be answering in the place of others.</source>
        <translation>قد يكون هناك شيء بين هذا الحاسوب والإنترنت يجيب بدلًا من الآخرين.</translation>
    </message>
    <message>
        <source>Unrelated places answer this computer in one and the same strange way, so a sign-in page of a network, a proxy (a go-between) or a security product stands in between. What visitors and your server do cannot be seen from here. Sign in to the network, or check from another one, such as a phone&apos;s.</source>
        <translation>جهات لا علاقة بينها تجيب هذا الحاسوب بطريقة غريبة واحدة، إذن تقف في الوسط صفحة تسجيل دخول إلى شبكة، أو خادم وسيط (proxy)، أو منتج حماية. لا يمكن من هنا رؤية ما يجري لدى الزوار وعلى خادمك. سجّل الدخول إلى الشبكة، أو افحص من شبكة أخرى، مثل شبكة الهاتف.</translation>
    </message>
    <message>
        <source>Hotels, companies and some security programs put themselves between a computer and the internet and answer in the place of the real servers. What is seen through them is not what other visitors see, and the program does not judge your server by it. Sign in to the network, switch the inspection off for this check, or check from another network.</source>
        <translation>تضع الفنادق والشركات وبعض برامج الحماية نفسها بين الحاسوب والإنترنت، وتجيب بدلًا من الخوادم الحقيقية. ما يُرى من خلالها ليس ما يراه الزوار الآخرون، والبرنامج لا يحكم به على خادمك. سجّل الدخول إلى الشبكة، أو أوقف هذا التفتيش أثناء الفحص، أو افحص من شبكة أخرى.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>ساعة هذا الحاسوب غير مضبوطة</translation>
    </message>
    <message>
        <source>Most likely the clock of this computer is wrong.</source>
        <translation>ساعة هذا الحاسوب غير مضبوطة على الأرجح.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong.</source>
        <translation>قد تكون ساعة هذا الحاسوب غير مضبوطة.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from Cloudflare&apos;s by more than five minutes. Certificates were judged by Cloudflare&apos;s time, so the site is not blamed for it, but other programs on this computer may show false warnings. Let the system set the time by itself.</source>
        <translation>تختلف ساعة هذا الحاسوب عن ساعة Cloudflare بأكثر من خمس دقائق. حُكم على الشهادات بحسب وقت Cloudflare، لذلك لا يُلام الموقع على هذا، لكن برامج أخرى على هذا الحاسوب قد تعرض تحذيرات كاذبة. اجعل النظام يضبط الوقت تلقائيًا.</translation>
    </message>
    <message>
        <source>The clock of this computer seems to differ from Cloudflare&apos;s. Compare it with another clock, such as a phone&apos;s.</source>
        <translation>يبدو أن ساعة هذا الحاسوب تختلف عن ساعة Cloudflare. قارنها بساعة أخرى، مثل ساعة الهاتف.</translation>
    </message>
    <message>
        <source>Certificates have a first and a last day, and a computer with a wrong clock takes good ones for bad ones. The fault is then with the computer and not with the site. Let the system set its date, time and time zone from the internet. This program judges certificates by Cloudflare&apos;s time and not by this computer&apos;s.</source>
        <translation>للشهادات يوم أول ويوم أخير، والحاسوب الذي ساعته غير مضبوطة يظن الشهادات الصالحة غير صالحة. عندئذ يكون الخلل في الحاسوب لا في الموقع. اجعل النظام يضبط التاريخ والوقت والمنطقة الزمنية من الإنترنت. يحكم هذا البرنامج على الشهادات بحسب وقت Cloudflare لا بحسب وقت هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 with an error of its own.</source>
        <translation>عند سؤاله مباشرةً، يجيب %1 عبر %2 بخطأ صادر عنه.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 with its own error %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a status number</extracomment>
        <translation>عند سؤاله مباشرةً، يجيب %1 عبر %2 بخطأ صادر عنه رقمه %3.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2, but turns this computer away.</source>
        <translation>عند سؤاله مباشرةً، يجيب %1 عبر %2، لكنه يصدّ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2, but turns this computer away with status %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a status number</extracomment>
        <translation>عند سؤاله مباشرةً، يجيب %1 عبر %2، لكنه يصدّ هذا الحاسوب برمز الحالة %3.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 with something that is not a web page.</source>
        <translation>عند سؤاله مباشرةً، يجيب %1 عبر %2 بشيء ليس صفحة ويب.</translation>
    </message>
    <message>
        <source>Asked directly, %1 begins to answer on %2 and breaks off.</source>
        <translation>عند سؤاله مباشرةً، يبدأ %1 الرد عبر %2 ثم ينقطع.</translation>
    </message>
    <message>
        <source>Asked directly, %1 hangs up on %2 without a complete answer.</source>
        <translation>عند سؤاله مباشرةً، يقطع %1 الاتصال عبر %2 من دون رد كامل.</translation>
    </message>
    <message>
        <source>The answer of %1 on %2 begins with more headers (the lines before the page) than Cloudflare accepts.</source>
        <translation>يبدأ رد %1 عبر %2 بترويسات (الأسطر التي تسبق الصفحة) أكثر مما تقبله Cloudflare.</translation>
    </message>
    <message>
        <source>The answer of %1 on %2 begins with %3 KB of headers (the lines before the page), more than Cloudflare accepts.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a number of kilobytes</extracomment>
        <translation>يبدأ رد %1 عبر %2 بترويسات (الأسطر التي تسبق الصفحة) حجمها %3 كيلوبايت، وهذا أكثر مما تقبله Cloudflare.</translation>
    </message>
    <message>
        <source>%1 accepts the connection to %2, but sends no answer.</source>
        <translation>يقبل %1 الاتصال عبر %2، لكنه لا يرسل أي رد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 accepts the connection to %2, but sends no answer within %n seconds.</source>
        <translation>
            <numerusform>يقبل %1 الاتصال عبر %2، لكنه لا يرسل أي رد خلال %n ثانية.</numerusform>
            <numerusform>يقبل %1 الاتصال عبر %2، لكنه لا يرسل أي رد خلال ثانية واحدة.</numerusform>
            <numerusform>يقبل %1 الاتصال عبر %2، لكنه لا يرسل أي رد خلال ثانيتين.</numerusform>
            <numerusform>يقبل %1 الاتصال عبر %2، لكنه لا يرسل أي رد خلال %n ثوانٍ.</numerusform>
            <numerusform>يقبل %1 الاتصال عبر %2، لكنه لا يرسل أي رد خلال %n ثانية.</numerusform>
            <numerusform>يقبل %1 الاتصال عبر %2، لكنه لا يرسل أي رد خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers on %2, but as another site: its certificate is for %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: names of other sites</extracomment>
        <translation>يجيب %1 عبر %2، لكن بوصفه موقعًا آخر: فشهادته تخص %3.</translation>
    </message>
    <message>
        <source>%1 answers on %2, but as another site: it sends visitors to %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of another site</extracomment>
        <translation>يجيب %1 عبر %2، لكن بوصفه موقعًا آخر: فهو يرسل الزوار إلى %3.</translation>
    </message>
    <message>
        <source>%1 answers on %2, but as another site.</source>
        <translation>يجيب %1 عبر %2، لكن بوصفه موقعًا آخر.</translation>
    </message>
    <message>
        <source>Asked directly, %1 answers on %2 for %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site</extracomment>
        <translation>عند سؤاله مباشرةً عن %3، يجيب %1 عبر %2.</translation>
    </message>
    <message>
        <source>%1 does not lead to Cloudflare, but straight to a server.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>لا يؤدّي %1 إلى Cloudflare، بل إلى خادم مباشرةً.</translation>
    </message>
    <message>
        <source>%1 does not lead to Cloudflare, but straight to %2.</source>
        <extracomment>%1: the name of the site, %2: a list of addresses</extracomment>
        <translation>لا يؤدّي %1 إلى Cloudflare، بل مباشرةً إلى %2.</translation>
    </message>
    <message>
        <source>The DNSSEC signature (the seal that protects a name) of %1 does not check out, so many visitors cannot find the site.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>فشل التحقق من توقيع DNSSEC (الختم الذي يحمي الاسم) الخاص باسم %1، لذلك لا يستطيع كثير من الزوار العثور على الموقع.</translation>
    </message>
    <message>
        <source>The DNSSEC signature (the seal that protects a name) of %1 does not check out, so many visitors cannot find the site. The resolver says: “%2”.</source>
        <extracomment>%1: the name of the site, %2: the words of a name server</extracomment>
        <translation>فشل التحقق من توقيع DNSSEC (الختم الذي يحمي الاسم) الخاص باسم %1، لذلك لا يستطيع كثير من الزوار العثور على الموقع. يقول محلّل DNS: «%2».</translation>
    </message>
    <message>
        <source>The hosts file of this computer sends %1 elsewhere than the public name servers do, so this computer does not see what other visitors see.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>ملف hosts على هذا الحاسوب يوجّه %1 إلى غير ما توجّهه إليه خوادم الأسماء العامة، لذلك لا يرى هذا الحاسوب ما يراه الزوار الآخرون.</translation>
    </message>
    <message>
        <source>The name server of this computer gives another answer for %1 than the public ones do.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>يعطي خادم الأسماء الذي يستخدمه هذا الحاسوب عن %1 إجابة غير التي تعطيها خوادم الأسماء العامة.</translation>
    </message>
    <message>
        <source>The name server of this computer says %2 for %1, while the public ones say %3.</source>
        <extracomment>%1: the name of the site, %2 and %3: lists of addresses</extracomment>
        <translation>عند السؤال عن %1 يقول خادم الأسماء الذي يستخدمه هذا الحاسوب %2، بينما تقول خوادم الأسماء العامة %3.</translation>
    </message>
    <message>
        <source>this domain</source>
        <extracomment>Stands in for the name of the domain where it is not known</extracomment>
        <translation>هذا النطاق</translation>
    </message>
    <message>
        <source>The name servers of %1 are not Cloudflare&apos;s, so changes in Cloudflare&apos;s dashboard have no effect.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>خوادم أسماء %1 ليست من Cloudflare، لذلك لا أثر للتغييرات في لوحة تحكم Cloudflare.</translation>
    </message>
    <message>
        <source>The name servers of %1 are not Cloudflare&apos;s but %2, so changes in Cloudflare&apos;s dashboard have no effect.</source>
        <extracomment>%1: a domain, %2: names of name servers</extracomment>
        <translation>خوادم أسماء %1 ليست من Cloudflare بل هي %2، لذلك لا أثر للتغييرات في لوحة تحكم Cloudflare.</translation>
    </message>
    <message>
        <source>%1 is a private address, which only computers in the same network can reach. Cloudflare cannot, so please give the public address of the server.</source>
        <extracomment>%1: an address</extracomment>
        <translation>إن %1 عنوان خاص، لا تصل إليه إلا الحواسيب التي في الشبكة نفسها. لا تستطيع Cloudflare ذلك، لذا يُرجى إعطاء العنوان العام للخادم.</translation>
    </message>
    <message>
        <source>%1 belongs to Cloudflare itself. What is needed is the address of your own server, from Cloudflare&apos;s DNS page or the welcome mail of your hosting company.</source>
        <extracomment>%1: an address</extracomment>
        <translation>إن %1 عنوان تابع لشركة Cloudflare نفسها. المطلوب هو عنوان خادمك أنت، من صفحة DNS في Cloudflare أو من رسالة الترحيب من شركة الاستضافة.</translation>
    </message>
    <message>
        <source>%1 leads to Cloudflare.</source>
        <translation>يؤدّي %1 إلى Cloudflare.</translation>
    </message>
    <message>
        <source>%1 does not exist: every name server that answered says so.</source>
        <translation>إن %1 غير موجود: هذا ما تقوله كل خوادم الأسماء التي أجابت.</translation>
    </message>
    <message>
        <source>%1 exists, but it has no address.</source>
        <translation>إن %1 موجود، لكن ليس له عنوان.</translation>
    </message>
    <message>
        <source>Name servers fail when they are asked for %1, so visitors may not find the site.</source>
        <translation>تفشل خوادم الأسماء عند سؤالها عن %1، لذلك قد لا يجد الزوار الموقع.</translation>
    </message>
    <message>
        <source>The name server of this computer gave no answer for %1.</source>
        <translation>لم يعطِ خادم الأسماء الذي يستخدمه هذا الحاسوب أي إجابة عن %1.</translation>
    </message>
    <message>
        <source>The two public name servers could not be asked from here, so the answer of this computer&apos;s own was not compared.</source>
        <translation>تعذّر من هنا سؤال خادمَي الأسماء العامّين، لذلك لم تُقارَن إجابة خادم الأسماء الذي يستخدمه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The name servers of %1 are Cloudflare&apos;s.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>خوادم أسماء %1 من Cloudflare.</translation>
    </message>
    <message>
        <source>The name servers of %1 are not Cloudflare&apos;s, yet the site leads through Cloudflare: a partial set-up.</source>
        <extracomment>%1: a domain</extracomment>
        <translation>خوادم أسماء %1 ليست من Cloudflare، ومع ذلك يمرّ الموقع عبر Cloudflare: هذا إعداد جزئي.</translation>
    </message>
    <message>
        <source>You said that your server&apos;s address is %1.</source>
        <extracomment>%1: an address</extracomment>
        <translation>قلتَ إن عنوان خادمك هو %1.</translation>
    </message>
    <message>
        <source>Your server&apos;s own address was not given, so your server could not be asked past Cloudflare. You find it on Cloudflare&apos;s DNS page.</source>
        <translation>لم يُعطَ عنوان خادمك نفسه، لذلك تعذّر سؤال خادمك من دون المرور عبر Cloudflare. تجد العنوان في صفحة DNS في Cloudflare.</translation>
    </message>
    <message>
        <source>The server name you gave, %1, could not be looked up from here.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>تعذّر من هنا البحث عن اسم الخادم الذي أعطيته، وهو %1.</translation>
    </message>
    <message>
        <source>the name given</source>
        <translation>الاسم المعطى</translation>
    </message>
    <message>
        <source>The SSL mode was not told, and what was seen does not settle it. You find it in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <translation>لم يُذكر وضع SSL، وما شوهد لا يحسمه. تجده في لوحة تحكم Cloudflare تحت SSL/TLS ثم Overview.</translation>
    </message>
    <message>
        <source>The SSL mode was not told, and what was seen does not settle it: it fits %1. You find it in Cloudflare&apos;s dashboard under SSL/TLS, Overview.</source>
        <extracomment>%1: a choice of SSL modes</extracomment>
        <translation>لم يُذكر وضع SSL، وما شوهد لا يحسمه، فهو يناسب %1. تجده في لوحة تحكم Cloudflare تحت SSL/TLS ثم Overview.</translation>
    </message>
    <message>
        <source>What was seen does not fit the SSL mode %1. Another one may be set, or a Configuration Rule may set another one for this page.</source>
        <translation>ما شوهد لا يناسب وضع SSL الذي ذُكر: %1. قد يكون المضبوط وضعًا آخر، أو قد تضبط Configuration Rule وضعًا آخر لهذه الصفحة.</translation>
    </message>
    <message>
        <source>What was seen does not fit the SSL mode %1, but rather %2. Another one may be set, or a Configuration Rule may set another one for this page.</source>
        <extracomment>%1: the SSL mode that was told, %2: a choice of SSL modes</extracomment>
        <translation>ما شوهد لا يناسب وضع SSL الذي ذُكر، وهو %1، بل يناسب %2. قد يكون المضبوط وضعًا آخر، أو قد تضبط Configuration Rule وضعًا آخر لهذه الصفحة.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over %2 are sent round in a circle with the server as it is.</source>
        <extracomment>%1: the name of an SSL mode, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>عندما يكون وضع SSL هو %1، والخادم على حاله، يدور زوار %2 في حلقة.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over %2 get no page with the server as it is.</source>
        <extracomment>%1: the name of an SSL mode, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>عندما يكون وضع SSL هو %1، والخادم على حاله، لا يحصل زوار %2 على صفحة.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over %2 get error %3 with the server as it is.</source>
        <extracomment>%1: the name of an SSL mode, %2: &quot;http&quot; or &quot;https&quot;, %3: the number of an error</extracomment>
        <translation>عندما يكون وضع SSL هو %1، والخادم على حاله، يظهر لزوار %2 الخطأ %3.</translation>
    </message>
    <message>
        <source>Whether the SSL mode fits your server could not be judged: the mode was not told, and what was seen does not settle it.</source>
        <translation>تعذّر الحكم على توافق وضع SSL مع خادمك: فالوضع لم يُذكر، وما شوهد لا يحسمه.</translation>
    </message>
    <message>
        <source>Whether the SSL mode %1 fits your server could not be judged: too little was seen of the server.</source>
        <translation>تعذّر الحكم على توافق وضع SSL، وهو %1، مع خادمك: فما شوهد من الخادم قليل جدًا.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 visitors over http get no page, while those over https do. “Always Use HTTPS” at Cloudflare would spare them.</source>
        <translation>عندما يكون وضع SSL هو %1، لا يحصل زوار http على صفحة، بينما يحصل عليها زوار https. الخيار «Always Use HTTPS» في Cloudflare يجنّبهم ذلك.</translation>
    </message>
    <message>
        <source>You said that the SSL mode is %1.</source>
        <translation>قلتَ إن وضع SSL هو %1.</translation>
    </message>
    <message>
        <source>The SSL mode must be %1: nothing else fits what was seen.</source>
        <translation>لا بد أن يكون وضع SSL هو %1: فلا شيء غيره يناسب ما شوهد.</translation>
    </message>
    <message>
        <source>The SSL mode %1 and your server fit together.</source>
        <translation>وضع SSL، وهو %1، متوافق مع خادمك.</translation>
    </message>
    <message>
        <source>In the SSL mode %1 the way from Cloudflare to your server is not encrypted.</source>
        <translation>عندما يكون وضع SSL هو %1، لا يكون الطريق من Cloudflare إلى خادمك مشفّرًا.</translation>
    </message>
    <message>
        <source>The safest SSL mode that would work with this server is %1.</source>
        <translation>أكثر أوضاع SSL أمانًا مما يعمل مع هذا الخادم هو %1.</translation>
    </message>
    <message>
        <source>a fault without a name</source>
        <translation>عطل بلا اسم</translation>
    </message>
    <message>
        <source>Cloudflare reports a problem that may touch this site: “%1”.</source>
        <extracomment>%1: the title of an incident</extracomment>
        <translation>تبلّغ Cloudflare عن مشكلة قد تمسّ هذا الموقع: «%1».</translation>
    </message>
    <message>
        <source>Cloudflare reports a problem at %1, which serves this site: “%2”.</source>
        <extracomment>%1: a data centre or a service of Cloudflare, %2: the title of an incident</extracomment>
        <translation>تبلّغ Cloudflare عن مشكلة في %1، وهو يخدم هذا الموقع: «%2».</translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare reports %n problems in places that do not serve this site.</source>
        <translation>
            <numerusform>تبلّغ Cloudflare عن %n مشكلة في أماكن لا تخدم هذا الموقع.</numerusform>
            <numerusform>تبلّغ Cloudflare عن مشكلة واحدة في أماكن لا تخدم هذا الموقع.</numerusform>
            <numerusform>تبلّغ Cloudflare عن مشكلتين في أماكن لا تخدم هذا الموقع.</numerusform>
            <numerusform>تبلّغ Cloudflare عن %n مشكلات في أماكن لا تخدم هذا الموقع.</numerusform>
            <numerusform>تبلّغ Cloudflare عن %n مشكلة في أماكن لا تخدم هذا الموقع.</numerusform>
            <numerusform>تبلّغ Cloudflare عن %n مشكلة في أماكن لا تخدم هذا الموقع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudflare reports a problem in places that do not serve this site.</source>
        <translation>تبلّغ Cloudflare عن مشكلة في أماكن لا تخدم هذا الموقع.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has changed since this program was made: %1 came and %2 went.</source>
        <extracomment>%1 and %2: ranges of addresses</extracomment>
        <translation>تغيّرت قائمة نطاقات العناوين التي تنشرها Cloudflare منذ صدور هذا البرنامج: أُضيف %1 وحُذف %2.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has grown since this program was made: %1 came.</source>
        <extracomment>%1: ranges of addresses</extracomment>
        <translation>طالت قائمة نطاقات العناوين التي تنشرها Cloudflare منذ صدور هذا البرنامج: أُضيف %1.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has shrunk since this program was made: %1 went.</source>
        <extracomment>%1: ranges of addresses</extracomment>
        <translation>قصرت قائمة نطاقات العناوين التي تنشرها Cloudflare منذ صدور هذا البرنامج: حُذف %1.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s published list of address ranges has changed since this program was made.</source>
        <translation>تغيّرت قائمة نطاقات العناوين التي تنشرها Cloudflare منذ صدور هذا البرنامج.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page could not be read: something on this computer&apos;s way to the internet answered in its place.</source>
        <translation>تعذّرت قراءة صفحة حالة Cloudflare: فقد أجاب بدلًا منها شيء على طريق هذا الحاسوب إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page answered with something that this program does not understand, so it is not known whether Cloudflare is in trouble.</source>
        <translation>أجابت صفحة حالة Cloudflare بشيء لا يفهمه هذا البرنامج، لذلك لا يُعرف هل لدى Cloudflare مشكلة.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page could not be reached from here, so it is not known whether Cloudflare is in trouble.</source>
        <translation>تعذّر الوصول إلى صفحة حالة Cloudflare من هنا، لذلك لا يُعرف هل لدى Cloudflare مشكلة.</translation>
    </message>
    <message>
        <source>One of Cloudflare&apos;s data centres answered this computer.</source>
        <translation>أجاب هذا الحاسوبَ أحدُ مراكز بيانات Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s data centre %1 (the code of a nearby airport) answered this computer.</source>
        <extracomment>%1: three letters of an airport, such as FRA</extracomment>
        <translation>أجاب هذا الحاسوبَ مركز بيانات Cloudflare المسمّى %1 (رمز مطار قريب منه).</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s data centre %1 (the code of a nearby airport) answered this computer, which Cloudflare places in %2.</source>
        <extracomment>%1: three letters of an airport, such as FRA, %2: two letters of a country</extracomment>
        <translation>أجاب هذا الحاسوبَ مركز بيانات Cloudflare المسمّى %1 (رمز مطار قريب منه)، وترى Cloudflare أن هذا الحاسوب موجود في %2.</translation>
    </message>
    <message>
        <source>The certificate that this computer was shown for %1 is not trusted, so what visitors get over https was not looked at.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>الشهادة التي أُبرزت لهذا الحاسوب عند طلب %1 غير موثوقة، لذلك لم يُنظر في ما يظهر للزوار عبر https.</translation>
    </message>
    <message>
        <source>The certificate that this computer was shown for %1 was issued by “%2” and is not trusted, so what visitors get over https was not looked at.</source>
        <extracomment>%1: the name of the site, %2: who issued a certificate</extracomment>
        <translation>الشهادة التي أُبرزت لهذا الحاسوب عند طلب %1 صادرة عن «%2» وغير موثوقة، لذلك لم يُنظر في ما يظهر للزوار عبر https.</translation>
    </message>
    <message>
        <source>This computer could not connect to Cloudflare for %1 over %2, so what visitors get could not be seen from here.</source>
        <extracomment>%1: the name of the site, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>لم يتمكن هذا الحاسوب من الاتصال بشركة Cloudflare لطلب %1 عبر %2، لذلك تعذّرت من هنا رؤية ما يظهر للزوار.</translation>
    </message>
    <message>
        <source>The site was not asked for a page, because %1 does not exist.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>لم تُطلب من الموقع صفحة، لأن %1 غير موجود.</translation>
    </message>
    <message>
        <source>The site was not asked for a page, because no address was found for %1.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>لم تُطلب من الموقع صفحة، لأنه لم يُعثر على عنوان يخص %1.</translation>
    </message>
    <message>
        <source>You pasted an error page of Cloudflare.</source>
        <translation>ألصقتَ صفحة خطأ من Cloudflare.</translation>
    </message>
    <message>
        <source>The page that you pasted says error %1.</source>
        <extracomment>%1: the number of an error</extracomment>
        <translation>الصفحة التي ألصقتها تذكر الخطأ %1.</translation>
    </message>
    <message>
        <source>It has recovered: the error of the page that you pasted is gone.</source>
        <translation>عاد الموقع إلى العمل: الخطأ الذي في الصفحة التي ألصقتها لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>It has recovered: the page that you pasted says error %1, and that is gone.</source>
        <extracomment>%1: the number of an error</extracomment>
        <translation>عاد الموقع إلى العمل: الصفحة التي ألصقتها تذكر الخطأ %1، ولم يعد موجودًا.</translation>
    </message>
    <message>
        <source>It has recovered: the page that you pasted says error %1 at %2 (UTC), and that is gone.</source>
        <extracomment>%1: the number of an error, %2: date and time in UTC</extracomment>
        <translation>عاد الموقع إلى العمل: الصفحة التي ألصقتها تذكر الخطأ %1 بتاريخ %2 (UTC)، ولم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The places of Cloudflare that serve this site are reported without trouble.</source>
        <translation>بحسب ما يُعلَن، لا مشكلة في أماكن Cloudflare التي تخدم هذا الموقع.</translation>
    </message>
    <message>
        <source>%1 refuses connections to %2 by a message of a kind that firewalls send: the machine, or a router before it, is on and does not let this computer in.</source>
        <translation>يرفض %1 الاتصالات عبر %2 برسالة من النوع الذي ترسله جدران الحماية: الجهاز، أو راوتر أمامه، يعمل ولا يسمح لهذا الحاسوب بالدخول.</translation>
    </message>
    <message>
        <source>%1 refuses connections to %2. This system does not tell whether a firewall does it or whether no program listens there.</source>
        <translation>يرفض %1 الاتصالات عبر %2. لا يبيّن نظام هذا الحاسوب هل يفعل ذلك جدار حماية أم أنه لا يستمع هناك أي برنامج.</translation>
    </message>
    <message>
        <source>%1 refuses connections to %2. Either no program listens there, or a firewall refuses in the same way.</source>
        <translation>يرفض %1 الاتصالات عبر %2. إما أنه لا يستمع هناك أي برنامج، أو أن جدار حماية يرفض بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>%1 does not answer on %2 at all.</source>
        <translation>لا يجيب %1 عبر %2 إطلاقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not answer on %2 at all: silence for %n seconds.</source>
        <translation>
            <numerusform>لا يجيب %1 عبر %2 إطلاقًا: صمت لمدة %n ثانية.</numerusform>
            <numerusform>لا يجيب %1 عبر %2 إطلاقًا: صمت لمدة ثانية واحدة.</numerusform>
            <numerusform>لا يجيب %1 عبر %2 إطلاقًا: صمت لمدة ثانيتين.</numerusform>
            <numerusform>لا يجيب %1 عبر %2 إطلاقًا: صمت لمدة %n ثوانٍ.</numerusform>
            <numerusform>لا يجيب %1 عبر %2 إطلاقًا: صمت لمدة %n ثانية.</numerusform>
            <numerusform>لا يجيب %1 عبر %2 إطلاقًا: صمت لمدة %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took the first connections to %2 and not the later ones.</source>
        <translation>قبِل %1 الاتصالات الأولى عبر %2 ولم يقبل التي تلتها.</translation>
    </message>
    <message>
        <source>%1 takes some connections to %2 and not others.</source>
        <translation>يقبل %1 بعض الاتصالات عبر %2 ولا يقبل غيرها.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took %3 of %n connections to %2.</source>
        <extracomment>%1: an address, %2: a port in words, %3: how many of the %n connections</extracomment>
        <translation>
            <numerusform>قبِل %1 ما عدده %3 من أصل %n اتصال عبر %2.</numerusform>
            <numerusform>قبِل %1 ما عدده %3 من أصل اتصال واحد عبر %2.</numerusform>
            <numerusform>قبِل %1 ما عدده %3 من أصل اتصالين عبر %2.</numerusform>
            <numerusform>قبِل %1 ما عدده %3 من أصل %n اتصالات عبر %2.</numerusform>
            <numerusform>قبِل %1 ما عدده %3 من أصل %n اتصالًا عبر %2.</numerusform>
            <numerusform>قبِل %1 ما عدده %3 من أصل %n اتصال عبر %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes some connections to %2 at once and others only slowly.</source>
        <translation>يقبل %1 بعض الاتصالات عبر %2 فورًا، ولا يقبل غيرها إلا ببطء.</translation>
    </message>
    <message>
        <source>%1 takes some connections to %2 at once, and needed %3 seconds for another.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a number with one decimal</extracomment>
        <translation>يقبل %1 بعض الاتصالات عبر %2 فورًا، واحتاج في اتصال آخر إلى %3 ثانية.</translation>
    </message>
    <message>
        <source>On %2 Cloudflare gets in, while %1 turns this computer away: a lock that lets only Cloudflare in, a ban on this computer, or another address.</source>
        <translation>عبر %2 تدخل Cloudflare، بينما يصدّ %1 هذا الحاسوب: قفل لا يُدخل إلا Cloudflare، أو حظر لهذا الحاسوب، أو عنوان آخر.</translation>
    </message>
    <message>
        <source>%1 lets only callers in on %2 who show a client certificate (a pass that this computer does not have).</source>
        <translation>لا يسمح %1 بالدخول عبر %2 إلا لمن يُبرز شهادة عميل (تصريح دخول ليس لدى هذا الحاسوب).</translation>
    </message>
    <message>
        <source>On %2 Cloudflare gets in and this computer does not get into %1: a lock, a ban on this computer, or another address.</source>
        <translation>عبر %2 تدخل Cloudflare، ولا يتمكن هذا الحاسوب من الدخول إلى %1: قفل، أو حظر لهذا الحاسوب، أو عنوان آخر.</translation>
    </message>
    <message>
        <source>Your server&apos;s address is not known, so it was not called directly.</source>
        <translation>عنوان خادمك غير معروف، لذلك لم يجرِ الاتصال به مباشرةً.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in the place of others, so what your server does could not be seen from here.</source>
        <translation>شيء بين هذا الحاسوب والإنترنت يجيب بدلًا من الآخرين، لذلك تعذّرت من هنا رؤية ما يفعله خادمك.</translation>
    </message>
    <message>
        <source>This computer reaches the internet only through a proxy (a go-between), so your server could not be called directly.</source>
        <translation>لا يصل هذا الحاسوب إلى الإنترنت إلا عبر خادم وسيط (proxy)، لذلك تعذّر الاتصال بخادمك مباشرةً.</translation>
    </message>
    <message>
        <source>This computer seems to have no internet, so your server could not be called.</source>
        <translation>يبدو أن هذا الحاسوب غير متصل بالإنترنت، لذلك تعذّر الاتصال بخادمك.</translation>
    </message>
    <message>
        <source>Your server could not be called directly from this computer.</source>
        <translation>تعذّر الاتصال بخادمك مباشرةً من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer reached nothing over %1, so your server&apos;s addresses of that kind could not be checked from here.</source>
        <extracomment>%1: &quot;IPv6 (the newer kind of address)&quot; or the same for IPv4</extracomment>
        <translation>لم يصل هذا الحاسوب إلى أي شيء عبر %1، لذلك تعذّر من هنا فحص عناوين خادمك التي من هذا النوع.</translation>
    </message>
    <message>
        <source>%1 does not open %2, and in the SSL mode %3 Cloudflare does not use it.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of an SSL mode</extracomment>
        <translation>على %1 لا يُفتح %2، وعندما يكون وضع SSL هو %3 لا تستخدمه Cloudflare.</translation>
    </message>
    <message>
        <source>%1 lets this computer connect to %2.</source>
        <translation>يسمح %1 لهذا الحاسوب بالاتصال عبر %2.</translation>
    </message>
    <message>
        <source>A firewall forbids connections to %2 of %1 and says so openly: the machine or a router before it answers.</source>
        <translation>يمنع جدار حماية الاتصالات عبر %2 على %1 ويقول ذلك صراحةً: الجهاز أو راوتر أمامه يجيب.</translation>
    </message>
    <message>
        <source>No way leads to %2 of %1: a router or the machine itself says that it cannot be reached.</source>
        <translation>لا طريق يؤدّي إلى %2 على %1: يقول راوتر أو الجهاز نفسه إنه لا يمكن الوصول إليه.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, so %2 could not be checked from here. That is no fault of your server.</source>
        <translation>لا طريق من هذا الحاسوب إلى %1، لذلك تعذّر من هنا فحص %2. وليس هذا خللًا في خادمك.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 is one that Cloudflare should accept.</source>
        <translation>شهادة %1 عبر %2 شهادة يُفترض أن تقبلها Cloudflare.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 on %2 is one that Cloudflare should accept, and it is valid for %n more days.</source>
        <translation>
            <numerusform>شهادة %1 عبر %2 شهادة يُفترض أن تقبلها Cloudflare، وتظل سارية %n يوم.</numerusform>
            <numerusform>شهادة %1 عبر %2 شهادة يُفترض أن تقبلها Cloudflare، وتظل سارية يومًا واحدًا آخر.</numerusform>
            <numerusform>شهادة %1 عبر %2 شهادة يُفترض أن تقبلها Cloudflare، وتظل سارية يومين آخرين.</numerusform>
            <numerusform>شهادة %1 عبر %2 شهادة يُفترض أن تقبلها Cloudflare، وتظل سارية %n أيام أخرى.</numerusform>
            <numerusform>شهادة %1 عبر %2 شهادة يُفترض أن تقبلها Cloudflare، وتظل سارية %n يومًا أخرى.</numerusform>
            <numerusform>شهادة %1 عبر %2 شهادة يُفترض أن تقبلها Cloudflare، وتظل سارية %n يوم أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 ends soon.</source>
        <translation>تنتهي قريبًا شهادة %1 عبر %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 ends within a day.</source>
        <translation>تنتهي شهادة %1 عبر %2 في غضون يوم.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 ends in one day.</source>
        <translation>تنتهي شهادة %1 عبر %2 بعد يوم واحد.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of %1 on %2 ends in %n days.</source>
        <translation>
            <numerusform>تنتهي شهادة %1 عبر %2 بعد %n يوم.</numerusform>
            <numerusform>تنتهي شهادة %1 عبر %2 بعد يوم واحد.</numerusform>
            <numerusform>تنتهي شهادة %1 عبر %2 بعد يومين.</numerusform>
            <numerusform>تنتهي شهادة %1 عبر %2 بعد %n أيام.</numerusform>
            <numerusform>تنتهي شهادة %1 عبر %2 بعد %n يومًا.</numerusform>
            <numerusform>تنتهي شهادة %1 عبر %2 بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate in the chain (the papers that vouch for the server&apos;s own) of %1 on %2 has expired.</source>
        <translation>انتهت صلاحية إحدى شهادات السلسلة (الوثائق التي تضمن شهادة الخادم نفسه) لدى %1 عبر %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 has expired.</source>
        <translation>انتهت صلاحية شهادة %1 عبر %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 expired on %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a date</extracomment>
        <translation>انتهت صلاحية شهادة %1 عبر %2 بتاريخ %3.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 is not valid yet.</source>
        <translation>إحدى الشهادات التي يُبرزها %1 عبر %2 لم تصبح سارية بعد.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 becomes valid only on %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: a date</extracomment>
        <translation>إحدى الشهادات التي يُبرزها %1 عبر %2 لا تصبح سارية إلا بتاريخ %3.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 does not cover %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site</extracomment>
        <translation>لا تشمل %3 شهادةُ %1 عبر %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 does not cover %3, only %4.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site, %4: the names in the certificate</extracomment>
        <translation>لا تشمل %3 شهادةُ %1 عبر %2، بل تشمل فقط %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 names Cloudflare&apos;s Origin CA as its issuer, but was not signed by it.</source>
        <translation>تذكر شهادة %1 عبر %2 أن جهة إصدارها هي Origin CA التابعة لشركة Cloudflare، لكنها ليست موقّعة منها.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 was issued by nobody whom Cloudflare trusts.</source>
        <translation>شهادة %1 عبر %2 غير صادرة عن أي جهة تثق بها Cloudflare.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 was issued by “%3”, whom Cloudflare is not known to trust.</source>
        <extracomment>%1: an address, %2: a port in words, %3: who issued a certificate</extracomment>
        <translation>شهادة %1 عبر %2 صادرة عن «%3»، وهي جهة لا يُعرف أن Cloudflare تثق بها.</translation>
    </message>
    <message>
        <source>%1 does not send the whole chain of certificates on %2: one between its own and the trusted root is missing.</source>
        <translation>لا يرسل %1 عبر %2 سلسلة الشهادات كاملة: هناك شهادة مفقودة بين شهادته والجذر الموثوق.</translation>
    </message>
    <message>
        <source>%1 may not send the whole chain of certificates on %2: who vouches for its own one could not be found.</source>
        <translation>ربما لا يرسل %1 عبر %2 سلسلة الشهادات كاملة: لم يُعثر على من يضمن شهادته.</translation>
    </message>
    <message>
        <source>%1 answers on %2 in plain http, without TLS (the encryption that https needs).</source>
        <translation>يجيب %1 عبر %2 باستخدام http عادي، من دون TLS (التشفير الذي يحتاج إليه https).</translation>
    </message>
    <message>
        <source>%1 answers on %2, but not with TLS (the encryption that https needs).</source>
        <translation>يجيب %1 عبر %2، لكن ليس باستخدام TLS (التشفير الذي يحتاج إليه https).</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed, but this computer could not offer all the ciphers (ways of encrypting) that Cloudflare offers.</source>
        <translation>فشلت مصافحة TLS (الاتفاق على التشفير) مع %1 عبر %2، لكن هذا الحاسوب لم يتمكن من عرض كل طرق التشفير (ciphers) التي تعرضها Cloudflare.</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed: no cipher (a way of encrypting) is known to both sides.</source>
        <translation>فشلت مصافحة TLS (الاتفاق على التشفير) مع %1 عبر %2: لا توجد طريقة تشفير (cipher) يعرفها الطرفان.</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed: no version of TLS is known to both sides.</source>
        <translation>فشلت مصافحة TLS (الاتفاق على التشفير) مع %1 عبر %2: لا يوجد إصدار من TLS يعرفه الطرفان.</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed: the server says “%3”.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of a TLS alert</extracomment>
        <translation>فشلت مصافحة TLS (الاتفاق على التشفير) مع %1 عبر %2: يقول الخادم «%3».</translation>
    </message>
    <message>
        <source>The TLS handshake (the agreement on encryption) with %1 on %2 failed.</source>
        <translation>فشلت مصافحة TLS (الاتفاق على التشفير) مع %1 عبر %2.</translation>
    </message>
    <message>
        <source>%1 lets only callers in on %2 who show a client certificate (a pass).</source>
        <translation>لا يسمح %1 بالدخول عبر %2 إلا لمن يُبرز شهادة عميل (تصريح دخول).</translation>
    </message>
    <message>
        <source>No address of your server was given or found, so its certificate was not looked at.</source>
        <translation>لم يُعطَ عنوان لخادمك ولم يُعثر على عنوان له، لذلك لم يُنظر في شهادته.</translation>
    </message>
    <message>
        <source>The server name you gave could not be looked up from here, so the server&apos;s certificate was not looked at.</source>
        <translation>تعذّر من هنا البحث عن اسم الخادم الذي أعطيته، لذلك لم يُنظر في شهادة الخادم.</translation>
    </message>
    <message>
        <source>Something between this computer and the internet answers in the place of others, so your server&apos;s certificate could not be seen.</source>
        <translation>شيء بين هذا الحاسوب والإنترنت يجيب بدلًا من الآخرين، لذلك تعذّرت رؤية شهادة خادمك.</translation>
    </message>
    <message>
        <source>%1 does not let this computer in on %2 though Cloudflare gets in, so its certificate could not be seen from here.</source>
        <translation>لا يسمح %1 لهذا الحاسوب بالدخول عبر %2 مع أن Cloudflare تدخل، لذلك تعذّرت رؤية شهادته من هنا.</translation>
    </message>
    <message>
        <source>%1 does not open %2, so there was no certificate to look at.</source>
        <translation>على %1 لا يُفتح %2، لذلك لم تكن هناك شهادة يُنظر فيها.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, so its certificate could not be seen from here.</source>
        <translation>لا طريق من هذا الحاسوب إلى %1، لذلك تعذّرت رؤية شهادته من هنا.</translation>
    </message>
    <message>
        <source>This computer reaches the internet through a proxy only, and from behind it the server&apos;s certificate cannot be looked at.</source>
        <translation>لا يصل هذا الحاسوب إلى الإنترنت إلا عبر خادم وسيط (proxy)، ومن خلفه لا يمكن النظر في شهادة الخادم.</translation>
    </message>
    <message>
        <source>This computer seems to have no internet, so your server&apos;s certificate could not be seen.</source>
        <translation>يبدو أن هذا الحاسوب غير متصل بالإنترنت، لذلك تعذّرت رؤية شهادة خادمك.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate could not be looked at from this computer.</source>
        <translation>تعذّر النظر في شهادة خادمك من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The clock of this computer differs from Cloudflare&apos;s.</source>
        <translation>تختلف ساعة هذا الحاسوب عن ساعة Cloudflare.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes fast.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة دقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متقدمة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes slow.</source>
        <translation>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقة واحدة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة دقيقتين.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقائق.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة.</numerusform>
            <numerusform>ساعة هذا الحاسوب متأخرة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key in the certificate of %1 on %2 is too short to be safe.</source>
        <translation>المفتاح في شهادة %1 عبر %2 أقصر من أن يكون آمنًا.</translation>
    </message>
    <message numerus="yes">
        <source>The key in the certificate of %1 on %2 has only %n bits, which is too short to be safe.</source>
        <translation>
            <numerusform>المفتاح في شهادة %1 عبر %2 طوله %n بت فقط، وهو أقصر من أن يكون آمنًا.</numerusform>
            <numerusform>المفتاح في شهادة %1 عبر %2 طوله بت واحد فقط، وهو أقصر من أن يكون آمنًا.</numerusform>
            <numerusform>المفتاح في شهادة %1 عبر %2 طوله بتّان فقط، وهو أقصر من أن يكون آمنًا.</numerusform>
            <numerusform>المفتاح في شهادة %1 عبر %2 طوله %n بتات فقط، وهو أقصر من أن يكون آمنًا.</numerusform>
            <numerusform>المفتاح في شهادة %1 عبر %2 طوله %n بت فقط، وهو أقصر من أن يكون آمنًا.</numerusform>
            <numerusform>المفتاح في شهادة %1 عبر %2 طوله %n بت فقط، وهو أقصر من أن يكون آمنًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and this computer agree on encryption on %2, with what Cloudflare offers.</source>
        <translation>يتفق %1 وهذا الحاسوب على التشفير عبر %2، باستخدام ما تعرضه Cloudflare.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 is self-signed: the server vouches for itself.</source>
        <translation>شهادة %1 عبر %2 موقّعة ذاتيًا: يضمن الخادم نفسه بنفسه.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 was revoked by its issuer.</source>
        <translation>ألغت جهة الإصدار شهادة %1 عبر %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 claims to come from Cloudflare&apos;s Origin CA, but its roots could not be fetched, so the claim was not checked.</source>
        <translation>تدّعي شهادة %1 عبر %2 أنها صادرة عن Origin CA التابعة لشركة Cloudflare، لكن تعذّر جلب شهادات الجذر الخاصة بها، لذلك لم يُتحقق من هذا الادعاء.</translation>
    </message>
    <message>
        <source>%1 sends its certificates on %2 in the wrong order, which does no harm here.</source>
        <translation>يرسل %1 شهاداته عبر %2 بترتيب خاطئ، ولا ضرر من ذلك هنا.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 is signed in an old way that is no longer safe.</source>
        <translation>شهادة %1 عبر %2 موقّعة بطريقة قديمة لم تعد آمنة.</translation>
    </message>
    <message>
        <source>%1 has no certificate for %3 on %2 and breaks off when it is asked for that name.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the name of the site</extracomment>
        <translation>عبر %2 ليست لدى %1 شهادة تخص %3، وهو يقطع الاتصال عندما يُسأل عنه.</translation>
    </message>
    <message>
        <source>%1 asks callers on %2 for a client certificate (a pass), but does not insist.</source>
        <translation>يطلب %1 من المتصلين عبر %2 شهادة عميل (تصريح دخول)، لكنه لا يشترطها.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get an error page of Cloudflare.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>عبر %1 تظهر لزوار %2 صفحة خطأ من Cloudflare.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get error %3 from Cloudflare.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: the number of an error</extracomment>
        <translation>عبر %1 يظهر لزوار %2 الخطأ %3 من Cloudflare.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get error %3 (“%4”).</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: the number of an error, %4: what it is called</extracomment>
        <translation>عبر %1 يظهر لزوار %2 الخطأ %3 («%4»).</translation>
    </message>
    <message>
        <source>Over %1 some requests to %2 fail, and others succeed.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>عبر %1 تفشل بعض الطلبات إلى %2 وتنجح أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Over %1, %3 of %n requests to %2 got no answer.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: how many of the %n requests</extracomment>
        <translation>
            <numerusform>عبر %1 بقي بلا رد ما عدده %3 من أصل %n طلب إلى %2.</numerusform>
            <numerusform>عبر %1 بقي بلا رد ما عدده %3 من أصل طلب واحد إلى %2.</numerusform>
            <numerusform>عبر %1 بقي بلا رد ما عدده %3 من أصل طلبين إلى %2.</numerusform>
            <numerusform>عبر %1 بقي بلا رد ما عدده %3 من أصل %n طلبات إلى %2.</numerusform>
            <numerusform>عبر %1 بقي بلا رد ما عدده %3 من أصل %n طلبًا إلى %2.</numerusform>
            <numerusform>عبر %1 بقي بلا رد ما عدده %3 من أصل %n طلب إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudflare showed this computer a check or a block instead of %1 over %2, so what other visitors get cannot be seen from here.</source>
        <extracomment>%1: the name of the site, %2: &quot;http&quot; or &quot;https&quot;</extracomment>
        <translation>عرضت Cloudflare على هذا الحاسوب اختبارًا أو حجبًا بدلًا من %1 عبر %2، لذلك لا يمكن من هنا رؤية ما يظهر للزوار الآخرين.</translation>
    </message>
    <message>
        <source>http or https</source>
        <extracomment>Stands in for &quot;http&quot; or &quot;https&quot; where it is not known which</extracomment>
        <translation>http أو https</translation>
    </message>
    <message>
        <source>Over %1 Cloudflare itself sends visitors on to %2 over %3. That says nothing about your server.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the host to which visitors are sent, %3: &quot;http&quot; or &quot;https&quot; there</extracomment>
        <translation>عبر %1 ترسل Cloudflare نفسها الزوار إلى %2 عبر %3. وهذا لا يقول شيئًا عن خادمك.</translation>
    </message>
    <message>
        <source>Over %1 your server sends visitors on to %2 over %3.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the host to which visitors are sent, %3: &quot;http&quot; or &quot;https&quot; there</extracomment>
        <translation>عبر %1 يرسل خادمك الزوار إلى %2 عبر %3.</translation>
    </message>
    <message>
        <source>Over %1 Cloudflare took the request for %2, but no answer came.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>عبر %1 استلمت Cloudflare الطلب الموجّه إلى %2، لكن لم يصل أي رد.</translation>
    </message>
    <message numerus="yes">
        <source>Over %1 Cloudflare took the request for %2, but no answer came within %n seconds.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>
            <numerusform>عبر %1 استلمت Cloudflare الطلب الموجّه إلى %2، لكن لم يصل أي رد خلال %n ثانية.</numerusform>
            <numerusform>عبر %1 استلمت Cloudflare الطلب الموجّه إلى %2، لكن لم يصل أي رد خلال ثانية واحدة.</numerusform>
            <numerusform>عبر %1 استلمت Cloudflare الطلب الموجّه إلى %2، لكن لم يصل أي رد خلال ثانيتين.</numerusform>
            <numerusform>عبر %1 استلمت Cloudflare الطلب الموجّه إلى %2، لكن لم يصل أي رد خلال %n ثوانٍ.</numerusform>
            <numerusform>عبر %1 استلمت Cloudflare الطلب الموجّه إلى %2، لكن لم يصل أي رد خلال %n ثانية.</numerusform>
            <numerusform>عبر %1 استلمت Cloudflare الطلب الموجّه إلى %2، لكن لم يصل أي رد خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over %1 the page of %2 came out of a cache (a stored copy). It proves nothing about your server.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>عبر %1 جاءت صفحة %2 من ذاكرة مؤقتة (نسخة محفوظة). وهذا لا يثبت شيئًا عن خادمك.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get an old stored copy. Cloudflare serves it when it gets no fresh page from your server.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>عبر %1 تصل إلى زوار %2 نسخة محفوظة قديمة. تقدّمها Cloudflare عندما لا تحصل على صفحة جديدة من خادمك.</translation>
    </message>
    <message>
        <source>Over %1 an answer came for %2, but nothing in it shows that your server was asked.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>عبر %1 وصل رد عن %2، لكن لا شيء فيه يدل على أن خادمك سُئل.</translation>
    </message>
    <message>
        <source>%2 is not behind Cloudflare, and over %1 visitors get error %3 from the server itself.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: a status number</extracomment>
        <translation>لا يقف %2 خلف Cloudflare، وعبر %1 يظهر للزوار الخطأ %3 من الخادم نفسه.</translation>
    </message>
    <message>
        <source>%2 is not behind Cloudflare, and over %1 visitors get no page.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>لا يقف %2 خلف Cloudflare، وعبر %1 لا يحصل الزوار على صفحة.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get the page from your server (status %3).</source>
        <translation>عبر %1 تصل الصفحة من خادمك إلى زوار %2 (رمز الحالة %3).</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get the page from your server.</source>
        <translation>عبر %1 تصل الصفحة من خادمك إلى زوار %2.</translation>
    </message>
    <message>
        <source>Over %1 your server answers visitors of %2, but refuses the page with status %3.</source>
        <translation>عبر %1 يجيب خادمك زوار %2، لكنه يرفض إعطاءهم الصفحة برمز الحالة %3.</translation>
    </message>
    <message>
        <source>Over %1 your server answers visitors of %2, but refuses the page.</source>
        <translation>عبر %1 يجيب خادمك زوار %2، لكنه يرفض إعطاءهم الصفحة.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get error %3, made by your own server.</source>
        <translation>عبر %1 يظهر لزوار %2 الخطأ %3، وهو صادر عن خادمك نفسه.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 get an error made by your own server.</source>
        <translation>عبر %1 يظهر لزوار %2 خطأ صادر عن خادمك نفسه.</translation>
    </message>
    <message>
        <source>Over %1 your server turns visitors of %2 away with status %3.</source>
        <translation>عبر %1 يصدّ خادمك زوار %2 برمز الحالة %3.</translation>
    </message>
    <message>
        <source>Over %1 your server turns visitors of %2 away.</source>
        <translation>عبر %1 يصدّ خادمك زوار %2.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 are sent round in a circle and never get a page.</source>
        <translation>عبر %1 يدور زوار %2 في حلقة ولا يحصلون على صفحة أبدًا.</translation>
    </message>
    <message>
        <source>Over %1 visitors of %2 are sent on to %3, which is another site.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: the host to which visitors are sent</extracomment>
        <translation>عبر %1 يُحوَّل زوار %2 إلى %3، وهو موقع آخر.</translation>
    </message>
    <message>
        <source>%2 is not behind Cloudflare, and over %1 the server itself answers.</source>
        <translation>لا يقف %2 خلف Cloudflare، وعبر %1 يجيب الخادم نفسه.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into, such as &quot;de&quot; or &quot;ar&quot;. Reports carry it.</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: the time of that day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>the address given</source>
        <translation>العنوان المعطى</translation>
    </message>
    <message>
        <source>port %1</source>
        <extracomment>%1: the number of a port</extracomment>
        <translation>المنفذ %1</translation>
    </message>
    <message>
        <source>its web port</source>
        <translation>منفذ الويب لديه</translation>
    </message>
    <message>
        <source>port 80 (the door for http)</source>
        <translation>المنفذ 80 (باب http)</translation>
    </message>
    <message>
        <source>port 443 (the door for https)</source>
        <translation>المنفذ 443 (باب https)</translation>
    </message>
    <message>
        <source>IPv4 (the older kind of address)</source>
        <translation>IPv4 (النوع الأقدم من العناوين)</translation>
    </message>
    <message>
        <source>IPv6 (the newer kind of address)</source>
        <translation>IPv6 (النوع الأحدث من العناوين)</translation>
    </message>
    <message>
        <source>one kind of address</source>
        <translation>نوع واحد من العناوين</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(غير معروف)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>A choice of SSL modes: &quot;Full or Full (strict)&quot;. %1: those before, %2: one more</extracomment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>web server returns an unknown error</source>
        <translation>خادم الويب يعيد خطأ غير معروف</translation>
    </message>
    <message>
        <source>web server is down</source>
        <translation>خادم الويب متوقف</translation>
    </message>
    <message>
        <source>connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>origin is unreachable</source>
        <translation>تعذّر الوصول إلى الخادم الأصلي</translation>
    </message>
    <message>
        <source>a timeout occurred</source>
        <translation>انتهت مهلة الانتظار</translation>
    </message>
    <message>
        <source>SSL handshake failed</source>
        <translation>فشلت مصافحة SSL</translation>
    </message>
    <message>
        <source>invalid SSL certificate</source>
        <translation>شهادة SSL غير صالحة</translation>
    </message>
    <message>
        <source>DNS points to a prohibited address</source>
        <translation>يشير DNS إلى عنوان غير مسموح به</translation>
    </message>
    <message>
        <source>DNS resolution error</source>
        <translation>خطأ في البحث عن الاسم في DNS</translation>
    </message>
    <message>
        <source>direct access by address is not allowed</source>
        <translation>الوصول المباشر بواسطة العنوان غير مسموح به</translation>
    </message>
    <message>
        <source>host is not configured to serve web traffic</source>
        <translation>المضيف غير مهيّأ لتقديم صفحات الويب</translation>
    </message>
    <message>
        <source>CNAME into another account is not allowed</source>
        <translation>لا يُسمح بسجل CNAME يشير إلى حساب آخر</translation>
    </message>
    <message>
        <source>origin DNS error</source>
        <translation>خطأ DNS في الخادم الأصلي</translation>
    </message>
    <message>
        <source>could not find the host</source>
        <translation>تعذّر العثور على المضيف</translation>
    </message>
    <message>
        <source>access denied</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>Cloudflare Tunnel error</source>
        <translation>خطأ في Cloudflare Tunnel</translation>
    </message>
    <message>
        <source>edge address is restricted</source>
        <translation>استخدام عنوان Cloudflare هذا مقيّد</translation>
    </message>
    <message>
        <source>a Worker failed with an exception</source>
        <translation>فشل Worker بسبب استثناء (exception)</translation>
    </message>
    <message>
        <source>a Worker used more than it is allowed</source>
        <translation>استخدم Worker أكثر مما يُسمح له به</translation>
    </message>
    <message>
        <source>Some answers look as if something between this computer and the internet had made them: a sign-in page of a network, a proxy (a go-between) or a security product. A check from another network, such as a phone&apos;s, decides.</source>
        <translation>تبدو بعض الإجابات كأن شيئًا بين هذا الحاسوب والإنترنت صنعها: صفحة تسجيل دخول إلى شبكة، أو خادم وسيط (proxy)، أو منتج حماية. الفيصل هو فحص من شبكة أخرى، مثل شبكة الهاتف.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>The end of a list: &quot;a, b and 7 more&quot;</extracomment>
        <translation>
            <numerusform>%n غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The name server of this computer denies names that exist for certain, so what it says of %1 counts for nothing.</source>
        <translation>خادم الأسماء الذي يستخدمه هذا الحاسوب ينفي وجود أسماء موجودة بالتأكيد، ولذلك لا يُعتدّ بما يقوله عن %1.</translation>
    </message>
    <message numerus="yes">
        <source>Over %1, %3 of %n requests to %2 failed; error %4 was seen.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site, %3: how many of the %n requests, %4: number of an error</extracomment>
        <translation>
            <numerusform>عبر %1 فشل ما عدده %3 من أصل %n طلب إلى %2؛ وشوهد الخطأ %4.</numerusform>
            <numerusform>عبر %1 فشل ما عدده %3 من أصل طلب واحد إلى %2؛ وشوهد الخطأ %4.</numerusform>
            <numerusform>عبر %1 فشل ما عدده %3 من أصل طلبين إلى %2؛ وشوهد الخطأ %4.</numerusform>
            <numerusform>عبر %1 فشل ما عدده %3 من أصل %n طلبات إلى %2؛ وشوهد الخطأ %4.</numerusform>
            <numerusform>عبر %1 فشل ما عدده %3 من أصل %n طلبًا إلى %2؛ وشوهد الخطأ %4.</numerusform>
            <numerusform>عبر %1 فشل ما عدده %3 من أصل %n طلب إلى %2؛ وشوهد الخطأ %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cloudflare and the server did not agree on encryption, though this computer and the server did. The key in the server&apos;s certificate is of a kind that not everybody takes, and Cloudflare is not known to take it. A certificate with an RSA or a P-256 key would show whether that is the reason.</source>
        <translation>لم تتفق Cloudflare والخادم على التشفير، مع أن هذا الحاسوب والخادم اتفقا عليه. المفتاح في شهادة الخادم من نوع لا يقبله الجميع، ولا يُعرف أن Cloudflare تقبله. شهادة بمفتاح RSA أو P-256 تُظهر ما إذا كان هذا هو السبب.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate is not fit for a website</source>
        <translation>شهادة خادمك لا تصلح لموقع ويب</translation>
    </message>
    <message>
        <source>Most likely your server&apos;s certificate is not fit for a website.</source>
        <translation>على الأرجح لا تصلح شهادة خادمك لموقع ويب.</translation>
    </message>
    <message>
        <source>Your server&apos;s certificate may not be fit for a website.</source>
        <translation>قد لا تصلح شهادة خادمك لموقع ويب.</translation>
    </message>
    <message>
        <source>The certificate that your server shows leads to an issuer whom Cloudflare should trust, but it, or another in its chain (the papers that vouch for it), breaks the rules for certificates of websites or is too weak. Install a new one from Cloudflare&apos;s Origin CA or from a public issuer such as Let&apos;s Encrypt.</source>
        <translation>الشهادة التي يُبرزها خادمك تقود إلى جهة إصدار يُفترض أن تثق بها Cloudflare، لكنها هي نفسها، أو شهادة أخرى في سلسلتها (الوثائق التي تضمنها)، تخالف قواعد شهادات مواقع الويب أو أضعف من اللازم. ثبّت شهادة جديدة من Origin CA التابعة لشركة Cloudflare، أو من جهة إصدار عامة مثل Let&apos;s Encrypt.</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. That it is not fit for a website may be the reason, but it is not certain that the certificate seen from here is the one that Cloudflare sees.</source>
        <translation>تقول Cloudflare إنها لا تقبل شهادة خادمك. قد يكون السبب أنها لا تصلح لموقع ويب، لكن ليس مؤكدًا أن الشهادة التي شوهدت من هنا هي نفسها التي تراها Cloudflare.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2, or one that vouches for it, was not issued for this use.</source>
        <translation>شهادة %1 عبر %2، أو إحدى الشهادات التي تضمنها، لم تصدر لهذا الغرض.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 has a key or a signature that is too weak to be accepted everywhere.</source>
        <translation>إحدى الشهادات التي يُبرزها %1 عبر %2 لها مفتاح أو توقيع أضعف من أن يُقبل في كل مكان.</translation>
    </message>
    <message>
        <source>A certificate that %1 shows on %2 breaks the rules for certificates, so it is not accepted.</source>
        <translation>إحدى الشهادات التي يُبرزها %1 عبر %2 تخالف قواعد الشهادات، ولذلك لا تُقبل.</translation>
    </message>
    <message>
        <source>The key in the certificate of %1 on %2 is of a kind that Cloudflare is not known to accept.</source>
        <translation>المفتاح في شهادة %1 عبر %2 من نوع لا يُعرف أن Cloudflare تقبله.</translation>
    </message>
    <message>
        <source>The key in the certificate of %1 on %2 is of a kind (%3) that Cloudflare is not known to accept.</source>
        <extracomment>%1: an address, %2: a port in words, %3: the kind of a key, such as Ed25519</extracomment>
        <translation>المفتاح في شهادة %1 عبر %2 من نوع (%3) لا يُعرف أن Cloudflare تقبله.</translation>
    </message>
    <message>
        <source>Only the SSL mode and your server are compared here: “works” says that the two fit together, and not that nothing else keeps visitors away.</source>
        <translation>يُقارَن هنا وضع SSL بخادمك فقط: «يعمل» تعني أن الاثنين متوافقان، لا أن لا شيء آخر يمنع الزوار.</translation>
    </message>
    <message>
        <source>error %1 now and then</source>
        <comment>what visitors get</comment>
        <extracomment>%1: the number of an error</extracomment>
        <translation>خطأ %1 أحيانًا</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two words of a list, with its space</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two phrases of a list, with its space</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>What visitors get through Cloudflare could not be observed from this computer: no answer came that can be relied on. The grey findings say what stood in the way. Check again later, or from another network.</source>
        <translation>تعذّر من هذا الحاسوب رصد ما يحصل عليه الزوار عبر Cloudflare، إذ لم يصل أي رد يمكن الاعتماد عليه. توضّح النتائج الرمادية ما الذي حال دون ذلك. أعد الفحص لاحقًا أو من شبكة أخرى.</translation>
    </message>
    <message>
        <source>Nothing has answered so far, neither Cloudflare nor any name server: perhaps this computer has no internet.</source>
        <translation>لم يُجب أي شيء حتى الآن، لا Cloudflare ولا أي خادم أسماء: ربما لا يوجد اتصال بالإنترنت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer&apos;s own name server says that %1 leads to Cloudflare; nobody else was asked, and Cloudflare itself did not confirm it.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>يقول خادم الأسماء الذي يستخدمه هذا الحاسوب إن %1 يؤدّي إلى Cloudflare، ولم يُسأل غيره، ولم تؤكد Cloudflare نفسها ذلك.</translation>
    </message>
    <message>
        <source>The two public name servers were not asked where %1 leads, because only the site and its server were to be contacted. What they say is not known; a check that may contact others tells it.</source>
        <extracomment>%1: the name of the site</extracomment>
        <translation>لم يُسأل خادما الأسماء العامّان إلى أين يؤدّي %1، لأن المطلوب كان الاتصال بالموقع وخادمه فقط. ولا يُعرف ما يقولانه، ويبيّنه فحص يُسمح له بالاتصال بغيرهما.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s status page was not asked, because only the site and its server were to be contacted. Whether Cloudflare is in trouble is therefore not known; a check that may contact others tells it.</source>
        <translation>لم تُسأل صفحة حالة Cloudflare، لأن المطلوب كان الاتصال بالموقع وخادمه فقط. لذلك لا يُعرف هل لدى Cloudflare مشكلة، ويبيّن ذلك فحص يُسمح له بالاتصال بغيرهما.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 claims to come from Cloudflare&apos;s Origin CA. Its roots were not fetched, because only the site and its server were to be contacted, so the claim was not checked; a check that may contact others tells.</source>
        <translation>تدّعي شهادة %1 عبر %2 أنها صادرة عن Origin CA التابعة لشركة Cloudflare. ولم تُجلب شهادات الجذر الخاصة بها، لأن المطلوب كان الاتصال بالموقع وخادمه فقط، لذلك لم يُتحقق من هذا الادعاء، ويبيّنه فحص يُسمح له بالاتصال بغيرهما.</translation>
    </message>
    <message>
        <source>Over %1 your server sends visitors of %2 to an address that no visitor can open, such as one of its own network, so they get no page.</source>
        <extracomment>%1: &quot;http&quot; or &quot;https&quot;, %2: the name of the site</extracomment>
        <translation>عبر %1 يرسل خادمك زوار %2 إلى عنوان لا يستطيع أي زائر فتحه، كعنوان داخل شبكته الخاصة مثلًا، فلا يحصلون على أي صفحة.</translation>
    </message>
    <message>
        <source>works, unchecked</source>
        <comment>what visitors get: nobody checks the certificate</comment>
        <translation>يعمل دون تحقّق</translation>
    </message>
    <message>
        <source>%1 is this computer itself, and for Cloudflare it would be another one. Please give the public address of the server.</source>
        <extracomment>%1: an address</extracomment>
        <translation>إن %1 هو هذا الحاسوب نفسه، وهو عند Cloudflare حاسوب آخر. يُرجى إعطاء العنوان العام للخادم.</translation>
    </message>
    <message>
        <source>The SSL mode %1 and your server fit together, but only because Cloudflare does not check the certificate in this mode.</source>
        <translation>وضع SSL، وهو %1، متوافق مع خادمك، لكن ذلك فقط لأن Cloudflare لا تتحقق من الشهادة في هذا الوضع.</translation>
    </message>
    <message>
        <source>%1 does not open %2, so the certificate was looked at only at %3.</source>
        <extracomment>%1: an address, %2: a port in words, %3: other addresses</extracomment>
        <translation>على %1 لا يُفتح %2، لذلك لم يُنظر في الشهادة إلا على %3.</translation>
    </message>
    <message>
        <source>This computer has no way to %1, so the certificate was looked at only at %2.</source>
        <extracomment>%1: an address, %2: other addresses</extracomment>
        <translation>لا طريق من هذا الحاسوب إلى %1، لذلك لم يُنظر في الشهادة إلا على %2.</translation>
    </message>
    <message>
        <source>partly broken</source>
        <comment>the word beside an amber light of the whole site</comment>
        <translation>معطّل جزئيًا</translation>
    </message>
    <message>
        <source>you or whoever holds the domain</source>
        <translation>أنت أو صاحب النطاق</translation>
    </message>
    <message>
        <source>Cloudflare says that it does not accept your server&apos;s certificate. Its issuer may be the reason; what was seen from here leaves other readings. The issuer in the certificate on the server decides.</source>
        <translation>تقول Cloudflare إنها لا تقبل شهادة خادمك. قد تكون جهة الإصدار هي السبب، لكن ما شوهد من هنا يحتمل تفسيرات أخرى. الفيصل هو جهة الإصدار المكتوبة في الشهادة على الخادم.</translation>
    </message>
    <message>
        <source>Cloudflare reports a fault at a place or service that this site uses, and your server answers this computer when it is asked directly. A firewall that turns only Cloudflare away would look the same from here: if the error stays after Cloudflare&apos;s fault is over, look for one. Follow Cloudflare&apos;s status page and check again later.</source>
        <translation>تبلّغ Cloudflare عن عطل في مكان أو خدمة يستخدمها هذا الموقع، وخادمك يجيب هذا الحاسوب عند سؤاله مباشرةً. جدار حماية يرفض Cloudflare وحدها يبدو من هنا بالمظهر نفسه: إن بقي الخطأ بعد انتهاء عطل Cloudflare، فابحث عن جدار كهذا. تابع صفحة حالة Cloudflare وأعد الفحص لاحقًا.</translation>
    </message>
    <message>
        <source>What time it is was told in different ways. At one of these times the certificate of %1 on %2 is valid, at another one it is not.</source>
        <extracomment>%1: an address, %2: a port in words</extracomment>
        <translation>ذُكر الوقت الحالي بأكثر من صورة. في أحد هذه الأوقات تكون شهادة %1 على %2 صالحة، وفي وقت آخر لا تكون كذلك.</translation>
    </message>
    <message>
        <source>The certificate of %1 on %2 leads to “%3”. This computer trusts that issuer, but no list of public ones names it, so Cloudflare may refuse the certificate.</source>
        <extracomment>%1: an address, %2: a port in words, %3: who issued a certificate</extracomment>
        <translation>شهادة %1 على %2 تنتهي إلى «%3». هذا الحاسوب يثق بهذا المُصدِر، لكن لا تذكره أي قائمة من قوائم المُصدِرين العموميين، ولذلك قد ترفض Cloudflare الشهادة.</translation>
    </message>
    <message>
        <source>It can be put right at this computer.</source>
        <translation>يمكن إصلاح ذلك في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The observations may be missing because of this computer or its network; then nothing can be said about the site from here, neither good nor bad.</source>
        <translation>ربما تنقص المشاهدات بسبب هذا الحاسوب أو شبكته؛ وعندئذٍ لا يمكن من هنا قول شيء عن الموقع، لا خيرًا ولا شرًّا.</translation>
    </message>
    <message>
        <source>The observations are missing because of this computer or its network; nothing can be said about the site from here, neither good nor bad.</source>
        <translation>المشاهدات ناقصة بسبب هذا الحاسوب أو شبكته؛ ولا يمكن من هنا قول شيء عن الموقع، لا خيرًا ولا شرًّا.</translation>
    </message>
    <message>
        <source>Port 80 (the door for http) works and port 443 (the door for https) does not. In the SSL modes Full and stricter Cloudflare calls at port 443 for visitors over https, so only they get the error. Set up https on the server. The mode Flexible at Cloudflare does not need it, but leaves the way between Cloudflare and the server unencrypted: it is not for shops, logins or customers&apos; data.</source>
        <translation>المنفذ 80 (باب http) يعمل، والمنفذ 443 (باب https) لا يعمل. في الوضع Full والأوضاع الأشد منه تتصل Cloudflare بالمنفذ 443 من أجل زوار https، لذلك لا يظهر الخطأ إلا لهم. أعِدّ https على الخادم. الوضع Flexible في Cloudflare لا يحتاج إليه، لكنه يترك الطريق بين Cloudflare والخادم بلا تشفير: فهو لا يصلح للمتاجر ولا لتسجيل الدخول ولا لبيانات العملاء.</translation>
    </message>
    <message>
        <source>Nothing at all could be reached from this computer, neither Cloudflare nor any name server. Check the cable or the wireless network, and try again.</source>
        <translation>تعذّر الوصول إلى أي شيء من هذا الحاسوب، لا إلى Cloudflare ولا إلى أي خادم أسماء. تحقق من الكابل أو من الشبكة اللاسلكية، وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>When neither the site nor anything else can be reached, nothing is seen because of this computer or its network, and nothing is known about the site. Check the cable, the wireless network, the router and a VPN if there is one. Then check the site again.</source>
        <translation>عندما لا يمكن الوصول إلى الموقع ولا إلى أي شيء آخر، فسبب عدم رؤية أي شيء هو هذا الحاسوب أو شبكته، ولا يُعرف شيء عن الموقع. تحقق من الكابل والشبكة اللاسلكية والراوتر، ومن شبكة VPN إن وُجدت. ثم افحص الموقع مرة أخرى.</translation>
    </message>
    <message>
        <source>The safest SSL mode that would work with this server as it is now is %1. It leaves the way between Cloudflare and the server unencrypted: it is not for shops, logins or customers&apos; data.</source>
        <translation>أكثر أوضاع SSL أمانًا مما يعمل مع هذا الخادم بحالته الآن هو %1. وهو يترك الطريق بين Cloudflare والخادم بلا تشفير: فلا يصلح للمتاجر ولا لتسجيل الدخول ولا لبيانات العملاء.</translation>
    </message>
    <message>
        <source>Another SSL mode would not help: visitors would get an error in every one of them.</source>
        <translation>لن يفيد وضع SSL آخر: ففي كل الأوضاع سيظهر للزوار خطأ.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Everything works.</source>
        <translation>كل شيء يعمل.</translation>
    </message>
    <message>
        <source>Nothing listens on the server: every port refuses.</source>
        <translation>لا شيء يستمع على الخادم: كل منفذ يرفض.</translation>
    </message>
    <message>
        <source>The server refuses Cloudflare&apos;s addresses and lets everyone else in.</source>
        <translation>يرفض الخادم عناوين Cloudflare ويسمح للجميع غيرها بالدخول.</translation>
    </message>
    <message>
        <source>The server is silent to Cloudflare&apos;s addresses and lets everyone else in.</source>
        <translation>يصمت الخادم أمام عناوين Cloudflare ويسمح للجميع غيرها بالدخول.</translation>
    </message>
    <message>
        <source>The server refuses some of Cloudflare&apos;s addresses, so visitors are hit now and then.</source>
        <translation>يرفض الخادم بعض عناوين Cloudflare، فيتضرر الزوار بين حين وآخر.</translation>
    </message>
    <message>
        <source>A firewall rejects everyone with an ICMP message. It needs the test lab.</source>
        <translation>يرفض جدار حماية الجميع برسالة ICMP. ويحتاج هذا إلى مختبر الاختبار.</translation>
    </message>
    <message>
        <source>The web server listens on its own loopback address only. It needs the test lab.</source>
        <translation>يستمع خادم الويب على عنوانه المحلي الداخلي (loopback) فقط. ويحتاج هذا إلى مختبر الاختبار.</translation>
    </message>
    <message>
        <source>The server is silent to everyone.</source>
        <translation>يصمت الخادم أمام الجميع.</translation>
    </message>
    <message>
        <source>No route leads to the server. It needs the test lab.</source>
        <translation>لا مسار يقود إلى الخادم. ويحتاج هذا إلى مختبر الاختبار.</translation>
    </message>
    <message>
        <source>Cloudflare is refused, and this computer hears nothing at all.</source>
        <translation>تُرفض Cloudflare، ولا يسمع هذا الحاسوب شيئًا على الإطلاق.</translation>
    </message>
    <message>
        <source>Cloudflare hears nothing, and this computer is refused: probably two different addresses.</source>
        <translation>لا تسمع Cloudflare شيئًا، ويُرفض هذا الحاسوب: يُحتمل أنهما عنوانان مختلفان.</translation>
    </message>
    <message>
        <source>Port 443 is closed in mode Full: http works and https fails.</source>
        <translation>المنفذ 443 مغلق في الوضع Full: يعمل http ويفشل https.</translation>
    </message>
    <message>
        <source>Port 443 is closed in mode Full, and Cloudflare sends every visitor to https.</source>
        <translation>المنفذ 443 مغلق في الوضع Full، وCloudflare توجّه كل زائر إلى https.</translation>
    </message>
    <message>
        <source>Port 80 is closed in mode Flexible, which uses no other.</source>
        <translation>المنفذ 80 مغلق في الوضع Flexible الذي لا يستخدم غيره.</translation>
    </message>
    <message>
        <source>The address told belongs to another site, and the real server is down.</source>
        <translation>العنوان المذكور يخص موقعًا آخر، والخادم الحقيقي متوقف.</translation>
    </message>
    <message>
        <source>The web server answers Cloudflare with 403 Forbidden, and everyone else with the page.</source>
        <translation>يردّ خادم الويب على Cloudflare بالرمز 403 Forbidden، وعلى الجميع غيرها بالصفحة.</translation>
    </message>
    <message>
        <source>The DNS record behind Cloudflare leads to Cloudflare itself.</source>
        <translation>سجل DNS الذي خلف Cloudflare يقود إلى Cloudflare نفسها.</translation>
    </message>
    <message>
        <source>The address told is a private one, which only this network can reach.</source>
        <translation>العنوان المذكور عنوان خاص لا تصل إليه إلا هذه الشبكة.</translation>
    </message>
    <message>
        <source>The server has an IPv6 address that refuses, so every other visit fails.</source>
        <translation>للخادم عنوان IPv6 يرفض الاتصال، فتفشل زيارة من كل زيارتين.</translation>
    </message>
    <message>
        <source>The server lets the first connections of a burst in and refuses the rest.</source>
        <translation>عند وصول دفعة من الاتصالات، يسمح الخادم بدخول أولها ويرفض الباقي.</translation>
    </message>
    <message>
        <source>The server answers some requests and fails at others, without a pattern.</source>
        <translation>يردّ الخادم على بعض الطلبات ويفشل في أخرى، بلا نمط واضح.</translation>
    </message>
    <message>
        <source>Everything works, and the server is silent to everyone but Cloudflare.</source>
        <translation>كل شيء يعمل، والخادم صامت أمام الجميع سوى Cloudflare.</translation>
    </message>
    <message>
        <source>Everything works, and the server refuses this computer.</source>
        <translation>كل شيء يعمل، والخادم يرفض هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Port 443 speaks plain HTTP.</source>
        <translation>المنفذ 443 يتحدث HTTP غير المشفّر.</translation>
    </message>
    <message>
        <source>The server has no certificate for this name and says so.</source>
        <translation>لا توجد لدى الخادم شهادة لهذا الاسم، وهو يقول ذلك.</translation>
    </message>
    <message>
        <source>The server accepts no cipher that Cloudflare offers.</source>
        <translation>لا يقبل الخادم أي خوارزمية تشفير من التي تعرضها Cloudflare.</translation>
    </message>
    <message>
        <source>The server insists on Cloudflare&apos;s client certificate, and Cloudflare sends none.</source>
        <translation>يشترط الخادم شهادة العميل الخاصة بـ Cloudflare، وCloudflare لا ترسل أي شهادة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, in mode Full (strict).</source>
        <translation>انتهت صلاحية شهادة الخادم، في الوضع Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, in mode Full (strict).</source>
        <translation>شهادة الخادم لم تبدأ صلاحيتها بعد، في الوضع Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name, in mode Full (strict).</source>
        <translation>شهادة الخادم صادرة لاسم آخر، في الوضع Full (strict).</translation>
    </message>
    <message>
        <source>The server signed its certificate itself, in mode Full (strict).</source>
        <translation>وقّع الخادم شهادته بنفسه، في الوضع Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that nobody trusts, in mode Full (strict).</source>
        <translation>شهادة الخادم صادرة عن جهة لا يثق بها أحد، في الوضع Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate only pretends to come from Cloudflare&apos;s Origin CA, in mode Full (strict).</source>
        <translation>شهادة الخادم تدّعي فقط أنها صادرة عن Origin CA من Cloudflare، في الوضع Full (strict).</translation>
    </message>
    <message>
        <source>The server does not send its intermediate certificate, in mode Full (strict).</source>
        <translation>لا يرسل الخادم شهادته الوسيطة، في الوضع Full (strict).</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has been revoked, in mode Full (strict).</source>
        <translation>أُلغيت شهادة الخادم، في الوضع Full (strict).</translation>
    </message>
    <message>
        <source>Everything works: the certificate has expired, and mode Full does not mind.</source>
        <translation>كل شيء يعمل: انتهت صلاحية الشهادة، والوضع Full لا يعترض على ذلك.</translation>
    </message>
    <message>
        <source>Everything works with a certificate of Cloudflare&apos;s Origin CA, in mode Full (strict).</source>
        <translation>كل شيء يعمل بشهادة من Origin CA التابعة لـ Cloudflare، في الوضع Full (strict).</translation>
    </message>
    <message>
        <source>Mode Flexible, and the server sends http to https: visitors go round in circles.</source>
        <translation>الوضع Flexible، والخادم يوجّه http إلى https: فيدور الزوار في حلقة.</translation>
    </message>
    <message>
        <source>Cloudflare sends http to https, and the server sends https to http.</source>
        <translation>توجّه Cloudflare من http إلى https، ويوجّه الخادم من https إلى http.</translation>
    </message>
    <message>
        <source>The web server itself answers with error 500.</source>
        <translation>يردّ خادم الويب نفسه بالخطأ 500.</translation>
    </message>
    <message>
        <source>The server takes the request and never answers.</source>
        <translation>يستلم الخادم الطلب ولا يردّ أبدًا.</translation>
    </message>
    <message>
        <source>The server closes the connection without an answer.</source>
        <translation>يغلق الخادم الاتصال من دون رد.</translation>
    </message>
    <message>
        <source>The headers of the server&apos;s answer are larger than Cloudflare takes.</source>
        <translation>ترويسات رد الخادم أكبر مما تقبله Cloudflare.</translation>
    </message>
    <message>
        <source>The site leads to its www name, and the server of that one is down.</source>
        <translation>يقود الموقع إلى اسمه الذي يبدأ بـ www، وخادم ذلك الاسم متوقف.</translation>
    </message>
    <message>
        <source>Cloudflare answers with error 1001: the name is not set up there.</source>
        <translation>تردّ Cloudflare بالخطأ 1001: الاسم غير معدّ لديها.</translation>
    </message>
    <message>
        <source>Cloudflare cannot resolve the name of the origin: error 1016.</source>
        <translation>لا تستطيع Cloudflare العثور على عنوان لاسم الخادم الأصلي: الخطأ 1016.</translation>
    </message>
    <message>
        <source>The site is served through a tunnel, and no connector is running: error 1033.</source>
        <translation>يُقدَّم الموقع عبر نفق (tunnel)، ولا يعمل أي موصّل (connector): الخطأ 1033.</translation>
    </message>
    <message>
        <source>Cloudflare has an outage at the very location that serves this computer.</source>
        <translation>لدى Cloudflare انقطاع في المكان نفسه الذي يخدم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Everything works, and Cloudflare has an outage somewhere else.</source>
        <translation>كل شيء يعمل، ولدى Cloudflare انقطاع في مكان آخر.</translation>
    </message>
    <message>
        <source>Everything works, and Cloudflare&apos;s status page refuses programs.</source>
        <translation>كل شيء يعمل، وصفحة حالة Cloudflare ترفض البرامج.</translation>
    </message>
    <message>
        <source>Everything works, and something else answers in place of Cloudflare&apos;s status page.</source>
        <translation>كل شيء يعمل، وشيء آخر يردّ بدلًا من صفحة حالة Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare shows this computer a challenge in place of the page.</source>
        <translation>تعرض Cloudflare لهذا الحاسوب اختبار تحقّق (challenge) بدلًا من الصفحة.</translation>
    </message>
    <message>
        <source>Cloudflare answers from its cache, and the server behind it is down.</source>
        <translation>تردّ Cloudflare من ذاكرتها المؤقتة (cache)، والخادم الذي خلفها متوقف.</translation>
    </message>
    <message>
        <source>Cloudflare shows a kept copy because the server is down.</source>
        <translation>تعرض Cloudflare نسخة محفوظة لأن الخادم متوقف.</translation>
    </message>
    <message>
        <source>The name leads straight to the server and not through Cloudflare.</source>
        <translation>يقود الاسم إلى الخادم مباشرةً لا عبر Cloudflare.</translation>
    </message>
    <message>
        <source>The name does not exist.</source>
        <translation>الاسم غير موجود.</translation>
    </message>
    <message>
        <source>A leftover DNSSEC record makes resolvers refuse the name.</source>
        <translation>سجل DNSSEC قديم باقٍ يجعل محلّلات DNS ترفض الاسم.</translation>
    </message>
    <message>
        <source>The domain&apos;s name servers are not Cloudflare&apos;s.</source>
        <translation>خوادم أسماء النطاق ليست خوادم Cloudflare.</translation>
    </message>
    <message>
        <source>This computer&apos;s resolver gives an old address for the name.</source>
        <translation>محلّل DNS في هذا الحاسوب يعطي عنوانًا قديمًا للاسم.</translation>
    </message>
    <message>
        <source>Everything works, and the public resolvers cannot be asked from here.</source>
        <translation>كل شيء يعمل، ولا يمكن سؤال محلّلات DNS العامة من هنا.</translation>
    </message>
    <message>
        <source>This computer reaches nothing at all.</source>
        <translation>لا يصل هذا الحاسوب إلى أي شيء على الإطلاق.</translation>
    </message>
    <message>
        <source>A network&apos;s sign-in page answers in everybody&apos;s place.</source>
        <translation>صفحة تسجيل الدخول إلى شبكة ما تردّ بدلًا من الجميع.</translation>
    </message>
    <message>
        <source>Everything works, and this computer&apos;s clock is an hour off.</source>
        <translation>كل شيء يعمل، وساعة هذا الحاسوب تختلف عن الوقت الصحيح بمقدار ساعة.</translation>
    </message>
    <message>
        <source>The server is down, and its address was not told.</source>
        <translation>الخادم متوقف، ولم يُذكر عنوانه.</translation>
    </message>
    <message>
        <source>Port 443 is closed, and the SSL mode was not told.</source>
        <translation>المنفذ 443 مغلق، ولم يُذكر وضع SSL.</translation>
    </message>
    <message>
        <source>An error page was pasted, and everything works by now.</source>
        <translation>أُلصقت صفحة خطأ، وكل شيء يعمل الآن.</translation>
    </message>
    <message>
        <source>This fault cannot be staged on this system: %1</source>
        <translation>لا يمكن محاكاة هذا العطل على هذا النظام: %1</translation>
    </message>
    <message>
        <source>There is no practice fault &quot;%1&quot;.</source>
        <translation>لا يوجد عطل تدريبي باسم &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cloudflare may take up to 25 seconds to give up on a server. So long a silence already means that it has no quick answer from your server.</source>
        <translation>قد تستغرق Cloudflare ما يصل إلى 25 ثانية قبل أن تكفّ عن المحاولة مع خادم. وصمت بهذا الطول يعني بالفعل أنها لم تتلقَّ ردًا سريعًا من خادمك.</translation>
    </message>
    <message>
        <source>Waiting for %1 (%2 s so far).</source>
        <comment>an address; seconds</comment>
        <translation>في انتظار %1 (مضت %2 ثانية حتى الآن).</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <comment>a headline</comment>
        <translation>حتى الآن: %1</translation>
    </message>
    <message>
        <source>So far: %1 has not answered for a second. A server that lets this computer in answers sooner.</source>
        <comment>an address</comment>
        <translation>حتى الآن: لم يردّ %1 منذ ثانية. الخادم الذي يسمح لهذا الحاسوب بالدخول يردّ أسرع من ذلك.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>This name is too long: a host name has at most 253 characters.</source>
        <translation>هذا الاسم أطول من اللازم: لا يزيد اسم المضيف على 253 حرفًا.</translation>
    </message>
    <message>
        <source>“%1” has two dots in a row or begins with a dot: give it with one dot between its parts, such as www.example.com.</source>
        <translation>في «%1» نقطتان متتاليتان أو نقطة في البداية: اكتبه بنقطة واحدة بين أجزائه، مثل www.example.com.</translation>
    </message>
    <message>
        <source>“%1” is too long: a part between two dots has at most 63 characters.</source>
        <translation>الجزء «%1» أطول من اللازم: لا يزيد الجزء الواقع بين نقطتين على 63 حرفًا.</translation>
    </message>
    <message>
        <source>“%1” looks like an IP address, but is not written as one usually is.</source>
        <translation>يبدو «%1» عنوان IP، لكنه ليس مكتوبًا بالطريقة المعتادة.</translation>
    </message>
    <message>
        <source>There is no host name in it.</source>
        <translation>لا يوجد فيه اسم مضيف.</translation>
    </message>
    <message>
        <source>“%1” mixes letters with their encoded form: give the name in its own letters, such as bücher.example.</source>
        <translation>يخلط «%1» بين الأحرف وصورتها المرمّزة: اكتب الاسم بأحرفه الأصلية، مثل bücher.example.</translation>
    </message>
    <message>
        <source>“%1” is not a host name: a character in it cannot be part of one.</source>
        <translation>القيمة «%1» ليست اسم مضيف: ففيها رمز لا يمكن أن يكون جزءًا من اسم كهذا.</translation>
    </message>
    <message>
        <source>The origin address is empty.</source>
        <translation>عنوان الخادم الأصلي فارغ.</translation>
    </message>
    <message>
        <source>The origin address is too long.</source>
        <translation>عنوان الخادم الأصلي أطول من اللازم.</translation>
    </message>
    <message>
        <source>Give only the address of the server, without a user name, a password or a query.</source>
        <translation>اكتب عنوان الخادم فقط، من دون اسم مستخدم أو كلمة مرور أو معاملات (query).</translation>
    </message>
    <message>
        <source>What follows the colon is not a port: a port is a number from 1 to 65535.</source>
        <translation>ما يأتي بعد النقطتين «:» ليس منفذًا: المنفذ رقم من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>“%1” is not the address of one server.</source>
        <translation>القيمة «%1» ليست عنوان خادم واحد.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address.</source>
        <translation>القيمة «%1» ليست عنوان IPv6.</translation>
    </message>
    <message>
        <source>There are two colons after the site&apos;s name: give at most one port, such as www.example.com:8443.</source>
        <translation>بعد اسم الموقع علامتا «:» اثنتان: اكتب منفذًا واحدًا على الأكثر، مثل www.example.com:8443.</translation>
    </message>
    <message>
        <source>An IP address is not a site&apos;s name: give the name that visitors type, and the address with --origin.</source>
        <translation>عنوان IP ليس اسم موقع: اكتب الاسم الذي يكتبه الزوار، واكتب العنوان مع الخيار --origin.</translation>
    </message>
    <message>
        <source>“%1” is not the full name of a public site: give it as visitors type it, such as www.example.com.</source>
        <translation>القيمة «%1» ليست الاسم الكامل لموقع عام: اكتبه كما يكتبه الزوار، مثل www.example.com.</translation>
    </message>
    <message>
        <source>Cloudflare does not pass on %1 on port %2: visitors of this address never reach its proxy. Only the usual ports of the server are examined.</source>
        <translation>لا تمرّر Cloudflare اتصالات %1 على المنفذ %2: فزوار هذا العنوان لا يصلون إلى خادمها الوكيل أبدًا. ولا تُفحص إلا منافذ الخادم المعتادة.</translation>
    </message>
    <message>
        <source>The address of the site is empty: give it as visitors type it, such as www.example.com.</source>
        <translation>عنوان الموقع فارغ: اكتبه كما يكتبه الزوار، مثل www.example.com.</translation>
    </message>
    <message>
        <source>This is too long to be the address of a site.</source>
        <translation>هذا النص أطول من أن يكون عنوان موقع.</translation>
    </message>
    <message>
        <source>There is an invisible character (%1) in the address: type it by hand instead of pasting it.</source>
        <translation>في العنوان رمز غير مرئي (%1): اكتبه بيدك بدلًا من لصقه.</translation>
    </message>
    <message>
        <source>This is not the address of a site: give it as visitors type it, such as www.example.com.</source>
        <translation>هذا ليس عنوان موقع: اكتبه كما يكتبه الزوار، مثل www.example.com.</translation>
    </message>
    <message>
        <source>There are spaces in the address: give only the address, such as www.example.com.</source>
        <translation>في العنوان مسافات: اكتب العنوان فقط، مثل www.example.com.</translation>
    </message>
    <message>
        <source>Only web addresses (http and https) can be checked, and this one begins with “%1:”.</source>
        <translation>لا يمكن فحص سوى عناوين الويب (http وhttps)، وهذا العنوان يبدأ بـ «%1:».</translation>
    </message>
    <message>
        <source>Only web addresses (http and https) can be checked, and this one begins otherwise.</source>
        <translation>لا يمكن فحص سوى عناوين الويب (http وhttps)، وهذا العنوان يبدأ بشيء آخر.</translation>
    </message>
    <message>
        <source>Leave out the user name and the password: give only the address of the site, such as www.example.com.</source>
        <translation>احذف اسم المستخدم وكلمة المرور: اكتب عنوان الموقع فقط، مثل www.example.com.</translation>
    </message>
    <message>
        <source>This is a path without a site: put the site&apos;s name before it, such as www.example.com/shop.</source>
        <translation>هذا مسار من دون موقع: اكتب اسم الموقع قبله، مثل www.example.com/shop.</translation>
    </message>
    <message>
        <source>“%1” is not a host name: its characters may not stand together like this.</source>
        <translation>القيمة «%1» ليست اسم مضيف: فلا يجوز أن تجتمع رموزها على هذا النحو.</translation>
    </message>
</context>
<context>
    <name>QuestionDraft</name>
    <message numerus="yes">
        <source>Give at most %n addresses.</source>
        <translation>
            <numerusform>لا تكتب أي عنوان.</numerusform>
            <numerusform>اكتب عنوانًا واحدًا على الأكثر.</numerusform>
            <numerusform>اكتب عنوانين على الأكثر.</numerusform>
            <numerusform>اكتب %n عناوين على الأكثر.</numerusform>
            <numerusform>اكتب %n عنوانًا على الأكثر.</numerusform>
            <numerusform>اكتب %n عنوان على الأكثر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Redaction</name>
    <message>
        <source>Nothing was written: something that was to be left out would still stand in the report. Please report this as a fault of the program; --no-redact writes the report with it.</source>
        <translation>لم يُكتب شيء: كان سيبقى في التقرير شيء طُلب استبعاده. يُرجى الإبلاغ عن ذلك بوصفه خطأً في البرنامج؛ والخيار --no-redact يكتب التقرير متضمنًا ذلك الشيء.</translation>
    </message>
</context>
<context>
    <name>Render</name>
    <message>
        <source>Every observation, with its time: add --output FILE for a file that holds all of it, or --format html for one to send.</source>
        <translation>لعرض كل ما رُصد مع وقته: أضف --output FILE للحصول على ملف يحتوي على كل ذلك، أو --format html للحصول على ملف للإرسال.</translation>
    </message>
    <message>
        <source>No texts in “%1” yet: the report is in English.</source>
        <translation>لا توجد نصوص باللغة «%1» بعد: التقرير بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>ReportChooser</name>
    <message>
        <source>Open a report</source>
        <translation>فتح تقرير</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>“%1” is not a file.</source>
        <translation>العنصر «%1» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>تتعذر قراءة «%1»: %2.</translation>
    </message>
    <message>
        <source>The file names “%1”; by today&apos;s rules it is “%2”.</source>
        <extracomment>%1 and %2: what is wrong, in a few words</extracomment>
        <translation>السبب المذكور في الملف هو «%1»؛ أما وفق القواعد الحالية فهو «%2».</translation>
    </message>
    <message>
        <source>The file says “%1”; by today&apos;s rules it is “%2”.</source>
        <extracomment>%1 and %2: the words of two lights, such as “broken”</extracomment>
        <translation>الحال المذكورة في الملف هي «%1»؛ أما وفق القواعد الحالية فهي «%2».</translation>
    </message>
    <message>
        <source>This file is the page for reading. Open “%1”, which lies beside it.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>هذا الملف هو الصفحة المخصصة للقراءة. افتح «%1» الموجود بجانبه.</translation>
    </message>
    <message>
        <source>This file is the page for reading. What can be opened again is the report as data: whoever made it saves it as “Data (JSON)” on the page Report.</source>
        <translation>هذا الملف هو الصفحة المخصصة للقراءة. ما يمكن فتحه مجددًا هو التقرير على هيئة بيانات: يحفظه من أعدّه باسم «بيانات (JSON)» في صفحة «التقرير».</translation>
    </message>
    <message>
        <source>“-” reads a report that another program hands over, and nothing was handed over.</source>
        <translation>«-» يقرأ تقريرًا يسلّمه برنامج آخر، ولم يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>The standard input cannot be read: %1.</source>
        <translation>تتعذر قراءة الدخل القياسي: %1.</translation>
    </message>
</context>
<context>
    <name>SitePage</name>
    <message>
        <source>The address of your server (the origin) is a number such as 203.0.113.10, or, of the newer kind, such as 2001:db8::10.

In Cloudflare&apos;s dashboard: log in at dash.cloudflare.com, choose your site, then DNS, Records. The record of type A, AAAA or CNAME with the name of your site holds it, in the column “Content”.

At your hosting company: it stands in the welcome mail, and in the hosting panel, often called “IP address”, “shared IP” or “server IP”.

If several are used, give all of them, with commas between. If you cannot find it, leave the field empty.</source>
        <translation>عنوان خادمك (الخادم الأصلي) رقم مثل 203.0.113.10، أو مثل 2001:db8::10 من النوع الأحدث.

في لوحة تحكم Cloudflare: سجّل الدخول على dash.cloudflare.com، واختر موقعك، ثم DNS، ثم Records. وتجد العنوان في العمود «Content» من السجل الذي نوعه A أو AAAA أو CNAME ويحمل اسم موقعك.

لدى شركة الاستضافة: تجده في رسالة الترحيب، وفي لوحة تحكم الاستضافة، وكثيرًا ما يُسمى «IP address» أو «shared IP» أو «server IP».

إذا كانت هناك عدة عناوين مستخدمة، فاكتبها كلها وافصل بينها بفواصل. وإن لم تجد العنوان، فاترك الحقل فارغًا.</translation>
    </message>
    <message>
        <source>The SSL mode says how Cloudflare talks to your server.

Log in at dash.cloudflare.com, choose your site, then SSL/TLS, Overview. The mode stands there: Off, Flexible, Full, Full (strict) or Strict (SSL-Only Origin Pull).

If you cannot see it, leave “I don&apos;t know”: often it can be told from what is observed.</source>
        <translation>يحدد وضع SSL كيف تتحدث Cloudflare مع خادمك.

سجّل الدخول على dash.cloudflare.com، واختر موقعك، ثم SSL/TLS، ثم Overview. وتجد الوضع هناك: Off أو Flexible أو Full أو Full (strict) أو Strict (SSL-Only Origin Pull).

إذا لم تتمكن من رؤيته، فاترك «لا أعرف»: فكثيرًا ما يمكن معرفته مما يُرصد.</translation>
    </message>
    <message>
        <source>A shell is a window in which commands are typed, one after the other.

Many hosting panels have one, called “Terminal” or “SSH access”, and so do the web consoles of cloud providers. That is the easiest way.

From your own computer: open Terminal (macOS, Linux) or PowerShell (Windows). Type ssh, a space, your user name, @ and the address of your server, as in: ssh admin@203.0.113.10. Press Enter. The user name and its password or key come from your hosting company. While a password is typed, nothing of it is seen. The first time you are asked whether this is your server: compare the fingerprint with the one that your hosting company gives, then type yes.

To paste a command: Ctrl+Shift+V in most terminals, Cmd+V on macOS, a right click in PowerShell. Then press Enter.

“root” is the account that may do everything on the server. “sudo” before a command borrows its rights, and may ask for your password.

If you have no such access, say on the page “Fix” that you do not run the server: the message to whoever does is ready there.</source>
        <translation>سطر الأوامر نافذة تُكتب فيها الأوامر، واحدًا بعد آخر.

في كثير من لوحات تحكم الاستضافة سطر أوامر، اسمه «Terminal» أو «SSH access»، وكذلك في واجهات الويب لدى مزوّدي الخدمات السحابية. وهذه أسهل طريقة.

من حاسوبك أنت: افتح Terminal (في macOS وLinux) أو PowerShell (في Windows). اكتب ssh ثم مسافة ثم اسم المستخدم ثم @ ثم عنوان خادمك، كما في: ssh admin@203.0.113.10. ثم اضغط Enter. اسم المستخدم وكلمة مروره أو مفتاحه تأخذها من شركة الاستضافة. أثناء كتابة كلمة المرور لا يظهر منها شيء. في المرة الأولى تُسأل هل هذا خادمك: قارن البصمة بالبصمة التي تعطيها شركة الاستضافة، ثم اكتب yes.

للصق أمر: Ctrl+Shift+V في معظم برامج سطر الأوامر، وCmd+V في macOS، والنقر بالزر الأيمن في PowerShell. ثم اضغط Enter.

«root» هو الحساب الذي يُسمح له بكل شيء على الخادم. و«sudo» قبل الأمر يستعير صلاحياته، وقد يطلب كلمة مرورك.

إن لم يكن لديك هذا الوصول فاذكر في صفحة «الحل» أنك لا تدير الخادم: الرسالة إلى من يديره جاهزة هناك.</translation>
    </message>
    <message>
        <source>PowerShell and the Command Prompt are windows in which commands are typed. Here they must be opened on the server, not on your own computer.

Come to the server&apos;s desktop with Remote Desktop Connection, which Windows has; for macOS there is “Windows App”. The address, the user name and the password come from your hosting company.

There, open the Start menu and type powershell, or cmd for the Command Prompt. Right-click what is found and choose “Run as administrator”.

To paste a command, right-click in the window. Then press Enter.

If you have no such access, say on the page “Fix” that you do not run the server: the message to whoever does is ready there.</source>
        <translation>PowerShell وموجه الأوامر نافذتان تُكتب فيهما الأوامر. وهنا يجب فتحهما على الخادم لا على حاسوبك.

تصل إلى سطح مكتب الخادم ببرنامج «اتصال سطح المكتب البعيد» الموجود في Windows؛ وفي macOS هناك «Windows App». العنوان واسم المستخدم وكلمة المرور تأخذها من شركة الاستضافة.

هناك افتح قائمة «ابدأ» واكتب powershell، أو cmd لموجه الأوامر. انقر بالزر الأيمن على ما يظهر واختر «تشغيل كمسؤول».

للصق أمر انقر بالزر الأيمن داخل النافذة. ثم اضغط Enter.

إن لم يكن لديك هذا الوصول فاذكر في صفحة «الحل» أنك لا تدير الخادم: الرسالة إلى من يديره جاهزة هناك.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>dot</source>
        <comment>read aloud, as in an address</comment>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>colon</source>
        <comment>read aloud, as in an address</comment>
        <translation>نقطتان</translation>
    </message>
    <message>
        <source>slash</source>
        <comment>read aloud, as in an address</comment>
        <translation>شرطة مائلة</translation>
    </message>
    <message>
        <source>dash</source>
        <comment>read aloud, as in an address</comment>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>read aloud, as in an address</comment>
        <translation>شرطة سفلية</translation>
    </message>
    <message>
        <source>at</source>
        <comment>read aloud, as in an address</comment>
        <translation>آت</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>read aloud</comment>
        <translation>بالمئة</translation>
    </message>
    <message>
        <source>and</source>
        <comment>read aloud</comment>
        <translation>و</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a list</comment>
        <extracomment>%1: a number, %2: a sentence</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This fits best, but it is not certain.</source>
        <translation>هذا هو الأنسب، لكنه ليس مؤكدًا.</translation>
    </message>
    <message>
        <source>This is only one of the things that it may be.</source>
        <translation>هذا واحد فقط من عدة احتمالات.</translation>
    </message>
    <message>
        <source>Who can act: %1.</source>
        <extracomment>%1: such as “you or whoever runs the server”</extracomment>
        <translation>من يستطيع التصرف: %1.</translation>
    </message>
    <message>
        <source>First we only look, and change nothing.</source>
        <translation>أولًا ننظر فقط ولا نغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Now we change something.</source>
        <translation>الآن نغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Now we see whether it worked.</source>
        <translation>الآن نرى هل نجح ذلك.</translation>
    </message>
    <message>
        <source>Choose these, one after the other: %1.</source>
        <extracomment>%1: names in a menu, with commas between them</extracomment>
        <translation>اختر ما يلي بالترتيب: %1.</translation>
    </message>
    <message>
        <source>Send it to your hosting company.</source>
        <translation>أرسلها إلى شركة الاستضافة.</translation>
    </message>
    <message>
        <source>Send it to whoever has the Cloudflare account.</source>
        <translation>أرسلها إلى من يملك حساب Cloudflare.</translation>
    </message>
    <message>
        <source>Send it to whoever has access to the server.</source>
        <translation>أرسلها إلى من لديه صلاحية الدخول إلى الخادم.</translation>
    </message>
    <message>
        <source>This is practice: nothing is really broken.</source>
        <translation>هذا تدريب: لا شيء معطّل فعلًا.</translation>
    </message>
    <message>
        <source>This is about the site %1.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>يتعلق الأمر بالموقع %1.</translation>
    </message>
    <message>
        <source>What there is to do: %1.</source>
        <extracomment>%1: what to do, such as “Start nginx”</extracomment>
        <translation>ما ينبغي فعله: %1.</translation>
    </message>
    <message>
        <source>It is done %1.</source>
        <extracomment>%1: a place, such as “in a shell on the server”</extracomment>
        <translation>يتم ذلك %1.</translation>
    </message>
    <message>
        <source>All of this can be undone, and I can tell you how.</source>
        <translation>يمكن التراجع عن كل ذلك، ويمكنني أن أخبرك كيف.</translation>
    </message>
    <message>
        <source>This is practice: send it to nobody.</source>
        <translation>هذا تدريب: لا ترسلها إلى أحد.</translation>
    </message>
    <message>
        <source>When they have answered, we check again.</source>
        <translation>عندما يصل الرد، نفحص مرة أخرى.</translation>
    </message>
    <message>
        <source>space</source>
        <comment>read aloud, as in a command</comment>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>equals</source>
        <comment>read aloud, as in a command</comment>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <comment>read aloud, as in a command</comment>
        <translation>شرطة عمودية</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>a letter, read aloud</comment>
        <translation>%1 بحرف كبير</translation>
    </message>
    <message>
        <source>%1 in capital letters</source>
        <comment>a word, read aloud</comment>
        <translation>%1 بأحرف كبيرة</translation>
    </message>
    <message>
        <source>Of everything that was tested, nothing else fits what was seen.</source>
        <translation>من بين كل ما فُحص، لا شيء آخر يوافق ما شوهد.</translation>
    </message>
    <message>
        <source>I will send you command %1. Paste it %2, and press Enter.</source>
        <extracomment>%1: the number of a command, %2: a place, such as “in a shell on the server”</extracomment>
        <translation>سأرسل إليك الأمر %1. ألصقه %2 واضغط Enter.</translation>
    </message>
    <message>
        <source>Type this %1, without the pauses: %2. Then press Enter.</source>
        <extracomment>%1: a place, such as “in a shell on the server”, %2: such as “systemctl, space, status, space, nginx”</extracomment>
        <translation>اكتب هذا %1، من دون الوقفات: %2. ثم اضغط Enter.</translation>
    </message>
    <message>
        <source>Tell me what you see.</source>
        <translation>أخبرني بما تراه.</translation>
    </message>
    <message>
        <source>One other thing is possible as well: %1.</source>
        <extracomment>%1: what it may be</extracomment>
        <translation>وهناك احتمال آخر: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other things are possible as well: %1.</source>
        <extracomment>%1: what it may be, with semicolons between them</extracomment>
        <translation>
            <numerusform>لا احتمال آخر: %1.</numerusform>
            <numerusform>وهناك احتمال آخر: %1.</numerusform>
            <numerusform>وهناك احتمالان آخران: %1.</numerusform>
            <numerusform>وهناك %n احتمالات أخرى: %1.</numerusform>
            <numerusform>وهناك %n احتمالًا آخر: %1.</numerusform>
            <numerusform>وهناك %n احتمال آخر: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has to act on this. There is a message that is ready.</source>
        <translation>على شخص آخر أن يتصرف في هذا الأمر. وهناك رسالة جاهزة.</translation>
    </message>
    <message>
        <source>On the telephone, this is to be read to them.</source>
        <translation>وعلى الهاتف يُقرأ عليهم ما يلي.</translation>
    </message>
    <message>
        <source>Its visitors get error %1, which Cloudflare makes.</source>
        <extracomment>%1: such as 521</extracomment>
        <translation>يظهر لزوّاره الخطأ %1 الذي تصدره Cloudflare.</translation>
    </message>
    <message>
        <source>backslash</source>
        <comment>read aloud, as in an address</comment>
        <translation>شرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>asterisk</source>
        <comment>read aloud</comment>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>read aloud</comment>
        <translation>زائد</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>read aloud</comment>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>(For you: %1)</source>
        <extracomment>%1: sentences for somebody who reads others aloud</extracomment>
        <translation>(لك أنت: %1)</translation>
    </message>
    <message>
        <source>If |Where |When |Only </source>
        <extracomment>How texts of fixes begin that only some have to follow, with bars between; mind the spaces</extracomment>
        <translation>إذا |حيث |عندما |لا يملك WHM إلا </translation>
    </message>
    <message>
        <source>choose it under Firewall|in Origin Doctor under Firewall</source>
        <extracomment>As texts of fixes say it; with a bar between where they say it in two ways</extracomment>
        <translation>اختره تحت جدار الحماية|من قسم جدار الحماية</translation>
    </message>
</context>
<context>
    <name>doctor::AccessQuestion</name>
    <message>
        <source>Do you run the server yourself?</source>
        <translation>هل تدير الخادم بنفسك؟</translation>
    </message>
    <message>
        <source>Who has the Cloudflare account?</source>
        <translation>من يملك حساب Cloudflare؟</translation>
    </message>
    <message>
        <source>I run it</source>
        <translation>نعم، أديره بنفسي</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>أنا أملكه</translation>
    </message>
    <message>
        <source>My hosting company runs it</source>
        <translation>تديره شركة الاستضافة</translation>
    </message>
    <message>
        <source>My agency or my hosting company has it</source>
        <translation>تملكه وكالتي أو شركة الاستضافة</translation>
    </message>
    <message>
        <source>Somebody else looks after it, or I don&apos;t know</source>
        <translation>يهتم به شخص آخر، أو لا أعرف</translation>
    </message>
    <message>
        <source>Somebody else has it, or I don&apos;t know</source>
        <translation>يملكه شخص آخر، أو لا أعرف</translation>
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
        <translation>كان كل شيء سليمًا من قبل، وكل شيء سليم الآن.</translation>
    </message>
    <message>
        <source>It works now.</source>
        <translation>الموقع يعمل الآن.</translation>
    </message>
    <message>
        <source>What visitors get now could not be seen.</source>
        <translation>تعذّرت رؤية ما يحصل عليه الزوار الآن.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>الحال كما كانت من قبل.</translation>
    </message>
    <message>
        <source>The cause is the same, and what visitors get has changed.</source>
        <translation>السبب هو نفسه، لكن ما يحصل عليه الزوار تغيّر.</translation>
    </message>
    <message>
        <source>Something has changed, and it is not yet well.</source>
        <translation>تغيّر شيء ما، لكن الحال ليست سليمة بعد.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>من قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, before</source>
        <extracomment>%1: a check, such as “TCP reach”</extracomment>
        <translation>%1، من قبل</translation>
    </message>
    <message>
        <source>%1, now</source>
        <extracomment>%1: a check, such as “TCP reach”</extracomment>
        <translation>%1، الآن</translation>
    </message>
    <message>
        <source>What visitors get</source>
        <translation>ما يحصل عليه الزوار</translation>
    </message>
    <message>
        <source>The cause is the same, and some of the lights have changed.</source>
        <translation>السبب هو نفسه، وقد تغيّر بعض الأضواء.</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now</source>
        <extracomment>%1: a part of the question, such as &quot;SSL mode&quot;; %2: what it was; %3: what it is now</extracomment>
        <translation>%1: %2 من قبل، و%3 الآن</translation>
    </message>
</context>
<context>
    <name>doctor::ButtonRow</name>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;top checking</source>
        <translation>إيقاف الفحص (&amp;T)</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>إعادة الفحص (&amp;A)</translation>
    </message>
    <message>
        <source>This report is of a practice fault that is no longer staged: it cannot be checked again.</source>
        <translation>هذا التقرير عن عطل تدريبي لم يعد البرنامج يحاكيه: لا يمكن إعادة فحصه.</translation>
    </message>
    <message>
        <source>Stop &amp;watching</source>
        <translation>إيقاف المراقبة (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep checking until it works</source>
        <translation>مواصلة الفحص حتى يعمل الموقع (&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Stop &amp;watching (%n s)</source>
        <extracomment>%n: the seconds until the next check</extracomment>
        <translation>
            <numerusform>إيقاف المراقبة (&amp;W) (%n ث)</numerusform>
            <numerusform>إيقاف المراقبة (&amp;W) (%n ث)</numerusform>
            <numerusform>إيقاف المراقبة (&amp;W) (%n ث)</numerusform>
            <numerusform>إيقاف المراقبة (&amp;W) (%n ث)</numerusform>
            <numerusform>إيقاف المراقبة (&amp;W) (%n ث)</numerusform>
            <numerusform>إيقاف المراقبة (&amp;W) (%n ث)</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>doctor::CheckPage</name>
    <message>
        <source>How to fix it</source>
        <translation>كيفية الحل</translation>
    </message>
    <message>
        <source>This is being checked right now. You need not wait for it: every page shows what is known so far.</source>
        <translation>هذا قيد الفحص الآن. ولا داعي إلى الانتظار: فكل صفحة تعرض ما عُرف حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>Show what was observed (%n)</source>
        <translation>
            <numerusform>عرض ما رُصد (%n)</numerusform>
            <numerusform>عرض ما رُصد (%n)</numerusform>
            <numerusform>عرض ما رُصد (%n)</numerusform>
            <numerusform>عرض ما رُصد (%n)</numerusform>
            <numerusform>عرض ما رُصد (%n)</numerusform>
            <numerusform>عرض ما رُصد (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for %1 …</source>
        <extracomment>%1: an address of a site or a server</extracomment>
        <translation>في انتظار %1 …</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n seconds so far</source>
        <translation>
            <numerusform>لا رد حتى الآن</numerusform>
            <numerusform>لا رد منذ ثانية واحدة حتى الآن</numerusform>
            <numerusform>لا رد منذ ثانيتين حتى الآن</numerusform>
            <numerusform>لا رد منذ %n ثوانٍ حتى الآن</numerusform>
            <numerusform>لا رد منذ %n ثانية حتى الآن</numerusform>
            <numerusform>لا رد منذ %n ثانية حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor::CommandBox</name>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>عرض كل الأسطر (%n)</numerusform>
            <numerusform>عرض السطر كاملًا</numerusform>
            <numerusform>عرض السطرين كاملين</numerusform>
            <numerusform>عرض الأسطر كلها (%n أسطر)</numerusform>
            <numerusform>عرض الأسطر كلها (%n سطرًا)</numerusform>
            <numerusform>عرض الأسطر كلها (%n سطر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the whole command</source>
        <translation>عرض الأمر كاملًا</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what a command is for</extracomment>
        <translation>تم النسخ: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>الأمر: %1</translation>
    </message>
</context>
<context>
    <name>doctor::Consultation</name>
    <message>
        <source>Nothing was ticked as done</source>
        <translation>لم تُعلَّم أي خطوة بأنها تمّت</translation>
    </message>
</context>
<context>
    <name>doctor::CopyText</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what was or would be copied, such as “a message to the hosting company”</extracomment>
        <translation>تم النسخ: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Copy the text (practice: not to be sent)</source>
        <translation>نسخ النص (تدريب: لا يُرسل)</translation>
    </message>
</context>
<context>
    <name>doctor::DiagnosisPage</name>
    <message>
        <source>Keep watching</source>
        <translation>مواصلة المراقبة</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>ما يدل على ذلك</translation>
    </message>
    <message>
        <source>Your server has another address? Change it and check again</source>
        <translation>هل لخادمك عنوان آخر؟ غيّره وأعد الفحص</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
    <message>
        <source>How to &amp;fix it</source>
        <translation>كيفية الحل (&amp;F)</translation>
    </message>
    <message>
        <source>This page names what fits the observations best.

“This is it” means that the observations leave no other reading. “Most likely” means that this fits best. “Possible” means that it is not excluded; the text then says what would decide.

Below stands what it rests on, what was ruled out, and what else it may be. “Who can act” is said because some things can be put right only at the server, some only in Cloudflare&apos;s dashboard, and some only by the hosting company.</source>
        <translation>تذكر هذه الصفحة ما ينسجم أكثر من غيره مع ما رُصد.

عبارة «هذا هو السبب» تعني أن ما رُصد لا يترك تفسيرًا آخر. وعبارة «على الأرجح» تعني أن هذا هو الأكثر انسجامًا. وكلمة «ممكن» تعني أن الأمر غير مستبعد؛ ويذكر النص عندئذ ما الذي يحسم المسألة.

وفي الأسفل تجد ما يستند إليه ذلك، وما استُبعد، والأسباب الأخرى الممكنة. وتُذكر عبارة «من يستطيع التصرف» لأن بعض الأمور لا يمكن إصلاحها إلا على الخادم، وبعضها لا يُصلَح إلا في لوحة تحكم Cloudflare، وبعضها لا تصلحه إلا شركة الاستضافة.</translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>Whose job it is. %1: such as “your hosting company”</extracomment>
        <translation>يتولى ذلك: %1</translation>
    </message>
    <message>
        <source>The error page with error %1 is from %2. At %3 the site answered as it should.</source>
        <translation>صفحة الخطأ التي تحمل الخطأ %1 تعود إلى %2. وفي %3 كان الموقع يردّ كما ينبغي.</translation>
    </message>
    <message>
        <source>The page that you pasted said error %1. At %2 the site answered as it should.</source>
        <translation>ذكرت الصفحة التي ألصقتها الخطأ %1. وفي %2 كان الموقع يردّ كما ينبغي.</translation>
    </message>
    <message numerus="yes">
        <source>What speaks against it (%n)</source>
        <translation>
            <numerusform>ما يتعارض مع ذلك (%n)</numerusform>
            <numerusform>ما يتعارض مع ذلك (%n)</numerusform>
            <numerusform>ما يتعارض مع ذلك (%n)</numerusform>
            <numerusform>ما يتعارض مع ذلك (%n)</numerusform>
            <numerusform>ما يتعارض مع ذلك (%n)</numerusform>
            <numerusform>ما يتعارض مع ذلك (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ruled out: %1</source>
        <extracomment>%1: names of checks, such as “DNS record, SSL mode”</extracomment>
        <translation>استُبعد: %1</translation>
    </message>
    <message numerus="yes">
        <source>What else it may be (%n): %1</source>
        <extracomment>%n: how many, %1: the first ones</extracomment>
        <translation>
            <numerusform>أسباب أخرى ممكنة (%n): %1</numerusform>
            <numerusform>أسباب أخرى ممكنة (%n): %1</numerusform>
            <numerusform>أسباب أخرى ممكنة (%n): %1</numerusform>
            <numerusform>أسباب أخرى ممكنة (%n): %1</numerusform>
            <numerusform>أسباب أخرى ممكنة (%n): %1</numerusform>
            <numerusform>أسباب أخرى ممكنة (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what the report “%1” says, made on %2. Nothing has been asked since: “Check again” shows how it is now.</source>
        <extracomment>%1: the name of a file, %2: a time</extracomment>
        <translation>هذا ما يقوله التقرير «%1» المُعدّ في %2. ولم يُسأل عن شيء منذ ذلك الحين: زر «إعادة الفحص» يبيّن الوضع الآن.</translation>
    </message>
    <message>
        <source>This is what the report “%1” says, made on %2 in practice. It cannot be checked again.</source>
        <extracomment>%1: the name of a file, %2: a time</extracomment>
        <translation>هذا ما يقوله التقرير «%1» المُعدّ في %2 أثناء تدريب. ولا يمكن إعادة فحصه.</translation>
    </message>
    <message>
        <source>To read aloud, on the telephone</source>
        <translation>للقراءة بصوت عالٍ على الهاتف</translation>
    </message>
    <message>
        <source>what to read aloud</source>
        <translation>النص المعدّ للقراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Your page says error %1. From here nothing more can be checked until this computer has internet again.</source>
        <translation>تذكر صفحتك الخطأ %1. ولا يمكن فحص شيء آخر من هنا حتى يعود الإنترنت إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your page says error %1 (“%2”). From here nothing more can be checked until this computer has internet again.</source>
        <translation>تذكر صفحتك الخطأ %1 («%2»). ولا يمكن فحص شيء آخر من هنا حتى يعود الإنترنت إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The note in it: “%1”</source>
        <extracomment>%1: what the person who made it wrote</extracomment>
        <translation>الملاحظة التي فيه: «%1»</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>عنوان خادمك</translation>
    </message>
    <message>
        <source>Do you know the address of your server? Give it, and this becomes surer</source>
        <translation>هل تعرف عنوان خادمك؟ أدخله ليصبح هذا التشخيص أكثر تأكيدًا</translation>
    </message>
</context>
<context>
    <name>doctor::DoctorWizard</name>
    <message>
        <source>If you only visit the site</source>
        <translation>إذا كنت مجرد زائر للموقع</translation>
    </message>
    <message>
        <source>This cannot be practised here</source>
        <translation>لا يمكن التدرّب على هذا هنا</translation>
    </message>
    <message>
        <source>This report cannot be opened</source>
        <translation>لا يمكن فتح هذا التقرير</translation>
    </message>
    <message>
        <source>%1 (practice) — %2</source>
        <extracomment>The title of the window. %1: a site, %2: the name of the program</extracomment>
        <translation>%1 (تدريب) — %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>The title of the window. %1: a site, %2: the name of the program</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 works again.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>عاد %1 إلى العمل.</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <extracomment>%1: the name of a page, such as “TCP reach”</extracomment>
        <translation>مساعدة: %1</translation>
    </message>
    <message>
        <source>About Origin Doctor</source>
        <translation>حول Origin Doctor</translation>
    </message>
    <message>
        <source>%1, report of %2 — %3</source>
        <extracomment>The title of the window. %1: a site, %2: a day, %3: the name of the program</extracomment>
        <translation>%1، تقرير بتاريخ %2 — %3</translation>
    </message>
    <message>
        <source>Check where this report leads?</source>
        <translation>هل تريد فحص الأماكن التي يؤدي إليها هذا التقرير؟</translation>
    </message>
    <message>
        <source>The report that you opened names places that may be inside your own network or may not be websites: %1. A check connects to them from this computer.</source>
        <extracomment>%1: a list of addresses, such as “192.168.1.1, 203.0.113.10:22”</extracomment>
        <translation>يذكر التقرير الذي فتحته أماكن قد تكون داخل شبكتك أو قد لا تكون مواقع ويب: %1. وعند الفحص يتصل بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Go on only if you know these places and trust whoever gave you the report.</source>
        <translation>لا تتابع إلا إذا كنت تعرف هذه الأماكن وتثق بمن أعطاك التقرير.</translation>
    </message>
    <message>
        <source>&amp;Check all the same</source>
        <translation>ا&amp;فحص رغم ذلك</translation>
    </message>
    <message>
        <source>&amp;Do not check</source>
        <translation>&amp;لا تفحص</translation>
    </message>
    <message>
        <source>The report of %1 is not saved.</source>
        <extracomment>%1: the name of a site</extracomment>
        <translation>لم يُحفظ التقرير عن %1.</translation>
    </message>
    <message>
        <source>If you close the window now, what was found is lost.</source>
        <translation>إذا أغلقت النافذة الآن ضاع ما عُثر عليه.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>do not close the window</comment>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>“%1” is large. It is being read.</source>
        <translation>الملف «%1» كبير، وتجري قراءته.</translation>
    </message>
</context>
<context>
    <name>doctor::EvidenceModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>الوقت (UTC)</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>what was asked</comment>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Of whom</source>
        <comment>who was asked</comment>
        <translation>موجَّه إلى</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>the way that a question went</comment>
        <translation>الطريق</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>مللي ثانية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>doctor::EvidenceTable</name>
    <message>
        <source>What was observed</source>
        <translation>ما رُصد</translation>
    </message>
</context>
<context>
    <name>doctor::EvidenceView</name>
    <message>
        <source>Choose a line to read everything that was observed with it.</source>
        <translation>اختر سطرًا لقراءة كل ما رُصد بشأنه.</translation>
    </message>
    <message>
        <source>everything about the chosen line</source>
        <translation>كل شيء عن السطر المختار</translation>
    </message>
</context>
<context>
    <name>doctor::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
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
        <translation>مواصلة الفحص حتى يعمل الموقع</translation>
    </message>
    <message>
        <source>What is to be fixed</source>
        <translation>المشكلة المطلوب حلها</translation>
    </message>
    <message>
        <source>The steps and commands, for whoever has access</source>
        <translation>الخطوات والأوامر، لمن لديه صلاحية الوصول</translation>
    </message>
    <message>
        <source>Messages to whoever has access</source>
        <translation>رسائل إلى من لديه صلاحية الوصول</translation>
    </message>
    <message>
        <source>what to tell visitors</source>
        <translation>ما يُقال للزوار</translation>
    </message>
    <message>
        <source>Our website cannot be reached at the moment because of a technical problem with our server. We know about it and are working on it. Nothing is wrong with your computer, and there is nothing that you need to do: please try again later.</source>
        <translation>يتعذر الوصول إلى موقعنا في الوقت الحالي بسبب مشكلة تقنية في خادمنا. نحن على علم بها ونعمل على حلها. لا توجد أي مشكلة في جهازك، ولا يلزمك فعل شيء: يُرجى المحاولة مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>While it is broken: what to tell visitors</source>
        <translation>ما دام العطل قائمًا: ما يُقال للزوار</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>التقرير (&amp;R)</translation>
    </message>
    <message>
        <source>Ask those who have access</source>
        <translation>اسأل من لديه صلاحية الوصول</translation>
    </message>
    <message>
        <source>There is nothing to fix.</source>
        <translation>لا يوجد ما يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>It is not known yet what there is to fix.</source>
        <translation>لا يُعرف بعد ما الذي يحتاج إلى إصلاح.</translation>
    </message>
    <message>
        <source>There are no steps for this.</source>
        <translation>لا توجد خطوات لهذا.</translation>
    </message>
    <message>
        <source>It is being checked again. Until that has ended, this is what was found before.</source>
        <translation>يُعاد الفحص الآن. وإلى أن ينتهي، هذا ما عُثر عليه من قبل.</translation>
    </message>
    <message>
        <source>Copy the message, send it, wait for the answer, then press “Check again”.</source>
        <translation>انسخ الرسالة، وأرسلها، وانتظر الرد، ثم اضغط «إعادة الفحص».</translation>
    </message>
    <message>
        <source>To read aloud, on the telephone</source>
        <translation>للقراءة بصوت عالٍ على الهاتف</translation>
    </message>
    <message>
        <source>This page says what to do, step by step: look first, then change something, then see whether it worked. Each command can be copied with its button and pasted where the text says.

First say who can get to the server, or into the Cloudflare account. If it is not you, the message to whoever can comes first, ready to be sent.

Choose what your server runs, and the commands follow at once. If you do not know it, leave it: the program then shows what fits most servers first.

“Check again” asks everything anew and shows what has changed. “Keep checking until it works” does so every 30 seconds, later less often, and tells you when it works. Whatever you tick as done goes into the report.

Origin Doctor itself changes nothing anywhere: it only shows commands.</source>
        <translation>تبيّن هذه الصفحة ما العمل خطوة بخطوة: الاطّلاع أولًا، ثم تغيير شيء ما، ثم التأكد من أن ذلك نجح. ويمكن نسخ كل أمر بالزر الخاص به ولصقه حيث يقول النص.

قل أولًا من يستطيع الدخول إلى الخادم أو إلى حساب Cloudflare. إن لم تكن أنت، تظهر الرسالة الموجّهة إليه في البداية، جاهزة للإرسال.

اختر ما يعمل على خادمك، فتتغير الأوامر على الفور. وإن كنت لا تعرفه فاتركه كما هو: عندئذ يعرض البرنامج أولًا ما يناسب معظم الخوادم.

زر «إعادة الفحص» يسأل عن كل شيء من جديد ويعرض ما تغيّر. وزر «مواصلة الفحص حتى يعمل الموقع» يفعل ذلك كل 30 ثانية، ثم على فترات أطول، ويخبرك عندما يعمل الموقع. وكل ما تعلّمه بأنه تمّ يُضاف إلى التقرير.

لا يغيّر Origin Doctor نفسه شيئًا في أي مكان: فهو يعرض الأوامر فقط.</translation>
    </message>
    <message>
        <source>This is practice: read the message as you would write it, and send it to nobody.</source>
        <translation>هذا تدريب: اقرأ الرسالة كما لو كنت ستكتبها، ولا ترسلها إلى أحد.</translation>
    </message>
    <message>
        <source>what to read aloud</source>
        <translation>النص المعدّ للقراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>What you can do yourself, if you can log in to the hosting panel</source>
        <translation>ما يمكنك فعله بنفسك، إن كنت تستطيع الدخول إلى لوحة الاستضافة</translation>
    </message>
    <message>
        <source>Where commands are typed</source>
        <translation>أين تُكتب الأوامر</translation>
    </message>
</context>
<context>
    <name>doctor::FixSteps</name>
    <message>
        <source>How to undo it</source>
        <translation>كيفية التراجع</translation>
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
        <translation>ألصِقه %1.</translation>
    </message>
    <message>
        <source>This one is typed in a shell on Linux or macOS.</source>
        <translation>يُكتب هذا الأمر في سطر الأوامر على Linux أو macOS.</translation>
    </message>
    <message>
        <source>This one is typed in PowerShell.</source>
        <translation>يُكتب هذا الأمر في PowerShell.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>%1: a step, such as “2. Apply”</extracomment>
        <translation>%1: تمّ</translation>
    </message>
    <message>
        <source>%1, command %2</source>
        <extracomment>%1: a step, such as “3. Verify”, %2: the number of a command</extracomment>
        <translation>%1، الأمر %2</translation>
    </message>
    <message>
        <source>This one is typed %1.</source>
        <extracomment>%1: a place, such as “in a shell on the server”</extracomment>
        <translation>يُكتب هذا الأمر %1.</translation>
    </message>
    <message>
        <source>Command %1</source>
        <translation>الأمر %1</translation>
    </message>
</context>
<context>
    <name>doctor::FixWay</name>
    <message>
        <source>Way to fix it</source>
        <translation>طريقة الحل</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <extracomment>%1: a place, such as “in a shell on the server”</extracomment>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>Rights: %1</source>
        <extracomment>%1: such as “root, or an account that may use sudo”</extracomment>
        <translation>الصلاحيات: %1</translation>
    </message>
    <message>
        <source>Risk: %1</source>
        <extracomment>%1: “low”, “medium” or “high”</extracomment>
        <translation>المخاطرة: %1</translation>
    </message>
    <message>
        <source>Risk: %1. %2</source>
        <extracomment>%1: “low”, “medium” or “high”, %2: a sentence</extracomment>
        <translation>المخاطرة: %1. %2</translation>
    </message>
    <message>
        <source>How do I get there?</source>
        <translation>كيف أصل إلى هناك؟</translation>
    </message>
    <message>
        <source>How do I get to where commands are typed?</source>
        <translation>كيف أصل إلى حيث تُكتب الأوامر؟</translation>
    </message>
</context>
<context>
    <name>doctor::HistoryStrip</name>
    <message>
        <source>No checks yet</source>
        <translation>لا فحوص بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n checks since %1.</source>
        <translation>
            <numerusform>لا فحوص منذ %1.</numerusform>
            <numerusform>فحص واحد منذ %1.</numerusform>
            <numerusform>فحصان منذ %1.</numerusform>
            <numerusform>%n فحوص منذ %1.</numerusform>
            <numerusform>%n فحصًا منذ %1.</numerusform>
            <numerusform>%n فحص منذ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one, at %1: %2.</source>
        <extracomment>%1: a time of day; %2: the word of a light, such as &quot;broken&quot;</extracomment>
        <translation>الفحص الأخير، في %1: %2.</translation>
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
        <translation>ما تعرفه عن خادمك (كله اختياري)</translation>
    </message>
    <message>
        <source>Contact only the site and its server</source>
        <translation>الاتصال بالموقع وخادمه فقط</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>أين أجده؟</translation>
    </message>
    <message>
        <source>Where do I find the address of my server?</source>
        <translation>أين أجد عنوان خادمي؟</translation>
    </message>
    <message>
        <source>Without the address of your server some causes can only be guessed.</source>
        <translation>من دون عنوان خادمك تبقى بعض الأسباب مجرد تخمين.</translation>
    </message>
    <message>
        <source>Address of your server (the origin)</source>
        <translation>عنوان خادمك (الخادم الأصلي)</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Where do I find the SSL mode?</source>
        <translation>أين أجد وضع SSL؟</translation>
    </message>
    <message>
        <source>SSL mode at Cloudflare</source>
        <translation>وضع SSL لدى Cloudflare</translation>
    </message>
</context>
<context>
    <name>doctor::LetterList</name>
    <message>
        <source>Subject: %1</source>
        <comment>of a letter</comment>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>%1 (practice)</source>
        <extracomment>%1: such as “To write to the hosting company”</extracomment>
        <translation>%1 (تدريب)</translation>
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
        <translation>الفحص بهذا العنوان</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>عنوان خادمك</translation>
    </message>
    <message>
        <source>Where do I find it?</source>
        <translation>أين أجده؟</translation>
    </message>
    <message>
        <source>Where do I find the address of my server?</source>
        <translation>أين أجد عنوان خادمي؟</translation>
    </message>
</context>
<context>
    <name>doctor::Page</name>
    <message>
        <source>&amp;Next</source>
        <translation>التالي (&amp;N)</translation>
    </message>
</context>
<context>
    <name>doctor::PathPicture</name>
    <message>
        <source>You</source>
        <comment>the person at this computer</comment>
        <translation>جهازك</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>خادمك</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <comment>a way from one computer to another</comment>
        <translation>لم يُفحص بعد</translation>
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
        <translation>من %1 إلى %2: %3.</translation>
    </message>
    <message>
        <source>Directly from %1 to %2: %3.</source>
        <extracomment>%1 and %2: two computers; %3: what happens between them</extracomment>
        <translation>من %1 إلى %2 مباشرةً: %3.</translation>
    </message>
</context>
<context>
    <name>doctor::PracticeChooser</name>
    <message>
        <source>No practice fault is described with these words. Try another one, such as “certificate” or “firewall”.</source>
        <translation>لا يوجد عطل تدريبي موصوف بهذه الكلمات. جرّب كلمة أخرى، مثل «شهادة» أو «جدار حماية».</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>جرّبه</translation>
    </message>
    <message>
        <source>Practice faults</source>
        <translation>الأعطال التدريبية</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the practice faults</source>
        <translation>البحث في الأعطال التدريبية</translation>
    </message>
    <message>
        <source>Everything happens inside this computer, with servers of the program&apos;s own: nothing is sent to the Internet.</source>
        <translation>كل شيء يحدث داخل هذا الحاسوب، بخوادم يشغّلها البرنامج نفسه: لا يُرسل شيء إلى الإنترنت.</translation>
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
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>Practice: nothing here is real</source>
        <translation>تدريب: لا شيء هنا حقيقي</translation>
    </message>
</context>
<context>
    <name>doctor::RecentSites</name>
    <message>
        <source>Remember sites</source>
        <translation>تذكُّر المواقع</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>المواقع الأخيرة:</translation>
    </message>
    <message>
        <source>Recent site %1</source>
        <extracomment>%1: the address of a site that was checked before</extracomment>
        <translation>موقع فُحص مؤخرًا: %1</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>نسيانها</translation>
    </message>
    <message>
        <source>Forget the recent sites</source>
        <translation>نسيان المواقع الأخيرة</translation>
    </message>
</context>
<context>
    <name>doctor::ReportPage</name>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Send it to whoever is to help: it holds what was found, what it rests on and what to do.</source>
        <translation>أرسله إلى من سيساعدك: ففيه ما عُثر عليه، وما يستند إليه ذلك، وما العمل.</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Data (JSON), to be opened again</source>
        <translation>بيانات (JSON) يمكن فتحها من جديد</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>حفظ التقرير… (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy for a ticket</source>
        <translation>نسخ للتذكرة (&amp;C)</translation>
    </message>
    <message>
        <source>The ten lines that a hosting company&apos;s support needs, as plain text</source>
        <translation>الأسطر العشرة التي يحتاج إليها فريق الدعم في شركة الاستضافة، كنص عادي</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>نوع الملف:</translation>
    </message>
    <message>
        <source>Leave out the addresses of this computer</source>
        <translation>استبعاد عناوين هذا الحاسوب</translation>
    </message>
    <message>
        <source>Leave out the address of your server, too</source>
        <translation>استبعاد عنوان خادمك أيضًا</translation>
    </message>
    <message>
        <source>Leave out the name of your site, too</source>
        <translation>استبعاد اسم موقعك أيضًا</translation>
    </message>
    <message>
        <source>Language of the report:</source>
        <translation>لغة التقرير:</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>As in this window</source>
        <translation>كما في هذه النافذة</translation>
    </message>
    <message>
        <source>Your own note for the report (optional)</source>
        <translation>ملاحظتك الخاصة للتقرير (اختيارية)</translation>
    </message>
    <message>
        <source>Your own note for the report</source>
        <translation>ملاحظتك الخاصة للتقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>This page makes a report of everything, for a ticket or for your own files.

“Copy for a ticket” copies the ten lines that a hosting company needs first. A web page or a PDF is best to be read, Markdown and plain text are best to be pasted, and JSON can be opened with Origin Doctor again, on any computer.

The addresses of this computer are left out unless you choose otherwise. The report never holds passwords, cookies or the content of your pages.</source>
        <translation>تُعدّ هذه الصفحة تقريرًا بكل شيء، لإرفاقه بتذكرة أو لحفظه في ملفاتك.

زر «نسخ للتذكرة» ينسخ الأسطر العشرة التي تحتاج إليها شركة الاستضافة أولًا. صفحة الويب أو ملف PDF هما الأنسب للقراءة، وMarkdown والنص العادي هما الأنسب للّصق، أما JSON فيمكن فتحه مجددًا في Origin Doctor على أي حاسوب.

تُستبعد عناوين هذا الحاسوب ما لم تختر غير ذلك. ولا يحتوي التقرير أبدًا على كلمات مرور أو ملفات تعريف ارتباط (cookies) أو محتوى صفحاتك.</translation>
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
            <numerusform>ما جُرِّب (%n)</numerusform>
            <numerusform>ما جُرِّب (%n)</numerusform>
            <numerusform>ما جُرِّب (%n)</numerusform>
            <numerusform>ما جُرِّب (%n)</numerusform>
            <numerusform>ما جُرِّب (%n)</numerusform>
            <numerusform>ما جُرِّب (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Paste it into the ticket.</source>
        <translation>تم النسخ. ألصِقه في التذكرة.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The PDF is being drawn …</source>
        <translation>يجري إعداد ملف PDF …</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>حُفظ باسم «%1».</translation>
    </message>
    <message>
        <source>Only “Data (JSON)” can be opened again in Origin Doctor; the others are for reading.</source>
        <translation>وحده «بيانات (JSON)» يمكن فتحه مجددًا في Origin Doctor؛ أما البقية فللقراءة.</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>a caption above the report</comment>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>doctor::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>The file goes on with every observation.</source>
        <translation>ويتضمن الملف بعد ذلك كل الملاحظات.</translation>
    </message>
</context>
<context>
    <name>doctor::ServerChooser</name>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>خادم الويب</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>جدار الحماية</translation>
    </message>
    <message>
        <source>Hosting panel</source>
        <translation>لوحة تحكم الاستضافة</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>doctor::SitePage</name>
    <message>
        <source>Which site has the problem?</source>
        <translation>ما الموقع الذي فيه المشكلة؟</translation>
    </message>
    <message>
        <source>Type its address, or paste the text of the error page that you see. Nothing is changed anywhere: Origin Doctor only looks.</source>
        <translation>اكتب عنوانه، أو ألصِق نص صفحة الخطأ التي تراها. لن يتغيّر شيء في أي مكان: فبرنامج Origin Doctor ينظر فقط.</translation>
    </message>
    <message>
        <source>Address of the site, or the text of the error page</source>
        <translation>عنوان الموقع، أو نص صفحة الخطأ</translation>
    </message>
    <message>
        <source>Try with a practice fault</source>
        <translation>التجربة مع عطل تدريبي</translation>
    </message>
    <message>
        <source>Open a report…</source>
        <translation>فتح تقرير…</translation>
    </message>
    <message>
        <source>I am only a visitor of the site</source>
        <translation>أنا مجرد زائر للموقع</translation>
    </message>
    <message>
        <source>Your site</source>
        <translation>موقعك</translation>
    </message>
    <message>
        <source>&amp;Check my site</source>
        <translation>افحص موقعي (&amp;C)</translation>
    </message>
    <message>
        <source>You are practising with %1. To check your own site, give its address here.</source>
        <extracomment>%1: the site of the practice fault</extracomment>
        <translation>أنت تتدرّب الآن على %1. ولفحص موقعك، اكتب عنوانه هنا.</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>الخطأ %1</translation>
    </message>
    <message>
        <source>Ray ID %1</source>
        <translation>Ray ID %1</translation>
    </message>
    <message>
        <source>Understood: %1</source>
        <extracomment>%1: an address, and what else was read, such as “error 521”</extracomment>
        <translation>ما فُهم: %1</translation>
    </message>
    <message>
        <source>Where the SSL mode stands</source>
        <translation>أين تجد وضع SSL</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>Language:</source>
        <comment>of the program</comment>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>What will be contacted?</source>
        <translation>بمن سيُتصل؟</translation>
    </message>
    <message>
        <source>Go on &amp;practising</source>
        <translation>متابعة التدريب (&amp;P)</translation>
    </message>
    <message>
        <source>What will be contacted</source>
        <translation>الجهات التي سيُتصل بها</translation>
    </message>
    <message>
        <source>Address of your server</source>
        <translation>عنوان خادمك</translation>
    </message>
    <message>
        <source>Type the address of the site as visitors type it, such as www.example.com. Or open the error page in your browser, select everything on it, copy it, and paste it here: the address, the number of the error, the Ray ID and the time are then read from it. What is told on the telephone is enough as well: “shop.example 521”.

Everything else is optional. The more you tell, the more certain the diagnosis: above all the address of your server, because then this computer can knock at its door as Cloudflare does and compare.

Your server (the origin) is the computer that holds your site. Cloudflare stands in front of it. Your host is the company where that server stands.

To try the program without a broken site, choose “Try with a practice fault”: everything then happens inside this computer.</source>
        <translation>اكتب عنوان الموقع كما يكتبه الزوار، مثل www.example.com. أو افتح صفحة الخطأ في متصفحك، وحدّد كل ما فيها، وانسخه، ثم ألصِقه هنا: عندئذ يُقرأ منه العنوان ورقم الخطأ وRay ID والوقت. ويكفي أيضًا ما يُقال على الهاتف: «shop.example 521».

كل ما عدا ذلك اختياري. وكلما ذكرت أكثر، كان التشخيص أوثق: وأهم ما تذكره عنوان خادمك، لأن هذا الحاسوب يستطيع عندئذ أن يطرق بابه كما تفعل Cloudflare ويقارن.

خادمك (الخادم الأصلي، origin) هو الحاسوب الذي يوجد عليه موقعك. وCloudflare تقف أمامه. أما شركة الاستضافة فهي الشركة التي يوجد لديها هذا الخادم.

ولتجربة البرنامج من دون موقع معطّل، اختر «التجربة مع عطل تدريبي»: عندئذ يحدث كل شيء داخل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1
The name of the site is not among it: type its address here, in the place of the text. What was understood is kept.</source>
        <extracomment>%1: what was read from a pasted page, such as “Understood: error 521 · …”</extracomment>
        <translation>%1
ليس اسم الموقع من بينها: اكتب عنوانه هنا مكان النص. وما فُهم يبقى محفوظًا.</translation>
    </message>
</context>
<context>
    <name>doctor::SslModeTable</name>
    <message>
        <source>What visitors would get in each SSL mode</source>
        <translation>ما سيحصل عليه الزوار في كل وضع من أوضاع SSL</translation>
    </message>
    <message>
        <source>in force now, as it seems</source>
        <translation>الساري الآن، على ما يبدو</translation>
    </message>
    <message>
        <source>in force now</source>
        <translation>الساري الآن</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>موصى به</translation>
    </message>
    <message>
        <source>the safest that works now</source>
        <translation>الأكثر أمانًا بين ما يعمل الآن</translation>
    </message>
    <message>
        <source>recommended once the certificate is right</source>
        <translation>موصى به بعد أن تصبح الشهادة صحيحة</translation>
    </message>
    <message>
        <source>recommended once https works</source>
        <translation>موصى به بعد أن يعمل https</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>encrypted only as far as Cloudflare</source>
        <translation>مشفّر حتى Cloudflare فقط</translation>
    </message>
    <message>
        <source>Mode</source>
        <comment>an SSL mode</comment>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Visitors over http</source>
        <translation>الزوار عبر http</translation>
    </message>
    <message>
        <source>Visitors over https</source>
        <translation>الزوار عبر https</translation>
    </message>
    <message>
        <source>Remarks</source>
        <comment>the last column of a table</comment>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>in force, as you said</source>
        <translation>الساري، كما ذكرت</translation>
    </message>
</context>
<context>
    <name>doctor::StepItem</name>
    <message>
        <source>Step %1, %2</source>
        <extracomment>%1: a number; %2: the name of a step; %3: its light&apos;s word, such as &quot;fine&quot;</extracomment>
        <translation>الخطوة %1، %2</translation>
    </message>
    <message>
        <source>Step %1, %2: %3</source>
        <translation>الخطوة %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>doctor::StepList</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
</context>
<context>
    <name>doctor::TextLabel</name>
    <message>
        <source>&amp;Copy this text</source>
        <translation>نسخ هذا النص (&amp;C)</translation>
    </message>
</context>
<context>
    <name>doctor::Watch</name>
    <message>
        <source>Kept checking for a short time</source>
        <translation>استمر الفحص مدة قصيرة</translation>
    </message>
    <message numerus="yes">
        <source>Kept checking for %n minutes</source>
        <translation>
            <numerusform>استمر الفحص %n دقيقة</numerusform>
            <numerusform>استمر الفحص دقيقة واحدة</numerusform>
            <numerusform>استمر الفحص دقيقتين</numerusform>
            <numerusform>استمر الفحص %n دقائق</numerusform>
            <numerusform>استمر الفحص %n دقيقة</numerusform>
            <numerusform>استمر الفحص %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor::WatchPanel</name>
    <message>
        <source>Stop watching</source>
        <translation>إيقاف المراقبة</translation>
    </message>
    <message numerus="yes">
        <source>It is kept checking. The next check is in %n seconds.</source>
        <translation>
            <numerusform>الفحص مستمر. يبدأ الفحص التالي الآن.</numerusform>
            <numerusform>الفحص مستمر. يبدأ الفحص التالي بعد ثانية واحدة.</numerusform>
            <numerusform>الفحص مستمر. يبدأ الفحص التالي بعد ثانيتين.</numerusform>
            <numerusform>الفحص مستمر. يبدأ الفحص التالي بعد %n ثوانٍ.</numerusform>
            <numerusform>الفحص مستمر. يبدأ الفحص التالي بعد %n ثانية.</numerusform>
            <numerusform>الفحص مستمر. يبدأ الفحص التالي بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept checking, right now.</source>
        <translation>الفحص مستمر، ويجري فحص الآن.</translation>
    </message>
    <message>
        <source>It works again.</source>
        <translation>عاد الموقع إلى العمل.</translation>
    </message>
    <message numerus="yes">
        <source>It works again, after %n minutes of watching.</source>
        <translation>
            <numerusform>عاد الموقع إلى العمل بعد %n دقيقة من المراقبة.</numerusform>
            <numerusform>عاد الموقع إلى العمل بعد دقيقة واحدة من المراقبة.</numerusform>
            <numerusform>عاد الموقع إلى العمل بعد دقيقتين من المراقبة.</numerusform>
            <numerusform>عاد الموقع إلى العمل بعد %n دقائق من المراقبة.</numerusform>
            <numerusform>عاد الموقع إلى العمل بعد %n دقيقة من المراقبة.</numerusform>
            <numerusform>عاد الموقع إلى العمل بعد %n دقيقة من المراقبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It did not work within eight hours, and watching has stopped.</source>
        <translation>لم يعمل الموقع خلال ثماني ساعات، وتوقفت المراقبة.</translation>
    </message>
    <message>
        <source>Watching was stopped.</source>
        <translation>أُوقفت المراقبة.</translation>
    </message>
</context>
</TS>
