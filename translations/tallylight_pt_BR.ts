<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>DurationText</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <extracomment>A duration, for example &quot;45 s&quot;</extracomment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <extracomment>A duration, for example &quot;12 min&quot;</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <extracomment>A duration, for example &quot;3 h&quot;</extracomment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <extracomment>A duration, for example &quot;2 days&quot;</extracomment>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
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
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <extracomment>Status bar: the table was read from the service less than two seconds ago</extracomment>
        <translation>Atualizado há instantes</translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln s ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>Atualizado há %Ln s</numerusform>
            <numerusform>Atualizado há %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln min ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>Atualizado há %Ln min</numerusform>
            <numerusform>Atualizado há %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %Ln h ago</source>
        <extracomment>Status bar: how old the table is</extracomment>
        <translation>
            <numerusform>Atualizado há %Ln h</numerusform>
            <numerusform>Atualizado há %Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <comment>in a sentence</comment>
        <extracomment>A duration after a word such as &quot;after&quot;, &quot;for&quot; or &quot;every&quot;</extracomment>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server&apos;s name was not found. Check the address and the internet connection.</source>
        <extracomment>Network problem: DNS</extracomment>
        <translation>O nome do servidor não foi encontrado. Verifique o endereço e a conexão com a internet.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address.</source>
        <extracomment>Network problem: nothing listens there</extracomment>
        <translation>O servidor recusou a conexão. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the internet connection.</source>
        <extracomment>Network problem: no route, offline</extracomment>
        <translation>Não foi possível acessar o servidor. Verifique a conexão com a internet.</translation>
    </message>
    <message>
        <source>The proxy blocked the request. Check the system&apos;s proxy settings.</source>
        <extracomment>Network problem: the proxy set in the system</extracomment>
        <translation>O proxy bloqueou a solicitação. Verifique as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Network problem</extracomment>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The request was canceled.</source>
        <extracomment>The program itself canceled the request, for instance because it is quitting</extracomment>
        <translation>A solicitação foi cancelada.</translation>
    </message>
    <message>
        <source>The connection closed before a response arrived.</source>
        <extracomment>Network problem: the request was sent, but its answer never came</extracomment>
        <translation>A conexão terminou antes de a resposta chegar.</translation>
    </message>
    <message>
        <source>The server redirected the request. Tallylight does not follow redirects. Check the address.</source>
        <extracomment>The server&apos;s answer names another address; it is not followed, to keep the credentials safe</extracomment>
        <translation>O servidor redirecionou a solicitação. O Tallylight não segue redirecionamentos. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The response was too large and was not read.</source>
        <extracomment>More than 32 MB</extracomment>
        <translation>A resposta era grande demais e não foi lida.</translation>
    </message>
    <message>
        <source>Unreadable response. A proxy or another server may have replied instead.</source>
        <extracomment>HTML, truncated or unexpected data instead of an answer</extracomment>
        <translation>Resposta ilegível. Um proxy ou outro servidor pode ter respondido no lugar do serviço.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <extracomment>HTTP 429</extracomment>
        <translation>Solicitações demais. Aguarde um momento e tente novamente.</translation>
    </message>
    <message>
        <source>The service has a problem. Try again later.</source>
        <extracomment>HTTP 5xx</extracomment>
        <translation>O serviço está com problemas. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>No usable keychain was found on this computer. You can keep the secret until you quit.</source>
        <extracomment>There is no keychain service on this computer</extracomment>
        <translation>Este computador não tem um chaveiro que possa ser usado. Você pode manter o segredo até sair.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or keep the secret until you quit.</source>
        <extracomment>The keychain exists but is locked</extracomment>
        <translation>O chaveiro está bloqueado. Desbloqueie-o ou mantenha o segredo até sair.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the system&apos;s keychain settings, or keep the secret until you quit.</source>
        <extracomment>The keychain is unlocked but does not let the program in</extracomment>
        <translation>O chaveiro recusou o acesso. Permita-o nas configurações do chaveiro do sistema ou mantenha o segredo até sair.</translation>
    </message>
    <message>
        <source>Tallylight could not save its records. Check the free disk space and the permissions of its data folder.</source>
        <extracomment>The program&apos;s own record of what it did could not be written to disk</extracomment>
        <translation>O Tallylight não conseguiu salvar seus dados. Verifique o espaço livre em disco e as permissões da pasta de dados.</translation>
    </message>
    <message>
        <source>Tallylight&apos;s records were written by a newer version. Use that version.</source>
        <extracomment>The data folder was used by a newer version</extracomment>
        <translation>Os dados do Tallylight foram criados por uma versão mais recente. Use essa versão.</translation>
    </message>
    <message>
        <source>This value is not valid.</source>
        <extracomment>A field contains something that cannot be sent</extracomment>
        <translation>Este valor não é válido.</translation>
    </message>
    <message>
        <source>Status code: %1</source>
        <extracomment>Error details: the HTTP status, for example 504</extracomment>
        <translation>Código de status: %1</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>Error details: the service&apos;s own number</extracomment>
        <translation>Código de erro: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>Error details: the parameter that was refused, a JSON name</extracomment>
        <translation>Campo: %1</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <extracomment>Error details: the service&apos;s own words, not translated</extracomment>
        <translation>Resposta do servidor: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>Error details: for the vendor&apos;s support</extracomment>
        <translation>ID da solicitação: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server did not answer with a secure connection. Check the address and the port.</source>
        <extracomment>The address begins with https, but something other than TLS listens there</extracomment>
        <translation>O servidor não respondeu com uma conexão segura. Verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is self-signed, so nobody vouches for it. Check the address. If the server is your company&apos;s, choose its certificate file in the connection.</source>
        <extracomment>The field &quot;Certificate file&quot; is among the advanced settings of a connection</extracomment>
        <translation>O certificado do servidor é autoassinado, ou seja, ninguém atesta sua autenticidade. Verifique o endereço. Se o servidor for da sua empresa, escolha o arquivo de certificado dele na conexão.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not trust. Check the address. On a company network, choose the company&apos;s certificate file in the connection.</source>
        <extracomment>The field &quot;Certificate file&quot; is among the advanced settings of a connection</extracomment>
        <translation>O certificado do servidor vem de uma autoridade em que este computador não confia. Verifique o endereço. Em uma rede corporativa, escolha o arquivo de certificado da empresa na conexão.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Check the address: another server may have answered.</source>
        <extracomment>Network problem</extracomment>
        <translation>O certificado do servidor é de outro nome. Verifique o endereço: outro servidor pode ter respondido.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Check this computer&apos;s date. If it is right, the server needs a new certificate.</source>
        <extracomment>Network problem</extracomment>
        <translation>O certificado do servidor expirou. Verifique a data deste computador. Se ela estiver certa, o servidor precisa de um novo certificado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check this computer&apos;s date and time.</source>
        <extracomment>Network problem</extracomment>
        <translation>O certificado do servidor ainda não é válido. Verifique a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>The secure connection could not be made. Check the address and, on a company network, its proxy.</source>
        <extracomment>Network problem of unknown cause</extracomment>
        <translation>Não foi possível estabelecer a conexão segura. Verifique o endereço e, em uma rede corporativa, o proxy dela.</translation>
    </message>
    <message>
        <source>The certificate file of the connection cannot be read. Choose it again, or remove it from the connection.</source>
        <extracomment>The file with the certificates that a connection trusts in addition to the system&apos;s</extracomment>
        <translation>Não é possível ler o arquivo de certificado da conexão. Escolha-o novamente ou remova-o da conexão.</translation>
    </message>
    <message>
        <source>The address of the connection cannot be used. Correct it in the connection.</source>
        <extracomment>A connection&apos;s address is not an address</extracomment>
        <translation>O endereço da conexão não pode ser usado. Corrija-o na conexão.</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <extracomment>Details of a certificate problem: whom it names</extracomment>
        <translation>Certificado emitido para: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <extracomment>Details of a certificate problem: the authority that issued it</extracomment>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>Valid from %1 to %2</source>
        <extracomment>Details of a certificate problem: two dates with the time of day</extracomment>
        <translation>Válido de %1 a %2</translation>
    </message>
    <message>
        <source>Field: %1 (%2), value: %3</source>
        <extracomment>Error details: a parameter that the service refused, a JSON name; its code for the reason; and what was sent</extracomment>
        <translation>Campo: %1 (%2), valor: %3</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or keep the secret until you quit.</source>
        <extracomment>There is a keychain service on this computer, but it does not answer</extracomment>
        <translation>O chaveiro não responde. Tente novamente ou mantenha o segredo até sair.</translation>
    </message>
    <message>
        <source>The program&apos;s records are damaged.</source>
        <extracomment>The program&apos;s own record of what it did</extracomment>
        <translation>Os dados internos do programa estão danificados.</translation>
    </message>
    <message>
        <source>The file in the place of the program&apos;s records was made by another program.</source>
        <extracomment>Another program&apos;s file is in the place of the program&apos;s own records</extracomment>
        <translation>O arquivo que está no lugar dos dados internos foi criado por outro programa.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed, so the program cannot keep records.</source>
        <extracomment>SQLite is a name. On Linux it is a package that was not installed</extracomment>
        <translation>O driver SQLite do Qt não está instalado; por isso, o programa não consegue guardar dados.</translation>
    </message>
    <message>
        <source>The program&apos;s records were deleted or replaced while it was running.</source>
        <extracomment>While the program was running, its records were deleted or replaced by another file</extracomment>
        <translation>Os dados internos do programa foram apagados ou substituídos durante a execução.</translation>
    </message>
    <message>
        <source>The connection is read-only, so nothing that could change anything is sent through it. You can change that in the connection.</source>
        <extracomment>The user chose &quot;read-only&quot; for a connection; it was not sent for this reason</extracomment>
        <translation>A conexão é somente leitura, portanto nada que possa alterar algo é enviado por ela. Você pode mudar isso na conexão.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AboutDialog</name>
    <message>
        <source>About Tallylight</source>
        <extracomment>Title of the dialog</extracomment>
        <translation>Sobre o Tallylight</translation>
    </message>
    <message>
        <source>Tallylight %1</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;; %1 is the version</extracomment>
        <translation>Tallylight %1</translation>
    </message>
    <message>
        <source>See and stop recordings that run in Wallarm FAST and Agora Cloud Recording.</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;</extracomment>
        <translation>Veja e pare gravações em andamento no Wallarm FAST e no Agora Cloud Recording.</translation>
    </message>
    <message>
        <source>Tallylight is not made or endorsed by Wallarm or Agora.</source>
        <extracomment>In the dialog &quot;About Tallylight&quot;</extracomment>
        <translation>O Tallylight não é feito nem endossado pela Wallarm nem pela Agora.</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>Tab of the dialog &quot;About Tallylight&quot;: versions of the program and of what it is made of</extracomment>
        <translation>Versões</translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>Tab of the dialog &quot;About Tallylight&quot;: licenses of the program and of what it is made of</extracomment>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Components</source>
        <extracomment>For screen readers: the list of what the program is made of</extracomment>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <extracomment>Button: puts the versions on the clipboard</extracomment>
        <translation>&amp;Copiar versões</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Fechar</translation>
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
        <translation>Horário</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Column of the activity list: what was done</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Column of the activity list: the affected test run or recording</extracomment>
        <translation>Item</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the activity list</extracomment>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityPanel</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way…</source>
        <extracomment>Above the activity list: how many stops were requested and are not finished</extracomment>
        <translation>
            <numerusform>%Ln parada em andamento…</numerusform>
            <numerusform>%Ln paradas em andamento…</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>For screen readers: the list of what the program did</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Nothing here yet. Everything you stop, start or add is listed here.</source>
        <extracomment>In place of the activity list while it is empty</extracomment>
        <translation>Nada aqui ainda. Tudo o que você parar, iniciar ou adicionar será listado aqui.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <extracomment>In place of the activity list: there is something, but nothing has the words of the filter</extracomment>
        <translation>Nada corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the activity list</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the activity list</source>
        <extracomment>For screen readers: the field with the words that an entry of the activity list must have to be shown</extracomment>
        <translation>Filtro da lista de atividades</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityTexts</name>
    <message>
        <source>Stop requested</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>Parada solicitada</translation>
    </message>
    <message>
        <source>Stop sent, attempt %1</source>
        <extracomment>Activity list: the stop was sent again; %1 is a number, 2 or more</extracomment>
        <translation>Comando de parada enviado, tentativa %1</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>Comando de parada enviado</translation>
    </message>
    <message>
        <source>Stop finished</source>
        <extracomment>Activity list: outcome of a request to stop</extracomment>
        <translation>Resultado da parada</translation>
    </message>
    <message>
        <source>Added to the list</source>
        <extracomment>Activity list: a test run was added to the list</extracomment>
        <translation>Adicionada à lista</translation>
    </message>
    <message>
        <source>Added by its IDs</source>
        <extracomment>Activity list: a cloud recording was added by its IDs</extracomment>
        <translation>Adicionada pelos IDs</translation>
    </message>
    <message>
        <source>Create request sent</source>
        <extracomment>Activity list: the request to create a test run was sent</extracomment>
        <translation>Solicitação de criação de execução de teste enviada</translation>
    </message>
    <message>
        <source>Copy request sent</source>
        <extracomment>Activity list: the request to copy a test run was sent</extracomment>
        <translation>Solicitação de cópia de execução de teste enviada</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>Activity list: a test run</extracomment>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Created as a copy</source>
        <extracomment>Activity list: a test run was created as a copy</extracomment>
        <translation>Criada como cópia</translation>
    </message>
    <message>
        <source>Creation finished</source>
        <extracomment>Activity list: outcome of a request to create or copy a test run; its outcome is in the next column</extracomment>
        <translation>Resultado da criação</translation>
    </message>
    <message>
        <source>Removed from the list</source>
        <extracomment>Activity list: a test run or a cloud recording</extracomment>
        <translation>Removida da lista</translation>
    </message>
    <message>
        <source>Resource reserved</source>
        <extracomment>Activity list: a resource for a cloud recording was reserved</extracomment>
        <translation>Recurso reservado</translation>
    </message>
    <message>
        <source>Start sent</source>
        <extracomment>Activity list: the start of a cloud recording was sent</extracomment>
        <translation>Comando de início enviado</translation>
    </message>
    <message>
        <source>New state</source>
        <extracomment>Activity list: a cloud recording has a new state, which is in the next column</extracomment>
        <translation>Novo estado</translation>
    </message>
    <message>
        <source>Cloud recording of “%1”</source>
        <extracomment>Activity list: %1 is the name of a channel</extracomment>
        <translation>Gravação na nuvem do canal “%1”</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Activity list: a cloud recording that is no longer on the list</extracomment>
        <translation>Gravação na nuvem</translation>
    </message>
    <message>
        <source>Test run %1</source>
        <extracomment>Activity list: %1 is the name or ID of a test run</extracomment>
        <translation>Execução de teste %1</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <extracomment>Activity list: %1 is the name of a connection</extracomment>
        <translation>Conexão %1</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Activity list: a connection that is no longer on the list</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Gravação parada</translation>
    </message>
    <message>
        <source>Stopped, no file</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Gravação parada, sem arquivo</translation>
    </message>
    <message>
        <source>Stopped, upload pending</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Gravação parada, upload pendente</translation>
    </message>
    <message>
        <source>Stopped, upload unverified</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Gravação parada, upload não verificado</translation>
    </message>
    <message>
        <source>Stopped, upload not reported</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Gravação parada, upload não informado</translation>
    </message>
    <message>
        <source>Still recording</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Ainda gravando</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Não encontrada</translation>
    </message>
    <message>
        <source>Refused by the service</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>O serviço recusou</translation>
    </message>
    <message>
        <source>Not sent, nothing changed</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Nada foi enviado, nada mudou</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Ainda sem confirmação</translation>
    </message>
    <message>
        <source>Pause requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>Pausa solicitada</translation>
    </message>
    <message>
        <source>Pause sent</source>
        <extracomment>Activity list: what was done to a test run
----------
Activity list: a web page recording will pause</extracomment>
        <translation>Comando de pausa enviado</translation>
    </message>
    <message>
        <source>Pause finished</source>
        <extracomment>Activity list: outcome of a request to pause a test run</extracomment>
        <translation>Resultado da pausa</translation>
    </message>
    <message>
        <source>Resume requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>Retomada solicitada</translation>
    </message>
    <message>
        <source>Resume sent</source>
        <extracomment>Activity list: what was done to a test run
----------
Activity list: a web page recording will resume</extracomment>
        <translation>Comando de retomada enviado</translation>
    </message>
    <message>
        <source>Resume finished</source>
        <extracomment>Activity list: outcome of a request to resume a test run</extracomment>
        <translation>Resultado da retomada</translation>
    </message>
    <message>
        <source>Interrupt requested</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>Interrupção solicitada</translation>
    </message>
    <message>
        <source>Interrupt sent</source>
        <extracomment>Activity list: what was done to a test run</extracomment>
        <translation>Comando de interrupção enviado</translation>
    </message>
    <message>
        <source>Interrupt finished</source>
        <extracomment>Activity list: outcome of a request to interrupt a test run</extracomment>
        <translation>Resultado da interrupção</translation>
    </message>
    <message>
        <source>Recording ID entered</source>
        <extracomment>Activity list: the user entered the ID of a cloud recording that was unknown</extracomment>
        <translation>ID da gravação inserido</translation>
    </message>
    <message>
        <source>Change finished</source>
        <extracomment>Activity list: outcome of a request to change a running cloud recording</extracomment>
        <translation>Resultado da alteração</translation>
    </message>
    <message>
        <source>New layout sent</source>
        <extracomment>Activity list: the new video layout of a cloud recording was sent</extracomment>
        <translation>Novo layout enviado</translation>
    </message>
    <message>
        <source>New subscriptions sent</source>
        <extracomment>Activity list: whose audio and video to record</extracomment>
        <translation>Nova seleção de usuários enviada</translation>
    </message>
    <message>
        <source>New streaming address sent</source>
        <extracomment>Activity list: the address to which a web page recording is streamed</extracomment>
        <translation>Novo endereço de transmissão enviado</translation>
    </message>
    <message>
        <source>New storage keys sent</source>
        <extracomment>Activity list: new temporary keys for the storage of a cloud recording</extracomment>
        <translation>Novas chaves do armazenamento enviadas</translation>
    </message>
    <message>
        <source>Change sent</source>
        <extracomment>Activity list: a setting of a running cloud recording was changed</extracomment>
        <translation>Alteração enviada</translation>
    </message>
    <message>
        <source>Automatic stop set</source>
        <extracomment>Activity list: the program will stop this recording automatically, by a rule</extracomment>
        <translation>Parada automática programada</translation>
    </message>
    <message numerus="yes">
        <source>Automatic stop postponed by %Ln minute(s)</source>
        <extracomment>Activity list: an automatic stop is postponed by this many minutes</extracomment>
        <translation>
            <numerusform>Parada automática adiada em %Ln minuto</numerusform>
            <numerusform>Parada automática adiada em %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic stop canceled</source>
        <extracomment>Activity list: there will be no automatic stop</extracomment>
        <translation>Parada automática cancelada</translation>
    </message>
    <message>
        <source>Automatic stop triggered</source>
        <extracomment>Activity list: the program requested the stop automatically, by a rule</extracomment>
        <translation>Parada automática acionada</translation>
    </message>
    <message>
        <source>Canceled, not sent</source>
        <extracomment>Outcome of a request, in a list: the user withdrew it before it was sent</extracomment>
        <translation>Cancelamento antes do envio</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list</extracomment>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list: it was already so</extracomment>
        <translation>Nada a fazer</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>Outcome of pausing, resuming or interrupting a test run, in a list: it had no effect</extracomment>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>outcome of a stop</comment>
        <extracomment>Outcome of a stop, in a list: it has ended, by the stop or before it</extracomment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <extracomment>Activity list: a test run or a cloud recording; its removal was undone</extracomment>
        <translation>Recolocado na lista</translation>
    </message>
    <message>
        <source>Automatic stop no longer active</source>
        <extracomment>Activity list: a rule has requested its stop, and will not request another</extracomment>
        <translation>Parada automática não está mais ativa</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AddRunDialog</name>
    <message>
        <source>Enter the ID of a test run or paste its link.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>Insira o ID de uma execução de teste ou cole o link dela.</translation>
    </message>
    <message>
        <source>This is not a test run ID or a link to a test run.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>Isto não é o ID de uma execução de teste nem um link para uma.</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Adicionar execução de teste</translation>
    </message>
    <message>
        <source>In Wallarm Console, the ID is shown below the test run&apos;s name and at the end of the page&apos;s address.</source>
        <extracomment>In the dialog that adds a test run: where to find the ID</extracomment>
        <translation>O ID fica no Wallarm Console, abaixo do nome da execução de teste, e no final do endereço da página dela.</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking up the test run…</source>
        <extracomment>Under the field for a test run&apos;s ID, while the service is being queried for it</extracomment>
        <translation>Buscando a execução de teste…</translation>
    </message>
    <message>
        <source>Test run %1 was not found. Check the ID and the connection.</source>
        <extracomment>Under the field for a test run&apos;s ID; %1 is the ID</extracomment>
        <translation>A execução de teste %1 não foi encontrada. Verifique o ID e a conexão.</translation>
    </message>
    <message>
        <source>The test run could not be looked up, so it may not exist.</source>
        <extracomment>Under the field for a test run&apos;s ID; a sentence with the reason follows</extracomment>
        <translation>Não foi possível consultar a execução de teste; ela pode não existir.</translation>
    </message>
    <message>
        <source>Add anyway</source>
        <extracomment>Button: adds a test run to the list although the service could not be queried for it</extracomment>
        <translation>Adicionar mesmo assim</translation>
    </message>
    <message>
        <source>Connection:</source>
        <extracomment>Label of a field: the account and cloud</extracomment>
        <translation>Conexão:</translation>
    </message>
    <message>
        <source>Test run ID or link:</source>
        <extracomment>Label of a field</extracomment>
        <translation>ID ou link da execução de teste:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AdoptDialog</name>
    <message>
        <source>Add running recording</source>
        <extracomment>Title of a window</extracomment>
        <translation>Adicionar gravação pelos IDs</translation>
    </message>
    <message>
        <source>Watch and stop a cloud recording that was started elsewhere. Paste anything that contains its IDs: a response, a URL, a webhook event or the name of a recorded file.</source>
        <extracomment>What the window &quot;Add running recording&quot; is for</extracomment>
        <translation>Adicione uma gravação na nuvem iniciada por outro meio para acompanhá-la e pará-la aqui. Cole o que você tiver: uma resposta do serviço, o endereço de uma chamada, um evento de webhook ou o nome de um arquivo gravado.</translation>
    </message>
    <message>
        <source>Paste text with the IDs</source>
        <extracomment>For screen readers and as the hint in the empty box</extracomment>
        <translation>Cole o texto com os IDs</translation>
    </message>
    <message>
        <source>No IDs were found in this text. Fill in the fields yourself.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>Nenhum ID foi reconhecido neste texto. Preencha os campos manualmente.</translation>
    </message>
    <message>
        <source>Recording mode:</source>
        <extracomment>Field</extracomment>
        <translation>Modo de gravação:</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: adds the recording to the list</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <extracomment>Choice of a recording mode: the program finds out which one it is</extracomment>
        <translation>Detectar automaticamente</translation>
    </message>
    <message>
        <source>Asking the service which mode it was started in…</source>
        <extracomment>Below the recording mode, while the program finds it out</extracomment>
        <translation>Perguntando ao serviço em que modo ela foi iniciada…</translation>
    </message>
    <message>
        <source>The service found the recording in this mode.</source>
        <extracomment>Below the recording mode, after the program has found it out</extracomment>
        <translation>O serviço encontrou a gravação neste modo.</translation>
    </message>
    <message>
        <source>The service found no recording with these IDs in any mode. It may have ended, or an ID, the App ID or the connection is wrong.</source>
        <extracomment>Below the recording mode, after the program has asked in each one</extracomment>
        <translation>O serviço não encontrou nenhuma gravação com estes IDs em nenhum modo. Ela pode ter terminado, ou há um erro em algum ID, no App ID ou na conexão.</translation>
    </message>
    <message>
        <source>The mode could not be detected. %1 Choose it yourself, or try again.</source>
        <extracomment>Below the recording mode, after the program could not find it out; %1 is a sentence that says why</extracomment>
        <translation>Não foi possível detectar o modo. %1 Escolha-o manualmente ou tente novamente.</translation>
    </message>
    <message>
        <source>Check the boxes of the recordings that you want to add.</source>
        <extracomment>Above a list of cloud recordings with check boxes, when none of them was checked</extracomment>
        <translation>Marque as gravações que deseja adicionar.</translation>
    </message>
    <message>
        <source>The channel name was taken from a file name. In web page mode, file names replace special characters. Check the name.</source>
        <extracomment>Below the box for pasted text: in names of files of web page recordings special characters become hyphens</extracomment>
        <translation>O nome do canal foi obtido do nome de um arquivo. No modo de página web, os nomes de arquivo têm os caracteres especiais substituídos. Verifique o nome.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) were found. Check the ones to add. Select one to see and complete its IDs.</source>
        <extracomment>Above a list of cloud recordings with check boxes; below it are the fields of the selected one</extracomment>
        <translation>
            <numerusform>%Ln gravação encontrada. Marque-a para adicioná-la.</numerusform>
            <numerusform>%Ln gravações encontradas. Marque as que deseja adicionar; selecione uma para ver e completar seus IDs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln recording(s)</source>
        <extracomment>Button: adds the checked recordings to the list</extracomment>
        <translation>
            <numerusform>Adicionar %Ln gravação</numerusform>
            <numerusform>Adicionar %Ln gravações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AnswerTab</name>
    <message>
        <source>Reading…</source>
        <extracomment>Details of a test run: the service has been asked and has not answered yet</extracomment>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>Details of a test run, above the service&apos;s answer; %1 is the HTTP status, for example 200</extracomment>
        <translation>Status HTTP %1</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Details of a test run: shown in the empty field that searches the service&apos;s answer</extracomment>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Previous match</source>
        <extracomment>Button: goes to the previous match</extracomment>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <extracomment>Button: goes to the next match</extracomment>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Service response</source>
        <extracomment>For screen readers: what the service answered, as it came</extracomment>
        <translation>Resposta do serviço</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the service&apos;s answer on the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Reload</source>
        <extracomment>Button: requests the service&apos;s answer again</extracomment>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>%1. The answer is very long and shown in part; “Copy” copies all of it.</source>
        <extracomment>Details of a test run, above the service&apos;s answer; %1 is &quot;HTTP status 200&quot;. The button &quot;Copy&quot; is below</extracomment>
        <translation>%1. A resposta é muito longa e só parte dela é exibida; “Copiar” copia tudo.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AreaSection</name>
    <message>
        <source>Area</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>Área</translation>
    </message>
    <message>
        <source>nearest to this computer</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>a mais próxima deste computador</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>China</translation>
    </message>
    <message>
        <source>Southeast Asia</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>Sudeste Asiático</translation>
    </message>
    <message>
        <source>Europe</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>Europa</translation>
    </message>
    <message>
        <source>North America</source>
        <extracomment>Choice after &quot;Recorder area:&quot;</extracomment>
        <translation>América do Norte</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopDialog</name>
    <message>
        <source>Stop automatically</source>
        <extracomment>Title of a dialog: when a recording is stopped automatically</extracomment>
        <translation>Parar automaticamente</translation>
    </message>
    <message>
        <source>When should the recording of “%1” stop?</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording</extracomment>
        <translation>Quando a gravação de “%1” deve parar?</translation>
    </message>
    <message numerus="yes">
        <source>When should %Ln recording(s) stop?</source>
        <extracomment>For several test runs or cloud recordings at once</extracomment>
        <translation>
            <numerusform>Quando %Ln gravação deve parar?</numerusform>
            <numerusform>Quando %Ln gravações devem parar?</numerusform>
        </translation>
    </message>
    <message>
        <source>This works only while Tallylight is running. You will be notified first and can cancel or postpone the stop.</source>
        <extracomment>In the dialog that sets when a recording is stopped automatically</extracomment>
        <translation>Isto só funciona enquanto o Tallylight está aberto. Você receberá um aviso antes e poderá cancelar ou adiar a parada.</translation>
    </message>
    <message>
        <source>Schedule stop</source>
        <extracomment>Button: sets when a recording is stopped automatically</extracomment>
        <translation>Programar parada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not stop automatically</source>
        <extracomment>Button: the recording is no longer stopped automatically</extracomment>
        <translation>Não parar automaticamente</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopForm</name>
    <message>
        <source>No new baseline requests for</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with minutes</extracomment>
        <translation>Sem nova solicitação de linha de base por</translation>
    </message>
    <message>
        <source>Baseline requests reach</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with a number</extracomment>
        <translation>Ao atingir este número de solicitações de linha de base</translation>
    </message>
    <message>
        <source>At this time</source>
        <extracomment>Choice of when a recording is stopped automatically; beside it a field with date and time</extracomment>
        <translation>Em uma data e hora</translation>
    </message>
    <message>
        <source>Time since the start reaches</source>
        <extracomment>Choice of when a cloud recording is stopped automatically; beside it a field with minutes</extracomment>
        <translation>Após este tempo desde o início</translation>
    </message>
    <message>
        <source>Cost reaches</source>
        <extracomment>Choice of when a cloud recording is stopped automatically; beside it a field with an amount of money</extracomment>
        <translation>Ao atingir este custo</translation>
    </message>
    <message>
        <source>This time has already passed.</source>
        <extracomment>Under a field with a time</extracomment>
        <translation>Este horário já passou.</translation>
    </message>
    <message>
        <source>Enter a number greater than zero.</source>
        <translation>Insira um número maior que zero.</translation>
    </message>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After a number of minutes in a field; begins with a space if the language needs one</extracomment>
        <translation>
            <numerusform> min</numerusform>
            <numerusform> min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopNotices</name>
    <message numerus="yes">
        <source>%Ln more recording(s) will be stopped soon.</source>
        <extracomment>After a sentence about one recording that is about to be stopped automatically</extracomment>
        <translation>
            <numerusform>Mais %Ln gravação será parada em breve.</numerusform>
            <numerusform>Mais %Ln gravações serão paradas em breve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel automatic stop</source>
        <extracomment>Button beside the notice that a recording is about to be stopped automatically</extracomment>
        <translation>Cancelar parada automática</translation>
    </message>
    <message numerus="yes">
        <source>Postpone by %Ln minute(s)</source>
        <extracomment>Button beside the notice that a recording is about to be stopped automatically</extracomment>
        <translation>
            <numerusform>Adiar por %Ln minuto</numerusform>
            <numerusform>Adiar por %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of “%1” stops in %2, at %3.</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording, %2 a duration, for example &quot;59 s&quot;, %3 the time of day</extracomment>
        <translation>A gravação de “%1” será parada daqui a %2 (às %3).</translation>
    </message>
    <message numerus="yes">
        <source>The automatic stop of %Ln recording(s) was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %1</source>
        <extracomment>The rule that stops several recordings automatically was set, but the program&apos;s own records could not be written to disk; %1 is a sentence with the reason</extracomment>
        <translation>
            <numerusform>A parada automática de %Ln gravação foi alterada, mas não foi possível salvar a alteração. Depois de reiniciado, o Tallylight a terá esquecido. %1</numerusform>
            <numerusform>A parada automática de %Ln gravações foi alterada, mas não foi possível salvar a alteração. Depois de reiniciado, o Tallylight a terá esquecido. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The automatic stop of “%1” was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %2</source>
        <extracomment>The rule that stops a recording automatically was set, postponed or canceled, but the program&apos;s own records could not be written to disk; %1 is the name of a test run or the channel of a cloud recording, %2 a sentence with the reason</extracomment>
        <translation>A parada automática de “%1” foi alterada, mas não foi possível salvar a alteração. Depois de reiniciado, o Tallylight a terá esquecido. %2</translation>
    </message>
    <message>
        <source>The recording of “%1” stops in %2, at %3. %4 has set this.</source>
        <extracomment>%1 is the name of a test run or the channel of a cloud recording, %2 a duration, for example &quot;59 s&quot;, %3 the time of day, %4 the name of the colleague who has set the automatic stop</extracomment>
        <translation>A gravação de “%1” será parada daqui a %2 (às %3), como definido por %4.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::AutoStopTexts</name>
    <message>
        <source>Stops after %1 without a new baseline request</source>
        <extracomment>When a recording will be stopped automatically; %1 is a duration, for example &quot;10 min&quot;</extracomment>
        <translation>Parada prevista após %1 sem nova solicitação de linha de base</translation>
    </message>
    <message numerus="yes">
        <source>Stops at %Ln baseline request(s)</source>
        <extracomment>When a recording will be stopped automatically</extracomment>
        <translation>
            <numerusform>Parada prevista ao atingir %Ln solicitação de linha de base</numerusform>
            <numerusform>Parada prevista ao atingir %Ln solicitações de linha de base</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops at %1</source>
        <extracomment>When a recording will be stopped automatically; %1 is a time, with a date if it is not today</extracomment>
        <translation>Parada prevista para %1</translation>
    </message>
    <message>
        <source>Stops %1 after the start</source>
        <extracomment>When a cloud recording will be stopped automatically; %1 is a duration, counted from its start</extracomment>
        <translation>Parada prevista %1 após o início</translation>
    </message>
    <message>
        <source>Stops when the cost reaches %1</source>
        <extracomment>When a cloud recording will be stopped automatically; %1 is an amount of money</extracomment>
        <translation>Parada prevista quando o custo chegar a %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>money</comment>
        <extracomment>An amount of money, for example &quot;12.50 USD&quot;: %1 is the number, %2 the currency</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Stops Monday to Friday at %1</source>
        <extracomment>A connection in which everything is stopped automatically; %1 is a time of day</extracomment>
        <translation>Parada de segunda a sexta, %1</translation>
    </message>
    <message>
        <source>Stops every day at %1</source>
        <extracomment>A connection in which everything is stopped automatically; %1 is a time of day</extracomment>
        <translation>Parada todos os dias, %1</translation>
    </message>
    <message>
        <source>“%1” stops at %2</source>
        <extracomment>Status bar, and tooltip of the lamp in the system tray: when everything that records in a connection is stopped next; %1 is its name, %2 a time, with a date if it is not today</extracomment>
        <translation>Parada de “%1” prevista para %2</translation>
    </message>
    <message>
        <source>%1, set by %2</source>
        <extracomment>An automatic stop that a colleague has set: %1 is what it says, as &quot;Stops at 15:00&quot; or &quot;Recording, stops automatically&quot;, %2 the colleague&apos;s name</extracomment>
        <translation>%1, definida por %2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BackgroundFields</name>
    <message>
        <source>https://… (JPG or BMP)</source>
        <extracomment>In an empty field for the address of an image</extracomment>
        <translation>https://… (JPG ou BMP)</translation>
    </message>
    <message>
        <source>Choose color…</source>
        <extracomment>Button: opens a window with colors</extracomment>
        <translation>Escolher cor…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchProgress</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside the progress of a request for many: withdraws what has not been sent yet</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the requests that have not been sent yet</source>
        <extracomment>Tooltip of the button &quot;Cancel&quot; beside the progress of a request for many</extracomment>
        <translation>Cancelar o que ainda não foi enviado</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Button beside the progress of a request for many: shows the outcome of each</extracomment>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>For screen readers: progress bar of a request for many</extracomment>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchReportDialog</name>
    <message>
        <source>Saved as %1</source>
        <extracomment>The report was saved; %1 is the file</extracomment>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Title of the dialog with the outcome of a request for many</extracomment>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Cancel unsent requests</source>
        <extracomment>Button: withdraws what has not been sent yet</extracomment>
        <translation>Cancelar o que não foi enviado</translation>
    </message>
    <message>
        <source>Retry unconfirmed</source>
        <extracomment>Button: repeats the request for those that are not confirmed</extracomment>
        <translation>Tentar novamente as não confirmadas</translation>
    </message>
    <message>
        <source>Save report…</source>
        <extracomment>Button; opens a dialog that asks for a file</extracomment>
        <translation>Salvar relatório…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::BatchReportTexts</name>
    <message numerus="yes">
        <source>Stop recording: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Parar gravação: %Ln execução de teste</numerusform>
            <numerusform>Parar gravação: %Ln execuções de teste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pause: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Pausar: %Ln execução de teste</numerusform>
            <numerusform>Pausar: %Ln execuções de teste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Retomar: %Ln execução de teste</numerusform>
            <numerusform>Retomar: %Ln execuções de teste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupt: %Ln test run(s)</source>
        <extracomment>Title of the report on a request for many test runs</extracomment>
        <translation>
            <numerusform>Interromper: %Ln execução de teste</numerusform>
            <numerusform>Interromper: %Ln execuções de teste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop: %Ln cloud recording(s)</source>
        <extracomment>Title of the report on a request for many cloud recordings</extracomment>
        <translation>
            <numerusform>Parar: %Ln gravação na nuvem</numerusform>
            <numerusform>Parar: %Ln gravações na nuvem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>Progress of a request for many: %1 of %2 have an outcome</extracomment>
        <translation>%1 de %2 concluídas</translation>
    </message>
    <message>
        <source>Under way</source>
        <extracomment>Outcome in a report, while there is none</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column of the report on a request for many: name of a test run or a channel</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>ID</source>
        <extracomment>Column of the report on a request for many: the service&apos;s ID</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column of the report on a request for many</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the report on a request for many</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>Column of the report on a request for many: the reason for the outcome</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column of an exported report: the outcome as a word for programs</extracomment>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ChangeMenu</name>
    <message>
        <source>Select one cloud recording to change it.</source>
        <extracomment>Why a change cannot be made while several cloud recordings are selected</extracomment>
        <translation>Selecione uma única gravação na nuvem para alterá-la.</translation>
    </message>
    <message>
        <source>It is already paused.</source>
        <extracomment>Why a cloud recording cannot be paused</extracomment>
        <translation>Já está pausada.</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <extracomment>Why a cloud recording cannot be resumed</extracomment>
        <translation>Não está pausada.</translation>
    </message>
    <message>
        <source>The temporary storage keys for the recording of “%1” are valid only until %2. Enter new ones.</source>
        <extracomment>%1 is the name of a channel, %2 a date and time after which no file would reach the storage</extracomment>
        <translation>As chaves temporárias do armazenamento da gravação na nuvem do canal “%1” são válidas somente até %2. Insira chaves novas.</translation>
    </message>
    <message>
        <source>Renew storage keys…</source>
        <extracomment>Next step: opens the window for new storage keys
----------
Action: opens a window for new keys of the cloud storage</extracomment>
        <translation>Renovar chaves do armazenamento…</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Menu: what can be changed in a running cloud recording</extracomment>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Layout…</source>
        <extracomment>Action: opens the editor for the positions of the users in the video</extracomment>
        <translation>Layout…</translation>
    </message>
    <message>
        <source>Who is recorded…</source>
        <extracomment>Action: opens a window to choose whose audio and video is recorded</extracomment>
        <translation>Quem é gravado…</translation>
    </message>
    <message>
        <source>Push address…</source>
        <extracomment>Action: opens a window for the address that a recorded web page is broadcast to</extracomment>
        <translation>Endereço de transmissão…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Action: a web page recording writes nothing until it is resumed</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Action: a paused web page recording writes again</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Select a cloud recording first.</source>
        <extracomment>Why a menu is disabled</extracomment>
        <translation>Selecione primeiro uma gravação na nuvem.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CheckPage</name>
    <message>
        <source>Check</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Something to check again before a recording is started; %1 is a field with its colon, %2 a sentence</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ready to start?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>Tudo pronto para iniciar?</translation>
    </message>
    <message>
        <source>It is billed from start to end.</source>
        <extracomment>Below the question</extracomment>
        <translation>A gravação é cobrada desde o início até terminar.</translation>
    </message>
    <message>
        <source>The exact request</source>
        <extracomment>Heading of a part that can be opened: what is sent to the service, letter for letter</extracomment>
        <translation>A solicitação exata</translation>
    </message>
    <message>
        <source>2 requests, keys and tokens masked</source>
        <extracomment>Beside that heading</extracomment>
        <translation>2 solicitações, com chaves e tokens mascarados</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: puts the shown request on the clipboard</extracomment>
        <translation>Copiar</translation>
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
        <translation>Ações</translation>
    </message>
    <message>
        <source>%1 The last query failed. %2</source>
        <extracomment>Tooltip: %1 is a sentence about the state, %2 a sentence about the problem with reading it</extracomment>
        <translation>%1 A última consulta falhou. %2</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a cloud recording records</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>Column</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Recording mode</source>
        <extracomment>Column</extracomment>
        <translation>Modo de gravação</translation>
    </message>
    <message>
        <source>UID</source>
        <extracomment>Column; &quot;UID&quot; is not translated</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column: how long a cloud recording has been running</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Upload status</source>
        <extracomment>Column</extracomment>
        <translation>Status do upload</translation>
    </message>
    <message>
        <source>Recording ID (sid)</source>
        <extracomment>Column; &quot;sid&quot; stays</extracomment>
        <translation>ID da gravação (sid)</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <extracomment>Column</extracomment>
        <translation>ID do recurso</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column: name of the connection</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>%1, stops automatically</source>
        <extracomment>Column State; %1 is the state, as &quot;Recording&quot;: the program will stop it by a rule that the user set</extracomment>
        <translation>%1, parada automática</translation>
    </message>
    <message>
        <source>Cost so far</source>
        <extracomment>Column: what a cloud recording has cost so far, an estimate</extracomment>
        <translation>Custo até agora</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column: a number in an issue tracker that the user has entered</extracomment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column: what the user has written about the cloud recording</extracomment>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CloudRecordingPanel</name>
    <message>
        <source>No cloud recordings yet. Agora cannot list them, so start one here or add a running one by its IDs.</source>
        <extracomment>In place of the table while it is empty</extracomment>
        <translation>Ainda não há gravações na nuvem. A Agora não consegue listá-las: inicie uma aqui ou adicione uma em andamento pelos IDs.</translation>
    </message>
    <message>
        <source>No cloud recording matches the filter.</source>
        <extracomment>In place of the table: there are cloud recordings, but none has the words of the filter</extracomment>
        <translation>Nenhuma gravação na nuvem corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the table</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter of the cloud recordings</source>
        <extracomment>For screen readers: the field with the words that a cloud recording must have to be shown</extracomment>
        <translation>Filtro das gravações na nuvem</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button beneath &quot;No cloud recording matches the filter.&quot;</extracomment>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>Cloud recordings</source>
        <extracomment>Heading of the table</extracomment>
        <translation>Gravações na nuvem</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ColleagueTexts</name>
    <message>
        <source>Started by</source>
        <extracomment>Column and field: who of the team started a cloud recording or created a test run</extracomment>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Mine</source>
        <extracomment>Filter of test runs and cloud recordings: what this user started, not what colleagues did</extracomment>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>Show only what you have started</source>
        <extracomment>Tooltip of the filter &quot;Mine&quot;</extracomment>
        <translation>Mostrar somente o que você iniciou</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Column &quot;Started by&quot;: the user of this program</extracomment>
        <translation>Você</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <extracomment>Column &quot;Started by&quot;, of a cloud recording that was started elsewhere; %1 is &quot;You&quot; or the name of the colleague who added it by its IDs</extracomment>
        <translation>%1 (adicionada)</translation>
    </message>
    <message>
        <source>%1 is stopping it</source>
        <extracomment>State of a recording: a colleague has requested the stop; %1 is the colleague&apos;s name</extracomment>
        <translation>%1 está parando</translation>
    </message>
    <message>
        <source>Stopped by %1, %2</source>
        <extracomment>State of a recording; %1 is the name of a colleague, %2 a time as 12:04, or a date and a time</extracomment>
        <translation>Parada por %1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>Activity list: %1 is what was done, as &quot;Stop sent&quot;, %2 the name of the colleague who did it</extracomment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>In your team you can see recordings, but not stop them. An owner of the team&apos;s account can change that.</source>
        <extracomment>Why a stop was not sent: the team&apos;s database lets this login only see</extracomment>
        <translation>Na sua equipe você pode ver as gravações, mas não pará-las. Um proprietário da conta da equipe pode mudar isso.</translation>
    </message>
    <message>
        <source>%1 stopped it, so nothing was sent from here.</source>
        <extracomment>Added to the outcome of a stop; %1 is the name of a colleague</extracomment>
        <translation>%1 parou a gravação, por isso nada foi enviado daqui.</translation>
    </message>
    <message>
        <source>The team could not be asked in time. A colleague may have sent the same stop.</source>
        <extracomment>Added to the outcome of a stop: the team&apos;s database decides who sends it, so that only one does</extracomment>
        <translation>Não foi possível consultar a equipe a tempo. Um colega pode ter enviado o mesmo comando de parada.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ColourBox</name>
    <message>
        <source>Blue</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Orange</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Framboesa</translation>
    </message>
    <message>
        <source>Violet</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Gray</source>
        <extracomment>A color to mark a connection with</extracomment>
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CommandPalette</name>
    <message>
        <source>Nothing was found.</source>
        <extracomment>In the command palette: no action, test run or recording has these words</extracomment>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <extracomment>In the command palette: this action cannot be done now, and its reason is unknown</extracomment>
        <translation>Isto não é possível agora.</translation>
    </message>
    <message>
        <source>Find an action, a run or a recording</source>
        <extracomment>Title of the window that finds actions, test runs and recordings by their names</extracomment>
        <translation>Localizar uma ação, uma execução ou uma gravação</translation>
    </message>
    <message>
        <source>Name, ID or channel</source>
        <extracomment>In the empty field of the command palette</extracomment>
        <translation>Nome, ID ou canal</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>For screen readers: the list in the command palette</extracomment>
        <translation>O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConfirmationsPage</name>
    <message>
        <source>Confirmations</source>
        <extracomment>Page of the preferences: what is asked before something is stopped</extracomment>
        <translation>Confirmações</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Wait %Ln s before the recording of a test run stops</source>
        <extracomment>Check box: when the user confirms a stop with the Return key, the program waits some seconds first</extracomment>
        <translation>
            <numerusform>&amp;Aguardar %Ln s antes de parar a gravação de uma execução de teste</numerusform>
            <numerusform>&amp;Aguardar %Ln s antes de parar a gravação de uma execução de teste</numerusform>
        </translation>
    </message>
    <message>
        <source>The node uploads the last requests with some delay. In the question before a stop, this is then the first choice.</source>
        <extracomment>Below that check box</extracomment>
        <translation>O nó envia as últimas solicitações com algum atraso. Na pergunta antes de uma parada, esta passa a ser a primeira opção.</translation>
    </message>
    <message>
        <source>Tallylight always asks before it stops something. A protected connection also asks for its name, and a read-only one lets nothing be changed.</source>
        <extracomment>Above the button that opens the list of connections</extracomment>
        <translation>O Tallylight sempre pergunta antes de parar algo. Uma conexão protegida também pede o nome dela, e uma somente leitura não permite alterar nada.</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <extracomment>Button: opens the list of connections</extracomment>
        <translation>&amp;Conexões…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionEditor</name>
    <message>
        <source>Testing the connection…</source>
        <extracomment>In the editor of a connection, during its test</extracomment>
        <translation>Testando a conexão…</translation>
    </message>
    <message>
        <source>The connection was not saved. %1</source>
        <extracomment>The settings of a connection could not be stored; %1 is a sentence that says why</extracomment>
        <translation>A conexão não foi salva. %1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <extracomment>Title of the window for a new connection; %1 is the service, such as Wallarm FAST</extracomment>
        <translation>Conectar: %1</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <extracomment>Title of the window for an existing connection; %1 is the service, such as Wallarm FAST</extracomment>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>Button: tries the credentials</extracomment>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionFilter</name>
    <message>
        <source>All connections</source>
        <extracomment>First item of the choice of connections: no filter</extracomment>
        <translation>Todas as conexões</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <extracomment>Item of the choice of connections: %1 its name, %2 the service, %3 the cloud</extracomment>
        <translation>%1 — %2, %3</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>For screen readers: the choice of connections in the tool bar</extracomment>
        <translation>Conexão</translation>
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
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>C&amp;olor:</source>
        <extracomment>Field: the color that marks a connection</extracomment>
        <translation>&amp;Cor:</translation>
    </message>
    <message>
        <source>&amp;Wallarm cloud:</source>
        <extracomment>Field: which cloud of Wallarm</extracomment>
        <translation>Nuvem &amp;Wallarm:</translation>
    </message>
    <message>
        <source>Ar&amp;ea:</source>
        <extracomment>Field: from which area of the world Agora is called</extracomment>
        <translation>Áre&amp;a:</translation>
    </message>
    <message>
        <source>API &amp;address:</source>
        <extracomment>Field: address of a custom cloud</extracomment>
        <translation>Ende&amp;reço da API:</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <extracomment>Example in the empty address field; do not translate it</extracomment>
        <translation>https://api.example.com</translation>
    </message>
    <message>
        <source>&amp;Credentials:</source>
        <extracomment>Field: which kind of credentials is used</extracomment>
        <translation>Cr&amp;edenciais:</translation>
    </message>
    <message>
        <source>App &amp;ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App &amp;ID:</translation>
    </message>
    <message>
        <source>Advanced</source>
        <extracomment>Button that shows and hides the fields for special cases</extracomment>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate file (PEM):</source>
        <extracomment>Field: a file with the certificate of a company&apos;s own certificate authority</extracomment>
        <translation>Arqui&amp;vo de certificado (PEM):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <extracomment>Opens a dialog to choose a file</extracomment>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <extracomment>For screen readers: the button beside the field for the certificate file</extracomment>
        <translation>Escolher o arquivo de certificado</translation>
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
        <translation>Chave &amp;secreta:</translation>
    </message>
    <message>
        <source>C&amp;ustomer ID:</source>
        <extracomment>Field (Agora)</extracomment>
        <translation>ID &amp;do cliente:</translation>
    </message>
    <message>
        <source>Customer &amp;secret:</source>
        <extracomment>Field (Agora)</extracomment>
        <translation>Se&amp;gredo do cliente:</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <extracomment>In an empty field for a token or secret that is already stored</extracomment>
        <translation>Deixe vazio para manter o valor armazenado</translation>
    </message>
    <message>
        <source>Kept in memory only. You will be asked for it at the next start.</source>
        <extracomment>Below the field for a token or secret: where it goes</extracomment>
        <translation>Mantido apenas na memória: será solicitado na próxima inicialização.</translation>
    </message>
    <message>
        <source>Stored in the system keychain, nowhere else.</source>
        <extracomment>Below the field for a token or secret: where it goes</extracomment>
        <translation>Armazenado no chaveiro do sistema, em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>&amp;Keep until I quit</source>
        <extracomment>Check box below the field for a token or secret: it is not stored</extracomment>
        <translation>&amp;Manter até eu sair</translation>
    </message>
    <message>
        <source>&amp;Protection:</source>
        <extracomment>Field: what may be done through a connection</extracomment>
        <translation>&amp;Proteção:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionResult</name>
    <message>
        <source>Keep until I quit</source>
        <extracomment>Button: the keychain cannot be used, so the secret is kept in memory until the program ends</extracomment>
        <translation>Manter até eu sair</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionTexts</name>
    <message>
        <source>Testing…</source>
        <extracomment>State of a connection in the list: it is being tested</extracomment>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a connection in the list: its latest test passed</extracomment>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>The test asks Wallarm who you are. It changes nothing.</source>
        <extracomment>Beside the button &quot;Test connection&quot;: what the test does</extracomment>
        <translation>O teste pergunta à Wallarm quem você é. Ele não altera nada.</translation>
    </message>
    <message>
        <source>The test reserves a resource for the channel tallylight-test. It records nothing and is not billed.</source>
        <extracomment>Beside the button &quot;Test connection&quot;: what the test does. tallylight-test is a channel name and stays</extracomment>
        <translation>O teste reserva um recurso para o canal tallylight-test. Ele não grava nada e não é cobrado.</translation>
    </message>
    <message>
        <source>The connection failed. %1</source>
        <extracomment>Outcome of the test of a connection; %1 is a sentence that says why</extracomment>
        <translation>A conexão falhou. %1</translation>
    </message>
    <message>
        <source>The credentials are valid, but this account does not include FAST.</source>
        <extracomment>Outcome of the test of a connection</extracomment>
        <translation>As credenciais são válidas, mas esta conta não inclui o FAST.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <extracomment>Outcome of the test of a connection</extracomment>
        <translation>A conexão funciona.</translation>
    </message>
    <message>
        <source>The connection works. Account: %1</source>
        <extracomment>Outcome of the test of a connection; %1 is the account&apos;s name or ID from the service</extracomment>
        <translation>A conexão funciona. Conta: %1</translation>
    </message>
    <message>
        <source>The credentials of the connection “%1” are not stored. Enter them to use it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>As credenciais da conexão “%1” não estão armazenadas. Insira-as para usar a conexão.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the connection “%1” cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>O chaveiro do sistema está bloqueado, por isso a conexão “%1” não pode ser usada.</translation>
    </message>
    <message>
        <source>No system keychain was found, so the connection “%1” has no credentials.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Nenhum chaveiro do sistema foi encontrado, por isso a conexão “%1” não tem credenciais.</translation>
    </message>
    <message>
        <source>The system keychain refused access to the credentials of the connection “%1”.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>O chaveiro do sistema recusou o acesso às credenciais da conexão “%1”.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so nothing was stored. Unlock it and save again, or keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>O chaveiro do sistema está bloqueado, por isso nada foi armazenado. Desbloqueie-o e salve novamente ou mantenha as credenciais até sair.</translation>
    </message>
    <message>
        <source>No system keychain was found, so nothing was stored. You can keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>Nenhum chaveiro do sistema foi encontrado, por isso nada foi armazenado. Você pode manter as credenciais até sair.</translation>
    </message>
    <message>
        <source>The system keychain refused to store the credentials. Allow it and save again, or keep them until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>O chaveiro do sistema recusou o armazenamento das credenciais. Permita-o e salve novamente ou mantenha as credenciais até sair.</translation>
    </message>
    <message>
        <source>The connection “%1” cannot be removed while it has running recordings or unfinished stops. Stop them first.</source>
        <extracomment>%1 is the name of a connection that was not removed</extracomment>
        <translation>A conexão “%1” não pode ser removida enquanto tiver gravações em andamento ou paradas não concluídas. Pare-as primeiro.</translation>
    </message>
    <message>
        <source>The connection “%1” was not removed. %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence that says why</extracomment>
        <translation>A conexão “%1” não foi removida. %2</translation>
    </message>
    <message>
        <source>Wallarm FAST</source>
        <extracomment>Name of a service; product names are not translated</extracomment>
        <translation>Wallarm FAST</translation>
    </message>
    <message>
        <source>Agora Cloud Recording</source>
        <extracomment>Name of a service; &quot;Agora&quot; is not translated</extracomment>
        <translation>Agora Cloud Recording</translation>
    </message>
    <message>
        <source>US cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>Nuvem US</translation>
    </message>
    <message>
        <source>EU cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>Nuvem EU</translation>
    </message>
    <message>
        <source>ME cloud</source>
        <extracomment>One of Wallarm&apos;s clouds</extracomment>
        <translation>Nuvem ME (Oriente Médio)</translation>
    </message>
    <message>
        <source>Outside mainland China</source>
        <extracomment>Area from which the Agora service is called; the program is used outside mainland China</extracomment>
        <translation>Fora da China continental</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <extracomment>Area from which the Agora service is called; the program is used in mainland China</extracomment>
        <translation>China continental</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A cloud whose address the user enters</extracomment>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Node token</source>
        <extracomment>Kind of credential: the token of a FAST node</extracomment>
        <translation>Token do nó</translation>
    </message>
    <message>
        <source>API token</source>
        <extracomment>Kind of credential: the API token of a user</extracomment>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>UUID and secret key</source>
        <extracomment>Kind of credential</extracomment>
        <translation>UUID e chave secreta</translation>
    </message>
    <message>
        <source>Customer ID and customer secret</source>
        <extracomment>Kind of credential (Agora)</extracomment>
        <translation>ID do cliente e segredo do cliente</translation>
    </message>
    <message>
        <source>Enter a name for this connection.</source>
        <extracomment>Under an empty field: the name of a connection</extracomment>
        <translation>Insira um nome para esta conexão.</translation>
    </message>
    <message>
        <source>Enter the API address.</source>
        <extracomment>Under an empty field: the address of a custom cloud</extracomment>
        <translation>Insira o endereço da API.</translation>
    </message>
    <message>
        <source>Enter an address such as https://api.example.com. It must not contain a user name or a question mark.</source>
        <extracomment>Under the field with the address of a custom cloud; do not translate the example</extracomment>
        <translation>Insira um endereço como https://api.example.com. Ele não pode conter nome de usuário nem ponto de interrogação.</translation>
    </message>
    <message>
        <source>Use https. Plain http is allowed only for this computer because it would expose your credentials.</source>
        <extracomment>Under the field with the address of a custom cloud</extracomment>
        <translation>Use https. O http sem criptografia só é permitido para este computador, porque exporia suas credenciais.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project, from the Agora console.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>Insira o App ID do projeto, disponível no console da Agora.</translation>
    </message>
    <message>
        <source>An App ID contains only letters A–Z and digits.</source>
        <extracomment>Under a field; &quot;App ID&quot; is not translated</extracomment>
        <translation>Um App ID contém somente letras de A a Z e algarismos.</translation>
    </message>
    <message>
        <source>Enter the UUID that belongs to the secret key.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira o UUID que pertence à chave secreta.</translation>
    </message>
    <message>
        <source>Enter the customer ID, from the RESTful API page of the Agora console.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira o ID do cliente, disponível na página RESTful API do console da Agora.</translation>
    </message>
    <message>
        <source>This ID contains a character that is not allowed. Copy it again.</source>
        <extracomment>Under the field with the UUID or the customer ID</extracomment>
        <translation>Este ID contém um caractere não permitido. Copie-o novamente.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira o token.</translation>
    </message>
    <message>
        <source>Enter the secret key.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira a chave secreta.</translation>
    </message>
    <message>
        <source>Enter the customer secret.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira o segredo do cliente.</translation>
    </message>
    <message>
        <source>The entry contains a character that is not allowed. Copy it again.</source>
        <extracomment>Under the field with a token or a secret</extracomment>
        <translation>O valor inserido contém um caractere não permitido. Copie-o novamente.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Under the field with the path of a file</extracomment>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>This file contains no certificate in PEM format.</source>
        <extracomment>Under the field with the path of a file; PEM is the name of the format</extracomment>
        <translation>Este arquivo não tem um certificado no formato PEM.</translation>
    </message>
    <message>
        <source>Not tested</source>
        <extracomment>State of a connection in the list: its settings were not tested since the program started</extracomment>
        <translation>Não testada</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so the connection “%1” cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>O chaveiro do sistema não responde, por isso a conexão “%1” não pode ser usada.</translation>
    </message>
    <message>
        <source>The system keychain does not answer, so nothing is known to be stored. Try again, or keep the credentials until you quit.</source>
        <extracomment>The secret of a connection could not be stored</extracomment>
        <translation>O chaveiro do sistema não responde; não se sabe se algo foi armazenado. Tente novamente ou mantenha as credenciais até sair.</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <extracomment>What may be done through a connection</extracomment>
        <translation>Comum</translation>
    </message>
    <message>
        <source>Protected</source>
        <extracomment>What may be done through a connection: its name must be typed before something is stopped</extracomment>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>Read-only</source>
        <extracomment>What may be done through a connection: nothing can be changed</extracomment>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Tallylight asks before it stops something.</source>
        <extracomment>Below the choice &quot;Ordinary&quot;</extracomment>
        <translation>O Tallylight pergunta antes de parar algo.</translation>
    </message>
    <message>
        <source>Before something is stopped, you type the name of this connection.</source>
        <extracomment>Below the choice &quot;Protected&quot;</extracomment>
        <translation>Antes de parar algo, você digita o nome desta conexão.</translation>
    </message>
    <message>
        <source>You see what records, but nothing can be started, changed or stopped. Automatic stops of this connection do not happen either.</source>
        <extracomment>Below the choice &quot;Read-only&quot;</extracomment>
        <translation>Você vê o que está gravando, mas nada pode ser iniciado, alterado ou parado. As paradas automáticas desta conexão também não acontecem.</translation>
    </message>
    <message>
        <source>The connection “%1” is read-only</source>
        <extracomment>Why an action is disabled; %1 is the name of a connection</extracomment>
        <translation>A conexão “%1” é somente leitura</translation>
    </message>
    <message>
        <source>A test would reserve a resource, and a read-only connection does not do that. Test it first, then make it read-only.</source>
        <extracomment>Beside the disabled button &quot;Test connection&quot;</extracomment>
        <translation>Um teste reservaria um recurso, e uma conexão somente leitura não faz isso. Teste-a primeiro e depois torne-a somente leitura.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionsDialog</name>
    <message>
        <source>Testing the connection “%1”…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Testando a conexão “%1”…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <extracomment>Title of a question</extracomment>
        <translation>Remover conexão</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <extracomment>Question before a connection is removed; %1 is its name</extracomment>
        <translation>Remover a conexão “%1”?</translation>
    </message>
    <message>
        <source>Its credentials are deleted from the system keychain, and its test runs and ended recordings are removed from the lists. Nothing changes in the cloud.</source>
        <extracomment>Added to the question whether to remove a connection</extracomment>
        <translation>As credenciais dela são excluídas do chaveiro do sistema, e suas gravações terminadas e suas execuções de teste saem das listas. Nada muda na nuvem.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button of the question whether to remove a connection</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Title of the window with the list of connections
----------
For screen readers: the list of connections</extracomment>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>No connections yet. Connect Wallarm FAST or Agora to see and stop recordings.</source>
        <extracomment>In place of the list of connections while there are none</extracomment>
        <translation>Ainda não há conexão. Conecte-se ao Wallarm FAST ou à Agora para ver e parar gravações.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a connection</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column: Wallarm FAST or Agora Cloud Recording</extracomment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column: cloud or address of a connection</extracomment>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Column: whether a connection can be used</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connect &amp;Wallarm FAST…</source>
        <extracomment>Button: adds a connection</extracomment>
        <translation>Conectar ao &amp;Wallarm FAST…</translation>
    </message>
    <message>
        <source>Connect &amp;Agora…</source>
        <extracomment>Button: adds a connection</extracomment>
        <translation>Conectar à &amp;Agora…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>Button: changes the selected connection</extracomment>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <extracomment>Button: tries the credentials of the selected connection</extracomment>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>Button: removes the selected connection</extracomment>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing in “%1” is recording, as far as is known.</source>
        <extracomment>After &quot;Stop all recordings…&quot;; %1 is the name of a connection</extracomment>
        <translation>Nada em “%1” está sendo gravado, até onde se sabe.</translation>
    </message>
    <message>
        <source>&amp;Stop all recordings…</source>
        <extracomment>Button: opens a dialog that names everything that records in the selected connection, and stops it</extracomment>
        <translation>&amp;Parar todas as gravações…</translation>
    </message>
    <message>
        <source>Saved as %1. The file contains no keys.</source>
        <extracomment>The connections were saved to a file; %1 is the file</extracomment>
        <translation>Salvo como %1. O arquivo não contém chaves.</translation>
    </message>
    <message>
        <source>No connection was added. %1</source>
        <extracomment>Connections of a file were not added; %1 is a sentence that says why</extracomment>
        <translation>Nenhuma conexão foi adicionada. %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were added. Enter the key of each with “Edit…”.</source>
        <extracomment>After connections of a file were added. “Edit…” is the label of a button</extracomment>
        <translation>
            <numerusform>%Ln conexão foi adicionada. Digite a chave dela com “Editar…”.</numerusform>
            <numerusform>%Ln conexões foram adicionadas. Digite a chave de cada uma com “Editar…”.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>Button: adds the connections of a file</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>Button: saves all connections to a file, without keys</extracomment>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Stop every day…</source>
        <extracomment>Button: opens a dialog that sets a time of day at which everything that records in the selected connection is stopped</extracomment>
        <translation>Parar todos os dias…</translation>
    </message>
    <message>
        <source>Team…</source>
        <extracomment>Button: shows the team that the selected connection has joined</extracomment>
        <translation>Equipe…</translation>
    </message>
    <message>
        <source>Join a team…</source>
        <extracomment>Button: shares the selected connection&apos;s recordings with colleagues</extracomment>
        <translation>Entrar em uma equipe…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CostTexts</name>
    <message>
        <source>%1 %2</source>
        <extracomment>An amount of money; %1 is a number, %2 the currency&apos;s code, such as USD</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>No price has been entered for this type of recording.</source>
        <extracomment>What a recording costs: no price was entered for its type</extracomment>
        <translation>Nenhum preço foi inserido para este tipo de gravação.</translation>
    </message>
    <message>
        <source>About %1 an hour.</source>
        <extracomment>What a recording costs; %1 is an amount of money</extracomment>
        <translation>Cerca de %1 por hora.</translation>
    </message>
    <message>
        <source>Only audio is recorded. Time with an empty channel costs the same.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>Somente o áudio é gravado. O tempo em que o canal está vazio custa o mesmo.</translation>
    </message>
    <message>
        <source>Agora bills the total resolution of all recorded users. More or larger videos cost more.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>A Agora cobra pela resolução total de todos os usuários gravados. Mais vídeos ou vídeos maiores custam mais.</translation>
    </message>
    <message>
        <source>Only screenshots are taken.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>Somente capturas de tela são feitas.</translation>
    </message>
    <message>
        <source>The price depends on the page size. A paused recording costs the same.</source>
        <extracomment>What the price depends on</extracomment>
        <translation>O preço depende do tamanho da página. Uma gravação pausada custa o mesmo.</translation>
    </message>
    <message>
        <source>Audio</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Video, HD</source>
        <extracomment>Kind of recording in the list of prices; &quot;HD&quot; is not translated</extracomment>
        <translation>Vídeo, HD</translation>
    </message>
    <message>
        <source>Video, Full HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Vídeo, Full HD</translation>
    </message>
    <message>
        <source>Video, 2K</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Vídeo, 2K</translation>
    </message>
    <message>
        <source>Video, above 2K</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Vídeo, acima de 2K</translation>
    </message>
    <message>
        <source>Screenshots only</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Somente capturas de tela</translation>
    </message>
    <message>
        <source>Web page, HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Página web, HD</translation>
    </message>
    <message>
        <source>Web page, Full HD</source>
        <extracomment>Kind of recording in the list of prices</extracomment>
        <translation>Página web, Full HD</translation>
    </message>
    <message>
        <source>US dollars (USD)</source>
        <extracomment>Currency</extracomment>
        <translation>Dólar americano (USD)</translation>
    </message>
    <message>
        <source>Chinese yuan (CNY)</source>
        <extracomment>Currency</extracomment>
        <translation>Yuan chinês (CNY)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CostsPage</name>
    <message>
        <source>Costs</source>
        <extracomment>Page of the preferences: prices used to estimate costs</extracomment>
        <translation>Custos</translation>
    </message>
    <message>
        <source>Prices belong to a connection to Agora. There is none yet.</source>
        <extracomment>In place of the prices</extracomment>
        <translation>Os preços pertencem a uma conexão com a Agora. Ainda não há nenhuma.</translation>
    </message>
    <message>
        <source>Tallylight estimates what cloud recordings cost, by the prices of your contract.</source>
        <extracomment>Above the choice of a connection and the button that opens its prices</extracomment>
        <translation>O Tallylight estima quanto custam as gravações na nuvem, com os preços do seu contrato.</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <extracomment>Field: the connection whose prices are shown</extracomment>
        <translation>&amp;Conexão:</translation>
    </message>
    <message>
        <source>&amp;Prices…</source>
        <extracomment>Button: opens the list of prices used to estimate costs</extracomment>
        <translation>&amp;Preços…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CounterTable</name>
    <message>
        <source>Baseline requests by status</source>
        <extracomment>For screen readers: the bar that shows how many baseline requests passed, failed and so on</extracomment>
        <translation>Solicitações de linha de base por status</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::CounterTexts</name>
    <message>
        <source>Passed</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: tested, no vulnerability found</extracomment>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: vulnerabilities found</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: testing was stopped by an error</extracomment>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests</extracomment>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: being tested</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>baseline request</comment>
        <extracomment>Status of baseline requests: in the queue</extracomment>
        <translation>Aguardando</translation>
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
        <translation>%1 - cópia</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Title of the side panel: a run from the test record of another</extracomment>
        <translation>Criar execução de teste similar</translation>
    </message>
    <message>
        <source>Create test run</source>
        <extracomment>Title of the side panel: a new run</extracomment>
        <translation>Criar execução de teste</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <extracomment>Where the new test run will be; %1 is the name of the connection</extracomment>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>On the button &quot;Create and run&quot; while the request is in progress</extracomment>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>Create and run</source>
        <extracomment>Button of the side panel: creates the test run, which starts immediately</extracomment>
        <translation>Criar e executar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button of the side panel</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button with a cross: hides the side panel</extracomment>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>This may interrupt %Ln unfinished test run(s): %1.</source>
        <extracomment>Warning before a run is created; %1 is the list of their names, or of the first of them</extracomment>
        <translation>
            <numerusform>Isso pode interromper %Ln execução de teste não concluída: %1.</numerusform>
            <numerusform>Isso pode interromper %Ln execuções de teste não concluídas: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <extracomment>Follows the sentence with the names of test runs that a new one may interrupt</extracomment>
        <translation>
            <numerusform>E mais %Ln.</numerusform>
            <numerusform>E mais %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The states of %Ln test run(s) are not known yet.</source>
        <extracomment>Warning before a run is created: their states are still being read</extracomment>
        <translation>
            <numerusform>O estado de %Ln execução de teste ainda não é conhecido.</numerusform>
            <numerusform>Os estados de %Ln execuções de teste ainda não são conhecidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DailyStopDialog</name>
    <message>
        <source>Stop every day</source>
        <extracomment>Title of a dialog: when everything that records in a connection is stopped, each day</extracomment>
        <translation>Parar todos os dias</translation>
    </message>
    <message>
        <source>When should everything that records in “%1” be stopped?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Quando tudo o que grava em “%1” deve parar?</translation>
    </message>
    <message>
        <source>Days:</source>
        <extracomment>Field of the dialog &quot;Stop every day&quot;</extracomment>
        <translation>Dias:</translation>
    </message>
    <message>
        <source>Every day</source>
        <extracomment>Choice of the field &quot;Days&quot;</extracomment>
        <translation>Todos os dias</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <extracomment>Choice of the field &quot;Days&quot;</extracomment>
        <translation>De segunda a sexta</translation>
    </message>
    <message>
        <source>Time:</source>
        <extracomment>Field of the dialog &quot;Stop every day&quot;: a time of day</extracomment>
        <translation>Horário:</translation>
    </message>
    <message>
        <source>Whatever records in this connection at that time is stopped without another question, whoever started it. This works only while Tallylight is running; you will be told if it was not.</source>
        <extracomment>In the dialog &quot;Stop every day&quot;</extracomment>
        <translation>Tudo o que estiver gravando nesta conexão nesse horário é parado sem outra pergunta, não importa quem iniciou. Isto só funciona enquanto o Tallylight está em execução; você será avisado se não estava.</translation>
    </message>
    <message>
        <source>Schedule stop</source>
        <extracomment>Button: sets the time of day</extracomment>
        <translation>Programar parada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not stop every day</source>
        <extracomment>Button: nothing is stopped each day any longer</extracomment>
        <translation>Não parar todos os dias</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DailyStopNotices</name>
    <message>
        <source>Daily stop of “%1”: nothing is stopped, because the connection is read-only.</source>
        <extracomment>The daily stop of a connection; %1 is its name</extracomment>
        <translation>Parada diária de “%1”: nada é parado, porque a conexão é somente leitura.</translation>
    </message>
    <message numerus="yes">
        <source>Daily stop of “%1”: %Ln recording(s) are being stopped.</source>
        <extracomment>The daily stop of a connection; %1 is its name. How each stop ends is told by other messages</extracomment>
        <translation>
            <numerusform>Parada diária de “%1”: %Ln gravação está sendo parada.</numerusform>
            <numerusform>Parada diária de “%1”: %Ln gravações estão sendo paradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The daily stop of “%1” was missed on %2, because Tallylight was not running. Nothing was stopped then.</source>
        <extracomment>%1 is the name of a connection, %2 a date and time</extracomment>
        <translation>A parada diária de “%1” foi perdida em %2, porque o Tallylight não estava em execução. Nada foi parado naquele momento.</translation>
    </message>
    <message numerus="yes">
        <source>It was missed %Ln time(s) in all.</source>
        <extracomment>After the sentence about a daily stop that was missed</extracomment>
        <translation>
            <numerusform>Foi perdida %Ln vez ao todo.</numerusform>
            <numerusform>Foi perdida %Ln vezes ao todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Button beside the message that a daily stop was missed; opens a dialog</extracomment>
        <translation>Parar todas as gravações…</translation>
    </message>
    <message>
        <source>The daily stop of “%1” was changed, but the change could not be saved. After a restart Tallylight will have forgotten it. %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence with the reason</extracomment>
        <translation>A parada diária de “%1” foi alterada, mas a alteração não pôde ser salva. Depois de reiniciar, o Tallylight a terá esquecido. %2</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::DetailsPage</name>
    <message>
        <source>Details</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Optional settings</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>Configurações opcionais</translation>
    </message>
    <message>
        <source>You can leave all of these as they are.</source>
        <extracomment>Below the question</extracomment>
        <translation>Tudo isto pode ficar como está.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::EncryptionSection</name>
    <message>
        <source>Encryption</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>the channel is not encrypted</source>
        <extracomment>Choice after &quot;Channel encryption:&quot;; the others are names of techniques</extracomment>
        <translation>o canal não é criptografado</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <extracomment>Page of the preferences: how tables are saved to files</extracomment>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>&amp;Separator in CSV files:</source>
        <extracomment>Field: the character between the values of a CSV file</extracomment>
        <translation>&amp;Separador em arquivos CSV:</translation>
    </message>
    <message>
        <source>As usual for the language</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>O usual do idioma</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>The separator of a CSV file</extracomment>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>The other one can still be chosen when a file is saved.</source>
        <extracomment>Below the choice of a separator</extracomment>
        <translation>O outro ainda pode ser escolhido ao salvar um arquivo.</translation>
    </message>
    <message>
        <source>Begin CSV files with a &amp;byte order mark</source>
        <extracomment>Check box; the byte order mark is three bytes at the beginning of a file</extracomment>
        <translation>Iniciar arquivos CSV com uma &amp;marca de ordem de bytes (BOM)</translation>
    </message>
    <message>
        <source>Excel needs it to read letters with accents, Arabic and Chinese. Some programs take it for a part of the first heading.</source>
        <extracomment>Below that check box</extracomment>
        <translation>O Excel precisa dela para ler letras acentuadas, árabe e chinês. Alguns programas a tomam por parte do primeiro título.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::FactTexts</name>
    <message>
        <source>Test run ID</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>ID da execução de teste</translation>
    </message>
    <message>
        <source>Test record</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Registro de teste</translation>
    </message>
    <message>
        <source>Test record ID</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>ID do registro de teste</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Details of a test run: caption, the name of the connection to the account</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Details of a test run: caption, the domains of the target application</extracomment>
        <translation>Aplicação-alvo</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Política de teste</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>End time</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Término</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Automatic stop</source>
        <extracomment>Details of a test run: caption, when its recording is stopped automatically</extracomment>
        <translation>Parada automática</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Tooltip of a button: opens a dialog that sets when the recording is stopped automatically</extracomment>
        <translation>Parar automaticamente…</translation>
    </message>
    <message>
        <source>Test requests sent</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Solicitações de teste enviadas</translation>
    </message>
    <message>
        <source>Test requests planned</source>
        <extracomment>Details of a test run: caption</extracomment>
        <translation>Solicitações de teste planejadas</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of the button beside a value; %1 is the caption of the value, for example &quot;Test run ID&quot;</extracomment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Details of a test run: caption, a number in an issue tracker that the user has entered</extracomment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Details of a test run: caption, what the user has written about it</extracomment>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::FilesSection</name>
    <message>
        <source>Files</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>HLS (M3U8 and TS)</source>
        <extracomment>Choice after &quot;Files:&quot;; HLS is the name of a format</extracomment>
        <translation>HLS (M3U8 e TS)</translation>
    </message>
    <message>
        <source>HLS and MP4</source>
        <extracomment>Choice after &quot;Files:&quot;; HLS and MP4 are names of formats</extracomment>
        <translation>HLS e MP4</translation>
    </message>
    <message>
        <source>audio and video in one index</source>
        <extracomment>Choice after &quot;Per-user files:&quot;; recommended</extracomment>
        <translation>áudio e vídeo em um único índice</translation>
    </message>
    <message>
        <source>separate audio and video</source>
        <extracomment>Choice after &quot;Per-user files:&quot;</extracomment>
        <translation>áudio e vídeo separados</translation>
    </message>
    <message>
        <source>original audio</source>
        <extracomment>Choice after &quot;Per-user files:&quot;</extracomment>
        <translation>áudio original</translation>
    </message>
    <message>
        <source>no screenshots</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>sem capturas de tela</translation>
    </message>
    <message>
        <source>screenshots along with the recording</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>capturas de tela além da gravação</translation>
    </message>
    <message>
        <source>screenshots instead of a recording</source>
        <extracomment>Choice after &quot;Screenshots:&quot;</extracomment>
        <translation>capturas de tela em vez de gravação</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::GeneralPage</name>
    <message>
        <source>General</source>
        <extracomment>Page of the preferences: language, theme, text size</extracomment>
        <translation>Geral</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>Field: the language of the program</extracomment>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>First of the languages: whichever the desktop has</extracomment>
        <translation>Igual ao do sistema</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>Field: light or dark</extracomment>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <extracomment>Field: how large all texts are</extracomment>
        <translation>Tamanho do te&amp;xto:</translation>
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
        <translation>Inserir ID da gravação (sid)</translation>
    </message>
    <message>
        <source>“%1” is being recorded and billed, but its recording ID (sid) never arrived. It cannot be stopped without the sid. The names of the newest files in your storage begin with the sid, and every webhook event contains it. Paste what you find.</source>
        <extracomment>At the top of the window; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>O canal “%1” está sendo gravado e a gravação é cobrada, mas o ID da gravação (sid) nunca chegou e, sem ele, não há como pará-la. Os nomes dos arquivos mais recentes no seu armazenamento começam com o sid, e todo evento de webhook o contém. Cole o que encontrar.</translation>
    </message>
    <message>
        <source>Names of files, or a webhook event</source>
        <extracomment>In the empty box for pasted text, and for screen readers</extracomment>
        <translation>Nomes de arquivos ou um evento de webhook</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>ID da gravação (sid):</translation>
    </message>
    <message>
        <source>Enter the recording ID, or paste text that contains it.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira o ID da gravação ou cole algo que o contenha.</translation>
    </message>
    <message>
        <source>This cannot be its recording ID, or it belongs to another recording.</source>
        <extracomment>Under the field for a recording ID</extracomment>
        <translation>Este não pode ser o ID desta gravação ou pertence a outra.</translation>
    </message>
    <message>
        <source>Use this ID</source>
        <extracomment>Button: takes over the entered recording ID</extracomment>
        <translation>Usar este ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is not known whether “%1” is being recorded. If it is, the names of the newest files in your storage begin with its recording ID (sid), and every webhook event contains it. Paste what you find.</source>
        <extracomment>At the top of the window, after a start that was not answered; %1 is the name of a channel</extracomment>
        <translation>Não se sabe se o canal “%1” está sendo gravado. Se estiver, os nomes dos arquivos mais recentes no seu armazenamento começam com o ID da gravação (sid), e todo evento de webhook o contém. Cole o que encontrar.</translation>
    </message>
    <message>
        <source>This text contains no recording of the channel.</source>
        <extracomment>Under the field for a recording ID, after something was pasted</extracomment>
        <translation>Este texto não cita nenhuma gravação do canal.</translation>
    </message>
    <message>
        <source>This text contains several recordings of the channel. Choose the one that is running.</source>
        <extracomment>Under the field for a recording ID, after something was pasted; above it is a list</extracomment>
        <translation>Este texto cita várias gravações do canal. Escolha a que está em andamento.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HelpLink</name>
    <message>
        <source>Where do I find this?</source>
        <extracomment>Small link below a field for a token, an ID or a secret: opens the help</extracomment>
        <translation>Onde encontro isto?</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HelpWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Page of the help: the list of keyboard shortcuts</extracomment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>No topic contains these words.</source>
        <extracomment>In the help, below the field for searching</extracomment>
        <translation>Nenhum tópico contém estas palavras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topic(s) found</source>
        <translation>
            <numerusform>%Ln tópico encontrado</numerusform>
            <numerusform>%Ln tópicos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Tallylight help</source>
        <extracomment>Title of the window with the help</extracomment>
        <translation>Ajuda do Tallylight</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>In the empty field for searching in the help</extracomment>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <extracomment>For screen readers: the list of the help&apos;s topics</extracomment>
        <translation>Tópicos</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::HistoryTab</name>
    <message>
        <source>History</source>
        <extracomment>For screen readers: the list of what this program did to a test run</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of the history of a test run</extracomment>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column of the history of a test run: what was done</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>Column of the history of a test run: the outcome</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No actions from Tallylight yet.</source>
        <extracomment>In place of the history of a test run while it is empty</extracomment>
        <translation>O Tallylight ainda não fez nada aqui.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ImportDialog</name>
    <message>
        <source>Import connections</source>
        <extracomment>Title of a window</extracomment>
        <translation>Importar conexões</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) will be added. Check the addresses: a key that you enter goes there.</source>
        <extracomment>Above the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>%Ln conexão será adicionada. Confira o endereço: a chave que você digitar vai para ele.</numerusform>
            <numerusform>%Ln conexões serão adicionadas. Confira os endereços: as chaves que você digitar vão para eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Column: name of a connection</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Column: Wallarm FAST or Agora Cloud Recording</extracomment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column: cloud or address of a connection</extracomment>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Protection</source>
        <extracomment>Column: what may be done through a connection</extracomment>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Keys are not in the file. Enter the key of each connection afterward.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>As chaves não estão no arquivo. Digite depois a chave de cada conexão.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln got another name, because its name is in use.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>%Ln recebeu outro nome, porque o nome já está em uso.</numerusform>
            <numerusform>%Ln receberam outro nome, porque os nomes já estão em uso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is not added, because you have the same connection.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>%Ln não será adicionada, porque você já tem a mesma conexão.</numerusform>
            <numerusform>%Ln não serão adicionadas, porque você já tem as mesmas conexões.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is not added, because Tallylight cannot use what the file says about it.</source>
        <extracomment>Below the list of connections that a file contains</extracomment>
        <translation>
            <numerusform>%Ln não será adicionada, porque o Tallylight não pode usar o que o arquivo diz sobre ela.</numerusform>
            <numerusform>%Ln não serão adicionadas, porque o Tallylight não pode usar o que o arquivo diz sobre elas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln connection(s)</source>
        <extracomment>Button: adds the connections in the list</extracomment>
        <translation>
            <numerusform>Adicionar %Ln conexão</numerusform>
            <numerusform>Adicionar %Ln conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file is too large to be a list of connections. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>O arquivo é grande demais para ser uma lista de conexões. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>Não é possível ler o arquivo. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The file is not a list of connections from Tallylight. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>O arquivo não é uma lista de conexões do Tallylight. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The file comes from a newer version of Tallylight. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>O arquivo vem de uma versão mais nova do Tallylight. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>You have all connections of this file. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>Você já tem todas as conexões deste arquivo. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>The file has no connection that can be used. Nothing was added.</source>
        <extracomment>Why a file with connections was not imported</extracomment>
        <translation>O arquivo não tem nenhuma conexão que possa ser usada. Nada foi adicionado.</translation>
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
        <translation>Interromper teste</translation>
    </message>
    <message>
        <source>Interrupt “%1”?</source>
        <extracomment>Question before one test run is interrupted; %1 is its name</extracomment>
        <translation>Interromper a execução de teste “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Interrupt %Ln test run(s)?</source>
        <extracomment>Question before many test runs are interrupted</extracomment>
        <translation>
            <numerusform>Interromper %Ln execução de teste?</numerusform>
            <numerusform>Interromper %Ln execuções de teste?</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing ends now and cannot be resumed. What has been found so far is kept.</source>
        <extracomment>What interrupting means for the test run</extracomment>
        <translation>O teste termina agora e não pode ser retomado. O que foi encontrado até agora permanece.</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the list of what is going to be interrupted</extracomment>
        <translation>Execuções de teste</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <extracomment>Button that interrupts the test runs</extracomment>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::IntervalMenu</name>
    <message>
        <source>Automatic</source>
        <extracomment>How often test runs are updated: as often as each of them needs</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>How often test runs are updated; %1 is a duration, for example &quot;30 s&quot;</extracomment>
        <translation>A cada %1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutActions</name>
    <message>
        <source>Add pane</source>
        <extracomment>Action: a new pane on the canvas of a video layout</extracomment>
        <translation>Adicionar painel</translation>
    </message>
    <message>
        <source>Remove pane</source>
        <extracomment>Action: removes the selected pane from the canvas of a video layout</extracomment>
        <translation>Remover painel</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <extracomment>Action: the selected pane gets the number before its own</extracomment>
        <translation>Mover para antes</translation>
    </message>
    <message>
        <source>Move later</source>
        <extracomment>Action: the selected pane gets the number after its own</extracomment>
        <translation>Mover para depois</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Action: undoes the last change</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Action: redoes the change that was undone</extracomment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Menu: places the selected pane at edges, halves and so on</extracomment>
        <translation>Posicionar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutCanvas</name>
    <message>
        <source>Canvas</source>
        <extracomment>For screen readers: the canvas of a video layout</extracomment>
        <translation>Tela</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutEditor</name>
    <message>
        <source>The current layout is unknown. Sending a layout replaces it completely.</source>
        <extracomment>When the layout editor opens for a recording that was started elsewhere</extracomment>
        <translation>O layout atual da gravação não é conhecido aqui. O que você enviar o substituirá por completo.</translation>
    </message>
    <message>
        <source>This layout was sent but never confirmed. It is safe to send it again.</source>
        <extracomment>When the layout editor opens for a recording whose last change was not answered</extracomment>
        <translation>Este layout foi enviado, mas nunca confirmado. Enviá-lo mais uma vez não causa problemas.</translation>
    </message>
    <message>
        <source>Close without sending the layout?</source>
        <extracomment>Question when the layout editor is closed</extracomment>
        <translation>Fechar sem enviar o layout?</translation>
    </message>
    <message>
        <source>The recording keeps its current layout.</source>
        <extracomment>What closing the layout editor means; the recording itself continues</extracomment>
        <translation>A gravação mantém o layout que tem.</translation>
    </message>
    <message>
        <source>Close without sending</source>
        <extracomment>Button: closes the layout editor, and the changes are lost</extracomment>
        <translation>Fechar sem enviar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button</extracomment>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Video layout of “%1”</source>
        <extracomment>Title of a window; %1 is the name of a channel</extracomment>
        <translation>Layout de vídeo do canal “%1”</translation>
    </message>
    <message>
        <source>Tab: next pane. Arrow keys: move. Shift+arrows: resize. Ctrl: fine steps, no snapping.</source>
        <extracomment>How to use the canvas by keyboard</extracomment>
        <translation>Tab escolhe um painel, as setas o movem. Shift redimensiona; Ctrl avança em passos pequenos e sem encaixe.</translation>
    </message>
    <message>
        <source>Details of the layout</source>
        <extracomment>For screen readers: the tabs beside the canvas</extracomment>
        <translation>Detalhes do layout</translation>
    </message>
    <message>
        <source>Panes</source>
        <extracomment>Tab: the panes of a layout as a table</extracomment>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>Tab: what is shown where there is no video</extracomment>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Request</source>
        <extracomment>Tab: the text that is sent to the service</extracomment>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>This is exactly what is sent. It replaces the whole layout.</source>
        <extracomment>Above the text of a request to the service</extracomment>
        <translation>Isto é enviado exatamente como está aqui. Substitui o layout inteiro.</translation>
    </message>
    <message>
        <source>Panes of the layout</source>
        <extracomment>For screen readers: a table</extracomment>
        <translation>Painéis do layout</translation>
    </message>
    <message>
        <source>Aspect ratio of the canvas</source>
        <extracomment>Choice: width to height of a video whose size the program does not know</extracomment>
        <translation>Proporções da tela</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>Button while the service has not answered yet</extracomment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Send layout</source>
        <extracomment>Button: the recording gets this layout</extracomment>
        <translation>Enviar layout</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LayoutTexts</name>
    <message>
        <source>Background image:</source>
        <extracomment>Field: web address of the image that fills the canvas behind the panes</extracomment>
        <translation>Imagem de fundo:</translation>
    </message>
    <message>
        <source>Image for users without video:</source>
        <extracomment>Field: web address of the image shown in the pane of a user who sends no video</extracomment>
        <translation>Imagem para usuários sem vídeo:</translation>
    </message>
    <message>
        <source>UID shown large:</source>
        <extracomment>Field: UID of the user who is shown large in the vertical layout</extracomment>
        <translation>UID em destaque:</translation>
    </message>
    <message>
        <source>UID:</source>
        <extracomment>Field: which user is shown in a pane</extracomment>
        <translation>UID:</translation>
    </message>
    <message>
        <source>A custom layout needs at least one pane.</source>
        <extracomment>Under the canvas</extracomment>
        <translation>Um layout personalizado precisa de pelo menos um painel.</translation>
    </message>
    <message numerus="yes">
        <source>A layout has at most %Ln pane(s).</source>
        <extracomment>Under the canvas</extracomment>
        <translation>
            <numerusform>Um layout tem no máximo %Ln painel.</numerusform>
            <numerusform>Um layout tem no máximo %Ln painéis.</numerusform>
        </translation>
    </message>
    <message>
        <source>A UID has digits only and is at most 4294967295.</source>
        <extracomment>Under a field</extracomment>
        <translation>Um UID tem somente algarismos e é no máximo 4294967295.</translation>
    </message>
    <message>
        <source>Another pane already has this UID.</source>
        <extracomment>Under a field</extracomment>
        <translation>Outro painel já tem este UID.</translation>
    </message>
    <message>
        <source>Choose the user who is shown large.</source>
        <extracomment>Under a field</extracomment>
        <translation>Informe qual usuário aparece em destaque.</translation>
    </message>
    <message>
        <source>The service needs a full web address that starts with https://.</source>
        <extracomment>Under a field</extracomment>
        <translation>O serviço exige um endereço da web completo que comece com https://.</translation>
    </message>
    <message>
        <source>The service may refuse an address that does not start with https://.</source>
        <extracomment>Under a field</extracomment>
        <translation>O serviço pode recusar um endereço que não comece com https://.</translation>
    </message>
    <message>
        <source>The service would refuse this layout.</source>
        <extracomment>The complete layout</extracomment>
        <translation>O serviço recusaria este layout.</translation>
    </message>
    <message>
        <source>Pane %1: %2</source>
        <extracomment>Why a layout cannot be sent; %1 is the number of a pane, %2 is a sentence</extracomment>
        <translation>Painel %1: %2</translation>
    </message>
    <message>
        <source>User shown large: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>Usuário em destaque: %1</translation>
    </message>
    <message>
        <source>Background image: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>Imagem de fundo: %1</translation>
    </message>
    <message>
        <source>Image for users without video: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>Imagem para usuários sem vídeo: %1</translation>
    </message>
    <message>
        <source>Images for individual users, row %1: %2</source>
        <extracomment>Why a layout cannot be sent; %1 is the number of a row, %2 is a sentence</extracomment>
        <translation>Imagens de usuários específicos, linha %1: %2</translation>
    </message>
    <message>
        <source>Floating</source>
        <extracomment>Video layout of a recording: small panes float over a large one</extracomment>
        <translation>Flutuante</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>Video layout of a recording: all panes have the same size</extracomment>
        <translation>Melhor ajuste</translation>
    </message>
    <message>
        <source>Vertical</source>
        <extracomment>Video layout of a recording: one large pane, the others stacked beside it</extracomment>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>Video layout of a recording: every pane where the user wants it</extracomment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>The first user fills the canvas. The others float over it, starting at the bottom left.</source>
        <extracomment>Explains the video layout &quot;Floating&quot;</extracomment>
        <translation>O primeiro usuário preenche a tela; os demais flutuam sobre ele, a partir do canto inferior esquerdo.</translation>
    </message>
    <message>
        <source>All users get the same size, which depends on how many there are.</source>
        <extracomment>Explains the video layout &quot;Best fit&quot;</extracomment>
        <translation>Todos os usuários têm o mesmo tamanho, que depende de quantos são.</translation>
    </message>
    <message>
        <source>One user is large on the left. The others are stacked on the right.</source>
        <extracomment>Explains the video layout &quot;Vertical&quot;</extracomment>
        <translation>Um usuário aparece grande à esquerda; os demais ficam um abaixo do outro à direita.</translation>
    </message>
    <message>
        <source>You place every pane yourself. Panes without a UID are filled in the order users join.</source>
        <extracomment>Explains the video layout &quot;Custom&quot;</extracomment>
        <translation>Cada painel fica onde você o coloca. Painéis sem UID são preenchidos na ordem em que os usuários entram.</translation>
    </message>
    <message>
        <source>Fill the canvas</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>Preencher a tela</translation>
    </message>
    <message>
        <source>Left half</source>
        <extracomment>Places a pane on the canvas of a video; left as seen in the image, in every language</extracomment>
        <translation>Metade esquerda</translation>
    </message>
    <message>
        <source>Right half</source>
        <extracomment>Places a pane on the canvas of a video; right as seen in the image, in every language</extracomment>
        <translation>Metade direita</translation>
    </message>
    <message>
        <source>Top half</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>Metade superior</translation>
    </message>
    <message>
        <source>Bottom half</source>
        <extracomment>Places a pane on the canvas of a video</extracomment>
        <translation>Metade inferior</translation>
    </message>
    <message>
        <source>To the left edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>Na borda esquerda</translation>
    </message>
    <message>
        <source>Center horizontally</source>
        <extracomment>Moves a pane so that there is as much room on its left as on its right</extracomment>
        <translation>Centralizar na horizontal</translation>
    </message>
    <message>
        <source>To the right edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>Na borda direita</translation>
    </message>
    <message>
        <source>To the top edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>Na borda superior</translation>
    </message>
    <message>
        <source>Center vertically</source>
        <extracomment>Moves a pane so that there is as much room above it as below it</extracomment>
        <translation>Centralizar na vertical</translation>
    </message>
    <message>
        <source>To the bottom edge</source>
        <extracomment>Moves a pane to an edge of the canvas of a video</extracomment>
        <translation>Na borda inferior</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>How a video fits into its pane: all of it is visible, with bars at its sides</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Crop</source>
        <extracomment>How a video fits into its pane: it fills the pane, and the excess is cut off</extracomment>
        <translation>Cortar</translation>
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
        <translation>Painel %1 com UID %2.</translation>
    </message>
    <message>
        <source>Pane %1, filled in the order users join.</source>
        <extracomment>For screen readers; %1 is the number of a pane</extracomment>
        <translation>Painel %1, preenchido na ordem em que os usuários entram.</translation>
    </message>
    <message>
        <source>Left %1, top %2, width %3, height %4.</source>
        <extracomment>For screen readers: the place of a pane; all four are in percent of the canvas</extracomment>
        <translation>Esquerda %1, topo %2, largura %3, altura %4.</translation>
    </message>
    <message>
        <source>Opacity %1, scaling: %2.</source>
        <extracomment>For screen readers; %1 is in percent, %2 is &quot;Crop&quot; or &quot;Fit&quot;</extracomment>
        <translation>Opacidade %1, ajuste: %2.</translation>
    </message>
    <message>
        <source>Background color:</source>
        <extracomment>Field: color of the canvas where it is empty</extracomment>
        <translation>Cor de fundo:</translation>
    </message>
    <message>
        <source>Background color: %1</source>
        <extracomment>Why a layout cannot be sent; %1 is a sentence</extracomment>
        <translation>Cor de fundo: %1</translation>
    </message>
    <message>
        <source>A color is # and six hexadecimal digits, such as #000000.</source>
        <extracomment>Under a field; #000000 is an example</extracomment>
        <translation>Uma cor é formada por # e seis dígitos hexadecimais, como #000000.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LeavingDialog</name>
    <message>
        <source>Start the recording of “%1” again?</source>
        <extracomment>Question before a recording is started again; %1 is the name of a channel</extracomment>
        <translation>Iniciar novamente a gravação de “%1”?</translation>
    </message>
    <message>
        <source>Remove the recording of “%1” from the list?</source>
        <extracomment>Question; %1 is the name of a channel</extracomment>
        <translation>Remover a gravação de “%1” da lista?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln recording(s) from the list?</source>
        <extracomment>Question</extracomment>
        <translation>
            <numerusform>Remover %Ln gravação da lista?</numerusform>
            <numerusform>Remover %Ln gravações da lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>The first recording may be running. It then continues beside the new one, and both are billed.</source>
        <extracomment>What starting again means</extracomment>
        <translation>A primeira gravação pode estar ativa. Nesse caso, ela continua ao lado da nova, e as duas são cobradas.</translation>
    </message>
    <message>
        <source>Some of them may be running. Removing them does not stop them. Whatever is running continues and is billed, and Tallylight no longer shows it.</source>
        <extracomment>What removing several recordings from the list means</extracomment>
        <translation>Algumas delas podem estar ativas. A remoção não para nada: o que está ativo continua e é cobrado, e o Tallylight não o mostra mais.</translation>
    </message>
    <message>
        <source>Removing it does not stop it. If it is running, it continues and is billed, and Tallylight no longer shows it.</source>
        <extracomment>What removing a recording from the list means; added to a sentence about its state</extracomment>
        <translation>A remoção não para nada: se estiver ativa, a gravação continua e é cobrada, e o Tallylight não a mostra mais.</translation>
    </message>
    <message>
        <source>It is not known whether it started.</source>
        <extracomment>About a recording whose start was not answered; &quot;sid&quot; stays</extracomment>
        <translation>Não se sabe se ela foi iniciada.</translation>
    </message>
    <message>
        <source>To stop it, find its recording ID (sid) and enter it instead.</source>
        <translation>Para pará-la, encontre o ID da gravação (sid) e insira-o.</translation>
    </message>
    <message>
        <source>It is running and billed.</source>
        <extracomment>About a recording whose recording ID never arrived</extracomment>
        <translation>Ela está ativa e é cobrada.</translation>
    </message>
    <message>
        <source>It is not known whether its stop worked.</source>
        <extracomment>About a recording whose stop was not answered</extracomment>
        <translation>Não se sabe se a parada funcionou.</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for it.</source>
        <extracomment>About a recording for which the service no longer accepts requests</extracomment>
        <translation>O serviço não aceita mais solicitações para ela.</translation>
    </message>
    <message>
        <source>Start again</source>
        <extracomment>Title of a window
----------
Button</extracomment>
        <translation>Iniciar novamente</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::LimitField</name>
    <message>
        <source>No limit</source>
        <extracomment>Check box beside a limit of requests per second</extracomment>
        <translation>Sem limite</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MainWindow</name>
    <message>
        <source>Demo</source>
        <extracomment>Title of the window while it shows the simulated clouds; the program&apos;s name follows after a dash</extracomment>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the panel with what was done, and the item that shows it in the menu View</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <extracomment>For screen readers, and in the menu that shows and hides it</extracomment>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Outcome of copying an ID</extracomment>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Title of the panel about the selected test run or cloud recording, and the item that shows it in the menu View</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>The test runs were saved to %1.</source>
        <extracomment>The table of test runs was saved; %1 is the file</extracomment>
        <translation>As execuções de teste foram salvas em %1.</translation>
    </message>
    <message>
        <source>The start at log-in was not changed, because the file %1 could not be written or removed: %2</source>
        <extracomment>&quot;Start at log-in&quot; was chosen; %1 is the path of a file, %2 the system&apos;s reason</extracomment>
        <translation>O início automático não foi alterado, porque o arquivo %1 não pôde ser gravado ou removido: %2</translation>
    </message>
    <message>
        <source>There is no connection to Wallarm FAST yet.</source>
        <extracomment>A link to a test run, or its ID, was pasted</extracomment>
        <translation>Ainda não há uma conexão com o Wallarm FAST.</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST…</source>
        <translation>Conectar ao Wallarm FAST…</translation>
    </message>
    <message>
        <source>No link to a test run and no IDs of a cloud recording were found in this text.</source>
        <extracomment>After pasting or dropping a text into the window</extracomment>
        <translation>Este texto não contém um link de execução de teste nem IDs de uma gravação na nuvem.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MainWindowActions</name>
    <message>
        <source>Add test run…</source>
        <extracomment>Menu item; opens a dialog</extracomment>
        <translation>Adicionar execução de teste…</translation>
    </message>
    <message>
        <source>Create test run…</source>
        <extracomment>Menu item; opens the side panel</extracomment>
        <translation>Criar execução de teste…</translation>
    </message>
    <message>
        <source>Load from Wallarm</source>
        <extracomment>Menu item: requests the service&apos;s list of test runs</extracomment>
        <translation>Carregar da Wallarm</translation>
    </message>
    <message>
        <source>Connections…</source>
        <extracomment>Menu item; opens a dialog</extracomment>
        <translation>Conexões…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Menu item</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Menu item and button: reads the test runs from the service now</extracomment>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Menu item: puts the cursor into the filter field</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>About Tallylight</source>
        <extracomment>Menu item</extracomment>
        <translation>Sobre o Tallylight</translation>
    </message>
    <message>
        <source>Export test runs…</source>
        <extracomment>Menu item; opens a dialog that saves the visible table of test runs to a file</extracomment>
        <translation>Exportar execuções de teste…</translation>
    </message>
    <message>
        <source>Save view…</source>
        <extracomment>Menu item; opens a dialog that asks for a name</extracomment>
        <translation>Salvar visualização…</translation>
    </message>
    <message>
        <source>Go to messages</source>
        <extracomment>Menu item: moves the keyboard focus to the strip with messages</extracomment>
        <translation>Ir para as mensagens</translation>
    </message>
    <message>
        <source>Test runs only</source>
        <extracomment>Menu item and button: only the table of test runs; that of cloud recordings is folded to its heading</extracomment>
        <translation>Somente execuções de teste</translation>
    </message>
    <message>
        <source>Test runs and cloud recordings</source>
        <extracomment>Menu item and button: both tables</extracomment>
        <translation>Execuções de teste e gravações na nuvem</translation>
    </message>
    <message>
        <source>Cloud recordings only</source>
        <extracomment>Menu item and button: only the table of cloud recordings; that of test runs is folded to its heading</extracomment>
        <translation>Somente gravações na nuvem</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST…</source>
        <extracomment>Menu item; opens the dialog for a new connection; the service is not connected yet</extracomment>
        <translation>Conectar ao Wallarm FAST…</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Menu item; opens the dialog for a new connection; the service is not connected yet</extracomment>
        <translation>Conectar à Agora…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>Menu item: opens the window with everything that can be set about the program</extracomment>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Menu item; opens a dialog that names everything that records in the connection chosen in the toolbar, or in all of them, and stops it</extracomment>
        <translation>Parar todas as gravações…</translation>
    </message>
    <message>
        <source>Nothing is recording, as far as is known</source>
        <extracomment>Why &quot;Stop all recordings…&quot; is disabled</extracomment>
        <translation>Nada está sendo gravado, até onde se sabe</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Menu item: puts what was removed from the list back, or undoes the last change in a text field</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Menu item: copies the selected text or rows</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <extracomment>Menu item: selects all rows, or all text of a field</extracomment>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Nothing has been removed from the list</source>
        <extracomment>Why &quot;Undo&quot; is disabled</extracomment>
        <translation>Nada foi removido da lista</translation>
    </message>
    <message>
        <source>Select something in a table or a text field first</source>
        <extracomment>Why &quot;Copy&quot; is disabled</extracomment>
        <translation>Selecione primeiro algo em uma tabela ou em um campo de texto</translation>
    </message>
    <message>
        <source>Go to a table or a text field first</source>
        <extracomment>Why &quot;Select all&quot; is disabled</extracomment>
        <translation>Vá primeiro a uma tabela ou a um campo de texto</translation>
    </message>
    <message>
        <source>Tallylight help</source>
        <extracomment>Menu item: opens the help</extracomment>
        <translation>Ajuda do Tallylight</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Menu item: opens the help at the list of keyboard shortcuts</extracomment>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <extracomment>Menu item; opens a dialog that shows what a report contains</extracomment>
        <translation>Relatar um problema…</translation>
    </message>
    <message>
        <source>Paste link or IDs…</source>
        <extracomment>Menu item; opens the dialog that belongs to what is in the clipboard: a link to a test run, or recordings&apos; IDs</extracomment>
        <translation>Colar link ou IDs…</translation>
    </message>
    <message>
        <source>Find action, run or recording…</source>
        <extracomment>Menu item; opens a window that finds actions, test runs and cloud recordings by their names</extracomment>
        <translation>Localizar ação, execução ou gravação…</translation>
    </message>
    <message>
        <source>Nothing of what is recording can be stopped now</source>
        <translation>Nada do que está sendo gravado pode ser parado agora</translation>
    </message>
    <message>
        <source>Stop every day…</source>
        <extracomment>Menu item; opens a dialog that sets a time of day at which everything that records in the connection chosen in the toolbar is stopped</extracomment>
        <translation>Parar todos os dias…</translation>
    </message>
    <message>
        <source>Choose one connection in the toolbar first</source>
        <extracomment>Why &quot;Stop every day…&quot; is disabled</extracomment>
        <translation>Escolha primeiro uma conexão na barra de ferramentas</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu in the menu bar: test runs and cloud recordings; &amp; marks the shortcut letter</extracomment>
        <translation>&amp;Gravação</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Submenu: which columns the table shows</extracomment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>Submenu: light or dark</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Submenu: language of the program</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Submenu with what can be done with cloud recordings</extracomment>
        <translation>Gravação na nuvem</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>Theme: the desktop&apos;s setting</extracomment>
        <translation>Igual ao do sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Theme</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Theme</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <extracomment>Submenu with the events that cause desktop notifications while the window is in the background</extracomment>
        <translation>Notificar quando</translation>
    </message>
    <message>
        <source>Update interval</source>
        <extracomment>Submenu: how often test runs in progress are read from the service</extracomment>
        <translation>Intervalo de atualização</translation>
    </message>
    <message>
        <source>Columns of cloud recordings</source>
        <extracomment>Submenu: which columns the table of cloud recordings shows</extracomment>
        <translation>Colunas das gravações na nuvem</translation>
    </message>
    <message>
        <source>System tray</source>
        <extracomment>Submenu with the choices about the lamp in the system tray</extracomment>
        <translation>Bandeja do sistema</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>Menu in the menu bar; &amp; marks the shortcut letter</extracomment>
        <translation>&amp;Editar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageCard</name>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessagePanel</name>
    <message>
        <source>Messages</source>
        <extracomment>Heading of the list of messages about the outcomes of requests</extracomment>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Close all messages</source>
        <extracomment>Button: closes every message in the list</extracomment>
        <translation>Fechar todas as mensagens</translation>
    </message>
    <message>
        <source>Close the list</source>
        <extracomment>Button: closes the list; the messages stay</extracomment>
        <translation>Fechar a lista</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageRow</name>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <extracomment>Button that shows the whole message, with status, code and request ID of the error</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>Button beside the visible messages: opens the list of all of them</extracomment>
        <translation>
            <numerusform>Mais %Ln</numerusform>
            <numerusform>Mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>For screen readers: the strip that shows outcomes</extracomment>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>The results of your actions are shown here.</source>
        <extracomment>In place of the messages while there are none</extracomment>
        <translation>O resultado do que você faz aparece aqui.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ModeChoice</name>
    <message>
        <source>A channel, mixed</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>Um canal, composto</translation>
    </message>
    <message>
        <source>All users together in one video and one file.</source>
        <extracomment>Below the large choice &quot;A channel, mixed&quot;</extracomment>
        <translation>Todos os usuários juntos em um só vídeo e um só arquivo.</translation>
    </message>
    <message>
        <source>A channel, one file per user</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>Um canal, um arquivo por usuário</translation>
    </message>
    <message>
        <source>Each user is recorded separately, for viewing one by one.</source>
        <extracomment>Below the large choice &quot;A channel, one file per user&quot;</extracomment>
        <translation>Cada usuário é gravado separadamente, para ver um a um.</translation>
    </message>
    <message>
        <source>A web page</source>
        <extracomment>Large choice: what is recorded</extracomment>
        <translation>Uma página web</translation>
    </message>
    <message>
        <source>Everything a browser shows and plays at a web address.</source>
        <extracomment>Below the large choice &quot;A web page&quot;</extracomment>
        <translation>Tudo o que um navegador mostra e reproduz em um endereço da web.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::MomentEdit</name>
    <message>
        <source>known:</source>
        <extracomment>Check box before a date and time; when not checked, the date and time are unknown</extracomment>
        <translation>data conhecida:</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>For screen readers: field for a date and time</extracomment>
        <translation>Data e hora</translation>
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
        <translation>Nota e ticket</translation>
    </message>
    <message>
        <source>&amp;Ticket:</source>
        <extracomment>Field: for example the number of an issue in a tracker</extracomment>
        <translation>&amp;Ticket:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <extracomment>Field: what the user wants to remember about a test run or cloud recording</extracomment>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>Both stay on this computer, in Tallylight&apos;s own records, and in what you export. Do not enter passwords or tokens.</source>
        <extracomment>Below the fields for a note and a ticket number</extracomment>
        <translation>Ambos ficam neste computador, nos dados do próprio Tallylight, e naquilo que você exportar. Não informe senhas nem tokens.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <extracomment>Page of the preferences</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Notify me when</source>
        <extracomment>Heading over the events that cause desktop notifications while the window is in the background</extracomment>
        <translation>Notificar quando</translation>
    </message>
    <message>
        <source>System tray</source>
        <extracomment>Heading over the choices about the lamp in the system tray and the start at log-in</extracomment>
        <translation>Bandeja do sistema</translation>
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
        <translation>Página e som</translation>
    </message>
    <message>
        <source>good (one channel, 48 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>bom (mono, 48 Kbps)</translation>
    </message>
    <message>
        <source>better (one channel, 128 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>melhor (mono, 128 Kbps)</translation>
    </message>
    <message>
        <source>best (stereo, 192 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>ótimo (estéreo, 192 Kbps)</translation>
    </message>
    <message numerus="yes">
        <source> fps</source>
        <extracomment>After the number in the field &quot;Frame rate&quot;</extracomment>
        <translation>
            <numerusform> quadro por segundo</numerusform>
            <numerusform> quadros por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>mobile view</source>
        <extracomment>Check box after &quot;The page:&quot;</extracomment>
        <translation>como exibida em um celular</translation>
    </message>
    <message>
        <source>start paused</source>
        <extracomment>Check box after &quot;The page:&quot;; a paused recording is billed like any other</extracomment>
        <translation>pausada no início</translation>
    </message>
    <message numerus="yes">
        <source> s</source>
        <extracomment>After the number in a field for seconds</extracomment>
        <translation>
            <numerusform> s</numerusform>
            <numerusform> s</numerusform>
        </translation>
    </message>
    <message>
        <source>do not wait</source>
        <extracomment>In place of &quot;0 s&quot; in the field &quot;Wait for the page at most&quot;</extracomment>
        <translation>não esperar</translation>
    </message>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After the number in a field for minutes</extracomment>
        <translation>
            <numerusform> min</numerusform>
            <numerusform> min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaletteTexts</name>
    <message>
        <source>Test run %1</source>
        <extracomment>In the command palette, beside the name of a test run; %1 is its ID</extracomment>
        <translation>Execução de teste %1</translation>
    </message>
    <message>
        <source>Cloud recording %1</source>
        <extracomment>In the command palette, beside a channel; %1 is the recording&apos;s ID</extracomment>
        <translation>Gravação na nuvem %1</translation>
    </message>
    <message>
        <source>For the selected rows</source>
        <extracomment>In the command palette, beside an action of the tables&apos; context menus</extracomment>
        <translation>Para as linhas selecionadas</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaneFields</name>
    <message>
        <source>Pane %1</source>
        <extracomment>Above the fields of a pane; %1 is its number</extracomment>
        <translation>Painel %1</translation>
    </message>
    <message>
        <source>No pane selected</source>
        <extracomment>Above fields that cannot be used yet</extracomment>
        <translation>Nenhum painel selecionado</translation>
    </message>
    <message>
        <source>whoever joins next</source>
        <extracomment>In an empty field for a UID</extracomment>
        <translation>quem entrar em seguida</translation>
    </message>
    <message>
        <source>Opacity:</source>
        <extracomment>Field: 100 % hides what is behind the pane</extracomment>
        <translation>Opacidade:</translation>
    </message>
    <message>
        <source>Scaling:</source>
        <extracomment>Field: how a video fits into its pane, &quot;Crop&quot; or &quot;Fit&quot;</extracomment>
        <translation>Ajuste:</translation>
    </message>
    <message>
        <source>Crop: fill the pane, cut off the rest</source>
        <extracomment>How a video fits into its pane</extracomment>
        <translation>Cortar: preencher o painel e cortar o resto</translation>
    </message>
    <message>
        <source>Fit: show all of it, with bars</source>
        <extracomment>How a video fits into its pane</extracomment>
        <translation>Ajustar: mostrar tudo, com barras</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PaneModel</name>
    <message>
        <source>any</source>
        <extracomment>In place of a UID: the pane is filled in the order in which users join</extracomment>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Pane</source>
        <extracomment>Column: number of a pane</extracomment>
        <translation>Painel</translation>
    </message>
    <message>
        <source>UID</source>
        <extracomment>Column: number of a user</extracomment>
        <translation>UID</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Column: how far a pane is from the left edge of the canvas</extracomment>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>Column: how far a pane is from the top edge of the canvas</extracomment>
        <translation>Topo</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>Column</extracomment>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>Column</extracomment>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>Column: 100 % hides what is behind a pane</extracomment>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>Column: how a video fits into its pane</extracomment>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PanelTitle</name>
    <message>
        <source>Show the table</source>
        <extracomment>Tooltip of the heading of a table that is folded to its heading</extracomment>
        <translation>Mostrar a tabela</translation>
    </message>
    <message>
        <source>Fold the table</source>
        <extracomment>Tooltip of the heading of a table: a click folds the table to its heading</extracomment>
        <translation>Recolher a tabela</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PasteEdit</name>
    <message>
        <source>The text is very long, so only its beginning was pasted.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>O texto é muito longo, por isso só o início foi colado.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PastedList</name>
    <message>
        <source>Recordings found</source>
        <extracomment>For screen readers: a list of cloud recordings that were found in pasted text</extracomment>
        <translation>Gravações encontradas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>In a list of cloud recordings; %1 is the name of the channel, %2 the recording ID</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (IDs missing)</source>
        <extracomment>In a list of cloud recordings; %1 says which one; some of its IDs are not known yet</extracomment>
        <translation>%1 (faltam IDs)</translation>
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
        <translation>Usuários e conteúdo</translation>
    </message>
    <message>
        <source>call (communication)</source>
        <extracomment>Choice after &quot;Channel type:&quot;: like a phone call; everyone may speak</extracomment>
        <translation>chamada (comunicação)</translation>
    </message>
    <message>
        <source>live broadcast</source>
        <extracomment>Choice after &quot;Channel type:&quot;: hosts speak to an audience</extracomment>
        <translation>transmissão ao vivo</translation>
    </message>
    <message>
        <source>audio only</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>somente áudio</translation>
    </message>
    <message>
        <source>video only</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>somente vídeo</translation>
    </message>
    <message>
        <source>audio and video</source>
        <extracomment>Choice after &quot;Record:&quot;</extracomment>
        <translation>áudio e vídeo</translation>
    </message>
    <message>
        <source>the high-quality stream</source>
        <extracomment>Choice after &quot;Video stream:&quot;: the high-resolution video that users send</extracomment>
        <translation>o fluxo de alta qualidade</translation>
    </message>
    <message>
        <source>the low-quality stream</source>
        <extracomment>Choice after &quot;Video stream:&quot;: the low-resolution video that users send</extracomment>
        <translation>o fluxo de baixa qualidade</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Choice after &quot;Users recorded at once:&quot;, from %1 to %2</extracomment>
        <translation>%1 a %2</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fps</source>
        <extracomment>A video; %1 is its width and height, %Ln the number of frames per second</extracomment>
        <translation>
            <numerusform>%1, %Ln quadro por segundo</numerusform>
            <numerusform>%1, %Ln quadros por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Video and sound</source>
        <extracomment>Heading of some fields</extracomment>
        <translation>Imagem e som</translation>
    </message>
    <message>
        <source>portrait</source>
        <extracomment>Check box: portrait format, the way phones are held</extracomment>
        <translation>em modo retrato</translation>
    </message>
    <message>
        <source>floating</source>
        <extracomment>Choice after &quot;Layout:&quot;: one user fills the video, the others are small panes on top</extracomment>
        <translation>flutuante</translation>
    </message>
    <message>
        <source>best fit</source>
        <extracomment>Choice after &quot;Layout:&quot;: all users have panes of the same size</extracomment>
        <translation>melhor ajuste</translation>
    </message>
    <message>
        <source>vertical</source>
        <extracomment>Choice after &quot;Layout:&quot;: one user large, the others in a column beside it</extracomment>
        <translation>vertical</translation>
    </message>
    <message>
        <source>custom</source>
        <extracomment>Choice after &quot;Layout:&quot;: panes that were placed by hand</extracomment>
        <translation>personalizado</translation>
    </message>
    <message>
        <source>good (one channel, 48 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>bom (mono, 48 Kbps)</translation>
    </message>
    <message>
        <source>better (one channel, 128 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>melhor (mono, 128 Kbps)</translation>
    </message>
    <message>
        <source>best (stereo, 192 Kbps)</source>
        <extracomment>Choice after &quot;Sound:&quot;</extracomment>
        <translation>ótimo (estéreo, 192 Kbps)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <extracomment>Title of the window with everything that can be set about the program</extracomment>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>For screen readers: the list of pages at the side of the window &quot;Preferences&quot;</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button: closes the window</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PresetFields</name>
    <message>
        <source>Users in the preview:</source>
        <extracomment>Field: for how many users the preview of a layout is drawn</extracomment>
        <translation>Usuários na prévia:</translation>
    </message>
    <message>
        <source>Customize this layout</source>
        <extracomment>Button: the places that the service would use become panes that can be moved</extracomment>
        <translation>Personalizar este layout</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ProgressView</name>
    <message>
        <source>%1 left</source>
        <extracomment>Under the progress bar; %1 is a duration with its word, for example &quot;about 5 min&quot;</extracomment>
        <translation>Tempo restante: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>For screen readers: the bar that shows how many of the recorded requests have been checked</extracomment>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::PushSection</name>
    <message>
        <source>not broadcast</source>
        <extracomment>A few words beside a heading: the page is not broadcast</extracomment>
        <translation>sem transmissão</translation>
    </message>
    <message>
        <source>to an RTMP address</source>
        <extracomment>A few words beside a heading: the page is broadcast to an address</extracomment>
        <translation>para um endereço RTMP</translation>
    </message>
    <message>
        <source>Broadcast to a CDN</source>
        <extracomment>Heading of some fields: the page is also sent to a CDN (a broadcasting network)</extracomment>
        <translation>Transmissão para uma CDN</translation>
    </message>
    <message>
        <source>Broadcast problems do not stop the recording.</source>
        <extracomment>Below the field for an RTMP address</extracomment>
        <translation>Problemas com a transmissão não param a gravação.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::QuitQuestion</name>
    <message>
        <source>%1, %2: %3, about %4 an hour</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a channel, %2 the recording mode, %3 the state, %4 an amount of money</extracomment>
        <translation>%1, %2: %3, cerca de %4 por hora</translation>
    </message>
    <message>
        <source>Quit Tallylight</source>
        <extracomment>Title of a question</extracomment>
        <translation>Sair do Tallylight</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>While recordings are being stopped before the program quits</extracomment>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Tallylight closes as soon as the services confirm that nothing is recording anymore.</source>
        <extracomment>While recordings are being stopped before the program quits</extracomment>
        <translation>O Tallylight será fechado assim que os serviços confirmarem que nada mais está sendo gravado.</translation>
    </message>
    <message>
        <source>Not everything has stopped.</source>
        <extracomment>Some recordings could not be stopped before the program quits</extracomment>
        <translation>Nem tudo foi parado.</translation>
    </message>
    <message>
        <source>These stops are not confirmed. Stay to see why, or try again.</source>
        <extracomment>Below the list of recordings that could not be stopped</extracomment>
        <translation>A parada destas gravações não está confirmada. Continue no programa para ver o motivo ou tente mais uma vez.</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>Button: the program does not quit</extracomment>
        <translation>Não sair</translation>
    </message>
    <message>
        <source>Quit and keep recording</source>
        <extracomment>Button: the program quits, recordings continue</extracomment>
        <translation>Sair e deixar gravando</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <extracomment>Button: stops the recordings, then the program quits</extracomment>
        <translation>Parar e sair</translation>
    </message>
    <message>
        <source>Test run “%1”: its stop is not confirmed yet</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>Execução de teste “%1”: a parada ainda não foi confirmada</translation>
    </message>
    <message>
        <source>Test run “%1”: recording, and its automatic stop will not work while Tallylight is closed</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>Execução de teste “%1”: gravando, e a parada automática não funcionará enquanto o Tallylight estiver fechado</translation>
    </message>
    <message>
        <source>Test run “%1”: recording</source>
        <extracomment>In the list of what is not over when the program quits; %1 is the name of a test run</extracomment>
        <translation>Execução de teste “%1”: gravando</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>Below a list that does not name all recordings</extracomment>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) have not been sent yet.</source>
        <extracomment>When the program is about to quit</extracomment>
        <translation>
            <numerusform>%Ln comando de parada ainda não foi enviado.</numerusform>
            <numerusform>%Ln comandos de parada ainda não foram enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) have been sent, but are not confirmed.</source>
        <extracomment>When the program is about to quit</extracomment>
        <translation>
            <numerusform>%Ln comando de parada foi enviado, mas ainda não foi confirmado.</numerusform>
            <numerusform>%Ln comandos de parada foram enviados, mas ainda não foram confirmados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) are waiting for credentials.</source>
        <extracomment>When the program is about to quit: stops from an earlier run of the program that lack the connection&apos;s token</extracomment>
        <translation>
            <numerusform>%Ln comando de parada está aguardando credenciais.</numerusform>
            <numerusform>%Ln comandos de parada estão aguardando credenciais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tallylight closes as soon as these stops are confirmed.</source>
        <extracomment>While the program waits for stops that were requested before it quits</extracomment>
        <translation>O Tallylight será fechado assim que estas paradas forem confirmadas.</translation>
    </message>
    <message>
        <source>Each continues until it is stopped or ends by itself. Cloud recordings are billed until then. All will be in the list when you open Tallylight again.</source>
        <extracomment>Below the list of recordings that continue</extracomment>
        <translation>Cada gravação continua até ser parada ou terminar sozinha; as gravações na nuvem são cobradas até lá. Quando você abrir o Tallylight novamente, todas estarão na lista.</translation>
    </message>
    <message>
        <source>If you choose “Quit and keep recording”, the stops that have not been sent are sent when you open Tallylight again within 24 hours. Until then these recordings continue.</source>
        <extracomment>“Quit and keep recording” is the label of a button</extracomment>
        <translation>Se você escolher “Sair e deixar gravando”, os comandos de parada ainda não enviados serão enviados quando você abrir o Tallylight novamente dentro de 24 horas. Até lá, essas gravações continuam.</translation>
    </message>
    <message>
        <source>“Stop and quit” stops everything in this list, including what others started.</source>
        <extracomment>“Stop and quit” is the label of a button</extracomment>
        <translation>Com “Parar e sair”, tudo o que está nesta lista será parado, inclusive o que outras pessoas iniciaram.</translation>
    </message>
    <message>
        <source>Everything in this list has ended.</source>
        <extracomment>When the program is about to quit, and what the list named has ended meanwhile</extracomment>
        <translation>Tudo o que estava nesta lista terminou.</translation>
    </message>
    <message>
        <source>These recordings continue after you quit Tallylight.</source>
        <extracomment>Question when the program is about to quit</extracomment>
        <translation>Estas gravações continuam depois que o Tallylight for fechado.</translation>
    </message>
    <message>
        <source>What continues</source>
        <extracomment>For screen readers: the list of recordings that continue when the program quits</extracomment>
        <translation>O que continua</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Wait for the stops and quit</source>
        <extracomment>Button: waits for the stops that were requested, then the program quits; nothing more is stopped</extracomment>
        <translation>Aguardar as paradas e sair</translation>
    </message>
    <message>
        <source>“Stop and quit” stops everything in this list, including what others started, but nothing of read-only connections.</source>
        <extracomment>“Stop and quit” is the label of a button</extracomment>
        <translation>Com “Parar e sair”, tudo o que está nesta lista será parado, inclusive o que outras pessoas iniciaram, menos o que é de conexões somente leitura.</translation>
    </message>
    <message>
        <source>Nothing in this list can be stopped here, because its connection is read-only.</source>
        <extracomment>Below the list of recordings that continue when the program quits</extracomment>
        <translation>Nada nesta lista pode ser parado aqui, porque a conexão é somente leitura.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RatesDialog</name>
    <message>
        <source>Prices</source>
        <extracomment>Title of a window</extracomment>
        <translation>Preços</translation>
    </message>
    <message>
        <source>Price per 1,000 minutes from your Agora contract. Tallylight uses it for estimates only. Your invoice may differ, and the first minutes of a month may be free.</source>
        <extracomment>At the top of the window &quot;Prices&quot;</extracomment>
        <translation>Preço por 1.000 minutos, conforme seu contrato com a Agora. O Tallylight o usa apenas para estimativas. A fatura pode ser diferente, e os primeiros minutos do mês podem ser gratuitos.</translation>
    </message>
    <message>
        <source>Currency:</source>
        <extracomment>Field</extracomment>
        <translation>Moeda:</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Field: a price; %1 is a kind of recording, such as &quot;Video, HD&quot;</extracomment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Published prices</source>
        <extracomment>Button: the prices that the vendor publishes</extracomment>
        <translation>Preços publicados</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Reasons</name>
    <message>
        <source>Select an entry of the list first.</source>
        <extracomment>Why a button below a list is disabled</extracomment>
        <translation>Selecione primeiro um item da lista.</translation>
    </message>
    <message>
        <source>Select a pane first.</source>
        <extracomment>Why buttons of the layout editor are disabled</extracomment>
        <translation>Selecione primeiro um painel.</translation>
    </message>
    <message>
        <source>The service has not answered yet.</source>
        <extracomment>Why a button is disabled: the service was asked and has not answered yet</extracomment>
        <translation>O serviço ainda não respondeu.</translation>
    </message>
    <message>
        <source>All requests have been sent.</source>
        <extracomment>Why &quot;Cancel&quot; is disabled: no request of many is left that could be withdrawn</extracomment>
        <translation>Todas as solicitações já foram enviadas.</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <extracomment>Why &quot;Copy&quot; is disabled</extracomment>
        <translation>Não há nada para copiar.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <extracomment>Why &quot;Export&quot; is disabled</extracomment>
        <translation>Não há nada para exportar.</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <extracomment>Why &quot;Delete view&quot; and &quot;Remove template&quot; are disabled</extracomment>
        <translation>Nada foi salvo ainda.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <extracomment>Why &quot;Back&quot; is disabled</extracomment>
        <translation>Esta é a primeira etapa.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>Why &quot;Undo&quot; is disabled</extracomment>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <extracomment>Why &quot;Redo&quot; is disabled</extracomment>
        <translation>Não há nada para refazer.</translation>
    </message>
    <message>
        <source>A layout cannot have more panes.</source>
        <extracomment>Why &quot;Add pane&quot; is disabled</extracomment>
        <translation>Um layout não pode ter mais painéis.</translation>
    </message>
    <message>
        <source>It is already at this end.</source>
        <extracomment>Why a column or a pane cannot be moved: it is the first or the last</extracomment>
        <translation>Já está nesta ponta.</translation>
    </message>
    <message>
        <source>The table is not sorted.</source>
        <extracomment>Why &quot;Clear sorting&quot; is disabled</extracomment>
        <translation>A tabela não está ordenada.</translation>
    </message>
    <message>
        <source>The table cannot be sorted by this column.</source>
        <extracomment>Why &quot;Sort ascending&quot; is disabled</extracomment>
        <translation>A tabela não pode ser ordenada por esta coluna.</translation>
    </message>
    <message>
        <source>This column is always shown.</source>
        <extracomment>Why &quot;Hide&quot; is disabled for a column</extracomment>
        <translation>Esta coluna é sempre exibida.</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <extracomment>Why &quot;Save&quot; is disabled</extracomment>
        <translation>Digite primeiro um nome.</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <extracomment>Why the button that clears the filter is disabled</extracomment>
        <translation>Nenhum filtro está definido.</translation>
    </message>
    <message>
        <source>Connect a service first.</source>
        <extracomment>Why items of menus are disabled that are for one of the services</extracomment>
        <translation>Conecte primeiro um serviço.</translation>
    </message>
    <message>
        <source>There is no public page about this.</source>
        <extracomment>Why the button that opens a page about a kind of vulnerability is disabled</extracomment>
        <translation>Não há página pública sobre isto.</translation>
    </message>
    <message>
        <source>Wallarm does not accept this for a copy.</source>
        <extracomment>Why two fields are disabled when a similar test run is created</extracomment>
        <translation>A Wallarm não aceita isto para uma cópia.</translation>
    </message>
    <message>
        <source>A copy always uses the recorded requests.</source>
        <extracomment>Why a check box is disabled when a similar test run is created</extracomment>
        <translation>Uma cópia sempre usa as solicitações gravadas.</translation>
    </message>
    <message>
        <source>The message has just changed.</source>
        <extracomment>Why buttons are disabled for a moment: the message beside them was replaced under the mouse</extracomment>
        <translation>A mensagem acabou de mudar.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingActionSet</name>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Action: stops the selected cloud recordings</extracomment>
        <translation>Parar gravação na nuvem</translation>
    </message>
    <message>
        <source>Retry the stop</source>
        <extracomment>Action: repeats the unconfirmed stop of the selected cloud recordings</extracomment>
        <translation>Tentar parar novamente</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Action; opens a window to set when the program stops the recording</extracomment>
        <translation>Parar automaticamente…</translation>
    </message>
    <message>
        <source>Start cloud recording…</source>
        <extracomment>Action: opens a window</extracomment>
        <translation>Iniciar gravação na nuvem…</translation>
    </message>
    <message>
        <source>Add running recording…</source>
        <extracomment>Action: opens a window to add a recording that was started elsewhere</extracomment>
        <translation>Adicionar gravação pelos IDs…</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Action: queries the state of the selected cloud recordings</extracomment>
        <translation>Consultar status</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Action: a new cloud recording with the settings of the selected one</extracomment>
        <translation>Iniciar novamente com estas configurações</translation>
    </message>
    <message>
        <source>Details and files</source>
        <extracomment>Action: opens a window with everything known about a cloud recording, and its files</extracomment>
        <translation>Detalhes e arquivos</translation>
    </message>
    <message>
        <source>Enter the recording ID (sid)…</source>
        <extracomment>Action: opens a window; &quot;sid&quot; stays</extracomment>
        <translation>Inserir ID da gravação (sid)…</translation>
    </message>
    <message>
        <source>Storages…</source>
        <extracomment>Action: opens the list of cloud storages</extracomment>
        <translation>Armazenamentos…</translation>
    </message>
    <message>
        <source>Prices…</source>
        <extracomment>Action: opens the list of prices used to estimate costs</extracomment>
        <translation>Preços…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Action: removes cloud recordings from the list; asks first where they may still be recording</extracomment>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Copy recording ID (sid)</source>
        <extracomment>Action: copies to the clipboard; &quot;sid&quot; stays</extracomment>
        <translation>Copiar ID da gravação (sid)</translation>
    </message>
    <message>
        <source>Copy resource ID</source>
        <extracomment>Action: copies to the clipboard</extracomment>
        <translation>Copiar ID do recurso</translation>
    </message>
    <message>
        <source>Copy channel name</source>
        <extracomment>Action: copies to the clipboard</extracomment>
        <translation>Copiar nome do canal</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>Action: copies the selected rows of the table to the clipboard</extracomment>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Action: copies what is in the cell of the cursor to the clipboard</extracomment>
        <translation>Copiar célula</translation>
    </message>
    <message>
        <source>Note and ticket…</source>
        <extracomment>Action; opens a dialog for what the user wants to remember about the cloud recording</extracomment>
        <translation>Nota e ticket…</translation>
    </message>
    <message>
        <source>Copy query as cURL</source>
        <extracomment>Action: puts a command for a shell on the clipboard that queries the state of the cloud recording</extracomment>
        <translation>Copiar consulta como cURL</translation>
    </message>
    <message>
        <source>Copy stop as cURL</source>
        <extracomment>Action: puts a command for a shell on the clipboard that stops the cloud recording</extracomment>
        <translation>Copiar parada como cURL</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingActionTexts</name>
    <message>
        <source>The recording is being started</source>
        <extracomment>Why an action for a cloud recording is disabled</extracomment>
        <translation>A gravação está sendo iniciada</translation>
    </message>
    <message>
        <source>Its recording ID (sid) is not known. Enter it first</source>
        <extracomment>Why &quot;Stop cloud recording&quot; and &quot;Query status&quot; are disabled; &quot;sid&quot; stays</extracomment>
        <translation>O ID da gravação (sid) não é conhecido. Insira-o primeiro</translation>
    </message>
    <message>
        <source>Its recording ID is already known</source>
        <extracomment>Why &quot;Enter the recording ID (sid)…&quot; is disabled</extracomment>
        <translation>O ID da gravação já é conhecido</translation>
    </message>
    <message>
        <source>The first start can still take effect. Wait five minutes</source>
        <extracomment>Why &quot;Start again with these settings&quot; is disabled; the first start was not confirmed</extracomment>
        <translation>O primeiro início ainda pode ter efeito. Aguarde cinco minutos</translation>
    </message>
    <message>
        <source>The settings it was started with are not known</source>
        <extracomment>Why &quot;Start again with these settings&quot; is disabled</extracomment>
        <translation>As configurações com que foi iniciada não são conhecidas</translation>
    </message>
    <message>
        <source>It may still be recording. Stop it first</source>
        <extracomment>Why &quot;Start again with these settings&quot; and &quot;Remove from the list&quot; are disabled</extracomment>
        <translation>Ela ainda pode estar gravando. Pare-a primeiro</translation>
    </message>
    <message>
        <source>The recording is being stopped</source>
        <extracomment>Why an action for a cloud recording is disabled</extracomment>
        <translation>A gravação está sendo parada</translation>
    </message>
    <message>
        <source>The recording has ended</source>
        <extracomment>Why &quot;Stop cloud recording&quot; is disabled</extracomment>
        <translation>A gravação terminou</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for this recording</source>
        <extracomment>Why &quot;Stop cloud recording&quot; is disabled: the service no longer accepts requests for it</extracomment>
        <translation>O serviço não aceita mais solicitações para esta gravação</translation>
    </message>
    <message>
        <source>%1 of the %2 selected cloud recordings can be stopped</source>
        <extracomment>Tooltip of &quot;Stop cloud recording&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>É possível parar %1 das %2 gravações na nuvem selecionadas</translation>
    </message>
    <message>
        <source>The status of %1 of the %2 selected cloud recordings can be queried</source>
        <extracomment>Tooltip of &quot;Query status&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>É possível consultar o status de %1 das %2 gravações na nuvem selecionadas</translation>
    </message>
    <message>
        <source>%1 of the %2 selected cloud recordings can be removed from the list</source>
        <extracomment>Tooltip of &quot;Remove from the list&quot;: %1 of the %2 selected cloud recordings</extracomment>
        <translation>É possível remover da lista %1 das %2 gravações na nuvem selecionadas</translation>
    </message>
    <message>
        <source>Select a cloud recording first</source>
        <extracomment>Why an action is disabled: no row of the table is selected</extracomment>
        <translation>Selecione primeiro uma gravação na nuvem</translation>
    </message>
    <message>
        <source>Select one cloud recording only</source>
        <extracomment>Why an action is disabled: it is for one cloud recording, and more are selected</extracomment>
        <translation>Selecione apenas uma gravação na nuvem</translation>
    </message>
    <message>
        <source>This is not known yet</source>
        <extracomment>Why &quot;Copy recording ID (sid)&quot; and similar items are disabled</extracomment>
        <translation>Isto ainda não é conhecido</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingCommands</name>
    <message>
        <source>There is no connection to Agora yet.</source>
        <extracomment>The user wanted something that needs a connection to Agora</extracomment>
        <translation>Ainda não há conexão com a Agora.</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Next step: opens the window for a new connection</extracomment>
        <translation>Conectar à Agora…</translation>
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
        <translation>Canal:</translation>
    </message>
    <message>
        <source>Recording mode:</source>
        <extracomment>Field</extracomment>
        <translation>Modo de gravação:</translation>
    </message>
    <message>
        <source>UID:</source>
        <extracomment>Field; &quot;UID&quot; is not translated</extracomment>
        <translation>UID:</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>ID da gravação (sid):</translation>
    </message>
    <message>
        <source>Duration:</source>
        <extracomment>Field: how long it has been recording, or did</extracomment>
        <translation>Duração:</translation>
    </message>
    <message>
        <source>Cost:</source>
        <extracomment>Field: what it has cost so far</extracomment>
        <translation>Custo:</translation>
    </message>
    <message>
        <source>Ends:</source>
        <extracomment>Field: what ends it</extracomment>
        <translation>Término:</translation>
    </message>
    <message>
        <source>Upload status:</source>
        <extracomment>Field: how much of the files is uploaded</extracomment>
        <translation>Status do upload:</translation>
    </message>
    <message>
        <source>reported</source>
        <extracomment>How the name of a file is known: the service said so</extracomment>
        <translation>informado</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>How the name of a file is known: it follows from the rules for names</extracomment>
        <translation>esperado</translation>
    </message>
    <message>
        <source>Files in your storage</source>
        <extracomment>Heading of a list of files</extracomment>
        <translation>Arquivos no seu armazenamento</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Columns of the list of files: the name; how it is known</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Copy names</source>
        <extracomment>Button: puts the names of the files on the clipboard</extracomment>
        <translation>Copiar nomes</translation>
    </message>
    <message>
        <source>Open storage console</source>
        <extracomment>Button: opens the web page of the cloud storage</extracomment>
        <translation>Abrir console do armazenamento</translation>
    </message>
    <message>
        <source>Select a cloud recording to see its details.</source>
        <extracomment>In place of the details while none or several cloud recordings are selected</extracomment>
        <translation>Selecione uma gravação na nuvem para ver os detalhes.</translation>
    </message>
    <message>
        <source>Ticket:</source>
        <extracomment>Field: a number in an issue tracker that the user has entered</extracomment>
        <translation>Ticket:</translation>
    </message>
    <message>
        <source>Note:</source>
        <extracomment>Field: what the user has written about the cloud recording</extracomment>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Started by:</source>
        <extracomment>Field: who started a cloud recording</extracomment>
        <translation>Iniciada por:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingFieldTexts</name>
    <message>
        <source>Choose the connection that the recording belongs to.</source>
        <extracomment>Under a field</extracomment>
        <translation>Escolha a conexão à qual a gravação pertence.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>Insira o App ID do projeto.</translation>
    </message>
    <message>
        <source>Enter the resource ID that the recording was started with.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira o ID do recurso com o qual a gravação foi iniciada.</translation>
    </message>
    <message>
        <source>Enter the recording ID (sid) that the start returned.</source>
        <extracomment>Under an empty field; &quot;sid&quot; stays</extracomment>
        <translation>Insira o ID da gravação (sid) que o início retornou.</translation>
    </message>
    <message>
        <source>This contains a character that is not allowed in an ID, such as a slash. Copy only the ID.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>Isto contém um caractere não permitido em um ID, como uma barra. Copie somente o ID.</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira o nome do canal.</translation>
    </message>
    <message>
        <source>Use up to 64 characters: letters A–Z, digits, spaces and common punctuation. In web page mode, up to 128 characters are allowed.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>Use até 64 caracteres: letras de A a Z, algarismos, espaços e pontuação comum. No modo de página web, são permitidos até 128 caracteres.</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>O UID é um número inteiro de 1 a 4294967295.</translation>
    </message>
    <message>
        <source>Connection:</source>
        <extracomment>Field: name of the connection</extracomment>
        <translation>Conexão:</translation>
    </message>
    <message>
        <source>App ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID:</translation>
    </message>
    <message>
        <source>Resource ID:</source>
        <extracomment>Field</extracomment>
        <translation>ID do recurso:</translation>
    </message>
    <message>
        <source>Recording ID (sid):</source>
        <extracomment>Field; &quot;sid&quot; stays</extracomment>
        <translation>ID da gravação (sid):</translation>
    </message>
    <message>
        <source>Channel name:</source>
        <extracomment>Field</extracomment>
        <translation>Nome do canal:</translation>
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
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>about %1 an hour</source>
        <extracomment>What a recording costs whose start time is unknown; %1 is an amount of money</extracomment>
        <translation>cerca de %1 por hora</translation>
    </message>
    <message>
        <source>about %1 so far, %2 an hour</source>
        <extracomment>What a recording costs; %1 and %2 are amounts of money</extracomment>
        <translation>cerca de %1 até agora, %2 por hora</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <extracomment>What ends a recording: it is over</extracomment>
        <translation>Já terminou.</translation>
    </message>
    <message>
        <source>Tallylight stops it in %1, provided Tallylight is still open.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>Será parada pelo Tallylight daqui a %1, se ele ainda estiver aberto.</translation>
    </message>
    <message>
        <source>It continues until it is stopped or reaches the maximum duration it was started with.</source>
        <extracomment>What ends a web page recording that was started elsewhere</extracomment>
        <translation>Continua até ser parada ou até atingir o tempo máximo com que foi iniciada.</translation>
    </message>
    <message>
        <source>It ends by itself in %1. Stopping it earlier saves money.</source>
        <extracomment>What ends the recording of a web page; %1 is a duration</extracomment>
        <translation>Termina sozinha daqui a %1; parar antes sai mais barato.</translation>
    </message>
    <message>
        <source>about %1 an hour, if it is running</source>
        <extracomment>What a recording costs when it is unknown whether it started; %1 is an amount of money</extracomment>
        <translation>cerca de %1 por hora, se estiver ativa</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingMessages</name>
    <message>
        <source>Not started again. %1</source>
        <extracomment>The settings of an earlier recording were not started again; %1 is a sentence that says why</extracomment>
        <translation>Não foi iniciada novamente. %1</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Next step after a stop: a new recording with the settings of the stopped one</extracomment>
        <translation>Iniciar novamente com estas configurações</translation>
    </message>
    <message>
        <source>Copy recording ID</source>
        <extracomment>Next step after a stop or start: puts the recording ID (sid) on the clipboard</extracomment>
        <translation>Copiar ID da gravação</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Next step after a stop that failed: stops again
----------
Next step after a start that failed: starts again</extracomment>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Next step after a stop that is not confirmed: queries the state</extracomment>
        <translation>Consultar status</translation>
    </message>
    <message>
        <source>Enter recording ID…</source>
        <extracomment>Next step after a start that was not confirmed: opens a window to enter a recording ID</extracomment>
        <translation>Inserir ID da gravação…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) accepted by the service.</source>
        <extracomment>Several recordings were started one after another; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln gravação na nuvem aceita pelo serviço.</numerusform>
            <numerusform>%Ln gravações na nuvem aceitas pelo serviço.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingNotices</name>
    <message>
        <source>The template could not be saved and will be lost when you quit. %1</source>
        <extracomment>A template of a start could not be stored; %1 is a sentence that says why</extracomment>
        <translation>Não foi possível salvar o modelo, e ele será perdido quando você sair. %1</translation>
    </message>
    <message>
        <source>The storage “%1” was not saved completely. %2</source>
        <extracomment>A storage could not be saved for next time; %1 is its name, %2 a sentence that says why</extracomment>
        <translation>O armazenamento “%1” não foi guardado por completo. %2</translation>
    </message>
    <message>
        <source>Most often the channel token is wrong or has expired, the storage&apos;s keys or bucket are wrong, or nobody in the channel sends audio or video.</source>
        <extracomment>Why nothing is recorded although a start was accepted: a channel</extracomment>
        <translation>Na maioria das vezes, o token do canal está errado ou expirou, as chaves ou o bucket do armazenamento estão errados ou ninguém no canal envia áudio ou vídeo.</translation>
    </message>
    <message>
        <source>Most often the page cannot be opened from outside or answers with an error, or the storage&apos;s keys or bucket are wrong.</source>
        <extracomment>Why nothing is recorded although a start was accepted: a web page</extracomment>
        <translation>Na maioria das vezes, a página não pode ser aberta de fora ou responde com um erro, ou as chaves ou o bucket do armazenamento estão errados.</translation>
    </message>
    <message>
        <source>It ends by itself when the channel has been empty for %1.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>Termina sozinha quando o canal fica vazio por %1.</translation>
    </message>
    <message>
        <source>The start of “%1” was accepted, but nothing is being recorded. %2</source>
        <extracomment>A recording failed to start; %1 is the name of a channel or page, %2 a sentence with likely reasons</extracomment>
        <translation>O início da gravação de “%1” foi aceito, mas nada está sendo gravado. %2</translation>
    </message>
    <message>
        <source>Correct and start again…</source>
        <extracomment>Next step: opens the window with the same settings, to correct them</extracomment>
        <translation>Corrigir e iniciar novamente…</translation>
    </message>
    <message>
        <source>“%1” has been running for a while, but nothing has been written yet. %2 %3</source>
        <extracomment>A recording runs, but writes nothing; %1 is the name of a channel or page, %2 a sentence with likely reasons, %3 a sentence that says when it ends automatically, or empty</extracomment>
        <translation>A gravação de “%1” está em andamento há algum tempo, mas nada foi gravado ainda. %2 %3</translation>
    </message>
    <message>
        <source>“%1” is being recorded at about %2 an hour, but its recording ID (sid) never arrived, so it cannot be stopped from here yet.</source>
        <extracomment>A recording runs, but its recording ID is unknown; %1 is the name of a channel, %2 an amount of money; &quot;sid&quot; stays</extracomment>
        <translation>A gravação de “%1” está em andamento e custa cerca de %2 por hora, mas o ID da gravação (sid) nunca chegou, por isso ainda não é possível pará-la daqui.</translation>
    </message>
    <message>
        <source>Enter recording ID…</source>
        <extracomment>Next step: opens a window to enter a recording ID</extracomment>
        <translation>Inserir ID da gravação…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingOutcomeTexts</name>
    <message>
        <source>The recording of “%1” has stopped.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal “%1” está parada.</translation>
    </message>
    <message>
        <source>The recording of “%1” has stopped. There is no file because nobody published in the channel.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal “%1” está parada. Não há arquivo, porque ninguém publicou no canal.</translation>
    </message>
    <message>
        <source>The recording of “%1” has already ended.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal “%1” já terminou.</translation>
    </message>
    <message>
        <source>The recording of “%1” is still active and billed. The service did not stop it.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal “%1” ainda está ativa e sendo cobrada: o serviço não a parou.</translation>
    </message>
    <message>
        <source>The service refused the stop. The recording of “%1” continues.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>O serviço recusou a parada. A gravação na nuvem do canal “%1” continua.</translation>
    </message>
    <message>
        <source>The stop was not sent. Nothing changed for the recording of “%1”.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>O comando de parada não foi enviado. Nada mudou na gravação na nuvem do canal “%1”.</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of “%1” has stopped. Tallylight keeps checking.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>Ainda não se sabe se a gravação na nuvem do canal “%1” está parada. O Tallylight continua verificando.</translation>
    </message>
    <message>
        <source>The upload was not confirmed in time. It normally finishes within 20 minutes but can take more than 24 hours. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: the upload was not confirmed in time</extracomment>
        <translation>O upload não foi confirmado a tempo. Ele normalmente termina em até 20 minutos, mas pode levar mais de 24 horas. Verifique seu armazenamento mais tarde.</translation>
    </message>
    <message>
        <source>Tallylight could not verify that all files are uploaded. The upload normally finishes within 20 minutes but can take more than 24 hours. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known about the upload</extracomment>
        <translation>O Tallylight não conseguiu verificar se o upload de todos os arquivos terminou. O upload normalmente termina em até 20 minutos, mas pode levar mais de 24 horas. Verifique seu armazenamento mais tarde.</translation>
    </message>
    <message>
        <source>A stop without waiting does not report the upload. The upload normally finishes within 20 minutes but can take more than 24 hours.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known about the upload, which is usual</extracomment>
        <translation>Uma parada sem espera não informa sobre o upload. Ele normalmente termina em até 20 minutos, mas pode levar mais de 24 horas.</translation>
    </message>
    <message>
        <source>The service did not report on the upload. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>O serviço não disse nada sobre o upload. Verifique seu armazenamento mais tarde.</translation>
    </message>
    <message>
        <source>All files are in your storage.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Todos os arquivos estão no seu armazenamento.</translation>
    </message>
    <message>
        <source>Some files went to the backup cloud and will be forwarded to your storage automatically.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Alguns arquivos foram para a nuvem de backup e serão encaminhados automaticamente para o seu armazenamento.</translation>
    </message>
    <message>
        <source>The service does not know whether all files are uploaded. Check your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>O serviço não sabe se o upload de todos os arquivos terminou. Verifique seu armazenamento mais tarde.</translation>
    </message>
    <message>
        <source>The files are only in the backup cloud, which deletes them after 72 hours. Check your storage soon.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Os arquivos estão somente na nuvem de backup, que os exclui após 72 horas. Verifique seu armazenamento em breve.</translation>
    </message>
    <message>
        <source>This stop could not be saved to disk and would be forgotten after a crash.</source>
        <extracomment>Added to the outcome of a stop: the program&apos;s own record of it could not be written to disk</extracomment>
        <translation>Não foi possível salvar esta parada em disco; ela seria esquecida após uma falha do programa.</translation>
    </message>
    <message>
        <source>No cloud recording was stopped.</source>
        <extracomment>Outcome of a request to stop several</extracomment>
        <translation>Nenhuma gravação na nuvem foi parada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) stopped.</source>
        <extracomment>Outcome of a request to stop several</extracomment>
        <translation>
            <numerusform>%Ln gravação na nuvem parada.</numerusform>
            <numerusform>%Ln gravações na nuvem paradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) still active.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln gravação na nuvem ainda ativa.</numerusform>
            <numerusform>%Ln gravações na nuvem ainda ativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln parada ainda não confirmada.</numerusform>
            <numerusform>%Ln paradas ainda não confirmadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service accepted the recording of “%1”. It is billed until it is stopped. The lamp lights up once the service confirms that it is recording.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>O serviço aceitou a gravação na nuvem do canal “%1”. Ela é cobrada até ser parada; o indicador acenderá assim que o serviço confirmar que ela está gravando.</translation>
    </message>
    <message>
        <source>Channel “%1” is already being recorded and billed, but the recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook event, then add the recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>O canal “%1” já está sendo gravado e cobrado, mas o ID da gravação (sid) nunca chegou. Encontre o sid nos nomes dos arquivos gravados ou em um evento de webhook e adicione a gravação pelos IDs.</translation>
    </message>
    <message>
        <source>The start was not sent. Nothing is recorded from channel “%1”.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>O comando de início não foi enviado. Nada do canal “%1” é gravado.</translation>
    </message>
    <message>
        <source>It is not known whether channel “%1” is being recorded and billed. Check before you start it again.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>Não se sabe se o canal “%1” está sendo gravado e cobrado. Verifique antes de iniciar a gravação novamente.</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was canceled before it was sent. Nothing changed.</source>
        <extracomment>Outcome of a stop: the user canceled the request in time; %1 is the name of a channel</extracomment>
        <translation>O comando para parar a gravação na nuvem do canal “%1” foi cancelado antes de ser enviado. Nada mudou.</translation>
    </message>
    <message>
        <source>Agora answered the stop with “not found”.</source>
        <extracomment>Why a stop failed: 404, although a query of the same recording was answered</extracomment>
        <translation>A Agora respondeu à parada com “não encontrada”.</translation>
    </message>
    <message>
        <source>Nothing was stopped. The service found no recording of “%1” with these IDs. Check the App ID, the resource ID, the recording ID, the UID, the mode and the connection. If something is recording under other IDs, it is still billed.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>Nada foi parado. O serviço não encontrou nenhuma gravação do canal “%1” com estes IDs. Verifique o App ID, o ID do recurso, o ID da gravação, o UID, o modo e a conexão. Se algo estiver sendo gravado com outros IDs, continua sendo cobrado.</translation>
    </message>
    <message>
        <source>The recording of “%1” had not started. Nothing is recorded or billed.</source>
        <extracomment>Outcome of a stop: the recording had never begun; %1 is the name of a channel</extracomment>
        <translation>A gravação do canal “%1” não tinha começado. Nada é gravado nem cobrado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found under their IDs.</source>
        <extracomment>Outcome of a request to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln não encontrada com os IDs informados.</numerusform>
            <numerusform>%Ln não encontradas com os IDs informados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused to record channel “%1”. Nothing is recorded or billed.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>O serviço recusou-se a gravar o canal “%1”. Nada é gravado nem cobrado.</translation>
    </message>
    <message>
        <source>Channel “%1” is already being recorded with UID %2. This request started nothing and is not billed. Choose another UID to record it a second time, or add that recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel, %2 a UID</extracomment>
        <translation>O canal “%1” já está sendo gravado com o UID %2. Esta solicitação não iniciou nada e não é cobrada. Escolha outro UID para gravá-lo uma segunda vez ou adicione essa gravação pelos IDs dela.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is still active and billed, %2. The service did not stop it.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>A gravação na nuvem do canal “%1” ainda está ativa e sendo cobrada (%2). O serviço não a parou.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 has ended after all, %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>Confirmado agora: a gravação na nuvem do canal “%1” terminou (%2).</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is stopped after all, %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the name of a channel, %2 a time as 12:07</extracomment>
        <translation>Confirmado agora: a gravação na nuvem do canal “%1” está parada (%2).</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingTable</name>
    <message>
        <source>Cloud recordings</source>
        <extracomment>For screen readers: the table of cloud recordings</extracomment>
        <translation>Gravações na nuvem</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingTexts</name>
    <message>
        <source>Nothing is recorded and nothing is billed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording that was not started yet</extracomment>
        <translation>Nada é gravado e nada é cobrado ainda.</translation>
    </message>
    <message>
        <source>The service is starting it. It is billed from now on.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>O serviço está iniciando a gravação. Ela é cobrada a partir de agora.</translation>
    </message>
    <message>
        <source>It came from a colleague. Its state is shown after the service&apos;s first response.</source>
        <extracomment>Tooltip for the state of a cloud recording that this program knows from a colleague&apos;s</extracomment>
        <translation>Veio de um colega. O estado dela será mostrado após a primeira resposta do serviço.</translation>
    </message>
    <message>
        <source>It was started outside Tallylight. Its state is shown after the service&apos;s first response.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>Foi iniciada fora do Tallylight. O estado dela será mostrado após a primeira resposta do serviço.</translation>
    </message>
    <message>
        <source>It is recording and billed until it is stopped.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Está gravando e é cobrada até ser parada.</translation>
    </message>
    <message>
        <source>Nothing is written while it is paused, but it is still billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Nada é gravado enquanto está pausada, mas ela continua sendo cobrada.</translation>
    </message>
    <message>
        <source>The service does not find it. This can resolve within 90 seconds. Tallylight keeps checking until then.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>O serviço não a encontra. Isso pode se resolver em até 90 segundos. Até lá, o Tallylight continua verificando.</translation>
    </message>
    <message>
        <source>The stop was sent but is not confirmed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>O comando de parada foi enviado; ainda não foi confirmado.</translation>
    </message>
    <message>
        <source>It is not known whether the stop worked. Tallylight keeps checking. Until it is confirmed, the recording may be billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Não se sabe se a parada funcionou. O Tallylight continua verificando. Até a confirmação, a gravação pode estar sendo cobrada.</translation>
    </message>
    <message>
        <source>It has ended and is no longer billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Terminou e não é mais cobrada.</translation>
    </message>
    <message>
        <source>It did not start. Nothing is billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Não iniciou. Nada é cobrado.</translation>
    </message>
    <message>
        <source>It ended without a request from here, for example because the channel was empty.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Terminou sem um comando daqui, por exemplo, porque o canal estava vazio.</translation>
    </message>
    <message>
        <source>The service ended it because of an error. Check the files in your storage.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>O serviço a encerrou devido a um erro. Verifique os arquivos no seu armazenamento.</translation>
    </message>
    <message>
        <source>The service no longer accepts requests for this recording. It ends when the channel is empty or, in web page mode, when it reaches its maximum duration.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>O serviço não aceita mais solicitações para esta gravação. Ela termina quando o canal fica vazio ou, no modo de página web, ao atingir a duração máxima.</translation>
    </message>
    <message>
        <source>It was discarded before it started.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Foi descartada antes de ser iniciada.</translation>
    </message>
    <message>
        <source>Individual mode</source>
        <extracomment>Recording mode: one file for each user</extracomment>
        <translation>Modo individual</translation>
    </message>
    <message>
        <source>Composite (mix) mode</source>
        <extracomment>Recording mode: all users in one file</extracomment>
        <translation>Modo composto</translation>
    </message>
    <message>
        <source>Web page mode</source>
        <extracomment>Recording mode: a web page is recorded</extracomment>
        <translation>Modo de página web</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>State of a cloud recording: nothing was sent yet</extracomment>
        <translation>Não iniciada</translation>
    </message>
    <message>
        <source>Getting a resource…</source>
        <extracomment>State of a cloud recording: a resource is being reserved for it</extracomment>
        <translation>Obtendo recurso…</translation>
    </message>
    <message>
        <source>Resource reserved</source>
        <extracomment>State of a cloud recording: a resource is reserved for it</extracomment>
        <translation>Recurso reservado</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Start not confirmed</source>
        <extracomment>State of a cloud recording: the answer to the start was lost</extracomment>
        <translation>Início não confirmado</translation>
    </message>
    <message>
        <source>Recording, ID unknown</source>
        <extracomment>State of a cloud recording: it is recording, but its recording ID is unknown</extracomment>
        <translation>Gravando, ID desconhecido</translation>
    </message>
    <message>
        <source>Confirming the start…</source>
        <extracomment>State of a cloud recording: the service accepted the start; the program is checking whether it records</extracomment>
        <translation>Confirmando o início…</translation>
    </message>
    <message>
        <source>Added, not checked yet</source>
        <extracomment>State of a cloud recording that was added by its IDs and not queried yet</extracomment>
        <translation>Adicionada, ainda não verificada</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a cloud recording in web page mode</extracomment>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Checking whether it ended…</source>
        <extracomment>State of a cloud recording: the service does not find it, which may pass</extracomment>
        <translation>Verificando se terminou…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <extracomment>State of a cloud recording: it is unknown whether the stop worked</extracomment>
        <translation>Parada não confirmada</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>Gravação parada</translation>
    </message>
    <message>
        <source>Did not start</source>
        <extracomment>State of a cloud recording</extracomment>
        <translation>Não iniciou</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <extracomment>State of a cloud recording: it ended without a request of this program</extracomment>
        <translation>Terminou sozinha</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a cloud recording: it ended because of an error</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>No longer controllable</source>
        <extracomment>State of a cloud recording: the service accepts no more requests for it</extracomment>
        <translation>Não pode mais ser controlada</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>State of a cloud recording: it was discarded before it was started</extracomment>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Started, nothing written yet</source>
        <extracomment>State of a cloud recording: it runs, but no file exists yet</extracomment>
        <translation>Iniciada, nada gravado ainda</translation>
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
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>Upload status: all files are in the customer&apos;s storage</extracomment>
        <translation>Upload concluído</translation>
    </message>
    <message>
        <source>Uploaded, partly to the backup cloud</source>
        <extracomment>Upload status: some files are in the service&apos;s backup cloud and will be forwarded</extracomment>
        <translation>Upload concluído, em parte na nuvem de backup</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Upload status: the service itself does not know it</extracomment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Only in the backup cloud</source>
        <extracomment>Upload status: the files are in the service&apos;s backup cloud only</extracomment>
        <translation>Somente na nuvem de backup</translation>
    </message>
    <message>
        <source>The service found no recording with these IDs. Check the App ID, the resource ID, the recording ID, the channel, the UID, the mode and the connection. If something is recording under other IDs, it is still billed. Tallylight checks again every few minutes.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>O serviço não encontrou nenhuma gravação com estes IDs. Verifique o App ID, o ID do recurso, o ID da gravação, o canal, o UID, o modo e a conexão. Se algo estiver sendo gravado com outros IDs, continua sendo cobrado. O Tallylight verifica novamente a cada poucos minutos.</translation>
    </message>
    <message>
        <source>Not found under these IDs</source>
        <extracomment>State of a cloud recording that was added by its IDs: the service does not know them</extracomment>
        <translation>Não encontrada com estes IDs</translation>
    </message>
    <message>
        <source>Not found yet, checking…</source>
        <extracomment>State of a cloud recording that was added by its IDs: the service does not find it, which may pass</extracomment>
        <translation>Ainda não encontrada, verificando…</translation>
    </message>
    <message>
        <source>The answer to the start was lost, so it may be recording and billed. Enter its recording ID (sid), start it again after five minutes, or remove it from the list.</source>
        <extracomment>Tooltip for the state of a cloud recording whose start was not answered</extracomment>
        <translation>A resposta ao comando de início se perdeu, portanto a gravação pode estar ativa e sendo cobrada. Insira o ID da gravação (sid), inicie-a novamente após cinco minutos ou remova-a da lista.</translation>
    </message>
    <message>
        <source>It is recording and billed, but its recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook, and enter it.</source>
        <extracomment>Tooltip for the state of a cloud recording whose recording ID is unknown; &quot;sid&quot; stays</extracomment>
        <translation>Está gravando e sendo cobrada, mas o ID da gravação (sid) nunca chegou. Encontre o sid nos nomes dos arquivos gravados ou em um evento de webhook e insira-o.</translation>
    </message>
    <message>
        <source>Recording now (%1)</source>
        <extracomment>Beside the heading of the folded table of cloud recordings, and in the title of the window; %1 is how many are recording now</extracomment>
        <translation>Gravando agora (%1)</translation>
    </message>
    <message>
        <source>Recording now (%1, perhaps %2 more)</source>
        <extracomment>Beside the heading of the folded table of cloud recordings, and in the title of the window; %1 is how many are recording now, %2 of how many more this is not certain</extracomment>
        <translation>Gravando agora (%1, talvez mais %2)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordsNotices</name>
    <message>
        <source>The file was not set aside. %1</source>
        <extracomment>The button &quot;Set it aside and begin anew&quot; was pressed; %1 is a sentence with the reason</extracomment>
        <translation>O arquivo antigo não foi guardado com outro nome. %1</translation>
    </message>
    <message>
        <source>Stops made now would be forgotten after a crash, and nothing new can be started. %1</source>
        <extracomment>While the program&apos;s records cannot be used; %1 is a sentence with the reason</extracomment>
        <translation>As paradas feitas agora seriam esquecidas após uma falha do programa, e nada novo pode ser iniciado. %1</translation>
    </message>
    <message>
        <source>The old records are kept in the file %1.</source>
        <extracomment>After a file was set aside; %1 is its new path</extracomment>
        <translation>Os dados antigos foram mantidos no arquivo %1.</translation>
    </message>
    <message>
        <source>Save them again</source>
        <extracomment>Button: writes the file with the program&apos;s records again</extracomment>
        <translation>Salvar novamente</translation>
    </message>
    <message>
        <source>The records were not saved. %1</source>
        <extracomment>The button &quot;Save them again&quot; was pressed; %1 is a sentence with the reason</extracomment>
        <translation>Os dados não foram salvos. %1</translation>
    </message>
    <message>
        <source>The records were saved again. Nothing is missing.</source>
        <extracomment>The button &quot;Save them again&quot; was pressed</extracomment>
        <translation>Os dados foram salvos novamente. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The data folder %1 could not be locked, so a second Tallylight could use it at the same time. Check its free space and permissions. A leftover named %2 can be deleted.</source>
        <extracomment>After the start of the program; %1 is the path of the data folder, %2 the name of a file in it</extracomment>
        <translation>Não foi possível bloquear a pasta de dados %1; por isso, um segundo Tallylight poderia usá-la ao mesmo tempo. Verifique o espaço livre e as permissões dela. Se restou algo chamado %2, pode ser excluído.</translation>
    </message>
    <message>
        <source>Settings cannot be saved in %1, so language, theme, columns, and filters will be forgotten when Tallylight closes. Recordings are not affected. Check whether it is a file, and its permissions.</source>
        <extracomment>After the start of the program; %1 is the path of the file with the settings</extracomment>
        <translation>Não é possível salvar as configurações em %1; por isso, idioma, tema, colunas e filtros serão esquecidos quando o Tallylight for fechado. As gravações não são afetadas. Verifique se é mesmo um arquivo e quais são as permissões dele.</translation>
    </message>
    <message>
        <source>Tallylight did not end properly last time. That stops no recording, and automatic stops did not work meanwhile. Stops that were under way continue now.</source>
        <extracomment>After the start of the program</extracomment>
        <translation>O Tallylight não foi encerrado corretamente da última vez. Isso não para nenhuma gravação, e as paradas automáticas não funcionaram nesse período. As paradas que estavam em andamento continuam agora.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordsPage</name>
    <message>
        <source>The file that holds them is damaged.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>O arquivo que os contém está danificado.</translation>
    </message>
    <message>
        <source>The file in their place was made by another program.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>O arquivo que está no lugar deles foi criado por outro programa.</translation>
    </message>
    <message>
        <source>They were made by a newer version of Tallylight.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>Eles foram criados por uma versão mais recente do Tallylight.</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt, which reads them, is not installed.</source>
        <extracomment>First of three sentences on a page in place of the recordings; SQLite and Qt are names</extracomment>
        <translation>O driver SQLite do Qt, que os lê, não está instalado.</translation>
    </message>
    <message>
        <source>The file that holds them cannot be opened.</source>
        <extracomment>First of three sentences on a page in place of the recordings</extracomment>
        <translation>Não foi possível abrir o arquivo que os contém.</translation>
    </message>
    <message>
        <source>Restore the file from a backup and start again, or set it aside: the file is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;Set it aside…&quot; is the button below</extracomment>
        <translation>Restaure o arquivo a partir de um backup e inicie o Tallylight novamente, ou guarde o arquivo e comece do zero: ele é mantido e você conecta suas contas novamente.</translation>
    </message>
    <message>
        <source>Move the file away and put the right one in its place, or set it aside: the file is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>Mova o arquivo e coloque o correto no lugar, ou guarde o arquivo e comece do zero: ele é mantido e você conecta suas contas novamente.</translation>
    </message>
    <message>
        <source>Use the newer version, or set the file aside: it is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>Use a versão mais recente, ou guarde o arquivo e comece do zero: ele é mantido e você conecta suas contas novamente.</translation>
    </message>
    <message>
        <source>Install it, on Debian and Ubuntu with the package %1, and start Tallylight again.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; %1 is the name of a package</extracomment>
        <translation>Instale-o (no Debian e no Ubuntu, com o pacote %1) e inicie o Tallylight de novo.</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder and start again, or set the file aside: it is kept, and you connect your accounts once more.</source>
        <extracomment>Last of three sentences on a page in place of the recordings; &quot;set it aside&quot; is the button below</extracomment>
        <translation>Verifique as permissões do arquivo e da pasta e inicie o Tallylight novamente, ou guarde o arquivo e comece do zero: ele é mantido e você conecta suas contas novamente.</translation>
    </message>
    <message>
        <source>Tallylight cannot read its records</source>
        <extracomment>Heading of a page in place of the recordings. &quot;Records&quot;: what the program has saved about accounts, recordings and stops</extracomment>
        <translation>O Tallylight não consegue ler seus dados</translation>
    </message>
    <message>
        <source>What is being recorded continues and may be billed, but Tallylight cannot show or stop it now.</source>
        <extracomment>Second of three sentences on a page in place of the recordings</extracomment>
        <translation>O que está sendo gravado continua e pode ser cobrado, mas o Tallylight não consegue mostrar nem parar nada agora.</translation>
    </message>
    <message>
        <source>The file:</source>
        <extracomment>The path of the file with the program&apos;s records follows</extracomment>
        <translation>O arquivo:</translation>
    </message>
    <message>
        <source>Set it aside and begin anew</source>
        <extracomment>Button: keeps the file under another name and starts a new one</extracomment>
        <translation>Guardar o arquivo e começar do zero</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits</extracomment>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RemovalNotices</name>
    <message numerus="yes">
        <source>%Ln test run(s) removed from the list.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>
            <numerusform>%Ln execução de teste removida da lista.</numerusform>
            <numerusform>%Ln execuções de teste removidas da lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) removed from the list.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>
            <numerusform>%Ln gravação na nuvem removida da lista.</numerusform>
            <numerusform>%Ln gravações na nuvem removidas da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed in the cloud.</source>
        <extracomment>After &quot;Remove from the list&quot;</extracomment>
        <translation>Nada mudou na nuvem.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Button: puts what was removed back on the list</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) are on the list again.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln execução de teste está de novo na lista.</numerusform>
            <numerusform>%Ln execuções de teste estão de novo na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) are on the list again.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln gravação na nuvem está de novo na lista.</numerusform>
            <numerusform>%Ln gravações na nuvem estão de novo na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were already on the list.</source>
        <extracomment>After &quot;Undo&quot;: some were added again before</extracomment>
        <translation>
            <numerusform>%Ln já estava na lista.</numerusform>
            <numerusform>%Ln já estavam na lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be put back, because their connection was removed.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln não pôde ser recolocada, porque a conexão foi removida.</numerusform>
            <numerusform>%Ln não puderam ser recolocadas, porque a conexão foi removida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatic stop(s) were not set again, because their time has passed.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln parada automática não foi definida novamente, porque seu horário já passou.</numerusform>
            <numerusform>%Ln paradas automáticas não foram definidas novamente, porque seu horário já passou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln automatic stop(s) were not set again, because their connection is read-only.</source>
        <extracomment>After &quot;Undo&quot;</extracomment>
        <translation>
            <numerusform>%Ln parada automática não foi definida de novo, porque a conexão dela é somente leitura.</numerusform>
            <numerusform>%Ln paradas automáticas não foram definidas de novo, porque a conexão delas é somente leitura.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ReportDialog</name>
    <message>
        <source>The report was saved to %1.</source>
        <translation>O relatório foi salvo em %1.</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>O relatório não foi salvo: %1</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <extracomment>Title of the dialog with what a report about a problem contains</extracomment>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>This is everything that the report contains. Tallylight sends it to no one: copy or save it, and attach it to your ticket. Secrets are left out, and so are the names and IDs in your settings.</source>
        <extracomment>Above the text of the report</extracomment>
        <translation>Isto é tudo o que o relatório contém. O Tallylight não o envia a ninguém: copie ou salve o relatório e anexe-o ao seu chamado. Segredos ficam de fora, assim como os nomes e IDs das suas configurações.</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <extracomment>For screen readers: the text of the report</extracomment>
        <translation>Conteúdo do relatório</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Button: puts the report on the clipboard</extracomment>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save to file…</source>
        <extracomment>Button: opens a dialog to choose a file</extracomment>
        <translation>&amp;Salvar em arquivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RequestView</name>
    <message>
        <source>Request</source>
        <extracomment>For screen readers: the text of a request to the service</extracomment>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Button: copies the text of the request to the clipboard</extracomment>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunActionTexts</name>
    <message>
        <source>Another request for this test run is in progress</source>
        <extracomment>Why &quot;Pause&quot;, &quot;Resume&quot; and &quot;Interrupt&quot; are disabled: an earlier one is still in progress</extracomment>
        <translation>Outro comando para esta execução de teste está em andamento</translation>
    </message>
    <message>
        <source>Recording can be stopped for %1 of the %2 selected test runs</source>
        <extracomment>Tooltip of &quot;Stop recording&quot;: of the %2 selected test runs, %1 record</extracomment>
        <translation>É possível parar a gravação de %1 das %2 execuções de teste selecionadas</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be paused</source>
        <extracomment>Tooltip of &quot;Pause&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>É possível pausar %1 das %2 execuções de teste selecionadas</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be resumed</source>
        <extracomment>Tooltip of &quot;Resume&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>É possível retomar %1 das %2 execuções de teste selecionadas</translation>
    </message>
    <message>
        <source>%1 of the %2 selected test runs can be interrupted</source>
        <extracomment>Tooltip of &quot;Interrupt&quot;: %1 of the %2 selected test runs</extracomment>
        <translation>É possível interromper %1 das %2 execuções de teste selecionadas</translation>
    </message>
    <message>
        <source>Select a test run first</source>
        <extracomment>Why an action is disabled: no row of the table is selected</extracomment>
        <translation>Selecione primeiro uma execução de teste</translation>
    </message>
    <message>
        <source>Select one test run only</source>
        <extracomment>Why an action is disabled: it is for one test run, and more are selected</extracomment>
        <translation>Selecione apenas uma execução de teste</translation>
    </message>
    <message>
        <source>The test record of this test run is not known</source>
        <extracomment>Why &quot;Create similar test run&quot; and &quot;Copy test record ID&quot; are disabled</extracomment>
        <translation>O registro de teste desta execução de teste não é conhecido</translation>
    </message>
    <message>
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>O endereço deste console não é conhecido</translation>
    </message>
    <message>
        <source>The recording is being stopped</source>
        <extracomment>Why &quot;Remove from the list&quot; is disabled</extracomment>
        <translation>A gravação está sendo parada</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunActions</name>
    <message>
        <source>Stop recording</source>
        <extracomment>Menu item and button: ends the recording of baseline requests of the selected test runs</extracomment>
        <translation>Parar gravação</translation>
    </message>
    <message>
        <source>Stop automatically…</source>
        <extracomment>Menu item; opens a window to set when the program stops the recording</extracomment>
        <translation>Parar automaticamente…</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Menu item; opens the side panel with a copy</extracomment>
        <translation>Criar execução de teste similar</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>Menu item: the selected test runs wait until they are resumed</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Menu item: the selected, paused test runs resume</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Interrupt…</source>
        <extracomment>Menu item; asks first. The selected test runs end early</extracomment>
        <translation>Interromper…</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Menu item: shows the panel with everything about the test run</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Menu item: opens the web browser</extracomment>
        <translation>Abrir no Wallarm Console</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <extracomment>Menu item: puts the selected rows of the table on the clipboard</extracomment>
        <translation>Copiar linhas</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <extracomment>Menu item: puts the content of the selected cell on the clipboard</extracomment>
        <translation>Copiar célula</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Menu item: puts the test run&apos;s ID on the clipboard</extracomment>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy test record ID</source>
        <extracomment>Menu item: puts the test record&apos;s ID on the clipboard</extracomment>
        <translation>Copiar ID do registro de teste</translation>
    </message>
    <message>
        <source>Copy link to Wallarm Console</source>
        <extracomment>Menu item: puts the address of the test run&apos;s page on the clipboard</extracomment>
        <translation>Copiar link para o Wallarm Console</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Menu item: removes the test run from the table; the service keeps it</extracomment>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Note and ticket…</source>
        <extracomment>Menu item; opens a dialog for what the user wants to remember about the test run</extracomment>
        <translation>Nota e ticket…</translation>
    </message>
    <message>
        <source>Copy query as cURL</source>
        <extracomment>Menu item: puts a command for a shell on the clipboard that asks the service for the state of the test run</extracomment>
        <translation>Copiar consulta como cURL</translation>
    </message>
    <message>
        <source>Copy stop as cURL</source>
        <extracomment>Menu item: puts a command for a shell on the clipboard that stops the recording</extracomment>
        <translation>Copiar parada como cURL</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunChangeTexts</name>
    <message>
        <source>Pause</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <extracomment>Name of an action, as in the menu</extracomment>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>Test run “%1” is paused.</source>
        <extracomment>Outcome of Pause; %1 is the test run&apos;s name</extracomment>
        <translation>A execução de teste “%1” está pausada.</translation>
    </message>
    <message>
        <source>Test run “%1” was resumed.</source>
        <extracomment>Outcome of Resume; %1 is the test run&apos;s name</extracomment>
        <translation>A execução de teste “%1” foi retomada.</translation>
    </message>
    <message>
        <source>Test run “%1” was interrupted.</source>
        <extracomment>Outcome of Interrupt; %1 is the test run&apos;s name</extracomment>
        <translation>A execução de teste “%1” foi interrompida.</translation>
    </message>
    <message>
        <source>“%1” was not needed. Test run “%2” was already in that state or has ended.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>O comando “%1” não teve efeito na execução de teste “%2”: ela já estava assim ou já tinha terminado.</translation>
    </message>
    <message>
        <source>The service did not carry out “%1” for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>O serviço não executou o comando “%1” na execução de teste “%2”. Nada mudou.</translation>
    </message>
    <message>
        <source>The service refused “%1” for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>O serviço recusou o comando “%1” para a execução de teste “%2”. Nada mudou.</translation>
    </message>
    <message>
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>Outcome of an action; %1 is the test run&apos;s name or ID</extracomment>
        <translation>A execução de teste “%1” não foi encontrada nesta nuvem.</translation>
    </message>
    <message>
        <source>“%1” was not sent for test run “%2”. Nothing has changed.</source>
        <extracomment>Outcome of an action: no network, no credential …; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>O comando “%1” não foi enviado para a execução de teste “%2”. Nada mudou.</translation>
    </message>
    <message>
        <source>It is not known yet whether “%1” worked for test run “%2”. Tallylight keeps checking.</source>
        <extracomment>Outcome of an action: no clear answer for 90 s; %1 is the action&apos;s name, %2 the test run&apos;s</extracomment>
        <translation>Ainda não se sabe se o comando “%1” funcionou na execução de teste “%2”. O Tallylight continua verificando.</translation>
    </message>
    <message>
        <source>“%1” was canceled for test run “%2” before it was sent. Nothing has changed.</source>
        <extracomment>Outcome of an action: the user canceled it in time; %1 is its name, %2 the test run&apos;s</extracomment>
        <translation>O comando “%1” para a execução de teste “%2” foi cancelado antes de ser enviado. Nada mudou.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) paused.</source>
        <extracomment>Part of the outcome of pausing many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln execução de teste pausada.</numerusform>
            <numerusform>%Ln execuções de teste pausadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) resumed.</source>
        <extracomment>Part of the outcome of resuming many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln execução de teste retomada.</numerusform>
            <numerusform>%Ln execuções de teste retomadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) interrupted.</source>
        <extracomment>Part of the outcome of interrupting many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln execução de teste interrompida.</numerusform>
            <numerusform>%Ln execuções de teste interrompidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %Ln test run(s).</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>Nada a fazer em %Ln execução de teste.</numerusform>
            <numerusform>Nada a fazer em %Ln execuções de teste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) unchanged.</source>
        <extracomment>Part of the outcome of a request for many test runs: answered, but without effect</extracomment>
        <translation>
            <numerusform>%Ln execução de teste inalterada.</numerusform>
            <numerusform>%Ln execuções de teste inalteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) refused by the service.</source>
        <extracomment>Part of the outcome of a request for many test runs: the service refused</extracomment>
        <translation>
            <numerusform>%Ln comando recusado pelo serviço.</numerusform>
            <numerusform>%Ln comandos recusados pelo serviço.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln execução de teste não encontrada nesta nuvem.</numerusform>
            <numerusform>%Ln execuções de teste não encontradas nesta nuvem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not sent.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln comando não enviado.</numerusform>
            <numerusform>%Ln comandos não enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln comando ainda não confirmado.</numerusform>
            <numerusform>%Ln comandos ainda não confirmados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) canceled before they were sent.</source>
        <extracomment>Part of the outcome of a request for many test runs; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln comando cancelado antes de ser enviado.</numerusform>
            <numerusform>%Ln comandos cancelados antes de serem enviados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunDetails</name>
    <message>
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>O endereço deste console não é conhecido</translation>
    </message>
    <message>
        <source>Select a test run to see its details.</source>
        <extracomment>In place of the details while none or several test runs are selected</extracomment>
        <translation>Selecione uma execução de teste para ver os detalhes dela.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>For screen readers: the tabs of the details of a test run</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>Details of a test run: name of a tab</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>Details of a test run: name of a tab</extracomment>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>Details of a test run: name of a tab, what this program did to it</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Response</source>
        <extracomment>Details of a test run: name of a tab, what the service answered</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button: opens the web browser</extracomment>
        <translation>Abrir no Wallarm Console</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunFilterTexts</name>
    <message>
        <source>In progress</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: those that have not ended</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended, no vulnerability found</extracomment>
        <translation>Aprovadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended, vulnerabilities found</extracomment>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: ended early</extracomment>
        <translation>Interrompidas</translation>
    </message>
    <message>
        <source>Show the test runs that have not ended</source>
        <extracomment>Tooltip of the filter &quot;In progress&quot;</extracomment>
        <translation>Mostrar as execuções de teste que não terminaram</translation>
    </message>
    <message>
        <source>Show the test runs that ended without a vulnerability</source>
        <extracomment>Tooltip of the filter &quot;Passed&quot;</extracomment>
        <translation>Mostrar as execuções de teste que terminaram sem vulnerabilidades</translation>
    </message>
    <message>
        <source>Show the test runs that found vulnerabilities</source>
        <extracomment>Tooltip of the filter &quot;Failed&quot;</extracomment>
        <translation>Mostrar as execuções de teste que encontraram vulnerabilidades</translation>
    </message>
    <message>
        <source>Show the test runs that were interrupted</source>
        <extracomment>Tooltip of the filter &quot;Interrupted&quot;</extracomment>
        <translation>Mostrar as execuções de teste que foram interrompidas</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Filter of the test runs by age: first item, no filter</extracomment>
        <translation>Qualquer período</translation>
    </message>
    <message>
        <source>Started in the last hour</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>Iniciadas na última hora</translation>
    </message>
    <message>
        <source>Started in the last 24 hours</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>Iniciadas nas últimas 24 horas</translation>
    </message>
    <message>
        <source>Started in the last 7 days</source>
        <extracomment>Filter of the test runs by age</extracomment>
        <translation>Iniciadas nos últimos 7 dias</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Filter of the test runs: %1 kind of state, %2 how many test runs are of that kind</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recording now</source>
        <extracomment>Filter of the test runs: those that are recording baseline requests now</extracomment>
        <translation>Gravando agora</translation>
    </message>
    <message>
        <source>Any domain</source>
        <extracomment>Filter of the test runs by domain: first item, no filter</extracomment>
        <translation>Qualquer domínio</translation>
    </message>
    <message>
        <source>Domain</source>
        <extracomment>For screen readers and as tooltip: the filter by domain name of the tested application</extracomment>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Any policy</source>
        <extracomment>Filter of the test runs by test policy: first item, no filter</extracomment>
        <translation>Qualquer política</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>For screen readers and as tooltip: the filter by test policy</extracomment>
        <translation>Política de teste</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>For screen readers and as tooltip: the filter by the age of test runs</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button that clears all filters of the test runs</extracomment>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>test runs</comment>
        <extracomment>Filter of the test runs: the service has reported no state, or does not know the test run</extracomment>
        <translation>Desconhecidas</translation>
    </message>
    <message>
        <source>Show the test runs whose state is unknown or that the service cannot find</source>
        <extracomment>Tooltip of the filter &quot;Unknown&quot;</extracomment>
        <translation>Mostrar as execuções de teste cujo estado é desconhecido ou que o serviço não encontra</translation>
    </message>
    <message>
        <source>Recording now (%1, %2 not heard from)</source>
        <extracomment>Filter of the test runs: %1 how many are recording now, %2 how many more were when last heard from</extracomment>
        <translation>Gravando agora (%1, %2 sem resposta)</translation>
    </message>
    <message>
        <source>Show only the test runs that record baseline requests now, or did when they were last heard from</source>
        <extracomment>Tooltip of the filter &quot;Recording now&quot;</extracomment>
        <translation>Mostrar somente as execuções de teste que gravam solicitações de linha de base agora, ou que gravavam na última resposta</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunForm</name>
    <message>
        <source>This is not a valid ID. It contains a character that IDs cannot have.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>Este ID não é válido. Ele contém um caractere que um ID não pode ter.</translation>
    </message>
    <message>
        <source>Use baselines from %1</source>
        <extracomment>Check box, always checked, in the form that copies a test run; %1 is the test record&apos;s name</extracomment>
        <translation>Usar linhas de base de %1</translation>
    </message>
    <message>
        <source>Test run name</source>
        <extracomment>Label of a field</extracomment>
        <translation>Nome da execução de teste</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Label of a field</extracomment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Test record name</source>
        <extracomment>Label of a field</extracomment>
        <translation>Nome do registro de teste</translation>
    </message>
    <message>
        <source>Same as the test run&apos;s name</source>
        <extracomment>Shown in the empty field of the test record&apos;s name</extracomment>
        <translation>Igual ao nome da execução de teste</translation>
    </message>
    <message>
        <source>Default Policy</source>
        <extracomment>First in the list of test policies, and shown in the empty field</extracomment>
        <translation>Política padrão</translation>
    </message>
    <message>
        <source>Account ID</source>
        <extracomment>Label of a field: the number of the Wallarm account, called clientid by the service</extracomment>
        <translation>ID da conta</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <extracomment>Group of fields that can be unfolded</extracomment>
        <translation>Configurações avançadas</translation>
    </message>
    <message>
        <source>Stop on first fail</source>
        <extracomment>Check box</extracomment>
        <translation>Parar na primeira falha</translation>
    </message>
    <message>
        <source>Skip duplicated baselines</source>
        <extracomment>Check box</extracomment>
        <translation>Ignorar linhas de base duplicadas</translation>
    </message>
    <message>
        <source>Skip following files extensions</source>
        <extracomment>Check box; below it is a field for the extensions</extracomment>
        <translation>Ignorar as seguintes extensões de arquivo</translation>
    </message>
    <message>
        <source>RPS per test run</source>
        <extracomment>Label of a slider</extracomment>
        <translation>RPS por execução de teste</translation>
    </message>
    <message>
        <source>RPS per baseline</source>
        <extracomment>Label of a slider</extracomment>
        <translation>RPS por linha de base</translation>
    </message>
    <message>
        <source>Stop baseline recording after</source>
        <extracomment>Label of a slider: recording stops automatically when no request has come for this long</extracomment>
        <translation>Parar a gravação da linha de base após</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>Last line of a drop-down list while its names are being read</extracomment>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>The names could not be read. Type the ID.</source>
        <extracomment>Last line of a drop-down list whose names could not be read from the service</extracomment>
        <translation>Não foi possível ler os nomes. Digite o ID.</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Label of a choice: the test policy&apos;s name, or its ID typed in</extracomment>
        <translation>Política de teste</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Label of a choice: the FAST node&apos;s name, or its ID typed in</extracomment>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Choose a node or type its ID</source>
        <extracomment>Shown in the empty field of the FAST node</extracomment>
        <translation>Escolha um nó ou digite o ID dele</translation>
    </message>
    <message>
        <source>The service refused this value: %1</source>
        <extracomment>Under a field whose value the service refused; %1 is the service&apos;s code for the reason</extracomment>
        <translation>O serviço recusou este valor: %1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunMessages</name>
    <message>
        <source>Create similar test run</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>Criar execução de teste similar</translation>
    </message>
    <message>
        <source>Copy test record ID</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>Copiar ID do registro de teste</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Button of the message after a stop that failed
----------
Button of the message after a pause, resume or interrupt that failed
----------
Button of a message: reads the test run again</extracomment>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button of the message after a stop
----------
Button of the message after a pause, resume or interrupt
----------
Button of the message that a test run may exist</extracomment>
        <translation>Abrir no Wallarm Console</translation>
    </message>
    <message>
        <source>Retry unconfirmed</source>
        <extracomment>Button of the message after a request for many: repeats it for those that are not confirmed</extracomment>
        <translation>Tentar novamente as não confirmadas</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button of the message after a test run was created: selects it in the table</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <extracomment>Button of the message after a test run was created</extracomment>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>A test run was added by its ID, but the service does not know it; %1 is the ID</extracomment>
        <translation>A execução de teste “%1” não foi encontrada nesta nuvem.</translation>
    </message>
    <message>
        <source>Test run “%1” could not be read. %2</source>
        <extracomment>A test run was added by its ID and could not be read; %1 is the ID, %2 a sentence with the reason</extracomment>
        <translation>Não foi possível ler a execução de teste “%1”. %2</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Button of a message: removes the test run from the table</extracomment>
        <translation>Remover da lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new test run(s) loaded.</source>
        <extracomment>After &quot;Load from Wallarm&quot;</extracomment>
        <translation>
            <numerusform>%Ln nova execução de teste carregada.</numerusform>
            <numerusform>%Ln novas execuções de teste carregadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no new test runs.</source>
        <extracomment>After &quot;Load from Wallarm&quot;</extracomment>
        <translation>Não há novas execuções de teste.</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Button of the message after a request for many: shows the outcome of each</extracomment>
        <translation>Relatório…</translation>
    </message>
    <message>
        <source>The recording of “%1” is being stopped. The new test run will be created after that.</source>
        <extracomment>While a recording is stopped so that its record can be copied; %1 is the name of the test run that records</extracomment>
        <translation>A gravação de “%1” está sendo parada. A nova execução de teste será criada depois disso.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <extracomment>Button of the message after a copy was refused: stops the recording, then makes the copy</extracomment>
        <translation>Parar gravação</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Button of the message that a test run may exist: opens the dialog that takes its ID</extracomment>
        <translation>Adicionar execução de teste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) created.</source>
        <extracomment>Several test runs were created one after another; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln execução de teste criada.</numerusform>
            <numerusform>%Ln execuções de teste criadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunNotices</name>
    <message>
        <source>Automatic stop</source>
        <extracomment>Title of a desktop notification: a rule is about to stop a recording</extracomment>
        <translation>Parada automática</translation>
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
        <translation>O servidor não parou a gravação. A execução de teste “%1” ainda está gravando: tente novamente ou pare a gravação no Wallarm Console.</translation>
    </message>
    <message>
        <source>Test run “%1” was not found in this cloud.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name or ID</extracomment>
        <translation>A execução de teste “%1” não foi encontrada nesta nuvem.</translation>
    </message>
    <message>
        <source>The service refused to stop the recording of “%1”. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>O serviço recusou-se a parar a gravação da execução de teste “%1”. Nada mudou.</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was not sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: no network, no credential …; %1 is the test run&apos;s name</extracomment>
        <translation>O comando para parar a gravação da execução de teste “%1” não foi enviado. Nada mudou.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) stopped.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln gravação parada.</numerusform>
            <numerusform>%Ln gravações paradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) still active.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln gravação ainda ativa.</numerusform>
            <numerusform>%Ln gravações ainda ativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln execução de teste não encontrada nesta nuvem.</numerusform>
            <numerusform>%Ln execuções de teste não encontradas nesta nuvem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) refused by the service.</source>
        <extracomment>Part of the outcome of stopping many at once: the service refused; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln comando de parada recusado pelo serviço.</numerusform>
            <numerusform>%Ln comandos de parada recusados pelo serviço.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not sent.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln comando de parada não enviado.</numerusform>
            <numerusform>%Ln comandos de parada não enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence</extracomment>
        <translation>
            <numerusform>%Ln parada ainda não confirmada.</numerusform>
            <numerusform>%Ln paradas ainda não confirmadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This stop could not be saved to disk and would be forgotten after a crash.</source>
        <extracomment>Added to the outcome of a stop when the program&apos;s own records could not be written to disk</extracomment>
        <translation>Não foi possível salvar esta parada em disco; ela seria esquecida após uma falha do programa.</translation>
    </message>
    <message>
        <source>Test run “%1” was created from the test record.</source>
        <extracomment>Outcome of Create similar test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>A execução de teste “%1” foi criada a partir do registro de teste.</translation>
    </message>
    <message>
        <source>Test run “%1” was created. Its recording begins when the node is ready.</source>
        <extracomment>Outcome of Create test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>A execução de teste “%1” foi criada. A gravação dela começará quando o nó estiver pronto.</translation>
    </message>
    <message>
        <source>The test run may have been created. Check before you try again.</source>
        <extracomment>Outcome of creating a run whose answer was lost</extracomment>
        <translation>A execução de teste pode ter sido criada. Verifique antes de tentar novamente.</translation>
    </message>
    <message>
        <source>The test run was not created.</source>
        <extracomment>Outcome of creating a run; a sentence with the reason follows</extracomment>
        <translation>A execução de teste não foi criada.</translation>
    </message>
    <message>
        <source>The stop of the recording of “%1” was canceled before it was sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: the user canceled the request in time; %1 is the test run&apos;s name</extracomment>
        <translation>O comando para parar a gravação da execução de teste “%1” foi cancelado antes de ser enviado. Nada mudou.</translation>
    </message>
    <message>
        <source>The response was lost, but test run “%1” is in the list, so it was created.</source>
        <extracomment>Outcome of creating a run whose answer was lost; %1 is the new run&apos;s name or ID</extracomment>
        <translation>A resposta se perdeu, mas a execução de teste “%1” foi encontrada na lista: ela foi criada.</translation>
    </message>
    <message>
        <source>Recording is still active for test record “%1”. Stop recording first.</source>
        <extracomment>A copy was refused; %1 is the ID of the test record</extracomment>
        <translation>A gravação ainda está ativa para o registro de teste “%1”. Pare a gravação primeiro.</translation>
    </message>
    <message>
        <source>The recording of “%1” has ended.</source>
        <extracomment>Before the outcome of a copy for which a recording had to be stopped; %1 is that test run&apos;s name</extracomment>
        <translation>A gravação de “%1” terminou.</translation>
    </message>
    <message>
        <source>The test run was not copied.</source>
        <extracomment>After the sentence that a recording which prevents a copy could not be stopped</extracomment>
        <translation>A execução de teste não foi copiada.</translation>
    </message>
    <message>
        <source>The service does not know this request.</source>
        <extracomment>Reason why a stop, pause … failed: HTTP 404 or 405, although the test run itself exists</extracomment>
        <translation>O serviço não conhece esta solicitação.</translation>
    </message>
    <message>
        <source>The test record was not stopped instead, because another test run is recording into it.</source>
        <extracomment>Reason why a recording was not stopped the other possible way, through its test record</extracomment>
        <translation>O registro de teste também não foi parado, porque outra execução de teste está gravando nele.</translation>
    </message>
    <message>
        <source>The test run has ended. Nothing is being recorded anymore.</source>
        <extracomment>After &quot;Recording stopped for …&quot;: the run&apos;s state is a final one</extracomment>
        <translation>A execução de teste terminou; nada mais é gravado.</translation>
    </message>
    <message>
        <source>Testing of the recorded requests continues.</source>
        <extracomment>After &quot;Recording stopped for …&quot;: the run is still running</extracomment>
        <translation>O teste das solicitações gravadas continua.</translation>
    </message>
    <message>
        <source>Test record “%1” can be reused.</source>
        <extracomment>After &quot;Recording stopped for …&quot;; %1 is the test record&apos;s name or ID</extracomment>
        <translation>O registro de teste “%1” pode ser reutilizado.</translation>
    </message>
    <message>
        <source>Recording stopped for “%1”.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name. More sentences may follow</extracomment>
        <translation>Gravação da execução de teste “%1” parada.</translation>
    </message>
    <message>
        <source>Test run “%1” has ended. Nothing is being recorded anymore.</source>
        <extracomment>Outcome of Stop recording: the run has ended, by the stop or on its own; %1 is its name</extracomment>
        <translation>A execução de teste “%1” terminou; nada mais é gravado.</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of “%1” has stopped. Tallylight checks every few seconds until it is certain.</source>
        <extracomment>Outcome of Stop recording: no clear answer for 90 seconds; %1 is the test run&apos;s name</extracomment>
        <translation>Ainda não se sabe se a gravação da execução de teste “%1” parou. O Tallylight verifica a cada poucos segundos até ter certeza.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) have ended. Nothing is being recorded anymore.</source>
        <extracomment>Part of the outcome of stopping many at once: runs that ended, by the stop or on their own</extracomment>
        <translation>
            <numerusform>%Ln execução de teste terminou; nada mais é gravado.</numerusform>
            <numerusform>%Ln execuções de teste terminaram; nada mais é gravado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording of “%1” has stopped after all, at %2.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>Confirmado agora: a gravação da execução de teste “%1” está parada (%2).</translation>
    </message>
    <message>
        <source>Test run “%1” has ended after all, at %2. Nothing is being recorded anymore.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>Confirmado agora: a execução de teste “%1” terminou (%2). Nada mais é gravado.</translation>
    </message>
    <message>
        <source>“%1” is still recording as of %2. Try again, or stop it in Wallarm Console.</source>
        <extracomment>A stop that could not be confirmed at first; %1 is the test run&apos;s name, %2 a time as 12:07</extracomment>
        <translation>A execução de teste “%1” ainda está gravando (%2). Tente novamente ou pare a gravação no Wallarm Console.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) not stopped: the stop was canceled before it was sent.</source>
        <extracomment>Part of the outcome of stopping many at once; a complete sentence: nothing was sent for these</extracomment>
        <translation>
            <numerusform>%Ln gravação não foi parada: o comando de parada foi cancelado antes de ser enviado.</numerusform>
            <numerusform>%Ln gravações não foram paradas: os comandos de parada foram cancelados antes de serem enviados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOverview</name>
    <message>
        <source>Overview</source>
        <extracomment>Details of a test run: name of the tab, for screen readers</extracomment>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Details of a test run: heading above the bar</extracomment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Baseline requests</source>
        <extracomment>Details of a test run: heading above the numbers of passed, failed and other baseline requests</extracomment>
        <translation>Solicitações de linha de base</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Details of a test run: heading above the test requests per second</extracomment>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SaveViewDialog</name>
    <message>
        <source>The view with this name will be replaced.</source>
        <extracomment>In the dialog &quot;Save view&quot;: there is a saved view of that name</extracomment>
        <translation>A visualização com este nome será substituída.</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>Title of the dialog</extracomment>
        <translation>Salvar visualização</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button of the dialog &quot;Save view&quot;</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field of the dialog &quot;Save view&quot;</extracomment>
        <translation>Nome:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SearchButtons</name>
    <message>
        <source>Search</source>
        <extracomment>Magnifying glass in a field for words</extracomment>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Button in a field: empties the field</extracomment>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <extracomment>Button in a password field: hides what is typed again</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button in a password field: makes what is typed readable</extracomment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ServiceErrorText</name>
    <message>
        <source>Wallarm did not accept the credentials. Check the token, or the UUID and secret key. They may belong to another cloud.</source>
        <extracomment>HTTP 401 of Wallarm. The credentials are a token, or a UUID and a secret key</extracomment>
        <translation>A Wallarm não aceitou as credenciais. Verifique o token ou o UUID e a chave secreta. Eles podem pertencer a outra nuvem.</translation>
    </message>
    <message>
        <source>Agora did not accept the customer ID and customer secret. Check both. They may belong to another account.</source>
        <extracomment>HTTP 401 of Agora</extracomment>
        <translation>A Agora não aceitou o ID do cliente e o segredo do cliente. Verifique os dois. Eles podem pertencer a outra conta.</translation>
    </message>
    <message>
        <source>The service did not accept the credentials. Check them.</source>
        <extracomment>HTTP 401</extracomment>
        <translation>O serviço não aceitou as credenciais. Verifique-as.</translation>
    </message>
    <message>
        <source>This account has no right to do this, or the credentials belong to another cloud.</source>
        <extracomment>HTTP 403 of Wallarm</extracomment>
        <translation>Esta conta não tem permissão para fazer isso, ou as credenciais pertencem a outra nuvem.</translation>
    </message>
    <message>
        <source>This account has no right to do this. Check that the customer ID and the App ID belong to the same account.</source>
        <extracomment>HTTP 403 of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>Esta conta não tem permissão para fazer isso. Verifique se o ID do cliente e o App ID pertencem à mesma conta.</translation>
    </message>
    <message>
        <source>This account is not allowed to do this.</source>
        <extracomment>HTTP 403</extracomment>
        <translation>Esta conta não tem permissão para fazer isso.</translation>
    </message>
    <message>
        <source>There is no Wallarm API at this address. Check the cloud or the address of the connection.</source>
        <extracomment>HTTP 404 when a Wallarm connection is tested</extracomment>
        <translation>Não há uma API da Wallarm neste endereço. Verifique a nuvem ou o endereço da conexão.</translation>
    </message>
    <message>
        <source>The service does not know this test run. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404 to a request about a test run</extracomment>
        <translation>O serviço não conhece esta execução de teste. Ela pode pertencer a outra conta ou nuvem.</translation>
    </message>
    <message>
        <source>The service does not know this test record. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404 to a request about a test record</extracomment>
        <translation>O serviço não conhece este registro de teste. Ele pode pertencer a outra conta ou nuvem.</translation>
    </message>
    <message>
        <source>The service does not know the node, test policy, or test record of the new test run, or FAST is not available in this cloud.</source>
        <extracomment>HTTP 404 when a test run is created or copied</extracomment>
        <translation>O serviço não conhece o nó, a política de teste ou o registro de teste da nova execução, ou o FAST não está disponível nesta nuvem.</translation>
    </message>
    <message>
        <source>This account&apos;s API does not list test runs.</source>
        <extracomment>HTTP 404 to the request for all test runs</extracomment>
        <translation>A API desta conta não lista execuções de teste.</translation>
    </message>
    <message>
        <source>This account&apos;s API does not list nodes and test policies.</source>
        <extracomment>HTTP 404 to the request for all nodes or test policies</extracomment>
        <translation>A API desta conta não lista nós nem políticas de teste.</translation>
    </message>
    <message>
        <source>The service does not know this test run, or does not list its vulnerabilities.</source>
        <extracomment>HTTP 404 to the request for the vulnerabilities of a test run</extracomment>
        <translation>O serviço não conhece esta execução de teste ou não lista as vulnerabilidades dela.</translation>
    </message>
    <message>
        <source>Agora finds no recording under these IDs. It may have ended. Check the App ID, the recording ID (sid), and the mode.</source>
        <extracomment>HTTP 404 to a request about a cloud recording; &quot;App ID&quot; and &quot;sid&quot; stay</extracomment>
        <translation>A Agora não encontra nenhuma gravação com estes IDs. Ela pode ter terminado. Verifique o App ID, o ID da gravação (sid) e o modo.</translation>
    </message>
    <message>
        <source>The service does not know what was asked for.</source>
        <extracomment>HTTP 404</extracomment>
        <translation>O serviço não conhece o que foi solicitado.</translation>
    </message>
    <message>
        <source>There is no Agora Cloud Recording at this address. Check the address of the connection.</source>
        <extracomment>HTTP 404 when a cloud recording is started or a connection tested: a wrong address</extracomment>
        <translation>Não há um serviço Agora Cloud Recording neste endereço. Verifique o endereço da conexão.</translation>
    </message>
    <message numerus="yes">
        <source>The service refused %Ln value(s): %1.</source>
        <extracomment>Refusal of a request; %1 is the list of the refused parameters, JSON names</extracomment>
        <translation>
            <numerusform>O serviço recusou %Ln valor: %1.</numerusform>
            <numerusform>O serviço recusou %Ln valores: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service refused the request and gave no reason.</source>
        <extracomment>Any other refusal</extracomment>
        <translation>O serviço recusou a solicitação e não informou o motivo.</translation>
    </message>
    <message>
        <source>The service refused the request. See the details for the reason.</source>
        <extracomment>Any other refusal; the service&apos;s own words are in the details</extracomment>
        <translation>O serviço recusou a solicitação. O motivo está nos detalhes.</translation>
    </message>
    <message>
        <source>The token or secret key of this connection is missing. Enter it again.</source>
        <extracomment>Nothing is stored for the connection</extracomment>
        <translation>O token ou a chave secreta desta conexão está faltando. Insira-o novamente.</translation>
    </message>
    <message>
        <source>The customer secret of this connection is missing. Enter it again.</source>
        <extracomment>Nothing is stored for the connection</extracomment>
        <translation>O segredo do cliente desta conexão está faltando. Insira-o novamente.</translation>
    </message>
    <message>
        <source>The credentials are missing. Enter them again.</source>
        <extracomment>Nothing is stored</extracomment>
        <translation>As credenciais estão faltando. Insira-as novamente.</translation>
    </message>
    <message>
        <source>Agora does not know this App ID, or Cloud Recording is not enabled for it. Check the App ID, and enable Cloud Recording in the Agora console.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>A Agora não conhece este App ID, ou o Cloud Recording não está ativado para ele. Verifique o App ID e ative o Cloud Recording no console da Agora.</translation>
    </message>
    <message>
        <source>Cloud Recording is not enabled for this App ID. Enable it in the Agora console.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot; is not translated</extracomment>
        <translation>O Cloud Recording não está ativado para este App ID. Ative-o no console da Agora.</translation>
    </message>
    <message>
        <source>The Agora project is not active, for example because of an unpaid bill. Ask the account&apos;s owner.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>O projeto da Agora não está ativo, por exemplo por causa de uma fatura não paga. Consulte o proprietário da conta.</translation>
    </message>
    <message>
        <source>This Agora project has too many recordings at once. Stop one, or try again later.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>Este projeto da Agora tem gravações demais ao mesmo tempo. Pare uma delas ou tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Agora does not accept this channel name. Check its characters and its length.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>A Agora não aceita este nome de canal. Verifique os caracteres e o comprimento dele.</translation>
    </message>
    <message>
        <source>The channel token has expired. Create a new one, and start again with it.</source>
        <extracomment>Refusal of Agora: the token that lets the recorder into the channel</extracomment>
        <translation>O token do canal expirou. Crie um novo e inicie novamente com ele.</translation>
    </message>
    <message>
        <source>Agora did not accept the channel token. It must be made for this App ID, channel, and UID.</source>
        <extracomment>Refusal of Agora: the token that lets the recorder into the channel; &quot;App ID&quot;, &quot;UID&quot; stay</extracomment>
        <translation>A Agora não aceitou o token do canal. Ele deve ser criado para este App ID, canal e UID.</translation>
    </message>
    <message>
        <source>This channel is already being recorded under this UID.</source>
        <extracomment>Refusal of Agora; &quot;UID&quot; stays</extracomment>
        <translation>Este canal já está sendo gravado com este UID.</translation>
    </message>
    <message>
        <source>The App ID, channel, UID, or recording ID (sid) does not belong to the resource ID.</source>
        <extracomment>Refusal of Agora; &quot;App ID&quot;, &quot;UID&quot; and &quot;sid&quot; stay</extracomment>
        <translation>O App ID, o canal, o UID ou o ID da gravação (sid) não corresponde ao ID do recurso.</translation>
    </message>
    <message>
        <source>Agora does not accept this layout.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>A Agora não aceita este layout.</translation>
    </message>
    <message>
        <source>Agora does not accept one of the settings. Its reason is in the details.</source>
        <extracomment>Refusal of Agora; the service&apos;s own words are in the details</extracomment>
        <translation>A Agora não aceita uma das configurações. O motivo está nos detalhes.</translation>
    </message>
    <message>
        <source>Agora has no free recorder at the moment. Try again later.</source>
        <extracomment>Failure of Agora</extracomment>
        <translation>A Agora não tem nenhum gravador livre no momento. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>Agora did not finish the request in time.</source>
        <extracomment>Failure of Agora</extracomment>
        <translation>A Agora não concluiu a solicitação a tempo.</translation>
    </message>
    <message>
        <source>The recording is already ending.</source>
        <extracomment>Refusal of Agora</extracomment>
        <translation>A gravação já está terminando.</translation>
    </message>
    <message>
        <source>Agora could not read the request. This is an error in Tallylight. Please report it with the details.</source>
        <extracomment>Refusal of Agora: a bug in this program</extracomment>
        <translation>A Agora não conseguiu ler a solicitação. Este é um erro do Tallylight. Relate-o com os detalhes.</translation>
    </message>
    <message>
        <source>The reservation (resource ID) is no longer valid. Start again.</source>
        <extracomment>Refusal of a start: the resource ID is a reservation, good for five minutes</extracomment>
        <translation>A reserva (ID do recurso) não é mais válida. Inicie novamente.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SheetTexts</name>
    <message>
        <source>Elsewhere in the window</source>
        <extracomment>Heading on the sheet of shortcuts: those that are in no menu</extracomment>
        <translation>Em outras partes da janela</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SilenceLine</name>
    <message>
        <source>%1 has given no usable answer yet.</source>
        <extracomment>Above the table; %1 is a connection that has answered every request with an error since the program started</extracomment>
        <translation>%1 ainda não deu nenhuma resposta utilizável.</translation>
    </message>
    <message>
        <source>%1 has given no usable answer since %2.</source>
        <extracomment>Above the table; %1 is a connection that answers every request with an error, %2 a time</extracomment>
        <translation>%1 não dá nenhuma resposta utilizável desde %2.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <extracomment>Above the table; %1 is a connection that has not answered since the program started</extracomment>
        <translation>%1 ainda não respondeu.</translation>
    </message>
    <message>
        <source>%1 has not answered since %2.</source>
        <extracomment>Above the table; %1 is a connection, %2 the time of its last answer</extracomment>
        <translation>%1 não responde desde %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) do not answer.</source>
        <extracomment>Above the table, when more than one connection does not answer</extracomment>
        <translation>
            <numerusform>%Ln conexão não responde.</numerusform>
            <numerusform>%Ln conexões não respondem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <extracomment>Above the table, after &quot;… has not answered since …&quot;; %1 is a duration, such as &quot;12 s&quot;</extracomment>
        <translation>Próxima tentativa daqui a %1.</translation>
    </message>
    <message>
        <source>Trying now…</source>
        <extracomment>Above the table, after &quot;… has not answered since …&quot;: a request is on its way</extracomment>
        <translation>Tentando agora…</translation>
    </message>
    <message>
        <source>Try now</source>
        <extracomment>Button: immediately tries the connection that does not answer</extracomment>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <extracomment>For screen readers; %1 is a connection that did not answer for a while</extracomment>
        <translation>%1 voltou a responder.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SpanEdit</name>
    <message>
        <source>seconds</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Unit after a number field, which may be any number</extracomment>
        <translation>dias</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <extracomment>For screen readers: choice of seconds, minutes, hours or days</extracomment>
        <translation>Unidade de tempo</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::SpeedView</name>
    <message>
        <source>%1 RPS now</source>
        <extracomment>Details of a test run; %1 is a number: test requests per second now</extracomment>
        <translation>%1 RPS agora</translation>
    </message>
    <message>
        <source>%1 RPS on average</source>
        <extracomment>Details of a test run; %1 is a number: test requests per second over the whole run</extracomment>
        <translation>%1 RPS em média</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <extracomment>Details of a test run: the service has reported no speed yet; it does after ten seconds</extracomment>
        <translation>Ainda desconhecida</translation>
    </message>
    <message>
        <source>Between %1 and %2 RPS in the last %3.</source>
        <extracomment>For screen readers: the line of speeds; %1 and %2 are requests per second, %3 is a duration</extracomment>
        <translation>Entre %1 e %2 RPS no último período de %3.</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>For screen readers: the line that shows test requests per second over time</extracomment>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StaleText</name>
    <message>
        <source>No answer since %1</source>
        <extracomment>A separate line about a test run or recording; %1 is a time, or a date and a time</extracomment>
        <translation>Sem resposta desde %1</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <extracomment>A separate line about a test run or recording: the service has not answered since the program started</extracomment>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>%1 (not heard from since %2)</source>
        <extracomment>The last known but old state of a test run or recording; %1 is a state, such as &quot;Recording&quot;, %2 a time, or a date and a time</extracomment>
        <translation>%1 (sem resposta desde %2)</translation>
    </message>
    <message>
        <source>%1 (no answer yet)</source>
        <extracomment>The last known state of a test run or recording from before the program started; %1 is a state, such as &quot;Recording&quot;</extracomment>
        <translation>%1 (ainda sem resposta)</translation>
    </message>
    <message>
        <source>The last read failed. %1</source>
        <extracomment>Below the last known state of a test run; %1 is a sentence with the reason</extracomment>
        <translation>A última leitura falhou. %1</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartDialog</name>
    <message>
        <source>Start cloud recording</source>
        <extracomment>Title of a window
----------
Button: starts the recording</extracomment>
        <translation>Iniciar gravação na nuvem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>For screen readers: the list of steps at the side of a window</extracomment>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: to the previous step</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Button: to the next step</extracomment>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Close without starting?</source>
        <extracomment>Question when the window that starts a cloud recording is closed</extracomment>
        <translation>Fechar sem iniciar?</translation>
    </message>
    <message>
        <source>Nothing has been started. What you entered will be lost.</source>
        <extracomment>What closing the window that starts a cloud recording means</extracomment>
        <translation>Nada foi iniciado. O que você preencheu será perdido.</translation>
    </message>
    <message>
        <source>Close without starting</source>
        <extracomment>Button: closes the window that starts a cloud recording</extracomment>
        <translation>Fechar sem iniciar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>Button</extracomment>
        <translation>Continuar editando</translation>
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
        <translation>Quando for parada ou após %1.</translation>
    </message>
    <message>
        <source>When it is stopped, when the channel has been empty for %1, or after %2, when Tallylight stops it.</source>
        <extracomment>What ends a recording; %1 and %2 are durations</extracomment>
        <translation>Quando for parada, quando o canal ficar vazio por %1 ou após %2, quando o Tallylight a parar.</translation>
    </message>
    <message>
        <source>When it is stopped, or when the channel has been empty for %1.</source>
        <extracomment>What ends a recording; %1 is a duration</extracomment>
        <translation>Quando for parada ou quando o canal ficar vazio por %1.</translation>
    </message>
    <message>
        <source>Audio only</source>
        <extracomment>In place of the size of a video</extracomment>
        <translation>Somente áudio</translation>
    </message>
    <message>
        <source>As each user sends it</source>
        <extracomment>In place of the size of a video: each user&apos;s video is recorded as it is sent</extracomment>
        <translation>Como cada usuário envia</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln fps</source>
        <extracomment>A video; %1 is its width and height, %Ln the number of frames per second</extracomment>
        <translation>
            <numerusform>%1, %Ln quadro por segundo</numerusform>
            <numerusform>%1, %Ln quadros por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 At most about %2.</source>
        <extracomment>What a recording costs; %1 is the sentence &quot;About … an hour.&quot;, %2 an amount of money</extracomment>
        <translation>%1 No máximo, cerca de %2.</translation>
    </message>
    <message>
        <source>Ends:</source>
        <extracomment>Field: what ends the recording</extracomment>
        <translation>Término:</translation>
    </message>
    <message>
        <source>Costs:</source>
        <extracomment>Field: what the recording costs</extracomment>
        <translation>Custo:</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartTexts</name>
    <message>
        <source>Connection:</source>
        <extracomment>Field: name of the connection</extracomment>
        <translation>Conexão:</translation>
    </message>
    <message>
        <source>What to record:</source>
        <extracomment>Field: a channel mixed, a channel stream by stream, or a web page</extracomment>
        <translation>O que gravar:</translation>
    </message>
    <message>
        <source>App ID:</source>
        <extracomment>Field; &quot;App ID&quot; is not translated</extracomment>
        <translation>App ID:</translation>
    </message>
    <message>
        <source>Channel name:</source>
        <extracomment>Field</extracomment>
        <translation>Nome do canal:</translation>
    </message>
    <message>
        <source>Recording name:</source>
        <extracomment>Field: name of the recording of a web page</extracomment>
        <translation>Nome da gravação:</translation>
    </message>
    <message>
        <source>Page address:</source>
        <extracomment>Field: web address of the page that is recorded</extracomment>
        <translation>Endereço da página:</translation>
    </message>
    <message>
        <source>Recorder UID:</source>
        <extracomment>Field: number under which the recorder joins the channel; &quot;UID&quot; is not translated</extracomment>
        <translation>UID do gravador:</translation>
    </message>
    <message>
        <source>Channel token (optional):</source>
        <extracomment>Field: token of a channel that asks for one</extracomment>
        <translation>Token do canal (opcional):</translation>
    </message>
    <message>
        <source>Storage:</source>
        <extracomment>Field: the place in a cloud storage that the files go to</extracomment>
        <translation>Armazenamento:</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>Field: the user&apos;s own name for a cloud storage</extracomment>
        <translation>Nome:</translation>
    </message>
    <message>
        <source>Third-party cloud storage:</source>
        <extracomment>Field: which company&apos;s storage the files go to</extracomment>
        <translation>Armazenamento em nuvem de terceiros:</translation>
    </message>
    <message>
        <source>Region:</source>
        <extracomment>Field: region of a cloud storage</extracomment>
        <translation>Região:</translation>
    </message>
    <message>
        <source>Storage host:</source>
        <extracomment>Field: host name of a cloud storage</extracomment>
        <translation>Host do armazenamento:</translation>
    </message>
    <message>
        <source>Bucket:</source>
        <extracomment>Field: a place in a cloud storage</extracomment>
        <translation>Bucket:</translation>
    </message>
    <message>
        <source>Access key:</source>
        <extracomment>Field: key of a cloud storage</extracomment>
        <translation>Chave de acesso:</translation>
    </message>
    <message>
        <source>Secret key:</source>
        <extracomment>Field: key of a cloud storage</extracomment>
        <translation>Chave secreta:</translation>
    </message>
    <message>
        <source>Folder (optional):</source>
        <extracomment>Field: folder in a cloud storage, such as qa/smoke</extracomment>
        <translation>Pasta (opcional):</translation>
    </message>
    <message>
        <source>Server-side encryption:</source>
        <extracomment>Field: how the storage encrypts the files</extracomment>
        <translation>Criptografia no armazenamento:</translation>
    </message>
    <message>
        <source>File tag (optional):</source>
        <extracomment>Field: a tag of the form key=value that the storage attaches to the files</extracomment>
        <translation>Tag dos arquivos (opcional):</translation>
    </message>
    <message>
        <source>Session token:</source>
        <extracomment>Field: token that belongs to storage keys which are valid for only a few hours</extracomment>
        <translation>Token de sessão:</translation>
    </message>
    <message>
        <source>Temporary keys valid until:</source>
        <extracomment>Field: a date and time</extracomment>
        <translation>Chaves temporárias válidas até:</translation>
    </message>
    <message>
        <source>Ends when the channel is empty for:</source>
        <extracomment>Field: the recording ends automatically when the channel has been empty for this long</extracomment>
        <translation>Termina quando o canal fica vazio por:</translation>
    </message>
    <message>
        <source>Ends by itself after:</source>
        <extracomment>Field: longest time that a web page is recorded</extracomment>
        <translation>Termina sozinha após:</translation>
    </message>
    <message>
        <source>Can be controlled for:</source>
        <extracomment>Field: how long the service accepts requests for the recording, such as a stop</extracomment>
        <translation>Pode ser parada daqui durante:</translation>
    </message>
    <message>
        <source>Channel token valid until:</source>
        <extracomment>Field: a date and time</extracomment>
        <translation>Token do canal válido até:</translation>
    </message>
    <message>
        <source>Automatic stop:</source>
        <extracomment>Field: this program stops the recording after some hours</extracomment>
        <translation>Parada automática:</translation>
    </message>
    <message>
        <source>Channel type:</source>
        <extracomment>Field: how the channel is used, as a call or as a live broadcast</extracomment>
        <translation>Tipo de canal:</translation>
    </message>
    <message>
        <source>Record:</source>
        <extracomment>Field: audio, video or both</extracomment>
        <translation>Gravar:</translation>
    </message>
    <message>
        <source>Video stream:</source>
        <extracomment>Field: the high- or low-resolution video that users send</extracomment>
        <translation>Fluxo de vídeo:</translation>
    </message>
    <message>
        <source>Audio of:</source>
        <extracomment>Field: the users whose audio is recorded</extracomment>
        <translation>Áudio de:</translation>
    </message>
    <message>
        <source>Video of:</source>
        <extracomment>Field: the users whose video is recorded</extracomment>
        <translation>Vídeo de:</translation>
    </message>
    <message>
        <source>Users recorded at once:</source>
        <extracomment>Field: how many users are recorded at once</extracomment>
        <translation>Usuários gravados ao mesmo tempo:</translation>
    </message>
    <message>
        <source>Resolution:</source>
        <extracomment>Field: size of the video</extracomment>
        <translation>Resolução:</translation>
    </message>
    <message>
        <source>Frame rate:</source>
        <extracomment>Field: frames per second</extracomment>
        <translation>Taxa de quadros:</translation>
    </message>
    <message>
        <source>Bit rate:</source>
        <extracomment>Field: how much data the video uses</extracomment>
        <translation>Taxa de bits:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <extracomment>Field: size of the browser&apos;s window</extracomment>
        <translation>Tamanho da página:</translation>
    </message>
    <message>
        <source>The page:</source>
        <extracomment>Field: how the page is displayed</extracomment>
        <translation>Página:</translation>
    </message>
    <message>
        <source>Sound:</source>
        <extracomment>Field: quality of the sound</extracomment>
        <translation>Som:</translation>
    </message>
    <message>
        <source>Layout:</source>
        <extracomment>Field: how the users are arranged in the video</extracomment>
        <translation>Layout:</translation>
    </message>
    <message>
        <source>UID shown large:</source>
        <extracomment>Field: the user who is shown large; &quot;UID&quot; is not translated</extracomment>
        <translation>UID em destaque:</translation>
    </message>
    <message>
        <source>Per-user files:</source>
        <extracomment>Field: what the files contain</extracomment>
        <translation>Arquivos de cada usuário:</translation>
    </message>
    <message>
        <source>Screenshots:</source>
        <extracomment>Field: screenshots taken during the recording</extracomment>
        <translation>Capturas de tela:</translation>
    </message>
    <message>
        <source>Screenshot every:</source>
        <extracomment>Field: time between two screenshots</extracomment>
        <translation>Uma captura de tela a cada:</translation>
    </message>
    <message>
        <source>Files:</source>
        <extracomment>Field: file types</extracomment>
        <translation>Arquivos:</translation>
    </message>
    <message>
        <source>New MP4 file every:</source>
        <extracomment>Field: after how long a new MP4 file begins</extracomment>
        <translation>Um novo arquivo MP4 a cada:</translation>
    </message>
    <message>
        <source>Page load timeout:</source>
        <extracomment>Field: longest time that the page may take to say that it is ready</extracomment>
        <translation>Tempo limite de carregamento da página:</translation>
    </message>
    <message>
        <source>RTMP address (optional):</source>
        <extracomment>Field: address to which the video is also broadcast</extracomment>
        <translation>Endereço RTMP (opcional):</translation>
    </message>
    <message>
        <source>Channel encryption:</source>
        <extracomment>Field: how the channel is encrypted</extracomment>
        <translation>Criptografia do canal:</translation>
    </message>
    <message>
        <source>Encryption key:</source>
        <extracomment>Field: key of an encrypted channel</extracomment>
        <translation>Chave de criptografia:</translation>
    </message>
    <message>
        <source>Encryption salt:</source>
        <extracomment>Field: second key of an encrypted channel; the technical term is &quot;salt&quot;</extracomment>
        <translation>Salt da criptografia:</translation>
    </message>
    <message>
        <source>Recorder area:</source>
        <extracomment>Field: part of the world in which the recorder runs</extracomment>
        <translation>Área do gravador:</translation>
    </message>
    <message>
        <source>Choose the connection that the recording is billed to.</source>
        <extracomment>Under a field</extracomment>
        <translation>Escolha a conexão na qual a gravação será cobrada.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>Insira o App ID do projeto.</translation>
    </message>
    <message>
        <source>This contains a character that is not allowed in an ID, such as a slash. Copy only the ID.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>Isto contém um caractere não permitido em um ID, como uma barra. Copie somente o ID.</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira o nome do canal.</translation>
    </message>
    <message>
        <source>Use up to 64 characters: letters A–Z, digits, spaces and common punctuation.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>Use até 64 caracteres: letras de A a Z, algarismos, espaços e pontuação comum.</translation>
    </message>
    <message>
        <source>Use 1 to 128 characters: letters A–Z, digits, spaces and common punctuation.</source>
        <extracomment>Under the field for the name of a recording of a web page</extracomment>
        <translation>Use de 1 a 128 caracteres: letras de A a Z, algarismos, espaços e pontuação comum.</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>O UID é um número inteiro de 1 a 4294967295.</translation>
    </message>
    <message>
        <source>This UID belongs to a user of the channel, and they would disconnect each other. Choose another one.</source>
        <extracomment>Under the field for the recorder&apos;s UID</extracomment>
        <translation>Um usuário do canal já tem este UID, e um derrubaria o outro do canal. Escolha outro UID.</translation>
    </message>
    <message>
        <source>These settings belong to another recording mode.</source>
        <extracomment>Under the choice of the recording mode</extracomment>
        <translation>Estas configurações pertencem a outro modo de gravação.</translation>
    </message>
    <message>
        <source>Enter 1 to 720 hours.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>Insira de 1 a 720 horas.</translation>
    </message>
    <message>
        <source>The request was changed while it was being prepared. Try again.</source>
        <extracomment>Under the choice of the recording mode</extracomment>
        <translation>A solicitação foi alterada enquanto era preparada. Tente novamente.</translation>
    </message>
    <message>
        <source>Choose where to store the files.</source>
        <extracomment>Under the choice of a cloud storage</extracomment>
        <translation>Escolha onde armazenar os arquivos.</translation>
    </message>
    <message>
        <source>Enter a name for this storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira um nome para este armazenamento.</translation>
    </message>
    <message>
        <source>Another storage already has this name.</source>
        <extracomment>Under the field for the name of a cloud storage</extracomment>
        <translation>Outro armazenamento já tem este nome.</translation>
    </message>
    <message>
        <source>The service cannot store files there.</source>
        <extracomment>Under the choice of a cloud storage&apos;s company</extracomment>
        <translation>O serviço não pode armazenar arquivos lá.</translation>
    </message>
    <message>
        <source>The service no longer lists this storage. It may not be accepted.</source>
        <extracomment>Under the choice of a cloud storage&apos;s company</extracomment>
        <translation>O serviço não lista mais este armazenamento. Ele pode não ser aceito.</translation>
    </message>
    <message>
        <source>Choose a region of this storage.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>Escolha uma região deste armazenamento.</translation>
    </message>
    <message>
        <source>The service no longer lists this region. It may not be accepted.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>O serviço não lista mais esta região. Ela pode não ser aceita.</translation>
    </message>
    <message>
        <source>Enter the bucket name.</source>
        <extracomment>Under an empty field; a bucket is a place in a cloud storage</extracomment>
        <translation>Insira o nome do bucket.</translation>
    </message>
    <message>
        <source>Enter the access key of the storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira a chave de acesso do armazenamento.</translation>
    </message>
    <message>
        <source>Enter the secret key of the storage.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira a chave secreta do armazenamento.</translation>
    </message>
    <message>
        <source>Use only letters A–Z and digits, with a slash between folders, up to 128 characters in total.</source>
        <extracomment>Under the field for a folder in a cloud storage</extracomment>
        <translation>Use somente letras de A a Z e algarismos, com uma barra entre as pastas, e no máximo 128 caracteres no total.</translation>
    </message>
    <message>
        <source>Temporary keys work with Amazon S3, Alibaba Cloud and Tencent Cloud only.</source>
        <extracomment>Under the field for the token of temporary storage keys</extracomment>
        <translation>As chaves temporárias funcionam somente com Amazon S3, Alibaba Cloud e Tencent Cloud.</translation>
    </message>
    <message>
        <source>The keys must be valid for at least four more hours.</source>
        <extracomment>Under the field for the end of temporary storage keys</extracomment>
        <translation>As chaves precisam ser válidas por pelo menos mais quatro horas.</translation>
    </message>
    <message>
        <source>Enter 1 to 32 UIDs, separated by spaces or commas.</source>
        <extracomment>Under a list of UIDs</extracomment>
        <translation>Insira de 1 a 32 UIDs, separados por espaços ou vírgulas.</translation>
    </message>
    <message>
        <source>Users are chosen for only one of audio and video. Nothing of the other would be recorded. Choose users here too.</source>
        <extracomment>Under the choice of whose audio or video is recorded</extracomment>
        <translation>Há usuários escolhidos somente para o áudio ou somente para o vídeo. Nada do outro seria gravado. Escolha usuários aqui também.</translation>
    </message>
    <message>
        <source>Choose how many users are recorded at once.</source>
        <extracomment>Under the choice of how many users are recorded at once</extracomment>
        <translation>Escolha quantos usuários são gravados ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Original audio can be kept only when audio alone is recorded.</source>
        <extracomment>Under the choice of what each user&apos;s files contain</extracomment>
        <translation>O áudio original só pode ser mantido quando somente o áudio é gravado.</translation>
    </message>
    <message>
        <source>Screenshots are taken only when each user is recorded separately.</source>
        <extracomment>Under the choice of screenshots</extracomment>
        <translation>As capturas de tela só são feitas quando cada usuário é gravado separadamente.</translation>
    </message>
    <message>
        <source>Screenshots need video. Record it, and choose whose.</source>
        <extracomment>Under the choice of screenshots</extracomment>
        <translation>As capturas de tela precisam de vídeo: grave o vídeo e escolha de quem.</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 1 hour.</source>
        <extracomment>Under the field for the time between two screenshots</extracomment>
        <translation>Insira de 5 segundos a 1 hora.</translation>
    </message>
    <message>
        <source>With these settings, only screenshots may be saved.</source>
        <extracomment>Under the choice of files</extracomment>
        <translation>Com estas configurações, é possível que somente as capturas de tela sejam salvas.</translation>
    </message>
    <message>
        <source>MP4 files are written only along with HLS files, and not when each user is recorded separately.</source>
        <extracomment>Under the choice of files</extracomment>
        <translation>Os arquivos MP4 só são gravados junto com arquivos HLS, e não quando cada usuário é gravado separadamente.</translation>
    </message>
    <message>
        <source>The video can have at most 1920 × 1080 pixels in total and 1920 pixels on each side.</source>
        <extracomment>Under the size of the video</extracomment>
        <translation>O vídeo pode ter no máximo 1920 × 1080 pixels no total e 1920 pixels em cada lado.</translation>
    </message>
    <message>
        <source>Frame rates known to work: 1, 7, 10, 15 and 30 fps.</source>
        <extracomment>Under the field for the frame rate</extracomment>
        <translation>Taxas de quadros que comprovadamente funcionam: 1, 7, 10, 15 e 30 quadros por segundo.</translation>
    </message>
    <message>
        <source>Enter a bit rate of at most 6500 Kbps.</source>
        <extracomment>Under the field for the bit rate</extracomment>
        <translation>Insira uma taxa de bits de no máximo 6500 Kbps.</translation>
    </message>
    <message>
        <source>This layout cannot be sent. Choose another.</source>
        <extracomment>Under the choice of the layout</extracomment>
        <translation>Este layout não pode ser enviado. Escolha outro.</translation>
    </message>
    <message>
        <source>A user can be shown large only in the vertical layout.</source>
        <extracomment>Under the field for the UID that is shown large</extracomment>
        <translation>Um usuário só pode aparecer em destaque no layout vertical.</translation>
    </message>
    <message>
        <source>Choose one of the listed encryption modes.</source>
        <extracomment>Under the choice of an encryption</extracomment>
        <translation>Escolha um dos tipos de criptografia da lista.</translation>
    </message>
    <message>
        <source>Enter the key that the users of the channel use.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira a chave que os usuários do canal usam.</translation>
    </message>
    <message>
        <source>The salt is 44 characters long: Base64 of 32 bytes.</source>
        <extracomment>Under the field for the salt of an encryption</extracomment>
        <translation>O salt tem 44 caracteres: Base64 de 32 bytes.</translation>
    </message>
    <message>
        <source>Enter the address of the page.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira o endereço da página.</translation>
    </message>
    <message>
        <source>Enter a web address that starts with https:// or http://.</source>
        <extracomment>Under the field for the address of a web page</extracomment>
        <translation>Insira um endereço da web que comece com https:// ou http://.</translation>
    </message>
    <message>
        <source>Each side can have 240 to 1920 pixels, and the page at most 1920 × 1080 pixels in total.</source>
        <extracomment>Under the size of a web page</extracomment>
        <translation>Cada lado pode ter de 240 a 1920 pixels, e a página, no máximo 1920 × 1080 pixels no total.</translation>
    </message>
    <message>
        <source>A page can be recorded for 1 to 720 hours.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>Uma página pode ser gravada por 1 a 720 horas.</translation>
    </message>
    <message>
        <source>It would continue after it can no longer be stopped from here.</source>
        <extracomment>Under a field for hours</extracomment>
        <translation>Ela continuaria depois de não poder mais ser parada daqui.</translation>
    </message>
    <message>
        <source>The service does not accept this number.</source>
        <extracomment>Under a field for a number</extracomment>
        <translation>O serviço não aceita este número.</translation>
    </message>
    <message>
        <source>Enter a single address that starts with rtmp:// or rtmps://.</source>
        <extracomment>Under the field for an RTMP address</extracomment>
        <translation>Insira um único endereço que comece com rtmp:// ou rtmps://.</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 30 days.</source>
        <extracomment>Under the field for the idle time</extracomment>
        <translation>Insira um tempo de 5 segundos a 30 dias.</translation>
    </message>
    <message>
        <source>The token expires before the planned end of the recording, and the recording ends with it.</source>
        <extracomment>Under the field for the end of a channel token</extracomment>
        <translation>O token expira antes do término previsto da gravação, e a gravação termina com ele.</translation>
    </message>
    <message>
        <source>Background color:</source>
        <extracomment>Field: a color</extracomment>
        <translation>Cor de fundo:</translation>
    </message>
    <message>
        <source>Enter a color as # and six hexadecimal digits, such as #101820.</source>
        <extracomment>Under the field for a color</extracomment>
        <translation>Insira uma cor como # e seis dígitos hexadecimais, por exemplo, #101820.</translation>
    </message>
    <message>
        <source>Agora&apos;s name for the mode:</source>
        <extracomment>Field: the word for the recording mode in the requests to the service</extracomment>
        <translation>Nome do modo na Agora:</translation>
    </message>
    <message>
        <source>Enter only the host name of the storage, such as s3.example.com.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Informe apenas o nome do host do armazenamento, como s3.example.com.</translation>
    </message>
    <message>
        <source>Only video is recorded, so this choice has no effect.</source>
        <extracomment>Under the choice of whose audio is recorded</extracomment>
        <translation>Só o vídeo é gravado, portanto esta escolha não tem efeito.</translation>
    </message>
    <message>
        <source>Only audio is recorded, so this choice has no effect.</source>
        <extracomment>Under the choice of whose video is recorded</extracomment>
        <translation>Só o áudio é gravado, portanto esta escolha não tem efeito.</translation>
    </message>
    <message>
        <source>No UID is listed. The service accepts this, but does not say who is recorded then.</source>
        <extracomment>Under an empty list of UIDs</extracomment>
        <translation>Nenhum UID está na lista. O serviço aceita isso, mas não diz quem é gravado nesse caso.</translation>
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
        <translation>Compatível com S3</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StartWindow</name>
    <message>
        <source>Quit</source>
        <extracomment>Button: the program quits; it has not started yet</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <extracomment>Button: the program starts although another one may use the same data folder</extracomment>
        <translation>Iniciar mesmo assim</translation>
    </message>
    <message>
        <source>Computer:</source>
        <extracomment>The name of the computer on which the other Tallylight runs or ran</extracomment>
        <translation>Computador:</translation>
    </message>
    <message>
        <source>Process:</source>
        <extracomment>The number of the other Tallylight&apos;s process</extracomment>
        <translation>Processo:</translation>
    </message>
    <message>
        <source>Since:</source>
        <extracomment>Since when the other Tallylight has been using the data folder; a date and a time follow</extracomment>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <extracomment>The data folder that both use; a path follows</extracomment>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>Tallylight does not understand how it was started.</source>
        <extracomment>Heading of a window in place of the program&apos;s: its command line is wrong</extracomment>
        <translation>O Tallylight não entendeu como foi iniciado.</translation>
    </message>
    <message>
        <source>Tallylight does not speak the language %1.</source>
        <extracomment>Heading of a window in place of the program&apos;s; %1 is what was given as --lang</extracomment>
        <translation>O Tallylight não está disponível no idioma %1.</translation>
    </message>
    <message>
        <source>The demo has no place for its files.</source>
        <extracomment>Heading of a window in place of the demo&apos;s</extracomment>
        <translation>Não há lugar para os arquivos da demonstração.</translation>
    </message>
    <message>
        <source>Tallylight may still be running on another computer.</source>
        <extracomment>Heading of a window in place of the program&apos;s</extracomment>
        <translation>O Tallylight talvez ainda esteja em execução em outro computador.</translation>
    </message>
    <message>
        <source>Tallylight is already running, but does not respond.</source>
        <extracomment>Heading of a window in place of the program&apos;s</extracomment>
        <translation>O Tallylight já está em execução, mas não responde.</translation>
    </message>
    <message>
        <source>%1
To see all arguments, run %2 in a terminal.</source>
        <extracomment>%1 is what is wrong, in English, such as: Unknown option &apos;x&apos;. Do not translate tallylight --help</extracomment>
        <translation>%1
Para ver todos os argumentos, execute %2 em um terminal.</translation>
    </message>
    <message>
        <source>After %1, enter %2, %3, %4, %5 or %6. Without it, the language of your system is used.</source>
        <extracomment>%1 is --lang, %2 to %6 are the codes of the five languages</extracomment>
        <translation>Depois de %1, informe %2, %3, %4, %5 ou %6. Sem isso, é usado o idioma do sistema.</translation>
    </message>
    <message>
        <source>A temporary folder could not be created in %1. Check the free space and the permissions there.</source>
        <extracomment>%1 is the path of the folder for temporary files</extracomment>
        <translation>Não foi possível criar uma pasta temporária em %1. Verifique o espaço livre e as permissões ali.</translation>
    </message>
    <message>
        <source>The data folder is in use by another computer. If Tallylight no longer runs there, for example because the folder was restored from a backup or the computer was renamed, start it here. If both run at the same time, neither knows what the other stops and starts.</source>
        <translation>A pasta de dados está em uso por outro computador. Se o Tallylight não está mais em execução lá, por exemplo porque a pasta foi restaurada de um backup ou o computador foi renomeado, inicie-o aqui. Se os dois estiverem em execução ao mesmo tempo, nenhum saberá das paradas e dos inícios feitos pelo outro.</translation>
    </message>
    <message>
        <source>Wait a moment: when it responds, this window closes and the other one comes to the front. Or end its process and start Tallylight again. If both run at the same time, neither knows what the other stops and starts.</source>
        <translation>Aguarde um momento: quando ele responder, esta janela se fechará e a outra virá para a frente. Ou encerre o processo dele e inicie o Tallylight novamente. Se os dois estiverem em execução ao mesmo tempo, nenhum saberá das paradas e dos inícios feitos pelo outro.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way</source>
        <extracomment>Status bar: stops without an outcome yet</extracomment>
        <translation>
            <numerusform>%Ln parada em andamento</numerusform>
            <numerusform>%Ln paradas em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) waiting for credentials</source>
        <extracomment>Status bar: stops from an earlier run of the program that continue when the connection&apos;s token is available</extracomment>
        <translation>
            <numerusform>%Ln comando de parada aguardando credenciais</numerusform>
            <numerusform>%Ln comandos de parada aguardando credenciais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading the list: %Ln test run(s) so far</source>
        <extracomment>Status bar: &quot;Load from Wallarm&quot; is in progress; the number of test runs received so far</extracomment>
        <translation>
            <numerusform>Carregando a lista: %Ln execução de teste até agora</numerusform>
            <numerusform>Carregando a lista: %Ln execuções de teste até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) selected</source>
        <extracomment>Status bar: so many rows of the table of test runs are selected</extracomment>
        <translation>
            <numerusform>%Ln execução de teste selecionada</numerusform>
            <numerusform>%Ln execuções de teste selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) selected</source>
        <extracomment>Status bar: so many rows of the table of cloud recordings are selected</extracomment>
        <translation>
            <numerusform>%Ln gravação na nuvem selecionada</numerusform>
            <numerusform>%Ln gravações na nuvem selecionadas</numerusform>
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
        <translation>%1: algo requer sua atenção</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>For screen readers: a step of a dialog that is filled in; %1 is its title</extracomment>
        <translation>%1: etapa concluída</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopAllDialog</name>
    <message>
        <source>Test run “%1” · %2 · %3 · %4</source>
        <extracomment>One test run in the list of what is stopped: %1 its name, %2 its ID, %3 the connection it belongs to, %4 what its lamp says, such as &quot;Recording&quot;</extracomment>
        <translation>Execução de teste “%1” · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Cloud recording “%1” · UID %2 · %3 · %4</source>
        <extracomment>One cloud recording in the list of what is stopped: %1 its channel, %2 its UID, %3 the connection it belongs to, %4 its state</extracomment>
        <translation>Gravação na nuvem “%1” · UID %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>Below &quot;Not stopped by this&quot;: %1 names a recording and its state, %2 says why it cannot be stopped</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Stop all recordings</source>
        <extracomment>Title of a dialog that stops all recordings of one connection, or of all connections, and its button</extracomment>
        <translation>Parar todas as gravações</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln recording(s) in all connections?</source>
        <extracomment>Question before the recordings of all connections are stopped</extracomment>
        <translation>
            <numerusform>Parar %Ln gravação em todas as conexões?</numerusform>
            <numerusform>Parar %Ln gravações em todas as conexões?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln recording(s) in “%1”?</source>
        <extracomment>Question before all recordings of one connection are stopped; %1 is its name</extracomment>
        <translation>
            <numerusform>Parar %Ln gravação em “%1”?</numerusform>
            <numerusform>Parar %Ln gravações em “%1”?</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be stopped</source>
        <extracomment>For screen readers: the list of what is going to be stopped</extracomment>
        <translation>O que será parado</translation>
    </message>
    <message>
        <source>The list names what is recording, and what may be recording because its state is unknown or old, whoever started it.</source>
        <extracomment>Below the list of what is going to be stopped</extracomment>
        <translation>A lista mostra o que está sendo gravado e o que pode estar sendo gravado porque seu estado é desconhecido ou antigo, não importa quem o iniciou.</translation>
    </message>
    <message>
        <source>Testing of the recorded requests continues. Requests sent in the last seconds may be missing from the test records.</source>
        <extracomment>What the stop means for the test runs in the list</extracomment>
        <translation>O teste das solicitações gravadas continuará. As solicitações enviadas nos últimos segundos podem não constar nos registros de teste.</translation>
    </message>
    <message>
        <source>Cloud recordings stop without waiting for the upload of their files.</source>
        <extracomment>What the stop means for the cloud recordings in the list</extracomment>
        <translation>As gravações na nuvem param sem esperar o upload dos arquivos.</translation>
    </message>
    <message>
        <source>Not stopped by this:</source>
        <extracomment>Above a list of recordings that may continue, each with the reason</extracomment>
        <translation>Não serão paradas:</translation>
    </message>
    <message>
        <source>What is not stopped</source>
        <extracomment>For screen readers: the list of recordings that cannot be stopped now</extracomment>
        <translation>O que não será parado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StopCloudRecordingDialog</name>
    <message>
        <source>Channel %1, UID %2, %3, connection %4</source>
        <extracomment>A cloud recording that will be stopped; %1 channel, %2 UID, %3 recording mode, %4 name of the connection</extracomment>
        <translation>Canal %1, UID %2, %3, conexão %4</translation>
    </message>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Title of a question
----------
Button that confirms the question</extracomment>
        <translation>Parar gravação na nuvem</translation>
    </message>
    <message>
        <source>Stop the recording of “%1”?</source>
        <extracomment>Question; %1 is the name of a channel</extracomment>
        <translation>Parar a gravação de “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln cloud recording(s)?</source>
        <extracomment>Question</extracomment>
        <translation>
            <numerusform>Parar %Ln gravação na nuvem?</numerusform>
            <numerusform>Parar %Ln gravações na nuvem?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop without waiting for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>Parar &amp;sem aguardar o upload</translation>
    </message>
    <message>
        <source>Tallylight then checks until the stop is confirmed. The upload of the files is not reported.</source>
        <extracomment>What the asynchronous stop means</extracomment>
        <translation>Depois, o Tallylight verifica até que a parada seja confirmada. O upload dos arquivos não é informado.</translation>
    </message>
    <message>
        <source>Stop and &amp;wait for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>Parar e aguardar o &amp;upload</translation>
    </message>
    <message>
        <source>The service responds when all files are uploaded and reports the result. This can take a minute.</source>
        <extracomment>What the other way of stopping means</extracomment>
        <translation>O serviço responde quando o upload de todos os arquivos termina e informa o resultado. Isso pode levar um minuto.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
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
        <translation>Parar gravação</translation>
    </message>
    <message>
        <source>Stop the recording of “%1”?</source>
        <extracomment>Question before the recording of one test run is stopped; %1 is its name</extracomment>
        <translation>Parar a gravação de “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Stop recording for %Ln test run(s)?</source>
        <extracomment>Question before the recordings of many test runs are stopped</extracomment>
        <translation>
            <numerusform>Parar a gravação de %Ln execução de teste?</numerusform>
            <numerusform>Parar a gravação de %Ln execuções de teste?</numerusform>
        </translation>
    </message>
    <message>
        <source>Testing of the recorded requests continues. The test record can be reused afterward.</source>
        <extracomment>What stopping the recording means for the test run</extracomment>
        <translation>O teste das solicitações gravadas continuará. Depois, o registro de teste poderá ser reutilizado.</translation>
    </message>
    <message>
        <source>Requests sent in the last seconds may be missing from the test record.</source>
        <extracomment>Hint before a stop: the node uploads what it recorded with some delay</extracomment>
        <translation>As solicitações enviadas nos últimos segundos podem não constar no registro de teste.</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the list of what is going to be stopped</extracomment>
        <translation>Execuções de teste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>The last requests may still be arriving. The recording stops in %Ln s.</source>
        <extracomment>In the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>
            <numerusform>As últimas solicitações ainda podem estar a caminho. A gravação será parada em %Ln s.</numerusform>
            <numerusform>As últimas solicitações ainda podem estar a caminho. A gravação será parada em %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop now</source>
        <extracomment>Button of the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>Parar agora</translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln s, then stop</source>
        <extracomment>Button of the dialog that stops recordings: the node uploads the last requests with some delay</extracomment>
        <translation>
            <numerusform>Aguardar %Ln s e parar</numerusform>
            <numerusform>Aguardar %Ln s e parar</numerusform>
        </translation>
    </message>
    <message>
        <source>Don&apos;t wait next time</source>
        <extracomment>Check box of the dialog that stops recordings, while it waits for the last requests</extracomment>
        <translation>Não aguardar na próxima vez</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StorageFields</name>
    <message>
        <source>bucket default</source>
        <extracomment>Choice after &quot;Server-side encryption:&quot;; the others are names of techniques</extracomment>
        <translation>padrão do bucket</translation>
    </message>
    <message>
        <source>Saved. Type only to replace it</source>
        <extracomment>In an empty field for a key that is in the keychain already</extracomment>
        <translation>Armazenada; digite apenas para substituí-la</translation>
    </message>
    <message>
        <source>Write-only keys are enough. Wrong keys are noticed only after the start, when no files appear.</source>
        <extracomment>Below the fields for the keys of a cloud storage</extracomment>
        <translation>Chaves somente de gravação são suficientes. Chaves erradas só são percebidas depois do início, quando nenhum arquivo aparece.</translation>
    </message>
    <message>
        <source>Only for temporary keys</source>
        <extracomment>In an empty field: the token belongs to keys that are valid for only a few hours</extracomment>
        <translation>Somente para chaves temporárias</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StoragePage</name>
    <message>
        <source>Where to</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Another storage</source>
        <extracomment>In the list of storages: the fields below describe one that is not in the list</extracomment>
        <translation>Outro armazenamento</translation>
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
        <translation>Onde os arquivos devem ser armazenados?</translation>
    </message>
    <message>
        <source>Agora writes them to your own storage. Choose one close to your users. Distant storage slows uploads.</source>
        <extracomment>Below the question</extracomment>
        <translation>A Agora grava os arquivos no seu próprio armazenamento. Escolha um próximo dos usuários: um distante torna o upload lento.</translation>
    </message>
    <message>
        <source>Remember this storage (keys are saved in the keychain)</source>
        <extracomment>Check box: the storage will be in the list next time</extracomment>
        <translation>Lembrar este armazenamento (as chaves ficam no chaveiro)</translation>
    </message>
    <message>
        <source>Manage storages…</source>
        <extracomment>Button: opens the list of storages</extracomment>
        <translation>Gerenciar armazenamentos…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StorageTargetEditor</name>
    <message>
        <source>New storage</source>
        <extracomment>Title of a window</extracomment>
        <translation>Novo armazenamento</translation>
    </message>
    <message>
        <source>Edit storage</source>
        <extracomment>Title of a window</extracomment>
        <translation>Editar armazenamento</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StorageTargetsDialog</name>
    <message>
        <source>Remove the storage “%1”?</source>
        <extracomment>Question; %1 is the user&apos;s name for a storage</extracomment>
        <translation>Remover o armazenamento “%1”?</translation>
    </message>
    <message>
        <source>Its keys are deleted from the keychain. Running recordings keep writing there, and no files are touched.</source>
        <extracomment>Below that question</extracomment>
        <translation>As chaves dele são excluídas do chaveiro. As gravações em andamento continuam gravando lá, e nenhum arquivo é alterado.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button that confirms the question
----------
Button: removes the selected storage from the list</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Storages</source>
        <extracomment>Title of a window</extracomment>
        <translation>Armazenamentos</translation>
    </message>
    <message>
        <source>Where recordings can be stored. The keys are in this computer&apos;s keychain.</source>
        <extracomment>At the top of the window &quot;Storages&quot;</extracomment>
        <translation>Onde as gravações podem ser salvas. As chaves ficam no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Button: a new storage</extracomment>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <extracomment>Button: changes the selected storage</extracomment>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StoragesPage</name>
    <message>
        <source>Storages</source>
        <extracomment>Page of the preferences: where recordings can be stored</extracomment>
        <translation>Armazenamentos</translation>
    </message>
    <message>
        <source>No storage is saved yet. Saved storages can be chosen when a recording starts.</source>
        <extracomment>In place of the names of the saved storages</extracomment>
        <translation>Nenhum armazenamento foi salvo ainda. Os armazenamentos salvos podem ser escolhidos ao iniciar uma gravação.</translation>
    </message>
    <message>
        <source>Saved storages: %1</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Armazenamentos salvos: %1</translation>
    </message>
    <message>
        <source>&amp;Storages…</source>
        <extracomment>Button: opens the list of cloud storages</extracomment>
        <translation>&amp;Armazenamentos…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TableExport</name>
    <message>
        <source>Export</source>
        <extracomment>Title of the dialog that asks for a file</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>JSON for programs (*.json)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;</extracomment>
        <translation>JSON para programas (*.json)</translation>
    </message>
    <message>
        <source>Plain text for a ticket (*.txt)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;</extracomment>
        <translation>Texto simples para um chamado (*.txt)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <extracomment>An export could not be written; %1 is the operating system&apos;s reason</extracomment>
        <translation>Não foi possível salvar o arquivo: %1</translation>
    </message>
    <message>
        <source>Table for spreadsheets, separated by commas (*.csv)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;: a CSV file</extracomment>
        <translation>Tabela para planilhas, separada por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Table for spreadsheets, separated by semicolons (*.csv)</source>
        <extracomment>Kind of file in the dialog &quot;Export&quot;: a CSV file</extracomment>
        <translation>Tabela para planilhas, separada por ponto e vírgula (*.csv)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TableHeader</name>
    <message>
        <source>Sort ascending</source>
        <extracomment>Menu of the headings: the rows come in the order of this column, the smallest first</extracomment>
        <translation>Ordem crescente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <extracomment>Menu of the headings: the rows come in the order of this column, the greatest first</extracomment>
        <translation>Ordem decrescente</translation>
    </message>
    <message>
        <source>Clear sorting</source>
        <extracomment>Menu of the headings: the rows come in the order in which they were added</extracomment>
        <translation>Remover ordenação</translation>
    </message>
    <message>
        <source>Fit “%1”</source>
        <extracomment>Menu of the headings; %1 is the heading. Makes the column as wide as its content</extracomment>
        <translation>Ajustar “%1”</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <extracomment>Menu of the headings: makes all columns as wide as their content</extracomment>
        <translation>Ajustar todas as colunas</translation>
    </message>
    <message>
        <source>Wider</source>
        <extracomment>Menu of the headings: the column becomes wider</extracomment>
        <translation>Alargar</translation>
    </message>
    <message>
        <source>Narrower</source>
        <extracomment>Menu of the headings: the column becomes narrower</extracomment>
        <translation>Estreitar</translation>
    </message>
    <message>
        <source>Move left</source>
        <extracomment>Menu of the headings: swaps the column with the previous one in reading direction</extracomment>
        <translation>Mover em direção ao início</translation>
    </message>
    <message>
        <source>Move right</source>
        <extracomment>Menu of the headings: swaps the column with the next one in reading direction</extracomment>
        <translation>Mover em direção ao fim</translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <extracomment>Menu of the headings; %1 is the heading</extracomment>
        <translation>Ocultar “%1”</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <extracomment>Menu of the headings: restores the default columns and sorting</extracomment>
        <translation>Redefinir colunas</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamDialog</name>
    <message>
        <source>Testing the team&apos;s server…</source>
        <extracomment>In the dialog &quot;Join a team&quot;, during the test</extracomment>
        <translation>Testando o servidor da equipe…</translation>
    </message>
    <message>
        <source>The server was reached, but it does not share the account that this connection has joined. Leave the team first, then join the other one.</source>
        <extracomment>The test of a server reached another team than the one that was joined</extracomment>
        <translation>O servidor respondeu, mas não compartilha a conta em que esta conexão entrou. Saia primeiro da equipe e depois entre na outra.</translation>
    </message>
    <message>
        <source>The team was not joined. %1</source>
        <extracomment>A team could not be joined; %1 is a sentence that says why</extracomment>
        <translation>Não foi possível entrar na equipe. %1</translation>
    </message>
    <message>
        <source>Leave team</source>
        <extracomment>Title of a question
----------
Button of the question whether to leave a team</extracomment>
        <translation>Sair da equipe</translation>
    </message>
    <message>
        <source>Leave the team with “%1”?</source>
        <extracomment>Question; %1 is the name of a connection</extracomment>
        <translation>Sair da equipe com “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of this program have not been told yet, and will not be.</source>
        <extracomment>Added to the question whether to leave a team; steps are what this program did, such as a stop</extracomment>
        <translation>
            <numerusform>%Ln etapa deste programa ainda não foi informada e não será.</numerusform>
            <numerusform>%Ln etapas deste programa ainda não foram informadas e não serão.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recordings continue, and all of them stay in your list, also your colleagues&apos;. Automatic stops that colleagues have set no longer work in this program. What this program told the team stays there. From then on neither hears from the other, and stops are sent without asking the team. The password is deleted from the system keychain.</source>
        <extracomment>Added to the question whether to leave a team</extracomment>
        <translation>As gravações continuam, e todas permanecem na sua lista, também as dos colegas. As paradas automáticas que colegas definiram deixam de valer neste programa. O que este programa informou à equipe permanece lá. A partir daí, um não sabe mais do outro, e as paradas são enviadas sem consultar a equipe. A senha é excluída do chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The team was left, but its password may still be in the system keychain. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Você saiu da equipe, mas a senha talvez ainda esteja no chaveiro do sistema. %1</translation>
    </message>
    <message>
        <source>The team was not left. %1</source>
        <translation>Não foi possível sair da equipe. %1</translation>
    </message>
    <message>
        <source>Test the connection first.</source>
        <extracomment>Why the button &quot;Join&quot; is disabled</extracomment>
        <translation>Teste a conexão primeiro.</translation>
    </message>
    <message>
        <source>Team</source>
        <extracomment>Titles of a dialog: joins a connection to a team, or changes how the team is reached</extracomment>
        <translation>Equipe</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Entrar em uma equipe</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>Button: tries the team&apos;s server</extracomment>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Buttons: join the team, or save how it is reached</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>SQL file…</source>
        <extracomment>Button: shows the file with which an administrator makes the team&apos;s database</extracomment>
        <translation>Arquivo SQL…</translation>
    </message>
    <message>
        <source>Leave team…</source>
        <extracomment>Button</extracomment>
        <translation>Sair da equipe…</translation>
    </message>
    <message>
        <source>Colleagues who join the same account see and stop each other&apos;s recordings. Only IDs, states and names are shared, never a token, key or password of “%1”.</source>
        <extracomment>In the dialog &quot;Join a team&quot;; %1 is the name of a connection</extracomment>
        <translation>Colegas que entram na mesma conta veem e param as gravações uns dos outros. Somente IDs, estados e nomes são compartilhados, nunca um token, uma chave ou uma senha de “%1”.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamForm</name>
    <message>
        <source>Server:</source>
        <extracomment>Field: the name or IP address of the server with a team&apos;s database</extracomment>
        <translation>Servidor:</translation>
    </message>
    <message>
        <source>Port:</source>
        <extracomment>Field: the network port of a server</extracomment>
        <translation>Porta:</translation>
    </message>
    <message>
        <source>Database:</source>
        <extracomment>Field: the name of a database</extracomment>
        <translation>Banco de dados:</translation>
    </message>
    <message>
        <source>Login:</source>
        <extracomment>Field: the name with which a person logs in to a database</extracomment>
        <translation>Login:</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>Field</extracomment>
        <translation>Senha:</translation>
    </message>
    <message>
        <source>Certificate file (PEM):</source>
        <extracomment>Field: a file with the certificate of the authority that vouches for the team&apos;s server</extracomment>
        <translation>Arquivo de certificado (PEM):</translation>
    </message>
    <message>
        <source>Account:</source>
        <extracomment>Field: which account of a service, of those that a team shares</extracomment>
        <translation>Conta:</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>Opens a dialog to choose a file</extracomment>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <extracomment>For screen readers: the button below the field for the certificate file</extracomment>
        <translation>Escolher o arquivo de certificado</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <extracomment>In the empty field for a password that is already stored</extracomment>
        <translation>Deixe vazio para manter o valor armazenado</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamSqlDialog</name>
    <message>
        <source>Saved as %1.</source>
        <extracomment>The SQL file for a team&apos;s database was saved; %1 is the file</extracomment>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>SQL file for the team&apos;s database</source>
        <extracomment>Title of a dialog: the file with which an administrator makes a team&apos;s database; SQL is not translated</extracomment>
        <translation>Arquivo SQL do banco de dados da equipe</translation>
    </message>
    <message>
        <source>The administrator of a PostgreSQL server runs this file once in a new database, with psql. The lines at its beginning say how. Tallylight itself never changes the database&apos;s tables.</source>
        <extracomment>Above the text of the SQL file</extracomment>
        <translation>O administrador de um servidor PostgreSQL executa este arquivo uma única vez em um banco de dados novo, com o psql. As primeiras linhas dizem como. O próprio Tallylight nunca altera as tabelas do banco de dados.</translation>
    </message>
    <message>
        <source>Content of the SQL file</source>
        <extracomment>For screen readers: the text of a file</extracomment>
        <translation>Conteúdo do arquivo SQL</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>Button: saves the SQL file</extracomment>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button</extracomment>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TeamTexts</name>
    <message>
        <source>Team: not connected</source>
        <extracomment>Status bar and list of connections: the team&apos;s database</extracomment>
        <translation>Equipe: sem conexão</translation>
    </message>
    <message>
        <source>Team: connected</source>
        <extracomment>Status bar and list of connections: the team&apos;s database</extracomment>
        <translation>Equipe: conectada</translation>
    </message>
    <message>
        <source>Team: only reading</source>
        <extracomment>Status bar and list of connections: the team&apos;s database is for newer programs</extracomment>
        <translation>Equipe: somente leitura</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln step(s) not told yet</source>
        <extracomment>%1 is &quot;Team: not connected&quot; or the like; steps are what this program did, such as a stop. The team will be told of them</extracomment>
        <translation>
            <numerusform>%1; %Ln etapa ainda não informada</numerusform>
            <numerusform>%1; %Ln etapas ainda não informadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then everything works as without a team, and the team is told later.</source>
        <extracomment>Added to why the team is not connected: what this means</extracomment>
        <translation>Até lá tudo funciona como sem equipe, e a equipe é informada depois.</translation>
    </message>
    <message>
        <source>Connecting to the team on %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Conectando à equipe em %1…</translation>
    </message>
    <message>
        <source>Connected to the team on %1 as %2.</source>
        <extracomment>%1 is the name of a server, %2 a log-in name</extracomment>
        <translation>Conectado à equipe em %1 como %2.</translation>
    </message>
    <message>
        <source>The last step could not be told. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>A última etapa não pôde ser informada. %1</translation>
    </message>
    <message>
        <source>Until then you see what your colleagues do, but they do not see what you do, and stops are sent without asking the team.</source>
        <extracomment>Added to: the team&apos;s database is for a newer version</extracomment>
        <translation>Até lá você vê o que seus colegas fazem, mas eles não veem o que você faz, e as paradas são enviadas sem consultar a equipe.</translation>
    </message>
    <message numerus="yes">
        <source>The team&apos;s database refused %Ln step(s), which only this computer knows.</source>
        <extracomment>Steps are what this program did, such as a stop</extracomment>
        <translation>
            <numerusform>O banco de dados da equipe recusou %Ln etapa, que só este computador conhece.</numerusform>
            <numerusform>O banco de dados da equipe recusou %Ln etapas, que só este computador conhece.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the team&apos;s server was not found. Check it, and the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>O nome do servidor da equipe não foi encontrado. Verifique o nome e a rede ou a VPN.</translation>
    </message>
    <message>
        <source>No database answers on the team&apos;s server at this port. Check the server and the port, or ask its administrator whether PostgreSQL is running.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Nenhum banco de dados responde nesta porta do servidor da equipe. Verifique o servidor e a porta ou pergunte ao administrador se o PostgreSQL está em execução.</translation>
    </message>
    <message>
        <source>The team&apos;s server could not be reached. Check the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Não foi possível acessar o servidor da equipe. Verifique a rede ou a VPN.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not answer in time. Check its name, the port, and the network or VPN.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>O servidor da equipe não respondeu a tempo. Verifique o nome, a porta e a rede ou a VPN.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server is for another name. Enter the name in the certificate; if it is right, another server may have answered.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>O certificado do servidor da equipe é de outro nome. Insira o nome que está no certificado; se ele estiver certo, outro servidor pode ter respondido.</translation>
    </message>
    <message>
        <source>The team&apos;s server offers no secure connection, and Tallylight uses no other. Its administrator has to turn on TLS.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>O servidor da equipe não oferece conexão segura, e o Tallylight não usa outra. O administrador precisa ativar o TLS.</translation>
    </message>
    <message>
        <source>The certificate of the team&apos;s server was not issued by the authority in the certificate file. Choose the file that the server&apos;s administrator gives you.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>O certificado do servidor da equipe não foi emitido pela autoridade que está no arquivo de certificado. Escolha o arquivo que o administrador do servidor lhe der.</translation>
    </message>
    <message>
        <source>The team&apos;s server did not accept this login and password. Check both. If they are right, ask its administrator for a new password.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>O servidor da equipe não aceitou este login e esta senha. Verifique os dois. Se estiverem certos, peça uma nova senha ao administrador.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not let this login use the database. Ask its administrator to give it the role “tallylight”.</source>
        <extracomment>A team&apos;s database; “tallylight” is a role of the database</extracomment>
        <translation>O servidor da equipe não permite que este login use o banco de dados. Peça ao administrador que dê a ele a função “tallylight”.</translation>
    </message>
    <message>
        <source>There is no such database on the team&apos;s server. Check its name.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Não existe esse banco de dados no servidor da equipe. Verifique o nome.</translation>
    </message>
    <message>
        <source>This database is not a team&apos;s. Check its name, or ask its administrator to run the SQL file in it.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>Este banco de dados não é de uma equipe. Verifique o nome ou peça ao administrador que execute nele o arquivo SQL.</translation>
    </message>
    <message>
        <source>The team&apos;s database is for a newer version of Tallylight. Update Tallylight.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>O banco de dados da equipe é para uma versão mais recente do Tallylight. Atualize o Tallylight.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed on this computer. Install it (on Debian and Ubuntu: the package libqt6sql6-psql) and start Tallylight again.</source>
        <extracomment>PostgreSQL is the database of a team; “libqt6sql6-psql” is the name of a package</extracomment>
        <translation>O driver do Qt para PostgreSQL não está instalado neste computador. Instale-o (no Debian e no Ubuntu: o pacote libqt6sql6-psql) e inicie o Tallylight de novo.</translation>
    </message>
    <message>
        <source>The team&apos;s password is not in the keychain. Enter it again.</source>
        <extracomment>The password of a team&apos;s database</extracomment>
        <translation>A senha da equipe não está no chaveiro. Insira-a de novo.</translation>
    </message>
    <message>
        <source>The team&apos;s database has a problem. Ask its administrator.</source>
        <extracomment>A team&apos;s database</extracomment>
        <translation>O banco de dados da equipe está com um problema. Consulte o administrador.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name or IP address, without the port.</source>
        <extracomment>Under the field for the server of a team</extracomment>
        <translation>Insira o nome ou o endereço IP do servidor, sem a porta.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <extracomment>Under a field</extracomment>
        <translation>Insira o nome do banco de dados.</translation>
    </message>
    <message>
        <source>Enter your login for the database.</source>
        <extracomment>Under a field</extracomment>
        <translation>Insira seu login no banco de dados.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <extracomment>Under a field</extracomment>
        <translation>Insira a senha.</translation>
    </message>
    <message>
        <source>Enter a port from 1 to 65535.</source>
        <extracomment>Under a field</extracomment>
        <translation>Insira uma porta de 1 a 65535.</translation>
    </message>
    <message>
        <source>Choose the certificate file that the server&apos;s administrator gives you. Its path must not contain a semicolon.</source>
        <extracomment>Under the field for the certificate of the authority that vouches for a team&apos;s server</extracomment>
        <translation>Escolha o arquivo de certificado que o administrador do servidor lhe der. O caminho não pode conter ponto e vírgula.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An account in a team: the team&apos;s name for it, and its name at the service</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (you can see)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1 (você pode ver)</translation>
    </message>
    <message>
        <source>%1 (you can see and stop)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1 (você pode ver e parar)</translation>
    </message>
    <message>
        <source>%1 (you own it)</source>
        <extracomment>Item of the choice of an account in a team; %1 is its name</extracomment>
        <translation>%1 (você é proprietário)</translation>
    </message>
    <message>
        <source>The team&apos;s server was reached, but the login %1 belongs to no account of %2 there. Ask an owner of the account to add it, then test again.</source>
        <extracomment>%1 is a log-in name, %2 a service such as Wallarm FAST</extracomment>
        <translation>O servidor da equipe respondeu, mas o login %1 não pertence lá a nenhuma conta de %2. Peça a um proprietário da conta que o adicione e teste de novo.</translation>
    </message>
    <message>
        <source>The team&apos;s server was reached. Choose the account, then join.</source>
        <extracomment>After a test of a team&apos;s server; an account is chosen in the field below</extracomment>
        <translation>O servidor da equipe respondeu. Escolha a conta e depois entre.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TemplateMenu</name>
    <message>
        <source>Save as template…</source>
        <extracomment>Menu item: saves the settings of this window under a name</extracomment>
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <extracomment>Menu with the templates that can be removed</extracomment>
        <translation>Remover modelo</translation>
    </message>
    <message>
        <source>Import templates…</source>
        <extracomment>Menu item: reads templates from a file</extracomment>
        <translation>Importar modelos…</translation>
    </message>
    <message>
        <source>Export templates…</source>
        <extracomment>Menu item: writes all templates into a file</extracomment>
        <translation>Exportar modelos…</translation>
    </message>
    <message>
        <source>Save as template</source>
        <extracomment>Title of a window that asks for the name of a template</extracomment>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <source>Template name. Keys and tokens are not saved in it.</source>
        <extracomment>Field: name of a template</extracomment>
        <translation>Nome do modelo. Chaves e tokens não são guardados nele.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Button</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export templates</source>
        <extracomment>Title of a window that asks for a file</extracomment>
        <translation>Exportar modelos</translation>
    </message>
    <message>
        <source>Import templates</source>
        <extracomment>Title of a window that asks for a file</extracomment>
        <translation>Importar modelos</translation>
    </message>
    <message>
        <source>Templates</source>
        <extracomment>Button with a menu of starts that were saved by name</extracomment>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TemplateTexts</name>
    <message>
        <source>Saved as template “%1”, without keys and tokens.</source>
        <extracomment>%1 is the name of a template</extracomment>
        <translation>Salvo como modelo “%1”, sem chaves nem tokens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s) exported, without keys and tokens.</source>
        <extracomment>After writing templates into a file</extracomment>
        <translation>
            <numerusform>%Ln modelo exportado, sem chaves nem tokens.</numerusform>
            <numerusform>%Ln modelos exportados, sem chaves nem tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <extracomment>A file could not be written</extracomment>
        <translation>Não foi possível salvar o arquivo. Escolha outro local.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <extracomment>A file could not be read</extracomment>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>The templates were imported.</source>
        <extracomment>After reading templates from a file</extracomment>
        <translation>Os modelos foram importados.</translation>
    </message>
    <message>
        <source>The file was written by a newer Tallylight.</source>
        <extracomment>A file with templates could not be read</extracomment>
        <translation>O arquivo foi criado por uma versão mais recente do Tallylight.</translation>
    </message>
    <message>
        <source>The file contains no templates.</source>
        <extracomment>A file with templates could not be read</extracomment>
        <translation>O arquivo não contém modelos.</translation>
    </message>
    <message>
        <source>%1: %2 is unknown and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1: %2 não é conhecido e foi omitido.</translation>
    </message>
    <message>
        <source>%1: %2 is a secret and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1: %2 é um segredo e foi omitido.</translation>
    </message>
    <message>
        <source>%1: its storage is not set up here. Enter the keys when you use it.</source>
        <extracomment>After reading a template; %1 is its name</extracomment>
        <translation>%1: o armazenamento dele não é conhecido aqui; insira as chaves quando usar o modelo.</translation>
    </message>
    <message>
        <source>%1: this name was already used, so the template is now called %2.</source>
        <extracomment>After reading a template; %1 is its old name, %2 its new one</extracomment>
        <translation>%1: o nome já estava em uso; agora o modelo se chama %2.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>Used instead of a template&apos;s name when what was left out belongs to the whole file</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>%1: the value of %2 is not of the right type and was left out.</source>
        <extracomment>After reading a template; %1 is its name, %2 the location in the file</extracomment>
        <translation>%1: o valor de %2 não é do tipo certo e foi omitido.</translation>
    </message>
    <message>
        <source>%1: %2 is not a template and was left out.</source>
        <extracomment>After reading a file with templates; %1 is the name of one or the word &quot;File&quot;, %2 the location in the file</extracomment>
        <translation>%1: %2 não é um modelo e foi omitido.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunColumns</name>
    <message numerus="yes">
        <source>%Ln issue(s)</source>
        <extracomment>Column Results: how many vulnerabilities were found</extracomment>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>No issues</source>
        <extracomment>Column Results: the run has ended and found nothing</extracomment>
        <translation>Nenhum problema</translation>
    </message>
    <message>
        <source>%1 RPS</source>
        <extracomment>Column Speed: test requests per second now</extracomment>
        <translation>%1 RPS</translation>
    </message>
    <message>
        <source>on average</source>
        <extracomment>Column Speed, second line: the speed is that of the whole, ended run</extracomment>
        <translation>em média</translation>
    </message>
    <message>
        <source>Stops automatically</source>
        <extracomment>Column Status, second line: the program will stop the recording by a rule that the user set</extracomment>
        <translation>Parada automática</translation>
    </message>
    <message>
        <source>%1, stops automatically</source>
        <extracomment>Column Status, second line; %1 is the progress, as &quot;1 of 4&quot;</extracomment>
        <translation>%1, parada automática</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Column of the test-run table: state of the run</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <extracomment>Column of the test-run table: its name, and below it its ID</extracomment>
        <translation>Nome e ID</translation>
    </message>
    <message>
        <source>REQ</source>
        <extracomment>Column of the test-run table: the indicator lamp</extracomment>
        <translation>REQ</translation>
    </message>
    <message>
        <source>REQ indicator</source>
        <extracomment>Tooltip of the column REQ</extracomment>
        <translation>Indicador REQ</translation>
    </message>
    <message>
        <source>Baseline req.</source>
        <extracomment>Column of the test-run table, abbreviated as in Wallarm Console: number of baseline requests</extracomment>
        <translation>Baseline req.</translation>
    </message>
    <message>
        <source>Baseline requests</source>
        <extracomment>Tooltip of the column Baseline req.</extracomment>
        <translation>Solicitações de linha de base</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>Column of the test-run table: vulnerabilities found</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Target application</source>
        <extracomment>Column of the test-run table: domain names of the tested application</extracomment>
        <translation>Aplicação-alvo</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>Column of the test-run table: where the tests are made and sent from</extracomment>
        <translation>Local de execução</translation>
    </message>
    <message>
        <source>Place (node or cloud)</source>
        <extracomment>Tooltip of the column Place</extracomment>
        <translation>Local de execução (nó ou nuvem)</translation>
    </message>
    <message>
        <source>Test record name/Test record ID</source>
        <extracomment>Column of the test-run table, as in Wallarm Console; the cell has the name above the ID</extracomment>
        <translation>Nome do registro de teste/ID do registro de teste</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the test-run table: requests per second, and below it the remaining time</extracomment>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>Column of the test-run table: how many baseline requests have been checked</extracomment>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Test requests sent</source>
        <extracomment>Column of the test-run table: test requests sent so far</extracomment>
        <translation>Solicitações de teste enviadas</translation>
    </message>
    <message>
        <source>Test requests planned</source>
        <extracomment>Column of the test-run table: test requests that wait to be sent</extracomment>
        <translation>Solicitações de teste planejadas</translation>
    </message>
    <message>
        <source>Test policy</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Política de teste</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Creation date</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Data de criação</translation>
    </message>
    <message>
        <source>Start time</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>End time</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Término</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>Column of the test-run table</extracomment>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Column of the test-run table: the account and cloud it belongs to</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Actions</source>
        <extracomment>Column of the test-run table: the button for the menu</extracomment>
        <translation>Ações</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Heading in an exported table: the state as the service calls it</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Test run name</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>Nome da execução de teste</translation>
    </message>
    <message>
        <source>Test run ID</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>ID da execução de teste</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>Heading in an exported table: true while baseline requests are recorded, as last reported</extracomment>
        <translation>Gravando</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>Heading in an exported table: codes of the vulnerabilities found</extracomment>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>Test record name</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>Nome do registro de teste</translation>
    </message>
    <message>
        <source>Test record ID</source>
        <extracomment>Heading in an exported table</extracomment>
        <translation>ID do registro de teste</translation>
    </message>
    <message>
        <source>Average speed</source>
        <extracomment>Heading in an exported table: requests per second over the whole run</extracomment>
        <translation>Velocidade média</translation>
    </message>
    <message>
        <source>Estimated time to completion</source>
        <extracomment>Heading in an exported table, in seconds</extracomment>
        <translation>Tempo estimado de conclusão</translation>
    </message>
    <message>
        <source>Completed (checks)</source>
        <extracomment>Heading in an exported table: how many baseline requests have been checked</extracomment>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>The last read failed</source>
        <extracomment>Column Status, second line, of a test run that has ended: a later read of it failed</extracomment>
        <translation>A última leitura falhou</translation>
    </message>
    <message>
        <source>%1, the last read failed</source>
        <extracomment>Column Status, second line, of a test run that has ended; %1 is the progress, as &quot;1 of 4&quot;</extracomment>
        <translation>%1, a última leitura falhou</translation>
    </message>
    <message>
        <source>Last heard</source>
        <extracomment>Heading in an exported table: when the service last reported on the test run</extracomment>
        <translation>Última resposta</translation>
    </message>
    <message>
        <source>Not up to date</source>
        <extracomment>Heading in an exported table: true when a newer report from the service is overdue</extracomment>
        <translation>Desatualizada</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of the test-run table: a number in an issue tracker that the user has entered</extracomment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Column of the test-run table: what the user has written about the test run</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <extracomment>Tooltip of the columns Ticket and Note</extracomment>
        <translation>Fica somente neste computador</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunPage</name>
    <message>
        <source>No test run matches the filter.</source>
        <extracomment>In place of the table: there are runs, but none matches the words of the filter</extracomment>
        <translation>Nenhuma execução de teste corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button below &quot;No test run matches the filter.&quot;</extracomment>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>No test runs yet. Add one by its ID or the link to its page in Wallarm Console.</source>
        <extracomment>In place of the empty table</extracomment>
        <translation>Ainda não há execuções de teste aqui. Adicione uma pelo ID ou pelo link da página dela no Wallarm Console.</translation>
    </message>
    <message>
        <source>Add test run…</source>
        <extracomment>Button below the text in place of the empty table; opens a dialog</extracomment>
        <translation>Adicionar execução de teste…</translation>
    </message>
    <message>
        <source>Test runs</source>
        <extracomment>Heading of the table</extracomment>
        <translation>Test runs</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>Shown in the empty filter field above the table</extracomment>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Test runs</source>
        <comment>tooltip</comment>
        <extracomment>Tooltip of the heading, for languages whose heading is the console&apos;s English word</extracomment>
        <translation>Execuções de teste</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunTexts</name>
    <message>
        <source>Cloning</source>
        <extracomment>State of a test run: baseline requests are being copied into it</extracomment>
        <translation>Clonando</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>State of a test run</extracomment>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>State of a test run</extracomment>
        <translation>Pausada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended early, for instance by a newer run on the node</extracomment>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended, no vulnerability found</extracomment>
        <translation>Aprovada</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>test run</comment>
        <extracomment>State of a test run: ended, vulnerabilities found</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <extracomment>State of a test run that the service did not report</extracomment>
        <translation>Estado desconhecido</translation>
    </message>
    <message>
        <source>Waiting for baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing yet</extracomment>
        <translation>Aguardando solicitações de linha de base</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Progress in percent; the sign is part of the text (Turkish: %%1)</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <extracomment>Progress: how many of the baseline requests recorded so far have been checked</extracomment>
        <translation>%1 de %2 verificadas</translation>
    </message>
    <message>
        <source>Recording baseline requests</source>
        <extracomment>REQ indicator</extracomment>
        <translation>Gravando solicitações de linha de base</translation>
    </message>
    <message>
        <source>Waiting for the node</source>
        <extracomment>REQ indicator: recording is on, but there is no node or it is not ready</extracomment>
        <translation>Aguardando o nó</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>REQ indicator: the stop is in progress</extracomment>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Recording stopped</source>
        <extracomment>REQ indicator</extracomment>
        <translation>Gravação parada</translation>
    </message>
    <message>
        <source>Recording state unknown</source>
        <extracomment>REQ indicator</extracomment>
        <translation>Estado da gravação desconhecido</translation>
    </message>
    <message>
        <source>Nothing is being recorded</source>
        <extracomment>Why &quot;Stop recording&quot; is disabled</extracomment>
        <translation>Nada está sendo gravado</translation>
    </message>
    <message>
        <source>Stop recording first</source>
        <extracomment>Why &quot;Create similar test run&quot; is disabled</extracomment>
        <translation>Pare a gravação primeiro</translation>
    </message>
    <message>
        <source>The test record is empty and cannot be reused.</source>
        <extracomment>Why &quot;Create similar test run&quot; is disabled</extracomment>
        <translation>O registro de teste está vazio e não pode ser reutilizado.</translation>
    </message>
    <message>
        <source>The test run has ended</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>A execução de teste terminou</translation>
    </message>
    <message>
        <source>The test run is not running</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>A execução de teste não está em execução</translation>
    </message>
    <message>
        <source>The test run is not paused</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>A execução de teste não está pausada</translation>
    </message>
    <message>
        <source>The test run is still being cloned</source>
        <extracomment>Why an action is disabled: the run is still being created as a copy of another</extracomment>
        <translation>A execução de teste ainda está sendo clonada</translation>
    </message>
    <message>
        <source>The recording is already being stopped</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>A gravação já está sendo parada</translation>
    </message>
    <message>
        <source>Required field</source>
        <extracomment>Under a form field that must not be empty</extracomment>
        <translation>Campo obrigatório</translation>
    </message>
    <message>
        <source>Out of range: enter a number from %1 to %2.</source>
        <extracomment>Under a form field with a number; %1 and %2 are the limits</extracomment>
        <translation>Fora do intervalo: insira um número de %1 a %2.</translation>
    </message>
    <message>
        <source>Node</source>
        <extracomment>Column Place: tested by a FAST node</extracomment>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Column Place: tested from the service&apos;s own computers</extracomment>
        <translation>Nuvem</translation>
    </message>
    <message>
        <source>Stop not confirmed</source>
        <extracomment>REQ indicator: a stop was sent, and its outcome is still unknown</extracomment>
        <translation>Parada não confirmada</translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>test run</comment>
        <extracomment>State and REQ indicator of a test run that the service does not know</extracomment>
        <translation>Não encontrada</translation>
    </message>
    <message>
        <source>The service does not know this test run</source>
        <extracomment>Why an action is disabled</extracomment>
        <translation>O serviço não conhece esta execução de teste</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>State of a test run that was added and not read yet</extracomment>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>No baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing and will not record any more</extracomment>
        <translation>Nenhuma solicitação de linha de base</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TestRunView</name>
    <message>
        <source>Test runs</source>
        <extracomment>For screen readers: the table of test runs</extracomment>
        <translation>Execuções de teste</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TimePage</name>
    <message>
        <source>How long</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>Duração</translation>
    </message>
    <message numerus="yes">
        <source>At most about %1 in %Ln hour(s), when it ends.</source>
        <extracomment>What a recording costs; %1 is an amount of money; the number is the hours after which it ends</extracomment>
        <translation>
            <numerusform>No máximo, cerca de %1 em %Ln hora, quando ela termina.</numerusform>
            <numerusform>No máximo, cerca de %1 em %Ln horas, quando ela termina.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no limit. It continues as long as anyone is in the channel.</source>
        <extracomment>What a recording costs</extracomment>
        <translation>Não há limite: enquanto houver alguém no canal, a gravação continua.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 and %2 are whole sentences about the cost</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>How long should it record?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>Por quanto tempo a gravação deve durar?</translation>
    </message>
    <message>
        <source>You can stop it at any time. These limits apply if nobody does.</source>
        <extracomment>Below the question</extracomment>
        <translation>Você pode parar a gravação a qualquer momento. Se ninguém fizer isso, valem estes limites.</translation>
    </message>
    <message>
        <source>If the channel stays empty longer than this, the recording ends. Waiting time is billed as audio.</source>
        <extracomment>Below the field for the idle time</extracomment>
        <translation>Se o canal ficar vazio por mais tempo do que isto, a gravação termina. O tempo de espera é cobrado como áudio.</translation>
    </message>
    <message>
        <source>A web page is recorded and billed until it is stopped or this time is up.</source>
        <extracomment>Below the field for the longest time that a web page is recorded</extracomment>
        <translation>Uma página web é gravada e cobrada até a gravação ser parada ou até atingir este tempo.</translation>
    </message>
    <message>
        <source>stop it after</source>
        <extracomment>Check box before a number of hours</extracomment>
        <translation>parar após</translation>
    </message>
    <message numerus="yes">
        <source> h</source>
        <extracomment>After the number in a field for hours</extracomment>
        <translation>
            <numerusform> h</numerusform>
            <numerusform> h</numerusform>
        </translation>
    </message>
    <message>
        <source>Works only while Tallylight is running. You will be notified five minutes before and can postpone it.</source>
        <extracomment>Below the check box that stops the recording after some hours</extracomment>
        <translation>Funciona somente enquanto o Tallylight está em execução. Você recebe um aviso cinco minutos antes e pode adiar a parada.</translation>
    </message>
    <message>
        <source>After this time, Agora no longer accepts stop or change requests, even if the recording continues.</source>
        <extracomment>Below the field for the hours in which the service accepts requests</extracomment>
        <translation>Depois desse tempo, a Agora não aceita mais solicitações de parada ou alteração, mesmo que a gravação continue.</translation>
    </message>
    <message>
        <source>Prices…</source>
        <extracomment>Button: opens the list of prices</extracomment>
        <translation>Preços…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TimeoutField</name>
    <message numerus="yes">
        <source> min</source>
        <extracomment>After a number of minutes in a field; begins with a space if the language needs one</extracomment>
        <translation>
            <numerusform> min</numerusform>
            <numerusform> min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tallylight::ui::TrayLamp</name>
    <message>
        <source>This desktop has no system tray</source>
        <extracomment>Why the lamp in the system tray cannot be switched on</extracomment>
        <translation>Este ambiente de trabalho não tem bandeja do sistema</translation>
    </message>
    <message>
        <source>Switch on the lamp in the system tray first</source>
        <extracomment>Why &quot;Hide the minimized window&quot; cannot be chosen</extracomment>
        <translation>Ative primeiro a lâmpada na bandeja do sistema</translation>
    </message>
    <message>
        <source>Tallylight cannot set this up here</source>
        <extracomment>Why &quot;Start at log-in&quot; cannot be chosen</extracomment>
        <translation>O Tallylight não pode configurar isto aqui</translation>
    </message>
    <message>
        <source>What records is not known</source>
        <extracomment>Tooltip of the lamp in the system tray: the program cannot read its own records</extracomment>
        <translation>Não se sabe o que está sendo gravado</translation>
    </message>
    <message>
        <source>Nothing is recording, as far as is known</source>
        <extracomment>Tooltip of the lamp in the system tray</extracomment>
        <translation>Nada está sendo gravado, até onde se sabe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>One recording in the tooltip of the lamp in the system tray: %1 its name, %2 its state</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop “%1” (%2)…</source>
        <extracomment>Item in the menu of the lamp in the system tray; asks first. %1 is the name of a test run or cloud recording, %2 its state</extracomment>
        <translation>Parar “%1” (%2)…</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <extracomment>Below the recordings that the menu of the lamp in the system tray names; opens the window</extracomment>
        <translation>
            <numerusform>… e mais %Ln</numerusform>
            <numerusform>… e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop all recordings…</source>
        <extracomment>Item in the menu of the lamp in the system tray; opens a dialog that names everything that records</extracomment>
        <translation>Parar todas as gravações…</translation>
    </message>
    <message>
        <source>Show the window</source>
        <extracomment>Item in the menu of the lamp in the system tray</extracomment>
        <translation>Mostrar a janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Item in the menu of the lamp in the system tray: the program ends</extracomment>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Lamp in the system tray</source>
        <extracomment>Check box and menu item: a small lamp beside the desktop&apos;s clock</extracomment>
        <translation>Lâmpada na bandeja do sistema</translation>
    </message>
    <message>
        <source>Hide the minimized window</source>
        <extracomment>Check box and menu item: only the lamp in the system tray stays when the window is minimized</extracomment>
        <translation>Ocultar a janela minimizada</translation>
    </message>
    <message>
        <source>Start at log-in</source>
        <extracomment>Check box and menu item: the program starts when the user logs in to the computer</extracomment>
        <translation>Iniciar com a sessão</translation>
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
        <translation>Digite primeiro o nome da conexão protegida “%1”</translation>
    </message>
    <message>
        <source>The connection “%1” is protected. &amp;Type its name to confirm:</source>
        <extracomment>Above a field, before something is stopped; %1 is the name of a connection</extracomment>
        <translation>A conexão “%1” é protegida. &amp;Digite o nome dela para confirmar:</translation>
    </message>
    <message>
        <source>Name of the connection “%1”</source>
        <extracomment>For screen readers: the field; %1 is the name of a connection</extracomment>
        <translation>Nome da conexão “%1”</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UidsEdit</name>
    <message>
        <source>all users</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;</extracomment>
        <translation>todos os usuários</translation>
    </message>
    <message>
        <source>these UIDs only</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;, followed by a list of UIDs</extracomment>
        <translation>somente estes UIDs</translation>
    </message>
    <message>
        <source>all users except</source>
        <extracomment>Choice after &quot;Audio of:&quot; or &quot;Video of:&quot;, followed by a list of UIDs</extracomment>
        <translation>todos os usuários, exceto</translation>
    </message>
    <message>
        <source>List of UIDs</source>
        <extracomment>For screen readers: field for a list of UIDs</extracomment>
        <translation>Lista de UIDs</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UnlockNotices</name>
    <message>
        <source>Enter credentials…</source>
        <extracomment>Button: opens the connection, to enter its token or secret</extracomment>
        <translation>Inserir credenciais…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <extracomment>Button: unlocks the system keychain</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: tries the system keychain again</extracomment>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Keep until I quit…</source>
        <extracomment>Button: opens the connection, to enter its token or secret and keep it in memory only</extracomment>
        <translation>Manter até eu sair…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdateDialog</name>
    <message>
        <source>Request</source>
        <extracomment>Heading: the text that is sent to the service</extracomment>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>what is sent, with secrets masked</source>
        <extracomment>Beside the heading &quot;Request&quot;</extracomment>
        <translation>o que é enviado, com os segredos mascarados</translation>
    </message>
    <message>
        <source>This is what will be sent. Secrets are masked only here.</source>
        <extracomment>Above the text of a request to the service</extracomment>
        <translation>Isto é o que será enviado. Os segredos são mascarados somente aqui.</translation>
    </message>
    <message>
        <source>Send change</source>
        <extracomment>Button: sends a change of a running recording to the service</extracomment>
        <translation>Enviar alteração</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdateTexts</name>
    <message>
        <source>The recording of “%1” has the new subscription.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal “%1” tem a nova seleção de usuários.</translation>
    </message>
    <message>
        <source>The recording of “%1” is paused. It is still billed.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal “%1” está pausada. Ela continua sendo cobrada.</translation>
    </message>
    <message>
        <source>The recording of “%1” was resumed.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal “%1” foi retomada.</translation>
    </message>
    <message>
        <source>The recording of “%1” is pushed to the new address.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal “%1” é transmitida para o novo endereço.</translation>
    </message>
    <message>
        <source>The recording of “%1” has the new storage keys.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal “%1” tem as novas chaves do armazenamento.</translation>
    </message>
    <message>
        <source>The recording of “%1” has the new layout.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal “%1” tem o novo layout.</translation>
    </message>
    <message>
        <source>The service refused the change. The recording of “%1” continues as before.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>O serviço recusou a alteração. A gravação na nuvem do canal “%1” continua como estava.</translation>
    </message>
    <message>
        <source>Nothing was changed because the recording of “%1” has ended.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>Nada foi alterado: a gravação na nuvem do canal “%1” terminou.</translation>
    </message>
    <message>
        <source>The change was not sent. The recording of “%1” continues as before.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>A alteração não foi enviada. A gravação na nuvem do canal “%1” continua como estava.</translation>
    </message>
    <message>
        <source>It is not known whether the change reached the recording of “%1”. It is safe to send it again.</source>
        <extracomment>Outcome of a change; %1 is the name of a channel</extracomment>
        <translation>Não se sabe se a alteração chegou à gravação na nuvem do canal “%1”. Enviá-la mais uma vez não causa nenhum problema.</translation>
    </message>
    <message>
        <source>Only an active recording with a known recording ID (sid) can be changed.</source>
        <extracomment>Why a cloud recording cannot be changed</extracomment>
        <translation>Só é possível alterar uma gravação na nuvem que esteja gravando e cujo ID da gravação (sid) seja conhecido.</translation>
    </message>
    <message>
        <source>A web page recording has no subscription.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>Uma gravação de página web não tem seleção de usuários.</translation>
    </message>
    <message>
        <source>Only a web page recording can be paused.</source>
        <extracomment>Why a cloud recording cannot be paused</extracomment>
        <translation>Só é possível pausar uma gravação de página web.</translation>
    </message>
    <message>
        <source>Only a web page recording that was started with a push has an address to push to.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>Somente uma gravação de página web que foi iniciada com transmissão tem um endereço para o qual transmitir.</translation>
    </message>
    <message>
        <source>Only a composite recording has a layout.</source>
        <extracomment>Why a setting of a cloud recording cannot be changed</extracomment>
        <translation>Somente uma gravação no modo composto tem um layout.</translation>
    </message>
    <message>
        <source>Change who is recorded</source>
        <extracomment>Title of a window: whose audio and video is recorded</extracomment>
        <translation>Alterar quem é gravado</translation>
    </message>
    <message>
        <source>Change the push address</source>
        <extracomment>Title of a window: where a recorded web page is broadcast to</extracomment>
        <translation>Alterar endereço de transmissão</translation>
    </message>
    <message>
        <source>Renew storage keys</source>
        <extracomment>Title of a window: keys of the cloud storage of a running recording</extracomment>
        <translation>Renovar chaves do armazenamento</translation>
    </message>
    <message>
        <source>Choose whose audio and video in channel “%1” is recorded from now on. This replaces the previous choice.</source>
        <extracomment>Above the fields of a window; %1 is the name of a channel</extracomment>
        <translation>Escolha os usuários do canal “%1” cujo áudio e vídeo serão gravados a partir de agora. Isso substitui a escolha anterior.</translation>
    </message>
    <message>
        <source>Choose where the recording “%1” is broadcast to from now on. The recording itself continues.</source>
        <extracomment>Above the fields of a window; %1 is the name of a recording</extracomment>
        <translation>Informe para onde a gravação “%1” será transmitida a partir de agora. A gravação em si continua.</translation>
    </message>
    <message>
        <source>Enter new keys for the storage of the recording of “%1”. They are sent once and not stored.</source>
        <extracomment>Above the fields of a window; %1 is the name of a channel</extracomment>
        <translation>Insira novas chaves para o armazenamento da gravação de “%1”. Elas são enviadas uma única vez e não são guardadas em nenhum lugar.</translation>
    </message>
    <message>
        <source>The connection of this recording is read-only.</source>
        <extracomment>Why a cloud recording cannot be changed</extracomment>
        <translation>A conexão desta gravação é somente leitura.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UpdatingPage</name>
    <message>
        <source>Updating</source>
        <extracomment>Page of the preferences: how often the services are asked</extracomment>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>&amp;Update test runs:</source>
        <extracomment>Field: how often test runs in progress are read from the service</extracomment>
        <translation>&amp;Atualizar execuções de teste:</translation>
    </message>
    <message>
        <source>“Automatic” reads a test run more often while it records. Cloud recordings are always queried as Agora recommends, because they are billed.</source>
        <extracomment>Below the choice of how often test runs are updated</extracomment>
        <translation>Com “Automático”, uma execução de teste é lida com mais frequência enquanto grava. As gravações na nuvem são sempre consultadas como a Agora recomenda, porque são cobradas.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UploadWait</name>
    <message numerus="yes">
        <source>Stopping… %1 of %Ln s</source>
        <extracomment>State of a cloud recording: its stop waits until all files are uploaded; %1 seconds have passed, %Ln is the maximum wait</extracomment>
        <translation>
            <numerusform>Parando… %1 de %Ln s</numerusform>
            <numerusform>Parando… %1 de %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stop was sent. The service responds when all files are uploaded. %1 of at most %Ln s have passed.</source>
        <extracomment>Tooltip for the state of a cloud recording whose stop waits until all files are uploaded; %1 seconds have passed, %Ln is the maximum wait</extracomment>
        <translation>
            <numerusform>O comando de parada foi enviado. O serviço responde quando o upload de todos os arquivos termina: %1 s de no máximo %Ln s.</numerusform>
            <numerusform>O comando de parada foi enviado. O serviço responde quando o upload de todos os arquivos termina: %1 s de no máximo %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting…</source>
        <extracomment>Upload status: the service will report it when all files are uploaded</extracomment>
        <translation>Aguardando…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UserImages</name>
    <message>
        <source>Images for individual users:</source>
        <extracomment>Above a table: images that are shown while a certain user sends no video</extracomment>
        <translation>Imagens de usuários específicos:</translation>
    </message>
    <message>
        <source>Add image</source>
        <extracomment>Button: adds a row to the table of images</extracomment>
        <translation>Adicionar imagem</translation>
    </message>
    <message>
        <source>Remove image</source>
        <extracomment>Button: removes the selected row from the table of images</extracomment>
        <translation>Remover imagem</translation>
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
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>Column: how an image fits into its pane</extracomment>
        <translation>Ajuste</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ViewsButton</name>
    <message>
        <source>Save view…</source>
        <extracomment>Menu of the saved views; opens a dialog</extracomment>
        <translation>Salvar visualização…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <extracomment>Menu of the saved views: submenu with the names of those that can be deleted</extracomment>
        <translation>Excluir visualização</translation>
    </message>
    <message>
        <source>Views</source>
        <extracomment>Button above a table; its menu has the saved views (filter, columns, sorting)</extracomment>
        <translation>Visualizações</translation>
    </message>
    <message>
        <source>Saved filters, columns and sorting</source>
        <extracomment>Tooltip of the button &quot;Views&quot;</extracomment>
        <translation>Filtros, colunas e ordenação salvos</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Vulnerability</name>
    <message>
        <source>Anomaly</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Anomalia</translation>
    </message>
    <message>
        <source>Authentication bypass</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Bypass de autenticação</translation>
    </message>
    <message>
        <source>Cross-site request forgery (CSRF)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Falsificação de solicitação entre sites (CSRF)</translation>
    </message>
    <message>
        <source>Insecure direct object references (IDOR)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Referências diretas inseguras a objetos (IDOR)</translation>
    </message>
    <message>
        <source>Information exposure</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Exposição de informações</translation>
    </message>
    <message>
        <source>LDAP injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Injeção LDAP</translation>
    </message>
    <message>
        <source>NoSQL injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Injeção NoSQL</translation>
    </message>
    <message>
        <source>Path traversal</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Travessia de diretório</translation>
    </message>
    <message>
        <source>Remote code execution (RCE)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Execução remota de código (RCE)</translation>
    </message>
    <message>
        <source>Open redirect</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Redirecionamento aberto</translation>
    </message>
    <message>
        <source>SQL injection</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Injeção SQL</translation>
    </message>
    <message>
        <source>Server-side request forgery (SSRF)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Falsificação de solicitação do lado do servidor (SSRF)</translation>
    </message>
    <message>
        <source>Server-side template injection (SSTI)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Injeção de modelo do lado do servidor (SSTI)</translation>
    </message>
    <message>
        <source>Cross-site scripting (XSS)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Cross-site scripting (XSS)</translation>
    </message>
    <message>
        <source>Attack on XML external entity (XXE)</source>
        <extracomment>A kind of vulnerability</extracomment>
        <translation>Ataque a entidade externa XML (XXE)</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::VulnerabilityModel</name>
    <message>
        <source>Threat</source>
        <extracomment>Column of the vulnerabilities: a number from 1 to 100; higher is more severe</extracomment>
        <translation>Nível de ameaça</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Column of the vulnerabilities: the kind, for example SQL injection</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>Column of the vulnerabilities: its code, for example S0001</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>CWE</source>
        <extracomment>Column of the vulnerabilities: number in the Common Weakness Enumeration; the same in all languages</extracomment>
        <translation>CWE</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>Column of the vulnerabilities: method, address and parameter of the request</extracomment>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>Column of the vulnerabilities: the service&apos;s heading for it</extracomment>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::VulnerabilityTab</name>
    <message>
        <source>Details of the vulnerabilities could not be loaded. %1</source>
        <extracomment>Under the table of vulnerabilities: their locations could not be read; %1 is a sentence that says why</extracomment>
        <translation>Não foi possível carregar os detalhes das vulnerabilidades. %1</translation>
    </message>
    <message>
        <source>No vulnerabilities were found.</source>
        <extracomment>In place of the table of vulnerabilities</extracomment>
        <translation>Nenhuma vulnerabilidade foi encontrada.</translation>
    </message>
    <message>
        <source>No vulnerabilities were found so far.</source>
        <translation>Nenhuma vulnerabilidade foi encontrada até agora.</translation>
    </message>
    <message>
        <source>The service has not reported what it found.</source>
        <extracomment>In place of the table of vulnerabilities</extracomment>
        <translation>O serviço não informou o que encontrou.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens the public page about a kind of vulnerability; %1 is its name, for example CWE-89</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open CWE page</source>
        <translation>Abrir página da CWE</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>After an export; %1 is the file</extracomment>
        <translation>Exportado para %1</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <extracomment>For screen readers: the table of what a test run has found</extracomment>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>About the vulnerability</source>
        <extracomment>For screen readers: what the service says about the selected vulnerability</extracomment>
        <translation>Sobre a vulnerabilidade</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>Button: writes the table into a file</extracomment>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WatchTexts</name>
    <message>
        <source>Ready for recording</source>
        <extracomment>Title of a desktop notification about a test run</extracomment>
        <translation>Pronta para gravar</translation>
    </message>
    <message>
        <source>Recording ended by itself</source>
        <extracomment>Title of a desktop notification about a test run that was not stopped from this program</extracomment>
        <translation>A gravação terminou sozinha</translation>
    </message>
    <message>
        <source>Test run passed</source>
        <extracomment>Title of a desktop notification about a test run</extracomment>
        <translation>Execução de teste aprovada</translation>
    </message>
    <message>
        <source>Test run failed</source>
        <extracomment>Title of a desktop notification about a test run: vulnerabilities were found</extracomment>
        <translation>A execução de teste falhou</translation>
    </message>
    <message>
        <source>A test run is ready for recording</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>Uma execução de teste estiver pronta para gravar</translation>
    </message>
    <message>
        <source>Recording ends by itself</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>A gravação terminar sozinha</translation>
    </message>
    <message>
        <source>A test run passes</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>Uma execução de teste for aprovada</translation>
    </message>
    <message>
        <source>A test run fails</source>
        <extracomment>Check item in the menu &quot;Notify me when&quot;</extracomment>
        <translation>Uma execução de teste falhar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WelcomePage</name>
    <message>
        <source>Welcome to Tallylight</source>
        <extracomment>Heading of the welcome page</extracomment>
        <translation>Boas-vindas ao Tallylight</translation>
    </message>
    <message>
        <source>See what is recording in your cloud accounts, and be sure it stops.</source>
        <extracomment>Below the heading of the welcome page</extracomment>
        <translation>Veja as gravações em andamento nas suas contas na nuvem e pare-as com a certeza de que pararam.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>First choice on the welcome page</extracomment>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>Simulated clouds. No account is needed, and nothing real is touched.</source>
        <extracomment>What the first choice does</extracomment>
        <translation>Nuvens simuladas. Nenhuma conta é necessária e nada real é afetado.</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST</source>
        <extracomment>Second choice on the welcome page</extracomment>
        <translation>Conectar ao Wallarm FAST</translation>
    </message>
    <message>
        <source>Test runs that record baseline requests. You need the token of a FAST node.</source>
        <extracomment>What the second choice does</extracomment>
        <translation>Execuções de teste que gravam solicitações de linha de base. Você precisa do token de um nó FAST.</translation>
    </message>
    <message>
        <source>Connect Agora</source>
        <extracomment>Third choice on the welcome page</extracomment>
        <translation>Conectar à Agora</translation>
    </message>
    <message>
        <source>Cloud recordings. You need the customer ID and the customer secret.</source>
        <extracomment>What the third choice does</extracomment>
        <translation>Gravações na nuvem. Você precisa do ID do cliente e do segredo do cliente.</translation>
    </message>
    <message>
        <source>Tokens and secrets are stored in this computer&apos;s keychain, nowhere else.</source>
        <extracomment>At the bottom of the welcome page</extracomment>
        <translation>Tokens e segredos são armazenados no chaveiro deste computador, em nenhum outro lugar.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WhatPage</name>
    <message>
        <source>What</source>
        <extracomment>Step of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>O que gravar</translation>
    </message>
    <message>
        <source>What do you want to record?</source>
        <extracomment>Question at the top of a step</extracomment>
        <translation>O que deve ser gravado?</translation>
    </message>
    <message>
        <source>Agora bills the recording from start to end, even while Tallylight is closed.</source>
        <extracomment>Below the question</extracomment>
        <translation>A Agora cobra a gravação do início até o término, mesmo quando o Tallylight está fechado.</translation>
    </message>
    <message>
        <source>The recorder joins the channel with this UID. It must not match any user&apos;s, so a high random number is suggested.</source>
        <extracomment>Below the field for the recorder&apos;s UID</extracomment>
        <translation>O gravador entra no canal com este UID. Ele não pode ser igual ao de nenhum usuário, por isso é sugerido um número alto e aleatório.</translation>
    </message>
    <message>
        <source>Suggest another UID</source>
        <extracomment>Button in the field for the recorder&apos;s UID</extracomment>
        <translation>Sugerir outro UID</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::WordSection</name>
    <message>
        <source>Mode name</source>
        <extracomment>Heading of some fields: the word for the recording mode in the requests to the service</extracomment>
        <translation>Nome do modo</translation>
    </message>
    <message>
        <source>individual (usual)</source>
        <extracomment>Choice after &quot;Agora&apos;s name for the mode:&quot;; &quot;individual&quot; stays</extracomment>
        <translation>individual (usual)</translation>
    </message>
    <message>
        <source>raw (newer)</source>
        <extracomment>Choice after &quot;Agora&apos;s name for the mode:&quot;; &quot;raw&quot; stays</extracomment>
        <translation>raw (mais recente)</translation>
    </message>
    <message>
        <source>Agora&apos;s current English documentation calls this mode “raw”. Choose it if Agora refuses “individual”. “raw” has no per-user file options.</source>
        <extracomment>Below the choice between the words; “individual” and “raw” stay</extracomment>
        <translation>A documentação atual da Agora em inglês chama este modo de “raw”. Escolha-o se a Agora recusar “individual”. Com “raw”, não há opção para os arquivos de cada usuário.</translation>
    </message>
</context>
</TS>
