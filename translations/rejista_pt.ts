<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>ChartTable</name>
    <message>
        <source>Figure</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Worked out of</source>
        <translation>Calculado a partir de</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Por palavras</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Girls for each boy</source>
        <translation>Raparigas por rapaz</translation>
    </message>
    <message>
        <source>%1: %2, norm %3, %4</source>
        <translation>%1: %2, norma %3, %4</translation>
    </message>
    <message>
        <source>%1: not known here</source>
        <translation>%1: desconhecido aqui</translation>
    </message>
    <message>
        <source>%1: %2 girls, %3 boys</source>
        <translation>%1: %2 raparigas, %3 rapazes</translation>
    </message>
    <message>
        <source>%1 girls for each boy</source>
        <translation>%1 raparigas por rapaz</translation>
    </message>
</context>
<context>
    <name>CompareReturn</name>
    <message>
        <source>All together</source>
        <translation>Tudo junto</translation>
    </message>
    <message>
        <source>Sum: %1</source>
        <translation>Soma: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not filled in</source>
        <translation>não preenchido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
</context>
<context>
    <name>FieldQuestion</name>
    <message>
        <source>0 to 100</source>
        <translation>0 a 100</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>dia mês ano</translation>
    </message>
    <message>
        <source>year-month-day and time</source>
        <translation>ano-mês-dia e hora</translation>
    </message>
    <message>
        <source>hours:minutes</source>
        <translation>horas:minutos</translation>
    </message>
    <message>
        <source>[longitude,latitude]</source>
        <translation>[longitude,latitude]</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>uma letra</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Sum of ages</source>
        <translation>Soma das idades</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>No papel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ano passado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
</context>
<context>
    <name>HubNews</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed by the hub: %1</source>
        <translation>Confirmado pelo servidor: %1</translation>
    </message>
    <message>
        <source>Syncing %1 %</source>
        <translation>A sincronizar %1 %</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Training: all this is practice. Nothing of it reaches the district.</source>
        <translation>Treino: tudo isto é prática. Nada chega ao distrito.</translation>
    </message>
</context>
<context>
    <name>HubToday</name>
    <message>
        <source>%1 was changed here and at the hub</source>
        <translation>%1 mudou aqui e no servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed here and at the hub</source>
        <translation>
            <numerusform>%n coisa mudou aqui e no servidor</numerusform>
            <numerusform>%n coisas mudaram aqui e no servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one; the other stays in the history. Until then it is not sent</source>
        <translation>Escolha um; o outro fica no histórico. Até lá não é enviado</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message numerus="yes">
        <source>The hub did not accept %n values</source>
        <translation>
            <numerusform>O servidor não aceitou %n valor</numerusform>
            <numerusform>O servidor não aceitou %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corrigir</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Values of %n returns wait to be sent</source>
        <translation>
            <numerusform>Valores de %n relatório esperam o envio</numerusform>
            <numerusform>Valores de %n relatórios esperam o envio</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed by the hub: %1</source>
        <translation>Confirmado pelo servidor: %1</translation>
    </message>
    <message>
        <source>The hub confirmed nothing yet</source>
        <translation>O servidor ainda não confirmou nada</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>the hub does not have this form, or does not show it to us</source>
        <translation>o servidor não tem este relatório, ou não no-lo mostra</translation>
    </message>
    <message>
        <source>the hub does not have this school, or it is not ours there</source>
        <translation>o servidor não tem esta escola, ou não é nossa lá</translation>
    </message>
    <message>
        <source>we may only read this form at the hub</source>
        <translation>só podemos ler este relatório no servidor</translation>
    </message>
    <message>
        <source>the hub has locked this period</source>
        <translation>o servidor bloqueou este período</translation>
    </message>
    <message>
        <source>it is approved there, so it cannot be changed</source>
        <translation>está aprovado lá, por isso não se pode mudar</translation>
    </message>
    <message>
        <source>the school is closed at the hub for this period</source>
        <translation>a escola está fechada no servidor neste período</translation>
    </message>
    <message>
        <source>the hub lacks a column of this form</source>
        <translation>falta ao servidor uma coluna deste relatório</translation>
    </message>
    <message>
        <source>the hub knows this form under other names</source>
        <translation>o servidor conhece este relatório com outros nomes</translation>
    </message>
    <message>
        <source>This value is not of the kind that the hub wants here. Type it as the hub asks, or ask the district.</source>
        <translation>Este valor não é do tipo que o servidor quer aqui. Escreva-o como o servidor pede, ou pergunte ao distrito.</translation>
    </message>
    <message>
        <source>The hub does not have this answer in its list. Choose another, or tell the district.</source>
        <translation>O servidor não tem esta resposta na sua lista. Escolha outra, ou avise o distrito.</translation>
    </message>
    <message>
        <source>The hub does not take this remark. Make it shorter, or use other words.</source>
        <translation>O servidor não aceita esta nota. Encurte-a, ou use outras palavras.</translation>
    </message>
    <message>
        <source>The hub has no such column for this question. The value stays here; tell the district.</source>
        <translation>O servidor não tem esta coluna para esta pergunta. O valor fica aqui; avise o distrito.</translation>
    </message>
    <message>
        <source>The hub does not have this question in the form. The value stays here; tell the district.</source>
        <translation>O servidor não tem esta pergunta no formulário. O valor fica aqui; avise o distrito.</translation>
    </message>
    <message>
        <source>The hub wants a value here, not a remark alone. Type the value.</source>
        <translation>O servidor quer aqui um valor, não só uma nota. Escreva o valor.</translation>
    </message>
    <message>
        <source>The hub wants every compulsory cell filled before it is complete.</source>
        <translation>O servidor quer cada célula obrigatória preenchida antes de concluir.</translation>
    </message>
    <message>
        <source>The hub wants a remark here where there is no value.</source>
        <translation>O servidor quer aqui uma nota quando não há valor.</translation>
    </message>
    <message>
        <source>is not at the hub any more, or not shown to us; what is here stays</source>
        <translation>já não está no servidor, ou não nos é mostrado; o que está aqui fica</translation>
    </message>
    <message>
        <source>belongs to %2 now, not to %1</source>
        <translation>pertence agora a %2, já não a %1</translation>
    </message>
    <message>
        <source>is the new name of %1</source>
        <translation>é o novo nome de %1</translation>
    </message>
    <message>
        <source>is closed at the hub from %2 on</source>
        <translation>está fechada no servidor a partir de %2</translation>
    </message>
    <message>
        <source>is no longer asked for; what was typed stays here</source>
        <translation>já não é pedido; o que foi escrito fica aqui</translation>
    </message>
    <message>
        <source>is no longer a column there; what was typed stays here</source>
        <translation>já não é uma coluna lá; o que foi escrito fica aqui</translation>
    </message>
    <message>
        <source>is filled in by %2 too now</source>
        <translation>agora também é preenchido por %2</translation>
    </message>
    <message>
        <source>is not filled in by %1 any more; what is here stays</source>
        <translation>já não é preenchido por %1; o que está aqui fica</translation>
    </message>
    <message>
        <source>the hub does not take it now</source>
        <translation>o servidor não o aceita agora</translation>
    </message>
    <message>
        <source>The hub did not take this. Look at it again.</source>
        <translation>O servidor não aceitou isto. Veja-o outra vez.</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ainda não enviado</translation>
    </message>
    <message>
        <source>the hub did not accept it</source>
        <translation>o servidor não o aceitou</translation>
    </message>
    <message>
        <source>a card waits for an answer</source>
        <translation>um cartão espera resposta</translation>
    </message>
    <message>
        <source>the form does not go just now</source>
        <translation>o formulário não segue por agora</translation>
    </message>
    <message>
        <source>changed at the hub, not taken in yet</source>
        <translation>mudado no servidor, ainda não recebido</translation>
    </message>
    <message>
        <source>taken away at the hub</source>
        <translation>retirado no servidor</translation>
    </message>
    <message>
        <source>a zero, which the hub does not count</source>
        <translation>um zero, que o servidor não conta</translation>
    </message>
    <message>
        <source>the figures are older than the value</source>
        <translation>os números são mais antigos do que o valor</translation>
    </message>
    <message>
        <source>the warehouse is older than the value</source>
        <translation>o armazém é mais antigo do que o valor</translation>
    </message>
    <message>
        <source>no number, so in no figure</source>
        <translation>não é número, por isso em nenhum total</translation>
    </message>
    <message>
        <source>not explained</source>
        <translation>não explicado</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>%1: note</source>
        <translation>%1: nota</translation>
    </message>
    <message>
        <source>%1: to look at again</source>
        <translation>%1: a rever</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>%1: not a value yet</source>
        <translation>%1: ainda não é um valor</translation>
    </message>
    <message>
        <source>marked complete</source>
        <translation>marcado como concluído</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>reaberto</translation>
    </message>
    <message>
        <source>reason for %1</source>
        <translation>motivo de %1</translation>
    </message>
    <message>
        <source>does not apply: %1</source>
        <translation>não se aplica: %1</translation>
    </message>
    <message>
        <source>rest of %1 is empty</source>
        <translation>o resto de %1 está vazio</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Pessoa %1</translation>
    </message>
    <message>
        <source>Setting %1</source>
        <translation>Definição %1</translation>
    </message>
    <message>
        <source>School or office %1</source>
        <translation>Escola ou serviço %1</translation>
    </message>
    <message>
        <source>Forms and lists %1</source>
        <translation>Formulários e listas %1</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Register %1</source>
        <translation>Registo %1</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tudo</translation>
    </message>
    <message>
        <source>figures and answers</source>
        <translation>números e respostas</translation>
    </message>
    <message>
        <source>complete, opened, reasons</source>
        <translation>concluídos, reabertos, motivos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pessoas</translation>
    </message>
    <message>
        <source>forms, schools, settings</source>
        <translation>formulários, escolas, definições</translation>
    </message>
    <message>
        <source>%1: changed here and at the hub</source>
        <translation>%1: mudado aqui e no servidor</translation>
    </message>
    <message>
        <source>%1: answered</source>
        <translation>%1: respondido</translation>
    </message>
    <message>
        <source>%1: undone at the hub, sent once more</source>
        <translation>%1: desfeito no servidor, enviado de novo</translation>
    </message>
    <message>
        <source>values confirmed by the hub</source>
        <translation>valores confirmados pelo servidor</translation>
    </message>
    <message>
        <source>answered: complete or not</source>
        <translation>respondido: terminado ou não</translation>
    </message>
    <message>
        <source>complete on one side only</source>
        <translation>terminado só de um lado</translation>
    </message>
    <message>
        <source>from the hub, by %1</source>
        <translation>do servidor, por %1</translation>
    </message>
</context>
<context>
    <name>JournalPrint</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>No entry is like that.</source>
        <translation>Nenhum registo é assim.</translation>
    </message>
    <message>
        <source>Older entries are not on this paper. Choose a day, a person or a word to print them.</source>
        <translation>Os registos mais antigos não estão neste papel. Escolha um dia, uma pessoa ou uma palavra para os imprimir.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Censo</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Procurar ou fazer</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Parte seguinte da página</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas as páginas</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Voltar onde estava</translation>
    </message>
    <message>
        <source>Choose the school year</source>
        <translation>Escolher o ano lectivo</translation>
    </message>
    <message>
        <source>Choose the school</source>
        <translation>Escolher a escola</translation>
    </message>
    <message>
        <source>Save (all is saved as you type)</source>
        <translation>Guardar (tudo fica ao escrever)</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Teclas desta página</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ajuda sobre esta página</translation>
    </message>
    <message>
        <source>Person: switch, lock, passphrase</source>
        <translation>Pessoa: trocar, bloquear, senha</translation>
    </message>
    <message>
        <source>Lock, or switch person</source>
        <translation>Bloquear ou trocar de pessoa</translation>
    </message>
    <message>
        <source>High contrast on or off</source>
        <translation>Alto contraste, sim ou não</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Close Rejista</source>
        <translation>Fechar o Rejista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Juntar uma pessoa</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Esqueci a minha senha</translation>
    </message>
    <message>
        <source>Open another register</source>
        <translation>Abrir outro registo</translation>
    </message>
    <message>
        <source>Make a new register</source>
        <translation>Criar um registo novo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Registers opened before</source>
        <translation>Registos já abertos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar outra vez</translation>
    </message>
    <message>
        <source>Restore a backup beside it</source>
        <translation>Restaurar uma cópia ao lado</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>Imprimir a folha de recuperação</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Begin the first form</source>
        <translation>Começar o primeiro formulário</translation>
    </message>
    <message>
        <source>See all forms</source>
        <translation>Ver todos os formulários</translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translation>Língua e tamanho do texto</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ir às definições</translation>
    </message>
    <message>
        <source>Continue there</source>
        <translation>Continuar ali</translation>
    </message>
    <message>
        <source>Print a blank form</source>
        <translation>Imprimir um formulário em branco</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Verificar tudo</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dizer porquê</translation>
    </message>
    <message>
        <source>Next thing to mend</source>
        <translation>Próxima coisa a corrigir</translation>
    </message>
    <message>
        <source>Thing to mend before</source>
        <translation>Coisa a corrigir anterior</translation>
    </message>
    <message>
        <source>Enter goes down or across</source>
        <translation>Enter vai para baixo ou para o lado</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Secção seguinte</translation>
    </message>
    <message>
        <source>Section before</source>
        <translation>Secção anterior</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>All of this cell</source>
        <translation>Tudo sobre esta célula</translation>
    </message>
    <message>
        <source>Replace what was typed elsewhere</source>
        <translation>Substituir o que se escreveu noutro lado</translation>
    </message>
    <message>
        <source>Print the return</source>
        <translation>Imprimir o mapa</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Edit inside the cell</source>
        <translation>Editar dentro da célula</translation>
    </message>
    <message>
        <source>Keep, and the next cell</source>
        <translation>Guardar, e célula seguinte</translation>
    </message>
    <message>
        <source>Keep, and to the right</source>
        <translation>Guardar, e para a direita</translation>
    </message>
    <message>
        <source>Old value back</source>
        <translation>Repor o valor antigo</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Esvaziar a célula</translation>
    </message>
    <message>
        <source>Rest of the column is empty</source>
        <translation>O resto da coluna está vazio</translation>
    </message>
    <message>
        <source>Copy from above</source>
        <translation>Copiar de cima</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste, also from Excel</source>
        <translation>Colar, também do Excel</translation>
    </message>
    <message>
        <source>Does not apply, with a reason</source>
        <translation>Não se aplica, com motivo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não sabe</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pergunta seguinte</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>Retirar a resposta</translation>
    </message>
    <message>
        <source>All answers to choose from</source>
        <translation>Todas as respostas à escolha</translation>
    </message>
    <message>
        <source>Learners by grade and sex</source>
        <translation>Alunos por classe e sexo</translation>
    </message>
    <message>
        <source>Against the norm</source>
        <translation>Face à norma</translation>
    </message>
    <message>
        <source>Girls for each boy</source>
        <translation>Raparigas por rapaz</translation>
    </message>
    <message>
        <source>Learners over five years</source>
        <translation>Alunos em cinco anos</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Em tabelas</translation>
    </message>
    <message>
        <source>Next bar, read out below</source>
        <translation>Barra seguinte, lida em baixo</translation>
    </message>
    <message>
        <source>Save as picture or CSV</source>
        <translation>Guardar como imagem ou CSV</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fazer uma cópia de segurança</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Procurar no diário</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Ir para a célula</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Mudar a função</translation>
    </message>
    <message>
        <source>Give a new passphrase</source>
        <translation>Dar uma senha nova</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Back without a change</source>
        <translation>Voltar sem mudar</translation>
    </message>
    <message>
        <source>Back up to a file or stick</source>
        <translation>Cópia para um ficheiro ou uma pen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Check this register</source>
        <translation>Verificar este registo</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Fazer uma nova folha de recuperação</translation>
    </message>
    <message>
        <source>Undo this one</source>
        <translation>Anular esta</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar agora</translation>
    </message>
    <message>
        <source>Next to chase</source>
        <translation>Próximo a pedir</translation>
    </message>
    <message>
        <source>Only what is missing</source>
        <translation>Só o que falta</translation>
    </message>
    <message>
        <source>Stop after this piece</source>
        <translation>Parar depois deste pedaço</translation>
    </message>
    <message>
        <source>Answer the conflicts</source>
        <translation>Responder aos conflitos</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>All earlier syncs</source>
        <translation>Todas as sincronizações anteriores</translation>
    </message>
    <message>
        <source>The hub and its key</source>
        <translation>O servidor e a chave</translation>
    </message>
    <message>
        <source>Connect to the hub</source>
        <translation>Ligar ao servidor</translation>
    </message>
    <message>
        <source>Practise with a training hub</source>
        <translation>Praticar com um servidor de treino</translation>
    </message>
    <message>
        <source>Begin the training again</source>
        <translation>Recomeçar o treino</translation>
    </message>
    <message>
        <source>Use the new forms and lists</source>
        <translation>Usar os novos formulários e listas</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Voltar à troca</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>O meu</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>O deles</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Outro valor</translation>
    </message>
    <message>
        <source>Keep it, and the next</source>
        <translation>Guardar, e o seguinte</translation>
    </message>
    <message>
        <source>The next one first</source>
        <translation>Primeiro o seguinte</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Já respondido</translation>
    </message>
    <message>
        <source>Go to the exchange</source>
        <translation>Ir para a troca</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passo seguinte</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Passo anterior</translation>
    </message>
    <message>
        <source>Work without the hub</source>
        <translation>Trabalhar sem o servidor</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De um ficheiro</translation>
    </message>
    <message>
        <source>Certificate file of the district</source>
        <translation>Ficheiro de certificado do distrito</translation>
    </message>
    <message>
        <source>Keep the key, try it later</source>
        <translation>Guardar a chave, tentar depois</translation>
    </message>
    <message>
        <source>Forget this hub</source>
        <translation>Esquecer este servidor</translation>
    </message>
    <message>
        <source>Show what is not sent</source>
        <translation>Mostrar o que não foi enviado</translation>
    </message>
    <message>
        <source>Undo my last change</source>
        <translation>Desfazer a minha última alteração</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Comparar com o ano passado</translation>
    </message>
    <message>
        <source>Sums, every cell, what differs</source>
        <translation>Somas, cada célula, o que difere</translation>
    </message>
    <message>
        <source>Answer what the hub asks here</source>
        <translation>Responder ao que o servidor pergunta aqui</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Age %1 has %2; last year it had %3.</source>
        <translation>A idade %1 tem %2; no ano passado %3.</translation>
    </message>
    <message>
        <source>%1 has %2; last year it had %3.</source>
        <translation>%1 tem %2; no ano passado %3.</translation>
    </message>
    <message>
        <source>Reason: “%1”</source>
        <translation>Motivo: “%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more here</source>
        <translation>
            <numerusform>mais %n aqui</numerusform>
            <numerusform>mais %n aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend in other sections</source>
        <translation>
            <numerusform>%n a corrigir noutras secções</numerusform>
            <numerusform>%n a corrigir noutras secções</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
    </message>
    <message>
        <source>last here: %1</source>
        <translation>última vez: %1</translation>
    </message>
</context>
<context>
    <name>PrintReturn</name>
    <message>
        <source>%1: sum</source>
        <translation>%1: soma</translation>
    </message>
    <message>
        <source>EMIS %1</source>
        <translation>EMIS %1</translation>
    </message>
    <message>
        <source>Blank form. Write figures only; leave grey cells empty.</source>
        <translation>Formulário em branco. Escreva só algarismos; deixe vazias as células cinzentas.</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 de %2 respostas</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to explain</source>
        <translation>%1 por justificar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Carimbo</translation>
    </message>
    <message>
        <source>Note, %1: %2</source>
        <translation>Nota, %1: %2</translation>
    </message>
    <message>
        <source>Saved here %1</source>
        <translation>Guardado aqui %1</translation>
    </message>
    <message>
        <source>printed %1 by %2</source>
        <translation>impresso %1 por %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery sheet of a Rejista register</source>
        <translation>Folha de recuperação de um registo Rejista</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>With this key the register can be opened when a passphrase is forgotten: on the first page choose the person, then &quot;I forgot my passphrase&quot; (Alt+F).</source>
        <translation>Com esta chave abre-se o registo quando se esquece uma senha: na primeira página escolha a pessoa e depois “Esqueci a minha senha” (Alt+F).</translation>
    </message>
    <message>
        <source>Whoever has this sheet can read everything in the register. Lock it away, apart from the laptop. Do not photograph it and do not send it.</source>
        <translation>Quem tem esta folha pode ler tudo no registo. Guarde-a fechada à chave, longe do computador. Não a fotografe nem a envie.</translation>
    </message>
    <message>
        <source>The key is kept nowhere else. Without this sheet and without any passphrase nobody can open the register, the makers of Rejista neither.</source>
        <translation>A chave não está guardada em mais lado nenhum. Sem esta folha e sem senha ninguém abre o registo, nem quem faz o Rejista.</translation>
    </message>
    <message>
        <source>Locked away at, by:</source>
        <translation>Guardado à chave em, por:</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>not there now</source>
        <translation>agora não está lá</translation>
    </message>
</context>
<context>
    <name>Returns</name>
    <message>
        <source>Annual School Census %1</source>
        <translation>Levantamento escolar anual %1</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A day in the language&apos;s own order, as QLocale::toString() reads it.</extracomment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>daqui a %n dia</numerusform>
            <numerusform>daqui a %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Mudou depois</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Em atraso: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Prazo %1</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 erro</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to explain</source>
        <translation>justificar: 1</translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>justificar: %n</numerusform>
            <numerusform>justificar: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ReturnsBoard</name>
    <message>
        <source>Waits here</source>
        <translation>Espera aqui</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Não começado</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Concluído</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to answer</source>
        <translation>
            <numerusform>%n conflito por responder</numerusform>
            <numerusform>%n conflitos por responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted by the hub</source>
        <translation>
            <numerusform>%n recusado pelo servidor</numerusform>
            <numerusform>%n recusados pelo servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>%1 de %2 preenchidos</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>complete at the hub</source>
        <translation>concluído no servidor</translation>
    </message>
    <message>
        <source>complete at the hub, by %1</source>
        <translation>concluído no servidor, por %1</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>até %1, %2</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>school clerk</source>
        <translation>secretário da escola</translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation>director da escola</translation>
    </message>
    <message>
        <source>cluster supervisor</source>
        <translation>supervisor da ZIP</translation>
    </message>
    <message>
        <source>district officer</source>
        <translation>técnico do serviço distrital</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formador</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Hide</source>
        <translation>Esconder</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Not started</source>
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardado aqui</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Confirmed by the hub</source>
        <translation>Confirmado pelo servidor</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>To explain</source>
        <translation>Por justificar</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Same child?</source>
        <translation>Mesma criança?</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Own number, no ID yet</source>
        <translation>Número provisório</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Não se aplica</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message numerus="yes">
        <source>Too short: at least %n signs.</source>
        <translation>
            <numerusform>Curta demais: pelo menos %n sinal.</numerusform>
            <numerusform>Curta demais: pelo menos %n sinais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak. Two or three words are stronger.</source>
        <translation>Fraca. Duas ou três palavras são mais fortes.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Boa.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Taken in</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>The hub&apos;s clock and ours differ by %1</source>
        <translation>O relógio do servidor e o nosso diferem em %1</translation>
    </message>
    <message>
        <source>Look which is right; days are counted by ours.</source>
        <translation>Veja qual está certo; os dias contam-se pelo nosso.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>marked complete there</source>
        <translation>marcado como concluído lá</translation>
    </message>
    <message>
        <source>opened again there</source>
        <translation>reaberto lá</translation>
    </message>
    <message>
        <source>%1 there; here it is %2</source>
        <translation>%1 lá; aqui é %2</translation>
    </message>
    <message>
        <source>Conflict, to answer</source>
        <translation>Conflito, por responder</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 em vez de %2</translation>
    </message>
    <message>
        <source>Joined by field</source>
        <translation>Junto por campo</translation>
    </message>
    <message>
        <source>The hub&apos;s words: %1 %2</source>
        <translation>Palavras do servidor: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n values wait here: %1</source>
        <translation>
            <numerusform>%n valor espera aqui: %1</numerusform>
            <numerusform>%n valores esperam aqui: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n enviado</numerusform>
            <numerusform>%n enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n read back</source>
        <translation>
            <numerusform>%n relido</numerusform>
            <numerusform>%n relidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n recebido</numerusform>
            <numerusform>%n recebidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflito</numerusform>
            <numerusform>%n conflitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to send, nothing new</source>
        <translation>nada por enviar, nada de novo</translation>
    </message>
    <message>
        <source>It is going on now.</source>
        <translation>Está em curso.</translation>
    </message>
    <message>
        <source>It was cut off. The next one went on from there.</source>
        <translation>Foi cortada. A seguinte continuou daí.</translation>
    </message>
    <message>
        <source>Stopped by a person.</source>
        <translation>Parada por uma pessoa.</translation>
    </message>
    <message>
        <source>Not known yet: the sync is still going on.</source>
        <translation>Ainda não se sabe: a sincronização está em curso.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>não concluído</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>A rever</translation>
    </message>
    <message>
        <source>Complete or not</source>
        <translation>Concluído ou não</translation>
    </message>
    <message>
        <source>Who am I?</source>
        <translation>Quem sou eu?</translation>
    </message>
    <message>
        <source>Take in what is new</source>
        <translation>Receber o que é novo</translation>
    </message>
    <message>
        <source>Join, field by field</source>
        <translation>Juntar, campo a campo</translation>
    </message>
    <message>
        <source>Send what is ours</source>
        <translation>Enviar o que é nosso</translation>
    </message>
    <message>
        <source>Read it back</source>
        <translation>Relê-lo</translation>
    </message>
    <message>
        <source>Write the receipt</source>
        <translation>Escrever o recibo</translation>
    </message>
    <message>
        <source>%1 answers as DHIS2 %2; signed in as %3</source>
        <translation>%1 responde como DHIS2 %2; ligado como %3</translation>
    </message>
    <message>
        <source>is it our hub, and does it know us</source>
        <translation>é o nosso servidor, e conhece-nos</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>%1 de %2 lidos</translation>
    </message>
    <message>
        <source>what others changed there since the last time</source>
        <translation>o que outros mudaram lá desde a última vez</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts for you; the rest went without a question</source>
        <translation>
            <numerusform>%n conflito para si; o resto foi sem perguntas</numerusform>
            <numerusform>%n conflitos para si; o resto foi sem perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>what only one side changed needs no question</source>
        <translation>o que só um lado mudou não precisa de perguntas</translation>
    </message>
    <message>
        <source>%1 of %2 values</source>
        <translation>%1 de %2 valores</translation>
    </message>
    <message>
        <source>in small pieces, only what the hub does not have</source>
        <translation>em pequenos pedaços, só o que o servidor não tem</translation>
    </message>
    <message>
        <source>look whether the hub holds exactly what we sent</source>
        <translation>ver se o servidor tem exatamente o que enviámos</translation>
    </message>
    <message>
        <source>then “confirmed by the hub” goes on every value</source>
        <translation>então cada valor leva “confirmado pelo servidor”</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It ended early. Nothing is lost.</source>
        <translation>Terminou cedo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não lido</translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes of the hub&apos;s lists</source>
        <translation>
            <numerusform>E mais %n mudança das listas do servidor</numerusform>
            <numerusform>E mais %n mudanças das listas do servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub&apos;s lists of forms and schools could not be read; those from before count</source>
        <translation>As listas de formulários e escolas do servidor não puderam ser lidas; contam as de antes</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Census</source>
        <translation>Levantamento</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Ir para a célula</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dizer porquê</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Mudou depois</translation>
    </message>
    <message>
        <source>A number in it was changed after it was complete. Look at it and complete it again.</source>
        <translation>Um número mudou depois de concluído. Veja-o e conclua outra vez.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Complete it</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 não iniciados</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Prazo %1, %2</translation>
    </message>
    <message>
        <source>all is filled in, it can be marked complete</source>
        <translation>tudo está preenchido, pode concluir-se</translation>
    </message>
    <message>
        <source>nothing is filled in yet</source>
        <translation>ainda nada está preenchido</translation>
    </message>
    <message>
        <source>%1 filled in</source>
        <translation>%1 preenchido</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n are late</source>
        <translation>
            <numerusform>%1 · %n em atraso</numerusform>
            <numerusform>%1 · %n em atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more forms to finish by %2</source>
        <translation>
            <numerusform>%1 · mais %n formulário a acabar até %2</numerusform>
            <numerusform>%1 · mais %n formulários a acabar até %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n forms to finish by %2</source>
        <translation>
            <numerusform>%1 · %n formulário a acabar até %2</numerusform>
            <numerusform>%1 · %n formulários a acabar até %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Fazer uma cópia de segurança</translation>
    </message>
    <message>
        <source>A backup takes about a minute</source>
        <translation>Uma cópia leva cerca de um minuto</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Sem cópia de segurança</translation>
    </message>
    <message>
        <source>There is no backup of this register yet</source>
        <translation>Ainda não há cópia de segurança deste registo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>1 day old</source>
        <translation>Tem 1 dia</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>Tem %n dia</numerusform>
            <numerusform>Tem %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Última cópia: %1</translation>
    </message>
    <message>
        <source>Before the school year</source>
        <translation>Antes do ano lectivo</translation>
    </message>
    <message>
        <source>Holidays before term %1</source>
        <translation>Férias antes do trimestre %1</translation>
    </message>
    <message>
        <source>Term %1, week %2</source>
        <translation>Trimestre %1, semana %2</translation>
    </message>
    <message>
        <source>After the school year</source>
        <translation>Depois do ano lectivo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>Por responder</translation>
    </message>
    <message>
        <source>The laptop</source>
        <translation>O computador</translation>
    </message>
    <message>
        <source>late, or due today</source>
        <translation>em atraso, ou com prazo hoje</translation>
    </message>
    <message>
        <source>and what is due soon after</source>
        <translation>e o que tem prazo em breve</translation>
    </message>
    <message>
        <source>before it can be complete</source>
        <translation>antes de poder concluir</translation>
    </message>
    <message>
        <source>census day was %1</source>
        <translation>o dia do levantamento foi %1</translation>
    </message>
    <message>
        <source>today is census day</source>
        <translation>hoje é o dia do levantamento</translation>
    </message>
    <message>
        <source>census day is %1</source>
        <translation>o dia do levantamento é %1</translation>
    </message>
    <message>
        <source>The census is due</source>
        <translation>Prazo do levantamento</translation>
    </message>
    <message>
        <source>Census day</source>
        <translation>Dia do levantamento</translation>
    </message>
    <message>
        <source>The census is locked</source>
        <translation>Levantamento bloqueado</translation>
    </message>
    <message>
        <source>Term %1 begins</source>
        <translation>Começa o trimestre %1</translation>
    </message>
    <message>
        <source>Term %1 ends</source>
        <translation>Acaba o trimestre %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Rejista is already open on this register.</source>
        <translation>O Rejista já está aberto neste registo.</translation>
    </message>
    <message>
        <source>Rejista is already open on this register, by %1 since %2.</source>
        <translation>O Rejista já está aberto neste registo, por %1 desde %2.</translation>
    </message>
    <message>
        <source>Two programs at once would write over each other, so the second one waits outside. Look for the other window on this laptop, close it there, then try again. Nothing was changed.</source>
        <translation>Dois programas ao mesmo tempo escreveriam um por cima do outro, por isso o segundo espera. Procure a outra janela neste computador, feche-a e tente outra vez. Nada foi mudado.</translation>
    </message>
    <message>
        <source>The register is not where it was.</source>
        <translation>O registo não está onde estava.</translation>
    </message>
    <message>
        <source>It may be on a stick that is not plugged in, or in a folder that got another name. Plug the stick in and try again, or show where the register is now.</source>
        <translation>Pode estar numa pen que não está ligada, ou numa pasta que mudou de nome. Ligue a pen e tente outra vez, ou mostre onde está agora o registo.</translation>
    </message>
    <message>
        <source>This folder is not a register.</source>
        <translation>Esta pasta não é um registo.</translation>
    </message>
    <message>
        <source>A register is a folder whose name ends in .rejista. Choose that folder itself, not one inside or around it.</source>
        <translation>Um registo é uma pasta cujo nome acaba em .rejista. Escolha essa mesma pasta, não uma de dentro nem de fora.</translation>
    </message>
    <message>
        <source>The register is damaged.</source>
        <translation>O registo está danificado.</translation>
    </message>
    <message>
        <source>A part of it cannot be read, perhaps after a power cut or from a worn stick. Nothing was changed or taken away. A backup can be put back beside it as a register of its own; the damaged one stays for somebody who can look at it.</source>
        <translation>Uma parte não se consegue ler, talvez depois de um corte de energia ou por uma pen gasta. Nada foi mudado nem retirado. Pode repor-se uma cópia ao lado, como outro registo; o danificado fica para quem o possa examinar.</translation>
    </message>
    <message>
        <source>The register was made by a newer Rejista.</source>
        <translation>O registo vem de um Rejista mais recente.</translation>
    </message>
    <message>
        <source>This program is older than the one that wrote it last, so it does not touch it. Bring Rejista up to date on this laptop, then open it again. Nothing was changed.</source>
        <translation>Este programa é mais antigo do que o que nele escreveu por último, por isso não lhe toca. Actualize o Rejista neste computador e abra outra vez. Nada foi mudado.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Without free space nothing that you type could be kept. What is in the register is untouched. Free some space – empty the waste basket, move films and photos away – then try again.</source>
        <translation>Sem espaço livre, nada do que escreve se poderia guardar. O que está no registo está intacto. Liberte espaço – esvazie o lixo, mude filmes e fotografias – e tente outra vez.</translation>
    </message>
    <message>
        <source>Nothing can be written in the register&apos;s folder.</source>
        <translation>Nada se pode escrever na pasta do registo.</translation>
    </message>
    <message>
        <source>The stick may have its lock switched on, or the folder belongs to somebody else on this laptop. Copy the register to a folder of your own, or ask who looks after the laptop, then try again.</source>
        <translation>A pen pode ter o trinco fechado, ou a pasta é de outra pessoa neste computador. Copie o registo para uma pasta sua, ou pergunte a quem trata do computador, e tente outra vez.</translation>
    </message>
    <message>
        <source>The register does not open.</source>
        <translation>O registo não abre.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>not known here: it needs the district&apos;s population</source>
        <translation>desconhecido aqui: é precisa a população do distrito</translation>
    </message>
    <message>
        <source>no toilets</source>
        <translation>sem latrinas</translation>
    </message>
    <message>
        <source>no classroom</source>
        <translation>sem sala de aulas</translation>
    </message>
    <message>
        <source>no books</source>
        <translation>sem livros</translation>
    </message>
    <message>
        <source>none qualified</source>
        <translation>nenhum qualificado</translation>
    </message>
    <message>
        <source>not known: it comes out below zero, so the population is too low</source>
        <translation>desconhecido: o resultado é negativo, logo a população é baixa demais</translation>
    </message>
    <message>
        <source>not known: DHIS2 stops at this, too</source>
        <translation>desconhecido: o DHIS2 também pára aqui</translation>
    </message>
    <message>
        <source>not known: nothing to divide by</source>
        <translation>desconhecido: nada por que dividir</translation>
    </message>
    <message>
        <source>not known: nothing is typed that it is divided by</source>
        <translation>desconhecido: o divisor não foi escrito</translation>
    </message>
    <message>
        <source>not known: nothing is typed that it counts</source>
        <translation>desconhecido: o que se conta não foi escrito</translation>
    </message>
    <message>
        <source>a part of it had nothing to divide by</source>
        <translation>uma parte não tinha nada por que dividir</translation>
    </message>
    <message>
        <source>not all schools have sent</source>
        <translation>nem todas as escolas enviaram</translation>
    </message>
    <message>
        <source>over 100 %: the population is an estimate</source>
        <translation>mais de 100 %: a população é uma estimativa</translation>
    </message>
    <message>
        <source>below zero: learners have come from elsewhere</source>
        <translation>abaixo de zero: vieram alunos de outros lugares</translation>
    </message>
    <message>
        <source>many ages are not known</source>
        <translation>muitas idades são desconhecidas</translation>
    </message>
    <message>
        <source>the ages do not add up to the form&apos;s total</source>
        <translation>as idades não dão o total do formulário</translation>
    </message>
    <message>
        <source>a power was rounded, as DHIS2 does</source>
        <translation>uma potência foi arredondada, como no DHIS2</translation>
    </message>
    <message>
        <source>an exponent was cut, as DHIS2 does</source>
        <translation>um expoente foi cortado, como no DHIS2</translation>
    </message>
    <message>
        <source>text counts as 0, as in DHIS2</source>
        <translation>o texto conta como 0, como no DHIS2</translation>
    </message>
    <message>
        <source>blanks count as 0, as in DHIS2</source>
        <translation>as células vazias contam como 0, como no DHIS2</translation>
    </message>
    <message>
        <source>a part without values is left out, as in DHIS2</source>
        <translation>uma parte sem valores fica de fora, como no DHIS2</translation>
    </message>
    <message>
        <source>DHIS2 shows this 0 as -0</source>
        <translation>o DHIS2 mostra este 0 como -0</translation>
    </message>
    <message>
        <source>the command line is not understood</source>
        <translation>a linha de comando não se entende</translation>
    </message>
    <message>
        <source>what was named is not there</source>
        <translation>o que foi indicado não existe</translation>
    </message>
    <message>
        <source>a name fits more than one thing</source>
        <translation>um nome serve para várias coisas</translation>
    </message>
    <message>
        <source>it is there already and stays</source>
        <translation>isso já existe e fica</translation>
    </message>
    <message>
        <source>the role does not have the right (facts right, role)</source>
        <translation>a função não tem este direito (factos right, role)</translation>
    </message>
    <message>
        <source>the passphrase or recovery key does not open the register</source>
        <translation>a senha ou a chave de recuperação não abre o registo</translation>
    </message>
    <message>
        <source>too many wrong passphrases (fact seconds)</source>
        <translation>senhas erradas a mais (facto seconds)</translation>
    </message>
    <message>
        <source>another program has the register open (facts person, since)</source>
        <translation>outro programa tem o registo aberto (factos person, since)</translation>
    </message>
    <message>
        <source>a file is damaged; nothing of it was removed</source>
        <translation>um ficheiro está danificado; nada foi retirado</translation>
    </message>
    <message>
        <source>the file was made by a newer program</source>
        <translation>o ficheiro vem de um programa mais recente</translation>
    </message>
    <message>
        <source>the folder is no register</source>
        <translation>a pasta não é um registo</translation>
    </message>
    <message>
        <source>nothing can be written in the folder</source>
        <translation>nada se pode escrever na pasta</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the disk did not do what it was asked (fact code)</source>
        <translation>o disco não fez o que se pediu (facto code)</translation>
    </message>
    <message>
        <source>a file cannot be read</source>
        <translation>um ficheiro não se pode ler</translation>
    </message>
    <message>
        <source>a file cannot be written</source>
        <translation>um ficheiro não se pode escrever</translation>
    </message>
    <message>
        <source>a file is no JSON (facts line, byte)</source>
        <translation>um ficheiro não é JSON (factos line, byte)</translation>
    </message>
    <message>
        <source>a file breaks off before its end</source>
        <translation>um ficheiro acaba antes do fim</translation>
    </message>
    <message>
        <source>the letters of a file cannot be read, or were guessed</source>
        <translation>as letras de um ficheiro não se lêem ou foram adivinhadas</translation>
    </message>
    <message>
        <source>a table lacks a column or has one twice (facts missing, twice, found)</source>
        <translation>falta uma coluna numa tabela, ou está lá duas vezes (factos missing, twice, found)</translation>
    </message>
    <message>
        <source>a file is too large (fact max)</source>
        <translation>um ficheiro é grande demais (facto max)</translation>
    </message>
    <message>
        <source>a file or object is not DHIS2 metadata as it should be</source>
        <translation>um ficheiro ou objecto não está como os metadados do DHIS2</translation>
    </message>
    <message>
        <source>metadata names an object that is not there</source>
        <translation>os metadados indicam um objecto que falta</translation>
    </message>
    <message>
        <source>a category combo has no options</source>
        <translation>uma combinação de categorias não tem opções</translation>
    </message>
    <message>
        <source>an expression cannot be read</source>
        <translation>uma fórmula não se pode ler</translation>
    </message>
    <message>
        <source>an expression is computed from itself</source>
        <translation>uma fórmula calcula-se a partir de si mesma</translation>
    </message>
    <message>
        <source>an expression uses something unknown</source>
        <translation>uma fórmula usa algo desconhecido</translation>
    </message>
    <message>
        <source>the text is no number</source>
        <translation>o texto não é um número</translation>
    </message>
    <message>
        <source>the number is not whole</source>
        <translation>o número não é inteiro</translation>
    </message>
    <message>
        <source>the number is below zero</source>
        <translation>o número é menor que zero</translation>
    </message>
    <message>
        <source>the number is out of range (facts min, max)</source>
        <translation>o número está fora dos limites (factos min, max)</translation>
    </message>
    <message>
        <source>the text is not one of the answers (fact allowed)</source>
        <translation>o texto não é uma das respostas (facto allowed)</translation>
    </message>
    <message>
        <source>the text is no day</source>
        <translation>o texto não é uma data</translation>
    </message>
    <message>
        <source>the text is neither yes nor no</source>
        <translation>o texto não é nem sim nem não</translation>
    </message>
    <message>
        <source>the text is not written as the value type asks (fact expected)</source>
        <translation>o texto não está escrito como este tipo de valor pede (facto expected)</translation>
    </message>
    <message>
        <source>the text is too long (fact max)</source>
        <translation>o texto é longo demais (facto max)</translation>
    </message>
    <message>
        <source>a spreadsheet has shortened a number or code (fact meant)</source>
        <translation>uma folha de cálculo encurtou um número ou código (facto meant)</translation>
    </message>
    <message>
        <source>the cell is grey on the form</source>
        <translation>a célula está cinzenta no formulário</translation>
    </message>
    <message>
        <source>the data element is unknown or not in the data set</source>
        <translation>o elemento de dados é desconhecido ou não está no formulário</translation>
    </message>
    <message>
        <source>the combo is not one of the element&apos;s</source>
        <translation>a combinação não é uma das do elemento</translation>
    </message>
    <message>
        <source>the school or place is not in the register</source>
        <translation>a escola ou o lugar não está no registo</translation>
    </message>
    <message>
        <source>the data set is unknown</source>
        <translation>o formulário é desconhecido</translation>
    </message>
    <message>
        <source>the unit does not fill in the data set</source>
        <translation>a escola não preenche este formulário</translation>
    </message>
    <message>
        <source>the period is of another type than the data set&apos;s (facts expected, example)</source>
        <translation>o período não é do tipo do formulário (factos expected, example)</translation>
    </message>
    <message>
        <source>the text is no DHIS2 period</source>
        <translation>o texto não é um período DHIS2</translation>
    </message>
    <message>
        <source>the data set needs --attribute or attributeCombo (fact allowed)</source>
        <translation>o formulário pede --attribute ou attributeCombo (facto allowed)</translation>
    </message>
    <message>
        <source>the value was typed through another form; --replace-shared replaces it</source>
        <translation>o valor foi escrito noutro formulário; --replace-shared substitui-o</translation>
    </message>
    <message>
        <source>the return is complete; reopen it first</source>
        <translation>o mapa está concluído; é preciso reabri-lo primeiro</translation>
    </message>
    <message>
        <source>the return is closed; the district office unlocks it</source>
        <translation>o mapa está fechado; o serviço distrital desbloqueia-o</translation>
    </message>
    <message>
        <source>errors keep the return from being complete</source>
        <translation>há erros que impedem concluir o mapa</translation>
    </message>
    <message>
        <source>warnings without a reason keep the return from being complete</source>
        <translation>há avisos sem justificação que impedem concluir o mapa</translation>
    </message>
    <message>
        <source>typed texts that are no values keep the return from being complete</source>
        <translation>há textos escritos que não são valores e impedem concluir o mapa</translation>
    </message>
    <message>
        <source>compulsory cells are empty</source>
        <translation>há células obrigatórias vazias</translation>
    </message>
    <message>
        <source>the return is not complete</source>
        <translation>o mapa não está concluído</translation>
    </message>
    <message>
        <source>the computer&apos;s clock stands before the register&apos;s last entry</source>
        <translation>o relógio do computador está antes da última entrada do registo</translation>
    </message>
    <message>
        <source>stopped on request</source>
        <translation>parado a pedido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value yet. Correct or clear it.</source>
        <translation>“%1” ainda não é um valor. Corrija ou apague.</translation>
    </message>
    <message>
        <source>%1 is empty, and the hub asks for it. Fill it in, or say why in a comment.</source>
        <translation>%1 está vazio, e o servidor pede-o. Preencha, ou diga porquê num comentário.</translation>
    </message>
    <message>
        <source>%1 is empty, and the hub asks for it. Fill it in.</source>
        <translation>%1 está vazio, e o servidor pede-o. Preencha.</translation>
    </message>
    <message>
        <source>Nothing is filled in at %1. Fill it in, or say why it does not apply.</source>
        <translation>Nada está preenchido em %1. Preencha, ou diga porque não se aplica.</translation>
    </message>
    <message>
        <source>%1: the two sides do not agree (%2, %3). Look at the cells it names.</source>
        <translation>%1: os dois lados não concordam (%2, %3). Veja as células que indica.</translation>
    </message>
    <message>
        <source>Saved. The hub would not take this period today; it is sent when it does.</source>
        <translation>Guardado. O servidor não aceita hoje este período; envia-se quando aceitar.</translation>
    </message>
    <message>
        <source>Saved after the closing day. The district office has to unlock the return.</source>
        <translation>Guardado depois do dia de fecho. O serviço distrital tem de desbloquear o mapa.</translation>
    </message>
    <message>
        <source>A return that shares a value no longer adds up and is open again.</source>
        <translation>Um mapa que partilha um valor já não bate certo e está outra vez aberto.</translation>
    </message>
    <message>
        <source>A complete return shares a value that has changed since. Look at it again.</source>
        <translation>Um mapa concluído partilha um valor que mudou depois. Veja-o outra vez.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;. Did you mean &quot;{near}&quot;? rejista-cli help lists all commands.</source>
        <translation>Não há o comando “{command}”. Queria dizer “{near}”? rejista-cli help mostra todos os comandos.</translation>
    </message>
    <message>
        <source>There is no command &quot;{command}&quot;. rejista-cli help lists all commands.</source>
        <translation>Não há o comando “{command}”. rejista-cli help mostra todos os comandos.</translation>
    </message>
    <message>
        <source>&quot;{group}&quot; needs a second word: {allowed}. rejista-cli help {group} shows what each does.</source>
        <translation>“{group}” pede uma segunda palavra: {allowed}. rejista-cli help {group} mostra o que cada uma faz.</translation>
    </message>
    <message>
        <source>{option} is not an option of this command. Did you mean {near}?</source>
        <translation>{option} não é uma opção deste comando. Queria dizer {near}?</translation>
    </message>
    <message>
        <source>{option} is not an option of this command. rejista-cli help {of} lists its options.</source>
        <translation>{option} não é uma opção deste comando. rejista-cli help {of} mostra as suas opções.</translation>
    </message>
    <message>
        <source>{option} is not an option. rejista-cli help lists all commands and options.</source>
        <translation>{option} não é uma opção. rejista-cli help mostra todos os comandos e opções.</translation>
    </message>
    <message>
        <source>{switch} stands alone and takes no value. rejista-cli help {of} shows an example.</source>
        <translation>{switch} vai só, sem valor. rejista-cli help {of} mostra um exemplo.</translation>
    </message>
    <message>
        <source>{switch} stands alone and takes no value. rejista-cli help lists all options.</source>
        <translation>{switch} vai só, sem valor. rejista-cli help mostra todas as opções.</translation>
    </message>
    <message>
        <source>{noValue} needs a value after it. rejista-cli help {of} shows an example.</source>
        <translation>{noValue} pede um valor a seguir. rejista-cli help {of} mostra um exemplo.</translation>
    </message>
    <message>
        <source>{noValue} needs a value after it. rejista-cli help lists all options.</source>
        <translation>{noValue} pede um valor a seguir. rejista-cli help mostra todas as opções.</translation>
    </message>
    <message>
        <source>The first person has to let the others in, and a {text} may not. Take one of: {allowed}; a {text} is added afterwards: rejista-cli user add.</source>
        <translation>A primeira pessoa tem de deixar entrar as outras, e a função {text} não o permite. Escolha uma destas: {allowed}; {text} junta-se depois: rejista-cli user add.</translation>
    </message>
    <message>
        <source>REJISTA_NOW counts in a demo only, and this register is a real one. Unset it, then try again.</source>
        <translation>REJISTA_NOW só vale numa demonstração, e este registo é real. Retire-o e tente outra vez.</translation>
    </message>
    <message>
        <source>Nothing was typed for the {where}. Type it, then try again.</source>
        <translation>Nada foi escrito em {where}. Escreva e tente outra vez.</translation>
    </message>
    <message>
        <source>This needs {missing}. It may be one of: {allowed}.</source>
        <translation>Falta {missing}. Pode ser: {allowed}.</translation>
    </message>
    <message>
        <source>This needs {missing}. rejista-cli help {of} shows an example.</source>
        <translation>Falta {missing}. rejista-cli help {of} mostra um exemplo.</translation>
    </message>
    <message>
        <source>This needs {missing}. Give it and try again.</source>
        <translation>Falta {missing}. Indique-o e tente outra vez.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is one thing too many. rejista-cli help {of} shows what the command takes.</source>
        <translation>“{text}” está a mais. rejista-cli help {of} mostra o que o comando aceita.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. It may be one of: {allowed}.</source>
        <translation>“{text}” não se entende em {where}. Pode ser: {allowed}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. {expected} is what fits there.</source>
        <translation>“{text}” não se entende em {where}. {expected} é o que ali serve.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. rejista-cli help shows every command with an example.</source>
        <translation>“{text}” não se entende em {where}. rejista-cli help mostra cada comando com um exemplo.</translation>
    </message>
    <message>
        <source>Something is missing at {where}. rejista-cli help shows every command with an example.</source>
        <translation>Falta algo em {where}. rejista-cli help mostra cada comando com um exemplo.</translation>
    </message>
    <message>
        <source>Something is missing. rejista-cli help shows every command with an example.</source>
        <translation>Falta algo. rejista-cli help mostra cada comando com um exemplo.</translation>
    </message>
    <message>
        <source>There is no {what} &quot;{text}&quot; here. It may be one of: {allowed}.</source>
        <translation>Não há aqui {what} “{text}”. Pode ser: {allowed}.</translation>
    </message>
    <message>
        <source>There is no {what} &quot;{text}&quot; here. Look at the spelling, or list them first.</source>
        <translation>Não há aqui {what} “{text}”. Veja como está escrito, ou liste primeiro.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; in {column} is not known here. Look at the spelling, or add it first.</source>
        <translation>“{text}” em {column} não é conhecido aqui. Veja como está escrito, ou junte-o primeiro.</translation>
    </message>
    <message>
        <source>{where} is not there. Look at the spelling, or list what there is first.</source>
        <translation>{where} não existe. Veja como está escrito, ou liste primeiro o que há.</translation>
    </message>
    <message>
        <source>That is not there. Look at the spelling, or list what there is first.</source>
        <translation>Isso não existe. Veja como está escrito, ou liste primeiro o que há.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; may mean {either} or {or}. Type figures without separators.</source>
        <translation>“{text}” pode querer dizer {either} ou {or}. Escreva os algarismos sem separadores.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; fits more than one. Use the whole code or the UID.</source>
        <translation>“{text}” serve para mais de um. Use o código inteiro ou o UID.</translation>
    </message>
    <message>
        <source>{where} fits more than one. Use the whole code or the UID.</source>
        <translation>{where} serve para mais de um. Use o código inteiro ou o UID.</translation>
    </message>
    <message>
        <source>That name fits more than one. Use the whole code or the UID.</source>
        <translation>Esse nome serve para mais de um. Use o código inteiro ou o UID.</translation>
    </message>
    <message>
        <source>{where} is known already, with another {differs}. Nothing was changed; look which of the two is right.</source>
        <translation>{where} já é conhecido, com outro {differs}. Nada foi mudado; veja qual dos dois está certo.</translation>
    </message>
    <message>
        <source>{where} is complete already. Nothing was changed; to type in it, open it again: rejista-cli form reopen.</source>
        <translation>{where} já está concluído. Nada foi mudado; para escrever nele, reabra: rejista-cli form reopen.</translation>
    </message>
    <message>
        <source>{where} is there already and stays as it is. Choose another name.</source>
        <translation>{where} já existe e fica como está. Escolha outro nome.</translation>
    </message>
    <message>
        <source>That is there already and stays as it is. Choose another name.</source>
        <translation>Isso já existe e fica como está. Escolha outro nome.</translation>
    </message>
    <message>
        <source>You are the last person who may let others in, so you stay. Add another head teacher or officer first.</source>
        <translation>É a última pessoa que pode deixar entrar as outras, por isso fica. Junte primeiro outro director ou técnico.</translation>
    </message>
    <message>
        <source>A {role} may not do this ({right}). Ask somebody who may; rejista-cli help errors lists who.</source>
        <translation>A função {role} não permite isto ({right}). Peça a quem pode; rejista-cli help errors diz quem.</translation>
    </message>
    <message>
        <source>The file wants to take away whole ranges of values ({where}). That part was left out; take values away one by one.</source>
        <translation>O ficheiro quer retirar séries inteiras de valores ({where}). Essa parte ficou de fora; retire os valores um a um.</translation>
    </message>
    <message>
        <source>This is not allowed here. rejista-cli help errors lists who may do what.</source>
        <translation>Isto não é permitido aqui. rejista-cli help errors diz quem pode fazer o quê.</translation>
    </message>
    <message>
        <source>Group {group} of the recovery key does not fit. Compare it with the sheet, sign by sign.</source>
        <translation>O grupo {group} da chave de recuperação não bate certo. Compare-o com a folha, sinal a sinal.</translation>
    </message>
    <message>
        <source>A recovery key has 40 signs; these are {signs}. Compare it with the sheet.</source>
        <translation>Uma chave de recuperação tem 40 sinais; estes são {signs}. Compare com a folha.</translation>
    </message>
    <message>
        <source>That passphrase does not open the register for this name. Look at Caps Lock and at the name, and try again.</source>
        <translation>Esta senha não abre o registo para este nome. Veja o Caps Lock e o nome, e tente outra vez.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait {seconds} seconds, then try again.</source>
        <translation>Senhas erradas a mais. Espere {seconds} segundos e tente outra vez.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases. Wait a moment, then try again.</source>
        <translation>Senhas erradas a mais. Espere um momento e tente outra vez.</translation>
    </message>
    <message>
        <source>Rejista is already open on this register, by {person} since {since}. Close it there first.</source>
        <translation>O Rejista já está aberto neste registo, por {person} desde {since}. Feche-o lá primeiro.</translation>
    </message>
    <message>
        <source>Another program is working with this register. Close it there first, then try again.</source>
        <translation>Outro programa está a trabalhar com este registo. Feche-o lá primeiro e tente outra vez.</translation>
    </message>
    <message>
        <source>{where} is damaged (first at entry {seq}). Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation>{where} está danificado (primeiro na entrada {seq}). Nada foi mudado nem retirado. Restaure ao lado a cópia de segurança mais recente: rejista-cli restore FILE.</translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation>{where} está danificado. Nada foi mudado nem retirado. Restaure ao lado a cópia de segurança mais recente: rejista-cli restore FILE.</translation>
    </message>
    <message>
        <source>The register is damaged. Nothing was changed or removed. Restore the newest backup beside it: rejista-cli restore FILE.</source>
        <translation>O registo está danificado. Nada foi mudado nem retirado. Restaure ao lado a cópia de segurança mais recente: rejista-cli restore FILE.</translation>
    </message>
    <message>
        <source>{where} was made by a newer Rejista. Nothing was changed. Bring this program up to date, then open it again.</source>
        <translation>{where} vem de um Rejista mais recente. Nada foi mudado. Actualize este programa e abra outra vez.</translation>
    </message>
    <message>
        <source>This was made by a newer Rejista. Nothing was changed. Bring this program up to date, then open it again.</source>
        <translation>Isto vem de um Rejista mais recente. Nada foi mudado. Actualize este programa e abra outra vez.</translation>
    </message>
    <message>
        <source>{where} is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new.</source>
        <translation>{where} não é um registo. Indique a pasta que acaba em .rejista, ou crie um: rejista-cli new.</translation>
    </message>
    <message>
        <source>This is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new.</source>
        <translation>Isto não é um registo. Indique a pasta que acaba em .rejista, ou crie um: rejista-cli new.</translation>
    </message>
    <message>
        <source>Nothing can be written in {where}. Move the register to a folder of your own, or ask who looks after this computer.</source>
        <translation>Nada se pode escrever em {where}. Mude o registo para uma pasta sua, ou pergunte a quem trata do computador.</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Move the register to a folder of your own.</source>
        <translation>Nada se pode escrever nesta pasta. Mude o registo para uma pasta sua.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full ({where}). What was there before is untouched. Free some space, then try again.</source>
        <translation>Não guardado: o disco está cheio ({where}). O que lá estava está intacto. Liberte espaço e tente outra vez.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. What was there before is untouched. Free some space, then try again.</source>
        <translation>Não guardado: o disco está cheio. O que lá estava está intacto. Liberte espaço e tente outra vez.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked ({where}, code {code}). What was saved before is safe. Make a backup on another disk and try again.</source>
        <translation>O disco não fez o que se pediu ({where}, código {code}). O que estava guardado está seguro. Faça uma cópia de segurança noutro disco e tente outra vez.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked. What was saved before is safe. Make a backup on another disk and try again.</source>
        <translation>O disco não fez o que se pediu. O que estava guardado está seguro. Faça uma cópia de segurança noutro disco e tente outra vez.</translation>
    </message>
    <message>
        <source>{where} cannot be read. Look whether it is there and may be opened, or whether the stick was pulled.</source>
        <translation>{where} não se pode ler. Veja se está lá e se se pode abrir, ou se a pen foi retirada.</translation>
    </message>
    <message>
        <source>A file cannot be read. Look whether it is there and may be opened.</source>
        <translation>Um ficheiro não se pode ler. Veja se está lá e se se pode abrir.</translation>
    </message>
    <message>
        <source>{where} cannot be written. Choose another folder or name; nothing half-written was left.</source>
        <translation>{where} não se pode escrever. Escolha outra pasta ou outro nome; nada ficou meio escrito.</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder or name; nothing half-written was left.</source>
        <translation>O ficheiro não se pode escrever. Escolha outra pasta ou outro nome; nada ficou meio escrito.</translation>
    </message>
    <message>
        <source>{where} is not a JSON file: line {line} (byte {byte}) does not go on as JSON does. Fetch or export it again.</source>
        <translation>{where} não é um ficheiro JSON: a linha {line} (byte {byte}) não continua como JSON. Obtenha-o ou exporte-o outra vez.</translation>
    </message>
    <message>
        <source>{where} is not a JSON file. Fetch or export it again.</source>
        <translation>{where} não é um ficheiro JSON. Obtenha-o ou exporte-o outra vez.</translation>
    </message>
    <message>
        <source>This is not JSON. Fetch or export the file again.</source>
        <translation>Isto não é JSON. Obtenha ou exporte o ficheiro outra vez.</translation>
    </message>
    <message>
        <source>{where} breaks off: the quote that opens in row {row} is never closed. What came before was read; look at that row.</source>
        <translation>{where} acaba cedo: as aspas que abrem na linha {row} nunca fecham. O que vinha antes foi lido; veja essa linha.</translation>
    </message>
    <message>
        <source>{where} breaks off after {byte} bytes. Copy or fetch it again; the stick may have been pulled too early.</source>
        <translation>{where} acaba depois de {byte} bytes. Copie-o ou obtenha-o outra vez; a pen pode ter sido retirada cedo demais.</translation>
    </message>
    <message>
        <source>{where} breaks off before its end, or is another kind of file. Copy or fetch it again.</source>
        <translation>{where} acaba antes do fim, ou é outro tipo de ficheiro. Copie-o ou obtenha-o outra vez.</translation>
    </message>
    <message>
        <source>The file breaks off before its end. Copy or fetch it again.</source>
        <translation>O ficheiro acaba antes do fim. Copie-o ou obtenha-o outra vez.</translation>
    </message>
    <message>
        <source>{where} is not UTF-8 and was read as Windows-1252. Look whether names with accents are right; if not, save it as &quot;CSV UTF-8&quot;.</source>
        <translation>{where} não está em UTF-8 e foi lido como Windows-1252. Veja se os nomes com acentos estão certos; se não, guarde-o como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>{where} is no text but looks like {looksLike}. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>{where} não é texto mas parece {looksLike}. Guarde-o como “CSV UTF-8” e tente outra vez.</translation>
    </message>
    <message>
        <source>{where} is not UTF-8, as JSON has to be. Fetch or export it again.</source>
        <translation>{where} não está em UTF-8, como o JSON tem de estar. Obtenha-o ou exporte-o outra vez.</translation>
    </message>
    <message>
        <source>{where} has letters that cannot be read. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>{where} tem letras que não se lêem. Guarde-o como “CSV UTF-8” e tente outra vez.</translation>
    </message>
    <message>
        <source>The file has letters that cannot be read. Save it as &quot;CSV UTF-8&quot; and try again.</source>
        <translation>O ficheiro tem letras que não se lêem. Guarde-o como “CSV UTF-8” e tente outra vez.</translation>
    </message>
    <message>
        <source>{where} has no column {missing}. It has: {found}. Add the column, then try again.</source>
        <translation>{where} não tem a coluna {missing}. Tem: {found}. Junte a coluna e tente outra vez.</translation>
    </message>
    <message>
        <source>{where} has no column {missing}. Add it to the first row, then try again.</source>
        <translation>{where} não tem a coluna {missing}. Junte-a na primeira linha e tente outra vez.</translation>
    </message>
    <message>
        <source>{where} has the column {twice} twice. Take one away, then try again.</source>
        <translation>{where} tem duas vezes a coluna {twice}. Retire uma e tente outra vez.</translation>
    </message>
    <message>
        <source>This row has {columns} fields, the header {expected}. A combo such as F,6 needs quotes in a file with commas.</source>
        <translation>Esta linha tem {columns} campos, o cabeçalho {expected}. Uma combinação como F,6 precisa de aspas num ficheiro com vírgulas.</translation>
    </message>
    <message>
        <source>{where} has no header row. The first row names the columns.</source>
        <translation>{where} não tem linha de cabeçalho. A primeira linha dá nome às colunas.</translation>
    </message>
    <message>
        <source>The columns are not as they should be. rejista-cli help form import names them.</source>
        <translation>As colunas não estão como deviam. rejista-cli help form import dá os nomes.</translation>
    </message>
    <message>
        <source>{where} is larger than {max} bytes. Split it and take the parts one by one.</source>
        <translation>{where} tem mais de {max} bytes. Divida-o e tome as partes uma a uma.</translation>
    </message>
    <message>
        <source>The file is larger than can be read at once. Split it and take the parts one by one.</source>
        <translation>O ficheiro é grande demais para ler de uma vez. Divida-o e tome as partes uma a uma.</translation>
    </message>
    <message>
        <source>{where} holds no &quot;{missing}&quot;, so it is another kind of file. Choose the right one, or export it again.</source>
        <translation>{where} não contém “{missing}”, por isso é outro tipo de ficheiro. Escolha o certo, ou exporte-o outra vez.</translation>
    </message>
    <message>
        <source>{where}: &quot;{property}&quot; is not as DHIS2 has it. Correct it where the file was made, or leave the object out.</source>
        <translation>{where}: “{property}” não está como no DHIS2. Corrija-o onde o ficheiro foi feito, ou deixe o objecto de fora.</translation>
    </message>
    <message>
        <source>{where} is not DHIS2 metadata that can be used. Export it again from the hub.</source>
        <translation>{where} não são metadados DHIS2 que se possam usar. Exporte-os outra vez do servidor.</translation>
    </message>
    <message>
        <source>This is not DHIS2 metadata that can be used. Export it again from the hub.</source>
        <translation>Isto não são metadados DHIS2 que se possam usar. Exporte-os outra vez do servidor.</translation>
    </message>
    <message>
        <source>{where} names {type} {uid}, which is neither in the file nor here. Export the package with its dependencies.</source>
        <translation>{where} indica {type} {uid}, que não está no ficheiro nem aqui. Exporte o pacote com as suas dependências.</translation>
    </message>
    <message>
        <source>{where} names something that is neither in the file nor here. Export the package with its dependencies.</source>
        <translation>{where} indica algo que não está no ficheiro nem aqui. Exporte o pacote com as suas dependências.</translation>
    </message>
    <message>
        <source>Something is named that is neither in the file nor here. Export the package with its dependencies.</source>
        <translation>É indicado algo que não está no ficheiro nem aqui. Exporte o pacote com as suas dependências.</translation>
    </message>
    <message>
        <source>The combo {where} has a category without options, so no cell can be made of it. Give the category its options on the hub.</source>
        <translation>A combinação {where} tem uma categoria sem opções, por isso não dá nenhuma célula. Dê as opções à categoria no servidor.</translation>
    </message>
    <message>
        <source>A category combo has no options, so no cell can be made of it. Give the category its options on the hub.</source>
        <translation>Uma combinação de categorias não tem opções, por isso não dá nenhuma célula. Dê as opções à categoria no servidor.</translation>
    </message>
    <message>
        <source>The expression of {where} cannot be read from character {position} on. It is kept but not computed; correct it where it was made.</source>
        <translation>A fórmula de {where} não se lê a partir do carácter {position}. Fica guardada mas não calculada; corrija-a onde foi feita.</translation>
    </message>
    <message>
        <source>The expression of {where} cannot be read. It is kept but not computed; correct it where it was made.</source>
        <translation>A fórmula de {where} não se pode ler. Fica guardada mas não calculada; corrija-a onde foi feita.</translation>
    </message>
    <message>
        <source>An expression cannot be read. It is kept but not computed; correct it where it was made.</source>
        <translation>Uma fórmula não se pode ler. Fica guardada mas não calculada; corrija-a onde foi feita.</translation>
    </message>
    <message>
        <source>{where} is computed from itself. It is kept but not computed; take the circle out where it was made.</source>
        <translation>{where} calcula-se a partir de si mesmo. Fica guardado mas não calculado; retire o círculo onde foi feito.</translation>
    </message>
    <message>
        <source>A figure is computed from itself. It is kept but not computed; take the circle out where it was made.</source>
        <translation>Um número calcula-se a partir de si mesmo. Fica guardado mas não calculado; retire o círculo onde foi feito.</translation>
    </message>
    <message>
        <source>The expression of {where} uses {operand}, which is not known here. Import the package that has it.</source>
        <translation>A fórmula de {where} usa {operand}, que não se conhece aqui. Importe o pacote que o tem.</translation>
    </message>
    <message>
        <source>The expression of {where} uses {text}, which is not known here. Import the package that has it.</source>
        <translation>A fórmula de {where} usa {text}, que não se conhece aqui. Importe o pacote que o tem.</translation>
    </message>
    <message>
        <source>An expression uses something that is not known here. Import the package that has it.</source>
        <translation>Uma fórmula usa algo que não se conhece aqui. Importe o pacote que o tem.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a number. Type figures only; the old value is kept until you do.</source>
        <translation>“{text}” não é um número. Escreva só algarismos; o valor antigo fica até lá.</translation>
    </message>
    <message>
        <source>This is not a number. Type figures only; the old value is kept until you do.</source>
        <translation>Isto não é um número. Escreva só algarismos; o valor antigo fica até lá.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a whole number. Count in ones; the old value is kept until you do.</source>
        <translation>“{text}” não é um número inteiro. Conte de um em um; o valor antigo fica até lá.</translation>
    </message>
    <message>
        <source>This is not a whole number. Count in ones; the old value is kept until you do.</source>
        <translation>Isto não é um número inteiro. Conte de um em um; o valor antigo fica até lá.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is below zero, and nothing can be fewer than none. Look at the paper again.</source>
        <translation>“{text}” é menor que zero, e não pode haver menos que nada. Veja outra vez o papel.</translation>
    </message>
    <message>
        <source>This is below zero, and nothing can be fewer than none. Look at the paper again.</source>
        <translation>Isto é menor que zero, e não pode haver menos que nada. Veja outra vez o papel.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not lie between {min} and {max}. Look at the paper again.</source>
        <translation>“{text}” não está entre {min} e {max}. Veja outra vez o papel.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is larger or smaller than this cell can hold. Look at the paper again.</source>
        <translation>“{text}” é maior ou menor do que cabe nesta célula. Veja outra vez o papel.</translation>
    </message>
    <message>
        <source>This is larger or smaller than the cell can hold. Look at the paper again.</source>
        <translation>Isto é maior ou menor do que cabe na célula. Veja outra vez o papel.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not one of the answers. They are: {allowed}.</source>
        <translation>“{text}” não é uma das respostas. São: {allowed}.</translation>
    </message>
    <message>
        <source>This is not one of the answers. Choose from the list.</source>
        <translation>Isto não é uma das respostas. Escolha na lista.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no day of the calendar. Write it as 2026-01-30.</source>
        <translation>“{text}” não é um dia do calendário. Escreva como 2026-01-30.</translation>
    </message>
    <message>
        <source>This is no day of the calendar. Write it as 2026-01-30.</source>
        <translation>Isto não é um dia do calendário. Escreva como 2026-01-30.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is neither yes nor no. Type Y or N.</source>
        <translation>“{text}” não é nem sim nem não. Escreva Y (sim) ou N (não).</translation>
    </message>
    <message>
        <source>This is neither yes nor no. Type Y or N.</source>
        <translation>Isto não é nem sim nem não. Escreva Y (sim) ou N (não).</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not written as {expected}. Look at the paper again.</source>
        <translation>“{text}” não está escrito como {expected}. Veja outra vez o papel.</translation>
    </message>
    <message>
        <source>This is not written as this cell needs it. Look at the example beside the cell.</source>
        <translation>Isto não está escrito como esta célula pede. Veja o exemplo ao lado da célula.</translation>
    </message>
    <message>
        <source>The text is longer than the {max} characters that the hub takes. Shorten it.</source>
        <translation>O texto passa dos {max} caracteres que o servidor aceita. Encurte-o.</translation>
    </message>
    <message>
        <source>The text is longer than the hub takes. Shorten it.</source>
        <translation>O texto é mais longo do que o servidor aceita. Encurte-o.</translation>
    </message>
    <message>
        <source>A spreadsheet has turned this into &quot;{text}&quot;. It meant {meant}, or lost digits: write it out, or format the column as text.</source>
        <translation>Uma folha de cálculo transformou isto em “{text}”. Queria dizer {meant}, ou perdeu algarismos: escreva por extenso, ou ponha a coluna como texto.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened this number. Write it out, or format the column as text.</source>
        <translation>Uma folha de cálculo encurtou este número. Escreva-o por extenso, ou ponha a coluna como texto.</translation>
    </message>
    <message>
        <source>{where} is grey on the form: nothing is counted there. Look which cell was meant.</source>
        <translation>{where} está cinzento no formulário: ali nada se conta. Veja que célula se queria.</translation>
    </message>
    <message>
        <source>This cell is grey on the form: nothing is counted there. Look which cell was meant.</source>
        <translation>Esta célula está cinzenta no formulário: ali nada se conta. Veja que célula se queria.</translation>
    </message>
    <message>
        <source>There is no element &quot;{text}&quot; in the data set {dataSet}. rejista-cli form show lists its cells.</source>
        <translation>Não há o elemento “{text}” no formulário {dataSet}. rejista-cli form show mostra as suas células.</translation>
    </message>
    <message>
        <source>There is no data element &quot;{text}&quot;. rejista-cli form show lists the cells of a data set.</source>
        <translation>Não há o elemento de dados “{text}”. rejista-cli form show mostra as células de um formulário.</translation>
    </message>
    <message>
        <source>This data element is not known here. rejista-cli form show lists the cells of a data set.</source>
        <translation>Este elemento de dados não se conhece aqui. rejista-cli form show mostra as células de um formulário.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a combo of this element. It has {count}, the first is {example}.</source>
        <translation>“{text}” não é uma combinação deste elemento. Tem {count}, a primeira é {example}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a combo of this element. rejista-cli form show lists them.</source>
        <translation>“{text}” não é uma combinação deste elemento. rejista-cli form show mostra-as.</translation>
    </message>
    <message>
        <source>This element needs a combo, such as F,6. rejista-cli form show lists them.</source>
        <translation>Este elemento pede uma combinação, como F,6. rejista-cli form show mostra-as.</translation>
    </message>
    <message>
        <source>The school or place &quot;{text}&quot; is not in this register. Look at the code, or add it: rejista-cli orgunit add.</source>
        <translation>A escola ou o lugar “{text}” não está neste registo. Veja o código, ou junte-o: rejista-cli orgunit add.</translation>
    </message>
    <message>
        <source>This school or place is not in this register. Look at the code, or add it: rejista-cli orgunit add.</source>
        <translation>Esta escola ou lugar não está neste registo. Veja o código, ou junte-o: rejista-cli orgunit add.</translation>
    </message>
    <message>
        <source>There is no data set &quot;{text}&quot; here. rejista-cli form list names them.</source>
        <translation>Não há aqui o formulário “{text}”. rejista-cli form list dá os nomes.</translation>
    </message>
    <message>
        <source>No data set of this school has {dataElement} in this period. Name the data set in the file.</source>
        <translation>Nenhum formulário desta escola tem {dataElement} neste período. Indique o formulário no ficheiro.</translation>
    </message>
    <message>
        <source>This data set is not known here. rejista-cli form list names them.</source>
        <translation>Este formulário não se conhece aqui. rejista-cli form list dá os nomes.</translation>
    </message>
    <message>
        <source>{orgUnit} does not fill in {dataSet}. Assign it first: rejista-cli metadata assign {dataSet} --orgunit {orgUnit}.</source>
        <translation>{orgUnit} não preenche {dataSet}. Atribua-o primeiro: rejista-cli metadata assign {dataSet} --orgunit {orgUnit}.</translation>
    </message>
    <message>
        <source>This school does not fill in that data set. Assign it first: rejista-cli metadata assign.</source>
        <translation>Esta escola não preenche esse formulário. Atribua-o primeiro: rejista-cli metadata assign.</translation>
    </message>
    <message>
        <source>{text} is another kind of period than this data set has ({expected}). Write {example}.</source>
        <translation>{text} é outro tipo de período que o deste formulário ({expected}). Escreva {example}.</translation>
    </message>
    <message>
        <source>This is another kind of period than the data set has. Look at the data set&apos;s periods: rejista-cli form list.</source>
        <translation>Isto é outro tipo de período que o do formulário. Veja os períodos do formulário: rejista-cli form list.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a period. Write 2025Sep for a school year, 202510 for October 2025.</source>
        <translation>“{text}” não é um período. Escreva 2025Sep para um ano lectivo, 202510 para Outubro de 2025.</translation>
    </message>
    <message>
        <source>This is not a period. Write 2025Sep for a school year, 202510 for October 2025.</source>
        <translation>Isto não é um período. Escreva 2025Sep para um ano lectivo, 202510 para Outubro de 2025.</translation>
    </message>
    <message>
        <source>This return is filled in once for each of {allowed}. Say which: --attribute T1, or the column attributeCombo.</source>
        <translation>Este mapa preenche-se uma vez por cada um de {allowed}. Diga qual: --attribute T1, ou a coluna attributeCombo.</translation>
    </message>
    <message>
        <source>This return is filled in once for each term. Say which: --attribute T1, or the column attributeCombo.</source>
        <translation>Este mapa preenche-se uma vez por trimestre. Diga qual: --attribute T1, ou a coluna attributeCombo.</translation>
    </message>
    <message>
        <source>The value {value} of this cell was typed in {dataSet} by {by}. It stays; say --replace-shared to replace it in both.</source>
        <translation>O valor {value} desta célula foi escrito em {dataSet} por {by}. Fica; diga --replace-shared para o substituir nos dois.</translation>
    </message>
    <message>
        <source>This value was typed through another form and stands in both. It stays; say --replace-shared to replace it.</source>
        <translation>Este valor foi escrito noutro formulário e está nos dois. Fica; diga --replace-shared para o substituir.</translation>
    </message>
    <message>
        <source>The return is complete, so its values stay. Reopen it first: rejista-cli form reopen.</source>
        <translation>O mapa está concluído, por isso os valores ficam. Reabra-o primeiro: rejista-cli form reopen.</translation>
    </message>
    <message>
        <source>The return has been closed since {since}. Ask the district office to unlock it; the old value stays.</source>
        <translation>O mapa está fechado desde {since}. Peça ao serviço distrital que o desbloqueie; o valor antigo fica.</translation>
    </message>
    <message>
        <source>The return is closed. Ask the district office to unlock it; the old value stays.</source>
        <translation>O mapa está fechado. Peça ao serviço distrital que o desbloqueie; o valor antigo fica.</translation>
    </message>
    <message>
        <source>Row {first} has the same code already. The first stands; look which is right.</source>
        <translation>A linha {first} já tem o mesmo código. Fica a primeira; veja qual está certa.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to put right ({rules}). rejista-cli form validate lists them.</source>
        <translation>Ainda não concluído: {count} por corrigir ({rules}). rejista-cli form validate mostra-os.</translation>
    </message>
    <message>
        <source>Not complete yet: some things do not add up. rejista-cli form validate lists them.</source>
        <translation>Ainda não concluído: há coisas que não batem certo. rejista-cli form validate mostra-as.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to explain ({rules}). Give each a reason: rejista-cli form explain.</source>
        <translation>Ainda não concluído: {count} por justificar ({rules}). Dê a cada um um motivo: rejista-cli form explain.</translation>
    </message>
    <message>
        <source>Not complete yet: some warnings have no reason. Give each one: rejista-cli form explain.</source>
        <translation>Ainda não concluído: há avisos sem motivo. Dê um a cada: rejista-cli form explain.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} typed texts are not values. Correct or clear them.</source>
        <translation>Ainda não concluído: {count} textos escritos não são valores. Corrija-os ou apague-os.</translation>
    </message>
    <message>
        <source>Not complete yet: some typed texts are not values. Correct or clear them.</source>
        <translation>Ainda não concluído: há textos escritos que não são valores. Corrija-os ou apague-os.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} cells that the hub asks for are empty ({rules}). Fill them in.</source>
        <translation>Ainda não concluído: {count} células que o servidor pede estão vazias ({rules}). Preencha-as.</translation>
    </message>
    <message>
        <source>Not complete yet: cells that the hub asks for are empty. Fill them in.</source>
        <translation>Ainda não concluído: há células que o servidor pede e estão vazias. Preencha-as.</translation>
    </message>
    <message>
        <source>The return is not complete, so there is nothing to reopen. Type on.</source>
        <translation>O mapa não está concluído, por isso nada há a reabrir. Continue a escrever.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock says {now}, but the register was last written on {last}. Set the clock before you type.</source>
        <translation>O relógio deste computador diz {now}, mas o registo foi escrito pela última vez em {last}. Acerte o relógio antes de escrever.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong: it stands before the register&apos;s last entry. Set the clock before you type.</source>
        <translation>O relógio deste computador não está certo: está antes da última entrada do registo. Acerte o relógio antes de escrever.</translation>
    </message>
    <message>
        <source>Stopped as you asked. Nothing half-done was left; start again when you like.</source>
        <translation>Parado como pediu. Nada ficou meio feito; recomece quando quiser.</translation>
    </message>
    <message>
        <source>type values, comments and reasons</source>
        <translation>escrever valores, comentários e motivos</translation>
    </message>
    <message>
        <source>take values from a file</source>
        <translation>tomar valores de um ficheiro</translation>
    </message>
    <message>
        <source>mark a return complete</source>
        <translation>concluir um mapa</translation>
    </message>
    <message>
        <source>reopen a return</source>
        <translation>reabrir um mapa</translation>
    </message>
    <message>
        <source>type after the closing day</source>
        <translation>escrever depois do dia de fecho</translation>
    </message>
    <message>
        <source>add and remove people</source>
        <translation>juntar e retirar pessoas</translation>
    </message>
    <message>
        <source>take in DHIS2 metadata</source>
        <translation>receber metadados DHIS2</translation>
    </message>
    <message>
        <source>say who fills in what</source>
        <translation>dizer quem preenche o quê</translation>
    </message>
    <message>
        <source>add schools and places</source>
        <translation>juntar escolas e lugares</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>mudar as definições</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>fazer uma cópia de segurança</translation>
    </message>
    <message>
        <source>put a backup back</source>
        <translation>restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>write values into files</source>
        <translation>escrever valores em ficheiros</translation>
    </message>
    <message>
        <source>write lists with people&apos;s names</source>
        <translation>escrever listas com nomes de pessoas</translation>
    </message>
    <message>
        <source>see national ID numbers</source>
        <translation>ver números de identificação nacional</translation>
    </message>
    <message>
        <source>see health and protection notes</source>
        <translation>ver notas de saúde e protecção</translation>
    </message>
    <message>
        <source>merge two records of one person</source>
        <translation>fundir dois registos da mesma pessoa</translation>
    </message>
    <message>
        <source>exchange with the hub</source>
        <translation>trocar com o servidor</translation>
    </message>
    <message>
        <source>school clerk</source>
        <translation>secretário da escola</translation>
    </message>
    <message>
        <source>head teacher</source>
        <translation>director da escola</translation>
    </message>
    <message>
        <source>cluster officer</source>
        <translation>técnico da ZIP</translation>
    </message>
    <message>
        <source>district officer</source>
        <translation>técnico do serviço distrital</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>formador</translation>
    </message>
    <message>
        <source>en_GB</source>
        <translation>pt_PT</translation>
    </message>
    <message>
        <source>a file gives one cell two values; neither is taken (fact first)</source>
        <translation>um ficheiro dá dois valores a uma célula; nenhum é tomado (facto first)</translation>
    </message>
    <message>
        <source>{orgUnit} opens on {opens} and has no returns before. Look at the period, or at the school&apos;s days.</source>
        <translation>{orgUnit} abre em {opens} e não tem mapas antes. Veja o período, ou as datas da escola.</translation>
    </message>
    <message>
        <source>{orgUnit} closed on {closes} and has no returns after. Look at the period, or at the school&apos;s days.</source>
        <translation>{orgUnit} fechou em {closes} e não tem mapas depois. Veja o período, ou as datas da escola.</translation>
    </message>
    <message>
        <source>Row {first} gives the same cell the value {firstText}, this row {text}. Neither was taken; look which is right and leave the other out.</source>
        <translation>A linha {first} dá à mesma célula o valor {firstText}, esta linha {text}. Nenhuma foi tomada; veja qual está certa e tire a outra.</translation>
    </message>
    <message>
        <source>The file gives one cell two values. Neither was taken; leave one out.</source>
        <translation>O ficheiro dá dois valores a uma célula. Nenhum foi tomado; tire um deles.</translation>
    </message>
    <message>
        <source>This register knows no hub yet. Connect it first: address and key, from the district.</source>
        <translation>Este registo ainda não conhece um servidor. Ligue-o primeiro: endereço e chave, do distrito.</translation>
    </message>
    <message>
        <source>Type the hub&apos;s address, for example hub.example.org.</source>
        <translation>Escreva o endereço do servidor, por exemplo hub.example.org.</translation>
    </message>
    <message>
        <source>{text}: the hub is only spoken to over a secure connection. Begin with https://.</source>
        <translation>{text}: só se fala com o servidor por uma ligação segura. Comece por https://.</translation>
    </message>
    <message>
        <source>{text}: only the address goes here. Type name and password in their own fields.</source>
        <translation>{text}: aqui só vai o endereço. Escreva o nome e a senha nos seus próprios campos.</translation>
    </message>
    <message>
        <source>{text} is not an address of a hub. It looks like hub.example.org.</source>
        <translation>{text} não é o endereço de um servidor. É parecido com hub.example.org.</translation>
    </message>
    <message>
        <source>The hub does not answer. Nothing is lost; try again when there is a line.</source>
        <translation>O servidor não responde. Nada se perdeu; tente de novo quando houver rede.</translation>
    </message>
    <message>
        <source>The line went quiet. What had arrived is kept; the next sync goes on from there.</source>
        <translation>A linha ficou muda. O que chegou fica guardado; a próxima sincronização continua daí.</translation>
    </message>
    <message>
        <source>The file holds no certificate in PEM form. Ask the district for the right one.</source>
        <translation>O ficheiro não contém um certificado em formato PEM. Peça o certo ao distrito.</translation>
    </message>
    <message>
        <source>Who answers cannot prove that it is the hub, so nothing was sent. Check the computer&apos;s date; if it is right, ask the district for its certificate file.</source>
        <translation>Quem responde não consegue provar que é o servidor; nada foi enviado. Verifique a data do computador; se estiver certa, peça ao distrito o ficheiro do certificado.</translation>
    </message>
    <message>
        <source>Another page answered instead of the hub: perhaps the network asks you to sign in first. Open a web page, sign in there, and try again. Nothing is lost.</source>
        <translation>Outra página respondeu em vez do servidor: talvez a rede peça primeiro para entrar. Abra uma página web, entre aí, e tente de novo. Nada se perdeu.</translation>
    </message>
    <message>
        <source>There is no key for the hub in this register. Connect again with the key of the district.</source>
        <translation>Não há chave do servidor neste registo. Ligue de novo com a chave do distrito.</translation>
    </message>
    <message>
        <source>The hub does not take this key any more. Ask the district for a new one; what waits here is kept.</source>
        <translation>O servidor já não aceita esta chave. Peça uma nova ao distrito; o que espera aqui fica guardado.</translation>
    </message>
    <message>
        <source>The hub does not know this name with this password. Type them again.</source>
        <translation>O servidor não conhece este nome com esta senha. Escreva-os de novo.</translation>
    </message>
    <message>
        <source>The hub has locked this account for a while. Wait 15 minutes or ask the district.</source>
        <translation>O servidor bloqueou esta conta por algum tempo. Espere 15 minutos ou pergunte ao distrito.</translation>
    </message>
    <message>
        <source>The hub has switched this account off. Ask the district; what waits here is kept.</source>
        <translation>O servidor desligou esta conta. Pergunte ao distrito; o que espera aqui fica guardado.</translation>
    </message>
    <message>
        <source>The hub did not let us in. Check key or password; what waits here is kept.</source>
        <translation>O servidor não nos deixou entrar. Verifique a chave ou a senha; o que espera aqui fica guardado.</translation>
    </message>
    <message>
        <source>The key has a typing mistake. Compare it with the sheet: capital and small letters matter.</source>
        <translation>A chave tem um erro de escrita. Compare-a com a folha: maiúsculas e minúsculas contam.</translation>
    </message>
    <message>
        <source>This account may not do that at the hub. Ask the district; what waits here is kept.</source>
        <translation>Esta conta não pode fazer isso no servidor. Pergunte ao distrito; o que espera aqui fica guardado.</translation>
    </message>
    <message>
        <source>The hub is busy or being serviced. Nothing is lost; try again in a while.</source>
        <translation>O servidor está ocupado ou em manutenção. Nada se perdeu; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The hub runs DHIS2 {text}; 2.41 or newer is needed. Work goes on here without it.</source>
        <translation>O servidor usa DHIS2 {text}; é preciso 2.41 ou mais recente. O trabalho continua aqui sem ele.</translation>
    </message>
    <message>
        <source>The hub does not say which DHIS2 it runs. Work goes on here without it.</source>
        <translation>O servidor não diz que DHIS2 usa. O trabalho continua aqui sem ele.</translation>
    </message>
    <message>
        <source>The hub counts its periods by the calendar &quot;{calendar}&quot;; returns here use the common one. Nothing was sent.</source>
        <translation>O servidor conta os períodos pelo calendário &quot;{calendar}&quot;; as fichas daqui usam o calendário comum. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Under this address is another database than before: a test server, or one that was restored. Nothing was sent. Ask the district; if it is right, connect again.</source>
        <translation>Neste endereço está outra base de dados que antes: um servidor de teste, ou uma base restaurada. Nada foi enviado. Pergunte ao distrito; se estiver certo, ligue de novo.</translation>
    </message>
    <message>
        <source>The hub did not accept it. Its words: {code} {message}</source>
        <translation>O servidor não o aceitou. As suas palavras: {code} {message}</translation>
    </message>
    <message>
        <source>The hub did not accept it. Its words: {message}</source>
        <translation>O servidor não o aceitou. As suas palavras: {message}</translation>
    </message>
    <message>
        <source>The hub&apos;s answer was too large, so it was not read. Nothing is lost; tell the district.</source>
        <translation>A resposta do servidor era grande demais e não foi lida. Nada se perdeu; avise o distrito.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer came only in part. Nothing is lost; try again.</source>
        <translation>A resposta do servidor só chegou em parte. Nada se perdeu; tente de novo.</translation>
    </message>
    <message>
        <source>The hub&apos;s answer could not be understood. Nothing is lost; tell the district.</source>
        <translation>Não foi possível entender a resposta do servidor. Nada se perdeu; avise o distrito.</translation>
    </message>
    <message>
        <source>The line broke while sending. The next sync looks first what the hub holds, and sends only the rest.</source>
        <translation>A linha caiu durante o envio. A próxima sincronização vê primeiro o que o servidor tem, e envia só o resto.</translation>
    </message>
    <message>
        <source>The warehouse is being rebuilt. Try again in some minutes.</source>
        <translation>O armazém de dados está a ser refeito. Tente de novo dentro de alguns minutos.</translation>
    </message>
    <message>
        <source>The warehouse did not answer the question. Its words: {message}</source>
        <translation>O armazém de dados não respondeu à pergunta. As suas palavras: {message}</translation>
    </message>
    <message>
        <source>Something was changed both here and at the hub. Choose one; the other stays in the history.</source>
        <translation>Algo foi mudado aqui e no servidor. Escolha um; o outro fica no histórico.</translation>
    </message>
    <message>
        <source>the register is connected to no hub</source>
        <translation>o registo não está ligado a nenhum servidor</translation>
    </message>
    <message>
        <source>not an address of a hub</source>
        <translation>não é o endereço de um servidor</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>o servidor não responde</translation>
    </message>
    <message>
        <source>the line to the hub went quiet</source>
        <translation>a linha para o servidor ficou muda</translation>
    </message>
    <message>
        <source>who answers cannot prove to be the hub</source>
        <translation>quem responde não consegue provar que é o servidor</translation>
    </message>
    <message>
        <source>something else answered, such as a sign-in page of the network</source>
        <translation>outra coisa respondeu, como uma página de entrada da rede</translation>
    </message>
    <message>
        <source>the hub does not let us in</source>
        <translation>o servidor não nos deixa entrar</translation>
    </message>
    <message>
        <source>the key has a typing mistake</source>
        <translation>a chave tem um erro de escrita</translation>
    </message>
    <message>
        <source>the account may not do that at the hub</source>
        <translation>a conta não pode fazer isso no servidor</translation>
    </message>
    <message>
        <source>the hub is busy or being serviced</source>
        <translation>o servidor está ocupado ou em manutenção</translation>
    </message>
    <message>
        <source>a version of DHIS2 that is not supported</source>
        <translation>uma versão do DHIS2 que não é suportada</translation>
    </message>
    <message>
        <source>the hub uses another calendar</source>
        <translation>o servidor usa outro calendário</translation>
    </message>
    <message>
        <source>another database answers under the hub&apos;s address</source>
        <translation>outra base de dados responde no endereço do servidor</translation>
    </message>
    <message>
        <source>the hub did not accept something</source>
        <translation>o servidor não aceitou alguma coisa</translation>
    </message>
    <message>
        <source>the hub&apos;s answer cannot be read</source>
        <translation>não se consegue ler a resposta do servidor</translation>
    </message>
    <message>
        <source>the line broke while sending: looked up at the next sync</source>
        <translation>a linha caiu durante o envio: verifica-se na próxima sincronização</translation>
    </message>
    <message>
        <source>the warehouse did not answer the question</source>
        <translation>o armazém de dados não respondeu à pergunta</translation>
    </message>
    <message>
        <source>changed both here and at the hub: to be answered</source>
        <translation>mudado aqui e no servidor: à espera de resposta</translation>
    </message>
    <message>
        <source>This is not understood here. Look at what was typed, then try again.</source>
        <translation>Isto não se entende aqui. Veja o que foi escrito e tente outra vez.</translation>
    </message>
    <message>
        <source>The first person has to let the others in, and a {text} may not. Take one of: {allowed}; a {text} is added afterwards, in the settings.</source>
        <translation>A primeira pessoa tem de deixar entrar as outras, e a função {text} não o permite. Escolha uma destas: {allowed}; {text} junta-se depois, nas definições.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood at {where}. Look at it and type it again.</source>
        <translation>“{text}” não se entende em {where}. Veja e escreva outra vez.</translation>
    </message>
    <message>
        <source>Something is missing at {where}. Type it, then try again.</source>
        <translation>Falta algo em {where}. Escreva-o e tente outra vez.</translation>
    </message>
    <message>
        <source>Something is missing. Type it, then try again.</source>
        <translation>Falta algo. Escreva-o e tente outra vez.</translation>
    </message>
    <message>
        <source>This return is complete already. Nothing was changed; to type in it, open it again (Alt+O).</source>
        <translation>Este mapa já está concluído. Nada foi mudado; para escrever nele, reabra-o (Alt+O).</translation>
    </message>
    <message>
        <source>This is not allowed here. Ask a head teacher or the district office.</source>
        <translation>Isto não é permitido aqui. Peça a um diretor ou à repartição do distrito.</translation>
    </message>
    <message>
        <source>A {role} may not do this ({right}). Ask a head teacher or the district office.</source>
        <translation>A função {role} não permite isto ({right}). Peça a um diretor ou à repartição do distrito.</translation>
    </message>
    <message>
        <source>{where} is damaged (first at entry {seq}). Nothing was changed or removed. Restore the newest backup beside it.</source>
        <translation>{where} está danificado (primeiro na entrada {seq}). Nada foi mudado nem retirado. Restaure ao lado a cópia de segurança mais recente.</translation>
    </message>
    <message>
        <source>{where} is damaged. Nothing was changed or removed. Restore the newest backup beside it.</source>
        <translation>{where} está danificado. Nada foi mudado nem retirado. Restaure ao lado a cópia de segurança mais recente.</translation>
    </message>
    <message>
        <source>The register is damaged. Nothing was changed or removed. Restore the newest backup beside it.</source>
        <translation>O registo está danificado. Nada foi mudado nem retirado. Restaure ao lado a cópia de segurança mais recente.</translation>
    </message>
    <message>
        <source>{where} is not a register. Choose the folder that ends in .rejista, or make a new one (Ctrl+N).</source>
        <translation>{where} não é um registo. Escolha a pasta que acaba em .rejista, ou crie um (Ctrl+N).</translation>
    </message>
    <message>
        <source>This is not a register. Choose the folder that ends in .rejista, or make a new one (Ctrl+N).</source>
        <translation>Isto não é um registo. Escolha a pasta que acaba em .rejista, ou crie um (Ctrl+N).</translation>
    </message>
    <message>
        <source>The disk is full. What was there before is untouched. Free some space, then try again.</source>
        <translation>O disco está cheio. O que lá estava está intacto. Liberte espaço e tente outra vez.</translation>
    </message>
    <message>
        <source>The disk did not do what it was asked (code {code}). What was saved before is safe. Make a backup on another disk and try again.</source>
        <translation>O disco não fez o que se pediu (código {code}). O que estava guardado está seguro. Faça uma cópia de segurança noutro disco e tente outra vez.</translation>
    </message>
    <message>
        <source>The columns are not as they should be. Look at the first row of the file.</source>
        <translation>As colunas não estão como deviam. Veja a primeira linha do ficheiro.</translation>
    </message>
    <message>
        <source>There is no element &quot;{text}&quot; in the form {dataSet}. Look which cell was meant.</source>
        <translation>Não há o elemento “{text}” no formulário {dataSet}. Veja de que célula se trata.</translation>
    </message>
    <message>
        <source>There is no data element &quot;{text}&quot; here. Look which cell was meant.</source>
        <translation>Não há aqui o elemento “{text}”. Veja de que célula se trata.</translation>
    </message>
    <message>
        <source>This data element is not known here. Look which cell was meant.</source>
        <translation>Este elemento não é conhecido aqui. Veja de que célula se trata.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a combo of this element. Look which cell was meant.</source>
        <translation>“{text}” não é uma combinação deste elemento. Veja de que célula se trata.</translation>
    </message>
    <message>
        <source>This element needs a combo, such as F,6. Look which cell was meant.</source>
        <translation>Este elemento pede uma combinação, como F,6. Veja de que célula se trata.</translation>
    </message>
    <message>
        <source>The school or place &quot;{text}&quot; is not in this register. Look at the code, or have it added first.</source>
        <translation>A escola ou lugar “{text}” não está neste registo. Veja o código, ou peça que seja junto primeiro.</translation>
    </message>
    <message>
        <source>This school or place is not in this register. Look at the code, or have it added first.</source>
        <translation>Esta escola ou lugar não está neste registo. Veja o código, ou peça que seja junto primeiro.</translation>
    </message>
    <message>
        <source>There is no form &quot;{text}&quot; here. Ctrl+2 shows those that there are.</source>
        <translation>Não há aqui o formulário “{text}”. Ctrl+2 mostra os que há.</translation>
    </message>
    <message>
        <source>This form is not known here. Ctrl+2 shows those that there are.</source>
        <translation>Este formulário não é conhecido aqui. Ctrl+2 mostra os que há.</translation>
    </message>
    <message>
        <source>{orgUnit} does not fill in {dataSet}. The district office says who fills in what.</source>
        <translation>{orgUnit} não preenche {dataSet}. A repartição do distrito diz quem preenche o quê.</translation>
    </message>
    <message>
        <source>This school does not fill in that form. The district office says who fills in what.</source>
        <translation>Esta escola não preenche esse formulário. A repartição do distrito diz quem preenche o quê.</translation>
    </message>
    <message>
        <source>This is another kind of period than the form has. Ctrl+2 shows the forms with their periods.</source>
        <translation>Isto é outro tipo de período que o do formulário. Ctrl+2 mostra os formulários com os seus períodos.</translation>
    </message>
    <message>
        <source>This return is filled in once for each of {allowed}. Choose one of them in the list of forms.</source>
        <translation>Este mapa preenche-se uma vez por cada um de {allowed}. Escolha um na lista de formulários.</translation>
    </message>
    <message>
        <source>This return is filled in once for each term. Choose the term in the list of forms.</source>
        <translation>Este mapa preenche-se uma vez por período letivo. Escolha o período na lista de formulários.</translation>
    </message>
    <message>
        <source>Another form ({dataSet}) has {value} here, typed by {by}. Alt+R replaces it in both, Esc keeps it.</source>
        <translation>Outro formulário ({dataSet}) tem aqui {value}, escrito por {by}. Alt+R substitui-o nos dois, Esc mantém-no.</translation>
    </message>
    <message>
        <source>This value was typed through another form and stands in both. Alt+R replaces it in both, Esc keeps it.</source>
        <translation>Este valor foi escrito noutro formulário e está nos dois. Alt+R substitui-o nos dois, Esc mantém-no.</translation>
    </message>
    <message>
        <source>The return is complete, so its values stay. To change one, open it again (Alt+O).</source>
        <translation>O mapa está concluído, por isso os valores ficam. Para mudar um, reabra-o (Alt+O).</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to put right. F8 goes to the first.</source>
        <translation>Ainda não concluído: {count} por corrigir. F8 vai ao primeiro.</translation>
    </message>
    <message>
        <source>Not complete yet: some things do not add up. F8 goes to the first.</source>
        <translation>Ainda não concluído: há coisas que não batem certo. F8 vai à primeira.</translation>
    </message>
    <message>
        <source>Not complete yet: {count} to explain. F8 goes to the first, F7 takes the reason.</source>
        <translation>Ainda não concluído: {count} por justificar. F8 vai ao primeiro, F7 recebe o motivo.</translation>
    </message>
    <message>
        <source>Not complete yet: some warnings have no reason. F8 goes to the first, F7 takes the reason.</source>
        <translation>Ainda não concluído: há avisos sem motivo. F8 vai ao primeiro, F7 recebe o motivo.</translation>
    </message>
    <message>
        <source>This is not an address of a hub. It looks like hub.example.org.</source>
        <translation>Isto não é um endereço de um servidor. É parecido com hub.example.org.</translation>
    </message>
    <message>
        <source>The hub counts its periods by another calendar. Nothing was sent.</source>
        <translation>O servidor conta os períodos por outro calendário. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The hub did not accept it, and does not say why. What was typed is kept.</source>
        <translation>O servidor não o aceitou, e não diz porquê. O que foi escrito fica guardado.</translation>
    </message>
    <message>
        <source>The warehouse did not answer the question. Try again in some minutes.</source>
        <translation>O armazém não respondeu à pergunta. Tente outra vez dentro de minutos.</translation>
    </message>
    <message>
        <source>No hub is known under this address. Check the address, and whether there is a line.</source>
        <translation>Não se conhece nenhum servidor neste endereço. Verifique o endereço, e se há rede.</translation>
    </message>
    <message>
        <source>The computer is there, but no hub runs on it just now. Try later, or check the address.</source>
        <translation>O computador está lá, mas agora não há servidor a funcionar. Tente mais tarde, ou verifique o endereço.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let us through. Ask who runs the network.</source>
        <translation>O proxy da rede não nos deixa passar. Pergunte a quem cuida da rede.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy wants to know who you are. Ask who runs the network.</source>
        <translation>O proxy da rede quer saber quem é. Pergunte a quem cuida da rede.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has run out, so nothing was sent. Check the computer&apos;s date; if it is right, tell the district.</source>
        <translation>O certificado do servidor caducou; nada foi enviado. Verifique a data do computador; se estiver certa, avise o distrito.</translation>
    </message>
    <message>
        <source>By this computer&apos;s date the hub&apos;s certificate does not count yet, so nothing was sent. Set the date.</source>
        <translation>Pela data deste computador, o certificado do servidor ainda não vale; nada foi enviado. Acerte a data.</translation>
    </message>
    <message>
        <source>Who answers has the certificate of another address, so nothing was sent. Check the address.</source>
        <translation>Quem responde tem o certificado de outro endereço; nada foi enviado. Verifique o endereço.</translation>
    </message>
    <message>
        <source>This computer cannot check the hub&apos;s certificate, so nothing was sent. Ask the district for its certificate file.</source>
        <translation>Este computador não consegue verificar o certificado do servidor; nada foi enviado. Peça ao distrito o ficheiro do certificado.</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>Learners by grade and sex</source>
        <translation>Alunos por classe e sexo</translation>
    </message>
    <message>
        <source>No learners are typed yet for this year.</source>
        <translation>Ainda não há alunos escritos para este ano.</translation>
    </message>
    <message>
        <source>Girls for each boy, by grade</source>
        <translation>Raparigas por rapaz, por classe</translation>
    </message>
    <message>
        <source>band %1 to %2 · circle inside, diamond outside</source>
        <translation>faixa de %1 a %2 · círculo dentro, losango fora</translation>
    </message>
    <message>
        <source>fewer girls</source>
        <translation>menos raparigas</translation>
    </message>
    <message>
        <source>1.00 as many</source>
        <translation>1,00 iguais</translation>
    </message>
    <message>
        <source>more girls</source>
        <translation>mais raparigas</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escola</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Todas as escolas</translation>
    </message>
    <message>
        <source>Against the norm</source>
        <translation>Face à norma</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>norm</source>
        <translation>norma</translation>
    </message>
    <message>
        <source>No norms are set.</source>
        <translation>Não há normas definidas.</translation>
    </message>
    <message>
        <source>%1: not for one school; it needs the district&apos;s population.</source>
        <translation>%1: não para uma só escola; é precisa a população do distrito.</translation>
    </message>
    <message>
        <source>Learners over the years</source>
        <translation>Alunos ao longo dos anos</translation>
    </message>
    <message>
        <source>No learners are typed yet for these years.</source>
        <translation>Ainda não há alunos escritos para estes anos.</translation>
    </message>
    <message>
        <source>%1: not known here.</source>
        <translation>%1: desconhecido aqui.</translation>
    </message>
    <message>
        <source>This cannot be worked out here yet.</source>
        <translation>Isto ainda não se pode calcular aqui.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>desconhecido aqui</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Over 100 %: the population is an estimate.</source>
        <translation>Mais de 100 %: a população é uma estimativa.</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Raparigas</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Rapazes</translation>
    </message>
    <message>
        <source>%1: the ages do not add up to the form&apos;s total; the ages are shown.</source>
        <translation>%1: as idades não dão o total do formulário; mostram-se as idades.</translation>
    </message>
    <message>
        <source>%1 of %2 schools have not sent.</source>
        <translation>%1 de %2 escolas não enviaram.</translation>
    </message>
    <message>
        <source>%1 to %2: %3 fewer, %4 %</source>
        <translation>%1 a %2: menos %3, %4 %</translation>
    </message>
    <message>
        <source>%1 to %2: %3 more, %4 %</source>
        <translation>%1 a %2: mais %3, %4 %</translation>
    </message>
    <message>
        <source>no toilets</source>
        <translation>sem latrinas</translation>
    </message>
    <message>
        <source>no classroom</source>
        <translation>sem sala de aulas</translation>
    </message>
    <message>
        <source>no books</source>
        <translation>sem livros</translation>
    </message>
    <message>
        <source>none qualified</source>
        <translation>nenhum qualificado</translation>
    </message>
    <message>
        <source>needs the population</source>
        <translation>falta a população</translation>
    </message>
    <message>
        <source>nothing to divide by</source>
        <translation>nada por que dividir</translation>
    </message>
    <message>
        <source>within</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>above</source>
        <translation>acima</translation>
    </message>
    <message>
        <source>below</source>
        <translation>abaixo</translation>
    </message>
    <message>
        <source>far above</source>
        <translation>muito acima</translation>
    </message>
    <message>
        <source>far below</source>
        <translation>muito abaixo</translation>
    </message>
    <message>
        <source>the line is the country&apos;s norm</source>
        <translation>a linha é a norma do país</translation>
    </message>
    <message>
        <source>the line is the target</source>
        <translation>a linha é a meta</translation>
    </message>
    <message>
        <source>the line is target or norm</source>
        <translation>a linha é a meta ou a norma</translation>
    </message>
    <message>
        <source>Target of %1: %2.</source>
        <translation>Meta de %1: %2.</translation>
    </message>
    <message>
        <source>The other norms are the country&apos;s.</source>
        <translation>As outras normas são as do país.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A school register that needs no server.</source>
        <translation>Um registo escolar que não precisa de servidor.</translation>
    </message>
    <message>
        <source>The register to open: NAME.rejista</source>
        <translation>O registo a abrir: NAME.rejista</translation>
    </message>
    <message>
        <source>Open the window, look that it is there, and end.</source>
        <translation>Abrir a janela, ver que está lá, e acabar.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::AboutPart</name>
    <message>
        <source>Rejista</source>
        <translation>Rejista</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later: free to use, to look into, to change and to pass on. There is no warranty.</source>
        <translation>GNU General Public License, versão 3 ou posterior: livre para usar, estudar, mudar e passar a outros. Não há garantia.</translation>
    </message>
    <message>
        <source>This register</source>
        <translation>Este registo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>windows, pictures, print (LGPL 3)</source>
        <translation>janelas, imagens, impressão (LGPL 3)</translation>
    </message>
    <message>
        <source>the encrypted register (BSD; public domain)</source>
        <translation>o registo cifrado (BSD; domínio público)</translation>
    </message>
    <message>
        <source>passphrases and keys (ISC)</source>
        <translation>senhas e chaves (ISC)</translation>
    </message>
    <message>
        <source>the letters (Open Font License 1.1)</source>
        <translation>as letras (Open Font License 1.1)</translation>
    </message>
    <message>
        <source>whose forms and words Rejista follows; none of its code is in it</source>
        <translation>cujas formas e palavras o Rejista segue; nada do seu código está nele</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BackupPart</name>
    <message>
        <source>A backup is one encrypted file; it opens with the passphrases of now. Keep one on a stick, away from the laptop: fire, thieves and water take both when they lie together.</source>
        <translation>Uma cópia é um só ficheiro cifrado; abre-se com as senhas de agora. Guarde uma numa pen, longe do computador: o fogo, os ladrões e a água levam os dois quando estão juntos.</translation>
    </message>
    <message>
        <source>Backups kept in the register&apos;s own folder: the last three days and four weeks</source>
        <translation>Cópias guardadas na pasta do registo: os últimos três dias e as últimas quatro semanas</translation>
    </message>
    <message>
        <source>Backups in the register</source>
        <translation>Cópias no registo</translation>
    </message>
    <message>
        <source>Check and put back</source>
        <translation>Verificar e restaurar</translation>
    </message>
    <message>
        <source>A check reads every page of the register and follows the journal&apos;s chain. A backup is put back beside this register, never over it; then choose it on the first page.</source>
        <translation>Uma verificação lê cada página do registo e segue a cadeia do diário. Uma cópia é reposta ao lado deste registo, nunca por cima; escolha-a depois na primeira página.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Ainda não há cópia.</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n days ago.</source>
        <translation>
            <numerusform>Última cópia há %n dia.</numerusform>
            <numerusform>Última cópia há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last backup: %1.</source>
        <translation>Última cópia: %1.</translation>
    </message>
    <message>
        <source>Something is being copied or checked; wait for it or stop it.</source>
        <translation>Está a copiar-se ou a verificar-se algo; espere ou pare.</translation>
    </message>
    <message>
        <source>Your role does not make backups.</source>
        <translation>A sua função não faz cópias.</translation>
    </message>
    <message>
        <source>A head teacher or officer puts a backup back.</source>
        <translation>Um director ou técnico restaura uma cópia.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Parado. Nada ficou.</translation>
    </message>
    <message>
        <source>%1 %2 of %3 pages</source>
        <translation>%1 %2 de %3 páginas</translation>
    </message>
    <message>
        <source>Reading the copy back from the disk…</source>
        <translation>A reler a cópia no disco…</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>A fazer a cópia…</translation>
    </message>
    <message>
        <source>The backup is made and was read back. Put one on a stick, too.</source>
        <translation>A cópia está feita e foi relida. Ponha também uma numa pen.</translation>
    </message>
    <message>
        <source>Back up to a file or stick</source>
        <translation>Cópia para um ficheiro ou uma pen</translation>
    </message>
    <message>
        <source>Backups (*%1)</source>
        <translation>Cópias (*%1)</translation>
    </message>
    <message>
        <source>Copying to %1…</source>
        <translation>A copiar para %1…</translation>
    </message>
    <message>
        <source>The backup is in %1 and was read back. Take the stick out by the system&apos;s own way.</source>
        <translation>A cópia está em %1 e foi relida. Retire a pen da forma própria do sistema.</translation>
    </message>
    <message>
        <source>Reading every page of the register…</source>
        <translation>A ler cada página do registo…</translation>
    </message>
    <message>
        <source>All is whole: %1 pages, %2 entries in an unbroken journal.</source>
        <translation>Está tudo inteiro: %1 páginas, %2 entradas num diário sem falhas.</translation>
    </message>
    <message>
        <source>Something is damaged: %1. Make no new backups over old ones; put the last backup back beside this register and compare.</source>
        <translation>Há algo danificado: %1. Não faça cópias novas por cima das antigas; reponha a última ao lado deste registo e compare.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Que cópia?</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>A restaurar a cópia…</translation>
    </message>
    <message>
        <source>The backup is beside this register, as %1. Sign out and choose it on the first page.</source>
        <translation>A cópia está ao lado deste registo, com o nome %1. Saia e escolha-a na primeira página.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BoardModel</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>não esperado</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera por</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>até agora</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>a entregar %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BoardTotals</name>
    <message>
        <source>Confirmed of expected</source>
        <translation>Confirmados dos esperados</translation>
    </message>
    <message>
        <source>Complete of expected</source>
        <translation>Concluídas das esperadas</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::BoardView</name>
    <message>
        <source>Return</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escola</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CellPanel</name>
    <message>
        <source>This cell</source>
        <translation>Esta célula</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Também em</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>none, 0</source>
        <translation>nenhum, 0</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>%1 was typed in %2 by %3. Your %4 waits: replace it in both, or keep what stands (Esc).</source>
        <translation>%1 foi escrito em %2 por %3. O seu %4 espera: substitua nos dois, ou mantenha o que está (Esc).</translation>
    </message>
    <message>
        <source>No entry here.</source>
        <translation>Nada a escrever aqui.</translation>
    </message>
    <message>
        <source>typed there by %1, %2</source>
        <translation>escrito lá por %1, %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>typed &quot;%1&quot;, no value yet</source>
        <translation>escrito “%1”, ainda não é um valor</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ainda não guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Esta pergunta</translation>
    </message>
    <message>
        <source>Changed here and at the hub: %1 here, %2 there. Choose one; the other stays in the history.</source>
        <translation>Mudado aqui e no servidor: %1 aqui, %2 lá. Escolha um; o outro fica no histórico.</translation>
    </message>
    <message>
        <source>Changed here and at the hub. Choose one; the other stays in the history.</source>
        <translation>Mudado aqui e no servidor. Escolha um; o outro fica no histórico.</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Escolher um</translation>
    </message>
    <message>
        <source>The hub&apos;s words: %1</source>
        <translation>As palavras do servidor: %1</translation>
    </message>
    <message>
        <source>All not accepted</source>
        <translation>Todos os recusados</translation>
    </message>
    <message>
        <source>Saved here, not sent yet</source>
        <translation>Guardado aqui, ainda não enviado</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>O que observar</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>Conta em</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CellPanelEditor</name>
    <message>
        <source>Enter keeps it, Esc leaves all as it was.</source>
        <translation>Enter guarda, Esc deixa tudo como estava.</translation>
    </message>
    <message>
        <source>Write a few words, or press Esc.</source>
        <translation>Escreva algumas palavras, ou Esc.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CellStrip</name>
    <message>
        <source>This cell: %1. %2</source>
        <translation>Esta célula: %1. %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CensusPage</name>
    <message>
        <source>Census and returns</source>
        <translation>Levantamento e mapas</translation>
    </message>
    <message>
        <source>Which forms</source>
        <translation>Que formulários</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por fazer</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Forms and returns</source>
        <translation>Formulários e mapas</translation>
    </message>
    <message>
        <source>See what this register holds
People, backup, language and look</source>
        <translation>Ver o que este registo contém
Pessoas, cópia, língua e aspecto</translation>
    </message>
    <message>
        <source>No school is in this register yet</source>
        <translation>Ainda não há escola neste registo</translation>
    </message>
    <message>
        <source>Forms come with a school. Make a register for your school, or take in the one that the district gives you.</source>
        <translation>Os formulários vêm com uma escola. Crie um registo para a sua escola, ou receba o que o serviço distrital lhe dá.</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Censo</translation>
    </message>
    <message>
        <source>The list could not be read. Ctrl+2 tries again.</source>
        <translation>Não se conseguiu ler a lista. Ctrl+2 tenta outra vez.</translation>
    </message>
    <message>
        <source>All, %1</source>
        <translation>Todos, %1</translation>
    </message>
    <message>
        <source>To do, %1</source>
        <translation>Por fazer, %1</translation>
    </message>
    <message>
        <source>Complete, %1</source>
        <translation>Concluídos, %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Continue there</source>
        <translation>Continuar ali</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The census was locked on %1. What is changed now is kept here, and the district office has to unlock it.</source>
        <translation>O levantamento foi bloqueado em %1. O que se muda agora fica aqui, e o serviço distrital tem de o desbloquear.</translation>
    </message>
    <message>
        <source>A complete form can be opened again until the district locks the census on %1.</source>
        <translation>Um formulário concluído pode reabrir-se até o serviço distrital bloquear o levantamento em %1.</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Nada foi impresso</translation>
    </message>
    <message>
        <source>Printed: %1, blank</source>
        <translation>Impresso: %1, em branco</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>The charts could not be read</source>
        <translation>Não se conseguiram ler os gráficos</translation>
    </message>
    <message>
        <source>Census day %1 %2</source>
        <translation>Dia do levantamento %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n learners</source>
        <translation>
            <numerusform>%n aluno</numerusform>
            <numerusform>%n alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in the census
The charts come as soon as learners are typed</source>
        <translation>Preencher o levantamento
Os gráficos aparecem logo que haja alunos escritos</translation>
    </message>
    <message>
        <source>See what this register holds
People, backup, language and look</source>
        <translation>Ver o que este registo contém
Pessoas, cópia, língua e aspecto</translation>
    </message>
    <message>
        <source>There is nothing to draw yet</source>
        <translation>Ainda não há nada para desenhar</translation>
    </message>
    <message>
        <source>There are no charts for this register</source>
        <translation>Não há gráficos para este registo</translation>
    </message>
    <message>
        <source>Charts are drawn from the census: learners by class, figures against their norms, girls for each boy, and the years before.</source>
        <translation>Os gráficos vêm do levantamento: alunos por classe, números face às normas, raparigas por rapaz, e os anos anteriores.</translation>
    </message>
    <message>
        <source>Charts need a school and a country pack that says what is counted.</source>
        <translation>Os gráficos precisam de uma escola e de um pacote do país que diga o que se conta.</translation>
    </message>
    <message>
        <source>As pictures</source>
        <translation>Em imagens</translation>
    </message>
    <message>
        <source>As tables</source>
        <translation>Em tabelas</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg);;Page (*.pdf);;Table (*.csv)</source>
        <translation>Imagem (*.png);;Desenho (*.svg);;Página (*.pdf);;Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Guardar “%1”</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Nada foi guardado</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CommandSearch</name>
    <message>
        <source>Find or do anything</source>
        <translation>Procurar ou fazer</translation>
    </message>
    <message>
        <source>A page, an action, a return, a cell: &quot;P5 boys 10&quot;</source>
        <translation>Uma página, uma acção, um mapa, uma célula: “P5 rapazes 10”</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que se encontrou</translation>
    </message>
    <message>
        <source>Nothing is found by these words.</source>
        <translation>Nada se encontra com estas palavras.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::CompareModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Por cento</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>soma</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ComparePage</name>
    <message>
        <source>Census</source>
        <translation>Recenseamento</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Que linhas</translation>
    </message>
    <message>
        <source>This year and last year</source>
        <translation>Este ano e o ano passado</translation>
    </message>
    <message>
        <source>Sums and answers, %1</source>
        <translation>Somas e respostas, %1</translation>
    </message>
    <message>
        <source>Every cell, %1</source>
        <translation>Cada célula, %1</translation>
    </message>
    <message>
        <source>What differs, %1</source>
        <translation>O que difere, %1</translation>
    </message>
    <message>
        <source>Enter goes to the cell</source>
        <translation>Enter vai para a célula</translation>
    </message>
    <message>
        <source>Compare with last year</source>
        <translation>Comparar com o ano passado</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ConflictCard</name>
    <message>
        <source>type it here</source>
        <translation>escreva-o aqui</translation>
    </message>
    <message>
        <source>Why? The other side will read it</source>
        <translation>Porquê? O outro lado vai lê-lo</translation>
    </message>
    <message>
        <source>Or another value (3)</source>
        <translation>Ou outro valor (3)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>agreed by both</source>
        <translation>de acordo entre ambos</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>O meu</translation>
    </message>
    <message>
        <source>on this laptop</source>
        <translation>neste portátil</translation>
    </message>
    <message>
        <source>%1, on this laptop</source>
        <translation>%1, neste portátil</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>O deles</translation>
    </message>
    <message>
        <source>at the hub</source>
        <translation>no servidor</translation>
    </message>
    <message>
        <source>%1, at the hub</source>
        <translation>%1, no servidor</translation>
    </message>
    <message>
        <source>Only the end differs, %1 and %2. Perhaps one of them was mistyped.</source>
        <translation>Só o fim difere, %1 e %2. Talvez um deles tenha um erro de escrita.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep it, next</source>
        <translation>Guardar, seguinte</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Ficar com o meu</translation>
    </message>
    <message>
        <source>Keep mine, next</source>
        <translation>Ficar com o meu, seguinte</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Aceitar o deles</translation>
    </message>
    <message>
        <source>Take theirs, next</source>
        <translation>Aceitar o deles, seguinte</translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation>Ficar com o outro</translation>
    </message>
    <message>
        <source>Keep the other, next</source>
        <translation>Ficar com o outro, seguinte</translation>
    </message>
    <message>
        <source>Choose one first: 1 mine, 2 theirs, 3 another value.</source>
        <translation>Escolha primeiro: 1 o meu, 2 o deles, 3 outro valor.</translation>
    </message>
    <message>
        <source>Type the other value.</source>
        <translation>Escreva o outro valor.</translation>
    </message>
    <message>
        <source>Say why in a few words; the other side will read it.</source>
        <translation>Diga porquê em poucas palavras; o outro lado vai lê-lo.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ConflictsPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Os outros</translation>
    </message>
    <message>
        <source>Joined without a question</source>
        <translation>Juntos sem perguntas</translation>
    </message>
    <message>
        <source>The value you do not keep stays in the history. Until you answer, this one field is not sent; everything else goes on.</source>
        <translation>O valor que não fica continua no histórico. Até responder, só este campo não é enviado; o resto continua.</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Já respondido</translation>
    </message>
    <message>
        <source>Back to the exchange
What waits, what came in, what was sent</source>
        <translation>Voltar à troca
O que espera, o que veio, o que foi enviado</translation>
    </message>
    <message>
        <source>There is nothing to answer</source>
        <translation>Não há nada a responder</translation>
    </message>
    <message>
        <source>When the same thing is changed here and at the hub, both answers stand here, and you choose.</source>
        <translation>Quando a mesma coisa muda aqui e no servidor, as duas respostas ficam aqui, e a escolha é sua.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <translation>Aqui: %1</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>before %1 · mine %2 · theirs %3</source>
        <translation>antes %1 · o meu %2 · o deles %3</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflito</numerusform>
            <numerusform>%n conflitos</numerusform>
        </translation>
    </message>
    <message>
        <source>The same thing was changed in two places. Nothing is lost; you choose.</source>
        <translation>A mesma coisa mudou em dois lugares. Nada se perde; a escolha é sua.</translation>
    </message>
    <message numerus="yes">
        <source>%n where each side had changed other things</source>
        <translation>
            <numerusform>%n em que cada lado mudou outra coisa</numerusform>
            <numerusform>%n em que cada lado mudou outras coisas</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept. The other value stays in the history.</source>
        <translation>Guardado. O outro valor fica no histórico.</translation>
    </message>
    <message>
        <source>%1 kept; mine %2, theirs %3</source>
        <translation>%1 guardado; o meu %2, o deles %3</translation>
    </message>
    <message>
        <source>“%1” %2, %3</source>
        <translation>“%1” %2, %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ConnectPage</name>
    <message>
        <source>This register knows no hub any more. What was typed stays, and still waits.</source>
        <translation>Este registo já não conhece servidor. O que foi escrito fica, e continua à espera.</translation>
    </message>
    <message>
        <source>You can connect any day; all work goes on without it.</source>
        <translation>Pode ligar em qualquer dia; o trabalho continua sem isso.</translation>
    </message>
    <message>
        <source>Where is the hub?</source>
        <translation>Onde está o servidor?</translation>
    </message>
    <message>
        <source>Who are you there?</source>
        <translation>Quem é lá?</translation>
    </message>
    <message>
        <source>What do you need here?</source>
        <translation>O que precisa aqui?</translation>
    </message>
    <message>
        <source>Nothing of your returns is sent in these three steps. The first sync begins only when you press F10.</source>
        <translation>Nada dos seus relatórios é enviado nestes três passos. A primeira sincronização só começa quando premir F10.</translation>
    </message>
    <message>
        <source>%1, not reached yet</source>
        <translation>%1, ainda não alcançado</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>its address, from the district&apos;s sheet</source>
        <translation>o endereço, da folha do distrito</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>ligado como %1</translation>
    </message>
    <message>
        <source>the key, or the name, that the district gave you</source>
        <translation>a chave, ou o nome, que o distrito lhe deu</translation>
    </message>
    <message>
        <source>your school, its forms and rules</source>
        <translation>a sua escola, os relatórios e as regras</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <translation>O passo %1 está feito</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
    <message>
        <source>Your role may not connect the register. The head teacher can.</source>
        <translation>A sua função não pode ligar o registo. A direção pode.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>neste computador</translation>
    </message>
    <message>
        <source>over a secure connection</source>
        <translation>por uma ligação segura</translation>
    </message>
    <message>
        <source>%1 is not reached now.</source>
        <translation>%1 não é alcançado agora.</translation>
    </message>
    <message>
        <source>Step 1 is done.</source>
        <translation>O passo 1 está feito.</translation>
    </message>
    <message>
        <source>%1 answers, %2.</source>
        <translation>%1 responde, %2.</translation>
    </message>
    <message>
        <source>%1 answers as DHIS2 %2, %3.</source>
        <translation>%1 responde como DHIS2 %2, %3.</translation>
    </message>
    <message>
        <source>Asking what there is …</source>
        <translation>A perguntar o que há …</translation>
    </message>
    <message>
        <source>Signed in as %1, for %2.</source>
        <translation>Ligado como %1, para %2.</translation>
    </message>
    <message>
        <source>no school</source>
        <translation>nenhuma escola</translation>
    </message>
    <message>
        <source>The password became a key of this computer and is not kept.</source>
        <translation>A palavra-passe tornou-se uma chave deste computador e não é guardada.</translation>
    </message>
    <message>
        <source>The key is good until %1.</source>
        <translation>A chave vale até %1.</translation>
    </message>
    <message>
        <source>This account may read there, but not send. Ask the district.</source>
        <translation>Esta conta pode ler lá, mas não enviar. Pergunte ao distrito.</translation>
    </message>
    <message numerus="yes">
        <source>%n forms of this register are not shown to us there; they wait here.</source>
        <translation>
            <numerusform>%n relatório deste registo não nos é mostrado lá; espera aqui.</numerusform>
            <numerusform>%n relatórios deste registo não nos são mostrados lá; esperam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schools of this register are not ours there; their returns wait here.</source>
        <translation>
            <numerusform>%n escola deste registo não é nossa lá; os relatórios esperam aqui.</numerusform>
            <numerusform>%n escolas deste registo não são nossas lá; os relatórios esperam aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub&apos;s clock and ours differ by %1. Look which is right.</source>
        <translation>O relógio do servidor e o nosso diferem em %1. Veja qual está certo.</translation>
    </message>
    <message>
        <source>The forms and lists here are the hub&apos;s already; there is nothing to bring.</source>
        <translation>Os relatórios e listas daqui já são os do servidor; não há nada a trazer.</translation>
    </message>
    <message>
        <source>Bringing the forms and lists …</source>
        <translation>A trazer os relatórios e as listas …</translation>
    </message>
    <message>
        <source>Bringing the forms and lists: %1 so far</source>
        <translation>A trazer os relatórios e as listas: %1 até agora</translation>
    </message>
    <message>
        <source>Connect to the hub</source>
        <translation>Ligar ao servidor</translation>
    </message>
    <message>
        <source>This will bring about %1: forms %2, rules %3, schools and offices %4.</source>
        <translation>Isto trará cerca de %1: relatórios %2, regras %3, escolas e serviços %4.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::FieldCanvas</name>
    <message>
        <source>The hub asks for it</source>
        <translation>O servidor pede-o</translation>
    </message>
    <message>
        <source>Does not agree with %1</source>
        <translation>Não concorda com %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: sum</source>
        <translation>%1: soma</translation>
    </message>
    <message>
        <source>Explained: %1</source>
        <translation>Justificado: %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::FieldSuggest</name>
    <message>
        <source>Answers that fit</source>
        <translation>Respostas que servem</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridLegend</name>
    <message>
        <source>right age for the grade</source>
        <translation>idade certa para a classe</translation>
    </message>
    <message>
        <source>too young, no entry</source>
        <translation>novo demais, nada a escrever</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>nada a escrever</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>desfazer</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>rest empty</source>
        <translation>resto vazio</translation>
    </message>
    <message>
        <source>right</source>
        <translation>direita</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridModel</name>
    <message>
        <source>total on the form</source>
        <translation>total do papel</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 anos</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>não é possível</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>nothing typed</source>
        <translation>nada escrito</translation>
    </message>
    <message>
        <source>typed %1</source>
        <translation>escrito %1</translation>
    </message>
    <message>
        <source>last year %1</source>
        <translation>ano passado %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::GridSection</name>
    <message>
        <source>There is a picture on the clipboard. Copy figures, then paste again.</source>
        <translation>Há uma imagem na área de cópia. Copie números e cole outra vez.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy figures, then paste again.</source>
        <translation>Não há texto na área de cópia. Copie números e cole outra vez.</translation>
    </message>
    <message>
        <source>%1 on census day, %2, by age and sex</source>
        <translation>%1 no dia do levantamento, %2, por idade e sexo</translation>
    </message>
    <message>
        <source>%1: totals</source>
        <translation>%1: totais</translation>
    </message>
    <message>
        <source>Age, years</source>
        <translation>Idade, anos</translation>
    </message>
    <message>
        <source>Pasted: %1</source>
        <translation>Colado: %1</translation>
    </message>
    <message>
        <source>down</source>
        <translation>para baixo</translation>
    </message>
    <message>
        <source>across</source>
        <translation>para o lado</translation>
    </message>
    <message>
        <source>Enter goes %1</source>
        <translation>Enter vai %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::HeaderBar</name>
    <message>
        <source>Choose the school</source>
        <translation>Escolher a escola</translation>
    </message>
    <message>
        <source>Choose the school (%1)</source>
        <translation>Escolher a escola (%1)</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Ano lectivo %1</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Procurar ou fazer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1, %2: switch, lock, passphrase</source>
        <translation>%1, %2: trocar, bloquear, senha</translation>
    </message>
    <message>
        <source>Switch person or lock</source>
        <translation>Trocar de pessoa ou bloquear</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Mudar a minha senha</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::HelpView</name>
    <message>
        <source>Keys of this page</source>
        <translation>Teclas desta página</translation>
    </message>
    <message>
        <source>More help</source>
        <translation>Mais ajuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ajuda: %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalModel</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → depois</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalPage</name>
    <message>
        <source>Who: everyone</source>
        <translation>Quem: todos</translation>
    </message>
    <message>
        <source>Everything that was ever changed, by whom and why</source>
        <translation>Tudo o que mudou, por quem e porquê</translation>
    </message>
    <message>
        <source>Search in the journal</source>
        <translation>Procurar no diário</translation>
    </message>
    <message>
        <source>Cell, word, person (Ctrl+F)</source>
        <translation>Célula, palavra, pessoa (Ctrl+F)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>All cells again</source>
        <translation>Outra vez todas as células</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>O quê: %1</translation>
    </message>
    <message>
        <source>When: always</source>
        <translation>Quando: sempre</translation>
    </message>
    <message>
        <source>When: today</source>
        <translation>Quando: hoje</translation>
    </message>
    <message>
        <source>When: this week</source>
        <translation>Quando: esta semana</translation>
    </message>
    <message>
        <source>When: this month</source>
        <translation>Quando: este mês</translation>
    </message>
    <message>
        <source>Entries of the journal, newest first</source>
        <translation>Entradas do diário, as mais recentes primeiro</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>Ir para a célula</translation>
    </message>
    <message>
        <source>Nothing is ever taken out of the journal. Undo writes a new entry.</source>
        <translation>Nada se retira nunca do diário. Desfazer escreve uma entrada nova.</translation>
    </message>
    <message>
        <source>No entry chosen</source>
        <translation>Nenhuma entrada escolhida</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Checking the chain…</source>
        <translation>A verificar a cadeia…</translation>
    </message>
    <message numerus="yes">
        <source>Chain unbroken: %n entries</source>
        <translation>
            <numerusform>Cadeia inteira: %n entrada</numerusform>
            <numerusform>Cadeia inteira: %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain is broken: entries were changed outside Rejista</source>
        <translation>A cadeia está partida: há entradas mudadas fora do Rejista</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Undone, as a new entry: %1</source>
        <translation>Anulado, como nova entrada: %1</translation>
    </message>
    <message>
        <source>Something else stands there now, and it stays.</source>
        <translation>Agora está lá outra coisa, e fica.</translation>
    </message>
    <message>
        <source>Nothing of yours is left to undo.</source>
        <translation>Não resta nada seu para desfazer.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, as new entries: %1, and %n more</source>
        <translation>
            <numerusform>Desfeito, em novos registos: %1, e mais %n</numerusform>
            <numerusform>Desfeito, em novos registos: %1, e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is to be printed…</source>
        <translation>A ler o que se vai imprimir…</translation>
    </message>
    <message>
        <source>one cell</source>
        <translation>uma célula</translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n entries</source>
        <translation>
            <numerusform>Impresso: %n registo</numerusform>
            <numerusform>Impresso: %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>This entry</source>
        <translation>Esta entrada</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::JournalPart</name>
    <message>
        <source>Everything that was ever changed in this register, by whom, when and why. Nothing is ever taken out of it.</source>
        <translation>Tudo o que mudou neste registo: quem, quando e porquê. Nada se retira nunca.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir o diário</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
    <message>
        <source>On this page: %1</source>
        <translation>Nesta página: %1</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Numa tabela</translation>
    </message>
    <message>
        <source>In a list of questions</source>
        <translation>Numa lista de perguntas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em toda a parte</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::LanguagePart</name>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (rascunho)</translation>
    </message>
    <message>
        <source>Use this language</source>
        <translation>Usar esta língua</translation>
    </message>
    <message>
        <source>Words of the window and names of the forms. What was typed stays as it is.</source>
        <translation>As palavras da janela e os nomes dos formulários. O que foi escrito fica como está. Os mapas ficam na língua em que se imprimem.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::LockPart</name>
    <message>
        <source>When nobody touches the laptop, the register locks itself. The last minute is counted down at the foot of the window; any key keeps it open. Nothing that was typed is lost.</source>
        <translation>Quando ninguém toca no computador, o registo bloqueia-se sozinho. O último minuto conta-se no fundo da janela; qualquer tecla o mantém aberto. Nada do que se escreveu se perde.</translation>
    </message>
    <message>
        <source>Never (only where nobody else comes near)</source>
        <translation>Nunca (só onde mais ninguém chega)</translation>
    </message>
    <message numerus="yes">
        <source>After %n minutes</source>
        <translation>
            <numerusform>Depois de %n minuto</numerusform>
            <numerusform>Depois de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueio automático</translation>
    </message>
    <message>
        <source>%1 locks it at once, or lets another person sign in.</source>
        <translation>%1 bloqueia logo, ou deixa entrar outra pessoa.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::LookPart</name>
    <message>
        <source>Keys on the buttons</source>
        <translation>Teclas nos botões</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colours (light is the brightest in the sun)</source>
        <translation>Cores (claro vê-se melhor ao sol)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the text (also Ctrl++ and Ctrl+- on any page)</source>
        <translation>Tamanho do texto (também Ctrl++ e Ctrl+- em qualquer página)</translation>
    </message>
    <message>
        <source>So it looks</source>
        <translation>Fica assim</translation>
    </message>
    <message>
        <source>P5 boys: the ages add up to 23, the form says 33. 10 are missing.</source>
        <translation>P5 rapazes: as idades somam 23, o papel diz 33. Faltam 10.</translation>
    </message>
    <message>
        <source>Typed by I. Sesay, 2 February. ɛ ɔ ŋ · 0123456789</source>
        <translation>Escrito por I. Sesay, 2 de Fevereiro. ɛ ɔ ŋ · 0123456789</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::MessageStrip</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::NeedStep</name>
    <message>
        <source>3 What do you need here?</source>
        <translation>3 O que precisa aqui?</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Trazê-los</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::NewRegister</name>
    <message>
        <source>A new register: %1</source>
        <translation>Um registo novo: %1</translation>
    </message>
    <message>
        <source>the recovery sheet</source>
        <translation>a folha de recuperação</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Abrir o registo</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Criar o registo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The register is made already.</source>
        <translation>O registo já está criado.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder.</source>
        <translation>Nada se pode escrever ali. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The disk is full, so the register was not made. Free some space, or choose another disk.</source>
        <translation>O disco está cheio, por isso o registo não foi criado. Liberte espaço, ou escolha outro disco.</translation>
    </message>
    <message>
        <source>Making the register…</source>
        <translation>A criar o registo…</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::NewSecret</name>
    <message>
        <source>New passphrase</source>
        <translation>Senha nova</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>O Caps Lock está ligado</translation>
    </message>
    <message>
        <source>Two or three words are easy to keep in mind and hard to guess.</source>
        <translation>Duas ou três palavras fixam-se bem e adivinham-se mal.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>As duas são iguais.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>As duas são diferentes.</translation>
    </message>
    <message>
        <source>Type it once more, so that no slip of a finger locks you out.</source>
        <translation>Escreva-a outra vez, para que um deslize do dedo não lhe feche a porta.</translation>
    </message>
    <message>
        <source>The two differ. Type it once more.</source>
        <translation>As duas são diferentes. Escreva-a outra vez.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PaneTabs</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n por corrigir</numerusform>
            <numerusform>%n por corrigir</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>Partes desta página</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>parte seguinte</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PassphraseBox</name>
    <message>
        <source>Passphrase</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>What is kept of this passphrase is damaged. The recovery sheet opens the register (Alt+F).</source>
        <translation>O que se guarda desta senha está danificado. A folha de recuperação abre o registo (Alt+F).</translation>
    </message>
    <message>
        <source>That passphrase does not open the register.</source>
        <translation>Esta senha não abre o registo.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Espere %1 e tente outra vez.</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>O Caps Lock está ligado</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Escreva a sua senha.</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PassphrasePart</name>
    <message>
        <source>Only you know it. It opens this register on this laptop; whoever has forgotten theirs needs the recovery sheet, or somebody who may manage people.</source>
        <translation>Só você a conhece. Abre este registo neste computador; quem esqueceu a sua precisa da folha de recuperação, ou de alguém que possa gerir as pessoas.</translation>
    </message>
    <message>
        <source>Passphrase of now</source>
        <translation>Senha actual</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Mudar a minha senha</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>A mudar a senha…</translation>
    </message>
    <message>
        <source>Type the passphrase that you signed in with.</source>
        <translation>Escreva a senha com que entrou.</translation>
    </message>
    <message>
        <source>Your passphrase is changed. The next time you sign in, type the new one.</source>
        <translation>A sua senha está mudada. Da próxima vez escreva a nova.</translation>
    </message>
    <message>
        <source>That is not your passphrase of now.</source>
        <translation>Essa não é a sua senha actual.</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>O Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Espere %1 e tente outra vez.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PasteModel</name>
    <message numerus="yes">
        <source>%n change</source>
        <translation>
            <numerusform>%n muda</numerusform>
            <numerusform>%n mudam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend afterwards</source>
        <translation>
            <numerusform>%n a corrigir depois</numerusform>
            <numerusform>%n a corrigir depois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n não aceite</numerusform>
            <numerusform>%n não aceites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cell</source>
        <translation>
            <numerusform>%n sem célula</numerusform>
            <numerusform>%n sem célula</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are</source>
        <translation>
            <numerusform>%n fica como está</numerusform>
            <numerusform>%n ficam como estão</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to paste.</source>
        <translation>Não há nada nele para colar.</translation>
    </message>
    <message>
        <source>row %1, column %2 of the block</source>
        <translation>linha %1, coluna %2 do bloco</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no entry there</source>
        <translation>“%1”: ali nada se escreve</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: below the form</source>
        <translation>“%1”: abaixo do formulário</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: right of the form</source>
        <translation>“%1”: à direita do formulário</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: no cell there</source>
        <translation>“%1”: ali não há célula</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>fica</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 para %3</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PastePreview</name>
    <message>
        <source>What the paste changes</source>
        <translation>O que a colagem muda</translation>
    </message>
    <message>
        <source>Paste %1 × %2</source>
        <translation>Colar %1 × %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PeopleOfRegister</name>
    <message>
        <source>last here: %1</source>
        <translation>última vez: %1</translation>
    </message>
    <message>
        <source>this is you</source>
        <translation>é você</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PeoplePart</name>
    <message>
        <source>Everybody signs in with a passphrase of their own, so that the journal can say who wrote what.</source>
        <translation>Cada um entra com a sua própria senha, para o diário poder dizer quem escreveu o quê.</translation>
    </message>
    <message>
        <source>People of this register</source>
        <translation>Pessoas deste registo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Juntar uma pessoa</translation>
    </message>
    <message>
        <source>Name, as others know it</source>
        <translation>Nome, como os outros o conhecem</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>A head teacher or officer adds and changes people.</source>
        <translation>Um director ou técnico junta e muda as pessoas.</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>Escolha primeiro alguém na lista.</translation>
    </message>
    <message>
        <source>Somebody else has to take you away.</source>
        <translation>Tem de ser outra pessoa a retirá-lo.</translation>
    </message>
    <message>
        <source>Agree on a first passphrase with them. They change it themselves under My passphrase.</source>
        <translation>Combinem uma primeira senha. A pessoa muda-a ela própria em A minha senha.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>Função de %1</translation>
    </message>
    <message>
        <source>What they may do changes at once; what they wrote stays.</source>
        <translation>O que a pessoa pode fazer muda logo; o que escreveu fica.</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Mudar a função</translation>
    </message>
    <message>
        <source>New passphrase for %1</source>
        <translation>Senha nova para %1</translation>
    </message>
    <message>
        <source>The old one stops working. Agree on the new one with them.</source>
        <translation>A antiga deixa de servir. Combinem a nova.</translation>
    </message>
    <message>
        <source>Give this passphrase</source>
        <translation>Dar esta senha</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here. What they wrote stays, under their name. They can be added again.</source>
        <translation>%1 já não pode entrar aqui. O que escreveu fica, com o seu nome. Pode voltar a ser junta.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>May: %1.</source>
        <translation>Pode: %1.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Escreva primeiro o nome.</translation>
    </message>
    <message>
        <source>%1 is in this register already. Two people need two names.</source>
        <translation>%1 já está neste registo. Duas pessoas precisam de dois nomes.</translation>
    </message>
    <message>
        <source>Adding %1…</source>
        <translation>A juntar %1…</translation>
    </message>
    <message>
        <source>%1 may now sign in as %2.</source>
        <translation>%1 já pode entrar como %2.</translation>
    </message>
    <message>
        <source>Changing the role…</source>
        <translation>A mudar a função…</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 é agora %2.</translation>
    </message>
    <message>
        <source>Changing the passphrase…</source>
        <translation>A mudar a senha…</translation>
    </message>
    <message>
        <source>%1 has a new passphrase.</source>
        <translation>%1 tem uma senha nova.</translation>
    </message>
    <message>
        <source>Taking away…</source>
        <translation>A retirar…</translation>
    </message>
    <message>
        <source>%1 can no longer sign in.</source>
        <translation>%1 já não pode entrar.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Senha nova</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::PlaceStep</name>
    <message>
        <source>Name of the register</source>
        <translation>Nome do registo</translation>
    </message>
    <message>
        <source>Folder on this laptop</source>
        <translation>Pasta neste computador</translation>
    </message>
    <message>
        <source>The school&apos;s name, or the office&apos;s. It stands on the first page and can be seen without a passphrase.</source>
        <translation>O nome da escola, ou do serviço. Está na primeira página e vê-se sem senha.</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>Em que pasta?</translation>
    </message>
    <message>
        <source>The register needs a name.</source>
        <translation>O registo precisa de um nome.</translation>
    </message>
    <message>
        <source>Type the whole path of a folder, or choose one with Alt+O.</source>
        <translation>Escreva o caminho inteiro de uma pasta, ou escolha uma com Alt+O.</translation>
    </message>
    <message>
        <source>There is something of that name already, and it stays as it is. Choose another name or folder.</source>
        <translation>Já há algo com esse nome, e fica como está. Escolha outro nome ou pasta.</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Nome e lugar</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to do</source>
        <translation>
            <numerusform>%1, %n por fazer</numerusform>
            <numerusform>%1, %n por fazer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::RecoverPane</name>
    <message>
        <source>Key on the recovery sheet</source>
        <translation>Chave da folha de recuperação</translation>
    </message>
    <message>
        <source>The sheet was printed when the register was made and is locked away at the school. Capital or small letters, with or without dashes: all is understood. The passphrase of the others stays as it is.</source>
        <translation>A folha foi impressa quando se criou o registo e está fechada à chave na escola. Maiúsculas ou minúsculas, com ou sem traços: tudo se entende. A senha dos outros fica como está.</translation>
    </message>
    <message>
        <source>8 groups of 5 signs</source>
        <translation>8 grupos de 5 sinais</translation>
    </message>
    <message>
        <source>A new passphrase for %1</source>
        <translation>Uma senha nova para %1</translation>
    </message>
    <message>
        <source>The key is whole.</source>
        <translation>A chave está inteira.</translation>
    </message>
    <message>
        <source>Group %1 does not fit. Compare it with the sheet, sign by sign.</source>
        <translation>O grupo %1 não bate certo. Compare-o com a folha, sinal a sinal.</translation>
    </message>
    <message>
        <source>%1 of 40 signs</source>
        <translation>%1 de 40 sinais</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>A abrir o registo…</translation>
    </message>
    <message>
        <source>That key does not open this register. A newer sheet makes the older ones useless: look at its day.</source>
        <translation>Essa chave não abre este registo. Uma folha mais nova torna inúteis as antigas: veja a data.</translation>
    </message>
    <message>
        <source>Wait %1, then try again.</source>
        <translation>Espere %1 e tente outra vez.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::RegistersPane</name>
    <message>
        <source>Registers opened before</source>
        <translation>Registos já abertos</translation>
    </message>
    <message>
        <source>No register has been open on this laptop yet</source>
        <translation>Ainda não se abriu nenhum registo neste computador</translation>
    </message>
    <message>
        <source>A register keeps a school&apos;s census here, encrypted, and needs no internet. Make one in four steps, or open one from a stick.</source>
        <translation>Um registo guarda aqui o levantamento de uma escola, cifrado, sem precisar de internet. Crie um em quatro passos, ou abra um de uma pen.</translation>
    </message>
    <message>
        <source>Enter opens one. Del takes it from this list; the register itself stays where it is.</source>
        <translation>Enter abre um. Del retira-o desta lista; o próprio registo fica onde está.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnPage</name>
    <message>
        <source>Return</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Levantamento</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Secção</translation>
    </message>
    <message>
        <source>Changed since it was complete</source>
        <translation>Mudou depois de concluído</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 sections done</source>
        <translation>%1 · %2 de %3 secções feitas</translation>
    </message>
    <message>
        <source>Due %1, %2</source>
        <translation>Prazo %1, %2</translation>
    </message>
    <message>
        <source>past the closing day</source>
        <translation>depois do dia de fecho</translation>
    </message>
    <message>
        <source>the hub does not take this period today</source>
        <translation>o servidor não aceita hoje este período</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>%n por justificar</numerusform>
            <numerusform>%n por justificar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not complete yet: %1.</source>
        <translation>Ainda não concluído: %1.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>F8 goes to the first.</source>
        <translation>F8 vai ao primeiro.</translation>
    </message>
    <message>
        <source>This return is complete, so its figures stay as they are.</source>
        <translation>Este mapa está concluído, por isso os números ficam como estão.</translation>
    </message>
    <message>
        <source>To change one, open it again and say why.</source>
        <translation>Para mudar um, reabra-o e diga porquê.</translation>
    </message>
    <message>
        <source>The day for this return has passed.</source>
        <translation>O dia deste mapa já passou.</translation>
    </message>
    <message>
        <source>The district office can unlock it.</source>
        <translation>O serviço distrital pode desbloqueá-lo.</translation>
    </message>
    <message numerus="yes">
        <source>All that is filled in adds up. %n answers are still empty.</source>
        <translation>
            <numerusform>Tudo o que está preenchido bate certo. %n resposta ainda está vazia.</numerusform>
            <numerusform>Tudo o que está preenchido bate certo. %n respostas ainda estão vazias.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is filled in and adds up.</source>
        <translation>Está tudo preenchido e bate certo.</translation>
    </message>
    <message>
        <source>%1. F8 goes to the first.</source>
        <translation>%1. F8 vai ao primeiro.</translation>
    </message>
    <message>
        <source>Complete. Its figures stay as they are until it is opened again.</source>
        <translation>Concluído. Os números ficam como estão até se reabrir.</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>Porque se reabre?</translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold something else now and stay.</source>
        <translation>
            <numerusform>%n célula tem agora outra coisa e fica.</numerusform>
            <numerusform>%n células têm agora outra coisa e ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be mended.</source>
        <translation>Nada há a corrigir.</translation>
    </message>
    <message>
        <source>That was the last section. Ctrl+Enter marks the return complete.</source>
        <translation>Era a última secção. Ctrl+Enter conclui o mapa.</translation>
    </message>
    <message>
        <source>Nothing here asks for a reason.</source>
        <translation>Nada aqui pede um motivo.</translation>
    </message>
    <message>
        <source>Note on this cell</source>
        <translation>Nota sobre esta célula</translation>
    </message>
    <message>
        <source>Why does &quot;%1&quot; not apply? Without words it applies again.</source>
        <translation>Porque não se aplica “%1”? Sem palavras volta a aplicar-se.</translation>
    </message>
    <message>
        <source>Printed as it stands.</source>
        <translation>Impresso como está.</translation>
    </message>
    <message>
        <source>All is saved as you type.</source>
        <translation>Tudo fica guardado ao escrever.</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: your last %n entries are kept in memory.</source>
        <translation>
            <numerusform>Não guardado: a sua última %n entrada fica na memória.</numerusform>
            <numerusform>Não guardado: as suas últimas %n entradas ficam na memória.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hub asks nothing about this cell.</source>
        <translation>O servidor não pergunta nada sobre esta célula.</translation>
    </message>
    <message>
        <source>This register knows no hub yet; nothing was sent.</source>
        <translation>Este registo ainda não conhece um servidor; nada foi enviado.</translation>
    </message>
    <message>
        <source>What is not sent has no dot any more.</source>
        <translation>O que não foi enviado já não tem ponto.</translation>
    </message>
    <message numerus="yes">
        <source>%n cells of this return are not sent yet; each has a dot.</source>
        <translation>
            <numerusform>%n célula desta ficha ainda não foi enviada; tem um ponto.</numerusform>
            <numerusform>%n células desta ficha ainda não foram enviadas; cada uma tem um ponto.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this return is sent.</source>
        <translation>Toda esta ficha foi enviada.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsModel</name>
    <message>
        <source>all complete</source>
        <translation>todos concluídos</translation>
    </message>
    <message>
        <source>due on day %1 of the month after</source>
        <translation>prazo no dia %1 do mês seguinte</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>prazo %1, %2</translation>
    </message>
    <message>
        <source>part %1, %2</source>
        <translation>parte %1, %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>prazo %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Preenchido</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>Por corrigir</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última mudança</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsPage</name>
    <message>
        <source>Which returns</source>
        <translation>Que relatórios</translation>
    </message>
    <message>
        <source>Census</source>
        <translation>Censo</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Períodos</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Returns and how far they are</source>
        <translation>Os relatórios e até onde vão</translation>
    </message>
    <message>
        <source>Look at what there is to fill in
The census, the terms and the months, with their days</source>
        <translation>Ver o que há a preencher
O levantamento, os trimestres e os meses, com os seus dias</translation>
    </message>
    <message>
        <source>No return is on its way yet</source>
        <translation>Ainda nenhum relatório está a caminho</translation>
    </message>
    <message>
        <source>What is typed here goes to the hub with the next sync; this page shows how far each return is.</source>
        <translation>O que se escreve aqui segue com a próxima sincronização; esta página mostra até onde vai cada relatório.</translation>
    </message>
    <message>
        <source>Nothing is late, and nothing waits for an answer.</source>
        <translation>Nada está em atraso, e nada espera resposta.</translation>
    </message>
    <message>
        <source>%1 of %2 confirmed by the hub, %3 %</source>
        <translation>%1 de %2 confirmados pelo servidor, %3 %</translation>
    </message>
    <message numerus="yes">
        <source>%n late, or waiting for an answer</source>
        <translation>
            <numerusform>%n em atraso, ou à espera de resposta</numerusform>
            <numerusform>%n em atraso, ou à espera de resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Relatórios</translation>
    </message>
    <message numerus="yes">
        <source>%n late, or waiting for an answer, under the other tabs</source>
        <translation>
            <numerusform>%n em atraso ou à espera de resposta, nos outros separadores</numerusform>
            <numerusform>%n em atraso ou à espera de resposta, nos outros separadores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 complete, %3 %</source>
        <translation>%1 de %2 concluídas, %3 %</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsPanel</name>
    <message>
        <source>The chosen form</source>
        <translation>O formulário escolhido</translation>
    </message>
    <message>
        <source>Where you stopped</source>
        <translation>Onde parou</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Learners typed</source>
        <translation>Alunos escritos</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ano passado</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Guardado aqui</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 célula</translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n célula</numerusform>
            <numerusform>%n células</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última mudança</translation>
    </message>
    <message>
        <source>Nothing stops “complete”</source>
        <translation>Nada impede concluir</translation>
    </message>
    <message>
        <source>Open it and mark it complete.</source>
        <translation>Abra-o e conclua.</translation>
    </message>
    <message>
        <source>1 section is still empty.</source>
        <translation>1 secção ainda está vazia.</translation>
    </message>
    <message numerus="yes">
        <source>%n sections are still empty.</source>
        <translation>
            <numerusform>%n secção ainda está vazia.</numerusform>
            <numerusform>%n secções ainda estão vazias.</numerusform>
        </translation>
    </message>
    <message>
        <source>And 1 more.</source>
        <translation>E mais 1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing stops “complete”</source>
        <translation>Uma coisa impede concluir</translation>
    </message>
    <message numerus="yes">
        <source>%n things stop “complete”</source>
        <translation>
            <numerusform>%n coisa impede concluir</numerusform>
            <numerusform>%n coisas impedem concluir</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Parte %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::ReturnsView</name>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 de %2 concluídos</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SchoolStep</name>
    <message>
        <source>A school there</source>
        <translation>Uma escola ali</translation>
    </message>
    <message>
        <source>The place itself</source>
        <translation>O próprio lugar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Chiefdom, ward or district</source>
        <translation>Posto, localidade ou distrito</translation>
    </message>
    <message>
        <source>Type some letters of its name</source>
        <translation>Escreva algumas letras do nome</translation>
    </message>
    <message>
        <source>Places that fit</source>
        <translation>Lugares que servem</translation>
    </message>
    <message>
        <source>Name of the school</source>
        <translation>Nome da escola</translation>
    </message>
    <message>
        <source>EMIS code</source>
        <translation>Código EMIS</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>What the register holds</source>
        <translation>O que o registo contém</translation>
    </message>
    <message>
        <source>There is no country pack beside this program. Install Rejista again.</source>
        <translation>Não há pacote do país ao lado deste programa. Instale o Rejista outra vez.</translation>
    </message>
    <message>
        <source>Choose the level</source>
        <translation>Escolher o nível</translation>
    </message>
    <message>
        <source>Choose the chiefdom or ward of your school – or the district, for an office.</source>
        <translation>Escolha o posto ou a localidade da sua escola – ou o distrito, para um serviço.</translation>
    </message>
    <message>
        <source>The ministry&apos;s codes look otherwise. Compare it with the paper, or go on.</source>
        <translation>Os códigos do ministério têm outra forma. Compare com o papel, ou continue.</translation>
    </message>
    <message>
        <source>Choose a place first: some letters of its name, then Down.</source>
        <translation>Escolha primeiro um lugar: algumas letras do nome, depois Baixo.</translation>
    </message>
    <message>
        <source>The school&apos;s name is missing.</source>
        <translation>Falta o nome da escola.</translation>
    </message>
    <message>
        <source>The school&apos;s EMIS code is missing. It is on the census form.</source>
        <translation>Falta o código EMIS da escola. Está no formulário do levantamento.</translation>
    </message>
    <message>
        <source>Choose the school&apos;s level: it says which forms there are.</source>
        <translation>Escolha o nível da escola: diz que formulários há.</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>A escola</translation>
    </message>
    <message numerus="yes">
        <source>The register will hold %1 with the %n places in it. Schools are added afterwards.</source>
        <translation>
            <numerusform>O registo terá %1 com o lugar (%n) que nele há. As escolas juntam-se depois.</numerusform>
            <numerusform>O registo terá %1 com os %n lugares que nele há. As escolas juntam-se depois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SearchModel</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Células</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escolas</translation>
    </message>
    <message>
        <source>The cells of the forms are being gathered…</source>
        <translation>A reunir as células dos formulários…</translation>
    </message>
    <message>
        <source>Nothing is found by these words. Fewer or other ones may find it.</source>
        <translation>Nada se encontra com estas palavras. Menos, ou outras, podem ajudar.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SectionListModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erro</numerusform>
            <numerusform>%n erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to explain</source>
        <translation>
            <numerusform>justificar: %n</numerusform>
            <numerusform>justificar: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Parte das definições</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes das definições</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SettingsPart</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>A minha senha</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SheetCard</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>The printed sheet opens the register when a passphrase is forgotten. Make a new one when it is lost or somebody saw it: the old one stops working at that moment.</source>
        <translation>A folha impressa abre o registo quando se esquece uma senha. Faça uma nova quando se perde ou alguém a viu: a antiga deixa de servir nesse momento.</translation>
    </message>
    <message>
        <source>Key on the recovery sheet</source>
        <translation>Chave da folha de recuperação</translation>
    </message>
    <message>
        <source>A head teacher or officer makes a new recovery sheet.</source>
        <translation>Um director ou técnico faz uma nova folha de recuperação.</translation>
    </message>
    <message>
        <source>The old sheet no longer works. Print the new one or save it now: when you leave this page, its key is shown nowhere again.</source>
        <translation>A folha antiga já não serve. Imprima a nova ou guarde-a agora: quando sair desta página, a chave não se mostra mais.</translation>
    </message>
    <message>
        <source>Sent to the printer. Lock the sheet away, apart from the laptop.</source>
        <translation>Enviado para a impressora. Guarde a folha à chave, longe do computador.</translation>
    </message>
    <message>
        <source>Recovery sheet %1</source>
        <translation>Folha de recuperação %1</translation>
    </message>
    <message>
        <source>Save the recovery sheet as PDF</source>
        <translation>Guardar a folha de recuperação como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, lock it away, and take the file off the laptop.</source>
        <translation>Guardado como %1. Imprima, guarde à chave, e retire o ficheiro do computador.</translation>
    </message>
    <message>
        <source>Yes, make a new sheet</source>
        <translation>Sim, fazer uma folha nova</translation>
    </message>
    <message>
        <source>The sheet that is locked away now stops working at once. Is a printer or a stick at hand for the new one?</source>
        <translation>A folha que está guardada deixa logo de servir. Há uma impressora ou uma pen à mão para a nova?</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SheetStep</name>
    <message>
        <source>The register is made. This key opens it when a passphrase is forgotten. It is shown only now: print it, or write it down, and lock it away apart from the laptop.</source>
        <translation>O registo está criado. Esta chave abre-o quando se esquece uma senha. Só se mostra agora: imprima-a, ou copie-a, e guarde-a fechada longe do computador.</translation>
    </message>
    <message>
        <source>Type group %1 from your paper</source>
        <translation>Escreva o grupo %1 do seu papel</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>escondido</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Grupo %1: %2</translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on, or save the sheet as PDF.</source>
        <translation>A impressora não aceitou. Veja se está ligada, ou guarde a folha como PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the paper before you type.</source>
        <translation>Enviado para a impressora. Veja o papel antes de escrever.</translation>
    </message>
    <message>
        <source>Recovery sheet %1</source>
        <translation>Folha de recuperação %1</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar a folha de recuperação</translation>
    </message>
    <message>
        <source>Saved as %1. Print it elsewhere, then take the file off this laptop.</source>
        <translation>Guardado como %1. Imprima noutro lado e depois retire o ficheiro deste computador.</translation>
    </message>
    <message>
        <source>As on the sheet.</source>
        <translation>Como na folha.</translation>
    </message>
    <message>
        <source>Type the five signs that stand at number %1 on your paper.</source>
        <translation>Escreva os cinco sinais que estão no número %1 do seu papel.</translation>
    </message>
    <message>
        <source>That is not group %1. Compare it with the paper; empty the field to see the key again.</source>
        <translation>Esse não é o grupo %1. Compare com o papel; esvazie o campo para voltar a ver a chave.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Shell</name>
    <message>
        <source>Closing now would lose what is not saved. Close again to do it all the same.</source>
        <translation>Fechar agora perderia o que não está guardado. Feche outra vez para o fazer mesmo assim.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SignIn</name>
    <message>
        <source>help</source>
        <translation>ajuda</translation>
    </message>
    <message>
        <source>Which register?</source>
        <translation>Que registo?</translation>
    </message>
    <message>
        <source>Putting the backup back…</source>
        <translation>A restaurar a cópia…</translation>
    </message>
    <message>
        <source>The backup is back as &quot;%1&quot;. The register from before stays where it was.</source>
        <translation>A cópia está reposta como “%1”. O registo de antes fica onde estava.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SignInFrame</name>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Rejista %1</source>
        <translation>Rejista %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %1 %n entries are kept in memory.</source>
        <translation>
            <numerusform>Não guardado: %1 %n entrada fica na memória.</numerusform>
            <numerusform>Não guardado: %1 %n entradas ficam na memória.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Saved here %1</source>
        <translation>Guardado aqui %1</translation>
    </message>
    <message>
        <source>help</source>
        <translation>ajuda</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>teclas</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n seconds: press any key to go on.</source>
        <translation>
            <numerusform>Bloqueia dentro de %n segundo: prima uma tecla para continuar.</numerusform>
            <numerusform>Bloqueia dentro de %n segundos: prima uma tecla para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: the day is %1</source>
        <translation>Demonstração: o dia é %1</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SyncLogPage</name>
    <message>
        <source>When, what went, what came, and why one ended early</source>
        <translation>Quando, o que foi, o que veio, e porque uma terminou cedo</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Sincronizações</translation>
    </message>
    <message>
        <source>What it brought</source>
        <translation>O que trouxe</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <source>Nothing yet: there was no sync.</source>
        <translation>Ainda nada: não houve sincronização.</translation>
    </message>
    <message>
        <source>Nobody changed anything there since the sync before.</source>
        <translation>Ninguém mudou nada lá desde a sincronização anterior.</translation>
    </message>
    <message>
        <source>All earlier syncs</source>
        <translation>Todas as sincronizações anteriores</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::SyncPage</name>
    <message>
        <source>The exchange, step by step</source>
        <translation>A troca, passo a passo</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>O que chegou</translation>
    </message>
    <message>
        <source>What the hub did not accept</source>
        <translation>O que o servidor não aceitou</translation>
    </message>
    <message>
        <source>Connect to the hub
Its address and a key, from the district&apos;s sheet: three steps</source>
        <translation>Ligar ao servidor
O endereço e uma chave, da folha do distrito: três passos</translation>
    </message>
    <message>
        <source>Practise first
A hub inside this program; nothing of it reaches the district</source>
        <translation>Praticar primeiro
Um servidor dentro deste programa; nada chega ao distrito</translation>
    </message>
    <message>
        <source>This register is not connected to a hub yet</source>
        <translation>Este registo ainda não está ligado a um servidor</translation>
    </message>
    <message>
        <source>All work goes on without one. Connected, your returns reach the district by themselves, and what others changed comes back.</source>
        <translation>O trabalho continua sem ele. Ligado, os relatórios chegam sozinhos ao distrito, e o que outros mudaram volta.</translation>
    </message>
    <message>
        <source>The training hub is being made …</source>
        <translation>A preparar o servidor de treino …</translation>
    </message>
    <message>
        <source>There is no training hub: %1</source>
        <translation>Não há servidor de treino: %1</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Your role may not exchange with the hub.</source>
        <translation>A sua função não pode trocar com o servidor.</translation>
    </message>
    <message>
        <source>Working, %1</source>
        <translation>A trabalhar, %1</translation>
    </message>
    <message>
        <source>You can go on with other work; it goes on behind.</source>
        <translation>Pode continuar outro trabalho; isto segue por trás.</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n por responder</numerusform>
            <numerusform>%n por responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n recusado</numerusform>
            <numerusform>%n recusados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>All confirmed by the hub</source>
        <translation>Tudo confirmado pelo servidor</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Ainda não sincronizado</translation>
    </message>
    <message>
        <source>Training hub: nothing of this reaches the district.</source>
        <translation>Servidor de treino: nada disto chega ao distrito.</translation>
    </message>
    <message>
        <source>The line broke.</source>
        <translation>A linha caiu.</translation>
    </message>
    <message>
        <source>Nothing is lost. Next try in %1.</source>
        <translation>Nada se perdeu. Nova tentativa em %1.</translation>
    </message>
    <message>
        <source>The line broke. %1 of %2 are with the hub, the rest wait here.</source>
        <translation>A linha caiu. %1 de %2 estão no servidor, o resto espera aqui.</translation>
    </message>
    <message>
        <source>Next try in %1, or %2.</source>
        <translation>Nova tentativa em %1, ou %2.</translation>
    </message>
    <message>
        <source>New forms and lists came from the hub.</source>
        <translation>Chegaram novos formulários e listas do servidor.</translation>
    </message>
    <message>
        <source>They come into use when this window opens them.</source>
        <translation>Entram em uso quando esta janela os abrir.</translation>
    </message>
    <message>
        <source>This is the training hub.</source>
        <translation>Este é o servidor de treino.</translation>
    </message>
    <message>
        <source>Send, break, mend: nothing of it reaches the district.</source>
        <translation>Envie, estrague, corrija: nada chega ao distrito.</translation>
    </message>
    <message>
        <source>Stopping after this piece</source>
        <translation>A parar depois deste pedaço</translation>
    </message>
    <message>
        <source>Looking for the hub</source>
        <translation>À procura do servidor</translation>
    </message>
    <message>
        <source>Sending: piece %1 of %2</source>
        <translation>A enviar: pedaço %1 de %2</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>Com o servidor</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltam cerca de %1</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 enviados, %2 recebidos</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>If the line breaks or the power goes, nothing is lost and nothing is sent twice. It goes on from the last piece.</source>
        <translation>Se a linha cair ou a luz se apagar, nada se perde e nada é enviado duas vezes. Continua do último pedaço.</translation>
    </message>
    <message>
        <source>What you type goes with the next sync. Work goes on here whether there is a line or not.</source>
        <translation>O que escreve segue com a próxima sincronização. O trabalho continua, com ou sem linha.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts to answer</source>
        <translation>
            <numerusform>%n conflito por responder</numerusform>
            <numerusform>%n conflitos por responder</numerusform>
        </translation>
    </message>
    <message>
        <source>The same thing was changed in two places. Nothing is lost; you choose.</source>
        <translation>A mesma coisa mudou em dois lugares. Nada se perde; a escolha é sua.</translation>
    </message>
    <message numerus="yes">
        <source>in %n returns</source>
        <translation>
            <numerusform>em %n relatório</numerusform>
            <numerusform>em %n relatórios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent</source>
        <translation>Nada espera o envio</translation>
    </message>
    <message>
        <source>What is here is with the hub, or waits for an answer</source>
        <translation>O que está aqui está no servidor, ou espera resposta</translation>
    </message>
    <message>
        <source>Last confirmed by the hub</source>
        <translation>Última confirmação do servidor</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>Training hub</source>
        <translation>Servidor de treino</translation>
    </message>
    <message>
        <source>%1, DHIS2 %2</source>
        <translation>%1, DHIS2 %2</translation>
    </message>
    <message>
        <source>the key was not tried yet</source>
        <translation>a chave ainda não foi tentada</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>ligado como %1</translation>
    </message>
    <message>
        <source>The key is good until %1</source>
        <translation>A chave vale até %1</translation>
    </message>
    <message>
        <source>Ask the district for a new one before.</source>
        <translation>Peça uma nova ao distrito antes.</translation>
    </message>
    <message>
        <source>then the district gives a new one</source>
        <translation>depois o distrito dá uma nova</translation>
    </message>
    <message numerus="yes">
        <source>%n from the last sync</source>
        <translation>
            <numerusform>%n da última sincronização</numerusform>
            <numerusform>%n da última sincronização</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet: there was no sync.</source>
        <translation>Ainda nada: não houve sincronização.</translation>
    </message>
    <message>
        <source>Nobody changed anything there since the sync before.</source>
        <translation>Ninguém mudou nada lá desde a sincronização anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n; the others went on</source>
        <translation>
            <numerusform>%n; os outros seguiram</numerusform>
            <numerusform>%n; os outros seguiram</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Ainda nada foi enviado.</translation>
    </message>
    <message>
        <source>The hub took everything.</source>
        <translation>O servidor aceitou tudo.</translation>
    </message>
    <message>
        <source>Last time: %1 · %2</source>
        <translation>Da última vez: %1 · %2</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::TodayCards</name>
    <message>
        <source>Census</source>
        <translation>Levantamento</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>O que vem aí</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>%1 of %2 forms complete</source>
        <translation>%1 de %2 formulários concluídos</translation>
    </message>
    <message>
        <source>%1 of %2 complete</source>
        <translation>%1 de %2 concluídos</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>Raparigas</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>Rapazes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Learners typed</source>
        <translation>Alunos escritos</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ano passado</translation>
    </message>
    <message>
        <source>More or fewer</source>
        <translation>A mais ou a menos</translation>
    </message>
    <message>
        <source>No learners are typed yet for this year.</source>
        <translation>Ainda não há alunos escritos para este ano.</translation>
    </message>
    <message>
        <source>Last year is not known here.</source>
        <translation>O ano passado não se conhece aqui.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::TodayPage</name>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>O que espera</translation>
    </message>
    <message>
        <source>The census, and what is coming</source>
        <translation>O levantamento, e o que vem aí</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Type from the paper forms
Each number is kept as you type; you can stop at any time</source>
        <translation>Escrever a partir dos formulários em papel
Cada número fica guardado ao escrever; pode parar a qualquer momento</translation>
    </message>
    <message>
        <source>Look at what there is to fill in
The census, the terms and the months, with their days</source>
        <translation>Ver o que há a preencher
O levantamento, os trimestres e os meses, com os seus dias</translation>
    </message>
    <message>
        <source>Make it easy to read
Language, larger text, dark or high contrast</source>
        <translation>Tornar fácil de ler
Língua, texto maior, escuro ou alto contraste</translation>
    </message>
    <message>
        <source>See what this register holds
People, backup, language and look</source>
        <translation>Ver o que este registo contém
Pessoas, cópia, língua e aspecto</translation>
    </message>
    <message>
        <source>The first page of your register is empty</source>
        <translation>A primeira página do seu registo está vazia</translation>
    </message>
    <message>
        <source>Type the numbers once. Totals, checks, charts and the printed return then come from them.</source>
        <translation>Escreva os números uma vez. Totais, verificações, gráficos e o mapa impresso vêm depois deles.</translation>
    </message>
    <message>
        <source>No school is in this register yet</source>
        <translation>Ainda não há escola neste registo</translation>
    </message>
    <message>
        <source>Forms come with a school. Make a register for your school, or take in the one that the district gives you.</source>
        <translation>Os formulários vêm com uma escola. Crie um registo para a sua escola, ou receba o que o serviço distrital lhe dá.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::TroublePane</name>
    <message>
        <source>Other registers opened before</source>
        <translation>Outros registos já abertos</translation>
    </message>
    <message>
        <source>Restore the backup of %1 beside it</source>
        <translation>Restaurar ao lado a cópia de %1</translation>
    </message>
    <message>
        <source>Choose a backup to restore beside it</source>
        <translation>Escolher uma cópia para restaurar ao lado</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Que cópia?</translation>
    </message>
    <message>
        <source>Backups of Rejista</source>
        <translation>Cópias do Rejista</translation>
    </message>
    <message>
        <source>That backup is not whole. Nothing was made of it; choose an older one.</source>
        <translation>Essa cópia não está inteira. Nada se fez dela; escolha uma mais antiga.</translation>
    </message>
    <message>
        <source>The disk is full, so the backup did not fit beside the register. Free some space, then try again.</source>
        <translation>O disco está cheio, por isso a cópia não coube ao lado do registo. Liberte espaço e tente outra vez.</translation>
    </message>
    <message>
        <source>Nothing can be written beside the register. Copy its folder to another place first.</source>
        <translation>Nada se pode escrever ao lado do registo. Copie primeiro a pasta para outro lugar.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::Unlock</name>
    <message>
        <source>Locked. Everything typed is saved.</source>
        <translation>Bloqueado. Tudo o que foi escrito está guardado.</translation>
    </message>
    <message>
        <source>Another person closes what is open here and signs in with their own passphrase.</source>
        <translation>Outra pessoa fecha o que está aberto aqui e entra com a sua própria senha.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>A abrir…</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::WhereStep</name>
    <message>
        <source>1 Where is the hub?</source>
        <translation>1 Onde está o servidor?</translation>
    </message>
    <message>
        <source>Address, as on the district&apos;s sheet; or scan the sheet&apos;s square here</source>
        <translation>Endereço, como na folha do distrito; ou leia aqui o quadrado da folha</translation>
    </message>
    <message>
        <source>Try the address</source>
        <translation>Tentar o endereço</translation>
    </message>
    <message>
        <source>Knocking at the hub …</source>
        <translation>A bater à porta do servidor …</translation>
    </message>
    <message>
        <source>The district&apos;s file with address and key</source>
        <translation>O ficheiro do distrito com endereço e chave</translation>
    </message>
    <message>
        <source>There is nothing in that file that can be read.</source>
        <translation>Não há nada legível nesse ficheiro.</translation>
    </message>
    <message>
        <source>Certificate file of the district</source>
        <translation>Ficheiro de certificado do distrito</translation>
    </message>
    <message>
        <source>The district&apos;s certificate is taken in; it counts for this hub alone.</source>
        <translation>O certificado do distrito foi recebido; vale só para este servidor.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::WhoPane</name>
    <message>
        <source>Who is at the laptop?</source>
        <translation>Quem está ao computador?</translation>
    </message>
    <message>
        <source>Choose with %1 or type the first letters</source>
        <translation>Escolha com %1 ou escreva as primeiras letras</translation>
    </message>
    <message>
        <source>Use the printed recovery sheet, or ask the head teacher to give you a new one.</source>
        <translation>Use a folha de recuperação impressa, ou peça ao director que lhe dê uma senha nova.</translation>
    </message>
    <message>
        <source>Nobody can read this register without a passphrase, not even with the disk in hand.</source>
        <translation>Ninguém pode ler este registo sem senha, nem com o disco na mão.</translation>
    </message>
    <message>
        <source>last here: %1</source>
        <translation>última vez: %1</translation>
    </message>
    <message>
        <source>A head teacher or officer adds people: they sign in here, then Settings, People. Ask one of them to sit at the laptop with you.</source>
        <translation>Um director ou técnico junta as pessoas: entra aqui, depois Definições, Pessoas. Peça a um deles que se sente ao computador consigo.</translation>
    </message>
    <message>
        <source>Opening the register…</source>
        <translation>A abrir o registo…</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::WhoStep</name>
    <message>
        <source>2 Who are you there?</source>
        <translation>2 Quem é lá?</translation>
    </message>
    <message>
        <source>How you sign in</source>
        <translation>Como entra</translation>
    </message>
    <message>
        <source>Key from the district</source>
        <translation>Chave do distrito</translation>
    </message>
    <message>
        <source>Name and password</source>
        <translation>Nome e palavra-passe</translation>
    </message>
    <message>
        <source>Key, as printed on the district&apos;s sheet (it begins with d2p)</source>
        <translation>Chave, como impressa na folha do distrito (começa por d2p)</translation>
    </message>
    <message>
        <source>Name at the hub</source>
        <translation>Nome no servidor</translation>
    </message>
    <message>
        <source>Password; it becomes a key of this computer and is not kept</source>
        <translation>Palavra-passe; torna-se uma chave deste computador e não é guardada</translation>
    </message>
    <message>
        <source>Capital and small letters matter, spaces do not. A typing mistake is noticed here, before anything is sent.</source>
        <translation>Maiúsculas e minúsculas contam, espaços não. Um erro de escrita é notado aqui, antes de qualquer envio.</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Tentar a chave</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>The key stays locked inside this register, never in a file that others can read.</source>
        <translation>A chave fica fechada neste registo, nunca num ficheiro que outros possam ler.</translation>
    </message>
    <message>
        <source>No connection at the moment?</source>
        <translation>Sem ligação neste momento?</translation>
    </message>
    <message>
        <source>Type the key now; it is tried when the line is there.</source>
        <translation>Escreva a chave agora; é tentada quando houver linha.</translation>
    </message>
    <message>
        <source>Type name and password.</source>
        <translation>Escreva o nome e a palavra-passe.</translation>
    </message>
    <message>
        <source>Asking the hub who we are …</source>
        <translation>A perguntar ao servidor quem somos …</translation>
    </message>
    <message>
        <source>The file with the key</source>
        <translation>O ficheiro com a chave</translation>
    </message>
    <message>
        <source>There is no key in that file. It begins with d2p.</source>
        <translation>Não há chave nesse ficheiro. Começa por d2p.</translation>
    </message>
</context>
<context>
    <name>rejista::desktop::YouStep</name>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>O seu trabalho</translation>
    </message>
    <message>
        <source>You are the first person in the register and let the others in; each gets a passphrase of their own.</source>
        <translation>É a primeira pessoa no registo e deixa entrar as outras; cada uma recebe a sua própria senha.</translation>
    </message>
    <message>
        <source>Your name is missing. The others see it on the first page.</source>
        <translation>Falta o seu nome. Os outros vêem-no na primeira página.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
</context>
</TS>
