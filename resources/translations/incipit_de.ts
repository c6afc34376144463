<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityView</name>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} Stücke pro Minute</translation>
    </message>
    <message>
        <source>Progress of the analysis</source>
        <translation>Fortschritt der Analyse</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Tell what the model runs on</source>
        <translation>Zeigen, worauf das Modell läuft</translation>
    </message>
    <message>
        <source>Preparing to look for changes…</source>
        <translation>Suche nach Änderungen wird vorbereitet…</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>Warten: Ein anderes Programm aktualisiert diese Bibliothek</translation>
    </message>
    <message>
        <source>Looking through {folder}: {count} files</source>
        <translation>{folder} wird durchgesehen: {count} Dateien</translation>
    </message>
    <message>
        <source>Looking for what is to be analysed</source>
        <translation>Zu analysierende Dateien werden gesucht</translation>
    </message>
    <message>
        <source>Making the other model ready: {done} of {total}</source>
        <translation>Das andere Modell wird vorbereitet: {done} von {total}</translation>
    </message>
    <message>
        <source>Analysing {done} of {total}</source>
        <translation>Analyse: {done} von {total}</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces analysed</source>
        <translation>
            <numerusform>%Ln Stück analysiert</numerusform>
            <numerusform>%Ln Stücke analysiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to do</source>
        <translation>
            <numerusform>%Ln noch offen</numerusform>
            <numerusform>%Ln noch offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>List what failed and why</source>
        <translation>Zeigen, was fehlgeschlagen ist und warum</translation>
    </message>
    <message>
        <source>Go on analysing</source>
        <translation>Analyse fortsetzen</translation>
    </message>
    <message>
        <source>Pause analysing</source>
        <translation>Analyse anhalten</translation>
    </message>
</context>
<context>
    <name>ChipStrip</name>
    <message>
        <source>What was understood of the query</source>
        <translation>Was von der Suchanfrage verstanden wurde</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>{count} · Show all</source>
        <translation>{count} · Alle zeigen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Ask for this</source>
        <translation>Doch danach suchen</translation>
    </message>
    <message>
        <source>Leave this out instead</source>
        <translation>Stattdessen ausschließen</translation>
    </message>
    <message>
        <source>Counts ×{times}</source>
        <translation>Zählt ×{times}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change {filter}</source>
        <translation>{filter} ändern</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>{filter} entfernen</translation>
    </message>
    <message>
        <source>Only {filter}?</source>
        <translation>Nur {filter}?</translation>
    </message>
    <message>
        <source>Show only {filter}</source>
        <translation>Nur {filter} zeigen</translation>
    </message>
</context>
<context>
    <name>ChipWords</name>
    <message>
        <source>not {filter}</source>
        <translation>nicht {filter}</translation>
    </message>
    <message>
        <source>with words</source>
        <translation>mit Text</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>ohne Text</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>bis {most}</translation>
    </message>
    <message>
        <source>from {least}</source>
        <translation>ab {least}</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Piece</source>
        <translation>S&amp;tück</translation>
    </message>
    <message>
        <source>Pla&amp;y</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Download a model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <source>Download {model}?</source>
        <translation>{model} herunterladen?</translation>
    </message>
    <message>
        <source>With MERT, so that it hears recordings</source>
        <translation>Mit MERT, damit es auch Aufnahmen hört</translation>
    </message>
    <message>
        <source>The licences&apos; whole text</source>
        <translation>Vollständiger Text der Lizenzen</translation>
    </message>
    <message>
        <source>Keep the downloaded files after they have been converted</source>
        <translation>Heruntergeladene Dateien nach der Umwandlung behalten</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Nothing is sent but the requests for these files: no account, no statistics.</source>
        <translation>Gesendet werden nur die Anfragen nach diesen Dateien: kein Konto, keine Statistik.</translation>
    </message>
    <message>
        <source>They are then converted here. The new model analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Sie werden dann hier umgewandelt. Das neue Modell analysiert die Stücke im Hintergrund und übernimmt die Suche, sobald es alle kennt; ein Klick führt zurück.</translation>
    </message>
    <message>
        <source>{licence} of {model}</source>
        <translation>{licence} von {model}</translation>
    </message>
    <message>
        <source>I have read and accept {licences}: no commercial use</source>
        <translation>Ich habe {licences} gelesen und stimme zu: keine kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>• {model}: {size} from {source}, {licence}</source>
        <translation>• {model}: {size} von {source}, {licence}</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} oder mehr</translation>
    </message>
</context>
<context>
    <name>CopyingDialog</name>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message>
        <source>Copied so far</source>
        <translation>Bisher kopiert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>DropWiring</name>
    <message>
        <source>Paste an example or a query</source>
        <translation>Beispiel oder Suchanfrage einfügen</translation>
    </message>
    <message>
        <source>Drop music to find what is like it, or a folder to add it to the library.</source>
        <translation>Musik hier ablegen, um Ähnliches zu finden, oder einen Ordner, um ihn zur Bibliothek hinzuzufügen.</translation>
    </message>
    <message>
        <source>Add a folder first: there is no music yet to search.</source>
        <translation>Zuerst einen Ordner hinzufügen: Noch gibt es keine Musik zu durchsuchen.</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln files…</source>
        <translation>
            <numerusform>%Ln Datei wird gelesen…</numerusform>
            <numerusform>%Ln Dateien werden gelesen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>Höchstens %Ln Beispiel zählt auf einmal; das erste wird verwendet.</numerusform>
            <numerusform>Höchstens %Ln Beispiele zählen auf einmal; die ersten werden verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add {names} to the library?</source>
        <translation>{names} zur Bibliothek hinzufügen?</translation>
    </message>
    <message>
        <source>Its music is read and can be found; nothing in it is changed.</source>
        <translation>Die Musik darin wird gelesen und kann gefunden werden; verändert wird nichts.</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Pieces of the list</source>
        <translation>Stücke der Liste</translation>
    </message>
</context>
<context>
    <name>EntryModel</name>
    <message>
        <source>in none of your folders</source>
        <translation>in keinem Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>A piece without a title</source>
        <translation>Ein Stück ohne Titel</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Incipit met a bug of its own: {error}</source>
        <translation>In Incipit ist ein Programmfehler aufgetreten: {error}</translation>
    </message>
    <message>
        <source>This is not music in a format that Incipit reads.</source>
        <translation>Das ist keine Musik in einem Format, das Incipit liest.</translation>
    </message>
    <message>
        <source>The file is not what it was when it became an example.</source>
        <translation>Die Datei ist nicht mehr, was sie war, als sie zum Beispiel wurde.</translation>
    </message>
    <message>
        <source>The piece is not in the library any more.</source>
        <translation>Das Stück ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Playback is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Wiedergabe nicht möglich: PortAudio ist nicht installiert (unter Debian und Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Playback is off: no audio output was found.</source>
        <translation>Wiedergabe nicht möglich: Es wurde keine Audioausgabe gefunden.</translation>
    </message>
    <message>
        <source>The sound cannot be read any more: choose the piece again.</source>
        <translation>Der Klang lässt sich nicht mehr lesen: das Stück noch einmal wählen.</translation>
    </message>
    <message>
        <source>The audio device is gone: press Play to go on with another one.</source>
        <translation>Das Audiogerät ist weg: Abspielen drücken, um mit einem anderen fortzufahren.</translation>
    </message>
    <message>
        <source>The engraving cannot be shown.</source>
        <translation>Das Notenbild lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>Die Vorschau ist nicht zustande gekommen.</translation>
    </message>
    <message>
        <source>Recording is off: PortAudio is not installed (on Debian and Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Aufnahme nicht möglich: PortAudio ist nicht installiert (unter Debian und Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>Recording is off: no microphone was found.</source>
        <translation>Aufnahme nicht möglich: Es wurde kein Mikrofon gefunden.</translation>
    </message>
    <message>
        <source>The microphone is gone; what it has heard until then is here.</source>
        <translation>Das Mikrofon ist weg; was es bis dahin gehört hat, ist hier.</translation>
    </message>
    <message>
        <source>The examples changed while they were read; ask again.</source>
        <translation>Die Beispiele haben sich beim Lesen geändert; bitte noch einmal fragen.</translation>
    </message>
    <message>
        <source>The search process ended unexpectedly; it is started anew with the next question.</source>
        <translation>Der Suchprozess wurde unerwartet beendet; mit der nächsten Anfrage startet er neu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not music in a format that Incipit reads.</source>
        <translation>Die Datei ist keine Musik in einem Format, das Incipit liest.</translation>
    </message>
    <message>
        <source>The file is larger than the {size} MB that {format} files may have.</source>
        <translation>Die Datei ist größer als die {size} MB, die {format}-Dateien haben dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Die Datei lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be opened; its disk may be away.</source>
        <translation>Die Datei lässt sich nicht öffnen; vielleicht ist ihr Laufwerk nicht da.</translation>
    </message>
    <message>
        <source>The file takes longer than {seconds} seconds to read.</source>
        <translation>Die Datei zu lesen dauert länger als {seconds} Sekunden.</translation>
    </message>
    <message>
        <source>The file holds no tune.</source>
        <translation>Die Datei enthält keine Melodie.</translation>
    </message>
    <message>
        <source>The tune is not valid ABC.</source>
        <translation>Die Melodie ist kein gültiges ABC.</translation>
    </message>
    <message>
        <source>This text holds no ABC tune.</source>
        <translation>Dieser Text enthält keine ABC-Melodie.</translation>
    </message>
    <message>
        <source>The compressed score is damaged or encrypted and cannot be unpacked.</source>
        <translation>Die gepackten Noten sind beschädigt oder verschlüsselt und lassen sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The archive holds no MusicXML score.</source>
        <translation>Das Archiv enthält keine MusicXML-Noten.</translation>
    </message>
    <message>
        <source>The archive holds no MuseScore score.</source>
        <translation>Das Archiv enthält keine MuseScore-Noten.</translation>
    </message>
    <message>
        <source>This XML file is no MusicXML score: its outermost element is &lt;{element}&gt;.</source>
        <translation>Diese XML-Datei enthält keine MusicXML-Noten: Ihr äußerstes Element ist &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>This file is neither {kind} nor a compressed score.</source>
        <translation>Diese Datei ist weder {kind} noch ein gepacktes Notenblatt.</translation>
    </message>
    <message>
        <source>The {kind} is damaged: {reason}.</source>
        <translation>{kind} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>The notation of this score cannot be converted.</source>
        <translation>Die Notation dieser Noten lässt sich nicht umwandeln.</translation>
    </message>
    <message>
        <source>The file is not a MIDI file, or it ends within its header.</source>
        <translation>Die Datei ist keine MIDI-Datei, oder sie endet in ihrem Kopf.</translation>
    </message>
    <message>
        <source>The MIDI file holds no tracks.</source>
        <translation>Die MIDI-Datei enthält keine Spuren.</translation>
    </message>
    <message>
        <source>The MIDI file holds no notes.</source>
        <translation>Die MIDI-Datei enthält keine Noten.</translation>
    </message>
    <message>
        <source>The file holds no sound that can be decoded.</source>
        <translation>Die Datei enthält keinen Ton, der sich dekodieren lässt.</translation>
    </message>
    <message>
        <source>The recording is shorter than one second.</source>
        <translation>Die Aufnahme ist kürzer als eine Sekunde.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>Das PDF hat keine Seiten.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>Das PDF ist beschädigt und lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password.</source>
        <translation>Das PDF ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>The LilyPond file holds no notes that can be read without running LilyPond.</source>
        <translation>Die LilyPond-Datei enthält keine Noten, die sich ohne LilyPond selbst lesen lassen.</translation>
    </message>
    <message>
        <source>The LilyPond file holds more music than can be read.</source>
        <translation>Die LilyPond-Datei enthält mehr Musik, als gelesen werden kann.</translation>
    </message>
    <message>
        <source>The Capella file is cut off or damaged.</source>
        <translation>Die Capella-Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The Guitar Pro file is damaged and cannot be unpacked.</source>
        <translation>Die Guitar-Pro-Datei ist beschädigt und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The Guitar Pro file holds no music.</source>
        <translation>Die Guitar-Pro-Datei enthält keine Musik.</translation>
    </message>
    <message>
        <source>The Humdrum file has no **kern spine, which is what Incipit reads of Humdrum.</source>
        <translation>Die Humdrum-Datei hat keine **kern-Spalte; nur diese liest Incipit von Humdrum.</translation>
    </message>
    <message>
        <source>This MEI file holds mensural notation or neumes, which Incipit does not read.</source>
        <translation>Diese MEI-Datei enthält Mensuralnotation oder Neumen, die Incipit nicht liest.</translation>
    </message>
    <message>
        <source>The score holds nothing that can be engraved.</source>
        <translation>In den Noten ist nichts, was sich darstellen lässt.</translation>
    </message>
    <message>
        <source>The score cannot be engraved.</source>
        <translation>Die Noten lassen sich nicht darstellen.</translation>
    </message>
    <message>
        <source>The score is too large to be shown.</source>
        <translation>Die Noten sind zu groß, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The file holds no notes that can be shown.</source>
        <translation>Die Datei enthält keine Noten, die sich zeigen lassen.</translation>
    </message>
    <message>
        <source>The tune is too long to be shown.</source>
        <translation>Die Melodie ist zu lang, um gezeigt zu werden.</translation>
    </message>
    <message>
        <source>The recording cannot be played.</source>
        <translation>Die Aufnahme lässt sich nicht abspielen.</translation>
    </message>
    <message>
        <source>The piece has no notes to play.</source>
        <translation>Das Stück hat keine Noten, die man spielen könnte.</translation>
    </message>
    <message>
        <source>The piece is silent for its first {minutes} minutes.</source>
        <translation>Das Stück schweigt in den ersten {minutes} Minuten.</translation>
    </message>
    <message>
        <source>Only the words of this file could be read, so there is nothing to play.</source>
        <translation>Von dieser Datei ließen sich nur die Wörter lesen; zu spielen gibt es nichts.</translation>
    </message>
    <message>
        <source>There is no room for the sound on this disk.</source>
        <translation>Auf diesem Laufwerk ist kein Platz für den Ton.</translation>
    </message>
    <message>
        <source>There is a list called {name} already.</source>
        <translation>Es gibt schon eine Liste namens {name}.</translation>
    </message>
    <message>
        <source>A list needs a name.</source>
        <translation>Eine Liste braucht einen Namen.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>Type a label, or several.</source>
        <translation>Geben Sie eine Kategorie ein, oder mehrere.</translation>
    </message>
    <message>
        <source>The piece to compare with has not been analysed yet.</source>
        <translation>Das Stück, mit dem verglichen werden soll, ist noch nicht analysiert.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{place} lies in the folder {folder} of your library, where nothing is ever written.</source>
        <translation>{place} liegt im Ordner {folder} Ihrer Bibliothek, in den nie etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>The folder {place} is not empty; name a new one, so that nothing in it is touched.</source>
        <translation>Der Ordner {place} ist nicht leer; nennen Sie einen neuen, damit nichts darin angetastet wird.</translation>
    </message>
    <message>
        <source>The folder {place} is in the library already; remove one of the two.</source>
        <translation>Der Ordner {place} ist schon in der Bibliothek; entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>{file} holds {count} tunes: the first is the example.</source>
        <translation>{file} enthält {count} Melodien: Die erste ist das Beispiel.</translation>
    </message>
    <message>
        <source>“{title}” is not compared with anything. {reason}</source>
        <translation>„{title}“ wird mit nichts verglichen. {reason}</translation>
    </message>
    <message>
        <source>It has not been analysed yet.</source>
        <translation>Es ist noch nicht analysiert.</translation>
    </message>
    <message>
        <source>It is not where it was.</source>
        <translation>Es ist nicht mehr da, wo es war.</translation>
    </message>
    <message>
        <source>It is not in the library any more.</source>
        <translation>Es ist nicht mehr in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Examples that the results are to be like</source>
        <translation>Beispiele, denen die Treffer ähneln sollen</translation>
    </message>
    <message>
        <source>Take all examples away</source>
        <translation>Alle Beispiele entfernen</translation>
    </message>
    <message>
        <source>Find what is like this</source>
        <translation>Ähnliches finden</translation>
    </message>
    <message>
        <source>Find what is not like this</source>
        <translation>Unähnliches finden</translation>
    </message>
    <message>
        <source>not like {title}</source>
        <translation>nicht wie {title}</translation>
    </message>
    <message>
        <source>like {title}</source>
        <translation>wie {title}</translation>
    </message>
</context>
<context>
    <name>ExampleWiring</name>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr in dieser Art</translation>
    </message>
    <message>
        <source>Less like this</source>
        <translation>Weniger in dieser Art</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln examples count at once; the first are taken.</source>
        <translation>
            <numerusform>Höchstens %Ln Beispiel zählt auf einmal; das erste wird verwendet.</numerusform>
            <numerusform>Höchstens %Ln Beispiele zählen auf einmal; die ersten werden verwendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export “{name}”</source>
        <translation>„{name}“ exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces, in this order.</source>
        <translation>
            <numerusform>%Ln Stück.</numerusform>
            <numerusform>%Ln Stücke, in dieser Reihenfolge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name files from where the playlist lies, to move both together</source>
        <translation>Dateien von der Wiedergabeliste aus benennen, um beides zusammen zu verschieben</translation>
    </message>
    <message>
        <source>Have Excel read accents and other scripts rightly</source>
        <translation>Damit Excel Akzente und andere Schriften richtig liest</translation>
    </message>
    <message>
        <source>Playlist (M3U8), for players</source>
        <translation>Wiedergabeliste (M3U8), für Abspielprogramme</translation>
    </message>
    <message>
        <source>Table (CSV), for spreadsheets</source>
        <translation>Tabelle (CSV), für Tabellenkalkulationen</translation>
    </message>
    <message>
        <source>Document (JSON), for other programs</source>
        <translation>Dokument (JSON), für andere Programme</translation>
    </message>
    <message>
        <source>Folder with copies of the files, numbered in this order</source>
        <translation>Ordner mit Kopien der Dateien, in dieser Reihenfolge nummeriert</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Speicherort wählen…</translation>
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
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Tonumfang</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>Pages in print</source>
        <translation>Seiten im Druck</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (laut Analyse)</translation>
    </message>
    <message>
        <source>the first {time}</source>
        <translation>die ersten {time}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>{file}, tune {number}</source>
        <translation>{file}, Melodie {number}</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>What failed</source>
        <translation>Fehlgeschlagene Dateien</translation>
    </message>
    <message>
        <source>What failed, and why</source>
        <translation>Was fehlgeschlagen ist und warum</translation>
    </message>
    <message>
        <source>Everything else was analysed. A file is tried again when it changes. What is ignored can be taken back in “What to ignore…” of its folder.</source>
        <translation>Alles andere wurde analysiert. Eine Datei wird erneut versucht, wenn sie sich ändert. Ignoriertes lässt sich in den Ignorier-Regeln ihres Ordners zurücknehmen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Ignore this</source>
        <translation>Dies ignorieren</translation>
    </message>
    <message>
        <source>Files that failed, with reasons</source>
        <translation>Fehlgeschlagene Dateien mit Gründen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Find music that is like this piece (Ctrl+F)</source>
        <translation>Musik finden, die diesem Stück ähnelt (Strg+F)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in your own program (Enter)</source>
        <translation>Im eigenen Programm öffnen (Enter)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in this file</source>
        <translation>Auch in dieser Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical files, also here</source>
        <translation>
            <numerusform>%Ln gleiche Datei, auch hier</numerusform>
            <numerusform>%Ln gleiche Dateien, auch hier</numerusform>
        </translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}, Melodie {number}</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>offline: {path}</translation>
    </message>
    <message>
        <source>Show in folder: {path}</source>
        <translation>Im Ordner zeigen: {path}</translation>
    </message>
    <message>
        <source>Open: {path}</source>
        <translation>Öffnen: {path}</translation>
    </message>
</context>
<context>
    <name>FilterChoices</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>FilterWiring</name>
    <message>
        <source>Filters…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out by filters</source>
        <translation>
            <numerusform>%Ln durch Filter ausgeblendet</numerusform>
            <numerusform>%Ln durch Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “{filter}”: {count}</source>
        <translation>Ohne „{filter}“: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Ganz ohne Filter: {count}</translation>
    </message>
    <message numerus="yes">
        <source>The filters leave out all %Ln pieces.</source>
        <translation>
            <numerusform>Die Filter blenden %Ln Stück aus.</numerusform>
            <numerusform>Die Filter blenden alle %Ln Stücke aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is filtered away</source>
        <translation>Die Filter lassen nichts übrig</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>{value} ({count})</source>
        <translation>{value} ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces to choose among</source>
        <translation>
            <numerusform>%Ln Stück zur Auswahl</numerusform>
            <numerusform>%Ln Stücke zur Auswahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only pieces with</source>
        <translation>Nur Stücke zeigen mit</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Stücke zeigen</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Tonart</translation>
    </message>
    <message>
        <source>&amp;Metre</source>
        <translation>Ta&amp;ktart</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Dauer</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Instrument</translation>
    </message>
    <message>
        <source>&amp;Composer</source>
        <translation>Ko&amp;mponist</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <translation>&amp;Bewertung</translation>
    </message>
    <message>
        <source>Ki&amp;nd</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>any, 2:00 at most, or 2:00-5:00</source>
        <translation>beliebig, höchstens 2:00 oder 2:00-5:00</translation>
    </message>
    <message>
        <source>any, about 120, or 90-120</source>
        <translation>beliebig, etwa 120 oder 90-120</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pieces of which a fact is not known are left out. One of several keys, metres, composers or folders is enough; instruments and tags must all be there.</source>
        <translation>Stücke, von denen eine Angabe nicht bekannt ist, fallen weg. Von mehreren Tonarten, Taktarten, Komponisten oder Ordnern genügt eine; Instrumente und Schlagwörter müssen alle da sein.</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Remove from library</source>
        <translation>Aus Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Remove “{folder}” from the library?</source>
        <translation>„{folder}“ aus der Bibliothek entfernen?</translation>
    </message>
    <message>
        <source>The files stay where they are, untouched. Your lists, stars and tags are kept.</source>
        <translation>Die Dateien bleiben unverändert, wo sie sind. Listen, Sterne und Schlagwörter bleiben erhalten.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Where is “{folder}” now?</source>
        <translation>Wo ist „{folder}“ jetzt?</translation>
    </message>
    <message>
        <source>Relocate</source>
        <translation>Neu verknüpfen</translation>
    </message>
    <message>
        <source>Take it as the same all the same?</source>
        <translation>Trotzdem als denselben Ordner übernehmen?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
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
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>In allen Ordnern nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Folders of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Show its pieces</source>
        <translation>Stücke darin zeigen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Relocate…</source>
        <translation>Neu verknüpfen…</translation>
    </message>
    <message>
        <source>What to ignore…</source>
        <translation>Was ignoriert wird…</translation>
    </message>
    <message>
        <source>Remove from library…</source>
        <translation>Aus Bibliothek entfernen…</translation>
    </message>
</context>
<context>
    <name>FolderWiring</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Look for changes in all folders</source>
        <translation>In allen Ordnern nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Relocate the chosen folder…</source>
        <translation>Gewählten Ordner neu verknüpfen…</translation>
    </message>
    <message>
        <source>What to ignore in the chosen folder…</source>
        <translation>Was im gewählten Ordner ignoriert wird…</translation>
    </message>
    <message>
        <source>Remove the chosen folder…</source>
        <translation>Gewählten Ordner entfernen…</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Sample pieces</source>
        <translation>Beispielstücke</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Threshold: {value}</source>
        <translation>Schwelle: {value}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a model from files</source>
        <translation>Modell aus Dateien importieren</translation>
    </message>
    <message>
        <source>A checkpoint of CLaMP 3, and the folders of what it reads words and hears recordings with, as they are published. The files are only read. The new model then analyses your pieces in the background, and answers as soon as it has all of them; one click goes back.</source>
        <translation>Ein Checkpoint von CLaMP 3 und die Ordner der Modelle, mit denen es Wörter liest und Aufnahmen hört, so wie sie veröffentlicht sind. Die Dateien werden nur gelesen. Das neue Modell analysiert dann die Stücke im Hintergrund und übernimmt die Suche, sobald es alle kennt; ein Klick führt zurück.</translation>
    </message>
    <message>
        <source>CLaMP 3 (.pth)</source>
        <translation>CLaMP 3 (.pth)</translation>
    </message>
    <message>
        <source>XLM-R&apos;s folder</source>
        <translation>Ordner von XLM-R</translation>
    </message>
    <message>
        <source>MERT&apos;s folder (optional)</source>
        <translation>Ordner von MERT (optional)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose: {what}</source>
        <translation>Wählen: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Checkpoints (*.pth *.pt *.bin *.safetensors)</source>
        <translation>Checkpoints (*.pth *.pt *.bin *.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A name is made of Latin letters, digits, hyphens, underscores and dots.</source>
        <translation>Ein Name besteht aus lateinischen Buchstaben, Ziffern, Bindestrichen, Unterstrichen und Punkten.</translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>piano</source>
        <translation>Klavier</translation>
    </message>
    <message>
        <source>harpsichord</source>
        <translation>Cembalo</translation>
    </message>
    <message>
        <source>clavichord</source>
        <translation>Clavichord</translation>
    </message>
    <message>
        <source>organ</source>
        <translation>Orgel</translation>
    </message>
    <message>
        <source>harmonium</source>
        <translation>Harmonium</translation>
    </message>
    <message>
        <source>accordion</source>
        <translation>Akkordeon</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>Violine</translation>
    </message>
    <message>
        <source>viola</source>
        <translation>Bratsche</translation>
    </message>
    <message>
        <source>cello</source>
        <translation>Cello</translation>
    </message>
    <message>
        <source>double bass</source>
        <translation>Kontrabass</translation>
    </message>
    <message>
        <source>viol</source>
        <translation>Gambe</translation>
    </message>
    <message>
        <source>flute</source>
        <translation>Querflöte</translation>
    </message>
    <message>
        <source>piccolo</source>
        <translation>Piccoloflöte</translation>
    </message>
    <message>
        <source>recorder</source>
        <translation>Blockflöte</translation>
    </message>
    <message>
        <source>tin whistle</source>
        <translation>Tin Whistle</translation>
    </message>
    <message>
        <source>fife</source>
        <translation>Querpfeife</translation>
    </message>
    <message>
        <source>oboe</source>
        <translation>Oboe</translation>
    </message>
    <message>
        <source>English horn</source>
        <translation>Englischhorn</translation>
    </message>
    <message>
        <source>clarinet</source>
        <translation>Klarinette</translation>
    </message>
    <message>
        <source>bassoon</source>
        <translation>Fagott</translation>
    </message>
    <message>
        <source>saxophone</source>
        <translation>Saxophon</translation>
    </message>
    <message>
        <source>horn</source>
        <translation>Horn</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>Trompete</translation>
    </message>
    <message>
        <source>cornet</source>
        <translation>Kornett</translation>
    </message>
    <message>
        <source>trombone</source>
        <translation>Posaune</translation>
    </message>
    <message>
        <source>tuba</source>
        <translation>Tuba</translation>
    </message>
    <message>
        <source>timpani</source>
        <translation>Pauken</translation>
    </message>
    <message>
        <source>drums</source>
        <translation>Schlagzeug</translation>
    </message>
    <message>
        <source>percussion</source>
        <translation>Schlagwerk</translation>
    </message>
    <message>
        <source>xylophone</source>
        <translation>Xylophon</translation>
    </message>
    <message>
        <source>vibraphone</source>
        <translation>Vibraphon</translation>
    </message>
    <message>
        <source>glockenspiel</source>
        <translation>Glockenspiel</translation>
    </message>
    <message>
        <source>bells</source>
        <translation>Glocken</translation>
    </message>
    <message>
        <source>celesta</source>
        <translation>Celesta</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>Gitarre</translation>
    </message>
    <message>
        <source>electric guitar</source>
        <translation>E-Gitarre</translation>
    </message>
    <message>
        <source>bass guitar</source>
        <translation>E-Bass</translation>
    </message>
    <message>
        <source>lute</source>
        <translation>Laute</translation>
    </message>
    <message>
        <source>mandolin</source>
        <translation>Mandoline</translation>
    </message>
    <message>
        <source>banjo</source>
        <translation>Banjo</translation>
    </message>
    <message>
        <source>ukulele</source>
        <translation>Ukulele</translation>
    </message>
    <message>
        <source>harp</source>
        <translation>Harfe</translation>
    </message>
    <message>
        <source>bagpipe</source>
        <translation>Dudelsack</translation>
    </message>
    <message>
        <source>harmonica</source>
        <translation>Mundharmonika</translation>
    </message>
    <message>
        <source>synthesizer</source>
        <translation>Synthesizer</translation>
    </message>
    <message>
        <source>strings</source>
        <translation>Streicher</translation>
    </message>
    <message>
        <source>brass</source>
        <translation>Blechbläser</translation>
    </message>
    <message>
        <source>woodwinds</source>
        <translation>Holzbläser</translation>
    </message>
    <message>
        <source>koto</source>
        <translation>Koto</translation>
    </message>
    <message>
        <source>shamisen</source>
        <translation>Shamisen</translation>
    </message>
    <message>
        <source>sitar</source>
        <translation>Sitar</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Singstimme</translation>
    </message>
    <message>
        <source>soprano</source>
        <translation>Sopran</translation>
    </message>
    <message>
        <source>mezzo-soprano</source>
        <translation>Mezzosopran</translation>
    </message>
    <message>
        <source>alto</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>tenor</source>
        <translation>Tenor</translation>
    </message>
    <message>
        <source>baritone</source>
        <translation>Bariton</translation>
    </message>
    <message>
        <source>bass voice</source>
        <translation>Bassstimme</translation>
    </message>
    <message>
        <source>choir</source>
        <translation>Chor</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>New list “{name}”</source>
        <translation>Neue Liste „{name}“</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>„{name}“ umbenennen</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>„{name}“ löschen</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Zu „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Aus „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Order of “{name}”</source>
        <translation>Reihenfolge von „{name}“</translation>
    </message>
    <message>
        <source>Note in “{name}”</source>
        <translation>Notiz in „{name}“</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Suche „{name}“ speichern</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Label “{name}”</source>
        <translation>Kategorie „{name}“</translation>
    </message>
    <message>
        <source>Take back “{name}”</source>
        <translation>„{name}“ zurücknehmen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>KeepingWiring</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Recent queries</source>
        <translation>Letzte Suchanfragen</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Neue Setlist</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Nothing is asked yet that could be saved.</source>
        <translation>Noch gibt es keine Suche, die sich speichern ließe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Forget all of these</source>
        <translation>Alle vergessen</translation>
    </message>
    <message>
        <source>Remember what is asked</source>
        <translation>Suchanfragen merken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
    <message>
        <source>like “{title}”</source>
        <translation>wie „{title}“</translation>
    </message>
    <message>
        <source>not like “{title}”</source>
        <translation>nicht wie „{title}“</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces taken out of “{name}”.</source>
        <translation>
            <numerusform>%Ln Stück aus „{name}“ entfernt.</numerusform>
            <numerusform>%Ln Stücke aus „{name}“ entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces added to “{name}”.</source>
        <translation>
            <numerusform>%Ln Stück zu „{name}“ hinzugefügt.</numerusform>
            <numerusform>%Ln Stücke zu „{name}“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” has them already.</source>
        <translation>„{name}“ enthält sie schon.</translation>
    </message>
    <message>
        <source>The others are in it already.</source>
        <translation>Die anderen sind schon darin.</translation>
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
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>{tonic} major</source>
        <translation>{tonic}-Dur</translation>
    </message>
    <message>
        <source>{tonic} minor</source>
        <translation>{tonic}-Moll</translation>
    </message>
    <message>
        <source>{tonic} dorian</source>
        <translation>{tonic}-Dorisch</translation>
    </message>
    <message>
        <source>{tonic} phrygian</source>
        <translation>{tonic}-Phrygisch</translation>
    </message>
    <message>
        <source>{tonic} lydian</source>
        <translation>{tonic}-Lydisch</translation>
    </message>
    <message>
        <source>{tonic} mixolydian</source>
        <translation>{tonic}-Mixolydisch</translation>
    </message>
</context>
<context>
    <name>KindFilter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show every kind of music</source>
        <translation>Jede Art von Musik zeigen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Show scores</source>
        <translation>Noten zeigen</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Show MIDI files</source>
        <translation>MIDI-Dateien zeigen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Show recordings</source>
        <translation>Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Show sheet music as PDF</source>
        <translation>Noten als PDF zeigen</translation>
    </message>
</context>
<context>
    <name>LabelWiring</name>
    <message>
        <source>Labels…</source>
        <translation>Kategorien…</translation>
    </message>
</context>
<context>
    <name>LabelsDialog</name>
    <message>
        <source>Labels</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Labels in your own words, with commas between: lullaby, march, tango</source>
        <translation>Kategorien in eigenen Worten, durch Kommas getrennt: Wiegenlied, Marsch, Tango</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tag these pieces</source>
        <translation>Schlagwort vergeben</translation>
    </message>
    <message>
        <source>Tags that labels wrote</source>
        <translation>Von Kategorien vergebene Schlagwörter</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>against anything else</source>
        <translation>verglichen mit allem anderen</translation>
    </message>
    <message>
        <source>against the others</source>
        <translation>verglichen mit den anderen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces stand out for “{label}” by {threshold} or more.</source>
        <translation>
            <numerusform>%Ln Stück hebt sich bei „{label}“ um {threshold} oder mehr ab.</numerusform>
            <numerusform>%Ln Stücke heben sich bei „{label}“ um {threshold} oder mehr ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{tag}” is now on %Ln more pieces; Undo takes it back.</source>
        <translation>
            <numerusform>„{tag}“ steht jetzt an %Ln weiteren Stück; „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>„{tag}“ steht jetzt an %Ln weiteren Stücken; „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just above</source>
        <translation>Knapp darüber</translation>
    </message>
    <message>
        <source>Just below</source>
        <translation>Knapp darunter</translation>
    </message>
    <message>
        <source>Written by labels:</source>
        <translation>Von Kategorien vergeben:</translation>
    </message>
    <message>
        <source>Type labels in any language. Each piece is held against all others.</source>
        <translation>Kategorien in beliebiger Sprache eingeben. Jedes Stück wird mit allen anderen verglichen.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Show only these in full colour</source>
        <translation>Nur diese in voller Farbe zeigen</translation>
    </message>
    <message>
        <source>{name}, {count} pieces</source>
        <translation>{name}, {count} Stücke</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
</context>
<context>
    <name>ListChooser</name>
    <message>
        <source>Add to a list</source>
        <translation>Zu einer Liste hinzufügen</translation>
    </message>
    <message>
        <source>Name of your first list: a concert, a pupil…</source>
        <translation>Name Ihrer ersten Liste: ein Konzert, ein Schüler…</translation>
    </message>
    <message>
        <source>Which list? Type a name</source>
        <translation>Welche Liste? Namen eingeben</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Enter adds the chosen pieces.</source>
        <translation>Enter fügt die gewählten Stücke hinzu.</translation>
    </message>
    <message>
        <source>New list “{name}”</source>
        <translation>Neue Liste „{name}“</translation>
    </message>
    <message>
        <source>New set list “{name}”</source>
        <translation>Neue Setlist „{name}“</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Back to the search</source>
        <translation>Zurück zur Suche</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Nothing is in this list yet. Drop results on its name, or choose some and press Ctrl+Enter.</source>
        <translation>Diese Liste ist noch leer. Treffer auf ihren Namen ziehen oder auswählen und Strg+Enter drücken.</translation>
    </message>
    <message>
        <source>Set list</source>
        <translation>Setlist</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} without a known length</source>
        <translation>{count} ohne bekannte Dauer</translation>
    </message>
</context>
<context>
    <name>ListSection</name>
    <message>
        <source>Collect pieces for a concert or a pupil: make a list with +.</source>
        <translation>Stücke für ein Konzert oder den Unterricht sammeln: Mit + eine Liste anlegen.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>New set list</source>
        <translation>Neue Setlist</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>What failed…</source>
        <translation>Fehlgeschlagene Dateien…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>Über Incipit</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map of the library</source>
        <translation>Karte der Bibliothek</translation>
    </message>
    <message>
        <source>Arrow keys move the map, with Shift they go from piece to piece; plus and minus look closer.</source>
        <translation>Pfeiltasten bewegen die Karte, mit der Umschalttaste gehen sie von Stück zu Stück; Plus und Minus vergrößern und verkleinern.</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Karte bewegen</translation>
    </message>
    <message>
        <source>Draw around pieces (or Shift and drag)</source>
        <translation>Stücke umranden (oder mit Umschalttaste ziehen)</translation>
    </message>
    <message>
        <source>Select a rectangle</source>
        <translation>Rechteck auswählen</translation>
    </message>
    <message>
        <source>Look closer (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Look wider (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show the whole map (0)</source>
        <translation>Ganze Karte zeigen (0)</translation>
    </message>
    <message>
        <source>Show only what the search has found in full colour</source>
        <translation>Nur die Treffer der Suche in voller Farbe zeigen</translation>
    </message>
    <message>
        <source>What the colours tell</source>
        <translation>Was die Farben zeigen</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By composer</source>
        <translation>Nach Komponist</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Back to the search</source>
        <translation>Zurück zur Suche</translation>
    </message>
    <message>
        <source>Draw anew</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Give all pieces new places; else new pieces join those that are there</source>
        <translation>Allen Stücken neue Orte geben; sonst kommen neue Stücke zu den vorhandenen</translation>
    </message>
    <message>
        <source>Map of the library</source>
        <translation>Karte der Bibliothek</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Nothing to be seen yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>As soon as pieces are analysed, each has its place here, near those that it sounds like.</source>
        <translation>Sobald Stücke analysiert sind, hat jedes hier seinen Ort, nah bei denen, die ähnlich klingen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces; near one another lies what sounds alike.</source>
        <translation>
            <numerusform>%Ln Stück; nah beieinander liegt, was ähnlich klingt.</numerusform>
            <numerusform>%Ln Stücke; nah beieinander liegt, was ähnlich klingt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giving every piece its place…</source>
        <translation>Jedes Stück bekommt seinen Ort…</translation>
    </message>
    <message>
        <source>Looking which pieces sound alike…</source>
        <translation>Ähnlich klingende Stücke werden gesucht…</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Others, or unknown</source>
        <translation>Andere oder unbekannt</translation>
    </message>
    <message>
        <source>Other tags, or none</source>
        <translation>Andere Schlagwörter oder keine</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>How far the map has come</source>
        <translation>Fortschritt der Karte</translation>
    </message>
</context>
<context>
    <name>MapWiring</name>
    <message>
        <source>Map of the library</source>
        <translation>Karte der Bibliothek</translation>
    </message>
    <message>
        <source>There is no map</source>
        <translation>Es gibt keine Karte</translation>
    </message>
    <message>
        <source>These pieces were selected on the map.</source>
        <translation>Diese Stücke wurden auf der Karte ausgewählt.</translation>
    </message>
</context>
<context>
    <name>MarksPanel</name>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>A remark of your own</source>
        <translation>Eigene Bemerkung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
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
        <translation>Modell</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Pieces a minute</source>
        <translation>Stücke pro Minute</translation>
    </message>
    <message>
        <source>Why not faster</source>
        <translation>Warum nicht schneller</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Your music and your questions are analysed on this computer alone, {place}.</source>
        <translation>Musik und Suchanfragen werden nur auf diesem Computer analysiert, {place}.</translation>
    </message>
    <message>
        <source>What analyses your music</source>
        <translation>Was die Musik analysiert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later: free to use, to study, to pass on and to change</source>
        <translation>GPL-3.0-or-later: frei zu nutzen, zu studieren, weiterzugeben und zu ändern</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Python and Qt</source>
        <translation>Python und Qt</translation>
    </message>
    <message>
        <source>Finds scores, MIDI files and recordings in your own folders by what they are like.</source>
        <translation>Findet Noten, MIDI-Dateien und Aufnahmen in den eigenen Ordnern danach, wie sie sind.</translation>
    </message>
    <message>
        <source>Show the library&apos;s file</source>
        <translation>Datei der Bibliothek zeigen</translation>
    </message>
    <message>
        <source>About Incipit</source>
        <translation>Über Incipit</translation>
    </message>
</context>
<context>
    <name>MinorTonics</name>
    <message>
        <source>C</source>
        <translation>c</translation>
    </message>
    <message>
        <source>C♯</source>
        <translation>cis</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>des</translation>
    </message>
    <message>
        <source>D</source>
        <translation>d</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>dis</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>es</translation>
    </message>
    <message>
        <source>E</source>
        <translation>e</translation>
    </message>
    <message>
        <source>F</source>
        <translation>f</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>fis</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>ges</translation>
    </message>
    <message>
        <source>G</source>
        <translation>g</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>gis</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>as</translation>
    </message>
    <message>
        <source>A</source>
        <translation>a</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>ais</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>b</translation>
    </message>
    <message>
        <source>B</source>
        <translation>h</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>ces</translation>
    </message>
</context>
<context>
    <name>ModelActions</name>
    <message>
        <source>Remove a model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {model}?</source>
        <translation>{model} entfernen?</translation>
    </message>
    <message>
        <source>Remove what was fetched of {model}?</source>
        <translation>Die heruntergeladenen Dateien von {model} entfernen?</translation>
    </message>
    <message>
        <source>This frees {size}.</source>
        <translation>Das gibt {size} frei.</translation>
    </message>
    <message numerus="yes">
        <source>This frees {size}: its files, and its analysis of %Ln pieces, which it would have to make again. Your music and what you have said of it stay as they are.</source>
        <translation>
            <numerusform>Das gibt {size} frei: die Dateien und die Analyse von %Ln Stück, die zu wiederholen wäre. Die Musik und die eigenen Angaben dazu bleiben, wie sie sind.</numerusform>
            <numerusform>Das gibt {size} frei: die Dateien und die Analyse von %Ln Stücken, die zu wiederholen wäre. Die Musik und die eigenen Angaben dazu bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
</context>
<context>
    <name>ModelTable</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Best for</source>
        <translation>Geeignet für</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Not installed</source>
        <translation>Nicht installiert</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>Not installed; its analysis is kept</source>
        <translation>Nicht installiert; Analyse bleibt erhalten</translation>
    </message>
    <message>
        <source>Being made ready: {percent} %</source>
        <translation>In Vorbereitung: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Ready to use</source>
        <translation>Einsatzbereit</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>{size} or more</source>
        <translation>{size} oder mehr</translation>
    </message>
    <message>
        <source>Recordings, and all kinds in one list</source>
        <translation>Aufnahmen und alle Arten in einer Liste</translation>
    </message>
    <message>
        <source>Scores, MIDI</source>
        <translation>Noten, MIDI</translation>
    </message>
    <message>
        <source>A quick start on any computer</source>
        <translation>Schneller Einstieg auf jedem Computer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>In use for {kinds}</source>
        <translation>In Verwendung für {kinds}</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>A model turns music and words into what can be compared, on this computer. Another one analyses all pieces in the background, while the one in use goes on answering.</source>
        <translation>Ein Modell macht Musik und Wörter vergleichbar, auf diesem Computer. Ein anderes analysiert alle Stücke im Hintergrund, während das bisherige weiter antwortet.</translation>
    </message>
    <message>
        <source>Models, with state, size and licence</source>
        <translation>Modelle mit Zustand, Größe und Lizenz</translation>
    </message>
    <message>
        <source>Use now</source>
        <translation>Jetzt verwenden</translation>
    </message>
    <message>
        <source>Do not make ready</source>
        <translation>Nicht vorbereiten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Import from files…</source>
        <translation>Aus Dateien importieren…</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Back to {model}</source>
        <translation>Zurück zu {model}</translation>
    </message>
    <message>
        <source>Languages: {languages}.</source>
        <translation>Sprachen: {languages}.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation>Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>{size} of it have been fetched.</source>
        <translation>{size} davon sind heruntergeladen.</translation>
    </message>
    <message>
        <source>Precision: {precision}.</source>
        <translation>Genauigkeit: {precision}.</translation>
    </message>
    <message>
        <source>It has analysed {done} of {total} pieces here, which takes {size}.</source>
        <translation>Es hat hier {done} von {total} Stücken analysiert und belegt dafür {size}.</translation>
    </message>
    <message>
        <source>It answers as soon as it has analysed all; until then what is in use answers.</source>
        <translation>Es antwortet, sobald es alle analysiert hat; bis dahin antwortet das bisherige.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>No program is set up to open this file.</source>
        <translation>Für diese Datei ist kein Programm eingerichtet.</translation>
    </message>
    <message>
        <source>This program could not be started.</source>
        <translation>Dieses Programm konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>No file manager could be started.</source>
        <translation>Es konnte kein Dateimanager gestartet werden.</translation>
    </message>
</context>
<context>
    <name>OrphansDialog</name>
    <message>
        <source>What lacks its score or recording</source>
        <translation>Fehlende Noten oder Aufnahmen</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Was gesucht wird</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pieces looked at</source>
        <translation>Durchgesehene Stücke</translation>
    </message>
    <message>
        <source>Looks for pieces to which no likely and no confirmed companion is known.</source>
        <translation>Sucht Stücke, zu denen kein wahrscheinliches und kein bestätigtes Gegenstück bekannt ist.</translation>
    </message>
    <message>
        <source>Pieces found</source>
        <translation>Gefundene Stücke</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces found.</source>
        <translation>
            <numerusform>%Ln Stück gefunden.</numerusform>
            <numerusform>%Ln Stücke gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vorzeitig gestoppt.</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>MIDI files</source>
        <translation>MIDI-Dateien</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>a score</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>a MIDI file</source>
        <translation>MIDI-Datei</translation>
    </message>
    <message>
        <source>{kind} without {lacking}</source>
        <translation>{kind} ohne {lacking}</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Leave the reading view</source>
        <translation>Leseansicht verlassen</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Leseansicht</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PartsPanel</name>
    <message>
        <source>Other parts</source>
        <translation>Übrige Stimmen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Mute {part}</source>
        <translation>{part} stummschalten</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Hear {part} alone</source>
        <translation>Nur {part} hören</translation>
    </message>
</context>
<context>
    <name>PieceWiring</name>
    <message>
        <source>Add to a list…</source>
        <translation>Zu Liste hinzufügen…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stars</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Aus „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Öffnen mit…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Add to list</source>
        <translation>Zu Liste hinzufügen</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Another list…</source>
        <translation>Andere Liste…</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are offline and cannot be dragged.</source>
        <translation>
            <numerusform>%Ln Datei ist offline und kann nicht gezogen werden.</numerusform>
            <numerusform>%Ln Dateien sind offline und können nicht gezogen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with which program?</source>
        <translation>Mit welchem Programm öffnen?</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces written to {place}.</source>
        <translation>
            <numerusform>%Ln Stück nach {place} geschrieben.</numerusform>
            <numerusform>%Ln Stücke nach {place} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln files; they are in {place}.</source>
        <translation>
            <numerusform>Nach %Ln Datei gestoppt; sie ist in {place}.</numerusform>
            <numerusform>Nach %Ln Dateien gestoppt; sie sind in {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files written to {place}; a tunebook is copied once, whole.</source>
        <translation>
            <numerusform>%Ln Datei nach {place} geschrieben; ein Melodienheft wird einmal und ganz kopiert.</numerusform>
            <numerusform>%Ln Dateien nach {place} geschrieben; ein Melodienheft wird einmal und ganz kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out: {reason}</source>
        <translation>
            <numerusform>%Ln ausgelassen: {reason}</numerusform>
            <numerusform>%Ln ausgelassen: {reason}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayWiring</name>
    <message>
        <source>Play or pause</source>
        <translation>Wiedergabe oder Pause</translation>
    </message>
    <message>
        <source>Stop, or leave the reading view</source>
        <translation>Stopp, oder Leseansicht verlassen</translation>
    </message>
    <message>
        <source>Reading view</source>
        <translation>Leseansicht</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>Only the first %Ln minutes can be played here.</source>
        <translation>
            <numerusform>Nur die erste Minute kann hier abgespielt werden.</numerusform>
            <numerusform>Nur die ersten %Ln Minuten können hier abgespielt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of its repeats are played here: {played} instead of {whole}.</source>
        <translation>Hier werden nicht alle Wiederholungen gespielt: {played} statt {whole}.</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Repeat the marked stretch, or all</source>
        <translation>Markierten Abschnitt oder alles wiederholen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{time} of {whole}</source>
        <translation>{time} von {whole}</translation>
    </message>
</context>
<context>
    <name>PreferenceWiring</name>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Preview below the results</source>
        <translation>Vorschau unter den Treffern</translation>
    </message>
    <message>
        <source>Paused while on battery</source>
        <translation>Angehalten im Akkubetrieb</translation>
    </message>
    <message>
        <source>Paused while other programs are busy</source>
        <translation>Angehalten, solange andere Programme arbeiten</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Right of the results</source>
        <translation>Rechts neben den Treffern</translation>
    </message>
    <message>
        <source>Below the results</source>
        <translation>Unter den Treffern</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>Pause while on battery</source>
        <translation>Im Akkubetrieb anhalten</translation>
    </message>
    <message>
        <source>Pause while other programs are busy</source>
        <translation>Anhalten, solange andere Programme arbeiten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Delete recordings and pasted music</source>
        <translation>Aufgenommenes und Eingefügtes löschen</translation>
    </message>
    <message>
        <source>What was recorded or pasted to search with is kept on this computer only.</source>
        <translation>Was zum Suchen aufgenommen oder eingefügt wurde, bleibt allein auf diesem Computer.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Play &amp;on</source>
        <translation>&amp;Wiedergabe über</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Processor &amp;cores</source>
        <translation>Prozessor&amp;kerne</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Another language is used when Incipit starts the next time; all else holds at once.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start von Incipit, alles Übrige sofort.</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Only the words of this file could be read, not its notes.</source>
        <translation>Von dieser Datei konnte nur der Text gelesen werden, nicht die Noten.</translation>
    </message>
    <message>
        <source>The folder is offline.</source>
        <translation>Der Ordner ist offline.</translation>
    </message>
    <message>
        <source>First system of {title}</source>
        <translation>Erstes System von {title}</translation>
    </message>
    <message>
        <source>Choose a piece to see and hear it.</source>
        <translation>Ein Stück wählen, um es zu sehen und zu hören.</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Describe the music, or type a name</source>
        <translation>Musik beschreiben oder Namen eingeben</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Describe the music you look for, in any language, or type a name</source>
        <translation>Gesuchte Musik in beliebiger Sprache beschreiben oder Namen eingeben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Record an example</source>
        <translation>Beispiel aufnehmen</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>Search with this</source>
        <translation>Damit suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is heard in it: choose another microphone, or see whether it is muted.</source>
        <translation>Darin ist nichts zu hören: ein anderes Mikrofon wählen oder prüfen, ob es stummgeschaltet ist.</translation>
    </message>
    <message>
        <source>{device} (absent)</source>
        <translation>{device} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Recording: {time} of {most}</source>
        <translation>Aufnahme: {time} von {most}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play back</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>{kept} of {whole} are kept</source>
        <translation>{kept} von {whole} werden behalten</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Noch ist nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Sing, hum or play what you look for, up to two minutes. The recording never leaves this computer.</source>
        <translation>Das Gesuchte singen, summen oder spielen, bis zu zwei Minuten lang. Die Aufnahme verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>&amp;Microphone</source>
        <translation>&amp;Mikrofon</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
</context>
<context>
    <name>RecordWiring</name>
    <message>
        <source>Record an example…</source>
        <translation>Beispiel aufnehmen…</translation>
    </message>
    <message>
        <source>Recording of {moment}</source>
        <translation>Aufnahme vom {moment}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Matches by name</source>
        <translation>Treffer im Namen</translation>
    </message>
    <message>
        <source>Matches by meaning</source>
        <translation>Treffer nach Bedeutung</translation>
    </message>
    <message>
        <source>Matches by facts</source>
        <translation>Treffer nach Angaben</translation>
    </message>
    <message>
        <source>Below here no better than chance</source>
        <translation>Ab hier nicht besser als Zufall</translation>
    </message>
    <message>
        <source>No composer named</source>
        <translation>Ohne Angabe des Komponisten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>{path}, tune {number}</source>
        <translation>{path}, Melodie {number}</translation>
    </message>
    <message>
        <source>offline: {path}</source>
        <translation>offline: {path}</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Nur Wörter</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>MIDI</source>
        <translation>MIDI</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tonart</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Taktart</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>im Namen</translation>
    </message>
</context>
<context>
    <name>ResultTableView</name>
    <message>
        <source>Results as a table</source>
        <translation>Treffer als Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by relevance</source>
        <translation>Nach Relevanz sortieren</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What to ignore</source>
        <translation>Was ignoriert wird</translation>
    </message>
    <message>
        <source>One rule a line, such as *.wav, /sketches/ or !keep.wav, written as for Git. What is ignored is not searched; nothing is deleted, and it comes back when the rule goes.</source>
        <translation>Eine Regel pro Zeile, etwa *.wav, /sketches/ oder !keep.wav, in der Schreibweise von Git. Ignoriertes wird nicht durchsucht; nichts wird gelöscht, und ohne die Regel ist es wieder da.</translation>
    </message>
    <message>
        <source>In “{folder}”</source>
        <translation>In „{folder}“</translation>
    </message>
    <message>
        <source>In all folders</source>
        <translation>In allen Ordnern</translation>
    </message>
</context>
<context>
    <name>RuntimeReport</name>
    <message>
        <source>on the processor</source>
        <translation>auf dem Prozessor</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>auf der Grafikkarte</translation>
    </message>
    <message>
        <source>on the processor, since the graphics card cannot be used</source>
        <translation>auf dem Prozessor, da die Grafikkarte nicht nutzbar ist</translation>
    </message>
    <message>
        <source>{rate} pieces a minute</source>
        <translation>{rate} Stücke pro Minute</translation>
    </message>
</context>
<context>
    <name>ScorePages</name>
    <message>
        <source>Opening the page…</source>
        <translation>Seite wird geöffnet…</translation>
    </message>
    <message>
        <source>Engraving the score…</source>
        <translation>Notenbild wird erstellt…</translation>
    </message>
    <message>
        <source>Page {page} of {pages} of {title}</source>
        <translation>Seite {page} von {pages} von {title}</translation>
    </message>
    <message>
        <source>The whole score cannot be shown. {reason}</source>
        <translation>Die Noten können nicht vollständig gezeigt werden. {reason}</translation>
    </message>
</context>
<context>
    <name>SearchSection</name>
    <message>
        <source>A search that you save stays here, and stays live.</source>
        <translation>Gespeicherte Suchen stehen hier und bleiben aktuell.</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Save what is asked now (Ctrl+S)</source>
        <translation>Aktuelle Suche speichern (Strg+S)</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>Back to the query before (Alt+Left)</source>
        <translation>Zurück zur vorigen Suchanfrage (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward to the next query (Alt+Right)</source>
        <translation>Vor zur nächsten Suchanfrage (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Record an example (Ctrl+R)</source>
        <translation>Beispiel aufnehmen (Strg+R)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Filters…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Group results</source>
        <translation>Treffer gruppieren</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Nicht gruppieren</translation>
    </message>
    <message>
        <source>Group by work</source>
        <translation>Nach Werk gruppieren</translation>
    </message>
    <message>
        <source>Group by composer</source>
        <translation>Nach Komponist gruppieren</translation>
    </message>
</context>
<context>
    <name>SearchWiring</name>
    <message>
        <source>Type a query</source>
        <translation>Suchanfrage eingeben</translation>
    </message>
    <message>
        <source>Back to the query before</source>
        <translation>Zurück zur vorigen Suchanfrage</translation>
    </message>
    <message>
        <source>Forward to the next query</source>
        <translation>Vor zur nächsten Suchanfrage</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Show more results</source>
        <translation>Mehr Treffer zeigen</translation>
    </message>
    <message>
        <source>Open in your own program</source>
        <translation>Im eigenen Programm öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Welche Musik wird gesucht?</translation>
    </message>
    <message>
        <source>Describe it in your own words, in any language, or type a title or a composer.</source>
        <translation>In eigenen Worten und in beliebiger Sprache beschreiben oder Titel oder Komponist eingeben.</translation>
    </message>
    <message>
        <source>a lively dance in 6/8</source>
        <translation>ein lebhafter Tanz im 6/8-Takt</translation>
    </message>
    <message>
        <source>something slow and sad in a minor key</source>
        <translation>etwas Langsames und Trauriges in Moll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new results · Show</source>
        <translation>
            <numerusform>%Ln neuer Treffer · Zeigen</numerusform>
            <numerusform>%Ln neue Treffer · Zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Results in a new order · Show</source>
        <translation>Treffer in neuer Reihenfolge · Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {count} results</source>
        <translation>Die ersten {count} Treffer</translation>
    </message>
    <message>
        <source>Only names are searched.</source>
        <translation>Nur Namen werden durchsucht.</translation>
    </message>
    <message>
        <source>Searching {searched} of {total} pieces so far.</source>
        <translation>Bisher werden {searched} von {total} Stücken durchsucht.</translation>
    </message>
    <message>
        <source>Pieces in grey are not there now: their disk is away, or their folder was moved.</source>
        <translation>Graue Stücke sind gerade nicht da: Ihr Laufwerk fehlt, oder ihr Ordner wurde verschoben.</translation>
    </message>
    <message>
        <source>Nothing stands out more than by chance; these pieces come nearest.</source>
        <translation>Nichts sticht mehr hervor als durch Zufall; diese Stücke kommen am nächsten.</translation>
    </message>
    <message>
        <source>Examples cannot be compared without a model; words are looked for among names.</source>
        <translation>Beispiele lassen sich ohne Modell nicht vergleichen; Wörter werden in den Namen gesucht.</translation>
    </message>
    <message>
        <source>Nothing in the library can be compared with all that is asked here together.</source>
        <translation>Nichts in der Bibliothek lässt sich mit allem zugleich vergleichen, was hier gesucht wird.</translation>
    </message>
    <message>
        <source>Try other words, or add more folders.</source>
        <translation>Andere Wörter versuchen oder weitere Ordner hinzufügen.</translation>
    </message>
    <message>
        <source>Other kinds of music are hidden: choose All to see them.</source>
        <translation>Andere Arten von Musik sind ausgeblendet: „Alle“ zeigt sie.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Noch nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>Noch ist nichts analysiert</translation>
    </message>
    <message>
        <source>{searched} of {total} pieces are analysed; what fits appears here as soon as it is there.</source>
        <translation>{searched} von {total} Stücken sind analysiert; was passt, erscheint hier, sobald es da ist.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Analysed by {model}, {place}.</source>
        <translation>Analysiert wird mit {model}, {place}.</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Show as results</source>
        <translation>Als Treffer zeigen</translation>
    </message>
    <message>
        <source>Find similar</source>
        <translation>Ähnliche finden</translation>
    </message>
    <message>
        <source>Add to list…</source>
        <translation>Zu Liste hinzufügen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected</source>
        <translation>
            <numerusform>%Ln Stück ausgewählt</numerusform>
            <numerusform>%Ln Stücke ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a piece, or draw around several.</source>
        <translation>Ein Stück anklicken oder mehrere umranden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces selected; the first {some} are taken</source>
        <translation>
            <numerusform>%Ln Stück ausgewählt; die ersten {some} werden genommen</numerusform>
            <numerusform>%Ln Stücke ausgewählt; die ersten {some} werden genommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>None of its files is in your folders any more.</source>
        <translation>Keine der Dateien ist noch in einem Ordner der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Engraved music</source>
        <translation>Notenbild</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>What analyses your music and your questions (Ctrl+M)</source>
        <translation>Was Musik und Suchanfragen analysiert (Strg+M)</translation>
    </message>
    <message>
        <source>Models: {what}</source>
        <translation>Modelle: {what}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln pieces</source>
        <translation>
            <numerusform>Schlagwörter von %Ln Stück</numerusform>
            <numerusform>Schlagwörter von %Ln Stücken</numerusform>
        </translation>
    </message>
    <message>
        <source>New tag; Enter puts it on, Enter again saves</source>
        <translation>Neues Schlagwort; Enter vergibt es, nochmals Enter speichert</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TaskLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Waiting: another program is bringing this library up to date</source>
        <translation>Warten: Ein anderes Programm aktualisiert diese Bibliothek</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{speed} a second</source>
        <translation>{speed} pro Sekunde</translation>
    </message>
    <message>
        <source>Asking what there is</source>
        <translation>Verfügbare Dateien werden abgefragt</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Checking what has come</source>
        <translation>Heruntergeladenes wird geprüft</translation>
    </message>
    <message>
        <source>The line dropped; trying again</source>
        <translation>Verbindung unterbrochen; neuer Versuch</translation>
    </message>
    <message>
        <source>Reading the checkpoint</source>
        <translation>Checkpoint wird gelesen</translation>
    </message>
    <message>
        <source>Recognising the files</source>
        <translation>Dateien werden erkannt</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Wird umgewandelt</translation>
    </message>
    <message>
        <source>Measuring speed and accuracy</source>
        <translation>Geschwindigkeit und Genauigkeit werden gemessen</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} hours left</source>
        <translation>noch {hours} Stunden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Click to go there. Drag with Shift to mark a stretch for the loop. Ctrl and the wheel zoom.</source>
        <translation>Klicken springt dorthin. Mit Shift ziehen markiert einen Abschnitt für die Schleife. Ctrl und Mausrad zoomen.</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Tonics</name>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>C♯</source>
        <translation>Cis</translation>
    </message>
    <message>
        <source>D♭</source>
        <translation>Des</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>D♯</source>
        <translation>Dis</translation>
    </message>
    <message>
        <source>E♭</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>F♯</source>
        <translation>Fis</translation>
    </message>
    <message>
        <source>G♭</source>
        <translation>Ges</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>G♯</source>
        <translation>Gis</translation>
    </message>
    <message>
        <source>A♭</source>
        <translation>As</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A♯</source>
        <translation>Ais</translation>
    </message>
    <message>
        <source>B♭</source>
        <translation>B</translation>
    </message>
    <message>
        <source>B</source>
        <translation>H</translation>
    </message>
    <message>
        <source>C♭</source>
        <translation>Ces</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Drag the ends to keep a part. Left and Right move the first, with Shift the last.</source>
        <translation>Enden ziehen, um einen Teil zu behalten. Links und Rechts bewegen den Anfang, mit Shift das Ende.</translation>
    </message>
    <message>
        <source>What is kept: from {begin} to {end} seconds</source>
        <translation>Behalten: von {begin} bis {end} Sekunden</translation>
    </message>
</context>
<context>
    <name>TwiceDialog</name>
    <message>
        <source>Duplicates and editions</source>
        <translation>Dubletten und Ausgaben</translation>
    </message>
    <message>
        <source>What is there twice</source>
        <translation>Was doppelt vorhanden ist</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Leave out of all searches; no file is touched</source>
        <translation>Bei allen Suchen auslassen; keine Datei wird angetastet</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>The same content in several places</source>
        <translation>Derselbe Inhalt an mehreren Orten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Ort</numerusform>
            <numerusform>%Ln Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly the same, group {number}</source>
        <translation>Fast gleich, Gruppe {number}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces lie in several places</source>
        <translation>
            <numerusform>%Ln Stück liegt an mehreren Orten</numerusform>
            <numerusform>%Ln Stücke liegen an mehreren Orten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups are nearly the same</source>
        <translation>
            <numerusform>%Ln Gruppe fast gleicher Stücke</numerusform>
            <numerusform>%Ln Gruppen fast gleicher Stücke</numerusform>
        </translation>
    </message>
    <message>
        <source>{files}, each found once; {groups}.</source>
        <translation>{files}, jedes wird nur einmal gefunden; {groups}.</translation>
    </message>
    <message>
        <source>Nothing is there twice, or nearly twice.</source>
        <translation>Nichts ist doppelt oder fast doppelt vorhanden.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
</context>
<context>
    <name>UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>Rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ViewWiring</name>
    <message>
        <source>Results as a list</source>
        <translation>Treffer als Liste</translation>
    </message>
    <message>
        <source>Results as a table</source>
        <translation>Treffer als Tabelle</translation>
    </message>
    <message>
        <source>Group by work, by composer, or not</source>
        <translation>Nach Werk, nach Komponist oder nicht gruppieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>From the query into the results, and back</source>
        <translation>Von der Suche in die Treffer und zurück</translation>
    </message>
    <message>
        <source>Rename a list or search, note on a piece of a list</source>
        <translation>Liste oder Suche umbenennen, Notiz zu einem Stück einer Liste</translation>
    </message>
    <message>
        <source>Move a piece within its list</source>
        <translation>Ein Stück in seiner Liste verschieben</translation>
    </message>
    <message>
        <source>Take out of a list, delete a list or search</source>
        <translation>Aus einer Liste nehmen, Liste oder Suche löschen</translation>
    </message>
    <message>
        <source>In the line of the sound: a step back or on</source>
        <translation>In der Klanglinie: ein Schritt zurück oder weiter</translation>
    </message>
    <message>
        <source>Next or previous page</source>
        <translation>Nächste oder vorige Seite</translation>
    </message>
    <message>
        <source>First or last page</source>
        <translation>Erste oder letzte Seite</translation>
    </message>
    <message>
        <source>Close or open a group of results</source>
        <translation>Gruppe von Treffern zu- oder aufklappen</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Größer, kleiner, so breit wie Platz ist</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Try with sample pieces</source>
        <translation>Mit Beispielstücken testen</translation>
    </message>
    <message>
        <source>Find any piece you own by describing it</source>
        <translation>Jedes eigene Stück finden: einfach beschreiben</translation>
    </message>
    <message>
        <source>Describe what you look for</source>
        <translation>Beschreiben, was gesucht wird</translation>
    </message>
    <message>
        <source>“A slow sad waltz for two violins”, in any language, finds scores, MIDI files and recordings.</source>
        <translation>„Ein langsamer, trauriger Walzer für zwei Geigen“ findet Noten, MIDI-Dateien und Aufnahmen, in jeder Sprache.</translation>
    </message>
    <message>
        <source>Add your music</source>
        <translation>Eigene Musik hinzufügen</translation>
    </message>
    <message>
        <source>Drop a folder here or choose one. Your files are only read: none is ever changed or moved.</source>
        <translation>Einen Ordner hierher ziehen oder auswählen. Dateien werden nur gelesen, nie verändert oder verschoben.</translation>
    </message>
    <message>
        <source>Search while it is analysed</source>
        <translation>Schon während der Analyse suchen</translation>
    </message>
    <message>
        <source>All work is done on this computer, without a network; you can pause it.</source>
        <translation>Alles geschieht auf diesem Computer, ohne Netz, und lässt sich anhalten.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Why it matched</source>
        <translation>Warum es passt</translation>
    </message>
    <message>
        <source>Find the passage that fits best</source>
        <translation>Am besten passende Stelle finden</translation>
    </message>
    <message>
        <source>Play the passage</source>
        <translation>Stelle abspielen</translation>
    </message>
    <message>
        <source>Comparing passages: {done} of {total}</source>
        <translation>Stellen werden verglichen: {done} von {total}</translation>
    </message>
    <message>
        <source>Looking for the passage…</source>
        <translation>Stelle wird gesucht…</translation>
    </message>
    <message>
        <source>The piece is too short to tell its passages apart.</source>
        <translation>Das Stück ist zu kurz, um Stellen darin zu unterscheiden.</translation>
    </message>
    <message>
        <source>Comparing the passages takes too long.</source>
        <translation>Der Vergleich der Stellen dauert zu lange.</translation>
    </message>
    <message>
        <source>The whole piece matches evenly: no passage stands out.</source>
        <translation>Das ganze Stück passt gleichmäßig: Keine Stelle sticht heraus.</translation>
    </message>
    <message>
        <source>bars {first}–{last}</source>
        <translation>Takte {first}–{last}</translation>
    </message>
    <message>
        <source>Stands out: {place}</source>
        <translation>Sticht heraus: {place}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>not known of this piece</source>
        <translation>bei diesem Stück nicht bekannt</translation>
    </message>
    <message>
        <source>{fact} (found by analysis)</source>
        <translation>{fact} (laut Analyse)</translation>
    </message>
    <message>
        <source>asked {wanted}, is {fact}</source>
        <translation>gesucht: {wanted}, ist: {fact}</translation>
    </message>
</context>
<context>
    <name>WorkWiring</name>
    <message>
        <source>What lacks its score or recording…</source>
        <translation>Fehlende Noten oder Aufnahmen…</translation>
    </message>
    <message>
        <source>Duplicates and editions…</source>
        <translation>Dubletten und Ausgaben…</translation>
    </message>
    <message>
        <source>follows from others</source>
        <translation>folgt aus anderen</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>selbst bestätigt</translation>
    </message>
    <message>
        <source>rejected by you</source>
        <translation>selbst verworfen</translation>
    </message>
    <message>
        <source>almost certain</source>
        <translation>fast sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
</context>
<context>
    <name>WorksPanel</name>
    <message>
        <source>Same work</source>
        <translation>Dasselbe Werk</translation>
    </message>
    <message>
        <source>{kind}: {title}, {sureness}</source>
        <translation>{kind}: {title}, {sureness}</translation>
    </message>
    <message>
        <source>Play this {kind}</source>
        <translation>{kind} abspielen</translation>
    </message>
    <message>
        <source>Play {title}, {kind}</source>
        <translation>{title} abspielen, {kind}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
</context>
<context>
    <name>_EntryDelegate</name>
    <message>
        <source>in none of your folders now</source>
        <translation>derzeit in keinem Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
</TS>
