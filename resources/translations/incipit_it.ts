<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} brani al minuto</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Avanzamento dell’analisi</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Dettagli…</translation>
    </message>
    <message>
        <source>Tell what the model runs on</source>
        <translation>Mostra su che cosa gira il modello</translation>
    </message>
    <message>
        <source>Preparing to look for changes…</source>
        <translation>Preparazione alla ricerca di modifiche…</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>In attesa: un altro programma sta aggiornando questa libreria</translation>
    </message>
    <message>
        <source>Looking through {folder}: {count} files</source>
        <translation>Esame di {folder}: {count} file</translation>
    </message>
    <message>
        <source>Looking for what is to be analysed</source>
        <translation>Ricerca dei brani da analizzare</translation>
    </message>
    <message>
        <source>Making the other model ready: {done} of {total}</source>
        <translation>Preparazione dell’altro modello: {done} di {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Analisi: {done} di {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces analysed</source>
        <translation>
            <numerusform>%Ln brano analizzato</numerusform>
            <numerusform>%Ln brani analizzati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>%Ln ancora da analizzare</numerusform>
            <numerusform>%Ln ancora da analizzare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln non riuscito</numerusform>
            <numerusform>%Ln non riusciti</numerusform>
        </translation>
    </message>
    <message>
        <source>List what failed and why</source>
        <translation>Elenca che cosa non è riuscito e perché</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Riprendi l’analisi</translation>
    </message>
    <message>
        <source>Pause analysing</source>
        <translation>Sospendi l’analisi</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>What was understood of the query</source>
        <translation>Che cosa è stato capito della ricerca</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Togli tutti i filtri</translation>
    </message>
    <message>
        <source>{count} · Show all</source>
        <translation>{count} · Mostra tutti</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Rimuovi tutti</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>Richiedi</translation>
    </message>
    <message>
        <source>Leave this out instead</source>
        <translation>Escludi invece</translation>
    </message>
    <message>
        <source>Counts ×{times}</source>
        <translation>Peso ×{times}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Change {filter}</source>
        <translation>Modifica {filter}</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>Rimuovi {filter}</translation>
    </message>
    <message>
        <source>Only {filter}?</source>
        <translation>Solo {filter}?</translation>
    </message>
    <message>
        <source>Show only {filter}</source>
        <translation>Mostra solo {filter}</translation>
    </message>
</context>
<context>
    <name>ChipWords</name>
    <message>
        <source>not {filter}</source>
        <translation>tranne {filter}</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>con testo</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>senza testo</translation>
    </message>
    <message>
        <source>score</source>
        <translation>spartito</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>registrazione</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>fino a {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>da {least}</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Battute</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Libreria</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>&amp;Brano</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Riproduzione</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Download a model</source>
        <translation>Scarica un modello</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>Scaricare {model}?</translation>
    </message>
    <message>
        <source>With MERT, so that it hears recordings</source>
        <translation>Con MERT, per ascoltare le registrazioni</translation>
    </message>
    <message>
        <source>The licences&apos; whole text</source>
        <translation>Il testo integrale delle licenze</translation>
    </message>
    <message>
        <source>Keep the downloaded files after they have been converted</source>
        <translation>Conserva i file scaricati dopo la conversione</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Nothing is sent but the requests for these files: no account, no statistics.</source>
        <translation>Non viene inviato nulla, tranne le richieste di questi file: nessun account, nessuna statistica.</translation>
    </message>
    <message>
        <source>They are then converted here. The new model analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>I file vengono poi convertiti qui. Il nuovo modello analizza i brani in background e risponde non appena li ha tutti; basta un clic per tornare indietro.</translation>
    </message>
    <message>
        <source>{licence} of {model}</source>
        <translation>{licence} di {model}</translation>
    </message>
    <message>
        <source>I have read and accept {licences}: no commercial use</source>
        <translation>Ho letto e accetto {licences}: nessun uso commerciale</translation>
    </message>
    <message>
        <source>• {model}: {size} from {source}, {licence}</source>
        <translation>• {model}: {size} da {source}, {licence}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} o più</translation>
    </message>
</context>
<context>
    <name>CopyingDialog</name>
    <message>
        <source>Copying</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copia…</translation>
    </message>
    <message>
        <source>Copied so far</source>
        <translation>Copiati finora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
</context>
<context>
    <name>DropWiring</name>
    <message>
        <source>Paste an example or a query</source>
        <translation>Incolla un esempio o una ricerca</translation>
    </message>
    <message>
        <source>Drop music to find what is like it, or a folder to add it to the library.</source>
        <translation>Rilascia qui della musica per trovare ciò che le somiglia, o una cartella per aggiungerla alla libreria.</translation>
    </message>
    <message>
        <source>Add a folder first: there is no music yet to search.</source>
        <translation>Occorre prima aggiungere una cartella: non c’è ancora musica in cui cercare.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>Lettura di %Ln file…</numerusform>
            <numerusform>Lettura di %Ln file…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>Conta al massimo %Ln esempio alla volta; viene preso il primo.</numerusform>
            <numerusform>Contano al massimo %Ln esempi alla volta; vengono presi i primi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Aggiungi cartella</translation>
    </message>
    <message>
        <source>Add {names} to the library?</source>
        <translation>Aggiungere {names} alla libreria?</translation>
    </message>
    <message>
        <source>Its music is read and can be found; nothing in it is changed.</source>
        <translation>La musica viene letta e si può cercare; nulla viene modificato.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Pieces of the list</source>
        <translation>Brani della lista</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>in none of your folders</source>
        <translation>in nessuna delle cartelle</translation>
    </message>
    <message>
        <source>A piece without a title</source>
        <translation>Un brano senza titolo</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Incipit met a bug of its own: {error}</source>
        <translation>Incipit ha incontrato un proprio errore: {error}</translation>
    </message>
    <message>
        <source>This is not music in a format that Incipit reads.</source>
        <translation>Non è musica in un formato che Incipit legge.</translation>
    </message>
    <message>
        <source>The file is not what it was when it became an example.</source>
        <translation>Il file non è più quello che era quando è diventato un esempio.</translation>
    </message>
    <message>
        <source>The piece is not in the library any more.</source>
        <translation>Il brano non è più nella libreria.</translation>
    </message>
    <message>
        <source>Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Riproduzione non possibile: PortAudio non è installato (su Debian e Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Playback is off: no audio output was found.</source>
        <translation>Riproduzione non possibile: nessuna uscita audio trovata.</translation>
    </message>
    <message>
        <source>The sound cannot be read any more: choose the piece again.</source>
        <translation>Il suono non è più leggibile: scegliere di nuovo il brano.</translation>
    </message>
    <message>
        <source>The audio device is gone: press Play to go on with another one.</source>
        <translation>Il dispositivo audio è scomparso: premere Riproduci per continuare con un altro.</translation>
    </message>
    <message>
        <source>The engraving cannot be shown.</source>
        <translation>La notazione musicale non può essere mostrata.</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>L’anteprima non è stata creata.</translation>
    </message>
    <message>
        <source>Recording is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Registrazione non possibile: PortAudio non è installato (su Debian e Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Recording is off: no microphone was found.</source>
        <translation>Registrazione non possibile: nessun microfono trovato.</translation>
    </message>
    <message>
        <source>The microphone is gone; what it has heard until then is here.</source>
        <translation>Il microfono è scomparso; quello che ha sentito fino ad allora è qui.</translation>
    </message>
    <message>
        <source>The examples changed while they were read; ask again.</source>
        <translation>Gli esempi sono cambiati durante la lettura; cercare di nuovo.</translation>
    </message>
    <message>
        <source>The search process ended unexpectedly; it is started anew with the next question.</source>
        <translation>Il processo di ricerca è terminato in modo inatteso; riparte con la prossima richiesta.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>The file is not music in a format that Incipit reads.</source>
        <translation>Il file non è musica in un formato che Incipit legge.</translation>
    </message>
    <message>
        <source>The file is larger than the {size} MB that {format} files may have.</source>
        <translation>Il file supera i {size} MB che un file {format} può avere.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Il file non può essere aperto: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be opened; its disk may be away.</source>
        <translation>Il file non può essere aperto; forse il suo disco non è collegato.</translation>
    </message>
    <message>
        <source>The file takes longer than {seconds} seconds to read.</source>
        <translation>La lettura del file dura più di {seconds} secondi.</translation>
    </message>
    <message>
        <source>The file holds no tune.</source>
        <translation>Il file non contiene melodie.</translation>
    </message>
    <message>
        <source>The tune is not valid ABC.</source>
        <translation>La melodia non è ABC valido.</translation>
    </message>
    <message>
        <source>This text holds no ABC tune.</source>
        <translation>Questo testo non contiene melodie ABC.</translation>
    </message>
    <message>
        <source>The compressed score is damaged or encrypted and cannot be unpacked.</source>
        <translation>Lo spartito compresso è danneggiato o cifrato e non può essere estratto.</translation>
    </message>
    <message>
        <source>The archive holds no MusicXML score.</source>
        <translation>L’archivio non contiene spartiti MusicXML.</translation>
    </message>
    <message>
        <source>The archive holds no MuseScore score.</source>
        <translation>L’archivio non contiene spartiti di MuseScore.</translation>
    </message>
    <message>
        <source>This XML file is no MusicXML score: its outermost element is &lt;{element}&gt;.</source>
        <translation>Questo file XML non è uno spartito MusicXML: il suo elemento radice è &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>This file is neither {kind} nor a compressed score.</source>
        <translation>Questo file non è né {kind} né uno spartito compresso.</translation>
    </message>
    <message>
        <source>The {kind} is damaged: {reason}.</source>
        <translation>{kind} danneggiato: {reason}.</translation>
    </message>
    <message>
        <source>The notation of this score cannot be converted.</source>
        <translation>La notazione di questo spartito non può essere convertita.</translation>
    </message>
    <message>
        <source>The file is not a MIDI file, or it ends within its header.</source>
        <translation>Il file non è un file MIDI, o finisce dentro la sua intestazione.</translation>
    </message>
    <message>
        <source>The MIDI file holds no tracks.</source>
        <translation>Il file MIDI non contiene tracce.</translation>
    </message>
    <message>
        <source>The MIDI file holds no notes.</source>
        <translation>Il file MIDI non contiene note.</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>Il file non contiene suono che si possa decodificare.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>La registrazione dura meno di un secondo.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Il PDF non ha pagine.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>Il PDF è danneggiato e non può essere letto.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>Il PDF è protetto da password.</translation>
    </message>
    <message>
        <source>The LilyPond file holds no notes that can be read without running LilyPond.</source>
        <translation>Il file LilyPond non contiene note leggibili senza eseguire LilyPond.</translation>
    </message>
    <message>
        <source>The LilyPond file holds more music than can be read.</source>
        <translation>Il file LilyPond contiene più musica di quanta se ne possa leggere.</translation>
    </message>
    <message>
        <source>The Capella file is cut off or damaged.</source>
        <translation>Il file Capella è troncato o danneggiato.</translation>
    </message>
    <message>
        <source>The Guitar Pro file is damaged and cannot be unpacked.</source>
        <translation>Il file Guitar Pro è danneggiato e non può essere estratto.</translation>
    </message>
    <message>
        <source>The Guitar Pro file holds no music.</source>
        <translation>Il file Guitar Pro non contiene musica.</translation>
    </message>
    <message>
        <source>The Humdrum file has no **kern spine, which is what Incipit reads of Humdrum.</source>
        <translation>Il file Humdrum non ha colonne **kern, le sole che Incipit legge di Humdrum.</translation>
    </message>
    <message>
        <source>This MEI file holds mensural notation or neumes, which Incipit does not read.</source>
        <translation>Questo file MEI contiene notazione mensurale o neumi, che Incipit non legge.</translation>
    </message>
    <message>
        <source>The score holds nothing that can be engraved.</source>
        <translation>Lo spartito non contiene nulla che si possa incidere.</translation>
    </message>
    <message>
        <source>The score cannot be engraved.</source>
        <translation>Lo spartito non può essere inciso.</translation>
    </message>
    <message>
        <source>The score is too large to be shown.</source>
        <translation>Lo spartito è troppo grande per essere mostrato.</translation>
    </message>
    <message>
        <source>The file holds no notes that can be shown.</source>
        <translation>Il file non contiene note che si possano mostrare.</translation>
    </message>
    <message>
        <source>The tune is too long to be shown.</source>
        <translation>La melodia è troppo lunga per essere mostrata.</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>La registrazione non può essere riprodotta.</translation>
    </message>
    <message>
        <source>The piece has no notes to play.</source>
        <translation>Il brano non ha note da suonare.</translation>
    </message>
    <message>
        <source>The piece is silent for its first {minutes} minutes.</source>
        <translation>Il brano tace per i primi {minutes} minuti.</translation>
    </message>
    <message>
        <source>Only the words of this file could be read, so there is nothing to play.</source>
        <translation>Di questo file si sono potute leggere solo le parole: non c’è nulla da suonare.</translation>
    </message>
    <message>
        <source>There is no room for the sound on this disk.</source>
        <translation>Su questo disco non c’è spazio per il suono.</translation>
    </message>
    <message>
        <source>There is a list called {name} already.</source>
        <translation>Esiste già una lista chiamata {name}.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Una lista ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una ricerca salvata ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>Type a label, or several.</source>
        <translation>Scrivi un’etichetta, o più d’una.</translation>
    </message>
    <message>
        <source>The piece to compare with has not been analysed yet.</source>
        <translation>Il brano con cui confrontare non è ancora analizzato.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} esiste già.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} non può essere scritto: {reason}.</translation>
    </message>
    <message>
        <source>{place} lies in the folder {folder} of your library, where nothing is ever written.</source>
        <translation>{place} è nella cartella {folder} della tua libreria, dove non si scrive mai nulla.</translation>
    </message>
    <message>
        <source>The folder {place} is not empty; name a new one, so that nothing in it is touched.</source>
        <translation>La cartella {place} non è vuota; indicane una nuova, così che nulla vi sia toccato.</translation>
    </message>
    <message>
        <source>The folder {place} is in the library already; remove one of the two.</source>
        <translation>La cartella {place} è già nella libreria; togli una delle due.</translation>
    </message>
    <message>
        <source>{file} holds {count} tunes: the first is the example.</source>
        <translation>{file} contiene {count} melodie: la prima è l’esempio.</translation>
    </message>
    <message>
        <source>“{title}” is not compared with anything. {reason}</source>
        <translation>“{title}” non è confrontato con nulla. {reason}</translation>
    </message>
    <message>
        <source>It has not been analysed yet.</source>
        <translation>Non è ancora analizzato.</translation>
    </message>
    <message>
        <source>It is not where it was.</source>
        <translation>Non è più dov’era.</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>Non è più nella libreria.</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples that the results are to be like</source>
        <translation>Esempi a cui devono somigliare i risultati</translation>
    </message>
    <message>
        <source>Take all examples away</source>
        <translation>Togli tutti gli esempi</translation>
    </message>
    <message>
        <source>Find what is like this</source>
        <translation>Cerca brani simili a questo</translation>
    </message>
    <message>
        <source>Find what is not like this</source>
        <translation>Cerca brani diversi da questo</translation>
    </message>
    <message>
        <source>not like {title}</source>
        <translation>diverso da {title}</translation>
    </message>
    <message>
        <source>like {title}</source>
        <translation>simile a {title}</translation>
    </message>
</context>
<context>
    <name>ExampleWiring</name>
    <message>
        <source>Find similar</source>
        <translation>Trova simili</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Più come questo</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Meno come questo</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>Conta al massimo %Ln esempio alla volta; viene preso il primo.</numerusform>
            <numerusform>Contano al massimo %Ln esempi alla volta; vengono presi i primi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>Esporta “{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces, in this order.</source>
        <translation>
            <numerusform>%Ln brano, in quest’ordine.</numerusform>
            <numerusform>%Ln brani, in quest’ordine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name files from where the playlist lies, to move both together</source>
        <translation>Indicare i file a partire dalla playlist, per spostare tutto insieme</translation>
    </message>
    <message>
        <source>Have Excel read accents and other scripts rightly</source>
        <translation>Perché Excel legga bene accenti e altre scritture</translation>
    </message>
    <message>
        <source>Playlist (M3U8), for players</source>
        <translation>Playlist (M3U8), per lettori musicali</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>Tabella (CSV), per fogli di calcolo</translation>
    </message>
    <message>
        <source>Document (JSON), for other programs</source>
        <translation>Documento (JSON), per altri programmi</translation>
    </message>
    <message>
        <source>Folder with copies of the files, numbered in this order</source>
        <translation>Cartella con copie dei file, numerate in quest’ordine</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Scegli una posizione…</translation>
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
        <translation>Tonalità</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Estensione</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Battute</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Analizzati</translation>
    </message>
    <message>
        <source>Pages in print</source>
        <translation>Pagine stampate</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (da analisi)</translation>
    </message>
    <message>
        <source>the first {time}</source>
        <translation>i primi {time}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Caratteristiche</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
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
        <translation>File non riusciti</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Che cosa non è riuscito e perché</translation>
    </message>
    <message>
        <source>Everything else was analysed. A file is tried again when it changes. What is ignored can be taken back in “What to ignore…” of its folder.</source>
        <translation>Tutto il resto è stato analizzato. Un file viene ritentato quando cambia. Ciò che è ignorato si può riprendere nelle regole della sua cartella.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>Ignora questo</translation>
    </message>
    <message>
        <source>Files that failed, with reasons</source>
        <translation>File non riusciti, con i motivi</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Find similar</source>
        <translation>Trova simili</translation>
    </message>
    <message>
        <source>Find music that is like this piece (Ctrl+F)</source>
        <translation>Trova musica simile a questo brano (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open in your own program (Enter)</source>
        <translation>Apri nel programma predefinito (Invio)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in this file</source>
        <translation>Anche in questo file</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical files, also here</source>
        <translation>
            <numerusform>%Ln file identico, anche qui</numerusform>
            <numerusform>%Ln file identici, anche qui</numerusform>
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
        <translation>Mostra nella cartella: {path}</translation>
    </message>
    <message>
        <source>Open: {path}</source>
        <translation>Apri: {path}</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
</context>
<context>
    <name>FilterWiring</name>
    <message>
        <source>Filters…</source>
        <translation>Filtri…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Rimuovi tutti i filtri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by filters</source>
        <translation>
            <numerusform>%Ln escluso dai filtri</numerusform>
            <numerusform>%Ln esclusi dai filtri</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>Senza “{filter}”: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Senza alcun filtro: {count}</translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %Ln pieces.</source>
        <translation>
            <numerusform>I filtri escludono tutto: %Ln brano.</numerusform>
            <numerusform>I filtri escludono tutti i %Ln brani.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>I filtri escludono tutto</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces to choose among</source>
        <translation>
            <numerusform>%Ln brano disponibile</numerusform>
            <numerusform>%Ln brani disponibili</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only pieces with</source>
        <translation>Mostra solo brani con</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Mostra questi</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tonalità</translation>
    </message>
    <message>
        <source>&amp;Metre</source>
        <translation>&amp;Metro</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Durata</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Strumento</translation>
    </message>
    <message>
        <source>&amp;Composer</source>
        <translation>&amp;Compositore</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Ca&amp;rtella</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Valutazione</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>any, 2:00 at most, or 2:00-5:00</source>
        <translation>qualsiasi, al massimo 2:00 o 2:00-5:00</translation>
    </message>
    <message>
        <source>any, about 120, or 90-120</source>
        <translation>qualsiasi, circa 120 o 90-120</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pieces of which a fact is not known are left out. One of several keys, metres, composers or folders is enough; instruments and tags must all be there.</source>
        <translation>I brani di cui un dato non è noto vengono esclusi. Di più tonalità, metri, compositori o cartelle ne basta uno; strumenti ed etichette devono esserci tutti.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Remove from library</source>
        <translation>Rimuovi dalla libreria</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>Rimuovere “{folder}” dalla libreria?</translation>
    </message>
    <message>
        <source>The files stay where they are, untouched. Your lists, stars and tags are kept.</source>
        <translation>I file restano dove sono, intatti. Liste, stelle e tag vengono conservati.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>Dove si trova ora “{folder}”?</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Nuova posizione</translation>
    </message>
    <message>
        <source>Take it as the same all the same?</source>
        <translation>Considerarla comunque la stessa cartella?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Usa comunque</translation>
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
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Cerca modifiche in tutte le cartelle</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Aggiungi una cartella</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Cartelle della libreria</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Mostra i brani</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore file</translation>
    </message>
    <message>
        <source>Relocate…</source>
        <translation>Nuova posizione…</translation>
    </message>
    <message>
        <source>What to ignore…</source>
        <translation>Che cosa ignorare…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Rimuovi dalla libreria…</translation>
    </message>
</context>
<context>
    <name>FolderWiring</name>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>Cerca modifiche in tutte le cartelle</translation>
    </message>
    <message>
        <source>Relocate the chosen folder…</source>
        <translation>Nuova posizione della cartella scelta…</translation>
    </message>
    <message>
        <source>What to ignore in the chosen folder…</source>
        <translation>Che cosa ignorare nella cartella scelta…</translation>
    </message>
    <message>
        <source>Remove the chosen folder…</source>
        <translation>Rimuovi la cartella scelta…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Aggiungi una cartella</translation>
    </message>
    <message>
        <source>Sample pieces</source>
        <translation>Brani di esempio</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Threshold: {value}</source>
        <translation>Soglia: {value}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a model from files</source>
        <translation>Importa un modello da file</translation>
    </message>
    <message>
        <source>A checkpoint of CLaMP 3, and the folders of what it reads words and hears recordings with, as they are published. The files are only read. The new model then analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Un checkpoint di CLaMP 3 e le cartelle dei modelli con cui legge le parole e ascolta le registrazioni, così come sono pubblicati. I file vengono solo letti. Il nuovo modello analizza poi i brani in background e risponde non appena li ha tutti; basta un clic per tornare indietro.</translation>
    </message>
    <message>
        <source>CLaMP 3 (.pth)</source>
        <translation>CLaMP 3 (.pth)</translation>
    </message>
    <message>
        <source>XLM-R&apos;s folder</source>
        <translation>Cartella di XLM-R</translation>
    </message>
    <message>
        <source>MERT&apos;s folder (optional)</source>
        <translation>Cartella di MERT (facoltativa)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Scegli: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Checkpoints (*.pth *.pt *.bin *.safetensors)</source>
        <translation>Checkpoint (*.pth *.pt *.bin *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>A name is made of Latin letters, digits, hyphens, underscores and dots.</source>
        <translation>Il nome può contenere lettere latine, cifre, trattini, trattini bassi e punti.</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>piano</source>
        <translation>pianoforte</translation>
    </message>
    <message>
        <source>harpsichord</source>
        <translation>clavicembalo</translation>
    </message>
    <message>
        <source>clavichord</source>
        <translation>clavicordo</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>organo</translation>
    </message>
    <message>
        <source>harmonium</source>
        <translation>armonium</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>fisarmonica</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>tastiera</translation>
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
        <translation>violoncello</translation>
    </message>
    <message>
        <source>double bass</source>
        <translation>contrabbasso</translation>
    </message>
    <message>
        <source>viol</source>
        <translation>viola da gamba</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>flauto traverso</translation>
    </message>
    <message>
        <source>piccolo</source>
        <translation>ottavino</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>flauto dolce</translation>
    </message>
    <message>
        <source>tin whistle</source>
        <translation>tin whistle</translation>
    </message>
    <message>
        <source>fife</source>
        <translation>piffero</translation>
    </message>
    <message>
        <source>oboe</source>
        <translation>oboe</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>corno inglese</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>clarinetto</translation>
    </message>
    <message>
        <source>bassoon</source>
        <translation>fagotto</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>sassofono</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>corno</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>tromba</translation>
    </message>
    <message>
        <source>cornet</source>
        <translation>cornetta</translation>
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
        <translation>timpani</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>batteria</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>percussioni</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>xilofono</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>vibrafono</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>glockenspiel</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>campane</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>celesta</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>chitarra</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>chitarra elettrica</translation>
    </message>
    <message>
        <source>bass guitar</source>
        <translation>basso elettrico</translation>
    </message>
    <message>
        <source>lute</source>
        <translation>liuto</translation>
    </message>
    <message>
        <source>mandolin</source>
        <translation>mandolino</translation>
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
        <translation>arpa</translation>
    </message>
    <message>
        <source>bagpipe</source>
        <translation>cornamusa</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>armonica a bocca</translation>
    </message>
    <message>
        <source>synthesizer</source>
        <translation>sintetizzatore</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>archi</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>ottoni</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>legni</translation>
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
        <translation>voce</translation>
    </message>
    <message>
        <source>soprano</source>
        <translation>soprano</translation>
    </message>
    <message>
        <source>mezzo-soprano</source>
        <translation>mezzosoprano</translation>
    </message>
    <message>
        <source>alto</source>
        <translation>contralto</translation>
    </message>
    <message>
        <source>tenor</source>
        <translation>tenore</translation>
    </message>
    <message>
        <source>baritone</source>
        <translation>baritono</translation>
    </message>
    <message>
        <source>bass voice</source>
        <translation>voce di basso</translation>
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
        <translation>Nuova lista “{name}”</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>Rinomina “{name}”</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Elimina “{name}”</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Aggiungi a “{name}”</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Rimuovi da “{name}”</translation>
    </message>
    <message>
        <source>Order of “{name}”</source>
        <translation>Ordine di “{name}”</translation>
    </message>
    <message>
        <source>Note in “{name}”</source>
        <translation>Nota in “{name}”</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Salva la ricerca “{name}”</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>Etichetta “{name}”</translation>
    </message>
    <message>
        <source>Take back “{name}”</source>
        <translation>Revoca “{name}”</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Commento</translation>
    </message>
</context>
<context>
    <name>KeepingWiring</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Recent queries</source>
        <translation>Ricerche recenti</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nuova lista</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nuova scaletta</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Nothing is asked yet that could be saved.</source>
        <translation>Non c’è ancora nessuna ricerca da salvare.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Cancella la cronologia</translation>
    </message>
    <message>
        <source>Remember what is asked</source>
        <translation>Ricorda le ricerche</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annulla: {what}</translation>
    </message>
    <message>
        <source>like “{title}”</source>
        <translation>simile a “{title}”</translation>
    </message>
    <message>
        <source>not like “{title}”</source>
        <translation>diverso da “{title}”</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>“{name}” è stata eliminata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces taken out of “{name}”.</source>
        <translation>
            <numerusform>%Ln brano tolto da “{name}”.</numerusform>
            <numerusform>%Ln brani tolti da “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces added to “{name}”.</source>
        <translation>
            <numerusform>%Ln brano aggiunto a “{name}”.</numerusform>
            <numerusform>%Ln brani aggiunti a “{name}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has them already.</source>
        <translation>“{name}” li contiene già.</translation>
    </message>
    <message>
        <source>The others are in it already.</source>
        <translation>Gli altri ci sono già.</translation>
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
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{tonic} major</source>
        <translation>{tonic} maggiore</translation>
    </message>
    <message>
        <source>{tonic} minor</source>
        <translation>{tonic} minore</translation>
    </message>
    <message>
        <source>{tonic} dorian</source>
        <translation>{tonic} dorico</translation>
    </message>
    <message>
        <source>{tonic} phrygian</source>
        <translation>{tonic} frigio</translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation>{tonic} lidio</translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation>{tonic} misolidio</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Show every kind of music</source>
        <translation>Mostra ogni tipo di musica</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Spartiti</translation>
    </message>
    <message>
        <source>Show scores</source>
        <translation>Mostra gli spartiti</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Show MIDI files</source>
        <translation>Mostra i file MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>Show recordings</source>
        <translation>Mostra le registrazioni</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Show sheet music as PDF</source>
        <translation>Mostra gli spartiti in PDF</translation>
    </message>
</context>
<context>
    <name>LabelWiring</name>
    <message>
        <source>Labels…</source>
        <translation>Etichette…</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Labels in your own words, with commas between: lullaby, march, tango</source>
        <translation>Etichette a parole proprie, separate da virgole: ninna nanna, marcia, tango</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Tag these pieces</source>
        <translation>Assegna tag</translation>
    </message>
    <message>
        <source>Tags that labels wrote</source>
        <translation>Tag assegnati dalle etichette</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>against anything else</source>
        <translation>rispetto a tutto il resto</translation>
    </message>
    <message>
        <source>against the others</source>
        <translation>rispetto alle altre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stand out for “{label}” by {threshold} or more.</source>
        <translation>
            <numerusform>%Ln brano spicca come “{label}” di almeno {threshold}.</numerusform>
            <numerusform>%Ln brani spiccano come “{label}” di almeno {threshold}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is now on %Ln more pieces; Undo takes it back.</source>
        <translation>
            <numerusform>“{tag}” è ora su %Ln altro brano; Annulla lo toglie.</numerusform>
            <numerusform>“{tag}” è ora su altri %Ln brani; Annulla lo toglie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just above</source>
        <translation>Appena sopra</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>Appena sotto</translation>
    </message>
    <message>
        <source>Written by labels:</source>
        <translation>Assegnati dalle etichette:</translation>
    </message>
    <message>
        <source>Type labels in any language. Each piece is held against all others.</source>
        <translation>Le etichette si possono scrivere in qualsiasi lingua. Ogni brano è confrontato con tutti gli altri.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show only these in full colour</source>
        <translation>Mostra solo questi a colori pieni</translation>
    </message>
    <message>
        <source>{name}, {count} pieces</source>
        <translation>{name}, {count} brani</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Livello del microfono</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Add to a list</source>
        <translation>Aggiungi a una lista</translation>
    </message>
    <message>
        <source>Name of your first list: a concert, a pupil…</source>
        <translation>Nome della tua prima lista: un concerto, un allievo…</translation>
    </message>
    <message>
        <source>Which list? Type a name</source>
        <translation>Quale lista? Scrivere un nome</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome della lista</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Enter adds the chosen pieces.</source>
        <translation>Enter aggiunge i brani scelti.</translation>
    </message>
    <message>
        <source>New list “{name}”</source>
        <translation>Nuova lista “{name}”</translation>
    </message>
    <message>
        <source>New set list “{name}”</source>
        <translation>Nuova scaletta “{name}”</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the search</source>
        <translation>Torna alla ricerca</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Nothing is in this list yet. Drop results on its name, or choose some and press Ctrl+Enter.</source>
        <translation>Questa lista è ancora vuota. Trascinare dei risultati sul suo nome, oppure sceglierne alcuni e premere Ctrl+Invio.</translation>
    </message>
    <message>
        <source>Set list</source>
        <translation>Scaletta</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a known length</source>
        <translation>{count} di durata ignota</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Collect pieces for a concert or a pupil: make a list with +.</source>
        <translation>Per raccogliere brani per un concerto o un allievo, creare una lista con +.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Nuova scaletta</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nuova lista</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What failed…</source>
        <translation>File non riusciti…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelli…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>Informazioni su Incipit</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the library</source>
        <translation>Mappa della libreria</translation>
    </message>
    <message>
        <source>Arrow keys move the map, with Shift they go from piece to piece; plus and minus look closer.</source>
        <translation>Le frecce spostano la mappa, con Maiusc vanno di brano in brano; più e meno ingrandiscono e rimpiccioliscono.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Sposta la mappa</translation>
    </message>
    <message>
        <source>Draw around pieces (or Shift and drag)</source>
        <translation>Circonda brani (o Maiusc e trascina)</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Seleziona un rettangolo</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Ingrandisci (+)</translation>
    </message>
    <message>
        <source>Look wider (-)</source>
        <translation>Rimpicciolisci (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Mostra tutta la mappa (0)</translation>
    </message>
    <message>
        <source>Show only what the search has found in full colour</source>
        <translation>Mostra a colori pieni solo ciò che la ricerca ha trovato</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Che cosa indicano i colori</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Per tipo</translation>
    </message>
    <message>
        <source>By composer</source>
        <translation>Per compositore</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Per etichetta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trovato</numerusform>
            <numerusform>%Ln trovati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Back to the search</source>
        <translation>Torna alla ricerca</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Ridisegna</translation>
    </message>
    <message>
        <source>Give all pieces new places; else new pieces join those that are there</source>
        <translation>Dai nuovi posti a tutti i brani; altrimenti i nuovi si aggiungono a quelli presenti</translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Mappa della libreria</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Nothing to be seen yet</source>
        <translation>Ancora niente da vedere</translation>
    </message>
    <message>
        <source>As soon as pieces are analysed, each has its place here, near those that it sounds like.</source>
        <translation>Appena i brani sono analizzati, ognuno ha qui il suo posto, vicino a quelli che suonano simili.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces; near one another lies what sounds alike.</source>
        <translation>
            <numerusform>%Ln brano; ciò che suona simile è vicino.</numerusform>
            <numerusform>%Ln brani; ciò che suona simile è vicino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving every piece its place…</source>
        <translation>Ogni brano riceve il suo posto…</translation>
    </message>
    <message>
        <source>Looking which pieces sound alike…</source>
        <translation>Ricerca dei brani che suonano simili…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Others, or unknown</source>
        <translation>Altri o sconosciuti</translation>
    </message>
    <message>
        <source>Other tags, or none</source>
        <translation>Altre etichette o nessuna</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Spartiti</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>How far the map has come</source>
        <translation>Avanzamento della mappa</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>Map of the library</source>
        <translation>Mappa della libreria</translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation>Non c’è nessuna mappa</translation>
    </message>
    <message>
        <source>These pieces were selected on the map.</source>
        <translation>Questi brani sono stati selezionati sulla mappa.</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Tags…</source>
        <translation>Tag…</translation>
    </message>
    <message>
        <source>A remark of your own</source>
        <translation>Un commento personale</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Commento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
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
        <translation>Modello</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>In esecuzione su</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Pieces a minute</source>
        <translation>Brani al minuto</translation>
    </message>
    <message>
        <source>Why not faster</source>
        <translation>Perché non più veloce</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Osservazioni</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Your music and your questions are analysed on this computer alone, {place}.</source>
        <translation>La musica e le ricerche vengono analizzate solo su questo computer, {place}.</translation>
    </message>
    <message>
        <source>What analyses your music</source>
        <translation>Che cosa analizza la musica</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free to use, to study, to pass on and to change</source>
        <translation>GPL-3.0-or-later: libero da usare, studiare, distribuire e modificare</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Python and Qt</source>
        <translation>Python e Qt</translation>
    </message>
    <message>
        <source>Finds scores, MIDI files and recordings in your own folders by what they are like.</source>
        <translation>Trova spartiti, file MIDI e registrazioni nelle proprie cartelle in base a come sono.</translation>
    </message>
    <message>
        <source>Show the library&apos;s file</source>
        <translation>Mostra il file della libreria</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>Informazioni su Incipit</translation>
    </message>
</context>
<context>
    <name>MinorTonics</name>
    <message>
        <source>C</source>
        <translation>do</translation>
    </message>
    <message>
        <source>C♯</source>
        <translation>do diesis</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>re bemolle</translation>
    </message>
    <message>
        <source>D</source>
        <translation>re</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>re diesis</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>mi bemolle</translation>
    </message>
    <message>
        <source>E</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>F</source>
        <translation>fa</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>fa diesis</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>sol bemolle</translation>
    </message>
    <message>
        <source>G</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>sol diesis</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>la bemolle</translation>
    </message>
    <message>
        <source>A</source>
        <translation>la</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>la diesis</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>si bemolle</translation>
    </message>
    <message>
        <source>B</source>
        <translation>si</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>do bemolle</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Remove a model</source>
        <translation>Rimuovi un modello</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>Rimuovere {model}?</translation>
    </message>
    <message>
        <source>Remove what was fetched of {model}?</source>
        <translation>Rimuovere ciò che è stato scaricato di {model}?</translation>
    </message>
    <message>
        <source>This frees {size}.</source>
        <translation>Si liberano {size}.</translation>
    </message>
    <message numerus="yes">
        <source>This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. Your music and what you have said of it stay as they are.</source>
        <translation>
            <numerusform>Si liberano {size}: i file e l’analisi di %Ln brano, che il modello dovrebbe rifare. La musica e quanto vi è stato annotato restano come sono.</numerusform>
            <numerusform>Si liberano {size}: i file e l’analisi di %Ln brani, che il modello dovrebbe rifare. La musica e quanto vi è stato annotato restano come sono.</numerusform>
        </translation>
    </message>
    <message>
        <source>at work</source>
        <translation>al lavoro</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Adatto a</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Non installato</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modificato nel frattempo</translation>
    </message>
    <message>
        <source>Not installed; its analysis is kept</source>
        <translation>Non installato; l’analisi è conservata</translation>
    </message>
    <message>
        <source>Being made ready: {percent} %</source>
        <translation>In preparazione: {percent} %</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Pronto all’uso</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installato</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} o più</translation>
    </message>
    <message>
        <source>Recordings, and all kinds in one list</source>
        <translation>Registrazioni, e tutti i tipi in un solo elenco</translation>
    </message>
    <message>
        <source>Scores, MIDI</source>
        <translation>Spartiti, MIDI</translation>
    </message>
    <message>
        <source>A quick start on any computer</source>
        <translation>Un avvio rapido su qualsiasi computer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>In use for {kinds}</source>
        <translation>In uso per {kinds}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>spartiti</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>testi</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>A model turns music and words into what can be compared, on this computer. Another one analyses all pieces in the background, while the one in use goes on answering.</source>
        <translation>Un modello trasforma musica e parole in qualcosa di confrontabile, su questo computer. Un altro modello analizza tutti i brani in background, mentre quello in uso continua a rispondere.</translation>
    </message>
    <message>
        <source>Models, with state, size and licence</source>
        <translation>Modelli, con stato, dimensioni e licenza</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Usa subito</translation>
    </message>
    <message>
        <source>Do not make ready</source>
        <translation>Non preparare</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Import from files…</source>
        <translation>Importa da file…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Scarica…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Back to {model}</source>
        <translation>Torna a {model}</translation>
    </message>
    <message>
        <source>Languages: {languages}.</source>
        <translation>Lingue: {languages}.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Licenza: {licence}.</translation>
    </message>
    <message>
        <source>{size} of it have been fetched.</source>
        <translation>Ne sono stati scaricati {size}.</translation>
    </message>
    <message>
        <source>Precision: {precision}.</source>
        <translation>Precisione: {precision}.</translation>
    </message>
    <message>
        <source>It has analysed {done} of {total} pieces here, which takes {size}.</source>
        <translation>Qui ha analizzato {done} brani su {total}; l’analisi occupa {size}.</translation>
    </message>
    <message>
        <source>It answers as soon as it has analysed all; until then what is in use answers.</source>
        <translation>Risponderà non appena avrà analizzato tutto; fino ad allora risponde quello in uso.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No program is set up to open this file.</source>
        <translation>Nessun programma è impostato per aprire questo file.</translation>
    </message>
    <message>
        <source>This program could not be started.</source>
        <translation>Impossibile avviare questo programma.</translation>
    </message>
    <message>
        <source>No file manager could be started.</source>
        <translation>Impossibile avviare un gestore file.</translation>
    </message>
</context>
<context>
    <name>OrphansDialog</name>
    <message>
        <source>What lacks its score or recording</source>
        <translation>Brani senza spartito o registrazione</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Che cosa cercare</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Pieces looked at</source>
        <translation>Brani esaminati</translation>
    </message>
    <message>
        <source>Looks for pieces to which no likely and no confirmed companion is known.</source>
        <translation>Cerca i brani senza un corrispettivo noto, probabile o confermato.</translation>
    </message>
    <message>
        <source>Pieces found</source>
        <translation>Brani trovati</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces found.</source>
        <translation>
            <numerusform>%Ln brano trovato.</numerusform>
            <numerusform>%Ln brani trovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Interrotto prima della fine.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Brano</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Spartiti</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>File MIDI</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>registrazione</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>spartito</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>file MIDI</translation>
    </message>
    <message>
        <source>{kind} without {lacking}</source>
        <translation>{kind} senza {lacking}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Rimpicciolisci</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Adatta alla larghezza</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Leave the reading view</source>
        <translation>Esci dalla modalità lettura</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Modalità lettura</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} di {pages}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Other parts</source>
        <translation>Altre parti</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Mute {part}</source>
        <translation>Silenzia {part}</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Hear {part} alone</source>
        <translation>Ascolta solo {part}</translation>
    </message>
</context>
<context>
    <name>PieceWiring</name>
    <message>
        <source>Add to a list…</source>
        <translation>Aggiungi a una lista…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Tag…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln stella</numerusform>
            <numerusform>%Ln stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Nessuna stella</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia il percorso</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Scrivi una nota</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Rimuovi da “{name}”</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copia il titolo</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selezione</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Apri con…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Aggiungi alla lista</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nuova lista</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>Un’altra lista…</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Valutazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are offline and cannot be dragged.</source>
        <translation>
            <numerusform>%Ln file è offline e non si può trascinare.</numerusform>
            <numerusform>%Ln file sono offline e non si possono trascinare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>Con quale programma aprire?</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Esporta in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces written to {place}.</source>
        <translation>
            <numerusform>%Ln brano esportato in {place}.</numerusform>
            <numerusform>%Ln brani esportati in {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln files; they are in {place}.</source>
        <translation>
            <numerusform>Interrotto dopo %Ln file; si trova in {place}.</numerusform>
            <numerusform>Interrotto dopo %Ln file; si trovano in {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written to {place}; a tunebook is copied once, whole.</source>
        <translation>
            <numerusform>%Ln file salvato in {place}; una raccolta di melodie viene copiata una volta sola, intera.</numerusform>
            <numerusform>%Ln file salvati in {place}; una raccolta di melodie viene copiata una volta sola, intera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}</source>
        <translation>
            <numerusform>%Ln escluso: {reason}</numerusform>
            <numerusform>%Ln esclusi: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayWiring</name>
    <message>
        <source>Play or pause</source>
        <translation>Riproduci o pausa</translation>
    </message>
    <message>
        <source>Stop, or leave the reading view</source>
        <translation>Ferma, o esci dalla modalità lettura</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Modalità lettura</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>Only the first %Ln minutes can be played here.</source>
        <translation>
            <numerusform>Qui si può riprodurre solo il primo minuto.</numerusform>
            <numerusform>Qui si possono riprodurre solo i primi %Ln minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its repeats are played here: {played} instead of {whole}.</source>
        <translation>Qui non si suonano tutti i ritornelli: {played} invece di {whole}.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Repeat the marked stretch, or all</source>
        <translation>Ripeti il tratto segnato, o tutto</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{time} of {whole}</source>
        <translation>{time} di {whole}</translation>
    </message>
</context>
<context>
    <name>PreferenceWiring</name>
    <message>
        <source>Preferences…</source>
        <translation>Preferenze…</translation>
    </message>
    <message>
        <source>Preview below the results</source>
        <translation>Anteprima sotto i risultati</translation>
    </message>
    <message>
        <source>Paused while on battery</source>
        <translation>In pausa: alimentazione a batteria</translation>
    </message>
    <message>
        <source>Paused while other programs are busy</source>
        <translation>In pausa: altri programmi impegnati</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Right of the results</source>
        <translation>A destra dei risultati</translation>
    </message>
    <message>
        <source>Below the results</source>
        <translation>Sotto i risultati</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Predefinito di sistema</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Predefinito di sistema</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>Sospendi se a batteria</translation>
    </message>
    <message>
        <source>Pause while other programs are busy</source>
        <translation>Sospendi se altri programmi sono impegnati</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Delete recordings and pasted music</source>
        <translation>Elimina registrazioni e musica incollata</translation>
    </message>
    <message>
        <source>What was recorded or pasted to search with is kept on this computer only.</source>
        <translation>Ciò che è stato registrato o incollato per cercare resta solo su questo computer.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (assente)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminato</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspetto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;nteprima</translation>
    </message>
    <message>
        <source>Play &amp;on</source>
        <translation>&amp;Riproduci su</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analisi</translation>
    </message>
    <message>
        <source>Processor &amp;cores</source>
        <translation>&amp;Core del processore</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Another language is used when Incipit starts the next time; all else holds at once.</source>
        <translation>La nuova lingua sarà usata al prossimo avvio di Incipit; tutto il resto vale subito.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Only the words of this file could be read, not its notes.</source>
        <translation>Di questo file si sono potute leggere solo le parole, non le note.</translation>
    </message>
    <message>
        <source>The folder is offline.</source>
        <translation>La cartella è offline.</translation>
    </message>
    <message>
        <source>First system of {title}</source>
        <translation>Primo sistema di {title}</translation>
    </message>
    <message>
        <source>Choose a piece to see and hear it.</source>
        <translation>Scegliere un brano per vederlo e ascoltarlo.</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Describe the music, or type a name</source>
        <translation>Descrivere la musica, o scrivere un nome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Describe the music you look for, in any language, or type a name</source>
        <translation>Descrivere la musica cercata, in qualsiasi lingua, o scrivere un nome</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Cancella</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record an example</source>
        <translation>Registra un esempio</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Predefinito di sistema</translation>
    </message>
    <message>
        <source>Search with this</source>
        <translation>Cerca con questo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing is heard in it: choose another microphone, or see whether it is muted.</source>
        <translation>Non si sente nulla: scegliere un altro microfono, o controllare che non sia disattivato.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (assente)</translation>
    </message>
    <message>
        <source>Recording: {time} of {most}</source>
        <translation>Registrazione: {time} di {most}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Riascolta</translation>
    </message>
    <message>
        <source>{kept} of {whole} are kept</source>
        <translation>Conservati {kept} di {whole}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Non è ancora registrato nulla.</translation>
    </message>
    <message>
        <source>Sing, hum or play what you look for, up to two minutes. The recording never leaves this computer.</source>
        <translation>Cantare, canticchiare o suonare ciò che si cerca, fino a due minuti. La registrazione non lascia mai questo computer.</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Microfono</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>Record an example…</source>
        <translation>Registra un esempio…</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>Registrazione del {moment}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Matches by name</source>
        <translation>Trovati per nome</translation>
    </message>
    <message>
        <source>Matches by meaning</source>
        <translation>Trovati per significato</translation>
    </message>
    <message>
        <source>Matches by facts</source>
        <translation>Trovati per caratteristiche</translation>
    </message>
    <message>
        <source>Below here no better than chance</source>
        <translation>Da qui in giù, non meglio del caso</translation>
    </message>
    <message>
        <source>No composer named</source>
        <translation>Compositore non indicato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln brano</numerusform>
            <numerusform>%Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
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
        <translation>Solo parole</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Spartito</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Registrazione</translation>
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
        <translation>possibile</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>debole</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonalità</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Metro</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Battute</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinenza</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>per nome</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Results as a table</source>
        <translation>Risultati in tabella</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Sort by relevance</source>
        <translation>Ordina per pertinenza</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What to ignore</source>
        <translation>Che cosa ignorare</translation>
    </message>
    <message>
        <source>One rule a line, such as *.wav, /sketches/ or !keep.wav, written as for Git. What is ignored is not searched; nothing is deleted, and it comes back when the rule goes.</source>
        <translation>Una regola per riga, come *.wav, /sketches/ o !keep.wav, scritta come per Git. Ciò che è ignorato non viene cercato; nulla viene eliminato, e ritorna quando si toglie la regola.</translation>
    </message>
    <message>
        <source>In “{folder}”</source>
        <translation>In “{folder}”</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>In tutte le cartelle</translation>
    </message>
</context>
<context>
    <name>RuntimeReport</name>
    <message>
        <source>on the processor</source>
        <translation>sul processore</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>sulla scheda grafica</translation>
    </message>
    <message>
        <source>on the processor, since the graphics card cannot be used</source>
        <translation>sul processore, perché la scheda grafica non è utilizzabile</translation>
    </message>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} brani al minuto</translation>
    </message>
</context>
<context>
    <name>ScorePages</name>
    <message>
        <source>Opening the page…</source>
        <translation>Apertura della pagina…</translation>
    </message>
    <message>
        <source>Engraving the score…</source>
        <translation>Incisione della partitura…</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of {title}</source>
        <translation>Pagina {page} di {pages} di {title}</translation>
    </message>
    <message>
        <source>The whole score cannot be shown. {reason}</source>
        <translation>Impossibile mostrare l’intero spartito. {reason}</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>A search that you save stays here, and stays live.</source>
        <translation>Le ricerche salvate restano qui e si aggiornano da sole.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Ricerche</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Save what is asked now (Ctrl+S)</source>
        <translation>Salva la ricerca attuale (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Back to the query before (Alt+Left)</source>
        <translation>Torna alla ricerca precedente (Alt+Sinistra)</translation>
    </message>
    <message>
        <source>Forward to the next query (Alt+Right)</source>
        <translation>Vai alla ricerca successiva (Alt+Destra)</translation>
    </message>
    <message>
        <source>Record an example (Ctrl+R)</source>
        <translation>Registra un esempio (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostra altri</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>Filtri…</translation>
    </message>
    <message>
        <source>Group results</source>
        <translation>Raggruppa i risultati</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Mostra come elenco</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Non raggruppare</translation>
    </message>
    <message>
        <source>Group by work</source>
        <translation>Raggruppa per opera</translation>
    </message>
    <message>
        <source>Group by composer</source>
        <translation>Raggruppa per compositore</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Type a query</source>
        <translation>Scrivi una ricerca</translation>
    </message>
    <message>
        <source>Back to the query before</source>
        <translation>Torna alla ricerca precedente</translation>
    </message>
    <message>
        <source>Forward to the next query</source>
        <translation>Vai alla ricerca successiva</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Mostra altri risultati</translation>
    </message>
    <message>
        <source>Open in your own program</source>
        <translation>Apri nel programma predefinito</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Che cosa si cerca?</translation>
    </message>
    <message>
        <source>Describe it in your own words, in any language, or type a title or a composer.</source>
        <translation>Basta descriverlo a parole proprie, in qualsiasi lingua, o scrivere un titolo o un compositore.</translation>
    </message>
    <message>
        <source>a lively dance in 6/8</source>
        <translation>una danza vivace in 6/8</translation>
    </message>
    <message>
        <source>something slow and sad in a minor key</source>
        <translation>qualcosa di lento e triste in tonalità minore</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new results · Show</source>
        <translation>
            <numerusform>%Ln nuovo risultato · Mostra</numerusform>
            <numerusform>%Ln nuovi risultati · Mostra</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in a new order · Show</source>
        <translation>Risultati in un nuovo ordine · Mostra</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln risultato</numerusform>
            <numerusform>%Ln risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} results</source>
        <translation>I primi {count} risultati</translation>
    </message>
    <message>
        <source>Only names are searched.</source>
        <translation>La ricerca riguarda solo i nomi.</translation>
    </message>
    <message>
        <source>Searching {searched} of {total} pieces so far.</source>
        <translation>Per ora la ricerca copre {searched} brani su {total}.</translation>
    </message>
    <message>
        <source>Pieces in grey are not there now: their disk is away, or their folder was moved.</source>
        <translation>I brani in grigio ora non ci sono: il disco è scollegato, o la cartella è stata spostata.</translation>
    </message>
    <message>
        <source>Nothing stands out more than by chance; these pieces come nearest.</source>
        <translation>Nulla spicca più che per caso; questi brani sono i più vicini.</translation>
    </message>
    <message>
        <source>Examples cannot be compared without a model; words are looked for among names.</source>
        <translation>Senza un modello gli esempi non si possono confrontare; le parole si cercano tra i nomi.</translation>
    </message>
    <message>
        <source>Nothing in the library can be compared with all that is asked here together.</source>
        <translation>Nulla nella libreria si può confrontare con tutto ciò che qui è chiesto insieme.</translation>
    </message>
    <message>
        <source>Try other words, or add more folders.</source>
        <translation>Provare con altre parole, o aggiungere altre cartelle.</translation>
    </message>
    <message>
        <source>Other kinds of music are hidden: choose All to see them.</source>
        <translation>Altri tipi di musica sono nascosti: scegliere Tutti per vederli.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Ancora nessun risultato</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>Nessun brano ancora analizzato</translation>
    </message>
    <message>
        <source>{searched} of {total} pieces are analysed; what fits appears here as soon as it is there.</source>
        <translation>Analizzati {searched} brani su {total}; ciò che corrisponde appare qui appena disponibile.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Ricerca non riuscita</translation>
    </message>
    <message>
        <source>Analysed by {model}, {place}.</source>
        <translation>Analisi di {model}, {place}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Nessun modello</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Deseleziona tutto</translation>
    </message>
    <message>
        <source>Show as results</source>
        <translation>Mostra come risultati</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Trova simili</translation>
    </message>
    <message>
        <source>Add to list…</source>
        <translation>Aggiungi a una lista…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected</source>
        <translation>
            <numerusform>%Ln brano selezionato</numerusform>
            <numerusform>%Ln brani selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a piece, or draw around several.</source>
        <translation>Fare clic su un brano o circondarne diversi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected; the first {some} are taken</source>
        <translation>
            <numerusform>%Ln brano selezionato; si prendono i primi {some}</numerusform>
            <numerusform>%Ln brani selezionati; si prendono i primi {some}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>None of its files is in your folders any more.</source>
        <translation>Nessuno dei suoi file è più nelle cartelle.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Engraved music</source>
        <translation>Notazione musicale</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Models…</source>
        <translation>Modelli…</translation>
    </message>
    <message>
        <source>What analyses your music and your questions (Ctrl+M)</source>
        <translation>Che cosa analizza la musica e le ricerche (Ctrl+M)</translation>
    </message>
    <message>
        <source>Models: {what}</source>
        <translation>Modelli: {what}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pieces</source>
        <translation>
            <numerusform>Tag di %Ln brano</numerusform>
            <numerusform>Tag di %Ln brani</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Enter puts it on, Enter again saves</source>
        <translation>Nuovo tag; Enter lo assegna, un altro Enter salva</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nuovo tag</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Tutti i tag</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>In attesa: un altro programma sta aggiornando questa libreria</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} al secondo</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>Verifica dei file disponibili</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Checking what has come</source>
        <translation>Controllo dei file ricevuti</translation>
    </message>
    <message>
        <source>The line dropped; trying again</source>
        <translation>Connessione caduta; nuovo tentativo</translation>
    </message>
    <message>
        <source>Reading the checkpoint</source>
        <translation>Lettura del checkpoint</translation>
    </message>
    <message>
        <source>Recognising the files</source>
        <translation>Riconoscimento dei file</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Conversione</translation>
    </message>
    <message>
        <source>Measuring speed and accuracy</source>
        <translation>Misura di velocità e precisione</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Completamento</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>manca meno di un minuto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>manca %Ln minuto</numerusform>
            <numerusform>mancano %Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>mancano {hours} ore</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Click to go there. Drag with Shift to mark a stretch for the loop. Ctrl and the wheel zoom.</source>
        <translation>Clic per andare a quel punto. Trascinare con Shift per segnare un tratto da ripetere. Ctrl e la rotellina per lo zoom.</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>Tonics</name>
    <message>
        <source>C</source>
        <translation>do</translation>
    </message>
    <message>
        <source>C♯</source>
        <translation>do diesis</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>re bemolle</translation>
    </message>
    <message>
        <source>D</source>
        <translation>re</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>re diesis</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>mi bemolle</translation>
    </message>
    <message>
        <source>E</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>F</source>
        <translation>fa</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>fa diesis</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>sol bemolle</translation>
    </message>
    <message>
        <source>G</source>
        <translation>sol</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>sol diesis</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>la bemolle</translation>
    </message>
    <message>
        <source>A</source>
        <translation>la</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>la diesis</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>si bemolle</translation>
    </message>
    <message>
        <source>B</source>
        <translation>si</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>do bemolle</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Drag the ends to keep a part. Left and Right move the first, with Shift the last.</source>
        <translation>Trascinare gli estremi per conservare una parte. Le frecce sinistra e destra spostano il primo, con Shift l’ultimo.</translation>
    </message>
    <message>
        <source>What is kept: from {begin} to {end} seconds</source>
        <translation>Parte conservata: da {begin} a {end} secondi</translation>
    </message>
</context>
<context>
    <name>TwiceDialog</name>
    <message>
        <source>Duplicates and editions</source>
        <translation>Duplicati ed edizioni</translation>
    </message>
    <message>
        <source>What is there twice</source>
        <translation>Che cosa è doppio</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Brano</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Leave out of all searches; no file is touched</source>
        <translation>Escludi da tutte le ricerche; nessun file viene toccato</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Mostra di nuovo</translation>
    </message>
    <message>
        <source>The same content in several places</source>
        <translation>Lo stesso contenuto in più posti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln posizione</numerusform>
            <numerusform>%Ln posizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same, group {number}</source>
        <translation>Quasi uguali, gruppo {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascosti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces lie in several places</source>
        <translation>
            <numerusform>%Ln brano si trova in più posti</numerusform>
            <numerusform>%Ln brani si trovano in più posti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are nearly the same</source>
        <translation>
            <numerusform>%Ln gruppo di brani quasi uguali</numerusform>
            <numerusform>%Ln gruppi di brani quasi uguali</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, each found once; {groups}.</source>
        <translation>{files}, ma ciascuno compare una volta sola; {groups}.</translation>
    </message>
    <message>
        <source>Nothing is there twice, or nearly twice.</source>
        <translation>Nulla è doppio, né quasi.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosto</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Annulla la modifica (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>Results as a list</source>
        <translation>Risultati in elenco</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Risultati in tabella</translation>
    </message>
    <message>
        <source>Group by work, by composer, or not</source>
        <translation>Raggruppare per opera, per compositore o no</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>From the query into the results, and back</source>
        <translation>Dalla ricerca ai risultati, e ritorno</translation>
    </message>
    <message>
        <source>Rename a list or search, note on a piece of a list</source>
        <translation>Rinominare una lista o ricerca, annotare un brano di una lista</translation>
    </message>
    <message>
        <source>Move a piece within its list</source>
        <translation>Spostare un brano nella sua lista</translation>
    </message>
    <message>
        <source>Take out of a list, delete a list or search</source>
        <translation>Togliere da una lista, eliminare una lista o ricerca</translation>
    </message>
    <message>
        <source>In the line of the sound: a step back or on</source>
        <translation>Nella linea del suono: un passo indietro o avanti</translation>
    </message>
    <message>
        <source>Next or previous page</source>
        <translation>Pagina successiva o precedente</translation>
    </message>
    <message>
        <source>First or last page</source>
        <translation>Prima o ultima pagina</translation>
    </message>
    <message>
        <source>Close or open a group of results</source>
        <translation>Chiudere o aprire un gruppo di risultati</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Ingrandire, rimpicciolire, adattare alla larghezza</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Add a folder…</source>
        <translation>Aggiungi una cartella…</translation>
    </message>
    <message>
        <source>Try with sample pieces</source>
        <translation>Prova con brani di esempio</translation>
    </message>
    <message>
        <source>Find any piece you own by describing it</source>
        <translation>Ogni brano si trova descrivendolo</translation>
    </message>
    <message>
        <source>Describe what you look for</source>
        <translation>Descrivere ciò che si cerca</translation>
    </message>
    <message>
        <source>“A slow sad waltz for two violins”, in any language, finds scores, MIDI files and recordings.</source>
        <translation>“Un valzer lento e triste per due violini”, in qualsiasi lingua, trova spartiti, file MIDI e registrazioni.</translation>
    </message>
    <message>
        <source>Add your music</source>
        <translation>Aggiungere la propria musica</translation>
    </message>
    <message>
        <source>Drop a folder here or choose one. Your files are only read: none is ever changed or moved.</source>
        <translation>Trascinare qui una cartella o sceglierne una. I file vengono solo letti: nessuno è mai modificato o spostato.</translation>
    </message>
    <message>
        <source>Search while it is analysed</source>
        <translation>Cercare durante l’analisi</translation>
    </message>
    <message>
        <source>All work is done on this computer, without a network; you can pause it.</source>
        <translation>Tutto il lavoro si svolge su questo computer, senza rete; si può mettere in pausa.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why it matched</source>
        <translation>Perché corrisponde</translation>
    </message>
    <message>
        <source>Find the passage that fits best</source>
        <translation>Trova il passaggio più adatto</translation>
    </message>
    <message>
        <source>Play the passage</source>
        <translation>Riproduci il passaggio</translation>
    </message>
    <message>
        <source>Comparing passages: {done} of {total}</source>
        <translation>Confronto dei passaggi: {done} di {total}</translation>
    </message>
    <message>
        <source>Looking for the passage…</source>
        <translation>Ricerca del passaggio…</translation>
    </message>
    <message>
        <source>The piece is too short to tell its passages apart.</source>
        <translation>Il brano è troppo breve per distinguerne i passaggi.</translation>
    </message>
    <message>
        <source>Comparing the passages takes too long.</source>
        <translation>Il confronto dei passaggi richiede troppo tempo.</translation>
    </message>
    <message>
        <source>The whole piece matches evenly: no passage stands out.</source>
        <translation>L’intero brano corrisponde in modo uniforme: nessun passaggio spicca.</translation>
    </message>
    <message>
        <source>bars {first}–{last}</source>
        <translation>battute {first}–{last}</translation>
    </message>
    <message>
        <source>Stands out: {place}</source>
        <translation>Spicca: {place}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>not known of this piece</source>
        <translation>non noto per questo brano</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (da analisi)</translation>
    </message>
    <message>
        <source>asked {wanted}, is {fact}</source>
        <translation>richiesto: {wanted}, è: {fact}</translation>
    </message>
</context>
<context>
    <name>WorkWiring</name>
    <message>
        <source>What lacks its score or recording…</source>
        <translation>Brani senza spartito o registrazione…</translation>
    </message>
    <message>
        <source>Duplicates and editions…</source>
        <translation>Duplicati ed edizioni…</translation>
    </message>
    <message>
        <source>follows from others</source>
        <translation>dedotto da altri</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confermato manualmente</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>respinto manualmente</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>quasi certo</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probabile</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possibile</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dubbio</translation>
    </message>
</context>
<context>
    <name>WorksPanel</name>
    <message>
        <source>Same work</source>
        <translation>Stessa opera</translation>
    </message>
    <message>
        <source>{kind}: {title}, {sureness}</source>
        <translation>{kind}: {title}, {sureness}</translation>
    </message>
    <message>
        <source>Play this {kind}</source>
        <translation>Riproduci: {kind}</translation>
    </message>
    <message>
        <source>Play {title}, {kind}</source>
        <translation>Riproduci {title}, {kind}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Non è la stessa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
</context>
<context>
    <name>_EntryDelegate</name>
    <message>
        <source>in none of your folders now</source>
        <translation>ora in nessuna delle cartelle</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
</TS>
