<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>DurationText</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>A duration, for example &quot;45 s&quot;</extracomment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>A duration, for example &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>A duration, for example &quot;3 h&quot;</extracomment>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>A duration, for example &quot;2 days&quot;</extracomment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A duration of two units, the larger first, for example &quot;1 h 20 min&quot;</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Estimated remaining time, for example &quot;about 5 min&quot;</extracomment>
        <translation>%1 تقريبًا</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>Status bar: the table was read from the service less than two seconds ago</extracomment>
        <translation>تم التحديث الآن</translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln s ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>تم التحديث قبل %Ln ثانية</numerusform>
            <numerusform>تم التحديث قبل ثانية واحدة</numerusform>
            <numerusform>تم التحديث قبل ثانيتين</numerusform>
            <numerusform>تم التحديث قبل %Ln ثوانٍ</numerusform>
            <numerusform>تم التحديث قبل %Ln ثانية</numerusform>
            <numerusform>تم التحديث قبل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln min ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>تم التحديث قبل %Ln دقيقة</numerusform>
            <numerusform>تم التحديث قبل دقيقة واحدة</numerusform>
            <numerusform>تم التحديث قبل دقيقتين</numerusform>
            <numerusform>تم التحديث قبل %Ln دقائق</numerusform>
            <numerusform>تم التحديث قبل %Ln دقيقة</numerusform>
            <numerusform>تم التحديث قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln h ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>تم التحديث قبل %Ln ساعة</numerusform>
            <numerusform>تم التحديث قبل ساعة واحدة</numerusform>
            <numerusform>تم التحديث قبل ساعتين</numerusform>
            <numerusform>تم التحديث قبل %Ln ساعات</numerusform>
            <numerusform>تم التحديث قبل %Ln ساعة</numerusform>
            <numerusform>تم التحديث قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server&apos;s name was not found. Check the address and the internet connection.</source>
        <extracomment>Network problem: DNS</extracomment>
        <translation>لم يُعثر على اسم الخادم. تحقق من العنوان ومن الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address.</source>
        <extracomment>Network problem: nothing listens there</extracomment>
        <translation>رفض الخادم الاتصال. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the internet connection.</source>
        <extracomment>Network problem: no route, offline</extracomment>
        <translation>تعذر الوصول إلى الخادم. تحقق من الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Check the system&apos;s proxy settings.</source>
        <extracomment>Network problem: the proxy set in the system</extracomment>
        <translation>حظر الخادم الوكيل الطلب. تحقق من إعدادات الخادم الوكيل في النظام.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Network problem</extracomment>
        <translation>لم يرد الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The request was canceled.</source>
        <extracomment>The program itself canceled the request, for instance because it is quitting</extracomment>
        <translation>تم إلغاء الطلب.</translation>
    </message>
    <message>
        <source>The connection closed before a response arrived.</source>
        <extracomment>Network problem: the request was sent, but its answer never came</extracomment>
        <translation>انتهى الاتصال قبل وصول الرد.</translation>
    </message>
    <message>
        <source>The server redirected the request. Tallylight does not follow redirects. Check the address.</source>
        <extracomment>The server&apos;s answer names another address; it is not followed, to keep the credentials safe</extracomment>
        <translation>أعاد الخادم توجيه الطلب، ولا يتبع Tallylight عمليات إعادة التوجيه. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The response was too large and was not read.</source>
        <extracomment>More than 32 MB</extracomment>
        <translation>كان الرد كبيرًا جدًا ولم تتم قراءته.</translation>
    </message>
    <message>
        <source>Unreadable response. A proxy or another server may have replied instead.</source>
        <extracomment>HTML, truncated or unexpected data instead of an answer</extracomment>
        <translation>رد تتعذر قراءته. ربما رد خادم وكيل أو خادم آخر بدلًا من الخادم المقصود.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <extracomment>HTTP 429</extracomment>
        <translation>طلبات كثيرة جدًا. انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again later.</source>
        <extracomment>HTTP 5xx</extracomment>
        <translation>توجد مشكلة في الخدمة. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>No usable keychain was found on this computer. You can keep the secret until you quit.</source>
        <extracomment>There is no keychain service on this computer</extracomment>
        <translation>لا توجد في هذا الكمبيوتر سلسلة مفاتيح يمكن استخدامها. يمكنك الاحتفاظ بالبيانات السرية حتى الخروج.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or keep the secret until you quit.</source>
        <extracomment>The keychain exists but is locked</extracomment>
        <translation>سلسلة المفاتيح مقفلة. ألغِ قفلها، أو احتفظ بالبيانات السرية حتى الخروج.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the system&apos;s keychain settings, or keep the secret until you quit.</source>
        <extracomment>The keychain is unlocked but does not let the program in</extracomment>
        <translation>رفضت سلسلة المفاتيح الوصول. اسمح به في إعدادات سلسلة مفاتيح النظام، أو احتفظ بالبيانات السرية حتى الخروج.</translation>
    </message>
    <message>
        <source>Tallylight could not save its records. Check the free disk space and the permissions of its data folder.</source>
        <extracomment>The program&apos;s own record of what it did could not be written to disk</extracomment>
        <translation>تعذر على Tallylight حفظ سجلاته. تحقق من المساحة الحرة على القرص ومن أذونات مجلد بياناته.</translation>
    </message>
    <message>
        <source>Tallylight&apos;s records were written by a newer version. Use that version.</source>
        <extracomment>The data folder was used by a newer version</extracomment>
        <translation>كُتبت سجلات Tallylight بإصدار أحدث. استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>This value is not valid.</source>
        <extracomment>A field contains something that cannot be sent</extracomment>
        <translation>هذه القيمة غير صالحة.</translation>
    </message>
    <message>
        <source>Status code: %1</source>
        <extracomment>Error details: the HTTP status, for example 504</extracomment>
        <translation>رمز الحالة: %1</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>Error details: the service&apos;s own number</extracomment>
        <translation>رمز الخطأ: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>Error details: the parameter that was refused, a JSON name</extracomment>
        <translation>الحقل: %1</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <extracomment>Error details: the service&apos;s own words, not translated</extracomment>
        <translation>رد الخادم: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>Error details: for the vendor&apos;s support</extracomment>
        <translation>معرّف الطلب: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server did not answer with a secure connection. Check the address and the port.</source>
        <extracomment>The address begins with https, but something other than TLS listens there</extracomment>
        <translation>لم يستجب الخادم باتصال آمن. تحقق من العنوان والمنفذ.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed, so nobody vouches for it. Check the address. If the server is your company&apos;s, choose its certificate file in the connection.</source>
        <extracomment>The field &quot;Certificate file&quot; is among the advanced settings of a connection</extracomment>
        <translation>شهادة الخادم موقّعة ذاتيًا، أي لا جهة تضمن صحتها. تحقق من العنوان. إذا كان الخادم تابعًا لشركتك، فاختر ملف شهادته في إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not trust. Check the address. On a company network, choose the company&apos;s certificate file in the connection.</source>
        <extracomment>The field &quot;Certificate file&quot; is among the advanced settings of a connection</extracomment>
        <translation>شهادة الخادم صادرة عن جهة لا يثق بها هذا الكمبيوتر. تحقق من العنوان. وفي شبكة الشركة، اختر ملف شهادة الشركة في إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Check the address: another server may have answered.</source>
        <extracomment>Network problem</extracomment>
        <translation>شهادة الخادم صادرة لاسم آخر. تحقق من العنوان: ربما استجاب خادم آخر.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Check this computer&apos;s date. If it is right, the server needs a new certificate.</source>
        <extracomment>Network problem</extracomment>
        <translation>انتهت صلاحية شهادة الخادم. تحقق من تاريخ هذا الكمبيوتر. إذا كان صحيحًا، فالخادم بحاجة إلى شهادة جديدة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check this computer&apos;s date and time.</source>
        <extracomment>Network problem</extracomment>
        <translation>شهادة الخادم ليست صالحة بعد. تحقق من تاريخ هذا الكمبيوتر ووقته.</translation>
    </message>
    <message>
        <source>The secure connection could not be made. Check the address and, on a company network, its proxy.</source>
        <extracomment>Network problem of unknown cause</extracomment>
        <translation>تعذر إنشاء الاتصال الآمن. تحقق من العنوان، وفي شبكة الشركة من الخادم الوكيل الخاص بها.</translation>
    </message>
    <message>
        <source>The certificate file of the connection cannot be read. Choose it again, or remove it from the connection.</source>
        <extracomment>The file with the certificates that a connection trusts in addition to the system&apos;s</extracomment>
        <translation>تعذرت قراءة ملف الشهادة الخاص بالاتصال. اختره مرة أخرى أو أزله من إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>The address of the connection cannot be used. Correct it in the connection.</source>
        <extracomment>A connection&apos;s address is not an address</extracomment>
        <translation>لا يمكن استخدام عنوان الاتصال. صححه في إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <extracomment>Details of a certificate problem: whom it names</extracomment>
        <translation>الشهادة صادرة لـ: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <extracomment>Details of a certificate problem: the authority that issued it</extracomment>
        <translation>جهة الإصدار: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <extracomment>Details of a certificate problem: two dates with the time of day</extracomment>
        <translation>صالحة من %1 إلى %2</translation>
    </message>
    <message>
        <source>Field: %1 (%2), value: %3</source>
        <extracomment>Error details: a parameter that the service refused, a JSON name; its code for the reason; and what was sent</extracomment>
        <translation>الحقل: %1 (%2)، القيمة: %3</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or keep the secret until you quit.</source>
        <extracomment>There is a keychain service on this computer, but it does not answer</extracomment>
        <translation>سلسلة المفاتيح لا تستجيب. أعد المحاولة، أو احتفظ بالبيانات السرية حتى الخروج.</translation>
    </message>
    <message>
        <source>The program&apos;s records are damaged.</source>
        <extracomment>The program&apos;s own record of what it did</extracomment>
        <translation>سجلات البرنامج تالفة.</translation>
    </message>
    <message>
        <source>The file in the place of the program&apos;s records was made by another program.</source>
        <extracomment>Another program&apos;s file is in the place of the program&apos;s own records</extracomment>
        <translation>الملف الموجود مكان سجلات البرنامج أنشأه برنامج آخر.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed, so the program cannot keep records.</source>
        <extracomment>SQLite is a name. On Linux it is a package that was not installed</extracomment>
        <translation>برنامج تشغيل SQLite الخاص بـ Qt غير مثبَّت، لذلك لا يستطيع البرنامج حفظ سجلاته.</translation>
    </message>
    <message>
        <source>The program&apos;s records were deleted or replaced while it was running.</source>
        <extracomment>While the program was running, its records were deleted or replaced by another file</extracomment>
        <translation>حُذفت سجلات البرنامج أو استُبدلت أثناء تشغيله.</translation>
    </message>
    <message>
        <source>The connection is read-only, so nothing that could change anything is sent through it. You can change that in the connection.</source>
        <extracomment>The user chose &quot;read-only&quot; for a connection; it was not sent for this reason</extracomment>
        <translation>الاتصال للقراءة فقط، لذلك لا يُرسل عبره أي شيء قد يغيّر شيئًا. يمكنك تغيير ذلك في إعدادات الاتصال.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AboutDialog</name>
    <message>
        <source>About Tallylight</source>
        <extracomment>Title of the dialog</extracomment>
        <translation>حول Tallylight</translation>
    </message>
    <message>
        <source>Tallylight %1</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;; %1 is the version</extracomment>
        <translation>Tallylight %1</translation>
    </message>
    <message>
        <source>See and stop recordings that run in Wallarm FAST and Agora Cloud Recording.</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;</extracomment>
        <translation>اعرض التسجيلات الجارية في Wallarm FAST والتسجيل السحابي من Agora وأوقفها.</translation>
    </message>
    <message>
        <source>Tallylight is not made or endorsed by Wallarm or Agora.</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;</extracomment>
        <translation>Tallylight ليس من صنع Wallarm أو Agora ولا يحظى بتأييدهما.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Tab of the dialog &quot;About Tallylight&quot;: versions of the program and of what it is made of</extracomment>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Tab of the dialog &quot;About Tallylight&quot;: licenses of the program and of what it is made of</extracomment>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>For screen readers: the list of what the program is made of</extracomment>
        <translation>المكونات</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <extracomment>Button: puts the versions on the clipboard</extracomment>
        <translation>&amp;نسخ الإصدارات</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: its name and its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of the activity list: when it was done</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Column of the activity list: what was done</extracomment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Column of the activity list: the affected test run or recording</extracomment>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the activity list</extracomment>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityPanel</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way…</source>
        <extracomment>Above the activity list: how many stops were requested and are not finished</extracomment>
        <translation>
            <numerusform>لا توجد عمليات إيقاف تسجيل جارية…</numerusform>
            <numerusform>عملية إيقاف تسجيل واحدة جارية…</numerusform>
            <numerusform>عمليتا إيقاف تسجيل جاريتان…</numerusform>
            <numerusform>%Ln عمليات إيقاف تسجيل جارية…</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل جارية…</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل جارية…</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>For screen readers: the list of what the program did</extracomment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Nothing here yet. Everything you stop, start or add is listed here.</source>
        <extracomment>In place of the activity list while it is empty</extracomment>
        <translation>لا يوجد شيء هنا بعد. يظهر هنا كل ما توقفه أو تبدؤه أو تضيفه.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <extracomment>In place of the activity list: there is something, but nothing has the words of the filter</extracomment>
        <translation>لا شيء يطابق التصفية.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the activity list</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter of the activity list</source>
        <extracomment>For screen readers: the field with the words that an entry of the activity list must have to be shown</extracomment>
        <translation>تصفية قائمة النشاط</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityTexts</name>
    <message>
        <source>Stop requested</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>طُلب إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Stop sent, attempt %1</source>
        <extracomment>Activity list: the stop was sent again; %1 is a number, 2 or more</extracomment>
        <translation>تم إرسال أمر إيقاف التسجيل، المحاولة %1</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>تم إرسال أمر إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Stop finished</source>
        <extracomment>Activity list: outcome of a request to stop</extracomment>
        <translation>نتيجة إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Added to the list</source>
        <extracomment>Activity list: a test run was added to the list</extracomment>
        <translation>تمت الإضافة إلى القائمة</translation>
    </message>
    <message>
        <source>Added by its IDs</source>
        <extracomment>Activity list: a cloud recording was added by its IDs</extracomment>
        <translation>تمت الإضافة بالمعرّفات</translation>
    </message>
    <message>
        <source>Create request sent</source>
        <extracomment>Activity list: the request to create a test run was sent</extracomment>
        <translation>تم إرسال طلب إنشاء جري التجربة</translation>
    </message>
    <message>
        <source>Copy request sent</source>
        <extracomment>Activity list: the request to copy a test run was sent</extracomment>
        <translation>تم إرسال طلب نسخ جري التجربة</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Activity list: a test run</extracomment>
        <translation>تم الإنشاء</translation>
    </message>
    <message>
        <source>Created as a copy</source>
        <extracomment>Activity list: a test run was created as a copy</extracomment>
        <translation>تم الإنشاء كنسخة</translation>
    </message>
    <message>
        <source>Creation finished</source>
        <extracomment>Activity list: outcome of a request to create or copy a test run; its outcome is in the next column</extracomment>
        <translation>نتيجة الإنشاء</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <extracomment>Activity list: a test run or a cloud recording</extracomment>
        <translation>تمت الإزالة من القائمة</translation>
    </message>
    <message>
        <source>Resource reserved</source>
        <extracomment>Activity list: a resource for a cloud recording was reserved</extracomment>
        <translation>تم حجز المورد</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>Activity list: the start of a cloud recording was sent</extracomment>
        <translation>تم إرسال أمر بدء التسجيل</translation>
    </message>
    <message>
        <source>New state</source>
        <extracomment>Activity list: a cloud recording has a new state, which is in the next column</extracomment>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>Cloud recording of “%1”</source>
        <extracomment>Activity list: %1 is the name of a channel</extracomment>
        <translation>التسجيل السحابي للقناة «%1»</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Activity list: a cloud recording that is no longer on the list</extracomment>
        <translation>التسجيل السحابي</translation>
    </message>
    <message>
        <source>Test run %1</source>
        <extracomment>Activity list: %1 is the name or ID of a test run</extracomment>
        <translation>جري التجربة %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <extracomment>Activity list: %1 is the name of a connection</extracomment>
        <translation>الاتصال %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Activity list: a connection that is no longer on the list</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>تم إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Stopped, no file</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>تم إيقاف التسجيل، ولا يوجد ملف</translation>
    </message>
    <message>
        <source>Stopped, upload pending</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>تم إيقاف التسجيل، والرفع قيد الانتظار</translation>
    </message>
    <message>
        <source>Stopped, upload unverified</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>تم إيقاف التسجيل، ولم يتم التحقق من الرفع</translation>
    </message>
    <message>
        <source>Stopped, upload not reported</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>تم إيقاف التسجيل، ولم يتم الإبلاغ عن الرفع</translation>
    </message>
    <message>
        <source>Still recording</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>لا يزال التسجيل جاريًا</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>رفضته الخدمة</translation>
    </message>
    <message>
        <source>Not sent, nothing changed</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>لم يُرسل، ولم يتغير شيء</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>غير مؤكد بعد</translation>
    </message>
    <message>
        <source>Pause requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>طُلب الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>Activity list: what was done to a test run
----------
Activity list: a web page recording will pause</extracomment>
        <translation>تم إرسال أمر الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Pause finished</source>
        <extracomment>Activity list: outcome of a request to pause a test run</extracomment>
        <translation>نتيجة الإيقاف المؤقت</translation>
    </message>
    <message>
        <source>Resume requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>طُلب الاستئناف</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>Activity list: what was done to a test run
----------
Activity list: a web page recording will resume</extracomment>
        <translation>تم إرسال أمر الاستئناف</translation>
    </message>
    <message>
        <source>Resume finished</source>
        <extracomment>Activity list: outcome of a request to resume a test run</extracomment>
        <translation>نتيجة الاستئناف</translation>
    </message>
    <message>
        <source>Interrupt requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>طُلبت مقاطعة الاختبار</translation>
    </message>
    <message>
        <source>Interrupt sent</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>تم إرسال أمر مقاطعة الاختبار</translation>
    </message>
    <message>
        <source>Interrupt finished</source>
        <extracomment>Activity list: outcome of a request to interrupt a test run</extracomment>
        <translation>نتيجة مقاطعة الاختبار</translation>
    </message>
    <message>
        <source>Recording ID entered</source>
        <extracomment>Activity list: the user entered the ID of a cloud recording that was unknown</extracomment>
        <translation>تم إدخال معرّف التسجيل</translation>
    </message>
    <message>
        <source>Change finished</source>
        <extracomment>Activity list: outcome of a request to change a running cloud recording</extracomment>
        <translation>نتيجة التغيير</translation>
    </message>
    <message>
        <source>New layout sent</source>
        <extracomment>Activity list: the new video layout of a cloud recording was sent</extracomment>
        <translation>تم إرسال التخطيط الجديد</translation>
    </message>
    <message>
        <source>New subscriptions sent</source>
        <extracomment>Activity list: whose audio and video to record</extracomment>
        <translation>تم إرسال اختيار المستخدمين الجديد</translation>
    </message>
    <message>
        <source>New streaming address sent</source>
        <extracomment>Activity list: the address to which a web page recording is streamed</extracomment>
        <translation>تم إرسال عنوان البث الجديد</translation>
    </message>
    <message>
        <source>New storage keys sent</source>
        <extracomment>Activity list: new temporary keys for the storage of a cloud recording</extracomment>
        <translation>تم إرسال مفاتيح التخزين الجديدة</translation>
    </message>
    <message>
        <source>Change sent</source>
        <extracomment>Activity list: a setting of a running cloud recording was changed</extracomment>
        <translation>تم إرسال التغيير</translation>
    </message>
    <message>
        <source>Automatic stop set</source>
        <extracomment>Activity list: the program will stop this recording automatically, by a rule</extracomment>
        <translation>تم ضبط الإيقاف التلقائي للتسجيل</translation>
    </message>
    <message numerus="yes">
        <source>Automatic stop postponed by %Ln minute(s)</source>
        <extracomment>Activity list: an automatic stop is postponed by this many minutes</extracomment>
        <translation>
            <numerusform>تم تأجيل الإيقاف التلقائي للتسجيل لمدة %Ln دقيقة</numerusform>
            <numerusform>تم تأجيل الإيقاف التلقائي للتسجيل لمدة دقيقة واحدة</numerusform>
            <numerusform>تم تأجيل الإيقاف التلقائي للتسجيل لمدة دقيقتين</numerusform>
            <numerusform>تم تأجيل الإيقاف التلقائي للتسجيل لمدة %Ln دقائق</numerusform>
            <numerusform>تم تأجيل الإيقاف التلقائي للتسجيل لمدة %Ln دقيقة</numerusform>
            <numerusform>تم تأجيل الإيقاف التلقائي للتسجيل لمدة %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic stop canceled</source>
        <extracomment>Activity list: there will be no automatic stop</extracomment>
        <translation>تم إلغاء الإيقاف التلقائي للتسجيل</translation>
    </message>
    <message>
        <source>Automatic stop triggered</source>
        <extracomment>Activity list: the program requested the stop automatically, by a rule</extracomment>
        <translation>حان موعد الإيقاف التلقائي للتسجيل</translation>
    </message>
    <message>
        <source>Canceled, not sent</source>
        <extracomment>Outcome of a request, in a list: the user withdrew it before it was sent</extracomment>
        <translation>أُلغي قبل إرساله</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list</extracomment>
        <translation>تم التنفيذ</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list: it was already so</extracomment>
        <translation>لم يلزم أي إجراء</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list: it had no effect</extracomment>
        <translation>لم يتغير شيء</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>outcome of a stop</comment>
        <extracomment>Outcome of a stop, in a list: it has ended, by the stop or before it</extracomment>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <extracomment>Activity list: a test run or a cloud recording; its removal was undone</extracomment>
        <translation>أُعيد إلى القائمة</translation>
    </message>
    <message>
        <source>Automatic stop no longer active</source>
        <extracomment>Activity list: a rule has requested its stop, and will not request another</extracomment>
        <translation>لم يعد الإيقاف التلقائي للتسجيل ساريًا</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AddRunDialog</name>
    <message>
        <source>Enter the ID of a test run or paste its link.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>أدخل تعريف جري التجربة أو الصق رابطه.</translation>
    </message>
    <message>
        <source>This is not a test run ID or a link to a test run.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>هذا ليس تعريف جري تجربة ولا رابطًا إليه.</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>إضافة جري تجربة</translation>
    </message>
    <message>
        <source>In Wallarm Console, the ID is shown below the test run&apos;s name and at the end of the page&apos;s address.</source>
        <extracomment>In the dialog that adds a test run: where to find the ID</extracomment>
        <translation>يظهر التعريف في Wallarm Console تحت اسم جري التجربة، وفي نهاية عنوان صفحته.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking up the test run…</source>
        <extracomment>Under the field for a test run&apos;s ID, while the service is being queried for it</extracomment>
        <translation>جارٍ البحث عن جري التجربة…</translation>
    </message>
    <message>
        <source>Test run %1 was not found. Check the ID and the connection.</source>
        <extracomment>Under the field for a test run&apos;s ID; %1 is the ID</extracomment>
        <translation>لم يُعثر على جري التجربة %1. تحقق من التعريف والاتصال.</translation>
    </message>
    <message>
        <source>The test run could not be looked up, so it may not exist.</source>
        <extracomment>Under the field for a test run&apos;s ID; a sentence with the reason follows</extracomment>
        <translation>تعذر الاستعلام عن جري التجربة، وقد لا يكون موجودًا.</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <extracomment>Button: adds a test run to the list although the service could not be queried for it</extracomment>
        <translation>إضافة على أي حال</translation>
    </message>
    <message>
        <source>Connection:</source>
        <extracomment>Label of a field: the account and cloud</extracomment>
        <translation>الاتصال:</translation>
    </message>
    <message>
        <source>Test run ID or link:</source>
        <extracomment>Label of a field</extracomment>
        <translation>تعريف جري التجربة أو رابطه:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AdoptDialog</name>
    <message>
        <source>Add running recording</source>
        <extracomment>Title of a window</extracomment>
        <translation>إضافة تسجيل بمعرّفاته</translation>
    </message>
    <message>
        <source>Watch and stop a cloud recording that was started elsewhere. Paste anything that contains its IDs: a response, a URL, a webhook event or the name of a recorded file.</source>
        <extracomment>What the window &quot;Add running recording&quot; is for</extracomment>
        <translation>أضف تسجيلًا سحابيًا بدأ من خارج هذا البرنامج، لمتابعته وإيقافه من هنا. الصق ما لديك: ردًا من الخدمة أو عنوان استدعاء أو حدث webhook أو اسم ملف تسجيل.</translation>
    </message>
    <message>
        <source>Paste text with the IDs</source>
        <extracomment>For screen readers and as the hint in the empty box</extracomment>
        <translation>الصق نصًا يحتوي على المعرّفات</translation>
    </message>
    <message>
        <source>No IDs were found in this text. Fill in the fields yourself.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>لم يتم التعرف على أي معرّف في هذا النص. املأ الحقول بنفسك.</translation>
    </message>
    <message>
        <source>Recording mode:</source>
        <extracomment>Field</extracomment>
        <translation>وضع التسجيل:</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the recording to the list</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <extracomment>Choice of a recording mode: the program finds out which one it is</extracomment>
        <translation>اكتشاف تلقائي</translation>
    </message>
    <message>
        <source>Asking the service which mode it was started in…</source>
        <extracomment>Below the recording mode, while the program finds it out</extracomment>
        <translation>جارٍ سؤال الخدمة عن الوضع الذي بدأ به…</translation>
    </message>
    <message>
        <source>The service found the recording in this mode.</source>
        <extracomment>Below the recording mode, after the program has found it out</extracomment>
        <translation>عثرت الخدمة على التسجيل بهذا الوضع.</translation>
    </message>
    <message>
        <source>The service found no recording with these IDs in any mode. It may have ended, or an ID, the App ID or the connection is wrong.</source>
        <extracomment>Below the recording mode, after the program has asked in each one</extracomment>
        <translation>لم تعثر الخدمة على أي تسجيل بهذه المعرّفات في أي وضع. ربما انتهى، أو أن أحد المعرّفات أو معرّف التطبيق (App ID) أو الاتصال غير صحيح.</translation>
    </message>
    <message>
        <source>The mode could not be detected. %1 Choose it yourself, or try again.</source>
        <extracomment>Below the recording mode, after the program could not find it out; %1 is a sentence that says why</extracomment>
        <translation>تعذر اكتشاف الوضع. %1 اختره بنفسك أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the boxes of the recordings that you want to add.</source>
        <extracomment>Above a list of cloud recordings with check boxes, when none of them was checked</extracomment>
        <translation>حدّد التسجيلات التي تريد إضافتها.</translation>
    </message>
    <message>
        <source>The channel name was taken from a file name. In web page mode, file names replace special characters. Check the name.</source>
        <extracomment>Below the box for pasted text: in names of files of web page recordings special characters become hyphens</extracomment>
        <translation>أُخذ اسم القناة من اسم ملف. في وضع تسجيل صفحة الويب تُستبدل الأحرف الخاصة في أسماء الملفات. تحقق من الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) were found. Check the ones to add. Select one to see and complete its IDs.</source>
        <extracomment>Above a list of cloud recordings with check boxes; below it are the fields of the selected one</extracomment>
        <translation>
            <numerusform>عُثر على %Ln تسجيل. حدّد ما تريد إضافته؛ واختر واحدًا لعرض معرّفاته وإكمالها.</numerusform>
            <numerusform>عُثر على تسجيل واحد. حدّده لإضافته.</numerusform>
            <numerusform>عُثر على تسجيلين. حدّد ما تريد إضافته؛ واختر واحدًا لعرض معرّفاته وإكمالها.</numerusform>
            <numerusform>عُثر على %Ln تسجيلات. حدّد ما تريد إضافته؛ واختر واحدًا لعرض معرّفاته وإكمالها.</numerusform>
            <numerusform>عُثر على %Ln تسجيلًا. حدّد ما تريد إضافته؛ واختر واحدًا لعرض معرّفاته وإكمالها.</numerusform>
            <numerusform>عُثر على %Ln تسجيل. حدّد ما تريد إضافته؛ واختر واحدًا لعرض معرّفاته وإكمالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln recording(s)</source>
        <extracomment>Button: adds the checked recordings to the list</extracomment>
        <translation>
            <numerusform>إضافة %Ln تسجيل</numerusform>
            <numerusform>إضافة تسجيل واحد</numerusform>
            <numerusform>إضافة تسجيلين</numerusform>
            <numerusform>إضافة %Ln تسجيلات</numerusform>
            <numerusform>إضافة %Ln تسجيلًا</numerusform>
            <numerusform>إضافة %Ln تسجيل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AnswerTab</name>
    <message>
        <source>Reading…</source>
        <extracomment>Details of a test run: the service has been asked and has not answered yet</extracomment>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>Details of a test run, above the service&apos;s answer; %1 is the HTTP status, for example 200</extracomment>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Details of a test run: shown in the empty field that searches the service&apos;s answer</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>Button: goes to the previous match</extracomment>
        <translation>التطابق السابق</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>Button: goes to the next match</extracomment>
        <translation>التطابق التالي</translation>
    </message>
    <message>
        <source>Service response</source>
        <extracomment>For screen readers: what the service answered, as it came</extracomment>
        <translation>رد الخدمة</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the service&apos;s answer on the clipboard</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>Button: requests the service&apos;s answer again</extracomment>
        <translation>إعادة التحميل</translation>
    </message>
    <message>
        <source>%1. The answer is very long and shown in part; “Copy” copies all of it.</source>
        <extracomment>Details of a test run, above the service&apos;s answer; %1 is &quot;HTTP status 200&quot;. The button &quot;Copy&quot; is below</extracomment>
        <translation>%1. الرد طويل جدًا ويُعرض جزء منه فقط؛ «نسخ» ينسخ الرد كاملًا.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AreaSection</name>
    <message>
        <source>Area</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>nearest to this computer</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>الأقرب إلى هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Southeast Asia</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>جنوب شرق آسيا</translation>
    </message>
    <message>
        <source>Europe</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>North America</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>أمريكا الشمالية</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopDialog</name>
    <message>
        <source>Stop automatically</source>
        <extracomment>Title of a dialog: when a recording is stopped automatically</extracomment>
        <translation>إيقاف التسجيل تلقائيًا</translation>
    </message>
    <message>
        <source>When should the recording of “%1” stop?</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording</extracomment>
        <translation>متى تريد إيقاف التسجيل لـ «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>When should %Ln recording(s) stop?</source>
        <extracomment>For several test runs or cloud recordings at once</extracomment>
        <translation>
            <numerusform>متى تريد إيقاف %Ln تسجيل؟</numerusform>
            <numerusform>متى تريد إيقاف تسجيل واحد؟</numerusform>
            <numerusform>متى تريد إيقاف تسجيلين؟</numerusform>
            <numerusform>متى تريد إيقاف %Ln تسجيلات؟</numerusform>
            <numerusform>متى تريد إيقاف %Ln تسجيلًا؟</numerusform>
            <numerusform>متى تريد إيقاف %Ln تسجيل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>This works only while Tallylight is running. You will be notified first and can cancel or postpone the stop.</source>
        <extracomment>In the dialog that sets when a recording is stopped automatically</extracomment>
        <translation>لا يعمل هذا إلا أثناء تشغيل Tallylight. سيتم إعلامك قبل ذلك، ويمكنك إلغاؤه أو تأجيله.</translation>
    </message>
    <message>
        <source>Schedule stop</source>
        <extracomment>Button: sets when a recording is stopped automatically</extracomment>
        <translation>جدولة إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Do not stop automatically</source>
        <extracomment>Button: the recording is no longer stopped automatically</extracomment>
        <translation>عدم إيقاف التسجيل تلقائيًا</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopForm</name>
    <message>
        <source>No new baseline requests for</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with minutes</extracomment>
        <translation>عدم ورود طلب أساس جديد لمدة</translation>
    </message>
    <message>
        <source>Baseline requests reach</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with a number</extracomment>
        <translation>بلوغ عدد طلبات الأساس</translation>
    </message>
    <message>
        <source>At this time</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with date and time</extracomment>
        <translation>في وقت محدد</translation>
    </message>
    <message>
        <source>Time since the start reaches</source>
        <extracomment>Choice of when a cloud recording is stopped automatically; beside it a field with minutes</extracomment>
        <translation>بلوغ المدة منذ البدء</translation>
    </message>
    <message>
        <source>Cost reaches</source>
        <extracomment>Choice of when a cloud recording is stopped automatically; beside it a field with an amount of money</extracomment>
        <translation>بلوغ التكلفة</translation>
    </message>
    <message>
        <source>This time has already passed.</source>
        <extracomment>Under a field with a time</extracomment>
        <translation>انقضى هذا الوقت بالفعل.</translation>
    </message>
    <message>
        <source>Enter a number greater than zero.</source>
        <translation>أدخل عددًا أكبر من الصفر.</translation>
    </message>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After a number of minutes in a field; begins with a space if the language needs one</extracomment>
        <translation>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقائق</numerusform>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopNotices</name>
    <message numerus="yes">
        <source>%Ln more recording(s) will be stopped soon.</source>
        <extracomment>After a sentence about one recording that is about to be stopped automatically</extracomment>
        <translation>
            <numerusform>لن يتم إيقاف أي تسجيل آخر قريبًا.</numerusform>
            <numerusform>سيتم إيقاف تسجيل آخر قريبًا.</numerusform>
            <numerusform>سيتم إيقاف تسجيلين آخرين قريبًا.</numerusform>
            <numerusform>سيتم إيقاف %Ln تسجيلات أخرى قريبًا.</numerusform>
            <numerusform>سيتم إيقاف %Ln تسجيلًا آخر قريبًا.</numerusform>
            <numerusform>سيتم إيقاف %Ln تسجيل آخر قريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel automatic stop</source>
        <extracomment>Button beside the notice that a recording is about to be stopped automatically</extracomment>
        <translation>إلغاء الإيقاف التلقائي</translation>
    </message>
    <message numerus="yes">
        <source>Postpone by %Ln minute(s)</source>
        <extracomment>Button beside the notice that a recording is about to be stopped automatically</extracomment>
        <translation>
            <numerusform>تأجيل لمدة %Ln دقيقة</numerusform>
            <numerusform>تأجيل لمدة دقيقة واحدة</numerusform>
            <numerusform>تأجيل لمدة دقيقتين</numerusform>
            <numerusform>تأجيل لمدة %Ln دقائق</numerusform>
            <numerusform>تأجيل لمدة %Ln دقيقة</numerusform>
            <numerusform>تأجيل لمدة %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of “%1” stops in %2, at %3.</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording, %2 a duration, for example &quot;59 s&quot;, %3 the time of day</extracomment>
        <translation>يتوقف التسجيل لـ «%1» بعد %2، في الساعة %3.</translation>
    </message>
    <message numerus="yes">
        <source>The automatic stop of %Ln recording(s) was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %1</source>
        <extracomment>The rule that stops several recordings automatically was set, but the program&apos;s own records could not be written to disk; %1 is a sentence with the reason</extracomment>
        <translation>
            <numerusform>تم تغيير الإيقاف التلقائي لأي تسجيل، لكن تعذر حفظ التغيير. سيُنسى هذا التغيير بعد إعادة تشغيل Tallylight. %1</numerusform>
            <numerusform>تم تغيير الإيقاف التلقائي لتسجيل واحد، لكن تعذر حفظ التغيير. سيُنسى هذا التغيير بعد إعادة تشغيل Tallylight. %1</numerusform>
            <numerusform>تم تغيير الإيقاف التلقائي لتسجيلين، لكن تعذر حفظ التغيير. سيُنسى هذا التغيير بعد إعادة تشغيل Tallylight. %1</numerusform>
            <numerusform>تم تغيير الإيقاف التلقائي لـ %Ln تسجيلات، لكن تعذر حفظ التغيير. سيُنسى هذا التغيير بعد إعادة تشغيل Tallylight. %1</numerusform>
            <numerusform>تم تغيير الإيقاف التلقائي لـ %Ln تسجيلًا، لكن تعذر حفظ التغيير. سيُنسى هذا التغيير بعد إعادة تشغيل Tallylight. %1</numerusform>
            <numerusform>تم تغيير الإيقاف التلقائي لـ %Ln تسجيل، لكن تعذر حفظ التغيير. سيُنسى هذا التغيير بعد إعادة تشغيل Tallylight. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The automatic stop of “%1” was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %2</source>
        <extracomment>The rule that stops a recording automatically was set, postponed or canceled, but the program&apos;s own records could not be written to disk; %1 is the name of a test run or the channel of a cloud recording, %2 a sentence with the reason</extracomment>
        <translation>تم تغيير الإيقاف التلقائي لـ «%1»، لكن تعذر حفظ التغيير. سيُنسى هذا التغيير بعد إعادة تشغيل Tallylight. %2</translation>
    </message>
    <message>
        <source>The recording of “%1” stops in %2, at %3. %4 has set this.</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording, %2 a duration, for example &quot;59 s&quot;, %3 the time of day, %4 the name of the colleague who has set the automatic stop</extracomment>
        <translation>يتوقف التسجيل لـ «%1» بعد %2، في الساعة %3. ضبط ذلك %4.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopTexts</name>
    <message>
        <source>Stops after %1 without a new baseline request</source>
        <extracomment>When a recording will be stopped automatically; %1 is a duration, for example &quot;10 min&quot;</extracomment>
        <translation>يتوقف بعد %1 دون طلب أساس جديد</translation>
    </message>
    <message numerus="yes">
        <source>Stops at %Ln baseline request(s)</source>
        <extracomment>When a recording will be stopped automatically</extracomment>
        <translation>
            <numerusform>يتوقف عند %Ln طلب أساس</numerusform>
            <numerusform>يتوقف عند طلب أساس واحد</numerusform>
            <numerusform>يتوقف عند طلبي أساس</numerusform>
            <numerusform>يتوقف عند %Ln طلبات أساس</numerusform>
            <numerusform>يتوقف عند %Ln طلب أساس</numerusform>
            <numerusform>يتوقف عند %Ln طلب أساس</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops at %1</source>
        <extracomment>When a recording will be stopped automatically; %1 is a time, with a date if it is not today</extracomment>
        <translation>يتوقف في %1</translation>
    </message>
    <message>
        <source>Stops %1 after the start</source>
        <extracomment>When a cloud recording will be stopped automatically; %1 is a duration, counted from its start</extracomment>
        <translation>يتوقف بعد %1 من البدء</translation>
    </message>
    <message>
        <source>Stops when the cost reaches %1</source>
        <extracomment>When a cloud recording will be stopped automatically; %1 is an amount of money</extracomment>
        <translation>يتوقف عندما تبلغ تكلفته %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>money</comment>
        <extracomment>An amount of money, for example &quot;12.50 USD&quot;: %1 is the number, %2 the currency</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stops Monday to Friday at %1</source>
        <extracomment>A connection in which everything is stopped automatically; %1 is a time of day</extracomment>
        <translation>يتوقف من الاثنين إلى الجمعة في %1</translation>
    </message>
    <message>
        <source>Stops every day at %1</source>
        <extracomment>A connection in which everything is stopped automatically; %1 is a time of day</extracomment>
        <translation>يتوقف كل يوم في %1</translation>
    </message>
    <message>
        <source>“%1” stops at %2</source>
        <extracomment>Status bar, and tooltip of the lamp in the system tray: when everything that records in a connection is stopped next; %1 is its name, %2 a time, with a date if it is not today</extracomment>
        <translation>يتوقف «%1» في %2</translation>
    </message>
    <message>
        <source>%1, set by %2</source>
        <extracomment>An automatic stop that a colleague has set: %1 is what it says, as &quot;Stops at 15:00&quot; or &quot;Recording, stops automatically&quot;, %2 the colleague&apos;s name</extracomment>
        <translation>%1، ضبطه %2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BackgroundFields</name>
    <message>
        <source>https://… (JPG or BMP)</source>
        <extracomment>In an empty field for the address of an image</extracomment>
        <translation>⁨https://…⁩ (JPG أو BMP)</translation>
    </message>
    <message>
        <source>Choose color…</source>
        <extracomment>Button: opens a window with colors</extracomment>
        <translation>اختيار اللون…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchProgress</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the progress of a request for many: withdraws what has not been sent yet</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the requests that have not been sent yet</source>
        <extracomment>Tooltip of the button &quot;Cancel&quot; beside the progress of a request for many</extracomment>
        <translation>إلغاء ما لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Button beside the progress of a request for many: shows the outcome of each</extracomment>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>For screen readers: progress bar of a request for many</extracomment>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchReportDialog</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>The report was saved; %1 is the file</extracomment>
        <translation>تم الحفظ باسم %1</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of the dialog with the outcome of a request for many</extracomment>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Cancel unsent requests</source>
        <extracomment>Button: withdraws what has not been sent yet</extracomment>
        <translation>إلغاء ما لم يُرسل</translation>
    </message>
    <message>
        <source>Retry unconfirmed</source>
        <extracomment>Button: repeats the request for those that are not confirmed</extracomment>
        <translation>إعادة محاولة العمليات غير المؤكدة</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>Button; opens a dialog that asks for a file</extracomment>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchReportTexts</name>
    <message numerus="yes">
        <source>Stop recording: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>إيقاف التسجيل (جريان التجارب: %Ln)</numerusform>
            <numerusform>إيقاف التسجيل (جريان التجارب: %Ln)</numerusform>
            <numerusform>إيقاف التسجيل (جريان التجارب: %Ln)</numerusform>
            <numerusform>إيقاف التسجيل (جريان التجارب: %Ln)</numerusform>
            <numerusform>إيقاف التسجيل (جريان التجارب: %Ln)</numerusform>
            <numerusform>إيقاف التسجيل (جريان التجارب: %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>إيقاف مؤقت (جريان التجارب: %Ln)</numerusform>
            <numerusform>إيقاف مؤقت (جريان التجارب: %Ln)</numerusform>
            <numerusform>إيقاف مؤقت (جريان التجارب: %Ln)</numerusform>
            <numerusform>إيقاف مؤقت (جريان التجارب: %Ln)</numerusform>
            <numerusform>إيقاف مؤقت (جريان التجارب: %Ln)</numerusform>
            <numerusform>إيقاف مؤقت (جريان التجارب: %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>استئناف (جريان التجارب: %Ln)</numerusform>
            <numerusform>استئناف (جريان التجارب: %Ln)</numerusform>
            <numerusform>استئناف (جريان التجارب: %Ln)</numerusform>
            <numerusform>استئناف (جريان التجارب: %Ln)</numerusform>
            <numerusform>استئناف (جريان التجارب: %Ln)</numerusform>
            <numerusform>استئناف (جريان التجارب: %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupt: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>مقاطعة الاختبار (جريان التجارب: %Ln)</numerusform>
            <numerusform>مقاطعة الاختبار (جريان التجارب: %Ln)</numerusform>
            <numerusform>مقاطعة الاختبار (جريان التجارب: %Ln)</numerusform>
            <numerusform>مقاطعة الاختبار (جريان التجارب: %Ln)</numerusform>
            <numerusform>مقاطعة الاختبار (جريان التجارب: %Ln)</numerusform>
            <numerusform>مقاطعة الاختبار (جريان التجارب: %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop: %Ln cloud recording(s)</source>
        <extracomment>Title of the report on a request for many cloud recordings</extracomment>
        <translation>
            <numerusform>إيقاف %Ln تسجيل سحابي</numerusform>
            <numerusform>إيقاف تسجيل سحابي واحد</numerusform>
            <numerusform>إيقاف تسجيلين سحابيين</numerusform>
            <numerusform>إيقاف %Ln تسجيلات سحابية</numerusform>
            <numerusform>إيقاف %Ln تسجيلًا سحابيًا</numerusform>
            <numerusform>إيقاف %Ln تسجيل سحابي</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Progress of a request for many: %1 of %2 have an outcome</extracomment>
        <translation>اكتمل %1 من %2</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Outcome in a report, while there is none</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the report on a request for many: name of a test run or a channel</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column of the report on a request for many: the service&apos;s ID</extracomment>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column of the report on a request for many</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the report on a request for many</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the report on a request for many: the reason for the outcome</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column of an exported report: the outcome as a word for programs</extracomment>
        <translation>رمز النتيجة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ChangeMenu</name>
    <message>
        <source>Select one cloud recording to change it.</source>
        <extracomment>Why a change cannot be made while several cloud recordings are selected</extracomment>
        <translation>حدد تسجيلًا سحابيًا واحدًا لتغييره.</translation>
    </message>
    <message>
        <source>It is already paused.</source>
        <extracomment>Why a cloud recording cannot be paused</extracomment>
        <translation>التسجيل متوقف مؤقتًا بالفعل.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <extracomment>Why a cloud recording cannot be resumed</extracomment>
        <translation>التسجيل ليس متوقفًا مؤقتًا.</translation>
    </message>
    <message>
        <source>The temporary storage keys for the recording of “%1” are valid only until %2. Enter new ones.</source>
        <extracomment>%1 is the name of a channel, %2 a date and time after which no file would reach the storage</extracomment>
        <translation>مفاتيح التخزين المؤقتة للتسجيل السحابي للقناة «%1» صالحة حتى %2 فقط. أدخل مفاتيح جديدة له.</translation>
    </message>
    <message>
        <source>Renew storage keys…</source>
        <extracomment>Next step: opens the window for new storage keys
----------
Action: opens a window for new keys of the cloud storage</extracomment>
        <translation>تجديد مفاتيح التخزين…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Menu: what can be changed in a running cloud recording</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Layout…</source>
        <extracomment>Action: opens the editor for the positions of the users in the video</extracomment>
        <translation>التخطيط…</translation>
    </message>
    <message>
        <source>Who is recorded…</source>
        <extracomment>Action: opens a window to choose whose audio and video is recorded</extracomment>
        <translation>من يتم تسجيلهم…</translation>
    </message>
    <message>
        <source>Push address…</source>
        <extracomment>Action: opens a window for the address that a recorded web page is broadcast to</extracomment>
        <translation>عنوان البث…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Action: a web page recording writes nothing until it is resumed</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Action: a paused web page recording writes again</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Select a cloud recording first.</source>
        <extracomment>Why a menu is disabled</extracomment>
        <translation>حدد أولًا تسجيلًا سحابيًا.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CheckPage</name>
    <message>
        <source>Check</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Something to check again before a recording is started; %1 is a field with its colon, %2 a sentence</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ready to start?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>هل كل شيء جاهز للبدء؟</translation>
    </message>
    <message>
        <source>It is billed from start to end.</source>
        <extracomment>Below the question</extracomment>
        <translation>تُحتسب رسوم التسجيل منذ بدئه حتى انتهائه.</translation>
    </message>
    <message>
        <source>The exact request</source>
        <extracomment>Heading of a part that can be opened: what is sent to the service, letter for letter</extracomment>
        <translation>نص الطلب كما يُرسل</translation>
    </message>
    <message>
        <source>2 requests, keys and tokens masked</source>
        <extracomment>Beside that heading</extracomment>
        <translation>طلبان، مع إخفاء المفاتيح والرموز</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the shown request on the clipboard</extracomment>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CloudRecordingModel</name>
    <message>
        <source>–</source>
        <extracomment>In place of an unknown duration or amount of money</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Column with the button that opens the menu of actions</extracomment>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>%1 The last query failed. %2</source>
        <extracomment>Tooltip: %1 is a sentence about the state, %2 a sentence about the problem with reading it</extracomment>
        <translation>%1 فشل آخر استعلام. %2</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a cloud recording records</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Column</extracomment>
        <translation>القناة</translation>
    </message>
    <message>
        <source>Recording mode</source>
        <extracomment>Column</extracomment>
        <translation>وضع التسجيل</translation>
    </message>
    <message>
        <source>UID</source>
        <extracomment>Column; &quot;UID&quot; is not translated</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a cloud recording has been running</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Upload status</source>
        <extracomment>Column</extracomment>
        <translation>حالة الرفع</translation>
    </message>
    <message>
        <source>Recording ID (sid)</source>
        <extracomment>Column; &quot;sid&quot; stays</extracomment>
        <translation>معرّف التسجيل (sid)</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <extracomment>Column</extracomment>
        <translation>معرّف المورد</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column: name of the connection</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>%1, stops automatically</source>
        <extracomment>Column State; %1 is the state, as &quot;Recording&quot;: the program will stop it by a rule that the user set</extracomment>
        <translation>%1، يتوقف التسجيل تلقائيًا</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <extracomment>Column: what a cloud recording has cost so far, an estimate</extracomment>
        <translation>التكلفة حتى الآن</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column: a number in an issue tracker that the user has entered</extracomment>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: what the user has written about the cloud recording</extracomment>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CloudRecordingPanel</name>
    <message>
        <source>No cloud recordings yet. Agora cannot list them, so start one here or add a running one by its IDs.</source>
        <extracomment>In place of the table while it is empty</extracomment>
        <translation>لا توجد تسجيلات سحابية بعد. لا توفر Agora قائمة بها: ابدأ تسجيلًا من هنا، أو أضف تسجيلًا جاريًا بمعرّفاته.</translation>
    </message>
    <message>
        <source>No cloud recording matches the filter.</source>
        <extracomment>In place of the table: there are cloud recordings, but none has the words of the filter</extracomment>
        <translation>لا يوجد تسجيل سحابي يطابق التصفية.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the table</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter of the cloud recordings</source>
        <extracomment>For screen readers: the field with the words that a cloud recording must have to be shown</extracomment>
        <translation>تصفية التسجيلات السحابية</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button beneath &quot;No cloud recording matches the filter.&quot;</extracomment>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Cloud recordings</source>
        <extracomment>Heading of the table</extracomment>
        <translation>التسجيلات السحابية</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ColleagueTexts</name>
    <message>
        <source>Started by</source>
        <extracomment>Column and field: who of the team started a cloud recording or created a test run</extracomment>
        <translation>مَن بدأه</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Filter of test runs and cloud recordings: what this user started, not what colleagues did</extracomment>
        <translation>الخاصة بي</translation>
    </message>
    <message>
        <source>Show only what you have started</source>
        <extracomment>Tooltip of the filter &quot;Mine&quot;</extracomment>
        <translation>عرض ما بدأته أنت فقط</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Column &quot;Started by&quot;: the user of this program</extracomment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <extracomment>Column &quot;Started by&quot;, of a cloud recording that was started elsewhere; %1 is &quot;You&quot; or the name of the colleague who added it by its IDs</extracomment>
        <translation>%1 (إضافة)</translation>
    </message>
    <message>
        <source>%1 is stopping it</source>
        <extracomment>State of a recording: a colleague has requested the stop; %1 is the colleague&apos;s name</extracomment>
        <translation>جارٍ الإيقاف بواسطة %1</translation>
    </message>
    <message>
        <source>Stopped by %1, %2</source>
        <extracomment>State of a recording; %1 is the name of a colleague, %2 a time as 12:04, or a date and a time</extracomment>
        <translation>أوقفه %1، %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>Activity list: %1 is what was done, as &quot;Stop sent&quot;, %2 the name of the colleague who did it</extracomment>
        <translation>%1، بواسطة %2</translation>
    </message>
    <message>
        <source>In your team you can see recordings, but not stop them. An owner of the team&apos;s account can change that.</source>
        <extracomment>Why a stop was not sent: the team&apos;s database lets this login only see</extracomment>
        <translation>في فريقك يمكنك مشاهدة التسجيلات، لكن لا يمكنك إيقافها. يمكن لأحد مالكي حساب الفريق تغيير ذلك.</translation>
    </message>
    <message>
        <source>%1 stopped it, so nothing was sent from here.</source>
        <extracomment>Added to the outcome of a stop; %1 is the name of a colleague</extracomment>
        <translation>تم الإيقاف بواسطة %1، لذلك لم يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>The team could not be asked in time. A colleague may have sent the same stop.</source>
        <extracomment>Added to the outcome of a stop: the team&apos;s database decides who sends it, so that only one does</extracomment>
        <translation>تعذّر سؤال الفريق في الوقت المناسب. ربما أرسل أحد الزملاء طلب الإيقاف نفسه.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ColourBox</name>
    <message>
        <source>Blue</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>توتي</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Gray</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CommandPalette</name>
    <message>
        <source>Nothing was found.</source>
        <extracomment>In the command palette: no action, test run or recording has these words</extracomment>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <extracomment>In the command palette: this action cannot be done now, and its reason is unknown</extracomment>
        <translation>هذا غير ممكن الآن.</translation>
    </message>
    <message>
        <source>Find an action, a run or a recording</source>
        <extracomment>Title of the window that finds actions, test runs and recordings by their names</extracomment>
        <translation>البحث عن إجراء أو جري تجربة أو تسجيل</translation>
    </message>
    <message>
        <source>Name, ID or channel</source>
        <extracomment>In the empty field of the command palette</extracomment>
        <translation>الاسم أو المعرّف أو القناة</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>For screen readers: the list in the command palette</extracomment>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConfirmationsPage</name>
    <message>
        <source>Confirmations</source>
        <extracomment>Page of the preferences: what is asked before something is stopped</extracomment>
        <translation>التأكيدات</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Wait %Ln s before the recording of a test run stops</source>
        <extracomment>Check box: when the user confirms a stop with the Return key, the program waits some seconds first</extracomment>
        <translation>
            <numerusform>الا&amp;نتظار %Ln ثانية قبل إيقاف تسجيل جري التجربة</numerusform>
            <numerusform>الا&amp;نتظار ثانية واحدة قبل إيقاف تسجيل جري التجربة</numerusform>
            <numerusform>الا&amp;نتظار ثانيتين قبل إيقاف تسجيل جري التجربة</numerusform>
            <numerusform>الا&amp;نتظار %Ln ثوانٍ قبل إيقاف تسجيل جري التجربة</numerusform>
            <numerusform>الا&amp;نتظار %Ln ثانية قبل إيقاف تسجيل جري التجربة</numerusform>
            <numerusform>الا&amp;نتظار %Ln ثانية قبل إيقاف تسجيل جري التجربة</numerusform>
        </translation>
    </message>
    <message>
        <source>The node uploads the last requests with some delay. In the question before a stop, this is then the first choice.</source>
        <extracomment>Below that check box</extracomment>
        <translation>ترفع العقدة الطلبات الأخيرة بشيء من التأخير. ويصبح هذا هو الخيار الأول في السؤال الذي يسبق الإيقاف.</translation>
    </message>
    <message>
        <source>Tallylight always asks before it stops something. A protected connection also asks for its name, and a read-only one lets nothing be changed.</source>
        <extracomment>Above the button that opens the list of connections</extracomment>
        <translation>يسأل ⁨Tallylight⁩ دائمًا قبل أن يوقف أي شيء. الاتصال المحمي يطلب كتابة اسمه أيضًا، والاتصال المخصص للقراءة فقط لا يسمح بتغيير أي شيء.</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <extracomment>Button: opens the list of connections</extracomment>
        <translation>الا&amp;تصالات…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionEditor</name>
    <message>
        <source>Testing the connection…</source>
        <extracomment>In the editor of a connection, during its test</extracomment>
        <translation>جارٍ اختبار الاتصال…</translation>
    </message>
    <message>
        <source>The connection was not saved. %1</source>
        <extracomment>The settings of a connection could not be stored; %1 is a sentence that says why</extracomment>
        <translation>لم يُحفظ الاتصال. %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>Title of the window for a new connection; %1 is the service, such as Wallarm FAST</extracomment>
        <translation>ربط خدمة %1</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <extracomment>Title of the window for an existing connection; %1 is the service, such as Wallarm FAST</extracomment>
        <translation>الاتصال بخدمة %1</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>Button: tries the credentials</extracomment>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionFilter</name>
    <message>
        <source>All connections</source>
        <extracomment>First item of the choice of connections: no filter</extracomment>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <extracomment>Item of the choice of connections: %1 its name, %2 the service, %3 the cloud</extracomment>
        <translation>%1 — %2، %3</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>For screen readers: the choice of connections in the tool bar</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Item of the choice of connections: %1 what it is, %2 its protection, such as &quot;Read-only&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionForm</name>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Field: the user&apos;s own name for a connection</extracomment>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>C&amp;olor:</source>
        <extracomment>Field: the color that marks a connection</extracomment>
        <translation>اللو&amp;ن:</translation>
    </message>
    <message>
        <source>&amp;Wallarm cloud:</source>
        <extracomment>Field: which cloud of Wallarm</extracomment>
        <translation>س&amp;حابة Wallarm:</translation>
    </message>
    <message>
        <source>Ar&amp;ea:</source>
        <extracomment>Field: from which area of the world Agora is called</extracomment>
        <translation>المن&amp;طقة:</translation>
    </message>
    <message>
        <source>API &amp;address:</source>
        <extracomment>Field: address of a custom cloud</extracomment>
        <translation>عن&amp;وان API:</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <extracomment>Example in the empty address field; do not translate it</extracomment>
        <translation>https://api.example.com</translation>
    </message>
    <message>
        <source>&amp;Credentials:</source>
        <extracomment>Field: which kind of credentials is used</extracomment>
        <translation>&amp;بيانات الاعتماد:</translation>
    </message>
    <message>
        <source>App &amp;ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>معرّف التطبي&amp;ق (App ID):</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Button that shows and hides the fields for special cases</extracomment>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate file (PEM):</source>
        <extracomment>Field: a file with the certificate of a company&apos;s own certificate authority</extracomment>
        <translation>ملف ال&amp;شهادة (PEM):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Opens a dialog to choose a file</extracomment>
        <translation>است&amp;عراض…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <extracomment>For screen readers: the button beside the field for the certificate file</extracomment>
        <translation>اختيار ملف الشهادة</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <extracomment>Field</extracomment>
        <translation>ال&amp;رمز:</translation>
    </message>
    <message>
        <source>&amp;UUID:</source>
        <extracomment>Field: the UUID that belongs to a secret key</extracomment>
        <translation>&amp;معرّف UUID:</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <extracomment>Field</extracomment>
        <translation>الم&amp;فتاح السري:</translation>
    </message>
    <message>
        <source>C&amp;ustomer ID:</source>
        <extracomment>Field (Agora)</extracomment>
        <translation>&amp;معرّف العميل:</translation>
    </message>
    <message>
        <source>Customer &amp;secret:</source>
        <extracomment>Field (Agora)</extracomment>
        <translation>الم&amp;فتاح السري للعميل:</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <extracomment>In an empty field for a token or secret that is already stored</extracomment>
        <translation>اترك الحقل فارغًا للإبقاء على القيمة المحفوظة</translation>
    </message>
    <message>
        <source>Kept in memory only. You will be asked for it at the next start.</source>
        <extracomment>Below the field for a token or secret: where it goes</extracomment>
        <translation>محفوظ في الذاكرة فقط: سيُطلب منك عند بدء التشغيل التالي.</translation>
    </message>
    <message>
        <source>Stored in the system keychain, nowhere else.</source>
        <extracomment>Below the field for a token or secret: where it goes</extracomment>
        <translation>محفوظ في سلسلة مفاتيح النظام، وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Keep until I quit</source>
        <extracomment>Check box below the field for a token or secret: it is not stored</extracomment>
        <translation>الاحتفاظ بالبيانات حتى ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Protection:</source>
        <extracomment>Field: what may be done through a connection</extracomment>
        <translation>الح&amp;ماية:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionResult</name>
    <message>
        <source>Keep until I quit</source>
        <extracomment>Button: the keychain cannot be used, so the secret is kept in memory until the program ends</extracomment>
        <translation>الاحتفاظ بالبيانات حتى الخروج</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionTexts</name>
    <message>
        <source>Testing…</source>
        <extracomment>State of a connection in the list: it is being tested</extracomment>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a connection in the list: its latest test passed</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>The test asks Wallarm who you are. It changes nothing.</source>
        <extracomment>Beside the button &quot;Test connection&quot;: what the test does</extracomment>
        <translation>يسأل الاختبار Wallarm عن هويتك، ولا يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>The test reserves a resource for the channel tallylight-test. It records nothing and is not billed.</source>
        <extracomment>Beside the button &quot;Test connection&quot;: what the test does. tallylight-test is a channel name and stays</extracomment>
        <translation>يحجز الاختبار موردًا للقناة ⁨tallylight-test⁩، ولا يسجل شيئًا ولا تُحتسب عليه رسوم.</translation>
    </message>
    <message>
        <source>The connection failed. %1</source>
        <extracomment>Outcome of the test of a connection; %1 is a sentence that says why</extracomment>
        <translation>فشل الاتصال. %1</translation>
    </message>
    <message>
        <source>The credentials are valid, but this account does not include FAST.</source>
        <extracomment>Outcome of the test of a connection</extracomment>
        <translation>بيانات الاعتماد صالحة، لكن هذا الحساب لا يشمل FAST.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <extracomment>Outcome of the test of a connection</extracomment>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message>
        <source>The connection works. Account: %1</source>
        <extracomment>Outcome of the test of a connection; %1 is the account&apos;s name or ID from the service</extracomment>
        <translation>الاتصال يعمل. الحساب: %1</translation>
    </message>
    <message>
        <source>The credentials of the connection “%1” are not stored. Enter them to use it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>بيانات اعتماد الاتصال «%1» غير محفوظة. أدخلها لاستخدامه.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the connection “%1” cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>سلسلة مفاتيح النظام مقفلة، لذلك لا يمكن استخدام الاتصال «%1».</translation>
    </message>
    <message>
        <source>No system keychain was found, so the connection “%1” has no credentials.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>لم يُعثر على سلسلة مفاتيح للنظام، لذلك لا توجد بيانات اعتماد للاتصال «%1».</translation>
    </message>
    <message>
        <source>The system keychain refused access to the credentials of the connection “%1”.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>رفضت سلسلة مفاتيح النظام الوصول إلى بيانات اعتماد الاتصال «%1».</translation>
    </message>
    <message>
        <source>The system keychain is locked, so nothing was stored. Unlock it and save again, or keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>سلسلة مفاتيح النظام مقفلة، لذلك لم يُحفظ شيء. ألغِ قفلها واحفظ مرة أخرى، أو احتفظ ببيانات الاعتماد حتى الخروج.</translation>
    </message>
    <message>
        <source>No system keychain was found, so nothing was stored. You can keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>لم يُعثر على سلسلة مفاتيح للنظام، لذلك لم يُحفظ شيء. يمكنك الاحتفاظ ببيانات الاعتماد حتى الخروج.</translation>
    </message>
    <message>
        <source>The system keychain refused to store the credentials. Allow it and save again, or keep them until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>رفضت سلسلة مفاتيح النظام حفظ بيانات الاعتماد. اسمح بذلك واحفظ مرة أخرى، أو احتفظ بها حتى الخروج.</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be removed while it has running recordings or unfinished stops. Stop them first.</source>
        <extracomment>%1 is the name of a connection that was not removed</extracomment>
        <translation>لا يمكن إزالة الاتصال «%1» ما دامت له تسجيلات جارية أو عمليات إيقاف لم تنتهِ. أوقف التسجيلات أولًا.</translation>
    </message>
    <message>
        <source>The connection “%1” was not removed. %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence that says why</extracomment>
        <translation>لم تتم إزالة الاتصال «%1». %2</translation>
    </message>
    <message>
        <source>Wallarm FAST</source>
        <extracomment>Name of a service; product names are not translated</extracomment>
        <translation>Wallarm FAST</translation>
    </message>
    <message>
        <source>Agora Cloud Recording</source>
        <extracomment>Name of a service; &quot;Agora&quot; is not translated</extracomment>
        <translation>التسجيل السحابي من Agora</translation>
    </message>
    <message>
        <source>US cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>حوسبة الولايات المتحدة</translation>
    </message>
    <message>
        <source>EU cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>حوسبة الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>ME cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>حوسبة الشرق الأوسط</translation>
    </message>
    <message>
        <source>Outside mainland China</source>
        <extracomment>Area from which the Agora service is called; the program is used outside mainland China</extracomment>
        <translation>خارج البر الرئيسي للصين</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <extracomment>Area from which the Agora service is called; the program is used in mainland China</extracomment>
        <translation>البر الرئيسي للصين</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A cloud whose address the user enters</extracomment>
        <translation>مخصصة</translation>
    </message>
    <message>
        <source>Node token</source>
        <extracomment>Kind of credential: the token of a FAST node</extracomment>
        <translation>رمز العقدة</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>Kind of credential: the API token of a user</extracomment>
        <translation>رمز API</translation>
    </message>
    <message>
        <source>UUID and secret key</source>
        <extracomment>Kind of credential</extracomment>
        <translation>معرّف UUID والمفتاح السري</translation>
    </message>
    <message>
        <source>Customer ID and customer secret</source>
        <extracomment>Kind of credential (Agora)</extracomment>
        <translation>معرّف العميل والمفتاح السري للعميل</translation>
    </message>
    <message>
        <source>Enter a name for this connection.</source>
        <extracomment>Under an empty field: the name of a connection</extracomment>
        <translation>أدخل اسمًا لهذا الاتصال.</translation>
    </message>
    <message>
        <source>Enter the API address.</source>
        <extracomment>Under an empty field: the address of a custom cloud</extracomment>
        <translation>أدخل عنوان API.</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com. It must not contain a user name or a question mark.</source>
        <extracomment>Under the field with the address of a custom cloud; do not translate the example</extracomment>
        <translation>أدخل عنوانًا مثل ⁨https://api.example.com⁩. يجب ألا يتضمن اسم مستخدم ولا علامة استفهام.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only for this computer because it would expose your credentials.</source>
        <extracomment>Under the field with the address of a custom cloud</extracomment>
        <translation>استخدم https. لا يُسمح باستخدام http غير المشفر إلا لهذا الكمبيوتر، لأنه يكشف بيانات اعتمادك.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project, from the Agora console.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>أدخل معرّف التطبيق (App ID) للمشروع من وحدة تحكم Agora.</translation>
    </message>
    <message>
        <source>An App ID contains only letters A–Z and digits.</source>
        <extracomment>Under a field; &quot;App ID&quot; is not translated</extracomment>
        <translation>لا يتضمن App ID إلا أحرفًا لاتينية وأرقامًا.</translation>
    </message>
    <message>
        <source>Enter the UUID that belongs to the secret key.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل UUID التابع للمفتاح السري.</translation>
    </message>
    <message>
        <source>Enter the customer ID, from the RESTful API page of the Agora console.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل معرّف العميل من صفحة RESTful API في وحدة تحكم Agora.</translation>
    </message>
    <message>
        <source>This ID contains a character that is not allowed. Copy it again.</source>
        <extracomment>Under the field with the UUID or the customer ID</extracomment>
        <translation>يتضمن هذا المعرّف حرفًا غير مسموح به. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل الرمز.</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل المفتاح السري.</translation>
    </message>
    <message>
        <source>Enter the customer secret.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل المفتاح السري للعميل.</translation>
    </message>
    <message>
        <source>The entry contains a character that is not allowed. Copy it again.</source>
        <extracomment>Under the field with a token or a secret</extracomment>
        <translation>تتضمن القيمة المدخلة حرفًا غير مسموح به. انسخها مرة أخرى.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Under the field with the path of a file</extracomment>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file contains no certificate in PEM format.</source>
        <extracomment>Under the field with the path of a file; PEM is the name of the format</extracomment>
        <translation>لا يحتوي هذا الملف على شهادة بتنسيق PEM.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>State of a connection in the list: its settings were not tested since the program started</extracomment>
        <translation>لم يُختبر</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so the connection “%1” cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>سلسلة مفاتيح النظام لا تستجيب، لذلك لا يمكن استخدام الاتصال «%1».</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so nothing is known to be stored. Try again, or keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>سلسلة مفاتيح النظام لا تستجيب، ولا يُعرف ما إذا حُفظ شيء. أعد المحاولة، أو احتفظ ببيانات الاعتماد حتى الخروج.</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <extracomment>What may be done through a connection</extracomment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>What may be done through a connection: its name must be typed before something is stopped</extracomment>
        <translation>محمي</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>What may be done through a connection: nothing can be changed</extracomment>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Tallylight asks before it stops something.</source>
        <extracomment>Below the choice &quot;Ordinary&quot;</extracomment>
        <translation>يسأل ⁨Tallylight⁩ قبل أن يوقف أي شيء.</translation>
    </message>
    <message>
        <source>Before something is stopped, you type the name of this connection.</source>
        <extracomment>Below the choice &quot;Protected&quot;</extracomment>
        <translation>قبل إيقاف أي شيء تكتب اسم هذا الاتصال.</translation>
    </message>
    <message>
        <source>You see what records, but nothing can be started, changed or stopped. Automatic stops of this connection do not happen either.</source>
        <extracomment>Below the choice &quot;Read-only&quot;</extracomment>
        <translation>ترى ما يجري تسجيله، لكن لا يمكن بدء أي شيء أو تغييره أو إيقافه. ولا يحدث الإيقاف التلقائي لهذا الاتصال أيضًا.</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only</source>
        <extracomment>Why an action is disabled; %1 is the name of a connection</extracomment>
        <translation>الاتصال «%1» للقراءة فقط</translation>
    </message>
    <message>
        <source>A test would reserve a resource, and a read-only connection does not do that. Test it first, then make it read-only.</source>
        <extracomment>Beside the disabled button &quot;Test connection&quot;</extracomment>
        <translation>الاختبار يحجز موردًا، والاتصال المخصص للقراءة فقط لا يفعل ذلك. اختبره أولًا، ثم اجعله للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionsDialog</name>
    <message>
        <source>Testing the connection “%1”…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>جارٍ اختبار الاتصال «%1»…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <extracomment>Title of a question</extracomment>
        <translation>إزالة الاتصال</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <extracomment>Question before a connection is removed; %1 is its name</extracomment>
        <translation>هل تريد إزالة الاتصال «%1»؟</translation>
    </message>
    <message>
        <source>Its credentials are deleted from the system keychain, and its test runs and ended recordings are removed from the lists. Nothing changes in the cloud.</source>
        <extracomment>Added to the question whether to remove a connection</extracomment>
        <translation>تُحذف بيانات اعتماده من سلسلة مفاتيح النظام، وتُزال من القوائم جريان التجارب والتسجيلات المنتهية التابعة له. لا يتغير شيء في السحابة.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question whether to remove a connection</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Title of the window with the list of connections
----------
For screen readers: the list of connections</extracomment>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>No connections yet. Connect Wallarm FAST or Agora to see and stop recordings.</source>
        <extracomment>In place of the list of connections while there are none</extracomment>
        <translation>لا يوجد أي اتصال بعد. اربط Wallarm FAST أو Agora لعرض التسجيلات وإيقافها.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a connection</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column: Wallarm FAST or Agora Cloud Recording</extracomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column: cloud or address of a connection</extracomment>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a connection can be used</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Connect &amp;Wallarm FAST…</source>
        <extracomment>Button: adds a connection</extracomment>
        <translation>&amp;ربط Wallarm FAST…</translation>
    </message>
    <message>
        <source>Connect &amp;Agora…</source>
        <extracomment>Button: adds a connection</extracomment>
        <translation>ر&amp;بط Agora…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes the selected connection</extracomment>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <extracomment>Button: tries the credentials of the selected connection</extracomment>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes the selected connection</extracomment>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing in “%1” is recording, as far as is known.</source>
        <extracomment>After &quot;Stop all recordings…&quot;; %1 is the name of a connection</extracomment>
        <translation>لا يوجد تسجيل جارٍ في «%1» حسب المعلوم حتى الآن.</translation>
    </message>
    <message>
        <source>&amp;Stop all recordings…</source>
        <extracomment>Button: opens a dialog that names everything that records in the selected connection, and stops it</extracomment>
        <translation>إيقا&amp;ف كل التسجيلات…</translation>
    </message>
    <message>
        <source>Saved as %1. The file contains no keys.</source>
        <extracomment>The connections were saved to a file; %1 is the file</extracomment>
        <translation>حُفظ باسم %1. لا يحتوي الملف على مفاتيح.</translation>
    </message>
    <message>
        <source>No connection was added. %1</source>
        <extracomment>Connections of a file were not added; %1 is a sentence that says why</extracomment>
        <translation>لم يُضف أي اتصال. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were added. Enter the key of each with “Edit…”.</source>
        <extracomment>After connections of a file were added. “Edit…” is the label of a button</extracomment>
        <translation>
            <numerusform>لم يُضف أي اتصال.</numerusform>
            <numerusform>أُضيف اتصال واحد. أدخل مفتاحه عبر «تحرير…».</numerusform>
            <numerusform>أُضيف اتصالان. أدخل مفتاح كل منهما عبر «تحرير…».</numerusform>
            <numerusform>أُضيفت %Ln اتصالات. أدخل مفتاح كل منها عبر «تحرير…».</numerusform>
            <numerusform>أُضيف %Ln اتصالًا. أدخل مفتاح كل منها عبر «تحرير…».</numerusform>
            <numerusform>أُضيف %Ln اتصال. أدخل مفتاح كل منها عبر «تحرير…».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Button: adds the connections of a file</extracomment>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: saves all connections to a file, without keys</extracomment>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Stop every day…</source>
        <extracomment>Button: opens a dialog that sets a time of day at which everything that records in the selected connection is stopped</extracomment>
        <translation>إيقاف كل يوم…</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Button: shows the team that the selected connection has joined</extracomment>
        <translation>الفريق…</translation>
    </message>
    <message>
        <source>Join a team…</source>
        <extracomment>Button: shares the selected connection&apos;s recordings with colleagues</extracomment>
        <translation>الانضمام إلى فريق…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CostTexts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount of money; %1 is a number, %2 the currency&apos;s code, such as USD</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No price has been entered for this type of recording.</source>
        <extracomment>What a recording costs: no price was entered for its type</extracomment>
        <translation>لم يُدخل سعر لهذا النوع من التسجيل.</translation>
    </message>
    <message>
        <source>About %1 an hour.</source>
        <extracomment>What a recording costs; %1 is an amount of money</extracomment>
        <translation>التكلفة %1 في الساعة تقريبًا.</translation>
    </message>
    <message>
        <source>Only audio is recorded. Time with an empty channel costs the same.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>يُسجَّل الصوت فقط. الوقت الذي تكون فيه القناة فارغة له التكلفة نفسها.</translation>
    </message>
    <message>
        <source>Agora bills the total resolution of all recorded users. More or larger videos cost more.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>تحتسب Agora الرسوم على الدقة الإجمالية لكل المستخدمين المسجَّلين. كلما زاد عدد مقاطع الفيديو أو حجمها زادت التكلفة.</translation>
    </message>
    <message>
        <source>Only screenshots are taken.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>تُلتقط لقطات الشاشة فقط.</translation>
    </message>
    <message>
        <source>The price depends on the page size. A paused recording costs the same.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>يعتمد السعر على حجم الصفحة. التسجيل المتوقف مؤقتًا له التكلفة نفسها.</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Video, HD</source>
        <extracomment>Kind of recording in the list of prices; &quot;HD&quot; is not translated</extracomment>
        <translation>فيديو، HD</translation>
    </message>
    <message>
        <source>Video, Full HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>فيديو، Full HD</translation>
    </message>
    <message>
        <source>Video, 2K</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>فيديو، 2K</translation>
    </message>
    <message>
        <source>Video, above 2K</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>فيديو، أعلى من 2K</translation>
    </message>
    <message>
        <source>Screenshots only</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>لقطات الشاشة فقط</translation>
    </message>
    <message>
        <source>Web page, HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>صفحة ويب، HD</translation>
    </message>
    <message>
        <source>Web page, Full HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>صفحة ويب، Full HD</translation>
    </message>
    <message>
        <source>US dollars (USD)</source>
        <extracomment>Currency</extracomment>
        <translation>دولار أمريكي (USD)</translation>
    </message>
    <message>
        <source>Chinese yuan (CNY)</source>
        <extracomment>Currency</extracomment>
        <translation>يوان صيني (CNY)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CostsPage</name>
    <message>
        <source>Costs</source>
        <extracomment>Page of the preferences: prices used to estimate costs</extracomment>
        <translation>التكاليف</translation>
    </message>
    <message>
        <source>Prices belong to a connection to Agora. There is none yet.</source>
        <extracomment>In place of the prices</extracomment>
        <translation>تخص الأسعار اتصالًا بـ ⁨Agora⁩، ولا يوجد أي اتصال بعد.</translation>
    </message>
    <message>
        <source>Tallylight estimates what cloud recordings cost, by the prices of your contract.</source>
        <extracomment>Above the choice of a connection and the button that opens its prices</extracomment>
        <translation>يقدّر ⁨Tallylight⁩ تكلفة التسجيلات السحابية حسب أسعار عقدك.</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <extracomment>Field: the connection whose prices are shown</extracomment>
        <translation>الا&amp;تصال:</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <extracomment>Button: opens the list of prices used to estimate costs</extracomment>
        <translation>الأ&amp;سعار…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CounterTable</name>
    <message>
        <source>Baseline requests by status</source>
        <extracomment>For screen readers: the bar that shows how many baseline requests passed, failed and so on</extracomment>
        <translation>طلبات الأساس حسب الحالة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CounterTexts</name>
    <message>
        <source>Passed</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: tested, no vulnerability found</extracomment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: vulnerabilities found</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: testing was stopped by an error</extracomment>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests</extracomment>
        <translation>تمت المقاطعة</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: being tested</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: in the queue</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: one status of baseline requests and how many there are, as &quot;Passed: 12&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CreateRunPanel</name>
    <message>
        <source>%1 copy</source>
        <extracomment>Suggested name for a copy; %1 is the original&apos;s name</extracomment>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Title of the side panel: a run from the test record of another</extracomment>
        <translation>إنشاء جري تجربة مشابه</translation>
    </message>
    <message>
        <source>Create test run</source>
        <extracomment>Title of the side panel: a new run</extracomment>
        <translation>إنشاء جري تجربة</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>Where the new test run will be; %1 is the name of the connection</extracomment>
        <translation>الاتصال: %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>On the button &quot;Create and run&quot; while the request is in progress</extracomment>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Create and run</source>
        <extracomment>Button of the side panel: creates the test run, which starts immediately</extracomment>
        <translation>إنشاء وتشغيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of the side panel</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button with a cross: hides the side panel</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>This may interrupt %Ln unfinished test run(s): %1.</source>
        <extracomment>Warning before a run is created; %1 is the list of their names, or of the first of them</extracomment>
        <translation>
            <numerusform>قد يقاطع هذا جريان تجارب غير منتهية (العدد: %Ln): %1.</numerusform>
            <numerusform>قد يقاطع هذا جري تجربة واحدًا غير منتهٍ: %1.</numerusform>
            <numerusform>قد يقاطع هذا اثنين من جريان التجارب غير المنتهية: %1.</numerusform>
            <numerusform>قد يقاطع هذا جريان تجارب غير منتهية (العدد: %Ln): %1.</numerusform>
            <numerusform>قد يقاطع هذا جريان تجارب غير منتهية (العدد: %Ln): %1.</numerusform>
            <numerusform>قد يقاطع هذا جريان تجارب غير منتهية (العدد: %Ln): %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>Follows the sentence with the names of test runs that a new one may interrupt</extracomment>
        <translation>
            <numerusform>وهناك %Ln غيرها لم تُذكر هنا.</numerusform>
            <numerusform>وهناك واحد آخر لم يُذكر هنا.</numerusform>
            <numerusform>وهناك اثنان آخران لم يُذكرا هنا.</numerusform>
            <numerusform>وهناك %Ln غيرها لم تُذكر هنا.</numerusform>
            <numerusform>وهناك %Ln غيرها لم تُذكر هنا.</numerusform>
            <numerusform>وهناك %Ln غيرها لم تُذكر هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The states of %Ln test run(s) are not known yet.</source>
        <extracomment>Warning before a run is created: their states are still being read</extracomment>
        <translation>
            <numerusform>لم تُعرف بعد حالات جريان التجارب (العدد: %Ln).</numerusform>
            <numerusform>لم تُعرف بعد حالة جري تجربة واحد.</numerusform>
            <numerusform>لم تُعرف بعد حالتا اثنين من جريان التجارب.</numerusform>
            <numerusform>لم تُعرف بعد حالات جريان التجارب (العدد: %Ln).</numerusform>
            <numerusform>لم تُعرف بعد حالات جريان التجارب (العدد: %Ln).</numerusform>
            <numerusform>لم تُعرف بعد حالات جريان التجارب (العدد: %Ln).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DailyStopDialog</name>
    <message>
        <source>Stop every day</source>
        <extracomment>Title of a dialog: when everything that records in a connection is stopped, each day</extracomment>
        <translation>إيقاف كل يوم</translation>
    </message>
    <message>
        <source>When should everything that records in “%1” be stopped?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>متى يجب إيقاف كل ما يُسجَّل في «%1»؟</translation>
    </message>
    <message>
        <source>Days:</source>
        <extracomment>Field of the dialog &quot;Stop every day&quot;</extracomment>
        <translation>الأيام:</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Choice of the field &quot;Days&quot;</extracomment>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>Choice of the field &quot;Days&quot;</extracomment>
        <translation>من الاثنين إلى الجمعة</translation>
    </message>
    <message>
        <source>Time:</source>
        <extracomment>Field of the dialog &quot;Stop every day&quot;: a time of day</extracomment>
        <translation>الوقت:</translation>
    </message>
    <message>
        <source>Whatever records in this connection at that time is stopped without another question, whoever started it. This works only while Tallylight is running; you will be told if it was not.</source>
        <extracomment>In the dialog &quot;Stop every day&quot;</extracomment>
        <translation>يُوقَف كل ما يُسجَّل في هذا الاتصال في ذلك الوقت دون سؤال آخر، أيًا كان من بدأه. لا يعمل هذا إلا أثناء تشغيل Tallylight، وستُبلَّغ إن لم يكن قيد التشغيل.</translation>
    </message>
    <message>
        <source>Schedule stop</source>
        <extracomment>Button: sets the time of day</extracomment>
        <translation>جدولة إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Do not stop every day</source>
        <extracomment>Button: nothing is stopped each day any longer</extracomment>
        <translation>عدم الإيقاف كل يوم</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DailyStopNotices</name>
    <message>
        <source>Daily stop of “%1”: nothing is stopped, because the connection is read-only.</source>
        <extracomment>The daily stop of a connection; %1 is its name</extracomment>
        <translation>الإيقاف اليومي لـ «%1»: لا يُوقف شيء لأن الاتصال للقراءة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>Daily stop of “%1”: %Ln recording(s) are being stopped.</source>
        <extracomment>The daily stop of a connection; %1 is its name. How each stop ends is told by other messages</extracomment>
        <translation>
            <numerusform>الإيقاف اليومي لـ «%1»: لا يُوقَف أي تسجيل.</numerusform>
            <numerusform>الإيقاف اليومي لـ «%1»: يجري إيقاف تسجيل واحد.</numerusform>
            <numerusform>الإيقاف اليومي لـ «%1»: يجري إيقاف تسجيلين.</numerusform>
            <numerusform>الإيقاف اليومي لـ «%1»: يجري إيقاف %Ln تسجيلات.</numerusform>
            <numerusform>الإيقاف اليومي لـ «%1»: يجري إيقاف %Ln تسجيلًا.</numerusform>
            <numerusform>الإيقاف اليومي لـ «%1»: يجري إيقاف %Ln تسجيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The daily stop of “%1” was missed on %2, because Tallylight was not running. Nothing was stopped then.</source>
        <extracomment>%1 is the name of a connection, %2 a date and time</extracomment>
        <translation>فات الإيقاف اليومي لـ «%1» في %2، لأن Tallylight لم يكن قيد التشغيل. لم يُوقَف شيء حينها.</translation>
    </message>
    <message numerus="yes">
        <source>It was missed %Ln time(s) in all.</source>
        <extracomment>After the sentence about a daily stop that was missed</extracomment>
        <translation>
            <numerusform>لم يفت قط.</numerusform>
            <numerusform>فات مرة واحدة إجمالًا.</numerusform>
            <numerusform>فات مرتين إجمالًا.</numerusform>
            <numerusform>فات %Ln مرات إجمالًا.</numerusform>
            <numerusform>فات %Ln مرة إجمالًا.</numerusform>
            <numerusform>فات %Ln مرة إجمالًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Button beside the message that a daily stop was missed; opens a dialog</extracomment>
        <translation>إيقاف كل التسجيلات…</translation>
    </message>
    <message>
        <source>The daily stop of “%1” was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence with the reason</extracomment>
        <translation>تغيّر الإيقاف اليومي لـ «%1»، لكن تعذّر حفظ التغيير. سينساه Tallylight بعد إعادة التشغيل. %2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DetailsPage</name>
    <message>
        <source>Details</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Optional settings</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>إعدادات اختيارية</translation>
    </message>
    <message>
        <source>You can leave all of these as they are.</source>
        <extracomment>Below the question</extracomment>
        <translation>يمكن ترك كل هذا كما هو.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::EncryptionSection</name>
    <message>
        <source>Encryption</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>the channel is not encrypted</source>
        <extracomment>Choice after &quot;Channel encryption:&quot;; the others are names of techniques</extracomment>
        <translation>القناة غير مشفرة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <extracomment>Page of the preferences: how tables are saved to files</extracomment>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>&amp;Separator in CSV files:</source>
        <extracomment>Field: the character between the values of a CSV file</extracomment>
        <translation>ال&amp;فاصل في ملفات ⁨CSV⁩:</translation>
    </message>
    <message>
        <source>As usual for the language</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>المعتاد في اللغة</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>The other one can still be chosen when a file is saved.</source>
        <extracomment>Below the choice of a separator</extracomment>
        <translation>يظل اختيار الفاصل الآخر ممكنًا عند حفظ الملف.</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <extracomment>Check box; the byte order mark is three bytes at the beginning of a file</extracomment>
        <translation>بدء ملفات ⁨CSV⁩ &amp;بعلامة ترتيب البايتات (⁨BOM⁩)</translation>
    </message>
    <message>
        <source>Excel needs it to read letters with accents, Arabic and Chinese. Some programs take it for a part of the first heading.</source>
        <extracomment>Below that check box</extracomment>
        <translation>يحتاج إليها ⁨Excel⁩ لقراءة الحروف المشكّلة والعربية والصينية. وتعدّها بعض البرامج جزءًا من العنوان الأول.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::FactTexts</name>
    <message>
        <source>Test run ID</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>تعريف جري التجربة</translation>
    </message>
    <message>
        <source>Test record</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>سجل التجربة</translation>
    </message>
    <message>
        <source>Test record ID</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>تعريف سجل التجربة</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Details of a test run: caption, the name of the connection to the account</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Details of a test run: caption, the domains of the target application</extracomment>
        <translation>التطبيق المستهدف</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>سياسة الاختبار</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>End time</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Automatic stop</source>
        <extracomment>Details of a test run: caption, when its recording is stopped automatically</extracomment>
        <translation>الإيقاف التلقائي للتسجيل</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Tooltip of a button: opens a dialog that sets when the recording is stopped automatically</extracomment>
        <translation>إيقاف التسجيل تلقائيًا…</translation>
    </message>
    <message>
        <source>Test requests sent</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>طلبات الاختبار المرسلة</translation>
    </message>
    <message>
        <source>Test requests planned</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>طلبات الاختبار المخطط لها</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of the button beside a value; %1 is the caption of the value, for example &quot;Test run ID&quot;</extracomment>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Details of a test run: caption, a number in an issue tracker that the user has entered</extracomment>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Details of a test run: caption, what the user has written about it</extracomment>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::FilesSection</name>
    <message>
        <source>Files</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>HLS (M3U8 and TS)</source>
        <extracomment>Choice after &quot;Files:&quot;; HLS is the name of a format</extracomment>
        <translation>ملفات HLS (M3U8 وTS)</translation>
    </message>
    <message>
        <source>HLS and MP4</source>
        <extracomment>Choice after &quot;Files:&quot;; HLS and MP4 are names of formats</extracomment>
        <translation>ملفات HLS وMP4</translation>
    </message>
    <message>
        <source>audio and video in one index</source>
        <extracomment>Choice after &quot;Per-user files:&quot;; recommended</extracomment>
        <translation>الصوت والفيديو في فهرس واحد</translation>
    </message>
    <message>
        <source>separate audio and video</source>
        <extracomment>Choice after &quot;Per-user files:&quot;</extracomment>
        <translation>الصوت والفيديو منفصلان</translation>
    </message>
    <message>
        <source>original audio</source>
        <extracomment>Choice after &quot;Per-user files:&quot;</extracomment>
        <translation>الصوت الأصلي</translation>
    </message>
    <message>
        <source>no screenshots</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>بلا لقطات شاشة</translation>
    </message>
    <message>
        <source>screenshots along with the recording</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>لقطات شاشة إلى جانب التسجيل</translation>
    </message>
    <message>
        <source>screenshots instead of a recording</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>لقطات شاشة بدلًا من التسجيل</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <extracomment>Page of the preferences: language, theme, text size</extracomment>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>Field: the language of the program</extracomment>
        <translation>ال&amp;لغة:</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>First of the languages: whichever the desktop has</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>Field: light or dark</extracomment>
        <translation>ال&amp;سمة:</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <extracomment>Field: how large all texts are</extracomment>
        <translation>&amp;حجم النص:</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A size of texts: percent of the system&apos;s</extracomment>
        <translation>%1٪</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::GiveSidDialog</name>
    <message>
        <source>Enter the recording ID (sid)</source>
        <extracomment>Title of a window; &quot;sid&quot; stays</extracomment>
        <translation>إدخال معرّف التسجيل (sid)</translation>
    </message>
    <message>
        <source>“%1” is being recorded and billed, but its recording ID (sid) never arrived. It cannot be stopped without the sid. The names of the newest files in your storage begin with the sid, and every webhook event contains it. Paste what you find.</source>
        <extracomment>At the top of the window; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>تسجيل «%1» جارٍ وتُحتسب رسومه، لكن معرّف التسجيل (sid) لم يصل قط، ولا يمكن إيقاف التسجيل دونه. تبدأ أسماء أحدث الملفات في مساحة تخزينك بقيمة sid، وهي ترد أيضًا في كل حدث webhook. الصق ما تعثر عليه.</translation>
    </message>
    <message>
        <source>Names of files, or a webhook event</source>
        <extracomment>In the empty box for pasted text, and for screen readers</extracomment>
        <translation>أسماء ملفات أو حدث webhook</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>معرّف التسجيل (sid):</translation>
    </message>
    <message>
        <source>Enter the recording ID, or paste text that contains it.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل معرّف التسجيل، أو الصق نصًا يحتوي عليه.</translation>
    </message>
    <message>
        <source>This cannot be its recording ID, or it belongs to another recording.</source>
        <extracomment>Under the field for a recording ID</extracomment>
        <translation>لا يمكن أن يكون هذا معرّف التسجيل المطلوب، أو أنه تابع لتسجيل آخر.</translation>
    </message>
    <message>
        <source>Use this ID</source>
        <extracomment>Button: takes over the entered recording ID</extracomment>
        <translation>استخدام هذا المعرّف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is not known whether “%1” is being recorded. If it is, the names of the newest files in your storage begin with its recording ID (sid), and every webhook event contains it. Paste what you find.</source>
        <extracomment>At the top of the window, after a start that was not answered; %1 is the name of a channel</extracomment>
        <translation>لا يُعرف هل تسجيل «%1» جارٍ. إن كان جاريًا، تبدأ أسماء أحدث الملفات في مساحة تخزينك بمعرّف التسجيل (sid)، وهو يرد أيضًا في كل حدث webhook. الصق ما تعثر عليه.</translation>
    </message>
    <message>
        <source>This text contains no recording of the channel.</source>
        <extracomment>Under the field for a recording ID, after something was pasted</extracomment>
        <translation>لا يذكر هذا النص أي تسجيل للقناة.</translation>
    </message>
    <message>
        <source>This text contains several recordings of the channel. Choose the one that is running.</source>
        <extracomment>Under the field for a recording ID, after something was pasted; above it is a list</extracomment>
        <translation>يذكر هذا النص عدة تسجيلات للقناة. اختر التسجيل الجاري.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HelpLink</name>
    <message>
        <source>Where do I find this?</source>
        <extracomment>Small link below a field for a token, an ID or a secret: opens the help</extracomment>
        <translation>أين أجد هذا؟</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HelpWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Page of the help: the list of keyboard shortcuts</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No topic contains these words.</source>
        <extracomment>In the help, below the field for searching</extracomment>
        <translation>لا يحتوي أي موضوع على هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي موضوع</numerusform>
            <numerusform>عُثر على موضوع واحد</numerusform>
            <numerusform>عُثر على موضوعين</numerusform>
            <numerusform>عُثر على %Ln مواضيع</numerusform>
            <numerusform>عُثر على %Ln موضوعًا</numerusform>
            <numerusform>عُثر على %Ln موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Tallylight help</source>
        <extracomment>Title of the window with the help</extracomment>
        <translation>مساعدة Tallylight</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>In the empty field for searching in the help</extracomment>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>For screen readers: the list of the help&apos;s topics</extracomment>
        <translation>المواضيع</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <extracomment>For screen readers: the list of what this program did to a test run</extracomment>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the history of a test run</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column of the history of a test run: what was done</extracomment>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the history of a test run: the outcome</extracomment>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>No actions from Tallylight yet.</source>
        <extracomment>In place of the history of a test run while it is empty</extracomment>
        <translation>لم يقم Tallylight بأي إجراء بعد.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <extracomment>Title of a window</extracomment>
        <translation>استيراد الاتصالات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) will be added. Check the addresses: a key that you enter goes there.</source>
        <extracomment>Above the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>لن يُضاف أي اتصال.</numerusform>
            <numerusform>سيُضاف اتصال واحد. تحقق من العنوان: المفتاح الذي تدخله يُرسل إليه.</numerusform>
            <numerusform>سيُضاف اتصالان. تحقق من العناوين: المفاتيح التي تدخلها تُرسل إليها.</numerusform>
            <numerusform>ستُضاف %Ln اتصالات. تحقق من العناوين: المفاتيح التي تدخلها تُرسل إليها.</numerusform>
            <numerusform>سيُضاف %Ln اتصالًا. تحقق من العناوين: المفاتيح التي تدخلها تُرسل إليها.</numerusform>
            <numerusform>سيُضاف %Ln اتصال. تحقق من العناوين: المفاتيح التي تدخلها تُرسل إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a connection</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column: Wallarm FAST or Agora Cloud Recording</extracomment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column: cloud or address of a connection</extracomment>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Column: what may be done through a connection</extracomment>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Keys are not in the file. Enter the key of each connection afterward.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>المفاتيح ليست في الملف. أدخل مفتاح كل اتصال بعد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln got another name, because its name is in use.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>لم يتغير اسم أي اتصال.</numerusform>
            <numerusform>أُعطي اتصال واحد اسمًا آخر لأن اسمه مستخدم.</numerusform>
            <numerusform>أُعطي اتصالان اسمين آخرين لأن اسميهما مستخدمان.</numerusform>
            <numerusform>أُعطيت %Ln اتصالات أسماء أخرى لأن أسماءها مستخدمة.</numerusform>
            <numerusform>أُعطي %Ln اتصالًا أسماء أخرى لأن أسماءها مستخدمة.</numerusform>
            <numerusform>أُعطي %Ln اتصال أسماء أخرى لأن أسماءها مستخدمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is not added, because you have the same connection.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>لا يوجد اتصال مكرر.</numerusform>
            <numerusform>لن يُضاف اتصال واحد لأن لديك الاتصال نفسه.</numerusform>
            <numerusform>لن يُضاف اتصالان لأن لديك الاتصالين نفسيهما.</numerusform>
            <numerusform>لن تُضاف %Ln اتصالات لأن لديك الاتصالات نفسها.</numerusform>
            <numerusform>لن يُضاف %Ln اتصالًا لأن لديك الاتصالات نفسها.</numerusform>
            <numerusform>لن يُضاف %Ln اتصال لأن لديك الاتصالات نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is not added, because Tallylight cannot use what the file says about it.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>كل ما في الملف صالح للاستخدام.</numerusform>
            <numerusform>لن يُضاف اتصال واحد لأن ⁨Tallylight⁩ لا يستطيع استخدام ما يذكره الملف عنه.</numerusform>
            <numerusform>لن يُضاف اتصالان لأن ⁨Tallylight⁩ لا يستطيع استخدام ما يذكره الملف عنهما.</numerusform>
            <numerusform>لن تُضاف %Ln اتصالات لأن ⁨Tallylight⁩ لا يستطيع استخدام ما يذكره الملف عنها.</numerusform>
            <numerusform>لن يُضاف %Ln اتصالًا لأن ⁨Tallylight⁩ لا يستطيع استخدام ما يذكره الملف عنها.</numerusform>
            <numerusform>لن يُضاف %Ln اتصال لأن ⁨Tallylight⁩ لا يستطيع استخدام ما يذكره الملف عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <extracomment>Button: adds the connections in the list</extracomment>
        <translation>
            <numerusform>إضافة %Ln اتصال</numerusform>
            <numerusform>إضافة اتصال واحد</numerusform>
            <numerusform>إضافة اتصالين</numerusform>
            <numerusform>إضافة %Ln اتصالات</numerusform>
            <numerusform>إضافة %Ln اتصالًا</numerusform>
            <numerusform>إضافة %Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The file is too large to be a list of connections. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>الملف أكبر من أن يكون قائمة اتصالات. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>تتعذر قراءة الملف. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The file is not a list of connections from Tallylight. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>الملف ليس قائمة اتصالات من ⁨Tallylight⁩. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The file comes from a newer version of Tallylight. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>الملف من إصدار أحدث من ⁨Tallylight⁩. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>You have all connections of this file. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>لديك كل اتصالات هذا الملف. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The file has no connection that can be used. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>لا يحتوي الملف على اتصال يمكن استخدامه. لم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::InterruptRunDialog</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>One test run in the list of what is interrupted: %1 its name, %2 its ID, %3 its connection</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Interrupt testing</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>مقاطعة الاختبار</translation>
    </message>
    <message>
        <source>Interrupt “%1”?</source>
        <extracomment>Question before one test run is interrupted; %1 is its name</extracomment>
        <translation>هل تريد مقاطعة الاختبار لـ «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Interrupt %Ln test run(s)?</source>
        <extracomment>Question before many test runs are interrupted</extracomment>
        <translation>
            <numerusform>هل تريد مقاطعة الاختبار؟ جريان التجارب: %Ln</numerusform>
            <numerusform>هل تريد مقاطعة الاختبار؟ جريان التجارب: %Ln</numerusform>
            <numerusform>هل تريد مقاطعة الاختبار؟ جريان التجارب: %Ln</numerusform>
            <numerusform>هل تريد مقاطعة الاختبار؟ جريان التجارب: %Ln</numerusform>
            <numerusform>هل تريد مقاطعة الاختبار؟ جريان التجارب: %Ln</numerusform>
            <numerusform>هل تريد مقاطعة الاختبار؟ جريان التجارب: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing ends now and cannot be resumed. What has been found so far is kept.</source>
        <extracomment>What interrupting means for the test run</extracomment>
        <translation>ينتهي الاختبار الآن ولا يمكن استئنافه. يبقى ما تم العثور عليه حتى الآن.</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the list of what is going to be interrupted</extracomment>
        <translation>جريان التجارب</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <extracomment>Button that interrupts the test runs</extracomment>
        <translation>مقاطعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::IntervalMenu</name>
    <message>
        <source>Automatic</source>
        <extracomment>How often test runs are updated: as often as each of them needs</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>How often test runs are updated; %1 is a duration, for example &quot;30 s&quot;</extracomment>
        <translation>كل %1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutActions</name>
    <message>
        <source>Add pane</source>
        <extracomment>Action: a new pane on the canvas of a video layout</extracomment>
        <translation>إضافة خانة</translation>
    </message>
    <message>
        <source>Remove pane</source>
        <extracomment>Action: removes the selected pane from the canvas of a video layout</extracomment>
        <translation>إزالة الخانة</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <extracomment>Action: the selected pane gets the number before its own</extracomment>
        <translation>تقديم في الترتيب</translation>
    </message>
    <message>
        <source>Move later</source>
        <extracomment>Action: the selected pane gets the number after its own</extracomment>
        <translation>تأخير في الترتيب</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Action: undoes the last change</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Action: redoes the change that was undone</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Menu: places the selected pane at edges, halves and so on</extracomment>
        <translation>تحديد الموضع</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutCanvas</name>
    <message>
        <source>Canvas</source>
        <extracomment>For screen readers: the canvas of a video layout</extracomment>
        <translation>لوحة الفيديو</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutEditor</name>
    <message>
        <source>The current layout is unknown. Sending a layout replaces it completely.</source>
        <extracomment>When the layout editor opens for a recording that was started elsewhere</extracomment>
        <translation>التخطيط الحالي للتسجيل غير معروف هنا. ما ترسله يحل محله بالكامل.</translation>
    </message>
    <message>
        <source>This layout was sent but never confirmed. It is safe to send it again.</source>
        <extracomment>When the layout editor opens for a recording whose last change was not answered</extracomment>
        <translation>تم إرسال هذا التخطيط، لكن لم يصل أي تأكيد. إرساله مرة أخرى لا يسبب أي ضرر.</translation>
    </message>
    <message>
        <source>Close without sending the layout?</source>
        <extracomment>Question when the layout editor is closed</extracomment>
        <translation>هل تريد الإغلاق دون إرسال التخطيط؟</translation>
    </message>
    <message>
        <source>The recording keeps its current layout.</source>
        <extracomment>What closing the layout editor means; the recording itself continues</extracomment>
        <translation>يحتفظ التسجيل بتخطيطه الحالي.</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <extracomment>Button: closes the layout editor, and the changes are lost</extracomment>
        <translation>إغلاق دون إرسال</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button</extracomment>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Video layout of “%1”</source>
        <extracomment>Title of a window; %1 is the name of a channel</extracomment>
        <translation>تخطيط الفيديو للقناة «%1»</translation>
    </message>
    <message>
        <source>Tab: next pane. Arrow keys: move. Shift+arrows: resize. Ctrl: fine steps, no snapping.</source>
        <extracomment>How to use the canvas by keyboard</extracomment>
        <translation>يختار مفتاح Tab خانة، وتحركها مفاتيح الأسهم. يغيّر Shift الحجم؛ ويتيح Ctrl خطوات صغيرة دون محاذاة تلقائية.</translation>
    </message>
    <message>
        <source>Details of the layout</source>
        <extracomment>For screen readers: the tabs beside the canvas</extracomment>
        <translation>تفاصيل التخطيط</translation>
    </message>
    <message>
        <source>Panes</source>
        <extracomment>Tab: the panes of a layout as a table</extracomment>
        <translation>الخانات</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Tab: what is shown where there is no video</extracomment>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Tab: the text that is sent to the service</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>This is exactly what is sent. It replaces the whole layout.</source>
        <extracomment>Above the text of a request to the service</extracomment>
        <translation>يُرسل هذا النص كما هو مكتوب هنا. ويحل محل التخطيط بالكامل.</translation>
    </message>
    <message>
        <source>Panes of the layout</source>
        <extracomment>For screen readers: a table</extracomment>
        <translation>خانات التخطيط</translation>
    </message>
    <message>
        <source>Aspect ratio of the canvas</source>
        <extracomment>Choice: width to height of a video whose size the program does not know</extracomment>
        <translation>نسبة أبعاد لوحة الفيديو</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>Button while the service has not answered yet</extracomment>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Send layout</source>
        <extracomment>Button: the recording gets this layout</extracomment>
        <translation>إرسال التخطيط</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutTexts</name>
    <message>
        <source>Background image:</source>
        <extracomment>Field: web address of the image that fills the canvas behind the panes</extracomment>
        <translation>صورة الخلفية:</translation>
    </message>
    <message>
        <source>Image for users without video:</source>
        <extracomment>Field: web address of the image shown in the pane of a user who sends no video</extracomment>
        <translation>الصورة البديلة للمستخدمين دون فيديو:</translation>
    </message>
    <message>
        <source>UID shown large:</source>
        <extracomment>Field: UID of the user who is shown large in the vertical layout</extracomment>
        <translation>رقم UID المعروض كبيرًا:</translation>
    </message>
    <message>
        <source>UID:</source>
        <extracomment>Field: which user is shown in a pane</extracomment>
        <translation>UID:</translation>
    </message>
    <message>
        <source>A custom layout needs at least one pane.</source>
        <extracomment>Under the canvas</extracomment>
        <translation>يحتاج التخطيط المخصص إلى خانة واحدة على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>A layout has at most %Ln pane(s).</source>
        <extracomment>Under the canvas</extracomment>
        <translation>
            <numerusform>لا يتجاوز عدد خانات التخطيط %Ln.</numerusform>
            <numerusform>لا يتضمن التخطيط أكثر من خانة واحدة.</numerusform>
            <numerusform>لا يتضمن التخطيط أكثر من خانتين.</numerusform>
            <numerusform>لا يتضمن التخطيط أكثر من %Ln خانات.</numerusform>
            <numerusform>لا يتضمن التخطيط أكثر من %Ln خانة.</numerusform>
            <numerusform>لا يتضمن التخطيط أكثر من %Ln خانة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A UID has digits only and is at most 4294967295.</source>
        <extracomment>Under a field</extracomment>
        <translation>يتكون UID من أرقام فقط ولا يتجاوز 4294967295.</translation>
    </message>
    <message>
        <source>Another pane already has this UID.</source>
        <extracomment>Under a field</extracomment>
        <translation>تستخدم خانة أخرى رقم UID نفسه.</translation>
    </message>
    <message>
        <source>Choose the user who is shown large.</source>
        <extracomment>Under a field</extracomment>
        <translation>حدد المستخدم الذي يُعرض كبيرًا.</translation>
    </message>
    <message>
        <source>The service needs a full web address that starts with https://.</source>
        <extracomment>Under a field</extracomment>
        <translation>تحتاج الخدمة إلى عنوان ويب كامل يبدأ بـ ⁨https://⁩.</translation>
    </message>
    <message>
        <source>The service may refuse an address that does not start with https://.</source>
        <extracomment>Under a field</extracomment>
        <translation>قد ترفض الخدمة عنوانًا لا يبدأ بـ ⁨https://⁩.</translation>
    </message>
    <message>
        <source>The service would refuse this layout.</source>
        <extracomment>The complete layout</extracomment>
        <translation>سترفض الخدمة هذا التخطيط.</translation>
    </message>
    <message>
        <source>Pane %1: %2</source>
        <extracomment>Why a layout cannot be sent; %1 is the number of a pane, %2 is a sentence</extracomment>
        <translation>الخانة %1: %2</translation>
    </message>
    <message>
        <source>User shown large: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>المستخدم المعروض كبيرًا: %1</translation>
    </message>
    <message>
        <source>Background image: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>صورة الخلفية: %1</translation>
    </message>
    <message>
        <source>Image for users without video: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>الصورة البديلة للمستخدمين دون فيديو: %1</translation>
    </message>
    <message>
        <source>Images for individual users, row %1: %2</source>
        <extracomment>Why a layout cannot be sent; %1 is the number of a row, %2 is a sentence</extracomment>
        <translation>الصور البديلة لمستخدمين بعينهم، الصف %1: %2</translation>
    </message>
    <message>
        <source>Floating</source>
        <extracomment>Video layout of a recording: small panes float over a large one</extracomment>
        <translation>عائم</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>Video layout of a recording: all panes have the same size</extracomment>
        <translation>ملاءمة مثلى</translation>
    </message>
    <message>
        <source>Vertical</source>
        <extracomment>Video layout of a recording: one large pane, the others stacked beside it</extracomment>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Video layout of a recording: every pane where the user wants it</extracomment>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>The first user fills the canvas. The others float over it, starting at the bottom left.</source>
        <extracomment>Explains the video layout &quot;Floating&quot;</extracomment>
        <translation>يملأ المستخدم الأول اللوحة؛ ويظهر الآخرون عائمين فوقه بدءًا من أسفل اليسار.</translation>
    </message>
    <message>
        <source>All users get the same size, which depends on how many there are.</source>
        <extracomment>Explains the video layout &quot;Best fit&quot;</extracomment>
        <translation>يحصل كل المستخدمين على الحجم نفسه، وهو يتوقف على عددهم.</translation>
    </message>
    <message>
        <source>One user is large on the left. The others are stacked on the right.</source>
        <extracomment>Explains the video layout &quot;Vertical&quot;</extracomment>
        <translation>يظهر مستخدم واحد كبيرًا على اليسار؛ ويظهر الآخرون بعضهم تحت بعض على اليمين.</translation>
    </message>
    <message>
        <source>You place every pane yourself. Panes without a UID are filled in the order users join.</source>
        <extracomment>Explains the video layout &quot;Custom&quot;</extracomment>
        <translation>تكون كل خانة حيث تضعها. تُملأ الخانات التي ليس لها UID بترتيب انضمام المستخدمين.</translation>
    </message>
    <message>
        <source>Fill the canvas</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>ملء اللوحة</translation>
    </message>
    <message>
        <source>Left half</source>
        <extracomment>Places a pane on the canvas of a video; left as seen in the image, in every language</extracomment>
        <translation>النصف الأيسر</translation>
    </message>
    <message>
        <source>Right half</source>
        <extracomment>Places a pane on the canvas of a video; right as seen in the image, in every language</extracomment>
        <translation>النصف الأيمن</translation>
    </message>
    <message>
        <source>Top half</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>النصف العلوي</translation>
    </message>
    <message>
        <source>Bottom half</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>النصف السفلي</translation>
    </message>
    <message>
        <source>To the left edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>نقل إلى الحافة اليسرى</translation>
    </message>
    <message>
        <source>Center horizontally</source>
        <extracomment>Moves a pane so that there is as much room on its left as on its right</extracomment>
        <translation>توسيط أفقي</translation>
    </message>
    <message>
        <source>To the right edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>نقل إلى الحافة اليمنى</translation>
    </message>
    <message>
        <source>To the top edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>نقل إلى الحافة العلوية</translation>
    </message>
    <message>
        <source>Center vertically</source>
        <extracomment>Moves a pane so that there is as much room above it as below it</extracomment>
        <translation>توسيط عمودي</translation>
    </message>
    <message>
        <source>To the bottom edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>نقل إلى الحافة السفلية</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>How a video fits into its pane: all of it is visible, with bars at its sides</extracomment>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>How a video fits into its pane: it fills the pane, and the excess is cut off</extracomment>
        <translation>قص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number: percent</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Size of a pane; %1 is its width and %2 its height, both in percent</extracomment>
        <translation>⁨%1 × %2⁩</translation>
    </message>
    <message>
        <source>Pane %1 with UID %2.</source>
        <extracomment>For screen readers; %1 is the number of a pane, %2 a UID</extracomment>
        <translation>الخانة %1 ذات UID %2.</translation>
    </message>
    <message>
        <source>Pane %1, filled in the order users join.</source>
        <extracomment>For screen readers; %1 is the number of a pane</extracomment>
        <translation>الخانة %1، تُملأ بترتيب انضمام المستخدمين.</translation>
    </message>
    <message>
        <source>Left %1, top %2, width %3, height %4.</source>
        <extracomment>For screen readers: the place of a pane; all four are in percent of the canvas</extracomment>
        <translation>اليسار %1، الأعلى %2، العرض %3، الارتفاع %4.</translation>
    </message>
    <message>
        <source>Opacity %1, scaling: %2.</source>
        <extracomment>For screen readers; %1 is in percent, %2 is &quot;Crop&quot; or &quot;Fit&quot;</extracomment>
        <translation>العتامة %1، ضبط الصورة: %2.</translation>
    </message>
    <message>
        <source>Background color:</source>
        <extracomment>Field: color of the canvas where it is empty</extracomment>
        <translation>لون الخلفية:</translation>
    </message>
    <message>
        <source>Background color: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>لون الخلفية: %1</translation>
    </message>
    <message>
        <source>A color is # and six hexadecimal digits, such as #000000.</source>
        <extracomment>Under a field; #000000 is an example</extracomment>
        <translation>يُكتب اللون بعلامة # تليها ستة أرقام سداسية عشرية، مثل ⁨#000000⁩.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LeavingDialog</name>
    <message>
        <source>Start the recording of “%1” again?</source>
        <extracomment>Question before a recording is started again; %1 is the name of a channel</extracomment>
        <translation>هل تريد بدء تسجيل «%1» مجددًا؟</translation>
    </message>
    <message>
        <source>Remove the recording of “%1” from the list?</source>
        <extracomment>Question; %1 is the name of a channel</extracomment>
        <translation>هل تريد إزالة تسجيل «%1» من القائمة؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln recording(s) from the list?</source>
        <extracomment>Question</extracomment>
        <translation>
            <numerusform>هل تريد إزالة التسجيلات من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة تسجيل واحد من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة تسجيلين من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln تسجيلات من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln تسجيلًا من القائمة؟</numerusform>
            <numerusform>هل تريد إزالة %Ln تسجيل من القائمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The first recording may be running. It then continues beside the new one, and both are billed.</source>
        <extracomment>What starting again means</extracomment>
        <translation>قد يكون التسجيل الأول جاريًا. يستمر عندئذٍ إلى جانب الجديد، وتُحتسب رسوم كليهما.</translation>
    </message>
    <message>
        <source>Some of them may be running. Removing them does not stop them. Whatever is running continues and is billed, and Tallylight no longer shows it.</source>
        <extracomment>What removing several recordings from the list means</extracomment>
        <translation>قد يكون بعضها جاريًا. الإزالة لا توقف شيئًا: ما هو جارٍ يستمر وتُحتسب رسومه، ولا يعود Tallylight يعرضه.</translation>
    </message>
    <message>
        <source>Removing it does not stop it. If it is running, it continues and is billed, and Tallylight no longer shows it.</source>
        <extracomment>What removing a recording from the list means; added to a sentence about its state</extracomment>
        <translation>الإزالة لا توقف شيئًا: إن كان التسجيل جاريًا فإنه يستمر وتُحتسب رسومه، ولا يعود Tallylight يعرضه.</translation>
    </message>
    <message>
        <source>It is not known whether it started.</source>
        <extracomment>About a recording whose start was not answered; &quot;sid&quot; stays</extracomment>
        <translation>لا يُعرف هل بدأ.</translation>
    </message>
    <message>
        <source>To stop it, find its recording ID (sid) and enter it instead.</source>
        <translation>لإيقافه، ابحث عن معرّف التسجيل (sid) وأدخله بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>It is running and billed.</source>
        <extracomment>About a recording whose recording ID never arrived</extracomment>
        <translation>التسجيل جارٍ وتُحتسب رسومه.</translation>
    </message>
    <message>
        <source>It is not known whether its stop worked.</source>
        <extracomment>About a recording whose stop was not answered</extracomment>
        <translation>لا يُعرف هل نجح إيقافه.</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for it.</source>
        <extracomment>About a recording for which the service no longer accepts requests</extracomment>
        <translation>لم تعد الخدمة تقبل طلبات له.</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>Title of a window
----------
Button</extracomment>
        <translation>بدء مجددًا</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LimitField</name>
    <message>
        <source>No limit</source>
        <extracomment>Check box beside a limit of requests per second</extracomment>
        <translation>بلا حد أقصى</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MainWindow</name>
    <message>
        <source>Demo</source>
        <extracomment>Title of the window while it shows the simulated clouds; the program&apos;s name follows after a dash</extracomment>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the panel with what was done, and the item that shows it in the menu View</extracomment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>For screen readers, and in the menu that shows and hides it</extracomment>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Outcome of copying an ID</extracomment>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Title of the panel about the selected test run or cloud recording, and the item that shows it in the menu View</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>The test runs were saved to %1.</source>
        <extracomment>The table of test runs was saved; %1 is the file</extracomment>
        <translation>تم حفظ جريان التجارب في %1.</translation>
    </message>
    <message>
        <source>The start at log-in was not changed, because the file %1 could not be written or removed: %2</source>
        <extracomment>&quot;Start at log-in&quot; was chosen; %1 is the path of a file, %2 the system&apos;s reason</extracomment>
        <translation>لم يتغير البدء عند تسجيل الدخول، لأن الملف %1 تعذرت كتابته أو إزالته: %2</translation>
    </message>
    <message>
        <source>There is no connection to Wallarm FAST yet.</source>
        <extracomment>A link to a test run, or its ID, was pasted</extracomment>
        <translation>لا يوجد اتصال بخدمة Wallarm FAST بعد.</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST…</source>
        <translation>ربط Wallarm FAST…</translation>
    </message>
    <message>
        <source>No link to a test run and no IDs of a cloud recording were found in this text.</source>
        <extracomment>After pasting or dropping a text into the window</extracomment>
        <translation>لم يُعثر في هذا النص على رابط جري تجربة ولا على معرّفات تسجيل سحابي.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MainWindowActions</name>
    <message>
        <source>Add test run…</source>
        <extracomment>Menu item; opens a dialog</extracomment>
        <translation>إضافة جري تجربة…</translation>
    </message>
    <message>
        <source>Create test run…</source>
        <extracomment>Menu item; opens the side panel</extracomment>
        <translation>إنشاء جري تجربة…</translation>
    </message>
    <message>
        <source>Load from Wallarm</source>
        <extracomment>Menu item: requests the service&apos;s list of test runs</extracomment>
        <translation>تحميل من Wallarm</translation>
    </message>
    <message>
        <source>Connections…</source>
        <extracomment>Menu item; opens a dialog</extracomment>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Menu item</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Menu item and button: reads the test runs from the service now</extracomment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Menu item: puts the cursor into the filter field</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>About Tallylight</source>
        <extracomment>Menu item</extracomment>
        <translation>حول Tallylight</translation>
    </message>
    <message>
        <source>Export test runs…</source>
        <extracomment>Menu item; opens a dialog that saves the visible table of test runs to a file</extracomment>
        <translation>تصدير جريان التجارب…</translation>
    </message>
    <message>
        <source>Save view…</source>
        <extracomment>Menu item; opens a dialog that asks for a name</extracomment>
        <translation>حفظ طريقة العرض…</translation>
    </message>
    <message>
        <source>Go to messages</source>
        <extracomment>Menu item: moves the keyboard focus to the strip with messages</extracomment>
        <translation>الانتقال إلى الرسائل</translation>
    </message>
    <message>
        <source>Test runs only</source>
        <extracomment>Menu item and button: only the table of test runs; that of cloud recordings is folded to its heading</extracomment>
        <translation>جريان التجارب فقط</translation>
    </message>
    <message>
        <source>Test runs and cloud recordings</source>
        <extracomment>Menu item and button: both tables</extracomment>
        <translation>جريان التجارب والتسجيلات السحابية</translation>
    </message>
    <message>
        <source>Cloud recordings only</source>
        <extracomment>Menu item and button: only the table of cloud recordings; that of test runs is folded to its heading</extracomment>
        <translation>التسجيلات السحابية فقط</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST…</source>
        <extracomment>Menu item; opens the dialog for a new connection; the service is not connected yet</extracomment>
        <translation>ربط Wallarm FAST…</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Menu item; opens the dialog for a new connection; the service is not connected yet</extracomment>
        <translation>ربط Agora…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>Menu item: opens the window with everything that can be set about the program</extracomment>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Menu item; opens a dialog that names everything that records in the connection chosen in the toolbar, or in all of them, and stops it</extracomment>
        <translation>إيقاف كل التسجيلات…</translation>
    </message>
    <message>
        <source>Nothing is recording, as far as is known</source>
        <extracomment>Why &quot;Stop all recordings…&quot; is disabled</extracomment>
        <translation>لا يوجد تسجيل جارٍ حسب المعلوم حتى الآن</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Menu item: puts what was removed from the list back, or undoes the last change in a text field</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu item: copies the selected text or rows</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>Menu item: selects all rows, or all text of a field</extracomment>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Nothing has been removed from the list</source>
        <extracomment>Why &quot;Undo&quot; is disabled</extracomment>
        <translation>لم يُزل شيء من القائمة</translation>
    </message>
    <message>
        <source>Select something in a table or a text field first</source>
        <extracomment>Why &quot;Copy&quot; is disabled</extracomment>
        <translation>حدد أولًا شيئًا في جدول أو في حقل نص</translation>
    </message>
    <message>
        <source>Go to a table or a text field first</source>
        <extracomment>Why &quot;Select all&quot; is disabled</extracomment>
        <translation>انتقل أولًا إلى جدول أو حقل نص</translation>
    </message>
    <message>
        <source>Tallylight help</source>
        <extracomment>Menu item: opens the help</extracomment>
        <translation>مساعدة Tallylight</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Menu item: opens the help at the list of keyboard shortcuts</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>Menu item; opens a dialog that shows what a report contains</extracomment>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>Paste link or IDs…</source>
        <extracomment>Menu item; opens the dialog that belongs to what is in the clipboard: a link to a test run, or recordings&apos; IDs</extracomment>
        <translation>لصق رابط أو معرّفات…</translation>
    </message>
    <message>
        <source>Find action, run or recording…</source>
        <extracomment>Menu item; opens a window that finds actions, test runs and cloud recordings by their names</extracomment>
        <translation>البحث عن إجراء أو جري تجربة أو تسجيل…</translation>
    </message>
    <message>
        <source>Nothing of what is recording can be stopped now</source>
        <translation>لا يمكن الآن إيقاف أي شيء مما يجري تسجيله</translation>
    </message>
    <message>
        <source>Stop every day…</source>
        <extracomment>Menu item; opens a dialog that sets a time of day at which everything that records in the connection chosen in the toolbar is stopped</extracomment>
        <translation>إيقاف كل يوم…</translation>
    </message>
    <message>
        <source>Choose one connection in the toolbar first</source>
        <extracomment>Why &quot;Stop every day…&quot; is disabled</extracomment>
        <translation>اختر أولًا اتصالًا واحدًا في شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu in the menu bar: test runs and cloud recordings; &amp; marks the shortcut letter</extracomment>
        <translation>&amp;تسجيل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Submenu: which columns the table shows</extracomment>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Submenu: light or dark</extracomment>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Submenu: language of the program</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Submenu with what can be done with cloud recordings</extracomment>
        <translation>التسجيل السحابي</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Theme: the desktop&apos;s setting</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Theme</extracomment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Theme</extracomment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <extracomment>Submenu with the events that cause desktop notifications while the window is in the background</extracomment>
        <translation>إعلامي عندما</translation>
    </message>
    <message>
        <source>Update interval</source>
        <extracomment>Submenu: how often test runs in progress are read from the service</extracomment>
        <translation>الفاصل الزمني للتحديث</translation>
    </message>
    <message>
        <source>Columns of cloud recordings</source>
        <extracomment>Submenu: which columns the table of cloud recordings shows</extracomment>
        <translation>أعمدة التسجيلات السحابية</translation>
    </message>
    <message>
        <source>System tray</source>
        <extracomment>Submenu with the choices about the lamp in the system tray</extracomment>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>ت&amp;حرير</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageCard</name>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessagePanel</name>
    <message>
        <source>Messages</source>
        <extracomment>Heading of the list of messages about the outcomes of requests</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Close all messages</source>
        <extracomment>Button: closes every message in the list</extracomment>
        <translation>إغلاق كل الرسائل</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Button: closes the list; the messages stay</extracomment>
        <translation>إغلاق القائمة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageRow</name>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <extracomment>Button that shows the whole message, with status, code and request ID of the error</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Button beside the visible messages: opens the list of all of them</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>رسالة أخرى</numerusform>
            <numerusform>رسالتان أخريان</numerusform>
            <numerusform>%Ln رسائل أخرى</numerusform>
            <numerusform>%Ln رسالة أخرى</numerusform>
            <numerusform>%Ln رسالة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>For screen readers: the strip that shows outcomes</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>The results of your actions are shown here.</source>
        <extracomment>In place of the messages while there are none</extracomment>
        <translation>تظهر هنا نتيجة ما تقوم به.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ModeChoice</name>
    <message>
        <source>A channel, mixed</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>قناة، تسجيل مركّب</translation>
    </message>
    <message>
        <source>All users together in one video and one file.</source>
        <extracomment>Below the large choice &quot;A channel, mixed&quot;</extracomment>
        <translation>كل المستخدمين معًا في فيديو واحد وملف واحد.</translation>
    </message>
    <message>
        <source>A channel, one file per user</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>قناة، ملف لكل مستخدم</translation>
    </message>
    <message>
        <source>Each user is recorded separately, for viewing one by one.</source>
        <extracomment>Below the large choice &quot;A channel, one file per user&quot;</extracomment>
        <translation>يُسجَّل كل مستخدم على حدة، لعرض التسجيلات واحدًا تلو الآخر.</translation>
    </message>
    <message>
        <source>A web page</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Everything a browser shows and plays at a web address.</source>
        <extracomment>Below the large choice &quot;A web page&quot;</extracomment>
        <translation>كل ما يعرضه المتصفح ويشغّله عند عنوان ويب.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MomentEdit</name>
    <message>
        <source>known:</source>
        <extracomment>Check box before a date and time; when not checked, the date and time are unknown</extracomment>
        <translation>تحديد التاريخ:</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>For screen readers: field for a date and time</extracomment>
        <translation>التاريخ والوقت</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::NamedIdBox</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name that is not unique, and the ID that tells it from the others</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::NoteDialog</name>
    <message>
        <source>Note and ticket</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>ملاحظة وتذكرة</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <extracomment>Field: for example the number of an issue in a tracker</extracomment>
        <translation>ال&amp;تذكرة:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <extracomment>Field: what the user wants to remember about a test run or cloud recording</extracomment>
        <translation>&amp;ملاحظة:</translation>
    </message>
    <message>
        <source>Both stay on this computer, in Tallylight&apos;s own records, and in what you export. Do not enter passwords or tokens.</source>
        <extracomment>Below the fields for a note and a ticket number</extracomment>
        <translation>يبقى كلاهما على هذا الحاسوب، في سجلات Tallylight نفسه وفيما تصدّره. لا تُدخل كلمات مرور أو رموزًا مميزة.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <extracomment>Page of the preferences</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <extracomment>Heading over the events that cause desktop notifications while the window is in the background</extracomment>
        <translation>إعلامي عندما</translation>
    </message>
    <message>
        <source>System tray</source>
        <extracomment>Heading over the choices about the lamp in the system tray and the start at log-in</extracomment>
        <translation>علبة النظام</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PageSection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A few words beside a heading; %1 is the size of the page, %2 the quality of its sound</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Page and sound</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>الصفحة والصوت</translation>
    </message>
    <message>
        <source>good (one channel, 48 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>جيد (قناة واحدة، 48 Kbps)</translation>
    </message>
    <message>
        <source>better (one channel, 128 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>أفضل (قناة واحدة، 128 Kbps)</translation>
    </message>
    <message>
        <source>best (stereo, 192 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>الأفضل (ستيريو، 192 Kbps)</translation>
    </message>
    <message numerus="yes">
        <source> fps</source>
        <extracomment>After the number in the field &quot;Frame rate&quot;</extracomment>
        <translation>
            <numerusform> إطار في الثانية</numerusform>
            <numerusform> إطار في الثانية</numerusform>
            <numerusform> إطار في الثانية</numerusform>
            <numerusform> إطارات في الثانية</numerusform>
            <numerusform> إطارًا في الثانية</numerusform>
            <numerusform> إطار في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>mobile view</source>
        <extracomment>Check box after &quot;The page:&quot;</extracomment>
        <translation>كما يعرضها الهاتف</translation>
    </message>
    <message>
        <source>start paused</source>
        <extracomment>Check box after &quot;The page:&quot;; a paused recording is billed like any other</extracomment>
        <translation>متوقف مؤقتًا في البداية</translation>
    </message>
    <message numerus="yes">
        <source> s</source>
        <extracomment>After the number in a field for seconds</extracomment>
        <translation>
            <numerusform> ثانية</numerusform>
            <numerusform> ثانية</numerusform>
            <numerusform> ثانية</numerusform>
            <numerusform> ثوانٍ</numerusform>
            <numerusform> ثانية</numerusform>
            <numerusform> ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>do not wait</source>
        <extracomment>In place of &quot;0 s&quot; in the field &quot;Wait for the page at most&quot;</extracomment>
        <translation>دون انتظار</translation>
    </message>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After the number in a field for minutes</extracomment>
        <translation>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقائق</numerusform>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaletteTexts</name>
    <message>
        <source>Test run %1</source>
        <extracomment>In the command palette, beside the name of a test run; %1 is its ID</extracomment>
        <translation>جري التجربة %1</translation>
    </message>
    <message>
        <source>Cloud recording %1</source>
        <extracomment>In the command palette, beside a channel; %1 is the recording&apos;s ID</extracomment>
        <translation>التسجيل السحابي %1</translation>
    </message>
    <message>
        <source>For the selected rows</source>
        <extracomment>In the command palette, beside an action of the tables&apos; context menus</extracomment>
        <translation>للصفوف المحددة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaneFields</name>
    <message>
        <source>Pane %1</source>
        <extracomment>Above the fields of a pane; %1 is its number</extracomment>
        <translation>الخانة %1</translation>
    </message>
    <message>
        <source>No pane selected</source>
        <extracomment>Above fields that cannot be used yet</extracomment>
        <translation>لم يتم اختيار خانة</translation>
    </message>
    <message>
        <source>whoever joins next</source>
        <extracomment>In an empty field for a UID</extracomment>
        <translation>المستخدم التالي الذي ينضم</translation>
    </message>
    <message>
        <source>Opacity:</source>
        <extracomment>Field: 100 % hides what is behind the pane</extracomment>
        <translation>العتامة:</translation>
    </message>
    <message>
        <source>Scaling:</source>
        <extracomment>Field: how a video fits into its pane, &quot;Crop&quot; or &quot;Fit&quot;</extracomment>
        <translation>ضبط الصورة:</translation>
    </message>
    <message>
        <source>Crop: fill the pane, cut off the rest</source>
        <extracomment>How a video fits into its pane</extracomment>
        <translation>قص: ملء الخانة وقطع الزائد</translation>
    </message>
    <message>
        <source>Fit: show all of it, with bars</source>
        <extracomment>How a video fits into its pane</extracomment>
        <translation>ملاءمة: عرضها كاملة مع أشرطة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaneModel</name>
    <message>
        <source>any</source>
        <extracomment>In place of a UID: the pane is filled in the order in which users join</extracomment>
        <translation>أي مستخدم</translation>
    </message>
    <message>
        <source>Pane</source>
        <extracomment>Column: number of a pane</extracomment>
        <translation>الخانة</translation>
    </message>
    <message>
        <source>UID</source>
        <extracomment>Column: number of a user</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: how far a pane is from the left edge of the canvas</extracomment>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>Column: how far a pane is from the top edge of the canvas</extracomment>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Column</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Column</extracomment>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>Column: 100 % hides what is behind a pane</extracomment>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>Column: how a video fits into its pane</extracomment>
        <translation>ضبط الصورة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PanelTitle</name>
    <message>
        <source>Show the table</source>
        <extracomment>Tooltip of the heading of a table that is folded to its heading</extracomment>
        <translation>إظهار الجدول</translation>
    </message>
    <message>
        <source>Fold the table</source>
        <extracomment>Tooltip of the heading of a table: a click folds the table to its heading</extracomment>
        <translation>طي الجدول</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PasteEdit</name>
    <message>
        <source>The text is very long, so only its beginning was pasted.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>النص طويل جدًا، لذلك لُصقت بدايته فقط.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PastedList</name>
    <message>
        <source>Recordings found</source>
        <extracomment>For screen readers: a list of cloud recordings that were found in pasted text</extracomment>
        <translation>التسجيلات التي عُثر عليها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>In a list of cloud recordings; %1 is the name of the channel, %2 the recording ID</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (IDs missing)</source>
        <extracomment>In a list of cloud recordings; %1 says which one; some of its IDs are not known yet</extracomment>
        <translation>%1 (معرّفات ناقصة)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PeopleSection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A few words beside a heading; %1 is &quot;Audio and video&quot; or one of them, %2 how the channel is used</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Who and what</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>المستخدمون والمحتوى</translation>
    </message>
    <message>
        <source>call (communication)</source>
        <extracomment>Choice after &quot;Channel type:&quot;: like a phone call; everyone may speak</extracomment>
        <translation>مكالمة (تواصل)</translation>
    </message>
    <message>
        <source>live broadcast</source>
        <extracomment>Choice after &quot;Channel type:&quot;: hosts speak to an audience</extracomment>
        <translation>بث مباشر</translation>
    </message>
    <message>
        <source>audio only</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>الصوت فقط</translation>
    </message>
    <message>
        <source>video only</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>الفيديو فقط</translation>
    </message>
    <message>
        <source>audio and video</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>الصوت والفيديو</translation>
    </message>
    <message>
        <source>the high-quality stream</source>
        <extracomment>Choice after &quot;Video stream:&quot;: the high-resolution video that users send</extracomment>
        <translation>التدفق عالي الجودة</translation>
    </message>
    <message>
        <source>the low-quality stream</source>
        <extracomment>Choice after &quot;Video stream:&quot;: the low-resolution video that users send</extracomment>
        <translation>التدفق منخفض الجودة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Choice after &quot;Users recorded at once:&quot;, from %1 to %2</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PercentBox</name>
    <message>
        <source> %</source>
        <extracomment>After the number in a field for a percentage</extracomment>
        <translation>٪</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PictureSection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A few words beside a heading; %1 describes the video, %2 the layout</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fps</source>
        <extracomment>A video; %1 is its width and height, %Ln the number of frames per second</extracomment>
        <translation>
            <numerusform>%1، %Ln إطار في الثانية</numerusform>
            <numerusform>%1، إطار واحد في الثانية</numerusform>
            <numerusform>%1، إطاران في الثانية</numerusform>
            <numerusform>%1، %Ln إطارات في الثانية</numerusform>
            <numerusform>%1، %Ln إطارًا في الثانية</numerusform>
            <numerusform>%1، %Ln إطار في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Video and sound</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>الصورة والصوت</translation>
    </message>
    <message>
        <source>portrait</source>
        <extracomment>Check box: portrait format, the way phones are held</extracomment>
        <translation>طولي</translation>
    </message>
    <message>
        <source>floating</source>
        <extracomment>Choice after &quot;Layout:&quot;: one user fills the video, the others are small panes on top</extracomment>
        <translation>عائم</translation>
    </message>
    <message>
        <source>best fit</source>
        <extracomment>Choice after &quot;Layout:&quot;: all users have panes of the same size</extracomment>
        <translation>ملاءمة مثلى</translation>
    </message>
    <message>
        <source>vertical</source>
        <extracomment>Choice after &quot;Layout:&quot;: one user large, the others in a column beside it</extracomment>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>custom</source>
        <extracomment>Choice after &quot;Layout:&quot;: panes that were placed by hand</extracomment>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>good (one channel, 48 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>جيد (قناة واحدة، 48 Kbps)</translation>
    </message>
    <message>
        <source>better (one channel, 128 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>أفضل (قناة واحدة، 128 Kbps)</translation>
    </message>
    <message>
        <source>best (stereo, 192 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>الأفضل (ستيريو، 192 Kbps)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <extracomment>Title of the window with everything that can be set about the program</extracomment>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>For screen readers: the list of pages at the side of the window &quot;Preferences&quot;</extracomment>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PresetFields</name>
    <message>
        <source>Users in the preview:</source>
        <extracomment>Field: for how many users the preview of a layout is drawn</extracomment>
        <translation>عدد المستخدمين في المعاينة:</translation>
    </message>
    <message>
        <source>Customize this layout</source>
        <extracomment>Button: the places that the service would use become panes that can be moved</extracomment>
        <translation>تخصيص هذا التخطيط</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ProgressView</name>
    <message>
        <source>%1 left</source>
        <extracomment>Under the progress bar; %1 is a duration with its word, for example &quot;about 5 min&quot;</extracomment>
        <translation>الوقت المتبقي: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>For screen readers: the bar that shows how many of the recorded requests have been checked</extracomment>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PushSection</name>
    <message>
        <source>not broadcast</source>
        <extracomment>A few words beside a heading: the page is not broadcast</extracomment>
        <translation>دون بث</translation>
    </message>
    <message>
        <source>to an RTMP address</source>
        <extracomment>A few words beside a heading: the page is broadcast to an address</extracomment>
        <translation>إلى عنوان RTMP</translation>
    </message>
    <message>
        <source>Broadcast to a CDN</source>
        <extracomment>Heading of some fields: the page is also sent to a CDN (a broadcasting network)</extracomment>
        <translation>البث إلى شبكة CDN</translation>
    </message>
    <message>
        <source>Broadcast problems do not stop the recording.</source>
        <extracomment>Below the field for an RTMP address</extracomment>
        <translation>مشكلات البث لا توقف التسجيل.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::QuitQuestion</name>
    <message>
        <source>%1, %2: %3, about %4 an hour</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a channel, %2 the recording mode, %3 the state, %4 an amount of money</extracomment>
        <translation>%1، %2: %3، نحو %4 في الساعة</translation>
    </message>
    <message>
        <source>Quit Tallylight</source>
        <extracomment>Title of a question</extracomment>
        <translation>الخروج من Tallylight</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>While recordings are being stopped before the program quits</extracomment>
        <translation>جارٍ إيقاف التسجيل…</translation>
    </message>
    <message>
        <source>Tallylight closes as soon as the services confirm that nothing is recording anymore.</source>
        <extracomment>While recordings are being stopped before the program quits</extracomment>
        <translation>يُغلق Tallylight فور تأكيد الخدمات عدم وجود أي تسجيل جارٍ.</translation>
    </message>
    <message>
        <source>Not everything has stopped.</source>
        <extracomment>Some recordings could not be stopped before the program quits</extracomment>
        <translation>لم تتوقف كل التسجيلات.</translation>
    </message>
    <message>
        <source>These stops are not confirmed. Stay to see why, or try again.</source>
        <extracomment>Below the list of recordings that could not be stopped</extracomment>
        <translation>إيقاف هذه التسجيلات غير مؤكد. ابقَ في البرنامج لمعرفة السبب، أو أعد المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the program does not quit</extracomment>
        <translation>البقاء في البرنامج</translation>
    </message>
    <message>
        <source>Quit and keep recording</source>
        <extracomment>Button: the program quits, recordings continue</extracomment>
        <translation>خروج مع استمرار التسجيل</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Button: stops the recordings, then the program quits</extracomment>
        <translation>إيقاف التسجيل والخروج</translation>
    </message>
    <message>
        <source>Test run “%1”: its stop is not confirmed yet</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>جري التجربة «%1»: لم يتأكد إيقاف تسجيله بعد</translation>
    </message>
    <message>
        <source>Test run “%1”: recording, and its automatic stop will not work while Tallylight is closed</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>جري التجربة «%1»: يسجل، ولن يعمل الإيقاف التلقائي أثناء إغلاق Tallylight</translation>
    </message>
    <message>
        <source>Test run “%1”: recording</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>جري التجربة «%1»: يسجل</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>Below a list that does not name all recordings</extracomment>
        <translation>
            <numerusform>… ولا شيء آخر</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln آخر</numerusform>
            <numerusform>… و%Ln آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) have not been sent yet.</source>
        <extracomment>When the program is about to quit</extracomment>
        <translation>
            <numerusform>تم إرسال كل عمليات إيقاف التسجيل.</numerusform>
            <numerusform>عملية إيقاف تسجيل واحدة لم تُرسل بعد.</numerusform>
            <numerusform>عمليتا إيقاف تسجيل لم تُرسلا بعد.</numerusform>
            <numerusform>%Ln عمليات إيقاف تسجيل لم تُرسل بعد.</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل لم تُرسل بعد.</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل لم تُرسل بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) have been sent, but are not confirmed.</source>
        <extracomment>When the program is about to quit</extracomment>
        <translation>
            <numerusform>كل عمليات إيقاف التسجيل المرسلة مؤكدة.</numerusform>
            <numerusform>أُرسلت عملية إيقاف تسجيل واحدة، ولم تتأكد بعد.</numerusform>
            <numerusform>أُرسلت عمليتا إيقاف تسجيل، ولم تتأكدا بعد.</numerusform>
            <numerusform>أُرسلت %Ln عمليات إيقاف تسجيل، ولم تتأكد بعد.</numerusform>
            <numerusform>أُرسلت %Ln عملية إيقاف تسجيل، ولم تتأكد بعد.</numerusform>
            <numerusform>أُرسلت %Ln عملية إيقاف تسجيل، ولم تتأكد بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) are waiting for credentials.</source>
        <extracomment>When the program is about to quit: stops from an earlier run of the program that lack the connection&apos;s token</extracomment>
        <translation>
            <numerusform>لا توجد عمليات إيقاف تسجيل في انتظار بيانات الاعتماد.</numerusform>
            <numerusform>عملية إيقاف تسجيل واحدة في انتظار بيانات الاعتماد.</numerusform>
            <numerusform>عمليتا إيقاف تسجيل في انتظار بيانات الاعتماد.</numerusform>
            <numerusform>%Ln عمليات إيقاف تسجيل في انتظار بيانات الاعتماد.</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل في انتظار بيانات الاعتماد.</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل في انتظار بيانات الاعتماد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tallylight closes as soon as these stops are confirmed.</source>
        <extracomment>While the program waits for stops that were requested before it quits</extracomment>
        <translation>يُغلق Tallylight فور تأكيد عمليات الإيقاف هذه.</translation>
    </message>
    <message>
        <source>Each continues until it is stopped or ends by itself. Cloud recordings are billed until then. All will be in the list when you open Tallylight again.</source>
        <extracomment>Below the list of recordings that continue</extracomment>
        <translation>يستمر كل تسجيل حتى إيقافه أو انتهائه من تلقاء نفسه، وتُحتسب رسوم التسجيلات السحابية حتى ذلك الحين. عندما تفتح Tallylight مرة أخرى، تجدها كلها في القائمة.</translation>
    </message>
    <message>
        <source>If you choose “Quit and keep recording”, the stops that have not been sent are sent when you open Tallylight again within 24 hours. Until then these recordings continue.</source>
        <extracomment>“Quit and keep recording” is the label of a button</extracomment>
        <translation>إذا اخترت «خروج مع استمرار التسجيل»، فستُرسل عمليات الإيقاف التي لم تُرسل عندما تفتح Tallylight مرة أخرى خلال ٢٤ ساعة. وحتى ذلك الحين تستمر هذه التسجيلات.</translation>
    </message>
    <message>
        <source>“Stop and quit” stops everything in this list, including what others started.</source>
        <extracomment>“Stop and quit” is the label of a button</extracomment>
        <translation>يوقف «إيقاف التسجيل والخروج» كل ما في هذه القائمة، بما في ذلك ما بدأه آخرون.</translation>
    </message>
    <message>
        <source>Everything in this list has ended.</source>
        <extracomment>When the program is about to quit, and what the list named has ended meanwhile</extracomment>
        <translation>انتهى كل ما كان في هذه القائمة.</translation>
    </message>
    <message>
        <source>These recordings continue after you quit Tallylight.</source>
        <extracomment>Question when the program is about to quit</extracomment>
        <translation>تستمر هذه التسجيلات بعد إغلاق Tallylight.</translation>
    </message>
    <message>
        <source>What continues</source>
        <extracomment>For screen readers: the list of recordings that continue when the program quits</extracomment>
        <translation>ما يستمر</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Wait for the stops and quit</source>
        <extracomment>Button: waits for the stops that were requested, then the program quits; nothing more is stopped</extracomment>
        <translation>انتظار عمليات الإيقاف ثم الخروج</translation>
    </message>
    <message>
        <source>“Stop and quit” stops everything in this list, including what others started, but nothing of read-only connections.</source>
        <extracomment>“Stop and quit” is the label of a button</extracomment>
        <translation>يوقف «إيقاف التسجيل والخروج» كل ما في هذه القائمة، بما في ذلك ما بدأه آخرون، ما عدا ما يتبع اتصالات للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nothing in this list can be stopped here, because its connection is read-only.</source>
        <extracomment>Below the list of recordings that continue when the program quits</extracomment>
        <translation>لا يمكن إيقاف أي شيء في هذه القائمة من هنا لأن اتصاله للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RatesDialog</name>
    <message>
        <source>Prices</source>
        <extracomment>Title of a window</extracomment>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Price per 1,000 minutes from your Agora contract. Tallylight uses it for estimates only. Your invoice may differ, and the first minutes of a month may be free.</source>
        <extracomment>At the top of the window &quot;Prices&quot;</extracomment>
        <translation>السعر لكل ١٬٠٠٠ دقيقة وفق عقدك مع Agora. يستخدمه Tallylight للتقدير فقط. قد تختلف فاتورتك، وقد تكون الدقائق الأولى من كل شهر مجانية.</translation>
    </message>
    <message>
        <source>Currency:</source>
        <extracomment>Field</extracomment>
        <translation>العملة:</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Field: a price; %1 is a kind of recording, such as &quot;Video, HD&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Published prices</source>
        <extracomment>Button: the prices that the vendor publishes</extracomment>
        <translation>الأسعار المنشورة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Reasons</name>
    <message>
        <source>Select an entry of the list first.</source>
        <extracomment>Why a button below a list is disabled</extracomment>
        <translation>حدد أولًا عنصرًا من القائمة.</translation>
    </message>
    <message>
        <source>Select a pane first.</source>
        <extracomment>Why buttons of the layout editor are disabled</extracomment>
        <translation>حدد خانة أولًا.</translation>
    </message>
    <message>
        <source>The service has not answered yet.</source>
        <extracomment>Why a button is disabled: the service was asked and has not answered yet</extracomment>
        <translation>لم تُجب الخدمة بعد.</translation>
    </message>
    <message>
        <source>All requests have been sent.</source>
        <extracomment>Why &quot;Cancel&quot; is disabled: no request of many is left that could be withdrawn</extracomment>
        <translation>أُرسلت كل الطلبات.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <extracomment>Why &quot;Copy&quot; is disabled</extracomment>
        <translation>لا يوجد ما يُنسخ.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>Why &quot;Export&quot; is disabled</extracomment>
        <translation>لا يوجد ما يُصدَّر.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <extracomment>Why &quot;Delete view&quot; and &quot;Remove template&quot; are disabled</extracomment>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <extracomment>Why &quot;Back&quot; is disabled</extracomment>
        <translation>هذه هي الخطوة الأولى.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>Why &quot;Undo&quot; is disabled</extracomment>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>Why &quot;Redo&quot; is disabled</extracomment>
        <translation>لا يوجد ما يمكن إعادته.</translation>
    </message>
    <message>
        <source>A layout cannot have more panes.</source>
        <extracomment>Why &quot;Add pane&quot; is disabled</extracomment>
        <translation>لا يمكن أن يحوي التخطيط خانات أكثر.</translation>
    </message>
    <message>
        <source>It is already at this end.</source>
        <extracomment>Why a column or a pane cannot be moved: it is the first or the last</extracomment>
        <translation>إنه في هذا الطرف بالفعل.</translation>
    </message>
    <message>
        <source>The table is not sorted.</source>
        <extracomment>Why &quot;Clear sorting&quot; is disabled</extracomment>
        <translation>الجدول غير مفروز.</translation>
    </message>
    <message>
        <source>The table cannot be sorted by this column.</source>
        <extracomment>Why &quot;Sort ascending&quot; is disabled</extracomment>
        <translation>لا يمكن فرز الجدول بحسب هذا العمود.</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <extracomment>Why &quot;Hide&quot; is disabled for a column</extracomment>
        <translation>يظهر هذا العمود دائمًا.</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <extracomment>Why &quot;Save&quot; is disabled</extracomment>
        <translation>أدخل اسمًا أولًا.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <extracomment>Why the button that clears the filter is disabled</extracomment>
        <translation>لم تُحدَّد أي تصفية.</translation>
    </message>
    <message>
        <source>Connect a service first.</source>
        <extracomment>Why items of menus are disabled that are for one of the services</extracomment>
        <translation>اربط خدمة أولًا.</translation>
    </message>
    <message>
        <source>There is no public page about this.</source>
        <extracomment>Why the button that opens a page about a kind of vulnerability is disabled</extracomment>
        <translation>لا توجد صفحة عامة عن هذا.</translation>
    </message>
    <message>
        <source>Wallarm does not accept this for a copy.</source>
        <extracomment>Why two fields are disabled when a similar test run is created</extracomment>
        <translation>لا تقبل Wallarm هذا عند النسخ.</translation>
    </message>
    <message>
        <source>A copy always uses the recorded requests.</source>
        <extracomment>Why a check box is disabled when a similar test run is created</extracomment>
        <translation>تستخدم النسخة دائمًا الطلبات المسجَّلة.</translation>
    </message>
    <message>
        <source>The message has just changed.</source>
        <extracomment>Why buttons are disabled for a moment: the message beside them was replaced under the mouse</extracomment>
        <translation>تغيّرت الرسالة للتو.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingActionSet</name>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Action: stops the selected cloud recordings</extracomment>
        <translation>إيقاف التسجيل السحابي</translation>
    </message>
    <message>
        <source>Retry the stop</source>
        <extracomment>Action: repeats the unconfirmed stop of the selected cloud recordings</extracomment>
        <translation>إعادة محاولة الإيقاف</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Action; opens a window to set when the program stops the recording</extracomment>
        <translation>إيقاف التسجيل تلقائيًا…</translation>
    </message>
    <message>
        <source>Start cloud recording…</source>
        <extracomment>Action: opens a window</extracomment>
        <translation>بدء التسجيل السحابي…</translation>
    </message>
    <message>
        <source>Add running recording…</source>
        <extracomment>Action: opens a window to add a recording that was started elsewhere</extracomment>
        <translation>إضافة تسجيل بمعرّفاته…</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Action: queries the state of the selected cloud recordings</extracomment>
        <translation>الاستعلام عن الحالة</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Action: a new cloud recording with the settings of the selected one</extracomment>
        <translation>بدء التسجيل مجددًا بهذه الإعدادات</translation>
    </message>
    <message>
        <source>Details and files</source>
        <extracomment>Action: opens a window with everything known about a cloud recording, and its files</extracomment>
        <translation>التفاصيل والملفات</translation>
    </message>
    <message>
        <source>Enter the recording ID (sid)…</source>
        <extracomment>Action: opens a window; &quot;sid&quot; stays</extracomment>
        <translation>إدخال معرّف التسجيل (sid)…</translation>
    </message>
    <message>
        <source>Storages…</source>
        <extracomment>Action: opens the list of cloud storages</extracomment>
        <translation>مساحات التخزين…</translation>
    </message>
    <message>
        <source>Prices…</source>
        <extracomment>Action: opens the list of prices used to estimate costs</extracomment>
        <translation>الأسعار…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Action: removes cloud recordings from the list; asks first where they may still be recording</extracomment>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Copy recording ID (sid)</source>
        <extracomment>Action: copies to the clipboard; &quot;sid&quot; stays</extracomment>
        <translation>نسخ معرّف التسجيل (sid)</translation>
    </message>
    <message>
        <source>Copy resource ID</source>
        <extracomment>Action: copies to the clipboard</extracomment>
        <translation>نسخ معرّف المورد</translation>
    </message>
    <message>
        <source>Copy channel name</source>
        <extracomment>Action: copies to the clipboard</extracomment>
        <translation>نسخ اسم القناة</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>Action: copies the selected rows of the table to the clipboard</extracomment>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Action: copies what is in the cell of the cursor to the clipboard</extracomment>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Note and ticket…</source>
        <extracomment>Action; opens a dialog for what the user wants to remember about the cloud recording</extracomment>
        <translation>ملاحظة وتذكرة…</translation>
    </message>
    <message>
        <source>Copy query as cURL</source>
        <extracomment>Action: puts a command for a shell on the clipboard that queries the state of the cloud recording</extracomment>
        <translation>نسخ الاستعلام بصيغة cURL</translation>
    </message>
    <message>
        <source>Copy stop as cURL</source>
        <extracomment>Action: puts a command for a shell on the clipboard that stops the cloud recording</extracomment>
        <translation>نسخ الإيقاف بصيغة cURL</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingActionTexts</name>
    <message>
        <source>The recording is being started</source>
        <extracomment>Why an action for a cloud recording is disabled</extracomment>
        <translation>جارٍ بدء التسجيل</translation>
    </message>
    <message>
        <source>Its recording ID (sid) is not known. Enter it first</source>
        <extracomment>Why &quot;Stop cloud recording&quot; and &quot;Query status&quot; are disabled; &quot;sid&quot; stays</extracomment>
        <translation>معرّف التسجيل (sid) غير معروف. أدخله أولًا</translation>
    </message>
    <message>
        <source>Its recording ID is already known</source>
        <extracomment>Why &quot;Enter the recording ID (sid)…&quot; is disabled</extracomment>
        <translation>معرّف التسجيل معروف بالفعل</translation>
    </message>
    <message>
        <source>The first start can still take effect. Wait five minutes</source>
        <extracomment>Why &quot;Start again with these settings&quot; is disabled; the first start was not confirmed</extracomment>
        <translation>قد يُنفَّذ أمر البدء الأول لاحقًا. انتظر خمس دقائق</translation>
    </message>
    <message>
        <source>The settings it was started with are not known</source>
        <extracomment>Why &quot;Start again with these settings&quot; is disabled</extracomment>
        <translation>الإعدادات التي بدأ بها التسجيل غير معروفة</translation>
    </message>
    <message>
        <source>It may still be recording. Stop it first</source>
        <extracomment>Why &quot;Start again with these settings&quot; and &quot;Remove from the list&quot; are disabled</extracomment>
        <translation>ربما لا يزال التسجيل جاريًا. أوقفه أولًا</translation>
    </message>
    <message>
        <source>The recording is being stopped</source>
        <extracomment>Why an action for a cloud recording is disabled</extracomment>
        <translation>جارٍ إيقاف التسجيل</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <extracomment>Why &quot;Stop cloud recording&quot; is disabled</extracomment>
        <translation>انتهى التسجيل</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for this recording</source>
        <extracomment>Why &quot;Stop cloud recording&quot; is disabled: the service no longer accepts requests for it</extracomment>
        <translation>لم تعد الخدمة تقبل طلبات لهذا التسجيل</translation>
    </message>
    <message>
        <source>%1 of the %2 selected cloud recordings can be stopped</source>
        <extracomment>Tooltip of &quot;Stop cloud recording&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>يمكن إيقاف %1 من التسجيلات السحابية المحددة البالغ عددها %2</translation>
    </message>
    <message>
        <source>The status of %1 of the %2 selected cloud recordings can be queried</source>
        <extracomment>Tooltip of &quot;Query status&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>يمكن الاستعلام عن حالة %1 من التسجيلات السحابية المحددة البالغ عددها %2</translation>
    </message>
    <message>
        <source>%1 of the %2 selected cloud recordings can be removed from the list</source>
        <extracomment>Tooltip of &quot;Remove from the list&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>يمكن إزالة %1 من التسجيلات السحابية المحددة البالغ عددها %2 من القائمة</translation>
    </message>
    <message>
        <source>Select a cloud recording first</source>
        <extracomment>Why an action is disabled: no row of the table is selected</extracomment>
        <translation>حدد تسجيلًا سحابيًا أولًا</translation>
    </message>
    <message>
        <source>Select one cloud recording only</source>
        <extracomment>Why an action is disabled: it is for one cloud recording, and more are selected</extracomment>
        <translation>حدد تسجيلًا سحابيًا واحدًا فقط</translation>
    </message>
    <message>
        <source>This is not known yet</source>
        <extracomment>Why &quot;Copy recording ID (sid)&quot; and similar items are disabled</extracomment>
        <translation>هذا غير معروف بعد</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingCommands</name>
    <message>
        <source>There is no connection to Agora yet.</source>
        <extracomment>The user wanted something that needs a connection to Agora</extracomment>
        <translation>لا يوجد اتصال بخدمة Agora بعد.</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Next step: opens the window for a new connection</extracomment>
        <translation>ربط Agora…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingDetails</name>
    <message>
        <source>–</source>
        <extracomment>In place of something unknown</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Channel:</source>
        <extracomment>Field</extracomment>
        <translation>القناة:</translation>
    </message>
    <message>
        <source>Recording mode:</source>
        <extracomment>Field</extracomment>
        <translation>وضع التسجيل:</translation>
    </message>
    <message>
        <source>UID:</source>
        <extracomment>Field; &quot;UID&quot; is not translated</extracomment>
        <translation>UID:</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>معرّف التسجيل (sid):</translation>
    </message>
    <message>
        <source>Duration:</source>
        <extracomment>Field: how long it has been recording, or did</extracomment>
        <translation>المدة:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <extracomment>Field: what it has cost so far</extracomment>
        <translation>التكلفة:</translation>
    </message>
    <message>
        <source>Ends:</source>
        <extracomment>Field: what ends it</extracomment>
        <translation>الانتهاء:</translation>
    </message>
    <message>
        <source>Upload status:</source>
        <extracomment>Field: how much of the files is uploaded</extracomment>
        <translation>حالة الرفع:</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>How the name of a file is known: the service said so</extracomment>
        <translation>أبلغت عنه الخدمة</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>How the name of a file is known: it follows from the rules for names</extracomment>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Files in your storage</source>
        <extracomment>Heading of a list of files</extracomment>
        <translation>الملفات في مساحة تخزينك</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of the list of files: the name; how it is known</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Copy names</source>
        <extracomment>Button: puts the names of the files on the clipboard</extracomment>
        <translation>نسخ الأسماء</translation>
    </message>
    <message>
        <source>Open storage console</source>
        <extracomment>Button: opens the web page of the cloud storage</extracomment>
        <translation>فتح وحدة تحكم التخزين</translation>
    </message>
    <message>
        <source>Select a cloud recording to see its details.</source>
        <extracomment>In place of the details while none or several cloud recordings are selected</extracomment>
        <translation>حدد تسجيلًا سحابيًا لعرض تفاصيله.</translation>
    </message>
    <message>
        <source>Ticket:</source>
        <extracomment>Field: a number in an issue tracker that the user has entered</extracomment>
        <translation>التذكرة:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Field: what the user has written about the cloud recording</extracomment>
        <translation>ملاحظة:</translation>
    </message>
    <message>
        <source>Started by:</source>
        <extracomment>Field: who started a cloud recording</extracomment>
        <translation>مَن بدأه:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingFieldTexts</name>
    <message>
        <source>Choose the connection that the recording belongs to.</source>
        <extracomment>Under a field</extracomment>
        <translation>اختر الاتصال الذي يتبع له التسجيل.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>أدخل معرّف التطبيق (App ID) للمشروع.</translation>
    </message>
    <message>
        <source>Enter the resource ID that the recording was started with.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل معرّف المورد الذي بدأ به التسجيل.</translation>
    </message>
    <message>
        <source>Enter the recording ID (sid) that the start returned.</source>
        <extracomment>Under an empty field; &quot;sid&quot; stays</extracomment>
        <translation>أدخل معرّف التسجيل (sid) الوارد في الرد على أمر البدء.</translation>
    </message>
    <message>
        <source>This contains a character that is not allowed in an ID, such as a slash. Copy only the ID.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>يتضمن هذا حرفًا غير مسموح به في المعرّفات، مثل الشرطة المائلة. انسخ المعرّف وحده.</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل اسم القناة.</translation>
    </message>
    <message>
        <source>Use up to 64 characters: letters A–Z, digits, spaces and common punctuation. In web page mode, up to 128 characters are allowed.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>استخدم ٦٤ حرفًا على الأكثر: أحرفًا لاتينية وأرقامًا ومسافات وعلامات ترقيم شائعة. وفي وضع تسجيل صفحة الويب يُسمح بما يصل إلى ١٢٨ حرفًا.</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>رقم UID عدد صحيح من 1 إلى 4294967295.</translation>
    </message>
    <message>
        <source>Connection:</source>
        <extracomment>Field: name of the connection</extracomment>
        <translation>الاتصال:</translation>
    </message>
    <message>
        <source>App ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>معرّف التطبيق (App ID):</translation>
    </message>
    <message>
        <source>Resource ID:</source>
        <extracomment>Field</extracomment>
        <translation>معرّف المورد:</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>معرّف التسجيل (sid):</translation>
    </message>
    <message>
        <source>Channel name:</source>
        <extracomment>Field</extracomment>
        <translation>اسم القناة:</translation>
    </message>
    <message>
        <source>UID:</source>
        <extracomment>Field; &quot;UID&quot; is not translated</extracomment>
        <translation>UID:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingLife</name>
    <message>
        <source>–</source>
        <extracomment>In place of an unknown duration</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>What an ended recording has cost; %1 is an amount of money</extracomment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>about %1 an hour</source>
        <extracomment>What a recording costs whose start time is unknown; %1 is an amount of money</extracomment>
        <translation>نحو %1 في الساعة</translation>
    </message>
    <message>
        <source>about %1 so far, %2 an hour</source>
        <extracomment>What a recording costs; %1 and %2 are amounts of money</extracomment>
        <translation>حتى الآن نحو %1، بمعدل %2 في الساعة</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <extracomment>What ends a recording: it is over</extracomment>
        <translation>انتهى التسجيل.</translation>
    </message>
    <message>
        <source>Tallylight stops it in %1, provided Tallylight is still open.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>يوقفه Tallylight بعد %1، إذا كان البرنامج لا يزال مفتوحًا.</translation>
    </message>
    <message>
        <source>It continues until it is stopped or reaches the maximum duration it was started with.</source>
        <extracomment>What ends a web page recording that was started elsewhere</extracomment>
        <translation>يستمر حتى إيقافه، أو حتى بلوغ أطول مدة بدأ بها.</translation>
    </message>
    <message>
        <source>It ends by itself in %1. Stopping it earlier saves money.</source>
        <extracomment>What ends the recording of a web page; %1 is a duration</extracomment>
        <translation>ينتهي من تلقاء نفسه بعد %1؛ إيقافه قبل ذلك يوفر المال.</translation>
    </message>
    <message>
        <source>about %1 an hour, if it is running</source>
        <extracomment>What a recording costs when it is unknown whether it started; %1 is an amount of money</extracomment>
        <translation>نحو %1 في الساعة، إن كان جاريًا</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingMessages</name>
    <message>
        <source>Not started again. %1</source>
        <extracomment>The settings of an earlier recording were not started again; %1 is a sentence that says why</extracomment>
        <translation>لم يبدأ التسجيل مجددًا. %1</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Next step after a stop: a new recording with the settings of the stopped one</extracomment>
        <translation>بدء التسجيل مجددًا بهذه الإعدادات</translation>
    </message>
    <message>
        <source>Copy recording ID</source>
        <extracomment>Next step after a stop or start: puts the recording ID (sid) on the clipboard</extracomment>
        <translation>نسخ معرّف التسجيل</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Next step after a stop that failed: stops again
----------
Next step after a start that failed: starts again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Next step after a stop that is not confirmed: queries the state</extracomment>
        <translation>الاستعلام عن الحالة</translation>
    </message>
    <message>
        <source>Enter recording ID…</source>
        <extracomment>Next step after a start that was not confirmed: opens a window to enter a recording ID</extracomment>
        <translation>إدخال معرّف التسجيل…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) accepted by the service.</source>
        <extracomment>Several recordings were started one after another; a complete sentence</extracomment>
        <translation>
            <numerusform>لم تقبل الخدمة أي تسجيل سحابي.</numerusform>
            <numerusform>قبلت الخدمة تسجيلًا سحابيًا واحدًا.</numerusform>
            <numerusform>قبلت الخدمة تسجيلين سحابيين.</numerusform>
            <numerusform>قبلت الخدمة %Ln تسجيلات سحابية.</numerusform>
            <numerusform>قبلت الخدمة %Ln تسجيلًا سحابيًا.</numerusform>
            <numerusform>قبلت الخدمة %Ln تسجيل سحابي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingNotices</name>
    <message>
        <source>The template could not be saved and will be lost when you quit. %1</source>
        <extracomment>A template of a start could not be stored; %1 is a sentence that says why</extracomment>
        <translation>تعذر حفظ القالب، وسيُفقد عند خروجك. %1</translation>
    </message>
    <message>
        <source>The storage “%1” was not saved completely. %2</source>
        <extracomment>A storage could not be saved for next time; %1 is its name, %2 a sentence that says why</extracomment>
        <translation>لم تُحفظ مساحة التخزين «%1» بالكامل. %2</translation>
    </message>
    <message>
        <source>Most often the channel token is wrong or has expired, the storage&apos;s keys or bucket are wrong, or nobody in the channel sends audio or video.</source>
        <extracomment>Why nothing is recorded although a start was accepted: a channel</extracomment>
        <translation>في أغلب الأحيان يكون رمز القناة غير صحيح أو منتهي الصلاحية، أو تكون مفاتيح التخزين أو الحاوية (Bucket) غير صحيحة، أو لا يرسل أحد في القناة صوتًا أو فيديو.</translation>
    </message>
    <message>
        <source>Most often the page cannot be opened from outside or answers with an error, or the storage&apos;s keys or bucket are wrong.</source>
        <extracomment>Why nothing is recorded although a start was accepted: a web page</extracomment>
        <translation>في أغلب الأحيان يتعذر فتح الصفحة من الخارج أو ترد الصفحة بخطأ، أو تكون مفاتيح التخزين أو الحاوية (Bucket) غير صحيحة.</translation>
    </message>
    <message>
        <source>It ends by itself when the channel has been empty for %1.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>ينتهي من تلقاء نفسه عندما تظل القناة فارغة لمدة %1.</translation>
    </message>
    <message>
        <source>The start of “%1” was accepted, but nothing is being recorded. %2</source>
        <extracomment>A recording failed to start; %1 is the name of a channel or page, %2 a sentence with likely reasons</extracomment>
        <translation>قُبل بدء تسجيل «%1»، لكن لا يُسجَّل أي شيء. %2</translation>
    </message>
    <message>
        <source>Correct and start again…</source>
        <extracomment>Next step: opens the window with the same settings, to correct them</extracomment>
        <translation>التصحيح والبدء مجددًا…</translation>
    </message>
    <message>
        <source>“%1” has been running for a while, but nothing has been written yet. %2 %3</source>
        <extracomment>A recording runs, but writes nothing; %1 is the name of a channel or page, %2 a sentence with likely reasons, %3 a sentence that says when it ends automatically, or empty</extracomment>
        <translation>تسجيل «%1» جارٍ منذ فترة، لكن لم يُكتب شيء بعد. %2 %3</translation>
    </message>
    <message>
        <source>“%1” is being recorded at about %2 an hour, but its recording ID (sid) never arrived, so it cannot be stopped from here yet.</source>
        <extracomment>A recording runs, but its recording ID is unknown; %1 is the name of a channel, %2 an amount of money; &quot;sid&quot; stays</extracomment>
        <translation>تسجيل «%1» جارٍ بتكلفة %2 في الساعة تقريبًا، لكن معرّف التسجيل (sid) لم يصل قط، لذلك لا يمكن إيقافه من هنا بعد.</translation>
    </message>
    <message>
        <source>Enter recording ID…</source>
        <extracomment>Next step: opens a window to enter a recording ID</extracomment>
        <translation>إدخال معرّف التسجيل…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingOutcomeTexts</name>
    <message>
        <source>The recording of “%1” has stopped.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>تم إيقاف التسجيل السحابي للقناة «%1».</translation>
    </message>
    <message>
        <source>The recording of “%1” has stopped. There is no file because nobody published in the channel.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>تم إيقاف التسجيل السحابي للقناة «%1». لا يوجد ملف، لأن أحدًا لم يبث في القناة.</translation>
    </message>
    <message>
        <source>The recording of “%1” has already ended.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>انتهى التسجيل السحابي للقناة «%1» بالفعل.</translation>
    </message>
    <message>
        <source>The recording of “%1” is still active and billed. The service did not stop it.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>لا يزال التسجيل السحابي للقناة «%1» نشطًا وتُحتسب رسومه: لم توقفه الخدمة.</translation>
    </message>
    <message>
        <source>The service refused the stop. The recording of “%1” continues.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>رفضت الخدمة إيقاف التسجيل. يستمر التسجيل السحابي للقناة «%1».</translation>
    </message>
    <message>
        <source>The stop was not sent. Nothing changed for the recording of “%1”.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>لم يُرسل أمر إيقاف التسجيل. لم يتغير شيء في التسجيل السحابي للقناة «%1».</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of “%1” has stopped. Tallylight keeps checking.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>ليس معروفًا بعد ما إذا كان التسجيل السحابي للقناة «%1» قد توقف. يواصل Tallylight التحقق.</translation>
    </message>
    <message>
        <source>The upload was not confirmed in time. It normally finishes within 20 minutes but can take more than 24 hours. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: the upload was not confirmed in time</extracomment>
        <translation>لم يتأكد الرفع في الوقت المحدد. ينتهي الرفع عادةً خلال ٢٠ دقيقة، لكنه قد يستغرق أكثر من ٢٤ ساعة. راجع مساحة تخزينك لاحقًا.</translation>
    </message>
    <message>
        <source>Tallylight could not verify that all files are uploaded. The upload normally finishes within 20 minutes but can take more than 24 hours. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known about the upload</extracomment>
        <translation>تعذر على Tallylight التحقق من رفع كل الملفات. ينتهي الرفع عادةً خلال ٢٠ دقيقة، لكنه قد يستغرق أكثر من ٢٤ ساعة. راجع مساحة تخزينك لاحقًا.</translation>
    </message>
    <message>
        <source>A stop without waiting does not report the upload. The upload normally finishes within 20 minutes but can take more than 24 hours.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known about the upload, which is usual</extracomment>
        <translation>إيقاف التسجيل دون انتظار لا يُبلّغ عن الرفع. ينتهي الرفع عادةً خلال ٢٠ دقيقة، لكنه قد يستغرق أكثر من ٢٤ ساعة.</translation>
    </message>
    <message>
        <source>The service did not report on the upload. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>لم تذكر الخدمة شيئًا عن الرفع. راجع مساحة تخزينك لاحقًا.</translation>
    </message>
    <message>
        <source>All files are in your storage.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>كل الملفات موجودة في مساحة تخزينك.</translation>
    </message>
    <message>
        <source>Some files went to the backup cloud and will be forwarded to your storage automatically.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>تم رفع بعض الملفات إلى سحابة النسخ الاحتياطي، وستُنقل تلقائيًا إلى مساحة تخزينك.</translation>
    </message>
    <message>
        <source>The service does not know whether all files are uploaded. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>لا تعلم الخدمة ما إذا كانت كل الملفات قد رُفعت. راجع مساحة تخزينك لاحقًا.</translation>
    </message>
    <message>
        <source>The files are only in the backup cloud, which deletes them after 72 hours. Check your storage soon.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>الملفات موجودة في سحابة النسخ الاحتياطي فقط، وهي تحذفها بعد ٧٢ ساعة. راجع مساحة تخزينك قريبًا.</translation>
    </message>
    <message>
        <source>This stop could not be saved to disk and would be forgotten after a crash.</source>
        <extracomment>Added to the outcome of a stop: the program&apos;s own record of it could not be written to disk</extracomment>
        <translation>تعذر حفظ عملية الإيقاف هذه على القرص، وستُنسى إذا تعطل البرنامج.</translation>
    </message>
    <message>
        <source>No cloud recording was stopped.</source>
        <extracomment>Outcome of a request to stop several</extracomment>
        <translation>لم يتم إيقاف أي تسجيل سحابي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) stopped.</source>
        <extracomment>Outcome of a request to stop several</extracomment>
        <translation>
            <numerusform>لم يتم إيقاف أي تسجيل سحابي.</numerusform>
            <numerusform>تم إيقاف تسجيل سحابي واحد.</numerusform>
            <numerusform>تم إيقاف تسجيلين سحابيين.</numerusform>
            <numerusform>تم إيقاف %Ln تسجيلات سحابية.</numerusform>
            <numerusform>تم إيقاف %Ln تسجيلًا سحابيًا.</numerusform>
            <numerusform>تم إيقاف %Ln تسجيل سحابي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) still active.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>لا توجد تسجيلات سحابية نشطة.</numerusform>
            <numerusform>لا يزال تسجيل سحابي واحد نشطًا.</numerusform>
            <numerusform>لا يزال تسجيلان سحابيان نشطين.</numerusform>
            <numerusform>لا تزال %Ln تسجيلات سحابية نشطة.</numerusform>
            <numerusform>لا يزال %Ln تسجيلًا سحابيًا نشطًا.</numerusform>
            <numerusform>لا يزال %Ln تسجيل سحابي نشطًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>لا توجد عمليات إيقاف تسجيل غير مؤكدة.</numerusform>
            <numerusform>عملية إيقاف تسجيل واحدة غير مؤكدة بعد.</numerusform>
            <numerusform>عمليتا إيقاف تسجيل غير مؤكدتين بعد.</numerusform>
            <numerusform>%Ln عمليات إيقاف تسجيل غير مؤكدة بعد.</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل غير مؤكدة بعد.</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل غير مؤكدة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service accepted the recording of “%1”. It is billed until it is stopped. The lamp lights up once the service confirms that it is recording.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>قبلت الخدمة التسجيل السحابي للقناة «%1». تُحتسب رسومه حتى إيقافه؛ ويضيء المؤشر عندما تؤكد الخدمة أن التسجيل جارٍ.</translation>
    </message>
    <message>
        <source>Channel “%1” is already being recorded and billed, but the recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook event, then add the recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>تسجيل القناة «%1» جارٍ بالفعل وتُحتسب رسومه، لكن معرّف التسجيل (sid) لم يصل قط. ابحث عن sid في أسماء ملفات التسجيل أو في حدث webhook، ثم أضف التسجيل بمعرّفاته.</translation>
    </message>
    <message>
        <source>The start was not sent. Nothing is recorded from channel “%1”.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>لم يُرسل أمر بدء التسجيل. لا يُسجَّل شيء من القناة «%1».</translation>
    </message>
    <message>
        <source>It is not known whether channel “%1” is being recorded and billed. Check before you start it again.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>ليس معروفًا ما إذا كان تسجيل القناة «%1» جاريًا وتُحتسب رسومه. تحقق من ذلك قبل بدء التسجيل مجددًا.</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was canceled before it was sent. Nothing changed.</source>
        <extracomment>Outcome of a stop: the user canceled the request in time; %1 is the name of a channel</extracomment>
        <translation>تم إلغاء أمر إيقاف التسجيل السحابي للقناة «%1» قبل إرساله. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Agora answered the stop with “not found”.</source>
        <extracomment>Why a stop failed: 404, although a query of the same recording was answered</extracomment>
        <translation>أجابت Agora عن طلب الإيقاف بعبارة «غير موجود».</translation>
    </message>
    <message>
        <source>Nothing was stopped. The service found no recording of “%1” with these IDs. Check the App ID, the resource ID, the recording ID, the UID, the mode and the connection. If something is recording under other IDs, it is still billed.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>لم يُوقف أي تسجيل. لم تعثر الخدمة على تسجيل للقناة «%1» بهذه المعرّفات. تحقق من معرّف التطبيق (App ID) ومعرّف المورد ومعرّف التسجيل ورقم UID والوضع والاتصال. إذا كان هناك تسجيل بمعرّفات أخرى فلا تزال رسومه تُحتسب.</translation>
    </message>
    <message>
        <source>The recording of “%1” had not started. Nothing is recorded or billed.</source>
        <extracomment>Outcome of a stop: the recording had never begun; %1 is the name of a channel</extracomment>
        <translation>لم يكن تسجيل القناة «%1» قد بدأ. لا يُسجَّل شيء ولا تُحتسب أي رسوم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found under their IDs.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>لا توجد تسجيلات لم يُعثر عليها.</numerusform>
            <numerusform>تسجيل واحد لم يُعثر عليه بمعرّفاته.</numerusform>
            <numerusform>تسجيلان لم يُعثر عليهما بمعرّفاتهما.</numerusform>
            <numerusform>%Ln تسجيلات لم يُعثر عليها بمعرّفاتها.</numerusform>
            <numerusform>%Ln تسجيلًا لم يُعثر عليه بمعرّفاته.</numerusform>
            <numerusform>%Ln تسجيل لم يُعثر عليه بمعرّفاته.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused to record channel “%1”. Nothing is recorded or billed.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>رفضت الخدمة تسجيل القناة «%1». لا يُسجَّل شيء ولا تُحتسب أي رسوم.</translation>
    </message>
    <message>
        <source>Channel “%1” is already being recorded with UID %2. This request started nothing and is not billed. Choose another UID to record it a second time, or add that recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel, %2 a UID</extracomment>
        <translation>تسجيل القناة «%1» جارٍ بالفعل برقم UID %2. لم يبدأ هذا الطلب شيئًا ولا تُحتسب عليه رسوم. اختر رقم UID آخر لتسجيلها مرة ثانية، أو أضف ذلك التسجيل بمعرّفاته.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is still active and billed, %2. The service did not stop it.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>لا يزال التسجيل السحابي للقناة «%1» نشطًا وتُحتسب رسومه (%2). لم توقفه الخدمة.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 has ended after all, %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>تأكد أن التسجيل السحابي للقناة «%1» قد انتهى (%2).</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is stopped after all, %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>تأكد أن التسجيل السحابي للقناة «%1» متوقف (%2).</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingTable</name>
    <message>
        <source>Cloud recordings</source>
        <extracomment>For screen readers: the table of cloud recordings</extracomment>
        <translation>التسجيلات السحابية</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingTexts</name>
    <message>
        <source>Nothing is recorded and nothing is billed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording that was not started yet</extracomment>
        <translation>لا يُسجَّل شيء ولا تُحتسب أي رسوم بعد.</translation>
    </message>
    <message>
        <source>The service is starting it. It is billed from now on.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>تعمل الخدمة على بدء التسجيل. تُحتسب رسومه من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>It came from a colleague. Its state is shown after the service&apos;s first response.</source>
        <extracomment>Tooltip for the state of a cloud recording that this program knows from a colleague&apos;s</extracomment>
        <translation>وصل من زميل. تظهر حالته بعد أول رد من الخدمة.</translation>
    </message>
    <message>
        <source>It was started outside Tallylight. Its state is shown after the service&apos;s first response.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>بدأ التسجيل خارج Tallylight. تظهر حالته بعد أول رد من الخدمة.</translation>
    </message>
    <message>
        <source>It is recording and billed until it is stopped.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>التسجيل جارٍ وتُحتسب رسومه حتى إيقافه.</translation>
    </message>
    <message>
        <source>Nothing is written while it is paused, but it is still billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>لا يُكتب شيء أثناء الإيقاف المؤقت، لكن الرسوم لا تزال تُحتسب.</translation>
    </message>
    <message>
        <source>The service does not find it. This can resolve within 90 seconds. Tallylight keeps checking until then.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>لا تعثر الخدمة عليه. قد يزول ذلك خلال ٩٠ ثانية، ويواصل Tallylight التحقق حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The stop was sent but is not confirmed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>تم إرسال أمر إيقاف التسجيل؛ وهو غير مؤكد بعد.</translation>
    </message>
    <message>
        <source>It is not known whether the stop worked. Tallylight keeps checking. Until it is confirmed, the recording may be billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>ليس معروفًا ما إذا كان إيقاف التسجيل قد نجح. يواصل Tallylight التحقق. وإلى أن يتأكد ذلك قد تُحتسب رسوم التسجيل.</translation>
    </message>
    <message>
        <source>It has ended and is no longer billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>انتهى التسجيل ولم تعد رسومه تُحتسب.</translation>
    </message>
    <message>
        <source>It did not start. Nothing is billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>لم يبدأ التسجيل. لا تُحتسب أي رسوم.</translation>
    </message>
    <message>
        <source>It ended without a request from here, for example because the channel was empty.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>انتهى التسجيل دون أمر من هنا، لأن القناة كانت فارغة مثلًا.</translation>
    </message>
    <message>
        <source>The service ended it because of an error. Check the files in your storage.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>أنهت الخدمة التسجيل بسبب خطأ. تحقق من الملفات في مساحة تخزينك.</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for this recording. It ends when the channel is empty or, in web page mode, when it reaches its maximum duration.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>لم تعد الخدمة تقبل طلبات لهذا التسجيل. ينتهي عندما تصبح القناة فارغة، أو عند بلوغ مدته القصوى في وضع تسجيل صفحة الويب.</translation>
    </message>
    <message>
        <source>It was discarded before it started.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>تم التخلي عن التسجيل قبل بدئه.</translation>
    </message>
    <message>
        <source>Individual mode</source>
        <extracomment>Recording mode: one file for each user</extracomment>
        <translation>وضع التسجيل الفردي</translation>
    </message>
    <message>
        <source>Composite (mix) mode</source>
        <extracomment>Recording mode: all users in one file</extracomment>
        <translation>وضع التسجيل المركّب</translation>
    </message>
    <message>
        <source>Web page mode</source>
        <extracomment>Recording mode: a web page is recorded</extracomment>
        <translation>وضع تسجيل صفحة الويب</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>State of a cloud recording: nothing was sent yet</extracomment>
        <translation>لم يبدأ بعد</translation>
    </message>
    <message>
        <source>Getting a resource…</source>
        <extracomment>State of a cloud recording: a resource is being reserved for it</extracomment>
        <translation>جارٍ الحصول على المورد…</translation>
    </message>
    <message>
        <source>Resource reserved</source>
        <extracomment>State of a cloud recording: a resource is reserved for it</extracomment>
        <translation>تم حجز المورد</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>جارٍ بدء التسجيل…</translation>
    </message>
    <message>
        <source>Start not confirmed</source>
        <extracomment>State of a cloud recording: the answer to the start was lost</extracomment>
        <translation>بدء التسجيل غير مؤكد</translation>
    </message>
    <message>
        <source>Recording, ID unknown</source>
        <extracomment>State of a cloud recording: it is recording, but its recording ID is unknown</extracomment>
        <translation>جارٍ التسجيل، المعرّف غير معروف</translation>
    </message>
    <message>
        <source>Confirming the start…</source>
        <extracomment>State of a cloud recording: the service accepted the start; the program is checking whether it records</extracomment>
        <translation>جارٍ تأكيد بدء التسجيل…</translation>
    </message>
    <message>
        <source>Added, not checked yet</source>
        <extracomment>State of a cloud recording that was added by its IDs and not queried yet</extracomment>
        <translation>تمت الإضافة، لم يتم التحقق بعد</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a cloud recording in web page mode</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Checking whether it ended…</source>
        <extracomment>State of a cloud recording: the service does not find it, which may pass</extracomment>
        <translation>جارٍ التحقق من انتهاء التسجيل…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>جارٍ إيقاف التسجيل…</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <extracomment>State of a cloud recording: it is unknown whether the stop worked</extracomment>
        <translation>إيقاف التسجيل غير مؤكد</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>تم إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Did not start</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>لم ينجح بدء التسجيل</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <extracomment>State of a cloud recording: it ended without a request of this program</extracomment>
        <translation>انتهى من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a cloud recording: it ended because of an error</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>No longer controllable</source>
        <extracomment>State of a cloud recording: the service accepts no more requests for it</extracomment>
        <translation>لم يعد التحكم فيه ممكنًا</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>State of a cloud recording: it was discarded before it was started</extracomment>
        <translation>تم التخلي عنه</translation>
    </message>
    <message>
        <source>Started, nothing written yet</source>
        <extracomment>State of a cloud recording: it runs, but no file exists yet</extracomment>
        <translation>بدأ، لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In place of a value that is not known yet
----------
In place of an unknown channel name</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Not reported</source>
        <extracomment>Upload status: the service did not report it</extracomment>
        <translation>لم يتم الإبلاغ عنها</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>Upload status: all files are in the customer&apos;s storage</extracomment>
        <translation>تم الرفع</translation>
    </message>
    <message>
        <source>Uploaded, partly to the backup cloud</source>
        <extracomment>Upload status: some files are in the service&apos;s backup cloud and will be forwarded</extracomment>
        <translation>تم الرفع، جزئيًا إلى سحابة النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Upload status: the service itself does not know it</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Only in the backup cloud</source>
        <extracomment>Upload status: the files are in the service&apos;s backup cloud only</extracomment>
        <translation>في سحابة النسخ الاحتياطي فقط</translation>
    </message>
    <message>
        <source>The service found no recording with these IDs. Check the App ID, the resource ID, the recording ID, the channel, the UID, the mode and the connection. If something is recording under other IDs, it is still billed. Tallylight checks again every few minutes.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>لم تعثر الخدمة على تسجيل بهذه المعرّفات. تحقق من معرّف التطبيق (App ID) ومعرّف المورد ومعرّف التسجيل والقناة ورقم UID والوضع والاتصال. إذا كان هناك تسجيل بمعرّفات أخرى فلا تزال رسومه تُحتسب. يعيد Tallylight التحقق كل بضع دقائق.</translation>
    </message>
    <message>
        <source>Not found under these IDs</source>
        <extracomment>State of a cloud recording that was added by its IDs: the service does not know them</extracomment>
        <translation>لم يُعثر عليه بهذه المعرّفات</translation>
    </message>
    <message>
        <source>Not found yet, checking…</source>
        <extracomment>State of a cloud recording that was added by its IDs: the service does not find it, which may pass</extracomment>
        <translation>لم يُعثر عليه بعد، جارٍ التحقق…</translation>
    </message>
    <message>
        <source>The answer to the start was lost, so it may be recording and billed. Enter its recording ID (sid), start it again after five minutes, or remove it from the list.</source>
        <extracomment>Tooltip for the state of a cloud recording whose start was not answered</extracomment>
        <translation>فُقد الرد على أمر البدء، لذا قد يكون التسجيل جاريًا وتُحتسب رسومه. أدخل معرّف التسجيل (sid)، أو ابدأه مجددًا بعد خمس دقائق، أو أزله من القائمة.</translation>
    </message>
    <message>
        <source>It is recording and billed, but its recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook, and enter it.</source>
        <extracomment>Tooltip for the state of a cloud recording whose recording ID is unknown; &quot;sid&quot; stays</extracomment>
        <translation>التسجيل جارٍ وتُحتسب رسومه، لكن معرّف التسجيل (sid) لم يصل قط. ابحث عن sid في أسماء ملفات التسجيل أو في حدث webhook وأدخله.</translation>
    </message>
    <message>
        <source>Recording now (%1)</source>
        <extracomment>Beside the heading of the folded table of cloud recordings, and in the title of the window; %1 is how many are recording now</extracomment>
        <translation>جارٍ التسجيل الآن (%1)</translation>
    </message>
    <message>
        <source>Recording now (%1, perhaps %2 more)</source>
        <extracomment>Beside the heading of the folded table of cloud recordings, and in the title of the window; %1 is how many are recording now, %2 of how many more this is not certain</extracomment>
        <translation>جارٍ التسجيل الآن (%1، وربما %2 أيضًا)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordsNotices</name>
    <message>
        <source>The file was not set aside. %1</source>
        <extracomment>The button &quot;Set it aside and begin anew&quot; was pressed; %1 is a sentence with the reason</extracomment>
        <translation>لم يُنحَّ الملف جانبًا. %1</translation>
    </message>
    <message>
        <source>Stops made now would be forgotten after a crash, and nothing new can be started. %1</source>
        <extracomment>While the program&apos;s records cannot be used; %1 is a sentence with the reason</extracomment>
        <translation>ستُنسى عمليات الإيقاف التي تتم الآن إذا تعطل البرنامج، ولا يمكن بدء أي شيء جديد. %1</translation>
    </message>
    <message>
        <source>The old records are kept in the file %1.</source>
        <extracomment>After a file was set aside; %1 is its new path</extracomment>
        <translation>السجلات القديمة محفوظة في الملف %1.</translation>
    </message>
    <message>
        <source>Save them again</source>
        <extracomment>Button: writes the file with the program&apos;s records again</extracomment>
        <translation>حفظها من جديد</translation>
    </message>
    <message>
        <source>The records were not saved. %1</source>
        <extracomment>The button &quot;Save them again&quot; was pressed; %1 is a sentence with the reason</extracomment>
        <translation>لم تُحفظ السجلات. %1</translation>
    </message>
    <message>
        <source>The records were saved again. Nothing is missing.</source>
        <extracomment>The button &quot;Save them again&quot; was pressed</extracomment>
        <translation>حُفظت السجلات من جديد. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The data folder %1 could not be locked, so a second Tallylight could use it at the same time. Check its free space and permissions. A leftover named %2 can be deleted.</source>
        <extracomment>After the start of the program; %1 is the path of the data folder, %2 the name of a file in it</extracomment>
        <translation>تعذّر قفل مجلد البيانات %1، لذلك قد تستخدمه نسخة ثانية من Tallylight في الوقت نفسه. تحقق من مساحته الحرة وأذوناته. وإن بقي فيه عنصر باسم %2 فيمكن حذفه.</translation>
    </message>
    <message>
        <source>Settings cannot be saved in %1, so language, theme, columns, and filters will be forgotten when Tallylight closes. Recordings are not affected. Check whether it is a file, and its permissions.</source>
        <extracomment>After the start of the program; %1 is the path of the file with the settings</extracomment>
        <translation>لا يمكن حفظ الإعدادات في %1، لذلك ستُنسى اللغة والسمة والأعمدة وعوامل التصفية عند إغلاق Tallylight. لا تتأثر التسجيلات بذلك. تحقق من أنه ملف ومن أذوناته.</translation>
    </message>
    <message>
        <source>Tallylight did not end properly last time. That stops no recording, and automatic stops did not work meanwhile. Stops that were under way continue now.</source>
        <extracomment>After the start of the program</extracomment>
        <translation>لم ينتهِ Tallylight بشكل سليم في المرة السابقة. هذا لا يوقف أي تسجيل، ولم يعمل الإيقاف التلقائي خلال تلك الفترة. تُستأنف الآن عمليات الإيقاف التي لم تكتمل.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordsPage</name>
    <message>
        <source>The file that holds them is damaged.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>الملف الذي يحتوي عليها تالف.</translation>
    </message>
    <message>
        <source>The file in their place was made by another program.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>الملف الموجود مكانها أنشأه برنامج آخر.</translation>
    </message>
    <message>
        <source>They were made by a newer version of Tallylight.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>أنشأها إصدار أحدث من Tallylight.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt, which reads them, is not installed.</source>
        <extracomment>First of three sentences on a page in place of the recordings; SQLite and Qt are names</extracomment>
        <translation>برنامج تشغيل SQLite الخاص بـ Qt، الذي يقرؤها، غير مثبَّت.</translation>
    </message>
    <message>
        <source>The file that holds them cannot be opened.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>تعذّر فتح الملف الذي يحتوي عليها.</translation>
    </message>
    <message>
        <source>Restore the file from a backup and start again, or set it aside: the file is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;Set it aside…&quot; is the button below</extracomment>
        <translation>استعد الملف من نسخة احتياطية وشغّل البرنامج من جديد، أو نحِّه جانبًا: يُحتفظ بالملف، وتربط حساباتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Move the file away and put the right one in its place, or set it aside: the file is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>انقل الملف وضع الملف الصحيح مكانه، أو نحِّه جانبًا: يُحتفظ بالملف، وتربط حساباتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Use the newer version, or set the file aside: it is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>استخدم الإصدار الأحدث، أو نحِّ الملف جانبًا: يُحتفظ به، وتربط حساباتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Install it, on Debian and Ubuntu with the package %1, and start Tallylight again.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; %1 is the name of a package</extracomment>
        <translation>ثبِّته (في Debian وUbuntu بالحزمة %1) ثم شغّل Tallylight من جديد.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder and start again, or set the file aside: it is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>تحقق من أذونات الملف ومجلده وشغّل البرنامج من جديد، أو نحِّ الملف جانبًا: يُحتفظ به، وتربط حساباتك مرة أخرى.</translation>
    </message>
    <message>
        <source>Tallylight cannot read its records</source>
        <extracomment>Heading of a page in place of the recordings. &quot;Records&quot;: what the program has saved about accounts, recordings and stops</extracomment>
        <translation>تعذّر على Tallylight قراءة سجلاته</translation>
    </message>
    <message>
        <source>What is being recorded continues and may be billed, but Tallylight cannot show or stop it now.</source>
        <extracomment>Second of three sentences on a page in place of the recordings</extracomment>
        <translation>ما يجري تسجيله مستمر وقد تُحتسب تكلفته، لكن Tallylight لا يستطيع عرضه أو إيقافه الآن.</translation>
    </message>
    <message>
        <source>The file:</source>
        <extracomment>The path of the file with the program&apos;s records follows</extracomment>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <extracomment>Button: keeps the file under another name and starts a new one</extracomment>
        <translation>تنحيته جانبًا والبدء من جديد</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits</extracomment>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RemovalNotices</name>
    <message numerus="yes">
        <source>%Ln test run(s) removed from the list.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>
            <numerusform>لم يُزل أي جري تجربة من القائمة.</numerusform>
            <numerusform>أُزيل جري تجربة واحد من القائمة.</numerusform>
            <numerusform>أُزيل جريا تجربة من القائمة.</numerusform>
            <numerusform>أُزيلت من القائمة جريان التجارب: %Ln.</numerusform>
            <numerusform>أُزيلت من القائمة جريان التجارب: %Ln.</numerusform>
            <numerusform>أُزيلت من القائمة جريان التجارب: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) removed from the list.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>
            <numerusform>لم يُزل أي تسجيل سحابي من القائمة.</numerusform>
            <numerusform>أُزيل تسجيل سحابي واحد من القائمة.</numerusform>
            <numerusform>أُزيل تسجيلان سحابيان من القائمة.</numerusform>
            <numerusform>أُزيلت %Ln تسجيلات سحابية من القائمة.</numerusform>
            <numerusform>أُزيل %Ln تسجيلًا سحابيًا من القائمة.</numerusform>
            <numerusform>أُزيل %Ln تسجيل سحابي من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed in the cloud.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>لم يتغير شيء في السحابة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: puts what was removed back on the list</extracomment>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) are on the list again.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>لم يعد أي جري تجربة إلى القائمة.</numerusform>
            <numerusform>عاد جري تجربة واحد إلى القائمة.</numerusform>
            <numerusform>عاد جريا تجربة إلى القائمة.</numerusform>
            <numerusform>عادت إلى القائمة جريان التجارب: %Ln.</numerusform>
            <numerusform>عادت إلى القائمة جريان التجارب: %Ln.</numerusform>
            <numerusform>عادت إلى القائمة جريان التجارب: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) are on the list again.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>لم يعد أي تسجيل سحابي إلى القائمة.</numerusform>
            <numerusform>عاد تسجيل سحابي واحد إلى القائمة.</numerusform>
            <numerusform>عاد تسجيلان سحابيان إلى القائمة.</numerusform>
            <numerusform>عادت %Ln تسجيلات سحابية إلى القائمة.</numerusform>
            <numerusform>عاد %Ln تسجيلًا سحابيًا إلى القائمة.</numerusform>
            <numerusform>عاد %Ln تسجيل سحابي إلى القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already on the list.</source>
        <extracomment>After &quot;Undo&quot;: some were added again before</extracomment>
        <translation>
            <numerusform>لم يكن أي منها في القائمة من قبل.</numerusform>
            <numerusform>كان واحد منها في القائمة من قبل.</numerusform>
            <numerusform>كان اثنان منها في القائمة من قبل.</numerusform>
            <numerusform>كانت %Ln منها في القائمة من قبل.</numerusform>
            <numerusform>كان %Ln منها في القائمة من قبل.</numerusform>
            <numerusform>كان %Ln منها في القائمة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be put back, because their connection was removed.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>لم تتعذر إعادة أي منها.</numerusform>
            <numerusform>تعذرت إعادة واحد لأن اتصاله أُزيل.</numerusform>
            <numerusform>تعذرت إعادة اثنين لأن اتصالهما أُزيل.</numerusform>
            <numerusform>تعذرت إعادة %Ln لأن اتصالها أُزيل.</numerusform>
            <numerusform>تعذرت إعادة %Ln لأن اتصالها أُزيل.</numerusform>
            <numerusform>تعذرت إعادة %Ln لأن اتصالها أُزيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatic stop(s) were not set again, because their time has passed.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>لا توجد عمليات إيقاف تلقائي لم تُضبط من جديد.</numerusform>
            <numerusform>لم تُضبط عملية إيقاف تلقائي واحدة من جديد لأن وقتها مضى.</numerusform>
            <numerusform>لم تُضبط عمليتا إيقاف تلقائي من جديد لأن وقتهما مضى.</numerusform>
            <numerusform>لم تُضبط %Ln عمليات إيقاف تلقائي من جديد لأن وقتها مضى.</numerusform>
            <numerusform>لم تُضبط %Ln عملية إيقاف تلقائي من جديد لأن وقتها مضى.</numerusform>
            <numerusform>لم تُضبط %Ln عملية إيقاف تلقائي من جديد لأن وقتها مضى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatic stop(s) were not set again, because their connection is read-only.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>لا توجد عمليات إيقاف تلقائي لم تُضبط من جديد.</numerusform>
            <numerusform>لم تُضبط عملية إيقاف تلقائي واحدة من جديد لأن اتصالها للقراءة فقط.</numerusform>
            <numerusform>لم تُضبط عمليتا إيقاف تلقائي من جديد لأن اتصالهما للقراءة فقط.</numerusform>
            <numerusform>لم تُضبط %Ln عمليات إيقاف تلقائي من جديد لأن اتصالها للقراءة فقط.</numerusform>
            <numerusform>لم تُضبط %Ln عملية إيقاف تلقائي من جديد لأن اتصالها للقراءة فقط.</numerusform>
            <numerusform>لم تُضبط %Ln عملية إيقاف تلقائي من جديد لأن اتصالها للقراءة فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ReportDialog</name>
    <message>
        <source>The report was saved to %1.</source>
        <translation>تم حفظ التقرير في %1.</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>تعذر حفظ التقرير: %1</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>Title of the dialog with what a report about a problem contains</extracomment>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>This is everything that the report contains. Tallylight sends it to no one: copy or save it, and attach it to your ticket. Secrets are left out, and so are the names and IDs in your settings.</source>
        <extracomment>Above the text of the report</extracomment>
        <translation>هذا كل ما يحتويه التقرير. لا يرسله Tallylight إلى أحد: انسخه أو احفظه، وأرفقه ببلاغك. لا يتضمن الأسرار، ولا الأسماء والمعرّفات الموجودة في إعداداتك.</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <extracomment>For screen readers: the text of the report</extracomment>
        <translation>محتوى التقرير</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: puts the report on the clipboard</extracomment>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <extracomment>Button: opens a dialog to choose a file</extracomment>
        <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RequestView</name>
    <message>
        <source>Request</source>
        <extracomment>For screen readers: the text of a request to the service</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the text of the request to the clipboard</extracomment>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunActionTexts</name>
    <message>
        <source>Another request for this test run is in progress</source>
        <extracomment>Why &quot;Pause&quot;, &quot;Resume&quot; and &quot;Interrupt&quot; are disabled: an earlier one is still in progress</extracomment>
        <translation>هناك أمر آخر لجري التجربة هذا قيد التنفيذ</translation>
    </message>
    <message>
        <source>Recording can be stopped for %1 of the %2 selected test runs</source>
        <extracomment>Tooltip of &quot;Stop recording&quot;: of the %2 selected test runs, %1 record</extracomment>
        <translation>يمكن إيقاف التسجيل في %1 من جريان التجارب المحددة البالغ عددها %2</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be paused</source>
        <extracomment>Tooltip of &quot;Pause&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>يمكن الإيقاف المؤقت في %1 من جريان التجارب المحددة البالغ عددها %2</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be resumed</source>
        <extracomment>Tooltip of &quot;Resume&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>يمكن الاستئناف في %1 من جريان التجارب المحددة البالغ عددها %2</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be interrupted</source>
        <extracomment>Tooltip of &quot;Interrupt&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>يمكن مقاطعة الاختبار في %1 من جريان التجارب المحددة البالغ عددها %2</translation>
    </message>
    <message>
        <source>Select a test run first</source>
        <extracomment>Why an action is disabled: no row of the table is selected</extracomment>
        <translation>حدد جري تجربة أولًا</translation>
    </message>
    <message>
        <source>Select one test run only</source>
        <extracomment>Why an action is disabled: it is for one test run, and more are selected</extracomment>
        <translation>حدد جري تجربة واحدًا فقط</translation>
    </message>
    <message>
        <source>The test record of this test run is not known</source>
        <extracomment>Why &quot;Create similar test run&quot; and &quot;Copy test record ID&quot; are disabled</extracomment>
        <translation>سجل التجربة لجري التجربة هذا غير معروف</translation>
    </message>
    <message>
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>عنوان وحدة التحكم هذه غير معروف</translation>
    </message>
    <message>
        <source>The recording is being stopped</source>
        <extracomment>Why &quot;Remove from the list&quot; is disabled</extracomment>
        <translation>جارٍ إيقاف التسجيل</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunActions</name>
    <message>
        <source>Stop recording</source>
        <extracomment>Menu item and button: ends the recording of baseline requests of the selected test runs</extracomment>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Menu item; opens a window to set when the program stops the recording</extracomment>
        <translation>إيقاف التسجيل تلقائيًا…</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Menu item; opens the side panel with a copy</extracomment>
        <translation>إنشاء جري تجربة مشابه</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu item: the selected test runs wait until they are resumed</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Menu item: the selected, paused test runs resume</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Interrupt…</source>
        <extracomment>Menu item; asks first. The selected test runs end early</extracomment>
        <translation>مقاطعة…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Menu item: shows the panel with everything about the test run</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Menu item: opens the web browser</extracomment>
        <translation>فتح في Wallarm Console</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>Menu item: puts the selected rows of the table on the clipboard</extracomment>
        <translation>نسخ الصفوف</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Menu item: puts the content of the selected cell on the clipboard</extracomment>
        <translation>نسخ الخلية</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Menu item: puts the test run&apos;s ID on the clipboard</extracomment>
        <translation>نسخ تعريف جري التجربة</translation>
    </message>
    <message>
        <source>Copy test record ID</source>
        <extracomment>Menu item: puts the test record&apos;s ID on the clipboard</extracomment>
        <translation>نسخ تعريف سجل التجربة</translation>
    </message>
    <message>
        <source>Copy link to Wallarm Console</source>
        <extracomment>Menu item: puts the address of the test run&apos;s page on the clipboard</extracomment>
        <translation>نسخ رابط Wallarm Console</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Menu item: removes the test run from the table; the service keeps it</extracomment>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Note and ticket…</source>
        <extracomment>Menu item; opens a dialog for what the user wants to remember about the test run</extracomment>
        <translation>ملاحظة وتذكرة…</translation>
    </message>
    <message>
        <source>Copy query as cURL</source>
        <extracomment>Menu item: puts a command for a shell on the clipboard that asks the service for the state of the test run</extracomment>
        <translation>نسخ الاستعلام بصيغة cURL</translation>
    </message>
    <message>
        <source>Copy stop as cURL</source>
        <extracomment>Menu item: puts a command for a shell on the clipboard that stops the recording</extracomment>
        <translation>نسخ الإيقاف بصيغة cURL</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunChangeTexts</name>
    <message>
        <source>Pause</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>مقاطعة</translation>
    </message>
    <message>
        <source>Test run “%1” is paused.</source>
        <extracomment>Outcome of Pause; %1 is the test run&apos;s name</extracomment>
        <translation>جري التجربة «%1» متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Test run “%1” was resumed.</source>
        <extracomment>Outcome of Resume; %1 is the test run&apos;s name</extracomment>
        <translation>تم استئناف جري التجربة «%1».</translation>
    </message>
    <message>
        <source>Test run “%1” was interrupted.</source>
        <extracomment>Outcome of Interrupt; %1 is the test run&apos;s name</extracomment>
        <translation>تمت مقاطعة جري التجربة «%1».</translation>
    </message>
    <message>
        <source>“%1” was not needed. Test run “%2” was already in that state or has ended.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>لم يلزم تنفيذ «%1» لجري التجربة «%2»: كان على هذه الحال بالفعل، أو أنه انتهى.</translation>
    </message>
    <message>
        <source>The service did not carry out “%1” for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>لم تنفذ الخدمة «%1» لجري التجربة «%2». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The service refused “%1” for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>رفضت الخدمة «%1» لجري التجربة «%2». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>Outcome of an action; %1 is the test run&apos;s name or ID</extracomment>
        <translation>لم يُعثر على جري التجربة «%1» في هذه السحابة.</translation>
    </message>
    <message>
        <source>“%1” was not sent for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action: no network, no credential …; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>لم يُرسل الأمر «%1» لجري التجربة «%2». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is not known yet whether “%1” worked for test run “%2”. Tallylight keeps checking.</source>
        <extracomment>Outcome of an action: no clear answer for 90 s; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>ليس معروفًا بعد ما إذا كان الأمر «%1» لجري التجربة «%2» قد نجح. يواصل Tallylight التحقق.</translation>
    </message>
    <message>
        <source>“%1” was canceled for test run “%2” before it was sent. Nothing has changed.</source>
        <extracomment>Outcome of an action: the user canceled it in time; %1 is its name, %2 the test run&apos;s</extracomment>
        <translation>تم إلغاء الأمر «%1» لجري التجربة «%2» قبل إرساله. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) paused.</source>
        <extracomment>Part of the outcome of pausing many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>جريان التجارب التي تم إيقافها مؤقتًا: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم إيقافها مؤقتًا: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم إيقافها مؤقتًا: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم إيقافها مؤقتًا: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم إيقافها مؤقتًا: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم إيقافها مؤقتًا: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) resumed.</source>
        <extracomment>Part of the outcome of resuming many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>جريان التجارب التي تم استئنافها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم استئنافها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم استئنافها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم استئنافها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم استئنافها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم استئنافها: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) interrupted.</source>
        <extracomment>Part of the outcome of interrupting many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>جريان التجارب التي تمت مقاطعتها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تمت مقاطعتها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تمت مقاطعتها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تمت مقاطعتها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تمت مقاطعتها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تمت مقاطعتها: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %Ln test run(s).</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>جريان التجارب التي لم يلزمها أي إجراء: %Ln.</numerusform>
            <numerusform>جريان التجارب التي لم يلزمها أي إجراء: %Ln.</numerusform>
            <numerusform>جريان التجارب التي لم يلزمها أي إجراء: %Ln.</numerusform>
            <numerusform>جريان التجارب التي لم يلزمها أي إجراء: %Ln.</numerusform>
            <numerusform>جريان التجارب التي لم يلزمها أي إجراء: %Ln.</numerusform>
            <numerusform>جريان التجارب التي لم يلزمها أي إجراء: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) unchanged.</source>
        <extracomment>Part of the outcome of a request for many test runs: answered, but without effect</extracomment>
        <translation>
            <numerusform>جريان التجارب التي لم تتغير: %Ln.</numerusform>
            <numerusform>جريان التجارب التي لم تتغير: %Ln.</numerusform>
            <numerusform>جريان التجارب التي لم تتغير: %Ln.</numerusform>
            <numerusform>جريان التجارب التي لم تتغير: %Ln.</numerusform>
            <numerusform>جريان التجارب التي لم تتغير: %Ln.</numerusform>
            <numerusform>جريان التجارب التي لم تتغير: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) refused by the service.</source>
        <extracomment>Part of the outcome of a request for many test runs: the service refused</extracomment>
        <translation>
            <numerusform>لم ترفض الخدمة أي أمر.</numerusform>
            <numerusform>رفضت الخدمة أمرًا واحدًا.</numerusform>
            <numerusform>رفضت الخدمة أمرين.</numerusform>
            <numerusform>رفضت الخدمة %Ln أوامر.</numerusform>
            <numerusform>رفضت الخدمة %Ln أمرًا.</numerusform>
            <numerusform>رفضت الخدمة %Ln أمر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not sent.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>لا توجد أوامر غير مرسلة.</numerusform>
            <numerusform>أمر واحد لم يُرسل.</numerusform>
            <numerusform>أمران لم يُرسلا.</numerusform>
            <numerusform>%Ln أوامر لم تُرسل.</numerusform>
            <numerusform>%Ln أمرًا لم يُرسل.</numerusform>
            <numerusform>%Ln أمر لم يُرسل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>لا توجد أوامر غير مؤكدة.</numerusform>
            <numerusform>أمر واحد غير مؤكد بعد.</numerusform>
            <numerusform>أمران غير مؤكدين بعد.</numerusform>
            <numerusform>%Ln أوامر غير مؤكدة بعد.</numerusform>
            <numerusform>%Ln أمرًا غير مؤكد بعد.</numerusform>
            <numerusform>%Ln أمر غير مؤكد بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) canceled before they were sent.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>لم يتم إلغاء أي أمر قبل إرساله.</numerusform>
            <numerusform>تم إلغاء أمر واحد قبل إرساله.</numerusform>
            <numerusform>تم إلغاء أمرين قبل إرسالهما.</numerusform>
            <numerusform>تم إلغاء %Ln أوامر قبل إرسالها.</numerusform>
            <numerusform>تم إلغاء %Ln أمرًا قبل إرسالها.</numerusform>
            <numerusform>تم إلغاء %Ln أمر قبل إرسالها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunDetails</name>
    <message>
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>عنوان وحدة التحكم هذه غير معروف</translation>
    </message>
    <message>
        <source>Select a test run to see its details.</source>
        <extracomment>In place of the details while none or several test runs are selected</extracomment>
        <translation>حدد جري تجربة لعرض تفاصيله.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>For screen readers: the tabs of the details of a test run</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Details of a test run: name of a tab</extracomment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>Details of a test run: name of a tab</extracomment>
        <translation>الثغرات الأمنية</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Details of a test run: name of a tab, what this program did to it</extracomment>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>Details of a test run: name of a tab, what the service answered</extracomment>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button: opens the web browser</extracomment>
        <translation>فتح في Wallarm Console</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunFilterTexts</name>
    <message>
        <source>In progress</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: those that have not ended</extracomment>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended, no vulnerability found</extracomment>
        <translation>ناجحة</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended, vulnerabilities found</extracomment>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended early</extracomment>
        <translation>تمت مقاطعتها</translation>
    </message>
    <message>
        <source>Show the test runs that have not ended</source>
        <extracomment>Tooltip of the filter &quot;In progress&quot;</extracomment>
        <translation>إظهار جريان التجارب التي لم تنتهِ</translation>
    </message>
    <message>
        <source>Show the test runs that ended without a vulnerability</source>
        <extracomment>Tooltip of the filter &quot;Passed&quot;</extracomment>
        <translation>إظهار جريان التجارب التي انتهت دون ثغرات أمنية</translation>
    </message>
    <message>
        <source>Show the test runs that found vulnerabilities</source>
        <extracomment>Tooltip of the filter &quot;Failed&quot;</extracomment>
        <translation>إظهار جريان التجارب التي عثرت على ثغرات أمنية</translation>
    </message>
    <message>
        <source>Show the test runs that were interrupted</source>
        <extracomment>Tooltip of the filter &quot;Interrupted&quot;</extracomment>
        <translation>إظهار جريان التجارب التي تمت مقاطعتها</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Filter of the test runs by age: first item, no filter</extracomment>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Started in the last hour</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>بدأت خلال الساعة الأخيرة</translation>
    </message>
    <message>
        <source>Started in the last 24 hours</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>بدأت خلال آخر ٢٤ ساعة</translation>
    </message>
    <message>
        <source>Started in the last 7 days</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>بدأت خلال آخر ٧ أيام</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Filter of the test runs: %1 kind of state, %2 how many test runs are of that kind</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recording now</source>
        <extracomment>Filter of the test runs: those that are recording baseline requests now</extracomment>
        <translation>جارٍ التسجيل الآن</translation>
    </message>
    <message>
        <source>Any domain</source>
        <extracomment>Filter of the test runs by domain: first item, no filter</extracomment>
        <translation>أي نطاق</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>For screen readers and as tooltip: the filter by domain name of the tested application</extracomment>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Any policy</source>
        <extracomment>Filter of the test runs by test policy: first item, no filter</extracomment>
        <translation>أي سياسة</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>For screen readers and as tooltip: the filter by test policy</extracomment>
        <translation>سياسة الاختبار</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>For screen readers and as tooltip: the filter by the age of test runs</extracomment>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button that clears all filters of the test runs</extracomment>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: the service has reported no state, or does not know the test run</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Show the test runs whose state is unknown or that the service cannot find</source>
        <extracomment>Tooltip of the filter &quot;Unknown&quot;</extracomment>
        <translation>إظهار جريان التجارب التي لا تُعرف حالتها أو التي لا تعثر عليها الخدمة</translation>
    </message>
    <message>
        <source>Recording now (%1, %2 not heard from)</source>
        <extracomment>Filter of the test runs: %1 how many are recording now, %2 how many more were when last heard from</extracomment>
        <translation>جارٍ التسجيل الآن (%1، و%2 بلا رد)</translation>
    </message>
    <message>
        <source>Show only the test runs that record baseline requests now, or did when they were last heard from</source>
        <extracomment>Tooltip of the filter &quot;Recording now&quot;</extracomment>
        <translation>إظهار جريان التجارب التي تسجل طلبات الأساس الآن فقط، أو التي كانت تسجلها عند آخر رد</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunForm</name>
    <message>
        <source>This is not a valid ID. It contains a character that IDs cannot have.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>هذا المعرّف غير صالح. يتضمن حرفًا غير مسموح به في المعرّفات.</translation>
    </message>
    <message>
        <source>Use baselines from %1</source>
        <extracomment>Check box, always checked, in the form that copies a test run; %1 is the test record&apos;s name</extracomment>
        <translation>استخدام طلبات الأساس من %1</translation>
    </message>
    <message>
        <source>Test run name</source>
        <extracomment>Label of a field</extracomment>
        <translation>اسم جري التجربة</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Label of a field</extracomment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Test record name</source>
        <extracomment>Label of a field</extracomment>
        <translation>اسم سجل التجربة</translation>
    </message>
    <message>
        <source>Same as the test run&apos;s name</source>
        <extracomment>Shown in the empty field of the test record&apos;s name</extracomment>
        <translation>مثل اسم جري التجربة</translation>
    </message>
    <message>
        <source>Default Policy</source>
        <extracomment>First in the list of test policies, and shown in the empty field</extracomment>
        <translation>السياسة الافتراضية</translation>
    </message>
    <message>
        <source>Account ID</source>
        <extracomment>Label of a field: the number of the Wallarm account, called clientid by the service</extracomment>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <extracomment>Group of fields that can be unfolded</extracomment>
        <translation>الإعدادات المتقدمة</translation>
    </message>
    <message>
        <source>Stop on first fail</source>
        <extracomment>Check box</extracomment>
        <translation>التوقف عند أول فشل</translation>
    </message>
    <message>
        <source>Skip duplicated baselines</source>
        <extracomment>Check box</extracomment>
        <translation>تخطي طلبات الأساس المكررة</translation>
    </message>
    <message>
        <source>Skip following files extensions</source>
        <extracomment>Check box; below it is a field for the extensions</extracomment>
        <translation>تخطي امتدادات الملفات التالية</translation>
    </message>
    <message>
        <source>RPS per test run</source>
        <extracomment>Label of a slider</extracomment>
        <translation>RPS لكل جري تجربة</translation>
    </message>
    <message>
        <source>RPS per baseline</source>
        <extracomment>Label of a slider</extracomment>
        <translation>RPS لكل طلب أساس</translation>
    </message>
    <message>
        <source>Stop baseline recording after</source>
        <extracomment>Label of a slider: recording stops automatically when no request has come for this long</extracomment>
        <translation>إيقاف تسجيل طلبات الأساس بعد</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Last line of a drop-down list while its names are being read</extracomment>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>The names could not be read. Type the ID.</source>
        <extracomment>Last line of a drop-down list whose names could not be read from the service</extracomment>
        <translation>تعذرت قراءة الأسماء. اكتب المعرّف.</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Label of a choice: the test policy&apos;s name, or its ID typed in</extracomment>
        <translation>سياسة الاختبار</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Label of a choice: the FAST node&apos;s name, or its ID typed in</extracomment>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Choose a node or type its ID</source>
        <extracomment>Shown in the empty field of the FAST node</extracomment>
        <translation>اختر عقدة أو اكتب معرّفها</translation>
    </message>
    <message>
        <source>The service refused this value: %1</source>
        <extracomment>Under a field whose value the service refused; %1 is the service&apos;s code for the reason</extracomment>
        <translation>رفضت الخدمة هذه القيمة: %1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunMessages</name>
    <message>
        <source>Create similar test run</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>إنشاء جري تجربة مشابه</translation>
    </message>
    <message>
        <source>Copy test record ID</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>نسخ تعريف سجل التجربة</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Button of the message after a stop that failed
----------
Button of the message after a pause, resume or interrupt that failed
----------
Button of a message: reads the test run again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button of the message after a stop
----------
Button of the message after a pause, resume or interrupt
----------
Button of the message that a test run may exist</extracomment>
        <translation>فتح في Wallarm Console</translation>
    </message>
    <message>
        <source>Retry unconfirmed</source>
        <extracomment>Button of the message after a request for many: repeats it for those that are not confirmed</extracomment>
        <translation>إعادة محاولة العمليات غير المؤكدة</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of the message after a test run was created: selects it in the table</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button of the message after a test run was created</extracomment>
        <translation>نسخ تعريف جري التجربة</translation>
    </message>
    <message>
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>A test run was added by its ID, but the service does not know it; %1 is the ID</extracomment>
        <translation>لم يُعثر على جري التجربة «%1» في هذه السحابة.</translation>
    </message>
    <message>
        <source>Test run “%1” could not be read. %2</source>
        <extracomment>A test run was added by its ID and could not be read; %1 is the ID, %2 a sentence with the reason</extracomment>
        <translation>تعذرت قراءة جري التجربة «%1». %2</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Button of a message: removes the test run from the table</extracomment>
        <translation>إزالة من القائمة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new test run(s) loaded.</source>
        <extracomment>After &quot;Load from Wallarm&quot;</extracomment>
        <translation>
            <numerusform>تم تحميل جريان التجارب الجديدة: %Ln.</numerusform>
            <numerusform>تم تحميل جريان التجارب الجديدة: %Ln.</numerusform>
            <numerusform>تم تحميل جريان التجارب الجديدة: %Ln.</numerusform>
            <numerusform>تم تحميل جريان التجارب الجديدة: %Ln.</numerusform>
            <numerusform>تم تحميل جريان التجارب الجديدة: %Ln.</numerusform>
            <numerusform>تم تحميل جريان التجارب الجديدة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new test runs.</source>
        <extracomment>After &quot;Load from Wallarm&quot;</extracomment>
        <translation>لا يوجد أي جري تجربة جديد.</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Button of the message after a request for many: shows the outcome of each</extracomment>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>The recording of “%1” is being stopped. The new test run will be created after that.</source>
        <extracomment>While a recording is stopped so that its record can be copied; %1 is the name of the test run that records</extracomment>
        <translation>جارٍ إيقاف التسجيل لجري التجربة «%1». سيتم إنشاء جري التجربة الجديد بعد ذلك.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>Button of the message after a copy was refused: stops the recording, then makes the copy</extracomment>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Button of the message that a test run may exist: opens the dialog that takes its ID</extracomment>
        <translation>إضافة جري تجربة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) created.</source>
        <extracomment>Several test runs were created one after another; a complete sentence</extracomment>
        <translation>
            <numerusform>جريان التجارب التي تم إنشاؤها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم إنشاؤها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم إنشاؤها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم إنشاؤها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم إنشاؤها: %Ln.</numerusform>
            <numerusform>جريان التجارب التي تم إنشاؤها: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunNotices</name>
    <message>
        <source>Automatic stop</source>
        <extracomment>Title of a desktop notification: a rule is about to stop a recording</extracomment>
        <translation>الإيقاف التلقائي للتسجيل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Desktop notification, below &quot;Test run passed&quot; and the like: %1 is the run&apos;s name, %2 its ID</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomeTexts</name>
    <message>
        <source>The server did not stop the recording. “%1” is still recording. Try again, or stop it in Wallarm Console.</source>
        <extracomment>Outcome of Stop recording: the server answered, but it is still recording; %1 is the test run&apos;s name</extracomment>
        <translation>لم يوقف الخادم التسجيل. لا يزال التسجيل لجري التجربة «%1» جاريًا: أعد المحاولة، أو أوقف التسجيل في Wallarm Console.</translation>
    </message>
    <message>
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name or ID</extracomment>
        <translation>لم يُعثر على جري التجربة «%1» في هذه السحابة.</translation>
    </message>
    <message>
        <source>The service refused to stop the recording of “%1”. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>رفضت الخدمة إيقاف التسجيل لجري التجربة «%1». لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was not sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: no network, no credential …; %1 is the test run&apos;s name</extracomment>
        <translation>لم يُرسل أمر إيقاف التسجيل لجري التجربة «%1». لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) stopped.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>لم يتم إيقاف أي تسجيل.</numerusform>
            <numerusform>تم إيقاف تسجيل واحد.</numerusform>
            <numerusform>تم إيقاف تسجيلين.</numerusform>
            <numerusform>تم إيقاف %Ln تسجيلات.</numerusform>
            <numerusform>تم إيقاف %Ln تسجيلًا.</numerusform>
            <numerusform>تم إيقاف %Ln تسجيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) still active.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>لا توجد تسجيلات نشطة.</numerusform>
            <numerusform>لا يزال تسجيل واحد نشطًا.</numerusform>
            <numerusform>لا يزال تسجيلان نشطين.</numerusform>
            <numerusform>لا تزال %Ln تسجيلات نشطة.</numerusform>
            <numerusform>لا يزال %Ln تسجيلًا نشطًا.</numerusform>
            <numerusform>لا يزال %Ln تسجيل نشطًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
            <numerusform>جريان التجارب غير الموجودة في هذه السحابة: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) refused by the service.</source>
        <extracomment>Part of the outcome of stopping many at once: the service refused; a complete sentence</extracomment>
        <translation>
            <numerusform>لم ترفض الخدمة أي عملية إيقاف تسجيل.</numerusform>
            <numerusform>رفضت الخدمة عملية إيقاف تسجيل واحدة.</numerusform>
            <numerusform>رفضت الخدمة عمليتي إيقاف تسجيل.</numerusform>
            <numerusform>رفضت الخدمة %Ln عمليات إيقاف تسجيل.</numerusform>
            <numerusform>رفضت الخدمة %Ln عملية إيقاف تسجيل.</numerusform>
            <numerusform>رفضت الخدمة %Ln عملية إيقاف تسجيل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not sent.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>لا توجد عمليات إيقاف تسجيل غير مرسلة.</numerusform>
            <numerusform>عملية إيقاف تسجيل واحدة لم تُرسل.</numerusform>
            <numerusform>عمليتا إيقاف تسجيل لم تُرسلا.</numerusform>
            <numerusform>%Ln عمليات إيقاف تسجيل لم تُرسل.</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل لم تُرسل.</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل لم تُرسل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>لا توجد عمليات إيقاف تسجيل غير مؤكدة.</numerusform>
            <numerusform>عملية إيقاف تسجيل واحدة غير مؤكدة بعد.</numerusform>
            <numerusform>عمليتا إيقاف تسجيل غير مؤكدتين بعد.</numerusform>
            <numerusform>%Ln عمليات إيقاف تسجيل غير مؤكدة بعد.</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل غير مؤكدة بعد.</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل غير مؤكدة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>This stop could not be saved to disk and would be forgotten after a crash.</source>
        <extracomment>Added to the outcome of a stop when the program&apos;s own records could not be written to disk</extracomment>
        <translation>تعذر حفظ عملية الإيقاف هذه على القرص، وستُنسى إذا تعطل البرنامج.</translation>
    </message>
    <message>
        <source>Test run “%1” was created from the test record.</source>
        <extracomment>Outcome of Create similar test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>تم إنشاء جري التجربة «%1» من سجل التجربة.</translation>
    </message>
    <message>
        <source>Test run “%1” was created. Its recording begins when the node is ready.</source>
        <extracomment>Outcome of Create test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>تم إنشاء جري التجربة «%1». يبدأ تسجيله عندما تصبح العقدة جاهزة.</translation>
    </message>
    <message>
        <source>The test run may have been created. Check before you try again.</source>
        <extracomment>Outcome of creating a run whose answer was lost</extracomment>
        <translation>ربما تم إنشاء جري التجربة. تحقق من ذلك قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The test run was not created.</source>
        <extracomment>Outcome of creating a run; a sentence with the reason follows</extracomment>
        <translation>لم يتم إنشاء جري التجربة.</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was canceled before it was sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: the user canceled the request in time; %1 is the test run&apos;s name</extracomment>
        <translation>تم إلغاء أمر إيقاف التسجيل لجري التجربة «%1» قبل إرساله. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The response was lost, but test run “%1” is in the list, so it was created.</source>
        <extracomment>Outcome of creating a run whose answer was lost; %1 is the new run&apos;s name or ID</extracomment>
        <translation>ضاع الرد، لكن تم العثور على جري التجربة «%1» في القائمة: لقد تم إنشاؤه.</translation>
    </message>
    <message>
        <source>Recording is still active for test record “%1”. Stop recording first.</source>
        <extracomment>A copy was refused; %1 is the ID of the test record</extracomment>
        <translation>لا يزال التسجيل نشطًا لسجل التجربة «%1». أوقف التسجيل أولًا.</translation>
    </message>
    <message>
        <source>The recording of “%1” has ended.</source>
        <extracomment>Before the outcome of a copy for which a recording had to be stopped; %1 is that test run&apos;s name</extracomment>
        <translation>انتهى التسجيل لجري التجربة «%1».</translation>
    </message>
    <message>
        <source>The test run was not copied.</source>
        <extracomment>After the sentence that a recording which prevents a copy could not be stopped</extracomment>
        <translation>لم يتم نسخ جري التجربة.</translation>
    </message>
    <message>
        <source>The service does not know this request.</source>
        <extracomment>Reason why a stop, pause … failed: HTTP 404 or 405, although the test run itself exists</extracomment>
        <translation>لا تعرف الخدمة هذا الطلب.</translation>
    </message>
    <message>
        <source>The test record was not stopped instead, because another test run is recording into it.</source>
        <extracomment>Reason why a recording was not stopped the other possible way, through its test record</extracomment>
        <translation>ولم يُوقف سجل التجربة بدلًا من ذلك، لأن جري تجربة آخر يسجّل فيه.</translation>
    </message>
    <message>
        <source>The test run has ended. Nothing is being recorded anymore.</source>
        <extracomment>After &quot;Recording stopped for …&quot;: the run&apos;s state is a final one</extracomment>
        <translation>انتهى جري التجربة، ولم يعد يُسجَّل أي شيء.</translation>
    </message>
    <message>
        <source>Testing of the recorded requests continues.</source>
        <extracomment>After &quot;Recording stopped for …&quot;: the run is still running</extracomment>
        <translation>يستمر اختبار الطلبات المسجلة.</translation>
    </message>
    <message>
        <source>Test record “%1” can be reused.</source>
        <extracomment>After &quot;Recording stopped for …&quot;; %1 is the test record&apos;s name or ID</extracomment>
        <translation>يمكن إعادة استخدام سجل التجربة «%1».</translation>
    </message>
    <message>
        <source>Recording stopped for “%1”.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name. More sentences may follow</extracomment>
        <translation>تم إيقاف التسجيل لجري التجربة «%1».</translation>
    </message>
    <message>
        <source>Test run “%1” has ended. Nothing is being recorded anymore.</source>
        <extracomment>Outcome of Stop recording: the run has ended, by the stop or on its own; %1 is its name</extracomment>
        <translation>انتهى جري التجربة «%1»، ولم يعد يُسجَّل أي شيء.</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of “%1” has stopped. Tallylight checks every few seconds until it is certain.</source>
        <extracomment>Outcome of Stop recording: no clear answer for 90 seconds; %1 is the test run&apos;s name</extracomment>
        <translation>ليس معروفًا بعد ما إذا كان التسجيل لجري التجربة «%1» قد توقف. يتحقق Tallylight كل بضع ثوانٍ إلى أن يتأكد ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) have ended. Nothing is being recorded anymore.</source>
        <extracomment>Part of the outcome of stopping many at once: runs that ended, by the stop or on their own</extracomment>
        <translation>
            <numerusform>لم ينتهِ أي جري تجربة.</numerusform>
            <numerusform>انتهى جري تجربة واحد، ولم يعد يُسجَّل أي شيء.</numerusform>
            <numerusform>انتهى اثنان من جريان التجارب، ولم يعد يُسجَّل أي شيء.</numerusform>
            <numerusform>انتهت %Ln من جريان التجارب، ولم يعد يُسجَّل أي شيء.</numerusform>
            <numerusform>انتهى %Ln من جريان التجارب، ولم يعد يُسجَّل أي شيء.</numerusform>
            <numerusform>انتهى %Ln من جريان التجارب، ولم يعد يُسجَّل أي شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of “%1” has stopped after all, at %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>تأكد أن التسجيل لجري التجربة «%1» متوقف (%2).</translation>
    </message>
    <message>
        <source>Test run “%1” has ended after all, at %2. Nothing is being recorded anymore.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>تأكد أن جري التجربة «%1» قد انتهى (%2). لم يعد يُسجَّل أي شيء.</translation>
    </message>
    <message>
        <source>“%1” is still recording as of %2. Try again, or stop it in Wallarm Console.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>لا يزال التسجيل لجري التجربة «%1» جاريًا (%2). أعد المحاولة، أو أوقف التسجيل في Wallarm Console.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) not stopped: the stop was canceled before it was sent.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence: nothing was sent for these</extracomment>
        <translation>
            <numerusform>لم تُلغَ أي عملية إيقاف تسجيل.</numerusform>
            <numerusform>تسجيل واحد لم يتم إيقافه: أُلغيت عملية الإيقاف قبل إرسالها.</numerusform>
            <numerusform>تسجيلان لم يتم إيقافهما: أُلغيت عمليتا الإيقاف قبل إرسالهما.</numerusform>
            <numerusform>%Ln تسجيلات لم يتم إيقافها: أُلغيت عمليات الإيقاف قبل إرسالها.</numerusform>
            <numerusform>%Ln تسجيلًا لم يتم إيقافها: أُلغيت عمليات الإيقاف قبل إرسالها.</numerusform>
            <numerusform>%Ln تسجيل لم يتم إيقافها: أُلغيت عمليات الإيقاف قبل إرسالها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOverview</name>
    <message>
        <source>Overview</source>
        <extracomment>Details of a test run: name of the tab, for screen readers</extracomment>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Details of a test run: heading above the bar</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Baseline requests</source>
        <extracomment>Details of a test run: heading above the numbers of passed, failed and other baseline requests</extracomment>
        <translation>طلبات الأساس</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Details of a test run: heading above the test requests per second</extracomment>
        <translation>السرعة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SaveViewDialog</name>
    <message>
        <source>The view with this name will be replaced.</source>
        <extracomment>In the dialog &quot;Save view&quot;: there is a saved view of that name</extracomment>
        <translation>سيتم استبدال طريقة العرض التي تحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>Title of the dialog</extracomment>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of the dialog &quot;Save view&quot;</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field of the dialog &quot;Save view&quot;</extracomment>
        <translation>الاسم:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SearchButtons</name>
    <message>
        <source>Search</source>
        <extracomment>Magnifying glass in a field for words</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button in a field: empties the field</extracomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <extracomment>Button in a password field: hides what is typed again</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button in a password field: makes what is typed readable</extracomment>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ServiceErrorText</name>
    <message>
        <source>Wallarm did not accept the credentials. Check the token, or the UUID and secret key. They may belong to another cloud.</source>
        <extracomment>HTTP 401 of Wallarm. The credentials are a token, or a UUID and a secret key</extracomment>
        <translation>لم تقبل Wallarm بيانات الاعتماد. تحقق من الرمز، أو من UUID والمفتاح السري، فقد تكون تابعة لسحابة أخرى.</translation>
    </message>
    <message>
        <source>Agora did not accept the customer ID and customer secret. Check both. They may belong to another account.</source>
        <extracomment>HTTP 401 of Agora</extracomment>
        <translation>لم تقبل Agora معرّف العميل والمفتاح السري للعميل. تحقق من كليهما، فقد يكونان تابعين لحساب آخر.</translation>
    </message>
    <message>
        <source>The service did not accept the credentials. Check them.</source>
        <extracomment>HTTP 401</extracomment>
        <translation>لم تقبل الخدمة بيانات الاعتماد. تحقق منها.</translation>
    </message>
    <message>
        <source>This account has no right to do this, or the credentials belong to another cloud.</source>
        <extracomment>HTTP 403 of Wallarm</extracomment>
        <translation>ليس لهذا الحساب حق القيام بذلك، أو أن بيانات الاعتماد تابعة لسحابة أخرى.</translation>
    </message>
    <message>
        <source>This account has no right to do this. Check that the customer ID and the App ID belong to the same account.</source>
        <extracomment>HTTP 403 of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>ليس لهذا الحساب حق القيام بذلك. تحقق من أن معرّف العميل ومعرّف التطبيق (App ID) تابعان للحساب نفسه.</translation>
    </message>
    <message>
        <source>This account is not allowed to do this.</source>
        <extracomment>HTTP 403</extracomment>
        <translation>ليس لهذا الحساب حق القيام بذلك.</translation>
    </message>
    <message>
        <source>There is no Wallarm API at this address. Check the cloud or the address of the connection.</source>
        <extracomment>HTTP 404 when a Wallarm connection is tested</extracomment>
        <translation>لا توجد واجهة Wallarm API في هذا العنوان. تحقق من السحابة أو من عنوان الاتصال.</translation>
    </message>
    <message>
        <source>The service does not know this test run. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404 to a request about a test run</extracomment>
        <translation>لا تعرف الخدمة جري التجربة هذا، فقد يكون تابعًا لحساب آخر أو لسحابة أخرى.</translation>
    </message>
    <message>
        <source>The service does not know this test record. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404 to a request about a test record</extracomment>
        <translation>لا تعرف الخدمة سجل التجربة هذا، فقد يكون تابعًا لحساب آخر أو لسحابة أخرى.</translation>
    </message>
    <message>
        <source>The service does not know the node, test policy, or test record of the new test run, or FAST is not available in this cloud.</source>
        <extracomment>HTTP 404 when a test run is created or copied</extracomment>
        <translation>لا تعرف الخدمة العقدة أو سياسة الاختبار أو سجل التجربة لجري التجربة الجديد، أو أن FAST غير متاح في هذه السحابة.</translation>
    </message>
    <message>
        <source>This account&apos;s API does not list test runs.</source>
        <extracomment>HTTP 404 to the request for all test runs</extracomment>
        <translation>لا توفر واجهة API الخاصة بهذا الحساب قائمة بجريان التجارب.</translation>
    </message>
    <message>
        <source>This account&apos;s API does not list nodes and test policies.</source>
        <extracomment>HTTP 404 to the request for all nodes or test policies</extracomment>
        <translation>لا توفر واجهة API الخاصة بهذا الحساب قائمة بالعقد وسياسات الاختبار.</translation>
    </message>
    <message>
        <source>The service does not know this test run, or does not list its vulnerabilities.</source>
        <extracomment>HTTP 404 to the request for the vulnerabilities of a test run</extracomment>
        <translation>لا تعرف الخدمة جري التجربة هذا، أو لا توفر قائمة بثغراته الأمنية.</translation>
    </message>
    <message>
        <source>Agora finds no recording under these IDs. It may have ended. Check the App ID, the recording ID (sid), and the mode.</source>
        <extracomment>HTTP 404 to a request about a cloud recording; &quot;App ID&quot; and &quot;sid&quot; stay</extracomment>
        <translation>لا تعثر Agora على أي تسجيل بهذه المعرّفات. ربما انتهى التسجيل. تحقق من معرّف التطبيق (App ID) ومعرّف التسجيل (sid) والوضع.</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <extracomment>HTTP 404</extracomment>
        <translation>لا تعرف الخدمة ما طُلب منها.</translation>
    </message>
    <message>
        <source>There is no Agora Cloud Recording at this address. Check the address of the connection.</source>
        <extracomment>HTTP 404 when a cloud recording is started or a connection tested: a wrong address</extracomment>
        <translation>لا توجد خدمة التسجيل السحابي من Agora في هذا العنوان. تحقق من عنوان الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>The service refused %Ln value(s): %1.</source>
        <extracomment>Refusal of a request; %1 is the list of the refused parameters, JSON names</extracomment>
        <translation>
            <numerusform>لم ترفض الخدمة أي قيمة: %1.</numerusform>
            <numerusform>رفضت الخدمة قيمة واحدة: %1.</numerusform>
            <numerusform>رفضت الخدمة قيمتين: %1.</numerusform>
            <numerusform>رفضت الخدمة %Ln قيم: %1.</numerusform>
            <numerusform>رفضت الخدمة %Ln قيمة: %1.</numerusform>
            <numerusform>رفضت الخدمة %Ln قيمة: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused the request and gave no reason.</source>
        <extracomment>Any other refusal</extracomment>
        <translation>رفضت الخدمة الطلب ولم تذكر السبب.</translation>
    </message>
    <message>
        <source>The service refused the request. See the details for the reason.</source>
        <extracomment>Any other refusal; the service&apos;s own words are in the details</extracomment>
        <translation>رفضت الخدمة الطلب. السبب مذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>The token or secret key of this connection is missing. Enter it again.</source>
        <extracomment>Nothing is stored for the connection</extracomment>
        <translation>الرمز أو المفتاح السري لهذا الاتصال مفقود. أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>The customer secret of this connection is missing. Enter it again.</source>
        <extracomment>Nothing is stored for the connection</extracomment>
        <translation>المفتاح السري للعميل لهذا الاتصال مفقود. أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>The credentials are missing. Enter them again.</source>
        <extracomment>Nothing is stored</extracomment>
        <translation>بيانات الاعتماد مفقودة. أدخلها مرة أخرى.</translation>
    </message>
    <message>
        <source>Agora does not know this App ID, or Cloud Recording is not enabled for it. Check the App ID, and enable Cloud Recording in the Agora console.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>لا تعرف Agora معرّف التطبيق (App ID) هذا، أو أن التسجيل السحابي غير مفعّل له. تحقق من معرّف التطبيق، وفعّل التسجيل السحابي في وحدة تحكم Agora.</translation>
    </message>
    <message>
        <source>Cloud Recording is not enabled for this App ID. Enable it in the Agora console.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>التسجيل السحابي غير مفعّل لمعرّف التطبيق (App ID) هذا. فعّله في وحدة تحكم Agora.</translation>
    </message>
    <message>
        <source>The Agora project is not active, for example because of an unpaid bill. Ask the account&apos;s owner.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>مشروع Agora غير نشط، بسبب فاتورة غير مدفوعة مثلًا. راجع صاحب الحساب.</translation>
    </message>
    <message>
        <source>This Agora project has too many recordings at once. Stop one, or try again later.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>في مشروع Agora هذا عدد كبير جدًا من التسجيلات في الوقت نفسه. أوقف أحدها، أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Agora does not accept this channel name. Check its characters and its length.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>لا تقبل Agora اسم القناة هذا. تحقق من أحرفه وطوله.</translation>
    </message>
    <message>
        <source>The channel token has expired. Create a new one, and start again with it.</source>
        <extracomment>Refusal of Agora: the token that lets the recorder into the channel</extracomment>
        <translation>انتهت صلاحية رمز القناة. أنشئ رمزًا جديدًا، وابدأ به مجددًا.</translation>
    </message>
    <message>
        <source>Agora did not accept the channel token. It must be made for this App ID, channel, and UID.</source>
        <extracomment>Refusal of Agora: the token that lets the recorder into the channel; &quot;App ID&quot;, &quot;UID&quot; stay</extracomment>
        <translation>لم تقبل Agora رمز القناة. يجب أن يكون قد أُنشئ لمعرّف التطبيق (App ID) والقناة ورقم UID المستخدمة هنا.</translation>
    </message>
    <message>
        <source>This channel is already being recorded under this UID.</source>
        <extracomment>Refusal of Agora; &quot;UID&quot; stays</extracomment>
        <translation>تسجيل هذه القناة جارٍ بالفعل برقم UID هذا.</translation>
    </message>
    <message>
        <source>The App ID, channel, UID, or recording ID (sid) does not belong to the resource ID.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot;, &quot;UID&quot; and &quot;sid&quot; stay</extracomment>
        <translation>معرّف التطبيق (App ID) أو القناة أو رقم UID أو معرّف التسجيل (sid) غير تابع لمعرّف المورد.</translation>
    </message>
    <message>
        <source>Agora does not accept this layout.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>لا تقبل Agora هذا التخطيط.</translation>
    </message>
    <message>
        <source>Agora does not accept one of the settings. Its reason is in the details.</source>
        <extracomment>Refusal of Agora; the service&apos;s own words are in the details</extracomment>
        <translation>لا تقبل Agora أحد الإعدادات. السبب مذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>Agora has no free recorder at the moment. Try again later.</source>
        <extracomment>Failure of Agora</extracomment>
        <translation>ليس لدى Agora مسجِّل متاح حاليًا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Agora did not finish the request in time.</source>
        <extracomment>Failure of Agora</extracomment>
        <translation>لم تُكمل Agora الطلب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The recording is already ending.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>التسجيل في طور الانتهاء بالفعل.</translation>
    </message>
    <message>
        <source>Agora could not read the request. This is an error in Tallylight. Please report it with the details.</source>
        <extracomment>Refusal of Agora: a bug in this program</extracomment>
        <translation>تعذر على Agora قراءة الطلب. هذا خطأ في Tallylight. أبلغ عنه مع التفاصيل.</translation>
    </message>
    <message>
        <source>The reservation (resource ID) is no longer valid. Start again.</source>
        <extracomment>Refusal of a start: the resource ID is a reservation, good for five minutes</extracomment>
        <translation>لم يعد الحجز (معرّف المورد) صالحًا. ابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SheetTexts</name>
    <message>
        <source>Elsewhere in the window</source>
        <extracomment>Heading on the sheet of shortcuts: those that are in no menu</extracomment>
        <translation>في أماكن أخرى من النافذة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SilenceLine</name>
    <message>
        <source>%1 has given no usable answer yet.</source>
        <extracomment>Above the table; %1 is a connection that has answered every request with an error since the program started</extracomment>
        <translation>لم يصل بعد أي رد صالح من %1.</translation>
    </message>
    <message>
        <source>%1 has given no usable answer since %2.</source>
        <extracomment>Above the table; %1 is a connection that answers every request with an error, %2 a time</extracomment>
        <translation>لم يصل أي رد صالح من %1 منذ %2.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <extracomment>Above the table; %1 is a connection that has not answered since the program started</extracomment>
        <translation>لم يصل بعد أي رد من %1.</translation>
    </message>
    <message>
        <source>%1 has not answered since %2.</source>
        <extracomment>Above the table; %1 is a connection, %2 the time of its last answer</extracomment>
        <translation>لم يصل أي رد من %1 منذ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) do not answer.</source>
        <extracomment>Above the table, when more than one connection does not answer</extracomment>
        <translation>
            <numerusform>لا يوجد اتصال لا يستجيب.</numerusform>
            <numerusform>اتصال واحد لا يستجيب.</numerusform>
            <numerusform>اتصالان لا يستجيبان.</numerusform>
            <numerusform>%Ln اتصالات لا تستجيب.</numerusform>
            <numerusform>%Ln اتصالًا لا يستجيب.</numerusform>
            <numerusform>%Ln اتصال لا يستجيب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <extracomment>Above the table, after &quot;… has not answered since …&quot;; %1 is a duration, such as &quot;12 s&quot;</extracomment>
        <translation>المحاولة التالية بعد %1.</translation>
    </message>
    <message>
        <source>Trying now…</source>
        <extracomment>Above the table, after &quot;… has not answered since …&quot;: a request is on its way</extracomment>
        <translation>جارٍ المحاولة الآن…</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: immediately tries the connection that does not answer</extracomment>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <extracomment>For screen readers; %1 is a connection that did not answer for a while</extracomment>
        <translation>عادت الردود تصل من %1.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SpanEdit</name>
    <message>
        <source>seconds</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <extracomment>For screen readers: choice of seconds, minutes, hours or days</extracomment>
        <translation>وحدة الوقت</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SpeedView</name>
    <message>
        <source>%1 RPS now</source>
        <extracomment>Details of a test run; %1 is a number: test requests per second now</extracomment>
        <translation>الآن %1 RPS</translation>
    </message>
    <message>
        <source>%1 RPS on average</source>
        <extracomment>Details of a test run; %1 is a number: test requests per second over the whole run</extracomment>
        <translation>في المتوسط %1 RPS</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>Details of a test run: the service has reported no speed yet; it does after ten seconds</extracomment>
        <translation>غير معروفة بعد</translation>
    </message>
    <message>
        <source>Between %1 and %2 RPS in the last %3.</source>
        <extracomment>For screen readers: the line of speeds; %1 and %2 are requests per second, %3 is a duration</extracomment>
        <translation>بين %1 و%2 RPS خلال آخر %3.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>For screen readers: the line that shows test requests per second over time</extracomment>
        <translation>السرعة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StaleText</name>
    <message>
        <source>No answer since %1</source>
        <extracomment>A separate line about a test run or recording; %1 is a time, or a date and a time</extracomment>
        <translation>لا رد منذ %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <extracomment>A separate line about a test run or recording: the service has not answered since the program started</extracomment>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>%1 (not heard from since %2)</source>
        <extracomment>The last known but old state of a test run or recording; %1 is a state, such as &quot;Recording&quot;, %2 a time, or a date and a time</extracomment>
        <translation>%1 (لا رد منذ %2)</translation>
    </message>
    <message>
        <source>%1 (no answer yet)</source>
        <extracomment>The last known state of a test run or recording from before the program started; %1 is a state, such as &quot;Recording&quot;</extracomment>
        <translation>%1 (لا رد بعد)</translation>
    </message>
    <message>
        <source>The last read failed. %1</source>
        <extracomment>Below the last known state of a test run; %1 is a sentence with the reason</extracomment>
        <translation>فشلت آخر قراءة. %1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartDialog</name>
    <message>
        <source>Start cloud recording</source>
        <extracomment>Title of a window
----------
Button: starts the recording</extracomment>
        <translation>بدء التسجيل السحابي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>For screen readers: the list of steps at the side of a window</extracomment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the previous step</extracomment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Close without starting?</source>
        <extracomment>Question when the window that starts a cloud recording is closed</extracomment>
        <translation>هل تريد الإغلاق دون بدء التسجيل؟</translation>
    </message>
    <message>
        <source>Nothing has been started. What you entered will be lost.</source>
        <extracomment>What closing the window that starts a cloud recording means</extracomment>
        <translation>لم يبدأ أي تسجيل. سيُفقد ما أدخلته.</translation>
    </message>
    <message>
        <source>Close without starting</source>
        <extracomment>Button: closes the window that starts a cloud recording</extracomment>
        <translation>الإغلاق دون بدء</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button</extracomment>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartSummary</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Where files go; %1 is the user&apos;s name for a storage, %2 the bucket with its folder
----------
Where files go; %1 is the name of a company, %2 the bucket with its folder</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When it is stopped, or after %1.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>عند إيقافه، أو بعد %1.</translation>
    </message>
    <message>
        <source>When it is stopped, when the channel has been empty for %1, or after %2, when Tallylight stops it.</source>
        <extracomment>What ends a recording; %1 and %2 are durations</extracomment>
        <translation>عند إيقافه، أو عندما تظل القناة فارغة لمدة %1، أو بعد %2 حين يوقفه Tallylight.</translation>
    </message>
    <message>
        <source>When it is stopped, or when the channel has been empty for %1.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>عند إيقافه، أو عندما تظل القناة فارغة لمدة %1.</translation>
    </message>
    <message>
        <source>Audio only</source>
        <extracomment>In place of the size of a video</extracomment>
        <translation>الصوت فقط</translation>
    </message>
    <message>
        <source>As each user sends it</source>
        <extracomment>In place of the size of a video: each user&apos;s video is recorded as it is sent</extracomment>
        <translation>كما يرسلها كل مستخدم</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fps</source>
        <extracomment>A video; %1 is its width and height, %Ln the number of frames per second</extracomment>
        <translation>
            <numerusform>%1، %Ln إطار في الثانية</numerusform>
            <numerusform>%1، إطار واحد في الثانية</numerusform>
            <numerusform>%1، إطاران في الثانية</numerusform>
            <numerusform>%1، %Ln إطارات في الثانية</numerusform>
            <numerusform>%1، %Ln إطارًا في الثانية</numerusform>
            <numerusform>%1، %Ln إطار في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 At most about %2.</source>
        <extracomment>What a recording costs; %1 is the sentence &quot;About … an hour.&quot;, %2 an amount of money</extracomment>
        <translation>%1 بحد أقصى %2 تقريبًا.</translation>
    </message>
    <message>
        <source>Ends:</source>
        <extracomment>Field: what ends the recording</extracomment>
        <translation>الانتهاء:</translation>
    </message>
    <message>
        <source>Costs:</source>
        <extracomment>Field: what the recording costs</extracomment>
        <translation>التكلفة:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartTexts</name>
    <message>
        <source>Connection:</source>
        <extracomment>Field: name of the connection</extracomment>
        <translation>الاتصال:</translation>
    </message>
    <message>
        <source>What to record:</source>
        <extracomment>Field: a channel mixed, a channel stream by stream, or a web page</extracomment>
        <translation>ما يُسجَّل:</translation>
    </message>
    <message>
        <source>App ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>معرّف التطبيق (App ID):</translation>
    </message>
    <message>
        <source>Channel name:</source>
        <extracomment>Field</extracomment>
        <translation>اسم القناة:</translation>
    </message>
    <message>
        <source>Recording name:</source>
        <extracomment>Field: name of the recording of a web page</extracomment>
        <translation>اسم التسجيل:</translation>
    </message>
    <message>
        <source>Page address:</source>
        <extracomment>Field: web address of the page that is recorded</extracomment>
        <translation>عنوان الصفحة:</translation>
    </message>
    <message>
        <source>Recorder UID:</source>
        <extracomment>Field: number under which the recorder joins the channel; &quot;UID&quot; is not translated</extracomment>
        <translation>رقم UID للمسجِّل:</translation>
    </message>
    <message>
        <source>Channel token (optional):</source>
        <extracomment>Field: token of a channel that asks for one</extracomment>
        <translation>رمز القناة (اختياري):</translation>
    </message>
    <message>
        <source>Storage:</source>
        <extracomment>Field: the place in a cloud storage that the files go to</extracomment>
        <translation>مساحة التخزين:</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: the user&apos;s own name for a cloud storage</extracomment>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Third-party cloud storage:</source>
        <extracomment>Field: which company&apos;s storage the files go to</extracomment>
        <translation>التخزين السحابي لجهة خارجية:</translation>
    </message>
    <message>
        <source>Region:</source>
        <extracomment>Field: region of a cloud storage</extracomment>
        <translation>المنطقة:</translation>
    </message>
    <message>
        <source>Storage host:</source>
        <extracomment>Field: host name of a cloud storage</extracomment>
        <translation>مضيف التخزين:</translation>
    </message>
    <message>
        <source>Bucket:</source>
        <extracomment>Field: a place in a cloud storage</extracomment>
        <translation>الحاوية (Bucket):</translation>
    </message>
    <message>
        <source>Access key:</source>
        <extracomment>Field: key of a cloud storage</extracomment>
        <translation>مفتاح الوصول:</translation>
    </message>
    <message>
        <source>Secret key:</source>
        <extracomment>Field: key of a cloud storage</extracomment>
        <translation>المفتاح السري:</translation>
    </message>
    <message>
        <source>Folder (optional):</source>
        <extracomment>Field: folder in a cloud storage, such as qa/smoke</extracomment>
        <translation>المجلد (اختياري):</translation>
    </message>
    <message>
        <source>Server-side encryption:</source>
        <extracomment>Field: how the storage encrypts the files</extracomment>
        <translation>تشفير الملفات في التخزين:</translation>
    </message>
    <message>
        <source>File tag (optional):</source>
        <extracomment>Field: a tag of the form key=value that the storage attaches to the files</extracomment>
        <translation>وسم الملفات (اختياري):</translation>
    </message>
    <message>
        <source>Session token:</source>
        <extracomment>Field: token that belongs to storage keys which are valid for only a few hours</extracomment>
        <translation>رمز الجلسة:</translation>
    </message>
    <message>
        <source>Temporary keys valid until:</source>
        <extracomment>Field: a date and time</extracomment>
        <translation>المفاتيح المؤقتة صالحة حتى:</translation>
    </message>
    <message>
        <source>Ends when the channel is empty for:</source>
        <extracomment>Field: the recording ends automatically when the channel has been empty for this long</extracomment>
        <translation>ينتهي عندما تظل القناة فارغة لمدة:</translation>
    </message>
    <message>
        <source>Ends by itself after:</source>
        <extracomment>Field: longest time that a web page is recorded</extracomment>
        <translation>ينتهي من تلقاء نفسه بعد:</translation>
    </message>
    <message>
        <source>Can be controlled for:</source>
        <extracomment>Field: how long the service accepts requests for the recording, such as a stop</extracomment>
        <translation>يمكن إيقافه من هنا لمدة:</translation>
    </message>
    <message>
        <source>Channel token valid until:</source>
        <extracomment>Field: a date and time</extracomment>
        <translation>رمز القناة صالح حتى:</translation>
    </message>
    <message>
        <source>Automatic stop:</source>
        <extracomment>Field: this program stops the recording after some hours</extracomment>
        <translation>الإيقاف التلقائي للتسجيل:</translation>
    </message>
    <message>
        <source>Channel type:</source>
        <extracomment>Field: how the channel is used, as a call or as a live broadcast</extracomment>
        <translation>نوع القناة:</translation>
    </message>
    <message>
        <source>Record:</source>
        <extracomment>Field: audio, video or both</extracomment>
        <translation>تسجيل:</translation>
    </message>
    <message>
        <source>Video stream:</source>
        <extracomment>Field: the high- or low-resolution video that users send</extracomment>
        <translation>تدفق الفيديو:</translation>
    </message>
    <message>
        <source>Audio of:</source>
        <extracomment>Field: the users whose audio is recorded</extracomment>
        <translation>صوت المستخدمين:</translation>
    </message>
    <message>
        <source>Video of:</source>
        <extracomment>Field: the users whose video is recorded</extracomment>
        <translation>فيديو المستخدمين:</translation>
    </message>
    <message>
        <source>Users recorded at once:</source>
        <extracomment>Field: how many users are recorded at once</extracomment>
        <translation>عدد المستخدمين المسجَّلين معًا:</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <extracomment>Field: size of the video</extracomment>
        <translation>الدقة:</translation>
    </message>
    <message>
        <source>Frame rate:</source>
        <extracomment>Field: frames per second</extracomment>
        <translation>معدل الإطارات:</translation>
    </message>
    <message>
        <source>Bit rate:</source>
        <extracomment>Field: how much data the video uses</extracomment>
        <translation>معدل البت:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <extracomment>Field: size of the browser&apos;s window</extracomment>
        <translation>حجم الصفحة:</translation>
    </message>
    <message>
        <source>The page:</source>
        <extracomment>Field: how the page is displayed</extracomment>
        <translation>الصفحة:</translation>
    </message>
    <message>
        <source>Sound:</source>
        <extracomment>Field: quality of the sound</extracomment>
        <translation>الصوت:</translation>
    </message>
    <message>
        <source>Layout:</source>
        <extracomment>Field: how the users are arranged in the video</extracomment>
        <translation>التخطيط:</translation>
    </message>
    <message>
        <source>UID shown large:</source>
        <extracomment>Field: the user who is shown large; &quot;UID&quot; is not translated</extracomment>
        <translation>رقم UID المعروض كبيرًا:</translation>
    </message>
    <message>
        <source>Per-user files:</source>
        <extracomment>Field: what the files contain</extracomment>
        <translation>ملفات كل مستخدم:</translation>
    </message>
    <message>
        <source>Screenshots:</source>
        <extracomment>Field: screenshots taken during the recording</extracomment>
        <translation>لقطات الشاشة:</translation>
    </message>
    <message>
        <source>Screenshot every:</source>
        <extracomment>Field: time between two screenshots</extracomment>
        <translation>لقطة شاشة كل:</translation>
    </message>
    <message>
        <source>Files:</source>
        <extracomment>Field: file types</extracomment>
        <translation>الملفات:</translation>
    </message>
    <message>
        <source>New MP4 file every:</source>
        <extracomment>Field: after how long a new MP4 file begins</extracomment>
        <translation>ملف MP4 جديد كل:</translation>
    </message>
    <message>
        <source>Page load timeout:</source>
        <extracomment>Field: longest time that the page may take to say that it is ready</extracomment>
        <translation>مهلة تحميل الصفحة:</translation>
    </message>
    <message>
        <source>RTMP address (optional):</source>
        <extracomment>Field: address to which the video is also broadcast</extracomment>
        <translation>عنوان RTMP (اختياري):</translation>
    </message>
    <message>
        <source>Channel encryption:</source>
        <extracomment>Field: how the channel is encrypted</extracomment>
        <translation>تشفير القناة:</translation>
    </message>
    <message>
        <source>Encryption key:</source>
        <extracomment>Field: key of an encrypted channel</extracomment>
        <translation>مفتاح التشفير:</translation>
    </message>
    <message>
        <source>Encryption salt:</source>
        <extracomment>Field: second key of an encrypted channel; the technical term is &quot;salt&quot;</extracomment>
        <translation>ملح التشفير (salt):</translation>
    </message>
    <message>
        <source>Recorder area:</source>
        <extracomment>Field: part of the world in which the recorder runs</extracomment>
        <translation>منطقة المسجِّل:</translation>
    </message>
    <message>
        <source>Choose the connection that the recording is billed to.</source>
        <extracomment>Under a field</extracomment>
        <translation>اختر الاتصال الذي تُحتسب عليه رسوم التسجيل.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>أدخل معرّف التطبيق (App ID) للمشروع.</translation>
    </message>
    <message>
        <source>This contains a character that is not allowed in an ID, such as a slash. Copy only the ID.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>يتضمن هذا حرفًا غير مسموح به في المعرّفات، مثل الشرطة المائلة. انسخ المعرّف وحده.</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل اسم القناة.</translation>
    </message>
    <message>
        <source>Use up to 64 characters: letters A–Z, digits, spaces and common punctuation.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>استخدم ٦٤ حرفًا على الأكثر: أحرفًا لاتينية وأرقامًا ومسافات وعلامات ترقيم شائعة.</translation>
    </message>
    <message>
        <source>Use 1 to 128 characters: letters A–Z, digits, spaces and common punctuation.</source>
        <extracomment>Under the field for the name of a recording of a web page</extracomment>
        <translation>استخدم من حرف واحد إلى ١٢٨ حرفًا: أحرفًا لاتينية وأرقامًا ومسافات وعلامات ترقيم شائعة.</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>رقم UID عدد صحيح من 1 إلى 4294967295.</translation>
    </message>
    <message>
        <source>This UID belongs to a user of the channel, and they would disconnect each other. Choose another one.</source>
        <extracomment>Under the field for the recorder&apos;s UID</extracomment>
        <translation>يستخدم أحد مستخدمي القناة رقم UID هذا، وسيُخرج كل منهما الآخر من القناة. اختر رقمًا آخر.</translation>
    </message>
    <message>
        <source>These settings belong to another recording mode.</source>
        <extracomment>Under the choice of the recording mode</extracomment>
        <translation>هذه الإعدادات تابعة لوضع تسجيل آخر.</translation>
    </message>
    <message>
        <source>Enter 1 to 720 hours.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>أدخل من ساعة واحدة إلى ٧٢٠ ساعة.</translation>
    </message>
    <message>
        <source>The request was changed while it was being prepared. Try again.</source>
        <extracomment>Under the choice of the recording mode</extracomment>
        <translation>تم تغيير الطلب أثناء إعداده. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Choose where to store the files.</source>
        <extracomment>Under the choice of a cloud storage</extracomment>
        <translation>اختر مساحة التخزين التي ستُحفظ فيها الملفات.</translation>
    </message>
    <message>
        <source>Enter a name for this storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل اسمًا لمساحة التخزين هذه.</translation>
    </message>
    <message>
        <source>Another storage already has this name.</source>
        <extracomment>Under the field for the name of a cloud storage</extracomment>
        <translation>هذا الاسم مستخدم لمساحة تخزين أخرى.</translation>
    </message>
    <message>
        <source>The service cannot store files there.</source>
        <extracomment>Under the choice of a cloud storage&apos;s company</extracomment>
        <translation>لا يمكن للخدمة تخزين الملفات هناك.</translation>
    </message>
    <message>
        <source>The service no longer lists this storage. It may not be accepted.</source>
        <extracomment>Under the choice of a cloud storage&apos;s company</extracomment>
        <translation>لم تعد الخدمة تدرج هذا التخزين في قائمتها. قد لا تقبله.</translation>
    </message>
    <message>
        <source>Choose a region of this storage.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>اختر إحدى مناطق هذا التخزين.</translation>
    </message>
    <message>
        <source>The service no longer lists this region. It may not be accepted.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>لم تعد الخدمة تدرج هذه المنطقة في قائمتها. قد لا تقبلها.</translation>
    </message>
    <message>
        <source>Enter the bucket name.</source>
        <extracomment>Under an empty field; a bucket is a place in a cloud storage</extracomment>
        <translation>أدخل اسم الحاوية (Bucket).</translation>
    </message>
    <message>
        <source>Enter the access key of the storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل مفتاح الوصول إلى التخزين.</translation>
    </message>
    <message>
        <source>Enter the secret key of the storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل المفتاح السري للتخزين.</translation>
    </message>
    <message>
        <source>Use only letters A–Z and digits, with a slash between folders, up to 128 characters in total.</source>
        <extracomment>Under the field for a folder in a cloud storage</extracomment>
        <translation>استخدم أحرفًا لاتينية وأرقامًا فقط، مع شرطة مائلة بين المجلدات، وبما لا يتجاوز ١٢٨ حرفًا إجمالًا.</translation>
    </message>
    <message>
        <source>Temporary keys work with Amazon S3, Alibaba Cloud and Tencent Cloud only.</source>
        <extracomment>Under the field for the token of temporary storage keys</extracomment>
        <translation>لا تعمل المفاتيح المؤقتة إلا مع Amazon S3 وAlibaba Cloud وTencent Cloud.</translation>
    </message>
    <message>
        <source>The keys must be valid for at least four more hours.</source>
        <extracomment>Under the field for the end of temporary storage keys</extracomment>
        <translation>يجب أن تظل المفاتيح صالحة لمدة أربع ساعات أخرى على الأقل.</translation>
    </message>
    <message>
        <source>Enter 1 to 32 UIDs, separated by spaces or commas.</source>
        <extracomment>Under a list of UIDs</extracomment>
        <translation>أدخل من رقم UID واحد إلى ٣٢ رقمًا، مع مسافات أو فواصل بينها.</translation>
    </message>
    <message>
        <source>Users are chosen for only one of audio and video. Nothing of the other would be recorded. Choose users here too.</source>
        <extracomment>Under the choice of whose audio or video is recorded</extracomment>
        <translation>تم اختيار المستخدمين للصوت فقط أو للفيديو فقط. لن يُسجَّل شيء من النوع الآخر. اختر المستخدمين هنا أيضًا.</translation>
    </message>
    <message>
        <source>Choose how many users are recorded at once.</source>
        <extracomment>Under the choice of how many users are recorded at once</extracomment>
        <translation>اختر عدد المستخدمين المسجَّلين معًا.</translation>
    </message>
    <message>
        <source>Original audio can be kept only when audio alone is recorded.</source>
        <extracomment>Under the choice of what each user&apos;s files contain</extracomment>
        <translation>لا يمكن الاحتفاظ بالصوت الأصلي إلا عند تسجيل الصوت وحده.</translation>
    </message>
    <message>
        <source>Screenshots are taken only when each user is recorded separately.</source>
        <extracomment>Under the choice of screenshots</extracomment>
        <translation>لا تُلتقط لقطات الشاشة إلا عند تسجيل كل مستخدم على حدة.</translation>
    </message>
    <message>
        <source>Screenshots need video. Record it, and choose whose.</source>
        <extracomment>Under the choice of screenshots</extracomment>
        <translation>تحتاج لقطات الشاشة إلى الفيديو: سجّل الفيديو، واختر المستخدمين الذين يُسجَّل فيديوهم.</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 1 hour.</source>
        <extracomment>Under the field for the time between two screenshots</extracomment>
        <translation>أدخل مدة من ٥ ثوانٍ إلى ساعة واحدة.</translation>
    </message>
    <message>
        <source>With these settings, only screenshots may be saved.</source>
        <extracomment>Under the choice of files</extracomment>
        <translation>بهذه الإعدادات قد تكون لقطات الشاشة هي كل ما يُحفظ.</translation>
    </message>
    <message>
        <source>MP4 files are written only along with HLS files, and not when each user is recorded separately.</source>
        <extracomment>Under the choice of files</extracomment>
        <translation>لا تُكتب ملفات MP4 إلا إلى جانب ملفات HLS، ولا تُكتب عند تسجيل كل مستخدم على حدة.</translation>
    </message>
    <message>
        <source>The video can have at most 1920 × 1080 pixels in total and 1920 pixels on each side.</source>
        <extracomment>Under the size of the video</extracomment>
        <translation>لا يتجاوز الفيديو ⁨1920 × 1080⁩ بكسل إجمالًا، و1920 بكسل لكل ضلع.</translation>
    </message>
    <message>
        <source>Frame rates known to work: 1, 7, 10, 15 and 30 fps.</source>
        <extracomment>Under the field for the frame rate</extracomment>
        <translation>معدلات الإطارات المعروف أنها تعمل: ١ و٧ و١٠ و١٥ و٣٠ إطارًا في الثانية.</translation>
    </message>
    <message>
        <source>Enter a bit rate of at most 6500 Kbps.</source>
        <extracomment>Under the field for the bit rate</extracomment>
        <translation>أدخل معدل بت لا يتجاوز 6500 Kbps.</translation>
    </message>
    <message>
        <source>This layout cannot be sent. Choose another.</source>
        <extracomment>Under the choice of the layout</extracomment>
        <translation>لا يمكن إرسال هذا التخطيط. اختر تخطيطًا آخر.</translation>
    </message>
    <message>
        <source>A user can be shown large only in the vertical layout.</source>
        <extracomment>Under the field for the UID that is shown large</extracomment>
        <translation>لا يمكن عرض مستخدم كبيرًا إلا في التخطيط العمودي.</translation>
    </message>
    <message>
        <source>Choose one of the listed encryption modes.</source>
        <extracomment>Under the choice of an encryption</extracomment>
        <translation>اختر أحد أنواع التشفير المدرجة.</translation>
    </message>
    <message>
        <source>Enter the key that the users of the channel use.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل المفتاح الذي يستخدمه مستخدمو القناة.</translation>
    </message>
    <message>
        <source>The salt is 44 characters long: Base64 of 32 bytes.</source>
        <extracomment>Under the field for the salt of an encryption</extracomment>
        <translation>يتكون الملح (salt) من ٤٤ حرفًا: ترميز Base64 لـ ٣٢ بايت.</translation>
    </message>
    <message>
        <source>Enter the address of the page.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل عنوان الصفحة.</translation>
    </message>
    <message>
        <source>Enter a web address that starts with https:// or http://.</source>
        <extracomment>Under the field for the address of a web page</extracomment>
        <translation>أدخل عنوان ويب يبدأ بـ ⁨https://⁩ أو ⁨http://⁩.</translation>
    </message>
    <message>
        <source>Each side can have 240 to 1920 pixels, and the page at most 1920 × 1080 pixels in total.</source>
        <extracomment>Under the size of a web page</extracomment>
        <translation>يتراوح كل ضلع من 240 إلى 1920 بكسل، ولا تتجاوز الصفحة ⁨1920 × 1080⁩ بكسل إجمالًا.</translation>
    </message>
    <message>
        <source>A page can be recorded for 1 to 720 hours.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>يمكن تسجيل الصفحة من ساعة واحدة إلى ٧٢٠ ساعة.</translation>
    </message>
    <message>
        <source>It would continue after it can no longer be stopped from here.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>سيستمر التسجيل بعد أن يتعذر إيقافه من هنا.</translation>
    </message>
    <message>
        <source>The service does not accept this number.</source>
        <extracomment>Under a field for a number</extracomment>
        <translation>لا تقبل الخدمة هذا العدد.</translation>
    </message>
    <message>
        <source>Enter a single address that starts with rtmp:// or rtmps://.</source>
        <extracomment>Under the field for an RTMP address</extracomment>
        <translation>أدخل عنوانًا واحدًا يبدأ بـ ⁨rtmp://⁩ أو ⁨rtmps://⁩.</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 30 days.</source>
        <extracomment>Under the field for the idle time</extracomment>
        <translation>أدخل مدة من ٥ ثوانٍ إلى ٣٠ يومًا.</translation>
    </message>
    <message>
        <source>The token expires before the planned end of the recording, and the recording ends with it.</source>
        <extracomment>Under the field for the end of a channel token</extracomment>
        <translation>ينتهي الرمز قبل الموعد المخطط لانتهاء التسجيل، وينتهي التسجيل معه.</translation>
    </message>
    <message>
        <source>Background color:</source>
        <extracomment>Field: a color</extracomment>
        <translation>لون الخلفية:</translation>
    </message>
    <message>
        <source>Enter a color as # and six hexadecimal digits, such as #101820.</source>
        <extracomment>Under the field for a color</extracomment>
        <translation>أدخل اللون بعلامة # تليها ستة أرقام سداسية عشرية، مثل ⁨#101820⁩.</translation>
    </message>
    <message>
        <source>Agora&apos;s name for the mode:</source>
        <extracomment>Field: the word for the recording mode in the requests to the service</extracomment>
        <translation>اسم الوضع لدى Agora:</translation>
    </message>
    <message>
        <source>Enter only the host name of the storage, such as s3.example.com.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل اسم مضيف التخزين وحده، مثل ⁨s3.example.com⁩.</translation>
    </message>
    <message>
        <source>Only video is recorded, so this choice has no effect.</source>
        <extracomment>Under the choice of whose audio is recorded</extracomment>
        <translation>يُسجَّل الفيديو فقط، لذلك لا أثر لهذا الاختيار.</translation>
    </message>
    <message>
        <source>Only audio is recorded, so this choice has no effect.</source>
        <extracomment>Under the choice of whose video is recorded</extracomment>
        <translation>يُسجَّل الصوت فقط، لذلك لا أثر لهذا الاختيار.</translation>
    </message>
    <message>
        <source>No UID is listed. The service accepts this, but does not say who is recorded then.</source>
        <extracomment>Under an empty list of UIDs</extracomment>
        <translation>لا يوجد أي UID في القائمة. تقبل الخدمة ذلك، لكنها لا تذكر من يُسجَّل عندئذٍ.</translation>
    </message>
    <message>
        <source>Qiniu</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>Qiniu</translation>
    </message>
    <message>
        <source>Alibaba Cloud OSS</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>Alibaba Cloud OSS</translation>
    </message>
    <message>
        <source>Tencent Cloud COS</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>Tencent Cloud COS</translation>
    </message>
    <message>
        <source>Kingsoft</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>Kingsoft</translation>
    </message>
    <message>
        <source>Huawei Cloud OBS</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>Huawei Cloud OBS</translation>
    </message>
    <message>
        <source>Baidu Cloud BOS</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>Baidu Cloud BOS</translation>
    </message>
    <message>
        <source>S3-compatible</source>
        <extracomment>In the list of companies: a cloud storage of any other company that works like Amazon S3</extracomment>
        <translation>متوافق مع S3</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartWindow</name>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits; it has not started yet</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <extracomment>Button: the program starts although another one may use the same data folder</extracomment>
        <translation>البدء على أي حال</translation>
    </message>
    <message>
        <source>Computer:</source>
        <extracomment>The name of the computer on which the other Tallylight runs or ran</extracomment>
        <translation>الكمبيوتر:</translation>
    </message>
    <message>
        <source>Process:</source>
        <extracomment>The number of the other Tallylight&apos;s process</extracomment>
        <translation>العملية:</translation>
    </message>
    <message>
        <source>Since:</source>
        <extracomment>Since when the other Tallylight has been using the data folder; a date and a time follow</extracomment>
        <translation>منذ:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <extracomment>The data folder that both use; a path follows</extracomment>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Tallylight does not understand how it was started.</source>
        <extracomment>Heading of a window in place of the program&apos;s: its command line is wrong</extracomment>
        <translation>لم يفهم Tallylight الطريقة التي شُغِّل بها.</translation>
    </message>
    <message>
        <source>Tallylight does not speak the language %1.</source>
        <extracomment>Heading of a window in place of the program&apos;s; %1 is what was given as --lang</extracomment>
        <translation>اللغة %1 غير متوفرة في Tallylight.</translation>
    </message>
    <message>
        <source>The demo has no place for its files.</source>
        <extracomment>Heading of a window in place of the demo&apos;s</extracomment>
        <translation>لا مكان لملفات العرض التوضيحي.</translation>
    </message>
    <message>
        <source>Tallylight may still be running on another computer.</source>
        <extracomment>Heading of a window in place of the program&apos;s</extracomment>
        <translation>قد يكون Tallylight لا يزال يعمل على كمبيوتر آخر.</translation>
    </message>
    <message>
        <source>Tallylight is already running, but does not respond.</source>
        <extracomment>Heading of a window in place of the program&apos;s</extracomment>
        <translation>Tallylight يعمل بالفعل، لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>%1
To see all arguments, run %2 in a terminal.</source>
        <extracomment>%1 is what is wrong, in English, such as: Unknown option &apos;x&apos;. Do not translate tallylight --help</extracomment>
        <translation>%1
لرؤية جميع المعاملات، شغّل %2 في الطرفية.</translation>
    </message>
    <message>
        <source>After %1, enter %2, %3, %4, %5 or %6. Without it, the language of your system is used.</source>
        <extracomment>%1 is --lang, %2 to %6 are the codes of the five languages</extracomment>
        <translation>بعد %1 أدخل %2 أو %3 أو %4 أو %5 أو %6. ومن دونه تُستخدم لغة نظامك.</translation>
    </message>
    <message>
        <source>A temporary folder could not be created in %1. Check the free space and the permissions there.</source>
        <extracomment>%1 is the path of the folder for temporary files</extracomment>
        <translation>تعذّر إنشاء مجلد مؤقت في %1. تحقق من المساحة الحرة والأذونات هناك.</translation>
    </message>
    <message>
        <source>The data folder is in use by another computer. If Tallylight no longer runs there, for example because the folder was restored from a backup or the computer was renamed, start it here. If both run at the same time, neither knows what the other stops and starts.</source>
        <translation>مجلد البيانات قيد الاستخدام من كمبيوتر آخر. إذا لم يعد Tallylight يعمل هناك، مثلًا لأن المجلد استُعيد من نسخة احتياطية أو لأن اسم الكمبيوتر تغيّر، فشغّله هنا. وإذا عملت النسختان معًا، فلن تعرف أيٌّ منهما ما توقفه الأخرى وما تبدؤه.</translation>
    </message>
    <message>
        <source>Wait a moment: when it responds, this window closes and the other one comes to the front. Or end its process and start Tallylight again. If both run at the same time, neither knows what the other stops and starts.</source>
        <translation>انتظر قليلًا: عندما يستجيب تُغلق هذه النافذة وتظهر الأخرى في المقدمة. أو أنهِ عمليته وشغّل Tallylight من جديد. وإذا عملت النسختان معًا، فلن تعرف أيٌّ منهما ما توقفه الأخرى وما تبدؤه.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way</source>
        <extracomment>Status bar: stops without an outcome yet</extracomment>
        <translation>
            <numerusform>لا توجد عمليات إيقاف تسجيل جارية</numerusform>
            <numerusform>عملية إيقاف تسجيل واحدة جارية</numerusform>
            <numerusform>عمليتا إيقاف تسجيل جاريتان</numerusform>
            <numerusform>%Ln عمليات إيقاف تسجيل جارية</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل جارية</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل جارية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) waiting for credentials</source>
        <extracomment>Status bar: stops from an earlier run of the program that continue when the connection&apos;s token is available</extracomment>
        <translation>
            <numerusform>لا توجد عمليات إيقاف تسجيل في انتظار بيانات الاعتماد</numerusform>
            <numerusform>عملية إيقاف تسجيل واحدة في انتظار بيانات الاعتماد</numerusform>
            <numerusform>عمليتا إيقاف تسجيل في انتظار بيانات الاعتماد</numerusform>
            <numerusform>%Ln عمليات إيقاف تسجيل في انتظار بيانات الاعتماد</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل في انتظار بيانات الاعتماد</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل في انتظار بيانات الاعتماد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading the list: %Ln test run(s) so far</source>
        <extracomment>Status bar: &quot;Load from Wallarm&quot; is in progress; the number of test runs received so far</extracomment>
        <translation>
            <numerusform>جارٍ تحميل القائمة (جريان التجارب حتى الآن: %Ln)</numerusform>
            <numerusform>جارٍ تحميل القائمة (جريان التجارب حتى الآن: %Ln)</numerusform>
            <numerusform>جارٍ تحميل القائمة (جريان التجارب حتى الآن: %Ln)</numerusform>
            <numerusform>جارٍ تحميل القائمة (جريان التجارب حتى الآن: %Ln)</numerusform>
            <numerusform>جارٍ تحميل القائمة (جريان التجارب حتى الآن: %Ln)</numerusform>
            <numerusform>جارٍ تحميل القائمة (جريان التجارب حتى الآن: %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) selected</source>
        <extracomment>Status bar: so many rows of the table of test runs are selected</extracomment>
        <translation>
            <numerusform>جريان التجارب المحددة: %Ln</numerusform>
            <numerusform>جريان التجارب المحددة: %Ln</numerusform>
            <numerusform>جريان التجارب المحددة: %Ln</numerusform>
            <numerusform>جريان التجارب المحددة: %Ln</numerusform>
            <numerusform>جريان التجارب المحددة: %Ln</numerusform>
            <numerusform>جريان التجارب المحددة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) selected</source>
        <extracomment>Status bar: so many rows of the table of cloud recordings are selected</extracomment>
        <translation>
            <numerusform>التسجيلات السحابية المحددة: %Ln</numerusform>
            <numerusform>التسجيلات السحابية المحددة: %Ln</numerusform>
            <numerusform>التسجيلات السحابية المحددة: %Ln</numerusform>
            <numerusform>التسجيلات السحابية المحددة: %Ln</numerusform>
            <numerusform>التسجيلات السحابية المحددة: %Ln</numerusform>
            <numerusform>التسجيلات السحابية المحددة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a connection, %2 sentences about its team</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StepList</name>
    <message>
        <source>%1: something needs your attention</source>
        <extracomment>For screen readers: a step of a dialog in which something is missing or wrong; %1 is its title</extracomment>
        <translation>%1: هناك ما يحتاج إلى انتباهك</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>For screen readers: a step of a dialog that is filled in; %1 is its title</extracomment>
        <translation>%1: اكتملت</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopAllDialog</name>
    <message>
        <source>Test run “%1” · %2 · %3 · %4</source>
        <extracomment>One test run in the list of what is stopped: %1 its name, %2 its ID, %3 the connection it belongs to, %4 what its lamp says, such as &quot;Recording&quot;</extracomment>
        <translation>جري التجربة «%1» · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Cloud recording “%1” · UID %2 · %3 · %4</source>
        <extracomment>One cloud recording in the list of what is stopped: %1 its channel, %2 its UID, %3 the connection it belongs to, %4 its state</extracomment>
        <translation>التسجيل السحابي «%1» · UID %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Below &quot;Not stopped by this&quot;: %1 names a recording and its state, %2 says why it cannot be stopped</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Stop all recordings</source>
        <extracomment>Title of a dialog that stops all recordings of one connection, or of all connections, and its button</extracomment>
        <translation>إيقاف كل التسجيلات</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln recording(s) in all connections?</source>
        <extracomment>Question before the recordings of all connections are stopped</extracomment>
        <translation>
            <numerusform>هل تريد إيقاف %Ln تسجيل في كل الاتصالات؟</numerusform>
            <numerusform>هل تريد إيقاف تسجيل واحد في كل الاتصالات؟</numerusform>
            <numerusform>هل تريد إيقاف تسجيلين في كل الاتصالات؟</numerusform>
            <numerusform>هل تريد إيقاف %Ln تسجيلات في كل الاتصالات؟</numerusform>
            <numerusform>هل تريد إيقاف %Ln تسجيلًا في كل الاتصالات؟</numerusform>
            <numerusform>هل تريد إيقاف %Ln تسجيل في كل الاتصالات؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln recording(s) in “%1”?</source>
        <extracomment>Question before all recordings of one connection are stopped; %1 is its name</extracomment>
        <translation>
            <numerusform>هل تريد إيقاف %Ln تسجيل في «%1»؟</numerusform>
            <numerusform>هل تريد إيقاف تسجيل واحد في «%1»؟</numerusform>
            <numerusform>هل تريد إيقاف تسجيلين في «%1»؟</numerusform>
            <numerusform>هل تريد إيقاف %Ln تسجيلات في «%1»؟</numerusform>
            <numerusform>هل تريد إيقاف %Ln تسجيلًا في «%1»؟</numerusform>
            <numerusform>هل تريد إيقاف %Ln تسجيل في «%1»؟</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be stopped</source>
        <extracomment>For screen readers: the list of what is going to be stopped</extracomment>
        <translation>ما سيتم إيقافه</translation>
    </message>
    <message>
        <source>The list names what is recording, and what may be recording because its state is unknown or old, whoever started it.</source>
        <extracomment>Below the list of what is going to be stopped</extracomment>
        <translation>تعرض القائمة ما يُسجل الآن وما قد يُسجل لأن حالته غير معروفة أو قديمة، أيًا كان من بدأه.</translation>
    </message>
    <message>
        <source>Testing of the recorded requests continues. Requests sent in the last seconds may be missing from the test records.</source>
        <extracomment>What the stop means for the test runs in the list</extracomment>
        <translation>يستمر اختبار الطلبات المسجلة. قد لا تتضمن سجلات التجارب الطلبات المرسلة في الثواني الأخيرة.</translation>
    </message>
    <message>
        <source>Cloud recordings stop without waiting for the upload of their files.</source>
        <extracomment>What the stop means for the cloud recordings in the list</extracomment>
        <translation>تتوقف التسجيلات السحابية دون انتظار رفع ملفاتها.</translation>
    </message>
    <message>
        <source>Not stopped by this:</source>
        <extracomment>Above a list of recordings that may continue, each with the reason</extracomment>
        <translation>لن يتم إيقاف ما يلي:</translation>
    </message>
    <message>
        <source>What is not stopped</source>
        <extracomment>For screen readers: the list of recordings that cannot be stopped now</extracomment>
        <translation>ما لن يتم إيقافه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopCloudRecordingDialog</name>
    <message>
        <source>Channel %1, UID %2, %3, connection %4</source>
        <extracomment>A cloud recording that will be stopped; %1 channel, %2 UID, %3 recording mode, %4 name of the connection</extracomment>
        <translation>القناة %1، UID %2، %3، الاتصال %4</translation>
    </message>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Title of a question
----------
Button that confirms the question</extracomment>
        <translation>إيقاف التسجيل السحابي</translation>
    </message>
    <message>
        <source>Stop the recording of “%1”?</source>
        <extracomment>Question; %1 is the name of a channel</extracomment>
        <translation>هل تريد إيقاف التسجيل لـ «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln cloud recording(s)?</source>
        <extracomment>Question</extracomment>
        <translation>
            <numerusform>هل تريد إيقاف %Ln تسجيل سحابي؟</numerusform>
            <numerusform>هل تريد إيقاف تسجيل سحابي واحد؟</numerusform>
            <numerusform>هل تريد إيقاف تسجيلين سحابيين؟</numerusform>
            <numerusform>هل تريد إيقاف %Ln تسجيلات سحابية؟</numerusform>
            <numerusform>هل تريد إيقاف %Ln تسجيلًا سحابيًا؟</numerusform>
            <numerusform>هل تريد إيقاف %Ln تسجيل سحابي؟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop without waiting for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>إيقاف التسجيل &amp;دون انتظار الرفع</translation>
    </message>
    <message>
        <source>Tallylight then checks until the stop is confirmed. The upload of the files is not reported.</source>
        <extracomment>What the asynchronous stop means</extracomment>
        <translation>يتحقق Tallylight بعد ذلك حتى يتأكد إيقاف التسجيل. لا يتم الإبلاغ عن رفع الملفات.</translation>
    </message>
    <message>
        <source>Stop and &amp;wait for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>إيقاف التسجيل وا&amp;نتظار الرفع</translation>
    </message>
    <message>
        <source>The service responds when all files are uploaded and reports the result. This can take a minute.</source>
        <extracomment>What the other way of stopping means</extracomment>
        <translation>ترد الخدمة بعد رفع كل الملفات وتبلّغ عن النتيجة. قد يستغرق هذا دقيقة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopRunDialog</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>One test run in the list of what is stopped: %1 its name, %2 its ID, %3 the connection it belongs to</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>Title of a dialog, and its button</extracomment>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Stop the recording of “%1”?</source>
        <extracomment>Question before the recording of one test run is stopped; %1 is its name</extracomment>
        <translation>هل تريد إيقاف التسجيل لـ «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>Stop recording for %Ln test run(s)?</source>
        <extracomment>Question before the recordings of many test runs are stopped</extracomment>
        <translation>
            <numerusform>هل تريد إيقاف التسجيل؟ جريان التجارب: %Ln</numerusform>
            <numerusform>هل تريد إيقاف التسجيل؟ جريان التجارب: %Ln</numerusform>
            <numerusform>هل تريد إيقاف التسجيل؟ جريان التجارب: %Ln</numerusform>
            <numerusform>هل تريد إيقاف التسجيل؟ جريان التجارب: %Ln</numerusform>
            <numerusform>هل تريد إيقاف التسجيل؟ جريان التجارب: %Ln</numerusform>
            <numerusform>هل تريد إيقاف التسجيل؟ جريان التجارب: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing of the recorded requests continues. The test record can be reused afterward.</source>
        <extracomment>What stopping the recording means for the test run</extracomment>
        <translation>يستمر اختبار الطلبات المسجلة، ويمكن بعد ذلك إعادة استخدام سجل التجربة.</translation>
    </message>
    <message>
        <source>Requests sent in the last seconds may be missing from the test record.</source>
        <extracomment>Hint before a stop: the node uploads what it recorded with some delay</extracomment>
        <translation>قد لا يتضمن سجل التجربة الطلبات المرسلة في الثواني الأخيرة.</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the list of what is going to be stopped</extracomment>
        <translation>جريان التجارب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>The last requests may still be arriving. The recording stops in %Ln s.</source>
        <extracomment>In the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>
            <numerusform>قد تكون الطلبات الأخيرة لا تزال في طريقها. يتوقف التسجيل بعد %Ln ثانية.</numerusform>
            <numerusform>قد تكون الطلبات الأخيرة لا تزال في طريقها. يتوقف التسجيل بعد ثانية واحدة.</numerusform>
            <numerusform>قد تكون الطلبات الأخيرة لا تزال في طريقها. يتوقف التسجيل بعد ثانيتين.</numerusform>
            <numerusform>قد تكون الطلبات الأخيرة لا تزال في طريقها. يتوقف التسجيل بعد %Ln ثوانٍ.</numerusform>
            <numerusform>قد تكون الطلبات الأخيرة لا تزال في طريقها. يتوقف التسجيل بعد %Ln ثانية.</numerusform>
            <numerusform>قد تكون الطلبات الأخيرة لا تزال في طريقها. يتوقف التسجيل بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop now</source>
        <extracomment>Button of the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>إيقاف التسجيل الآن</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln s, then stop</source>
        <extracomment>Button of the dialog that stops recordings: the node uploads the last requests with some delay</extracomment>
        <translation>
            <numerusform>انتظار %Ln ثانية، ثم إيقاف التسجيل</numerusform>
            <numerusform>انتظار ثانية واحدة، ثم إيقاف التسجيل</numerusform>
            <numerusform>انتظار ثانيتين، ثم إيقاف التسجيل</numerusform>
            <numerusform>انتظار %Ln ثوانٍ، ثم إيقاف التسجيل</numerusform>
            <numerusform>انتظار %Ln ثانية، ثم إيقاف التسجيل</numerusform>
            <numerusform>انتظار %Ln ثانية، ثم إيقاف التسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t wait next time</source>
        <extracomment>Check box of the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>عدم الانتظار في المرة القادمة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StorageFields</name>
    <message>
        <source>bucket default</source>
        <extracomment>Choice after &quot;Server-side encryption:&quot;; the others are names of techniques</extracomment>
        <translation>الإعداد الافتراضي للحاوية (Bucket)</translation>
    </message>
    <message>
        <source>Saved. Type only to replace it</source>
        <extracomment>In an empty field for a key that is in the keychain already</extracomment>
        <translation>محفوظ؛ لا تكتب إلا لاستبداله</translation>
    </message>
    <message>
        <source>Write-only keys are enough. Wrong keys are noticed only after the start, when no files appear.</source>
        <extracomment>Below the fields for the keys of a cloud storage</extracomment>
        <translation>تكفي مفاتيح لها صلاحية الكتابة فقط. لا تُكتشف المفاتيح الخاطئة إلا بعد البدء، حين لا يظهر أي ملف.</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <extracomment>In an empty field: the token belongs to keys that are valid for only a few hours</extracomment>
        <translation>للمفاتيح المؤقتة فقط</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StoragePage</name>
    <message>
        <source>Where to</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Another storage</source>
        <extracomment>In the list of storages: the fields below describe one that is not in the list</extracomment>
        <translation>مساحة تخزين أخرى</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Below the name of a storage; %1 is the storage&apos;s company, %2 the bucket with the folder</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Below the name of a storage; %1 is the storage&apos;s company, %2 its region, %3 the bucket with the folder</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Where should the files be stored?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>أين تريد حفظ الملفات؟</translation>
    </message>
    <message>
        <source>Agora writes them to your own storage. Choose one close to your users. Distant storage slows uploads.</source>
        <extracomment>Below the question</extracomment>
        <translation>تكتبها Agora في مساحة تخزينك الخاصة. اختر مساحة قريبة من المستخدمين: المساحة البعيدة تبطئ الرفع.</translation>
    </message>
    <message>
        <source>Remember this storage (keys are saved in the keychain)</source>
        <extracomment>Check box: the storage will be in the list next time</extracomment>
        <translation>تذكُّر مساحة التخزين هذه (تُحفظ مفاتيحها في سلسلة المفاتيح)</translation>
    </message>
    <message>
        <source>Manage storages…</source>
        <extracomment>Button: opens the list of storages</extracomment>
        <translation>إدارة مساحات التخزين…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StorageTargetEditor</name>
    <message>
        <source>New storage</source>
        <extracomment>Title of a window</extracomment>
        <translation>مساحة تخزين جديدة</translation>
    </message>
    <message>
        <source>Edit storage</source>
        <extracomment>Title of a window</extracomment>
        <translation>تحرير مساحة التخزين</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StorageTargetsDialog</name>
    <message>
        <source>Remove the storage “%1”?</source>
        <extracomment>Question; %1 is the user&apos;s name for a storage</extracomment>
        <translation>هل تريد إزالة مساحة التخزين «%1»؟</translation>
    </message>
    <message>
        <source>Its keys are deleted from the keychain. Running recordings keep writing there, and no files are touched.</source>
        <extracomment>Below that question</extracomment>
        <translation>تُحذف مفاتيحها من سلسلة المفاتيح. تواصل التسجيلات الجارية الكتابة فيها، ولا يتغير أي ملف موجود.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that confirms the question
----------
Button: removes the selected storage from the list</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Storages</source>
        <extracomment>Title of a window</extracomment>
        <translation>مساحات التخزين</translation>
    </message>
    <message>
        <source>Where recordings can be stored. The keys are in this computer&apos;s keychain.</source>
        <extracomment>At the top of the window &quot;Storages&quot;</extracomment>
        <translation>المساحات التي يمكن كتابة التسجيلات فيها. مفاتيحها محفوظة في سلسلة مفاتيح هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Button: a new storage</extracomment>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button: changes the selected storage</extracomment>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StoragesPage</name>
    <message>
        <source>Storages</source>
        <extracomment>Page of the preferences: where recordings can be stored</extracomment>
        <translation>مساحات التخزين</translation>
    </message>
    <message>
        <source>No storage is saved yet. Saved storages can be chosen when a recording starts.</source>
        <extracomment>In place of the names of the saved storages</extracomment>
        <translation>لم تُحفظ أي مساحة تخزين بعد. يمكن اختيار مساحات التخزين المحفوظة عند بدء التسجيل.</translation>
    </message>
    <message>
        <source>Saved storages: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>مساحات التخزين المحفوظة: %1</translation>
    </message>
    <message>
        <source>&amp;Storages…</source>
        <extracomment>Button: opens the list of cloud storages</extracomment>
        <translation>&amp;مساحات التخزين…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TableExport</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that asks for a file</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;</extracomment>
        <translation>بيانات JSON للبرامج (*.json)</translation>
    </message>
    <message>
        <source>Plain text for a ticket (*.txt)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;</extracomment>
        <translation>نص عادي لتذكرة (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>An export could not be written; %1 is the operating system&apos;s reason</extracomment>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Table for spreadsheets, separated by commas (*.csv)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;: a CSV file</extracomment>
        <translation>جدول لبرامج جداول البيانات، مفصول بفواصل (*.csv)</translation>
    </message>
    <message>
        <source>Table for spreadsheets, separated by semicolons (*.csv)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;: a CSV file</extracomment>
        <translation>جدول لبرامج جداول البيانات، مفصول بفواصل منقوطة (*.csv)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TableHeader</name>
    <message>
        <source>Sort ascending</source>
        <extracomment>Menu of the headings: the rows come in the order of this column, the smallest first</extracomment>
        <translation>فرز تصاعدي</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>Menu of the headings: the rows come in the order of this column, the greatest first</extracomment>
        <translation>فرز تنازلي</translation>
    </message>
    <message>
        <source>Clear sorting</source>
        <extracomment>Menu of the headings: the rows come in the order in which they were added</extracomment>
        <translation>إلغاء الفرز</translation>
    </message>
    <message>
        <source>Fit “%1”</source>
        <extracomment>Menu of the headings; %1 is the heading. Makes the column as wide as its content</extracomment>
        <translation>ملاءمة عرض «%1»</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <extracomment>Menu of the headings: makes all columns as wide as their content</extracomment>
        <translation>ملاءمة عرض كل الأعمدة</translation>
    </message>
    <message>
        <source>Wider</source>
        <extracomment>Menu of the headings: the column becomes wider</extracomment>
        <translation>زيادة العرض</translation>
    </message>
    <message>
        <source>Narrower</source>
        <extracomment>Menu of the headings: the column becomes narrower</extracomment>
        <translation>تقليل العرض</translation>
    </message>
    <message>
        <source>Move left</source>
        <extracomment>Menu of the headings: swaps the column with the previous one in reading direction</extracomment>
        <translation>نقل نحو البداية</translation>
    </message>
    <message>
        <source>Move right</source>
        <extracomment>Menu of the headings: swaps the column with the next one in reading direction</extracomment>
        <translation>نقل نحو النهاية</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <extracomment>Menu of the headings; %1 is the heading</extracomment>
        <translation>إخفاء «%1»</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Menu of the headings: restores the default columns and sorting</extracomment>
        <translation>إعادة تعيين الأعمدة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamDialog</name>
    <message>
        <source>Testing the team&apos;s server…</source>
        <extracomment>In the dialog &quot;Join a team&quot;, during the test</extracomment>
        <translation>جارٍ اختبار خادم الفريق…</translation>
    </message>
    <message>
        <source>The server was reached, but it does not share the account that this connection has joined. Leave the team first, then join the other one.</source>
        <extracomment>The test of a server reached another team than the one that was joined</extracomment>
        <translation>تم الوصول إلى الخادم، لكنه لا يشارك الحساب الذي انضم إليه هذا الاتصال. غادر الفريق أولًا، ثم انضم إلى الآخر.</translation>
    </message>
    <message>
        <source>The team was not joined. %1</source>
        <extracomment>A team could not be joined; %1 is a sentence that says why</extracomment>
        <translation>لم يتم الانضمام إلى الفريق. %1</translation>
    </message>
    <message>
        <source>Leave team</source>
        <extracomment>Title of a question
----------
Button of the question whether to leave a team</extracomment>
        <translation>مغادرة الفريق</translation>
    </message>
    <message>
        <source>Leave the team with “%1”?</source>
        <extracomment>Question; %1 is the name of a connection</extracomment>
        <translation>هل تريد مغادرة الفريق بالاتصال «%1»؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of this program have not been told yet, and will not be.</source>
        <extracomment>Added to the question whether to leave a team; steps are what this program did, such as a stop</extracomment>
        <translation>
            <numerusform>لم تُبلَّغ أي خطوة من هذا البرنامج بعد، ولن تُبلَّغ.</numerusform>
            <numerusform>لم تُبلَّغ خطوة واحدة من هذا البرنامج بعد، ولن تُبلَّغ.</numerusform>
            <numerusform>لم تُبلَّغ خطوتان من هذا البرنامج بعد، ولن تُبلَّغا.</numerusform>
            <numerusform>لم تُبلَّغ %Ln خطوات من هذا البرنامج بعد، ولن تُبلَّغ.</numerusform>
            <numerusform>لم تُبلَّغ %Ln خطوة من هذا البرنامج بعد، ولن تُبلَّغ.</numerusform>
            <numerusform>لم تُبلَّغ %Ln خطوة من هذا البرنامج بعد، ولن تُبلَّغ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recordings continue, and all of them stay in your list, also your colleagues&apos;. Automatic stops that colleagues have set no longer work in this program. What this program told the team stays there. From then on neither hears from the other, and stops are sent without asking the team. The password is deleted from the system keychain.</source>
        <extracomment>Added to the question whether to leave a team</extracomment>
        <translation>تستمر التسجيلات، وتبقى كلها في قائمتك، بما فيها تسجيلات زملائك. ولا يعود الإيقاف التلقائي الذي ضبطه زملاؤك ساريًا في هذا البرنامج. ويبقى لدى الفريق ما أبلغه به هذا البرنامج. بعد ذلك لا يعلم أي منهما بما يفعله الآخر، وتُرسَل طلبات الإيقاف دون سؤال الفريق. وتُحذف كلمة المرور من سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The team was left, but its password may still be in the system keychain. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>تمت مغادرة الفريق، لكن كلمة مروره ربما لا تزال في سلسلة مفاتيح النظام. %1</translation>
    </message>
    <message>
        <source>The team was not left. %1</source>
        <translation>لم تتم مغادرة الفريق. %1</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <extracomment>Why the button &quot;Join&quot; is disabled</extracomment>
        <translation>اختبر الاتصال أولًا.</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Titles of a dialog: joins a connection to a team, or changes how the team is reached</extracomment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>الانضمام إلى فريق</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>Button: tries the team&apos;s server</extracomment>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Buttons: join the team, or save how it is reached</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>SQL file…</source>
        <extracomment>Button: shows the file with which an administrator makes the team&apos;s database</extracomment>
        <translation>ملف SQL…</translation>
    </message>
    <message>
        <source>Leave team…</source>
        <extracomment>Button</extracomment>
        <translation>مغادرة الفريق…</translation>
    </message>
    <message>
        <source>Colleagues who join the same account see and stop each other&apos;s recordings. Only IDs, states and names are shared, never a token, key or password of “%1”.</source>
        <extracomment>In the dialog &quot;Join a team&quot;; %1 is the name of a connection</extracomment>
        <translation>الزملاء الذين ينضمون إلى الحساب نفسه يرى كل منهم تسجيلات الآخر ويوقفها. لا تُشارَك إلا المعرّفات والحالات والأسماء، ولا يُشارَك أبدًا أي رمز أو مفتاح أو كلمة مرور خاصة بالاتصال «%1».</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamForm</name>
    <message>
        <source>Server:</source>
        <extracomment>Field: the name or IP address of the server with a team&apos;s database</extracomment>
        <translation>الخادم:</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Field: the network port of a server</extracomment>
        <translation>المنفذ:</translation>
    </message>
    <message>
        <source>Database:</source>
        <extracomment>Field: the name of a database</extracomment>
        <translation>قاعدة البيانات:</translation>
    </message>
    <message>
        <source>Login:</source>
        <extracomment>Field: the name with which a person logs in to a database</extracomment>
        <translation>اسم الدخول:</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>Field</extracomment>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Certificate file (PEM):</source>
        <extracomment>Field: a file with the certificate of the authority that vouches for the team&apos;s server</extracomment>
        <translation>ملف الشهادة (PEM):</translation>
    </message>
    <message>
        <source>Account:</source>
        <extracomment>Field: which account of a service, of those that a team shares</extracomment>
        <translation>الحساب:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Opens a dialog to choose a file</extracomment>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <extracomment>For screen readers: the button below the field for the certificate file</extracomment>
        <translation>اختيار ملف الشهادة</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <extracomment>In the empty field for a password that is already stored</extracomment>
        <translation>اترك الحقل فارغًا للإبقاء على القيمة المحفوظة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamSqlDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>The SQL file for a team&apos;s database was saved; %1 is the file</extracomment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>SQL file for the team&apos;s database</source>
        <extracomment>Title of a dialog: the file with which an administrator makes a team&apos;s database; SQL is not translated</extracomment>
        <translation>ملف SQL لقاعدة بيانات الفريق</translation>
    </message>
    <message>
        <source>The administrator of a PostgreSQL server runs this file once in a new database, with psql. The lines at its beginning say how. Tallylight itself never changes the database&apos;s tables.</source>
        <extracomment>Above the text of the SQL file</extracomment>
        <translation>يشغّل مسؤول خادم PostgreSQL هذا الملف مرة واحدة في قاعدة بيانات جديدة بواسطة psql. تشرح أسطره الأولى الطريقة. ولا يغيّر Tallylight نفسه جداول قاعدة البيانات أبدًا.</translation>
    </message>
    <message>
        <source>Content of the SQL file</source>
        <extracomment>For screen readers: the text of a file</extracomment>
        <translation>محتوى ملف SQL</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button: saves the SQL file</extracomment>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamTexts</name>
    <message>
        <source>Team: not connected</source>
        <extracomment>Status bar and list of connections: the team&apos;s database</extracomment>
        <translation>الفريق: غير متصل</translation>
    </message>
    <message>
        <source>Team: connected</source>
        <extracomment>Status bar and list of connections: the team&apos;s database</extracomment>
        <translation>الفريق: متصل</translation>
    </message>
    <message>
        <source>Team: only reading</source>
        <extracomment>Status bar and list of connections: the team&apos;s database is for newer programs</extracomment>
        <translation>الفريق: للقراءة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln step(s) not told yet</source>
        <extracomment>%1 is &quot;Team: not connected&quot; or the like; steps are what this program did, such as a stop. The team will be told of them</extracomment>
        <translation>
            <numerusform>%1؛ لا خطوات لم تُبلَّغ</numerusform>
            <numerusform>%1؛ خطوة واحدة لم تُبلَّغ بعد</numerusform>
            <numerusform>%1؛ خطوتان لم تُبلَّغا بعد</numerusform>
            <numerusform>%1؛ %Ln خطوات لم تُبلَّغ بعد</numerusform>
            <numerusform>%1؛ %Ln خطوة لم تُبلَّغ بعد</numerusform>
            <numerusform>%1؛ %Ln خطوة لم تُبلَّغ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then everything works as without a team, and the team is told later.</source>
        <extracomment>Added to why the team is not connected: what this means</extracomment>
        <translation>حتى ذلك الحين يعمل كل شيء كما لو لم يكن هناك فريق، ويُبلَّغ الفريق لاحقًا.</translation>
    </message>
    <message>
        <source>Connecting to the team on %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>جارٍ الاتصال بالفريق على %1…</translation>
    </message>
    <message>
        <source>Connected to the team on %1 as %2.</source>
        <extracomment>%1 is the name of a server, %2 a log-in name</extracomment>
        <translation>متصل بالفريق على %1 باسم %2.</translation>
    </message>
    <message>
        <source>The last step could not be told. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>تعذر إبلاغ الخطوة الأخيرة. %1</translation>
    </message>
    <message>
        <source>Until then you see what your colleagues do, but they do not see what you do, and stops are sent without asking the team.</source>
        <extracomment>Added to: the team&apos;s database is for a newer version</extracomment>
        <translation>حتى ذلك الحين ترى ما يفعله زملاؤك، لكنهم لا يرون ما تفعله، وتُرسَل طلبات الإيقاف دون سؤال الفريق.</translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s database refused %Ln step(s), which only this computer knows.</source>
        <extracomment>Steps are what this program did, such as a stop</extracomment>
        <translation>
            <numerusform>لم ترفض قاعدة بيانات الفريق أي خطوة.</numerusform>
            <numerusform>رفضت قاعدة بيانات الفريق خطوة واحدة لا يعرفها إلا هذا الحاسوب.</numerusform>
            <numerusform>رفضت قاعدة بيانات الفريق خطوتين لا يعرفهما إلا هذا الحاسوب.</numerusform>
            <numerusform>رفضت قاعدة بيانات الفريق %Ln خطوات لا يعرفها إلا هذا الحاسوب.</numerusform>
            <numerusform>رفضت قاعدة بيانات الفريق %Ln خطوة لا يعرفها إلا هذا الحاسوب.</numerusform>
            <numerusform>رفضت قاعدة بيانات الفريق %Ln خطوة لا يعرفها إلا هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the team&apos;s server was not found. Check it, and the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>لم يُعثر على اسم خادم الفريق. تحقق منه ومن الشبكة أو VPN.</translation>
    </message>
    <message>
        <source>No database answers on the team&apos;s server at this port. Check the server and the port, or ask its administrator whether PostgreSQL is running.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>لا تستجيب أي قاعدة بيانات على خادم الفريق عند هذا المنفذ. تحقق من الخادم والمنفذ، أو اسأل مسؤوله هل يعمل PostgreSQL.</translation>
    </message>
    <message>
        <source>The team&apos;s server could not be reached. Check the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>تعذر الوصول إلى خادم الفريق. تحقق من الشبكة أو VPN.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not answer in time. Check its name, the port, and the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>لم يستجب خادم الفريق في الوقت المحدد. تحقق من اسمه ومن المنفذ ومن الشبكة أو VPN.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is for another name. Enter the name in the certificate; if it is right, another server may have answered.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>شهادة خادم الفريق صادرة لاسم آخر. أدخل الاسم الموجود في الشهادة؛ وإن كان صحيحًا فربما استجاب خادم آخر.</translation>
    </message>
    <message>
        <source>The team&apos;s server offers no secure connection, and Tallylight uses no other. Its administrator has to turn on TLS.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>لا يوفر خادم الفريق اتصالًا آمنًا، ولا يستخدم Tallylight غيره. على مسؤوله تفعيل TLS.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server was not issued by the authority in the certificate file. Choose the file that the server&apos;s administrator gives you.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>لم تصدر شهادة خادم الفريق عن الجهة المذكورة في ملف الشهادة. اختر الملف الذي يعطيك إياه مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not accept this login and password. Check both. If they are right, ask its administrator for a new password.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>لم يقبل خادم الفريق اسم الدخول وكلمة المرور هذين. تحقق منهما. وإن كانا صحيحين فاطلب من مسؤوله كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not let this login use the database. Ask its administrator to give it the role “tallylight”.</source>
        <extracomment>A team&apos;s database; “tallylight” is a role of the database</extracomment>
        <translation>لا يسمح خادم الفريق لاسم الدخول هذا باستخدام قاعدة البيانات. اطلب من مسؤوله منحه الدور «tallylight».</translation>
    </message>
    <message>
        <source>There is no such database on the team&apos;s server. Check its name.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>لا توجد قاعدة بيانات بهذا الاسم على خادم الفريق. تحقق من اسمها.</translation>
    </message>
    <message>
        <source>This database is not a team&apos;s. Check its name, or ask its administrator to run the SQL file in it.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>ليست هذه قاعدة بيانات فريق. تحقق من اسمها، أو اطلب من مسؤولها تشغيل ملف SQL فيها.</translation>
    </message>
    <message>
        <source>The team&apos;s database is for a newer version of Tallylight. Update Tallylight.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>قاعدة بيانات الفريق مخصصة لإصدار أحدث من Tallylight. حدّث Tallylight.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed on this computer. Install it (on Debian and Ubuntu: the package libqt6sql6-psql) and start Tallylight again.</source>
        <extracomment>PostgreSQL is the database of a team; “libqt6sql6-psql” is the name of a package</extracomment>
        <translation>برنامج تشغيل PostgreSQL الخاص بمكتبة Qt غير مثبت على هذا الحاسوب. ثبّته (في Debian وUbuntu: الحزمة libqt6sql6-psql) ثم شغّل Tallylight من جديد.</translation>
    </message>
    <message>
        <source>The team&apos;s password is not in the keychain. Enter it again.</source>
        <extracomment>The password of a team&apos;s database</extracomment>
        <translation>كلمة مرور الفريق غير موجودة في سلسلة المفاتيح. أدخلها من جديد.</translation>
    </message>
    <message>
        <source>The team&apos;s database has a problem. Ask its administrator.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>في قاعدة بيانات الفريق مشكلة. اسأل مسؤولها.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name or IP address, without the port.</source>
        <extracomment>Under the field for the server of a team</extracomment>
        <translation>أدخل اسم الخادم أو عنوان IP الخاص به دون المنفذ.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <extracomment>Under a field</extracomment>
        <translation>أدخل اسم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Enter your login for the database.</source>
        <extracomment>Under a field</extracomment>
        <translation>أدخل اسم دخولك إلى قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <extracomment>Under a field</extracomment>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <extracomment>Under a field</extracomment>
        <translation>أدخل منفذًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Choose the certificate file that the server&apos;s administrator gives you. Its path must not contain a semicolon.</source>
        <extracomment>Under the field for the certificate of the authority that vouches for a team&apos;s server</extracomment>
        <translation>اختر ملف الشهادة الذي يعطيك إياه مسؤول الخادم. يجب ألا يحتوي مساره على فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An account in a team: the team&apos;s name for it, and its name at the service</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (you can see)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1 (يمكنك المشاهدة)</translation>
    </message>
    <message>
        <source>%1 (you can see and stop)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1 (يمكنك المشاهدة والإيقاف)</translation>
    </message>
    <message>
        <source>%1 (you own it)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1 (أنت مالكه)</translation>
    </message>
    <message>
        <source>The team&apos;s server was reached, but the login %1 belongs to no account of %2 there. Ask an owner of the account to add it, then test again.</source>
        <extracomment>%1 is a log-in name, %2 a service such as Wallarm FAST</extracomment>
        <translation>تم الوصول إلى خادم الفريق، لكن اسم الدخول %1 لا ينتمي هناك إلى أي حساب من حسابات %2. اطلب من أحد مالكي الحساب إضافته، ثم اختبر من جديد.</translation>
    </message>
    <message>
        <source>The team&apos;s server was reached. Choose the account, then join.</source>
        <extracomment>After a test of a team&apos;s server; an account is chosen in the field below</extracomment>
        <translation>تم الوصول إلى خادم الفريق. اختر الحساب، ثم انضم.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TemplateMenu</name>
    <message>
        <source>Save as template…</source>
        <extracomment>Menu item: saves the settings of this window under a name</extracomment>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <extracomment>Menu with the templates that can be removed</extracomment>
        <translation>إزالة قالب</translation>
    </message>
    <message>
        <source>Import templates…</source>
        <extracomment>Menu item: reads templates from a file</extracomment>
        <translation>استيراد القوالب…</translation>
    </message>
    <message>
        <source>Export templates…</source>
        <extracomment>Menu item: writes all templates into a file</extracomment>
        <translation>تصدير القوالب…</translation>
    </message>
    <message>
        <source>Save as template</source>
        <extracomment>Title of a window that asks for the name of a template</extracomment>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Template name. Keys and tokens are not saved in it.</source>
        <extracomment>Field: name of a template</extracomment>
        <translation>اسم القالب. لا تُحفظ فيه المفاتيح والرموز.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export templates</source>
        <extracomment>Title of a window that asks for a file</extracomment>
        <translation>تصدير القوالب</translation>
    </message>
    <message>
        <source>Import templates</source>
        <extracomment>Title of a window that asks for a file</extracomment>
        <translation>استيراد القوالب</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>Button with a menu of starts that were saved by name</extracomment>
        <translation>القوالب</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TemplateTexts</name>
    <message>
        <source>Saved as template “%1”, without keys and tokens.</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>تم الحفظ كقالب «%1»، دون المفاتيح والرموز.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) exported, without keys and tokens.</source>
        <extracomment>After writing templates into a file</extracomment>
        <translation>
            <numerusform>لم يتم تصدير أي قالب.</numerusform>
            <numerusform>تم تصدير قالب واحد، دون المفاتيح والرموز.</numerusform>
            <numerusform>تم تصدير قالبين، دون المفاتيح والرموز.</numerusform>
            <numerusform>تم تصدير %Ln قوالب، دون المفاتيح والرموز.</numerusform>
            <numerusform>تم تصدير %Ln قالبًا، دون المفاتيح والرموز.</numerusform>
            <numerusform>تم تصدير %Ln قالب، دون المفاتيح والرموز.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <extracomment>A file could not be written</extracomment>
        <translation>تعذرت كتابة الملف. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>A file could not be read</extracomment>
        <translation>تعذرت قراءة الملف.</translation>
    </message>
    <message>
        <source>The templates were imported.</source>
        <extracomment>After reading templates from a file</extracomment>
        <translation>تم استيراد القوالب.</translation>
    </message>
    <message>
        <source>The file was written by a newer Tallylight.</source>
        <extracomment>A file with templates could not be read</extracomment>
        <translation>كُتب الملف بإصدار أحدث من Tallylight.</translation>
    </message>
    <message>
        <source>The file contains no templates.</source>
        <extracomment>A file with templates could not be read</extracomment>
        <translation>لا يحتوي الملف على أي قوالب.</translation>
    </message>
    <message>
        <source>%1: %2 is unknown and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1: العنصر %2 غير معروف وتم تجاهله.</translation>
    </message>
    <message>
        <source>%1: %2 is a secret and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1: العنصر %2 سري وتم تجاهله.</translation>
    </message>
    <message>
        <source>%1: its storage is not set up here. Enter the keys when you use it.</source>
        <extracomment>After reading a template; %1 is its name</extracomment>
        <translation>%1: مساحة تخزينه غير معروفة هنا؛ أدخل المفاتيح عند استخدامه.</translation>
    </message>
    <message>
        <source>%1: this name was already used, so the template is now called %2.</source>
        <extracomment>After reading a template; %1 is its old name, %2 its new one</extracomment>
        <translation>%1: الاسم مستخدم بالفعل، فأصبح اسمه الآن %2.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Used instead of a template&apos;s name when what was left out belongs to the whole file</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>%1: the value of %2 is not of the right type and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1: قيمة %2 ليست من النوع الصحيح وتم تجاهلها.</translation>
    </message>
    <message>
        <source>%1: %2 is not a template and was left out.</source>
        <extracomment>After reading a file with templates; %1 is the name of one or the word &quot;File&quot;, %2 the location in the file</extracomment>
        <translation>%1: العنصر %2 ليس قالبًا وتم تجاهله.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunColumns</name>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <extracomment>Column Results: how many vulnerabilities were found</extracomment>
        <translation>
            <numerusform>لا توجد مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>No issues</source>
        <extracomment>Column Results: the run has ended and found nothing</extracomment>
        <translation>لا توجد مشكلات</translation>
    </message>
    <message>
        <source>%1 RPS</source>
        <extracomment>Column Speed: test requests per second now</extracomment>
        <translation>%1 RPS</translation>
    </message>
    <message>
        <source>on average</source>
        <extracomment>Column Speed, second line: the speed is that of the whole, ended run</extracomment>
        <translation>في المتوسط</translation>
    </message>
    <message>
        <source>Stops automatically</source>
        <extracomment>Column Status, second line: the program will stop the recording by a rule that the user set</extracomment>
        <translation>يتوقف التسجيل تلقائيًا</translation>
    </message>
    <message>
        <source>%1, stops automatically</source>
        <extracomment>Column Status, second line; %1 is the progress, as &quot;1 of 4&quot;</extracomment>
        <translation>%1، يتوقف التسجيل تلقائيًا</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the test-run table: state of the run</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <extracomment>Column of the test-run table: its name, and below it its ID</extracomment>
        <translation>الاسم والتعريف</translation>
    </message>
    <message>
        <source>REQ</source>
        <extracomment>Column of the test-run table: the indicator lamp</extracomment>
        <translation>REQ</translation>
    </message>
    <message>
        <source>REQ indicator</source>
        <extracomment>Tooltip of the column REQ</extracomment>
        <translation>مؤشر REQ</translation>
    </message>
    <message>
        <source>Baseline req.</source>
        <extracomment>Column of the test-run table, abbreviated as in Wallarm Console: number of baseline requests</extracomment>
        <translation>طلبات الأساس.</translation>
    </message>
    <message>
        <source>Baseline requests</source>
        <extracomment>Tooltip of the column Baseline req.</extracomment>
        <translation>طلبات الأساس</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Column of the test-run table: vulnerabilities found</extracomment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Target application</source>
        <extracomment>Column of the test-run table: domain names of the tested application</extracomment>
        <translation>التطبيق المستهدف</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column of the test-run table: where the tests are made and sent from</extracomment>
        <translation>مكان التشغيل</translation>
    </message>
    <message>
        <source>Place (node or cloud)</source>
        <extracomment>Tooltip of the column Place</extracomment>
        <translation>مكان التشغيل (عقدة أو سحابة)</translation>
    </message>
    <message>
        <source>Test record name/Test record ID</source>
        <extracomment>Column of the test-run table, as in Wallarm Console; the cell has the name above the ID</extracomment>
        <translation>اسم سجل التجربة / تعريف سجل التجربة</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the test-run table: requests per second, and below it the remaining time</extracomment>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column of the test-run table: how many baseline requests have been checked</extracomment>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Test requests sent</source>
        <extracomment>Column of the test-run table: test requests sent so far</extracomment>
        <translation>طلبات الاختبار المرسلة</translation>
    </message>
    <message>
        <source>Test requests planned</source>
        <extracomment>Column of the test-run table: test requests that wait to be sent</extracomment>
        <translation>طلبات الاختبار المخطط لها</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>سياسة الاختبار</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Creation date</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>End time</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column of the test-run table: the account and cloud it belongs to</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Column of the test-run table: the button for the menu</extracomment>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading in an exported table: the state as the service calls it</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Test run name</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>اسم جري التجربة</translation>
    </message>
    <message>
        <source>Test run ID</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>تعريف جري التجربة</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Heading in an exported table: true while baseline requests are recorded, as last reported</extracomment>
        <translation>جارٍ التسجيل</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>Heading in an exported table: codes of the vulnerabilities found</extracomment>
        <translation>الثغرات الأمنية</translation>
    </message>
    <message>
        <source>Test record name</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>اسم سجل التجربة</translation>
    </message>
    <message>
        <source>Test record ID</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>تعريف سجل التجربة</translation>
    </message>
    <message>
        <source>Average speed</source>
        <extracomment>Heading in an exported table: requests per second over the whole run</extracomment>
        <translation>السرعة المتوسطة</translation>
    </message>
    <message>
        <source>Estimated time to completion</source>
        <extracomment>Heading in an exported table, in seconds</extracomment>
        <translation>الوقت المتوقع للإكمال</translation>
    </message>
    <message>
        <source>Completed (checks)</source>
        <extracomment>Heading in an exported table: how many baseline requests have been checked</extracomment>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>The last read failed</source>
        <extracomment>Column Status, second line, of a test run that has ended: a later read of it failed</extracomment>
        <translation>فشلت آخر قراءة</translation>
    </message>
    <message>
        <source>%1, the last read failed</source>
        <extracomment>Column Status, second line, of a test run that has ended; %1 is the progress, as &quot;1 of 4&quot;</extracomment>
        <translation>%1، فشلت آخر قراءة</translation>
    </message>
    <message>
        <source>Last heard</source>
        <extracomment>Heading in an exported table: when the service last reported on the test run</extracomment>
        <translation>آخر رد</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <extracomment>Heading in an exported table: true when a newer report from the service is overdue</extracomment>
        <translation>غير محدّث</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of the test-run table: a number in an issue tracker that the user has entered</extracomment>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the test-run table: what the user has written about the test run</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <extracomment>Tooltip of the columns Ticket and Note</extracomment>
        <translation>يُحفظ على هذا الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunPage</name>
    <message>
        <source>No test run matches the filter.</source>
        <extracomment>In place of the table: there are runs, but none matches the words of the filter</extracomment>
        <translation>لا يوجد جري تجربة يطابق التصفية.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button below &quot;No test run matches the filter.&quot;</extracomment>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>No test runs yet. Add one by its ID or the link to its page in Wallarm Console.</source>
        <extracomment>In place of the empty table</extracomment>
        <translation>لا يوجد هنا أي جري تجربة بعد. أضف واحدًا بتعريفه أو برابط صفحته في Wallarm Console.</translation>
    </message>
    <message>
        <source>Add test run…</source>
        <extracomment>Button below the text in place of the empty table; opens a dialog</extracomment>
        <translation>إضافة جري تجربة…</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>Heading of the table</extracomment>
        <translation>جريان التجارب</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the table</extracomment>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Test runs</source>
        <comment>tooltip</comment>
        <extracomment>Tooltip of the heading, for languages whose heading is the console&apos;s English word</extracomment>
        <translation>جريان التجارب</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunTexts</name>
    <message>
        <source>Cloning</source>
        <extracomment>State of a test run: baseline requests are being copied into it</extracomment>
        <translation>قيد الاستنساخ</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a test run</extracomment>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a test run</extracomment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended early, for instance by a newer run on the node</extracomment>
        <translation>تمت المقاطعة</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended, no vulnerability found</extracomment>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended, vulnerabilities found</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <extracomment>State of a test run that the service did not report</extracomment>
        <translation>حالة غير معروفة</translation>
    </message>
    <message>
        <source>Waiting for baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing yet</extracomment>
        <translation>في انتظار طلبات الأساس</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Progress in percent; the sign is part of the text (Turkish: %%1)</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>Progress: how many of the baseline requests recorded so far have been checked</extracomment>
        <translation>تم فحص %1 من %2</translation>
    </message>
    <message>
        <source>Recording baseline requests</source>
        <extracomment>REQ indicator</extracomment>
        <translation>جارٍ تسجيل طلبات الأساس</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <extracomment>REQ indicator: recording is on, but there is no node or it is not ready</extracomment>
        <translation>في انتظار العقدة</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>REQ indicator: the stop is in progress</extracomment>
        <translation>جارٍ إيقاف التسجيل…</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>REQ indicator</extracomment>
        <translation>تم إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Recording state unknown</source>
        <extracomment>REQ indicator</extracomment>
        <translation>حالة التسجيل غير معروفة</translation>
    </message>
    <message>
        <source>Nothing is being recorded</source>
        <extracomment>Why &quot;Stop recording&quot; is disabled</extracomment>
        <translation>لا يُسجَّل أي شيء</translation>
    </message>
    <message>
        <source>Stop recording first</source>
        <extracomment>Why &quot;Create similar test run&quot; is disabled</extracomment>
        <translation>أوقف التسجيل أولًا</translation>
    </message>
    <message>
        <source>The test record is empty and cannot be reused.</source>
        <extracomment>Why &quot;Create similar test run&quot; is disabled</extracomment>
        <translation>سجل التجربة فارغ ولا يمكن إعادة استخدامه.</translation>
    </message>
    <message>
        <source>The test run has ended</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>انتهى جري التجربة</translation>
    </message>
    <message>
        <source>The test run is not running</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>جري التجربة ليس قيد التشغيل</translation>
    </message>
    <message>
        <source>The test run is not paused</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>جري التجربة ليس متوقفًا مؤقتًا</translation>
    </message>
    <message>
        <source>The test run is still being cloned</source>
        <extracomment>Why an action is disabled: the run is still being created as a copy of another</extracomment>
        <translation>لا يزال جري التجربة قيد الاستنساخ</translation>
    </message>
    <message>
        <source>The recording is already being stopped</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>جارٍ إيقاف التسجيل بالفعل</translation>
    </message>
    <message>
        <source>Required field</source>
        <extracomment>Under a form field that must not be empty</extracomment>
        <translation>حقل مطلوب</translation>
    </message>
    <message>
        <source>Out of range: enter a number from %1 to %2.</source>
        <extracomment>Under a form field with a number; %1 and %2 are the limits</extracomment>
        <translation>خارج المدى المسموح به: أدخل عددًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Column Place: tested by a FAST node</extracomment>
        <translation>العقدة</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column Place: tested from the service&apos;s own computers</extracomment>
        <translation>السحابة</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <extracomment>REQ indicator: a stop was sent, and its outcome is still unknown</extracomment>
        <translation>إيقاف التسجيل غير مؤكد</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>test run</comment>
        <extracomment>State and REQ indicator of a test run that the service does not know</extracomment>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>The service does not know this test run</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>الخدمة لا تعرف جري التجربة هذا</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>State of a test run that was added and not read yet</extracomment>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing and will not record any more</extracomment>
        <translation>لا توجد طلبات أساس</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunView</name>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the table of test runs</extracomment>
        <translation>جريان التجارب</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TimePage</name>
    <message>
        <source>How long</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>المدة</translation>
    </message>
    <message numerus="yes">
        <source>At most about %1 in %Ln hour(s), when it ends.</source>
        <extracomment>What a recording costs; %1 is an amount of money; the number is the hours after which it ends</extracomment>
        <translation>
            <numerusform>بحد أقصى %1 تقريبًا خلال %Ln ساعة، ثم ينتهي.</numerusform>
            <numerusform>بحد أقصى %1 تقريبًا خلال ساعة واحدة، ثم ينتهي.</numerusform>
            <numerusform>بحد أقصى %1 تقريبًا خلال ساعتين، ثم ينتهي.</numerusform>
            <numerusform>بحد أقصى %1 تقريبًا خلال %Ln ساعات، ثم ينتهي.</numerusform>
            <numerusform>بحد أقصى %1 تقريبًا خلال %Ln ساعة، ثم ينتهي.</numerusform>
            <numerusform>بحد أقصى %1 تقريبًا خلال %Ln ساعة، ثم ينتهي.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no limit. It continues as long as anyone is in the channel.</source>
        <extracomment>What a recording costs</extracomment>
        <translation>لا حد له: يستمر التسجيل ما دام أحد في القناة.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences about the cost</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How long should it record?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>ما مدة التسجيل المطلوبة؟</translation>
    </message>
    <message>
        <source>You can stop it at any time. These limits apply if nobody does.</source>
        <extracomment>Below the question</extracomment>
        <translation>يمكنك إيقاف التسجيل في أي وقت. وإذا لم يوقفه أحد، تسري هذه الحدود.</translation>
    </message>
    <message>
        <source>If the channel stays empty longer than this, the recording ends. Waiting time is billed as audio.</source>
        <extracomment>Below the field for the idle time</extracomment>
        <translation>إذا بقيت القناة فارغة مدة أطول من هذه، ينتهي التسجيل. تُحتسب رسوم وقت الانتظار كصوت.</translation>
    </message>
    <message>
        <source>A web page is recorded and billed until it is stopped or this time is up.</source>
        <extracomment>Below the field for the longest time that a web page is recorded</extracomment>
        <translation>تُسجَّل صفحة الويب وتُحتسب رسومها حتى إيقاف التسجيل، أو حتى انقضاء هذه المدة.</translation>
    </message>
    <message>
        <source>stop it after</source>
        <extracomment>Check box before a number of hours</extracomment>
        <translation>إيقافه بعد</translation>
    </message>
    <message numerus="yes">
        <source> h</source>
        <extracomment>After the number in a field for hours</extracomment>
        <translation>
            <numerusform> ساعة</numerusform>
            <numerusform> ساعة</numerusform>
            <numerusform> ساعة</numerusform>
            <numerusform> ساعات</numerusform>
            <numerusform> ساعة</numerusform>
            <numerusform> ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Works only while Tallylight is running. You will be notified five minutes before and can postpone it.</source>
        <extracomment>Below the check box that stops the recording after some hours</extracomment>
        <translation>لا يعمل هذا إلا أثناء تشغيل Tallylight. سيتم إعلامك قبل ذلك بخمس دقائق، ويمكنك تأجيله.</translation>
    </message>
    <message>
        <source>After this time, Agora no longer accepts stop or change requests, even if the recording continues.</source>
        <extracomment>Below the field for the hours in which the service accepts requests</extracomment>
        <translation>بعد هذه المدة لا تقبل Agora أي طلب لإيقاف التسجيل أو تغييره، حتى إن استمر.</translation>
    </message>
    <message>
        <source>Prices…</source>
        <extracomment>Button: opens the list of prices</extracomment>
        <translation>الأسعار…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TimeoutField</name>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After a number of minutes in a field; begins with a space if the language needs one</extracomment>
        <translation>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقائق</numerusform>
            <numerusform> دقيقة</numerusform>
            <numerusform> دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TrayLamp</name>
    <message>
        <source>This desktop has no system tray</source>
        <extracomment>Why the lamp in the system tray cannot be switched on</extracomment>
        <translation>لا توجد علبة نظام في سطح المكتب هذا</translation>
    </message>
    <message>
        <source>Switch on the lamp in the system tray first</source>
        <extracomment>Why &quot;Hide the minimized window&quot; cannot be chosen</extracomment>
        <translation>شغّل أولًا المصباح في علبة النظام</translation>
    </message>
    <message>
        <source>Tallylight cannot set this up here</source>
        <extracomment>Why &quot;Start at log-in&quot; cannot be chosen</extracomment>
        <translation>لا يستطيع Tallylight إعداد هذا هنا</translation>
    </message>
    <message>
        <source>What records is not known</source>
        <extracomment>Tooltip of the lamp in the system tray: the program cannot read its own records</extracomment>
        <translation>لا يُعرف ما يُسجل الآن</translation>
    </message>
    <message>
        <source>Nothing is recording, as far as is known</source>
        <extracomment>Tooltip of the lamp in the system tray</extracomment>
        <translation>لا يوجد تسجيل جارٍ حسب المعلوم حتى الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One recording in the tooltip of the lamp in the system tray: %1 its name, %2 its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop “%1” (%2)…</source>
        <extracomment>Item in the menu of the lamp in the system tray; asks first. %1 is the name of a test run or cloud recording, %2 its state</extracomment>
        <translation>إيقاف «%1» (%2)…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>Below the recordings that the menu of the lamp in the system tray names; opens the window</extracomment>
        <translation>
            <numerusform>… ولا شيء آخر</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%Ln أخرى</numerusform>
            <numerusform>… و%Ln آخر</numerusform>
            <numerusform>… و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Item in the menu of the lamp in the system tray; opens a dialog that names everything that records</extracomment>
        <translation>إيقاف كل التسجيلات…</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>Item in the menu of the lamp in the system tray</extracomment>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Item in the menu of the lamp in the system tray: the program ends</extracomment>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Lamp in the system tray</source>
        <extracomment>Check box and menu item: a small lamp beside the desktop&apos;s clock</extracomment>
        <translation>مصباح في علبة النظام</translation>
    </message>
    <message>
        <source>Hide the minimized window</source>
        <extracomment>Check box and menu item: only the lamp in the system tray stays when the window is minimized</extracomment>
        <translation>إخفاء النافذة المصغرة</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <extracomment>Check box and menu item: the program starts when the user logs in to the computer</extracomment>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Disabled item in the menu of the lamp in the system tray: %1 names a recording and its state, %2 is &quot;Read-only&quot;, the protection of its connection</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TypedNames</name>
    <message>
        <source>Type the name of the protected connection “%1” first</source>
        <extracomment>Why a button that stops something is disabled; %1 is the name of a connection</extracomment>
        <translation>اكتب أولًا اسم الاتصال المحمي «%1»</translation>
    </message>
    <message>
        <source>The connection “%1” is protected. &amp;Type its name to confirm:</source>
        <extracomment>Above a field, before something is stopped; %1 is the name of a connection</extracomment>
        <translation>الاتصال «%1» محمي. ا&amp;كتب اسمه للتأكيد:</translation>
    </message>
    <message>
        <source>Name of the connection “%1”</source>
        <extracomment>For screen readers: the field; %1 is the name of a connection</extracomment>
        <translation>اسم الاتصال «%1»</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UidsEdit</name>
    <message>
        <source>all users</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;</extracomment>
        <translation>كل المستخدمين</translation>
    </message>
    <message>
        <source>these UIDs only</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;, followed by a list of UIDs</extracomment>
        <translation>أرقام UID هذه فقط</translation>
    </message>
    <message>
        <source>all users except</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;, followed by a list of UIDs</extracomment>
        <translation>كل المستخدمين باستثناء</translation>
    </message>
    <message>
        <source>List of UIDs</source>
        <extracomment>For screen readers: field for a list of UIDs</extracomment>
        <translation>قائمة أرقام UID</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UnlockNotices</name>
    <message>
        <source>Enter credentials…</source>
        <extracomment>Button: opens the connection, to enter its token or secret</extracomment>
        <translation>إدخال بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: unlocks the system keychain</extracomment>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: tries the system keychain again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep until I quit…</source>
        <extracomment>Button: opens the connection, to enter its token or secret and keep it in memory only</extracomment>
        <translation>الاحتفاظ بالبيانات حتى الخروج…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdateDialog</name>
    <message>
        <source>Request</source>
        <extracomment>Heading: the text that is sent to the service</extracomment>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>what is sent, with secrets masked</source>
        <extracomment>Beside the heading &quot;Request&quot;</extracomment>
        <translation>ما يُرسل، مع إخفاء البيانات السرية</translation>
    </message>
    <message>
        <source>This is what will be sent. Secrets are masked only here.</source>
        <extracomment>Above the text of a request to the service</extracomment>
        <translation>هذا ما سيُرسل. تُخفى البيانات السرية هنا فقط.</translation>
    </message>
    <message>
        <source>Send change</source>
        <extracomment>Button: sends a change of a running recording to the service</extracomment>
        <translation>إرسال التغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdateTexts</name>
    <message>
        <source>The recording of “%1” has the new subscription.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>يستخدم التسجيل السحابي للقناة «%1» الآن اختيار المستخدمين الجديد.</translation>
    </message>
    <message>
        <source>The recording of “%1” is paused. It is still billed.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>التسجيل السحابي للقناة «%1» متوقف مؤقتًا. لا تزال رسومه تُحتسب.</translation>
    </message>
    <message>
        <source>The recording of “%1” was resumed.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>تم استئناف التسجيل السحابي للقناة «%1».</translation>
    </message>
    <message>
        <source>The recording of “%1” is pushed to the new address.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>يُبث التسجيل السحابي للقناة «%1» إلى العنوان الجديد.</translation>
    </message>
    <message>
        <source>The recording of “%1” has the new storage keys.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>أصبحت للتسجيل السحابي للقناة «%1» مفاتيح التخزين الجديدة.</translation>
    </message>
    <message>
        <source>The recording of “%1” has the new layout.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>أصبح للتسجيل السحابي للقناة «%1» التخطيط الجديد.</translation>
    </message>
    <message>
        <source>The service refused the change. The recording of “%1” continues as before.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>رفضت الخدمة التغيير. يستمر التسجيل السحابي للقناة «%1» كما كان.</translation>
    </message>
    <message>
        <source>Nothing was changed because the recording of “%1” has ended.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>لم يتغير شيء: انتهى التسجيل السحابي للقناة «%1».</translation>
    </message>
    <message>
        <source>The change was not sent. The recording of “%1” continues as before.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>لم يُرسل التغيير. يستمر التسجيل السحابي للقناة «%1» كما كان.</translation>
    </message>
    <message>
        <source>It is not known whether the change reached the recording of “%1”. It is safe to send it again.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>ليس معروفًا ما إذا كان التغيير قد وصل إلى التسجيل السحابي للقناة «%1». إرساله مرة أخرى لا يسبب أي ضرر.</translation>
    </message>
    <message>
        <source>Only an active recording with a known recording ID (sid) can be changed.</source>
        <extracomment>Why a cloud recording cannot be changed</extracomment>
        <translation>لا يمكن تغيير تسجيل سحابي إلا إذا كان جاريًا وكان معرّف التسجيل (sid) الخاص به معروفًا.</translation>
    </message>
    <message>
        <source>A web page recording has no subscription.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>ليس لتسجيل صفحة الويب اختيار للمستخدمين.</translation>
    </message>
    <message>
        <source>Only a web page recording can be paused.</source>
        <extracomment>Why a cloud recording cannot be paused</extracomment>
        <translation>لا يمكن الإيقاف المؤقت إلا لتسجيل صفحة ويب.</translation>
    </message>
    <message>
        <source>Only a web page recording that was started with a push has an address to push to.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>لا يوجد عنوان بث إلا لتسجيل صفحة ويب بدأ مع البث.</translation>
    </message>
    <message>
        <source>Only a composite recording has a layout.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>لا يوجد تخطيط إلا للتسجيل المركّب.</translation>
    </message>
    <message>
        <source>Change who is recorded</source>
        <extracomment>Title of a window: whose audio and video is recorded</extracomment>
        <translation>تغيير من يتم تسجيلهم</translation>
    </message>
    <message>
        <source>Change the push address</source>
        <extracomment>Title of a window: where a recorded web page is broadcast to</extracomment>
        <translation>تغيير عنوان البث</translation>
    </message>
    <message>
        <source>Renew storage keys</source>
        <extracomment>Title of a window: keys of the cloud storage of a running recording</extracomment>
        <translation>تجديد مفاتيح التخزين</translation>
    </message>
    <message>
        <source>Choose whose audio and video in channel “%1” is recorded from now on. This replaces the previous choice.</source>
        <extracomment>Above the fields of a window; %1 is the name of a channel</extracomment>
        <translation>اختر المستخدمين الذين يُسجَّل صوتهم وفيديوهم في القناة «%1» من الآن فصاعدًا. يحل هذا محل الاختيار السابق.</translation>
    </message>
    <message>
        <source>Choose where the recording “%1” is broadcast to from now on. The recording itself continues.</source>
        <extracomment>Above the fields of a window; %1 is the name of a recording</extracomment>
        <translation>أدخل العنوان الذي يُبث إليه التسجيل «%1» من الآن فصاعدًا. يستمر التسجيل نفسه.</translation>
    </message>
    <message>
        <source>Enter new keys for the storage of the recording of “%1”. They are sent once and not stored.</source>
        <extracomment>Above the fields of a window; %1 is the name of a channel</extracomment>
        <translation>أدخل مفاتيح جديدة لمساحة تخزين تسجيل القناة «%1». تُرسل مرة واحدة ولا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>The connection of this recording is read-only.</source>
        <extracomment>Why a cloud recording cannot be changed</extracomment>
        <translation>اتصال هذا التسجيل للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdatingPage</name>
    <message>
        <source>Updating</source>
        <extracomment>Page of the preferences: how often the services are asked</extracomment>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>&amp;Update test runs:</source>
        <extracomment>Field: how often test runs in progress are read from the service</extracomment>
        <translation>&amp;تحديث جريان التجارب:</translation>
    </message>
    <message>
        <source>“Automatic” reads a test run more often while it records. Cloud recordings are always queried as Agora recommends, because they are billed.</source>
        <extracomment>Below the choice of how often test runs are updated</extracomment>
        <translation>مع «تلقائي» يُقرأ جري التجربة بوتيرة أعلى أثناء التسجيل. أما التسجيلات السحابية فيُستعلم عنها دائمًا كما توصي ⁨Agora⁩ لأنها تُحتسب عليها رسوم.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UploadWait</name>
    <message numerus="yes">
        <source>Stopping… %1 of %Ln s</source>
        <extracomment>State of a cloud recording: its stop waits until all files are uploaded; %1 seconds have passed, %Ln is the maximum wait</extracomment>
        <translation>
            <numerusform>جارٍ إيقاف التسجيل: %1 من %Ln ثانية</numerusform>
            <numerusform>جارٍ إيقاف التسجيل: %1 من ثانية واحدة</numerusform>
            <numerusform>جارٍ إيقاف التسجيل: %1 من ثانيتين</numerusform>
            <numerusform>جارٍ إيقاف التسجيل: %1 من %Ln ثوانٍ</numerusform>
            <numerusform>جارٍ إيقاف التسجيل: %1 من %Ln ثانية</numerusform>
            <numerusform>جارٍ إيقاف التسجيل: %1 من %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stop was sent. The service responds when all files are uploaded. %1 of at most %Ln s have passed.</source>
        <extracomment>Tooltip for the state of a cloud recording whose stop waits until all files are uploaded; %1 seconds have passed, %Ln is the maximum wait</extracomment>
        <translation>
            <numerusform>تم إرسال أمر إيقاف التسجيل. ترد الخدمة بعد رفع كل الملفات: انقضى %1 من %Ln ثانية كحد أقصى.</numerusform>
            <numerusform>تم إرسال أمر إيقاف التسجيل. ترد الخدمة بعد رفع كل الملفات: انقضى %1 من ثانية واحدة كحد أقصى.</numerusform>
            <numerusform>تم إرسال أمر إيقاف التسجيل. ترد الخدمة بعد رفع كل الملفات: انقضى %1 من ثانيتين كحد أقصى.</numerusform>
            <numerusform>تم إرسال أمر إيقاف التسجيل. ترد الخدمة بعد رفع كل الملفات: انقضى %1 من %Ln ثوانٍ كحد أقصى.</numerusform>
            <numerusform>تم إرسال أمر إيقاف التسجيل. ترد الخدمة بعد رفع كل الملفات: انقضى %1 من %Ln ثانية كحد أقصى.</numerusform>
            <numerusform>تم إرسال أمر إيقاف التسجيل. ترد الخدمة بعد رفع كل الملفات: انقضى %1 من %Ln ثانية كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Upload status: the service will report it when all files are uploaded</extracomment>
        <translation>في الانتظار…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UserImages</name>
    <message>
        <source>Images for individual users:</source>
        <extracomment>Above a table: images that are shown while a certain user sends no video</extracomment>
        <translation>الصور البديلة لمستخدمين بعينهم:</translation>
    </message>
    <message>
        <source>Add image</source>
        <extracomment>Button: adds a row to the table of images</extracomment>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Remove image</source>
        <extracomment>Button: removes the selected row from the table of images</extracomment>
        <translation>إزالة الصورة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UserImagesModel</name>
    <message>
        <source>UID</source>
        <extracomment>Column: number of a user</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Image</source>
        <extracomment>Column: web address of an image</extracomment>
        <translation>الصورة البديلة</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>Column: how an image fits into its pane</extracomment>
        <translation>ضبط الصورة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ViewsButton</name>
    <message>
        <source>Save view…</source>
        <extracomment>Menu of the saved views; opens a dialog</extracomment>
        <translation>حفظ طريقة العرض…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <extracomment>Menu of the saved views: submenu with the names of those that can be deleted</extracomment>
        <translation>حذف طريقة عرض</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>Button above a table; its menu has the saved views (filter, columns, sorting)</extracomment>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Saved filters, columns and sorting</source>
        <extracomment>Tooltip of the button &quot;Views&quot;</extracomment>
        <translation>عوامل التصفية والأعمدة والفرز المحفوظة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Vulnerability</name>
    <message>
        <source>Anomaly</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>سلوك غير طبيعي</translation>
    </message>
    <message>
        <source>Authentication bypass</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>تجاوز المصادقة</translation>
    </message>
    <message>
        <source>Cross-site request forgery (CSRF)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>تزوير الطلبات عبر المواقع (CSRF)</translation>
    </message>
    <message>
        <source>Insecure direct object references (IDOR)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>المراجع المباشرة غير الآمنة للكائنات (IDOR)</translation>
    </message>
    <message>
        <source>Information exposure</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>الكشف عن المعلومات</translation>
    </message>
    <message>
        <source>LDAP injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>حقن LDAP</translation>
    </message>
    <message>
        <source>NoSQL injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>حقن NoSQL</translation>
    </message>
    <message>
        <source>Path traversal</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>اجتياز المسار</translation>
    </message>
    <message>
        <source>Remote code execution (RCE)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>تنفيذ الكود عن بُعد (RCE)</translation>
    </message>
    <message>
        <source>Open redirect</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>إعادة التوجيه المفتوحة</translation>
    </message>
    <message>
        <source>SQL injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>حقن SQL</translation>
    </message>
    <message>
        <source>Server-side request forgery (SSRF)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>تزوير الطلبات من جانب الخادم (SSRF)</translation>
    </message>
    <message>
        <source>Server-side template injection (SSTI)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>حقن القوالب من جانب الخادم (SSTI)</translation>
    </message>
    <message>
        <source>Cross-site scripting (XSS)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>البرمجة النصية عبر المواقع (XSS)</translation>
    </message>
    <message>
        <source>Attack on XML external entity (XXE)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>الهجوم على كيان XML الخارجي (XXE)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::VulnerabilityModel</name>
    <message>
        <source>Threat</source>
        <extracomment>Column of the vulnerabilities: a number from 1 to 100; higher is more severe</extracomment>
        <translation>مستوى الخطر</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column of the vulnerabilities: the kind, for example SQL injection</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column of the vulnerabilities: its code, for example S0001</extracomment>
        <translation>الكود</translation>
    </message>
    <message>
        <source>CWE</source>
        <extracomment>Column of the vulnerabilities: number in the Common Weakness Enumeration; the same in all languages</extracomment>
        <translation>CWE</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column of the vulnerabilities: method, address and parameter of the request</extracomment>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the vulnerabilities: the service&apos;s heading for it</extracomment>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::VulnerabilityTab</name>
    <message>
        <source>Details of the vulnerabilities could not be loaded. %1</source>
        <extracomment>Under the table of vulnerabilities: their locations could not be read; %1 is a sentence that says why</extracomment>
        <translation>تعذر تحميل تفاصيل الثغرات الأمنية. %1</translation>
    </message>
    <message>
        <source>No vulnerabilities were found.</source>
        <extracomment>In place of the table of vulnerabilities</extracomment>
        <translation>لم يُعثر على ثغرات أمنية.</translation>
    </message>
    <message>
        <source>No vulnerabilities were found so far.</source>
        <translation>لم يُعثر على ثغرات أمنية حتى الآن.</translation>
    </message>
    <message>
        <source>The service has not reported what it found.</source>
        <extracomment>In place of the table of vulnerabilities</extracomment>
        <translation>لم تبلّغ الخدمة عما عثرت عليه.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens the public page about a kind of vulnerability; %1 is its name, for example CWE-89</extracomment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Open CWE page</source>
        <translation>فتح صفحة CWE</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>After an export; %1 is the file</extracomment>
        <translation>تم التصدير إلى %1</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>For screen readers: the table of what a test run has found</extracomment>
        <translation>الثغرات الأمنية</translation>
    </message>
    <message>
        <source>About the vulnerability</source>
        <extracomment>For screen readers: what the service says about the selected vulnerability</extracomment>
        <translation>حول الثغرة الأمنية</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes the table into a file</extracomment>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WatchTexts</name>
    <message>
        <source>Ready for recording</source>
        <extracomment>Title of a desktop notification about a test run</extracomment>
        <translation>جاهز للتسجيل</translation>
    </message>
    <message>
        <source>Recording ended by itself</source>
        <extracomment>Title of a desktop notification about a test run that was not stopped from this program</extracomment>
        <translation>انتهى التسجيل من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Test run passed</source>
        <extracomment>Title of a desktop notification about a test run</extracomment>
        <translation>نجح جري التجربة</translation>
    </message>
    <message>
        <source>Test run failed</source>
        <extracomment>Title of a desktop notification about a test run: vulnerabilities were found</extracomment>
        <translation>فشل جري التجربة</translation>
    </message>
    <message>
        <source>A test run is ready for recording</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>يصبح جري تجربة جاهزًا للتسجيل</translation>
    </message>
    <message>
        <source>Recording ends by itself</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>ينتهي التسجيل من تلقاء نفسه</translation>
    </message>
    <message>
        <source>A test run passes</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>ينجح جري تجربة</translation>
    </message>
    <message>
        <source>A test run fails</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>يفشل جري تجربة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WelcomePage</name>
    <message>
        <source>Welcome to Tallylight</source>
        <extracomment>Heading of the welcome page</extracomment>
        <translation>مرحبًا بك في Tallylight</translation>
    </message>
    <message>
        <source>See what is recording in your cloud accounts, and be sure it stops.</source>
        <extracomment>Below the heading of the welcome page</extracomment>
        <translation>اعرض التسجيلات الجارية في حساباتك السحابية، وأوقفها بشكل مؤكد.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>First choice on the welcome page</extracomment>
        <translation>استكشاف العرض التوضيحي</translation>
    </message>
    <message>
        <source>Simulated clouds. No account is needed, and nothing real is touched.</source>
        <extracomment>What the first choice does</extracomment>
        <translation>سحابات تحاكي السحابات الحقيقية. لا يلزم أي حساب، ولا تتأثر أي بيانات حقيقية.</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST</source>
        <extracomment>Second choice on the welcome page</extracomment>
        <translation>ربط Wallarm FAST</translation>
    </message>
    <message>
        <source>Test runs that record baseline requests. You need the token of a FAST node.</source>
        <extracomment>What the second choice does</extracomment>
        <translation>جريان التجارب التي تسجل طلبات الأساس. تحتاج إلى رمز عقدة FAST.</translation>
    </message>
    <message>
        <source>Connect Agora</source>
        <extracomment>Third choice on the welcome page</extracomment>
        <translation>ربط Agora</translation>
    </message>
    <message>
        <source>Cloud recordings. You need the customer ID and the customer secret.</source>
        <extracomment>What the third choice does</extracomment>
        <translation>التسجيلات السحابية. تحتاج إلى معرّف العميل والمفتاح السري للعميل.</translation>
    </message>
    <message>
        <source>Tokens and secrets are stored in this computer&apos;s keychain, nowhere else.</source>
        <extracomment>At the bottom of the welcome page</extracomment>
        <translation>تُحفظ الرموز والمفاتيح السرية في سلسلة مفاتيح هذا الكمبيوتر، وليس في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WhatPage</name>
    <message>
        <source>What</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>ما يُسجَّل</translation>
    </message>
    <message>
        <source>What do you want to record?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>ما الذي تريد تسجيله؟</translation>
    </message>
    <message>
        <source>Agora bills the recording from start to end, even while Tallylight is closed.</source>
        <extracomment>Below the question</extracomment>
        <translation>تحتسب Agora رسوم التسجيل منذ بدئه حتى انتهائه، حتى عندما يكون Tallylight مغلقًا.</translation>
    </message>
    <message>
        <source>The recorder joins the channel with this UID. It must not match any user&apos;s, so a high random number is suggested.</source>
        <extracomment>Below the field for the recorder&apos;s UID</extracomment>
        <translation>ينضم المسجِّل إلى القناة برقم UID هذا. يجب ألا يطابق رقم أي مستخدم، لذلك يُقترح رقم عشوائي كبير.</translation>
    </message>
    <message>
        <source>Suggest another UID</source>
        <extracomment>Button in the field for the recorder&apos;s UID</extracomment>
        <translation>اقتراح رقم UID آخر</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WordSection</name>
    <message>
        <source>Mode name</source>
        <extracomment>Heading of some fields: the word for the recording mode in the requests to the service</extracomment>
        <translation>اسم الوضع</translation>
    </message>
    <message>
        <source>individual (usual)</source>
        <extracomment>Choice after &quot;Agora&apos;s name for the mode:&quot;; &quot;individual&quot; stays</extracomment>
        <translation>individual (المعتاد)</translation>
    </message>
    <message>
        <source>raw (newer)</source>
        <extracomment>Choice after &quot;Agora&apos;s name for the mode:&quot;; &quot;raw&quot; stays</extracomment>
        <translation>raw (الأحدث)</translation>
    </message>
    <message>
        <source>Agora&apos;s current English documentation calls this mode “raw”. Choose it if Agora refuses “individual”. “raw” has no per-user file options.</source>
        <extracomment>Below the choice between the words; “individual” and “raw” stay</extracomment>
        <translation>تسمي وثائق Agora الحالية بالإنجليزية هذا الوضع «raw». اختره إذا رفضت Agora الاسم «individual». لا يتيح «raw» خيارًا لملفات كل مستخدم.</translation>
    </message>
</context>
</TS>
