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
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The server&apos;s name was not found. Check the address and the internet connection.</source>
        <extracomment>Network trouble: DNS</extracomment>
        <translation>O nome do servidor não foi encontrado. Verifique o endereço e a conexão com a internet.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address.</source>
        <extracomment>Network trouble: nothing listens there</extracomment>
        <translation>O servidor recusou a conexão. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the internet connection.</source>
        <extracomment>Network trouble: no route, offline</extracomment>
        <translation>Não foi possível acessar o servidor. Verifique a conexão com a internet.</translation>
    </message>
    <message>
        <source>The secure connection could not be made: the server&apos;s certificate is not trusted. Check the address, the computer&apos;s date and, in a company network, its certificate.</source>
        <extracomment>Network trouble: certificate or encryption</extracomment>
        <translation>Não foi possível estabelecer a conexão segura: o certificado do servidor não é confiável. Verifique o endereço, a data do computador e, em uma rede corporativa, o certificado dela.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through. Check the system&apos;s proxy settings.</source>
        <extracomment>Network trouble: the proxy set in the system</extracomment>
        <translation>O proxy não deixou a solicitação passar. Verifique as configurações de proxy do sistema.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <extracomment>Network trouble</extracomment>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <extracomment>The program itself gave up the request, for instance because it is quitting</extracomment>
        <translation>A solicitação foi cancelada.</translation>
    </message>
    <message>
        <source>The connection ended before the answer came.</source>
        <extracomment>Network trouble: the request left, its answer never came</extracomment>
        <translation>A conexão terminou antes de a resposta chegar.</translation>
    </message>
    <message>
        <source>The server sent the request on to another address, which is not followed. Check the address.</source>
        <extracomment>The server&apos;s answer names another address; it is not followed, to keep the token safe</extracomment>
        <translation>O servidor redirecionou a solicitação para outro endereço, que não é seguido. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The answer was too large and was not read.</source>
        <extracomment>More than 32 MB</extracomment>
        <translation>A resposta era grande demais e não foi lida.</translation>
    </message>
    <message>
        <source>Unreadable answer. A proxy or another server may have answered instead.</source>
        <extracomment>HTML, truncated or unexpected data instead of an answer</extracomment>
        <translation>Resposta ilegível. Um proxy ou outro servidor pode ter respondido no lugar do serviço.</translation>
    </message>
    <message>
        <source>Check the token. It may belong to another cloud.</source>
        <extracomment>HTTP 401</extracomment>
        <translation>Verifique o token. Ele pode pertencer a outra nuvem.</translation>
    </message>
    <message>
        <source>The account has no right to do this.</source>
        <extracomment>HTTP 403</extracomment>
        <translation>A conta não tem permissão para fazer isso.</translation>
    </message>
    <message>
        <source>The service does not know it. It may belong to another account or cloud.</source>
        <extracomment>HTTP 404</extracomment>
        <translation>O serviço não conhece este item. Ele pode pertencer a outra conta ou nuvem.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a moment and try again.</source>
        <extracomment>HTTP 429</extracomment>
        <translation>Solicitações demais. Aguarde um momento e tente novamente.</translation>
    </message>
    <message>
        <source>The service refused the request. Its reason is in the details.</source>
        <extracomment>Any other refusal; the service&apos;s own words are in the details</extracomment>
        <translation>O serviço recusou a solicitação. O motivo está nos detalhes.</translation>
    </message>
    <message>
        <source>The service has trouble of its own. Try again later.</source>
        <extracomment>HTTP 5xx</extracomment>
        <translation>O serviço está com problemas próprios. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The token or secret of this connection is missing. Enter it again.</source>
        <extracomment>No token or secret is stored for the connection</extracomment>
        <translation>O token ou segredo desta conexão está faltando. Insira-o novamente.</translation>
    </message>
    <message>
        <source>This computer has no keychain that could be used. You can keep the secret until you quit.</source>
        <extracomment>There is no keychain service on this computer</extracomment>
        <translation>Este computador não tem um chaveiro que possa ser usado. Você pode manter o segredo até sair.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or keep the secret until you quit.</source>
        <extracomment>The keychain is there but locked</extracomment>
        <translation>O chaveiro está bloqueado. Desbloqueie-o ou mantenha o segredo até sair.</translation>
    </message>
    <message>
        <source>The keychain refused access. Allow it in the system&apos;s keychain settings, or keep the secret until you quit.</source>
        <extracomment>The keychain is unlocked but does not let the program in</extracomment>
        <translation>O chaveiro recusou o acesso. Permita-o nas configurações do chaveiro do sistema ou mantenha o segredo até sair.</translation>
    </message>
    <message>
        <source>The program&apos;s own records could not be written. Check the free space and the rights of its data folder.</source>
        <extracomment>The program&apos;s own record of what it did could not be written to disk</extracomment>
        <translation>Não foi possível salvar os dados internos do programa. Verifique o espaço livre e as permissões da pasta de dados dele.</translation>
    </message>
    <message>
        <source>The program&apos;s records were made by a newer version. Use that version.</source>
        <extracomment>The data folder was used by a newer version</extracomment>
        <translation>Os dados internos do programa foram criados por uma versão mais recente. Use essa versão.</translation>
    </message>
    <message>
        <source>The entry cannot be used as it is.</source>
        <extracomment>A field holds something that cannot be sent</extracomment>
        <translation>O valor inserido não pode ser usado como está.</translation>
    </message>
    <message>
        <source>Status code: %1</source>
        <extracomment>Details of trouble: the HTTP status, for example 504</extracomment>
        <translation>Código de status: %1</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <extracomment>Details of trouble: the service&apos;s own number</extracomment>
        <translation>Código de erro: %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <extracomment>Details of trouble: the parameter that the service refused, a JSON name</extracomment>
        <translation>Campo: %1</translation>
    </message>
    <message>
        <source>Server response: %1</source>
        <extracomment>Details of trouble: the service&apos;s own words, not translated</extracomment>
        <translation>Resposta do servidor: %1</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <extracomment>Details of trouble: for the vendor&apos;s support</extracomment>
        <translation>ID da solicitação: %1</translation>
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
        <translation>Horário</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Column of the activity list: what was done</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>Column of the activity list: the test run or recording it was done to</extracomment>
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
        <extracomment>Above the activity list: how many stops were ordered and are not finished</extracomment>
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
        <source>Nothing was done yet. What you stop, start and add is written down here.</source>
        <extracomment>In place of the activity list while it is empty</extracomment>
        <translation>Nada foi feito ainda. O que você parar, iniciar e adicionar ficará anotado aqui.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ActivityTexts</name>
    <message>
        <source>Stop ordered</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>Parada solicitada</translation>
    </message>
    <message>
        <source>Stop sent, attempt %1</source>
        <extracomment>Activity list: the stop was sent once more; %1 is a number, 2 or more</extracomment>
        <translation>Parada enviada, tentativa %1</translation>
    </message>
    <message>
        <source>Stop sent</source>
        <extracomment>Activity list: what was done</extracomment>
        <translation>Parada enviada</translation>
    </message>
    <message>
        <source>Stop finished</source>
        <extracomment>Activity list: what became of an order to stop</extracomment>
        <translation>Parada finalizada</translation>
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
        <source>Found in the service&apos;s list</source>
        <extracomment>Activity list: a test run was found in the service&apos;s own list</extracomment>
        <translation>Encontrada na lista do serviço</translation>
    </message>
    <message>
        <source>Creation of a test run sent</source>
        <extracomment>Activity list: the request to create a test run left</extracomment>
        <translation>Criação de execução de teste enviada</translation>
    </message>
    <message>
        <source>Copy of a test run sent</source>
        <extracomment>Activity list: the request to copy a test run left</extracomment>
        <translation>Cópia de execução de teste enviada</translation>
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
        <source>Creation not confirmed</source>
        <extracomment>Activity list: the answer to the request to create a test run was lost</extracomment>
        <translation>Criação não confirmada</translation>
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
        <translation>Início enviado</translation>
    </message>
    <message>
        <source>Start finished</source>
        <extracomment>Activity list: what became of an order to start a cloud recording</extracomment>
        <translation>Início finalizado</translation>
    </message>
    <message>
        <source>Status queried</source>
        <extracomment>Activity list: the service was asked for the state of a cloud recording</extracomment>
        <translation>Status consultado</translation>
    </message>
    <message>
        <source>New state</source>
        <extracomment>Activity list: a cloud recording has a new state, which is in the next column</extracomment>
        <translation>Novo estado</translation>
    </message>
    <message>
        <source>Cloud recording of the channel %1</source>
        <extracomment>Activity list: %1 is the name of a channel</extracomment>
        <translation>Gravação na nuvem do canal %1</translation>
    </message>
    <message>
        <source>Cloud recording</source>
        <extracomment>Activity list: a cloud recording that is not on the list any more</extracomment>
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
        <extracomment>Activity list: a connection that is not on the list any more</extracomment>
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
        <translation>Gravação parada, envio pendente</translation>
    </message>
    <message>
        <source>Stopped, upload unverified</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Gravação parada, envio não verificado</translation>
    </message>
    <message>
        <source>Stopped, upload not reported</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Gravação parada, envio não informado</translation>
    </message>
    <message>
        <source>Had already ended</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Já havia terminado</translation>
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
        <translation>Recusada pelo serviço</translation>
    </message>
    <message>
        <source>Not sent, nothing changed</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Não enviada, nada mudou</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <extracomment>Outcome of a stop, in a list</extracomment>
        <translation>Ainda não confirmada</translation>
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
        <source>This is neither the ID of a test run nor a link to one.</source>
        <extracomment>Under the field for a test run&apos;s ID or link</extracomment>
        <translation>Isto não é o ID de uma execução de teste nem um link para uma.</translation>
    </message>
    <message>
        <source>Add test run</source>
        <extracomment>Title of a dialog</extracomment>
        <translation>Adicionar execução de teste</translation>
    </message>
    <message>
        <source>The ID stands in Wallarm Console under the test run&apos;s name, and at the end of the address of its page.</source>
        <extracomment>In the dialog that adds a test run: where to find the ID</extracomment>
        <translation>O ID fica no Wallarm Console, abaixo do nome da execução de teste, e no final do endereço da página dela.</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Label of a field: the account and cloud</extracomment>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Test run ID or link</source>
        <extracomment>Label of a field</extracomment>
        <translation>ID ou link da execução de teste</translation>
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
</context>
<context>
    <name>tallylight::ui::AdoptDialog</name>
    <message>
        <source>Add recording by its IDs</source>
        <extracomment>Title of a window</extracomment>
        <translation>Adicionar gravação pelos IDs</translation>
    </message>
    <message>
        <source>Add a cloud recording that something else started, to watch and stop it here. Paste what you have: an answer of the service, the address of a call, a webhook event or the name of a recorded file.</source>
        <extracomment>What the window &quot;Add recording by its IDs&quot; is for</extracomment>
        <translation>Adicione uma gravação na nuvem iniciada por outro meio para acompanhá-la e pará-la aqui. Cole o que você tiver: uma resposta do serviço, o endereço de uma chamada, um evento de webhook ou o nome de um arquivo gravado.</translation>
    </message>
    <message>
        <source>Paste text with the IDs</source>
        <extracomment>For screen readers and as the hint in the empty box</extracomment>
        <translation>Cole o texto com os IDs</translation>
    </message>
    <message>
        <source>No ID was recognized in this text. Fill in the fields yourself.</source>
        <extracomment>Below the box for pasted text</extracomment>
        <translation>Nenhum ID foi reconhecido neste texto. Preencha os campos manualmente.</translation>
    </message>
    <message>
        <source>The channel name was taken from the name of a file, where special characters are replaced. Check it.</source>
        <extracomment>Below the box for pasted text: in names of files special characters become hyphens</extracomment>
        <translation>O nome do canal foi extraído do nome de um arquivo, em que os caracteres especiais são substituídos. Verifique-o.</translation>
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
        <translation>Ações</translation>
    </message>
    <message>
        <source>%1 The last query did not work. %2</source>
        <extracomment>Tooltip: %1 is a sentence about the state, %2 a sentence about the trouble with asking for it</extracomment>
        <translation>%1 A última consulta não funcionou. %2</translation>
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
        <translation>Status do envio</translation>
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
</context>
<context>
    <name>tallylight::ui::CloudRecordingPanel</name>
    <message>
        <source>There is no connection to Agora yet.</source>
        <extracomment>Something was asked for that needs a connection to Agora</extracomment>
        <translation>Ainda não há conexão com a Agora.</translation>
    </message>
    <message>
        <source>Connect Agora…</source>
        <extracomment>Next step: opens the window for a new connection</extracomment>
        <translation>Conectar à Agora…</translation>
    </message>
    <message>
        <source>Stop cloud recording</source>
        <extracomment>Action: stops the selected cloud recordings</extracomment>
        <translation>Parar gravação na nuvem</translation>
    </message>
    <message>
        <source>Start cloud recording…</source>
        <extracomment>Action: opens a window</extracomment>
        <translation>Iniciar gravação na nuvem…</translation>
    </message>
    <message>
        <source>Add recording by its IDs…</source>
        <extracomment>Action: opens a window to add a recording that something else started</extracomment>
        <translation>Adicionar gravação pelos IDs…</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Action: asks the service for the state of the selected cloud recordings</extracomment>
        <translation>Consultar status</translation>
    </message>
    <message>
        <source>Start again with these settings</source>
        <extracomment>Action: a new cloud recording with the settings of the selected one, which has ended</extracomment>
        <translation>Iniciar novamente com estas configurações</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Action: takes ended cloud recordings off the list</extracomment>
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
        <source>Cloud recordings</source>
        <extracomment>For screen readers: the table</extracomment>
        <translation>Gravações na nuvem</translation>
    </message>
    <message>
        <source>No cloud recording is known here. Agora does not list recordings: start one, or add one that something else started by its IDs.</source>
        <extracomment>In place of the table while it is empty</extracomment>
        <translation>Nenhuma gravação na nuvem é conhecida aqui. A Agora não lista gravações: inicie uma ou adicione pelos IDs uma iniciada por outro meio.</translation>
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
    <name>tallylight::ui::ConnectionEditor</name>
    <message>
        <source>Testing the connection…</source>
        <extracomment>In the editor of a connection, while its test is under way</extracomment>
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
        <translation>Conectar a %1</translation>
    </message>
    <message>
        <source>Connection to %1</source>
        <extracomment>Title of the window for an existing connection; %1 is the service, such as Wallarm FAST</extracomment>
        <translation>Conexão com %1</translation>
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
        <extracomment>Field: the colour that marks a connection</extracomment>
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
        <source>API &amp;host:</source>
        <extracomment>Field: address of a custom cloud</extracomment>
        <translation>&amp;Host da API:</translation>
    </message>
    <message>
        <source>https://api.example.com</source>
        <extracomment>Example in the empty address field; stays as it is</extracomment>
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
        <extracomment>In an empty field for a token or secret that is stored already</extracomment>
        <translation>Deixe vazio para manter o valor armazenado</translation>
    </message>
    <message>
        <source>Kept in memory only: you will be asked for it at the next start.</source>
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
        <extracomment>State of a connection in the list: its test is under way</extracomment>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>State of a connection in the list: nothing is known against it</extracomment>
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
        <source>The connection does not work. %1</source>
        <extracomment>Outcome of the test of a connection; %1 is a sentence that says why</extracomment>
        <translation>A conexão não funciona. %1</translation>
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
        <extracomment>Outcome of the test of a connection; %1 is the account&apos;s name or ID as the service tells it</extracomment>
        <translation>A conexão funciona. Conta: %1</translation>
    </message>
    <message>
        <source>The credentials of the connection %1 are not stored. Enter them to use it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>As credenciais da conexão %1 não estão armazenadas. Insira-as para usar a conexão.</translation>
    </message>
    <message>
        <source>The system keychain is locked, so the connection %1 cannot be used.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>O chaveiro do sistema está bloqueado, por isso a conexão %1 não pode ser usada.</translation>
    </message>
    <message>
        <source>No system keychain was found, so the connection %1 has no credentials.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Nenhum chaveiro do sistema foi encontrado, por isso a conexão %1 não tem credenciais.</translation>
    </message>
    <message>
        <source>The system keychain refused access to the credentials of the connection %1.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>O chaveiro do sistema recusou o acesso às credenciais da conexão %1.</translation>
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
        <source>The connection %1 still has recordings or stops that have not ended, so it stays. Stop them first.</source>
        <extracomment>%1 is the name of a connection that was not removed</extracomment>
        <translation>A conexão %1 ainda tem gravações ou paradas que não terminaram, por isso ela permanece. Pare-as primeiro.</translation>
    </message>
    <message>
        <source>The connection %1 was not removed. %2</source>
        <extracomment>%1 is the name of a connection, %2 a sentence that says why</extracomment>
        <translation>A conexão %1 não foi removida. %2</translation>
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
        <translation>Nuvem ME</translation>
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
        <translation>Personalizado</translation>
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
        <source>Enter a name, so that you recognize the connection.</source>
        <extracomment>Under an empty field: the name of a connection</extracomment>
        <translation>Insira um nome para reconhecer a conexão.</translation>
    </message>
    <message>
        <source>Enter the address of the API.</source>
        <extracomment>Under an empty field: the address of a custom cloud</extracomment>
        <translation>Insira o endereço da API.</translation>
    </message>
    <message>
        <source>This is not an address such as https://api.example.com, without a user name and without anything after a question mark.</source>
        <extracomment>Under the field with the address of a custom cloud; the example stays as it is</extracomment>
        <translation>Isto não é um endereço como https://api.example.com, sem nome de usuário e sem nada depois de um ponto de interrogação.</translation>
    </message>
    <message>
        <source>Use https: over http anybody on the way could read your credentials. Only addresses of this computer may begin with http.</source>
        <extracomment>Under the field with the address of a custom cloud</extracomment>
        <translation>Use https: com http, qualquer pessoa no caminho poderia ler suas credenciais. Somente endereços deste computador podem começar com http.</translation>
    </message>
    <message>
        <source>Enter the App ID of the project, from the Agora console.</source>
        <extracomment>Under an empty field; &quot;App ID&quot; is not translated</extracomment>
        <translation>Insira o App ID do projeto, disponível no console da Agora.</translation>
    </message>
    <message>
        <source>An App ID has only Latin letters and digits.</source>
        <extracomment>Under a field; &quot;App ID&quot; is not translated</extracomment>
        <translation>Um App ID tem somente letras latinas e algarismos.</translation>
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
        <source>This ID has a character that cannot be in one. Copy it again.</source>
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
        <source>What was entered has a character that cannot be in it. Copy it again.</source>
        <extracomment>Under the field with a token or a secret</extracomment>
        <translation>O valor inserido contém um caractere não permitido. Copie-o novamente.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <extracomment>Under the field with the path of a file</extracomment>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>This file has no certificate in PEM format.</source>
        <extracomment>Under the field with the path of a file; PEM is the name of the format</extracomment>
        <translation>Este arquivo não tem um certificado no formato PEM.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::ConnectionsDialog</name>
    <message>
        <source>Testing the connection %1…</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Testando a conexão %1…</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <extracomment>Title of a question</extracomment>
        <translation>Remover conexão</translation>
    </message>
    <message>
        <source>Remove the connection %1?</source>
        <extracomment>Question before a connection is removed; %1 is its name</extracomment>
        <translation>Remover a conexão %1?</translation>
    </message>
    <message>
        <source>Its credentials are deleted from the system keychain, and its test runs and ended recordings leave the lists. Nothing changes in the cloud.</source>
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
        <source>There is no connection yet. Connect Wallarm FAST or Agora to see and stop recordings.</source>
        <extracomment>In place of the list of connections while there is none</extracomment>
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
</context>
<context>
    <name>tallylight::ui::CreateRunPanel</name>
    <message>
        <source>%1 copy</source>
        <extracomment>Name proposed for a copy; %1 is the original&apos;s name</extracomment>
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
        <source>A new test run on this node interrupts %1.</source>
        <extracomment>Warning before a run is created; %1 is the name of the run under way</extracomment>
        <translation>Uma nova execução de teste neste nó interromperá a execução de teste %1.</translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>On the button &quot;Create and run&quot; while the request is under way</extracomment>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>Create and run</source>
        <extracomment>Button of the side panel: creates the test run, which starts at once</extracomment>
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
        <source>What is stopped now would be forgotten in a crash, and nothing new can be started. %1</source>
        <extracomment>After a start without usable records; %1 is a sentence with the reason</extracomment>
        <translation>O que for parado agora será esquecido em caso de encerramento inesperado do programa, e nada novo pode ser iniciado. %1</translation>
    </message>
    <message>
        <source>Tallylight (demo)</source>
        <extracomment>Title of the window while it shows the simulated clouds</extracomment>
        <translation>Tallylight (demonstração)</translation>
    </message>
    <message>
        <source>Cloud recordings</source>
        <extracomment>Title of the panel, and the item that shows it in the menu View</extracomment>
        <translation>Gravações na nuvem</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>Title of the panel with what was done, and the item that shows it in the menu View</extracomment>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <extracomment>For screen readers, and in the menu that shows and hides it</extracomment>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Outcome of copying an ID</extracomment>
        <translation>Copiado</translation>
    </message>
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
        <translation>Adicionar execução de teste…</translation>
    </message>
    <message>
        <source>Create test run…</source>
        <extracomment>Menu item; opens the side panel</extracomment>
        <translation>Criar execução de teste…</translation>
    </message>
    <message>
        <source>Load from Wallarm</source>
        <extracomment>Menu item: asks the service for its list of test runs</extracomment>
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
        <source>Stop recording</source>
        <extracomment>Menu item and button: ends the recording of baseline requests of the selected test runs</extracomment>
        <translation>Parar gravação</translation>
    </message>
    <message>
        <source>Create similar test run</source>
        <extracomment>Menu item; opens the side panel with a copy</extracomment>
        <translation>Criar execução de teste similar</translation>
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
        <source>Open in Wallarm Console</source>
        <extracomment>Menu item: opens the web browser</extracomment>
        <translation>Abrir no Wallarm Console</translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>Menu item and button: reads the test runs from the service now</extracomment>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Menu item: the table forgets the test run; the service keeps it</extracomment>
        <translation>Remover da lista</translation>
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
        <source>The address of this console is not known</source>
        <extracomment>Why &quot;Open in Wallarm Console&quot; is disabled: the connection has a custom address</extracomment>
        <translation>O endereço deste console não é conhecido</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Recording</source>
        <extracomment>Menu in the menu bar: test runs and cloud recordings; &amp; marks the key</extracomment>
        <translation>&amp;Gravação</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>Menu in the menu bar; &amp; marks the key</extracomment>
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
        <source>As the system</source>
        <extracomment>Theme: as the desktop is set</extracomment>
        <translation>Como o sistema</translation>
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
</context>
<context>
    <name>tallylight::ui::MessageBar</name>
    <message>
        <source>Details</source>
        <extracomment>Button that shows status, code and request ID of the trouble</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Button that hides the message</extracomment>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>For screen readers: the strip in which outcomes are told</extracomment>
        <translation>Mensagens</translation>
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
        <source>This has a character that cannot be in an ID, such as a slash. Copy the ID alone.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>Isto contém um caractere não permitido em um ID, como uma barra. Copie somente o ID.</translation>
    </message>
    <message>
        <source>Enter the name of the channel.</source>
        <extracomment>Under an empty field</extracomment>
        <translation>Insira o nome do canal.</translation>
    </message>
    <message>
        <source>A channel name has at most 64 Latin letters, digits, spaces and ordinary signs; in web page mode it may have 128.</source>
        <extracomment>Under the field for the name of a channel</extracomment>
        <translation>O nome de um canal tem no máximo 64 letras latinas, algarismos, espaços e sinais comuns; no modo de página web, pode ter 128.</translation>
    </message>
    <message>
        <source>A UID is a whole number from 1 to 4294967295.</source>
        <extracomment>Under the field for a UID</extracomment>
        <translation>O UID é um número inteiro de 1 a 4294967295.</translation>
    </message>
    <message>
        <source>Enter a time from 5 seconds to 30 days.</source>
        <extracomment>Under the field for the idle time</extracomment>
        <translation>Insira um tempo de 5 segundos a 30 dias.</translation>
    </message>
    <message>
        <source>Choose a region of this storage.</source>
        <extracomment>Under the field for the region of a cloud storage</extracomment>
        <translation>Escolha uma região deste armazenamento.</translation>
    </message>
    <message>
        <source>Enter the name of the bucket that the files are to go to.</source>
        <extracomment>Under an empty field; a bucket is a place in a cloud storage</extracomment>
        <translation>Insira o nome do bucket para o qual os arquivos devem ir.</translation>
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
        <source>This has a character that cannot be in it. Copy it again.</source>
        <extracomment>Under a field for a bucket or a key</extracomment>
        <translation>Isto contém um caractere não permitido. Copie o valor novamente.</translation>
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
    <message>
        <source>Ends when the channel is empty for:</source>
        <extracomment>Field: the recording ends by itself when the channel has been empty for so long</extracomment>
        <translation>Termina quando o canal fica vazio por:</translation>
    </message>
    <message>
        <source>Region:</source>
        <extracomment>Field: region of a cloud storage</extracomment>
        <translation>Região:</translation>
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
        <extracomment>Next step after a stop that did not work: stops once more
----------
Next step after a start that did not work: starts once more</extracomment>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Query status</source>
        <extracomment>Next step after a stop that is not confirmed: asks the service for the state</extracomment>
        <translation>Consultar status</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RecordingOutcomes</name>
    <message>
        <source>The cloud recording of the channel %1 is stopped.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal %1 está parada.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is stopped. There is no file, because nobody published in the channel.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal %1 está parada. Não há arquivo, porque ninguém publicou no canal.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 has already ended.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal %1 já terminou.</translation>
    </message>
    <message>
        <source>The cloud recording of the channel %1 is still active and billed: the service did not stop it.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>A gravação na nuvem do canal %1 ainda está ativa e sendo cobrada: o serviço não a parou.</translation>
    </message>
    <message>
        <source>The service refused the stop. The cloud recording of the channel %1 goes on.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>O serviço recusou a parada. A gravação na nuvem do canal %1 continua.</translation>
    </message>
    <message>
        <source>The stop was not sent. Nothing changed for the cloud recording of the channel %1.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>A parada não foi enviada. Nada mudou na gravação na nuvem do canal %1.</translation>
    </message>
    <message>
        <source>It is not known yet whether the cloud recording of the channel %1 is stopped. The service is asked again and again.</source>
        <extracomment>Outcome of a stop; %1 is the name of a channel</extracomment>
        <translation>Ainda não se sabe se a gravação na nuvem do canal %1 está parada. O serviço é consultado repetidamente.</translation>
    </message>
    <message>
        <source>The upload was not confirmed in time. It normally ends within 20 minutes, but can take more than 24 hours. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: the upload was not confirmed in time</extracomment>
        <translation>O envio não foi confirmado a tempo. Ele normalmente termina em até 20 minutos, mas pode levar mais de 24 horas. Verifique seu armazenamento mais tarde.</translation>
    </message>
    <message>
        <source>Whether all files are uploaded could not be verified. The upload normally ends within 20 minutes, but can take more than 24 hours. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known of the upload</extracomment>
        <translation>Não foi possível verificar se todos os arquivos foram enviados. O envio normalmente termina em até 20 minutos, mas pode levar mais de 24 horas. Verifique seu armazenamento mais tarde.</translation>
    </message>
    <message>
        <source>An asynchronous stop does not report the upload. It normally ends within 20 minutes, but can take more than 24 hours.</source>
        <extracomment>Added to &quot;is stopped&quot;: nothing is known of the upload, which is usual</extracomment>
        <translation>Uma parada assíncrona não informa sobre o envio. Ele normalmente termina em até 20 minutos, mas pode levar mais de 24 horas.</translation>
    </message>
    <message>
        <source>The service said nothing about the upload. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>O serviço não disse nada sobre o envio. Verifique seu armazenamento mais tarde.</translation>
    </message>
    <message>
        <source>All files are in your storage.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Todos os arquivos estão no seu armazenamento.</translation>
    </message>
    <message>
        <source>Some files went to the backup cloud and are forwarded to your storage by themselves.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Alguns arquivos foram para a nuvem de backup e são encaminhados automaticamente para o seu armazenamento.</translation>
    </message>
    <message>
        <source>The service does not know whether all files are uploaded. Look into your storage later.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>O serviço não sabe se todos os arquivos foram enviados. Verifique seu armazenamento mais tarde.</translation>
    </message>
    <message>
        <source>The files are only in the backup cloud, which deletes them after 72 hours. Look into your storage soon.</source>
        <extracomment>Added to &quot;is stopped&quot;</extracomment>
        <translation>Os arquivos estão somente na nuvem de backup, que os exclui após 72 horas. Verifique seu armazenamento em breve.</translation>
    </message>
    <message>
        <source>This stop could not be written down: after a crash the program would not know of it.</source>
        <extracomment>Added to the outcome of a stop: the program&apos;s own record of it could not be written to the disk</extracomment>
        <translation>Não foi possível anotar esta parada: após um encerramento inesperado, o programa não saberia dela.</translation>
    </message>
    <message>
        <source>No cloud recording was stopped.</source>
        <extracomment>Outcome of an order to stop several</extracomment>
        <translation>Nenhuma gravação na nuvem foi parada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) stopped.</source>
        <extracomment>Outcome of an order to stop several</extracomment>
        <translation>
            <numerusform>%Ln gravação na nuvem parada.</numerusform>
            <numerusform>%Ln gravações na nuvem paradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cloud recording(s) still active.</source>
        <extracomment>Outcome of an order to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln gravação na nuvem ainda ativa.</numerusform>
            <numerusform>%Ln gravações na nuvem ainda ativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Outcome of an order to stop several, after how many are stopped</extracomment>
        <translation>
            <numerusform>%Ln parada ainda não confirmada.</numerusform>
            <numerusform>%Ln paradas ainda não confirmadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service accepted the cloud recording of the channel %1. It is billed until it is stopped; the lamp lights up once the service confirms that it records.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>O serviço aceitou a gravação na nuvem do canal %1. Ela é cobrada até ser parada; o indicador acenderá assim que o serviço confirmar que ela está gravando.</translation>
    </message>
    <message>
        <source>The service refused to record the channel %1. Nothing is billed.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>O serviço recusou-se a gravar o canal %1. Nada é cobrado.</translation>
    </message>
    <message>
        <source>The channel %1 is being recorded already, but the recording ID (sid) never arrived here. It is billed. Find the sid in the names of the recorded files or in a webhook and add the recording by its IDs.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel; &quot;sid&quot; stays</extracomment>
        <translation>O canal %1 já está sendo gravado, mas o ID da gravação (sid) nunca chegou aqui. A gravação é cobrada. Encontre o sid nos nomes dos arquivos gravados ou em um webhook e adicione a gravação pelos IDs.</translation>
    </message>
    <message>
        <source>The start was not sent. Nothing is recorded from the channel %1.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>O início não foi enviado. Nada é gravado do canal %1.</translation>
    </message>
    <message>
        <source>It is not known whether the channel %1 is being recorded and billed. Do not start it again before you have checked.</source>
        <extracomment>Outcome of a start; %1 is the name of a channel</extracomment>
        <translation>Não se sabe se o canal %1 está sendo gravado e cobrado. Não inicie a gravação novamente antes de verificar.</translation>
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
        <source>The answer to the start was lost. It may be recording and billed; the same start is asked for again as long as that cannot start a second one.</source>
        <extracomment>Tooltip for the state of a cloud recording whose start was not answered</extracomment>
        <translation>A resposta ao início foi perdida. A gravação pode estar ativa e sendo cobrada; o mesmo início é solicitado novamente enquanto isso não puder iniciar uma segunda gravação.</translation>
    </message>
    <message>
        <source>It is recording and billed, but its recording ID (sid) never arrived. Find the sid in the names of the recorded files or in a webhook, add the recording by its IDs, and stop it there.</source>
        <extracomment>Tooltip for the state of a cloud recording whose recording ID is unknown; &quot;sid&quot; stays</extracomment>
        <translation>Está gravando e sendo cobrada, mas o ID da gravação (sid) nunca chegou. Encontre o sid nos nomes dos arquivos gravados ou em um webhook, adicione a gravação pelos IDs e pare-a lá.</translation>
    </message>
    <message>
        <source>It was started by something else. The first answer of the service tells its state.</source>
        <extracomment>Tooltip for the state of a cloud recording that was added by its IDs</extracomment>
        <translation>Foi iniciada por outro meio. A primeira resposta do serviço informa o estado dela.</translation>
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
        <source>The service does not find it. That can pass within 90 seconds; it is asked again until then.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>O serviço não a encontra. Isso pode passar em até 90 segundos; até lá, ele é consultado novamente.</translation>
    </message>
    <message>
        <source>The stop was sent; it is not confirmed yet.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>A parada foi enviada; ainda não está confirmada.</translation>
    </message>
    <message>
        <source>It is not known whether the stop worked. The service is asked again; until then it may be billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Não se sabe se a parada funcionou. O serviço é consultado novamente; até lá, a gravação pode estar sendo cobrada.</translation>
    </message>
    <message>
        <source>It is over and no longer billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Terminou e não é mais cobrada.</translation>
    </message>
    <message>
        <source>It did not start. Nothing is billed.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Não iniciou. Nada é cobrado.</translation>
    </message>
    <message>
        <source>It ended without an order from here, for instance because the channel was empty.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Terminou sem um comando daqui, por exemplo, porque o canal estava vazio.</translation>
    </message>
    <message>
        <source>The service ended it because of an error. Check the files in your storage.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>O serviço a encerrou devido a um erro. Verifique os arquivos no seu armazenamento.</translation>
    </message>
    <message>
        <source>The time in which the service takes orders for it is over. It ends when the channel is empty, or at its longest recording time in web page mode.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>O período em que o serviço aceita comandos para ela terminou. Ela termina quando o canal fica vazio ou, no modo de página web, ao atingir o tempo máximo de gravação.</translation>
    </message>
    <message>
        <source>It was given up before it was started.</source>
        <extracomment>Tooltip for the state of a cloud recording</extracomment>
        <translation>Foi abandonada antes de ser iniciada.</translation>
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
        <extracomment>State of a cloud recording: it records, but its recording ID is not known here</extracomment>
        <translation>Gravando, ID desconhecido</translation>
    </message>
    <message>
        <source>Confirming the start…</source>
        <extracomment>State of a cloud recording: the service accepted the start, it is being asked whether it records</extracomment>
        <translation>Confirmando o início…</translation>
    </message>
    <message>
        <source>Added, not checked yet</source>
        <extracomment>State of a cloud recording that was added by its IDs and not asked about yet</extracomment>
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
        <extracomment>State of a cloud recording: it is not known whether the stop worked</extracomment>
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
        <extracomment>State of a cloud recording: it ended without an order of this program</extracomment>
        <translation>Terminou sozinha</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>State of a cloud recording: it ended because of an error</extracomment>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <extracomment>State of a cloud recording: the service takes no more orders for it</extracomment>
        <translation>Fora de alcance</translation>
    </message>
    <message>
        <source>Discarded</source>
        <extracomment>State of a cloud recording: it was given up before it was started</extracomment>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Started, nothing written yet</source>
        <extracomment>State of a cloud recording: it runs, but no file exists yet</extracomment>
        <translation>Iniciada, nada gravado ainda</translation>
    </message>
    <message>
        <source>%1 (not up to date)</source>
        <extracomment>State of a cloud recording; %1 is the last known state, such as &quot;Recording&quot;</extracomment>
        <translation>%1 (desatualizado)</translation>
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
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <extracomment>Upload status: all files are in the customer&apos;s storage</extracomment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Backed up to the backup cloud</source>
        <extracomment>Upload status: some files are in the service&apos;s backup cloud and will be forwarded</extracomment>
        <translation>Enviado para a nuvem de backup</translation>
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
</context>
<context>
    <name>tallylight::ui::RunForm</name>
    <message>
        <source>This is not an ID: it has a sign that no ID has.</source>
        <extracomment>Under a field for an ID</extracomment>
        <translation>Isto não é um ID: contém um caractere que nenhum ID tem.</translation>
    </message>
    <message>
        <source>Use baselines from %1</source>
        <extracomment>Check box, always ticked, of the form that copies a test run; %1 is the test record&apos;s name</extracomment>
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
        <source>Policy ID</source>
        <extracomment>Label of a field: the ID of a test policy</extracomment>
        <translation>ID da política</translation>
    </message>
    <message>
        <source>Default Policy</source>
        <extracomment>Shown in the empty field of the policy&apos;s ID</extracomment>
        <translation>Política padrão</translation>
    </message>
    <message>
        <source>Node ID</source>
        <extracomment>Label of a field: the ID of the FAST node</extracomment>
        <translation>ID do nó</translation>
    </message>
    <message>
        <source>Account ID</source>
        <extracomment>Label of a field: the number of the Wallarm account, called clientid by the service</extracomment>
        <translation>ID da conta</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <extracomment>Group of fields that can be folded out</extracomment>
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
        <extracomment>Check box; a field for the extensions is beneath</extracomment>
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
        <extracomment>Label of a slider: recording stops by itself when no request has come for so long</extracomment>
        <translation>Parar a gravação da linha de base após</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomeTexts</name>
    <message>
        <source>Recording stopped for %1. Testing of the recorded requests goes on.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>Gravação da execução de teste %1 parada. O teste das solicitações gravadas continua.</translation>
    </message>
    <message>
        <source>Recording stopped for %1. Testing of the recorded requests goes on, and test record %2 can be reused.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name, %2 the test record&apos;s name or ID</extracomment>
        <translation>Gravação da execução de teste %1 parada. O teste das solicitações gravadas continua, e o registro de teste %2 pode ser reutilizado.</translation>
    </message>
    <message>
        <source>The recording of %1 had already ended. There was nothing left to stop.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>A gravação da execução de teste %1 já havia terminado. Não restava nada a parar.</translation>
    </message>
    <message>
        <source>The server did not stop the recording. %1 is still recording: try again, or stop it in Wallarm Console.</source>
        <extracomment>Outcome of Stop recording: the server answered, but it records on; %1 is the test run&apos;s name</extracomment>
        <translation>O servidor não parou a gravação. A execução de teste %1 ainda está gravando: tente novamente ou pare a gravação no Wallarm Console.</translation>
    </message>
    <message>
        <source>Test run %1 was not found in this cloud.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name or ID</extracomment>
        <translation>A execução de teste %1 não foi encontrada nesta nuvem.</translation>
    </message>
    <message>
        <source>The service refused to stop the recording of %1. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording; %1 is the test run&apos;s name</extracomment>
        <translation>O serviço recusou-se a parar a gravação da execução de teste %1. Nada mudou.</translation>
    </message>
    <message>
        <source>The order to stop the recording of %1 was not sent. Nothing has changed.</source>
        <extracomment>Outcome of Stop recording: no network, no credential …; %1 is the test run&apos;s name</extracomment>
        <translation>O comando para parar a gravação da execução de teste %1 não foi enviado. Nada mudou.</translation>
    </message>
    <message>
        <source>It is not known yet whether the recording of %1 has stopped. The table goes on asking and will show it.</source>
        <extracomment>Outcome of Stop recording: no clear answer for 90 seconds; %1 is the test run&apos;s name</extracomment>
        <translation>Ainda não se sabe se a gravação da execução de teste %1 parou. A tabela continua consultando e mostrará o resultado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) stopped.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln gravação parada.</numerusform>
            <numerusform>%Ln gravações paradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) had already ended.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln gravação já havia terminado.</numerusform>
            <numerusform>%Ln gravações já haviam terminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) still active.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln gravação ainda ativa.</numerusform>
            <numerusform>%Ln gravações ainda ativas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln test run(s) not found in this cloud.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln execução de teste não encontrada nesta nuvem.</numerusform>
            <numerusform>%Ln execuções de teste não encontradas nesta nuvem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) refused by the service.</source>
        <extracomment>Part of the outcome of stopping many at once: the service said no; a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln parada recusada pelo serviço.</numerusform>
            <numerusform>%Ln paradas recusadas pelo serviço.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not sent.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln parada não enviada.</numerusform>
            <numerusform>%Ln paradas não enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) not confirmed yet.</source>
        <extracomment>Part of the outcome of stopping many at once, a sentence of its own</extracomment>
        <translation>
            <numerusform>%Ln parada ainda não confirmada.</numerusform>
            <numerusform>%Ln paradas ainda não confirmadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program could not write this down: after a crash it would not know of this stop.</source>
        <extracomment>Added to the outcome of a stop when the program&apos;s own records could not be written to disk</extracomment>
        <translation>O programa não conseguiu anotar isto: após um encerramento inesperado, ele não saberia desta parada.</translation>
    </message>
    <message>
        <source>Test run %1 was created from the test record.</source>
        <extracomment>Outcome of Create similar test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>A execução de teste %1 foi criada a partir do registro de teste.</translation>
    </message>
    <message>
        <source>Test run %1 was created. Its recording begins when the node is ready.</source>
        <extracomment>Outcome of Create test run; %1 is the new run&apos;s name or ID</extracomment>
        <translation>A execução de teste %1 foi criada. A gravação dela começará quando o nó estiver pronto.</translation>
    </message>
    <message>
        <source>The test run may have been created. Check before you try again.</source>
        <extracomment>Outcome of creating a run whose answer was lost</extracomment>
        <translation>A execução de teste pode ter sido criada. Verifique antes de tentar novamente.</translation>
    </message>
    <message>
        <source>Recording is still active for this test record. Stop recording first.</source>
        <extracomment>The service names this code when the record is still being recorded</extracomment>
        <translation>A gravação ainda está ativa para este registro de teste. Pare a gravação primeiro.</translation>
    </message>
    <message>
        <source>The test run was not created.</source>
        <extracomment>Outcome of creating a run; a sentence with the reason follows</extracomment>
        <translation>A execução de teste não foi criada.</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::RunOutcomes</name>
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
        <extracomment>Button of the message after a stop that did not work
----------
Button of a message: reads the test run again</extracomment>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open in Wallarm Console</source>
        <extracomment>Button of the message after a stop</extracomment>
        <translation>Abrir no Wallarm Console</translation>
    </message>
    <message>
        <source>Retry the unconfirmed</source>
        <extracomment>Button of the message after many stops: sends those again that are not confirmed</extracomment>
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
        <source>Test run %1 was not found in this cloud.</source>
        <extracomment>A test run was added by its ID, but the service does not know it; %1 is the ID</extracomment>
        <translation>A execução de teste %1 não foi encontrada nesta nuvem.</translation>
    </message>
    <message>
        <source>Test run %1 could not be read. %2</source>
        <extracomment>A test run was added by its ID and could not be read; %1 is the ID, %2 a sentence with the reason</extracomment>
        <translation>Não foi possível ler a execução de teste %1. %2</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <extracomment>Button of a message: the table forgets the test run</extracomment>
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
        <source>This account&apos;s API does not list test runs.</source>
        <extracomment>After &quot;Load from Wallarm&quot;: the service has no such list for this account</extracomment>
        <translation>A API desta conta não lista execuções de teste.</translation>
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
    <name>tallylight::ui::StartDialog</name>
    <message>
        <source>No region needed</source>
        <extracomment>In the list of regions of a cloud storage that needs none</extracomment>
        <translation>Nenhuma região necessária</translation>
    </message>
    <message>
        <source>Start cloud recording</source>
        <extracomment>Title of a window
----------
Button: starts the recording</extracomment>
        <translation>Iniciar gravação na nuvem</translation>
    </message>
    <message>
        <source>Records all users of the channel into one file in your own storage. Agora bills it from the start until it is stopped or the channel has been empty for the time below, also when this program is closed.</source>
        <extracomment>At the top of the window &quot;Start cloud recording&quot;</extracomment>
        <translation>Grava todos os usuários do canal em um único arquivo no seu próprio armazenamento. A Agora cobra a gravação desde o início até ela ser parada ou até o canal ter ficado vazio pelo tempo abaixo, mesmo quando este programa está fechado.</translation>
    </message>
    <message>
        <source>Channel token (optional):</source>
        <extracomment>Field: token of a channel that asks for one</extracomment>
        <translation>Token do canal (opcional):</translation>
    </message>
    <message>
        <source>Third-party cloud storage:</source>
        <extracomment>Field: which company&apos;s storage the files go to</extracomment>
        <translation>Armazenamento em nuvem de terceiros:</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After the number in a field for a time</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button</extracomment>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::StatusLine</name>
    <message numerus="yes">
        <source>%Ln stop(s) under way</source>
        <extracomment>Status bar: stops that are not settled yet</extracomment>
        <translation>
            <numerusform>%Ln parada em andamento</numerusform>
            <numerusform>%Ln paradas em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s) waiting for credentials</source>
        <extracomment>Status bar: stops of an earlier start that go on when the connection&apos;s token is there</extracomment>
        <translation>
            <numerusform>%Ln parada aguardando credenciais</numerusform>
            <numerusform>%Ln paradas aguardando credenciais</numerusform>
        </translation>
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
        <source>Stop recording for %1?</source>
        <extracomment>Question; %1 is the name of a channel</extracomment>
        <translation>Parar a gravação de %1?</translation>
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
        <source>&amp;Asynchronous stop, with confirmation</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>Parada &amp;assíncrona, com confirmação</translation>
    </message>
    <message>
        <source>The service answers at once, and is then asked until the end is certain. The upload of the files is not reported.</source>
        <extracomment>What the asynchronous stop means</extracomment>
        <translation>O serviço responde imediatamente e depois é consultado até o término ser certo. O envio dos arquivos não é informado.</translation>
    </message>
    <message>
        <source>Stop and &amp;wait for the upload</source>
        <extracomment>One of two ways to stop</extracomment>
        <translation>Parar e aguardar o &amp;envio</translation>
    </message>
    <message>
        <source>The service answers when all files are uploaded, and says how that went. This can take a minute.</source>
        <extracomment>What the other way to stop means</extracomment>
        <translation>O serviço responde quando todos os arquivos foram enviados e informa como foi o envio. Isso pode levar um minuto.</translation>
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
        <source>Stop recording for %1?</source>
        <extracomment>Question before the recording of one test run is stopped; %1 is its name</extracomment>
        <translation>Parar a gravação de %1?</translation>
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
        <source>Testing of the recorded requests goes on. The test record can be reused afterwards.</source>
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
</context>
<context>
    <name>tallylight::ui::TestRunColumns</name>
    <message>
        <source>Status</source>
        <extracomment>Column of the test-run table: state of the run</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name and ID</source>
        <extracomment>Column of the test-run table: its name, and beneath it its ID</extracomment>
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
        <source>Test record name/Test record ID</source>
        <extracomment>Column of the test-run table, as in Wallarm Console; the cell has the name above the ID</extracomment>
        <translation>Nome do registro de teste/ID do registro de teste</translation>
    </message>
    <message>
        <source>Speed</source>
        <extracomment>Column of the test-run table: requests per second, and beneath it the remaining time</extracomment>
        <translation>Velocidade</translation>
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
        <source>Loading…</source>
        <extracomment>Column Status: the run has been added and not been read yet</extracomment>
        <translation>Carregando…</translation>
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
</context>
<context>
    <name>tallylight::ui::TestRunPage</name>
    <message>
        <source>No test run matches the filter.</source>
        <extracomment>In place of the table: there are runs, but none has the words of the filter</extracomment>
        <translation>Nenhuma execução de teste corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <extracomment>Button beneath &quot;No test run matches the filter.&quot;</extracomment>
        <translation>Limpar filtro</translation>
    </message>
    <message>
        <source>There are no test runs here yet. Add one by its ID or by the link to its page in Wallarm Console.</source>
        <extracomment>In place of the empty table</extracomment>
        <translation>Ainda não há execuções de teste aqui. Adicione uma pelo ID ou pelo link da página dela no Wallarm Console.</translation>
    </message>
    <message>
        <source>Add test run…</source>
        <extracomment>Button beneath the text in place of the empty table; opens a dialog</extracomment>
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
        <extracomment>State of a test run that the service did not tell</extracomment>
        <translation>Estado desconhecido</translation>
    </message>
    <message>
        <source>Waiting for baseline requests</source>
        <extracomment>Progress of a test run that has recorded nothing yet</extracomment>
        <translation>Aguardando solicitações de linha de base</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>Progress in per cent; the sign is part of the text (Turkish: %%1)</extracomment>
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
        <extracomment>REQ indicator: recording is on, but the node is not there or not ready</extracomment>
        <translation>Aguardando o nó</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>REQ indicator: the stop is under way</extracomment>
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
        <extracomment>Why an action is disabled: the run is still being made as a copy of another</extracomment>
        <translation>A execução de teste ainda está sendo clonada</translation>
    </message>
    <message>
        <source>The recording is being stopped already</source>
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
    <name>tallylight::ui::TimeoutField</name>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes in a field; begins with a space where the language wants one</extracomment>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>tallylight::ui::UnlockBanner</name>
    <message>
        <source>Unlock</source>
        <extracomment>Button: unlocks the system keychain</extracomment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks the system keychain once more</extracomment>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <extracomment>Button: opens the connection, to enter its token or secret</extracomment>
        <translation>Inserir credenciais…</translation>
    </message>
    <message>
        <source>Keep until I quit…</source>
        <extracomment>Button: opens the connection, to enter its token or secret and keep it in memory only</extracomment>
        <translation>Manter até eu sair…</translation>
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
    <name>tallylight::ui::WelcomePage</name>
    <message>
        <source>Welcome to Tallylight</source>
        <extracomment>Heading of the first start</extracomment>
        <translation>Boas-vindas ao Tallylight</translation>
    </message>
    <message>
        <source>See the recordings that run in your cloud accounts, and stop them with certainty.</source>
        <extracomment>Beneath the heading of the first start</extracomment>
        <translation>Veja as gravações em andamento nas suas contas na nuvem e pare-as com a certeza de que pararam.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <extracomment>First choice of the first start</extracomment>
        <translation>Experimentar a demonstração</translation>
    </message>
    <message>
        <source>A window on simulated clouds. Nothing real is touched, no account is needed.</source>
        <extracomment>What the first choice does</extracomment>
        <translation>Uma janela com nuvens simuladas. Nada real é afetado e nenhuma conta é necessária.</translation>
    </message>
    <message>
        <source>Connect Wallarm FAST</source>
        <extracomment>Second choice of the first start</extracomment>
        <translation>Conectar ao Wallarm FAST</translation>
    </message>
    <message>
        <source>Test runs that record baseline requests. You need the token of a FAST node.</source>
        <extracomment>What the second choice does</extracomment>
        <translation>Execuções de teste que gravam solicitações de linha de base. Você precisa do token de um nó FAST.</translation>
    </message>
    <message>
        <source>Connect Agora</source>
        <extracomment>Third choice of the first start</extracomment>
        <translation>Conectar à Agora</translation>
    </message>
    <message>
        <source>Cloud recordings. You need the customer ID and the customer secret.</source>
        <extracomment>What the third choice does</extracomment>
        <translation>Gravações na nuvem. Você precisa do ID do cliente e do segredo do cliente.</translation>
    </message>
    <message>
        <source>Tokens and secrets are stored in this computer&apos;s keychain, nowhere else.</source>
        <extracomment>Foot of the first start</extracomment>
        <translation>Tokens e segredos são armazenados no chaveiro deste computador, em nenhum outro lugar.</translation>
    </message>
</context>
</TS>
