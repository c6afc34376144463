<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} peças por minuto</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Progresso da análise</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message>
        <source>Tell what the model runs on</source>
        <translation>Mostrar em que o modelo é executado</translation>
    </message>
    <message>
        <source>Preparing to look for changes…</source>
        <translation>Preparando a procura de alterações…</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>Aguardando: outro programa está atualizando esta biblioteca</translation>
    </message>
    <message>
        <source>Looking through {folder}: {count} files</source>
        <translation>Percorrendo {folder}: {count} arquivos</translation>
    </message>
    <message>
        <source>Looking for what is to be analysed</source>
        <translation>Procurando o que analisar</translation>
    </message>
    <message>
        <source>Making the other model ready: {done} of {total}</source>
        <translation>Preparando o outro modelo: {done} de {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Analisando {done} de {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces analysed</source>
        <translation>
            <numerusform>%Ln peça analisada</numerusform>
            <numerusform>%Ln peças analisadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>%Ln por analisar</numerusform>
            <numerusform>%Ln por analisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln falha</numerusform>
            <numerusform>%Ln falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>List what failed and why</source>
        <translation>Listar o que falhou e por quê</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Retomar a análise</translation>
    </message>
    <message>
        <source>Pause analysing</source>
        <translation>Pausar a análise</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>What was understood of the query</source>
        <translation>O que foi entendido da pesquisa</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Remover todos os filtros</translation>
    </message>
    <message>
        <source>{count} · Show all</source>
        <translation>{count} · Mostrar todas</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>Pedir isto</translation>
    </message>
    <message>
        <source>Leave this out instead</source>
        <translation>Deixar isto de fora</translation>
    </message>
    <message>
        <source>Counts ×{times}</source>
        <translation>Peso ×{times}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Change {filter}</source>
        <translation>Alterar {filter}</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>Remover {filter}</translation>
    </message>
    <message>
        <source>Only {filter}?</source>
        <translation>Só {filter}?</translation>
    </message>
    <message>
        <source>Show only {filter}</source>
        <translation>Mostrar só {filter}</translation>
    </message>
</context>
<context>
    <name>ChipWords</name>
    <message>
        <source>not {filter}</source>
        <translation>exceto {filter}</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>com letra</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>sem letra</translation>
    </message>
    <message>
        <source>score</source>
        <translation>partitura</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>até {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>a partir de {least}</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Compassos</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Letra</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Pesquisar</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>Peç&amp;a</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Download a model</source>
        <translation>Baixar um modelo</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Baixar {model}?</translation>
    </message>
    <message>
        <source>With MERT, so that it hears recordings</source>
        <translation>Com MERT, para ouvir gravações</translation>
    </message>
    <message>
        <source>The licences&apos; whole text</source>
        <translation>Texto integral das licenças</translation>
    </message>
    <message>
        <source>Keep the downloaded files after they have been converted</source>
        <translation>Manter os arquivos baixados após a conversão</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Nothing is sent but the requests for these files: no account, no statistics.</source>
        <translation>Nada é enviado além dos pedidos destes arquivos: nenhuma conta, nenhuma estatística.</translation>
    </message>
    <message>
        <source>They are then converted here. The new model analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Depois, eles são convertidos aqui. O novo modelo analisa as peças em segundo plano e responde assim que tiver todas; um clique desfaz a troca.</translation>
    </message>
    <message>
        <source>{licence} of {model}</source>
        <translation>{licence} de {model}</translation>
    </message>
    <message>
        <source>I have read and accept {licences}: no commercial use</source>
        <translation>Li e aceito {licences}: sem uso comercial</translation>
    </message>
    <message>
        <source>• {model}: {size} from {source}, {licence}</source>
        <translation>• {model}: {size} de {source}, {licence}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} ou mais</translation>
    </message>
</context>
<context>
    <name>CopyingDialog</name>
    <message>
        <source>Copying</source>
        <translation>Cópia</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copied so far</source>
        <translation>Copiado até agora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>DropWiring</name>
    <message>
        <source>Paste an example or a query</source>
        <translation>Colar um exemplo ou uma pesquisa</translation>
    </message>
    <message>
        <source>Drop music to find what is like it, or a folder to add it to the library.</source>
        <translation>Solte música para encontrar o que se parece com ela, ou uma pasta para adicioná-la à biblioteca.</translation>
    </message>
    <message>
        <source>Add a folder first: there is no music yet to search.</source>
        <translation>É preciso adicionar uma pasta primeiro: ainda não há música para pesquisar.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>Lendo %Ln arquivo…</numerusform>
            <numerusform>Lendo %Ln arquivos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>No máximo %Ln exemplo conta de cada vez; é usado o primeiro.</numerusform>
            <numerusform>No máximo %Ln exemplos contam de cada vez; são usados os primeiros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Adicionar pasta</translation>
    </message>
    <message>
        <source>Add {names} to the library?</source>
        <translation>Adicionar {names} à biblioteca?</translation>
    </message>
    <message>
        <source>Its music is read and can be found; nothing in it is changed.</source>
        <translation>A música é lida e pode ser encontrada; nada nela é alterado.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Pieces of the list</source>
        <translation>Peças da lista</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>in none of your folders</source>
        <translation>em nenhuma das pastas</translation>
    </message>
    <message>
        <source>A piece without a title</source>
        <translation>Uma peça sem título</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Incipit met a bug of its own: {error}</source>
        <translation>O Incipit encontrou um erro próprio: {error}</translation>
    </message>
    <message>
        <source>This is not music in a format that Incipit reads.</source>
        <translation>Não é música em um formato que o Incipit lê.</translation>
    </message>
    <message>
        <source>The file is not what it was when it became an example.</source>
        <translation>O arquivo já não é o que era quando se tornou um exemplo.</translation>
    </message>
    <message>
        <source>The piece is not in the library any more.</source>
        <translation>A peça já não está na biblioteca.</translation>
    </message>
    <message>
        <source>Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Reprodução indisponível: o PortAudio não está instalado (no Debian e no Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Playback is off: no audio output was found.</source>
        <translation>Reprodução indisponível: nenhuma saída de áudio foi encontrada.</translation>
    </message>
    <message>
        <source>The sound cannot be read any more: choose the piece again.</source>
        <translation>O som já não pode ser lido: escolha a peça de novo.</translation>
    </message>
    <message>
        <source>The audio device is gone: press Play to go on with another one.</source>
        <translation>O dispositivo de áudio desapareceu: pressione Reproduzir para continuar com outro.</translation>
    </message>
    <message>
        <source>The engraving cannot be shown.</source>
        <translation>A notação musical não pode ser mostrada.</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>A visualização não foi criada.</translation>
    </message>
    <message>
        <source>Recording is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Gravação indisponível: o PortAudio não está instalado (no Debian e no Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Recording is off: no microphone was found.</source>
        <translation>Gravação indisponível: nenhum microfone foi encontrado.</translation>
    </message>
    <message>
        <source>The microphone is gone; what it has heard until then is here.</source>
        <translation>O microfone desapareceu; o que ele ouviu até então está aqui.</translation>
    </message>
    <message>
        <source>The examples changed while they were read; ask again.</source>
        <translation>Os exemplos mudaram durante a leitura; pesquise de novo.</translation>
    </message>
    <message>
        <source>The search process ended unexpectedly; it is started anew with the next question.</source>
        <translation>O processo de pesquisa terminou de forma inesperada; ele reinicia com a próxima consulta.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is not music in a format that Incipit reads.</source>
        <translation>O arquivo não é música em um formato que o Incipit lê.</translation>
    </message>
    <message>
        <source>The file is larger than the {size} MB that {format} files may have.</source>
        <translation>O arquivo passa dos {size} MB que um arquivo {format} pode ter.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Não é possível abrir o arquivo: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be opened; its disk may be away.</source>
        <translation>Não é possível abrir o arquivo; talvez o disco não esteja conectado.</translation>
    </message>
    <message>
        <source>The file takes longer than {seconds} seconds to read.</source>
        <translation>Ler o arquivo leva mais de {seconds} segundos.</translation>
    </message>
    <message>
        <source>The file holds no tune.</source>
        <translation>O arquivo não contém nenhuma melodia.</translation>
    </message>
    <message>
        <source>The tune is not valid ABC.</source>
        <translation>A melodia não é ABC válido.</translation>
    </message>
    <message>
        <source>This text holds no ABC tune.</source>
        <translation>Este texto não contém nenhuma melodia ABC.</translation>
    </message>
    <message>
        <source>The compressed score is damaged or encrypted and cannot be unpacked.</source>
        <translation>A partitura compactada está danificada ou cifrada e não pode ser descompactada.</translation>
    </message>
    <message>
        <source>The archive holds no MusicXML score.</source>
        <translation>O pacote não contém nenhuma partitura MusicXML.</translation>
    </message>
    <message>
        <source>The archive holds no MuseScore score.</source>
        <translation>O pacote não contém nenhuma partitura do MuseScore.</translation>
    </message>
    <message>
        <source>This XML file is no MusicXML score: its outermost element is &lt;{element}&gt;.</source>
        <translation>Este arquivo XML não é uma partitura MusicXML: o elemento raiz é &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>This file is neither {kind} nor a compressed score.</source>
        <translation>Este arquivo não é nem {kind} nem uma partitura compactada.</translation>
    </message>
    <message>
        <source>The {kind} is damaged: {reason}.</source>
        <translation>{kind} danificado: {reason}.</translation>
    </message>
    <message>
        <source>The notation of this score cannot be converted.</source>
        <translation>A notação desta partitura não pode ser convertida.</translation>
    </message>
    <message>
        <source>The file is not a MIDI file, or it ends within its header.</source>
        <translation>O arquivo não é MIDI, ou termina dentro do cabeçalho.</translation>
    </message>
    <message>
        <source>The MIDI file holds no tracks.</source>
        <translation>O arquivo MIDI não contém faixas.</translation>
    </message>
    <message>
        <source>The MIDI file holds no notes.</source>
        <translation>O arquivo MIDI não contém notas.</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>O arquivo não contém som que possa ser decodificado.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>A gravação dura menos de um segundo.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>O PDF não tem páginas.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>O PDF está danificado e não pode ser lido.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>O PDF está protegido por senha.</translation>
    </message>
    <message>
        <source>The LilyPond file holds no notes that can be read without running LilyPond.</source>
        <translation>O arquivo LilyPond não contém notas que possam ser lidas sem executar o LilyPond.</translation>
    </message>
    <message>
        <source>The LilyPond file holds more music than can be read.</source>
        <translation>O arquivo LilyPond contém mais música do que se consegue ler.</translation>
    </message>
    <message>
        <source>The Capella file is cut off or damaged.</source>
        <translation>O arquivo Capella está cortado ou danificado.</translation>
    </message>
    <message>
        <source>The Guitar Pro file is damaged and cannot be unpacked.</source>
        <translation>O arquivo Guitar Pro está danificado e não pode ser descompactado.</translation>
    </message>
    <message>
        <source>The Guitar Pro file holds no music.</source>
        <translation>O arquivo Guitar Pro não contém música.</translation>
    </message>
    <message>
        <source>The Humdrum file has no **kern spine, which is what Incipit reads of Humdrum.</source>
        <translation>O arquivo Humdrum não tem coluna **kern, que é o que o Incipit lê do Humdrum.</translation>
    </message>
    <message>
        <source>This MEI file holds mensural notation or neumes, which Incipit does not read.</source>
        <translation>Este arquivo MEI contém notação mensural ou neumas, que o Incipit não lê.</translation>
    </message>
    <message>
        <source>The score holds nothing that can be engraved.</source>
        <translation>A partitura não contém nada que possa ser desenhado.</translation>
    </message>
    <message>
        <source>The score cannot be engraved.</source>
        <translation>A partitura não pode ser desenhada.</translation>
    </message>
    <message>
        <source>The score is too large to be shown.</source>
        <translation>A partitura é grande demais para ser mostrada.</translation>
    </message>
    <message>
        <source>The file holds no notes that can be shown.</source>
        <translation>O arquivo não contém notas que possam ser mostradas.</translation>
    </message>
    <message>
        <source>The tune is too long to be shown.</source>
        <translation>A melodia é longa demais para ser mostrada.</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>A gravação não pode ser reproduzida.</translation>
    </message>
    <message>
        <source>The piece has no notes to play.</source>
        <translation>A peça não tem notas para tocar.</translation>
    </message>
    <message>
        <source>The piece is silent for its first {minutes} minutes.</source>
        <translation>A peça fica em silêncio nos primeiros {minutes} minutos.</translation>
    </message>
    <message>
        <source>Only the words of this file could be read, so there is nothing to play.</source>
        <translation>Só foi possível ler as palavras deste arquivo, então não há nada para tocar.</translation>
    </message>
    <message>
        <source>There is no room for the sound on this disk.</source>
        <translation>Não há espaço para o som neste disco.</translation>
    </message>
    <message>
        <source>There is a list called {name} already.</source>
        <translation>Já existe uma lista chamada {name}.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Uma lista precisa de um nome.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Uma busca salva precisa de um nome.</translation>
    </message>
    <message>
        <source>Type a label, or several.</source>
        <translation>Digite um rótulo, ou vários.</translation>
    </message>
    <message>
        <source>The piece to compare with has not been analysed yet.</source>
        <translation>A peça a comparar ainda não foi analisada.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>Não é possível gravar {path}: {reason}.</translation>
    </message>
    <message>
        <source>{place} lies in the folder {folder} of your library, where nothing is ever written.</source>
        <translation>{place} fica na pasta {folder} da sua biblioteca, onde nunca se grava nada.</translation>
    </message>
    <message>
        <source>The folder {place} is not empty; name a new one, so that nothing in it is touched.</source>
        <translation>A pasta {place} não está vazia; indique uma nova, para que nada nela seja tocado.</translation>
    </message>
    <message>
        <source>The folder {place} is in the library already; remove one of the two.</source>
        <translation>A pasta {place} já está na biblioteca; remova uma das duas.</translation>
    </message>
    <message>
        <source>{file} holds {count} tunes: the first is the example.</source>
        <translation>{file} contém {count} melodias: a primeira é o exemplo.</translation>
    </message>
    <message>
        <source>“{title}” is not compared with anything. {reason}</source>
        <translation>“{title}” não é comparado com nada. {reason}</translation>
    </message>
    <message>
        <source>It has not been analysed yet.</source>
        <translation>Ainda não foi analisada.</translation>
    </message>
    <message>
        <source>It is not where it was.</source>
        <translation>Não está onde estava.</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>Não está mais na biblioteca.</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples that the results are to be like</source>
        <translation>Exemplos com que os resultados devem se parecer</translation>
    </message>
    <message>
        <source>Take all examples away</source>
        <translation>Remover todos os exemplos</translation>
    </message>
    <message>
        <source>Find what is like this</source>
        <translation>Encontrar o que se parece com isto</translation>
    </message>
    <message>
        <source>Find what is not like this</source>
        <translation>Encontrar o que não se parece com isto</translation>
    </message>
    <message>
        <source>not like {title}</source>
        <translation>diferente de {title}</translation>
    </message>
    <message>
        <source>like {title}</source>
        <translation>parecido com {title}</translation>
    </message>
</context>
<context>
    <name>ExampleWiring</name>
    <message>
        <source>Find similar</source>
        <translation>Ver semelhantes</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mais como esta</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Menos como esta</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>No máximo %Ln exemplo conta de cada vez; é usado o primeiro.</numerusform>
            <numerusform>No máximo %Ln exemplos contam de cada vez; são usados os primeiros.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Exportar “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces, in this order.</source>
        <translation>
            <numerusform>%Ln peça, nesta ordem.</numerusform>
            <numerusform>%Ln peças, nesta ordem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name files from where the playlist lies, to move both together</source>
        <translation>Indicar os arquivos a partir da playlist, para mover tudo junto</translation>
    </message>
    <message>
        <source>Have Excel read accents and other scripts rightly</source>
        <translation>Para que o Excel leia bem acentos e outras escritas</translation>
    </message>
    <message>
        <source>Playlist (M3U8), for players</source>
        <translation>Playlist (M3U8), para reprodutores</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>Tabela (CSV), para planilhas</translation>
    </message>
    <message>
        <source>Document (JSON), for other programs</source>
        <translation>Documento (JSON), para outros programas</translation>
    </message>
    <message>
        <source>Folder with copies of the files, numbered in this order</source>
        <translation>Pasta com cópias dos arquivos, numeradas nesta ordem</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Escolher um local…</translation>
    </message>
</context>
<context>
    <name>FactNames</name>
    <message>
        <source>♩ = {tempo}</source>
        <translation>♩ = {tempo}</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidade</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Compassos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Analisado</translation>
    </message>
    <message>
        <source>Pages in print</source>
        <translation>Páginas impressas</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (obtido por análise)</translation>
    </message>
    <message>
        <source>the first {time}</source>
        <translation>os primeiros {time}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Características</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{file}, tune {number}</source>
        <translation>{file}, melodia {number}</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>What failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>O que falhou, e por quê</translation>
    </message>
    <message>
        <source>Everything else was analysed. A file is tried again when it changes. What is ignored can be taken back in “What to ignore…” of its folder.</source>
        <translation>Todo o resto foi analisado. Um arquivo é tentado de novo quando muda. O que foi ignorado pode ser retomado nas regras da sua pasta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>Ignorar isto</translation>
    </message>
    <message>
        <source>Files that failed, with reasons</source>
        <translation>Arquivos que falharam, com os motivos</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Find similar</source>
        <translation>Ver semelhantes</translation>
    </message>
    <message>
        <source>Find music that is like this piece (Ctrl+F)</source>
        <translation>Encontrar música parecida com esta peça (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in your own program (Enter)</source>
        <translation>Abrir no programa padrão (Enter)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in this file</source>
        <translation>Também neste arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical files, also here</source>
        <translation>
            <numerusform>%Ln arquivo idêntico, também aqui</numerusform>
            <numerusform>%Ln arquivos idênticos, também aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}, melodia {number}</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>offline: {path}</translation>
    </message>
    <message>
        <source>Show in folder: {path}</source>
        <translation>Mostrar na pasta: {path}</translation>
    </message>
    <message>
        <source>Open: {path}</source>
        <translation>Abrir: {path}</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
</context>
<context>
    <name>FilterWiring</name>
    <message>
        <source>Filters…</source>
        <translation>Filtros…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by filters</source>
        <translation>
            <numerusform>%Ln oculta pelos filtros</numerusform>
            <numerusform>%Ln ocultas pelos filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>Sem “{filter}”: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Sem nenhum filtro: {count}</translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %Ln pieces.</source>
        <translation>
            <numerusform>Os filtros ocultam tudo: %Ln peça.</numerusform>
            <numerusform>Os filtros ocultam todas as %Ln peças.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>Os filtros ocultam tudo</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces to choose among</source>
        <translation>
            <numerusform>%Ln peça para escolher</numerusform>
            <numerusform>%Ln peças para escolher</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only pieces with</source>
        <translation>Mostrar só peças com</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostrar estas</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tonalidade</translation>
    </message>
    <message>
        <source>&amp;Metre</source>
        <translation>&amp;Métrica</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duração</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Instrumento</translation>
    </message>
    <message>
        <source>&amp;Composer</source>
        <translation>&amp;Compositor</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Avaliação</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>Tip&amp;o</translation>
    </message>
    <message>
        <source>any, 2:00 at most, or 2:00-5:00</source>
        <translation>qualquer, 2:00 no máximo ou 2:00-5:00</translation>
    </message>
    <message>
        <source>any, about 120, or 90-120</source>
        <translation>qualquer, cerca de 120 ou 90-120</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Pieces of which a fact is not known are left out. One of several keys, metres, composers or folders is enough; instruments and tags must all be there.</source>
        <translation>As peças das quais um dado não é conhecido ficam de fora. De várias tonalidades, compassos, compositores ou pastas basta um; os instrumentos e as etiquetas têm de estar todos.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Remove from library</source>
        <translation>Remover da biblioteca</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Remover “{folder}” da biblioteca?</translation>
    </message>
    <message>
        <source>The files stay where they are, untouched. Your lists, stars and tags are kept.</source>
        <translation>Os arquivos ficam onde estão, intactos. Listas, estrelas e etiquetas são mantidas.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>Onde está “{folder}” agora?</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Novo local</translation>
    </message>
    <message>
        <source>Take it as the same all the same?</source>
        <translation>Considerá-la a mesma pasta mesmo assim?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usar assim mesmo</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>{folder} (offline)</source>
        <translation>{folder} (offline)</translation>
    </message>
</context>
<context>
    <name>FolderView</name>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Procurar alterações em todas as pastas</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Adicionar uma pasta</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Pastas da biblioteca</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Mostrar as peças</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostrar no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Relocate…</source>
        <translation>Novo local…</translation>
    </message>
    <message>
        <source>What to ignore…</source>
        <translation>O que ignorar…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Remover da biblioteca…</translation>
    </message>
</context>
<context>
    <name>FolderWiring</name>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Procurar alterações em todas as pastas</translation>
    </message>
    <message>
        <source>Relocate the chosen folder…</source>
        <translation>Novo local da pasta escolhida…</translation>
    </message>
    <message>
        <source>What to ignore in the chosen folder…</source>
        <translation>O que ignorar na pasta escolhida…</translation>
    </message>
    <message>
        <source>Remove the chosen folder…</source>
        <translation>Remover a pasta escolhida…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Adicionar uma pasta</translation>
    </message>
    <message>
        <source>Sample pieces</source>
        <translation>Peças de amostra</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Threshold: {value}</source>
        <translation>Limiar: {value}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a model from files</source>
        <translation>Importar um modelo de arquivos</translation>
    </message>
    <message>
        <source>A checkpoint of CLaMP 3, and the folders of what it reads words and hears recordings with, as they are published. The files are only read. The new model then analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Um checkpoint do CLaMP 3 e as pastas dos modelos com que ele lê palavras e ouve gravações, tal como são publicados. Os arquivos são apenas lidos. Depois, o novo modelo analisa as peças em segundo plano e responde assim que tiver todas; um clique desfaz a troca.</translation>
    </message>
    <message>
        <source>CLaMP 3 (.pth)</source>
        <translation>CLaMP 3 (.pth)</translation>
    </message>
    <message>
        <source>XLM-R&apos;s folder</source>
        <translation>Pasta do XLM-R</translation>
    </message>
    <message>
        <source>MERT&apos;s folder (optional)</source>
        <translation>Pasta do MERT (opcional)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Escolher: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Checkpoints (*.pth *.pt *.bin *.safetensors)</source>
        <translation>Checkpoints (*.pth *.pt *.bin *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>A name is made of Latin letters, digits, hyphens, underscores and dots.</source>
        <translation>O nome pode conter letras latinas, algarismos, hifens, sublinhados e pontos.</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>piano</source>
        <translation>piano</translation>
    </message>
    <message>
        <source>harpsichord</source>
        <translation>cravo</translation>
    </message>
    <message>
        <source>clavichord</source>
        <translation>clavicórdio</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>órgão</translation>
    </message>
    <message>
        <source>harmonium</source>
        <translation>harmônio</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>acordeão</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>violino</translation>
    </message>
    <message>
        <source>viola</source>
        <translation>viola</translation>
    </message>
    <message>
        <source>cello</source>
        <translation>violoncelo</translation>
    </message>
    <message>
        <source>double bass</source>
        <translation>contrabaixo</translation>
    </message>
    <message>
        <source>viol</source>
        <translation>viola da gamba</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>flauta transversal</translation>
    </message>
    <message>
        <source>piccolo</source>
        <translation>flautim</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>flauta doce</translation>
    </message>
    <message>
        <source>tin whistle</source>
        <translation>tin whistle</translation>
    </message>
    <message>
        <source>fife</source>
        <translation>pífaro</translation>
    </message>
    <message>
        <source>oboe</source>
        <translation>oboé</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>corne inglês</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>clarinete</translation>
    </message>
    <message>
        <source>bassoon</source>
        <translation>fagote</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>saxofone</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>trompa</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>trompete</translation>
    </message>
    <message>
        <source>cornet</source>
        <translation>corneta</translation>
    </message>
    <message>
        <source>trombone</source>
        <translation>trombone</translation>
    </message>
    <message>
        <source>tuba</source>
        <translation>tuba</translation>
    </message>
    <message>
        <source>timpani</source>
        <translation>tímpanos</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>bateria</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>percussão</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>xilofone</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>vibrafone</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>glockenspiel</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>sinos</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>celesta</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>violão</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>guitarra elétrica</translation>
    </message>
    <message>
        <source>bass guitar</source>
        <translation>baixo elétrico</translation>
    </message>
    <message>
        <source>lute</source>
        <translation>alaúde</translation>
    </message>
    <message>
        <source>mandolin</source>
        <translation>bandolim</translation>
    </message>
    <message>
        <source>banjo</source>
        <translation>banjo</translation>
    </message>
    <message>
        <source>ukulele</source>
        <translation>ukulele</translation>
    </message>
    <message>
        <source>harp</source>
        <translation>harpa</translation>
    </message>
    <message>
        <source>bagpipe</source>
        <translation>gaita de foles</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>gaita de boca</translation>
    </message>
    <message>
        <source>synthesizer</source>
        <translation>sintetizador</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>cordas</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>metais</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>madeiras</translation>
    </message>
    <message>
        <source>koto</source>
        <translation>koto</translation>
    </message>
    <message>
        <source>shamisen</source>
        <translation>shamisen</translation>
    </message>
    <message>
        <source>sitar</source>
        <translation>sitar</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voz</translation>
    </message>
    <message>
        <source>soprano</source>
        <translation>soprano</translation>
    </message>
    <message>
        <source>mezzo-soprano</source>
        <translation>mezzo-soprano</translation>
    </message>
    <message>
        <source>alto</source>
        <translation>contralto</translation>
    </message>
    <message>
        <source>tenor</source>
        <translation>tenor</translation>
    </message>
    <message>
        <source>baritone</source>
        <translation>barítono</translation>
    </message>
    <message>
        <source>bass voice</source>
        <translation>voz de baixo</translation>
    </message>
    <message>
        <source>choir</source>
        <translation>coro</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>New list “{name}”</source>
        <translation>Nova lista “{name}”</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Renomear “{name}”</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Excluir “{name}”</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Adicionar a “{name}”</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Remover de “{name}”</translation>
    </message>
    <message>
        <source>Order of “{name}”</source>
        <translation>Ordem de “{name}”</translation>
    </message>
    <message>
        <source>Note in “{name}”</source>
        <translation>Nota em “{name}”</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Salvar a pesquisa “{name}”</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>Rótulo “{name}”</translation>
    </message>
    <message>
        <source>Take back “{name}”</source>
        <translation>Retirar “{name}”</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentário</translation>
    </message>
</context>
<context>
    <name>KeepingWiring</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Recent queries</source>
        <translation>Pesquisas recentes</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nova lista</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nova setlist</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta pesquisa</translation>
    </message>
    <message>
        <source>Nothing is asked yet that could be saved.</source>
        <translation>Ainda não há nenhuma pesquisa para salvar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Limpar o histórico</translation>
    </message>
    <message>
        <source>Remember what is asked</source>
        <translation>Memorizar as pesquisas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Desfazer: {what}</translation>
    </message>
    <message>
        <source>like “{title}”</source>
        <translation>parecido com “{title}”</translation>
    </message>
    <message>
        <source>not like “{title}”</source>
        <translation>diferente de “{title}”</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” foi excluída.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces taken out of “{name}”.</source>
        <translation>
            <numerusform>%Ln peça retirada de “{name}”.</numerusform>
            <numerusform>%Ln peças retiradas de “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces added to “{name}”.</source>
        <translation>
            <numerusform>%Ln peça adicionada a “{name}”.</numerusform>
            <numerusform>%Ln peças adicionadas a “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has them already.</source>
        <translation>“{name}” já as contém.</translation>
    </message>
    <message>
        <source>The others are in it already.</source>
        <translation>As outras já estavam lá.</translation>
    </message>
</context>
<context>
    <name>KeptModel</name>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln peça</numerusform>
            <numerusform>%Ln peças</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{tonic} major</source>
        <translation>{tonic} maior</translation>
    </message>
    <message>
        <source>{tonic} minor</source>
        <translation>{tonic} menor</translation>
    </message>
    <message>
        <source>{tonic} dorian</source>
        <translation>{tonic} dórico</translation>
    </message>
    <message>
        <source>{tonic} phrygian</source>
        <translation>{tonic} frígio</translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation>{tonic} lídio</translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation>{tonic} mixolídio</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Show every kind of music</source>
        <translation>Mostrar todos os tipos de música</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Partituras</translation>
    </message>
    <message>
        <source>Show scores</source>
        <translation>Mostrar partituras</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Show MIDI files</source>
        <translation>Mostrar arquivos MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Show recordings</source>
        <translation>Mostrar gravações</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Show sheet music as PDF</source>
        <translation>Mostrar partituras em PDF</translation>
    </message>
</context>
<context>
    <name>LabelWiring</name>
    <message>
        <source>Labels…</source>
        <translation>Rótulos…</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Labels in your own words, with commas between: lullaby, march, tango</source>
        <translation>Rótulos em palavras próprias, separados por vírgulas: canção de ninar, marcha, tango</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Tag these pieces</source>
        <translation>Etiquetar estas peças</translation>
    </message>
    <message>
        <source>Tags that labels wrote</source>
        <translation>Etiquetas criadas por rótulos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>against anything else</source>
        <translation>em relação a todo o resto</translation>
    </message>
    <message>
        <source>against the others</source>
        <translation>em relação aos outros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stand out for “{label}” by {threshold} or more.</source>
        <translation>
            <numerusform>%Ln peça se destaca como “{label}” por {threshold} ou mais.</numerusform>
            <numerusform>%Ln peças se destacam como “{label}” por {threshold} ou mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is now on %Ln more pieces; Undo takes it back.</source>
        <translation>
            <numerusform>“{tag}” está agora em mais %Ln peça; Desfazer a remove.</numerusform>
            <numerusform>“{tag}” está agora em mais %Ln peças; Desfazer a remove.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just above</source>
        <translation>Logo acima</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>Logo abaixo</translation>
    </message>
    <message>
        <source>Written by labels:</source>
        <translation>Criadas por rótulos:</translation>
    </message>
    <message>
        <source>Type labels in any language. Each piece is held against all others.</source>
        <translation>Os rótulos podem ser escritos em qualquer idioma. Cada peça é comparada com todas as outras.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show only these in full colour</source>
        <translation>Mostrar só estas em cor plena</translation>
    </message>
    <message>
        <source>{name}, {count} pieces</source>
        <translation>{name}, {count} peças</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Nível do microfone</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Add to a list</source>
        <translation>Adicionar a uma lista</translation>
    </message>
    <message>
        <source>Name of your first list: a concert, a pupil…</source>
        <translation>Nome da sua primeira lista: um concerto, um aluno…</translation>
    </message>
    <message>
        <source>Which list? Type a name</source>
        <translation>Qual lista? Escreva um nome</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome da lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Enter adds the chosen pieces.</source>
        <translation>Enter adiciona as peças escolhidas.</translation>
    </message>
    <message>
        <source>New list “{name}”</source>
        <translation>Nova lista “{name}”</translation>
    </message>
    <message>
        <source>New set list “{name}”</source>
        <translation>Nova setlist “{name}”</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the search</source>
        <translation>Voltar à pesquisa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Nothing is in this list yet. Drop results on its name, or choose some and press Ctrl+Enter.</source>
        <translation>Esta lista ainda está vazia. Arraste resultados para o nome dela, ou escolha alguns e pressione Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Set list</source>
        <translation>Setlist</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln peça</numerusform>
            <numerusform>%Ln peças</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a known length</source>
        <translation>{count} sem duração conhecida</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Collect pieces for a concert or a pupil: make a list with +.</source>
        <translation>Para reunir peças para um concerto ou um aluno, crie uma lista com +.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nova setlist</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nova lista</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What failed…</source>
        <translation>Falhas…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>Sobre o Incipit</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the library</source>
        <translation>Mapa da biblioteca</translation>
    </message>
    <message>
        <source>Arrow keys move the map, with Shift they go from piece to piece; plus and minus look closer.</source>
        <translation>As setas movem o mapa, com Shift vão de peça em peça; mais e menos aproximam e afastam.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Mover o mapa</translation>
    </message>
    <message>
        <source>Draw around pieces (or Shift and drag)</source>
        <translation>Contornar peças (ou Shift e arrastar)</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Selecionar um retângulo</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Aproximar (+)</translation>
    </message>
    <message>
        <source>Look wider (-)</source>
        <translation>Afastar (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Mostrar o mapa inteiro (0)</translation>
    </message>
    <message>
        <source>Show only what the search has found in full colour</source>
        <translation>Mostrar em cor plena só o que a pesquisa encontrou</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>O que as cores indicam</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By composer</source>
        <translation>Por compositor</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrada</numerusform>
            <numerusform>%Ln encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Back to the search</source>
        <translation>Voltar à pesquisa</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Desenhar de novo</translation>
    </message>
    <message>
        <source>Give all pieces new places; else new pieces join those that are there</source>
        <translation>Dar novos lugares a todas as peças; senão, as novas se juntam às que já estão lá</translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Mapa da biblioteca</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Nothing to be seen yet</source>
        <translation>Ainda não há nada para ver</translation>
    </message>
    <message>
        <source>As soon as pieces are analysed, each has its place here, near those that it sounds like.</source>
        <translation>Assim que as peças forem analisadas, cada uma terá aqui seu lugar, perto das que soam parecido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces; near one another lies what sounds alike.</source>
        <translation>
            <numerusform>%Ln peça; o que soa parecido fica perto.</numerusform>
            <numerusform>%Ln peças; o que soa parecido fica perto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving every piece its place…</source>
        <translation>Dando a cada peça o seu lugar…</translation>
    </message>
    <message>
        <source>Looking which pieces sound alike…</source>
        <translation>Procurando as peças que soam parecido…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Others, or unknown</source>
        <translation>Outros, ou desconhecidos</translation>
    </message>
    <message>
        <source>Other tags, or none</source>
        <translation>Outras etiquetas, ou nenhuma</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Partituras</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>How far the map has come</source>
        <translation>Progresso do mapa</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>Map of the library</source>
        <translation>Mapa da biblioteca</translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation>Não há mapa</translation>
    </message>
    <message>
        <source>These pieces were selected on the map.</source>
        <translation>Estas peças foram selecionadas no mapa.</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>A remark of your own</source>
        <translation>Um comentário próprio</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentário</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrela</numerusform>
            <numerusform>%Ln estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>{stars} (Alt+{number})</source>
        <translation>{stars} (Alt+{number})</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Executa em</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Pieces a minute</source>
        <translation>Peças por minuto</translation>
    </message>
    <message>
        <source>Why not faster</source>
        <translation>Por que não mais rápido</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Your music and your questions are analysed on this computer alone, {place}.</source>
        <translation>A música e as pesquisas são analisadas só neste computador, {place}.</translation>
    </message>
    <message>
        <source>What analyses your music</source>
        <translation>O que analisa a música</translation>
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
        <source>GPL-3.0-or-later: free to use, to study, to pass on and to change</source>
        <translation>GPL-3.0-or-later: livre para usar, estudar, repassar e modificar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Python and Qt</source>
        <translation>Python e Qt</translation>
    </message>
    <message>
        <source>Finds scores, MIDI files and recordings in your own folders by what they are like.</source>
        <translation>Encontra partituras, arquivos MIDI e gravações nas suas pastas pelo que são.</translation>
    </message>
    <message>
        <source>Show the library&apos;s file</source>
        <translation>Mostrar o arquivo da biblioteca</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>Sobre o Incipit</translation>
    </message>
</context>
<context>
    <name>MinorTonics</name>
    <message>
        <source>C</source>
        <translation>dó</translation>
    </message>
    <message>
        <source>C♯</source>
        <translation>dó sustenido</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>ré bemol</translation>
    </message>
    <message>
        <source>D</source>
        <translation>ré</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>ré sustenido</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>mi bemol</translation>
    </message>
    <message>
        <source>E</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>F</source>
        <translation>fá</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>fá sustenido</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>sol bemol</translation>
    </message>
    <message>
        <source>G</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>sol sustenido</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>lá bemol</translation>
    </message>
    <message>
        <source>A</source>
        <translation>lá</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>lá sustenido</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>si bemol</translation>
    </message>
    <message>
        <source>B</source>
        <translation>si</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>dó bemol</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Remove a model</source>
        <translation>Remover um modelo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>Remover {model}?</translation>
    </message>
    <message>
        <source>Remove what was fetched of {model}?</source>
        <translation>Remover o que foi baixado de {model}?</translation>
    </message>
    <message>
        <source>This frees {size}.</source>
        <translation>Isto libera {size}.</translation>
    </message>
    <message numerus="yes">
        <source>This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. Your music and what you have said of it stay as they are.</source>
        <translation>
            <numerusform>Isto libera {size}: os arquivos e a análise de %Ln peça, que o modelo teria de refazer. A música e o que foi anotado sobre ela ficam como estão.</numerusform>
            <numerusform>Isto libera {size}: os arquivos e a análise de %Ln peças, que o modelo teria de refazer. A música e o que foi anotado sobre ela ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>at work</source>
        <translation>em andamento</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Indicado para</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Não instalado</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Alterado desde então</translation>
    </message>
    <message>
        <source>Not installed; its analysis is kept</source>
        <translation>Não instalado; a análise foi mantida</translation>
    </message>
    <message>
        <source>Being made ready: {percent} %</source>
        <translation>Em preparação: {percent} %</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Pronto para usar</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} ou mais</translation>
    </message>
    <message>
        <source>Recordings, and all kinds in one list</source>
        <translation>Gravações, e todos os tipos em uma só lista</translation>
    </message>
    <message>
        <source>Scores, MIDI</source>
        <translation>Partituras, MIDI</translation>
    </message>
    <message>
        <source>A quick start on any computer</source>
        <translation>Um início rápido em qualquer computador</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>In use for {kinds}</source>
        <translation>Em uso para {kinds}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>partituras</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>áudio</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>textos</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>A model turns music and words into what can be compared, on this computer. Another one analyses all pieces in the background, while the one in use goes on answering.</source>
        <translation>Um modelo transforma música e palavras em algo comparável, neste computador. Outro modelo analisa todas as peças em segundo plano, enquanto o que está em uso continua a responder.</translation>
    </message>
    <message>
        <source>Models, with state, size and licence</source>
        <translation>Modelos, com estado, tamanho e licença</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Usar agora</translation>
    </message>
    <message>
        <source>Do not make ready</source>
        <translation>Não preparar</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Import from files…</source>
        <translation>Importar de arquivos…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Baixar…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Back to {model}</source>
        <translation>Voltar a {model}</translation>
    </message>
    <message>
        <source>Languages: {languages}.</source>
        <translation>Idiomas: {languages}.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licença: {licence}.</translation>
    </message>
    <message>
        <source>{size} of it have been fetched.</source>
        <translation>Já foram baixados {size}.</translation>
    </message>
    <message>
        <source>Precision: {precision}.</source>
        <translation>Precisão: {precision}.</translation>
    </message>
    <message>
        <source>It has analysed {done} of {total} pieces here, which takes {size}.</source>
        <translation>Analisou aqui {done} de {total} peças; a análise ocupa {size}.</translation>
    </message>
    <message>
        <source>It answers as soon as it has analysed all; until then what is in use answers.</source>
        <translation>Responde assim que tiver analisado tudo; até lá, responde o que está em uso.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No program is set up to open this file.</source>
        <translation>Nenhum programa está configurado para abrir este arquivo.</translation>
    </message>
    <message>
        <source>This program could not be started.</source>
        <translation>Não foi possível iniciar este programa.</translation>
    </message>
    <message>
        <source>No file manager could be started.</source>
        <translation>Não foi possível iniciar um gerenciador de arquivos.</translation>
    </message>
</context>
<context>
    <name>OrphansDialog</name>
    <message>
        <source>What lacks its score or recording</source>
        <translation>Peças sem partitura ou gravação</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>O que procurar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Pieces looked at</source>
        <translation>Peças verificadas</translation>
    </message>
    <message>
        <source>Looks for pieces to which no likely and no confirmed companion is known.</source>
        <translation>Procura peças sem correspondente conhecido, provável ou confirmado.</translation>
    </message>
    <message>
        <source>Pieces found</source>
        <translation>Peças encontradas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces found.</source>
        <translation>
            <numerusform>%Ln peça encontrada.</numerusform>
            <numerusform>%Ln peças encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Interrompido antes do fim.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Peça</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Partituras</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>Arquivos MIDI</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>partitura</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>arquivo MIDI</translation>
    </message>
    <message>
        <source>{kind} without {lacking}</source>
        <translation>{kind} sem {lacking}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Leave the reading view</source>
        <translation>Sair do modo de leitura</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Modo de leitura</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Other parts</source>
        <translation>Outras partes</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Mute {part}</source>
        <translation>Silenciar {part}</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Hear {part} alone</source>
        <translation>Ouvir só {part}</translation>
    </message>
</context>
<context>
    <name>PieceWiring</name>
    <message>
        <source>Add to a list…</source>
        <translation>Adicionar a uma lista…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln estrela</numerusform>
            <numerusform>%Ln estrelas</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sem estrelas</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Remover de “{name}”</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Abrir com…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Adicionar à lista</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nova lista</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>Outra lista…</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Avaliar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are offline and cannot be dragged.</source>
        <translation>
            <numerusform>%Ln arquivo está offline e não pode ser arrastado.</numerusform>
            <numerusform>%Ln arquivos estão offline e não podem ser arrastados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>Abrir com qual programa?</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar para</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces written to {place}.</source>
        <translation>
            <numerusform>%Ln peça exportada para {place}.</numerusform>
            <numerusform>%Ln peças exportadas para {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln files; they are in {place}.</source>
        <translation>
            <numerusform>Interrompido após %Ln arquivo; está em {place}.</numerusform>
            <numerusform>Interrompido após %Ln arquivos; estão em {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written to {place}; a tunebook is copied once, whole.</source>
        <translation>
            <numerusform>%Ln arquivo salvo em {place}; uma coletânea de melodias é copiada uma só vez, inteira.</numerusform>
            <numerusform>%Ln arquivos salvos em {place}; uma coletânea de melodias é copiada uma só vez, inteira.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}</source>
        <translation>
            <numerusform>%Ln deixada de fora: {reason}</numerusform>
            <numerusform>%Ln deixadas de fora: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayWiring</name>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Stop, or leave the reading view</source>
        <translation>Parar, ou sair do modo de leitura</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Modo de leitura</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>Only the first %Ln minutes can be played here.</source>
        <translation>
            <numerusform>Só %Ln minuto pode ser reproduzido aqui.</numerusform>
            <numerusform>Só os primeiros %Ln minutos podem ser reproduzidos aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its repeats are played here: {played} instead of {whole}.</source>
        <translation>Nem todas as repetições são tocadas aqui: {played} em vez de {whole}.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Repeat the marked stretch, or all</source>
        <translation>Repetir o trecho marcado, ou tudo</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>{time} of {whole}</source>
        <translation>{time} de {whole}</translation>
    </message>
</context>
<context>
    <name>PreferenceWiring</name>
    <message>
        <source>Preferences…</source>
        <translation>Preferências…</translation>
    </message>
    <message>
        <source>Preview below the results</source>
        <translation>Pré-visualização abaixo dos resultados</translation>
    </message>
    <message>
        <source>Paused while on battery</source>
        <translation>Em pausa: usando a bateria</translation>
    </message>
    <message>
        <source>Paused while other programs are busy</source>
        <translation>Em pausa: outros programas ocupados</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como no sistema</translation>
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
        <source>Right of the results</source>
        <translation>À direita dos resultados</translation>
    </message>
    <message>
        <source>Below the results</source>
        <translation>Abaixo dos resultados</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>Pausar ao usar a bateria</translation>
    </message>
    <message>
        <source>Pause while other programs are busy</source>
        <translation>Pausar enquanto outros programas estão ocupados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Delete recordings and pasted music</source>
        <translation>Excluir gravações e música colada</translation>
    </message>
    <message>
        <source>What was recorded or pasted to search with is kept on this computer only.</source>
        <translation>O que foi gravado ou colado para pesquisar fica somente neste computador.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (ausente)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Pré-visualização</translation>
    </message>
    <message>
        <source>Play &amp;on</source>
        <translation>&amp;Reproduzir em</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Processor &amp;cores</source>
        <translation>Nú&amp;cleos do processador</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Another language is used when Incipit starts the next time; all else holds at once.</source>
        <translation>O novo idioma será usado na próxima vez que o Incipit for iniciado; todo o resto vale de imediato.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Only the words of this file could be read, not its notes.</source>
        <translation>Só foi possível ler as palavras deste arquivo, não as notas.</translation>
    </message>
    <message>
        <source>The folder is offline.</source>
        <translation>A pasta está offline.</translation>
    </message>
    <message>
        <source>First system of {title}</source>
        <translation>Primeiro sistema de {title}</translation>
    </message>
    <message>
        <source>Choose a piece to see and hear it.</source>
        <translation>Escolha uma peça para vê-la e ouvi-la.</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Describe the music, or type a name</source>
        <translation>Descreva a música, ou escreva um nome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Describe the music you look for, in any language, or type a name</source>
        <translation>Descreva a música procurada, em qualquer idioma, ou escreva um nome</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record an example</source>
        <translation>Gravar um exemplo</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>Search with this</source>
        <translation>Pesquisar com isto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing is heard in it: choose another microphone, or see whether it is muted.</source>
        <translation>Não se ouve nada: escolha outro microfone, ou verifique se está silenciado.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (ausente)</translation>
    </message>
    <message>
        <source>Recording: {time} of {most}</source>
        <translation>Gravando: {time} de {most}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>{kept} of {whole} are kept</source>
        <translation>Mantidos {kept} de {whole}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Ainda não há nada gravado.</translation>
    </message>
    <message>
        <source>Sing, hum or play what you look for, up to two minutes. The recording never leaves this computer.</source>
        <translation>Cante, cantarole ou toque o que procura, até dois minutos. A gravação nunca sai deste computador.</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Microfone</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>Record an example…</source>
        <translation>Gravar um exemplo…</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>Gravação de {moment}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Matches by name</source>
        <translation>Encontradas pelo nome</translation>
    </message>
    <message>
        <source>Matches by meaning</source>
        <translation>Encontradas pelo significado</translation>
    </message>
    <message>
        <source>Matches by facts</source>
        <translation>Encontradas pelas características</translation>
    </message>
    <message>
        <source>Below here no better than chance</source>
        <translation>Daqui para baixo, nada melhor que o acaso</translation>
    </message>
    <message>
        <source>No composer named</source>
        <translation>Sem compositor indicado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln peça</numerusform>
            <numerusform>%Ln peças</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}, melodia {number}</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>offline: {path}</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Só palavras</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Partitura</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>fraca</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalidade</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Compassos</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevância</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>pelo nome</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Results as a table</source>
        <translation>Resultados em tabela</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Sort by relevance</source>
        <translation>Ordenar por relevância</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What to ignore</source>
        <translation>O que ignorar</translation>
    </message>
    <message>
        <source>One rule a line, such as *.wav, /sketches/ or !keep.wav, written as for Git. What is ignored is not searched; nothing is deleted, and it comes back when the rule goes.</source>
        <translation>Uma regra por linha, como *.wav, /sketches/ ou !keep.wav, escrita como para o Git. O que é ignorado não é pesquisado; nada é excluído, e tudo volta quando a regra sai.</translation>
    </message>
    <message>
        <source>In “{folder}”</source>
        <translation>Em “{folder}”</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>Em todas as pastas</translation>
    </message>
</context>
<context>
    <name>RuntimeReport</name>
    <message>
        <source>on the processor</source>
        <translation>no processador</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>na placa gráfica</translation>
    </message>
    <message>
        <source>on the processor, since the graphics card cannot be used</source>
        <translation>no processador, pois a placa gráfica não pode ser usada</translation>
    </message>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} peças por minuto</translation>
    </message>
</context>
<context>
    <name>ScorePages</name>
    <message>
        <source>Opening the page…</source>
        <translation>Abrindo a página…</translation>
    </message>
    <message>
        <source>Engraving the score…</source>
        <translation>Gravando a partitura…</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of {title}</source>
        <translation>Página {page} de {pages} de {title}</translation>
    </message>
    <message>
        <source>The whole score cannot be shown. {reason}</source>
        <translation>Não é possível mostrar a partitura inteira. {reason}</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>A search that you save stays here, and stays live.</source>
        <translation>As pesquisas salvas ficam aqui e se mantêm atualizadas.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Pesquisas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Pesquisas salvas</translation>
    </message>
    <message>
        <source>Save what is asked now (Ctrl+S)</source>
        <translation>Salvar a pesquisa atual (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Back to the query before (Alt+Left)</source>
        <translation>Voltar à pesquisa anterior (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>Forward to the next query (Alt+Right)</source>
        <translation>Avançar à próxima pesquisa (Alt+Direita)</translation>
    </message>
    <message>
        <source>Record an example (Ctrl+R)</source>
        <translation>Gravar um exemplo (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>Filtros…</translation>
    </message>
    <message>
        <source>Group results</source>
        <translation>Agrupar resultados</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostrar como lista</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Não agrupar</translation>
    </message>
    <message>
        <source>Group by work</source>
        <translation>Agrupar por obra</translation>
    </message>
    <message>
        <source>Group by composer</source>
        <translation>Agrupar por compositor</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Type a query</source>
        <translation>Escrever pesquisa</translation>
    </message>
    <message>
        <source>Back to the query before</source>
        <translation>Voltar à pesquisa anterior</translation>
    </message>
    <message>
        <source>Forward to the next query</source>
        <translation>Avançar à próxima pesquisa</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Próximo resultado</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Mostrar mais resultados</translation>
    </message>
    <message>
        <source>Open in your own program</source>
        <translation>Abrir no programa padrão</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>O que deseja encontrar?</translation>
    </message>
    <message>
        <source>Describe it in your own words, in any language, or type a title or a composer.</source>
        <translation>Descreva com palavras próprias, em qualquer idioma, ou escreva um título ou um compositor.</translation>
    </message>
    <message>
        <source>a lively dance in 6/8</source>
        <translation>uma dança animada em 6/8</translation>
    </message>
    <message>
        <source>something slow and sad in a minor key</source>
        <translation>algo lento e triste em tom menor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new results · Show</source>
        <translation>
            <numerusform>%Ln novo resultado · Mostrar</numerusform>
            <numerusform>%Ln novos resultados · Mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in a new order · Show</source>
        <translation>Resultados em nova ordem · Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} results</source>
        <translation>Os primeiros {count} resultados</translation>
    </message>
    <message>
        <source>Only names are searched.</source>
        <translation>Só os nomes são pesquisados.</translation>
    </message>
    <message>
        <source>Searching {searched} of {total} pieces so far.</source>
        <translation>Por enquanto, a pesquisa abrange {searched} de {total} peças.</translation>
    </message>
    <message>
        <source>Pieces in grey are not there now: their disk is away, or their folder was moved.</source>
        <translation>As peças em cinza não estão presentes agora: o disco está desconectado, ou a pasta foi movida.</translation>
    </message>
    <message>
        <source>Nothing stands out more than by chance; these pieces come nearest.</source>
        <translation>Nada se destaca mais do que por acaso; estas peças são as mais próximas.</translation>
    </message>
    <message>
        <source>Examples cannot be compared without a model; words are looked for among names.</source>
        <translation>Sem um modelo, não é possível comparar exemplos; as palavras são procuradas nos nomes.</translation>
    </message>
    <message>
        <source>Nothing in the library can be compared with all that is asked here together.</source>
        <translation>Nada na biblioteca pode ser comparado com tudo o que se pede aqui em conjunto.</translation>
    </message>
    <message>
        <source>Try other words, or add more folders.</source>
        <translation>Tente outras palavras, ou adicione mais pastas.</translation>
    </message>
    <message>
        <source>Other kinds of music are hidden: choose All to see them.</source>
        <translation>Há outros tipos de música ocultos: escolha Todas para vê-los.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Nada encontrado até agora</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>Nada foi analisado ainda</translation>
    </message>
    <message>
        <source>{searched} of {total} pieces are analysed; what fits appears here as soon as it is there.</source>
        <translation>{searched} de {total} peças analisadas; o que corresponder aparece aqui assim que estiver pronto.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>A pesquisa falhou</translation>
    </message>
    <message>
        <source>Analysed by {model}, {place}.</source>
        <translation>Análise por {model}, {place}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nenhum modelo</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Não selecionar nada</translation>
    </message>
    <message>
        <source>Show as results</source>
        <translation>Mostrar como resultados</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ver semelhantes</translation>
    </message>
    <message>
        <source>Add to list…</source>
        <translation>Adicionar a uma lista…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected</source>
        <translation>
            <numerusform>%Ln peça selecionada</numerusform>
            <numerusform>%Ln peças selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a piece, or draw around several.</source>
        <translation>Clique em uma peça, ou contorne várias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected; the first {some} are taken</source>
        <translation>
            <numerusform>%Ln peça selecionada; são usadas as primeiras {some}</numerusform>
            <numerusform>%Ln peças selecionadas; são usadas as primeiras {some}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>None of its files is in your folders any more.</source>
        <translation>Nenhum dos seus arquivos continua nas pastas.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Engraved music</source>
        <translation>Notação musical</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>What analyses your music and your questions (Ctrl+M)</source>
        <translation>O que analisa a música e as pesquisas (Ctrl+M)</translation>
    </message>
    <message>
        <source>Models: {what}</source>
        <translation>Modelos: {what}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pieces</source>
        <translation>
            <numerusform>Etiquetas de %Ln peça</numerusform>
            <numerusform>Etiquetas de %Ln peças</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Enter puts it on, Enter again saves</source>
        <translation>Nova etiqueta; Enter aplica, Enter de novo salva</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova etiqueta</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas as etiquetas</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>Aguardando: outro programa está atualizando esta biblioteca</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} por segundo</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>Consultando o que está disponível</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Checking what has come</source>
        <translation>Verificando o que chegou</translation>
    </message>
    <message>
        <source>The line dropped; trying again</source>
        <translation>A conexão caiu; tentando de novo</translation>
    </message>
    <message>
        <source>Reading the checkpoint</source>
        <translation>Lendo o checkpoint</translation>
    </message>
    <message>
        <source>Recognising the files</source>
        <translation>Reconhecendo os arquivos</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Convertendo</translation>
    </message>
    <message>
        <source>Measuring speed and accuracy</source>
        <translation>Medindo velocidade e exatidão</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>falta %Ln minuto</numerusform>
            <numerusform>faltam %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>faltam {hours} horas</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Click to go there. Drag with Shift to mark a stretch for the loop. Ctrl and the wheel zoom.</source>
        <translation>Clique para ir a esse ponto. Arraste com Shift para marcar um trecho a repetir. Ctrl e a roda do mouse para o zoom.</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Tonics</name>
    <message>
        <source>C</source>
        <translation>dó</translation>
    </message>
    <message>
        <source>C♯</source>
        <translation>dó sustenido</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>ré bemol</translation>
    </message>
    <message>
        <source>D</source>
        <translation>ré</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>ré sustenido</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>mi bemol</translation>
    </message>
    <message>
        <source>E</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>F</source>
        <translation>fá</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>fá sustenido</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>sol bemol</translation>
    </message>
    <message>
        <source>G</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>sol sustenido</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>lá bemol</translation>
    </message>
    <message>
        <source>A</source>
        <translation>lá</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>lá sustenido</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>si bemol</translation>
    </message>
    <message>
        <source>B</source>
        <translation>si</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>dó bemol</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Drag the ends to keep a part. Left and Right move the first, with Shift the last.</source>
        <translation>Arraste as extremidades para manter uma parte. As setas esquerda e direita movem a primeira; com Shift, a última.</translation>
    </message>
    <message>
        <source>What is kept: from {begin} to {end} seconds</source>
        <translation>O que é mantido: de {begin} a {end} segundos</translation>
    </message>
</context>
<context>
    <name>TwiceDialog</name>
    <message>
        <source>Duplicates and editions</source>
        <translation>Duplicados e edições</translation>
    </message>
    <message>
        <source>What is there twice</source>
        <translation>O que existe duas vezes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Peça</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Leave out of all searches; no file is touched</source>
        <translation>Deixar fora de todas as pesquisas; nenhum arquivo é tocado</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>The same content in several places</source>
        <translation>O mesmo conteúdo em vários locais</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same, group {number}</source>
        <translation>Quase iguais, grupo {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces lie in several places</source>
        <translation>
            <numerusform>%Ln peça está em vários locais</numerusform>
            <numerusform>%Ln peças estão em vários locais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are nearly the same</source>
        <translation>
            <numerusform>%Ln grupo de peças quase iguais</numerusform>
            <numerusform>%Ln grupos de peças quase iguais</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, each found once; {groups}.</source>
        <translation>{files}, mas cada uma só aparece uma vez; {groups}.</translation>
    </message>
    <message>
        <source>Nothing is there twice, or nearly twice.</source>
        <translation>Nada está duplicado, nem quase.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Desfazer a alteração (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>Results as a list</source>
        <translation>Resultados em lista</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Resultados em tabela</translation>
    </message>
    <message>
        <source>Group by work, by composer, or not</source>
        <translation>Agrupar por obra, por compositor ou não</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>From the query into the results, and back</source>
        <translation>Da pesquisa aos resultados, e de volta</translation>
    </message>
    <message>
        <source>Rename a list or search, note on a piece of a list</source>
        <translation>Renomear uma lista ou pesquisa, anotar uma peça de uma lista</translation>
    </message>
    <message>
        <source>Move a piece within its list</source>
        <translation>Mover uma peça dentro da lista</translation>
    </message>
    <message>
        <source>Take out of a list, delete a list or search</source>
        <translation>Tirar de uma lista, excluir uma lista ou pesquisa</translation>
    </message>
    <message>
        <source>In the line of the sound: a step back or on</source>
        <translation>Na linha do som: um passo para trás ou para a frente</translation>
    </message>
    <message>
        <source>Next or previous page</source>
        <translation>Página seguinte ou anterior</translation>
    </message>
    <message>
        <source>First or last page</source>
        <translation>Primeira ou última página</translation>
    </message>
    <message>
        <source>Close or open a group of results</source>
        <translation>Fechar ou abrir um grupo de resultados</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Ampliar, reduzir, ajustar à largura</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Add a folder…</source>
        <translation>Adicionar uma pasta…</translation>
    </message>
    <message>
        <source>Try with sample pieces</source>
        <translation>Experimentar com peças de amostra</translation>
    </message>
    <message>
        <source>Find any piece you own by describing it</source>
        <translation>Encontre qualquer peça da sua coleção descrevendo-a</translation>
    </message>
    <message>
        <source>Describe what you look for</source>
        <translation>Descreva o que procura</translation>
    </message>
    <message>
        <source>“A slow sad waltz for two violins”, in any language, finds scores, MIDI files and recordings.</source>
        <translation>“Uma valsa lenta e triste para dois violinos”, em qualquer idioma, encontra partituras, arquivos MIDI e gravações.</translation>
    </message>
    <message>
        <source>Add your music</source>
        <translation>Adicione a sua música</translation>
    </message>
    <message>
        <source>Drop a folder here or choose one. Your files are only read: none is ever changed or moved.</source>
        <translation>Solte uma pasta aqui ou escolha uma. Os arquivos são apenas lidos: nenhum é jamais alterado ou movido.</translation>
    </message>
    <message>
        <source>Search while it is analysed</source>
        <translation>Pesquise durante a análise</translation>
    </message>
    <message>
        <source>All work is done on this computer, without a network; you can pause it.</source>
        <translation>Todo o trabalho é feito neste computador, sem rede; é possível pausá-lo.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why it matched</source>
        <translation>Por que corresponde</translation>
    </message>
    <message>
        <source>Find the passage that fits best</source>
        <translation>Encontrar a passagem mais adequada</translation>
    </message>
    <message>
        <source>Play the passage</source>
        <translation>Reproduzir a passagem</translation>
    </message>
    <message>
        <source>Comparing passages: {done} of {total}</source>
        <translation>Comparando passagens: {done} de {total}</translation>
    </message>
    <message>
        <source>Looking for the passage…</source>
        <translation>Procurando a passagem…</translation>
    </message>
    <message>
        <source>The piece is too short to tell its passages apart.</source>
        <translation>A peça é curta demais para distinguir passagens.</translation>
    </message>
    <message>
        <source>Comparing the passages takes too long.</source>
        <translation>A comparação das passagens demora demais.</translation>
    </message>
    <message>
        <source>The whole piece matches evenly: no passage stands out.</source>
        <translation>A peça inteira corresponde por igual: nenhuma passagem se destaca.</translation>
    </message>
    <message>
        <source>bars {first}–{last}</source>
        <translation>compassos {first}–{last}</translation>
    </message>
    <message>
        <source>Stands out: {place}</source>
        <translation>Destaca-se: {place}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>not known of this piece</source>
        <translation>não consta nesta peça</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (obtido por análise)</translation>
    </message>
    <message>
        <source>asked {wanted}, is {fact}</source>
        <translation>pedido: {wanted}, é: {fact}</translation>
    </message>
</context>
<context>
    <name>WorkWiring</name>
    <message>
        <source>What lacks its score or recording…</source>
        <translation>Peças sem partitura ou gravação…</translation>
    </message>
    <message>
        <source>Duplicates and editions…</source>
        <translation>Duplicados e edições…</translation>
    </message>
    <message>
        <source>follows from others</source>
        <translation>deduzido de outros</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmado manualmente</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>rejeitado manualmente</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>quase certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possível</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidoso</translation>
    </message>
</context>
<context>
    <name>WorksPanel</name>
    <message>
        <source>Same work</source>
        <translation>Mesma obra</translation>
    </message>
    <message>
        <source>{kind}: {title}, {sureness}</source>
        <translation>{kind}: {title}, {sureness}</translation>
    </message>
    <message>
        <source>Play this {kind}</source>
        <translation>Reproduzir: {kind}</translation>
    </message>
    <message>
        <source>Play {title}, {kind}</source>
        <translation>Reproduzir {title}, {kind}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Não é a mesma</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>_EntryDelegate</name>
    <message>
        <source>in none of your folders now</source>
        <translation>agora em nenhuma das pastas</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
</TS>
