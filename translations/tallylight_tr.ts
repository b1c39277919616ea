<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en_US">
<context>
    <name>DurationText</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>A duration, for example &quot;45 s&quot;</extracomment>
        <translation>
            <numerusform>%Ln sn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>A duration, for example &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%Ln dk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>A duration, for example &quot;3 h&quot;</extracomment>
        <translation>
            <numerusform>%Ln sa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>A duration, for example &quot;2 days&quot;</extracomment>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A duration of two units, the larger first, for example &quot;1 h 20 min&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>Estimated remaining time, for example &quot;about 5 min&quot;</extracomment>
        <translation>yaklaşık %1</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>Status bar: the table was read from the service less than two seconds ago</extracomment>
        <translation>Az önce güncellendi</translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln s ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>%Ln sn önce güncellendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln min ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>%Ln dk önce güncellendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln h ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>%Ln sa önce güncellendi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server&apos;s name was not found. Check the address and the internet connection.</source>
        <extracomment>Network trouble: DNS</extracomment>
        <translation>Sunucunun adı bulunamadı. Adresi ve internet bağlantısını kontrol edin.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address.</source>
        <extracomment>Network trouble: nothing listens there</extracomment>
        <translation>Sunucu bağlantıyı reddetti. Adresi kontrol edin.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the internet connection.</source>
        <extracomment>Network trouble: no route, offline</extracomment>
        <translation>Sunucuya ulaşılamadı. İnternet bağlantısını kontrol edin.</translation>
    </message>
    <message>
        <source>The secure connection could not be made: the server&apos;s certificate is not trusted. Check the address, the computer&apos;s date and, in a company network, its certificate.</source>
        <extracomment>Network trouble: certificate or encryption</extracomment>
        <translation>Güvenli bağlantı kurulamadı: sunucunun sertifikasına güvenilmiyor. Adresi, bilgisayarın tarihini ve şirket ağındaysanız şirketin sertifikasını kontrol edin.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Check the system&apos;s proxy settings.</source>
        <extracomment>Network trouble: the proxy set in the system</extracomment>
        <translation>Proxy, isteği geçirmedi. Sistemin proxy ayarlarını kontrol edin.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Network trouble</extracomment>
        <translation>Sunucu zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <extracomment>The program itself gave up the request, for instance because it is quitting</extracomment>
        <translation>İstek iptal edildi.</translation>
    </message>
    <message>
        <source>The connection ended before the answer came.</source>
        <extracomment>Network trouble: the request left, its answer never came</extracomment>
        <translation>Bağlantı, yanıt gelmeden sona erdi.</translation>
    </message>
    <message>
        <source>The server sent the request on to another address, which is not followed. Check the address.</source>
        <extracomment>The server&apos;s answer names another address; it is not followed, to keep the token safe</extracomment>
        <translation>Sunucu isteği başka bir adrese yönlendirdi; bu adres izlenmez. Adresi kontrol edin.</translation>
    </message>
    <message>
        <source>The answer was too large and was not read.</source>
        <extracomment>More than 32 MB</extracomment>
        <translation>Yanıt çok büyük olduğu için okunmadı.</translation>
    </message>
    <message>
        <source>Unreadable answer. A proxy or another server may have answered instead.</source>
        <extracomment>HTML, truncated or unexpected data instead of an answer</extracomment>
        <translation>Okunamayan yanıt. Bunun yerine bir proxy veya başka bir sunucu yanıt vermiş olabilir.</translation>
    </message>
    <message>
        <source>Check the token. It may belong to another cloud.</source>
        <extracomment>HTTP 401</extracomment>
        <translation>Token&apos;ı kontrol edin. Başka bir buluta ait olabilir.</translation>
    </message>
    <message>
        <source>The account has no right to do this.</source>
        <extracomment>HTTP 403</extracomment>
        <translation>Hesabın bunu yapma yetkisi yok.</translation>
    </message>
    <message>
        <source>The service does not know it. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404</extracomment>
        <translation>Hizmet bunu tanımıyor. Başka bir hesaba veya buluta ait olabilir.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <extracomment>HTTP 429</extracomment>
        <translation>Çok fazla istek. Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The service refused the request. Its reason is in the details.</source>
        <extracomment>Any other refusal; the service&apos;s own words are in the details</extracomment>
        <translation>Hizmet isteği reddetti. Nedeni ayrıntılarda yer alıyor.</translation>
    </message>
    <message>
        <source>The service has trouble of its own. Try again later.</source>
        <extracomment>HTTP 5xx</extracomment>
        <translation>Hizmetin kendisinde bir sorun var. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The token or secret of this connection is missing. Enter it again.</source>
        <extracomment>No token or secret is stored for the connection</extracomment>
        <translation>Bu bağlantının token&apos;ı veya gizli anahtarı eksik. Yeniden girin.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could be used. You can keep the secret until you quit.</source>
        <extracomment>There is no keychain service on this computer</extracomment>
        <translation>Bu bilgisayarda kullanılabilecek bir anahtarlık yok. Gizli bilgiyi programdan çıkana kadar saklayabilirsiniz.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or keep the secret until you quit.</source>
        <extracomment>The keychain is there but locked</extracomment>
        <translation>Anahtarlık kilitli. Kilidini açın veya gizli bilgiyi programdan çıkana kadar saklayın.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the system&apos;s keychain settings, or keep the secret until you quit.</source>
        <extracomment>The keychain is unlocked but does not let the program in</extracomment>
        <translation>Anahtarlık erişimi reddetti. Sistemin anahtarlık ayarlarında erişime izin verin veya gizli bilgiyi programdan çıkana kadar saklayın.</translation>
    </message>
    <message>
        <source>The program&apos;s own records could not be written. Check the free space and the rights of its data folder.</source>
        <extracomment>The program&apos;s own record of what it did could not be written to disk</extracomment>
        <translation>Programın kendi verileri yazılamadı. Boş alanı ve programın veri klasörünün izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>The program&apos;s records were made by a newer version. Use that version.</source>
        <extracomment>The data folder was used by a newer version</extracomment>
        <translation>Programın verileri daha yeni bir sürümle oluşturulmuş. O sürümü kullanın.</translation>
    </message>
    <message>
        <source>The entry cannot be used as it is.</source>
        <extracomment>A field holds something that cannot be sent</extracomment>
        <translation>Girilen değer olduğu gibi kullanılamaz.</translation>
    </message>
    <message>
        <source>Status code: %1</source>
        <extracomment>Details of trouble: the HTTP status, for example 504</extracomment>
        <translation>Durum kodu: %1</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>Details of trouble: the service&apos;s own number</extracomment>
        <translation>Hata kodu: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>Details of trouble: the parameter that the service refused, a JSON name</extracomment>
        <translation>Alan: %1</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <extracomment>Details of trouble: the service&apos;s own words, not translated</extracomment>
        <translation>Sunucunun yanıtı: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>Details of trouble: for the vendor&apos;s support</extracomment>
        <translation>İstek ID&apos;si: %1</translation>
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
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Column of the activity list: what was done</extracomment>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Column of the activity list: the test run or recording it was done to</extracomment>
        <translation>İlgili öğe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the activity list</extracomment>
        <translation>Sonuç</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityPanel</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way…</source>
        <extracomment>Above the activity list: how many stops were ordered and are not finished</extracomment>
        <translation>
            <numerusform>%Ln durdurma sürüyor…</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>For screen readers: the list of what the program did</extracomment>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Nothing was done yet. What you stop, start and add is written down here.</source>
        <extracomment>In place of the activity list while it is empty</extracomment>
        <translation>Henüz hiçbir şey yapılmadı. Durdurduğunuz, başlattığınız ve eklediğiniz her şey buraya yazılır.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityTexts</name>
    <message>
        <source>Stop ordered</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>Durdurma talimatı verildi</translation>
    </message>
    <message>
        <source>Stop sent, attempt %1</source>
        <extracomment>Activity list: the stop was sent once more; %1 is a number, 2 or more</extracomment>
        <translation>Durdurma isteği gönderildi, deneme %1</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>Durdurma isteği gönderildi</translation>
    </message>
    <message>
        <source>Stop finished</source>
        <extracomment>Activity list: what became of an order to stop</extracomment>
        <translation>Durdurma sonuçlandı</translation>
    </message>
    <message>
        <source>Added to the list</source>
        <extracomment>Activity list: a test run was added to the list</extracomment>
        <translation>Listeye eklendi</translation>
    </message>
    <message>
        <source>Added by its IDs</source>
        <extracomment>Activity list: a cloud recording was added by its IDs</extracomment>
        <translation>ID&apos;leriyle eklendi</translation>
    </message>
    <message>
        <source>Found in the service&apos;s list</source>
        <extracomment>Activity list: a test run was found in the service&apos;s own list</extracomment>
        <translation>Hizmetin listesinde bulundu</translation>
    </message>
    <message>
        <source>Creation of a test run sent</source>
        <extracomment>Activity list: the request to create a test run left</extracomment>
        <translation>Test çalışması oluşturma isteği gönderildi</translation>
    </message>
    <message>
        <source>Copy of a test run sent</source>
        <extracomment>Activity list: the request to copy a test run left</extracomment>
        <translation>Test çalışması kopyalama isteği gönderildi</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Activity list: a test run</extracomment>
        <translation>Oluşturuldu</translation>
    </message>
    <message>
        <source>Created as a copy</source>
        <extracomment>Activity list: a test run was created as a copy</extracomment>
        <translation>Kopya olarak oluşturuldu</translation>
    </message>
    <message>
        <source>Creation not confirmed</source>
        <extracomment>Activity list: the answer to the request to create a test run was lost</extracomment>
        <translation>Oluşturma teyit edilmedi</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <extracomment>Activity list: a test run or a cloud recording</extracomment>
        <translation>Listeden kaldırıldı</translation>
    </message>
    <message>
        <source>Resource reserved</source>
        <extracomment>Activity list: a resource for a cloud recording was reserved</extracomment>
        <translation>Kaynak ayrıldı</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>Activity list: the start of a cloud recording was sent</extracomment>
        <translation>Başlatma isteği gönderildi</translation>
    </message>
    <message>
        <source>Start finished</source>
        <extracomment>Activity list: what became of an order to start a cloud recording</extracomment>
        <translation>Başlatma sonuçlandı</translation>
    </message>
    <message>
        <source>Status queried</source>
        <extracomment>Activity list: the service was asked for the state of a cloud recording</extracomment>
        <translation>Durum sorgulandı</translation>
    </message>
    <message>
        <source>New state</source>
        <extracomment>Activity list: a cloud recording has a new state, which is in the next column</extracomment>
        <translation>Yeni durum</translation>
    </message>
    <message>
        <source>Cloud recording of the channel %1</source>
        <extracomment>Activity list: %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Activity list: a cloud recording that is not on the list any more</extracomment>
        <translation>Bulut kaydı</translation>
    </message>
    <message>
        <source>Test run %1</source>
        <extracomment>Activity list: %1 is the name or ID of a test run</extracomment>
        <translation>“%1” test çalışması</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <extracomment>Activity list: %1 is the name of a connection</extracomment>
        <translation>“%1” bağlantısı</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Activity list: a connection that is not on the list any more</extracomment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Stopped, no file</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Durduruldu, dosya yok</translation>
    </message>
    <message>
        <source>Stopped, upload pending</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Durduruldu, yükleme bekleniyor</translation>
    </message>
    <message>
        <source>Stopped, upload unverified</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Durduruldu, yükleme doğrulanamadı</translation>
    </message>
    <message>
        <source>Stopped, upload not reported</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Durduruldu, yükleme bildirilmedi</translation>
    </message>
    <message>
        <source>Had already ended</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Zaten sona ermişti</translation>
    </message>
    <message>
        <source>Still recording</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Hâlâ kayıt yapılıyor</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Hizmet tarafından reddedildi</translation>
    </message>
    <message>
        <source>Not sent, nothing changed</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Gönderilmedi, hiçbir şey değişmedi</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Henüz teyit edilmedi</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AddRunDialog</name>
    <message>
        <source>Enter the ID of a test run or paste its link.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>Bir test çalışmasının ID&apos;sini girin veya linkini yapıştırın.</translation>
    </message>
    <message>
        <source>This is neither the ID of a test run nor a link to one.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>Bu ne bir test çalışmasının ID&apos;si ne de linki.</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Test çalışması ekle</translation>
    </message>
    <message>
        <source>The ID stands in Wallarm Console under the test run&apos;s name, and at the end of the address of its page.</source>
        <extracomment>In the dialog that adds a test run: where to find the ID</extracomment>
        <translation>ID, Wallarm Console&apos;da test çalışmasının adının altında ve sayfasının adresinin sonunda yer alır.</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Label of a field: the account and cloud</extracomment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Test run ID or link</source>
        <extracomment>Label of a field</extracomment>
        <translation>Test çalışması ID&apos;si veya linki</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button</extracomment>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AdoptDialog</name>
    <message>
        <source>Add recording by its IDs</source>
        <extracomment>Title of a window</extracomment>
        <translation>Kaydı ID&apos;leriyle ekle</translation>
    </message>
    <message>
        <source>Add a cloud recording that something else started, to watch and stop it here. Paste what you have: an answer of the service, the address of a call, a webhook event or the name of a recorded file.</source>
        <extracomment>What the window &quot;Add recording by its IDs&quot; is for</extracomment>
        <translation>Başka bir yerden başlatılmış bir bulut kaydını burada izlemek ve durdurmak için ekleyin. Elinizde ne varsa yapıştırın: hizmetin bir yanıtı, bir çağrının adresi, bir webhook olayı veya bir kayıt dosyasının adı.</translation>
    </message>
    <message>
        <source>Paste text with the IDs</source>
        <extracomment>For screen readers and as the hint in the empty box</extracomment>
        <translation>ID&apos;leri içeren metni yapıştırın</translation>
    </message>
    <message>
        <source>No ID was recognized in this text. Fill in the fields yourself.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>Bu metinde hiçbir ID tanınamadı. Alanları kendiniz doldurun.</translation>
    </message>
    <message>
        <source>The channel name was taken from the name of a file, where special characters are replaced. Check it.</source>
        <extracomment>Below the box for pasted text: in names of files special characters become hyphens</extracomment>
        <translation>Kanal adı bir dosyanın adından alındı; dosya adlarında özel karakterler değiştirilir. Kanal adını kontrol edin.</translation>
    </message>
    <message>
        <source>Recording mode:</source>
        <extracomment>Field</extracomment>
        <translation>Kayıt modu:</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the recording to the list</extracomment>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
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
        <translation>Aksiyonlar</translation>
    </message>
    <message>
        <source>%1 The last query did not work. %2</source>
        <extracomment>Tooltip: %1 is a sentence about the state, %2 a sentence about the trouble with asking for it</extracomment>
        <translation>%1 Son sorgu başarılı olmadı. %2</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a cloud recording records</extracomment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Column</extracomment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Recording mode</source>
        <extracomment>Column</extracomment>
        <translation>Kayıt modu</translation>
    </message>
    <message>
        <source>UID</source>
        <extracomment>Column; &quot;UID&quot; is not translated</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a cloud recording has been running</extracomment>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Upload status</source>
        <extracomment>Column</extracomment>
        <translation>Yükleme durumu</translation>
    </message>
    <message>
        <source>Recording ID (sid)</source>
        <extracomment>Column; &quot;sid&quot; stays</extracomment>
        <translation>Kayıt ID&apos;si (sid)</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <extracomment>Column</extracomment>
        <translation>Kaynak ID&apos;si</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column: name of the connection</extracomment>
        <translation>Bağlantı</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CloudRecordingPanel</name>
    <message>
        <source>There is no connection to Agora yet.</source>
        <extracomment>Something was asked for that needs a connection to Agora</extracomment>
        <translation>Henüz bir Agora bağlantısı yok.</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Next step: opens the window for a new connection</extracomment>
        <translation>Agora hizmetine bağlan…</translation>
    </message>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Action: stops the selected cloud recordings</extracomment>
        <translation>Bulut kaydını durdur</translation>
    </message>
    <message>
        <source>Start cloud recording…</source>
        <extracomment>Action: opens a window</extracomment>
        <translation>Bulut kaydını başlat…</translation>
    </message>
    <message>
        <source>Add recording by its IDs…</source>
        <extracomment>Action: opens a window to add a recording that something else started</extracomment>
        <translation>Kaydı ID&apos;leriyle ekle…</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Action: asks the service for the state of the selected cloud recordings</extracomment>
        <translation>Durumu sorgula</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Action: a new cloud recording with the settings of the selected one, which has ended</extracomment>
        <translation>Bu ayarlarla yeniden başlat</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Action: takes ended cloud recordings off the list</extracomment>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>Copy recording ID (sid)</source>
        <extracomment>Action: copies to the clipboard; &quot;sid&quot; stays</extracomment>
        <translation>Kayıt ID&apos;sini (sid) kopyala</translation>
    </message>
    <message>
        <source>Copy resource ID</source>
        <extracomment>Action: copies to the clipboard</extracomment>
        <translation>Kaynak ID&apos;sini kopyala</translation>
    </message>
    <message>
        <source>Copy channel name</source>
        <extracomment>Action: copies to the clipboard</extracomment>
        <translation>Kanal adını kopyala</translation>
    </message>
    <message>
        <source>Cloud recordings</source>
        <extracomment>For screen readers: the table</extracomment>
        <translation>Bulut kayıtları</translation>
    </message>
    <message>
        <source>No cloud recording is known here. Agora does not list recordings: start one, or add one that something else started by its IDs.</source>
        <extracomment>In place of the table while it is empty</extracomment>
        <translation>Burada bilinen bir bulut kaydı yok. Agora kayıtları listelemez: bir kayıt başlatın veya başka bir yerden başlatılmış bir kaydı ID&apos;leriyle ekleyin.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ColourBox</name>
    <message>
        <source>Blue</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Turkuaz</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Kehribar</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Ahududu</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Menekşe</translation>
    </message>
    <message>
        <source>Gray</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Gri</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionEditor</name>
    <message>
        <source>Testing the connection…</source>
        <extracomment>In the editor of a connection, while its test is under way</extracomment>
        <translation>Bağlantı sınanıyor…</translation>
    </message>
    <message>
        <source>The connection was not saved. %1</source>
        <extracomment>The settings of a connection could not be stored; %1 is a sentence that says why</extracomment>
        <translation>Bağlantı kaydedilmedi. %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>Title of the window for a new connection; %1 is the service, such as Wallarm FAST</extracomment>
        <translation>%1 hizmetine bağlan</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <extracomment>Title of the window for an existing connection; %1 is the service, such as Wallarm FAST</extracomment>
        <translation>%1 hizmeti bağlantısı</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>Button: tries the credentials</extracomment>
        <translation>Bağlantıyı sına</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionFilter</name>
    <message>
        <source>All connections</source>
        <extracomment>First item of the choice of connections: no filter</extracomment>
        <translation>Tüm bağlantılar</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <extracomment>Item of the choice of connections: %1 its name, %2 the service, %3 the cloud</extracomment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>For screen readers: the choice of connections in the tool bar</extracomment>
        <translation>Bağlantı</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionForm</name>
    <message>
        <source>&amp;Name:</source>
        <extracomment>Field: the user&apos;s own name for a connection</extracomment>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>C&amp;olor:</source>
        <extracomment>Field: the colour that marks a connection</extracomment>
        <translation>&amp;Renk:</translation>
    </message>
    <message>
        <source>&amp;Wallarm cloud:</source>
        <extracomment>Field: which cloud of Wallarm</extracomment>
        <translation>&amp;Wallarm bulutu:</translation>
    </message>
    <message>
        <source>Ar&amp;ea:</source>
        <extracomment>Field: from which area of the world Agora is called</extracomment>
        <translation>&amp;Bölge:</translation>
    </message>
    <message>
        <source>API &amp;host:</source>
        <extracomment>Field: address of a custom cloud</extracomment>
        <translation>API &amp;sunucu adresi:</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <extracomment>Example in the empty address field; stays as it is</extracomment>
        <translation>https://api.example.com</translation>
    </message>
    <message>
        <source>&amp;Credentials:</source>
        <extracomment>Field: which kind of credentials is used</extracomment>
        <translation>&amp;Kimlik bilgileri:</translation>
    </message>
    <message>
        <source>App &amp;ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>A&amp;pp ID:</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Button that shows and hides the fields for special cases</extracomment>
        <translation>Gelişmiş</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate file (PEM):</source>
        <extracomment>Field: a file with the certificate of a company&apos;s own certificate authority</extracomment>
        <translation>Serti&amp;fika dosyası (PEM):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Opens a dialog to choose a file</extracomment>
        <translation>&amp;Gözat…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <extracomment>For screen readers: the button beside the field for the certificate file</extracomment>
        <translation>Sertifika dosyasını seç</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <extracomment>Field</extracomment>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>&amp;UUID:</source>
        <extracomment>Field: the UUID that belongs to a secret key</extracomment>
        <translation>&amp;UUID:</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <extracomment>Field</extracomment>
        <translation>Gi&amp;zli anahtar:</translation>
    </message>
    <message>
        <source>C&amp;ustomer ID:</source>
        <extracomment>Field (Agora)</extracomment>
        <translation>&amp;Müşteri ID&apos;si:</translation>
    </message>
    <message>
        <source>Customer &amp;secret:</source>
        <extracomment>Field (Agora)</extracomment>
        <translation>Müşteri gizli a&amp;nahtarı:</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <extracomment>In an empty field for a token or secret that is stored already</extracomment>
        <translation>Saklananı korumak için boş bırakın</translation>
    </message>
    <message>
        <source>Kept in memory only: you will be asked for it at the next start.</source>
        <extracomment>Below the field for a token or secret: where it goes</extracomment>
        <translation>Yalnızca bellekte tutulur: bir sonraki açılışta sizden istenecek.</translation>
    </message>
    <message>
        <source>Stored in the system keychain, nowhere else.</source>
        <extracomment>Below the field for a token or secret: where it goes</extracomment>
        <translation>Sistem anahtarlığında saklanır, başka hiçbir yerde saklanmaz.</translation>
    </message>
    <message>
        <source>&amp;Keep until I quit</source>
        <extracomment>Check box below the field for a token or secret: it is not stored</extracomment>
        <translation>Çıkana ka&amp;dar sakla</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionResult</name>
    <message>
        <source>Keep until I quit</source>
        <extracomment>Button: the keychain cannot be used, so the secret is kept in memory until the program ends</extracomment>
        <translation>Çıkana kadar sakla</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionTexts</name>
    <message>
        <source>Testing…</source>
        <extracomment>State of a connection in the list: its test is under way</extracomment>
        <translation>Sınanıyor…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a connection in the list: nothing is known against it</extracomment>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>The test asks Wallarm who you are. It changes nothing.</source>
        <extracomment>Beside the button &quot;Test connection&quot;: what the test does</extracomment>
        <translation>Sınama, Wallarm&apos;a kim olduğunuzu sorar. Hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>The test reserves a resource for the channel tallylight-test. It records nothing and is not billed.</source>
        <extracomment>Beside the button &quot;Test connection&quot;: what the test does. tallylight-test is a channel name and stays</extracomment>
        <translation>Sınama, tallylight-test kanalı için bir kaynak ayırır. Hiçbir şey kaydetmez ve ücretlendirilmez.</translation>
    </message>
    <message>
        <source>The connection does not work. %1</source>
        <extracomment>Outcome of the test of a connection; %1 is a sentence that says why</extracomment>
        <translation>Bağlantı çalışmıyor. %1</translation>
    </message>
    <message>
        <source>The credentials are valid, but this account does not include FAST.</source>
        <extracomment>Outcome of the test of a connection</extracomment>
        <translation>Kimlik bilgileri geçerli, ancak bu hesap FAST içermiyor.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <extracomment>Outcome of the test of a connection</extracomment>
        <translation>Bağlantı çalışıyor.</translation>
    </message>
    <message>
        <source>The connection works. Account: %1</source>
        <extracomment>Outcome of the test of a connection; %1 is the account&apos;s name or ID as the service tells it</extracomment>
        <translation>Bağlantı çalışıyor. Hesap: %1</translation>
    </message>
    <message>
        <source>The credentials of the connection %1 are not stored. Enter them to use it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>“%1” bağlantısının kimlik bilgileri saklanmamış. Bağlantıyı kullanmak için bunları girin.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the connection %1 cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Sistem anahtarlığı kilitli olduğu için “%1” bağlantısı kullanılamıyor.</translation>
    </message>
    <message>
        <source>No system keychain was found, so the connection %1 has no credentials.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Sistem anahtarlığı bulunamadığı için “%1” bağlantısının kimlik bilgileri yok.</translation>
    </message>
    <message>
        <source>The system keychain refused access to the credentials of the connection %1.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Sistem anahtarlığı, “%1” bağlantısının kimlik bilgilerine erişimi reddetti.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so nothing was stored. Unlock it and save again, or keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>Sistem anahtarlığı kilitli olduğu için hiçbir şey saklanmadı. Kilidini açıp yeniden kaydedin veya kimlik bilgilerini programdan çıkana kadar saklayın.</translation>
    </message>
    <message>
        <source>No system keychain was found, so nothing was stored. You can keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>Sistem anahtarlığı bulunamadığı için hiçbir şey saklanmadı. Kimlik bilgilerini programdan çıkana kadar saklayabilirsiniz.</translation>
    </message>
    <message>
        <source>The system keychain refused to store the credentials. Allow it and save again, or keep them until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>Sistem anahtarlığı kimlik bilgilerini saklamayı reddetti. Buna izin verip yeniden kaydedin veya bunları programdan çıkana kadar saklayın.</translation>
    </message>
    <message>
        <source>The connection %1 still has recordings or stops that have not ended, so it stays. Stop them first.</source>
        <extracomment>%1 is the name of a connection that was not removed</extracomment>
        <translation>“%1” bağlantısında henüz sona ermemiş kayıtlar veya durdurmalar olduğu için bağlantı kaldırılmadı. Önce bunları durdurun.</translation>
    </message>
    <message>
        <source>The connection %1 was not removed. %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence that says why</extracomment>
        <translation>“%1” bağlantısı kaldırılmadı. %2</translation>
    </message>
    <message>
        <source>Wallarm FAST</source>
        <extracomment>Name of a service; product names are not translated</extracomment>
        <translation>Wallarm FAST</translation>
    </message>
    <message>
        <source>Agora Cloud Recording</source>
        <extracomment>Name of a service; &quot;Agora&quot; is not translated</extracomment>
        <translation>Agora bulut kaydı</translation>
    </message>
    <message>
        <source>US cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>US bulutu</translation>
    </message>
    <message>
        <source>EU cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>EU bulutu</translation>
    </message>
    <message>
        <source>ME cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>ME bulutu</translation>
    </message>
    <message>
        <source>Outside mainland China</source>
        <extracomment>Area from which the Agora service is called; the program is used outside mainland China</extracomment>
        <translation>Çin anakarası dışı</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <extracomment>Area from which the Agora service is called; the program is used in mainland China</extracomment>
        <translation>Çin anakarası</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A cloud whose address the user enters</extracomment>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Node token</source>
        <extracomment>Kind of credential: the token of a FAST node</extracomment>
        <translation>Düğüm token&apos;ı</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>Kind of credential: the API token of a user</extracomment>
        <translation>API token&apos;ı</translation>
    </message>
    <message>
        <source>UUID and secret key</source>
        <extracomment>Kind of credential</extracomment>
        <translation>UUID ve gizli anahtar</translation>
    </message>
    <message>
        <source>Customer ID and customer secret</source>
        <extracomment>Kind of credential (Agora)</extracomment>
        <translation>Müşteri ID&apos;si ve müşteri gizli anahtarı</translation>
    </message>
    <message>
        <source>Enter a name, so that you recognize the connection.</source>
        <extracomment>Under an empty field: the name of a connection</extracomment>
        <translation>Bağlantıyı tanıyabilmek için bir ad girin.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <extracomment>Under an empty field: the address of a custom cloud</extracomment>
        <translation>API&apos;nin adresini girin.</translation>
    </message>
    <message>
        <source>This is not an address such as https://api.example.com, without a user name and without anything after a question mark.</source>
        <extracomment>Under the field with the address of a custom cloud; the example stays as it is</extracomment>
        <translation>Bu, https://api.example.com gibi bir adres değil; adreste kullanıcı adı ve soru işaretinden sonra gelen bir bölüm bulunmamalı.</translation>
    </message>
    <message>
        <source>Use https: over http anybody on the way could read your credentials. Only addresses of this computer may begin with http.</source>
        <extracomment>Under the field with the address of a custom cloud</extracomment>
        <translation>https kullanın: http ile yoldaki herkes kimlik bilgilerinizi okuyabilir. Yalnızca bu bilgisayarın adresleri http ile başlayabilir.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project, from the Agora console.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>Projenin Agora konsolundaki App ID değerini girin.</translation>
    </message>
    <message>
        <source>An App ID has only Latin letters and digits.</source>
        <extracomment>Under a field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID yalnızca Latin harfleri ve rakamlar içerir.</translation>
    </message>
    <message>
        <source>Enter the UUID that belongs to the secret key.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Gizli anahtara ait UUID&apos;yi girin.</translation>
    </message>
    <message>
        <source>Enter the customer ID, from the RESTful API page of the Agora console.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Agora konsolunun RESTful API sayfasındaki müşteri ID&apos;sini girin.</translation>
    </message>
    <message>
        <source>This ID has a character that cannot be in one. Copy it again.</source>
        <extracomment>Under the field with the UUID or the customer ID</extracomment>
        <translation>Bu ID, bir ID&apos;de bulunamayacak bir karakter içeriyor. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Token&apos;ı girin.</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Gizli anahtarı girin.</translation>
    </message>
    <message>
        <source>Enter the customer secret.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Müşteri gizli anahtarını girin.</translation>
    </message>
    <message>
        <source>What was entered has a character that cannot be in it. Copy it again.</source>
        <extracomment>Under the field with a token or a secret</extracomment>
        <translation>Girilen değer izin verilmeyen bir karakter içeriyor. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Under the field with the path of a file</extracomment>
        <translation>Bu dosya okunamıyor.</translation>
    </message>
    <message>
        <source>This file has no certificate in PEM format.</source>
        <extracomment>Under the field with the path of a file; PEM is the name of the format</extracomment>
        <translation>Bu dosyada PEM biçiminde bir sertifika yok.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionsDialog</name>
    <message>
        <source>Testing the connection %1…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>“%1” bağlantısı sınanıyor…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <extracomment>Title of a question</extracomment>
        <translation>Bağlantıyı kaldır</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <extracomment>Question before a connection is removed; %1 is its name</extracomment>
        <translation>“%1” bağlantısı kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Its credentials are deleted from the system keychain, and its test runs and ended recordings leave the lists. Nothing changes in the cloud.</source>
        <extracomment>Added to the question whether to remove a connection</extracomment>
        <translation>Kimlik bilgileri sistem anahtarlığından silinir, test çalışmaları ve sona ermiş kayıtları listelerden çıkar. Bulutta hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question whether to remove a connection</extracomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Title of the window with the list of connections
----------
For screen readers: the list of connections</extracomment>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>There is no connection yet. Connect Wallarm FAST or Agora to see and stop recordings.</source>
        <extracomment>In place of the list of connections while there is none</extracomment>
        <translation>Henüz bir bağlantı yok. Kayıtları görmek ve durdurmak için Wallarm FAST veya Agora hizmetine bağlanın.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a connection</extracomment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column: Wallarm FAST or Agora Cloud Recording</extracomment>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column: cloud or address of a connection</extracomment>
        <translation>Bulut</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a connection can be used</extracomment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Connect &amp;Wallarm FAST…</source>
        <extracomment>Button: adds a connection</extracomment>
        <translation>&amp;Wallarm FAST hizmetine bağlan…</translation>
    </message>
    <message>
        <source>Connect &amp;Agora…</source>
        <extracomment>Button: adds a connection</extracomment>
        <translation>&amp;Agora hizmetine bağlan…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes the selected connection</extracomment>
        <translation>&amp;Düzenle…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <extracomment>Button: tries the credentials of the selected connection</extracomment>
        <translation>Bağlantıyı &amp;sına</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes the selected connection</extracomment>
        <translation>&amp;Kaldır…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CreateRunPanel</name>
    <message>
        <source>%1 copy</source>
        <extracomment>Name proposed for a copy; %1 is the original&apos;s name</extracomment>
        <translation>%1 kopyası</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Title of the side panel: a run from the test record of another</extracomment>
        <translation>Benzer test çalışması oluştur</translation>
    </message>
    <message>
        <source>Create test run</source>
        <extracomment>Title of the side panel: a new run</extracomment>
        <translation>Test çalışması oluştur</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>Where the new test run will be; %1 is the name of the connection</extracomment>
        <translation>Bağlantı: %1</translation>
    </message>
    <message>
        <source>A new test run on this node interrupts %1.</source>
        <extracomment>Warning before a run is created; %1 is the name of the run under way</extracomment>
        <translation>Bu düğümde başlatılan yeni bir test çalışması, “%1” test çalışmasını yarıda keser.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>On the button &quot;Create and run&quot; while the request is under way</extracomment>
        <translation>Oluşturuluyor…</translation>
    </message>
    <message>
        <source>Create and run</source>
        <extracomment>Button of the side panel: creates the test run, which starts at once</extracomment>
        <translation>Oluştur ve çalıştır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of the side panel</extracomment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button with a cross: hides the side panel</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LimitField</name>
    <message>
        <source>No limit</source>
        <extracomment>Check box beside a limit of requests per second</extracomment>
        <translation>Sınırsız</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MainWindow</name>
    <message>
        <source>What is stopped now would be forgotten in a crash, and nothing new can be started. %1</source>
        <extracomment>After a start without usable records; %1 is a sentence with the reason</extracomment>
        <translation>Şimdi durdurulanlar bir çökmede unutulur ve yeni bir şey başlatılamaz. %1</translation>
    </message>
    <message>
        <source>Tallylight (demo)</source>
        <extracomment>Title of the window while it shows the simulated clouds</extracomment>
        <translation>Tallylight (demo)</translation>
    </message>
    <message>
        <source>Cloud recordings</source>
        <extracomment>Title of the panel, and the item that shows it in the menu View</extracomment>
        <translation>Bulut kayıtları</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the panel with what was done, and the item that shows it in the menu View</extracomment>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>For screen readers, and in the menu that shows and hides it</extracomment>
        <translation>Araç çubuğu</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Outcome of copying an ID</extracomment>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>About Tallylight</source>
        <extracomment>Title of the dialog</extracomment>
        <translation>Tallylight hakkında</translation>
    </message>
    <message>
        <source>Tallylight %1</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;; %1 is the version</extracomment>
        <translation>Tallylight %1</translation>
    </message>
    <message>
        <source>See and stop recordings that run in Wallarm FAST and Agora Cloud Recording.</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;</extracomment>
        <translation>Wallarm FAST ve Agora bulut kaydı hizmetlerinde süren kayıtları görün ve durdurun.</translation>
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
        <translation>Test çalışması ekle…</translation>
    </message>
    <message>
        <source>Create test run…</source>
        <extracomment>Menu item; opens the side panel</extracomment>
        <translation>Test çalışması oluştur…</translation>
    </message>
    <message>
        <source>Load from Wallarm</source>
        <extracomment>Menu item: asks the service for its list of test runs</extracomment>
        <translation>Wallarm&apos;dan yükle</translation>
    </message>
    <message>
        <source>Connections…</source>
        <extracomment>Menu item; opens a dialog</extracomment>
        <translation>Bağlantılar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Menu item</extracomment>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>Menu item and button: ends the recording of baseline requests of the selected test runs</extracomment>
        <translation>Kaydı durdur</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Menu item; opens the side panel with a copy</extracomment>
        <translation>Benzer test çalışması oluştur</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Menu item: puts the test run&apos;s ID on the clipboard</extracomment>
        <translation>ID&apos;yi kopyala</translation>
    </message>
    <message>
        <source>Copy test record ID</source>
        <extracomment>Menu item: puts the test record&apos;s ID on the clipboard</extracomment>
        <translation>Test kayıt ID&apos;sini kopyala</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Menu item: opens the web browser</extracomment>
        <translation>Wallarm Console&apos;da aç</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Menu item and button: reads the test runs from the service now</extracomment>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Menu item: the table forgets the test run; the service keeps it</extracomment>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Menu item: puts the cursor into the filter field</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>About Tallylight</source>
        <extracomment>Menu item</extracomment>
        <translation>Tallylight hakkında</translation>
    </message>
    <message>
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>Bu konsolun adresi bilinmiyor</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu in the menu bar: test runs and cloud recordings; &amp; marks the key</extracomment>
        <translation>&amp;Kayıt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Submenu: which columns the table shows</extracomment>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Submenu: light or dark</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Submenu: language of the program</extracomment>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Submenu with what can be done with cloud recordings</extracomment>
        <translation>Bulut kaydı</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Theme: as the desktop is set</extracomment>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Theme</extracomment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Theme</extracomment>
        <translation>Koyu</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <extracomment>Button that shows status, code and request ID of the trouble</extracomment>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>For screen readers: the strip in which outcomes are told</extracomment>
        <translation>Mesajlar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingFieldTexts</name>
    <message>
        <source>Choose the connection that the recording belongs to.</source>
        <extracomment>Under a field</extracomment>
        <translation>Kaydın ait olduğu bağlantıyı seçin.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>Projenin App ID değerini girin.</translation>
    </message>
    <message>
        <source>Enter the resource ID that the recording was started with.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Kaydın başlatıldığı kaynak ID&apos;sini girin.</translation>
    </message>
    <message>
        <source>Enter the recording ID (sid) that the start returned.</source>
        <extracomment>Under an empty field; &quot;sid&quot; stays</extracomment>
        <translation>Başlatma yanıtının verdiği kayıt ID&apos;sini (sid) girin.</translation>
    </message>
    <message>
        <source>This has a character that cannot be in an ID, such as a slash. Copy the ID alone.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>Bu, bir ID&apos;de bulunamayacak bir karakter (örneğin eğik çizgi) içeriyor. Yalnızca ID&apos;yi kopyalayın.</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Kanalın adını girin.</translation>
    </message>
    <message>
        <source>A channel name has at most 64 Latin letters, digits, spaces and ordinary signs; in web page mode it may have 128.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>Bir kanal adında en çok 64 Latin harfi, rakam, boşluk ve sıradan işaret bulunur; web sayfası kayıt modunda 128 olabilir.</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>UID, 1–4294967295 aralığında bir tam sayıdır.</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 30 days.</source>
        <extracomment>Under the field for the idle time</extracomment>
        <translation>5 saniye ile 30 gün arasında bir süre girin.</translation>
    </message>
    <message>
        <source>Choose a region of this storage.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>Bu depolama alanının bir bölgesini seçin.</translation>
    </message>
    <message>
        <source>Enter the name of the bucket that the files are to go to.</source>
        <extracomment>Under an empty field; a bucket is a place in a cloud storage</extracomment>
        <translation>Dosyaların gideceği bucket adını girin.</translation>
    </message>
    <message>
        <source>Enter the access key of the storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Depolama alanının erişim anahtarını girin.</translation>
    </message>
    <message>
        <source>Enter the secret key of the storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Depolama alanının gizli anahtarını girin.</translation>
    </message>
    <message>
        <source>This has a character that cannot be in it. Copy it again.</source>
        <extracomment>Under a field for a bucket or a key</extracomment>
        <translation>Bu değer izin verilmeyen bir karakter içeriyor. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Connection:</source>
        <extracomment>Field: name of the connection</extracomment>
        <translation>Bağlantı:</translation>
    </message>
    <message>
        <source>App ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID:</translation>
    </message>
    <message>
        <source>Resource ID:</source>
        <extracomment>Field</extracomment>
        <translation>Kaynak ID&apos;si:</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>Kayıt ID&apos;si (sid):</translation>
    </message>
    <message>
        <source>Channel name:</source>
        <extracomment>Field</extracomment>
        <translation>Kanal adı:</translation>
    </message>
    <message>
        <source>UID:</source>
        <extracomment>Field; &quot;UID&quot; is not translated</extracomment>
        <translation>UID:</translation>
    </message>
    <message>
        <source>Ends when the channel is empty for:</source>
        <extracomment>Field: the recording ends by itself when the channel has been empty for so long</extracomment>
        <translation>Kanal şu süre boyunca boş kalınca sona erer:</translation>
    </message>
    <message>
        <source>Region:</source>
        <extracomment>Field: region of a cloud storage</extracomment>
        <translation>Bölge:</translation>
    </message>
    <message>
        <source>Bucket:</source>
        <extracomment>Field: a place in a cloud storage</extracomment>
        <translation>Bucket:</translation>
    </message>
    <message>
        <source>Access key:</source>
        <extracomment>Field: key of a cloud storage</extracomment>
        <translation>Erişim anahtarı:</translation>
    </message>
    <message>
        <source>Secret key:</source>
        <extracomment>Field: key of a cloud storage</extracomment>
        <translation>Gizli anahtar:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingMessages</name>
    <message>
        <source>Not started again. %1</source>
        <extracomment>The settings of an earlier recording were not started again; %1 is a sentence that says why</extracomment>
        <translation>Yeniden başlatılmadı. %1</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Next step after a stop: a new recording with the settings of the stopped one</extracomment>
        <translation>Bu ayarlarla yeniden başlat</translation>
    </message>
    <message>
        <source>Copy recording ID</source>
        <extracomment>Next step after a stop or start: puts the recording ID (sid) on the clipboard</extracomment>
        <translation>Kayıt ID&apos;sini kopyala</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Next step after a stop that did not work: stops once more
----------
Next step after a start that did not work: starts once more</extracomment>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Next step after a stop that is not confirmed: asks the service for the state</extracomment>
        <translation>Durumu sorgula</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingOutcomes</name>
    <message>
        <source>The cloud recording of the channel %1 is stopped.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı durduruldu.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is stopped. There is no file, because nobody published in the channel.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı durduruldu. Kanalda kimse yayın yapmadığı için dosya yok.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 has already ended.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı zaten sona erdi.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is still active and billed: the service did not stop it.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı hâlâ etkin ve ücretlendiriliyor: hizmet kaydı durdurmadı.</translation>
    </message>
    <message>
        <source>The service refused the stop. The cloud recording of the channel %1 goes on.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>Hizmet durdurmayı reddetti. “%1” kanalının bulut kaydı devam ediyor.</translation>
    </message>
    <message>
        <source>The stop was not sent. Nothing changed for the cloud recording of the channel %1.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>Durdurma isteği gönderilmedi. “%1” kanalının bulut kaydı için hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>It is not known yet whether the cloud recording of the channel %1 is stopped. The service is asked again and again.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydının durup durmadığı henüz bilinmiyor. Hizmete tekrar tekrar soruluyor.</translation>
    </message>
    <message>
        <source>The upload was not confirmed in time. It normally ends within 20 minutes, but can take more than 24 hours. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: the upload was not confirmed in time</extracomment>
        <translation>Yükleme zamanında teyit edilmedi. Normalde 20 dakika içinde biter, ancak 24 saatten uzun sürebilir. Daha sonra depolama alanınıza bakın.</translation>
    </message>
    <message>
        <source>Whether all files are uploaded could not be verified. The upload normally ends within 20 minutes, but can take more than 24 hours. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known of the upload</extracomment>
        <translation>Tüm dosyaların yüklenip yüklenmediği doğrulanamadı. Yükleme normalde 20 dakika içinde biter, ancak 24 saatten uzun sürebilir. Daha sonra depolama alanınıza bakın.</translation>
    </message>
    <message>
        <source>An asynchronous stop does not report the upload. It normally ends within 20 minutes, but can take more than 24 hours.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known of the upload, which is usual</extracomment>
        <translation>Asenkron durdurma yüklemeyi bildirmez. Yükleme normalde 20 dakika içinde biter, ancak 24 saatten uzun sürebilir.</translation>
    </message>
    <message>
        <source>The service said nothing about the upload. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Hizmet yükleme hakkında bir şey bildirmedi. Daha sonra depolama alanınıza bakın.</translation>
    </message>
    <message>
        <source>All files are in your storage.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Tüm dosyalar depolama alanınızda.</translation>
    </message>
    <message>
        <source>Some files went to the backup cloud and are forwarded to your storage by themselves.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Bazı dosyalar yedek buluta yüklendi; bunlar depolama alanınıza kendiliğinden iletilir.</translation>
    </message>
    <message>
        <source>The service does not know whether all files are uploaded. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Hizmet tüm dosyaların yüklenip yüklenmediğini bilmiyor. Daha sonra depolama alanınıza bakın.</translation>
    </message>
    <message>
        <source>The files are only in the backup cloud, which deletes them after 72 hours. Look into your storage soon.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Dosyalar yalnızca yedek bulutta; yedek bulut bunları 72 saat sonra siler. Yakında depolama alanınıza bakın.</translation>
    </message>
    <message>
        <source>This stop could not be written down: after a crash the program would not know of it.</source>
        <extracomment>Added to the outcome of a stop: the program&apos;s own record of it could not be written to the disk</extracomment>
        <translation>Bu durdurma not edilemedi: bir çökmeden sonra program bundan haberdar olmaz.</translation>
    </message>
    <message>
        <source>No cloud recording was stopped.</source>
        <extracomment>Outcome of an order to stop several</extracomment>
        <translation>Hiçbir bulut kaydı durdurulmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) stopped.</source>
        <extracomment>Outcome of an order to stop several</extracomment>
        <translation>
            <numerusform>%Ln bulut kaydı durduruldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) still active.</source>
        <extracomment>Outcome of an order to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln bulut kaydı hâlâ etkin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Outcome of an order to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln durdurma henüz teyit edilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service accepted the cloud recording of the channel %1. It is billed until it is stopped; the lamp lights up once the service confirms that it records.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>Hizmet, “%1” kanalının bulut kaydını kabul etti. Kayıt durdurulana kadar ücretlendirilir; hizmet kaydın yapıldığını teyit edince lamba yanar.</translation>
    </message>
    <message>
        <source>The service refused to record the channel %1. Nothing is billed.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>Hizmet “%1” kanalını kaydetmeyi reddetti. Hiçbir şey ücretlendirilmiyor.</translation>
    </message>
    <message>
        <source>The channel %1 is being recorded already, but the recording ID (sid) never arrived here. It is billed. Find the sid in the names of the recorded files or in a webhook and add the recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>“%1” kanalı zaten kaydediliyor, ancak kayıt ID&apos;si (sid) buraya hiç ulaşmadı. Kayıt ücretlendiriliyor. Kayıt dosyalarının adlarında veya bir webhook içinde sid değerini bulun ve kaydı ID&apos;leriyle ekleyin.</translation>
    </message>
    <message>
        <source>The start was not sent. Nothing is recorded from the channel %1.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>Başlatma isteği gönderilmedi. “%1” kanalından hiçbir şey kaydedilmiyor.</translation>
    </message>
    <message>
        <source>It is not known whether the channel %1 is being recorded and billed. Do not start it again before you have checked.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının kaydedilip kaydedilmediği ve ücretlendirilip ücretlendirilmediği bilinmiyor. Kontrol etmeden yeniden başlatmayın.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingTexts</name>
    <message>
        <source>Nothing is recorded and nothing is billed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording that was not started yet</extracomment>
        <translation>Henüz hiçbir şey kaydedilmiyor ve hiçbir şey ücretlendirilmiyor.</translation>
    </message>
    <message>
        <source>The service is starting it. It is billed from now on.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Hizmet kaydı başlatıyor. Kayıt şu andan itibaren ücretlendirilir.</translation>
    </message>
    <message>
        <source>The answer to the start was lost. It may be recording and billed; the same start is asked for again as long as that cannot start a second one.</source>
        <extracomment>Tooltip for the state of a cloud recording whose start was not answered</extracomment>
        <translation>Başlatma isteğinin yanıtı kayboldu. Kayıt yapılıyor ve ücretlendiriliyor olabilir; ikinci bir kaydı başlatma olasılığı olmadığı sürece aynı başlatma isteği yinelenir.</translation>
    </message>
    <message>
        <source>It is recording and billed, but its recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook, add the recording by its IDs, and stop it there.</source>
        <extracomment>Tooltip for the state of a cloud recording whose recording ID is unknown; &quot;sid&quot; stays</extracomment>
        <translation>Kayıt yapılıyor ve ücretlendiriliyor, ancak kayıt ID&apos;si (sid) hiç ulaşmadı. Kayıt dosyalarının adlarında veya bir webhook içinde sid değerini bulun, kaydı ID&apos;leriyle ekleyin ve orada durdurun.</translation>
    </message>
    <message>
        <source>It was started by something else. The first answer of the service tells its state.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>Kayıt başka bir yerden başlatıldı. Durumunu hizmetin ilk yanıtı gösterecek.</translation>
    </message>
    <message>
        <source>It is recording and billed until it is stopped.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Kayıt durdurulana kadar sürer ve ücretlendirilir.</translation>
    </message>
    <message>
        <source>Nothing is written while it is paused, but it is still billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Duraklatıldığı sürece hiçbir şey yazılmaz, ancak kayıt ücretlendirilmeye devam eder.</translation>
    </message>
    <message>
        <source>The service does not find it. That can pass within 90 seconds; it is asked again until then.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Hizmet kaydı bulamıyor. Bu durum 90 saniye içinde geçebilir; o zamana kadar yeniden sorulur.</translation>
    </message>
    <message>
        <source>The stop was sent; it is not confirmed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Durdurma isteği gönderildi; henüz teyit edilmedi.</translation>
    </message>
    <message>
        <source>It is not known whether the stop worked. The service is asked again; until then it may be billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Durdurmanın başarılı olup olmadığı bilinmiyor. Hizmete yeniden soruluyor; o zamana kadar kayıt ücretlendiriliyor olabilir.</translation>
    </message>
    <message>
        <source>It is over and no longer billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Kayıt bitti ve artık ücretlendirilmiyor.</translation>
    </message>
    <message>
        <source>It did not start. Nothing is billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Kayıt başlamadı. Hiçbir şey ücretlendirilmiyor.</translation>
    </message>
    <message>
        <source>It ended without an order from here, for instance because the channel was empty.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Kayıt buradan bir talimat verilmeden sona erdi, örneğin kanal boş olduğu için.</translation>
    </message>
    <message>
        <source>The service ended it because of an error. Check the files in your storage.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Hizmet kaydı bir hata nedeniyle sona erdirdi. Depolama alanınızdaki dosyaları kontrol edin.</translation>
    </message>
    <message>
        <source>The time in which the service takes orders for it is over. It ends when the channel is empty, or at its longest recording time in web page mode.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Hizmetin bu kayıt için talimat aldığı süre doldu. Kayıt, kanal boş kalınca veya web sayfası kayıt modunda en uzun kayıt süresi dolunca sona erer.</translation>
    </message>
    <message>
        <source>It was given up before it was started.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Kayıttan, başlatılmadan önce vazgeçildi.</translation>
    </message>
    <message>
        <source>Individual mode</source>
        <extracomment>Recording mode: one file for each user</extracomment>
        <translation>Tekil kayıt modu</translation>
    </message>
    <message>
        <source>Composite (mix) mode</source>
        <extracomment>Recording mode: all users in one file</extracomment>
        <translation>Birleşik kayıt modu</translation>
    </message>
    <message>
        <source>Web page mode</source>
        <extracomment>Recording mode: a web page is recorded</extracomment>
        <translation>Web sayfası kayıt modu</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>State of a cloud recording: nothing was sent yet</extracomment>
        <translation>Başlatılmadı</translation>
    </message>
    <message>
        <source>Getting a resource…</source>
        <extracomment>State of a cloud recording: a resource is being reserved for it</extracomment>
        <translation>Kaynak alınıyor…</translation>
    </message>
    <message>
        <source>Resource reserved</source>
        <extracomment>State of a cloud recording: a resource is reserved for it</extracomment>
        <translation>Kaynak ayrıldı</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>Başlatılıyor…</translation>
    </message>
    <message>
        <source>Start not confirmed</source>
        <extracomment>State of a cloud recording: the answer to the start was lost</extracomment>
        <translation>Başlatma teyit edilmedi</translation>
    </message>
    <message>
        <source>Recording, ID unknown</source>
        <extracomment>State of a cloud recording: it records, but its recording ID is not known here</extracomment>
        <translation>Kayıt yapılıyor, ID bilinmiyor</translation>
    </message>
    <message>
        <source>Confirming the start…</source>
        <extracomment>State of a cloud recording: the service accepted the start, it is being asked whether it records</extracomment>
        <translation>Başlatma teyit ediliyor…</translation>
    </message>
    <message>
        <source>Added, not checked yet</source>
        <extracomment>State of a cloud recording that was added by its IDs and not asked about yet</extracomment>
        <translation>Eklendi, henüz kontrol edilmedi</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>Kayıt yapılıyor</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a cloud recording in web page mode</extracomment>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Checking whether it ended…</source>
        <extracomment>State of a cloud recording: the service does not find it, which may pass</extracomment>
        <translation>Sona erip ermediği kontrol ediliyor…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <extracomment>State of a cloud recording: it is not known whether the stop worked</extracomment>
        <translation>Durdurma teyit edilmedi</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>Kayıt durduruldu</translation>
    </message>
    <message>
        <source>Did not start</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>Başlamadı</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <extracomment>State of a cloud recording: it ended without an order of this program</extracomment>
        <translation>Kendiliğinden sona erdi</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a cloud recording: it ended because of an error</extracomment>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <extracomment>State of a cloud recording: the service takes no more orders for it</extracomment>
        <translation>Erişim dışında</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>State of a cloud recording: it was given up before it was started</extracomment>
        <translation>Vazgeçildi</translation>
    </message>
    <message>
        <source>Started, nothing written yet</source>
        <extracomment>State of a cloud recording: it runs, but no file exists yet</extracomment>
        <translation>Başladı, henüz bir şey yazılmadı</translation>
    </message>
    <message>
        <source>%1 (not up to date)</source>
        <extracomment>State of a cloud recording; %1 is the last known state, such as &quot;Recording&quot;</extracomment>
        <translation>%1 (güncel değil)</translation>
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
        <translation>Bildirilmedi</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>Upload status: all files are in the customer&apos;s storage</extracomment>
        <translation>Yüklendi</translation>
    </message>
    <message>
        <source>Backed up to the backup cloud</source>
        <extracomment>Upload status: some files are in the service&apos;s backup cloud and will be forwarded</extracomment>
        <translation>Yedek buluta yüklendi</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Upload status: the service itself does not know it</extracomment>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Only in the backup cloud</source>
        <extracomment>Upload status: the files are in the service&apos;s backup cloud only</extracomment>
        <translation>Yalnızca yedek bulutta</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunForm</name>
    <message>
        <source>This is not an ID: it has a sign that no ID has.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>Bu bir ID değil: hiçbir ID&apos;de bulunmayan bir karakter içeriyor.</translation>
    </message>
    <message>
        <source>Use baselines from %1</source>
        <extracomment>Check box, always ticked, of the form that copies a test run; %1 is the test record&apos;s name</extracomment>
        <translation>“%1” test kaydındaki temel istekleri kullan</translation>
    </message>
    <message>
        <source>Test run name</source>
        <extracomment>Label of a field</extracomment>
        <translation>Test çalışmasının adı</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Label of a field</extracomment>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Test record name</source>
        <extracomment>Label of a field</extracomment>
        <translation>Test kayıt adı</translation>
    </message>
    <message>
        <source>Same as the test run&apos;s name</source>
        <extracomment>Shown in the empty field of the test record&apos;s name</extracomment>
        <translation>Test çalışmasının adıyla aynı</translation>
    </message>
    <message>
        <source>Policy ID</source>
        <extracomment>Label of a field: the ID of a test policy</extracomment>
        <translation>Politika ID&apos;si</translation>
    </message>
    <message>
        <source>Default Policy</source>
        <extracomment>Shown in the empty field of the policy&apos;s ID</extracomment>
        <translation>Varsayılan politika</translation>
    </message>
    <message>
        <source>Node ID</source>
        <extracomment>Label of a field: the ID of the FAST node</extracomment>
        <translation>Düğüm ID&apos;si</translation>
    </message>
    <message>
        <source>Account ID</source>
        <extracomment>Label of a field: the number of the Wallarm account, called clientid by the service</extracomment>
        <translation>Hesap ID&apos;si</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <extracomment>Group of fields that can be folded out</extracomment>
        <translation>Gelişmiş ayarlar</translation>
    </message>
    <message>
        <source>Stop on first fail</source>
        <extracomment>Check box</extracomment>
        <translation>İlk başarısızlıkta dur</translation>
    </message>
    <message>
        <source>Skip duplicated baselines</source>
        <extracomment>Check box</extracomment>
        <translation>Yinelenen temel istekleri atla</translation>
    </message>
    <message>
        <source>Skip following files extensions</source>
        <extracomment>Check box; a field for the extensions is beneath</extracomment>
        <translation>Aşağıdaki dosya uzantılarını atla</translation>
    </message>
    <message>
        <source>RPS per test run</source>
        <extracomment>Label of a slider</extracomment>
        <translation>Test çalışması başına RPS</translation>
    </message>
    <message>
        <source>RPS per baseline</source>
        <extracomment>Label of a slider</extracomment>
        <translation>Temel istek başına RPS</translation>
    </message>
    <message>
        <source>Stop baseline recording after</source>
        <extracomment>Label of a slider: recording stops by itself when no request has come for so long</extracomment>
        <translation>Temel isteklerin kaydını şu süreden sonra durdur</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomeTexts</name>
    <message>
        <source>Recording stopped for %1. Testing of the recorded requests goes on.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>“%1” için kayıt durduruldu. Kaydedilen isteklerin testi devam ediyor.</translation>
    </message>
    <message>
        <source>Recording stopped for %1. Testing of the recorded requests goes on, and test record %2 can be reused.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name, %2 the test record&apos;s name or ID</extracomment>
        <translation>“%1” için kayıt durduruldu. Kaydedilen isteklerin testi devam ediyor ve “%2” test kaydı yeniden kullanılabilir.</translation>
    </message>
    <message>
        <source>The recording of %1 had already ended. There was nothing left to stop.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>“%1” için kayıt zaten sona ermişti. Durdurulacak bir şey kalmamıştı.</translation>
    </message>
    <message>
        <source>The server did not stop the recording. %1 is still recording: try again, or stop it in Wallarm Console.</source>
        <extracomment>Outcome of Stop recording: the server answered, but it records on; %1 is the test run&apos;s name</extracomment>
        <translation>Sunucu kaydı durdurmadı. “%1” için hâlâ kayıt yapılıyor: yeniden deneyin veya kaydı Wallarm Console&apos;da durdurun.</translation>
    </message>
    <message>
        <source>Test run %1 was not found in this cloud.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name or ID</extracomment>
        <translation>“%1” test çalışması bu bulutta bulunamadı.</translation>
    </message>
    <message>
        <source>The service refused to stop the recording of %1. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>Hizmet “%1” için kaydı durdurmayı reddetti. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The order to stop the recording of %1 was not sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: no network, no credential …; %1 is the test run&apos;s name</extracomment>
        <translation>“%1” için kaydı durdurma talimatı gönderilmedi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of %1 has stopped. The table goes on asking and will show it.</source>
        <extracomment>Outcome of Stop recording: no clear answer for 90 seconds; %1 is the test run&apos;s name</extracomment>
        <translation>“%1” için kaydın durup durmadığı henüz bilinmiyor. Tablo sormaya devam ediyor ve sonucu gösterecek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) stopped.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln kayıt durduruldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) had already ended.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln kayıt zaten sona ermişti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) still active.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln kayıt hâlâ etkin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln test çalışması bu bulutta bulunamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) refused by the service.</source>
        <extracomment>Part of the outcome of stopping many at once: the service said no; a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln durdurma hizmet tarafından reddedildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not sent.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln durdurma isteği gönderilmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln durdurma henüz teyit edilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program could not write this down: after a crash it would not know of this stop.</source>
        <extracomment>Added to the outcome of a stop when the program&apos;s own records could not be written to disk</extracomment>
        <translation>Program bunu not edemedi: bir çökmeden sonra bu durdurmadan haberdar olmaz.</translation>
    </message>
    <message>
        <source>Test run %1 was created from the test record.</source>
        <extracomment>Outcome of Create similar test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>“%1” test çalışması test kaydından oluşturuldu.</translation>
    </message>
    <message>
        <source>Test run %1 was created. Its recording begins when the node is ready.</source>
        <extracomment>Outcome of Create test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>“%1” test çalışması oluşturuldu. Düğüm hazır olduğunda kayıt başlar.</translation>
    </message>
    <message>
        <source>The test run may have been created. Check before you try again.</source>
        <extracomment>Outcome of creating a run whose answer was lost</extracomment>
        <translation>Test çalışması oluşturulmuş olabilir. Yeniden denemeden önce kontrol edin.</translation>
    </message>
    <message>
        <source>Recording is still active for this test record. Stop recording first.</source>
        <extracomment>The service names this code when the record is still being recorded</extracomment>
        <translation>Bu test kaydı için kayıt hâlâ etkin. Önce kaydı durdurun.</translation>
    </message>
    <message>
        <source>The test run was not created.</source>
        <extracomment>Outcome of creating a run; a sentence with the reason follows</extracomment>
        <translation>Test çalışması oluşturulmadı.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomes</name>
    <message>
        <source>Create similar test run</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>Benzer test çalışması oluştur</translation>
    </message>
    <message>
        <source>Copy test record ID</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>Test kayıt ID&apos;sini kopyala</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Button of the message after a stop that did not work
----------
Button of a message: reads the test run again</extracomment>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>Wallarm Console&apos;da aç</translation>
    </message>
    <message>
        <source>Retry the unconfirmed</source>
        <extracomment>Button of the message after many stops: sends those again that are not confirmed</extracomment>
        <translation>Teyit edilmeyenleri yeniden dene</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of the message after a test run was created: selects it in the table</extracomment>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button of the message after a test run was created</extracomment>
        <translation>ID&apos;yi kopyala</translation>
    </message>
    <message>
        <source>Test run %1 was not found in this cloud.</source>
        <extracomment>A test run was added by its ID, but the service does not know it; %1 is the ID</extracomment>
        <translation>“%1” test çalışması bu bulutta bulunamadı.</translation>
    </message>
    <message>
        <source>Test run %1 could not be read. %2</source>
        <extracomment>A test run was added by its ID and could not be read; %1 is the ID, %2 a sentence with the reason</extracomment>
        <translation>“%1” test çalışması okunamadı. %2</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Button of a message: the table forgets the test run</extracomment>
        <translation>Listeden kaldır</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new test run(s) loaded.</source>
        <extracomment>After &quot;Load from Wallarm&quot;</extracomment>
        <translation>
            <numerusform>%Ln yeni test çalışması yüklendi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new test runs.</source>
        <extracomment>After &quot;Load from Wallarm&quot;</extracomment>
        <translation>Yeni test çalışması yok.</translation>
    </message>
    <message>
        <source>This account&apos;s API does not list test runs.</source>
        <extracomment>After &quot;Load from Wallarm&quot;: the service has no such list for this account</extracomment>
        <translation>Bu hesabın API&apos;si test çalışmalarını listelemiyor.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <extracomment>Button in a password field: hides what is typed again</extracomment>
        <translation>Gizle</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button in a password field: makes what is typed readable</extracomment>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartDialog</name>
    <message>
        <source>No region needed</source>
        <extracomment>In the list of regions of a cloud storage that needs none</extracomment>
        <translation>Bölge gerekmez</translation>
    </message>
    <message>
        <source>Start cloud recording</source>
        <extracomment>Title of a window
----------
Button: starts the recording</extracomment>
        <translation>Bulut kaydını başlat</translation>
    </message>
    <message>
        <source>Records all users of the channel into one file in your own storage. Agora bills it from the start until it is stopped or the channel has been empty for the time below, also when this program is closed.</source>
        <extracomment>At the top of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>Kanalın tüm kullanıcılarını kendi depolama alanınızdaki tek bir dosyaya kaydeder. Agora kaydı, başlatılmasından itibaren durdurulana veya kanal aşağıdaki süre boyunca boş kalana kadar, bu program kapalıyken de ücretlendirir.</translation>
    </message>
    <message>
        <source>Channel token (optional):</source>
        <extracomment>Field: token of a channel that asks for one</extracomment>
        <translation>Kanal token&apos;ı (isteğe bağlı):</translation>
    </message>
    <message>
        <source>Third-party cloud storage:</source>
        <extracomment>Field: which company&apos;s storage the files go to</extracomment>
        <translation>Üçüncü taraf bulut depolama:</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After the number in a field for a time</extracomment>
        <translation> sn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way</source>
        <extracomment>Status bar: stops that are not settled yet</extracomment>
        <translation>
            <numerusform>%Ln durdurma sürüyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) waiting for credentials</source>
        <extracomment>Status bar: stops of an earlier start that go on when the connection&apos;s token is there</extracomment>
        <translation>
            <numerusform>%Ln durdurma kimlik bilgilerini bekliyor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopCloudRecordingDialog</name>
    <message>
        <source>Channel %1, UID %2, %3, connection %4</source>
        <extracomment>A cloud recording that will be stopped; %1 channel, %2 UID, %3 recording mode, %4 name of the connection</extracomment>
        <translation>“%1” kanalı, UID %2, %3, “%4” bağlantısı</translation>
    </message>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Title of a question
----------
Button that confirms the question</extracomment>
        <translation>Bulut kaydını durdur</translation>
    </message>
    <message>
        <source>Stop recording for %1?</source>
        <extracomment>Question; %1 is the name of a channel</extracomment>
        <translation>“%1” için kayıt durdurulsun mu?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln cloud recording(s)?</source>
        <extracomment>Question</extracomment>
        <translation>
            <numerusform>%Ln bulut kaydı durdurulsun mu?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Asynchronous stop, with confirmation</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>Teyitli &amp;asenkron durdurma</translation>
    </message>
    <message>
        <source>The service answers at once, and is then asked until the end is certain. The upload of the files is not reported.</source>
        <extracomment>What the asynchronous stop means</extracomment>
        <translation>Hizmet hemen yanıt verir, ardından kaydın sona erdiği kesinleşene kadar hizmete sorulur. Dosyaların yüklenmesi bildirilmez.</translation>
    </message>
    <message>
        <source>Stop and &amp;wait for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>Durdur ve &amp;yüklemeyi bekle</translation>
    </message>
    <message>
        <source>The service answers when all files are uploaded, and says how that went. This can take a minute.</source>
        <extracomment>What the other way to stop means</extracomment>
        <translation>Hizmet, tüm dosyalar yüklendiğinde yanıt verir ve yüklemenin nasıl geçtiğini bildirir. Bu bir dakika sürebilir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
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
        <translation>Kaydı durdur</translation>
    </message>
    <message>
        <source>Stop recording for %1?</source>
        <extracomment>Question before the recording of one test run is stopped; %1 is its name</extracomment>
        <translation>“%1” için kayıt durdurulsun mu?</translation>
    </message>
    <message numerus="yes">
        <source>Stop recording for %Ln test run(s)?</source>
        <extracomment>Question before the recordings of many test runs are stopped</extracomment>
        <translation>
            <numerusform>%Ln test çalışması için kayıt durdurulsun mu?</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing of the recorded requests goes on. The test record can be reused afterwards.</source>
        <extracomment>What stopping the recording means for the test run</extracomment>
        <translation>Kaydedilen isteklerin testi devam eder. Test kaydı daha sonra yeniden kullanılabilir.</translation>
    </message>
    <message>
        <source>Requests sent in the last seconds may be missing from the test record.</source>
        <extracomment>Hint before a stop: the node uploads what it recorded with some delay</extracomment>
        <translation>Son saniyelerde gönderilen istekler test kaydında yer almayabilir.</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the list of what is going to be stopped</extracomment>
        <translation>Test çalışmaları</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunColumns</name>
    <message>
        <source>Status</source>
        <extracomment>Column of the test-run table: state of the run</extracomment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <extracomment>Column of the test-run table: its name, and beneath it its ID</extracomment>
        <translation>Ad ve ID</translation>
    </message>
    <message>
        <source>REQ</source>
        <extracomment>Column of the test-run table: the indicator lamp</extracomment>
        <translation>REQ</translation>
    </message>
    <message>
        <source>REQ indicator</source>
        <extracomment>Tooltip of the column REQ</extracomment>
        <translation>REQ göstergesi</translation>
    </message>
    <message>
        <source>Baseline req.</source>
        <extracomment>Column of the test-run table, abbreviated as in Wallarm Console: number of baseline requests</extracomment>
        <translation>Temel isteklerin req.</translation>
    </message>
    <message>
        <source>Baseline requests</source>
        <extracomment>Tooltip of the column Baseline req.</extracomment>
        <translation>Temel istekler</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Column of the test-run table: vulnerabilities found</extracomment>
        <translation>Sonuçlar</translation>
    </message>
    <message>
        <source>Target application</source>
        <extracomment>Column of the test-run table: domain names of the tested application</extracomment>
        <translation>Hedef uygulama</translation>
    </message>
    <message>
        <source>Test record name/Test record ID</source>
        <extracomment>Column of the test-run table, as in Wallarm Console; the cell has the name above the ID</extracomment>
        <translation>Test kayıt adı/Test kayıt ID</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the test-run table: requests per second, and beneath it the remaining time</extracomment>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column of the test-run table: the account and cloud it belongs to</extracomment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Column of the test-run table: the button for the menu</extracomment>
        <translation>Aksiyonlar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <extracomment>Column Results: how many vulnerabilities were found</extracomment>
        <translation>
            <numerusform>%Ln sorun</numerusform>
        </translation>
    </message>
    <message>
        <source>No issues</source>
        <extracomment>Column Results: the run has ended and found nothing</extracomment>
        <translation>Sorun yok</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Column Status: the run has been added and not been read yet</extracomment>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>%1 RPS</source>
        <extracomment>Column Speed: test requests per second now</extracomment>
        <translation>%1 RPS</translation>
    </message>
    <message>
        <source>on average</source>
        <extracomment>Column Speed, second line: the speed is that of the whole, ended run</extracomment>
        <translation>ortalama</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunPage</name>
    <message>
        <source>No test run matches the filter.</source>
        <extracomment>In place of the table: there are runs, but none has the words of the filter</extracomment>
        <translation>Filtreyle eşleşen test çalışması yok.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button beneath &quot;No test run matches the filter.&quot;</extracomment>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>There are no test runs here yet. Add one by its ID or by the link to its page in Wallarm Console.</source>
        <extracomment>In place of the empty table</extracomment>
        <translation>Burada henüz test çalışması yok. ID&apos;siyle veya Wallarm Console&apos;daki sayfasının linkiyle bir test çalışması ekleyin.</translation>
    </message>
    <message>
        <source>Add test run…</source>
        <extracomment>Button beneath the text in place of the empty table; opens a dialog</extracomment>
        <translation>Test çalışması ekle…</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>Heading of the table</extracomment>
        <translation>Test çalışmaları</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the table</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Test runs</source>
        <comment>tooltip</comment>
        <extracomment>Tooltip of the heading, for languages whose heading is the console&apos;s English word</extracomment>
        <translation>Test çalışmaları</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunTexts</name>
    <message>
        <source>Cloning</source>
        <extracomment>State of a test run: baseline requests are being copied into it</extracomment>
        <translation>Kopyalanıyor</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a test run</extracomment>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a test run</extracomment>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended early, for instance by a newer run on the node</extracomment>
        <translation>Yarıda kesildi</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended, no vulnerability found</extracomment>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended, vulnerabilities found</extracomment>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <extracomment>State of a test run that the service did not tell</extracomment>
        <translation>Bilinmeyen durum</translation>
    </message>
    <message>
        <source>Waiting for baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing yet</extracomment>
        <translation>Temel istekler bekleniyor</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Progress in per cent; the sign is part of the text (Turkish: %%1)</extracomment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>Progress: how many of the baseline requests recorded so far have been checked</extracomment>
        <translation>%1 / %2 kontrol edildi</translation>
    </message>
    <message>
        <source>Recording baseline requests</source>
        <extracomment>REQ indicator</extracomment>
        <translation>Temel istekler kaydediliyor</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <extracomment>REQ indicator: recording is on, but the node is not there or not ready</extracomment>
        <translation>Düğüm bekleniyor</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>REQ indicator: the stop is under way</extracomment>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>REQ indicator</extracomment>
        <translation>Kayıt durduruldu</translation>
    </message>
    <message>
        <source>Recording state unknown</source>
        <extracomment>REQ indicator</extracomment>
        <translation>Kayıt durumu bilinmiyor</translation>
    </message>
    <message>
        <source>Nothing is being recorded</source>
        <extracomment>Why &quot;Stop recording&quot; is disabled</extracomment>
        <translation>Hiçbir şey kaydedilmiyor</translation>
    </message>
    <message>
        <source>Stop recording first</source>
        <extracomment>Why &quot;Create similar test run&quot; is disabled</extracomment>
        <translation>Önce kaydı durdurun</translation>
    </message>
    <message>
        <source>The test record is empty and cannot be reused.</source>
        <extracomment>Why &quot;Create similar test run&quot; is disabled</extracomment>
        <translation>Test kaydı boş olduğu için yeniden kullanılamaz.</translation>
    </message>
    <message>
        <source>The test run has ended</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>Test çalışması sona erdi</translation>
    </message>
    <message>
        <source>The test run is not running</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>Test çalışması şu anda çalışmıyor</translation>
    </message>
    <message>
        <source>The test run is not paused</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>Test çalışması duraklatılmış değil</translation>
    </message>
    <message>
        <source>The test run is still being cloned</source>
        <extracomment>Why an action is disabled: the run is still being made as a copy of another</extracomment>
        <translation>Test çalışması hâlâ kopyalanıyor</translation>
    </message>
    <message>
        <source>The recording is being stopped already</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>Kayıt zaten durduruluyor</translation>
    </message>
    <message>
        <source>Required field</source>
        <extracomment>Under a form field that must not be empty</extracomment>
        <translation>Zorunlu alan</translation>
    </message>
    <message>
        <source>Out of range: enter a number from %1 to %2.</source>
        <extracomment>Under a form field with a number; %1 and %2 are the limits</extracomment>
        <translation>Aralık dışında: %1–%2 aralığında bir sayı girin.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunView</name>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the table of test runs</extracomment>
        <translation>Test çalışmaları</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TimeoutField</name>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes in a field; begins with a space where the language wants one</extracomment>
        <translation> dk</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UnlockBanner</name>
    <message>
        <source>Unlock</source>
        <extracomment>Button: unlocks the system keychain</extracomment>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks the system keychain once more</extracomment>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <extracomment>Button: opens the connection, to enter its token or secret</extracomment>
        <translation>Kimlik bilgilerini gir…</translation>
    </message>
    <message>
        <source>Keep until I quit…</source>
        <extracomment>Button: opens the connection, to enter its token or secret and keep it in memory only</extracomment>
        <translation>Çıkana kadar sakla…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Vulnerability</name>
    <message>
        <source>Anomaly</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Anomali</translation>
    </message>
    <message>
        <source>Authentication bypass</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Kimlik doğrulamayı atlatma</translation>
    </message>
    <message>
        <source>Cross-site request forgery (CSRF)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Siteler arası istek sahteciliği (CSRF)</translation>
    </message>
    <message>
        <source>Insecure direct object references (IDOR)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Güvensiz doğrudan nesne referansları (IDOR)</translation>
    </message>
    <message>
        <source>Information exposure</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Bilgi ifşası</translation>
    </message>
    <message>
        <source>LDAP injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>LDAP enjeksiyonu</translation>
    </message>
    <message>
        <source>NoSQL injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>NoSQL enjeksiyonu</translation>
    </message>
    <message>
        <source>Path traversal</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Path traversal</translation>
    </message>
    <message>
        <source>Remote code execution (RCE)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Uzaktan kod yürütme (RCE)</translation>
    </message>
    <message>
        <source>Open redirect</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Açık yönlendirme</translation>
    </message>
    <message>
        <source>SQL injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>SQL enjeksiyonu</translation>
    </message>
    <message>
        <source>Server-side request forgery (SSRF)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Sunucu tarafı istek sahteciliği (SSRF)</translation>
    </message>
    <message>
        <source>Server-side template injection (SSTI)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Sunucu tarafı şablon enjeksiyonu (SSTI)</translation>
    </message>
    <message>
        <source>Cross-site scripting (XSS)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Cross-site scripting (XSS)</translation>
    </message>
    <message>
        <source>Attack on XML external entity (XXE)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>XML dış varlık saldırısı (XXE)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WelcomePage</name>
    <message>
        <source>Welcome to Tallylight</source>
        <extracomment>Heading of the first start</extracomment>
        <translation>Tallylight&apos;a hoş geldiniz</translation>
    </message>
    <message>
        <source>See the recordings that run in your cloud accounts, and stop them with certainty.</source>
        <extracomment>Beneath the heading of the first start</extracomment>
        <translation>Bulut hesaplarınızda süren kayıtları görün ve kesin olarak durdurun.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>First choice of the first start</extracomment>
        <translation>Demoyu dene</translation>
    </message>
    <message>
        <source>A window on simulated clouds. Nothing real is touched, no account is needed.</source>
        <extracomment>What the first choice does</extracomment>
        <translation>Simüle edilmiş bulutlara açılan bir pencere. Gerçek hiçbir şeye dokunulmaz, hesap gerekmez.</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST</source>
        <extracomment>Second choice of the first start</extracomment>
        <translation>Wallarm FAST hizmetine bağlan</translation>
    </message>
    <message>
        <source>Test runs that record baseline requests. You need the token of a FAST node.</source>
        <extracomment>What the second choice does</extracomment>
        <translation>Temel istekleri kaydeden test çalışmaları. Bir FAST düğümünün token&apos;ı gerekir.</translation>
    </message>
    <message>
        <source>Connect Agora</source>
        <extracomment>Third choice of the first start</extracomment>
        <translation>Agora hizmetine bağlan</translation>
    </message>
    <message>
        <source>Cloud recordings. You need the customer ID and the customer secret.</source>
        <extracomment>What the third choice does</extracomment>
        <translation>Bulut kayıtları. Müşteri ID&apos;si ve müşteri gizli anahtarı gerekir.</translation>
    </message>
    <message>
        <source>Tokens and secrets are stored in this computer&apos;s keychain, nowhere else.</source>
        <extracomment>Foot of the first start</extracomment>
        <translation>Token&apos;lar ve gizli anahtarlar bu bilgisayarın anahtarlığında saklanır, başka hiçbir yerde saklanmaz.</translation>
    </message>
</context>
</TS>
