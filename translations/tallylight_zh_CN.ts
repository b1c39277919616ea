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
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server&apos;s name was not found. Check the address and the internet connection.</source>
        <extracomment>Network trouble: DNS</extracomment>
        <translation>未找到服务器名称。请检查地址和互联网连接。</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address.</source>
        <extracomment>Network trouble: nothing listens there</extracomment>
        <translation>服务器拒绝了连接。请检查地址。</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the internet connection.</source>
        <extracomment>Network trouble: no route, offline</extracomment>
        <translation>无法连接到服务器。请检查互联网连接。</translation>
    </message>
    <message>
        <source>The secure connection could not be made: the server&apos;s certificate is not trusted. Check the address, the computer&apos;s date and, in a company network, its certificate.</source>
        <extracomment>Network trouble: certificate or encryption</extracomment>
        <translation>无法建立安全连接：服务器的证书不受信任。请检查地址和计算机的日期；在公司网络中，还请检查公司网络的证书。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Check the system&apos;s proxy settings.</source>
        <extracomment>Network trouble: the proxy set in the system</extracomment>
        <translation>代理未放行该请求。请检查系统的代理设置。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Network trouble</extracomment>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <extracomment>The program itself gave up the request, for instance because it is quitting</extracomment>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <source>The connection ended before the answer came.</source>
        <extracomment>Network trouble: the request left, its answer never came</extracomment>
        <translation>连接在收到响应前已断开。</translation>
    </message>
    <message>
        <source>The server sent the request on to another address, which is not followed. Check the address.</source>
        <extracomment>The server&apos;s answer names another address; it is not followed, to keep the token safe</extracomment>
        <translation>服务器将请求转到了另一个地址，程序不会跟随。请检查地址。</translation>
    </message>
    <message>
        <source>The answer was too large and was not read.</source>
        <extracomment>More than 32 MB</extracomment>
        <translation>响应过大，未读取。</translation>
    </message>
    <message>
        <source>Unreadable answer. A proxy or another server may have answered instead.</source>
        <extracomment>HTML, truncated or unexpected data instead of an answer</extracomment>
        <translation>无法解析的响应。可能是代理或其他服务器作出了响应。</translation>
    </message>
    <message>
        <source>Check the token. It may belong to another cloud.</source>
        <extracomment>HTTP 401</extracomment>
        <translation>请检查令牌，它可能属于另一个云。</translation>
    </message>
    <message>
        <source>The account has no right to do this.</source>
        <extracomment>HTTP 403</extracomment>
        <translation>此账号无权进行此操作。</translation>
    </message>
    <message>
        <source>The service does not know it. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404</extracomment>
        <translation>服务中没有此项。它可能属于另一个账号或云。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <extracomment>HTTP 429</extracomment>
        <translation>请求过多。请稍候再试。</translation>
    </message>
    <message>
        <source>The service refused the request. Its reason is in the details.</source>
        <extracomment>Any other refusal; the service&apos;s own words are in the details</extracomment>
        <translation>服务拒绝了请求。原因见详情。</translation>
    </message>
    <message>
        <source>The service has trouble of its own. Try again later.</source>
        <extracomment>HTTP 5xx</extracomment>
        <translation>服务自身出现问题。请稍后再试。</translation>
    </message>
    <message>
        <source>The token or secret of this connection is missing. Enter it again.</source>
        <extracomment>No token or secret is stored for the connection</extracomment>
        <translation>缺少此连接的令牌或密钥。请重新输入。</translation>
    </message>
    <message>
        <source>This computer has no keychain that could be used. You can keep the secret until you quit.</source>
        <extracomment>There is no keychain service on this computer</extracomment>
        <translation>这台计算机没有可用的系统密钥环。你可以将密钥保留到退出为止。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or keep the secret until you quit.</source>
        <extracomment>The keychain is there but locked</extracomment>
        <translation>系统密钥环已锁定。请解锁，或将密钥保留到退出为止。</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the system&apos;s keychain settings, or keep the secret until you quit.</source>
        <extracomment>The keychain is unlocked but does not let the program in</extracomment>
        <translation>系统密钥环拒绝访问。请在系统的密钥环设置中允许访问，或将密钥保留到退出为止。</translation>
    </message>
    <message>
        <source>The program&apos;s own records could not be written. Check the free space and the rights of its data folder.</source>
        <extracomment>The program&apos;s own record of what it did could not be written to disk</extracomment>
        <translation>未能写入程序自身的记录。请检查可用空间以及数据文件夹的权限。</translation>
    </message>
    <message>
        <source>The program&apos;s records were made by a newer version. Use that version.</source>
        <extracomment>The data folder was used by a newer version</extracomment>
        <translation>程序的记录由较新的版本创建。请使用该版本。</translation>
    </message>
    <message>
        <source>The entry cannot be used as it is.</source>
        <extracomment>A field holds something that cannot be sent</extracomment>
        <translation>输入的内容无法直接使用。</translation>
    </message>
    <message>
        <source>Status code: %1</source>
        <extracomment>Details of trouble: the HTTP status, for example 504</extracomment>
        <translation>状态码：%1</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>Details of trouble: the service&apos;s own number</extracomment>
        <translation>错误码：%1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>Details of trouble: the parameter that the service refused, a JSON name</extracomment>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <extracomment>Details of trouble: the service&apos;s own words, not translated</extracomment>
        <translation>服务器响应：%1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>Details of trouble: for the vendor&apos;s support</extracomment>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other</extracomment>
        <translation>%1%2</translation>
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
        <extracomment>Column of the activity list: the test run or recording it was done to</extracomment>
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
        <extracomment>Above the activity list: how many stops were ordered and are not finished</extracomment>
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
        <source>Nothing was done yet. What you stop, start and add is written down here.</source>
        <extracomment>In place of the activity list while it is empty</extracomment>
        <translation>尚未进行任何操作。你停止、开始和添加的内容会记录在这里。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityTexts</name>
    <message>
        <source>Stop ordered</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>已下达停止指令</translation>
    </message>
    <message>
        <source>Stop sent, attempt %1</source>
        <extracomment>Activity list: the stop was sent once more; %1 is a number, 2 or more</extracomment>
        <translation>已发送停止请求，第 %1 次尝试</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>已发送停止请求</translation>
    </message>
    <message>
        <source>Stop finished</source>
        <extracomment>Activity list: what became of an order to stop</extracomment>
        <translation>停止操作已结束</translation>
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
        <source>Found in the service&apos;s list</source>
        <extracomment>Activity list: a test run was found in the service&apos;s own list</extracomment>
        <translation>在服务的列表中找到</translation>
    </message>
    <message>
        <source>Creation of a test run sent</source>
        <extracomment>Activity list: the request to create a test run left</extracomment>
        <translation>已发送创建测试运行的请求</translation>
    </message>
    <message>
        <source>Copy of a test run sent</source>
        <extracomment>Activity list: the request to copy a test run left</extracomment>
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
        <source>Creation not confirmed</source>
        <extracomment>Activity list: the answer to the request to create a test run was lost</extracomment>
        <translation>创建未确认</translation>
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
        <source>Start finished</source>
        <extracomment>Activity list: what became of an order to start a cloud recording</extracomment>
        <translation>开始操作已结束</translation>
    </message>
    <message>
        <source>Status queried</source>
        <extracomment>Activity list: the service was asked for the state of a cloud recording</extracomment>
        <translation>已查询状态</translation>
    </message>
    <message>
        <source>New state</source>
        <extracomment>Activity list: a cloud recording has a new state, which is in the next column</extracomment>
        <translation>新状态</translation>
    </message>
    <message>
        <source>Cloud recording of the channel %1</source>
        <extracomment>Activity list: %1 is the name of a channel</extracomment>
        <translation>频道 %1 的云端录制</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Activity list: a cloud recording that is not on the list any more</extracomment>
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
        <extracomment>Activity list: a connection that is not on the list any more</extracomment>
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
        <source>Had already ended</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>此前已结束</translation>
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
</context>
<context>
    <name>tallylight::ui::AddRunDialog</name>
    <message>
        <source>Enter the ID of a test run or paste its link.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>请输入测试运行的 ID 或粘贴其链接。</translation>
    </message>
    <message>
        <source>This is neither the ID of a test run nor a link to one.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>这既不是测试运行的 ID，也不是其链接。</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>添加测试运行</translation>
    </message>
    <message>
        <source>The ID stands in Wallarm Console under the test run&apos;s name, and at the end of the address of its page.</source>
        <extracomment>In the dialog that adds a test run: where to find the ID</extracomment>
        <translation>在 Wallarm Console 中，ID 位于测试运行名称下方，也位于其页面地址的末尾。</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Label of a field: the account and cloud</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Test run ID or link</source>
        <extracomment>Label of a field</extracomment>
        <translation>测试运行 ID 或链接</translation>
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
</context>
<context>
    <name>tallylight::ui::AdoptDialog</name>
    <message>
        <source>Add recording by its IDs</source>
        <extracomment>Title of a window</extracomment>
        <translation>通过 ID 添加录制</translation>
    </message>
    <message>
        <source>Add a cloud recording that something else started, to watch and stop it here. Paste what you have: an answer of the service, the address of a call, a webhook event or the name of a recorded file.</source>
        <extracomment>What the window &quot;Add recording by its IDs&quot; is for</extracomment>
        <translation>添加在别处开始的云端录制，以便在此查看和停止。请粘贴你已有的内容：服务的响应、调用地址、webhook 事件或录制文件的文件名。</translation>
    </message>
    <message>
        <source>Paste text with the IDs</source>
        <extracomment>For screen readers and as the hint in the empty box</extracomment>
        <translation>粘贴包含 ID 的文本</translation>
    </message>
    <message>
        <source>No ID was recognized in this text. Fill in the fields yourself.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>未在此文本中识别出 ID。请自行填写各字段。</translation>
    </message>
    <message>
        <source>The channel name was taken from the name of a file, where special characters are replaced. Check it.</source>
        <extracomment>Below the box for pasted text: in names of files special characters become hyphens</extracomment>
        <translation>频道名取自文件名，其中的特殊字符已被替换。请检查。</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>%1 The last query did not work. %2</source>
        <extracomment>Tooltip: %1 is a sentence about the state, %2 a sentence about the trouble with asking for it</extracomment>
        <translation>%1上次查询未成功。%2</translation>
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
</context>
<context>
    <name>tallylight::ui::CloudRecordingPanel</name>
    <message>
        <source>There is no connection to Agora yet.</source>
        <extracomment>Something was asked for that needs a connection to Agora</extracomment>
        <translation>尚无与 Agora 的连接。</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Next step: opens the window for a new connection</extracomment>
        <translation>连接 Agora…</translation>
    </message>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Action: stops the selected cloud recordings</extracomment>
        <translation>停止云端录制</translation>
    </message>
    <message>
        <source>Start cloud recording…</source>
        <extracomment>Action: opens a window</extracomment>
        <translation>开始云端录制…</translation>
    </message>
    <message>
        <source>Add recording by its IDs…</source>
        <extracomment>Action: opens a window to add a recording that something else started</extracomment>
        <translation>通过 ID 添加录制…</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Action: asks the service for the state of the selected cloud recordings</extracomment>
        <translation>查询云端录制状态</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Action: a new cloud recording with the settings of the selected one, which has ended</extracomment>
        <translation>使用这些设置重新开始</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Action: takes ended cloud recordings off the list</extracomment>
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
        <source>Cloud recordings</source>
        <extracomment>For screen readers: the table</extracomment>
        <translation>云端录制</translation>
    </message>
    <message>
        <source>No cloud recording is known here. Agora does not list recordings: start one, or add one that something else started by its IDs.</source>
        <extracomment>In place of the table while it is empty</extracomment>
        <translation>此处尚无已知的云端录制。Agora 不提供录制列表：请开始一项录制，或通过 ID 添加在别处开始的录制。</translation>
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
    <name>tallylight::ui::ConnectionEditor</name>
    <message>
        <source>Testing the connection…</source>
        <extracomment>In the editor of a connection, while its test is under way</extracomment>
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
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <extracomment>Title of the window for an existing connection; %1 is the service, such as Wallarm FAST</extracomment>
        <translation>与 %1 的连接</translation>
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
        <extracomment>Field: the colour that marks a connection</extracomment>
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
        <source>API &amp;host:</source>
        <extracomment>Field: address of a custom cloud</extracomment>
        <translation>API 主机(&amp;H)：</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <extracomment>Example in the empty address field; stays as it is</extracomment>
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
        <extracomment>In an empty field for a token or secret that is stored already</extracomment>
        <translation>留空则保留已存储的内容</translation>
    </message>
    <message>
        <source>Kept in memory only: you will be asked for it at the next start.</source>
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
        <extracomment>State of a connection in the list: its test is under way</extracomment>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a connection in the list: nothing is known against it</extracomment>
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
        <source>The connection does not work. %1</source>
        <extracomment>Outcome of the test of a connection; %1 is a sentence that says why</extracomment>
        <translation>连接不可用。%1</translation>
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
        <extracomment>Outcome of the test of a connection; %1 is the account&apos;s name or ID as the service tells it</extracomment>
        <translation>连接可用。账号：%1</translation>
    </message>
    <message>
        <source>The credentials of the connection %1 are not stored. Enter them to use it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>未存储连接 %1 的凭证。请输入凭证以使用该连接。</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the connection %1 cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>系统密钥环已锁定，因此连接 %1 无法使用。</translation>
    </message>
    <message>
        <source>No system keychain was found, so the connection %1 has no credentials.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>未找到系统密钥环，因此连接 %1 没有凭证。</translation>
    </message>
    <message>
        <source>The system keychain refused access to the credentials of the connection %1.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>系统密钥环拒绝访问连接 %1 的凭证。</translation>
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
        <source>The connection %1 still has recordings or stops that have not ended, so it stays. Stop them first.</source>
        <extracomment>%1 is the name of a connection that was not removed</extracomment>
        <translation>连接 %1 仍有未结束的录制或停止操作，因此予以保留。请先将其停止。</translation>
    </message>
    <message>
        <source>The connection %1 was not removed. %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence that says why</extracomment>
        <translation>连接 %1 未移除。%2</translation>
    </message>
    <message>
        <source>Wallarm FAST</source>
        <extracomment>Name of a service; product names are not translated</extracomment>
        <translation>Wallarm FAST</translation>
    </message>
    <message>
        <source>Agora Cloud Recording</source>
        <extracomment>Name of a service; &quot;Agora&quot; is not translated</extracomment>
        <translation>Agora 云端录制</translation>
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
        <source>Enter a name, so that you recognize the connection.</source>
        <extracomment>Under an empty field: the name of a connection</extracomment>
        <translation>请输入名称，以便识别此连接。</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <extracomment>Under an empty field: the address of a custom cloud</extracomment>
        <translation>请输入 API 的地址。</translation>
    </message>
    <message>
        <source>This is not an address such as https://api.example.com, without a user name and without anything after a question mark.</source>
        <extracomment>Under the field with the address of a custom cloud; the example stays as it is</extracomment>
        <translation>这不是形如 https://api.example.com 的地址。地址不应含有用户名，问号之后也不应有任何内容。</translation>
    </message>
    <message>
        <source>Use https: over http anybody on the way could read your credentials. Only addresses of this computer may begin with http.</source>
        <extracomment>Under the field with the address of a custom cloud</extracomment>
        <translation>请使用 https：通过 http 传输时，途中的任何人都可能读取你的凭证。只有这台计算机的地址可以用 http 开头。</translation>
    </message>
    <message>
        <source>Enter the App ID of the project, from the Agora console.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>请输入项目的 App ID，可在 Agora 控制台中找到。</translation>
    </message>
    <message>
        <source>An App ID has only Latin letters and digits.</source>
        <extracomment>Under a field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID 只含拉丁字母和数字。</translation>
    </message>
    <message>
        <source>Enter the UUID that belongs to the secret key.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入与密钥对应的 UUID。</translation>
    </message>
    <message>
        <source>Enter the customer ID, from the RESTful API page of the Agora console.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入客户 ID，可在 Agora 控制台的 RESTful API 页面中找到。</translation>
    </message>
    <message>
        <source>This ID has a character that cannot be in one. Copy it again.</source>
        <extracomment>Under the field with the UUID or the customer ID</extracomment>
        <translation>此 ID 含有不应出现的字符。请重新复制。</translation>
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
        <source>What was entered has a character that cannot be in it. Copy it again.</source>
        <extracomment>Under the field with a token or a secret</extracomment>
        <translation>输入的内容含有不应出现的字符。请重新复制。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Under the field with the path of a file</extracomment>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>This file has no certificate in PEM format.</source>
        <extracomment>Under the field with the path of a file; PEM is the name of the format</extracomment>
        <translation>此文件中没有 PEM 格式的证书。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionsDialog</name>
    <message>
        <source>Testing the connection %1…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>正在测试连接 %1…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <extracomment>Title of a question</extracomment>
        <translation>移除连接</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <extracomment>Question before a connection is removed; %1 is its name</extracomment>
        <translation>要移除连接 %1 吗？</translation>
    </message>
    <message>
        <source>Its credentials are deleted from the system keychain, and its test runs and ended recordings leave the lists. Nothing changes in the cloud.</source>
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
        <translation>连接</translation>
    </message>
    <message>
        <source>There is no connection yet. Connect Wallarm FAST or Agora to see and stop recordings.</source>
        <extracomment>In place of the list of connections while there is none</extracomment>
        <translation>尚无连接。请连接 Wallarm FAST 或 Agora，以查看和停止录制。</translation>
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
        <translation>连接 Agora(&amp;A)…</translation>
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
</context>
<context>
    <name>tallylight::ui::CreateRunPanel</name>
    <message>
        <source>%1 copy</source>
        <extracomment>Name proposed for a copy; %1 is the original&apos;s name</extracomment>
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
        <source>A new test run on this node interrupts %1.</source>
        <extracomment>Warning before a run is created; %1 is the name of the run under way</extracomment>
        <translation>在此节点上新建测试运行会中断测试运行 %1。</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>On the button &quot;Create and run&quot; while the request is under way</extracomment>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>Create and run</source>
        <extracomment>Button of the side panel: creates the test run, which starts at once</extracomment>
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
        <source>What is stopped now would be forgotten in a crash, and nothing new can be started. %1</source>
        <extracomment>After a start without usable records; %1 is a sentence with the reason</extracomment>
        <translation>若程序崩溃，现在的停止操作将不会留下记录，也无法开始任何新内容。%1</translation>
    </message>
    <message>
        <source>Tallylight (demo)</source>
        <extracomment>Title of the window while it shows the simulated clouds</extracomment>
        <translation>Tallylight（演示）</translation>
    </message>
    <message>
        <source>Cloud recordings</source>
        <extracomment>Title of the panel, and the item that shows it in the menu View</extracomment>
        <translation>云端录制</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the panel with what was done, and the item that shows it in the menu View</extracomment>
        <translation>活动</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>For screen readers, and in the menu that shows and hides it</extracomment>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Outcome of copying an ID</extracomment>
        <translation>已复制</translation>
    </message>
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
        <translation>查看并停止 Wallarm FAST 和 Agora 云端录制中正在进行的录制。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MainWindowActions</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: its name and its keyboard shortcut</extracomment>
        <translation>%1（%2）</translation>
    </message>
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
        <extracomment>Menu item: asks the service for its list of test runs</extracomment>
        <translation>从 Wallarm 加载</translation>
    </message>
    <message>
        <source>Connections…</source>
        <extracomment>Menu item; opens a dialog</extracomment>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Menu item</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>Menu item and button: ends the recording of baseline requests of the selected test runs</extracomment>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Menu item; opens the side panel with a copy</extracomment>
        <translation>创建类似的测试运行</translation>
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
        <source>Open in Wallarm Console</source>
        <extracomment>Menu item: opens the web browser</extracomment>
        <translation>在 Wallarm Console 中打开</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Menu item and button: reads the test runs from the service now</extracomment>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Menu item: the table forgets the test run; the service keeps it</extracomment>
        <translation>从列表中移除</translation>
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
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>此控制台的地址未知</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu in the menu bar: test runs and cloud recordings; &amp; marks the key</extracomment>
        <translation>录制(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
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
        <source>As the system</source>
        <extracomment>Theme: as the desktop is set</extracomment>
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
</context>
<context>
    <name>tallylight::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <extracomment>Button that shows status, code and request ID of the trouble</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>For screen readers: the strip in which outcomes are told</extracomment>
        <translation>消息</translation>
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
        <source>This has a character that cannot be in an ID, such as a slash. Copy the ID alone.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>其中含有 ID 不能包含的字符，例如斜杠。请只复制 ID。</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入频道名。</translation>
    </message>
    <message>
        <source>A channel name has at most 64 Latin letters, digits, spaces and ordinary signs; in web page mode it may have 128.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>频道名最多包含 64 个拉丁字母、数字、空格和普通符号；在页面录制模式下最多 128 个。</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>UID 是 1～4294967295 的整数。</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 30 days.</source>
        <extracomment>Under the field for the idle time</extracomment>
        <translation>请输入 5 秒～30 天的时间。</translation>
    </message>
    <message>
        <source>Choose a region of this storage.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>请选择此存储的区域。</translation>
    </message>
    <message>
        <source>Enter the name of the bucket that the files are to go to.</source>
        <extracomment>Under an empty field; a bucket is a place in a cloud storage</extracomment>
        <translation>请输入文件要存入的存储桶的名称。</translation>
    </message>
    <message>
        <source>Enter the access key of the storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入存储的 Access Key。</translation>
    </message>
    <message>
        <source>Enter the secret key of the storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>请输入存储的 Secret Key。</translation>
    </message>
    <message>
        <source>This has a character that cannot be in it. Copy it again.</source>
        <extracomment>Under a field for a bucket or a key</extracomment>
        <translation>其中含有不应出现的字符。请重新复制。</translation>
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
    <message>
        <source>Ends when the channel is empty for:</source>
        <extracomment>Field: the recording ends by itself when the channel has been empty for so long</extracomment>
        <translation>频道中没有用户达到以下时长后结束：</translation>
    </message>
    <message>
        <source>Region:</source>
        <extracomment>Field: region of a cloud storage</extracomment>
        <translation>区域：</translation>
    </message>
    <message>
        <source>Bucket:</source>
        <extracomment>Field: a place in a cloud storage</extracomment>
        <translation>存储桶：</translation>
    </message>
    <message>
        <source>Access key:</source>
        <extracomment>Field: key of a cloud storage</extracomment>
        <translation>Access Key：</translation>
    </message>
    <message>
        <source>Secret key:</source>
        <extracomment>Field: key of a cloud storage</extracomment>
        <translation>Secret Key：</translation>
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
        <extracomment>Next step after a stop that did not work: stops once more
----------
Next step after a start that did not work: starts once more</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Next step after a stop that is not confirmed: asks the service for the state</extracomment>
        <translation>查询云端录制状态</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingOutcomes</name>
    <message>
        <source>The cloud recording of the channel %1 is stopped.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>频道 %1 的云端录制已停止。</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is stopped. There is no file, because nobody published in the channel.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>频道 %1 的云端录制已停止。没有文件，因为没有人在频道中发布内容。</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 has already ended.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>频道 %1 的云端录制已结束。</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is still active and billed: the service did not stop it.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>频道 %1 的云端录制仍在进行并计费：服务未停止该录制。</translation>
    </message>
    <message>
        <source>The service refused the stop. The cloud recording of the channel %1 goes on.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>服务拒绝了停止请求。频道 %1 的云端录制继续进行。</translation>
    </message>
    <message>
        <source>The stop was not sent. Nothing changed for the cloud recording of the channel %1.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>停止请求未发送。频道 %1 的云端录制没有任何变化。</translation>
    </message>
    <message>
        <source>It is not known yet whether the cloud recording of the channel %1 is stopped. The service is asked again and again.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>尚不清楚频道 %1 的云端录制是否已停止。程序会反复向服务查询。</translation>
    </message>
    <message>
        <source>The upload was not confirmed in time. It normally ends within 20 minutes, but can take more than 24 hours. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: the upload was not confirmed in time</extracomment>
        <translation>未能及时确认上传。上传通常在 20 分钟内结束，但也可能超过 24 小时。请稍后查看你的存储。</translation>
    </message>
    <message>
        <source>Whether all files are uploaded could not be verified. The upload normally ends within 20 minutes, but can take more than 24 hours. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known of the upload</extracomment>
        <translation>未能核实所有文件是否都已上传。上传通常在 20 分钟内结束，但也可能超过 24 小时。请稍后查看你的存储。</translation>
    </message>
    <message>
        <source>An asynchronous stop does not report the upload. It normally ends within 20 minutes, but can take more than 24 hours.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known of the upload, which is usual</extracomment>
        <translation>异步停止不报告上传情况。上传通常在 20 分钟内结束，但也可能超过 24 小时。</translation>
    </message>
    <message>
        <source>The service said nothing about the upload. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>服务未说明上传情况。请稍后查看你的存储。</translation>
    </message>
    <message>
        <source>All files are in your storage.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>所有文件都已在你的存储中。</translation>
    </message>
    <message>
        <source>Some files went to the backup cloud and are forwarded to your storage by themselves.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>部分文件已上传至备份云，会自动转存到你的存储。</translation>
    </message>
    <message>
        <source>The service does not know whether all files are uploaded. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>服务不清楚所有文件是否都已上传。请稍后查看你的存储。</translation>
    </message>
    <message>
        <source>The files are only in the backup cloud, which deletes them after 72 hours. Look into your storage soon.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>文件仅在备份云中，备份云会在 72 小时后将其删除。请尽快查看你的存储。</translation>
    </message>
    <message>
        <source>This stop could not be written down: after a crash the program would not know of it.</source>
        <extracomment>Added to the outcome of a stop: the program&apos;s own record of it could not be written to the disk</extracomment>
        <translation>未能记录此次停止：程序崩溃后将不知道此次停止。</translation>
    </message>
    <message>
        <source>No cloud recording was stopped.</source>
        <extracomment>Outcome of an order to stop several</extracomment>
        <translation>没有停止任何云端录制。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) stopped.</source>
        <extracomment>Outcome of an order to stop several</extracomment>
        <translation>
            <numerusform>已停止 %Ln 项云端录制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) still active.</source>
        <extracomment>Outcome of an order to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln 项云端录制仍在进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Outcome of an order to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作尚未确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service accepted the cloud recording of the channel %1. It is billed until it is stopped; the lamp lights up once the service confirms that it records.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>服务已接受频道 %1 的云端录制。在停止之前会一直计费；服务确认正在录制后，指示灯会亮起。</translation>
    </message>
    <message>
        <source>The service refused to record the channel %1. Nothing is billed.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>服务拒绝录制频道 %1。不会计费。</translation>
    </message>
    <message>
        <source>The channel %1 is being recorded already, but the recording ID (sid) never arrived here. It is billed. Find the sid in the names of the recorded files or in a webhook and add the recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>频道 %1 已在录制，但此处未收到录制 ID（sid）。该录制正在计费。请在录制文件的文件名或 webhook 中找到 sid，并通过 ID 添加该录制。</translation>
    </message>
    <message>
        <source>The start was not sent. Nothing is recorded from the channel %1.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>开始请求未发送。没有录制频道 %1 的任何内容。</translation>
    </message>
    <message>
        <source>It is not known whether the channel %1 is being recorded and billed. Do not start it again before you have checked.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>尚不清楚频道 %1 是否正在录制并计费。在确认之前，请勿再次开始。</translation>
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
        <source>The answer to the start was lost. It may be recording and billed; the same start is asked for again as long as that cannot start a second one.</source>
        <extracomment>Tooltip for the state of a cloud recording whose start was not answered</extracomment>
        <translation>开始请求的响应已丢失。可能正在录制并计费；只要不会因此开始第二项录制，程序就会重复发送同一开始请求。</translation>
    </message>
    <message>
        <source>It is recording and billed, but its recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook, add the recording by its IDs, and stop it there.</source>
        <extracomment>Tooltip for the state of a cloud recording whose recording ID is unknown; &quot;sid&quot; stays</extracomment>
        <translation>正在录制并计费，但未收到录制 ID（sid）。请在录制文件的文件名或 webhook 中找到 sid，通过 ID 添加该录制，并在那里停止。</translation>
    </message>
    <message>
        <source>It was started by something else. The first answer of the service tells its state.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>此录制是在别处开始的。服务的首次响应会说明其状态。</translation>
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
        <source>The service does not find it. That can pass within 90 seconds; it is asked again until then.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>服务找不到此录制。这种情况可能在 90 秒内消失；在此之前会继续查询。</translation>
    </message>
    <message>
        <source>The stop was sent; it is not confirmed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>停止请求已发送，尚未确认。</translation>
    </message>
    <message>
        <source>It is not known whether the stop worked. The service is asked again; until then it may be billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>尚不清楚停止是否成功。程序会再次向服务查询；在此之前可能仍在计费。</translation>
    </message>
    <message>
        <source>It is over and no longer billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>已结束，不再计费。</translation>
    </message>
    <message>
        <source>It did not start. Nothing is billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>未能开始。不会计费。</translation>
    </message>
    <message>
        <source>It ended without an order from here, for instance because the channel was empty.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>此录制并非按此处的指令结束，例如因频道中没有用户而结束。</translation>
    </message>
    <message>
        <source>The service ended it because of an error. Check the files in your storage.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>服务因错误结束了此录制。请检查你的存储中的文件。</translation>
    </message>
    <message>
        <source>The time in which the service takes orders for it is over. It ends when the channel is empty, or at its longest recording time in web page mode.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>服务接受此录制指令的时限已过。频道中没有用户时，或在页面录制模式下达到最长录制时间时，此录制会结束。</translation>
    </message>
    <message>
        <source>It was given up before it was started.</source>
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
        <extracomment>State of a cloud recording: it records, but its recording ID is not known here</extracomment>
        <translation>录制中，ID 未知</translation>
    </message>
    <message>
        <source>Confirming the start…</source>
        <extracomment>State of a cloud recording: the service accepted the start, it is being asked whether it records</extracomment>
        <translation>正在确认开始…</translation>
    </message>
    <message>
        <source>Added, not checked yet</source>
        <extracomment>State of a cloud recording that was added by its IDs and not asked about yet</extracomment>
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
        <extracomment>State of a cloud recording: it is not known whether the stop worked</extracomment>
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
        <extracomment>State of a cloud recording: it ended without an order of this program</extracomment>
        <translation>自行结束</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a cloud recording: it ended because of an error</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <extracomment>State of a cloud recording: the service takes no more orders for it</extracomment>
        <translation>无法再控制</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>State of a cloud recording: it was given up before it was started</extracomment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Started, nothing written yet</source>
        <extracomment>State of a cloud recording: it runs, but no file exists yet</extracomment>
        <translation>已开始，尚未写入内容</translation>
    </message>
    <message>
        <source>%1 (not up to date)</source>
        <extracomment>State of a cloud recording; %1 is the last known state, such as &quot;Recording&quot;</extracomment>
        <translation>%1（非最新）</translation>
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
        <translation>未报告</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>Upload status: all files are in the customer&apos;s storage</extracomment>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Backed up to the backup cloud</source>
        <extracomment>Upload status: some files are in the service&apos;s backup cloud and will be forwarded</extracomment>
        <translation>已上传至备份云</translation>
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
</context>
<context>
    <name>tallylight::ui::RunForm</name>
    <message>
        <source>This is not an ID: it has a sign that no ID has.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>这不是 ID：其中含有任何 ID 都不会有的符号。</translation>
    </message>
    <message>
        <source>Use baselines from %1</source>
        <extracomment>Check box, always ticked, of the form that copies a test run; %1 is the test record&apos;s name</extracomment>
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
        <source>Policy ID</source>
        <extracomment>Label of a field: the ID of a test policy</extracomment>
        <translation>策略 ID</translation>
    </message>
    <message>
        <source>Default Policy</source>
        <extracomment>Shown in the empty field of the policy&apos;s ID</extracomment>
        <translation>默认策略</translation>
    </message>
    <message>
        <source>Node ID</source>
        <extracomment>Label of a field: the ID of the FAST node</extracomment>
        <translation>节点 ID</translation>
    </message>
    <message>
        <source>Account ID</source>
        <extracomment>Label of a field: the number of the Wallarm account, called clientid by the service</extracomment>
        <translation>账号 ID</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <extracomment>Group of fields that can be folded out</extracomment>
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
        <extracomment>Check box; a field for the extensions is beneath</extracomment>
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
        <extracomment>Label of a slider: recording stops by itself when no request has come for so long</extracomment>
        <translation>在以下时长后停止录制基线请求</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomeTexts</name>
    <message>
        <source>Recording stopped for %1. Testing of the recorded requests goes on.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>测试运行 %1 的录制已停止。对已录制请求的测试将继续进行。</translation>
    </message>
    <message>
        <source>Recording stopped for %1. Testing of the recorded requests goes on, and test record %2 can be reused.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name, %2 the test record&apos;s name or ID</extracomment>
        <translation>测试运行 %1 的录制已停止。对已录制请求的测试将继续进行，并且可以重用测试记录 %2。</translation>
    </message>
    <message>
        <source>The recording of %1 had already ended. There was nothing left to stop.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>测试运行 %1 的录制此前已结束。没有需要停止的内容。</translation>
    </message>
    <message>
        <source>The server did not stop the recording. %1 is still recording: try again, or stop it in Wallarm Console.</source>
        <extracomment>Outcome of Stop recording: the server answered, but it records on; %1 is the test run&apos;s name</extracomment>
        <translation>服务器未停止录制。测试运行 %1 仍在录制：请重试，或在 Wallarm Console 中停止录制。</translation>
    </message>
    <message>
        <source>Test run %1 was not found in this cloud.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name or ID</extracomment>
        <translation>在此云中未找到测试运行 %1。</translation>
    </message>
    <message>
        <source>The service refused to stop the recording of %1. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>服务拒绝停止测试运行 %1 的录制。没有任何变化。</translation>
    </message>
    <message>
        <source>The order to stop the recording of %1 was not sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: no network, no credential …; %1 is the test run&apos;s name</extracomment>
        <translation>停止测试运行 %1 录制的指令未发送。没有任何变化。</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of %1 has stopped. The table goes on asking and will show it.</source>
        <extracomment>Outcome of Stop recording: no clear answer for 90 seconds; %1 is the test run&apos;s name</extracomment>
        <translation>尚不清楚测试运行 %1 的录制是否已停止。表格会继续查询并显示结果。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) stopped.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>已停止 %Ln 项录制。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) had already ended.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln 项录制此前已结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) still active.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln 项录制仍在进行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>在此云中未找到 %Ln 个测试运行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) refused by the service.</source>
        <extracomment>Part of the outcome of stopping many at once: the service said no; a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作被服务拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not sent.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作未发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作尚未确认。</numerusform>
        </translation>
    </message>
    <message>
        <source>The program could not write this down: after a crash it would not know of this stop.</source>
        <extracomment>Added to the outcome of a stop when the program&apos;s own records could not be written to disk</extracomment>
        <translation>程序未能记录此次停止：崩溃后将不知道此次停止。</translation>
    </message>
    <message>
        <source>Test run %1 was created from the test record.</source>
        <extracomment>Outcome of Create similar test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>已从测试记录创建测试运行 %1。</translation>
    </message>
    <message>
        <source>Test run %1 was created. Its recording begins when the node is ready.</source>
        <extracomment>Outcome of Create test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>已创建测试运行 %1。节点就绪后开始录制。</translation>
    </message>
    <message>
        <source>The test run may have been created. Check before you try again.</source>
        <extracomment>Outcome of creating a run whose answer was lost</extracomment>
        <translation>测试运行可能已创建。请先确认再重试。</translation>
    </message>
    <message>
        <source>Recording is still active for this test record. Stop recording first.</source>
        <extracomment>The service names this code when the record is still being recorded</extracomment>
        <translation>此测试记录仍在录制。请先停止录制。</translation>
    </message>
    <message>
        <source>The test run was not created.</source>
        <extracomment>Outcome of creating a run; a sentence with the reason follows</extracomment>
        <translation>测试运行未创建。</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomes</name>
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
        <extracomment>Button of the message after a stop that did not work
----------
Button of a message: reads the test run again</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>在 Wallarm Console 中打开</translation>
    </message>
    <message>
        <source>Retry the unconfirmed</source>
        <extracomment>Button of the message after many stops: sends those again that are not confirmed</extracomment>
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
        <source>Test run %1 was not found in this cloud.</source>
        <extracomment>A test run was added by its ID, but the service does not know it; %1 is the ID</extracomment>
        <translation>在此云中未找到测试运行 %1。</translation>
    </message>
    <message>
        <source>Test run %1 could not be read. %2</source>
        <extracomment>A test run was added by its ID and could not be read; %1 is the ID, %2 a sentence with the reason</extracomment>
        <translation>未能读取测试运行 %1。%2</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Button of a message: the table forgets the test run</extracomment>
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
        <source>This account&apos;s API does not list test runs.</source>
        <extracomment>After &quot;Load from Wallarm&quot;: the service has no such list for this account</extracomment>
        <translation>此账号的 API 不提供测试运行列表。</translation>
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
    <name>tallylight::ui::StartDialog</name>
    <message>
        <source>No region needed</source>
        <extracomment>In the list of regions of a cloud storage that needs none</extracomment>
        <translation>无需区域</translation>
    </message>
    <message>
        <source>Start cloud recording</source>
        <extracomment>Title of a window
----------
Button: starts the recording</extracomment>
        <translation>开始云端录制</translation>
    </message>
    <message>
        <source>Records all users of the channel into one file in your own storage. Agora bills it from the start until it is stopped or the channel has been empty for the time below, also when this program is closed.</source>
        <extracomment>At the top of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>将频道中的所有用户录制到你自己的存储中的一个文件。Agora 从开始起计费，直到录制停止，或频道中没有用户达到下方设定的时长；程序关闭后也是如此。</translation>
    </message>
    <message>
        <source>Channel token (optional):</source>
        <extracomment>Field: token of a channel that asks for one</extracomment>
        <translation>频道令牌（可选）：</translation>
    </message>
    <message>
        <source>Third-party cloud storage:</source>
        <extracomment>Field: which company&apos;s storage the files go to</extracomment>
        <translation>第三方云存储：</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After the number in a field for a time</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way</source>
        <extracomment>Status bar: stops that are not settled yet</extracomment>
        <translation>
            <numerusform>正在进行 %Ln 项停止操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) waiting for credentials</source>
        <extracomment>Status bar: stops of an earlier start that go on when the connection&apos;s token is there</extracomment>
        <translation>
            <numerusform>%Ln 项停止操作正在等待凭证</numerusform>
        </translation>
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
        <source>Stop recording for %1?</source>
        <extracomment>Question; %1 is the name of a channel</extracomment>
        <translation>要停止 %1 的录制吗？</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln cloud recording(s)?</source>
        <extracomment>Question</extracomment>
        <translation>
            <numerusform>要停止 %Ln 项云端录制吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Asynchronous stop, with confirmation</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>异步停止并确认(&amp;A)</translation>
    </message>
    <message>
        <source>The service answers at once, and is then asked until the end is certain. The upload of the files is not reported.</source>
        <extracomment>What the asynchronous stop means</extracomment>
        <translation>服务会立即响应，之后程序会继续查询，直到确定录制已结束。不报告文件的上传情况。</translation>
    </message>
    <message>
        <source>Stop and &amp;wait for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>停止并等待上传(&amp;W)</translation>
    </message>
    <message>
        <source>The service answers when all files are uploaded, and says how that went. This can take a minute.</source>
        <extracomment>What the other way to stop means</extracomment>
        <translation>服务会在所有文件上传后响应，并说明上传结果。这可能需要一分钟。</translation>
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
        <source>Stop recording for %1?</source>
        <extracomment>Question before the recording of one test run is stopped; %1 is its name</extracomment>
        <translation>要停止 %1 的录制吗？</translation>
    </message>
    <message numerus="yes">
        <source>Stop recording for %Ln test run(s)?</source>
        <extracomment>Question before the recordings of many test runs are stopped</extracomment>
        <translation>
            <numerusform>要停止 %Ln 个测试运行的录制吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing of the recorded requests goes on. The test record can be reused afterwards.</source>
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
</context>
<context>
    <name>tallylight::ui::TestRunColumns</name>
    <message>
        <source>Status</source>
        <extracomment>Column of the test-run table: state of the run</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <extracomment>Column of the test-run table: its name, and beneath it its ID</extracomment>
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
        <translation>基线请求</translation>
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
        <source>Test record name/Test record ID</source>
        <extracomment>Column of the test-run table, as in Wallarm Console; the cell has the name above the ID</extracomment>
        <translation>测试记录名称/测试记录 ID</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the test-run table: requests per second, and beneath it the remaining time</extracomment>
        <translation>速度</translation>
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
        <source>Loading…</source>
        <extracomment>Column Status: the run has been added and not been read yet</extracomment>
        <translation>正在加载…</translation>
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
</context>
<context>
    <name>tallylight::ui::TestRunPage</name>
    <message>
        <source>No test run matches the filter.</source>
        <extracomment>In place of the table: there are runs, but none has the words of the filter</extracomment>
        <translation>没有符合筛选条件的测试运行。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button beneath &quot;No test run matches the filter.&quot;</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>There are no test runs here yet. Add one by its ID or by the link to its page in Wallarm Console.</source>
        <extracomment>In place of the empty table</extracomment>
        <translation>此处尚无测试运行。请通过 ID 或其 Wallarm Console 页面的链接添加测试运行。</translation>
    </message>
    <message>
        <source>Add test run…</source>
        <extracomment>Button beneath the text in place of the empty table; opens a dialog</extracomment>
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
        <extracomment>State of a test run that the service did not tell</extracomment>
        <translation>未知状态</translation>
    </message>
    <message>
        <source>Waiting for baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing yet</extracomment>
        <translation>正在等待基线请求</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Progress in per cent; the sign is part of the text (Turkish: %%1)</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>Progress: how many of the baseline requests recorded so far have been checked</extracomment>
        <translation>已检查 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Recording baseline requests</source>
        <extracomment>REQ indicator</extracomment>
        <translation>正在录制基线请求</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <extracomment>REQ indicator: recording is on, but the node is not there or not ready</extracomment>
        <translation>正在等待节点</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>REQ indicator: the stop is under way</extracomment>
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
        <extracomment>Why an action is disabled: the run is still being made as a copy of another</extracomment>
        <translation>测试运行仍在克隆中</translation>
    </message>
    <message>
        <source>The recording is being stopped already</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>已经在停止录制</translation>
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
    <name>tallylight::ui::TimeoutField</name>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes in a field; begins with a space where the language wants one</extracomment>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UnlockBanner</name>
    <message>
        <source>Unlock</source>
        <extracomment>Button: unlocks the system keychain</extracomment>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks the system keychain once more</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <extracomment>Button: opens the connection, to enter its token or secret</extracomment>
        <translation>输入凭证…</translation>
    </message>
    <message>
        <source>Keep until I quit…</source>
        <extracomment>Button: opens the connection, to enter its token or secret and keep it in memory only</extracomment>
        <translation>保留到退出为止…</translation>
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
    <name>tallylight::ui::WelcomePage</name>
    <message>
        <source>Welcome to Tallylight</source>
        <extracomment>Heading of the first start</extracomment>
        <translation>欢迎使用 Tallylight</translation>
    </message>
    <message>
        <source>See the recordings that run in your cloud accounts, and stop them with certainty.</source>
        <extracomment>Beneath the heading of the first start</extracomment>
        <translation>查看云账号中正在进行的录制，并可靠地将其停止。</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>First choice of the first start</extracomment>
        <translation>试用演示</translation>
    </message>
    <message>
        <source>A window on simulated clouds. Nothing real is touched, no account is needed.</source>
        <extracomment>What the first choice does</extracomment>
        <translation>展示模拟云的窗口。不触及任何真实内容，也无需账号。</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST</source>
        <extracomment>Second choice of the first start</extracomment>
        <translation>连接 Wallarm FAST</translation>
    </message>
    <message>
        <source>Test runs that record baseline requests. You need the token of a FAST node.</source>
        <extracomment>What the second choice does</extracomment>
        <translation>录制基线请求的测试运行。你需要 FAST 节点的令牌。</translation>
    </message>
    <message>
        <source>Connect Agora</source>
        <extracomment>Third choice of the first start</extracomment>
        <translation>连接 Agora</translation>
    </message>
    <message>
        <source>Cloud recordings. You need the customer ID and the customer secret.</source>
        <extracomment>What the third choice does</extracomment>
        <translation>云端录制。你需要客户 ID 和客户密钥。</translation>
    </message>
    <message>
        <source>Tokens and secrets are stored in this computer&apos;s keychain, nowhere else.</source>
        <extracomment>Foot of the first start</extracomment>
        <translation>令牌和密钥仅存入这台计算机的密钥环，不存放在其他任何地方。</translation>
    </message>
</context>
</TS>
