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
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server&apos;s name was not found. Check the address and the internet connection.</source>
        <extracomment>Network trouble: DNS</extracomment>
        <translation>لم يُعثر على اسم الخادم. تحقق من العنوان ومن الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address.</source>
        <extracomment>Network trouble: nothing listens there</extracomment>
        <translation>رفض الخادم الاتصال. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the internet connection.</source>
        <extracomment>Network trouble: no route, offline</extracomment>
        <translation>تعذر الوصول إلى الخادم. تحقق من الاتصال بالإنترنت.</translation>
    </message>
    <message>
        <source>The secure connection could not be made: the server&apos;s certificate is not trusted. Check the address, the computer&apos;s date and, in a company network, its certificate.</source>
        <extracomment>Network trouble: certificate or encryption</extracomment>
        <translation>تعذر إنشاء الاتصال الآمن: شهادة الخادم غير موثوق بها. تحقق من العنوان ومن تاريخ الكمبيوتر، وفي شبكة الشركة من شهادتها.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Check the system&apos;s proxy settings.</source>
        <extracomment>Network trouble: the proxy set in the system</extracomment>
        <translation>لم يسمح الخادم الوكيل بمرور الطلب. تحقق من إعدادات الخادم الوكيل في النظام.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Network trouble</extracomment>
        <translation>لم يرد الخادم في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <extracomment>The program itself gave up the request, for instance because it is quitting</extracomment>
        <translation>تم إلغاء الطلب.</translation>
    </message>
    <message>
        <source>The connection ended before the answer came.</source>
        <extracomment>Network trouble: the request left, its answer never came</extracomment>
        <translation>انتهى الاتصال قبل وصول الرد.</translation>
    </message>
    <message>
        <source>The server sent the request on to another address, which is not followed. Check the address.</source>
        <extracomment>The server&apos;s answer names another address; it is not followed, to keep the token safe</extracomment>
        <translation>أحال الخادم الطلب إلى عنوان آخر، ولا يتم اتباعه. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The answer was too large and was not read.</source>
        <extracomment>More than 32 MB</extracomment>
        <translation>كان الرد كبيرًا جدًا ولم تتم قراءته.</translation>
    </message>
    <message>
        <source>Unreadable answer. A proxy or another server may have answered instead.</source>
        <extracomment>HTML, truncated or unexpected data instead of an answer</extracomment>
        <translation>رد تتعذر قراءته. ربما رد خادم وكيل أو خادم آخر بدلًا من الخادم المقصود.</translation>
    </message>
    <message>
        <source>Check the token. It may belong to another cloud.</source>
        <extracomment>HTTP 401</extracomment>
        <translation>تحقق من الرمز، فقد يكون تابعًا لسحابة أخرى.</translation>
    </message>
    <message>
        <source>The account has no right to do this.</source>
        <extracomment>HTTP 403</extracomment>
        <translation>ليس لهذا الحساب حق القيام بذلك.</translation>
    </message>
    <message>
        <source>The service does not know it. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404</extracomment>
        <translation>لا تعرفه الخدمة. ربما يكون تابعًا لحساب آخر أو لسحابة أخرى.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <extracomment>HTTP 429</extracomment>
        <translation>طلبات كثيرة جدًا. انتظر لحظة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The service refused the request. Its reason is in the details.</source>
        <extracomment>Any other refusal; the service&apos;s own words are in the details</extracomment>
        <translation>رفضت الخدمة الطلب. السبب مذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>The service has trouble of its own. Try again later.</source>
        <extracomment>HTTP 5xx</extracomment>
        <translation>لدى الخدمة عطل من جانبها. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The token or secret of this connection is missing. Enter it again.</source>
        <extracomment>No token or secret is stored for the connection</extracomment>
        <translation>الرمز أو المفتاح السري لهذا الاتصال مفقود. أدخله مرة أخرى.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could be used. You can keep the secret until you quit.</source>
        <extracomment>There is no keychain service on this computer</extracomment>
        <translation>لا توجد في هذا الكمبيوتر سلسلة مفاتيح يمكن استخدامها. يمكنك الاحتفاظ بالبيانات السرية حتى الخروج.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or keep the secret until you quit.</source>
        <extracomment>The keychain is there but locked</extracomment>
        <translation>سلسلة المفاتيح مقفلة. ألغِ قفلها، أو احتفظ بالبيانات السرية حتى الخروج.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the system&apos;s keychain settings, or keep the secret until you quit.</source>
        <extracomment>The keychain is unlocked but does not let the program in</extracomment>
        <translation>رفضت سلسلة المفاتيح الوصول. اسمح به في إعدادات سلسلة مفاتيح النظام، أو احتفظ بالبيانات السرية حتى الخروج.</translation>
    </message>
    <message>
        <source>The program&apos;s own records could not be written. Check the free space and the rights of its data folder.</source>
        <extracomment>The program&apos;s own record of what it did could not be written to disk</extracomment>
        <translation>تعذرت كتابة سجلات البرنامج نفسه. تحقق من المساحة الفارغة ومن صلاحيات مجلد بياناته.</translation>
    </message>
    <message>
        <source>The program&apos;s records were made by a newer version. Use that version.</source>
        <extracomment>The data folder was used by a newer version</extracomment>
        <translation>أُنشئت سجلات البرنامج بإصدار أحدث. استخدم ذلك الإصدار.</translation>
    </message>
    <message>
        <source>The entry cannot be used as it is.</source>
        <extracomment>A field holds something that cannot be sent</extracomment>
        <translation>لا يمكن استخدام القيمة المدخلة كما هي.</translation>
    </message>
    <message>
        <source>Status code: %1</source>
        <extracomment>Details of trouble: the HTTP status, for example 504</extracomment>
        <translation>رمز الحالة: %1</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>Details of trouble: the service&apos;s own number</extracomment>
        <translation>رمز الخطأ: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>Details of trouble: the parameter that the service refused, a JSON name</extracomment>
        <translation>الحقل: %1</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <extracomment>Details of trouble: the service&apos;s own words, not translated</extracomment>
        <translation>رد الخادم: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>Details of trouble: for the vendor&apos;s support</extracomment>
        <translation>معرّف الطلب: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
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
        <extracomment>Column of the activity list: the test run or recording it was done to</extracomment>
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
        <extracomment>Above the activity list: how many stops were ordered and are not finished</extracomment>
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
        <source>Nothing was done yet. What you stop, start and add is written down here.</source>
        <extracomment>In place of the activity list while it is empty</extracomment>
        <translation>لم يتم القيام بأي شيء بعد. يُدوَّن هنا ما توقفه وتبدؤه وتضيفه.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityTexts</name>
    <message>
        <source>Stop ordered</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>تم الأمر بإيقاف التسجيل</translation>
    </message>
    <message>
        <source>Stop sent, attempt %1</source>
        <extracomment>Activity list: the stop was sent once more; %1 is a number, 2 or more</extracomment>
        <translation>تم إرسال أمر إيقاف التسجيل، المحاولة %1</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>تم إرسال أمر إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Stop finished</source>
        <extracomment>Activity list: what became of an order to stop</extracomment>
        <translation>انتهى أمر إيقاف التسجيل</translation>
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
        <source>Found in the service&apos;s list</source>
        <extracomment>Activity list: a test run was found in the service&apos;s own list</extracomment>
        <translation>تم العثور عليه في قائمة الخدمة</translation>
    </message>
    <message>
        <source>Creation of a test run sent</source>
        <extracomment>Activity list: the request to create a test run left</extracomment>
        <translation>تم إرسال طلب إنشاء جري التجربة</translation>
    </message>
    <message>
        <source>Copy of a test run sent</source>
        <extracomment>Activity list: the request to copy a test run left</extracomment>
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
        <source>Creation not confirmed</source>
        <extracomment>Activity list: the answer to the request to create a test run was lost</extracomment>
        <translation>الإنشاء غير مؤكد</translation>
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
        <source>Start finished</source>
        <extracomment>Activity list: what became of an order to start a cloud recording</extracomment>
        <translation>انتهى أمر بدء التسجيل</translation>
    </message>
    <message>
        <source>Status queried</source>
        <extracomment>Activity list: the service was asked for the state of a cloud recording</extracomment>
        <translation>تم الاستعلام عن الحالة</translation>
    </message>
    <message>
        <source>New state</source>
        <extracomment>Activity list: a cloud recording has a new state, which is in the next column</extracomment>
        <translation>حالة جديدة</translation>
    </message>
    <message>
        <source>Cloud recording of the channel %1</source>
        <extracomment>Activity list: %1 is the name of a channel</extracomment>
        <translation>التسجيل السحابي للقناة %1</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Activity list: a cloud recording that is not on the list any more</extracomment>
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
        <extracomment>Activity list: a connection that is not on the list any more</extracomment>
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
        <translation>تم إيقاف التسجيل، لا يوجد ملف</translation>
    </message>
    <message>
        <source>Stopped, upload pending</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>تم إيقاف التسجيل، في انتظار الرفع</translation>
    </message>
    <message>
        <source>Stopped, upload unverified</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>تم إيقاف التسجيل، لم يتم التحقق من الرفع</translation>
    </message>
    <message>
        <source>Stopped, upload not reported</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>تم إيقاف التسجيل، لم يتم الإبلاغ عن الرفع</translation>
    </message>
    <message>
        <source>Had already ended</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>كان قد انتهى بالفعل</translation>
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
        <translation>لم يُرسل، لم يتغير شيء</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>غير مؤكد بعد</translation>
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
        <source>This is neither the ID of a test run nor a link to one.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>هذا ليس تعريف جري تجربة ولا رابطًا إليه.</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>إضافة جري تجربة</translation>
    </message>
    <message>
        <source>The ID stands in Wallarm Console under the test run&apos;s name, and at the end of the address of its page.</source>
        <extracomment>In the dialog that adds a test run: where to find the ID</extracomment>
        <translation>يظهر التعريف في Wallarm Console تحت اسم جري التجربة، وفي نهاية عنوان صفحته.</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Label of a field: the account and cloud</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Test run ID or link</source>
        <extracomment>Label of a field</extracomment>
        <translation>تعريف جري التجربة أو رابطه</translation>
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
</context>
<context>
    <name>tallylight::ui::AdoptDialog</name>
    <message>
        <source>Add recording by its IDs</source>
        <extracomment>Title of a window</extracomment>
        <translation>إضافة تسجيل بمعرّفاته</translation>
    </message>
    <message>
        <source>Add a cloud recording that something else started, to watch and stop it here. Paste what you have: an answer of the service, the address of a call, a webhook event or the name of a recorded file.</source>
        <extracomment>What the window &quot;Add recording by its IDs&quot; is for</extracomment>
        <translation>أضف تسجيلًا سحابيًا بدأ من خارج هذا البرنامج، لمتابعته وإيقافه من هنا. الصق ما لديك: ردًا من الخدمة أو عنوان استدعاء أو حدث webhook أو اسم ملف تسجيل.</translation>
    </message>
    <message>
        <source>Paste text with the IDs</source>
        <extracomment>For screen readers and as the hint in the empty box</extracomment>
        <translation>الصق نصًا يحتوي على المعرّفات</translation>
    </message>
    <message>
        <source>No ID was recognized in this text. Fill in the fields yourself.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>لم يتم التعرف على أي معرّف في هذا النص. املأ الحقول بنفسك.</translation>
    </message>
    <message>
        <source>The channel name was taken from the name of a file, where special characters are replaced. Check it.</source>
        <extracomment>Below the box for pasted text: in names of files special characters become hyphens</extracomment>
        <translation>أُخذ اسم القناة من اسم ملف تُستبدل فيه الأحرف الخاصة. تحقق منه.</translation>
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
</context>
<context>
    <name>tallylight::ui::CloudRecordingModel</name>
    <message>
        <source>–</source>
        <extracomment>In place of a duration that is not known</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Tooltip of the button at the end of a row that opens the menu of actions
----------
Column with the button that opens the menu of actions</extracomment>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>%1 The last query did not work. %2</source>
        <extracomment>Tooltip: %1 is a sentence about the state, %2 a sentence about the trouble with asking for it</extracomment>
        <translation>%1 لم ينجح آخر استعلام. %2</translation>
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
</context>
<context>
    <name>tallylight::ui::CloudRecordingPanel</name>
    <message>
        <source>There is no connection to Agora yet.</source>
        <extracomment>Something was asked for that needs a connection to Agora</extracomment>
        <translation>لا يوجد اتصال بخدمة Agora بعد.</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Next step: opens the window for a new connection</extracomment>
        <translation>ربط Agora…</translation>
    </message>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Action: stops the selected cloud recordings</extracomment>
        <translation>إيقاف التسجيل السحابي</translation>
    </message>
    <message>
        <source>Start cloud recording…</source>
        <extracomment>Action: opens a window</extracomment>
        <translation>بدء التسجيل السحابي…</translation>
    </message>
    <message>
        <source>Add recording by its IDs…</source>
        <extracomment>Action: opens a window to add a recording that something else started</extracomment>
        <translation>إضافة تسجيل بمعرّفاته…</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Action: asks the service for the state of the selected cloud recordings</extracomment>
        <translation>الاستعلام عن الحالة</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Action: a new cloud recording with the settings of the selected one, which has ended</extracomment>
        <translation>بدء التسجيل مجددًا بهذه الإعدادات</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Action: takes ended cloud recordings off the list</extracomment>
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
        <source>Cloud recordings</source>
        <extracomment>For screen readers: the table</extracomment>
        <translation>التسجيلات السحابية</translation>
    </message>
    <message>
        <source>No cloud recording is known here. Agora does not list recordings: start one, or add one that something else started by its IDs.</source>
        <extracomment>In place of the table while it is empty</extracomment>
        <translation>لا يوجد هنا أي تسجيل سحابي معروف. لا توفر Agora قائمة بالتسجيلات: ابدأ تسجيلًا، أو أضف بالمعرّفات تسجيلًا بدأ من خارج هذا البرنامج.</translation>
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
    <name>tallylight::ui::ConnectionEditor</name>
    <message>
        <source>Testing the connection…</source>
        <extracomment>In the editor of a connection, while its test is under way</extracomment>
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
        <extracomment>Field: the colour that marks a connection</extracomment>
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
        <source>API &amp;host:</source>
        <extracomment>Field: address of a custom cloud</extracomment>
        <translation>م&amp;ضيف API:</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <extracomment>Example in the empty address field; stays as it is</extracomment>
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
        <translation>App &amp;ID:</translation>
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
        <translation>&amp;UUID:</translation>
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
        <extracomment>In an empty field for a token or secret that is stored already</extracomment>
        <translation>اترك الحقل فارغًا للإبقاء على القيمة المحفوظة</translation>
    </message>
    <message>
        <source>Kept in memory only: you will be asked for it at the next start.</source>
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
        <extracomment>State of a connection in the list: its test is under way</extracomment>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a connection in the list: nothing is known against it</extracomment>
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
        <source>The connection does not work. %1</source>
        <extracomment>Outcome of the test of a connection; %1 is a sentence that says why</extracomment>
        <translation>الاتصال لا يعمل. %1</translation>
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
        <extracomment>Outcome of the test of a connection; %1 is the account&apos;s name or ID as the service tells it</extracomment>
        <translation>الاتصال يعمل. الحساب: %1</translation>
    </message>
    <message>
        <source>The credentials of the connection %1 are not stored. Enter them to use it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>بيانات اعتماد الاتصال %1 غير محفوظة. أدخلها لاستخدامه.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the connection %1 cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>سلسلة مفاتيح النظام مقفلة، لذلك لا يمكن استخدام الاتصال %1.</translation>
    </message>
    <message>
        <source>No system keychain was found, so the connection %1 has no credentials.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>لم يُعثر على سلسلة مفاتيح للنظام، لذلك لا توجد بيانات اعتماد للاتصال %1.</translation>
    </message>
    <message>
        <source>The system keychain refused access to the credentials of the connection %1.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>رفضت سلسلة مفاتيح النظام الوصول إلى بيانات اعتماد الاتصال %1.</translation>
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
        <source>The connection %1 still has recordings or stops that have not ended, so it stays. Stop them first.</source>
        <extracomment>%1 is the name of a connection that was not removed</extracomment>
        <translation>لا تزال للاتصال %1 تسجيلات أو عمليات إيقاف تسجيل لم تنتهِ، لذلك تم الإبقاء عليه. أوقف التسجيلات أولًا.</translation>
    </message>
    <message>
        <source>The connection %1 was not removed. %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence that says why</extracomment>
        <translation>لم تتم إزالة الاتصال %1. %2</translation>
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
        <translation>مخصص</translation>
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
        <translation>UUID والمفتاح السري</translation>
    </message>
    <message>
        <source>Customer ID and customer secret</source>
        <extracomment>Kind of credential (Agora)</extracomment>
        <translation>معرّف العميل والمفتاح السري للعميل</translation>
    </message>
    <message>
        <source>Enter a name, so that you recognize the connection.</source>
        <extracomment>Under an empty field: the name of a connection</extracomment>
        <translation>أدخل اسمًا تتعرف به على الاتصال.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <extracomment>Under an empty field: the address of a custom cloud</extracomment>
        <translation>أدخل عنوان API.</translation>
    </message>
    <message>
        <source>This is not an address such as https://api.example.com, without a user name and without anything after a question mark.</source>
        <extracomment>Under the field with the address of a custom cloud; the example stays as it is</extracomment>
        <translation>هذا ليس عنوانًا مثل ⁨https://api.example.com⁩ بلا اسم مستخدم وبلا أي شيء بعد علامة استفهام.</translation>
    </message>
    <message>
        <source>Use https: over http anybody on the way could read your credentials. Only addresses of this computer may begin with http.</source>
        <extracomment>Under the field with the address of a custom cloud</extracomment>
        <translation>استخدم https: فعند استخدام http يمكن لأي طرف على الطريق قراءة بيانات اعتمادك. عناوين هذا الكمبيوتر وحدها يجوز أن تبدأ بـ http.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project, from the Agora console.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>أدخل App ID الخاص بالمشروع من وحدة تحكم Agora.</translation>
    </message>
    <message>
        <source>An App ID has only Latin letters and digits.</source>
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
        <source>This ID has a character that cannot be in one. Copy it again.</source>
        <extracomment>Under the field with the UUID or the customer ID</extracomment>
        <translation>يتضمن هذا المعرّف حرفًا لا يمكن أن يرد في معرّف. انسخه مرة أخرى.</translation>
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
        <source>What was entered has a character that cannot be in it. Copy it again.</source>
        <extracomment>Under the field with a token or a secret</extracomment>
        <translation>تتضمن القيمة المدخلة حرفًا لا يمكن أن يرد فيها. انسخها مرة أخرى.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Under the field with the path of a file</extracomment>
        <translation>لا يمكن قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This file has no certificate in PEM format.</source>
        <extracomment>Under the field with the path of a file; PEM is the name of the format</extracomment>
        <translation>لا يحتوي هذا الملف على شهادة بتنسيق PEM.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionsDialog</name>
    <message>
        <source>Testing the connection %1…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>جارٍ اختبار الاتصال %1…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <extracomment>Title of a question</extracomment>
        <translation>إزالة الاتصال</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <extracomment>Question before a connection is removed; %1 is its name</extracomment>
        <translation>هل تريد إزالة الاتصال %1؟</translation>
    </message>
    <message>
        <source>Its credentials are deleted from the system keychain, and its test runs and ended recordings leave the lists. Nothing changes in the cloud.</source>
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
        <source>There is no connection yet. Connect Wallarm FAST or Agora to see and stop recordings.</source>
        <extracomment>In place of the list of connections while there is none</extracomment>
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
</context>
<context>
    <name>tallylight::ui::CreateRunPanel</name>
    <message>
        <source>%1 copy</source>
        <extracomment>Name proposed for a copy; %1 is the original&apos;s name</extracomment>
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
        <source>A new test run on this node interrupts %1.</source>
        <extracomment>Warning before a run is created; %1 is the name of the run under way</extracomment>
        <translation>سيؤدي بدء جري تجربة جديد على هذه العقدة إلى مقاطعة جري التجربة %1.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>On the button &quot;Create and run&quot; while the request is under way</extracomment>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Create and run</source>
        <extracomment>Button of the side panel: creates the test run, which starts at once</extracomment>
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
        <source>What is stopped now would be forgotten in a crash, and nothing new can be started. %1</source>
        <extracomment>After a start without usable records; %1 is a sentence with the reason</extracomment>
        <translation>أي إيقاف للتسجيل يتم الآن سيُنسى إذا تعطل البرنامج، ولا يمكن بدء أي شيء جديد. %1</translation>
    </message>
    <message>
        <source>Tallylight (demo)</source>
        <extracomment>Title of the window while it shows the simulated clouds</extracomment>
        <translation>Tallylight (عرض توضيحي)</translation>
    </message>
    <message>
        <source>Cloud recordings</source>
        <extracomment>Title of the panel, and the item that shows it in the menu View</extracomment>
        <translation>التسجيلات السحابية</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the panel with what was done, and the item that shows it in the menu View</extracomment>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>For screen readers, and in the menu that shows and hides it</extracomment>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Outcome of copying an ID</extracomment>
        <translation>تم النسخ</translation>
    </message>
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
</context>
<context>
    <name>tallylight::ui::MainWindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: its name and its keyboard shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
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
        <extracomment>Menu item: asks the service for its list of test runs</extracomment>
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
        <source>Stop recording</source>
        <extracomment>Menu item and button: ends the recording of baseline requests of the selected test runs</extracomment>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Menu item; opens the side panel with a copy</extracomment>
        <translation>إنشاء جري تجربة مشابه</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Menu item: puts the test run&apos;s ID on the clipboard</extracomment>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy test record ID</source>
        <extracomment>Menu item: puts the test record&apos;s ID on the clipboard</extracomment>
        <translation>نسخ تعريف سجل التجربة</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Menu item: opens the web browser</extracomment>
        <translation>فتح في Wallarm Console</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Menu item and button: reads the test runs from the service now</extracomment>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Menu item: the table forgets the test run; the service keeps it</extracomment>
        <translation>إزالة من القائمة</translation>
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
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>عنوان وحدة التحكم هذه غير معروف</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu in the menu bar: test runs and cloud recordings; &amp; marks the key</extracomment>
        <translation>ال&amp;تسجيل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
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
        <source>As the system</source>
        <extracomment>Theme: as the desktop is set</extracomment>
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
</context>
<context>
    <name>tallylight::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <extracomment>Button that shows status, code and request ID of the trouble</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>For screen readers: the strip in which outcomes are told</extracomment>
        <translation>الرسائل</translation>
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
        <translation>أدخل App ID الخاص بالمشروع.</translation>
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
        <source>This has a character that cannot be in an ID, such as a slash. Copy the ID alone.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>يتضمن هذا حرفًا لا يمكن أن يرد في معرّف، مثل الشرطة المائلة. انسخ المعرّف وحده.</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>أدخل اسم القناة.</translation>
    </message>
    <message>
        <source>A channel name has at most 64 Latin letters, digits, spaces and ordinary signs; in web page mode it may have 128.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>لا يتجاوز اسم القناة 64 من الأحرف اللاتينية والأرقام والمسافات والعلامات العادية؛ وقد يبلغ 128 في وضع تسجيل صفحة الويب.</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>قيمة UID عدد صحيح من 1 إلى 4294967295.</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 30 days.</source>
        <extracomment>Under the field for the idle time</extracomment>
        <translation>أدخل مدة من 5 ثوانٍ إلى 30 يومًا.</translation>
    </message>
    <message>
        <source>Choose a region of this storage.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>اختر إحدى مناطق هذا التخزين.</translation>
    </message>
    <message>
        <source>Enter the name of the bucket that the files are to go to.</source>
        <extracomment>Under an empty field; a bucket is a place in a cloud storage</extracomment>
        <translation>أدخل اسم الحاوية (Bucket) التي يجب أن تصل إليها الملفات.</translation>
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
        <source>This has a character that cannot be in it. Copy it again.</source>
        <extracomment>Under a field for a bucket or a key</extracomment>
        <translation>تتضمن القيمة حرفًا لا يمكن أن يرد فيها. انسخها مرة أخرى.</translation>
    </message>
    <message>
        <source>Connection:</source>
        <extracomment>Field: name of the connection</extracomment>
        <translation>الاتصال:</translation>
    </message>
    <message>
        <source>App ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID:</translation>
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
    <message>
        <source>Ends when the channel is empty for:</source>
        <extracomment>Field: the recording ends by itself when the channel has been empty for so long</extracomment>
        <translation>ينتهي عندما تظل القناة فارغة لمدة:</translation>
    </message>
    <message>
        <source>Region:</source>
        <extracomment>Field: region of a cloud storage</extracomment>
        <translation>المنطقة:</translation>
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
        <extracomment>Next step after a stop that did not work: stops once more
----------
Next step after a start that did not work: starts once more</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Next step after a stop that is not confirmed: asks the service for the state</extracomment>
        <translation>الاستعلام عن الحالة</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingOutcomes</name>
    <message>
        <source>The cloud recording of the channel %1 is stopped.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>تم إيقاف التسجيل السحابي للقناة %1.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is stopped. There is no file, because nobody published in the channel.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>تم إيقاف التسجيل السحابي للقناة %1. لا يوجد ملف، لأن أحدًا لم يبث في القناة.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 has already ended.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>انتهى التسجيل السحابي للقناة %1 بالفعل.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is still active and billed: the service did not stop it.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>لا يزال التسجيل السحابي للقناة %1 نشطًا وتُحتسب رسومه: لم توقفه الخدمة.</translation>
    </message>
    <message>
        <source>The service refused the stop. The cloud recording of the channel %1 goes on.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>رفضت الخدمة إيقاف التسجيل. يستمر التسجيل السحابي للقناة %1.</translation>
    </message>
    <message>
        <source>The stop was not sent. Nothing changed for the cloud recording of the channel %1.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>لم يُرسل أمر إيقاف التسجيل. لم يتغير شيء في التسجيل السحابي للقناة %1.</translation>
    </message>
    <message>
        <source>It is not known yet whether the cloud recording of the channel %1 is stopped. The service is asked again and again.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>ليس معروفًا بعد ما إذا كان التسجيل السحابي للقناة %1 قد توقف. يتكرر الاستعلام من الخدمة.</translation>
    </message>
    <message>
        <source>The upload was not confirmed in time. It normally ends within 20 minutes, but can take more than 24 hours. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: the upload was not confirmed in time</extracomment>
        <translation>لم يتأكد الرفع في الوقت المحدد. ينتهي الرفع عادةً خلال 20 دقيقة، لكنه قد يستغرق أكثر من 24 ساعة. راجع مساحة تخزينك لاحقًا.</translation>
    </message>
    <message>
        <source>Whether all files are uploaded could not be verified. The upload normally ends within 20 minutes, but can take more than 24 hours. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known of the upload</extracomment>
        <translation>تعذر التحقق من رفع كل الملفات. ينتهي الرفع عادةً خلال 20 دقيقة، لكنه قد يستغرق أكثر من 24 ساعة. راجع مساحة تخزينك لاحقًا.</translation>
    </message>
    <message>
        <source>An asynchronous stop does not report the upload. It normally ends within 20 minutes, but can take more than 24 hours.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known of the upload, which is usual</extracomment>
        <translation>الإيقاف غير المتزامن لا يُبلّغ عن الرفع. ينتهي الرفع عادةً خلال 20 دقيقة، لكنه قد يستغرق أكثر من 24 ساعة.</translation>
    </message>
    <message>
        <source>The service said nothing about the upload. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>لم تذكر الخدمة شيئًا عن الرفع. راجع مساحة تخزينك لاحقًا.</translation>
    </message>
    <message>
        <source>All files are in your storage.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>كل الملفات موجودة في مساحة تخزينك.</translation>
    </message>
    <message>
        <source>Some files went to the backup cloud and are forwarded to your storage by themselves.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>تم رفع بعض الملفات إلى سحابة النسخ الاحتياطي، وستُنقل تلقائيًا إلى مساحة تخزينك.</translation>
    </message>
    <message>
        <source>The service does not know whether all files are uploaded. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>لا تعلم الخدمة ما إذا كانت كل الملفات قد رُفعت. راجع مساحة تخزينك لاحقًا.</translation>
    </message>
    <message>
        <source>The files are only in the backup cloud, which deletes them after 72 hours. Look into your storage soon.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>الملفات موجودة في سحابة النسخ الاحتياطي فقط، وهي تحذفها بعد 72 ساعة. راجع مساحة تخزينك قريبًا.</translation>
    </message>
    <message>
        <source>This stop could not be written down: after a crash the program would not know of it.</source>
        <extracomment>Added to the outcome of a stop: the program&apos;s own record of it could not be written to the disk</extracomment>
        <translation>تعذر تدوين أمر إيقاف التسجيل هذا: لن يعلم به البرنامج بعد أي تعطل.</translation>
    </message>
    <message>
        <source>No cloud recording was stopped.</source>
        <extracomment>Outcome of an order to stop several</extracomment>
        <translation>لم يتم إيقاف أي تسجيل سحابي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) stopped.</source>
        <extracomment>Outcome of an order to stop several</extracomment>
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
        <extracomment>Outcome of an order to stop several, after how many are stopped</extracomment>
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
        <extracomment>Outcome of an order to stop several, after how many are stopped</extracomment>
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
        <source>The service accepted the cloud recording of the channel %1. It is billed until it is stopped; the lamp lights up once the service confirms that it records.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>قبلت الخدمة التسجيل السحابي للقناة %1. تُحتسب رسومه حتى إيقافه؛ ويضيء المصباح عندما تؤكد الخدمة أن التسجيل جارٍ.</translation>
    </message>
    <message>
        <source>The service refused to record the channel %1. Nothing is billed.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>رفضت الخدمة تسجيل القناة %1. لا تُحتسب أي رسوم.</translation>
    </message>
    <message>
        <source>The channel %1 is being recorded already, but the recording ID (sid) never arrived here. It is billed. Find the sid in the names of the recorded files or in a webhook and add the recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>تسجيل القناة %1 جارٍ بالفعل، لكن معرّف التسجيل (sid) لم يصل إلى هنا قط. تُحتسب رسومه. ابحث عن sid في أسماء ملفات التسجيل أو في حدث webhook، وأضف التسجيل بمعرّفاته.</translation>
    </message>
    <message>
        <source>The start was not sent. Nothing is recorded from the channel %1.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>لم يُرسل أمر بدء التسجيل. لا يُسجَّل شيء من القناة %1.</translation>
    </message>
    <message>
        <source>It is not known whether the channel %1 is being recorded and billed. Do not start it again before you have checked.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>ليس معروفًا ما إذا كان تسجيل القناة %1 جاريًا وتُحتسب رسومه. لا تبدأ التسجيل مجددًا قبل أن تتحقق من ذلك.</translation>
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
        <source>The answer to the start was lost. It may be recording and billed; the same start is asked for again as long as that cannot start a second one.</source>
        <extracomment>Tooltip for the state of a cloud recording whose start was not answered</extracomment>
        <translation>فُقد الرد على أمر البدء. قد يكون التسجيل جاريًا وتُحتسب رسومه؛ يُطلب البدء نفسه مرة أخرى ما دام ذلك لا يمكن أن يبدأ تسجيلًا ثانيًا.</translation>
    </message>
    <message>
        <source>It is recording and billed, but its recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook, add the recording by its IDs, and stop it there.</source>
        <extracomment>Tooltip for the state of a cloud recording whose recording ID is unknown; &quot;sid&quot; stays</extracomment>
        <translation>التسجيل جارٍ وتُحتسب رسومه، لكن معرّف التسجيل (sid) لم يصل قط. ابحث عن sid في أسماء ملفات التسجيل أو في حدث webhook، وأضف التسجيل بمعرّفاته، ثم أوقفه هناك.</translation>
    </message>
    <message>
        <source>It was started by something else. The first answer of the service tells its state.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>بدأ التسجيل من خارج هذا البرنامج. يبيّن أول رد من الخدمة حالته.</translation>
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
        <source>The service does not find it. That can pass within 90 seconds; it is asked again until then.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>لا تعثر الخدمة عليه. قد يزول ذلك خلال 90 ثانية؛ ويتكرر الاستعلام عنه حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The stop was sent; it is not confirmed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>تم إرسال أمر إيقاف التسجيل؛ وهو غير مؤكد بعد.</translation>
    </message>
    <message>
        <source>It is not known whether the stop worked. The service is asked again; until then it may be billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>ليس معروفًا ما إذا كان إيقاف التسجيل قد نجح. يتكرر الاستعلام من الخدمة؛ وحتى ذلك الحين قد تُحتسب رسومه.</translation>
    </message>
    <message>
        <source>It is over and no longer billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>انتهى التسجيل ولم تعد رسومه تُحتسب.</translation>
    </message>
    <message>
        <source>It did not start. Nothing is billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>لم يبدأ التسجيل. لا تُحتسب أي رسوم.</translation>
    </message>
    <message>
        <source>It ended without an order from here, for instance because the channel was empty.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>انتهى التسجيل دون أمر من هنا، لأن القناة كانت فارغة مثلًا.</translation>
    </message>
    <message>
        <source>The service ended it because of an error. Check the files in your storage.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>أنهت الخدمة التسجيل بسبب خطأ. تحقق من الملفات في مساحة تخزينك.</translation>
    </message>
    <message>
        <source>The time in which the service takes orders for it is over. It ends when the channel is empty, or at its longest recording time in web page mode.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>انتهت المدة التي تقبل فيها الخدمة أوامر بشأن هذا التسجيل. ينتهي عندما تكون القناة فارغة، أو عند بلوغ أطول مدة تسجيل له في وضع تسجيل صفحة الويب.</translation>
    </message>
    <message>
        <source>It was given up before it was started.</source>
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
        <extracomment>State of a cloud recording: it records, but its recording ID is not known here</extracomment>
        <translation>جارٍ التسجيل، المعرّف غير معروف</translation>
    </message>
    <message>
        <source>Confirming the start…</source>
        <extracomment>State of a cloud recording: the service accepted the start, it is being asked whether it records</extracomment>
        <translation>جارٍ تأكيد بدء التسجيل…</translation>
    </message>
    <message>
        <source>Added, not checked yet</source>
        <extracomment>State of a cloud recording that was added by its IDs and not asked about yet</extracomment>
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
        <extracomment>State of a cloud recording: it is not known whether the stop worked</extracomment>
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
        <extracomment>State of a cloud recording: it ended without an order of this program</extracomment>
        <translation>انتهى من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a cloud recording: it ended because of an error</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <extracomment>State of a cloud recording: the service takes no more orders for it</extracomment>
        <translation>خارج المتناول</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>State of a cloud recording: it was given up before it was started</extracomment>
        <translation>تم التخلي عنه</translation>
    </message>
    <message>
        <source>Started, nothing written yet</source>
        <extracomment>State of a cloud recording: it runs, but no file exists yet</extracomment>
        <translation>بدأ، لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>%1 (not up to date)</source>
        <extracomment>State of a cloud recording; %1 is the last known state, such as &quot;Recording&quot;</extracomment>
        <translation>%1 (غير محدّثة)</translation>
    </message>
    <message>
        <source>–</source>
        <extracomment>In place of a value that is not known yet
----------
In place of the name of a channel that is not known</extracomment>
        <translation>–</translation>
    </message>
    <message>
        <source>Not reported</source>
        <extracomment>Upload status: the service did not tell it</extracomment>
        <translation>لم يتم الإبلاغ عنها</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>Upload status: all files are in the customer&apos;s storage</extracomment>
        <translation>تم الرفع</translation>
    </message>
    <message>
        <source>Backed up to the backup cloud</source>
        <extracomment>Upload status: some files are in the service&apos;s backup cloud and will be forwarded</extracomment>
        <translation>تم الرفع إلى سحابة النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Upload status: the service itself does not know it</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Only in the backup cloud</source>
        <extracomment>Upload status: the files are in the service&apos;s backup cloud only</extracomment>
        <translation>في سحابة النسخ الاحتياطي فقط</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunForm</name>
    <message>
        <source>This is not an ID: it has a sign that no ID has.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>هذا ليس معرّفًا: فيه علامة لا ترد في أي معرّف.</translation>
    </message>
    <message>
        <source>Use baselines from %1</source>
        <extracomment>Check box, always ticked, of the form that copies a test run; %1 is the test record&apos;s name</extracomment>
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
        <translation>نفس اسم جري التجربة</translation>
    </message>
    <message>
        <source>Policy ID</source>
        <extracomment>Label of a field: the ID of a test policy</extracomment>
        <translation>معرّف السياسة</translation>
    </message>
    <message>
        <source>Default Policy</source>
        <extracomment>Shown in the empty field of the policy&apos;s ID</extracomment>
        <translation>السياسة الافتراضية</translation>
    </message>
    <message>
        <source>Node ID</source>
        <extracomment>Label of a field: the ID of the FAST node</extracomment>
        <translation>معرّف العقدة</translation>
    </message>
    <message>
        <source>Account ID</source>
        <extracomment>Label of a field: the number of the Wallarm account, called clientid by the service</extracomment>
        <translation>معرّف الحساب</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <extracomment>Group of fields that can be folded out</extracomment>
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
        <extracomment>Check box; a field for the extensions is beneath</extracomment>
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
        <extracomment>Label of a slider: recording stops by itself when no request has come for so long</extracomment>
        <translation>إيقاف تسجيل طلبات الأساس بعد</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomeTexts</name>
    <message>
        <source>Recording stopped for %1. Testing of the recorded requests goes on.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>تم إيقاف التسجيل لجري التجربة %1. يستمر اختبار الطلبات المسجلة.</translation>
    </message>
    <message>
        <source>Recording stopped for %1. Testing of the recorded requests goes on, and test record %2 can be reused.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name, %2 the test record&apos;s name or ID</extracomment>
        <translation>تم إيقاف التسجيل لجري التجربة %1. يستمر اختبار الطلبات المسجلة، ويمكن إعادة استخدام سجل التجربة %2.</translation>
    </message>
    <message>
        <source>The recording of %1 had already ended. There was nothing left to stop.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>كان التسجيل لجري التجربة %1 قد انتهى بالفعل. لم يبقَ ما يمكن إيقافه.</translation>
    </message>
    <message>
        <source>The server did not stop the recording. %1 is still recording: try again, or stop it in Wallarm Console.</source>
        <extracomment>Outcome of Stop recording: the server answered, but it records on; %1 is the test run&apos;s name</extracomment>
        <translation>لم يوقف الخادم التسجيل. لا يزال التسجيل لجري التجربة %1 جاريًا: أعد المحاولة، أو أوقف التسجيل في Wallarm Console.</translation>
    </message>
    <message>
        <source>Test run %1 was not found in this cloud.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name or ID</extracomment>
        <translation>لم يُعثر على جري التجربة %1 في هذه السحابة.</translation>
    </message>
    <message>
        <source>The service refused to stop the recording of %1. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>رفضت الخدمة إيقاف التسجيل لجري التجربة %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The order to stop the recording of %1 was not sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: no network, no credential …; %1 is the test run&apos;s name</extracomment>
        <translation>لم يُرسل أمر إيقاف التسجيل لجري التجربة %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of %1 has stopped. The table goes on asking and will show it.</source>
        <extracomment>Outcome of Stop recording: no clear answer for 90 seconds; %1 is the test run&apos;s name</extracomment>
        <translation>ليس معروفًا بعد ما إذا كان التسجيل لجري التجربة %1 قد توقف. يواصل الجدول الاستعلام وسيعرض ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) stopped.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
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
        <source>%Ln recording(s) had already ended.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>لم يكن أي تسجيل قد انتهى من قبل.</numerusform>
            <numerusform>كان تسجيل واحد قد انتهى بالفعل.</numerusform>
            <numerusform>كان تسجيلان قد انتهيا بالفعل.</numerusform>
            <numerusform>كانت %Ln تسجيلات قد انتهت بالفعل.</numerusform>
            <numerusform>كان %Ln تسجيلًا قد انتهى بالفعل.</numerusform>
            <numerusform>كان %Ln تسجيل قد انتهى بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) still active.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
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
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
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
        <extracomment>Part of the outcome of stopping many at once: the service said no; a sentence of its own</extracomment>
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
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
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
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
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
        <source>The program could not write this down: after a crash it would not know of this stop.</source>
        <extracomment>Added to the outcome of a stop when the program&apos;s own records could not be written to disk</extracomment>
        <translation>تعذر على البرنامج تدوين ذلك: لن يعلم بأمر إيقاف التسجيل هذا بعد أي تعطل.</translation>
    </message>
    <message>
        <source>Test run %1 was created from the test record.</source>
        <extracomment>Outcome of Create similar test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>تم إنشاء جري التجربة %1 من سجل التجربة.</translation>
    </message>
    <message>
        <source>Test run %1 was created. Its recording begins when the node is ready.</source>
        <extracomment>Outcome of Create test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>تم إنشاء جري التجربة %1. يبدأ تسجيله عندما تصبح العقدة جاهزة.</translation>
    </message>
    <message>
        <source>The test run may have been created. Check before you try again.</source>
        <extracomment>Outcome of creating a run whose answer was lost</extracomment>
        <translation>ربما تم إنشاء جري التجربة. تحقق من ذلك قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Recording is still active for this test record. Stop recording first.</source>
        <extracomment>The service names this code when the record is still being recorded</extracomment>
        <translation>لا يزال التسجيل نشطًا لسجل التجربة هذا. أوقف التسجيل أولًا.</translation>
    </message>
    <message>
        <source>The test run was not created.</source>
        <extracomment>Outcome of creating a run; a sentence with the reason follows</extracomment>
        <translation>لم يتم إنشاء جري التجربة.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomes</name>
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
        <extracomment>Button of the message after a stop that did not work
----------
Button of a message: reads the test run again</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>فتح في Wallarm Console</translation>
    </message>
    <message>
        <source>Retry the unconfirmed</source>
        <extracomment>Button of the message after many stops: sends those again that are not confirmed</extracomment>
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
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Test run %1 was not found in this cloud.</source>
        <extracomment>A test run was added by its ID, but the service does not know it; %1 is the ID</extracomment>
        <translation>لم يُعثر على جري التجربة %1 في هذه السحابة.</translation>
    </message>
    <message>
        <source>Test run %1 could not be read. %2</source>
        <extracomment>A test run was added by its ID and could not be read; %1 is the ID, %2 a sentence with the reason</extracomment>
        <translation>تعذرت قراءة جري التجربة %1. %2</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Button of a message: the table forgets the test run</extracomment>
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
        <source>This account&apos;s API does not list test runs.</source>
        <extracomment>After &quot;Load from Wallarm&quot;: the service has no such list for this account</extracomment>
        <translation>لا توفر واجهة API الخاصة بهذا الحساب قائمة بجريان التجارب.</translation>
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
    <name>tallylight::ui::StartDialog</name>
    <message>
        <source>No region needed</source>
        <extracomment>In the list of regions of a cloud storage that needs none</extracomment>
        <translation>لا حاجة إلى منطقة</translation>
    </message>
    <message>
        <source>Start cloud recording</source>
        <extracomment>Title of a window
----------
Button: starts the recording</extracomment>
        <translation>بدء التسجيل السحابي</translation>
    </message>
    <message>
        <source>Records all users of the channel into one file in your own storage. Agora bills it from the start until it is stopped or the channel has been empty for the time below, also when this program is closed.</source>
        <extracomment>At the top of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>يُسجَّل كل مستخدمي القناة في ملف واحد في مساحة تخزينك الخاصة. تحتسب Agora رسومه منذ البدء حتى إيقافه أو حتى تظل القناة فارغة للمدة المحددة أدناه، حتى عندما يكون هذا البرنامج مغلقًا.</translation>
    </message>
    <message>
        <source>Channel token (optional):</source>
        <extracomment>Field: token of a channel that asks for one</extracomment>
        <translation>رمز القناة (اختياري):</translation>
    </message>
    <message>
        <source>Third-party cloud storage:</source>
        <extracomment>Field: which company&apos;s storage the files go to</extracomment>
        <translation>التخزين السحابي لجهة خارجية:</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After the number in a field for a time</extracomment>
        <translation> ث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way</source>
        <extracomment>Status bar: stops that are not settled yet</extracomment>
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
        <extracomment>Status bar: stops of an earlier start that go on when the connection&apos;s token is there</extracomment>
        <translation>
            <numerusform>لا توجد عمليات إيقاف تسجيل في انتظار بيانات الاعتماد</numerusform>
            <numerusform>عملية إيقاف تسجيل واحدة في انتظار بيانات الاعتماد</numerusform>
            <numerusform>عمليتا إيقاف تسجيل في انتظار بيانات الاعتماد</numerusform>
            <numerusform>%Ln عمليات إيقاف تسجيل في انتظار بيانات الاعتماد</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل في انتظار بيانات الاعتماد</numerusform>
            <numerusform>%Ln عملية إيقاف تسجيل في انتظار بيانات الاعتماد</numerusform>
        </translation>
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
        <source>Stop recording for %1?</source>
        <extracomment>Question; %1 is the name of a channel</extracomment>
        <translation>هل تريد إيقاف التسجيل لـ %1؟</translation>
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
        <source>&amp;Asynchronous stop, with confirmation</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>إيقاف &amp;غير متزامن، مع التأكيد</translation>
    </message>
    <message>
        <source>The service answers at once, and is then asked until the end is certain. The upload of the files is not reported.</source>
        <extracomment>What the asynchronous stop means</extracomment>
        <translation>ترد الخدمة على الفور، ثم يتكرر الاستعلام منها حتى يتأكد الانتهاء. لا يتم الإبلاغ عن رفع الملفات.</translation>
    </message>
    <message>
        <source>Stop and &amp;wait for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>إيقاف التسجيل وا&amp;نتظار الرفع</translation>
    </message>
    <message>
        <source>The service answers when all files are uploaded, and says how that went. This can take a minute.</source>
        <extracomment>What the other way to stop means</extracomment>
        <translation>ترد الخدمة بعد رفع كل الملفات، وتبيّن كيف جرى ذلك. قد يستغرق هذا دقيقة.</translation>
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
        <source>Stop recording for %1?</source>
        <extracomment>Question before the recording of one test run is stopped; %1 is its name</extracomment>
        <translation>هل تريد إيقاف التسجيل لـ %1؟</translation>
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
        <source>Testing of the recorded requests goes on. The test record can be reused afterwards.</source>
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
</context>
<context>
    <name>tallylight::ui::TestRunColumns</name>
    <message>
        <source>Status</source>
        <extracomment>Column of the test-run table: state of the run</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <extracomment>Column of the test-run table: its name, and beneath it its ID</extracomment>
        <translation>الاسم والمعرّف</translation>
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
        <source>Test record name/Test record ID</source>
        <extracomment>Column of the test-run table, as in Wallarm Console; the cell has the name above the ID</extracomment>
        <translation>اسم سجل التجربة / تعريف سجل التجربة</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the test-run table: requests per second, and beneath it the remaining time</extracomment>
        <translation>السرعة</translation>
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
        <source>Loading…</source>
        <extracomment>Column Status: the run has been added and not been read yet</extracomment>
        <translation>جارٍ التحميل…</translation>
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
</context>
<context>
    <name>tallylight::ui::TestRunPage</name>
    <message>
        <source>No test run matches the filter.</source>
        <extracomment>In place of the table: there are runs, but none has the words of the filter</extracomment>
        <translation>لا يوجد جري تجربة يطابق التصفية.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button beneath &quot;No test run matches the filter.&quot;</extracomment>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>There are no test runs here yet. Add one by its ID or by the link to its page in Wallarm Console.</source>
        <extracomment>In place of the empty table</extracomment>
        <translation>لا يوجد هنا أي جري تجربة بعد. أضف واحدًا بتعريفه أو برابط صفحته في Wallarm Console.</translation>
    </message>
    <message>
        <source>Add test run…</source>
        <extracomment>Button beneath the text in place of the empty table; opens a dialog</extracomment>
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
        <extracomment>State of a test run that the service did not tell</extracomment>
        <translation>حالة غير معروفة</translation>
    </message>
    <message>
        <source>Waiting for baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing yet</extracomment>
        <translation>في انتظار طلبات الأساس</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Progress in per cent; the sign is part of the text (Turkish: %%1)</extracomment>
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
        <extracomment>REQ indicator: recording is on, but the node is not there or not ready</extracomment>
        <translation>في انتظار العقدة</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>REQ indicator: the stop is under way</extracomment>
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
        <extracomment>Why an action is disabled: the run is still being made as a copy of another</extracomment>
        <translation>لا يزال جري التجربة قيد الاستنساخ</translation>
    </message>
    <message>
        <source>The recording is being stopped already</source>
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
    <name>tallylight::ui::TimeoutField</name>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes in a field; begins with a space where the language wants one</extracomment>
        <translation> د</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UnlockBanner</name>
    <message>
        <source>Unlock</source>
        <extracomment>Button: unlocks the system keychain</extracomment>
        <translation>إلغاء القفل</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks the system keychain once more</extracomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <extracomment>Button: opens the connection, to enter its token or secret</extracomment>
        <translation>إدخال بيانات الاعتماد…</translation>
    </message>
    <message>
        <source>Keep until I quit…</source>
        <extracomment>Button: opens the connection, to enter its token or secret and keep it in memory only</extracomment>
        <translation>الاحتفاظ بالبيانات حتى الخروج…</translation>
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
    <name>tallylight::ui::WelcomePage</name>
    <message>
        <source>Welcome to Tallylight</source>
        <extracomment>Heading of the first start</extracomment>
        <translation>مرحبًا بك في Tallylight</translation>
    </message>
    <message>
        <source>See the recordings that run in your cloud accounts, and stop them with certainty.</source>
        <extracomment>Beneath the heading of the first start</extracomment>
        <translation>اعرض التسجيلات الجارية في حساباتك السحابية، وأوقفها بشكل مؤكد.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>First choice of the first start</extracomment>
        <translation>استكشاف العرض التوضيحي</translation>
    </message>
    <message>
        <source>A window on simulated clouds. Nothing real is touched, no account is needed.</source>
        <extracomment>What the first choice does</extracomment>
        <translation>نافذة على سحابات تحاكي السحابات الحقيقية. لا يُمس أي شيء حقيقي، ولا يلزم أي حساب.</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST</source>
        <extracomment>Second choice of the first start</extracomment>
        <translation>ربط Wallarm FAST</translation>
    </message>
    <message>
        <source>Test runs that record baseline requests. You need the token of a FAST node.</source>
        <extracomment>What the second choice does</extracomment>
        <translation>جريان التجارب التي تسجل طلبات الأساس. تحتاج إلى رمز عقدة FAST.</translation>
    </message>
    <message>
        <source>Connect Agora</source>
        <extracomment>Third choice of the first start</extracomment>
        <translation>ربط Agora</translation>
    </message>
    <message>
        <source>Cloud recordings. You need the customer ID and the customer secret.</source>
        <extracomment>What the third choice does</extracomment>
        <translation>التسجيلات السحابية. تحتاج إلى معرّف العميل والمفتاح السري للعميل.</translation>
    </message>
    <message>
        <source>Tokens and secrets are stored in this computer&apos;s keychain, nowhere else.</source>
        <extracomment>Foot of the first start</extracomment>
        <translation>تُحفظ الرموز والمفاتيح السرية في سلسلة مفاتيح هذا الكمبيوتر، وليس في أي مكان آخر.</translation>
    </message>
</context>
</TS>
