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
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln sn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln dk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln sa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server&apos;s name was not found. Check the address and the internet connection.</source>
        <extracomment>Network problem: DNS</extracomment>
        <translation>Sunucunun adı bulunamadı. Adresi ve internet bağlantısını kontrol edin.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address.</source>
        <extracomment>Network problem: nothing listens there</extracomment>
        <translation>Sunucu bağlantıyı reddetti. Adresi kontrol edin.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the internet connection.</source>
        <extracomment>Network problem: no route, offline</extracomment>
        <translation>Sunucuya ulaşılamadı. İnternet bağlantısını kontrol edin.</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Check the system&apos;s proxy settings.</source>
        <extracomment>Network problem: the proxy set in the system</extracomment>
        <translation>Proxy isteği engelledi. Sistemin proxy ayarlarını kontrol edin.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Network problem</extracomment>
        <translation>Sunucu zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>The request was canceled.</source>
        <extracomment>The program itself canceled the request, for instance because it is quitting</extracomment>
        <translation>İstek iptal edildi.</translation>
    </message>
    <message>
        <source>The connection closed before a response arrived.</source>
        <extracomment>Network problem: the request was sent, but its answer never came</extracomment>
        <translation>Bağlantı, yanıt gelmeden sona erdi.</translation>
    </message>
    <message>
        <source>The server redirected the request. Tallylight does not follow redirects. Check the address.</source>
        <extracomment>The server&apos;s answer names another address; it is not followed, to keep the credentials safe</extracomment>
        <translation>Sunucu isteği yönlendirdi. Tallylight yönlendirmeleri izlemez. Adresi kontrol edin.</translation>
    </message>
    <message>
        <source>The response was too large and was not read.</source>
        <extracomment>More than 32 MB</extracomment>
        <translation>Yanıt çok büyük olduğu için okunmadı.</translation>
    </message>
    <message>
        <source>Unreadable response. A proxy or another server may have replied instead.</source>
        <extracomment>HTML, truncated or unexpected data instead of an answer</extracomment>
        <translation>Okunamayan yanıt. Bunun yerine bir proxy veya başka bir sunucu yanıt vermiş olabilir.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <extracomment>HTTP 429</extracomment>
        <translation>Çok fazla istek. Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again later.</source>
        <extracomment>HTTP 5xx</extracomment>
        <translation>Hizmette bir sorun var. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>No usable keychain was found on this computer. You can keep the secret until you quit.</source>
        <extracomment>There is no keychain service on this computer</extracomment>
        <translation>Bu bilgisayarda kullanılabilecek bir anahtarlık yok. Gizli bilgiyi programdan çıkana kadar saklayabilirsiniz.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or keep the secret until you quit.</source>
        <extracomment>The keychain exists but is locked</extracomment>
        <translation>Anahtarlık kilitli. Kilidini açın veya gizli bilgiyi programdan çıkana kadar saklayın.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the system&apos;s keychain settings, or keep the secret until you quit.</source>
        <extracomment>The keychain is unlocked but does not let the program in</extracomment>
        <translation>Anahtarlık erişimi reddetti. Sistemin anahtarlık ayarlarında erişime izin verin veya gizli bilgiyi programdan çıkana kadar saklayın.</translation>
    </message>
    <message>
        <source>Tallylight could not save its records. Check the free disk space and the permissions of its data folder.</source>
        <extracomment>The program&apos;s own record of what it did could not be written to disk</extracomment>
        <translation>Tallylight verilerini kaydedemedi. Boş disk alanını ve veri klasörünün izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>Tallylight&apos;s records were written by a newer version. Use that version.</source>
        <extracomment>The data folder was used by a newer version</extracomment>
        <translation>Tallylight&apos;ın verileri daha yeni bir sürümle yazılmış. O sürümü kullanın.</translation>
    </message>
    <message>
        <source>This value is not valid.</source>
        <extracomment>A field contains something that cannot be sent</extracomment>
        <translation>Bu değer geçerli değil.</translation>
    </message>
    <message>
        <source>Status code: %1</source>
        <extracomment>Error details: the HTTP status, for example 504</extracomment>
        <translation>Durum kodu: %1</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>Error details: the service&apos;s own number</extracomment>
        <translation>Hata kodu: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>Error details: the parameter that was refused, a JSON name</extracomment>
        <translation>Alan: %1</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <extracomment>Error details: the service&apos;s own words, not translated</extracomment>
        <translation>Sunucunun yanıtı: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>Error details: for the vendor&apos;s support</extracomment>
        <translation>İstek ID&apos;si: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server did not answer with a secure connection. Check the address and the port.</source>
        <extracomment>The address begins with https, but something other than TLS listens there</extracomment>
        <translation>Sunucu güvenli bir bağlantıyla yanıt vermedi. Adresi ve bağlantı noktasını kontrol edin.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed, so nobody vouches for it. Check the address. If the server is your company&apos;s, choose its certificate file in the connection.</source>
        <extracomment>The field &quot;Certificate file&quot; is among the advanced settings of a connection</extracomment>
        <translation>Sunucunun sertifikası kendinden imzalı, yani doğruluğunu kimse onaylamıyor. Adresi kontrol edin. Sunucu şirketinize aitse bağlantıda onun sertifika dosyasını seçin.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not trust. Check the address. On a company network, choose the company&apos;s certificate file in the connection.</source>
        <extracomment>The field &quot;Certificate file&quot; is among the advanced settings of a connection</extracomment>
        <translation>Sunucunun sertifikası, bu bilgisayarın güvenmediği bir sertifika yetkilisinden geliyor. Adresi kontrol edin. Şirket ağındaysanız bağlantıda şirketin sertifika dosyasını seçin.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Check the address: another server may have answered.</source>
        <extracomment>Network problem</extracomment>
        <translation>Sunucunun sertifikası başka bir ada ait. Adresi kontrol edin: Başka bir sunucu yanıt vermiş olabilir.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Check this computer&apos;s date. If it is right, the server needs a new certificate.</source>
        <extracomment>Network problem</extracomment>
        <translation>Sunucunun sertifikasının süresi dolmuş. Bu bilgisayarın tarihini kontrol edin. Tarih doğruysa sunucunun yeni bir sertifikaya ihtiyacı var.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check this computer&apos;s date and time.</source>
        <extracomment>Network problem</extracomment>
        <translation>Sunucunun sertifikası henüz geçerli değil. Bu bilgisayarın tarihini ve saatini kontrol edin.</translation>
    </message>
    <message>
        <source>The secure connection could not be made. Check the address and, on a company network, its proxy.</source>
        <extracomment>Network problem of unknown cause</extracomment>
        <translation>Güvenli bağlantı kurulamadı. Adresi ve şirket ağındaysanız şirketin proxy sunucusunu kontrol edin.</translation>
    </message>
    <message>
        <source>The certificate file of the connection cannot be read. Choose it again, or remove it from the connection.</source>
        <extracomment>The file with the certificates that a connection trusts in addition to the system&apos;s</extracomment>
        <translation>Bağlantının sertifika dosyası okunamıyor. Dosyayı yeniden seçin veya bağlantıdan kaldırın.</translation>
    </message>
    <message>
        <source>The address of the connection cannot be used. Correct it in the connection.</source>
        <extracomment>A connection&apos;s address is not an address</extracomment>
        <translation>Bağlantının adresi kullanılamıyor. Adresi bağlantıda düzeltin.</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <extracomment>Details of a certificate problem: whom it names</extracomment>
        <translation>Sertifikanın sahibi: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <extracomment>Details of a certificate problem: the authority that issued it</extracomment>
        <translation>Veren: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <extracomment>Details of a certificate problem: two dates with the time of day</extracomment>
        <translation>Geçerlilik: %1 – %2</translation>
    </message>
    <message>
        <source>Field: %1 (%2), value: %3</source>
        <extracomment>Error details: a parameter that the service refused, a JSON name; its code for the reason; and what was sent</extracomment>
        <translation>Alan: %1 (%2), değer: %3</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or keep the secret until you quit.</source>
        <extracomment>There is a keychain service on this computer, but it does not answer</extracomment>
        <translation>Anahtarlık yanıt vermiyor. Yeniden deneyin veya gizli bilgiyi programdan çıkana kadar saklayın.</translation>
    </message>
    <message>
        <source>The program&apos;s records are damaged.</source>
        <extracomment>The program&apos;s own record of what it did</extracomment>
        <translation>Programın verileri bozulmuş.</translation>
    </message>
    <message>
        <source>The file in the place of the program&apos;s records was made by another program.</source>
        <extracomment>Another program&apos;s file is in the place of the program&apos;s own records</extracomment>
        <translation>Programın verilerinin yerindeki dosya başka bir programla oluşturulmuş.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed, so the program cannot keep records.</source>
        <extracomment>SQLite is a name. On Linux it is a package that was not installed</extracomment>
        <translation>Qt&apos;nin SQLite sürücüsü yüklü değil; bu yüzden program veri saklayamıyor.</translation>
    </message>
    <message>
        <source>The program&apos;s records were deleted or replaced while it was running.</source>
        <extracomment>While the program was running, its records were deleted or replaced by another file</extracomment>
        <translation>Programın verileri, program çalışırken silindi veya değiştirildi.</translation>
    </message>
    <message>
        <source>The connection is read-only, so nothing that could change anything is sent through it. You can change that in the connection.</source>
        <extracomment>The user chose &quot;read-only&quot; for a connection; it was not sent for this reason</extracomment>
        <translation>Bağlantı salt okunur; bu nedenle herhangi bir şeyi değiştirebilecek hiçbir istek gönderilmez. Bunu bağlantıda değiştirebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AboutDialog</name>
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
    <message>
        <source>Tallylight is not made or endorsed by Wallarm or Agora.</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;</extracomment>
        <translation>Tallylight, Wallarm veya Agora tarafından yapılmamış ve onaylanmamıştır.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Tab of the dialog &quot;About Tallylight&quot;: versions of the program and of what it is made of</extracomment>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Tab of the dialog &quot;About Tallylight&quot;: licenses of the program and of what it is made of</extracomment>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>For screen readers: the list of what the program is made of</extracomment>
        <translation>Bileşenler</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <extracomment>Button: puts the versions on the clipboard</extracomment>
        <translation>Sürümleri &amp;kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Kapat</translation>
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
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Column of the activity list: what was done</extracomment>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Column of the activity list: the affected test run or recording</extracomment>
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
        <extracomment>Above the activity list: how many stops were requested and are not finished</extracomment>
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
        <source>Nothing here yet. Everything you stop, start or add is listed here.</source>
        <extracomment>In place of the activity list while it is empty</extracomment>
        <translation>Burada henüz bir şey yok. Durdurduğunuz, başlattığınız veya eklediğiniz her şey burada listelenir.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <extracomment>In place of the activity list: there is something, but nothing has the words of the filter</extracomment>
        <translation>Filtreyle eşleşen bir şey yok.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the activity list</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter of the activity list</source>
        <extracomment>For screen readers: the field with the words that an entry of the activity list must have to be shown</extracomment>
        <translation>Etkinlik listesinin filtresi</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityTexts</name>
    <message>
        <source>Stop requested</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>Durdurma istendi</translation>
    </message>
    <message>
        <source>Stop sent, attempt %1</source>
        <extracomment>Activity list: the stop was sent again; %1 is a number, 2 or more</extracomment>
        <translation>Durdurma isteği gönderildi, deneme %1</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>Durdurma isteği gönderildi</translation>
    </message>
    <message>
        <source>Stop finished</source>
        <extracomment>Activity list: outcome of a request to stop</extracomment>
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
        <source>Create request sent</source>
        <extracomment>Activity list: the request to create a test run was sent</extracomment>
        <translation>Test çalışması oluşturma isteği gönderildi</translation>
    </message>
    <message>
        <source>Copy request sent</source>
        <extracomment>Activity list: the request to copy a test run was sent</extracomment>
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
        <source>Creation finished</source>
        <extracomment>Activity list: outcome of a request to create or copy a test run; its outcome is in the next column</extracomment>
        <translation>Oluşturma sonuçlandı</translation>
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
        <source>New state</source>
        <extracomment>Activity list: a cloud recording has a new state, which is in the next column</extracomment>
        <translation>Yeni durum</translation>
    </message>
    <message>
        <source>Cloud recording of “%1”</source>
        <extracomment>Activity list: %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Activity list: a cloud recording that is no longer on the list</extracomment>
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
        <extracomment>Activity list: a connection that is no longer on the list</extracomment>
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
        <translation>Henüz doğrulanmadı</translation>
    </message>
    <message>
        <source>Pause requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>Duraklatma istendi</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>Activity list: what was done to a test run
----------
Activity list: a web page recording will pause</extracomment>
        <translation>Duraklatma isteği gönderildi</translation>
    </message>
    <message>
        <source>Pause finished</source>
        <extracomment>Activity list: outcome of a request to pause a test run</extracomment>
        <translation>Duraklatma sonuçlandı</translation>
    </message>
    <message>
        <source>Resume requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>Devam ettirme istendi</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>Activity list: what was done to a test run
----------
Activity list: a web page recording will resume</extracomment>
        <translation>Devam ettirme isteği gönderildi</translation>
    </message>
    <message>
        <source>Resume finished</source>
        <extracomment>Activity list: outcome of a request to resume a test run</extracomment>
        <translation>Devam ettirme sonuçlandı</translation>
    </message>
    <message>
        <source>Interrupt requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>Yarıda kesme istendi</translation>
    </message>
    <message>
        <source>Interrupt sent</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>Yarıda kesme isteği gönderildi</translation>
    </message>
    <message>
        <source>Interrupt finished</source>
        <extracomment>Activity list: outcome of a request to interrupt a test run</extracomment>
        <translation>Yarıda kesme sonuçlandı</translation>
    </message>
    <message>
        <source>Recording ID entered</source>
        <extracomment>Activity list: the user entered the ID of a cloud recording that was unknown</extracomment>
        <translation>Kayıt ID&apos;si girildi</translation>
    </message>
    <message>
        <source>Change finished</source>
        <extracomment>Activity list: outcome of a request to change a running cloud recording</extracomment>
        <translation>Değişiklik sonuçlandı</translation>
    </message>
    <message>
        <source>New layout sent</source>
        <extracomment>Activity list: the new video layout of a cloud recording was sent</extracomment>
        <translation>Yeni düzen gönderildi</translation>
    </message>
    <message>
        <source>New subscriptions sent</source>
        <extracomment>Activity list: whose audio and video to record</extracomment>
        <translation>Yeni kullanıcı seçimi gönderildi</translation>
    </message>
    <message>
        <source>New streaming address sent</source>
        <extracomment>Activity list: the address to which a web page recording is streamed</extracomment>
        <translation>Yeni yayın adresi gönderildi</translation>
    </message>
    <message>
        <source>New storage keys sent</source>
        <extracomment>Activity list: new temporary keys for the storage of a cloud recording</extracomment>
        <translation>Yeni depolama anahtarları gönderildi</translation>
    </message>
    <message>
        <source>Change sent</source>
        <extracomment>Activity list: a setting of a running cloud recording was changed</extracomment>
        <translation>Değişiklik gönderildi</translation>
    </message>
    <message>
        <source>Automatic stop set</source>
        <extracomment>Activity list: the program will stop this recording automatically, by a rule</extracomment>
        <translation>Otomatik durdurma ayarlandı</translation>
    </message>
    <message numerus="yes">
        <source>Automatic stop postponed by %Ln minute(s)</source>
        <extracomment>Activity list: an automatic stop is postponed by this many minutes</extracomment>
        <translation>
            <numerusform>Otomatik durdurma %Ln dakika ertelendi</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic stop canceled</source>
        <extracomment>Activity list: there will be no automatic stop</extracomment>
        <translation>Otomatik durdurma iptal edildi</translation>
    </message>
    <message>
        <source>Automatic stop triggered</source>
        <extracomment>Activity list: the program requested the stop automatically, by a rule</extracomment>
        <translation>Otomatik durdurma zamanı geldi</translation>
    </message>
    <message>
        <source>Canceled, not sent</source>
        <extracomment>Outcome of a request, in a list: the user withdrew it before it was sent</extracomment>
        <translation>İptal edildi, gönderilmedi</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list</extracomment>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list: it was already so</extracomment>
        <translation>Yapılacak bir şey yoktu</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list: it had no effect</extracomment>
        <translation>Değişmedi</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>outcome of a stop</comment>
        <extracomment>Outcome of a stop, in a list: it has ended, by the stop or before it</extracomment>
        <translation>Sona erdi</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <extracomment>Activity list: a test run or a cloud recording; its removal was undone</extracomment>
        <translation>Listeye geri kondu</translation>
    </message>
    <message>
        <source>Automatic stop no longer active</source>
        <extracomment>Activity list: a rule has requested its stop, and will not request another</extracomment>
        <translation>Otomatik durdurma artık etkin değil</translation>
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
        <source>This is not a test run ID or a link to a test run.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>Bu ne bir test çalışmasının ID&apos;si ne de linki.</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Test çalışması ekle</translation>
    </message>
    <message>
        <source>In Wallarm Console, the ID is shown below the test run&apos;s name and at the end of the page&apos;s address.</source>
        <extracomment>In the dialog that adds a test run: where to find the ID</extracomment>
        <translation>ID, Wallarm Console&apos;da test çalışmasının adının altında ve sayfasının adresinin sonunda yer alır.</translation>
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
    <message>
        <source>Looking up the test run…</source>
        <extracomment>Under the field for a test run&apos;s ID, while the service is being queried for it</extracomment>
        <translation>Test çalışması aranıyor…</translation>
    </message>
    <message>
        <source>Test run %1 was not found. Check the ID and the connection.</source>
        <extracomment>Under the field for a test run&apos;s ID; %1 is the ID</extracomment>
        <translation>“%1” test çalışması bulunamadı. ID&apos;yi ve bağlantıyı kontrol edin.</translation>
    </message>
    <message>
        <source>The test run could not be looked up, so it may not exist.</source>
        <extracomment>Under the field for a test run&apos;s ID; a sentence with the reason follows</extracomment>
        <translation>Test çalışması sorgulanamadı; böyle bir çalışma olmayabilir.</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <extracomment>Button: adds a test run to the list although the service could not be queried for it</extracomment>
        <translation>Yine de ekle</translation>
    </message>
    <message>
        <source>Connection:</source>
        <extracomment>Label of a field: the account and cloud</extracomment>
        <translation>Bağlantı:</translation>
    </message>
    <message>
        <source>Test run ID or link:</source>
        <extracomment>Label of a field</extracomment>
        <translation>Test çalışması ID&apos;si veya linki:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AdoptDialog</name>
    <message>
        <source>Add running recording</source>
        <extracomment>Title of a window</extracomment>
        <translation>Kaydı ID&apos;leriyle ekle</translation>
    </message>
    <message>
        <source>Watch and stop a cloud recording that was started elsewhere. Paste anything that contains its IDs: a response, a URL, a webhook event or the name of a recorded file.</source>
        <extracomment>What the window &quot;Add running recording&quot; is for</extracomment>
        <translation>Başka bir yerden başlatılmış bir bulut kaydını burada izlemek ve durdurmak için ekleyin. Elinizde ne varsa yapıştırın: hizmetin bir yanıtı, bir çağrının adresi, bir webhook olayı veya bir kayıt dosyasının adı.</translation>
    </message>
    <message>
        <source>Paste text with the IDs</source>
        <extracomment>For screen readers and as the hint in the empty box</extracomment>
        <translation>ID&apos;leri içeren metni yapıştırın</translation>
    </message>
    <message>
        <source>No IDs were found in this text. Fill in the fields yourself.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>Bu metinde hiçbir ID tanınamadı. Alanları kendiniz doldurun.</translation>
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
    <message>
        <source>Detect automatically</source>
        <extracomment>Choice of a recording mode: the program finds out which one it is</extracomment>
        <translation>Otomatik algıla</translation>
    </message>
    <message>
        <source>Asking the service which mode it was started in…</source>
        <extracomment>Below the recording mode, while the program finds it out</extracomment>
        <translation>Hangi modda başlatıldığı hizmete soruluyor…</translation>
    </message>
    <message>
        <source>The service found the recording in this mode.</source>
        <extracomment>Below the recording mode, after the program has found it out</extracomment>
        <translation>Hizmet kaydı bu modda buldu.</translation>
    </message>
    <message>
        <source>The service found no recording with these IDs in any mode. It may have ended, or an ID, the App ID or the connection is wrong.</source>
        <extracomment>Below the recording mode, after the program has asked in each one</extracomment>
        <translation>Hizmet bu ID&apos;lerle hiçbir modda kayıt bulamadı. Kayıt sona ermiş olabilir veya bir ID, App ID ya da bağlantı yanlıştır.</translation>
    </message>
    <message>
        <source>The mode could not be detected. %1 Choose it yourself, or try again.</source>
        <extracomment>Below the recording mode, after the program could not find it out; %1 is a sentence that says why</extracomment>
        <translation>Mod algılanamadı. %1 Modu kendiniz seçin veya yeniden deneyin.</translation>
    </message>
    <message>
        <source>Check the boxes of the recordings that you want to add.</source>
        <extracomment>Above a list of cloud recordings with check boxes, when none of them was checked</extracomment>
        <translation>Eklemek istediğiniz kayıtları işaretleyin.</translation>
    </message>
    <message>
        <source>The channel name was taken from a file name. In web page mode, file names replace special characters. Check the name.</source>
        <extracomment>Below the box for pasted text: in names of files of web page recordings special characters become hyphens</extracomment>
        <translation>Kanal adı bir dosya adından alındı. Web sayfası kayıt modunda dosya adlarındaki özel karakterler değiştirilir. Adı kontrol edin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) were found. Check the ones to add. Select one to see and complete its IDs.</source>
        <extracomment>Above a list of cloud recordings with check boxes; below it are the fields of the selected one</extracomment>
        <translation>
            <numerusform>%Ln kayıt bulundu. Eklenecekleri işaretleyin; ID değerlerini görmek ve tamamlamak için birini seçin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln recording(s)</source>
        <extracomment>Button: adds the checked recordings to the list</extracomment>
        <translation>
            <numerusform>%Ln kayıt ekle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AnswerTab</name>
    <message>
        <source>Reading…</source>
        <extracomment>Details of a test run: the service has been asked and has not answered yet</extracomment>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>Details of a test run, above the service&apos;s answer; %1 is the HTTP status, for example 200</extracomment>
        <translation>HTTP durum kodu %1</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Details of a test run: shown in the empty field that searches the service&apos;s answer</extracomment>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>Button: goes to the previous match</extracomment>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>Button: goes to the next match</extracomment>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Service response</source>
        <extracomment>For screen readers: what the service answered, as it came</extracomment>
        <translation>Hizmetin yanıtı</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the service&apos;s answer on the clipboard</extracomment>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>Button: requests the service&apos;s answer again</extracomment>
        <translation>Yeniden yükle</translation>
    </message>
    <message>
        <source>%1. The answer is very long and shown in part; “Copy” copies all of it.</source>
        <extracomment>Details of a test run, above the service&apos;s answer; %1 is &quot;HTTP status 200&quot;. The button &quot;Copy&quot; is below</extracomment>
        <translation>%1. Yanıt çok uzun olduğundan yalnızca bir bölümü gösteriliyor; “Kopyala” tamamını kopyalar.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AreaSection</name>
    <message>
        <source>Area</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>nearest to this computer</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>bu bilgisayara en yakın</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>Çin</translation>
    </message>
    <message>
        <source>Southeast Asia</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>Güneydoğu Asya</translation>
    </message>
    <message>
        <source>Europe</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>Avrupa</translation>
    </message>
    <message>
        <source>North America</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>Kuzey Amerika</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopDialog</name>
    <message>
        <source>Stop automatically</source>
        <extracomment>Title of a dialog: when a recording is stopped automatically</extracomment>
        <translation>Otomatik olarak durdur</translation>
    </message>
    <message>
        <source>When should the recording of “%1” stop?</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording</extracomment>
        <translation>“%1” için kayıt ne zaman durdurulsun?</translation>
    </message>
    <message numerus="yes">
        <source>When should %Ln recording(s) stop?</source>
        <extracomment>For several test runs or cloud recordings at once</extracomment>
        <translation>
            <numerusform>%Ln kayıt ne zaman durdurulsun?</numerusform>
        </translation>
    </message>
    <message>
        <source>This works only while Tallylight is running. You will be notified first and can cancel or postpone the stop.</source>
        <extracomment>In the dialog that sets when a recording is stopped automatically</extracomment>
        <translation>Bu, yalnızca Tallylight çalışırken işler. Size önceden haber verilir; durdurmayı iptal edebilir veya erteleyebilirsiniz.</translation>
    </message>
    <message>
        <source>Schedule stop</source>
        <extracomment>Button: sets when a recording is stopped automatically</extracomment>
        <translation>Durdurmayı zamanla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Do not stop automatically</source>
        <extracomment>Button: the recording is no longer stopped automatically</extracomment>
        <translation>Otomatik durdurmayı kaldır</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopForm</name>
    <message>
        <source>No new baseline requests for</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with minutes</extracomment>
        <translation>Şu süre boyunca yeni temel istek gelmezse</translation>
    </message>
    <message>
        <source>Baseline requests reach</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with a number</extracomment>
        <translation>Temel istek sayısı şuna ulaşınca</translation>
    </message>
    <message>
        <source>At this time</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with date and time</extracomment>
        <translation>Belirli bir zamanda</translation>
    </message>
    <message>
        <source>Time since the start reaches</source>
        <extracomment>Choice of when a cloud recording is stopped automatically; beside it a field with minutes</extracomment>
        <translation>Başlangıçtan şu kadar süre sonra</translation>
    </message>
    <message>
        <source>Cost reaches</source>
        <extracomment>Choice of when a cloud recording is stopped automatically; beside it a field with an amount of money</extracomment>
        <translation>Maliyet şuna ulaşınca</translation>
    </message>
    <message>
        <source>This time has already passed.</source>
        <extracomment>Under a field with a time</extracomment>
        <translation>Bu zaman zaten geçti.</translation>
    </message>
    <message>
        <source>Enter a number greater than zero.</source>
        <translation>Sıfırdan büyük bir sayı girin.</translation>
    </message>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After a number of minutes in a field; begins with a space if the language needs one</extracomment>
        <translation>
            <numerusform> dk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopNotices</name>
    <message numerus="yes">
        <source>%Ln more recording(s) will be stopped soon.</source>
        <extracomment>After a sentence about one recording that is about to be stopped automatically</extracomment>
        <translation>
            <numerusform>Ayrıca %Ln kayıt yakında durdurulacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel automatic stop</source>
        <extracomment>Button beside the notice that a recording is about to be stopped automatically</extracomment>
        <translation>Otomatik durdurmayı iptal et</translation>
    </message>
    <message numerus="yes">
        <source>Postpone by %Ln minute(s)</source>
        <extracomment>Button beside the notice that a recording is about to be stopped automatically</extracomment>
        <translation>
            <numerusform>%Ln dakika ertele</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of “%1” stops in %2, at %3.</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording, %2 a duration, for example &quot;59 s&quot;, %3 the time of day</extracomment>
        <translation>“%1” için kayıt %2 sonra durdurulacak (%3).</translation>
    </message>
    <message numerus="yes">
        <source>The automatic stop of %Ln recording(s) was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %1</source>
        <extracomment>The rule that stops several recordings automatically was set, but the program&apos;s own records could not be written to disk; %1 is a sentence with the reason</extracomment>
        <translation>
            <numerusform>%Ln kayıt için otomatik durdurma değiştirildi, ancak değişiklik kaydedilemedi. Tallylight yeniden başlatıldığında bu değişiklik unutulmuş olur. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The automatic stop of “%1” was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %2</source>
        <extracomment>The rule that stops a recording automatically was set, postponed or canceled, but the program&apos;s own records could not be written to disk; %1 is the name of a test run or the channel of a cloud recording, %2 a sentence with the reason</extracomment>
        <translation>“%1” için otomatik durdurma değiştirildi, ancak değişiklik kaydedilemedi. Tallylight yeniden başlatıldığında bu değişiklik unutulmuş olur. %2</translation>
    </message>
    <message>
        <source>The recording of “%1” stops in %2, at %3. %4 has set this.</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording, %2 a duration, for example &quot;59 s&quot;, %3 the time of day, %4 the name of the colleague who has set the automatic stop</extracomment>
        <translation>“%1” için kayıt %2 sonra durdurulacak (%3). Bunu %4 ayarladı.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopTexts</name>
    <message>
        <source>Stops after %1 without a new baseline request</source>
        <extracomment>When a recording will be stopped automatically; %1 is a duration, for example &quot;10 min&quot;</extracomment>
        <translation>%1 boyunca yeni temel istek gelmezse durdurulur</translation>
    </message>
    <message numerus="yes">
        <source>Stops at %Ln baseline request(s)</source>
        <extracomment>When a recording will be stopped automatically</extracomment>
        <translation>
            <numerusform>%Ln temel isteğe ulaşılınca durdurulur</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops at %1</source>
        <extracomment>When a recording will be stopped automatically; %1 is a time, with a date if it is not today</extracomment>
        <translation>Durdurulma zamanı: %1</translation>
    </message>
    <message>
        <source>Stops %1 after the start</source>
        <extracomment>When a cloud recording will be stopped automatically; %1 is a duration, counted from its start</extracomment>
        <translation>Başlangıçtan %1 sonra durdurulur</translation>
    </message>
    <message>
        <source>Stops when the cost reaches %1</source>
        <extracomment>When a cloud recording will be stopped automatically; %1 is an amount of money</extracomment>
        <translation>Maliyeti %1 tutarına ulaşınca durdurulur</translation>
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
        <translation>Pazartesiden cumaya durdurulur, saat %1</translation>
    </message>
    <message>
        <source>Stops every day at %1</source>
        <extracomment>A connection in which everything is stopped automatically; %1 is a time of day</extracomment>
        <translation>Her gün durdurulur, saat %1</translation>
    </message>
    <message>
        <source>“%1” stops at %2</source>
        <extracomment>Status bar, and tooltip of the lamp in the system tray: when everything that records in a connection is stopped next; %1 is its name, %2 a time, with a date if it is not today</extracomment>
        <translation>“%1” durdurulma zamanı: %2</translation>
    </message>
    <message>
        <source>%1, set by %2</source>
        <extracomment>An automatic stop that a colleague has set: %1 is what it says, as &quot;Stops at 15:00&quot; or &quot;Recording, stops automatically&quot;, %2 the colleague&apos;s name</extracomment>
        <translation>%1 (%2 ayarladı)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BackgroundFields</name>
    <message>
        <source>https://… (JPG or BMP)</source>
        <extracomment>In an empty field for the address of an image</extracomment>
        <translation>https://… (JPG veya BMP)</translation>
    </message>
    <message>
        <source>Choose color…</source>
        <extracomment>Button: opens a window with colors</extracomment>
        <translation>Renk seç…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchProgress</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the progress of a request for many: withdraws what has not been sent yet</extracomment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel the requests that have not been sent yet</source>
        <extracomment>Tooltip of the button &quot;Cancel&quot; beside the progress of a request for many</extracomment>
        <translation>Henüz gönderilmeyenleri iptal et</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Button beside the progress of a request for many: shows the outcome of each</extracomment>
        <translation>Rapor…</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>For screen readers: progress bar of a request for many</extracomment>
        <translation>İlerleme</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchReportDialog</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>The report was saved; %1 is the file</extracomment>
        <translation>“%1” dosyasına kaydedildi</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of the dialog with the outcome of a request for many</extracomment>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Cancel unsent requests</source>
        <extracomment>Button: withdraws what has not been sent yet</extracomment>
        <translation>Gönderilmeyenleri iptal et</translation>
    </message>
    <message>
        <source>Retry unconfirmed</source>
        <extracomment>Button: repeats the request for those that are not confirmed</extracomment>
        <translation>Doğrulanmayanları yeniden dene</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>Button; opens a dialog that asks for a file</extracomment>
        <translation>Raporu kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchReportTexts</name>
    <message numerus="yes">
        <source>Stop recording: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Kaydı durdur: %Ln test çalışması</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Duraklat: %Ln test çalışması</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Devam ettir: %Ln test çalışması</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupt: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Yarıda kes: %Ln test çalışması</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop: %Ln cloud recording(s)</source>
        <extracomment>Title of the report on a request for many cloud recordings</extracomment>
        <translation>
            <numerusform>Durdur: %Ln bulut kaydı</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Progress of a request for many: %1 of %2 have an outcome</extracomment>
        <translation>%1 / %2 tamamlandı</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Outcome in a report, while there is none</extracomment>
        <translation>Sürüyor</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the report on a request for many: name of a test run or a channel</extracomment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column of the report on a request for many: the service&apos;s ID</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column of the report on a request for many</extracomment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the report on a request for many</extracomment>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the report on a request for many: the reason for the outcome</extracomment>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column of an exported report: the outcome as a word for programs</extracomment>
        <translation>Kod</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ChangeMenu</name>
    <message>
        <source>Select one cloud recording to change it.</source>
        <extracomment>Why a change cannot be made while several cloud recordings are selected</extracomment>
        <translation>Değişiklik yapmak için tek bir bulut kaydı seçin.</translation>
    </message>
    <message>
        <source>It is already paused.</source>
        <extracomment>Why a cloud recording cannot be paused</extracomment>
        <translation>Kayıt zaten duraklatılmış.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <extracomment>Why a cloud recording cannot be resumed</extracomment>
        <translation>Kayıt duraklatılmış değil.</translation>
    </message>
    <message>
        <source>The temporary storage keys for the recording of “%1” are valid only until %2. Enter new ones.</source>
        <extracomment>%1 is the name of a channel, %2 a date and time after which no file would reach the storage</extracomment>
        <translation>“%1” kanalının bulut kaydındaki geçici depolama anahtarları yalnızca şu zamana kadar geçerli: %2. Kayda yeni anahtarlar verin.</translation>
    </message>
    <message>
        <source>Renew storage keys…</source>
        <extracomment>Next step: opens the window for new storage keys
----------
Action: opens a window for new keys of the cloud storage</extracomment>
        <translation>Depolama anahtarlarını yenile…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Menu: what can be changed in a running cloud recording</extracomment>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Layout…</source>
        <extracomment>Action: opens the editor for the positions of the users in the video</extracomment>
        <translation>Düzen…</translation>
    </message>
    <message>
        <source>Who is recorded…</source>
        <extracomment>Action: opens a window to choose whose audio and video is recorded</extracomment>
        <translation>Kaydedilecek kullanıcılar…</translation>
    </message>
    <message>
        <source>Push address…</source>
        <extracomment>Action: opens a window for the address that a recorded web page is broadcast to</extracomment>
        <translation>Yayın adresi…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Action: a web page recording writes nothing until it is resumed</extracomment>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Action: a paused web page recording writes again</extracomment>
        <translation>Devam ettir</translation>
    </message>
    <message>
        <source>Select a cloud recording first.</source>
        <extracomment>Why a menu is disabled</extracomment>
        <translation>Önce bir bulut kaydı seçin.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CheckPage</name>
    <message>
        <source>Check</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Something to check again before a recording is started; %1 is a field with its colon, %2 a sentence</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ready to start?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>Başlatmaya hazır mısınız?</translation>
    </message>
    <message>
        <source>It is billed from start to end.</source>
        <extracomment>Below the question</extracomment>
        <translation>Kayıt, başlatılmasından sona erene kadar ücretlendirilir.</translation>
    </message>
    <message>
        <source>The exact request</source>
        <extracomment>Heading of a part that can be opened: what is sent to the service, letter for letter</extracomment>
        <translation>İsteğin tam metni</translation>
    </message>
    <message>
        <source>2 requests, keys and tokens masked</source>
        <extracomment>Beside that heading</extracomment>
        <translation>2 istek; anahtarlar ve token&apos;lar maskeli</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the shown request on the clipboard</extracomment>
        <translation>Kopyala</translation>
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
        <translation>Aksiyonlar</translation>
    </message>
    <message>
        <source>%1 The last query failed. %2</source>
        <extracomment>Tooltip: %1 is a sentence about the state, %2 a sentence about the problem with reading it</extracomment>
        <translation>%1 Son sorgu başarısız oldu. %2</translation>
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
    <message>
        <source>%1, stops automatically</source>
        <extracomment>Column State; %1 is the state, as &quot;Recording&quot;: the program will stop it by a rule that the user set</extracomment>
        <translation>%1, otomatik olarak durdurulacak</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <extracomment>Column: what a cloud recording has cost so far, an estimate</extracomment>
        <translation>Şimdiye kadarki maliyet</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column: a number in an issue tracker that the user has entered</extracomment>
        <translation>Talep</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: what the user has written about the cloud recording</extracomment>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CloudRecordingPanel</name>
    <message>
        <source>No cloud recordings yet. Agora cannot list them, so start one here or add a running one by its IDs.</source>
        <extracomment>In place of the table while it is empty</extracomment>
        <translation>Henüz bulut kaydı yok. Agora kayıtları listeleyemez: burada bir kayıt başlatın veya süren bir kaydı ID&apos;leriyle ekleyin.</translation>
    </message>
    <message>
        <source>No cloud recording matches the filter.</source>
        <extracomment>In place of the table: there are cloud recordings, but none has the words of the filter</extracomment>
        <translation>Filtreyle eşleşen bulut kaydı yok.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the table</extracomment>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter of the cloud recordings</source>
        <extracomment>For screen readers: the field with the words that a cloud recording must have to be shown</extracomment>
        <translation>Bulut kayıtlarının filtresi</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button beneath &quot;No cloud recording matches the filter.&quot;</extracomment>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>Cloud recordings</source>
        <extracomment>Heading of the table</extracomment>
        <translation>Bulut kayıtları</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ColleagueTexts</name>
    <message>
        <source>Started by</source>
        <extracomment>Column and field: who of the team started a cloud recording or created a test run</extracomment>
        <translation>Başlatan</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Filter of test runs and cloud recordings: what this user started, not what colleagues did</extracomment>
        <translation>Benimkiler</translation>
    </message>
    <message>
        <source>Show only what you have started</source>
        <extracomment>Tooltip of the filter &quot;Mine&quot;</extracomment>
        <translation>Yalnızca sizin başlattıklarınızı göster</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Column &quot;Started by&quot;: the user of this program</extracomment>
        <translation>Siz</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <extracomment>Column &quot;Started by&quot;, of a cloud recording that was started elsewhere; %1 is &quot;You&quot; or the name of the colleague who added it by its IDs</extracomment>
        <translation>%1 (ekledi)</translation>
    </message>
    <message>
        <source>%1 is stopping it</source>
        <extracomment>State of a recording: a colleague has requested the stop; %1 is the colleague&apos;s name</extracomment>
        <translation>%1 durduruyor</translation>
    </message>
    <message>
        <source>Stopped by %1, %2</source>
        <extracomment>State of a recording; %1 is the name of a colleague, %2 a time as 12:04, or a date and a time</extracomment>
        <translation>%1 durdurdu, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>Activity list: %1 is what was done, as &quot;Stop sent&quot;, %2 the name of the colleague who did it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>In your team you can see recordings, but not stop them. An owner of the team&apos;s account can change that.</source>
        <extracomment>Why a stop was not sent: the team&apos;s database lets this login only see</extracomment>
        <translation>Ekibinizde kayıtları görebilirsiniz ama durduramazsınız. Ekip hesabının bir sahibi bunu değiştirebilir.</translation>
    </message>
    <message>
        <source>%1 stopped it, so nothing was sent from here.</source>
        <extracomment>Added to the outcome of a stop; %1 is the name of a colleague</extracomment>
        <translation>Kaydı %1 durdurdu; bu yüzden buradan bir istek gönderilmedi.</translation>
    </message>
    <message>
        <source>The team could not be asked in time. A colleague may have sent the same stop.</source>
        <extracomment>Added to the outcome of a stop: the team&apos;s database decides who sends it, so that only one does</extracomment>
        <translation>Ekibe zamanında sorulamadı. Bir iş arkadaşınız aynı durdurma isteğini göndermiş olabilir.</translation>
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
    <name>tallylight::ui::CommandPalette</name>
    <message>
        <source>Nothing was found.</source>
        <extracomment>In the command palette: no action, test run or recording has these words</extracomment>
        <translation>Hiçbir şey bulunamadı.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <extracomment>In the command palette: this action cannot be done now, and its reason is unknown</extracomment>
        <translation>Bu şu anda mümkün değil.</translation>
    </message>
    <message>
        <source>Find an action, a run or a recording</source>
        <extracomment>Title of the window that finds actions, test runs and recordings by their names</extracomment>
        <translation>Eylem, çalışma veya kayıt bul</translation>
    </message>
    <message>
        <source>Name, ID or channel</source>
        <extracomment>In the empty field of the command palette</extracomment>
        <translation>Ad, ID veya kanal</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>For screen readers: the list in the command palette</extracomment>
        <translation>Bulunanlar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConfirmationsPage</name>
    <message>
        <source>Confirmations</source>
        <extracomment>Page of the preferences: what is asked before something is stopped</extracomment>
        <translation>Onaylar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Wait %Ln s before the recording of a test run stops</source>
        <extracomment>Check box: when the user confirms a stop with the Return key, the program waits some seconds first</extracomment>
        <translation>
            <numerusform>Bir test çalışmasının kaydı durdurulmadan önce %Ln sn &amp;bekle</numerusform>
        </translation>
    </message>
    <message>
        <source>The node uploads the last requests with some delay. In the question before a stop, this is then the first choice.</source>
        <extracomment>Below that check box</extracomment>
        <translation>Düğüm son istekleri biraz gecikmeyle yükler. Durdurmadan önceki soruda ilk seçenek bu olur.</translation>
    </message>
    <message>
        <source>Tallylight always asks before it stops something. A protected connection also asks for its name, and a read-only one lets nothing be changed.</source>
        <extracomment>Above the button that opens the list of connections</extracomment>
        <translation>Tallylight bir şeyi durdurmadan önce her zaman sorar. Korumalı bir bağlantı ayrıca adını sorar, salt okunur bir bağlantı ise hiçbir şeyin değiştirilmesine izin vermez.</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <extracomment>Button: opens the list of connections</extracomment>
        <translation>&amp;Bağlantılar…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionEditor</name>
    <message>
        <source>Testing the connection…</source>
        <extracomment>In the editor of a connection, during its test</extracomment>
        <translation>Bağlantı test ediliyor…</translation>
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
        <translation>Bağlantıyı test et</translation>
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
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>C&amp;olor:</source>
        <extracomment>Field: the color that marks a connection</extracomment>
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
        <source>API &amp;address:</source>
        <extracomment>Field: address of a custom cloud</extracomment>
        <translation>API adre&amp;si:</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <extracomment>Example in the empty address field; do not translate it</extracomment>
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
        <extracomment>In an empty field for a token or secret that is already stored</extracomment>
        <translation>Saklananı korumak için boş bırakın</translation>
    </message>
    <message>
        <source>Kept in memory only. You will be asked for it at the next start.</source>
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
    <message>
        <source>&amp;Protection:</source>
        <extracomment>Field: what may be done through a connection</extracomment>
        <translation>Ko&amp;ruma:</translation>
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
        <extracomment>State of a connection in the list: it is being tested</extracomment>
        <translation>Test ediliyor…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a connection in the list: its latest test passed</extracomment>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>The test asks Wallarm who you are. It changes nothing.</source>
        <extracomment>Beside the button &quot;Test connection&quot;: what the test does</extracomment>
        <translation>Test, Wallarm&apos;a kim olduğunuzu sorar. Hiçbir şeyi değiştirmez.</translation>
    </message>
    <message>
        <source>The test reserves a resource for the channel tallylight-test. It records nothing and is not billed.</source>
        <extracomment>Beside the button &quot;Test connection&quot;: what the test does. tallylight-test is a channel name and stays</extracomment>
        <translation>Test, tallylight-test kanalı için bir kaynak ayırır. Hiçbir şey kaydetmez ve ücretlendirilmez.</translation>
    </message>
    <message>
        <source>The connection failed. %1</source>
        <extracomment>Outcome of the test of a connection; %1 is a sentence that says why</extracomment>
        <translation>Bağlantı başarısız oldu. %1</translation>
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
        <extracomment>Outcome of the test of a connection; %1 is the account&apos;s name or ID from the service</extracomment>
        <translation>Bağlantı çalışıyor. Hesap: %1</translation>
    </message>
    <message>
        <source>The credentials of the connection “%1” are not stored. Enter them to use it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>“%1” bağlantısının kimlik bilgileri saklanmamış. Bağlantıyı kullanmak için bunları girin.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the connection “%1” cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Sistem anahtarlığı kilitli olduğu için “%1” bağlantısı kullanılamıyor.</translation>
    </message>
    <message>
        <source>No system keychain was found, so the connection “%1” has no credentials.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Sistem anahtarlığı bulunamadığı için “%1” bağlantısının kimlik bilgileri yok.</translation>
    </message>
    <message>
        <source>The system keychain refused access to the credentials of the connection “%1”.</source>
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
        <source>The connection “%1” cannot be removed while it has running recordings or unfinished stops. Stop them first.</source>
        <extracomment>%1 is the name of a connection that was not removed</extracomment>
        <translation>Süren kayıtları veya tamamlanmamış durdurmaları varken “%1” bağlantısı kaldırılamaz. Önce bunları durdurun.</translation>
    </message>
    <message>
        <source>The connection “%1” was not removed. %2</source>
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
        <translation>ME bulutu (Orta Doğu)</translation>
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
        <translation>Özel adres</translation>
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
        <source>Enter a name for this connection.</source>
        <extracomment>Under an empty field: the name of a connection</extracomment>
        <translation>Bu bağlantı için bir ad girin.</translation>
    </message>
    <message>
        <source>Enter the API address.</source>
        <extracomment>Under an empty field: the address of a custom cloud</extracomment>
        <translation>API adresini girin.</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com. It must not contain a user name or a question mark.</source>
        <extracomment>Under the field with the address of a custom cloud; do not translate the example</extracomment>
        <translation>https://api.example.com gibi bir adres girin. Adreste kullanıcı adı veya soru işareti bulunmamalıdır.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only for this computer because it would expose your credentials.</source>
        <extracomment>Under the field with the address of a custom cloud</extracomment>
        <translation>https kullanın. Kimlik bilgilerinizi açığa çıkaracağı için düz http yalnızca bu bilgisayar için kullanılabilir.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project, from the Agora console.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>Projenin Agora konsolundaki App ID değerini girin.</translation>
    </message>
    <message>
        <source>An App ID contains only letters A–Z and digits.</source>
        <extracomment>Under a field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID yalnızca A–Z harfleri ve rakamlar içerir.</translation>
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
        <source>This ID contains a character that is not allowed. Copy it again.</source>
        <extracomment>Under the field with the UUID or the customer ID</extracomment>
        <translation>Bu ID izin verilmeyen bir karakter içeriyor. Yeniden kopyalayın.</translation>
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
        <source>The entry contains a character that is not allowed. Copy it again.</source>
        <extracomment>Under the field with a token or a secret</extracomment>
        <translation>Girilen değer izin verilmeyen bir karakter içeriyor. Yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Under the field with the path of a file</extracomment>
        <translation>Bu dosya okunamıyor.</translation>
    </message>
    <message>
        <source>This file contains no certificate in PEM format.</source>
        <extracomment>Under the field with the path of a file; PEM is the name of the format</extracomment>
        <translation>Bu dosyada PEM biçiminde bir sertifika yok.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>State of a connection in the list: its settings were not tested since the program started</extracomment>
        <translation>Test edilmedi</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so the connection “%1” cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Sistem anahtarlığı yanıt vermediği için “%1” bağlantısı kullanılamıyor.</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so nothing is known to be stored. Try again, or keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>Sistem anahtarlığı yanıt vermiyor; bir şeyin saklanıp saklanmadığı bilinmiyor. Yeniden deneyin veya kimlik bilgilerini programdan çıkana kadar saklayın.</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <extracomment>What may be done through a connection</extracomment>
        <translation>Olağan</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>What may be done through a connection: its name must be typed before something is stopped</extracomment>
        <translation>Korumalı</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>What may be done through a connection: nothing can be changed</extracomment>
        <translation>Salt okunur</translation>
    </message>
    <message>
        <source>Tallylight asks before it stops something.</source>
        <extracomment>Below the choice &quot;Ordinary&quot;</extracomment>
        <translation>Tallylight bir şeyi durdurmadan önce sorar.</translation>
    </message>
    <message>
        <source>Before something is stopped, you type the name of this connection.</source>
        <extracomment>Below the choice &quot;Protected&quot;</extracomment>
        <translation>Bir şey durdurulmadan önce bu bağlantının adını yazarsınız.</translation>
    </message>
    <message>
        <source>You see what records, but nothing can be started, changed or stopped. Automatic stops of this connection do not happen either.</source>
        <extracomment>Below the choice &quot;Read-only&quot;</extracomment>
        <translation>Nelerin kaydedildiğini görürsünüz, ancak hiçbir şey başlatılamaz, değiştirilemez veya durdurulamaz. Bu bağlantının otomatik durdurmaları da gerçekleşmez.</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only</source>
        <extracomment>Why an action is disabled; %1 is the name of a connection</extracomment>
        <translation>“%1” bağlantısı salt okunur</translation>
    </message>
    <message>
        <source>A test would reserve a resource, and a read-only connection does not do that. Test it first, then make it read-only.</source>
        <extracomment>Beside the disabled button &quot;Test connection&quot;</extracomment>
        <translation>Test bir kaynak ayırır; salt okunur bir bağlantı bunu yapmaz. Önce test edin, sonra salt okunur yapın.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionsDialog</name>
    <message>
        <source>Testing the connection “%1”…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>“%1” bağlantısı test ediliyor…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <extracomment>Title of a question</extracomment>
        <translation>Bağlantıyı kaldır</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <extracomment>Question before a connection is removed; %1 is its name</extracomment>
        <translation>“%1” bağlantısı kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Its credentials are deleted from the system keychain, and its test runs and ended recordings are removed from the lists. Nothing changes in the cloud.</source>
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
        <source>No connections yet. Connect Wallarm FAST or Agora to see and stop recordings.</source>
        <extracomment>In place of the list of connections while there are none</extracomment>
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
        <translation>Bağlantıyı &amp;test et</translation>
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
    <message>
        <source>Nothing in “%1” is recording, as far as is known.</source>
        <extracomment>After &quot;Stop all recordings…&quot;; %1 is the name of a connection</extracomment>
        <translation>Bilindiği kadarıyla “%1” bağlantısında süren kayıt yok.</translation>
    </message>
    <message>
        <source>&amp;Stop all recordings…</source>
        <extracomment>Button: opens a dialog that names everything that records in the selected connection, and stops it</extracomment>
        <translation>Tüm kayıtları &amp;durdur…</translation>
    </message>
    <message>
        <source>Saved as %1. The file contains no keys.</source>
        <extracomment>The connections were saved to a file; %1 is the file</extracomment>
        <translation>%1 olarak kaydedildi. Dosyada anahtar yok.</translation>
    </message>
    <message>
        <source>No connection was added. %1</source>
        <extracomment>Connections of a file were not added; %1 is a sentence that says why</extracomment>
        <translation>Hiçbir bağlantı eklenmedi. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were added. Enter the key of each with “Edit…”.</source>
        <extracomment>After connections of a file were added. “Edit…” is the label of a button</extracomment>
        <translation>
            <numerusform>%Ln bağlantı eklendi. Her birinin anahtarını “Düzenle…” ile girin.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Button: adds the connections of a file</extracomment>
        <translation>&amp;İçe aktar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: saves all connections to a file, without keys</extracomment>
        <translation>Dı&amp;şa aktar…</translation>
    </message>
    <message>
        <source>Stop every day…</source>
        <extracomment>Button: opens a dialog that sets a time of day at which everything that records in the selected connection is stopped</extracomment>
        <translation>Her gün durdur…</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Button: shows the team that the selected connection has joined</extracomment>
        <translation>Ekip…</translation>
    </message>
    <message>
        <source>Join a team…</source>
        <extracomment>Button: shares the selected connection&apos;s recordings with colleagues</extracomment>
        <translation>Ekibe katıl…</translation>
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
        <translation>Bu kayıt türü için fiyat girilmemiş.</translation>
    </message>
    <message>
        <source>About %1 an hour.</source>
        <extracomment>What a recording costs; %1 is an amount of money</extracomment>
        <translation>Saatte yaklaşık %1.</translation>
    </message>
    <message>
        <source>Only audio is recorded. Time with an empty channel costs the same.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>Yalnızca ses kaydedilir. Kanalın boş olduğu süre de aynı fiyattan ücretlendirilir.</translation>
    </message>
    <message>
        <source>Agora bills the total resolution of all recorded users. More or larger videos cost more.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>Agora, kaydedilen tüm kullanıcıların toplam çözünürlüğünü ücretlendirir. Daha çok veya daha büyük videoların maliyeti daha yüksektir.</translation>
    </message>
    <message>
        <source>Only screenshots are taken.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>Yalnızca ekran görüntüsü alınır.</translation>
    </message>
    <message>
        <source>The price depends on the page size. A paused recording costs the same.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>Fiyat sayfanın boyutuna bağlıdır. Duraklatılmış bir kaydın maliyeti aynıdır.</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Ses</translation>
    </message>
    <message>
        <source>Video, HD</source>
        <extracomment>Kind of recording in the list of prices; &quot;HD&quot; is not translated</extracomment>
        <translation>Video, HD</translation>
    </message>
    <message>
        <source>Video, Full HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Video, Full HD</translation>
    </message>
    <message>
        <source>Video, 2K</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Video, 2K</translation>
    </message>
    <message>
        <source>Video, above 2K</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Video, 2K üzeri</translation>
    </message>
    <message>
        <source>Screenshots only</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Yalnızca ekran görüntüleri</translation>
    </message>
    <message>
        <source>Web page, HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Web sayfası, HD</translation>
    </message>
    <message>
        <source>Web page, Full HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Web sayfası, Full HD</translation>
    </message>
    <message>
        <source>US dollars (USD)</source>
        <extracomment>Currency</extracomment>
        <translation>ABD doları (USD)</translation>
    </message>
    <message>
        <source>Chinese yuan (CNY)</source>
        <extracomment>Currency</extracomment>
        <translation>Çin yuanı (CNY)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CostsPage</name>
    <message>
        <source>Costs</source>
        <extracomment>Page of the preferences: prices used to estimate costs</extracomment>
        <translation>Maliyetler</translation>
    </message>
    <message>
        <source>Prices belong to a connection to Agora. There is none yet.</source>
        <extracomment>In place of the prices</extracomment>
        <translation>Fiyatlar bir Agora bağlantısına aittir. Henüz böyle bir bağlantı yok.</translation>
    </message>
    <message>
        <source>Tallylight estimates what cloud recordings cost, by the prices of your contract.</source>
        <extracomment>Above the choice of a connection and the button that opens its prices</extracomment>
        <translation>Tallylight, bulut kayıtlarının maliyetini sözleşmenizdeki fiyatlara göre tahmin eder.</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <extracomment>Field: the connection whose prices are shown</extracomment>
        <translation>&amp;Bağlantı:</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <extracomment>Button: opens the list of prices used to estimate costs</extracomment>
        <translation>&amp;Fiyatlar…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CounterTable</name>
    <message>
        <source>Baseline requests by status</source>
        <extracomment>For screen readers: the bar that shows how many baseline requests passed, failed and so on</extracomment>
        <translation>Durumlarına göre temel istekler</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CounterTexts</name>
    <message>
        <source>Passed</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: tested, no vulnerability found</extracomment>
        <translation>Geçti</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: vulnerabilities found</extracomment>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: testing was stopped by an error</extracomment>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests</extracomment>
        <translation>Yarıda kesildi</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: being tested</extracomment>
        <translation>Devam ediyor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: in the queue</extracomment>
        <translation>Bekliyor</translation>
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
        <source>Creating…</source>
        <extracomment>On the button &quot;Create and run&quot; while the request is in progress</extracomment>
        <translation>Oluşturuluyor…</translation>
    </message>
    <message>
        <source>Create and run</source>
        <extracomment>Button of the side panel: creates the test run, which starts immediately</extracomment>
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
    <message numerus="yes">
        <source>This may interrupt %Ln unfinished test run(s): %1.</source>
        <extracomment>Warning before a run is created; %1 is the list of their names, or of the first of them</extracomment>
        <translation>
            <numerusform>Bu, tamamlanmamış %Ln test çalışmasını yarıda kesebilir: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>Follows the sentence with the names of test runs that a new one may interrupt</extracomment>
        <translation>
            <numerusform>Ve %Ln tane daha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The states of %Ln test run(s) are not known yet.</source>
        <extracomment>Warning before a run is created: their states are still being read</extracomment>
        <translation>
            <numerusform>%Ln test çalışmasının durumu henüz bilinmiyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DailyStopDialog</name>
    <message>
        <source>Stop every day</source>
        <extracomment>Title of a dialog: when everything that records in a connection is stopped, each day</extracomment>
        <translation>Her gün durdur</translation>
    </message>
    <message>
        <source>When should everything that records in “%1” be stopped?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>“%1” bağlantısında kayıt yapan her şey ne zaman durdurulsun?</translation>
    </message>
    <message>
        <source>Days:</source>
        <extracomment>Field of the dialog &quot;Stop every day&quot;</extracomment>
        <translation>Günler:</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Choice of the field &quot;Days&quot;</extracomment>
        <translation>Her gün</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>Choice of the field &quot;Days&quot;</extracomment>
        <translation>Pazartesiden cumaya</translation>
    </message>
    <message>
        <source>Time:</source>
        <extracomment>Field of the dialog &quot;Stop every day&quot;: a time of day</extracomment>
        <translation>Saat:</translation>
    </message>
    <message>
        <source>Whatever records in this connection at that time is stopped without another question, whoever started it. This works only while Tallylight is running; you will be told if it was not.</source>
        <extracomment>In the dialog &quot;Stop every day&quot;</extracomment>
        <translation>Bu bağlantıda o saatte kayıt yapan her şey, kim başlatmış olursa olsun, yeniden sorulmadan durdurulur. Bu yalnızca Tallylight çalışırken işler; çalışmıyorduysa size bildirilir.</translation>
    </message>
    <message>
        <source>Schedule stop</source>
        <extracomment>Button: sets the time of day</extracomment>
        <translation>Durdurmayı zamanla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Do not stop every day</source>
        <extracomment>Button: nothing is stopped each day any longer</extracomment>
        <translation>Her gün durdurma</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DailyStopNotices</name>
    <message>
        <source>Daily stop of “%1”: nothing is stopped, because the connection is read-only.</source>
        <extracomment>The daily stop of a connection; %1 is its name</extracomment>
        <translation>“%1” için günlük durdurma: bağlantı salt okunur olduğu için hiçbir şey durdurulmuyor.</translation>
    </message>
    <message numerus="yes">
        <source>Daily stop of “%1”: %Ln recording(s) are being stopped.</source>
        <extracomment>The daily stop of a connection; %1 is its name. How each stop ends is told by other messages</extracomment>
        <translation>
            <numerusform>“%1” için günlük durdurma: %Ln kayıt durduruluyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The daily stop of “%1” was missed on %2, because Tallylight was not running. Nothing was stopped then.</source>
        <extracomment>%1 is the name of a connection, %2 a date and time</extracomment>
        <translation>“%1” için günlük durdurma %2 tarihinde kaçırıldı, çünkü Tallylight çalışmıyordu. O sırada hiçbir şey durdurulmadı.</translation>
    </message>
    <message numerus="yes">
        <source>It was missed %Ln time(s) in all.</source>
        <extracomment>After the sentence about a daily stop that was missed</extracomment>
        <translation>
            <numerusform>Toplam %Ln kez kaçırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Button beside the message that a daily stop was missed; opens a dialog</extracomment>
        <translation>Tüm kayıtları durdur…</translation>
    </message>
    <message>
        <source>The daily stop of “%1” was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence with the reason</extracomment>
        <translation>“%1” için günlük durdurma değiştirildi, ancak değişiklik kaydedilemedi. Yeniden başlatıldıktan sonra Tallylight bunu unutmuş olacak. %2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DetailsPage</name>
    <message>
        <source>Details</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Optional settings</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>İsteğe bağlı ayarlar</translation>
    </message>
    <message>
        <source>You can leave all of these as they are.</source>
        <extracomment>Below the question</extracomment>
        <translation>Bunların hepsi olduğu gibi kalabilir.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::EncryptionSection</name>
    <message>
        <source>Encryption</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>Şifreleme</translation>
    </message>
    <message>
        <source>the channel is not encrypted</source>
        <extracomment>Choice after &quot;Channel encryption:&quot;; the others are names of techniques</extracomment>
        <translation>kanal şifreli değil</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <extracomment>Page of the preferences: how tables are saved to files</extracomment>
        <translation>Dışa aktarma</translation>
    </message>
    <message>
        <source>&amp;Separator in CSV files:</source>
        <extracomment>Field: the character between the values of a CSV file</extracomment>
        <translation>CSV dosyalarında &amp;ayırıcı:</translation>
    </message>
    <message>
        <source>As usual for the language</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>Dile göre alışılmış olan</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>Virgül</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>Noktalı virgül</translation>
    </message>
    <message>
        <source>The other one can still be chosen when a file is saved.</source>
        <extracomment>Below the choice of a separator</extracomment>
        <translation>Bir dosya kaydedilirken diğeri yine seçilebilir.</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <extracomment>Check box; the byte order mark is three bytes at the beginning of a file</extracomment>
        <translation>CSV dosyalarına &amp;bayt sırası işaretiyle (BOM) başla</translation>
    </message>
    <message>
        <source>Excel needs it to read letters with accents, Arabic and Chinese. Some programs take it for a part of the first heading.</source>
        <extracomment>Below that check box</extracomment>
        <translation>Excel, aksanlı harfleri, Arapçayı ve Çinceyi okumak için buna ihtiyaç duyar. Bazı programlar onu ilk başlığın bir parçası sanar.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::FactTexts</name>
    <message>
        <source>Test run ID</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Test çalışması ID&apos;si</translation>
    </message>
    <message>
        <source>Test record</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Test kaydı</translation>
    </message>
    <message>
        <source>Test record ID</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Test kayıt ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Details of a test run: caption, the name of the connection to the account</extracomment>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Details of a test run: caption, the domains of the target application</extracomment>
        <translation>Hedef uygulama</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Test politikası</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Başlangıç zamanı</translation>
    </message>
    <message>
        <source>End time</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Bitiş zamanı</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Automatic stop</source>
        <extracomment>Details of a test run: caption, when its recording is stopped automatically</extracomment>
        <translation>Otomatik durdurma</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Tooltip of a button: opens a dialog that sets when the recording is stopped automatically</extracomment>
        <translation>Otomatik olarak durdur…</translation>
    </message>
    <message>
        <source>Test requests sent</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Gönderilen test istekleri</translation>
    </message>
    <message>
        <source>Test requests planned</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Planlanan test istekleri</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of the button beside a value; %1 is the caption of the value, for example &quot;Test run ID&quot;</extracomment>
        <translation>Kopyala: %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Details of a test run: caption, a number in an issue tracker that the user has entered</extracomment>
        <translation>Talep</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Details of a test run: caption, what the user has written about it</extracomment>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::FilesSection</name>
    <message>
        <source>Files</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>HLS (M3U8 and TS)</source>
        <extracomment>Choice after &quot;Files:&quot;; HLS is the name of a format</extracomment>
        <translation>HLS (M3U8 ve TS)</translation>
    </message>
    <message>
        <source>HLS and MP4</source>
        <extracomment>Choice after &quot;Files:&quot;; HLS and MP4 are names of formats</extracomment>
        <translation>HLS ve MP4</translation>
    </message>
    <message>
        <source>audio and video in one index</source>
        <extracomment>Choice after &quot;Per-user files:&quot;; recommended</extracomment>
        <translation>ses ve video tek bir indekste</translation>
    </message>
    <message>
        <source>separate audio and video</source>
        <extracomment>Choice after &quot;Per-user files:&quot;</extracomment>
        <translation>ses ve video ayrı ayrı</translation>
    </message>
    <message>
        <source>original audio</source>
        <extracomment>Choice after &quot;Per-user files:&quot;</extracomment>
        <translation>özgün ses</translation>
    </message>
    <message>
        <source>no screenshots</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>ekran görüntüsü yok</translation>
    </message>
    <message>
        <source>screenshots along with the recording</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>kayıtla birlikte ekran görüntüleri</translation>
    </message>
    <message>
        <source>screenshots instead of a recording</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>kayıt yerine ekran görüntüleri</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <extracomment>Page of the preferences: language, theme, text size</extracomment>
        <translation>Genel</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>Field: the language of the program</extracomment>
        <translation>&amp;Dil:</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>First of the languages: whichever the desktop has</extracomment>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>Field: light or dark</extracomment>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <extracomment>Field: how large all texts are</extracomment>
        <translation>&amp;Metin boyutu:</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A size of texts: percent of the system&apos;s</extracomment>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::GiveSidDialog</name>
    <message>
        <source>Enter the recording ID (sid)</source>
        <extracomment>Title of a window; &quot;sid&quot; stays</extracomment>
        <translation>Kayıt ID&apos;sini (sid) gir</translation>
    </message>
    <message>
        <source>“%1” is being recorded and billed, but its recording ID (sid) never arrived. It cannot be stopped without the sid. The names of the newest files in your storage begin with the sid, and every webhook event contains it. Paste what you find.</source>
        <extracomment>At the top of the window; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>“%1” kanalı kaydediliyor ve ücretlendiriliyor, ancak kayıt ID&apos;si (sid) hiç ulaşmadı ve bu ID olmadan kayıt durdurulamaz. Depolama alanınızdaki en yeni dosyaların adları sid ile başlar ve her webhook olayında sid yer alır. Bulduğunuzu yapıştırın.</translation>
    </message>
    <message>
        <source>Names of files, or a webhook event</source>
        <extracomment>In the empty box for pasted text, and for screen readers</extracomment>
        <translation>Dosya adları veya bir webhook olayı</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>Kayıt ID&apos;si (sid):</translation>
    </message>
    <message>
        <source>Enter the recording ID, or paste text that contains it.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Kayıt ID&apos;sini girin veya bu ID&apos;yi içeren bir metin yapıştırın.</translation>
    </message>
    <message>
        <source>This cannot be its recording ID, or it belongs to another recording.</source>
        <extracomment>Under the field for a recording ID</extracomment>
        <translation>Bu, kaydın ID&apos;si olamaz veya başka bir kayda ait.</translation>
    </message>
    <message>
        <source>Use this ID</source>
        <extracomment>Button: takes over the entered recording ID</extracomment>
        <translation>Bu ID&apos;yi kullan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>It is not known whether “%1” is being recorded. If it is, the names of the newest files in your storage begin with its recording ID (sid), and every webhook event contains it. Paste what you find.</source>
        <extracomment>At the top of the window, after a start that was not answered; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının kaydedilip kaydedilmediği bilinmiyor. Kaydediliyorsa depolama alanınızdaki en yeni dosyaların adları kayıt ID&apos;si (sid) ile başlar ve her webhook olayında sid yer alır. Bulduğunuzu yapıştırın.</translation>
    </message>
    <message>
        <source>This text contains no recording of the channel.</source>
        <extracomment>Under the field for a recording ID, after something was pasted</extracomment>
        <translation>Bu metinde kanalın hiçbir kaydı geçmiyor.</translation>
    </message>
    <message>
        <source>This text contains several recordings of the channel. Choose the one that is running.</source>
        <extracomment>Under the field for a recording ID, after something was pasted; above it is a list</extracomment>
        <translation>Bu metinde kanalın birden çok kaydı geçiyor. Süren kaydı seçin.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HelpLink</name>
    <message>
        <source>Where do I find this?</source>
        <extracomment>Small link below a field for a token, an ID or a secret: opens the help</extracomment>
        <translation>Bunu nerede bulurum?</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HelpWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Page of the help: the list of keyboard shortcuts</extracomment>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>No topic contains these words.</source>
        <extracomment>In the help, below the field for searching</extracomment>
        <translation>Bu sözcükleri içeren bir konu yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) found</source>
        <translation>
            <numerusform>%Ln konu bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Tallylight help</source>
        <extracomment>Title of the window with the help</extracomment>
        <translation>Tallylight yardımı</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>In the empty field for searching in the help</extracomment>
        <translation>Yardımda ara</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>For screen readers: the list of the help&apos;s topics</extracomment>
        <translation>Konular</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <extracomment>For screen readers: the list of what this program did to a test run</extracomment>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the history of a test run</extracomment>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column of the history of a test run: what was done</extracomment>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the history of a test run: the outcome</extracomment>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>No actions from Tallylight yet.</source>
        <extracomment>In place of the history of a test run while it is empty</extracomment>
        <translation>Tallylight henüz bir işlem yapmadı.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <extracomment>Title of a window</extracomment>
        <translation>Bağlantıları içe aktar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) will be added. Check the addresses: a key that you enter goes there.</source>
        <extracomment>Above the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>%Ln bağlantı eklenecek. Adresleri kontrol edin: girdiğiniz anahtar oraya gider.</numerusform>
        </translation>
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
        <source>Protection</source>
        <extracomment>Column: what may be done through a connection</extracomment>
        <translation>Koruma</translation>
    </message>
    <message>
        <source>Keys are not in the file. Enter the key of each connection afterward.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>Anahtarlar dosyada yer almaz. Her bağlantının anahtarını sonra girin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln got another name, because its name is in use.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>Adı kullanımda olduğu için %Ln bağlantıya başka bir ad verildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is not added, because you have the same connection.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>Aynı bağlantı zaten olduğu için %Ln bağlantı eklenmeyecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is not added, because Tallylight cannot use what the file says about it.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>Tallylight dosyada yazanları kullanamadığı için %Ln bağlantı eklenmeyecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <extracomment>Button: adds the connections in the list</extracomment>
        <translation>
            <numerusform>%Ln bağlantı ekle</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>The file is too large to be a list of connections. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>Dosya bir bağlantı listesi olamayacak kadar büyük. Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>Dosya okunamıyor. Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>The file is not a list of connections from Tallylight. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>Dosya, Tallylight&apos;ın bir bağlantı listesi değil. Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>The file comes from a newer version of Tallylight. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>Dosya, Tallylight&apos;ın daha yeni bir sürümünden geliyor. Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>You have all connections of this file. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>Bu dosyadaki tüm bağlantılar zaten var. Hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>The file has no connection that can be used. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>Dosyada kullanılabilecek bir bağlantı yok. Hiçbir şey eklenmedi.</translation>
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
        <translation>Testi yarıda kes</translation>
    </message>
    <message>
        <source>Interrupt “%1”?</source>
        <extracomment>Question before one test run is interrupted; %1 is its name</extracomment>
        <translation>“%1” test çalışması yarıda kesilsin mi?</translation>
    </message>
    <message numerus="yes">
        <source>Interrupt %Ln test run(s)?</source>
        <extracomment>Question before many test runs are interrupted</extracomment>
        <translation>
            <numerusform>%Ln test çalışması yarıda kesilsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing ends now and cannot be resumed. What has been found so far is kept.</source>
        <extracomment>What interrupting means for the test run</extracomment>
        <translation>Test şimdi sona erer ve devam ettirilemez. Şu ana kadar bulunanlar kalır.</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the list of what is going to be interrupted</extracomment>
        <translation>Test çalışmaları</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <extracomment>Button that interrupts the test runs</extracomment>
        <translation>Yarıda kes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::IntervalMenu</name>
    <message>
        <source>Automatic</source>
        <extracomment>How often test runs are updated: as often as each of them needs</extracomment>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>How often test runs are updated; %1 is a duration, for example &quot;30 s&quot;</extracomment>
        <translation>%1 aralıkla</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutActions</name>
    <message>
        <source>Add pane</source>
        <extracomment>Action: a new pane on the canvas of a video layout</extracomment>
        <translation>Bölme ekle</translation>
    </message>
    <message>
        <source>Remove pane</source>
        <extracomment>Action: removes the selected pane from the canvas of a video layout</extracomment>
        <translation>Bölmeyi kaldır</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <extracomment>Action: the selected pane gets the number before its own</extracomment>
        <translation>Öne al</translation>
    </message>
    <message>
        <source>Move later</source>
        <extracomment>Action: the selected pane gets the number after its own</extracomment>
        <translation>Sonraya al</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Action: undoes the last change</extracomment>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Action: redoes the change that was undone</extracomment>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Menu: places the selected pane at edges, halves and so on</extracomment>
        <translation>Yerleştir</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutCanvas</name>
    <message>
        <source>Canvas</source>
        <extracomment>For screen readers: the canvas of a video layout</extracomment>
        <translation>Tuval</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutEditor</name>
    <message>
        <source>The current layout is unknown. Sending a layout replaces it completely.</source>
        <extracomment>When the layout editor opens for a recording that was started elsewhere</extracomment>
        <translation>Kaydın şu anki düzeni burada bilinmiyor. Gönderdiğiniz düzen tümüyle onun yerine geçer.</translation>
    </message>
    <message>
        <source>This layout was sent but never confirmed. It is safe to send it again.</source>
        <extracomment>When the layout editor opens for a recording whose last change was not answered</extracomment>
        <translation>Bu düzen gönderildi, ancak hiç doğrulanmadı. Bir kez daha göndermenin zararı olmaz.</translation>
    </message>
    <message>
        <source>Close without sending the layout?</source>
        <extracomment>Question when the layout editor is closed</extracomment>
        <translation>Düzen gönderilmeden kapatılsın mı?</translation>
    </message>
    <message>
        <source>The recording keeps its current layout.</source>
        <extracomment>What closing the layout editor means; the recording itself continues</extracomment>
        <translation>Kayıt, mevcut düzenini korur.</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <extracomment>Button: closes the layout editor, and the changes are lost</extracomment>
        <translation>Göndermeden kapat</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button</extracomment>
        <translation>Düzenlemeye devam et</translation>
    </message>
    <message>
        <source>Video layout of “%1”</source>
        <extracomment>Title of a window; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının video düzeni</translation>
    </message>
    <message>
        <source>Tab: next pane. Arrow keys: move. Shift+arrows: resize. Ctrl: fine steps, no snapping.</source>
        <extracomment>How to use the canvas by keyboard</extracomment>
        <translation>Tab bir bölme seçer, ok tuşları bölmeyi taşır. Shift ile boyut değişir; Ctrl ile küçük adımlarla ve otomatik hizalama olmadan ilerlenir.</translation>
    </message>
    <message>
        <source>Details of the layout</source>
        <extracomment>For screen readers: the tabs beside the canvas</extracomment>
        <translation>Düzenin ayrıntıları</translation>
    </message>
    <message>
        <source>Panes</source>
        <extracomment>Tab: the panes of a layout as a table</extracomment>
        <translation>Bölmeler</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Tab: what is shown where there is no video</extracomment>
        <translation>Arka plan</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Tab: the text that is sent to the service</extracomment>
        <translation>İstek</translation>
    </message>
    <message>
        <source>This is exactly what is sent. It replaces the whole layout.</source>
        <extracomment>Above the text of a request to the service</extracomment>
        <translation>Bu metin, burada göründüğü gibi gönderilir. Düzenin tamamının yerini alır.</translation>
    </message>
    <message>
        <source>Panes of the layout</source>
        <extracomment>For screen readers: a table</extracomment>
        <translation>Düzenin bölmeleri</translation>
    </message>
    <message>
        <source>Aspect ratio of the canvas</source>
        <extracomment>Choice: width to height of a video whose size the program does not know</extracomment>
        <translation>Tuvalin en-boy oranı</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>Button while the service has not answered yet</extracomment>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>Send layout</source>
        <extracomment>Button: the recording gets this layout</extracomment>
        <translation>Düzeni gönder</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutTexts</name>
    <message>
        <source>Background image:</source>
        <extracomment>Field: web address of the image that fills the canvas behind the panes</extracomment>
        <translation>Arka plan görseli:</translation>
    </message>
    <message>
        <source>Image for users without video:</source>
        <extracomment>Field: web address of the image shown in the pane of a user who sends no video</extracomment>
        <translation>Videosu olmayan kullanıcılar için görsel:</translation>
    </message>
    <message>
        <source>UID shown large:</source>
        <extracomment>Field: UID of the user who is shown large in the vertical layout</extracomment>
        <translation>Büyük gösterilen UID:</translation>
    </message>
    <message>
        <source>UID:</source>
        <extracomment>Field: which user is shown in a pane</extracomment>
        <translation>UID:</translation>
    </message>
    <message>
        <source>A custom layout needs at least one pane.</source>
        <extracomment>Under the canvas</extracomment>
        <translation>Özel düzende en az bir bölme olmalıdır.</translation>
    </message>
    <message numerus="yes">
        <source>A layout has at most %Ln pane(s).</source>
        <extracomment>Under the canvas</extracomment>
        <translation>
            <numerusform>Bir düzende en çok %Ln bölme olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>A UID has digits only and is at most 4294967295.</source>
        <extracomment>Under a field</extracomment>
        <translation>UID yalnızca rakamlardan oluşur ve en çok 4294967295 olabilir.</translation>
    </message>
    <message>
        <source>Another pane already has this UID.</source>
        <extracomment>Under a field</extracomment>
        <translation>Başka bir bölmede zaten bu UID var.</translation>
    </message>
    <message>
        <source>Choose the user who is shown large.</source>
        <extracomment>Under a field</extracomment>
        <translation>Hangi kullanıcının büyük gösterileceğini belirtin.</translation>
    </message>
    <message>
        <source>The service needs a full web address that starts with https://.</source>
        <extracomment>Under a field</extracomment>
        <translation>Hizmet, https:// ile başlayan tam bir web adresi ister.</translation>
    </message>
    <message>
        <source>The service may refuse an address that does not start with https://.</source>
        <extracomment>Under a field</extracomment>
        <translation>Hizmet, https:// ile başlamayan bir adresi reddedebilir.</translation>
    </message>
    <message>
        <source>The service would refuse this layout.</source>
        <extracomment>The complete layout</extracomment>
        <translation>Hizmet bu düzeni reddeder.</translation>
    </message>
    <message>
        <source>Pane %1: %2</source>
        <extracomment>Why a layout cannot be sent; %1 is the number of a pane, %2 is a sentence</extracomment>
        <translation>Bölme %1: %2</translation>
    </message>
    <message>
        <source>User shown large: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>Büyük gösterilen kullanıcı: %1</translation>
    </message>
    <message>
        <source>Background image: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>Arka plan görseli: %1</translation>
    </message>
    <message>
        <source>Image for users without video: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>Videosu olmayan kullanıcılar için görsel: %1</translation>
    </message>
    <message>
        <source>Images for individual users, row %1: %2</source>
        <extracomment>Why a layout cannot be sent; %1 is the number of a row, %2 is a sentence</extracomment>
        <translation>Tek tek kullanıcılar için görseller, satır %1: %2</translation>
    </message>
    <message>
        <source>Floating</source>
        <extracomment>Video layout of a recording: small panes float over a large one</extracomment>
        <translation>Kayan</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>Video layout of a recording: all panes have the same size</extracomment>
        <translation>En uygun</translation>
    </message>
    <message>
        <source>Vertical</source>
        <extracomment>Video layout of a recording: one large pane, the others stacked beside it</extracomment>
        <translation>Dikey</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Video layout of a recording: every pane where the user wants it</extracomment>
        <translation>Özel</translation>
    </message>
    <message>
        <source>The first user fills the canvas. The others float over it, starting at the bottom left.</source>
        <extracomment>Explains the video layout &quot;Floating&quot;</extracomment>
        <translation>İlk kullanıcı tuvali doldurur; diğerleri sol alttan başlayarak onun üzerinde yer alır.</translation>
    </message>
    <message>
        <source>All users get the same size, which depends on how many there are.</source>
        <extracomment>Explains the video layout &quot;Best fit&quot;</extracomment>
        <translation>Tüm kullanıcılar aynı boyutta gösterilir; boyut, kullanıcı sayısına bağlıdır.</translation>
    </message>
    <message>
        <source>One user is large on the left. The others are stacked on the right.</source>
        <extracomment>Explains the video layout &quot;Vertical&quot;</extracomment>
        <translation>Bir kullanıcı solda büyük gösterilir; diğerleri sağda alt alta yer alır.</translation>
    </message>
    <message>
        <source>You place every pane yourself. Panes without a UID are filled in the order users join.</source>
        <extracomment>Explains the video layout &quot;Custom&quot;</extracomment>
        <translation>Her bölme, koyduğunuz yerdedir. UID&apos;si olmayan bölmeler, kullanıcıların katılma sırasına göre doldurulur.</translation>
    </message>
    <message>
        <source>Fill the canvas</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>Tuvali doldur</translation>
    </message>
    <message>
        <source>Left half</source>
        <extracomment>Places a pane on the canvas of a video; left as seen in the image, in every language</extracomment>
        <translation>Sol yarı</translation>
    </message>
    <message>
        <source>Right half</source>
        <extracomment>Places a pane on the canvas of a video; right as seen in the image, in every language</extracomment>
        <translation>Sağ yarı</translation>
    </message>
    <message>
        <source>Top half</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>Üst yarı</translation>
    </message>
    <message>
        <source>Bottom half</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>Alt yarı</translation>
    </message>
    <message>
        <source>To the left edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>Sol kenara</translation>
    </message>
    <message>
        <source>Center horizontally</source>
        <extracomment>Moves a pane so that there is as much room on its left as on its right</extracomment>
        <translation>Yatayda ortala</translation>
    </message>
    <message>
        <source>To the right edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>Sağ kenara</translation>
    </message>
    <message>
        <source>To the top edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>Üst kenara</translation>
    </message>
    <message>
        <source>Center vertically</source>
        <extracomment>Moves a pane so that there is as much room above it as below it</extracomment>
        <translation>Dikeyde ortala</translation>
    </message>
    <message>
        <source>To the bottom edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>Alt kenara</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>How a video fits into its pane: all of it is visible, with bars at its sides</extracomment>
        <translation>Sığdır</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>How a video fits into its pane: it fills the pane, and the excess is cut off</extracomment>
        <translation>Kırp</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number: percent</extracomment>
        <translation>%%1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Size of a pane; %1 is its width and %2 its height, both in percent</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Pane %1 with UID %2.</source>
        <extracomment>For screen readers; %1 is the number of a pane, %2 a UID</extracomment>
        <translation>Bölme %1, UID %2.</translation>
    </message>
    <message>
        <source>Pane %1, filled in the order users join.</source>
        <extracomment>For screen readers; %1 is the number of a pane</extracomment>
        <translation>Bölme %1, kullanıcıların katılma sırasına göre doldurulur.</translation>
    </message>
    <message>
        <source>Left %1, top %2, width %3, height %4.</source>
        <extracomment>For screen readers: the place of a pane; all four are in percent of the canvas</extracomment>
        <translation>Sol %1, üst %2, genişlik %3, yükseklik %4.</translation>
    </message>
    <message>
        <source>Opacity %1, scaling: %2.</source>
        <extracomment>For screen readers; %1 is in percent, %2 is &quot;Crop&quot; or &quot;Fit&quot;</extracomment>
        <translation>Opaklık %1, ölçekleme: %2.</translation>
    </message>
    <message>
        <source>Background color:</source>
        <extracomment>Field: color of the canvas where it is empty</extracomment>
        <translation>Arka plan rengi:</translation>
    </message>
    <message>
        <source>Background color: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>Arka plan rengi: %1</translation>
    </message>
    <message>
        <source>A color is # and six hexadecimal digits, such as #000000.</source>
        <extracomment>Under a field; #000000 is an example</extracomment>
        <translation>Renk, # ve altı onaltılık basamaktan oluşur, örneğin #000000.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LeavingDialog</name>
    <message>
        <source>Start the recording of “%1” again?</source>
        <extracomment>Question before a recording is started again; %1 is the name of a channel</extracomment>
        <translation>“%1” kaydı yeniden başlatılsın mı?</translation>
    </message>
    <message>
        <source>Remove the recording of “%1” from the list?</source>
        <extracomment>Question; %1 is the name of a channel</extracomment>
        <translation>“%1” kaydı listeden kaldırılsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln recording(s) from the list?</source>
        <extracomment>Question</extracomment>
        <translation>
            <numerusform>%Ln kayıt listeden kaldırılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>The first recording may be running. It then continues beside the new one, and both are billed.</source>
        <extracomment>What starting again means</extracomment>
        <translation>İlk kayıt sürüyor olabilir. Bu durumda yenisiyle birlikte devam eder ve ikisi de ücretlendirilir.</translation>
    </message>
    <message>
        <source>Some of them may be running. Removing them does not stop them. Whatever is running continues and is billed, and Tallylight no longer shows it.</source>
        <extracomment>What removing several recordings from the list means</extracomment>
        <translation>Bazıları sürüyor olabilir. Kaldırmak hiçbir şeyi durdurmaz: süren kayıtlar devam eder ve ücretlendirilir, Tallylight da onları artık göstermez.</translation>
    </message>
    <message>
        <source>Removing it does not stop it. If it is running, it continues and is billed, and Tallylight no longer shows it.</source>
        <extracomment>What removing a recording from the list means; added to a sentence about its state</extracomment>
        <translation>Kaldırmak hiçbir şeyi durdurmaz: kayıt sürüyorsa devam eder ve ücretlendirilir, Tallylight da onu artık göstermez.</translation>
    </message>
    <message>
        <source>It is not known whether it started.</source>
        <extracomment>About a recording whose start was not answered; &quot;sid&quot; stays</extracomment>
        <translation>Başlayıp başlamadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>To stop it, find its recording ID (sid) and enter it instead.</source>
        <translation>Durdurmak için bunun yerine kayıt ID&apos;sini (sid) bulup girin.</translation>
    </message>
    <message>
        <source>It is running and billed.</source>
        <extracomment>About a recording whose recording ID never arrived</extracomment>
        <translation>Kayıt sürüyor ve ücretlendiriliyor.</translation>
    </message>
    <message>
        <source>It is not known whether its stop worked.</source>
        <extracomment>About a recording whose stop was not answered</extracomment>
        <translation>Durdurmanın başarılı olup olmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for it.</source>
        <extracomment>About a recording for which the service no longer accepts requests</extracomment>
        <translation>Hizmet bu kayıt için artık istek kabul etmiyor.</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>Title of a window
----------
Button</extracomment>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
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
        <source>Demo</source>
        <extracomment>Title of the window while it shows the simulated clouds; the program&apos;s name follows after a dash</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the panel with what was done, and the item that shows it in the menu View</extracomment>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>For screen readers, and in the menu that shows and hides it</extracomment>
        <translation>Araç çubuğu</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Outcome of copying an ID</extracomment>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Title of the panel about the selected test run or cloud recording, and the item that shows it in the menu View</extracomment>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>The test runs were saved to %1.</source>
        <extracomment>The table of test runs was saved; %1 is the file</extracomment>
        <translation>Test çalışmaları şuraya kaydedildi: %1.</translation>
    </message>
    <message>
        <source>The start at log-in was not changed, because the file %1 could not be written or removed: %2</source>
        <extracomment>&quot;Start at log-in&quot; was chosen; %1 is the path of a file, %2 the system&apos;s reason</extracomment>
        <translation>Oturum açıldığında başlatma ayarı değiştirilmedi, çünkü %1 dosyası yazılamadı veya kaldırılamadı: %2</translation>
    </message>
    <message>
        <source>There is no connection to Wallarm FAST yet.</source>
        <extracomment>A link to a test run, or its ID, was pasted</extracomment>
        <translation>Henüz Wallarm FAST bağlantısı yok.</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST…</source>
        <translation>Wallarm FAST hizmetine bağlan…</translation>
    </message>
    <message>
        <source>No link to a test run and no IDs of a cloud recording were found in this text.</source>
        <extracomment>After pasting or dropping a text into the window</extracomment>
        <translation>Bu metinde bir test çalışmasının bağlantısı veya bir bulut kaydının ID&apos;leri bulunamadı.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MainWindowActions</name>
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
        <extracomment>Menu item: requests the service&apos;s list of test runs</extracomment>
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
        <source>Refresh</source>
        <extracomment>Menu item and button: reads the test runs from the service now</extracomment>
        <translation>Yenile</translation>
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
        <source>Export test runs…</source>
        <extracomment>Menu item; opens a dialog that saves the visible table of test runs to a file</extracomment>
        <translation>Test çalışmalarını dışa aktar…</translation>
    </message>
    <message>
        <source>Save view…</source>
        <extracomment>Menu item; opens a dialog that asks for a name</extracomment>
        <translation>Görünümü kaydet…</translation>
    </message>
    <message>
        <source>Go to messages</source>
        <extracomment>Menu item: moves the keyboard focus to the strip with messages</extracomment>
        <translation>Mesajlara git</translation>
    </message>
    <message>
        <source>Test runs only</source>
        <extracomment>Menu item and button: only the table of test runs; that of cloud recordings is folded to its heading</extracomment>
        <translation>Yalnızca test çalışmaları</translation>
    </message>
    <message>
        <source>Test runs and cloud recordings</source>
        <extracomment>Menu item and button: both tables</extracomment>
        <translation>Test çalışmaları ve bulut kayıtları</translation>
    </message>
    <message>
        <source>Cloud recordings only</source>
        <extracomment>Menu item and button: only the table of cloud recordings; that of test runs is folded to its heading</extracomment>
        <translation>Yalnızca bulut kayıtları</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST…</source>
        <extracomment>Menu item; opens the dialog for a new connection; the service is not connected yet</extracomment>
        <translation>Wallarm FAST hizmetine bağlan…</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Menu item; opens the dialog for a new connection; the service is not connected yet</extracomment>
        <translation>Agora hizmetine bağlan…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>Menu item: opens the window with everything that can be set about the program</extracomment>
        <translation>Tercihler…</translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Menu item; opens a dialog that names everything that records in the connection chosen in the toolbar, or in all of them, and stops it</extracomment>
        <translation>Tüm kayıtları durdur…</translation>
    </message>
    <message>
        <source>Nothing is recording, as far as is known</source>
        <extracomment>Why &quot;Stop all recordings…&quot; is disabled</extracomment>
        <translation>Bilindiği kadarıyla süren kayıt yok</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Menu item: puts what was removed from the list back, or undoes the last change in a text field</extracomment>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu item: copies the selected text or rows</extracomment>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>Menu item: selects all rows, or all text of a field</extracomment>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Nothing has been removed from the list</source>
        <extracomment>Why &quot;Undo&quot; is disabled</extracomment>
        <translation>Listeden hiçbir şey kaldırılmadı</translation>
    </message>
    <message>
        <source>Select something in a table or a text field first</source>
        <extracomment>Why &quot;Copy&quot; is disabled</extracomment>
        <translation>Önce bir tabloda veya metin alanında bir şey seçin</translation>
    </message>
    <message>
        <source>Go to a table or a text field first</source>
        <extracomment>Why &quot;Select all&quot; is disabled</extracomment>
        <translation>Önce bir tabloya veya metin alanına gidin</translation>
    </message>
    <message>
        <source>Tallylight help</source>
        <extracomment>Menu item: opens the help</extracomment>
        <translation>Tallylight yardımı</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Menu item: opens the help at the list of keyboard shortcuts</extracomment>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>Menu item; opens a dialog that shows what a report contains</extracomment>
        <translation>Sorun bildir…</translation>
    </message>
    <message>
        <source>Paste link or IDs…</source>
        <extracomment>Menu item; opens the dialog that belongs to what is in the clipboard: a link to a test run, or recordings&apos; IDs</extracomment>
        <translation>Bağlantı veya ID&apos;leri yapıştır…</translation>
    </message>
    <message>
        <source>Find action, run or recording…</source>
        <extracomment>Menu item; opens a window that finds actions, test runs and cloud recordings by their names</extracomment>
        <translation>Eylem, çalışma veya kayıt bul…</translation>
    </message>
    <message>
        <source>Nothing of what is recording can be stopped now</source>
        <translation>Kaydedilenlerin hiçbiri şu anda durdurulamaz</translation>
    </message>
    <message>
        <source>Stop every day…</source>
        <extracomment>Menu item; opens a dialog that sets a time of day at which everything that records in the connection chosen in the toolbar is stopped</extracomment>
        <translation>Her gün durdur…</translation>
    </message>
    <message>
        <source>Choose one connection in the toolbar first</source>
        <extracomment>Why &quot;Stop every day…&quot; is disabled</extracomment>
        <translation>Önce araç çubuğunda bir bağlantı seçin</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu in the menu bar: test runs and cloud recordings; &amp; marks the shortcut letter</extracomment>
        <translation>&amp;Kayıt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
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
        <source>System</source>
        <extracomment>Theme: the desktop&apos;s setting</extracomment>
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
    <message>
        <source>Notify me when</source>
        <extracomment>Submenu with the events that cause desktop notifications while the window is in the background</extracomment>
        <translation>Şu durumlarda bildir</translation>
    </message>
    <message>
        <source>Update interval</source>
        <extracomment>Submenu: how often test runs in progress are read from the service</extracomment>
        <translation>Güncelleme aralığı</translation>
    </message>
    <message>
        <source>Columns of cloud recordings</source>
        <extracomment>Submenu: which columns the table of cloud recordings shows</extracomment>
        <translation>Bulut kaydı sütunları</translation>
    </message>
    <message>
        <source>System tray</source>
        <extracomment>Submenu with the choices about the lamp in the system tray</extracomment>
        <translation>Sistem tepsisi</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>Dü&amp;zen</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageCard</name>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessagePanel</name>
    <message>
        <source>Messages</source>
        <extracomment>Heading of the list of messages about the outcomes of requests</extracomment>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Close all messages</source>
        <extracomment>Button: closes every message in the list</extracomment>
        <translation>Tüm mesajları kapat</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Button: closes the list; the messages stay</extracomment>
        <translation>Listeyi kapat</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageRow</name>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <extracomment>Button that shows the whole message, with status, code and request ID of the error</extracomment>
        <translation>Ayrıntılar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Button beside the visible messages: opens the list of all of them</extracomment>
        <translation>
            <numerusform>%Ln mesaj daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>For screen readers: the strip that shows outcomes</extracomment>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>The results of your actions are shown here.</source>
        <extracomment>In place of the messages while there are none</extracomment>
        <translation>Yaptıklarınızın sonucu burada gösterilir.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ModeChoice</name>
    <message>
        <source>A channel, mixed</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>Bir kanal, birleşik</translation>
    </message>
    <message>
        <source>All users together in one video and one file.</source>
        <extracomment>Below the large choice &quot;A channel, mixed&quot;</extracomment>
        <translation>Tüm kullanıcılar birlikte, tek videoda ve tek dosyada.</translation>
    </message>
    <message>
        <source>A channel, one file per user</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>Bir kanal, kullanıcı başına bir dosya</translation>
    </message>
    <message>
        <source>Each user is recorded separately, for viewing one by one.</source>
        <extracomment>Below the large choice &quot;A channel, one file per user&quot;</extracomment>
        <translation>Her kullanıcı ayrı kaydedilir, tek tek incelenebilir.</translation>
    </message>
    <message>
        <source>A web page</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>Bir web sayfası</translation>
    </message>
    <message>
        <source>Everything a browser shows and plays at a web address.</source>
        <extracomment>Below the large choice &quot;A web page&quot;</extracomment>
        <translation>Bir tarayıcının bir web adresinde gösterdiği ve çaldığı her şey.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MomentEdit</name>
    <message>
        <source>known:</source>
        <extracomment>Check box before a date and time; when not checked, the date and time are unknown</extracomment>
        <translation>tarihi gir:</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>For screen readers: field for a date and time</extracomment>
        <translation>Tarih ve saat</translation>
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
        <translation>Not ve talep</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <extracomment>Field: for example the number of an issue in a tracker</extracomment>
        <translation>&amp;Talep:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <extracomment>Field: what the user wants to remember about a test run or cloud recording</extracomment>
        <translation>&amp;Not:</translation>
    </message>
    <message>
        <source>Both stay on this computer, in Tallylight&apos;s own records, and in what you export. Do not enter passwords or tokens.</source>
        <extracomment>Below the fields for a note and a ticket number</extracomment>
        <translation>İkisi de bu bilgisayarda, Tallylight&apos;ın kendi verilerinde ve dışa aktardıklarınızda kalır. Parola veya token girmeyin.</translation>
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
    <name>tallylight::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <extracomment>Page of the preferences</extracomment>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <extracomment>Heading over the events that cause desktop notifications while the window is in the background</extracomment>
        <translation>Şu durumlarda bildir</translation>
    </message>
    <message>
        <source>System tray</source>
        <extracomment>Heading over the choices about the lamp in the system tray and the start at log-in</extracomment>
        <translation>Sistem tepsisi</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PageSection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A few words beside a heading; %1 is the size of the page, %2 the quality of its sound</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Page and sound</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>Sayfa ve ses</translation>
    </message>
    <message>
        <source>good (one channel, 48 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>iyi (mono, 48 Kbps)</translation>
    </message>
    <message>
        <source>better (one channel, 128 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>daha iyi (mono, 128 Kbps)</translation>
    </message>
    <message>
        <source>best (stereo, 192 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>en iyi (stereo, 192 Kbps)</translation>
    </message>
    <message numerus="yes">
        <source> fps</source>
        <extracomment>After the number in the field &quot;Frame rate&quot;</extracomment>
        <translation>
            <numerusform> kare/sn</numerusform>
        </translation>
    </message>
    <message>
        <source>mobile view</source>
        <extracomment>Check box after &quot;The page:&quot;</extracomment>
        <translation>telefonda göründüğü gibi</translation>
    </message>
    <message>
        <source>start paused</source>
        <extracomment>Check box after &quot;The page:&quot;; a paused recording is billed like any other</extracomment>
        <translation>başlangıçta duraklatılmış</translation>
    </message>
    <message numerus="yes">
        <source> s</source>
        <extracomment>After the number in a field for seconds</extracomment>
        <translation>
            <numerusform> sn</numerusform>
        </translation>
    </message>
    <message>
        <source>do not wait</source>
        <extracomment>In place of &quot;0 s&quot; in the field &quot;Wait for the page at most&quot;</extracomment>
        <translation>beklenmesin</translation>
    </message>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After the number in a field for minutes</extracomment>
        <translation>
            <numerusform> dk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaletteTexts</name>
    <message>
        <source>Test run %1</source>
        <extracomment>In the command palette, beside the name of a test run; %1 is its ID</extracomment>
        <translation>Test çalışması %1</translation>
    </message>
    <message>
        <source>Cloud recording %1</source>
        <extracomment>In the command palette, beside a channel; %1 is the recording&apos;s ID</extracomment>
        <translation>Bulut kaydı %1</translation>
    </message>
    <message>
        <source>For the selected rows</source>
        <extracomment>In the command palette, beside an action of the tables&apos; context menus</extracomment>
        <translation>Seçili satırlar için</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaneFields</name>
    <message>
        <source>Pane %1</source>
        <extracomment>Above the fields of a pane; %1 is its number</extracomment>
        <translation>Bölme %1</translation>
    </message>
    <message>
        <source>No pane selected</source>
        <extracomment>Above fields that cannot be used yet</extracomment>
        <translation>Bölme seçilmedi</translation>
    </message>
    <message>
        <source>whoever joins next</source>
        <extracomment>In an empty field for a UID</extracomment>
        <translation>sıradaki kullanıcı</translation>
    </message>
    <message>
        <source>Opacity:</source>
        <extracomment>Field: 100 % hides what is behind the pane</extracomment>
        <translation>Opaklık:</translation>
    </message>
    <message>
        <source>Scaling:</source>
        <extracomment>Field: how a video fits into its pane, &quot;Crop&quot; or &quot;Fit&quot;</extracomment>
        <translation>Ölçekleme:</translation>
    </message>
    <message>
        <source>Crop: fill the pane, cut off the rest</source>
        <extracomment>How a video fits into its pane</extracomment>
        <translation>Kırp: bölmeyi doldur, kalanını kes</translation>
    </message>
    <message>
        <source>Fit: show all of it, with bars</source>
        <extracomment>How a video fits into its pane</extracomment>
        <translation>Sığdır: tamamını kenar şeritleriyle göster</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaneModel</name>
    <message>
        <source>any</source>
        <extracomment>In place of a UID: the pane is filled in the order in which users join</extracomment>
        <translation>sıradaki</translation>
    </message>
    <message>
        <source>Pane</source>
        <extracomment>Column: number of a pane</extracomment>
        <translation>Bölme</translation>
    </message>
    <message>
        <source>UID</source>
        <extracomment>Column: number of a user</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: how far a pane is from the left edge of the canvas</extracomment>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>Column: how far a pane is from the top edge of the canvas</extracomment>
        <translation>Üst</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Column</extracomment>
        <translation>Genişlik</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Column</extracomment>
        <translation>Yükseklik</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>Column: 100 % hides what is behind a pane</extracomment>
        <translation>Opaklık</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>Column: how a video fits into its pane</extracomment>
        <translation>Ölçekleme</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PanelTitle</name>
    <message>
        <source>Show the table</source>
        <extracomment>Tooltip of the heading of a table that is folded to its heading</extracomment>
        <translation>Tabloyu göster</translation>
    </message>
    <message>
        <source>Fold the table</source>
        <extracomment>Tooltip of the heading of a table: a click folds the table to its heading</extracomment>
        <translation>Tabloyu daralt</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PasteEdit</name>
    <message>
        <source>The text is very long, so only its beginning was pasted.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>Metin çok uzun olduğu için yalnızca başı yapıştırıldı.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PastedList</name>
    <message>
        <source>Recordings found</source>
        <extracomment>For screen readers: a list of cloud recordings that were found in pasted text</extracomment>
        <translation>Bulunan kayıtlar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>In a list of cloud recordings; %1 is the name of the channel, %2 the recording ID</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (IDs missing)</source>
        <extracomment>In a list of cloud recordings; %1 says which one; some of its IDs are not known yet</extracomment>
        <translation>%1 (eksik ID var)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PeopleSection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A few words beside a heading; %1 is &quot;Audio and video&quot; or one of them, %2 how the channel is used</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who and what</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>Kullanıcılar ve içerik</translation>
    </message>
    <message>
        <source>call (communication)</source>
        <extracomment>Choice after &quot;Channel type:&quot;: like a phone call; everyone may speak</extracomment>
        <translation>görüşme (iletişim)</translation>
    </message>
    <message>
        <source>live broadcast</source>
        <extracomment>Choice after &quot;Channel type:&quot;: hosts speak to an audience</extracomment>
        <translation>canlı yayın</translation>
    </message>
    <message>
        <source>audio only</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>yalnızca ses</translation>
    </message>
    <message>
        <source>video only</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>yalnızca video</translation>
    </message>
    <message>
        <source>audio and video</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>ses ve video</translation>
    </message>
    <message>
        <source>the high-quality stream</source>
        <extracomment>Choice after &quot;Video stream:&quot;: the high-resolution video that users send</extracomment>
        <translation>yüksek kaliteli akış</translation>
    </message>
    <message>
        <source>the low-quality stream</source>
        <extracomment>Choice after &quot;Video stream:&quot;: the low-resolution video that users send</extracomment>
        <translation>düşük kaliteli akış</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Choice after &quot;Users recorded at once:&quot;, from %1 to %2</extracomment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PercentBox</name>
    <message>
        <source> %</source>
        <extracomment>After the number in a field for a percentage</extracomment>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PictureSection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A few words beside a heading; %1 describes the video, %2 the layout</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fps</source>
        <extracomment>A video; %1 is its width and height, %Ln the number of frames per second</extracomment>
        <translation>
            <numerusform>%1, %Ln kare/sn</numerusform>
        </translation>
    </message>
    <message>
        <source>Video and sound</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>Görüntü ve ses</translation>
    </message>
    <message>
        <source>portrait</source>
        <extracomment>Check box: portrait format, the way phones are held</extracomment>
        <translation>dikey görüntü</translation>
    </message>
    <message>
        <source>floating</source>
        <extracomment>Choice after &quot;Layout:&quot;: one user fills the video, the others are small panes on top</extracomment>
        <translation>kayan</translation>
    </message>
    <message>
        <source>best fit</source>
        <extracomment>Choice after &quot;Layout:&quot;: all users have panes of the same size</extracomment>
        <translation>en uygun</translation>
    </message>
    <message>
        <source>vertical</source>
        <extracomment>Choice after &quot;Layout:&quot;: one user large, the others in a column beside it</extracomment>
        <translation>dikey</translation>
    </message>
    <message>
        <source>custom</source>
        <extracomment>Choice after &quot;Layout:&quot;: panes that were placed by hand</extracomment>
        <translation>özel</translation>
    </message>
    <message>
        <source>good (one channel, 48 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>iyi (mono, 48 Kbps)</translation>
    </message>
    <message>
        <source>better (one channel, 128 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>daha iyi (mono, 128 Kbps)</translation>
    </message>
    <message>
        <source>best (stereo, 192 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>en iyi (stereo, 192 Kbps)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <extracomment>Title of the window with everything that can be set about the program</extracomment>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>For screen readers: the list of pages at the side of the window &quot;Preferences&quot;</extracomment>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PresetFields</name>
    <message>
        <source>Users in the preview:</source>
        <extracomment>Field: for how many users the preview of a layout is drawn</extracomment>
        <translation>Önizlemedeki kullanıcı sayısı:</translation>
    </message>
    <message>
        <source>Customize this layout</source>
        <extracomment>Button: the places that the service would use become panes that can be moved</extracomment>
        <translation>Bu düzeni özelleştir</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ProgressView</name>
    <message>
        <source>%1 left</source>
        <extracomment>Under the progress bar; %1 is a duration with its word, for example &quot;about 5 min&quot;</extracomment>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>For screen readers: the bar that shows how many of the recorded requests have been checked</extracomment>
        <translation>İlerleme</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PushSection</name>
    <message>
        <source>not broadcast</source>
        <extracomment>A few words beside a heading: the page is not broadcast</extracomment>
        <translation>yayınlanmıyor</translation>
    </message>
    <message>
        <source>to an RTMP address</source>
        <extracomment>A few words beside a heading: the page is broadcast to an address</extracomment>
        <translation>bir RTMP adresine</translation>
    </message>
    <message>
        <source>Broadcast to a CDN</source>
        <extracomment>Heading of some fields: the page is also sent to a CDN (a broadcasting network)</extracomment>
        <translation>CDN&apos;ye yayın</translation>
    </message>
    <message>
        <source>Broadcast problems do not stop the recording.</source>
        <extracomment>Below the field for an RTMP address</extracomment>
        <translation>Yayındaki bir sorun kaydı durdurmaz.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::QuitQuestion</name>
    <message>
        <source>%1, %2: %3, about %4 an hour</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a channel, %2 the recording mode, %3 the state, %4 an amount of money</extracomment>
        <translation>%1, %2: %3, saatte yaklaşık %4</translation>
    </message>
    <message>
        <source>Quit Tallylight</source>
        <extracomment>Title of a question</extracomment>
        <translation>Tallylight&apos;tan çık</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>While recordings are being stopped before the program quits</extracomment>
        <translation>Durduruluyor…</translation>
    </message>
    <message>
        <source>Tallylight closes as soon as the services confirm that nothing is recording anymore.</source>
        <extracomment>While recordings are being stopped before the program quits</extracomment>
        <translation>Hizmetler artık hiçbir kaydın sürmediğini doğrulayınca Tallylight kapanır.</translation>
    </message>
    <message>
        <source>Not everything has stopped.</source>
        <extracomment>Some recordings could not be stopped before the program quits</extracomment>
        <translation>Bazı kayıtlar durmadı.</translation>
    </message>
    <message>
        <source>These stops are not confirmed. Stay to see why, or try again.</source>
        <extracomment>Below the list of recordings that could not be stopped</extracomment>
        <translation>Bunların durduğu doğrulanmadı. Nedenini görmek için programda kalın veya bir kez daha deneyin.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the program does not quit</extracomment>
        <translation>Programda kal</translation>
    </message>
    <message>
        <source>Quit and keep recording</source>
        <extracomment>Button: the program quits, recordings continue</extracomment>
        <translation>Kaydı sürdürerek çık</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Button: stops the recordings, then the program quits</extracomment>
        <translation>Durdur ve çık</translation>
    </message>
    <message>
        <source>Test run “%1”: its stop is not confirmed yet</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>“%1” test çalışması: durdurma henüz doğrulanmadı</translation>
    </message>
    <message>
        <source>Test run “%1”: recording, and its automatic stop will not work while Tallylight is closed</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>“%1” test çalışması: kayıt sürüyor; Tallylight kapalıyken otomatik durdurma çalışmaz</translation>
    </message>
    <message>
        <source>Test run “%1”: recording</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>“%1” test çalışması: kayıt sürüyor</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>Below a list that does not name all recordings</extracomment>
        <translation>
            <numerusform>… ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) have not been sent yet.</source>
        <extracomment>When the program is about to quit</extracomment>
        <translation>
            <numerusform>%Ln durdurma isteği henüz gönderilmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) have been sent, but are not confirmed.</source>
        <extracomment>When the program is about to quit</extracomment>
        <translation>
            <numerusform>%Ln durdurma isteği gönderildi, ancak henüz doğrulanmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) are waiting for credentials.</source>
        <extracomment>When the program is about to quit: stops from an earlier run of the program that lack the connection&apos;s token</extracomment>
        <translation>
            <numerusform>%Ln durdurma isteği kimlik bilgilerini bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tallylight closes as soon as these stops are confirmed.</source>
        <extracomment>While the program waits for stops that were requested before it quits</extracomment>
        <translation>Bu durdurmalar doğrulanınca Tallylight kapanır.</translation>
    </message>
    <message>
        <source>Each continues until it is stopped or ends by itself. Cloud recordings are billed until then. All will be in the list when you open Tallylight again.</source>
        <extracomment>Below the list of recordings that continue</extracomment>
        <translation>Her kayıt, durdurulana veya kendiliğinden sona erene kadar sürer; bulut kayıtları o zamana kadar ücretlendirilir. Tallylight&apos;ı yeniden açtığınızda hepsi listede olur.</translation>
    </message>
    <message>
        <source>If you choose “Quit and keep recording”, the stops that have not been sent are sent when you open Tallylight again within 24 hours. Until then these recordings continue.</source>
        <extracomment>“Quit and keep recording” is the label of a button</extracomment>
        <translation>“Kaydı sürdürerek çık” seçeneğini seçerseniz gönderilmemiş durdurma istekleri, Tallylight&apos;ı 24 saat içinde yeniden açtığınızda gönderilir. O zamana kadar bu kayıtlar sürer.</translation>
    </message>
    <message>
        <source>“Stop and quit” stops everything in this list, including what others started.</source>
        <extracomment>“Stop and quit” is the label of a button</extracomment>
        <translation>“Durdur ve çık”, başkalarının başlattıkları dahil bu listedeki her şeyi durdurur.</translation>
    </message>
    <message>
        <source>Everything in this list has ended.</source>
        <extracomment>When the program is about to quit, and what the list named has ended meanwhile</extracomment>
        <translation>Bu listedeki her şey sona erdi.</translation>
    </message>
    <message>
        <source>These recordings continue after you quit Tallylight.</source>
        <extracomment>Question when the program is about to quit</extracomment>
        <translation>Tallylight kapatıldığında şu kayıtlar devam eder.</translation>
    </message>
    <message>
        <source>What continues</source>
        <extracomment>For screen readers: the list of recordings that continue when the program quits</extracomment>
        <translation>Devam edenler</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits</extracomment>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Wait for the stops and quit</source>
        <extracomment>Button: waits for the stops that were requested, then the program quits; nothing more is stopped</extracomment>
        <translation>Durdurmaları bekle ve çık</translation>
    </message>
    <message>
        <source>“Stop and quit” stops everything in this list, including what others started, but nothing of read-only connections.</source>
        <extracomment>“Stop and quit” is the label of a button</extracomment>
        <translation>“Durdur ve çık”, salt okunur bağlantılara ait olanlar dışında, başkalarının başlattıkları dahil bu listedeki her şeyi durdurur.</translation>
    </message>
    <message>
        <source>Nothing in this list can be stopped here, because its connection is read-only.</source>
        <extracomment>Below the list of recordings that continue when the program quits</extracomment>
        <translation>Bağlantı salt okunur olduğu için bu listedeki hiçbir şey buradan durdurulamaz.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RatesDialog</name>
    <message>
        <source>Prices</source>
        <extracomment>Title of a window</extracomment>
        <translation>Fiyatlar</translation>
    </message>
    <message>
        <source>Price per 1,000 minutes from your Agora contract. Tallylight uses it for estimates only. Your invoice may differ, and the first minutes of a month may be free.</source>
        <extracomment>At the top of the window &quot;Prices&quot;</extracomment>
        <translation>Agora sözleşmenize göre 1.000 dakikanın fiyatı. Tallylight bunu yalnızca tahmin için kullanır. Faturanız farklı olabilir ve ayın ilk dakikaları ücretsiz olabilir.</translation>
    </message>
    <message>
        <source>Currency:</source>
        <extracomment>Field</extracomment>
        <translation>Para birimi:</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Field: a price; %1 is a kind of recording, such as &quot;Video, HD&quot;</extracomment>
        <translation>%1:</translation>
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
    <message>
        <source>Published prices</source>
        <extracomment>Button: the prices that the vendor publishes</extracomment>
        <translation>Yayımlanan fiyatlar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Reasons</name>
    <message>
        <source>Select an entry of the list first.</source>
        <extracomment>Why a button below a list is disabled</extracomment>
        <translation>Önce listeden bir öğe seçin.</translation>
    </message>
    <message>
        <source>Select a pane first.</source>
        <extracomment>Why buttons of the layout editor are disabled</extracomment>
        <translation>Önce bir bölme seçin.</translation>
    </message>
    <message>
        <source>The service has not answered yet.</source>
        <extracomment>Why a button is disabled: the service was asked and has not answered yet</extracomment>
        <translation>Hizmet henüz yanıt vermedi.</translation>
    </message>
    <message>
        <source>All requests have been sent.</source>
        <extracomment>Why &quot;Cancel&quot; is disabled: no request of many is left that could be withdrawn</extracomment>
        <translation>Tüm istekler gönderildi.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <extracomment>Why &quot;Copy&quot; is disabled</extracomment>
        <translation>Kopyalanacak bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>Why &quot;Export&quot; is disabled</extracomment>
        <translation>Dışa aktarılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <extracomment>Why &quot;Delete view&quot; and &quot;Remove template&quot; are disabled</extracomment>
        <translation>Henüz hiçbir şey kaydedilmedi.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <extracomment>Why &quot;Back&quot; is disabled</extracomment>
        <translation>Bu ilk adım.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>Why &quot;Undo&quot; is disabled</extracomment>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>Why &quot;Redo&quot; is disabled</extracomment>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>A layout cannot have more panes.</source>
        <extracomment>Why &quot;Add pane&quot; is disabled</extracomment>
        <translation>Bir düzende daha fazla bölme olamaz.</translation>
    </message>
    <message>
        <source>It is already at this end.</source>
        <extracomment>Why a column or a pane cannot be moved: it is the first or the last</extracomment>
        <translation>Zaten bu uçta.</translation>
    </message>
    <message>
        <source>The table is not sorted.</source>
        <extracomment>Why &quot;Clear sorting&quot; is disabled</extracomment>
        <translation>Tablo sıralı değil.</translation>
    </message>
    <message>
        <source>The table cannot be sorted by this column.</source>
        <extracomment>Why &quot;Sort ascending&quot; is disabled</extracomment>
        <translation>Tablo bu sütuna göre sıralanamaz.</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <extracomment>Why &quot;Hide&quot; is disabled for a column</extracomment>
        <translation>Bu sütun her zaman gösterilir.</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <extracomment>Why &quot;Save&quot; is disabled</extracomment>
        <translation>Önce bir ad girin.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <extracomment>Why the button that clears the filter is disabled</extracomment>
        <translation>Hiçbir filtre ayarlanmadı.</translation>
    </message>
    <message>
        <source>Connect a service first.</source>
        <extracomment>Why items of menus are disabled that are for one of the services</extracomment>
        <translation>Önce bir hizmete bağlanın.</translation>
    </message>
    <message>
        <source>There is no public page about this.</source>
        <extracomment>Why the button that opens a page about a kind of vulnerability is disabled</extracomment>
        <translation>Bununla ilgili herkese açık bir sayfa yok.</translation>
    </message>
    <message>
        <source>Wallarm does not accept this for a copy.</source>
        <extracomment>Why two fields are disabled when a similar test run is created</extracomment>
        <translation>Wallarm bunu bir kopya için kabul etmez.</translation>
    </message>
    <message>
        <source>A copy always uses the recorded requests.</source>
        <extracomment>Why a check box is disabled when a similar test run is created</extracomment>
        <translation>Bir kopya her zaman kaydedilmiş istekleri kullanır.</translation>
    </message>
    <message>
        <source>The message has just changed.</source>
        <extracomment>Why buttons are disabled for a moment: the message beside them was replaced under the mouse</extracomment>
        <translation>İleti az önce değişti.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingActionSet</name>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Action: stops the selected cloud recordings</extracomment>
        <translation>Bulut kaydını durdur</translation>
    </message>
    <message>
        <source>Retry the stop</source>
        <extracomment>Action: repeats the unconfirmed stop of the selected cloud recordings</extracomment>
        <translation>Durdurmayı yeniden dene</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Action; opens a window to set when the program stops the recording</extracomment>
        <translation>Otomatik olarak durdur…</translation>
    </message>
    <message>
        <source>Start cloud recording…</source>
        <extracomment>Action: opens a window</extracomment>
        <translation>Bulut kaydını başlat…</translation>
    </message>
    <message>
        <source>Add running recording…</source>
        <extracomment>Action: opens a window to add a recording that was started elsewhere</extracomment>
        <translation>Kaydı ID&apos;leriyle ekle…</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Action: queries the state of the selected cloud recordings</extracomment>
        <translation>Durumu sorgula</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Action: a new cloud recording with the settings of the selected one</extracomment>
        <translation>Bu ayarlarla yeniden başlat</translation>
    </message>
    <message>
        <source>Details and files</source>
        <extracomment>Action: opens a window with everything known about a cloud recording, and its files</extracomment>
        <translation>Ayrıntılar ve dosyalar</translation>
    </message>
    <message>
        <source>Enter the recording ID (sid)…</source>
        <extracomment>Action: opens a window; &quot;sid&quot; stays</extracomment>
        <translation>Kayıt ID&apos;sini (sid) gir…</translation>
    </message>
    <message>
        <source>Storages…</source>
        <extracomment>Action: opens the list of cloud storages</extracomment>
        <translation>Depolama alanları…</translation>
    </message>
    <message>
        <source>Prices…</source>
        <extracomment>Action: opens the list of prices used to estimate costs</extracomment>
        <translation>Fiyatlar…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Action: removes cloud recordings from the list; asks first where they may still be recording</extracomment>
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
        <source>Copy rows</source>
        <extracomment>Action: copies the selected rows of the table to the clipboard</extracomment>
        <translation>Satırları kopyala</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Action: copies what is in the cell of the cursor to the clipboard</extracomment>
        <translation>Hücreyi kopyala</translation>
    </message>
    <message>
        <source>Note and ticket…</source>
        <extracomment>Action; opens a dialog for what the user wants to remember about the cloud recording</extracomment>
        <translation>Not ve talep…</translation>
    </message>
    <message>
        <source>Copy query as cURL</source>
        <extracomment>Action: puts a command for a shell on the clipboard that queries the state of the cloud recording</extracomment>
        <translation>Sorguyu cURL olarak kopyala</translation>
    </message>
    <message>
        <source>Copy stop as cURL</source>
        <extracomment>Action: puts a command for a shell on the clipboard that stops the cloud recording</extracomment>
        <translation>Durdurmayı cURL olarak kopyala</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingActionTexts</name>
    <message>
        <source>The recording is being started</source>
        <extracomment>Why an action for a cloud recording is disabled</extracomment>
        <translation>Kayıt başlatılıyor</translation>
    </message>
    <message>
        <source>Its recording ID (sid) is not known. Enter it first</source>
        <extracomment>Why &quot;Stop cloud recording&quot; and &quot;Query status&quot; are disabled; &quot;sid&quot; stays</extracomment>
        <translation>Kayıt ID&apos;si (sid) bilinmiyor. Önce onu girin</translation>
    </message>
    <message>
        <source>Its recording ID is already known</source>
        <extracomment>Why &quot;Enter the recording ID (sid)…&quot; is disabled</extracomment>
        <translation>Kayıt ID&apos;si zaten biliniyor</translation>
    </message>
    <message>
        <source>The first start can still take effect. Wait five minutes</source>
        <extracomment>Why &quot;Start again with these settings&quot; is disabled; the first start was not confirmed</extracomment>
        <translation>İlk başlatma isteği hâlâ işleme alınabilir. Beş dakika bekleyin</translation>
    </message>
    <message>
        <source>The settings it was started with are not known</source>
        <extracomment>Why &quot;Start again with these settings&quot; is disabled</extracomment>
        <translation>Kaydın başlatıldığı ayarlar bilinmiyor</translation>
    </message>
    <message>
        <source>It may still be recording. Stop it first</source>
        <extracomment>Why &quot;Start again with these settings&quot; and &quot;Remove from the list&quot; are disabled</extracomment>
        <translation>Hâlâ kayıt yapıyor olabilir. Önce durdurun</translation>
    </message>
    <message>
        <source>The recording is being stopped</source>
        <extracomment>Why an action for a cloud recording is disabled</extracomment>
        <translation>Kayıt durduruluyor</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <extracomment>Why &quot;Stop cloud recording&quot; is disabled</extracomment>
        <translation>Kayıt sona erdi</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for this recording</source>
        <extracomment>Why &quot;Stop cloud recording&quot; is disabled: the service no longer accepts requests for it</extracomment>
        <translation>Hizmet bu kayıt için artık istek kabul etmiyor</translation>
    </message>
    <message>
        <source>%1 of the %2 selected cloud recordings can be stopped</source>
        <extracomment>Tooltip of &quot;Stop cloud recording&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>Seçili %2 bulut kaydından %1 tanesi durdurulabilir</translation>
    </message>
    <message>
        <source>The status of %1 of the %2 selected cloud recordings can be queried</source>
        <extracomment>Tooltip of &quot;Query status&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>Seçili %2 bulut kaydından %1 tanesinin durumu sorgulanabilir</translation>
    </message>
    <message>
        <source>%1 of the %2 selected cloud recordings can be removed from the list</source>
        <extracomment>Tooltip of &quot;Remove from the list&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>Seçili %2 bulut kaydından %1 tanesi listeden kaldırılabilir</translation>
    </message>
    <message>
        <source>Select a cloud recording first</source>
        <extracomment>Why an action is disabled: no row of the table is selected</extracomment>
        <translation>Önce bir bulut kaydı seçin</translation>
    </message>
    <message>
        <source>Select one cloud recording only</source>
        <extracomment>Why an action is disabled: it is for one cloud recording, and more are selected</extracomment>
        <translation>Yalnızca bir bulut kaydı seçin</translation>
    </message>
    <message>
        <source>This is not known yet</source>
        <extracomment>Why &quot;Copy recording ID (sid)&quot; and similar items are disabled</extracomment>
        <translation>Bu henüz bilinmiyor</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingCommands</name>
    <message>
        <source>There is no connection to Agora yet.</source>
        <extracomment>The user wanted something that needs a connection to Agora</extracomment>
        <translation>Henüz bir Agora bağlantısı yok.</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Next step: opens the window for a new connection</extracomment>
        <translation>Agora hizmetine bağlan…</translation>
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
        <translation>Kanal:</translation>
    </message>
    <message>
        <source>Recording mode:</source>
        <extracomment>Field</extracomment>
        <translation>Kayıt modu:</translation>
    </message>
    <message>
        <source>UID:</source>
        <extracomment>Field; &quot;UID&quot; is not translated</extracomment>
        <translation>UID:</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>Kayıt ID&apos;si (sid):</translation>
    </message>
    <message>
        <source>Duration:</source>
        <extracomment>Field: how long it has been recording, or did</extracomment>
        <translation>Süre:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <extracomment>Field: what it has cost so far</extracomment>
        <translation>Maliyet:</translation>
    </message>
    <message>
        <source>Ends:</source>
        <extracomment>Field: what ends it</extracomment>
        <translation>Bitiş:</translation>
    </message>
    <message>
        <source>Upload status:</source>
        <extracomment>Field: how much of the files is uploaded</extracomment>
        <translation>Yükleme durumu:</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>How the name of a file is known: the service said so</extracomment>
        <translation>bildirilen</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>How the name of a file is known: it follows from the rules for names</extracomment>
        <translation>beklenen</translation>
    </message>
    <message>
        <source>Files in your storage</source>
        <extracomment>Heading of a list of files</extracomment>
        <translation>Depolama alanınızdaki dosyalar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of the list of files: the name; how it is known</extracomment>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bilgi kaynağı</translation>
    </message>
    <message>
        <source>Copy names</source>
        <extracomment>Button: puts the names of the files on the clipboard</extracomment>
        <translation>Adları kopyala</translation>
    </message>
    <message>
        <source>Open storage console</source>
        <extracomment>Button: opens the web page of the cloud storage</extracomment>
        <translation>Depolama konsolunu aç</translation>
    </message>
    <message>
        <source>Select a cloud recording to see its details.</source>
        <extracomment>In place of the details while none or several cloud recordings are selected</extracomment>
        <translation>Ayrıntılarını görmek için bir bulut kaydı seçin.</translation>
    </message>
    <message>
        <source>Ticket:</source>
        <extracomment>Field: a number in an issue tracker that the user has entered</extracomment>
        <translation>Talep:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Field: what the user has written about the cloud recording</extracomment>
        <translation>Not:</translation>
    </message>
    <message>
        <source>Started by:</source>
        <extracomment>Field: who started a cloud recording</extracomment>
        <translation>Başlatan:</translation>
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
        <source>This contains a character that is not allowed in an ID, such as a slash. Copy only the ID.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>Bu, ID&apos;lerde izin verilmeyen bir karakter (örneğin eğik çizgi) içeriyor. Yalnızca ID&apos;yi kopyalayın.</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Kanalın adını girin.</translation>
    </message>
    <message>
        <source>Use up to 64 characters: letters A–Z, digits, spaces and common punctuation. In web page mode, up to 128 characters are allowed.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>En çok 64 karakter kullanın: A–Z harfleri, rakamlar, boşluklar ve yaygın noktalama işaretleri. Web sayfası kayıt modunda en çok 128 karaktere izin verilir.</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>UID, 1–4294967295 aralığında bir tam sayıdır.</translation>
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
        <translation>yaklaşık %1</translation>
    </message>
    <message>
        <source>about %1 an hour</source>
        <extracomment>What a recording costs whose start time is unknown; %1 is an amount of money</extracomment>
        <translation>saatte yaklaşık %1</translation>
    </message>
    <message>
        <source>about %1 so far, %2 an hour</source>
        <extracomment>What a recording costs; %1 and %2 are amounts of money</extracomment>
        <translation>şimdiye kadar yaklaşık %1, saatte %2</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <extracomment>What ends a recording: it is over</extracomment>
        <translation>Kayıt sona erdi.</translation>
    </message>
    <message>
        <source>Tallylight stops it in %1, provided Tallylight is still open.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>Tallylight o sırada hâlâ açıksa kaydı %1 sonra durdurur.</translation>
    </message>
    <message>
        <source>It continues until it is stopped or reaches the maximum duration it was started with.</source>
        <extracomment>What ends a web page recording that was started elsewhere</extracomment>
        <translation>Kayıt, durdurulana veya başlatılırken belirlenen en uzun süre dolana kadar devam eder.</translation>
    </message>
    <message>
        <source>It ends by itself in %1. Stopping it earlier saves money.</source>
        <extracomment>What ends the recording of a web page; %1 is a duration</extracomment>
        <translation>Kayıt %1 sonra kendiliğinden sona erer; daha önce durdurmak maliyeti düşürür.</translation>
    </message>
    <message>
        <source>about %1 an hour, if it is running</source>
        <extracomment>What a recording costs when it is unknown whether it started; %1 is an amount of money</extracomment>
        <translation>sürüyorsa saatte yaklaşık %1</translation>
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
        <extracomment>Next step after a stop that failed: stops again
----------
Next step after a start that failed: starts again</extracomment>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Next step after a stop that is not confirmed: queries the state</extracomment>
        <translation>Durumu sorgula</translation>
    </message>
    <message>
        <source>Enter recording ID…</source>
        <extracomment>Next step after a start that was not confirmed: opens a window to enter a recording ID</extracomment>
        <translation>Kayıt ID&apos;sini gir…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) accepted by the service.</source>
        <extracomment>Several recordings were started one after another; a complete sentence</extracomment>
        <translation>
            <numerusform>Hizmet %Ln bulut kaydını kabul etti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingNotices</name>
    <message>
        <source>The template could not be saved and will be lost when you quit. %1</source>
        <extracomment>A template of a start could not be stored; %1 is a sentence that says why</extracomment>
        <translation>Şablon kaydedilemedi ve çıktığınızda kaybolacak. %1</translation>
    </message>
    <message>
        <source>The storage “%1” was not saved completely. %2</source>
        <extracomment>A storage could not be saved for next time; %1 is its name, %2 a sentence that says why</extracomment>
        <translation>“%1” adlı depolama alanı tam olarak saklanamadı. %2</translation>
    </message>
    <message>
        <source>Most often the channel token is wrong or has expired, the storage&apos;s keys or bucket are wrong, or nobody in the channel sends audio or video.</source>
        <extracomment>Why nothing is recorded although a start was accepted: a channel</extracomment>
        <translation>Çoğu zaman kanal token&apos;ı yanlıştır veya süresi dolmuştur, depolama alanının anahtarları veya bucket adı yanlıştır ya da kanalda hiç kimse ses veya video göndermiyordur.</translation>
    </message>
    <message>
        <source>Most often the page cannot be opened from outside or answers with an error, or the storage&apos;s keys or bucket are wrong.</source>
        <extracomment>Why nothing is recorded although a start was accepted: a web page</extracomment>
        <translation>Çoğu zaman sayfa dışarıdan açılamıyordur veya hatayla yanıt veriyordur ya da depolama alanının anahtarları veya bucket adı yanlıştır.</translation>
    </message>
    <message>
        <source>It ends by itself when the channel has been empty for %1.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>Kanal %1 boyunca boş kalınca kendiliğinden sona erer.</translation>
    </message>
    <message>
        <source>The start of “%1” was accepted, but nothing is being recorded. %2</source>
        <extracomment>A recording failed to start; %1 is the name of a channel or page, %2 a sentence with likely reasons</extracomment>
        <translation>“%1” için başlatma isteği kabul edildi, ancak hiçbir şey kaydedilmiyor. %2</translation>
    </message>
    <message>
        <source>Correct and start again…</source>
        <extracomment>Next step: opens the window with the same settings, to correct them</extracomment>
        <translation>Düzelt ve yeniden başlat…</translation>
    </message>
    <message>
        <source>“%1” has been running for a while, but nothing has been written yet. %2 %3</source>
        <extracomment>A recording runs, but writes nothing; %1 is the name of a channel or page, %2 a sentence with likely reasons, %3 a sentence that says when it ends automatically, or empty</extracomment>
        <translation>“%1” için kayıt bir süredir devam ediyor, ancak henüz hiçbir şey yazılmadı. %2 %3</translation>
    </message>
    <message>
        <source>“%1” is being recorded at about %2 an hour, but its recording ID (sid) never arrived, so it cannot be stopped from here yet.</source>
        <extracomment>A recording runs, but its recording ID is unknown; %1 is the name of a channel, %2 an amount of money; &quot;sid&quot; stays</extracomment>
        <translation>“%1” kanalı kaydediliyor (saatte yaklaşık %2), ancak kayıt ID&apos;si (sid) hiç ulaşmadığı için kayıt buradan henüz durdurulamıyor.</translation>
    </message>
    <message>
        <source>Enter recording ID…</source>
        <extracomment>Next step: opens a window to enter a recording ID</extracomment>
        <translation>Kayıt ID&apos;sini gir…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingOutcomeTexts</name>
    <message>
        <source>The recording of “%1” has stopped.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı durduruldu.</translation>
    </message>
    <message>
        <source>The recording of “%1” has stopped. There is no file because nobody published in the channel.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı durduruldu. Kanalda kimse yayın yapmadığı için dosya yok.</translation>
    </message>
    <message>
        <source>The recording of “%1” has already ended.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı zaten sona erdi.</translation>
    </message>
    <message>
        <source>The recording of “%1” is still active and billed. The service did not stop it.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı hâlâ etkin ve ücretlendiriliyor: hizmet kaydı durdurmadı.</translation>
    </message>
    <message>
        <source>The service refused the stop. The recording of “%1” continues.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>Hizmet durdurmayı reddetti. “%1” kanalının bulut kaydı devam ediyor.</translation>
    </message>
    <message>
        <source>The stop was not sent. Nothing changed for the recording of “%1”.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>Durdurma isteği gönderilmedi. “%1” kanalının bulut kaydı için hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of “%1” has stopped. Tallylight keeps checking.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydının durup durmadığı henüz bilinmiyor. Tallylight kontrol etmeyi sürdürüyor.</translation>
    </message>
    <message>
        <source>The upload was not confirmed in time. It normally finishes within 20 minutes but can take more than 24 hours. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: the upload was not confirmed in time</extracomment>
        <translation>Yükleme zamanında doğrulanmadı. Normalde 20 dakika içinde biter, ancak 24 saatten uzun sürebilir. Daha sonra depolama alanınıza bakın.</translation>
    </message>
    <message>
        <source>Tallylight could not verify that all files are uploaded. The upload normally finishes within 20 minutes but can take more than 24 hours. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known about the upload</extracomment>
        <translation>Tallylight tüm dosyaların yüklendiğini doğrulayamadı. Yükleme normalde 20 dakika içinde biter, ancak 24 saatten uzun sürebilir. Daha sonra depolama alanınıza bakın.</translation>
    </message>
    <message>
        <source>A stop without waiting does not report the upload. The upload normally finishes within 20 minutes but can take more than 24 hours.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known about the upload, which is usual</extracomment>
        <translation>Beklemeden durdurma, yüklemeyi bildirmez. Yükleme normalde 20 dakika içinde biter, ancak 24 saatten uzun sürebilir.</translation>
    </message>
    <message>
        <source>The service did not report on the upload. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Hizmet yükleme hakkında bir şey bildirmedi. Daha sonra depolama alanınıza bakın.</translation>
    </message>
    <message>
        <source>All files are in your storage.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Tüm dosyalar depolama alanınızda.</translation>
    </message>
    <message>
        <source>Some files went to the backup cloud and will be forwarded to your storage automatically.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Bazı dosyalar yedek buluta gitti; bunlar depolama alanınıza otomatik olarak iletilecek.</translation>
    </message>
    <message>
        <source>The service does not know whether all files are uploaded. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Hizmet tüm dosyaların yüklenip yüklenmediğini bilmiyor. Daha sonra depolama alanınıza bakın.</translation>
    </message>
    <message>
        <source>The files are only in the backup cloud, which deletes them after 72 hours. Check your storage soon.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Dosyalar yalnızca yedek bulutta; yedek bulut bunları 72 saat sonra siler. Depolama alanınıza yakın zamanda bakın.</translation>
    </message>
    <message>
        <source>This stop could not be saved to disk and would be forgotten after a crash.</source>
        <extracomment>Added to the outcome of a stop: the program&apos;s own record of it could not be written to disk</extracomment>
        <translation>Bu durdurma diske kaydedilemedi; program çökerse unutulur.</translation>
    </message>
    <message>
        <source>No cloud recording was stopped.</source>
        <extracomment>Outcome of a request to stop several</extracomment>
        <translation>Hiçbir bulut kaydı durdurulmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) stopped.</source>
        <extracomment>Outcome of a request to stop several</extracomment>
        <translation>
            <numerusform>%Ln bulut kaydı durduruldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) still active.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln bulut kaydı hâlâ etkin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln durdurma henüz doğrulanmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service accepted the recording of “%1”. It is billed until it is stopped. The lamp lights up once the service confirms that it is recording.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>Hizmet, “%1” kanalının bulut kaydını kabul etti. Kayıt durdurulana kadar ücretlendirilir; hizmet kaydın yapıldığını doğrulayınca lamba yanar.</translation>
    </message>
    <message>
        <source>Channel “%1” is already being recorded and billed, but the recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook event, then add the recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>“%1” kanalı zaten kaydediliyor ve ücretlendiriliyor, ancak kayıt ID&apos;si (sid) hiç ulaşmadı. Kayıt dosyalarının adlarında veya bir webhook olayında sid değerini bulun ve kaydı ID&apos;leriyle ekleyin.</translation>
    </message>
    <message>
        <source>The start was not sent. Nothing is recorded from channel “%1”.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>Başlatma isteği gönderilmedi. “%1” kanalından hiçbir şey kaydedilmiyor.</translation>
    </message>
    <message>
        <source>It is not known whether channel “%1” is being recorded and billed. Check before you start it again.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının kaydedilip kaydedilmediği ve ücretlendirilip ücretlendirilmediği bilinmiyor. Yeniden başlatmadan önce kontrol edin.</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was canceled before it was sent. Nothing changed.</source>
        <extracomment>Outcome of a stop: the user canceled the request in time; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydını durdurma isteği, gönderilmeden önce iptal edildi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Agora answered the stop with “not found”.</source>
        <extracomment>Why a stop failed: 404, although a query of the same recording was answered</extracomment>
        <translation>Agora, durdurma isteğine “bulunamadı” yanıtını verdi.</translation>
    </message>
    <message>
        <source>Nothing was stopped. The service found no recording of “%1” with these IDs. Check the App ID, the resource ID, the recording ID, the UID, the mode and the connection. If something is recording under other IDs, it is still billed.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>Hiçbir şey durdurulmadı. Hizmet, “%1” kanalının bu ID&apos;lerle bir kaydını bulamadı. App ID&apos;yi, kaynak ID&apos;sini, kayıt ID&apos;sini, UID&apos;yi, modu ve bağlantıyı kontrol edin. Başka ID&apos;lerle kayıt yapılıyorsa ücretlendirilmeye devam eder.</translation>
    </message>
    <message>
        <source>The recording of “%1” had not started. Nothing is recorded or billed.</source>
        <extracomment>Outcome of a stop: the recording had never begun; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının kaydı başlamamıştı. Hiçbir şey kaydedilmiyor ve ücretlendirilmiyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found under their IDs.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln kayıt ID&apos;leriyle bulunamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused to record channel “%1”. Nothing is recorded or billed.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>Hizmet “%1” kanalını kaydetmeyi reddetti. Hiçbir şey kaydedilmiyor ve ücretlendirilmiyor.</translation>
    </message>
    <message>
        <source>Channel “%1” is already being recorded with UID %2. This request started nothing and is not billed. Choose another UID to record it a second time, or add that recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel, %2 a UID</extracomment>
        <translation>“%1” kanalı “%2” UID&apos;siyle zaten kaydediliyor. Bu istek hiçbir şey başlatmadı ve ücretlendirilmez. İkinci bir kayıt için başka bir UID seçin veya o kaydı ID&apos;leriyle ekleyin.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is still active and billed, %2. The service did not stop it.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>“%1” kanalının bulut kaydı hâlâ etkin ve ücretlendiriliyor (%2). Hizmet kaydı durdurmadı.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 has ended after all, %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>“%1” kanalının bulut kaydının sona erdiği sonradan doğrulandı (%2).</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is stopped after all, %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>“%1” kanalının bulut kaydının durduğu sonradan doğrulandı (%2).</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingTable</name>
    <message>
        <source>Cloud recordings</source>
        <extracomment>For screen readers: the table of cloud recordings</extracomment>
        <translation>Bulut kayıtları</translation>
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
        <source>It came from a colleague. Its state is shown after the service&apos;s first response.</source>
        <extracomment>Tooltip for the state of a cloud recording that this program knows from a colleague&apos;s</extracomment>
        <translation>Bir iş arkadaşından geldi. Durumu, hizmetin ilk yanıtından sonra gösterilir.</translation>
    </message>
    <message>
        <source>It was started outside Tallylight. Its state is shown after the service&apos;s first response.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>Kayıt Tallylight dışında başlatıldı. Durumu, hizmetin ilk yanıtından sonra gösterilir.</translation>
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
        <source>The service does not find it. This can resolve within 90 seconds. Tallylight keeps checking until then.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Hizmet kaydı bulamıyor. Bu durum 90 saniye içinde düzelebilir. O zamana kadar Tallylight kontrol etmeyi sürdürür.</translation>
    </message>
    <message>
        <source>The stop was sent but is not confirmed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Durdurma isteği gönderildi; henüz doğrulanmadı.</translation>
    </message>
    <message>
        <source>It is not known whether the stop worked. Tallylight keeps checking. Until it is confirmed, the recording may be billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Durdurmanın başarılı olup olmadığı bilinmiyor. Tallylight kontrol etmeyi sürdürüyor. Doğrulanana kadar kayıt ücretlendiriliyor olabilir.</translation>
    </message>
    <message>
        <source>It has ended and is no longer billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Kayıt bitti ve artık ücretlendirilmiyor.</translation>
    </message>
    <message>
        <source>It did not start. Nothing is billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Kayıt başlamadı. Hiçbir şey ücretlendirilmiyor.</translation>
    </message>
    <message>
        <source>It ended without a request from here, for example because the channel was empty.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Kayıt, buradan bir istek gönderilmeden sona erdi, örneğin kanal boş olduğu için.</translation>
    </message>
    <message>
        <source>The service ended it because of an error. Check the files in your storage.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Hizmet kaydı bir hata nedeniyle sona erdirdi. Depolama alanınızdaki dosyaları kontrol edin.</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for this recording. It ends when the channel is empty or, in web page mode, when it reaches its maximum duration.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Hizmet bu kayıt için artık istek kabul etmiyor. Kayıt, kanal boş kalınca veya web sayfası kayıt modunda en uzun süresi dolunca sona erer.</translation>
    </message>
    <message>
        <source>It was discarded before it started.</source>
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
        <translation>Başlatma doğrulanmadı</translation>
    </message>
    <message>
        <source>Recording, ID unknown</source>
        <extracomment>State of a cloud recording: it is recording, but its recording ID is unknown</extracomment>
        <translation>Kayıt yapılıyor, ID bilinmiyor</translation>
    </message>
    <message>
        <source>Confirming the start…</source>
        <extracomment>State of a cloud recording: the service accepted the start; the program is checking whether it records</extracomment>
        <translation>Başlatma doğrulanıyor…</translation>
    </message>
    <message>
        <source>Added, not checked yet</source>
        <extracomment>State of a cloud recording that was added by its IDs and not queried yet</extracomment>
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
        <extracomment>State of a cloud recording: it is unknown whether the stop worked</extracomment>
        <translation>Durdurma doğrulanmadı</translation>
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
        <extracomment>State of a cloud recording: it ended without a request of this program</extracomment>
        <translation>Kendiliğinden sona erdi</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a cloud recording: it ended because of an error</extracomment>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>No longer controllable</source>
        <extracomment>State of a cloud recording: the service accepts no more requests for it</extracomment>
        <translation>Artık kontrol edilemiyor</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>State of a cloud recording: it was discarded before it was started</extracomment>
        <translation>Vazgeçildi</translation>
    </message>
    <message>
        <source>Started, nothing written yet</source>
        <extracomment>State of a cloud recording: it runs, but no file exists yet</extracomment>
        <translation>Başladı, henüz bir şey yazılmadı</translation>
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
        <translation>Bildirilmedi</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>Upload status: all files are in the customer&apos;s storage</extracomment>
        <translation>Yüklendi</translation>
    </message>
    <message>
        <source>Uploaded, partly to the backup cloud</source>
        <extracomment>Upload status: some files are in the service&apos;s backup cloud and will be forwarded</extracomment>
        <translation>Yüklendi, kısmen yedek buluta</translation>
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
    <message>
        <source>The service found no recording with these IDs. Check the App ID, the resource ID, the recording ID, the channel, the UID, the mode and the connection. If something is recording under other IDs, it is still billed. Tallylight checks again every few minutes.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>Hizmet bu ID&apos;lerle bir kayıt bulamadı. App ID&apos;yi, kaynak ID&apos;sini, kayıt ID&apos;sini, kanalı, UID&apos;yi, modu ve bağlantıyı kontrol edin. Başka ID&apos;lerle kayıt yapılıyorsa ücretlendirilmeye devam eder. Tallylight birkaç dakikada bir yeniden kontrol eder.</translation>
    </message>
    <message>
        <source>Not found under these IDs</source>
        <extracomment>State of a cloud recording that was added by its IDs: the service does not know them</extracomment>
        <translation>Bu ID&apos;lerle bulunamadı</translation>
    </message>
    <message>
        <source>Not found yet, checking…</source>
        <extracomment>State of a cloud recording that was added by its IDs: the service does not find it, which may pass</extracomment>
        <translation>Henüz bulunamadı, kontrol ediliyor…</translation>
    </message>
    <message>
        <source>The answer to the start was lost, so it may be recording and billed. Enter its recording ID (sid), start it again after five minutes, or remove it from the list.</source>
        <extracomment>Tooltip for the state of a cloud recording whose start was not answered</extracomment>
        <translation>Başlatma isteğinin yanıtı kayboldu, bu nedenle kayıt yapılıyor ve ücretlendiriliyor olabilir. Kayıt ID&apos;sini (sid) girin, beş dakika sonra yeniden başlatın veya listeden kaldırın.</translation>
    </message>
    <message>
        <source>It is recording and billed, but its recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook, and enter it.</source>
        <extracomment>Tooltip for the state of a cloud recording whose recording ID is unknown; &quot;sid&quot; stays</extracomment>
        <translation>Kayıt yapılıyor ve ücretlendiriliyor, ancak kayıt ID&apos;si (sid) hiç ulaşmadı. Kayıt dosyalarının adlarında veya bir webhook olayında sid değerini bulup girin.</translation>
    </message>
    <message>
        <source>Recording now (%1)</source>
        <extracomment>Beside the heading of the folded table of cloud recordings, and in the title of the window; %1 is how many are recording now</extracomment>
        <translation>Şu anda kayıtta (%1)</translation>
    </message>
    <message>
        <source>Recording now (%1, perhaps %2 more)</source>
        <extracomment>Beside the heading of the folded table of cloud recordings, and in the title of the window; %1 is how many are recording now, %2 of how many more this is not certain</extracomment>
        <translation>Şu anda kayıtta (%1, belki %2 tane daha)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordsNotices</name>
    <message>
        <source>The file was not set aside. %1</source>
        <extracomment>The button &quot;Set it aside and begin anew&quot; was pressed; %1 is a sentence with the reason</extracomment>
        <translation>Dosya kenara alınamadı. %1</translation>
    </message>
    <message>
        <source>Stops made now would be forgotten after a crash, and nothing new can be started. %1</source>
        <extracomment>While the program&apos;s records cannot be used; %1 is a sentence with the reason</extracomment>
        <translation>Şimdi yapılan durdurmalar, program çökerse unutulur; yeni bir şey de başlatılamaz. %1</translation>
    </message>
    <message>
        <source>The old records are kept in the file %1.</source>
        <extracomment>After a file was set aside; %1 is its new path</extracomment>
        <translation>Eski veriler “%1” dosyasında duruyor.</translation>
    </message>
    <message>
        <source>Save them again</source>
        <extracomment>Button: writes the file with the program&apos;s records again</extracomment>
        <translation>Yeniden kaydet</translation>
    </message>
    <message>
        <source>The records were not saved. %1</source>
        <extracomment>The button &quot;Save them again&quot; was pressed; %1 is a sentence with the reason</extracomment>
        <translation>Veriler kaydedilemedi. %1</translation>
    </message>
    <message>
        <source>The records were saved again. Nothing is missing.</source>
        <extracomment>The button &quot;Save them again&quot; was pressed</extracomment>
        <translation>Veriler yeniden kaydedildi. Eksik bir şey yok.</translation>
    </message>
    <message>
        <source>The data folder %1 could not be locked, so a second Tallylight could use it at the same time. Check its free space and permissions. A leftover named %2 can be deleted.</source>
        <extracomment>After the start of the program; %1 is the path of the data folder, %2 the name of a file in it</extracomment>
        <translation>“%1” veri klasörü kilitlenemedi; bu yüzden ikinci bir Tallylight onu aynı anda kullanabilir. Klasördeki boş alanı ve izinleri kontrol edin. Geride kalmış “%2” adlı bir öğe varsa silinebilir.</translation>
    </message>
    <message>
        <source>Settings cannot be saved in %1, so language, theme, columns, and filters will be forgotten when Tallylight closes. Recordings are not affected. Check whether it is a file, and its permissions.</source>
        <extracomment>After the start of the program; %1 is the path of the file with the settings</extracomment>
        <translation>Ayarlar “%1” içine kaydedilemiyor; bu yüzden dil, tema, sütunlar ve filtreler Tallylight kapanınca unutulacak. Kayıtlar bundan etkilenmez. Bunun bir dosya olup olmadığını ve izinlerini kontrol edin.</translation>
    </message>
    <message>
        <source>Tallylight did not end properly last time. That stops no recording, and automatic stops did not work meanwhile. Stops that were under way continue now.</source>
        <extracomment>After the start of the program</extracomment>
        <translation>Tallylight son seferinde düzgün kapanmadı. Bu hiçbir kaydı durdurmaz; bu sürede otomatik durdurmalar da çalışmadı. Yarım kalan durdurmalar şimdi sürdürülüyor.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordsPage</name>
    <message>
        <source>The file that holds them is damaged.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>Bunları içeren dosya bozulmuş.</translation>
    </message>
    <message>
        <source>The file in their place was made by another program.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>Onların yerindeki dosya başka bir programla oluşturulmuş.</translation>
    </message>
    <message>
        <source>They were made by a newer version of Tallylight.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>Bunlar Tallylight&apos;ın daha yeni bir sürümüyle oluşturulmuş.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt, which reads them, is not installed.</source>
        <extracomment>First of three sentences on a page in place of the recordings; SQLite and Qt are names</extracomment>
        <translation>Bunları okuyan Qt SQLite sürücüsü yüklü değil.</translation>
    </message>
    <message>
        <source>The file that holds them cannot be opened.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>Bunları içeren dosya açılamıyor.</translation>
    </message>
    <message>
        <source>Restore the file from a backup and start again, or set it aside: the file is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;Set it aside…&quot; is the button below</extracomment>
        <translation>Dosyayı bir yedekten geri yükleyip yeniden başlatın veya kenara alın: dosya silinmez, hesaplarınızı yeniden bağlarsınız.</translation>
    </message>
    <message>
        <source>Move the file away and put the right one in its place, or set it aside: the file is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>Dosyayı taşıyıp yerine doğrusunu koyun veya kenara alın: dosya silinmez, hesaplarınızı yeniden bağlarsınız.</translation>
    </message>
    <message>
        <source>Use the newer version, or set the file aside: it is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>Yeni sürümü kullanın veya dosyayı kenara alın: dosya silinmez, hesaplarınızı yeniden bağlarsınız.</translation>
    </message>
    <message>
        <source>Install it, on Debian and Ubuntu with the package %1, and start Tallylight again.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; %1 is the name of a package</extracomment>
        <translation>Sürücüyü yükleyin (Debian ve Ubuntu&apos;da %1 paketi) ve Tallylight&apos;ı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder and start again, or set the file aside: it is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>Dosyanın ve klasörünün izinlerini kontrol edip yeniden başlatın veya dosyayı kenara alın: dosya silinmez, hesaplarınızı yeniden bağlarsınız.</translation>
    </message>
    <message>
        <source>Tallylight cannot read its records</source>
        <extracomment>Heading of a page in place of the recordings. &quot;Records&quot;: what the program has saved about accounts, recordings and stops</extracomment>
        <translation>Tallylight verilerini okuyamıyor</translation>
    </message>
    <message>
        <source>What is being recorded continues and may be billed, but Tallylight cannot show or stop it now.</source>
        <extracomment>Second of three sentences on a page in place of the recordings</extracomment>
        <translation>Süren kayıtlar devam eder ve ücretlendirilebilir, ancak Tallylight bunları şu anda gösteremez ve durduramaz.</translation>
    </message>
    <message>
        <source>The file:</source>
        <extracomment>The path of the file with the program&apos;s records follows</extracomment>
        <translation>Dosya:</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <extracomment>Button: keeps the file under another name and starts a new one</extracomment>
        <translation>Kenara al ve sıfırdan başla</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits</extracomment>
        <translation>Çık</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RemovalNotices</name>
    <message numerus="yes">
        <source>%Ln test run(s) removed from the list.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>
            <numerusform>%Ln test çalışması listeden kaldırıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) removed from the list.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>
            <numerusform>%Ln bulut kaydı listeden kaldırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed in the cloud.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>Bulutta hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: puts what was removed back on the list</extracomment>
        <translation>Geri al</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) are on the list again.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln test çalışması yeniden listede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) are on the list again.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln bulut kaydı yeniden listede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already on the list.</source>
        <extracomment>After &quot;Undo&quot;: some were added again before</extracomment>
        <translation>
            <numerusform>%Ln tanesi zaten listedeydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be put back, because their connection was removed.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln tanesi, bağlantısı kaldırıldığı için geri konamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatic stop(s) were not set again, because their time has passed.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>Zamanı geçtiği için %Ln otomatik durdurma yeniden ayarlanmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatic stop(s) were not set again, because their connection is read-only.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>Bağlantısı salt okunur olduğu için %Ln otomatik durdurma yeniden ayarlanmadı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ReportDialog</name>
    <message>
        <source>The report was saved to %1.</source>
        <translation>Rapor şuraya kaydedildi: %1.</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>Rapor kaydedilemedi: %1</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>Title of the dialog with what a report about a problem contains</extracomment>
        <translation>Sorun bildir</translation>
    </message>
    <message>
        <source>This is everything that the report contains. Tallylight sends it to no one: copy or save it, and attach it to your ticket. Secrets are left out, and so are the names and IDs in your settings.</source>
        <extracomment>Above the text of the report</extracomment>
        <translation>Raporun içeriğinin tamamı budur. Tallylight bunu kimseye göndermez: kopyalayın veya kaydedin ve destek kaydınıza ekleyin. Gizli bilgiler ile ayarlarınızdaki adlar ve ID&apos;ler raporda yer almaz.</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <extracomment>For screen readers: the text of the report</extracomment>
        <translation>Raporun içeriği</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: puts the report on the clipboard</extracomment>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <extracomment>Button: opens a dialog to choose a file</extracomment>
        <translation>Dosyaya ka&amp;ydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RequestView</name>
    <message>
        <source>Request</source>
        <extracomment>For screen readers: the text of a request to the service</extracomment>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the text of the request to the clipboard</extracomment>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunActionTexts</name>
    <message>
        <source>Another request for this test run is in progress</source>
        <extracomment>Why &quot;Pause&quot;, &quot;Resume&quot; and &quot;Interrupt&quot; are disabled: an earlier one is still in progress</extracomment>
        <translation>Bu test çalışması için başka bir işlem sürüyor</translation>
    </message>
    <message>
        <source>Recording can be stopped for %1 of the %2 selected test runs</source>
        <extracomment>Tooltip of &quot;Stop recording&quot;: of the %2 selected test runs, %1 record</extracomment>
        <translation>Seçili %2 test çalışmasından %1 tanesi için kayıt durdurulabilir</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be paused</source>
        <extracomment>Tooltip of &quot;Pause&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>Seçili %2 test çalışmasından %1 tanesi duraklatılabilir</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be resumed</source>
        <extracomment>Tooltip of &quot;Resume&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>Seçili %2 test çalışmasından %1 tanesi devam ettirilebilir</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be interrupted</source>
        <extracomment>Tooltip of &quot;Interrupt&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>Seçili %2 test çalışmasından %1 tanesi yarıda kesilebilir</translation>
    </message>
    <message>
        <source>Select a test run first</source>
        <extracomment>Why an action is disabled: no row of the table is selected</extracomment>
        <translation>Önce bir test çalışması seçin</translation>
    </message>
    <message>
        <source>Select one test run only</source>
        <extracomment>Why an action is disabled: it is for one test run, and more are selected</extracomment>
        <translation>Yalnızca bir test çalışması seçin</translation>
    </message>
    <message>
        <source>The test record of this test run is not known</source>
        <extracomment>Why &quot;Create similar test run&quot; and &quot;Copy test record ID&quot; are disabled</extracomment>
        <translation>Bu test çalışmasının test kaydı bilinmiyor</translation>
    </message>
    <message>
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>Bu konsolun adresi bilinmiyor</translation>
    </message>
    <message>
        <source>The recording is being stopped</source>
        <extracomment>Why &quot;Remove from the list&quot; is disabled</extracomment>
        <translation>Kayıt durduruluyor</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunActions</name>
    <message>
        <source>Stop recording</source>
        <extracomment>Menu item and button: ends the recording of baseline requests of the selected test runs</extracomment>
        <translation>Kaydı durdur</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Menu item; opens a window to set when the program stops the recording</extracomment>
        <translation>Otomatik olarak durdur…</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Menu item; opens the side panel with a copy</extracomment>
        <translation>Benzer test çalışması oluştur</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu item: the selected test runs wait until they are resumed</extracomment>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Menu item: the selected, paused test runs resume</extracomment>
        <translation>Devam ettir</translation>
    </message>
    <message>
        <source>Interrupt…</source>
        <extracomment>Menu item; asks first. The selected test runs end early</extracomment>
        <translation>Yarıda kes…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Menu item: shows the panel with everything about the test run</extracomment>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Menu item: opens the web browser</extracomment>
        <translation>Wallarm Console&apos;da aç</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>Menu item: puts the selected rows of the table on the clipboard</extracomment>
        <translation>Satırları kopyala</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Menu item: puts the content of the selected cell on the clipboard</extracomment>
        <translation>Hücreyi kopyala</translation>
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
        <source>Copy link to Wallarm Console</source>
        <extracomment>Menu item: puts the address of the test run&apos;s page on the clipboard</extracomment>
        <translation>Wallarm Console linkini kopyala</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Menu item: removes the test run from the table; the service keeps it</extracomment>
        <translation>Listeden kaldır</translation>
    </message>
    <message>
        <source>Note and ticket…</source>
        <extracomment>Menu item; opens a dialog for what the user wants to remember about the test run</extracomment>
        <translation>Not ve talep…</translation>
    </message>
    <message>
        <source>Copy query as cURL</source>
        <extracomment>Menu item: puts a command for a shell on the clipboard that asks the service for the state of the test run</extracomment>
        <translation>Sorguyu cURL olarak kopyala</translation>
    </message>
    <message>
        <source>Copy stop as cURL</source>
        <extracomment>Menu item: puts a command for a shell on the clipboard that stops the recording</extracomment>
        <translation>Durdurmayı cURL olarak kopyala</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunChangeTexts</name>
    <message>
        <source>Pause</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>Devam ettir</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>Yarıda kes</translation>
    </message>
    <message>
        <source>Test run “%1” is paused.</source>
        <extracomment>Outcome of Pause; %1 is the test run&apos;s name</extracomment>
        <translation>“%1” test çalışması duraklatıldı.</translation>
    </message>
    <message>
        <source>Test run “%1” was resumed.</source>
        <extracomment>Outcome of Resume; %1 is the test run&apos;s name</extracomment>
        <translation>“%1” test çalışması devam ettirildi.</translation>
    </message>
    <message>
        <source>Test run “%1” was interrupted.</source>
        <extracomment>Outcome of Interrupt; %1 is the test run&apos;s name</extracomment>
        <translation>“%1” test çalışması yarıda kesildi.</translation>
    </message>
    <message>
        <source>“%1” was not needed. Test run “%2” was already in that state or has ended.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>“%2” test çalışması için “%1” komutu etkisiz kaldı: çalışma zaten bu durumdaydı veya sona ermişti.</translation>
    </message>
    <message>
        <source>The service did not carry out “%1” for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>Hizmet, “%2” test çalışması için “%1” komutunu yerine getirmedi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The service refused “%1” for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>Hizmet, “%2” test çalışması için “%1” komutunu reddetti. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>Outcome of an action; %1 is the test run&apos;s name or ID</extracomment>
        <translation>“%1” test çalışması bu bulutta bulunamadı.</translation>
    </message>
    <message>
        <source>“%1” was not sent for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action: no network, no credential …; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>“%2” test çalışması için “%1” komutu gönderilmedi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>It is not known yet whether “%1” worked for test run “%2”. Tallylight keeps checking.</source>
        <extracomment>Outcome of an action: no clear answer for 90 s; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>“%2” test çalışması için “%1” komutunun başarılı olup olmadığı henüz bilinmiyor. Tallylight kontrol etmeyi sürdürüyor.</translation>
    </message>
    <message>
        <source>“%1” was canceled for test run “%2” before it was sent. Nothing has changed.</source>
        <extracomment>Outcome of an action: the user canceled it in time; %1 is its name, %2 the test run&apos;s</extracomment>
        <translation>“%2” test çalışması için “%1” komutu, gönderilmeden önce iptal edildi. Hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) paused.</source>
        <extracomment>Part of the outcome of pausing many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test çalışması duraklatıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) resumed.</source>
        <extracomment>Part of the outcome of resuming many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test çalışması devam ettirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) interrupted.</source>
        <extracomment>Part of the outcome of interrupting many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test çalışması yarıda kesildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %Ln test run(s).</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test çalışması için yapılacak bir şey yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) unchanged.</source>
        <extracomment>Part of the outcome of a request for many test runs: answered, but without effect</extracomment>
        <translation>
            <numerusform>%Ln test çalışması değişmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) refused by the service.</source>
        <extracomment>Part of the outcome of a request for many test runs: the service refused</extracomment>
        <translation>
            <numerusform>%Ln komut hizmet tarafından reddedildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test çalışması bu bulutta bulunamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not sent.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln komut gönderilmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln komut henüz doğrulanmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) canceled before they were sent.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln komut, gönderilmeden önce iptal edildi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunDetails</name>
    <message>
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>Bu konsolun adresi bilinmiyor</translation>
    </message>
    <message>
        <source>Select a test run to see its details.</source>
        <extracomment>In place of the details while none or several test runs are selected</extracomment>
        <translation>Ayrıntılarını görmek için bir test çalışması seçin.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>For screen readers: the tabs of the details of a test run</extracomment>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Details of a test run: name of a tab</extracomment>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>Details of a test run: name of a tab</extracomment>
        <translation>Güvenlik açıkları</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Details of a test run: name of a tab, what this program did to it</extracomment>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>Details of a test run: name of a tab, what the service answered</extracomment>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button: opens the web browser</extracomment>
        <translation>Wallarm Console&apos;da aç</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunFilterTexts</name>
    <message>
        <source>In progress</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: those that have not ended</extracomment>
        <translation>Devam eden</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended, no vulnerability found</extracomment>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended, vulnerabilities found</extracomment>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended early</extracomment>
        <translation>Yarıda kesilen</translation>
    </message>
    <message>
        <source>Show the test runs that have not ended</source>
        <extracomment>Tooltip of the filter &quot;In progress&quot;</extracomment>
        <translation>Sona ermemiş test çalışmalarını göster</translation>
    </message>
    <message>
        <source>Show the test runs that ended without a vulnerability</source>
        <extracomment>Tooltip of the filter &quot;Passed&quot;</extracomment>
        <translation>Güvenlik açığı bulunmadan sona eren test çalışmalarını göster</translation>
    </message>
    <message>
        <source>Show the test runs that found vulnerabilities</source>
        <extracomment>Tooltip of the filter &quot;Failed&quot;</extracomment>
        <translation>Güvenlik açığı bulan test çalışmalarını göster</translation>
    </message>
    <message>
        <source>Show the test runs that were interrupted</source>
        <extracomment>Tooltip of the filter &quot;Interrupted&quot;</extracomment>
        <translation>Yarıda kesilen test çalışmalarını göster</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Filter of the test runs by age: first item, no filter</extracomment>
        <translation>Tüm zamanlar</translation>
    </message>
    <message>
        <source>Started in the last hour</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>Son bir saatte başlatılanlar</translation>
    </message>
    <message>
        <source>Started in the last 24 hours</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>Son 24 saatte başlatılanlar</translation>
    </message>
    <message>
        <source>Started in the last 7 days</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>Son 7 günde başlatılanlar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Filter of the test runs: %1 kind of state, %2 how many test runs are of that kind</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recording now</source>
        <extracomment>Filter of the test runs: those that are recording baseline requests now</extracomment>
        <translation>Şu anda kayıtta</translation>
    </message>
    <message>
        <source>Any domain</source>
        <extracomment>Filter of the test runs by domain: first item, no filter</extracomment>
        <translation>Tüm alan adları</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>For screen readers and as tooltip: the filter by domain name of the tested application</extracomment>
        <translation>Alan adı</translation>
    </message>
    <message>
        <source>Any policy</source>
        <extracomment>Filter of the test runs by test policy: first item, no filter</extracomment>
        <translation>Tüm politikalar</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>For screen readers and as tooltip: the filter by test policy</extracomment>
        <translation>Test politikası</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>For screen readers and as tooltip: the filter by the age of test runs</extracomment>
        <translation>Başlangıç zamanı</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button that clears all filters of the test runs</extracomment>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: the service has reported no state, or does not know the test run</extracomment>
        <translation>Bilinmeyen</translation>
    </message>
    <message>
        <source>Show the test runs whose state is unknown or that the service cannot find</source>
        <extracomment>Tooltip of the filter &quot;Unknown&quot;</extracomment>
        <translation>Durumu bilinmeyen veya hizmetin bulamadığı test çalışmalarını göster</translation>
    </message>
    <message>
        <source>Recording now (%1, %2 not heard from)</source>
        <extracomment>Filter of the test runs: %1 how many are recording now, %2 how many more were when last heard from</extracomment>
        <translation>Şu anda kayıtta (%1, %2 için yanıt yok)</translation>
    </message>
    <message>
        <source>Show only the test runs that record baseline requests now, or did when they were last heard from</source>
        <extracomment>Tooltip of the filter &quot;Recording now&quot;</extracomment>
        <translation>Yalnızca şu anda temel istekleri kaydeden veya son yanıta göre kaydetmekte olan test çalışmalarını göster</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunForm</name>
    <message>
        <source>This is not a valid ID. It contains a character that IDs cannot have.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>Bu geçerli bir ID değil. ID&apos;lerde bulunamayacak bir karakter içeriyor.</translation>
    </message>
    <message>
        <source>Use baselines from %1</source>
        <extracomment>Check box, always checked, in the form that copies a test run; %1 is the test record&apos;s name</extracomment>
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
        <source>Default Policy</source>
        <extracomment>First in the list of test policies, and shown in the empty field</extracomment>
        <translation>Varsayılan politika</translation>
    </message>
    <message>
        <source>Account ID</source>
        <extracomment>Label of a field: the number of the Wallarm account, called clientid by the service</extracomment>
        <translation>Hesap ID&apos;si</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <extracomment>Group of fields that can be unfolded</extracomment>
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
        <extracomment>Check box; below it is a field for the extensions</extracomment>
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
        <extracomment>Label of a slider: recording stops automatically when no request has come for this long</extracomment>
        <translation>Temel isteklerin kaydını şu süreden sonra durdur</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Last line of a drop-down list while its names are being read</extracomment>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>The names could not be read. Type the ID.</source>
        <extracomment>Last line of a drop-down list whose names could not be read from the service</extracomment>
        <translation>Adlar okunamadı. ID&apos;yi yazın.</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Label of a choice: the test policy&apos;s name, or its ID typed in</extracomment>
        <translation>Test politikası</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Label of a choice: the FAST node&apos;s name, or its ID typed in</extracomment>
        <translation>Düğüm</translation>
    </message>
    <message>
        <source>Choose a node or type its ID</source>
        <extracomment>Shown in the empty field of the FAST node</extracomment>
        <translation>Bir düğüm seçin veya ID&apos;sini yazın</translation>
    </message>
    <message>
        <source>The service refused this value: %1</source>
        <extracomment>Under a field whose value the service refused; %1 is the service&apos;s code for the reason</extracomment>
        <translation>Hizmet bu değeri reddetti: %1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunMessages</name>
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
        <extracomment>Button of the message after a stop that failed
----------
Button of the message after a pause, resume or interrupt that failed
----------
Button of a message: reads the test run again</extracomment>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button of the message after a stop
----------
Button of the message after a pause, resume or interrupt
----------
Button of the message that a test run may exist</extracomment>
        <translation>Wallarm Console&apos;da aç</translation>
    </message>
    <message>
        <source>Retry unconfirmed</source>
        <extracomment>Button of the message after a request for many: repeats it for those that are not confirmed</extracomment>
        <translation>Doğrulanmayanları yeniden dene</translation>
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
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>A test run was added by its ID, but the service does not know it; %1 is the ID</extracomment>
        <translation>“%1” test çalışması bu bulutta bulunamadı.</translation>
    </message>
    <message>
        <source>Test run “%1” could not be read. %2</source>
        <extracomment>A test run was added by its ID and could not be read; %1 is the ID, %2 a sentence with the reason</extracomment>
        <translation>“%1” test çalışması okunamadı. %2</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Button of a message: removes the test run from the table</extracomment>
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
        <source>Report…</source>
        <extracomment>Button of the message after a request for many: shows the outcome of each</extracomment>
        <translation>Rapor…</translation>
    </message>
    <message>
        <source>The recording of “%1” is being stopped. The new test run will be created after that.</source>
        <extracomment>While a recording is stopped so that its record can be copied; %1 is the name of the test run that records</extracomment>
        <translation>“%1” için kayıt durduruluyor. Yeni test çalışması bundan sonra oluşturulacak.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>Button of the message after a copy was refused: stops the recording, then makes the copy</extracomment>
        <translation>Kaydı durdur</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Button of the message that a test run may exist: opens the dialog that takes its ID</extracomment>
        <translation>Test çalışması ekle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) created.</source>
        <extracomment>Several test runs were created one after another; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test çalışması oluşturuldu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunNotices</name>
    <message>
        <source>Automatic stop</source>
        <extracomment>Title of a desktop notification: a rule is about to stop a recording</extracomment>
        <translation>Otomatik durdurma</translation>
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
        <translation>Sunucu kaydı durdurmadı. “%1” için hâlâ kayıt yapılıyor: yeniden deneyin veya kaydı Wallarm Console&apos;da durdurun.</translation>
    </message>
    <message>
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name or ID</extracomment>
        <translation>“%1” test çalışması bu bulutta bulunamadı.</translation>
    </message>
    <message>
        <source>The service refused to stop the recording of “%1”. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>Hizmet “%1” için kaydı durdurmayı reddetti. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was not sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: no network, no credential …; %1 is the test run&apos;s name</extracomment>
        <translation>“%1” için kaydı durdurma isteği gönderilmedi. Hiçbir şey değişmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) stopped.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln kayıt durduruldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) still active.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln kayıt hâlâ etkin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln test çalışması bu bulutta bulunamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) refused by the service.</source>
        <extracomment>Part of the outcome of stopping many at once: the service refused; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln durdurma isteği hizmet tarafından reddedildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not sent.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln durdurma isteği gönderilmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln durdurma henüz doğrulanmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>This stop could not be saved to disk and would be forgotten after a crash.</source>
        <extracomment>Added to the outcome of a stop when the program&apos;s own records could not be written to disk</extracomment>
        <translation>Bu durdurma diske kaydedilemedi; program çökerse unutulur.</translation>
    </message>
    <message>
        <source>Test run “%1” was created from the test record.</source>
        <extracomment>Outcome of Create similar test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>“%1” test çalışması test kaydından oluşturuldu.</translation>
    </message>
    <message>
        <source>Test run “%1” was created. Its recording begins when the node is ready.</source>
        <extracomment>Outcome of Create test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>“%1” test çalışması oluşturuldu. Düğüm hazır olduğunda kayıt başlar.</translation>
    </message>
    <message>
        <source>The test run may have been created. Check before you try again.</source>
        <extracomment>Outcome of creating a run whose answer was lost</extracomment>
        <translation>Test çalışması oluşturulmuş olabilir. Yeniden denemeden önce kontrol edin.</translation>
    </message>
    <message>
        <source>The test run was not created.</source>
        <extracomment>Outcome of creating a run; a sentence with the reason follows</extracomment>
        <translation>Test çalışması oluşturulmadı.</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was canceled before it was sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: the user canceled the request in time; %1 is the test run&apos;s name</extracomment>
        <translation>“%1” için kaydı durdurma isteği, gönderilmeden önce iptal edildi. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The response was lost, but test run “%1” is in the list, so it was created.</source>
        <extracomment>Outcome of creating a run whose answer was lost; %1 is the new run&apos;s name or ID</extracomment>
        <translation>Yanıt kayboldu, ancak “%1” test çalışması listede bulundu: oluşturulmuş.</translation>
    </message>
    <message>
        <source>Recording is still active for test record “%1”. Stop recording first.</source>
        <extracomment>A copy was refused; %1 is the ID of the test record</extracomment>
        <translation>“%1” test kaydı için kayıt hâlâ etkin. Önce kaydı durdurun.</translation>
    </message>
    <message>
        <source>The recording of “%1” has ended.</source>
        <extracomment>Before the outcome of a copy for which a recording had to be stopped; %1 is that test run&apos;s name</extracomment>
        <translation>“%1” için kayıt sona erdi.</translation>
    </message>
    <message>
        <source>The test run was not copied.</source>
        <extracomment>After the sentence that a recording which prevents a copy could not be stopped</extracomment>
        <translation>Test çalışması kopyalanmadı.</translation>
    </message>
    <message>
        <source>The service does not know this request.</source>
        <extracomment>Reason why a stop, pause … failed: HTTP 404 or 405, although the test run itself exists</extracomment>
        <translation>Hizmet bu isteği tanımıyor.</translation>
    </message>
    <message>
        <source>The test record was not stopped instead, because another test run is recording into it.</source>
        <extracomment>Reason why a recording was not stopped the other possible way, through its test record</extracomment>
        <translation>Bunun yerine test kaydı da durdurulmadı, çünkü başka bir test çalışması ona kayıt yapıyor.</translation>
    </message>
    <message>
        <source>The test run has ended. Nothing is being recorded anymore.</source>
        <extracomment>After &quot;Recording stopped for …&quot;: the run&apos;s state is a final one</extracomment>
        <translation>Test çalışması sona erdi; artık hiçbir şey kaydedilmiyor.</translation>
    </message>
    <message>
        <source>Testing of the recorded requests continues.</source>
        <extracomment>After &quot;Recording stopped for …&quot;: the run is still running</extracomment>
        <translation>Kaydedilen isteklerin testi devam ediyor.</translation>
    </message>
    <message>
        <source>Test record “%1” can be reused.</source>
        <extracomment>After &quot;Recording stopped for …&quot;; %1 is the test record&apos;s name or ID</extracomment>
        <translation>“%1” test kaydı yeniden kullanılabilir.</translation>
    </message>
    <message>
        <source>Recording stopped for “%1”.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name. More sentences may follow</extracomment>
        <translation>“%1” için kayıt durduruldu.</translation>
    </message>
    <message>
        <source>Test run “%1” has ended. Nothing is being recorded anymore.</source>
        <extracomment>Outcome of Stop recording: the run has ended, by the stop or on its own; %1 is its name</extracomment>
        <translation>“%1” test çalışması sona erdi; artık hiçbir şey kaydedilmiyor.</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of “%1” has stopped. Tallylight checks every few seconds until it is certain.</source>
        <extracomment>Outcome of Stop recording: no clear answer for 90 seconds; %1 is the test run&apos;s name</extracomment>
        <translation>“%1” için kaydın durup durmadığı henüz bilinmiyor. Tallylight, kesinleşene kadar birkaç saniyede bir kontrol eder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) have ended. Nothing is being recorded anymore.</source>
        <extracomment>Part of the outcome of stopping many at once: runs that ended, by the stop or on their own</extracomment>
        <translation>
            <numerusform>%Ln test çalışması sona erdi; artık hiçbir şey kaydedilmiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of “%1” has stopped after all, at %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>“%1” için kaydın durduğu sonradan doğrulandı (%2).</translation>
    </message>
    <message>
        <source>Test run “%1” has ended after all, at %2. Nothing is being recorded anymore.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>“%1” test çalışmasının sona erdiği sonradan doğrulandı (%2). Artık hiçbir şey kaydedilmiyor.</translation>
    </message>
    <message>
        <source>“%1” is still recording as of %2. Try again, or stop it in Wallarm Console.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>“%1” için hâlâ kayıt yapılıyor (%2). Yeniden deneyin veya kaydı Wallarm Console&apos;da durdurun.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) not stopped: the stop was canceled before it was sent.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence: nothing was sent for these</extracomment>
        <translation>
            <numerusform>%Ln kayıt durdurulmadı: durdurma isteği, gönderilmeden önce iptal edildi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOverview</name>
    <message>
        <source>Overview</source>
        <extracomment>Details of a test run: name of the tab, for screen readers</extracomment>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Details of a test run: heading above the bar</extracomment>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Baseline requests</source>
        <extracomment>Details of a test run: heading above the numbers of passed, failed and other baseline requests</extracomment>
        <translation>Temel istekler</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Details of a test run: heading above the test requests per second</extracomment>
        <translation>Hız</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SaveViewDialog</name>
    <message>
        <source>The view with this name will be replaced.</source>
        <extracomment>In the dialog &quot;Save view&quot;: there is a saved view of that name</extracomment>
        <translation>Bu addaki görünümün yerine bu görünüm geçecek.</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>Title of the dialog</extracomment>
        <translation>Görünümü kaydet</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of the dialog &quot;Save view&quot;</extracomment>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field of the dialog &quot;Save view&quot;</extracomment>
        <translation>Ad:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SearchButtons</name>
    <message>
        <source>Search</source>
        <extracomment>Magnifying glass in a field for words</extracomment>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button in a field: empties the field</extracomment>
        <translation>Temizle</translation>
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
    <name>tallylight::ui::ServiceErrorText</name>
    <message>
        <source>Wallarm did not accept the credentials. Check the token, or the UUID and secret key. They may belong to another cloud.</source>
        <extracomment>HTTP 401 of Wallarm. The credentials are a token, or a UUID and a secret key</extracomment>
        <translation>Wallarm kimlik bilgilerini kabul etmedi. Token&apos;ı ya da UUID ile gizli anahtarı kontrol edin. Bunlar başka bir buluta ait olabilir.</translation>
    </message>
    <message>
        <source>Agora did not accept the customer ID and customer secret. Check both. They may belong to another account.</source>
        <extracomment>HTTP 401 of Agora</extracomment>
        <translation>Agora, müşteri ID&apos;sini ve müşteri gizli anahtarını kabul etmedi. Her ikisini de kontrol edin. Bunlar başka bir hesaba ait olabilir.</translation>
    </message>
    <message>
        <source>The service did not accept the credentials. Check them.</source>
        <extracomment>HTTP 401</extracomment>
        <translation>Hizmet kimlik bilgilerini kabul etmedi. Bilgileri kontrol edin.</translation>
    </message>
    <message>
        <source>This account has no right to do this, or the credentials belong to another cloud.</source>
        <extracomment>HTTP 403 of Wallarm</extracomment>
        <translation>Bu hesabın bunu yapma yetkisi yok veya kimlik bilgileri başka bir buluta ait.</translation>
    </message>
    <message>
        <source>This account has no right to do this. Check that the customer ID and the App ID belong to the same account.</source>
        <extracomment>HTTP 403 of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>Bu hesabın bunu yapma yetkisi yok. Müşteri ID&apos;si ile App ID&apos;nin aynı hesaba ait olduğunu kontrol edin.</translation>
    </message>
    <message>
        <source>This account is not allowed to do this.</source>
        <extracomment>HTTP 403</extracomment>
        <translation>Bu hesabın bunu yapma yetkisi yok.</translation>
    </message>
    <message>
        <source>There is no Wallarm API at this address. Check the cloud or the address of the connection.</source>
        <extracomment>HTTP 404 when a Wallarm connection is tested</extracomment>
        <translation>Bu adreste bir Wallarm API&apos;si yok. Bağlantının bulutunu veya adresini kontrol edin.</translation>
    </message>
    <message>
        <source>The service does not know this test run. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404 to a request about a test run</extracomment>
        <translation>Hizmet bu test çalışmasını tanımıyor. Çalışma başka bir hesaba veya buluta ait olabilir.</translation>
    </message>
    <message>
        <source>The service does not know this test record. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404 to a request about a test record</extracomment>
        <translation>Hizmet bu test kaydını tanımıyor. Kayıt başka bir hesaba veya buluta ait olabilir.</translation>
    </message>
    <message>
        <source>The service does not know the node, test policy, or test record of the new test run, or FAST is not available in this cloud.</source>
        <extracomment>HTTP 404 when a test run is created or copied</extracomment>
        <translation>Hizmet yeni test çalışmasının düğümünü, test politikasını veya test kaydını tanımıyor ya da FAST bu bulutta kullanılamıyor.</translation>
    </message>
    <message>
        <source>This account&apos;s API does not list test runs.</source>
        <extracomment>HTTP 404 to the request for all test runs</extracomment>
        <translation>Bu hesabın API&apos;si test çalışmalarını listelemiyor.</translation>
    </message>
    <message>
        <source>This account&apos;s API does not list nodes and test policies.</source>
        <extracomment>HTTP 404 to the request for all nodes or test policies</extracomment>
        <translation>Bu hesabın API&apos;si düğümleri ve test politikalarını listelemiyor.</translation>
    </message>
    <message>
        <source>The service does not know this test run, or does not list its vulnerabilities.</source>
        <extracomment>HTTP 404 to the request for the vulnerabilities of a test run</extracomment>
        <translation>Hizmet bu test çalışmasını tanımıyor veya güvenlik açıklarını listelemiyor.</translation>
    </message>
    <message>
        <source>Agora finds no recording under these IDs. It may have ended. Check the App ID, the recording ID (sid), and the mode.</source>
        <extracomment>HTTP 404 to a request about a cloud recording; &quot;App ID&quot; and &quot;sid&quot; stay</extracomment>
        <translation>Agora bu ID&apos;lerle bir kayıt bulamıyor. Kayıt sona ermiş olabilir. App ID&apos;yi, kayıt ID&apos;sini (sid) ve modu kontrol edin.</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <extracomment>HTTP 404</extracomment>
        <translation>Hizmet istenen şeyi tanımıyor.</translation>
    </message>
    <message>
        <source>There is no Agora Cloud Recording at this address. Check the address of the connection.</source>
        <extracomment>HTTP 404 when a cloud recording is started or a connection tested: a wrong address</extracomment>
        <translation>Bu adreste Agora bulut kaydı hizmeti yok. Bağlantının adresini kontrol edin.</translation>
    </message>
    <message numerus="yes">
        <source>The service refused %Ln value(s): %1.</source>
        <extracomment>Refusal of a request; %1 is the list of the refused parameters, JSON names</extracomment>
        <translation>
            <numerusform>Hizmet %Ln değeri reddetti: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused the request and gave no reason.</source>
        <extracomment>Any other refusal</extracomment>
        <translation>Hizmet isteği reddetti ve bir neden belirtmedi.</translation>
    </message>
    <message>
        <source>The service refused the request. See the details for the reason.</source>
        <extracomment>Any other refusal; the service&apos;s own words are in the details</extracomment>
        <translation>Hizmet isteği reddetti. Nedeni ayrıntılarda yer alıyor.</translation>
    </message>
    <message>
        <source>The token or secret key of this connection is missing. Enter it again.</source>
        <extracomment>Nothing is stored for the connection</extracomment>
        <translation>Bu bağlantının token&apos;ı veya gizli anahtarı eksik. Yeniden girin.</translation>
    </message>
    <message>
        <source>The customer secret of this connection is missing. Enter it again.</source>
        <extracomment>Nothing is stored for the connection</extracomment>
        <translation>Bu bağlantının müşteri gizli anahtarı eksik. Yeniden girin.</translation>
    </message>
    <message>
        <source>The credentials are missing. Enter them again.</source>
        <extracomment>Nothing is stored</extracomment>
        <translation>Kimlik bilgileri eksik. Yeniden girin.</translation>
    </message>
    <message>
        <source>Agora does not know this App ID, or Cloud Recording is not enabled for it. Check the App ID, and enable Cloud Recording in the Agora console.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>Agora bu App ID&apos;yi tanımıyor veya bulut kaydı bu App ID için etkin değil. App ID&apos;yi kontrol edin ve Agora konsolunda bulut kaydını etkinleştirin.</translation>
    </message>
    <message>
        <source>Cloud Recording is not enabled for this App ID. Enable it in the Agora console.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>Bulut kaydı bu App ID için etkin değil. Agora konsolunda etkinleştirin.</translation>
    </message>
    <message>
        <source>The Agora project is not active, for example because of an unpaid bill. Ask the account&apos;s owner.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>Agora projesi etkin değil; bunun nedeni örneğin ödenmemiş bir fatura olabilir. Hesabın sahibine sorun.</translation>
    </message>
    <message>
        <source>This Agora project has too many recordings at once. Stop one, or try again later.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>Bu Agora projesinde aynı anda çok fazla kayıt var. Birini durdurun veya daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Agora does not accept this channel name. Check its characters and its length.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>Agora bu kanal adını kabul etmiyor. Adın karakterlerini ve uzunluğunu kontrol edin.</translation>
    </message>
    <message>
        <source>The channel token has expired. Create a new one, and start again with it.</source>
        <extracomment>Refusal of Agora: the token that lets the recorder into the channel</extracomment>
        <translation>Kanal token&apos;ının süresi dolmuş. Yeni bir token oluşturun ve onunla yeniden başlatın.</translation>
    </message>
    <message>
        <source>Agora did not accept the channel token. It must be made for this App ID, channel, and UID.</source>
        <extracomment>Refusal of Agora: the token that lets the recorder into the channel; &quot;App ID&quot;, &quot;UID&quot; stay</extracomment>
        <translation>Agora kanal token&apos;ını kabul etmedi. Token bu App ID, kanal ve UID için oluşturulmuş olmalı.</translation>
    </message>
    <message>
        <source>This channel is already being recorded under this UID.</source>
        <extracomment>Refusal of Agora; &quot;UID&quot; stays</extracomment>
        <translation>Bu kanal bu UID ile zaten kaydediliyor.</translation>
    </message>
    <message>
        <source>The App ID, channel, UID, or recording ID (sid) does not belong to the resource ID.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot;, &quot;UID&quot; and &quot;sid&quot; stay</extracomment>
        <translation>App ID, kanal, UID veya kayıt ID&apos;si (sid), kaynak ID&apos;sine ait değil.</translation>
    </message>
    <message>
        <source>Agora does not accept this layout.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>Agora bu düzeni kabul etmiyor.</translation>
    </message>
    <message>
        <source>Agora does not accept one of the settings. Its reason is in the details.</source>
        <extracomment>Refusal of Agora; the service&apos;s own words are in the details</extracomment>
        <translation>Agora ayarlardan birini kabul etmiyor. Nedeni ayrıntılarda yer alıyor.</translation>
    </message>
    <message>
        <source>Agora has no free recorder at the moment. Try again later.</source>
        <extracomment>Failure of Agora</extracomment>
        <translation>Agora&apos;da şu anda boş kaydedici yok. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Agora did not finish the request in time.</source>
        <extracomment>Failure of Agora</extracomment>
        <translation>Agora isteği zamanında tamamlamadı.</translation>
    </message>
    <message>
        <source>The recording is already ending.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>Kayıt zaten sona eriyor.</translation>
    </message>
    <message>
        <source>Agora could not read the request. This is an error in Tallylight. Please report it with the details.</source>
        <extracomment>Refusal of Agora: a bug in this program</extracomment>
        <translation>Agora isteği okuyamadı. Bu, Tallylight&apos;taki bir hatadır. Ayrıntılarla birlikte bildirin.</translation>
    </message>
    <message>
        <source>The reservation (resource ID) is no longer valid. Start again.</source>
        <extracomment>Refusal of a start: the resource ID is a reservation, good for five minutes</extracomment>
        <translation>Rezervasyon (kaynak ID&apos;si) artık geçerli değil. Yeniden başlatın.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SheetTexts</name>
    <message>
        <source>Elsewhere in the window</source>
        <extracomment>Heading on the sheet of shortcuts: those that are in no menu</extracomment>
        <translation>Pencerenin diğer yerlerinde</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SilenceLine</name>
    <message>
        <source>%1 has given no usable answer yet.</source>
        <extracomment>Above the table; %1 is a connection that has answered every request with an error since the program started</extracomment>
        <translation>%1 henüz kullanılabilir bir yanıt vermedi.</translation>
    </message>
    <message>
        <source>%1 has given no usable answer since %2.</source>
        <extracomment>Above the table; %1 is a connection that answers every request with an error, %2 a time</extracomment>
        <translation>%1 kullanılabilir bir yanıt vermiyor (son yanıt: %2).</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <extracomment>Above the table; %1 is a connection that has not answered since the program started</extracomment>
        <translation>%1 henüz yanıt vermedi.</translation>
    </message>
    <message>
        <source>%1 has not answered since %2.</source>
        <extracomment>Above the table; %1 is a connection, %2 the time of its last answer</extracomment>
        <translation>%1 yanıt vermiyor (son yanıt: %2).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) do not answer.</source>
        <extracomment>Above the table, when more than one connection does not answer</extracomment>
        <translation>
            <numerusform>%Ln bağlantı yanıt vermiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <extracomment>Above the table, after &quot;… has not answered since …&quot;; %1 is a duration, such as &quot;12 s&quot;</extracomment>
        <translation>Sonraki deneme: %1 sonra.</translation>
    </message>
    <message>
        <source>Trying now…</source>
        <extracomment>Above the table, after &quot;… has not answered since …&quot;: a request is on its way</extracomment>
        <translation>Şimdi deneniyor…</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: immediately tries the connection that does not answer</extracomment>
        <translation>Şimdi dene</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <extracomment>For screen readers; %1 is a connection that did not answer for a while</extracomment>
        <translation>%1 yeniden yanıt veriyor.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SpanEdit</name>
    <message>
        <source>seconds</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>saniye</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>dakika</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>saat</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>gün</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <extracomment>For screen readers: choice of seconds, minutes, hours or days</extracomment>
        <translation>Zaman birimi</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SpeedView</name>
    <message>
        <source>%1 RPS now</source>
        <extracomment>Details of a test run; %1 is a number: test requests per second now</extracomment>
        <translation>Şu anda %1 RPS</translation>
    </message>
    <message>
        <source>%1 RPS on average</source>
        <extracomment>Details of a test run; %1 is a number: test requests per second over the whole run</extracomment>
        <translation>Ortalama %1 RPS</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>Details of a test run: the service has reported no speed yet; it does after ten seconds</extracomment>
        <translation>Henüz bilinmiyor</translation>
    </message>
    <message>
        <source>Between %1 and %2 RPS in the last %3.</source>
        <extracomment>For screen readers: the line of speeds; %1 and %2 are requests per second, %3 is a duration</extracomment>
        <translation>Son %3 içinde %1 ile %2 RPS arasında.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>For screen readers: the line that shows test requests per second over time</extracomment>
        <translation>Hız</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StaleText</name>
    <message>
        <source>No answer since %1</source>
        <extracomment>A separate line about a test run or recording; %1 is a time, or a date and a time</extracomment>
        <translation>Son yanıt: %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <extracomment>A separate line about a test run or recording: the service has not answered since the program started</extracomment>
        <translation>Henüz yanıt yok</translation>
    </message>
    <message>
        <source>%1 (not heard from since %2)</source>
        <extracomment>The last known but old state of a test run or recording; %1 is a state, such as &quot;Recording&quot;, %2 a time, or a date and a time</extracomment>
        <translation>%1 (son yanıt: %2)</translation>
    </message>
    <message>
        <source>%1 (no answer yet)</source>
        <extracomment>The last known state of a test run or recording from before the program started; %1 is a state, such as &quot;Recording&quot;</extracomment>
        <translation>%1 (henüz yanıt yok)</translation>
    </message>
    <message>
        <source>The last read failed. %1</source>
        <extracomment>Below the last known state of a test run; %1 is a sentence with the reason</extracomment>
        <translation>Son okuma başarısız oldu. %1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartDialog</name>
    <message>
        <source>Start cloud recording</source>
        <extracomment>Title of a window
----------
Button: starts the recording</extracomment>
        <translation>Bulut kaydını başlat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>For screen readers: the list of steps at the side of a window</extracomment>
        <translation>Adımlar</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the previous step</extracomment>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Close without starting?</source>
        <extracomment>Question when the window that starts a cloud recording is closed</extracomment>
        <translation>Başlatmadan kapatılsın mı?</translation>
    </message>
    <message>
        <source>Nothing has been started. What you entered will be lost.</source>
        <extracomment>What closing the window that starts a cloud recording means</extracomment>
        <translation>Hiçbir şey başlatılmadı. Girdikleriniz kaybolacak.</translation>
    </message>
    <message>
        <source>Close without starting</source>
        <extracomment>Button: closes the window that starts a cloud recording</extracomment>
        <translation>Başlatmadan kapat</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button</extracomment>
        <translation>Düzenlemeye devam et</translation>
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
        <translation>Durdurulduğunda veya %1 sonra.</translation>
    </message>
    <message>
        <source>When it is stopped, when the channel has been empty for %1, or after %2, when Tallylight stops it.</source>
        <extracomment>What ends a recording; %1 and %2 are durations</extracomment>
        <translation>Durdurulduğunda, kanal %1 boyunca boş kaldığında veya %2 sonra Tallylight durdurduğunda.</translation>
    </message>
    <message>
        <source>When it is stopped, or when the channel has been empty for %1.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>Durdurulduğunda veya kanal %1 boyunca boş kaldığında.</translation>
    </message>
    <message>
        <source>Audio only</source>
        <extracomment>In place of the size of a video</extracomment>
        <translation>Yalnızca ses</translation>
    </message>
    <message>
        <source>As each user sends it</source>
        <extracomment>In place of the size of a video: each user&apos;s video is recorded as it is sent</extracomment>
        <translation>Her kullanıcının gönderdiği gibi</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fps</source>
        <extracomment>A video; %1 is its width and height, %Ln the number of frames per second</extracomment>
        <translation>
            <numerusform>%1, %Ln kare/sn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 At most about %2.</source>
        <extracomment>What a recording costs; %1 is the sentence &quot;About … an hour.&quot;, %2 an amount of money</extracomment>
        <translation>%1 En çok yaklaşık %2.</translation>
    </message>
    <message>
        <source>Ends:</source>
        <extracomment>Field: what ends the recording</extracomment>
        <translation>Bitiş:</translation>
    </message>
    <message>
        <source>Costs:</source>
        <extracomment>Field: what the recording costs</extracomment>
        <translation>Maliyet:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartTexts</name>
    <message>
        <source>Connection:</source>
        <extracomment>Field: name of the connection</extracomment>
        <translation>Bağlantı:</translation>
    </message>
    <message>
        <source>What to record:</source>
        <extracomment>Field: a channel mixed, a channel stream by stream, or a web page</extracomment>
        <translation>Kaydedilecek içerik:</translation>
    </message>
    <message>
        <source>App ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID:</translation>
    </message>
    <message>
        <source>Channel name:</source>
        <extracomment>Field</extracomment>
        <translation>Kanal adı:</translation>
    </message>
    <message>
        <source>Recording name:</source>
        <extracomment>Field: name of the recording of a web page</extracomment>
        <translation>Kaydın adı:</translation>
    </message>
    <message>
        <source>Page address:</source>
        <extracomment>Field: web address of the page that is recorded</extracomment>
        <translation>Sayfanın adresi:</translation>
    </message>
    <message>
        <source>Recorder UID:</source>
        <extracomment>Field: number under which the recorder joins the channel; &quot;UID&quot; is not translated</extracomment>
        <translation>Kaydedicinin UID&apos;si:</translation>
    </message>
    <message>
        <source>Channel token (optional):</source>
        <extracomment>Field: token of a channel that asks for one</extracomment>
        <translation>Kanal token&apos;ı (isteğe bağlı):</translation>
    </message>
    <message>
        <source>Storage:</source>
        <extracomment>Field: the place in a cloud storage that the files go to</extracomment>
        <translation>Depolama alanı:</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: the user&apos;s own name for a cloud storage</extracomment>
        <translation>Ad:</translation>
    </message>
    <message>
        <source>Third-party cloud storage:</source>
        <extracomment>Field: which company&apos;s storage the files go to</extracomment>
        <translation>Üçüncü taraf bulut depolama:</translation>
    </message>
    <message>
        <source>Region:</source>
        <extracomment>Field: region of a cloud storage</extracomment>
        <translation>Bölge:</translation>
    </message>
    <message>
        <source>Storage host:</source>
        <extracomment>Field: host name of a cloud storage</extracomment>
        <translation>Depolama sunucu adresi:</translation>
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
    <message>
        <source>Folder (optional):</source>
        <extracomment>Field: folder in a cloud storage, such as qa/smoke</extracomment>
        <translation>Klasör (isteğe bağlı):</translation>
    </message>
    <message>
        <source>Server-side encryption:</source>
        <extracomment>Field: how the storage encrypts the files</extracomment>
        <translation>Depolama alanında şifreleme:</translation>
    </message>
    <message>
        <source>File tag (optional):</source>
        <extracomment>Field: a tag of the form key=value that the storage attaches to the files</extracomment>
        <translation>Dosyaların etiketi (isteğe bağlı):</translation>
    </message>
    <message>
        <source>Session token:</source>
        <extracomment>Field: token that belongs to storage keys which are valid for only a few hours</extracomment>
        <translation>Oturum token&apos;ı:</translation>
    </message>
    <message>
        <source>Temporary keys valid until:</source>
        <extracomment>Field: a date and time</extracomment>
        <translation>Geçici anahtarların geçerlilik sonu:</translation>
    </message>
    <message>
        <source>Ends when the channel is empty for:</source>
        <extracomment>Field: the recording ends automatically when the channel has been empty for this long</extracomment>
        <translation>Kanal şu süre boyunca boş kalınca sona erer:</translation>
    </message>
    <message>
        <source>Ends by itself after:</source>
        <extracomment>Field: longest time that a web page is recorded</extracomment>
        <translation>Şu süreden sonra kendiliğinden sona erer:</translation>
    </message>
    <message>
        <source>Can be controlled for:</source>
        <extracomment>Field: how long the service accepts requests for the recording, such as a stop</extracomment>
        <translation>Buradan durdurulabileceği süre:</translation>
    </message>
    <message>
        <source>Channel token valid until:</source>
        <extracomment>Field: a date and time</extracomment>
        <translation>Kanal token&apos;ının geçerlilik sonu:</translation>
    </message>
    <message>
        <source>Automatic stop:</source>
        <extracomment>Field: this program stops the recording after some hours</extracomment>
        <translation>Otomatik durdurma:</translation>
    </message>
    <message>
        <source>Channel type:</source>
        <extracomment>Field: how the channel is used, as a call or as a live broadcast</extracomment>
        <translation>Kanal türü:</translation>
    </message>
    <message>
        <source>Record:</source>
        <extracomment>Field: audio, video or both</extracomment>
        <translation>Kayıt içeriği:</translation>
    </message>
    <message>
        <source>Video stream:</source>
        <extracomment>Field: the high- or low-resolution video that users send</extracomment>
        <translation>Video akışı:</translation>
    </message>
    <message>
        <source>Audio of:</source>
        <extracomment>Field: the users whose audio is recorded</extracomment>
        <translation>Sesi kaydedilenler:</translation>
    </message>
    <message>
        <source>Video of:</source>
        <extracomment>Field: the users whose video is recorded</extracomment>
        <translation>Videosu kaydedilenler:</translation>
    </message>
    <message>
        <source>Users recorded at once:</source>
        <extracomment>Field: how many users are recorded at once</extracomment>
        <translation>Aynı anda kaydedilen kullanıcı sayısı:</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <extracomment>Field: size of the video</extracomment>
        <translation>Çözünürlük:</translation>
    </message>
    <message>
        <source>Frame rate:</source>
        <extracomment>Field: frames per second</extracomment>
        <translation>Kare hızı:</translation>
    </message>
    <message>
        <source>Bit rate:</source>
        <extracomment>Field: how much data the video uses</extracomment>
        <translation>Bit hızı:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <extracomment>Field: size of the browser&apos;s window</extracomment>
        <translation>Sayfanın boyutu:</translation>
    </message>
    <message>
        <source>The page:</source>
        <extracomment>Field: how the page is displayed</extracomment>
        <translation>Sayfa:</translation>
    </message>
    <message>
        <source>Sound:</source>
        <extracomment>Field: quality of the sound</extracomment>
        <translation>Ses:</translation>
    </message>
    <message>
        <source>Layout:</source>
        <extracomment>Field: how the users are arranged in the video</extracomment>
        <translation>Düzen:</translation>
    </message>
    <message>
        <source>UID shown large:</source>
        <extracomment>Field: the user who is shown large; &quot;UID&quot; is not translated</extracomment>
        <translation>Büyük gösterilen UID:</translation>
    </message>
    <message>
        <source>Per-user files:</source>
        <extracomment>Field: what the files contain</extracomment>
        <translation>Her kullanıcının dosyaları:</translation>
    </message>
    <message>
        <source>Screenshots:</source>
        <extracomment>Field: screenshots taken during the recording</extracomment>
        <translation>Ekran görüntüleri:</translation>
    </message>
    <message>
        <source>Screenshot every:</source>
        <extracomment>Field: time between two screenshots</extracomment>
        <translation>Ekran görüntüsü aralığı:</translation>
    </message>
    <message>
        <source>Files:</source>
        <extracomment>Field: file types</extracomment>
        <translation>Dosyalar:</translation>
    </message>
    <message>
        <source>New MP4 file every:</source>
        <extracomment>Field: after how long a new MP4 file begins</extracomment>
        <translation>Yeni MP4 dosyası aralığı:</translation>
    </message>
    <message>
        <source>Page load timeout:</source>
        <extracomment>Field: longest time that the page may take to say that it is ready</extracomment>
        <translation>Sayfa yükleme zaman aşımı:</translation>
    </message>
    <message>
        <source>RTMP address (optional):</source>
        <extracomment>Field: address to which the video is also broadcast</extracomment>
        <translation>RTMP adresi (isteğe bağlı):</translation>
    </message>
    <message>
        <source>Channel encryption:</source>
        <extracomment>Field: how the channel is encrypted</extracomment>
        <translation>Kanalın şifrelemesi:</translation>
    </message>
    <message>
        <source>Encryption key:</source>
        <extracomment>Field: key of an encrypted channel</extracomment>
        <translation>Şifreleme anahtarı:</translation>
    </message>
    <message>
        <source>Encryption salt:</source>
        <extracomment>Field: second key of an encrypted channel; the technical term is &quot;salt&quot;</extracomment>
        <translation>Şifreleme tuzu (salt):</translation>
    </message>
    <message>
        <source>Recorder area:</source>
        <extracomment>Field: part of the world in which the recorder runs</extracomment>
        <translation>Kaydedicinin bölgesi:</translation>
    </message>
    <message>
        <source>Choose the connection that the recording is billed to.</source>
        <extracomment>Under a field</extracomment>
        <translation>Kaydın ücretlendirileceği bağlantıyı seçin.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>Projenin App ID değerini girin.</translation>
    </message>
    <message>
        <source>This contains a character that is not allowed in an ID, such as a slash. Copy only the ID.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>Bu, ID&apos;lerde izin verilmeyen bir karakter (örneğin eğik çizgi) içeriyor. Yalnızca ID&apos;yi kopyalayın.</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Kanalın adını girin.</translation>
    </message>
    <message>
        <source>Use up to 64 characters: letters A–Z, digits, spaces and common punctuation.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>En çok 64 karakter kullanın: A–Z harfleri, rakamlar, boşluklar ve yaygın noktalama işaretleri.</translation>
    </message>
    <message>
        <source>Use 1 to 128 characters: letters A–Z, digits, spaces and common punctuation.</source>
        <extracomment>Under the field for the name of a recording of a web page</extracomment>
        <translation>1–128 karakter kullanın: A–Z harfleri, rakamlar, boşluklar ve yaygın noktalama işaretleri.</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>UID, 1–4294967295 aralığında bir tam sayıdır.</translation>
    </message>
    <message>
        <source>This UID belongs to a user of the channel, and they would disconnect each other. Choose another one.</source>
        <extracomment>Under the field for the recorder&apos;s UID</extracomment>
        <translation>Kanaldaki bir kullanıcının UID&apos;si bu; aynı UID ile ikisi birbirini kanaldan atar. Başka bir UID seçin.</translation>
    </message>
    <message>
        <source>These settings belong to another recording mode.</source>
        <extracomment>Under the choice of the recording mode</extracomment>
        <translation>Bu ayarlar başka bir kayıt moduna ait.</translation>
    </message>
    <message>
        <source>Enter 1 to 720 hours.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>1 ile 720 saat arasında bir süre girin.</translation>
    </message>
    <message>
        <source>The request was changed while it was being prepared. Try again.</source>
        <extracomment>Under the choice of the recording mode</extracomment>
        <translation>İstek, hazırlanırken değişti. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Choose where to store the files.</source>
        <extracomment>Under the choice of a cloud storage</extracomment>
        <translation>Dosyaların nerede saklanacağını seçin.</translation>
    </message>
    <message>
        <source>Enter a name for this storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Bu depolama alanı için bir ad girin.</translation>
    </message>
    <message>
        <source>Another storage already has this name.</source>
        <extracomment>Under the field for the name of a cloud storage</extracomment>
        <translation>Bu adda başka bir depolama alanı var.</translation>
    </message>
    <message>
        <source>The service cannot store files there.</source>
        <extracomment>Under the choice of a cloud storage&apos;s company</extracomment>
        <translation>Hizmet dosyaları orada depolayamaz.</translation>
    </message>
    <message>
        <source>The service no longer lists this storage. It may not be accepted.</source>
        <extracomment>Under the choice of a cloud storage&apos;s company</extracomment>
        <translation>Bu depolama alanı artık hizmetin listesinde yok. Kabul edilmeyebilir.</translation>
    </message>
    <message>
        <source>Choose a region of this storage.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>Bu depolama alanının bir bölgesini seçin.</translation>
    </message>
    <message>
        <source>The service no longer lists this region. It may not be accepted.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>Bu bölge artık hizmetin listesinde yok. Kabul edilmeyebilir.</translation>
    </message>
    <message>
        <source>Enter the bucket name.</source>
        <extracomment>Under an empty field; a bucket is a place in a cloud storage</extracomment>
        <translation>Bucket adını girin.</translation>
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
        <source>Use only letters A–Z and digits, with a slash between folders, up to 128 characters in total.</source>
        <extracomment>Under the field for a folder in a cloud storage</extracomment>
        <translation>Yalnızca A–Z harfleri ve rakamlar kullanın; klasörler arasına eğik çizgi koyun. Toplam en çok 128 karakter.</translation>
    </message>
    <message>
        <source>Temporary keys work with Amazon S3, Alibaba Cloud and Tencent Cloud only.</source>
        <extracomment>Under the field for the token of temporary storage keys</extracomment>
        <translation>Geçici anahtarlar yalnızca Amazon S3, Alibaba Cloud ve Tencent Cloud ile çalışır.</translation>
    </message>
    <message>
        <source>The keys must be valid for at least four more hours.</source>
        <extracomment>Under the field for the end of temporary storage keys</extracomment>
        <translation>Anahtarlar en az dört saat daha geçerli olmalıdır.</translation>
    </message>
    <message>
        <source>Enter 1 to 32 UIDs, separated by spaces or commas.</source>
        <extracomment>Under a list of UIDs</extracomment>
        <translation>Aralarına boşluk veya virgül koyarak 1–32 UID girin.</translation>
    </message>
    <message>
        <source>Users are chosen for only one of audio and video. Nothing of the other would be recorded. Choose users here too.</source>
        <extracomment>Under the choice of whose audio or video is recorded</extracomment>
        <translation>Kullanıcılar yalnızca ses veya yalnızca video için seçildi. Diğerinden hiçbir şey kaydedilmez. Burada da kullanıcı seçin.</translation>
    </message>
    <message>
        <source>Choose how many users are recorded at once.</source>
        <extracomment>Under the choice of how many users are recorded at once</extracomment>
        <translation>Aynı anda kaç kullanıcının kaydedileceğini seçin.</translation>
    </message>
    <message>
        <source>Original audio can be kept only when audio alone is recorded.</source>
        <extracomment>Under the choice of what each user&apos;s files contain</extracomment>
        <translation>Özgün ses, ancak yalnızca ses kaydedildiğinde saklanabilir.</translation>
    </message>
    <message>
        <source>Screenshots are taken only when each user is recorded separately.</source>
        <extracomment>Under the choice of screenshots</extracomment>
        <translation>Ekran görüntüleri yalnızca her kullanıcı ayrı kaydedildiğinde alınır.</translation>
    </message>
    <message>
        <source>Screenshots need video. Record it, and choose whose.</source>
        <extracomment>Under the choice of screenshots</extracomment>
        <translation>Ekran görüntüleri için video gerekir: videoyu kaydedin ve kimin videosunun kaydedileceğini seçin.</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 1 hour.</source>
        <extracomment>Under the field for the time between two screenshots</extracomment>
        <translation>5 saniye ile 1 saat arasında bir süre girin.</translation>
    </message>
    <message>
        <source>With these settings, only screenshots may be saved.</source>
        <extracomment>Under the choice of files</extracomment>
        <translation>Bu ayarlarla yalnızca ekran görüntüleri kaydedilebilir.</translation>
    </message>
    <message>
        <source>MP4 files are written only along with HLS files, and not when each user is recorded separately.</source>
        <extracomment>Under the choice of files</extracomment>
        <translation>MP4 dosyaları yalnızca HLS dosyalarının yanında yazılır; her kullanıcı ayrı kaydedildiğinde yazılmaz.</translation>
    </message>
    <message>
        <source>The video can have at most 1920 × 1080 pixels in total and 1920 pixels on each side.</source>
        <extracomment>Under the size of the video</extracomment>
        <translation>Video toplamda en çok 1920 × 1080 piksel, her kenarı en çok 1920 piksel olabilir.</translation>
    </message>
    <message>
        <source>Frame rates known to work: 1, 7, 10, 15 and 30 fps.</source>
        <extracomment>Under the field for the frame rate</extracomment>
        <translation>Çalıştığı bilinen kare hızları: saniyede 1, 7, 10, 15 ve 30 kare.</translation>
    </message>
    <message>
        <source>Enter a bit rate of at most 6500 Kbps.</source>
        <extracomment>Under the field for the bit rate</extracomment>
        <translation>En çok 6500 Kbps olan bir bit hızı girin.</translation>
    </message>
    <message>
        <source>This layout cannot be sent. Choose another.</source>
        <extracomment>Under the choice of the layout</extracomment>
        <translation>Bu düzen gönderilemez. Başka bir düzen seçin.</translation>
    </message>
    <message>
        <source>A user can be shown large only in the vertical layout.</source>
        <extracomment>Under the field for the UID that is shown large</extracomment>
        <translation>Bir kullanıcı yalnızca dikey düzende büyük gösterilebilir.</translation>
    </message>
    <message>
        <source>Choose one of the listed encryption modes.</source>
        <extracomment>Under the choice of an encryption</extracomment>
        <translation>Listedeki şifreleme türlerinden birini seçin.</translation>
    </message>
    <message>
        <source>Enter the key that the users of the channel use.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Kanal kullanıcılarının kullandığı anahtarı girin.</translation>
    </message>
    <message>
        <source>The salt is 44 characters long: Base64 of 32 bytes.</source>
        <extracomment>Under the field for the salt of an encryption</extracomment>
        <translation>Tuz (salt) 44 karakter uzunluğundadır: 32 baytın Base64 biçimi.</translation>
    </message>
    <message>
        <source>Enter the address of the page.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Sayfanın adresini girin.</translation>
    </message>
    <message>
        <source>Enter a web address that starts with https:// or http://.</source>
        <extracomment>Under the field for the address of a web page</extracomment>
        <translation>https:// veya http:// ile başlayan bir web adresi girin.</translation>
    </message>
    <message>
        <source>Each side can have 240 to 1920 pixels, and the page at most 1920 × 1080 pixels in total.</source>
        <extracomment>Under the size of a web page</extracomment>
        <translation>Her kenar 240–1920 piksel, sayfa toplamda en çok 1920 × 1080 piksel olabilir.</translation>
    </message>
    <message>
        <source>A page can be recorded for 1 to 720 hours.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>Bir sayfa 1–720 saat boyunca kaydedilebilir.</translation>
    </message>
    <message>
        <source>It would continue after it can no longer be stopped from here.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>Kayıt, buradan artık durdurulamadıktan sonra da devam ederdi.</translation>
    </message>
    <message>
        <source>The service does not accept this number.</source>
        <extracomment>Under a field for a number</extracomment>
        <translation>Hizmet bu sayıyı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Enter a single address that starts with rtmp:// or rtmps://.</source>
        <extracomment>Under the field for an RTMP address</extracomment>
        <translation>rtmp:// veya rtmps:// ile başlayan tek bir adres girin.</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 30 days.</source>
        <extracomment>Under the field for the idle time</extracomment>
        <translation>5 saniye ile 30 gün arasında bir süre girin.</translation>
    </message>
    <message>
        <source>The token expires before the planned end of the recording, and the recording ends with it.</source>
        <extracomment>Under the field for the end of a channel token</extracomment>
        <translation>Token&apos;ın süresi, kaydın planlanan bitişinden önce doluyor; kayıt da onunla birlikte sona erer.</translation>
    </message>
    <message>
        <source>Background color:</source>
        <extracomment>Field: a color</extracomment>
        <translation>Arka plan rengi:</translation>
    </message>
    <message>
        <source>Enter a color as # and six hexadecimal digits, such as #101820.</source>
        <extracomment>Under the field for a color</extracomment>
        <translation>Rengi # ve altı onaltılık basamakla girin, örneğin #101820.</translation>
    </message>
    <message>
        <source>Agora&apos;s name for the mode:</source>
        <extracomment>Field: the word for the recording mode in the requests to the service</extracomment>
        <translation>Modun Agora&apos;daki adı:</translation>
    </message>
    <message>
        <source>Enter only the host name of the storage, such as s3.example.com.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Yalnızca depolamanın sunucu adını girin, örneğin s3.example.com.</translation>
    </message>
    <message>
        <source>Only video is recorded, so this choice has no effect.</source>
        <extracomment>Under the choice of whose audio is recorded</extracomment>
        <translation>Yalnızca video kaydediliyor, bu nedenle bu seçimin etkisi yok.</translation>
    </message>
    <message>
        <source>Only audio is recorded, so this choice has no effect.</source>
        <extracomment>Under the choice of whose video is recorded</extracomment>
        <translation>Yalnızca ses kaydediliyor, bu nedenle bu seçimin etkisi yok.</translation>
    </message>
    <message>
        <source>No UID is listed. The service accepts this, but does not say who is recorded then.</source>
        <extracomment>Under an empty list of UIDs</extracomment>
        <translation>Listede UID yok. Hizmet bunu kabul eder, ancak bu durumda kimin kaydedileceğini belirtmez.</translation>
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
        <translation>S3 uyumlu</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartWindow</name>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits; it has not started yet</extracomment>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <extracomment>Button: the program starts although another one may use the same data folder</extracomment>
        <translation>Yine de başlat</translation>
    </message>
    <message>
        <source>Computer:</source>
        <extracomment>The name of the computer on which the other Tallylight runs or ran</extracomment>
        <translation>Bilgisayar:</translation>
    </message>
    <message>
        <source>Process:</source>
        <extracomment>The number of the other Tallylight&apos;s process</extracomment>
        <translation>İşlem:</translation>
    </message>
    <message>
        <source>Since:</source>
        <extracomment>Since when the other Tallylight has been using the data folder; a date and a time follow</extracomment>
        <translation>Başlangıç:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <extracomment>The data folder that both use; a path follows</extracomment>
        <translation>Klasör:</translation>
    </message>
    <message>
        <source>Tallylight does not understand how it was started.</source>
        <extracomment>Heading of a window in place of the program&apos;s: its command line is wrong</extracomment>
        <translation>Tallylight nasıl başlatıldığını anlayamadı.</translation>
    </message>
    <message>
        <source>Tallylight does not speak the language %1.</source>
        <extracomment>Heading of a window in place of the program&apos;s; %1 is what was given as --lang</extracomment>
        <translation>Tallylight “%1” dilini desteklemiyor.</translation>
    </message>
    <message>
        <source>The demo has no place for its files.</source>
        <extracomment>Heading of a window in place of the demo&apos;s</extracomment>
        <translation>Demonun dosyaları için yer yok.</translation>
    </message>
    <message>
        <source>Tallylight may still be running on another computer.</source>
        <extracomment>Heading of a window in place of the program&apos;s</extracomment>
        <translation>Tallylight başka bir bilgisayarda hâlâ çalışıyor olabilir.</translation>
    </message>
    <message>
        <source>Tallylight is already running, but does not respond.</source>
        <extracomment>Heading of a window in place of the program&apos;s</extracomment>
        <translation>Tallylight zaten çalışıyor, ancak yanıt vermiyor.</translation>
    </message>
    <message>
        <source>%1
To see all arguments, run %2 in a terminal.</source>
        <extracomment>%1 is what is wrong, in English, such as: Unknown option &apos;x&apos;. Do not translate tallylight --help</extracomment>
        <translation>%1
Tüm argümanları görmek için terminalde %2 komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>After %1, enter %2, %3, %4, %5 or %6. Without it, the language of your system is used.</source>
        <extracomment>%1 is --lang, %2 to %6 are the codes of the five languages</extracomment>
        <translation>%1 seçeneğinden sonra %2, %3, %4, %5 veya %6 yazın. Bu seçenek olmadan sisteminizin dili kullanılır.</translation>
    </message>
    <message>
        <source>A temporary folder could not be created in %1. Check the free space and the permissions there.</source>
        <extracomment>%1 is the path of the folder for temporary files</extracomment>
        <translation>“%1” içinde geçici klasör oluşturulamadı. Oradaki boş alanı ve izinleri kontrol edin.</translation>
    </message>
    <message>
        <source>The data folder is in use by another computer. If Tallylight no longer runs there, for example because the folder was restored from a backup or the computer was renamed, start it here. If both run at the same time, neither knows what the other stops and starts.</source>
        <translation>Veri klasörü başka bir bilgisayar tarafından kullanılıyor. Tallylight orada artık çalışmıyorsa, örneğin klasör yedekten geri yüklendiyse veya bilgisayarın adı değiştirildiyse, burada başlatın. İkisi aynı anda çalışırsa hiçbiri diğerinin neyi durdurup başlattığını bilmez.</translation>
    </message>
    <message>
        <source>Wait a moment: when it responds, this window closes and the other one comes to the front. Or end its process and start Tallylight again. If both run at the same time, neither knows what the other stops and starts.</source>
        <translation>Biraz bekleyin: yanıt verdiğinde bu pencere kapanır ve diğeri öne gelir. Ya da işlemini sonlandırıp Tallylight&apos;ı yeniden başlatın. İkisi aynı anda çalışırsa hiçbiri diğerinin neyi durdurup başlattığını bilmez.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way</source>
        <extracomment>Status bar: stops without an outcome yet</extracomment>
        <translation>
            <numerusform>%Ln durdurma sürüyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) waiting for credentials</source>
        <extracomment>Status bar: stops from an earlier run of the program that continue when the connection&apos;s token is available</extracomment>
        <translation>
            <numerusform>%Ln durdurma isteği kimlik bilgilerini bekliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading the list: %Ln test run(s) so far</source>
        <extracomment>Status bar: &quot;Load from Wallarm&quot; is in progress; the number of test runs received so far</extracomment>
        <translation>
            <numerusform>Liste yükleniyor: şimdiye kadar %Ln test çalışması</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) selected</source>
        <extracomment>Status bar: so many rows of the table of test runs are selected</extracomment>
        <translation>
            <numerusform>%Ln test çalışması seçildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) selected</source>
        <extracomment>Status bar: so many rows of the table of cloud recordings are selected</extracomment>
        <translation>
            <numerusform>%Ln bulut kaydı seçildi</numerusform>
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
        <translation>%1: dikkat etmeniz gereken bir şey var</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>For screen readers: a step of a dialog that is filled in; %1 is its title</extracomment>
        <translation>%1: tamamlandı</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopAllDialog</name>
    <message>
        <source>Test run “%1” · %2 · %3 · %4</source>
        <extracomment>One test run in the list of what is stopped: %1 its name, %2 its ID, %3 the connection it belongs to, %4 what its lamp says, such as &quot;Recording&quot;</extracomment>
        <translation>“%1” test çalışması · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Cloud recording “%1” · UID %2 · %3 · %4</source>
        <extracomment>One cloud recording in the list of what is stopped: %1 its channel, %2 its UID, %3 the connection it belongs to, %4 its state</extracomment>
        <translation>“%1” bulut kaydı · UID %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Below &quot;Not stopped by this&quot;: %1 names a recording and its state, %2 says why it cannot be stopped</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Stop all recordings</source>
        <extracomment>Title of a dialog that stops all recordings of one connection, or of all connections, and its button</extracomment>
        <translation>Tüm kayıtları durdur</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln recording(s) in all connections?</source>
        <extracomment>Question before the recordings of all connections are stopped</extracomment>
        <translation>
            <numerusform>Tüm bağlantılardaki %Ln kayıt durdurulsun mu?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln recording(s) in “%1”?</source>
        <extracomment>Question before all recordings of one connection are stopped; %1 is its name</extracomment>
        <translation>
            <numerusform>“%1” bağlantısındaki %Ln kayıt durdurulsun mu?</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be stopped</source>
        <extracomment>For screen readers: the list of what is going to be stopped</extracomment>
        <translation>Durdurulacaklar</translation>
    </message>
    <message>
        <source>The list names what is recording, and what may be recording because its state is unknown or old, whoever started it.</source>
        <extracomment>Below the list of what is going to be stopped</extracomment>
        <translation>Listede, kim başlatmış olursa olsun, süren kayıtlar ile durumu bilinmediği veya eski olduğu için sürüyor olabilecek kayıtlar yer alır.</translation>
    </message>
    <message>
        <source>Testing of the recorded requests continues. Requests sent in the last seconds may be missing from the test records.</source>
        <extracomment>What the stop means for the test runs in the list</extracomment>
        <translation>Kaydedilen isteklerin testi devam eder. Son saniyelerde gönderilen istekler test kayıtlarında yer almayabilir.</translation>
    </message>
    <message>
        <source>Cloud recordings stop without waiting for the upload of their files.</source>
        <extracomment>What the stop means for the cloud recordings in the list</extracomment>
        <translation>Bulut kayıtları, dosyalarının yüklenmesi beklenmeden durur.</translation>
    </message>
    <message>
        <source>Not stopped by this:</source>
        <extracomment>Above a list of recordings that may continue, each with the reason</extracomment>
        <translation>Bununla durdurulmayacaklar:</translation>
    </message>
    <message>
        <source>What is not stopped</source>
        <extracomment>For screen readers: the list of recordings that cannot be stopped now</extracomment>
        <translation>Durdurulmayacaklar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
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
        <source>Stop the recording of “%1”?</source>
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
        <source>&amp;Stop without waiting for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>Yüklemeyi &amp;beklemeden durdur</translation>
    </message>
    <message>
        <source>Tallylight then checks until the stop is confirmed. The upload of the files is not reported.</source>
        <extracomment>What the asynchronous stop means</extracomment>
        <translation>Ardından Tallylight, durdurma doğrulanana kadar kontrol eder. Dosyaların yüklenmesi bildirilmez.</translation>
    </message>
    <message>
        <source>Stop and &amp;wait for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>Durdur ve &amp;yüklemeyi bekle</translation>
    </message>
    <message>
        <source>The service responds when all files are uploaded and reports the result. This can take a minute.</source>
        <extracomment>What the other way of stopping means</extracomment>
        <translation>Hizmet, tüm dosyalar yüklendiğinde yanıt verir ve sonucu bildirir. Bu bir dakika sürebilir.</translation>
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
        <source>Stop the recording of “%1”?</source>
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
        <source>Testing of the recorded requests continues. The test record can be reused afterward.</source>
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
    <message numerus="yes">
        <source>The last requests may still be arriving. The recording stops in %Ln s.</source>
        <extracomment>In the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>
            <numerusform>Son istekler hâlâ yolda olabilir. Kayıt %Ln sn sonra durdurulacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop now</source>
        <extracomment>Button of the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>Şimdi durdur</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln s, then stop</source>
        <extracomment>Button of the dialog that stops recordings: the node uploads the last requests with some delay</extracomment>
        <translation>
            <numerusform>%Ln sn bekle, sonra durdur</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t wait next time</source>
        <extracomment>Check box of the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>Bir dahaki sefere bekleme</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StorageFields</name>
    <message>
        <source>bucket default</source>
        <extracomment>Choice after &quot;Server-side encryption:&quot;; the others are names of techniques</extracomment>
        <translation>bucket varsayılanı</translation>
    </message>
    <message>
        <source>Saved. Type only to replace it</source>
        <extracomment>In an empty field for a key that is in the keychain already</extracomment>
        <translation>Saklanıyor; yalnızca değiştirmek için yazın</translation>
    </message>
    <message>
        <source>Write-only keys are enough. Wrong keys are noticed only after the start, when no files appear.</source>
        <extracomment>Below the fields for the keys of a cloud storage</extracomment>
        <translation>Yalnızca yazma yetkili anahtarlar yeterlidir. Yanlış anahtarlar ancak başlatmadan sonra, hiç dosya oluşmayınca fark edilir.</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <extracomment>In an empty field: the token belongs to keys that are valid for only a few hours</extracomment>
        <translation>Yalnızca geçici anahtarlar için</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StoragePage</name>
    <message>
        <source>Where to</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>Depolama yeri</translation>
    </message>
    <message>
        <source>Another storage</source>
        <extracomment>In the list of storages: the fields below describe one that is not in the list</extracomment>
        <translation>Başka bir depolama alanı</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Below the name of a storage; %1 is the storage&apos;s company, %2 the bucket with the folder</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Below the name of a storage; %1 is the storage&apos;s company, %2 its region, %3 the bucket with the folder</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Where should the files be stored?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>Dosyalar nerede saklansın?</translation>
    </message>
    <message>
        <source>Agora writes them to your own storage. Choose one close to your users. Distant storage slows uploads.</source>
        <extracomment>Below the question</extracomment>
        <translation>Agora dosyaları kendi depolama alanınıza yazar. Kullanıcılara yakın bir depolama alanı seçin: uzaktaki bir alan yüklemeleri yavaşlatır.</translation>
    </message>
    <message>
        <source>Remember this storage (keys are saved in the keychain)</source>
        <extracomment>Check box: the storage will be in the list next time</extracomment>
        <translation>Bu depolama alanını hatırla (anahtarlar anahtarlıkta saklanır)</translation>
    </message>
    <message>
        <source>Manage storages…</source>
        <extracomment>Button: opens the list of storages</extracomment>
        <translation>Depolama alanlarını yönet…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StorageTargetEditor</name>
    <message>
        <source>New storage</source>
        <extracomment>Title of a window</extracomment>
        <translation>Yeni depolama alanı</translation>
    </message>
    <message>
        <source>Edit storage</source>
        <extracomment>Title of a window</extracomment>
        <translation>Depolama alanını düzenle</translation>
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
    <name>tallylight::ui::StorageTargetsDialog</name>
    <message>
        <source>Remove the storage “%1”?</source>
        <extracomment>Question; %1 is the user&apos;s name for a storage</extracomment>
        <translation>“%1” depolama alanı kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Its keys are deleted from the keychain. Running recordings keep writing there, and no files are touched.</source>
        <extracomment>Below that question</extracomment>
        <translation>Anahtarları anahtarlıktan silinir. Süren kayıtlar oraya yazılmaya devam eder, dosyalar değiştirilmez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that confirms the question
----------
Button: removes the selected storage from the list</extracomment>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Storages</source>
        <extracomment>Title of a window</extracomment>
        <translation>Depolama alanları</translation>
    </message>
    <message>
        <source>Where recordings can be stored. The keys are in this computer&apos;s keychain.</source>
        <extracomment>At the top of the window &quot;Storages&quot;</extracomment>
        <translation>Kayıtların yazılabileceği yerler. Anahtarlar bu bilgisayarın anahtarlığında saklanır.</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Button: a new storage</extracomment>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button: changes the selected storage</extracomment>
        <translation>Düzenle…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StoragesPage</name>
    <message>
        <source>Storages</source>
        <extracomment>Page of the preferences: where recordings can be stored</extracomment>
        <translation>Depolama alanları</translation>
    </message>
    <message>
        <source>No storage is saved yet. Saved storages can be chosen when a recording starts.</source>
        <extracomment>In place of the names of the saved storages</extracomment>
        <translation>Henüz kaydedilmiş bir depolama alanı yok. Kaydedilen depolama alanları, bir kayıt başlatılırken seçilebilir.</translation>
    </message>
    <message>
        <source>Saved storages: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Kaydedilen depolama alanları: %1</translation>
    </message>
    <message>
        <source>&amp;Storages…</source>
        <extracomment>Button: opens the list of cloud storages</extracomment>
        <translation>&amp;Depolama alanları…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TableExport</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that asks for a file</extracomment>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;</extracomment>
        <translation>Programlar için JSON (*.json)</translation>
    </message>
    <message>
        <source>Plain text for a ticket (*.txt)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;</extracomment>
        <translation>Hata bildirimi için düz metin (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>An export could not be written; %1 is the operating system&apos;s reason</extracomment>
        <translation>Dosya yazılamadı: %1</translation>
    </message>
    <message>
        <source>Table for spreadsheets, separated by commas (*.csv)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;: a CSV file</extracomment>
        <translation>Elektronik tablolar için, virgülle ayrılmış tablo (*.csv)</translation>
    </message>
    <message>
        <source>Table for spreadsheets, separated by semicolons (*.csv)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;: a CSV file</extracomment>
        <translation>Elektronik tablolar için, noktalı virgülle ayrılmış tablo (*.csv)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TableHeader</name>
    <message>
        <source>Sort ascending</source>
        <extracomment>Menu of the headings: the rows come in the order of this column, the smallest first</extracomment>
        <translation>Artan sırala</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>Menu of the headings: the rows come in the order of this column, the greatest first</extracomment>
        <translation>Azalan sırala</translation>
    </message>
    <message>
        <source>Clear sorting</source>
        <extracomment>Menu of the headings: the rows come in the order in which they were added</extracomment>
        <translation>Sıralamayı kaldır</translation>
    </message>
    <message>
        <source>Fit “%1”</source>
        <extracomment>Menu of the headings; %1 is the heading. Makes the column as wide as its content</extracomment>
        <translation>“%1” sütununu sığdır</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <extracomment>Menu of the headings: makes all columns as wide as their content</extracomment>
        <translation>Tüm sütunları sığdır</translation>
    </message>
    <message>
        <source>Wider</source>
        <extracomment>Menu of the headings: the column becomes wider</extracomment>
        <translation>Genişlet</translation>
    </message>
    <message>
        <source>Narrower</source>
        <extracomment>Menu of the headings: the column becomes narrower</extracomment>
        <translation>Daralt</translation>
    </message>
    <message>
        <source>Move left</source>
        <extracomment>Menu of the headings: swaps the column with the previous one in reading direction</extracomment>
        <translation>Başa doğru taşı</translation>
    </message>
    <message>
        <source>Move right</source>
        <extracomment>Menu of the headings: swaps the column with the next one in reading direction</extracomment>
        <translation>Sona doğru taşı</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <extracomment>Menu of the headings; %1 is the heading</extracomment>
        <translation>“%1” sütununu gizle</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Menu of the headings: restores the default columns and sorting</extracomment>
        <translation>Sütunları sıfırla</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamDialog</name>
    <message>
        <source>Testing the team&apos;s server…</source>
        <extracomment>In the dialog &quot;Join a team&quot;, during the test</extracomment>
        <translation>Ekibin sunucusu test ediliyor…</translation>
    </message>
    <message>
        <source>The server was reached, but it does not share the account that this connection has joined. Leave the team first, then join the other one.</source>
        <extracomment>The test of a server reached another team than the one that was joined</extracomment>
        <translation>Sunucuya ulaşıldı, ancak bu bağlantının katıldığı hesap orada paylaşılmıyor. Önce ekipten ayrılın, sonra ötekine katılın.</translation>
    </message>
    <message>
        <source>The team was not joined. %1</source>
        <extracomment>A team could not be joined; %1 is a sentence that says why</extracomment>
        <translation>Ekibe katılınmadı. %1</translation>
    </message>
    <message>
        <source>Leave team</source>
        <extracomment>Title of a question
----------
Button of the question whether to leave a team</extracomment>
        <translation>Ekipten ayrıl</translation>
    </message>
    <message>
        <source>Leave the team with “%1”?</source>
        <extracomment>Question; %1 is the name of a connection</extracomment>
        <translation>“%1” ile ekipten ayrılınsın mı?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of this program have not been told yet, and will not be.</source>
        <extracomment>Added to the question whether to leave a team; steps are what this program did, such as a stop</extracomment>
        <translation>
            <numerusform>Bu programın %Ln adımı henüz bildirilmedi ve bildirilmeyecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recordings continue, and all of them stay in your list, also your colleagues&apos;. Automatic stops that colleagues have set no longer work in this program. What this program told the team stays there. From then on neither hears from the other, and stops are sent without asking the team. The password is deleted from the system keychain.</source>
        <extracomment>Added to the question whether to leave a team</extracomment>
        <translation>Kayıtlar devam eder ve iş arkadaşlarınızınkiler de dahil hepsi listenizde kalır. İş arkadaşlarınızın ayarladığı otomatik durdurmalar bu programda artık geçerli olmaz. Bu programın ekibe bildirdikleri orada kalır. Bundan sonra iki taraf birbirinden haber almaz ve durdurmalar ekibe sorulmadan gönderilir. Parola sistem anahtarlığından silinir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
    <message>
        <source>The team was left, but its password may still be in the system keychain. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Ekipten ayrıldınız, ancak parola hâlâ sistem anahtarlığında olabilir. %1</translation>
    </message>
    <message>
        <source>The team was not left. %1</source>
        <translation>Ekipten ayrılınmadı. %1</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <extracomment>Why the button &quot;Join&quot; is disabled</extracomment>
        <translation>Önce bağlantıyı test edin.</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Titles of a dialog: joins a connection to a team, or changes how the team is reached</extracomment>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Ekibe katıl</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>Button: tries the team&apos;s server</extracomment>
        <translation>Bağlantıyı test et</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Buttons: join the team, or save how it is reached</extracomment>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Katıl</translation>
    </message>
    <message>
        <source>SQL file…</source>
        <extracomment>Button: shows the file with which an administrator makes the team&apos;s database</extracomment>
        <translation>SQL dosyası…</translation>
    </message>
    <message>
        <source>Leave team…</source>
        <extracomment>Button</extracomment>
        <translation>Ekipten ayrıl…</translation>
    </message>
    <message>
        <source>Colleagues who join the same account see and stop each other&apos;s recordings. Only IDs, states and names are shared, never a token, key or password of “%1”.</source>
        <extracomment>In the dialog &quot;Join a team&quot;; %1 is the name of a connection</extracomment>
        <translation>Aynı hesaba katılan iş arkadaşları birbirinin kayıtlarını görür ve durdurur. Yalnızca ID&apos;ler, durumlar ve adlar paylaşılır; “%1” bağlantısının token&apos;ı, anahtarı veya parolası hiçbir zaman paylaşılmaz.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamForm</name>
    <message>
        <source>Server:</source>
        <extracomment>Field: the name or IP address of the server with a team&apos;s database</extracomment>
        <translation>Sunucu:</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Field: the network port of a server</extracomment>
        <translation>Bağlantı noktası:</translation>
    </message>
    <message>
        <source>Database:</source>
        <extracomment>Field: the name of a database</extracomment>
        <translation>Veritabanı:</translation>
    </message>
    <message>
        <source>Login:</source>
        <extracomment>Field: the name with which a person logs in to a database</extracomment>
        <translation>Oturum adı:</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>Field</extracomment>
        <translation>Parola:</translation>
    </message>
    <message>
        <source>Certificate file (PEM):</source>
        <extracomment>Field: a file with the certificate of the authority that vouches for the team&apos;s server</extracomment>
        <translation>Sertifika dosyası (PEM):</translation>
    </message>
    <message>
        <source>Account:</source>
        <extracomment>Field: which account of a service, of those that a team shares</extracomment>
        <translation>Hesap:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Opens a dialog to choose a file</extracomment>
        <translation>Gözat…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <extracomment>For screen readers: the button below the field for the certificate file</extracomment>
        <translation>Sertifika dosyasını seç</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <extracomment>In the empty field for a password that is already stored</extracomment>
        <translation>Saklananı korumak için boş bırakın</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamSqlDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>The SQL file for a team&apos;s database was saved; %1 is the file</extracomment>
        <translation>%1 olarak kaydedildi.</translation>
    </message>
    <message>
        <source>SQL file for the team&apos;s database</source>
        <extracomment>Title of a dialog: the file with which an administrator makes a team&apos;s database; SQL is not translated</extracomment>
        <translation>Ekibin veritabanı için SQL dosyası</translation>
    </message>
    <message>
        <source>The administrator of a PostgreSQL server runs this file once in a new database, with psql. The lines at its beginning say how. Tallylight itself never changes the database&apos;s tables.</source>
        <extracomment>Above the text of the SQL file</extracomment>
        <translation>PostgreSQL sunucusunun yöneticisi bu dosyayı yeni bir veritabanında psql ile bir kez çalıştırır. Nasıl yapılacağı ilk satırlarda yazar. Tallylight veritabanının tablolarını kendisi hiç değiştirmez.</translation>
    </message>
    <message>
        <source>Content of the SQL file</source>
        <extracomment>For screen readers: the text of a file</extracomment>
        <translation>SQL dosyasının içeriği</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button: saves the SQL file</extracomment>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamTexts</name>
    <message>
        <source>Team: not connected</source>
        <extracomment>Status bar and list of connections: the team&apos;s database</extracomment>
        <translation>Ekip: bağlı değil</translation>
    </message>
    <message>
        <source>Team: connected</source>
        <extracomment>Status bar and list of connections: the team&apos;s database</extracomment>
        <translation>Ekip: bağlı</translation>
    </message>
    <message>
        <source>Team: only reading</source>
        <extracomment>Status bar and list of connections: the team&apos;s database is for newer programs</extracomment>
        <translation>Ekip: yalnızca okuma</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln step(s) not told yet</source>
        <extracomment>%1 is &quot;Team: not connected&quot; or the like; steps are what this program did, such as a stop. The team will be told of them</extracomment>
        <translation>
            <numerusform>%1; %Ln adım henüz bildirilmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then everything works as without a team, and the team is told later.</source>
        <extracomment>Added to why the team is not connected: what this means</extracomment>
        <translation>O zamana kadar her şey ekip yokmuş gibi çalışır; ekibe sonradan bildirilir.</translation>
    </message>
    <message>
        <source>Connecting to the team on %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 üzerindeki ekibe bağlanılıyor…</translation>
    </message>
    <message>
        <source>Connected to the team on %1 as %2.</source>
        <extracomment>%1 is the name of a server, %2 a log-in name</extracomment>
        <translation>%1 üzerindeki ekibe %2 olarak bağlı.</translation>
    </message>
    <message>
        <source>The last step could not be told. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Son adım bildirilemedi. %1</translation>
    </message>
    <message>
        <source>Until then you see what your colleagues do, but they do not see what you do, and stops are sent without asking the team.</source>
        <extracomment>Added to: the team&apos;s database is for a newer version</extracomment>
        <translation>O zamana kadar iş arkadaşlarınızın yaptıklarını görürsünüz, ancak onlar sizin yaptıklarınızı görmez ve durdurmalar ekibe sorulmadan gönderilir.</translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s database refused %Ln step(s), which only this computer knows.</source>
        <extracomment>Steps are what this program did, such as a stop</extracomment>
        <translation>
            <numerusform>Ekibin veritabanı, yalnızca bu bilgisayarın bildiği %Ln adımı reddetti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the team&apos;s server was not found. Check it, and the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Ekip sunucusunun adı bulunamadı. Adı ve ağı veya VPN&apos;i kontrol edin.</translation>
    </message>
    <message>
        <source>No database answers on the team&apos;s server at this port. Check the server and the port, or ask its administrator whether PostgreSQL is running.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Ekibin sunucusunda bu bağlantı noktasında hiçbir veritabanı yanıt vermiyor. Sunucuyu ve bağlantı noktasını kontrol edin veya yöneticisine PostgreSQL&apos;in çalışıp çalışmadığını sorun.</translation>
    </message>
    <message>
        <source>The team&apos;s server could not be reached. Check the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Ekibin sunucusuna ulaşılamadı. Ağı veya VPN&apos;i kontrol edin.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not answer in time. Check its name, the port, and the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Ekibin sunucusu zamanında yanıt vermedi. Adını, bağlantı noktasını ve ağı veya VPN&apos;i kontrol edin.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is for another name. Enter the name in the certificate; if it is right, another server may have answered.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Ekip sunucusunun sertifikası başka bir ada ait. Sertifikadaki adı girin; ad doğruysa başka bir sunucu yanıt vermiş olabilir.</translation>
    </message>
    <message>
        <source>The team&apos;s server offers no secure connection, and Tallylight uses no other. Its administrator has to turn on TLS.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Ekibin sunucusu güvenli bağlantı sunmuyor ve Tallylight başka bağlantı kullanmaz. Yöneticisinin TLS&apos;yi açması gerekir.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server was not issued by the authority in the certificate file. Choose the file that the server&apos;s administrator gives you.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Ekip sunucusunun sertifikası, sertifika dosyasındaki kurum tarafından verilmemiş. Sunucunun yöneticisinin size verdiği dosyayı seçin.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not accept this login and password. Check both. If they are right, ask its administrator for a new password.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Ekibin sunucusu bu oturum adını ve parolayı kabul etmedi. İkisini de kontrol edin. Doğruysalar yöneticisinden yeni bir parola isteyin.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not let this login use the database. Ask its administrator to give it the role “tallylight”.</source>
        <extracomment>A team&apos;s database; “tallylight” is a role of the database</extracomment>
        <translation>Ekibin sunucusu bu oturum adının veritabanını kullanmasına izin vermiyor. Yöneticisinden ona “tallylight” rolünü vermesini isteyin.</translation>
    </message>
    <message>
        <source>There is no such database on the team&apos;s server. Check its name.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Ekibin sunucusunda böyle bir veritabanı yok. Adını kontrol edin.</translation>
    </message>
    <message>
        <source>This database is not a team&apos;s. Check its name, or ask its administrator to run the SQL file in it.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Bu veritabanı bir ekibe ait değil. Adını kontrol edin veya yöneticisinden SQL dosyasını içinde çalıştırmasını isteyin.</translation>
    </message>
    <message>
        <source>The team&apos;s database is for a newer version of Tallylight. Update Tallylight.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Ekibin veritabanı Tallylight&apos;ın daha yeni bir sürümü için. Tallylight&apos;ı güncelleyin.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed on this computer. Install it (on Debian and Ubuntu: the package libqt6sql6-psql) and start Tallylight again.</source>
        <extracomment>PostgreSQL is the database of a team; “libqt6sql6-psql” is the name of a package</extracomment>
        <translation>Qt&apos;nin PostgreSQL sürücüsü bu bilgisayarda kurulu değil. Kurun (Debian ve Ubuntu&apos;da libqt6sql6-psql paketi) ve Tallylight&apos;ı yeniden başlatın.</translation>
    </message>
    <message>
        <source>The team&apos;s password is not in the keychain. Enter it again.</source>
        <extracomment>The password of a team&apos;s database</extracomment>
        <translation>Ekibin parolası anahtarlıkta yok. Yeniden girin.</translation>
    </message>
    <message>
        <source>The team&apos;s database has a problem. Ask its administrator.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Ekibin veritabanında bir sorun var. Yöneticisine sorun.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name or IP address, without the port.</source>
        <extracomment>Under the field for the server of a team</extracomment>
        <translation>Sunucunun adını veya IP adresini bağlantı noktası olmadan girin.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <extracomment>Under a field</extracomment>
        <translation>Veritabanının adını girin.</translation>
    </message>
    <message>
        <source>Enter your login for the database.</source>
        <extracomment>Under a field</extracomment>
        <translation>Veritabanındaki oturum adınızı girin.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <extracomment>Under a field</extracomment>
        <translation>Parolayı girin.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <extracomment>Under a field</extracomment>
        <translation>1 ile 65535 arasında bir bağlantı noktası girin.</translation>
    </message>
    <message>
        <source>Choose the certificate file that the server&apos;s administrator gives you. Its path must not contain a semicolon.</source>
        <extracomment>Under the field for the certificate of the authority that vouches for a team&apos;s server</extracomment>
        <translation>Sunucunun yöneticisinin size verdiği sertifika dosyasını seçin. Yolunda noktalı virgül bulunmamalıdır.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An account in a team: the team&apos;s name for it, and its name at the service</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (you can see)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1 (görebilirsiniz)</translation>
    </message>
    <message>
        <source>%1 (you can see and stop)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1 (görebilir ve durdurabilirsiniz)</translation>
    </message>
    <message>
        <source>%1 (you own it)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1 (sahibisiniz)</translation>
    </message>
    <message>
        <source>The team&apos;s server was reached, but the login %1 belongs to no account of %2 there. Ask an owner of the account to add it, then test again.</source>
        <extracomment>%1 is a log-in name, %2 a service such as Wallarm FAST</extracomment>
        <translation>Ekibin sunucusuna ulaşıldı, ancak %1 oturum adı orada hiçbir %2 hesabına ait değil. Hesabın bir sahibinden onu eklemesini isteyin, sonra yeniden test edin.</translation>
    </message>
    <message>
        <source>The team&apos;s server was reached. Choose the account, then join.</source>
        <extracomment>After a test of a team&apos;s server; an account is chosen in the field below</extracomment>
        <translation>Ekibin sunucusuna ulaşıldı. Hesabı seçin, sonra katılın.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TemplateMenu</name>
    <message>
        <source>Save as template…</source>
        <extracomment>Menu item: saves the settings of this window under a name</extracomment>
        <translation>Şablon olarak kaydet…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <extracomment>Menu with the templates that can be removed</extracomment>
        <translation>Şablonu kaldır</translation>
    </message>
    <message>
        <source>Import templates…</source>
        <extracomment>Menu item: reads templates from a file</extracomment>
        <translation>Şablonları içe aktar…</translation>
    </message>
    <message>
        <source>Export templates…</source>
        <extracomment>Menu item: writes all templates into a file</extracomment>
        <translation>Şablonları dışa aktar…</translation>
    </message>
    <message>
        <source>Save as template</source>
        <extracomment>Title of a window that asks for the name of a template</extracomment>
        <translation>Şablon olarak kaydet</translation>
    </message>
    <message>
        <source>Template name. Keys and tokens are not saved in it.</source>
        <extracomment>Field: name of a template</extracomment>
        <translation>Şablonun adı. Anahtarlar ve token&apos;lar şablonda saklanmaz.</translation>
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
    <message>
        <source>Export templates</source>
        <extracomment>Title of a window that asks for a file</extracomment>
        <translation>Şablonları dışa aktar</translation>
    </message>
    <message>
        <source>Import templates</source>
        <extracomment>Title of a window that asks for a file</extracomment>
        <translation>Şablonları içe aktar</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>Button with a menu of starts that were saved by name</extracomment>
        <translation>Şablonlar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TemplateTexts</name>
    <message>
        <source>Saved as template “%1”, without keys and tokens.</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>“%1” şablonu, anahtarlar ve token&apos;lar olmadan kaydedildi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) exported, without keys and tokens.</source>
        <extracomment>After writing templates into a file</extracomment>
        <translation>
            <numerusform>%Ln şablon, anahtarlar ve token&apos;lar olmadan dışa aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <extracomment>A file could not be written</extracomment>
        <translation>Dosya yazılamadı. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>A file could not be read</extracomment>
        <translation>Dosya okunamadı.</translation>
    </message>
    <message>
        <source>The templates were imported.</source>
        <extracomment>After reading templates from a file</extracomment>
        <translation>Şablonlar içe aktarıldı.</translation>
    </message>
    <message>
        <source>The file was written by a newer Tallylight.</source>
        <extracomment>A file with templates could not be read</extracomment>
        <translation>Dosya, Tallylight&apos;ın daha yeni bir sürümüyle yazılmış.</translation>
    </message>
    <message>
        <source>The file contains no templates.</source>
        <extracomment>A file with templates could not be read</extracomment>
        <translation>Dosyada şablon yok.</translation>
    </message>
    <message>
        <source>%1: %2 is unknown and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1: “%2” bilinmediği için atlandı.</translation>
    </message>
    <message>
        <source>%1: %2 is a secret and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1: “%2” gizli bilgi olduğu için atlandı.</translation>
    </message>
    <message>
        <source>%1: its storage is not set up here. Enter the keys when you use it.</source>
        <extracomment>After reading a template; %1 is its name</extracomment>
        <translation>%1: depolama alanı burada bilinmiyor; kullanırken anahtarları girin.</translation>
    </message>
    <message>
        <source>%1: this name was already used, so the template is now called %2.</source>
        <extracomment>After reading a template; %1 is its old name, %2 its new one</extracomment>
        <translation>%1: bu ad zaten kullanılıyordu; yeni ad “%2”.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Used instead of a template&apos;s name when what was left out belongs to the whole file</extracomment>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>%1: the value of %2 is not of the right type and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1: “%2” değeri doğru türde olmadığı için atlandı.</translation>
    </message>
    <message>
        <source>%1: %2 is not a template and was left out.</source>
        <extracomment>After reading a file with templates; %1 is the name of one or the word &quot;File&quot;, %2 the location in the file</extracomment>
        <translation>%1: “%2” bir şablon olmadığı için atlandı.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunColumns</name>
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
        <source>%1 RPS</source>
        <extracomment>Column Speed: test requests per second now</extracomment>
        <translation>%1 RPS</translation>
    </message>
    <message>
        <source>on average</source>
        <extracomment>Column Speed, second line: the speed is that of the whole, ended run</extracomment>
        <translation>ortalama</translation>
    </message>
    <message>
        <source>Stops automatically</source>
        <extracomment>Column Status, second line: the program will stop the recording by a rule that the user set</extracomment>
        <translation>Otomatik olarak durdurulacak</translation>
    </message>
    <message>
        <source>%1, stops automatically</source>
        <extracomment>Column Status, second line; %1 is the progress, as &quot;1 of 4&quot;</extracomment>
        <translation>%1, otomatik olarak durdurulacak</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the test-run table: state of the run</extracomment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <extracomment>Column of the test-run table: its name, and below it its ID</extracomment>
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
        <source>Place</source>
        <extracomment>Column of the test-run table: where the tests are made and sent from</extracomment>
        <translation>Çalıştığı yer</translation>
    </message>
    <message>
        <source>Place (node or cloud)</source>
        <extracomment>Tooltip of the column Place</extracomment>
        <translation>Çalıştığı yer (düğüm veya bulut)</translation>
    </message>
    <message>
        <source>Test record name/Test record ID</source>
        <extracomment>Column of the test-run table, as in Wallarm Console; the cell has the name above the ID</extracomment>
        <translation>Test kayıt adı/Test kayıt ID</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the test-run table: requests per second, and below it the remaining time</extracomment>
        <translation>Hız</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column of the test-run table: how many baseline requests have been checked</extracomment>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Test requests sent</source>
        <extracomment>Column of the test-run table: test requests sent so far</extracomment>
        <translation>Gönderilen test istekleri</translation>
    </message>
    <message>
        <source>Test requests planned</source>
        <extracomment>Column of the test-run table: test requests that wait to be sent</extracomment>
        <translation>Planlanan test istekleri</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Test politikası</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Creation date</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Oluşturulma tarihi</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Başlangıç zamanı</translation>
    </message>
    <message>
        <source>End time</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Bitiş zamanı</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Süre</translation>
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
    <message>
        <source>State</source>
        <extracomment>Heading in an exported table: the state as the service calls it</extracomment>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Test run name</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>Test çalışmasının adı</translation>
    </message>
    <message>
        <source>Test run ID</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>Test çalışması ID&apos;si</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Heading in an exported table: true while baseline requests are recorded, as last reported</extracomment>
        <translation>Kayıt yapılıyor</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>Heading in an exported table: codes of the vulnerabilities found</extracomment>
        <translation>Güvenlik açıkları</translation>
    </message>
    <message>
        <source>Test record name</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>Test kayıt adı</translation>
    </message>
    <message>
        <source>Test record ID</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>Test kayıt ID</translation>
    </message>
    <message>
        <source>Average speed</source>
        <extracomment>Heading in an exported table: requests per second over the whole run</extracomment>
        <translation>Ortalama hız</translation>
    </message>
    <message>
        <source>Estimated time to completion</source>
        <extracomment>Heading in an exported table, in seconds</extracomment>
        <translation>Tahmini kalan süre</translation>
    </message>
    <message>
        <source>Completed (checks)</source>
        <extracomment>Heading in an exported table: how many baseline requests have been checked</extracomment>
        <translation>Tamamlanan</translation>
    </message>
    <message>
        <source>The last read failed</source>
        <extracomment>Column Status, second line, of a test run that has ended: a later read of it failed</extracomment>
        <translation>Son okuma başarısız oldu</translation>
    </message>
    <message>
        <source>%1, the last read failed</source>
        <extracomment>Column Status, second line, of a test run that has ended; %1 is the progress, as &quot;1 of 4&quot;</extracomment>
        <translation>%1, son okuma başarısız oldu</translation>
    </message>
    <message>
        <source>Last heard</source>
        <extracomment>Heading in an exported table: when the service last reported on the test run</extracomment>
        <translation>Son yanıt</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <extracomment>Heading in an exported table: true when a newer report from the service is overdue</extracomment>
        <translation>Güncel değil</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of the test-run table: a number in an issue tracker that the user has entered</extracomment>
        <translation>Talep</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the test-run table: what the user has written about the test run</extracomment>
        <translation>Not</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <extracomment>Tooltip of the columns Ticket and Note</extracomment>
        <translation>Yalnızca bu bilgisayarda tutulur</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunPage</name>
    <message>
        <source>No test run matches the filter.</source>
        <extracomment>In place of the table: there are runs, but none matches the words of the filter</extracomment>
        <translation>Filtreyle eşleşen test çalışması yok.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button below &quot;No test run matches the filter.&quot;</extracomment>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>No test runs yet. Add one by its ID or the link to its page in Wallarm Console.</source>
        <extracomment>In place of the empty table</extracomment>
        <translation>Burada henüz test çalışması yok. ID&apos;siyle veya Wallarm Console&apos;daki sayfasının linkiyle bir test çalışması ekleyin.</translation>
    </message>
    <message>
        <source>Add test run…</source>
        <extracomment>Button below the text in place of the empty table; opens a dialog</extracomment>
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
        <extracomment>State of a test run that the service did not report</extracomment>
        <translation>Bilinmeyen durum</translation>
    </message>
    <message>
        <source>Waiting for baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing yet</extracomment>
        <translation>Temel istekler bekleniyor</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Progress in percent; the sign is part of the text (Turkish: %%1)</extracomment>
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
        <extracomment>REQ indicator: recording is on, but there is no node or it is not ready</extracomment>
        <translation>Düğüm bekleniyor</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>REQ indicator: the stop is in progress</extracomment>
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
        <extracomment>Why an action is disabled: the run is still being created as a copy of another</extracomment>
        <translation>Test çalışması hâlâ kopyalanıyor</translation>
    </message>
    <message>
        <source>The recording is already being stopped</source>
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
    <message>
        <source>Node</source>
        <extracomment>Column Place: tested by a FAST node</extracomment>
        <translation>Düğüm</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column Place: tested from the service&apos;s own computers</extracomment>
        <translation>Bulut</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <extracomment>REQ indicator: a stop was sent, and its outcome is still unknown</extracomment>
        <translation>Durdurma doğrulanmadı</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>test run</comment>
        <extracomment>State and REQ indicator of a test run that the service does not know</extracomment>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>The service does not know this test run</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>Hizmet bu test çalışmasını tanımıyor</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>State of a test run that was added and not read yet</extracomment>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>No baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing and will not record any more</extracomment>
        <translation>Temel istek yok</translation>
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
    <name>tallylight::ui::TimePage</name>
    <message>
        <source>How long</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>Süre</translation>
    </message>
    <message numerus="yes">
        <source>At most about %1 in %Ln hour(s), when it ends.</source>
        <extracomment>What a recording costs; %1 is an amount of money; the number is the hours after which it ends</extracomment>
        <translation>
            <numerusform>%Ln saat sonra sona erdiğinde en çok yaklaşık %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no limit. It continues as long as anyone is in the channel.</source>
        <extracomment>What a recording costs</extracomment>
        <translation>Sınır yok: kanalda biri olduğu sürece kayıt devam eder.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences about the cost</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How long should it record?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>Ne kadar süre kaydedilsin?</translation>
    </message>
    <message>
        <source>You can stop it at any time. These limits apply if nobody does.</source>
        <extracomment>Below the question</extracomment>
        <translation>Kaydı istediğiniz zaman durdurabilirsiniz. Kimse durdurmazsa bu sınırlar geçerlidir.</translation>
    </message>
    <message>
        <source>If the channel stays empty longer than this, the recording ends. Waiting time is billed as audio.</source>
        <extracomment>Below the field for the idle time</extracomment>
        <translation>Kanal bundan uzun süre boş kalırsa kayıt sona erer. Bekleme süresi ses olarak ücretlendirilir.</translation>
    </message>
    <message>
        <source>A web page is recorded and billed until it is stopped or this time is up.</source>
        <extracomment>Below the field for the longest time that a web page is recorded</extracomment>
        <translation>Bir web sayfası, durdurulana veya bu süre dolana kadar kaydedilir ve ücretlendirilir.</translation>
    </message>
    <message>
        <source>stop it after</source>
        <extracomment>Check box before a number of hours</extracomment>
        <translation>şu süreden sonra durdur</translation>
    </message>
    <message numerus="yes">
        <source> h</source>
        <extracomment>After the number in a field for hours</extracomment>
        <translation>
            <numerusform> sa</numerusform>
        </translation>
    </message>
    <message>
        <source>Works only while Tallylight is running. You will be notified five minutes before and can postpone it.</source>
        <extracomment>Below the check box that stops the recording after some hours</extracomment>
        <translation>Yalnızca Tallylight çalışırken geçerlidir. Beş dakika önce size bildirilir ve durdurmayı erteleyebilirsiniz.</translation>
    </message>
    <message>
        <source>After this time, Agora no longer accepts stop or change requests, even if the recording continues.</source>
        <extracomment>Below the field for the hours in which the service accepts requests</extracomment>
        <translation>Bu süreden sonra Agora, kayıt devam etse bile durdurma veya değişiklik isteği kabul etmez.</translation>
    </message>
    <message>
        <source>Prices…</source>
        <extracomment>Button: opens the list of prices</extracomment>
        <translation>Fiyatlar…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TimeoutField</name>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After a number of minutes in a field; begins with a space if the language needs one</extracomment>
        <translation>
            <numerusform> dk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TrayLamp</name>
    <message>
        <source>This desktop has no system tray</source>
        <extracomment>Why the lamp in the system tray cannot be switched on</extracomment>
        <translation>Bu masaüstünde sistem tepsisi yok</translation>
    </message>
    <message>
        <source>Switch on the lamp in the system tray first</source>
        <extracomment>Why &quot;Hide the minimized window&quot; cannot be chosen</extracomment>
        <translation>Önce sistem tepsisindeki lambayı açın</translation>
    </message>
    <message>
        <source>Tallylight cannot set this up here</source>
        <extracomment>Why &quot;Start at log-in&quot; cannot be chosen</extracomment>
        <translation>Tallylight bunu burada ayarlayamaz</translation>
    </message>
    <message>
        <source>What records is not known</source>
        <extracomment>Tooltip of the lamp in the system tray: the program cannot read its own records</extracomment>
        <translation>Hangi kayıtların sürdüğü bilinmiyor</translation>
    </message>
    <message>
        <source>Nothing is recording, as far as is known</source>
        <extracomment>Tooltip of the lamp in the system tray</extracomment>
        <translation>Bilindiği kadarıyla süren kayıt yok</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One recording in the tooltip of the lamp in the system tray: %1 its name, %2 its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop “%1” (%2)…</source>
        <extracomment>Item in the menu of the lamp in the system tray; asks first. %1 is the name of a test run or cloud recording, %2 its state</extracomment>
        <translation>“%1” kaydını durdur (%2)…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>Below the recordings that the menu of the lamp in the system tray names; opens the window</extracomment>
        <translation>
            <numerusform>… ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Item in the menu of the lamp in the system tray; opens a dialog that names everything that records</extracomment>
        <translation>Tüm kayıtları durdur…</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>Item in the menu of the lamp in the system tray</extracomment>
        <translation>Pencereyi göster</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Item in the menu of the lamp in the system tray: the program ends</extracomment>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Lamp in the system tray</source>
        <extracomment>Check box and menu item: a small lamp beside the desktop&apos;s clock</extracomment>
        <translation>Sistem tepsisinde lamba</translation>
    </message>
    <message>
        <source>Hide the minimized window</source>
        <extracomment>Check box and menu item: only the lamp in the system tray stays when the window is minimized</extracomment>
        <translation>Simge durumuna küçültülen pencereyi gizle</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <extracomment>Check box and menu item: the program starts when the user logs in to the computer</extracomment>
        <translation>Oturum açıldığında başlat</translation>
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
        <translation>Önce korumalı “%1” bağlantısının adını yazın</translation>
    </message>
    <message>
        <source>The connection “%1” is protected. &amp;Type its name to confirm:</source>
        <extracomment>Above a field, before something is stopped; %1 is the name of a connection</extracomment>
        <translation>“%1” bağlantısı korumalı. Onaylamak için adını &amp;yazın:</translation>
    </message>
    <message>
        <source>Name of the connection “%1”</source>
        <extracomment>For screen readers: the field; %1 is the name of a connection</extracomment>
        <translation>“%1” bağlantısının adı</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UidsEdit</name>
    <message>
        <source>all users</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;</extracomment>
        <translation>tüm kullanıcılar</translation>
    </message>
    <message>
        <source>these UIDs only</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;, followed by a list of UIDs</extracomment>
        <translation>yalnızca şu UID&apos;ler</translation>
    </message>
    <message>
        <source>all users except</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;, followed by a list of UIDs</extracomment>
        <translation>şunlar dışındaki tüm kullanıcılar</translation>
    </message>
    <message>
        <source>List of UIDs</source>
        <extracomment>For screen readers: field for a list of UIDs</extracomment>
        <translation>UID listesi</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UnlockNotices</name>
    <message>
        <source>Enter credentials…</source>
        <extracomment>Button: opens the connection, to enter its token or secret</extracomment>
        <translation>Kimlik bilgilerini gir…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: unlocks the system keychain</extracomment>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: tries the system keychain again</extracomment>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Keep until I quit…</source>
        <extracomment>Button: opens the connection, to enter its token or secret and keep it in memory only</extracomment>
        <translation>Çıkana kadar sakla…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdateDialog</name>
    <message>
        <source>Request</source>
        <extracomment>Heading: the text that is sent to the service</extracomment>
        <translation>İstek</translation>
    </message>
    <message>
        <source>what is sent, with secrets masked</source>
        <extracomment>Beside the heading &quot;Request&quot;</extracomment>
        <translation>gönderilen metin; gizli bilgiler maskelenmiştir</translation>
    </message>
    <message>
        <source>This is what will be sent. Secrets are masked only here.</source>
        <extracomment>Above the text of a request to the service</extracomment>
        <translation>Gönderilecek olan budur. Gizli bilgiler yalnızca burada maskelenir.</translation>
    </message>
    <message>
        <source>Send change</source>
        <extracomment>Button: sends a change of a running recording to the service</extracomment>
        <translation>Değişikliği gönder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdateTexts</name>
    <message>
        <source>The recording of “%1” has the new subscription.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı artık yeni kullanıcı seçimini kullanıyor.</translation>
    </message>
    <message>
        <source>The recording of “%1” is paused. It is still billed.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı duraklatıldı. Kayıt ücretlendirilmeye devam ediyor.</translation>
    </message>
    <message>
        <source>The recording of “%1” was resumed.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı devam ettirildi.</translation>
    </message>
    <message>
        <source>The recording of “%1” is pushed to the new address.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı artık yeni adrese yayınlanıyor.</translation>
    </message>
    <message>
        <source>The recording of “%1” has the new storage keys.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı artık yeni depolama anahtarlarını kullanıyor.</translation>
    </message>
    <message>
        <source>The recording of “%1” has the new layout.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının bulut kaydı artık yeni düzeni kullanıyor.</translation>
    </message>
    <message>
        <source>The service refused the change. The recording of “%1” continues as before.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>Hizmet değişikliği reddetti. “%1” kanalının bulut kaydı olduğu gibi devam ediyor.</translation>
    </message>
    <message>
        <source>Nothing was changed because the recording of “%1” has ended.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>Hiçbir şey değiştirilmedi: “%1” kanalının bulut kaydı sona erdi.</translation>
    </message>
    <message>
        <source>The change was not sent. The recording of “%1” continues as before.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>Değişiklik gönderilmedi. “%1” kanalının bulut kaydı olduğu gibi devam ediyor.</translation>
    </message>
    <message>
        <source>It is not known whether the change reached the recording of “%1”. It is safe to send it again.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>Değişikliğin “%1” kanalının bulut kaydına ulaşıp ulaşmadığı bilinmiyor. Bir kez daha göndermenin zararı olmaz.</translation>
    </message>
    <message>
        <source>Only an active recording with a known recording ID (sid) can be changed.</source>
        <extracomment>Why a cloud recording cannot be changed</extracomment>
        <translation>Yalnızca kayıt yapan ve kayıt ID&apos;si (sid) bilinen bir bulut kaydı değiştirilebilir.</translation>
    </message>
    <message>
        <source>A web page recording has no subscription.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>Web sayfası kaydında kullanıcı seçimi yoktur.</translation>
    </message>
    <message>
        <source>Only a web page recording can be paused.</source>
        <extracomment>Why a cloud recording cannot be paused</extracomment>
        <translation>Yalnızca web sayfası kaydı duraklatılabilir.</translation>
    </message>
    <message>
        <source>Only a web page recording that was started with a push has an address to push to.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>Yalnızca yayın ile başlatılmış bir web sayfası kaydının yayın adresi vardır.</translation>
    </message>
    <message>
        <source>Only a composite recording has a layout.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>Yalnızca birleşik kaydın düzeni vardır.</translation>
    </message>
    <message>
        <source>Change who is recorded</source>
        <extracomment>Title of a window: whose audio and video is recorded</extracomment>
        <translation>Kaydedilecek kullanıcıları değiştir</translation>
    </message>
    <message>
        <source>Change the push address</source>
        <extracomment>Title of a window: where a recorded web page is broadcast to</extracomment>
        <translation>Yayın adresini değiştir</translation>
    </message>
    <message>
        <source>Renew storage keys</source>
        <extracomment>Title of a window: keys of the cloud storage of a running recording</extracomment>
        <translation>Depolama anahtarlarını yenile</translation>
    </message>
    <message>
        <source>Choose whose audio and video in channel “%1” is recorded from now on. This replaces the previous choice.</source>
        <extracomment>Above the fields of a window; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalında bundan sonra kimlerin sesinin ve videosunun kaydedileceğini seçin. Bu, önceki seçimin yerini alır.</translation>
    </message>
    <message>
        <source>Choose where the recording “%1” is broadcast to from now on. The recording itself continues.</source>
        <extracomment>Above the fields of a window; %1 is the name of a recording</extracomment>
        <translation>“%1” kaydının bundan sonra yayınlanacağı adresi girin. Kaydın kendisi devam eder.</translation>
    </message>
    <message>
        <source>Enter new keys for the storage of the recording of “%1”. They are sent once and not stored.</source>
        <extracomment>Above the fields of a window; %1 is the name of a channel</extracomment>
        <translation>“%1” kanalının kaydına ait depolama alanı için yeni anahtarlar girin. Bunlar bir kez gönderilir ve hiçbir yerde saklanmaz.</translation>
    </message>
    <message>
        <source>The connection of this recording is read-only.</source>
        <extracomment>Why a cloud recording cannot be changed</extracomment>
        <translation>Bu kaydın bağlantısı salt okunur.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdatingPage</name>
    <message>
        <source>Updating</source>
        <extracomment>Page of the preferences: how often the services are asked</extracomment>
        <translation>Güncelleme</translation>
    </message>
    <message>
        <source>&amp;Update test runs:</source>
        <extracomment>Field: how often test runs in progress are read from the service</extracomment>
        <translation>&amp;Test çalışmalarını güncelle:</translation>
    </message>
    <message>
        <source>“Automatic” reads a test run more often while it records. Cloud recordings are always queried as Agora recommends, because they are billed.</source>
        <extracomment>Below the choice of how often test runs are updated</extracomment>
        <translation>“Otomatik” seçildiğinde bir test çalışması kayıt sırasında daha sık okunur. Bulut kayıtları ücretlendirildiği için her zaman Agora&apos;nın önerdiği gibi sorgulanır.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UploadWait</name>
    <message numerus="yes">
        <source>Stopping… %1 of %Ln s</source>
        <extracomment>State of a cloud recording: its stop waits until all files are uploaded; %1 seconds have passed, %Ln is the maximum wait</extracomment>
        <translation>
            <numerusform>Durduruluyor… %1 / %Ln sn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stop was sent. The service responds when all files are uploaded. %1 of at most %Ln s have passed.</source>
        <extracomment>Tooltip for the state of a cloud recording whose stop waits until all files are uploaded; %1 seconds have passed, %Ln is the maximum wait</extracomment>
        <translation>
            <numerusform>Durdurma isteği gönderildi. Hizmet, tüm dosyalar yüklendiğinde yanıt verir: en fazla %Ln sn beklenir, %1 sn geçti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Upload status: the service will report it when all files are uploaded</extracomment>
        <translation>Bekleniyor…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UserImages</name>
    <message>
        <source>Images for individual users:</source>
        <extracomment>Above a table: images that are shown while a certain user sends no video</extracomment>
        <translation>Tek tek kullanıcılar için görseller:</translation>
    </message>
    <message>
        <source>Add image</source>
        <extracomment>Button: adds a row to the table of images</extracomment>
        <translation>Görsel ekle</translation>
    </message>
    <message>
        <source>Remove image</source>
        <extracomment>Button: removes the selected row from the table of images</extracomment>
        <translation>Görseli kaldır</translation>
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
        <translation>Görsel</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>Column: how an image fits into its pane</extracomment>
        <translation>Ölçekleme</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ViewsButton</name>
    <message>
        <source>Save view…</source>
        <extracomment>Menu of the saved views; opens a dialog</extracomment>
        <translation>Görünümü kaydet…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <extracomment>Menu of the saved views: submenu with the names of those that can be deleted</extracomment>
        <translation>Görünümü sil</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>Button above a table; its menu has the saved views (filter, columns, sorting)</extracomment>
        <translation>Görünümler</translation>
    </message>
    <message>
        <source>Saved filters, columns and sorting</source>
        <extracomment>Tooltip of the button &quot;Views&quot;</extracomment>
        <translation>Kaydedilmiş filtreler, sütunlar ve sıralama</translation>
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
        <translation>Dizin geçişi (path traversal)</translation>
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
        <translation>Siteler arası betik çalıştırma (XSS)</translation>
    </message>
    <message>
        <source>Attack on XML external entity (XXE)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>XML dış varlık saldırısı (XXE)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::VulnerabilityModel</name>
    <message>
        <source>Threat</source>
        <extracomment>Column of the vulnerabilities: a number from 1 to 100; higher is more severe</extracomment>
        <translation>Tehdit seviyesi</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column of the vulnerabilities: the kind, for example SQL injection</extracomment>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column of the vulnerabilities: its code, for example S0001</extracomment>
        <translation>Kod</translation>
    </message>
    <message>
        <source>CWE</source>
        <extracomment>Column of the vulnerabilities: number in the Common Weakness Enumeration; the same in all languages</extracomment>
        <translation>CWE</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column of the vulnerabilities: method, address and parameter of the request</extracomment>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the vulnerabilities: the service&apos;s heading for it</extracomment>
        <translation>Başlık</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::VulnerabilityTab</name>
    <message>
        <source>Details of the vulnerabilities could not be loaded. %1</source>
        <extracomment>Under the table of vulnerabilities: their locations could not be read; %1 is a sentence that says why</extracomment>
        <translation>Güvenlik açıklarının ayrıntıları yüklenemedi. %1</translation>
    </message>
    <message>
        <source>No vulnerabilities were found.</source>
        <extracomment>In place of the table of vulnerabilities</extracomment>
        <translation>Güvenlik açığı bulunmadı.</translation>
    </message>
    <message>
        <source>No vulnerabilities were found so far.</source>
        <translation>Şimdiye kadar güvenlik açığı bulunmadı.</translation>
    </message>
    <message>
        <source>The service has not reported what it found.</source>
        <extracomment>In place of the table of vulnerabilities</extracomment>
        <translation>Hizmet ne bulduğunu bildirmedi.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens the public page about a kind of vulnerability; %1 is its name, for example CWE-89</extracomment>
        <translation>%1 sayfasını aç</translation>
    </message>
    <message>
        <source>Open CWE page</source>
        <translation>CWE sayfasını aç</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>After an export; %1 is the file</extracomment>
        <translation>Dışa aktarıldı: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>For screen readers: the table of what a test run has found</extracomment>
        <translation>Güvenlik açıkları</translation>
    </message>
    <message>
        <source>About the vulnerability</source>
        <extracomment>For screen readers: what the service says about the selected vulnerability</extracomment>
        <translation>Güvenlik açığı hakkında</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes the table into a file</extracomment>
        <translation>Dışa aktar…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WatchTexts</name>
    <message>
        <source>Ready for recording</source>
        <extracomment>Title of a desktop notification about a test run</extracomment>
        <translation>Kayda hazır</translation>
    </message>
    <message>
        <source>Recording ended by itself</source>
        <extracomment>Title of a desktop notification about a test run that was not stopped from this program</extracomment>
        <translation>Kayıt kendiliğinden sona erdi</translation>
    </message>
    <message>
        <source>Test run passed</source>
        <extracomment>Title of a desktop notification about a test run</extracomment>
        <translation>Test çalışması başarılı</translation>
    </message>
    <message>
        <source>Test run failed</source>
        <extracomment>Title of a desktop notification about a test run: vulnerabilities were found</extracomment>
        <translation>Test çalışması başarısız</translation>
    </message>
    <message>
        <source>A test run is ready for recording</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>Bir test çalışması kayda hazır olduğunda</translation>
    </message>
    <message>
        <source>Recording ends by itself</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>Kayıt kendiliğinden sona erdiğinde</translation>
    </message>
    <message>
        <source>A test run passes</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>Bir test çalışması başarılı olduğunda</translation>
    </message>
    <message>
        <source>A test run fails</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>Bir test çalışması başarısız olduğunda</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WelcomePage</name>
    <message>
        <source>Welcome to Tallylight</source>
        <extracomment>Heading of the welcome page</extracomment>
        <translation>Tallylight&apos;a hoş geldiniz</translation>
    </message>
    <message>
        <source>See what is recording in your cloud accounts, and be sure it stops.</source>
        <extracomment>Below the heading of the welcome page</extracomment>
        <translation>Bulut hesaplarınızda süren kayıtları görün ve kesin olarak durdurun.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>First choice on the welcome page</extracomment>
        <translation>Demoyu dene</translation>
    </message>
    <message>
        <source>Simulated clouds. No account is needed, and nothing real is touched.</source>
        <extracomment>What the first choice does</extracomment>
        <translation>Simüle edilmiş bulutlar. Hesap gerekmez, gerçek hiçbir şey etkilenmez.</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST</source>
        <extracomment>Second choice on the welcome page</extracomment>
        <translation>Wallarm FAST hizmetine bağlan</translation>
    </message>
    <message>
        <source>Test runs that record baseline requests. You need the token of a FAST node.</source>
        <extracomment>What the second choice does</extracomment>
        <translation>Temel istekleri kaydeden test çalışmaları. Bir FAST düğümünün token&apos;ı gerekir.</translation>
    </message>
    <message>
        <source>Connect Agora</source>
        <extracomment>Third choice on the welcome page</extracomment>
        <translation>Agora hizmetine bağlan</translation>
    </message>
    <message>
        <source>Cloud recordings. You need the customer ID and the customer secret.</source>
        <extracomment>What the third choice does</extracomment>
        <translation>Bulut kayıtları. Müşteri ID&apos;si ve müşteri gizli anahtarı gerekir.</translation>
    </message>
    <message>
        <source>Tokens and secrets are stored in this computer&apos;s keychain, nowhere else.</source>
        <extracomment>At the bottom of the welcome page</extracomment>
        <translation>Token&apos;lar ve gizli anahtarlar bu bilgisayarın anahtarlığında saklanır, başka hiçbir yerde saklanmaz.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WhatPage</name>
    <message>
        <source>What</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>What do you want to record?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>Ne kaydedilsin?</translation>
    </message>
    <message>
        <source>Agora bills the recording from start to end, even while Tallylight is closed.</source>
        <extracomment>Below the question</extracomment>
        <translation>Agora kaydı, başlatılmasından sona ermesine kadar, Tallylight kapalıyken de ücretlendirir.</translation>
    </message>
    <message>
        <source>The recorder joins the channel with this UID. It must not match any user&apos;s, so a high random number is suggested.</source>
        <extracomment>Below the field for the recorder&apos;s UID</extracomment>
        <translation>Kaydedici kanala bu UID ile katılır. Hiçbir kullanıcının UID&apos;siyle aynı olmamalıdır; bu nedenle yüksek, rastgele bir sayı önerilir.</translation>
    </message>
    <message>
        <source>Suggest another UID</source>
        <extracomment>Button in the field for the recorder&apos;s UID</extracomment>
        <translation>Başka bir UID öner</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WordSection</name>
    <message>
        <source>Mode name</source>
        <extracomment>Heading of some fields: the word for the recording mode in the requests to the service</extracomment>
        <translation>Modun adı</translation>
    </message>
    <message>
        <source>individual (usual)</source>
        <extracomment>Choice after &quot;Agora&apos;s name for the mode:&quot;; &quot;individual&quot; stays</extracomment>
        <translation>individual (yaygın)</translation>
    </message>
    <message>
        <source>raw (newer)</source>
        <extracomment>Choice after &quot;Agora&apos;s name for the mode:&quot;; &quot;raw&quot; stays</extracomment>
        <translation>raw (yeni)</translation>
    </message>
    <message>
        <source>Agora&apos;s current English documentation calls this mode “raw”. Choose it if Agora refuses “individual”. “raw” has no per-user file options.</source>
        <extracomment>Below the choice between the words; “individual” and “raw” stay</extracomment>
        <translation>Agora&apos;nın güncel İngilizce belgeleri bu modu “raw” olarak adlandırır. Agora “individual” değerini reddederse bunu seçin. “raw” ile her kullanıcının dosyaları için seçenek yoktur.</translation>
    </message>
</context>
</TS>
