<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>DurationText</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>A duration, for example &quot;45 s&quot;</extracomment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>A duration, for example &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>A duration, for example &quot;3 h&quot;</extracomment>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>A duration, for example &quot;2 days&quot;</extracomment>
        <translation>
            <numerusform>%Ln 天</numerusform>
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
        <translation>约 %1</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>Status bar: the table was read from the service less than two seconds ago</extracomment>
        <translation>刚刚更新</translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln s ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>%Ln 秒前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln min ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>%Ln 分钟前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln h ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>%Ln 小时前更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server&apos;s name was not found. Check the address and the internet connection.</source>
        <extracomment>Network problem: DNS</extracomment>
        <translation>未找到服务器名称。请检查地址和互联网连接。</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address.</source>
        <extracomment>Network problem: nothing listens there</extracomment>
        <translation>服务器拒绝了连接。请检查地址。</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the internet connection.</source>
        <extracomment>Network problem: no route, offline</extracomment>
        <translation>无法连接到服务器。请检查互联网连接。</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Check the system&apos;s proxy settings.</source>
        <extracomment>Network problem: the proxy set in the system</extracomment>
        <translation>代理阻止了该请求。请检查系统的代理设置。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Network problem</extracomment>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>The request was canceled.</source>
        <extracomment>The program itself canceled the request, for instance because it is quitting</extracomment>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <source>The connection closed before a response arrived.</source>
        <extracomment>Network problem: the request was sent, but its answer never came</extracomment>
        <translation>连接在收到响应前已断开。</translation>
    </message>
    <message>
        <source>The server redirected the request. Tallylight does not follow redirects. Check the address.</source>
        <extracomment>The server&apos;s answer names another address; it is not followed, to keep the credentials safe</extracomment>
        <translation>服务器重定向了请求。Tallylight 不会跟随重定向。请检查地址。</translation>
    </message>
    <message>
        <source>The response was too large and was not read.</source>
        <extracomment>More than 32 MB</extracomment>
        <translation>响应过大，未读取。</translation>
    </message>
    <message>
        <source>Unreadable response. A proxy or another server may have replied instead.</source>
        <extracomment>HTML, truncated or unexpected data instead of an answer</extracomment>
        <translation>无法解析的响应。可能是代理或其他服务器作出了响应。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <extracomment>HTTP 429</extracomment>
        <translation>请求过多。请稍候再试。</translation>
    </message>
    <message>
        <source>The service has a problem. Try again later.</source>
        <extracomment>HTTP 5xx</extracomment>
        <translation>服务出现问题。请稍后再试。</translation>
    </message>
    <message>
        <source>No usable keychain was found on this computer. You can keep the secret until you quit.</source>
        <extracomment>There is no keychain service on this computer</extracomment>
        <translation>这台计算机没有可用的系统密钥环。你可以将凭证保留到退出为止。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or keep the secret until you quit.</source>
        <extracomment>The keychain exists but is locked</extracomment>
        <translation>系统密钥环已锁定。请解锁，或将凭证保留到退出为止。</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the system&apos;s keychain settings, or keep the secret until you quit.</source>
        <extracomment>The keychain is unlocked but does not let the program in</extracomment>
        <translation>系统密钥环拒绝访问。请在系统的密钥环设置中允许访问，或将凭证保留到退出为止。</translation>
    </message>
    <message>
        <source>Tallylight could not save its records. Check the free disk space and the permissions of its data folder.</source>
        <extracomment>The program&apos;s own record of what it did could not be written to disk</extracomment>
        <translation>Tallylight 未能保存其记录。请检查可用磁盘空间以及数据文件夹的权限。</translation>
    </message>
    <message>
        <source>Tallylight&apos;s records were written by a newer version. Use that version.</source>
        <extracomment>The data folder was used by a newer version</extracomment>
        <translation>Tallylight 的记录由较新的版本写入。请使用该版本。</translation>
    </message>
    <message>
        <source>This value is not valid.</source>
        <extracomment>A field contains something that cannot be sent</extracomment>
        <translation>此值无效。</translation>
    </message>
    <message>
        <source>Status code: %1</source>
        <extracomment>Error details: the HTTP status, for example 504</extracomment>
        <translation>状态码：%1</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>Error details: the service&apos;s own number</extracomment>
        <translation>错误码：%1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>Error details: the parameter that was refused, a JSON name</extracomment>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <extracomment>Error details: the service&apos;s own words, not translated</extracomment>
        <translation>服务器响应：%1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>Error details: for the vendor&apos;s support</extracomment>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The server did not answer with a secure connection. Check the address and the port.</source>
        <extracomment>The address begins with https, but something other than TLS listens there</extracomment>
        <translation>服务器没有以安全连接响应。请检查地址和端口。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed, so nobody vouches for it. Check the address. If the server is your company&apos;s, choose its certificate file in the connection.</source>
        <extracomment>The field &quot;Certificate file&quot; is among the advanced settings of a connection</extracomment>
        <translation>服务器的证书是自签名的，没有机构为其担保。请检查地址。如果服务器属于你的公司，请在连接中选择其证书文件。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not trust. Check the address. On a company network, choose the company&apos;s certificate file in the connection.</source>
        <extracomment>The field &quot;Certificate file&quot; is among the advanced settings of a connection</extracomment>
        <translation>服务器的证书由此计算机不信任的机构颁发。请检查地址。在公司网络中，请在连接中选择公司的证书文件。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Check the address: another server may have answered.</source>
        <extracomment>Network problem</extracomment>
        <translation>服务器的证书属于另一个名称。请检查地址：可能是另一台服务器作出了响应。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Check this computer&apos;s date. If it is right, the server needs a new certificate.</source>
        <extracomment>Network problem</extracomment>
        <translation>服务器的证书已过期。请检查此计算机的日期。如果日期正确，服务器需要新的证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check this computer&apos;s date and time.</source>
        <extracomment>Network problem</extracomment>
        <translation>服务器的证书尚未生效。请检查此计算机的日期和时间。</translation>
    </message>
    <message>
        <source>The secure connection could not be made. Check the address and, on a company network, its proxy.</source>
        <extracomment>Network problem of unknown cause</extracomment>
        <translation>无法建立安全连接。请检查地址；在公司网络中，还请检查其代理。</translation>
    </message>
    <message>
        <source>The certificate file of the connection cannot be read. Choose it again, or remove it from the connection.</source>
        <extracomment>The file with the certificates that a connection trusts in addition to the system&apos;s</extracomment>
        <translation>无法读取连接的证书文件。请重新选择，或将其从连接中移除。</translation>
    </message>
    <message>
        <source>The address of the connection cannot be used. Correct it in the connection.</source>
        <extracomment>A connection&apos;s address is not an address</extracomment>
        <translation>连接的地址无法使用。请在连接中更正。</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <extracomment>Details of a certificate problem: whom it names</extracomment>
        <translation>证书持有者：%1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <extracomment>Details of a certificate problem: the authority that issued it</extracomment>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <extracomment>Details of a certificate problem: two dates with the time of day</extracomment>
        <translation>有效期：%1 至 %2</translation>
    </message>
    <message>
        <source>Field: %1 (%2), value: %3</source>
        <extracomment>Error details: a parameter that the service refused, a JSON name; its code for the reason; and what was sent</extracomment>
        <translation>字段：%1（%2），值：%3</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or keep the secret until you quit.</source>
        <extracomment>There is a keychain service on this computer, but it does not answer</extracomment>
        <translation>系统密钥环没有响应。请重试，或将凭证保留到退出为止。</translation>
    </message>
    <message>
        <source>The program&apos;s records are damaged.</source>
        <extracomment>The program&apos;s own record of what it did</extracomment>
        <translation>程序的记录已损坏。</translation>
    </message>
    <message>
        <source>The file in the place of the program&apos;s records was made by another program.</source>
        <extracomment>Another program&apos;s file is in the place of the program&apos;s own records</extracomment>
        <translation>程序记录所在位置的文件由其他程序创建。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed, so the program cannot keep records.</source>
        <extracomment>SQLite is a name. On Linux it is a package that was not installed</extracomment>
        <translation>未安装 Qt 的 SQLite 驱动，因此程序无法保存记录。</translation>
    </message>
    <message>
        <source>The program&apos;s records were deleted or replaced while it was running.</source>
        <extracomment>While the program was running, its records were deleted or replaced by another file</extracomment>
        <translation>程序运行期间，其记录被删除或替换。</translation>
    </message>
    <message>
        <source>The connection is read-only, so nothing that could change anything is sent through it. You can change that in the connection.</source>
        <extracomment>The user chose &quot;read-only&quot; for a connection; it was not sent for this reason</extracomment>
        <translation>此连接为只读，因此不会通过它发送任何可能造成更改的请求。可以在连接设置中修改。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AboutDialog</name>
    <message>
        <source>About Tallylight</source>
        <extracomment>Title of the dialog</extracomment>
        <translation>关于 Tallylight</translation>
    </message>
    <message>
        <source>Tallylight %1</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;; %1 is the version</extracomment>
        <translation>Tallylight %1</translation>
    </message>
    <message>
        <source>See and stop recordings that run in Wallarm FAST and Agora Cloud Recording.</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;</extracomment>
        <translation>查看并停止 Wallarm FAST 和声网云端录制中正在进行的录制。</translation>
    </message>
    <message>
        <source>Tallylight is not made or endorsed by Wallarm or Agora.</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;</extracomment>
        <translation>Tallylight 并非由 Wallarm 或声网制作，也未获其认可。</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Tab of the dialog &quot;About Tallylight&quot;: versions of the program and of what it is made of</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Tab of the dialog &quot;About Tallylight&quot;: licenses of the program and of what it is made of</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>For screen readers: the list of what the program is made of</extracomment>
        <translation>组件</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <extracomment>Button: puts the versions on the clipboard</extracomment>
        <translation>复制版本(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActionSet</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: its name and its keyboard shortcut</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityModel</name>
    <message>
        <source>Time</source>
        <extracomment>Column of the activity list: when it was done</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Column of the activity list: what was done</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Column of the activity list: the affected test run or recording</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the activity list</extracomment>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityPanel</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way…</source>
        <extracomment>Above the activity list: how many stops were requested and are not finished</extracomment>
        <translation>
            <numerusform>正在进行 %Ln 项停止操作…</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>For screen readers: the list of what the program did</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Nothing here yet. Everything you stop, start or add is listed here.</source>
        <extracomment>In place of the activity list while it is empty</extracomment>
        <translation>这里还没有内容。你停止、开始或添加的所有内容都会列在这里。</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <extracomment>In place of the activity list: there is something, but nothing has the words of the filter</extracomment>
        <translation>没有与筛选条件匹配的内容。</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the activity list</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of the activity list</source>
        <extracomment>For screen readers: the field with the words that an entry of the activity list must have to be shown</extracomment>
        <translation>活动列表的筛选条件</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityTexts</name>
    <message>
        <source>Stop requested</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>已请求停止</translation>
    </message>
    <message>
        <source>Stop sent, attempt %1</source>
        <extracomment>Activity list: the stop was sent again; %1 is a number, 2 or more</extracomment>
        <translation>已发送停止请求，第 %1 次尝试</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>已发送停止请求</translation>
    </message>
    <message>
        <source>Stop finished</source>
        <extracomment>Activity list: outcome of a request to stop</extracomment>
        <translation>停止操作的结果</translation>
    </message>
    <message>
        <source>Added to the list</source>
        <extracomment>Activity list: a test run was added to the list</extracomment>
        <translation>已添加到列表</translation>
    </message>
    <message>
        <source>Added by its IDs</source>
        <extracomment>Activity list: a cloud recording was added by its IDs</extracomment>
        <translation>已通过 ID 添加</translation>
    </message>
    <message>
        <source>Create request sent</source>
        <extracomment>Activity list: the request to create a test run was sent</extracomment>
        <translation>已发送创建测试运行的请求</translation>
    </message>
    <message>
        <source>Copy request sent</source>
        <extracomment>Activity list: the request to copy a test run was sent</extracomment>
        <translation>已发送复制测试运行的请求</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Activity list: a test run</extracomment>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Created as a copy</source>
        <extracomment>Activity list: a test run was created as a copy</extracomment>
        <translation>已创建为副本</translation>
    </message>
    <message>
        <source>Creation finished</source>
        <extracomment>Activity list: outcome of a request to create or copy a test run; its outcome is in the next column</extracomment>
        <translation>创建操作的结果</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <extracomment>Activity list: a test run or a cloud recording</extracomment>
        <translation>已从列表中移除</translation>
    </message>
    <message>
        <source>Resource reserved</source>
        <extracomment>Activity list: a resource for a cloud recording was reserved</extracomment>
        <translation>已预留资源</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>Activity list: the start of a cloud recording was sent</extracomment>
        <translation>已发送开始请求</translation>
    </message>
    <message>
        <source>New state</source>
        <extracomment>Activity list: a cloud recording has a new state, which is in the next column</extracomment>
        <translation>新状态</translation>
    </message>
    <message>
        <source>Cloud recording of “%1”</source>
        <extracomment>Activity list: %1 is the name of a channel</extracomment>
        <translation>频道“%1”的云端录制</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Activity list: a cloud recording that is no longer on the list</extracomment>
        <translation>云端录制</translation>
    </message>
    <message>
        <source>Test run %1</source>
        <extracomment>Activity list: %1 is the name or ID of a test run</extracomment>
        <translation>测试运行 %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <extracomment>Activity list: %1 is the name of a connection</extracomment>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Activity list: a connection that is no longer on the list</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped, no file</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>已停止，无文件</translation>
    </message>
    <message>
        <source>Stopped, upload pending</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>已停止，上传待完成</translation>
    </message>
    <message>
        <source>Stopped, upload unverified</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>已停止，上传未核实</translation>
    </message>
    <message>
        <source>Stopped, upload not reported</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>已停止，上传情况未报告</translation>
    </message>
    <message>
        <source>Still recording</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>仍在录制</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>被服务拒绝</translation>
    </message>
    <message>
        <source>Not sent, nothing changed</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>未发送，没有变化</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Pause requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>已请求暂停</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>Activity list: what was done to a test run
----------
Activity list: a web page recording will pause</extracomment>
        <translation>已发送暂停请求</translation>
    </message>
    <message>
        <source>Pause finished</source>
        <extracomment>Activity list: outcome of a request to pause a test run</extracomment>
        <translation>暂停操作的结果</translation>
    </message>
    <message>
        <source>Resume requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>已请求继续</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>Activity list: what was done to a test run
----------
Activity list: a web page recording will resume</extracomment>
        <translation>已发送继续请求</translation>
    </message>
    <message>
        <source>Resume finished</source>
        <extracomment>Activity list: outcome of a request to resume a test run</extracomment>
        <translation>继续操作的结果</translation>
    </message>
    <message>
        <source>Interrupt requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>已请求中断</translation>
    </message>
    <message>
        <source>Interrupt sent</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>已发送中断请求</translation>
    </message>
    <message>
        <source>Interrupt finished</source>
        <extracomment>Activity list: outcome of a request to interrupt a test run</extracomment>
        <translation>中断操作的结果</translation>
    </message>
    <message>
        <source>Recording ID entered</source>
        <extracomment>Activity list: the user entered the ID of a cloud recording that was unknown</extracomment>
        <translation>已输入录制 ID</translation>
    </message>
    <message>
        <source>Change finished</source>
        <extracomment>Activity list: outcome of a request to change a running cloud recording</extracomment>
        <translation>更改操作的结果</translation>
    </message>
    <message>
        <source>New layout sent</source>
        <extracomment>Activity list: the new video layout of a cloud recording was sent</extracomment>
        <translation>已发送新布局</translation>
    </message>
    <message>
        <source>New subscriptions sent</source>
        <extracomment>Activity list: whose audio and video to record</extracomment>
        <translation>已发送新的订阅名单</translation>
    </message>
    <message>
        <source>New streaming address sent</source>
        <extracomment>Activity list: the address to which a web page recording is streamed</extracomment>
        <translation>已发送新的推流地址</translation>
    </message>
    <message>
        <source>New storage keys sent</source>
        <extracomment>Activity list: new temporary keys for the storage of a cloud recording</extracomment>
        <translation>已发送新的存储密钥</translation>
    </message>
    <message>
        <source>Change sent</source>
        <extracomment>Activity list: a setting of a running cloud recording was changed</extracomment>
        <translation>已发送更改请求</translation>
    </message>
    <message>
        <source>Automatic stop set</source>
        <extracomment>Activity list: the program will stop this recording automatically, by a rule</extracomment>
        <translation>已设置自动停止</translation>
    </message>
    <message numerus="yes">
        <source>Automatic stop postponed by %Ln minute(s)</source>
        <extracomment>Activity list: an automatic stop is postponed by this many minutes</extracomment>
        <translation>
            <numerusform>已将自动停止推迟 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic stop canceled</source>
        <extracomment>Activity list: there will be no automatic stop</extracomment>
        <translation>已取消自动停止</translation>
    </message>
    <message>
        <source>Automatic stop triggered</source>
        <extracomment>Activity list: the program requested the stop automatically, by a rule</extracomment>
        <translation>已触发自动停止</translation>
    </message>
    <message>
        <source>Canceled, not sent</source>
        <extracomment>Outcome of a request, in a list: the user withdrew it before it was sent</extracomment>
        <translation>已取消，未发送</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list: it was already so</extracomment>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list: it had no effect</extracomment>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>outcome of a stop</comment>
        <extracomment>Outcome of a stop, in a list: it has ended, by the stop or before it</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <extracomment>Activity list: a test run or a cloud recording; its removal was undone</extracomment>
        <translation>已放回列表</translation>
    </message>
    <message>
        <source>Automatic stop no longer active</source>
        <extracomment>Activity list: a rule has requested its stop, and will not request another</extracomment>
        <translation>自动停止已不再生效</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AddRunDialog</name>
    <message>
        <source>Enter the ID of a test run or paste its link.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>请输入测试运行的 ID 或粘贴其链接。</translation>
    </message>
    <message>
        <source>This is not a test run ID or a link to a test run.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>这既不是测试运行的 ID，也不是其链接。</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>添加测试运行</translation>
    </message>
    <message>
        <source>In Wallarm Console, the ID is shown below the test run&apos;s name and at the end of the page&apos;s address.</source>
        <extracomment>In the dialog that adds a test run: where to find the ID</extracomment>
        <translation>在 Wallarm Console 中，ID 位于测试运行名称下方，也位于其页面地址的末尾。</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking up the test run…</source>
        <extracomment>Under the field for a test run&apos;s ID, while the service is being queried for it</extracomment>
        <translation>正在查找测试运行…</translation>
    </message>
    <message>
        <source>Test run %1 was not found. Check the ID and the connection.</source>
        <extracomment>Under the field for a test run&apos;s ID; %1 is the ID</extracomment>
        <translation>未找到测试运行 %1。请检查 ID 和连接。</translation>
    </message>
    <message>
        <source>The test run could not be looked up, so it may not exist.</source>
        <extracomment>Under the field for a test run&apos;s ID; a sentence with the reason follows</extracomment>
        <translation>无法查找该测试运行，它可能不存在。</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <extracomment>Button: adds a test run to the list although the service could not be queried for it</extracomment>
        <translation>仍然添加</translation>
    </message>
    <message>
        <source>Connection:</source>
        <extracomment>Label of a field: the account and cloud</extracomment>
        <translation>连接：</translation>
    </message>
    <message>
        <source>Test run ID or link:</source>
        <extracomment>Label of a field</extracomment>
        <translation>测试运行 ID 或链接：</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AdoptDialog</name>
    <message>
        <source>Add running recording</source>
        <extracomment>Title of a window</extracomment>
        <translation>通过 ID 添加录制</translation>
    </message>
    <message>
        <source>Watch and stop a cloud recording that was started elsewhere. Paste anything that contains its IDs: a response, a URL, a webhook event or the name of a recorded file.</source>
        <extracomment>What the window &quot;Add running recording&quot; is for</extracomment>
        <translation>添加在别处开始的云端录制，以便在此查看和停止。请粘贴你已有的内容：服务的响应、调用地址、webhook 事件或录制文件的文件名。</translation>
    </message>
    <message>
        <source>Paste text with the IDs</source>
        <extracomment>For screen readers and as the hint in the empty box</extracomment>
        <translation>粘贴包含 ID 的文本</translation>
    </message>
    <message>
        <source>No IDs were found in this text. Fill in the fields yourself.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>未在此文本中识别出 ID。请自行填写各字段。</translation>
    </message>
    <message>
        <source>Recording mode:</source>
        <extracomment>Field</extracomment>
        <translation>录制模式：</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the recording to the list</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <extracomment>Choice of a recording mode: the program finds out which one it is</extracomment>
        <translation>自动检测</translation>
    </message>
    <message>
        <source>Asking the service which mode it was started in…</source>
        <extracomment>Below the recording mode, while the program finds it out</extracomment>
        <translation>正在向服务查询录制开始时使用的模式…</translation>
    </message>
    <message>
        <source>The service found the recording in this mode.</source>
        <extracomment>Below the recording mode, after the program has found it out</extracomment>
        <translation>服务在此模式下找到了该录制。</translation>
    </message>
    <message>
        <source>The service found no recording with these IDs in any mode. It may have ended, or an ID, the App ID or the connection is wrong.</source>
        <extracomment>Below the recording mode, after the program has asked in each one</extracomment>
        <translation>服务在任何模式下都找不到使用这些 ID 的录制。它可能已结束，或者某个 ID、App ID 或连接有误。</translation>
    </message>
    <message>
        <source>The mode could not be detected. %1 Choose it yourself, or try again.</source>
        <extracomment>Below the recording mode, after the program could not find it out; %1 is a sentence that says why</extracomment>
        <translation>无法检测模式。%1 请自行选择，或重试。</translation>
    </message>
    <message>
        <source>Check the boxes of the recordings that you want to add.</source>
        <extracomment>Above a list of cloud recordings with check boxes, when none of them was checked</extracomment>
        <translation>请勾选要添加的录制。</translation>
    </message>
    <message>
        <source>The channel name was taken from a file name. In web page mode, file names replace special characters. Check the name.</source>
        <extracomment>Below the box for pasted text: in names of files of web page recordings special characters become hyphens</extracomment>
        <translation>频道名取自文件名。在页面录制模式下，文件名中的特殊字符会被替换。请检查名称。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) were found. Check the ones to add. Select one to see and complete its IDs.</source>
        <extracomment>Above a list of cloud recordings with check boxes; below it are the fields of the selected one</extracomment>
        <translation>
            <numerusform>找到 %Ln 项录制。勾选要添加的录制；选中一项可查看并补全其 ID。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln recording(s)</source>
        <extracomment>Button: adds the checked recordings to the list</extracomment>
        <translation>
            <numerusform>添加 %Ln 项录制</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AnswerTab</name>
    <message>
        <source>Reading…</source>
        <extracomment>Details of a test run: the service has been asked and has not answered yet</extracomment>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>Details of a test run, above the service&apos;s answer; %1 is the HTTP status, for example 200</extracomment>
        <translation>HTTP 状态码 %1</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Details of a test run: shown in the empty field that searches the service&apos;s answer</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>Button: goes to the previous match</extracomment>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>Button: goes to the next match</extracomment>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Service response</source>
        <extracomment>For screen readers: what the service answered, as it came</extracomment>
        <translation>服务的响应</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the service&apos;s answer on the clipboard</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>Button: requests the service&apos;s answer again</extracomment>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>%1. The answer is very long and shown in part; “Copy” copies all of it.</source>
        <extracomment>Details of a test run, above the service&apos;s answer; %1 is &quot;HTTP status 200&quot;. The button &quot;Copy&quot; is below</extracomment>
        <translation>%1。响应过长，仅显示一部分；“复制”会复制全部内容。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AreaSection</name>
    <message>
        <source>Area</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>地区</translation>
    </message>
    <message>
        <source>nearest to this computer</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>离这台计算机最近</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>中国</translation>
    </message>
    <message>
        <source>Southeast Asia</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>东南亚</translation>
    </message>
    <message>
        <source>Europe</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>North America</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>北美</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopDialog</name>
    <message>
        <source>Stop automatically</source>
        <extracomment>Title of a dialog: when a recording is stopped automatically</extracomment>
        <translation>自动停止录制</translation>
    </message>
    <message>
        <source>When should the recording of “%1” stop?</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording</extracomment>
        <translation>“%1”的录制应在何时停止？</translation>
    </message>
    <message numerus="yes">
        <source>When should %Ln recording(s) stop?</source>
        <extracomment>For several test runs or cloud recordings at once</extracomment>
        <translation>
            <numerusform>%Ln 项录制应在何时停止？</numerusform>
        </translation>
    </message>
    <message>
        <source>This works only while Tallylight is running. You will be notified first and can cancel or postpone the stop.</source>
        <extracomment>In the dialog that sets when a recording is stopped automatically</extracomment>
        <translation>仅在 Tallylight 运行期间有效。停止前会通知你，你可以取消或推迟。</translation>
    </message>
    <message>
        <source>Schedule stop</source>
        <extracomment>Button: sets when a recording is stopped automatically</extracomment>
        <translation>设置自动停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not stop automatically</source>
        <extracomment>Button: the recording is no longer stopped automatically</extracomment>
        <translation>不自动停止</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopForm</name>
    <message>
        <source>No new baseline requests for</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with minutes</extracomment>
        <translation>持续没有新的基线请求</translation>
    </message>
    <message>
        <source>Baseline requests reach</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with a number</extracomment>
        <translation>基线请求数达到</translation>
    </message>
    <message>
        <source>At this time</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with date and time</extracomment>
        <translation>在指定时间</translation>
    </message>
    <message>
        <source>Time since the start reaches</source>
        <extracomment>Choice of when a cloud recording is stopped automatically; beside it a field with minutes</extracomment>
        <translation>开始后的时长达到</translation>
    </message>
    <message>
        <source>Cost reaches</source>
        <extracomment>Choice of when a cloud recording is stopped automatically; beside it a field with an amount of money</extracomment>
        <translation>费用达到</translation>
    </message>
    <message>
        <source>This time has already passed.</source>
        <extracomment>Under a field with a time</extracomment>
        <translation>此时间已过。</translation>
    </message>
    <message>
        <source>Enter a number greater than zero.</source>
        <translation>请输入大于零的数字。</translation>
    </message>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After a number of minutes in a field; begins with a space if the language needs one</extracomment>
        <translation>
            <numerusform> 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopNotices</name>
    <message numerus="yes">
        <source>%Ln more recording(s) will be stopped soon.</source>
        <extracomment>After a sentence about one recording that is about to be stopped automatically</extracomment>
        <translation>
            <numerusform>还有 %Ln 项录制即将停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel automatic stop</source>
        <extracomment>Button beside the notice that a recording is about to be stopped automatically</extracomment>
        <translation>取消自动停止</translation>
    </message>
    <message numerus="yes">
        <source>Postpone by %Ln minute(s)</source>
        <extracomment>Button beside the notice that a recording is about to be stopped automatically</extracomment>
        <translation>
            <numerusform>推迟 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of “%1” stops in %2, at %3.</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording, %2 a duration, for example &quot;59 s&quot;, %3 the time of day</extracomment>
        <translation>“%1”的录制将在 %2后停止（%3）。</translation>
    </message>
    <message numerus="yes">
        <source>The automatic stop of %Ln recording(s) was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %1</source>
        <extracomment>The rule that stops several recordings automatically was set, but the program&apos;s own records could not be written to disk; %1 is a sentence with the reason</extracomment>
        <translation>
            <numerusform>已更改 %Ln 项录制的自动停止设置，但未能保存更改。重新启动后，Tallylight 将不再记得此更改。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The automatic stop of “%1” was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %2</source>
        <extracomment>The rule that stops a recording automatically was set, postponed or canceled, but the program&apos;s own records could not be written to disk; %1 is the name of a test run or the channel of a cloud recording, %2 a sentence with the reason</extracomment>
        <translation>已更改“%1”的自动停止设置，但未能保存更改。重新启动后，Tallylight 将不再记得此更改。%2</translation>
    </message>
    <message>
        <source>The recording of “%1” stops in %2, at %3. %4 has set this.</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording, %2 a duration, for example &quot;59 s&quot;, %3 the time of day, %4 the name of the colleague who has set the automatic stop</extracomment>
        <translation>“%1”的录制将在 %2后停止（%3）。此设置来自 %4。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopTexts</name>
    <message>
        <source>Stops after %1 without a new baseline request</source>
        <extracomment>When a recording will be stopped automatically; %1 is a duration, for example &quot;10 min&quot;</extracomment>
        <translation>%1内没有新的基线请求时停止</translation>
    </message>
    <message numerus="yes">
        <source>Stops at %Ln baseline request(s)</source>
        <extracomment>When a recording will be stopped automatically</extracomment>
        <translation>
            <numerusform>基线请求达到 %Ln 个时停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops at %1</source>
        <extracomment>When a recording will be stopped automatically; %1 is a time, with a date if it is not today</extracomment>
        <translation>在 %1 停止</translation>
    </message>
    <message>
        <source>Stops %1 after the start</source>
        <extracomment>When a cloud recording will be stopped automatically; %1 is a duration, counted from its start</extracomment>
        <translation>开始 %1后停止</translation>
    </message>
    <message>
        <source>Stops when the cost reaches %1</source>
        <extracomment>When a cloud recording will be stopped automatically; %1 is an amount of money</extracomment>
        <translation>费用达到 %1 时停止</translation>
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
        <translation>周一至周五 %1 停止</translation>
    </message>
    <message>
        <source>Stops every day at %1</source>
        <extracomment>A connection in which everything is stopped automatically; %1 is a time of day</extracomment>
        <translation>每天 %1 停止</translation>
    </message>
    <message>
        <source>“%1” stops at %2</source>
        <extracomment>Status bar, and tooltip of the lamp in the system tray: when everything that records in a connection is stopped next; %1 is its name, %2 a time, with a date if it is not today</extracomment>
        <translation>“%1”将于 %2 停止</translation>
    </message>
    <message>
        <source>%1, set by %2</source>
        <extracomment>An automatic stop that a colleague has set: %1 is what it says, as &quot;Stops at 15:00&quot; or &quot;Recording, stops automatically&quot;, %2 the colleague&apos;s name</extracomment>
        <translation>%1，由 %2 设置</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BackgroundFields</name>
    <message>
        <source>https://… (JPG or BMP)</source>
        <extracomment>In an empty field for the address of an image</extracomment>
        <translation>https://…（JPG 或 BMP）</translation>
    </message>
    <message>
        <source>Choose color…</source>
        <extracomment>Button: opens a window with colors</extracomment>
        <translation>选择颜色…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchProgress</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the progress of a request for many: withdraws what has not been sent yet</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the requests that have not been sent yet</source>
        <extracomment>Tooltip of the button &quot;Cancel&quot; beside the progress of a request for many</extracomment>
        <translation>取消尚未发送的操作</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Button beside the progress of a request for many: shows the outcome of each</extracomment>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>For screen readers: progress bar of a request for many</extracomment>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchReportDialog</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>The report was saved; %1 is the file</extracomment>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of the dialog with the outcome of a request for many</extracomment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Cancel unsent requests</source>
        <extracomment>Button: withdraws what has not been sent yet</extracomment>
        <translation>取消未发送项</translation>
    </message>
    <message>
        <source>Retry unconfirmed</source>
        <extracomment>Button: repeats the request for those that are not confirmed</extracomment>
        <translation>重试未确认项</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>Button; opens a dialog that asks for a file</extracomment>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchReportTexts</name>
    <message numerus="yes">
        <source>Stop recording: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>停止录制：%Ln 个测试运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>暂停：%Ln 个测试运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>继续：%Ln 个测试运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupt: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>中断：%Ln 个测试运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop: %Ln cloud recording(s)</source>
        <extracomment>Title of the report on a request for many cloud recordings</extracomment>
        <translation>
            <numerusform>停止：%Ln 项云端录制</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Progress of a request for many: %1 of %2 have an outcome</extracomment>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Outcome in a report, while there is none</extracomment>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the report on a request for many: name of a test run or a channel</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column of the report on a request for many: the service&apos;s ID</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column of the report on a request for many</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the report on a request for many</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the report on a request for many: the reason for the outcome</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column of an exported report: the outcome as a word for programs</extracomment>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ChangeMenu</name>
    <message>
        <source>Select one cloud recording to change it.</source>
        <extracomment>Why a change cannot be made while several cloud recordings are selected</extracomment>
        <translation>请选择一项云端录制进行更改。</translation>
    </message>
    <message>
        <source>It is already paused.</source>
        <extracomment>Why a cloud recording cannot be paused</extracomment>
        <translation>已经暂停。</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <extracomment>Why a cloud recording cannot be resumed</extracomment>
        <translation>尚未暂停。</translation>
    </message>
    <message>
        <source>The temporary storage keys for the recording of “%1” are valid only until %2. Enter new ones.</source>
        <extracomment>%1 is the name of a channel, %2 a date and time after which no file would reach the storage</extracomment>
        <translation>频道“%1”的云端录制所用的临时存储密钥仅在 %2 之前有效。请提供新的密钥。</translation>
    </message>
    <message>
        <source>Renew storage keys…</source>
        <extracomment>Next step: opens the window for new storage keys
----------
Action: opens a window for new keys of the cloud storage</extracomment>
        <translation>更新存储密钥…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Menu: what can be changed in a running cloud recording</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Layout…</source>
        <extracomment>Action: opens the editor for the positions of the users in the video</extracomment>
        <translation>布局…</translation>
    </message>
    <message>
        <source>Who is recorded…</source>
        <extracomment>Action: opens a window to choose whose audio and video is recorded</extracomment>
        <translation>录制的用户…</translation>
    </message>
    <message>
        <source>Push address…</source>
        <extracomment>Action: opens a window for the address that a recorded web page is broadcast to</extracomment>
        <translation>推流地址…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Action: a web page recording writes nothing until it is resumed</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Action: a paused web page recording writes again</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Select a cloud recording first.</source>
        <extracomment>Why a menu is disabled</extracomment>
        <translation>请先选择一个云端录制。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CheckPage</name>
    <message>
        <source>Check</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Something to check again before a recording is started; %1 is a field with its colon, %2 a sentence</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Ready to start?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>准备好开始了吗？</translation>
    </message>
    <message>
        <source>It is billed from start to end.</source>
        <extracomment>Below the question</extracomment>
        <translation>从开始起计费，直到录制结束。</translation>
    </message>
    <message>
        <source>The exact request</source>
        <extracomment>Heading of a part that can be opened: what is sent to the service, letter for letter</extracomment>
        <translation>具体请求</translation>
    </message>
    <message>
        <source>2 requests, keys and tokens masked</source>
        <extracomment>Beside that heading</extracomment>
        <translation>2 个请求，密钥和 Token 已隐去</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the shown request on the clipboard</extracomment>
        <translation>复制</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 The last query failed. %2</source>
        <extracomment>Tooltip: %1 is a sentence about the state, %2 a sentence about the problem with reading it</extracomment>
        <translation>%1上次查询失败。%2</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a cloud recording records</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Column</extracomment>
        <translation>频道</translation>
    </message>
    <message>
        <source>Recording mode</source>
        <extracomment>Column</extracomment>
        <translation>录制模式</translation>
    </message>
    <message>
        <source>UID</source>
        <extracomment>Column; &quot;UID&quot; is not translated</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a cloud recording has been running</extracomment>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Upload status</source>
        <extracomment>Column</extracomment>
        <translation>上传状态</translation>
    </message>
    <message>
        <source>Recording ID (sid)</source>
        <extracomment>Column; &quot;sid&quot; stays</extracomment>
        <translation>录制 ID（sid）</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <extracomment>Column</extracomment>
        <translation>Resource ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column: name of the connection</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>%1, stops automatically</source>
        <extracomment>Column State; %1 is the state, as &quot;Recording&quot;: the program will stop it by a rule that the user set</extracomment>
        <translation>%1，将自动停止录制</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <extracomment>Column: what a cloud recording has cost so far, an estimate</extracomment>
        <translation>累计费用</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column: a number in an issue tracker that the user has entered</extracomment>
        <translation>工单</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: what the user has written about the cloud recording</extracomment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CloudRecordingPanel</name>
    <message>
        <source>No cloud recordings yet. Agora cannot list them, so start one here or add a running one by its IDs.</source>
        <extracomment>In place of the table while it is empty</extracomment>
        <translation>尚无云端录制。声网不提供录制列表：请在此开始一项录制，或通过 ID 添加正在进行的录制。</translation>
    </message>
    <message>
        <source>No cloud recording matches the filter.</source>
        <extracomment>In place of the table: there are cloud recordings, but none has the words of the filter</extracomment>
        <translation>没有符合筛选条件的云端录制。</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the table</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of the cloud recordings</source>
        <extracomment>For screen readers: the field with the words that a cloud recording must have to be shown</extracomment>
        <translation>云端录制的筛选条件</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button beneath &quot;No cloud recording matches the filter.&quot;</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Cloud recordings</source>
        <extracomment>Heading of the table</extracomment>
        <translation>云端录制</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ColleagueTexts</name>
    <message>
        <source>Started by</source>
        <extracomment>Column and field: who of the team started a cloud recording or created a test run</extracomment>
        <translation>发起人</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Filter of test runs and cloud recordings: what this user started, not what colleagues did</extracomment>
        <translation>我的</translation>
    </message>
    <message>
        <source>Show only what you have started</source>
        <extracomment>Tooltip of the filter &quot;Mine&quot;</extracomment>
        <translation>仅显示自己发起的</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Column &quot;Started by&quot;: the user of this program</extracomment>
        <translation>自己</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <extracomment>Column &quot;Started by&quot;, of a cloud recording that was started elsewhere; %1 is &quot;You&quot; or the name of the colleague who added it by its IDs</extracomment>
        <translation>%1（已添加）</translation>
    </message>
    <message>
        <source>%1 is stopping it</source>
        <extracomment>State of a recording: a colleague has requested the stop; %1 is the colleague&apos;s name</extracomment>
        <translation>%1 正在停止</translation>
    </message>
    <message>
        <source>Stopped by %1, %2</source>
        <extracomment>State of a recording; %1 is the name of a colleague, %2 a time as 12:04, or a date and a time</extracomment>
        <translation>已由 %1 停止，%2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>Activity list: %1 is what was done, as &quot;Stop sent&quot;, %2 the name of the colleague who did it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In your team you can see recordings, but not stop them. An owner of the team&apos;s account can change that.</source>
        <extracomment>Why a stop was not sent: the team&apos;s database lets this login only see</extracomment>
        <translation>在此团队中可以查看录制，但不能停止录制。团队账户的所有者可以更改此权限。</translation>
    </message>
    <message>
        <source>%1 stopped it, so nothing was sent from here.</source>
        <extracomment>Added to the outcome of a stop; %1 is the name of a colleague</extracomment>
        <translation>%1 已停止该录制，因此未从此处发送任何请求。</translation>
    </message>
    <message>
        <source>The team could not be asked in time. A colleague may have sent the same stop.</source>
        <extracomment>Added to the outcome of a stop: the team&apos;s database decides who sends it, so that only one does</extracomment>
        <translation>未能及时询问团队。同事可能已发送同样的停止请求。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ColourBox</name>
    <message>
        <source>Blue</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>青色</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>树莓红</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Gray</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CommandPalette</name>
    <message>
        <source>Nothing was found.</source>
        <extracomment>In the command palette: no action, test run or recording has these words</extracomment>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <extracomment>In the command palette: this action cannot be done now, and its reason is unknown</extracomment>
        <translation>目前无法执行此操作。</translation>
    </message>
    <message>
        <source>Find an action, a run or a recording</source>
        <extracomment>Title of the window that finds actions, test runs and recordings by their names</extracomment>
        <translation>查找操作、测试运行或录制</translation>
    </message>
    <message>
        <source>Name, ID or channel</source>
        <extracomment>In the empty field of the command palette</extracomment>
        <translation>名称、ID 或频道</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>For screen readers: the list in the command palette</extracomment>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConfirmationsPage</name>
    <message>
        <source>Confirmations</source>
        <extracomment>Page of the preferences: what is asked before something is stopped</extracomment>
        <translation>确认</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Wait %Ln s before the recording of a test run stops</source>
        <extracomment>Check box: when the user confirms a stop with the Return key, the program waits some seconds first</extracomment>
        <translation>
            <numerusform>停止测试运行的录制前等待 %Ln 秒(&amp;W)</numerusform>
        </translation>
    </message>
    <message>
        <source>The node uploads the last requests with some delay. In the question before a stop, this is then the first choice.</source>
        <extracomment>Below that check box</extracomment>
        <translation>节点上传最后的请求会有一定延迟。选中后，停止前的询问会将其作为首选项。</translation>
    </message>
    <message>
        <source>Tallylight always asks before it stops something. A protected connection also asks for its name, and a read-only one lets nothing be changed.</source>
        <extracomment>Above the button that opens the list of connections</extracomment>
        <translation>Tallylight 在停止之前总会先询问。受保护的连接还会要求输入其名称，只读连接则不允许任何更改。</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <extracomment>Button: opens the list of connections</extracomment>
        <translation>连接管理(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionEditor</name>
    <message>
        <source>Testing the connection…</source>
        <extracomment>In the editor of a connection, during its test</extracomment>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>The connection was not saved. %1</source>
        <extracomment>The settings of a connection could not be stored; %1 is a sentence that says why</extracomment>
        <translation>未能保存连接。%1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>Title of the window for a new connection; %1 is the service, such as Wallarm FAST</extracomment>
        <translation>新建连接：%1</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <extracomment>Title of the window for an existing connection; %1 is the service, such as Wallarm FAST</extracomment>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>Button: tries the credentials</extracomment>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionFilter</name>
    <message>
        <source>All connections</source>
        <extracomment>First item of the choice of connections: no filter</extracomment>
        <translation>全部连接</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <extracomment>Item of the choice of connections: %1 its name, %2 the service, %3 the cloud</extracomment>
        <translation>%1 — %2，%3</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>For screen readers: the choice of connections in the tool bar</extracomment>
        <translation>连接</translation>
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
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>C&amp;olor:</source>
        <extracomment>Field: the color that marks a connection</extracomment>
        <translation>颜色(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Wallarm cloud:</source>
        <extracomment>Field: which cloud of Wallarm</extracomment>
        <translation>Wallarm 云(&amp;W)：</translation>
    </message>
    <message>
        <source>Ar&amp;ea:</source>
        <extracomment>Field: from which area of the world Agora is called</extracomment>
        <translation>地区(&amp;E)：</translation>
    </message>
    <message>
        <source>API &amp;address:</source>
        <extracomment>Field: address of a custom cloud</extracomment>
        <translation>API 地址(&amp;H)：</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <extracomment>Example in the empty address field; do not translate it</extracomment>
        <translation>https://api.example.com</translation>
    </message>
    <message>
        <source>&amp;Credentials:</source>
        <extracomment>Field: which kind of credentials is used</extracomment>
        <translation>凭证(&amp;C)：</translation>
    </message>
    <message>
        <source>App &amp;ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID(&amp;I)：</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Button that shows and hides the fields for special cases</extracomment>
        <translation>高级</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate file (PEM):</source>
        <extracomment>Field: a file with the certificate of a company&apos;s own certificate authority</extracomment>
        <translation>证书文件（PEM）(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Opens a dialog to choose a file</extracomment>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <extracomment>For screen readers: the button beside the field for the certificate file</extracomment>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <extracomment>Field</extracomment>
        <translation>令牌(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;UUID:</source>
        <extracomment>Field: the UUID that belongs to a secret key</extracomment>
        <translation>UUID(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <extracomment>Field</extracomment>
        <translation>密钥(&amp;S)：</translation>
    </message>
    <message>
        <source>C&amp;ustomer ID:</source>
        <extracomment>Field (Agora)</extracomment>
        <translation>客户 ID(&amp;U)：</translation>
    </message>
    <message>
        <source>Customer &amp;secret:</source>
        <extracomment>Field (Agora)</extracomment>
        <translation>客户密钥(&amp;S)：</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <extracomment>In an empty field for a token or secret that is already stored</extracomment>
        <translation>留空则保留已存储的内容</translation>
    </message>
    <message>
        <source>Kept in memory only. You will be asked for it at the next start.</source>
        <extracomment>Below the field for a token or secret: where it goes</extracomment>
        <translation>仅保留在内存中：下次启动时需要再次输入。</translation>
    </message>
    <message>
        <source>Stored in the system keychain, nowhere else.</source>
        <extracomment>Below the field for a token or secret: where it goes</extracomment>
        <translation>仅存入系统密钥环，不存放在其他任何地方。</translation>
    </message>
    <message>
        <source>&amp;Keep until I quit</source>
        <extracomment>Check box below the field for a token or secret: it is not stored</extracomment>
        <translation>保留到退出为止(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Protection:</source>
        <extracomment>Field: what may be done through a connection</extracomment>
        <translation>保护(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionResult</name>
    <message>
        <source>Keep until I quit</source>
        <extracomment>Button: the keychain cannot be used, so the secret is kept in memory until the program ends</extracomment>
        <translation>保留到退出为止</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionTexts</name>
    <message>
        <source>Testing…</source>
        <extracomment>State of a connection in the list: it is being tested</extracomment>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a connection in the list: its latest test passed</extracomment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>The test asks Wallarm who you are. It changes nothing.</source>
        <extracomment>Beside the button &quot;Test connection&quot;: what the test does</extracomment>
        <translation>测试会向 Wallarm 询问你的身份，不会更改任何内容。</translation>
    </message>
    <message>
        <source>The test reserves a resource for the channel tallylight-test. It records nothing and is not billed.</source>
        <extracomment>Beside the button &quot;Test connection&quot;: what the test does. tallylight-test is a channel name and stays</extracomment>
        <translation>测试会为频道 tallylight-test 预留资源，不会录制任何内容，也不会计费。</translation>
    </message>
    <message>
        <source>The connection failed. %1</source>
        <extracomment>Outcome of the test of a connection; %1 is a sentence that says why</extracomment>
        <translation>连接失败。%1</translation>
    </message>
    <message>
        <source>The credentials are valid, but this account does not include FAST.</source>
        <extracomment>Outcome of the test of a connection</extracomment>
        <translation>凭证有效，但此账号不包含 FAST。</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <extracomment>Outcome of the test of a connection</extracomment>
        <translation>连接可用。</translation>
    </message>
    <message>
        <source>The connection works. Account: %1</source>
        <extracomment>Outcome of the test of a connection; %1 is the account&apos;s name or ID from the service</extracomment>
        <translation>连接可用。账号：%1</translation>
    </message>
    <message>
        <source>The credentials of the connection “%1” are not stored. Enter them to use it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>未存储连接“%1”的凭证。请输入凭证以使用该连接。</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the connection “%1” cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>系统密钥环已锁定，因此连接“%1”无法使用。</translation>
    </message>
    <message>
        <source>No system keychain was found, so the connection “%1” has no credentials.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>未找到系统密钥环，因此连接“%1”没有凭证。</translation>
    </message>
    <message>
        <source>The system keychain refused access to the credentials of the connection “%1”.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>系统密钥环拒绝访问连接“%1”的凭证。</translation>
    </message>
    <message>
        <source>The system keychain is locked, so nothing was stored. Unlock it and save again, or keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>系统密钥环已锁定，因此未存储任何内容。请解锁后再次保存，或将凭证保留到退出为止。</translation>
    </message>
    <message>
        <source>No system keychain was found, so nothing was stored. You can keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>未找到系统密钥环，因此未存储任何内容。你可以将凭证保留到退出为止。</translation>
    </message>
    <message>
        <source>The system keychain refused to store the credentials. Allow it and save again, or keep them until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>系统密钥环拒绝存储凭证。请允许后再次保存，或将凭证保留到退出为止。</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be removed while it has running recordings or unfinished stops. Stop them first.</source>
        <extracomment>%1 is the name of a connection that was not removed</extracomment>
        <translation>连接“%1”有正在进行的录制或未完成的停止操作，无法移除。请先将其停止。</translation>
    </message>
    <message>
        <source>The connection “%1” was not removed. %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence that says why</extracomment>
        <translation>连接“%1”未移除。%2</translation>
    </message>
    <message>
        <source>Wallarm FAST</source>
        <extracomment>Name of a service; product names are not translated</extracomment>
        <translation>Wallarm FAST</translation>
    </message>
    <message>
        <source>Agora Cloud Recording</source>
        <extracomment>Name of a service; &quot;Agora&quot; is not translated</extracomment>
        <translation>声网（Agora）云端录制</translation>
    </message>
    <message>
        <source>US cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>美国云</translation>
    </message>
    <message>
        <source>EU cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>欧盟云</translation>
    </message>
    <message>
        <source>ME cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>中东云</translation>
    </message>
    <message>
        <source>Outside mainland China</source>
        <extracomment>Area from which the Agora service is called; the program is used outside mainland China</extracomment>
        <translation>中国大陆以外</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <extracomment>Area from which the Agora service is called; the program is used in mainland China</extracomment>
        <translation>中国大陆</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A cloud whose address the user enters</extracomment>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Node token</source>
        <extracomment>Kind of credential: the token of a FAST node</extracomment>
        <translation>节点令牌</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>Kind of credential: the API token of a user</extracomment>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>UUID and secret key</source>
        <extracomment>Kind of credential</extracomment>
        <translation>UUID 和密钥</translation>
    </message>
    <message>
        <source>Customer ID and customer secret</source>
        <extracomment>Kind of credential (Agora)</extracomment>
        <translation>客户 ID 和客户密钥</translation>
    </message>
    <message>
        <source>Enter a name for this connection.</source>
        <extracomment>Under an empty field: the name of a connection</extracomment>
        <translation>请输入此连接的名称。</translation>
    </message>
    <message>
        <source>Enter the API address.</source>
        <extracomment>Under an empty field: the address of a custom cloud</extracomment>
        <translation>请输入 API 地址。</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com. It must not contain a user name or a question mark.</source>
        <extracomment>Under the field with the address of a custom cloud; do not translate the example</extracomment>
        <translation>请输入形如 https://api.example.com 的地址，其中不得含有用户名或问号。</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only for this computer because it would expose your credentials.</source>
        <extracomment>Under the field with the address of a custom cloud</extracomment>
        <translation>请使用 https。未加密的 http 会暴露你的凭证，因此只允许用于这台计算机。</translation>
    </message>
    <message>
        <source>Enter the App ID of the project, from the Agora console.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>请输入项目的 App ID，可在声网控制台中找到。</translation>
    </message>
    <message>
        <source>An App ID contains only letters A–Z and digits.</source>
        <extracomment>Under a field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID 只含字母 A–Z 和数字。</translation>
    </message>
    <message>
        <source>Enter the UUID that belongs to the secret key.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入与密钥对应的 UUID。</translation>
    </message>
    <message>
        <source>Enter the customer ID, from the RESTful API page of the Agora console.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入客户 ID，可在声网控制台的 RESTful API 页面中找到。</translation>
    </message>
    <message>
        <source>This ID contains a character that is not allowed. Copy it again.</source>
        <extracomment>Under the field with the UUID or the customer ID</extracomment>
        <translation>此 ID 含有不允许的字符。请重新复制。</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入令牌。</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入密钥。</translation>
    </message>
    <message>
        <source>Enter the customer secret.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入客户密钥。</translation>
    </message>
    <message>
        <source>The entry contains a character that is not allowed. Copy it again.</source>
        <extracomment>Under the field with a token or a secret</extracomment>
        <translation>输入的内容含有不允许的字符。请重新复制。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Under the field with the path of a file</extracomment>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This file contains no certificate in PEM format.</source>
        <extracomment>Under the field with the path of a file; PEM is the name of the format</extracomment>
        <translation>此文件中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>State of a connection in the list: its settings were not tested since the program started</extracomment>
        <translation>未测试</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so the connection “%1” cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>系统密钥环没有响应，因此连接“%1”无法使用。</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so nothing is known to be stored. Try again, or keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>系统密钥环没有响应，无法确定是否已存储。请重试，或将凭证保留到退出为止。</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <extracomment>What may be done through a connection</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>What may be done through a connection: its name must be typed before something is stopped</extracomment>
        <translation>受保护</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>What may be done through a connection: nothing can be changed</extracomment>
        <translation>只读</translation>
    </message>
    <message>
        <source>Tallylight asks before it stops something.</source>
        <extracomment>Below the choice &quot;Ordinary&quot;</extracomment>
        <translation>Tallylight 在停止之前会先询问。</translation>
    </message>
    <message>
        <source>Before something is stopped, you type the name of this connection.</source>
        <extracomment>Below the choice &quot;Protected&quot;</extracomment>
        <translation>停止之前，需要输入此连接的名称。</translation>
    </message>
    <message>
        <source>You see what records, but nothing can be started, changed or stopped. Automatic stops of this connection do not happen either.</source>
        <extracomment>Below the choice &quot;Read-only&quot;</extracomment>
        <translation>可以查看正在录制的内容，但不能启动、更改或停止任何内容。此连接的自动停止也不会执行。</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only</source>
        <extracomment>Why an action is disabled; %1 is the name of a connection</extracomment>
        <translation>连接“%1”为只读</translation>
    </message>
    <message>
        <source>A test would reserve a resource, and a read-only connection does not do that. Test it first, then make it read-only.</source>
        <extracomment>Beside the disabled button &quot;Test connection&quot;</extracomment>
        <translation>测试会预留资源，而只读连接不会这样做。请先测试，再将其设为只读。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionsDialog</name>
    <message>
        <source>Testing the connection “%1”…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>正在测试连接“%1”…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <extracomment>Title of a question</extracomment>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <extracomment>Question before a connection is removed; %1 is its name</extracomment>
        <translation>要移除连接“%1”吗？</translation>
    </message>
    <message>
        <source>Its credentials are deleted from the system keychain, and its test runs and ended recordings are removed from the lists. Nothing changes in the cloud.</source>
        <extracomment>Added to the question whether to remove a connection</extracomment>
        <translation>其凭证将从系统密钥环中删除，其测试运行和已结束的录制将从列表中移除。云中不会有任何变化。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question whether to remove a connection</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Title of the window with the list of connections
----------
For screen readers: the list of connections</extracomment>
        <translation>连接管理</translation>
    </message>
    <message>
        <source>No connections yet. Connect Wallarm FAST or Agora to see and stop recordings.</source>
        <extracomment>In place of the list of connections while there are none</extracomment>
        <translation>尚无连接。请连接 Wallarm FAST 或声网（Agora），以查看和停止录制。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a connection</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column: Wallarm FAST or Agora Cloud Recording</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column: cloud or address of a connection</extracomment>
        <translation>云</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a connection can be used</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connect &amp;Wallarm FAST…</source>
        <extracomment>Button: adds a connection</extracomment>
        <translation>连接 Wallarm FAST(&amp;W)…</translation>
    </message>
    <message>
        <source>Connect &amp;Agora…</source>
        <extracomment>Button: adds a connection</extracomment>
        <translation>连接声网(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes the selected connection</extracomment>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <extracomment>Button: tries the credentials of the selected connection</extracomment>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes the selected connection</extracomment>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing in “%1” is recording, as far as is known.</source>
        <extracomment>After &quot;Stop all recordings…&quot;; %1 is the name of a connection</extracomment>
        <translation>据目前所知，“%1”中没有正在进行的录制。</translation>
    </message>
    <message>
        <source>&amp;Stop all recordings…</source>
        <extracomment>Button: opens a dialog that names everything that records in the selected connection, and stops it</extracomment>
        <translation>停止所有录制(&amp;S)…</translation>
    </message>
    <message>
        <source>Saved as %1. The file contains no keys.</source>
        <extracomment>The connections were saved to a file; %1 is the file</extracomment>
        <translation>已保存为 %1。文件中不含密钥。</translation>
    </message>
    <message>
        <source>No connection was added. %1</source>
        <extracomment>Connections of a file were not added; %1 is a sentence that says why</extracomment>
        <translation>未添加任何连接。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were added. Enter the key of each with “Edit…”.</source>
        <extracomment>After connections of a file were added. “Edit…” is the label of a button</extracomment>
        <translation>
            <numerusform>已添加 %Ln 个连接。请通过“编辑…”输入各自的密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Button: adds the connections of a file</extracomment>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: saves all connections to a file, without keys</extracomment>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Stop every day…</source>
        <extracomment>Button: opens a dialog that sets a time of day at which everything that records in the selected connection is stopped</extracomment>
        <translation>每天停止…</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Button: shows the team that the selected connection has joined</extracomment>
        <translation>团队…</translation>
    </message>
    <message>
        <source>Join a team…</source>
        <extracomment>Button: shares the selected connection&apos;s recordings with colleagues</extracomment>
        <translation>加入团队…</translation>
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
        <translation>未输入此类录制的价格。</translation>
    </message>
    <message>
        <source>About %1 an hour.</source>
        <extracomment>What a recording costs; %1 is an amount of money</extracomment>
        <translation>每小时约 %1。</translation>
    </message>
    <message>
        <source>Only audio is recorded. Time with an empty channel costs the same.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>仅录制音频。频道中没有用户的时间按相同价格计费。</translation>
    </message>
    <message>
        <source>Agora bills the total resolution of all recorded users. More or larger videos cost more.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>声网按所有被录制用户的总分辨率计费。画面越多或越大，费用越高。</translation>
    </message>
    <message>
        <source>Only screenshots are taken.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>仅截图。</translation>
    </message>
    <message>
        <source>The price depends on the page size. A paused recording costs the same.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>价格取决于页面尺寸。录制暂停期间按相同价格计费。</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>音频</translation>
    </message>
    <message>
        <source>Video, HD</source>
        <extracomment>Kind of recording in the list of prices; &quot;HD&quot; is not translated</extracomment>
        <translation>视频（HD）</translation>
    </message>
    <message>
        <source>Video, Full HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>视频（Full HD）</translation>
    </message>
    <message>
        <source>Video, 2K</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>视频（2K）</translation>
    </message>
    <message>
        <source>Video, above 2K</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>视频（2K 以上）</translation>
    </message>
    <message>
        <source>Screenshots only</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>仅截图</translation>
    </message>
    <message>
        <source>Web page, HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>网页（HD）</translation>
    </message>
    <message>
        <source>Web page, Full HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>网页（Full HD）</translation>
    </message>
    <message>
        <source>US dollars (USD)</source>
        <extracomment>Currency</extracomment>
        <translation>美元（USD）</translation>
    </message>
    <message>
        <source>Chinese yuan (CNY)</source>
        <extracomment>Currency</extracomment>
        <translation>人民币（CNY）</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CostsPage</name>
    <message>
        <source>Costs</source>
        <extracomment>Page of the preferences: prices used to estimate costs</extracomment>
        <translation>费用</translation>
    </message>
    <message>
        <source>Prices belong to a connection to Agora. There is none yet.</source>
        <extracomment>In place of the prices</extracomment>
        <translation>价格属于某个声网连接，目前还没有此类连接。</translation>
    </message>
    <message>
        <source>Tallylight estimates what cloud recordings cost, by the prices of your contract.</source>
        <extracomment>Above the choice of a connection and the button that opens its prices</extracomment>
        <translation>Tallylight 根据合同价格估算云端录制的费用。</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <extracomment>Field: the connection whose prices are shown</extracomment>
        <translation>连接(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <extracomment>Button: opens the list of prices used to estimate costs</extracomment>
        <translation>价格(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CounterTable</name>
    <message>
        <source>Baseline requests by status</source>
        <extracomment>For screen readers: the bar that shows how many baseline requests passed, failed and so on</extracomment>
        <translation>按状态统计的基线请求</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CounterTexts</name>
    <message>
        <source>Passed</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: tested, no vulnerability found</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: vulnerabilities found</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: testing was stopped by an error</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests</extracomment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: being tested</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: in the queue</extracomment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For screen readers: one status of baseline requests and how many there are, as &quot;Passed: 12&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CreateRunPanel</name>
    <message>
        <source>%1 copy</source>
        <extracomment>Suggested name for a copy; %1 is the original&apos;s name</extracomment>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Title of the side panel: a run from the test record of another</extracomment>
        <translation>创建类似的测试运行</translation>
    </message>
    <message>
        <source>Create test run</source>
        <extracomment>Title of the side panel: a new run</extracomment>
        <translation>创建测试运行</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>Where the new test run will be; %1 is the name of the connection</extracomment>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>On the button &quot;Create and run&quot; while the request is in progress</extracomment>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Create and run</source>
        <extracomment>Button of the side panel: creates the test run, which starts immediately</extracomment>
        <translation>创建并运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of the side panel</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button with a cross: hides the side panel</extracomment>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>This may interrupt %Ln unfinished test run(s): %1.</source>
        <extracomment>Warning before a run is created; %1 is the list of their names, or of the first of them</extracomment>
        <translation>
            <numerusform>这可能会中断 %Ln 个未结束的测试运行：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>Follows the sentence with the names of test runs that a new one may interrupt</extracomment>
        <translation>
            <numerusform>另有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The states of %Ln test run(s) are not known yet.</source>
        <extracomment>Warning before a run is created: their states are still being read</extracomment>
        <translation>
            <numerusform>尚不清楚 %Ln 个测试运行的状态。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DailyStopDialog</name>
    <message>
        <source>Stop every day</source>
        <extracomment>Title of a dialog: when everything that records in a connection is stopped, each day</extracomment>
        <translation>每天停止</translation>
    </message>
    <message>
        <source>When should everything that records in “%1” be stopped?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>“%1”中正在录制的所有内容应在何时停止？</translation>
    </message>
    <message>
        <source>Days:</source>
        <extracomment>Field of the dialog &quot;Stop every day&quot;</extracomment>
        <translation>重复：</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Choice of the field &quot;Days&quot;</extracomment>
        <translation>每天</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>Choice of the field &quot;Days&quot;</extracomment>
        <translation>周一至周五</translation>
    </message>
    <message>
        <source>Time:</source>
        <extracomment>Field of the dialog &quot;Stop every day&quot;: a time of day</extracomment>
        <translation>时间：</translation>
    </message>
    <message>
        <source>Whatever records in this connection at that time is stopped without another question, whoever started it. This works only while Tallylight is running; you will be told if it was not.</source>
        <extracomment>In the dialog &quot;Stop every day&quot;</extracomment>
        <translation>届时此连接中正在录制的所有内容都会直接停止，不再询问，无论由谁启动。仅在 Tallylight 运行期间有效；如果未运行，会另行提示。</translation>
    </message>
    <message>
        <source>Schedule stop</source>
        <extracomment>Button: sets the time of day</extracomment>
        <translation>设置自动停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not stop every day</source>
        <extracomment>Button: nothing is stopped each day any longer</extracomment>
        <translation>不再每天停止</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DailyStopNotices</name>
    <message>
        <source>Daily stop of “%1”: nothing is stopped, because the connection is read-only.</source>
        <extracomment>The daily stop of a connection; %1 is its name</extracomment>
        <translation>“%1”的每日停止：由于连接为只读，未停止任何录制。</translation>
    </message>
    <message numerus="yes">
        <source>Daily stop of “%1”: %Ln recording(s) are being stopped.</source>
        <extracomment>The daily stop of a connection; %1 is its name. How each stop ends is told by other messages</extracomment>
        <translation>
            <numerusform>“%1”的每日停止：正在停止 %Ln 个录制。</numerusform>
        </translation>
    </message>
    <message>
        <source>The daily stop of “%1” was missed on %2, because Tallylight was not running. Nothing was stopped then.</source>
        <extracomment>%1 is the name of a connection, %2 a date and time</extracomment>
        <translation>由于 Tallylight 未运行，错过了“%1”于 %2 的每日停止。当时未停止任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>It was missed %Ln time(s) in all.</source>
        <extracomment>After the sentence about a daily stop that was missed</extracomment>
        <translation>
            <numerusform>共错过 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Button beside the message that a daily stop was missed; opens a dialog</extracomment>
        <translation>停止所有录制…</translation>
    </message>
    <message>
        <source>The daily stop of “%1” was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence with the reason</extracomment>
        <translation>“%1”的每日停止已更改，但更改无法保存。重新启动后 Tallylight 将不再记得它。%2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DetailsPage</name>
    <message>
        <source>Details</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Optional settings</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>可选设置</translation>
    </message>
    <message>
        <source>You can leave all of these as they are.</source>
        <extracomment>Below the question</extracomment>
        <translation>以下各项都可以保持不变。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::EncryptionSection</name>
    <message>
        <source>Encryption</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>加密</translation>
    </message>
    <message>
        <source>the channel is not encrypted</source>
        <extracomment>Choice after &quot;Channel encryption:&quot;; the others are names of techniques</extracomment>
        <translation>频道未加密</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <extracomment>Page of the preferences: how tables are saved to files</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Separator in CSV files:</source>
        <extracomment>Field: the character between the values of a CSV file</extracomment>
        <translation>CSV 文件的分隔符(&amp;S)：</translation>
    </message>
    <message>
        <source>As usual for the language</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>按语言习惯</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>分号</translation>
    </message>
    <message>
        <source>The other one can still be chosen when a file is saved.</source>
        <extracomment>Below the choice of a separator</extracomment>
        <translation>保存文件时仍可选择另一种。</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <extracomment>Check box; the byte order mark is three bytes at the beginning of a file</extracomment>
        <translation>在 CSV 文件开头写入字节顺序标记（BOM）(&amp;B)</translation>
    </message>
    <message>
        <source>Excel needs it to read letters with accents, Arabic and Chinese. Some programs take it for a part of the first heading.</source>
        <extracomment>Below that check box</extracomment>
        <translation>Excel 需要它才能正确读取带重音的字母、阿拉伯文和中文。有些程序会把它当作第一个标题的一部分。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::FactTexts</name>
    <message>
        <source>Test run ID</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>测试运行 ID</translation>
    </message>
    <message>
        <source>Test record</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>测试记录</translation>
    </message>
    <message>
        <source>Test record ID</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>测试记录 ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Details of a test run: caption, the name of the connection to the account</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Details of a test run: caption, the domains of the target application</extracomment>
        <translation>目标应用</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>测试策略</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>End time</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Automatic stop</source>
        <extracomment>Details of a test run: caption, when its recording is stopped automatically</extracomment>
        <translation>自动停止</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Tooltip of a button: opens a dialog that sets when the recording is stopped automatically</extracomment>
        <translation>自动停止录制…</translation>
    </message>
    <message>
        <source>Test requests sent</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>已发送的测试请求</translation>
    </message>
    <message>
        <source>Test requests planned</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>计划发送的测试请求</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of the button beside a value; %1 is the caption of the value, for example &quot;Test run ID&quot;</extracomment>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Details of a test run: caption, a number in an issue tracker that the user has entered</extracomment>
        <translation>工单</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Details of a test run: caption, what the user has written about it</extracomment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::FilesSection</name>
    <message>
        <source>Files</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>HLS (M3U8 and TS)</source>
        <extracomment>Choice after &quot;Files:&quot;; HLS is the name of a format</extracomment>
        <translation>HLS（M3U8 和 TS）</translation>
    </message>
    <message>
        <source>HLS and MP4</source>
        <extracomment>Choice after &quot;Files:&quot;; HLS and MP4 are names of formats</extracomment>
        <translation>HLS 和 MP4</translation>
    </message>
    <message>
        <source>audio and video in one index</source>
        <extracomment>Choice after &quot;Per-user files:&quot;; recommended</extracomment>
        <translation>音频和视频使用同一索引</translation>
    </message>
    <message>
        <source>separate audio and video</source>
        <extracomment>Choice after &quot;Per-user files:&quot;</extracomment>
        <translation>音频和视频分开</translation>
    </message>
    <message>
        <source>original audio</source>
        <extracomment>Choice after &quot;Per-user files:&quot;</extracomment>
        <translation>原始音频</translation>
    </message>
    <message>
        <source>no screenshots</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>无截图</translation>
    </message>
    <message>
        <source>screenshots along with the recording</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>录制的同时截图</translation>
    </message>
    <message>
        <source>screenshots instead of a recording</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>仅截图，不录制</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <extracomment>Page of the preferences: language, theme, text size</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>Field: the language of the program</extracomment>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>First of the languages: whichever the desktop has</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>Field: light or dark</extracomment>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <extracomment>Field: how large all texts are</extracomment>
        <translation>文字大小(&amp;S)：</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A size of texts: percent of the system&apos;s</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::GiveSidDialog</name>
    <message>
        <source>Enter the recording ID (sid)</source>
        <extracomment>Title of a window; &quot;sid&quot; stays</extracomment>
        <translation>输入录制 ID（sid）</translation>
    </message>
    <message>
        <source>“%1” is being recorded and billed, but its recording ID (sid) never arrived. It cannot be stopped without the sid. The names of the newest files in your storage begin with the sid, and every webhook event contains it. Paste what you find.</source>
        <extracomment>At the top of the window; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>频道“%1”正在录制并计费，但未收到录制 ID（sid），没有它就无法停止录制。你的存储中最新文件的文件名以 sid 开头，每个 webhook 事件中也含有 sid。请粘贴你找到的内容。</translation>
    </message>
    <message>
        <source>Names of files, or a webhook event</source>
        <extracomment>In the empty box for pasted text, and for screen readers</extracomment>
        <translation>文件名或 webhook 事件</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>录制 ID（sid）：</translation>
    </message>
    <message>
        <source>Enter the recording ID, or paste text that contains it.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入录制 ID，或粘贴包含录制 ID 的内容。</translation>
    </message>
    <message>
        <source>This cannot be its recording ID, or it belongs to another recording.</source>
        <extracomment>Under the field for a recording ID</extracomment>
        <translation>这不可能是该录制的 ID，或者它属于另一项录制。</translation>
    </message>
    <message>
        <source>Use this ID</source>
        <extracomment>Button: takes over the entered recording ID</extracomment>
        <translation>使用此 ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is not known whether “%1” is being recorded. If it is, the names of the newest files in your storage begin with its recording ID (sid), and every webhook event contains it. Paste what you find.</source>
        <extracomment>At the top of the window, after a start that was not answered; %1 is the name of a channel</extracomment>
        <translation>不知道频道“%1”是否正在录制。如果是，你的存储中最新文件的文件名以其录制 ID（sid）开头，每个 webhook 事件中也含有它。请粘贴你找到的内容。</translation>
    </message>
    <message>
        <source>This text contains no recording of the channel.</source>
        <extracomment>Under the field for a recording ID, after something was pasted</extracomment>
        <translation>此文本未提及该频道的任何录制。</translation>
    </message>
    <message>
        <source>This text contains several recordings of the channel. Choose the one that is running.</source>
        <extracomment>Under the field for a recording ID, after something was pasted; above it is a list</extracomment>
        <translation>此文本提及该频道的多项录制。请选择正在进行的那一项。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HelpLink</name>
    <message>
        <source>Where do I find this?</source>
        <extracomment>Small link below a field for a token, an ID or a secret: opens the help</extracomment>
        <translation>在哪里可以找到？</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HelpWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Page of the help: the list of keyboard shortcuts</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>No topic contains these words.</source>
        <extracomment>In the help, below the field for searching</extracomment>
        <translation>没有包含这些词语的主题。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) found</source>
        <translation>
            <numerusform>找到 %Ln 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Tallylight help</source>
        <extracomment>Title of the window with the help</extracomment>
        <translation>Tallylight 帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>In the empty field for searching in the help</extracomment>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>For screen readers: the list of the help&apos;s topics</extracomment>
        <translation>帮助主题</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <extracomment>For screen readers: the list of what this program did to a test run</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the history of a test run</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column of the history of a test run: what was done</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the history of a test run: the outcome</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>No actions from Tallylight yet.</source>
        <extracomment>In place of the history of a test run while it is empty</extracomment>
        <translation>Tallylight 尚未进行任何操作。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <extracomment>Title of a window</extracomment>
        <translation>导入连接</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) will be added. Check the addresses: a key that you enter goes there.</source>
        <extracomment>Above the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>将添加 %Ln 个连接。请核对地址：输入的密钥会发送到那里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a connection</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column: Wallarm FAST or Agora Cloud Recording</extracomment>
        <translation>服务</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column: cloud or address of a connection</extracomment>
        <translation>云</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Column: what may be done through a connection</extracomment>
        <translation>保护</translation>
    </message>
    <message>
        <source>Keys are not in the file. Enter the key of each connection afterward.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>文件中不含密钥。请随后输入每个连接的密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln got another name, because its name is in use.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>有 %Ln 个连接因名称已被使用而改名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is not added, because you have the same connection.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>有 %Ln 个不会添加，因为已有相同的连接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is not added, because Tallylight cannot use what the file says about it.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>有 %Ln 个不会添加，因为 Tallylight 无法使用文件中的相关内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <extracomment>Button: adds the connections in the list</extracomment>
        <translation>
            <numerusform>添加 %Ln 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>The file is too large to be a list of connections. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>文件过大，不可能是连接列表。未添加任何内容。</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>无法读取该文件。未添加任何内容。</translation>
    </message>
    <message>
        <source>The file is not a list of connections from Tallylight. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>该文件不是 Tallylight 的连接列表。未添加任何内容。</translation>
    </message>
    <message>
        <source>The file comes from a newer version of Tallylight. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>该文件来自更新版本的 Tallylight。未添加任何内容。</translation>
    </message>
    <message>
        <source>You have all connections of this file. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>该文件中的连接均已存在。未添加任何内容。</translation>
    </message>
    <message>
        <source>The file has no connection that can be used. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>该文件中没有可用的连接。未添加任何内容。</translation>
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
        <translation>中断测试</translation>
    </message>
    <message>
        <source>Interrupt “%1”?</source>
        <extracomment>Question before one test run is interrupted; %1 is its name</extracomment>
        <translation>要中断“%1”吗？</translation>
    </message>
    <message numerus="yes">
        <source>Interrupt %Ln test run(s)?</source>
        <extracomment>Question before many test runs are interrupted</extracomment>
        <translation>
            <numerusform>要中断 %Ln 个测试运行吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing ends now and cannot be resumed. What has been found so far is kept.</source>
        <extracomment>What interrupting means for the test run</extracomment>
        <translation>测试将立即结束，且无法继续。目前为止的发现会保留。</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the list of what is going to be interrupted</extracomment>
        <translation>测试运行</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <extracomment>Button that interrupts the test runs</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::IntervalMenu</name>
    <message>
        <source>Automatic</source>
        <extracomment>How often test runs are updated: as often as each of them needs</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>How often test runs are updated; %1 is a duration, for example &quot;30 s&quot;</extracomment>
        <translation>每 %1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutActions</name>
    <message>
        <source>Add pane</source>
        <extracomment>Action: a new pane on the canvas of a video layout</extracomment>
        <translation>添加视窗</translation>
    </message>
    <message>
        <source>Remove pane</source>
        <extracomment>Action: removes the selected pane from the canvas of a video layout</extracomment>
        <translation>移除视窗</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <extracomment>Action: the selected pane gets the number before its own</extracomment>
        <translation>前移一位</translation>
    </message>
    <message>
        <source>Move later</source>
        <extracomment>Action: the selected pane gets the number after its own</extracomment>
        <translation>后移一位</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Action: undoes the last change</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Action: redoes the change that was undone</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Menu: places the selected pane at edges, halves and so on</extracomment>
        <translation>放置</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutCanvas</name>
    <message>
        <source>Canvas</source>
        <extracomment>For screen readers: the canvas of a video layout</extracomment>
        <translation>画布</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutEditor</name>
    <message>
        <source>The current layout is unknown. Sending a layout replaces it completely.</source>
        <extracomment>When the layout editor opens for a recording that was started elsewhere</extracomment>
        <translation>此处不知道该录制当前的布局。你发送的布局会将其完全取代。</translation>
    </message>
    <message>
        <source>This layout was sent but never confirmed. It is safe to send it again.</source>
        <extracomment>When the layout editor opens for a recording whose last change was not answered</extracomment>
        <translation>此布局已发送，但一直未得到确认。再次发送不会有任何影响。</translation>
    </message>
    <message>
        <source>Close without sending the layout?</source>
        <extracomment>Question when the layout editor is closed</extracomment>
        <translation>要关闭而不发送布局吗？</translation>
    </message>
    <message>
        <source>The recording keeps its current layout.</source>
        <extracomment>What closing the layout editor means; the recording itself continues</extracomment>
        <translation>录制将保持当前的布局。</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <extracomment>Button: closes the layout editor, and the changes are lost</extracomment>
        <translation>关闭而不发送</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button</extracomment>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Video layout of “%1”</source>
        <extracomment>Title of a window; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的视频布局</translation>
    </message>
    <message>
        <source>Tab: next pane. Arrow keys: move. Shift+arrows: resize. Ctrl: fine steps, no snapping.</source>
        <extracomment>How to use the canvas by keyboard</extracomment>
        <translation>Tab 键选择视窗，方向键移动视窗。按住 Shift 调整大小；按住 Ctrl 以小步长移动，且不吸附。</translation>
    </message>
    <message>
        <source>Details of the layout</source>
        <extracomment>For screen readers: the tabs beside the canvas</extracomment>
        <translation>布局详情</translation>
    </message>
    <message>
        <source>Panes</source>
        <extracomment>Tab: the panes of a layout as a table</extracomment>
        <translation>视窗</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Tab: what is shown where there is no video</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Tab: the text that is sent to the service</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>This is exactly what is sent. It replaces the whole layout.</source>
        <extracomment>Above the text of a request to the service</extracomment>
        <translation>将按此处所示原样发送，并取代整个布局。</translation>
    </message>
    <message>
        <source>Panes of the layout</source>
        <extracomment>For screen readers: a table</extracomment>
        <translation>布局中的视窗</translation>
    </message>
    <message>
        <source>Aspect ratio of the canvas</source>
        <extracomment>Choice: width to height of a video whose size the program does not know</extracomment>
        <translation>画布宽高比</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>Button while the service has not answered yet</extracomment>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Send layout</source>
        <extracomment>Button: the recording gets this layout</extracomment>
        <translation>发送布局</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutTexts</name>
    <message>
        <source>Background image:</source>
        <extracomment>Field: web address of the image that fills the canvas behind the panes</extracomment>
        <translation>背景图片：</translation>
    </message>
    <message>
        <source>Image for users without video:</source>
        <extracomment>Field: web address of the image shown in the pane of a user who sends no video</extracomment>
        <translation>无视频用户的图片：</translation>
    </message>
    <message>
        <source>UID shown large:</source>
        <extracomment>Field: UID of the user who is shown large in the vertical layout</extracomment>
        <translation>大视窗的 UID：</translation>
    </message>
    <message>
        <source>UID:</source>
        <extracomment>Field: which user is shown in a pane</extracomment>
        <translation>UID：</translation>
    </message>
    <message>
        <source>A custom layout needs at least one pane.</source>
        <extracomment>Under the canvas</extracomment>
        <translation>自定义布局至少需要一个视窗。</translation>
    </message>
    <message numerus="yes">
        <source>A layout has at most %Ln pane(s).</source>
        <extracomment>Under the canvas</extracomment>
        <translation>
            <numerusform>一个布局最多有 %Ln 个视窗。</numerusform>
        </translation>
    </message>
    <message>
        <source>A UID has digits only and is at most 4294967295.</source>
        <extracomment>Under a field</extracomment>
        <translation>UID 只含数字，最大为 4294967295。</translation>
    </message>
    <message>
        <source>Another pane already has this UID.</source>
        <extracomment>Under a field</extracomment>
        <translation>另一个视窗已使用此 UID。</translation>
    </message>
    <message>
        <source>Choose the user who is shown large.</source>
        <extracomment>Under a field</extracomment>
        <translation>请指定显示为大视窗的用户。</translation>
    </message>
    <message>
        <source>The service needs a full web address that starts with https://.</source>
        <extracomment>Under a field</extracomment>
        <translation>服务需要以 https:// 开头的完整网址。</translation>
    </message>
    <message>
        <source>The service may refuse an address that does not start with https://.</source>
        <extracomment>Under a field</extracomment>
        <translation>服务可能会拒绝不以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>The service would refuse this layout.</source>
        <extracomment>The complete layout</extracomment>
        <translation>服务会拒绝此布局。</translation>
    </message>
    <message>
        <source>Pane %1: %2</source>
        <extracomment>Why a layout cannot be sent; %1 is the number of a pane, %2 is a sentence</extracomment>
        <translation>视窗 %1：%2</translation>
    </message>
    <message>
        <source>User shown large: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>大视窗用户：%1</translation>
    </message>
    <message>
        <source>Background image: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>背景图片：%1</translation>
    </message>
    <message>
        <source>Image for users without video: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>无视频用户的图片：%1</translation>
    </message>
    <message>
        <source>Images for individual users, row %1: %2</source>
        <extracomment>Why a layout cannot be sent; %1 is the number of a row, %2 is a sentence</extracomment>
        <translation>单个用户的图片，第 %1 行：%2</translation>
    </message>
    <message>
        <source>Floating</source>
        <extracomment>Video layout of a recording: small panes float over a large one</extracomment>
        <translation>悬浮布局</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>Video layout of a recording: all panes have the same size</extracomment>
        <translation>自适应布局</translation>
    </message>
    <message>
        <source>Vertical</source>
        <extracomment>Video layout of a recording: one large pane, the others stacked beside it</extracomment>
        <translation>垂直布局</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Video layout of a recording: every pane where the user wants it</extracomment>
        <translation>自定义布局</translation>
    </message>
    <message>
        <source>The first user fills the canvas. The others float over it, starting at the bottom left.</source>
        <extracomment>Explains the video layout &quot;Floating&quot;</extracomment>
        <translation>第一个用户铺满画布；其他用户从左下角起悬浮在其上方。</translation>
    </message>
    <message>
        <source>All users get the same size, which depends on how many there are.</source>
        <extracomment>Explains the video layout &quot;Best fit&quot;</extracomment>
        <translation>所有用户的视窗大小相同，大小取决于用户数量。</translation>
    </message>
    <message>
        <source>One user is large on the left. The others are stacked on the right.</source>
        <extracomment>Explains the video layout &quot;Vertical&quot;</extracomment>
        <translation>一个用户在左侧显示为大视窗；其他用户在右侧垂直排列。</translation>
    </message>
    <message>
        <source>You place every pane yourself. Panes without a UID are filled in the order users join.</source>
        <extracomment>Explains the video layout &quot;Custom&quot;</extracomment>
        <translation>每个视窗都在你放置的位置。未指定 UID 的视窗按用户加入的顺序填充。</translation>
    </message>
    <message>
        <source>Fill the canvas</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>铺满画布</translation>
    </message>
    <message>
        <source>Left half</source>
        <extracomment>Places a pane on the canvas of a video; left as seen in the image, in every language</extracomment>
        <translation>左半部分</translation>
    </message>
    <message>
        <source>Right half</source>
        <extracomment>Places a pane on the canvas of a video; right as seen in the image, in every language</extracomment>
        <translation>右半部分</translation>
    </message>
    <message>
        <source>Top half</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>上半部分</translation>
    </message>
    <message>
        <source>Bottom half</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>下半部分</translation>
    </message>
    <message>
        <source>To the left edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>移到左边缘</translation>
    </message>
    <message>
        <source>Center horizontally</source>
        <extracomment>Moves a pane so that there is as much room on its left as on its right</extracomment>
        <translation>水平居中</translation>
    </message>
    <message>
        <source>To the right edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>移到右边缘</translation>
    </message>
    <message>
        <source>To the top edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>移到上边缘</translation>
    </message>
    <message>
        <source>Center vertically</source>
        <extracomment>Moves a pane so that there is as much room above it as below it</extracomment>
        <translation>垂直居中</translation>
    </message>
    <message>
        <source>To the bottom edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>移到下边缘</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>How a video fits into its pane: all of it is visible, with bars at its sides</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>How a video fits into its pane: it fills the pane, and the excess is cut off</extracomment>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number: percent</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Size of a pane; %1 is its width and %2 its height, both in percent</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Pane %1 with UID %2.</source>
        <extracomment>For screen readers; %1 is the number of a pane, %2 a UID</extracomment>
        <translation>视窗 %1，UID 为 %2。</translation>
    </message>
    <message>
        <source>Pane %1, filled in the order users join.</source>
        <extracomment>For screen readers; %1 is the number of a pane</extracomment>
        <translation>视窗 %1，按用户加入的顺序填充。</translation>
    </message>
    <message>
        <source>Left %1, top %2, width %3, height %4.</source>
        <extracomment>For screen readers: the place of a pane; all four are in percent of the canvas</extracomment>
        <translation>左 %1，上 %2，宽 %3，高 %4。</translation>
    </message>
    <message>
        <source>Opacity %1, scaling: %2.</source>
        <extracomment>For screen readers; %1 is in percent, %2 is &quot;Crop&quot; or &quot;Fit&quot;</extracomment>
        <translation>不透明度 %1，显示模式：%2。</translation>
    </message>
    <message>
        <source>Background color:</source>
        <extracomment>Field: color of the canvas where it is empty</extracomment>
        <translation>背景颜色：</translation>
    </message>
    <message>
        <source>Background color: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>背景颜色：%1</translation>
    </message>
    <message>
        <source>A color is # and six hexadecimal digits, such as #000000.</source>
        <extracomment>Under a field; #000000 is an example</extracomment>
        <translation>颜色由 # 和六位十六进制数字组成，例如 #000000。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LeavingDialog</name>
    <message>
        <source>Start the recording of “%1” again?</source>
        <extracomment>Question before a recording is started again; %1 is the name of a channel</extracomment>
        <translation>要重新开始录制“%1”吗？</translation>
    </message>
    <message>
        <source>Remove the recording of “%1” from the list?</source>
        <extracomment>Question; %1 is the name of a channel</extracomment>
        <translation>要从列表中移除“%1”的录制吗？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln recording(s) from the list?</source>
        <extracomment>Question</extracomment>
        <translation>
            <numerusform>要从列表中移除 %Ln 项录制吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The first recording may be running. It then continues beside the new one, and both are billed.</source>
        <extracomment>What starting again means</extracomment>
        <translation>第一项录制可能正在进行。如果是，它会与新录制同时继续，两者都会计费。</translation>
    </message>
    <message>
        <source>Some of them may be running. Removing them does not stop them. Whatever is running continues and is billed, and Tallylight no longer shows it.</source>
        <extracomment>What removing several recordings from the list means</extracomment>
        <translation>其中一些可能正在进行。移除不会停止任何录制：正在进行的会继续并计费，而 Tallylight 不再显示它们。</translation>
    </message>
    <message>
        <source>Removing it does not stop it. If it is running, it continues and is billed, and Tallylight no longer shows it.</source>
        <extracomment>What removing a recording from the list means; added to a sentence about its state</extracomment>
        <translation>移除不会停止任何录制：如果它正在进行，它会继续并计费，而 Tallylight 不再显示它。</translation>
    </message>
    <message>
        <source>It is not known whether it started.</source>
        <extracomment>About a recording whose start was not answered; &quot;sid&quot; stays</extracomment>
        <translation>不知道它是否已开始。</translation>
    </message>
    <message>
        <source>To stop it, find its recording ID (sid) and enter it instead.</source>
        <translation>要停止它，请找到其录制 ID（sid）并输入。</translation>
    </message>
    <message>
        <source>It is running and billed.</source>
        <extracomment>About a recording whose recording ID never arrived</extracomment>
        <translation>它正在进行并计费。</translation>
    </message>
    <message>
        <source>It is not known whether its stop worked.</source>
        <extracomment>About a recording whose stop was not answered</extracomment>
        <translation>不知道停止是否成功。</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for it.</source>
        <extracomment>About a recording for which the service no longer accepts requests</extracomment>
        <translation>服务不再接受针对它的请求。</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>Title of a window
----------
Button</extracomment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LimitField</name>
    <message>
        <source>No limit</source>
        <extracomment>Check box beside a limit of requests per second</extracomment>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MainWindow</name>
    <message>
        <source>Demo</source>
        <extracomment>Title of the window while it shows the simulated clouds; the program&apos;s name follows after a dash</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the panel with what was done, and the item that shows it in the menu View</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>For screen readers, and in the menu that shows and hides it</extracomment>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Outcome of copying an ID</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Title of the panel about the selected test run or cloud recording, and the item that shows it in the menu View</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>The test runs were saved to %1.</source>
        <extracomment>The table of test runs was saved; %1 is the file</extracomment>
        <translation>测试运行已保存到 %1。</translation>
    </message>
    <message>
        <source>The start at log-in was not changed, because the file %1 could not be written or removed: %2</source>
        <extracomment>&quot;Start at log-in&quot; was chosen; %1 is the path of a file, %2 the system&apos;s reason</extracomment>
        <translation>登录时启动的设置未更改，因为无法写入或移除文件 %1：%2</translation>
    </message>
    <message>
        <source>There is no connection to Wallarm FAST yet.</source>
        <extracomment>A link to a test run, or its ID, was pasted</extracomment>
        <translation>尚未连接 Wallarm FAST。</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST…</source>
        <translation>连接 Wallarm FAST…</translation>
    </message>
    <message>
        <source>No link to a test run and no IDs of a cloud recording were found in this text.</source>
        <extracomment>After pasting or dropping a text into the window</extracomment>
        <translation>此文本中未找到测试运行的链接或云端录制的 ID。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MainWindowActions</name>
    <message>
        <source>Add test run…</source>
        <extracomment>Menu item; opens a dialog</extracomment>
        <translation>添加测试运行…</translation>
    </message>
    <message>
        <source>Create test run…</source>
        <extracomment>Menu item; opens the side panel</extracomment>
        <translation>创建测试运行…</translation>
    </message>
    <message>
        <source>Load from Wallarm</source>
        <extracomment>Menu item: requests the service&apos;s list of test runs</extracomment>
        <translation>从 Wallarm 加载</translation>
    </message>
    <message>
        <source>Connections…</source>
        <extracomment>Menu item; opens a dialog</extracomment>
        <translation>连接管理…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Menu item</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Menu item and button: reads the test runs from the service now</extracomment>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Menu item: puts the cursor into the filter field</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>About Tallylight</source>
        <extracomment>Menu item</extracomment>
        <translation>关于 Tallylight</translation>
    </message>
    <message>
        <source>Export test runs…</source>
        <extracomment>Menu item; opens a dialog that saves the visible table of test runs to a file</extracomment>
        <translation>导出测试运行…</translation>
    </message>
    <message>
        <source>Save view…</source>
        <extracomment>Menu item; opens a dialog that asks for a name</extracomment>
        <translation>保存视图…</translation>
    </message>
    <message>
        <source>Go to messages</source>
        <extracomment>Menu item: moves the keyboard focus to the strip with messages</extracomment>
        <translation>转到消息</translation>
    </message>
    <message>
        <source>Test runs only</source>
        <extracomment>Menu item and button: only the table of test runs; that of cloud recordings is folded to its heading</extracomment>
        <translation>仅测试运行</translation>
    </message>
    <message>
        <source>Test runs and cloud recordings</source>
        <extracomment>Menu item and button: both tables</extracomment>
        <translation>测试运行和云端录制</translation>
    </message>
    <message>
        <source>Cloud recordings only</source>
        <extracomment>Menu item and button: only the table of cloud recordings; that of test runs is folded to its heading</extracomment>
        <translation>仅云端录制</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST…</source>
        <extracomment>Menu item; opens the dialog for a new connection; the service is not connected yet</extracomment>
        <translation>连接 Wallarm FAST…</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Menu item; opens the dialog for a new connection; the service is not connected yet</extracomment>
        <translation>连接声网…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>Menu item: opens the window with everything that can be set about the program</extracomment>
        <translation>首选项…</translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Menu item; opens a dialog that names everything that records in the connection chosen in the toolbar, or in all of them, and stops it</extracomment>
        <translation>停止所有录制…</translation>
    </message>
    <message>
        <source>Nothing is recording, as far as is known</source>
        <extracomment>Why &quot;Stop all recordings…&quot; is disabled</extracomment>
        <translation>据目前所知，没有正在进行的录制</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Menu item: puts what was removed from the list back, or undoes the last change in a text field</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu item: copies the selected text or rows</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>Menu item: selects all rows, or all text of a field</extracomment>
        <translation>全选</translation>
    </message>
    <message>
        <source>Nothing has been removed from the list</source>
        <extracomment>Why &quot;Undo&quot; is disabled</extracomment>
        <translation>没有从列表中移除任何内容</translation>
    </message>
    <message>
        <source>Select something in a table or a text field first</source>
        <extracomment>Why &quot;Copy&quot; is disabled</extracomment>
        <translation>请先在表格或文本框中选择内容</translation>
    </message>
    <message>
        <source>Go to a table or a text field first</source>
        <extracomment>Why &quot;Select all&quot; is disabled</extracomment>
        <translation>请先转到表格或文本框</translation>
    </message>
    <message>
        <source>Tallylight help</source>
        <extracomment>Menu item: opens the help</extracomment>
        <translation>Tallylight 帮助</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Menu item: opens the help at the list of keyboard shortcuts</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>Menu item; opens a dialog that shows what a report contains</extracomment>
        <translation>报告问题…</translation>
    </message>
    <message>
        <source>Paste link or IDs…</source>
        <extracomment>Menu item; opens the dialog that belongs to what is in the clipboard: a link to a test run, or recordings&apos; IDs</extracomment>
        <translation>粘贴链接或 ID…</translation>
    </message>
    <message>
        <source>Find action, run or recording…</source>
        <extracomment>Menu item; opens a window that finds actions, test runs and cloud recordings by their names</extracomment>
        <translation>查找操作、测试运行或录制…</translation>
    </message>
    <message>
        <source>Nothing of what is recording can be stopped now</source>
        <translation>目前没有可以停止的录制</translation>
    </message>
    <message>
        <source>Stop every day…</source>
        <extracomment>Menu item; opens a dialog that sets a time of day at which everything that records in the connection chosen in the toolbar is stopped</extracomment>
        <translation>每天停止…</translation>
    </message>
    <message>
        <source>Choose one connection in the toolbar first</source>
        <extracomment>Why &quot;Stop every day…&quot; is disabled</extracomment>
        <translation>请先在工具栏中选择一个连接</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu in the menu bar: test runs and cloud recordings; &amp; marks the shortcut letter</extracomment>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Submenu: which columns the table shows</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Submenu: light or dark</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Submenu: language of the program</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Submenu with what can be done with cloud recordings</extracomment>
        <translation>云端录制</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Theme: the desktop&apos;s setting</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Theme</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Theme</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <extracomment>Submenu with the events that cause desktop notifications while the window is in the background</extracomment>
        <translation>在以下情况通知我</translation>
    </message>
    <message>
        <source>Update interval</source>
        <extracomment>Submenu: how often test runs in progress are read from the service</extracomment>
        <translation>更新间隔</translation>
    </message>
    <message>
        <source>Columns of cloud recordings</source>
        <extracomment>Submenu: which columns the table of cloud recordings shows</extracomment>
        <translation>云端录制的列</translation>
    </message>
    <message>
        <source>System tray</source>
        <extracomment>Submenu with the choices about the lamp in the system tray</extracomment>
        <translation>系统托盘</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageCard</name>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessagePanel</name>
    <message>
        <source>Messages</source>
        <extracomment>Heading of the list of messages about the outcomes of requests</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close all messages</source>
        <extracomment>Button: closes every message in the list</extracomment>
        <translation>关闭所有消息</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Button: closes the list; the messages stay</extracomment>
        <translation>关闭列表</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageRow</name>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <extracomment>Button that shows the whole message, with status, code and request ID of the error</extracomment>
        <translation>详情</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Button beside the visible messages: opens the list of all of them</extracomment>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>For screen readers: the strip that shows outcomes</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>The results of your actions are shown here.</source>
        <extracomment>In place of the messages while there are none</extracomment>
        <translation>你的操作结果会显示在这里。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ModeChoice</name>
    <message>
        <source>A channel, mixed</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>频道（合流）</translation>
    </message>
    <message>
        <source>All users together in one video and one file.</source>
        <extracomment>Below the large choice &quot;A channel, mixed&quot;</extracomment>
        <translation>所有用户合成一个画面，录制到一个文件。</translation>
    </message>
    <message>
        <source>A channel, one file per user</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>频道（单流），每个用户一个文件</translation>
    </message>
    <message>
        <source>Each user is recorded separately, for viewing one by one.</source>
        <extracomment>Below the large choice &quot;A channel, one file per user&quot;</extracomment>
        <translation>每个用户单独录制，可逐个查看。</translation>
    </message>
    <message>
        <source>A web page</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>网页</translation>
    </message>
    <message>
        <source>Everything a browser shows and plays at a web address.</source>
        <extracomment>Below the large choice &quot;A web page&quot;</extracomment>
        <translation>浏览器在某个网址显示和播放的所有内容。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MomentEdit</name>
    <message>
        <source>known:</source>
        <extracomment>Check box before a date and time; when not checked, the date and time are unknown</extracomment>
        <translation>设定时间：</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>For screen readers: field for a date and time</extracomment>
        <translation>日期和时间</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::NamedIdBox</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name that is not unique, and the ID that tells it from the others</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::NoteDialog</name>
    <message>
        <source>Note and ticket</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>备注和工单</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <extracomment>Field: for example the number of an issue in a tracker</extracomment>
        <translation>工单(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <extracomment>Field: what the user wants to remember about a test run or cloud recording</extracomment>
        <translation>备注(&amp;N)：</translation>
    </message>
    <message>
        <source>Both stay on this computer, in Tallylight&apos;s own records, and in what you export. Do not enter passwords or tokens.</source>
        <extracomment>Below the fields for a note and a ticket number</extracomment>
        <translation>两者都保留在此计算机上 Tallylight 自己的记录中，以及你导出的内容中。请勿输入密码或令牌。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <extracomment>Page of the preferences</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <extracomment>Heading over the events that cause desktop notifications while the window is in the background</extracomment>
        <translation>在以下情况通知我</translation>
    </message>
    <message>
        <source>System tray</source>
        <extracomment>Heading over the choices about the lamp in the system tray and the start at log-in</extracomment>
        <translation>系统托盘</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PageSection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A few words beside a heading; %1 is the size of the page, %2 the quality of its sound</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Page and sound</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>页面和声音</translation>
    </message>
    <message>
        <source>good (one channel, 48 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>好（单声道，48 Kbps）</translation>
    </message>
    <message>
        <source>better (one channel, 128 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>更好（单声道，128 Kbps）</translation>
    </message>
    <message>
        <source>best (stereo, 192 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>最好（立体声，192 Kbps）</translation>
    </message>
    <message numerus="yes">
        <source> fps</source>
        <extracomment>After the number in the field &quot;Frame rate&quot;</extracomment>
        <translation>
            <numerusform> 帧/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>mobile view</source>
        <extracomment>Check box after &quot;The page:&quot;</extracomment>
        <translation>以手机方式显示</translation>
    </message>
    <message>
        <source>start paused</source>
        <extracomment>Check box after &quot;The page:&quot;; a paused recording is billed like any other</extracomment>
        <translation>开始时暂停</translation>
    </message>
    <message numerus="yes">
        <source> s</source>
        <extracomment>After the number in a field for seconds</extracomment>
        <translation>
            <numerusform> 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>do not wait</source>
        <extracomment>In place of &quot;0 s&quot; in the field &quot;Wait for the page at most&quot;</extracomment>
        <translation>不等待</translation>
    </message>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After the number in a field for minutes</extracomment>
        <translation>
            <numerusform> 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaletteTexts</name>
    <message>
        <source>Test run %1</source>
        <extracomment>In the command palette, beside the name of a test run; %1 is its ID</extracomment>
        <translation>测试运行 %1</translation>
    </message>
    <message>
        <source>Cloud recording %1</source>
        <extracomment>In the command palette, beside a channel; %1 is the recording&apos;s ID</extracomment>
        <translation>云端录制 %1</translation>
    </message>
    <message>
        <source>For the selected rows</source>
        <extracomment>In the command palette, beside an action of the tables&apos; context menus</extracomment>
        <translation>用于所选行</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaneFields</name>
    <message>
        <source>Pane %1</source>
        <extracomment>Above the fields of a pane; %1 is its number</extracomment>
        <translation>视窗 %1</translation>
    </message>
    <message>
        <source>No pane selected</source>
        <extracomment>Above fields that cannot be used yet</extracomment>
        <translation>未选择视窗</translation>
    </message>
    <message>
        <source>whoever joins next</source>
        <extracomment>In an empty field for a UID</extracomment>
        <translation>下一个加入的用户</translation>
    </message>
    <message>
        <source>Opacity:</source>
        <extracomment>Field: 100 % hides what is behind the pane</extracomment>
        <translation>不透明度：</translation>
    </message>
    <message>
        <source>Scaling:</source>
        <extracomment>Field: how a video fits into its pane, &quot;Crop&quot; or &quot;Fit&quot;</extracomment>
        <translation>显示模式：</translation>
    </message>
    <message>
        <source>Crop: fill the pane, cut off the rest</source>
        <extracomment>How a video fits into its pane</extracomment>
        <translation>裁剪：填满视窗，裁去多余部分</translation>
    </message>
    <message>
        <source>Fit: show all of it, with bars</source>
        <extracomment>How a video fits into its pane</extracomment>
        <translation>缩放：完整显示，留有边框</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaneModel</name>
    <message>
        <source>any</source>
        <extracomment>In place of a UID: the pane is filled in the order in which users join</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Pane</source>
        <extracomment>Column: number of a pane</extracomment>
        <translation>视窗</translation>
    </message>
    <message>
        <source>UID</source>
        <extracomment>Column: number of a user</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: how far a pane is from the left edge of the canvas</extracomment>
        <translation>左</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>Column: how far a pane is from the top edge of the canvas</extracomment>
        <translation>上</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Column</extracomment>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Column</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>Column: 100 % hides what is behind a pane</extracomment>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>Column: how a video fits into its pane</extracomment>
        <translation>显示模式</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PanelTitle</name>
    <message>
        <source>Show the table</source>
        <extracomment>Tooltip of the heading of a table that is folded to its heading</extracomment>
        <translation>显示表格</translation>
    </message>
    <message>
        <source>Fold the table</source>
        <extracomment>Tooltip of the heading of a table: a click folds the table to its heading</extracomment>
        <translation>收起表格</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PasteEdit</name>
    <message>
        <source>The text is very long, so only its beginning was pasted.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>文本过长，只粘贴了开头部分。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PastedList</name>
    <message>
        <source>Recordings found</source>
        <extracomment>For screen readers: a list of cloud recordings that were found in pasted text</extracomment>
        <translation>找到的录制</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>In a list of cloud recordings; %1 is the name of the channel, %2 the recording ID</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (IDs missing)</source>
        <extracomment>In a list of cloud recordings; %1 says which one; some of its IDs are not known yet</extracomment>
        <translation>%1（缺少 ID）</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PeopleSection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A few words beside a heading; %1 is &quot;Audio and video&quot; or one of them, %2 how the channel is used</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Who and what</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>用户和内容</translation>
    </message>
    <message>
        <source>call (communication)</source>
        <extracomment>Choice after &quot;Channel type:&quot;: like a phone call; everyone may speak</extracomment>
        <translation>通话（通信）</translation>
    </message>
    <message>
        <source>live broadcast</source>
        <extracomment>Choice after &quot;Channel type:&quot;: hosts speak to an audience</extracomment>
        <translation>直播</translation>
    </message>
    <message>
        <source>audio only</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>仅音频</translation>
    </message>
    <message>
        <source>video only</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>仅视频</translation>
    </message>
    <message>
        <source>audio and video</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>音频和视频</translation>
    </message>
    <message>
        <source>the high-quality stream</source>
        <extracomment>Choice after &quot;Video stream:&quot;: the high-resolution video that users send</extracomment>
        <translation>大流（高画质）</translation>
    </message>
    <message>
        <source>the low-quality stream</source>
        <extracomment>Choice after &quot;Video stream:&quot;: the low-resolution video that users send</extracomment>
        <translation>小流（低画质）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Choice after &quot;Users recorded at once:&quot;, from %1 to %2</extracomment>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PercentBox</name>
    <message>
        <source> %</source>
        <extracomment>After the number in a field for a percentage</extracomment>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PictureSection</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A few words beside a heading; %1 describes the video, %2 the layout</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fps</source>
        <extracomment>A video; %1 is its width and height, %Ln the number of frames per second</extracomment>
        <translation>
            <numerusform>%1，%Ln 帧/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Video and sound</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>画面和声音</translation>
    </message>
    <message>
        <source>portrait</source>
        <extracomment>Check box: portrait format, the way phones are held</extracomment>
        <translation>竖屏</translation>
    </message>
    <message>
        <source>floating</source>
        <extracomment>Choice after &quot;Layout:&quot;: one user fills the video, the others are small panes on top</extracomment>
        <translation>悬浮布局</translation>
    </message>
    <message>
        <source>best fit</source>
        <extracomment>Choice after &quot;Layout:&quot;: all users have panes of the same size</extracomment>
        <translation>自适应布局</translation>
    </message>
    <message>
        <source>vertical</source>
        <extracomment>Choice after &quot;Layout:&quot;: one user large, the others in a column beside it</extracomment>
        <translation>垂直布局</translation>
    </message>
    <message>
        <source>custom</source>
        <extracomment>Choice after &quot;Layout:&quot;: panes that were placed by hand</extracomment>
        <translation>自定义布局</translation>
    </message>
    <message>
        <source>good (one channel, 48 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>好（单声道，48 Kbps）</translation>
    </message>
    <message>
        <source>better (one channel, 128 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>更好（单声道，128 Kbps）</translation>
    </message>
    <message>
        <source>best (stereo, 192 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>最好（立体声，192 Kbps）</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <extracomment>Title of the window with everything that can be set about the program</extracomment>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>For screen readers: the list of pages at the side of the window &quot;Preferences&quot;</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PresetFields</name>
    <message>
        <source>Users in the preview:</source>
        <extracomment>Field: for how many users the preview of a layout is drawn</extracomment>
        <translation>预览中的用户数：</translation>
    </message>
    <message>
        <source>Customize this layout</source>
        <extracomment>Button: the places that the service would use become panes that can be moved</extracomment>
        <translation>自定义此布局</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ProgressView</name>
    <message>
        <source>%1 left</source>
        <extracomment>Under the progress bar; %1 is a duration with its word, for example &quot;about 5 min&quot;</extracomment>
        <translation>剩余时间：%1</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>For screen readers: the bar that shows how many of the recorded requests have been checked</extracomment>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PushSection</name>
    <message>
        <source>not broadcast</source>
        <extracomment>A few words beside a heading: the page is not broadcast</extracomment>
        <translation>不推流</translation>
    </message>
    <message>
        <source>to an RTMP address</source>
        <extracomment>A few words beside a heading: the page is broadcast to an address</extracomment>
        <translation>推流到 RTMP 地址</translation>
    </message>
    <message>
        <source>Broadcast to a CDN</source>
        <extracomment>Heading of some fields: the page is also sent to a CDN (a broadcasting network)</extracomment>
        <translation>推流到 CDN</translation>
    </message>
    <message>
        <source>Broadcast problems do not stop the recording.</source>
        <extracomment>Below the field for an RTMP address</extracomment>
        <translation>推流出现问题不会停止录制。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::QuitQuestion</name>
    <message>
        <source>%1, %2: %3, about %4 an hour</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a channel, %2 the recording mode, %3 the state, %4 an amount of money</extracomment>
        <translation>%1，%2：%3，每小时约 %4</translation>
    </message>
    <message>
        <source>Quit Tallylight</source>
        <extracomment>Title of a question</extracomment>
        <translation>退出 Tallylight</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>While recordings are being stopped before the program quits</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Tallylight closes as soon as the services confirm that nothing is recording anymore.</source>
        <extracomment>While recordings are being stopped before the program quits</extracomment>
        <translation>服务确认不再有任何录制后，Tallylight 会立即关闭。</translation>
    </message>
    <message>
        <source>Not everything has stopped.</source>
        <extracomment>Some recordings could not be stopped before the program quits</extracomment>
        <translation>并非全部都已停止。</translation>
    </message>
    <message>
        <source>These stops are not confirmed. Stay to see why, or try again.</source>
        <extracomment>Below the list of recordings that could not be stopped</extracomment>
        <translation>以下录制的停止尚未确认。你可以不退出以查看原因，或再试一次。</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the program does not quit</extracomment>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Quit and keep recording</source>
        <extracomment>Button: the program quits, recordings continue</extracomment>
        <translation>退出，让录制继续</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Button: stops the recordings, then the program quits</extracomment>
        <translation>停止并退出</translation>
    </message>
    <message>
        <source>Test run “%1”: its stop is not confirmed yet</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>测试运行“%1”：停止尚未确认</translation>
    </message>
    <message>
        <source>Test run “%1”: recording, and its automatic stop will not work while Tallylight is closed</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>测试运行“%1”：正在录制；Tallylight 关闭期间自动停止不会生效</translation>
    </message>
    <message>
        <source>Test run “%1”: recording</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>测试运行“%1”：正在录制</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>Below a list that does not name all recordings</extracomment>
        <translation>
            <numerusform>…还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) have not been sent yet.</source>
        <extracomment>When the program is about to quit</extracomment>
        <translation>
            <numerusform>还有 %Ln 项停止操作尚未发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) have been sent, but are not confirmed.</source>
        <extracomment>When the program is about to quit</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作已发送，但尚未确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) are waiting for credentials.</source>
        <extracomment>When the program is about to quit: stops from an earlier run of the program that lack the connection&apos;s token</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作正在等待凭证。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tallylight closes as soon as these stops are confirmed.</source>
        <extracomment>While the program waits for stops that were requested before it quits</extracomment>
        <translation>这些停止操作得到确认后，Tallylight 会立即关闭。</translation>
    </message>
    <message>
        <source>Each continues until it is stopped or ends by itself. Cloud recordings are billed until then. All will be in the list when you open Tallylight again.</source>
        <extracomment>Below the list of recordings that continue</extracomment>
        <translation>每项录制都会继续，直到停止或自行结束；云端录制在此之前会一直计费。再次打开 Tallylight 时，它们都在列表中。</translation>
    </message>
    <message>
        <source>If you choose “Quit and keep recording”, the stops that have not been sent are sent when you open Tallylight again within 24 hours. Until then these recordings continue.</source>
        <extracomment>“Quit and keep recording” is the label of a button</extracomment>
        <translation>如果选择“退出，让录制继续”，尚未发送的停止操作会在你 24 小时内再次打开 Tallylight 时发送。在此之前，这些录制会继续进行。</translation>
    </message>
    <message>
        <source>“Stop and quit” stops everything in this list, including what others started.</source>
        <extracomment>“Stop and quit” is the label of a button</extracomment>
        <translation>“停止并退出”会停止此列表中的所有内容，包括其他人启动的录制。</translation>
    </message>
    <message>
        <source>Everything in this list has ended.</source>
        <extracomment>When the program is about to quit, and what the list named has ended meanwhile</extracomment>
        <translation>此列表中的所有内容都已结束。</translation>
    </message>
    <message>
        <source>These recordings continue after you quit Tallylight.</source>
        <extracomment>Question when the program is about to quit</extracomment>
        <translation>Tallylight 关闭后，以下录制会继续进行。</translation>
    </message>
    <message>
        <source>What continues</source>
        <extracomment>For screen readers: the list of recordings that continue when the program quits</extracomment>
        <translation>继续进行的录制</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Wait for the stops and quit</source>
        <extracomment>Button: waits for the stops that were requested, then the program quits; nothing more is stopped</extracomment>
        <translation>等待停止完成后退出</translation>
    </message>
    <message>
        <source>“Stop and quit” stops everything in this list, including what others started, but nothing of read-only connections.</source>
        <extracomment>“Stop and quit” is the label of a button</extracomment>
        <translation>“停止并退出”会停止此列表中的所有内容，包括其他人启动的录制，但不会停止只读连接中的录制。</translation>
    </message>
    <message>
        <source>Nothing in this list can be stopped here, because its connection is read-only.</source>
        <extracomment>Below the list of recordings that continue when the program quits</extracomment>
        <translation>此列表中的内容无法在此停止，因为其连接为只读。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RatesDialog</name>
    <message>
        <source>Prices</source>
        <extracomment>Title of a window</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price per 1,000 minutes from your Agora contract. Tallylight uses it for estimates only. Your invoice may differ, and the first minutes of a month may be free.</source>
        <extracomment>At the top of the window &quot;Prices&quot;</extracomment>
        <translation>每 1,000 分钟的价格，取自你与声网的合同。Tallylight 仅将其用于估算。实际账单可能不同，且每月最初的若干分钟可能免费。</translation>
    </message>
    <message>
        <source>Currency:</source>
        <extracomment>Field</extracomment>
        <translation>货币：</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Field: a price; %1 is a kind of recording, such as &quot;Video, HD&quot;</extracomment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Published prices</source>
        <extracomment>Button: the prices that the vendor publishes</extracomment>
        <translation>公布的价格</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Reasons</name>
    <message>
        <source>Select an entry of the list first.</source>
        <extracomment>Why a button below a list is disabled</extracomment>
        <translation>请先在列表中选择一项。</translation>
    </message>
    <message>
        <source>Select a pane first.</source>
        <extracomment>Why buttons of the layout editor are disabled</extracomment>
        <translation>请先选择一个视窗。</translation>
    </message>
    <message>
        <source>The service has not answered yet.</source>
        <extracomment>Why a button is disabled: the service was asked and has not answered yet</extracomment>
        <translation>服务尚未答复。</translation>
    </message>
    <message>
        <source>All requests have been sent.</source>
        <extracomment>Why &quot;Cancel&quot; is disabled: no request of many is left that could be withdrawn</extracomment>
        <translation>所有请求均已发送。</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <extracomment>Why &quot;Copy&quot; is disabled</extracomment>
        <translation>没有可复制的内容。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>Why &quot;Export&quot; is disabled</extracomment>
        <translation>没有可导出的内容。</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <extracomment>Why &quot;Delete view&quot; and &quot;Remove template&quot; are disabled</extracomment>
        <translation>尚未保存任何内容。</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <extracomment>Why &quot;Back&quot; is disabled</extracomment>
        <translation>这是第一步。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>Why &quot;Undo&quot; is disabled</extracomment>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>Why &quot;Redo&quot; is disabled</extracomment>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>A layout cannot have more panes.</source>
        <extracomment>Why &quot;Add pane&quot; is disabled</extracomment>
        <translation>布局不能再添加视窗。</translation>
    </message>
    <message>
        <source>It is already at this end.</source>
        <extracomment>Why a column or a pane cannot be moved: it is the first or the last</extracomment>
        <translation>它已在这一端。</translation>
    </message>
    <message>
        <source>The table is not sorted.</source>
        <extracomment>Why &quot;Clear sorting&quot; is disabled</extracomment>
        <translation>表格未排序。</translation>
    </message>
    <message>
        <source>The table cannot be sorted by this column.</source>
        <extracomment>Why &quot;Sort ascending&quot; is disabled</extracomment>
        <translation>表格不能按此列排序。</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <extracomment>Why &quot;Hide&quot; is disabled for a column</extracomment>
        <translation>此列始终显示。</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <extracomment>Why &quot;Save&quot; is disabled</extracomment>
        <translation>请先输入名称。</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <extracomment>Why the button that clears the filter is disabled</extracomment>
        <translation>未设置筛选条件。</translation>
    </message>
    <message>
        <source>Connect a service first.</source>
        <extracomment>Why items of menus are disabled that are for one of the services</extracomment>
        <translation>请先连接服务。</translation>
    </message>
    <message>
        <source>There is no public page about this.</source>
        <extracomment>Why the button that opens a page about a kind of vulnerability is disabled</extracomment>
        <translation>没有关于此项的公开页面。</translation>
    </message>
    <message>
        <source>Wallarm does not accept this for a copy.</source>
        <extracomment>Why two fields are disabled when a similar test run is created</extracomment>
        <translation>Wallarm 不接受副本使用此设置。</translation>
    </message>
    <message>
        <source>A copy always uses the recorded requests.</source>
        <extracomment>Why a check box is disabled when a similar test run is created</extracomment>
        <translation>副本始终使用已录制的请求。</translation>
    </message>
    <message>
        <source>The message has just changed.</source>
        <extracomment>Why buttons are disabled for a moment: the message beside them was replaced under the mouse</extracomment>
        <translation>消息刚刚更改。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingActionSet</name>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Action: stops the selected cloud recordings</extracomment>
        <translation>停止云端录制</translation>
    </message>
    <message>
        <source>Retry the stop</source>
        <extracomment>Action: repeats the unconfirmed stop of the selected cloud recordings</extracomment>
        <translation>重试停止</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Action; opens a window to set when the program stops the recording</extracomment>
        <translation>自动停止录制…</translation>
    </message>
    <message>
        <source>Start cloud recording…</source>
        <extracomment>Action: opens a window</extracomment>
        <translation>开始云端录制…</translation>
    </message>
    <message>
        <source>Add running recording…</source>
        <extracomment>Action: opens a window to add a recording that was started elsewhere</extracomment>
        <translation>通过 ID 添加录制…</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Action: queries the state of the selected cloud recordings</extracomment>
        <translation>查询云端录制状态</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Action: a new cloud recording with the settings of the selected one</extracomment>
        <translation>使用这些设置重新开始</translation>
    </message>
    <message>
        <source>Details and files</source>
        <extracomment>Action: opens a window with everything known about a cloud recording, and its files</extracomment>
        <translation>详情和文件</translation>
    </message>
    <message>
        <source>Enter the recording ID (sid)…</source>
        <extracomment>Action: opens a window; &quot;sid&quot; stays</extracomment>
        <translation>输入录制 ID（sid）…</translation>
    </message>
    <message>
        <source>Storages…</source>
        <extracomment>Action: opens the list of cloud storages</extracomment>
        <translation>存储管理…</translation>
    </message>
    <message>
        <source>Prices…</source>
        <extracomment>Action: opens the list of prices used to estimate costs</extracomment>
        <translation>价格…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Action: removes cloud recordings from the list; asks first where they may still be recording</extracomment>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Copy recording ID (sid)</source>
        <extracomment>Action: copies to the clipboard; &quot;sid&quot; stays</extracomment>
        <translation>复制录制 ID（sid）</translation>
    </message>
    <message>
        <source>Copy resource ID</source>
        <extracomment>Action: copies to the clipboard</extracomment>
        <translation>复制 Resource ID</translation>
    </message>
    <message>
        <source>Copy channel name</source>
        <extracomment>Action: copies to the clipboard</extracomment>
        <translation>复制频道名</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>Action: copies the selected rows of the table to the clipboard</extracomment>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Action: copies what is in the cell of the cursor to the clipboard</extracomment>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Note and ticket…</source>
        <extracomment>Action; opens a dialog for what the user wants to remember about the cloud recording</extracomment>
        <translation>备注和工单…</translation>
    </message>
    <message>
        <source>Copy query as cURL</source>
        <extracomment>Action: puts a command for a shell on the clipboard that queries the state of the cloud recording</extracomment>
        <translation>将查询复制为 cURL</translation>
    </message>
    <message>
        <source>Copy stop as cURL</source>
        <extracomment>Action: puts a command for a shell on the clipboard that stops the cloud recording</extracomment>
        <translation>将停止复制为 cURL</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingActionTexts</name>
    <message>
        <source>The recording is being started</source>
        <extracomment>Why an action for a cloud recording is disabled</extracomment>
        <translation>正在开始录制</translation>
    </message>
    <message>
        <source>Its recording ID (sid) is not known. Enter it first</source>
        <extracomment>Why &quot;Stop cloud recording&quot; and &quot;Query status&quot; are disabled; &quot;sid&quot; stays</extracomment>
        <translation>录制 ID（sid）未知，请先输入</translation>
    </message>
    <message>
        <source>Its recording ID is already known</source>
        <extracomment>Why &quot;Enter the recording ID (sid)…&quot; is disabled</extracomment>
        <translation>录制 ID 已知</translation>
    </message>
    <message>
        <source>The first start can still take effect. Wait five minutes</source>
        <extracomment>Why &quot;Start again with these settings&quot; is disabled; the first start was not confirmed</extracomment>
        <translation>第一次开始请求仍可能生效，请等待五分钟</translation>
    </message>
    <message>
        <source>The settings it was started with are not known</source>
        <extracomment>Why &quot;Start again with these settings&quot; is disabled</extracomment>
        <translation>开始时使用的设置未知</translation>
    </message>
    <message>
        <source>It may still be recording. Stop it first</source>
        <extracomment>Why &quot;Start again with these settings&quot; and &quot;Remove from the list&quot; are disabled</extracomment>
        <translation>它可能仍在录制，请先停止</translation>
    </message>
    <message>
        <source>The recording is being stopped</source>
        <extracomment>Why an action for a cloud recording is disabled</extracomment>
        <translation>正在停止录制</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <extracomment>Why &quot;Stop cloud recording&quot; is disabled</extracomment>
        <translation>录制已结束</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for this recording</source>
        <extracomment>Why &quot;Stop cloud recording&quot; is disabled: the service no longer accepts requests for it</extracomment>
        <translation>服务不再接受针对此录制的请求</translation>
    </message>
    <message>
        <source>%1 of the %2 selected cloud recordings can be stopped</source>
        <extracomment>Tooltip of &quot;Stop cloud recording&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>已选 %2 项云端录制，其中 %1 项可以停止</translation>
    </message>
    <message>
        <source>The status of %1 of the %2 selected cloud recordings can be queried</source>
        <extracomment>Tooltip of &quot;Query status&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>已选 %2 项云端录制，其中 %1 项可以查询状态</translation>
    </message>
    <message>
        <source>%1 of the %2 selected cloud recordings can be removed from the list</source>
        <extracomment>Tooltip of &quot;Remove from the list&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>已选 %2 项云端录制，其中 %1 项可以从列表中移除</translation>
    </message>
    <message>
        <source>Select a cloud recording first</source>
        <extracomment>Why an action is disabled: no row of the table is selected</extracomment>
        <translation>请先选择一项云端录制</translation>
    </message>
    <message>
        <source>Select one cloud recording only</source>
        <extracomment>Why an action is disabled: it is for one cloud recording, and more are selected</extracomment>
        <translation>请只选择一项云端录制</translation>
    </message>
    <message>
        <source>This is not known yet</source>
        <extracomment>Why &quot;Copy recording ID (sid)&quot; and similar items are disabled</extracomment>
        <translation>此信息尚未知</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingCommands</name>
    <message>
        <source>There is no connection to Agora yet.</source>
        <extracomment>The user wanted something that needs a connection to Agora</extracomment>
        <translation>尚未连接声网（Agora）。</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Next step: opens the window for a new connection</extracomment>
        <translation>连接声网…</translation>
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
        <translation>频道：</translation>
    </message>
    <message>
        <source>Recording mode:</source>
        <extracomment>Field</extracomment>
        <translation>录制模式：</translation>
    </message>
    <message>
        <source>UID:</source>
        <extracomment>Field; &quot;UID&quot; is not translated</extracomment>
        <translation>UID：</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>录制 ID（sid）：</translation>
    </message>
    <message>
        <source>Duration:</source>
        <extracomment>Field: how long it has been recording, or did</extracomment>
        <translation>持续时间：</translation>
    </message>
    <message>
        <source>Cost:</source>
        <extracomment>Field: what it has cost so far</extracomment>
        <translation>费用：</translation>
    </message>
    <message>
        <source>Ends:</source>
        <extracomment>Field: what ends it</extracomment>
        <translation>结束：</translation>
    </message>
    <message>
        <source>Upload status:</source>
        <extracomment>Field: how much of the files is uploaded</extracomment>
        <translation>上传状态：</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>How the name of a file is known: the service said so</extracomment>
        <translation>已报告</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>How the name of a file is known: it follows from the rules for names</extracomment>
        <translation>预计</translation>
    </message>
    <message>
        <source>Files in your storage</source>
        <extracomment>Heading of a list of files</extracomment>
        <translation>你的存储中的文件</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of the list of files: the name; how it is known</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Copy names</source>
        <extracomment>Button: puts the names of the files on the clipboard</extracomment>
        <translation>复制文件名</translation>
    </message>
    <message>
        <source>Open storage console</source>
        <extracomment>Button: opens the web page of the cloud storage</extracomment>
        <translation>打开存储控制台</translation>
    </message>
    <message>
        <source>Select a cloud recording to see its details.</source>
        <extracomment>In place of the details while none or several cloud recordings are selected</extracomment>
        <translation>选择一项云端录制以查看其详情。</translation>
    </message>
    <message>
        <source>Ticket:</source>
        <extracomment>Field: a number in an issue tracker that the user has entered</extracomment>
        <translation>工单：</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Field: what the user has written about the cloud recording</extracomment>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Started by:</source>
        <extracomment>Field: who started a cloud recording</extracomment>
        <translation>发起人：</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingFieldTexts</name>
    <message>
        <source>Choose the connection that the recording belongs to.</source>
        <extracomment>Under a field</extracomment>
        <translation>请选择录制所属的连接。</translation>
    </message>
    <message>
        <source>Enter the App ID of the project.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>请输入项目的 App ID。</translation>
    </message>
    <message>
        <source>Enter the resource ID that the recording was started with.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入开始录制时所用的 Resource ID。</translation>
    </message>
    <message>
        <source>Enter the recording ID (sid) that the start returned.</source>
        <extracomment>Under an empty field; &quot;sid&quot; stays</extracomment>
        <translation>请输入开始录制时返回的录制 ID（sid）。</translation>
    </message>
    <message>
        <source>This contains a character that is not allowed in an ID, such as a slash. Copy only the ID.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>其中含有 ID 中不允许的字符，例如斜杠。请只复制 ID。</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入频道名。</translation>
    </message>
    <message>
        <source>Use up to 64 characters: letters A–Z, digits, spaces and common punctuation. In web page mode, up to 128 characters are allowed.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>最多使用 64 个字符：字母 A–Z、数字、空格和常用标点。在页面录制模式下最多 128 个字符。</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>UID 是 1～4294967295 的整数。</translation>
    </message>
    <message>
        <source>Connection:</source>
        <extracomment>Field: name of the connection</extracomment>
        <translation>连接：</translation>
    </message>
    <message>
        <source>App ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID：</translation>
    </message>
    <message>
        <source>Resource ID:</source>
        <extracomment>Field</extracomment>
        <translation>Resource ID：</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>录制 ID（sid）：</translation>
    </message>
    <message>
        <source>Channel name:</source>
        <extracomment>Field</extracomment>
        <translation>频道名：</translation>
    </message>
    <message>
        <source>UID:</source>
        <extracomment>Field; &quot;UID&quot; is not translated</extracomment>
        <translation>UID：</translation>
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
        <translation>约 %1</translation>
    </message>
    <message>
        <source>about %1 an hour</source>
        <extracomment>What a recording costs whose start time is unknown; %1 is an amount of money</extracomment>
        <translation>每小时约 %1</translation>
    </message>
    <message>
        <source>about %1 so far, %2 an hour</source>
        <extracomment>What a recording costs; %1 and %2 are amounts of money</extracomment>
        <translation>到目前为止约 %1，每小时 %2</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <extracomment>What ends a recording: it is over</extracomment>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>Tallylight stops it in %1, provided Tallylight is still open.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>如果届时 Tallylight 仍在运行，它会在 %1后停止录制。</translation>
    </message>
    <message>
        <source>It continues until it is stopped or reaches the maximum duration it was started with.</source>
        <extracomment>What ends a web page recording that was started elsewhere</extracomment>
        <translation>录制会一直进行，直到停止，或达到开始时设定的最长时间。</translation>
    </message>
    <message>
        <source>It ends by itself in %1. Stopping it earlier saves money.</source>
        <extracomment>What ends the recording of a web page; %1 is a duration</extracomment>
        <translation>录制会在 %1后自行结束；提前停止可节省费用。</translation>
    </message>
    <message>
        <source>about %1 an hour, if it is running</source>
        <extracomment>What a recording costs when it is unknown whether it started; %1 is an amount of money</extracomment>
        <translation>如果正在进行，每小时约 %1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingMessages</name>
    <message>
        <source>Not started again. %1</source>
        <extracomment>The settings of an earlier recording were not started again; %1 is a sentence that says why</extracomment>
        <translation>未重新开始。%1</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Next step after a stop: a new recording with the settings of the stopped one</extracomment>
        <translation>使用这些设置重新开始</translation>
    </message>
    <message>
        <source>Copy recording ID</source>
        <extracomment>Next step after a stop or start: puts the recording ID (sid) on the clipboard</extracomment>
        <translation>复制录制 ID</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Next step after a stop that failed: stops again
----------
Next step after a start that failed: starts again</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Next step after a stop that is not confirmed: queries the state</extracomment>
        <translation>查询云端录制状态</translation>
    </message>
    <message>
        <source>Enter recording ID…</source>
        <extracomment>Next step after a start that was not confirmed: opens a window to enter a recording ID</extracomment>
        <translation>输入录制 ID…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) accepted by the service.</source>
        <extracomment>Several recordings were started one after another; a complete sentence</extracomment>
        <translation>
            <numerusform>服务已接受 %Ln 项云端录制。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingNotices</name>
    <message>
        <source>The template could not be saved and will be lost when you quit. %1</source>
        <extracomment>A template of a start could not be stored; %1 is a sentence that says why</extracomment>
        <translation>未能保存此模板，退出后它将丢失。%1</translation>
    </message>
    <message>
        <source>The storage “%1” was not saved completely. %2</source>
        <extracomment>A storage could not be saved for next time; %1 is its name, %2 a sentence that says why</extracomment>
        <translation>存储“%1”未能完整保存。%2</translation>
    </message>
    <message>
        <source>Most often the channel token is wrong or has expired, the storage&apos;s keys or bucket are wrong, or nobody in the channel sends audio or video.</source>
        <extracomment>Why nothing is recorded although a start was accepted: a channel</extracomment>
        <translation>最常见的原因是：频道 Token 有误或已过期，存储的密钥或存储桶有误，或频道中没有人发送音频或视频。</translation>
    </message>
    <message>
        <source>Most often the page cannot be opened from outside or answers with an error, or the storage&apos;s keys or bucket are wrong.</source>
        <extracomment>Why nothing is recorded although a start was accepted: a web page</extracomment>
        <translation>最常见的原因是：页面无法从外部打开或返回错误，或存储的密钥或存储桶有误。</translation>
    </message>
    <message>
        <source>It ends by itself when the channel has been empty for %1.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>频道中没有用户达到 %1后，录制会自行结束。</translation>
    </message>
    <message>
        <source>The start of “%1” was accepted, but nothing is being recorded. %2</source>
        <extracomment>A recording failed to start; %1 is the name of a channel or page, %2 a sentence with likely reasons</extracomment>
        <translation>“%1”的开始请求已被接受，但没有录制任何内容。%2</translation>
    </message>
    <message>
        <source>Correct and start again…</source>
        <extracomment>Next step: opens the window with the same settings, to correct them</extracomment>
        <translation>更正并重新开始…</translation>
    </message>
    <message>
        <source>“%1” has been running for a while, but nothing has been written yet. %2 %3</source>
        <extracomment>A recording runs, but writes nothing; %1 is the name of a channel or page, %2 a sentence with likely reasons, %3 a sentence that says when it ends automatically, or empty</extracomment>
        <translation>“%1”已录制了一段时间，但尚未写入任何内容。%2%3</translation>
    </message>
    <message>
        <source>“%1” is being recorded at about %2 an hour, but its recording ID (sid) never arrived, so it cannot be stopped from here yet.</source>
        <extracomment>A recording runs, but its recording ID is unknown; %1 is the name of a channel, %2 an amount of money; &quot;sid&quot; stays</extracomment>
        <translation>频道“%1”正在录制，每小时约 %2，但未收到录制 ID（sid），因此暂时无法从此处停止。</translation>
    </message>
    <message>
        <source>Enter recording ID…</source>
        <extracomment>Next step: opens a window to enter a recording ID</extracomment>
        <translation>输入录制 ID…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingOutcomeTexts</name>
    <message>
        <source>The recording of “%1” has stopped.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的云端录制已停止。</translation>
    </message>
    <message>
        <source>The recording of “%1” has stopped. There is no file because nobody published in the channel.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的云端录制已停止。没有文件，因为没有人在频道中发布内容。</translation>
    </message>
    <message>
        <source>The recording of “%1” has already ended.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的云端录制已结束。</translation>
    </message>
    <message>
        <source>The recording of “%1” is still active and billed. The service did not stop it.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的云端录制仍在进行并计费：服务未停止该录制。</translation>
    </message>
    <message>
        <source>The service refused the stop. The recording of “%1” continues.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>服务拒绝了停止请求。频道“%1”的云端录制继续进行。</translation>
    </message>
    <message>
        <source>The stop was not sent. Nothing changed for the recording of “%1”.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>停止请求未发送。频道“%1”的云端录制没有任何变化。</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of “%1” has stopped. Tallylight keeps checking.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>尚不清楚频道“%1”的云端录制是否已停止。Tallylight 会继续检查。</translation>
    </message>
    <message>
        <source>The upload was not confirmed in time. It normally finishes within 20 minutes but can take more than 24 hours. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: the upload was not confirmed in time</extracomment>
        <translation>未能及时确认上传。上传通常在 20 分钟内结束，但也可能超过 24 小时。请稍后查看你的存储。</translation>
    </message>
    <message>
        <source>Tallylight could not verify that all files are uploaded. The upload normally finishes within 20 minutes but can take more than 24 hours. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known about the upload</extracomment>
        <translation>Tallylight 未能核实所有文件是否都已上传。上传通常在 20 分钟内结束，但也可能超过 24 小时。请稍后查看你的存储。</translation>
    </message>
    <message>
        <source>A stop without waiting does not report the upload. The upload normally finishes within 20 minutes but can take more than 24 hours.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known about the upload, which is usual</extracomment>
        <translation>不等待的停止不会报告上传情况。上传通常在 20 分钟内结束，但也可能超过 24 小时。</translation>
    </message>
    <message>
        <source>The service did not report on the upload. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>服务未说明上传情况。请稍后查看你的存储。</translation>
    </message>
    <message>
        <source>All files are in your storage.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>所有文件都已在你的存储中。</translation>
    </message>
    <message>
        <source>Some files went to the backup cloud and will be forwarded to your storage automatically.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>部分文件已上传至备份云，会自动转存到你的存储。</translation>
    </message>
    <message>
        <source>The service does not know whether all files are uploaded. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>服务不清楚所有文件是否都已上传。请稍后查看你的存储。</translation>
    </message>
    <message>
        <source>The files are only in the backup cloud, which deletes them after 72 hours. Check your storage soon.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>文件仅在备份云中，备份云会在 72 小时后将其删除。请尽快查看你的存储。</translation>
    </message>
    <message>
        <source>This stop could not be saved to disk and would be forgotten after a crash.</source>
        <extracomment>Added to the outcome of a stop: the program&apos;s own record of it could not be written to disk</extracomment>
        <translation>未能将此次停止保存到磁盘，程序崩溃后将不会留下记录。</translation>
    </message>
    <message>
        <source>No cloud recording was stopped.</source>
        <extracomment>Outcome of a request to stop several</extracomment>
        <translation>没有停止任何云端录制。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) stopped.</source>
        <extracomment>Outcome of a request to stop several</extracomment>
        <translation>
            <numerusform>已停止 %Ln 项云端录制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) still active.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln 项云端录制仍在进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作尚未确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service accepted the recording of “%1”. It is billed until it is stopped. The lamp lights up once the service confirms that it is recording.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>服务已接受频道“%1”的云端录制。在停止之前会一直计费；服务确认正在录制后，指示灯会亮起。</translation>
    </message>
    <message>
        <source>Channel “%1” is already being recorded and billed, but the recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook event, then add the recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>频道“%1”已在录制并计费，但未收到录制 ID（sid）。请在录制文件的文件名或 webhook 事件中找到 sid，然后通过 ID 添加该录制。</translation>
    </message>
    <message>
        <source>The start was not sent. Nothing is recorded from channel “%1”.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>开始请求未发送。没有录制频道“%1”的任何内容。</translation>
    </message>
    <message>
        <source>It is not known whether channel “%1” is being recorded and billed. Check before you start it again.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>尚不清楚频道“%1”是否正在录制并计费。请先确认，再重新开始。</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was canceled before it was sent. Nothing changed.</source>
        <extracomment>Outcome of a stop: the user canceled the request in time; %1 is the name of a channel</extracomment>
        <translation>停止频道“%1”云端录制的请求在发送前已取消。没有任何变化。</translation>
    </message>
    <message>
        <source>Agora answered the stop with “not found”.</source>
        <extracomment>Why a stop failed: 404, although a query of the same recording was answered</extracomment>
        <translation>声网对停止请求的响应是“未找到”。</translation>
    </message>
    <message>
        <source>Nothing was stopped. The service found no recording of “%1” with these IDs. Check the App ID, the resource ID, the recording ID, the UID, the mode and the connection. If something is recording under other IDs, it is still billed.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>没有停止任何录制。服务未找到频道“%1”使用这些 ID 的录制。请检查 App ID、Resource ID、录制 ID、UID、模式和连接。如果有录制在使用其他 ID 进行，则仍在计费。</translation>
    </message>
    <message>
        <source>The recording of “%1” had not started. Nothing is recorded or billed.</source>
        <extracomment>Outcome of a stop: the recording had never begun; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的录制并未开始。没有录制任何内容，也不计费。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found under their IDs.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>有 %Ln 项录制无法按其 ID 找到。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused to record channel “%1”. Nothing is recorded or billed.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>服务拒绝录制频道“%1”。没有录制任何内容，也不计费。</translation>
    </message>
    <message>
        <source>Channel “%1” is already being recorded with UID %2. This request started nothing and is not billed. Choose another UID to record it a second time, or add that recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel, %2 a UID</extracomment>
        <translation>频道“%1”已在使用 UID %2 录制。此请求没有开始任何录制，也不计费。如需再录制一份，请选择其他 UID；或通过 ID 添加那项录制。</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is still active and billed, %2. The service did not stop it.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>频道“%1”的云端录制仍在进行并计费（%2）。服务未停止该录制。</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 has ended after all, %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>频道“%1”的云端录制最终确认已结束（%2）。</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is stopped after all, %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>频道“%1”的云端录制最终确认已停止（%2）。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingTable</name>
    <message>
        <source>Cloud recordings</source>
        <extracomment>For screen readers: the table of cloud recordings</extracomment>
        <translation>云端录制</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingTexts</name>
    <message>
        <source>Nothing is recorded and nothing is billed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording that was not started yet</extracomment>
        <translation>尚未录制任何内容，也尚未计费。</translation>
    </message>
    <message>
        <source>The service is starting it. It is billed from now on.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>服务正在开始录制。从现在起计费。</translation>
    </message>
    <message>
        <source>It came from a colleague. Its state is shown after the service&apos;s first response.</source>
        <extracomment>Tooltip for the state of a cloud recording that this program knows from a colleague&apos;s</extracomment>
        <translation>此录制来自同事。收到服务的首次响应后会显示其状态。</translation>
    </message>
    <message>
        <source>It was started outside Tallylight. Its state is shown after the service&apos;s first response.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>此录制是在 Tallylight 之外开始的。收到服务的首次响应后会显示其状态。</translation>
    </message>
    <message>
        <source>It is recording and billed until it is stopped.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>正在录制，在停止之前会一直计费。</translation>
    </message>
    <message>
        <source>Nothing is written while it is paused, but it is still billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>暂停期间不写入任何内容，但仍会计费。</translation>
    </message>
    <message>
        <source>The service does not find it. This can resolve within 90 seconds. Tallylight keeps checking until then.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>服务找不到此录制。这种情况可能在 90 秒内恢复。在此之前，Tallylight 会继续检查。</translation>
    </message>
    <message>
        <source>The stop was sent but is not confirmed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>停止请求已发送，尚未确认。</translation>
    </message>
    <message>
        <source>It is not known whether the stop worked. Tallylight keeps checking. Until it is confirmed, the recording may be billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>尚不清楚停止是否成功。Tallylight 会继续检查。在确认之前，录制可能仍在计费。</translation>
    </message>
    <message>
        <source>It has ended and is no longer billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>已结束，不再计费。</translation>
    </message>
    <message>
        <source>It did not start. Nothing is billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>未能开始。不会计费。</translation>
    </message>
    <message>
        <source>It ended without a request from here, for example because the channel was empty.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>此录制不是从此处停止的，例如因频道中没有用户而自行结束。</translation>
    </message>
    <message>
        <source>The service ended it because of an error. Check the files in your storage.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>服务因错误结束了此录制。请检查你的存储中的文件。</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for this recording. It ends when the channel is empty or, in web page mode, when it reaches its maximum duration.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>服务不再接受针对此录制的请求。频道中没有用户时，或在页面录制模式下达到最长时间时，此录制会结束。</translation>
    </message>
    <message>
        <source>It was discarded before it started.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>此录制在开始之前已被放弃。</translation>
    </message>
    <message>
        <source>Individual mode</source>
        <extracomment>Recording mode: one file for each user</extracomment>
        <translation>单流录制模式</translation>
    </message>
    <message>
        <source>Composite (mix) mode</source>
        <extracomment>Recording mode: all users in one file</extracomment>
        <translation>合流录制模式</translation>
    </message>
    <message>
        <source>Web page mode</source>
        <extracomment>Recording mode: a web page is recorded</extracomment>
        <translation>页面录制模式</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>State of a cloud recording: nothing was sent yet</extracomment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Getting a resource…</source>
        <extracomment>State of a cloud recording: a resource is being reserved for it</extracomment>
        <translation>正在获取资源…</translation>
    </message>
    <message>
        <source>Resource reserved</source>
        <extracomment>State of a cloud recording: a resource is reserved for it</extracomment>
        <translation>已预留资源</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Start not confirmed</source>
        <extracomment>State of a cloud recording: the answer to the start was lost</extracomment>
        <translation>开始未确认</translation>
    </message>
    <message>
        <source>Recording, ID unknown</source>
        <extracomment>State of a cloud recording: it is recording, but its recording ID is unknown</extracomment>
        <translation>录制中，ID 未知</translation>
    </message>
    <message>
        <source>Confirming the start…</source>
        <extracomment>State of a cloud recording: the service accepted the start; the program is checking whether it records</extracomment>
        <translation>正在确认开始…</translation>
    </message>
    <message>
        <source>Added, not checked yet</source>
        <extracomment>State of a cloud recording that was added by its IDs and not queried yet</extracomment>
        <translation>已添加，尚未检查</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>录制中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a cloud recording in web page mode</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Checking whether it ended…</source>
        <extracomment>State of a cloud recording: the service does not find it, which may pass</extracomment>
        <translation>正在检查是否已结束…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <extracomment>State of a cloud recording: it is unknown whether the stop worked</extracomment>
        <translation>停止未确认</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>录制已停止</translation>
    </message>
    <message>
        <source>Did not start</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>未能开始</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <extracomment>State of a cloud recording: it ended without a request of this program</extracomment>
        <translation>自行结束</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a cloud recording: it ended because of an error</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>No longer controllable</source>
        <extracomment>State of a cloud recording: the service accepts no more requests for it</extracomment>
        <translation>无法再控制</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>State of a cloud recording: it was discarded before it was started</extracomment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Started, nothing written yet</source>
        <extracomment>State of a cloud recording: it runs, but no file exists yet</extracomment>
        <translation>已开始，尚未写入内容</translation>
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
        <translation>未报告</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>Upload status: all files are in the customer&apos;s storage</extracomment>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Uploaded, partly to the backup cloud</source>
        <extracomment>Upload status: some files are in the service&apos;s backup cloud and will be forwarded</extracomment>
        <translation>已上传，部分在备份云</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Upload status: the service itself does not know it</extracomment>
        <translation>未知状态</translation>
    </message>
    <message>
        <source>Only in the backup cloud</source>
        <extracomment>Upload status: the files are in the service&apos;s backup cloud only</extracomment>
        <translation>仅在备份云中</translation>
    </message>
    <message>
        <source>The service found no recording with these IDs. Check the App ID, the resource ID, the recording ID, the channel, the UID, the mode and the connection. If something is recording under other IDs, it is still billed. Tallylight checks again every few minutes.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>服务未找到使用这些 ID 的录制。请检查 App ID、Resource ID、录制 ID、频道、UID、模式和连接。如果有录制在使用其他 ID 进行，则仍在计费。Tallylight 每隔几分钟会再次检查。</translation>
    </message>
    <message>
        <source>Not found under these IDs</source>
        <extracomment>State of a cloud recording that was added by its IDs: the service does not know them</extracomment>
        <translation>未找到使用这些 ID 的录制</translation>
    </message>
    <message>
        <source>Not found yet, checking…</source>
        <extracomment>State of a cloud recording that was added by its IDs: the service does not find it, which may pass</extracomment>
        <translation>尚未找到，正在检查…</translation>
    </message>
    <message>
        <source>The answer to the start was lost, so it may be recording and billed. Enter its recording ID (sid), start it again after five minutes, or remove it from the list.</source>
        <extracomment>Tooltip for the state of a cloud recording whose start was not answered</extracomment>
        <translation>开始请求的响应已丢失，因此可能正在录制并计费。请输入其录制 ID（sid），或在五分钟后重新开始，或将其从列表中移除。</translation>
    </message>
    <message>
        <source>It is recording and billed, but its recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook, and enter it.</source>
        <extracomment>Tooltip for the state of a cloud recording whose recording ID is unknown; &quot;sid&quot; stays</extracomment>
        <translation>正在录制并计费，但未收到录制 ID（sid）。请在录制文件的文件名或 webhook 事件中找到 sid 并输入。</translation>
    </message>
    <message>
        <source>Recording now (%1)</source>
        <extracomment>Beside the heading of the folded table of cloud recordings, and in the title of the window; %1 is how many are recording now</extracomment>
        <translation>正在录制 (%1)</translation>
    </message>
    <message>
        <source>Recording now (%1, perhaps %2 more)</source>
        <extracomment>Beside the heading of the folded table of cloud recordings, and in the title of the window; %1 is how many are recording now, %2 of how many more this is not certain</extracomment>
        <translation>正在录制 (%1，可能还有 %2 个)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordsNotices</name>
    <message>
        <source>The file was not set aside. %1</source>
        <extracomment>The button &quot;Set it aside and begin anew&quot; was pressed; %1 is a sentence with the reason</extracomment>
        <translation>未能将旧文件改名保留。%1</translation>
    </message>
    <message>
        <source>Stops made now would be forgotten after a crash, and nothing new can be started. %1</source>
        <extracomment>While the program&apos;s records cannot be used; %1 is a sentence with the reason</extracomment>
        <translation>程序崩溃后，现在进行的停止操作将不会留下记录；目前也无法开始新的录制。%1</translation>
    </message>
    <message>
        <source>The old records are kept in the file %1.</source>
        <extracomment>After a file was set aside; %1 is its new path</extracomment>
        <translation>旧记录保留在文件 %1 中。</translation>
    </message>
    <message>
        <source>Save them again</source>
        <extracomment>Button: writes the file with the program&apos;s records again</extracomment>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>The records were not saved. %1</source>
        <extracomment>The button &quot;Save them again&quot; was pressed; %1 is a sentence with the reason</extracomment>
        <translation>记录未保存。%1</translation>
    </message>
    <message>
        <source>The records were saved again. Nothing is missing.</source>
        <extracomment>The button &quot;Save them again&quot; was pressed</extracomment>
        <translation>记录已重新保存，没有缺失。</translation>
    </message>
    <message>
        <source>The data folder %1 could not be locked, so a second Tallylight could use it at the same time. Check its free space and permissions. A leftover named %2 can be deleted.</source>
        <extracomment>After the start of the program; %1 is the path of the data folder, %2 the name of a file in it</extracomment>
        <translation>无法锁定数据文件夹 %1，因此另一个 Tallylight 可能会同时使用它。请检查其可用空间和权限。如果其中残留了名为 %2 的项目，可以将其删除。</translation>
    </message>
    <message>
        <source>Settings cannot be saved in %1, so language, theme, columns, and filters will be forgotten when Tallylight closes. Recordings are not affected. Check whether it is a file, and its permissions.</source>
        <extracomment>After the start of the program; %1 is the path of the file with the settings</extracomment>
        <translation>无法将设置保存到 %1，因此关闭 Tallylight 后，语言、主题、列和筛选条件都会丢失。录制不受影响。请检查它是否为文件以及其权限。</translation>
    </message>
    <message>
        <source>Tallylight did not end properly last time. That stops no recording, and automatic stops did not work meanwhile. Stops that were under way continue now.</source>
        <extracomment>After the start of the program</extracomment>
        <translation>Tallylight 上次未正常退出。这不会停止任何录制，在此期间自动停止也没有生效。未完成的停止现在会继续。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordsPage</name>
    <message>
        <source>The file that holds them is damaged.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>保存这些记录的文件已损坏。</translation>
    </message>
    <message>
        <source>The file in their place was made by another program.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>该位置的文件由其他程序创建。</translation>
    </message>
    <message>
        <source>They were made by a newer version of Tallylight.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>这些记录由较新版本的 Tallylight 创建。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt, which reads them, is not installed.</source>
        <extracomment>First of three sentences on a page in place of the recordings; SQLite and Qt are names</extracomment>
        <translation>读取这些记录所需的 Qt SQLite 驱动未安装。</translation>
    </message>
    <message>
        <source>The file that holds them cannot be opened.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>无法打开保存这些记录的文件。</translation>
    </message>
    <message>
        <source>Restore the file from a backup and start again, or set it aside: the file is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;Set it aside…&quot; is the button below</extracomment>
        <translation>请从备份恢复该文件后重新启动；或者保留旧文件并重新开始：旧文件不会删除，但需要重新连接账号。</translation>
    </message>
    <message>
        <source>Move the file away and put the right one in its place, or set it aside: the file is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>请移走该文件并放回正确的文件；或者保留旧文件并重新开始：旧文件不会删除，但需要重新连接账号。</translation>
    </message>
    <message>
        <source>Use the newer version, or set the file aside: it is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>请使用较新的版本；或者保留旧文件并重新开始：旧文件不会删除，但需要重新连接账号。</translation>
    </message>
    <message>
        <source>Install it, on Debian and Ubuntu with the package %1, and start Tallylight again.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; %1 is the name of a package</extracomment>
        <translation>请安装它（在 Debian 和 Ubuntu 上是软件包 %1），然后重新启动 Tallylight。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder and start again, or set the file aside: it is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>请检查该文件及其文件夹的权限后重新启动；或者保留旧文件并重新开始：旧文件不会删除，但需要重新连接账号。</translation>
    </message>
    <message>
        <source>Tallylight cannot read its records</source>
        <extracomment>Heading of a page in place of the recordings. &quot;Records&quot;: what the program has saved about accounts, recordings and stops</extracomment>
        <translation>Tallylight 无法读取其记录</translation>
    </message>
    <message>
        <source>What is being recorded continues and may be billed, but Tallylight cannot show or stop it now.</source>
        <extracomment>Second of three sentences on a page in place of the recordings</extracomment>
        <translation>正在进行的录制会继续，并且可能产生费用，但 Tallylight 目前无法显示或停止它们。</translation>
    </message>
    <message>
        <source>The file:</source>
        <extracomment>The path of the file with the program&apos;s records follows</extracomment>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <extracomment>Button: keeps the file under another name and starts a new one</extracomment>
        <translation>保留旧文件并重新开始</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits</extracomment>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RemovalNotices</name>
    <message numerus="yes">
        <source>%Ln test run(s) removed from the list.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>
            <numerusform>已从列表中移除 %Ln 个测试运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) removed from the list.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>
            <numerusform>已从列表中移除 %Ln 项云端录制。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed in the cloud.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>云端没有任何变化。</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: puts what was removed back on the list</extracomment>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) are on the list again.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个测试运行已重新列入列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) are on the list again.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln 项云端录制已重新列入列表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already on the list.</source>
        <extracomment>After &quot;Undo&quot;: some were added again before</extracomment>
        <translation>
            <numerusform>%Ln 项已在列表中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be put back, because their connection was removed.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln 项无法放回，因为其连接已被移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatic stop(s) were not set again, because their time has passed.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln 个自动停止未重新设置，因为其时间已过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatic stop(s) were not set again, because their connection is read-only.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>有 %Ln 个自动停止未重新设置，因为其连接为只读。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ReportDialog</name>
    <message>
        <source>The report was saved to %1.</source>
        <translation>报告已保存到 %1。</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>未能保存报告：%1</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>Title of the dialog with what a report about a problem contains</extracomment>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>This is everything that the report contains. Tallylight sends it to no one: copy or save it, and attach it to your ticket. Secrets are left out, and so are the names and IDs in your settings.</source>
        <extracomment>Above the text of the report</extracomment>
        <translation>报告的全部内容如下。Tallylight 不会将其发送给任何人：请复制或保存，然后附到你的工单中。其中不含密钥，也不含你设置中的名称和 ID。</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <extracomment>For screen readers: the text of the report</extracomment>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: puts the report on the clipboard</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <extracomment>Button: opens a dialog to choose a file</extracomment>
        <translation>保存到文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RequestView</name>
    <message>
        <source>Request</source>
        <extracomment>For screen readers: the text of a request to the service</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the text of the request to the clipboard</extracomment>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunActionTexts</name>
    <message>
        <source>Another request for this test run is in progress</source>
        <extracomment>Why &quot;Pause&quot;, &quot;Resume&quot; and &quot;Interrupt&quot; are disabled: an earlier one is still in progress</extracomment>
        <translation>此测试运行的另一项操作正在进行</translation>
    </message>
    <message>
        <source>Recording can be stopped for %1 of the %2 selected test runs</source>
        <extracomment>Tooltip of &quot;Stop recording&quot;: of the %2 selected test runs, %1 record</extracomment>
        <translation>已选 %2 个测试运行，其中 %1 个可以停止录制</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be paused</source>
        <extracomment>Tooltip of &quot;Pause&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>已选 %2 个测试运行，其中 %1 个可以暂停</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be resumed</source>
        <extracomment>Tooltip of &quot;Resume&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>已选 %2 个测试运行，其中 %1 个可以继续</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be interrupted</source>
        <extracomment>Tooltip of &quot;Interrupt&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>已选 %2 个测试运行，其中 %1 个可以中断</translation>
    </message>
    <message>
        <source>Select a test run first</source>
        <extracomment>Why an action is disabled: no row of the table is selected</extracomment>
        <translation>请先选择一个测试运行</translation>
    </message>
    <message>
        <source>Select one test run only</source>
        <extracomment>Why an action is disabled: it is for one test run, and more are selected</extracomment>
        <translation>请只选择一个测试运行</translation>
    </message>
    <message>
        <source>The test record of this test run is not known</source>
        <extracomment>Why &quot;Create similar test run&quot; and &quot;Copy test record ID&quot; are disabled</extracomment>
        <translation>此测试运行的测试记录未知</translation>
    </message>
    <message>
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>此控制台的地址未知</translation>
    </message>
    <message>
        <source>The recording is being stopped</source>
        <extracomment>Why &quot;Remove from the list&quot; is disabled</extracomment>
        <translation>正在停止录制</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunActions</name>
    <message>
        <source>Stop recording</source>
        <extracomment>Menu item and button: ends the recording of baseline requests of the selected test runs</extracomment>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Menu item; opens a window to set when the program stops the recording</extracomment>
        <translation>自动停止录制…</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Menu item; opens the side panel with a copy</extracomment>
        <translation>创建类似的测试运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu item: the selected test runs wait until they are resumed</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Menu item: the selected, paused test runs resume</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Interrupt…</source>
        <extracomment>Menu item; asks first. The selected test runs end early</extracomment>
        <translation>中断…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Menu item: shows the panel with everything about the test run</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Menu item: opens the web browser</extracomment>
        <translation>在 Wallarm Console 中打开</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>Menu item: puts the selected rows of the table on the clipboard</extracomment>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Menu item: puts the content of the selected cell on the clipboard</extracomment>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Menu item: puts the test run&apos;s ID on the clipboard</extracomment>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy test record ID</source>
        <extracomment>Menu item: puts the test record&apos;s ID on the clipboard</extracomment>
        <translation>复制测试记录 ID</translation>
    </message>
    <message>
        <source>Copy link to Wallarm Console</source>
        <extracomment>Menu item: puts the address of the test run&apos;s page on the clipboard</extracomment>
        <translation>复制 Wallarm Console 链接</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Menu item: removes the test run from the table; the service keeps it</extracomment>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Note and ticket…</source>
        <extracomment>Menu item; opens a dialog for what the user wants to remember about the test run</extracomment>
        <translation>备注和工单…</translation>
    </message>
    <message>
        <source>Copy query as cURL</source>
        <extracomment>Menu item: puts a command for a shell on the clipboard that asks the service for the state of the test run</extracomment>
        <translation>将查询复制为 cURL</translation>
    </message>
    <message>
        <source>Copy stop as cURL</source>
        <extracomment>Menu item: puts a command for a shell on the clipboard that stops the recording</extracomment>
        <translation>将停止复制为 cURL</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunChangeTexts</name>
    <message>
        <source>Pause</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>Test run “%1” is paused.</source>
        <extracomment>Outcome of Pause; %1 is the test run&apos;s name</extracomment>
        <translation>测试运行“%1”已暂停。</translation>
    </message>
    <message>
        <source>Test run “%1” was resumed.</source>
        <extracomment>Outcome of Resume; %1 is the test run&apos;s name</extracomment>
        <translation>测试运行“%1”已继续。</translation>
    </message>
    <message>
        <source>Test run “%1” was interrupted.</source>
        <extracomment>Outcome of Interrupt; %1 is the test run&apos;s name</extracomment>
        <translation>测试运行“%1”已中断。</translation>
    </message>
    <message>
        <source>“%1” was not needed. Test run “%2” was already in that state or has ended.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>测试运行“%2”无需进行“%1”操作：它已处于该状态，或测试运行已结束。</translation>
    </message>
    <message>
        <source>The service did not carry out “%1” for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>服务未对测试运行“%2”进行“%1”操作。没有任何变化。</translation>
    </message>
    <message>
        <source>The service refused “%1” for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>服务拒绝了对测试运行“%2”的“%1”操作。没有任何变化。</translation>
    </message>
    <message>
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>Outcome of an action; %1 is the test run&apos;s name or ID</extracomment>
        <translation>在此云中未找到测试运行“%1”。</translation>
    </message>
    <message>
        <source>“%1” was not sent for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action: no network, no credential …; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>对测试运行“%2”的“%1”操作未发送。没有任何变化。</translation>
    </message>
    <message>
        <source>It is not known yet whether “%1” worked for test run “%2”. Tallylight keeps checking.</source>
        <extracomment>Outcome of an action: no clear answer for 90 s; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>尚不清楚对测试运行“%2”的“%1”操作是否成功。Tallylight 会继续检查。</translation>
    </message>
    <message>
        <source>“%1” was canceled for test run “%2” before it was sent. Nothing has changed.</source>
        <extracomment>Outcome of an action: the user canceled it in time; %1 is its name, %2 the test run&apos;s</extracomment>
        <translation>对测试运行“%2”的“%1”操作在发送前已取消。没有任何变化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) paused.</source>
        <extracomment>Part of the outcome of pausing many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>已暂停 %Ln 个测试运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) resumed.</source>
        <extracomment>Part of the outcome of resuming many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>已继续 %Ln 个测试运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) interrupted.</source>
        <extracomment>Part of the outcome of interrupting many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>已中断 %Ln 个测试运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %Ln test run(s).</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln 个测试运行无需操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) unchanged.</source>
        <extracomment>Part of the outcome of a request for many test runs: answered, but without effect</extracomment>
        <translation>
            <numerusform>%Ln 个测试运行没有变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) refused by the service.</source>
        <extracomment>Part of the outcome of a request for many test runs: the service refused</extracomment>
        <translation>
            <numerusform>%Ln 项操作被服务拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>在此云中未找到 %Ln 个测试运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not sent.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln 项操作未发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln 项操作尚未确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) canceled before they were sent.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln 项操作在发送前已取消。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunDetails</name>
    <message>
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>此控制台的地址未知</translation>
    </message>
    <message>
        <source>Select a test run to see its details.</source>
        <extracomment>In place of the details while none or several test runs are selected</extracomment>
        <translation>请选择一个测试运行以查看详情。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>For screen readers: the tabs of the details of a test run</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Details of a test run: name of a tab</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>Details of a test run: name of a tab</extracomment>
        <translation>漏洞</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Details of a test run: name of a tab, what this program did to it</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>Details of a test run: name of a tab, what the service answered</extracomment>
        <translation>响应</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button: opens the web browser</extracomment>
        <translation>在 Wallarm Console 中打开</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunFilterTexts</name>
    <message>
        <source>In progress</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: those that have not ended</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended, no vulnerability found</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended, vulnerabilities found</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended early</extracomment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Show the test runs that have not ended</source>
        <extracomment>Tooltip of the filter &quot;In progress&quot;</extracomment>
        <translation>显示尚未结束的测试运行</translation>
    </message>
    <message>
        <source>Show the test runs that ended without a vulnerability</source>
        <extracomment>Tooltip of the filter &quot;Passed&quot;</extracomment>
        <translation>显示已结束且未发现漏洞的测试运行</translation>
    </message>
    <message>
        <source>Show the test runs that found vulnerabilities</source>
        <extracomment>Tooltip of the filter &quot;Failed&quot;</extracomment>
        <translation>显示发现漏洞的测试运行</translation>
    </message>
    <message>
        <source>Show the test runs that were interrupted</source>
        <extracomment>Tooltip of the filter &quot;Interrupted&quot;</extracomment>
        <translation>显示已中断的测试运行</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Filter of the test runs by age: first item, no filter</extracomment>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>Started in the last hour</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>最近 1 小时内开始</translation>
    </message>
    <message>
        <source>Started in the last 24 hours</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>最近 24 小时内开始</translation>
    </message>
    <message>
        <source>Started in the last 7 days</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>最近 7 天内开始</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Filter of the test runs: %1 kind of state, %2 how many test runs are of that kind</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Recording now</source>
        <extracomment>Filter of the test runs: those that are recording baseline requests now</extracomment>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Any domain</source>
        <extracomment>Filter of the test runs by domain: first item, no filter</extracomment>
        <translation>不限域名</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>For screen readers and as tooltip: the filter by domain name of the tested application</extracomment>
        <translation>域名</translation>
    </message>
    <message>
        <source>Any policy</source>
        <extracomment>Filter of the test runs by test policy: first item, no filter</extracomment>
        <translation>不限策略</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>For screen readers and as tooltip: the filter by test policy</extracomment>
        <translation>测试策略</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>For screen readers and as tooltip: the filter by the age of test runs</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button that clears all filters of the test runs</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: the service has reported no state, or does not know the test run</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Show the test runs whose state is unknown or that the service cannot find</source>
        <extracomment>Tooltip of the filter &quot;Unknown&quot;</extracomment>
        <translation>显示状态未知或在服务中找不到的测试运行</translation>
    </message>
    <message>
        <source>Recording now (%1, %2 not heard from)</source>
        <extracomment>Filter of the test runs: %1 how many are recording now, %2 how many more were when last heard from</extracomment>
        <translation>正在录制（%1，另有 %2 个无响应）</translation>
    </message>
    <message>
        <source>Show only the test runs that record baseline requests now, or did when they were last heard from</source>
        <extracomment>Tooltip of the filter &quot;Recording now&quot;</extracomment>
        <translation>仅显示正在录制基线请求，或上次响应时正在录制的测试运行</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunForm</name>
    <message>
        <source>This is not a valid ID. It contains a character that IDs cannot have.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>此 ID 无效，其中含有 ID 中不允许的字符。</translation>
    </message>
    <message>
        <source>Use baselines from %1</source>
        <extracomment>Check box, always checked, in the form that copies a test run; %1 is the test record&apos;s name</extracomment>
        <translation>使用测试记录 %1 中的基线请求</translation>
    </message>
    <message>
        <source>Test run name</source>
        <extracomment>Label of a field</extracomment>
        <translation>测试运行名称</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Label of a field</extracomment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Test record name</source>
        <extracomment>Label of a field</extracomment>
        <translation>测试记录名称</translation>
    </message>
    <message>
        <source>Same as the test run&apos;s name</source>
        <extracomment>Shown in the empty field of the test record&apos;s name</extracomment>
        <translation>与测试运行名称相同</translation>
    </message>
    <message>
        <source>Default Policy</source>
        <extracomment>First in the list of test policies, and shown in the empty field</extracomment>
        <translation>默认策略</translation>
    </message>
    <message>
        <source>Account ID</source>
        <extracomment>Label of a field: the number of the Wallarm account, called clientid by the service</extracomment>
        <translation>账号 ID</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <extracomment>Group of fields that can be unfolded</extracomment>
        <translation>高级设置</translation>
    </message>
    <message>
        <source>Stop on first fail</source>
        <extracomment>Check box</extracomment>
        <translation>首次失败时停止</translation>
    </message>
    <message>
        <source>Skip duplicated baselines</source>
        <extracomment>Check box</extracomment>
        <translation>跳过重复的基线请求</translation>
    </message>
    <message>
        <source>Skip following files extensions</source>
        <extracomment>Check box; below it is a field for the extensions</extracomment>
        <translation>跳过以下文件扩展名</translation>
    </message>
    <message>
        <source>RPS per test run</source>
        <extracomment>Label of a slider</extracomment>
        <translation>每个测试运行的 RPS</translation>
    </message>
    <message>
        <source>RPS per baseline</source>
        <extracomment>Label of a slider</extracomment>
        <translation>每个基线请求的 RPS</translation>
    </message>
    <message>
        <source>Stop baseline recording after</source>
        <extracomment>Label of a slider: recording stops automatically when no request has come for this long</extracomment>
        <translation>在以下时长后停止录制基线请求</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Last line of a drop-down list while its names are being read</extracomment>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>The names could not be read. Type the ID.</source>
        <extracomment>Last line of a drop-down list whose names could not be read from the service</extracomment>
        <translation>无法读取名称。请输入 ID。</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Label of a choice: the test policy&apos;s name, or its ID typed in</extracomment>
        <translation>测试策略</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Label of a choice: the FAST node&apos;s name, or its ID typed in</extracomment>
        <translation>节点</translation>
    </message>
    <message>
        <source>Choose a node or type its ID</source>
        <extracomment>Shown in the empty field of the FAST node</extracomment>
        <translation>选择节点或输入其 ID</translation>
    </message>
    <message>
        <source>The service refused this value: %1</source>
        <extracomment>Under a field whose value the service refused; %1 is the service&apos;s code for the reason</extracomment>
        <translation>服务拒绝了此值：%1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunMessages</name>
    <message>
        <source>Create similar test run</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>创建类似的测试运行</translation>
    </message>
    <message>
        <source>Copy test record ID</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>复制测试记录 ID</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Button of the message after a stop that failed
----------
Button of the message after a pause, resume or interrupt that failed
----------
Button of a message: reads the test run again</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button of the message after a stop
----------
Button of the message after a pause, resume or interrupt
----------
Button of the message that a test run may exist</extracomment>
        <translation>在 Wallarm Console 中打开</translation>
    </message>
    <message>
        <source>Retry unconfirmed</source>
        <extracomment>Button of the message after a request for many: repeats it for those that are not confirmed</extracomment>
        <translation>重试未确认项</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of the message after a test run was created: selects it in the table</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button of the message after a test run was created</extracomment>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>A test run was added by its ID, but the service does not know it; %1 is the ID</extracomment>
        <translation>在此云中未找到测试运行“%1”。</translation>
    </message>
    <message>
        <source>Test run “%1” could not be read. %2</source>
        <extracomment>A test run was added by its ID and could not be read; %1 is the ID, %2 a sentence with the reason</extracomment>
        <translation>未能读取测试运行“%1”。%2</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Button of a message: removes the test run from the table</extracomment>
        <translation>从列表中移除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new test run(s) loaded.</source>
        <extracomment>After &quot;Load from Wallarm&quot;</extracomment>
        <translation>
            <numerusform>已加载 %Ln 个新测试运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new test runs.</source>
        <extracomment>After &quot;Load from Wallarm&quot;</extracomment>
        <translation>没有新的测试运行。</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Button of the message after a request for many: shows the outcome of each</extracomment>
        <translation>报告…</translation>
    </message>
    <message>
        <source>The recording of “%1” is being stopped. The new test run will be created after that.</source>
        <extracomment>While a recording is stopped so that its record can be copied; %1 is the name of the test run that records</extracomment>
        <translation>正在停止测试运行“%1”的录制。随后将创建新的测试运行。</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>Button of the message after a copy was refused: stops the recording, then makes the copy</extracomment>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Button of the message that a test run may exist: opens the dialog that takes its ID</extracomment>
        <translation>添加测试运行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) created.</source>
        <extracomment>Several test runs were created one after another; a complete sentence</extracomment>
        <translation>
            <numerusform>已创建 %Ln 个测试运行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunNotices</name>
    <message>
        <source>Automatic stop</source>
        <extracomment>Title of a desktop notification: a rule is about to stop a recording</extracomment>
        <translation>自动停止</translation>
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
        <translation>服务器未停止录制。测试运行“%1”仍在录制：请重试，或在 Wallarm Console 中停止录制。</translation>
    </message>
    <message>
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name or ID</extracomment>
        <translation>在此云中未找到测试运行“%1”。</translation>
    </message>
    <message>
        <source>The service refused to stop the recording of “%1”. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>服务拒绝停止测试运行“%1”的录制。没有任何变化。</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was not sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: no network, no credential …; %1 is the test run&apos;s name</extracomment>
        <translation>停止测试运行“%1”录制的请求未发送。没有任何变化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) stopped.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>已停止 %Ln 项录制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) still active.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln 项录制仍在进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>在此云中未找到 %Ln 个测试运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) refused by the service.</source>
        <extracomment>Part of the outcome of stopping many at once: the service refused; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作被服务拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not sent.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作未发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作尚未确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>This stop could not be saved to disk and would be forgotten after a crash.</source>
        <extracomment>Added to the outcome of a stop when the program&apos;s own records could not be written to disk</extracomment>
        <translation>未能将此次停止保存到磁盘，程序崩溃后将不会留下记录。</translation>
    </message>
    <message>
        <source>Test run “%1” was created from the test record.</source>
        <extracomment>Outcome of Create similar test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>已从测试记录创建测试运行“%1”。</translation>
    </message>
    <message>
        <source>Test run “%1” was created. Its recording begins when the node is ready.</source>
        <extracomment>Outcome of Create test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>已创建测试运行“%1”。节点就绪后开始录制。</translation>
    </message>
    <message>
        <source>The test run may have been created. Check before you try again.</source>
        <extracomment>Outcome of creating a run whose answer was lost</extracomment>
        <translation>测试运行可能已创建。请先确认再重试。</translation>
    </message>
    <message>
        <source>The test run was not created.</source>
        <extracomment>Outcome of creating a run; a sentence with the reason follows</extracomment>
        <translation>测试运行未创建。</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was canceled before it was sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: the user canceled the request in time; %1 is the test run&apos;s name</extracomment>
        <translation>停止测试运行“%1”录制的请求在发送前已取消。没有任何变化。</translation>
    </message>
    <message>
        <source>The response was lost, but test run “%1” is in the list, so it was created.</source>
        <extracomment>Outcome of creating a run whose answer was lost; %1 is the new run&apos;s name or ID</extracomment>
        <translation>响应已丢失，但在列表中找到了测试运行“%1”：它已创建。</translation>
    </message>
    <message>
        <source>Recording is still active for test record “%1”. Stop recording first.</source>
        <extracomment>A copy was refused; %1 is the ID of the test record</extracomment>
        <translation>测试记录“%1”仍在录制。请先停止录制。</translation>
    </message>
    <message>
        <source>The recording of “%1” has ended.</source>
        <extracomment>Before the outcome of a copy for which a recording had to be stopped; %1 is that test run&apos;s name</extracomment>
        <translation>测试运行“%1”的录制已结束。</translation>
    </message>
    <message>
        <source>The test run was not copied.</source>
        <extracomment>After the sentence that a recording which prevents a copy could not be stopped</extracomment>
        <translation>未复制测试运行。</translation>
    </message>
    <message>
        <source>The service does not know this request.</source>
        <extracomment>Reason why a stop, pause … failed: HTTP 404 or 405, although the test run itself exists</extracomment>
        <translation>服务不支持此请求。</translation>
    </message>
    <message>
        <source>The test record was not stopped instead, because another test run is recording into it.</source>
        <extracomment>Reason why a recording was not stopped the other possible way, through its test record</extracomment>
        <translation>也没有改为停止测试记录，因为另一个测试运行正在向其中录制。</translation>
    </message>
    <message>
        <source>The test run has ended. Nothing is being recorded anymore.</source>
        <extracomment>After &quot;Recording stopped for …&quot;: the run&apos;s state is a final one</extracomment>
        <translation>测试运行已结束；不再录制任何内容。</translation>
    </message>
    <message>
        <source>Testing of the recorded requests continues.</source>
        <extracomment>After &quot;Recording stopped for …&quot;: the run is still running</extracomment>
        <translation>对已录制请求的测试将继续进行。</translation>
    </message>
    <message>
        <source>Test record “%1” can be reused.</source>
        <extracomment>After &quot;Recording stopped for …&quot;; %1 is the test record&apos;s name or ID</extracomment>
        <translation>可以重用测试记录“%1”。</translation>
    </message>
    <message>
        <source>Recording stopped for “%1”.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name. More sentences may follow</extracomment>
        <translation>测试运行“%1”的录制已停止。</translation>
    </message>
    <message>
        <source>Test run “%1” has ended. Nothing is being recorded anymore.</source>
        <extracomment>Outcome of Stop recording: the run has ended, by the stop or on its own; %1 is its name</extracomment>
        <translation>测试运行“%1”已结束；不再录制任何内容。</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of “%1” has stopped. Tallylight checks every few seconds until it is certain.</source>
        <extracomment>Outcome of Stop recording: no clear answer for 90 seconds; %1 is the test run&apos;s name</extracomment>
        <translation>尚不清楚测试运行“%1”的录制是否已停止。Tallylight 每隔几秒检查一次，直到确定为止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) have ended. Nothing is being recorded anymore.</source>
        <extracomment>Part of the outcome of stopping many at once: runs that ended, by the stop or on their own</extracomment>
        <translation>
            <numerusform>%Ln 个测试运行已结束；不再录制任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of “%1” has stopped after all, at %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>测试运行“%1”的录制最终确认已停止（%2）。</translation>
    </message>
    <message>
        <source>Test run “%1” has ended after all, at %2. Nothing is being recorded anymore.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>测试运行“%1”最终确认已结束（%2）。不再录制任何内容。</translation>
    </message>
    <message>
        <source>“%1” is still recording as of %2. Try again, or stop it in Wallarm Console.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>测试运行“%1”仍在录制（%2）。请重试，或在 Wallarm Console 中停止录制。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) not stopped: the stop was canceled before it was sent.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence: nothing was sent for these</extracomment>
        <translation>
            <numerusform>%Ln 项录制未停止：停止操作在发送前已取消。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOverview</name>
    <message>
        <source>Overview</source>
        <extracomment>Details of a test run: name of the tab, for screen readers</extracomment>
        <translation>概览</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Details of a test run: heading above the bar</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Baseline requests</source>
        <extracomment>Details of a test run: heading above the numbers of passed, failed and other baseline requests</extracomment>
        <translation>基线请求</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Details of a test run: heading above the test requests per second</extracomment>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SaveViewDialog</name>
    <message>
        <source>The view with this name will be replaced.</source>
        <extracomment>In the dialog &quot;Save view&quot;: there is a saved view of that name</extracomment>
        <translation>同名的视图将被替换。</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>Title of the dialog</extracomment>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of the dialog &quot;Save view&quot;</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field of the dialog &quot;Save view&quot;</extracomment>
        <translation>名称：</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SearchButtons</name>
    <message>
        <source>Search</source>
        <extracomment>Magnifying glass in a field for words</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button in a field: empties the field</extracomment>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <extracomment>Button in a password field: hides what is typed again</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button in a password field: makes what is typed readable</extracomment>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ServiceErrorText</name>
    <message>
        <source>Wallarm did not accept the credentials. Check the token, or the UUID and secret key. They may belong to another cloud.</source>
        <extracomment>HTTP 401 of Wallarm. The credentials are a token, or a UUID and a secret key</extracomment>
        <translation>Wallarm 未接受凭证。请检查令牌，或 UUID 和密钥，它们可能属于另一个云。</translation>
    </message>
    <message>
        <source>Agora did not accept the customer ID and customer secret. Check both. They may belong to another account.</source>
        <extracomment>HTTP 401 of Agora</extracomment>
        <translation>声网未接受客户 ID 和客户密钥。请检查两者，它们可能属于另一个账号。</translation>
    </message>
    <message>
        <source>The service did not accept the credentials. Check them.</source>
        <extracomment>HTTP 401</extracomment>
        <translation>服务未接受凭证。请检查凭证。</translation>
    </message>
    <message>
        <source>This account has no right to do this, or the credentials belong to another cloud.</source>
        <extracomment>HTTP 403 of Wallarm</extracomment>
        <translation>此账号无权进行此操作，或者凭证属于另一个云。</translation>
    </message>
    <message>
        <source>This account has no right to do this. Check that the customer ID and the App ID belong to the same account.</source>
        <extracomment>HTTP 403 of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>此账号无权进行此操作。请检查客户 ID 和 App ID 是否属于同一账号。</translation>
    </message>
    <message>
        <source>This account is not allowed to do this.</source>
        <extracomment>HTTP 403</extracomment>
        <translation>此账号无权进行此操作。</translation>
    </message>
    <message>
        <source>There is no Wallarm API at this address. Check the cloud or the address of the connection.</source>
        <extracomment>HTTP 404 when a Wallarm connection is tested</extracomment>
        <translation>此地址没有 Wallarm API。请检查连接的云或地址。</translation>
    </message>
    <message>
        <source>The service does not know this test run. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404 to a request about a test run</extracomment>
        <translation>服务中没有此测试运行，它可能属于另一个账号或云。</translation>
    </message>
    <message>
        <source>The service does not know this test record. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404 to a request about a test record</extracomment>
        <translation>服务中没有此测试记录，它可能属于另一个账号或云。</translation>
    </message>
    <message>
        <source>The service does not know the node, test policy, or test record of the new test run, or FAST is not available in this cloud.</source>
        <extracomment>HTTP 404 when a test run is created or copied</extracomment>
        <translation>服务中没有新测试运行的节点、测试策略或测试记录，或者此云不提供 FAST。</translation>
    </message>
    <message>
        <source>This account&apos;s API does not list test runs.</source>
        <extracomment>HTTP 404 to the request for all test runs</extracomment>
        <translation>此账号的 API 不提供测试运行列表。</translation>
    </message>
    <message>
        <source>This account&apos;s API does not list nodes and test policies.</source>
        <extracomment>HTTP 404 to the request for all nodes or test policies</extracomment>
        <translation>此账号的 API 不提供节点和测试策略列表。</translation>
    </message>
    <message>
        <source>The service does not know this test run, or does not list its vulnerabilities.</source>
        <extracomment>HTTP 404 to the request for the vulnerabilities of a test run</extracomment>
        <translation>服务中没有此测试运行，或者不提供其漏洞列表。</translation>
    </message>
    <message>
        <source>Agora finds no recording under these IDs. It may have ended. Check the App ID, the recording ID (sid), and the mode.</source>
        <extracomment>HTTP 404 to a request about a cloud recording; &quot;App ID&quot; and &quot;sid&quot; stay</extracomment>
        <translation>声网找不到使用这些 ID 的录制，它可能已结束。请检查 App ID、录制 ID（sid）和模式。</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <extracomment>HTTP 404</extracomment>
        <translation>服务中没有所请求的内容。</translation>
    </message>
    <message>
        <source>There is no Agora Cloud Recording at this address. Check the address of the connection.</source>
        <extracomment>HTTP 404 when a cloud recording is started or a connection tested: a wrong address</extracomment>
        <translation>此地址没有声网云端录制服务。请检查连接的地址。</translation>
    </message>
    <message numerus="yes">
        <source>The service refused %Ln value(s): %1.</source>
        <extracomment>Refusal of a request; %1 is the list of the refused parameters, JSON names</extracomment>
        <translation>
            <numerusform>服务拒绝了 %Ln 个值：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused the request and gave no reason.</source>
        <extracomment>Any other refusal</extracomment>
        <translation>服务拒绝了请求，且未说明原因。</translation>
    </message>
    <message>
        <source>The service refused the request. See the details for the reason.</source>
        <extracomment>Any other refusal; the service&apos;s own words are in the details</extracomment>
        <translation>服务拒绝了请求。原因见详情。</translation>
    </message>
    <message>
        <source>The token or secret key of this connection is missing. Enter it again.</source>
        <extracomment>Nothing is stored for the connection</extracomment>
        <translation>缺少此连接的令牌或密钥。请重新输入。</translation>
    </message>
    <message>
        <source>The customer secret of this connection is missing. Enter it again.</source>
        <extracomment>Nothing is stored for the connection</extracomment>
        <translation>缺少此连接的客户密钥。请重新输入。</translation>
    </message>
    <message>
        <source>The credentials are missing. Enter them again.</source>
        <extracomment>Nothing is stored</extracomment>
        <translation>缺少凭证。请重新输入。</translation>
    </message>
    <message>
        <source>Agora does not know this App ID, or Cloud Recording is not enabled for it. Check the App ID, and enable Cloud Recording in the Agora console.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>声网中没有此 App ID，或者尚未为其开通云端录制。请检查 App ID，并在声网控制台中开通云端录制。</translation>
    </message>
    <message>
        <source>Cloud Recording is not enabled for this App ID. Enable it in the Agora console.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>尚未为此 App ID 开通云端录制。请在声网控制台中开通。</translation>
    </message>
    <message>
        <source>The Agora project is not active, for example because of an unpaid bill. Ask the account&apos;s owner.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>该声网项目未处于活动状态，例如因为账单未支付。请询问账号所有者。</translation>
    </message>
    <message>
        <source>This Agora project has too many recordings at once. Stop one, or try again later.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>此声网项目同时进行的录制过多。请停止其中一项，或稍后再试。</translation>
    </message>
    <message>
        <source>Agora does not accept this channel name. Check its characters and its length.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>声网不接受此频道名。请检查其字符和长度。</translation>
    </message>
    <message>
        <source>The channel token has expired. Create a new one, and start again with it.</source>
        <extracomment>Refusal of Agora: the token that lets the recorder into the channel</extracomment>
        <translation>频道 Token 已过期。请创建新的 Token，并用它重新开始。</translation>
    </message>
    <message>
        <source>Agora did not accept the channel token. It must be made for this App ID, channel, and UID.</source>
        <extracomment>Refusal of Agora: the token that lets the recorder into the channel; &quot;App ID&quot;, &quot;UID&quot; stay</extracomment>
        <translation>声网未接受频道 Token。它必须是为此 App ID、频道和 UID 生成的。</translation>
    </message>
    <message>
        <source>This channel is already being recorded under this UID.</source>
        <extracomment>Refusal of Agora; &quot;UID&quot; stays</extracomment>
        <translation>此频道已在使用此 UID 录制。</translation>
    </message>
    <message>
        <source>The App ID, channel, UID, or recording ID (sid) does not belong to the resource ID.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot;, &quot;UID&quot; and &quot;sid&quot; stay</extracomment>
        <translation>App ID、频道、UID 或录制 ID（sid）与 Resource ID 不对应。</translation>
    </message>
    <message>
        <source>Agora does not accept this layout.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>声网不接受此布局。</translation>
    </message>
    <message>
        <source>Agora does not accept one of the settings. Its reason is in the details.</source>
        <extracomment>Refusal of Agora; the service&apos;s own words are in the details</extracomment>
        <translation>声网不接受其中一项设置。原因见详情。</translation>
    </message>
    <message>
        <source>Agora has no free recorder at the moment. Try again later.</source>
        <extracomment>Failure of Agora</extracomment>
        <translation>声网目前没有空闲的录制资源。请稍后再试。</translation>
    </message>
    <message>
        <source>Agora did not finish the request in time.</source>
        <extracomment>Failure of Agora</extracomment>
        <translation>声网未能及时完成请求。</translation>
    </message>
    <message>
        <source>The recording is already ending.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>录制已在结束过程中。</translation>
    </message>
    <message>
        <source>Agora could not read the request. This is an error in Tallylight. Please report it with the details.</source>
        <extracomment>Refusal of Agora: a bug in this program</extracomment>
        <translation>声网无法读取请求。这是 Tallylight 的错误，请附上详情进行报告。</translation>
    </message>
    <message>
        <source>The reservation (resource ID) is no longer valid. Start again.</source>
        <extracomment>Refusal of a start: the resource ID is a reservation, good for five minutes</extracomment>
        <translation>预留（Resource ID）已失效。请重新开始。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SheetTexts</name>
    <message>
        <source>Elsewhere in the window</source>
        <extracomment>Heading on the sheet of shortcuts: those that are in no menu</extracomment>
        <translation>窗口的其他位置</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SilenceLine</name>
    <message>
        <source>%1 has given no usable answer yet.</source>
        <extracomment>Above the table; %1 is a connection that has answered every request with an error since the program started</extracomment>
        <translation>%1 尚未给出可用的响应。</translation>
    </message>
    <message>
        <source>%1 has given no usable answer since %2.</source>
        <extracomment>Above the table; %1 is a connection that answers every request with an error, %2 a time</extracomment>
        <translation>%1 自 %2 起没有给出可用的响应。</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <extracomment>Above the table; %1 is a connection that has not answered since the program started</extracomment>
        <translation>%1 尚未响应。</translation>
    </message>
    <message>
        <source>%1 has not answered since %2.</source>
        <extracomment>Above the table; %1 is a connection, %2 the time of its last answer</extracomment>
        <translation>%1 自 %2 起没有响应。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) do not answer.</source>
        <extracomment>Above the table, when more than one connection does not answer</extracomment>
        <translation>
            <numerusform>%Ln 个连接没有响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <extracomment>Above the table, after &quot;… has not answered since …&quot;; %1 is a duration, such as &quot;12 s&quot;</extracomment>
        <translation>%1后再试。</translation>
    </message>
    <message>
        <source>Trying now…</source>
        <extracomment>Above the table, after &quot;… has not answered since …&quot;: a request is on its way</extracomment>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: immediately tries the connection that does not answer</extracomment>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <extracomment>For screen readers; %1 is a connection that did not answer for a while</extracomment>
        <translation>%1 已恢复响应。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SpanEdit</name>
    <message>
        <source>seconds</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <extracomment>For screen readers: choice of seconds, minutes, hours or days</extracomment>
        <translation>时间单位</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SpeedView</name>
    <message>
        <source>%1 RPS now</source>
        <extracomment>Details of a test run; %1 is a number: test requests per second now</extracomment>
        <translation>当前 %1 RPS</translation>
    </message>
    <message>
        <source>%1 RPS on average</source>
        <extracomment>Details of a test run; %1 is a number: test requests per second over the whole run</extracomment>
        <translation>平均 %1 RPS</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>Details of a test run: the service has reported no speed yet; it does after ten seconds</extracomment>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Between %1 and %2 RPS in the last %3.</source>
        <extracomment>For screen readers: the line of speeds; %1 and %2 are requests per second, %3 is a duration</extracomment>
        <translation>最近 %3内为 %1～%2 RPS。</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>For screen readers: the line that shows test requests per second over time</extracomment>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StaleText</name>
    <message>
        <source>No answer since %1</source>
        <extracomment>A separate line about a test run or recording; %1 is a time, or a date and a time</extracomment>
        <translation>自 %1 起无响应</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <extracomment>A separate line about a test run or recording: the service has not answered since the program started</extracomment>
        <translation>尚无响应</translation>
    </message>
    <message>
        <source>%1 (not heard from since %2)</source>
        <extracomment>The last known but old state of a test run or recording; %1 is a state, such as &quot;Recording&quot;, %2 a time, or a date and a time</extracomment>
        <translation>%1（自 %2 起无响应）</translation>
    </message>
    <message>
        <source>%1 (no answer yet)</source>
        <extracomment>The last known state of a test run or recording from before the program started; %1 is a state, such as &quot;Recording&quot;</extracomment>
        <translation>%1（尚无响应）</translation>
    </message>
    <message>
        <source>The last read failed. %1</source>
        <extracomment>Below the last known state of a test run; %1 is a sentence with the reason</extracomment>
        <translation>上次读取失败。%1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartDialog</name>
    <message>
        <source>Start cloud recording</source>
        <extracomment>Title of a window
----------
Button: starts the recording</extracomment>
        <translation>开始云端录制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>For screen readers: the list of steps at the side of a window</extracomment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the previous step</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Close without starting?</source>
        <extracomment>Question when the window that starts a cloud recording is closed</extracomment>
        <translation>不开始录制就关闭吗？</translation>
    </message>
    <message>
        <source>Nothing has been started. What you entered will be lost.</source>
        <extracomment>What closing the window that starts a cloud recording means</extracomment>
        <translation>尚未开始任何录制。你填写的内容将丢失。</translation>
    </message>
    <message>
        <source>Close without starting</source>
        <extracomment>Button: closes the window that starts a cloud recording</extracomment>
        <translation>关闭而不开始</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button</extracomment>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartSummary</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Where files go; %1 is the user&apos;s name for a storage, %2 the bucket with its folder
----------
Where files go; %1 is the name of a company, %2 the bucket with its folder</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>When it is stopped, or after %1.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>停止录制时，或在 %1后。</translation>
    </message>
    <message>
        <source>When it is stopped, when the channel has been empty for %1, or after %2, when Tallylight stops it.</source>
        <extracomment>What ends a recording; %1 and %2 are durations</extracomment>
        <translation>停止录制时、频道中没有用户达到 %1时，或在 %2后由 Tallylight 停止时。</translation>
    </message>
    <message>
        <source>When it is stopped, or when the channel has been empty for %1.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>停止录制时，或频道中没有用户达到 %1时。</translation>
    </message>
    <message>
        <source>Audio only</source>
        <extracomment>In place of the size of a video</extracomment>
        <translation>仅音频</translation>
    </message>
    <message>
        <source>As each user sends it</source>
        <extracomment>In place of the size of a video: each user&apos;s video is recorded as it is sent</extracomment>
        <translation>按每个用户发送的画面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fps</source>
        <extracomment>A video; %1 is its width and height, %Ln the number of frames per second</extracomment>
        <translation>
            <numerusform>%1，%Ln 帧/秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 At most about %2.</source>
        <extracomment>What a recording costs; %1 is the sentence &quot;About … an hour.&quot;, %2 an amount of money</extracomment>
        <translation>%1最多约 %2。</translation>
    </message>
    <message>
        <source>Ends:</source>
        <extracomment>Field: what ends the recording</extracomment>
        <translation>结束：</translation>
    </message>
    <message>
        <source>Costs:</source>
        <extracomment>Field: what the recording costs</extracomment>
        <translation>费用：</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartTexts</name>
    <message>
        <source>Connection:</source>
        <extracomment>Field: name of the connection</extracomment>
        <translation>连接：</translation>
    </message>
    <message>
        <source>What to record:</source>
        <extracomment>Field: a channel mixed, a channel stream by stream, or a web page</extracomment>
        <translation>录制内容：</translation>
    </message>
    <message>
        <source>App ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID：</translation>
    </message>
    <message>
        <source>Channel name:</source>
        <extracomment>Field</extracomment>
        <translation>频道名：</translation>
    </message>
    <message>
        <source>Recording name:</source>
        <extracomment>Field: name of the recording of a web page</extracomment>
        <translation>录制名称：</translation>
    </message>
    <message>
        <source>Page address:</source>
        <extracomment>Field: web address of the page that is recorded</extracomment>
        <translation>页面地址：</translation>
    </message>
    <message>
        <source>Recorder UID:</source>
        <extracomment>Field: number under which the recorder joins the channel; &quot;UID&quot; is not translated</extracomment>
        <translation>录制服务的 UID：</translation>
    </message>
    <message>
        <source>Channel token (optional):</source>
        <extracomment>Field: token of a channel that asks for one</extracomment>
        <translation>频道 Token（可选）：</translation>
    </message>
    <message>
        <source>Storage:</source>
        <extracomment>Field: the place in a cloud storage that the files go to</extracomment>
        <translation>存储：</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: the user&apos;s own name for a cloud storage</extracomment>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Third-party cloud storage:</source>
        <extracomment>Field: which company&apos;s storage the files go to</extracomment>
        <translation>第三方云存储：</translation>
    </message>
    <message>
        <source>Region:</source>
        <extracomment>Field: region of a cloud storage</extracomment>
        <translation>区域：</translation>
    </message>
    <message>
        <source>Storage host:</source>
        <extracomment>Field: host name of a cloud storage</extracomment>
        <translation>存储的主机名：</translation>
    </message>
    <message>
        <source>Bucket:</source>
        <extracomment>Field: a place in a cloud storage</extracomment>
        <translation>存储桶：</translation>
    </message>
    <message>
        <source>Access key:</source>
        <extracomment>Field: key of a cloud storage</extracomment>
        <translation>访问密钥（Access Key）：</translation>
    </message>
    <message>
        <source>Secret key:</source>
        <extracomment>Field: key of a cloud storage</extracomment>
        <translation>密钥（Secret Key）：</translation>
    </message>
    <message>
        <source>Folder (optional):</source>
        <extracomment>Field: folder in a cloud storage, such as qa/smoke</extracomment>
        <translation>文件夹（可选）：</translation>
    </message>
    <message>
        <source>Server-side encryption:</source>
        <extracomment>Field: how the storage encrypts the files</extracomment>
        <translation>存储加密方式：</translation>
    </message>
    <message>
        <source>File tag (optional):</source>
        <extracomment>Field: a tag of the form key=value that the storage attaches to the files</extracomment>
        <translation>文件标签（可选）：</translation>
    </message>
    <message>
        <source>Session token:</source>
        <extracomment>Field: token that belongs to storage keys which are valid for only a few hours</extracomment>
        <translation>会话 Token：</translation>
    </message>
    <message>
        <source>Temporary keys valid until:</source>
        <extracomment>Field: a date and time</extracomment>
        <translation>临时密钥有效期至：</translation>
    </message>
    <message>
        <source>Ends when the channel is empty for:</source>
        <extracomment>Field: the recording ends automatically when the channel has been empty for this long</extracomment>
        <translation>频道中没有用户达到以下时长后结束：</translation>
    </message>
    <message>
        <source>Ends by itself after:</source>
        <extracomment>Field: longest time that a web page is recorded</extracomment>
        <translation>达到以下时长后自行结束：</translation>
    </message>
    <message>
        <source>Can be controlled for:</source>
        <extracomment>Field: how long the service accepts requests for the recording, such as a stop</extracomment>
        <translation>可从此处停止的时限：</translation>
    </message>
    <message>
        <source>Channel token valid until:</source>
        <extracomment>Field: a date and time</extracomment>
        <translation>频道 Token 有效期至：</translation>
    </message>
    <message>
        <source>Automatic stop:</source>
        <extracomment>Field: this program stops the recording after some hours</extracomment>
        <translation>自动停止：</translation>
    </message>
    <message>
        <source>Channel type:</source>
        <extracomment>Field: how the channel is used, as a call or as a live broadcast</extracomment>
        <translation>频道场景：</translation>
    </message>
    <message>
        <source>Record:</source>
        <extracomment>Field: audio, video or both</extracomment>
        <translation>录制：</translation>
    </message>
    <message>
        <source>Video stream:</source>
        <extracomment>Field: the high- or low-resolution video that users send</extracomment>
        <translation>视频流：</translation>
    </message>
    <message>
        <source>Audio of:</source>
        <extracomment>Field: the users whose audio is recorded</extracomment>
        <translation>录制音频的用户：</translation>
    </message>
    <message>
        <source>Video of:</source>
        <extracomment>Field: the users whose video is recorded</extracomment>
        <translation>录制视频的用户：</translation>
    </message>
    <message>
        <source>Users recorded at once:</source>
        <extracomment>Field: how many users are recorded at once</extracomment>
        <translation>同时录制的用户数：</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <extracomment>Field: size of the video</extracomment>
        <translation>分辨率：</translation>
    </message>
    <message>
        <source>Frame rate:</source>
        <extracomment>Field: frames per second</extracomment>
        <translation>帧率：</translation>
    </message>
    <message>
        <source>Bit rate:</source>
        <extracomment>Field: how much data the video uses</extracomment>
        <translation>码率：</translation>
    </message>
    <message>
        <source>Page size:</source>
        <extracomment>Field: size of the browser&apos;s window</extracomment>
        <translation>页面尺寸：</translation>
    </message>
    <message>
        <source>The page:</source>
        <extracomment>Field: how the page is displayed</extracomment>
        <translation>页面：</translation>
    </message>
    <message>
        <source>Sound:</source>
        <extracomment>Field: quality of the sound</extracomment>
        <translation>音质：</translation>
    </message>
    <message>
        <source>Layout:</source>
        <extracomment>Field: how the users are arranged in the video</extracomment>
        <translation>布局：</translation>
    </message>
    <message>
        <source>UID shown large:</source>
        <extracomment>Field: the user who is shown large; &quot;UID&quot; is not translated</extracomment>
        <translation>大视窗的 UID：</translation>
    </message>
    <message>
        <source>Per-user files:</source>
        <extracomment>Field: what the files contain</extracomment>
        <translation>每个用户的文件：</translation>
    </message>
    <message>
        <source>Screenshots:</source>
        <extracomment>Field: screenshots taken during the recording</extracomment>
        <translation>截图：</translation>
    </message>
    <message>
        <source>Screenshot every:</source>
        <extracomment>Field: time between two screenshots</extracomment>
        <translation>截图间隔：</translation>
    </message>
    <message>
        <source>Files:</source>
        <extracomment>Field: file types</extracomment>
        <translation>文件：</translation>
    </message>
    <message>
        <source>New MP4 file every:</source>
        <extracomment>Field: after how long a new MP4 file begins</extracomment>
        <translation>新建 MP4 文件的间隔：</translation>
    </message>
    <message>
        <source>Page load timeout:</source>
        <extracomment>Field: longest time that the page may take to say that it is ready</extracomment>
        <translation>页面加载超时：</translation>
    </message>
    <message>
        <source>RTMP address (optional):</source>
        <extracomment>Field: address to which the video is also broadcast</extracomment>
        <translation>RTMP 地址（可选）：</translation>
    </message>
    <message>
        <source>Channel encryption:</source>
        <extracomment>Field: how the channel is encrypted</extracomment>
        <translation>频道加密：</translation>
    </message>
    <message>
        <source>Encryption key:</source>
        <extracomment>Field: key of an encrypted channel</extracomment>
        <translation>加密密钥：</translation>
    </message>
    <message>
        <source>Encryption salt:</source>
        <extracomment>Field: second key of an encrypted channel; the technical term is &quot;salt&quot;</extracomment>
        <translation>加密盐：</translation>
    </message>
    <message>
        <source>Recorder area:</source>
        <extracomment>Field: part of the world in which the recorder runs</extracomment>
        <translation>录制服务所在地区：</translation>
    </message>
    <message>
        <source>Choose the connection that the recording is billed to.</source>
        <extracomment>Under a field</extracomment>
        <translation>请选择录制计费所用的连接。</translation>
    </message>
    <message>
        <source>Enter the App ID of the project.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>请输入项目的 App ID。</translation>
    </message>
    <message>
        <source>This contains a character that is not allowed in an ID, such as a slash. Copy only the ID.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>其中含有 ID 中不允许的字符，例如斜杠。请只复制 ID。</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入频道名。</translation>
    </message>
    <message>
        <source>Use up to 64 characters: letters A–Z, digits, spaces and common punctuation.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>最多使用 64 个字符：字母 A–Z、数字、空格和常用标点。</translation>
    </message>
    <message>
        <source>Use 1 to 128 characters: letters A–Z, digits, spaces and common punctuation.</source>
        <extracomment>Under the field for the name of a recording of a web page</extracomment>
        <translation>使用 1～128 个字符：字母 A–Z、数字、空格和常用标点。</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>UID 是 1～4294967295 的整数。</translation>
    </message>
    <message>
        <source>This UID belongs to a user of the channel, and they would disconnect each other. Choose another one.</source>
        <extracomment>Under the field for the recorder&apos;s UID</extracomment>
        <translation>频道中有用户使用此 UID，双方会互相将对方挤出频道。请另选一个。</translation>
    </message>
    <message>
        <source>These settings belong to another recording mode.</source>
        <extracomment>Under the choice of the recording mode</extracomment>
        <translation>这些设置属于另一种录制模式。</translation>
    </message>
    <message>
        <source>Enter 1 to 720 hours.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>请输入 1～720 小时。</translation>
    </message>
    <message>
        <source>The request was changed while it was being prepared. Try again.</source>
        <extracomment>Under the choice of the recording mode</extracomment>
        <translation>请求在准备过程中发生了变化。请重试。</translation>
    </message>
    <message>
        <source>Choose where to store the files.</source>
        <extracomment>Under the choice of a cloud storage</extracomment>
        <translation>请选择文件的存储位置。</translation>
    </message>
    <message>
        <source>Enter a name for this storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入此存储的名称。</translation>
    </message>
    <message>
        <source>Another storage already has this name.</source>
        <extracomment>Under the field for the name of a cloud storage</extracomment>
        <translation>另一个存储已使用此名称。</translation>
    </message>
    <message>
        <source>The service cannot store files there.</source>
        <extracomment>Under the choice of a cloud storage&apos;s company</extracomment>
        <translation>服务无法将文件存储到该处。</translation>
    </message>
    <message>
        <source>The service no longer lists this storage. It may not be accepted.</source>
        <extracomment>Under the choice of a cloud storage&apos;s company</extracomment>
        <translation>服务不再列出此存储，可能不会接受它。</translation>
    </message>
    <message>
        <source>Choose a region of this storage.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>请选择此存储的区域。</translation>
    </message>
    <message>
        <source>The service no longer lists this region. It may not be accepted.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>服务不再列出此区域，可能不会接受它。</translation>
    </message>
    <message>
        <source>Enter the bucket name.</source>
        <extracomment>Under an empty field; a bucket is a place in a cloud storage</extracomment>
        <translation>请输入存储桶的名称。</translation>
    </message>
    <message>
        <source>Enter the access key of the storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入存储的访问密钥（Access Key）。</translation>
    </message>
    <message>
        <source>Enter the secret key of the storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入存储的密钥（Secret Key）。</translation>
    </message>
    <message>
        <source>Use only letters A–Z and digits, with a slash between folders, up to 128 characters in total.</source>
        <extracomment>Under the field for a folder in a cloud storage</extracomment>
        <translation>只能使用字母 A–Z 和数字，各级文件夹之间用斜杠分隔，总共最多 128 个字符。</translation>
    </message>
    <message>
        <source>Temporary keys work with Amazon S3, Alibaba Cloud and Tencent Cloud only.</source>
        <extracomment>Under the field for the token of temporary storage keys</extracomment>
        <translation>临时密钥仅适用于 Amazon S3、阿里云和腾讯云。</translation>
    </message>
    <message>
        <source>The keys must be valid for at least four more hours.</source>
        <extracomment>Under the field for the end of temporary storage keys</extracomment>
        <translation>密钥的剩余有效期至少须为四小时。</translation>
    </message>
    <message>
        <source>Enter 1 to 32 UIDs, separated by spaces or commas.</source>
        <extracomment>Under a list of UIDs</extracomment>
        <translation>请输入 1～32 个 UID，以空格或逗号分隔。</translation>
    </message>
    <message>
        <source>Users are chosen for only one of audio and video. Nothing of the other would be recorded. Choose users here too.</source>
        <extracomment>Under the choice of whose audio or video is recorded</extracomment>
        <translation>只为音频或视频中的一种选择了用户，另一种将完全不会被录制。请在此处也选择用户。</translation>
    </message>
    <message>
        <source>Choose how many users are recorded at once.</source>
        <extracomment>Under the choice of how many users are recorded at once</extracomment>
        <translation>请选择同时录制的用户数。</translation>
    </message>
    <message>
        <source>Original audio can be kept only when audio alone is recorded.</source>
        <extracomment>Under the choice of what each user&apos;s files contain</extracomment>
        <translation>仅录制音频时，才能保留原始音频。</translation>
    </message>
    <message>
        <source>Screenshots are taken only when each user is recorded separately.</source>
        <extracomment>Under the choice of screenshots</extracomment>
        <translation>仅在每个用户单独录制时才会截图。</translation>
    </message>
    <message>
        <source>Screenshots need video. Record it, and choose whose.</source>
        <extracomment>Under the choice of screenshots</extracomment>
        <translation>截图需要视频：请录制视频，并选择要录制其视频的用户。</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 1 hour.</source>
        <extracomment>Under the field for the time between two screenshots</extracomment>
        <translation>请输入 5 秒～1 小时。</translation>
    </message>
    <message>
        <source>With these settings, only screenshots may be saved.</source>
        <extracomment>Under the choice of files</extracomment>
        <translation>使用这些设置时，可能只会保存截图。</translation>
    </message>
    <message>
        <source>MP4 files are written only along with HLS files, and not when each user is recorded separately.</source>
        <extracomment>Under the choice of files</extracomment>
        <translation>MP4 文件只与 HLS 文件一同写入；每个用户单独录制时不会写入。</translation>
    </message>
    <message>
        <source>The video can have at most 1920 × 1080 pixels in total and 1920 pixels on each side.</source>
        <extracomment>Under the size of the video</extracomment>
        <translation>画面总计最多 1920 × 1080 像素，单边最多 1920 像素。</translation>
    </message>
    <message>
        <source>Frame rates known to work: 1, 7, 10, 15 and 30 fps.</source>
        <extracomment>Under the field for the frame rate</extracomment>
        <translation>已知可用的帧率：每秒 1、7、10、15 和 30 帧。</translation>
    </message>
    <message>
        <source>Enter a bit rate of at most 6500 Kbps.</source>
        <extracomment>Under the field for the bit rate</extracomment>
        <translation>请输入不超过 6500 Kbps 的码率。</translation>
    </message>
    <message>
        <source>This layout cannot be sent. Choose another.</source>
        <extracomment>Under the choice of the layout</extracomment>
        <translation>无法发送此布局。请选择其他布局。</translation>
    </message>
    <message>
        <source>A user can be shown large only in the vertical layout.</source>
        <extracomment>Under the field for the UID that is shown large</extracomment>
        <translation>只有在垂直布局中才能将一个用户显示为大视窗。</translation>
    </message>
    <message>
        <source>Choose one of the listed encryption modes.</source>
        <extracomment>Under the choice of an encryption</extracomment>
        <translation>请从列出的加密方式中选择一种。</translation>
    </message>
    <message>
        <source>Enter the key that the users of the channel use.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入频道用户所用的密钥。</translation>
    </message>
    <message>
        <source>The salt is 44 characters long: Base64 of 32 bytes.</source>
        <extracomment>Under the field for the salt of an encryption</extracomment>
        <translation>盐的长度为 44 个字符：32 字节的 Base64 编码。</translation>
    </message>
    <message>
        <source>Enter the address of the page.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入页面地址。</translation>
    </message>
    <message>
        <source>Enter a web address that starts with https:// or http://.</source>
        <extracomment>Under the field for the address of a web page</extracomment>
        <translation>请输入以 https:// 或 http:// 开头的网址。</translation>
    </message>
    <message>
        <source>Each side can have 240 to 1920 pixels, and the page at most 1920 × 1080 pixels in total.</source>
        <extracomment>Under the size of a web page</extracomment>
        <translation>单边为 240～1920 像素，页面总计最多 1920 × 1080 像素。</translation>
    </message>
    <message>
        <source>A page can be recorded for 1 to 720 hours.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>页面可录制 1～720 小时。</translation>
    </message>
    <message>
        <source>It would continue after it can no longer be stopped from here.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>录制会超出可从此处停止的时限。</translation>
    </message>
    <message>
        <source>The service does not accept this number.</source>
        <extracomment>Under a field for a number</extracomment>
        <translation>服务不接受此数字。</translation>
    </message>
    <message>
        <source>Enter a single address that starts with rtmp:// or rtmps://.</source>
        <extracomment>Under the field for an RTMP address</extracomment>
        <translation>请输入一个以 rtmp:// 或 rtmps:// 开头的地址。</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 30 days.</source>
        <extracomment>Under the field for the idle time</extracomment>
        <translation>请输入 5 秒～30 天的时间。</translation>
    </message>
    <message>
        <source>The token expires before the planned end of the recording, and the recording ends with it.</source>
        <extracomment>Under the field for the end of a channel token</extracomment>
        <translation>Token 会在录制计划结束之前失效，录制会随之结束。</translation>
    </message>
    <message>
        <source>Background color:</source>
        <extracomment>Field: a color</extracomment>
        <translation>背景颜色：</translation>
    </message>
    <message>
        <source>Enter a color as # and six hexadecimal digits, such as #101820.</source>
        <extracomment>Under the field for a color</extracomment>
        <translation>请输入由 # 和六位十六进制数字组成的颜色，例如 #101820。</translation>
    </message>
    <message>
        <source>Agora&apos;s name for the mode:</source>
        <extracomment>Field: the word for the recording mode in the requests to the service</extracomment>
        <translation>模式在声网中的名称：</translation>
    </message>
    <message>
        <source>Enter only the host name of the storage, such as s3.example.com.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请只输入存储的主机名，例如 s3.example.com。</translation>
    </message>
    <message>
        <source>Only video is recorded, so this choice has no effect.</source>
        <extracomment>Under the choice of whose audio is recorded</extracomment>
        <translation>只录制视频，因此该选择不起作用。</translation>
    </message>
    <message>
        <source>Only audio is recorded, so this choice has no effect.</source>
        <extracomment>Under the choice of whose video is recorded</extracomment>
        <translation>只录制音频，因此该选择不起作用。</translation>
    </message>
    <message>
        <source>No UID is listed. The service accepts this, but does not say who is recorded then.</source>
        <extracomment>Under an empty list of UIDs</extracomment>
        <translation>列表中没有 UID。服务接受这种设置，但未说明此时录制哪些用户。</translation>
    </message>
    <message>
        <source>Qiniu</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>七牛云</translation>
    </message>
    <message>
        <source>Alibaba Cloud OSS</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>阿里云 OSS</translation>
    </message>
    <message>
        <source>Tencent Cloud COS</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>腾讯云 COS</translation>
    </message>
    <message>
        <source>Kingsoft</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>金山云</translation>
    </message>
    <message>
        <source>Huawei Cloud OBS</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>华为云 OBS</translation>
    </message>
    <message>
        <source>Baidu Cloud BOS</source>
        <extracomment>A company with cloud storage; only Chinese has another name for it</extracomment>
        <translation>百度云 BOS</translation>
    </message>
    <message>
        <source>S3-compatible</source>
        <extracomment>In the list of companies: a cloud storage of any other company that works like Amazon S3</extracomment>
        <translation>兼容 S3</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartWindow</name>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits; it has not started yet</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <extracomment>Button: the program starts although another one may use the same data folder</extracomment>
        <translation>仍然启动</translation>
    </message>
    <message>
        <source>Computer:</source>
        <extracomment>The name of the computer on which the other Tallylight runs or ran</extracomment>
        <translation>计算机：</translation>
    </message>
    <message>
        <source>Process:</source>
        <extracomment>The number of the other Tallylight&apos;s process</extracomment>
        <translation>进程：</translation>
    </message>
    <message>
        <source>Since:</source>
        <extracomment>Since when the other Tallylight has been using the data folder; a date and a time follow</extracomment>
        <translation>开始时间：</translation>
    </message>
    <message>
        <source>Folder:</source>
        <extracomment>The data folder that both use; a path follows</extracomment>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Tallylight does not understand how it was started.</source>
        <extracomment>Heading of a window in place of the program&apos;s: its command line is wrong</extracomment>
        <translation>Tallylight 无法识别启动参数。</translation>
    </message>
    <message>
        <source>Tallylight does not speak the language %1.</source>
        <extracomment>Heading of a window in place of the program&apos;s; %1 is what was given as --lang</extracomment>
        <translation>Tallylight 不支持语言 %1。</translation>
    </message>
    <message>
        <source>The demo has no place for its files.</source>
        <extracomment>Heading of a window in place of the demo&apos;s</extracomment>
        <translation>演示没有存放文件的位置。</translation>
    </message>
    <message>
        <source>Tallylight may still be running on another computer.</source>
        <extracomment>Heading of a window in place of the program&apos;s</extracomment>
        <translation>Tallylight 可能仍在另一台计算机上运行。</translation>
    </message>
    <message>
        <source>Tallylight is already running, but does not respond.</source>
        <extracomment>Heading of a window in place of the program&apos;s</extracomment>
        <translation>Tallylight 已在运行，但没有响应。</translation>
    </message>
    <message>
        <source>%1
To see all arguments, run %2 in a terminal.</source>
        <extracomment>%1 is what is wrong, in English, such as: Unknown option &apos;x&apos;. Do not translate tallylight --help</extracomment>
        <translation>%1
要查看所有参数，请在终端中运行 %2。</translation>
    </message>
    <message>
        <source>After %1, enter %2, %3, %4, %5 or %6. Without it, the language of your system is used.</source>
        <extracomment>%1 is --lang, %2 to %6 are the codes of the five languages</extracomment>
        <translation>请在 %1 之后输入 %2、%3、%4、%5 或 %6。省略时使用系统语言。</translation>
    </message>
    <message>
        <source>A temporary folder could not be created in %1. Check the free space and the permissions there.</source>
        <extracomment>%1 is the path of the folder for temporary files</extracomment>
        <translation>无法在 %1 中创建临时文件夹。请检查那里的可用空间和权限。</translation>
    </message>
    <message>
        <source>The data folder is in use by another computer. If Tallylight no longer runs there, for example because the folder was restored from a backup or the computer was renamed, start it here. If both run at the same time, neither knows what the other stops and starts.</source>
        <translation>数据文件夹正被另一台计算机使用。如果 Tallylight 已不在那里运行（例如文件夹是从备份恢复的，或计算机已改名），请在此处启动。如果两者同时运行，双方都不知道对方停止和开始了什么。</translation>
    </message>
    <message>
        <source>Wait a moment: when it responds, this window closes and the other one comes to the front. Or end its process and start Tallylight again. If both run at the same time, neither knows what the other stops and starts.</source>
        <translation>请稍候：当它响应时，本窗口会关闭，另一个窗口会显示在最前。也可以结束其进程，再重新启动 Tallylight。如果两者同时运行，双方都不知道对方停止和开始了什么。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way</source>
        <extracomment>Status bar: stops without an outcome yet</extracomment>
        <translation>
            <numerusform>正在进行 %Ln 项停止操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) waiting for credentials</source>
        <extracomment>Status bar: stops from an earlier run of the program that continue when the connection&apos;s token is available</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作正在等待凭证</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading the list: %Ln test run(s) so far</source>
        <extracomment>Status bar: &quot;Load from Wallarm&quot; is in progress; the number of test runs received so far</extracomment>
        <translation>
            <numerusform>正在加载列表：目前已有 %Ln 个测试运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) selected</source>
        <extracomment>Status bar: so many rows of the table of test runs are selected</extracomment>
        <translation>
            <numerusform>已选择 %Ln 个测试运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) selected</source>
        <extracomment>Status bar: so many rows of the table of cloud recordings are selected</extracomment>
        <translation>
            <numerusform>已选择 %Ln 项云端录制</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a connection, %2 sentences about its team</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StepList</name>
    <message>
        <source>%1: something needs your attention</source>
        <extracomment>For screen readers: a step of a dialog in which something is missing or wrong; %1 is its title</extracomment>
        <translation>%1：有内容需要注意</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>For screen readers: a step of a dialog that is filled in; %1 is its title</extracomment>
        <translation>%1：已完成</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopAllDialog</name>
    <message>
        <source>Test run “%1” · %2 · %3 · %4</source>
        <extracomment>One test run in the list of what is stopped: %1 its name, %2 its ID, %3 the connection it belongs to, %4 what its lamp says, such as &quot;Recording&quot;</extracomment>
        <translation>测试运行“%1” · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Cloud recording “%1” · UID %2 · %3 · %4</source>
        <extracomment>One cloud recording in the list of what is stopped: %1 its channel, %2 its UID, %3 the connection it belongs to, %4 its state</extracomment>
        <translation>云端录制“%1” · UID %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Below &quot;Not stopped by this&quot;: %1 names a recording and its state, %2 says why it cannot be stopped</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Stop all recordings</source>
        <extracomment>Title of a dialog that stops all recordings of one connection, or of all connections, and its button</extracomment>
        <translation>停止所有录制</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln recording(s) in all connections?</source>
        <extracomment>Question before the recordings of all connections are stopped</extracomment>
        <translation>
            <numerusform>要停止所有连接中的 %Ln 项录制吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln recording(s) in “%1”?</source>
        <extracomment>Question before all recordings of one connection are stopped; %1 is its name</extracomment>
        <translation>
            <numerusform>要停止“%1”中的 %Ln 项录制吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be stopped</source>
        <extracomment>For screen readers: the list of what is going to be stopped</extracomment>
        <translation>将停止的内容</translation>
    </message>
    <message>
        <source>The list names what is recording, and what may be recording because its state is unknown or old, whoever started it.</source>
        <extracomment>Below the list of what is going to be stopped</extracomment>
        <translation>列表包含正在进行的录制，以及因状态未知或过时而可能仍在进行的录制，无论由谁启动。</translation>
    </message>
    <message>
        <source>Testing of the recorded requests continues. Requests sent in the last seconds may be missing from the test records.</source>
        <extracomment>What the stop means for the test runs in the list</extracomment>
        <translation>对已录制请求的测试将继续进行。最近几秒内发送的请求可能不会出现在测试记录中。</translation>
    </message>
    <message>
        <source>Cloud recordings stop without waiting for the upload of their files.</source>
        <extracomment>What the stop means for the cloud recordings in the list</extracomment>
        <translation>云端录制会直接停止，不等待文件上传。</translation>
    </message>
    <message>
        <source>Not stopped by this:</source>
        <extracomment>Above a list of recordings that may continue, each with the reason</extracomment>
        <translation>以下录制不会停止：</translation>
    </message>
    <message>
        <source>What is not stopped</source>
        <extracomment>For screen readers: the list of recordings that cannot be stopped now</extracomment>
        <translation>不会停止的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopCloudRecordingDialog</name>
    <message>
        <source>Channel %1, UID %2, %3, connection %4</source>
        <extracomment>A cloud recording that will be stopped; %1 channel, %2 UID, %3 recording mode, %4 name of the connection</extracomment>
        <translation>频道 %1，UID %2，%3，连接 %4</translation>
    </message>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Title of a question
----------
Button that confirms the question</extracomment>
        <translation>停止云端录制</translation>
    </message>
    <message>
        <source>Stop the recording of “%1”?</source>
        <extracomment>Question; %1 is the name of a channel</extracomment>
        <translation>要停止“%1”的录制吗？</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln cloud recording(s)?</source>
        <extracomment>Question</extracomment>
        <translation>
            <numerusform>要停止 %Ln 项云端录制吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop without waiting for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>停止，不等待上传(&amp;S)</translation>
    </message>
    <message>
        <source>Tallylight then checks until the stop is confirmed. The upload of the files is not reported.</source>
        <extracomment>What the asynchronous stop means</extracomment>
        <translation>之后 Tallylight 会持续检查，直到停止得到确认。不报告文件的上传情况。</translation>
    </message>
    <message>
        <source>Stop and &amp;wait for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>停止并等待上传(&amp;W)</translation>
    </message>
    <message>
        <source>The service responds when all files are uploaded and reports the result. This can take a minute.</source>
        <extracomment>What the other way of stopping means</extracomment>
        <translation>服务会在所有文件上传后响应，并报告结果。这可能需要一分钟。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
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
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Stop the recording of “%1”?</source>
        <extracomment>Question before the recording of one test run is stopped; %1 is its name</extracomment>
        <translation>要停止“%1”的录制吗？</translation>
    </message>
    <message numerus="yes">
        <source>Stop recording for %Ln test run(s)?</source>
        <extracomment>Question before the recordings of many test runs are stopped</extracomment>
        <translation>
            <numerusform>要停止 %Ln 个测试运行的录制吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing of the recorded requests continues. The test record can be reused afterward.</source>
        <extracomment>What stopping the recording means for the test run</extracomment>
        <translation>对已录制请求的测试将继续进行。之后可以重用该测试记录。</translation>
    </message>
    <message>
        <source>Requests sent in the last seconds may be missing from the test record.</source>
        <extracomment>Hint before a stop: the node uploads what it recorded with some delay</extracomment>
        <translation>最近几秒内发送的请求可能不会出现在测试记录中。</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the list of what is going to be stopped</extracomment>
        <translation>测试运行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>The last requests may still be arriving. The recording stops in %Ln s.</source>
        <extracomment>In the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>
            <numerusform>最后的请求可能仍在传输中。录制将在 %Ln 秒后停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop now</source>
        <extracomment>Button of the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>立即停止</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln s, then stop</source>
        <extracomment>Button of the dialog that stops recordings: the node uploads the last requests with some delay</extracomment>
        <translation>
            <numerusform>等待 %Ln 秒后停止</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t wait next time</source>
        <extracomment>Check box of the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>下次不等待</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StorageFields</name>
    <message>
        <source>bucket default</source>
        <extracomment>Choice after &quot;Server-side encryption:&quot;; the others are names of techniques</extracomment>
        <translation>存储桶默认设置</translation>
    </message>
    <message>
        <source>Saved. Type only to replace it</source>
        <extracomment>In an empty field for a key that is in the keychain already</extracomment>
        <translation>已保存；仅在需要替换时输入</translation>
    </message>
    <message>
        <source>Write-only keys are enough. Wrong keys are noticed only after the start, when no files appear.</source>
        <extracomment>Below the fields for the keys of a cloud storage</extracomment>
        <translation>只有写入权限的密钥就足够了。密钥有误时，只有在开始录制后没有出现文件才能发现。</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <extracomment>In an empty field: the token belongs to keys that are valid for only a few hours</extracomment>
        <translation>仅用于临时密钥</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StoragePage</name>
    <message>
        <source>Where to</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>存储位置</translation>
    </message>
    <message>
        <source>Another storage</source>
        <extracomment>In the list of storages: the fields below describe one that is not in the list</extracomment>
        <translation>其他存储</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Below the name of a storage; %1 is the storage&apos;s company, %2 the bucket with the folder</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Below the name of a storage; %1 is the storage&apos;s company, %2 its region, %3 the bucket with the folder</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Where should the files be stored?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>文件要存储在哪里？</translation>
    </message>
    <message>
        <source>Agora writes them to your own storage. Choose one close to your users. Distant storage slows uploads.</source>
        <extracomment>Below the question</extracomment>
        <translation>声网会将文件写入你自己的存储。请选择离用户较近的存储：距离远会使上传变慢。</translation>
    </message>
    <message>
        <source>Remember this storage (keys are saved in the keychain)</source>
        <extracomment>Check box: the storage will be in the list next time</extracomment>
        <translation>记住此存储（密钥存入密钥环）</translation>
    </message>
    <message>
        <source>Manage storages…</source>
        <extracomment>Button: opens the list of storages</extracomment>
        <translation>管理存储…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StorageTargetEditor</name>
    <message>
        <source>New storage</source>
        <extracomment>Title of a window</extracomment>
        <translation>新建存储</translation>
    </message>
    <message>
        <source>Edit storage</source>
        <extracomment>Title of a window</extracomment>
        <translation>编辑存储</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StorageTargetsDialog</name>
    <message>
        <source>Remove the storage “%1”?</source>
        <extracomment>Question; %1 is the user&apos;s name for a storage</extracomment>
        <translation>要移除存储“%1”吗？</translation>
    </message>
    <message>
        <source>Its keys are deleted from the keychain. Running recordings keep writing there, and no files are touched.</source>
        <extracomment>Below that question</extracomment>
        <translation>其密钥将从密钥环中删除。正在进行的录制会继续写入该存储，已有文件不受影响。</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that confirms the question
----------
Button: removes the selected storage from the list</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Storages</source>
        <extracomment>Title of a window</extracomment>
        <translation>存储管理</translation>
    </message>
    <message>
        <source>Where recordings can be stored. The keys are in this computer&apos;s keychain.</source>
        <extracomment>At the top of the window &quot;Storages&quot;</extracomment>
        <translation>录制可以写入的位置。密钥存放在这台计算机的密钥环中。</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Button: a new storage</extracomment>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button: changes the selected storage</extracomment>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StoragesPage</name>
    <message>
        <source>Storages</source>
        <extracomment>Page of the preferences: where recordings can be stored</extracomment>
        <translation>存储</translation>
    </message>
    <message>
        <source>No storage is saved yet. Saved storages can be chosen when a recording starts.</source>
        <extracomment>In place of the names of the saved storages</extracomment>
        <translation>尚未保存任何存储。启动录制时可以选择已保存的存储。</translation>
    </message>
    <message>
        <source>Saved storages: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>已保存的存储：%1</translation>
    </message>
    <message>
        <source>&amp;Storages…</source>
        <extracomment>Button: opens the list of cloud storages</extracomment>
        <translation>存储管理(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TableExport</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that asks for a file</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;</extracomment>
        <translation>供程序使用的 JSON (*.json)</translation>
    </message>
    <message>
        <source>Plain text for a ticket (*.txt)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;</extracomment>
        <translation>工单用纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>An export could not be written; %1 is the operating system&apos;s reason</extracomment>
        <translation>未能写入文件：%1</translation>
    </message>
    <message>
        <source>Table for spreadsheets, separated by commas (*.csv)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;: a CSV file</extracomment>
        <translation>电子表格，以逗号分隔 (*.csv)</translation>
    </message>
    <message>
        <source>Table for spreadsheets, separated by semicolons (*.csv)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;: a CSV file</extracomment>
        <translation>电子表格，以分号分隔 (*.csv)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TableHeader</name>
    <message>
        <source>Sort ascending</source>
        <extracomment>Menu of the headings: the rows come in the order of this column, the smallest first</extracomment>
        <translation>升序排列</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>Menu of the headings: the rows come in the order of this column, the greatest first</extracomment>
        <translation>降序排列</translation>
    </message>
    <message>
        <source>Clear sorting</source>
        <extracomment>Menu of the headings: the rows come in the order in which they were added</extracomment>
        <translation>取消排序</translation>
    </message>
    <message>
        <source>Fit “%1”</source>
        <extracomment>Menu of the headings; %1 is the heading. Makes the column as wide as its content</extracomment>
        <translation>自动调整“%1”的列宽</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <extracomment>Menu of the headings: makes all columns as wide as their content</extracomment>
        <translation>自动调整所有列宽</translation>
    </message>
    <message>
        <source>Wider</source>
        <extracomment>Menu of the headings: the column becomes wider</extracomment>
        <translation>加宽</translation>
    </message>
    <message>
        <source>Narrower</source>
        <extracomment>Menu of the headings: the column becomes narrower</extracomment>
        <translation>缩窄</translation>
    </message>
    <message>
        <source>Move left</source>
        <extracomment>Menu of the headings: swaps the column with the previous one in reading direction</extracomment>
        <translation>向前移动</translation>
    </message>
    <message>
        <source>Move right</source>
        <extracomment>Menu of the headings: swaps the column with the next one in reading direction</extracomment>
        <translation>向后移动</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <extracomment>Menu of the headings; %1 is the heading</extracomment>
        <translation>隐藏“%1”</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Menu of the headings: restores the default columns and sorting</extracomment>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamDialog</name>
    <message>
        <source>Testing the team&apos;s server…</source>
        <extracomment>In the dialog &quot;Join a team&quot;, during the test</extracomment>
        <translation>正在测试团队的服务器…</translation>
    </message>
    <message>
        <source>The server was reached, but it does not share the account that this connection has joined. Leave the team first, then join the other one.</source>
        <extracomment>The test of a server reached another team than the one that was joined</extracomment>
        <translation>已连接到服务器，但它不共享此连接所加入的账户。请先退出团队，再加入另一个团队。</translation>
    </message>
    <message>
        <source>The team was not joined. %1</source>
        <extracomment>A team could not be joined; %1 is a sentence that says why</extracomment>
        <translation>未能加入团队。%1</translation>
    </message>
    <message>
        <source>Leave team</source>
        <extracomment>Title of a question
----------
Button of the question whether to leave a team</extracomment>
        <translation>退出团队</translation>
    </message>
    <message>
        <source>Leave the team with “%1”?</source>
        <extracomment>Question; %1 is the name of a connection</extracomment>
        <translation>要让“%1”退出团队吗？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of this program have not been told yet, and will not be.</source>
        <extracomment>Added to the question whether to leave a team; steps are what this program did, such as a stop</extracomment>
        <translation>
            <numerusform>此程序还有 %Ln 个步骤未告知团队，退出后将不再告知。</numerusform>
        </translation>
    </message>
    <message>
        <source>The recordings continue, and all of them stay in your list, also your colleagues&apos;. Automatic stops that colleagues have set no longer work in this program. What this program told the team stays there. From then on neither hears from the other, and stops are sent without asking the team. The password is deleted from the system keychain.</source>
        <extracomment>Added to the question whether to leave a team</extracomment>
        <translation>录制会继续，并且全部保留在列表中，包括同事的录制。同事设置的自动停止在此程序中不再生效。此程序已告知团队的内容会保留在团队中。此后双方不再互通消息，停止请求会不经询问团队直接发送。密码将从系统密钥环中删除。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>The team was left, but its password may still be in the system keychain. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>已退出团队，但其密码可能仍在系统密钥环中。%1</translation>
    </message>
    <message>
        <source>The team was not left. %1</source>
        <translation>未能退出团队。%1</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <extracomment>Why the button &quot;Join&quot; is disabled</extracomment>
        <translation>请先测试连接。</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Titles of a dialog: joins a connection to a team, or changes how the team is reached</extracomment>
        <translation>团队</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>加入团队</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>Button: tries the team&apos;s server</extracomment>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Buttons: join the team, or save how it is reached</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>SQL file…</source>
        <extracomment>Button: shows the file with which an administrator makes the team&apos;s database</extracomment>
        <translation>SQL 文件…</translation>
    </message>
    <message>
        <source>Leave team…</source>
        <extracomment>Button</extracomment>
        <translation>退出团队…</translation>
    </message>
    <message>
        <source>Colleagues who join the same account see and stop each other&apos;s recordings. Only IDs, states and names are shared, never a token, key or password of “%1”.</source>
        <extracomment>In the dialog &quot;Join a team&quot;; %1 is the name of a connection</extracomment>
        <translation>加入同一账户的同事可以看到并停止彼此的录制。共享的只有 ID、状态和名称，绝不包括“%1”的令牌、密钥或密码。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamForm</name>
    <message>
        <source>Server:</source>
        <extracomment>Field: the name or IP address of the server with a team&apos;s database</extracomment>
        <translation>服务器：</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Field: the network port of a server</extracomment>
        <translation>端口：</translation>
    </message>
    <message>
        <source>Database:</source>
        <extracomment>Field: the name of a database</extracomment>
        <translation>数据库：</translation>
    </message>
    <message>
        <source>Login:</source>
        <extracomment>Field: the name with which a person logs in to a database</extracomment>
        <translation>登录名：</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>Field</extracomment>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Certificate file (PEM):</source>
        <extracomment>Field: a file with the certificate of the authority that vouches for the team&apos;s server</extracomment>
        <translation>证书文件（PEM）：</translation>
    </message>
    <message>
        <source>Account:</source>
        <extracomment>Field: which account of a service, of those that a team shares</extracomment>
        <translation>账户：</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Opens a dialog to choose a file</extracomment>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <extracomment>For screen readers: the button below the field for the certificate file</extracomment>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <extracomment>In the empty field for a password that is already stored</extracomment>
        <translation>留空则保留已存储的内容</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamSqlDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>The SQL file for a team&apos;s database was saved; %1 is the file</extracomment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>SQL file for the team&apos;s database</source>
        <extracomment>Title of a dialog: the file with which an administrator makes a team&apos;s database; SQL is not translated</extracomment>
        <translation>团队数据库的 SQL 文件</translation>
    </message>
    <message>
        <source>The administrator of a PostgreSQL server runs this file once in a new database, with psql. The lines at its beginning say how. Tallylight itself never changes the database&apos;s tables.</source>
        <extracomment>Above the text of the SQL file</extracomment>
        <translation>由 PostgreSQL 服务器的管理员用 psql 在新数据库中运行一次此文件，方法见文件开头几行。Tallylight 本身从不更改数据库的表。</translation>
    </message>
    <message>
        <source>Content of the SQL file</source>
        <extracomment>For screen readers: the text of a file</extracomment>
        <translation>SQL 文件的内容</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button: saves the SQL file</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamTexts</name>
    <message>
        <source>Team: not connected</source>
        <extracomment>Status bar and list of connections: the team&apos;s database</extracomment>
        <translation>团队：未连接</translation>
    </message>
    <message>
        <source>Team: connected</source>
        <extracomment>Status bar and list of connections: the team&apos;s database</extracomment>
        <translation>团队：已连接</translation>
    </message>
    <message>
        <source>Team: only reading</source>
        <extracomment>Status bar and list of connections: the team&apos;s database is for newer programs</extracomment>
        <translation>团队：只读</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln step(s) not told yet</source>
        <extracomment>%1 is &quot;Team: not connected&quot; or the like; steps are what this program did, such as a stop. The team will be told of them</extracomment>
        <translation>
            <numerusform>%1；还有 %Ln 个步骤未告知</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then everything works as without a team, and the team is told later.</source>
        <extracomment>Added to why the team is not connected: what this means</extracomment>
        <translation>在此之前，一切如同没有团队时一样工作，之后再告知团队。</translation>
    </message>
    <message>
        <source>Connecting to the team on %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>正在连接 %1 上的团队…</translation>
    </message>
    <message>
        <source>Connected to the team on %1 as %2.</source>
        <extracomment>%1 is the name of a server, %2 a log-in name</extracomment>
        <translation>已以 %2 的身份连接到 %1 上的团队。</translation>
    </message>
    <message>
        <source>The last step could not be told. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>最后一个步骤未能告知团队。%1</translation>
    </message>
    <message>
        <source>Until then you see what your colleagues do, but they do not see what you do, and stops are sent without asking the team.</source>
        <extracomment>Added to: the team&apos;s database is for a newer version</extracomment>
        <translation>在此之前，可以看到同事的操作，但同事看不到此处的操作，并且停止请求会不经询问团队直接发送。</translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s database refused %Ln step(s), which only this computer knows.</source>
        <extracomment>Steps are what this program did, such as a stop</extracomment>
        <translation>
            <numerusform>团队的数据库拒绝了 %Ln 个步骤，只有此计算机知道这些步骤。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the team&apos;s server was not found. Check it, and the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>找不到团队服务器的名称。请检查名称以及网络或 VPN。</translation>
    </message>
    <message>
        <source>No database answers on the team&apos;s server at this port. Check the server and the port, or ask its administrator whether PostgreSQL is running.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>团队服务器的此端口上没有数据库响应。请检查服务器和端口，或询问其管理员 PostgreSQL 是否在运行。</translation>
    </message>
    <message>
        <source>The team&apos;s server could not be reached. Check the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>无法连接到团队的服务器。请检查网络或 VPN。</translation>
    </message>
    <message>
        <source>The team&apos;s server did not answer in time. Check its name, the port, and the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>团队的服务器未及时响应。请检查其名称、端口以及网络或 VPN。</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is for another name. Enter the name in the certificate; if it is right, another server may have answered.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>团队服务器的证书属于另一个名称。请输入证书中的名称；如果名称无误，则可能是另一台服务器作出了响应。</translation>
    </message>
    <message>
        <source>The team&apos;s server offers no secure connection, and Tallylight uses no other. Its administrator has to turn on TLS.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>团队的服务器不提供安全连接，而 Tallylight 只使用安全连接。其管理员必须启用 TLS。</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server was not issued by the authority in the certificate file. Choose the file that the server&apos;s administrator gives you.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>团队服务器的证书不是由证书文件中的机构签发的。请选择服务器管理员提供的文件。</translation>
    </message>
    <message>
        <source>The team&apos;s server did not accept this login and password. Check both. If they are right, ask its administrator for a new password.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>团队的服务器不接受此登录名和密码。请检查两者。如果无误，请向其管理员索取新密码。</translation>
    </message>
    <message>
        <source>The team&apos;s server does not let this login use the database. Ask its administrator to give it the role “tallylight”.</source>
        <extracomment>A team&apos;s database; “tallylight” is a role of the database</extracomment>
        <translation>团队的服务器不允许此登录名使用该数据库。请让其管理员授予它“tallylight”角色。</translation>
    </message>
    <message>
        <source>There is no such database on the team&apos;s server. Check its name.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>团队的服务器上没有此数据库。请检查其名称。</translation>
    </message>
    <message>
        <source>This database is not a team&apos;s. Check its name, or ask its administrator to run the SQL file in it.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>此数据库不是团队的数据库。请检查其名称，或请其管理员在其中运行 SQL 文件。</translation>
    </message>
    <message>
        <source>The team&apos;s database is for a newer version of Tallylight. Update Tallylight.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>团队的数据库适用于较新版本的 Tallylight。请更新 Tallylight。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed on this computer. Install it (on Debian and Ubuntu: the package libqt6sql6-psql) and start Tallylight again.</source>
        <extracomment>PostgreSQL is the database of a team; “libqt6sql6-psql” is the name of a package</extracomment>
        <translation>此计算机上未安装 Qt 的 PostgreSQL 驱动程序。请安装它（在 Debian 和 Ubuntu 上是软件包 libqt6sql6-psql），然后重新启动 Tallylight。</translation>
    </message>
    <message>
        <source>The team&apos;s password is not in the keychain. Enter it again.</source>
        <extracomment>The password of a team&apos;s database</extracomment>
        <translation>密钥环中没有团队的密码。请重新输入。</translation>
    </message>
    <message>
        <source>The team&apos;s database has a problem. Ask its administrator.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>团队的数据库出现问题。请询问其管理员。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name or IP address, without the port.</source>
        <extracomment>Under the field for the server of a team</extracomment>
        <translation>请输入服务器的名称或 IP 地址，不含端口。</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <extracomment>Under a field</extracomment>
        <translation>请输入数据库的名称。</translation>
    </message>
    <message>
        <source>Enter your login for the database.</source>
        <extracomment>Under a field</extracomment>
        <translation>请输入数据库的登录名。</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <extracomment>Under a field</extracomment>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <extracomment>Under a field</extracomment>
        <translation>请输入 1 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>Choose the certificate file that the server&apos;s administrator gives you. Its path must not contain a semicolon.</source>
        <extracomment>Under the field for the certificate of the authority that vouches for a team&apos;s server</extracomment>
        <translation>请选择服务器管理员提供的证书文件。其路径不得包含分号。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An account in a team: the team&apos;s name for it, and its name at the service</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (you can see)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1（可查看）</translation>
    </message>
    <message>
        <source>%1 (you can see and stop)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1（可查看和停止）</translation>
    </message>
    <message>
        <source>%1 (you own it)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1（所有者）</translation>
    </message>
    <message>
        <source>The team&apos;s server was reached, but the login %1 belongs to no account of %2 there. Ask an owner of the account to add it, then test again.</source>
        <extracomment>%1 is a log-in name, %2 a service such as Wallarm FAST</extracomment>
        <translation>已连接到团队的服务器，但登录名 %1 在那里不属于任何 %2 账户。请让账户的所有者添加它，然后重新测试。</translation>
    </message>
    <message>
        <source>The team&apos;s server was reached. Choose the account, then join.</source>
        <extracomment>After a test of a team&apos;s server; an account is chosen in the field below</extracomment>
        <translation>已连接到团队的服务器。请选择账户，然后加入。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TemplateMenu</name>
    <message>
        <source>Save as template…</source>
        <extracomment>Menu item: saves the settings of this window under a name</extracomment>
        <translation>另存为模板…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <extracomment>Menu with the templates that can be removed</extracomment>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>Import templates…</source>
        <extracomment>Menu item: reads templates from a file</extracomment>
        <translation>导入模板…</translation>
    </message>
    <message>
        <source>Export templates…</source>
        <extracomment>Menu item: writes all templates into a file</extracomment>
        <translation>导出模板…</translation>
    </message>
    <message>
        <source>Save as template</source>
        <extracomment>Title of a window that asks for the name of a template</extracomment>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>Template name. Keys and tokens are not saved in it.</source>
        <extracomment>Field: name of a template</extracomment>
        <translation>模板名称。其中不保存密钥和 Token。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export templates</source>
        <extracomment>Title of a window that asks for a file</extracomment>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>Import templates</source>
        <extracomment>Title of a window that asks for a file</extracomment>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>Button with a menu of starts that were saved by name</extracomment>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TemplateTexts</name>
    <message>
        <source>Saved as template “%1”, without keys and tokens.</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>已保存为模板“%1”，不含密钥和 Token。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) exported, without keys and tokens.</source>
        <extracomment>After writing templates into a file</extracomment>
        <translation>
            <numerusform>已导出 %Ln 个模板，不含密钥和 Token。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <extracomment>A file could not be written</extracomment>
        <translation>未能写入文件。请选择其他位置。</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>A file could not be read</extracomment>
        <translation>未能读取文件。</translation>
    </message>
    <message>
        <source>The templates were imported.</source>
        <extracomment>After reading templates from a file</extracomment>
        <translation>已导入模板。</translation>
    </message>
    <message>
        <source>The file was written by a newer Tallylight.</source>
        <extracomment>A file with templates could not be read</extracomment>
        <translation>该文件由较新版本的 Tallylight 写入。</translation>
    </message>
    <message>
        <source>The file contains no templates.</source>
        <extracomment>A file with templates could not be read</extracomment>
        <translation>该文件中没有模板。</translation>
    </message>
    <message>
        <source>%1: %2 is unknown and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1：%2 未知，已略去。</translation>
    </message>
    <message>
        <source>%1: %2 is a secret and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1：%2 属于机密信息，已略去。</translation>
    </message>
    <message>
        <source>%1: its storage is not set up here. Enter the keys when you use it.</source>
        <extracomment>After reading a template; %1 is its name</extracomment>
        <translation>%1：此处没有其所用的存储；使用时请输入密钥。</translation>
    </message>
    <message>
        <source>%1: this name was already used, so the template is now called %2.</source>
        <extracomment>After reading a template; %1 is its old name, %2 its new one</extracomment>
        <translation>%1：名称已被占用，现改名为 %2。</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Used instead of a template&apos;s name when what was left out belongs to the whole file</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1: the value of %2 is not of the right type and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1：%2 的值类型不正确，已略去。</translation>
    </message>
    <message>
        <source>%1: %2 is not a template and was left out.</source>
        <extracomment>After reading a file with templates; %1 is the name of one or the word &quot;File&quot;, %2 the location in the file</extracomment>
        <translation>%1：%2 不是模板，已略去。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunColumns</name>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <extracomment>Column Results: how many vulnerabilities were found</extracomment>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>No issues</source>
        <extracomment>Column Results: the run has ended and found nothing</extracomment>
        <translation>无问题</translation>
    </message>
    <message>
        <source>%1 RPS</source>
        <extracomment>Column Speed: test requests per second now</extracomment>
        <translation>%1 RPS</translation>
    </message>
    <message>
        <source>on average</source>
        <extracomment>Column Speed, second line: the speed is that of the whole, ended run</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Stops automatically</source>
        <extracomment>Column Status, second line: the program will stop the recording by a rule that the user set</extracomment>
        <translation>将自动停止录制</translation>
    </message>
    <message>
        <source>%1, stops automatically</source>
        <extracomment>Column Status, second line; %1 is the progress, as &quot;1 of 4&quot;</extracomment>
        <translation>%1，将自动停止录制</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the test-run table: state of the run</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <extracomment>Column of the test-run table: its name, and below it its ID</extracomment>
        <translation>名称和 ID</translation>
    </message>
    <message>
        <source>REQ</source>
        <extracomment>Column of the test-run table: the indicator lamp</extracomment>
        <translation>REQ</translation>
    </message>
    <message>
        <source>REQ indicator</source>
        <extracomment>Tooltip of the column REQ</extracomment>
        <translation>REQ 指示灯</translation>
    </message>
    <message>
        <source>Baseline req.</source>
        <extracomment>Column of the test-run table, abbreviated as in Wallarm Console: number of baseline requests</extracomment>
        <translation>基线请求数</translation>
    </message>
    <message>
        <source>Baseline requests</source>
        <extracomment>Tooltip of the column Baseline req.</extracomment>
        <translation>基线请求</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Column of the test-run table: vulnerabilities found</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Target application</source>
        <extracomment>Column of the test-run table: domain names of the tested application</extracomment>
        <translation>目标应用</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column of the test-run table: where the tests are made and sent from</extracomment>
        <translation>运行位置</translation>
    </message>
    <message>
        <source>Place (node or cloud)</source>
        <extracomment>Tooltip of the column Place</extracomment>
        <translation>运行位置（节点或云）</translation>
    </message>
    <message>
        <source>Test record name/Test record ID</source>
        <extracomment>Column of the test-run table, as in Wallarm Console; the cell has the name above the ID</extracomment>
        <translation>测试记录名称/测试记录 ID</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the test-run table: requests per second, and below it the remaining time</extracomment>
        <translation>速度</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column of the test-run table: how many baseline requests have been checked</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Test requests sent</source>
        <extracomment>Column of the test-run table: test requests sent so far</extracomment>
        <translation>已发送的测试请求</translation>
    </message>
    <message>
        <source>Test requests planned</source>
        <extracomment>Column of the test-run table: test requests that wait to be sent</extracomment>
        <translation>计划发送的测试请求</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>测试策略</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>描述</translation>
    </message>
    <message>
        <source>Creation date</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>End time</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>持续时间</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column of the test-run table: the account and cloud it belongs to</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Column of the test-run table: the button for the menu</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading in an exported table: the state as the service calls it</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Test run name</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>测试运行名称</translation>
    </message>
    <message>
        <source>Test run ID</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>测试运行 ID</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Heading in an exported table: true while baseline requests are recorded, as last reported</extracomment>
        <translation>录制中</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>Heading in an exported table: codes of the vulnerabilities found</extracomment>
        <translation>漏洞</translation>
    </message>
    <message>
        <source>Test record name</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>测试记录名称</translation>
    </message>
    <message>
        <source>Test record ID</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>测试记录 ID</translation>
    </message>
    <message>
        <source>Average speed</source>
        <extracomment>Heading in an exported table: requests per second over the whole run</extracomment>
        <translation>平均速度</translation>
    </message>
    <message>
        <source>Estimated time to completion</source>
        <extracomment>Heading in an exported table, in seconds</extracomment>
        <translation>预计剩余时间</translation>
    </message>
    <message>
        <source>Completed (checks)</source>
        <extracomment>Heading in an exported table: how many baseline requests have been checked</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The last read failed</source>
        <extracomment>Column Status, second line, of a test run that has ended: a later read of it failed</extracomment>
        <translation>上次读取失败</translation>
    </message>
    <message>
        <source>%1, the last read failed</source>
        <extracomment>Column Status, second line, of a test run that has ended; %1 is the progress, as &quot;1 of 4&quot;</extracomment>
        <translation>%1，上次读取失败</translation>
    </message>
    <message>
        <source>Last heard</source>
        <extracomment>Heading in an exported table: when the service last reported on the test run</extracomment>
        <translation>最后响应时间</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <extracomment>Heading in an exported table: true when a newer report from the service is overdue</extracomment>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of the test-run table: a number in an issue tracker that the user has entered</extracomment>
        <translation>工单</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the test-run table: what the user has written about the test run</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <extracomment>Tooltip of the columns Ticket and Note</extracomment>
        <translation>仅保存在此计算机上</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunPage</name>
    <message>
        <source>No test run matches the filter.</source>
        <extracomment>In place of the table: there are runs, but none matches the words of the filter</extracomment>
        <translation>没有符合筛选条件的测试运行。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button below &quot;No test run matches the filter.&quot;</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No test runs yet. Add one by its ID or the link to its page in Wallarm Console.</source>
        <extracomment>In place of the empty table</extracomment>
        <translation>此处尚无测试运行。请通过 ID 或其 Wallarm Console 页面的链接添加测试运行。</translation>
    </message>
    <message>
        <source>Add test run…</source>
        <extracomment>Button below the text in place of the empty table; opens a dialog</extracomment>
        <translation>添加测试运行…</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>Heading of the table</extracomment>
        <translation>测试运行</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the table</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Test runs</source>
        <comment>tooltip</comment>
        <extracomment>Tooltip of the heading, for languages whose heading is the console&apos;s English word</extracomment>
        <translation>测试运行</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunTexts</name>
    <message>
        <source>Cloning</source>
        <extracomment>State of a test run: baseline requests are being copied into it</extracomment>
        <translation>克隆中</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a test run</extracomment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a test run</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended early, for instance by a newer run on the node</extracomment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended, no vulnerability found</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended, vulnerabilities found</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <extracomment>State of a test run that the service did not report</extracomment>
        <translation>未知状态</translation>
    </message>
    <message>
        <source>Waiting for baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing yet</extracomment>
        <translation>正在等待基线请求</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Progress in percent; the sign is part of the text (Turkish: %%1)</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>Progress: how many of the baseline requests recorded so far have been checked</extracomment>
        <translation>已检查 %1/%2</translation>
    </message>
    <message>
        <source>Recording baseline requests</source>
        <extracomment>REQ indicator</extracomment>
        <translation>正在录制基线请求</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <extracomment>REQ indicator: recording is on, but there is no node or it is not ready</extracomment>
        <translation>正在等待节点</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>REQ indicator: the stop is in progress</extracomment>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>REQ indicator</extracomment>
        <translation>录制已停止</translation>
    </message>
    <message>
        <source>Recording state unknown</source>
        <extracomment>REQ indicator</extracomment>
        <translation>录制状态未知</translation>
    </message>
    <message>
        <source>Nothing is being recorded</source>
        <extracomment>Why &quot;Stop recording&quot; is disabled</extracomment>
        <translation>没有正在录制的内容</translation>
    </message>
    <message>
        <source>Stop recording first</source>
        <extracomment>Why &quot;Create similar test run&quot; is disabled</extracomment>
        <translation>请先停止录制</translation>
    </message>
    <message>
        <source>The test record is empty and cannot be reused.</source>
        <extracomment>Why &quot;Create similar test run&quot; is disabled</extracomment>
        <translation>测试记录为空，无法重用。</translation>
    </message>
    <message>
        <source>The test run has ended</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>测试运行已结束</translation>
    </message>
    <message>
        <source>The test run is not running</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>测试运行未在运行</translation>
    </message>
    <message>
        <source>The test run is not paused</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>测试运行未暂停</translation>
    </message>
    <message>
        <source>The test run is still being cloned</source>
        <extracomment>Why an action is disabled: the run is still being created as a copy of another</extracomment>
        <translation>测试运行仍在克隆中</translation>
    </message>
    <message>
        <source>The recording is already being stopped</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>录制已在停止中</translation>
    </message>
    <message>
        <source>Required field</source>
        <extracomment>Under a form field that must not be empty</extracomment>
        <translation>必填项</translation>
    </message>
    <message>
        <source>Out of range: enter a number from %1 to %2.</source>
        <extracomment>Under a form field with a number; %1 and %2 are the limits</extracomment>
        <translation>超出范围：请输入 %1～%2 的数字。</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Column Place: tested by a FAST node</extracomment>
        <translation>节点</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column Place: tested from the service&apos;s own computers</extracomment>
        <translation>云</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <extracomment>REQ indicator: a stop was sent, and its outcome is still unknown</extracomment>
        <translation>停止未确认</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>test run</comment>
        <extracomment>State and REQ indicator of a test run that the service does not know</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The service does not know this test run</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>服务中找不到此测试运行</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>State of a test run that was added and not read yet</extracomment>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing and will not record any more</extracomment>
        <translation>无基线请求</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunView</name>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the table of test runs</extracomment>
        <translation>测试运行</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TimePage</name>
    <message>
        <source>How long</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>录制时长</translation>
    </message>
    <message numerus="yes">
        <source>At most about %1 in %Ln hour(s), when it ends.</source>
        <extracomment>What a recording costs; %1 is an amount of money; the number is the hours after which it ends</extracomment>
        <translation>
            <numerusform>最多约 %1，录制将在 %Ln 小时后结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no limit. It continues as long as anyone is in the channel.</source>
        <extracomment>What a recording costs</extracomment>
        <translation>没有限制：只要频道中有人，录制就会继续。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences about the cost</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>How long should it record?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>要录制多久？</translation>
    </message>
    <message>
        <source>You can stop it at any time. These limits apply if nobody does.</source>
        <extracomment>Below the question</extracomment>
        <translation>你可以随时停止录制。如果没有人停止，则以下限制生效。</translation>
    </message>
    <message>
        <source>If the channel stays empty longer than this, the recording ends. Waiting time is billed as audio.</source>
        <extracomment>Below the field for the idle time</extracomment>
        <translation>频道中没有用户的时间超过此时长时，录制会结束。等待期间按音频计费。</translation>
    </message>
    <message>
        <source>A web page is recorded and billed until it is stopped or this time is up.</source>
        <extracomment>Below the field for the longest time that a web page is recorded</extracomment>
        <translation>网页会一直录制并计费，直到停止，或达到此时长。</translation>
    </message>
    <message>
        <source>stop it after</source>
        <extracomment>Check box before a number of hours</extracomment>
        <translation>在以下时长后停止</translation>
    </message>
    <message numerus="yes">
        <source> h</source>
        <extracomment>After the number in a field for hours</extracomment>
        <translation>
            <numerusform> 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Works only while Tallylight is running. You will be notified five minutes before and can postpone it.</source>
        <extracomment>Below the check box that stops the recording after some hours</extracomment>
        <translation>仅在 Tallylight 运行期间有效。停止前五分钟会通知你，你可以推迟。</translation>
    </message>
    <message>
        <source>After this time, Agora no longer accepts stop or change requests, even if the recording continues.</source>
        <extracomment>Below the field for the hours in which the service accepts requests</extracomment>
        <translation>超过此时长后，即使录制仍在继续，声网也不再接受停止或更改请求。</translation>
    </message>
    <message>
        <source>Prices…</source>
        <extracomment>Button: opens the list of prices</extracomment>
        <translation>价格…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TimeoutField</name>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After a number of minutes in a field; begins with a space if the language needs one</extracomment>
        <translation>
            <numerusform> 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TrayLamp</name>
    <message>
        <source>This desktop has no system tray</source>
        <extracomment>Why the lamp in the system tray cannot be switched on</extracomment>
        <translation>此桌面没有系统托盘</translation>
    </message>
    <message>
        <source>Switch on the lamp in the system tray first</source>
        <extracomment>Why &quot;Hide the minimized window&quot; cannot be chosen</extracomment>
        <translation>请先启用系统托盘中的指示灯</translation>
    </message>
    <message>
        <source>Tallylight cannot set this up here</source>
        <extracomment>Why &quot;Start at log-in&quot; cannot be chosen</extracomment>
        <translation>Tallylight 无法在此处进行此设置</translation>
    </message>
    <message>
        <source>What records is not known</source>
        <extracomment>Tooltip of the lamp in the system tray: the program cannot read its own records</extracomment>
        <translation>不知道哪些录制正在进行</translation>
    </message>
    <message>
        <source>Nothing is recording, as far as is known</source>
        <extracomment>Tooltip of the lamp in the system tray</extracomment>
        <translation>据目前所知，没有正在进行的录制</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One recording in the tooltip of the lamp in the system tray: %1 its name, %2 its state</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stop “%1” (%2)…</source>
        <extracomment>Item in the menu of the lamp in the system tray; asks first. %1 is the name of a test run or cloud recording, %2 its state</extracomment>
        <translation>停止“%1”（%2）…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>Below the recordings that the menu of the lamp in the system tray names; opens the window</extracomment>
        <translation>
            <numerusform>…还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Item in the menu of the lamp in the system tray; opens a dialog that names everything that records</extracomment>
        <translation>停止所有录制…</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>Item in the menu of the lamp in the system tray</extracomment>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Item in the menu of the lamp in the system tray: the program ends</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Lamp in the system tray</source>
        <extracomment>Check box and menu item: a small lamp beside the desktop&apos;s clock</extracomment>
        <translation>系统托盘中的指示灯</translation>
    </message>
    <message>
        <source>Hide the minimized window</source>
        <extracomment>Check box and menu item: only the lamp in the system tray stays when the window is minimized</extracomment>
        <translation>最小化时隐藏窗口</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <extracomment>Check box and menu item: the program starts when the user logs in to the computer</extracomment>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Disabled item in the menu of the lamp in the system tray: %1 names a recording and its state, %2 is &quot;Read-only&quot;, the protection of its connection</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TypedNames</name>
    <message>
        <source>Type the name of the protected connection “%1” first</source>
        <extracomment>Why a button that stops something is disabled; %1 is the name of a connection</extracomment>
        <translation>请先输入受保护连接“%1”的名称</translation>
    </message>
    <message>
        <source>The connection “%1” is protected. &amp;Type its name to confirm:</source>
        <extracomment>Above a field, before something is stopped; %1 is the name of a connection</extracomment>
        <translation>连接“%1”受保护。请输入其名称以确认(&amp;T)：</translation>
    </message>
    <message>
        <source>Name of the connection “%1”</source>
        <extracomment>For screen readers: the field; %1 is the name of a connection</extracomment>
        <translation>连接“%1”的名称</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UidsEdit</name>
    <message>
        <source>all users</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;</extracomment>
        <translation>所有用户</translation>
    </message>
    <message>
        <source>these UIDs only</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;, followed by a list of UIDs</extracomment>
        <translation>仅以下 UID</translation>
    </message>
    <message>
        <source>all users except</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;, followed by a list of UIDs</extracomment>
        <translation>所有用户，以下 UID 除外</translation>
    </message>
    <message>
        <source>List of UIDs</source>
        <extracomment>For screen readers: field for a list of UIDs</extracomment>
        <translation>UID 列表</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UnlockNotices</name>
    <message>
        <source>Enter credentials…</source>
        <extracomment>Button: opens the connection, to enter its token or secret</extracomment>
        <translation>输入凭证…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: unlocks the system keychain</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: tries the system keychain again</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep until I quit…</source>
        <extracomment>Button: opens the connection, to enter its token or secret and keep it in memory only</extracomment>
        <translation>保留到退出为止…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdateDialog</name>
    <message>
        <source>Request</source>
        <extracomment>Heading: the text that is sent to the service</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>what is sent, with secrets masked</source>
        <extracomment>Beside the heading &quot;Request&quot;</extracomment>
        <translation>将发送的内容，机密信息已隐去</translation>
    </message>
    <message>
        <source>This is what will be sent. Secrets are masked only here.</source>
        <extracomment>Above the text of a request to the service</extracomment>
        <translation>将发送以下内容。机密信息仅在此处隐去。</translation>
    </message>
    <message>
        <source>Send change</source>
        <extracomment>Button: sends a change of a running recording to the service</extracomment>
        <translation>发送更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdateTexts</name>
    <message>
        <source>The recording of “%1” has the new subscription.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的云端录制已采用新的订阅名单。</translation>
    </message>
    <message>
        <source>The recording of “%1” is paused. It is still billed.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的云端录制已暂停，但仍会计费。</translation>
    </message>
    <message>
        <source>The recording of “%1” was resumed.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的云端录制已继续。</translation>
    </message>
    <message>
        <source>The recording of “%1” is pushed to the new address.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的云端录制已改为推流到新地址。</translation>
    </message>
    <message>
        <source>The recording of “%1” has the new storage keys.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的云端录制已采用新的存储密钥。</translation>
    </message>
    <message>
        <source>The recording of “%1” has the new layout.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>频道“%1”的云端录制已采用新的布局。</translation>
    </message>
    <message>
        <source>The service refused the change. The recording of “%1” continues as before.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>服务拒绝了更改。频道“%1”的云端录制照原样继续进行。</translation>
    </message>
    <message>
        <source>Nothing was changed because the recording of “%1” has ended.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>没有任何变化：频道“%1”的云端录制已结束。</translation>
    </message>
    <message>
        <source>The change was not sent. The recording of “%1” continues as before.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>更改未发送。频道“%1”的云端录制照原样继续进行。</translation>
    </message>
    <message>
        <source>It is not known whether the change reached the recording of “%1”. It is safe to send it again.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>尚不清楚更改是否已应用到频道“%1”的云端录制。再次发送不会有任何影响。</translation>
    </message>
    <message>
        <source>Only an active recording with a known recording ID (sid) can be changed.</source>
        <extracomment>Why a cloud recording cannot be changed</extracomment>
        <translation>只有正在录制且录制 ID（sid）已知的云端录制才能更改。</translation>
    </message>
    <message>
        <source>A web page recording has no subscription.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>页面录制没有订阅名单。</translation>
    </message>
    <message>
        <source>Only a web page recording can be paused.</source>
        <extracomment>Why a cloud recording cannot be paused</extracomment>
        <translation>只有页面录制可以暂停。</translation>
    </message>
    <message>
        <source>Only a web page recording that was started with a push has an address to push to.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>只有开始时启用了推流的页面录制才有推流地址。</translation>
    </message>
    <message>
        <source>Only a composite recording has a layout.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>只有合流录制才有布局。</translation>
    </message>
    <message>
        <source>Change who is recorded</source>
        <extracomment>Title of a window: whose audio and video is recorded</extracomment>
        <translation>更改录制的用户</translation>
    </message>
    <message>
        <source>Change the push address</source>
        <extracomment>Title of a window: where a recorded web page is broadcast to</extracomment>
        <translation>更改推流地址</translation>
    </message>
    <message>
        <source>Renew storage keys</source>
        <extracomment>Title of a window: keys of the cloud storage of a running recording</extracomment>
        <translation>更新存储密钥</translation>
    </message>
    <message>
        <source>Choose whose audio and video in channel “%1” is recorded from now on. This replaces the previous choice.</source>
        <extracomment>Above the fields of a window; %1 is the name of a channel</extracomment>
        <translation>请选择从现在起录制频道“%1”中哪些用户的音频和视频。此设置会取代之前的选择。</translation>
    </message>
    <message>
        <source>Choose where the recording “%1” is broadcast to from now on. The recording itself continues.</source>
        <extracomment>Above the fields of a window; %1 is the name of a recording</extracomment>
        <translation>请输入录制“%1”从现在起的推流地址。录制本身会继续进行。</translation>
    </message>
    <message>
        <source>Enter new keys for the storage of the recording of “%1”. They are sent once and not stored.</source>
        <extracomment>Above the fields of a window; %1 is the name of a channel</extracomment>
        <translation>请为频道“%1”的录制所用的存储输入新密钥。密钥只发送一次，不会保存在任何地方。</translation>
    </message>
    <message>
        <source>The connection of this recording is read-only.</source>
        <extracomment>Why a cloud recording cannot be changed</extracomment>
        <translation>此录制所属的连接为只读。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdatingPage</name>
    <message>
        <source>Updating</source>
        <extracomment>Page of the preferences: how often the services are asked</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>&amp;Update test runs:</source>
        <extracomment>Field: how often test runs in progress are read from the service</extracomment>
        <translation>更新测试运行(&amp;U)：</translation>
    </message>
    <message>
        <source>“Automatic” reads a test run more often while it records. Cloud recordings are always queried as Agora recommends, because they are billed.</source>
        <extracomment>Below the choice of how often test runs are updated</extracomment>
        <translation>“自动”会在测试运行录制期间更频繁地读取其状态。云端录制会产生费用，因此始终按照声网的建议进行查询。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UploadWait</name>
    <message numerus="yes">
        <source>Stopping… %1 of %Ln s</source>
        <extracomment>State of a cloud recording: its stop waits until all files are uploaded; %1 seconds have passed, %Ln is the maximum wait</extracomment>
        <translation>
            <numerusform>正在停止… %1/%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stop was sent. The service responds when all files are uploaded. %1 of at most %Ln s have passed.</source>
        <extracomment>Tooltip for the state of a cloud recording whose stop waits until all files are uploaded; %1 seconds have passed, %Ln is the maximum wait</extracomment>
        <translation>
            <numerusform>停止请求已发送。服务会在所有文件上传后响应：最多等待 %Ln 秒，已过 %1 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Upload status: the service will report it when all files are uploaded</extracomment>
        <translation>等待中…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UserImages</name>
    <message>
        <source>Images for individual users:</source>
        <extracomment>Above a table: images that are shown while a certain user sends no video</extracomment>
        <translation>单个用户的图片：</translation>
    </message>
    <message>
        <source>Add image</source>
        <extracomment>Button: adds a row to the table of images</extracomment>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Remove image</source>
        <extracomment>Button: removes the selected row from the table of images</extracomment>
        <translation>移除图片</translation>
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
        <translation>图片</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>Column: how an image fits into its pane</extracomment>
        <translation>显示模式</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ViewsButton</name>
    <message>
        <source>Save view…</source>
        <extracomment>Menu of the saved views; opens a dialog</extracomment>
        <translation>保存视图…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <extracomment>Menu of the saved views: submenu with the names of those that can be deleted</extracomment>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>Button above a table; its menu has the saved views (filter, columns, sorting)</extracomment>
        <translation>已存视图</translation>
    </message>
    <message>
        <source>Saved filters, columns and sorting</source>
        <extracomment>Tooltip of the button &quot;Views&quot;</extracomment>
        <translation>已保存的筛选、列和排序</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Vulnerability</name>
    <message>
        <source>Anomaly</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>异常行为</translation>
    </message>
    <message>
        <source>Authentication bypass</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>身份认证绕过</translation>
    </message>
    <message>
        <source>Cross-site request forgery (CSRF)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>跨站请求伪造（CSRF）</translation>
    </message>
    <message>
        <source>Insecure direct object references (IDOR)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>不安全的直接对象引用（IDOR）</translation>
    </message>
    <message>
        <source>Information exposure</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>信息泄露</translation>
    </message>
    <message>
        <source>LDAP injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>LDAP 注入</translation>
    </message>
    <message>
        <source>NoSQL injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>NoSQL 注入</translation>
    </message>
    <message>
        <source>Path traversal</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>路径遍历</translation>
    </message>
    <message>
        <source>Remote code execution (RCE)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>远程代码执行（RCE）</translation>
    </message>
    <message>
        <source>Open redirect</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>开放重定向</translation>
    </message>
    <message>
        <source>SQL injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>SQL 注入</translation>
    </message>
    <message>
        <source>Server-side request forgery (SSRF)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>服务端请求伪造（SSRF）</translation>
    </message>
    <message>
        <source>Server-side template injection (SSTI)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>服务端模板注入（SSTI）</translation>
    </message>
    <message>
        <source>Cross-site scripting (XSS)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>跨站脚本（XSS）</translation>
    </message>
    <message>
        <source>Attack on XML external entity (XXE)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>XML 外部实体攻击（XXE）</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::VulnerabilityModel</name>
    <message>
        <source>Threat</source>
        <extracomment>Column of the vulnerabilities: a number from 1 to 100; higher is more severe</extracomment>
        <translation>威胁等级</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column of the vulnerabilities: the kind, for example SQL injection</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column of the vulnerabilities: its code, for example S0001</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>CWE</source>
        <extracomment>Column of the vulnerabilities: number in the Common Weakness Enumeration; the same in all languages</extracomment>
        <translation>CWE</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column of the vulnerabilities: method, address and parameter of the request</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the vulnerabilities: the service&apos;s heading for it</extracomment>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::VulnerabilityTab</name>
    <message>
        <source>Details of the vulnerabilities could not be loaded. %1</source>
        <extracomment>Under the table of vulnerabilities: their locations could not be read; %1 is a sentence that says why</extracomment>
        <translation>未能加载漏洞的详情。%1</translation>
    </message>
    <message>
        <source>No vulnerabilities were found.</source>
        <extracomment>In place of the table of vulnerabilities</extracomment>
        <translation>未发现漏洞。</translation>
    </message>
    <message>
        <source>No vulnerabilities were found so far.</source>
        <translation>目前尚未发现漏洞。</translation>
    </message>
    <message>
        <source>The service has not reported what it found.</source>
        <extracomment>In place of the table of vulnerabilities</extracomment>
        <translation>服务尚未报告其发现的内容。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens the public page about a kind of vulnerability; %1 is its name, for example CWE-89</extracomment>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open CWE page</source>
        <translation>打开 CWE 页面</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>After an export; %1 is the file</extracomment>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>For screen readers: the table of what a test run has found</extracomment>
        <translation>漏洞</translation>
    </message>
    <message>
        <source>About the vulnerability</source>
        <extracomment>For screen readers: what the service says about the selected vulnerability</extracomment>
        <translation>关于该漏洞</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes the table into a file</extracomment>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WatchTexts</name>
    <message>
        <source>Ready for recording</source>
        <extracomment>Title of a desktop notification about a test run</extracomment>
        <translation>录制就绪</translation>
    </message>
    <message>
        <source>Recording ended by itself</source>
        <extracomment>Title of a desktop notification about a test run that was not stopped from this program</extracomment>
        <translation>录制自行结束</translation>
    </message>
    <message>
        <source>Test run passed</source>
        <extracomment>Title of a desktop notification about a test run</extracomment>
        <translation>测试运行通过</translation>
    </message>
    <message>
        <source>Test run failed</source>
        <extracomment>Title of a desktop notification about a test run: vulnerabilities were found</extracomment>
        <translation>测试运行失败</translation>
    </message>
    <message>
        <source>A test run is ready for recording</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>测试运行录制就绪</translation>
    </message>
    <message>
        <source>Recording ends by itself</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>录制自行结束</translation>
    </message>
    <message>
        <source>A test run passes</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>测试运行通过</translation>
    </message>
    <message>
        <source>A test run fails</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>测试运行失败</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WelcomePage</name>
    <message>
        <source>Welcome to Tallylight</source>
        <extracomment>Heading of the welcome page</extracomment>
        <translation>欢迎使用 Tallylight</translation>
    </message>
    <message>
        <source>See what is recording in your cloud accounts, and be sure it stops.</source>
        <extracomment>Below the heading of the welcome page</extracomment>
        <translation>查看云账号中正在进行的录制，并可靠地将其停止。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>First choice on the welcome page</extracomment>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>Simulated clouds. No account is needed, and nothing real is touched.</source>
        <extracomment>What the first choice does</extracomment>
        <translation>模拟的云。无需账号，也不影响任何真实数据。</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST</source>
        <extracomment>Second choice on the welcome page</extracomment>
        <translation>连接 Wallarm FAST</translation>
    </message>
    <message>
        <source>Test runs that record baseline requests. You need the token of a FAST node.</source>
        <extracomment>What the second choice does</extracomment>
        <translation>录制基线请求的测试运行。你需要 FAST 节点的令牌。</translation>
    </message>
    <message>
        <source>Connect Agora</source>
        <extracomment>Third choice on the welcome page</extracomment>
        <translation>连接声网（Agora）</translation>
    </message>
    <message>
        <source>Cloud recordings. You need the customer ID and the customer secret.</source>
        <extracomment>What the third choice does</extracomment>
        <translation>云端录制。你需要客户 ID 和客户密钥。</translation>
    </message>
    <message>
        <source>Tokens and secrets are stored in this computer&apos;s keychain, nowhere else.</source>
        <extracomment>At the bottom of the welcome page</extracomment>
        <translation>令牌和密钥仅存入这台计算机的密钥环，不存放在其他任何地方。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WhatPage</name>
    <message>
        <source>What</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>What do you want to record?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>要录制什么？</translation>
    </message>
    <message>
        <source>Agora bills the recording from start to end, even while Tallylight is closed.</source>
        <extracomment>Below the question</extracomment>
        <translation>声网从录制开始起计费，直到录制结束；Tallylight 关闭后也是如此。</translation>
    </message>
    <message>
        <source>The recorder joins the channel with this UID. It must not match any user&apos;s, so a high random number is suggested.</source>
        <extracomment>Below the field for the recorder&apos;s UID</extracomment>
        <translation>录制服务以此 UID 加入频道。它不能与任何用户的 UID 相同，因此建议使用一个较大的随机数。</translation>
    </message>
    <message>
        <source>Suggest another UID</source>
        <extracomment>Button in the field for the recorder&apos;s UID</extracomment>
        <translation>建议另一个 UID</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WordSection</name>
    <message>
        <source>Mode name</source>
        <extracomment>Heading of some fields: the word for the recording mode in the requests to the service</extracomment>
        <translation>模式名称</translation>
    </message>
    <message>
        <source>individual (usual)</source>
        <extracomment>Choice after &quot;Agora&apos;s name for the mode:&quot;; &quot;individual&quot; stays</extracomment>
        <translation>individual（常用）</translation>
    </message>
    <message>
        <source>raw (newer)</source>
        <extracomment>Choice after &quot;Agora&apos;s name for the mode:&quot;; &quot;raw&quot; stays</extracomment>
        <translation>raw（新名称）</translation>
    </message>
    <message>
        <source>Agora&apos;s current English documentation calls this mode “raw”. Choose it if Agora refuses “individual”. “raw” has no per-user file options.</source>
        <extracomment>Below the choice between the words; “individual” and “raw” stay</extracomment>
        <translation>声网当前的英文文档将此模式称为“raw”。如果声网拒绝“individual”，请选择它。使用“raw”时，无法选择每个用户的文件。</translation>
    </message>
</context>
</TS>
